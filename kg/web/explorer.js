"use strict";(()=>{var le=["findings","graph","arguments","compare","timeline","bargains","analyses","matrix","table","article"],or=["entit\
y","organisation","sector","country"],sr=["ties","statements"],rr=["plain","chicago","apa"],Ed=["acts","statements","art\
icles"],xn={tab:"graph",level:"entity",according_to:["authors"],compared_with:null,since:null,until:null,inside:"possibl\
y",undated:!0,kinds:null,quad_classes:null,relations:null,modes:null,certainties:null,polarities:null,coders:null,articles:null,
types:null,count:"statements",inferred:!0,headlines:!0,self:!1,issues:!1,min_weight:1,all:!1,ego:null,steps:1,grown:null,
picture:"named",frames:null,open:null,pair:null,lanes:"actor",article:null,about:null,claimant:null,analysis:null,unfolded:null,
rows:"ties",facets:null,columns:null,sort:null,more:0,find:null,findings:null,step:null,draft:null,language:null,citation:"\
plain",theme:"auto"},ir=Object.keys(xn),Nd=new Set(["kinds","quad_classes","relations","modes","certainties","polarities"]),
qd=new Set(["findings","coders","articles","types","according_to","compared_with","grown","pair","unfolded","frames","fi\
nd","draft","facets","columns"]),La={citation:rr,steps:[1,2,3],level:or,tab:le,lanes:["actor","pair"],theme:["auto","lig\
ht","dark"],count:Ed,rows:sr,picture:["named","whole"]},Cd=new Set(["since","until","min_weight","more","step"]),Id=Object.
fromEntries(ir.map(t=>[t,Rd(t)]));function Rd(t){let e=xn[t]===null;return Object.hasOwn(La,t)?{type:"choice",optional:e,
choices:La[t]}:Nd.has(t)?{type:"integers",optional:e}:qd.has(t)?{type:"texts",optional:e}:Cd.has(t)?{type:"integer",optional:e}:
{type:typeof xn[t]=="boolean"?"boolean":"text",optional:e}}var Ea=t=>({...xn,...t}),Na=(t,e)=>ir.every(n=>qa(t[n],e[n]));
function je(t,e){return ir.filter(o=>!qa(t[o],e[o])).map(o=>`${o}=${encodeURIComponent(JSON.stringify(t[o]))}`).join("&")}
function bn(t,e){let n=t.replace(/^#/,"").split("&").map(o=>[o.slice(0,Math.max(o.indexOf("="),0)),o.slice(o.indexOf("=")+
1)]).filter(([o])=>Object.hasOwn(xn,o)).map(([o,s])=>[o,jd(s)]).filter(([o,s])=>Wd(o,s));return{...e,...Object.fromEntries(
n)}}var qa=(t,e)=>JSON.stringify(t)===JSON.stringify(e);function jd(t){try{return JSON.parse(decodeURIComponent(t))}catch{
return}}function Wd(t,e){let{type:n,optional:o,choices:s=[]}=Id[t];return e===null?o:n==="integers"?Array.isArray(e)&&e.
every(Number.isInteger):n==="texts"?Array.isArray(e)&&e.every(r=>typeof r=="string"):n==="choice"?s.includes(e):n==="int\
eger"?Number.isInteger(e):typeof e==(n==="boolean"?"boolean":"string")}function Ca(t){let{relations:e,text:n}=t,o=[...new Set(e.map(l=>l.family))],s=Object.entries(t.names).map(([l,f])=>[l,f.
map(u=>n[`${l}: ${u}`]||u)]),r=(l,f)=>f.map((u,d)=>({...u,words:n[`encoding of ${l}: ${t.names[l][d]}`]||u.words})),{signs:i,
holds:a,marks:c}=t.encodings;return{...t,families:o,familyOf:e.map(l=>o.indexOf(l.family)),labels:Object.fromEntries(s),
encodings:{signs:r("signs",i),holds:r("holds",a),marks:r("marks",c)}}}function Ia(t,e){let n=new Uint8Array(e.nodes.length);
for(let o of[e.actor,e.target])for(let s of o)n[s]=1;return{...e,name:t,numbers:new Map(e.nodes.map((o,s)=>[o.actor,s])),
isTied:n,arrows:{...e.arrows,actor:e.edges.map(o=>o.from),target:e.edges.map(o=>o.to)}}}var io=t=>({...t,count:"statements",kinds:null,quad_classes:null,relations:null,modes:null,polarities:null});var yt=t=>t.compared_with?[...t.according_to,...t.compared_with]:t.according_to;function Ra(t,e){let n=t.statements;if(e.
includes("everyone"))return()=>!0;let o=ar(t,e),s=new Set(ja(e,"of:").map(r=>t.sources.findIndex(i=>i.id===r)));return r=>n.
own[r]===1&&o(r)||n.source[r]>=0&&s.has(n.source[r])}function ar(t,e){let n=t.statements;if(e.includes("authors")||e.includes(
"everyone"))return()=>!0;let o=yn(t,e);return s=>o.has(n.publisher[s])||o.has(n.author[s])}var yn=(t,e)=>new Set(ja(e.includes(
"everyone")?[]:e,"by:").map(n=>t.signers.indexOf(n)).filter(n=>n>=0)),ja=(t,e)=>t.filter(n=>n.startsWith(e)).map(n=>n.slice(
e.length));function Wa({statements:t,signers:e,sources:n}){let o=new Map([["everyone",0]]),s=r=>o.set(r,(o.get(r)??0)+1);
for(let r of t.own.keys())if(!t.aside[r]){if(s("everyone"),t.own[r]){s("authors");for(let i of new Set([t.publisher[r],t.
author[r]]))i>=0&&s(`by:${e[i]}`)}t.source[r]>=0&&s(`of:${n[t.source[r]].id}`)}return o}var Oe=0,Bd=1,ao=0,rt=({statements:t},e)=>t.mode[e]===Oe&&t.polarity[e]===0,J=t=>Array.from(t.keys()).filter(e=>t[e]),Nt=(t,e)=>e.
map(n=>t.statements.key[n]).sort();function $t(t,e,n){let o=t.statements,s=Pa(t,e,n,o.alternative),r=Da(o),i=Fd(t,s,r),a=za(
t,e,s,r);Ga(t,e,s,i);let c=s.slice();for(let[l,f]of o.sums)s[l]&&f.some(u=>c[u])&&(s[l]=0);return{inside:s,main:i,...r,undated:a}}
function cr(t,e,n,o=t.statements.disjunct){let s=t.statements,r=Pa(t,e,n,o);return za(t,e,r,Da(s)),Ga(t,e,r,s.key.map((i,a)=>a)),
r}function Be(t,e,n=[]){let o={...e,kinds:null,quad_classes:null,modes:null,polarities:null};return cr(t,{...o,count:"st\
atements"},yt(e),n)}function lr(t,e){let n=t.statements,o=e.coders&&new Set(e.coders.map(s=>t.coders.indexOf(s)));return s=>o?
o.has(n.coder[s]):n.aside[s]!==Bd}function $n(t,e,n){let o=t.statements,s=yn(t,n);if(!e.coders&&!e.articles&&!s.size)return Uint8Array.
from(o.aside,l=>l?0:1);let r=lr(t,e),i=e.articles&&new Set(e.articles.map(l=>t.articles.findIndex(f=>f.id===l))),a=Uint8Array.
from(o.article,(l,f)=>r(f)&&(!i||i.has(l))?1:0),c=new Map;for(let l of J(a)){let f=o.article[l],{text:u,copy:d}=t.articles[f],
g=((s.has(o.publisher[l])||s.has(o.author[l])?0:2)+(d?1:0))*t.articles.length+f,b=c.get(u);(!b||g<b[0])&&c.set(u,[g,f])}
for(let l of J(a))c.get(t.articles[o.article[l]].text)?.[1]!==o.article[l]&&(a[l]=0);return a}function Pa(t,e,n,o){let s=t.
statements,r=$n(t,e,n),i=Ra(t,n),a=e.count==="acts",c=We(a&&e.kinds===null?[ao]:e.kinds),[l,f]=[We(e.relations),We(e.modes)],
[u,d]=[We(e.certainties),We(e.polarities)];for(let h=0;h<r.length;h++){if(!r[h])continue;let g=t.relations[s.relation[h]];
i(h)&&!o[h]&&c(g.kind)&&!(a&&g.kind===ao&&!g.deed)&&l(s.relation[h])&&f(s.mode[h])&&u(s.certainty[h])&&d(s.polarity[h])&&
(e.inferred||!s.inferred[h])&&(e.headlines||!s.headline[h])||(r[h]=0)}return r}function We(t){let e=t&&new Set(t);return n=>e===
null||e.has(n)}var Da=t=>({first:t.first.slice(),last:t.last.slice(),approximate:t.approximate.slice()});function Fd(t,e,{
first:n,last:o,approximate:s}){let r=t.statements,i=Int32Array.from(e,(a,c)=>c);for(let a of Dd(r,e)){if(a.length<2)continue;
a.sort((l,f)=>r.rank[l]-r.rank[f]);let c=Pd(t,a);for(let l of a)i[l]=a[0],c&&(rt(t,l)||!Ha(r,l))&&([n[l],o[l],s[l]]=[c.first,
c.last,c.approximate])}return i}var Ha=(t,e)=>t.first[e]!==null||t.last[e]!==null;function Pd(t,e){let n=t.statements,o=e.
filter(c=>Ha(n,c));if(!o.length)return null;let s=Ba(Ba(o,c=>rt(t,c)),c=>!n.approximate[c]),r=Fa(s.map(c=>n.first[c]),Math.
max),i=Fa(s.map(c=>n.last[c]),Math.min),[a]=s;return r!==null&&i!==null&&r>i?{first:n.first[a],last:n.last[a],approximate:1}:
{first:r,last:i,approximate:n.approximate[a]}}function Ba(t,e){let n=t.filter(e);return n.length?n:t}function Fa(t,e){let n=t.
filter(o=>o!==null);return n.length?e(...n):null}function Dd(t,e){let n=new Map;for(let o=0;o<e.length;o++){if(!e[o]||t.
act[o]<0)continue;let s=n.get(t.act[o]);s?s.push(o):n.set(t.act[o],[o])}return n.values()}function za(t,e,n,{first:o,last:s,
approximate:r}){let i=new Set,{since:a,until:c}=e;if(a===null&&c===null&&e.undated)return i;let l=e.inside==="certainly";
for(let f=0;f<n.length;f++){if(!n[f])continue;let[u,d]=[o[f],s[f]],h=u===null&&d===null;if(l&&r[f]||h&&(l||!e.undated)){
n[f]=0;continue}if(h){let y=t.articles[t.statements.article[f]];[u,d]=[y.first,y.last]}let[g,b]=l?[u,d]:[d,u];a!==null&&
(g===null?l:g<a)&&(n[f]=0),c!==null&&(b===null?l:b>c)&&(n[f]=0),h&&n[f]&&i.add(f)}return i}function Ga(t,e,n,o){let s=We(
e.quad_classes);for(let r=0;r<n.length;r++)s(t.statements.quad_class[o[r]])||(n[r]=0)}var co=["price","condition"];function Ua(t,e,n){let o=Hd(t,n),s=a=>co.includes(e.roles[a].function??""),r=a=>a.statements.
some(c=>e.statements[c].roles?.some(([l])=>s(l))),i=Ud(t,o).map(a=>a.map(c=>o[c])).sort((a,c)=>c.length-a.length||a[0].statements[0]-
c[0].statements[0]);return{bargains:i.filter(a=>a.some(r)),others:i.filter(a=>!a.some(r))}}function fr(t,e,n){let o=JSON.
stringify(n.flatMap(i=>i.statements).sort((i,a)=>i-a)),s=i=>!e.compared_with&&Object.entries(i).every(([a,c])=>JSON.stringify(
e[a])===JSON.stringify(c));return(t.courses.find(i=>s(i.state))?.bargains??[]).find(i=>JSON.stringify(i.offers)===o)}function Hd(t,e){
let n=$t(t,io(e),yt(e)),{act:o,relation:s}=t.statements,r=new Map;for(let i of t.offers.mentions.filter(a=>Gd(t,n,a))){let[
a,,,c,l,f,u,d]=i,h=r.get(o[a])??zd(s[n.main[a]]);r.set(o[a],h),h.statements.push(a);for(let g of c)h.sides.add(g);for(let g of l)
h.toSides.add(g);for(let g of d)h.about.add(g);for(let g of f)h.targets.set(g,[...h.targets.get(g)??[],a]);for(let g of u)
h.things.set(g,[...h.things.get(g)??[],a])}return[...r.values()]}var zd=t=>({relation:t,statements:[],sides:new Set,toSides:new Set,
targets:new Map,things:new Map,about:new Set});function Gd(t,{inside:e,main:n,first:o,last:s},[r,i,a]){let{act:c,relation:l}=t.
statements,{deed:f,offers:u}=t.relations[l[n[r]]];return e[r]===1&&i===o[r]&&a===s[r]&&c[r]>=0&&rt(t,r)&&f&&u}function Ud(t,e){
let n=e.map((l,f)=>f),o=l=>(n[l]!==l&&(n[l]=o(n[l])),n[l]),s=(l,f)=>{n[Math.max(o(l),o(f))]=Math.min(o(l),o(f))},r=Kd(t,
e),i=l=>e[l].toSides.size>0;for(let[l,f]of r)([...e[l].toSides].some(d=>e[f].toSides.has(d))||!i(l)&&!i(f))&&s(l,f);let a=new Map;
for(let[l,f]of r){if(i(l)===i(f))continue;let[u,d]=(i(l)?[f,l]:[l,f]).map(o);a.set(u,(a.get(u)??new Set).add(d))}for(let[
l,f]of a)f.size===1&&s(l,[...f][0]);let c=new Map;for(let l of e.keys())c.set(o(l),[...c.get(o(l))??[],l]);return[...c.values()]}
function Kd(t,e){let n=new Map;for(let[s,{sides:r,things:i,about:a}]of e.entries()){let c=i.size?[...i.keys()]:a.size?[...a]:
[""];for(let l of r)for(let f of c){let u=JSON.stringify([l,f]);n.set(u,[...n.get(u)??[],s])}}let o=(s,r)=>t.relations[e[s].
relation].wider.includes(e[r].relation);return[...n.values()].flatMap(s=>s.flatMap((r,i)=>s.slice(i+1).map(a=>[r,a]))).filter(
([s,r])=>o(s,r)||o(r,s))}var St=(t,e,n)=>t*n+e;function Fe(t,e,n,o,s){let r=e.nodes.length,i=new Map;for(let a of n){let[c,l]=[e.actor[a],e.target[a]],
f=St(c,l,r),u=i.get(f);u?u.rows.push(a):i.set(f,{a:c,b:l,key:f,rows:[a],weight:0})}for(let a of i.values())a.weight=at(t,
a.rows,o,s);return i}function at(t,e,n,o){let s=t.statements,{statement:r}=t.ties,i=c=>s.act[c]>=0&&t.relations[s.relation[n.
main[c]]].deed;if(e.length===1)return o==="acts"&&!i(r[e[0]])?0:1;let a=new Set;for(let c of e){let l=r[c];o==="articles"?
a.add(s.article[l]):o==="statements"?a.add(l):i(l)&&a.add(s.act[l])}return a.size}var ur=class{weight=0;ends=[];known=null;get others(){
return this.known??=new Set(this.ends),this.known}};function Ka(t){let e=new Map,n=(o,s,r)=>{let i=e.get(o)??new ur;e.set(
o,i),i.ends.push(s),i.weight+=r.weight};for(let o of t.values())n(o.a,o.b,o),n(o.b,o.a,o);return e}function Ya(t,e,n,o){let s=a=>t.numbers.get(a)??-1,r={isGrown:!1,weakest:0,kept:null};if(o.ego!==null&&n.has(s(o.ego)))return{
...r,shown:Qd(n,s(o.ego),o.steps)};let i=new Set(n.keys());return o.all?{...r,shown:i}:i.size<=1e3?{...r,shown:i,...Vd(e)}:
{...r,shown:Yd(n,(o.grown||[]).map(s)),isGrown:!0}}var mr=({shown:t,kept:e},n)=>t.has(n.a)&&t.has(n.b)&&(!e||e.has(n.key)),
Dt=t=>[...t.pairs.values()].filter(e=>mr(t,e)),Va=new WeakMap;function lo(t){if(!t.isGrown&&!t.kept)return t;let e=Va.get(
t);if(e)return e;let n=new Set(t.nodes.keys()),o={...t,shown:n,kept:null,weakest:0,isGrown:!1};return Va.set(t,o),o}var Sn=(t,e)=>e.
weight-t.weight||t.key-e.key;function On(t){return[...t].sort(([e,{weight:n}],[o,{weight:s}])=>s-n||e-o).map(([e])=>e)}function Vd(t){
if(t.size<=2e4)return{};let e=[...t.values()].sort(Sn).slice(0,2e4);return{weakest:t.size-2e4,kept:new Set(e.map(n=>n.key))}}
function Yd(t,e){let n=new Set(On(t).slice(0,30));for(let o of e){let s=t.get(o);if(s)for(let r of[o,...s.others])n.add(
r)}return n}function Qd(t,e,n){let o=new Set([e]),s=[e];for(let r=0;r<n;r++){let i=s.flatMap(a=>[...t.get(a)?.others??[]]).
filter(a=>!o.has(a));for(let a of i)o.add(a);s=[...new Set(i)]}return o}var Qa=new WeakMap;function fo(t,e,n,o,s){let r=new Map;for(let i of n.values())if(mr(o,i))for(let a of i.rows){let c=Xd(
t,e,a,s),l=r.get(c);l?l.push(a):r.set(c,[a])}return r}function Xd(t,e,n,o){let s=t.ties.statement[n];if(o[s]===s)return e.
arrow[n];let r=t.statements,i=r.relation[o[s]],a=t.ties.together[n]?t.names.signs.indexOf("together"):t.relations[i].sign;
for(let c of[i,-1]){let l=[e.actor[n],e.target[n],c,a,r.hold[o[s]],r.mark[o[s]]].join(" "),f=Jd(e).get(l);if(f!==void 0)
return f}return e.arrow[n]}function Jd(t){let e=Qa.get(t);if(!e){let{actor:n,target:o,relation:s,sign:r,hold:i,mark:a}=t.
arrows;e=new Map(n.map((c,l)=>[[n[l],o[l],s[l],r[l],i[l],a[l]].join(" "),l])),Qa.set(t,e)}return e}var uo=(t,e,n)=>t.names.
signs[e.arrows.sign[n]]==="together";function mo({level:t,arrows:e}){let{arrows:n,nodes:o}=t,s=new Map;for(let r of e.keys()){
let[i,a]=[n.actor[r],n.target[r]],c=St(Math.min(i,a),Math.max(i,a),o.length),l=s.get(c)??[[],[]];s.set(c,l),l[i<a?0:1].push(
r)}return[...s.values()]}function Xa({arrows:t,nodes:e}){let n=new Map,o=t.actor.map((s,r)=>St(Math.min(s,t.target[r]),Math.
max(s,t.target[r]),e.length));for(let s of o)n.set(s,(n.get(s)||0)+1);return o.map(s=>n.get(s)>1)}var Zd=20,th=10,eh=24,po=1e3,Ja=new WeakMap;function _n(t){let e=Ja.get(t)??nh(t);return Ja.set(t,e),e}function nh(t){let e=oh(
t),n=sh(t,e),{arrows:o,left:s}=ch(t,n);return{...t,shown:n,arrows:o,pairs:uh(t,o),kept:null,weakest:s,isGrown:!1}}function oh({
facts:t,level:e,pairs:n,chosen:o}){let s=e.nodes.length,r=new Map,i=a=>a?po*at(t,a.rows,o,"acts")+Math.min(a.rows.length,
po-1):0;return(a,c)=>{let[l,f]=[Math.min(a,c),Math.max(a,c)],u=St(l,f,s),d=r.get(u)??i(n.get(u))+i(n.get(St(f,l,s)));return r.
set(u,d),d}}function sh({level:t,nodes:e,shown:n,state:o},s){let r=o.ego!==null&&e.has(t.numbers.get(o.ego)??-1),i=f=>!r||
n.has(f),a=r?t.numbers.get(o.ego??""):-1,c=new Set,l=f=>{c.add(f);for(let u of rh(e.get(f)?.others,f,c,s))c.add(u)};r&&l(
a),(!r||o.steps>1)&&ih(c,e,i,s);for(let f of o.grown??[]){let u=t.numbers.get(f);u!==void 0&&e.has(u)&&l(u)}return c}function rh(t,e,n,o){
return[...t??[]].filter(r=>r!==e&&!n.has(r)).sort((r,i)=>o(e,i)-o(e,r)||r-i).slice(0,th)}function ih(t,e,n,o){let s=On(e).
filter(n),r=new Map,i=a=>{r.delete(a);for(let c of e.get(a)?.others??[]){if(t.has(c)||!n(c))continue;let l=o(a,c),[f,u]=r.
get(c)??[0,0];r.set(c,[Math.max(f,l),u+l])}};for(let a of[...t])i(a);for(;t.size<Math.min(Zd,s.length);){let[a]=[...r].reduce(
(l,f)=>ah(f,l)?f:l,[-1,[-1,-1]]),c=a<0?s.find(l=>!t.has(l)):a;if(c===void 0)return;t.add(c),i(c)}}var ah=([t,[e,n]],[o,[
s,r]])=>e!==s?e>s:n!==r?n>r:t<o;function ch({facts:t,level:e,pairs:n,chosen:o,state:s},r){let{actor:i,target:a,sign:c}=e.
arrows,l={shown:r,kept:null,weakest:0,isGrown:!1},f=new Map;for(let[O,_]of fo(t,e,lh(n,r),l,o.main)){let M=`${i[O]} ${a[O]}\
 ${c[O]}`,A=f.get(M)??{one:i[O],other:a[O],arrows:[],tie:0};A.arrows.push([O,_]),f.set(M,A)}for(let O of f.values()){let _=O.
arrows.flatMap(([,M])=>M);O.tie=po*at(t,_,o,"acts")+Math.min(_.length,po-1)}let u=[...f.values()].sort((O,_)=>_.tie-O.tie||
O.one-_.one||O.other-_.other),d=s.ego===null?-1:e.numbers.get(s.ego)??-1,h=fh(u,r),g=u.filter(({one:O,other:_})=>O===d||
_===d),b=[...new Set([...h,...g,...u])],y=b.slice(0,Math.max(eh,h.length));return{arrows:new Map(y.flatMap(O=>O.arrows)),
left:b.length-y.length}}var lh=(t,e)=>new Map([...t].filter(([,{a:n,b:o}])=>e.has(n)&&e.has(o)));function fh(t,e){let n=new Map(
[...e].map(s=>[s,s])),o=s=>{let r=s;for(;n.get(r)!==r;)r=n.get(r)??r;return r};return t.filter(({one:s,other:r})=>{let[i,
a]=[o(s),o(r)];return i!==a&&n.set(i,a),i!==a})}function uh({facts:t,level:e,chosen:n,state:o},s){let r=[...new Set([...s.
values()].flat())].sort((i,a)=>i-a);return Fe(t,e,r,n,o.count)}function ho(t,e){let n=t.statements,o=cr(t,{...e,count:"statements"},["everyone"]),s=[],r=(i,a,c)=>s.push({claim:n.claim[i],
first:n.first[i],last:n.last[i],approximate:n.approximate[i],at:a,...c});for(let i of J(o)){let a=n.polarity[i]===0,c={affirms:a,
how:a?"affirms":"denies",held:!0};n.source[i]>=0&&r(i,i,{who:t.sources[n.source[i]].id,certainty:n.certainty[i],...c}),n.
own[i]&&r(i,i,{who:null,certainty:n.certainty[i],...c});let l=t.names.stances[n.stance[i]],f={who:null,affirms:!a,certainty:null,
held:!1};l==="doubts"&&r(i,i,{...f,how:"doubts"}),l==="rejects"&&r(i,i,{...f,how:a?"rejects":"affirms"})}for(let[i,a,c]of n.
denials){if(!o[i]||n.disjunct[a])continue;let l=n.polarity[a]!==0;r(a,i,{who:c,affirms:l,how:l?"affirms":"denies",certainty:n.
certainty[i],held:!1})}return s}function Za(t,e){if(e.includes("everyone"))return()=>!0;let n=new Set(e),o=yn(t,e),{publisher:s,
author:r}=t.statements;return({who:i,at:a})=>i===null?n.has("authors")||o.has(s[a])||o.has(r[a]):n.has(`of:${i}`)}var pr=(t,e)=>!t.
approximate&&!e.approximate&&t.last!==null&&e.first!==null&&t.last<e.first;var kn=["opposed","doubted","only_first","only_second","other_certainty","agreed"],[dr,hr,mh,ph,ec]=[0,1,2,3,4],fe=5;function go(t,e,n){
let o={claims:kn.map(()=>[]),partOf:new Map},s=[e.according_to,n];if(new Set(s.map(a=>[...a].sort().join(`
`))).size<2)return o;let r=s.map(a=>Za(t,a)),i=new Map;for(let a of ho(t,e))for(let[c,l]of r.entries()){if(!l(a))continue;
let f=i.get(a.claim)??[[],[]];i.set(a.claim,f),f[c].push(a)}for(let[a,c]of i.values())for(let[l,f]of gr(a,c))dh(o,l,f);return o}
function dh({claims:t,partOf:e},n,o){let s=o.map(i=>[...new Set(i.map(a=>a.at))]),r={positions:o,sides:s,statements:[...new Set(
s.flat())]};t[n].push(r);for(let i of r.statements)e.set(i,Math.min(n,e.get(i)??n))}function gr(t,e){let[n,o,s]=[!1,!1,!1];
for(let c of t)for(let l of e)pr(c,l)||pr(l,c)||(c.affirms===l.affirms?s||=c.held&&l.held:tc(c)||tc(l)?o=!0:n=!0);if(n||
o)return[[n?dr:hr,[t,e]]];let r=[t,e].map(c=>c.filter(l=>l.held));if(!s)return[[mh,[r[0],[]]],[ph,[[],r[1]]]].filter(([,
l])=>l.flat().length);let[i,a]=r.map(c=>[...new Set(c.map(l=>l.certainty))].sort().join(" "));return[[i===a?fe:ec,r]]}var tc=({
how:t})=>t==="doubts"||t==="rejects",nc=t=>t===ec||t===fe,wr=t=>t===dr||t===hr;function wo({facts:t,parts:e},n){let o=new Set(
n.map(r=>e?.partOf.get(t.ties.statement[r])));for(let r of[dr,hr])if(o.has(r))return r;let[s]=o;return o.size===1&&s!==void 0&&
s!==fe?s:-1}function xo(t,e,n,o){let{ties:s}=t,{inside:r}=n,i=hh(t,n),a=[],c=[],l=0,f=o.types&&new Set(o.types),u=d=>!f||f.has(e.nodes[d].
type);for(let d=0;d<s.statement.length;d++){if(!r[s.statement[d]]||i.has(d))continue;let[h,g]=[e.actor[d],e.target[d]];if(!(!u(
h)||!u(g))){if(h===g&&!o.self){s.issue[d]||l++;continue}(s.issue[d]?c:a).push(d)}}return{between:a,issues:c,selfLoops:l}}
function hh({ties:t,statements:e,relations:n},{inside:o,main:s,first:r,last:i}){let a=new Set,c=l=>l.some(f=>o[f]);for(let[
l,f]of t.manners)n[e.relation[s[t.statement[l]]]].manner!==f&&a.add(l);for(let[l,f,u]of t.times){let d=t.statement[l];(r[d]!==
f||i[d]!==u)&&a.add(l)}for(let[l,f]of t.needs)c(f)||a.add(l);for(let[l,f]of t.yields)c(f)&&a.add(l);return a}function ue(t,e,n){let o=$t(t,n,yt(n)),s=xo(t,e,o,n),r=n.issues?[...s.between,...s.issues]:s.between,i=Fe(t,e,r,o,n.count),
a=n.min_weight>1?new Map([...i].filter(([,f])=>f.weight>=n.min_weight)):i,c=Ka(a),l=Ya(e,a,c,n);return{facts:t,level:e,state:n,
chosen:o,pairs:a,nodes:c,...l,arrows:fo(t,e,a,l,o.main),parts:n.compared_with&&go(t,n,n.compared_with),weak:i.size-a.size,
selfLoops:s.selfLoops,withIssues:s.issues.length}}var x,_e=null,Pe="en",w,U,$,me,xr=null,br=null,yr=null,$r=new Map,Sr=new Map,oc=async()=>{};async function sc(t,e){me=t,
Pe=e,x=Ca(await me.facts()),U=Ea(x.opening),w=U,_e=xr=br=yr=null,$r.clear()}async function P(){xr??=me.words();let t=await xr;
return _e!==t&&(Sr=new Map(t.entities.map((e,n)=>[e.id,n]))),_e=t,t}var bo=()=>me.findings();function rc(){return yr??=me.
analyses(),yr}var ic=()=>me.library();function yo(){return br??=me.arguments(),br}function Ht(t){let e=$r.get(t)??me.level(
t).then(n=>Ia(t,n));return $r.set(t,e),e}var $o=t=>Sr.get(t);function qt(t){let e=Sr.get(t);return e===void 0||!_e?null:
_e.entities[e]}function ac(t){oc=t}function Jt(t){w={...w,...t}}async function k(t){Jt(t),await oc(t)}async function cc(){
let t=await Ht(w.level);for(;t.name!==w.level;)t=await Ht(w.level);$=ue(x,t,w)}var Mn=()=>w.picture==="named"?_n($):$,ke=()=>w.
tab==="graph"?Mn():$,So=()=>Ua(x,I(),w);function I(){if(!_e)throw new Error("what is read was not loaded");return _e}var gh=new Set(["since","until","min_weight","theme","language"]),lc=0,Or=!1;function Oo(t){Or||=Object.keys(t).some(e=>!gh.
has(e)),clearTimeout(lc),lc=setTimeout(()=>{let e=je(w,U),n=Or;if(Or=!1,e!==location.hash.slice(1))try{n?history.pushState(
null,"",`#${e}`):history.replaceState(null,"",`#${e}`)}catch{}},150)}var _o=(t={})=>`${x.address??location.href.split("#")[0]}\
#${je({...w,...t},U)}`;var wh={light:["#9cc3e6","#f2c14e","#8fd0b0","#e6a5b8","#c3b1e1","#d9b38c"],dark:["#5f9bd1","#cfa13a","#5fae8b","#c57b93",
"#9a84c7","#b58a5e"]},xh={light:{text:"#17202b",ground:"#ffffff",node:"#cbd2d9",line:"#52606d"},dark:{text:"#e9edf1",ground:"\
#192029",node:"#52606d",line:"#9aa5b1"}},bh={light:["#b3261e","#a8327a","#6d3fb0","#00776b","#8a6100","#9aa5b1"],dark:["\
#ff8a80","#f48fb1","#b79af0","#4cc3b4","#e0b050","#52606d"]},_r=()=>matchMedia("(prefers-color-scheme: dark)");function Ot(){
return w.theme!=="auto"?w.theme:_r().matches?"dark":"light"}var X=()=>xh[Ot()],Me=()=>wh[Ot()],De=t=>x.encodings.signs[t][Ot()],
kr=t=>bh[Ot()][t];function ko(t,e){let n=wo(t,e);return kr(n<0?fe:n)}var fc=new Set(["p","h1","h2","h3","h4","li","dt","dd","td","th","caption","blockquote","summary"]);for(let t of["legend",
"option","input"])fc.add(t);var Mr="http://www.w3.org/2000/svg";function m(t,e={},...n){return uc(document.createElement(
t),fc.has(t)?{dir:"auto",...e}:e,n)}var zt=(t,e)=>m("bdi",{lang:e},t);function S(t,e={},...n){return uc(document.createElementNS(
Mr,t),e,n)}function uc(t,e,n){for(let[o,s]of Object.entries(e))s==null||s===!1||(typeof s=="function"?t.addEventListener(
o.slice(2),s):o==="value"||o==="checked"?Object.assign(t,{[o]:s}):t.setAttribute(o,s===!0?"":String(s)));return ve(t,n),
t}function ve(t,e){for(let n of e)n==null||n===!1||n===""||(Array.isArray(n)?ve(t,n):t.append(n instanceof Node?n:String(
n)))}function L(t,...e){t.replaceChildren(),ve(t,e)}function v(t){let e=document.getElementById(t);if(!e)throw new Error(
`the page has no ${t}`);return e}function Gt(t){v("announced").textContent=t}var mc={facts:()=>He("facts"),words:()=>He("words"),arguments:()=>He("arguments"),analyses:()=>He("analyses"),findings:()=>He(
"findings"),level:t=>He(`level-${t}`),library:()=>pc("library")},He=async t=>JSON.parse(await pc(t));async function pc(t){
let e=v(t);if(e.type==="application/json")return e.text;let n=Uint8Array.from(atob(e.text),s=>s.charCodeAt(0)),o=new Blob(
[n]).stream().pipeThrough(new DecompressionStream("gzip"));return new Response(o).text()}var vr="button, select, input, summary, a[href], [tabindex='0']";function Mo(t){return((t.getAttribute("aria-label")||t.
closest("label")?.textContent||t.textContent)??"").replace(/[\d\u2022]+/g,"").trim()}function dc(){let t=document.activeElement,
e=t?.closest("#side, #time, #viewpoint, #panel, #sheet, #story");return!t||!e||!t.matches(vr)?null:{part:e.id,words:Mo(t),
at:[...e.querySelectorAll(vr)].indexOf(t)}}function hc(t){if(!t||document.activeElement!==document.body)return;let e=[...v(
t.part).querySelectorAll(vr)],n=r=>Math.abs(e.indexOf(r)-t.at),[o]=e.filter(r=>Mo(r)===t.words).sort((r,i)=>n(r)-n(i));(o??
e[Math.min(t.at,e.length-1)])?.focus({preventScroll:!0})}function vo(t){return new Set([...t.querySelectorAll("details[o\
pen] > summary")].map(Mo))}function To(t,e){for(let n of t.querySelectorAll("details"))n.firstElementChild&&e.has(Mo(n.firstElementChild))&&
(n.open=!0)}var Ao=class{#t=new Map;#e;constructor(e,n,o,s){this.facts=e,this.words=n,this.level=o,this.#e=Ar(s),this.counted=J($n(e,
this.#e,["everyone"])),this.entities=new Int32Array(n.entities.length),this.articles=new Int32Array(e.articles.length),this.
relations=new Int32Array(e.relations.length);for(let r of this.counted){for(let i of Tr(n,r))this.entities[i]++;for(let i of e.
relations[e.statements.relation[r]].wider)this.relations[i]++;this.articles[e.statements.article[r]]++}}ofRelation(e){let{
relations:n,statements:o}=this.facts;return this.counted.filter(s=>n[o.relation[s]].wider.includes(e))}ofQuestion({where:e}){
let n=this.facts.statements;return this.counted.filter(o=>e.some(s=>Object.entries(s).every(([r,i])=>i.includes(Number(n[r][o])))))}ofPhrase({
relation:e,actor:n,target:o}){let{facts:s,level:r}=this,[i,a]=[n,o].map(l=>l===null?-1:r.numbers.get(l));if(i===void 0||
a===void 0)return[];let c=this.rows(e).filter(l=>(i<0||r.actor[l]===i)&&(a<0||r.target[l]===a));return[...new Set(c.map(
l=>s.ties.statement[l]))]}targetsOf(e){let{facts:n,level:o}=this,s=new Map;for(let i of this.rows(e)){let a=o.target[i];
s.set(a,(s.get(a)??new Set).add(n.ties.statement[i]))}return[...s].sort(([i,a],[c,l])=>l.size-a.size||i-c).map(([i])=>o.
nodes[i].actor)}rows(e){let n=this.#t.get(e);if(n)return n;let{facts:o,level:s}=this,r=o.relations.flatMap(({wider:l},f)=>l.
includes(e)?[f]:[]),i={...this.#e,relations:r},a=xo(o,s,$t(o,i,["everyone"]),i),c=[...a.between,...a.issues];return this.#t.
set(e,c),c}};function Tr({statements:t,entities:e},n){let{s:o,o:s,roles:r=[],sources:i=[]}=t[n],a=new Set([o,s,...r.map(
([,c])=>c),...i].filter(yh));for(let c of a)for(let l of e[c]?.members??[])a.add(l);return a}var yh=t=>typeof t=="number"&&
t>=0,Ar=t=>({...t,according_to:["everyone"],compared_with:null,since:null,until:null,undated:!0,kinds:null,quad_classes:null,
relations:null,modes:null,certainties:null,polarities:null,articles:null,types:null,count:"statements",inferred:!0,headlines:!0,
self:!0,issues:!0,min_weight:1});var gc=new WeakMap;function Lo(t,e,n){let o=t.statements,s=t.names.quad_classes,r=new Map,i=s.map(()=>[]),a={unreal:[],none:[]},
[c,l]=[0,0];for(let d of e){let h=t.relations[o.relation[n[d]]],g=o.quad_class[n[d]];if(!(o.act[d]<0||!h.deed))if(!rt(t,
d))a.unreal.push(d);else{if((g<0?a.none:i[g]).push(d),r.has(o.act[d])||(r.set(o.act[d],g),h.goldstein===null))continue;c+=
h.goldstein,l++}}let f=d=>[...r.values()].filter(h=>h===d).length,u=a.unreal.map(d=>o.act[d]).filter(d=>!r.has(d));return{
statements:e,acts:r.size,...a,unrealActs:new Set(u).size,quadClasses:i,byQuadClass:s.map((d,h)=>f(h)),noQuadClass:f(-1),
articles:new Set(e.map(d=>o.article[d])),sources:new Set(e.map(d=>$h(t,d))),sum:c,scored:l}}var $h=({statements:t},e)=>t.
source[e]>=0?-1-t.source[e]:t.author[e]>=0?t.author[e]:t.publisher[e],vn=t=>[...t.quadClasses.flat(),...t.none],Zt=(t,e)=>Lo(
t.facts,_t(t,e.rows),t.chosen.main);function te(t){let e=gc.get(t);if(e)return e;let n=Dt(t),o=new Set(t.isGrown?t.shown:
[]);for(let{a,b:c}of n)o.add(a).add(c);let{statement:s}=t.facts.ties,r=new Set(n.flatMap(a=>a.rows.map(c=>s[c]))),i={...Lo(
t.facts,[...r],t.chosen.main),actors:o.size};return gc.set(t,i),i}function _t({facts:t,chosen:e},n){return kt(e,new Set(
n.map(o=>t.ties.statement[o])))}function kt({first:t,last:e},n){let o=s=>t[s]??e[s]??1/0;return[...n].sort((s,r)=>o(s)-o(
r)||s-r)}function Eo({facts:t,chosen:e},n){let o=new Map;for(let s of n){let r=t.statements.act[s],i=r>=0&&e.inside[s]?`\
act ${r}`:`statement ${s}`,a=o.get(i);a?a.push(s):o.set(i,[s])}return[...o.values()]}function No({chosen:t},e){let n=t.main[e[0]];
return e.includes(n)?n:e[0]}var Ut=(t,e)=>t.names.quad_classes[e].split(" ")[1],qo=(t,e)=>e.filter(n=>t.ties.together[n]);
function wc(t,e){let{facts:n,chosen:o,state:s}=t,{relation:r,quad_class:i}=n.statements,a=new Set(qo(n,e).map(u=>n.ties.
statement[u])),{act:c}=n.statements,l=new Set(e.map(u=>n.ties.statement[u]).filter(u=>rt(n,u)).map(u=>c[u])),f=[[],[],[]];
for(let u of e){let d=n.ties.statement[u];if(s.count==="acts"&&!rt(n,d)&&l.has(c[d]))continue;let h=o.main[d],g=n.relations[r[h]].
sign,b=a.has(d)?n.names.signs.indexOf(Ut(n,i[h])):g;f[rt(n,d)?b:2].push(u)}return f.map(u=>u.length?at(n,u,o,s.count):0)}var Sh=60,Co=null;function Ct(){if(!w.open)return null;let t=w.open.indexOf(":"),e=w.open.slice(0,t),n=w.open.slice(t+1);
return{kind:e,names:e==="pair"?n.split(">").map(Lr):[n]}}function Lr(t){try{return decodeURIComponent(t)}catch{return t}}
var Er=t=>`pair:${t.map(encodeURIComponent).join(">")}`,Y=t=>k({open:`actor:${t}`}),ct=t=>k({open:`statement:${x.statements.
key[t]}`}),xc=(t,e)=>Er([t,e].map(n=>$.level.nodes[n].actor));function lt(t,e){let n=[t,e].map(o=>$.level.nodes[o].actor);
return k({open:Er(n)})}function H(t,e,n={}){let o=kt($.chosen,t),s=o.slice(0,Sh).map(r=>x.statements.key[r]);return Co={
statements:o,label:e,name:[o.length,...s].join(" ")},k({...n,open:`list:${Co.name}`})}function Io(t){if(Co?.name===t)return Co;
let e=t.split(" ").slice(1);return{name:t,label:"",statements:e.map(n=>x.statements.key.indexOf(n)).filter(n=>n>=0)}}function Ro(t,e){
return k({tab:"article",article:x.articles[t].id,open:`statement:${x.statements.key[e]}`})}function ee(t){let e=$.level.
nodes[t].actor;return w.picture==="named"?k({grown:[...w.grown??[],e]}):$.isGrown?k({grown:Nr(e)}):k({ego:w.ego===e?null:
e,steps:1})}var Nr=t=>[...new Set([...w.grown||[],t])];async function bc(t){let e=await Ht("entity"),n=e.numbers.get(t);
if(n===void 0)return null;let o={...Ar(w),self:w.self,issues:w.issues},s=[{},{issues:!0},o,{...o,issues:!0}];for(let r of s){
let i={...w,...r,level:"entity",ego:null};if(ue(x,e,i).nodes.has(n))return{...r,level:"entity",ego:null}}return null}function yc(t){
let e=Ct();if(!e||!["pair","actor"].includes(e.kind))return{};let n=$.level,[o,s]=e.names.map(c=>n.numbers.get(c)),r=n.actor.
findIndex((c,l)=>c===o&&(s===void 0||n.target[l]===s)),i=r<0&&o!==void 0&&e.kind==="actor"?n.target.indexOf(o):-1;if(r<0&&
i<0)return{open:null};let a=(r<0?[t.target[i]]:[t.actor[r],t.target[r]]).map(c=>t.nodes[c].actor);return e.kind==="actor"||
a[0]===a[1]?{open:`actor:${a[0]}`}:{open:Er(a)}}function p(t,e={}){let n=x.text[t];return n===void 0?t:n.replace(/\{(\w+)\}/g,(o,s)=>s in e?ne(String(e[s])):o)}var $c=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u,
ne=t=>$c.test(t)?`\u2068${t}\u2069`:t;function ft(t,e=" \u2192 "){let n=t.map(ne).join(e);return $c.test(n)?`\u200E${n}`:
n}var N=t=>t<1e3?String(t):t.toLocaleString(Pe),Tn=(t,e)=>p(t===1?e:`${e}_many`),q=(t,e)=>`${N(t)} ${Tn(t,e)}`;function It(t,e=t.
length){return t.length>e?`${t.slice(0,e).join(", ")} ${p("and_more",{n:t.length-e})}`:[t.slice(0,-1).join(", "),...t.slice(
-1)].filter(Boolean).join(` ${p("and")} `)}var B=t=>t.charAt(0).toLocaleUpperCase(Pe)+t.slice(1),qr=t=>`${t>0?"+":t<0?"\u2212":
""}${Math.abs(t).toFixed(1)}`;var Cr=t=>e=>{e.key!=="Enter"&&e.key!==" "||(e.preventDefault(),t())};function C(t,e,n={}){return m("span",{role:"button",
tabindex:0,class:"link",dir:"auto",onclick:e,onkeydown:Cr(e),...n},t)}function T(t,e,n={}){return m("button",{type:"butt\
on",dir:"auto",onclick:o=>e(o.currentTarget),...n},t)}function jo(t,e){let n=Oh(t);return!n||!["https:","http:"].includes(
n.protocol)?m("span",{},e):m("a",{href:n.href,dir:"auto",rel:"noopener noreferrer",target:"_blank"},e)}function Oh(t){try{
return new URL(t)}catch{return null}}function D(t,e,n){let o=typeof t=="number"?N(t):t;return e.length?C(o,()=>H(e,n),{class:o===p("show_quotes")?"link numbe\
r show-quotes":"link number","aria-label":`${o} ${n}: ${p("show_quotes")}`}):m("span",{class:"number none"},o)}var et=t=>new Date(t*864e5).toISOString().slice(0,10);function Oc(t){let e=Date.parse(`${t}T00:00:00Z`);return Number.isNaN(
e)?null:Math.round(e/864e5)}var Rr=t=>new Date(t*864e5).getUTCFullYear(),_c=(t,e)=>Date.UTC(t,e,1)/864e5;function kc(t,e){
let[n,o]=[Rr(t),Rr(e)],s=Math.max(1,Math.ceil((o-n)/10)),r=[];for(let i=n+1;i<=o;i+=s)r.push([_c(i,0),String(i)]);return r}
var[pe,de]=[30,365],Sc=7,_h=4,Ir=[1,3,12,24,60,120,300,600,1200];function Wo(t,e,n){let o=[];if(n<=Sc){let r=n<=1?1:Sc;for(let i=t+
1;i<=e;i++)(i-_h)%r===0&&o.push({day:i,step:r});return o}let s=Ir.find(r=>r*pe>=n)??Ir[Ir.length-1];for(let r=Math.floor(
Rr(t)*12/s)*s;;r+=s){let i=_c(Math.floor(r/12),r%12);if(i>e)return o;i>t&&o.push({day:i,step:s*pe})}}function Mc(t,e,n){let o=t.statements,s=new Set(e.map(f=>`${o.article[f]} ${o.coder[f]}`)),[r,i,a]=[new Set,new Set,new Set],
c=new Set([...n].map(f=>t.articles[f].text));for(let f=0;f<o.key.length;f++){let u=o.article[f];!n.has(u)&&c.has(t.articles[u].
text)&&a.add(u),!(!n.has(u)||s.has(`${u} ${o.coder[f]}`))&&(r.add(o.coder[f]),i.add(u))}return{coders:[...new Set(e.filter(
f=>i.has(o.article[f])).map(f=>t.coders[o.coder[f]]))].sort(),others:r.size,reprints:a.size}}var vc={21:"spring",22:"summer",23:"autumn",24:"winter"};function pt(t){if(t.includes("/")){let[l,f]=t.split("/");return l===
""||l===".."?p("date_until",{to:pt(f)}):f===""||f===".."?p("date_since",{from:pt(l)}):p("date_throughout",{from:pt(l),to:pt(
f)})}let e=/^\[(.+)\.\.(.+)\]$/.exec(t);if(e)return p("date_within",{from:pt(e[1]),to:pt(e[2])});let n=/^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/.
exec(t);if(!n)return t;let[,o,s,r,i]=n,a=o==="XXXX"?p("no_year"):o,c=[r&&String(Number(r)),s&&kh(s),a].filter(Boolean).join(
" ");return i?p("date_perhaps",{date:c}):c}function kh(t){return Object.hasOwn(vc,t)?p(vc[t]):new Date(Date.UTC(2e3,Number(
t)-1,1)).toLocaleDateString(Pe,{month:"long",timeZone:"UTC"})}function Bo(t){let e=[];return t.when&&e.push(pt(t.when)),
t.inferred_when&&e.push(`${pt(t.inferred_when)} (${p("inferred")})`),e.length?e.join("; "):p("date_unknown")}function Fo({
when:t,inferred_when:e}){return e?`${pt(e)} (${p("inferred")})`:t?pt(t):p("date_unknown")}function ze(t,e){let[n,o]=[t,e].
map(s=>s===null?null:pt(et(s)));return n===null&&o===null?p("date_unknown"):n===o?n:n===null?p("date_until",{to:o}):o===
null?p("date_since",{from:n}):p("date_throughout",{from:n,to:o})}var Kt=()=>w.since!==null||w.until!==null;function An(){
let[t,e]=[w.since,w.until].map(n=>n===null?null:et(n));return t===null?p("date_until",{to:e}):e===null?p("date_since",{from:t}):
p("date_throughout",{from:t,to:e})}var Po=["\u2260","?","\u2460","\u2461","\u2248","="];function Do(){let t=x.signers.map(n=>[`by:${n}`,p("viewpoint_signer",
{name:n})]),e=x.sources.map(({id:n,label:o,by:s})=>[`of:${n}`,p("viewpoint_quoted",{name:o,by:s.join(", ")})]);return[["\
authors",p("viewpoint_authors")],...t,...e,["everyone",p("viewpoint_everyone")]]}function Mt(t){let e=new Map(Do());return t.
map(n=>e.get(n)||n).join(` ${p("and")} `)}function he(t){return t.map(n=>Tc(n)?.label??(n.startsWith("by:")?n.slice(3):p(
`viewpoint_${n}`))).join(` ${p("and")} `)}var Ho=t=>t.length===1&&Tc(t[0])?.by||[],Tc=t=>x.sources.find(({id:e})=>t===`o\
f:${e}`),Ac=t=>p(`part_${t}`,{first:Mt(w.according_to),second:Mt(w.compared_with||[])});var Mh=new Set(["findings","arguments","compare","analyses","article"]);function ut(t){let e=te(t),n=e.unrealActs?` (${p(
"plus_not_actual",{n:e.unrealActs})})`:"",o=p("based_on",{acts:q(e.acts,"act")+n,statements:q(e.statements.length,"state\
ment"),articles:q(e.articles.size,"article"),sources:q(e.sources.size,"source"),coding:vh(e)}),s=[e.actors<t.nodes.size&&
p("drawn_of",{n:N(e.actors),of:N(t.nodes.size)}),t.weakest>0&&p("weakest",{n:t.weakest}),t.weak>0&&p("note_min_weight",{
n:t.weak})];return[oe(),...s,o].filter(Boolean).join(" ")}function oe(){return`${[B(p(`level_${w.level}`)),`${p("accordi\
ng_to")} ${Mt(w.according_to)}`,w.compared_with&&`${p("compared_with")} ${Mt(w.compared_with)}`,w.issues&&p("with_ties_t\
o_issues"),Kt()&&Go()].filter(Boolean).join(", ")}.`}var zo=()=>[`${p("according_to")} ${Mt(w.according_to)}`,Kt()&&Go()].
filter(Boolean).join(", "),Go=()=>`${An()} (${p(`inside_${w.inside}`)})`;function Lc(t){let e=[...te(t).articles].map(c=>x.
articles[c]),n=[...new Set(e.map(c=>c.publisher))].filter(Boolean).sort();if(!n.length)return"";let o=c=>e.map(l=>l[c]).
filter(l=>l!==null),s=[Math.min(...o("first")),Math.max(...o("last"))],[r,i]=s.map(c=>Number.isFinite(c)?et(c):null),a=r===
i?p("published_on",{day:r}):p("published_from",{first:r,last:i});return p("source_line",{who:It(n,3),when:r===null||i===
null?p("undated_source"):a})}function vh({statements:t,articles:e}){let{coders:n,others:o,reprints:s}=Mc(x,t,e),r=[o?q(o,
"other_coder"):"",s?q(s,"reprint"):""].filter(Boolean);return r.length?` (${n.length?`${p("coded_by",{names:It(n,3)})}; `:
""}${p("left_out",{what:It(r)})})`:""}function Ec(){if(w.min_weight>1)return[p("empty_min_weight",{n:N(w.min_weight)}),{
min_weight:1}];let t=ue(x,$.level,{...w,count:"statements",issues:!1});return t.arrows.size?[p("empty_but_states"),{count:"\
statements"}]:t.withIssues?[p("empty_but_issues",{ties:q(t.withIssues,"tie")}),{count:"statements",issues:!0}]:Kt()?[p("\
empty_period",{period:An()}),{since:null,until:null}]:[p("empty")]}function Uo(){let{statements:t}=x,e=[...t.aside.keys()].
filter(s=>!t.aside[s]),n=Mh.has(w.tab)?e:J($.chosen.inside),o=new Set(n.map(s=>t.article[s]));return p(n.length===e.length?
"all_there":n.length===1?"matches":"match",{n:N(n.length),statements:q(e.length,"statement"),articles:q(o.size,"article")})}var z=t=>w.language&&t.labels?.[w.language]||t.label;function Te(t){let e=z(t);return Object.entries(t.labels??{}).find(
([,n])=>n===e)?.[0]??null}function j(t,e){let n=t.nodes[e],o=w.language?qt(n.actor):null;return o?z(o):n.label}function Ge(t){
let e=$.level.numbers.get(t);return e===void 0?t:j($.level,e)}function jr(t){let{level:e}=t;return Dt(t).map(n=>({pair:n,
actor:j(e,n.a),target:j(e,n.b)}))}var Nc=.55,qc=15*Nc,Ko={enabled:!1,type:"arrow",scaleFactor:1},Cc={to:Ko,middle:Ko,from:Ko};function Ic(t){let e=new Map;
return n=>{let o=e.get(n)??t(n);return e.set(n,o),o}}var Wr=Ic(t=>({color:t,highlight:t,hover:t,inherit:!1,opacity:1})),
Rc=Ic(t=>{let[e,n,o]=t.split(" ").map(Number),{head:s}=x.encodings.signs[e],{middle:r}=x.encodings.marks[o],{dashes:i}=x.
encodings.holds[n];return{ends:{to:{enabled:!!s,type:s||"arrow",scaleFactor:Nc},middle:{enabled:!!r,type:r||"arrow",scaleFactor:r?
.45:1},from:Ko},dashes:i.length?i:!1}});function jc(t,e){return e?Math.min(.7+.5*Math.log2(t),4):Math.min(1.2+1.3*Math.log2(
t),9)}function Wc(t){let e=new Map;for(let n of mo(t)){let o=n[0].length>0&&n[1].length>0,s=Math.min(.22,1.5/(n[0].length+
n[1].length));for(let r of n)r.forEach((i,a)=>{let c=o?(a+.6)*s:(a-(r.length-1)/2)*s;e.set(i,{enabled:!0,type:c<0?"curve\
dCCW":"curvedCW",roundness:Math.abs(c)})})}return e}function Ue(t,e=20,n=3){let o=[""];for(let s of t.slice(0,200).split(
/\s+/)){let r=s.length>e?`${s.slice(0,e-1)}\u2026`:s,i=o[o.length-1];i?i.length+1+r.length<=e?o[o.length-1]=`${i} ${r}`:
o.push(r):o[o.length-1]=r}return o.length>n?`${o.slice(0,n).join(`
`)}\u2026`:o.join(`
`)}var Th={enabled:!0,type:"curvedCW",roundness:.15};function Bc(t){let e=Xa(t),n=t.nodes.filter(i=>t.isTied[i.id]).map(({id:i,
x:a,y:c,shape:l})=>({id:i,x:a,y:c,shape:l,label:Ue(j(t,i))})),o=t.edges.map((i,a)=>e[a]?{...i,smooth:Th}:i),s=new vis.Network(
v("canvas"),{nodes:n,edges:o},Lh(n.length,!t.merged));Br(s,t);let r=[-1,...Me().keys()].map(Ah);for(let{id:i}of n){let{options:a}=s.
body.nodes[i];a.size=t.nodes[i].size,a.color=r[t.nodes[i].tint+1]}return s}function Br(t,e){for(let[n,o]of e.nodes.entries()){
let s=t.body.nodes[n];s&&([s.x,s.y]=[o.x,o.y+n*1e-4])}}function Ah(t){let e=X(),n=t>=0?Me()[t]:e.node,o={background:n,border:e.
text};return{background:n,border:e.line,highlight:o,hover:o}}function Lh(t,e){let n=X(),o={color:n.text,size:15,face:"sy\
stem-ui, sans-serif",strokeWidth:3,strokeColor:n.ground};return{autoResize:!0,physics:{enabled:!1,solver:"forceAtlas2Bas\
ed",stabilization:!1},layout:{improvedLayout:!1},interaction:{hover:t<=2e3,hideEdgesOnDrag:!e,hideEdgesOnZoom:!e,tooltipDelay:1e9,
keyboard:{enabled:!0,bindToWindow:!1},multiselect:!1,selectConnectedEdges:!1},nodes:{hidden:!0,font:o,borderWidth:1,borderWidthSelected:3,
scaling:{label:{enabled:!1,drawThreshold:t>300?9:5}},chosen:!0},edges:{hidden:!0,smooth:!1,...e&&{font:{...o,size:12.5,align:"\
top",vadjust:0}},selectionWidth:2,hoverWidth:1,arrowStrikethrough:!1,endPointOffset:{to:1},selfReference:{size:18,angle:Math.
PI/4,renderBehindTheNode:!0},scaling:{label:{enabled:!1,drawThreshold:5}}}}}var Fc=([t,,e,...n])=>[t,e,...n].join("");function vt(t,e){let{act:n,rank:o}=t.statements,{statement:s,label:r}=t.ties,i=new Map;
for(let c of e){let l=s[c],f=n[l]>=0?`act ${n[l]}`:l,u=t.tie_labels[r[c]],d={text:Fc(u),parts:u,rank:o[l]},h=i.get(f);h?
h.push(d):i.set(f,[d])}let a=new Map;for(let c of i.values()){let l=Eh(c),f=a.get(l.text)??{...l,number:0};a.set(l.text,
{...f,number:f.number+1,rank:Math.min(f.rank,l.rank)})}return[...a.values()].sort((c,l)=>l.number-c.number||c.rank-l.rank)}
function Eh(t){let e=t.sort((f,u)=>f.rank-u.rank||(f.text<u.text?-1:1)),n=[...new Set(e.map(({parts:f})=>f[0]))],[o]=e;if(n.
length===1)return o;let[,s,...r]=o.parts,i=n.includes(""),a=n.map(f=>f.replace(/: $/,"")),l=[i?"":`${a.slice(0,-1).join(
", ")} and ${a[a.length-1]}: `,i?"":s,...r];return{...o,parts:l,text:Fc(l)}}var Ae=({text:t,number:e})=>e>1?`${t} \xD7${e}`:
t,se=(t,e)=>vt(t,e).map(Ae).join("; ");function Ln([,t,e,n,o,s,r],i){let a=t+e+n+o;return a+Ke(s,Math.max(i-a.length-r.length,
8))+r}function Pc(t,e,n){let o=vt(t,e);if(!o.length)return"";let s=o.length>1?` +${o.length-1}`:"";return Ln(o[0].parts,
n-s.length)+s}function Ke(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1);return`${((/\s/.test(t[e-1])?n:n.slice(0,Math.
max(n.lastIndexOf(" "),0)))||n).trimEnd()}\u2026`}var Fr=70,Nh=3,[qh,Dc]=[12,34];function Vo({network:t,selection:e}){if(e.level.merged)return;let n=e.arrows.size<=Fr;for(let o of mo(
e).map(s=>s.flat())){let s=Math.max(1,Nh+1-o.length);for(let r of o){let i=Ih(t,e,r),a=n?Ch(e,r,.75*s*i):"";Rh(t.body.edges[r],
a&&Ue(a,i,s))}}}function Ch(t,e,n){let o=t.arrows.get(e)??[],s=t.parts?wo(t,o):-1;return Pc(t.facts,o,n)+(s<0?"":` ${Po[s]}`)}
function Ih(t,{level:e},n){let{arrows:o,nodes:s}=e,[r,i]=[s[o.actor[n]],s[o.target[n]]];if(r===i)return Dc;let a=Math.hypot(
r.x-i.x,r.y-i.y)-r.size-i.size;return Math.max(qh,Math.min(Dc,Math.floor(a/(.5*t.body.edges[n].options.font.size))))}function Rh(t,e){
if((t.options.label||"")===e)return;let n=e.split(`
`).length;t.setOptions({label:e,font:{vadjust:-.5*(n-1)*t.options.font.size}})}var zc=1.4,jh={nodes:[15,12,22],edges:[12,9.5,17]};function Pr(){let{clientWidth:t,clientHeight:e}=v("canvas");return t>
0&&e>0}function Gc(t){let e=new ResizeObserver(()=>{Pr()&&(e.disconnect(),t())});e.observe(v("canvas"))}function Uc(t){let{
network:e}=t,n=e.body.nodeIndices;if(n.length>Fr){e.fit({nodes:n,animation:!1,maxZoomLevel:zc});return}Hc(e,n),Wh(t,e.getScale())&&
(Vo(t),Hc(e,n))}function Hc(t,e){let n={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let a of e){let{x:c,y:l,options:f}=t.
body.nodes[a],u=f.label.split(`
`),d=Math.max(f.size,.28*f.font.size*Math.max(...u.map(h=>h.length)));n.left=Math.min(n.left,c-d),n.right=Math.max(n.right,
c+d),n.top=Math.min(n.top,l-f.size),n.bottom=Math.max(n.bottom,l+f.size+1.2*f.font.size*u.length)}let{clientWidth:o,clientHeight:s}=v(
"canvas"),r=.95*Math.min(o/(n.right-n.left),s/(n.bottom-n.top)),i={x:(n.left+n.right)/2,y:(n.top+n.bottom)/2};t.moveTo({
position:i,scale:Math.min(r,zc),animation:!1})}function Wh(t,e){let n=Object.entries(jh).map(([s,[r,i,a]])=>[s,{font:{size:Math.
min(a,Math.max(r,i/e))}}]),o=JSON.stringify(n);return t.letters===o?!1:(t.letters=o,t.network.setOptions(Object.fromEntries(
n)),!0)}function Kc(t){let{level:e}=$,{actor:n,target:o,sign:s}=e.arrows,r=$.arrows.get(t)||[],i=se(x,r)||x.labels.signs[s[t]],a=q(
_t($,r).length,"statement"),c=[n[t],o[t]].map(l=>j(e,l));return`${ft(c,` \u2013 ${i} ${uo(x,e,t)?"\u2013":"\u2192"} `)} \
\xB7 ${a}`}function Vc(t){let e=$.nodes.get(t),n=e?` \xB7 ${q(e.others.size,"neighbour")}`:"";return`${j($.level,t)} \xB7 ${$.
level.nodes[t].type}${n}`}var Yc=500,Yo=300,Bh=2,nt=null,Ve=()=>nt?.network??null;function Qc(t){let e=[$.level.name,Ot(),w.language].join(" "),n=nt?.
key!==e,o=nt&&!n?nt:Fh(e);o.selection=$;let s=!o.network.body.nodeIndices.length;Xc(o,()=>{let r=Ph(o);Dh(o,r),Vo(o),Gh(),
(n||s&&r.size||t)&&Zc(o),Jc(o)}),v("canvas").setAttribute("aria-label",`${p("graph_of")} ${ut($)}`)}function Fh(t){nt&&nt.
network.destroy();let e=Bc($.level),n={network:e,key:t,selection:$,arrows:[],isMoved:!1,isFine:null,letters:""};e.on("be\
foreDrawing",()=>Jc(n)),e.on("click",zh),e.on("doubleClick",({nodes:o})=>o.length&&ee(o[0])),e.on("resize",({width:o})=>o>
0&&!n.isMoved&&Qo());for(let o of["zoom","dragEnd"])e.on(o,()=>n.isMoved=!0);e.on("hoverEdge",({edge:o})=>Dr(Kc(o))),e.on(
"hoverNode",({node:o})=>Dr(Vc(o)));for(let o of["blurEdge","blurNode"])e.on(o,()=>Dr(""));return nt=n,v("physics").firstElementChild.
checked=!1,n}function Xc({network:t},e){t.renderer.allowRedraw=!1;try{e()}finally{t.renderer.allowRedraw=!0}t.body.emitter.
emit("_requestRedraw")}function Ph(t){let{body:e}=t.network,{facts:n,level:o,arrows:s,chosen:r,parts:i}=t.selection,{arrows:a,
merged:c}=o,l=new Set,f=n.encodings.signs.map((d,h)=>Wr(De(h))),u=c?null:Wc(t.selection);for(let d of t.arrows)s.has(d)||
(e.edges[d].options.hidden=!0);for(let[d,h]of s){let{options:g}=e.edges[d];g.hidden=!1,g.width=jc(at(n,h,r,t.selection.state.
count)||1,s.size>Yo),g.color=i?Wr(ko(t.selection,h)):f[a.sign[d]],u&&Object.assign(g.smooth,u.get(d)),l.add(a.actor[d]).
add(a.target[d])}return t.isFine=null,t.arrows=e.edgeIndices=[...s.keys()],l}function Dh({network:{body:t},selection:{isGrown:e,
shown:n}},o){if(e)for(let s of n)o.add(s);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!0;t.nodeIndices=[...o].filter(
s=>t.nodes[s]);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!1}function Jc(t){let{body:e}=t.network,n=e.edgeIndices.
length<=Yo||qc*e.view.scale>=Bh;if(t.isFine===n)return;t.isFine=n;let{sign:o,hold:s,mark:r}=t.selection.level.arrows;for(let i of e.
edgeIndices){let{options:a}=e.edges[i],c=Rc(`${o[i]} ${s[i]} ${r[i]}`);a.arrows=n?c.ends:Cc,a.dashes=n&&c.dashes}for(let i of e.
nodeIndices)e.nodes[i].options.borderWidth=n?1:0}function Qo(){let t=nt;t&&Xc(t,()=>Zc(t))}function Zc(t){t.isMoved=!1,t.
network.body.nodeIndices.length&&(Pr()?Uc(t):Gc(Hh))}function Hh(){nt?.network.redraw(),Qo()}function tl(t){nt?.network.
body.nodes[t]&&nt.network.focus(t,{scale:1,animation:!1})}function el(t){if(!nt)return;let{network:e,selection:n}=nt;e.setOptions(
{physics:{enabled:t}}),!t&&(Br(e,n.level),e.redraw())}function zh({nodes:t,edges:e}){let{level:n}=$;t.length?Y(n.nodes[t[0]].
actor):e.length&&lt(n.arrows.actor[e[0]],n.arrows.target[e[0]])}function Gh(){if(!nt)return;let t=Ct(),[e,n]=(t?.names??
[]).map(a=>$.level.numbers.get(a)),{actor:o,target:s}=$.level.arrows,r=t?.kind==="actor"&&e!==void 0&&nt.network.body.nodes[e]?
[e]:[],i=t?.kind==="pair"?[...$.arrows.keys()].filter(a=>o[a]===e&&s[a]===n):[];nt.network.setSelection({nodes:r,edges:i},
{unselectAll:!0,highlightEdges:!1})}function Dr(t){v("hint").textContent=t}function ge(){let[t,e]=Ec();return[t,e&&[" ",C(p("show_these"),()=>k(e))]]}var nl=null;function ol(){return nl??=ic().then(t=>{let e=document.createElement("script");e.textContent=t,document.head.
append(e),e.remove()}),nl}var Uh=[2,3,14],Kh=[1.6,0,2.5,5],Vh=.02,Yh=30;function rl({boxes:t,ties:e},n){let o=t.some(y=>y.isMiddle)?2:Uh.filter(y=>t.
length>=y).length,s=t.map(()=>new Map);for(let{from:y,to:O,weight:_}of e){let[M,A]=[n.get(y)??0,n.get(O)??0];M!==A&&(s[M].
set(A,(s[M].get(A)??0)+_),s[A].set(M,(s[A].get(M)??0)+_))}let r=s.map(y=>[...y.values()].reduce((O,_)=>O+_,0)),i=[...t.keys()].
sort((y,O)=>r[O]-r[y]||y-O),a=t.map(()=>-1),c=[...Array(o+1).keys()],l=Math.floor(o/2),f=i.filter(y=>!t[y].isMiddle);for(let y of i)
t[y].isMiddle&&(a[y]=1);let u=y=>o!==2||y!==1||f.length===i.length,d=r.reduce((y,O)=>y+O,1),h=(y,O)=>{let _=0;for(let[A,
R]of s[y])a[A]>=0&&(_+=R*Kh[Math.min(Math.abs(a[A]-O),3)]/d);let M=t.filter((A,R)=>R!==y&&a[R]===O);return _+Vh*(sl(t[y])*
M.reduce((A,R)=>A+sl(R),0))/t.length},g=y=>c.filter(u).reduce((O,_)=>h(y,_)<h(y,O)-1e-9?_:O);for(let y of f)a[y]=f.length===
i.length&&y===i[0]?l:g(y);for(let y=0;y<Yh;y++){let O=a.join();for(let _ of f)a[_]=g(_);if(a.join()===O)break}let b=[...new Set(
a)].sort((y,O)=>y-O);return a.map(y=>b.indexOf(y))}var sl=t=>1+t.members.length;function cl(t,e){let n=Math.max(0,...t.map(a=>a.column)),o=[...Array(n+1).keys()].map(a=>t.filter(c=>c.column===a)),s=Xh(
e);En(o);let r=al(o),i=Xo(e);for(let a=0;a<24&&i>0;a++){let c=[...o.keys()];a%2&&c.reverse();for(let f of c){for(let u of o[f])
il(u.items,d=>Hr(s.get(d),d.y));il(o[f],u=>Jh(u,s)),En(o)}let l=Xo(e);l<i&&([r,i]=[al(o),l])}return Zh(o,r),En(o),Qh(o,e),
o}function Qh(t,e){let n=Xo(e),o=(r,i,a)=>(r.splice(r.indexOf(i),1),r.splice(a,0,i),En(t),Xo(e)),s=r=>{let i=!1;for(let a of[
...r]){let c=r.indexOf(a);for(let l of r.keys()){let f=o(r,a,l);f<n-1e-6&&([c,n,i]=[l,f,!0])}o(r,a,c)}return i};for(let r=0;r<
3&&n>0&&[...t,...t.flat().map(a=>a.items)].map(s).includes(!0);r++);En(t)}function Xh(t){let e=new Map,n=(o,s)=>{let r=e.
get(o);r?r.push(s):e.set(o,[s])};for(let[o,s]of t.flatMap(Jo))n(o,s),n(s,o);return e}function Jo({start:t,end:e,passes:n}){
let o=[t.item,...n.map(({item:s})=>s),e.item];return o.slice(1).map((s,r)=>[o[r],s])}function En(t){for(let e of t){let n=e.
flatMap(o=>o.items);for(let[o,s]of n.entries())s.y=(o+.5)/n.length}}var Hr=(t,e)=>t?.length?t.reduce((n,o)=>n+o.y,0)/t.length:
e;function Jh(t,e){let n=t.items.flatMap(o=>e.get(o)??[]).filter(o=>o.group!==t);return Hr(n,t.items.length?Hr(t.items,.5):
.5)}function il(t,e){let n=new Map(t.map(o=>[o,e(o)]));t.sort((o,s)=>(n.get(o)??0)-(n.get(s)??0))}function Xo(t){let e=new Map,
n=0;for(let[o,s]of t.flatMap(Jo)){if(o.column===s.column){n+=2*Math.abs(o.y-s.y);continue}let[r,i]=o.column<s.column?[o,
s]:[s,o],a=e.get(r.column)??[];for(let[c,l]of a)(c-r.y)*(l-i.y)<0&&n++;a.push([r.y,i.y]),e.set(r.column,a)}return n}var al=t=>t.
map(e=>e.map(n=>({group:n,items:[...n.items]})));function Zh(t,e){for(let[n,o]of e.entries())t[n]=o.map(({group:s,items:r})=>(s.
items=r,s))}var tg=36,zr=10,eg=22,ng=40,og=8,sg=24,rg=24;function fl(t,e,n,o){let s=t.map(ig);for(let{items:c,least:l}of s)for(let[f,
u]of c.entries())u.y=l[f];let r=ag(e,o);ll(t,e,n);for(let c=0;c<sg;c++){let l=c%2?[...s].reverse():s;for(let{items:f,least:u}of l){
let d=f.map(h=>cg(h,r.get(h)));lg(f,u,d)}ll(t,e,n)}let i=s.flatMap(({items:c,least:l})=>c.map((f,u)=>f.y-(u?0:l[0]))),a=Math.
min(...i,1/0);if(Number.isFinite(a))for(let{items:c}of s)for(let l of c)l.y=Math.round(l.y-a)}function ig(t){let e=[],n=[],
o=0;for(let[s,{box:r,items:i}]of t.entries()){s&&(o+=r||t[s-1].box?eg:og);let a=i.reduce((l,f)=>l+f.height,0),c=r&&!r.isFrame?
Math.max(Ur(r)-a,0)/2:0;o+=r?.isFrame?Gr(r):c;for(let l of i)e.push(l),n.push(o+l.height/2),o+=l.height;o+=r?.isFrame?zr:
c}return{items:e,least:n}}var Gr=({lines:t})=>tg+17*(t.length-1),Ur=t=>Math.max(ng,t.lines.length*18+16);function ag(t,e){
let n=new Map;for(let[o,s]of t.entries())for(let[r,i]of Jo(s)){if(r.column===i.column)continue;let a=e[o];n.set(r,[...n.
get(r)??[],{other:i,tie:o,weight:a}]),n.set(i,[...n.get(i)??[],{other:r,tie:o,weight:a}])}return n}function cg(t,e){if(!e)
return{y:t.y,weight:.05};let n=(r,i)=>r.ports.find(a=>a.tie===i)?.offset??0,[o,s]=[0,0];for(let{other:r,tie:i,weight:a}of e){
let c=r.y+n(r,i)-n(t,i),l=a/(1+Math.abs(c-t.y)/rg);o+=l*c,s+=l}return{y:o/s,weight:s}}function lg(t,e,n){let o=[];for(let[
s,{y:r,weight:i}]of n.entries())for(o.push({sum:(r-e[s])*i,weight:i,from:s,to:s});o.length>1;){let[a,c]=o.slice(-2);if(a.
sum/a.weight<=c.sum/c.weight)break;o.splice(-2,2,{sum:a.sum+c.sum,weight:a.weight+c.weight,from:a.from,to:c.to})}for(let{
sum:s,weight:r,from:i,to:a}of o)for(let c=i;c<=a;c++)t[c].y=e[c]+s/r}function ll(t,e,n){for(let o of t.flat().flatMap(s=>s.
items))for(let s of["left","right"]){let r=o.ports.filter(c=>c.side===s),i=new Map(r.map(c=>[c,fg(c,e[c.tie])]));r.sort(
(c,l)=>(i.get(c)??0)-(i.get(l)??0)||c.tie-l.tie);let a=-r.reduce((c,l)=>c+n[l.tie],0)/2;for(let c of r){let l=n[c.tie];c.
offset=a+l-Math.min(8,l/2),a+=l}}}function fg(t,e){let n=[e.start.item,...e.passes.map(({item:r})=>r),e.end.item];if(e.start.
item===e.end.item)return t.item.y;let o=n.indexOf(t.item),s=t===e.end?n[o-1]:n[o+1];return s.column!==t.item.column?s.y:
s.y>t.item.y?1e6-s.y:-1e6-s.y}function ml({boxes:t,ties:e},n,o){let s=Math.max(0,...n),r=t.map((u,d)=>({box:u,column:n[d],items:[]})),i=new Map;for(let[
u,d]of t.entries())for(let h of d.members)i.set(h.id,Kr(r[u],h));let a=new Map,c=new Map,l=(u,d)=>{let h=i.get(u);return h||
ul(a,`${u}|${d}`,()=>Kr(r[o.get(u)??0],null))},f=e.map((u,d)=>{let[h,g]=[l(u.from,u.to),l(u.to,u.from)],b=ug(h.column,g.
column,s),y=Vr(h,d,!0,b[0]),O=Vr(g,d,!1,b[1]),[_,M]=[h.column,g.column].sort((F,Pt)=>F-Pt),A=[...Array(Math.max(M-_-1,0)).
keys()].map(F=>_+1+F);h.column>g.column&&A.reverse();let R=A.map(F=>{let Pt=`${[u.from,u.to].sort().join("|")}|${F}`,E=ul(
c,Pt,()=>{let W={box:null,column:F,items:[]};return r.push(W),Kr(W,null)});return Vr(E,d,!0,"left"),{item:E,side:"left"}});
return{start:y,end:O,passes:R}});for(let u of r.flatMap(d=>d.items))u.height=mg(u,e.map(d=>d.room));return{groups:r.filter(
u=>u.items.length||u.box),ways:f}}function ul(t,e,n){let o=t.get(e)??n();return t.set(e,o),o}function Kr(t,e){let n={column:t.
column,group:t,member:e,ports:[],height:0,y:0};return t.items.push(n),n}function Vr(t,e,n,o){let s={tie:e,isStart:n,item:t,
side:o,offset:0};return t.ports.push(s),s}function ug(t,e,n){return t<e?["right","left"]:t>e?["left","right"]:t===0&&n>0?
["left","left"]:["right","right"]}function mg(t,e){let n=s=>t.ports.filter(r=>r.side===s).reduce((r,i)=>r+e[i.tie],0),o=t.
member?t.member.lines.length*16+10:0;return Math.max(o,n("left"),n("right"))}var[pl,dl]=[13,8],pg=[0,4,9,15],dg=[.5,.42,.58,.34,.66,.27,.73,.2,.8,.14,.86];function gl(t,e,n){let o=t.map(({points:i})=>({
points:i,box:Og(i)})),s=t.filter(({tie:i})=>i.isMarked).map(({points:i})=>$g(i)),r=[...e.map(i=>Yr(i,2)),...s,...t.flatMap(
({points:i})=>Sg(i))];for(let i of t){let a=hg(i,o,r,n);i.words=a,a&&r.push(Yr(a,3))}}function hg({tie:t,points:e},n,o,s){
for(let r of t.words)for(let i of pg)for(let a of dg){let[c,l]=e[Math.round(a*(e.length-1))];for(let f of gg(c,l,r,i))if(wg(
f,s)&&xg(f,n,o))return{...r,...f}}return null}function gg(t,e,{lines:n,width:o},s){let r=n.length*16,i={width:o,height:r};
return[{x:t-o/2,y:e-r-3-1-s,...i},{x:t-o/2,y:e+3+2+s,...i},{x:t+3+3+s,y:e-r/2,...i},{x:t-o-3-3-s,y:e-r/2,...i},{x:t+2+s,
y:e-r-3-1,...i},{x:t-o-2-s,y:e-r-3-1,...i},{x:t+2+s,y:e+3+2,...i},{x:t-o-2-s,y:e+3+2,...i}]}var wg=(t,e)=>t.x>=e.x&&t.y>=
e.y&&t.x+t.width<=e.x+e.width&&t.y+t.height<=e.y+e.height;function xg(t,e,n){if(n.some(s=>hl(t,s)))return!1;let o=Yr(t,2);
return!e.some(({points:s,box:r})=>hl(o,r)&&bg(o,s))}var bg=(t,e)=>e.some((n,o)=>o>0&&yg(t,e[o-1],n));function yg({x:t,y:e,
width:n,height:o},s,r){let[i,a]=[0,1],[c,l]=[r[0]-s[0],r[1]-s[1]];for(let[f,u]of[[-c,s[0]-t],[c,t+n-s[0]],[-l,s[1]-e],[l,
e+o-s[1]]]){if(f===0&&u<0)return!1;f<0?i=Math.max(i,u/f):f>0&&(a=Math.min(a,u/f))}return i<=a}var hl=(t,e)=>t.x<e.x+e.width&&
e.x<t.x+t.width&&t.y<e.y+e.height&&e.y<t.y+t.height;function $g(t){let[e,n]=t[Math.floor(t.length/2)];return{x:e-10,y:n-
10,width:20,height:20}}var Sg=t=>[t[0],t[t.length-1]].map(([e,n])=>({x:e-pl,y:n-dl,width:2*pl,height:2*dl})),Yr=({x:t,y:e,
width:n,height:o},s)=>({x:t-s,y:e-s,width:n+2*s,height:o+2*s});function Og(t){let[e,n]=[t.map(([r])=>r),t.map(([,r])=>r)],
[o,s]=[Math.min(...e),Math.min(...n)];return{x:o,y:s,width:Math.max(...e)-o,height:Math.max(...n)-s}}function xl(t,e){let n=Xr(t);return t.map((o,s)=>{let{start:r,end:i,passes:a}=o,[c,l]=[r,i].map(d=>Qr(d.item.column,d.side,
d.item.y+d.offset,e));if(r.item.column===i.item.column){let d=(r.side==="left"?-1:1)*(n.get(s)??26);return[c,[c[0]+d,c[1]],
[l[0]+d,l[1]],l]}let f=r.side==="right",u=[c];for(let{item:d}of a){let h=d.y+(d.ports.find(_=>_.tie===s)?.offset??0),[g,
b]=f?["left","right"]:["right","left"];u.push(...wl(u[u.length-1],Qr(d.column,g,h,e)));let y=Qr(d.column,b,h,e),O=u[u.length-
1];u.push(O,y,y)}return u.push(...wl(u[u.length-1],l)),u})}function Qr(t,e,n,o){let{x:s,width:r}=o[t];return[e==="left"?
s-2:s+r+2,n]}function wl(t,e){let n=(e[0]-t[0])*.42;return[[t[0]+n,t[1]],[e[0]-n,e[1]],e]}function Xr(t){let e=[...t.entries()].
filter(([,{start:i,end:a}])=>i.item.column===a.item.column),n=({start:i,end:a})=>[i,a].map(c=>c.item.y+c.offset).sort((c,l)=>c-
l),o=i=>n(i)[1]-n(i)[0];e.sort(([i,a],[c,l])=>o(a)-o(l)||i-c);let s=new Map,r=[];for(let[i,a]of e){let[c,l]=n(a),f=r.filter(
({way:d})=>{let[h,g]=n(d);return d.start.item.column===a.start.item.column&&d.start.side===a.start.side&&h<=l&&g>=c}),u=Math.
max(-1,...f.map(d=>d.step))+1;r.push({way:a,step:u}),s.set(i,(26+13*u)*(4/3))}return s}function bl(t){let e=[t[0]];for(let n=0;n+
3<t.length;n+=3){let[o,s,r,i]=t.slice(n,n+4);for(let a=1;a<=24;a++){let c=a/24,l=1-c,f=u=>l*l*l*o[u]+3*l*l*c*s[u]+3*l*c*
c*r[u]+c*c*c*i[u];e.push([f(0),f(1)])}}return e}var Zo=16,_g=92,[yl,$l]=[84,290],kg=30;function Sl(t){let e=new Map(t.boxes.flatMap((d,h)=>[d,...d.members].map(g=>[g.id,
h]))),{groups:n,ways:o}=ml(t,rl(t,e),e),s=cl(n,o);fl(s,o,t.ties.map(d=>d.room),t.ties.map(d=>d.weight));let r=Mg(t,s,o),
i=s.flatMap((d,h)=>Tg(d,r.columns[h])),a=xl(o,r.columns).map((d,h)=>({tie:t.ties[h],path:d,points:bl(d),words:null})),c=[
...i.flatMap(({y:d,height:h})=>[d,d+h]),...a.flatMap(({points:d})=>d.map(([,h])=>h))],[l,f]=[Math.min(...c,0),Math.max(...c,
0)],u={boxes:i,ties:a,width:r.width,height:f-l+2*Zo};return Ag(u,Zo-l),gl(a,i,{x:2,y:2,width:u.width-4,height:u.height-4}),
u}function Mg({ties:t,scale:e},n,o){let s=Xr(o),r=[...Array(n.length+1).keys()].map(c=>c&&c<n.length?yl*e:Zo);for(let[c,
{start:l,end:f}]of o.entries()){let u=Math.max(0,...t[c].words.slice(0,1).map(({width:g})=>g)),[d,h]=[l.item.column,f.item.
column].sort((g,b)=>g-b);if(d===h){let g=l.side==="left"?d:d+1,b=g===0||g===n.length,y=(s.get(c)??0)*.75+(u?u+14:0)+Zo;r[g]=
Math.max(r[g],b?y:Math.min(y+yl*e,$l))}else if(u)for(let g=d+1;g<=h;g++)r[g]=Math.max(r[g],Math.min(u+kg,$l))}let i=r[0];
return{columns:n.map((c,l)=>{let f=Math.ceil(Math.max(_g,...c.map(({box:d})=>d?vg(d):0))),u={x:Math.round(i),y:0,width:f,
height:0};return i=u.x+f+r[l+1],u}),width:Math.ceil(i)}}var vg=t=>Math.max(t.width,...t.members.map(({width:e})=>e));function Tg(t,{
x:e,width:n}){return t.flatMap(({box:o,items:s})=>{if(!o)return[];let r=s.map(u=>u.y-u.height/2),i=s.map(u=>u.y+u.height/
2),[a,c]=s.length?[Math.min(...r),Math.max(...i)]:[0,0];o.isFrame&&([a,c]=[a-Gr(o),c+zr]);let l=Ur(o)-(c-a);l>0&&([a,c]=
[a-l/2,c+l/2]);let f=s.flatMap(({member:u,y:d,height:h,ports:g})=>u?[{...u,y:d,height:h,atLeft:g.filter(({side:b})=>b===
"left").length,atRight:g.filter(({side:b})=>b==="right").length}]:[]);return[{box:o,members:f,x:e,width:n,y:a,height:c-a}]})}
function Ag({boxes:t,ties:e},n){for(let o of t){o.y+=n;for(let s of o.members)s.y+=n}for(let{path:o,points:s}of e)for(let r of new Set(
[...o,...s]))r[1]+=n}var ts=null;function es(){if(ts)return ts;let t=document.createElement("canvas").getContext("2d"),e=getComputedStyle(document.
body).fontFamily,n=o=>{let s=new Map;return r=>{let i=s.get(r);if(i!==void 0)return i;t.font=o;let a=t.measureText(r).width;
return s.set(r,a),a}};return ts={plain:n(`13px ${e}`),bold:n(`600 13px ${e}`)},ts}var Lg=/[^\S\u00a0]+/;function Nn(t,e,n,o){let s=[""];for(let a of t.slice(0,400).split(Lg).flatMap(c=>Eg(c,e,o))){let c=s[s.
length-1],l=c?`${c} ${a}`:a;!c||o(l)<=e?s[s.length-1]=l:s.push(a)}if(s.length<=n)return s;let r=s.slice(0,n),i=Array.from(
r[n-1]);for(;i.length>1&&o(`${i.join("")}\u2026`)>e;)i=i.slice(0,-1);return r[n-1]=`${i.join("").trimEnd()}\u2026`,r}function Eg(t,e,n){
if(n(t)<=e)return[t];let o=[""];for(let s of Array.from(t)){let r=o[o.length-1]+s;n(r)<=e||!o[o.length-1]?o[o.length-1]=
r:o.push(s)}return o}function Ye(t,e,n,o){let s=Nn(t,e,n,o);for(let r=e-12;r>40;r-=12){let i=Nn(t,r,99,o);if(i.length>s.
length||i.some(a=>o(a)>r))break;s=i}return{lines:s,width:Math.ceil(Math.max(...s.map(o)))}}var Ol=new WeakMap;function _l(t,e){let n=Ol.get(t)??Ng(t,e);return Ol.set(t,n),n}function Ng(t,e){let n=new Map;for(let o of[
"actor","target"])for(let[s,r]of t[o].entries()){let i=e[o][s],a=n.get(r);a?a.set(i,(a.get(i)??0)+1):n.set(r,new Map([[i,
1]]))}return new Map([...n].map(([o,s])=>[o,qg(s)]))}function qg(t){let[e,n]=[-1,0];for(let[o,s]of t)(s>n||s===n&&o<e)&&
([e,n]=[o,s]);return e}function kl(t,e){let{facts:n,level:o,arrows:s,chosen:r,state:i}=t,{actor:a,target:c,sign:l,hold:f,mark:u}=o.arrows,d=new Map;
for(let[g,b]of s){let y=uo(n,o,g),O=[e(a[g]),e(c[g])];if(O[0]===O[1]&&a[g]!==c[g])continue;let[_,M]=y?O.sort():O,A=`${_}\
>${M}:${l[g]}`,R=d.get(A);if(!R){let F={from:_,to:M,sign:l[g],hold:f[g],mark:u[g],rows:[...b],weight:0,acts:0};d.set(A,{
...F,isBoth:!1,isTogether:y,prices:[],conditions:[]});continue}R.rows.push(...b),R.hold=Math.max(R.hold,f[g]),R.mark=Math.
max(R.mark,u[g])}let h=Cg(n.ties.statement,d);for(let g of h)g.weight=at(n,g.rows,r,i.count),g.acts=at(n,g.rows,r,"acts"),
Ig(t,g);return h.sort((g,b)=>b.acts-g.acts||b.weight-g.weight||(g.from+g.to<b.from+b.to?-1:1))}function Cg(t,e){let n=({
rows:s})=>[...new Set(s.map(r=>t[r]))].sort().join(" "),o=new Set;for(let s of e.values()){let r=e.get(`${s.to}>${s.from}\
:${s.sign}`);!r||r===s||o.has(s)||n(s)!==n(r)||(s.isBoth=!0,s.rows.push(...r.rows),o.add(r))}return[...e.values()].filter(
s=>!o.has(s))}function Ig({facts:t,chosen:e},n){let o=new Set(n.rows.map(i=>t.ties.statement[i])),s=new Set([...o].map(i=>t.
statements.act[i]).filter(i=>i>=0)),r=[new Set,new Set];for(let i of t.offers.mentions){let[a]=i;if(!(!e.inside[a]||!(o.
has(a)||s.has(t.statements.act[a]))))for(let[c,l]of i.slice(8).entries())for(let f of l)r[c].add(f)}[n.prices,n.conditions]=
r.map(i=>[...i])}var[Rg,jg]=[5,1.4],Jr={"not actual":"6 4",hedged:"1.8 5"};function qn(t){let{holds:e}=x.names,n=$.parts?ko($,t.rows):De(
t.sign),o=Jr[e[t.hold]]??null,s=t.acts>0?Math.min(Rg,2+Math.log2(Math.max(t.weight,1))):jg;return{colour:n,dashes:o,width:t.
isReturn?1.8:s,head:x.encodings.signs[t.sign].head}}function Qe(t){return t.isReturn?"":x.names.holds[t.hold]==="denied"?
"\u2298":{doubted:"?",reported:"\u2022"}[x.names.marks[t.mark]]??""}var Cn=t=>t.acts===0;var Ml={name:168,words:184},vl={name:124,words:124},[ei,Zr,Wg]=[26,30,22],Bg=.7,Fg=3,Pg=4,[Dg,Hg,zg]=[13,10,16],Gg=90,Ug=6;
function Tl(t,e,n,{scale:o,unfolded:s}){let{level:r,state:i}=t,a=o<1?vl:Ml,c=[...Kg(t)].sort((E,W)=>E-W),l=_l(r,e),f=i.ego===
null?-1:r.numbers.get(i.ego)??-1,u=new Map;for(let E of c){if(E===f)continue;let W=l.get(E)??-1-E;u.set(W,[...u.get(W)??
[],E])}let d=(E,W)=>r.nodes[E].actor===e.nodes[W]?.actor,h=E=>(u.get(E)??[]).filter(W=>!d(W,E)),g=Vg(t,e,u,h,s),b=new Map,
y=new Map,O=new Map,_=[],M=Yg(t,c),A=(E,W,Et,Xt,gn)=>{y.set(E,{at:W,frame:Et,name:Xt,folded:gn,node:W<0?null:r.nodes[W],
isStrong:M.has(W)})},R=(E,W)=>{let Et=j(r,E),Xt=Nn(Et,a.name,4,n.bold);b.set(E,`a${E}`),A(`a${E}`,E,-1,Et,0),_.push({id:`\
a${E}`,isFrame:!1,lines:Xt,width:ti(Xt,n.bold)+ei+Zr,members:[],isMiddle:W})};f>=0&&c.includes(f)&&R(f,!0);for(let[E,W]of u){
let Et=h(E);if(!Et.length||E<0){for(let Z of W)R(Z,!1);continue}let Xt=j(e,E),gn=q(Et.length,"actor_drawn"),Ta=W.find(Z=>d(
Z,E))??r.numbers.get(e.nodes[E].actor)??-1,wn=`f${E}`,ro=g.has(E);A(wn,Ta,E,Xt,ro?Et.length:0),O.set(wn,{name:Xt,note:gn,
frame:e.nodes[E].actor,at:Ta,isFolded:ro});for(let Z of W)b.set(Z,ro||d(Z,E)?wn:`a${Z}`);if(ro){let Z=[...Nn(Xt,a.name,3,
n.bold),p("folded",{n:gn})];_.push({id:wn,isFrame:!1,lines:Z,width:ti(Z,n.bold)+Zr,members:[]});continue}let Ad=Et.map(Z=>(A(
`a${Z}`,Z,E,j(r,Z),0),Qg(j(r,Z),Z,M.has(Z),a.name,n))),Aa=Ye(Xt,a.name,3,n.bold).lines,Ld=ti(Aa,n.bold)+ei+n.plain(gn)+Zr+
Wg;_.push({id:wn,isFrame:!0,lines:Aa,width:Ld,members:Ad})}let Pt=kl(t,E=>b.get(E)??"").flatMap(E=>Xg(t,E));return{given:{
boxes:_,ties:Zg(Pt,n,o),scale:Math.min(o,1)},ties:Pt,ends:y,heads:O}}function Kg({arrows:t,level:e}){let{actor:n,target:o}=e.
arrows;return new Set([...t.keys()].flatMap(s=>[n[s],o[s]]))}function Vg({nodes:t},e,n,o,s){let r=[...n.keys()].filter(c=>c>=
0&&o(c).length>0);if(s)return new Set(r.filter(c=>!s.includes(e.nodes[c].actor)));let i=c=>(n.get(c)??[]).reduce((l,f)=>l+
(t.get(f)?.weight??0),0),a=r.filter(c=>o(c).length>=Fg).sort((c,l)=>i(l)-i(c)||c-l);return new Set(a.slice(Pg))}function Yg({
nodes:t},e){let n=e.map(o=>({at:o,weight:t.get(o)?.weight??0}));return n.sort((o,s)=>s.weight-o.weight||o.at-s.at),new Set(
n.slice(0,3).filter(({weight:o})=>o>1).map(({at:o})=>o))}function Qg(t,e,n,o,s){let r=n?s.bold:s.plain,{lines:i,width:a}=Ye(
t,o,5,r);return{id:`a${e}`,lines:i,width:a+2*ei+12}}var ti=(t,e)=>Math.ceil(Math.max(...t.map(e)));function Xg({facts:t,
state:e},n){let o=vt(t,n.rows),s={acts:"act",statements:"statement",articles:"article"}[e.count],r=n.acts>1?q(n.acts,"ac\
t"):n.weight>1?q(n.weight,s):"",i=[...new Set(o.map(({parts:b})=>Jg(b)))],a=i.filter(b=>!b.startsWith("[")||!i.includes(
b.slice(1,-1))),c=a.slice(0,2),l=a.length>2?` +${a.length-2}`:"",f=n.prices.length?[]:n.conditions,u=[c.join(", ")+l,...f].
join(", "),d={...n,isReturn:!1,text:u,number:r};if(!n.prices.length)return[d];let h=[p("asks_in_return",{what:n.prices.join(
", ")}),...n.conditions].join("; "),g={from:n.to,to:n.from,sign:t.names.signs.indexOf("neither"),text:h,number:""};return[
d,{...d,...g,hold:t.names.holds.indexOf("not actual"),isReturn:!0}]}function Jg([t,e,n,...o]){let s=Ln([t,e,"",...o],Gg);
return n?`[${s}]`:s}var ni=(t,e)=>e?`${t} \xB7\xA0${e.replaceAll(" ","\xA0")}`:t;function oi(t,{plain:e,bold:n}){let o=t.
replaceAll(" ","\xA0"),s=n(o)-e(o);return r=>e(r)+(o&&r.endsWith(o)?s:0)}function Zg(t,e,n){let o=t.some(a=>a.acts>0),s=(n<
1?vl:Ml).words,r=n<Bg?0:1/0,i=0;return t.map(a=>{let{from:c,to:l,text:f,number:u}=a,d=!o||a.acts>0||n>=1.5,h=(a.acts>0?3:
.5)*(1+Math.log2(1+a.weight)),g=!!Qe(a),b={from:c,to:l,weight:h,isMarked:g,words:[],room:Dg*Math.min(n,1)};if(!d||!f||++i>
r)return b;let y=ni(f,u),O=oi(u,e),_=[1,1.25,1.6].map(R=>Ye(y,s*R,Ug,O)),M=_.filter(({lines:R})=>!R.at(-1)?.endsWith("\u2026")),
A=M.length?M:_.slice(-1);return{...b,words:A,room:A[0].lines.length*zg+Hg}})}var tw={square:"M3 2 H13 V12 H3 Z",triangle:"M8 1.5 L14 12.5 H2 Z",diamond:"M8 1 L14 7 L8 13 L2 7 Z"};function Vt(t,{dashes:e=[],
head:n="arrow",middle:o=""}={}){let r=S("line",{x1:2,y1:7,x2:n==="bar"?37:34,y2:7,stroke:t,"stroke-width":2,"stroke-dash\
array":e.join(" ")||null});return Ll("0 0 42 14",r,Rn(n,t,"translate(40 7) rotate(0) scale(1)"),ri(o,t,19,7))}var Ll=(t,...e)=>S(
"svg",{class:"sample",width:42,height:14,viewBox:t,"aria-hidden":"true"},e),Xe=t=>Vt(De(t),{head:x.encodings.signs[t].head}),
Al=t=>Vt(kr(t));function si(){return[...kn.slice(0,fe).map((e,n)=>In(Al(n),`${Po[n]} ${Ac(e)}`)),In(Al(fe),p("part_same"))]}
var In=(t,e)=>[t,e];function Rn(t,e,n){return t?t==="bar"?S("line",{transform:n,x1:-2,y1:-5,x2:-2,y2:5,stroke:e,"stroke-\
width":3}):t==="vee"?S("path",{transform:n,d:"M-8 -4.5 L0 0 L-8 4.5",fill:"none",stroke:e,"stroke-width":2}):S("path",{transform:n,
d:"M-9 -4.5 L0 0 L-9 4.5 Z",fill:e}):null}function ri(t,e,n,o){return t==="circle"?S("circle",{cx:n,cy:o,r:3.5,fill:e}):
t==="diamond"?S("path",{transform:`translate(${n} ${o})`,d:"M-4.5 0 L0 -4.5 L4.5 0 L0 4.5 Z",fill:e}):null}function ii(t,e=X().
node){let n={fill:e,stroke:X().line},o=t==="dot"?S("circle",{cx:8,cy:7,r:5.5,...n}):S("path",{d:tw[t],...n});return Ll("\
-13 0 42 14",o)}function El(){let{sign:t,hold:e,mark:n}=$.level.arrows,o=[...$.arrows.keys()];return ai({signs:new Set(o.
map(s=>t[s])),holds:new Set(o.map(s=>e[s])),marks:new Set(o.map(s=>n[s]))})}function ai(t){let{signs:e,holds:n,marks:o}=x.
encodings,s=X().line,r=(l,f)=>!t||t[l].has(f),i=e.flatMap(({words:l},f)=>r("signs",f)?[In(Xe(f),l)]:[]),a=n.flatMap(({dashes:l,
words:f},u)=>l.length&&r("holds",u)?[In(Vt(s,{dashes:l}),f)]:[]),c=o.flatMap(({middle:l,words:f},u)=>l&&r("marks",u)?[In(
Vt(s,{middle:l}),f)]:[]);return[...$.parts?si():i,...a,...c]}var ci=16,ns=17,Nl=7,ew=260;function Il(t,e,n){let o=S("svg",{class:"named",role:"group",viewBox:`0 0 ${t.width} ${t.height}`}),
s=t.boxes.map(c=>iw(c,e)),r=t.ties.map((c,l)=>nw(c,e.ties[l],l,n)),i=t.boxes.flatMap(c=>c.members.map(l=>cw(l,c,e))),a=t.
ties.map((c,l)=>rw(c,e.ties[l],l));return o.append(...s,...r,...i,...a.filter(c=>c!==null)),o}function nw(t,e,n,o){let{colour:s,
dashes:r,width:i,head:a}=qn(e),{path:c}=t,l=e.isBoth&&a?Nl:0,f=Cl(sw(c,l,a&&a!=="bar"?Nl:0));return S("g",{class:`tie${Cn(
e)?" light":""}`,role:"button",tabindex:-1,"data-key":`t${e.from}>${e.to}:${e.sign}${e.isReturn?"r":""}`,"data-tie":n,"a\
ria-label":`${o(e)}. ${p("show_quotes")}`},S("path",{class:"around",d:Cl(c),fill:"none",stroke:s}),S("path",{d:f,fill:"n\
one",stroke:s,"stroke-width":i.toFixed(1),"stroke-dasharray":r,"stroke-linecap":r===Jr.hedged?"round":null}),ql(a,s,c[c.
length-1],c[c.length-2],i),e.isBoth&&ql(a,s,c[0],c[1],i),ow(Qe(e),s,t.points))}function ql(t,e,n,o,s){let r=n[0]<o[0]?180:
0,i=(.9+.08*s).toFixed(2);return Rn(t,e,`translate(${n[0]} ${n[1]}) rotate(${r}) scale(${i})`)}function ow(t,e,n){if(!t)
return null;let[o,s]=n[Math.floor(n.length/2)],r={transform:`translate(${o.toFixed(1)} ${s.toFixed(1)})`};if(t==="\u2022")
return S("g",r,S("circle",{class:"mark",r:4.5,stroke:e,"stroke-width":1.8}));if(t==="?")return S("g",r,S("circle",{class:"\
doubt",r:8}),S("text",{class:"doubted","text-anchor":"middle",y:4.5,"aria-hidden":"true"},"?"));let i=S("path",{d:"M-5.5\
 5.5 L5.5 -5.5",stroke:e,"stroke-width":1.8});return S("g",r,S("circle",{class:"mark",r:8,stroke:e,"stroke-width":1.8}),
i)}function sw(t,e,n){let o=t.map(([r,i])=>[r,i]),s=o.length-1;return o[0][0]+=Math.sign(o[1][0]-o[0][0])*e,o[s][0]+=Math.
sign(o[s-1][0]-o[s][0])*n,o}function Cl([t,...e]){let n=([s,r])=>`${s.toFixed(1)} ${r.toFixed(1)}`,o=[];for(let s=0;s+2<
e.length;s+=3)o.push(`C${e.slice(s,s+3).map(n).join(" ")}`);return`M${n(t)} ${o.join(" ")}`}function rw({words:t},e,n){if(!t)
return null;let o={class:"words","data-words":n,"aria-hidden":"true",fill:qn(e).colour};return S("g",o,li(t.lines,t.x+t.
width/2,t.y,e.number))}function li(t,e,n,o=""){let s=o.replaceAll(" ","\xA0");return S("text",{"text-anchor":"middle"},t.
map((r,i)=>{let a=n+12.5+i*ci,c=s&&r.endsWith(s),l=c?r.slice(0,r.length-s.length):r;return S("tspan",{x:e,y:a},l,c&&S("t\
span",{class:"strong"},s))}))}function iw(t,{ends:e,heads:n}){let{box:o,x:s,y:r,width:i,height:a}=t,c=e.get(o.id),l=n.get(
o.id),f=c.node?.shape==="diamond"&&!l,u=l?.isFolded?" folded":f?" issue":"",d=S("rect",{x:s,y:r,width:i,height:a,rx:f?Math.
min(20,a/2):14}),h=!!l?.isFolded,b=S("text",{class:"strong","text-anchor":h?"middle":"start"},aw(t,h)),y=l?.isFolded?null:
jl(c.node?.shape??"square",s+20,o.isFrame?r+18:Rl(o,r,a),6,!0),O=[c.name,l?.note,l?.isFolded&&p("unfold")].filter(Boolean).
join(", "),_={class:`block${u}`,role:"button",tabindex:-1,"data-key":o.id,"aria-label":O};if(!o.isFrame||!l)return S("g",
_,d,y,b);let M=S("g",{class:"fold",role:"button",tabindex:-1,"data-key":`x${o.id}`,"aria-label":`${l.note}: ${p("fold",{
name:l.name})}`},S("text",{class:"count",x:s+i-12,y:r+23,"text-anchor":"end"},`${l.note} \u2212`));return S("g",{class:"\
frame"},S("g",_,d,y,b),M)}var Rl=({lines:t},e,n)=>e+(n>ew?t.length*ns/2+12:n/2);function aw({box:{lines:t,isFrame:e},x:n,
y:o,width:s,height:r},i){if(e)return t.map((l,f)=>S("tspan",{x:n+32,y:o+23+f*ns},l));let a=Rl({lines:t},o,r)-t.length*ns/
2+13,c=l=>({x:i?n+s/2:n+34,y:a+l*ns});return t.map((l,f)=>S("tspan",{...c(f),class:i&&f===t.length-1?"note":null},l))}function cw(t,{
x:e,width:n},{ends:o}){let s=o.get(t.id),{id:r,lines:i,y:a,height:c,atLeft:l,atRight:f}=t,u=f>l,d=u?e+n-14:e+14,h=$.nodes.
get(s.at)?.weight??0,g=Math.min(9,5+Math.sqrt(h)/1.6),b=u?e+n-28:e+28,y=a-i.length*ci/2+12.5,O=A=>S("path",{class:"reach",
d:`M${A} ${a-c/2+4} V${a+c/2-2}`}),_=u?e:e+n-10,M=l&&f?S("path",{class:"lead",d:`M${_} ${a} h10`}):null;return S("g",{class:`\
member${s.isStrong?" strong":""}`,role:"button",tabindex:-1,"data-key":r,"aria-label":`${s.name}, ${s.node?.type??""}`},
S("rect",{class:"around",x:e+2,y:a-c/2,width:n-4,height:c,rx:6}),f>1&&O(e+n-1.5),l>1&&O(e+1.5),M,jl(s.node?.shape??"dot",
d,a,g,g>7.5),S("text",{"text-anchor":u?"end":"start"},i.map((A,R)=>S("tspan",{x:b,y:y+R*ci},A))))}function jl(t,e,n,o,s){
let r={class:`glyph${s?" full":""}`,transform:`translate(${e.toFixed(1)} ${n.toFixed(1)})`};return t==="square"?S("rect",
{...r,x:-o+.5,y:-o+.5,width:2*o-1,height:2*o-1,rx:2}):t==="triangle"?S("path",{...r,d:`M0 ${-o-1} L${o+1} ${o-1} L${-o-1}\
 ${o-1} Z`}):t==="diamond"?S("path",{...r,d:`M0 ${-o-1} L${o+1} 0 L0 ${o+1} L${-o-1} 0 Z`}):S("circle",{...r,r:o})}var lw={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},fw=2.5;function Bl(t,e,n){let o=lw[n];if(!o||!e)
return!1;let s=Wl(e),r=[...t.querySelectorAll("[data-key]")],[i,a]=[null,1/0];for(let c of r){if(c===e)continue;let[l,f]=Wl(
c).map((g,b)=>g-s[b]),u=l*o[0]+f*o[1],d=Math.abs(l*o[1])+Math.abs(f*o[0]),h=u+fw*d;u>1&&h<a&&([i,a]=[c,h])}return i&&(e.
setAttribute("tabindex","-1"),i.setAttribute("tabindex","0"),i.focus()),!0}function Wl(t){let{x:e,y:n,width:o,height:s}=t.
getBoundingClientRect();return[e+o/2,n+s/2]}function Fl(t,e){let n=null;t.addEventListener("pointerdown",o=>{let s=o.target instanceof Element&&!o.target.closest("[\
data-key], [data-words]");o.pointerType==="mouse"&&o.button===0&&s&&(n={x:o.clientX,y:o.clientY,left:t.scrollLeft,top:t.
scrollTop})}),t.addEventListener("pointermove",o=>{n&&(t.scrollLeft=n.left-(o.clientX-n.x),t.scrollTop=n.top-(o.clientY-
n.y))});for(let o of["pointerup","pointerleave","pointercancel"])t.addEventListener(o,()=>n=null);t.addEventListener("wh\
eel",o=>{o.ctrlKey&&(o.preventDefault(),e(o.deltaY<0?1:-1))},{passive:!1})}var uw=16,mw=220;function os(t,{ends:e}){let[n,o]=[e.get(t.from)?.name??"",e.get(t.to)?.name??""];if(t.isReturn)return`${n}\
: ${t.text}`;let s=t.number?`: ${t.number}`:"";return`${n} ${t.text} ${o}${s}`}function fi({parts:t},e){let n=e?.getAttribute(
"data-tie")??e?.getAttribute("data-words");return n==null?null:t.ties[Number(n)]}function Pl(t,e){let{root:n,parts:o,picture:s}=t;
n.querySelector(".now")?.remove();for(let f of n.querySelectorAll(".lit"))f.classList.remove("lit");let r=fi(t,e),i=e?.getAttribute(
"data-key")?.replace(/^x/,"")??"",a=f=>f===i||i.startsWith("f")&&`f${o.ends.get(f)?.frame}`===i,c=o.ties.flatMap((f,u)=>f===
r||!r&&i&&(a(f.from)||a(f.to))?[u]:[]);n.classList.toggle("fading",c.length>0),v("hint").textContent=r?`${os(r,o)} \xB7 ${pw(
r)}`:i?dw(t,i):"";let l=new Set(c.flatMap(f=>[o.ties[f].from,o.ties[f].to]));i&&l.add(i);for(let f of n.querySelectorAll(
"[data-key]")){let u=f.getAttribute("data-key")??"",d=c.includes(Number(f.getAttribute("data-tie")??-1))||l.has(u)||l.has(
`${u}`.replace(/^x/,""));f.classList.toggle("lit",d)}for(let f of c)n.querySelector(`[data-words="${f}"]`)?.classList.add(
"lit");r&&c.length===1&&!s.ties[c[0]].words&&n.append(hw(s,s.ties[c[0]],r))}var pw=t=>q(_t($,t.rows).length,"statement");
function dw(t,e){let n=t.parts.ends.get(e);if(!n)return"";let o=$.nodes.get(n.at);return[n.name,n.node?.type,o&&q(o.others.
size,"neighbour")].filter(Boolean).join(" \xB7 ")}function hw(t,{points:e},n){let{lines:o,width:s}=Ye(ni(n.text,n.number),
mw,9,oi(n.number,es())),[r,i]=e[Math.floor(e.length/2)],a=o.length*uw+8,c=Math.max(4+s/2+8,Math.min(r,t.width-s/2-12)),l=Math.
max(4,i-a-10);return S("g",{class:"now","aria-hidden":"true"},S("rect",{x:c-s/2-8,y:l,width:s+16,height:a,rx:6}),li(o,c,
l+3,n.number))}var Dl=500,gw=5,Hl={at:-1,time:0,x:0,y:0},ui=[.5,.7,1,1.25,1.5,2],K=null,Je=null,pi=Hl,mi={selection:null,key:""},zl=null;var rs=()=>K;async function Gl(t){zl=await Ht("country"),t&&(Je=null);let e=[Ot(),w.language,JSON.stringify(w.frames)].join(
" ");if(K&&mi.selection===$&&mi.key===e&&!t){Kl();return}mi={selection:$,key:e},is()}function is(){let t=v("named"),e=_n(
$),n=!K,o=document.activeElement?.closest("#named [data-key]")?.getAttribute("data-key");K=Je===null?ww(t):di(Je);let{root:s,
picture:r,scale:i}=K,a=Math.max(i,1);s.setAttribute("width",String(r.width*a)),s.setAttribute("height",String(r.height*a)),
s.setAttribute("aria-label",`${p("graph_of")} ${ut(e)} ${p("graph_keys")}`),bw(s),L(t,s),s.querySelector("[data-key]")?.
setAttribute("tabindex","0"),Kl(),o&&_w(o),n&&xw(t,s)}function ww(t){let{clientWidth:e,clientHeight:n}=t,o=di(1);if(!e)return o;
o.picture.width>e&&(o=di(.7));let s=1.25*o.picture.width<=e&&1.25*o.picture.height<=n;return o.scale===1&&s?{...o,scale:1.25}:
o}function di(t){let e=Tl(_n($),zl,es(),{scale:t,unfolded:w.frames}),n=Sl(e.given),o=Il(n,e,s=>os(s,e));return{picture:n,
parts:e,root:o,scale:t}}function xw(t,e){t.scrollLeft=(e.clientWidth-t.clientWidth)/2}function bw(t){let e=s=>s.target instanceof
Element?s.target.closest("[data-key], [data-words]"):null,n=(s,r)=>t.addEventListener(s,r);n("click",s=>yw(e(s),s));let o=s=>K&&
Pl(K,s);n("pointerover",s=>o(e(s))),n("pointerleave",()=>o(null)),n("focusin",s=>o(e(s))),n("focusout",()=>o(null)),n("k\
eydown",s=>{let r=e(s);if(s.key==="Enter"||s.key===" ")Ul(r);else if(s.key==="+"&&jn(r)>=0)ee(jn(r));else if(!Bl(t,r,s.key))
return;s.preventDefault(),s.stopPropagation()})}function yw(t,{timeStamp:e,clientX:n,clientY:o}){pi={at:jn(t),time:e,x:n,
y:o},Ul(t)}function $w(t){let{at:e,time:n,x:o,y:s}=pi,r=Math.hypot(t.clientX-o,t.clientY-s)<gw&&t.timeStamp-n<Dl;e<0||!r||
(t.stopPropagation(),t.preventDefault(),pi=Hl,ee(e))}var jn=t=>K?.parts.ends.get(t?.getAttribute("data-key")??"")?.at??-1;
function Ul(t){if(!t||!K)return;let e=fi(K,t);if(e){Sw(e);return}let n=t.getAttribute("data-key")??"",o=K.parts.heads.get(
n.replace(/^x/,""));o&&(o.isFolded||n.startsWith("x"))?Ow(o.frame,!o.isFolded):jn(t)>=0&&Y($.level.nodes[jn(t)].actor)}function Sw(t){
if(!K)return;let[e,n]=(t.isReturn?[t.to,t.from]:[t.from,t.to]).map(s=>K?.parts.ends.get(s));e&&n&&!e.folded&&!n.folded&&
e.at>=0&&n.at>=0?lt(e.at,n.at):H(_t($,t.rows),os(t,K.parts))}function Ow(t,e){let o=[...K?.parts.heads.values()??[]].filter(
s=>!s.isFolded).map(s=>s.frame).filter(s=>s!==t);k({frames:e?o:[...o,t]})}function Kl(){if(!K)return;let t=Ct(),{parts:e,
root:n}=K,[o,s]=(t?.names??[]).map(i=>$.level.numbers.get(i)),r=i=>e.ends.get(i)?.at;for(let[i,a]of e.ties.entries()){let[
c,l]=(a.isReturn?[a.to,a.from]:[a.from,a.to]).map(r),f=t?.kind==="pair"&&c===o&&l===s;n.querySelector(`[data-tie="${i}"]`)?.
classList.toggle("open",f)}for(let i of n.querySelectorAll(".member.open, .block.open"))i.classList.remove("open");if(!(t?.
kind!=="actor"||o===void 0))for(let[i,{at:a}]of e.ends)a===o&&ss(i)?.classList.add("open")}var ss=t=>K?.root.querySelector(
`[data-key="${CSS.escape(t)}"]`)??null;function _w(t){let e=ss(t);if(e){for(let n of K?.root.querySelectorAll("[tabindex\
='0']")??[])n.setAttribute("tabindex","-1");e.setAttribute("tabindex","0"),e.focus({preventScroll:!0})}}function Vl(t){(ss(
`a${t}`)??[...K?.parts.ends??[]].flatMap(([n,o])=>o.at===t?[ss(n)]:[])[0])?.scrollIntoView({block:"center",inline:"cente\
r"})}function as(t){let e=ui.indexOf(K?.scale??1),n=ui[Math.max(0,Math.min(ui.length-1,e+t))];n!==K?.scale&&(Je=n,is())}
function Yl(){Je=null,is()}function Ql(t){Fl(t,as),document.addEventListener("click",$w,!0);let[e,n]=[0,0];new ResizeObserver(
()=>{t.clientWidth!==e&&(e=t.clientWidth,clearTimeout(n),n=setTimeout(()=>{e&&K&&Je===null&&w.picture==="named"&&is()},Dl))}).
observe(t)}var kw={"\u2298":"key_denied","?":"key_doubted","\u2022":"key_reported"};function cs(){let t=rs()?.parts.ties??[],e=[...new Set(
t.map(a=>a.sign))].sort((a,c)=>a-c),n=t.map(qn),o=X().line,s=$.parts?si():e.map(a=>[Xe(a),x.encodings.signs[a].words]),r=n.
find(({dashes:a})=>a?.startsWith("6")),i=n.find(({dashes:a})=>a?.startsWith("1"));r&&s.push([Vt(o,{dashes:[6,4],head:""}),
p("key_not_done")]),i&&s.push([Vt(o,{dashes:[2,4],head:""}),p("key_hedged")]);for(let[a,c]of Object.entries(kw))t.some(l=>Qe(
l)===a)&&s.push([Xl(a),p(c)]);return t.some(Cn)&&!t.every(Cn)&&s.push([Mw(Vt(o,{head:""})),p("key_light")]),t.some(({text:a})=>a.
includes("["))&&s.push([Xl("[ ]"),p("key_inferred")]),s}function Mw(t){return t.setAttribute("opacity","0.5"),t}function Xl(t){
let e=S("text",{x:21,y:12,"text-anchor":"middle","font-size":14,fill:X().text},t);return S("svg",{class:"sample",width:42,
height:14,viewBox:"0 0 42 14","aria-hidden":"true"},e)}var vw=["grown","frames","ego","steps","picture","level","issues"],Tw=100,Wn=[],ls=[],Yt=null,Aw=()=>Object.fromEntries(
vw.map(t=>[t,w[t]]));function Jl(){let t=Aw();Yt&&JSON.stringify(Yt)!==JSON.stringify(t)&&(Wn=[...Wn,Yt].slice(-Tw),ls=[]),
Yt=t}var Zl=()=>Wn.length>0,tf=()=>ls.length>0;function hi(){let t=Wn.pop();!t||!Yt||(ls.push(Yt),Yt=t,k(t))}function gi(){
let t=ls.pop();!t||!Yt||(Wn.push(Yt),Yt=t,k(t))}var ef=["named","whole"];function nf(t){let e=m("div",{id:"named"});return Ql(e),document.addEventListener("keydown",Cw),
m("div",{id:"stage"},Lw(t),m("div",{class:"pictures"},e,m("div",{id:"canvas",role:"application","aria-label":p("graph_of")}),
m("img",{id:"printed",alt:""}),m("p",{id:"empty",class:"empty"}),m("p",{id:"hint",class:"hint"})),m("ul",{id:"key",class:"\
key","aria-label":p("legend")}))}function Lw(t){let e=m("input",{type:"checkbox",onchange:o=>el(o.target.checked)}),n=o=>k(
{picture:o});return m("div",{class:"graph-tools",role:"toolbar","aria-label":p("graph_tools")},m("div",{class:"pressed",
role:"group","aria-label":p("picture")},ef.map(o=>T(p(`picture_${o}`),()=>n(o),{id:`picture-${o}`}))),T(p("undo"),hi,{id:"\
undo"}),T(p("redo"),gi,{id:"redo"}),T("",qw,{id:"grow"}),m("div",{class:"right"},m("span",{id:"legend-of-whole"},t),m("l\
abel",{class:"tick",id:"physics"},e,m("span",{},p("physics"))),T("\u2212",()=>as(-1),{id:"zoom-out","aria-label":p("zoom\
_out"),title:p("zoom_out")}),T("+",()=>as(1),{id:"zoom-in","aria-label":p("zoom_in"),title:p("zoom_in")}),T(p("fit"),()=>w.
picture==="named"?Yl():Qo())))}async function of(t){let e=w.picture==="named",n=!$.arrows.size&&!($.isGrown&&!e);if(Jl(),
L(v("empty"),n&&ge()),v("named").hidden=!e,v("canvas").hidden=e,Ew(e),e)await Gl(t);else{if(await ol(),w.picture!=="whol\
e")return;Qc(t)}L(v("key"),e&&cs().map(([o,s])=>m("li",{},o,m("span",{},s))))}function Ew(t){for(let n of ef)v(`picture-${n}`).
setAttribute("aria-pressed",String(w.picture===n));for(let n of["zoom-out","zoom-in"])v(n).hidden=!t;v("legend-of-whole").
hidden=t,v("physics").hidden=t||$.nodes.size>=Yc,v("undo").disabled=!Zl(),v("redo").disabled=!tf();let e=sf();v("grow").
hidden=e===void 0||!Nw(e),e!==void 0&&(v("grow").textContent=p("add_neighbours",{name:Ge($.level.nodes[e].actor)}))}function sf(){
let t=Ct(),e=t?.kind==="actor"?$.level.numbers.get(t.names[0]):void 0;return e!==void 0&&$.nodes.has(e)?e:void 0}function Nw(t){
let{shown:e}=ke();return[...$.nodes.get(t)?.others??[]].some(n=>!e.has(n))}function qw(){let t=sf();t!==void 0&&ee(t)}var rf=t=>w.
picture==="named"?Vl(t):tl(t);function Cw(t){let e=t.target instanceof Element&&t.target.matches("input, textarea, selec\
t");w.tab!=="graph"||e||!(t.ctrlKey||t.metaKey)||t.key.toLowerCase()!=="z"||(t.preventDefault(),t.shiftKey?gi():hi())}var Ze=(t,e)=>T(t,n=>Iw(e(),n));async function Iw(t,e){try{await navigator.clipboard.writeText(t)}catch{let n=m("textare\
a",{class:"unseen","aria-hidden":"true"},t);document.body.append(n),n.select(),document.execCommand("copy"),n.remove()}Gt(
p("copied")),e.classList.add("done"),setTimeout(()=>e.classList.remove("done"),1200)}function re(t,e,n){let o=URL.createObjectURL(
n instanceof Blob?n:new Blob([n],{type:e})),s=m("a",{href:o,download:t});document.body.append(s),s.click(),s.remove(),setTimeout(
()=>URL.revokeObjectURL(o),1e4)}var tn=(t,...e)=>m("section",{class:"group"},m("h2",{},t),e);function G(t,e,n,o){let s=e.find(([r])=>r===n);return m("se\
lect",{"aria-label":t,title:s?.[1],onchange:r=>o(r.target.value)},e.map(([r,i])=>m("option",{value:r,selected:r===n},B(i))))}
function ot(t,e,n,o){let s=m("input",{type:"checkbox",checked:e,onchange:r=>n(r.target.checked)});return m("label",{class:"\
tick"},s,o,m("span",{},t))}function ie(t,e){let n=m("ol",{class:"acts"},t.slice(0,e));return[n,Bn(t,e,e,o=>ve(n,o))]}function Bn(t,e,n,o){
if(t.length<=e)return null;let s=e,r=()=>p("more",{n:t.length-s}),i=T(r(),()=>{o(t.slice(s,s+n)),s+=n,s>=t.length?i.remove():
i.textContent=r()});return i}var Rt=(t,...e)=>m("fieldset",{},m("legend",{},t),e);function af({facts:t,state:e,level:n,chosen:o},s,r,i){let a=$n(t,{...e,articles:null},["everyone"]),c={as_subject:[],as_object:[],
as_source:[],as_other:[],left_out_of:[]};for(let[l,f]of s.statements.entries()){if(i!==void 0&&f.sources?.includes(i)&&c.
as_source.push(l),!o.inside[l]){i!==void 0&&a[l]&&Tr(s,l).has(i)&&!f.sources?.includes(i)&&c.left_out_of.push(l);continue}
(r!==void 0?n.subject[l]===r:f.s===i)?c.as_subject.push(l):(r!==void 0?n.object[l]===r:f.o===i)?c.as_object.push(l):f.roles?.
some(([,u])=>u===i)&&c.as_other.push(l)}return Object.entries(c).filter(([,l])=>l.length)}var Rw=/(?<![\p{L}\p{N}])['"\u2018\u201c\u201e\u00ab]([^'"\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb]+)['"\u2019\u201d\u201c\u00bb](?![\p{L}\p{N}])/gu,
it=t=>x.relations[x.statements.relation[t]],Q=t=>x.articles[x.statements.article[t]],Ee=t=>t.map(e=>z(I().entities[e]));
function mt(t,e=0){let n=Fn(t),o=wi(t,e).join(" \u2013 ");return n.length?`${o} [${n.join("; ")}]`:o}function wi(t,e=0){
let n=I().statements[t],o=jt(n.s,e)+Le(t,"subject"),s=jt(n.o,e)+Le(t,"object");return[o,it(t).label,s+(e?"":jw(t))]}function jw(t){
let e=I(),n=new Map;for(let[s,r]of e.statements[t].roles??[])n.set(s,[...n.get(s)??[],jt(r)+Le(t,e.roles[s].id)]);return[
...n].sort(([s],[r])=>s-r).map(([s,r])=>`, ${e.roles[s].label} ${r.join(` ${p("and")} `)}`).join("")}function jt(t,e=0){
if(typeof t=="string")return ne(t);if(t>=0)return ne(z(I().entities[t]));let n=-1-t;return e>=2?`[#${x.statements.key[n].
split("#")[1]}]`:`[${mt(n,e+1)}]`}var Le=(t,e)=>I().statements[t].inferred?.includes(e)?` (${p("inferred")})`:"";function Fn(t){
let{names:e,labels:n,statements:o}=x,s=I().statements[t],r=o.stance[t]>=0?e.stances[o.stance[t]]:"";return[s.sources?.length&&
`${p("according_to")} ${Ee(s.sources).map(ne).join(" > ")}${Le(t,"according_to")}`,r==="doubts"&&p("author_doubts"),r===
"rejects"&&p("author_rejects"),o.mode[t]!==Oe&&n.modes[o.mode[t]],o.certainty[t]!==0&&n.certainties[o.certainty[t]],o.polarity[t]!==
0&&n.polarities[o.polarity[t]],s.ended&&p("ended")].filter(a=>typeof a=="string")}function cf(t){let e=x.names.stances[x.
statements.stance[t]],{note:n}=I().statements[t];if(e!=="doubts"&&e!=="rejects"||typeof n!="string")return[];let o=n.matchAll(
Rw);return Array.from(o,([,s])=>s.trim()).filter(Boolean)}function Pn(t){let e=I().statements[t].quote.slice(2).map(Number);
return e.flatMap((n,o)=>o%2?[]:[[n,e[o+1]]])}function Tt(t){let e=I(),n=e.bodies[x.statements.article[t]];return n===null?
e.statements[t].quote.join(" [\u2026] "):Pn(t).map(([o,s])=>n.slice(o,s).split(/\s+/).join(" ")).join(" [\u2026] ")}var Ww=44,fs=(t,e)=>mf(t,e,(n,o)=>Bw(Pn(t),n,o));function uf(t,e){let n=cf(t);return df(t).some(s=>lf(n,s).length)?mf(t,
e,s=>lf(n,s),"doubting"):null}function mf(t,e,n,o=null){let{quote:s}=I().statements[t],r=pf(t)===null?null:Number(s[0]);
return df(t).map((i,a)=>[a?" [\u2026] ":"",Fw(i,n(i,r),e,o)])}var pf=t=>I().bodies[x.statements.article[t]];function df(t){
let{quote:e}=I().statements[t],n=pf(t);return n===null?e.map(String):[n.slice(Number(e[0]),Number(e[1]))]}var Bw=(t,e,n)=>n===
null?[[0,e.length]]:t.map(([o,s])=>[o-n,s-n]);function lf(t,e){let n=[];for(let o of t){let s=o.split(/\s+/).map(i=>i.replace(
/[.*+?^${}()|[\]\\]/g,"\\$&")),r=new RegExp(`(?<![\\p{L}\\p{N}])${s.join("\\s+")}(?![\\p{L}\\p{N}])`,"iu").exec(e);r&&n.
push([r.index,r.index+r[0].length])}return n.sort(([o],[s])=>o-s)}function Fw(t,e,n,o){let s=[],r=0;for(let[a,c]of e)a>r&&
s.push(r||n===void 0?ff(t.slice(r,a)):Pw(t.slice(0,a),n)),c>r&&s.push(m("mark",{class:o},xi(t.slice(Math.max(r,a),c)))),
r=Math.max(r,c);let i=t.slice(r);return[...s,n===void 0?ff(i):Dw(i,n)]}var xi=t=>t.replace(/^# /,"");function ff(t){let e=xi(
t),n=e.split(/\s+/);return n.length<=Ww?e:[...n.slice(0,20),"[\u2026]",...n.slice(-20)].join(" ")}function Pw(t,e){let n=xi(
t).split(/\s+/);return n.length<=e+1?n.join(" "):["\u2026",...n.slice(-e-1)].join(" ")}function Dw(t,e){let n=t.split(/\s+/);
return n.length<=e+1?n.join(" "):[...n.slice(0,e+1),"\u2026"].join(" ")}var bi=new Set("al bin da de del della den der di do dos du e el ibn la le ten ter van von y".split(" "));function en(t){
return t.published&&t.published!=="unknown"?t.published:t.inferred?`${p("no_date")}, ${p("probably")} ${t.inferred}`:p("\
no_date")}var Qt=t=>`${t.author?`${ne(t.author)}, `:""}${ne(t.publisher)}, ${en(t)}`;function Hw(t){return`${t.author?`${t.
author}, `:""}\u201C${t.title}\u201D, ${t.publisher}, ${en(t)}`}function gf(t){let e={plain:zw,chicago:Gw,apa:Uw}[w.citation];
return`${e(Q(t))} \u201C${yi(Tt(t))}\u201D`}function zw(t){let e=t.retrieved?` (${p("accessed")} ${t.retrieved})`:"";return`${Hw(
t)}${t.url?`, ${t.url}`:""}${e}:`}function Gw(t){let e=`\u201C${yi(t.title)}${/[?!.,]$/.test(t.title)?"":","}\u201D`,n=us(
t.published)??(t.inferred?`[${us(t.inferred)??t.inferred}?]`:"n.d."),o=us(t.retrieved),s=[t.publisher,n,o&&`accessed ${o}`,
t.url].filter(Boolean);return`${t.author?`${t.author}, `:""}${e} ${s.join(", ")}:`}function Uw(t){let e=wf(t),n=e?e.map(
({given:f,family:u})=>`${u}, ${Kw(f)}`):[t.author??t.publisher],o=n.slice(-1).join(""),s=n.length>1?`${n.slice(0,-1).join(
", ")}, & ${o}`:o,r=hf(t.published)??(t.inferred?`[ca. ${hf(t.inferred)??t.inferred}]`:"n.d."),i=t.author&&t.author!==t.
publisher?`${t.publisher}. `:"",a=us(t.retrieved),c=t.url?`${a?`Retrieved ${a}, from `:""}${t.url} `:"",l=f=>/[?!.]$/.test(
f)?f:`${f}.`;return`${l(s)} (${r}). ${l(t.title)} ${i}${c}`.replace(/[. ]*$/,":")}var Kw=t=>t.split(/[\s-]+/).map(e=>`${e[0]}\
.`).join(" "),yi=t=>t.replace(/\u201c/g,"\u2018").replace(/\u201d/g,"\u2019");function us(t){let{year:e,month:n,day:o}=ms(t);return e?
[[n,o].filter(Boolean).join(" "),e].filter(Boolean).join(n&&o?", ":" "):null}function hf(t){let{year:e,month:n,day:o}=ms(
t);return e?[e,[n,o].filter(Boolean).join(" ")].filter(Boolean).join(", "):null}function ms(t){let[,e,n,o]=/^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.
exec(t??"")??[],s=n?new Date(Date.UTC(2e3,Number(n)-1,1)):null;return{year:e,month:s?.toLocaleDateString("en-US",{month:"\
long",timeZone:"UTC"}),day:o&&String(Number(o))}}function wf({author:t,publisher:e}){if(!t||t===e)return null;let n=t.split(
/\s+and\s+|\s*&\s*|,\s*(?:and\s+)?/).map(Vw);return n.every(o=>o!==null)?n:null}function Vw(t){let e=t.trim().split(/\s+/),
n=r=>/^\p{L}/u.test(r)&&(!/^\p{Ll}/u.test(r)||bi.has(r));if(e.length<2||e.length>4||!e.every(n)||bi.has(e[0]))return null;
let o=e.findIndex(r=>bi.has(r)),s=o>0?o:e.length-1;return{given:e.slice(0,s).join(" "),family:e.slice(s).join(" ")}}function xf(t){
let e=Q(t),{published:n,url:o,retrieved:s}=e,r=wf(e),i=`{${Dn(e.author||e.publisher)}}`,a=ms(n).year!==void 0,c=/^\d{4}/.
exec(a?"":n||e.inferred||""),f=[["author",r?r.map(({given:u,family:d})=>Dn(`${u} ${d}`)).join(" and "):i],["title",Dn(e.
title)],["organization",!!e.author&&e.author!==e.publisher&&Dn(e.publisher)],["date",a&&n],["year",c?.[0]],["url",o&&encodeURI(
Lr(o)).replace(/[{}\\]/g,"")],["urldate",ms(s).day&&s],["note",`\`\`${Dn(yi(Tt(t)))}''`]].flatMap(([u,d])=>d?[`  ${u} = \
{${d}}`]:[]);return`@online{${e.id.replace(/[\s,{}#%~\\"'()=]+/g,"-")},
${f.join(`,
`)}
}`}var Yw={"~":"\\textasciitilde{}","^":"\\textasciicircum{}","\u201C":"``","\u201D":"''","\u2018":"`","\u2019":"'","\u2013":"\
--","\u2014":"---","\u2026":"\\dots{}"},Dn=t=>t.replace(/[{}\\]/g,"").replace(/([#$%&_])/g,"\\$1").replace(/[~^\u201c\u201d\u2018\u2019\u2013\u2014\u2026]/g,
e=>Yw[e]);function on(t){let e=I().statements[t],n=x.statements.key[t];return m("article",{class:"statement","aria-label":mt(t)},Qw(
t),m("blockquote",{lang:Q(t).language},fs(t)),e.translation?m("p",{class:"translation"},e.translation):null,Xw(t),m("det\
ails",{},m("summary",{},p("details")),m("dl",{},Jw(t))),m("p",{class:"actions"},Ze(p("copy_footnote"),()=>gf(t)),G(p("ci\
tation"),rr.map(o=>[o,p(`citation_${o}`)]),w.citation,o=>k({citation:o})),Ze(p("copy_bibtex"),()=>xf(t)),Ze(p("copy_link"),
()=>_o({open:`statement:${n}`}))))}function nn(t){if(typeof t=="string")return zt(t);if(t<0)return C(`[${mt(-1-t,1)}]`,()=>ct(
-1-t),{class:"link nested",dir:"ltr"});let e=I().entities[t];return C(z(e),()=>Y(e.id),{lang:Te(e)})}function Qw(t){let e=I(),
n=e.statements[t],o=it(t),s=(n.roles??[]).map(([f,u])=>[", ",m("span",{class:"role"},e.roles[f].label)," ",nn(u),Le(t,e.
roles[f].id)]),r=Fn(t).map(f=>[" ",m("span",{class:"mark"},f)]),i=m("span",{class:`verb ${x.names.signs[o.sign]}`},o.label),
[a,c]=[nn(n.s),nn(n.o)],l=f=>Le(t,f);return m("p",{class:"claim"},a,l("subject")," ",i," ",c,l("object"),s,r)}function Xw(t){
let e=Q(t),n=C(zt(e.title,e.language),()=>Ro(x.statements.article[t],t));return m("p",{class:"source",dir:"ltr"},"\u201C",
n,"\u201D, ",Qt(e)," ",$i(e))}var $i=t=>t.url&&jo(t.url,`${p("original")} \u2197`);function Jw(t){let{labels:e,coders:n,
statements:o}=x,s=I(),r=s.statements[t],i=r.inferred??[],a=o.quad_class[t]<0?"":`, ${e.quad_classes[o.quad_class[t]]}`,c=s.
fields.filter(({name:l})=>l!=="translation");return[Wt(p("according_to"),Zw(t,r),i.includes("according_to")),Wt(p("certa\
inty"),`${e.certainties[o.certainty[t]]}, ${e.polarities[o.polarity[t]]}`),r.sources?Wt(p("author_stance"),e.stances[o.stance[t]]):
null,Wt(p("mode"),e.modes[o.mode[t]]),Wt(p("date"),Bo(r)),Wt(p("kind"),`${e.kinds[it(t).kind]}${a}`),Wt(p("inferred_fiel\
ds"),i.join(", ")),r.or?Wt(p("alternative_to"),r.or.map(l=>C(mt(l,1),()=>ct(l)))):null,c.map(({name:l,label:f})=>Wt(f,r[l])),
Wt(p("coder"),n[o.coder[t]]),Wt(p("statement"),m("code",{},o.key[t]))]}function Zw(t,{sources:e}){let n=Q(t),o=n.author||
n.publisher;return e?p("viewpoint_quoted",{name:Ee(e).join(" > "),by:o}):`${p("the_author")} (${o})`}function Wt(t,e,n=!1){
return e==null||e===""?null:[m("dt",{},t),m("dd",{},e,n&&m("span",{class:"mark"},p("inferred")))]}function ps(t){let e=Eo($,t).map(n=>{let o=No($,n),s=n.filter(i=>i!==o),r=m("details",{class:"mentions"},m("summary",{},
q(s.length,"mention")),s.map(on));return m("li",{},on(o),s.length>0&&r)});return ie(e,30)}function ds(t,e){let{statements:n,
articles:o,sources:s}=t,r=(l,f,u,d="")=>m("span",{class:d&&`quad-class ${d}`},D(l,f,e),` ${u}`),i=(l,f,u)=>r(l,f,Tn(l,u)),
a=x.labels.quad_classes.map((l,f)=>t.byQuadClass[f]>0&&r(t.byQuadClass[f],t.quadClasses[f],l,Ut(x,f))),c=m("p",{class:"c\
ounts"},i(t.acts,vn(t),"act"),a,t.noQuadClass>0&&r(t.noQuadClass,t.none,p("no_quad_class")),t.unrealActs>0&&i(t.unrealActs,
t.unreal,"not_actual_act"),i(n.length,n,"statement"),i(o.size,n,"article"),i(s.size,n,"source"));return t.scored?[c,tx(t,
e)]:c}function tx(t,e){let n=p("score_text",{sum:qr(t.sum),mean:qr(t.sum/t.scored),n:t.scored});return m("details",{},m(
"summary",{},p("score")),m("p",{},n," ",D(p("show_quotes"),vn(t),e)))}function bf(t,e,n){let o=new Map([[e,[]]]),s=[e];for(;s.length&&!o.has(n);){let a=new Map;for(let c of s)for(let l of t.
get(c)?.others??[])o.has(l)||a.set(l,[...a.get(l)??[],c]);for(let[c,l]of a)o.set(c,l);s=[...a.keys()]}let r=[],i=(a,c)=>{
if(!(r.length>=6))if(a===e)r.push([e,...c]);else for(let l of o.get(a)??[])i(l,[a,...c])};return o.has(n)&&i(n,[]),r}var ex=400;function $f(t){let{level:e}=$,n=On($.nodes).filter(i=>i!==t).slice(0,ex),o=m("div",{class:"paths"}),s=n.map(i=>[
e.nodes[i].actor,j(e,i)]),r=i=>L(o,i&&nx(t,e.numbers.get(i)??-1));return m("div",{class:"paths-form"},G(p("paths_to"),[[
"",p("paths_to")],...s],"",r),o)}function nx(t,e){let n=bf($.nodes,t,e);return n.length?m("ol",{},n.map(o=>m("li",{},o.map(
(s,r)=>[r>0&&ox(o[r-1],s),zt(j($.level,s))])))):m("p",{class:"quiet"},p("no_path"))}var ox=(t,e)=>[yf(t,e,"\u2192"),yf(e,
t,"\u2190")];function yf(t,e,n){let{level:o,pairs:s}=$,r=s.get(St(t,e,o.nodes.length)),i=`${ft([j(o,t),j(o,e)])}: ${p("s\
how_quotes")}`;return r&&C(` ${n}${r.weight} `,()=>lt(t,e),{"aria-label":i})}var Sf={pair:sx,actor:ix,statement:ux,list:px},Of=({kind:t,names:e})=>Object.hasOwn(Sf,t)?Sf[t](e):null;function sx(t){let{
level:e,pairs:n}=$,[o,s]=t.map(d=>e.numbers.get(d));if(o===void 0||s===void 0)return null;let r=e.nodes.length,[i,a]=[n.
get(St(o,s,r)),n.get(St(s,o,r))],[c,l]=[o,s].map(d=>j(e,d)),f=i&&Zt($,i),u=i?vt(x,i.rows).map(Ae):[];return m("section",
{},m("h2",{},C(c,()=>Y(t[0])),u.length===1?[" ",m("span",{class:`verb ${rx(i?.rows??[])}`},u)," "]:" \u2192 ",C(l,()=>Y(
t[1]))),u.length>1&&m("ul",{class:"says"},u.map(d=>m("li",{},d))),f?ds(f,ft([c,l])):m("p",{class:"quiet"},p("no_tie_in_d\
irection")),m("p",{class:"actions"},a&&C(p("opposite_direction",{n:a.weight}),()=>lt(s,o)),C(p("over_time"),()=>k({tab:"\
timeline",pair:t}))),f&&ps(f.statements))}var rx=([t])=>x.names.signs[$.level.arrows.sign[$.level.arrow[t]]];function ix([
t]){let e=$.level.numbers.get(t),n=e===void 0?null:$.level.nodes[e],o=qt(t),s=o?z(o):n?.label;if(s===void 0)return null;
let r=af($,I(),e,$o(t)),i=[o?o.type:n?.type,n?.sector?.replace("_"," ")],a=e!==void 0&&$.nodes.has(e);return m("section",
{},m("h2",{lang:o&&Te(o)},s),m("p",{class:"quiet"},i.filter(Boolean).join(", ")),o&&cx(o,s),a?m("p",{class:"actions"},lx(
t,e)):ax(t,s),a?[m("h3",{},p("ties")),fx(e)]:null,r.map(([c,l])=>m("details",{class:"as",open:!a},m("summary",{},`${p(c)}\
 (${l.length})`),ps(kt($.chosen,l)))))}function ax(t,e){let n=m("p",{class:"actions"},m("span",{class:"quiet"},p("not_sh\
own",{name:e})));return bc(t).then(o=>{o&&n.append(" ",T(p("show_it"),()=>k({...o,tab:"graph"})))}),n}function cx({labels:t={},
note:e,wikidata:n},o){let s=Object.entries(t).filter(([,i])=>i!==o),r=n&&`https://www.wikidata.org/wiki/${encodeURIComponent(
n)}`;return[Object.keys(t).length>1&&m("p",{class:"quiet"},s.map(([i,a],c)=>[c?" \xB7 ":"",m("span",{lang:i},a)])),e&&m(
"p",{class:"note"},e),r&&m("p",{},jo(r,`Wikidata ${n} \u2197`))]}function lx(t,e){let n=w.ego===t;return[T(p(n?"show_all":
"neighbours_only"),()=>k({ego:n?null:t,tab:"graph"})),$.isGrown&&T(p("show_neighbours"),()=>ee(e)),$f(e)]}function fx(t){
let{level:e,pairs:n}=$,s=[...n.values()].filter(({a:r,b:i})=>r===t||i===t).sort(Sn).map(({a:r,b:i,weight:a})=>m("li",{},
C([zt(j(e,r))," \u2192 ",zt(j(e,i))],()=>lt(r,i)),m("span",{class:"quiet"},` ${a}`)));return ie(s,15)}function ux([t]){let{
act:e,key:n}=x.statements,o=n.indexOf(t);if(o<0)return null;let s=e[o]<0?[]:e.flatMap((r,i)=>r===e[o]&&i!==o?[i]:[]);return m(
"section",{},m("h2",{},B(p("statement"))),mx(o)?null:m("p",{class:"quiet"},p("statement_does_not_match")),on(o),s.length?
[m("h3",{},p("other_mentions")),s.map(on)]:null)}function mx(t){return(w.tab==="arguments"||w.tab==="article"?Be(x,w):$.
chosen.inside)[t]}function px([t]){let{statements:e,label:n}=Io(t);if(!e.length)return null;let o=Number(t.split(" ")[0]),
s=o>e.length,r=e.filter(i=>!$.chosen.inside[i]).length;return m("section",{},m("h2",{},B(n||p("quotes"))),m("p",{class:"\
quiet"},q(e.length,"statement"),s&&`. ${p("link_cut",{kept:e.length,n:o})}`,r>0&&`. ${p("some_do_not_match",{n:N(r)})}`),
ps(e))}var sn=null,rn=[];async function _f(){let t=v("panel"),e=Ct();if(!e||!w.open){sn=null,rn.length=0,L(t);return}await P();
let n=Of(e);sn&&sn!==w.open&&dx(sn,w.open),L(t,m("div",{class:"panel-head"},rn.length>0&&T(`\u2039 ${p("back")}`,hx,{class:"\
quiet-button"}),Ze(p("copy_link"),_o),T("\xD7",()=>k({open:null}),{class:"close","aria-label":p("close")})),n||m("p",{class:"\
quiet"},p("not_in_page"))),sn!==w.open&&gx(t),sn=w.open}function dx(t,e){rn.at(-1)===e?rn.pop():rn.push(t)}var hx=()=>k(
{open:rn.at(-1)??null});function gx(t){let e=t.querySelector("h2");t.scrollTop=0,e&&document.body.classList.contains("re\
ady")&&(e.tabIndex=-1,e.focus({preventScroll:!0})),Gt(e?e.textContent:p("not_in_page"))}var At=(...t)=>m("div",{class:"sheet"},t),an=(t,...e)=>m("div",{class:"sheet",tabindex:0,role:"region","aria-label":p(`t\
ab_${t}`)},e);var kf="";async function Mf(t){let e=await rc(),n=r=>r.parts.some(({kind:i})=>i==="items"||i==="table"),o=e.find(({name:r})=>r===
w.analysis)??e.find(n)??e[0];if(!o){L(t,At(m("p",{},p("no_analyses")," ",m("code",{},"kg analyse"))));return}if(t.querySelector(
".analyses")&&kf===o.name)return;kf=o.name;let s=e.map(r=>T(p(`analysis_${r.name}`),()=>k({analysis:r.name}),{"aria-pres\
sed":String(r===o),class:n(r)?"":"nothing"}));L(t,At(m("div",{class:"choices",role:"group","aria-label":p("tab_analyses")},
s),m("div",{class:"analyses"},wx(o),o.lack&&m("p",{},o.lack),xx(o.parts))))}function wx({selection:t,options:e,command:n}){
let o=e.map(([s,r])=>`${s}: ${r}`).join("; ");return m("p",{class:"quiet"},p("analysis_of",{selection:t}),o&&` ${p("anal\
ysis_options",{options:o})}`,` ${p("analysis_command")} `,m("code",{},n))}function xx(t){let e="";return t.map(n=>(n.kind===
"heading"&&(e=n.text),bx(n,e)))}function bx(t,e){switch(t.kind){case"heading":return m(t.level<3?"h2":"h3",{},t.text);case"\
text":return m("p",{class:t.style==="dim"||t.style==="note"?"quiet":""},Hn(t.line,e));case"items":return m(t.numbered?"o\
l":"ul",{},t.items.map(n=>m("li",{},Hn(n,e))));case"facts":return m("dl",{},t.rows.map(([n,o])=>[m("dt",{},Hn(n,e)),m("d\
d",{},Hn(o,e))]));case"table":return yx(t,e);case"picture":return m("figure",{},m("img",{src:`data:image/svg+xml,${encodeURIComponent(
t.svg)}`,alt:t.alternative}),m("figcaption",{class:"quiet"},t.caption))}}function yx({columns:t,numeric:e,rows:n,cited:o},s){
let r=t.map((c,l)=>m("th",{scope:"col",class:e[l]?"num":""},c)),i=n.map((c,l)=>m("tr",{},c.map((f,u)=>m("td",{class:e[u]?
"num":""},m("bdi",{},f))),o.length>0&&m("td",{},Hn(o[l],s)))),a=m("tr",{},r,o.length>0&&m("th",{scope:"col"},p("quotes")));
return m("div",{class:"analysis-table",tabindex:0,role:"region","aria-label":s},m("table",{},m("thead",{},a),m("tbody",{},
i)))}function Hn(t,e){return t.map(n=>{if(typeof n=="string")return n;let[o,s]=n;if(s!=="keys")return m(s==="bold"?"stro\
ng":"span",{},o);let r=o.split(" ").map(Number);return D(q(r.length,"statement"),r,e)})}var vf="sums_up";function zn(t,e,n){let o=Be(t,n,t.statements.alternative),s=e.arrows.filter(l=>o[l.statement]),r=s.filter(
l=>l.by!==vf),i=new Set(r.flatMap(({tail:l,head:f})=>[l,f])),a=new Map;for(let l of s){if(l.by===vf&&!i.has(l.tail))continue;
let f=[l.tail,l.head,l.by,l.words].join(`
`),u=a.get(f);u?u.statements.push(l.statement):a.set(f,{...l,statements:[l.statement]})}let c=e.topics.findIndex(([l])=>l===
n.about);return n.about===null?[...a.values()]:$x([...a.values()],e,c)}function $x(t,{cards:e},n){let o=t.flatMap(({tail:i,
head:a})=>[i,a]).filter(i=>e[i].about?.includes(n)),s=Tf(o,t,"head","tail"),r=Tf(o,t,"tail","head");return t.filter(i=>s.
has(i.head)||r.has(i.tail))}function Tf(t,e,n,o){let s=new Map;for(let i of e)s.set(i[n],[...s.get(i[n])??[],i[o]]);let r=new Set(
t);for(let i of r)for(let a of s.get(i)??[])r.add(a);return r}var Ne=({tail:t,head:e})=>`${t} ${e}`;function Lf(t,e,n){return Sx(e).map(o=>Ox(t,o,n)).sort((o,s)=>s.layers.flat().length-
o.layers.flat().length)}function Sx(t){let e=new Map,n=s=>{let r=e.get(s)??s;return r===s?s:n(r)};for(let{tail:s,head:r}of t)
e.set(n(r),n(s));let o=new Map;for(let s of t)o.set(n(s.tail),[...o.get(n(s.tail))??[],s]);return[...o.values()]}function Ox({
cards:t,bends:e},n,o){let s=new Set(n.flatMap(({tail:u,head:d})=>[u,d])),r=new Map,i=new Map,a=(u,d)=>(r.set(u,[...r.get(
u)??[],d]),d);for(let[u,d,h]of t)s.has(u)&&i.set(u,{layer:d,spot:a(d,Af(u,h,o(u)))});let c=new Map(e.map(([u,d,h])=>[Ne(
{tail:u,head:d}),h])),l=new Map;for(let u of n){let[d,h]=[i.get(u.tail),i.get(u.head)];if(!d||!h||l.has(Ne(u)))continue;
let g=d.layer<h.layer?1:-1,b=(c.get(Ne(u))??[]).map((_,M)=>a(d.layer+g*(M+1),Af(-1,_,26))),y=[d.spot,...b,h.spot];l.set(
Ne(u),y);let O=g>0?y:[...y].reverse();for(let[_,M]of O.slice(1).entries())M.above.push(O[_]),O[_].below.push(M)}let f=[...r].
sort(([u],[d])=>u-d).map(([,u])=>u.sort((d,h)=>d.across-h.across));return{layers:f,arrows:n,ways:l,width:_x(f)}}var Af=(t,e,n)=>({
card:t,across:e,room:n,at:0,above:[],below:[]});function _x(t){for(let o of t){let s=0;for(let r of o)r.at=s+r.room/2,s+=
r.room}for(let o=0;o<8;o++)for(let s of o%2?[...t].reverse():t){let r=s.map(({above:i,below:a,at:c})=>hs([...i,...a].map(
l=>l.at))??c);for(let[i,a]of kx(r,s).entries())s[i].at=a}let e=t.flat(),n=Math.min(...e.map(({at:o,room:s})=>o-s/2));for(let o of e)
o.at-=n;return Math.max(...e.map(({at:o,room:s})=>o+s/2))}var hs=t=>t.length?t.reduce((e,n)=>e+n,0)/t.length:null;function kx(t,e){
let n=[],o=[],s=0;for(let[i,a]of t.entries())for(s+=i?(e[i-1].room+e[i].room)/2:0,o.push(s),n.push([a-s]);n.length>1&&(hs(
n[n.length-2])??0)>(hs(n[n.length-1])??0);){let c=n.pop()??[];n[n.length-1].push(...c)}return n.flatMap(i=>i.map(()=>hs(
i)??0)).map((i,a)=>i+o[a])}var[Mx,vx]=[172,148],Tx=900,Si=20,qf=30,gs=18,Oi=16,Ax=40,Ef=[1.4,2.8,2.3,1.8,1.2],Lx={"not actual":"6 4",hedged:"2 4"},
_i=t=>t&&Lx[t];function Cf(t,e,n,o){let s=m("div",{class:"argument"});t.append(s);let r=s.clientWidth,i=[...new Set(n.flatMap(
({tail:O,head:_})=>[O,_]))],a=qx(e,n);for(let{label:O}of[...a.values()].flat())s.append(O);let l=Lf(o,n,O=>{let _=(a.get(
O)??[]).map(({label:M})=>M.offsetWidth+8);return Math.max(r<Tx?vx:Mx,_.reduce((M,A)=>M+A,0))+Si}),f=l.flatMap(({layers:O})=>O.
flat().filter(({card:_})=>_>=0)),u=new Map(f.map(({card:O,room:_})=>[O,Nx(e.cards[O],_-Si)]));for(let O of i)s.prepend(u.
get(O)??"");let d=S("svg",{class:"lines","aria-hidden":"true"});s.prepend(d);let[h,g,b,y]=[0,0,0,0];for(let O of l){h>0&&
h+O.width+Oi>r&&([h,g,b]=[0,g+b+Ax,0]);let M=Ix(O,{left:h,top:g,boxes:u,meetings:a,lines:d});h+=O.width+2*Oi,y=Math.max(
y,h),b=Math.max(b,M)}s.style.width=`${y}px`,s.style.height=`${g+b}px`,d.setAttribute("width",String(y)),d.setAttribute("\
height",String(g+b)),Ex(s,f,u,a)}function Ex(t,e,n,o){for(let{card:s}of e){for(let{label:r}of o.get(s)??[])t.append(r);t.
append(n.get(s)??"")}}function Nx(t,e){let[,n]=x.names.polarities,o=[...t.marks??[]].sort((u,d)=>+(d===n)-+(u===n));t.inferred&&
o.push(p("inferred"));let s=t.denied?"\u2298 ":t.doubted?"? ":"",r=[o.length>0&&m("strong",{},`${s}${o.join(", ")}`),o.length>
0&&" ",m("span",{},t.text)],i=t.hold?` held-${t.hold.replace(" ","-")}`:"",a=`card ${t.sign??""}${i}${t.denied?" denied":
""}`,{id:c,statements:l=[]}=t,f=l.length||c?T(r,()=>c?Y(c):H(l,t.text),{class:a}):m("div",{class:a},r);return f.style.width=
`${e}px`,f}function qx({cards:t},e){let n=new Map;for(let s of e){let r=[...(s.marks??[]).map(a=>`${a}:`),s.words].join(
" "),i=n.get(s.head)??new Map;n.set(s.head,i.set(r,[...i.get(r)??[],s]))}let o=new Map;for(let[s,r]of n){let i=[...r].map(
([a,c])=>({arrows:c,label:Cx(t,a,c)}));o.set(s,i)}return o}function Cx(t,e,n){let o=n.flatMap(i=>i.statements),s=n.map(({
tail:i,head:a})=>p("leads_to",{tail:t[i].text,words:e,head:t[a].text})),r=[m("strong",{},e),n.length>1&&` \xB7 ${n.length}`];
return T(r,()=>H(o,e),{class:"arrow-words","aria-label":`${s.join("; ")}. ${p("show_quotes")}`,title:s.join(`
`)})}function Ix({layers:t,arrows:e,ways:n},{left:o,top:s,boxes:r,meetings:i,lines:a}){let c=d=>r.get(d),l=new Map,f=new Map,
u=s;for(let[d,h]of t.entries()){let g=h.filter(({card:_})=>_>=0),b=g.flatMap(({card:_})=>i.get(_)??[]).map(({label:_})=>_.
offsetHeight),y=Math.max(0,...b);y&&(u+=qf+y+gs);let O=Math.max(0,...g.map(({card:_})=>c(_).offsetHeight));for(let _ of h){
let M=_.card<0?O:c(_.card).offsetHeight,A=_.card>=0&&d===0?u+O-M:u;if(l.set(_,{top:A,foot:A+M,start:u+O}),_.card<0)continue;
Nf(c(_.card),o+_.at-(_.room-Si)/2,A);let R=Rx(i.get(_.card)??[],n,o+_.at);for(let{label:F,arrows:Pt,at:E}of R){Nf(F,E-F.
offsetWidth/2,u-gs-y+(y-F.offsetHeight)/2);for(let Et of Pt)f.set(Et,E);let W=Math.max(...Pt.map(If));a.append(jx(E,u-gs-
y,A,W))}}u+=O}for(let d of e){let h=n.get(Ne(d))??[];a.append(Wx(d,h,{left:o,at:f.get(d)??0,bounds:l,layers:t,meetings:i}))}
return u-s}function Nf(t,e,n){t.style.left=`${Math.round(e)}px`,t.style.top=`${Math.round(n)}px`}function Rx(t,e,n){let o=({
arrows:a})=>{let c=a.map(l=>e.get(Ne(l))?.at(-2)?.at??0);return c.reduce((l,f)=>l+f,0)/c.length},s=[...t].sort((a,c)=>o(
a)-o(c)),r=s.reduce((a,{label:c})=>a+c.offsetWidth+8,0),i=n-r/2;return s.map(a=>{let c=a.label.offsetWidth+8;return i+=c,
{...a,at:i-c/2}})}var If=({rank:t})=>Ef[t??0]??Ef[0];function jx(t,e,n,o){return S("g",{},S("line",{x1:t,x2:t,y1:e,y2:n-
7,"stroke-width":o}),S("path",{class:"head",d:`M${t-5} ${n-9} L${t} ${n-1} L${t+5} ${n-9} Z`}))}function Wx(t,e,{left:n,
at:o,bounds:s,layers:r,meetings:i}){let[a,c]=[e[0],e[e.length-1]],l=s.get(c),f=s.get(a),u=M=>r.findIndex(A=>A.includes(M)),
d=r[u(c)].flatMap(({card:M})=>i.get(M)??[]),h=Math.max(0,...d.map(({label:M})=>M.offsetHeight)),b=Math.min(...r[u(c)].map(
M=>s.get(M)?.top??l.top))-gs-h,y=[[n+a.at,f.foot]];if(f.top<l.top){y.push([n+a.at,f.start]);for(let M of e.slice(1,-1)){
let{top:A,foot:R}=s.get(M);y.push([n+M.at,A],[n+M.at,R])}}else{let M=n+Math.max(...r.flat().map(A=>A.at+A.room/2))+Oi/2;
y.push([n+a.at,f.start+6],[M,f.start+6],[M,b-qf/2])}y.push([o,b]);let{dashes:O,width:_}={dashes:_i(t.hold),width:If(t)};
return S("polyline",{points:y.join(" "),"stroke-width":_,"stroke-dasharray":O})}async function Rf(t){let[e]=await Promise.all([yo(),P()]),n=zn(x,e,w),o=g=>x.statements.article[g.statement],s=zn(x,e,{...w,
about:null}),r=[...new Set(s.map(o))].sort((g,b)=>g-b);if(!r.length){L(t,an("arguments",m("p",{},p("no_arrows"))));return}
let a=r.find(g=>x.articles[g].id===w.article)??r.find(g=>n.some(b=>o(b)===g))??r[0],c=n.filter(g=>o(g)===a),l=x.articles[a],
f=t.querySelector(".sheet"),[u,d]=[f?.scrollLeft??0,f?.scrollTop??0],h=an("arguments",m("p",{class:"line choosers"},G(p(
"argument_article"),r.map(g=>[x.articles[g].id,x.articles[g].title]),l.id,g=>k({article:g})),m("label",{},`${p("about")}\
 `,Bx(e,s))),m("h2",{lang:l.language},l.title),m("p",{class:"source",dir:"ltr"},Qt(l)),Fx(c,n),c.length?Px(e,c):m("p",{},
p("no_arrows_here")));L(t,h),c.length&&Cf(h,e,c,e.places[a]),h.scrollTo(u,d)}function Bx({topics:t,cards:e},n){let s=[...new Set(
n.flatMap(({tail:r,head:i})=>[...e[r].about??[],...e[i].about??[]]))].map(r=>t[r]).sort(([,r],[,i])=>r.localeCompare(i));
return G(p("about"),[["",p("about_all")],...s],w.about??"",r=>k({about:r||null}))}function Fx(t,e){let n=[...new Set(t.flatMap(
o=>o.statements))];return m("p",{class:"quiet"},`${B(zo())}. `,p("arrows_here",{here:q(t.length,"arrow"),all:e.length}),
" ",n.length>0&&D(p("show_quotes"),n,p("tab_arguments")),m("br"),p("arguments_help"))}function Px({cards:t},e){let n=[...new Set(
e.flatMap(({tail:a,head:c})=>[a,c]))].map(a=>t[a]),o=[...n,...e],s=a=>n.some(c=>c.sign===a),i=[...[void 0,"not actual","\
hedged"].filter(a=>o.some(c=>c.hold===a)).map(a=>[ki({hold:a}),p(`look_${a?.replace(" ","_")??"plain"}`)]),o.some(a=>a.denied)&&
[ki({denied:!0}),`\u2298 ${p("look_denied")}`],...["cooperation","conflict"].filter(s).map(a=>[ki({sign:a}),p(`look_${a}`)])];
return m("ul",{class:"looks"},i.map(a=>a&&m("li",{},a)))}function ki({hold:t,denied:e=!1,sign:n="neither"}){let o=S("rec\
t",{x:2,y:2,width:24,height:12,rx:4,class:`border ${n}`,"stroke-dasharray":_i(t)}),s=e&&S("rect",{x:2,y:2,width:5,height:12,
class:"bar-denied"});return S("svg",{class:"sample",width:28,height:16,viewBox:"0 0 28 16","aria-hidden":"true"},o,s)}function jf(t,e){let[n,o]=[0,0];return{places:t.map(({top:r,cards:i})=>{let a=i.length?Math.max(0,o-(r+n+i[0].offset)-160):
0;n+=a;let c=i.map(({offset:l,height:f})=>{let u=Math.max(r+n+l,o);return o=u+f+e,u-r-n});return{room:a,tops:c}}),end:o}}
function Wf(t){let e=[];for(let n of t){let o=e[e.length-1];o&&n===o[1]+1?o[1]=n:e.push([n,n])}return e.map(([n,o])=>n===
o?`${n}`:`${n}\u2013${o}`).join(", ")}var Mi=({sign:t,hold:e,denied:n,doubted:o,isOut:s})=>[t,e&&`held-${e.replace(" ","-")}`,n&&"denied",o&&"doubted",s&&"out"].
filter(Boolean).join(" "),ws=t=>m("span",{class:`swatch ${Bf(t)}`,"aria-hidden":"true"}),Bf=t=>t===null?"of-author":`pat\
tern-${t%4}`;function Ff({level:t,stretches:e,runs:n},o){let s=e.map(c=>Dx(c,o)),i=m(t===0?"p":t===1?"h2":"h3",{class:"w\
ords",dir:"auto",lang:o.reading.lang},s.flatMap((c,l)=>[c,zx(e[l],o)])),a=n.map(c=>Gx(c,o));return{text:i,names:a,ends:n.
map(c=>[s[c.first],s[c.last]])}}function Dx({text:t,on:e,begins:n},{claims:o,passages:s,callbacks:r}){if(!e.length)return document.
createTextNode(t);let i=[...new Set(e.map(({claim:f})=>f))],a=i.some(f=>o[f].by!==null),c=i.every(f=>o[f].isOut),l=C([n.
some(f=>o[f].denied)&&m("span",{class:"sign denied","aria-hidden":"true"}),n.some(f=>o[f].doubted)&&m("span",{class:"sig\
n doubted","aria-hidden":"true"}),Hx(t,e,o)],()=>r.open(i.map(f=>o[f].id)),{dir:null,class:`passage${a?" of-source":""}${c?
" out":""}`});for(let f of i)s[f].push(l);return l}var Hx=(t,e,n)=>e.reduce((o,{claim:s,lane:r})=>m("span",{class:`under\
line lane-${r} ${Mi(n[s])}`},o),t);function zx({ends:t},{reading:e,unfold:n}){if(!t.length)return null;let o=Wf(t.map(s=>s+
1));return T(o,s=>n(t,s),{class:"number-mark","aria-expanded":"false","aria-label":e.say("reading_notes",{numbers:o})})}
function Gx({by:t},{reading:e}){let{name:n,lang:o}=e.claimants[t];return m("div",{class:"speaker"},m("bdi",{lang:o},n),m(
"span",{class:`bar ${Bf(t)}`}))}function Pf(t,e,n,o){let{by:s,marks:r,actions:i,isSourceInferred:a}=t,{name:c,lang:l}=n.claimants[s??0],f=m("bdi",{lang:l},
a?`[${c}]`:c),u=s===null?n.say("the_author"):[f,`, ${n.say("reading_quoted")}`];return m("div",{class:`note-card ${Mi(t)}`},
m("p",{class:"sentence"},m("span",{class:"note-number"},e),C(Ux(t,n),()=>o.open([t.id]),{class:"link whole"})),m("p",{class:"\
whose"}," ",m("span",{class:"name"},ws(s),m("span",{},u)),r.map(d=>m("span",{class:"mark"},d)),i.map(({label:d,press:h})=>T(
d,h,{class:"action"}))))}function Ux({sentence:t,sign:e,denied:n,doubted:o},{say:s}){let r=t.map((i,a)=>[a>0&&!i.text.startsWith(
",")&&" ",Kx(i,e)]);return[n&&m("strong",{},`\u2298 ${s("look_denied")}: `),o&&m("strong",{},"? "),r]}function Kx({text:t,
kind:e,lang:n,inferred:o=!1},s){let r=o?`[${t}]`:t;return e==="verb"?m("span",{class:`verb ${s}`},r):e?m("bdi",{class:e,
lang:n},r):r}var vi=8;function Df({claimants:t,say:e},n,o){let s=l=>n.some(l),r=[[s(({hold:l,denied:f})=>!l&&!f),"",e("look_plain")],
[s(({hold:l})=>l==="not actual"),"held-not-actual",e("look_not_actual")],[s(({hold:l,doubted:f})=>l==="hedged"||f),"held\
-hedged",e("look_hedged")],[s(({denied:l})=>l),"denied",`\u2298 ${e("look_denied")}`],[s(({doubted:l})=>l),"doubted",`? ${e(
"look_doubted")}`],[s(({sign:l})=>l==="cooperation"),"cooperation",e("look_cooperation")],[s(({sign:l})=>l==="conflict"),
"conflict",e("look_conflict")]],i=t.map((l,f)=>Vx(l,f,o)),a=i.slice(vi),c=t.slice(vi).some(({isChosen:l})=>l);return m("\
div",{class:"reading-key"},m("div",{class:"claimants",role:"group","aria-label":e("reading_claimants")},m("span",{class:"\
quiet"},e("reading_claimants")),i.slice(0,vi),a.length>0&&m("details",{open:c},m("summary",{},e("and_more",{n:a.length})),
a)),m("p",{class:"looks-of-lines"},r.map(([l,f,u])=>l&&m("span",{class:`underline ${f}`},u))))}var Vx=({id:t,name:e,lang:n,
count:o,isChosen:s},r,{choose:i})=>T([ws(r||null),m("bdi",{lang:n},e),` ${o}`],()=>i(s?null:t),{class:"claimant","aria-p\
ressed":String(s)});var Yx=960,Qx=720,Xx=6,xs=class{#t=[];#e=-1;#n=S("path",{});constructor(e,n,o){this.element=e,this.drawing=n,this.cards=
o}add(e,n,o,s,r){this.#t.push({row:e,apart:n,claims:o,names:s,ends:r,room:0})}watch(){let{element:e}=this;e.append(S("sv\
g",{class:"leader","aria-hidden":"true"},this.#n)),new ResizeObserver(()=>this.#o()).observe(e);for(let n of["pointerove\
r","focusin"])e.addEventListener(n,o=>this.#s(o.target));for(let n of["pointerleave","focusout"])e.addEventListener(n,()=>this.#s(
null));document.fonts?.ready.then(()=>{this.#e=-1,this.#o()})}#o(){let{element:e,cards:n}=this,o=e.clientWidth;if(!o||o===
this.#e)return;this.#e=o;let s=o<Qx;e.classList.toggle("slim",o<Yx),e.classList.toggle("narrow",s);let r=0,i=this.#t.map(
({row:f,apart:u,claims:d,room:h})=>{r+=h;let g=d.map(y=>({offset:this.#r(y),height:n[y].offsetHeight})),b=u?[{offset:0,height:u.
offsetHeight}]:[];return{top:f.offsetTop-r,cards:s?[]:[...b,...g]}}),a=this.#t.map(({ends:f})=>f.map(([u,d])=>Jx(u,d))),
{places:c,end:l}=jf(i,Xx);for(let[f,u]of this.#t.entries()){u.room=c[f].room,u.row.style.marginTop=u.room?`${u.room}px`:
"";let d=[...u.apart?[u.apart]:[],...u.claims.map(h=>n[h])];for(let[h,g]of d.entries())g.style.top=s?"":`${c[f].tops[h]}\
px`;Zx(u.names,a[f])}e.style.minHeight=s?"":`${l}px`}#r(e){return this.drawing.passages[e][0].offsetTop}#s(e){let{cards:n,
drawing:o,element:s}=this,r=e instanceof Element?e.closest(".passage, .note-card"):null,i=c=>r!==null&&(n[c]===r||o.passages[c].
some(l=>l===r)),a=n.flatMap((c,l)=>i(l)?[l]:[]);for(let c of s.querySelectorAll(".now"))c.classList.remove("now");for(let c of a)
for(let l of[n[c],...o.passages[c]])l.classList.add("now");this.#n.setAttribute("d",a.map(c=>this.#i(c)).join(" "))}#i(e){
let[n]=this.drawing.passages[e];if(!n||this.element.classList.contains("narrow"))return"";let[o,s]=[this.element,this.cards[e]].
map(l=>l.getBoundingClientRect()),r=n.getClientRects()[0],i=n.closest(".words")?.getBoundingClientRect()??r,[a,c]=[r.bottom-
o.top,s.top-o.top+14];return`M${i.right-o.left+2} ${a} L${s.left-o.left} ${c}`}};function Jx(t,e){return t instanceof HTMLElement&&
e instanceof HTMLElement?{top:t.offsetTop,bottom:e.offsetTop+e.offsetHeight}:{top:0,bottom:0}}function Zx(t,e){let n=t.map(
r=>r.firstElementChild),o=n.map(r=>r.offsetHeight),s=0;for(let[r,i]of t.entries()){let{top:a,bottom:c}=e[r],l=e.slice(0,
r).filter(u=>u.bottom>a).length,f=Math.max(0,s-a);s=a+f+o[r],i.style.top=`${a}px`,i.style.height=`${c-a}px`,i.style.right=
`${l*8}px`,n[r].style.marginTop=`${f}px`}}var Hf=/^(#{1,6})[ \t]+/,tb=/[\p{L}\p{N}]/u,Uf=t=>[...t].sort((e,n)=>zf(e)-zf(n)||Gf(e)-Gf(n)),zf=({spans:t})=>t.length?
Math.min(...t.map(([e])=>e)):-1,Gf=({spans:t})=>Math.max(0,...t.map(([,e])=>e));function Kf(t){let e=new Map,n="";for(let{
quote:s}of t)!s||e.has(s)||(e.set(s,n.length),n+=`${s}

`);let o=t.map(s=>{let r=e.get(s.quote);return r===void 0?s:{...s,spans:[eb(r,r+s.quote.length)]}});return{text:n,claims:o}}
var eb=(t,e)=>[t,e];function Vf(t,e){let n=nb(t),o=n.map(()=>[]);for(let[i,{spans:a}]of e.entries())for(let[c,l]of a)for(let f=ob(
n,c);f<n.length&&n[f].from<l;f++){let u={from:Math.max(c,n[f].from),to:Math.min(l,n[f].to),claim:i,lane:0};u.to>u.from&&
o[f].push(u)}let s=new Set,r=new Map(o.flatMap((i,a)=>i.map(({claim:c})=>[c,a])));return n.map((i,a)=>{let c=rb(t,i,sb(o[a]),
s,f=>r.get(f)===a),l=c.flatMap(({begins:f})=>f).sort((f,u)=>f-u);return{level:i.level,stretches:c,claims:l,runs:ib(c,e)}})}
function nb(t){let e=[],n=!1;for(let o=0;o<t.length;){let s=t.indexOf(`
`,o),r=s<0?t.length:s,i=t.slice(o,r),a=Hf.exec(i)?.[1].length??0;a?e.push({from:o+i.length-i.replace(Hf,"").length,to:r,
level:a}):i.trim()&&n?e[e.length-1].to=r:i.trim()&&e.push({from:o+i.search(/\S/),to:r,level:0}),n=!a&&i.trim()!=="",o=r+
1}return e}function ob(t,e){let[n,o]=[0,t.length];for(;n<o;){let s=n+o>>1;t[s].to>e?o=s:n=s+1}return n}function sb(t){let e=[
...t].sort((o,s)=>o.from-s.from||s.to-o.to),n=new Array(4).fill(0);return e.map(o=>{let s=Math.max(0,n.findIndex(a=>a<=o.
from)),i=n.every(a=>a>o.from)?3:s;return n[i]=Math.max(n[i],o.to),{...o,lane:i}})}function rb(t,e,n,o,s){let i=[...new Set(
[e.from,e.to,...n.flatMap(({from:c,to:l})=>[c,l])])].sort((c,l)=>c-l),a=new Map;for(let{claim:c,to:l}of n)s(c)&&a.set(c,
Math.max(a.get(c)??0,l));return i.slice(0,-1).map((c,l)=>{let f=i[l+1],u=n.filter(g=>g.from<=c&&g.to>=f),d=[...new Set(u.
map(({claim:g})=>g))],h=d.filter(g=>!o.has(g));for(let g of h)o.add(g);return{text:t.slice(c,f),on:u.map(({claim:g,lane:b})=>({
claim:g,lane:b})),begins:h,ends:d.filter(g=>a.get(g)===f).sort((g,b)=>g-b)}})}function ib(t,e){let n=[],o=new Map;for(let[
s,{on:r,text:i}]of t.entries()){let a=new Set(r.map(({claim:c})=>e[c].by).filter(c=>c!==null));for(let c of a){let l=o.get(
c);if(l)l.last=s;else{let f={by:c,first:s,last:s};o.set(c,f),n.push(f)}}if(tb.test(i))for(let c of o.keys())a.has(c)||o.
delete(c)}return n}function Yf(t,e,n){let{text:o,claims:s}=t.text===null?Kf(t.claims):{...t,text:t.text},r=Uf(s),i=ab(Vf(o,r),t.title),a={reading:t,
callbacks:e,claims:r,passages:r.map(()=>[]),unfold:(d,h)=>{let g=h.getAttribute("aria-expanded")==="true";h.setAttribute(
"aria-expanded",String(!g));for(let b of d)c[b].classList.toggle("unfolded",!g)}},c=r.map((d,h)=>Pf(d,h+1,t,e)),l=m("div",
{class:"reading"}),f=new xs(l,a,c),u=r.flatMap(({spans:d},h)=>d.length?[]:[h]);for(let[d,h]of i.entries()){let{text:g,names:b,
ends:y}=Ff(h,a),O=d===0&&[m("div",{class:"about"},n),Df(t,r,e)],_=d===0&&u.length>0&&cb(u,c,t),M=m("div",{class:"notes"},
_,h.claims.map(R=>c[R])),A=m("div",{class:`row level-${h.level}`},m("div",{class:"speakers"},b),m("div",{},g,O),M);l.append(
A),f.add(A,_||null,h.claims,b,y)}return f.watch(),{element:l,show:d=>lb(a,c,d)}}function ab(t,e){return t[0]?.level===1?
t:[{level:1,stretches:[{text:e,on:[],begins:[],ends:[]}],claims:[],runs:[]},...t]}var cb=(t,e,{say:n})=>m("div",{class:"\
unplaced"},m("p",{class:"quiet"},n("reading_unplaced")),t.map(o=>e[o]));function lb({claims:t,passages:e},n,o){let s=new Set(
o),r=({id:c})=>s.has(c),i=new Set(t.flatMap((c,l)=>r(c)?e[l]:[]));for(let c of e.flat())c.classList.toggle("current",i.has(
c));for(let[c,l]of t.entries())n[c].classList.toggle("current",r(l)),n[c].toggleAttribute("data-current",r(l));let[a]=i;
return a??n[t.findIndex(r)]}var Qf="author",Ti=t=>I().statements[t].sources?.at(-1)??null;function Ai(t){let e=Ti(t);return e===null?Qf:I().entities[e].
id}function Xf(t,e,n){let{entities:o}=I(),s=new Map([[null,0]]);for(let c of e)s.set(Ti(c),(s.get(Ti(c))??0)+1);let[r,...i]=s;
return[r,...i.sort(([,c],[,l])=>l-c)].map(([c,l])=>{let f=c===null?Qf:o[c].id,u=p("reading_author",{name:t.author||t.publisher}),
d=c===null?{name:u}:{name:z(o[c]),lang:Te(o[c])};return{id:f,...d,count:l,isChosen:f===n}})}function Jf(t,e,n){let{names:o,
labels:s,statements:r}=x,i=I(),a=new Map(e.map(({id:l},f)=>[l,f||null])),c=fb(new Set(t));return t.map(l=>{let f=i.statements[l],
u=r.mode[l]!==Oe,d=o.stances[r.stance[l]],h=d==="doubts"||d==="rejects",g=r.certainty[l]!==0||h,b=f.sources??[],y=[b.length>
1&&`${p("according_to")} ${Ee(b).join(" > ")}`,u&&s.modes[r.mode[l]],r.certainty[l]!==0&&s.certainties[r.certainty[l]],d===
"doubts"&&p("author_doubts"),d==="rejects"&&p("author_rejects"),f.ended&&p("ended")],O=o.signs[it(l).sign],_=c.get(l);return{
id:r.key[l],spans:i.bodies[r.article[l]]===null?[]:Pn(l),quote:Tt(l),sentence:Zf(l),sign:O==="together"?"cooperation":O,
hold:u?"not actual":g?"hedged":void 0,denied:r.polarity[l]!==0,doubted:h,by:a.get(Ai(l))??null,isSourceInferred:f.inferred?.
includes("according_to")??!1,marks:y.filter(M=>typeof M=="string"),isOut:!n[l],actions:_?[{label:p("show_in_graph"),press:()=>k(
{tab:"graph",open:_,pair:null})}]:[]}})}function fb(t){let e=new Map;for(let{a:n,b:o,rows:s}of $.pairs.values())for(let r of s){
let i=x.ties.statement[r];!t.has(i)||e.has(i)||e.set(i,xc(n,o))}return e}function Zf(t,e=0){let{statements:n,roles:o}=I(),
{s,o:r,roles:i=[],inferred:a=[]}=n[t],c=(f,u)=>({...ub(f,e),inferred:a.includes(u)}),l=(e?[]:[...i].sort(([f],[u])=>f-u)).
flatMap(([f,u])=>[{text:`, ${o[f].label}`},c(u,o[f].id)]);return[c(s,"subject"),{text:it(t).label,kind:"verb"},c(r,"obje\
ct"),...l]}function ub(t,e){let n=I();if(typeof t=="string")return{text:t,kind:"name"};if(t>=0)return{text:z(n.entities[t]),
kind:"name",lang:Te(n.entities[t])};let o=-1-t;return e>=2?{text:`#${x.statements.key[o].split("#")[1]}`,kind:"nested"}:
{text:`(${Zf(o,e+1).map(({text:r,inferred:i})=>i?`[${r}]`:r).join(" ")})`,kind:"nested"}}function tu(t){let e=new Map;for(let n of t)
for(let o of bs(n))e.set(o,(e.get(o)??0)+1);return e}function bs(t,e=new Set([t])){let{s:n,o,roles:s=[]}=I().statements[t],
r=new Set;for(let i of[n,o,...s.map(([,a])=>a)])if(typeof i!="string"){if(i>=0)r.add(i);else if(!e.has(-1-i)){e.add(-1-i);
for(let a of bs(-1-i,e))r.add(a)}}return r}var eu=30,mb=8;function nu(t,e){let{articles:n}=x;if(n.length<2)return null;let o=pb(),s=o.indexOf(t),r={n:s+1,of:o.length},
i=(c,l,f)=>T(l,()=>ou(o[s+c]),{"aria-label":p(f),disabled:o[s+c]===void 0}),a=m("details",{class:"menu articles"},m("sum\
mary",{},p("articles_list",r)));return a.addEventListener("toggle",()=>a.open&&a.childElementCount===1&&a.append(db(o,t,
e))),m("div",{class:"line"},i(-1,"\u2039","previous_article"),a,i(1,"\u203A","next_article"))}var ou=t=>k({article:x.articles[t].
id,open:null});function pb(){let{articles:t}=x,e=n=>t[n].first??t[n].last??Number.MAX_SAFE_INTEGER;return[...t.keys()].sort(
(n,o)=>e(n)-e(o)||n-o)}function db(t,e,n){let o=x.articles.map(()=>[0,0]);for(let[c,l]of x.statements.article.entries())
o[l][1]++,n[c]&&o[l][0]++;let s=c=>m("li",{},gb(c,c===e,o[c])),r=m("div",{class:"found"},ie(t.map(s),eu)),i=c=>{let l=c.
toLocaleLowerCase().split(/\s+/).filter(Boolean),f=t.filter(u=>l.every(d=>hb(u).includes(d)));L(r,f.length?ie(f.map(s),eu):
m("p",{class:"quiet"},p("no_article_called",{text:c})))},a=m("input",{type:"search","aria-label":p("find_article"),placeholder:p(
"find_article"),oninput:({target:c})=>i(c.value)});return m("div",{},t.length>=mb&&a,r)}function hb(t){let{title:e,author:n,
publisher:o,published:s,first:r}=x.articles[t],i=r===null?"":et(r);return[e,n,o,s,i].join(" ").toLocaleLowerCase()}function gb(t,e,[
n,o]){let s=x.articles[t],r=n<o?p("matching_of",{n,of:q(o,"statement")}):q(o,"statement");return T([m("span",{class:"tit\
le",dir:"auto",lang:s.language},s.title),m("span",{class:"quiet"},m("bdi",{},s.publisher),` \xB7 ${en(s)} \xB7 ${r}`)],()=>ou(
t),{"aria-current":e?"true":null})}var wb=500,we=null,Li=null;async function su(t){await P();let{articles:e}=x,n=Math.max(0,e.findIndex(({id:i})=>i===w.article));
if(!e.length){L(t,an("article",m("p",{},p("no_articles"))));return}let o=[$,n,w.about,w.claimant,w.language];(!(we&&t.contains(
we.sheet)&&we.of.every((i,a)=>i===o[a]))||!we)&&(we={of:o,...yb(n)},L(t,we.sheet),Li=null);let r=we.reading.show(xb());r&&
Li!==w.open&&bb(r,we.sheet)&&r.scrollIntoView({block:"center"}),Li=w.open}function xb(){let t=Ct();return t?.kind==="sta\
tement"?t.names:t?.kind!=="list"?[]:Io(t.names[0]).statements.map(e=>x.statements.key[e])}function bb(t,e){let[n,o]=[t,e].
map(s=>s.getBoundingClientRect());return n.top<Math.max(o.top,0)||n.bottom>Math.min(o.bottom,innerHeight)}function yb(t){
let e=x.articles[t],n=I().bodies[t],o=lr(x,w),s=x.statements.article.flatMap((b,y)=>b===t&&o(y)?[y]:[]),r=tu(s),i=w.about===
null?void 0:$o(w.about),a=i!==void 0&&r.has(i)?i:null,c=Xf(e,s,w.claimant),l=c.find(({isChosen:b})=>b)?.id??null,f=s.filter(
b=>(a===null||bs(b).has(a))&&(l===null||Ai(b)===l)),u=Be(x,w),d=Jf(f,c,u),h=Yf({title:e.title,lang:e.language,text:n,claims:d,
claimants:c,say:p},{open:Sb,choose:b=>k({claimant:b})},[m("p",{class:"source",dir:"ltr"},Qt(e),$b(e)," ",$i(e)),n===null&&
m("p",{class:"quiet"},p("quotes_only")),m("p",{class:"quiet"},Ob(f,s.length,u))]),g=m("div",{class:"line choosers"},nu(t,
u),_b(r,a));return{sheet:an("article",g,h.element),reading:h}}var $b=({licence:t})=>t?` \xB7 ${t}`:"";function Sb(t){let e=t.
map(n=>x.statements.key.indexOf(n));return e.length===1?ct(e[0]):H(e,p("quotes"))}function Ob(t,e,n){let o=t.filter(a=>!n[a]).
length,s=q(e,"statement"),r=t.length<e?p("shown_of",{n:t.length,of:s}):s,i=o?`, ${p("left_out_by_filters",{n:o})}`:"";return`${B(
zo())}. ${B(r)}${i}.`}function _b(t,e){let{entities:n}=I(),s=[...t].sort(([,i],[,a])=>a-i).slice(0,wb).map(([i,a])=>[n[i].
id,`${z(n[i])} (${a})`]),r=e===null?"":n[e].id;return m("label",{},`${p("about")} `,G(p("about"),[["",p("about_all")],...s],
r,i=>k({about:i||null})))}var kb=["aim","audience","meant for"];async function au(t){await P();let{bargains:e,others:n}=So(),o=e.map(r=>ru(r,fr(x,
w,r))),s=e.some(r=>!fr(x,w,r));L(t,At(m("h2",{},p("tab_bargains")),m("p",{class:"quiet"},p("exchange_help")),s&&m("p",{class:"\
quiet"},p("outcome_elsewhere")),o.length?o:m("p",{},p("no_exchange")),n.length>0&&[m("h2",{},p("other_offers")),n.map(r=>ru(
r))]))}function ru(t,e){let n=I(),o=kt($.chosen,t.flatMap(c=>c.statements)),s=t.map(c=>x.relations[c.relation]),{label:r}=s.
reduce((c,l)=>l.wider.length>c.wider.length?l:c),i=[...new Map(o.map(c=>[jt(n.statements[c].s),n.statements[c].s])).values()],
a=c=>n.roles.map((l,f)=>c.includes(l.function??"")&&Ei(l.label,Ab(f,o),t,c));return m("section",{class:"bargain"},m("h3",
{},i.map((c,l)=>[l?", ":"",nn(c)]),` ${r}`),e&&m("p",{class:"outcome"},m("strong",{},`${p("outcome")}: `),Mb(e)),m("dl",
{},Ei(p("offered_thing"),iu(t.map(c=>c.things))),Ei(p("offered_to"),iu(t.map(c=>c.targets))),a(co),a(kb)),e?vb(e):m("p",
{class:"quiet"},`${p("dates")}: ${cu(t)}`),m("p",{class:"actions"},q(t.length,"act"),", ",C(q(o.length,"statement"),()=>H(
o,r))))}var Mb=({outcome:t,again:e})=>`${t||p("no_answer")}${e?`, ${p("offered_again")}`:""}`;function vb({moves:t}){let e=t.
map(([n,o,s,r])=>m("li",{},m("span",{class:"when"},o||p("date_unknown"),Tb(s)&&` (${p("inferred")})`),m("span",{},m("str\
ong",{},n),": ",D(mt(s[0]),s,n),r&&` (${p("may_be",{doubt:r})})`)));return m("details",{class:"course",open:t.length<8},
m("summary",{},p("course")),m("ol",{},e))}var Tb=t=>t.some(e=>I().statements[e].inferred_when);function cu(t){let e=kt($.
chosen,t.map(n=>n.statements[0]));return[...new Set(e.map(n=>Fo(I().statements[n])))].join(", ")}function Ei(t,e,n=[],o=[]){
let s=e.map(({shown:r,name:i,by:a})=>{let c=n.filter(u=>u.statements.some(d=>a.includes(d))),f=o===co&&c.length<n.length&&
` ${p("in_some",{n:c.length,of:n.length})}: ${cu(c)}`;return m("li",{},r," ",D(String(a.length),a,i),f&&m("span",{class:"\
quiet"},f))});return s.length>0&&m("div",{},m("dt",{},t),m("dd",{},m("ul",{},s)))}function iu(t){let e=new Map;for(let[o,
s]of t.flatMap(r=>[...r]))e.set(o,[...e.get(o)??[],...s]);let{labels:n}=x.offers;return[...e].map(([o,s])=>({shown:C(n[o],
()=>Y(o)),name:n[o],by:s}))}function Ab(t,e){let n=new Map;for(let o of e)for(let[s,r]of I().statements[o].roles??[]){if(s!==
t)continue;let i=jt(r);n.set(i,{shown:nn(r),name:i,by:[...n.get(i)?.by??[],o]})}return[...n.values()]}function lu(t,e){let n=t.sources.map(({id:a,label:c})=>({id:a,label:c}));n.sort((a,c)=>fu(a.label,c.label)||fu(a.id,c.id));
let s=[...t.signers.map(a=>`by:${a}`),...n.map(({id:a})=>`of:${a}`)].map((a,c)=>({name:a,isSigner:c<t.signers.length,claims:0,
disputed:0,shared:0})),r=new Map(n.map(({id:a},c)=>[a,t.signers.length+c])),i={holders:s,disputes:new Map};for(let a of Lb(
t,e,r).values())Eb(i,a);return i}function Lb(t,e,n){let{publisher:o,author:s}=t.statements,r=new Map;for(let i of ho(t,e)){
let{claim:a,who:c,at:l}=i,f=r.get(a)??new Map;r.set(a,f);for(let u of new Set(c===null?[o[l],s[l]]:[n.get(c)??-1]))u>=0&&
f.set(u,[...f.get(u)??[],i])}return r}function Eb({holders:t,disputes:e},n){let o=[...n].sort(([i],[a])=>i-a),[s,r]=[new Set,
new Set];for(let[i,[a,c]]of o.entries()){c.some(({held:l})=>l)&&t[a].claims++;for(let[l,f]of o.slice(i+1)){let[[u]=[-1]]=gr(
c,f),d=a*t.length+l;wr(u)&&e.set(d,(e.get(d)??0)+1);for(let h of wr(u)?[s]:nc(u)?[r]:[])t[l].isSigner&&h.add(a),t[a].isSigner&&
h.add(l)}}for(let i of s)t[i].disputed++;for(let i of r)t[i].shared++}function Nb({holders:t,disputes:e},n){let o=n===void 0?
-1:t.findIndex(({name:a})=>a===n),s=null;for(let[a,c]of e){let[l,f]=[Math.floor(a/t.length),a%t.length];if(o>=0&&l!==o&&
f!==o)continue;let u=!s||c>s.number,d=s&&c===s.number&&(l<s.one||l===s.one&&f<s.other);(u||d)&&(s={one:l,other:f,number:c})}
if(t.length<2)return null;let r=o>=0?o:s?.one??0,i=s?s.one+s.other-(o>=0?r:s.one):r?0:1;return[t[r].name,t[i].name]}function ys(t,e,n){
if(e.compared_with)return{state:e,standings:lu(t,e)};let o=c=>String(e[c])===String(n[c])?null:e[c],s={...e,modes:o("mod\
es"),polarities:o("polarities")},r=lu(t,s),i=String(e.according_to)!==String(n.according_to)&&e.according_to.length===1,
a=Nb(r,i?e.according_to[0]:void 0);return{state:a?{...s,according_to:[a[0]],compared_with:[a[1]]}:s,standings:r}}var fu=(t,e)=>t<
e?-1:t>e?1:0;var uu=8,qb=50,$s="";function du(t,e,n,o){let s=t.filter(h=>!h.isSigner&&h.claims),r=t.filter(({isSigner:h})=>h),i=h=>[...h].
sort((g,b)=>b.claims-g.claims),c=[["sources_differ",s.filter(h=>h.disputed).sort((h,g)=>g.disputed-h.disputed),h=>p("sou\
rce_disputed",{n:h.disputed,of:h.claims})],["sources_shared",i(s.filter(h=>!h.disputed&&h.shared)),h=>p("source_shared",
{n:h.shared,of:h.claims})],["sources_reported",i(s.filter(h=>!h.disputed&&!h.shared)),()=>p("source_reported")],["source\
s_authors",i(r),()=>p("compare_own_claims")]],l=m("div",{}),f=(h,g,b)=>m("li",{},T([m("span",{dir:"auto"},B(he([h]))),b!==
null&&m("span",{class:"num"},N(b)),m("small",{},g)],()=>o(h),{"aria-current":e.some(y=>String(y)===h)?"true":null})),u=()=>{
let h=_=>pu(he([_])).includes(pu($s)),g=c.map(([_,M,A])=>{let R=M.filter(({name:F})=>h(F)).map(F=>f(F.name,A(F),F.claims));
return R.length>0&&[m("h2",{},p(_)),mu(R)]}),y=["authors","everyone"].filter(_=>(_==="everyone"||r.length>1)&&h(_)).map(
_=>f(_,p(`source_${_}`),null)),O=!y.length&&!g.some(Boolean);L(l,g,y.length>0&&[m("h2",{},p("sources_together")),mu(y)],
O&&m("p",{class:"quiet"},p("sources_none",{words:$s})))};u();let d=m("input",{type:"search",value:$s,placeholder:p("sour\
ces_find"),"aria-label":p(n?"sources_find_second":"sources_find_first"),oninput:h=>{$s=h.target.value,u()}});return m("n\
av",{class:"sources","aria-label":p("sources_find")},d,l)}function mu(t){let e=m("ul",{},t.slice(0,uu));return[e,Bn(t,uu,
qb,n=>e.append(...n))]}var pu=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLocaleLowerCase();var hu=5,Cb=40,Ni=2,gu=12,Ib={affirms:"\u2713",denies:"\u2715",doubts:"?",rejects:"\u2715"},qe=1;async function qi(t){await P();
let{state:e,standings:n}=ys(x,w,U);if(!e.compared_with){L(t,At(m("h2",{},p("comparison")),m("p",{},p("compare_nobody"))));
return}let o=[e.according_to,e.compared_with],s=$.parts??go(x,e,e.compared_with),r=([c,l])=>(qe=1,k({according_to:c,compared_with:l,
modes:e.modes,polarities:e.polarities})),i=c=>{let l=o[1-qe],f=String(l)===c?o[qe]:l;return r(qe?[f,[c]]:[[c],f])},a=c=>{
qe=c,qi(t).then(()=>t.querySelector("input")?.focus())};L(t,m("div",{class:"sheet compare"},du(n.holders,o,qe,i),m("sect\
ion",{class:"comparison"},m("h2",{},p("comparison")),m("p",{class:"quiet"},jb(o)),m("p",{class:"line"},T(`\u21C4 ${p("co\
mpare_swap")}`,()=>r([o[1],o[0]])),w.compared_with&&T(p("compare_end"),Rb)),Wb(s,o,a))))}var Rb=()=>k({according_to:U.according_to,
compared_with:null,modes:w.modes??U.modes,polarities:w.polarities??U.polarities});function jb(t){let n=t.filter(s=>Ho(s).
length).map(s=>p("compare_known_by",{name:he(s),by:It(Ho(s),3)})),o=Kt()&&`${B(Go())}.`;return[!w.compared_with&&p("comp\
are_most"),...n,o].filter(Boolean).join(" ")}function Wb({claims:t},e,n){let o=e.map(he),s=e.map((r,i)=>{let a=t.flat().
filter(({positions:f})=>f[i].some(u=>u.held)),c=Ho(r),l=c.length?p("quoted_by",{by:It(c,2)}):p("compare_own_claims");return m(
"th",{scope:"col"},m("span",{dir:"auto"},B(o[i])),m("small",{},`${l} \xB7 ${q(a.length,"claim")}`),T(p("compare_change"),
()=>n(i),{"aria-pressed":String(qe===i),"aria-label":p("compare_change_side",{name:o[i]})}))});return m("table",{},m("th\
ead",{},m("tr",{},m("th",{scope:"col"},p("claim_column")),s)),kn.map((r,i)=>Fb(r,Bb(t[i],e),e)))}function Bb(t,e){let{entities:n,
statements:o}=I(),s=new Set(e.flat().map(a=>a.replace(/^of:/,""))),r=a=>[o[a].s,o[a].o].some(c=>typeof c=="number"&&c>=0&&
s.has(n[c].id)),i=a=>(r(a.statements[0])?0:x.statements.key.length)+a.statements[0];return[...t].sort((a,c)=>i(a)-i(c))}
function Fb(t,e,n){let[o,s]=n.map(he),r=p(`compare_${t}`,{first:o,second:s}),i=e.flatMap(u=>u.statements),a=m("tr",{class:"\
part"},m("th",{colspan:3,scope:"rowgroup"},m("h3",{},B(r)," ",D(e.length,i,r))," ",m("small",{},e.length?p(`compare_${t}\
_meaning`,{first:o,second:s}):p(`compare_${t}_none`,{first:o,second:s})))),c=u=>u.map(d=>Pb(d,n)),l=m("tr",{class:"more"}),
f=Bn(e,hu,Cb,u=>l.before(...c(u)));return f&&l.append(m("td",{colspan:3},f)),m("tbody",{},a,c(e.slice(0,hu)),f&&l)}function Pb(t,e){
let{statements:n,positions:o}=t,[s]=o.flat().map(({at:r,claim:i})=>x.statements.claim[r]===i?r:Db(r,i));return m("tr",{},
m("th",{scope:"row"},Hb(s,n)),e.map((r,i)=>{let a=[...new Map(o[i].map(c=>[c.at,c])).values()];return m("td",{class:a.some(
({how:c})=>c==="doubts"||c==="rejects")?"doubting":null},m("strong",{class:"of",dir:"auto"},B(he(r))),a.slice(0,Ni).map(
zb),a.length>Ni&&C(p("more",{n:a.length-Ni}),()=>H(t.sides[i],mt(s))),!a.length&&m("span",{class:"quiet"},Gb(r,n)))}))}function Db(t,e){
let{denials:n,claim:o}=x.statements,s=n.find(([r,i])=>r===t&&o[i]===e);return s?s[1]:t}function Hb(t,e){let[n,o,s]=wi(t),
{mode:r}=x.statements,i=[r[t]>0&&x.labels.modes[r[t]],I().statements[t].ended&&p("ended")],a=()=>e.length===1?ct(e[0]):H(
e,mt(t)),c=m("span",{class:`verb ${x.names.signs[it(t).sign]}`},o);return[m("span",{dir:"auto"},C([n," ",c," ",s],a)),i.
map(l=>l&&[" ",m("span",{class:"mark"},l)])]}function zb({at:t,how:e,who:n,certainty:o}){let s=e==="doubts"||e==="reject\
s",r=n!==null&&I().statements[t].inferred?.includes("according_to"),i=s&&uf(t,gu)||fs(t,gu),a=[o?x.labels.certainties[o]:
null,r&&p("source_inferred")];return m("div",{class:"stand"},m("span",{class:"disc","aria-hidden":"true"},Ib[e]),C(p(`co\
mpare_${e}`),()=>ct(t),{class:"link how"}),a.map(c=>c&&[" ",m("span",{class:"mark"},c)]),m("blockquote",{dir:"auto",lang:Q(
t).language},i))}var Gb=(t,e)=>p(e.some(ar(x,t))?"compare_no_position":"compare_no_claim");function wu(t){let e=m("div",{class:"fitted"}),n=0;return new ResizeObserver(()=>{!e.clientWidth||e.clientWidth===n||(n=
e.clientWidth,L(e,t(n)))}).observe(e),e}var Ci=["actor","year","article"];var Ss=({statements:t},e)=>e.map(n=>t.key.indexOf(n)).filter(n=>n>=0),Ub=({sentence:t})=>t.map(([e])=>e).join("");function Ii(t,e,n){
return n==="article"?e.articles:n==="year"?Kb(t,e):[...new Set(e.sentence.flatMap(([,o,s])=>o==="entity"&&s?[s]:[]))]}function xu(t,e,n,o){
let s=Ci.map(i=>[i,Os(n,i)]).filter(([,i])=>i.length),r=o.trim().toLocaleLowerCase();return e.filter(i=>s.every(([a,c])=>Ii(
t,i,a).some(l=>c.includes(l)))&&`${Ub(i)} ${i.quote.text} ${i.title}`.toLocaleLowerCase().includes(r))}var Os=(t,e)=>(t??
[]).filter(n=>n.startsWith(`${e}:`)).map(n=>n.slice(e.length+1));function Kb(t,e){let{first:n,last:o,article:s}=t.statements,
[,,r]=e.counts[e.counts.length-1],i=new Set;for(let a of Ss(t,r)){let f=(n[a]!==null||o[a]!==null?[n[a],o[a]]:[t.articles[s[a]].
first,t.articles[s[a]].last]).filter(u=>u!==null).map(u=>new Date(u*864e5).getUTCFullYear());if(f.length)for(let u=Math.
min(...f);u<=Math.max(...f);u++)i.add(String(u))}return[...i].sort()}var[bu,yu]=[84,52],_u=4,Ri={bargain:()=>[Bt(9,26),dt("cooperation",20,18,58,18),Gn("cooperation",66,18),dt("quiet dashed",
26,34,64,34),xe("quiet",18,34,-1),Bt(75,26)],spiral:()=>[11,25,39].flatMap((t,e)=>Vb(t+2,e%2===1)),contested:(t,{title:e})=>[
...Ou("hatched"),e==="Denied"?ji(72,11):Wi(72,11)],quoted:()=>[...Yb(),$u(34,34,"\u201C \u201D")],"main cause":({denied:t})=>[
t?ji(16,26,12):Bt(16,26,11),dt("quiet thick",32,26,56,26),xe("quiet",59,26,1),S("rect",{class:"solid",x:62,y:15,width:20,
height:22,rx:4})],reasons:({reasons:t=[],effects:e=[]})=>t.some(n=>n>0)?Qb(t):Xb(t.length,e),precedent:()=>[dt("quiet",4,
34,80,34),S("rect",{class:"solid",x:12,y:27,width:14,height:14}),S("path",{class:"line quiet",d:"M19 21 C30 9 52 9 62 21"}),
xe("quiet",63,22,1,55),S("rect",{class:"hollow dashed",x:56,y:27,width:14,height:14})],forecast:()=>[dt("ink",2,16,26,16),
S("path",{class:"line ink dashed",d:"M26 16 C44 16 46 40 76 41"}),xe("ink",80,41,1)],plan:()=>[Bt(12,26),dt("ink dashed",
24,26,52,26),xe("ink",56,26,1),S("rect",{class:"hollow dashed",x:60,y:16,width:21,height:20,rx:3})],pair:({signs:t=[]})=>t.
length===2?[Bt(9,26),dt("cooperation",20,18,56,18),Gn("cooperation",64,18),...Su(20,34,62),Bt(75,26)]:[Bt(9,26),...t[0]===
"conflict"?Su(20,26,62):[dt("cooperation",20,26,56,26),Gn("cooperation",64,26)],Bt(75,26)],position:()=>[Bt(12,26),dt("i\
nk",26,26,44,26),S("rect",{class:"hollow",x:46,y:14,width:36,height:24,rx:6}),$u(64,31,"\xB1")],denied:()=>[S("rect",{class:"\
solid",x:4,y:10,width:5,height:32}),...Ou("",9,10,66,32),ji(72,11)]},ku=t=>S("svg",{class:"small-figure",width:bu,height:yu,
viewBox:`0 0 ${bu} ${yu}`,"aria-hidden":"true"},(Object.hasOwn(Ri,t.kind)?Ri[t.kind]:Ri.quoted)(t.figure,t)),Bt=(t,e,n=8)=>S(
"circle",{class:"solid",cx:t,cy:e,r:n}),dt=(t,e,n,o,s)=>S("line",{class:`line ${t}`,x1:e,y1:n,x2:o,y2:s}),Gn=(t,e,n)=>S(
"path",{class:`head ${t}`,d:`M${e-10} ${n-5.5} L${e} ${n} L${e-10} ${n+5.5} Z`}),xe=(t,e,n,o,s=0)=>S("path",{class:`line\
 ${t}`,d:"M-8 -6 L0 0 L-8 6",transform:`translate(${e} ${n}) rotate(${s}) scale(${o} 1)`}),$u=(t,e,n)=>S("text",{class:"\
middle",x:t,y:e},n),Su=(t,e,n)=>[dt("conflict",t,e,n,e),S("line",{class:"line conflict thick",x1:n,x2:n,y1:e-8,y2:e+8})],
Vb=(t,e)=>[dt("conflict",8,t,76,t),S("line",{class:"line conflict thick",x1:e?8:76,x2:e?8:76,y1:t-6,y2:t+6})],Ou=(t,e=2,n=8,o=70,s=36)=>[
S("rect",{class:`hollow ${t&&"dotted"}`,x:e,y:n,width:o,height:s,rx:6}),...[.35,.65].map((r,i)=>dt("quiet",e+10,n+r*s,e+
o-(i?24:12),n+r*s))],Wi=(t,e)=>S("g",{},Bt(t,e,9),S("text",{class:"middle on-solid",x:t,y:e+4.5},"?")),ji=(t,e,n=9)=>S("\
g",{},S("circle",{class:"hollow",cx:t,cy:e,r:n}),S("path",{class:"line ink",d:`M${t-n*.7} ${e+n*.7} L${t+n*.7} ${e-n*.7}`})),
Yb=()=>[S("path",{class:"hollow",d:"M10 8 H66 a6 6 0 0 1 6 6 V32 a6 6 0 0 1 -6 6 H30 L20 47 V38 H10 a6 6 0 0 1 -6 -6 V14\
 a6 6 0 0 1 6 -6 Z"})],Qb=t=>[...t.slice(0,_u).map((e,n)=>S("rect",{class:"bar",x:2,y:2+n*13,width:Math.max(58-12*Math.max(
e-1,0),12),height:9,rx:2})),dt("ink",62,26,71,26),xe("ink",73,26,1),Bt(79,26,5)];function Xb(t,e){let n=Math.min(Math.max(
t,1),_u),o=e.slice(0,3),s=[...Array(n).keys()].map(i=>26+(i-(n-1)/2)*13),r=o.map((i,a)=>26+(a-(o.length-1)/2)*19);return[
...s.flatMap(i=>r.map(a=>S("path",{class:"line quiet thin",d:`M17 ${i} C36 ${i} 34 ${a} 54 ${a}`}))),...s.map(i=>S("rect",
{class:"bar",x:1,y:i-4.5,width:16,height:9,rx:2})),...o.map((i,a)=>S("rect",{class:`hollow ${i?"":"dashed"}`,x:55,y:r[a]-
8,width:27,height:16,rx:3}))]}var _s=null,Mu=new Map;function V(t,e=12,n=400){let o=`${e} ${n} ${t}`,s=Mu.get(o)??Jb(t,e,n);return Mu.set(o,s),s}function Jb(t,e,n){
return _s??=document.createElement("canvas").getContext("2d"),_s?(_s.font=`${n} ${e}px ${getComputedStyle(document.body).
fontFamily}`,Math.ceil(_s.measureText(t).width)+1):t.length*e*.6}function ht(t,e,n=12,o=400){if(V(t,n,o)<=e)return t;let[
s,r]=[0,t.length];for(;s<r;){let i=s+r+1>>1;V(`${t.slice(0,i).trimEnd()}\u2026`,n,o)<=e?s=i:r=i-1}return`${t.slice(0,s).
trimEnd()}\u2026`}var Pi=480,Un=26,Bi=40,ks=12,Fi=7,vu=5,Ms=24;function Tu(t,e){return t==="bargain"?n=>Zb(e,n):t==="spiral"&&e.acts?.length?
n=>t0(e,n):null}function Zb({ends:t=["",""],there:e="",back:n=[],condition:o=[],course:s=[]},r){let i=[{words:e,way:"the\
re",look:"cooperation",end:"full"},...n.slice(0,2).map(l=>({words:l,way:"back",look:"quiet dashed",end:"open"})),...o.slice(
0,2).map(l=>({words:l,way:"none",look:"",end:""}))],a=Lu(t,i,r),c=o0(s,r,a.height+14);return Au(r,a.height+14+c.height,[
...a.shapes,...c.shapes])}function t0({ends:t=["",""],acts:e=[],restraints:n=[]},o){let s=e.slice(0,Fi).map(([a,c,l],f)=>({
words:c,way:a===0?"there":"back",look:"conflict",end:"bar",number:String(f+1),isDoubted:l}));e.length>Fi&&s.push({words:p(
"and_more",{n:e.length-Fi}),way:"none",look:"",end:""});for(let[a,c]of n.slice(0,2))s.push({words:p("restraint_by",{who:a})+
(c&&`: ${c}`),way:"none",look:"",end:""});let{shapes:r,height:i}=Lu(t,s,o);return Au(o,i,r)}var Au=(t,e,n)=>S("svg",{class:"\
large-figure",width:t,height:e,viewBox:`0 0 ${t} ${e}`,role:"img","aria-label":p("figure")},n);function Lu(t,e,n){let o=g=>t.
map(b=>Math.min(Math.max(V(b,14,600)+20,64),g)),s=o(Math.min(130,n/5)),r=n-s[0]-s[1]-2*ks,i=n<Pi||e.some(g=>V(g.words,13)>
Eu(g,r)),a=i?o((n-ks)/2):s,c=i?Bi:Math.max(e.length*Un,Bi),l=i?Bi+8:(c-e.length*Un)/2,[f,u]=i?[0,n]:[a[0]+ks,n-a[1]-ks],
d=t.flatMap((g,b)=>{let y=b?n-a[b]:0,O=e0(g,a[b]-12);return[S("rect",{class:"end",x:y+.5,y:.5,width:a[b]-1,height:c-1,rx:8}),
S("text",{class:"middle end-name",y:c/2+5-(O.length-1)*9},S("title",{},g),O.map((_,M)=>S("tspan",{x:y+a[b]/2,dy:M?18:0},
_)))]}),h=e.flatMap((g,b)=>n0(g,f,u,l+b*Un+Un/2));return{shapes:[...d,...h],height:i?l+e.length*Un:c}}function e0(t,e){if(V(
t,14,600)<=e)return[t];let n=t.split(" "),o=n.length;for(;o>1&&V(n.slice(0,o).join(" "),14,600)>e;)o--;let s=n.slice(o).
join(" ");return[ht(n.slice(0,o).join(" "),e,14,600),...s?[ht(s,e,14,600)]:[]]}var Eu=({way:t,number:e,isDoubted:n},o)=>o-
(t==="none"?0:60)-(e?16:0)-(n?24:0);function n0({words:t,way:e,look:n,end:o,number:s,isDoubted:r},i,a,c){let l=i+(s?16:0),
f=Eu({words:t,way:e,look:n,end:o,number:s,isDoubted:r},a-i),u=V(t,13)>f?12:13,d=ht(t,f,u),h=V(d,u)+(r?24:0),[g,b]=[(l+a-
h)/2-8,(l+a+h)/2+8],y={class:u<13?"row-words small":"row-words",x:g+8,y:c+4.5},O=S("text",y,S("title",{},t),d);if(e==="n\
one")return[O];let _=e==="there"?a-1:l+1,M=e==="there"?-1:1;return[s?S("text",{class:"row-number",x:i,y:c+4.5},s):null,S(
"line",{class:`line ${n}`,x1:l+(e==="back"&&o==="full"?9:1),x2:g,y1:c,y2:c}),S("line",{class:`line ${n}`,x1:b,x2:a-(e===
"there"&&o==="full"?9:1),y1:c,y2:c}),o==="full"&&Gn(n,_,c),o==="open"&&xe(n.replace("dashed",""),_,c,-M),o==="bar"&&S("l\
ine",{class:`line ${n} thick`,x1:_+M,x2:_+M,y1:c-7,y2:c+7}),O,r&&Wi(b-17,c)].filter(A=>A instanceof SVGElement)}function o0(t,e,n){
let o=e<Pi?vu:Math.min(vu,Math.floor(e/110)),s=[["",p("and_more",{n:t.length-o+1}),"none"]],r=t.length>o?[...t.slice(0,o-
1),...s]:t;return r.length?e<Pi?s0(r,e,n):r0(r,e,n):{shapes:[],height:0}}function s0(t,e,n){let o=[S("line",{class:"line\
 quiet thin",x1:8,x2:8,y1:n+11,y2:n+t.length*Ms-11})],s=t.flatMap(([r,i,a],c)=>{let l=n+c*Ms+Ms/2,f=[r,i].filter(Boolean).
join(": ");return[Nu(a,8,l),S("text",{class:"row-words",x:24,y:l+4.5},ht(f,e-24,13))]});return{shapes:[...o,...s],height:t.
length*Ms}}function r0(t,e,n){let o=e/t.length,s=n+26,r=[S("line",{class:"line quiet thin",x1:0,x2:e,y1:s,y2:s})],i=1;for(let[
a,[c,l,f]]of t.entries()){let u=(a+.5)*o,d=c0(l,o-10);i=Math.max(i,d.length),r.push(S("text",{class:"middle when",x:u,y:n+
12},S("title",{},c),ht(c,o-10,12,600)),Nu(f,u,s),...d.map((h,g)=>S("text",{class:"middle what",x:u,y:s+22+g*15},h))),a&&
i0(t[a-1][0],c)&&r.push(a0(a*o,s))}return{shapes:r,height:38+i*15}}function i0(t,e){let[n,o]=[t,e].map(s=>Number(/\d{4}/.
exec(s)?.[0]??Number.NaN));return o-n>1}var a0=(t,e)=>S("g",{},S("rect",{class:"gap",x:t-7,y:e-3,width:14,height:6}),S("\
path",{class:"line quiet thin",d:`M${t-6} ${e+7} l5 -14 M${t+1} ${e+7} l5 -14`}));function c0(t,e){if(V(t)<=e)return[t];
let n=t.split(" "),o=n.length-1;for(;o>1&&V(n.slice(0,o).join(" "))>e;)o--;return[ht(n.slice(0,o).join(" "),e),ht(n.slice(
o).join(" "),e)]}function Nu(t,e,n){return t==="done"?S("rect",{class:"solid",x:e-6,y:n-6,width:12,height:12}):t==="case"?
S("rect",{class:"hollow",x:e-6,y:n-6,width:12,height:12}):t==="answer"?S("circle",{class:"solid",cx:e,cy:n,r:6.5}):S("ci\
rcle",{class:t==="offer"?"head cooperation":"hollow",cx:e,cy:n,r:6.5})}var qu=10,l0=1,Kn="";async function Cu(t){let[{lack:e,cards:n}]=await Promise.all([bo(),P()]),o=n.flatMap(s=>s.findings);
L(t,At(m("h2",{class:"page-title"},p("findings_title")),m("p",{class:"quiet"},q(o.length,"finding"),". ",p("findings_hel\
p")),e&&m("p",{},e),n.length===1&&n[0].article===null?d0(n[0]):m("div",{class:"findings"},n.map(f0))))}function f0({article:t,
title:e,about:n,findings:o,lack:s}){let[r,...i]=o,a=r&&Tu(r.kind,r.figure);return m("section",{class:"finding-card","ari\
a-label":e},m("div",{class:"card-head"},m("h3",{lang:x.articles.find(({id:c})=>c===t)?.language},e),m("p",{class:"quiet"},
n)),s&&m("p",{class:"finding"},s),a&&u0(r,a),(a?i:o).map(Iu),t!==null&&m0(t))}var u0=(t,e)=>m("div",{class:"finding lead"},
Ru(t),ju(t),wu(e),Wu(t),Bu(t)),Iu=t=>m("div",{class:"finding row"},ku(t),m("div",{},Ru(t),ju(t),Wu(t),Bu(t))),Ru=({title:t,
counts:e})=>m("p",{class:"numbers"},m("strong",{},t),e.map(([n,o,s])=>[" \xB7 ",D(n,Ss(x,s),t),` ${o}`])),ju=t=>m("p",{class:"\
sentence"},C(t.sentence.map(([e,n])=>n==="entity"?zt(e):e),()=>k(p0(t)),{class:"link whole"}));function Wu(t){let[e]=Ss(
x,[t.quote.statement]),{language:n}=x.articles.find(({id:s})=>s===t.quote.article)??{},o=`\u201C${t.quote.text}\u201D`;return m(
"blockquote",{lang:n},e===void 0?o:C(o,()=>ct(e)))}var Bu=t=>t.remarks.length>0&&m("p",{class:"numbers"},t.remarks.join(
"; "));function m0(t){let{statements:e}=x,n=x.articles.findIndex(({id:r})=>r===t),o=e.key.flatMap((r,i)=>e.article[i]===
n&&e.aside[i]!==l0?[i]:[]),s=p("all_statements",{statements:q(o.length,"statement")});return m("p",{class:"card-foot"},o.
length>0&&[C(s,()=>H(o,s))," \xB7 "],C(p("the_argument"),()=>k({tab:"arguments",article:t,about:null}))," \xB7 ",C(p("th\
e_article"),()=>k({tab:"article",article:t,open:null})))}function p0({kind:t,figure:e,quote:n}){let{article:o}=n;return t===
"bargain"||t==="precedent"?{tab:"bargains"}:e.pair?{tab:"timeline",level:"country",pair:e.pair,open:null}:t==="reasons"||
t==="main cause"?{tab:"arguments",article:o,about:null,open:`statement:${n.statement}`}:e.sources?.length?{tab:"compare",
according_to:["authors"],compared_with:[`of:${e.sources[0]}`],modes:null,polarities:null}:{tab:"article",article:o,open:`\
statement:${n.statement}`}}function d0({title:t,findings:e,lack:n}){let o=m("div",{class:"finding-card"}),s=()=>{let r=xu(
x,e,w.findings,Kn),i=w.find?r.length:qu*(1+Math.max(0,w.more));L(o,m("div",{class:"card-head"},m("h3",{},t),m("p",{class:"\
quiet"},p("findings_chosen",{n:N(r.length),of:N(e.length)}))),r.slice(0,i).map(Iu),!r.length&&m("p",{class:"finding"},n||
p("no_finding")),r.length>i&&m("p",{class:"card-foot"},T(p("more",{n:N(Math.min(qu,r.length-i))}),()=>k({more:w.more+1}))))};
return[Kn=""]=Os(w.findings,"words"),s(),[m("div",{class:"line finding-choice"},h0(s),Ci.map(r=>g0(r,e))),o]}var h0=t=>m(
"input",{type:"search",value:Kn,placeholder:p("finding_words"),"aria-label":p("finding_words"),oninput:e=>{Kn=e.target.value,
t()},onchange:()=>Fu("words",Kn.trim())});function g0(t,e){let n=new Map;for(let r of e)for(let i of Ii(x,r,t))n.set(i,(n.
get(i)??0)+1);let o=[...n].map(([r,i])=>[r,`${w0(t,r)} (${N(i)})`]).sort(([r,i],[a,c])=>t==="year"?r.localeCompare(a):i.
localeCompare(c)),[s=""]=Os(w.findings,t);return o.length>1&&G(p(`finding_${t}`),[["",p(`finding_${t}`)],...o],s,r=>Fu(t,
r))}function w0(t,e){if(t==="article")return x.articles.find(({id:o})=>o===e)?.title??e;let n=t==="actor"?qt(e):null;return n?
B(z(n)):e}function Fu(t,e){let n=(w.findings??[]).filter(s=>!s.startsWith(`${t}:`)),o=e?[...n,`${t}:${e}`]:n;return k({findings:o.
length?o:null,more:0})}var x0={\u00DF:"ss",\u00E6:"ae",\u0153:"oe",\u00F8:"o",\u0111:"d",\u00F0:"d",\u0142:"l",\u0131:"i",\u00FE:"th",\u064A:"\u06CC",
\u0649:"\u06CC",\u0643:"\u06A9",\u0629:"\u0647","\u2019":"'","\u2018":"'",\u02BC:"'","\u02B9":"'","\u201C":'"',"\u201D":'\
"',"\u201E":'"',"\xAB":'"',"\xBB":'"'},Pu=/(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu,b0=/[^\p{ASCII}]/u,
Du=new Map;function Hu(t){let e=Du.get(t);if(e!==void 0)return e;let o=[...t.normalize("NFKD").replace(Pu,"").toLowerCase().
replace(Pu,"")].map(s=>x0[s]??(/\p{Pd}/u.test(s)?"-":/\s/u.test(s)?" ":s)).join("");return Du.set(t,o),o}function gt(t){
return(b0.test(t)?Array.from(t,Hu).join(""):t.toLowerCase()).replace(/\s+/g," ").trim()}var Di=t=>gt(t).split(" ").filter(
Boolean);function Hi(t){let e=[],n="",o=0;for(let s of t){let r=Hu(s);if(r!==" "||n!==""&&!n.endsWith(" ")){n+=r;for(let i=0;i<
r.length;i++)e.push(o)}o+=s.length}return{plain:n,places:[...e,o]}}function zu(t,e){let{plain:n,places:o}=Hi(t),s=[];for(let r of e)
for(let i=n.indexOf(r);r&&i>=0;i=n.indexOf(r,i+r.length))s.push([o[i],y0(t,o,i+r.length-1)]);return s.sort((r,i)=>r[0]-i[0]||
i[1]-r[1]),s.filter(([r],i)=>s.slice(0,i).every(([,a])=>a<=r))}function y0(t,e,n){let o=n+1;for(;e[o]===e[n]&&o<e.length-
1;)o++;return e[n]+t.slice(e[n],e[o]).trimEnd().length}var $0=/[\p{L}\p{N}]/u;function Vn(t,e){let n=e===0?" ":t[e-1];return n===
" "||n===`
`||!$0.test(n)}var Gu="found";function Uu(t){if(typeof Highlight<"u"&&CSS.highlights.delete(Gu),!w.find)return;let[e="",n=""]=w.find.map(
gt),o=S0(t),{plain:s,places:r}=Hi(o.map(({data:l})=>l).join("")),i=Math.max(0,s.indexOf(n)),a=s.indexOf(e,i)>=0?[e]:e.split(
" "),c=(e?a:[n]).flatMap(l=>{let f=s.indexOf(l,i);return f<0?[]:O0(o,r[f],r[f+l.length])});c.length&&(typeof Highlight<"\
u"&&CSS.highlights.set(Gu,new Highlight(...c)),c[0].startContainer.parentElement?.scrollIntoView({block:"center"}))}function S0(t){
let e=document.createTreeWalker(t,NodeFilter.SHOW_TEXT),n=[];for(;e.nextNode();){let o=e.currentNode;o.parentElement?.closest(
"select, .number-mark")||n.push(o)}return n}function O0(t,e,n){let o=document.createRange(),s=0;for(let r of t){let i=s+
r.data.length;if(s<=e&&e<i&&o.setStart(r,e-s),s<n&&n<=i)return o.setEnd(r,n-s),[o];s=i}return[]}var _0=40,k0=100;function Vu(t,e){let{level:n}=t,o=Dt(t),s=M0(t,o),r=s.filter(({nodes:d})=>d.length>1),i=s.reduce((d,{nodes:h})=>d+
h.length,0),a=new Set(e.unfolded??(i>_0?[]:r.map(({id:d})=>d))),c=k0*(1+Math.max(0,e.more)),l=Yu(s,c,"").flatMap(d=>v0(t,
d,a,c)),f=new Int32Array(n.nodes.length).fill(-1);for(let[d,{nodes:h}]of l.entries())for(let g of h)f[g]=d;let u=T0(t,o,
f,l.length);return{entries:l,folding:r.map(({id:d})=>d),unfolded:r.map(({id:d})=>d).filter(d=>a.has(d)),rows:Ku(u.map(([
d])=>d)),columns:Ku(u.map(([,d])=>d)),cells:u.map(([d,h,g])=>A0(t,d,h,g))}}var Ku=t=>[...new Set(t)].sort((e,n)=>e-n);function M0({
facts:t,level:e,nodes:n,chosen:o,state:s},r){let i=new Map,a=new Map,c=u=>e.nodes[u].country??e.nodes[u].actor;for(let u of r){
for(let d of[u.a,u.b]){let h=c(d);i.set(h,(i.get(h)??new Set).add(d))}for(let d of new Set([c(u.a),c(u.b)])){let h=a.get(
d)??[];a.set(d,h);for(let g of u.rows)h.push(g)}}let l=u=>n.get(u)?.weight??0;return[...i].map(([u,d])=>({id:u,nodes:[...d].
sort((h,g)=>l(g)-l(h)||h-g),weight:at(t,a.get(u)??[],o,s.count)})).sort((u,d)=>d.weight-u.weight||(u.id<d.id?-1:1))}function Yu(t,e,n){
if(t.length<=e+1)return t;let o=t.slice(e).flatMap(({nodes:s})=>s);return[...t.slice(0,e),{id:n,nodes:o,weight:0}]}function v0({
level:t},{id:e,nodes:n},o,s){if(e==="")return[{kind:"rest",id:e,group:null,nodes:n}];if(n.length===1)return[{kind:"actor",
id:t.nodes[n[0]].actor,group:null,nodes:n}];if(!o.has(e))return[{kind:"group",id:e,group:null,nodes:n}];let r=n.map(i=>({
id:t.nodes[i].actor,nodes:[i],weight:0}));return Yu(r,s,"").map(i=>({...i,kind:i.id?"actor":"rest",group:e}))}function T0({
facts:t},e,n,o){let s=new Map,r=(i,a)=>{let c=s.get(i)??new Set;s.set(i,c);for(let l of a)c.add(l)};for(let{a:i,b:a,rows:c}of e){
r(n[i]*o+n[a],c);let l=i===a?[]:qo(t,c);l.length&&r(n[a]*o+n[i],l)}return[...s].sort(([i],[a])=>i-a).map(([i,a])=>[Math.
floor(i/o),i%o,[...a]])}function A0(t,e,n,o){let{facts:s,chosen:r,state:i}=t,[a,c,l]=wc(t,o);return{row:e,column:n,rows:o,
number:at(s,o,r,i.count),signs:[a,c,l],together:qo(s,o).length>0}}var zi=t=>{let[e,n]=String(t.dataset.at).split(" ");return[Number(e),Number(n)]},Qu=t=>[...t.querySelectorAll("[data-at]")],
L0={ArrowRight:[1,1],ArrowLeft:[1,-1],ArrowDown:[0,1],ArrowUp:[0,-1]};function Xu(t,e){let n=t.target instanceof Element?
t.target.closest("[data-at]"):null,o=L0[t.key];if(!n||!o)return;t.preventDefault();let[s,r]=o,i=zi(n),a=Qu(e).map(c=>({spot:c,
at:zi(c)})).filter(({at:c})=>c[1-s]===i[1-s]&&(c[s]-i[s])*r>0).sort((c,l)=>(c.at[s]-l.at[s])*r);a.length&&Ju(e,a[0].spot)}
function Ju(t,e){em(t,e),e.focus()}function Zu(t,e){let n=Qu(t).find(o=>o.dataset.group===e);n&&Ju(t,n)}function tm({target:t,
type:e},n,o,{rows:s,columns:r,cells:i},a){let c=t instanceof Element?t.closest("td, th")?.querySelector("[data-at]"):null;
for(let h of n.querySelectorAll(".lit"))h.classList.remove("lit");if(o.hidden=!c,!c)return;let[l,f]=zi(c);e==="focusin"&&
em(n,c),c.closest("tr")?.classList.toggle("lit",l>=0);let u=n.querySelector(`[data-at="-1 ${f}"]`)?.closest("th");o.hidden=
f<0||!u,u&&f>=0&&(u.classList.add("lit"),[o.style.left,o.style.width]=[`${u.offsetLeft}px`,`${u.offsetWidth}px`]);let d=i.
find(h=>h.row===s[l]&&h.column===r[f]);d&&a(d)}function em(t,e){for(let n of t.querySelectorAll("[data-at][tabindex='0']"))
n.setAttribute("tabindex","-1");e.setAttribute("tabindex","0")}var Gi={acts:"act",statements:"statement",articles:"article"},vs=["cooperation","conflict","neither"],[sm,E0,N0,q0]=[22,
4,18,8];function rm(t,e,n,o){let{entries:s,rows:r,columns:i,cells:a}=e,c=Math.max(...a.map(E=>E.number)),l={shown:t,matrix:e,
names:n,fold:o,largest:c},f=e.unfolded.length>0,u=`${sm+N0+q0*N(c).length}px`,d=new Map(i.map((E,W)=>[E,W])),h=new Map(r.
map(E=>[E,[]]));for(let E of a)h.get(E.row)?.push(E);let g=r.map((E,W)=>m("tr",{},nm(l,r,W,"row"),C0(l,h.get(E)??[],W,d))),
b=f?2:1,y=m("td",{class:"corner",colspan:b,rowspan:b},p("matrix_corner")),O=i.map((E,W)=>nm(l,i,W,"col")),_=E=>s[i[E]].group!==
null,M=O.flatMap((E,W)=>_(W)?E.slice(0,-1):E),A=O.flatMap((E,W)=>_(W)?E.slice(-1):[]),R=i.map(()=>m("col",{class:"cells"})),
F=m("table",{class:`matrix${f?" grouped":""}`,role:"grid","aria-label":p("tab_matrix")},m("colgroup",{},f&&m("col",{class:"\
brackets"}),m("col",{class:"names"}),R),m("thead",{},m("tr",{},y,M),A.length>0&&m("tr",{},A)),m("tbody",{},g));return F.
style.setProperty("--cell",u),F.querySelector("td [data-at]")?.setAttribute("tabindex","0"),F}function nm({shown:t,matrix:{
entries:e,unfolded:n},names:o,fold:s},r,i,a){let{kind:c,id:l,group:f}=e[r[i]],u=a==="row",d=(R,F)=>u?{rowspan:R,colspan:F}:
{colspan:R,rowspan:F},h=R=>u?`${i} ${R}`:`${R} ${i}`,g={actor:()=>Y(l),group:()=>s(l),rest:()=>k({more:w.more+1})}[c],b=o[r[i]],
y=om(b,g,h(-1),c==="group"?{"aria-expanded":"false","data-group":l}:{}),O=m("th",{scope:a,class:`${c} ${a}`,...d(1,n.length&&
f===null?2:1)},y);if(f===null||i>0&&e[r[i-1]].group===f)return[O];let _=r.filter(R=>e[R].group===f).length,M=am(t,f),A=om(
_>1?M:"",()=>s(f),h(-2),{"aria-expanded":"true","aria-label":M,"data-group":f});return[m("th",{scope:`${a}group`,class:`\
bracket ${a}`,...d(_,1)},A),O]}function om(t,e,n,o){let s=o["aria-label"]??t;return C(m("bdi",{},t),e,{title:s,"aria-lab\
el":s,tabindex:-1,"data-at":n,...o})}function C0(t,e,n,o){let s=[],r=0,i=a=>a>r&&s.push(m("td",{colspan:a-r}));for(let a of e){
let c=o.get(a.column)??0;i(c),s.push(m("td",{class:"cell"},I0(t,a,`${n} ${c}`))),r=c+1}return i(o.size),s}function I0({shown:t,
matrix:{entries:e},names:n,largest:o},s,r){let i=ft([n[s.row],n[s.column]]),a=m("span",{class:`square${s.together?" toge\
ther":""}`},vs.map((l,f)=>s.signs[f]>0&&Ui(l,s.signs[f]))),c=Math.max(E0,sm*Math.sqrt(s.number/o));return[a.style.width,
a.style.height]=[`${c}px`,`${c}px`],C([m("span",{class:"room"},a),N(s.number)],()=>R0(t,e,s,i),{"aria-label":`${i}: ${Vi(
s)}`,"aria-describedby":"matrix-says",tabindex:-1,"data-at":r})}function Ui(t,e=1){let n=m("span",{class:t});return n.style.
flexGrow=String(e),n}var Ki=t=>x.labels.signs[x.names.signs.indexOf(t)];function Vi({number:t,signs:e,together:n}){let o=vs.
flatMap((s,r)=>e[r]>0?[`${N(e[r])} ${Ki(s)}`]:[]);return`${q(t,Gi[w.count])} (${It(o)}${n?`; ${p("matrix_together")}`:""}\
)`}function R0(t,e,{row:n,column:o,rows:s},r){let[i,a]=[e[n],e[o]];if(i.kind!=="actor"||a.kind!=="actor")return H(_t(t,s),
r);let[c,l]=[i.nodes[0],a.nodes[0]];return t.pairs.has(c*t.level.nodes.length+l)?lt(c,l):lt(l,c)}var im=({level:t},e)=>t.
numbers.has(e)||e in t.countries||qt(e)!==null;function am({level:t},e){let n=t.numbers.get(e);if(n!==void 0)return j(t,
n);let o=qt(e);return o?z(o):t.countries[e]??e}function cm(t,{kind:e,id:n,nodes:o}){return e==="actor"?j(t.level,o[0]):e===
"rest"?p("matrix_rest",{n:N(o.length)}):p("matrix_group",{name:am(t,n),n:N(o.length)})}var j0=5,lm=[];async function fm(t){let e=[$,w.unfolded,w.more,w.language];if(t.querySelector(".matrix")&&e.every((f,u)=>f===
lm[u]))return;let n=lo($),o=Vu(n,w);if(o.folding.every(f=>im(n,f))||await P(),lm=e,!o.cells.length){L(t,m("div",{class:"\
sheet"},m("p",{},ge())));return}let s=o.entries.map(f=>cm(n,f)),i=rm(n,o,s,f=>B0(t,o,f)),a=m("div",{class:"band",hidden:!0}),
c=m("p",{class:"matrix-sentence"},m("span",{class:"quiet"},p("matrix_keys"))),l=f=>P0(c,s,f);for(let f of["mouseover","f\
ocusin"])i.addEventListener(f,u=>tm(u,i,a,o,l));i.addEventListener("keydown",f=>Xu(f,i)),L(t,m("div",{class:"sheet matri\
x-sheet"},m("p",{class:"quiet"},ut(n)," ",D(p("show_quotes"),te(n).statements,p("based_on_drawn"))),m("div",{class:"matr\
ix-tools"},W0(o),F0(o)),c,m("div",{class:"matrix-scroll"},m("div",{},i,a))))}function W0({folding:t,unfolded:e}){return[
e.length<t.length&&T(p("unfold_all"),()=>k({unfolded:t})),e.length>0&&T(p("fold_all"),()=>k({unfolded:[]}))]}async function B0(t,{
unfolded:e},n){let o=e.includes(n);await k({unfolded:o?e.filter(s=>s!==n):[...e,n]}),Zu(t,n)}function F0({cells:t}){let e=vs.
flatMap((o,s)=>t.some(({signs:r})=>r[s])?[o]:[]),n=(o,s)=>m("span",{class:`square ${s}`},Ui(o));return m("p",{class:"mat\
rix-legend"},e.map(o=>m("span",{},n(o,""),o==="neither"?p("matrix_neither"):Ki(o))),t.some(({together:o})=>o)&&m("span",
{},n("","together"),p("matrix_together")),m("span",{class:"quiet"},p("matrix_help",{what:Tn(2,Gi[w.count])})))}function P0(t,e,n){
let o=vt(x,n.rows),s=o.slice(0,j0).map(Ae),r=o.length>s.length?[p("and_more",{n:o.length-s.length})]:[];L(t,m("strong",{},
ft([e[n.row],e[n.column]])),` ${Vi(n)}: `,m("span",{id:"matrix-says"},[...s,...r].join("; ")))}var be=["actor","target","relation","type","source","mode","certainty","article"],Yi="none";function um(t,e){let{facts:n,
level:o,chosen:s}=t;return e==="statements"?J(s.inside).map(r=>({a:o.subject[r],b:o.object[r],at:r,row:-1})):Dt(t).flatMap(
r=>r.rows.map(i=>({a:r.a,b:r.b,at:n.ties.statement[i],row:i})))}function D0({facts:t,level:e,chosen:n},o,{a:s,b:r,at:i}){
let{statements:a,names:c}=t;switch(o){case"actor":return e.nodes[s]?.actor??"";case"target":return e.nodes[r]?.actor??"";case"\
relation":return t.relations[a.relation[i]].id;case"type":return c.quad_classes[a.quad_class[n.main[i]]]??Yi;case"source":
return H0(t,i);case"mode":return c.modes[a.mode[i]];case"certainty":return c.certainties[a.certainty[i]]??"";case"articl\
e":return t.articles[a.article[i]].id}}function H0({statements:t,sources:e,signers:n},o){return t.source[o]>=0?`of:${e[t.
source[o]].id}`:`by:${n[t.author[o]>=0?t.author[o]:t.publisher[o]]}`}function Ts(t){let e=new Map;for(let n of t??[]){let o=n.
indexOf(":"),s=n.slice(0,o);be.includes(s)&&e.set(s,(e.get(s)??new Set).add(n.slice(o+1)))}return e}function mm(t,e,n){let o=Ts(
n),s=be.map(()=>new Map),r=e.filter(a=>{let c=be.map(f=>D0(t,f,a)),l=be.filter((f,u)=>o.has(f)&&!o.get(f)?.has(c[u]));for(let[
f,u]of be.entries()){if(!c[f]||l.some(h=>h!==u))continue;let d=s[f].get(c[f]);d?d.add(a.at):s[f].set(c[f],new Set([a.at]))}
return!l.length}),i=s.map(a=>new Map([...a].map(([c,l])=>[c,l.size])));return{units:r,counts:new Map(be.map((a,c)=>[a,i[c]]))}}
function Qi({names:t,relations:e},n){let o=Ts(n),s=(a,c)=>{let l=o.get(a);return l&&[...l].map(f=>c.indexOf(f)).sort((f,u)=>f-
u)},r=a=>o.get(a)&&[...o.get(a)??[]],i={relations:s("relation",e.map(({id:a})=>a)),quad_classes:s("type",t.quad_classes),
modes:s("mode",t.modes),certainties:s("certainty",t.certainties),articles:r("article"),according_to:r("source")};return Object.
fromEntries(Object.entries(i).filter(([,a])=>a!==void 0))}var[z0,G0,U0]=[8,30,12],K0=5;function pm(t,e){let n=matchMedia("(min-width: 901px)").matches;return be.map(o=>{let s=t.get(
o)??new Map,r=e.get(o)??new Set;return s.size<2&&!r.size?null:V0(o,s,r,r.size>0||n&&s.size<=K0)})}function V0(t,e,n,o){let s=[
...new Set([...n,...e.keys()])].map(g=>({value:g,label:Q0(t,g),number:e.get(g)??0})).sort((g,b)=>Number(n.has(b.value))-
Number(n.has(g.value))||b.number-g.number||g.label.localeCompare(b.label)),r=m("div",{class:"facet-values"}),i=p(`facet_${t}`),
[a,c]=[z0,""],l=()=>{let g=s.filter(({label:b})=>b.toLocaleLowerCase().includes(c));L(r,g.slice(0,a).map(({value:b,label:y,
number:O})=>ot([m("bdi",{},y),m("span",{class:"quiet"},` ${N(O)}`)],n.has(b),_=>Y0(t,b,_))),g.length>a&&T(p("more",{n:N(
g.length-a)}),f))},f=()=>{a+=G0,l()},u=g=>{c=g.trim().toLocaleLowerCase(),l()};l();let d=s.length>U0&&m("input",{type:"s\
earch",placeholder:p("facet_search"),"aria-label":`${p("facet_search")}: ${i}`,oninput:g=>u(g.target.value)}),h=n.size||
s.length;return m("details",{class:"facet",open:o},m("summary",{},i,m("span",{class:"quiet"},` ${N(h)}${n.size?" \u2022":
""}`)),d,r)}function Y0(t,e,n){let o=`${t}:${e}`,s=(w.facets??[]).filter(i=>i!==o),r=n?[...s,o]:s;return k({facets:r.length?
r:null,more:0})}function Q0(t,e){let{names:n,labels:o}=x;switch(t){case"actor":case"target":return Ge(e);case"relation":
return x.relations.find(({id:s})=>s===e)?.label??e;case"type":return e===Yi?p("no_quad_class"):o.quad_classes[n.quad_classes.
indexOf(e)]??e;case"source":return Mt([e]);case"mode":return o.modes[n.modes.indexOf(e)]??e;case"certainty":return o.certainties[n.
certainties.indexOf(e)]??e;case"article":return x.articles.find(({id:s})=>s===e)?.title??e}}var Xi=4,Ji=t=>(w.columns??[]).find(e=>e.startsWith(`${t}:`))?.slice(t.length+1)??"",Zi=(t,e)=>t.toLocaleLowerCase().includes(
e.toLocaleLowerCase());function dm(t){let{level:e}=t,n=new Map,o=f=>{let u=n.get(f)??Zt(t,f);return n.set(f,u),u},s=({a:f,
b:u})=>ft([j(e,f),j(e,u)]),r=f=>{let u=_t(t,f.rows);return gm(u.find(d=>Zi(Tt(d),Ji("quote")))??u[0])},i=(f,u,d)=>({name:f,
isText:!0,value:u,cell:d}),a=(f,u)=>({name:f,isText:!1,value:u,cell:d=>D(u(d),o(d).statements,s(d))}),c=f=>u=>j(e,u[f]),
l=f=>u=>C(m("bdi",{},f(u)),()=>lt(u.a,u.b));return[i("actor",c("a"),l(c("a"))),i("label",f=>se(x,f.rows),f=>X0(vt(x,f.rows).
map(Ae))),i("target",c("b"),l(c("b"))),i("quote",f=>_t(t,f.rows).map(Tt).join(`
`),r),{name:"weight",isText:!1,value:f=>f.weight,cell:f=>N(f.weight)},{...a("acts",f=>o(f).acts),cell:f=>D(o(f).acts,vn(
o(f)),s(f))},{name:"quad_classes",isText:!1,value:f=>J0(o(f)),cell:f=>Z0(o(f),s(f))},a("statements",f=>o(f).statements.length),
a("articles",f=>o(f).articles.size),a("sources",f=>o(f).sources.size)]}function hm(t){let{level:e,chosen:n}=t,o=new Map(
kt(n,n.inside.keys()).map((l,f)=>[l,f])),s=I().statements,r=l=>f=>f[l]>=0?j(e,f[l]):jt(s[f.at][l==="a"?"s":"o"]),i=l=>f=>{
let u=m("bdi",{},r(l)(f));return f[l]>=0?C(u,()=>Y(e.nodes[f[l]].actor)):u},a=({at:l})=>Q(l).title;return[{name:"when",isText:!0,
value:({at:l})=>Fo(s[l]),order:({at:l})=>o.get(l)??0},{name:"actor",isText:!0,value:r("a"),cell:i("a")},{name:"relation",
isText:!0,value:({at:l})=>it(l).label},{name:"target",isText:!0,value:r("b"),cell:i("b")},{name:"quote",isText:!0,value:({
at:l})=>Tt(l),cell:({at:l})=>gm(l)},{name:"held",isText:!0,value:({at:l})=>Fn(l).join("; ")},{name:"article",isText:!0,value:a,
cell:l=>C(m("bdi",{},a(l)),()=>Ro(x.statements.article[l.at],l.at))}]}function X0(t){let e=m("bdi",{},t.slice(0,Xi).join(
"; "));if(t.length<=Xi)return e;let n=()=>{e.textContent=t.join("; "),o.remove()},o=C(` ${p("and_more",{n:t.length-Xi})}`,
n);return[e,o]}var gm=t=>[m("q",{dir:"auto",lang:Q(t).language},C(Tt(t),()=>ct(t))),m("span",{class:"quiet",dir:"ltr"},`\
 ${Qt(Q(t))}`)],J0=({byQuadClass:t})=>t.reduce((e,n,o)=>e+(Ut(x,o)==="cooperation"?n:-n),0);function Z0({byQuadClass:t,quadClasses:e},n){
let o=x.labels.quad_classes.map((s,r)=>t[r]>0&&m("span",{class:`quad-class ${Ut(x,r)}`},D(t[r],e[r],`${n}, ${s}`),` ${s}`));
return o.some(Boolean)?o:"\u2013"}var wm=100,ty={ties:"-weight",statements:"when"},xm=[];async function bm(t){let{rows:e,facets:n,columns:o,sort:s,more:r,
language:i}=w,a=[$,e,n,o,s,r,i];if(t.querySelector(".table-view")&&a.every((b,y)=>b===xm[y]))return;await P(),xm=a;let c=lo(
$),l=um(c,e),{units:f,counts:u}=mm(c,l,n),d=m("div",{class:"facets","aria-label":p("facets"),role:"group"}),h=t.querySelector(
".facets");L(d,pm(u,Ts(n))),h&&To(d,vo(h));let g=e==="ties"?oy(c,l,f):sy(c,l,f);L(t,m("div",{class:"sheet table-view"},d,
m("div",{class:"table-main"},ey(c),g))),d.scrollTop=h?.scrollTop??0}function ey(t){let{facets:e,columns:n,rows:o}=w,s=e?
Qi(x,e):{},r=sr.map(a=>T(p(`rows_${a}`),()=>k({rows:a,sort:null,columns:null,more:0}),{"aria-pressed":String(a===o)})),i=o===
"ties"?[ut(t)," ",D(p("show_quotes"),te(t).statements,p("based_on_drawn"))]:oe();return[m("p",{class:"quiet"},i),m("div",
{class:"table-tools"},m("div",{class:"choices",role:"group","aria-label":p("rows")},r),(e||n)&&T(p("remove_facets"),()=>k(
{facets:null,columns:null,more:0})),Object.keys(s).length>0&&T(p("apply_facets"),()=>k({...s,facets:ny(e??[]),more:0}),{
title:p("apply_facets_help")}))]}function ny(t){let e=t.filter(n=>!Object.keys(Qi(x,[n])).length);return e.length?e:null}
function oy(t,e,n){let{level:o,chosen:s}=t,r=n.map(({row:c})=>c),i=[...Fe(x,o,r,s,t.state.count).values()],a=new Set(e.map(
({a:c,b:l})=>c*o.nodes.length+l)).size;return ym(dm(t),i,a,"tie",c=>c.key)}var sy=(t,e,n)=>ym(hm(t),n,e.length,"statemen\
t",({at:o})=>o);function ym(t,e,n,o,s){let r=new Map(t.map(({name:y})=>[y,Ji(y)])),i=e.filter(y=>t.every(O=>iy(O,y,r.get(
O.name)??""))),a=t.some(({name:y})=>y===w.sort?.replace(/^-/,""))?w.sort:ty[w.rows],c=!!a?.startsWith("-"),l=t.find(({name:y})=>y===
a?.replace(/^-/,"")),f=l?.order??l?.value??s,u=i.map(y=>({row:y,value:f(y)})).sort((y,O)=>(c?-1:1)*ry(y.value,O.value)||
s(y.row)-s(O.row)),d=wm*(1+Math.max(0,w.more)),h=t.map(y=>ay(y,l===y&&(c?"descending":"ascending"))),g=t.map(y=>m("td",{},
cy(y,r.get(y.name)??""))),b=p("table_shown",{n:N(Math.min(d,u.length)),of:N(u.length),total:q(n,o)});return[m("p",{class:"\
quiet",role:"status"},b),m("div",{class:"table-scroll",tabindex:0,role:"region","aria-label":p("tab_table")},m("table",{
class:"listed"},m("thead",{},m("tr",{},h),m("tr",{class:"filters"},g)),m("tbody",{},u.slice(0,d).map(({row:y})=>ly(t,y)))),
!u.length&&m("p",{},n?p("nothing_fits"):ge()),u.length>d&&T(p("more",{n:N(Math.min(wm,u.length-d))}),()=>k({more:w.more+
1})))]}var ry=(t,e)=>typeof t=="number"?t-Number(e):t.localeCompare(String(e));function iy({isText:t,value:e},n,o){return o?
t?Zi(String(e(n)),o):Number(e(n))>=Number(o):!0}function ay({name:t,isText:e},n){let o=n?n==="ascending":!e;return m("th",
{scope:"col","aria-sort":n||"none",class:e?"":"num"},C(p(`column_${t}`),()=>k({sort:`${o?"-":""}${t}`})),n&&(n==="descen\
ding"?" \u2193":" \u2191"))}function cy({name:t,isText:e},n){let o=r=>{let i=(w.columns??[]).filter(c=>!c.startsWith(`${t}\
:`)),a=r.trim()?[...i,`${t}:${r.trim()}`]:i;return k({columns:a.length?a:null,more:0})},s=p(e?"column_contains":"column_\
at_least");return m("input",{type:e?"search":"number",value:n,placeholder:e?"\u2026":"\u2265","aria-label":`${p(`column_${t}`)}\
: ${s}`,onchange:r=>o(r.target.value)})}var ly=(t,e)=>m("tr",{},t.map(({name:n,isText:o,value:s,cell:r},i)=>m(i?"td":"th",
{scope:i?null:"row",class:o?n:"num"},r?r(e):m("bdi",{},s(e)))));function $m(t){let{facts:e,chosen:n}=t,o=py(t);return Eo(t,kt(n,J(n.inside))).map(s=>{let r=No(t,s),i=s.find(c=>rt(e,c))??
r,a=dy(s,o);return{main:r,statements:s,first:n.first[i],last:n.last[i],isReal:s.some(c=>rt(e,c)),sign:hy(t,r,a),ties:a}})}
var ae=({first:t,last:e})=>t!==null||e!==null,Sm=(t,[e,n])=>t.filter(({ties:o})=>o.some(({pair:s})=>s.a===e&&s.b===n||s.
a===n&&s.b===e));function As({level:t,state:e}){let[n,o,...s]=(e.pair??[]).map(r=>t.numbers.get(r));return n!==void 0&&o!==
void 0&&!s.length?[n,o]:null}function Om(t,e,n,o=null){let s=new Map,r=n==="pair"||o?fy:a=>uy(t,a);for(let a of e)for(let c of r(
a)){if(o&&!(o.includes(c[0])&&o.includes(c[1])))continue;let l=s.get(c.join(" "))??{ends:c,units:[]};s.set(c.join(" "),l),
l.units.push(a)}let i=[...s.values()].sort((a,c)=>c.units.length-a.units.length);return n==="pair"||o?my(i,s):i}var fy=({
ties:t})=>t.map(({pair:e})=>[e.a,e.b]);function uy({facts:t,level:e},{main:n,ties:o}){let s=o.flatMap(({pair:i,rows:a})=>a.
some(c=>t.ties.together[c])?[i.a,i.b]:[i.a]);return(s.length?[...new Set(s)]:[e.subject[n]]).filter(i=>i>=0).map(i=>[i])}
function my(t,e){let n=new Set;for(let o of t){n.add(o);let s=e.get([...o.ends].reverse().join(" "));s&&n.add(s)}return[
...n]}function py({facts:t,pairs:e}){let n=new Map;for(let o of e.values())for(let s of o.rows){let r=t.ties.statement[s],
i=n.get(r)??new Map;n.set(r,i),i.set(o,[...i.get(o)??[],s])}return n}function dy(t,e){let n=new Map;for(let o of t)for(let[
s,r]of e.get(o)??[])n.set(s,[...n.get(s)??[],...r]);return[...n].sort(([o],[s])=>Sn(o,s)).map(([o,s])=>({pair:o,rows:s}))}
function hy({facts:t},e,n){let{relation:o,quad_class:s}=t.statements;return n.some(({rows:i})=>i.some(a=>t.ties.together[a]))?
t.names.signs.indexOf(Ut(t,s[e])):t.relations[o[e]].sign}function _m(t){let e=new Map;for(let{first:n,last:o}of t){let[s,
r]=[n??o,o??n];s!==null&&r!==null&&e.set(`${s} ${r}`,[s,r])}return[...e.values()].sort(([n,o],[s,r])=>n-s||o-r)}var gy=1600,wt=null,Yn=null;function xt(){if(!wt)return null;let[t,e]=wt.stops[wt.at];return w.since===t&&w.until===e?wt:
null}var km=()=>Yn!==null&&xt()!==null;function Mm(){let t=xt();return t?ue(x,$.level,{...w,since:t.since,until:t.until}):
$}function cn(t){let e=As(t),n=$m(t);return e?Sm(n,e):n}async function vm(){ln();let t=xt();Yn=setInterval(wy,gy),await ea(
t&&t.at+1<t.stops.length?t.at+1:0)}function Tm(){return ln(),k({})}function ta(t){ln();let e=xt();return ea(e?e.at+t:0)}
function Am(){ln();let t=xt();return wt=null,t?k({since:t.since,until:t.until}):k({})}function ln(){Yn!==null&&clearInterval(
Yn),Yn=null}async function wy(){let t=xt();if(t&&t.at+1<t.stops.length){await ea(t.at+1);return}ln(),t&&await k({})}async function ea(t){
if(wt=xt()??{stops:_m(cn($)),at:0,since:w.since,until:w.until},!wt.stops.length){wt=null,ln();return}wt={...wt,at:Math.min(
Math.max(t,0),wt.stops.length-1)};let[e,n]=wt.stops[wt.at];await k({since:e,until:n})}function Ls(){let t=xt(),e=km(),n=t&&p("play_at",{n:N(t.at+1),of:N(t.stops.length),when:ze(...t.stops[t.at])});return m(
"div",{class:"play",role:"group","aria-label":p("play_acts")},T(`\u25C0 ${p("act_before")}`,()=>ta(-1),{disabled:!t||t.at===
0}),T(p(e?"pause":"play"),e?Tm:vm,{"aria-pressed":String(e)}),T(`${p("act_next")} \u25B6`,()=>ta(1),{disabled:t!==null&&
t.at+1===t.stops.length}),t&&T(p("whole_period"),Am),m("span",{class:"quiet","aria-live":"polite"},n))}function Lm(t,e){let{act:n}=t.facts.statements,o=new Map(e.map(f=>[n[f.main],f])),s=na(t).map(f=>f.map(u=>o.get(u))),r=new Set(
s.flat().filter(f=>f!==void 0&&!ae(f))),i=s.filter(f=>f.every(u=>u&&r.has(u))),a=new Map;for(let[f,u]of i)a.set(f,a.get(
f)??[]),a.set(u,[...a.get(u)??[],f]);let c=new Map,l=f=>{let u=c.get(f);if(u!==void 0)return u;let d=1+Math.max(0,...(a.
get(f)??[]).map(l));return c.set(f,d),d};for(let f of e)a.has(f)&&l(f);return c}function na({facts:t,state:e}){if(!t.orders.
length)return[];let{inside:n,main:o}=$t(t,io(e),yt(e)),{act:s,relation:r}=t.statements,i=l=>n[l]===1&&s[l]>=0&&rt(t,l)&&
t.relations[r[o[l]]].deed,a=new Map;for(let[l,f,u]of t.orders)!n[l]||!rt(t,l)||!i(f)||!i(u)||s[f]===s[u]||a.set(s[f],(a.
get(s[f])??new Set).add(s[u]));let c=new Map([...a.keys()].map(l=>[l,xy(a,l)]));return[...c].flatMap(([l,f])=>[...f].filter(
u=>!c.get(u)?.has(l)).map(u=>[l,u]))}function xy(t,e){let n=new Set(t.get(e));for(let o of n)for(let s of t.get(o)??[])n.
add(s);return n}function Nm(t,e,n,o){return Es(t,e,n,o,!0)??by(t,Es(t,e,n,o,!1),e,n)}var fn=({left:t})=>t+7+4,Qn=({left:t,width:e})=>t-7-
4-e;function Es(t,e,n,o,s){let r=[],i=[];for(let a of t){let c=fn(a)+a.width<=n,l=s&&!c?Math.max(Qn(a),e):a.left-7;if(s&&
!c&&Qn(a)<e)return null;let f=Math.max(a.right,a.left)+7,u=r.findIndex(d=>d+8/2<=l);if(u<0&&(u=r.length),u>=o)return null;
r[u]=s&&c?Math.max(f,fn(a)+a.width+8/2):f,i.push({row:u,words:s?c?fn(a):Qn(a):null})}return i}function by(t,e,n,o){if(!e)
return null;let s=[];return e.map(({row:r},i)=>{let a=t[i],c=e.findIndex((d,h)=>h>i&&d.row===r),l=c<0?o:t[c].left-7-8,f=fn(
a)+a.width<=l,u=!f&&Qn(a)>=Math.max(s[r]??n,n);return s[r]=Math.max(a.right,a.left,f?fn(a)+a.width:0)+7+8,{row:r,words:f?
fn(a):u?Qn(a):null}})}function qm(t,e){let n=new Map,o=[];for(let s of t){let r=s.first===null||s.last===null?-1:Em(e,s.
first);r<0||r!==Em(e,s.last)?o.push(s):n.set(r,[...n.get(r)??[],s])}return{bins:n,wide:o}}function Em(t,e){let[n,o]=[0,t.
length];for(;n<o;){let s=n+o>>1;t[s]<=e?n=s+1:o=s}return n-1}var yy={denied:null,"not actual":"3.5 2.5",hedged:"0.1 3",doubted:"0.1 3",plain:null},Im=[`M${6} 0 A${6} ${6} 0 1 1 ${-6}\
 0 A${6} ${6} 0 1 1 ${6} 0 Z`,"M-5.5 -5.5 H5.5 V5.5 H-5.5 Z","M-7 0 L0 -7 L7 0 L0 7 Z"];var Ns=t=>Math.min(t,Im.length-1);function oa({main:t}){let{hold:e,mark:n}=x.statements;return x.names.marks[n[t]]==="do\
ubted"?"doubted":x.names.holds[e[t]]}function Ce(t,e,n,o){let s=x.names.signs[Ns(t)];return S("g",{class:`form ${s} ${e===
"plain"?"filled":"hollow"}`,transform:`translate(${n} ${o})`},S("path",{d:Im[Ns(t)],"stroke-dasharray":yy[e]}),e==="deni\
ed"&&S("path",{class:"slash",d:"M-6 6 L6 -6"}),e==="doubted"&&S("text",{class:"doubt",y:4.5},"?"))}var Cm=(t,e)=>S("svg",
{class:"sample",width:18,height:16,viewBox:"-9 -8 18 16","aria-hidden":"true"},Ce(t,e,0,0)),$y=()=>S("svg",{class:"sampl\
e",width:32,height:16,viewBox:"-9 -8 32 16","aria-hidden":"true"},qs(2,-7,21,0),Ce(2,"plain",0,0)),qs=(t,e,n,o)=>S("rect",
{class:`days ${x.names.signs[Ns(t)]}`,x:e,y:o-7,width:Math.max(n-e,0),height:14,rx:4}),Ie=(t,e,...n)=>S("g",{class:"mark",
tabindex:0,role:"button","aria-label":t,onclick:e,onkeydown:Cr(e)},S("title",{},t),n);function Rm(t){let e=[...new Set(t.
map(({sign:r})=>Ns(r)))].sort(),n=new Set(t.map(oa)),o=["not actual","denied","hedged","doubted"],s=e.map(r=>[Cm(r,"plai\
n"),x.labels.signs[r]]);for(let r of o)n.has(r)&&s.push([Cm(2,r),p(`held_${r.replace(" ","_")}`)]);return t.some(({first:r,
last:i})=>r!==i)&&s.push([$y(),p("days_possible")]),s}var Xn=40,jm=14,Sy=45,Oy=.2,Wm=90,_y=400,Cs=class{constructor(e,n,o){let s=e.flatMap(({first:i,last:a})=>[i,a]).filter(i=>i!==
null),r=[...new Set(s)].sort((i,a)=>i-a);this.left=n,this.right=o,this.stretches=vy(ky(r,e,Math.floor((o-n)/(Wm+Xn))),n,
o)}x(e){let[n]=this.stretches,o=this.stretches[this.stretches.length-1];if(e<n.from)return this.left;if(e>o.to)return this.
right;let{from:s,to:r,left:i,right:a,isFolded:c}=this.stretches.find(f=>e<=f.to&&!f.isFolded&&e>=f.from)??this.stretches.
find(f=>e<=f.to)??o,l=c?0:jm;return s===r?i+l:i+l+(e-s)/(r-s)*(a-i-2*l)}get folds(){return this.stretches.filter(({isFolded:e})=>e)}get daysAPixel(){
return Math.max(...this.stretches.map(e=>e.isFolded?0:(e.to-e.from)/Bm(e)))}ticks(e,n){return this.stretches.filter(({isFolded:o})=>!o).
flatMap(o=>Ty(o,this,e,n))}},Bm=({left:t,right:e})=>Math.max(e-t-2*jm,1);function ky(t,e,n){let o=t[t.length-1]-t[0],s=My(
t,e),r=t.slice(1).flatMap((c,l)=>s.has(l)?[]:[{k:l,days:c-t[l]}]),i=new Set;for(let{k:c,days:l}of r.sort((f,u)=>u.days-f.
days)){if(i.size>=n||l<Sy||l<Oy*o)break;i.add(c),o-=l}let a=[[t[0],t[0]]];for(let[c,l]of t.entries())i.has(c-1)?a.push([
l,l]):a[a.length-1][1]=l;return a}function My(t,e){let n=new Map(t.map((s,r)=>[s,r])),o=new Set;for(let{first:s,last:r}of e)
if(!(s===null||r===null||r-s>_y))for(let i=n.get(s);t[i]<r;i++)o.add(i);return o}function vy(t,e,n){let o=n-e-Xn*(t.length-
1),s=t.reduce((l,[f,u])=>l+u-f,0),r=Math.min(Wm,o/t.length),i=o-r*t.length,a=[],c=e;for(let[l,[f,u]]of t.entries()){l&&(a.
push({from:t[l-1][1],to:f,left:c,right:c+Xn,isFolded:!0}),c+=Xn);let d=r+i*(s?(u-f)/s:1/t.length);a.push({from:f,to:u,left:c,
right:c+d,isFolded:!1}),c+=d}return a}function Ty(t,e,n,o){let{from:s,to:r,left:i,right:a}=t,c=r-s,l=[1,pe,de].slice(c<2*
pe?0:c<2*de?1:2).map(y=>n(s,y)),f=l.find(y=>e.x(s)+o(y)<=a+Xn)??l[l.length-1],u=[{x:e.x(s),text:f,isLine:!1,days:null}],
d=e.x(s)+o(f)+10,h=Wo(s,r,(c||1)/Bm(t)*84);for(let[y,{day:O,step:_}]of h.entries()){let M=[O,(h[y+1]?.day??r+1)-1],[A,R]=[
e.x(O),n(O,_)];if(A<d||A+o(R)>a){u.push({x:A,text:"",isLine:!0,days:M});continue}u.push({x:A,text:R,isLine:!0,days:M}),d=
A+o(R)+10}let g=n(r,1),b=e.x(r)-o(g);return u.length===1&&c&&b>d&&b>i&&u.push({x:b,text:g,isLine:!1,days:null}),u}var un=22,sa=8,Ay=20,Fm=16,Pm=[520,360,240,160,120],Ly=5;function Dm(t,e,n){let o=n+sa+(e.named?0:Ay),{shapes:s,rows:r}=qy(
t,e,o)??Cy(t,e,o),i=o-n+Math.max(r,1)*un+sa;return{shapes:[Ey(t,e,n),...s],height:i}}function Ey({title:t,open:e,number:n},{
named:o,left:s,right:r},i){let a=N(n),c=o||r-s,l=Ny(t,c,c-V(a)-12,o?2:1),f=i+sa+(l.length>1?9:15),u=l.map((g,b)=>S("text",
{class:"lane-name",x:0,y:f+b*Fm},g)),d=V(l[l.length-1],13,600)+6,h=S("text",{class:"lane-number",x:d,y:f+(l.length-1)*Fm},
a);return e?Ie(`${t}: ${a}`,e,...u,h):S("g",{},u,h)}function Ny(t,e,n,o){let s=(l,f)=>V(l,13,600)<=f;if(o===1||s(t,n))return[
ht(t,n,13,600)];let r=t.split(" "),i=r.length-1;for(;i>1&&!s(r.slice(0,i).join(" "),e);)i--;let[a,c]=[r.slice(0,i).join(
" "),r.slice(i).join(" ")];return[ht(a,e,13,600),...c?[ht(c,n,13,600)]:[]]}function qy({items:t},{left:e,right:n,rows:o,
reach:s},r){if(t.length*14>o*(n-e))return null;let i=t.map(u=>({item:u,reach:s(u)})).sort((u,d)=>u.reach[0]-d.reach[0]),
a=u=>i.map(({item:d,reach:[h,g]})=>{let b=ht(d.words(Math.floor(u/Ly)),Math.min(u,(n-e)/2));return{left:h,right:g,width:V(
b),words:b}}),c=a(Pm[0]);for(let u of Pm.slice(1)){if(Es(c,e,n,o,!0))break;c=a(u)}let l=Nm(c,e,n,o);return l?{shapes:i.map(
({item:u},d)=>{let{row:h,words:g}=l[d],b=r+h*un+un/2;return Ie(u.name(),u.open,...u.shapes(c[d].left,c[d].right,b),g!==null&&
S("text",{class:"mark-label",x:g,y:b+4},c[d].words))}),rows:1+Math.max(0,...l.map(({row:u})=>u))}:null}function Cy({title:t,
items:e},n,o){let s=[...new Set(e.map(({kind:i})=>i))].sort(),r=[];for(let[i,a]of s.entries()){let c=o+i*un;r.push(n.sample(
a,n.left-10,c+un/2));let l=e.filter(d=>d.kind===a),{bins:f,wide:u}=qm(l,n.bins.starts);for(let[d,h]of f){let[g,b]=[n.bins.
edges[d],n.bins.edges[d+1]];r.push(Iy(h,`${t}: ${n.binName(d,h.length)}`,g,b,c,a,n))}if(u.length){let d=`${t}: ${n.binName(
-1,u.length)}`,h=()=>n.openAll(u,d),g=S("text",{class:"lane-number end",x:n.end,y:c+15},`+${N(u.length)}`);r.push(Ie(d,h,
g))}}return{shapes:r,rows:s.length}}function Iy(t,e,n,o,s,r,i){let a=N(t.length),c=V(a)+2<=o-n;return Ie(e,()=>i.openAll(
t,e),S("rect",{class:`bin kind-${r}`,x:n+.5,y:s+2,width:Math.max(o-n-1,1),height:un-4,rx:3}),c&&S("text",{class:"bin-num\
ber",x:(n+o)/2,y:s+15},a))}var Ry=700,jy=200,Wy=22,By=44,bt=40,Fy=28,Gm=3;function Um({lanes:t,ordered:e,stepOf:n,steps:o,now:s,openAll:r},i){let a=i>=
Ry?jy:0,[c,l]=[a+Wy,i-By],f={left:c,right:l,end:i,named:a,openAll:r,sample:Dy},u=t.flatMap(({items:g})=>g),d=[],h=0;if(u.
length){let g=new Cs(u,c,l),b={...f,rows:Hm(t),reach:Py(g),...Hy(g)},y=zm(t,b,bt);d.push(...zy(g,y.height,t),...Uy(g,s,y.
height),...y.shapes),h=y.height}if(e.length){let g=(l-c)/o,b=M=>c+14+(M-1)*g,y={...f,rows:Hm(e),reach:M=>[b(n(M)),b(n(M))],
bins:{starts:[],edges:[]},binName:()=>p("ordered")},O=h+(h?24:0),_=zm(e,y,O+bt);d.push(S("text",{class:"part-name",x:0,y:O+
12},p("ordered")),...Ky(b,o,O+bt,_.height),..._.shapes),h=_.height}return S("svg",{class:"timeline",width:i,height:h+4,viewBox:`\
0 0 ${i} ${h+4}`,role:"group","aria-label":p("tab_timeline")},d)}var Hm=t=>t.length<=3?16:t.length<=6?8:5,Py=t=>({first:e,
last:n})=>[e===null?t.left:t.x(e),n===null?t.right:t.x(n)],Dy=(t,e,n)=>t===Gm?Ce(2,"not actual",e,n):Ce(t,"plain",e,n);function zm(t,e,n){
let o=[],s=n;for(let r of t){let i=Dm(r,e,s);o.push(S("line",{class:"grid",x1:0,x2:e.end,y1:s,y2:s}),...i.shapes),s+=i.height}
return{shapes:o,height:s}}function Hy(t){let{stretches:e}=t,[n,o]=[e[0].from,e[e.length-1].to],s=Wo(n,o,Math.max(t.daysAPixel*
Fy,1)),r=[n,...s.map(({day:f})=>f)],i=[...r.slice(1),o+1],a=s.length?s[0].step:o-n+1,c=[...r.map(f=>t.x(f)),t.right];return{
bins:{starts:r,edges:c},binName:(f,u)=>f<0?p("wide_dates",{n:N(u)}):p("acts_of",{n:N(u),when:a<de?p("date_throughout",{from:Is(
r[f],1),to:Is(i[f]-1,1)}):Is(r[f],de)})}}function Is(t,e){let n=et(t);return pt(e<pe?n:e<de?n.slice(0,7):n.slice(0,4))}function zy(t,e,n){
let{left:o,right:s}=t,r=t.ticks(Is,V).map(({x:l,text:f,isLine:u,days:d})=>{let h=f&&S("text",{class:"tick-label",x:l,y:12},
f),g=d&&(()=>k({since:d[0],until:d[1]}));return[u&&S("line",{class:"grid",x1:l,x2:l,y1:bt-6,y2:e}),h&&g?Ie(p("only_perio\
d",{period:ze(...d)}),g,h):h]}),i=o,a=t.folds.map(l=>{let f=(l.left+l.right)/2,u=Gy(l,n).find(d=>f-V(d)/2>=i&&f+V(d)/2<=
s);return u&&(i=f+V(u)/2+8),[S("rect",{class:"fold",x:l.left,y:bt-22,width:l.right-l.left,height:e-bt+22}),S("path",{class:"\
break",d:`M${f-6} ${bt-1} l5 -10 M${f+1} ${bt-1} l5 -10`}),u&&S("text",{class:"fold-label",x:f,y:bt-14},u)]}),c=t.stretches.
filter(({isFolded:l})=>!l).map(l=>S("line",{class:"axis",x1:l.left,x2:l.right,y1:bt-6,y2:bt-6}));return[...a,...r,...c].
flat().filter(Boolean)}function Gy({from:t,to:e},n){let o=e-t,[s,r]=o>=2*de?[Math.floor(o/365.25),"years"]:o>=2*pe?[Math.
floor(o/30.44),"months"]:[o,"days"];return[!n.some(({items:a})=>a.some(({first:c,last:l})=>(c??-1/0)<e&&(l??1/0)>t))&&p(
`no_act_${r}`,{n:s}),p(`number_${r}`,{n:s})].filter(a=>typeof a=="string")}function Uy(t,e,n){if(!e)return[];let[o,s]=[t.
x(e[0])-9,t.x(e[1])+9];return[S("rect",{class:"now",x:o,y:bt-6,width:s-o,height:n-bt+6})]}function Ky(t,e,n,o){let s=e>1?
t(2)-t(1):1/0;return Array.from({length:e},(r,i)=>[S("line",{class:"grid",x1:t(i+1),x2:t(i+1),y1:n-6,y2:o}),s>=V(N(e))+4&&
S("text",{class:"tick-label step",x:t(i+1),y:n-12},N(i+1))]).flat().filter(r=>r instanceof SVGElement)}var Km=(t,e)=>e?Math.
min(t,x.names.signs.length-2):Gm;var ra=90,Vm=12;function Ym(t,e,n){let o=oa(e);return{first:e.first,last:e.last,kind:Km(e.sign,e.isReal),words:s=>Rs(t,e,
n.ends,s),name:()=>`${Rs(t,e,n.ends,ra)}: ${mt(e.main)}, ${Xy(e)}`,statements:()=>e.statements,open:()=>H(e.statements,Rs(
t,e,n.ends,ra)),shapes:(s,r,i)=>[ae(e)&&e.first!==e.last&&qs(e.sign,s-7,r+7,i),Ce(e.sign,o,s,i)]}}function Qm(t){let{id:e,
title:n,first:o,last:s}=x.articles[t];return{first:o,last:s,kind:2,words:r=>`\u201C${Ke(n,r)}\u201D`,name:()=>`\u201C${n}\
\u201D, ${en(x.articles[t])}`,statements:()=>x.statements.article.flatMap((r,i)=>r===t?[i]:[]),open:()=>k({tab:"article",
article:e}),shapes:(r,i,a)=>[o!==s&&qs(2,r-7,i+7,a),S("path",{class:"tick",d:`M${r} ${a-8} V${a+8}`})]}}function ia(t,e){
let{level:n}=t,o=e.ties.length?e.ties[0].pair.a:n.subject[e.main];return(o>=0?`${j(n,o)} `:"")+Rs(t,e,[o],ra)}function Rs({
level:t},e,[n,o],s){let r=e.ties.filter(({pair:d})=>d.a===n&&(o===void 0||d.b===o)),[i,...a]=r.length?r:e.ties.filter(({
pair:d})=>d.b===n);if(!i)return Qy(e,s);let c=j(t,i.pair.a===n?i.pair.b:i.pair.a),l=o===void 0?` ${c}${a.length?` +${a.length}`:
""}`:"",{parts:f}=vt(x,i.rows)[0],u=Ln(f,s-l.length)+l;return f[5]?u:u+Vy(e,s-u.length)}function Vy({main:t},e){let{roles:n,
statements:o}=I(),s=o[t].roles?.find(([i])=>n[i].function==="topic");if(!s||e<Vm)return"";let r=jt(s[1],1).replace(/^\[|\]$| \[.*$/g,
"");return Yy(s[1])?`: ${Ke(r,e-2)} ?`:`: ${Ke(r,e)}`}function Yy(t){if(typeof t=="string"||t>=0)return!1;let e=x.statements.
stance[-1-t];return e>=0&&["doubts","rejects"].includes(x.names.stances[e])}function Qy({main:t},e){let{label:n}=it(t),o=jt(
I().statements[t].o,1);return`${n} ${Ke(o,Math.max(e-n.length,Vm))}`.trim()}function Xy({main:t,first:e,last:n}){let o=I().
statements[t];return o.when||o.inferred_when?Bo(o):e===null&&n===null?p("date_unknown"):ze(e,n)}var Jm=12,Jy=300,Zm=Jm,aa=0,Xm=null;async function js(t){await P();let e=Mm(),n=cn(e);if(!n.length&&!w.pair){L(t,At(m("p",
{},ge())));return}let s=(e===$?n:cn($)).flatMap(({statements:u})=>u),r=As(e),i=Om(e,n,w.lanes,r),a=Lm(e,n),c=i.slice(0,Zm),
l=m("div",{class:"timeline-box"}),f=n.filter(u=>!ae(u)&&!a.has(u));L(t,At(m("div",{class:"line timeline-head"},r?s1(r):o1(),
Ls()),n.length===0&&m("p",{},p("no_tie_between")),l,i.length>c.length&&r1(i.length-c.length,t),i1(n),a1(n,a.size,f.length,
i.reduce((u,d)=>u+d.units.length,0)>n.length),c1(f),l1(n,r),ds(Lo(x,s,$.chosen.main),p("tab_timeline")))),Zy(l,e,c,n,a),
t1(t)}function Zy(t,e,n,o,s){aa=t.clientWidth;let{paddingLeft:r,paddingRight:i}=getComputedStyle(t),a=aa-parseFloat(r)-parseFloat(
i),c=new Map,l=(b,y)=>{let O=b.units.filter(y).map(_=>{let M=Ym(e,_,b);return c.set(M,s.get(_)??0),M});return{title:e1(e,
b),open:n1(e,b),items:O,number:O.length}},f=n.map(b=>l(b,ae)).filter(({items:b})=>b.length),u=n.map(b=>l(b,y=>s.has(y))).
filter(({items:b})=>b.length),h=[...new Set(o.flatMap(({statements:b})=>b.map(y=>x.statements.article[y])))].filter(b=>ae(
x.articles[b])).map(Qm);h.length&&f.push({title:p("articles"),open:null,items:h,number:h.length});let g=xt();t.append(Um(
{lanes:f,ordered:u,stepOf:b=>c.get(b)??0,steps:Math.max(0,...s.values()),now:g?g.stops[g.at]:null,openAll:(b,y)=>H(b.flatMap(
({statements:O})=>O()),y)},Math.max(a,Jy)))}function t1(t){Xm??=new ResizeObserver(()=>{let e=t.querySelector(".timeline\
-box");w.tab==="timeline"&&e&&e.clientWidth&&e.clientWidth!==aa&&js(t)}),Xm.observe(t)}var e1=({level:t},{ends:e})=>ft(e.
map(n=>j(t,n)));function n1({level:t},{ends:e}){let n=e.map(o=>t.nodes[o].actor);return()=>n.length===1?Y(n[0]):k({pair:n,
open:`pair:${n.map(encodeURIComponent).join(">")}`})}var o1=()=>m("label",{class:"line"},p("lanes_of"),G(p("lanes_of"),[
["actor",p("lanes_actor")],["pair",p("lanes_pair")]],w.lanes,t=>k({lanes:t}))),s1=t=>m("span",{class:"line"},m("strong",
{},t.map(e=>j($.level,e)).join(" \u2194 ")),T(p("all_pairs"),()=>k({pair:null}))),r1=(t,e)=>T(p("more",{n:N(t)}),()=>{Zm+=
Jm,js(e)}),i1=t=>m("ul",{class:"looks"},Rm(t).map(([e,n])=>m("li",{},e,m("span",{},n))));function a1(t,e,n,o){let s=t.filter(
ae).length,r=[s>0&&p("at_their_dates",{n:N(s)}),e>0&&p("in_stated_order",{n:N(e)}),n>0&&p("without_date",{n:N(n)})].filter(
Boolean);return m("p",{class:"quiet"},p("timeline_drawn",{what:r.join(", ")}),o&&` ${p("timeline_several")}`)}var c1=t=>t.
length>0&&m("details",{class:"undated"},m("summary",{},`${p("without_date",{n:N(t.length)})}: ${p("show")}`),ie(t.map(e=>m(
"li",{},C(ia($,e),()=>H(e.statements,ia($,e))))),20));function l1(t,e){if(e||w.lanes==="actor")return null;let n=t.filter(
({ties:o})=>!o.length);return n.length>0&&m("p",{class:"quiet"},p("no_pair",{n:N(n.length)}))}function mn(t,e){let o=[...new Set(e.filter(s=>s!=null&&s!==""))];return{at:t,names:o,plain:o.map(gt)}}function ca(t,e){
let n=e.join(" ");return t===n?0:t.startsWith(n)?1:e.every(o=>t.includes(o))?e.every(o=>f1(t,o))?2:3:null}function f1(t,e){
for(let n=t.indexOf(e);n>=0;n=t.indexOf(e,n+1))if(Vn(t,n))return!0;return!1}function tp(t,e,n){let o=[];for(let s of t){
let[r,i]=[1/0,0];for(let[a,c]of s.plain.entries()){let l=ca(c,e);l!==null&&l<r&&([r,i]=[l,a])}r<1/0&&o.push({one:s,rank:r,
by:i,count:n(s.at)})}return o.sort((s,r)=>s.rank-r.rank||r.count-s.count||s.one.at-r.one.at)}function ep(t,e){let n=null;
for(let o of t)for(let[s,r]of o.plain.entries())for(let i of new Set([r,...r.split(" ")])){let a=Math.min(Math.floor(Math.
max(e.length,i.length)/3),n?n.far-1:99);if(a<1||Math.abs(i.length-e.length)>a)continue;let c=u1(i,e,a);c<=a&&(n={one:o,name:o.
names[s],far:c})}return n}function u1(t,e,n){let[o,s]=[[],Array.from({length:e.length+1},(r,i)=>i)];for(let r=1;r<=t.length;r++){
let i=[r];for(let a=1;a<=e.length;a++){let c=t[r-1]===e[a-1];i[a]=Math.min(s[a]+1,i[a-1]+1,s[a-1]+(c?0:1)),r>1&&a>1&&t[r-
1]===e[a-2]&&t[r-2]===e[a-1]&&(i[a]=Math.min(i[a],o[a-2]+1))}if(Math.min(...i)>n)return n+1;[o,s]=[s,i]}return s[e.length]}var Ws=90,Jn=class{constructor(){this.plain=[],this.passages={owners:[],bounds:[],texts:[]}}add(e,n,o=null){this.plain.push(
`${gt(e)}
`),this.passages.owners.push(n),this.passages.bounds.push(o),this.passages.texts.push(o?null:e)}whole(){let e=new Uint32Array(
this.plain.length+1);for(let[n,o]of this.plain.entries())e[n+1]=e[n]+o.length;return{plain:this.plain.join(""),starts:e,
...this.passages}}};function la(t,e){let{plain:n,starts:o}=t,s=e.join(" "),r=[[],[],[]],i=new Uint8Array(o.length);for(let[
a,c]of np(t,s)){i[a]=1;let l=Vn(n,c)||m1(n.slice(o[a],o[a+1]),s)===0;r[l?0:1].push(a)}if(e.length>1){let a=e.reduce((c,l)=>l.
length>c.length?l:c,"");for(let[c]of np(t,a)){if(i[c])continue;let l=n.slice(o[c],o[c+1]);e.every(f=>l.includes(f))&&r[2].
push(c)}}return r.flat()}function*np({plain:t,starts:e},n){let o=0;for(let s=t.indexOf(n);s>=0&&o+1<e.length;s=t.indexOf(
n,e[o])){for(;e[o+1]<=s;)o++;yield[o,s],o++}}function m1(t,e){let n=2;for(let o=t.indexOf(e);o>=0;o=t.indexOf(e,o+1)){if(Vn(
t,o))return 0;n=1}return n}function Zn(t,e){let n=t.replace(/^#+\s+/,"").replace(/\s+/g," ").trim(),o=zu(n,[e.join(" "),
...e]),[s]=o[0]??[0],r=s>Ws?op(n,s-Ws):0,i=n.length-s>2*Ws?op(n,s+2*Ws):n.length,a=r?"\u2026 ":"";return{text:`${a}${n.slice(
r,i).trimEnd()}${i<n.length?" \u2026":""}`,marks:o.filter(([c,l])=>c>=r&&l<=i).map(([c,l])=>[c-r+a.length,l-r+a.length])}}
function op(t,e){let n=t.indexOf(" ",e);return n>=0&&n-e<20?n+1:e}async function sp(t,e){let{findings:n,...o}=t,{facts:s,words:r}=o,i=r.entities.map(({label:l,labels:f={},aliases:u=[]},d)=>mn(
d,[l,...Object.values(f),...u])),a=({at:l})=>!!r.entities[l].actor,c=await h1(t,e);return{...o,actors:i.filter(a),issues:i.
filter(l=>!a(l)),relations:s.relations.map(({label:l},f)=>mn(f,[l])),questions:s.questions.map(({title:l,name:f},u)=>mn(
u,[l,f])),articles:s.articles.map(({title:l,author:f,publisher:u},d)=>mn(d,[l,f,u,[f,u,l].filter(Boolean).join(" ")])),findings:x1(
t,n),quotes:await d1(t,e),sentences:c,sentenceOf:w1(t,c)}}function p1({facts:t,words:e},n){let{quote:o}=e.statements[n],
s=e.bodies[t.statements.article[n]];if(s===null)return o.join(" [\u2026] ");let r=[];for(let i=2;i<o.length;i+=2)r.push(
s.slice(Number(o[i]),Number(o[i+1])));return r.join(" [\u2026] ")}async function d1(t,e){let n=new Jn;for(let[o,{translation:s}]of t.
words.statements.entries())n.add(p1(t,o),o),s&&n.add(s,o),await e();return n.whole()}async function h1({words:t,facts:e},n){
let o=new Jn;for(let[s,r]of t.bodies.entries()){let i=new Intl.Segmenter(e.articles[s].language??void 0,{granularity:"se\
ntence"});for(let{segment:a,index:c}of i.segment(g1(r??"")))a.trim()&&o.add(a,s,[c,c+a.length]);await n()}return o.whole()}
var g1=t=>t.replace(/(?<!\n|^#[^\n]*)\n(?!\n)/gm," ");function w1({facts:t,words:e},{owners:n,bounds:o}){let s=new Map;for(let[
r,i]of n.entries())s.has(i)||s.set(i,r);return Int32Array.from(e.statements,({quote:r},i)=>{let a=t.statements.article[i];
if(e.bodies[a]===null)return-1;let[c,l]=[s.get(a)??0,n.length];for(;l-c>1;){let f=c+l>>1;n[f]===a&&(o[f]?.[0]??0)<=Number(
r[2])?c=f:l=f}return c})}function x1({facts:t},e){let n=new Map(t.statements.key.map((o,s)=>[o,s]));return e.flatMap(o=>o.
findings).map(({title:o,sentence:s,counts:r,quote:i},a)=>{let c=s.map(([u])=>u).join(""),f=[...new Set([...r.flatMap(([,
,u])=>u),i.statement])].flatMap(u=>n.get(u)??[]);return{...mn(a,[c,`${o}: ${c}`]),statements:f}})}var rp=4,ip=4;function ap(t,e,n,o){let s=i=>i.filter(a=>!n.has(a)),r=[];for(let{at:i,plain:a}of t.relations){let c=b1(a[0].
split(" "),e);if(c===null||!o.relations[i])continue;let[l,f]=[e.slice(0,c.from),e.slice(c.to)].map(s);for(let u of $1(t,
i,l,f,o)){let d=o.ofPhrase(u);d.length&&r.push({kind:"phrase",rank:c.rank,count:d.length,label:"",phrase:u,statements:d})}}
return r.sort((i,a)=>i.rank-a.rank||(a.count??0)-(i.count??0))}function b1(t,e){for(let n=0;n<e.length;n++){let o=e.slice(
n,n+t.length);if(o.length===t.length&&o.every((i,a)=>y1(i,t[a])))return{from:n,to:n+t.length,rank:o.every((i,a)=>i===t[a])?
0:1};if(n+o.length===e.length&&o.join(" ").length>=rp&&t.join(" ").startsWith(o.join(" ")))return{from:n,to:e.length,rank:1}}
return null}function y1(t,e){let n=0;for(;n<t.length&&t[n]===e[n];)n++;return t===e||n>=rp&&n>=Math.max(t.length,e.length)-
2}function $1(t,e,n,o,s){let[r,i]=[n,o].map(a=>a.length?S1(t,a):[null]);return n.length||o.length?r.flatMap(a=>i.map(c=>({
relation:e,actor:a,target:c}))):s.targetsOf(e).slice(0,ip).map(a=>({relation:e,actor:null,target:a}))}function S1({actors:t,
issues:e,words:{entities:n}},o){let s=[];for(let{at:i,plain:a}of[...t,...e]){let c=a.map(l=>ca(l,o)).filter(l=>l!==null);
c.length&&s.push({rank:Math.min(...c),id:n[i].id})}return s.sort((i,a)=>i.rank-a.rank).filter(({rank:i})=>i===s[0].rank).
slice(0,ip).map(({id:i})=>i)}var cp=["phrase","actor","issue","relation","article","finding","question","quote","words"],O1=4,_1=200,k1="\u2E80",Bs=class{constructor(e,n,o){
this.index=e,this.counts=new Ao(e.facts,e.words,e.level,n),this.asking=new Set(Di(o)),this.answers=e.facts.questions.map(
s=>s.tab?null:this.counts.ofQuestion(s))}groups(e,n=null){let o=Di(e.replace(/[?\u00bf\u061f\uff1f]/g," "));if(!o.length)
return[];let s=c=>c===n?_1:O1,r=o.filter(c=>!this.asking.has(c)),i=o.join("").length>1||o[0]>=k1;return[M1("phrase",ap(this.
index,o,this.asking,this.counts),s("phrase")),...this.namedGroups(o,r.length?r:o,s),...i?this.textGroups(o,s):[]].filter(
({total:c})=>c).sort((c,l)=>fp(c)-fp(l)||cp.indexOf(c.kind)-cp.indexOf(l.kind))}nearest(e){let{actors:n,issues:o,relations:s}=this.
index;return ep([...n,...o,...s],gt(e))?.name??null}namedGroups(e,n,o){let{counts:s,index:r}=this,i=()=>0,a=l=>s.entities[l],
c=(l,f,u,d=()=>({}))=>{let h=tp(f,l==="question"?n:e,u),g=h.slice(0,o(l)).map(({one:b,rank:y,by:O,count:_})=>({kind:l,rank:y,
count:_,at:b.at,label:b.names[0],...O>0&&l!=="finding"&&l!=="question"&&{alias:b.names[O]},...d(b.at)}));return{kind:l,total:h.
length,hits:g}};return[c("actor",r.actors,a),c("issue",r.issues,a),c("relation",r.relations.filter(({at:l})=>s.relations[l]),
l=>s.relations[l],l=>({statements:s.ofRelation(l)})),c("article",r.articles,l=>s.articles[l],()=>({alias:void 0})),c("fi\
nding",r.findings,i,l=>({count:r.findings[l].statements.length,statements:r.findings[l].statements,snippet:Zn(r.findings[l].
names[0],e)})),c("question",r.questions.filter(({at:l})=>this.answers[l]?.length!==0),l=>this.answers[l]?.length??0,l=>{
let f=this.answers[l];return f?{statements:f}:{count:null,tab:r.facts.questions[l].tab}})]}textGroups(e,n){let{quotes:o,
sentences:s,sentenceOf:r}=this.index,{first:i,total:a,taken:c}=this.quoted(la(o,e),n("quote")),l=la(s,e).filter(d=>!c[d]),
f=i.map(({passage:d,statements:h})=>{let g=o.owners[d],b=Zn(this.sentence(r[g]),e),y=b.marks.length?b:Zn(this.quote(d),e),
O=this.index.facts.statements.article[g],_=[...h];return{...lp("quote",y,O,e),count:_.length,statements:_}}),u=l.slice(0,
n("words")).map(d=>{let h=this.sentence(d);return{...lp("words",Zn(h,e),s.owners[d],e),sentence:h}});return[{kind:"quote",
total:a,hits:f},{kind:"words",total:l.length,hits:u}]}quoted(e,n){let{quotes:o,sentences:s,sentenceOf:r}=this.index,i=new Uint8Array(
s.owners.length),a=new Map,c=new Set,l=0;for(let f of e){let u=o.owners[f],d=r[u],h=d<0?this.quote(f):d,g=d<0?!c.has(h):
!i[d];d<0?c.add(h):i[d]=1,g&&l++<n&&a.set(h,{passage:f,statements:new Set}),a.get(h)?.statements.add(u)}return{first:[...a.
values()],total:l,taken:i}}quote(e){return this.index.quotes.texts[e]??""}sentence(e){let{sentences:n,words:o}=this.index,
s=e<0?null:n.bounds[e];return s?(o.bodies[n.owners[e]]??"").slice(...s):""}},lp=(t,e,n,o)=>({kind:t,rank:gt(e.text).includes(
o.join(" "))?4:5,count:null,label:e.text,snippet:e,article:n}),M1=(t,e,n)=>({kind:t,total:e.length,hits:e.slice(0,n)});function fp({
hits:t}){let e=Math.min(...t.map(n=>n.rank));return e<=1?e:2}var v1=80;async function mp({kind:t,at:e=0,article:n=0,statements:o,tab:s,sentence:r},i,a){t==="actor"||t==="issue"?await T1(
I().entities[e].id):t==="article"?await k({tab:"article",article:x.articles[e].id,open:null}):t==="words"?await k({tab:"\
article",article:x.articles[n].id,open:null,find:[a,up(r)]}):s?await k({tab:s}):t==="finding"?await H(o??[],B(i),{tab:"f\
indings",find:["",up(i)]}):o?.length===1?await ct(o[0]):await H(o??[],B(i))}var up=(t="")=>t.replace(/^#+\s+/,"").trim().
replace(/\s+/g," ").slice(0,v1);async function T1(t){let e=$.level.numbers.get(t);if(e===void 0||!$.nodes.has(e)){await Y(
t);return}let n=Mn().shown.has(e)?w.grown:Nr(t);await Y(t),await k({grown:n}),w.tab==="graph"&&rf(e)}function pp({kind:t,total:e,hits:n},o,s,r){let i=`results-${t}`;return m("div",{role:"group","aria-labelledby":i},m("p",
{class:"results-head",id:i},p(`found_${t}`),m("span",{class:"quiet"},` ${N(e)}`)),n.map(a=>o(A1(a),s(a,dp(a)))),e>n.length&&
o(m("div",{role:"option",class:"result more"},p("show_all_of",{n:N(e)})),r(t)))}function A1(t){let{count:e,alias:n,snippet:o,
kind:s}=t;return m("div",{role:"option",class:"result"},o?m("span",{class:s==="quote"||s==="words"?"words":"",dir:"auto"},
N1(o)):m("span",{dir:"auto"},dp(t)),n&&[" ",m("span",{class:"quiet",dir:"auto"},`(${n})`)],m("span",{class:"quiet aside"},
[E1(t),e!==null&&q(e,"statement")].filter(Boolean).join(" \xB7 ")))}function dp({kind:t,label:e,at:n,phrase:o}){if(o){let[
s,r]=[o.actor,o.target].map(a=>a===null?"":L1(a));return p(s&&r?"phrase_both":r?"phrase_who":"phrase_whom",{actor:s,relation:x.
relations[o.relation].label,target:r})}return(t==="actor"||t==="issue")&&n!==void 0?z(I().entities[n]):e}function L1(t){
let e=I().entities.find(n=>n.id===t);return e?z(e):t}function E1({kind:t,at:e,article:n}){return t==="article"&&e!==void 0?
Qt(x.articles[e]):(t==="quote"||t==="words")&&n!==void 0?x.articles[n].title:t==="actor"||t==="issue"?e===void 0?"":I().
entities[e].type:""}function N1({text:t,marks:e}){let n=0;return[...e.flatMap(([s,r])=>{let i=t.slice(n,s);return n=r,[i,
m("mark",{},t.slice(s,r))]}),t.slice(n)]}var q1=12,[C1,I1,hp,Fs]=[560,200,4,12],Lt="",fa=null,gp=null,Re=null,ye=[],$e=-1;function wp(){let t=m("div",{id:"result\
s",class:"results",role:"listbox","aria-label":p("search_results")});t.hidden=!0,t.addEventListener("mousedown",n=>n.preventDefault());
let e=m("input",{type:"search",id:"search",role:"combobox","aria-expanded":"false","aria-controls":"results","aria-autoc\
omplete":"list",placeholder:p("search"),"aria-label":p("search"),autocomplete:"off",value:Lt,onfocus:xp,oninput:n=>Ps(n.
target.value),onkeydown:B1,onblur:Ds});return m("div",{class:"searching",role:"search"},e,t)}function xp(){return gp??=Promise.
all([P(),bo(),Ht("entity")]).then(([t,{cards:e},n])=>sp({facts:x,words:t,findings:e,level:n},R1())),gp}function R1(){let t=performance.
now();return()=>performance.now()-t<q1?null:new Promise(e=>setTimeout(()=>{t=performance.now(),e()}))}async function ua(){
let t=await xp(),e=JSON.stringify(w.coders);return Re?.coders!==e&&(Re={search:new Bs(t,w,p("search_asking")),coders:e}),
Re.search}async function Ps(t){Lt=t,fa=null,Re||yp([m("p",{class:"quiet"},p("search_preparing"))]),await ua(),Lt===t&&bp()}
function bp(){let t=Re?.search.groups(Lt,fa)??[];ye=[],$e=-1;let e=(r,i)=>(r.id=`result-${ye.length}`,r.addEventListener(
"click",i),ye.push({element:r,act:i}),r);if(!Lt.trim())return Ds();let n=(r,i)=>()=>(Ds(),mp(r,i,Lt.trim())),o=r=>()=>{let i=$e;
fa=r,bp(),$p(i)};yp(t.length?t.map(r=>pp(r,e,n,o)):j1(e));let s=t.reduce((r,i)=>r+i.total,0);Gt(s?q(s,"hit"):p("nothing_\
found",{what:Lt.trim()}))}function j1(t){let e=Re?.search.nearest(Lt)??null,n=()=>{if(e===null)return;let o=v("search");
o.value=e,o.focus(),Ps(e)};return[m("p",{class:"quiet"},p("nothing_found",{what:Lt.trim()})),e!==null&&t(m("div",{role:"\
option",class:"result"},p("did_you_mean",{name:e})),n)]}function yp(t){let e=v("results");L(e,t),e.hidden=!1,W1(v("searc\
h"),e),v("search").setAttribute("aria-expanded","true")}function W1(t,e){let{left:n,bottom:o,width:s}=t.getBoundingClientRect(),
r=document.documentElement.clientWidth-2*Fs,i=Math.min(r,Math.max(s,C1));e.style.width=`${i}px`,e.style.left=`${Math.max(
Fs,Math.min(n,r+Fs-i))}px`,e.style.top=`${o+hp}px`,e.style.maxHeight=`${Math.max(I1,innerHeight-o-hp-Fs)}px`}function Ds(){
ye=[],$e=-1,v("results").hidden=!0,v("search").setAttribute("aria-expanded","false"),v("search").removeAttribute("aria-a\
ctivedescendant")}function $p(t){ye[$e]?.element.removeAttribute("aria-selected"),$e=Math.max(-1,Math.min(t,ye.length-1));
let e=ye[$e]?.element;e?.setAttribute("aria-selected","true"),e?.scrollIntoView({block:"nearest"}),e?v("search").setAttribute(
"aria-activedescendant",e.id):v("search").removeAttribute("aria-activedescendant")}async function B1(t){let{key:e,target:n}=t,
o={ArrowDown:1,ArrowUp:-1};e in o?(t.preventDefault(),v("results").hidden&&Lt.trim()?await Ps(Lt):$p($e+o[e])):e==="Ente\
r"?(t.preventDefault(),(v("results").hidden||!Re)&&await Ps(n.value),ye[Math.max($e,0)]?.act()):e==="Escape"&&(n.value=Lt=
"",Ds())}var Sp=()=>[F1(),D1()];function F1(){if(x.languages.length<2)return null;let t=x.languages.map(e=>[e,P1(e)]);return G(p(
"language_of_names"),[["",p("language_of_names")],...t],w.language??"",async e=>{await P(),await k({language:e||null})})}
function P1(t){try{return B(new Intl.DisplayNames([t],{type:"language"}).of(t)??t)}catch{return t}}var D1=()=>{let t=Ot()===
"dark"?"light":"dark";return T(p(t),()=>k({theme:t}),{id:"theme"})};function to(t,e,n,o,s){let r=new Array(s).fill(0),i=n==="kinds"?[...r.keys()]:null,{inside:a,main:c}=$t(t,{...e,[n]:i},yt(
e));for(let l of J(a)){let f=o(n==="quad_classes"?c[l]:l);f>=0&&r[f]++}return r}var H1=0,z1=0;function kp(){let{statements:t,names:e,labels:n}=x;return tn(p("filters_and_counts"),Rt(p("quad_classes"),
G1()),Rt(p("modes"),Hs("modes",n.modes,ma("modes",t.mode,e.modes),o=>pa(o===Oe,"not actual"))),Rt(p("certainties"),Hs("c\
ertainties",n.certainties,ma("certainties",t.certainty,e.certainties),o=>pa(o===H1,"hedged"))),Rt(p("polarities"),Hs("po\
larities",n.polarities,ma("polarities",t.polarity,e.polarities),o=>pa(o===z1,"denied"))))}function Mp(t){let e=m("detail\
s",{class:"group",open:t},m("summary",{},p("more_filters")),t&&_p());return e.addEventListener("toggle",()=>e.open&&e.children.
length===1&&ve(e,_p())),e}var ma=(t,e,n)=>to(x,w,t,o=>e[o],n.length);function pa(t,e){let{names:n,encodings:o}=x;return Vt(
X().line,{dashes:t?[]:o.holds[n.holds.indexOf(e)].dashes})}function G1(){let{statements:t,names:e,labels:n}=x,o=e.quad_classes.
length,s=c=>c<o?Xe(e.signs.indexOf(Ut(x,c))):Xe(e.signs.indexOf("neither")),r=to(x,w,"quad_classes",c=>t.quad_class[c]<0?
o:t.quad_class[c],o+1),i=[...e.quad_classes.keys(),-1],a=w.quad_classes??i;return[...n.quad_classes,p("no_quad_class")].
map((c,l)=>{let f=u=>k({quad_classes:zs(i,a,[i[l]],u,i)});return r[l]>0&&ot(`${c} (${r[l]})`,a.includes(i[l]),f,s(l))})}
function zs(t,e,n,o,s){let r=t.filter(i=>n.includes(i)?o:e.includes(i));return String(r)===String(s)?null:r}function Hs(t,e,n,o=()=>null){
let s=[...e.keys()],r=t==="kinds"&&w.count==="acts"?[ao]:s,i=w[t],a=i??r;return e.map((c,l)=>{let f=u=>k({[t]:zs(s,a,[l],
u,r)});return(n[l]>0||i!==null)&&ot(`${c} (${n[l]})`,a.includes(l),f,o(l))})}function Op(t,e){let n=e.map(([s])=>s),o=w[t]??
n;return e.map(([s,r])=>{let i=a=>k({[t]:zs(n,o,[s],a,n)});return ot(r,o.includes(s),i)})}function _p(){let{statements:t,
names:e,labels:n,relations:o,families:s,familyOf:r,articles:i,coders:a}=x,c=to(x,w,"relations",u=>t.relation[u],o.length),
l=to(x,w,"kinds",u=>o[t.relation[u]].kind,e.kinds.length),f=new Set($.level.nodes.filter((u,d)=>$.level.isTied[d]).map(u=>u.
type));return[Rt(p("kinds"),Hs("kinds",n.kinds,l)),Rt(p("relations"),s.map((u,d)=>U1(u,[...o.keys()].filter(h=>r[h]===d),
c))),Rt(p("types"),Op("types",[...f].sort().map(u=>[u,u]))),i.length>1&&Rt(p("articles"),Op("articles",i.map(u=>[u.id,u.
title]))),a.length>1&&Rt(p("coders"),K1()),Rt(p("further"),ot(p("with_issues"),w.issues,u=>k({issues:u})),ot(p("with_inf\
erred"),w.inferred,u=>k({inferred:u})),ot(p("with_headlines"),w.headlines,u=>k({headlines:u})),ot(p("with_self_loops"),w.
self,u=>k({self:u})))]}function U1(t,e,n){let o=[...x.relations.keys()],s=w.relations??o,r=e.filter(c=>n[c]),i=r.reduce(
(c,l)=>c+n[l],0);if(!i)return null;let a=(c,l)=>k({relations:zs(o,s,c,l,o)});return m("details",{class:"family"},m("summ\
ary",{},`${t} (${i})`,r.some(c=>!s.includes(c))&&" \u2022"),m("p",{class:"quiet"},C(p("all"),()=>a(e,!0))," ",C(p("none"),
()=>a(e,!1))),r.map(c=>ot(`${x.relations[c].label} (${n[c]})`,s.includes(c),l=>a([c],l))))}function K1(){let t=w.coders??
[],e=t.length>1?[[t.join(" "),It(t)]]:[],n=x.coders.map(o=>[o,o]);return G(p("coders"),[["",p("one_coder")],...n,...e],t.
join(" "),o=>k({coders:o?o.split(" "):null}))}var vp=["statements","acts","articles"];function Tp(){let t=C(p("draw_all"),()=>k({all:!0,picture:"whole"}));return tn(p(
"level"),G(p("level"),or.map(e=>[e,p(`level_${e}`)]),w.level,V1),m("label",{class:"line"},`${p("count_by")} `,Y1()),m("l\
abel",{class:"line"},`${p("min_weight")} `,Q1()),w.ego!==null&&X1(w.ego),$.isGrown&&m("p",{class:"quiet"},p("not_drawn_y\
et")," ",t),$.weakest>0&&m("p",{class:"quiet"},p("weakest",{n:$.weakest})," ",t))}async function V1(t){let e=await Ht(t);
await k({level:t,ego:null,...yc(e)})}function Y1(){let t=e=>k({count:vp.find(n=>n===e)});return G(p("count_by"),vp.map(e=>[
e,p(`by_${e}`)]),w.count,t)}function Q1(){return m("input",{type:"number",min:1,max:999,value:w.min_weight,"aria-label":p(
"min_weight"),onchange:t=>k({min_weight:Math.max(1,Math.floor(Number(t.target.value))||1)})})}function X1(t){let e=G(p("\
distance"),[1,2,3].map(n=>[String(n),q(n,"step")]),String(w.steps),n=>k({steps:Number(n)}));return m("p",{class:"ego"},p(
"neighbours_of",{name:Ge(t)})," ",e," ",C(p("show_all"),()=>k({ego:null})))}var Ap=["level","count","min_weight","quad_classes","modes","certainties","polarities","kinds"];Ap.push("relations","typ\
es","articles","coders","issues","inferred","headlines","self","ego","all");var da=()=>Ap.filter(t=>JSON.stringify(w[t])!==
JSON.stringify(U[t]));function Lp(){let t=v("side"),e=vo(t),{scrollTop:n}=t,o=t.querySelector("details.group[open]")!==null,
s=da(),r=()=>k(Object.fromEntries(s.map(i=>[i,U[i]])));L(t,m("div",{class:"box-head"},m("h2",{},p("filters")),s.length>0&&
T(p("reset"),r,{class:"quiet-button"}),T("\xD7",()=>t.hidePopover(),{class:"close","aria-label":p("close")})),m("p",{class:"\
quiet"},Uo()),Tp(),kp(),Mp(o),tn(p("display"),Sp())),To(t,e),n&&(t.scrollTop=n)}function Ep({statements:t}){let[e,n]=[1/0,-1/0];for(let o of[t.first,t.last])for(let s of o)s!==null&&(e=Math.min(e,s),n=
Math.max(n,s));return e>n?null:[e,n]}function Np({facts:t,state:e,chosen:n}){let o=e.since!==null||e.until!==null||!e.undated,
s={...e,since:null,until:null,undated:!0},r=o?$t(t,s,yt(e)):n;return{chosen:r,statements:J(r.inside)}}function qp(t,e,n,[
o,s],r){let i=(s-o+1)/r,a=new Array(r).fill(0),c=new Array(r).fill(0),l=u=>Math.min(r-1,Math.max(0,Math.floor((u-o)/i))),
f=new Set;for(let u of n){let d=t.statements.act[u];if(d>=0&&f.has(d))continue;d>=0&&f.add(d);let[h,g]=[e.first[u],e.last[u]];
if(h===null&&g===null)continue;let[b,y]=[l(h??o),l(g??s)],O=h!==null&&g===h&&!e.approximate[u];for(let _=b;_<=y;_++)(O?a:
c)[_]+=1/(y-b+1)}return{sure:a,unsure:c,width:i}}var ha=120,ga=!1;function Ip(){let t=v("time"),e=Ep(x),{chosen:n,statements:o}=Np($),s=o.filter(d=>n.first[d]===null&&n.
last[d]===null),r=s.length>0&&m("p",{class:"undated"},D(q(s.length,"undated"),s,p("undated_many")));if(!e||e[0]===e[1]){
L(t,m("p",{class:"quiet"},p("no_period")),r);return}let i=J1(e),a=t.querySelector(".slider")?t.children:[m("div",{class:"\
time-head"}),t$(e)],[c,l]=a;c.isConnected||L(t,c,l),L(c,Z1(e,i),r);let[f,...u]=l.children;f.replaceWith(n$(n,o,e,i));for(let[
d,h]of u.slice(0,2).entries())h.value=String(i[d]),h.setAttribute("aria-valuetext",et(i[d]))}function J1([t,e]){return[Math.
max(t,w.since??t),Math.min(e,w.until??e)]}function Z1(t,[e,n]){return[m("h2",{},p("period")),Cp("since",e,t),"\u2013",Cp(
"until",n,t),Kt()&&!xt()&&T(p("whole_period"),()=>k({since:null,until:null})),Ls(),ot(p("only_certain_dates"),w.inside===
"certainly",o=>k({inside:o?"certainly":"possibly"})),ot(p("include_undated"),w.undated,o=>k({undated:o}))]}function Cp(t,e,[
n,o]){let s=r=>{let i=Oc(r);i!==null&&Rp(t,i,[n,o])};return m("input",{type:"date",value:et(e),min:et(n),max:et(o),"aria\
-label":p(t),onchange:r=>s(r.target.value)})}function t$([t,e]){let n=o=>m("input",{type:"range",min:t,max:e,step:1,"ari\
a-label":p(o),oninput:s=>Rp(o,Number(s.target.value),[t,e])});return m("div",{class:"slider"},S("svg"),n("since"),n("unt\
il"),e$([t,e]))}function e$([t,e]){return m("div",{class:"years","aria-hidden":"true"},kc(t,e).map(([n,o])=>{let s=m("sp\
an",{},o);return s.style.left=`${(n-t)/(e-t+1)*100}%`,s}))}function n$(t,e,n,[o,s]){let[r]=n,{sure:i,unsure:a,width:c}=qp(
x,t,e,n,ha),l=Math.max(...i.map((d,h)=>d+a[h]),1),f=(d,h,g,b)=>{let[y,O]=[g/l*34,36-(g+b)/l*34],_=(d+1)*c+r<o||d*c+r>s;return g>
0&&S("rect",{class:h+(_?" off":""),x:d/ha*1e3,y:O,width:1e3/ha-1,height:Math.max(y,1.5)})},u=i.map((d,h)=>[f(h,"bar",d,0),
f(h,"bar unsure",a[h],d)]);return S("svg",{class:"histogram",viewBox:"0 0 1000 40",preserveAspectRatio:"none",role:"img",
"aria-label":p("histogram")},u)}function Rp(t,e,[n,o]){let s=t==="since"?e<=n:e>=o;Jt({[t]:s?null:e}),(w.since??n)>(w.until??
o)&&Jt({[t==="since"?"until":"since"]:e}),!ga&&(ga=!0,requestAnimationFrame(()=>{ga=!1,k({})}))}var o$=10,jp=!1,wa="";function xa(){let t=m("div",{class:"choices",role:"group","aria-label":B(p("according_to"))}),e=Do();
L(v("viewpoint"),m("div",{class:"box-head"},m("h2",{},B(p("according_to"))),s$()),e.length>o$&&r$(e,t),t,a$()),Wp(t,e)}var s$=()=>ot(
p("viewpoint_several"),ba(),t=>{jp=t,t||w.according_to.length<2?xa():k({according_to:w.according_to.slice(0,1)})}),ba=()=>jp||
w.according_to.length>1;function r$(t,e){return m("input",{type:"search",placeholder:p("sources_find"),"aria-label":p("s\
ources_find"),value:wa,oninput:n=>{wa=n.target.value,Wp(e,t)}})}function Wp(t,e){let n=Wa(x),o=ba()?"checkbox":"radio",s=e.
filter(([r,i])=>(o==="radio"||r!=="everyone")&&gt(i).includes(gt(wa)));L(t,s.map(([r,i])=>m("label",{class:"tick"},m("in\
put",{type:o,name:"according-to",checked:w.according_to.includes(r),onchange:a=>i$(r,a.target.checked)}),m("span",{dir:"\
auto"},B(i)),m("span",{class:"number quiet"},N(n.get(r)??0)))))}function i$(t,e){if(!ba()){k({according_to:[t]});return}
let o=Do().map(([s])=>s).filter(s=>s===t?e:w.according_to.includes(s));k({according_to:o.length?o:["authors"]})}var a$=()=>m(
"p",{},w.compared_with&&`${p("compared_with")} ${Mt(w.compared_with)} \xB7 `,C(p("compare_claims"),()=>k({tab:"compare"})));var c$=8,Bp=new Map;function pn(t,e,n,o){Bp.set(t,o);let s=m("button",{type:"button",id:`open-${t}`,class:"opener",popovertarget:t},
e),r=m("div",{id:t,class:"box",popover:"auto",role:"dialog","aria-label":n});return r.addEventListener("beforetoggle",i=>{
i.newState==="open"&&f$(r,s)}),r.addEventListener("toggle",i=>{i.newState==="open"&&o()}),[s,r]}function Fp(t){l$(t)&&Bp.
get(t)?.()}var l$=t=>document.getElementById(t)?.matches(":popover-open")??!1,eo=t=>document.getElementById(t)?.hidePopover();
function f$(t,e){let{right:n,bottom:o}=e.getBoundingClientRect();t.style.setProperty("--top",`${o+4}px`),t.style.setProperty(
"--right",`${Math.max(c$,innerWidth-n)}px`)}var u$=[["square","form_country"],["triangle","form_person"],["dot","form_actor"],["diamond","form_issue"]],m$={acts:"ac\
t_many",statements:"statement_many",articles:"article_many"};function Pp(){return m("section",{class:"legend"},m("h2",{},
p("legend")),m("ul",{},ai().map(([t,e])=>m("li",{},t,m("span",{},e)))),m("ul",{},u$.map(([t,e])=>m("li",{},ii(t),m("span",
{},p(e))))),p$(),m("p",{class:"quiet"},p("width_meaning",{what:p(m$[w.count])})))}function p$(){let t=new Map;for(let{tint:n,
country:o}of $.level.nodes)n>=0&&o&&t.set(n,o);if(!t.size)return null;let e=[...t].sort(([n],[o])=>n-o);return m("ul",{},
e.map(([n,o])=>m("li",{},ii("dot",Me()[n]),m("span",{},p("belongs_to",{name:d$(o)})))))}function d$(t){let e=w.language?
qt(t):null;return e?z(e):$.level.countries[t]}function ce(t,e=""){return`${[x.title.replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-|-$/g,"").slice(0,60)||"network",e].filter(
Boolean).join("-")}.${t}`}var h$={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function no(t){return t.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
"")}function st(t){return no(String(t)).replace(/[&<>"]/g,e=>h$[e])}var g$=["fill","stroke","stroke-width","stroke-dasharray","stroke-linecap","stroke-linejoin","paint-order"],w$=["font-si\
ze","font-weight"],x$=["class","role","tabindex","aria-label","aria-hidden","data-key","data-tie","data-words"];function ya(){
let t=rs();if(!t?.parts.ties.length)return null;let e=t.root.cloneNode(!0),n=[...t.root.querySelectorAll("*")];for(let[o,
s]of[...e.querySelectorAll("*")].entries())b$(s,getComputedStyle(n[o]));for(let o of e.querySelectorAll(".around, .now"))
o.remove();for(let o of[e,...e.querySelectorAll("*")])for(let s of x$)o.removeAttribute(s);return e.setAttribute("width",
String(t.picture.width)),e.setAttribute("height",String(t.picture.height)),e}function b$(t,e){let n=["text","tspan"].includes(
t.localName),o=n||t.localName!=="g";for(let s of[...o?g$:[],...n?w$:[]]){let r=e.getPropertyValue(s);r&&r!=="normal"&&t.
setAttribute(s,r.replace(/px/g,""))}e.opacity!=="1"&&t.setAttribute("opacity",e.opacity)}var Gs=1.4,[Dp,y$,dn]=[48,24,12],Hp=document.createElement("canvas").getContext("2d");function zp(t,e,n=400){return Hp.font=
`${n} ${e}px system-ui, sans-serif`,Hp.measureText(t).width}function Us(t,e,n,o=400){let s=[];for(let i of t.split(/\s+/).
filter(Boolean)){let a=s.length?`${s[s.length-1]} ${i}`:i;s.length&&zp(a,n,o)<=e?s[s.length-1]=a:s.push(i)}return{markup:s.
map((i,a)=>`<text y="${(n*(1+a*Gs)).toFixed(1)}" font-size="${n}" font-weight="${o}">${st(i)}</text>`).join(""),height:s.
length*n*Gs}}function Gp(t){let[e,n]=[0,dn];return{markup:(w.picture==="named"?cs():El()).map(([r,i])=>{let a=Dp+zp(i,dn)+
y$;e&&e+a>t&&([e,n]=[0,n+dn*Gs]);let c=`<g transform="translate(${e} ${n-11})">${r.innerHTML}</g><text x="${e+Dp}" y="${n}\
" font-size="${dn}">${st(i)}</text>`;return e+=a,c}).join(""),height:n+dn*Gs-dn}}function Kp(){let t=Ve()?.body;if(!t?.nodeIndices.length)return null;let{nodes:e}=$.level,n=t.nodeIndices.map(l=>({at:l,
x:t.nodes[l].x,y:t.nodes[l].y})),[o,s]=[Math.min(...n.map(({x:l})=>l))-90,Math.max(...n.map(({x:l})=>l))+90],[r,i]=[Math.
min(...n.map(({y:l})=>l))-60,Math.max(...n.map(({y:l})=>l))+70],a=[...[...$.arrows.keys()].map(l=>S$(l,t)),...n.map(({at:l,
x:f,y:u})=>_$(l,e[l],f,u))];return{markup:`<g transform="translate(${(-o).toFixed(1)} ${(-r).toFixed(1)})">${a.join("")}\
</g>`,width:s-o,height:i-r}}function $$(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.hypot(o,s),i=n?.enabled?n.roundness:0,a=Math.
atan2(s,o)+(.5*(n?.type==="curvedCCW"?-i:i)+.5)*Math.PI,c=(.5*i+.5)*r;return{x:t.x+c*Math.sin(a),y:t.y+c*Math.cos(a)}}function Up(t,e,n){
let o=n.nodes[e],s=Math.hypot(o.x-t.x,o.y-t.y)||1,r=$.level.nodes[e].size+3;return{x:o.x-(o.x-t.x)/s*r,y:o.y-(o.y-t.y)/s*
r}}var oo=({x:t,y:e})=>`${t.toFixed(1)} ${e.toFixed(1)}`;function S$(t,e){let{options:n}=e.edges[t],{arrows:o}=$.level,{
signs:s,holds:r,marks:i}=x.encodings,[a,c]=[e.nodes[o.actor[t]],e.nodes[o.target[t]]],{color:l}=n.color,f=a===c,u=f?{x:a.
x+34,y:a.y-34}:$$(a,c,n.smooth),d=f?{x:a.x,y:a.y-16}:Up(u,o.actor[t],e),h=f?{x:a.x+16,y:a.y}:Up(u,o.target[t],e),g=Math.
atan2(h.y-u.y,h.x-u.x)*180/Math.PI,b={x:(d.x+2*u.x+h.x)/4,y:(d.y+2*u.y+h.y)/4},{dashes:y}=r[o.hold[t]],O=y.length?` stro\
ke-dasharray="${y.join(" ")}"`:"",_=`<path d="M${oo(d)} Q${oo(u)} ${oo(h)}" fill="none" stroke="${l}" stroke-width="${n.
width.toFixed(1)}"${O}/>`,M=Rn(s[o.sign[t]].head,l,`translate(${oo(h)}) rotate(${g}) scale(1)`),A=ri(i[o.mark[t]].middle,
l,b.x.toFixed(1),b.y.toFixed(1));return _+(M?.outerHTML??"")+(A?.outerHTML??"")+O$(n.label??"",d,h,b)}function O$(t,e,n,o){
if(!t)return"";let s=Math.atan2(n.y-e.y,n.x-e.x)*180/Math.PI,r=s>90||s<-90?s+180:s,i=t.split(`
`),a=i.map((c,l)=>`<tspan x="0" y="${-4-12*(i.length-1-l)}">${st(c)}</tspan>`);return`<text transform="translate(${oo(o)}\
) rotate(${r.toFixed(1)})" font-size="11" ${Vp()}>${a.join("")}</text>`}var Vp=()=>`text-anchor="middle" fill="${X().text}\
" stroke="${X().ground}" stroke-width="3" paint-order="stroke"`;function _$(t,{size:e,shape:n,tint:o},s,r){let i={square:`\
<rect x="${s-e}" y="${r-e}" width="${2*e}" height="${2*e}" `,triangle:`<path d="M${s} ${r-e} L${s+e} ${r+e*.8} L${s-e} ${r+
e*.8} Z" `,diamond:`<path d="M${s} ${r-e} L${s+e} ${r} L${s} ${r+e} L${s-e} ${r} Z" `,dot:`<circle cx="${s}" cy="${r}" r\
="${e}" `},c=Ue(j($.level,t)).split(`
`).map((f,u)=>`<text x="${s}" y="${r+e+14+u*14}" font-size="13" ${Vp()}>${st(f)}</text>`),l=o>=0?Me()[o]:X().node;return`${i[n]}\
fill="${l}" stroke="${X().line}"/>${c.join("")}`}var k$=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-linecap","stroke-linejoin","stroke-opac\
ity","paint-order","opacity","font-size","font-weight","font-style","font-family","text-anchor","dominant-baseline","let\
ter-spacing","direction","visibility","marker-start","marker-mid","marker-end"],M$=["class","style","tabindex","role","f\
ocusable"],Ks=8,Yp=document.createElement("canvas").getContext("2d");function Sa(t){let e=v$(t);for(let[o]of e)o.scrollTo(
0,0);let n=t instanceof SVGSVGElement?T$(t):A$(t);for(let[o,s,r]of e)o.scrollTo(s,r);return n}function v$(t){let e=[];for(let n=t.
parentElement;n;n=n.parentElement)e.push(n);return e.filter(n=>n.scrollLeft||n.scrollTop).map(n=>[n,n.scrollLeft,n.scrollTop])}
function T$(t){let e=t.getBBox(),[n,o]=[Math.ceil(e.width)+2*Ks,Math.ceil(e.height)+2*Ks],s=Qp(t);return s.setAttribute(
"viewBox",`${e.x-Ks} ${e.y-Ks} ${n} ${o}`),s.setAttribute("width",String(n)),s.setAttribute("height",String(o)),{markup:Xp(
s),width:n,height:o}}function A$(t){let{left:e,top:n}=t.getBoundingClientRect(),o=[],[s,r]=[0,0],i=(c,l)=>{c&&(o.push(c),
s=Math.max(s,l.right-e),r=Math.max(r,l.bottom-n))},a=c=>{let l=getComputedStyle(c);if(l.display==="none"||l.visibility===
"hidden"||l.opacity==="0")return;let f=c.getBoundingClientRect();if(f.right<e)return;let[u,d]=[f.left-e,f.top-n];if(c instanceof
SVGSVGElement){let h=Qp(c);for(let[g,b]of Object.entries({x:u,y:d,width:f.width,height:f.height,overflow:"visible"}))h.setAttribute(
g,String(b));i(Xp(h),f);return}i(L$(l,u,d,f.width,f.height),f);for(let h of c.childNodes)if(h instanceof Element)a(h);else if(h instanceof
Text)for(let g of E$(h,l,e,n))i(g.markup,g.place)};return a(t),{markup:o.join(""),width:Math.ceil(s),height:Math.ceil(r)}}
function Qp(t){let e=t.cloneNode(!0),[n,o]=[t,e].map(s=>[s,...s.querySelectorAll("*")]);for(let[s,r]of n.entries()){let i=getComputedStyle(
r);for(let a of[...M$,...o[s].getAttributeNames().filter(c=>c.startsWith("aria-"))])o[s].removeAttribute(a);i.display===
"none"&&o[s].setAttribute("display","none");for(let a of k$)o[s].setAttribute(a,i.getPropertyValue(a))}return e}var Xp=t=>no(
new XMLSerializer().serializeToString(t));function L$(t,e,n,o,s){let[r]=t.backgroundImage.match(/(?:rgba?|color)\([^)]*\)/)??
[],i=[t.backgroundColor,r].find(M=>M&&$a(M))??"none",a=["Top","Right","Bottom","Left"].map(M=>({wide:t[`border${M}Style`]===
"none"?0:Number.parseFloat(t[`border${M}Width`]),colour:t[`border${M}Color`]})),c=a.every(({wide:M,colour:A})=>M===a[0].
wide&&A===a[0].colour),{wide:l,colour:f}=a[0],u=Math.min(Number.parseFloat(t.borderTopLeftRadius)||0,o/2,s/2),d={dashed:`${3*
l} ${2*l}`,dotted:`0 ${2*l}`}[t.borderTopStyle],h=d?` stroke-dasharray="${d}" stroke-linecap="round"`:"",g=l&&$a(f)?` st\
roke="${f}" stroke-width="${l}"${h}`:"",b=c&&g?l/2:0,y=`x="${e+b}" y="${n+b}" width="${Math.max(0,o-2*b)}" height="${Math.
max(0,s-2*b)}"`,O=i==="none"&&!(c&&g)?"":`<rect ${y} rx="${u}" fill="${i}"${c?g:""}/>`;if(c)return O;let _=a.map(({wide:M,
colour:A},R)=>{if(!M||!$a(A))return"";let F=[[e,n,o,M],[e+o-M,n,M,s],[e,n+s-M,o,M],[e,n,M,s]][R];return`<rect x="${F[0]}\
" y="${F[1]}" width="${F[2]}" height="${F[3]}" fill="${A}"/>`});return O+_.join("")}var $a=t=>t!=="transparent"&&!/^rgba\(.*, 0\)$/.
test(t);function E$(t,e,n,o){let s=e.writingMode.startsWith("horizontal"),r=e.direction==="rtl";Yp.font=`${e.fontStyle} ${e.
fontWeight} ${e.fontSize} ${e.fontFamily}`;let i=Yp.measureText("x").fontBoundingBoxAscent,a=`font-family="${st(e.fontFamily)}\
" font-size="${e.fontSize}" font-weight="${e.fontWeight}" font-style="${e.fontStyle}" fill="${e.color}" direction="${e.direction}\
"`;return N$(t,s).map(({words:c,place:l})=>{let f=s?`x="${(r?l.right:l.left)-n}" y="${l.top-o+i}"`:`transform="translate\
(${l.left-n+i} ${l.bottom-o}) rotate(-90)"`,u=e.textTransform==="uppercase"?c.toLocaleUpperCase():c;return{markup:`<text\
 ${f} ${a}>${st(u.trim())}</text>`,place:l}})}function N$(t,e){let n=[],o=document.createRange();for(let{segment:s,index:r}of new Intl.
Segmenter().segment(t.data)){o.setStart(t,r),o.setEnd(t,r+s.length);let i=o.getBoundingClientRect(),a=n[n.length-1];if(!i.
width&&!i.height)continue;a&&Math.abs(e?a.place.top-i.top:a.place.left-i.left)<2?[a.words,a.place]=[a.words+s,q$(a.place,
i)]:n.push({words:s,place:i})}return n.filter(({words:s})=>s.trim())}function q$(t,e){let[n,o]=[Math.min(t.left,e.left),
Math.min(t.top,e.top)];return new DOMRect(n,o,Math.max(t.right,e.right)-n,Math.max(t.bottom,e.bottom)-o)}var Jp=(t,e,n)=>`\
<svg xmlns="${Mr}" width="${e}" height="${n}" viewBox="0 0 ${e} ${n}" font-family="system-ui, sans-serif">${t}</svg>
`;var Vs=16,C$=480,Ys={arguments:".argument",timeline:".timeline-box svg",matrix:"table.matrix"},I$=".looks, .matrix-legen\
d";function R$(){return w.tab==="graph"?[w.picture==="named"?j$():Kp()].filter(e=>e!==null):[...Ys[w.tab]?v("sheet").querySelectorAll(
Ys[w.tab]):[]].map(Sa)}function j$(){let t=ya();if(!t)return null;let[e,n]=["width","height"].map(o=>Number(t.getAttribute(
o)));return{markup:no(new XMLSerializer().serializeToString(t)),width:e,height:n}}function Zp(){return w.tab!=="graph"?!!(Ys[w.
tab]&&v("sheet").querySelector(Ys[w.tab])):w.picture==="named"?!!ya():!!Ve()?.body.nodeIndices.length}function Qs(){let t=R$();
if(!t.length)return null;let{text:e,ground:n}=X(),o=w.tab==="graph"?[]:[...v("sheet").querySelectorAll(I$)].map(Sa),s=Math.
max(C$,...[...t,...o].map(h=>h.width)),r=w.tab==="graph"||w.tab==="matrix",i=[],a=Vs,c=({markup:h,height:g},b=8)=>{i.push(
`<g transform="translate(${Vs} ${a.toFixed(1)})">${h}</g>`),a+=g+b};c(Us(x.title,s,18,600),2),c(Us(`${p(`tab_${w.tab}`)}\
. ${oe()}`,s,13),12);for(let h of t)c(h,12);w.tab==="graph"&&c(Gp(s));for(let h of o)c(h);let l=r?ut(ke()).replace(oe(),
"").trim():"";c(Us([l,Lc(ke())].filter(Boolean).join(" "),s,12),Vs);let[f,u]=[Math.ceil(s+2*Vs),Math.ceil(a)],d=`<rect w\
idth="${f}" height="${u}" fill="${n}"/><g fill="${e}">${i.join("")}</g>`;return{width:f,height:u,svg:Jp(d,f,u)}}var hn=()=>Qs()?.
svg??"",Xs=t=>`data:image/svg+xml;charset=utf-8,${encodeURIComponent(t)}`;async function Oa(t,e){let{theme:n}=w;await k(
{theme:t});try{await e()}finally{await k({theme:n})}}var td=t=>Oa(t,()=>re(ce("svg"),"image/svg+xml",hn())),ed=(t,e)=>Oa(
t,async()=>{let n=await W$(e);n?re(ce("png"),"image/png",n):Gt(p("save_too_large"))});async function W$(t){let e=Qs();if(!e)
return null;let n=new Image;n.src=Xs(e.svg),await n.decode();let o=m("canvas",{width:t,height:Math.round(e.height/e.width*
t)});return o.getContext("2d")?.drawImage(n,0,0,o.width,o.height),new Promise(r=>o.toBlob(r))}async function nd(){let t="";
await Oa("light",()=>{t=hn()});let e=m("img",{class:"paper",src:Xs(t),alt:oe()});await e.decode(),document.querySelector(
"body > .paper")?.remove(),document.body.append(e),document.body.classList.add("picture-alone");let n=()=>{e.remove(),document.
body.classList.remove("picture-alone")};addEventListener("afterprint",n,{once:!0}),print()}function Ft(){let{draft:t}=w;return t?t.flatMap((e,n)=>n%2?[]:[{caption:e,view:t[n+1]??""}]):x.story?.steps??[]}var ka=()=>w.
step===null?null:Math.max(1,Math.min(w.step,Ft().length));function Ma(t){let{language:e,theme:n,draft:o}=w,s=bn(Ft()[t-1].
view,U);return{...s,language:s.language??e,theme:n,draft:o,step:t}}var od=t=>k(Ma(t)),sd=t=>`#${je(Ma(t),U)}`,B$=()=>je(
{...w,step:null,draft:null,theme:U.theme},U);function rd(t){let e=[...Ft(),{caption:t,view:B$()}];return k({draft:ad(e),
step:e.length})}function id(t){let e=Ft().filter((n,o)=>o!==t-1);return k({draft:e.length?ad(e):null,step:null})}var ad=t=>t.
flatMap(({caption:e,view:n})=>[e,n]);function cd(){let t=Ft().map(({caption:e,view:n})=>`  - caption: ${_a(e)}
    view: ${_a(n)}
`);return`title: ${_a(x.story?.title??x.title)}
steps:
${t.join("")}`}var _a=t=>JSON.stringify(t).replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/gu,e=>`\\u${e.charCodeAt(
0).toString(16).padStart(4,"0")}`),ld=()=>x.story?.steps.length?Ma(1):{};var Js="";function fd(t){let e=m("textarea",{id:"story-caption",rows:2,dir:"auto",value:Js,oninput:()=>{Js=e.value}}),n=()=>{
let s=Js.trim();return s?(Js="",t(),rd(s)):e.focus()},o=()=>{Ft().length&&re(ce("yaml"),"application/yaml",cd()),t()};return m(
"div",{class:"story-form"},m("label",{for:"story-caption"},p("story_caption")),e,T(p("story_add"),n),T(p("save_story"),o))}var ud=["type","sector","country"],F$=["weight","acts","articles","sources","statements"],P$=t=>typeof t=="number"?String(
t):dd(t);function dd(t){let e=/^[=+\-@\t\r]/.test(t)?`'${t}`:t;return/[",\r\n]/.test(e)?`"${e.replace(/"/g,'""')}"`:e}async function Zs(){
let{entities:t,statements:e}=await P(),{articles:n,coders:o,names:s,statements:r}=x,i=f=>typeof f=="string"?f:f<0?r.key[-1-
f]:z(t[f]),a=f=>f===null?"":et(f),c=[["claim",mt],["quote",Tt],["title",f=>Q(f).title],["author",f=>Q(f).author],["publi\
sher",f=>Q(f).publisher],["published",f=>Q(f).published],["inferred_published",f=>Q(f).inferred],["url",f=>Q(f).url],["s\
ubject_label",f=>i(e[f].s)],["relation",f=>it(f).id],["object_label",f=>i(e[f].o)],["according_to",f=>Ee(e[f].sources??[]).
join(" > ")],["author_stance",f=>s.stances[r.stance[f]]],["mode",f=>s.modes[r.mode[f]]],["certainty",f=>s.certainties[r.
certainty[f]]],["polarity",f=>s.polarities[r.polarity[f]]],["earliest",f=>a(r.first[f])],["latest",f=>a(r.last[f])],["ar\
ticle",f=>n[r.article[f]].id],["coder",f=>o[r.coder[f]]],["statement",f=>r.key[f]]],l=J($.chosen.inside).map(f=>c.map(([
,u])=>dd(u(f)??"")));return[c.map(([f])=>f),...l].map(f=>`${f.join(",")}\r
`).join("")}function tr(){let{nodes:t}=$.level,n=["actor","actor_label","target","target_label","weight","acts",...x.names.
quad_classes.map(s=>s.replace(" ","_")),"no_quad_class","articles","sources","label","statements"],o=jr($).map(({pair:s,
actor:r,target:i})=>{let{acts:a,byQuadClass:c,noQuadClass:l,articles:f,sources:u,statements:d}=Zt($,s);return[...[t[s.a].
actor,r,t[s.b].actor,i],s.weight,a,...c,l,f.size,u.size,se(x,s.rows),Nt(x,d).join(" ")]});return[n,...o].map(s=>`${s.map(
P$).join(",")}\r
`).join("")}function er(){let{nodes:t}=$.level,e=new Set,n=jr($).map(({pair:r},i)=>{e.add(r.a).add(r.b);let{acts:a,articles:c,
sources:l,statements:f}=Zt($,r),u=[r.weight,a,c.size,l.size,Nt(x,f).join(" ")],d=`source="${st(t[r.a].actor)}" target="${st(
t[r.b].actor)}"`;return`<edge id="${i}" ${d} label="${st(se(x,r.rows))}" weight="${r.weight}"><attvalues>${u.map(md).join(
"")}</attvalues></edge>`}),o=[...e].sort((r,i)=>r-i).map(r=>{let i=ud.map((a,c)=>md(t[r][a],c)).join("");return`<node id\
="${st(t[r].actor)}" label="${st(j($.level,r))}"><attvalues>${i}</attvalues></node>`});return`<?xml version="1.0" encodi\
ng="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">${pd("node",ud,()=>"string")+pd("edge",
F$,r=>r==="statements"?"string":"integer")}<nodes>${o.join("")}</nodes><edges>${n.join("")}</edges></graph></gexf>
`}var md=(t,e)=>t===null||t===""?"":`<attvalue for="${e}" value="${st(t)}"/>`;function pd(t,e,n){let o=e.map((s,r)=>`<at\
tribute id="${r}" title="${s}" type="${n(s)}"/>`).join("");return`<attributes class="${t}">${o}</attributes>`}var[hd,va]=[200,12e3],D$=["2","3","4"],Se=2400,gd=null;function wd(){let t=(e,n)=>T(p(e),()=>{eo("save"),n()});L(v("save"),
m("h2",{},p("save")),H$(t),m("h3",{},p("save_data")),t("save_statements",async()=>re(ce("csv",p("save_statements_name")),
"text/csv",await Zs())),t("save_csv",()=>re(ce("csv"),"text/csv",tr())),t("save_gexf",()=>re(ce("gexf"),"application/xml",
er())),t("print",()=>window.print()),fd(()=>eo("save")))}function H$(t){if(!Zp())return m("p",{class:"quiet"},p("save_no\
_picture"));let e=()=>gd??Ot(),n=m("input",{type:"number",min:hd,max:va,step:100,value:Se,onchange:r=>{Se=Math.round(Math.
min(va,Math.max(hd,Number(r.target.value)||Se))),r.target.value=String(Se)}}),o=G(p("save_scale"),[["",p("save_scale")],
...D$.map(r=>[r,`${r}\xD7`])],"",r=>{Se=Math.min(va,(Qs()?.width??0)*Number(r))||Se,n.value=String(Se)}),s=["light","dar\
k"].map(r=>[r,p(`save_${r}`)]);return[m("h3",{},p("save_picture")),m("p",{class:"line"},m("label",{},`${p("save_width")}\
 `,n),o),m("p",{class:"line"},G(p("save_ground"),s,e(),r=>{gd=r==="dark"?"dark":"light"})),t("save_png",()=>ed(e(),Se)),
t("save_svg",()=>td(e())),t("save_pdf",nd)]}var z$="input, select, textarea, [contenteditable], [role=tablist], [role=grid], [role=listbox], [role=application], [ro\
le=menu], #main table, #main svg";function xd(){return document.addEventListener("keydown",G$),m("section",{id:"story","\
aria-label":p("story")})}function bd(){let t=v("story"),e=Ft(),n=ka();if(t.hidden=!e.length,!e.length)return;let o=w.draft?
p("story_draft"):x.story?.title??"",s=n===null?o:e[n-1].caption;L(t,m("div",{class:"story-step"},m("p",{class:"story-cap\
tion",dir:"auto"},s),m("nav",{class:"story-way","aria-label":p("story_steps")},n!==null&&m("span",{class:"quiet"},p("sto\
ry_place",{n,of:e.length})),n===null?nr(1,p("story_begin")):[n>1&&nr(n-1,`\u2190 ${p("story_back")}`),e.map((r,i)=>nr(i+
1,String(i+1),i+1===n)),n<e.length&&nr(n+1,`${p("story_next")} \u2192`)],w.draft&&n!==null&&T(p("story_remove"),()=>id(n)),
w.draft&&T(p("story_discard"),()=>k({draft:null,step:null})))),m("ol",{class:"story-whole"},e.map(r=>m("li",{dir:"auto"},
r.caption))))}function nr(t,e,n=!1){return m("a",{href:sd(t),"aria-current":n?"step":null,"aria-label":e===String(t)?p("\
story_step",{n:t}):null,onclick:o=>{o instanceof MouseEvent&&(o.ctrlKey||o.metaKey||o.shiftKey)||(o.preventDefault(),yd(
t))}},e)}async function yd(t){await od(t);let e=Ft();Gt(`${p("story_place",{n:t,of:e.length})}. ${e[t-1].caption}`)}function G$(t){
let e={ArrowLeft:-1,ArrowRight:1}[t.key],n=ka();if(!e||n===null||t.defaultPrevented||t.altKey||t.ctrlKey||t.metaKey||t.target instanceof
Element&&t.target.closest(z$))return;let o=n+e;o<1||o>Ft().length||(t.preventDefault(),yd(o))}var Sd=["viewpoint","time","side"];function Od(){L(v("app"),m("header",{},m("h1",{dir:"auto"},x.title),wp(),m("div",{class:"\
tools"},U$())),m("nav",{id:"views","aria-label":p("views")},m("div",{id:"tabs",role:"tablist","aria-label":p("views"),onkeydown:V$},
le.map(K$)),m("p",{id:"matching",class:"quiet"})),xd(),m("main",{},m("div",{id:"main",role:"tabpanel"},nf(pn("legend",p(
"legend"),p("legend"),()=>L(v("legend"),Pp()))),m("div",{id:"sheet"}),m("p",{id:"caption"}))),m("aside",{id:"panel",tabindex:0,
"aria-label":p("quotes")}),m("p",{id:"announced",class:"unseen","aria-live":"polite"})),document.addEventListener("keydo\
wn",Y$)}var U$=()=>[pn("viewpoint",$d("viewpoint",B(p("according_to"))),B(p("according_to")),xa),pn("time",$d("time",p("\
period")),p("period"),Ip),pn("side",[p("filters"),m("span",{class:"set"})],p("filters"),Lp),pn("save",p("save"),p("save"),
wd)],$d=(t,e)=>[m("span",{class:"quiet"},e),m("span",{id:`chosen-${t}`,class:"chosen"})];function _d(){let{tab:t,open:e}=w;
document.documentElement.dataset.theme=w.theme,document.body.classList.toggle("wide",!e);for(let n of le){let o=v(`tab-${n}`);
o.setAttribute("aria-selected",String(n===t)),o.tabIndex=n===t?0:-1}v(`tab-${t}`).scrollIntoView?.({block:"nearest",inline:"\
nearest"}),v("main").setAttribute("aria-labelledby",`tab-${t}`),v("stage").hidden=t!=="graph",v("sheet").hidden=t==="gra\
ph"}function kd(){let t=[...w.according_to,...w.compared_with??[]];v("chosen-viewpoint").textContent=t.length>1?q(t.length,
"viewpoint"):Mt(t),v("chosen-time").textContent=Kt()?An():p("any_time");let e=da().length,n=v("open-side");L(n.querySelector(
".set"),e>0&&String(e)),n.setAttribute("aria-label",e?p("filters_set",{n:e}):p("filters")),v("matching").textContent=Uo();
for(let o of Sd)Fp(o)}var K$=t=>T(p(`tab_${t}`),()=>k({tab:t}),{role:"tab",id:`tab-${t}`,"aria-controls":"main"});async function V$({
key:t}){let e={ArrowRight:1,ArrowLeft:-1}[t];if(!e)return;let n=le[(le.indexOf(w.tab)+e+le.length)%le.length];await k({tab:n}),
v(`tab-${n}`).focus()}function Y$(t){if(t.target instanceof Element&&/^(INPUT|SELECT|TEXTAREA)$/.test(t.target.tagName))
return;let e=document.querySelector(":popover-open")!==null;if(t.key==="Escape"&&w.open&&!e&&k({open:null}),t.key==="/"){
t.preventDefault();for(let n of[...Sd,"save"])eo(n);v("search").focus()}}var Q$=["open","pair","lanes","article","about","claimant","analysis","unfolded","picture","frames","rows","facets","col\
umns","sort","more","findings","tab","theme","citation","find","step","draft"],X$=["picture","ego","steps","level","all",
"grown"],J$={findings:Cu,arguments:Rf,table:bm,analyses:Mf,matrix:fm,timeline:js,bargains:au,article:su,compare:qi};async function Md(t){
let e=dc();("article"in t||"tab"in t)&&!("find"in t)&&Jt({find:null}),Oo(t),await so(t),"open"in t&&w.open||hc(e)}async function so(t){
let e=Object.keys(t??w),n=!!(t&&$&&e.length)&&e.every(r=>Q$.includes(r)),o=!$;(w.compared_with||w.language)&&await P(),n||
await cc();let s=!n&&!o&&e.some(r=>X$.includes(r));_d(),bd(),(!n||e.includes("theme")||e.includes("tab"))&&kd(),tS(),await Z$(
s),await _f()}async function Z$(t){if(w.tab!=="graph"){await J$[w.tab](v("sheet")),Uu(v("sheet"));return}await of(t)}function tS(){
let t=v("caption");if(t.hidden=["findings","arguments","compare","analyses","matrix","table","article"].includes(w.tab),
w.tab!=="graph"){L(t,oe());return}let e=ke(),{statements:n}=te(e),o=[$.selfLoops>0&&p("note_self_loops",{n:$.selfLoops}),
e.isGrown&&p("not_drawn_yet"),e===$&&$.arrows.size>Yo&&p("note_zoom")].filter(Boolean),s=n.filter(r=>$.chosen.undated.has(
r));L(t,ut(e)," ",D(p("show_quotes"),n,p("based_on_drawn")),o.length>0&&` \xB7 ${o.join(" ")}`,s.length>0&&[" \xB7 ",D(q(
s.length,"article_date_used"),s,p("undated_many"))])}function vd(){let t=[...v("panel").querySelectorAll("details:not([open])")];for(let o of t)o.setAttribute("open","");addEventListener(
"afterprint",()=>t.forEach(o=>{o.removeAttribute("open")}),{once:!0});let e=w.tab==="graph"?hn():"",n=v("printed");n.alt=
ut(Mn()),e?n.src=Xs(e):n.removeAttribute("src")}var Td={change:k,state:()=>w,edges:()=>Dt($).map(t=>{let e=Zt($,t);return{actor:$.level.nodes[t.a].actor,target:$.level.
nodes[t.b].actor,label:se(x,t.rows),weight:t.weight,acts:e.acts,quad_classes:[...e.byQuadClass,e.noQuadClass],articles:e.
articles.size,sources:e.sources.size,statements:Nt(x,e.statements)}}),parts:()=>$.parts?.claims.map(t=>t.map(({sides:e,positions:n})=>[
...e.map(o=>Nt(x,o)),...n.map(o=>[...new Set(o.map(({how:s})=>s))].sort())])),compared:()=>{let{according_to:t,compared_with:e}=ys(
x,w,U).state;return[t,e]},arguments:async()=>{let{cards:t,...e}=await yo();return zn(x,{cards:t,...e},w).map(({tail:n,head:o,
words:s,statements:r})=>({tail:t[n].text,head:t[o].text,words:s,statements:Nt(x,r)}))},timeline:()=>{let{act:t}=x.statements,
e=cn($),n=new Map(e.map(({main:o,statements:s})=>[t[o],Nt(x,s)]));return{units:e.map(({statements:o,isReal:s,first:r,last:i})=>({
statements:Nt(x,o),isReal:s,first:r,last:i})),orders:na($).flatMap(([o,s])=>{let r=[n.get(o),n.get(s)];return r[0]&&r[1]?
[r]:[]})}},bargains:()=>So().bargains.map(t=>({acts:t.length,statements:Nt(x,t.flatMap(e=>e.statements))})),search:async(t,e)=>((await ua()).
groups(t,e).find(o=>o.kind===e)?.hits??[]).map(({label:o,count:s,phrase:r,statements:i,snippet:a})=>({label:o,count:s,phrase:r?
{...r,relation:x.relations[r.relation].id}:null,statements:i?Nt(x,i):null,text:a?.text??null})),svg:hn,csv:tr,statements:Zs,
gexf:er,network:Ve};async function eS(){ac(Md),await sc(mc,document.documentElement.lang||"en"),Jt(location.hash.length>1?bn(location.hash,U):
ld()),Od(),await so(),document.body.classList.add("ready"),addEventListener("hashchange",nS),addEventListener("beforepri\
nt",vd),_r().addEventListener("change",()=>w.theme==="auto"&&so()),(window.requestIdleCallback||setTimeout)(()=>P())}function nS({
newURL:t}){let e=bn(new URL(t).hash,U);Na(e,w)||(Jt(e),Oo({}),so())}Object.assign(window,{explorer:Td});eS();})();

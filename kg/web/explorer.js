"use strict";(()=>{var le=["findings","graph","arguments","compare","timeline","bargains","analyses","matrix","table","article"],nr=["entit\
y","organisation","sector","country"],or=["ties","statements"],sr=["plain","chicago","apa"],Ld=["acts","statements","art\
icles"],xn={tab:"graph",level:"entity",according_to:["authors"],compared_with:null,since:null,until:null,inside:"possibl\
y",undated:!0,kinds:null,quad_classes:null,relations:null,modes:null,certainties:null,polarities:null,coders:null,articles:null,
types:null,count:"statements",inferred:!0,headlines:!0,self:!1,issues:!1,min_weight:1,all:!1,ego:null,steps:1,grown:null,
picture:"named",frames:null,open:null,pair:null,lanes:"actor",article:null,about:null,claimant:null,analysis:null,unfolded:null,
rows:"ties",facets:null,columns:null,sort:null,more:0,find:null,findings:null,step:null,draft:null,language:null,citation:"\
plain",theme:"auto"},rr=Object.keys(xn),Ed=new Set(["kinds","quad_classes","relations","modes","certainties","polarities"]),
Nd=new Set(["findings","coders","articles","types","according_to","compared_with","grown","pair","unfolded","frames","fi\
nd","draft","facets","columns"]),Aa={citation:sr,steps:[1,2,3],level:nr,tab:le,lanes:["actor","pair"],theme:["auto","lig\
ht","dark"],count:Ld,rows:or,picture:["named","whole"]},qd=new Set(["since","until","min_weight","more","step"]),Cd=Object.
fromEntries(rr.map(t=>[t,Id(t)]));function Id(t){let e=xn[t]===null;return Object.hasOwn(Aa,t)?{type:"choice",optional:e,
choices:Aa[t]}:Ed.has(t)?{type:"integers",optional:e}:Nd.has(t)?{type:"texts",optional:e}:qd.has(t)?{type:"integer",optional:e}:
{type:typeof xn[t]=="boolean"?"boolean":"text",optional:e}}var La=t=>({...xn,...t}),Ea=(t,e)=>rr.every(n=>Na(t[n],e[n]));
function je(t,e){return rr.filter(o=>!Na(t[o],e[o])).map(o=>`${o}=${encodeURIComponent(JSON.stringify(t[o]))}`).join("&")}
function bn(t,e){let n=t.replace(/^#/,"").split("&").map(o=>[o.slice(0,Math.max(o.indexOf("="),0)),o.slice(o.indexOf("=")+
1)]).filter(([o])=>Object.hasOwn(xn,o)).map(([o,s])=>[o,Rd(s)]).filter(([o,s])=>jd(o,s));return{...e,...Object.fromEntries(
n)}}var Na=(t,e)=>JSON.stringify(t)===JSON.stringify(e);function Rd(t){try{return JSON.parse(decodeURIComponent(t))}catch{
return}}function jd(t,e){let{type:n,optional:o,choices:s=[]}=Cd[t];return e===null?o:n==="integers"?Array.isArray(e)&&e.
every(Number.isInteger):n==="texts"?Array.isArray(e)&&e.every(r=>typeof r=="string"):n==="choice"?s.includes(e):n==="int\
eger"?Number.isInteger(e):typeof e==(n==="boolean"?"boolean":"string")}function qa(t){let{relations:e,text:n}=t,o=[...new Set(e.map(l=>l.family))],s=Object.entries(t.names).map(([l,f])=>[l,f.
map(u=>n[`${l}: ${u}`]||u)]),r=(l,f)=>f.map((u,d)=>({...u,words:n[`encoding of ${l}: ${t.names[l][d]}`]||u.words})),{signs:i,
holds:a,marks:c}=t.encodings;return{...t,families:o,familyOf:e.map(l=>o.indexOf(l.family)),labels:Object.fromEntries(s),
encodings:{signs:r("signs",i),holds:r("holds",a),marks:r("marks",c)}}}function Ca(t,e){let n=new Uint8Array(e.nodes.length);
for(let o of[e.actor,e.target])for(let s of o)n[s]=1;return{...e,name:t,numbers:new Map(e.nodes.map((o,s)=>[o.actor,s])),
isTied:n,arrows:{...e.arrows,actor:e.edges.map(o=>o.from),target:e.edges.map(o=>o.to)}}}var io=t=>({...t,count:"statements",kinds:null,quad_classes:null,relations:null,modes:null,polarities:null});var yt=t=>t.compared_with?[...t.according_to,...t.compared_with]:t.according_to;function Ia(t,e){let n=t.statements;if(e.
includes("everyone"))return()=>!0;let o=ir(t,e),s=new Set(Ra(e,"of:").map(r=>t.sources.findIndex(i=>i.id===r)));return r=>n.
own[r]===1&&o(r)||n.source[r]>=0&&s.has(n.source[r])}function ir(t,e){let n=t.statements;if(e.includes("authors")||e.includes(
"everyone"))return()=>!0;let o=yn(t,e);return s=>o.has(n.publisher[s])||o.has(n.author[s])}var yn=(t,e)=>new Set(Ra(e.includes(
"everyone")?[]:e,"by:").map(n=>t.signers.indexOf(n)).filter(n=>n>=0)),Ra=(t,e)=>t.filter(n=>n.startsWith(e)).map(n=>n.slice(
e.length));function ja({statements:t,signers:e,sources:n}){let o=new Map([["everyone",0]]),s=r=>o.set(r,(o.get(r)??0)+1);
for(let r of t.own.keys())if(!t.aside[r]){if(s("everyone"),t.own[r]){s("authors");for(let i of new Set([t.publisher[r],t.
author[r]]))i>=0&&s(`by:${e[i]}`)}t.source[r]>=0&&s(`of:${n[t.source[r]].id}`)}return o}var Oe=0,Wd=1,ao=0,rt=({statements:t},e)=>t.mode[e]===Oe&&t.polarity[e]===0,J=t=>Array.from(t.keys()).filter(e=>t[e]),Nt=(t,e)=>e.
map(n=>t.statements.key[n]).sort();function $t(t,e,n){let o=t.statements,s=Fa(t,e,n,o.alternative),r=Pa(o),i=Bd(t,s,r),a=Ha(
t,e,s,r);za(t,e,s,i);let c=s.slice();for(let[l,f]of o.sums)s[l]&&f.some(u=>c[u])&&(s[l]=0);return{inside:s,main:i,...r,undated:a}}
function ar(t,e,n,o=t.statements.disjunct){let s=t.statements,r=Fa(t,e,n,o);return Ha(t,e,r,Pa(s)),za(t,e,r,s.key.map((i,a)=>a)),
r}function Be(t,e,n=[]){let o={...e,kinds:null,quad_classes:null,modes:null,polarities:null};return ar(t,{...o,count:"st\
atements"},yt(e),n)}function cr(t,e){let n=t.statements,o=e.coders&&new Set(e.coders.map(s=>t.coders.indexOf(s)));return s=>o?
o.has(n.coder[s]):n.aside[s]!==Wd}function $n(t,e,n){let o=t.statements,s=yn(t,n);if(!e.coders&&!e.articles&&!s.size)return Uint8Array.
from(o.aside,l=>l?0:1);let r=cr(t,e),i=e.articles&&new Set(e.articles.map(l=>t.articles.findIndex(f=>f.id===l))),a=Uint8Array.
from(o.article,(l,f)=>r(f)&&(!i||i.has(l))?1:0),c=new Map;for(let l of J(a)){let f=o.article[l],{text:u,copy:d}=t.articles[f],
g=((s.has(o.publisher[l])||s.has(o.author[l])?0:2)+(d?1:0))*t.articles.length+f,b=c.get(u);(!b||g<b[0])&&c.set(u,[g,f])}
for(let l of J(a))c.get(t.articles[o.article[l]].text)?.[1]!==o.article[l]&&(a[l]=0);return a}function Fa(t,e,n,o){let s=t.
statements,r=$n(t,e,n),i=Ia(t,n),a=e.count==="acts",c=We(a&&e.kinds===null?[ao]:e.kinds),[l,f]=[We(e.relations),We(e.modes)],
[u,d]=[We(e.certainties),We(e.polarities)];for(let h=0;h<r.length;h++){if(!r[h])continue;let g=t.relations[s.relation[h]];
i(h)&&!o[h]&&c(g.kind)&&!(a&&g.kind===ao&&!g.deed)&&l(s.relation[h])&&f(s.mode[h])&&u(s.certainty[h])&&d(s.polarity[h])&&
(e.inferred||!s.inferred[h])&&(e.headlines||!s.headline[h])||(r[h]=0)}return r}function We(t){let e=t&&new Set(t);return n=>e===
null||e.has(n)}var Pa=t=>({first:t.first.slice(),last:t.last.slice(),approximate:t.approximate.slice()});function Bd(t,e,{
first:n,last:o,approximate:s}){let r=t.statements,i=Int32Array.from(e,(a,c)=>c);for(let a of Pd(r,e)){if(a.length<2)continue;
a.sort((l,f)=>r.rank[l]-r.rank[f]);let c=Fd(t,a);for(let l of a)i[l]=a[0],c&&(rt(t,l)||!Da(r,l))&&([n[l],o[l],s[l]]=[c.first,
c.last,c.approximate])}return i}var Da=(t,e)=>t.first[e]!==null||t.last[e]!==null;function Fd(t,e){let n=t.statements,o=e.
filter(c=>Da(n,c));if(!o.length)return null;let s=Wa(Wa(o,c=>rt(t,c)),c=>!n.approximate[c]),r=Ba(s.map(c=>n.first[c]),Math.
max),i=Ba(s.map(c=>n.last[c]),Math.min),[a]=s;return r!==null&&i!==null&&r>i?{first:n.first[a],last:n.last[a],approximate:1}:
{first:r,last:i,approximate:n.approximate[a]}}function Wa(t,e){let n=t.filter(e);return n.length?n:t}function Ba(t,e){let n=t.
filter(o=>o!==null);return n.length?e(...n):null}function Pd(t,e){let n=new Map;for(let o=0;o<e.length;o++){if(!e[o]||t.
act[o]<0)continue;let s=n.get(t.act[o]);s?s.push(o):n.set(t.act[o],[o])}return n.values()}function Ha(t,e,n,{first:o,last:s,
approximate:r}){let i=new Set,{since:a,until:c}=e;if(a===null&&c===null&&e.undated)return i;let l=e.inside==="certainly";
for(let f=0;f<n.length;f++){if(!n[f])continue;let[u,d]=[o[f],s[f]],h=u===null&&d===null;if(l&&r[f]||h&&(l||!e.undated)){
n[f]=0;continue}if(h){let y=t.articles[t.statements.article[f]];[u,d]=[y.first,y.last]}let[g,b]=l?[u,d]:[d,u];a!==null&&
(g===null?l:g<a)&&(n[f]=0),c!==null&&(b===null?l:b>c)&&(n[f]=0),h&&n[f]&&i.add(f)}return i}function za(t,e,n,o){let s=We(
e.quad_classes);for(let r=0;r<n.length;r++)s(t.statements.quad_class[o[r]])||(n[r]=0)}var co=["price","condition"];function Ga(t,e,n){let o=Dd(t,n),s=a=>co.includes(e.roles[a].function??""),r=a=>a.statements.
some(c=>e.statements[c].roles?.some(([l])=>s(l))),i=Gd(t,o).map(a=>a.map(c=>o[c])).sort((a,c)=>c.length-a.length||a[0].statements[0]-
c[0].statements[0]);return{bargains:i.filter(a=>a.some(r)),others:i.filter(a=>!a.some(r))}}function lr(t,e,n){let o=JSON.
stringify(n.flatMap(i=>i.statements).sort((i,a)=>i-a)),s=i=>!e.compared_with&&Object.entries(i).every(([a,c])=>JSON.stringify(
e[a])===JSON.stringify(c));return(t.courses.find(i=>s(i.state))?.bargains??[]).find(i=>JSON.stringify(i.offers)===o)}function Dd(t,e){
let n=$t(t,io(e),yt(e)),{act:o,relation:s}=t.statements,r=new Map;for(let i of t.offers.mentions.filter(a=>zd(t,n,a))){let[
a,,,c,l,f,u,d]=i,h=r.get(o[a])??Hd(s[n.main[a]]);r.set(o[a],h),h.statements.push(a);for(let g of c)h.sides.add(g);for(let g of l)
h.toSides.add(g);for(let g of d)h.about.add(g);for(let g of f)h.targets.set(g,[...h.targets.get(g)??[],a]);for(let g of u)
h.things.set(g,[...h.things.get(g)??[],a])}return[...r.values()]}var Hd=t=>({relation:t,statements:[],sides:new Set,toSides:new Set,
targets:new Map,things:new Map,about:new Set});function zd(t,{inside:e,main:n,first:o,last:s},[r,i,a]){let{act:c,relation:l}=t.
statements,{deed:f,offers:u}=t.relations[l[n[r]]];return e[r]===1&&i===o[r]&&a===s[r]&&c[r]>=0&&rt(t,r)&&f&&u}function Gd(t,e){
let n=e.map((l,f)=>f),o=l=>(n[l]!==l&&(n[l]=o(n[l])),n[l]),s=(l,f)=>{n[Math.max(o(l),o(f))]=Math.min(o(l),o(f))},r=Ud(t,
e),i=l=>e[l].toSides.size>0;for(let[l,f]of r)([...e[l].toSides].some(d=>e[f].toSides.has(d))||!i(l)&&!i(f))&&s(l,f);let a=new Map;
for(let[l,f]of r){if(i(l)===i(f))continue;let[u,d]=(i(l)?[f,l]:[l,f]).map(o);a.set(u,(a.get(u)??new Set).add(d))}for(let[
l,f]of a)f.size===1&&s(l,[...f][0]);let c=new Map;for(let l of e.keys())c.set(o(l),[...c.get(o(l))??[],l]);return[...c.values()]}
function Ud(t,e){let n=new Map;for(let[s,{sides:r,things:i,about:a}]of e.entries()){let c=i.size?[...i.keys()]:a.size?[...a]:
[""];for(let l of r)for(let f of c){let u=JSON.stringify([l,f]);n.set(u,[...n.get(u)??[],s])}}let o=(s,r)=>t.relations[e[s].
relation].wider.includes(e[r].relation);return[...n.values()].flatMap(s=>s.flatMap((r,i)=>s.slice(i+1).map(a=>[r,a]))).filter(
([s,r])=>o(s,r)||o(r,s))}var St=(t,e,n)=>t*n+e;function Fe(t,e,n,o,s){let r=e.nodes.length,i=new Map;for(let a of n){let[c,l]=[e.actor[a],e.target[a]],
f=St(c,l,r),u=i.get(f);u?u.rows.push(a):i.set(f,{a:c,b:l,key:f,rows:[a],weight:0})}for(let a of i.values())a.weight=at(t,
a.rows,o,s);return i}function at(t,e,n,o){let s=t.statements,{statement:r}=t.ties,i=c=>s.act[c]>=0&&t.relations[s.relation[n.
main[c]]].deed;if(e.length===1)return o==="acts"&&!i(r[e[0]])?0:1;let a=new Set;for(let c of e){let l=r[c];o==="articles"?
a.add(s.article[l]):o==="statements"?a.add(l):i(l)&&a.add(s.act[l])}return a.size}var fr=class{weight=0;ends=[];known=null;get others(){
return this.known??=new Set(this.ends),this.known}};function Ua(t){let e=new Map,n=(o,s,r)=>{let i=e.get(o)??new fr;e.set(
o,i),i.ends.push(s),i.weight+=r.weight};for(let o of t.values())n(o.a,o.b,o),n(o.b,o.a,o);return e}function Va(t,e,n,o){let s=a=>t.numbers.get(a)??-1,r={isGrown:!1,weakest:0,kept:null};if(o.ego!==null&&n.has(s(o.ego)))return{
...r,shown:Yd(n,s(o.ego),o.steps)};let i=new Set(n.keys());return o.all?{...r,shown:i}:i.size<=1e3?{...r,shown:i,...Kd(e)}:
{...r,shown:Vd(n,(o.grown||[]).map(s)),isGrown:!0}}var ur=({shown:t,kept:e},n)=>t.has(n.a)&&t.has(n.b)&&(!e||e.has(n.key)),
Dt=t=>[...t.pairs.values()].filter(e=>ur(t,e)),Ka=new WeakMap;function lo(t){if(!t.isGrown&&!t.kept)return t;let e=Ka.get(
t);if(e)return e;let n=new Set(t.nodes.keys()),o={...t,shown:n,kept:null,weakest:0,isGrown:!1};return Ka.set(t,o),o}var Sn=(t,e)=>e.
weight-t.weight||t.key-e.key;function On(t){return[...t].sort(([e,{weight:n}],[o,{weight:s}])=>s-n||e-o).map(([e])=>e)}function Kd(t){
if(t.size<=2e4)return{};let e=[...t.values()].sort(Sn).slice(0,2e4);return{weakest:t.size-2e4,kept:new Set(e.map(n=>n.key))}}
function Vd(t,e){let n=new Set(On(t).slice(0,30));for(let o of e){let s=t.get(o);if(s)for(let r of[o,...s.others])n.add(
r)}return n}function Yd(t,e,n){let o=new Set([e]),s=[e];for(let r=0;r<n;r++){let i=s.flatMap(a=>[...t.get(a)?.others??[]]).
filter(a=>!o.has(a));for(let a of i)o.add(a);s=[...new Set(i)]}return o}var Ya=new WeakMap;function fo(t,e,n,o,s){let r=new Map;for(let i of n.values())if(ur(o,i))for(let a of i.rows){let c=Qd(
t,e,a,s),l=r.get(c);l?l.push(a):r.set(c,[a])}return r}function Qd(t,e,n,o){let s=t.ties.statement[n];if(o[s]===s)return e.
arrow[n];let r=t.statements,i=r.relation[o[s]],a=t.ties.together[n]?t.names.signs.indexOf("together"):t.relations[i].sign;
for(let c of[i,-1]){let l=[e.actor[n],e.target[n],c,a,r.hold[o[s]],r.mark[o[s]]].join(" "),f=Xd(e).get(l);if(f!==void 0)
return f}return e.arrow[n]}function Xd(t){let e=Ya.get(t);if(!e){let{actor:n,target:o,relation:s,sign:r,hold:i,mark:a}=t.
arrows;e=new Map(n.map((c,l)=>[[n[l],o[l],s[l],r[l],i[l],a[l]].join(" "),l])),Ya.set(t,e)}return e}var uo=(t,e,n)=>t.names.
signs[e.arrows.sign[n]]==="together";function mo({level:t,arrows:e}){let{arrows:n,nodes:o}=t,s=new Map;for(let r of e.keys()){
let[i,a]=[n.actor[r],n.target[r]],c=St(Math.min(i,a),Math.max(i,a),o.length),l=s.get(c)??[[],[]];s.set(c,l),l[i<a?0:1].push(
r)}return[...s.values()]}function Qa({arrows:t,nodes:e}){let n=new Map,o=t.actor.map((s,r)=>St(Math.min(s,t.target[r]),Math.
max(s,t.target[r]),e.length));for(let s of o)n.set(s,(n.get(s)||0)+1);return o.map(s=>n.get(s)>1)}var Jd=20,Zd=10,th=24,po=1e3,Xa=new WeakMap;function _n(t){let e=Xa.get(t)??eh(t);return Xa.set(t,e),e}function eh(t){let e=nh(
t),n=oh(t,e),{arrows:o,left:s}=ah(t,n);return{...t,shown:n,arrows:o,pairs:fh(t,o),kept:null,weakest:s,isGrown:!1}}function nh({
facts:t,level:e,pairs:n,chosen:o}){let s=e.nodes.length,r=new Map,i=a=>a?po*at(t,a.rows,o,"acts")+Math.min(a.rows.length,
po-1):0;return(a,c)=>{let[l,f]=[Math.min(a,c),Math.max(a,c)],u=St(l,f,s),d=r.get(u)??i(n.get(u))+i(n.get(St(f,l,s)));return r.
set(u,d),d}}function oh({level:t,nodes:e,shown:n,state:o},s){let r=o.ego!==null&&e.has(t.numbers.get(o.ego)??-1),i=f=>!r||
n.has(f),a=r?t.numbers.get(o.ego??""):-1,c=new Set,l=f=>{c.add(f);for(let u of sh(e.get(f)?.others,f,c,s))c.add(u)};r&&l(
a),(!r||o.steps>1)&&rh(c,e,i,s);for(let f of o.grown??[]){let u=t.numbers.get(f);u!==void 0&&e.has(u)&&l(u)}return c}function sh(t,e,n,o){
return[...t??[]].filter(r=>r!==e&&!n.has(r)).sort((r,i)=>o(e,i)-o(e,r)||r-i).slice(0,Zd)}function rh(t,e,n,o){let s=On(e).
filter(n),r=new Map,i=a=>{r.delete(a);for(let c of e.get(a)?.others??[]){if(t.has(c)||!n(c))continue;let l=o(a,c),[f,u]=r.
get(c)??[0,0];r.set(c,[Math.max(f,l),u+l])}};for(let a of[...t])i(a);for(;t.size<Math.min(Jd,s.length);){let[a]=[...r].reduce(
(l,f)=>ih(f,l)?f:l,[-1,[-1,-1]]),c=a<0?s.find(l=>!t.has(l)):a;if(c===void 0)return;t.add(c),i(c)}}var ih=([t,[e,n]],[o,[
s,r]])=>e!==s?e>s:n!==r?n>r:t<o;function ah({facts:t,level:e,pairs:n,chosen:o,state:s},r){let{actor:i,target:a,sign:c}=e.
arrows,l={shown:r,kept:null,weakest:0,isGrown:!1},f=new Map;for(let[O,_]of fo(t,e,ch(n,r),l,o.main)){let M=`${i[O]} ${a[O]}\
 ${c[O]}`,A=f.get(M)??{one:i[O],other:a[O],arrows:[],tie:0};A.arrows.push([O,_]),f.set(M,A)}for(let O of f.values()){let _=O.
arrows.flatMap(([,M])=>M);O.tie=po*at(t,_,o,"acts")+Math.min(_.length,po-1)}let u=[...f.values()].sort((O,_)=>_.tie-O.tie||
O.one-_.one||O.other-_.other),d=s.ego===null?-1:e.numbers.get(s.ego)??-1,h=lh(u,r),g=u.filter(({one:O,other:_})=>O===d||
_===d),b=[...new Set([...h,...g,...u])],y=b.slice(0,Math.max(th,h.length));return{arrows:new Map(y.flatMap(O=>O.arrows)),
left:b.length-y.length}}var ch=(t,e)=>new Map([...t].filter(([,{a:n,b:o}])=>e.has(n)&&e.has(o)));function lh(t,e){let n=new Map(
[...e].map(s=>[s,s])),o=s=>{let r=s;for(;n.get(r)!==r;)r=n.get(r)??r;return r};return t.filter(({one:s,other:r})=>{let[i,
a]=[o(s),o(r)];return i!==a&&n.set(i,a),i!==a})}function fh({facts:t,level:e,chosen:n,state:o},s){let r=[...new Set([...s.
values()].flat())].sort((i,a)=>i-a);return Fe(t,e,r,n,o.count)}function ho(t,e){let n=t.statements,o=ar(t,{...e,count:"statements"},["everyone"]),s=[],r=(i,a,c)=>s.push({claim:n.claim[i],
first:n.first[i],last:n.last[i],approximate:n.approximate[i],at:a,...c});for(let i of J(o)){let a=n.polarity[i]===0,c={affirms:a,
how:a?"affirms":"denies",held:!0};n.source[i]>=0&&r(i,i,{who:t.sources[n.source[i]].id,certainty:n.certainty[i],...c}),n.
own[i]&&r(i,i,{who:null,certainty:n.certainty[i],...c});let l=t.names.stances[n.stance[i]],f={who:null,affirms:!a,certainty:null,
held:!1};l==="doubts"&&r(i,i,{...f,how:"doubts"}),l==="rejects"&&r(i,i,{...f,how:a?"rejects":"affirms"})}for(let[i,a,c]of n.
denials){if(!o[i]||n.disjunct[a])continue;let l=n.polarity[a]!==0;r(a,i,{who:c,affirms:l,how:l?"affirms":"denies",certainty:n.
certainty[i],held:!1})}return s}function Ja(t,e){if(e.includes("everyone"))return()=>!0;let n=new Set(e),o=yn(t,e),{publisher:s,
author:r}=t.statements;return({who:i,at:a})=>i===null?n.has("authors")||o.has(s[a])||o.has(r[a]):n.has(`of:${i}`)}var mr=(t,e)=>!t.
approximate&&!e.approximate&&t.last!==null&&e.first!==null&&t.last<e.first;var kn=["opposed","doubted","only_first","only_second","other_certainty","agreed"],[pr,dr,uh,mh,tc]=[0,1,2,3,4],fe=5;function go(t,e,n){
let o={claims:kn.map(()=>[]),partOf:new Map},s=[e.according_to,n];if(new Set(s.map(a=>[...a].sort().join(`
`))).size<2)return o;let r=s.map(a=>Ja(t,a)),i=new Map;for(let a of ho(t,e))for(let[c,l]of r.entries()){if(!l(a))continue;
let f=i.get(a.claim)??[[],[]];i.set(a.claim,f),f[c].push(a)}for(let[a,c]of i.values())for(let[l,f]of hr(a,c))ph(o,l,f);return o}
function ph({claims:t,partOf:e},n,o){let s=o.map(i=>[...new Set(i.map(a=>a.at))]),r={positions:o,sides:s,statements:[...new Set(
s.flat())]};t[n].push(r);for(let i of r.statements)e.set(i,Math.min(n,e.get(i)??n))}function hr(t,e){let[n,o,s]=[!1,!1,!1];
for(let c of t)for(let l of e)mr(c,l)||mr(l,c)||(c.affirms===l.affirms?s||=c.held&&l.held:Za(c)||Za(l)?o=!0:n=!0);if(n||
o)return[[n?pr:dr,[t,e]]];let r=[t,e].map(c=>c.filter(l=>l.held));if(!s)return[[uh,[r[0],[]]],[mh,[[],r[1]]]].filter(([,
l])=>l.flat().length);let[i,a]=r.map(c=>[...new Set(c.map(l=>l.certainty))].sort().join(" "));return[[i===a?fe:tc,r]]}var Za=({
how:t})=>t==="doubts"||t==="rejects",ec=t=>t===tc||t===fe,gr=t=>t===pr||t===dr;function wo({facts:t,parts:e},n){let o=new Set(
n.map(r=>e?.partOf.get(t.ties.statement[r])));for(let r of[pr,dr])if(o.has(r))return r;let[s]=o;return o.size===1&&s!==void 0&&
s!==fe?s:-1}function xo(t,e,n,o){let{ties:s}=t,{inside:r}=n,i=dh(t,n),a=[],c=[],l=0,f=o.types&&new Set(o.types),u=d=>!f||f.has(e.nodes[d].
type);for(let d=0;d<s.statement.length;d++){if(!r[s.statement[d]]||i.has(d))continue;let[h,g]=[e.actor[d],e.target[d]];if(!(!u(
h)||!u(g))){if(h===g&&!o.self){s.issue[d]||l++;continue}(s.issue[d]?c:a).push(d)}}return{between:a,issues:c,selfLoops:l}}
function dh({ties:t,statements:e,relations:n},{inside:o,main:s,first:r,last:i}){let a=new Set,c=l=>l.some(f=>o[f]);for(let[
l,f]of t.manners)n[e.relation[s[t.statement[l]]]].manner!==f&&a.add(l);for(let[l,f,u]of t.times){let d=t.statement[l];(r[d]!==
f||i[d]!==u)&&a.add(l)}for(let[l,f]of t.needs)c(f)||a.add(l);for(let[l,f]of t.yields)c(f)&&a.add(l);return a}function ue(t,e,n){let o=$t(t,n,yt(n)),s=xo(t,e,o,n),r=n.issues?[...s.between,...s.issues]:s.between,i=Fe(t,e,r,o,n.count),
a=n.min_weight>1?new Map([...i].filter(([,f])=>f.weight>=n.min_weight)):i,c=Ua(a),l=Va(e,a,c,n);return{facts:t,level:e,state:n,
chosen:o,pairs:a,nodes:c,...l,arrows:fo(t,e,a,l,o.main),parts:n.compared_with&&go(t,n,n.compared_with),weak:i.size-a.size,
selfLoops:s.selfLoops,withIssues:s.issues.length}}var x,_e=null,Pe="en",w,U,$,me,wr=null,xr=null,br=null,yr=new Map,$r=new Map,nc=async()=>{};async function oc(t,e){me=t,
Pe=e,x=qa(await me.facts()),U=La(x.opening),w=U,_e=wr=xr=br=null,yr.clear()}async function P(){wr??=me.words();let t=await wr;
return _e!==t&&($r=new Map(t.entities.map((e,n)=>[e.id,n]))),_e=t,t}var bo=()=>me.findings();function sc(){return br??=me.
analyses(),br}var rc=()=>me.library();function yo(){return xr??=me.arguments(),xr}function Ht(t){let e=yr.get(t)??me.level(
t).then(n=>Ca(t,n));return yr.set(t,e),e}var $o=t=>$r.get(t);function qt(t){let e=$r.get(t);return e===void 0||!_e?null:
_e.entities[e]}function ic(t){nc=t}function Jt(t){w={...w,...t}}async function k(t){Jt(t),await nc(t)}async function ac(){
let t=await Ht(w.level);for(;t.name!==w.level;)t=await Ht(w.level);$=ue(x,t,w)}var Mn=()=>w.picture==="named"?_n($):$,ke=()=>w.
tab==="graph"?Mn():$,So=()=>Ga(x,I(),w);function I(){if(!_e)throw new Error("what is read was not loaded");return _e}var hh=new Set(["since","until","min_weight","theme","language"]),cc=0,Sr=!1;function Oo(t){Sr||=Object.keys(t).some(e=>!hh.
has(e)),clearTimeout(cc),cc=setTimeout(()=>{let e=je(w,U),n=Sr;if(Sr=!1,e!==location.hash.slice(1))try{n?history.pushState(
null,"",`#${e}`):history.replaceState(null,"",`#${e}`)}catch{}},150)}var _o=(t={})=>`${x.address??location.href.split("#")[0]}\
#${je({...w,...t},U)}`;var gh={light:["#9cc3e6","#f2c14e","#8fd0b0","#e6a5b8","#c3b1e1","#d9b38c"],dark:["#5f9bd1","#cfa13a","#5fae8b","#c57b93",
"#9a84c7","#b58a5e"]},wh={light:{text:"#17202b",ground:"#ffffff",node:"#cbd2d9",line:"#52606d"},dark:{text:"#e9edf1",ground:"\
#192029",node:"#52606d",line:"#9aa5b1"}},xh={light:["#b3261e","#a8327a","#6d3fb0","#00776b","#8a6100","#9aa5b1"],dark:["\
#ff8a80","#f48fb1","#b79af0","#4cc3b4","#e0b050","#52606d"]},Or=()=>matchMedia("(prefers-color-scheme: dark)");function Ot(){
return w.theme!=="auto"?w.theme:Or().matches?"dark":"light"}var X=()=>wh[Ot()],Me=()=>gh[Ot()],De=t=>x.encodings.signs[t][Ot()],
_r=t=>xh[Ot()][t];function ko(t,e){let n=wo(t,e);return _r(n<0?fe:n)}var lc=new Set(["p","h1","h2","h3","h4","li","dt","dd","td","th","caption","blockquote","summary"]);for(let t of["legend",
"option","input"])lc.add(t);var kr="http://www.w3.org/2000/svg";function m(t,e={},...n){return fc(document.createElement(
t),lc.has(t)?{dir:"auto",...e}:e,n)}var zt=(t,e)=>m("bdi",{lang:e},t);function S(t,e={},...n){return fc(document.createElementNS(
kr,t),e,n)}function fc(t,e,n){for(let[o,s]of Object.entries(e))s==null||s===!1||(typeof s=="function"?t.addEventListener(
o.slice(2),s):o==="value"||o==="checked"?Object.assign(t,{[o]:s}):t.setAttribute(o,s===!0?"":String(s)));return ve(t,n),
t}function ve(t,e){for(let n of e)n==null||n===!1||n===""||(Array.isArray(n)?ve(t,n):t.append(n instanceof Node?n:String(
n)))}function L(t,...e){t.replaceChildren(),ve(t,e)}function v(t){let e=document.getElementById(t);if(!e)throw new Error(
`the page has no ${t}`);return e}function Gt(t){v("announced").textContent=t}var uc={facts:()=>He("facts"),words:()=>He("words"),arguments:()=>He("arguments"),analyses:()=>He("analyses"),findings:()=>He(
"findings"),level:t=>He(`level-${t}`),library:()=>mc("library")},He=async t=>JSON.parse(await mc(t));async function mc(t){
let e=v(t);if(e.type==="application/json")return e.text;let n=Uint8Array.from(atob(e.text),s=>s.charCodeAt(0)),o=new Blob(
[n]).stream().pipeThrough(new DecompressionStream("gzip"));return new Response(o).text()}var Mr="button, select, input, summary, a[href], [tabindex='0']";function Mo(t){return((t.getAttribute("aria-label")||t.
closest("label")?.textContent||t.textContent)??"").replace(/[\d\u2022]+/g,"").trim()}function pc(){let t=document.activeElement,
e=t?.closest("#side, #time, #viewpoint, #panel, #sheet, #story");return!t||!e||!t.matches(Mr)?null:{part:e.id,words:Mo(t),
at:[...e.querySelectorAll(Mr)].indexOf(t)}}function dc(t){if(!t||document.activeElement!==document.body)return;let e=[...v(
t.part).querySelectorAll(Mr)],n=r=>Math.abs(e.indexOf(r)-t.at),[o]=e.filter(r=>Mo(r)===t.words).sort((r,i)=>n(r)-n(i));(o??
e[Math.min(t.at,e.length-1)])?.focus({preventScroll:!0})}function vo(t){return new Set([...t.querySelectorAll("details[o\
pen] > summary")].map(Mo))}function To(t,e){for(let n of t.querySelectorAll("details"))n.firstElementChild&&e.has(Mo(n.firstElementChild))&&
(n.open=!0)}var Ao=class{#t=new Map;#e;constructor(e,n,o,s){this.facts=e,this.words=n,this.level=o,this.#e=Tr(s),this.counted=J($n(e,
this.#e,["everyone"])),this.entities=new Int32Array(n.entities.length),this.articles=new Int32Array(e.articles.length),this.
relations=new Int32Array(e.relations.length);for(let r of this.counted){for(let i of vr(n,r))this.entities[i]++;for(let i of e.
relations[e.statements.relation[r]].wider)this.relations[i]++;this.articles[e.statements.article[r]]++}}ofRelation(e){let{
relations:n,statements:o}=this.facts;return this.counted.filter(s=>n[o.relation[s]].wider.includes(e))}ofQuestion({where:e}){
let n=this.facts.statements;return this.counted.filter(o=>e.some(s=>Object.entries(s).every(([r,i])=>i.includes(Number(n[r][o])))))}ofPhrase({
relation:e,actor:n,target:o}){let{facts:s,level:r}=this,[i,a]=[n,o].map(l=>l===null?-1:r.numbers.get(l));if(i===void 0||
a===void 0)return[];let c=this.rows(e).filter(l=>(i<0||r.actor[l]===i)&&(a<0||r.target[l]===a));return[...new Set(c.map(
l=>s.ties.statement[l]))]}targetsOf(e){let{facts:n,level:o}=this,s=new Map;for(let i of this.rows(e)){let a=o.target[i];
s.set(a,(s.get(a)??new Set).add(n.ties.statement[i]))}return[...s].sort(([i,a],[c,l])=>l.size-a.size||i-c).map(([i])=>o.
nodes[i].actor)}rows(e){let n=this.#t.get(e);if(n)return n;let{facts:o,level:s}=this,r=o.relations.flatMap(({wider:l},f)=>l.
includes(e)?[f]:[]),i={...this.#e,relations:r},a=xo(o,s,$t(o,i,["everyone"]),i),c=[...a.between,...a.issues];return this.#t.
set(e,c),c}};function vr({statements:t,entities:e},n){let{s:o,o:s,roles:r=[],sources:i=[]}=t[n],a=new Set([o,s,...r.map(
([,c])=>c),...i].filter(bh));for(let c of a)for(let l of e[c]?.members??[])a.add(l);return a}var bh=t=>typeof t=="number"&&
t>=0,Tr=t=>({...t,according_to:["everyone"],compared_with:null,since:null,until:null,undated:!0,kinds:null,quad_classes:null,
relations:null,modes:null,certainties:null,polarities:null,articles:null,types:null,count:"statements",inferred:!0,headlines:!0,
self:!0,issues:!0,min_weight:1});var hc=new WeakMap;function Lo(t,e,n){let o=t.statements,s=t.names.quad_classes,r=new Map,i=s.map(()=>[]),a={unreal:[],none:[]},
[c,l]=[0,0];for(let d of e){let h=t.relations[o.relation[n[d]]],g=o.quad_class[n[d]];if(!(o.act[d]<0||!h.deed))if(!rt(t,
d))a.unreal.push(d);else{if((g<0?a.none:i[g]).push(d),r.has(o.act[d])||(r.set(o.act[d],g),h.goldstein===null))continue;c+=
h.goldstein,l++}}let f=d=>[...r.values()].filter(h=>h===d).length,u=a.unreal.map(d=>o.act[d]).filter(d=>!r.has(d));return{
statements:e,acts:r.size,...a,unrealActs:new Set(u).size,quadClasses:i,byQuadClass:s.map((d,h)=>f(h)),noQuadClass:f(-1),
articles:new Set(e.map(d=>o.article[d])),sources:new Set(e.map(d=>yh(t,d))),sum:c,scored:l}}var yh=({statements:t},e)=>t.
source[e]>=0?-1-t.source[e]:t.author[e]>=0?t.author[e]:t.publisher[e],vn=t=>[...t.quadClasses.flat(),...t.none],Zt=(t,e)=>Lo(
t.facts,_t(t,e.rows),t.chosen.main);function te(t){let e=hc.get(t);if(e)return e;let n=Dt(t),o=new Set(t.isGrown?t.shown:
[]);for(let{a,b:c}of n)o.add(a).add(c);let{statement:s}=t.facts.ties,r=new Set(n.flatMap(a=>a.rows.map(c=>s[c]))),i={...Lo(
t.facts,[...r],t.chosen.main),actors:o.size};return hc.set(t,i),i}function _t({facts:t,chosen:e},n){return kt(e,new Set(
n.map(o=>t.ties.statement[o])))}function kt({first:t,last:e},n){let o=s=>t[s]??e[s]??1/0;return[...n].sort((s,r)=>o(s)-o(
r)||s-r)}function Eo({facts:t,chosen:e},n){let o=new Map;for(let s of n){let r=t.statements.act[s],i=r>=0&&e.inside[s]?`\
act ${r}`:`statement ${s}`,a=o.get(i);a?a.push(s):o.set(i,[s])}return[...o.values()]}function No({chosen:t},e){let n=t.main[e[0]];
return e.includes(n)?n:e[0]}var Ut=(t,e)=>t.names.quad_classes[e].split(" ")[1],qo=(t,e)=>e.filter(n=>t.ties.together[n]);
function gc(t,e){let{facts:n,chosen:o,state:s}=t,{relation:r,quad_class:i}=n.statements,a=new Set(qo(n,e).map(u=>n.ties.
statement[u])),{act:c}=n.statements,l=new Set(e.map(u=>n.ties.statement[u]).filter(u=>rt(n,u)).map(u=>c[u])),f=[[],[],[]];
for(let u of e){let d=n.ties.statement[u];if(s.count==="acts"&&!rt(n,d)&&l.has(c[d]))continue;let h=o.main[d],g=n.relations[r[h]].
sign,b=a.has(d)?n.names.signs.indexOf(Ut(n,i[h])):g;f[rt(n,d)?b:2].push(u)}return f.map(u=>u.length?at(n,u,o,s.count):0)}var $h=60,Co=null;function Ct(){if(!w.open)return null;let t=w.open.indexOf(":"),e=w.open.slice(0,t),n=w.open.slice(t+1);
return{kind:e,names:e==="pair"?n.split(">").map(Ar):[n]}}function Ar(t){try{return decodeURIComponent(t)}catch{return t}}
var Lr=t=>`pair:${t.map(encodeURIComponent).join(">")}`,Y=t=>k({open:`actor:${t}`}),ct=t=>k({open:`statement:${x.statements.
key[t]}`}),wc=(t,e)=>Lr([t,e].map(n=>$.level.nodes[n].actor));function lt(t,e){let n=[t,e].map(o=>$.level.nodes[o].actor);
return k({open:Lr(n)})}function H(t,e,n={}){let o=kt($.chosen,t),s=o.slice(0,$h).map(r=>x.statements.key[r]);return Co={
statements:o,label:e,name:[o.length,...s].join(" ")},k({...n,open:`list:${Co.name}`})}function Io(t){if(Co?.name===t)return Co;
let e=t.split(" ").slice(1);return{name:t,label:"",statements:e.map(n=>x.statements.key.indexOf(n)).filter(n=>n>=0)}}function Ro(t,e){
return k({tab:"article",article:x.articles[t].id,open:`statement:${x.statements.key[e]}`})}function ee(t){let e=$.level.
nodes[t].actor;return w.picture==="named"?k({grown:[...w.grown??[],e]}):$.isGrown?k({grown:Er(e)}):k({ego:w.ego===e?null:
e,steps:1})}var Er=t=>[...new Set([...w.grown||[],t])];async function xc(t){let e=await Ht("entity"),n=e.numbers.get(t);
if(n===void 0)return null;let o={...Tr(w),self:w.self,issues:w.issues},s=[{},{issues:!0},o,{...o,issues:!0}];for(let r of s){
let i={...w,...r,level:"entity",ego:null};if(ue(x,e,i).nodes.has(n))return{...r,level:"entity",ego:null}}return null}function bc(t){
let e=Ct();if(!e||!["pair","actor"].includes(e.kind))return{};let n=$.level,[o,s]=e.names.map(c=>n.numbers.get(c)),r=n.actor.
findIndex((c,l)=>c===o&&(s===void 0||n.target[l]===s)),i=r<0&&o!==void 0&&e.kind==="actor"?n.target.indexOf(o):-1;if(r<0&&
i<0)return{open:null};let a=(r<0?[t.target[i]]:[t.actor[r],t.target[r]]).map(c=>t.nodes[c].actor);return e.kind==="actor"||
a[0]===a[1]?{open:`actor:${a[0]}`}:{open:Lr(a)}}function p(t,e={}){let n=x.text[t];return n===void 0?t:n.replace(/\{(\w+)\}/g,(o,s)=>s in e?ne(String(e[s])):o)}var yc=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u,
ne=t=>yc.test(t)?`\u2068${t}\u2069`:t;function ft(t,e=" \u2192 "){let n=t.map(ne).join(e);return yc.test(n)?`\u200E${n}`:
n}var N=t=>t<1e3?String(t):t.toLocaleString(Pe),Tn=(t,e)=>p(t===1?e:`${e}_many`),q=(t,e)=>`${N(t)} ${Tn(t,e)}`;function It(t,e=t.
length){return t.length>e?`${t.slice(0,e).join(", ")} ${p("and_more",{n:t.length-e})}`:[t.slice(0,-1).join(", "),...t.slice(
-1)].filter(Boolean).join(` ${p("and")} `)}var B=t=>t.charAt(0).toLocaleUpperCase(Pe)+t.slice(1),Nr=t=>`${t>0?"+":t<0?"\u2212":
""}${Math.abs(t).toFixed(1)}`;var qr=t=>e=>{e.key!=="Enter"&&e.key!==" "||(e.preventDefault(),t())};function C(t,e,n={}){return m("span",{role:"button",
tabindex:0,class:"link",dir:"auto",onclick:e,onkeydown:qr(e),...n},t)}function T(t,e,n={}){return m("button",{type:"butt\
on",dir:"auto",onclick:o=>e(o.currentTarget),...n},t)}function jo(t,e){let n=Sh(t);return!n||!["https:","http:"].includes(
n.protocol)?m("span",{},e):m("a",{href:n.href,dir:"auto",rel:"noopener noreferrer",target:"_blank"},e)}function Sh(t){try{
return new URL(t)}catch{return null}}function D(t,e,n){let o=typeof t=="number"?N(t):t;return e.length?C(o,()=>H(e,n),{class:o===p("show_quotes")?"link numbe\
r show-quotes":"link number","aria-label":`${o} ${n}: ${p("show_quotes")}`}):m("span",{class:"number none"},o)}var et=t=>new Date(t*864e5).toISOString().slice(0,10);function Sc(t){let e=Date.parse(`${t}T00:00:00Z`);return Number.isNaN(
e)?null:Math.round(e/864e5)}var Ir=t=>new Date(t*864e5).getUTCFullYear(),Oc=(t,e)=>Date.UTC(t,e,1)/864e5;function _c(t,e){
let[n,o]=[Ir(t),Ir(e)],s=Math.max(1,Math.ceil((o-n)/10)),r=[];for(let i=n+1;i<=o;i+=s)r.push([Oc(i,0),String(i)]);return r}
var[pe,de]=[30,365],$c=7,Oh=4,Cr=[1,3,12,24,60,120,300,600,1200];function Wo(t,e,n){let o=[];if(n<=$c){let r=n<=1?1:$c;for(let i=t+
1;i<=e;i++)(i-Oh)%r===0&&o.push({day:i,step:r});return o}let s=Cr.find(r=>r*pe>=n)??Cr[Cr.length-1];for(let r=Math.floor(
Ir(t)*12/s)*s;;r+=s){let i=Oc(Math.floor(r/12),r%12);if(i>e)return o;i>t&&o.push({day:i,step:s*pe})}}function kc(t,e,n){let o=t.statements,s=new Set(e.map(f=>`${o.article[f]} ${o.coder[f]}`)),[r,i,a]=[new Set,new Set,new Set],
c=new Set([...n].map(f=>t.articles[f].text));for(let f=0;f<o.key.length;f++){let u=o.article[f];!n.has(u)&&c.has(t.articles[u].
text)&&a.add(u),!(!n.has(u)||s.has(`${u} ${o.coder[f]}`))&&(r.add(o.coder[f]),i.add(u))}return{coders:[...new Set(e.filter(
f=>i.has(o.article[f])).map(f=>t.coders[o.coder[f]]))].sort(),others:r.size,reprints:a.size}}var Mc={21:"spring",22:"summer",23:"autumn",24:"winter"};function pt(t){if(t.includes("/")){let[l,f]=t.split("/");return l===
""||l===".."?p("date_until",{to:pt(f)}):f===""||f===".."?p("date_since",{from:pt(l)}):p("date_throughout",{from:pt(l),to:pt(
f)})}let e=/^\[(.+)\.\.(.+)\]$/.exec(t);if(e)return p("date_within",{from:pt(e[1]),to:pt(e[2])});let n=/^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/.
exec(t);if(!n)return t;let[,o,s,r,i]=n,a=o==="XXXX"?p("no_year"):o,c=[r&&String(Number(r)),s&&_h(s),a].filter(Boolean).join(
" ");return i?p("date_perhaps",{date:c}):c}function _h(t){return Object.hasOwn(Mc,t)?p(Mc[t]):new Date(Date.UTC(2e3,Number(
t)-1,1)).toLocaleDateString(Pe,{month:"long",timeZone:"UTC"})}function Bo(t){let e=[];return t.when&&e.push(pt(t.when)),
t.inferred_when&&e.push(`${pt(t.inferred_when)} (${p("inferred")})`),e.length?e.join("; "):p("date_unknown")}function Fo({
when:t,inferred_when:e}){return e?`${pt(e)} (${p("inferred")})`:t?pt(t):p("date_unknown")}function ze(t,e){let[n,o]=[t,e].
map(s=>s===null?null:pt(et(s)));return n===null&&o===null?p("date_unknown"):n===o?n:n===null?p("date_until",{to:o}):o===
null?p("date_since",{from:n}):p("date_throughout",{from:n,to:o})}var Kt=()=>w.since!==null||w.until!==null;function An(){
let[t,e]=[w.since,w.until].map(n=>n===null?null:et(n));return t===null?p("date_until",{to:e}):e===null?p("date_since",{from:t}):
p("date_throughout",{from:t,to:e})}var Po=["\u2260","?","\u2460","\u2461","\u2248","="];function Do(){let t=x.signers.map(n=>[`by:${n}`,p("viewpoint_signer",
{name:n})]),e=x.sources.map(({id:n,label:o,by:s})=>[`of:${n}`,p("viewpoint_quoted",{name:o,by:s.join(", ")})]);return[["\
authors",p("viewpoint_authors")],...t,...e,["everyone",p("viewpoint_everyone")]]}function Mt(t){let e=new Map(Do());return t.
map(n=>e.get(n)||n).join(` ${p("and")} `)}function he(t){return t.map(n=>vc(n)?.label??(n.startsWith("by:")?n.slice(3):p(
`viewpoint_${n}`))).join(` ${p("and")} `)}var Ho=t=>t.length===1&&vc(t[0])?.by||[],vc=t=>x.sources.find(({id:e})=>t===`o\
f:${e}`),Tc=t=>p(`part_${t}`,{first:Mt(w.according_to),second:Mt(w.compared_with||[])});function ut(t){let e=te(t),n=e.unrealActs?` (${p("plus_not_actual",{n:e.unrealActs})})`:"",o=p("based_on",{acts:q(e.acts,
"act")+n,statements:q(e.statements.length,"statement"),articles:q(e.articles.size,"article"),sources:q(e.sources.size,"s\
ource"),coding:kh(e)}),s=[e.actors<t.nodes.size&&p("drawn_of",{n:N(e.actors),of:N(t.nodes.size)}),t.weakest>0&&p("weakes\
t",{n:t.weakest}),t.weak>0&&p("note_min_weight",{n:t.weak})];return[oe(),...s,o].filter(Boolean).join(" ")}function oe(){
return`${[B(p(`level_${w.level}`)),`${p("according_to")} ${Mt(w.according_to)}`,w.compared_with&&`${p("compared_with")} ${Mt(
w.compared_with)}`,w.issues&&p("with_ties_to_issues"),Kt()&&Go()].filter(Boolean).join(", ")}.`}var zo=()=>[`${p("accord\
ing_to")} ${Mt(w.according_to)}`,Kt()&&Go()].filter(Boolean).join(", "),Go=()=>`${An()} (${p(`inside_${w.inside}`)})`;function Ac(t){
let e=[...te(t).articles].map(c=>x.articles[c]),n=[...new Set(e.map(c=>c.publisher))].filter(Boolean).sort();if(!n.length)
return"";let o=c=>e.map(l=>l[c]).filter(l=>l!==null),s=[Math.min(...o("first")),Math.max(...o("last"))],[r,i]=s.map(c=>Number.
isFinite(c)?et(c):null),a=r===i?p("published_on",{day:r}):p("published_from",{first:r,last:i});return p("source_line",{who:It(
n,3),when:r===null||i===null?p("undated_source"):a})}function kh({statements:t,articles:e}){let{coders:n,others:o,reprints:s}=kc(
x,t,e),r=[o?q(o,"other_coder"):"",s?q(s,"reprint"):""].filter(Boolean);return r.length?` (${n.length?`${p("coded_by",{names:It(
n,3)})}; `:""}${p("left_out",{what:It(r)})})`:""}function Lc(){if(w.min_weight>1)return[p("empty_min_weight",{n:N(w.min_weight)}),
{min_weight:1}];let t=ue(x,$.level,{...w,count:"statements",issues:!1});return t.arrows.size?[p("empty_but_states"),{count:"\
statements"}]:t.withIssues?[p("empty_but_issues",{ties:q(t.withIssues,"tie")}),{count:"statements",issues:!0}]:Kt()?[p("\
empty_period",{period:An()}),{since:null,until:null}]:[p("empty")]}var z=t=>w.language&&t.labels?.[w.language]||t.label;function Te(t){let e=z(t);return Object.entries(t.labels??{}).find(
([,n])=>n===e)?.[0]??null}function j(t,e){let n=t.nodes[e],o=w.language?qt(n.actor):null;return o?z(o):n.label}function Ge(t){
let e=$.level.numbers.get(t);return e===void 0?t:j($.level,e)}function Rr(t){let{level:e}=t;return Dt(t).map(n=>({pair:n,
actor:j(e,n.a),target:j(e,n.b)}))}var Ec=.55,Nc=15*Ec,Uo={enabled:!1,type:"arrow",scaleFactor:1},qc={to:Uo,middle:Uo,from:Uo};function Cc(t){let e=new Map;
return n=>{let o=e.get(n)??t(n);return e.set(n,o),o}}var jr=Cc(t=>({color:t,highlight:t,hover:t,inherit:!1,opacity:1})),
Ic=Cc(t=>{let[e,n,o]=t.split(" ").map(Number),{head:s}=x.encodings.signs[e],{middle:r}=x.encodings.marks[o],{dashes:i}=x.
encodings.holds[n];return{ends:{to:{enabled:!!s,type:s||"arrow",scaleFactor:Ec},middle:{enabled:!!r,type:r||"arrow",scaleFactor:r?
.45:1},from:Uo},dashes:i.length?i:!1}});function Rc(t,e){return e?Math.min(.7+.5*Math.log2(t),4):Math.min(1.2+1.3*Math.log2(
t),9)}function jc(t){let e=new Map;for(let n of mo(t)){let o=n[0].length>0&&n[1].length>0,s=Math.min(.22,1.5/(n[0].length+
n[1].length));for(let r of n)r.forEach((i,a)=>{let c=o?(a+.6)*s:(a-(r.length-1)/2)*s;e.set(i,{enabled:!0,type:c<0?"curve\
dCCW":"curvedCW",roundness:Math.abs(c)})})}return e}function Ue(t,e=20,n=3){let o=[""];for(let s of t.slice(0,200).split(
/\s+/)){let r=s.length>e?`${s.slice(0,e-1)}\u2026`:s,i=o[o.length-1];i?i.length+1+r.length<=e?o[o.length-1]=`${i} ${r}`:
o.push(r):o[o.length-1]=r}return o.length>n?`${o.slice(0,n).join(`
`)}\u2026`:o.join(`
`)}var Mh={enabled:!0,type:"curvedCW",roundness:.15};function Wc(t){let e=Qa(t),n=t.nodes.filter(i=>t.isTied[i.id]).map(({id:i,
x:a,y:c,shape:l})=>({id:i,x:a,y:c,shape:l,label:Ue(j(t,i))})),o=t.edges.map((i,a)=>e[a]?{...i,smooth:Mh}:i),s=new vis.Network(
v("canvas"),{nodes:n,edges:o},Th(n.length,!t.merged));Wr(s,t);let r=[-1,...Me().keys()].map(vh);for(let{id:i}of n){let{options:a}=s.
body.nodes[i];a.size=t.nodes[i].size,a.color=r[t.nodes[i].tint+1]}return s}function Wr(t,e){for(let[n,o]of e.nodes.entries()){
let s=t.body.nodes[n];s&&([s.x,s.y]=[o.x,o.y+n*1e-4])}}function vh(t){let e=X(),n=t>=0?Me()[t]:e.node,o={background:n,border:e.
text};return{background:n,border:e.line,highlight:o,hover:o}}function Th(t,e){let n=X(),o={color:n.text,size:15,face:"sy\
stem-ui, sans-serif",strokeWidth:3,strokeColor:n.ground};return{autoResize:!0,physics:{enabled:!1,solver:"forceAtlas2Bas\
ed",stabilization:!1},layout:{improvedLayout:!1},interaction:{hover:t<=2e3,hideEdgesOnDrag:!e,hideEdgesOnZoom:!e,tooltipDelay:1e9,
keyboard:{enabled:!0,bindToWindow:!1},multiselect:!1,selectConnectedEdges:!1},nodes:{hidden:!0,font:o,borderWidth:1,borderWidthSelected:3,
scaling:{label:{enabled:!1,drawThreshold:t>300?9:5}},chosen:!0},edges:{hidden:!0,smooth:!1,...e&&{font:{...o,size:12.5,align:"\
top",vadjust:0}},selectionWidth:2,hoverWidth:1,arrowStrikethrough:!1,endPointOffset:{to:1},selfReference:{size:18,angle:Math.
PI/4,renderBehindTheNode:!0},scaling:{label:{enabled:!1,drawThreshold:5}}}}}var Bc=([t,,e,...n])=>[t,e,...n].join("");function vt(t,e){let{act:n,rank:o}=t.statements,{statement:s,label:r}=t.ties,i=new Map;
for(let c of e){let l=s[c],f=n[l]>=0?`act ${n[l]}`:l,u=t.tie_labels[r[c]],d={text:Bc(u),parts:u,rank:o[l]},h=i.get(f);h?
h.push(d):i.set(f,[d])}let a=new Map;for(let c of i.values()){let l=Ah(c),f=a.get(l.text)??{...l,number:0};a.set(l.text,
{...f,number:f.number+1,rank:Math.min(f.rank,l.rank)})}return[...a.values()].sort((c,l)=>l.number-c.number||c.rank-l.rank)}
function Ah(t){let e=t.sort((f,u)=>f.rank-u.rank||(f.text<u.text?-1:1)),n=[...new Set(e.map(({parts:f})=>f[0]))],[o]=e;if(n.
length===1)return o;let[,s,...r]=o.parts,i=n.includes(""),a=n.map(f=>f.replace(/: $/,"")),l=[i?"":`${a.slice(0,-1).join(
", ")} and ${a[a.length-1]}: `,i?"":s,...r];return{...o,parts:l,text:Bc(l)}}var Ae=({text:t,number:e})=>e>1?`${t} \xD7${e}`:
t,se=(t,e)=>vt(t,e).map(Ae).join("; ");function Ln([,t,e,n,o,s,r],i){let a=t+e+n+o;return a+Ke(s,Math.max(i-a.length-r.length,
8))+r}function Fc(t,e,n){let o=vt(t,e);if(!o.length)return"";let s=o.length>1?` +${o.length-1}`:"";return Ln(o[0].parts,
n-s.length)+s}function Ke(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1);return`${((/\s/.test(t[e-1])?n:n.slice(0,Math.
max(n.lastIndexOf(" "),0)))||n).trimEnd()}\u2026`}var Br=70,Lh=3,[Eh,Pc]=[12,34];function Ko({network:t,selection:e}){if(e.level.merged)return;let n=e.arrows.size<=Br;for(let o of mo(
e).map(s=>s.flat())){let s=Math.max(1,Lh+1-o.length);for(let r of o){let i=qh(t,e,r),a=n?Nh(e,r,.75*s*i):"";Ch(t.body.edges[r],
a&&Ue(a,i,s))}}}function Nh(t,e,n){let o=t.arrows.get(e)??[],s=t.parts?wo(t,o):-1;return Fc(t.facts,o,n)+(s<0?"":` ${Po[s]}`)}
function qh(t,{level:e},n){let{arrows:o,nodes:s}=e,[r,i]=[s[o.actor[n]],s[o.target[n]]];if(r===i)return Pc;let a=Math.hypot(
r.x-i.x,r.y-i.y)-r.size-i.size;return Math.max(Eh,Math.min(Pc,Math.floor(a/(.5*t.body.edges[n].options.font.size))))}function Ch(t,e){
if((t.options.label||"")===e)return;let n=e.split(`
`).length;t.setOptions({label:e,font:{vadjust:-.5*(n-1)*t.options.font.size}})}var Hc=1.4,Ih={nodes:[15,12,22],edges:[12,9.5,17]};function Fr(){let{clientWidth:t,clientHeight:e}=v("canvas");return t>
0&&e>0}function zc(t){let e=new ResizeObserver(()=>{Fr()&&(e.disconnect(),t())});e.observe(v("canvas"))}function Gc(t){let{
network:e}=t,n=e.body.nodeIndices;if(n.length>Br){e.fit({nodes:n,animation:!1,maxZoomLevel:Hc});return}Dc(e,n),Rh(t,e.getScale())&&
(Ko(t),Dc(e,n))}function Dc(t,e){let n={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let a of e){let{x:c,y:l,options:f}=t.
body.nodes[a],u=f.label.split(`
`),d=Math.max(f.size,.28*f.font.size*Math.max(...u.map(h=>h.length)));n.left=Math.min(n.left,c-d),n.right=Math.max(n.right,
c+d),n.top=Math.min(n.top,l-f.size),n.bottom=Math.max(n.bottom,l+f.size+1.2*f.font.size*u.length)}let{clientWidth:o,clientHeight:s}=v(
"canvas"),r=.95*Math.min(o/(n.right-n.left),s/(n.bottom-n.top)),i={x:(n.left+n.right)/2,y:(n.top+n.bottom)/2};t.moveTo({
position:i,scale:Math.min(r,Hc),animation:!1})}function Rh(t,e){let n=Object.entries(Ih).map(([s,[r,i,a]])=>[s,{font:{size:Math.
min(a,Math.max(r,i/e))}}]),o=JSON.stringify(n);return t.letters===o?!1:(t.letters=o,t.network.setOptions(Object.fromEntries(
n)),!0)}function Uc(t){let{level:e}=$,{actor:n,target:o,sign:s}=e.arrows,r=$.arrows.get(t)||[],i=se(x,r)||x.labels.signs[s[t]],a=q(
_t($,r).length,"statement"),c=[n[t],o[t]].map(l=>j(e,l));return`${ft(c,` \u2013 ${i} ${uo(x,e,t)?"\u2013":"\u2192"} `)} \
\xB7 ${a}`}function Kc(t){let e=$.nodes.get(t),n=e?` \xB7 ${q(e.others.size,"neighbour")}`:"";return`${j($.level,t)} \xB7 ${$.
level.nodes[t].type}${n}`}var Vc=500,Vo=300,jh=2,nt=null,Ve=()=>nt?.network??null;function Yc(t){let e=[$.level.name,Ot(),w.language].join(" "),n=nt?.
key!==e,o=nt&&!n?nt:Wh(e);o.selection=$;let s=!o.network.body.nodeIndices.length;Qc(o,()=>{let r=Bh(o);Fh(o,r),Ko(o),Hh(),
(n||s&&r.size||t)&&Jc(o),Xc(o)}),v("canvas").setAttribute("aria-label",`${p("graph_of")} ${ut($)}`)}function Wh(t){nt&&nt.
network.destroy();let e=Wc($.level),n={network:e,key:t,selection:$,arrows:[],isMoved:!1,isFine:null,letters:""};e.on("be\
foreDrawing",()=>Xc(n)),e.on("click",Dh),e.on("doubleClick",({nodes:o})=>o.length&&ee(o[0])),e.on("resize",({width:o})=>o>
0&&!n.isMoved&&Yo());for(let o of["zoom","dragEnd"])e.on(o,()=>n.isMoved=!0);e.on("hoverEdge",({edge:o})=>Pr(Uc(o))),e.on(
"hoverNode",({node:o})=>Pr(Kc(o)));for(let o of["blurEdge","blurNode"])e.on(o,()=>Pr(""));return nt=n,v("physics").firstElementChild.
checked=!1,n}function Qc({network:t},e){t.renderer.allowRedraw=!1;try{e()}finally{t.renderer.allowRedraw=!0}t.body.emitter.
emit("_requestRedraw")}function Bh(t){let{body:e}=t.network,{facts:n,level:o,arrows:s,chosen:r,parts:i}=t.selection,{arrows:a,
merged:c}=o,l=new Set,f=n.encodings.signs.map((d,h)=>jr(De(h))),u=c?null:jc(t.selection);for(let d of t.arrows)s.has(d)||
(e.edges[d].options.hidden=!0);for(let[d,h]of s){let{options:g}=e.edges[d];g.hidden=!1,g.width=Rc(at(n,h,r,t.selection.state.
count)||1,s.size>Vo),g.color=i?jr(ko(t.selection,h)):f[a.sign[d]],u&&Object.assign(g.smooth,u.get(d)),l.add(a.actor[d]).
add(a.target[d])}return t.isFine=null,t.arrows=e.edgeIndices=[...s.keys()],l}function Fh({network:{body:t},selection:{isGrown:e,
shown:n}},o){if(e)for(let s of n)o.add(s);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!0;t.nodeIndices=[...o].filter(
s=>t.nodes[s]);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!1}function Xc(t){let{body:e}=t.network,n=e.edgeIndices.
length<=Vo||Nc*e.view.scale>=jh;if(t.isFine===n)return;t.isFine=n;let{sign:o,hold:s,mark:r}=t.selection.level.arrows;for(let i of e.
edgeIndices){let{options:a}=e.edges[i],c=Ic(`${o[i]} ${s[i]} ${r[i]}`);a.arrows=n?c.ends:qc,a.dashes=n&&c.dashes}for(let i of e.
nodeIndices)e.nodes[i].options.borderWidth=n?1:0}function Yo(){let t=nt;t&&Qc(t,()=>Jc(t))}function Jc(t){t.isMoved=!1,t.
network.body.nodeIndices.length&&(Fr()?Gc(t):zc(Ph))}function Ph(){nt?.network.redraw(),Yo()}function Zc(t){nt?.network.
body.nodes[t]&&nt.network.focus(t,{scale:1,animation:!1})}function tl(t){if(!nt)return;let{network:e,selection:n}=nt;e.setOptions(
{physics:{enabled:t}}),!t&&(Wr(e,n.level),e.redraw())}function Dh({nodes:t,edges:e}){let{level:n}=$;t.length?Y(n.nodes[t[0]].
actor):e.length&&lt(n.arrows.actor[e[0]],n.arrows.target[e[0]])}function Hh(){if(!nt)return;let t=Ct(),[e,n]=(t?.names??
[]).map(a=>$.level.numbers.get(a)),{actor:o,target:s}=$.level.arrows,r=t?.kind==="actor"&&e!==void 0&&nt.network.body.nodes[e]?
[e]:[],i=t?.kind==="pair"?[...$.arrows.keys()].filter(a=>o[a]===e&&s[a]===n):[];nt.network.setSelection({nodes:r,edges:i},
{unselectAll:!0,highlightEdges:!1})}function Pr(t){v("hint").textContent=t}function ge(){let[t,e]=Lc();return[t,e&&[" ",C(p("show_these"),()=>k(e))]]}var el=null;function nl(){return el??=rc().then(t=>{let e=document.createElement("script");e.textContent=t,document.head.
append(e),e.remove()}),el}var zh=[2,3,14],Gh=[1.6,0,2.5,5],Uh=.02,Kh=30;function sl({boxes:t,ties:e},n){let o=t.some(y=>y.isMiddle)?2:zh.filter(y=>t.
length>=y).length,s=t.map(()=>new Map);for(let{from:y,to:O,weight:_}of e){let[M,A]=[n.get(y)??0,n.get(O)??0];M!==A&&(s[M].
set(A,(s[M].get(A)??0)+_),s[A].set(M,(s[A].get(M)??0)+_))}let r=s.map(y=>[...y.values()].reduce((O,_)=>O+_,0)),i=[...t.keys()].
sort((y,O)=>r[O]-r[y]||y-O),a=t.map(()=>-1),c=[...Array(o+1).keys()],l=Math.floor(o/2),f=i.filter(y=>!t[y].isMiddle);for(let y of i)
t[y].isMiddle&&(a[y]=1);let u=y=>o!==2||y!==1||f.length===i.length,d=r.reduce((y,O)=>y+O,1),h=(y,O)=>{let _=0;for(let[A,
R]of s[y])a[A]>=0&&(_+=R*Gh[Math.min(Math.abs(a[A]-O),3)]/d);let M=t.filter((A,R)=>R!==y&&a[R]===O);return _+Uh*(ol(t[y])*
M.reduce((A,R)=>A+ol(R),0))/t.length},g=y=>c.filter(u).reduce((O,_)=>h(y,_)<h(y,O)-1e-9?_:O);for(let y of f)a[y]=f.length===
i.length&&y===i[0]?l:g(y);for(let y=0;y<Kh;y++){let O=a.join();for(let _ of f)a[_]=g(_);if(a.join()===O)break}let b=[...new Set(
a)].sort((y,O)=>y-O);return a.map(y=>b.indexOf(y))}var ol=t=>1+t.members.length;function al(t,e){let n=Math.max(0,...t.map(a=>a.column)),o=[...Array(n+1).keys()].map(a=>t.filter(c=>c.column===a)),s=Yh(
e);En(o);let r=il(o),i=Qo(e);for(let a=0;a<24&&i>0;a++){let c=[...o.keys()];a%2&&c.reverse();for(let f of c){for(let u of o[f])
rl(u.items,d=>Dr(s.get(d),d.y));rl(o[f],u=>Qh(u,s)),En(o)}let l=Qo(e);l<i&&([r,i]=[il(o),l])}return Xh(o,r),En(o),Vh(o,e),
o}function Vh(t,e){let n=Qo(e),o=(r,i,a)=>(r.splice(r.indexOf(i),1),r.splice(a,0,i),En(t),Qo(e)),s=r=>{let i=!1;for(let a of[
...r]){let c=r.indexOf(a);for(let l of r.keys()){let f=o(r,a,l);f<n-1e-6&&([c,n,i]=[l,f,!0])}o(r,a,c)}return i};for(let r=0;r<
3&&n>0&&[...t,...t.flat().map(a=>a.items)].map(s).includes(!0);r++);En(t)}function Yh(t){let e=new Map,n=(o,s)=>{let r=e.
get(o);r?r.push(s):e.set(o,[s])};for(let[o,s]of t.flatMap(Xo))n(o,s),n(s,o);return e}function Xo({start:t,end:e,passes:n}){
let o=[t.item,...n.map(({item:s})=>s),e.item];return o.slice(1).map((s,r)=>[o[r],s])}function En(t){for(let e of t){let n=e.
flatMap(o=>o.items);for(let[o,s]of n.entries())s.y=(o+.5)/n.length}}var Dr=(t,e)=>t?.length?t.reduce((n,o)=>n+o.y,0)/t.length:
e;function Qh(t,e){let n=t.items.flatMap(o=>e.get(o)??[]).filter(o=>o.group!==t);return Dr(n,t.items.length?Dr(t.items,.5):
.5)}function rl(t,e){let n=new Map(t.map(o=>[o,e(o)]));t.sort((o,s)=>(n.get(o)??0)-(n.get(s)??0))}function Qo(t){let e=new Map,
n=0;for(let[o,s]of t.flatMap(Xo)){if(o.column===s.column){n+=2*Math.abs(o.y-s.y);continue}let[r,i]=o.column<s.column?[o,
s]:[s,o],a=e.get(r.column)??[];for(let[c,l]of a)(c-r.y)*(l-i.y)<0&&n++;a.push([r.y,i.y]),e.set(r.column,a)}return n}var il=t=>t.
map(e=>e.map(n=>({group:n,items:[...n.items]})));function Xh(t,e){for(let[n,o]of e.entries())t[n]=o.map(({group:s,items:r})=>(s.
items=r,s))}var Jh=36,Hr=10,Zh=22,tg=40,eg=8,ng=24,og=24;function ll(t,e,n,o){let s=t.map(sg);for(let{items:c,least:l}of s)for(let[f,
u]of c.entries())u.y=l[f];let r=rg(e,o);cl(t,e,n);for(let c=0;c<ng;c++){let l=c%2?[...s].reverse():s;for(let{items:f,least:u}of l){
let d=f.map(h=>ig(h,r.get(h)));ag(f,u,d)}cl(t,e,n)}let i=s.flatMap(({items:c,least:l})=>c.map((f,u)=>f.y-(u?0:l[0]))),a=Math.
min(...i,1/0);if(Number.isFinite(a))for(let{items:c}of s)for(let l of c)l.y=Math.round(l.y-a)}function sg(t){let e=[],n=[],
o=0;for(let[s,{box:r,items:i}]of t.entries()){s&&(o+=r||t[s-1].box?Zh:eg);let a=i.reduce((l,f)=>l+f.height,0),c=r&&!r.isFrame?
Math.max(Gr(r)-a,0)/2:0;o+=r?.isFrame?zr(r):c;for(let l of i)e.push(l),n.push(o+l.height/2),o+=l.height;o+=r?.isFrame?Hr:
c}return{items:e,least:n}}var zr=({lines:t})=>Jh+17*(t.length-1),Gr=t=>Math.max(tg,t.lines.length*18+16);function rg(t,e){
let n=new Map;for(let[o,s]of t.entries())for(let[r,i]of Xo(s)){if(r.column===i.column)continue;let a=e[o];n.set(r,[...n.
get(r)??[],{other:i,tie:o,weight:a}]),n.set(i,[...n.get(i)??[],{other:r,tie:o,weight:a}])}return n}function ig(t,e){if(!e)
return{y:t.y,weight:.05};let n=(r,i)=>r.ports.find(a=>a.tie===i)?.offset??0,[o,s]=[0,0];for(let{other:r,tie:i,weight:a}of e){
let c=r.y+n(r,i)-n(t,i),l=a/(1+Math.abs(c-t.y)/og);o+=l*c,s+=l}return{y:o/s,weight:s}}function ag(t,e,n){let o=[];for(let[
s,{y:r,weight:i}]of n.entries())for(o.push({sum:(r-e[s])*i,weight:i,from:s,to:s});o.length>1;){let[a,c]=o.slice(-2);if(a.
sum/a.weight<=c.sum/c.weight)break;o.splice(-2,2,{sum:a.sum+c.sum,weight:a.weight+c.weight,from:a.from,to:c.to})}for(let{
sum:s,weight:r,from:i,to:a}of o)for(let c=i;c<=a;c++)t[c].y=e[c]+s/r}function cl(t,e,n){for(let o of t.flat().flatMap(s=>s.
items))for(let s of["left","right"]){let r=o.ports.filter(c=>c.side===s),i=new Map(r.map(c=>[c,cg(c,e[c.tie])]));r.sort(
(c,l)=>(i.get(c)??0)-(i.get(l)??0)||c.tie-l.tie);let a=-r.reduce((c,l)=>c+n[l.tie],0)/2;for(let c of r){let l=n[c.tie];c.
offset=a+l-Math.min(8,l/2),a+=l}}}function cg(t,e){let n=[e.start.item,...e.passes.map(({item:r})=>r),e.end.item];if(e.start.
item===e.end.item)return t.item.y;let o=n.indexOf(t.item),s=t===e.end?n[o-1]:n[o+1];return s.column!==t.item.column?s.y:
s.y>t.item.y?1e6-s.y:-1e6-s.y}function ul({boxes:t,ties:e},n,o){let s=Math.max(0,...n),r=t.map((u,d)=>({box:u,column:n[d],items:[]})),i=new Map;for(let[
u,d]of t.entries())for(let h of d.members)i.set(h.id,Ur(r[u],h));let a=new Map,c=new Map,l=(u,d)=>{let h=i.get(u);return h||
fl(a,`${u}|${d}`,()=>Ur(r[o.get(u)??0],null))},f=e.map((u,d)=>{let[h,g]=[l(u.from,u.to),l(u.to,u.from)],b=lg(h.column,g.
column,s),y=Kr(h,d,!0,b[0]),O=Kr(g,d,!1,b[1]),[_,M]=[h.column,g.column].sort((F,Pt)=>F-Pt),A=[...Array(Math.max(M-_-1,0)).
keys()].map(F=>_+1+F);h.column>g.column&&A.reverse();let R=A.map(F=>{let Pt=`${[u.from,u.to].sort().join("|")}|${F}`,E=fl(
c,Pt,()=>{let W={box:null,column:F,items:[]};return r.push(W),Ur(W,null)});return Kr(E,d,!0,"left"),{item:E,side:"left"}});
return{start:y,end:O,passes:R}});for(let u of r.flatMap(d=>d.items))u.height=fg(u,e.map(d=>d.room));return{groups:r.filter(
u=>u.items.length||u.box),ways:f}}function fl(t,e,n){let o=t.get(e)??n();return t.set(e,o),o}function Ur(t,e){let n={column:t.
column,group:t,member:e,ports:[],height:0,y:0};return t.items.push(n),n}function Kr(t,e,n,o){let s={tie:e,isStart:n,item:t,
side:o,offset:0};return t.ports.push(s),s}function lg(t,e,n){return t<e?["right","left"]:t>e?["left","right"]:t===0&&n>0?
["left","left"]:["right","right"]}function fg(t,e){let n=s=>t.ports.filter(r=>r.side===s).reduce((r,i)=>r+e[i.tie],0),o=t.
member?t.member.lines.length*16+10:0;return Math.max(o,n("left"),n("right"))}var[ml,pl]=[13,8],ug=[0,4,9,15],mg=[.5,.42,.58,.34,.66,.27,.73,.2,.8,.14,.86];function hl(t,e,n){let o=t.map(({points:i})=>({
points:i,box:$g(i)})),s=t.filter(({tie:i})=>i.isMarked).map(({points:i})=>bg(i)),r=[...e.map(i=>Vr(i,2)),...s,...t.flatMap(
({points:i})=>yg(i))];for(let i of t){let a=pg(i,o,r,n);i.words=a,a&&r.push(Vr(a,3))}}function pg({tie:t,points:e},n,o,s){
for(let r of t.words)for(let i of ug)for(let a of mg){let[c,l]=e[Math.round(a*(e.length-1))];for(let f of dg(c,l,r,i))if(hg(
f,s)&&gg(f,n,o))return{...r,...f}}return null}function dg(t,e,{lines:n,width:o},s){let r=n.length*16,i={width:o,height:r};
return[{x:t-o/2,y:e-r-3-1-s,...i},{x:t-o/2,y:e+3+2+s,...i},{x:t+3+3+s,y:e-r/2,...i},{x:t-o-3-3-s,y:e-r/2,...i},{x:t+2+s,
y:e-r-3-1,...i},{x:t-o-2-s,y:e-r-3-1,...i},{x:t+2+s,y:e+3+2,...i},{x:t-o-2-s,y:e+3+2,...i}]}var hg=(t,e)=>t.x>=e.x&&t.y>=
e.y&&t.x+t.width<=e.x+e.width&&t.y+t.height<=e.y+e.height;function gg(t,e,n){if(n.some(s=>dl(t,s)))return!1;let o=Vr(t,2);
return!e.some(({points:s,box:r})=>dl(o,r)&&wg(o,s))}var wg=(t,e)=>e.some((n,o)=>o>0&&xg(t,e[o-1],n));function xg({x:t,y:e,
width:n,height:o},s,r){let[i,a]=[0,1],[c,l]=[r[0]-s[0],r[1]-s[1]];for(let[f,u]of[[-c,s[0]-t],[c,t+n-s[0]],[-l,s[1]-e],[l,
e+o-s[1]]]){if(f===0&&u<0)return!1;f<0?i=Math.max(i,u/f):f>0&&(a=Math.min(a,u/f))}return i<=a}var dl=(t,e)=>t.x<e.x+e.width&&
e.x<t.x+t.width&&t.y<e.y+e.height&&e.y<t.y+t.height;function bg(t){let[e,n]=t[Math.floor(t.length/2)];return{x:e-10,y:n-
10,width:20,height:20}}var yg=t=>[t[0],t[t.length-1]].map(([e,n])=>({x:e-ml,y:n-pl,width:2*ml,height:2*pl})),Vr=({x:t,y:e,
width:n,height:o},s)=>({x:t-s,y:e-s,width:n+2*s,height:o+2*s});function $g(t){let[e,n]=[t.map(([r])=>r),t.map(([,r])=>r)],
[o,s]=[Math.min(...e),Math.min(...n)];return{x:o,y:s,width:Math.max(...e)-o,height:Math.max(...n)-s}}function wl(t,e){let n=Qr(t);return t.map((o,s)=>{let{start:r,end:i,passes:a}=o,[c,l]=[r,i].map(d=>Yr(d.item.column,d.side,
d.item.y+d.offset,e));if(r.item.column===i.item.column){let d=(r.side==="left"?-1:1)*(n.get(s)??26);return[c,[c[0]+d,c[1]],
[l[0]+d,l[1]],l]}let f=r.side==="right",u=[c];for(let{item:d}of a){let h=d.y+(d.ports.find(_=>_.tie===s)?.offset??0),[g,
b]=f?["left","right"]:["right","left"];u.push(...gl(u[u.length-1],Yr(d.column,g,h,e)));let y=Yr(d.column,b,h,e),O=u[u.length-
1];u.push(O,y,y)}return u.push(...gl(u[u.length-1],l)),u})}function Yr(t,e,n,o){let{x:s,width:r}=o[t];return[e==="left"?
s-2:s+r+2,n]}function gl(t,e){let n=(e[0]-t[0])*.42;return[[t[0]+n,t[1]],[e[0]-n,e[1]],e]}function Qr(t){let e=[...t.entries()].
filter(([,{start:i,end:a}])=>i.item.column===a.item.column),n=({start:i,end:a})=>[i,a].map(c=>c.item.y+c.offset).sort((c,l)=>c-
l),o=i=>n(i)[1]-n(i)[0];e.sort(([i,a],[c,l])=>o(a)-o(l)||i-c);let s=new Map,r=[];for(let[i,a]of e){let[c,l]=n(a),f=r.filter(
({way:d})=>{let[h,g]=n(d);return d.start.item.column===a.start.item.column&&d.start.side===a.start.side&&h<=l&&g>=c}),u=Math.
max(-1,...f.map(d=>d.step))+1;r.push({way:a,step:u}),s.set(i,(26+13*u)*(4/3))}return s}function xl(t){let e=[t[0]];for(let n=0;n+
3<t.length;n+=3){let[o,s,r,i]=t.slice(n,n+4);for(let a=1;a<=24;a++){let c=a/24,l=1-c,f=u=>l*l*l*o[u]+3*l*l*c*s[u]+3*l*c*
c*r[u]+c*c*c*i[u];e.push([f(0),f(1)])}}return e}var Jo=16,Sg=92,[bl,yl]=[84,290],Og=30;function $l(t){let e=new Map(t.boxes.flatMap((d,h)=>[d,...d.members].map(g=>[g.id,
h]))),{groups:n,ways:o}=ul(t,sl(t,e),e),s=al(n,o);ll(s,o,t.ties.map(d=>d.room),t.ties.map(d=>d.weight));let r=_g(t,s,o),
i=s.flatMap((d,h)=>Mg(d,r.columns[h])),a=wl(o,r.columns).map((d,h)=>({tie:t.ties[h],path:d,points:xl(d),words:null})),c=[
...i.flatMap(({y:d,height:h})=>[d,d+h]),...a.flatMap(({points:d})=>d.map(([,h])=>h))],[l,f]=[Math.min(...c,0),Math.max(...c,
0)],u={boxes:i,ties:a,width:r.width,height:f-l+2*Jo};return vg(u,Jo-l),hl(a,i,{x:2,y:2,width:u.width-4,height:u.height-4}),
u}function _g({ties:t,scale:e},n,o){let s=Qr(o),r=[...Array(n.length+1).keys()].map(c=>c&&c<n.length?bl*e:Jo);for(let[c,
{start:l,end:f}]of o.entries()){let u=Math.max(0,...t[c].words.slice(0,1).map(({width:g})=>g)),[d,h]=[l.item.column,f.item.
column].sort((g,b)=>g-b);if(d===h){let g=l.side==="left"?d:d+1,b=g===0||g===n.length,y=(s.get(c)??0)*.75+(u?u+14:0)+Jo;r[g]=
Math.max(r[g],b?y:Math.min(y+bl*e,yl))}else if(u)for(let g=d+1;g<=h;g++)r[g]=Math.max(r[g],Math.min(u+Og,yl))}let i=r[0];
return{columns:n.map((c,l)=>{let f=Math.ceil(Math.max(Sg,...c.map(({box:d})=>d?kg(d):0))),u={x:Math.round(i),y:0,width:f,
height:0};return i=u.x+f+r[l+1],u}),width:Math.ceil(i)}}var kg=t=>Math.max(t.width,...t.members.map(({width:e})=>e));function Mg(t,{
x:e,width:n}){return t.flatMap(({box:o,items:s})=>{if(!o)return[];let r=s.map(u=>u.y-u.height/2),i=s.map(u=>u.y+u.height/
2),[a,c]=s.length?[Math.min(...r),Math.max(...i)]:[0,0];o.isFrame&&([a,c]=[a-zr(o),c+Hr]);let l=Gr(o)-(c-a);l>0&&([a,c]=
[a-l/2,c+l/2]);let f=s.flatMap(({member:u,y:d,height:h,ports:g})=>u?[{...u,y:d,height:h,atLeft:g.filter(({side:b})=>b===
"left").length,atRight:g.filter(({side:b})=>b==="right").length}]:[]);return[{box:o,members:f,x:e,width:n,y:a,height:c-a}]})}
function vg({boxes:t,ties:e},n){for(let o of t){o.y+=n;for(let s of o.members)s.y+=n}for(let{path:o,points:s}of e)for(let r of new Set(
[...o,...s]))r[1]+=n}var Zo=null;function ts(){if(Zo)return Zo;let t=document.createElement("canvas").getContext("2d"),e=getComputedStyle(document.
body).fontFamily,n=o=>{let s=new Map;return r=>{let i=s.get(r);if(i!==void 0)return i;t.font=o;let a=t.measureText(r).width;
return s.set(r,a),a}};return Zo={plain:n(`13px ${e}`),bold:n(`600 13px ${e}`)},Zo}var Tg=/[^\S\u00a0]+/;function Nn(t,e,n,o){let s=[""];for(let a of t.slice(0,400).split(Tg).flatMap(c=>Ag(c,e,o))){let c=s[s.
length-1],l=c?`${c} ${a}`:a;!c||o(l)<=e?s[s.length-1]=l:s.push(a)}if(s.length<=n)return s;let r=s.slice(0,n),i=Array.from(
r[n-1]);for(;i.length>1&&o(`${i.join("")}\u2026`)>e;)i=i.slice(0,-1);return r[n-1]=`${i.join("").trimEnd()}\u2026`,r}function Ag(t,e,n){
if(n(t)<=e)return[t];let o=[""];for(let s of Array.from(t)){let r=o[o.length-1]+s;n(r)<=e||!o[o.length-1]?o[o.length-1]=
r:o.push(s)}return o}function Ye(t,e,n,o){let s=Nn(t,e,n,o);for(let r=e-12;r>40;r-=12){let i=Nn(t,r,99,o);if(i.length>s.
length||i.some(a=>o(a)>r))break;s=i}return{lines:s,width:Math.ceil(Math.max(...s.map(o)))}}var Sl=new WeakMap;function Ol(t,e){let n=Sl.get(t)??Lg(t,e);return Sl.set(t,n),n}function Lg(t,e){let n=new Map;for(let o of[
"actor","target"])for(let[s,r]of t[o].entries()){let i=e[o][s],a=n.get(r);a?a.set(i,(a.get(i)??0)+1):n.set(r,new Map([[i,
1]]))}return new Map([...n].map(([o,s])=>[o,Eg(s)]))}function Eg(t){let[e,n]=[-1,0];for(let[o,s]of t)(s>n||s===n&&o<e)&&
([e,n]=[o,s]);return e}function _l(t,e){let{facts:n,level:o,arrows:s,chosen:r,state:i}=t,{actor:a,target:c,sign:l,hold:f,mark:u}=o.arrows,d=new Map;
for(let[g,b]of s){let y=uo(n,o,g),O=[e(a[g]),e(c[g])];if(O[0]===O[1]&&a[g]!==c[g])continue;let[_,M]=y?O.sort():O,A=`${_}\
>${M}:${l[g]}`,R=d.get(A);if(!R){let F={from:_,to:M,sign:l[g],hold:f[g],mark:u[g],rows:[...b],weight:0,acts:0};d.set(A,{
...F,isBoth:!1,isTogether:y,prices:[],conditions:[]});continue}R.rows.push(...b),R.hold=Math.max(R.hold,f[g]),R.mark=Math.
max(R.mark,u[g])}let h=Ng(n.ties.statement,d);for(let g of h)g.weight=at(n,g.rows,r,i.count),g.acts=at(n,g.rows,r,"acts"),
qg(t,g);return h.sort((g,b)=>b.acts-g.acts||b.weight-g.weight||(g.from+g.to<b.from+b.to?-1:1))}function Ng(t,e){let n=({
rows:s})=>[...new Set(s.map(r=>t[r]))].sort().join(" "),o=new Set;for(let s of e.values()){let r=e.get(`${s.to}>${s.from}\
:${s.sign}`);!r||r===s||o.has(s)||n(s)!==n(r)||(s.isBoth=!0,s.rows.push(...r.rows),o.add(r))}return[...e.values()].filter(
s=>!o.has(s))}function qg({facts:t,chosen:e},n){let o=new Set(n.rows.map(i=>t.ties.statement[i])),s=new Set([...o].map(i=>t.
statements.act[i]).filter(i=>i>=0)),r=[new Set,new Set];for(let i of t.offers.mentions){let[a]=i;if(!(!e.inside[a]||!(o.
has(a)||s.has(t.statements.act[a]))))for(let[c,l]of i.slice(8).entries())for(let f of l)r[c].add(f)}[n.prices,n.conditions]=
r.map(i=>[...i])}var[Cg,Ig]=[5,1.4],Xr={"not actual":"6 4",hedged:"1.8 5"};function qn(t){let{holds:e}=x.names,n=$.parts?ko($,t.rows):De(
t.sign),o=Xr[e[t.hold]]??null,s=t.acts>0?Math.min(Cg,2+Math.log2(Math.max(t.weight,1))):Ig;return{colour:n,dashes:o,width:t.
isReturn?1.8:s,head:x.encodings.signs[t.sign].head}}function Qe(t){return t.isReturn?"":x.names.holds[t.hold]==="denied"?
"\u2298":{doubted:"?",reported:"\u2022"}[x.names.marks[t.mark]]??""}var Cn=t=>t.acts===0;var kl={name:168,words:184},Ml={name:124,words:124},[ti,Jr,Rg]=[26,30,22],jg=.7,Wg=3,Bg=4,[Fg,Pg,Dg]=[13,10,16],Hg=90,zg=6;
function vl(t,e,n,{scale:o,unfolded:s}){let{level:r,state:i}=t,a=o<1?Ml:kl,c=[...Gg(t)].sort((E,W)=>E-W),l=Ol(r,e),f=i.ego===
null?-1:r.numbers.get(i.ego)??-1,u=new Map;for(let E of c){if(E===f)continue;let W=l.get(E)??-1-E;u.set(W,[...u.get(W)??
[],E])}let d=(E,W)=>r.nodes[E].actor===e.nodes[W]?.actor,h=E=>(u.get(E)??[]).filter(W=>!d(W,E)),g=Ug(t,e,u,h,s),b=new Map,
y=new Map,O=new Map,_=[],M=Kg(t,c),A=(E,W,Et,Xt,gn)=>{y.set(E,{at:W,frame:Et,name:Xt,folded:gn,node:W<0?null:r.nodes[W],
isStrong:M.has(W)})},R=(E,W)=>{let Et=j(r,E),Xt=Nn(Et,a.name,4,n.bold);b.set(E,`a${E}`),A(`a${E}`,E,-1,Et,0),_.push({id:`\
a${E}`,isFrame:!1,lines:Xt,width:Zr(Xt,n.bold)+ti+Jr,members:[],isMiddle:W})};f>=0&&c.includes(f)&&R(f,!0);for(let[E,W]of u){
let Et=h(E);if(!Et.length||E<0){for(let Z of W)R(Z,!1);continue}let Xt=j(e,E),gn=q(Et.length,"actor_drawn"),va=W.find(Z=>d(
Z,E))??r.numbers.get(e.nodes[E].actor)??-1,wn=`f${E}`,ro=g.has(E);A(wn,va,E,Xt,ro?Et.length:0),O.set(wn,{name:Xt,note:gn,
frame:e.nodes[E].actor,at:va,isFolded:ro});for(let Z of W)b.set(Z,ro||d(Z,E)?wn:`a${Z}`);if(ro){let Z=[...Nn(Xt,a.name,3,
n.bold),p("folded",{n:gn})];_.push({id:wn,isFrame:!1,lines:Z,width:Zr(Z,n.bold)+Jr,members:[]});continue}let Td=Et.map(Z=>(A(
`a${Z}`,Z,E,j(r,Z),0),Vg(j(r,Z),Z,M.has(Z),a.name,n))),Ta=Ye(Xt,a.name,3,n.bold).lines,Ad=Zr(Ta,n.bold)+ti+n.plain(gn)+Jr+
Rg;_.push({id:wn,isFrame:!0,lines:Ta,width:Ad,members:Td})}let Pt=_l(t,E=>b.get(E)??"").flatMap(E=>Yg(t,E));return{given:{
boxes:_,ties:Xg(Pt,n,o),scale:Math.min(o,1)},ties:Pt,ends:y,heads:O}}function Gg({arrows:t,level:e}){let{actor:n,target:o}=e.
arrows;return new Set([...t.keys()].flatMap(s=>[n[s],o[s]]))}function Ug({nodes:t},e,n,o,s){let r=[...n.keys()].filter(c=>c>=
0&&o(c).length>0);if(s)return new Set(r.filter(c=>!s.includes(e.nodes[c].actor)));let i=c=>(n.get(c)??[]).reduce((l,f)=>l+
(t.get(f)?.weight??0),0),a=r.filter(c=>o(c).length>=Wg).sort((c,l)=>i(l)-i(c)||c-l);return new Set(a.slice(Bg))}function Kg({
nodes:t},e){let n=e.map(o=>({at:o,weight:t.get(o)?.weight??0}));return n.sort((o,s)=>s.weight-o.weight||o.at-s.at),new Set(
n.slice(0,3).filter(({weight:o})=>o>1).map(({at:o})=>o))}function Vg(t,e,n,o,s){let r=n?s.bold:s.plain,{lines:i,width:a}=Ye(
t,o,5,r);return{id:`a${e}`,lines:i,width:a+2*ti+12}}var Zr=(t,e)=>Math.ceil(Math.max(...t.map(e)));function Yg({facts:t,
state:e},n){let o=vt(t,n.rows),s={acts:"act",statements:"statement",articles:"article"}[e.count],r=n.acts>1?q(n.acts,"ac\
t"):n.weight>1?q(n.weight,s):"",i=[...new Set(o.map(({parts:b})=>Qg(b)))],a=i.filter(b=>!b.startsWith("[")||!i.includes(
b.slice(1,-1))),c=a.slice(0,2),l=a.length>2?` +${a.length-2}`:"",f=n.prices.length?[]:n.conditions,u=[c.join(", ")+l,...f].
join(", "),d={...n,isReturn:!1,text:u,number:r};if(!n.prices.length)return[d];let h=[p("asks_in_return",{what:n.prices.join(
", ")}),...n.conditions].join("; "),g={from:n.to,to:n.from,sign:t.names.signs.indexOf("neither"),text:h,number:""};return[
d,{...d,...g,hold:t.names.holds.indexOf("not actual"),isReturn:!0}]}function Qg([t,e,n,...o]){let s=Ln([t,e,"",...o],Hg);
return n?`[${s}]`:s}var ei=(t,e)=>e?`${t} \xB7\xA0${e.replaceAll(" ","\xA0")}`:t;function ni(t,{plain:e,bold:n}){let o=t.
replaceAll(" ","\xA0"),s=n(o)-e(o);return r=>e(r)+(o&&r.endsWith(o)?s:0)}function Xg(t,e,n){let o=t.some(a=>a.acts>0),s=(n<
1?Ml:kl).words,r=n<jg?0:1/0,i=0;return t.map(a=>{let{from:c,to:l,text:f,number:u}=a,d=!o||a.acts>0||n>=1.5,h=(a.acts>0?3:
.5)*(1+Math.log2(1+a.weight)),g=!!Qe(a),b={from:c,to:l,weight:h,isMarked:g,words:[],room:Fg*Math.min(n,1)};if(!d||!f||++i>
r)return b;let y=ei(f,u),O=ni(u,e),_=[1,1.25,1.6].map(R=>Ye(y,s*R,zg,O)),M=_.filter(({lines:R})=>!R.at(-1)?.endsWith("\u2026")),
A=M.length?M:_.slice(-1);return{...b,words:A,room:A[0].lines.length*Dg+Pg}})}var Jg={square:"M3 2 H13 V12 H3 Z",triangle:"M8 1.5 L14 12.5 H2 Z",diamond:"M8 1 L14 7 L8 13 L2 7 Z"};function Vt(t,{dashes:e=[],
head:n="arrow",middle:o=""}={}){let r=S("line",{x1:2,y1:7,x2:n==="bar"?37:34,y2:7,stroke:t,"stroke-width":2,"stroke-dash\
array":e.join(" ")||null});return Al("0 0 42 14",r,Rn(n,t,"translate(40 7) rotate(0) scale(1)"),si(o,t,19,7))}var Al=(t,...e)=>S(
"svg",{class:"sample",width:42,height:14,viewBox:t,"aria-hidden":"true"},e),Xe=t=>Vt(De(t),{head:x.encodings.signs[t].head}),
Tl=t=>Vt(_r(t));function oi(){return[...kn.slice(0,fe).map((e,n)=>In(Tl(n),`${Po[n]} ${Tc(e)}`)),In(Tl(fe),p("part_same"))]}
var In=(t,e)=>[t,e];function Rn(t,e,n){return t?t==="bar"?S("line",{transform:n,x1:-2,y1:-5,x2:-2,y2:5,stroke:e,"stroke-\
width":3}):t==="vee"?S("path",{transform:n,d:"M-8 -4.5 L0 0 L-8 4.5",fill:"none",stroke:e,"stroke-width":2}):S("path",{transform:n,
d:"M-9 -4.5 L0 0 L-9 4.5 Z",fill:e}):null}function si(t,e,n,o){return t==="circle"?S("circle",{cx:n,cy:o,r:3.5,fill:e}):
t==="diamond"?S("path",{transform:`translate(${n} ${o})`,d:"M-4.5 0 L0 -4.5 L4.5 0 L0 4.5 Z",fill:e}):null}function ri(t,e=X().
node){let n={fill:e,stroke:X().line},o=t==="dot"?S("circle",{cx:8,cy:7,r:5.5,...n}):S("path",{d:Jg[t],...n});return Al("\
-13 0 42 14",o)}function Ll(){let{sign:t,hold:e,mark:n}=$.level.arrows,o=[...$.arrows.keys()];return ii({signs:new Set(o.
map(s=>t[s])),holds:new Set(o.map(s=>e[s])),marks:new Set(o.map(s=>n[s]))})}function ii(t){let{signs:e,holds:n,marks:o}=x.
encodings,s=X().line,r=(l,f)=>!t||t[l].has(f),i=e.flatMap(({words:l},f)=>r("signs",f)?[In(Xe(f),l)]:[]),a=n.flatMap(({dashes:l,
words:f},u)=>l.length&&r("holds",u)?[In(Vt(s,{dashes:l}),f)]:[]),c=o.flatMap(({middle:l,words:f},u)=>l&&r("marks",u)?[In(
Vt(s,{middle:l}),f)]:[]);return[...$.parts?oi():i,...a,...c]}var ai=16,es=17,El=7,Zg=260;function Cl(t,e,n){let o=S("svg",{class:"named",role:"group",viewBox:`0 0 ${t.width} ${t.height}`}),
s=t.boxes.map(c=>sw(c,e)),r=t.ties.map((c,l)=>tw(c,e.ties[l],l,n)),i=t.boxes.flatMap(c=>c.members.map(l=>iw(l,c,e))),a=t.
ties.map((c,l)=>ow(c,e.ties[l],l));return o.append(...s,...r,...i,...a.filter(c=>c!==null)),o}function tw(t,e,n,o){let{colour:s,
dashes:r,width:i,head:a}=qn(e),{path:c}=t,l=e.isBoth&&a?El:0,f=ql(nw(c,l,a&&a!=="bar"?El:0));return S("g",{class:`tie${Cn(
e)?" light":""}`,role:"button",tabindex:-1,"data-key":`t${e.from}>${e.to}:${e.sign}${e.isReturn?"r":""}`,"data-tie":n,"a\
ria-label":`${o(e)}. ${p("show_quotes")}`},S("path",{class:"around",d:ql(c),fill:"none",stroke:s}),S("path",{d:f,fill:"n\
one",stroke:s,"stroke-width":i.toFixed(1),"stroke-dasharray":r,"stroke-linecap":r===Xr.hedged?"round":null}),Nl(a,s,c[c.
length-1],c[c.length-2],i),e.isBoth&&Nl(a,s,c[0],c[1],i),ew(Qe(e),s,t.points))}function Nl(t,e,n,o,s){let r=n[0]<o[0]?180:
0,i=(.9+.08*s).toFixed(2);return Rn(t,e,`translate(${n[0]} ${n[1]}) rotate(${r}) scale(${i})`)}function ew(t,e,n){if(!t)
return null;let[o,s]=n[Math.floor(n.length/2)],r={transform:`translate(${o.toFixed(1)} ${s.toFixed(1)})`};if(t==="\u2022")
return S("g",r,S("circle",{class:"mark",r:4.5,stroke:e,"stroke-width":1.8}));if(t==="?")return S("g",r,S("circle",{class:"\
doubt",r:8}),S("text",{class:"doubted","text-anchor":"middle",y:4.5,"aria-hidden":"true"},"?"));let i=S("path",{d:"M-5.5\
 5.5 L5.5 -5.5",stroke:e,"stroke-width":1.8});return S("g",r,S("circle",{class:"mark",r:8,stroke:e,"stroke-width":1.8}),
i)}function nw(t,e,n){let o=t.map(([r,i])=>[r,i]),s=o.length-1;return o[0][0]+=Math.sign(o[1][0]-o[0][0])*e,o[s][0]+=Math.
sign(o[s-1][0]-o[s][0])*n,o}function ql([t,...e]){let n=([s,r])=>`${s.toFixed(1)} ${r.toFixed(1)}`,o=[];for(let s=0;s+2<
e.length;s+=3)o.push(`C${e.slice(s,s+3).map(n).join(" ")}`);return`M${n(t)} ${o.join(" ")}`}function ow({words:t},e,n){if(!t)
return null;let o={class:"words","data-words":n,"aria-hidden":"true",fill:qn(e).colour};return S("g",o,ci(t.lines,t.x+t.
width/2,t.y,e.number))}function ci(t,e,n,o=""){let s=o.replaceAll(" ","\xA0");return S("text",{"text-anchor":"middle"},t.
map((r,i)=>{let a=n+12.5+i*ai,c=s&&r.endsWith(s),l=c?r.slice(0,r.length-s.length):r;return S("tspan",{x:e,y:a},l,c&&S("t\
span",{class:"strong"},s))}))}function sw(t,{ends:e,heads:n}){let{box:o,x:s,y:r,width:i,height:a}=t,c=e.get(o.id),l=n.get(
o.id),f=c.node?.shape==="diamond"&&!l,u=l?.isFolded?" folded":f?" issue":"",d=S("rect",{x:s,y:r,width:i,height:a,rx:f?Math.
min(20,a/2):14}),h=!!l?.isFolded,b=S("text",{class:"strong","text-anchor":h?"middle":"start"},rw(t,h)),y=l?.isFolded?null:
Rl(c.node?.shape??"square",s+20,o.isFrame?r+18:Il(o,r,a),6,!0),O=[c.name,l?.note,l?.isFolded&&p("unfold")].filter(Boolean).
join(", "),_={class:`block${u}`,role:"button",tabindex:-1,"data-key":o.id,"aria-label":O};if(!o.isFrame||!l)return S("g",
_,d,y,b);let M=S("g",{class:"fold",role:"button",tabindex:-1,"data-key":`x${o.id}`,"aria-label":`${l.note}: ${p("fold",{
name:l.name})}`},S("text",{class:"count",x:s+i-12,y:r+23,"text-anchor":"end"},`${l.note} \u2212`));return S("g",{class:"\
frame"},S("g",_,d,y,b),M)}var Il=({lines:t},e,n)=>e+(n>Zg?t.length*es/2+12:n/2);function rw({box:{lines:t,isFrame:e},x:n,
y:o,width:s,height:r},i){if(e)return t.map((l,f)=>S("tspan",{x:n+32,y:o+23+f*es},l));let a=Il({lines:t},o,r)-t.length*es/
2+13,c=l=>({x:i?n+s/2:n+34,y:a+l*es});return t.map((l,f)=>S("tspan",{...c(f),class:i&&f===t.length-1?"note":null},l))}function iw(t,{
x:e,width:n},{ends:o}){let s=o.get(t.id),{id:r,lines:i,y:a,height:c,atLeft:l,atRight:f}=t,u=f>l,d=u?e+n-14:e+14,h=$.nodes.
get(s.at)?.weight??0,g=Math.min(9,5+Math.sqrt(h)/1.6),b=u?e+n-28:e+28,y=a-i.length*ai/2+12.5,O=A=>S("path",{class:"reach",
d:`M${A} ${a-c/2+4} V${a+c/2-2}`}),_=u?e:e+n-10,M=l&&f?S("path",{class:"lead",d:`M${_} ${a} h10`}):null;return S("g",{class:`\
member${s.isStrong?" strong":""}`,role:"button",tabindex:-1,"data-key":r,"aria-label":`${s.name}, ${s.node?.type??""}`},
S("rect",{class:"around",x:e+2,y:a-c/2,width:n-4,height:c,rx:6}),f>1&&O(e+n-1.5),l>1&&O(e+1.5),M,Rl(s.node?.shape??"dot",
d,a,g,g>7.5),S("text",{"text-anchor":u?"end":"start"},i.map((A,R)=>S("tspan",{x:b,y:y+R*ai},A))))}function Rl(t,e,n,o,s){
let r={class:`glyph${s?" full":""}`,transform:`translate(${e.toFixed(1)} ${n.toFixed(1)})`};return t==="square"?S("rect",
{...r,x:-o+.5,y:-o+.5,width:2*o-1,height:2*o-1,rx:2}):t==="triangle"?S("path",{...r,d:`M0 ${-o-1} L${o+1} ${o-1} L${-o-1}\
 ${o-1} Z`}):t==="diamond"?S("path",{...r,d:`M0 ${-o-1} L${o+1} 0 L0 ${o+1} L${-o-1} 0 Z`}):S("circle",{...r,r:o})}var aw={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},cw=2.5;function Wl(t,e,n){let o=aw[n];if(!o||!e)
return!1;let s=jl(e),r=[...t.querySelectorAll("[data-key]")],[i,a]=[null,1/0];for(let c of r){if(c===e)continue;let[l,f]=jl(
c).map((g,b)=>g-s[b]),u=l*o[0]+f*o[1],d=Math.abs(l*o[1])+Math.abs(f*o[0]),h=u+cw*d;u>1&&h<a&&([i,a]=[c,h])}return i&&(e.
setAttribute("tabindex","-1"),i.setAttribute("tabindex","0"),i.focus()),!0}function jl(t){let{x:e,y:n,width:o,height:s}=t.
getBoundingClientRect();return[e+o/2,n+s/2]}function Bl(t,e){let n=null;t.addEventListener("pointerdown",o=>{let s=o.target instanceof Element&&!o.target.closest("[\
data-key], [data-words]");o.pointerType==="mouse"&&o.button===0&&s&&(n={x:o.clientX,y:o.clientY,left:t.scrollLeft,top:t.
scrollTop})}),t.addEventListener("pointermove",o=>{n&&(t.scrollLeft=n.left-(o.clientX-n.x),t.scrollTop=n.top-(o.clientY-
n.y))});for(let o of["pointerup","pointerleave","pointercancel"])t.addEventListener(o,()=>n=null);t.addEventListener("wh\
eel",o=>{o.ctrlKey&&(o.preventDefault(),e(o.deltaY<0?1:-1))},{passive:!1})}var lw=16,fw=220;function ns(t,{ends:e}){let[n,o]=[e.get(t.from)?.name??"",e.get(t.to)?.name??""];if(t.isReturn)return`${n}\
: ${t.text}`;let s=t.number?`: ${t.number}`:"";return`${n} ${t.text} ${o}${s}`}function li({parts:t},e){let n=e?.getAttribute(
"data-tie")??e?.getAttribute("data-words");return n==null?null:t.ties[Number(n)]}function Fl(t,e){let{root:n,parts:o,picture:s}=t;
n.querySelector(".now")?.remove();for(let f of n.querySelectorAll(".lit"))f.classList.remove("lit");let r=li(t,e),i=e?.getAttribute(
"data-key")?.replace(/^x/,"")??"",a=f=>f===i||i.startsWith("f")&&`f${o.ends.get(f)?.frame}`===i,c=o.ties.flatMap((f,u)=>f===
r||!r&&i&&(a(f.from)||a(f.to))?[u]:[]);n.classList.toggle("fading",c.length>0),v("hint").textContent=r?`${ns(r,o)} \xB7 ${uw(
r)}`:i?mw(t,i):"";let l=new Set(c.flatMap(f=>[o.ties[f].from,o.ties[f].to]));i&&l.add(i);for(let f of n.querySelectorAll(
"[data-key]")){let u=f.getAttribute("data-key")??"",d=c.includes(Number(f.getAttribute("data-tie")??-1))||l.has(u)||l.has(
`${u}`.replace(/^x/,""));f.classList.toggle("lit",d)}for(let f of c)n.querySelector(`[data-words="${f}"]`)?.classList.add(
"lit");r&&c.length===1&&!s.ties[c[0]].words&&n.append(pw(s,s.ties[c[0]],r))}var uw=t=>q(_t($,t.rows).length,"statement");
function mw(t,e){let n=t.parts.ends.get(e);if(!n)return"";let o=$.nodes.get(n.at);return[n.name,n.node?.type,o&&q(o.others.
size,"neighbour")].filter(Boolean).join(" \xB7 ")}function pw(t,{points:e},n){let{lines:o,width:s}=Ye(ei(n.text,n.number),
fw,9,ni(n.number,ts())),[r,i]=e[Math.floor(e.length/2)],a=o.length*lw+8,c=Math.max(4+s/2+8,Math.min(r,t.width-s/2-12)),l=Math.
max(4,i-a-10);return S("g",{class:"now","aria-hidden":"true"},S("rect",{x:c-s/2-8,y:l,width:s+16,height:a,rx:6}),ci(o,c,
l+3,n.number))}var Pl=500,dw=5,Dl={at:-1,time:0,x:0,y:0},fi=[.5,.7,1,1.25,1.5,2],K=null,Je=null,mi=Dl,ui={selection:null,key:""},Hl=null;var ss=()=>K;async function zl(t){Hl=await Ht("country"),t&&(Je=null);let e=[Ot(),w.language,JSON.stringify(w.frames)].join(
" ");if(K&&ui.selection===$&&ui.key===e&&!t){Ul();return}ui={selection:$,key:e},rs()}function rs(){let t=v("named"),e=_n(
$),n=!K,o=document.activeElement?.closest("#named [data-key]")?.getAttribute("data-key");K=Je===null?hw(t):pi(Je);let{root:s,
picture:r,scale:i}=K,a=Math.max(i,1);s.setAttribute("width",String(r.width*a)),s.setAttribute("height",String(r.height*a)),
s.setAttribute("aria-label",`${p("graph_of")} ${ut(e)} ${p("graph_keys")}`),ww(s),L(t,s),s.querySelector("[data-key]")?.
setAttribute("tabindex","0"),Ul(),o&&Sw(o),n&&gw(t,s)}function hw(t){let{clientWidth:e,clientHeight:n}=t,o=pi(1);if(!e)return o;
o.picture.width>e&&(o=pi(.7));let s=1.25*o.picture.width<=e&&1.25*o.picture.height<=n;return o.scale===1&&s?{...o,scale:1.25}:
o}function pi(t){let e=vl(_n($),Hl,ts(),{scale:t,unfolded:w.frames}),n=$l(e.given),o=Cl(n,e,s=>ns(s,e));return{picture:n,
parts:e,root:o,scale:t}}function gw(t,e){t.scrollLeft=(e.clientWidth-t.clientWidth)/2}function ww(t){let e=s=>s.target instanceof
Element?s.target.closest("[data-key], [data-words]"):null,n=(s,r)=>t.addEventListener(s,r);n("click",s=>xw(e(s),s));let o=s=>K&&
Fl(K,s);n("pointerover",s=>o(e(s))),n("pointerleave",()=>o(null)),n("focusin",s=>o(e(s))),n("focusout",()=>o(null)),n("k\
eydown",s=>{let r=e(s);if(s.key==="Enter"||s.key===" ")Gl(r);else if(s.key==="+"&&jn(r)>=0)ee(jn(r));else if(!Wl(t,r,s.key))
return;s.preventDefault(),s.stopPropagation()})}function xw(t,{timeStamp:e,clientX:n,clientY:o}){mi={at:jn(t),time:e,x:n,
y:o},Gl(t)}function bw(t){let{at:e,time:n,x:o,y:s}=mi,r=Math.hypot(t.clientX-o,t.clientY-s)<dw&&t.timeStamp-n<Pl;e<0||!r||
(t.stopPropagation(),t.preventDefault(),mi=Dl,ee(e))}var jn=t=>K?.parts.ends.get(t?.getAttribute("data-key")??"")?.at??-1;
function Gl(t){if(!t||!K)return;let e=li(K,t);if(e){yw(e);return}let n=t.getAttribute("data-key")??"",o=K.parts.heads.get(
n.replace(/^x/,""));o&&(o.isFolded||n.startsWith("x"))?$w(o.frame,!o.isFolded):jn(t)>=0&&Y($.level.nodes[jn(t)].actor)}function yw(t){
if(!K)return;let[e,n]=(t.isReturn?[t.to,t.from]:[t.from,t.to]).map(s=>K?.parts.ends.get(s));e&&n&&!e.folded&&!n.folded&&
e.at>=0&&n.at>=0?lt(e.at,n.at):H(_t($,t.rows),ns(t,K.parts))}function $w(t,e){let o=[...K?.parts.heads.values()??[]].filter(
s=>!s.isFolded).map(s=>s.frame).filter(s=>s!==t);k({frames:e?o:[...o,t]})}function Ul(){if(!K)return;let t=Ct(),{parts:e,
root:n}=K,[o,s]=(t?.names??[]).map(i=>$.level.numbers.get(i)),r=i=>e.ends.get(i)?.at;for(let[i,a]of e.ties.entries()){let[
c,l]=(a.isReturn?[a.to,a.from]:[a.from,a.to]).map(r),f=t?.kind==="pair"&&c===o&&l===s;n.querySelector(`[data-tie="${i}"]`)?.
classList.toggle("open",f)}for(let i of n.querySelectorAll(".member.open, .block.open"))i.classList.remove("open");if(!(t?.
kind!=="actor"||o===void 0))for(let[i,{at:a}]of e.ends)a===o&&os(i)?.classList.add("open")}var os=t=>K?.root.querySelector(
`[data-key="${CSS.escape(t)}"]`)??null;function Sw(t){let e=os(t);if(e){for(let n of K?.root.querySelectorAll("[tabindex\
='0']")??[])n.setAttribute("tabindex","-1");e.setAttribute("tabindex","0"),e.focus({preventScroll:!0})}}function Kl(t){(os(
`a${t}`)??[...K?.parts.ends??[]].flatMap(([n,o])=>o.at===t?[os(n)]:[])[0])?.scrollIntoView({block:"center",inline:"cente\
r"})}function is(t){let e=fi.indexOf(K?.scale??1),n=fi[Math.max(0,Math.min(fi.length-1,e+t))];n!==K?.scale&&(Je=n,rs())}
function Vl(){Je=null,rs()}function Yl(t){Bl(t,is),document.addEventListener("click",bw,!0);let[e,n]=[0,0];new ResizeObserver(
()=>{t.clientWidth!==e&&(e=t.clientWidth,clearTimeout(n),n=setTimeout(()=>{e&&K&&Je===null&&w.picture==="named"&&rs()},Pl))}).
observe(t)}var Ow={"\u2298":"key_denied","?":"key_doubted","\u2022":"key_reported"};function as(){let t=ss()?.parts.ties??[],e=[...new Set(
t.map(a=>a.sign))].sort((a,c)=>a-c),n=t.map(qn),o=X().line,s=$.parts?oi():e.map(a=>[Xe(a),x.encodings.signs[a].words]),r=n.
find(({dashes:a})=>a?.startsWith("6")),i=n.find(({dashes:a})=>a?.startsWith("1"));r&&s.push([Vt(o,{dashes:[6,4],head:""}),
p("key_not_done")]),i&&s.push([Vt(o,{dashes:[2,4],head:""}),p("key_hedged")]);for(let[a,c]of Object.entries(Ow))t.some(l=>Qe(
l)===a)&&s.push([Ql(a),p(c)]);return t.some(Cn)&&!t.every(Cn)&&s.push([_w(Vt(o,{head:""})),p("key_light")]),t.some(({text:a})=>a.
includes("["))&&s.push([Ql("[ ]"),p("key_inferred")]),s}function _w(t){return t.setAttribute("opacity","0.5"),t}function Ql(t){
let e=S("text",{x:21,y:12,"text-anchor":"middle","font-size":14,fill:X().text},t);return S("svg",{class:"sample",width:42,
height:14,viewBox:"0 0 42 14","aria-hidden":"true"},e)}var kw=["grown","frames","ego","steps","picture","level","issues"],Mw=100,Wn=[],cs=[],Yt=null,vw=()=>Object.fromEntries(
kw.map(t=>[t,w[t]]));function Xl(){let t=vw();Yt&&JSON.stringify(Yt)!==JSON.stringify(t)&&(Wn=[...Wn,Yt].slice(-Mw),cs=[]),
Yt=t}var Jl=()=>Wn.length>0,Zl=()=>cs.length>0;function di(){let t=Wn.pop();!t||!Yt||(cs.push(Yt),Yt=t,k(t))}function hi(){
let t=cs.pop();!t||!Yt||(Wn.push(Yt),Yt=t,k(t))}var tf=["named","whole"];function ef(t){let e=m("div",{id:"named"});return Yl(e),document.addEventListener("keydown",Nw),
m("div",{id:"stage"},Tw(t),m("div",{class:"pictures"},e,m("div",{id:"canvas",role:"application","aria-label":p("graph_of")}),
m("img",{id:"printed",alt:""}),m("p",{id:"empty",class:"empty"}),m("p",{id:"hint",class:"hint"})),m("ul",{id:"key",class:"\
key","aria-label":p("legend")}))}function Tw(t){let e=m("input",{type:"checkbox",onchange:o=>tl(o.target.checked)}),n=o=>k(
{picture:o});return m("div",{class:"graph-tools",role:"toolbar","aria-label":p("graph_tools")},m("div",{class:"pressed",
role:"group","aria-label":p("picture")},tf.map(o=>T(p(`picture_${o}`),()=>n(o),{id:`picture-${o}`}))),T(p("undo"),di,{id:"\
undo"}),T(p("redo"),hi,{id:"redo"}),T("",Ew,{id:"grow"}),m("div",{class:"right"},m("span",{id:"legend-of-whole"},t),m("l\
abel",{class:"tick",id:"physics"},e,m("span",{},p("physics"))),T("\u2212",()=>is(-1),{id:"zoom-out","aria-label":p("zoom\
_out"),title:p("zoom_out")}),T("+",()=>is(1),{id:"zoom-in","aria-label":p("zoom_in"),title:p("zoom_in")}),T(p("fit"),()=>w.
picture==="named"?Vl():Yo())))}async function nf(t){let e=w.picture==="named",n=!$.arrows.size&&!($.isGrown&&!e);if(Xl(),
L(v("empty"),n&&ge()),v("named").hidden=!e,v("canvas").hidden=e,Aw(e),e)await zl(t);else{if(await nl(),w.picture!=="whol\
e")return;Yc(t)}L(v("key"),e&&as().map(([o,s])=>m("li",{},o,m("span",{},s))))}function Aw(t){for(let n of tf)v(`picture-${n}`).
setAttribute("aria-pressed",String(w.picture===n));for(let n of["zoom-out","zoom-in"])v(n).hidden=!t;v("legend-of-whole").
hidden=t,v("physics").hidden=t||$.nodes.size>=Vc,v("undo").disabled=!Jl(),v("redo").disabled=!Zl();let e=of();v("grow").
hidden=e===void 0||!Lw(e),e!==void 0&&(v("grow").textContent=p("add_neighbours",{name:Ge($.level.nodes[e].actor)}))}function of(){
let t=Ct(),e=t?.kind==="actor"?$.level.numbers.get(t.names[0]):void 0;return e!==void 0&&$.nodes.has(e)?e:void 0}function Lw(t){
let{shown:e}=ke();return[...$.nodes.get(t)?.others??[]].some(n=>!e.has(n))}function Ew(){let t=of();t!==void 0&&ee(t)}var sf=t=>w.
picture==="named"?Kl(t):Zc(t);function Nw(t){let e=t.target instanceof Element&&t.target.matches("input, textarea, selec\
t");w.tab!=="graph"||e||!(t.ctrlKey||t.metaKey)||t.key.toLowerCase()!=="z"||(t.preventDefault(),t.shiftKey?hi():di())}var Ze=(t,e)=>T(t,n=>qw(e(),n));async function qw(t,e){try{await navigator.clipboard.writeText(t)}catch{let n=m("textare\
a",{class:"unseen","aria-hidden":"true"},t);document.body.append(n),n.select(),document.execCommand("copy"),n.remove()}Gt(
p("copied")),e.classList.add("done"),setTimeout(()=>e.classList.remove("done"),1200)}function re(t,e,n){let o=URL.createObjectURL(
n instanceof Blob?n:new Blob([n],{type:e})),s=m("a",{href:o,download:t});document.body.append(s),s.click(),s.remove(),setTimeout(
()=>URL.revokeObjectURL(o),1e4)}var tn=(t,...e)=>m("section",{class:"group"},m("h2",{},t),e);function G(t,e,n,o){let s=e.find(([r])=>r===n);return m("se\
lect",{"aria-label":t,title:s?.[1],onchange:r=>o(r.target.value)},e.map(([r,i])=>m("option",{value:r,selected:r===n},B(i))))}
function ot(t,e,n,o){let s=m("input",{type:"checkbox",checked:e,onchange:r=>n(r.target.checked)});return m("label",{class:"\
tick"},s,o,m("span",{},t))}function ie(t,e){let n=m("ol",{class:"acts"},t.slice(0,e));return[n,Bn(t,e,e,o=>ve(n,o))]}function Bn(t,e,n,o){
if(t.length<=e)return null;let s=e,r=()=>p("more",{n:t.length-s}),i=T(r(),()=>{o(t.slice(s,s+n)),s+=n,s>=t.length?i.remove():
i.textContent=r()});return i}var Rt=(t,...e)=>m("fieldset",{},m("legend",{},t),e);function rf({facts:t,state:e,level:n,chosen:o},s,r,i){let a=$n(t,{...e,articles:null},["everyone"]),c={as_subject:[],as_object:[],
as_source:[],as_other:[],left_out_of:[]};for(let[l,f]of s.statements.entries()){if(i!==void 0&&f.sources?.includes(i)&&c.
as_source.push(l),!o.inside[l]){i!==void 0&&a[l]&&vr(s,l).has(i)&&!f.sources?.includes(i)&&c.left_out_of.push(l);continue}
(r!==void 0?n.subject[l]===r:f.s===i)?c.as_subject.push(l):(r!==void 0?n.object[l]===r:f.o===i)?c.as_object.push(l):f.roles?.
some(([,u])=>u===i)&&c.as_other.push(l)}return Object.entries(c).filter(([,l])=>l.length)}var Cw=/(?<![\p{L}\p{N}])['"\u2018\u201c\u201e\u00ab]([^'"\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb]+)['"\u2019\u201d\u201c\u00bb](?![\p{L}\p{N}])/gu,
it=t=>x.relations[x.statements.relation[t]],Q=t=>x.articles[x.statements.article[t]],Ee=t=>t.map(e=>z(I().entities[e]));
function mt(t,e=0){let n=Fn(t),o=gi(t,e).join(" \u2013 ");return n.length?`${o} [${n.join("; ")}]`:o}function gi(t,e=0){
let n=I().statements[t],o=jt(n.s,e)+Le(t,"subject"),s=jt(n.o,e)+Le(t,"object");return[o,it(t).label,s+(e?"":Iw(t))]}function Iw(t){
let e=I(),n=new Map;for(let[s,r]of e.statements[t].roles??[])n.set(s,[...n.get(s)??[],jt(r)+Le(t,e.roles[s].id)]);return[
...n].sort(([s],[r])=>s-r).map(([s,r])=>`, ${e.roles[s].label} ${r.join(` ${p("and")} `)}`).join("")}function jt(t,e=0){
if(typeof t=="string")return ne(t);if(t>=0)return ne(z(I().entities[t]));let n=-1-t;return e>=2?`[#${x.statements.key[n].
split("#")[1]}]`:`[${mt(n,e+1)}]`}var Le=(t,e)=>I().statements[t].inferred?.includes(e)?` (${p("inferred")})`:"";function Fn(t){
let{names:e,labels:n,statements:o}=x,s=I().statements[t],r=o.stance[t]>=0?e.stances[o.stance[t]]:"";return[s.sources?.length&&
`${p("according_to")} ${Ee(s.sources).map(ne).join(" > ")}${Le(t,"according_to")}`,r==="doubts"&&p("author_doubts"),r===
"rejects"&&p("author_rejects"),o.mode[t]!==Oe&&n.modes[o.mode[t]],o.certainty[t]!==0&&n.certainties[o.certainty[t]],o.polarity[t]!==
0&&n.polarities[o.polarity[t]],s.ended&&p("ended")].filter(a=>typeof a=="string")}function af(t){let e=x.names.stances[x.
statements.stance[t]],{note:n}=I().statements[t];if(e!=="doubts"&&e!=="rejects"||typeof n!="string")return[];let o=n.matchAll(
Cw);return Array.from(o,([,s])=>s.trim()).filter(Boolean)}function Pn(t){let e=I().statements[t].quote.slice(2).map(Number);
return e.flatMap((n,o)=>o%2?[]:[[n,e[o+1]]])}function Tt(t){let e=I(),n=e.bodies[x.statements.article[t]];return n===null?
e.statements[t].quote.join(" [\u2026] "):Pn(t).map(([o,s])=>n.slice(o,s).split(/\s+/).join(" ")).join(" [\u2026] ")}var Rw=44,ls=(t,e)=>uf(t,e,(n,o)=>jw(Pn(t),n,o));function ff(t,e){let n=af(t);return pf(t).some(s=>cf(n,s).length)?uf(t,
e,s=>cf(n,s),"doubting"):null}function uf(t,e,n,o=null){let{quote:s}=I().statements[t],r=mf(t)===null?null:Number(s[0]);
return pf(t).map((i,a)=>[a?" [\u2026] ":"",Ww(i,n(i,r),e,o)])}var mf=t=>I().bodies[x.statements.article[t]];function pf(t){
let{quote:e}=I().statements[t],n=mf(t);return n===null?e.map(String):[n.slice(Number(e[0]),Number(e[1]))]}var jw=(t,e,n)=>n===
null?[[0,e.length]]:t.map(([o,s])=>[o-n,s-n]);function cf(t,e){let n=[];for(let o of t){let s=o.split(/\s+/).map(i=>i.replace(
/[.*+?^${}()|[\]\\]/g,"\\$&")),r=new RegExp(`(?<![\\p{L}\\p{N}])${s.join("\\s+")}(?![\\p{L}\\p{N}])`,"iu").exec(e);r&&n.
push([r.index,r.index+r[0].length])}return n.sort(([o],[s])=>o-s)}function Ww(t,e,n,o){let s=[],r=0;for(let[a,c]of e)a>r&&
s.push(r||n===void 0?lf(t.slice(r,a)):Bw(t.slice(0,a),n)),c>r&&s.push(m("mark",{class:o},wi(t.slice(Math.max(r,a),c)))),
r=Math.max(r,c);let i=t.slice(r);return[...s,n===void 0?lf(i):Fw(i,n)]}var wi=t=>t.replace(/^# /,"");function lf(t){let e=wi(
t),n=e.split(/\s+/);return n.length<=Rw?e:[...n.slice(0,20),"[\u2026]",...n.slice(-20)].join(" ")}function Bw(t,e){let n=wi(
t).split(/\s+/);return n.length<=e+1?n.join(" "):["\u2026",...n.slice(-e-1)].join(" ")}function Fw(t,e){let n=t.split(/\s+/);
return n.length<=e+1?n.join(" "):[...n.slice(0,e+1),"\u2026"].join(" ")}var xi=new Set("al bin da de del della den der di do dos du e el ibn la le ten ter van von y".split(" "));function en(t){
return t.published&&t.published!=="unknown"?t.published:t.inferred?`${p("no_date")}, ${p("probably")} ${t.inferred}`:p("\
no_date")}var Qt=t=>`${t.author?`${ne(t.author)}, `:""}${ne(t.publisher)}, ${en(t)}`;function Pw(t){return`${t.author?`${t.
author}, `:""}\u201C${t.title}\u201D, ${t.publisher}, ${en(t)}`}function hf(t){let e={plain:Dw,chicago:Hw,apa:zw}[w.citation];
return`${e(Q(t))} \u201C${bi(Tt(t))}\u201D`}function Dw(t){let e=t.retrieved?` (${p("accessed")} ${t.retrieved})`:"";return`${Pw(
t)}${t.url?`, ${t.url}`:""}${e}:`}function Hw(t){let e=`\u201C${bi(t.title)}${/[?!.,]$/.test(t.title)?"":","}\u201D`,n=fs(
t.published)??(t.inferred?`[${fs(t.inferred)??t.inferred}?]`:"n.d."),o=fs(t.retrieved),s=[t.publisher,n,o&&`accessed ${o}`,
t.url].filter(Boolean);return`${t.author?`${t.author}, `:""}${e} ${s.join(", ")}:`}function zw(t){let e=gf(t),n=e?e.map(
({given:f,family:u})=>`${u}, ${Gw(f)}`):[t.author??t.publisher],o=n.slice(-1).join(""),s=n.length>1?`${n.slice(0,-1).join(
", ")}, & ${o}`:o,r=df(t.published)??(t.inferred?`[ca. ${df(t.inferred)??t.inferred}]`:"n.d."),i=t.author&&t.author!==t.
publisher?`${t.publisher}. `:"",a=fs(t.retrieved),c=t.url?`${a?`Retrieved ${a}, from `:""}${t.url} `:"",l=f=>/[?!.]$/.test(
f)?f:`${f}.`;return`${l(s)} (${r}). ${l(t.title)} ${i}${c}`.replace(/[. ]*$/,":")}var Gw=t=>t.split(/[\s-]+/).map(e=>`${e[0]}\
.`).join(" "),bi=t=>t.replace(/\u201c/g,"\u2018").replace(/\u201d/g,"\u2019");function fs(t){let{year:e,month:n,day:o}=us(t);return e?
[[n,o].filter(Boolean).join(" "),e].filter(Boolean).join(n&&o?", ":" "):null}function df(t){let{year:e,month:n,day:o}=us(
t);return e?[e,[n,o].filter(Boolean).join(" ")].filter(Boolean).join(", "):null}function us(t){let[,e,n,o]=/^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.
exec(t??"")??[],s=n?new Date(Date.UTC(2e3,Number(n)-1,1)):null;return{year:e,month:s?.toLocaleDateString("en-US",{month:"\
long",timeZone:"UTC"}),day:o&&String(Number(o))}}function gf({author:t,publisher:e}){if(!t||t===e)return null;let n=t.split(
/\s+and\s+|\s*&\s*|,\s*(?:and\s+)?/).map(Uw);return n.every(o=>o!==null)?n:null}function Uw(t){let e=t.trim().split(/\s+/),
n=r=>/^\p{L}/u.test(r)&&(!/^\p{Ll}/u.test(r)||xi.has(r));if(e.length<2||e.length>4||!e.every(n)||xi.has(e[0]))return null;
let o=e.findIndex(r=>xi.has(r)),s=o>0?o:e.length-1;return{given:e.slice(0,s).join(" "),family:e.slice(s).join(" ")}}function wf(t){
let e=Q(t),{published:n,url:o,retrieved:s}=e,r=gf(e),i=`{${Dn(e.author||e.publisher)}}`,a=us(n).year!==void 0,c=/^\d{4}/.
exec(a?"":n||e.inferred||""),f=[["author",r?r.map(({given:u,family:d})=>Dn(`${u} ${d}`)).join(" and "):i],["title",Dn(e.
title)],["organization",!!e.author&&e.author!==e.publisher&&Dn(e.publisher)],["date",a&&n],["year",c?.[0]],["url",o&&encodeURI(
Ar(o)).replace(/[{}\\]/g,"")],["urldate",us(s).day&&s],["note",`\`\`${Dn(bi(Tt(t)))}''`]].flatMap(([u,d])=>d?[`  ${u} = \
{${d}}`]:[]);return`@online{${e.id.replace(/[\s,{}#%~\\"'()=]+/g,"-")},
${f.join(`,
`)}
}`}var Kw={"~":"\\textasciitilde{}","^":"\\textasciicircum{}","\u201C":"``","\u201D":"''","\u2018":"`","\u2019":"'","\u2013":"\
--","\u2014":"---","\u2026":"\\dots{}"},Dn=t=>t.replace(/[{}\\]/g,"").replace(/([#$%&_])/g,"\\$1").replace(/[~^\u201c\u201d\u2018\u2019\u2013\u2014\u2026]/g,
e=>Kw[e]);function on(t){let e=I().statements[t],n=x.statements.key[t];return m("article",{class:"statement","aria-label":mt(t)},Vw(
t),m("blockquote",{lang:Q(t).language},ls(t)),e.translation?m("p",{class:"translation"},e.translation):null,Yw(t),m("det\
ails",{},m("summary",{},p("details")),m("dl",{},Qw(t))),m("p",{class:"actions"},Ze(p("copy_footnote"),()=>hf(t)),G(p("ci\
tation"),sr.map(o=>[o,p(`citation_${o}`)]),w.citation,o=>k({citation:o})),Ze(p("copy_bibtex"),()=>wf(t)),Ze(p("copy_link"),
()=>_o({open:`statement:${n}`}))))}function nn(t){if(typeof t=="string")return zt(t);if(t<0)return C(`[${mt(-1-t,1)}]`,()=>ct(
-1-t),{class:"link nested",dir:"ltr"});let e=I().entities[t];return C(z(e),()=>Y(e.id),{lang:Te(e)})}function Vw(t){let e=I(),
n=e.statements[t],o=it(t),s=(n.roles??[]).map(([f,u])=>[", ",m("span",{class:"role"},e.roles[f].label)," ",nn(u),Le(t,e.
roles[f].id)]),r=Fn(t).map(f=>[" ",m("span",{class:"mark"},f)]),i=m("span",{class:`verb ${x.names.signs[o.sign]}`},o.label),
[a,c]=[nn(n.s),nn(n.o)],l=f=>Le(t,f);return m("p",{class:"claim"},a,l("subject")," ",i," ",c,l("object"),s,r)}function Yw(t){
let e=Q(t),n=C(zt(e.title,e.language),()=>Ro(x.statements.article[t],t));return m("p",{class:"source",dir:"ltr"},"\u201C",
n,"\u201D, ",Qt(e)," ",yi(e))}var yi=t=>t.url&&jo(t.url,`${p("original")} \u2197`);function Qw(t){let{labels:e,coders:n,
statements:o}=x,s=I(),r=s.statements[t],i=r.inferred??[],a=o.quad_class[t]<0?"":`, ${e.quad_classes[o.quad_class[t]]}`,c=s.
fields.filter(({name:l})=>l!=="translation");return[Wt(p("according_to"),Xw(t,r),i.includes("according_to")),Wt(p("certa\
inty"),`${e.certainties[o.certainty[t]]}, ${e.polarities[o.polarity[t]]}`),r.sources?Wt(p("author_stance"),e.stances[o.stance[t]]):
null,Wt(p("mode"),e.modes[o.mode[t]]),Wt(p("date"),Bo(r)),Wt(p("kind"),`${e.kinds[it(t).kind]}${a}`),Wt(p("inferred_fiel\
ds"),i.join(", ")),r.or?Wt(p("alternative_to"),r.or.map(l=>C(mt(l,1),()=>ct(l)))):null,c.map(({name:l,label:f})=>Wt(f,r[l])),
Wt(p("coder"),n[o.coder[t]]),Wt(p("statement"),m("code",{},o.key[t]))]}function Xw(t,{sources:e}){let n=Q(t),o=n.author||
n.publisher;return e?p("viewpoint_quoted",{name:Ee(e).join(" > "),by:o}):`${p("the_author")} (${o})`}function Wt(t,e,n=!1){
return e==null||e===""?null:[m("dt",{},t),m("dd",{},e,n&&m("span",{class:"mark"},p("inferred")))]}function ms(t){let e=Eo($,t).map(n=>{let o=No($,n),s=n.filter(i=>i!==o),r=m("details",{class:"mentions"},m("summary",{},
q(s.length,"mention")),s.map(on));return m("li",{},on(o),s.length>0&&r)});return ie(e,30)}function ps(t,e){let{statements:n,
articles:o,sources:s}=t,r=(l,f,u,d="")=>m("span",{class:d&&`quad-class ${d}`},D(l,f,e),` ${u}`),i=(l,f,u)=>r(l,f,Tn(l,u)),
a=x.labels.quad_classes.map((l,f)=>t.byQuadClass[f]>0&&r(t.byQuadClass[f],t.quadClasses[f],l,Ut(x,f))),c=m("p",{class:"c\
ounts"},i(t.acts,vn(t),"act"),a,t.noQuadClass>0&&r(t.noQuadClass,t.none,p("no_quad_class")),t.unrealActs>0&&i(t.unrealActs,
t.unreal,"not_actual_act"),i(n.length,n,"statement"),i(o.size,n,"article"),i(s.size,n,"source"));return t.scored?[c,Jw(t,
e)]:c}function Jw(t,e){let n=p("score_text",{sum:Nr(t.sum),mean:Nr(t.sum/t.scored),n:t.scored});return m("details",{},m(
"summary",{},p("score")),m("p",{},n," ",D(p("show_quotes"),vn(t),e)))}function xf(t,e,n){let o=new Map([[e,[]]]),s=[e];for(;s.length&&!o.has(n);){let a=new Map;for(let c of s)for(let l of t.
get(c)?.others??[])o.has(l)||a.set(l,[...a.get(l)??[],c]);for(let[c,l]of a)o.set(c,l);s=[...a.keys()]}let r=[],i=(a,c)=>{
if(!(r.length>=6))if(a===e)r.push([e,...c]);else for(let l of o.get(a)??[])i(l,[a,...c])};return o.has(n)&&i(n,[]),r}var Zw=400;function yf(t){let{level:e}=$,n=On($.nodes).filter(i=>i!==t).slice(0,Zw),o=m("div",{class:"paths"}),s=n.map(i=>[
e.nodes[i].actor,j(e,i)]),r=i=>L(o,i&&tx(t,e.numbers.get(i)??-1));return m("div",{class:"paths-form"},G(p("paths_to"),[[
"",p("paths_to")],...s],"",r),o)}function tx(t,e){let n=xf($.nodes,t,e);return n.length?m("ol",{},n.map(o=>m("li",{},o.map(
(s,r)=>[r>0&&ex(o[r-1],s),zt(j($.level,s))])))):m("p",{class:"quiet"},p("no_path"))}var ex=(t,e)=>[bf(t,e,"\u2192"),bf(e,
t,"\u2190")];function bf(t,e,n){let{level:o,pairs:s}=$,r=s.get(St(t,e,o.nodes.length)),i=`${ft([j(o,t),j(o,e)])}: ${p("s\
how_quotes")}`;return r&&C(` ${n}${r.weight} `,()=>lt(t,e),{"aria-label":i})}var $f={pair:nx,actor:sx,statement:lx,list:ux},Sf=({kind:t,names:e})=>Object.hasOwn($f,t)?$f[t](e):null;function nx(t){let{
level:e,pairs:n}=$,[o,s]=t.map(d=>e.numbers.get(d));if(o===void 0||s===void 0)return null;let r=e.nodes.length,[i,a]=[n.
get(St(o,s,r)),n.get(St(s,o,r))],[c,l]=[o,s].map(d=>j(e,d)),f=i&&Zt($,i),u=i?vt(x,i.rows).map(Ae):[];return m("section",
{},m("h2",{},C(c,()=>Y(t[0])),u.length===1?[" ",m("span",{class:`verb ${ox(i?.rows??[])}`},u)," "]:" \u2192 ",C(l,()=>Y(
t[1]))),u.length>1&&m("ul",{class:"says"},u.map(d=>m("li",{},d))),f?ps(f,ft([c,l])):m("p",{class:"quiet"},p("no_tie_in_d\
irection")),m("p",{class:"actions"},a&&C(p("opposite_direction",{n:a.weight}),()=>lt(s,o)),C(p("over_time"),()=>k({tab:"\
timeline",pair:t}))),f&&ms(f.statements))}var ox=([t])=>x.names.signs[$.level.arrows.sign[$.level.arrow[t]]];function sx([
t]){let e=$.level.numbers.get(t),n=e===void 0?null:$.level.nodes[e],o=qt(t),s=o?z(o):n?.label;if(s===void 0)return null;
let r=rf($,I(),e,$o(t)),i=[o?o.type:n?.type,n?.sector?.replace("_"," ")],a=e!==void 0&&$.nodes.has(e);return m("section",
{},m("h2",{lang:o&&Te(o)},s),m("p",{class:"quiet"},i.filter(Boolean).join(", ")),o&&ix(o,s),a?m("p",{class:"actions"},ax(
t,e)):rx(t,s),a?[m("h3",{},p("ties")),cx(e)]:null,r.map(([c,l])=>m("details",{class:"as",open:!a},m("summary",{},`${p(c)}\
 (${l.length})`),ms(kt($.chosen,l)))))}function rx(t,e){let n=m("p",{class:"actions"},m("span",{class:"quiet"},p("not_sh\
own",{name:e})));return xc(t).then(o=>{o&&n.append(" ",T(p("show_it"),()=>k({...o,tab:"graph"})))}),n}function ix({labels:t={},
note:e,wikidata:n},o){let s=Object.entries(t).filter(([,i])=>i!==o),r=n&&`https://www.wikidata.org/wiki/${encodeURIComponent(
n)}`;return[Object.keys(t).length>1&&m("p",{class:"quiet"},s.map(([i,a],c)=>[c?" \xB7 ":"",m("span",{lang:i},a)])),e&&m(
"p",{class:"note"},e),r&&m("p",{},jo(r,`Wikidata ${n} \u2197`))]}function ax(t,e){let n=w.ego===t;return[T(p(n?"show_all":
"neighbours_only"),()=>k({ego:n?null:t,tab:"graph"})),$.isGrown&&T(p("show_neighbours"),()=>ee(e)),yf(e)]}function cx(t){
let{level:e,pairs:n}=$,s=[...n.values()].filter(({a:r,b:i})=>r===t||i===t).sort(Sn).map(({a:r,b:i,weight:a})=>m("li",{},
C([zt(j(e,r))," \u2192 ",zt(j(e,i))],()=>lt(r,i)),m("span",{class:"quiet"},` ${a}`)));return ie(s,15)}function lx([t]){let{
act:e,key:n}=x.statements,o=n.indexOf(t);if(o<0)return null;let s=e[o]<0?[]:e.flatMap((r,i)=>r===e[o]&&i!==o?[i]:[]);return m(
"section",{},m("h2",{},B(p("statement"))),fx(o)?null:m("p",{class:"quiet"},p("statement_does_not_match")),on(o),s.length?
[m("h3",{},p("other_mentions")),s.map(on)]:null)}function fx(t){return(w.tab==="arguments"||w.tab==="article"?Be(x,w):$.
chosen.inside)[t]}function ux([t]){let{statements:e,label:n}=Io(t);if(!e.length)return null;let o=Number(t.split(" ")[0]),
s=o>e.length,r=e.filter(i=>!$.chosen.inside[i]).length;return m("section",{},m("h2",{},B(n||p("quotes"))),m("p",{class:"\
quiet"},q(e.length,"statement"),s&&`. ${p("link_cut",{kept:e.length,n:o})}`,r>0&&`. ${p("some_do_not_match",{n:N(r)})}`),
ms(e))}var sn=null,rn=[];async function Of(){let t=v("panel"),e=Ct();if(!e||!w.open){sn=null,rn.length=0,L(t);return}await P();
let n=Sf(e);sn&&sn!==w.open&&mx(sn,w.open),L(t,m("div",{class:"panel-head"},rn.length>0&&T(`\u2039 ${p("back")}`,px,{class:"\
quiet-button"}),Ze(p("copy_link"),_o),T("\xD7",()=>k({open:null}),{class:"close","aria-label":p("close")})),n||m("p",{class:"\
quiet"},p("not_in_page"))),sn!==w.open&&dx(t),sn=w.open}function mx(t,e){rn.at(-1)===e?rn.pop():rn.push(t)}var px=()=>k(
{open:rn.at(-1)??null});function dx(t){let e=t.querySelector("h2");t.scrollTop=0,e&&document.body.classList.contains("re\
ady")&&(e.tabIndex=-1,e.focus({preventScroll:!0})),Gt(e?e.textContent:p("not_in_page"))}var At=(...t)=>m("div",{class:"sheet"},t),an=(t,...e)=>m("div",{class:"sheet",tabindex:0,role:"region","aria-label":p(`t\
ab_${t}`)},e);var _f="";async function kf(t){let e=await sc(),n=r=>r.parts.some(({kind:i})=>i==="items"||i==="table"),o=e.find(({name:r})=>r===
w.analysis)??e.find(n)??e[0];if(!o){L(t,At(m("p",{},p("no_analyses")," ",m("code",{},"kg analyse"))));return}if(t.querySelector(
".analyses")&&_f===o.name)return;_f=o.name;let s=e.map(r=>T(p(`analysis_${r.name}`),()=>k({analysis:r.name}),{"aria-pres\
sed":String(r===o),class:n(r)?"":"nothing"}));L(t,At(m("div",{class:"choices",role:"group","aria-label":p("tab_analyses")},
s),m("div",{class:"analyses"},hx(o),o.lack&&m("p",{},o.lack),gx(o.parts))))}function hx({selection:t,options:e,command:n}){
let o=e.map(([s,r])=>`${s}: ${r}`).join("; ");return m("p",{class:"quiet"},p("analysis_of",{selection:t}),o&&` ${p("anal\
ysis_options",{options:o})}`,` ${p("analysis_command")} `,m("code",{},n))}function gx(t){let e="";return t.map(n=>(n.kind===
"heading"&&(e=n.text),wx(n,e)))}function wx(t,e){switch(t.kind){case"heading":return m(t.level<3?"h2":"h3",{},t.text);case"\
text":return m("p",{class:t.style==="dim"||t.style==="note"?"quiet":""},Hn(t.line,e));case"items":return m(t.numbered?"o\
l":"ul",{},t.items.map(n=>m("li",{},Hn(n,e))));case"facts":return m("dl",{},t.rows.map(([n,o])=>[m("dt",{},Hn(n,e)),m("d\
d",{},Hn(o,e))]));case"table":return xx(t,e);case"picture":return m("figure",{},m("img",{src:`data:image/svg+xml,${encodeURIComponent(
t.svg)}`,alt:t.alternative}),m("figcaption",{class:"quiet"},t.caption))}}function xx({columns:t,numeric:e,rows:n,cited:o},s){
let r=t.map((c,l)=>m("th",{scope:"col",class:e[l]?"num":""},c)),i=n.map((c,l)=>m("tr",{},c.map((f,u)=>m("td",{class:e[u]?
"num":""},m("bdi",{},f))),o.length>0&&m("td",{},Hn(o[l],s)))),a=m("tr",{},r,o.length>0&&m("th",{scope:"col"},p("quotes")));
return m("div",{class:"analysis-table",tabindex:0,role:"region","aria-label":s},m("table",{},m("thead",{},a),m("tbody",{},
i)))}function Hn(t,e){return t.map(n=>{if(typeof n=="string")return n;let[o,s]=n;if(s!=="keys")return m(s==="bold"?"stro\
ng":"span",{},o);let r=o.split(" ").map(Number);return D(q(r.length,"statement"),r,e)})}var Mf="sums_up";function zn(t,e,n){let o=Be(t,n,t.statements.alternative),s=e.arrows.filter(l=>o[l.statement]),r=s.filter(
l=>l.by!==Mf),i=new Set(r.flatMap(({tail:l,head:f})=>[l,f])),a=new Map;for(let l of s){if(l.by===Mf&&!i.has(l.tail))continue;
let f=[l.tail,l.head,l.by,l.words].join(`
`),u=a.get(f);u?u.statements.push(l.statement):a.set(f,{...l,statements:[l.statement]})}let c=e.topics.findIndex(([l])=>l===
n.about);return n.about===null?[...a.values()]:bx([...a.values()],e,c)}function bx(t,{cards:e},n){let o=t.flatMap(({tail:i,
head:a})=>[i,a]).filter(i=>e[i].about?.includes(n)),s=vf(o,t,"head","tail"),r=vf(o,t,"tail","head");return t.filter(i=>s.
has(i.head)||r.has(i.tail))}function vf(t,e,n,o){let s=new Map;for(let i of e)s.set(i[n],[...s.get(i[n])??[],i[o]]);let r=new Set(
t);for(let i of r)for(let a of s.get(i)??[])r.add(a);return r}var Ne=({tail:t,head:e})=>`${t} ${e}`;function Af(t,e,n){return yx(e).map(o=>$x(t,o,n)).sort((o,s)=>s.layers.flat().length-
o.layers.flat().length)}function yx(t){let e=new Map,n=s=>{let r=e.get(s)??s;return r===s?s:n(r)};for(let{tail:s,head:r}of t)
e.set(n(r),n(s));let o=new Map;for(let s of t)o.set(n(s.tail),[...o.get(n(s.tail))??[],s]);return[...o.values()]}function $x({
cards:t,bends:e},n,o){let s=new Set(n.flatMap(({tail:u,head:d})=>[u,d])),r=new Map,i=new Map,a=(u,d)=>(r.set(u,[...r.get(
u)??[],d]),d);for(let[u,d,h]of t)s.has(u)&&i.set(u,{layer:d,spot:a(d,Tf(u,h,o(u)))});let c=new Map(e.map(([u,d,h])=>[Ne(
{tail:u,head:d}),h])),l=new Map;for(let u of n){let[d,h]=[i.get(u.tail),i.get(u.head)];if(!d||!h||l.has(Ne(u)))continue;
let g=d.layer<h.layer?1:-1,b=(c.get(Ne(u))??[]).map((_,M)=>a(d.layer+g*(M+1),Tf(-1,_,26))),y=[d.spot,...b,h.spot];l.set(
Ne(u),y);let O=g>0?y:[...y].reverse();for(let[_,M]of O.slice(1).entries())M.above.push(O[_]),O[_].below.push(M)}let f=[...r].
sort(([u],[d])=>u-d).map(([,u])=>u.sort((d,h)=>d.across-h.across));return{layers:f,arrows:n,ways:l,width:Sx(f)}}var Tf=(t,e,n)=>({
card:t,across:e,room:n,at:0,above:[],below:[]});function Sx(t){for(let o of t){let s=0;for(let r of o)r.at=s+r.room/2,s+=
r.room}for(let o=0;o<8;o++)for(let s of o%2?[...t].reverse():t){let r=s.map(({above:i,below:a,at:c})=>ds([...i,...a].map(
l=>l.at))??c);for(let[i,a]of Ox(r,s).entries())s[i].at=a}let e=t.flat(),n=Math.min(...e.map(({at:o,room:s})=>o-s/2));for(let o of e)
o.at-=n;return Math.max(...e.map(({at:o,room:s})=>o+s/2))}var ds=t=>t.length?t.reduce((e,n)=>e+n,0)/t.length:null;function Ox(t,e){
let n=[],o=[],s=0;for(let[i,a]of t.entries())for(s+=i?(e[i-1].room+e[i].room)/2:0,o.push(s),n.push([a-s]);n.length>1&&(ds(
n[n.length-2])??0)>(ds(n[n.length-1])??0);){let c=n.pop()??[];n[n.length-1].push(...c)}return n.flatMap(i=>i.map(()=>ds(
i)??0)).map((i,a)=>i+o[a])}var[_x,kx]=[172,148],Mx=900,$i=20,Nf=30,hs=18,Si=16,vx=40,Lf=[1.4,2.8,2.3,1.8,1.2],Tx={"not actual":"6 4",hedged:"2 4"},
Oi=t=>t&&Tx[t];function qf(t,e,n,o){let s=m("div",{class:"argument"});t.append(s);let r=s.clientWidth,i=[...new Set(n.flatMap(
({tail:O,head:_})=>[O,_]))],a=Ex(e,n);for(let{label:O}of[...a.values()].flat())s.append(O);let l=Af(o,n,O=>{let _=(a.get(
O)??[]).map(({label:M})=>M.offsetWidth+8);return Math.max(r<Mx?kx:_x,_.reduce((M,A)=>M+A,0))+$i}),f=l.flatMap(({layers:O})=>O.
flat().filter(({card:_})=>_>=0)),u=new Map(f.map(({card:O,room:_})=>[O,Lx(e.cards[O],_-$i)]));for(let O of i)s.prepend(u.
get(O)??"");let d=S("svg",{class:"lines","aria-hidden":"true"});s.prepend(d);let[h,g,b,y]=[0,0,0,0];for(let O of l){h>0&&
h+O.width+Si>r&&([h,g,b]=[0,g+b+vx,0]);let M=qx(O,{left:h,top:g,boxes:u,meetings:a,lines:d});h+=O.width+2*Si,y=Math.max(
y,h),b=Math.max(b,M)}s.style.width=`${y}px`,s.style.height=`${g+b}px`,d.setAttribute("width",String(y)),d.setAttribute("\
height",String(g+b)),Ax(s,f,u,a)}function Ax(t,e,n,o){for(let{card:s}of e){for(let{label:r}of o.get(s)??[])t.append(r);t.
append(n.get(s)??"")}}function Lx(t,e){let[,n]=x.names.polarities,o=[...t.marks??[]].sort((u,d)=>+(d===n)-+(u===n));t.inferred&&
o.push(p("inferred"));let s=t.denied?"\u2298 ":t.doubted?"? ":"",r=[o.length>0&&m("strong",{},`${s}${o.join(", ")}`),o.length>
0&&" ",m("span",{},t.text)],i=t.hold?` held-${t.hold.replace(" ","-")}`:"",a=`card ${t.sign??""}${i}${t.denied?" denied":
""}`,{id:c,statements:l=[]}=t,f=l.length||c?T(r,()=>c?Y(c):H(l,t.text),{class:a}):m("div",{class:a},r);return f.style.width=
`${e}px`,f}function Ex({cards:t},e){let n=new Map;for(let s of e){let r=[...(s.marks??[]).map(a=>`${a}:`),s.words].join(
" "),i=n.get(s.head)??new Map;n.set(s.head,i.set(r,[...i.get(r)??[],s]))}let o=new Map;for(let[s,r]of n){let i=[...r].map(
([a,c])=>({arrows:c,label:Nx(t,a,c)}));o.set(s,i)}return o}function Nx(t,e,n){let o=n.flatMap(i=>i.statements),s=n.map(({
tail:i,head:a})=>p("leads_to",{tail:t[i].text,words:e,head:t[a].text})),r=[m("strong",{},e),n.length>1&&` \xB7 ${n.length}`];
return T(r,()=>H(o,e),{class:"arrow-words","aria-label":`${s.join("; ")}. ${p("show_quotes")}`,title:s.join(`
`)})}function qx({layers:t,arrows:e,ways:n},{left:o,top:s,boxes:r,meetings:i,lines:a}){let c=d=>r.get(d),l=new Map,f=new Map,
u=s;for(let[d,h]of t.entries()){let g=h.filter(({card:_})=>_>=0),b=g.flatMap(({card:_})=>i.get(_)??[]).map(({label:_})=>_.
offsetHeight),y=Math.max(0,...b);y&&(u+=Nf+y+hs);let O=Math.max(0,...g.map(({card:_})=>c(_).offsetHeight));for(let _ of h){
let M=_.card<0?O:c(_.card).offsetHeight,A=_.card>=0&&d===0?u+O-M:u;if(l.set(_,{top:A,foot:A+M,start:u+O}),_.card<0)continue;
Ef(c(_.card),o+_.at-(_.room-$i)/2,A);let R=Cx(i.get(_.card)??[],n,o+_.at);for(let{label:F,arrows:Pt,at:E}of R){Ef(F,E-F.
offsetWidth/2,u-hs-y+(y-F.offsetHeight)/2);for(let Et of Pt)f.set(Et,E);let W=Math.max(...Pt.map(Cf));a.append(Ix(E,u-hs-
y,A,W))}}u+=O}for(let d of e){let h=n.get(Ne(d))??[];a.append(Rx(d,h,{left:o,at:f.get(d)??0,bounds:l,layers:t,meetings:i}))}
return u-s}function Ef(t,e,n){t.style.left=`${Math.round(e)}px`,t.style.top=`${Math.round(n)}px`}function Cx(t,e,n){let o=({
arrows:a})=>{let c=a.map(l=>e.get(Ne(l))?.at(-2)?.at??0);return c.reduce((l,f)=>l+f,0)/c.length},s=[...t].sort((a,c)=>o(
a)-o(c)),r=s.reduce((a,{label:c})=>a+c.offsetWidth+8,0),i=n-r/2;return s.map(a=>{let c=a.label.offsetWidth+8;return i+=c,
{...a,at:i-c/2}})}var Cf=({rank:t})=>Lf[t??0]??Lf[0];function Ix(t,e,n,o){return S("g",{},S("line",{x1:t,x2:t,y1:e,y2:n-
7,"stroke-width":o}),S("path",{class:"head",d:`M${t-5} ${n-9} L${t} ${n-1} L${t+5} ${n-9} Z`}))}function Rx(t,e,{left:n,
at:o,bounds:s,layers:r,meetings:i}){let[a,c]=[e[0],e[e.length-1]],l=s.get(c),f=s.get(a),u=M=>r.findIndex(A=>A.includes(M)),
d=r[u(c)].flatMap(({card:M})=>i.get(M)??[]),h=Math.max(0,...d.map(({label:M})=>M.offsetHeight)),b=Math.min(...r[u(c)].map(
M=>s.get(M)?.top??l.top))-hs-h,y=[[n+a.at,f.foot]];if(f.top<l.top){y.push([n+a.at,f.start]);for(let M of e.slice(1,-1)){
let{top:A,foot:R}=s.get(M);y.push([n+M.at,A],[n+M.at,R])}}else{let M=n+Math.max(...r.flat().map(A=>A.at+A.room/2))+Si/2;
y.push([n+a.at,f.start+6],[M,f.start+6],[M,b-Nf/2])}y.push([o,b]);let{dashes:O,width:_}={dashes:Oi(t.hold),width:Cf(t)};
return S("polyline",{points:y.join(" "),"stroke-width":_,"stroke-dasharray":O})}async function If(t){let[e]=await Promise.all([yo(),P()]),n=zn(x,e,w),o=g=>x.statements.article[g.statement],s=zn(x,e,{...w,
about:null}),r=[...new Set(s.map(o))].sort((g,b)=>g-b);if(!r.length){L(t,an("arguments",m("p",{},p("no_arrows"))));return}
let a=r.find(g=>x.articles[g].id===w.article)??r.find(g=>n.some(b=>o(b)===g))??r[0],c=n.filter(g=>o(g)===a),l=x.articles[a],
f=t.querySelector(".sheet"),[u,d]=[f?.scrollLeft??0,f?.scrollTop??0],h=an("arguments",m("p",{class:"line choosers"},G(p(
"argument_article"),r.map(g=>[x.articles[g].id,x.articles[g].title]),l.id,g=>k({article:g})),m("label",{},`${p("about")}\
 `,jx(e,s))),m("h2",{lang:l.language},l.title),m("p",{class:"source",dir:"ltr"},Qt(l)),Wx(c,n),c.length?Bx(e,c):m("p",{},
p("no_arrows_here")));L(t,h),c.length&&qf(h,e,c,e.places[a]),h.scrollTo(u,d)}function jx({topics:t,cards:e},n){let s=[...new Set(
n.flatMap(({tail:r,head:i})=>[...e[r].about??[],...e[i].about??[]]))].map(r=>t[r]).sort(([,r],[,i])=>r.localeCompare(i));
return G(p("about"),[["",p("about_all")],...s],w.about??"",r=>k({about:r||null}))}function Wx(t,e){let n=[...new Set(t.flatMap(
o=>o.statements))];return m("p",{class:"quiet"},`${B(zo())}. `,p("arrows_here",{here:q(t.length,"arrow"),all:e.length}),
" ",n.length>0&&D(p("show_quotes"),n,p("tab_arguments")),m("br"),p("arguments_help"))}function Bx({cards:t},e){let n=[...new Set(
e.flatMap(({tail:a,head:c})=>[a,c]))].map(a=>t[a]),o=[...n,...e],s=a=>n.some(c=>c.sign===a),i=[...[void 0,"not actual","\
hedged"].filter(a=>o.some(c=>c.hold===a)).map(a=>[_i({hold:a}),p(`look_${a?.replace(" ","_")??"plain"}`)]),o.some(a=>a.denied)&&
[_i({denied:!0}),`\u2298 ${p("look_denied")}`],...["cooperation","conflict"].filter(s).map(a=>[_i({sign:a}),p(`look_${a}`)])];
return m("ul",{class:"looks"},i.map(a=>a&&m("li",{},a)))}function _i({hold:t,denied:e=!1,sign:n="neither"}){let o=S("rec\
t",{x:2,y:2,width:24,height:12,rx:4,class:`border ${n}`,"stroke-dasharray":Oi(t)}),s=e&&S("rect",{x:2,y:2,width:5,height:12,
class:"bar-denied"});return S("svg",{class:"sample",width:28,height:16,viewBox:"0 0 28 16","aria-hidden":"true"},o,s)}function Rf(t,e){let[n,o]=[0,0];return{places:t.map(({top:r,cards:i})=>{let a=i.length?Math.max(0,o-(r+n+i[0].offset)-160):
0;n+=a;let c=i.map(({offset:l,height:f})=>{let u=Math.max(r+n+l,o);return o=u+f+e,u-r-n});return{room:a,tops:c}}),end:o}}
function jf(t){let e=[];for(let n of t){let o=e[e.length-1];o&&n===o[1]+1?o[1]=n:e.push([n,n])}return e.map(([n,o])=>n===
o?`${n}`:`${n}\u2013${o}`).join(", ")}var ki=({sign:t,hold:e,denied:n,doubted:o,isOut:s})=>[t,e&&`held-${e.replace(" ","-")}`,n&&"denied",o&&"doubted",s&&"out"].
filter(Boolean).join(" "),gs=t=>m("span",{class:`swatch ${Wf(t)}`,"aria-hidden":"true"}),Wf=t=>t===null?"of-author":`pat\
tern-${t%4}`;function Bf({level:t,stretches:e,runs:n},o){let s=e.map(c=>Fx(c,o)),i=m(t===0?"p":t===1?"h2":"h3",{class:"w\
ords",dir:"auto",lang:o.reading.lang},s.flatMap((c,l)=>[c,Dx(e[l],o)])),a=n.map(c=>Hx(c,o));return{text:i,names:a,ends:n.
map(c=>[s[c.first],s[c.last]])}}function Fx({text:t,on:e,begins:n},{claims:o,passages:s,callbacks:r}){if(!e.length)return document.
createTextNode(t);let i=[...new Set(e.map(({claim:f})=>f))],a=i.some(f=>o[f].by!==null),c=i.every(f=>o[f].isOut),l=C([n.
some(f=>o[f].denied)&&m("span",{class:"sign denied","aria-hidden":"true"}),n.some(f=>o[f].doubted)&&m("span",{class:"sig\
n doubted","aria-hidden":"true"}),Px(t,e,o)],()=>r.open(i.map(f=>o[f].id)),{dir:null,class:`passage${a?" of-source":""}${c?
" out":""}`});for(let f of i)s[f].push(l);return l}var Px=(t,e,n)=>e.reduce((o,{claim:s,lane:r})=>m("span",{class:`under\
line lane-${r} ${ki(n[s])}`},o),t);function Dx({ends:t},{reading:e,unfold:n}){if(!t.length)return null;let o=jf(t.map(s=>s+
1));return T(o,s=>n(t,s),{class:"number-mark","aria-expanded":"false","aria-label":e.say("reading_notes",{numbers:o})})}
function Hx({by:t},{reading:e}){let{name:n,lang:o}=e.claimants[t];return m("div",{class:"speaker"},m("bdi",{lang:o},n),m(
"span",{class:`bar ${Wf(t)}`}))}function Ff(t,e,n,o){let{by:s,marks:r,actions:i,isSourceInferred:a}=t,{name:c,lang:l}=n.claimants[s??0],f=m("bdi",{lang:l},
a?`[${c}]`:c),u=s===null?n.say("the_author"):[f,`, ${n.say("reading_quoted")}`];return m("div",{class:`note-card ${ki(t)}`},
m("p",{class:"sentence"},m("span",{class:"note-number"},e),C(zx(t,n),()=>o.open([t.id]),{class:"link whole"})),m("p",{class:"\
whose"}," ",m("span",{class:"name"},gs(s),m("span",{},u)),r.map(d=>m("span",{class:"mark"},d)),i.map(({label:d,press:h})=>T(
d,h,{class:"action"}))))}function zx({sentence:t,sign:e,denied:n,doubted:o},{say:s}){let r=t.map((i,a)=>[a>0&&!i.text.startsWith(
",")&&" ",Gx(i,e)]);return[n&&m("strong",{},`\u2298 ${s("look_denied")}: `),o&&m("strong",{},"? "),r]}function Gx({text:t,
kind:e,lang:n,inferred:o=!1},s){let r=o?`[${t}]`:t;return e==="verb"?m("span",{class:`verb ${s}`},r):e?m("bdi",{class:e,
lang:n},r):r}var Mi=8;function Pf({claimants:t,say:e},n,o){let s=l=>n.some(l),r=[[s(({hold:l,denied:f})=>!l&&!f),"",e("look_plain")],
[s(({hold:l})=>l==="not actual"),"held-not-actual",e("look_not_actual")],[s(({hold:l,doubted:f})=>l==="hedged"||f),"held\
-hedged",e("look_hedged")],[s(({denied:l})=>l),"denied",`\u2298 ${e("look_denied")}`],[s(({doubted:l})=>l),"doubted",`? ${e(
"look_doubted")}`],[s(({sign:l})=>l==="cooperation"),"cooperation",e("look_cooperation")],[s(({sign:l})=>l==="conflict"),
"conflict",e("look_conflict")]],i=t.map((l,f)=>Ux(l,f,o)),a=i.slice(Mi),c=t.slice(Mi).some(({isChosen:l})=>l);return m("\
div",{class:"reading-key"},m("div",{class:"claimants",role:"group","aria-label":e("reading_claimants")},m("span",{class:"\
quiet"},e("reading_claimants")),i.slice(0,Mi),a.length>0&&m("details",{open:c},m("summary",{},e("and_more",{n:a.length})),
a)),m("p",{class:"looks-of-lines"},r.map(([l,f,u])=>l&&m("span",{class:`underline ${f}`},u))))}var Ux=({id:t,name:e,lang:n,
count:o,isChosen:s},r,{choose:i})=>T([gs(r||null),m("bdi",{lang:n},e),` ${o}`],()=>i(s?null:t),{class:"claimant","aria-p\
ressed":String(s)});var Kx=960,Vx=720,Yx=6,ws=class{#t=[];#e=-1;#n=S("path",{});constructor(e,n,o){this.element=e,this.drawing=n,this.cards=
o}add(e,n,o,s,r){this.#t.push({row:e,apart:n,claims:o,names:s,ends:r,room:0})}watch(){let{element:e}=this;e.append(S("sv\
g",{class:"leader","aria-hidden":"true"},this.#n)),new ResizeObserver(()=>this.#o()).observe(e);for(let n of["pointerove\
r","focusin"])e.addEventListener(n,o=>this.#s(o.target));for(let n of["pointerleave","focusout"])e.addEventListener(n,()=>this.#s(
null));document.fonts?.ready.then(()=>{this.#e=-1,this.#o()})}#o(){let{element:e,cards:n}=this,o=e.clientWidth;if(!o||o===
this.#e)return;this.#e=o;let s=o<Vx;e.classList.toggle("slim",o<Kx),e.classList.toggle("narrow",s);let r=0,i=this.#t.map(
({row:f,apart:u,claims:d,room:h})=>{r+=h;let g=d.map(y=>({offset:this.#r(y),height:n[y].offsetHeight})),b=u?[{offset:0,height:u.
offsetHeight}]:[];return{top:f.offsetTop-r,cards:s?[]:[...b,...g]}}),a=this.#t.map(({ends:f})=>f.map(([u,d])=>Qx(u,d))),
{places:c,end:l}=Rf(i,Yx);for(let[f,u]of this.#t.entries()){u.room=c[f].room,u.row.style.marginTop=u.room?`${u.room}px`:
"";let d=[...u.apart?[u.apart]:[],...u.claims.map(h=>n[h])];for(let[h,g]of d.entries())g.style.top=s?"":`${c[f].tops[h]}\
px`;Xx(u.names,a[f])}e.style.minHeight=s?"":`${l}px`}#r(e){return this.drawing.passages[e][0].offsetTop}#s(e){let{cards:n,
drawing:o,element:s}=this,r=e instanceof Element?e.closest(".passage, .note-card"):null,i=c=>r!==null&&(n[c]===r||o.passages[c].
some(l=>l===r)),a=n.flatMap((c,l)=>i(l)?[l]:[]);for(let c of s.querySelectorAll(".now"))c.classList.remove("now");for(let c of a)
for(let l of[n[c],...o.passages[c]])l.classList.add("now");this.#n.setAttribute("d",a.map(c=>this.#i(c)).join(" "))}#i(e){
let[n]=this.drawing.passages[e];if(!n||this.element.classList.contains("narrow"))return"";let[o,s]=[this.element,this.cards[e]].
map(l=>l.getBoundingClientRect()),r=n.getClientRects()[0],i=n.closest(".words")?.getBoundingClientRect()??r,[a,c]=[r.bottom-
o.top,s.top-o.top+14];return`M${i.right-o.left+2} ${a} L${s.left-o.left} ${c}`}};function Qx(t,e){return t instanceof HTMLElement&&
e instanceof HTMLElement?{top:t.offsetTop,bottom:e.offsetTop+e.offsetHeight}:{top:0,bottom:0}}function Xx(t,e){let n=t.map(
r=>r.firstElementChild),o=n.map(r=>r.offsetHeight),s=0;for(let[r,i]of t.entries()){let{top:a,bottom:c}=e[r],l=e.slice(0,
r).filter(u=>u.bottom>a).length,f=Math.max(0,s-a);s=a+f+o[r],i.style.top=`${a}px`,i.style.height=`${c-a}px`,i.style.right=
`${l*8}px`,n[r].style.marginTop=`${f}px`}}var Df=/^(#{1,6})[ \t]+/,Jx=/[\p{L}\p{N}]/u,Gf=t=>[...t].sort((e,n)=>Hf(e)-Hf(n)||zf(e)-zf(n)),Hf=({spans:t})=>t.length?
Math.min(...t.map(([e])=>e)):-1,zf=({spans:t})=>Math.max(0,...t.map(([,e])=>e));function Uf(t){let e=new Map,n="";for(let{
quote:s}of t)!s||e.has(s)||(e.set(s,n.length),n+=`${s}

`);let o=t.map(s=>{let r=e.get(s.quote);return r===void 0?s:{...s,spans:[Zx(r,r+s.quote.length)]}});return{text:n,claims:o}}
var Zx=(t,e)=>[t,e];function Kf(t,e){let n=tb(t),o=n.map(()=>[]);for(let[i,{spans:a}]of e.entries())for(let[c,l]of a)for(let f=eb(
n,c);f<n.length&&n[f].from<l;f++){let u={from:Math.max(c,n[f].from),to:Math.min(l,n[f].to),claim:i,lane:0};u.to>u.from&&
o[f].push(u)}let s=new Set,r=new Map(o.flatMap((i,a)=>i.map(({claim:c})=>[c,a])));return n.map((i,a)=>{let c=ob(t,i,nb(o[a]),
s,f=>r.get(f)===a),l=c.flatMap(({begins:f})=>f).sort((f,u)=>f-u);return{level:i.level,stretches:c,claims:l,runs:sb(c,e)}})}
function tb(t){let e=[],n=!1;for(let o=0;o<t.length;){let s=t.indexOf(`
`,o),r=s<0?t.length:s,i=t.slice(o,r),a=Df.exec(i)?.[1].length??0;a?e.push({from:o+i.length-i.replace(Df,"").length,to:r,
level:a}):i.trim()&&n?e[e.length-1].to=r:i.trim()&&e.push({from:o+i.search(/\S/),to:r,level:0}),n=!a&&i.trim()!=="",o=r+
1}return e}function eb(t,e){let[n,o]=[0,t.length];for(;n<o;){let s=n+o>>1;t[s].to>e?o=s:n=s+1}return n}function nb(t){let e=[
...t].sort((o,s)=>o.from-s.from||s.to-o.to),n=new Array(4).fill(0);return e.map(o=>{let s=Math.max(0,n.findIndex(a=>a<=o.
from)),i=n.every(a=>a>o.from)?3:s;return n[i]=Math.max(n[i],o.to),{...o,lane:i}})}function ob(t,e,n,o,s){let i=[...new Set(
[e.from,e.to,...n.flatMap(({from:c,to:l})=>[c,l])])].sort((c,l)=>c-l),a=new Map;for(let{claim:c,to:l}of n)s(c)&&a.set(c,
Math.max(a.get(c)??0,l));return i.slice(0,-1).map((c,l)=>{let f=i[l+1],u=n.filter(g=>g.from<=c&&g.to>=f),d=[...new Set(u.
map(({claim:g})=>g))],h=d.filter(g=>!o.has(g));for(let g of h)o.add(g);return{text:t.slice(c,f),on:u.map(({claim:g,lane:b})=>({
claim:g,lane:b})),begins:h,ends:d.filter(g=>a.get(g)===f).sort((g,b)=>g-b)}})}function sb(t,e){let n=[],o=new Map;for(let[
s,{on:r,text:i}]of t.entries()){let a=new Set(r.map(({claim:c})=>e[c].by).filter(c=>c!==null));for(let c of a){let l=o.get(
c);if(l)l.last=s;else{let f={by:c,first:s,last:s};o.set(c,f),n.push(f)}}if(Jx.test(i))for(let c of o.keys())a.has(c)||o.
delete(c)}return n}function Vf(t,e,n){let{text:o,claims:s}=t.text===null?Uf(t.claims):{...t,text:t.text},r=Gf(s),i=rb(Kf(o,r),t.title),a={reading:t,
callbacks:e,claims:r,passages:r.map(()=>[]),unfold:(d,h)=>{let g=h.getAttribute("aria-expanded")==="true";h.setAttribute(
"aria-expanded",String(!g));for(let b of d)c[b].classList.toggle("unfolded",!g)}},c=r.map((d,h)=>Ff(d,h+1,t,e)),l=m("div",
{class:"reading"}),f=new ws(l,a,c),u=r.flatMap(({spans:d},h)=>d.length?[]:[h]);for(let[d,h]of i.entries()){let{text:g,names:b,
ends:y}=Bf(h,a),O=d===0&&[m("div",{class:"about"},n),Pf(t,r,e)],_=d===0&&u.length>0&&ib(u,c,t),M=m("div",{class:"notes"},
_,h.claims.map(R=>c[R])),A=m("div",{class:`row level-${h.level}`},m("div",{class:"speakers"},b),m("div",{},g,O),M);l.append(
A),f.add(A,_||null,h.claims,b,y)}return f.watch(),{element:l,show:d=>ab(a,c,d)}}function rb(t,e){return t[0]?.level===1?
t:[{level:1,stretches:[{text:e,on:[],begins:[],ends:[]}],claims:[],runs:[]},...t]}var ib=(t,e,{say:n})=>m("div",{class:"\
unplaced"},m("p",{class:"quiet"},n("reading_unplaced")),t.map(o=>e[o]));function ab({claims:t,passages:e},n,o){let s=new Set(
o),r=({id:c})=>s.has(c),i=new Set(t.flatMap((c,l)=>r(c)?e[l]:[]));for(let c of e.flat())c.classList.toggle("current",i.has(
c));for(let[c,l]of t.entries())n[c].classList.toggle("current",r(l)),n[c].toggleAttribute("data-current",r(l));let[a]=i;
return a??n[t.findIndex(r)]}var Yf="author",vi=t=>I().statements[t].sources?.at(-1)??null;function Ti(t){let e=vi(t);return e===null?Yf:I().entities[e].
id}function Qf(t,e,n){let{entities:o}=I(),s=new Map([[null,0]]);for(let c of e)s.set(vi(c),(s.get(vi(c))??0)+1);let[r,...i]=s;
return[r,...i.sort(([,c],[,l])=>l-c)].map(([c,l])=>{let f=c===null?Yf:o[c].id,u=p("reading_author",{name:t.author||t.publisher}),
d=c===null?{name:u}:{name:z(o[c]),lang:Te(o[c])};return{id:f,...d,count:l,isChosen:f===n}})}function Xf(t,e,n){let{names:o,
labels:s,statements:r}=x,i=I(),a=new Map(e.map(({id:l},f)=>[l,f||null])),c=cb(new Set(t));return t.map(l=>{let f=i.statements[l],
u=r.mode[l]!==Oe,d=o.stances[r.stance[l]],h=d==="doubts"||d==="rejects",g=r.certainty[l]!==0||h,b=f.sources??[],y=[b.length>
1&&`${p("according_to")} ${Ee(b).join(" > ")}`,u&&s.modes[r.mode[l]],r.certainty[l]!==0&&s.certainties[r.certainty[l]],d===
"doubts"&&p("author_doubts"),d==="rejects"&&p("author_rejects"),f.ended&&p("ended")],O=o.signs[it(l).sign],_=c.get(l);return{
id:r.key[l],spans:i.bodies[r.article[l]]===null?[]:Pn(l),quote:Tt(l),sentence:Jf(l),sign:O==="together"?"cooperation":O,
hold:u?"not actual":g?"hedged":void 0,denied:r.polarity[l]!==0,doubted:h,by:a.get(Ti(l))??null,isSourceInferred:f.inferred?.
includes("according_to")??!1,marks:y.filter(M=>typeof M=="string"),isOut:!n[l],actions:_?[{label:p("show_in_graph"),press:()=>k(
{tab:"graph",open:_,pair:null})}]:[]}})}function cb(t){let e=new Map;for(let{a:n,b:o,rows:s}of $.pairs.values())for(let r of s){
let i=x.ties.statement[r];!t.has(i)||e.has(i)||e.set(i,wc(n,o))}return e}function Jf(t,e=0){let{statements:n,roles:o}=I(),
{s,o:r,roles:i=[],inferred:a=[]}=n[t],c=(f,u)=>({...lb(f,e),inferred:a.includes(u)}),l=(e?[]:[...i].sort(([f],[u])=>f-u)).
flatMap(([f,u])=>[{text:`, ${o[f].label}`},c(u,o[f].id)]);return[c(s,"subject"),{text:it(t).label,kind:"verb"},c(r,"obje\
ct"),...l]}function lb(t,e){let n=I();if(typeof t=="string")return{text:t,kind:"name"};if(t>=0)return{text:z(n.entities[t]),
kind:"name",lang:Te(n.entities[t])};let o=-1-t;return e>=2?{text:`#${x.statements.key[o].split("#")[1]}`,kind:"nested"}:
{text:`(${Jf(o,e+1).map(({text:r,inferred:i})=>i?`[${r}]`:r).join(" ")})`,kind:"nested"}}function Zf(t){let e=new Map;for(let n of t)
for(let o of xs(n))e.set(o,(e.get(o)??0)+1);return e}function xs(t,e=new Set([t])){let{s:n,o,roles:s=[]}=I().statements[t],
r=new Set;for(let i of[n,o,...s.map(([,a])=>a)])if(typeof i!="string"){if(i>=0)r.add(i);else if(!e.has(-1-i)){e.add(-1-i);
for(let a of xs(-1-i,e))r.add(a)}}return r}var tu=30,fb=8;function eu(t,e){let{articles:n}=x;if(n.length<2)return null;let o=ub(),s=o.indexOf(t),r={n:s+1,of:o.length},
i=(c,l,f)=>T(l,()=>nu(o[s+c]),{"aria-label":p(f),disabled:o[s+c]===void 0}),a=m("details",{class:"menu articles"},m("sum\
mary",{},p("articles_list",r)));return a.addEventListener("toggle",()=>a.open&&a.childElementCount===1&&a.append(mb(o,t,
e))),m("div",{class:"line"},i(-1,"\u2039","previous_article"),a,i(1,"\u203A","next_article"))}var nu=t=>k({article:x.articles[t].
id,open:null});function ub(){let{articles:t}=x,e=n=>t[n].first??t[n].last??Number.MAX_SAFE_INTEGER;return[...t.keys()].sort(
(n,o)=>e(n)-e(o)||n-o)}function mb(t,e,n){let o=x.articles.map(()=>[0,0]);for(let[c,l]of x.statements.article.entries())
o[l][1]++,n[c]&&o[l][0]++;let s=c=>m("li",{},db(c,c===e,o[c])),r=m("div",{class:"found"},ie(t.map(s),tu)),i=c=>{let l=c.
toLocaleLowerCase().split(/\s+/).filter(Boolean),f=t.filter(u=>l.every(d=>pb(u).includes(d)));L(r,f.length?ie(f.map(s),tu):
m("p",{class:"quiet"},p("no_article_called",{text:c})))},a=m("input",{type:"search","aria-label":p("find_article"),placeholder:p(
"find_article"),oninput:({target:c})=>i(c.value)});return m("div",{},t.length>=fb&&a,r)}function pb(t){let{title:e,author:n,
publisher:o,published:s,first:r}=x.articles[t],i=r===null?"":et(r);return[e,n,o,s,i].join(" ").toLocaleLowerCase()}function db(t,e,[
n,o]){let s=x.articles[t],r=n<o?p("matching_of",{n,of:q(o,"statement")}):q(o,"statement");return T([m("span",{class:"tit\
le",dir:"auto",lang:s.language},s.title),m("span",{class:"quiet"},m("bdi",{},s.publisher),` \xB7 ${en(s)} \xB7 ${r}`)],()=>nu(
t),{"aria-current":e?"true":null})}var hb=500,we=null,Ai=null;async function ou(t){await P();let{articles:e}=x,n=Math.max(0,e.findIndex(({id:i})=>i===w.article));
if(!e.length){L(t,an("article",m("p",{},p("no_articles"))));return}let o=[$,n,w.about,w.claimant,w.language];(!(we&&t.contains(
we.sheet)&&we.of.every((i,a)=>i===o[a]))||!we)&&(we={of:o,...xb(n)},L(t,we.sheet),Ai=null);let r=we.reading.show(gb());r&&
Ai!==w.open&&wb(r,we.sheet)&&r.scrollIntoView({block:"center"}),Ai=w.open}function gb(){let t=Ct();return t?.kind==="sta\
tement"?t.names:t?.kind!=="list"?[]:Io(t.names[0]).statements.map(e=>x.statements.key[e])}function wb(t,e){let[n,o]=[t,e].
map(s=>s.getBoundingClientRect());return n.top<Math.max(o.top,0)||n.bottom>Math.min(o.bottom,innerHeight)}function xb(t){
let e=x.articles[t],n=I().bodies[t],o=cr(x,w),s=x.statements.article.flatMap((b,y)=>b===t&&o(y)?[y]:[]),r=Zf(s),i=w.about===
null?void 0:$o(w.about),a=i!==void 0&&r.has(i)?i:null,c=Qf(e,s,w.claimant),l=c.find(({isChosen:b})=>b)?.id??null,f=s.filter(
b=>(a===null||xs(b).has(a))&&(l===null||Ti(b)===l)),u=Be(x,w),d=Xf(f,c,u),h=Vf({title:e.title,lang:e.language,text:n,claims:d,
claimants:c,say:p},{open:yb,choose:b=>k({claimant:b})},[m("p",{class:"source",dir:"ltr"},Qt(e),bb(e)," ",yi(e)),n===null&&
m("p",{class:"quiet"},p("quotes_only")),m("p",{class:"quiet"},$b(f,s.length,u))]),g=m("div",{class:"line choosers"},eu(t,
u),Sb(r,a));return{sheet:an("article",g,h.element),reading:h}}var bb=({licence:t})=>t?` \xB7 ${t}`:"";function yb(t){let e=t.
map(n=>x.statements.key.indexOf(n));return e.length===1?ct(e[0]):H(e,p("quotes"))}function $b(t,e,n){let o=t.filter(a=>!n[a]).
length,s=q(e,"statement"),r=t.length<e?p("shown_of",{n:t.length,of:s}):s,i=o?`, ${p("left_out_by_filters",{n:o})}`:"";return`${B(
zo())}. ${B(r)}${i}.`}function Sb(t,e){let{entities:n}=I(),s=[...t].sort(([,i],[,a])=>a-i).slice(0,hb).map(([i,a])=>[n[i].
id,`${z(n[i])} (${a})`]),r=e===null?"":n[e].id;return m("label",{},`${p("about")} `,G(p("about"),[["",p("about_all")],...s],
r,i=>k({about:i||null})))}var Ob=["aim","audience","meant for"];async function iu(t){await P();let{bargains:e,others:n}=So(),o=e.map(r=>su(r,lr(x,
w,r))),s=e.some(r=>!lr(x,w,r));L(t,At(m("h2",{},p("tab_bargains")),m("p",{class:"quiet"},p("exchange_help")),s&&m("p",{class:"\
quiet"},p("outcome_elsewhere")),o.length?o:m("p",{},p("no_exchange")),n.length>0&&[m("h2",{},p("other_offers")),n.map(r=>su(
r))]))}function su(t,e){let n=I(),o=kt($.chosen,t.flatMap(c=>c.statements)),s=t.map(c=>x.relations[c.relation]),{label:r}=s.
reduce((c,l)=>l.wider.length>c.wider.length?l:c),i=[...new Map(o.map(c=>[jt(n.statements[c].s),n.statements[c].s])).values()],
a=c=>n.roles.map((l,f)=>c.includes(l.function??"")&&Li(l.label,vb(f,o),t,c));return m("section",{class:"bargain"},m("h3",
{},i.map((c,l)=>[l?", ":"",nn(c)]),` ${r}`),e&&m("p",{class:"outcome"},m("strong",{},`${p("outcome")}: `),_b(e)),m("dl",
{},Li(p("offered_thing"),ru(t.map(c=>c.things))),Li(p("offered_to"),ru(t.map(c=>c.targets))),a(co),a(Ob)),e?kb(e):m("p",
{class:"quiet"},`${p("dates")}: ${au(t)}`),m("p",{class:"actions"},q(t.length,"act"),", ",C(q(o.length,"statement"),()=>H(
o,r))))}var _b=({outcome:t,again:e})=>`${t||p("no_answer")}${e?`, ${p("offered_again")}`:""}`;function kb({moves:t}){let e=t.
map(([n,o,s,r])=>m("li",{},m("span",{class:"when"},o||p("date_unknown"),Mb(s)&&` (${p("inferred")})`),m("span",{},m("str\
ong",{},n),": ",D(mt(s[0]),s,n),r&&` (${p("may_be",{doubt:r})})`)));return m("details",{class:"course",open:t.length<8},
m("summary",{},p("course")),m("ol",{},e))}var Mb=t=>t.some(e=>I().statements[e].inferred_when);function au(t){let e=kt($.
chosen,t.map(n=>n.statements[0]));return[...new Set(e.map(n=>Fo(I().statements[n])))].join(", ")}function Li(t,e,n=[],o=[]){
let s=e.map(({shown:r,name:i,by:a})=>{let c=n.filter(u=>u.statements.some(d=>a.includes(d))),f=o===co&&c.length<n.length&&
` ${p("in_some",{n:c.length,of:n.length})}: ${au(c)}`;return m("li",{},r," ",D(String(a.length),a,i),f&&m("span",{class:"\
quiet"},f))});return s.length>0&&m("div",{},m("dt",{},t),m("dd",{},m("ul",{},s)))}function ru(t){let e=new Map;for(let[o,
s]of t.flatMap(r=>[...r]))e.set(o,[...e.get(o)??[],...s]);let{labels:n}=x.offers;return[...e].map(([o,s])=>({shown:C(n[o],
()=>Y(o)),name:n[o],by:s}))}function vb(t,e){let n=new Map;for(let o of e)for(let[s,r]of I().statements[o].roles??[]){if(s!==
t)continue;let i=jt(r);n.set(i,{shown:nn(r),name:i,by:[...n.get(i)?.by??[],o]})}return[...n.values()]}function cu(t,e){let n=t.sources.map(({id:a,label:c})=>({id:a,label:c}));n.sort((a,c)=>lu(a.label,c.label)||lu(a.id,c.id));
let s=[...t.signers.map(a=>`by:${a}`),...n.map(({id:a})=>`of:${a}`)].map((a,c)=>({name:a,isSigner:c<t.signers.length,claims:0,
disputed:0,shared:0})),r=new Map(n.map(({id:a},c)=>[a,t.signers.length+c])),i={holders:s,disputes:new Map};for(let a of Tb(
t,e,r).values())Ab(i,a);return i}function Tb(t,e,n){let{publisher:o,author:s}=t.statements,r=new Map;for(let i of ho(t,e)){
let{claim:a,who:c,at:l}=i,f=r.get(a)??new Map;r.set(a,f);for(let u of new Set(c===null?[o[l],s[l]]:[n.get(c)??-1]))u>=0&&
f.set(u,[...f.get(u)??[],i])}return r}function Ab({holders:t,disputes:e},n){let o=[...n].sort(([i],[a])=>i-a),[s,r]=[new Set,
new Set];for(let[i,[a,c]]of o.entries()){c.some(({held:l})=>l)&&t[a].claims++;for(let[l,f]of o.slice(i+1)){let[[u]=[-1]]=hr(
c,f),d=a*t.length+l;gr(u)&&e.set(d,(e.get(d)??0)+1);for(let h of gr(u)?[s]:ec(u)?[r]:[])t[l].isSigner&&h.add(a),t[a].isSigner&&
h.add(l)}}for(let i of s)t[i].disputed++;for(let i of r)t[i].shared++}function Lb({holders:t,disputes:e},n){let o=n===void 0?
-1:t.findIndex(({name:a})=>a===n),s=null;for(let[a,c]of e){let[l,f]=[Math.floor(a/t.length),a%t.length];if(o>=0&&l!==o&&
f!==o)continue;let u=!s||c>s.number,d=s&&c===s.number&&(l<s.one||l===s.one&&f<s.other);(u||d)&&(s={one:l,other:f,number:c})}
if(t.length<2)return null;let r=o>=0?o:s?.one??0,i=s?s.one+s.other-(o>=0?r:s.one):r?0:1;return[t[r].name,t[i].name]}function bs(t,e,n){
if(e.compared_with)return{state:e,standings:cu(t,e)};let o=c=>String(e[c])===String(n[c])?null:e[c],s={...e,modes:o("mod\
es"),polarities:o("polarities")},r=cu(t,s),i=String(e.according_to)!==String(n.according_to)&&e.according_to.length===1,
a=Lb(r,i?e.according_to[0]:void 0);return{state:a?{...s,according_to:[a[0]],compared_with:[a[1]]}:s,standings:r}}var lu=(t,e)=>t<
e?-1:t>e?1:0;var fu=8,Eb=50,ys="";function pu(t,e,n,o){let s=t.filter(h=>!h.isSigner&&h.claims),r=t.filter(({isSigner:h})=>h),i=h=>[...h].
sort((g,b)=>b.claims-g.claims),c=[["sources_differ",s.filter(h=>h.disputed).sort((h,g)=>g.disputed-h.disputed),h=>p("sou\
rce_disputed",{n:h.disputed,of:h.claims})],["sources_shared",i(s.filter(h=>!h.disputed&&h.shared)),h=>p("source_shared",
{n:h.shared,of:h.claims})],["sources_reported",i(s.filter(h=>!h.disputed&&!h.shared)),()=>p("source_reported")],["source\
s_authors",i(r),()=>p("compare_own_claims")]],l=m("div",{}),f=(h,g,b)=>m("li",{},T([m("span",{dir:"auto"},B(he([h]))),b!==
null&&m("span",{class:"num"},N(b)),m("small",{},g)],()=>o(h),{"aria-current":e.some(y=>String(y)===h)?"true":null})),u=()=>{
let h=_=>mu(he([_])).includes(mu(ys)),g=c.map(([_,M,A])=>{let R=M.filter(({name:F})=>h(F)).map(F=>f(F.name,A(F),F.claims));
return R.length>0&&[m("h2",{},p(_)),uu(R)]}),y=["authors","everyone"].filter(_=>(_==="everyone"||r.length>1)&&h(_)).map(
_=>f(_,p(`source_${_}`),null)),O=!y.length&&!g.some(Boolean);L(l,g,y.length>0&&[m("h2",{},p("sources_together")),uu(y)],
O&&m("p",{class:"quiet"},p("sources_none",{words:ys})))};u();let d=m("input",{type:"search",value:ys,placeholder:p("sour\
ces_find"),"aria-label":p(n?"sources_find_second":"sources_find_first"),oninput:h=>{ys=h.target.value,u()}});return m("n\
av",{class:"sources","aria-label":p("sources_find")},d,l)}function uu(t){let e=m("ul",{},t.slice(0,fu));return[e,Bn(t,fu,
Eb,n=>e.append(...n))]}var mu=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLocaleLowerCase();var du=5,Nb=40,Ei=2,hu=12,qb={affirms:"\u2713",denies:"\u2715",doubts:"?",rejects:"\u2715"},qe=1;async function Ni(t){await P();
let{state:e,standings:n}=bs(x,w,U);if(!e.compared_with){L(t,At(m("h2",{},p("comparison")),m("p",{},p("compare_nobody"))));
return}let o=[e.according_to,e.compared_with],s=$.parts??go(x,e,e.compared_with),r=([c,l])=>(qe=1,k({according_to:c,compared_with:l,
modes:e.modes,polarities:e.polarities})),i=c=>{let l=o[1-qe],f=String(l)===c?o[qe]:l;return r(qe?[f,[c]]:[[c],f])},a=c=>{
qe=c,Ni(t).then(()=>t.querySelector("input")?.focus())};L(t,m("div",{class:"sheet compare"},pu(n.holders,o,qe,i),m("sect\
ion",{class:"comparison"},m("h2",{},p("comparison")),m("p",{class:"quiet"},Ib(o)),m("p",{class:"line"},T(`\u21C4 ${p("co\
mpare_swap")}`,()=>r([o[1],o[0]])),w.compared_with&&T(p("compare_end"),Cb)),Rb(s,o,a))))}var Cb=()=>k({according_to:U.according_to,
compared_with:null,modes:w.modes??U.modes,polarities:w.polarities??U.polarities});function Ib(t){let n=t.filter(s=>Ho(s).
length).map(s=>p("compare_known_by",{name:he(s),by:It(Ho(s),3)})),o=Kt()&&`${B(Go())}.`;return[!w.compared_with&&p("comp\
are_most"),...n,o].filter(Boolean).join(" ")}function Rb({claims:t},e,n){let o=e.map(he),s=e.map((r,i)=>{let a=t.flat().
filter(({positions:f})=>f[i].some(u=>u.held)),c=Ho(r),l=c.length?p("quoted_by",{by:It(c,2)}):p("compare_own_claims");return m(
"th",{scope:"col"},m("span",{dir:"auto"},B(o[i])),m("small",{},`${l} \xB7 ${q(a.length,"claim")}`),T(p("compare_change"),
()=>n(i),{"aria-pressed":String(qe===i),"aria-label":p("compare_change_side",{name:o[i]})}))});return m("table",{},m("th\
ead",{},m("tr",{},m("th",{scope:"col"},p("claim_column")),s)),kn.map((r,i)=>Wb(r,jb(t[i],e),e)))}function jb(t,e){let{entities:n,
statements:o}=I(),s=new Set(e.flat().map(a=>a.replace(/^of:/,""))),r=a=>[o[a].s,o[a].o].some(c=>typeof c=="number"&&c>=0&&
s.has(n[c].id)),i=a=>(r(a.statements[0])?0:x.statements.key.length)+a.statements[0];return[...t].sort((a,c)=>i(a)-i(c))}
function Wb(t,e,n){let[o,s]=n.map(he),r=p(`compare_${t}`,{first:o,second:s}),i=e.flatMap(u=>u.statements),a=m("tr",{class:"\
part"},m("th",{colspan:3,scope:"rowgroup"},m("h3",{},B(r)," ",D(e.length,i,r))," ",m("small",{},e.length?p(`compare_${t}\
_meaning`,{first:o,second:s}):p(`compare_${t}_none`,{first:o,second:s})))),c=u=>u.map(d=>Bb(d,n)),l=m("tr",{class:"more"}),
f=Bn(e,du,Nb,u=>l.before(...c(u)));return f&&l.append(m("td",{colspan:3},f)),m("tbody",{},a,c(e.slice(0,du)),f&&l)}function Bb(t,e){
let{statements:n,positions:o}=t,[s]=o.flat().map(({at:r,claim:i})=>x.statements.claim[r]===i?r:Fb(r,i));return m("tr",{},
m("th",{scope:"row"},Pb(s,n)),e.map((r,i)=>{let a=[...new Map(o[i].map(c=>[c.at,c])).values()];return m("td",{class:a.some(
({how:c})=>c==="doubts"||c==="rejects")?"doubting":null},m("strong",{class:"of",dir:"auto"},B(he(r))),a.slice(0,Ei).map(
Db),a.length>Ei&&C(p("more",{n:a.length-Ei}),()=>H(t.sides[i],mt(s))),!a.length&&m("span",{class:"quiet"},Hb(r,n)))}))}function Fb(t,e){
let{denials:n,claim:o}=x.statements,s=n.find(([r,i])=>r===t&&o[i]===e);return s?s[1]:t}function Pb(t,e){let[n,o,s]=gi(t),
{mode:r}=x.statements,i=[r[t]>0&&x.labels.modes[r[t]],I().statements[t].ended&&p("ended")],a=()=>e.length===1?ct(e[0]):H(
e,mt(t)),c=m("span",{class:`verb ${x.names.signs[it(t).sign]}`},o);return[m("span",{dir:"auto"},C([n," ",c," ",s],a)),i.
map(l=>l&&[" ",m("span",{class:"mark"},l)])]}function Db({at:t,how:e,who:n,certainty:o}){let s=e==="doubts"||e==="reject\
s",r=n!==null&&I().statements[t].inferred?.includes("according_to"),i=s&&ff(t,hu)||ls(t,hu),a=[o?x.labels.certainties[o]:
null,r&&p("source_inferred")];return m("div",{class:"stand"},m("span",{class:"disc","aria-hidden":"true"},qb[e]),C(p(`co\
mpare_${e}`),()=>ct(t),{class:"link how"}),a.map(c=>c&&[" ",m("span",{class:"mark"},c)]),m("blockquote",{dir:"auto",lang:Q(
t).language},i))}var Hb=(t,e)=>p(e.some(ir(x,t))?"compare_no_position":"compare_no_claim");function gu(t){let e=m("div",{class:"fitted"}),n=0;return new ResizeObserver(()=>{!e.clientWidth||e.clientWidth===n||(n=
e.clientWidth,L(e,t(n)))}).observe(e),e}var qi=["actor","year","article"];var $s=({statements:t},e)=>e.map(n=>t.key.indexOf(n)).filter(n=>n>=0),zb=({sentence:t})=>t.map(([e])=>e).join("");function Ci(t,e,n){
return n==="article"?e.articles:n==="year"?Gb(t,e):[...new Set(e.sentence.flatMap(([,o,s])=>o==="entity"&&s?[s]:[]))]}function wu(t,e,n,o){
let s=qi.map(i=>[i,Ss(n,i)]).filter(([,i])=>i.length),r=o.trim().toLocaleLowerCase();return e.filter(i=>s.every(([a,c])=>Ci(
t,i,a).some(l=>c.includes(l)))&&`${zb(i)} ${i.quote.text} ${i.title}`.toLocaleLowerCase().includes(r))}var Ss=(t,e)=>(t??
[]).filter(n=>n.startsWith(`${e}:`)).map(n=>n.slice(e.length+1));function Gb(t,e){let{first:n,last:o,article:s}=t.statements,
[,,r]=e.counts[e.counts.length-1],i=new Set;for(let a of $s(t,r)){let f=(n[a]!==null||o[a]!==null?[n[a],o[a]]:[t.articles[s[a]].
first,t.articles[s[a]].last]).filter(u=>u!==null).map(u=>new Date(u*864e5).getUTCFullYear());if(f.length)for(let u=Math.
min(...f);u<=Math.max(...f);u++)i.add(String(u))}return[...i].sort()}var[xu,bu]=[84,52],Ou=4,Ii={bargain:()=>[Bt(9,26),dt("cooperation",20,18,58,18),Gn("cooperation",66,18),dt("quiet dashed",
26,34,64,34),xe("quiet",18,34,-1),Bt(75,26)],spiral:()=>[11,25,39].flatMap((t,e)=>Ub(t+2,e%2===1)),contested:(t,{title:e})=>[
...Su("hatched"),e==="Denied"?Ri(72,11):ji(72,11)],quoted:()=>[...Kb(),yu(34,34,"\u201C \u201D")],"main cause":({denied:t})=>[
t?Ri(16,26,12):Bt(16,26,11),dt("quiet thick",32,26,56,26),xe("quiet",59,26,1),S("rect",{class:"solid",x:62,y:15,width:20,
height:22,rx:4})],reasons:({reasons:t=[],effects:e=[]})=>t.some(n=>n>0)?Vb(t):Yb(t.length,e),precedent:()=>[dt("quiet",4,
34,80,34),S("rect",{class:"solid",x:12,y:27,width:14,height:14}),S("path",{class:"line quiet",d:"M19 21 C30 9 52 9 62 21"}),
xe("quiet",63,22,1,55),S("rect",{class:"hollow dashed",x:56,y:27,width:14,height:14})],forecast:()=>[dt("ink",2,16,26,16),
S("path",{class:"line ink dashed",d:"M26 16 C44 16 46 40 76 41"}),xe("ink",80,41,1)],plan:()=>[Bt(12,26),dt("ink dashed",
24,26,52,26),xe("ink",56,26,1),S("rect",{class:"hollow dashed",x:60,y:16,width:21,height:20,rx:3})],pair:({signs:t=[]})=>t.
length===2?[Bt(9,26),dt("cooperation",20,18,56,18),Gn("cooperation",64,18),...$u(20,34,62),Bt(75,26)]:[Bt(9,26),...t[0]===
"conflict"?$u(20,26,62):[dt("cooperation",20,26,56,26),Gn("cooperation",64,26)],Bt(75,26)],position:()=>[Bt(12,26),dt("i\
nk",26,26,44,26),S("rect",{class:"hollow",x:46,y:14,width:36,height:24,rx:6}),yu(64,31,"\xB1")],denied:()=>[S("rect",{class:"\
solid",x:4,y:10,width:5,height:32}),...Su("",9,10,66,32),Ri(72,11)]},_u=t=>S("svg",{class:"small-figure",width:xu,height:bu,
viewBox:`0 0 ${xu} ${bu}`,"aria-hidden":"true"},(Object.hasOwn(Ii,t.kind)?Ii[t.kind]:Ii.quoted)(t.figure,t)),Bt=(t,e,n=8)=>S(
"circle",{class:"solid",cx:t,cy:e,r:n}),dt=(t,e,n,o,s)=>S("line",{class:`line ${t}`,x1:e,y1:n,x2:o,y2:s}),Gn=(t,e,n)=>S(
"path",{class:`head ${t}`,d:`M${e-10} ${n-5.5} L${e} ${n} L${e-10} ${n+5.5} Z`}),xe=(t,e,n,o,s=0)=>S("path",{class:`line\
 ${t}`,d:"M-8 -6 L0 0 L-8 6",transform:`translate(${e} ${n}) rotate(${s}) scale(${o} 1)`}),yu=(t,e,n)=>S("text",{class:"\
middle",x:t,y:e},n),$u=(t,e,n)=>[dt("conflict",t,e,n,e),S("line",{class:"line conflict thick",x1:n,x2:n,y1:e-8,y2:e+8})],
Ub=(t,e)=>[dt("conflict",8,t,76,t),S("line",{class:"line conflict thick",x1:e?8:76,x2:e?8:76,y1:t-6,y2:t+6})],Su=(t,e=2,n=8,o=70,s=36)=>[
S("rect",{class:`hollow ${t&&"dotted"}`,x:e,y:n,width:o,height:s,rx:6}),...[.35,.65].map((r,i)=>dt("quiet",e+10,n+r*s,e+
o-(i?24:12),n+r*s))],ji=(t,e)=>S("g",{},Bt(t,e,9),S("text",{class:"middle on-solid",x:t,y:e+4.5},"?")),Ri=(t,e,n=9)=>S("\
g",{},S("circle",{class:"hollow",cx:t,cy:e,r:n}),S("path",{class:"line ink",d:`M${t-n*.7} ${e+n*.7} L${t+n*.7} ${e-n*.7}`})),
Kb=()=>[S("path",{class:"hollow",d:"M10 8 H66 a6 6 0 0 1 6 6 V32 a6 6 0 0 1 -6 6 H30 L20 47 V38 H10 a6 6 0 0 1 -6 -6 V14\
 a6 6 0 0 1 6 -6 Z"})],Vb=t=>[...t.slice(0,Ou).map((e,n)=>S("rect",{class:"bar",x:2,y:2+n*13,width:Math.max(58-12*Math.max(
e-1,0),12),height:9,rx:2})),dt("ink",62,26,71,26),xe("ink",73,26,1),Bt(79,26,5)];function Yb(t,e){let n=Math.min(Math.max(
t,1),Ou),o=e.slice(0,3),s=[...Array(n).keys()].map(i=>26+(i-(n-1)/2)*13),r=o.map((i,a)=>26+(a-(o.length-1)/2)*19);return[
...s.flatMap(i=>r.map(a=>S("path",{class:"line quiet thin",d:`M17 ${i} C36 ${i} 34 ${a} 54 ${a}`}))),...s.map(i=>S("rect",
{class:"bar",x:1,y:i-4.5,width:16,height:9,rx:2})),...o.map((i,a)=>S("rect",{class:`hollow ${i?"":"dashed"}`,x:55,y:r[a]-
8,width:27,height:16,rx:3}))]}var Os=null,ku=new Map;function V(t,e=12,n=400){let o=`${e} ${n} ${t}`,s=ku.get(o)??Qb(t,e,n);return ku.set(o,s),s}function Qb(t,e,n){
return Os??=document.createElement("canvas").getContext("2d"),Os?(Os.font=`${n} ${e}px ${getComputedStyle(document.body).
fontFamily}`,Math.ceil(Os.measureText(t).width)+1):t.length*e*.6}function ht(t,e,n=12,o=400){if(V(t,n,o)<=e)return t;let[
s,r]=[0,t.length];for(;s<r;){let i=s+r+1>>1;V(`${t.slice(0,i).trimEnd()}\u2026`,n,o)<=e?s=i:r=i-1}return`${t.slice(0,s).
trimEnd()}\u2026`}var Fi=480,Un=26,Wi=40,_s=12,Bi=7,Mu=5,ks=24;function vu(t,e){return t==="bargain"?n=>Xb(e,n):t==="spiral"&&e.acts?.length?
n=>Jb(e,n):null}function Xb({ends:t=["",""],there:e="",back:n=[],condition:o=[],course:s=[]},r){let i=[{words:e,way:"the\
re",look:"cooperation",end:"full"},...n.slice(0,2).map(l=>({words:l,way:"back",look:"quiet dashed",end:"open"})),...o.slice(
0,2).map(l=>({words:l,way:"none",look:"",end:""}))],a=Au(t,i,r),c=e0(s,r,a.height+14);return Tu(r,a.height+14+c.height,[
...a.shapes,...c.shapes])}function Jb({ends:t=["",""],acts:e=[],restraints:n=[]},o){let s=e.slice(0,Bi).map(([a,c,l],f)=>({
words:c,way:a===0?"there":"back",look:"conflict",end:"bar",number:String(f+1),isDoubted:l}));e.length>Bi&&s.push({words:p(
"and_more",{n:e.length-Bi}),way:"none",look:"",end:""});for(let[a,c]of n.slice(0,2))s.push({words:p("restraint_by",{who:a})+
(c&&`: ${c}`),way:"none",look:"",end:""});let{shapes:r,height:i}=Au(t,s,o);return Tu(o,i,r)}var Tu=(t,e,n)=>S("svg",{class:"\
large-figure",width:t,height:e,viewBox:`0 0 ${t} ${e}`,role:"img","aria-label":p("figure")},n);function Au(t,e,n){let o=g=>t.
map(b=>Math.min(Math.max(V(b,14,600)+20,64),g)),s=o(Math.min(130,n/5)),r=n-s[0]-s[1]-2*_s,i=n<Fi||e.some(g=>V(g.words,13)>
Lu(g,r)),a=i?o((n-_s)/2):s,c=i?Wi:Math.max(e.length*Un,Wi),l=i?Wi+8:(c-e.length*Un)/2,[f,u]=i?[0,n]:[a[0]+_s,n-a[1]-_s],
d=t.flatMap((g,b)=>{let y=b?n-a[b]:0,O=Zb(g,a[b]-12);return[S("rect",{class:"end",x:y+.5,y:.5,width:a[b]-1,height:c-1,rx:8}),
S("text",{class:"middle end-name",y:c/2+5-(O.length-1)*9},S("title",{},g),O.map((_,M)=>S("tspan",{x:y+a[b]/2,dy:M?18:0},
_)))]}),h=e.flatMap((g,b)=>t0(g,f,u,l+b*Un+Un/2));return{shapes:[...d,...h],height:i?l+e.length*Un:c}}function Zb(t,e){if(V(
t,14,600)<=e)return[t];let n=t.split(" "),o=n.length;for(;o>1&&V(n.slice(0,o).join(" "),14,600)>e;)o--;let s=n.slice(o).
join(" ");return[ht(n.slice(0,o).join(" "),e,14,600),...s?[ht(s,e,14,600)]:[]]}var Lu=({way:t,number:e,isDoubted:n},o)=>o-
(t==="none"?0:60)-(e?16:0)-(n?24:0);function t0({words:t,way:e,look:n,end:o,number:s,isDoubted:r},i,a,c){let l=i+(s?16:0),
f=Lu({words:t,way:e,look:n,end:o,number:s,isDoubted:r},a-i),u=V(t,13)>f?12:13,d=ht(t,f,u),h=V(d,u)+(r?24:0),[g,b]=[(l+a-
h)/2-8,(l+a+h)/2+8],y={class:u<13?"row-words small":"row-words",x:g+8,y:c+4.5},O=S("text",y,S("title",{},t),d);if(e==="n\
one")return[O];let _=e==="there"?a-1:l+1,M=e==="there"?-1:1;return[s?S("text",{class:"row-number",x:i,y:c+4.5},s):null,S(
"line",{class:`line ${n}`,x1:l+(e==="back"&&o==="full"?9:1),x2:g,y1:c,y2:c}),S("line",{class:`line ${n}`,x1:b,x2:a-(e===
"there"&&o==="full"?9:1),y1:c,y2:c}),o==="full"&&Gn(n,_,c),o==="open"&&xe(n.replace("dashed",""),_,c,-M),o==="bar"&&S("l\
ine",{class:`line ${n} thick`,x1:_+M,x2:_+M,y1:c-7,y2:c+7}),O,r&&ji(b-17,c)].filter(A=>A instanceof SVGElement)}function e0(t,e,n){
let o=e<Fi?Mu:Math.min(Mu,Math.floor(e/110)),s=[["",p("and_more",{n:t.length-o+1}),"none"]],r=t.length>o?[...t.slice(0,o-
1),...s]:t;return r.length?e<Fi?n0(r,e,n):o0(r,e,n):{shapes:[],height:0}}function n0(t,e,n){let o=[S("line",{class:"line\
 quiet thin",x1:8,x2:8,y1:n+11,y2:n+t.length*ks-11})],s=t.flatMap(([r,i,a],c)=>{let l=n+c*ks+ks/2,f=[r,i].filter(Boolean).
join(": ");return[Eu(a,8,l),S("text",{class:"row-words",x:24,y:l+4.5},ht(f,e-24,13))]});return{shapes:[...o,...s],height:t.
length*ks}}function o0(t,e,n){let o=e/t.length,s=n+26,r=[S("line",{class:"line quiet thin",x1:0,x2:e,y1:s,y2:s})],i=1;for(let[
a,[c,l,f]]of t.entries()){let u=(a+.5)*o,d=i0(l,o-10);i=Math.max(i,d.length),r.push(S("text",{class:"middle when",x:u,y:n+
12},S("title",{},c),ht(c,o-10,12,600)),Eu(f,u,s),...d.map((h,g)=>S("text",{class:"middle what",x:u,y:s+22+g*15},h))),a&&
s0(t[a-1][0],c)&&r.push(r0(a*o,s))}return{shapes:r,height:38+i*15}}function s0(t,e){let[n,o]=[t,e].map(s=>Number(/\d{4}/.
exec(s)?.[0]??Number.NaN));return o-n>1}var r0=(t,e)=>S("g",{},S("rect",{class:"gap",x:t-7,y:e-3,width:14,height:6}),S("\
path",{class:"line quiet thin",d:`M${t-6} ${e+7} l5 -14 M${t+1} ${e+7} l5 -14`}));function i0(t,e){if(V(t)<=e)return[t];
let n=t.split(" "),o=n.length-1;for(;o>1&&V(n.slice(0,o).join(" "))>e;)o--;return[ht(n.slice(0,o).join(" "),e),ht(n.slice(
o).join(" "),e)]}function Eu(t,e,n){return t==="done"?S("rect",{class:"solid",x:e-6,y:n-6,width:12,height:12}):t==="case"?
S("rect",{class:"hollow",x:e-6,y:n-6,width:12,height:12}):t==="answer"?S("circle",{class:"solid",cx:e,cy:n,r:6.5}):S("ci\
rcle",{class:t==="offer"?"head cooperation":"hollow",cx:e,cy:n,r:6.5})}var Nu=10,a0=1,Kn="";async function qu(t){let[{lack:e,cards:n}]=await Promise.all([bo(),P()]),o=n.flatMap(s=>s.findings);
L(t,At(m("h2",{class:"page-title"},p("findings_title")),m("p",{class:"quiet"},q(o.length,"finding"),". ",p("findings_hel\
p")),e&&m("p",{},e),n.length===1&&n[0].article===null?m0(n[0]):m("div",{class:"findings"},n.map(c0))))}function c0({article:t,
title:e,about:n,findings:o,lack:s}){let[r,...i]=o,a=r&&vu(r.kind,r.figure);return m("section",{class:"finding-card","ari\
a-label":e},m("div",{class:"card-head"},m("h3",{lang:x.articles.find(({id:c})=>c===t)?.language},e),m("p",{class:"quiet"},
n)),s&&m("p",{class:"finding"},s),a&&l0(r,a),(a?i:o).map(Cu),t!==null&&f0(t))}var l0=(t,e)=>m("div",{class:"finding lead"},
Iu(t),Ru(t),gu(e),ju(t),Wu(t)),Cu=t=>m("div",{class:"finding row"},_u(t),m("div",{},Iu(t),Ru(t),ju(t),Wu(t))),Iu=({title:t,
counts:e})=>m("p",{class:"numbers"},m("strong",{},t),e.map(([n,o,s])=>[" \xB7 ",D(n,$s(x,s),t),` ${o}`])),Ru=t=>m("p",{class:"\
sentence"},C(t.sentence.map(([e,n])=>n==="entity"?zt(e):e),()=>k(u0(t)),{class:"link whole"}));function ju(t){let[e]=$s(
x,[t.quote.statement]),{language:n}=x.articles.find(({id:s})=>s===t.quote.article)??{},o=`\u201C${t.quote.text}\u201D`;return m(
"blockquote",{lang:n},e===void 0?o:C(o,()=>ct(e)))}var Wu=t=>t.remarks.length>0&&m("p",{class:"numbers"},t.remarks.join(
"; "));function f0(t){let{statements:e}=x,n=x.articles.findIndex(({id:r})=>r===t),o=e.key.flatMap((r,i)=>e.article[i]===
n&&e.aside[i]!==a0?[i]:[]),s=p("all_statements",{statements:q(o.length,"statement")});return m("p",{class:"card-foot"},o.
length>0&&[C(s,()=>H(o,s))," \xB7 "],C(p("the_argument"),()=>k({tab:"arguments",article:t,about:null}))," \xB7 ",C(p("th\
e_article"),()=>k({tab:"article",article:t,open:null})))}function u0({kind:t,figure:e,quote:n}){let{article:o}=n;return t===
"bargain"||t==="precedent"?{tab:"bargains"}:e.pair?{tab:"timeline",level:"country",pair:e.pair,open:null}:t==="reasons"||
t==="main cause"?{tab:"arguments",article:o,about:null,open:`statement:${n.statement}`}:e.sources?.length?{tab:"compare",
according_to:["authors"],compared_with:[`of:${e.sources[0]}`],modes:null,polarities:null}:{tab:"article",article:o,open:`\
statement:${n.statement}`}}function m0({title:t,findings:e,lack:n}){let o=m("div",{class:"finding-card"}),s=()=>{let r=wu(
x,e,w.findings,Kn),i=w.find?r.length:Nu*(1+Math.max(0,w.more));L(o,m("div",{class:"card-head"},m("h3",{},t),m("p",{class:"\
quiet"},p("findings_chosen",{n:N(r.length),of:N(e.length)}))),r.slice(0,i).map(Cu),!r.length&&m("p",{class:"finding"},n||
p("no_finding")),r.length>i&&m("p",{class:"card-foot"},T(p("more",{n:N(Math.min(Nu,r.length-i))}),()=>k({more:w.more+1}))))};
return[Kn=""]=Ss(w.findings,"words"),s(),[m("div",{class:"line finding-choice"},p0(s),qi.map(r=>d0(r,e))),o]}var p0=t=>m(
"input",{type:"search",value:Kn,placeholder:p("finding_words"),"aria-label":p("finding_words"),oninput:e=>{Kn=e.target.value,
t()},onchange:()=>Bu("words",Kn.trim())});function d0(t,e){let n=new Map;for(let r of e)for(let i of Ci(x,r,t))n.set(i,(n.
get(i)??0)+1);let o=[...n].map(([r,i])=>[r,`${h0(t,r)} (${N(i)})`]).sort(([r,i],[a,c])=>t==="year"?r.localeCompare(a):i.
localeCompare(c)),[s=""]=Ss(w.findings,t);return o.length>1&&G(p(`finding_${t}`),[["",p(`finding_${t}`)],...o],s,r=>Bu(t,
r))}function h0(t,e){if(t==="article")return x.articles.find(({id:o})=>o===e)?.title??e;let n=t==="actor"?qt(e):null;return n?
B(z(n)):e}function Bu(t,e){let n=(w.findings??[]).filter(s=>!s.startsWith(`${t}:`)),o=e?[...n,`${t}:${e}`]:n;return k({findings:o.
length?o:null,more:0})}var g0={\u00DF:"ss",\u00E6:"ae",\u0153:"oe",\u00F8:"o",\u0111:"d",\u00F0:"d",\u0142:"l",\u0131:"i",\u00FE:"th",\u064A:"\u06CC",
\u0649:"\u06CC",\u0643:"\u06A9",\u0629:"\u0647","\u2019":"'","\u2018":"'",\u02BC:"'","\u02B9":"'","\u201C":'"',"\u201D":'\
"',"\u201E":'"',"\xAB":'"',"\xBB":'"'},Fu=/(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu,w0=/[^\p{ASCII}]/u,
Pu=new Map;function Du(t){let e=Pu.get(t);if(e!==void 0)return e;let o=[...t.normalize("NFKD").replace(Fu,"").toLowerCase().
replace(Fu,"")].map(s=>g0[s]??(/\p{Pd}/u.test(s)?"-":/\s/u.test(s)?" ":s)).join("");return Pu.set(t,o),o}function gt(t){
return(w0.test(t)?Array.from(t,Du).join(""):t.toLowerCase()).replace(/\s+/g," ").trim()}var Pi=t=>gt(t).split(" ").filter(
Boolean);function Di(t){let e=[],n="",o=0;for(let s of t){let r=Du(s);if(r!==" "||n!==""&&!n.endsWith(" ")){n+=r;for(let i=0;i<
r.length;i++)e.push(o)}o+=s.length}return{plain:n,places:[...e,o]}}function Hu(t,e){let{plain:n,places:o}=Di(t),s=[];for(let r of e)
for(let i=n.indexOf(r);r&&i>=0;i=n.indexOf(r,i+r.length))s.push([o[i],x0(t,o,i+r.length-1)]);return s.sort((r,i)=>r[0]-i[0]||
i[1]-r[1]),s.filter(([r],i)=>s.slice(0,i).every(([,a])=>a<=r))}function x0(t,e,n){let o=n+1;for(;e[o]===e[n]&&o<e.length-
1;)o++;return e[n]+t.slice(e[n],e[o]).trimEnd().length}var b0=/[\p{L}\p{N}]/u;function Vn(t,e){let n=e===0?" ":t[e-1];return n===
" "||n===`
`||!b0.test(n)}var zu="found";function Gu(t){if(typeof Highlight<"u"&&CSS.highlights.delete(zu),!w.find)return;let[e="",n=""]=w.find.map(
gt),o=y0(t),{plain:s,places:r}=Di(o.map(({data:l})=>l).join("")),i=Math.max(0,s.indexOf(n)),a=s.indexOf(e,i)>=0?[e]:e.split(
" "),c=(e?a:[n]).flatMap(l=>{let f=s.indexOf(l,i);return f<0?[]:$0(o,r[f],r[f+l.length])});c.length&&(typeof Highlight<"\
u"&&CSS.highlights.set(zu,new Highlight(...c)),c[0].startContainer.parentElement?.scrollIntoView({block:"center"}))}function y0(t){
let e=document.createTreeWalker(t,NodeFilter.SHOW_TEXT),n=[];for(;e.nextNode();){let o=e.currentNode;o.parentElement?.closest(
"select, .number-mark")||n.push(o)}return n}function $0(t,e,n){let o=document.createRange(),s=0;for(let r of t){let i=s+
r.data.length;if(s<=e&&e<i&&o.setStart(r,e-s),s<n&&n<=i)return o.setEnd(r,n-s),[o];s=i}return[]}var S0=40,O0=100;function Ku(t,e){let{level:n}=t,o=Dt(t),s=_0(t,o),r=s.filter(({nodes:d})=>d.length>1),i=s.reduce((d,{nodes:h})=>d+
h.length,0),a=new Set(e.unfolded??(i>S0?[]:r.map(({id:d})=>d))),c=O0*(1+Math.max(0,e.more)),l=Vu(s,c,"").flatMap(d=>k0(t,
d,a,c)),f=new Int32Array(n.nodes.length).fill(-1);for(let[d,{nodes:h}]of l.entries())for(let g of h)f[g]=d;let u=M0(t,o,
f,l.length);return{entries:l,folding:r.map(({id:d})=>d),unfolded:r.map(({id:d})=>d).filter(d=>a.has(d)),rows:Uu(u.map(([
d])=>d)),columns:Uu(u.map(([,d])=>d)),cells:u.map(([d,h,g])=>v0(t,d,h,g))}}var Uu=t=>[...new Set(t)].sort((e,n)=>e-n);function _0({
facts:t,level:e,nodes:n,chosen:o,state:s},r){let i=new Map,a=new Map,c=u=>e.nodes[u].country??e.nodes[u].actor;for(let u of r){
for(let d of[u.a,u.b]){let h=c(d);i.set(h,(i.get(h)??new Set).add(d))}for(let d of new Set([c(u.a),c(u.b)])){let h=a.get(
d)??[];a.set(d,h);for(let g of u.rows)h.push(g)}}let l=u=>n.get(u)?.weight??0;return[...i].map(([u,d])=>({id:u,nodes:[...d].
sort((h,g)=>l(g)-l(h)||h-g),weight:at(t,a.get(u)??[],o,s.count)})).sort((u,d)=>d.weight-u.weight||(u.id<d.id?-1:1))}function Vu(t,e,n){
if(t.length<=e+1)return t;let o=t.slice(e).flatMap(({nodes:s})=>s);return[...t.slice(0,e),{id:n,nodes:o,weight:0}]}function k0({
level:t},{id:e,nodes:n},o,s){if(e==="")return[{kind:"rest",id:e,group:null,nodes:n}];if(n.length===1)return[{kind:"actor",
id:t.nodes[n[0]].actor,group:null,nodes:n}];if(!o.has(e))return[{kind:"group",id:e,group:null,nodes:n}];let r=n.map(i=>({
id:t.nodes[i].actor,nodes:[i],weight:0}));return Vu(r,s,"").map(i=>({...i,kind:i.id?"actor":"rest",group:e}))}function M0({
facts:t},e,n,o){let s=new Map,r=(i,a)=>{let c=s.get(i)??new Set;s.set(i,c);for(let l of a)c.add(l)};for(let{a:i,b:a,rows:c}of e){
r(n[i]*o+n[a],c);let l=i===a?[]:qo(t,c);l.length&&r(n[a]*o+n[i],l)}return[...s].sort(([i],[a])=>i-a).map(([i,a])=>[Math.
floor(i/o),i%o,[...a]])}function v0(t,e,n,o){let{facts:s,chosen:r,state:i}=t,[a,c,l]=gc(t,o);return{row:e,column:n,rows:o,
number:at(s,o,r,i.count),signs:[a,c,l],together:qo(s,o).length>0}}var Hi=t=>{let[e,n]=String(t.dataset.at).split(" ");return[Number(e),Number(n)]},Yu=t=>[...t.querySelectorAll("[data-at]")],
T0={ArrowRight:[1,1],ArrowLeft:[1,-1],ArrowDown:[0,1],ArrowUp:[0,-1]};function Qu(t,e){let n=t.target instanceof Element?
t.target.closest("[data-at]"):null,o=T0[t.key];if(!n||!o)return;t.preventDefault();let[s,r]=o,i=Hi(n),a=Yu(e).map(c=>({spot:c,
at:Hi(c)})).filter(({at:c})=>c[1-s]===i[1-s]&&(c[s]-i[s])*r>0).sort((c,l)=>(c.at[s]-l.at[s])*r);a.length&&Xu(e,a[0].spot)}
function Xu(t,e){tm(t,e),e.focus()}function Ju(t,e){let n=Yu(t).find(o=>o.dataset.group===e);n&&Xu(t,n)}function Zu({target:t,
type:e},n,o,{rows:s,columns:r,cells:i},a){let c=t instanceof Element?t.closest("td, th")?.querySelector("[data-at]"):null;
for(let h of n.querySelectorAll(".lit"))h.classList.remove("lit");if(o.hidden=!c,!c)return;let[l,f]=Hi(c);e==="focusin"&&
tm(n,c),c.closest("tr")?.classList.toggle("lit",l>=0);let u=n.querySelector(`[data-at="-1 ${f}"]`)?.closest("th");o.hidden=
f<0||!u,u&&f>=0&&(u.classList.add("lit"),[o.style.left,o.style.width]=[`${u.offsetLeft}px`,`${u.offsetWidth}px`]);let d=i.
find(h=>h.row===s[l]&&h.column===r[f]);d&&a(d)}function tm(t,e){for(let n of t.querySelectorAll("[data-at][tabindex='0']"))
n.setAttribute("tabindex","-1");e.setAttribute("tabindex","0")}var zi={acts:"act",statements:"statement",articles:"article"},Ms=["cooperation","conflict","neither"],[om,A0,L0,E0]=[22,
4,18,8];function sm(t,e,n,o){let{entries:s,rows:r,columns:i,cells:a}=e,c=Math.max(...a.map(E=>E.number)),l={shown:t,matrix:e,
names:n,fold:o,largest:c},f=e.unfolded.length>0,u=`${om+L0+E0*N(c).length}px`,d=new Map(i.map((E,W)=>[E,W])),h=new Map(r.
map(E=>[E,[]]));for(let E of a)h.get(E.row)?.push(E);let g=r.map((E,W)=>m("tr",{},em(l,r,W,"row"),N0(l,h.get(E)??[],W,d))),
b=f?2:1,y=m("td",{class:"corner",colspan:b,rowspan:b},p("matrix_corner")),O=i.map((E,W)=>em(l,i,W,"col")),_=E=>s[i[E]].group!==
null,M=O.flatMap((E,W)=>_(W)?E.slice(0,-1):E),A=O.flatMap((E,W)=>_(W)?E.slice(-1):[]),R=i.map(()=>m("col",{class:"cells"})),
F=m("table",{class:`matrix${f?" grouped":""}`,role:"grid","aria-label":p("tab_matrix")},m("colgroup",{},f&&m("col",{class:"\
brackets"}),m("col",{class:"names"}),R),m("thead",{},m("tr",{},y,M),A.length>0&&m("tr",{},A)),m("tbody",{},g));return F.
style.setProperty("--cell",u),F.querySelector("td [data-at]")?.setAttribute("tabindex","0"),F}function em({shown:t,matrix:{
entries:e,unfolded:n},names:o,fold:s},r,i,a){let{kind:c,id:l,group:f}=e[r[i]],u=a==="row",d=(R,F)=>u?{rowspan:R,colspan:F}:
{colspan:R,rowspan:F},h=R=>u?`${i} ${R}`:`${R} ${i}`,g={actor:()=>Y(l),group:()=>s(l),rest:()=>k({more:w.more+1})}[c],b=o[r[i]],
y=nm(b,g,h(-1),c==="group"?{"aria-expanded":"false","data-group":l}:{}),O=m("th",{scope:a,class:`${c} ${a}`,...d(1,n.length&&
f===null?2:1)},y);if(f===null||i>0&&e[r[i-1]].group===f)return[O];let _=r.filter(R=>e[R].group===f).length,M=im(t,f),A=nm(
_>1?M:"",()=>s(f),h(-2),{"aria-expanded":"true","aria-label":M,"data-group":f});return[m("th",{scope:`${a}group`,class:`\
bracket ${a}`,...d(_,1)},A),O]}function nm(t,e,n,o){let s=o["aria-label"]??t;return C(m("bdi",{},t),e,{title:s,"aria-lab\
el":s,tabindex:-1,"data-at":n,...o})}function N0(t,e,n,o){let s=[],r=0,i=a=>a>r&&s.push(m("td",{colspan:a-r}));for(let a of e){
let c=o.get(a.column)??0;i(c),s.push(m("td",{class:"cell"},q0(t,a,`${n} ${c}`))),r=c+1}return i(o.size),s}function q0({shown:t,
matrix:{entries:e},names:n,largest:o},s,r){let i=ft([n[s.row],n[s.column]]),a=m("span",{class:`square${s.together?" toge\
ther":""}`},Ms.map((l,f)=>s.signs[f]>0&&Gi(l,s.signs[f]))),c=Math.max(A0,om*Math.sqrt(s.number/o));return[a.style.width,
a.style.height]=[`${c}px`,`${c}px`],C([m("span",{class:"room"},a),N(s.number)],()=>C0(t,e,s,i),{"aria-label":`${i}: ${Ki(
s)}`,"aria-describedby":"matrix-says",tabindex:-1,"data-at":r})}function Gi(t,e=1){let n=m("span",{class:t});return n.style.
flexGrow=String(e),n}var Ui=t=>x.labels.signs[x.names.signs.indexOf(t)];function Ki({number:t,signs:e,together:n}){let o=Ms.
flatMap((s,r)=>e[r]>0?[`${N(e[r])} ${Ui(s)}`]:[]);return`${q(t,zi[w.count])} (${It(o)}${n?`; ${p("matrix_together")}`:""}\
)`}function C0(t,e,{row:n,column:o,rows:s},r){let[i,a]=[e[n],e[o]];if(i.kind!=="actor"||a.kind!=="actor")return H(_t(t,s),
r);let[c,l]=[i.nodes[0],a.nodes[0]];return t.pairs.has(c*t.level.nodes.length+l)?lt(c,l):lt(l,c)}var rm=({level:t},e)=>t.
numbers.has(e)||e in t.countries||qt(e)!==null;function im({level:t},e){let n=t.numbers.get(e);if(n!==void 0)return j(t,
n);let o=qt(e);return o?z(o):t.countries[e]??e}function am(t,{kind:e,id:n,nodes:o}){return e==="actor"?j(t.level,o[0]):e===
"rest"?p("matrix_rest",{n:N(o.length)}):p("matrix_group",{name:im(t,n),n:N(o.length)})}var I0=5,cm=[];async function lm(t){let e=[$,w.unfolded,w.more,w.language];if(t.querySelector(".matrix")&&e.every((f,u)=>f===
cm[u]))return;let n=lo($),o=Ku(n,w);if(o.folding.every(f=>rm(n,f))||await P(),cm=e,!o.cells.length){L(t,m("div",{class:"\
sheet"},m("p",{},ge())));return}let s=o.entries.map(f=>am(n,f)),i=sm(n,o,s,f=>j0(t,o,f)),a=m("div",{class:"band",hidden:!0}),
c=m("p",{class:"matrix-sentence"},m("span",{class:"quiet"},p("matrix_keys"))),l=f=>B0(c,s,f);for(let f of["mouseover","f\
ocusin"])i.addEventListener(f,u=>Zu(u,i,a,o,l));i.addEventListener("keydown",f=>Qu(f,i)),L(t,m("div",{class:"sheet matri\
x-sheet"},m("p",{class:"quiet"},ut(n)," ",D(p("show_quotes"),te(n).statements,p("based_on_drawn"))),m("div",{class:"matr\
ix-tools"},R0(o),W0(o)),c,m("div",{class:"matrix-scroll"},m("div",{},i,a))))}function R0({folding:t,unfolded:e}){return[
e.length<t.length&&T(p("unfold_all"),()=>k({unfolded:t})),e.length>0&&T(p("fold_all"),()=>k({unfolded:[]}))]}async function j0(t,{
unfolded:e},n){let o=e.includes(n);await k({unfolded:o?e.filter(s=>s!==n):[...e,n]}),Ju(t,n)}function W0({cells:t}){let e=Ms.
flatMap((o,s)=>t.some(({signs:r})=>r[s])?[o]:[]),n=(o,s)=>m("span",{class:`square ${s}`},Gi(o));return m("p",{class:"mat\
rix-legend"},e.map(o=>m("span",{},n(o,""),o==="neither"?p("matrix_neither"):Ui(o))),t.some(({together:o})=>o)&&m("span",
{},n("","together"),p("matrix_together")),m("span",{class:"quiet"},p("matrix_help",{what:Tn(2,zi[w.count])})))}function B0(t,e,n){
let o=vt(x,n.rows),s=o.slice(0,I0).map(Ae),r=o.length>s.length?[p("and_more",{n:o.length-s.length})]:[];L(t,m("strong",{},
ft([e[n.row],e[n.column]])),` ${Ki(n)}: `,m("span",{id:"matrix-says"},[...s,...r].join("; ")))}var be=["actor","target","relation","type","source","mode","certainty","article"],Vi="none";function fm(t,e){let{facts:n,
level:o,chosen:s}=t;return e==="statements"?J(s.inside).map(r=>({a:o.subject[r],b:o.object[r],at:r,row:-1})):Dt(t).flatMap(
r=>r.rows.map(i=>({a:r.a,b:r.b,at:n.ties.statement[i],row:i})))}function F0({facts:t,level:e,chosen:n},o,{a:s,b:r,at:i}){
let{statements:a,names:c}=t;switch(o){case"actor":return e.nodes[s]?.actor??"";case"target":return e.nodes[r]?.actor??"";case"\
relation":return t.relations[a.relation[i]].id;case"type":return c.quad_classes[a.quad_class[n.main[i]]]??Vi;case"source":
return P0(t,i);case"mode":return c.modes[a.mode[i]];case"certainty":return c.certainties[a.certainty[i]]??"";case"articl\
e":return t.articles[a.article[i]].id}}function P0({statements:t,sources:e,signers:n},o){return t.source[o]>=0?`of:${e[t.
source[o]].id}`:`by:${n[t.author[o]>=0?t.author[o]:t.publisher[o]]}`}function vs(t){let e=new Map;for(let n of t??[]){let o=n.
indexOf(":"),s=n.slice(0,o);be.includes(s)&&e.set(s,(e.get(s)??new Set).add(n.slice(o+1)))}return e}function um(t,e,n){let o=vs(
n),s=be.map(()=>new Map),r=e.filter(a=>{let c=be.map(f=>F0(t,f,a)),l=be.filter((f,u)=>o.has(f)&&!o.get(f)?.has(c[u]));for(let[
f,u]of be.entries()){if(!c[f]||l.some(h=>h!==u))continue;let d=s[f].get(c[f]);d?d.add(a.at):s[f].set(c[f],new Set([a.at]))}
return!l.length}),i=s.map(a=>new Map([...a].map(([c,l])=>[c,l.size])));return{units:r,counts:new Map(be.map((a,c)=>[a,i[c]]))}}
function Yi({names:t,relations:e},n){let o=vs(n),s=(a,c)=>{let l=o.get(a);return l&&[...l].map(f=>c.indexOf(f)).sort((f,u)=>f-
u)},r=a=>o.get(a)&&[...o.get(a)??[]],i={relations:s("relation",e.map(({id:a})=>a)),quad_classes:s("type",t.quad_classes),
modes:s("mode",t.modes),certainties:s("certainty",t.certainties),articles:r("article"),according_to:r("source")};return Object.
fromEntries(Object.entries(i).filter(([,a])=>a!==void 0))}var[D0,H0,z0]=[8,30,12],G0=5;function mm(t,e){let n=matchMedia("(min-width: 901px)").matches;return be.map(o=>{let s=t.get(
o)??new Map,r=e.get(o)??new Set;return s.size<2&&!r.size?null:U0(o,s,r,r.size>0||n&&s.size<=G0)})}function U0(t,e,n,o){let s=[
...new Set([...n,...e.keys()])].map(g=>({value:g,label:V0(t,g),number:e.get(g)??0})).sort((g,b)=>Number(n.has(b.value))-
Number(n.has(g.value))||b.number-g.number||g.label.localeCompare(b.label)),r=m("div",{class:"facet-values"}),i=p(`facet_${t}`),
[a,c]=[D0,""],l=()=>{let g=s.filter(({label:b})=>b.toLocaleLowerCase().includes(c));L(r,g.slice(0,a).map(({value:b,label:y,
number:O})=>ot([m("bdi",{},y),m("span",{class:"quiet"},` ${N(O)}`)],n.has(b),_=>K0(t,b,_))),g.length>a&&T(p("more",{n:N(
g.length-a)}),f))},f=()=>{a+=H0,l()},u=g=>{c=g.trim().toLocaleLowerCase(),l()};l();let d=s.length>z0&&m("input",{type:"s\
earch",placeholder:p("facet_search"),"aria-label":`${p("facet_search")}: ${i}`,oninput:g=>u(g.target.value)}),h=n.size||
s.length;return m("details",{class:"facet",open:o},m("summary",{},i,m("span",{class:"quiet"},` ${N(h)}${n.size?" \u2022":
""}`)),d,r)}function K0(t,e,n){let o=`${t}:${e}`,s=(w.facets??[]).filter(i=>i!==o),r=n?[...s,o]:s;return k({facets:r.length?
r:null,more:0})}function V0(t,e){let{names:n,labels:o}=x;switch(t){case"actor":case"target":return Ge(e);case"relation":
return x.relations.find(({id:s})=>s===e)?.label??e;case"type":return e===Vi?p("no_quad_class"):o.quad_classes[n.quad_classes.
indexOf(e)]??e;case"source":return Mt([e]);case"mode":return o.modes[n.modes.indexOf(e)]??e;case"certainty":return o.certainties[n.
certainties.indexOf(e)]??e;case"article":return x.articles.find(({id:s})=>s===e)?.title??e}}var Qi=4,Xi=t=>(w.columns??[]).find(e=>e.startsWith(`${t}:`))?.slice(t.length+1)??"",Ji=(t,e)=>t.toLocaleLowerCase().includes(
e.toLocaleLowerCase());function pm(t){let{level:e}=t,n=new Map,o=f=>{let u=n.get(f)??Zt(t,f);return n.set(f,u),u},s=({a:f,
b:u})=>ft([j(e,f),j(e,u)]),r=f=>{let u=_t(t,f.rows);return hm(u.find(d=>Ji(Tt(d),Xi("quote")))??u[0])},i=(f,u,d)=>({name:f,
isText:!0,value:u,cell:d}),a=(f,u)=>({name:f,isText:!1,value:u,cell:d=>D(u(d),o(d).statements,s(d))}),c=f=>u=>j(e,u[f]),
l=f=>u=>C(m("bdi",{},f(u)),()=>lt(u.a,u.b));return[i("actor",c("a"),l(c("a"))),i("label",f=>se(x,f.rows),f=>Y0(vt(x,f.rows).
map(Ae))),i("target",c("b"),l(c("b"))),i("quote",f=>_t(t,f.rows).map(Tt).join(`
`),r),{name:"weight",isText:!1,value:f=>f.weight,cell:f=>N(f.weight)},{...a("acts",f=>o(f).acts),cell:f=>D(o(f).acts,vn(
o(f)),s(f))},{name:"quad_classes",isText:!1,value:f=>Q0(o(f)),cell:f=>X0(o(f),s(f))},a("statements",f=>o(f).statements.length),
a("articles",f=>o(f).articles.size),a("sources",f=>o(f).sources.size)]}function dm(t){let{level:e,chosen:n}=t,o=new Map(
kt(n,n.inside.keys()).map((l,f)=>[l,f])),s=I().statements,r=l=>f=>f[l]>=0?j(e,f[l]):jt(s[f.at][l==="a"?"s":"o"]),i=l=>f=>{
let u=m("bdi",{},r(l)(f));return f[l]>=0?C(u,()=>Y(e.nodes[f[l]].actor)):u},a=({at:l})=>Q(l).title;return[{name:"when",isText:!0,
value:({at:l})=>Fo(s[l]),order:({at:l})=>o.get(l)??0},{name:"actor",isText:!0,value:r("a"),cell:i("a")},{name:"relation",
isText:!0,value:({at:l})=>it(l).label},{name:"target",isText:!0,value:r("b"),cell:i("b")},{name:"quote",isText:!0,value:({
at:l})=>Tt(l),cell:({at:l})=>hm(l)},{name:"held",isText:!0,value:({at:l})=>Fn(l).join("; ")},{name:"article",isText:!0,value:a,
cell:l=>C(m("bdi",{},a(l)),()=>Ro(x.statements.article[l.at],l.at))}]}function Y0(t){let e=m("bdi",{},t.slice(0,Qi).join(
"; "));if(t.length<=Qi)return e;let n=()=>{e.textContent=t.join("; "),o.remove()},o=C(` ${p("and_more",{n:t.length-Qi})}`,
n);return[e,o]}var hm=t=>[m("q",{dir:"auto",lang:Q(t).language},C(Tt(t),()=>ct(t))),m("span",{class:"quiet",dir:"ltr"},`\
 ${Qt(Q(t))}`)],Q0=({byQuadClass:t})=>t.reduce((e,n,o)=>e+(Ut(x,o)==="cooperation"?n:-n),0);function X0({byQuadClass:t,quadClasses:e},n){
let o=x.labels.quad_classes.map((s,r)=>t[r]>0&&m("span",{class:`quad-class ${Ut(x,r)}`},D(t[r],e[r],`${n}, ${s}`),` ${s}`));
return o.some(Boolean)?o:"\u2013"}var gm=100,J0={ties:"-weight",statements:"when"},wm=[];async function xm(t){let{rows:e,facets:n,columns:o,sort:s,more:r,
language:i}=w,a=[$,e,n,o,s,r,i];if(t.querySelector(".table-view")&&a.every((b,y)=>b===wm[y]))return;await P(),wm=a;let c=lo(
$),l=fm(c,e),{units:f,counts:u}=um(c,l,n),d=m("div",{class:"facets","aria-label":p("facets"),role:"group"}),h=t.querySelector(
".facets");L(d,mm(u,vs(n))),h&&To(d,vo(h));let g=e==="ties"?ey(c,l,f):ny(c,l,f);L(t,m("div",{class:"sheet table-view"},d,
m("div",{class:"table-main"},Z0(c),g))),d.scrollTop=h?.scrollTop??0}function Z0(t){let{facets:e,columns:n,rows:o}=w,s=e?
Yi(x,e):{},r=or.map(a=>T(p(`rows_${a}`),()=>k({rows:a,sort:null,columns:null,more:0}),{"aria-pressed":String(a===o)})),i=o===
"ties"?[ut(t)," ",D(p("show_quotes"),te(t).statements,p("based_on_drawn"))]:oe();return[m("p",{class:"quiet"},i),m("div",
{class:"table-tools"},m("div",{class:"choices",role:"group","aria-label":p("rows")},r),(e||n)&&T(p("remove_facets"),()=>k(
{facets:null,columns:null,more:0})),Object.keys(s).length>0&&T(p("apply_facets"),()=>k({...s,facets:ty(e??[]),more:0}),{
title:p("apply_facets_help")}))]}function ty(t){let e=t.filter(n=>!Object.keys(Yi(x,[n])).length);return e.length?e:null}
function ey(t,e,n){let{level:o,chosen:s}=t,r=n.map(({row:c})=>c),i=[...Fe(x,o,r,s,t.state.count).values()],a=new Set(e.map(
({a:c,b:l})=>c*o.nodes.length+l)).size;return bm(pm(t),i,a,"tie",c=>c.key)}var ny=(t,e,n)=>bm(dm(t),n,e.length,"statemen\
t",({at:o})=>o);function bm(t,e,n,o,s){let r=new Map(t.map(({name:y})=>[y,Xi(y)])),i=e.filter(y=>t.every(O=>sy(O,y,r.get(
O.name)??""))),a=t.some(({name:y})=>y===w.sort?.replace(/^-/,""))?w.sort:J0[w.rows],c=!!a?.startsWith("-"),l=t.find(({name:y})=>y===
a?.replace(/^-/,"")),f=l?.order??l?.value??s,u=i.map(y=>({row:y,value:f(y)})).sort((y,O)=>(c?-1:1)*oy(y.value,O.value)||
s(y.row)-s(O.row)),d=gm*(1+Math.max(0,w.more)),h=t.map(y=>ry(y,l===y&&(c?"descending":"ascending"))),g=t.map(y=>m("td",{},
iy(y,r.get(y.name)??""))),b=p("table_shown",{n:N(Math.min(d,u.length)),of:N(u.length),total:q(n,o)});return[m("p",{class:"\
quiet",role:"status"},b),m("div",{class:"table-scroll",tabindex:0,role:"region","aria-label":p("tab_table")},m("table",{
class:"listed"},m("thead",{},m("tr",{},h),m("tr",{class:"filters"},g)),m("tbody",{},u.slice(0,d).map(({row:y})=>ay(t,y)))),
!u.length&&m("p",{},n?p("nothing_fits"):ge()),u.length>d&&T(p("more",{n:N(Math.min(gm,u.length-d))}),()=>k({more:w.more+
1})))]}var oy=(t,e)=>typeof t=="number"?t-Number(e):t.localeCompare(String(e));function sy({isText:t,value:e},n,o){return o?
t?Ji(String(e(n)),o):Number(e(n))>=Number(o):!0}function ry({name:t,isText:e},n){let o=n?n==="ascending":!e;return m("th",
{scope:"col","aria-sort":n||"none",class:e?"":"num"},C(p(`column_${t}`),()=>k({sort:`${o?"-":""}${t}`})),n&&(n==="descen\
ding"?" \u2193":" \u2191"))}function iy({name:t,isText:e},n){let o=r=>{let i=(w.columns??[]).filter(c=>!c.startsWith(`${t}\
:`)),a=r.trim()?[...i,`${t}:${r.trim()}`]:i;return k({columns:a.length?a:null,more:0})},s=p(e?"column_contains":"column_\
at_least");return m("input",{type:e?"search":"number",value:n,placeholder:e?"\u2026":"\u2265","aria-label":`${p(`column_${t}`)}\
: ${s}`,onchange:r=>o(r.target.value)})}var ay=(t,e)=>m("tr",{},t.map(({name:n,isText:o,value:s,cell:r},i)=>m(i?"td":"th",
{scope:i?null:"row",class:o?n:"num"},r?r(e):m("bdi",{},s(e)))));function ym(t){let{facts:e,chosen:n}=t,o=uy(t);return Eo(t,kt(n,J(n.inside))).map(s=>{let r=No(t,s),i=s.find(c=>rt(e,c))??
r,a=my(s,o);return{main:r,statements:s,first:n.first[i],last:n.last[i],isReal:s.some(c=>rt(e,c)),sign:py(t,r,a),ties:a}})}
var ae=({first:t,last:e})=>t!==null||e!==null,$m=(t,[e,n])=>t.filter(({ties:o})=>o.some(({pair:s})=>s.a===e&&s.b===n||s.
a===n&&s.b===e));function Ts({level:t,state:e}){let[n,o,...s]=(e.pair??[]).map(r=>t.numbers.get(r));return n!==void 0&&o!==
void 0&&!s.length?[n,o]:null}function Sm(t,e,n,o=null){let s=new Map,r=n==="pair"||o?cy:a=>ly(t,a);for(let a of e)for(let c of r(
a)){if(o&&!(o.includes(c[0])&&o.includes(c[1])))continue;let l=s.get(c.join(" "))??{ends:c,units:[]};s.set(c.join(" "),l),
l.units.push(a)}let i=[...s.values()].sort((a,c)=>c.units.length-a.units.length);return n==="pair"||o?fy(i,s):i}var cy=({
ties:t})=>t.map(({pair:e})=>[e.a,e.b]);function ly({facts:t,level:e},{main:n,ties:o}){let s=o.flatMap(({pair:i,rows:a})=>a.
some(c=>t.ties.together[c])?[i.a,i.b]:[i.a]);return(s.length?[...new Set(s)]:[e.subject[n]]).filter(i=>i>=0).map(i=>[i])}
function fy(t,e){let n=new Set;for(let o of t){n.add(o);let s=e.get([...o.ends].reverse().join(" "));s&&n.add(s)}return[
...n]}function uy({facts:t,pairs:e}){let n=new Map;for(let o of e.values())for(let s of o.rows){let r=t.ties.statement[s],
i=n.get(r)??new Map;n.set(r,i),i.set(o,[...i.get(o)??[],s])}return n}function my(t,e){let n=new Map;for(let o of t)for(let[
s,r]of e.get(o)??[])n.set(s,[...n.get(s)??[],...r]);return[...n].sort(([o],[s])=>Sn(o,s)).map(([o,s])=>({pair:o,rows:s}))}
function py({facts:t},e,n){let{relation:o,quad_class:s}=t.statements;return n.some(({rows:i})=>i.some(a=>t.ties.together[a]))?
t.names.signs.indexOf(Ut(t,s[e])):t.relations[o[e]].sign}function Om(t){let e=new Map;for(let{first:n,last:o}of t){let[s,
r]=[n??o,o??n];s!==null&&r!==null&&e.set(`${s} ${r}`,[s,r])}return[...e.values()].sort(([n,o],[s,r])=>n-s||o-r)}var dy=1600,wt=null,Yn=null;function xt(){if(!wt)return null;let[t,e]=wt.stops[wt.at];return w.since===t&&w.until===e?wt:
null}var _m=()=>Yn!==null&&xt()!==null;function km(){let t=xt();return t?ue(x,$.level,{...w,since:t.since,until:t.until}):
$}function cn(t){let e=Ts(t),n=ym(t);return e?$m(n,e):n}async function Mm(){ln();let t=xt();Yn=setInterval(hy,dy),await ta(
t&&t.at+1<t.stops.length?t.at+1:0)}function vm(){return ln(),k({})}function Zi(t){ln();let e=xt();return ta(e?e.at+t:0)}
function Tm(){ln();let t=xt();return wt=null,t?k({since:t.since,until:t.until}):k({})}function ln(){Yn!==null&&clearInterval(
Yn),Yn=null}async function hy(){let t=xt();if(t&&t.at+1<t.stops.length){await ta(t.at+1);return}ln(),t&&await k({})}async function ta(t){
if(wt=xt()??{stops:Om(cn($)),at:0,since:w.since,until:w.until},!wt.stops.length){wt=null,ln();return}wt={...wt,at:Math.min(
Math.max(t,0),wt.stops.length-1)};let[e,n]=wt.stops[wt.at];await k({since:e,until:n})}function As(){let t=xt(),e=_m(),n=t&&p("play_at",{n:N(t.at+1),of:N(t.stops.length),when:ze(...t.stops[t.at])});return m(
"div",{class:"play",role:"group","aria-label":p("play_acts")},T(`\u25C0 ${p("act_before")}`,()=>Zi(-1),{disabled:!t||t.at===
0}),T(p(e?"pause":"play"),e?vm:Mm,{"aria-pressed":String(e)}),T(`${p("act_next")} \u25B6`,()=>Zi(1),{disabled:t!==null&&
t.at+1===t.stops.length}),t&&T(p("whole_period"),Tm),m("span",{class:"quiet","aria-live":"polite"},n))}function Am(t,e){let{act:n}=t.facts.statements,o=new Map(e.map(f=>[n[f.main],f])),s=ea(t).map(f=>f.map(u=>o.get(u))),r=new Set(
s.flat().filter(f=>f!==void 0&&!ae(f))),i=s.filter(f=>f.every(u=>u&&r.has(u))),a=new Map;for(let[f,u]of i)a.set(f,a.get(
f)??[]),a.set(u,[...a.get(u)??[],f]);let c=new Map,l=f=>{let u=c.get(f);if(u!==void 0)return u;let d=1+Math.max(0,...(a.
get(f)??[]).map(l));return c.set(f,d),d};for(let f of e)a.has(f)&&l(f);return c}function ea({facts:t,state:e}){if(!t.orders.
length)return[];let{inside:n,main:o}=$t(t,io(e),yt(e)),{act:s,relation:r}=t.statements,i=l=>n[l]===1&&s[l]>=0&&rt(t,l)&&
t.relations[r[o[l]]].deed,a=new Map;for(let[l,f,u]of t.orders)!n[l]||!rt(t,l)||!i(f)||!i(u)||s[f]===s[u]||a.set(s[f],(a.
get(s[f])??new Set).add(s[u]));let c=new Map([...a.keys()].map(l=>[l,gy(a,l)]));return[...c].flatMap(([l,f])=>[...f].filter(
u=>!c.get(u)?.has(l)).map(u=>[l,u]))}function gy(t,e){let n=new Set(t.get(e));for(let o of n)for(let s of t.get(o)??[])n.
add(s);return n}function Em(t,e,n,o){return Ls(t,e,n,o,!0)??wy(t,Ls(t,e,n,o,!1),e,n)}var fn=({left:t})=>t+7+4,Qn=({left:t,width:e})=>t-7-
4-e;function Ls(t,e,n,o,s){let r=[],i=[];for(let a of t){let c=fn(a)+a.width<=n,l=s&&!c?Math.max(Qn(a),e):a.left-7;if(s&&
!c&&Qn(a)<e)return null;let f=Math.max(a.right,a.left)+7,u=r.findIndex(d=>d+8/2<=l);if(u<0&&(u=r.length),u>=o)return null;
r[u]=s&&c?Math.max(f,fn(a)+a.width+8/2):f,i.push({row:u,words:s?c?fn(a):Qn(a):null})}return i}function wy(t,e,n,o){if(!e)
return null;let s=[];return e.map(({row:r},i)=>{let a=t[i],c=e.findIndex((d,h)=>h>i&&d.row===r),l=c<0?o:t[c].left-7-8,f=fn(
a)+a.width<=l,u=!f&&Qn(a)>=Math.max(s[r]??n,n);return s[r]=Math.max(a.right,a.left,f?fn(a)+a.width:0)+7+8,{row:r,words:f?
fn(a):u?Qn(a):null}})}function Nm(t,e){let n=new Map,o=[];for(let s of t){let r=s.first===null||s.last===null?-1:Lm(e,s.
first);r<0||r!==Lm(e,s.last)?o.push(s):n.set(r,[...n.get(r)??[],s])}return{bins:n,wide:o}}function Lm(t,e){let[n,o]=[0,t.
length];for(;n<o;){let s=n+o>>1;t[s]<=e?n=s+1:o=s}return n-1}var xy={denied:null,"not actual":"3.5 2.5",hedged:"0.1 3",doubted:"0.1 3",plain:null},Cm=[`M${6} 0 A${6} ${6} 0 1 1 ${-6}\
 0 A${6} ${6} 0 1 1 ${6} 0 Z`,"M-5.5 -5.5 H5.5 V5.5 H-5.5 Z","M-7 0 L0 -7 L7 0 L0 7 Z"];var Es=t=>Math.min(t,Cm.length-1);function na({main:t}){let{hold:e,mark:n}=x.statements;return x.names.marks[n[t]]==="do\
ubted"?"doubted":x.names.holds[e[t]]}function Ce(t,e,n,o){let s=x.names.signs[Es(t)];return S("g",{class:`form ${s} ${e===
"plain"?"filled":"hollow"}`,transform:`translate(${n} ${o})`},S("path",{d:Cm[Es(t)],"stroke-dasharray":xy[e]}),e==="deni\
ed"&&S("path",{class:"slash",d:"M-6 6 L6 -6"}),e==="doubted"&&S("text",{class:"doubt",y:4.5},"?"))}var qm=(t,e)=>S("svg",
{class:"sample",width:18,height:16,viewBox:"-9 -8 18 16","aria-hidden":"true"},Ce(t,e,0,0)),by=()=>S("svg",{class:"sampl\
e",width:32,height:16,viewBox:"-9 -8 32 16","aria-hidden":"true"},Ns(2,-7,21,0),Ce(2,"plain",0,0)),Ns=(t,e,n,o)=>S("rect",
{class:`days ${x.names.signs[Es(t)]}`,x:e,y:o-7,width:Math.max(n-e,0),height:14,rx:4}),Ie=(t,e,...n)=>S("g",{class:"mark",
tabindex:0,role:"button","aria-label":t,onclick:e,onkeydown:qr(e)},S("title",{},t),n);function Im(t){let e=[...new Set(t.
map(({sign:r})=>Es(r)))].sort(),n=new Set(t.map(na)),o=["not actual","denied","hedged","doubted"],s=e.map(r=>[qm(r,"plai\
n"),x.labels.signs[r]]);for(let r of o)n.has(r)&&s.push([qm(2,r),p(`held_${r.replace(" ","_")}`)]);return t.some(({first:r,
last:i})=>r!==i)&&s.push([by(),p("days_possible")]),s}var Xn=40,Rm=14,yy=45,$y=.2,jm=90,Sy=400,qs=class{constructor(e,n,o){let s=e.flatMap(({first:i,last:a})=>[i,a]).filter(i=>i!==
null),r=[...new Set(s)].sort((i,a)=>i-a);this.left=n,this.right=o,this.stretches=ky(Oy(r,e,Math.floor((o-n)/(jm+Xn))),n,
o)}x(e){let[n]=this.stretches,o=this.stretches[this.stretches.length-1];if(e<n.from)return this.left;if(e>o.to)return this.
right;let{from:s,to:r,left:i,right:a,isFolded:c}=this.stretches.find(f=>e<=f.to&&!f.isFolded&&e>=f.from)??this.stretches.
find(f=>e<=f.to)??o,l=c?0:Rm;return s===r?i+l:i+l+(e-s)/(r-s)*(a-i-2*l)}get folds(){return this.stretches.filter(({isFolded:e})=>e)}get daysAPixel(){
return Math.max(...this.stretches.map(e=>e.isFolded?0:(e.to-e.from)/Wm(e)))}ticks(e,n){return this.stretches.filter(({isFolded:o})=>!o).
flatMap(o=>My(o,this,e,n))}},Wm=({left:t,right:e})=>Math.max(e-t-2*Rm,1);function Oy(t,e,n){let o=t[t.length-1]-t[0],s=_y(
t,e),r=t.slice(1).flatMap((c,l)=>s.has(l)?[]:[{k:l,days:c-t[l]}]),i=new Set;for(let{k:c,days:l}of r.sort((f,u)=>u.days-f.
days)){if(i.size>=n||l<yy||l<$y*o)break;i.add(c),o-=l}let a=[[t[0],t[0]]];for(let[c,l]of t.entries())i.has(c-1)?a.push([
l,l]):a[a.length-1][1]=l;return a}function _y(t,e){let n=new Map(t.map((s,r)=>[s,r])),o=new Set;for(let{first:s,last:r}of e)
if(!(s===null||r===null||r-s>Sy))for(let i=n.get(s);t[i]<r;i++)o.add(i);return o}function ky(t,e,n){let o=n-e-Xn*(t.length-
1),s=t.reduce((l,[f,u])=>l+u-f,0),r=Math.min(jm,o/t.length),i=o-r*t.length,a=[],c=e;for(let[l,[f,u]]of t.entries()){l&&(a.
push({from:t[l-1][1],to:f,left:c,right:c+Xn,isFolded:!0}),c+=Xn);let d=r+i*(s?(u-f)/s:1/t.length);a.push({from:f,to:u,left:c,
right:c+d,isFolded:!1}),c+=d}return a}function My(t,e,n,o){let{from:s,to:r,left:i,right:a}=t,c=r-s,l=[1,pe,de].slice(c<2*
pe?0:c<2*de?1:2).map(y=>n(s,y)),f=l.find(y=>e.x(s)+o(y)<=a+Xn)??l[l.length-1],u=[{x:e.x(s),text:f,isLine:!1,days:null}],
d=e.x(s)+o(f)+10,h=Wo(s,r,(c||1)/Wm(t)*84);for(let[y,{day:O,step:_}]of h.entries()){let M=[O,(h[y+1]?.day??r+1)-1],[A,R]=[
e.x(O),n(O,_)];if(A<d||A+o(R)>a){u.push({x:A,text:"",isLine:!0,days:M});continue}u.push({x:A,text:R,isLine:!0,days:M}),d=
A+o(R)+10}let g=n(r,1),b=e.x(r)-o(g);return u.length===1&&c&&b>d&&b>i&&u.push({x:b,text:g,isLine:!1,days:null}),u}var un=22,oa=8,vy=20,Bm=16,Fm=[520,360,240,160,120],Ty=5;function Pm(t,e,n){let o=n+oa+(e.named?0:vy),{shapes:s,rows:r}=Ey(
t,e,o)??Ny(t,e,o),i=o-n+Math.max(r,1)*un+oa;return{shapes:[Ay(t,e,n),...s],height:i}}function Ay({title:t,open:e,number:n},{
named:o,left:s,right:r},i){let a=N(n),c=o||r-s,l=Ly(t,c,c-V(a)-12,o?2:1),f=i+oa+(l.length>1?9:15),u=l.map((g,b)=>S("text",
{class:"lane-name",x:0,y:f+b*Bm},g)),d=V(l[l.length-1],13,600)+6,h=S("text",{class:"lane-number",x:d,y:f+(l.length-1)*Bm},
a);return e?Ie(`${t}: ${a}`,e,...u,h):S("g",{},u,h)}function Ly(t,e,n,o){let s=(l,f)=>V(l,13,600)<=f;if(o===1||s(t,n))return[
ht(t,n,13,600)];let r=t.split(" "),i=r.length-1;for(;i>1&&!s(r.slice(0,i).join(" "),e);)i--;let[a,c]=[r.slice(0,i).join(
" "),r.slice(i).join(" ")];return[ht(a,e,13,600),...c?[ht(c,n,13,600)]:[]]}function Ey({items:t},{left:e,right:n,rows:o,
reach:s},r){if(t.length*14>o*(n-e))return null;let i=t.map(u=>({item:u,reach:s(u)})).sort((u,d)=>u.reach[0]-d.reach[0]),
a=u=>i.map(({item:d,reach:[h,g]})=>{let b=ht(d.words(Math.floor(u/Ty)),Math.min(u,(n-e)/2));return{left:h,right:g,width:V(
b),words:b}}),c=a(Fm[0]);for(let u of Fm.slice(1)){if(Ls(c,e,n,o,!0))break;c=a(u)}let l=Em(c,e,n,o);return l?{shapes:i.map(
({item:u},d)=>{let{row:h,words:g}=l[d],b=r+h*un+un/2;return Ie(u.name(),u.open,...u.shapes(c[d].left,c[d].right,b),g!==null&&
S("text",{class:"mark-label",x:g,y:b+4},c[d].words))}),rows:1+Math.max(0,...l.map(({row:u})=>u))}:null}function Ny({title:t,
items:e},n,o){let s=[...new Set(e.map(({kind:i})=>i))].sort(),r=[];for(let[i,a]of s.entries()){let c=o+i*un;r.push(n.sample(
a,n.left-10,c+un/2));let l=e.filter(d=>d.kind===a),{bins:f,wide:u}=Nm(l,n.bins.starts);for(let[d,h]of f){let[g,b]=[n.bins.
edges[d],n.bins.edges[d+1]];r.push(qy(h,`${t}: ${n.binName(d,h.length)}`,g,b,c,a,n))}if(u.length){let d=`${t}: ${n.binName(
-1,u.length)}`,h=()=>n.openAll(u,d),g=S("text",{class:"lane-number end",x:n.end,y:c+15},`+${N(u.length)}`);r.push(Ie(d,h,
g))}}return{shapes:r,rows:s.length}}function qy(t,e,n,o,s,r,i){let a=N(t.length),c=V(a)+2<=o-n;return Ie(e,()=>i.openAll(
t,e),S("rect",{class:`bin kind-${r}`,x:n+.5,y:s+2,width:Math.max(o-n-1,1),height:un-4,rx:3}),c&&S("text",{class:"bin-num\
ber",x:(n+o)/2,y:s+15},a))}var Cy=700,Iy=200,Ry=22,jy=44,bt=40,Wy=28,zm=3;function Gm({lanes:t,ordered:e,stepOf:n,steps:o,now:s,openAll:r},i){let a=i>=
Cy?Iy:0,[c,l]=[a+Ry,i-jy],f={left:c,right:l,end:i,named:a,openAll:r,sample:Fy},u=t.flatMap(({items:g})=>g),d=[],h=0;if(u.
length){let g=new qs(u,c,l),b={...f,rows:Dm(t),reach:By(g),...Py(g)},y=Hm(t,b,bt);d.push(...Dy(g,y.height,t),...zy(g,s,y.
height),...y.shapes),h=y.height}if(e.length){let g=(l-c)/o,b=M=>c+14+(M-1)*g,y={...f,rows:Dm(e),reach:M=>[b(n(M)),b(n(M))],
bins:{starts:[],edges:[]},binName:()=>p("ordered")},O=h+(h?24:0),_=Hm(e,y,O+bt);d.push(S("text",{class:"part-name",x:0,y:O+
12},p("ordered")),...Gy(b,o,O+bt,_.height),..._.shapes),h=_.height}return S("svg",{class:"timeline",width:i,height:h+4,viewBox:`\
0 0 ${i} ${h+4}`,role:"group","aria-label":p("tab_timeline")},d)}var Dm=t=>t.length<=3?16:t.length<=6?8:5,By=t=>({first:e,
last:n})=>[e===null?t.left:t.x(e),n===null?t.right:t.x(n)],Fy=(t,e,n)=>t===zm?Ce(2,"not actual",e,n):Ce(t,"plain",e,n);function Hm(t,e,n){
let o=[],s=n;for(let r of t){let i=Pm(r,e,s);o.push(S("line",{class:"grid",x1:0,x2:e.end,y1:s,y2:s}),...i.shapes),s+=i.height}
return{shapes:o,height:s}}function Py(t){let{stretches:e}=t,[n,o]=[e[0].from,e[e.length-1].to],s=Wo(n,o,Math.max(t.daysAPixel*
Wy,1)),r=[n,...s.map(({day:f})=>f)],i=[...r.slice(1),o+1],a=s.length?s[0].step:o-n+1,c=[...r.map(f=>t.x(f)),t.right];return{
bins:{starts:r,edges:c},binName:(f,u)=>f<0?p("wide_dates",{n:N(u)}):p("acts_of",{n:N(u),when:a<de?p("date_throughout",{from:Cs(
r[f],1),to:Cs(i[f]-1,1)}):Cs(r[f],de)})}}function Cs(t,e){let n=et(t);return pt(e<pe?n:e<de?n.slice(0,7):n.slice(0,4))}function Dy(t,e,n){
let{left:o,right:s}=t,r=t.ticks(Cs,V).map(({x:l,text:f,isLine:u,days:d})=>{let h=f&&S("text",{class:"tick-label",x:l,y:12},
f),g=d&&(()=>k({since:d[0],until:d[1]}));return[u&&S("line",{class:"grid",x1:l,x2:l,y1:bt-6,y2:e}),h&&g?Ie(p("only_perio\
d",{period:ze(...d)}),g,h):h]}),i=o,a=t.folds.map(l=>{let f=(l.left+l.right)/2,u=Hy(l,n).find(d=>f-V(d)/2>=i&&f+V(d)/2<=
s);return u&&(i=f+V(u)/2+8),[S("rect",{class:"fold",x:l.left,y:bt-22,width:l.right-l.left,height:e-bt+22}),S("path",{class:"\
break",d:`M${f-6} ${bt-1} l5 -10 M${f+1} ${bt-1} l5 -10`}),u&&S("text",{class:"fold-label",x:f,y:bt-14},u)]}),c=t.stretches.
filter(({isFolded:l})=>!l).map(l=>S("line",{class:"axis",x1:l.left,x2:l.right,y1:bt-6,y2:bt-6}));return[...a,...r,...c].
flat().filter(Boolean)}function Hy({from:t,to:e},n){let o=e-t,[s,r]=o>=2*de?[Math.floor(o/365.25),"years"]:o>=2*pe?[Math.
floor(o/30.44),"months"]:[o,"days"];return[!n.some(({items:a})=>a.some(({first:c,last:l})=>(c??-1/0)<e&&(l??1/0)>t))&&p(
`no_act_${r}`,{n:s}),p(`number_${r}`,{n:s})].filter(a=>typeof a=="string")}function zy(t,e,n){if(!e)return[];let[o,s]=[t.
x(e[0])-9,t.x(e[1])+9];return[S("rect",{class:"now",x:o,y:bt-6,width:s-o,height:n-bt+6})]}function Gy(t,e,n,o){let s=e>1?
t(2)-t(1):1/0;return Array.from({length:e},(r,i)=>[S("line",{class:"grid",x1:t(i+1),x2:t(i+1),y1:n-6,y2:o}),s>=V(N(e))+4&&
S("text",{class:"tick-label step",x:t(i+1),y:n-12},N(i+1))]).flat().filter(r=>r instanceof SVGElement)}var Um=(t,e)=>e?Math.
min(t,x.names.signs.length-2):zm;var sa=90,Km=12;function Vm(t,e,n){let o=na(e);return{first:e.first,last:e.last,kind:Um(e.sign,e.isReal),words:s=>Is(t,e,
n.ends,s),name:()=>`${Is(t,e,n.ends,sa)}: ${mt(e.main)}, ${Yy(e)}`,statements:()=>e.statements,open:()=>H(e.statements,Is(
t,e,n.ends,sa)),shapes:(s,r,i)=>[ae(e)&&e.first!==e.last&&Ns(e.sign,s-7,r+7,i),Ce(e.sign,o,s,i)]}}function Ym(t){let{id:e,
title:n,first:o,last:s}=x.articles[t];return{first:o,last:s,kind:2,words:r=>`\u201C${Ke(n,r)}\u201D`,name:()=>`\u201C${n}\
\u201D, ${en(x.articles[t])}`,statements:()=>x.statements.article.flatMap((r,i)=>r===t?[i]:[]),open:()=>k({tab:"article",
article:e}),shapes:(r,i,a)=>[o!==s&&Ns(2,r-7,i+7,a),S("path",{class:"tick",d:`M${r} ${a-8} V${a+8}`})]}}function ra(t,e){
let{level:n}=t,o=e.ties.length?e.ties[0].pair.a:n.subject[e.main];return(o>=0?`${j(n,o)} `:"")+Is(t,e,[o],sa)}function Is({
level:t},e,[n,o],s){let r=e.ties.filter(({pair:d})=>d.a===n&&(o===void 0||d.b===o)),[i,...a]=r.length?r:e.ties.filter(({
pair:d})=>d.b===n);if(!i)return Vy(e,s);let c=j(t,i.pair.a===n?i.pair.b:i.pair.a),l=o===void 0?` ${c}${a.length?` +${a.length}`:
""}`:"",{parts:f}=vt(x,i.rows)[0],u=Ln(f,s-l.length)+l;return f[5]?u:u+Uy(e,s-u.length)}function Uy({main:t},e){let{roles:n,
statements:o}=I(),s=o[t].roles?.find(([i])=>n[i].function==="topic");if(!s||e<Km)return"";let r=jt(s[1],1).replace(/^\[|\]$| \[.*$/g,
"");return Ky(s[1])?`: ${Ke(r,e-2)} ?`:`: ${Ke(r,e)}`}function Ky(t){if(typeof t=="string"||t>=0)return!1;let e=x.statements.
stance[-1-t];return e>=0&&["doubts","rejects"].includes(x.names.stances[e])}function Vy({main:t},e){let{label:n}=it(t),o=jt(
I().statements[t].o,1);return`${n} ${Ke(o,Math.max(e-n.length,Km))}`.trim()}function Yy({main:t,first:e,last:n}){let o=I().
statements[t];return o.when||o.inferred_when?Bo(o):e===null&&n===null?p("date_unknown"):ze(e,n)}var Xm=12,Qy=300,Jm=Xm,ia=0,Qm=null;async function Rs(t){await P();let e=km(),n=cn(e);if(!n.length&&!w.pair){L(t,At(m("p",
{},ge())));return}let s=(e===$?n:cn($)).flatMap(({statements:u})=>u),r=Ts(e),i=Sm(e,n,w.lanes,r),a=Am(e,n),c=i.slice(0,Jm),
l=m("div",{class:"timeline-box"}),f=n.filter(u=>!ae(u)&&!a.has(u));L(t,At(m("div",{class:"line timeline-head"},r?n1(r):e1(),
As()),n.length===0&&m("p",{},p("no_tie_between")),l,i.length>c.length&&o1(i.length-c.length,t),s1(n),r1(n,a.size,f.length,
i.reduce((u,d)=>u+d.units.length,0)>n.length),i1(f),a1(n,r),ps(Lo(x,s,$.chosen.main),p("tab_timeline")))),Xy(l,e,c,n,a),
Jy(t)}function Xy(t,e,n,o,s){ia=t.clientWidth;let{paddingLeft:r,paddingRight:i}=getComputedStyle(t),a=ia-parseFloat(r)-parseFloat(
i),c=new Map,l=(b,y)=>{let O=b.units.filter(y).map(_=>{let M=Vm(e,_,b);return c.set(M,s.get(_)??0),M});return{title:Zy(e,
b),open:t1(e,b),items:O,number:O.length}},f=n.map(b=>l(b,ae)).filter(({items:b})=>b.length),u=n.map(b=>l(b,y=>s.has(y))).
filter(({items:b})=>b.length),h=[...new Set(o.flatMap(({statements:b})=>b.map(y=>x.statements.article[y])))].filter(b=>ae(
x.articles[b])).map(Ym);h.length&&f.push({title:p("articles"),open:null,items:h,number:h.length});let g=xt();t.append(Gm(
{lanes:f,ordered:u,stepOf:b=>c.get(b)??0,steps:Math.max(0,...s.values()),now:g?g.stops[g.at]:null,openAll:(b,y)=>H(b.flatMap(
({statements:O})=>O()),y)},Math.max(a,Qy)))}function Jy(t){Qm??=new ResizeObserver(()=>{let e=t.querySelector(".timeline\
-box");w.tab==="timeline"&&e&&e.clientWidth&&e.clientWidth!==ia&&Rs(t)}),Qm.observe(t)}var Zy=({level:t},{ends:e})=>ft(e.
map(n=>j(t,n)));function t1({level:t},{ends:e}){let n=e.map(o=>t.nodes[o].actor);return()=>n.length===1?Y(n[0]):k({pair:n,
open:`pair:${n.map(encodeURIComponent).join(">")}`})}var e1=()=>m("label",{class:"line"},p("lanes_of"),G(p("lanes_of"),[
["actor",p("lanes_actor")],["pair",p("lanes_pair")]],w.lanes,t=>k({lanes:t}))),n1=t=>m("span",{class:"line"},m("strong",
{},t.map(e=>j($.level,e)).join(" \u2194 ")),T(p("all_pairs"),()=>k({pair:null}))),o1=(t,e)=>T(p("more",{n:N(t)}),()=>{Jm+=
Xm,Rs(e)}),s1=t=>m("ul",{class:"looks"},Im(t).map(([e,n])=>m("li",{},e,m("span",{},n))));function r1(t,e,n,o){let s=t.filter(
ae).length,r=[s>0&&p("at_their_dates",{n:N(s)}),e>0&&p("in_stated_order",{n:N(e)}),n>0&&p("without_date",{n:N(n)})].filter(
Boolean);return m("p",{class:"quiet"},p("timeline_drawn",{what:r.join(", ")}),o&&` ${p("timeline_several")}`)}var i1=t=>t.
length>0&&m("details",{class:"undated"},m("summary",{},`${p("without_date",{n:N(t.length)})}: ${p("show")}`),ie(t.map(e=>m(
"li",{},C(ra($,e),()=>H(e.statements,ra($,e))))),20));function a1(t,e){if(e||w.lanes==="actor")return null;let n=t.filter(
({ties:o})=>!o.length);return n.length>0&&m("p",{class:"quiet"},p("no_pair",{n:N(n.length)}))}function mn(t,e){let o=[...new Set(e.filter(s=>s!=null&&s!==""))];return{at:t,names:o,plain:o.map(gt)}}function aa(t,e){
let n=e.join(" ");return t===n?0:t.startsWith(n)?1:e.every(o=>t.includes(o))?e.every(o=>c1(t,o))?2:3:null}function c1(t,e){
for(let n=t.indexOf(e);n>=0;n=t.indexOf(e,n+1))if(Vn(t,n))return!0;return!1}function Zm(t,e,n){let o=[];for(let s of t){
let[r,i]=[1/0,0];for(let[a,c]of s.plain.entries()){let l=aa(c,e);l!==null&&l<r&&([r,i]=[l,a])}r<1/0&&o.push({one:s,rank:r,
by:i,count:n(s.at)})}return o.sort((s,r)=>s.rank-r.rank||r.count-s.count||s.one.at-r.one.at)}function tp(t,e){let n=null;
for(let o of t)for(let[s,r]of o.plain.entries())for(let i of new Set([r,...r.split(" ")])){let a=Math.min(Math.floor(Math.
max(e.length,i.length)/3),n?n.far-1:99);if(a<1||Math.abs(i.length-e.length)>a)continue;let c=l1(i,e,a);c<=a&&(n={one:o,name:o.
names[s],far:c})}return n}function l1(t,e,n){let[o,s]=[[],Array.from({length:e.length+1},(r,i)=>i)];for(let r=1;r<=t.length;r++){
let i=[r];for(let a=1;a<=e.length;a++){let c=t[r-1]===e[a-1];i[a]=Math.min(s[a]+1,i[a-1]+1,s[a-1]+(c?0:1)),r>1&&a>1&&t[r-
1]===e[a-2]&&t[r-2]===e[a-1]&&(i[a]=Math.min(i[a],o[a-2]+1))}if(Math.min(...i)>n)return n+1;[o,s]=[s,i]}return s[e.length]}var js=90,Jn=class{constructor(){this.plain=[],this.passages={owners:[],bounds:[],texts:[]}}add(e,n,o=null){this.plain.push(
`${gt(e)}
`),this.passages.owners.push(n),this.passages.bounds.push(o),this.passages.texts.push(o?null:e)}whole(){let e=new Uint32Array(
this.plain.length+1);for(let[n,o]of this.plain.entries())e[n+1]=e[n]+o.length;return{plain:this.plain.join(""),starts:e,
...this.passages}}};function ca(t,e){let{plain:n,starts:o}=t,s=e.join(" "),r=[[],[],[]],i=new Uint8Array(o.length);for(let[
a,c]of ep(t,s)){i[a]=1;let l=Vn(n,c)||f1(n.slice(o[a],o[a+1]),s)===0;r[l?0:1].push(a)}if(e.length>1){let a=e.reduce((c,l)=>l.
length>c.length?l:c,"");for(let[c]of ep(t,a)){if(i[c])continue;let l=n.slice(o[c],o[c+1]);e.every(f=>l.includes(f))&&r[2].
push(c)}}return r.flat()}function*ep({plain:t,starts:e},n){let o=0;for(let s=t.indexOf(n);s>=0&&o+1<e.length;s=t.indexOf(
n,e[o])){for(;e[o+1]<=s;)o++;yield[o,s],o++}}function f1(t,e){let n=2;for(let o=t.indexOf(e);o>=0;o=t.indexOf(e,o+1)){if(Vn(
t,o))return 0;n=1}return n}function Zn(t,e){let n=t.replace(/^#+\s+/,"").replace(/\s+/g," ").trim(),o=Hu(n,[e.join(" "),
...e]),[s]=o[0]??[0],r=s>js?np(n,s-js):0,i=n.length-s>2*js?np(n,s+2*js):n.length,a=r?"\u2026 ":"";return{text:`${a}${n.slice(
r,i).trimEnd()}${i<n.length?" \u2026":""}`,marks:o.filter(([c,l])=>c>=r&&l<=i).map(([c,l])=>[c-r+a.length,l-r+a.length])}}
function np(t,e){let n=t.indexOf(" ",e);return n>=0&&n-e<20?n+1:e}async function op(t,e){let{findings:n,...o}=t,{facts:s,words:r}=o,i=r.entities.map(({label:l,labels:f={},aliases:u=[]},d)=>mn(
d,[l,...Object.values(f),...u])),a=({at:l})=>!!r.entities[l].actor,c=await p1(t,e);return{...o,actors:i.filter(a),issues:i.
filter(l=>!a(l)),relations:s.relations.map(({label:l},f)=>mn(f,[l])),questions:s.questions.map(({title:l,name:f},u)=>mn(
u,[l,f])),articles:s.articles.map(({title:l,author:f,publisher:u},d)=>mn(d,[l,f,u,[f,u,l].filter(Boolean).join(" ")])),findings:g1(
t,n),quotes:await m1(t,e),sentences:c,sentenceOf:h1(t,c)}}function u1({facts:t,words:e},n){let{quote:o}=e.statements[n],
s=e.bodies[t.statements.article[n]];if(s===null)return o.join(" [\u2026] ");let r=[];for(let i=2;i<o.length;i+=2)r.push(
s.slice(Number(o[i]),Number(o[i+1])));return r.join(" [\u2026] ")}async function m1(t,e){let n=new Jn;for(let[o,{translation:s}]of t.
words.statements.entries())n.add(u1(t,o),o),s&&n.add(s,o),await e();return n.whole()}async function p1({words:t,facts:e},n){
let o=new Jn;for(let[s,r]of t.bodies.entries()){let i=new Intl.Segmenter(e.articles[s].language??void 0,{granularity:"se\
ntence"});for(let{segment:a,index:c}of i.segment(d1(r??"")))a.trim()&&o.add(a,s,[c,c+a.length]);await n()}return o.whole()}
var d1=t=>t.replace(/(?<!\n|^#[^\n]*)\n(?!\n)/gm," ");function h1({facts:t,words:e},{owners:n,bounds:o}){let s=new Map;for(let[
r,i]of n.entries())s.has(i)||s.set(i,r);return Int32Array.from(e.statements,({quote:r},i)=>{let a=t.statements.article[i];
if(e.bodies[a]===null)return-1;let[c,l]=[s.get(a)??0,n.length];for(;l-c>1;){let f=c+l>>1;n[f]===a&&(o[f]?.[0]??0)<=Number(
r[2])?c=f:l=f}return c})}function g1({facts:t},e){let n=new Map(t.statements.key.map((o,s)=>[o,s]));return e.flatMap(o=>o.
findings).map(({title:o,sentence:s,counts:r,quote:i},a)=>{let c=s.map(([u])=>u).join(""),f=[...new Set([...r.flatMap(([,
,u])=>u),i.statement])].flatMap(u=>n.get(u)??[]);return{...mn(a,[c,`${o}: ${c}`]),statements:f}})}var sp=4,rp=4;function ip(t,e,n,o){let s=i=>i.filter(a=>!n.has(a)),r=[];for(let{at:i,plain:a}of t.relations){let c=w1(a[0].
split(" "),e);if(c===null||!o.relations[i])continue;let[l,f]=[e.slice(0,c.from),e.slice(c.to)].map(s);for(let u of b1(t,
i,l,f,o)){let d=o.ofPhrase(u);d.length&&r.push({kind:"phrase",rank:c.rank,count:d.length,label:"",phrase:u,statements:d})}}
return r.sort((i,a)=>i.rank-a.rank||(a.count??0)-(i.count??0))}function w1(t,e){for(let n=0;n<e.length;n++){let o=e.slice(
n,n+t.length);if(o.length===t.length&&o.every((i,a)=>x1(i,t[a])))return{from:n,to:n+t.length,rank:o.every((i,a)=>i===t[a])?
0:1};if(n+o.length===e.length&&o.join(" ").length>=sp&&t.join(" ").startsWith(o.join(" ")))return{from:n,to:e.length,rank:1}}
return null}function x1(t,e){let n=0;for(;n<t.length&&t[n]===e[n];)n++;return t===e||n>=sp&&n>=Math.max(t.length,e.length)-
2}function b1(t,e,n,o,s){let[r,i]=[n,o].map(a=>a.length?y1(t,a):[null]);return n.length||o.length?r.flatMap(a=>i.map(c=>({
relation:e,actor:a,target:c}))):s.targetsOf(e).slice(0,rp).map(a=>({relation:e,actor:null,target:a}))}function y1({actors:t,
issues:e,words:{entities:n}},o){let s=[];for(let{at:i,plain:a}of[...t,...e]){let c=a.map(l=>aa(l,o)).filter(l=>l!==null);
c.length&&s.push({rank:Math.min(...c),id:n[i].id})}return s.sort((i,a)=>i.rank-a.rank).filter(({rank:i})=>i===s[0].rank).
slice(0,rp).map(({id:i})=>i)}var ap=["phrase","actor","issue","relation","article","finding","question","quote","words"],$1=4,S1=200,O1="\u2E80",Ws=class{constructor(e,n,o){
this.index=e,this.counts=new Ao(e.facts,e.words,e.level,n),this.asking=new Set(Pi(o)),this.answers=e.facts.questions.map(
s=>s.tab?null:this.counts.ofQuestion(s))}groups(e,n=null){let o=Pi(e.replace(/[?\u00bf\u061f\uff1f]/g," "));if(!o.length)
return[];let s=c=>c===n?S1:$1,r=o.filter(c=>!this.asking.has(c)),i=o.join("").length>1||o[0]>=O1;return[_1("phrase",ip(this.
index,o,this.asking,this.counts),s("phrase")),...this.namedGroups(o,r.length?r:o,s),...i?this.textGroups(o,s):[]].filter(
({total:c})=>c).sort((c,l)=>lp(c)-lp(l)||ap.indexOf(c.kind)-ap.indexOf(l.kind))}nearest(e){let{actors:n,issues:o,relations:s}=this.
index;return tp([...n,...o,...s],gt(e))?.name??null}namedGroups(e,n,o){let{counts:s,index:r}=this,i=()=>0,a=l=>s.entities[l],
c=(l,f,u,d=()=>({}))=>{let h=Zm(f,l==="question"?n:e,u),g=h.slice(0,o(l)).map(({one:b,rank:y,by:O,count:_})=>({kind:l,rank:y,
count:_,at:b.at,label:b.names[0],...O>0&&l!=="finding"&&l!=="question"&&{alias:b.names[O]},...d(b.at)}));return{kind:l,total:h.
length,hits:g}};return[c("actor",r.actors,a),c("issue",r.issues,a),c("relation",r.relations.filter(({at:l})=>s.relations[l]),
l=>s.relations[l],l=>({statements:s.ofRelation(l)})),c("article",r.articles,l=>s.articles[l],()=>({alias:void 0})),c("fi\
nding",r.findings,i,l=>({count:r.findings[l].statements.length,statements:r.findings[l].statements,snippet:Zn(r.findings[l].
names[0],e)})),c("question",r.questions.filter(({at:l})=>this.answers[l]?.length!==0),l=>this.answers[l]?.length??0,l=>{
let f=this.answers[l];return f?{statements:f}:{count:null,tab:r.facts.questions[l].tab}})]}textGroups(e,n){let{quotes:o,
sentences:s,sentenceOf:r}=this.index,{first:i,total:a,taken:c}=this.quoted(ca(o,e),n("quote")),l=ca(s,e).filter(d=>!c[d]),
f=i.map(({passage:d,statements:h})=>{let g=o.owners[d],b=Zn(this.sentence(r[g]),e),y=b.marks.length?b:Zn(this.quote(d),e),
O=this.index.facts.statements.article[g],_=[...h];return{...cp("quote",y,O,e),count:_.length,statements:_}}),u=l.slice(0,
n("words")).map(d=>{let h=this.sentence(d);return{...cp("words",Zn(h,e),s.owners[d],e),sentence:h}});return[{kind:"quote",
total:a,hits:f},{kind:"words",total:l.length,hits:u}]}quoted(e,n){let{quotes:o,sentences:s,sentenceOf:r}=this.index,i=new Uint8Array(
s.owners.length),a=new Map,c=new Set,l=0;for(let f of e){let u=o.owners[f],d=r[u],h=d<0?this.quote(f):d,g=d<0?!c.has(h):
!i[d];d<0?c.add(h):i[d]=1,g&&l++<n&&a.set(h,{passage:f,statements:new Set}),a.get(h)?.statements.add(u)}return{first:[...a.
values()],total:l,taken:i}}quote(e){return this.index.quotes.texts[e]??""}sentence(e){let{sentences:n,words:o}=this.index,
s=e<0?null:n.bounds[e];return s?(o.bodies[n.owners[e]]??"").slice(...s):""}},cp=(t,e,n,o)=>({kind:t,rank:gt(e.text).includes(
o.join(" "))?4:5,count:null,label:e.text,snippet:e,article:n}),_1=(t,e,n)=>({kind:t,total:e.length,hits:e.slice(0,n)});function lp({
hits:t}){let e=Math.min(...t.map(n=>n.rank));return e<=1?e:2}var k1=80;async function up({kind:t,at:e=0,article:n=0,statements:o,tab:s,sentence:r},i,a){t==="actor"||t==="issue"?await M1(
I().entities[e].id):t==="article"?await k({tab:"article",article:x.articles[e].id,open:null}):t==="words"?await k({tab:"\
article",article:x.articles[n].id,open:null,find:[a,fp(r)]}):s?await k({tab:s}):t==="finding"?await H(o??[],B(i),{tab:"f\
indings",find:["",fp(i)]}):o?.length===1?await ct(o[0]):await H(o??[],B(i))}var fp=(t="")=>t.replace(/^#+\s+/,"").trim().
replace(/\s+/g," ").slice(0,k1);async function M1(t){let e=$.level.numbers.get(t);if(e===void 0||!$.nodes.has(e)){await Y(
t);return}let n=Mn().shown.has(e)?w.grown:Er(t);await Y(t),await k({grown:n}),w.tab==="graph"&&sf(e)}function mp({kind:t,total:e,hits:n},o,s,r){let i=`results-${t}`;return m("div",{role:"group","aria-labelledby":i},m("p",
{class:"results-head",id:i},p(`found_${t}`),m("span",{class:"quiet"},` ${N(e)}`)),n.map(a=>o(v1(a),s(a,pp(a)))),e>n.length&&
o(m("div",{role:"option",class:"result more"},p("show_all_of",{n:N(e)})),r(t)))}function v1(t){let{count:e,alias:n,snippet:o,
kind:s}=t;return m("div",{role:"option",class:"result"},o?m("span",{class:s==="quote"||s==="words"?"words":"",dir:"auto"},
L1(o)):m("span",{dir:"auto"},pp(t)),n&&[" ",m("span",{class:"quiet",dir:"auto"},`(${n})`)],m("span",{class:"quiet aside"},
[A1(t),e!==null&&q(e,"statement")].filter(Boolean).join(" \xB7 ")))}function pp({kind:t,label:e,at:n,phrase:o}){if(o){let[
s,r]=[o.actor,o.target].map(a=>a===null?"":T1(a));return p(s&&r?"phrase_both":r?"phrase_who":"phrase_whom",{actor:s,relation:x.
relations[o.relation].label,target:r})}return(t==="actor"||t==="issue")&&n!==void 0?z(I().entities[n]):e}function T1(t){
let e=I().entities.find(n=>n.id===t);return e?z(e):t}function A1({kind:t,at:e,article:n}){return t==="article"&&e!==void 0?
Qt(x.articles[e]):(t==="quote"||t==="words")&&n!==void 0?x.articles[n].title:t==="actor"||t==="issue"?e===void 0?"":I().
entities[e].type:""}function L1({text:t,marks:e}){let n=0;return[...e.flatMap(([s,r])=>{let i=t.slice(n,s);return n=r,[i,
m("mark",{},t.slice(s,r))]}),t.slice(n)]}var E1=12,[N1,q1,dp,Bs]=[560,200,4,12],Lt="",la=null,hp=null,Re=null,ye=[],$e=-1;function gp(){let t=m("div",{id:"result\
s",class:"results",role:"listbox","aria-label":p("search_results")});t.hidden=!0,t.addEventListener("mousedown",n=>n.preventDefault());
let e=m("input",{type:"search",id:"search",role:"combobox","aria-expanded":"false","aria-controls":"results","aria-autoc\
omplete":"list",placeholder:p("search"),"aria-label":p("search"),autocomplete:"off",value:Lt,onfocus:wp,oninput:n=>Fs(n.
target.value),onkeydown:j1,onblur:Ps});return m("div",{class:"searching",role:"search"},e,t)}function wp(){return hp??=Promise.
all([P(),bo(),Ht("entity")]).then(([t,{cards:e},n])=>op({facts:x,words:t,findings:e,level:n},C1())),hp}function C1(){let t=performance.
now();return()=>performance.now()-t<E1?null:new Promise(e=>setTimeout(()=>{t=performance.now(),e()}))}async function fa(){
let t=await wp(),e=JSON.stringify(w.coders);return Re?.coders!==e&&(Re={search:new Ws(t,w,p("search_asking")),coders:e}),
Re.search}async function Fs(t){Lt=t,la=null,Re||bp([m("p",{class:"quiet"},p("search_preparing"))]),await fa(),Lt===t&&xp()}
function xp(){let t=Re?.search.groups(Lt,la)??[];ye=[],$e=-1;let e=(r,i)=>(r.id=`result-${ye.length}`,r.addEventListener(
"click",i),ye.push({element:r,act:i}),r);if(!Lt.trim())return Ps();let n=(r,i)=>()=>(Ps(),up(r,i,Lt.trim())),o=r=>()=>{let i=$e;
la=r,xp(),yp(i)};bp(t.length?t.map(r=>mp(r,e,n,o)):I1(e));let s=t.reduce((r,i)=>r+i.total,0);Gt(s?q(s,"hit"):p("nothing_\
found",{what:Lt.trim()}))}function I1(t){let e=Re?.search.nearest(Lt)??null,n=()=>{if(e===null)return;let o=v("search");
o.value=e,o.focus(),Fs(e)};return[m("p",{class:"quiet"},p("nothing_found",{what:Lt.trim()})),e!==null&&t(m("div",{role:"\
option",class:"result"},p("did_you_mean",{name:e})),n)]}function bp(t){let e=v("results");L(e,t),e.hidden=!1,R1(v("searc\
h"),e),v("search").setAttribute("aria-expanded","true")}function R1(t,e){let{left:n,bottom:o,width:s}=t.getBoundingClientRect(),
r=document.documentElement.clientWidth-2*Bs,i=Math.min(r,Math.max(s,N1));e.style.width=`${i}px`,e.style.left=`${Math.max(
Bs,Math.min(n,r+Bs-i))}px`,e.style.top=`${o+dp}px`,e.style.maxHeight=`${Math.max(q1,innerHeight-o-dp-Bs)}px`}function Ps(){
ye=[],$e=-1,v("results").hidden=!0,v("search").setAttribute("aria-expanded","false"),v("search").removeAttribute("aria-a\
ctivedescendant")}function yp(t){ye[$e]?.element.removeAttribute("aria-selected"),$e=Math.max(-1,Math.min(t,ye.length-1));
let e=ye[$e]?.element;e?.setAttribute("aria-selected","true"),e?.scrollIntoView({block:"nearest"}),e?v("search").setAttribute(
"aria-activedescendant",e.id):v("search").removeAttribute("aria-activedescendant")}async function j1(t){let{key:e,target:n}=t,
o={ArrowDown:1,ArrowUp:-1};e in o?(t.preventDefault(),v("results").hidden&&Lt.trim()?await Fs(Lt):yp($e+o[e])):e==="Ente\
r"?(t.preventDefault(),(v("results").hidden||!Re)&&await Fs(n.value),ye[Math.max($e,0)]?.act()):e==="Escape"&&(n.value=Lt=
"",Ps())}var $p=()=>[W1(),F1()];function W1(){if(x.languages.length<2)return null;let t=x.languages.map(e=>[e,B1(e)]);return G(p(
"language_of_names"),[["",p("language_of_names")],...t],w.language??"",async e=>{await P(),await k({language:e||null})})}
function B1(t){try{return B(new Intl.DisplayNames([t],{type:"language"}).of(t)??t)}catch{return t}}var F1=()=>{let t=Ot()===
"dark"?"light":"dark";return T(p(t),()=>k({theme:t}),{id:"theme"})};function to(t,e,n,o,s){let r=new Array(s).fill(0),i=n==="kinds"?[...r.keys()]:null,{inside:a,main:c}=$t(t,{...e,[n]:i},yt(
e));for(let l of J(a)){let f=o(n==="quad_classes"?c[l]:l);f>=0&&r[f]++}return r}var P1=0,D1=0;function _p(){let{statements:t,names:e,labels:n}=x;return tn(p("filters_and_counts"),Rt(p("quad_classes"),
H1()),Rt(p("modes"),Ds("modes",n.modes,ua("modes",t.mode,e.modes),o=>ma(o===Oe,"not actual"))),Rt(p("certainties"),Ds("c\
ertainties",n.certainties,ua("certainties",t.certainty,e.certainties),o=>ma(o===P1,"hedged"))),Rt(p("polarities"),Ds("po\
larities",n.polarities,ua("polarities",t.polarity,e.polarities),o=>ma(o===D1,"denied"))))}function kp(t){let e=m("detail\
s",{class:"group",open:t},m("summary",{},p("more_filters")),t&&Op());return e.addEventListener("toggle",()=>e.open&&e.children.
length===1&&ve(e,Op())),e}var ua=(t,e,n)=>to(x,w,t,o=>e[o],n.length);function ma(t,e){let{names:n,encodings:o}=x;return Vt(
X().line,{dashes:t?[]:o.holds[n.holds.indexOf(e)].dashes})}function H1(){let{statements:t,names:e,labels:n}=x,o=e.quad_classes.
length,s=c=>c<o?Xe(e.signs.indexOf(Ut(x,c))):Xe(e.signs.indexOf("neither")),r=to(x,w,"quad_classes",c=>t.quad_class[c]<0?
o:t.quad_class[c],o+1),i=[...e.quad_classes.keys(),-1],a=w.quad_classes??i;return[...n.quad_classes,p("no_quad_class")].
map((c,l)=>{let f=u=>k({quad_classes:Hs(i,a,[i[l]],u,i)});return r[l]>0&&ot(`${c} (${r[l]})`,a.includes(i[l]),f,s(l))})}
function Hs(t,e,n,o,s){let r=t.filter(i=>n.includes(i)?o:e.includes(i));return String(r)===String(s)?null:r}function Ds(t,e,n,o=()=>null){
let s=[...e.keys()],r=t==="kinds"&&w.count==="acts"?[ao]:s,i=w[t],a=i??r;return e.map((c,l)=>{let f=u=>k({[t]:Hs(s,a,[l],
u,r)});return(n[l]>0||i!==null)&&ot(`${c} (${n[l]})`,a.includes(l),f,o(l))})}function Sp(t,e){let n=e.map(([s])=>s),o=w[t]??
n;return e.map(([s,r])=>{let i=a=>k({[t]:Hs(n,o,[s],a,n)});return ot(r,o.includes(s),i)})}function Op(){let{statements:t,
names:e,labels:n,relations:o,families:s,familyOf:r,articles:i,coders:a}=x,c=to(x,w,"relations",u=>t.relation[u],o.length),
l=to(x,w,"kinds",u=>o[t.relation[u]].kind,e.kinds.length),f=new Set($.level.nodes.filter((u,d)=>$.level.isTied[d]).map(u=>u.
type));return[Rt(p("kinds"),Ds("kinds",n.kinds,l)),Rt(p("relations"),s.map((u,d)=>z1(u,[...o.keys()].filter(h=>r[h]===d),
c))),Rt(p("types"),Sp("types",[...f].sort().map(u=>[u,u]))),i.length>1&&Rt(p("articles"),Sp("articles",i.map(u=>[u.id,u.
title]))),a.length>1&&Rt(p("coders"),G1()),Rt(p("further"),ot(p("with_issues"),w.issues,u=>k({issues:u})),ot(p("with_inf\
erred"),w.inferred,u=>k({inferred:u})),ot(p("with_headlines"),w.headlines,u=>k({headlines:u})),ot(p("with_self_loops"),w.
self,u=>k({self:u})))]}function z1(t,e,n){let o=[...x.relations.keys()],s=w.relations??o,r=e.filter(c=>n[c]),i=r.reduce(
(c,l)=>c+n[l],0);if(!i)return null;let a=(c,l)=>k({relations:Hs(o,s,c,l,o)});return m("details",{class:"family"},m("summ\
ary",{},`${t} (${i})`,r.some(c=>!s.includes(c))&&" \u2022"),m("p",{class:"quiet"},C(p("all"),()=>a(e,!0))," ",C(p("none"),
()=>a(e,!1))),r.map(c=>ot(`${x.relations[c].label} (${n[c]})`,s.includes(c),l=>a([c],l))))}function G1(){let t=w.coders??
[],e=t.length>1?[[t.join(" "),It(t)]]:[],n=x.coders.map(o=>[o,o]);return G(p("coders"),[["",p("one_coder")],...n,...e],t.
join(" "),o=>k({coders:o?o.split(" "):null}))}var Mp=["statements","acts","articles"];function vp(){let t=C(p("draw_all"),()=>k({all:!0,picture:"whole"}));return tn(p(
"level"),G(p("level"),nr.map(e=>[e,p(`level_${e}`)]),w.level,U1),m("label",{class:"line"},`${p("count_by")} `,K1()),m("l\
abel",{class:"line"},`${p("min_weight")} `,V1()),w.ego!==null&&Y1(w.ego),$.isGrown&&m("p",{class:"quiet"},p("not_drawn_y\
et")," ",t),$.weakest>0&&m("p",{class:"quiet"},p("weakest",{n:$.weakest})," ",t))}async function U1(t){let e=await Ht(t);
await k({level:t,ego:null,...bc(e)})}function K1(){let t=e=>k({count:Mp.find(n=>n===e)});return G(p("count_by"),Mp.map(e=>[
e,p(`by_${e}`)]),w.count,t)}function V1(){return m("input",{type:"number",min:1,max:999,value:w.min_weight,"aria-label":p(
"min_weight"),onchange:t=>k({min_weight:Math.max(1,Math.floor(Number(t.target.value))||1)})})}function Y1(t){let e=G(p("\
distance"),[1,2,3].map(n=>[String(n),q(n,"step")]),String(w.steps),n=>k({steps:Number(n)}));return m("p",{class:"ego"},p(
"neighbours_of",{name:Ge(t)})," ",e," ",C(p("show_all"),()=>k({ego:null})))}var Tp=["level","count","min_weight","quad_classes","modes","certainties","polarities","kinds"];Tp.push("relations","typ\
es","articles","coders","issues","inferred","headlines","self","ego","all");var pa=()=>Tp.filter(t=>JSON.stringify(w[t])!==
JSON.stringify(U[t]));function Ap(){let t=v("side"),e=vo(t),{scrollTop:n}=t,o=t.querySelector("details.group[open]")!==null,
s=pa(),r=()=>k(Object.fromEntries(s.map(i=>[i,U[i]])));L(t,m("div",{class:"box-head"},m("h2",{},p("filters")),s.length>0&&
T(p("reset"),r,{class:"quiet-button"}),T("\xD7",()=>t.hidePopover(),{class:"close","aria-label":p("close")})),vp(),_p(),
kp(o),tn(p("display"),$p())),To(t,e),n&&(t.scrollTop=n)}function Lp({statements:t}){let[e,n]=[1/0,-1/0];for(let o of[t.first,t.last])for(let s of o)s!==null&&(e=Math.min(e,s),n=
Math.max(n,s));return e>n?null:[e,n]}function Ep({facts:t,state:e,chosen:n}){let o=e.since!==null||e.until!==null||!e.undated,
s={...e,since:null,until:null,undated:!0},r=o?$t(t,s,yt(e)):n;return{chosen:r,statements:J(r.inside)}}function Np(t,e,n,[
o,s],r){let i=(s-o+1)/r,a=new Array(r).fill(0),c=new Array(r).fill(0),l=u=>Math.min(r-1,Math.max(0,Math.floor((u-o)/i))),
f=new Set;for(let u of n){let d=t.statements.act[u];if(d>=0&&f.has(d))continue;d>=0&&f.add(d);let[h,g]=[e.first[u],e.last[u]];
if(h===null&&g===null)continue;let[b,y]=[l(h??o),l(g??s)],O=h!==null&&g===h&&!e.approximate[u];for(let _=b;_<=y;_++)(O?a:
c)[_]+=1/(y-b+1)}return{sure:a,unsure:c,width:i}}var da=120,ha=!1;function Cp(){let t=v("time"),e=Lp(x),{chosen:n,statements:o}=Ep($),s=o.filter(d=>n.first[d]===null&&n.
last[d]===null),r=s.length>0&&m("p",{class:"undated"},D(q(s.length,"undated"),s,p("undated_many")));if(!e||e[0]===e[1]){
L(t,m("p",{class:"quiet"},p("no_period")),r);return}let i=Q1(e),a=t.querySelector(".slider")?t.children:[m("div",{class:"\
time-head"}),J1(e)],[c,l]=a;c.isConnected||L(t,c,l),L(c,X1(e,i),r);let[f,...u]=l.children;f.replaceWith(t$(n,o,e,i));for(let[
d,h]of u.slice(0,2).entries())h.value=String(i[d]),h.setAttribute("aria-valuetext",et(i[d]))}function Q1([t,e]){return[Math.
max(t,w.since??t),Math.min(e,w.until??e)]}function X1(t,[e,n]){return[m("h2",{},p("period")),qp("since",e,t),"\u2013",qp(
"until",n,t),Kt()&&!xt()&&T(p("whole_period"),()=>k({since:null,until:null})),As(),ot(p("only_certain_dates"),w.inside===
"certainly",o=>k({inside:o?"certainly":"possibly"})),ot(p("include_undated"),w.undated,o=>k({undated:o}))]}function qp(t,e,[
n,o]){let s=r=>{let i=Sc(r);i!==null&&Ip(t,i,[n,o])};return m("input",{type:"date",value:et(e),min:et(n),max:et(o),"aria\
-label":p(t),onchange:r=>s(r.target.value)})}function J1([t,e]){let n=o=>m("input",{type:"range",min:t,max:e,step:1,"ari\
a-label":p(o),oninput:s=>Ip(o,Number(s.target.value),[t,e])});return m("div",{class:"slider"},S("svg"),n("since"),n("unt\
il"),Z1([t,e]))}function Z1([t,e]){return m("div",{class:"years","aria-hidden":"true"},_c(t,e).map(([n,o])=>{let s=m("sp\
an",{},o);return s.style.left=`${(n-t)/(e-t+1)*100}%`,s}))}function t$(t,e,n,[o,s]){let[r]=n,{sure:i,unsure:a,width:c}=Np(
x,t,e,n,da),l=Math.max(...i.map((d,h)=>d+a[h]),1),f=(d,h,g,b)=>{let[y,O]=[g/l*34,36-(g+b)/l*34],_=(d+1)*c+r<o||d*c+r>s;return g>
0&&S("rect",{class:h+(_?" off":""),x:d/da*1e3,y:O,width:1e3/da-1,height:Math.max(y,1.5)})},u=i.map((d,h)=>[f(h,"bar",d,0),
f(h,"bar unsure",a[h],d)]);return S("svg",{class:"histogram",viewBox:"0 0 1000 40",preserveAspectRatio:"none",role:"img",
"aria-label":p("histogram")},u)}function Ip(t,e,[n,o]){let s=t==="since"?e<=n:e>=o;Jt({[t]:s?null:e}),(w.since??n)>(w.until??
o)&&Jt({[t==="since"?"until":"since"]:e}),!ha&&(ha=!0,requestAnimationFrame(()=>{ha=!1,k({})}))}var e$=10,Rp=!1,ga="";function wa(){let t=m("div",{class:"choices",role:"group","aria-label":B(p("according_to"))}),e=Do();
L(v("viewpoint"),m("div",{class:"box-head"},m("h2",{},B(p("according_to"))),n$()),e.length>e$&&o$(e,t),t,r$()),jp(t,e)}var n$=()=>ot(
p("viewpoint_several"),xa(),t=>{Rp=t,t||w.according_to.length<2?wa():k({according_to:w.according_to.slice(0,1)})}),xa=()=>Rp||
w.according_to.length>1;function o$(t,e){return m("input",{type:"search",placeholder:p("sources_find"),"aria-label":p("s\
ources_find"),value:ga,oninput:n=>{ga=n.target.value,jp(e,t)}})}function jp(t,e){let n=ja(x),o=xa()?"checkbox":"radio",s=e.
filter(([r,i])=>(o==="radio"||r!=="everyone")&&gt(i).includes(gt(ga)));L(t,s.map(([r,i])=>m("label",{class:"tick"},m("in\
put",{type:o,name:"according-to",checked:w.according_to.includes(r),onchange:a=>s$(r,a.target.checked)}),m("span",{dir:"\
auto"},B(i)),m("span",{class:"number quiet"},N(n.get(r)??0)))))}function s$(t,e){if(!xa()){k({according_to:[t]});return}
let o=Do().map(([s])=>s).filter(s=>s===t?e:w.according_to.includes(s));k({according_to:o.length?o:["authors"]})}var r$=()=>m(
"p",{},w.compared_with&&`${p("compared_with")} ${Mt(w.compared_with)} \xB7 `,C(p("compare_claims"),()=>k({tab:"compare"})));var i$=8,Wp=new Map;function pn(t,e,n,o){Wp.set(t,o);let s=m("button",{type:"button",id:`open-${t}`,class:"opener",popovertarget:t},
e),r=m("div",{id:t,class:"box",popover:"auto",role:"dialog","aria-label":n});return r.addEventListener("beforetoggle",i=>{
i.newState==="open"&&c$(r,s)}),r.addEventListener("toggle",i=>{i.newState==="open"&&o()}),[s,r]}function Bp(t){a$(t)&&Wp.
get(t)?.()}var a$=t=>document.getElementById(t)?.matches(":popover-open")??!1,eo=t=>document.getElementById(t)?.hidePopover();
function c$(t,e){let{right:n,bottom:o}=e.getBoundingClientRect();t.style.setProperty("--top",`${o+4}px`),t.style.setProperty(
"--right",`${Math.max(i$,innerWidth-n)}px`)}var l$=[["square","form_country"],["triangle","form_person"],["dot","form_actor"],["diamond","form_issue"]],f$={acts:"ac\
t_many",statements:"statement_many",articles:"article_many"};function Fp(){return m("section",{class:"legend"},m("h2",{},
p("legend")),m("ul",{},ii().map(([t,e])=>m("li",{},t,m("span",{},e)))),m("ul",{},l$.map(([t,e])=>m("li",{},ri(t),m("span",
{},p(e))))),u$(),m("p",{class:"quiet"},p("width_meaning",{what:p(f$[w.count])})))}function u$(){let t=new Map;for(let{tint:n,
country:o}of $.level.nodes)n>=0&&o&&t.set(n,o);if(!t.size)return null;let e=[...t].sort(([n],[o])=>n-o);return m("ul",{},
e.map(([n,o])=>m("li",{},ri("dot",Me()[n]),m("span",{},p("belongs_to",{name:m$(o)})))))}function m$(t){let e=w.language?
qt(t):null;return e?z(e):$.level.countries[t]}function ce(t,e=""){return`${[x.title.replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-|-$/g,"").slice(0,60)||"network",e].filter(
Boolean).join("-")}.${t}`}var p$={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function no(t){return t.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
"")}function st(t){return no(String(t)).replace(/[&<>"]/g,e=>p$[e])}var d$=["fill","stroke","stroke-width","stroke-dasharray","stroke-linecap","stroke-linejoin","paint-order"],h$=["font-si\
ze","font-weight"],g$=["class","role","tabindex","aria-label","aria-hidden","data-key","data-tie","data-words"];function ba(){
let t=ss();if(!t?.parts.ties.length)return null;let e=t.root.cloneNode(!0),n=[...t.root.querySelectorAll("*")];for(let[o,
s]of[...e.querySelectorAll("*")].entries())w$(s,getComputedStyle(n[o]));for(let o of e.querySelectorAll(".around, .now"))
o.remove();for(let o of[e,...e.querySelectorAll("*")])for(let s of g$)o.removeAttribute(s);return e.setAttribute("width",
String(t.picture.width)),e.setAttribute("height",String(t.picture.height)),e}function w$(t,e){let n=["text","tspan"].includes(
t.localName),o=n||t.localName!=="g";for(let s of[...o?d$:[],...n?h$:[]]){let r=e.getPropertyValue(s);r&&r!=="normal"&&t.
setAttribute(s,r.replace(/px/g,""))}e.opacity!=="1"&&t.setAttribute("opacity",e.opacity)}var zs=1.4,[Pp,x$,dn]=[48,24,12],Dp=document.createElement("canvas").getContext("2d");function Hp(t,e,n=400){return Dp.font=
`${n} ${e}px system-ui, sans-serif`,Dp.measureText(t).width}function Gs(t,e,n,o=400){let s=[];for(let i of t.split(/\s+/).
filter(Boolean)){let a=s.length?`${s[s.length-1]} ${i}`:i;s.length&&Hp(a,n,o)<=e?s[s.length-1]=a:s.push(i)}return{markup:s.
map((i,a)=>`<text y="${(n*(1+a*zs)).toFixed(1)}" font-size="${n}" font-weight="${o}">${st(i)}</text>`).join(""),height:s.
length*n*zs}}function zp(t){let[e,n]=[0,dn];return{markup:(w.picture==="named"?as():Ll()).map(([r,i])=>{let a=Pp+Hp(i,dn)+
x$;e&&e+a>t&&([e,n]=[0,n+dn*zs]);let c=`<g transform="translate(${e} ${n-11})">${r.innerHTML}</g><text x="${e+Pp}" y="${n}\
" font-size="${dn}">${st(i)}</text>`;return e+=a,c}).join(""),height:n+dn*zs-dn}}function Up(){let t=Ve()?.body;if(!t?.nodeIndices.length)return null;let{nodes:e}=$.level,n=t.nodeIndices.map(l=>({at:l,
x:t.nodes[l].x,y:t.nodes[l].y})),[o,s]=[Math.min(...n.map(({x:l})=>l))-90,Math.max(...n.map(({x:l})=>l))+90],[r,i]=[Math.
min(...n.map(({y:l})=>l))-60,Math.max(...n.map(({y:l})=>l))+70],a=[...[...$.arrows.keys()].map(l=>y$(l,t)),...n.map(({at:l,
x:f,y:u})=>S$(l,e[l],f,u))];return{markup:`<g transform="translate(${(-o).toFixed(1)} ${(-r).toFixed(1)})">${a.join("")}\
</g>`,width:s-o,height:i-r}}function b$(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.hypot(o,s),i=n?.enabled?n.roundness:0,a=Math.
atan2(s,o)+(.5*(n?.type==="curvedCCW"?-i:i)+.5)*Math.PI,c=(.5*i+.5)*r;return{x:t.x+c*Math.sin(a),y:t.y+c*Math.cos(a)}}function Gp(t,e,n){
let o=n.nodes[e],s=Math.hypot(o.x-t.x,o.y-t.y)||1,r=$.level.nodes[e].size+3;return{x:o.x-(o.x-t.x)/s*r,y:o.y-(o.y-t.y)/s*
r}}var oo=({x:t,y:e})=>`${t.toFixed(1)} ${e.toFixed(1)}`;function y$(t,e){let{options:n}=e.edges[t],{arrows:o}=$.level,{
signs:s,holds:r,marks:i}=x.encodings,[a,c]=[e.nodes[o.actor[t]],e.nodes[o.target[t]]],{color:l}=n.color,f=a===c,u=f?{x:a.
x+34,y:a.y-34}:b$(a,c,n.smooth),d=f?{x:a.x,y:a.y-16}:Gp(u,o.actor[t],e),h=f?{x:a.x+16,y:a.y}:Gp(u,o.target[t],e),g=Math.
atan2(h.y-u.y,h.x-u.x)*180/Math.PI,b={x:(d.x+2*u.x+h.x)/4,y:(d.y+2*u.y+h.y)/4},{dashes:y}=r[o.hold[t]],O=y.length?` stro\
ke-dasharray="${y.join(" ")}"`:"",_=`<path d="M${oo(d)} Q${oo(u)} ${oo(h)}" fill="none" stroke="${l}" stroke-width="${n.
width.toFixed(1)}"${O}/>`,M=Rn(s[o.sign[t]].head,l,`translate(${oo(h)}) rotate(${g}) scale(1)`),A=si(i[o.mark[t]].middle,
l,b.x.toFixed(1),b.y.toFixed(1));return _+(M?.outerHTML??"")+(A?.outerHTML??"")+$$(n.label??"",d,h,b)}function $$(t,e,n,o){
if(!t)return"";let s=Math.atan2(n.y-e.y,n.x-e.x)*180/Math.PI,r=s>90||s<-90?s+180:s,i=t.split(`
`),a=i.map((c,l)=>`<tspan x="0" y="${-4-12*(i.length-1-l)}">${st(c)}</tspan>`);return`<text transform="translate(${oo(o)}\
) rotate(${r.toFixed(1)})" font-size="11" ${Kp()}>${a.join("")}</text>`}var Kp=()=>`text-anchor="middle" fill="${X().text}\
" stroke="${X().ground}" stroke-width="3" paint-order="stroke"`;function S$(t,{size:e,shape:n,tint:o},s,r){let i={square:`\
<rect x="${s-e}" y="${r-e}" width="${2*e}" height="${2*e}" `,triangle:`<path d="M${s} ${r-e} L${s+e} ${r+e*.8} L${s-e} ${r+
e*.8} Z" `,diamond:`<path d="M${s} ${r-e} L${s+e} ${r} L${s} ${r+e} L${s-e} ${r} Z" `,dot:`<circle cx="${s}" cy="${r}" r\
="${e}" `},c=Ue(j($.level,t)).split(`
`).map((f,u)=>`<text x="${s}" y="${r+e+14+u*14}" font-size="13" ${Kp()}>${st(f)}</text>`),l=o>=0?Me()[o]:X().node;return`${i[n]}\
fill="${l}" stroke="${X().line}"/>${c.join("")}`}var O$=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-linecap","stroke-linejoin","stroke-opac\
ity","paint-order","opacity","font-size","font-weight","font-style","font-family","text-anchor","dominant-baseline","let\
ter-spacing","direction","visibility","marker-start","marker-mid","marker-end"],_$=["class","style","tabindex","role","f\
ocusable"],Us=8,Vp=document.createElement("canvas").getContext("2d");function $a(t){let e=k$(t);for(let[o]of e)o.scrollTo(
0,0);let n=t instanceof SVGSVGElement?M$(t):v$(t);for(let[o,s,r]of e)o.scrollTo(s,r);return n}function k$(t){let e=[];for(let n=t.
parentElement;n;n=n.parentElement)e.push(n);return e.filter(n=>n.scrollLeft||n.scrollTop).map(n=>[n,n.scrollLeft,n.scrollTop])}
function M$(t){let e=t.getBBox(),[n,o]=[Math.ceil(e.width)+2*Us,Math.ceil(e.height)+2*Us],s=Yp(t);return s.setAttribute(
"viewBox",`${e.x-Us} ${e.y-Us} ${n} ${o}`),s.setAttribute("width",String(n)),s.setAttribute("height",String(o)),{markup:Qp(
s),width:n,height:o}}function v$(t){let{left:e,top:n}=t.getBoundingClientRect(),o=[],[s,r]=[0,0],i=(c,l)=>{c&&(o.push(c),
s=Math.max(s,l.right-e),r=Math.max(r,l.bottom-n))},a=c=>{let l=getComputedStyle(c);if(l.display==="none"||l.visibility===
"hidden"||l.opacity==="0")return;let f=c.getBoundingClientRect();if(f.right<e)return;let[u,d]=[f.left-e,f.top-n];if(c instanceof
SVGSVGElement){let h=Yp(c);for(let[g,b]of Object.entries({x:u,y:d,width:f.width,height:f.height,overflow:"visible"}))h.setAttribute(
g,String(b));i(Qp(h),f);return}i(T$(l,u,d,f.width,f.height),f);for(let h of c.childNodes)if(h instanceof Element)a(h);else if(h instanceof
Text)for(let g of A$(h,l,e,n))i(g.markup,g.place)};return a(t),{markup:o.join(""),width:Math.ceil(s),height:Math.ceil(r)}}
function Yp(t){let e=t.cloneNode(!0),[n,o]=[t,e].map(s=>[s,...s.querySelectorAll("*")]);for(let[s,r]of n.entries()){let i=getComputedStyle(
r);for(let a of[..._$,...o[s].getAttributeNames().filter(c=>c.startsWith("aria-"))])o[s].removeAttribute(a);i.display===
"none"&&o[s].setAttribute("display","none");for(let a of O$)o[s].setAttribute(a,i.getPropertyValue(a))}return e}var Qp=t=>no(
new XMLSerializer().serializeToString(t));function T$(t,e,n,o,s){let[r]=t.backgroundImage.match(/(?:rgba?|color)\([^)]*\)/)??
[],i=[t.backgroundColor,r].find(M=>M&&ya(M))??"none",a=["Top","Right","Bottom","Left"].map(M=>({wide:t[`border${M}Style`]===
"none"?0:Number.parseFloat(t[`border${M}Width`]),colour:t[`border${M}Color`]})),c=a.every(({wide:M,colour:A})=>M===a[0].
wide&&A===a[0].colour),{wide:l,colour:f}=a[0],u=Math.min(Number.parseFloat(t.borderTopLeftRadius)||0,o/2,s/2),d={dashed:`${3*
l} ${2*l}`,dotted:`0 ${2*l}`}[t.borderTopStyle],h=d?` stroke-dasharray="${d}" stroke-linecap="round"`:"",g=l&&ya(f)?` st\
roke="${f}" stroke-width="${l}"${h}`:"",b=c&&g?l/2:0,y=`x="${e+b}" y="${n+b}" width="${Math.max(0,o-2*b)}" height="${Math.
max(0,s-2*b)}"`,O=i==="none"&&!(c&&g)?"":`<rect ${y} rx="${u}" fill="${i}"${c?g:""}/>`;if(c)return O;let _=a.map(({wide:M,
colour:A},R)=>{if(!M||!ya(A))return"";let F=[[e,n,o,M],[e+o-M,n,M,s],[e,n+s-M,o,M],[e,n,M,s]][R];return`<rect x="${F[0]}\
" y="${F[1]}" width="${F[2]}" height="${F[3]}" fill="${A}"/>`});return O+_.join("")}var ya=t=>t!=="transparent"&&!/^rgba\(.*, 0\)$/.
test(t);function A$(t,e,n,o){let s=e.writingMode.startsWith("horizontal"),r=e.direction==="rtl";Vp.font=`${e.fontStyle} ${e.
fontWeight} ${e.fontSize} ${e.fontFamily}`;let i=Vp.measureText("x").fontBoundingBoxAscent,a=`font-family="${st(e.fontFamily)}\
" font-size="${e.fontSize}" font-weight="${e.fontWeight}" font-style="${e.fontStyle}" fill="${e.color}" direction="${e.direction}\
"`;return L$(t,s).map(({words:c,place:l})=>{let f=s?`x="${(r?l.right:l.left)-n}" y="${l.top-o+i}"`:`transform="translate\
(${l.left-n+i} ${l.bottom-o}) rotate(-90)"`,u=e.textTransform==="uppercase"?c.toLocaleUpperCase():c;return{markup:`<text\
 ${f} ${a}>${st(u.trim())}</text>`,place:l}})}function L$(t,e){let n=[],o=document.createRange();for(let{segment:s,index:r}of new Intl.
Segmenter().segment(t.data)){o.setStart(t,r),o.setEnd(t,r+s.length);let i=o.getBoundingClientRect(),a=n[n.length-1];if(!i.
width&&!i.height)continue;a&&Math.abs(e?a.place.top-i.top:a.place.left-i.left)<2?[a.words,a.place]=[a.words+s,E$(a.place,
i)]:n.push({words:s,place:i})}return n.filter(({words:s})=>s.trim())}function E$(t,e){let[n,o]=[Math.min(t.left,e.left),
Math.min(t.top,e.top)];return new DOMRect(n,o,Math.max(t.right,e.right)-n,Math.max(t.bottom,e.bottom)-o)}var Xp=(t,e,n)=>`\
<svg xmlns="${kr}" width="${e}" height="${n}" viewBox="0 0 ${e} ${n}" font-family="system-ui, sans-serif">${t}</svg>
`;var Ks=16,N$=480,Vs={arguments:".argument",timeline:".timeline-box svg",matrix:"table.matrix"},q$=".looks, .matrix-legen\
d";function C$(){return w.tab==="graph"?[w.picture==="named"?I$():Up()].filter(e=>e!==null):[...Vs[w.tab]?v("sheet").querySelectorAll(
Vs[w.tab]):[]].map($a)}function I$(){let t=ba();if(!t)return null;let[e,n]=["width","height"].map(o=>Number(t.getAttribute(
o)));return{markup:no(new XMLSerializer().serializeToString(t)),width:e,height:n}}function Jp(){return w.tab!=="graph"?!!(Vs[w.
tab]&&v("sheet").querySelector(Vs[w.tab])):w.picture==="named"?!!ba():!!Ve()?.body.nodeIndices.length}function Ys(){let t=C$();
if(!t.length)return null;let{text:e,ground:n}=X(),o=w.tab==="graph"?[]:[...v("sheet").querySelectorAll(q$)].map($a),s=Math.
max(N$,...[...t,...o].map(h=>h.width)),r=w.tab==="graph"||w.tab==="matrix",i=[],a=Ks,c=({markup:h,height:g},b=8)=>{i.push(
`<g transform="translate(${Ks} ${a.toFixed(1)})">${h}</g>`),a+=g+b};c(Gs(x.title,s,18,600),2),c(Gs(`${p(`tab_${w.tab}`)}\
. ${oe()}`,s,13),12);for(let h of t)c(h,12);w.tab==="graph"&&c(zp(s));for(let h of o)c(h);let l=r?ut(ke()).replace(oe(),
"").trim():"";c(Gs([l,Ac(ke())].filter(Boolean).join(" "),s,12),Ks);let[f,u]=[Math.ceil(s+2*Ks),Math.ceil(a)],d=`<rect w\
idth="${f}" height="${u}" fill="${n}"/><g fill="${e}">${i.join("")}</g>`;return{width:f,height:u,svg:Xp(d,f,u)}}var hn=()=>Ys()?.
svg??"",Qs=t=>`data:image/svg+xml;charset=utf-8,${encodeURIComponent(t)}`;async function Sa(t,e){let{theme:n}=w;await k(
{theme:t});try{await e()}finally{await k({theme:n})}}var Zp=t=>Sa(t,()=>re(ce("svg"),"image/svg+xml",hn())),td=(t,e)=>Sa(
t,async()=>{let n=await R$(e);n?re(ce("png"),"image/png",n):Gt(p("save_too_large"))});async function R$(t){let e=Ys();if(!e)
return null;let n=new Image;n.src=Qs(e.svg),await n.decode();let o=m("canvas",{width:t,height:Math.round(e.height/e.width*
t)});return o.getContext("2d")?.drawImage(n,0,0,o.width,o.height),new Promise(r=>o.toBlob(r))}async function ed(){let t="";
await Sa("light",()=>{t=hn()});let e=m("img",{class:"paper",src:Qs(t),alt:oe()});await e.decode(),document.querySelector(
"body > .paper")?.remove(),document.body.append(e),document.body.classList.add("picture-alone");let n=()=>{e.remove(),document.
body.classList.remove("picture-alone")};addEventListener("afterprint",n,{once:!0}),print()}function Ft(){let{draft:t}=w;return t?t.flatMap((e,n)=>n%2?[]:[{caption:e,view:t[n+1]??""}]):x.story?.steps??[]}var _a=()=>w.
step===null?null:Math.max(1,Math.min(w.step,Ft().length));function ka(t){let{language:e,theme:n,draft:o}=w,s=bn(Ft()[t-1].
view,U);return{...s,language:s.language??e,theme:n,draft:o,step:t}}var nd=t=>k(ka(t)),od=t=>`#${je(ka(t),U)}`,j$=()=>je(
{...w,step:null,draft:null,theme:U.theme},U);function sd(t){let e=[...Ft(),{caption:t,view:j$()}];return k({draft:id(e),
step:e.length})}function rd(t){let e=Ft().filter((n,o)=>o!==t-1);return k({draft:e.length?id(e):null,step:null})}var id=t=>t.
flatMap(({caption:e,view:n})=>[e,n]);function ad(){let t=Ft().map(({caption:e,view:n})=>`  - caption: ${Oa(e)}
    view: ${Oa(n)}
`);return`title: ${Oa(x.story?.title??x.title)}
steps:
${t.join("")}`}var Oa=t=>JSON.stringify(t).replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/gu,e=>`\\u${e.charCodeAt(
0).toString(16).padStart(4,"0")}`),cd=()=>x.story?.steps.length?ka(1):{};var Xs="";function ld(t){let e=m("textarea",{id:"story-caption",rows:2,dir:"auto",value:Xs,oninput:()=>{Xs=e.value}}),n=()=>{
let s=Xs.trim();return s?(Xs="",t(),sd(s)):e.focus()},o=()=>{Ft().length&&re(ce("yaml"),"application/yaml",ad()),t()};return m(
"div",{class:"story-form"},m("label",{for:"story-caption"},p("story_caption")),e,T(p("story_add"),n),T(p("save_story"),o))}var fd=["type","sector","country"],W$=["weight","acts","articles","sources","statements"],B$=t=>typeof t=="number"?String(
t):pd(t);function pd(t){let e=/^[=+\-@\t\r]/.test(t)?`'${t}`:t;return/[",\r\n]/.test(e)?`"${e.replace(/"/g,'""')}"`:e}async function Js(){
let{entities:t,statements:e}=await P(),{articles:n,coders:o,names:s,statements:r}=x,i=f=>typeof f=="string"?f:f<0?r.key[-1-
f]:z(t[f]),a=f=>f===null?"":et(f),c=[["claim",mt],["quote",Tt],["title",f=>Q(f).title],["author",f=>Q(f).author],["publi\
sher",f=>Q(f).publisher],["published",f=>Q(f).published],["inferred_published",f=>Q(f).inferred],["url",f=>Q(f).url],["s\
ubject_label",f=>i(e[f].s)],["relation",f=>it(f).id],["object_label",f=>i(e[f].o)],["according_to",f=>Ee(e[f].sources??[]).
join(" > ")],["author_stance",f=>s.stances[r.stance[f]]],["mode",f=>s.modes[r.mode[f]]],["certainty",f=>s.certainties[r.
certainty[f]]],["polarity",f=>s.polarities[r.polarity[f]]],["earliest",f=>a(r.first[f])],["latest",f=>a(r.last[f])],["ar\
ticle",f=>n[r.article[f]].id],["coder",f=>o[r.coder[f]]],["statement",f=>r.key[f]]],l=J($.chosen.inside).map(f=>c.map(([
,u])=>pd(u(f)??"")));return[c.map(([f])=>f),...l].map(f=>`${f.join(",")}\r
`).join("")}function Zs(){let{nodes:t}=$.level,n=["actor","actor_label","target","target_label","weight","acts",...x.names.
quad_classes.map(s=>s.replace(" ","_")),"no_quad_class","articles","sources","label","statements"],o=Rr($).map(({pair:s,
actor:r,target:i})=>{let{acts:a,byQuadClass:c,noQuadClass:l,articles:f,sources:u,statements:d}=Zt($,s);return[...[t[s.a].
actor,r,t[s.b].actor,i],s.weight,a,...c,l,f.size,u.size,se(x,s.rows),Nt(x,d).join(" ")]});return[n,...o].map(s=>`${s.map(
B$).join(",")}\r
`).join("")}function tr(){let{nodes:t}=$.level,e=new Set,n=Rr($).map(({pair:r},i)=>{e.add(r.a).add(r.b);let{acts:a,articles:c,
sources:l,statements:f}=Zt($,r),u=[r.weight,a,c.size,l.size,Nt(x,f).join(" ")],d=`source="${st(t[r.a].actor)}" target="${st(
t[r.b].actor)}"`;return`<edge id="${i}" ${d} label="${st(se(x,r.rows))}" weight="${r.weight}"><attvalues>${u.map(ud).join(
"")}</attvalues></edge>`}),o=[...e].sort((r,i)=>r-i).map(r=>{let i=fd.map((a,c)=>ud(t[r][a],c)).join("");return`<node id\
="${st(t[r].actor)}" label="${st(j($.level,r))}"><attvalues>${i}</attvalues></node>`});return`<?xml version="1.0" encodi\
ng="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">${md("node",fd,()=>"string")+md("edge",
W$,r=>r==="statements"?"string":"integer")}<nodes>${o.join("")}</nodes><edges>${n.join("")}</edges></graph></gexf>
`}var ud=(t,e)=>t===null||t===""?"":`<attvalue for="${e}" value="${st(t)}"/>`;function md(t,e,n){let o=e.map((s,r)=>`<at\
tribute id="${r}" title="${s}" type="${n(s)}"/>`).join("");return`<attributes class="${t}">${o}</attributes>`}var[dd,Ma]=[200,12e3],F$=["2","3","4"],Se=2400,hd=null;function gd(){let t=(e,n)=>T(p(e),()=>{eo("save"),n()});L(v("save"),
m("h2",{},p("save")),P$(t),m("h3",{},p("save_data")),t("save_statements",async()=>re(ce("csv",p("save_statements_name")),
"text/csv",await Js())),t("save_csv",()=>re(ce("csv"),"text/csv",Zs())),t("save_gexf",()=>re(ce("gexf"),"application/xml",
tr())),t("print",()=>window.print()),ld(()=>eo("save")))}function P$(t){if(!Jp())return m("p",{class:"quiet"},p("save_no\
_picture"));let e=()=>hd??Ot(),n=m("input",{type:"number",min:dd,max:Ma,step:100,value:Se,onchange:r=>{Se=Math.round(Math.
min(Ma,Math.max(dd,Number(r.target.value)||Se))),r.target.value=String(Se)}}),o=G(p("save_scale"),[["",p("save_scale")],
...F$.map(r=>[r,`${r}\xD7`])],"",r=>{Se=Math.min(Ma,(Ys()?.width??0)*Number(r))||Se,n.value=String(Se)}),s=["light","dar\
k"].map(r=>[r,p(`save_${r}`)]);return[m("h3",{},p("save_picture")),m("p",{class:"line"},m("label",{},`${p("save_width")}\
 `,n),o),m("p",{class:"line"},G(p("save_ground"),s,e(),r=>{hd=r==="dark"?"dark":"light"})),t("save_png",()=>td(e(),Se)),
t("save_svg",()=>Zp(e())),t("save_pdf",ed)]}var D$="input, select, textarea, [contenteditable], [role=tablist], [role=grid], [role=listbox], [role=application], [ro\
le=menu], #main table, #main svg";function wd(){return document.addEventListener("keydown",H$),m("section",{id:"story","\
aria-label":p("story")})}function xd(){let t=v("story"),e=Ft(),n=_a();if(t.hidden=!e.length,!e.length)return;let o=w.draft?
p("story_draft"):x.story?.title??"",s=n===null?o:e[n-1].caption;L(t,m("div",{class:"story-step"},m("p",{class:"story-cap\
tion",dir:"auto"},s),m("nav",{class:"story-way","aria-label":p("story_steps")},n!==null&&m("span",{class:"quiet"},p("sto\
ry_place",{n,of:e.length})),n===null?er(1,p("story_begin")):[n>1&&er(n-1,`\u2190 ${p("story_back")}`),e.map((r,i)=>er(i+
1,String(i+1),i+1===n)),n<e.length&&er(n+1,`${p("story_next")} \u2192`)],w.draft&&n!==null&&T(p("story_remove"),()=>rd(n)),
w.draft&&T(p("story_discard"),()=>k({draft:null,step:null})))),m("ol",{class:"story-whole"},e.map(r=>m("li",{dir:"auto"},
r.caption))))}function er(t,e,n=!1){return m("a",{href:od(t),"aria-current":n?"step":null,"aria-label":e===String(t)?p("\
story_step",{n:t}):null,onclick:o=>{o instanceof MouseEvent&&(o.ctrlKey||o.metaKey||o.shiftKey)||(o.preventDefault(),bd(
t))}},e)}async function bd(t){await nd(t);let e=Ft();Gt(`${p("story_place",{n:t,of:e.length})}. ${e[t-1].caption}`)}function H$(t){
let e={ArrowLeft:-1,ArrowRight:1}[t.key],n=_a();if(!e||n===null||t.defaultPrevented||t.altKey||t.ctrlKey||t.metaKey||t.target instanceof
Element&&t.target.closest(D$))return;let o=n+e;o<1||o>Ft().length||(t.preventDefault(),bd(o))}var $d=["viewpoint","time","side"],z$=new Set(["findings","arguments","compare","analyses","article"]);function Sd(){L(v(
"app"),m("header",{},m("h1",{dir:"auto"},x.title),gp(),m("div",{class:"tools"},G$())),m("nav",{id:"views","aria-label":p(
"views")},m("div",{id:"tabs",role:"tablist","aria-label":p("views"),onkeydown:V$},le.map(K$)),m("p",{id:"matching",class:"\
quiet"})),wd(),m("main",{},m("div",{id:"main",role:"tabpanel"},ef(pn("legend",p("legend"),p("legend"),()=>L(v("legend"),
Fp()))),m("div",{id:"sheet"}),m("p",{id:"caption"}))),m("aside",{id:"panel",tabindex:0,"aria-label":p("quotes")}),m("p",
{id:"announced",class:"unseen","aria-live":"polite"})),document.addEventListener("keydown",Y$)}var G$=()=>[pn("viewpoint",
yd("viewpoint",B(p("according_to"))),B(p("according_to")),wa),pn("time",yd("time",p("period")),p("period"),Cp),pn("side",
[p("filters"),m("span",{class:"set"})],p("filters"),Ap),pn("save",p("save"),p("save"),gd)],yd=(t,e)=>[m("span",{class:"q\
uiet"},e),m("span",{id:`chosen-${t}`,class:"chosen"})];function Od(){let{tab:t,open:e}=w;document.documentElement.dataset.
theme=w.theme,document.body.classList.toggle("wide",!e);for(let n of le){let o=v(`tab-${n}`);o.setAttribute("aria-select\
ed",String(n===t)),o.tabIndex=n===t?0:-1}v(`tab-${t}`).scrollIntoView?.({block:"nearest",inline:"nearest"}),v("main").setAttribute(
"aria-labelledby",`tab-${t}`),v("stage").hidden=t!=="graph",v("sheet").hidden=t==="graph"}function _d(){let t=[...w.according_to,
...w.compared_with??[]];v("chosen-viewpoint").textContent=t.length>1?q(t.length,"viewpoint"):Mt(t),v("chosen-time").textContent=
Kt()?An():p("any_time");let e=pa().length,n=v("open-side");L(n.querySelector(".set"),e>0&&String(e)),n.setAttribute("ari\
a-label",e?p("filters_set",{n:e}):p("filters")),v("matching").textContent=U$();for(let o of $d)Bp(o)}function U$(){let{statements:t}=x,
e=[...t.aside.keys()].filter(s=>!t.aside[s]),n=z$.has(w.tab)?e:J($.chosen.inside),o=new Set(n.map(s=>t.article[s]));return p(
n.length===e.length?"all_there":n.length===1?"matches":"match",{n:N(n.length),statements:q(e.length,"statement"),articles:q(
o.size,"article")})}var K$=t=>T(p(`tab_${t}`),()=>k({tab:t}),{role:"tab",id:`tab-${t}`,"aria-controls":"main"});async function V$({
key:t}){let e={ArrowRight:1,ArrowLeft:-1}[t];if(!e)return;let n=le[(le.indexOf(w.tab)+e+le.length)%le.length];await k({tab:n}),
v(`tab-${n}`).focus()}function Y$(t){if(t.target instanceof Element&&/^(INPUT|SELECT|TEXTAREA)$/.test(t.target.tagName))
return;let e=document.querySelector(":popover-open")!==null;if(t.key==="Escape"&&w.open&&!e&&k({open:null}),t.key==="/"){
t.preventDefault();for(let n of[...$d,"save"])eo(n);v("search").focus()}}var Q$=["open","pair","lanes","article","about","claimant","analysis","unfolded","picture","frames","rows","facets","col\
umns","sort","more","findings","tab","theme","citation","find","step","draft"],X$=["picture","ego","steps","level","all",
"grown"],J$={findings:qu,arguments:If,table:xm,analyses:kf,matrix:lm,timeline:Rs,bargains:iu,article:ou,compare:Ni};async function kd(t){
let e=pc();("article"in t||"tab"in t)&&!("find"in t)&&Jt({find:null}),Oo(t),await so(t),"open"in t&&w.open||dc(e)}async function so(t){
let e=Object.keys(t??w),n=!!(t&&$&&e.length)&&e.every(r=>Q$.includes(r)),o=!$;(w.compared_with||w.language)&&await P(),n||
await ac();let s=!n&&!o&&e.some(r=>X$.includes(r));Od(),xd(),(!n||e.includes("theme")||e.includes("tab"))&&_d(),tS(),await Z$(
s),await Of()}async function Z$(t){if(w.tab!=="graph"){await J$[w.tab](v("sheet")),Gu(v("sheet"));return}await nf(t)}function tS(){
let t=v("caption");if(t.hidden=["findings","arguments","compare","analyses","matrix","table","article"].includes(w.tab),
w.tab!=="graph"){L(t,oe());return}let e=ke(),{statements:n}=te(e),o=[$.selfLoops>0&&p("note_self_loops",{n:$.selfLoops}),
e.isGrown&&p("not_drawn_yet"),e===$&&$.arrows.size>Vo&&p("note_zoom")].filter(Boolean),s=n.filter(r=>$.chosen.undated.has(
r));L(t,ut(e)," ",D(p("show_quotes"),n,p("based_on_drawn")),o.length>0&&` \xB7 ${o.join(" ")}`,s.length>0&&[" \xB7 ",D(q(
s.length,"article_date_used"),s,p("undated_many"))])}function Md(){let t=[...v("panel").querySelectorAll("details:not([open])")];for(let o of t)o.setAttribute("open","");addEventListener(
"afterprint",()=>t.forEach(o=>{o.removeAttribute("open")}),{once:!0});let e=w.tab==="graph"?hn():"",n=v("printed");n.alt=
ut(Mn()),e?n.src=Qs(e):n.removeAttribute("src")}var vd={change:k,state:()=>w,edges:()=>Dt($).map(t=>{let e=Zt($,t);return{actor:$.level.nodes[t.a].actor,target:$.level.
nodes[t.b].actor,label:se(x,t.rows),weight:t.weight,acts:e.acts,quad_classes:[...e.byQuadClass,e.noQuadClass],articles:e.
articles.size,sources:e.sources.size,statements:Nt(x,e.statements)}}),parts:()=>$.parts?.claims.map(t=>t.map(({sides:e,positions:n})=>[
...e.map(o=>Nt(x,o)),...n.map(o=>[...new Set(o.map(({how:s})=>s))].sort())])),compared:()=>{let{according_to:t,compared_with:e}=bs(
x,w,U).state;return[t,e]},arguments:async()=>{let{cards:t,...e}=await yo();return zn(x,{cards:t,...e},w).map(({tail:n,head:o,
words:s,statements:r})=>({tail:t[n].text,head:t[o].text,words:s,statements:Nt(x,r)}))},timeline:()=>{let{act:t}=x.statements,
e=cn($),n=new Map(e.map(({main:o,statements:s})=>[t[o],Nt(x,s)]));return{units:e.map(({statements:o,isReal:s,first:r,last:i})=>({
statements:Nt(x,o),isReal:s,first:r,last:i})),orders:ea($).flatMap(([o,s])=>{let r=[n.get(o),n.get(s)];return r[0]&&r[1]?
[r]:[]})}},bargains:()=>So().bargains.map(t=>({acts:t.length,statements:Nt(x,t.flatMap(e=>e.statements))})),search:async(t,e)=>((await fa()).
groups(t,e).find(o=>o.kind===e)?.hits??[]).map(({label:o,count:s,phrase:r,statements:i,snippet:a})=>({label:o,count:s,phrase:r?
{...r,relation:x.relations[r.relation].id}:null,statements:i?Nt(x,i):null,text:a?.text??null})),svg:hn,csv:Zs,statements:Js,
gexf:tr,network:Ve};async function eS(){ic(kd),await oc(uc,document.documentElement.lang||"en"),Jt(location.hash.length>1?bn(location.hash,U):
cd()),Sd(),await so(),document.body.classList.add("ready"),addEventListener("hashchange",nS),addEventListener("beforepri\
nt",Md),Or().addEventListener("change",()=>w.theme==="auto"&&so()),(window.requestIdleCallback||setTimeout)(()=>P())}function nS({
newURL:t}){let e=bn(new URL(t).hash,U);Ea(e,w)||(Jt(e),Oo({}),so())}Object.assign(window,{explorer:vd});eS();})();

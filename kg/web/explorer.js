"use strict";(()=>{var ae=["findings","graph","arguments","compare","timeline","bargains","matrix","table","article"],Ks=["entity","organis\
ation","sector","country"],Vs=["ties","statements"],Ys=["plain","chicago","apa"],Gp=["acts","statements","articles"],mn={
tab:"graph",level:"entity",according_to:["authors"],compared_with:null,since:null,until:null,inside:"possibly",undated:!0,
kinds:null,quad_classes:null,relations:null,modes:null,certainties:null,polarities:null,coders:null,articles:null,types:null,
count:"statements",inferred:!0,headlines:!0,self:!1,issues:!1,min_weight:1,all:!1,ego:null,steps:1,grown:null,picture:"n\
amed",frames:null,open:null,pair:null,lanes:"actor",article:null,about:null,claimant:null,unfolded:null,rows:"ties",facets:null,
columns:null,sort:null,more:0,find:null,findings:null,step:null,draft:null,language:null,citation:"plain",theme:"auto"},
Qs=Object.keys(mn),Kp=new Set(["kinds","quad_classes","relations","modes","certainties","polarities"]),Vp=new Set(["find\
ings","coders","articles","types","according_to","compared_with","grown","pair","unfolded","frames","find","draft","face\
ts","columns"]),pa={citation:Ys,steps:[1,2,3],level:Ks,tab:ae,lanes:["actor","pair"],theme:["auto","light","dark"],count:Gp,
rows:Vs,picture:["named","whole"]},Yp=new Set(["since","until","min_weight","more","step"]),Qp=Object.fromEntries(Qs.map(
t=>[t,Jp(t)]));function Jp(t){let e=mn[t]===null;return Object.hasOwn(pa,t)?{type:"choice",optional:e,choices:pa[t]}:Kp.
has(t)?{type:"integers",optional:e}:Vp.has(t)?{type:"texts",optional:e}:Yp.has(t)?{type:"integer",optional:e}:{type:typeof mn[t]==
"boolean"?"boolean":"text",optional:e}}var da=t=>({...mn,...t}),ha=(t,e)=>Qs.every(n=>ga(t[n],e[n]));function Ce(t,e){return Qs.
filter(o=>!ga(t[o],e[o])).map(o=>`${o}=${encodeURIComponent(JSON.stringify(t[o]))}`).join("&")}function pn(t,e){let n=t.
replace(/^#/,"").split("&").map(o=>[o.slice(0,Math.max(o.indexOf("="),0)),o.slice(o.indexOf("=")+1)]).filter(([o])=>Object.
hasOwn(mn,o)).map(([o,s])=>[o,Xp(s)]).filter(([o,s])=>Zp(o,s));return{...e,...Object.fromEntries(n)}}var ga=(t,e)=>JSON.
stringify(t)===JSON.stringify(e);function Xp(t){try{return JSON.parse(decodeURIComponent(t))}catch{return}}function Zp(t,e){
let{type:n,optional:o,choices:s=[]}=Qp[t];return e===null?o:n==="integers"?Array.isArray(e)&&e.every(Number.isInteger):n===
"texts"?Array.isArray(e)&&e.every(r=>typeof r=="string"):n==="choice"?s.includes(e):n==="integer"?Number.isInteger(e):typeof e==
(n==="boolean"?"boolean":"string")}function wa(t){let{relations:e,text:n}=t,o=[...new Set(e.map(l=>l.family))],s=Object.entries(t.names).map(([l,f])=>[l,f.
map(u=>n[`${l}: ${u}`]||u)]),r=(l,f)=>f.map((u,d)=>({...u,words:n[`encoding of ${l}: ${t.names[l][d]}`]||u.words})),{signs:i,
holds:a,marks:c}=t.encodings;return{...t,families:o,familyOf:e.map(l=>o.indexOf(l.family)),labels:Object.fromEntries(s),
encodings:{signs:r("signs",i),holds:r("holds",a),marks:r("marks",c)}}}function xa(t,e){let n=new Uint8Array(e.nodes.length);
for(let o of[e.actor,e.target])for(let s of o)n[s]=1;return{...e,name:t,numbers:new Map(e.nodes.map((o,s)=>[o.actor,s])),
isTied:n,arrows:{...e.arrows,actor:e.edges.map(o=>o.from),target:e.edges.map(o=>o.to)}}}var eo=t=>({...t,count:"statements",kinds:null,quad_classes:null,relations:null,modes:null,polarities:null});var it=t=>t.compared_with?[...t.according_to,...t.compared_with]:t.according_to;function ba(t,e){let n=t.statements;if(e.
includes("everyone"))return()=>!0;let o=Js(t,e),s=new Set(ya(e,"of:").map(r=>t.sources.findIndex(i=>i.id===r)));return r=>n.
own[r]===1&&o(r)||n.source[r]>=0&&s.has(n.source[r])}function Js(t,e){let n=t.statements;if(e.includes("authors")||e.includes(
"everyone"))return()=>!0;let o=dn(t,e);return s=>o.has(n.publisher[s])||o.has(n.author[s])}var dn=(t,e)=>new Set(ya(e.includes(
"everyone")?[]:e,"by:").map(n=>t.signers.indexOf(n)).filter(n=>n>=0)),ya=(t,e)=>t.filter(n=>n.startsWith(e)).map(n=>n.slice(
e.length));function $a({statements:t,signers:e,sources:n}){let o=new Map([["everyone",0]]),s=r=>o.set(r,(o.get(r)??0)+1);
for(let r of t.own.keys())if(!t.aside[r]){if(s("everyone"),t.own[r]){s("authors");for(let i of new Set([t.publisher[r],t.
author[r]]))i>=0&&s(`by:${e[i]}`)}t.source[r]>=0&&s(`of:${n[t.source[r]].id}`)}return o}var ye=0,td=1,no=0,st=({statements:t},e)=>t.mode[e]===ye&&t.polarity[e]===0,X=t=>Array.from(t.keys()).filter(e=>t[e]),Lt=(t,e)=>e.
map(n=>t.statements.key[n]).sort();function $t(t,e,n){let o=t.statements,s=_a(t,e,n,o.alternative),r=ka(o),i=ed(t,s,r),a=va(
t,e,s,r);Ta(t,e,s,i);let c=s.slice();for(let[l,f]of o.sums)s[l]&&f.some(u=>c[u])&&(s[l]=0);return{inside:s,main:i,...r,undated:a}}
function hn(t,e,n,o=t.statements.disjunct){let s=t.statements,r=_a(t,e,n,o);return va(t,e,r,ka(s)),Ta(t,e,r,s.key.map((i,a)=>a)),
r}function Re(t,e,n=[]){let o={...e,kinds:null,quad_classes:null,modes:null,polarities:null};return hn(t,{...o,count:"st\
atements"},it(e),n)}function Xs(t,e){let n=t.statements,o=e.coders&&new Set(e.coders.map(s=>t.coders.indexOf(s)));return s=>o?
o.has(n.coder[s]):n.aside[s]!==td}function Zs(t,e,n){let o=t.statements,s=dn(t,n);if(!e.coders&&!e.articles&&!s.size)return Uint8Array.
from(o.aside,l=>l?0:1);let r=Xs(t,e),i=e.articles&&new Set(e.articles.map(l=>t.articles.findIndex(f=>f.id===l))),a=Uint8Array.
from(o.article,(l,f)=>r(f)&&(!i||i.has(l))?1:0),c=new Map;for(let l of X(a)){let f=o.article[l],{text:u,copy:d}=t.articles[f],
g=((s.has(o.publisher[l])||s.has(o.author[l])?0:2)+(d?1:0))*t.articles.length+f,b=c.get(u);(!b||g<b[0])&&c.set(u,[g,f])}
for(let l of X(a))c.get(t.articles[o.article[l]].text)?.[1]!==o.article[l]&&(a[l]=0);return a}function _a(t,e,n,o){let s=t.
statements,r=Zs(t,e,n),i=ba(t,n),a=e.count==="acts",c=Ie(a&&e.kinds===null?[no]:e.kinds),[l,f]=[Ie(e.relations),Ie(e.modes)],
[u,d]=[Ie(e.certainties),Ie(e.polarities)];for(let h=0;h<r.length;h++){if(!r[h])continue;let g=t.relations[s.relation[h]];
i(h)&&!o[h]&&c(g.kind)&&!(a&&g.kind===no&&!g.deed)&&l(s.relation[h])&&f(s.mode[h])&&u(s.certainty[h])&&d(s.polarity[h])&&
(e.inferred||!s.inferred[h])&&(e.headlines||!s.headline[h])||(r[h]=0)}return r}function Ie(t){let e=t&&new Set(t);return n=>e===
null||e.has(n)}var ka=t=>({first:t.first.slice(),last:t.last.slice(),approximate:t.approximate.slice()});function ed(t,e,{
first:n,last:o,approximate:s}){let r=t.statements,i=Int32Array.from(e,(a,c)=>c);for(let a of od(r,e)){if(a.length<2)continue;
a.sort((l,f)=>r.rank[l]-r.rank[f]);let c=nd(t,a);for(let l of a)i[l]=a[0],c&&(st(t,l)||!Ma(r,l))&&([n[l],o[l],s[l]]=[c.first,
c.last,c.approximate])}return i}var Ma=(t,e)=>t.first[e]!==null||t.last[e]!==null;function nd(t,e){let n=t.statements,o=e.
filter(c=>Ma(n,c));if(!o.length)return null;let s=Sa(Sa(o,c=>st(t,c)),c=>!n.approximate[c]),r=Oa(s.map(c=>n.first[c]),Math.
max),i=Oa(s.map(c=>n.last[c]),Math.min),[a]=s;return r!==null&&i!==null&&r>i?{first:n.first[a],last:n.last[a],approximate:1}:
{first:r,last:i,approximate:n.approximate[a]}}function Sa(t,e){let n=t.filter(e);return n.length?n:t}function Oa(t,e){let n=t.
filter(o=>o!==null);return n.length?e(...n):null}function od(t,e){let n=new Map;for(let o=0;o<e.length;o++){if(!e[o]||t.
act[o]<0)continue;let s=n.get(t.act[o]);s?s.push(o):n.set(t.act[o],[o])}return n.values()}function va(t,e,n,{first:o,last:s,
approximate:r}){let i=new Set,{since:a,until:c}=e;if(a===null&&c===null&&e.undated)return i;let l=e.inside==="certainly";
for(let f=0;f<n.length;f++){if(!n[f])continue;let[u,d]=[o[f],s[f]],h=u===null&&d===null;if(l&&r[f]||h&&(l||!e.undated)){
n[f]=0;continue}if(h){let y=t.articles[t.statements.article[f]];[u,d]=[y.first,y.last]}let[g,b]=l?[u,d]:[d,u];a!==null&&
(g===null?l:g<a)&&(n[f]=0),c!==null&&(b===null?l:b>c)&&(n[f]=0),h&&n[f]&&i.add(f)}return i}function Ta(t,e,n,o){let s=Ie(
e.quad_classes);for(let r=0;r<n.length;r++)s(t.statements.quad_class[o[r]])||(n[r]=0)}var oo=["price","condition"];function Aa(t,e,n){let o=sd(t,n),s=a=>oo.includes(e.roles[a].function??""),r=a=>a.statements.
some(c=>e.statements[c].roles?.some(([l])=>s(l))),i=ad(t,o).map(a=>a.map(c=>o[c])).sort((a,c)=>c.length-a.length||a[0].statements[0]-
c[0].statements[0]);return{bargains:i.filter(a=>a.some(r)),others:i.filter(a=>!a.some(r))}}function tr(t,e,n){let o=JSON.
stringify(n.flatMap(i=>i.statements).sort((i,a)=>i-a)),s=i=>!e.compared_with&&Object.entries(i).every(([a,c])=>JSON.stringify(
e[a])===JSON.stringify(c));return(t.courses.find(i=>s(i.state))?.bargains??[]).find(i=>JSON.stringify(i.offers)===o)}function sd(t,e){
let n=$t(t,eo(e),it(e)),{act:o,relation:s}=t.statements,r=new Map;for(let i of t.offers.mentions.filter(a=>id(t,n,a))){let[
a,,,c,l,f,u,d]=i,h=r.get(o[a])??rd(s[n.main[a]]);r.set(o[a],h),h.statements.push(a);for(let g of c)h.sides.add(g);for(let g of l)
h.toSides.add(g);for(let g of d)h.about.add(g);for(let g of f)h.targets.set(g,[...h.targets.get(g)??[],a]);for(let g of u)
h.things.set(g,[...h.things.get(g)??[],a])}return[...r.values()]}var rd=t=>({relation:t,statements:[],sides:new Set,toSides:new Set,
targets:new Map,things:new Map,about:new Set});function id(t,{inside:e,main:n,first:o,last:s},[r,i,a]){let{act:c,relation:l}=t.
statements,{deed:f,offers:u}=t.relations[l[n[r]]];return e[r]===1&&i===o[r]&&a===s[r]&&c[r]>=0&&st(t,r)&&f&&u}function ad(t,e){
let n=e.map((l,f)=>f),o=l=>(n[l]!==l&&(n[l]=o(n[l])),n[l]),s=(l,f)=>{n[Math.max(o(l),o(f))]=Math.min(o(l),o(f))},r=cd(t,
e),i=l=>e[l].toSides.size>0;for(let[l,f]of r)([...e[l].toSides].some(d=>e[f].toSides.has(d))||!i(l)&&!i(f))&&s(l,f);let a=new Map;
for(let[l,f]of r){if(i(l)===i(f))continue;let[u,d]=(i(l)?[f,l]:[l,f]).map(o);a.set(u,(a.get(u)??new Set).add(d))}for(let[
l,f]of a)f.size===1&&s(l,[...f][0]);let c=new Map;for(let l of e.keys())c.set(o(l),[...c.get(o(l))??[],l]);return[...c.values()]}
function cd(t,e){let n=new Map;for(let[s,{sides:r,things:i,about:a}]of e.entries()){let c=i.size?[...i.keys()]:a.size?[...a]:
[""];for(let l of r)for(let f of c){let u=JSON.stringify([l,f]);n.set(u,[...n.get(u)??[],s])}}let o=(s,r)=>t.relations[e[s].
relation].wider.includes(e[r].relation);return[...n.values()].flatMap(s=>s.flatMap((r,i)=>s.slice(i+1).map(a=>[r,a]))).filter(
([s,r])=>o(s,r)||o(r,s))}var St=(t,e,n)=>t*n+e;function je(t,e,n,o,s){let r=e.nodes.length,i=new Map;for(let a of n){let[c,l]=[e.actor[a],e.target[a]],
f=St(c,l,r),u=i.get(f);u?u.rows.push(a):i.set(f,{a:c,b:l,key:f,rows:[a],weight:0})}for(let a of i.values())a.weight=at(t,
a.rows,o,s);return i}function at(t,e,n,o){let s=t.statements,{statement:r}=t.ties,i=c=>s.act[c]>=0&&t.relations[s.relation[n.
main[c]]].deed;if(e.length===1)return o==="acts"&&!i(r[e[0]])?0:1;let a=new Set;for(let c of e){let l=r[c];o==="articles"?
a.add(s.article[l]):o==="statements"?a.add(l):i(l)&&a.add(s.act[l])}return a.size}var er=class{weight=0;ends=[];known=null;get others(){
return this.known??=new Set(this.ends),this.known}};function La(t){let e=new Map,n=(o,s,r)=>{let i=e.get(o)??new er;e.set(
o,i),i.ends.push(s),i.weight+=r.weight};for(let o of t.values())n(o.a,o.b,o),n(o.b,o.a,o);return e}function Na(t,e,n,o){let s=a=>t.numbers.get(a)??-1,r={isGrown:!1,weakest:0,kept:null};if(o.ego!==null&&n.has(s(o.ego)))return{
...r,shown:ud(n,s(o.ego),o.steps)};let i=new Set(n.keys());return o.all?{...r,shown:i}:i.size<=1e3?{...r,shown:i,...ld(e)}:
{...r,shown:fd(n,(o.grown||[]).map(s)),isGrown:!0}}var nr=({shown:t,kept:e},n)=>t.has(n.a)&&t.has(n.b)&&(!e||e.has(n.key)),
Pt=t=>[...t.pairs.values()].filter(e=>nr(t,e)),Ea=new WeakMap;function so(t){if(!t.isGrown&&!t.kept)return t;let e=Ea.get(
t);if(e)return e;let n=new Set(t.nodes.keys()),o={...t,shown:n,kept:null,weakest:0,isGrown:!1};return Ea.set(t,o),o}var gn=(t,e)=>e.
weight-t.weight||t.key-e.key;function wn(t){return[...t].sort(([e,{weight:n}],[o,{weight:s}])=>s-n||e-o).map(([e])=>e)}function ld(t){
if(t.size<=2e4)return{};let e=[...t.values()].sort(gn).slice(0,2e4);return{weakest:t.size-2e4,kept:new Set(e.map(n=>n.key))}}
function fd(t,e){let n=new Set(wn(t).slice(0,30));for(let o of e){let s=t.get(o);if(s)for(let r of[o,...s.others])n.add(
r)}return n}function ud(t,e,n){let o=new Set([e]),s=[e];for(let r=0;r<n;r++){let i=s.flatMap(a=>[...t.get(a)?.others??[]]).
filter(a=>!o.has(a));for(let a of i)o.add(a);s=[...new Set(i)]}return o}var qa=new WeakMap;function ro(t,e,n,o,s){let r=new Map;for(let i of n.values())if(nr(o,i))for(let a of i.rows){let c=md(
t,e,a,s),l=r.get(c);l?l.push(a):r.set(c,[a])}return r}function md(t,e,n,o){let s=t.ties.statement[n];if(o[s]===s)return e.
arrow[n];let r=t.statements,i=r.relation[o[s]],a=t.ties.together[n]?t.names.signs.indexOf("together"):t.relations[i].sign;
for(let c of[i,-1]){let l=[e.actor[n],e.target[n],c,a,r.hold[o[s]],r.mark[o[s]]].join(" "),f=pd(e).get(l);if(f!==void 0)
return f}return e.arrow[n]}function pd(t){let e=qa.get(t);if(!e){let{actor:n,target:o,relation:s,sign:r,hold:i,mark:a}=t.
arrows;e=new Map(n.map((c,l)=>[[n[l],o[l],s[l],r[l],i[l],a[l]].join(" "),l])),qa.set(t,e)}return e}var io=(t,e,n)=>t.names.
signs[e.arrows.sign[n]]==="together";function ao({level:t,arrows:e}){let{arrows:n,nodes:o}=t,s=new Map;for(let r of e.keys()){
let[i,a]=[n.actor[r],n.target[r]],c=St(Math.min(i,a),Math.max(i,a),o.length),l=s.get(c)??[[],[]];s.set(c,l),l[i<a?0:1].push(
r)}return[...s.values()]}function Ca({arrows:t,nodes:e}){let n=new Map,o=t.actor.map((s,r)=>St(Math.min(s,t.target[r]),Math.
max(s,t.target[r]),e.length));for(let s of o)n.set(s,(n.get(s)||0)+1);return o.map(s=>n.get(s)>1)}var dd=30,hd=10,gd=42,co=1e3,Ia=new WeakMap;function xn(t){let e=Ia.get(t)??wd(t);return Ia.set(t,e),e}function wd(t){let e=xd(
t),n=bd(t,e),{arrows:o,left:s}=Od(t,n);return{...t,shown:n,arrows:o,pairs:Md(t,o),kept:null,weakest:s,isGrown:!1}}function xd({
facts:t,level:e,pairs:n,chosen:o}){let s=e.nodes.length,r=new Map,i=a=>a?co*at(t,a.rows,o,"acts")+Math.min(a.rows.length,
co-1):0;return(a,c)=>{let[l,f]=[Math.min(a,c),Math.max(a,c)],u=St(l,f,s),d=r.get(u)??i(n.get(u))+i(n.get(St(f,l,s)));return r.
set(u,d),d}}function bd({level:t,nodes:e,shown:n,state:o},s){let r=o.ego!==null&&e.has(t.numbers.get(o.ego)??-1),i=f=>!r||
n.has(f),a=r?t.numbers.get(o.ego??""):-1,c=new Set,l=f=>{c.add(f);for(let u of yd(e.get(f)?.others,f,c,s))c.add(u)};r&&l(
a),(!r||o.steps>1)&&$d(c,e,i,s);for(let f of o.grown??[]){let u=t.numbers.get(f);u!==void 0&&e.has(u)&&l(u)}return c}function yd(t,e,n,o){
return[...t??[]].filter(r=>r!==e&&!n.has(r)).sort((r,i)=>o(e,i)-o(e,r)||r-i).slice(0,hd)}function $d(t,e,n,o){let s=wn(e).
filter(n),r=new Map,i=a=>{r.delete(a);for(let c of e.get(a)?.others??[]){if(t.has(c)||!n(c))continue;let l=o(a,c),[f,u]=r.
get(c)??[0,0];r.set(c,[Math.max(f,l),u+l])}};for(let a of[...t])i(a);for(;t.size<Math.min(dd,s.length);){let[a]=[...r].reduce(
(l,f)=>Sd(f,l)?f:l,[-1,[-1,-1]]),c=a<0?s.find(l=>!t.has(l)):a;if(c===void 0)return;t.add(c),i(c)}}var Sd=([t,[e,n]],[o,[
s,r]])=>e!==s?e>s:n!==r?n>r:t<o;function Od({facts:t,level:e,pairs:n,chosen:o,state:s},r){let{actor:i,target:a,sign:c}=e.
arrows,l={shown:r,kept:null,weakest:0,isGrown:!1},f=new Map;for(let[O,_]of ro(t,e,_d(n,r),l,o.main)){let M=`${i[O]} ${a[O]}\
 ${c[O]}`,A=f.get(M)??{one:i[O],other:a[O],arrows:[],tie:0};A.arrows.push([O,_]),f.set(M,A)}for(let O of f.values()){let _=O.
arrows.flatMap(([,M])=>M);O.tie=co*at(t,_,o,"acts")+Math.min(_.length,co-1)}let u=[...f.values()].sort((O,_)=>_.tie-O.tie||
O.one-_.one||O.other-_.other),d=s.ego===null?-1:e.numbers.get(s.ego)??-1,h=kd(u,r),g=u.filter(({one:O,other:_})=>O===d||
_===d),b=[...new Set([...h,...g,...u])],y=b.slice(0,Math.max(gd,h.length));return{arrows:new Map(y.flatMap(O=>O.arrows)),
left:b.length-y.length}}var _d=(t,e)=>new Map([...t].filter(([,{a:n,b:o}])=>e.has(n)&&e.has(o)));function kd(t,e){let n=new Map(
[...e].map(s=>[s,s])),o=s=>{let r=s;for(;n.get(r)!==r;)r=n.get(r)??r;return r};return t.filter(({one:s,other:r})=>{let[i,
a]=[o(s),o(r)];return i!==a&&n.set(i,a),i!==a})}function Md({facts:t,level:e,chosen:n,state:o},s){let r=[...new Set([...s.
values()].flat())].sort((i,a)=>i-a);return je(t,e,r,n,o.count)}function lo(t,e){let n=t.statements,o=hn(t,{...e,count:"statements"},["everyone"]),s=[],r=(i,a,c)=>s.push({claim:n.claim[i],
first:n.first[i],last:n.last[i],approximate:n.approximate[i],at:a,...c});for(let i of X(o)){let a=n.polarity[i]===0,c={affirms:a,
how:a?"affirms":"denies",held:!0};n.source[i]>=0&&r(i,i,{who:t.sources[n.source[i]].id,certainty:n.certainty[i],...c}),n.
own[i]&&r(i,i,{who:null,certainty:n.certainty[i],...c});let l=t.names.stances[n.stance[i]],f={who:null,affirms:!a,certainty:null,
held:!1};l==="doubts"&&r(i,i,{...f,how:"doubts"}),l==="rejects"&&r(i,i,{...f,how:a?"rejects":"affirms"})}for(let[i,a,c]of n.
denials){if(!o[i]||n.disjunct[a])continue;let l=n.polarity[a]!==0;r(a,i,{who:c,affirms:l,how:l?"affirms":"denies",certainty:n.
certainty[i],held:!1})}return s}function Ra(t,e){if(e.includes("everyone"))return()=>!0;let n=new Set(e),o=dn(t,e),{publisher:s,
author:r}=t.statements;return({who:i,at:a})=>i===null?n.has("authors")||o.has(s[a])||o.has(r[a]):n.has(`of:${i}`)}var or=(t,e)=>!t.
approximate&&!e.approximate&&t.last!==null&&e.first!==null&&t.last<e.first;var bn=["opposed","doubted","only_first","only_second","other_certainty","agreed"],[sr,rr,vd,Td,Wa]=[0,1,2,3,4],ce=5;function fo(t,e,n){
let o={claims:bn.map(()=>[]),partOf:new Map},s=[e.according_to,n];if(new Set(s.map(a=>[...a].sort().join(`
`))).size<2)return o;let r=s.map(a=>Ra(t,a)),i=new Map;for(let a of lo(t,e))for(let[c,l]of r.entries()){if(!l(a))continue;
let f=i.get(a.claim)??[[],[]];i.set(a.claim,f),f[c].push(a)}for(let[a,c]of i.values())for(let[l,f]of ir(a,c))Ad(o,l,f);return o}
function Ad({claims:t,partOf:e},n,o){let s=o.map(i=>[...new Set(i.map(a=>a.at))]),r={positions:o,sides:s,statements:[...new Set(
s.flat())]};t[n].push(r);for(let i of r.statements)e.set(i,Math.min(n,e.get(i)??n))}function ir(t,e){let[n,o,s]=[!1,!1,!1];
for(let c of t)for(let l of e)or(c,l)||or(l,c)||(c.affirms===l.affirms?s||=c.held&&l.held:ja(c)||ja(l)?o=!0:n=!0);if(n||
o)return[[n?sr:rr,[t,e]]];let r=[t,e].map(c=>c.filter(l=>l.held));if(!s)return[[vd,[r[0],[]]],[Td,[[],r[1]]]].filter(([,
l])=>l.flat().length);let[i,a]=r.map(c=>[...new Set(c.map(l=>l.certainty))].sort().join(" "));return[[i===a?ce:Wa,r]]}var ja=({
how:t})=>t==="doubts"||t==="rejects",Ba=t=>t===Wa||t===ce,ar=t=>t===sr||t===rr;function uo({facts:t,parts:e},n){let o=new Set(
n.map(r=>e?.partOf.get(t.ties.statement[r])));for(let r of[sr,rr])if(o.has(r))return r;let[s]=o;return o.size===1&&s!==void 0&&
s!==ce?s:-1}function mo(t,e,n,o){let{ties:s}=t,{inside:r}=n,i=Ld(t,n),a=[],c=[],l=0,f=o.types&&new Set(o.types),u=d=>!f||f.has(e.nodes[d].
type);for(let d=0;d<s.statement.length;d++){if(!r[s.statement[d]]||i.has(d))continue;let[h,g]=[e.actor[d],e.target[d]];if(!(!u(
h)||!u(g))){if(h===g&&!o.self){s.issue[d]||l++;continue}(s.issue[d]?c:a).push(d)}}return{between:a,issues:c,selfLoops:l}}
function Ld({ties:t,statements:e,relations:n},{inside:o,main:s,first:r,last:i}){let a=new Set,c=l=>l.some(f=>o[f]);for(let[
l,f]of t.manners)n[e.relation[s[t.statement[l]]]].manner!==f&&a.add(l);for(let[l,f,u]of t.times){let d=t.statement[l];(r[d]!==
f||i[d]!==u)&&a.add(l)}for(let[l,f]of t.needs)c(f)||a.add(l);for(let[l,f]of t.yields)c(f)&&a.add(l);return a}function We(t,e,n){let o=$t(t,n,it(n)),s=mo(t,e,o,n),r=n.issues?[...s.between,...s.issues]:s.between,i=je(t,e,r,o,n.count),
a=n.min_weight>1?new Map([...i].filter(([,f])=>f.weight>=n.min_weight)):i,c=La(a),l=Na(e,a,c,n);return{facts:t,level:e,state:n,
chosen:o,pairs:a,nodes:c,...l,arrows:ro(t,e,a,l,o.main),parts:n.compared_with&&fo(t,n,n.compared_with),weak:i.size-a.size,
selfLoops:s.selfLoops,withIssues:s.issues.length}}var x,$e=null,Pe="en",w,U,$,Be,cr=null,lr=null,fr=new Map,ur=new Map,Pa=async()=>{};async function Fa(t,e){Be=t,Pe=e,x=wa(
await Be.facts()),U=da(x.opening),w=U,$e=cr=lr=null,fr.clear()}async function P(){cr??=Be.words();let t=await cr;return $e!==
t&&(ur=new Map(t.entities.map((e,n)=>[e.id,n]))),$e=t,t}var po=()=>Be.findings();function ho(){return lr??=Be.arguments(),
lr}function Ft(t){let e=fr.get(t)??Be.level(t).then(n=>xa(t,n));return fr.set(t,e),e}var go=t=>ur.get(t);function Et(t){
let e=ur.get(t);return e===void 0||!$e?null:$e.entities[e]}function Da(t){Pa=t}function Xt(t){w={...w,...t}}async function k(t){
Xt(t),await Pa(t)}async function Ha(){let t=await Ft(w.level);for(;t.name!==w.level;)t=await Ft(w.level);$=We(x,t,w)}var le=()=>w.
picture==="named"?xn($):$,wo=()=>w.tab==="graph"?le():$,xo=()=>Aa(x,q(),w);function q(){if(!$e)throw new Error("what is \
read was not loaded");return $e}var Ed=new Set(["since","until","min_weight","theme","language"]),za=0,mr=!1;function bo(t){mr||=Object.keys(t).some(e=>!Ed.
has(e)),clearTimeout(za),za=setTimeout(()=>{let e=Ce(w,U),n=mr;if(mr=!1,e!==location.hash.slice(1))try{n?history.pushState(
null,"",`#${e}`):history.replaceState(null,"",`#${e}`)}catch{}},150)}var yo=(t={})=>`${x.address??location.href.split("#")[0]}\
#${Ce({...w,...t},U)}`;var Nd={light:["#9cc3e6","#f2c14e","#8fd0b0","#e6a5b8","#c3b1e1","#d9b38c"],dark:["#5f9bd1","#cfa13a","#5fae8b","#c57b93",
"#9a84c7","#b58a5e"]},qd={light:{text:"#17202b",ground:"#ffffff",node:"#cbd2d9",line:"#52606d"},dark:{text:"#e9edf1",ground:"\
#192029",node:"#52606d",line:"#9aa5b1"}},Cd={light:["#b3261e","#a8327a","#6d3fb0","#00776b","#8a6100","#9aa5b1"],dark:["\
#ff8a80","#f48fb1","#b79af0","#4cc3b4","#e0b050","#52606d"]},pr=()=>matchMedia("(prefers-color-scheme: dark)");function Dt(){
return w.theme!=="auto"?w.theme:pr().matches?"dark":"light"}var K=()=>qd[Dt()],Se=()=>Nd[Dt()],Fe=t=>x.encodings.signs[t][Dt()],
dr=t=>Cd[Dt()][t];function $o(t,e){let n=uo(t,e);return dr(n<0?ce:n)}var Ua=new Set(["p","h1","h2","h3","h4","li","dt","dd","td","th","caption","blockquote","summary"]);for(let t of["legend",
"option","input"])Ua.add(t);var yn="http://www.w3.org/2000/svg";function m(t,e={},...n){return Ga(document.createElement(
t),Ua.has(t)?{dir:"auto",...e}:e,n)}var Ht=(t,e)=>m("bdi",{lang:e},t);function S(t,e={},...n){return Ga(document.createElementNS(
yn,t),e,n)}function Ga(t,e,n){for(let[o,s]of Object.entries(e))s==null||s===!1||(typeof s=="function"?t.addEventListener(
o.slice(2),s):o==="value"||o==="checked"?Object.assign(t,{[o]:s}):t.setAttribute(o,s===!0?"":String(s)));return Oe(t,n),
t}function Oe(t,e){for(let n of e)n==null||n===!1||n===""||(Array.isArray(n)?Oe(t,n):t.append(n instanceof Node?n:String(
n)))}function L(t,...e){t.replaceChildren(),Oe(t,e)}function v(t){let e=document.getElementById(t);if(!e)throw new Error(
`the page has no ${t}`);return e}function fe(t){v("announced").textContent=t}var Ka={facts:()=>$n("facts"),words:()=>$n("words"),arguments:()=>$n("arguments"),findings:()=>$n("findings"),level:t=>$n(
`level-${t}`)};async function $n(t){let e=v(t);if(e.type==="application/json")return JSON.parse(e.text);let n=Uint8Array.
from(atob(e.text),s=>s.charCodeAt(0)),o=new Blob([n]).stream().pipeThrough(new DecompressionStream("gzip"));return JSON.
parse(await new Response(o).text())}var hr="button, select, input, summary, a[href], [tabindex='0']";function So(t){return((t.getAttribute("aria-label")||t.
closest("label")?.textContent||t.textContent)??"").replace(/[\d\u2022]+/g,"").trim()}function Va(){let t=document.activeElement,
e=t?.closest("#side, #time, #viewpoint, #panel, #sheet, #story");return!t||!e||!t.matches(hr)?null:{part:e.id,words:So(t),
at:[...e.querySelectorAll(hr)].indexOf(t)}}function Ya(t){if(!t||document.activeElement!==document.body)return;let e=[...v(
t.part).querySelectorAll(hr)],n=r=>Math.abs(e.indexOf(r)-t.at),[o]=e.filter(r=>So(r)===t.words).sort((r,i)=>n(r)-n(i));(o??
e[Math.min(t.at,e.length-1)])?.focus({preventScroll:!0})}function Oo(t){return new Set([...t.querySelectorAll("details[o\
pen] > summary")].map(So))}function _o(t,e){for(let n of t.querySelectorAll("details"))n.firstElementChild&&e.has(So(n.firstElementChild))&&
(n.open=!0)}var ko=class{#t=new Map;#e;constructor(e,n,o,s){this.facts=e,this.words=n,this.level=o,this.#e=gr(s),this.counted=X(Zs(e,
this.#e,["everyone"])),this.entities=new Int32Array(n.entities.length),this.articles=new Int32Array(e.articles.length),this.
relations=new Int32Array(e.relations.length);for(let r of this.counted){for(let i of this.namedBy(r))this.entities[i]++;
for(let i of e.relations[e.statements.relation[r]].wider)this.relations[i]++;this.articles[e.statements.article[r]]++}}namedBy(e){
let{s:n,o,roles:s=[],sources:r=[]}=this.words.statements[e],i=new Set([n,o,...s.map(([,a])=>a),...r].filter(Id));for(let a of i)
for(let c of this.words.entities[a].members??[])i.add(c);return i}ofRelation(e){let{relations:n,statements:o}=this.facts;
return this.counted.filter(s=>n[o.relation[s]].wider.includes(e))}ofQuestion({where:e}){let n=this.facts.statements;return this.
counted.filter(o=>e.some(s=>Object.entries(s).every(([r,i])=>i.includes(Number(n[r][o])))))}ofPhrase({relation:e,actor:n,
target:o}){let{facts:s,level:r}=this,[i,a]=[n,o].map(l=>l===null?-1:r.numbers.get(l));if(i===void 0||a===void 0)return[];
let c=this.rows(e).filter(l=>(i<0||r.actor[l]===i)&&(a<0||r.target[l]===a));return[...new Set(c.map(l=>s.ties.statement[l]))]}targetsOf(e){
let{facts:n,level:o}=this,s=new Map;for(let i of this.rows(e)){let a=o.target[i];s.set(a,(s.get(a)??new Set).add(n.ties.
statement[i]))}return[...s].sort(([i,a],[c,l])=>l.size-a.size||i-c).map(([i])=>o.nodes[i].actor)}rows(e){let n=this.#t.get(
e);if(n)return n;let{facts:o,level:s}=this,r=o.relations.flatMap(({wider:l},f)=>l.includes(e)?[f]:[]),i={...this.#e,relations:r},
a=mo(o,s,$t(o,i,["everyone"]),i),c=[...a.between,...a.issues];return this.#t.set(e,c),c}},Id=t=>typeof t=="number"&&t>=0,
gr=t=>({...t,according_to:["everyone"],compared_with:null,since:null,until:null,undated:!0,kinds:null,quad_classes:null,
relations:null,modes:null,certainties:null,polarities:null,articles:null,types:null,count:"statements",inferred:!0,headlines:!0,
self:!0,issues:!0,min_weight:1});var Qa=new WeakMap;function Mo(t,e,n){let o=t.statements,s=t.names.quad_classes,r=new Map,i=s.map(()=>[]),a={unreal:[],none:[]},
[c,l]=[0,0];for(let d of e){let h=t.relations[o.relation[n[d]]],g=o.quad_class[n[d]];if(!(o.act[d]<0||!h.deed))if(!st(t,
d))a.unreal.push(d);else{if((g<0?a.none:i[g]).push(d),r.has(o.act[d])||(r.set(o.act[d],g),h.goldstein===null))continue;c+=
h.goldstein,l++}}let f=d=>[...r.values()].filter(h=>h===d).length,u=a.unreal.map(d=>o.act[d]).filter(d=>!r.has(d));return{
statements:e,acts:r.size,...a,unrealActs:new Set(u).size,quadClasses:i,byQuadClass:s.map((d,h)=>f(h)),noQuadClass:f(-1),
articles:new Set(e.map(d=>o.article[d])),sources:new Set(e.map(d=>Rd(t,d))),sum:c,scored:l}}var Rd=({statements:t},e)=>t.
source[e]>=0?-1-t.source[e]:t.author[e]>=0?t.author[e]:t.publisher[e],Sn=t=>[...t.quadClasses.flat(),...t.none],Zt=(t,e)=>Mo(
t.facts,Ot(t,e.rows),t.chosen.main);function te(t){let e=Qa.get(t);if(e)return e;let n=Pt(t),o=new Set(t.isGrown?t.shown:
[]);for(let{a,b:c}of n)o.add(a).add(c);let{statement:s}=t.facts.ties,r=new Set(n.flatMap(a=>a.rows.map(c=>s[c]))),i={...Mo(
t.facts,[...r],t.chosen.main),actors:o.size};return Qa.set(t,i),i}function Ot({facts:t,chosen:e},n){return _t(e,new Set(
n.map(o=>t.ties.statement[o])))}function _t({first:t,last:e},n){let o=s=>t[s]??e[s]??1/0;return[...n].sort((s,r)=>o(s)-o(
r)||s-r)}function vo({facts:t,chosen:e},n){let o=new Map;for(let s of n){let r=t.statements.act[s],i=r>=0&&e.inside[s]?`\
act ${r}`:`statement ${s}`,a=o.get(i);a?a.push(s):o.set(i,[s])}return[...o.values()]}function To({chosen:t},e){let n=t.main[e[0]];
return e.includes(n)?n:e[0]}var zt=(t,e)=>t.names.quad_classes[e].split(" ")[1],Ao=(t,e)=>e.filter(n=>t.ties.together[n]);
function Ja(t,e){let{facts:n,chosen:o,state:s}=t,{relation:r,quad_class:i}=n.statements,a=new Set(Ao(n,e).map(u=>n.ties.
statement[u])),{act:c}=n.statements,l=new Set(e.map(u=>n.ties.statement[u]).filter(u=>st(n,u)).map(u=>c[u])),f=[[],[],[]];
for(let u of e){let d=n.ties.statement[u];if(s.count==="acts"&&!st(n,d)&&l.has(c[d]))continue;let h=o.main[d],g=n.relations[r[h]].
sign,b=a.has(d)?n.names.signs.indexOf(zt(n,i[h])):g;f[st(n,d)?b:2].push(u)}return f.map(u=>u.length?at(n,u,o,s.count):0)}var jd=60,Lo=null;function Nt(){if(!w.open)return null;let t=w.open.indexOf(":"),e=w.open.slice(0,t),n=w.open.slice(t+1);
return{kind:e,names:e==="pair"?n.split(">").map(wr):[n]}}function wr(t){try{return decodeURIComponent(t)}catch{return t}}
var xr=t=>`pair:${t.map(encodeURIComponent).join(">")}`,V=t=>k({open:`actor:${t}`}),ct=t=>k({open:`statement:${x.statements.
key[t]}`}),Xa=(t,e)=>xr([t,e].map(n=>$.level.nodes[n].actor));function lt(t,e){let n=[t,e].map(o=>$.level.nodes[o].actor);
return k({open:xr(n)})}function D(t,e,n={}){let o=_t($.chosen,t),s=o.slice(0,jd).map(r=>x.statements.key[r]);return Lo={
statements:o,label:e,name:[o.length,...s].join(" ")},k({...n,open:`list:${Lo.name}`})}function Eo(t){if(Lo?.name===t)return Lo;
let e=t.split(" ").slice(1);return{name:t,label:"",statements:e.map(n=>x.statements.key.indexOf(n)).filter(n=>n>=0)}}function No(t,e){
return k({tab:"article",article:x.articles[t].id,open:`statement:${x.statements.key[e]}`})}function ee(t){let e=$.level.
nodes[t].actor;return w.picture==="named"?k({grown:[...w.grown??[],e]}):$.isGrown?k({grown:br(e)}):k({ego:w.ego===e?null:
e,steps:1})}var br=t=>[...new Set([...w.grown||[],t])];async function Za(t){let e=await Ft("entity"),n=e.numbers.get(t);
if(n===void 0)return null;let o={...gr(w),self:w.self,issues:w.issues},s=[{},{issues:!0},o,{...o,issues:!0}];for(let r of s){
let i={...w,...r,level:"entity",ego:null};if(We(x,e,i).nodes.has(n))return{...r,level:"entity",ego:null}}return null}function tc(t){
let e=Nt();if(!e||!["pair","actor"].includes(e.kind))return{};let n=$.level,[o,s]=e.names.map(c=>n.numbers.get(c)),r=n.actor.
findIndex((c,l)=>c===o&&(s===void 0||n.target[l]===s)),i=r<0&&o!==void 0&&e.kind==="actor"?n.target.indexOf(o):-1;if(r<0&&
i<0)return{open:null};let a=(r<0?[t.target[i]]:[t.actor[r],t.target[r]]).map(c=>t.nodes[c].actor);return e.kind==="actor"||
a[0]===a[1]?{open:`actor:${a[0]}`}:{open:xr(a)}}function p(t,e={}){let n=x.text[t];return n===void 0?t:n.replace(/\{(\w+)\}/g,(o,s)=>s in e?ne(String(e[s])):o)}var ec=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u,
ne=t=>ec.test(t)?`\u2068${t}\u2069`:t;function ft(t,e=" \u2192 "){let n=t.map(ne).join(e);return ec.test(n)?`\u200E${n}`:
n}var N=t=>t<1e3?String(t):t.toLocaleString(Pe),On=(t,e)=>p(t===1?e:`${e}_many`),C=(t,e)=>`${N(t)} ${On(t,e)}`;function qt(t,e=t.
length){return t.length>e?`${t.slice(0,e).join(", ")} ${p("and_more",{n:t.length-e})}`:[t.slice(0,-1).join(", "),...t.slice(
-1)].filter(Boolean).join(` ${p("and")} `)}var B=t=>t.charAt(0).toLocaleUpperCase(Pe)+t.slice(1),yr=t=>`${t>0?"+":t<0?"\u2212":
""}${Math.abs(t).toFixed(1)}`;var $r=t=>e=>{e.key!=="Enter"&&e.key!==" "||(e.preventDefault(),t())};function I(t,e,n={}){return m("span",{role:"button",
tabindex:0,class:"link",dir:"auto",onclick:e,onkeydown:$r(e),...n},t)}function T(t,e,n={}){return m("button",{type:"butt\
on",dir:"auto",onclick:o=>e(o.currentTarget),...n},t)}function qo(t,e){let n=Wd(t);return!n||!["https:","http:"].includes(
n.protocol)?m("span",{},e):m("a",{href:n.href,dir:"auto",rel:"noopener noreferrer",target:"_blank"},e)}function Wd(t){try{
return new URL(t)}catch{return null}}function H(t,e,n){let o=typeof t=="number"?N(t):t;return e.length?I(o,()=>D(e,n),{class:"link number","aria-label":`${o}\
 ${n}: ${p("show_quotes")}`}):m("span",{class:"number none"},o)}var et=t=>new Date(t*864e5).toISOString().slice(0,10);function oc(t){let e=Date.parse(`${t}T00:00:00Z`);return Number.isNaN(
e)?null:Math.round(e/864e5)}var Or=t=>new Date(t*864e5).getUTCFullYear(),sc=(t,e)=>Date.UTC(t,e,1)/864e5;function rc(t,e){
let[n,o]=[Or(t),Or(e)],s=Math.max(1,Math.ceil((o-n)/10)),r=[];for(let i=n+1;i<=o;i+=s)r.push([sc(i,0),String(i)]);return r}
var[ue,me]=[30,365],nc=7,Bd=4,Sr=[1,3,12,24,60,120,300,600,1200];function Co(t,e,n){let o=[];if(n<=nc){let r=n<=1?1:nc;for(let i=t+
1;i<=e;i++)(i-Bd)%r===0&&o.push({day:i,step:r});return o}let s=Sr.find(r=>r*ue>=n)??Sr[Sr.length-1];for(let r=Math.floor(
Or(t)*12/s)*s;;r+=s){let i=sc(Math.floor(r/12),r%12);if(i>e)return o;i>t&&o.push({day:i,step:s*ue})}}function ic(t,e,n){let o=t.statements,s=new Set(e.map(f=>`${o.article[f]} ${o.coder[f]}`)),[r,i,a]=[new Set,new Set,new Set],
c=new Set([...n].map(f=>t.articles[f].text));for(let f=0;f<o.key.length;f++){let u=o.article[f];!n.has(u)&&c.has(t.articles[u].
text)&&a.add(u),!(!n.has(u)||s.has(`${u} ${o.coder[f]}`))&&(r.add(o.coder[f]),i.add(u))}return{coders:[...new Set(e.filter(
f=>i.has(o.article[f])).map(f=>t.coders[o.coder[f]]))].sort(),others:r.size,reprints:a.size}}var ac={21:"spring",22:"summer",23:"autumn",24:"winter"};function pt(t){if(t.includes("/")){let[l,f]=t.split("/");return l===
""||l===".."?p("date_until",{to:pt(f)}):f===""||f===".."?p("date_since",{from:pt(l)}):p("date_throughout",{from:pt(l),to:pt(
f)})}let e=/^\[(.+)\.\.(.+)\]$/.exec(t);if(e)return p("date_within",{from:pt(e[1]),to:pt(e[2])});let n=/^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/.
exec(t);if(!n)return t;let[,o,s,r,i]=n,a=o==="XXXX"?p("no_year"):o,c=[r&&String(Number(r)),s&&Pd(s),a].filter(Boolean).join(
" ");return i?p("date_perhaps",{date:c}):c}function Pd(t){return Object.hasOwn(ac,t)?p(ac[t]):new Date(Date.UTC(2e3,Number(
t)-1,1)).toLocaleDateString(Pe,{month:"long",timeZone:"UTC"})}function Io(t){let e=[];return t.when&&e.push(pt(t.when)),
t.inferred_when&&e.push(`${pt(t.inferred_when)} (${p("inferred")})`),e.length?e.join("; "):p("date_unknown")}function Ro({
when:t,inferred_when:e}){return e?`${pt(e)} (${p("inferred")})`:t?pt(t):p("date_unknown")}function De(t,e){let[n,o]=[t,e].
map(s=>s===null?null:pt(et(s)));return n===null&&o===null?p("date_unknown"):n===o?n:n===null?p("date_until",{to:o}):o===
null?p("date_since",{from:n}):p("date_throughout",{from:n,to:o})}var Ut=()=>w.since!==null||w.until!==null;function _n(){
let[t,e]=[w.since,w.until].map(n=>n===null?null:et(n));return t===null?p("date_until",{to:e}):e===null?p("date_since",{from:t}):
p("date_throughout",{from:t,to:e})}var jo=["\u2260","?","\u2460","\u2461","\u2248","="];function Wo(){let t=x.signers.map(n=>[`by:${n}`,p("viewpoint_signer",
{name:n})]),e=x.sources.map(({id:n,label:o,by:s})=>[`of:${n}`,p("viewpoint_quoted",{name:o,by:s.join(", ")})]);return[["\
authors",p("viewpoint_authors")],...t,...e,["everyone",p("viewpoint_everyone")]]}function kt(t){let e=new Map(Wo());return t.
map(n=>e.get(n)||n).join(` ${p("and")} `)}function pe(t){return t.map(n=>cc(n)?.label??(n.startsWith("by:")?n.slice(3):p(
`viewpoint_${n}`))).join(` ${p("and")} `)}var Bo=t=>t.length===1&&cc(t[0])?.by||[],cc=t=>x.sources.find(({id:e})=>t===`o\
f:${e}`),lc=t=>p(`part_${t}`,{first:kt(w.according_to),second:kt(w.compared_with||[])});function ut(t){let e=te(t),n=e.unrealActs?` (${p("plus_not_actual",{n:e.unrealActs})})`:"",o=p("based_on",{acts:C(e.acts,
"act")+n,statements:C(e.statements.length,"statement"),articles:C(e.articles.size,"article"),sources:C(e.sources.size,"s\
ource"),coding:Fd(e)}),s=[e.actors<t.nodes.size&&p("drawn_of",{n:N(e.actors),of:N(t.nodes.size)}),t.weakest>0&&p("weakes\
t",{n:t.weakest}),t.weak>0&&p("note_min_weight",{n:t.weak})];return[kn(),...s,o].filter(Boolean).join(" ")}function kn(){
return`${[B(p(`level_${w.level}`)),`${p("according_to")} ${kt(w.according_to)}`,w.compared_with&&`${p("compared_with")} ${kt(
w.compared_with)}`,w.issues&&p("with_ties_to_issues"),Ut()&&Fo()].filter(Boolean).join(", ")}.`}var Po=()=>[`${p("accord\
ing_to")} ${kt(w.according_to)}`,Ut()&&Fo()].filter(Boolean).join(", "),Fo=()=>`${_n()} (${p(`inside_${w.inside}`)})`;function fc(t){
let e=[...te(t).articles].map(c=>x.articles[c]),n=[...new Set(e.map(c=>c.publisher))].filter(Boolean).sort();if(!n.length)
return"";let o=c=>e.map(l=>l[c]).filter(l=>l!==null),s=[Math.min(...o("first")),Math.max(...o("last"))],[r,i]=s.map(c=>Number.
isFinite(c)?et(c):null),a=r===i?p("published_on",{day:r}):p("published_from",{first:r,last:i});return p("source_line",{who:qt(
n,3),when:r===null||i===null?p("undated_source"):a})}function Fd({statements:t,articles:e}){let{coders:n,others:o,reprints:s}=ic(
x,t,e),r=[o?C(o,"other_coder"):"",s?C(s,"reprint"):""].filter(Boolean);return r.length?` (${n.length?`${p("coded_by",{names:qt(
n,3)})}; `:""}${p("left_out",{what:qt(r)})})`:""}function de(){return w.min_weight>1?p("empty_min_weight",{n:N(w.min_weight)}):
Ut()?p("empty_period",{period:_n()}):$.withIssues&&!w.issues?p("empty_but_issues",{n:N($.withIssues),option:p("with_issu\
es")}):p("empty")}var z=t=>w.language&&t.labels?.[w.language]||t.label;function _e(t){let e=z(t);return Object.entries(t.labels??{}).find(
([,n])=>n===e)?.[0]??null}function j(t,e){let n=t.nodes[e],o=w.language?Et(n.actor):null;return o?z(o):n.label}function He(t){
let e=$.level.numbers.get(t);return e===void 0?t:j($.level,e)}function _r(t){let{level:e}=t;return Pt(t).map(n=>({pair:n,
actor:j(e,n.a),target:j(e,n.b)}))}var uc=.55,mc=15*uc,Do={enabled:!1,type:"arrow",scaleFactor:1},pc={to:Do,middle:Do,from:Do};function dc(t){let e=new Map;
return n=>{let o=e.get(n)??t(n);return e.set(n,o),o}}var kr=dc(t=>({color:t,highlight:t,hover:t,inherit:!1,opacity:1})),
hc=dc(t=>{let[e,n,o]=t.split(" ").map(Number),{head:s}=x.encodings.signs[e],{middle:r}=x.encodings.marks[o],{dashes:i}=x.
encodings.holds[n];return{ends:{to:{enabled:!!s,type:s||"arrow",scaleFactor:uc},middle:{enabled:!!r,type:r||"arrow",scaleFactor:r?
.45:1},from:Do},dashes:i.length?i:!1}});function gc(t,e){return e?Math.min(.7+.5*Math.log2(t),4):Math.min(1.2+1.3*Math.log2(
t),9)}function wc(t){let e=new Map;for(let n of ao(t)){let o=n[0].length>0&&n[1].length>0,s=Math.min(.22,1.5/(n[0].length+
n[1].length));for(let r of n)r.forEach((i,a)=>{let c=o?(a+.6)*s:(a-(r.length-1)/2)*s;e.set(i,{enabled:!0,type:c<0?"curve\
dCCW":"curvedCW",roundness:Math.abs(c)})})}return e}function ze(t,e=20,n=3){let o=[""];for(let s of t.slice(0,200).split(
/\s+/)){let r=s.length>e?`${s.slice(0,e-1)}\u2026`:s,i=o[o.length-1];i?i.length+1+r.length<=e?o[o.length-1]=`${i} ${r}`:
o.push(r):o[o.length-1]=r}return o.length>n?`${o.slice(0,n).join(`
`)}\u2026`:o.join(`
`)}var Dd={enabled:!0,type:"curvedCW",roundness:.15};function xc(t){let e=Ca(t),n=t.nodes.filter(i=>t.isTied[i.id]).map(({id:i,
x:a,y:c,shape:l})=>({id:i,x:a,y:c,shape:l,label:ze(j(t,i))})),o=t.edges.map((i,a)=>e[a]?{...i,smooth:Dd}:i),s=new vis.Network(
v("canvas"),{nodes:n,edges:o},zd(n.length,!t.merged));Mr(s,t);let r=[-1,...Se().keys()].map(Hd);for(let{id:i}of n){let{options:a}=s.
body.nodes[i];a.size=t.nodes[i].size,a.color=r[t.nodes[i].tint+1]}return s}function Mr(t,e){for(let[n,o]of e.nodes.entries()){
let s=t.body.nodes[n];s&&([s.x,s.y]=[o.x,o.y+n*1e-4])}}function Hd(t){let e=K(),n=t>=0?Se()[t]:e.node,o={background:n,border:e.
text};return{background:n,border:e.line,highlight:o,hover:o}}function zd(t,e){let n=K(),o={color:n.text,size:15,face:"sy\
stem-ui, sans-serif",strokeWidth:3,strokeColor:n.ground};return{autoResize:!0,physics:{enabled:!1,solver:"forceAtlas2Bas\
ed",stabilization:!1},layout:{improvedLayout:!1},interaction:{hover:t<=2e3,hideEdgesOnDrag:!e,hideEdgesOnZoom:!e,tooltipDelay:1e9,
keyboard:{enabled:!0,bindToWindow:!1},multiselect:!1,selectConnectedEdges:!1},nodes:{hidden:!0,font:o,borderWidth:1,borderWidthSelected:3,
scaling:{label:{enabled:!1,drawThreshold:t>300?9:5}},chosen:!0},edges:{hidden:!0,smooth:!1,...e&&{font:{...o,size:12.5,align:"\
top",vadjust:0}},selectionWidth:2,hoverWidth:1,arrowStrikethrough:!1,endPointOffset:{to:1},selfReference:{size:18,angle:Math.
PI/4,renderBehindTheNode:!0},scaling:{label:{enabled:!1,drawThreshold:5}}}}}var bc=([t,,e,...n])=>[t,e,...n].join("");function Mt(t,e){let{act:n,rank:o}=t.statements,{statement:s,label:r}=t.ties,i=new Map;
for(let c of e){let l=s[c],f=n[l]>=0?`act ${n[l]}`:l,u=t.tie_labels[r[c]],d={text:bc(u),parts:u,rank:o[l]},h=i.get(f);h?
h.push(d):i.set(f,[d])}let a=new Map;for(let c of i.values()){let l=Ud(c),f=a.get(l.text)??{...l,number:0};a.set(l.text,
{...f,number:f.number+1,rank:Math.min(f.rank,l.rank)})}return[...a.values()].sort((c,l)=>l.number-c.number||c.rank-l.rank)}
function Ud(t){let e=t.sort((f,u)=>f.rank-u.rank||(f.text<u.text?-1:1)),n=[...new Set(e.map(({parts:f})=>f[0]))],[o]=e;if(n.
length===1)return o;let[,s,...r]=o.parts,i=n.includes(""),a=n.map(f=>f.replace(/: $/,"")),l=[i?"":`${a.slice(0,-1).join(
", ")} and ${a[a.length-1]}: `,i?"":s,...r];return{...o,parts:l,text:bc(l)}}var ke=({text:t,number:e})=>e>1?`${t} \xD7${e}`:
t,oe=(t,e)=>Mt(t,e).map(ke).join("; ");function Mn([,t,e,n,o,s,r],i){let a=t+e+n+o;return a+vn(s,Math.max(i-a.length-r.length,
8))+r}function yc(t,e,n){let o=Mt(t,e);if(!o.length)return"";let s=o.length>1?` +${o.length-1}`:"";return Mn(o[0].parts,
n-s.length)+s}function vn(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1);return`${((/\s/.test(t[e-1])?n:n.slice(0,Math.
max(n.lastIndexOf(" "),0)))||n).trimEnd()}\u2026`}var vr=70,Gd=3,[Kd,$c]=[12,34];function Ho({network:t,selection:e}){if(e.level.merged)return;let n=e.arrows.size<=vr;for(let o of ao(
e).map(s=>s.flat())){let s=Math.max(1,Gd+1-o.length);for(let r of o){let i=Yd(t,e,r),a=n?Vd(e,r,.75*s*i):"";Qd(t.body.edges[r],
a&&ze(a,i,s))}}}function Vd(t,e,n){let o=t.arrows.get(e)??[],s=t.parts?uo(t,o):-1;return yc(t.facts,o,n)+(s<0?"":` ${jo[s]}`)}
function Yd(t,{level:e},n){let{arrows:o,nodes:s}=e,[r,i]=[s[o.actor[n]],s[o.target[n]]];if(r===i)return $c;let a=Math.hypot(
r.x-i.x,r.y-i.y)-r.size-i.size;return Math.max(Kd,Math.min($c,Math.floor(a/(.5*t.body.edges[n].options.font.size))))}function Qd(t,e){
if((t.options.label||"")===e)return;let n=e.split(`
`).length;t.setOptions({label:e,font:{vadjust:-.5*(n-1)*t.options.font.size}})}var Oc=1.4,Jd={nodes:[15,12,22],edges:[12,9.5,17]};function Tr(){let{clientWidth:t,clientHeight:e}=v("canvas");return t>
0&&e>0}function _c(t){let e=new ResizeObserver(()=>{Tr()&&(e.disconnect(),t())});e.observe(v("canvas"))}function kc(t){let{
network:e}=t,n=e.body.nodeIndices;if(n.length>vr){e.fit({nodes:n,animation:!1,maxZoomLevel:Oc});return}Sc(e,n),Xd(t,e.getScale())&&
(Ho(t),Sc(e,n))}function Sc(t,e){let n={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let a of e){let{x:c,y:l,options:f}=t.
body.nodes[a],u=f.label.split(`
`),d=Math.max(f.size,.28*f.font.size*Math.max(...u.map(h=>h.length)));n.left=Math.min(n.left,c-d),n.right=Math.max(n.right,
c+d),n.top=Math.min(n.top,l-f.size),n.bottom=Math.max(n.bottom,l+f.size+1.2*f.font.size*u.length)}let{clientWidth:o,clientHeight:s}=v(
"canvas"),r=.95*Math.min(o/(n.right-n.left),s/(n.bottom-n.top)),i={x:(n.left+n.right)/2,y:(n.top+n.bottom)/2};t.moveTo({
position:i,scale:Math.min(r,Oc),animation:!1})}function Xd(t,e){let n=Object.entries(Jd).map(([s,[r,i,a]])=>[s,{font:{size:Math.
min(a,Math.max(r,i/e))}}]),o=JSON.stringify(n);return t.letters===o?!1:(t.letters=o,t.network.setOptions(Object.fromEntries(
n)),!0)}function Mc(t){let{level:e}=$,{actor:n,target:o,sign:s}=e.arrows,r=$.arrows.get(t)||[],i=oe(x,r)||x.labels.signs[s[t]],a=C(
Ot($,r).length,"statement"),c=[n[t],o[t]].map(l=>j(e,l));return`${ft(c,` \u2013 ${i} ${io(x,e,t)?"\u2013":"\u2192"} `)} \
\xB7 ${a}`}function vc(t){let e=$.nodes.get(t),n=e?` \xB7 ${C(e.others.size,"neighbour")}`:"";return`${j($.level,t)} \xB7 ${$.
level.nodes[t].type}${n}`}var Tc=500,zo=300,Zd=2,nt=null,Uo=()=>nt?.network??null;function Ac(t){let e=[$.level.name,Dt(),w.language].join(" "),n=nt?.
key!==e,o=nt&&!n?nt:th(e);o.selection=$;let s=!o.network.body.nodeIndices.length;Lc(o,()=>{let r=eh(o);nh(o,r),Ho(o),rh(),
(n||s&&r.size||t)&&Nc(o),Ec(o)}),v("canvas").setAttribute("aria-label",`${p("graph_of")} ${ut($)}`)}function th(t){nt&&nt.
network.destroy();let e=xc($.level),n={network:e,key:t,selection:$,arrows:[],isMoved:!1,isFine:null,letters:""};e.on("be\
foreDrawing",()=>Ec(n)),e.on("click",sh),e.on("doubleClick",({nodes:o})=>o.length&&ee(o[0])),e.on("resize",({width:o})=>o>
0&&!n.isMoved&&Go());for(let o of["zoom","dragEnd"])e.on(o,()=>n.isMoved=!0);e.on("hoverEdge",({edge:o})=>Ar(Mc(o))),e.on(
"hoverNode",({node:o})=>Ar(vc(o)));for(let o of["blurEdge","blurNode"])e.on(o,()=>Ar(""));return nt=n,v("physics").firstElementChild.
checked=!1,n}function Lc({network:t},e){t.renderer.allowRedraw=!1;try{e()}finally{t.renderer.allowRedraw=!0}t.body.emitter.
emit("_requestRedraw")}function eh(t){let{body:e}=t.network,{facts:n,level:o,arrows:s,chosen:r,parts:i}=t.selection,{arrows:a,
merged:c}=o,l=new Set,f=n.encodings.signs.map((d,h)=>kr(Fe(h))),u=c?null:wc(t.selection);for(let d of t.arrows)s.has(d)||
(e.edges[d].options.hidden=!0);for(let[d,h]of s){let{options:g}=e.edges[d];g.hidden=!1,g.width=gc(at(n,h,r,t.selection.state.
count)||1,s.size>zo),g.color=i?kr($o(t.selection,h)):f[a.sign[d]],u&&Object.assign(g.smooth,u.get(d)),l.add(a.actor[d]).
add(a.target[d])}return t.isFine=null,t.arrows=e.edgeIndices=[...s.keys()],l}function nh({network:{body:t},selection:{isGrown:e,
shown:n}},o){if(e)for(let s of n)o.add(s);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!0;t.nodeIndices=[...o].filter(
s=>t.nodes[s]);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!1}function Ec(t){let{body:e}=t.network,n=e.edgeIndices.
length<=zo||mc*e.view.scale>=Zd;if(t.isFine===n)return;t.isFine=n;let{sign:o,hold:s,mark:r}=t.selection.level.arrows;for(let i of e.
edgeIndices){let{options:a}=e.edges[i],c=hc(`${o[i]} ${s[i]} ${r[i]}`);a.arrows=n?c.ends:pc,a.dashes=n&&c.dashes}for(let i of e.
nodeIndices)e.nodes[i].options.borderWidth=n?1:0}function Go(){let t=nt;t&&Lc(t,()=>Nc(t))}function Nc(t){t.isMoved=!1,t.
network.body.nodeIndices.length&&(Tr()?kc(t):_c(oh))}function oh(){nt?.network.redraw(),Go()}function qc(t){nt?.network.
body.nodes[t]&&nt.network.focus(t,{scale:1,animation:!1})}function Cc(t){if(!nt)return;let{network:e,selection:n}=nt;e.setOptions(
{physics:{enabled:t}}),!t&&(Mr(e,n.level),e.redraw())}function sh({nodes:t,edges:e}){let{level:n}=$;t.length?V(n.nodes[t[0]].
actor):e.length&&lt(n.arrows.actor[e[0]],n.arrows.target[e[0]])}function rh(){if(!nt)return;let t=Nt(),[e,n]=(t?.names??
[]).map(a=>$.level.numbers.get(a)),{actor:o,target:s}=$.level.arrows,r=t?.kind==="actor"&&e!==void 0&&nt.network.body.nodes[e]?
[e]:[],i=t?.kind==="pair"?[...$.arrows.keys()].filter(a=>o[a]===e&&s[a]===n):[];nt.network.setSelection({nodes:r,edges:i},
{unselectAll:!0,highlightEdges:!1})}function Ar(t){v("hint").textContent=t}var ih=[2,3,14],ah=[1.6,0,2.5,5],ch=.02,lh=30;function Rc({boxes:t,ties:e},n){let o=t.some(y=>y.isMiddle)?2:ih.filter(y=>t.
length>=y).length,s=t.map(()=>new Map);for(let{from:y,to:O,weight:_}of e){let[M,A]=[n.get(y)??0,n.get(O)??0];M!==A&&(s[M].
set(A,(s[M].get(A)??0)+_),s[A].set(M,(s[A].get(M)??0)+_))}let r=s.map(y=>[...y.values()].reduce((O,_)=>O+_,0)),i=[...t.keys()].
sort((y,O)=>r[O]-r[y]||y-O),a=t.map(()=>-1),c=[...Array(o+1).keys()],l=Math.floor(o/2),f=i.filter(y=>!t[y].isMiddle);for(let y of i)
t[y].isMiddle&&(a[y]=1);let u=y=>o!==2||y!==1||f.length===i.length,d=r.reduce((y,O)=>y+O,1),h=(y,O)=>{let _=0;for(let[A,
R]of s[y])a[A]>=0&&(_+=R*ah[Math.min(Math.abs(a[A]-O),3)]/d);let M=t.filter((A,R)=>R!==y&&a[R]===O);return _+ch*(Ic(t[y])*
M.reduce((A,R)=>A+Ic(R),0))/t.length},g=y=>c.filter(u).reduce((O,_)=>h(y,_)<h(y,O)-1e-9?_:O);for(let y of f)a[y]=f.length===
i.length&&y===i[0]?l:g(y);for(let y=0;y<lh;y++){let O=a.join();for(let _ of f)a[_]=g(_);if(a.join()===O)break}let b=[...new Set(
a)].sort((y,O)=>y-O);return a.map(y=>b.indexOf(y))}var Ic=t=>1+t.members.length;function Bc(t,e){let n=Math.max(0,...t.map(a=>a.column)),o=[...Array(n+1).keys()].map(a=>t.filter(c=>c.column===a)),s=uh(
e);Tn(o);let r=Wc(o),i=Ko(e);for(let a=0;a<24&&i>0;a++){let c=[...o.keys()];a%2&&c.reverse();for(let f of c){for(let u of o[f])
jc(u.items,d=>Lr(s.get(d),d.y));jc(o[f],u=>mh(u,s)),Tn(o)}let l=Ko(e);l<i&&([r,i]=[Wc(o),l])}return ph(o,r),Tn(o),fh(o,e),
o}function fh(t,e){let n=Ko(e),o=(r,i,a)=>(r.splice(r.indexOf(i),1),r.splice(a,0,i),Tn(t),Ko(e)),s=r=>{let i=!1;for(let a of[
...r]){let c=r.indexOf(a);for(let l of r.keys()){let f=o(r,a,l);f<n-1e-6&&([c,n,i]=[l,f,!0])}o(r,a,c)}return i};for(let r=0;r<
3&&n>0&&[...t,...t.flat().map(a=>a.items)].map(s).includes(!0);r++);Tn(t)}function uh(t){let e=new Map,n=(o,s)=>{let r=e.
get(o);r?r.push(s):e.set(o,[s])};for(let[o,s]of t.flatMap(Vo))n(o,s),n(s,o);return e}function Vo({start:t,end:e,passes:n}){
let o=[t.item,...n.map(({item:s})=>s),e.item];return o.slice(1).map((s,r)=>[o[r],s])}function Tn(t){for(let e of t){let n=e.
flatMap(o=>o.items);for(let[o,s]of n.entries())s.y=(o+.5)/n.length}}var Lr=(t,e)=>t?.length?t.reduce((n,o)=>n+o.y,0)/t.length:
e;function mh(t,e){let n=t.items.flatMap(o=>e.get(o)??[]).filter(o=>o.group!==t);return Lr(n,t.items.length?Lr(t.items,.5):
.5)}function jc(t,e){let n=new Map(t.map(o=>[o,e(o)]));t.sort((o,s)=>(n.get(o)??0)-(n.get(s)??0))}function Ko(t){let e=new Map,
n=0;for(let[o,s]of t.flatMap(Vo)){if(o.column===s.column){n+=2*Math.abs(o.y-s.y);continue}let[r,i]=o.column<s.column?[o,
s]:[s,o],a=e.get(r.column)??[];for(let[c,l]of a)(c-r.y)*(l-i.y)<0&&n++;a.push([r.y,i.y]),e.set(r.column,a)}return n}var Wc=t=>t.
map(e=>e.map(n=>({group:n,items:[...n.items]})));function ph(t,e){for(let[n,o]of e.entries())t[n]=o.map(({group:s,items:r})=>(s.
items=r,s))}var dh=36,Er=10,hh=22,gh=40,wh=8,xh=24,bh=24;function Fc(t,e,n,o){let s=t.map(yh);for(let{items:c,least:l}of s)for(let[f,
u]of c.entries())u.y=l[f];let r=$h(e,o);Pc(t,e,n);for(let c=0;c<xh;c++){let l=c%2?[...s].reverse():s;for(let{items:f,least:u}of l){
let d=f.map(h=>Sh(h,r.get(h)));Oh(f,u,d)}Pc(t,e,n)}let i=s.flatMap(({items:c,least:l})=>c.map((f,u)=>f.y-(u?0:l[0]))),a=Math.
min(...i,1/0);if(Number.isFinite(a))for(let{items:c}of s)for(let l of c)l.y=Math.round(l.y-a)}function yh(t){let e=[],n=[],
o=0;for(let[s,{box:r,items:i}]of t.entries()){s&&(o+=r||t[s-1].box?hh:wh);let a=i.reduce((l,f)=>l+f.height,0),c=r&&!r.isFrame?
Math.max(qr(r)-a,0)/2:0;o+=r?.isFrame?Nr(r):c;for(let l of i)e.push(l),n.push(o+l.height/2),o+=l.height;o+=r?.isFrame?Er:
c}return{items:e,least:n}}var Nr=({lines:t})=>dh+17*(t.length-1),qr=t=>Math.max(gh,t.lines.length*18+16);function $h(t,e){
let n=new Map;for(let[o,s]of t.entries())for(let[r,i]of Vo(s)){if(r.column===i.column)continue;let a=e[o];n.set(r,[...n.
get(r)??[],{other:i,tie:o,weight:a}]),n.set(i,[...n.get(i)??[],{other:r,tie:o,weight:a}])}return n}function Sh(t,e){if(!e)
return{y:t.y,weight:.05};let n=(r,i)=>r.ports.find(a=>a.tie===i)?.offset??0,[o,s]=[0,0];for(let{other:r,tie:i,weight:a}of e){
let c=r.y+n(r,i)-n(t,i),l=a/(1+Math.abs(c-t.y)/bh);o+=l*c,s+=l}return{y:o/s,weight:s}}function Oh(t,e,n){let o=[];for(let[
s,{y:r,weight:i}]of n.entries())for(o.push({sum:(r-e[s])*i,weight:i,from:s,to:s});o.length>1;){let[a,c]=o.slice(-2);if(a.
sum/a.weight<=c.sum/c.weight)break;o.splice(-2,2,{sum:a.sum+c.sum,weight:a.weight+c.weight,from:a.from,to:c.to})}for(let{
sum:s,weight:r,from:i,to:a}of o)for(let c=i;c<=a;c++)t[c].y=e[c]+s/r}function Pc(t,e,n){for(let o of t.flat().flatMap(s=>s.
items))for(let s of["left","right"]){let r=o.ports.filter(c=>c.side===s),i=new Map(r.map(c=>[c,_h(c,e[c.tie])]));r.sort(
(c,l)=>(i.get(c)??0)-(i.get(l)??0)||c.tie-l.tie);let a=-r.reduce((c,l)=>c+n[l.tie],0)/2;for(let c of r){let l=n[c.tie];c.
offset=a+l-Math.min(8,l/2),a+=l}}}function _h(t,e){let n=[e.start.item,...e.passes.map(({item:r})=>r),e.end.item];if(e.start.
item===e.end.item)return t.item.y;let o=n.indexOf(t.item),s=t===e.end?n[o-1]:n[o+1];return s.column!==t.item.column?s.y:
s.y>t.item.y?1e6-s.y:-1e6-s.y}function Hc({boxes:t,ties:e},n,o){let s=Math.max(0,...n),r=t.map((u,d)=>({box:u,column:n[d],items:[]})),i=new Map;for(let[
u,d]of t.entries())for(let h of d.members)i.set(h.id,Cr(r[u],h));let a=new Map,c=new Map,l=(u,d)=>{let h=i.get(u);return h||
Dc(a,`${u}|${d}`,()=>Cr(r[o.get(u)??0],null))},f=e.map((u,d)=>{let[h,g]=[l(u.from,u.to),l(u.to,u.from)],b=kh(h.column,g.
column,s),y=Ir(h,d,!0,b[0]),O=Ir(g,d,!1,b[1]),[_,M]=[h.column,g.column].sort((F,Bt)=>F-Bt),A=[...Array(Math.max(M-_-1,0)).
keys()].map(F=>_+1+F);h.column>g.column&&A.reverse();let R=A.map(F=>{let Bt=`${[u.from,u.to].sort().join("|")}|${F}`,E=Dc(
c,Bt,()=>{let W={box:null,column:F,items:[]};return r.push(W),Cr(W,null)});return Ir(E,d,!0,"left"),{item:E,side:"left"}});
return{start:y,end:O,passes:R}});for(let u of r.flatMap(d=>d.items))u.height=Mh(u,e.map(d=>d.room));return{groups:r.filter(
u=>u.items.length||u.box),ways:f}}function Dc(t,e,n){let o=t.get(e)??n();return t.set(e,o),o}function Cr(t,e){let n={column:t.
column,group:t,member:e,ports:[],height:0,y:0};return t.items.push(n),n}function Ir(t,e,n,o){let s={tie:e,isStart:n,item:t,
side:o,offset:0};return t.ports.push(s),s}function kh(t,e,n){return t<e?["right","left"]:t>e?["left","right"]:t===0&&n>0?
["left","left"]:["right","right"]}function Mh(t,e){let n=s=>t.ports.filter(r=>r.side===s).reduce((r,i)=>r+e[i.tie],0),o=t.
member?t.member.lines.length*16+10:0;return Math.max(o,n("left"),n("right"))}var vh=[0,4,9,15],Th=[.5,.42,.58,.34,.66,.27,.73,.2,.8,.14,.86];function Uc(t,e,n){let o=t.map(({points:i})=>({points:i,
box:jh(i)})),s=t.filter(({tie:i})=>i.isMarked).map(({points:i})=>Ih(i)),r=[...e.map(i=>Rr(i,2)),...s,...t.flatMap(({points:i})=>Rh(
i))];for(let i of t){let a=Ah(i,o,r,n);i.words=a,a&&r.push(Rr(a,3))}}function Ah({tie:t,points:e},n,o,s){for(let r of t.
words)for(let i of vh)for(let a of Th){let[c,l]=e[Math.round(a*(e.length-1))];for(let f of Lh(c,l,r,i))if(Eh(f,s)&&Nh(f,
n,o))return{...r,...f}}return null}function Lh(t,e,{lines:n,width:o},s){let r=n.length*16,i={width:o,height:r};return[{x:t-
o/2,y:e-r-3-1-s,...i},{x:t-o/2,y:e+3+2+s,...i},{x:t+3+3+s,y:e-r/2,...i},{x:t-o-3-3-s,y:e-r/2,...i},{x:t+2+s,y:e-r-3-1,...i},
{x:t-o-2-s,y:e-r-3-1,...i},{x:t+2+s,y:e+3+2,...i},{x:t-o-2-s,y:e+3+2,...i}]}var Eh=(t,e)=>t.x>=e.x&&t.y>=e.y&&t.x+t.width<=
e.x+e.width&&t.y+t.height<=e.y+e.height;function Nh(t,e,n){if(n.some(s=>zc(t,s)))return!1;let o=Rr(t,2);return!e.some(({
points:s,box:r})=>zc(o,r)&&qh(o,s))}var qh=(t,e)=>e.some((n,o)=>o>0&&Ch(t,e[o-1],n));function Ch({x:t,y:e,width:n,height:o},s,r){
let[i,a]=[0,1],[c,l]=[r[0]-s[0],r[1]-s[1]];for(let[f,u]of[[-c,s[0]-t],[c,t+n-s[0]],[-l,s[1]-e],[l,e+o-s[1]]]){if(f===0&&
u<0)return!1;f<0?i=Math.max(i,u/f):f>0&&(a=Math.min(a,u/f))}return i<=a}var zc=(t,e)=>t.x<e.x+e.width&&e.x<t.x+t.width&&
t.y<e.y+e.height&&e.y<t.y+t.height;function Ih(t){let[e,n]=t[Math.floor(t.length/2)];return{x:e-10,y:n-10,width:20,height:20}}
var Rh=t=>[t[0],t[t.length-1]].map(([e,n])=>({x:e-7,y:n-7,width:14,height:14})),Rr=({x:t,y:e,width:n,height:o},s)=>({x:t-
s,y:e-s,width:n+2*s,height:o+2*s});function jh(t){let[e,n]=[t.map(([r])=>r),t.map(([,r])=>r)],[o,s]=[Math.min(...e),Math.
min(...n)];return{x:o,y:s,width:Math.max(...e)-o,height:Math.max(...n)-s}}function Kc(t,e){let n=Wr(t);return t.map((o,s)=>{let{start:r,end:i,passes:a}=o,[c,l]=[r,i].map(d=>jr(d.item.column,d.side,
d.item.y+d.offset,e));if(r.item.column===i.item.column){let d=(r.side==="left"?-1:1)*(n.get(s)??26);return[c,[c[0]+d,c[1]],
[l[0]+d,l[1]],l]}let f=r.side==="right",u=[c];for(let{item:d}of a){let h=d.y+(d.ports.find(_=>_.tie===s)?.offset??0),[g,
b]=f?["left","right"]:["right","left"];u.push(...Gc(u[u.length-1],jr(d.column,g,h,e)));let y=jr(d.column,b,h,e),O=u[u.length-
1];u.push(O,y,y)}return u.push(...Gc(u[u.length-1],l)),u})}function jr(t,e,n,o){let{x:s,width:r}=o[t];return[e==="left"?
s-2:s+r+2,n]}function Gc(t,e){let n=(e[0]-t[0])*.42;return[[t[0]+n,t[1]],[e[0]-n,e[1]],e]}function Wr(t){let e=[...t.entries()].
filter(([,{start:i,end:a}])=>i.item.column===a.item.column),n=({start:i,end:a})=>[i,a].map(c=>c.item.y+c.offset).sort((c,l)=>c-
l),o=i=>n(i)[1]-n(i)[0];e.sort(([i,a],[c,l])=>o(a)-o(l)||i-c);let s=new Map,r=[];for(let[i,a]of e){let[c,l]=n(a),f=r.filter(
({way:d})=>{let[h,g]=n(d);return d.start.item.column===a.start.item.column&&d.start.side===a.start.side&&h<=l&&g>=c}),u=Math.
max(-1,...f.map(d=>d.step))+1;r.push({way:a,step:u}),s.set(i,(26+13*u)*(4/3))}return s}function Vc(t){let e=[t[0]];for(let n=0;n+
3<t.length;n+=3){let[o,s,r,i]=t.slice(n,n+4);for(let a=1;a<=24;a++){let c=a/24,l=1-c,f=u=>l*l*l*o[u]+3*l*l*c*s[u]+3*l*c*
c*r[u]+c*c*c*i[u];e.push([f(0),f(1)])}}return e}var Yo=16,Wh=92,[Yc,Qc]=[84,290],Bh=34;function Jc(t){let e=new Map(t.boxes.flatMap((d,h)=>[d,...d.members].map(g=>[g.id,
h]))),{groups:n,ways:o}=Hc(t,Rc(t,e),e),s=Bc(n,o);Fc(s,o,t.ties.map(d=>d.room),t.ties.map(d=>d.weight));let r=Ph(t,s,o),
i=s.flatMap((d,h)=>Dh(d,r.columns[h])),a=Kc(o,r.columns).map((d,h)=>({tie:t.ties[h],path:d,points:Vc(d),words:null})),c=[
...i.flatMap(({y:d,height:h})=>[d,d+h]),...a.flatMap(({points:d})=>d.map(([,h])=>h))],[l,f]=[Math.min(...c,0),Math.max(...c,
0)],u={boxes:i,ties:a,width:r.width,height:f-l+2*Yo};return Hh(u,Yo-l),Uc(a,i,{x:2,y:2,width:u.width-4,height:u.height-4}),
u}function Ph({ties:t,scale:e},n,o){let s=Wr(o),r=[...Array(n.length+1).keys()].map(c=>c&&c<n.length?Yc*e:Yo);for(let[c,
{start:l,end:f}]of o.entries()){let u=Math.max(0,...t[c].words.slice(0,1).map(({width:g})=>g)),[d,h]=[l.item.column,f.item.
column].sort((g,b)=>g-b);if(d===h){let g=l.side==="left"?d:d+1,b=g===0||g===n.length,y=(s.get(c)??0)*.75+(u?u+14:0)+Yo;r[g]=
Math.max(r[g],b?y:Math.min(y+Yc*e,Qc))}else if(u)for(let g=d+1;g<=h;g++)r[g]=Math.max(r[g],Math.min(u+Bh,Qc))}let i=r[0];
return{columns:n.map((c,l)=>{let f=Math.ceil(Math.max(Wh,...c.map(({box:d})=>d?Fh(d):0))),u={x:Math.round(i),y:0,width:f,
height:0};return i=u.x+f+r[l+1],u}),width:Math.ceil(i)}}var Fh=t=>Math.max(t.width,...t.members.map(({width:e})=>e));function Dh(t,{
x:e,width:n}){return t.flatMap(({box:o,items:s})=>{if(!o)return[];let r=s.map(u=>u.y-u.height/2),i=s.map(u=>u.y+u.height/
2),[a,c]=s.length?[Math.min(...r),Math.max(...i)]:[0,0];o.isFrame&&([a,c]=[a-Nr(o),c+Er]);let l=qr(o)-(c-a);l>0&&([a,c]=
[a-l/2,c+l/2]);let f=s.flatMap(({member:u,y:d,height:h,ports:g})=>u?[{...u,y:d,height:h,atLeft:g.filter(({side:b})=>b===
"left").length,atRight:g.filter(({side:b})=>b==="right").length}]:[]);return[{box:o,members:f,x:e,width:n,y:a,height:c-a}]})}
function Hh({boxes:t,ties:e},n){for(let o of t){o.y+=n;for(let s of o.members)s.y+=n}for(let{path:o,points:s}of e)for(let r of new Set(
[...o,...s]))r[1]+=n}var Qo=null;function Jo(){if(Qo)return Qo;let t=document.createElement("canvas").getContext("2d"),e=getComputedStyle(document.
body).fontFamily,n=o=>{let s=new Map;return r=>{let i=s.get(r);if(i!==void 0)return i;t.font=o;let a=t.measureText(r).width;
return s.set(r,a),a}};return Qo={plain:n(`13px ${e}`),bold:n(`600 13px ${e}`)},Qo}function An(t,e,n,o){let s=[""];for(let a of t.slice(0,400).split(/\s+/).flatMap(c=>zh(c,e,o))){let c=s[s.length-1],l=c?
`${c} ${a}`:a;!c||o(l)<=e?s[s.length-1]=l:s.push(a)}if(s.length<=n)return s;let r=s.slice(0,n),i=Array.from(r[n-1]);for(;i.
length>1&&o(`${i.join("")}\u2026`)>e;)i=i.slice(0,-1);return r[n-1]=`${i.join("").trimEnd()}\u2026`,r}function zh(t,e,n){
if(n(t)<=e)return[t];let o=[""];for(let s of Array.from(t)){let r=o[o.length-1]+s;n(r)<=e||!o[o.length-1]?o[o.length-1]=
r:o.push(s)}return o}function Ue(t,e,n,o){let s=An(t,e,n,o);for(let r=e-12;r>40;r-=12){let i=An(t,r,99,o);if(i.length>s.
length||i.some(a=>o(a)>r))break;s=i}return{lines:s,width:Math.ceil(Math.max(...s.map(o)))}}var Xc=new WeakMap;function Zc(t,e){let n=Xc.get(t)??Uh(t,e);return Xc.set(t,n),n}function Uh(t,e){let n=new Map;for(let o of[
"actor","target"])for(let[s,r]of t[o].entries()){let i=e[o][s],a=n.get(r);a?a.set(i,(a.get(i)??0)+1):n.set(r,new Map([[i,
1]]))}return new Map([...n].map(([o,s])=>[o,Gh(s)]))}function Gh(t){let[e,n]=[-1,0];for(let[o,s]of t)(s>n||s===n&&o<e)&&
([e,n]=[o,s]);return e}function tl(t,e){let{facts:n,level:o,arrows:s,chosen:r,state:i}=t,{actor:a,target:c,sign:l,hold:f,mark:u}=o.arrows,d=new Map;
for(let[g,b]of s){let y=io(n,o,g),O=[e(a[g]),e(c[g])];if(O[0]===O[1]&&a[g]!==c[g])continue;let[_,M]=y?O.sort():O,A=`${_}\
>${M}:${l[g]}`,R=d.get(A);if(!R){let F={from:_,to:M,sign:l[g],hold:f[g],mark:u[g],rows:[...b],weight:0,acts:0};d.set(A,{
...F,isBoth:!1,isTogether:y,prices:[],conditions:[]});continue}R.rows.push(...b),R.hold=Math.max(R.hold,f[g]),R.mark=Math.
max(R.mark,u[g])}let h=Kh(n.ties.statement,d);for(let g of h)g.weight=at(n,g.rows,r,i.count),g.acts=at(n,g.rows,r,"acts"),
Vh(t,g);return h.sort((g,b)=>b.acts-g.acts||b.weight-g.weight||(g.from+g.to<b.from+b.to?-1:1))}function Kh(t,e){let n=({
rows:s})=>[...new Set(s.map(r=>t[r]))].sort().join(" "),o=new Set;for(let s of e.values()){let r=e.get(`${s.to}>${s.from}\
:${s.sign}`);!r||r===s||o.has(s)||n(s)!==n(r)||(s.isBoth=!0,s.rows.push(...r.rows),o.add(r))}return[...e.values()].filter(
s=>!o.has(s))}function Vh({facts:t,chosen:e},n){let o=new Set(n.rows.map(i=>t.ties.statement[i])),s=new Set([...o].map(i=>t.
statements.act[i]).filter(i=>i>=0)),r=[new Set,new Set];for(let i of t.offers.mentions){let[a]=i;if(!(!e.inside[a]||!(o.
has(a)||s.has(t.statements.act[a]))))for(let[c,l]of i.slice(8).entries())for(let f of l)r[c].add(f)}[n.prices,n.conditions]=
r.map(i=>[...i])}var[Yh,Qh]=[5,1.4],Br={"not actual":"6 4",hedged:"1.8 5"};function Ln(t){let{holds:e}=x.names,n=$.parts?$o($,t.rows):Fe(
t.sign),o=Br[e[t.hold]]??null,s=t.acts>0?Math.min(Yh,2+Math.log2(Math.max(t.weight,1))):Qh;return{colour:n,dashes:o,width:t.
isReturn?1.8:s,head:x.encodings.signs[t.sign].head}}function Ge(t){return t.isReturn?"":x.names.holds[t.hold]==="denied"?
"\u2298":{doubted:"?",reported:"\u2022"}[x.names.marks[t.mark]]??""}var En=t=>t.acts===0;var el={name:168,words:184},nl={name:132,words:132},[Dr,Pr]=[26,30],Jh=.7,Xh=3,Zh=4,[tg,eg,ng]=[13,10,16],og=90,sg=4;function ol(t,e,n,{
scale:o,unfolded:s}){let{level:r,state:i}=t,a=o<1?nl:el,c=[...rg(t)].sort((E,W)=>E-W),l=Zc(r,e),f=i.ego===null?-1:r.numbers.
get(i.ego)??-1,u=new Map;for(let E of c){if(E===f)continue;let W=l.get(E)??-1-E;u.set(W,[...u.get(W)??[],E])}let d=(E,W)=>r.
nodes[E].actor===e.nodes[W]?.actor,h=E=>(u.get(E)??[]).filter(W=>!d(W,E)),g=ig(t,e,u,h,s),b=new Map,y=new Map,O=new Map,
_=[],M=ag(t,c),A=(E,W,At,Jt,fn)=>{y.set(E,{at:W,frame:At,name:Jt,folded:fn,node:W<0?null:r.nodes[W],isStrong:M.has(W)})},
R=(E,W)=>{let At=j(r,E),Jt=An(At,a.name,4,n.bold);b.set(E,`a${E}`),A(`a${E}`,E,-1,At,0),_.push({id:`a${E}`,isFrame:!1,lines:Jt,
width:Fr(Jt,n.bold)+Dr+Pr,members:[],isMiddle:W})};f>=0&&c.includes(f)&&R(f,!0);for(let[E,W]of u){let At=h(E);if(!At.length||
E<0){for(let Z of W)R(Z,!1);continue}let Jt=j(e,E),fn=C(At.length,"actor_drawn"),ua=W.find(Z=>d(Z,E))??r.numbers.get(e.nodes[E].
actor)??-1,un=`f${E}`,to=g.has(E);A(un,ua,E,Jt,to?At.length:0),O.set(un,{name:Jt,note:fn,frame:e.nodes[E].actor,at:ua,isFolded:to});
for(let Z of W)b.set(Z,to||d(Z,E)?un:`a${Z}`);if(to){let Z=[...An(Jt,a.name,3,n.bold),p("folded",{n:fn})];_.push({id:un,
isFrame:!1,lines:Z,width:Fr(Z,n.bold)+Pr,members:[]});continue}let zp=At.map(Z=>(A(`a${Z}`,Z,E,j(r,Z),0),cg(j(r,Z),Z,M.has(
Z),a.name,n))),ma=Ue(Jt,a.name,3,n.bold).lines,Up=Fr(ma,n.bold)+Dr+n.plain(fn)+2*Pr+12;_.push({id:un,isFrame:!0,lines:ma,
width:Up,members:zp})}let Bt=tl(t,E=>b.get(E)??"").flatMap(E=>lg(t,E));return{given:{boxes:_,ties:ug(Bt,n,o),scale:Math.
min(o,1)},ties:Bt,ends:y,heads:O}}function rg({arrows:t,level:e}){let{actor:n,target:o}=e.arrows;return new Set([...t.keys()].
flatMap(s=>[n[s],o[s]]))}function ig({nodes:t},e,n,o,s){let r=[...n.keys()].filter(c=>c>=0&&o(c).length>0);if(s)return new Set(
r.filter(c=>!s.includes(e.nodes[c].actor)));let i=c=>(n.get(c)??[]).reduce((l,f)=>l+(t.get(f)?.weight??0),0),a=r.filter(
c=>o(c).length>=Xh).sort((c,l)=>i(l)-i(c)||c-l);return new Set(a.slice(Zh))}function ag({nodes:t},e){let n=e.map(o=>({at:o,
weight:t.get(o)?.weight??0}));return n.sort((o,s)=>s.weight-o.weight||o.at-s.at),new Set(n.slice(0,3).filter(({weight:o})=>o>
1).map(({at:o})=>o))}function cg(t,e,n,o,s){let r=n?s.bold:s.plain,{lines:i,width:a}=Ue(t,o,3,r);return{id:`a${e}`,lines:i,
width:a+2*Dr+12}}var Fr=(t,e)=>Math.ceil(Math.max(...t.map(e)));function lg({facts:t,state:e},n){let o=Mt(t,n.rows),s={acts:"\
act",statements:"statement",articles:"article"}[e.count],r=n.acts>1?C(n.acts,"act"):n.weight>1?C(n.weight,s):"",i=[...new Set(
o.map(({parts:b})=>fg(b)))],a=i.filter(b=>!b.startsWith("[")||!i.includes(b.slice(1,-1))),c=a.slice(0,2),l=a.length>2?` \
+${a.length-2}`:"",f=n.prices.length?[]:n.conditions,u=[c.join(", ")+l,...f].join(", "),d={...n,isReturn:!1,text:u,number:r};
if(!n.prices.length)return[d];let h=[p("asks_in_return",{what:n.prices.join(", ")}),...n.conditions].join("; "),g={from:n.
to,to:n.from,sign:t.names.signs.indexOf("neither"),text:h,number:""};return[d,{...d,...g,hold:t.names.holds.indexOf("not\
 actual"),isReturn:!0}]}function fg([t,e,n,...o]){let s=Mn([t,e,"",...o],og);return n?`[${s}]`:s}function ug(t,e,n){let o=t.
some(a=>a.acts>0),s=(n<1?nl:el).words,r=n<Jh?0:1/0,i=0;return t.map(a=>{let{from:c,to:l,text:f,number:u}=a,d=!o||a.acts>
0||n>=1.5,h=(a.acts>0?3:.5)*(1+Math.log2(1+a.weight)),g=!!Ge(a),b={from:c,to:l,weight:h,isMarked:g,words:[],room:tg*Math.
min(n,1)};if(!d||!f||++i>r)return b;let y=u?`${f} \xB7 ${u.replaceAll(" ","\xA0")}`:f,O=[1,1.25,1.6].map(A=>Ue(y,s*A,sg,
e.plain)),_=O.filter(({lines:A})=>!A.at(-1)?.endsWith("\u2026")),M=_.length?_:O.slice(-1);return{...b,words:M,room:M[0].
lines.length*ng+eg}})}var mg={square:"M3 2 H13 V12 H3 Z",triangle:"M8 1.5 L14 12.5 H2 Z",diamond:"M8 1 L14 7 L8 13 L2 7 Z"};function Gt(t,{dashes:e=[],
head:n="arrow",middle:o=""}={}){let r=S("line",{x1:2,y1:7,x2:n==="bar"?37:34,y2:7,stroke:t,"stroke-width":2,"stroke-dash\
array":e.join(" ")||null});return rl("0 0 42 14",r,qn(n,t,"translate(40 7) rotate(0) scale(1)"),zr(o,t,19,7))}var rl=(t,...e)=>S(
"svg",{class:"sample",width:42,height:14,viewBox:t,"aria-hidden":"true"},e),Ke=t=>Gt(Fe(t),{head:x.encodings.signs[t].head}),
sl=t=>Gt(dr(t));function Hr(){return[...bn.slice(0,ce).map((e,n)=>Nn(sl(n),`${jo[n]} ${lc(e)}`)),Nn(sl(ce),p("part_same"))]}
var Nn=(t,e)=>[t,e];function qn(t,e,n){return t?t==="bar"?S("line",{transform:n,x1:-2,y1:-5,x2:-2,y2:5,stroke:e,"stroke-\
width":3}):t==="vee"?S("path",{transform:n,d:"M-8 -4.5 L0 0 L-8 4.5",fill:"none",stroke:e,"stroke-width":2}):S("path",{transform:n,
d:"M-9 -4.5 L0 0 L-9 4.5 Z",fill:e}):null}function zr(t,e,n,o){return t==="circle"?S("circle",{cx:n,cy:o,r:3.5,fill:e}):
t==="diamond"?S("path",{transform:`translate(${n} ${o})`,d:"M-4.5 0 L0 -4.5 L4.5 0 L0 4.5 Z",fill:e}):null}function Ur(t,e=K().
node){let n={fill:e,stroke:K().line},o=t==="dot"?S("circle",{cx:8,cy:7,r:5.5,...n}):S("path",{d:mg[t],...n});return rl("\
-13 0 42 14",o)}function il(){let{sign:t,hold:e,mark:n}=$.level.arrows,o=[...$.arrows.keys()];return Gr({signs:new Set(o.
map(s=>t[s])),holds:new Set(o.map(s=>e[s])),marks:new Set(o.map(s=>n[s]))})}function Gr(t){let{signs:e,holds:n,marks:o}=x.
encodings,s=K().line,r=(l,f)=>!t||t[l].has(f),i=e.flatMap(({words:l},f)=>r("signs",f)?[Nn(Ke(f),l)]:[]),a=n.flatMap(({dashes:l,
words:f},u)=>l.length&&r("holds",u)?[Nn(Gt(s,{dashes:l}),f)]:[]),c=o.flatMap(({middle:l,words:f},u)=>l&&r("marks",u)?[Nn(
Gt(s,{middle:l}),f)]:[]);return[...$.parts?Hr():i,...a,...c]}var Vr=16,Kr=17,al=7;function fl(t,e,n){let o=S("svg",{class:"named",role:"group",viewBox:`0 0 ${t.width} ${t.height}`}),
s=t.boxes.map(c=>wg(c,e)),r=t.ties.map((c,l)=>pg(c,e.ties[l],l,n)),i=t.boxes.flatMap(c=>c.members.map(l=>bg(l,c,e))),a=t.
ties.map((c,l)=>gg(c,e.ties[l],l));return o.append(...s,...r,...i,...a.filter(c=>c!==null)),o}function pg(t,e,n,o){let{colour:s,
dashes:r,width:i,head:a}=Ln(e),{path:c}=t,l=e.isBoth&&a?al:0,f=ll(hg(c,l,a&&a!=="bar"?al:0));return S("g",{class:`tie${En(
e)?" light":""}`,role:"button",tabindex:-1,"data-key":`t${e.from}>${e.to}:${e.sign}${e.isReturn?"r":""}`,"data-tie":n,"a\
ria-label":`${o(e)}. ${p("show_quotes")}`},S("path",{class:"around",d:ll(c),fill:"none",stroke:s}),S("path",{d:f,fill:"n\
one",stroke:s,"stroke-width":i.toFixed(1),"stroke-dasharray":r,"stroke-linecap":r===Br.hedged?"round":null}),cl(a,s,c[c.
length-1],c[c.length-2],i),e.isBoth&&cl(a,s,c[0],c[1],i),dg(Ge(e),s,t.points))}function cl(t,e,n,o,s){let r=n[0]<o[0]?180:
0,i=(.9+.08*s).toFixed(2);return qn(t,e,`translate(${n[0]} ${n[1]}) rotate(${r}) scale(${i})`)}function dg(t,e,n){if(!t)
return null;let[o,s]=n[Math.floor(n.length/2)],r={transform:`translate(${o.toFixed(1)} ${s.toFixed(1)})`};if(t==="\u2022")
return S("g",r,S("circle",{class:"mark",r:4.5,stroke:e,"stroke-width":1.8}));if(t==="?")return S("g",r,S("circle",{class:"\
doubt",r:8}),S("text",{class:"doubted","text-anchor":"middle",y:4.5,"aria-hidden":"true"},"?"));let i=S("path",{d:"M-5.5\
 5.5 L5.5 -5.5",stroke:e,"stroke-width":1.8});return S("g",r,S("circle",{class:"mark",r:8,stroke:e,"stroke-width":1.8}),
i)}function hg(t,e,n){let o=t.map(([r,i])=>[r,i]),s=o.length-1;return o[0][0]+=Math.sign(o[1][0]-o[0][0])*e,o[s][0]+=Math.
sign(o[s-1][0]-o[s][0])*n,o}function ll([t,...e]){let n=([s,r])=>`${s.toFixed(1)} ${r.toFixed(1)}`,o=[];for(let s=0;s+2<
e.length;s+=3)o.push(`C${e.slice(s,s+3).map(n).join(" ")}`);return`M${n(t)} ${o.join(" ")}`}function gg({words:t},e,n){if(!t)
return null;let o={class:"words","data-words":n,"aria-hidden":"true",fill:Ln(e).colour};return S("g",o,Yr(t.lines,t.x+t.
width/2,t.y,e.number))}function Yr(t,e,n,o=""){let s=o.replaceAll(" ","\xA0");return S("text",{"text-anchor":"middle"},t.
map((r,i)=>{let a=n+12.5+i*Vr,c=s&&r.endsWith(s),l=c?r.slice(0,r.length-s.length):r;return S("tspan",{x:e,y:a},l,c&&S("t\
span",{class:"strong"},s))}))}function wg(t,{ends:e,heads:n}){let{box:o,x:s,y:r,width:i,height:a}=t,c=e.get(o.id),l=n.get(
o.id),f=c.node?.shape==="diamond"&&!l,u=l?.isFolded?" folded":f?" issue":"",d=S("rect",{x:s,y:r,width:i,height:a,rx:f?Math.
min(20,a/2):14}),h=!!l?.isFolded,b=S("text",{class:"strong","text-anchor":h?"middle":"start"},xg(t,h)),y=l?.isFolded?null:
ul(c.node?.shape??"square",s+20,o.isFrame?r+18:r+a/2,6,!0),O=[c.name,l?.note,l?.isFolded&&p("unfold")].filter(Boolean).join(
", "),_={class:`block${u}`,role:"button",tabindex:-1,"data-key":o.id,"aria-label":O};if(!o.isFrame||!l)return S("g",_,d,
y,b);let M=S("g",{class:"fold",role:"button",tabindex:-1,"data-key":`x${o.id}`,"aria-label":`${l.note}: ${p("fold",{name:l.
name})}`},S("text",{class:"count",x:s+i-12,y:r+23,"text-anchor":"end"},`${l.note} \u2212`));return S("g",{class:"frame"},
S("g",_,d,y,b),M)}function xg({box:{lines:t,isFrame:e},x:n,y:o,width:s,height:r},i){if(e)return t.map((l,f)=>S("tspan",{
x:n+32,y:o+23+f*Kr},l));let a=o+r/2-t.length*Kr/2+13,c=l=>({x:i?n+s/2:n+34,y:a+l*Kr});return t.map((l,f)=>S("tspan",{...c(
f),class:i&&f===t.length-1?"note":null},l))}function bg(t,{x:e,width:n},{ends:o}){let s=o.get(t.id),{id:r,lines:i,y:a,height:c,
atLeft:l,atRight:f}=t,u=f>l,d=u?e+n-14:e+14,h=$.nodes.get(s.at)?.weight??0,g=Math.min(9,5+Math.sqrt(h)/1.6),b=u?e+n-28:e+
28,y=a-i.length*Vr/2+12.5,O=A=>S("path",{class:"reach",d:`M${A} ${a-c/2+4} V${a+c/2-2}`}),_=u?e:e+n-10,M=l&&f?S("path",{
class:"lead",d:`M${_} ${a} h10`}):null;return S("g",{class:`member${s.isStrong?" strong":""}`,role:"button",tabindex:-1,
"data-key":r,"aria-label":`${s.name}, ${s.node?.type??""}`},S("rect",{class:"around",x:e+2,y:a-c/2,width:n-4,height:c,rx:6}),
f>1&&O(e+n-1.5),l>1&&O(e+1.5),M,ul(s.node?.shape??"dot",d,a,g,g>7.5),S("text",{"text-anchor":u?"end":"start"},i.map((A,R)=>S(
"tspan",{x:b,y:y+R*Vr},A))))}function ul(t,e,n,o,s){let r={class:`glyph${s?" full":""}`,transform:`translate(${e.toFixed(
1)} ${n.toFixed(1)})`};return t==="square"?S("rect",{...r,x:-o+.5,y:-o+.5,width:2*o-1,height:2*o-1,rx:2}):t==="triangle"?
S("path",{...r,d:`M0 ${-o-1} L${o+1} ${o-1} L${-o-1} ${o-1} Z`}):t==="diamond"?S("path",{...r,d:`M0 ${-o-1} L${o+1} 0 L0\
 ${o+1} L${-o-1} 0 Z`}):S("circle",{...r,r:o})}var yg={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},$g=2.5;function pl(t,e,n){let o=yg[n];if(!o||!e)
return!1;let s=ml(e),r=[...t.querySelectorAll("[data-key]")],[i,a]=[null,1/0];for(let c of r){if(c===e)continue;let[l,f]=ml(
c).map((g,b)=>g-s[b]),u=l*o[0]+f*o[1],d=Math.abs(l*o[1])+Math.abs(f*o[0]),h=u+$g*d;u>1&&h<a&&([i,a]=[c,h])}return i&&(e.
setAttribute("tabindex","-1"),i.setAttribute("tabindex","0"),i.focus()),!0}function ml(t){let{x:e,y:n,width:o,height:s}=t.
getBoundingClientRect();return[e+o/2,n+s/2]}function dl(t,e){let n=null;t.addEventListener("pointerdown",o=>{let s=o.target instanceof Element&&!o.target.closest("[\
data-key], [data-words]");o.pointerType==="mouse"&&o.button===0&&s&&(n={x:o.clientX,y:o.clientY,left:t.scrollLeft,top:t.
scrollTop})}),t.addEventListener("pointermove",o=>{n&&(t.scrollLeft=n.left-(o.clientX-n.x),t.scrollTop=n.top-(o.clientY-
n.y))});for(let o of["pointerup","pointerleave","pointercancel"])t.addEventListener(o,()=>n=null);t.addEventListener("wh\
eel",o=>{o.ctrlKey&&(o.preventDefault(),e(o.deltaY<0?1:-1))},{passive:!1})}var Sg=16,Og=220;function Xo(t,{ends:e}){let[n,o]=[e.get(t.from)?.name??"",e.get(t.to)?.name??""];if(t.isReturn)return`${n}\
: ${t.text}`;let s=t.number?`: ${t.number}`:"";return`${n} ${t.text} ${o}${s}`}function Qr({parts:t},e){let n=e?.getAttribute(
"data-tie")??e?.getAttribute("data-words");return n==null?null:t.ties[Number(n)]}function hl(t,e){let{root:n,parts:o,picture:s}=t;
n.querySelector(".now")?.remove();for(let f of n.querySelectorAll(".lit"))f.classList.remove("lit");let r=Qr(t,e),i=e?.getAttribute(
"data-key")?.replace(/^x/,"")??"",a=f=>f===i||i.startsWith("f")&&`f${o.ends.get(f)?.frame}`===i,c=o.ties.flatMap((f,u)=>f===
r||!r&&i&&(a(f.from)||a(f.to))?[u]:[]);n.classList.toggle("fading",c.length>0),v("hint").textContent=r?`${Xo(r,o)} \xB7 ${_g(
r)}`:i?kg(t,i):"";let l=new Set(c.flatMap(f=>[o.ties[f].from,o.ties[f].to]));i&&l.add(i);for(let f of n.querySelectorAll(
"[data-key]")){let u=f.getAttribute("data-key")??"",d=c.includes(Number(f.getAttribute("data-tie")??-1))||l.has(u)||l.has(
`${u}`.replace(/^x/,""));f.classList.toggle("lit",d)}for(let f of c)n.querySelector(`[data-words="${f}"]`)?.classList.add(
"lit");r&&c.length===1&&!s.ties[c[0]].words&&n.append(Mg(s,s.ties[c[0]],r))}var _g=t=>C(Ot($,t.rows).length,"statement");
function kg(t,e){let n=t.parts.ends.get(e);if(!n)return"";let o=$.nodes.get(n.at);return[n.name,n.node?.type,o&&C(o.others.
size,"neighbour")].filter(Boolean).join(" \xB7 ")}function Mg(t,{points:e},n){let{plain:o}=Jo(),s=n.number&&` \xB7 ${n.number.
replaceAll(" ","\xA0")}`,{lines:r,width:i}=Ue(n.text+s,Og,9,o),[a,c]=e[Math.floor(e.length/2)],l=r.length*Sg+8,f=Math.max(
4+i/2+8,Math.min(a,t.width-i/2-12)),u=Math.max(4,c-l-10);return S("g",{class:"now","aria-hidden":"true"},S("rect",{x:f-i/
2-8,y:u,width:i+16,height:l,rx:6}),Yr(r,f,u+3,n.number))}var gl=500,vg=5,wl={at:-1,time:0,x:0,y:0},Jr=[.5,.7,1,1.25,1.5,2],G=null,Ve=null,Zr=wl,Xr={selection:null,key:""},xl=null;var ts=()=>G;async function bl(t){xl=await Ft("country"),t&&(Ve=null);let e=[Dt(),w.language,JSON.stringify(w.frames)].join(
" ");if(G&&Xr.selection===$&&Xr.key===e&&!t){$l();return}Xr={selection:$,key:e},es()}function es(){let t=v("named"),e=xn(
$),n=!G,o=document.activeElement?.closest("#named [data-key]")?.getAttribute("data-key");G=Ve===null?Tg(t):ti(Ve);let{root:s,
picture:r,scale:i}=G,a=Math.max(i,1);s.setAttribute("width",String(r.width*a)),s.setAttribute("height",String(r.height*a)),
s.setAttribute("aria-label",`${p("graph_of")} ${ut(e)} ${p("graph_keys")}`),Lg(s),L(t,s),s.querySelector("[data-key]")?.
setAttribute("tabindex","0"),$l(),o&&Ig(o),n&&Ag(t,s)}function Tg(t){let{clientWidth:e,clientHeight:n}=t,o=ti(1);if(!e)return o;
o.picture.width>e&&(o=ti(.7));let s=1.25*o.picture.width<=e&&1.25*o.picture.height<=n;return o.scale===1&&s?{...o,scale:1.25}:
o}function ti(t){let e=ol(xn($),xl,Jo(),{scale:t,unfolded:w.frames}),n=Jc(e.given),o=fl(n,e,s=>Xo(s,e));return{picture:n,
parts:e,root:o,scale:t}}function Ag(t,e){t.scrollLeft=(e.clientWidth-t.clientWidth)/2}function Lg(t){let e=s=>s.target instanceof
Element?s.target.closest("[data-key], [data-words]"):null,n=(s,r)=>t.addEventListener(s,r);n("click",s=>Eg(e(s),s));let o=s=>G&&
hl(G,s);n("pointerover",s=>o(e(s))),n("pointerleave",()=>o(null)),n("focusin",s=>o(e(s))),n("focusout",()=>o(null)),n("k\
eydown",s=>{let r=e(s);if(s.key==="Enter"||s.key===" ")yl(r);else if(s.key==="+"&&Cn(r)>=0)ee(Cn(r));else if(!pl(t,r,s.key))
return;s.preventDefault(),s.stopPropagation()})}function Eg(t,{timeStamp:e,clientX:n,clientY:o}){Zr={at:Cn(t),time:e,x:n,
y:o},yl(t)}function Ng(t){let{at:e,time:n,x:o,y:s}=Zr,r=Math.hypot(t.clientX-o,t.clientY-s)<vg&&t.timeStamp-n<gl;e<0||!r||
(t.stopPropagation(),t.preventDefault(),Zr=wl,ee(e))}var Cn=t=>G?.parts.ends.get(t?.getAttribute("data-key")??"")?.at??-1;
function yl(t){if(!t||!G)return;let e=Qr(G,t);if(e){qg(e);return}let n=t.getAttribute("data-key")??"",o=G.parts.heads.get(
n.replace(/^x/,""));o&&(o.isFolded||n.startsWith("x"))?Cg(o.frame,!o.isFolded):Cn(t)>=0&&V($.level.nodes[Cn(t)].actor)}function qg(t){
if(!G)return;let[e,n]=(t.isReturn?[t.to,t.from]:[t.from,t.to]).map(s=>G?.parts.ends.get(s));e&&n&&!e.folded&&!n.folded&&
e.at>=0&&n.at>=0?lt(e.at,n.at):D(Ot($,t.rows),Xo(t,G.parts))}function Cg(t,e){let o=[...G?.parts.heads.values()??[]].filter(
s=>!s.isFolded).map(s=>s.frame).filter(s=>s!==t);k({frames:e?o:[...o,t]})}function $l(){if(!G)return;let t=Nt(),{parts:e,
root:n}=G,[o,s]=(t?.names??[]).map(i=>$.level.numbers.get(i)),r=i=>e.ends.get(i)?.at;for(let[i,a]of e.ties.entries()){let[
c,l]=(a.isReturn?[a.to,a.from]:[a.from,a.to]).map(r),f=t?.kind==="pair"&&c===o&&l===s;n.querySelector(`[data-tie="${i}"]`)?.
classList.toggle("open",f)}for(let i of n.querySelectorAll(".member.open, .block.open"))i.classList.remove("open");if(!(t?.
kind!=="actor"||o===void 0))for(let[i,{at:a}]of e.ends)a===o&&Zo(i)?.classList.add("open")}var Zo=t=>G?.root.querySelector(
`[data-key="${CSS.escape(t)}"]`)??null;function Ig(t){let e=Zo(t);if(e){for(let n of G?.root.querySelectorAll("[tabindex\
='0']")??[])n.setAttribute("tabindex","-1");e.setAttribute("tabindex","0"),e.focus({preventScroll:!0})}}function Sl(t){(Zo(
`a${t}`)??[...G?.parts.ends??[]].flatMap(([n,o])=>o.at===t?[Zo(n)]:[])[0])?.scrollIntoView({block:"center",inline:"cente\
r"})}function ns(t){let e=Jr.indexOf(G?.scale??1),n=Jr[Math.max(0,Math.min(Jr.length-1,e+t))];n!==G?.scale&&(Ve=n,es())}
function Ol(){Ve=null,es()}function _l(t){dl(t,ns),document.addEventListener("click",Ng,!0);let[e,n]=[0,0];new ResizeObserver(
()=>{t.clientWidth!==e&&(e=t.clientWidth,clearTimeout(n),n=setTimeout(()=>{e&&G&&Ve===null&&w.picture==="named"&&es()},gl))}).
observe(t)}var Rg={"\u2298":"key_denied","?":"key_doubted","\u2022":"key_reported"};function os(){let t=ts()?.parts.ties??[],e=[...new Set(
t.map(a=>a.sign))].sort((a,c)=>a-c),n=t.map(Ln),o=K().line,s=$.parts?Hr():e.map(a=>[Ke(a),x.encodings.signs[a].words]),r=n.
find(({dashes:a})=>a?.startsWith("6")),i=n.find(({dashes:a})=>a?.startsWith("1"));r&&s.push([Gt(o,{dashes:[6,4],head:""}),
p("key_not_done")]),i&&s.push([Gt(o,{dashes:[2,4],head:""}),p("key_hedged")]);for(let[a,c]of Object.entries(Rg))t.some(l=>Ge(
l)===a)&&s.push([kl(a),p(c)]);return t.some(En)&&!t.every(En)&&s.push([jg(Gt(o,{head:""})),p("key_light")]),t.some(({text:a})=>a.
includes("["))&&s.push([kl("[ ]"),p("key_inferred")]),s}function jg(t){return t.setAttribute("opacity","0.5"),t}function kl(t){
let e=S("text",{x:21,y:12,"text-anchor":"middle","font-size":14,fill:K().text},t);return S("svg",{class:"sample",width:42,
height:14,viewBox:"0 0 42 14","aria-hidden":"true"},e)}var Wg=["grown","frames","ego","steps","picture","level","issues"],Bg=100,In=[],ss=[],Kt=null,Pg=()=>Object.fromEntries(
Wg.map(t=>[t,w[t]]));function Ml(){let t=Pg();Kt&&JSON.stringify(Kt)!==JSON.stringify(t)&&(In=[...In,Kt].slice(-Bg),ss=[]),
Kt=t}var vl=()=>In.length>0,Tl=()=>ss.length>0;function ei(){let t=In.pop();!t||!Kt||(ss.push(Kt),Kt=t,k(t))}function ni(){
let t=ss.pop();!t||!Kt||(In.push(Kt),Kt=t,k(t))}var Al=["named","whole"];function Ll(t){let e=m("div",{id:"named"});return _l(e),document.addEventListener("keydown",Ug),
m("div",{id:"stage"},Fg(t),m("div",{class:"pictures"},e,m("div",{id:"canvas",role:"application","aria-label":p("graph_of")}),
m("img",{id:"printed",alt:""}),m("p",{id:"empty",class:"empty"}),m("p",{id:"hint",class:"hint"})),m("ul",{id:"key",class:"\
key","aria-label":p("legend")}))}function Fg(t){let e=m("input",{type:"checkbox",onchange:o=>Cc(o.target.checked)}),n=o=>k(
{picture:o});return m("div",{class:"graph-tools",role:"toolbar","aria-label":p("graph_tools")},m("div",{class:"pressed",
role:"group","aria-label":p("picture")},Al.map(o=>T(p(`picture_${o}`),()=>n(o),{id:`picture-${o}`}))),T(p("undo"),ei,{id:"\
undo"}),T(p("redo"),ni,{id:"redo"}),T("",zg,{id:"grow"}),m("div",{class:"right"},m("span",{id:"legend-of-whole"},t),m("l\
abel",{class:"tick",id:"physics"},e,m("span",{},p("physics"))),T("\u2212",()=>ns(-1),{id:"zoom-out","aria-label":p("zoom\
_out"),title:p("zoom_out")}),T("+",()=>ns(1),{id:"zoom-in","aria-label":p("zoom_in"),title:p("zoom_in")}),T(p("fit"),()=>w.
picture==="named"?Ol():Go())))}async function El(t){let e=w.picture==="named",n=!$.arrows.size&&!($.isGrown&&!e);Ml(),v(
"empty").textContent=n?de():"",v("named").hidden=!e,v("canvas").hidden=e,Dg(e),e?await bl(t):Ac(t),L(v("key"),e&&os().map(
([o,s])=>m("li",{},o,m("span",{},s))))}function Dg(t){for(let n of Al)v(`picture-${n}`).setAttribute("aria-pressed",String(
w.picture===n));for(let n of["zoom-out","zoom-in"])v(n).hidden=!t;v("legend-of-whole").hidden=t,v("physics").hidden=t||$.
nodes.size>=Tc,v("undo").disabled=!vl(),v("redo").disabled=!Tl();let e=Nl();v("grow").hidden=e===void 0||!Hg(e),e!==void 0&&
(v("grow").textContent=p("add_neighbours",{name:He($.level.nodes[e].actor)}))}function Nl(){let t=Nt(),e=t?.kind==="acto\
r"?$.level.numbers.get(t.names[0]):void 0;return e!==void 0&&$.nodes.has(e)?e:void 0}function Hg(t){let{shown:e}=wo();return[
...$.nodes.get(t)?.others??[]].some(n=>!e.has(n))}function zg(){let t=Nl();t!==void 0&&ee(t)}var ql=t=>w.picture==="name\
d"?Sl(t):qc(t);function Ug(t){let e=t.target instanceof Element&&t.target.matches("input, textarea, select");w.tab!=="gr\
aph"||e||!(t.ctrlKey||t.metaKey)||t.key.toLowerCase()!=="z"||(t.preventDefault(),t.shiftKey?ni():ei())}var Ye=(t,e)=>T(t,n=>Gg(e(),n));async function Gg(t,e){try{await navigator.clipboard.writeText(t)}catch{let n=m("textare\
a",{class:"unseen","aria-hidden":"true"},t);document.body.append(n),n.select(),document.execCommand("copy"),n.remove()}fe(
p("copied")),e.classList.add("done"),setTimeout(()=>e.classList.remove("done"),1200)}function Vt(t,e,n){let o=URL.createObjectURL(
n instanceof Blob?n:new Blob([n],{type:e})),s=m("a",{href:o,download:t});document.body.append(s),s.click(),s.remove(),setTimeout(
()=>URL.revokeObjectURL(o),1e4)}var Qe=(t,...e)=>m("section",{class:"group"},m("h2",{},t),e);function Q(t,e,n,o){let s=e.find(([r])=>r===n);return m("se\
lect",{"aria-label":t,title:s?.[1],onchange:r=>o(r.target.value)},e.map(([r,i])=>m("option",{value:r,selected:r===n},B(i))))}
function ot(t,e,n,o){let s=m("input",{type:"checkbox",checked:e,onchange:r=>n(r.target.checked)});return m("label",{class:"\
tick"},s,o,m("span",{},t))}function se(t,e){let n=m("ol",{class:"acts"},t.slice(0,e));return[n,Rn(t,e,e,o=>Oe(n,o))]}function Rn(t,e,n,o){
if(t.length<=e)return null;let s=e,r=()=>p("more",{n:t.length-s}),i=T(r(),()=>{o(t.slice(s,s+n)),s+=n,s>=t.length?i.remove():
i.textContent=r()});return i}var Ct=(t,...e)=>m("fieldset",{},m("legend",{},t),e);function Cl({level:t,chosen:e},n,o,s){let r={as_subject:[],as_object:[],as_source:[],as_other:[]};for(let[i,a]of n.statements.
entries())s!==void 0&&a.sources?.includes(s)&&r.as_source.push(i),e.inside[i]&&((o!==void 0?t.subject[i]===o:a.s===s)?r.
as_subject.push(i):(o!==void 0?t.object[i]===o:a.o===s)?r.as_object.push(i):a.roles?.some(([,c])=>c===s)&&r.as_other.push(
i));return Object.entries(r).filter(([,i])=>i.length)}var Kg=/(?<![\p{L}\p{N}])['"\u2018\u201c\u201e\u00ab]([^'"\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb]+)['"\u2019\u201d\u201c\u00bb](?![\p{L}\p{N}])/gu,
rt=t=>x.relations[x.statements.relation[t]],J=t=>x.articles[x.statements.article[t]],ve=t=>t.map(e=>z(q().entities[e]));
function mt(t,e=0){let n=jn(t),o=oi(t,e).join(" \u2013 ");return n.length?`${o} [${n.join("; ")}]`:o}function oi(t,e=0){
let n=q().statements[t],o=It(n.s,e)+Me(t,"subject"),s=It(n.o,e)+Me(t,"object");return[o,rt(t).label,s+(e?"":Vg(t))]}function Vg(t){
let e=q(),n=new Map;for(let[s,r]of e.statements[t].roles??[])n.set(s,[...n.get(s)??[],It(r)+Me(t,e.roles[s].id)]);return[
...n].sort(([s],[r])=>s-r).map(([s,r])=>`, ${e.roles[s].label} ${r.join(` ${p("and")} `)}`).join("")}function It(t,e=0){
if(typeof t=="string")return ne(t);if(t>=0)return ne(z(q().entities[t]));let n=-1-t;return e>=2?`[#${x.statements.key[n].
split("#")[1]}]`:`[${mt(n,e+1)}]`}var Me=(t,e)=>q().statements[t].inferred?.includes(e)?` (${p("inferred")})`:"";function jn(t){
let{names:e,labels:n,statements:o}=x,s=q().statements[t],r=o.stance[t]>=0?e.stances[o.stance[t]]:"";return[s.sources?.length&&
`${p("according_to")} ${ve(s.sources).map(ne).join(" > ")}${Me(t,"according_to")}`,r==="doubts"&&p("author_doubts"),r===
"rejects"&&p("author_rejects"),o.mode[t]!==ye&&n.modes[o.mode[t]],o.certainty[t]!==0&&n.certainties[o.certainty[t]],o.polarity[t]!==
0&&n.polarities[o.polarity[t]],s.ended&&p("ended")].filter(a=>typeof a=="string")}function Il(t){let e=x.names.stances[x.
statements.stance[t]],{note:n}=q().statements[t];if(e!=="doubts"&&e!=="rejects"||typeof n!="string")return[];let o=n.matchAll(
Kg);return Array.from(o,([,s])=>s.trim()).filter(Boolean)}function Wn(t){let e=q().statements[t].quote.slice(2).map(Number);
return e.flatMap((n,o)=>o%2?[]:[[n,e[o+1]]])}function vt(t){let e=q(),n=e.bodies[x.statements.article[t]];return n===null?
e.statements[t].quote.join(" [\u2026] "):Wn(t).map(([o,s])=>n.slice(o,s).split(/\s+/).join(" ")).join(" [\u2026] ")}var Yg=44,rs=(t,e)=>Bl(t,e,(n,o)=>Qg(Wn(t),n,o));function Wl(t,e){let n=Il(t);return Fl(t).some(s=>Rl(n,s).length)?Bl(t,
e,s=>Rl(n,s),"doubting"):null}function Bl(t,e,n,o=null){let{quote:s}=q().statements[t],r=Pl(t)===null?null:Number(s[0]);
return Fl(t).map((i,a)=>[a?" [\u2026] ":"",Jg(i,n(i,r),e,o)])}var Pl=t=>q().bodies[x.statements.article[t]];function Fl(t){
let{quote:e}=q().statements[t],n=Pl(t);return n===null?e.map(String):[n.slice(Number(e[0]),Number(e[1]))]}var Qg=(t,e,n)=>n===
null?[[0,e.length]]:t.map(([o,s])=>[o-n,s-n]);function Rl(t,e){let n=[];for(let o of t){let s=o.split(/\s+/).map(i=>i.replace(
/[.*+?^${}()|[\]\\]/g,"\\$&")),r=new RegExp(`(?<![\\p{L}\\p{N}])${s.join("\\s+")}(?![\\p{L}\\p{N}])`,"iu").exec(e);r&&n.
push([r.index,r.index+r[0].length])}return n.sort(([o],[s])=>o-s)}function Jg(t,e,n,o){let s=[],r=0;for(let[a,c]of e)a>r&&
s.push(r||n===void 0?jl(t.slice(r,a)):Xg(t.slice(0,a),n)),c>r&&s.push(m("mark",{class:o},si(t.slice(Math.max(r,a),c)))),
r=Math.max(r,c);let i=t.slice(r);return[...s,n===void 0?jl(i):Zg(i,n)]}var si=t=>t.replace(/^# /,"");function jl(t){let e=si(
t),n=e.split(/\s+/);return n.length<=Yg?e:[...n.slice(0,20),"[\u2026]",...n.slice(-20)].join(" ")}function Xg(t,e){let n=si(
t).split(/\s+/);return n.length<=e+1?n.join(" "):["\u2026",...n.slice(-e-1)].join(" ")}function Zg(t,e){let n=t.split(/\s+/);
return n.length<=e+1?n.join(" "):[...n.slice(0,e+1),"\u2026"].join(" ")}var ri=new Set("al bin da de del della den der di do dos du e el ibn la le ten ter van von y".split(" "));function Je(t){
return t.published&&t.published!=="unknown"?t.published:t.inferred?`${p("no_date")}, ${p("probably")} ${t.inferred}`:p("\
no_date")}var Yt=t=>`${t.author?`${ne(t.author)}, `:""}${ne(t.publisher)}, ${Je(t)}`;function tw(t){return`${t.author?`${t.
author}, `:""}\u201C${t.title}\u201D, ${t.publisher}, ${Je(t)}`}function Hl(t){let e={plain:ew,chicago:nw,apa:ow}[w.citation];
return`${e(J(t))} \u201C${ii(vt(t))}\u201D`}function ew(t){let e=t.retrieved?` (${p("accessed")} ${t.retrieved})`:"";return`${tw(
t)}${t.url?`, ${t.url}`:""}${e}:`}function nw(t){let e=`\u201C${ii(t.title)}${/[?!.,]$/.test(t.title)?"":","}\u201D`,n=is(
t.published)??(t.inferred?`[${is(t.inferred)??t.inferred}?]`:"n.d."),o=is(t.retrieved),s=[t.publisher,n,o&&`accessed ${o}`,
t.url].filter(Boolean);return`${t.author?`${t.author}, `:""}${e} ${s.join(", ")}:`}function ow(t){let e=zl(t),n=e?e.map(
({given:f,family:u})=>`${u}, ${sw(f)}`):[t.author??t.publisher],o=n.slice(-1).join(""),s=n.length>1?`${n.slice(0,-1).join(
", ")}, & ${o}`:o,r=Dl(t.published)??(t.inferred?`[ca. ${Dl(t.inferred)??t.inferred}]`:"n.d."),i=t.author&&t.author!==t.
publisher?`${t.publisher}. `:"",a=is(t.retrieved),c=t.url?`${a?`Retrieved ${a}, from `:""}${t.url} `:"",l=f=>/[?!.]$/.test(
f)?f:`${f}.`;return`${l(s)} (${r}). ${l(t.title)} ${i}${c}`.replace(/[. ]*$/,":")}var sw=t=>t.split(/[\s-]+/).map(e=>`${e[0]}\
.`).join(" "),ii=t=>t.replace(/\u201c/g,"\u2018").replace(/\u201d/g,"\u2019");function is(t){let{year:e,month:n,day:o}=as(t);return e?
[[n,o].filter(Boolean).join(" "),e].filter(Boolean).join(n&&o?", ":" "):null}function Dl(t){let{year:e,month:n,day:o}=as(
t);return e?[e,[n,o].filter(Boolean).join(" ")].filter(Boolean).join(", "):null}function as(t){let[,e,n,o]=/^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.
exec(t??"")??[],s=n?new Date(Date.UTC(2e3,Number(n)-1,1)):null;return{year:e,month:s?.toLocaleDateString("en-US",{month:"\
long",timeZone:"UTC"}),day:o&&String(Number(o))}}function zl({author:t,publisher:e}){if(!t||t===e)return null;let n=t.split(
/\s+and\s+|\s*&\s*|,\s*(?:and\s+)?/).map(rw);return n.every(o=>o!==null)?n:null}function rw(t){let e=t.trim().split(/\s+/),
n=r=>/^\p{L}/u.test(r)&&(!/^\p{Ll}/u.test(r)||ri.has(r));if(e.length<2||e.length>4||!e.every(n)||ri.has(e[0]))return null;
let o=e.findIndex(r=>ri.has(r)),s=o>0?o:e.length-1;return{given:e.slice(0,s).join(" "),family:e.slice(s).join(" ")}}function Ul(t){
let e=J(t),{published:n,url:o,retrieved:s}=e,r=zl(e),i=`{${Bn(e.author||e.publisher)}}`,a=as(n).year!==void 0,c=/^\d{4}/.
exec(a?"":n||e.inferred||""),f=[["author",r?r.map(({given:u,family:d})=>Bn(`${u} ${d}`)).join(" and "):i],["title",Bn(e.
title)],["organization",!!e.author&&e.author!==e.publisher&&Bn(e.publisher)],["date",a&&n],["year",c?.[0]],["url",o&&encodeURI(
wr(o)).replace(/[{}\\]/g,"")],["urldate",as(s).day&&s],["note",`\`\`${Bn(ii(vt(t)))}''`]].flatMap(([u,d])=>d?[`  ${u} = \
{${d}}`]:[]);return`@online{${e.id.replace(/[\s,{}#%~\\"'()=]+/g,"-")},
${f.join(`,
`)}
}`}var iw={"~":"\\textasciitilde{}","^":"\\textasciicircum{}","\u201C":"``","\u201D":"''","\u2018":"`","\u2019":"'","\u2013":"\
--","\u2014":"---","\u2026":"\\dots{}"},Bn=t=>t.replace(/[{}\\]/g,"").replace(/([#$%&_])/g,"\\$1").replace(/[~^\u201c\u201d\u2018\u2019\u2013\u2014\u2026]/g,
e=>iw[e]);function Ze(t){let e=q().statements[t],n=x.statements.key[t];return m("article",{class:"statement","aria-label":mt(t)},aw(
t),m("blockquote",{lang:J(t).language},rs(t)),e.translation?m("p",{class:"translation"},e.translation):null,cw(t),m("det\
ails",{},m("summary",{},p("details")),m("dl",{},lw(t))),m("p",{class:"actions"},Ye(p("copy_footnote"),()=>Hl(t)),Q(p("ci\
tation"),Ys.map(o=>[o,p(`citation_${o}`)]),w.citation,o=>k({citation:o})),Ye(p("copy_bibtex"),()=>Ul(t)),Ye(p("copy_link"),
()=>yo({open:`statement:${n}`}))))}function Xe(t){if(typeof t=="string")return Ht(t);if(t<0)return I(`[${mt(-1-t,1)}]`,()=>ct(
-1-t),{class:"link nested",dir:"ltr"});let e=q().entities[t];return I(z(e),()=>V(e.id),{lang:_e(e)})}function aw(t){let e=q(),
n=e.statements[t],o=rt(t),s=(n.roles??[]).map(([f,u])=>[", ",m("span",{class:"role"},e.roles[f].label)," ",Xe(u),Me(t,e.
roles[f].id)]),r=jn(t).map(f=>[" ",m("span",{class:"mark"},f)]),i=m("span",{class:`verb ${x.names.signs[o.sign]}`},o.label),
[a,c]=[Xe(n.s),Xe(n.o)],l=f=>Me(t,f);return m("p",{class:"claim"},a,l("subject")," ",i," ",c,l("object"),s,r)}function cw(t){
let e=J(t),n=I(Ht(e.title,e.language),()=>No(x.statements.article[t],t));return m("p",{class:"source",dir:"ltr"},"\u201C",
n,"\u201D, ",Yt(e)," ",ai(e))}var ai=t=>t.url&&qo(t.url,`${p("original")} \u2197`);function lw(t){let{labels:e,coders:n,
statements:o}=x,s=q(),r=s.statements[t],i=r.inferred??[],a=o.quad_class[t]<0?"":`, ${e.quad_classes[o.quad_class[t]]}`,c=s.
fields.filter(({name:l})=>l!=="translation");return[Rt(p("according_to"),fw(t,r),i.includes("according_to")),Rt(p("certa\
inty"),`${e.certainties[o.certainty[t]]}, ${e.polarities[o.polarity[t]]}`),r.sources?Rt(p("author_stance"),e.stances[o.stance[t]]):
null,Rt(p("mode"),e.modes[o.mode[t]]),Rt(p("date"),Io(r)),Rt(p("kind"),`${e.kinds[rt(t).kind]}${a}`),Rt(p("inferred_fiel\
ds"),i.join(", ")),r.or?Rt(p("alternative_to"),r.or.map(l=>I(mt(l,1),()=>ct(l)))):null,c.map(({name:l,label:f})=>Rt(f,r[l])),
Rt(p("coder"),n[o.coder[t]]),Rt(p("statement"),m("code",{},o.key[t]))]}function fw(t,{sources:e}){let n=J(t),o=n.author||
n.publisher;return e?p("viewpoint_quoted",{name:ve(e).join(" > "),by:o}):`${p("the_author")} (${o})`}function Rt(t,e,n=!1){
return e==null||e===""?null:[m("dt",{},t),m("dd",{},e,n&&m("span",{class:"mark"},p("inferred")))]}function cs(t){let e=vo($,t).map(n=>{let o=To($,n),s=n.filter(i=>i!==o),r=m("details",{class:"mentions"},m("summary",{},
C(s.length,"mention")),s.map(Ze));return m("li",{},Ze(o),s.length>0&&r)});return se(e,30)}function ls(t,e){let{statements:n,
articles:o,sources:s}=t,r=(l,f,u,d="")=>m("span",{class:d&&`quad-class ${d}`},H(l,f,e),` ${u}`),i=(l,f,u)=>r(l,f,On(l,u)),
a=x.labels.quad_classes.map((l,f)=>t.byQuadClass[f]>0&&r(t.byQuadClass[f],t.quadClasses[f],l,zt(x,f))),c=m("p",{class:"c\
ounts"},i(t.acts,Sn(t),"act"),a,t.noQuadClass>0&&r(t.noQuadClass,t.none,p("no_quad_class")),t.unrealActs>0&&i(t.unrealActs,
t.unreal,"not_actual_act"),i(n.length,n,"statement"),i(o.size,n,"article"),i(s.size,n,"source"));return t.scored?[c,uw(t,
e)]:c}function uw(t,e){let n=p("score_text",{sum:yr(t.sum),mean:yr(t.sum/t.scored),n:t.scored});return m("details",{},m(
"summary",{},p("score")),m("p",{},n," ",H(p("show_quotes"),Sn(t),e)))}function Gl(t,e,n){let o=new Map([[e,[]]]),s=[e];for(;s.length&&!o.has(n);){let a=new Map;for(let c of s)for(let l of t.
get(c)?.others??[])o.has(l)||a.set(l,[...a.get(l)??[],c]);for(let[c,l]of a)o.set(c,l);s=[...a.keys()]}let r=[],i=(a,c)=>{
if(!(r.length>=6))if(a===e)r.push([e,...c]);else for(let l of o.get(a)??[])i(l,[a,...c])};return o.has(n)&&i(n,[]),r}var mw=400;function Vl(t){let{level:e}=$,n=wn($.nodes).filter(i=>i!==t).slice(0,mw),o=m("div",{class:"paths"}),s=n.map(i=>[
e.nodes[i].actor,j(e,i)]),r=i=>L(o,i&&pw(t,e.numbers.get(i)??-1));return m("div",{class:"paths-form"},Q(p("paths_to"),[[
"",p("paths_to")],...s],"",r),o)}function pw(t,e){let n=Gl($.nodes,t,e);return n.length?m("ol",{},n.map(o=>m("li",{},o.map(
(s,r)=>[r>0&&dw(o[r-1],s),Ht(j($.level,s))])))):m("p",{class:"quiet"},p("no_path"))}var dw=(t,e)=>[Kl(t,e,"\u2192"),Kl(e,
t,"\u2190")];function Kl(t,e,n){let{level:o,pairs:s}=$,r=s.get(St(t,e,o.nodes.length)),i=`${ft([j(o,t),j(o,e)])}: ${p("s\
how_quotes")}`;return r&&I(` ${n}${r.weight} `,()=>lt(t,e),{"aria-label":i})}var Yl={pair:hw,actor:ww,statement:Sw,list:_w},Ql=({kind:t,names:e})=>Object.hasOwn(Yl,t)?Yl[t](e):null;function hw(t){let{
level:e,pairs:n}=$,[o,s]=t.map(d=>e.numbers.get(d));if(o===void 0||s===void 0)return null;let r=e.nodes.length,[i,a]=[n.
get(St(o,s,r)),n.get(St(s,o,r))],[c,l]=[o,s].map(d=>j(e,d)),f=i&&Zt($,i),u=i?Mt(x,i.rows).map(ke):[];return m("section",
{},m("h2",{},I(c,()=>V(t[0])),u.length===1?[" ",m("span",{class:`verb ${gw(i?.rows??[])}`},u)," "]:" \u2192 ",I(l,()=>V(
t[1]))),u.length>1&&m("ul",{class:"says"},u.map(d=>m("li",{},d))),f?ls(f,ft([c,l])):m("p",{class:"quiet"},p("no_tie_in_d\
irection")),m("p",{class:"actions"},a&&I(p("opposite_direction",{n:a.weight}),()=>lt(s,o)),I(p("over_time"),()=>k({tab:"\
timeline",pair:t}))),f&&cs(f.statements))}var gw=([t])=>x.names.signs[$.level.arrows.sign[$.level.arrow[t]]];function ww([
t]){let e=$.level.numbers.get(t),n=e===void 0?null:$.level.nodes[e],o=Et(t),s=o?z(o):n?.label;if(s===void 0)return null;
let r=Cl($,q(),e,go(t)),i=[o?o.type:n?.type,n?.sector?.replace("_"," ")],a=e!==void 0&&$.nodes.has(e);return m("section",
{},m("h2",{lang:o&&_e(o)},s),m("p",{class:"quiet"},i.filter(Boolean).join(", ")),o&&bw(o,s),a?m("p",{class:"actions"},yw(
t,e)):xw(t,s),a?[m("h3",{},p("ties")),$w(e)]:null,r.map(([c,l])=>m("details",{class:"as",open:!a},m("summary",{},`${p(c)}\
 (${l.length})`),cs(_t($.chosen,l)))))}function xw(t,e){let n=m("p",{class:"actions"},m("span",{class:"quiet"},p("not_sh\
own",{name:e})));return Za(t).then(o=>{o&&n.append(" ",T(p("show_it"),()=>k({...o,tab:"graph"})))}),n}function bw({labels:t={},
note:e,wikidata:n},o){let s=Object.entries(t).filter(([,i])=>i!==o),r=n&&`https://www.wikidata.org/wiki/${encodeURIComponent(
n)}`;return[Object.keys(t).length>1&&m("p",{class:"quiet"},s.map(([i,a],c)=>[c?" \xB7 ":"",m("span",{lang:i},a)])),e&&m(
"p",{class:"note"},e),r&&m("p",{},qo(r,`Wikidata ${n} \u2197`))]}function yw(t,e){let n=w.ego===t;return[T(p(n?"show_all":
"neighbours_only"),()=>k({ego:n?null:t,tab:"graph"})),$.isGrown&&T(p("show_neighbours"),()=>ee(e)),Vl(e)]}function $w(t){
let{level:e,pairs:n}=$,s=[...n.values()].filter(({a:r,b:i})=>r===t||i===t).sort(gn).map(({a:r,b:i,weight:a})=>m("li",{},
I([Ht(j(e,r))," \u2192 ",Ht(j(e,i))],()=>lt(r,i)),m("span",{class:"quiet"},` ${a}`)));return se(s,15)}function Sw([t]){let{
act:e,key:n}=x.statements,o=n.indexOf(t);if(o<0)return null;let s=e[o]<0?[]:e.flatMap((r,i)=>r===e[o]&&i!==o?[i]:[]);return m(
"section",{},m("h2",{},B(p("statement"))),Ow(o)?null:m("p",{class:"quiet"},p("statement_does_not_match")),Ze(o),s.length?
[m("h3",{},p("other_mentions")),s.map(Ze)]:null)}function Ow(t){return(w.tab==="arguments"||w.tab==="article"?Re(x,w):$.
chosen.inside)[t]}function _w([t]){let{statements:e,label:n}=Eo(t);if(!e.length)return null;let o=Number(t.split(" ")[0]),
s=o>e.length,r=e.filter(i=>!$.chosen.inside[i]).length;return m("section",{},m("h2",{},B(n||p("quotes"))),m("p",{class:"\
quiet"},C(e.length,"statement"),s&&`. ${p("link_cut",{kept:e.length,n:o})}`,r>0&&`. ${p("some_do_not_match",{n:N(r)})}`),
cs(e))}var tn=null,en=[];async function Jl(){let t=v("panel"),e=Nt();if(!e||!w.open){tn=null,en.length=0,L(t);return}await P();
let n=Ql(e);tn&&tn!==w.open&&kw(tn,w.open),L(t,m("div",{class:"panel-head"},en.length>0&&T(`\u2039 ${p("back")}`,Mw,{class:"\
quiet-button"}),Ye(p("copy_link"),yo),T("\xD7",()=>k({open:null}),{class:"close","aria-label":p("close")})),n||m("p",{class:"\
quiet"},p("not_in_page"))),tn!==w.open&&vw(t),tn=w.open}function kw(t,e){en.at(-1)===e?en.pop():en.push(t)}var Mw=()=>k(
{open:en.at(-1)??null});function vw(t){let e=t.querySelector("h2");t.scrollTop=0,e&&document.body.classList.contains("re\
ady")&&(e.tabIndex=-1,e.focus({preventScroll:!0})),fe(e?e.textContent:p("not_in_page"))}var Xl="sums_up";function Pn(t,e,n){let o=Re(t,n,t.statements.alternative),s=e.arrows.filter(l=>o[l.statement]),r=s.filter(
l=>l.by!==Xl),i=new Set(r.flatMap(({tail:l,head:f})=>[l,f])),a=new Map;for(let l of s){if(l.by===Xl&&!i.has(l.tail))continue;
let f=[l.tail,l.head,l.by,l.words].join(`
`),u=a.get(f);u?u.statements.push(l.statement):a.set(f,{...l,statements:[l.statement]})}let c=e.topics.findIndex(([l])=>l===
n.about);return n.about===null?[...a.values()]:Tw([...a.values()],e,c)}function Tw(t,{cards:e},n){let o=t.flatMap(({tail:i,
head:a})=>[i,a]).filter(i=>e[i].about?.includes(n)),s=Zl(o,t,"head","tail"),r=Zl(o,t,"tail","head");return t.filter(i=>s.
has(i.head)||r.has(i.tail))}function Zl(t,e,n,o){let s=new Map;for(let i of e)s.set(i[n],[...s.get(i[n])??[],i[o]]);let r=new Set(
t);for(let i of r)for(let a of s.get(i)??[])r.add(a);return r}var Te=({tail:t,head:e})=>`${t} ${e}`;function ef(t,e,n){return Aw(e).map(o=>Lw(t,o,n)).sort((o,s)=>s.layers.flat().length-
o.layers.flat().length)}function Aw(t){let e=new Map,n=s=>{let r=e.get(s)??s;return r===s?s:n(r)};for(let{tail:s,head:r}of t)
e.set(n(r),n(s));let o=new Map;for(let s of t)o.set(n(s.tail),[...o.get(n(s.tail))??[],s]);return[...o.values()]}function Lw({
cards:t,bends:e},n,o){let s=new Set(n.flatMap(({tail:u,head:d})=>[u,d])),r=new Map,i=new Map,a=(u,d)=>(r.set(u,[...r.get(
u)??[],d]),d);for(let[u,d,h]of t)s.has(u)&&i.set(u,{layer:d,spot:a(d,tf(u,h,o(u)))});let c=new Map(e.map(([u,d,h])=>[Te(
{tail:u,head:d}),h])),l=new Map;for(let u of n){let[d,h]=[i.get(u.tail),i.get(u.head)];if(!d||!h||l.has(Te(u)))continue;
let g=d.layer<h.layer?1:-1,b=(c.get(Te(u))??[]).map((_,M)=>a(d.layer+g*(M+1),tf(-1,_,26))),y=[d.spot,...b,h.spot];l.set(
Te(u),y);let O=g>0?y:[...y].reverse();for(let[_,M]of O.slice(1).entries())M.above.push(O[_]),O[_].below.push(M)}let f=[...r].
sort(([u],[d])=>u-d).map(([,u])=>u.sort((d,h)=>d.across-h.across));return{layers:f,arrows:n,ways:l,width:Ew(f)}}var tf=(t,e,n)=>({
card:t,across:e,room:n,at:0,above:[],below:[]});function Ew(t){for(let o of t){let s=0;for(let r of o)r.at=s+r.room/2,s+=
r.room}for(let o=0;o<8;o++)for(let s of o%2?[...t].reverse():t){let r=s.map(({above:i,below:a,at:c})=>fs([...i,...a].map(
l=>l.at))??c);for(let[i,a]of Nw(r,s).entries())s[i].at=a}let e=t.flat(),n=Math.min(...e.map(({at:o,room:s})=>o-s/2));for(let o of e)
o.at-=n;return Math.max(...e.map(({at:o,room:s})=>o+s/2))}var fs=t=>t.length?t.reduce((e,n)=>e+n,0)/t.length:null;function Nw(t,e){
let n=[],o=[],s=0;for(let[i,a]of t.entries())for(s+=i?(e[i-1].room+e[i].room)/2:0,o.push(s),n.push([a-s]);n.length>1&&(fs(
n[n.length-2])??0)>(fs(n[n.length-1])??0);){let c=n.pop()??[];n[n.length-1].push(...c)}return n.flatMap(i=>i.map(()=>fs(
i)??0)).map((i,a)=>i+o[a])}var[qw,Cw]=[172,148],Iw=900,ci=20,sf=30,us=18,li=16,Rw=40,nf=[1.4,2.8,2.3,1.8,1.2],jw={"not actual":"6 4",hedged:"2 4"},
fi=t=>t&&jw[t];function rf(t,e,n,o){let s=m("div",{class:"argument"});t.append(s);let r=s.clientWidth,i=[...new Set(n.flatMap(
({tail:O,head:_})=>[O,_]))],a=Pw(e,n);for(let{label:O}of[...a.values()].flat())s.append(O);let l=ef(o,n,O=>{let _=(a.get(
O)??[]).map(({label:M})=>M.offsetWidth+8);return Math.max(r<Iw?Cw:qw,_.reduce((M,A)=>M+A,0))+ci}),f=l.flatMap(({layers:O})=>O.
flat().filter(({card:_})=>_>=0)),u=new Map(f.map(({card:O,room:_})=>[O,Bw(e.cards[O],_-ci)]));for(let O of i)s.prepend(u.
get(O)??"");let d=S("svg",{class:"lines","aria-hidden":"true"});s.prepend(d);let[h,g,b,y]=[0,0,0,0];for(let O of l){h>0&&
h+O.width+li>r&&([h,g,b]=[0,g+b+Rw,0]);let M=Dw(O,{left:h,top:g,boxes:u,meetings:a,lines:d});h+=O.width+2*li,y=Math.max(
y,h),b=Math.max(b,M)}s.style.width=`${y}px`,s.style.height=`${g+b}px`,d.setAttribute("width",String(y)),d.setAttribute("\
height",String(g+b)),Ww(s,f,u,a)}function Ww(t,e,n,o){for(let{card:s}of e){for(let{label:r}of o.get(s)??[])t.append(r);t.
append(n.get(s)??"")}}function Bw(t,e){let[,n]=x.names.polarities,o=[...t.marks??[]].sort((u,d)=>+(d===n)-+(u===n));t.inferred&&
o.push(p("inferred"));let s=t.denied?"\u2298 ":t.doubted?"? ":"",r=[o.length>0&&m("strong",{},`${s}${o.join(", ")}`),o.length>
0&&" ",m("span",{},t.text)],i=t.hold?` held-${t.hold.replace(" ","-")}`:"",a=`card ${t.sign??""}${i}${t.denied?" denied":
""}`,{id:c,statements:l=[]}=t,f=l.length||c?T(r,()=>c?V(c):D(l,t.text),{class:a}):m("div",{class:a},r);return f.style.width=
`${e}px`,f}function Pw({cards:t},e){let n=new Map;for(let s of e){let r=[...(s.marks??[]).map(a=>`${a}:`),s.words].join(
" "),i=n.get(s.head)??new Map;n.set(s.head,i.set(r,[...i.get(r)??[],s]))}let o=new Map;for(let[s,r]of n){let i=[...r].map(
([a,c])=>({arrows:c,label:Fw(t,a,c)}));o.set(s,i)}return o}function Fw(t,e,n){let o=n.flatMap(i=>i.statements),s=n.map(({
tail:i,head:a})=>p("leads_to",{tail:t[i].text,words:e,head:t[a].text})),r=[m("strong",{},e),n.length>1&&` \xB7 ${n.length}`];
return T(r,()=>D(o,e),{class:"arrow-words","aria-label":`${s.join("; ")}. ${p("show_quotes")}`,title:s.join(`
`)})}function Dw({layers:t,arrows:e,ways:n},{left:o,top:s,boxes:r,meetings:i,lines:a}){let c=d=>r.get(d),l=new Map,f=new Map,
u=s;for(let[d,h]of t.entries()){let g=h.filter(({card:_})=>_>=0),b=g.flatMap(({card:_})=>i.get(_)??[]).map(({label:_})=>_.
offsetHeight),y=Math.max(0,...b);y&&(u+=sf+y+us);let O=Math.max(0,...g.map(({card:_})=>c(_).offsetHeight));for(let _ of h){
let M=_.card<0?O:c(_.card).offsetHeight,A=_.card>=0&&d===0?u+O-M:u;if(l.set(_,{top:A,foot:A+M,start:u+O}),_.card<0)continue;
of(c(_.card),o+_.at-(_.room-ci)/2,A);let R=Hw(i.get(_.card)??[],n,o+_.at);for(let{label:F,arrows:Bt,at:E}of R){of(F,E-F.
offsetWidth/2,u-us-y+(y-F.offsetHeight)/2);for(let At of Bt)f.set(At,E);let W=Math.max(...Bt.map(af));a.append(zw(E,u-us-
y,A,W))}}u+=O}for(let d of e){let h=n.get(Te(d))??[];a.append(Uw(d,h,{left:o,at:f.get(d)??0,bounds:l,layers:t,meetings:i}))}
return u-s}function of(t,e,n){t.style.left=`${Math.round(e)}px`,t.style.top=`${Math.round(n)}px`}function Hw(t,e,n){let o=({
arrows:a})=>{let c=a.map(l=>e.get(Te(l))?.at(-2)?.at??0);return c.reduce((l,f)=>l+f,0)/c.length},s=[...t].sort((a,c)=>o(
a)-o(c)),r=s.reduce((a,{label:c})=>a+c.offsetWidth+8,0),i=n-r/2;return s.map(a=>{let c=a.label.offsetWidth+8;return i+=c,
{...a,at:i-c/2}})}var af=({rank:t})=>nf[t??0]??nf[0];function zw(t,e,n,o){return S("g",{},S("line",{x1:t,x2:t,y1:e,y2:n-
7,"stroke-width":o}),S("path",{class:"head",d:`M${t-5} ${n-9} L${t} ${n-1} L${t+5} ${n-9} Z`}))}function Uw(t,e,{left:n,
at:o,bounds:s,layers:r,meetings:i}){let[a,c]=[e[0],e[e.length-1]],l=s.get(c),f=s.get(a),u=M=>r.findIndex(A=>A.includes(M)),
d=r[u(c)].flatMap(({card:M})=>i.get(M)??[]),h=Math.max(0,...d.map(({label:M})=>M.offsetHeight)),b=Math.min(...r[u(c)].map(
M=>s.get(M)?.top??l.top))-us-h,y=[[n+a.at,f.foot]];if(f.top<l.top){y.push([n+a.at,f.start]);for(let M of e.slice(1,-1)){
let{top:A,foot:R}=s.get(M);y.push([n+M.at,A],[n+M.at,R])}}else{let M=n+Math.max(...r.flat().map(A=>A.at+A.room/2))+li/2;
y.push([n+a.at,f.start+6],[M,f.start+6],[M,b-sf/2])}y.push([o,b]);let{dashes:O,width:_}={dashes:fi(t.hold),width:af(t)};
return S("polyline",{points:y.join(" "),"stroke-width":_,"stroke-dasharray":O})}var re=(...t)=>m("div",{class:"sheet"},t),nn=(t,...e)=>m("div",{class:"sheet",tabindex:0,role:"region","aria-label":p(`t\
ab_${t}`)},e);async function cf(t){let[e]=await Promise.all([ho(),P()]),n=Pn(x,e,w),o=g=>x.statements.article[g.statement],s=Pn(x,e,{...w,
about:null}),r=[...new Set(s.map(o))].sort((g,b)=>g-b);if(!r.length){L(t,nn("arguments",m("p",{},p("no_arrows"))));return}
let a=r.find(g=>x.articles[g].id===w.article)??r.find(g=>n.some(b=>o(b)===g))??r[0],c=n.filter(g=>o(g)===a),l=x.articles[a],
f=t.querySelector(".sheet"),[u,d]=[f?.scrollLeft??0,f?.scrollTop??0],h=nn("arguments",m("p",{class:"line choosers"},Q(p(
"argument_article"),r.map(g=>[x.articles[g].id,x.articles[g].title]),l.id,g=>k({article:g})),m("label",{},`${p("about")}\
 `,Gw(e,s))),m("h2",{lang:l.language},l.title),m("p",{class:"source",dir:"ltr"},Yt(l)),Kw(c,n),c.length?Vw(e,c):m("p",{},
p("no_arrows_here")));L(t,h),c.length&&rf(h,e,c,e.places[a]),h.scrollTo(u,d)}function Gw({topics:t,cards:e},n){let s=[...new Set(
n.flatMap(({tail:r,head:i})=>[...e[r].about??[],...e[i].about??[]]))].map(r=>t[r]).sort(([,r],[,i])=>r.localeCompare(i));
return Q(p("about"),[["",p("about_all")],...s],w.about??"",r=>k({about:r||null}))}function Kw(t,e){let n=[...new Set(t.flatMap(
o=>o.statements))];return m("p",{class:"quiet"},`${B(Po())}. `,p("arrows_here",{here:C(t.length,"arrow"),all:e.length}),
" ",n.length>0&&H(p("show_quotes"),n,p("tab_arguments")),m("br"),p("arguments_help"))}function Vw({cards:t},e){let n=[...new Set(
e.flatMap(({tail:a,head:c})=>[a,c]))].map(a=>t[a]),o=[...n,...e],s=a=>n.some(c=>c.sign===a),i=[...[void 0,"not actual","\
hedged"].filter(a=>o.some(c=>c.hold===a)).map(a=>[ui({hold:a}),p(`look_${a?.replace(" ","_")??"plain"}`)]),o.some(a=>a.denied)&&
[ui({denied:!0}),`\u2298 ${p("look_denied")}`],...["cooperation","conflict"].filter(s).map(a=>[ui({sign:a}),p(`look_${a}`)])];
return m("ul",{class:"looks"},i.map(a=>a&&m("li",{},a)))}function ui({hold:t,denied:e=!1,sign:n="neither"}){let o=S("rec\
t",{x:2,y:2,width:24,height:12,rx:4,class:`border ${n}`,"stroke-dasharray":fi(t)}),s=e&&S("rect",{x:2,y:2,width:5,height:12,
class:"bar-denied"});return S("svg",{class:"sample",width:28,height:16,viewBox:"0 0 28 16","aria-hidden":"true"},o,s)}function lf(t,e){let[n,o]=[0,0];return{places:t.map(({top:r,cards:i})=>{let a=i.length?Math.max(0,o-(r+n+i[0].offset)-160):
0;n+=a;let c=i.map(({offset:l,height:f})=>{let u=Math.max(r+n+l,o);return o=u+f+e,u-r-n});return{room:a,tops:c}}),end:o}}
function ff(t){let e=[];for(let n of t){let o=e[e.length-1];o&&n===o[1]+1?o[1]=n:e.push([n,n])}return e.map(([n,o])=>n===
o?`${n}`:`${n}\u2013${o}`).join(", ")}var mi=({sign:t,hold:e,denied:n,doubted:o,isOut:s})=>[t,e&&`held-${e.replace(" ","-")}`,n&&"denied",o&&"doubted",s&&"out"].
filter(Boolean).join(" "),ms=t=>m("span",{class:`swatch ${uf(t)}`,"aria-hidden":"true"}),uf=t=>t===null?"of-author":`pat\
tern-${t%4}`;function mf({level:t,stretches:e,runs:n},o){let s=e.map(c=>Yw(c,o)),i=m(t===0?"p":t===1?"h2":"h3",{class:"w\
ords",dir:"auto",lang:o.reading.lang},s.flatMap((c,l)=>[c,Jw(e[l],o)])),a=n.map(c=>Xw(c,o));return{text:i,names:a,ends:n.
map(c=>[s[c.first],s[c.last]])}}function Yw({text:t,on:e,begins:n},{claims:o,passages:s,callbacks:r}){if(!e.length)return document.
createTextNode(t);let i=[...new Set(e.map(({claim:f})=>f))],a=i.some(f=>o[f].by!==null),c=i.every(f=>o[f].isOut),l=I([n.
some(f=>o[f].denied)&&m("span",{class:"sign denied","aria-hidden":"true"}),n.some(f=>o[f].doubted)&&m("span",{class:"sig\
n doubted","aria-hidden":"true"}),Qw(t,e,o)],()=>r.open(i.map(f=>o[f].id)),{dir:null,class:`passage${a?" of-source":""}${c?
" out":""}`});for(let f of i)s[f].push(l);return l}var Qw=(t,e,n)=>e.reduce((o,{claim:s,lane:r})=>m("span",{class:`under\
line lane-${r} ${mi(n[s])}`},o),t);function Jw({ends:t},{reading:e,unfold:n}){if(!t.length)return null;let o=ff(t.map(s=>s+
1));return T(o,s=>n(t,s),{class:"number-mark","aria-expanded":"false","aria-label":e.say("reading_notes",{numbers:o})})}
function Xw({by:t},{reading:e}){let{name:n,lang:o}=e.claimants[t];return m("div",{class:"speaker"},m("bdi",{lang:o},n),m(
"span",{class:`bar ${uf(t)}`}))}function pf(t,e,n,o){let{by:s,marks:r,actions:i,isSourceInferred:a}=t,{name:c,lang:l}=n.claimants[s??0],f=m("bdi",{lang:l},
a?`[${c}]`:c),u=s===null?n.say("the_author"):[f,`, ${n.say("reading_quoted")}`];return m("div",{class:`note-card ${mi(t)}`},
m("p",{class:"sentence"},m("span",{class:"note-number"},e),I(Zw(t,n),()=>o.open([t.id]),{class:"link whole"})),m("p",{class:"\
whose"}," ",m("span",{class:"name"},ms(s),m("span",{},u)),r.map(d=>m("span",{class:"mark"},d)),i.map(({label:d,press:h})=>T(
d,h,{class:"action"}))))}function Zw({sentence:t,sign:e,denied:n,doubted:o},{say:s}){let r=t.map((i,a)=>[a>0&&!i.text.startsWith(
",")&&" ",tx(i,e)]);return[n&&m("strong",{},`\u2298 ${s("look_denied")}: `),o&&m("strong",{},"? "),r]}function tx({text:t,
kind:e,lang:n,inferred:o=!1},s){let r=o?`[${t}]`:t;return e==="verb"?m("span",{class:`verb ${s}`},r):e?m("bdi",{class:e,
lang:n},r):r}var pi=8;function df({claimants:t,say:e},n,o){let s=l=>n.some(l),r=[[s(({hold:l,denied:f})=>!l&&!f),"",e("look_plain")],
[s(({hold:l})=>l==="not actual"),"held-not-actual",e("look_not_actual")],[s(({hold:l,doubted:f})=>l==="hedged"||f),"held\
-hedged",e("look_hedged")],[s(({denied:l})=>l),"denied",`\u2298 ${e("look_denied")}`],[s(({doubted:l})=>l),"doubted",`? ${e(
"look_doubted")}`],[s(({sign:l})=>l==="cooperation"),"cooperation",e("look_cooperation")],[s(({sign:l})=>l==="conflict"),
"conflict",e("look_conflict")]],i=t.map((l,f)=>ex(l,f,o)),a=i.slice(pi),c=t.slice(pi).some(({isChosen:l})=>l);return m("\
div",{class:"reading-key"},m("div",{class:"claimants",role:"group","aria-label":e("reading_claimants")},m("span",{class:"\
quiet"},e("reading_claimants")),i.slice(0,pi),a.length>0&&m("details",{open:c},m("summary",{},e("and_more",{n:a.length})),
a)),m("p",{class:"looks-of-lines"},r.map(([l,f,u])=>l&&m("span",{class:`underline ${f}`},u))))}var ex=({id:t,name:e,lang:n,
count:o,isChosen:s},r,{choose:i})=>T([ms(r||null),m("bdi",{lang:n},e),` ${o}`],()=>i(s?null:t),{class:"claimant","aria-p\
ressed":String(s)});var nx=960,ox=720,sx=6,ps=class{#t=[];#e=-1;#n=S("path",{});constructor(e,n,o){this.element=e,this.drawing=n,this.cards=
o}add(e,n,o,s,r){this.#t.push({row:e,apart:n,claims:o,names:s,ends:r,room:0})}watch(){let{element:e}=this;e.append(S("sv\
g",{class:"leader","aria-hidden":"true"},this.#n)),new ResizeObserver(()=>this.#o()).observe(e);for(let n of["pointerove\
r","focusin"])e.addEventListener(n,o=>this.#s(o.target));for(let n of["pointerleave","focusout"])e.addEventListener(n,()=>this.#s(
null));document.fonts?.ready.then(()=>{this.#e=-1,this.#o()})}#o(){let{element:e,cards:n}=this,o=e.clientWidth;if(!o||o===
this.#e)return;this.#e=o;let s=o<ox;e.classList.toggle("slim",o<nx),e.classList.toggle("narrow",s);let r=0,i=this.#t.map(
({row:f,apart:u,claims:d,room:h})=>{r+=h;let g=d.map(y=>({offset:this.#r(y),height:n[y].offsetHeight})),b=u?[{offset:0,height:u.
offsetHeight}]:[];return{top:f.offsetTop-r,cards:s?[]:[...b,...g]}}),a=this.#t.map(({ends:f})=>f.map(([u,d])=>rx(u,d))),
{places:c,end:l}=lf(i,sx);for(let[f,u]of this.#t.entries()){u.room=c[f].room,u.row.style.marginTop=u.room?`${u.room}px`:
"";let d=[...u.apart?[u.apart]:[],...u.claims.map(h=>n[h])];for(let[h,g]of d.entries())g.style.top=s?"":`${c[f].tops[h]}\
px`;ix(u.names,a[f])}e.style.minHeight=s?"":`${l}px`}#r(e){return this.drawing.passages[e][0].offsetTop}#s(e){let{cards:n,
drawing:o,element:s}=this,r=e instanceof Element?e.closest(".passage, .note-card"):null,i=c=>r!==null&&(n[c]===r||o.passages[c].
some(l=>l===r)),a=n.flatMap((c,l)=>i(l)?[l]:[]);for(let c of s.querySelectorAll(".now"))c.classList.remove("now");for(let c of a)
for(let l of[n[c],...o.passages[c]])l.classList.add("now");this.#n.setAttribute("d",a.map(c=>this.#i(c)).join(" "))}#i(e){
let[n]=this.drawing.passages[e];if(!n||this.element.classList.contains("narrow"))return"";let[o,s]=[this.element,this.cards[e]].
map(l=>l.getBoundingClientRect()),r=n.getClientRects()[0],i=n.closest(".words")?.getBoundingClientRect()??r,[a,c]=[r.bottom-
o.top,s.top-o.top+14];return`M${i.right-o.left+2} ${a} L${s.left-o.left} ${c}`}};function rx(t,e){return t instanceof HTMLElement&&
e instanceof HTMLElement?{top:t.offsetTop,bottom:e.offsetTop+e.offsetHeight}:{top:0,bottom:0}}function ix(t,e){let n=t.map(
r=>r.firstElementChild),o=n.map(r=>r.offsetHeight),s=0;for(let[r,i]of t.entries()){let{top:a,bottom:c}=e[r],l=e.slice(0,
r).filter(u=>u.bottom>a).length,f=Math.max(0,s-a);s=a+f+o[r],i.style.top=`${a}px`,i.style.height=`${c-a}px`,i.style.right=
`${l*8}px`,n[r].style.marginTop=`${f}px`}}var hf=/^(#{1,6})[ \t]+/,ax=/[\p{L}\p{N}]/u,xf=t=>[...t].sort((e,n)=>gf(e)-gf(n)||wf(e)-wf(n)),gf=({spans:t})=>t.length?
Math.min(...t.map(([e])=>e)):-1,wf=({spans:t})=>Math.max(0,...t.map(([,e])=>e));function bf(t){let e=new Map,n="";for(let{
quote:s}of t)!s||e.has(s)||(e.set(s,n.length),n+=`${s}

`);let o=t.map(s=>{let r=e.get(s.quote);return r===void 0?s:{...s,spans:[cx(r,r+s.quote.length)]}});return{text:n,claims:o}}
var cx=(t,e)=>[t,e];function yf(t,e){let n=lx(t),o=n.map(()=>[]);for(let[i,{spans:a}]of e.entries())for(let[c,l]of a)for(let f=fx(
n,c);f<n.length&&n[f].from<l;f++){let u={from:Math.max(c,n[f].from),to:Math.min(l,n[f].to),claim:i,lane:0};u.to>u.from&&
o[f].push(u)}let s=new Set,r=new Map(o.flatMap((i,a)=>i.map(({claim:c})=>[c,a])));return n.map((i,a)=>{let c=mx(t,i,ux(o[a]),
s,f=>r.get(f)===a),l=c.flatMap(({begins:f})=>f).sort((f,u)=>f-u);return{level:i.level,stretches:c,claims:l,runs:px(c,e)}})}
function lx(t){let e=[],n=!1;for(let o=0;o<t.length;){let s=t.indexOf(`
`,o),r=s<0?t.length:s,i=t.slice(o,r),a=hf.exec(i)?.[1].length??0;a?e.push({from:o+i.length-i.replace(hf,"").length,to:r,
level:a}):i.trim()&&n?e[e.length-1].to=r:i.trim()&&e.push({from:o+i.search(/\S/),to:r,level:0}),n=!a&&i.trim()!=="",o=r+
1}return e}function fx(t,e){let[n,o]=[0,t.length];for(;n<o;){let s=n+o>>1;t[s].to>e?o=s:n=s+1}return n}function ux(t){let e=[
...t].sort((o,s)=>o.from-s.from||s.to-o.to),n=new Array(4).fill(0);return e.map(o=>{let s=Math.max(0,n.findIndex(a=>a<=o.
from)),i=n.every(a=>a>o.from)?3:s;return n[i]=Math.max(n[i],o.to),{...o,lane:i}})}function mx(t,e,n,o,s){let i=[...new Set(
[e.from,e.to,...n.flatMap(({from:c,to:l})=>[c,l])])].sort((c,l)=>c-l),a=new Map;for(let{claim:c,to:l}of n)s(c)&&a.set(c,
Math.max(a.get(c)??0,l));return i.slice(0,-1).map((c,l)=>{let f=i[l+1],u=n.filter(g=>g.from<=c&&g.to>=f),d=[...new Set(u.
map(({claim:g})=>g))],h=d.filter(g=>!o.has(g));for(let g of h)o.add(g);return{text:t.slice(c,f),on:u.map(({claim:g,lane:b})=>({
claim:g,lane:b})),begins:h,ends:d.filter(g=>a.get(g)===f).sort((g,b)=>g-b)}})}function px(t,e){let n=[],o=new Map;for(let[
s,{on:r,text:i}]of t.entries()){let a=new Set(r.map(({claim:c})=>e[c].by).filter(c=>c!==null));for(let c of a){let l=o.get(
c);if(l)l.last=s;else{let f={by:c,first:s,last:s};o.set(c,f),n.push(f)}}if(ax.test(i))for(let c of o.keys())a.has(c)||o.
delete(c)}return n}function $f(t,e,n){let{text:o,claims:s}=t.text===null?bf(t.claims):{...t,text:t.text},r=xf(s),i=dx(yf(o,r),t.title),a={reading:t,
callbacks:e,claims:r,passages:r.map(()=>[]),unfold:(d,h)=>{let g=h.getAttribute("aria-expanded")==="true";h.setAttribute(
"aria-expanded",String(!g));for(let b of d)c[b].classList.toggle("unfolded",!g)}},c=r.map((d,h)=>pf(d,h+1,t,e)),l=m("div",
{class:"reading"}),f=new ps(l,a,c),u=r.flatMap(({spans:d},h)=>d.length?[]:[h]);for(let[d,h]of i.entries()){let{text:g,names:b,
ends:y}=mf(h,a),O=d===0&&[m("div",{class:"about"},n),df(t,r,e)],_=d===0&&u.length>0&&hx(u,c,t),M=m("div",{class:"notes"},
_,h.claims.map(R=>c[R])),A=m("div",{class:`row level-${h.level}`},m("div",{class:"speakers"},b),m("div",{},g,O),M);l.append(
A),f.add(A,_||null,h.claims,b,y)}return f.watch(),{element:l,show:d=>gx(a,c,d)}}function dx(t,e){return t[0]?.level===1?
t:[{level:1,stretches:[{text:e,on:[],begins:[],ends:[]}],claims:[],runs:[]},...t]}var hx=(t,e,{say:n})=>m("div",{class:"\
unplaced"},m("p",{class:"quiet"},n("reading_unplaced")),t.map(o=>e[o]));function gx({claims:t,passages:e},n,o){let s=new Set(
o),r=({id:c})=>s.has(c),i=new Set(t.flatMap((c,l)=>r(c)?e[l]:[]));for(let c of e.flat())c.classList.toggle("current",i.has(
c));for(let[c,l]of t.entries())n[c].classList.toggle("current",r(l)),n[c].toggleAttribute("data-current",r(l));let[a]=i;
return a??n[t.findIndex(r)]}var Sf="author",di=t=>q().statements[t].sources?.at(-1)??null;function hi(t){let e=di(t);return e===null?Sf:q().entities[e].
id}function Of(t,e,n){let{entities:o}=q(),s=new Map([[null,0]]);for(let c of e)s.set(di(c),(s.get(di(c))??0)+1);let[r,...i]=s;
return[r,...i.sort(([,c],[,l])=>l-c)].map(([c,l])=>{let f=c===null?Sf:o[c].id,u=p("reading_author",{name:t.author||t.publisher}),
d=c===null?{name:u}:{name:z(o[c]),lang:_e(o[c])};return{id:f,...d,count:l,isChosen:f===n}})}function _f(t,e,n){let{names:o,
labels:s,statements:r}=x,i=q(),a=new Map(e.map(({id:l},f)=>[l,f||null])),c=wx(new Set(t));return t.map(l=>{let f=i.statements[l],
u=r.mode[l]!==ye,d=o.stances[r.stance[l]],h=d==="doubts"||d==="rejects",g=r.certainty[l]!==0||h,b=f.sources??[],y=[b.length>
1&&`${p("according_to")} ${ve(b).join(" > ")}`,u&&s.modes[r.mode[l]],r.certainty[l]!==0&&s.certainties[r.certainty[l]],d===
"doubts"&&p("author_doubts"),d==="rejects"&&p("author_rejects"),f.ended&&p("ended")],O=o.signs[rt(l).sign],_=c.get(l);return{
id:r.key[l],spans:i.bodies[r.article[l]]===null?[]:Wn(l),quote:vt(l),sentence:kf(l),sign:O==="together"?"cooperation":O,
hold:u?"not actual":g?"hedged":void 0,denied:r.polarity[l]!==0,doubted:h,by:a.get(hi(l))??null,isSourceInferred:f.inferred?.
includes("according_to")??!1,marks:y.filter(M=>typeof M=="string"),isOut:!n[l],actions:_?[{label:p("show_in_graph"),press:()=>k(
{tab:"graph",open:_,pair:null})}]:[]}})}function wx(t){let e=new Map;for(let{a:n,b:o,rows:s}of $.pairs.values())for(let r of s){
let i=x.ties.statement[r];!t.has(i)||e.has(i)||e.set(i,Xa(n,o))}return e}function kf(t,e=0){let{statements:n,roles:o}=q(),
{s,o:r,roles:i=[],inferred:a=[]}=n[t],c=(f,u)=>({...xx(f,e),inferred:a.includes(u)}),l=(e?[]:[...i].sort(([f],[u])=>f-u)).
flatMap(([f,u])=>[{text:`, ${o[f].label}`},c(u,o[f].id)]);return[c(s,"subject"),{text:rt(t).label,kind:"verb"},c(r,"obje\
ct"),...l]}function xx(t,e){let n=q();if(typeof t=="string")return{text:t,kind:"name"};if(t>=0)return{text:z(n.entities[t]),
kind:"name",lang:_e(n.entities[t])};let o=-1-t;return e>=2?{text:`#${x.statements.key[o].split("#")[1]}`,kind:"nested"}:
{text:`(${kf(o,e+1).map(({text:r,inferred:i})=>i?`[${r}]`:r).join(" ")})`,kind:"nested"}}function Mf(t){let e=new Map;for(let n of t)
for(let o of ds(n))e.set(o,(e.get(o)??0)+1);return e}function ds(t,e=new Set([t])){let{s:n,o,roles:s=[]}=q().statements[t],
r=new Set;for(let i of[n,o,...s.map(([,a])=>a)])if(typeof i!="string"){if(i>=0)r.add(i);else if(!e.has(-1-i)){e.add(-1-i);
for(let a of ds(-1-i,e))r.add(a)}}return r}var vf=30,bx=8;function Tf(t,e){let{articles:n}=x;if(n.length<2)return null;let o=yx(),s=o.indexOf(t),r={n:s+1,of:o.length},
i=(c,l,f)=>T(l,()=>Af(o[s+c]),{"aria-label":p(f),disabled:o[s+c]===void 0}),a=m("details",{class:"menu articles"},m("sum\
mary",{},p("articles_list",r)));return a.addEventListener("toggle",()=>a.open&&a.childElementCount===1&&a.append($x(o,t,
e))),m("div",{class:"line"},i(-1,"\u2039","previous_article"),a,i(1,"\u203A","next_article"))}var Af=t=>k({article:x.articles[t].
id,open:null});function yx(){let{articles:t}=x,e=n=>t[n].first??t[n].last??Number.MAX_SAFE_INTEGER;return[...t.keys()].sort(
(n,o)=>e(n)-e(o)||n-o)}function $x(t,e,n){let o=x.articles.map(()=>[0,0]);for(let[c,l]of x.statements.article.entries())
o[l][1]++,n[c]&&o[l][0]++;let s=c=>m("li",{},Ox(c,c===e,o[c])),r=m("div",{class:"found"},se(t.map(s),vf)),i=c=>{let l=c.
toLocaleLowerCase().split(/\s+/).filter(Boolean),f=t.filter(u=>l.every(d=>Sx(u).includes(d)));L(r,f.length?se(f.map(s),vf):
m("p",{class:"quiet"},p("no_article_called",{text:c})))},a=m("input",{type:"search","aria-label":p("find_article"),placeholder:p(
"find_article"),oninput:({target:c})=>i(c.value)});return m("div",{},t.length>=bx&&a,r)}function Sx(t){let{title:e,author:n,
publisher:o,published:s,first:r}=x.articles[t],i=r===null?"":et(r);return[e,n,o,s,i].join(" ").toLocaleLowerCase()}function Ox(t,e,[
n,o]){let s=x.articles[t],r=n<o?p("matching_of",{n,of:C(o,"statement")}):C(o,"statement");return T([m("span",{class:"tit\
le",dir:"auto",lang:s.language},s.title),m("span",{class:"quiet"},m("bdi",{},s.publisher),` \xB7 ${Je(s)} \xB7 ${r}`)],()=>Af(
t),{"aria-current":e?"true":null})}var _x=500,he=null,gi=null;async function Lf(t){await P();let{articles:e}=x,n=Math.max(0,e.findIndex(({id:i})=>i===w.article));
if(!e.length){L(t,nn("article",m("p",{},p("no_articles"))));return}let o=[$,n,w.about,w.claimant,w.language];(!(he&&t.contains(
he.sheet)&&he.of.every((i,a)=>i===o[a]))||!he)&&(he={of:o,...vx(n)},L(t,he.sheet),gi=null);let r=he.reading.show(kx());r&&
gi!==w.open&&Mx(r,he.sheet)&&r.scrollIntoView({block:"center"}),gi=w.open}function kx(){let t=Nt();return t?.kind==="sta\
tement"?t.names:t?.kind!=="list"?[]:Eo(t.names[0]).statements.map(e=>x.statements.key[e])}function Mx(t,e){let[n,o]=[t,e].
map(s=>s.getBoundingClientRect());return n.top<Math.max(o.top,0)||n.bottom>Math.min(o.bottom,innerHeight)}function vx(t){
let e=x.articles[t],n=q().bodies[t],o=Xs(x,w),s=x.statements.article.flatMap((b,y)=>b===t&&o(y)?[y]:[]),r=Mf(s),i=w.about===
null?void 0:go(w.about),a=i!==void 0&&r.has(i)?i:null,c=Of(e,s,w.claimant),l=c.find(({isChosen:b})=>b)?.id??null,f=s.filter(
b=>(a===null||ds(b).has(a))&&(l===null||hi(b)===l)),u=Re(x,w),d=_f(f,c,u),h=$f({title:e.title,lang:e.language,text:n,claims:d,
claimants:c,say:p},{open:Ax,choose:b=>k({claimant:b})},[m("p",{class:"source",dir:"ltr"},Yt(e),Tx(e)," ",ai(e)),n===null&&
m("p",{class:"quiet"},p("quotes_only")),m("p",{class:"quiet"},Lx(f,s.length,u))]),g=m("div",{class:"line choosers"},Tf(t,
u),Ex(r,a));return{sheet:nn("article",g,h.element),reading:h}}var Tx=({licence:t})=>t?` \xB7 ${t}`:"";function Ax(t){let e=t.
map(n=>x.statements.key.indexOf(n));return e.length===1?ct(e[0]):D(e,p("quotes"))}function Lx(t,e,n){let o=t.filter(a=>!n[a]).
length,s=C(e,"statement"),r=t.length<e?p("shown_of",{n:t.length,of:s}):s,i=o?`, ${p("left_out_by_filters",{n:o})}`:"";return`${B(
Po())}. ${B(r)}${i}.`}function Ex(t,e){let{entities:n}=q(),s=[...t].sort(([,i],[,a])=>a-i).slice(0,_x).map(([i,a])=>[n[i].
id,`${z(n[i])} (${a})`]),r=e===null?"":n[e].id;return m("label",{},`${p("about")} `,Q(p("about"),[["",p("about_all")],...s],
r,i=>k({about:i||null})))}var Nx=["aim","audience","meant for"];async function qf(t){await P();let{bargains:e,others:n}=xo(),o=e.map(r=>Ef(r,tr(x,
w,r))),s=e.some(r=>!tr(x,w,r));L(t,re(m("h2",{},p("tab_bargains")),m("p",{class:"quiet"},p("exchange_help")),s&&m("p",{class:"\
quiet"},p("outcome_elsewhere")),o.length?o:m("p",{},p("no_exchange")),n.length>0&&[m("h2",{},p("other_offers")),n.map(r=>Ef(
r))]))}function Ef(t,e){let n=q(),o=_t($.chosen,t.flatMap(c=>c.statements)),s=t.map(c=>x.relations[c.relation]),{label:r}=s.
reduce((c,l)=>l.wider.length>c.wider.length?l:c),i=[...new Map(o.map(c=>[It(n.statements[c].s),n.statements[c].s])).values()],
a=c=>n.roles.map((l,f)=>c.includes(l.function??"")&&wi(l.label,Rx(f,o),t,c));return m("section",{class:"bargain"},m("h3",
{},i.map((c,l)=>[l?", ":"",Xe(c)]),` ${r}`),e&&m("p",{class:"outcome"},m("strong",{},`${p("outcome")}: `),qx(e)),m("dl",
{},wi(p("offered_thing"),Nf(t.map(c=>c.things))),wi(p("offered_to"),Nf(t.map(c=>c.targets))),a(oo),a(Nx)),e?Cx(e):m("p",
{class:"quiet"},`${p("dates")}: ${Cf(t)}`),m("p",{class:"actions"},C(t.length,"act"),", ",I(C(o.length,"statement"),()=>D(
o,r))))}var qx=({outcome:t,again:e})=>`${t||p("no_answer")}${e?`, ${p("offered_again")}`:""}`;function Cx({moves:t}){let e=t.
map(([n,o,s,r])=>m("li",{},m("span",{class:"when"},o||p("date_unknown"),Ix(s)&&` (${p("inferred")})`),m("span",{},m("str\
ong",{},n),": ",H(mt(s[0]),s,n),r&&` (${p("may_be",{doubt:r})})`)));return m("details",{class:"course",open:t.length<8},
m("summary",{},p("course")),m("ol",{},e))}var Ix=t=>t.some(e=>q().statements[e].inferred_when);function Cf(t){let e=_t($.
chosen,t.map(n=>n.statements[0]));return[...new Set(e.map(n=>Ro(q().statements[n])))].join(", ")}function wi(t,e,n=[],o=[]){
let s=e.map(({shown:r,name:i,by:a})=>{let c=n.filter(u=>u.statements.some(d=>a.includes(d))),f=o===oo&&c.length<n.length&&
` ${p("in_some",{n:c.length,of:n.length})}: ${Cf(c)}`;return m("li",{},r," ",H(String(a.length),a,i),f&&m("span",{class:"\
quiet"},f))});return s.length>0&&m("div",{},m("dt",{},t),m("dd",{},m("ul",{},s)))}function Nf(t){let e=new Map;for(let[o,
s]of t.flatMap(r=>[...r]))e.set(o,[...e.get(o)??[],...s]);let{labels:n}=x.offers;return[...e].map(([o,s])=>({shown:I(n[o],
()=>V(o)),name:n[o],by:s}))}function Rx(t,e){let n=new Map;for(let o of e)for(let[s,r]of q().statements[o].roles??[]){if(s!==
t)continue;let i=It(r);n.set(i,{shown:Xe(r),name:i,by:[...n.get(i)?.by??[],o]})}return[...n.values()]}function If(t,e){let n=t.sources.map(({id:a,label:c})=>({id:a,label:c}));n.sort((a,c)=>Rf(a.label,c.label)||Rf(a.id,c.id));
let s=[...t.signers.map(a=>`by:${a}`),...n.map(({id:a})=>`of:${a}`)].map((a,c)=>({name:a,isSigner:c<t.signers.length,claims:0,
disputed:0,shared:0})),r=new Map(n.map(({id:a},c)=>[a,t.signers.length+c])),i={holders:s,disputes:new Map};for(let a of jx(
t,e,r).values())Wx(i,a);return i}function jx(t,e,n){let{publisher:o,author:s}=t.statements,r=new Map;for(let i of lo(t,e)){
let{claim:a,who:c,at:l}=i,f=r.get(a)??new Map;r.set(a,f);for(let u of new Set(c===null?[o[l],s[l]]:[n.get(c)??-1]))u>=0&&
f.set(u,[...f.get(u)??[],i])}return r}function Wx({holders:t,disputes:e},n){let o=[...n].sort(([i],[a])=>i-a),[s,r]=[new Set,
new Set];for(let[i,[a,c]]of o.entries()){c.some(({held:l})=>l)&&t[a].claims++;for(let[l,f]of o.slice(i+1)){let[[u]=[-1]]=ir(
c,f),d=a*t.length+l;ar(u)&&e.set(d,(e.get(d)??0)+1);for(let h of ar(u)?[s]:Ba(u)?[r]:[])t[l].isSigner&&h.add(a),t[a].isSigner&&
h.add(l)}}for(let i of s)t[i].disputed++;for(let i of r)t[i].shared++}function Bx({holders:t,disputes:e},n){let o=n===void 0?
-1:t.findIndex(({name:a})=>a===n),s=null;for(let[a,c]of e){let[l,f]=[Math.floor(a/t.length),a%t.length];if(o>=0&&l!==o&&
f!==o)continue;let u=!s||c>s.number,d=s&&c===s.number&&(l<s.one||l===s.one&&f<s.other);(u||d)&&(s={one:l,other:f,number:c})}
if(t.length<2)return null;let r=o>=0?o:s?.one??0,i=s?s.one+s.other-(o>=0?r:s.one):r?0:1;return[t[r].name,t[i].name]}function hs(t,e,n){
if(e.compared_with)return{state:e,standings:If(t,e)};let o=c=>String(e[c])===String(n[c])?null:e[c],s={...e,modes:o("mod\
es"),polarities:o("polarities")},r=If(t,s),i=String(e.according_to)!==String(n.according_to)&&e.according_to.length===1,
a=Bx(r,i?e.according_to[0]:void 0);return{state:a?{...s,according_to:[a[0]],compared_with:[a[1]]}:s,standings:r}}var Rf=(t,e)=>t<
e?-1:t>e?1:0;var jf=8,Px=50,gs="";function Pf(t,e,n,o){let s=t.filter(h=>!h.isSigner&&h.claims),r=t.filter(({isSigner:h})=>h),i=h=>[...h].
sort((g,b)=>b.claims-g.claims),c=[["sources_differ",s.filter(h=>h.disputed).sort((h,g)=>g.disputed-h.disputed),h=>p("sou\
rce_disputed",{n:h.disputed,of:h.claims})],["sources_shared",i(s.filter(h=>!h.disputed&&h.shared)),h=>p("source_shared",
{n:h.shared,of:h.claims})],["sources_reported",i(s.filter(h=>!h.disputed&&!h.shared)),()=>p("source_reported")],["source\
s_authors",i(r),()=>p("compare_own_claims")]],l=m("div",{}),f=(h,g,b)=>m("li",{},T([m("span",{dir:"auto"},B(pe([h]))),b!==
null&&m("span",{class:"num"},N(b)),m("small",{},g)],()=>o(h),{"aria-current":e.some(y=>String(y)===h)?"true":null})),u=()=>{
let h=_=>Bf(pe([_])).includes(Bf(gs)),g=c.map(([_,M,A])=>{let R=M.filter(({name:F})=>h(F)).map(F=>f(F.name,A(F),F.claims));
return R.length>0&&[m("h2",{},p(_)),Wf(R)]}),y=["authors","everyone"].filter(_=>(_==="everyone"||r.length>1)&&h(_)).map(
_=>f(_,p(`source_${_}`),null)),O=!y.length&&!g.some(Boolean);L(l,g,y.length>0&&[m("h2",{},p("sources_together")),Wf(y)],
O&&m("p",{class:"quiet"},p("sources_none",{words:gs})))};u();let d=m("input",{type:"search",value:gs,placeholder:p("sour\
ces_find"),"aria-label":p(n?"sources_find_second":"sources_find_first"),oninput:h=>{gs=h.target.value,u()}});return m("n\
av",{class:"sources","aria-label":p("sources_find")},d,l)}function Wf(t){let e=m("ul",{},t.slice(0,jf));return[e,Rn(t,jf,
Px,n=>e.append(...n))]}var Bf=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLocaleLowerCase();var Ff=5,Fx=40,xi=2,Df=12,Dx={affirms:"\u2713",denies:"\u2715",doubts:"?",rejects:"\u2715"},Ae=1;async function bi(t){await P();
let{state:e,standings:n}=hs(x,w,U);if(!e.compared_with){L(t,re(m("h2",{},p("comparison")),m("p",{},p("compare_nobody"))));
return}let o=[e.according_to,e.compared_with],s=$.parts??fo(x,e,e.compared_with),r=([c,l])=>(Ae=1,k({according_to:c,compared_with:l,
modes:e.modes,polarities:e.polarities})),i=c=>{let l=o[1-Ae],f=String(l)===c?o[Ae]:l;return r(Ae?[f,[c]]:[[c],f])},a=c=>{
Ae=c,bi(t).then(()=>t.querySelector("input")?.focus())};L(t,m("div",{class:"sheet compare"},Pf(n.holders,o,Ae,i),m("sect\
ion",{class:"comparison"},m("h2",{},p("comparison")),m("p",{class:"quiet"},zx(o)),m("p",{class:"line"},T(`\u21C4 ${p("co\
mpare_swap")}`,()=>r([o[1],o[0]])),w.compared_with&&T(p("compare_end"),Hx)),Ux(s,o,a))))}var Hx=()=>k({according_to:U.according_to,
compared_with:null,modes:w.modes??U.modes,polarities:w.polarities??U.polarities});function zx(t){let n=t.filter(s=>Bo(s).
length).map(s=>p("compare_known_by",{name:pe(s),by:qt(Bo(s),3)})),o=Ut()&&`${B(Fo())}.`;return[!w.compared_with&&p("comp\
are_most"),...n,o].filter(Boolean).join(" ")}function Ux({claims:t},e,n){let o=e.map(pe),s=e.map((r,i)=>{let a=t.flat().
filter(({positions:f})=>f[i].some(u=>u.held)),c=Bo(r),l=c.length?p("quoted_by",{by:qt(c,2)}):p("compare_own_claims");return m(
"th",{scope:"col"},m("span",{dir:"auto"},B(o[i])),m("small",{},`${l} \xB7 ${C(a.length,"claim")}`),T(p("compare_change"),
()=>n(i),{"aria-pressed":String(Ae===i),"aria-label":p("compare_change_side",{name:o[i]})}))});return m("table",{},m("th\
ead",{},m("tr",{},m("th",{scope:"col"},p("claim_column")),s)),bn.map((r,i)=>Kx(r,Gx(t[i],e),e)))}function Gx(t,e){let{entities:n,
statements:o}=q(),s=new Set(e.flat().map(a=>a.replace(/^of:/,""))),r=a=>[o[a].s,o[a].o].some(c=>typeof c=="number"&&c>=0&&
s.has(n[c].id)),i=a=>(r(a.statements[0])?0:x.statements.key.length)+a.statements[0];return[...t].sort((a,c)=>i(a)-i(c))}
function Kx(t,e,n){let[o,s]=n.map(pe),r=p(`compare_${t}`,{first:o,second:s}),i=e.flatMap(u=>u.statements),a=m("tr",{class:"\
part"},m("th",{colspan:3,scope:"rowgroup"},m("h3",{},B(r)," ",H(e.length,i,r))," ",m("small",{},e.length?p(`compare_${t}\
_meaning`,{first:o,second:s}):p(`compare_${t}_none`,{first:o,second:s})))),c=u=>u.map(d=>Vx(d,n)),l=m("tr",{class:"more"}),
f=Rn(e,Ff,Fx,u=>l.before(...c(u)));return f&&l.append(m("td",{colspan:3},f)),m("tbody",{},a,c(e.slice(0,Ff)),f&&l)}function Vx(t,e){
let{statements:n,positions:o}=t,[s]=o.flat().map(({at:r,claim:i})=>x.statements.claim[r]===i?r:Yx(r,i));return m("tr",{},
m("th",{scope:"row"},Qx(s,n)),e.map((r,i)=>{let a=[...new Map(o[i].map(c=>[c.at,c])).values()];return m("td",{class:a.some(
({how:c})=>c==="doubts"||c==="rejects")?"doubting":null},m("strong",{class:"of",dir:"auto"},B(pe(r))),a.slice(0,xi).map(
Jx),a.length>xi&&I(p("more",{n:a.length-xi}),()=>D(t.sides[i],mt(s))),!a.length&&m("span",{class:"quiet"},Xx(r,n)))}))}function Yx(t,e){
let{denials:n,claim:o}=x.statements,s=n.find(([r,i])=>r===t&&o[i]===e);return s?s[1]:t}function Qx(t,e){let[n,o,s]=oi(t),
{mode:r}=x.statements,i=[r[t]>0&&x.labels.modes[r[t]],q().statements[t].ended&&p("ended")],a=()=>e.length===1?ct(e[0]):D(
e,mt(t)),c=m("span",{class:`verb ${x.names.signs[rt(t).sign]}`},o);return[m("span",{dir:"auto"},I([n," ",c," ",s],a)),i.
map(l=>l&&[" ",m("span",{class:"mark"},l)])]}function Jx({at:t,how:e,who:n,certainty:o}){let s=e==="doubts"||e==="reject\
s",r=n!==null&&q().statements[t].inferred?.includes("according_to"),i=s&&Wl(t,Df)||rs(t,Df),a=[o?x.labels.certainties[o]:
null,r&&p("source_inferred")];return m("div",{class:"stand"},m("span",{class:"disc","aria-hidden":"true"},Dx[e]),I(p(`co\
mpare_${e}`),()=>ct(t),{class:"link how"}),a.map(c=>c&&[" ",m("span",{class:"mark"},c)]),m("blockquote",{dir:"auto",lang:J(
t).language},i))}var Xx=(t,e)=>p(e.some(Js(x,t))?"compare_no_position":"compare_no_claim");function Hf(t){let e=m("div",{class:"fitted"}),n=0;return new ResizeObserver(()=>{!e.clientWidth||e.clientWidth===n||(n=
e.clientWidth,L(e,t(n)))}).observe(e),e}var yi=["actor","year","article"];var ws=({statements:t},e)=>e.map(n=>t.key.indexOf(n)).filter(n=>n>=0),Zx=({sentence:t})=>t.map(([e])=>e).join("");function $i(t,e,n){
return n==="article"?e.articles:n==="year"?tb(t,e):[...new Set(e.sentence.flatMap(([,o,s])=>o==="entity"&&s?[s]:[]))]}function zf(t,e,n,o){
let s=yi.map(i=>[i,xs(n,i)]).filter(([,i])=>i.length),r=o.trim().toLocaleLowerCase();return e.filter(i=>s.every(([a,c])=>$i(
t,i,a).some(l=>c.includes(l)))&&`${Zx(i)} ${i.quote.text} ${i.title}`.toLocaleLowerCase().includes(r))}var xs=(t,e)=>(t??
[]).filter(n=>n.startsWith(`${e}:`)).map(n=>n.slice(e.length+1));function tb(t,e){let{first:n,last:o,article:s}=t.statements,
[,,r]=e.counts[e.counts.length-1],i=new Set;for(let a of ws(t,r)){let f=(n[a]!==null||o[a]!==null?[n[a],o[a]]:[t.articles[s[a]].
first,t.articles[s[a]].last]).filter(u=>u!==null).map(u=>new Date(u*864e5).getUTCFullYear());if(f.length)for(let u=Math.
min(...f);u<=Math.max(...f);u++)i.add(String(u))}return[...i].sort()}var[Uf,Gf]=[84,52],Qf=4,Si={bargain:()=>[jt(9,26),dt("cooperation",20,18,58,18),Fn("cooperation",66,18),dt("quiet dashed",
26,34,64,34),ge("quiet",18,34,-1),jt(75,26)],spiral:()=>[11,25,39].flatMap((t,e)=>eb(t+2,e%2===1)),contested:(t,{title:e})=>[
...Yf("hatched"),e==="Denied"?Oi(72,11):_i(72,11)],quoted:()=>[...nb(),Kf(34,34,"\u201C \u201D")],"main cause":({denied:t})=>[
t?Oi(16,26,12):jt(16,26,11),dt("quiet thick",32,26,56,26),ge("quiet",59,26,1),S("rect",{class:"solid",x:62,y:15,width:20,
height:22,rx:4})],reasons:({reasons:t=[],effects:e=[]})=>t.some(n=>n>0)?ob(t):sb(t.length,e),precedent:()=>[dt("quiet",4,
34,80,34),S("rect",{class:"solid",x:12,y:27,width:14,height:14}),S("path",{class:"line quiet",d:"M19 21 C30 9 52 9 62 21"}),
ge("quiet",63,22,1,55),S("rect",{class:"hollow dashed",x:56,y:27,width:14,height:14})],forecast:()=>[dt("ink",2,16,26,16),
S("path",{class:"line ink dashed",d:"M26 16 C44 16 46 40 76 41"}),ge("ink",80,41,1)],plan:()=>[jt(12,26),dt("ink dashed",
24,26,52,26),ge("ink",56,26,1),S("rect",{class:"hollow dashed",x:60,y:16,width:21,height:20,rx:3})],pair:({signs:t=[]})=>t.
length===2?[jt(9,26),dt("cooperation",20,18,56,18),Fn("cooperation",64,18),...Vf(20,34,62),jt(75,26)]:[jt(9,26),...t[0]===
"conflict"?Vf(20,26,62):[dt("cooperation",20,26,56,26),Fn("cooperation",64,26)],jt(75,26)],position:()=>[jt(12,26),dt("i\
nk",26,26,44,26),S("rect",{class:"hollow",x:46,y:14,width:36,height:24,rx:6}),Kf(64,31,"\xB1")],denied:()=>[S("rect",{class:"\
solid",x:4,y:10,width:5,height:32}),...Yf("",9,10,66,32),Oi(72,11)]},Jf=t=>S("svg",{class:"small-figure",width:Uf,height:Gf,
viewBox:`0 0 ${Uf} ${Gf}`,"aria-hidden":"true"},(Object.hasOwn(Si,t.kind)?Si[t.kind]:Si.quoted)(t.figure,t)),jt=(t,e,n=8)=>S(
"circle",{class:"solid",cx:t,cy:e,r:n}),dt=(t,e,n,o,s)=>S("line",{class:`line ${t}`,x1:e,y1:n,x2:o,y2:s}),Fn=(t,e,n)=>S(
"path",{class:`head ${t}`,d:`M${e-10} ${n-5.5} L${e} ${n} L${e-10} ${n+5.5} Z`}),ge=(t,e,n,o,s=0)=>S("path",{class:`line\
 ${t}`,d:"M-8 -6 L0 0 L-8 6",transform:`translate(${e} ${n}) rotate(${s}) scale(${o} 1)`}),Kf=(t,e,n)=>S("text",{class:"\
middle",x:t,y:e},n),Vf=(t,e,n)=>[dt("conflict",t,e,n,e),S("line",{class:"line conflict thick",x1:n,x2:n,y1:e-8,y2:e+8})],
eb=(t,e)=>[dt("conflict",8,t,76,t),S("line",{class:"line conflict thick",x1:e?8:76,x2:e?8:76,y1:t-6,y2:t+6})],Yf=(t,e=2,n=8,o=70,s=36)=>[
S("rect",{class:`hollow ${t&&"dotted"}`,x:e,y:n,width:o,height:s,rx:6}),...[.35,.65].map((r,i)=>dt("quiet",e+10,n+r*s,e+
o-(i?24:12),n+r*s))],_i=(t,e)=>S("g",{},jt(t,e,9),S("text",{class:"middle on-solid",x:t,y:e+4.5},"?")),Oi=(t,e,n=9)=>S("\
g",{},S("circle",{class:"hollow",cx:t,cy:e,r:n}),S("path",{class:"line ink",d:`M${t-n*.7} ${e+n*.7} L${t+n*.7} ${e-n*.7}`})),
nb=()=>[S("path",{class:"hollow",d:"M10 8 H66 a6 6 0 0 1 6 6 V32 a6 6 0 0 1 -6 6 H30 L20 47 V38 H10 a6 6 0 0 1 -6 -6 V14\
 a6 6 0 0 1 6 -6 Z"})],ob=t=>[...t.slice(0,Qf).map((e,n)=>S("rect",{class:"bar",x:2,y:2+n*13,width:Math.max(58-12*Math.max(
e-1,0),12),height:9,rx:2})),dt("ink",62,26,71,26),ge("ink",73,26,1),jt(79,26,5)];function sb(t,e){let n=Math.min(Math.max(
t,1),Qf),o=e.slice(0,3),s=[...Array(n).keys()].map(i=>26+(i-(n-1)/2)*13),r=o.map((i,a)=>26+(a-(o.length-1)/2)*19);return[
...s.flatMap(i=>r.map(a=>S("path",{class:"line quiet thin",d:`M17 ${i} C36 ${i} 34 ${a} 54 ${a}`}))),...s.map(i=>S("rect",
{class:"bar",x:1,y:i-4.5,width:16,height:9,rx:2})),...o.map((i,a)=>S("rect",{class:`hollow ${i?"":"dashed"}`,x:55,y:r[a]-
8,width:27,height:16,rx:3}))]}var bs=null,Xf=new Map;function Y(t,e=12,n=400){let o=`${e} ${n} ${t}`,s=Xf.get(o)??rb(t,e,n);return Xf.set(o,s),s}function rb(t,e,n){
return bs??=document.createElement("canvas").getContext("2d"),bs?(bs.font=`${n} ${e}px ${getComputedStyle(document.body).
fontFamily}`,Math.ceil(bs.measureText(t).width)+1):t.length*e*.6}function ht(t,e,n=12,o=400){if(Y(t,n,o)<=e)return t;let[
s,r]=[0,t.length];for(;s<r;){let i=s+r+1>>1;Y(`${t.slice(0,i).trimEnd()}\u2026`,n,o)<=e?s=i:r=i-1}return`${t.slice(0,s).
trimEnd()}\u2026`}var vi=480,Dn=26,ki=40,ys=12,Mi=7,Zf=5,$s=24;function tu(t,e){return t==="bargain"?n=>ib(e,n):t==="spiral"&&e.acts?.length?
n=>ab(e,n):null}function ib({ends:t=["",""],there:e="",back:n=[],condition:o=[],course:s=[]},r){let i=[{words:e,way:"the\
re",look:"cooperation",end:"full"},...n.slice(0,2).map(l=>({words:l,way:"back",look:"quiet dashed",end:"open"})),...o.slice(
0,2).map(l=>({words:l,way:"none",look:"",end:""}))],a=nu(t,i,r),c=fb(s,r,a.height+14);return eu(r,a.height+14+c.height,[
...a.shapes,...c.shapes])}function ab({ends:t=["",""],acts:e=[],restraints:n=[]},o){let s=e.slice(0,Mi).map(([a,c,l],f)=>({
words:c,way:a===0?"there":"back",look:"conflict",end:"bar",number:String(f+1),isDoubted:l}));e.length>Mi&&s.push({words:p(
"and_more",{n:e.length-Mi}),way:"none",look:"",end:""});for(let[a,c]of n.slice(0,2))s.push({words:p("restraint_by",{who:a})+
(c&&`: ${c}`),way:"none",look:"",end:""});let{shapes:r,height:i}=nu(t,s,o);return eu(o,i,r)}var eu=(t,e,n)=>S("svg",{class:"\
large-figure",width:t,height:e,viewBox:`0 0 ${t} ${e}`,role:"img","aria-label":p("figure")},n);function nu(t,e,n){let o=g=>t.
map(b=>Math.min(Math.max(Y(b,14,600)+20,64),g)),s=o(Math.min(130,n/5)),r=n-s[0]-s[1]-2*ys,i=n<vi||e.some(g=>Y(g.words,13)>
ou(g,r)),a=i?o((n-ys)/2):s,c=i?ki:Math.max(e.length*Dn,ki),l=i?ki+8:(c-e.length*Dn)/2,[f,u]=i?[0,n]:[a[0]+ys,n-a[1]-ys],
d=t.flatMap((g,b)=>{let y=b?n-a[b]:0,O=cb(g,a[b]-12);return[S("rect",{class:"end",x:y+.5,y:.5,width:a[b]-1,height:c-1,rx:8}),
S("text",{class:"middle end-name",y:c/2+5-(O.length-1)*9},S("title",{},g),O.map((_,M)=>S("tspan",{x:y+a[b]/2,dy:M?18:0},
_)))]}),h=e.flatMap((g,b)=>lb(g,f,u,l+b*Dn+Dn/2));return{shapes:[...d,...h],height:i?l+e.length*Dn:c}}function cb(t,e){if(Y(
t,14,600)<=e)return[t];let n=t.split(" "),o=n.length;for(;o>1&&Y(n.slice(0,o).join(" "),14,600)>e;)o--;let s=n.slice(o).
join(" ");return[ht(n.slice(0,o).join(" "),e,14,600),...s?[ht(s,e,14,600)]:[]]}var ou=({way:t,number:e,isDoubted:n},o)=>o-
(t==="none"?0:60)-(e?16:0)-(n?24:0);function lb({words:t,way:e,look:n,end:o,number:s,isDoubted:r},i,a,c){let l=i+(s?16:0),
f=ht(t,ou({words:t,way:e,look:n,end:o,number:s,isDoubted:r},a-i),13),u=Y(f,13)+(r?24:0),[d,h]=[(l+a-u)/2-8,(l+a+u)/2+8],
g=S("text",{class:"row-words",x:d+8,y:c+4.5},S("title",{},t),f);if(e==="none")return[g];let b=e==="there"?a-1:l+1,y=e===
"there"?-1:1;return[s?S("text",{class:"row-number",x:i,y:c+4.5},s):null,S("line",{class:`line ${n}`,x1:l+(e==="back"&&o===
"full"?9:1),x2:d,y1:c,y2:c}),S("line",{class:`line ${n}`,x1:h,x2:a-(e==="there"&&o==="full"?9:1),y1:c,y2:c}),o==="full"&&
Fn(n,b,c),o==="open"&&ge(n.replace("dashed",""),b,c,-y),o==="bar"&&S("line",{class:`line ${n} thick`,x1:b+y,x2:b+y,y1:c-
7,y2:c+7}),g,r&&_i(h-17,c)].filter(O=>O instanceof SVGElement)}function fb(t,e,n){let o=e<vi?Zf:Math.min(Zf,Math.floor(e/
110)),s=[["",p("and_more",{n:t.length-o+1}),"none"]],r=t.length>o?[...t.slice(0,o-1),...s]:t;return r.length?e<vi?ub(r,e,
n):mb(r,e,n):{shapes:[],height:0}}function ub(t,e,n){let o=[S("line",{class:"line quiet thin",x1:8,x2:8,y1:n+11,y2:n+t.length*
$s-11})],s=t.flatMap(([r,i,a],c)=>{let l=n+c*$s+$s/2,f=[r,i].filter(Boolean).join(": ");return[su(a,8,l),S("text",{class:"\
row-words",x:24,y:l+4.5},ht(f,e-24,13))]});return{shapes:[...o,...s],height:t.length*$s}}function mb(t,e,n){let o=e/t.length,
s=n+26,r=[S("line",{class:"line quiet thin",x1:0,x2:e,y1:s,y2:s})],i=1;for(let[a,[c,l,f]]of t.entries()){let u=(a+.5)*o,
d=hb(l,o-10);i=Math.max(i,d.length),r.push(S("text",{class:"middle when",x:u,y:n+12},S("title",{},c),ht(c,o-10,12,600)),
su(f,u,s),...d.map((h,g)=>S("text",{class:"middle what",x:u,y:s+22+g*15},h))),a&&pb(t[a-1][0],c)&&r.push(db(a*o,s))}return{
shapes:r,height:38+i*15}}function pb(t,e){let[n,o]=[t,e].map(s=>Number(/\d{4}/.exec(s)?.[0]??Number.NaN));return o-n>1}var db=(t,e)=>S(
"g",{},S("rect",{class:"gap",x:t-7,y:e-3,width:14,height:6}),S("path",{class:"line quiet thin",d:`M${t-6} ${e+7} l5 -14 \
M${t+1} ${e+7} l5 -14`}));function hb(t,e){if(Y(t)<=e)return[t];let n=t.split(" "),o=n.length-1;for(;o>1&&Y(n.slice(0,o).
join(" "))>e;)o--;return[ht(n.slice(0,o).join(" "),e),ht(n.slice(o).join(" "),e)]}function su(t,e,n){return t==="done"?S(
"rect",{class:"solid",x:e-6,y:n-6,width:12,height:12}):t==="case"?S("rect",{class:"hollow",x:e-6,y:n-6,width:12,height:12}):
t==="answer"?S("circle",{class:"solid",cx:e,cy:n,r:6.5}):S("circle",{class:t==="offer"?"head cooperation":"hollow",cx:e,
cy:n,r:6.5})}var ru=10,gb=1,Hn="";async function iu(t){let[{lack:e,cards:n}]=await Promise.all([po(),P()]),o=n.flatMap(s=>s.findings);
L(t,re(m("h2",{class:"page-title"},p("findings_title")),m("p",{class:"quiet"},C(o.length,"finding"),". ",p("findings_hel\
p")),e&&m("p",{},e),n.length===1&&n[0].article===null?$b(n[0]):m("div",{class:"findings"},n.map(wb))))}function wb({article:t,
title:e,about:n,findings:o,lack:s}){let[r,...i]=o,a=r&&tu(r.kind,r.figure);return m("section",{class:"finding-card","ari\
a-label":e},m("div",{class:"card-head"},m("h3",{lang:x.articles.find(({id:c})=>c===t)?.language},e),m("p",{class:"quiet"},
n)),s&&m("p",{class:"finding"},s),a&&xb(r,a),(a?i:o).map(au),t!==null&&bb(t))}var xb=(t,e)=>m("div",{class:"finding lead"},
cu(t),lu(t),Hf(e),fu(t),uu(t)),au=t=>m("div",{class:"finding row"},Jf(t),m("div",{},cu(t),lu(t),fu(t),uu(t))),cu=({title:t,
counts:e})=>m("p",{class:"numbers"},m("strong",{},t),e.map(([n,o,s])=>[" \xB7 ",H(n,ws(x,s),t),` ${o}`])),lu=t=>m("p",{class:"\
sentence"},I(t.sentence.map(([e,n])=>n==="entity"?Ht(e):e),()=>k(yb(t)),{class:"link whole"}));function fu(t){let[e]=ws(
x,[t.quote.statement]),{language:n}=x.articles.find(({id:s})=>s===t.quote.article)??{},o=`\u201C${t.quote.text}\u201D`;return m(
"blockquote",{lang:n},e===void 0?o:I(o,()=>ct(e)))}var uu=t=>t.remarks.length>0&&m("p",{class:"numbers"},t.remarks.join(
"; "));function bb(t){let{statements:e}=x,n=x.articles.findIndex(({id:r})=>r===t),o=e.key.flatMap((r,i)=>e.article[i]===
n&&e.aside[i]!==gb?[i]:[]),s=p("all_statements",{statements:C(o.length,"statement")});return m("p",{class:"card-foot"},o.
length>0&&[I(s,()=>D(o,s))," \xB7 "],I(p("the_argument"),()=>k({tab:"arguments",article:t,about:null}))," \xB7 ",I(p("th\
e_article"),()=>k({tab:"article",article:t,open:null})))}function yb({kind:t,figure:e,quote:n}){let{article:o}=n;return t===
"bargain"||t==="precedent"?{tab:"bargains"}:e.pair?{tab:"timeline",level:"country",pair:e.pair,open:null}:t==="reasons"||
t==="main cause"?{tab:"arguments",article:o,about:null,open:`statement:${n.statement}`}:e.sources?.length?{tab:"compare",
according_to:["authors"],compared_with:[`of:${e.sources[0]}`],modes:null,polarities:null}:{tab:"article",article:o,open:`\
statement:${n.statement}`}}function $b({title:t,findings:e,lack:n}){let o=m("div",{class:"finding-card"}),s=()=>{let r=zf(
x,e,w.findings,Hn),i=w.find?r.length:ru*(1+Math.max(0,w.more));L(o,m("div",{class:"card-head"},m("h3",{},t),m("p",{class:"\
quiet"},p("findings_chosen",{n:N(r.length),of:N(e.length)}))),r.slice(0,i).map(au),!r.length&&m("p",{class:"finding"},n||
p("no_finding")),r.length>i&&m("p",{class:"card-foot"},T(p("more",{n:N(Math.min(ru,r.length-i))}),()=>k({more:w.more+1}))))};
return[Hn=""]=xs(w.findings,"words"),s(),[m("div",{class:"line finding-choice"},Sb(s),yi.map(r=>Ob(r,e))),o]}var Sb=t=>m(
"input",{type:"search",value:Hn,placeholder:p("finding_words"),"aria-label":p("finding_words"),oninput:e=>{Hn=e.target.value,
t()},onchange:()=>mu("words",Hn.trim())});function Ob(t,e){let n=new Map;for(let r of e)for(let i of $i(x,r,t))n.set(i,(n.
get(i)??0)+1);let o=[...n].map(([r,i])=>[r,`${_b(t,r)} (${N(i)})`]).sort(([r,i],[a,c])=>t==="year"?r.localeCompare(a):i.
localeCompare(c)),[s=""]=xs(w.findings,t);return o.length>1&&Q(p(`finding_${t}`),[["",p(`finding_${t}`)],...o],s,r=>mu(t,
r))}function _b(t,e){if(t==="article")return x.articles.find(({id:o})=>o===e)?.title??e;let n=t==="actor"?Et(e):null;return n?
B(z(n)):e}function mu(t,e){let n=(w.findings??[]).filter(s=>!s.startsWith(`${t}:`)),o=e?[...n,`${t}:${e}`]:n;return k({findings:o.
length?o:null,more:0})}var kb={\u00DF:"ss",\u00E6:"ae",\u0153:"oe",\u00F8:"o",\u0111:"d",\u00F0:"d",\u0142:"l",\u0131:"i",\u00FE:"th",\u064A:"\u06CC",
\u0649:"\u06CC",\u0643:"\u06A9",\u0629:"\u0647","\u2019":"'","\u2018":"'",\u02BC:"'","\u02B9":"'","\u201C":'"',"\u201D":'\
"',"\u201E":'"',"\xAB":'"',"\xBB":'"'},pu=/(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu,Mb=/[^\p{ASCII}]/u,
du=new Map;function hu(t){let e=du.get(t);if(e!==void 0)return e;let o=[...t.normalize("NFKD").replace(pu,"").toLowerCase().
replace(pu,"")].map(s=>kb[s]??(/\p{Pd}/u.test(s)?"-":/\s/u.test(s)?" ":s)).join("");return du.set(t,o),o}function gt(t){
return(Mb.test(t)?Array.from(t,hu).join(""):t.toLowerCase()).replace(/\s+/g," ").trim()}var Ti=t=>gt(t).split(" ").filter(
Boolean);function Ai(t){let e=[],n="",o=0;for(let s of t){let r=hu(s);if(r!==" "||n!==""&&!n.endsWith(" ")){n+=r;for(let i=0;i<
r.length;i++)e.push(o)}o+=s.length}return{plain:n,places:[...e,o]}}function gu(t,e){let{plain:n,places:o}=Ai(t),s=[];for(let r of e)
for(let i=n.indexOf(r);r&&i>=0;i=n.indexOf(r,i+r.length))s.push([o[i],vb(t,o,i+r.length-1)]);return s.sort((r,i)=>r[0]-i[0]||
i[1]-r[1]),s.filter(([r],i)=>s.slice(0,i).every(([,a])=>a<=r))}function vb(t,e,n){let o=n+1;for(;e[o]===e[n]&&o<e.length-
1;)o++;return e[n]+t.slice(e[n],e[o]).trimEnd().length}var Tb=/[\p{L}\p{N}]/u;function zn(t,e){let n=e===0?" ":t[e-1];return n===
" "||n===`
`||!Tb.test(n)}var wu="found";function xu(t){if(typeof Highlight<"u"&&CSS.highlights.delete(wu),!w.find)return;let[e="",n=""]=w.find.map(
gt),o=Ab(t),{plain:s,places:r}=Ai(o.map(({data:l})=>l).join("")),i=Math.max(0,s.indexOf(n)),a=s.indexOf(e,i)>=0?[e]:e.split(
" "),c=(e?a:[n]).flatMap(l=>{let f=s.indexOf(l,i);return f<0?[]:Lb(o,r[f],r[f+l.length])});c.length&&(typeof Highlight<"\
u"&&CSS.highlights.set(wu,new Highlight(...c)),c[0].startContainer.parentElement?.scrollIntoView({block:"center"}))}function Ab(t){
let e=document.createTreeWalker(t,NodeFilter.SHOW_TEXT),n=[];for(;e.nextNode();){let o=e.currentNode;o.parentElement?.closest(
"select, .number-mark")||n.push(o)}return n}function Lb(t,e,n){let o=document.createRange(),s=0;for(let r of t){let i=s+
r.data.length;if(s<=e&&e<i&&o.setStart(r,e-s),s<n&&n<=i)return o.setEnd(r,n-s),[o];s=i}return[]}var Eb=40,Nb=100;function yu(t,e){let{level:n}=t,o=Pt(t),s=qb(t,o),r=s.filter(({nodes:d})=>d.length>1),i=s.reduce((d,{nodes:h})=>d+
h.length,0),a=new Set(e.unfolded??(i>Eb?[]:r.map(({id:d})=>d))),c=Nb*(1+Math.max(0,e.more)),l=$u(s,c,"").flatMap(d=>Cb(t,
d,a,c)),f=new Int32Array(n.nodes.length).fill(-1);for(let[d,{nodes:h}]of l.entries())for(let g of h)f[g]=d;let u=Ib(t,o,
f,l.length);return{entries:l,folding:r.map(({id:d})=>d),unfolded:r.map(({id:d})=>d).filter(d=>a.has(d)),rows:bu(u.map(([
d])=>d)),columns:bu(u.map(([,d])=>d)),cells:u.map(([d,h,g])=>Rb(t,d,h,g))}}var bu=t=>[...new Set(t)].sort((e,n)=>e-n);function qb({
facts:t,level:e,nodes:n,chosen:o,state:s},r){let i=new Map,a=new Map,c=u=>e.nodes[u].country??e.nodes[u].actor;for(let u of r){
for(let d of[u.a,u.b]){let h=c(d);i.set(h,(i.get(h)??new Set).add(d))}for(let d of new Set([c(u.a),c(u.b)])){let h=a.get(
d)??[];a.set(d,h);for(let g of u.rows)h.push(g)}}let l=u=>n.get(u)?.weight??0;return[...i].map(([u,d])=>({id:u,nodes:[...d].
sort((h,g)=>l(g)-l(h)||h-g),weight:at(t,a.get(u)??[],o,s.count)})).sort((u,d)=>d.weight-u.weight||(u.id<d.id?-1:1))}function $u(t,e,n){
if(t.length<=e+1)return t;let o=t.slice(e).flatMap(({nodes:s})=>s);return[...t.slice(0,e),{id:n,nodes:o,weight:0}]}function Cb({
level:t},{id:e,nodes:n},o,s){if(e==="")return[{kind:"rest",id:e,group:null,nodes:n}];if(n.length===1)return[{kind:"actor",
id:t.nodes[n[0]].actor,group:null,nodes:n}];if(!o.has(e))return[{kind:"group",id:e,group:null,nodes:n}];let r=n.map(i=>({
id:t.nodes[i].actor,nodes:[i],weight:0}));return $u(r,s,"").map(i=>({...i,kind:i.id?"actor":"rest",group:e}))}function Ib({
facts:t},e,n,o){let s=new Map,r=(i,a)=>{let c=s.get(i)??new Set;s.set(i,c);for(let l of a)c.add(l)};for(let{a:i,b:a,rows:c}of e){
r(n[i]*o+n[a],c);let l=i===a?[]:Ao(t,c);l.length&&r(n[a]*o+n[i],l)}return[...s].sort(([i],[a])=>i-a).map(([i,a])=>[Math.
floor(i/o),i%o,[...a]])}function Rb(t,e,n,o){let{facts:s,chosen:r,state:i}=t,[a,c,l]=Ja(t,o);return{row:e,column:n,rows:o,
number:at(s,o,r,i.count),signs:[a,c,l],together:Ao(s,o).length>0}}var Li=t=>{let[e,n]=String(t.dataset.at).split(" ");return[Number(e),Number(n)]},Su=t=>[...t.querySelectorAll("[data-at]")],
jb={ArrowRight:[1,1],ArrowLeft:[1,-1],ArrowDown:[0,1],ArrowUp:[0,-1]};function Ou(t,e){let n=t.target instanceof Element?
t.target.closest("[data-at]"):null,o=jb[t.key];if(!n||!o)return;t.preventDefault();let[s,r]=o,i=Li(n),a=Su(e).map(c=>({spot:c,
at:Li(c)})).filter(({at:c})=>c[1-s]===i[1-s]&&(c[s]-i[s])*r>0).sort((c,l)=>(c.at[s]-l.at[s])*r);a.length&&_u(e,a[0].spot)}
function _u(t,e){vu(t,e),e.focus()}function ku(t,e){let n=Su(t).find(o=>o.dataset.group===e);n&&_u(t,n)}function Mu({target:t,
type:e},n,o,{rows:s,columns:r,cells:i},a){let c=t instanceof Element?t.closest("td, th")?.querySelector("[data-at]"):null;
for(let h of n.querySelectorAll(".lit"))h.classList.remove("lit");if(o.hidden=!c,!c)return;let[l,f]=Li(c);e==="focusin"&&
vu(n,c),c.closest("tr")?.classList.toggle("lit",l>=0);let u=n.querySelector(`[data-at="-1 ${f}"]`)?.closest("th");o.hidden=
f<0||!u,u&&f>=0&&(u.classList.add("lit"),[o.style.left,o.style.width]=[`${u.offsetLeft}px`,`${u.offsetWidth}px`]);let d=i.
find(h=>h.row===s[l]&&h.column===r[f]);d&&a(d)}function vu(t,e){for(let n of t.querySelectorAll("[data-at][tabindex='0']"))
n.setAttribute("tabindex","-1");e.setAttribute("tabindex","0")}var Ei={acts:"act",statements:"statement",articles:"article"},Ss=["cooperation","conflict","neither"],[Lu,Wb,Bb,Pb]=[22,
4,18,8];function Eu(t,e,n,o){let{entries:s,rows:r,columns:i,cells:a}=e,c=Math.max(...a.map(E=>E.number)),l={shown:t,matrix:e,
names:n,fold:o,largest:c},f=e.unfolded.length>0,u=`${Lu+Bb+Pb*N(c).length}px`,d=new Map(i.map((E,W)=>[E,W])),h=new Map(r.
map(E=>[E,[]]));for(let E of a)h.get(E.row)?.push(E);let g=r.map((E,W)=>m("tr",{},Tu(l,r,W,"row"),Fb(l,h.get(E)??[],W,d))),
b=f?2:1,y=m("td",{class:"corner",colspan:b,rowspan:b},p("matrix_corner")),O=i.map((E,W)=>Tu(l,i,W,"col")),_=E=>s[i[E]].group!==
null,M=O.flatMap((E,W)=>_(W)?E.slice(0,-1):E),A=O.flatMap((E,W)=>_(W)?E.slice(-1):[]),R=i.map(()=>m("col",{class:"cells"})),
F=m("table",{class:`matrix${f?" grouped":""}`,role:"grid","aria-label":p("tab_matrix")},m("colgroup",{},f&&m("col",{class:"\
brackets"}),m("col",{class:"names"}),R),m("thead",{},m("tr",{},y,M),A.length>0&&m("tr",{},A)),m("tbody",{},g));return F.
style.setProperty("--cell",u),F.querySelector("td [data-at]")?.setAttribute("tabindex","0"),F}function Tu({shown:t,matrix:{
entries:e,unfolded:n},names:o,fold:s},r,i,a){let{kind:c,id:l,group:f}=e[r[i]],u=a==="row",d=(R,F)=>u?{rowspan:R,colspan:F}:
{colspan:R,rowspan:F},h=R=>u?`${i} ${R}`:`${R} ${i}`,g={actor:()=>V(l),group:()=>s(l),rest:()=>k({more:w.more+1})}[c],b=o[r[i]],
y=Au(b,g,h(-1),c==="group"?{"aria-expanded":"false","data-group":l}:{}),O=m("th",{scope:a,class:`${c} ${a}`,...d(1,n.length&&
f===null?2:1)},y);if(f===null||i>0&&e[r[i-1]].group===f)return[O];let _=r.filter(R=>e[R].group===f).length,M=qu(t,f),A=Au(
_>1?M:"",()=>s(f),h(-2),{"aria-expanded":"true","aria-label":M,"data-group":f});return[m("th",{scope:`${a}group`,class:`\
bracket ${a}`,...d(_,1)},A),O]}function Au(t,e,n,o){let s=o["aria-label"]??t;return I(m("bdi",{},t),e,{title:s,"aria-lab\
el":s,tabindex:-1,"data-at":n,...o})}function Fb(t,e,n,o){let s=[],r=0,i=a=>a>r&&s.push(m("td",{colspan:a-r}));for(let a of e){
let c=o.get(a.column)??0;i(c),s.push(m("td",{class:"cell"},Db(t,a,`${n} ${c}`))),r=c+1}return i(o.size),s}function Db({shown:t,
matrix:{entries:e},names:n,largest:o},s,r){let i=ft([n[s.row],n[s.column]]),a=m("span",{class:`square${s.together?" toge\
ther":""}`},Ss.map((l,f)=>s.signs[f]>0&&Ni(l,s.signs[f]))),c=Math.max(Wb,Lu*Math.sqrt(s.number/o));return[a.style.width,
a.style.height]=[`${c}px`,`${c}px`],I([m("span",{class:"room"},a),N(s.number)],()=>Hb(t,e,s,i),{"aria-label":`${i}: ${Ci(
s)}`,"aria-describedby":"matrix-says",tabindex:-1,"data-at":r})}function Ni(t,e=1){let n=m("span",{class:t});return n.style.
flexGrow=String(e),n}var qi=t=>x.labels.signs[x.names.signs.indexOf(t)];function Ci({number:t,signs:e,together:n}){let o=Ss.
flatMap((s,r)=>e[r]>0?[`${N(e[r])} ${qi(s)}`]:[]);return`${C(t,Ei[w.count])} (${qt(o)}${n?`; ${p("matrix_together")}`:""}\
)`}function Hb(t,e,{row:n,column:o,rows:s},r){let[i,a]=[e[n],e[o]];if(i.kind!=="actor"||a.kind!=="actor")return D(Ot(t,s),
r);let[c,l]=[i.nodes[0],a.nodes[0]];return t.pairs.has(c*t.level.nodes.length+l)?lt(c,l):lt(l,c)}var Nu=({level:t},e)=>t.
numbers.has(e)||e in t.countries||Et(e)!==null;function qu({level:t},e){let n=t.numbers.get(e);if(n!==void 0)return j(t,
n);let o=Et(e);return o?z(o):t.countries[e]??e}function Cu(t,{kind:e,id:n,nodes:o}){return e==="actor"?j(t.level,o[0]):e===
"rest"?p("matrix_rest",{n:N(o.length)}):p("matrix_group",{name:qu(t,n),n:N(o.length)})}var zb=5,Iu=[];async function Ru(t){let e=[$,w.unfolded,w.more,w.language];if(t.querySelector(".matrix")&&e.every((f,u)=>f===
Iu[u]))return;let n=so($),o=yu(n,w);if(o.folding.every(f=>Nu(n,f))||await P(),Iu=e,!o.cells.length){L(t,m("div",{class:"\
sheet"},m("p",{},de())));return}let s=o.entries.map(f=>Cu(n,f)),i=Eu(n,o,s,f=>Gb(t,o,f)),a=m("div",{class:"band",hidden:!0}),
c=m("p",{class:"matrix-sentence"},m("span",{class:"quiet"},p("matrix_keys"))),l=f=>Vb(c,s,f);for(let f of["mouseover","f\
ocusin"])i.addEventListener(f,u=>Mu(u,i,a,o,l));i.addEventListener("keydown",f=>Ou(f,i)),L(t,m("div",{class:"sheet matri\
x-sheet"},m("p",{class:"quiet"},ut(n)," ",H(p("show_quotes"),te(n).statements,p("based_on_drawn"))),m("div",{class:"matr\
ix-tools"},Ub(o),Kb(o)),c,m("div",{class:"matrix-scroll"},m("div",{},i,a))))}function Ub({folding:t,unfolded:e}){return[
e.length<t.length&&T(p("unfold_all"),()=>k({unfolded:t})),e.length>0&&T(p("fold_all"),()=>k({unfolded:[]}))]}async function Gb(t,{
unfolded:e},n){let o=e.includes(n);await k({unfolded:o?e.filter(s=>s!==n):[...e,n]}),ku(t,n)}function Kb({cells:t}){let e=Ss.
flatMap((o,s)=>t.some(({signs:r})=>r[s])?[o]:[]),n=(o,s)=>m("span",{class:`square ${s}`},Ni(o));return m("p",{class:"mat\
rix-legend"},e.map(o=>m("span",{},n(o,""),o==="neither"?p("matrix_neither"):qi(o))),t.some(({together:o})=>o)&&m("span",
{},n("","together"),p("matrix_together")),m("span",{class:"quiet"},p("matrix_help",{what:On(2,Ei[w.count])})))}function Vb(t,e,n){
let o=Mt(x,n.rows),s=o.slice(0,zb).map(ke),r=o.length>s.length?[p("and_more",{n:o.length-s.length})]:[];L(t,m("strong",{},
ft([e[n.row],e[n.column]])),` ${Ci(n)}: `,m("span",{id:"matrix-says"},[...s,...r].join("; ")))}var we=["actor","target","relation","type","source","mode","certainty","article"],Ii="none";function ju(t,e){let{facts:n,
level:o,chosen:s}=t;return e==="statements"?X(s.inside).map(r=>({a:o.subject[r],b:o.object[r],at:r,row:-1})):Pt(t).flatMap(
r=>r.rows.map(i=>({a:r.a,b:r.b,at:n.ties.statement[i],row:i})))}function Yb({facts:t,level:e,chosen:n},o,{a:s,b:r,at:i}){
let{statements:a,names:c}=t;switch(o){case"actor":return e.nodes[s]?.actor??"";case"target":return e.nodes[r]?.actor??"";case"\
relation":return t.relations[a.relation[i]].id;case"type":return c.quad_classes[a.quad_class[n.main[i]]]??Ii;case"source":
return Qb(t,i);case"mode":return c.modes[a.mode[i]];case"certainty":return c.certainties[a.certainty[i]]??"";case"articl\
e":return t.articles[a.article[i]].id}}function Qb({statements:t,sources:e,signers:n},o){return t.source[o]>=0?`of:${e[t.
source[o]].id}`:`by:${n[t.author[o]>=0?t.author[o]:t.publisher[o]]}`}function Os(t){let e=new Map;for(let n of t??[]){let o=n.
indexOf(":"),s=n.slice(0,o);we.includes(s)&&e.set(s,(e.get(s)??new Set).add(n.slice(o+1)))}return e}function Wu(t,e,n){let o=Os(
n),s=we.map(()=>new Map),r=e.filter(a=>{let c=we.map(f=>Yb(t,f,a)),l=we.filter((f,u)=>o.has(f)&&!o.get(f)?.has(c[u]));for(let[
f,u]of we.entries()){if(!c[f]||l.some(h=>h!==u))continue;let d=s[f].get(c[f]);d?d.add(a.at):s[f].set(c[f],new Set([a.at]))}
return!l.length}),i=s.map(a=>new Map([...a].map(([c,l])=>[c,l.size])));return{units:r,counts:new Map(we.map((a,c)=>[a,i[c]]))}}
function Ri({names:t,relations:e},n){let o=Os(n),s=(a,c)=>{let l=o.get(a);return l&&[...l].map(f=>c.indexOf(f)).sort((f,u)=>f-
u)},r=a=>o.get(a)&&[...o.get(a)??[]],i={relations:s("relation",e.map(({id:a})=>a)),quad_classes:s("type",t.quad_classes),
modes:s("mode",t.modes),certainties:s("certainty",t.certainties),articles:r("article"),according_to:r("source")};return Object.
fromEntries(Object.entries(i).filter(([,a])=>a!==void 0))}var[Jb,Xb,Zb]=[8,30,12],t0=5;function Bu(t,e){let n=matchMedia("(min-width: 901px)").matches;return we.map(o=>{let s=t.get(
o)??new Map,r=e.get(o)??new Set;return s.size<2&&!r.size?null:e0(o,s,r,r.size>0||n&&s.size<=t0)})}function e0(t,e,n,o){let s=[
...new Set([...n,...e.keys()])].map(g=>({value:g,label:o0(t,g),number:e.get(g)??0})).sort((g,b)=>Number(n.has(b.value))-
Number(n.has(g.value))||b.number-g.number||g.label.localeCompare(b.label)),r=m("div",{class:"facet-values"}),i=p(`facet_${t}`),
[a,c]=[Jb,""],l=()=>{let g=s.filter(({label:b})=>b.toLocaleLowerCase().includes(c));L(r,g.slice(0,a).map(({value:b,label:y,
number:O})=>ot([m("bdi",{},y),m("span",{class:"quiet"},` ${N(O)}`)],n.has(b),_=>n0(t,b,_))),g.length>a&&T(p("more",{n:N(
g.length-a)}),f))},f=()=>{a+=Xb,l()},u=g=>{c=g.trim().toLocaleLowerCase(),l()};l();let d=s.length>Zb&&m("input",{type:"s\
earch",placeholder:p("facet_search"),"aria-label":`${p("facet_search")}: ${i}`,oninput:g=>u(g.target.value)}),h=n.size||
s.length;return m("details",{class:"facet",open:o},m("summary",{},i,m("span",{class:"quiet"},` ${N(h)}${n.size?" \u2022":
""}`)),d,r)}function n0(t,e,n){let o=`${t}:${e}`,s=(w.facets??[]).filter(i=>i!==o),r=n?[...s,o]:s;return k({facets:r.length?
r:null,more:0})}function o0(t,e){let{names:n,labels:o}=x;switch(t){case"actor":case"target":return He(e);case"relation":
return x.relations.find(({id:s})=>s===e)?.label??e;case"type":return e===Ii?p("no_quad_class"):o.quad_classes[n.quad_classes.
indexOf(e)]??e;case"source":return kt([e]);case"mode":return o.modes[n.modes.indexOf(e)]??e;case"certainty":return o.certainties[n.
certainties.indexOf(e)]??e;case"article":return x.articles.find(({id:s})=>s===e)?.title??e}}var ji=4,Wi=t=>(w.columns??[]).find(e=>e.startsWith(`${t}:`))?.slice(t.length+1)??"",Bi=(t,e)=>t.toLocaleLowerCase().includes(
e.toLocaleLowerCase());function Pu(t){let{level:e}=t,n=new Map,o=f=>{let u=n.get(f)??Zt(t,f);return n.set(f,u),u},s=({a:f,
b:u})=>ft([j(e,f),j(e,u)]),r=f=>{let u=Ot(t,f.rows);return Du(u.find(d=>Bi(vt(d),Wi("quote")))??u[0])},i=(f,u,d)=>({name:f,
isText:!0,value:u,cell:d}),a=(f,u)=>({name:f,isText:!1,value:u,cell:d=>H(u(d),o(d).statements,s(d))}),c=f=>u=>j(e,u[f]),
l=f=>u=>I(m("bdi",{},f(u)),()=>lt(u.a,u.b));return[i("actor",c("a"),l(c("a"))),i("label",f=>oe(x,f.rows),f=>s0(Mt(x,f.rows).
map(ke))),i("target",c("b"),l(c("b"))),i("quote",f=>Ot(t,f.rows).map(vt).join(`
`),r),{name:"weight",isText:!1,value:f=>f.weight,cell:f=>N(f.weight)},{...a("acts",f=>o(f).acts),cell:f=>H(o(f).acts,Sn(
o(f)),s(f))},{name:"quad_classes",isText:!1,value:f=>r0(o(f)),cell:f=>i0(o(f),s(f))},a("statements",f=>o(f).statements.length),
a("articles",f=>o(f).articles.size),a("sources",f=>o(f).sources.size)]}function Fu(t){let{level:e,chosen:n}=t,o=new Map(
_t(n,n.inside.keys()).map((l,f)=>[l,f])),s=q().statements,r=l=>f=>f[l]>=0?j(e,f[l]):It(s[f.at][l==="a"?"s":"o"]),i=l=>f=>{
let u=m("bdi",{},r(l)(f));return f[l]>=0?I(u,()=>V(e.nodes[f[l]].actor)):u},a=({at:l})=>J(l).title;return[{name:"when",isText:!0,
value:({at:l})=>Ro(s[l]),order:({at:l})=>o.get(l)??0},{name:"actor",isText:!0,value:r("a"),cell:i("a")},{name:"relation",
isText:!0,value:({at:l})=>rt(l).label},{name:"target",isText:!0,value:r("b"),cell:i("b")},{name:"quote",isText:!0,value:({
at:l})=>vt(l),cell:({at:l})=>Du(l)},{name:"held",isText:!0,value:({at:l})=>jn(l).join("; ")},{name:"article",isText:!0,value:a,
cell:l=>I(m("bdi",{},a(l)),()=>No(x.statements.article[l.at],l.at))}]}function s0(t){let e=m("bdi",{},t.slice(0,ji).join(
"; "));if(t.length<=ji)return e;let n=()=>{e.textContent=t.join("; "),o.remove()},o=I(` ${p("and_more",{n:t.length-ji})}`,
n);return[e,o]}var Du=t=>[m("q",{dir:"auto",lang:J(t).language},I(vt(t),()=>ct(t))),m("span",{class:"quiet",dir:"ltr"},`\
 ${Yt(J(t))}`)],r0=({byQuadClass:t})=>t.reduce((e,n,o)=>e+(zt(x,o)==="cooperation"?n:-n),0);function i0({byQuadClass:t,quadClasses:e},n){
let o=x.labels.quad_classes.map((s,r)=>t[r]>0&&m("span",{class:`quad-class ${zt(x,r)}`},H(t[r],e[r],`${n}, ${s}`),` ${s}`));
return o.some(Boolean)?o:"\u2013"}var Hu=100,a0={ties:"-weight",statements:"when"},zu=[];async function Uu(t){let{rows:e,facets:n,columns:o,sort:s,more:r,
language:i}=w,a=[$,e,n,o,s,r,i];if(t.querySelector(".table-view")&&a.every((b,y)=>b===zu[y]))return;await P(),zu=a;let c=so(
$),l=ju(c,e),{units:f,counts:u}=Wu(c,l,n),d=m("div",{class:"facets","aria-label":p("facets"),role:"group"}),h=t.querySelector(
".facets");L(d,Bu(u,Os(n))),h&&_o(d,Oo(h));let g=e==="ties"?f0(c,l,f):u0(c,l,f);L(t,m("div",{class:"sheet table-view"},d,
m("div",{class:"table-main"},c0(c),g))),d.scrollTop=h?.scrollTop??0}function c0(t){let{facets:e,columns:n,rows:o}=w,s=e?
Ri(x,e):{},r=Vs.map(a=>T(p(`rows_${a}`),()=>k({rows:a,sort:null,columns:null,more:0}),{"aria-pressed":String(a===o)})),i=o===
"ties"?[ut(t)," ",H(p("show_quotes"),te(t).statements,p("based_on_drawn"))]:kn();return[m("p",{class:"quiet"},i),m("div",
{class:"table-tools"},m("div",{class:"choices",role:"group","aria-label":p("rows")},r),(e||n)&&T(p("remove_facets"),()=>k(
{facets:null,columns:null,more:0})),Object.keys(s).length>0&&T(p("apply_facets"),()=>k({...s,facets:l0(e??[]),more:0}),{
title:p("apply_facets_help")}))]}function l0(t){let e=t.filter(n=>!Object.keys(Ri(x,[n])).length);return e.length?e:null}
function f0(t,e,n){let{level:o,chosen:s}=t,r=n.map(({row:c})=>c),i=[...je(x,o,r,s,t.state.count).values()],a=new Set(e.map(
({a:c,b:l})=>c*o.nodes.length+l)).size;return Gu(Pu(t),i,a,"tie",c=>c.key)}var u0=(t,e,n)=>Gu(Fu(t),n,e.length,"statemen\
t",({at:o})=>o);function Gu(t,e,n,o,s){let r=new Map(t.map(({name:y})=>[y,Wi(y)])),i=e.filter(y=>t.every(O=>p0(O,y,r.get(
O.name)??""))),a=t.some(({name:y})=>y===w.sort?.replace(/^-/,""))?w.sort:a0[w.rows],c=!!a?.startsWith("-"),l=t.find(({name:y})=>y===
a?.replace(/^-/,"")),f=l?.order??l?.value??s,u=i.map(y=>({row:y,value:f(y)})).sort((y,O)=>(c?-1:1)*m0(y.value,O.value)||
s(y.row)-s(O.row)),d=Hu*(1+Math.max(0,w.more)),h=t.map(y=>d0(y,l===y&&(c?"descending":"ascending"))),g=t.map(y=>m("td",{},
h0(y,r.get(y.name)??""))),b=p("table_shown",{n:N(Math.min(d,u.length)),of:N(u.length),total:C(n,o)});return[m("p",{class:"\
quiet",role:"status"},b),m("div",{class:"table-scroll",tabindex:0,role:"region","aria-label":p("tab_table")},m("table",{
class:"listed"},m("thead",{},m("tr",{},h),m("tr",{class:"filters"},g)),m("tbody",{},u.slice(0,d).map(({row:y})=>g0(t,y)))),
!u.length&&m("p",{},n?p("nothing_fits"):de()),u.length>d&&T(p("more",{n:N(Math.min(Hu,u.length-d))}),()=>k({more:w.more+
1})))]}var m0=(t,e)=>typeof t=="number"?t-Number(e):t.localeCompare(String(e));function p0({isText:t,value:e},n,o){return o?
t?Bi(String(e(n)),o):Number(e(n))>=Number(o):!0}function d0({name:t,isText:e},n){let o=n?n==="ascending":!e;return m("th",
{scope:"col","aria-sort":n||"none",class:e?"":"num"},I(p(`column_${t}`),()=>k({sort:`${o?"-":""}${t}`})),n&&(n==="descen\
ding"?" \u2193":" \u2191"))}function h0({name:t,isText:e},n){let o=r=>{let i=(w.columns??[]).filter(c=>!c.startsWith(`${t}\
:`)),a=r.trim()?[...i,`${t}:${r.trim()}`]:i;return k({columns:a.length?a:null,more:0})},s=p(e?"column_contains":"column_\
at_least");return m("input",{type:e?"search":"number",value:n,placeholder:e?"\u2026":"\u2265","aria-label":`${p(`column_${t}`)}\
: ${s}`,onchange:r=>o(r.target.value)})}var g0=(t,e)=>m("tr",{},t.map(({name:n,isText:o,value:s,cell:r},i)=>m(i?"td":"th",
{scope:i?null:"row",class:o?n:"num"},r?r(e):m("bdi",{},s(e)))));function Ku(t){let{facts:e,chosen:n}=t,o=y0(t);return vo(t,_t(n,X(n.inside))).map(s=>{let r=To(t,s),i=s.find(c=>st(e,c))??
r,a=$0(s,o);return{main:r,statements:s,first:n.first[i],last:n.last[i],isReal:s.some(c=>st(e,c)),sign:S0(t,r,a),ties:a}})}
var ie=({first:t,last:e})=>t!==null||e!==null,Vu=(t,[e,n])=>t.filter(({ties:o})=>o.some(({pair:s})=>s.a===e&&s.b===n||s.
a===n&&s.b===e));function _s({level:t,state:e}){let[n,o,...s]=(e.pair??[]).map(r=>t.numbers.get(r));return n!==void 0&&o!==
void 0&&!s.length?[n,o]:null}function Yu(t,e,n,o=null){let s=new Map,r=n==="pair"||o?w0:a=>x0(t,a);for(let a of e)for(let c of r(
a)){if(o&&!(o.includes(c[0])&&o.includes(c[1])))continue;let l=s.get(c.join(" "))??{ends:c,units:[]};s.set(c.join(" "),l),
l.units.push(a)}let i=[...s.values()].sort((a,c)=>c.units.length-a.units.length);return n==="pair"||o?b0(i,s):i}var w0=({
ties:t})=>t.map(({pair:e})=>[e.a,e.b]);function x0({facts:t,level:e},{main:n,ties:o}){let s=o.flatMap(({pair:i,rows:a})=>a.
some(c=>t.ties.together[c])?[i.a,i.b]:[i.a]);return(s.length?[...new Set(s)]:[e.subject[n]]).filter(i=>i>=0).map(i=>[i])}
function b0(t,e){let n=new Set;for(let o of t){n.add(o);let s=e.get([...o.ends].reverse().join(" "));s&&n.add(s)}return[
...n]}function y0({facts:t,pairs:e}){let n=new Map;for(let o of e.values())for(let s of o.rows){let r=t.ties.statement[s],
i=n.get(r)??new Map;n.set(r,i),i.set(o,[...i.get(o)??[],s])}return n}function $0(t,e){let n=new Map;for(let o of t)for(let[
s,r]of e.get(o)??[])n.set(s,[...n.get(s)??[],...r]);return[...n].sort(([o],[s])=>gn(o,s)).map(([o,s])=>({pair:o,rows:s}))}
function S0({facts:t},e,n){let{relation:o,quad_class:s}=t.statements;return n.some(({rows:i})=>i.some(a=>t.ties.together[a]))?
t.names.signs.indexOf(zt(t,s[e])):t.relations[o[e]].sign}function Qu(t){let e=new Map;for(let{first:n,last:o}of t){let[s,
r]=[n??o,o??n];s!==null&&r!==null&&e.set(`${s} ${r}`,[s,r])}return[...e.values()].sort(([n,o],[s,r])=>n-s||o-r)}var O0=1600,wt=null,Un=null;function xt(){if(!wt)return null;let[t,e]=wt.stops[wt.at];return w.since===t&&w.until===e?wt:
null}var Ju=()=>Un!==null&&xt()!==null;function Xu(){let t=xt();return t?We(x,$.level,{...w,since:t.since,until:t.until}):
$}function on(t){let e=_s(t),n=Ku(t);return e?Vu(n,e):n}async function Zu(){sn();let t=xt();Un=setInterval(_0,O0),await Fi(
t&&t.at+1<t.stops.length?t.at+1:0)}function tm(){return sn(),k({})}function Pi(t){sn();let e=xt();return Fi(e?e.at+t:0)}
function em(){sn();let t=xt();return wt=null,t?k({since:t.since,until:t.until}):k({})}function sn(){Un!==null&&clearInterval(
Un),Un=null}async function _0(){let t=xt();if(t&&t.at+1<t.stops.length){await Fi(t.at+1);return}sn(),t&&await k({})}async function Fi(t){
if(wt=xt()??{stops:Qu(on($)),at:0,since:w.since,until:w.until},!wt.stops.length){wt=null,sn();return}wt={...wt,at:Math.min(
Math.max(t,0),wt.stops.length-1)};let[e,n]=wt.stops[wt.at];await k({since:e,until:n})}function ks(){let t=xt(),e=Ju(),n=t&&p("play_at",{n:N(t.at+1),of:N(t.stops.length),when:De(...t.stops[t.at])});return m(
"div",{class:"play",role:"group","aria-label":p("play_acts")},T(`\u25C0 ${p("act_before")}`,()=>Pi(-1),{disabled:!t||t.at===
0}),T(p(e?"pause":"play"),e?tm:Zu,{"aria-pressed":String(e)}),T(`${p("act_next")} \u25B6`,()=>Pi(1),{disabled:t!==null&&
t.at+1===t.stops.length}),t&&T(p("whole_period"),em),m("span",{class:"quiet","aria-live":"polite"},n))}function nm(t,e){let{act:n}=t.facts.statements,o=new Map(e.map(f=>[n[f.main],f])),s=Di(t).map(f=>f.map(u=>o.get(u))),r=new Set(
s.flat().filter(f=>f!==void 0&&!ie(f))),i=s.filter(f=>f.every(u=>u&&r.has(u))),a=new Map;for(let[f,u]of i)a.set(f,a.get(
f)??[]),a.set(u,[...a.get(u)??[],f]);let c=new Map,l=f=>{let u=c.get(f);if(u!==void 0)return u;let d=1+Math.max(0,...(a.
get(f)??[]).map(l));return c.set(f,d),d};for(let f of e)a.has(f)&&l(f);return c}function Di({facts:t,state:e}){if(!t.orders.
length)return[];let{inside:n,main:o}=$t(t,eo(e),it(e)),{act:s,relation:r}=t.statements,i=l=>n[l]===1&&s[l]>=0&&st(t,l)&&
t.relations[r[o[l]]].deed,a=new Map;for(let[l,f,u]of t.orders)!n[l]||!st(t,l)||!i(f)||!i(u)||s[f]===s[u]||a.set(s[f],(a.
get(s[f])??new Set).add(s[u]));let c=new Map([...a.keys()].map(l=>[l,k0(a,l)]));return[...c].flatMap(([l,f])=>[...f].filter(
u=>!c.get(u)?.has(l)).map(u=>[l,u]))}function k0(t,e){let n=new Set(t.get(e));for(let o of n)for(let s of t.get(o)??[])n.
add(s);return n}function sm(t,e,n,o){return Ms(t,e,n,o,!0)??M0(t,Ms(t,e,n,o,!1),e,n)}var rn=({left:t})=>t+7+4,Gn=({left:t,width:e})=>t-7-
4-e;function Ms(t,e,n,o,s){let r=[],i=[];for(let a of t){let c=rn(a)+a.width<=n,l=s&&!c?Math.max(Gn(a),e):a.left-7;if(s&&
!c&&Gn(a)<e)return null;let f=Math.max(a.right,a.left)+7,u=r.findIndex(d=>d+8/2<=l);if(u<0&&(u=r.length),u>=o)return null;
r[u]=s&&c?Math.max(f,rn(a)+a.width+8/2):f,i.push({row:u,words:s?c?rn(a):Gn(a):null})}return i}function M0(t,e,n,o){if(!e)
return null;let s=[];return e.map(({row:r},i)=>{let a=t[i],c=e.findIndex((d,h)=>h>i&&d.row===r),l=c<0?o:t[c].left-7-8,f=rn(
a)+a.width<=l,u=!f&&Gn(a)>=Math.max(s[r]??n,n);return s[r]=Math.max(a.right,a.left,f?rn(a)+a.width:0)+7+8,{row:r,words:f?
rn(a):u?Gn(a):null}})}function rm(t,e){let n=new Map,o=[];for(let s of t){let r=s.first===null||s.last===null?-1:om(e,s.
first);r<0||r!==om(e,s.last)?o.push(s):n.set(r,[...n.get(r)??[],s])}return{bins:n,wide:o}}function om(t,e){let[n,o]=[0,t.
length];for(;n<o;){let s=n+o>>1;t[s]<=e?n=s+1:o=s}return n-1}var v0={denied:null,"not actual":"3.5 2.5",hedged:"0.1 3",doubted:"0.1 3",plain:null},am=[`M${6} 0 A${6} ${6} 0 1 1 ${-6}\
 0 A${6} ${6} 0 1 1 ${6} 0 Z`,"M-5.5 -5.5 H5.5 V5.5 H-5.5 Z","M-7 0 L0 -7 L7 0 L0 7 Z"];var vs=t=>Math.min(t,am.length-1);function Hi({main:t}){let{hold:e,mark:n}=x.statements;return x.names.marks[n[t]]==="do\
ubted"?"doubted":x.names.holds[e[t]]}function Le(t,e,n,o){let s=x.names.signs[vs(t)];return S("g",{class:`form ${s} ${e===
"plain"?"filled":"hollow"}`,transform:`translate(${n} ${o})`},S("path",{d:am[vs(t)],"stroke-dasharray":v0[e]}),e==="deni\
ed"&&S("path",{class:"slash",d:"M-6 6 L6 -6"}),e==="doubted"&&S("text",{class:"doubt",y:4.5},"?"))}var im=(t,e)=>S("svg",
{class:"sample",width:18,height:16,viewBox:"-9 -8 18 16","aria-hidden":"true"},Le(t,e,0,0)),T0=()=>S("svg",{class:"sampl\
e",width:32,height:16,viewBox:"-9 -8 32 16","aria-hidden":"true"},Ts(2,-7,21,0),Le(2,"plain",0,0)),Ts=(t,e,n,o)=>S("rect",
{class:`days ${x.names.signs[vs(t)]}`,x:e,y:o-7,width:Math.max(n-e,0),height:14,rx:4}),Ee=(t,e,...n)=>S("g",{class:"mark",
tabindex:0,role:"button","aria-label":t,onclick:e,onkeydown:$r(e)},S("title",{},t),n);function cm(t){let e=[...new Set(t.
map(({sign:r})=>vs(r)))].sort(),n=new Set(t.map(Hi)),o=["not actual","denied","hedged","doubted"],s=e.map(r=>[im(r,"plai\
n"),x.labels.signs[r]]);for(let r of o)n.has(r)&&s.push([im(2,r),p(`held_${r.replace(" ","_")}`)]);return t.some(({first:r,
last:i})=>r!==i)&&s.push([T0(),p("days_possible")]),s}var Kn=40,lm=14,A0=45,L0=.2,fm=90,E0=400,As=class{constructor(e,n,o){let s=e.flatMap(({first:i,last:a})=>[i,a]).filter(i=>i!==
null),r=[...new Set(s)].sort((i,a)=>i-a);this.left=n,this.right=o,this.stretches=C0(N0(r,e,Math.floor((o-n)/(fm+Kn))),n,
o)}x(e){let[n]=this.stretches,o=this.stretches[this.stretches.length-1];if(e<n.from)return this.left;if(e>o.to)return this.
right;let{from:s,to:r,left:i,right:a,isFolded:c}=this.stretches.find(f=>e<=f.to&&!f.isFolded&&e>=f.from)??this.stretches.
find(f=>e<=f.to)??o,l=c?0:lm;return s===r?i+l:i+l+(e-s)/(r-s)*(a-i-2*l)}get folds(){return this.stretches.filter(({isFolded:e})=>e)}get daysAPixel(){
return Math.max(...this.stretches.map(e=>e.isFolded?0:(e.to-e.from)/um(e)))}ticks(e,n){return this.stretches.filter(({isFolded:o})=>!o).
flatMap(o=>I0(o,this,e,n))}},um=({left:t,right:e})=>Math.max(e-t-2*lm,1);function N0(t,e,n){let o=t[t.length-1]-t[0],s=q0(
t,e),r=t.slice(1).flatMap((c,l)=>s.has(l)?[]:[{k:l,days:c-t[l]}]),i=new Set;for(let{k:c,days:l}of r.sort((f,u)=>u.days-f.
days)){if(i.size>=n||l<A0||l<L0*o)break;i.add(c),o-=l}let a=[[t[0],t[0]]];for(let[c,l]of t.entries())i.has(c-1)?a.push([
l,l]):a[a.length-1][1]=l;return a}function q0(t,e){let n=new Map(t.map((s,r)=>[s,r])),o=new Set;for(let{first:s,last:r}of e)
if(!(s===null||r===null||r-s>E0))for(let i=n.get(s);t[i]<r;i++)o.add(i);return o}function C0(t,e,n){let o=n-e-Kn*(t.length-
1),s=t.reduce((l,[f,u])=>l+u-f,0),r=Math.min(fm,o/t.length),i=o-r*t.length,a=[],c=e;for(let[l,[f,u]]of t.entries()){l&&(a.
push({from:t[l-1][1],to:f,left:c,right:c+Kn,isFolded:!0}),c+=Kn);let d=r+i*(s?(u-f)/s:1/t.length);a.push({from:f,to:u,left:c,
right:c+d,isFolded:!1}),c+=d}return a}function I0(t,e,n,o){let{from:s,to:r,left:i,right:a}=t,c=r-s,l=[1,ue,me].slice(c<2*
ue?0:c<2*me?1:2).map(y=>n(s,y)),f=l.find(y=>e.x(s)+o(y)<=a+Kn)??l[l.length-1],u=[{x:e.x(s),text:f,isLine:!1,days:null}],
d=e.x(s)+o(f)+10,h=Co(s,r,(c||1)/um(t)*84);for(let[y,{day:O,step:_}]of h.entries()){let M=[O,(h[y+1]?.day??r+1)-1],[A,R]=[
e.x(O),n(O,_)];if(A<d||A+o(R)>a){u.push({x:A,text:"",isLine:!0,days:M});continue}u.push({x:A,text:R,isLine:!0,days:M}),d=
A+o(R)+10}let g=n(r,1),b=e.x(r)-o(g);return u.length===1&&c&&b>d&&b>i&&u.push({x:b,text:g,isLine:!1,days:null}),u}var an=22,zi=8,R0=20,mm=16,pm=[520,360,240,160,120],j0=5;function dm(t,e,n){let o=n+zi+(e.named?0:R0),{shapes:s,rows:r}=P0(
t,e,o)??F0(t,e,o),i=o-n+Math.max(r,1)*an+zi;return{shapes:[W0(t,e,n),...s],height:i}}function W0({title:t,open:e,number:n},{
named:o,left:s,right:r},i){let a=N(n),c=o||r-s,l=B0(t,c,c-Y(a)-12,o?2:1),f=i+zi+(l.length>1?9:15),u=l.map((g,b)=>S("text",
{class:"lane-name",x:0,y:f+b*mm},g)),d=Y(l[l.length-1],13,600)+6,h=S("text",{class:"lane-number",x:d,y:f+(l.length-1)*mm},
a);return e?Ee(`${t}: ${a}`,e,...u,h):S("g",{},u,h)}function B0(t,e,n,o){let s=(l,f)=>Y(l,13,600)<=f;if(o===1||s(t,n))return[
ht(t,n,13,600)];let r=t.split(" "),i=r.length-1;for(;i>1&&!s(r.slice(0,i).join(" "),e);)i--;let[a,c]=[r.slice(0,i).join(
" "),r.slice(i).join(" ")];return[ht(a,e,13,600),...c?[ht(c,n,13,600)]:[]]}function P0({items:t},{left:e,right:n,rows:o,
reach:s},r){if(t.length*14>o*(n-e))return null;let i=t.map(u=>({item:u,reach:s(u)})).sort((u,d)=>u.reach[0]-d.reach[0]),
a=u=>i.map(({item:d,reach:[h,g]})=>{let b=ht(d.words(Math.floor(u/j0)),Math.min(u,(n-e)/2));return{left:h,right:g,width:Y(
b),words:b}}),c=a(pm[0]);for(let u of pm.slice(1)){if(Ms(c,e,n,o,!0))break;c=a(u)}let l=sm(c,e,n,o);return l?{shapes:i.map(
({item:u},d)=>{let{row:h,words:g}=l[d],b=r+h*an+an/2;return Ee(u.name(),u.open,...u.shapes(c[d].left,c[d].right,b),g!==null&&
S("text",{class:"mark-label",x:g,y:b+4},c[d].words))}),rows:1+Math.max(0,...l.map(({row:u})=>u))}:null}function F0({title:t,
items:e},n,o){let s=[...new Set(e.map(({kind:i})=>i))].sort(),r=[];for(let[i,a]of s.entries()){let c=o+i*an;r.push(n.sample(
a,n.left-10,c+an/2));let l=e.filter(d=>d.kind===a),{bins:f,wide:u}=rm(l,n.bins.starts);for(let[d,h]of f){let[g,b]=[n.bins.
edges[d],n.bins.edges[d+1]];r.push(D0(h,`${t}: ${n.binName(d,h.length)}`,g,b,c,a,n))}if(u.length){let d=`${t}: ${n.binName(
-1,u.length)}`,h=()=>n.openAll(u,d),g=S("text",{class:"lane-number end",x:n.end,y:c+15},`+${N(u.length)}`);r.push(Ee(d,h,
g))}}return{shapes:r,rows:s.length}}function D0(t,e,n,o,s,r,i){let a=N(t.length),c=Y(a)+2<=o-n;return Ee(e,()=>i.openAll(
t,e),S("rect",{class:`bin kind-${r}`,x:n+.5,y:s+2,width:Math.max(o-n-1,1),height:an-4,rx:3}),c&&S("text",{class:"bin-num\
ber",x:(n+o)/2,y:s+15},a))}var H0=700,z0=200,U0=22,G0=44,bt=40,K0=28,wm=3;function xm({lanes:t,ordered:e,stepOf:n,steps:o,now:s,openAll:r},i){let a=i>=
H0?z0:0,[c,l]=[a+U0,i-G0],f={left:c,right:l,end:i,named:a,openAll:r,sample:Y0},u=t.flatMap(({items:g})=>g),d=[],h=0;if(u.
length){let g=new As(u,c,l),b={...f,rows:hm(t),reach:V0(g),...Q0(g)},y=gm(t,b,bt);d.push(...J0(g,y.height,t),...Z0(g,s,y.
height),...y.shapes),h=y.height}if(e.length){let g=(l-c)/o,b=M=>c+14+(M-1)*g,y={...f,rows:hm(e),reach:M=>[b(n(M)),b(n(M))],
bins:{starts:[],edges:[]},binName:()=>p("ordered")},O=h+(h?24:0),_=gm(e,y,O+bt);d.push(S("text",{class:"part-name",x:0,y:O+
12},p("ordered")),...ty(b,o,O+bt,_.height),..._.shapes),h=_.height}return S("svg",{class:"timeline",width:i,height:h+4,viewBox:`\
0 0 ${i} ${h+4}`,role:"group","aria-label":p("tab_timeline")},d)}var hm=t=>t.length<=3?16:t.length<=6?8:5,V0=t=>({first:e,
last:n})=>[e===null?t.left:t.x(e),n===null?t.right:t.x(n)],Y0=(t,e,n)=>t===wm?Le(2,"not actual",e,n):Le(t,"plain",e,n);function gm(t,e,n){
let o=[],s=n;for(let r of t){let i=dm(r,e,s);o.push(S("line",{class:"grid",x1:0,x2:e.end,y1:s,y2:s}),...i.shapes),s+=i.height}
return{shapes:o,height:s}}function Q0(t){let{stretches:e}=t,[n,o]=[e[0].from,e[e.length-1].to],s=Co(n,o,Math.max(t.daysAPixel*
K0,1)),r=[n,...s.map(({day:f})=>f)],i=[...r.slice(1),o+1],a=s.length?s[0].step:o-n+1,c=[...r.map(f=>t.x(f)),t.right];return{
bins:{starts:r,edges:c},binName:(f,u)=>f<0?p("wide_dates",{n:N(u)}):p("acts_of",{n:N(u),when:a<me?p("date_throughout",{from:Ls(
r[f],1),to:Ls(i[f]-1,1)}):Ls(r[f],me)})}}function Ls(t,e){let n=et(t);return pt(e<ue?n:e<me?n.slice(0,7):n.slice(0,4))}function J0(t,e,n){
let{left:o,right:s}=t,r=t.ticks(Ls,Y).map(({x:l,text:f,isLine:u,days:d})=>{let h=f&&S("text",{class:"tick-label",x:l,y:12},
f),g=d&&(()=>k({since:d[0],until:d[1]}));return[u&&S("line",{class:"grid",x1:l,x2:l,y1:bt-6,y2:e}),h&&g?Ee(p("only_perio\
d",{period:De(...d)}),g,h):h]}),i=o,a=t.folds.map(l=>{let f=(l.left+l.right)/2,u=X0(l,n).find(d=>f-Y(d)/2>=i&&f+Y(d)/2<=
s);return u&&(i=f+Y(u)/2+8),[S("rect",{class:"fold",x:l.left,y:bt-22,width:l.right-l.left,height:e-bt+22}),S("path",{class:"\
break",d:`M${f-6} ${bt-1} l5 -10 M${f+1} ${bt-1} l5 -10`}),u&&S("text",{class:"fold-label",x:f,y:bt-14},u)]}),c=t.stretches.
filter(({isFolded:l})=>!l).map(l=>S("line",{class:"axis",x1:l.left,x2:l.right,y1:bt-6,y2:bt-6}));return[...a,...r,...c].
flat().filter(Boolean)}function X0({from:t,to:e},n){let o=e-t,[s,r]=o>=2*me?[Math.floor(o/365.25),"years"]:o>=2*ue?[Math.
floor(o/30.44),"months"]:[o,"days"];return[!n.some(({items:a})=>a.some(({first:c,last:l})=>(c??-1/0)<e&&(l??1/0)>t))&&p(
`no_act_${r}`,{n:s}),p(`number_${r}`,{n:s})].filter(a=>typeof a=="string")}function Z0(t,e,n){if(!e)return[];let[o,s]=[t.
x(e[0])-9,t.x(e[1])+9];return[S("rect",{class:"now",x:o,y:bt-6,width:s-o,height:n-bt+6})]}function ty(t,e,n,o){let s=e>1?
t(2)-t(1):1/0;return Array.from({length:e},(r,i)=>[S("line",{class:"grid",x1:t(i+1),x2:t(i+1),y1:n-6,y2:o}),s>=Y(N(e))+4&&
S("text",{class:"tick-label step",x:t(i+1),y:n-12},N(i+1))]).flat().filter(r=>r instanceof SVGElement)}var bm=(t,e)=>e?Math.
min(t,x.names.signs.length-2):wm;var Ui=90,ym=12;function $m(t,e,n){let o=Hi(e);return{first:e.first,last:e.last,kind:bm(e.sign,e.isReal),words:s=>Es(t,e,
n.ends,s),name:()=>`${Es(t,e,n.ends,Ui)}: ${mt(e.main)}, ${oy(e)}`,statements:()=>e.statements,open:()=>D(e.statements,Es(
t,e,n.ends,Ui)),shapes:(s,r,i)=>[ie(e)&&e.first!==e.last&&Ts(e.sign,s-7,r+7,i),Le(e.sign,o,s,i)]}}function Sm(t){let{id:e,
title:n,first:o,last:s}=x.articles[t];return{first:o,last:s,kind:2,words:r=>`\u201C${vn(n,r)}\u201D`,name:()=>`\u201C${n}\
\u201D, ${Je(x.articles[t])}`,statements:()=>x.statements.article.flatMap((r,i)=>r===t?[i]:[]),open:()=>k({tab:"article",
article:e}),shapes:(r,i,a)=>[o!==s&&Ts(2,r-7,i+7,a),S("path",{class:"tick",d:`M${r} ${a-8} V${a+8}`})]}}function Gi(t,e){
let{level:n}=t,o=e.ties.length?e.ties[0].pair.a:n.subject[e.main];return(o>=0?`${j(n,o)} `:"")+Es(t,e,[o],Ui)}function Es({
level:t},e,[n,o],s){let r=e.ties.filter(({pair:d})=>d.a===n&&(o===void 0||d.b===o)),[i,...a]=r.length?r:e.ties.filter(({
pair:d})=>d.b===n);if(!i)return ny(e,s);let c=j(t,i.pair.a===n?i.pair.b:i.pair.a),l=o===void 0?` ${c}${a.length?` +${a.length}`:
""}`:"",{parts:f}=Mt(x,i.rows)[0],u=Mn(f,s-l.length)+l;return f[5]?u:u+ey(e,s-u.length)}function ey({main:t},e){let{roles:n,
statements:o}=q(),s=o[t].roles?.find(([i])=>n[i].function==="topic");if(!s||e<ym)return"";let r=It(s[1],1).replace(/^\[|\]$| \[.*$/g,
"");return`: ${vn(r,e)}`}function ny({main:t},e){let{label:n}=rt(t),o=It(q().statements[t].o,1);return`${n} ${vn(o,Math.
max(e-n.length,ym))}`.trim()}function oy({main:t,first:e,last:n}){let o=q().statements[t];return o.when||o.inferred_when?
Io(o):e===null&&n===null?p("date_unknown"):De(e,n)}var _m=12,sy=300,km=_m,Ki=0,Om=null;async function Ns(t){await P();let e=Xu(),n=on(e);if(!n.length&&!w.pair){L(t,re(m("p",
{},de())));return}let o=_s(e),s=Yu(e,n,w.lanes,o),r=nm(e,n),i=s.slice(0,km),a=m("div",{class:"timeline-box"}),c=n.filter(
l=>!ie(l)&&!r.has(l));L(t,re(m("div",{class:"line timeline-head"},o?uy(o):fy(),ks()),n.length===0&&m("p",{},p("no_tie_be\
tween")),a,s.length>i.length&&my(s.length-i.length,t),py(n),dy(n,r.size,c.length,s.reduce((l,f)=>l+f.units.length,0)>n.length),
hy(c),gy(n,o),ls(Mo(x,ry($),$.chosen.main),p("tab_timeline")))),iy(a,e,i,n,r),ay(t)}var ry=t=>on(t).flatMap(({statements:e})=>e);
function iy(t,e,n,o,s){Ki=t.clientWidth;let{paddingLeft:r,paddingRight:i}=getComputedStyle(t),a=Ki-parseFloat(r)-parseFloat(
i),c=new Map,l=(b,y)=>{let O=b.units.filter(y).map(_=>{let M=$m(e,_,b);return c.set(M,s.get(_)??0),M});return{title:cy(e,
b),open:ly(e,b),items:O,number:O.length}},f=n.map(b=>l(b,ie)).filter(({items:b})=>b.length),u=n.map(b=>l(b,y=>s.has(y))).
filter(({items:b})=>b.length),h=[...new Set(o.flatMap(({statements:b})=>b.map(y=>x.statements.article[y])))].filter(b=>ie(
x.articles[b])).map(Sm);h.length&&f.push({title:p("articles"),open:null,items:h,number:h.length});let g=xt();t.append(xm(
{lanes:f,ordered:u,stepOf:b=>c.get(b)??0,steps:Math.max(0,...s.values()),now:g?g.stops[g.at]:null,openAll:(b,y)=>D(b.flatMap(
({statements:O})=>O()),y)},Math.max(a,sy)))}function ay(t){Om??=new ResizeObserver(()=>{let e=t.querySelector(".timeline\
-box");w.tab==="timeline"&&e&&e.clientWidth&&e.clientWidth!==Ki&&Ns(t)}),Om.observe(t)}var cy=({level:t},{ends:e})=>ft(e.
map(n=>j(t,n)));function ly({level:t},{ends:e}){let n=e.map(o=>t.nodes[o].actor);return()=>n.length===1?V(n[0]):k({pair:n,
open:`pair:${n.map(encodeURIComponent).join(">")}`})}var fy=()=>m("label",{class:"line"},p("lanes_of"),Q(p("lanes_of"),[
["actor",p("lanes_actor")],["pair",p("lanes_pair")]],w.lanes,t=>k({lanes:t}))),uy=t=>m("span",{class:"line"},m("strong",
{},t.map(e=>j($.level,e)).join(" \u2194 ")),T(p("all_pairs"),()=>k({pair:null}))),my=(t,e)=>T(p("more",{n:N(t)}),()=>{km+=
_m,Ns(e)}),py=t=>m("ul",{class:"looks"},cm(t).map(([e,n])=>m("li",{},e,m("span",{},n))));function dy(t,e,n,o){let s=t.filter(
ie).length,r=[s>0&&p("at_their_dates",{n:N(s)}),e>0&&p("in_stated_order",{n:N(e)}),n>0&&p("without_date",{n:N(n)})].filter(
Boolean);return m("p",{class:"quiet"},p("timeline_drawn",{what:r.join(", ")}),o&&` ${p("timeline_several")}`)}var hy=t=>t.
length>0&&m("details",{class:"undated"},m("summary",{},`${p("without_date",{n:N(t.length)})}: ${p("show")}`),se(t.map(e=>m(
"li",{},I(Gi($,e),()=>D(e.statements,Gi($,e))))),20));function gy(t,e){if(e||w.lanes==="actor")return null;let n=t.filter(
({ties:o})=>!o.length);return n.length>0&&m("p",{class:"quiet"},p("no_pair",{n:N(n.length)}))}function cn(t,e){let o=[...new Set(e.filter(s=>s!=null&&s!==""))];return{at:t,names:o,plain:o.map(gt)}}function Vi(t,e){
let n=e.join(" ");return t===n?0:t.startsWith(n)?1:e.every(o=>t.includes(o))?e.every(o=>wy(t,o))?2:3:null}function wy(t,e){
for(let n=t.indexOf(e);n>=0;n=t.indexOf(e,n+1))if(zn(t,n))return!0;return!1}function Mm(t,e,n){let o=[];for(let s of t){
let[r,i]=[1/0,0];for(let[a,c]of s.plain.entries()){let l=Vi(c,e);l!==null&&l<r&&([r,i]=[l,a])}r<1/0&&o.push({one:s,rank:r,
by:i,count:n(s.at)})}return o.sort((s,r)=>s.rank-r.rank||r.count-s.count||s.one.at-r.one.at)}function vm(t,e){let n=null;
for(let o of t)for(let[s,r]of o.plain.entries())for(let i of new Set([r,...r.split(" ")])){let a=Math.min(Math.floor(Math.
max(e.length,i.length)/3),n?n.far-1:99);if(a<1||Math.abs(i.length-e.length)>a)continue;let c=xy(i,e,a);c<=a&&(n={one:o,name:o.
names[s],far:c})}return n}function xy(t,e,n){let[o,s]=[[],Array.from({length:e.length+1},(r,i)=>i)];for(let r=1;r<=t.length;r++){
let i=[r];for(let a=1;a<=e.length;a++){let c=t[r-1]===e[a-1];i[a]=Math.min(s[a]+1,i[a-1]+1,s[a-1]+(c?0:1)),r>1&&a>1&&t[r-
1]===e[a-2]&&t[r-2]===e[a-1]&&(i[a]=Math.min(i[a],o[a-2]+1))}if(Math.min(...i)>n)return n+1;[o,s]=[s,i]}return s[e.length]}var qs=90,Vn=class{constructor(){this.plain=[],this.passages={owners:[],bounds:[],texts:[]}}add(e,n,o=null){this.plain.push(
`${gt(e)}
`),this.passages.owners.push(n),this.passages.bounds.push(o),this.passages.texts.push(o?null:e)}whole(){let e=new Uint32Array(
this.plain.length+1);for(let[n,o]of this.plain.entries())e[n+1]=e[n]+o.length;return{plain:this.plain.join(""),starts:e,
...this.passages}}};function Yi(t,e){let{plain:n,starts:o}=t,s=e.join(" "),r=[[],[],[]],i=new Uint8Array(o.length);for(let[
a,c]of Tm(t,s)){i[a]=1;let l=zn(n,c)||by(n.slice(o[a],o[a+1]),s)===0;r[l?0:1].push(a)}if(e.length>1){let a=e.reduce((c,l)=>l.
length>c.length?l:c,"");for(let[c]of Tm(t,a)){if(i[c])continue;let l=n.slice(o[c],o[c+1]);e.every(f=>l.includes(f))&&r[2].
push(c)}}return r.flat()}function*Tm({plain:t,starts:e},n){let o=0;for(let s=t.indexOf(n);s>=0&&o+1<e.length;s=t.indexOf(
n,e[o])){for(;e[o+1]<=s;)o++;yield[o,s],o++}}function by(t,e){let n=2;for(let o=t.indexOf(e);o>=0;o=t.indexOf(e,o+1)){if(zn(
t,o))return 0;n=1}return n}function Yn(t,e){let n=t.replace(/^#+\s+/,"").replace(/\s+/g," ").trim(),o=gu(n,[e.join(" "),
...e]),[s]=o[0]??[0],r=s>qs?Am(n,s-qs):0,i=n.length-s>2*qs?Am(n,s+2*qs):n.length,a=r?"\u2026 ":"";return{text:`${a}${n.slice(
r,i).trimEnd()}${i<n.length?" \u2026":""}`,marks:o.filter(([c,l])=>c>=r&&l<=i).map(([c,l])=>[c-r+a.length,l-r+a.length])}}
function Am(t,e){let n=t.indexOf(" ",e);return n>=0&&n-e<20?n+1:e}async function Lm(t,e){let{findings:n,...o}=t,{facts:s,words:r}=o,i=r.entities.map(({label:l,labels:f={},aliases:u=[]},d)=>cn(
d,[l,...Object.values(f),...u])),a=({at:l})=>!!r.entities[l].actor,c=await Sy(t,e);return{...o,actors:i.filter(a),issues:i.
filter(l=>!a(l)),relations:s.relations.map(({label:l},f)=>cn(f,[l])),questions:s.questions.map(({title:l,name:f},u)=>cn(
u,[l,f])),articles:s.articles.map(({title:l,author:f,publisher:u},d)=>cn(d,[l,f,u,[f,u,l].filter(Boolean).join(" ")])),findings:ky(
t,n),quotes:await $y(t,e),sentences:c,sentenceOf:_y(t,c)}}function yy({facts:t,words:e},n){let{quote:o}=e.statements[n],
s=e.bodies[t.statements.article[n]];if(s===null)return o.join(" [\u2026] ");let r=[];for(let i=2;i<o.length;i+=2)r.push(
s.slice(Number(o[i]),Number(o[i+1])));return r.join(" [\u2026] ")}async function $y(t,e){let n=new Vn;for(let[o,{translation:s}]of t.
words.statements.entries())n.add(yy(t,o),o),s&&n.add(s,o),await e();return n.whole()}async function Sy({words:t,facts:e},n){
let o=new Vn;for(let[s,r]of t.bodies.entries()){let i=new Intl.Segmenter(e.articles[s].language??void 0,{granularity:"se\
ntence"});for(let{segment:a,index:c}of i.segment(Oy(r??"")))a.trim()&&o.add(a,s,[c,c+a.length]);await n()}return o.whole()}
var Oy=t=>t.replace(/(?<!\n|^#[^\n]*)\n(?!\n)/gm," ");function _y({facts:t,words:e},{owners:n,bounds:o}){let s=new Map;for(let[
r,i]of n.entries())s.has(i)||s.set(i,r);return Int32Array.from(e.statements,({quote:r},i)=>{let a=t.statements.article[i];
if(e.bodies[a]===null)return-1;let[c,l]=[s.get(a)??0,n.length];for(;l-c>1;){let f=c+l>>1;n[f]===a&&(o[f]?.[0]??0)<=Number(
r[2])?c=f:l=f}return c})}function ky({facts:t},e){let n=new Map(t.statements.key.map((o,s)=>[o,s]));return e.flatMap(o=>o.
findings).map(({title:o,sentence:s,counts:r,quote:i},a)=>{let c=s.map(([u])=>u).join(""),f=[...new Set([...r.flatMap(([,
,u])=>u),i.statement])].flatMap(u=>n.get(u)??[]);return{...cn(a,[c,`${o}: ${c}`]),statements:f}})}var Em=4,Nm=4;function qm(t,e,n,o){let s=i=>i.filter(a=>!n.has(a)),r=[];for(let{at:i,plain:a}of t.relations){let c=My(a[0].
split(" "),e);if(c===null||!o.relations[i])continue;let[l,f]=[e.slice(0,c.from),e.slice(c.to)].map(s);for(let u of Ty(t,
i,l,f,o)){let d=o.ofPhrase(u);d.length&&r.push({kind:"phrase",rank:c.rank,count:d.length,label:"",phrase:u,statements:d})}}
return r.sort((i,a)=>i.rank-a.rank||(a.count??0)-(i.count??0))}function My(t,e){for(let n=0;n<e.length;n++){let o=e.slice(
n,n+t.length);if(o.length===t.length&&o.every((i,a)=>vy(i,t[a])))return{from:n,to:n+t.length,rank:o.every((i,a)=>i===t[a])?
0:1};if(n+o.length===e.length&&o.join(" ").length>=Em&&t.join(" ").startsWith(o.join(" ")))return{from:n,to:e.length,rank:1}}
return null}function vy(t,e){let n=0;for(;n<t.length&&t[n]===e[n];)n++;return t===e||n>=Em&&n>=Math.max(t.length,e.length)-
2}function Ty(t,e,n,o,s){let[r,i]=[n,o].map(a=>a.length?Ay(t,a):[null]);return n.length||o.length?r.flatMap(a=>i.map(c=>({
relation:e,actor:a,target:c}))):s.targetsOf(e).slice(0,Nm).map(a=>({relation:e,actor:null,target:a}))}function Ay({actors:t,
issues:e,words:{entities:n}},o){let s=[];for(let{at:i,plain:a}of[...t,...e]){let c=a.map(l=>Vi(l,o)).filter(l=>l!==null);
c.length&&s.push({rank:Math.min(...c),id:n[i].id})}return s.sort((i,a)=>i.rank-a.rank).filter(({rank:i})=>i===s[0].rank).
slice(0,Nm).map(({id:i})=>i)}var Cm=["phrase","actor","issue","relation","article","finding","question","quote","words"],Ly=4,Ey=200,Ny="\u2E80",Cs=class{constructor(e,n,o){
this.index=e,this.counts=new ko(e.facts,e.words,e.level,n),this.asking=new Set(Ti(o)),this.answers=e.facts.questions.map(
s=>s.tab?null:this.counts.ofQuestion(s))}groups(e,n=null){let o=Ti(e.replace(/[?\u00bf\u061f\uff1f]/g," "));if(!o.length)
return[];let s=c=>c===n?Ey:Ly,r=o.filter(c=>!this.asking.has(c)),i=o.join("").length>1||o[0]>=Ny;return[qy("phrase",qm(this.
index,o,this.asking,this.counts),s("phrase")),...this.namedGroups(o,r.length?r:o,s),...i?this.textGroups(o,s):[]].filter(
({total:c})=>c).sort((c,l)=>Rm(c)-Rm(l)||Cm.indexOf(c.kind)-Cm.indexOf(l.kind))}nearest(e){let{actors:n,issues:o,relations:s}=this.
index;return vm([...n,...o,...s],gt(e))?.name??null}namedGroups(e,n,o){let{counts:s,index:r}=this,i=()=>0,a=l=>s.entities[l],
c=(l,f,u,d=()=>({}))=>{let h=Mm(f,l==="question"?n:e,u),g=h.slice(0,o(l)).map(({one:b,rank:y,by:O,count:_})=>({kind:l,rank:y,
count:_,at:b.at,label:b.names[0],...O>0&&l!=="finding"&&l!=="question"&&{alias:b.names[O]},...d(b.at)}));return{kind:l,total:h.
length,hits:g}};return[c("actor",r.actors,a),c("issue",r.issues,a),c("relation",r.relations.filter(({at:l})=>s.relations[l]),
l=>s.relations[l],l=>({statements:s.ofRelation(l)})),c("article",r.articles,l=>s.articles[l],()=>({alias:void 0})),c("fi\
nding",r.findings,i,l=>({count:r.findings[l].statements.length,statements:r.findings[l].statements,snippet:Yn(r.findings[l].
names[0],e)})),c("question",r.questions.filter(({at:l})=>this.answers[l]?.length!==0),l=>this.answers[l]?.length??0,l=>{
let f=this.answers[l];return f?{statements:f}:{count:null,tab:r.facts.questions[l].tab}})]}textGroups(e,n){let{quotes:o,
sentences:s,sentenceOf:r}=this.index,{first:i,total:a,taken:c}=this.quoted(Yi(o,e),n("quote")),l=Yi(s,e).filter(d=>!c[d]),
f=i.map(({passage:d,statements:h})=>{let g=o.owners[d],b=Yn(this.sentence(r[g]),e),y=b.marks.length?b:Yn(this.quote(d),e),
O=this.index.facts.statements.article[g],_=[...h];return{...Im("quote",y,O,e),count:_.length,statements:_}}),u=l.slice(0,
n("words")).map(d=>{let h=this.sentence(d);return{...Im("words",Yn(h,e),s.owners[d],e),sentence:h}});return[{kind:"quote",
total:a,hits:f},{kind:"words",total:l.length,hits:u}]}quoted(e,n){let{quotes:o,sentences:s,sentenceOf:r}=this.index,i=new Uint8Array(
s.owners.length),a=new Map,c=new Set,l=0;for(let f of e){let u=o.owners[f],d=r[u],h=d<0?this.quote(f):d,g=d<0?!c.has(h):
!i[d];d<0?c.add(h):i[d]=1,g&&l++<n&&a.set(h,{passage:f,statements:new Set}),a.get(h)?.statements.add(u)}return{first:[...a.
values()],total:l,taken:i}}quote(e){return this.index.quotes.texts[e]??""}sentence(e){let{sentences:n,words:o}=this.index,
s=e<0?null:n.bounds[e];return s?(o.bodies[n.owners[e]]??"").slice(...s):""}},Im=(t,e,n,o)=>({kind:t,rank:gt(e.text).includes(
o.join(" "))?4:5,count:null,label:e.text,snippet:e,article:n}),qy=(t,e,n)=>({kind:t,total:e.length,hits:e.slice(0,n)});function Rm({
hits:t}){let e=Math.min(...t.map(n=>n.rank));return e<=1?e:2}var Cy=80;async function Wm({kind:t,at:e=0,article:n=0,statements:o,tab:s,sentence:r},i,a){t==="actor"||t==="issue"?await Iy(
q().entities[e].id):t==="article"?await k({tab:"article",article:x.articles[e].id,open:null}):t==="words"?await k({tab:"\
article",article:x.articles[n].id,open:null,find:[a,jm(r)]}):s?await k({tab:s}):t==="finding"?await D(o??[],B(i),{tab:"f\
indings",find:["",jm(i)]}):o?.length===1?await ct(o[0]):await D(o??[],B(i))}var jm=(t="")=>t.replace(/^#+\s+/,"").trim().
replace(/\s+/g," ").slice(0,Cy);async function Iy(t){let e=$.level.numbers.get(t);if(e===void 0||!$.nodes.has(e)){await V(
t);return}let n=le().shown.has(e)?w.grown:br(t);await V(t),await k({grown:n}),w.tab==="graph"&&ql(e)}function Bm({kind:t,total:e,hits:n},o,s,r){let i=`results-${t}`;return m("div",{role:"group","aria-labelledby":i},m("p",
{class:"results-head",id:i},p(`found_${t}`),m("span",{class:"quiet"},` ${N(e)}`)),n.map(a=>o(Ry(a),s(a,Pm(a)))),e>n.length&&
o(m("div",{role:"option",class:"result more"},p("show_all_of",{n:N(e)})),r(t)))}function Ry(t){let{count:e,alias:n,snippet:o,
kind:s}=t;return m("div",{role:"option",class:"result"},o?m("span",{class:s==="quote"||s==="words"?"words":"",dir:"auto"},
By(o)):m("span",{dir:"auto"},Pm(t)),n&&[" ",m("span",{class:"quiet",dir:"auto"},`(${n})`)],m("span",{class:"quiet aside"},
[Wy(t),e!==null&&C(e,"statement")].filter(Boolean).join(" \xB7 ")))}function Pm({kind:t,label:e,at:n,phrase:o}){if(o){let[
s,r]=[o.actor,o.target].map(a=>a===null?"":jy(a));return p(s&&r?"phrase_both":r?"phrase_who":"phrase_whom",{actor:s,relation:x.
relations[o.relation].label,target:r})}return(t==="actor"||t==="issue")&&n!==void 0?z(q().entities[n]):e}function jy(t){
let e=q().entities.find(n=>n.id===t);return e?z(e):t}function Wy({kind:t,at:e,article:n}){return t==="article"&&e!==void 0?
Yt(x.articles[e]):(t==="quote"||t==="words")&&n!==void 0?x.articles[n].title:t==="actor"||t==="issue"?e===void 0?"":q().
entities[e].type:""}function By({text:t,marks:e}){let n=0;return[...e.flatMap(([s,r])=>{let i=t.slice(n,s);return n=r,[i,
m("mark",{},t.slice(s,r))]}),t.slice(n)]}var Py=12,[Fy,Dy,Fm,Is]=[560,200,4,12],Tt="",Qi=null,Dm=null,Ne=null,xe=[],be=-1;function Hm(){let t=m("div",{id:"result\
s",class:"results",role:"listbox","aria-label":p("search_results")});t.hidden=!0,t.addEventListener("mousedown",n=>n.preventDefault());
let e=m("input",{type:"search",id:"search",role:"combobox","aria-expanded":"false","aria-controls":"results","aria-autoc\
omplete":"list",placeholder:p("search"),"aria-label":p("search"),autocomplete:"off",value:Tt,onfocus:zm,oninput:n=>Rs(n.
target.value),onkeydown:Gy,onblur:js});return m("div",{class:"searching",role:"search"},e,t)}function zm(){return Dm??=Promise.
all([P(),po(),Ft("entity")]).then(([t,{cards:e},n])=>Lm({facts:x,words:t,findings:e,level:n},Hy())),Dm}function Hy(){let t=performance.
now();return()=>performance.now()-t<Py?null:new Promise(e=>setTimeout(()=>{t=performance.now(),e()}))}async function Ji(){
let t=await zm(),e=JSON.stringify(w.coders);return Ne?.coders!==e&&(Ne={search:new Cs(t,w,p("search_asking")),coders:e}),
Ne.search}async function Rs(t){Tt=t,Qi=null,Ne||Gm([m("p",{class:"quiet"},p("search_preparing"))]),await Ji(),Tt===t&&Um()}
function Um(){let t=Ne?.search.groups(Tt,Qi)??[];xe=[],be=-1;let e=(r,i)=>(r.id=`result-${xe.length}`,r.addEventListener(
"click",i),xe.push({element:r,act:i}),r);if(!Tt.trim())return js();let n=(r,i)=>()=>(js(),Wm(r,i,Tt.trim())),o=r=>()=>{let i=be;
Qi=r,Um(),Km(i)};Gm(t.length?t.map(r=>Bm(r,e,n,o)):zy(e));let s=t.reduce((r,i)=>r+i.total,0);fe(s?C(s,"hit"):p("nothing_\
found",{what:Tt.trim()}))}function zy(t){let e=Ne?.search.nearest(Tt)??null,n=()=>{if(e===null)return;let o=v("search");
o.value=e,o.focus(),Rs(e)};return[m("p",{class:"quiet"},p("nothing_found",{what:Tt.trim()})),e!==null&&t(m("div",{role:"\
option",class:"result"},p("did_you_mean",{name:e})),n)]}function Gm(t){let e=v("results");L(e,t),e.hidden=!1,Uy(v("searc\
h"),e),v("search").setAttribute("aria-expanded","true")}function Uy(t,e){let{left:n,bottom:o,width:s}=t.getBoundingClientRect(),
r=document.documentElement.clientWidth-2*Is,i=Math.min(r,Math.max(s,Fy));e.style.width=`${i}px`,e.style.left=`${Math.max(
Is,Math.min(n,r+Is-i))}px`,e.style.top=`${o+Fm}px`,e.style.maxHeight=`${Math.max(Dy,innerHeight-o-Fm-Is)}px`}function js(){
xe=[],be=-1,v("results").hidden=!0,v("search").setAttribute("aria-expanded","false"),v("search").removeAttribute("aria-a\
ctivedescendant")}function Km(t){xe[be]?.element.removeAttribute("aria-selected"),be=Math.max(-1,Math.min(t,xe.length-1));
let e=xe[be]?.element;e?.setAttribute("aria-selected","true"),e?.scrollIntoView({block:"nearest"}),e?v("search").setAttribute(
"aria-activedescendant",e.id):v("search").removeAttribute("aria-activedescendant")}async function Gy(t){let{key:e,target:n}=t,
o={ArrowDown:1,ArrowUp:-1};e in o?(t.preventDefault(),v("results").hidden&&Tt.trim()?await Rs(Tt):Km(be+o[e])):e==="Ente\
r"?(t.preventDefault(),(v("results").hidden||!Ne)&&await Rs(n.value),xe[Math.max(be,0)]?.act()):e==="Escape"&&(n.value=Tt=
"",js())}var Vm=()=>[Ky(),Yy()];function Ky(){if(x.languages.length<2)return null;let t=x.languages.map(e=>[e,Vy(e)]);return Q(p(
"language_of_names"),[["",p("language_of_names")],...t],w.language??"",async e=>{await P(),await k({language:e||null})})}
function Vy(t){try{return B(new Intl.DisplayNames([t],{type:"language"}).of(t)??t)}catch{return t}}var Yy=()=>{let t=Dt()===
"dark"?"light":"dark";return T(p(t),()=>k({theme:t}),{id:"theme"})};function Qn(t,e,n,o,s){let r=new Array(s).fill(0),i=n==="kinds"?[...r.keys()]:null,{inside:a,main:c}=$t(t,{...e,[n]:i},it(
e));for(let l of X(a)){let f=o(n==="quad_classes"?c[l]:l);f>=0&&r[f]++}return r}var Qy=0,Jy=0;function Jm(){let{statements:t,names:e,labels:n}=x;return Qe(p("filters_and_counts"),Ct(p("quad_classes"),
Xy()),Ct(p("modes"),Ws("modes",n.modes,Xi("modes",t.mode,e.modes),o=>Zi(o===ye,"not actual"))),Ct(p("certainties"),Ws("c\
ertainties",n.certainties,Xi("certainties",t.certainty,e.certainties),o=>Zi(o===Qy,"hedged"))),Ct(p("polarities"),Ws("po\
larities",n.polarities,Xi("polarities",t.polarity,e.polarities),o=>Zi(o===Jy,"denied"))))}function Xm(t){let e=m("detail\
s",{class:"group",open:t},m("summary",{},p("more_filters")),t&&Qm());return e.addEventListener("toggle",()=>e.open&&e.children.
length===1&&Oe(e,Qm())),e}var Xi=(t,e,n)=>Qn(x,w,t,o=>e[o],n.length);function Zi(t,e){let{names:n,encodings:o}=x;return Gt(
K().line,{dashes:t?[]:o.holds[n.holds.indexOf(e)].dashes})}function Xy(){let{statements:t,names:e,labels:n}=x,o=e.quad_classes.
length,s=c=>c<o?Ke(e.signs.indexOf(zt(x,c))):Ke(e.signs.indexOf("neither")),r=Qn(x,w,"quad_classes",c=>t.quad_class[c]<0?
o:t.quad_class[c],o+1),i=[...e.quad_classes.keys(),-1],a=w.quad_classes??i;return[...n.quad_classes,p("no_quad_class")].
map((c,l)=>{let f=u=>k({quad_classes:Bs(i,a,[i[l]],u,i)});return r[l]>0&&ot(`${c} (${r[l]})`,a.includes(i[l]),f,s(l))})}
function Bs(t,e,n,o,s){let r=t.filter(i=>n.includes(i)?o:e.includes(i));return String(r)===String(s)?null:r}function Ws(t,e,n,o=()=>null){
let s=[...e.keys()],r=t==="kinds"&&w.count==="acts"?[no]:s,i=w[t],a=i??r;return e.map((c,l)=>{let f=u=>k({[t]:Bs(s,a,[l],
u,r)});return(n[l]>0||i!==null)&&ot(`${c} (${n[l]})`,a.includes(l),f,o(l))})}function Ym(t,e){let n=e.map(([s])=>s),o=w[t]??
n;return e.map(([s,r])=>{let i=a=>k({[t]:Bs(n,o,[s],a,n)});return ot(r,o.includes(s),i)})}function Qm(){let{statements:t,
names:e,labels:n,relations:o,families:s,familyOf:r,articles:i,coders:a}=x,c=Qn(x,w,"relations",u=>t.relation[u],o.length),
l=Qn(x,w,"kinds",u=>o[t.relation[u]].kind,e.kinds.length),f=new Set($.level.nodes.filter((u,d)=>$.level.isTied[d]).map(u=>u.
type));return[Ct(p("kinds"),Ws("kinds",n.kinds,l)),Ct(p("relations"),s.map((u,d)=>Zy(u,[...o.keys()].filter(h=>r[h]===d),
c))),Ct(p("types"),Ym("types",[...f].sort().map(u=>[u,u]))),i.length>1&&Ct(p("articles"),Ym("articles",i.map(u=>[u.id,u.
title]))),a.length>1&&Ct(p("coders"),t1()),Ct(p("further"),ot(p("with_issues"),w.issues,u=>k({issues:u})),ot(p("with_inf\
erred"),w.inferred,u=>k({inferred:u})),ot(p("with_headlines"),w.headlines,u=>k({headlines:u})),ot(p("with_self_loops"),w.
self,u=>k({self:u})))]}function Zy(t,e,n){let o=[...x.relations.keys()],s=w.relations??o,r=e.filter(c=>n[c]),i=r.reduce(
(c,l)=>c+n[l],0);if(!i)return null;let a=(c,l)=>k({relations:Bs(o,s,c,l,o)});return m("details",{class:"family"},m("summ\
ary",{},`${t} (${i})`,r.some(c=>!s.includes(c))&&" \u2022"),m("p",{class:"quiet"},I(p("all"),()=>a(e,!0))," ",I(p("none"),
()=>a(e,!1))),r.map(c=>ot(`${x.relations[c].label} (${n[c]})`,s.includes(c),l=>a([c],l))))}function t1(){let t=w.coders??
[],e=t.length>1?[[t.join(" "),qt(t)]]:[],n=x.coders.map(o=>[o,o]);return Q(p("coders"),[["",p("one_coder")],...n,...e],t.
join(" "),o=>k({coders:o?o.split(" "):null}))}var Zm=["statements","acts","articles"];function tp(){let t=I(p("draw_all"),()=>k({all:!0,picture:"whole"}));return Qe(p(
"level"),Q(p("level"),Ks.map(e=>[e,p(`level_${e}`)]),w.level,e1),m("label",{class:"line"},`${p("count_by")} `,n1()),m("l\
abel",{class:"line"},`${p("min_weight")} `,o1()),w.ego!==null&&s1(w.ego),$.isGrown&&m("p",{class:"quiet"},p("not_drawn_y\
et")," ",t),$.weakest>0&&m("p",{class:"quiet"},p("weakest",{n:$.weakest})," ",t))}async function e1(t){let e=await Ft(t);
await k({level:t,ego:null,...tc(e)})}function n1(){let t=e=>k({count:Zm.find(n=>n===e)});return Q(p("count_by"),Zm.map(e=>[
e,p(`by_${e}`)]),w.count,t)}function o1(){return m("input",{type:"number",min:1,max:999,value:w.min_weight,"aria-label":p(
"min_weight"),onchange:t=>k({min_weight:Math.max(1,Math.floor(Number(t.target.value))||1)})})}function s1(t){let e=Q(p("\
distance"),[1,2,3].map(n=>[String(n),C(n,"step")]),String(w.steps),n=>k({steps:Number(n)}));return m("p",{class:"ego"},p(
"neighbours_of",{name:He(t)})," ",e," ",I(p("show_all"),()=>k({ego:null})))}var ep=["level","count","min_weight","quad_classes","modes","certainties","polarities","kinds"];ep.push("relations","typ\
es","articles","coders","issues","inferred","headlines","self","ego","all");var ta=()=>ep.filter(t=>JSON.stringify(w[t])!==
JSON.stringify(U[t]));function np(){let t=v("side"),e=Oo(t),{scrollTop:n}=t,o=t.querySelector("details.group[open]")!==null,
s=ta(),r=()=>k(Object.fromEntries(s.map(i=>[i,U[i]])));L(t,m("div",{class:"box-head"},m("h2",{},p("filters")),s.length>0&&
T(p("reset"),r,{class:"quiet-button"}),T("\xD7",()=>t.hidePopover(),{class:"close","aria-label":p("close")})),tp(),Jm(),
Xm(o),Qe(p("display"),Vm())),_o(t,e),n&&(t.scrollTop=n)}function op({statements:t}){let[e,n]=[1/0,-1/0];for(let o of[t.first,t.last])for(let s of o)s!==null&&(e=Math.min(e,s),n=
Math.max(n,s));return e>n?null:[e,n]}function sp({facts:t,state:e,chosen:n}){let o=e.since!==null||e.until!==null||!e.undated,
s={...e,since:null,until:null,undated:!0},r=o?$t(t,s,it(e)):n;return{chosen:r,statements:X(r.inside)}}function rp(t,e,n,[
o,s],r){let i=(s-o+1)/r,a=new Array(r).fill(0),c=new Array(r).fill(0),l=u=>Math.min(r-1,Math.max(0,Math.floor((u-o)/i))),
f=new Set;for(let u of n){let d=t.statements.act[u];if(d>=0&&f.has(d))continue;d>=0&&f.add(d);let[h,g]=[e.first[u],e.last[u]];
if(h===null&&g===null)continue;let[b,y]=[l(h??o),l(g??s)],O=h!==null&&g===h&&!e.approximate[u];for(let _=b;_<=y;_++)(O?a:
c)[_]+=1/(y-b+1)}return{sure:a,unsure:c,width:i}}var ea=120,na=!1;function ap(){let t=v("time"),e=op(x),{chosen:n,statements:o}=sp($),s=o.filter(d=>n.first[d]===null&&n.
last[d]===null),r=s.length>0&&m("p",{class:"undated"},H(C(s.length,"undated"),s,p("undated_many")));if(!e||e[0]===e[1]){
L(t,m("p",{class:"quiet"},p("no_period")),r);return}let i=r1(e),a=t.querySelector(".slider")?t.children:[m("div",{class:"\
time-head"}),a1(e)],[c,l]=a;c.isConnected||L(t,c,l),L(c,i1(e,i),r);let[f,...u]=l.children;f.replaceWith(l1(n,o,e,i));for(let[
d,h]of u.slice(0,2).entries())h.value=String(i[d]),h.setAttribute("aria-valuetext",et(i[d]))}function r1([t,e]){return[Math.
max(t,w.since??t),Math.min(e,w.until??e)]}function i1(t,[e,n]){return[m("h2",{},p("period")),ip("since",e,t),"\u2013",ip(
"until",n,t),Ut()&&!xt()&&T(p("whole_period"),()=>k({since:null,until:null})),ks(),ot(p("only_certain_dates"),w.inside===
"certainly",o=>k({inside:o?"certainly":"possibly"})),ot(p("include_undated"),w.undated,o=>k({undated:o}))]}function ip(t,e,[
n,o]){let s=r=>{let i=oc(r);i!==null&&cp(t,i,[n,o])};return m("input",{type:"date",value:et(e),min:et(n),max:et(o),"aria\
-label":p(t),onchange:r=>s(r.target.value)})}function a1([t,e]){let n=o=>m("input",{type:"range",min:t,max:e,step:1,"ari\
a-label":p(o),oninput:s=>cp(o,Number(s.target.value),[t,e])});return m("div",{class:"slider"},S("svg"),n("since"),n("unt\
il"),c1([t,e]))}function c1([t,e]){return m("div",{class:"years","aria-hidden":"true"},rc(t,e).map(([n,o])=>{let s=m("sp\
an",{},o);return s.style.left=`${(n-t)/(e-t+1)*100}%`,s}))}function l1(t,e,n,[o,s]){let[r]=n,{sure:i,unsure:a,width:c}=rp(
x,t,e,n,ea),l=Math.max(...i.map((d,h)=>d+a[h]),1),f=(d,h,g,b)=>{let[y,O]=[g/l*34,36-(g+b)/l*34],_=(d+1)*c+r<o||d*c+r>s;return g>
0&&S("rect",{class:h+(_?" off":""),x:d/ea*1e3,y:O,width:1e3/ea-1,height:Math.max(y,1.5)})},u=i.map((d,h)=>[f(h,"bar",d,0),
f(h,"bar unsure",a[h],d)]);return S("svg",{class:"histogram",viewBox:"0 0 1000 40",preserveAspectRatio:"none",role:"img",
"aria-label":p("histogram")},u)}function cp(t,e,[n,o]){let s=t==="since"?e<=n:e>=o;Xt({[t]:s?null:e}),(w.since??n)>(w.until??
o)&&Xt({[t==="since"?"until":"since"]:e}),!na&&(na=!0,requestAnimationFrame(()=>{na=!1,k({})}))}var f1=10,lp=!1,oa="";function sa(){let t=m("div",{class:"choices",role:"group","aria-label":B(p("according_to"))}),e=Wo();
L(v("viewpoint"),m("div",{class:"box-head"},m("h2",{},B(p("according_to"))),u1()),e.length>f1&&m1(e,t),t,d1()),fp(t,e)}var u1=()=>ot(
p("viewpoint_several"),ra(),t=>{lp=t,t||w.according_to.length<2?sa():k({according_to:w.according_to.slice(0,1)})}),ra=()=>lp||
w.according_to.length>1;function m1(t,e){return m("input",{type:"search",placeholder:p("sources_find"),"aria-label":p("s\
ources_find"),value:oa,oninput:n=>{oa=n.target.value,fp(e,t)}})}function fp(t,e){let n=$a(x),o=ra()?"checkbox":"radio",s=e.
filter(([r,i])=>(o==="radio"||r!=="everyone")&&gt(i).includes(gt(oa)));L(t,s.map(([r,i])=>m("label",{class:"tick"},m("in\
put",{type:o,name:"according-to",checked:w.according_to.includes(r),onchange:a=>p1(r,a.target.checked)}),m("span",{dir:"\
auto"},B(i)),m("span",{class:"number quiet"},N(n.get(r)??0)))))}function p1(t,e){if(!ra()){k({according_to:[t]});return}
let o=Wo().map(([s])=>s).filter(s=>s===t?e:w.according_to.includes(s));k({according_to:o.length?o:["authors"]})}var d1=()=>m(
"p",{},w.compared_with&&`${p("compared_with")} ${kt(w.compared_with)} \xB7 `,I(p("compare_claims"),()=>k({tab:"compare"})));var h1=8,up=new Map;function ln(t,e,n,o){up.set(t,o);let s=m("button",{type:"button",id:`open-${t}`,class:"opener",popovertarget:t},
e),r=m("div",{id:t,class:"box",popover:"auto",role:"dialog","aria-label":n});return r.addEventListener("beforetoggle",i=>{
i.newState==="open"&&w1(r,s)}),r.addEventListener("toggle",i=>{i.newState==="open"&&o()}),[s,r]}function mp(t){g1(t)&&up.
get(t)?.()}var g1=t=>document.getElementById(t)?.matches(":popover-open")??!1,Jn=t=>document.getElementById(t)?.hidePopover();
function w1(t,e){let{right:n,bottom:o}=e.getBoundingClientRect();t.style.setProperty("--top",`${o+4}px`),t.style.setProperty(
"--right",`${Math.max(h1,innerWidth-n)}px`)}var x1=[["square","form_country"],["triangle","form_person"],["dot","form_actor"],["diamond","form_issue"]],b1={acts:"ac\
t_many",statements:"statement_many",articles:"article_many"};function pp(){return m("section",{class:"legend"},m("h2",{},
p("legend")),m("ul",{},Gr().map(([t,e])=>m("li",{},t,m("span",{},e)))),m("ul",{},x1.map(([t,e])=>m("li",{},Ur(t),m("span",
{},p(e))))),y1(),m("p",{class:"quiet"},p("width_meaning",{what:p(b1[w.count])})))}function y1(){let t=new Map;for(let{tint:n,
country:o}of $.level.nodes)n>=0&&o&&t.set(n,o);if(!t.size)return null;let e=[...t].sort(([n],[o])=>n-o);return m("ul",{},
e.map(([n,o])=>m("li",{},Ur("dot",Se()[n]),m("span",{},p("belongs_to",{name:$1(o)})))))}function $1(t){let e=w.language?
Et(t):null;return e?z(e):$.level.countries[t]}function Qt(t,e=""){return`${[x.title.replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-|-$/g,"").slice(0,60)||"network",e].filter(
Boolean).join("-")}.${t}`}var S1={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function ia(t){return t.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
"")}function yt(t){return ia(String(t)).replace(/[&<>"]/g,e=>S1[e])}var O1=["fill","stroke","stroke-width","stroke-dasharray","stroke-linecap","stroke-linejoin","paint-order"],_1=["font-si\
ze","font-weight"],k1=["class","role","tabindex","aria-label","aria-hidden","data-key","data-tie","data-words"];function dp(){
let t=ts();if(!t?.parts.ties.length)return null;let e=t.root.cloneNode(!0),n=[...t.root.querySelectorAll("*")];for(let[o,
s]of[...e.querySelectorAll("*")].entries())M1(s,getComputedStyle(n[o]));for(let o of e.querySelectorAll(".around, .now"))
o.remove();for(let o of[e,...e.querySelectorAll("*")])for(let s of k1)o.removeAttribute(s);return e.setAttribute("width",
String(t.picture.width)),e.setAttribute("height",String(t.picture.height)),e}function M1(t,e){let n=["text","tspan"].includes(
t.localName),o=n||t.localName!=="g";for(let s of[...o?O1:[],...n?_1:[]]){let r=e.getPropertyValue(s);r&&r!=="normal"&&t.
setAttribute(s,r.replace(/px/g,""))}e.opacity!=="1"&&t.setAttribute("opacity",e.opacity)}var aa=17;function Ps(t,e,n){let{text:o}=K(),s=Math.floor(n/7),i=[...hp(x.title,s).map(u=>({line:u,weight:600})),...hp(`${ut(
le())} ${fc(le())}`.trim(),s).map(u=>({line:u,weight:400}))].map(({line:u,weight:d},h)=>`<text x="${t}" y="${e+(h+1)*aa}\
" font-size="12" font-weight="${d}" fill="${o}">${yt(u.trim())}</text>`),[a,c]=[t,e+(i.length+1)*aa+4],f=(w.picture==="n\
amed"?os():il()).map(([u,d])=>{let h=54+d.length*6.6;a+h>t+n&&a>t&&([a,c]=[t,c+aa]);let g=`<g transform="translate(${a} ${c-
11})">${u.innerHTML}</g><text x="${a+48}" y="${c}" font-size="12" fill="${o}">${yt(d)}</text>`;return a+=h,g});return{height:c-
e+12,markup:i.join("")+f.join("")}}function hp(t,e){let n=[""];for(let o of t.split(" "))n[n.length-1].length+o.length>e&&
n.push(""),n[n.length-1]+=`${o} `;return n}var gp=2;async function xp(){if(w.picture==="named"){await v1();return}let t=document.querySelector("#canvas canvas"),e=t.
width/t.clientWidth||1,n=t.clientWidth,{height:o,markup:s}=Ps(12,0,n-24),r=new Image;r.src=Fs(`<svg xmlns="${yn}" width=\
"${n}" height="${o}" font-family="system-ui, sans-serif">${s}</svg>`),await r.decode();let i=document.createElement("can\
vas");i.width=t.width,i.height=t.height+o*e;let a=i.getContext("2d");a.fillStyle=K().ground,a.fillRect(0,0,i.width,i.height),
a.drawImage(t,0,0),a.drawImage(r,0,t.height,n*e,o*e),i.toBlob(c=>c&&Vt(Qt("png"),"image/png",c))}async function v1(){let t=qe();
if(!t)return;let e=new Image;e.src=Fs(t),await e.decode();let n=document.createElement("canvas");n.width=e.naturalWidth*
gp,n.height=e.naturalHeight*gp,n.getContext("2d").drawImage(e,0,0,n.width,n.height),n.toBlob(s=>s&&Vt(Qt("png"),"image/p\
ng",s))}function T1(){let t=dp();if(!t)return"";let[e,n]=["width","height"].map(a=>Number(t.getAttribute(a))),{height:o,
markup:s}=Ps(16,n,e-32),r=`width="${e}" height="${n+o}"`,i=ia(new XMLSerializer().serializeToString(t));return`<svg xmln\
s="${yn}" ${r} viewBox="0 0 ${e} ${n+o}" font-family="system-ui, sans-serif"><rect ${r} fill="${K().ground}"/>${i}${s}</\
svg>
`}var Fs=t=>`data:image/svg+xml;charset=utf-8,${encodeURIComponent(t)}`;function qe(){if(w.picture==="named")return T1();
let t=Uo()?.body;if(!t?.nodeIndices.length)return"";let{nodes:e}=$.level,n=t.nodeIndices.map(f=>({at:f,x:t.nodes[f].x,y:t.
nodes[f].y})),[o,s]=[Math.min(...n.map(({x:f})=>f))-90,Math.max(...n.map(({x:f})=>f))+90],[r,i]=[Math.min(...n.map(({y:f})=>f))-
60,Math.max(...n.map(({y:f})=>f))+70],a=[...[...$.arrows.keys()].map(f=>L1(f,t)),...n.map(({at:f,x:u,y:d})=>N1(f,e[f],u,
d))],c=Ps(o+12,i,s-o-24),l=[o,r,s-o,i-r+c.height].map(f=>f.toFixed(1));return`<svg xmlns="${yn}" viewBox="${l.join(" ")}\
" font-family="system-ui, sans-serif"><rect x="${l[0]}" y="${l[1]}" width="${l[2]}" height="${l[3]}" fill="${K().ground}\
"/>${a.join("")}${c.markup}</svg>
`}function A1(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.hypot(o,s),i=n?.enabled?n.roundness:0,a=Math.atan2(s,o)+(.5*(n?.type===
"curvedCCW"?-i:i)+.5)*Math.PI,c=(.5*i+.5)*r;return{x:t.x+c*Math.sin(a),y:t.y+c*Math.cos(a)}}function wp(t,e,n){let o=n.nodes[e],
s=Math.hypot(o.x-t.x,o.y-t.y)||1,r=$.level.nodes[e].size+3;return{x:o.x-(o.x-t.x)/s*r,y:o.y-(o.y-t.y)/s*r}}var Xn=({x:t,
y:e})=>`${t.toFixed(1)} ${e.toFixed(1)}`;function L1(t,e){let{options:n}=e.edges[t],{arrows:o}=$.level,{signs:s,holds:r,
marks:i}=x.encodings,[a,c]=[e.nodes[o.actor[t]],e.nodes[o.target[t]]],{color:l}=n.color,f=a===c,u=f?{x:a.x+34,y:a.y-34}:
A1(a,c,n.smooth),d=f?{x:a.x,y:a.y-16}:wp(u,o.actor[t],e),h=f?{x:a.x+16,y:a.y}:wp(u,o.target[t],e),g=Math.atan2(h.y-u.y,h.
x-u.x)*180/Math.PI,b={x:(d.x+2*u.x+h.x)/4,y:(d.y+2*u.y+h.y)/4},{dashes:y}=r[o.hold[t]],O=y.length?` stroke-dasharray="${y.
join(" ")}"`:"",_=`<path d="M${Xn(d)} Q${Xn(u)} ${Xn(h)}" fill="none" stroke="${l}" stroke-width="${n.width.toFixed(1)}"${O}\
/>`,M=qn(s[o.sign[t]].head,l,`translate(${Xn(h)}) rotate(${g}) scale(1)`),A=zr(i[o.mark[t]].middle,l,b.x.toFixed(1),b.y.
toFixed(1));return _+(M?.outerHTML??"")+(A?.outerHTML??"")+E1(n.label??"",d,h,b)}function E1(t,e,n,o){if(!t)return"";let s=Math.
atan2(n.y-e.y,n.x-e.x)*180/Math.PI,r=s>90||s<-90?s+180:s,i=t.split(`
`),a=i.map((c,l)=>`<tspan x="0" y="${-4-12*(i.length-1-l)}">${yt(c)}</tspan>`);return`<text transform="translate(${Xn(o)}\
) rotate(${r.toFixed(1)})" font-size="11" ${bp()}>${a.join("")}</text>`}var bp=()=>`text-anchor="middle" fill="${K().text}\
" stroke="${K().ground}" stroke-width="3" paint-order="stroke"`;function N1(t,{size:e,shape:n,tint:o},s,r){let i={square:`\
<rect x="${s-e}" y="${r-e}" width="${2*e}" height="${2*e}" `,triangle:`<path d="M${s} ${r-e} L${s+e} ${r+e*.8} L${s-e} ${r+
e*.8} Z" `,diamond:`<path d="M${s} ${r-e} L${s+e} ${r} L${s} ${r+e} L${s-e} ${r} Z" `,dot:`<circle cx="${s}" cy="${r}" r\
="${e}" `},c=ze(j($.level,t)).split(`
`).map((f,u)=>`<text x="${s}" y="${r+e+14+u*14}" font-size="13" ${bp()}>${yt(f)}</text>`),l=o>=0?Se()[o]:K().node;return`${i[n]}\
fill="${l}" stroke="${K().line}"/>${c.join("")}`}function Wt(){let{draft:t}=w;return t?t.flatMap((e,n)=>n%2?[]:[{caption:e,view:t[n+1]??""}]):x.story?.steps??[]}var la=()=>w.
step===null?null:Math.max(1,Math.min(w.step,Wt().length));function fa(t){let{language:e,theme:n,draft:o}=w,s=pn(Wt()[t-1].
view,U);return{...s,language:s.language??e,theme:n,draft:o,step:t}}var yp=t=>k(fa(t)),$p=t=>`#${Ce(fa(t),U)}`,q1=()=>Ce(
{...w,step:null,draft:null,theme:U.theme},U);function Sp(t){let e=[...Wt(),{caption:t,view:q1()}];return k({draft:_p(e),
step:e.length})}function Op(t){let e=Wt().filter((n,o)=>o!==t-1);return k({draft:e.length?_p(e):null,step:null})}var _p=t=>t.
flatMap(({caption:e,view:n})=>[e,n]);function kp(){let t=Wt().map(({caption:e,view:n})=>`  - caption: ${ca(e)}
    view: ${ca(n)}
`);return`title: ${ca(x.story?.title??x.title)}
steps:
${t.join("")}`}var ca=t=>JSON.stringify(t).replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/gu,e=>`\\u${e.charCodeAt(
0).toString(16).padStart(4,"0")}`),Mp=()=>x.story?.steps.length?fa(1):{};var Ds="";function vp(t){let e=m("textarea",{id:"story-caption",rows:2,dir:"auto",value:Ds,oninput:()=>{Ds=e.value}}),n=()=>{
let s=Ds.trim();return s?(Ds="",t(),Sp(s)):e.focus()},o=()=>{Wt().length&&Vt(Qt("yaml"),"application/yaml",kp()),t()};return m(
"div",{class:"story-form"},m("label",{for:"story-caption"},p("story_caption")),e,T(p("story_add"),n),T(p("save_story"),o))}var Tp=["type","sector","country"],C1=["weight","acts","articles","sources","statements"],I1=t=>typeof t=="number"?String(
t):Ep(t);function Ep(t){let e=/^[=+\-@\t\r]/.test(t)?`'${t}`:t;return/[",\r\n]/.test(e)?`"${e.replace(/"/g,'""')}"`:e}async function Hs(){
let{entities:t,statements:e}=await P(),{articles:n,coders:o,names:s,statements:r}=x,i=f=>typeof f=="string"?f:f<0?r.key[-1-
f]:z(t[f]),a=f=>f===null?"":et(f),c=[["claim",mt],["quote",vt],["title",f=>J(f).title],["author",f=>J(f).author],["publi\
sher",f=>J(f).publisher],["published",f=>J(f).published],["inferred_published",f=>J(f).inferred],["url",f=>J(f).url],["s\
ubject_label",f=>i(e[f].s)],["relation",f=>rt(f).id],["object_label",f=>i(e[f].o)],["according_to",f=>ve(e[f].sources??[]).
join(" > ")],["author_stance",f=>s.stances[r.stance[f]]],["mode",f=>s.modes[r.mode[f]]],["certainty",f=>s.certainties[r.
certainty[f]]],["polarity",f=>s.polarities[r.polarity[f]]],["earliest",f=>a(r.first[f])],["latest",f=>a(r.last[f])],["ar\
ticle",f=>n[r.article[f]].id],["coder",f=>o[r.coder[f]]],["statement",f=>r.key[f]]],l=X($.chosen.inside).map(f=>c.map(([
,u])=>Ep(u(f)??"")));return[c.map(([f])=>f),...l].map(f=>`${f.join(",")}\r
`).join("")}function zs(){let{nodes:t}=$.level,n=["actor","actor_label","target","target_label","weight","acts",...x.names.
quad_classes.map(s=>s.replace(" ","_")),"no_quad_class","articles","sources","label","statements"],o=_r($).map(({pair:s,
actor:r,target:i})=>{let{acts:a,byQuadClass:c,noQuadClass:l,articles:f,sources:u,statements:d}=Zt($,s);return[...[t[s.a].
actor,r,t[s.b].actor,i],s.weight,a,...c,l,f.size,u.size,oe(x,s.rows),Lt(x,d).join(" ")]});return[n,...o].map(s=>`${s.map(
I1).join(",")}\r
`).join("")}function Us(){let{nodes:t}=$.level,e=new Set,n=_r($).map(({pair:r},i)=>{e.add(r.a).add(r.b);let{acts:a,articles:c,
sources:l,statements:f}=Zt($,r),u=[r.weight,a,c.size,l.size,Lt(x,f).join(" ")],d=`source="${yt(t[r.a].actor)}" target="${yt(
t[r.b].actor)}"`;return`<edge id="${i}" ${d} label="${yt(oe(x,r.rows))}" weight="${r.weight}"><attvalues>${u.map(Ap).join(
"")}</attvalues></edge>`}),o=[...e].sort((r,i)=>r-i).map(r=>{let i=Tp.map((a,c)=>Ap(t[r][a],c)).join("");return`<node id\
="${yt(t[r].actor)}" label="${yt(j($.level,r))}"><attvalues>${i}</attvalues></node>`});return`<?xml version="1.0" encodi\
ng="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">${Lp("node",Tp,()=>"string")+Lp("edge",
C1,r=>r==="statements"?"string":"integer")}<nodes>${o.join("")}</nodes><edges>${n.join("")}</edges></graph></gexf>
`}var Ap=(t,e)=>t===null||t===""?"":`<attvalue for="${e}" value="${yt(t)}"/>`;function Lp(t,e,n){let o=e.map((s,r)=>`<at\
tribute id="${r}" title="${s}" type="${n(s)}"/>`).join("");return`<attributes class="${t}">${o}</attributes>`}function Np(){let t=(e,n)=>T(p(e),()=>{n(),Jn("save")});L(v("save"),m("h2",{},p("save")),t("save_png",xp),t("save_svg",()=>Vt(
Qt("svg"),"image/svg+xml",qe())),t("save_statements",async()=>Vt(Qt("csv",p("save_statements_name")),"text/csv",await Hs())),
t("save_csv",()=>Vt(Qt("csv"),"text/csv",zs())),t("save_gexf",()=>Vt(Qt("gexf"),"application/xml",Us())),t("print",()=>window.
print()),vp(()=>Jn("save")))}var R1="input, select, textarea, [contenteditable], [role=tablist], [role=grid], [role=listbox], [role=application], [ro\
le=menu], #main table, #main svg";function qp(){return document.addEventListener("keydown",j1),m("section",{id:"story","\
aria-label":p("story")})}function Cp(){let t=v("story"),e=Wt(),n=la();if(t.hidden=!e.length,!e.length)return;let o=w.draft?
p("story_draft"):x.story?.title??"",s=n===null?o:e[n-1].caption;L(t,m("div",{class:"story-step"},m("p",{class:"story-cap\
tion",dir:"auto"},s),m("nav",{class:"story-way","aria-label":p("story_steps")},n!==null&&m("span",{class:"quiet"},p("sto\
ry_place",{n,of:e.length})),n===null?Gs(1,p("story_begin")):[n>1&&Gs(n-1,`\u2190 ${p("story_back")}`),e.map((r,i)=>Gs(i+
1,String(i+1),i+1===n)),n<e.length&&Gs(n+1,`${p("story_next")} \u2192`)],w.draft&&n!==null&&T(p("story_remove"),()=>Op(n)),
w.draft&&T(p("story_discard"),()=>k({draft:null,step:null})))),m("ol",{class:"story-whole"},e.map(r=>m("li",{dir:"auto"},
r.caption))))}function Gs(t,e,n=!1){return m("a",{href:$p(t),"aria-current":n?"step":null,"aria-label":e===String(t)?p("\
story_step",{n:t}):null,onclick:o=>{o instanceof MouseEvent&&(o.ctrlKey||o.metaKey||o.shiftKey)||(o.preventDefault(),Ip(
t))}},e)}async function Ip(t){await yp(t);let e=Wt();fe(`${p("story_place",{n:t,of:e.length})}. ${e[t-1].caption}`)}function j1(t){
let e={ArrowLeft:-1,ArrowRight:1}[t.key],n=la();if(!e||n===null||t.defaultPrevented||t.altKey||t.ctrlKey||t.metaKey||t.target instanceof
Element&&t.target.closest(R1))return;let o=n+e;o<1||o>Wt().length||(t.preventDefault(),Ip(o))}var jp=["viewpoint","time","side"];function Wp(){L(v("app"),m("header",{},m("h1",{dir:"auto"},x.title),Hm(),m("div",{class:"\
tools"},W1())),m("nav",{id:"views","aria-label":p("views")},m("div",{id:"tabs",role:"tablist","aria-label":p("views"),onkeydown:F1},
ae.map(P1)),m("p",{id:"matching",class:"quiet"})),qp(),m("main",{},m("div",{id:"main",role:"tabpanel"},Ll(ln("legend",p(
"legend"),p("legend"),()=>L(v("legend"),pp()))),m("div",{id:"sheet"}),m("p",{id:"caption"}))),m("aside",{id:"panel",tabindex:0,
"aria-label":p("quotes")}),m("p",{id:"announced",class:"unseen","aria-live":"polite"})),document.addEventListener("keydo\
wn",D1)}var W1=()=>[ln("viewpoint",Rp("viewpoint",B(p("according_to"))),B(p("according_to")),sa),ln("time",Rp("time",p("\
period")),p("period"),ap),ln("side",[p("filters"),m("span",{class:"set"})],p("filters"),np),ln("save",p("save"),p("save"),
Np)],Rp=(t,e)=>[m("span",{class:"quiet"},e),m("span",{id:`chosen-${t}`,class:"chosen"})];function Bp(){let{tab:t,open:e}=w;
document.documentElement.dataset.theme=w.theme,document.body.classList.toggle("wide",!e);for(let n of ae){let o=v(`tab-${n}`);
o.setAttribute("aria-selected",String(n===t)),o.tabIndex=n===t?0:-1}v(`tab-${t}`).scrollIntoView?.({block:"nearest",inline:"\
nearest"}),v("main").setAttribute("aria-labelledby",`tab-${t}`),v("stage").hidden=t!=="graph",v("sheet").hidden=t==="gra\
ph"}function Pp(){let t=[...w.according_to,...w.compared_with??[]];v("chosen-viewpoint").textContent=t.length>1?C(t.length,
"viewpoint"):kt(t),v("chosen-time").textContent=Ut()?_n():p("any_time");let e=ta().length,n=v("open-side");L(n.querySelector(
".set"),e>0&&String(e)),n.setAttribute("aria-label",e?p("filters_set",{n:e}):p("filters")),v("matching").textContent=B1();
for(let o of jp)mp(o)}function B1(){let t=X(hn(x,{...w,count:"statements"},it(w),[])),e=new Set(t.map(n=>x.statements.article[n]));
return p(t.length===1?"matches":"match",{statements:C(t.length,"statement"),articles:C(e.size,"article")})}var P1=t=>T(p(
`tab_${t}`),()=>k({tab:t}),{role:"tab",id:`tab-${t}`,"aria-controls":"main"});async function F1({key:t}){let e={ArrowRight:1,
ArrowLeft:-1}[t];if(!e)return;let n=ae[(ae.indexOf(w.tab)+e+ae.length)%ae.length];await k({tab:n}),v(`tab-${n}`).focus()}
function D1(t){if(t.target instanceof Element&&/^(INPUT|SELECT|TEXTAREA)$/.test(t.target.tagName))return;let e=document.
querySelector(":popover-open")!==null;if(t.key==="Escape"&&w.open&&!e&&k({open:null}),t.key==="/"){t.preventDefault();for(let n of[
...jp,"save"])Jn(n);v("search").focus()}}var H1=["open","pair","lanes","article","about","claimant","unfolded","picture","frames","rows","facets","columns","sort",
"more","findings","tab","theme","citation","find","step","draft"],z1=["picture","ego","steps","level","all","grown"],U1={
findings:iu,arguments:cf,table:Uu,matrix:Ru,timeline:Ns,bargains:qf,article:Lf,compare:bi};async function Fp(t){let e=Va();
("article"in t||"tab"in t)&&!("find"in t)&&Xt({find:null}),bo(t),await Zn(t),"open"in t&&w.open||Ya(e)}async function Zn(t){
let e=Object.keys(t??w),n=!!(t&&$&&e.length)&&e.every(r=>H1.includes(r)),o=!$;(w.compared_with||w.language)&&await P(),n||
await Ha();let s=!n&&!o&&e.some(r=>z1.includes(r));Bp(),Cp(),(!n||e.includes("theme"))&&Pp(),K1(),await G1(s),await Jl()}
async function G1(t){if(w.tab!=="graph"){await U1[w.tab](v("sheet")),xu(v("sheet"));return}await El(t)}function K1(){let t=v(
"caption");if(t.hidden=["findings","arguments","compare","matrix","table","article"].includes(w.tab),w.tab!=="graph"){L(
t,kn());return}let e=wo(),{statements:n}=te(e),o=[$.selfLoops>0&&p("note_self_loops",{n:$.selfLoops}),e.isGrown&&p("not_\
drawn_yet"),e===$&&$.arrows.size>zo&&p("note_zoom")].filter(Boolean),s=n.filter(r=>$.chosen.undated.has(r));L(t,ut(e)," ",
H(p("show_quotes"),n,p("based_on_drawn")),o.length>0&&` \xB7 ${o.join(" ")}`,s.length>0&&[" \xB7 ",H(C(s.length,"article\
_date_used"),s,p("undated_many"))])}function Dp(){let t=w.tab==="graph"?qe():"",e=v("printed");e.alt=ut(le()),t?e.src=Fs(t):e.removeAttribute("src")}var Hp={change:k,state:()=>w,edges:()=>Pt($).map(t=>{let e=Zt($,t);return{actor:$.level.nodes[t.a].actor,target:$.level.
nodes[t.b].actor,label:oe(x,t.rows),weight:t.weight,acts:e.acts,quad_classes:[...e.byQuadClass,e.noQuadClass],articles:e.
articles.size,sources:e.sources.size,statements:Lt(x,e.statements)}}),parts:()=>$.parts?.claims.map(t=>t.map(({sides:e,positions:n})=>[
...e.map(o=>Lt(x,o)),...n.map(o=>[...new Set(o.map(({how:s})=>s))].sort())])),compared:()=>{let{according_to:t,compared_with:e}=hs(
x,w,U).state;return[t,e]},arguments:async()=>{let{cards:t,...e}=await ho();return Pn(x,{cards:t,...e},w).map(({tail:n,head:o,
words:s,statements:r})=>({tail:t[n].text,head:t[o].text,words:s,statements:Lt(x,r)}))},timeline:()=>{let{act:t}=x.statements,
e=on($),n=new Map(e.map(({main:o,statements:s})=>[t[o],Lt(x,s)]));return{units:e.map(({statements:o,isReal:s,first:r,last:i})=>({
statements:Lt(x,o),isReal:s,first:r,last:i})),orders:Di($).flatMap(([o,s])=>{let r=[n.get(o),n.get(s)];return r[0]&&r[1]?
[r]:[]})}},bargains:()=>xo().bargains.map(t=>({acts:t.length,statements:Lt(x,t.flatMap(e=>e.statements))})),search:async(t,e)=>((await Ji()).
groups(t,e).find(o=>o.kind===e)?.hits??[]).map(({label:o,count:s,phrase:r,statements:i,snippet:a})=>({label:o,count:s,phrase:r?
{...r,relation:x.relations[r.relation].id}:null,statements:i?Lt(x,i):null,text:a?.text??null})),svg:qe,csv:zs,statements:Hs,
gexf:Us,network:Uo};async function V1(){Da(Fp),await Fa(Ka,document.documentElement.lang||"en"),Xt(location.hash.length>1?pn(location.hash,U):
Mp()),Wp(),await Zn(),document.body.classList.add("ready"),addEventListener("hashchange",Y1),addEventListener("beforepri\
nt",Dp),pr().addEventListener("change",()=>w.theme==="auto"&&Zn()),(window.requestIdleCallback||setTimeout)(()=>P())}function Y1({
newURL:t}){let e=pn(new URL(t).hash,U);ha(e,w)||(Xt(e),bo({}),Zn())}Object.assign(window,{explorer:Hp});V1();})();

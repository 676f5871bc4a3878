"use strict";(()=>{var se=["findings","graph","arguments","compare","timeline","bargains","matrix","table","article"],Gs=["entity","organis\
ation","sector","country"],Ks=["ties","statements"],Vs=["plain","chicago","apa"],zp=["acts","statements","articles"],un={
tab:"graph",level:"entity",according_to:["authors"],compared_with:null,since:null,until:null,inside:"possibly",undated:!0,
kinds:null,quad_classes:null,relations:null,modes:null,certainties:null,polarities:null,coders:null,articles:null,types:null,
count:"statements",inferred:!0,headlines:!0,self:!1,issues:!1,min_weight:1,all:!1,ego:null,steps:1,grown:null,picture:"n\
amed",frames:null,open:null,pair:null,lanes:"actor",article:null,about:null,claimant:null,unfolded:null,rows:"ties",facets:null,
columns:null,sort:null,more:0,find:null,findings:null,step:null,draft:null,language:null,citation:"plain",theme:"auto"},
Ys=Object.keys(un),Up=new Set(["kinds","quad_classes","relations","modes","certainties","polarities"]),Gp=new Set(["find\
ings","coders","articles","types","according_to","compared_with","grown","pair","unfolded","frames","find","draft","face\
ts","columns"]),pa={citation:Vs,steps:[1,2,3],level:Gs,tab:se,lanes:["actor","pair"],theme:["auto","light","dark"],count:zp,
rows:Ks,picture:["named","whole"]},Kp=new Set(["since","until","min_weight","more","step"]),Vp=Object.fromEntries(Ys.map(
t=>[t,Yp(t)]));function Yp(t){let e=un[t]===null;return Object.hasOwn(pa,t)?{type:"choice",optional:e,choices:pa[t]}:Up.
has(t)?{type:"integers",optional:e}:Gp.has(t)?{type:"texts",optional:e}:Kp.has(t)?{type:"integer",optional:e}:{type:typeof un[t]==
"boolean"?"boolean":"text",optional:e}}var da=t=>({...un,...t}),ha=(t,e)=>Ys.every(n=>ga(t[n],e[n]));function Ne(t,e){return Ys.
filter(o=>!ga(t[o],e[o])).map(o=>`${o}=${encodeURIComponent(JSON.stringify(t[o]))}`).join("&")}function mn(t,e){let n=t.
replace(/^#/,"").split("&").map(o=>[o.slice(0,Math.max(o.indexOf("="),0)),o.slice(o.indexOf("=")+1)]).filter(([o])=>Object.
hasOwn(un,o)).map(([o,s])=>[o,Qp(s)]).filter(([o,s])=>Jp(o,s));return{...e,...Object.fromEntries(n)}}var ga=(t,e)=>JSON.
stringify(t)===JSON.stringify(e);function Qp(t){try{return JSON.parse(decodeURIComponent(t))}catch{return}}function Jp(t,e){
let{type:n,optional:o,choices:s=[]}=Vp[t];return e===null?o:n==="integers"?Array.isArray(e)&&e.every(Number.isInteger):n===
"texts"?Array.isArray(e)&&e.every(r=>typeof r=="string"):n==="choice"?s.includes(e):n==="integer"?Number.isInteger(e):typeof e==
(n==="boolean"?"boolean":"string")}function wa(t){let{relations:e,text:n}=t,o=[...new Set(e.map(l=>l.family))],s=Object.entries(t.names).map(([l,f])=>[l,f.
map(u=>n[`${l}: ${u}`]||u)]),r=(l,f)=>f.map((u,d)=>({...u,words:n[`encoding of ${l}: ${t.names[l][d]}`]||u.words})),{signs:i,
holds:a,marks:c}=t.encodings;return{...t,families:o,familyOf:e.map(l=>o.indexOf(l.family)),labels:Object.fromEntries(s),
encodings:{signs:r("signs",i),holds:r("holds",a),marks:r("marks",c)}}}function xa(t,e){let n=new Uint8Array(e.nodes.length);
for(let o of[e.actor,e.target])for(let s of o)n[s]=1;return{...e,name:t,numbers:new Map(e.nodes.map((o,s)=>[o.actor,s])),
isTied:n,arrows:{...e.arrows,actor:e.edges.map(o=>o.from),target:e.edges.map(o=>o.to)}}}var to=t=>({...t,count:"statements",kinds:null,quad_classes:null,relations:null,modes:null,polarities:null});var it=t=>t.compared_with?[...t.according_to,...t.compared_with]:t.according_to;function ba(t,e){let n=t.statements;if(e.
includes("everyone"))return()=>!0;let o=Qs(t,e),s=new Set(ya(e,"of:").map(r=>t.sources.findIndex(i=>i.id===r)));return r=>n.
own[r]===1&&o(r)||n.source[r]>=0&&s.has(n.source[r])}function Qs(t,e){let n=t.statements;if(e.includes("authors")||e.includes(
"everyone"))return()=>!0;let o=pn(t,e);return s=>o.has(n.publisher[s])||o.has(n.author[s])}var pn=(t,e)=>new Set(ya(e.includes(
"everyone")?[]:e,"by:").map(n=>t.signers.indexOf(n)).filter(n=>n>=0)),ya=(t,e)=>t.filter(n=>n.startsWith(e)).map(n=>n.slice(
e.length));function $a({statements:t,signers:e,sources:n}){let o=new Map([["everyone",0]]),s=r=>o.set(r,(o.get(r)??0)+1);
for(let r of t.own.keys())if(!t.aside[r]){if(s("everyone"),t.own[r]){s("authors");for(let i of new Set([t.publisher[r],t.
author[r]]))i>=0&&s(`by:${e[i]}`)}t.source[r]>=0&&s(`of:${n[t.source[r]].id}`)}return o}var xe=0,Xp=1,eo=0,st=({statements:t},e)=>t.mode[e]===xe&&t.polarity[e]===0,X=t=>Array.from(t.keys()).filter(e=>t[e]),At=(t,e)=>e.
map(n=>t.statements.key[n]).sort();function yt(t,e,n){let o=t.statements,s=_a(t,e,n,o.alternative),r=ka(o),i=Zp(t,s,r),a=va(
t,e,s,r);Ta(t,e,s,i);let c=s.slice();for(let[l,f]of o.sums)s[l]&&f.some(u=>c[u])&&(s[l]=0);return{inside:s,main:i,...r,undated:a}}
function dn(t,e,n,o=t.statements.disjunct){let s=t.statements,r=_a(t,e,n,o);return va(t,e,r,ka(s)),Ta(t,e,r,s.key.map((i,a)=>a)),
r}function Ce(t,e,n=[]){let o={...e,kinds:null,quad_classes:null,modes:null,polarities:null};return dn(t,{...o,count:"st\
atements"},it(e),n)}function Js(t,e){let n=t.statements,o=e.coders&&new Set(e.coders.map(s=>t.coders.indexOf(s)));return s=>o?
o.has(n.coder[s]):n.aside[s]!==Xp}function Xs(t,e,n){let o=t.statements,s=pn(t,n);if(!e.coders&&!e.articles&&!s.size)return Uint8Array.
from(o.aside,l=>l?0:1);let r=Js(t,e),i=e.articles&&new Set(e.articles.map(l=>t.articles.findIndex(f=>f.id===l))),a=Uint8Array.
from(o.article,(l,f)=>r(f)&&(!i||i.has(l))?1:0),c=new Map;for(let l of X(a)){let f=o.article[l],{text:u,copy:d}=t.articles[f],
g=((s.has(o.publisher[l])||s.has(o.author[l])?0:2)+(d?1:0))*t.articles.length+f,b=c.get(u);(!b||g<b[0])&&c.set(u,[g,f])}
for(let l of X(a))c.get(t.articles[o.article[l]].text)?.[1]!==o.article[l]&&(a[l]=0);return a}function _a(t,e,n,o){let s=t.
statements,r=Xs(t,e,n),i=ba(t,n),a=e.count==="acts",c=qe(a&&e.kinds===null?[eo]:e.kinds),[l,f]=[qe(e.relations),qe(e.modes)],
[u,d]=[qe(e.certainties),qe(e.polarities)];for(let h=0;h<r.length;h++){if(!r[h])continue;let g=t.relations[s.relation[h]];
i(h)&&!o[h]&&c(g.kind)&&!(a&&g.kind===eo&&!g.deed)&&l(s.relation[h])&&f(s.mode[h])&&u(s.certainty[h])&&d(s.polarity[h])&&
(e.inferred||!s.inferred[h])&&(e.headlines||!s.headline[h])||(r[h]=0)}return r}function qe(t){let e=t&&new Set(t);return n=>e===
null||e.has(n)}var ka=t=>({first:t.first.slice(),last:t.last.slice(),approximate:t.approximate.slice()});function Zp(t,e,{
first:n,last:o,approximate:s}){let r=t.statements,i=Int32Array.from(e,(a,c)=>c);for(let a of ed(r,e)){if(a.length<2)continue;
a.sort((l,f)=>r.rank[l]-r.rank[f]);let c=td(t,a);for(let l of a)i[l]=a[0],c&&(st(t,l)||!Ma(r,l))&&([n[l],o[l],s[l]]=[c.first,
c.last,c.approximate])}return i}var Ma=(t,e)=>t.first[e]!==null||t.last[e]!==null;function td(t,e){let n=t.statements,o=e.
filter(c=>Ma(n,c));if(!o.length)return null;let s=Sa(Sa(o,c=>st(t,c)),c=>!n.approximate[c]),r=Oa(s.map(c=>n.first[c]),Math.
max),i=Oa(s.map(c=>n.last[c]),Math.min),[a]=s;return r!==null&&i!==null&&r>i?{first:n.first[a],last:n.last[a],approximate:1}:
{first:r,last:i,approximate:n.approximate[a]}}function Sa(t,e){let n=t.filter(e);return n.length?n:t}function Oa(t,e){let n=t.
filter(o=>o!==null);return n.length?e(...n):null}function ed(t,e){let n=new Map;for(let o=0;o<e.length;o++){if(!e[o]||t.
act[o]<0)continue;let s=n.get(t.act[o]);s?s.push(o):n.set(t.act[o],[o])}return n.values()}function va(t,e,n,{first:o,last:s,
approximate:r}){let i=new Set,{since:a,until:c}=e;if(a===null&&c===null&&e.undated)return i;let l=e.inside==="certainly";
for(let f=0;f<n.length;f++){if(!n[f])continue;let[u,d]=[o[f],s[f]],h=u===null&&d===null;if(l&&r[f]||h&&(l||!e.undated)){
n[f]=0;continue}if(h){let y=t.articles[t.statements.article[f]];[u,d]=[y.first,y.last]}let[g,b]=l?[u,d]:[d,u];a!==null&&
(g===null?l:g<a)&&(n[f]=0),c!==null&&(b===null?l:b>c)&&(n[f]=0),h&&n[f]&&i.add(f)}return i}function Ta(t,e,n,o){let s=qe(
e.quad_classes);for(let r=0;r<n.length;r++)s(t.statements.quad_class[o[r]])||(n[r]=0)}var no=["price","condition"];function Aa(t,e,n){let o=nd(t,n),s=a=>no.includes(e.roles[a].function??""),r=a=>a.statements.
some(c=>e.statements[c].roles?.some(([l])=>s(l))),i=rd(t,o).map(a=>a.map(c=>o[c])).sort((a,c)=>c.length-a.length||a[0].statements[0]-
c[0].statements[0]);return{bargains:i.filter(a=>a.some(r)),others:i.filter(a=>!a.some(r))}}function Zs(t,e,n){let o=JSON.
stringify(n.flatMap(i=>i.statements).sort((i,a)=>i-a)),s=i=>!e.compared_with&&Object.entries(i).every(([a,c])=>JSON.stringify(
e[a])===JSON.stringify(c));return(t.courses.find(i=>s(i.state))?.bargains??[]).find(i=>JSON.stringify(i.offers)===o)}function nd(t,e){
let n=yt(t,to(e),it(e)),{act:o,relation:s}=t.statements,r=new Map;for(let i of t.offers.mentions.filter(a=>sd(t,n,a))){let[
a,,,c,l,f,u,d]=i,h=r.get(o[a])??od(s[n.main[a]]);r.set(o[a],h),h.statements.push(a);for(let g of c)h.sides.add(g);for(let g of l)
h.toSides.add(g);for(let g of d)h.about.add(g);for(let g of f)h.targets.set(g,[...h.targets.get(g)??[],a]);for(let g of u)
h.things.set(g,[...h.things.get(g)??[],a])}return[...r.values()]}var od=t=>({relation:t,statements:[],sides:new Set,toSides:new Set,
targets:new Map,things:new Map,about:new Set});function sd(t,{inside:e,main:n,first:o,last:s},[r,i,a]){let{act:c,relation:l}=t.
statements,{deed:f,offers:u}=t.relations[l[n[r]]];return e[r]===1&&i===o[r]&&a===s[r]&&c[r]>=0&&st(t,r)&&f&&u}function rd(t,e){
let n=e.map((l,f)=>f),o=l=>(n[l]!==l&&(n[l]=o(n[l])),n[l]),s=(l,f)=>{n[Math.max(o(l),o(f))]=Math.min(o(l),o(f))},r=id(t,
e),i=l=>e[l].toSides.size>0;for(let[l,f]of r)([...e[l].toSides].some(d=>e[f].toSides.has(d))||!i(l)&&!i(f))&&s(l,f);let a=new Map;
for(let[l,f]of r){if(i(l)===i(f))continue;let[u,d]=(i(l)?[f,l]:[l,f]).map(o);a.set(u,(a.get(u)??new Set).add(d))}for(let[
l,f]of a)f.size===1&&s(l,[...f][0]);let c=new Map;for(let l of e.keys())c.set(o(l),[...c.get(o(l))??[],l]);return[...c.values()]}
function id(t,e){let n=new Map;for(let[s,{sides:r,things:i,about:a}]of e.entries()){let c=i.size?[...i.keys()]:a.size?[...a]:
[""];for(let l of r)for(let f of c){let u=JSON.stringify([l,f]);n.set(u,[...n.get(u)??[],s])}}let o=(s,r)=>t.relations[e[s].
relation].wider.includes(e[r].relation);return[...n.values()].flatMap(s=>s.flatMap((r,i)=>s.slice(i+1).map(a=>[r,a]))).filter(
([s,r])=>o(s,r)||o(r,s))}var $t=(t,e,n)=>t*n+e;function Ie(t,e,n,o,s){let r=e.nodes.length,i=new Map;for(let a of n){let[c,l]=[e.actor[a],e.target[a]],
f=$t(c,l,r),u=i.get(f);u?u.rows.push(a):i.set(f,{a:c,b:l,key:f,rows:[a],weight:0})}for(let a of i.values())a.weight=at(t,
a.rows,o,s);return i}function at(t,e,n,o){let s=t.statements,{statement:r}=t.ties,i=c=>s.act[c]>=0&&t.relations[s.relation[n.
main[c]]].deed;if(e.length===1)return o==="acts"&&!i(r[e[0]])?0:1;let a=new Set;for(let c of e){let l=r[c];o==="articles"?
a.add(s.article[l]):o==="statements"?a.add(l):i(l)&&a.add(s.act[l])}return a.size}var tr=class{weight=0;ends=[];known=null;get others(){
return this.known??=new Set(this.ends),this.known}};function La(t){let e=new Map,n=(o,s,r)=>{let i=e.get(o)??new tr;e.set(
o,i),i.ends.push(s),i.weight+=r.weight};for(let o of t.values())n(o.a,o.b,o),n(o.b,o.a,o);return e}function Na(t,e,n,o){let s=a=>t.numbers.get(a)??-1,r={isGrown:!1,weakest:0,kept:null};if(o.ego!==null&&n.has(s(o.ego)))return{
...r,shown:ld(n,s(o.ego),o.steps)};let i=new Set(n.keys());return o.all?{...r,shown:i}:i.size<=1e3?{...r,shown:i,...ad(e)}:
{...r,shown:cd(n,(o.grown||[]).map(s)),isGrown:!0}}var er=({shown:t,kept:e},n)=>t.has(n.a)&&t.has(n.b)&&(!e||e.has(n.key)),
Bt=t=>[...t.pairs.values()].filter(e=>er(t,e)),Ea=new WeakMap;function oo(t){if(!t.isGrown&&!t.kept)return t;let e=Ea.get(
t);if(e)return e;let n=new Set(t.nodes.keys()),o={...t,shown:n,kept:null,weakest:0,isGrown:!1};return Ea.set(t,o),o}var hn=(t,e)=>e.
weight-t.weight||t.key-e.key;function gn(t){return[...t].sort(([e,{weight:n}],[o,{weight:s}])=>s-n||e-o).map(([e])=>e)}function ad(t){
if(t.size<=2e4)return{};let e=[...t.values()].sort(hn).slice(0,2e4);return{weakest:t.size-2e4,kept:new Set(e.map(n=>n.key))}}
function cd(t,e){let n=new Set(gn(t).slice(0,30));for(let o of e){let s=t.get(o);if(s)for(let r of[o,...s.others])n.add(
r)}return n}function ld(t,e,n){let o=new Set([e]),s=[e];for(let r=0;r<n;r++){let i=s.flatMap(a=>[...t.get(a)?.others??[]]).
filter(a=>!o.has(a));for(let a of i)o.add(a);s=[...new Set(i)]}return o}var qa=new WeakMap;function so(t,e,n,o,s){let r=new Map;for(let i of n.values())if(er(o,i))for(let a of i.rows){let c=fd(
t,e,a,s),l=r.get(c);l?l.push(a):r.set(c,[a])}return r}function fd(t,e,n,o){let s=t.ties.statement[n];if(o[s]===s)return e.
arrow[n];let r=t.statements,i=r.relation[o[s]],a=t.ties.together[n]?t.names.signs.indexOf("together"):t.relations[i].sign;
for(let c of[i,-1]){let l=[e.actor[n],e.target[n],c,a,r.hold[o[s]],r.mark[o[s]]].join(" "),f=ud(e).get(l);if(f!==void 0)
return f}return e.arrow[n]}function ud(t){let e=qa.get(t);if(!e){let{actor:n,target:o,relation:s,sign:r,hold:i,mark:a}=t.
arrows;e=new Map(n.map((c,l)=>[[n[l],o[l],s[l],r[l],i[l],a[l]].join(" "),l])),qa.set(t,e)}return e}var ro=(t,e,n)=>t.names.
signs[e.arrows.sign[n]]==="together";function io({level:t,arrows:e}){let{arrows:n,nodes:o}=t,s=new Map;for(let r of e.keys()){
let[i,a]=[n.actor[r],n.target[r]],c=$t(Math.min(i,a),Math.max(i,a),o.length),l=s.get(c)??[[],[]];s.set(c,l),l[i<a?0:1].push(
r)}return[...s.values()]}function Ca({arrows:t,nodes:e}){let n=new Map,o=t.actor.map((s,r)=>$t(Math.min(s,t.target[r]),Math.
max(s,t.target[r]),e.length));for(let s of o)n.set(s,(n.get(s)||0)+1);return o.map(s=>n.get(s)>1)}var md=30,pd=10,dd=42,ao=1e3,Ia=new WeakMap;function wn(t){let e=Ia.get(t)??hd(t);return Ia.set(t,e),e}function hd(t){let e=gd(
t),n=wd(t,e),{arrows:o,left:s}=$d(t,n);return{...t,shown:n,arrows:o,pairs:_d(t,o),kept:null,weakest:s,isGrown:!1}}function gd({
facts:t,level:e,pairs:n,chosen:o}){let s=e.nodes.length,r=new Map,i=a=>a?ao*at(t,a.rows,o,"acts")+Math.min(a.rows.length,
ao-1):0;return(a,c)=>{let[l,f]=[Math.min(a,c),Math.max(a,c)],u=$t(l,f,s),d=r.get(u)??i(n.get(u))+i(n.get($t(f,l,s)));return r.
set(u,d),d}}function wd({level:t,nodes:e,shown:n,state:o},s){let r=o.ego!==null&&e.has(t.numbers.get(o.ego)??-1),i=f=>!r||
n.has(f),a=r?t.numbers.get(o.ego??""):-1,c=new Set,l=f=>{c.add(f);for(let u of xd(e.get(f)?.others,f,c,s))c.add(u)};r&&l(
a),(!r||o.steps>1)&&bd(c,e,i,s);for(let f of o.grown??[]){let u=t.numbers.get(f);u!==void 0&&e.has(u)&&l(u)}return c}function xd(t,e,n,o){
return[...t??[]].filter(r=>r!==e&&!n.has(r)).sort((r,i)=>o(e,i)-o(e,r)||r-i).slice(0,pd)}function bd(t,e,n,o){let s=gn(e).
filter(n),r=new Map,i=a=>{r.delete(a);for(let c of e.get(a)?.others??[]){if(t.has(c)||!n(c))continue;let l=o(a,c),[f,u]=r.
get(c)??[0,0];r.set(c,[Math.max(f,l),u+l])}};for(let a of[...t])i(a);for(;t.size<Math.min(md,s.length);){let[a]=[...r].reduce(
(l,f)=>yd(f,l)?f:l,[-1,[-1,-1]]),c=a<0?s.find(l=>!t.has(l)):a;if(c===void 0)return;t.add(c),i(c)}}var yd=([t,[e,n]],[o,[
s,r]])=>e!==s?e>s:n!==r?n>r:t<o;function $d({facts:t,level:e,pairs:n,chosen:o,state:s},r){let{actor:i,target:a,sign:c}=e.
arrows,l={shown:r,kept:null,weakest:0,isGrown:!1},f=new Map;for(let[O,_]of so(t,e,Sd(n,r),l,o.main)){let M=`${i[O]} ${a[O]}\
 ${c[O]}`,A=f.get(M)??{one:i[O],other:a[O],arrows:[],tie:0};A.arrows.push([O,_]),f.set(M,A)}for(let O of f.values()){let _=O.
arrows.flatMap(([,M])=>M);O.tie=ao*at(t,_,o,"acts")+Math.min(_.length,ao-1)}let u=[...f.values()].sort((O,_)=>_.tie-O.tie||
O.one-_.one||O.other-_.other),d=s.ego===null?-1:e.numbers.get(s.ego)??-1,h=Od(u,r),g=u.filter(({one:O,other:_})=>O===d||
_===d),b=[...new Set([...h,...g,...u])],y=b.slice(0,Math.max(dd,h.length));return{arrows:new Map(y.flatMap(O=>O.arrows)),
left:b.length-y.length}}var Sd=(t,e)=>new Map([...t].filter(([,{a:n,b:o}])=>e.has(n)&&e.has(o)));function Od(t,e){let n=new Map(
[...e].map(s=>[s,s])),o=s=>{let r=s;for(;n.get(r)!==r;)r=n.get(r)??r;return r};return t.filter(({one:s,other:r})=>{let[i,
a]=[o(s),o(r)];return i!==a&&n.set(i,a),i!==a})}function _d({facts:t,level:e,chosen:n,state:o},s){let r=[...new Set([...s.
values()].flat())].sort((i,a)=>i-a);return Ie(t,e,r,n,o.count)}function co(t,e){let n=t.statements,o=dn(t,{...e,count:"statements"},["everyone"]),s=[],r=(i,a,c)=>s.push({claim:n.claim[i],
first:n.first[i],last:n.last[i],approximate:n.approximate[i],at:a,...c});for(let i of X(o)){let a=n.polarity[i]===0,c={affirms:a,
how:a?"affirms":"denies",held:!0};n.source[i]>=0&&r(i,i,{who:t.sources[n.source[i]].id,certainty:n.certainty[i],...c}),n.
own[i]&&r(i,i,{who:null,certainty:n.certainty[i],...c});let l=t.names.stances[n.stance[i]],f={who:null,affirms:!a,certainty:null,
held:!1};l==="doubts"&&r(i,i,{...f,how:"doubts"}),l==="rejects"&&r(i,i,{...f,how:a?"rejects":"affirms"})}for(let[i,a,c]of n.
denials){if(!o[i]||n.disjunct[a])continue;let l=n.polarity[a]!==0;r(a,i,{who:c,affirms:l,how:l?"affirms":"denies",certainty:n.
certainty[i],held:!1})}return s}function Ra(t,e){if(e.includes("everyone"))return()=>!0;let n=new Set(e),o=pn(t,e),{publisher:s,
author:r}=t.statements;return({who:i,at:a})=>i===null?n.has("authors")||o.has(s[a])||o.has(r[a]):n.has(`of:${i}`)}var nr=(t,e)=>!t.
approximate&&!e.approximate&&t.last!==null&&e.first!==null&&t.last<e.first;var xn=["opposed","doubted","only_first","only_second","other_certainty","agreed"],[or,sr,kd,Md,Wa]=[0,1,2,3,4],re=5;function lo(t,e,n){
let o={claims:xn.map(()=>[]),partOf:new Map},s=[e.according_to,n];if(new Set(s.map(a=>[...a].sort().join(`
`))).size<2)return o;let r=s.map(a=>Ra(t,a)),i=new Map;for(let a of co(t,e))for(let[c,l]of r.entries()){if(!l(a))continue;
let f=i.get(a.claim)??[[],[]];i.set(a.claim,f),f[c].push(a)}for(let[a,c]of i.values())for(let[l,f]of rr(a,c))vd(o,l,f);return o}
function vd({claims:t,partOf:e},n,o){let s=o.map(i=>[...new Set(i.map(a=>a.at))]),r={positions:o,sides:s,statements:[...new Set(
s.flat())]};t[n].push(r);for(let i of r.statements)e.set(i,Math.min(n,e.get(i)??n))}function rr(t,e){let[n,o,s]=[!1,!1,!1];
for(let c of t)for(let l of e)nr(c,l)||nr(l,c)||(c.affirms===l.affirms?s||=c.held&&l.held:ja(c)||ja(l)?o=!0:n=!0);if(n||
o)return[[n?or:sr,[t,e]]];let r=[t,e].map(c=>c.filter(l=>l.held));if(!s)return[[kd,[r[0],[]]],[Md,[[],r[1]]]].filter(([,
l])=>l.flat().length);let[i,a]=r.map(c=>[...new Set(c.map(l=>l.certainty))].sort().join(" "));return[[i===a?re:Wa,r]]}var ja=({
how:t})=>t==="doubts"||t==="rejects",Ba=t=>t===Wa||t===re,ir=t=>t===or||t===sr;function fo({facts:t,parts:e},n){let o=new Set(
n.map(r=>e?.partOf.get(t.ties.statement[r])));for(let r of[or,sr])if(o.has(r))return r;let[s]=o;return o.size===1&&s!==void 0&&
s!==re?s:-1}function uo(t,e,n,o){let{ties:s}=t,{inside:r}=n,i=Td(t,n),a=[],c=[],l=0,f=o.types&&new Set(o.types),u=d=>!f||f.has(e.nodes[d].
type);for(let d=0;d<s.statement.length;d++){if(!r[s.statement[d]]||i.has(d))continue;let[h,g]=[e.actor[d],e.target[d]];if(!(!u(
h)||!u(g))){if(h===g&&!o.self){s.issue[d]||l++;continue}(s.issue[d]?c:a).push(d)}}return{between:a,issues:c,selfLoops:l}}
function Td({ties:t,statements:e,relations:n},{inside:o,main:s,first:r,last:i}){let a=new Set,c=l=>l.some(f=>o[f]);for(let[
l,f]of t.manners)n[e.relation[s[t.statement[l]]]].manner!==f&&a.add(l);for(let[l,f,u]of t.times){let d=t.statement[l];(r[d]!==
f||i[d]!==u)&&a.add(l)}for(let[l,f]of t.needs)c(f)||a.add(l);for(let[l,f]of t.yields)c(f)&&a.add(l);return a}function Re(t,e,n){let o=yt(t,n,it(n)),s=uo(t,e,o,n),r=n.issues?[...s.between,...s.issues]:s.between,i=Ie(t,e,r,o,n.count),
a=n.min_weight>1?new Map([...i].filter(([,f])=>f.weight>=n.min_weight)):i,c=La(a),l=Na(e,a,c,n);return{facts:t,level:e,state:n,
chosen:o,pairs:a,nodes:c,...l,arrows:so(t,e,a,l,o.main),parts:n.compared_with&&lo(t,n,n.compared_with),weak:i.size-a.size,
selfLoops:s.selfLoops,withIssues:s.issues.length}}var x,be=null,We="en",w,U,$,je,ar=null,cr=null,lr=new Map,fr=new Map,Pa=async()=>{};async function Fa(t,e){je=t,We=e,x=wa(
await je.facts()),U=da(x.opening),w=U,be=ar=cr=null,lr.clear()}async function P(){ar??=je.words();let t=await ar;return be!==
t&&(fr=new Map(t.entities.map((e,n)=>[e.id,n]))),be=t,t}var mo=()=>je.findings();function po(){return cr??=je.arguments(),
cr}function Pt(t){let e=lr.get(t)??je.level(t).then(n=>xa(t,n));return lr.set(t,e),e}var ho=t=>fr.get(t);function Lt(t){
let e=fr.get(t);return e===void 0||!be?null:be.entities[e]}function Da(t){Pa=t}function Qt(t){w={...w,...t}}async function k(t){
Qt(t),await Pa(t)}async function Ha(){let t=await Pt(w.level);for(;t.name!==w.level;)t=await Pt(w.level);$=Re(x,t,w)}var ie=()=>w.
picture==="named"?wn($):$,go=()=>w.tab==="graph"?ie():$,wo=()=>Aa(x,q(),w);function q(){if(!be)throw new Error("what is \
read was not loaded");return be}var Ad=new Set(["since","until","min_weight","theme","language"]),za=0,ur=!1;function xo(t){ur||=Object.keys(t).some(e=>!Ad.
has(e)),clearTimeout(za),za=setTimeout(()=>{let e=Ne(w,U),n=ur;if(ur=!1,e!==location.hash.slice(1))try{n?history.pushState(
null,"",`#${e}`):history.replaceState(null,"",`#${e}`)}catch{}},150)}var bo=(t={})=>`${x.address??location.href.split("#")[0]}\
#${Ne({...w,...t},U)}`;var Ld={light:["#9cc3e6","#f2c14e","#8fd0b0","#e6a5b8","#c3b1e1","#d9b38c"],dark:["#5f9bd1","#cfa13a","#5fae8b","#c57b93",
"#9a84c7","#b58a5e"]},Ed={light:{text:"#17202b",ground:"#ffffff",node:"#cbd2d9",line:"#52606d"},dark:{text:"#e9edf1",ground:"\
#192029",node:"#52606d",line:"#9aa5b1"}},Nd={light:["#b3261e","#a8327a","#6d3fb0","#00776b","#8a6100","#9aa5b1"],dark:["\
#ff8a80","#f48fb1","#b79af0","#4cc3b4","#e0b050","#52606d"]},mr=()=>matchMedia("(prefers-color-scheme: dark)");function Ft(){
return w.theme!=="auto"?w.theme:mr().matches?"dark":"light"}var K=()=>Ed[Ft()],ye=()=>Ld[Ft()],Be=t=>x.encodings.signs[t][Ft()],
pr=t=>Nd[Ft()][t];function yo(t,e){let n=fo(t,e);return pr(n<0?re:n)}var Ua=new Set(["p","h1","h2","h3","h4","li","dt","dd","td","th","caption","blockquote","summary"]);for(let t of["legend",
"option","input"])Ua.add(t);var bn="http://www.w3.org/2000/svg";function m(t,e={},...n){return Ga(document.createElement(
t),Ua.has(t)?{dir:"auto",...e}:e,n)}var Pe=(t,e)=>m("bdi",{lang:e},t);function S(t,e={},...n){return Ga(document.createElementNS(
bn,t),e,n)}function Ga(t,e,n){for(let[o,s]of Object.entries(e))s==null||s===!1||(typeof s=="function"?t.addEventListener(
o.slice(2),s):o==="value"||o==="checked"?Object.assign(t,{[o]:s}):t.setAttribute(o,s===!0?"":String(s)));return $e(t,n),
t}function $e(t,e){for(let n of e)n==null||n===!1||n===""||(Array.isArray(n)?$e(t,n):t.append(n instanceof Node?n:String(
n)))}function L(t,...e){t.replaceChildren(),$e(t,e)}function v(t){let e=document.getElementById(t);if(!e)throw new Error(
`the page has no ${t}`);return e}function ae(t){v("announced").textContent=t}var Ka={facts:()=>yn("facts"),words:()=>yn("words"),arguments:()=>yn("arguments"),findings:()=>yn("findings"),level:t=>yn(
`level-${t}`)};async function yn(t){let e=v(t);if(e.type==="application/json")return JSON.parse(e.text);let n=Uint8Array.
from(atob(e.text),s=>s.charCodeAt(0)),o=new Blob([n]).stream().pipeThrough(new DecompressionStream("gzip"));return JSON.
parse(await new Response(o).text())}var dr="button, select, input, summary, a[href], [tabindex='0']";function $o(t){return((t.getAttribute("aria-label")||t.
closest("label")?.textContent||t.textContent)??"").replace(/[\d\u2022]+/g,"").trim()}function Va(){let t=document.activeElement,
e=t?.closest("#side, #time, #viewpoint, #panel, #sheet, #story");return!t||!e||!t.matches(dr)?null:{part:e.id,words:$o(t),
at:[...e.querySelectorAll(dr)].indexOf(t)}}function Ya(t){if(!t||document.activeElement!==document.body)return;let e=[...v(
t.part).querySelectorAll(dr)],n=r=>Math.abs(e.indexOf(r)-t.at),[o]=e.filter(r=>$o(r)===t.words).sort((r,i)=>n(r)-n(i));(o??
e[Math.min(t.at,e.length-1)])?.focus({preventScroll:!0})}function So(t){return new Set([...t.querySelectorAll("details[o\
pen] > summary")].map($o))}function Oo(t,e){for(let n of t.querySelectorAll("details"))n.firstElementChild&&e.has($o(n.firstElementChild))&&
(n.open=!0)}var _o=class{#t=new Map;#e;constructor(e,n,o,s){this.facts=e,this.words=n,this.level=o,this.#e=hr(s),this.counted=X(Xs(e,
this.#e,["everyone"])),this.entities=new Int32Array(n.entities.length),this.articles=new Int32Array(e.articles.length),this.
relations=new Int32Array(e.relations.length);for(let r of this.counted){for(let i of this.namedBy(r))this.entities[i]++;
for(let i of e.relations[e.statements.relation[r]].wider)this.relations[i]++;this.articles[e.statements.article[r]]++}}namedBy(e){
let{s:n,o,roles:s=[],sources:r=[]}=this.words.statements[e],i=new Set([n,o,...s.map(([,a])=>a),...r].filter(qd));for(let a of i)
for(let c of this.words.entities[a].members??[])i.add(c);return i}ofRelation(e){let{relations:n,statements:o}=this.facts;
return this.counted.filter(s=>n[o.relation[s]].wider.includes(e))}ofQuestion({where:e}){let n=this.facts.statements;return this.
counted.filter(o=>e.some(s=>Object.entries(s).every(([r,i])=>i.includes(Number(n[r][o])))))}ofPhrase({relation:e,actor:n,
target:o}){let{facts:s,level:r}=this,[i,a]=[n,o].map(l=>l===null?-1:r.numbers.get(l));if(i===void 0||a===void 0)return[];
let c=this.rows(e).filter(l=>(i<0||r.actor[l]===i)&&(a<0||r.target[l]===a));return[...new Set(c.map(l=>s.ties.statement[l]))]}targetsOf(e){
let{facts:n,level:o}=this,s=new Map;for(let i of this.rows(e)){let a=o.target[i];s.set(a,(s.get(a)??new Set).add(n.ties.
statement[i]))}return[...s].sort(([i,a],[c,l])=>l.size-a.size||i-c).map(([i])=>o.nodes[i].actor)}rows(e){let n=this.#t.get(
e);if(n)return n;let{facts:o,level:s}=this,r=o.relations.flatMap(({wider:l},f)=>l.includes(e)?[f]:[]),i={...this.#e,relations:r},
a=uo(o,s,yt(o,i,["everyone"]),i),c=[...a.between,...a.issues];return this.#t.set(e,c),c}},qd=t=>typeof t=="number"&&t>=0,
hr=t=>({...t,according_to:["everyone"],compared_with:null,since:null,until:null,undated:!0,kinds:null,quad_classes:null,
relations:null,modes:null,certainties:null,polarities:null,articles:null,types:null,count:"statements",inferred:!0,headlines:!0,
self:!0,issues:!0,min_weight:1});var Qa=new WeakMap;function ko(t,e,n){let o=t.statements,s=t.names.quad_classes,r=new Map,i=s.map(()=>[]),a={unreal:[],none:[]},
[c,l]=[0,0];for(let d of e){let h=t.relations[o.relation[n[d]]],g=o.quad_class[n[d]];if(!(o.act[d]<0||!h.deed))if(!st(t,
d))a.unreal.push(d);else{if((g<0?a.none:i[g]).push(d),r.has(o.act[d])||(r.set(o.act[d],g),h.goldstein===null))continue;c+=
h.goldstein,l++}}let f=d=>[...r.values()].filter(h=>h===d).length,u=a.unreal.map(d=>o.act[d]).filter(d=>!r.has(d));return{
statements:e,acts:r.size,...a,unrealActs:new Set(u).size,quadClasses:i,byQuadClass:s.map((d,h)=>f(h)),noQuadClass:f(-1),
articles:new Set(e.map(d=>o.article[d])),sources:new Set(e.map(d=>Cd(t,d))),sum:c,scored:l}}var Cd=({statements:t},e)=>t.
source[e]>=0?-1-t.source[e]:t.author[e]>=0?t.author[e]:t.publisher[e],$n=t=>[...t.quadClasses.flat(),...t.none],Jt=(t,e)=>ko(
t.facts,St(t,e.rows),t.chosen.main);function Xt(t){let e=Qa.get(t);if(e)return e;let n=Bt(t),o=new Set(t.isGrown?t.shown:
[]);for(let{a,b:c}of n)o.add(a).add(c);let{statement:s}=t.facts.ties,r=new Set(n.flatMap(a=>a.rows.map(c=>s[c]))),i={...ko(
t.facts,[...r],t.chosen.main),actors:o.size};return Qa.set(t,i),i}function St({facts:t,chosen:e},n){return Ot(e,new Set(
n.map(o=>t.ties.statement[o])))}function Ot({first:t,last:e},n){let o=s=>t[s]??e[s]??1/0;return[...n].sort((s,r)=>o(s)-o(
r)||s-r)}function Mo({facts:t,chosen:e},n){let o=new Map;for(let s of n){let r=t.statements.act[s],i=r>=0&&e.inside[s]?`\
act ${r}`:`statement ${s}`,a=o.get(i);a?a.push(s):o.set(i,[s])}return[...o.values()]}function vo({chosen:t},e){let n=t.main[e[0]];
return e.includes(n)?n:e[0]}var Dt=(t,e)=>t.names.quad_classes[e].split(" ")[1],To=(t,e)=>e.filter(n=>t.ties.together[n]);
function Ja(t,e){let{facts:n,chosen:o,state:s}=t,{relation:r,quad_class:i}=n.statements,a=new Set(To(n,e).map(u=>n.ties.
statement[u])),{act:c}=n.statements,l=new Set(e.map(u=>n.ties.statement[u]).filter(u=>st(n,u)).map(u=>c[u])),f=[[],[],[]];
for(let u of e){let d=n.ties.statement[u];if(s.count==="acts"&&!st(n,d)&&l.has(c[d]))continue;let h=o.main[d],g=n.relations[r[h]].
sign,b=a.has(d)?n.names.signs.indexOf(Dt(n,i[h])):g;f[st(n,d)?b:2].push(u)}return f.map(u=>u.length?at(n,u,o,s.count):0)}var Id=60,Ao=null;function Et(){if(!w.open)return null;let t=w.open.indexOf(":"),e=w.open.slice(0,t),n=w.open.slice(t+1);
return{kind:e,names:e==="pair"?n.split(">").map(gr):[n]}}function gr(t){try{return decodeURIComponent(t)}catch{return t}}
var wr=t=>`pair:${t.map(encodeURIComponent).join(">")}`,V=t=>k({open:`actor:${t}`}),ct=t=>k({open:`statement:${x.statements.
key[t]}`}),Xa=(t,e)=>wr([t,e].map(n=>$.level.nodes[n].actor));function lt(t,e){let n=[t,e].map(o=>$.level.nodes[o].actor);
return k({open:wr(n)})}function D(t,e,n={}){let o=Ot($.chosen,t),s=o.slice(0,Id).map(r=>x.statements.key[r]);return Ao={
statements:o,label:e,name:[o.length,...s].join(" ")},k({...n,open:`list:${Ao.name}`})}function Lo(t){if(Ao?.name===t)return Ao;
let e=t.split(" ").slice(1);return{name:t,label:"",statements:e.map(n=>x.statements.key.indexOf(n)).filter(n=>n>=0)}}function Eo(t,e){
return k({tab:"article",article:x.articles[t].id,open:`statement:${x.statements.key[e]}`})}function Zt(t){let e=$.level.
nodes[t].actor;return w.picture==="named"?k({grown:[...w.grown??[],e]}):$.isGrown?k({grown:xr(e)}):k({ego:w.ego===e?null:
e,steps:1})}var xr=t=>[...new Set([...w.grown||[],t])];async function Za(t){let e=await Pt("entity"),n=e.numbers.get(t);
if(n===void 0)return null;let o={...hr(w),self:w.self,issues:w.issues},s=[{},{issues:!0},o,{...o,issues:!0}];for(let r of s){
let i={...w,...r,level:"entity",ego:null};if(Re(x,e,i).nodes.has(n))return{...r,level:"entity",ego:null}}return null}function tc(t){
let e=Et();if(!e||!["pair","actor"].includes(e.kind))return{};let n=$.level,[o,s]=e.names.map(c=>n.numbers.get(c)),r=n.actor.
findIndex((c,l)=>c===o&&(s===void 0||n.target[l]===s)),i=r<0&&o!==void 0&&e.kind==="actor"?n.target.indexOf(o):-1;if(r<0&&
i<0)return{open:null};let a=(r<0?[t.target[i]]:[t.actor[r],t.target[r]]).map(c=>t.nodes[c].actor);return e.kind==="actor"||
a[0]===a[1]?{open:`actor:${a[0]}`}:{open:wr(a)}}function p(t,e={}){let n=x.text[t];return n===void 0?t:n.replace(/\{(\w+)\}/g,(o,s)=>s in e?ce(String(e[s])):o)}var Rd=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u,
ce=t=>Rd.test(t)?`\u2068${t}\u2069`:t,N=t=>t<1e3?String(t):t.toLocaleString(We),Sn=(t,e)=>p(t===1?e:`${e}_many`),C=(t,e)=>`${N(
t)} ${Sn(t,e)}`;function Nt(t,e=t.length){return t.length>e?`${t.slice(0,e).join(", ")} ${p("and_more",{n:t.length-e})}`:
[t.slice(0,-1).join(", "),...t.slice(-1)].filter(Boolean).join(` ${p("and")} `)}var B=t=>t.charAt(0).toLocaleUpperCase(We)+
t.slice(1),br=t=>`${t>0?"+":t<0?"\u2212":""}${Math.abs(t).toFixed(1)}`;var yr=t=>e=>{e.key!=="Enter"&&e.key!==" "||(e.preventDefault(),t())};function I(t,e,n={}){return m("span",{role:"button",
tabindex:0,class:"link",dir:"auto",onclick:e,onkeydown:yr(e),...n},t)}function T(t,e,n={}){return m("button",{type:"butt\
on",dir:"auto",onclick:o=>e(o.currentTarget),...n},t)}function No(t,e){let n=jd(t);return!n||!["https:","http:"].includes(
n.protocol)?m("span",{},e):m("a",{href:n.href,dir:"auto",rel:"noopener noreferrer",target:"_blank"},e)}function jd(t){try{
return new URL(t)}catch{return null}}function H(t,e,n){let o=typeof t=="number"?N(t):t;return e.length?I(o,()=>D(e,n),{class:"link number","aria-label":`${o}\
 ${n}: ${p("show_quotes")}`}):m("span",{class:"number none"},o)}var et=t=>new Date(t*864e5).toISOString().slice(0,10);function nc(t){let e=Date.parse(`${t}T00:00:00Z`);return Number.isNaN(
e)?null:Math.round(e/864e5)}var Sr=t=>new Date(t*864e5).getUTCFullYear(),oc=(t,e)=>Date.UTC(t,e,1)/864e5;function sc(t,e){
let[n,o]=[Sr(t),Sr(e)],s=Math.max(1,Math.ceil((o-n)/10)),r=[];for(let i=n+1;i<=o;i+=s)r.push([oc(i,0),String(i)]);return r}
var[le,fe]=[30,365],ec=7,Wd=4,$r=[1,3,12,24,60,120,300,600,1200];function qo(t,e,n){let o=[];if(n<=ec){let r=n<=1?1:ec;for(let i=t+
1;i<=e;i++)(i-Wd)%r===0&&o.push({day:i,step:r});return o}let s=$r.find(r=>r*le>=n)??$r[$r.length-1];for(let r=Math.floor(
Sr(t)*12/s)*s;;r+=s){let i=oc(Math.floor(r/12),r%12);if(i>e)return o;i>t&&o.push({day:i,step:s*le})}}function rc(t,e,n){let o=t.statements,s=new Set(e.map(f=>`${o.article[f]} ${o.coder[f]}`)),[r,i,a]=[new Set,new Set,new Set],
c=new Set([...n].map(f=>t.articles[f].text));for(let f=0;f<o.key.length;f++){let u=o.article[f];!n.has(u)&&c.has(t.articles[u].
text)&&a.add(u),!(!n.has(u)||s.has(`${u} ${o.coder[f]}`))&&(r.add(o.coder[f]),i.add(u))}return{coders:[...new Set(e.filter(
f=>i.has(o.article[f])).map(f=>t.coders[o.coder[f]]))].sort(),others:r.size,reprints:a.size}}var ic={21:"spring",22:"summer",23:"autumn",24:"winter"};function mt(t){if(t.includes("/")){let[l,f]=t.split("/");return l===
""||l===".."?p("date_until",{to:mt(f)}):f===""||f===".."?p("date_since",{from:mt(l)}):p("date_throughout",{from:mt(l),to:mt(
f)})}let e=/^\[(.+)\.\.(.+)\]$/.exec(t);if(e)return p("date_within",{from:mt(e[1]),to:mt(e[2])});let n=/^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/.
exec(t);if(!n)return t;let[,o,s,r,i]=n,a=o==="XXXX"?p("no_year"):o,c=[r&&String(Number(r)),s&&Bd(s),a].filter(Boolean).join(
" ");return i?p("date_perhaps",{date:c}):c}function Bd(t){return Object.hasOwn(ic,t)?p(ic[t]):new Date(Date.UTC(2e3,Number(
t)-1,1)).toLocaleDateString(We,{month:"long",timeZone:"UTC"})}function Co(t){let e=[];return t.when&&e.push(mt(t.when)),
t.inferred_when&&e.push(`${mt(t.inferred_when)} (${p("inferred")})`),e.length?e.join("; "):p("date_unknown")}function Io({
when:t,inferred_when:e}){return e?`${mt(e)} (${p("inferred")})`:t?mt(t):p("date_unknown")}function Fe(t,e){let[n,o]=[t,e].
map(s=>s===null?null:mt(et(s)));return n===null&&o===null?p("date_unknown"):n===o?n:n===null?p("date_until",{to:o}):o===
null?p("date_since",{from:n}):p("date_throughout",{from:n,to:o})}var Ht=()=>w.since!==null||w.until!==null;function On(){
let[t,e]=[w.since,w.until].map(n=>n===null?null:et(n));return t===null?p("date_until",{to:e}):e===null?p("date_since",{from:t}):
p("date_throughout",{from:t,to:e})}var Ro=["\u2260","?","\u2460","\u2461","\u2248","="];function jo(){let t=x.signers.map(n=>[`by:${n}`,p("viewpoint_signer",
{name:n})]),e=x.sources.map(({id:n,label:o,by:s})=>[`of:${n}`,p("viewpoint_quoted",{name:o,by:s.join(", ")})]);return[["\
authors",p("viewpoint_authors")],...t,...e,["everyone",p("viewpoint_everyone")]]}function _t(t){let e=new Map(jo());return t.
map(n=>e.get(n)||n).join(` ${p("and")} `)}function ue(t){return t.map(n=>ac(n)?.label??(n.startsWith("by:")?n.slice(3):p(
`viewpoint_${n}`))).join(` ${p("and")} `)}var Wo=t=>t.length===1&&ac(t[0])?.by||[],ac=t=>x.sources.find(({id:e})=>t===`o\
f:${e}`),cc=t=>p(`part_${t}`,{first:_t(w.according_to),second:_t(w.compared_with||[])});function ft(t){let e=Xt(t),n=e.unrealActs?` (${p("plus_not_actual",{n:e.unrealActs})})`:"",o=p("based_on",{acts:C(e.acts,
"act")+n,statements:C(e.statements.length,"statement"),articles:C(e.articles.size,"article"),sources:C(e.sources.size,"s\
ource"),coding:Pd(e)}),s=[e.actors<t.nodes.size&&p("drawn_of",{n:N(e.actors),of:N(t.nodes.size)}),t.weakest>0&&p("weakes\
t",{n:t.weakest}),t.weak>0&&p("note_min_weight",{n:t.weak})];return[_n(),...s,o].filter(Boolean).join(" ")}function _n(){
return`${[B(p(`level_${w.level}`)),`${p("according_to")} ${_t(w.according_to)}`,w.compared_with&&`${p("compared_with")} ${_t(
w.compared_with)}`,w.issues&&p("with_ties_to_issues"),Ht()&&Po()].filter(Boolean).join(", ")}.`}var Bo=()=>[`${p("accord\
ing_to")} ${_t(w.according_to)}`,Ht()&&Po()].filter(Boolean).join(", "),Po=()=>`${On()} (${p(`inside_${w.inside}`)})`;function lc(t){
let e=[...Xt(t).articles].map(c=>x.articles[c]),n=[...new Set(e.map(c=>c.publisher))].filter(Boolean).sort();if(!n.length)
return"";let o=c=>e.map(l=>l[c]).filter(l=>l!==null),s=[Math.min(...o("first")),Math.max(...o("last"))],[r,i]=s.map(c=>Number.
isFinite(c)?et(c):null),a=r===i?p("published_on",{day:r}):p("published_from",{first:r,last:i});return p("source_line",{who:Nt(
n,3),when:r===null||i===null?p("undated_source"):a})}function Pd({statements:t,articles:e}){let{coders:n,others:o,reprints:s}=rc(
x,t,e),r=[o?C(o,"other_coder"):"",s?C(s,"reprint"):""].filter(Boolean);return r.length?` (${n.length?`${p("coded_by",{names:Nt(
n,3)})}; `:""}${p("left_out",{what:Nt(r)})})`:""}function me(){return w.min_weight>1?p("empty_min_weight",{n:N(w.min_weight)}):
Ht()?p("empty_period",{period:On()}):$.withIssues&&!w.issues?p("empty_but_issues",{n:N($.withIssues),option:p("with_issu\
es")}):p("empty")}var z=t=>w.language&&t.labels?.[w.language]||t.label;function Se(t){let e=z(t);return Object.entries(t.labels??{}).find(
([,n])=>n===e)?.[0]??null}function j(t,e){let n=t.nodes[e],o=w.language?Lt(n.actor):null;return o?z(o):n.label}function De(t){
let e=$.level.numbers.get(t);return e===void 0?t:j($.level,e)}function Or(t){let{level:e}=t;return Bt(t).map(n=>({pair:n,
actor:j(e,n.a),target:j(e,n.b)}))}var fc=.55,uc=15*fc,Fo={enabled:!1,type:"arrow",scaleFactor:1},mc={to:Fo,middle:Fo,from:Fo};function pc(t){let e=new Map;
return n=>{let o=e.get(n)??t(n);return e.set(n,o),o}}var _r=pc(t=>({color:t,highlight:t,hover:t,inherit:!1,opacity:1})),
dc=pc(t=>{let[e,n,o]=t.split(" ").map(Number),{head:s}=x.encodings.signs[e],{middle:r}=x.encodings.marks[o],{dashes:i}=x.
encodings.holds[n];return{ends:{to:{enabled:!!s,type:s||"arrow",scaleFactor:fc},middle:{enabled:!!r,type:r||"arrow",scaleFactor:r?
.45:1},from:Fo},dashes:i.length?i:!1}});function hc(t,e){return e?Math.min(.7+.5*Math.log2(t),4):Math.min(1.2+1.3*Math.log2(
t),9)}function gc(t){let e=new Map;for(let n of io(t)){let o=n[0].length>0&&n[1].length>0,s=Math.min(.22,1.5/(n[0].length+
n[1].length));for(let r of n)r.forEach((i,a)=>{let c=o?(a+.6)*s:(a-(r.length-1)/2)*s;e.set(i,{enabled:!0,type:c<0?"curve\
dCCW":"curvedCW",roundness:Math.abs(c)})})}return e}function He(t,e=20,n=3){let o=[""];for(let s of t.slice(0,200).split(
/\s+/)){let r=s.length>e?`${s.slice(0,e-1)}\u2026`:s,i=o[o.length-1];i?i.length+1+r.length<=e?o[o.length-1]=`${i} ${r}`:
o.push(r):o[o.length-1]=r}return o.length>n?`${o.slice(0,n).join(`
`)}\u2026`:o.join(`
`)}var Fd={enabled:!0,type:"curvedCW",roundness:.15};function wc(t){let e=Ca(t),n=t.nodes.filter(i=>t.isTied[i.id]).map(({id:i,
x:a,y:c,shape:l})=>({id:i,x:a,y:c,shape:l,label:He(j(t,i))})),o=t.edges.map((i,a)=>e[a]?{...i,smooth:Fd}:i),s=new vis.Network(
v("canvas"),{nodes:n,edges:o},Hd(n.length,!t.merged));kr(s,t);let r=[-1,...ye().keys()].map(Dd);for(let{id:i}of n){let{options:a}=s.
body.nodes[i];a.size=t.nodes[i].size,a.color=r[t.nodes[i].tint+1]}return s}function kr(t,e){for(let[n,o]of e.nodes.entries()){
let s=t.body.nodes[n];s&&([s.x,s.y]=[o.x,o.y+n*1e-4])}}function Dd(t){let e=K(),n=t>=0?ye()[t]:e.node,o={background:n,border:e.
text};return{background:n,border:e.line,highlight:o,hover:o}}function Hd(t,e){let n=K(),o={color:n.text,size:15,face:"sy\
stem-ui, sans-serif",strokeWidth:3,strokeColor:n.ground};return{autoResize:!0,physics:{enabled:!1,solver:"forceAtlas2Bas\
ed",stabilization:!1},layout:{improvedLayout:!1},interaction:{hover:t<=2e3,hideEdgesOnDrag:!e,hideEdgesOnZoom:!e,tooltipDelay:1e9,
keyboard:{enabled:!0,bindToWindow:!1},multiselect:!1,selectConnectedEdges:!1},nodes:{hidden:!0,font:o,borderWidth:1,borderWidthSelected:3,
scaling:{label:{enabled:!1,drawThreshold:t>300?9:5}},chosen:!0},edges:{hidden:!0,smooth:!1,...e&&{font:{...o,size:12.5,align:"\
top",vadjust:0}},selectionWidth:2,hoverWidth:1,arrowStrikethrough:!1,endPointOffset:{to:1},selfReference:{size:18,angle:Math.
PI/4,renderBehindTheNode:!0},scaling:{label:{enabled:!1,drawThreshold:5}}}}}var xc=([t,,e,...n])=>[t,e,...n].join("");function kt(t,e){let{act:n,rank:o}=t.statements,{statement:s,label:r}=t.ties,i=new Map;
for(let c of e){let l=s[c],f=n[l]>=0?`act ${n[l]}`:l,u=t.tie_labels[r[c]],d={text:xc(u),parts:u,rank:o[l]},h=i.get(f);h?
h.push(d):i.set(f,[d])}let a=new Map;for(let c of i.values()){let l=zd(c),f=a.get(l.text)??{...l,number:0};a.set(l.text,
{...f,number:f.number+1,rank:Math.min(f.rank,l.rank)})}return[...a.values()].sort((c,l)=>l.number-c.number||c.rank-l.rank)}
function zd(t){let e=t.sort((f,u)=>f.rank-u.rank||(f.text<u.text?-1:1)),n=[...new Set(e.map(({parts:f})=>f[0]))],[o]=e;if(n.
length===1)return o;let[,s,...r]=o.parts,i=n.includes(""),a=n.map(f=>f.replace(/: $/,"")),l=[i?"":`${a.slice(0,-1).join(
", ")} and ${a[a.length-1]}: `,i?"":s,...r];return{...o,parts:l,text:xc(l)}}var Oe=({text:t,number:e})=>e>1?`${t} \xD7${e}`:
t,te=(t,e)=>kt(t,e).map(Oe).join("; ");function kn([,t,e,n,o,s,r],i){let a=t+e+n+o;return a+Mn(s,Math.max(i-a.length-r.length,
8))+r}function bc(t,e,n){let o=kt(t,e);if(!o.length)return"";let s=o.length>1?` +${o.length-1}`:"";return kn(o[0].parts,
n-s.length)+s}function Mn(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1);return`${((/\s/.test(t[e-1])?n:n.slice(0,Math.
max(n.lastIndexOf(" "),0)))||n).trimEnd()}\u2026`}var Mr=70,Ud=3,[Gd,yc]=[12,34];function Do({network:t,selection:e}){if(e.level.merged)return;let n=e.arrows.size<=Mr;for(let o of io(
e).map(s=>s.flat())){let s=Math.max(1,Ud+1-o.length);for(let r of o){let i=Vd(t,e,r),a=n?Kd(e,r,.75*s*i):"";Yd(t.body.edges[r],
a&&He(a,i,s))}}}function Kd(t,e,n){let o=t.arrows.get(e)??[],s=t.parts?fo(t,o):-1;return bc(t.facts,o,n)+(s<0?"":` ${Ro[s]}`)}
function Vd(t,{level:e},n){let{arrows:o,nodes:s}=e,[r,i]=[s[o.actor[n]],s[o.target[n]]];if(r===i)return yc;let a=Math.hypot(
r.x-i.x,r.y-i.y)-r.size-i.size;return Math.max(Gd,Math.min(yc,Math.floor(a/(.5*t.body.edges[n].options.font.size))))}function Yd(t,e){
if((t.options.label||"")===e)return;let n=e.split(`
`).length;t.setOptions({label:e,font:{vadjust:-.5*(n-1)*t.options.font.size}})}var Sc=1.4,Qd={nodes:[15,12,22],edges:[12,9.5,17]};function vr(){let{clientWidth:t,clientHeight:e}=v("canvas");return t>
0&&e>0}function Oc(t){let e=new ResizeObserver(()=>{vr()&&(e.disconnect(),t())});e.observe(v("canvas"))}function _c(t){let{
network:e}=t,n=e.body.nodeIndices;if(n.length>Mr){e.fit({nodes:n,animation:!1,maxZoomLevel:Sc});return}$c(e,n),Jd(t,e.getScale())&&
(Do(t),$c(e,n))}function $c(t,e){let n={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let a of e){let{x:c,y:l,options:f}=t.
body.nodes[a],u=f.label.split(`
`),d=Math.max(f.size,.28*f.font.size*Math.max(...u.map(h=>h.length)));n.left=Math.min(n.left,c-d),n.right=Math.max(n.right,
c+d),n.top=Math.min(n.top,l-f.size),n.bottom=Math.max(n.bottom,l+f.size+1.2*f.font.size*u.length)}let{clientWidth:o,clientHeight:s}=v(
"canvas"),r=.95*Math.min(o/(n.right-n.left),s/(n.bottom-n.top)),i={x:(n.left+n.right)/2,y:(n.top+n.bottom)/2};t.moveTo({
position:i,scale:Math.min(r,Sc),animation:!1})}function Jd(t,e){let n=Object.entries(Qd).map(([s,[r,i,a]])=>[s,{font:{size:Math.
min(a,Math.max(r,i/e))}}]),o=JSON.stringify(n);return t.letters===o?!1:(t.letters=o,t.network.setOptions(Object.fromEntries(
n)),!0)}function kc(t){let{level:e}=$,{actor:n,target:o,sign:s}=e.arrows,r=$.arrows.get(t)||[],i=te(x,r)||x.labels.signs[s[t]],a=C(
St($,r).length,"statement");return`${j(e,n[t])} \u2013 ${i} ${ro(x,e,t)?"\u2013":"\u2192"} ${j(e,o[t])} \xB7 ${a}`}function Mc(t){
let e=$.nodes.get(t),n=e?` \xB7 ${C(e.others.size,"neighbour")}`:"";return`${j($.level,t)} \xB7 ${$.level.nodes[t].type}${n}`}var vc=500,Ho=300,Xd=2,nt=null,zo=()=>nt?.network??null;function Tc(t){let e=[$.level.name,Ft(),w.language].join(" "),n=nt?.
key!==e,o=nt&&!n?nt:Zd(e);o.selection=$;let s=!o.network.body.nodeIndices.length;Ac(o,()=>{let r=th(o);eh(o,r),Do(o),sh(),
(n||s&&r.size||t)&&Ec(o),Lc(o)}),v("canvas").setAttribute("aria-label",`${p("graph_of")} ${ft($)}`)}function Zd(t){nt&&nt.
network.destroy();let e=wc($.level),n={network:e,key:t,selection:$,arrows:[],isMoved:!1,isFine:null,letters:""};e.on("be\
foreDrawing",()=>Lc(n)),e.on("click",oh),e.on("doubleClick",({nodes:o})=>o.length&&Zt(o[0])),e.on("resize",({width:o})=>o>
0&&!n.isMoved&&Uo());for(let o of["zoom","dragEnd"])e.on(o,()=>n.isMoved=!0);e.on("hoverEdge",({edge:o})=>Tr(kc(o))),e.on(
"hoverNode",({node:o})=>Tr(Mc(o)));for(let o of["blurEdge","blurNode"])e.on(o,()=>Tr(""));return nt=n,v("physics").firstElementChild.
checked=!1,n}function Ac({network:t},e){t.renderer.allowRedraw=!1;try{e()}finally{t.renderer.allowRedraw=!0}t.body.emitter.
emit("_requestRedraw")}function th(t){let{body:e}=t.network,{facts:n,level:o,arrows:s,chosen:r,parts:i}=t.selection,{arrows:a,
merged:c}=o,l=new Set,f=n.encodings.signs.map((d,h)=>_r(Be(h))),u=c?null:gc(t.selection);for(let d of t.arrows)s.has(d)||
(e.edges[d].options.hidden=!0);for(let[d,h]of s){let{options:g}=e.edges[d];g.hidden=!1,g.width=hc(at(n,h,r,t.selection.state.
count)||1,s.size>Ho),g.color=i?_r(yo(t.selection,h)):f[a.sign[d]],u&&Object.assign(g.smooth,u.get(d)),l.add(a.actor[d]).
add(a.target[d])}return t.isFine=null,t.arrows=e.edgeIndices=[...s.keys()],l}function eh({network:{body:t},selection:{isGrown:e,
shown:n}},o){if(e)for(let s of n)o.add(s);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!0;t.nodeIndices=[...o].filter(
s=>t.nodes[s]);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!1}function Lc(t){let{body:e}=t.network,n=e.edgeIndices.
length<=Ho||uc*e.view.scale>=Xd;if(t.isFine===n)return;t.isFine=n;let{sign:o,hold:s,mark:r}=t.selection.level.arrows;for(let i of e.
edgeIndices){let{options:a}=e.edges[i],c=dc(`${o[i]} ${s[i]} ${r[i]}`);a.arrows=n?c.ends:mc,a.dashes=n&&c.dashes}for(let i of e.
nodeIndices)e.nodes[i].options.borderWidth=n?1:0}function Uo(){let t=nt;t&&Ac(t,()=>Ec(t))}function Ec(t){t.isMoved=!1,t.
network.body.nodeIndices.length&&(vr()?_c(t):Oc(nh))}function nh(){nt?.network.redraw(),Uo()}function Nc(t){nt?.network.
body.nodes[t]&&nt.network.focus(t,{scale:1,animation:!1})}function qc(t){if(!nt)return;let{network:e,selection:n}=nt;e.setOptions(
{physics:{enabled:t}}),!t&&(kr(e,n.level),e.redraw())}function oh({nodes:t,edges:e}){let{level:n}=$;t.length?V(n.nodes[t[0]].
actor):e.length&&lt(n.arrows.actor[e[0]],n.arrows.target[e[0]])}function sh(){if(!nt)return;let t=Et(),[e,n]=(t?.names??
[]).map(a=>$.level.numbers.get(a)),{actor:o,target:s}=$.level.arrows,r=t?.kind==="actor"&&e!==void 0&&nt.network.body.nodes[e]?
[e]:[],i=t?.kind==="pair"?[...$.arrows.keys()].filter(a=>o[a]===e&&s[a]===n):[];nt.network.setSelection({nodes:r,edges:i},
{unselectAll:!0,highlightEdges:!1})}function Tr(t){v("hint").textContent=t}var rh=[2,3,14],ih=[1.6,0,2.5,5],ah=.02,ch=30;function Ic({boxes:t,ties:e},n){let o=t.some(y=>y.isMiddle)?2:rh.filter(y=>t.
length>=y).length,s=t.map(()=>new Map);for(let{from:y,to:O,weight:_}of e){let[M,A]=[n.get(y)??0,n.get(O)??0];M!==A&&(s[M].
set(A,(s[M].get(A)??0)+_),s[A].set(M,(s[A].get(M)??0)+_))}let r=s.map(y=>[...y.values()].reduce((O,_)=>O+_,0)),i=[...t.keys()].
sort((y,O)=>r[O]-r[y]||y-O),a=t.map(()=>-1),c=[...Array(o+1).keys()],l=Math.floor(o/2),f=i.filter(y=>!t[y].isMiddle);for(let y of i)
t[y].isMiddle&&(a[y]=1);let u=y=>o!==2||y!==1||f.length===i.length,d=r.reduce((y,O)=>y+O,1),h=(y,O)=>{let _=0;for(let[A,
R]of s[y])a[A]>=0&&(_+=R*ih[Math.min(Math.abs(a[A]-O),3)]/d);let M=t.filter((A,R)=>R!==y&&a[R]===O);return _+ah*(Cc(t[y])*
M.reduce((A,R)=>A+Cc(R),0))/t.length},g=y=>c.filter(u).reduce((O,_)=>h(y,_)<h(y,O)-1e-9?_:O);for(let y of f)a[y]=f.length===
i.length&&y===i[0]?l:g(y);for(let y=0;y<ch;y++){let O=a.join();for(let _ of f)a[_]=g(_);if(a.join()===O)break}let b=[...new Set(
a)].sort((y,O)=>y-O);return a.map(y=>b.indexOf(y))}var Cc=t=>1+t.members.length;function Wc(t,e){let n=Math.max(0,...t.map(a=>a.column)),o=[...Array(n+1).keys()].map(a=>t.filter(c=>c.column===a)),s=fh(
e);vn(o);let r=jc(o),i=Go(e);for(let a=0;a<24&&i>0;a++){let c=[...o.keys()];a%2&&c.reverse();for(let f of c){for(let u of o[f])
Rc(u.items,d=>Ar(s.get(d),d.y));Rc(o[f],u=>uh(u,s)),vn(o)}let l=Go(e);l<i&&([r,i]=[jc(o),l])}return mh(o,r),vn(o),lh(o,e),
o}function lh(t,e){let n=Go(e),o=(r,i,a)=>(r.splice(r.indexOf(i),1),r.splice(a,0,i),vn(t),Go(e)),s=r=>{let i=!1;for(let a of[
...r]){let c=r.indexOf(a);for(let l of r.keys()){let f=o(r,a,l);f<n-1e-6&&([c,n,i]=[l,f,!0])}o(r,a,c)}return i};for(let r=0;r<
3&&n>0&&[...t,...t.flat().map(a=>a.items)].map(s).includes(!0);r++);vn(t)}function fh(t){let e=new Map,n=(o,s)=>{let r=e.
get(o);r?r.push(s):e.set(o,[s])};for(let[o,s]of t.flatMap(Ko))n(o,s),n(s,o);return e}function Ko({start:t,end:e,passes:n}){
let o=[t.item,...n.map(({item:s})=>s),e.item];return o.slice(1).map((s,r)=>[o[r],s])}function vn(t){for(let e of t){let n=e.
flatMap(o=>o.items);for(let[o,s]of n.entries())s.y=(o+.5)/n.length}}var Ar=(t,e)=>t?.length?t.reduce((n,o)=>n+o.y,0)/t.length:
e;function uh(t,e){let n=t.items.flatMap(o=>e.get(o)??[]).filter(o=>o.group!==t);return Ar(n,t.items.length?Ar(t.items,.5):
.5)}function Rc(t,e){let n=new Map(t.map(o=>[o,e(o)]));t.sort((o,s)=>(n.get(o)??0)-(n.get(s)??0))}function Go(t){let e=new Map,
n=0;for(let[o,s]of t.flatMap(Ko)){if(o.column===s.column){n+=2*Math.abs(o.y-s.y);continue}let[r,i]=o.column<s.column?[o,
s]:[s,o],a=e.get(r.column)??[];for(let[c,l]of a)(c-r.y)*(l-i.y)<0&&n++;a.push([r.y,i.y]),e.set(r.column,a)}return n}var jc=t=>t.
map(e=>e.map(n=>({group:n,items:[...n.items]})));function mh(t,e){for(let[n,o]of e.entries())t[n]=o.map(({group:s,items:r})=>(s.
items=r,s))}var ph=36,Lr=10,dh=22,hh=40,gh=8,wh=24,xh=24;function Pc(t,e,n,o){let s=t.map(bh);for(let{items:c,least:l}of s)for(let[f,
u]of c.entries())u.y=l[f];let r=yh(e,o);Bc(t,e,n);for(let c=0;c<wh;c++){let l=c%2?[...s].reverse():s;for(let{items:f,least:u}of l){
let d=f.map(h=>$h(h,r.get(h)));Sh(f,u,d)}Bc(t,e,n)}let i=s.flatMap(({items:c,least:l})=>c.map((f,u)=>f.y-(u?0:l[0]))),a=Math.
min(...i,1/0);if(Number.isFinite(a))for(let{items:c}of s)for(let l of c)l.y=Math.round(l.y-a)}function bh(t){let e=[],n=[],
o=0;for(let[s,{box:r,items:i}]of t.entries()){s&&(o+=r||t[s-1].box?dh:gh);let a=i.reduce((l,f)=>l+f.height,0),c=r&&!r.isFrame?
Math.max(Nr(r)-a,0)/2:0;o+=r?.isFrame?Er(r):c;for(let l of i)e.push(l),n.push(o+l.height/2),o+=l.height;o+=r?.isFrame?Lr:
c}return{items:e,least:n}}var Er=({lines:t})=>ph+17*(t.length-1),Nr=t=>Math.max(hh,t.lines.length*18+16);function yh(t,e){
let n=new Map;for(let[o,s]of t.entries())for(let[r,i]of Ko(s)){if(r.column===i.column)continue;let a=e[o];n.set(r,[...n.
get(r)??[],{other:i,tie:o,weight:a}]),n.set(i,[...n.get(i)??[],{other:r,tie:o,weight:a}])}return n}function $h(t,e){if(!e)
return{y:t.y,weight:.05};let n=(r,i)=>r.ports.find(a=>a.tie===i)?.offset??0,[o,s]=[0,0];for(let{other:r,tie:i,weight:a}of e){
let c=r.y+n(r,i)-n(t,i),l=a/(1+Math.abs(c-t.y)/xh);o+=l*c,s+=l}return{y:o/s,weight:s}}function Sh(t,e,n){let o=[];for(let[
s,{y:r,weight:i}]of n.entries())for(o.push({sum:(r-e[s])*i,weight:i,from:s,to:s});o.length>1;){let[a,c]=o.slice(-2);if(a.
sum/a.weight<=c.sum/c.weight)break;o.splice(-2,2,{sum:a.sum+c.sum,weight:a.weight+c.weight,from:a.from,to:c.to})}for(let{
sum:s,weight:r,from:i,to:a}of o)for(let c=i;c<=a;c++)t[c].y=e[c]+s/r}function Bc(t,e,n){for(let o of t.flat().flatMap(s=>s.
items))for(let s of["left","right"]){let r=o.ports.filter(c=>c.side===s),i=new Map(r.map(c=>[c,Oh(c,e[c.tie])]));r.sort(
(c,l)=>(i.get(c)??0)-(i.get(l)??0)||c.tie-l.tie);let a=-r.reduce((c,l)=>c+n[l.tie],0)/2;for(let c of r){let l=n[c.tie];c.
offset=a+l-Math.min(8,l/2),a+=l}}}function Oh(t,e){let n=[e.start.item,...e.passes.map(({item:r})=>r),e.end.item];if(e.start.
item===e.end.item)return t.item.y;let o=n.indexOf(t.item),s=t===e.end?n[o-1]:n[o+1];return s.column!==t.item.column?s.y:
s.y>t.item.y?1e6-s.y:-1e6-s.y}function Dc({boxes:t,ties:e},n,o){let s=Math.max(0,...n),r=t.map((u,d)=>({box:u,column:n[d],items:[]})),i=new Map;for(let[
u,d]of t.entries())for(let h of d.members)i.set(h.id,qr(r[u],h));let a=new Map,c=new Map,l=(u,d)=>{let h=i.get(u);return h||
Fc(a,`${u}|${d}`,()=>qr(r[o.get(u)??0],null))},f=e.map((u,d)=>{let[h,g]=[l(u.from,u.to),l(u.to,u.from)],b=_h(h.column,g.
column,s),y=Cr(h,d,!0,b[0]),O=Cr(g,d,!1,b[1]),[_,M]=[h.column,g.column].sort((F,Wt)=>F-Wt),A=[...Array(Math.max(M-_-1,0)).
keys()].map(F=>_+1+F);h.column>g.column&&A.reverse();let R=A.map(F=>{let Wt=`${[u.from,u.to].sort().join("|")}|${F}`,E=Fc(
c,Wt,()=>{let W={box:null,column:F,items:[]};return r.push(W),qr(W,null)});return Cr(E,d,!0,"left"),{item:E,side:"left"}});
return{start:y,end:O,passes:R}});for(let u of r.flatMap(d=>d.items))u.height=kh(u,e.map(d=>d.room));return{groups:r.filter(
u=>u.items.length||u.box),ways:f}}function Fc(t,e,n){let o=t.get(e)??n();return t.set(e,o),o}function qr(t,e){let n={column:t.
column,group:t,member:e,ports:[],height:0,y:0};return t.items.push(n),n}function Cr(t,e,n,o){let s={tie:e,isStart:n,item:t,
side:o,offset:0};return t.ports.push(s),s}function _h(t,e,n){return t<e?["right","left"]:t>e?["left","right"]:t===0&&n>0?
["left","left"]:["right","right"]}function kh(t,e){let n=s=>t.ports.filter(r=>r.side===s).reduce((r,i)=>r+e[i.tie],0),o=t.
member?t.member.lines.length*16+10:0;return Math.max(o,n("left"),n("right"))}var Mh=[0,4,9,15],vh=[.5,.42,.58,.34,.66,.27,.73,.2,.8,.14,.86];function zc(t,e,n){let o=t.map(({points:i})=>({points:i,
box:Rh(i)})),s=t.filter(({tie:i})=>i.isMarked).map(({points:i})=>Ch(i)),r=[...e.map(i=>Ir(i,2)),...s,...t.flatMap(({points:i})=>Ih(
i))];for(let i of t){let a=Th(i,o,r,n);i.words=a,a&&r.push(Ir(a,3))}}function Th({tie:t,points:e},n,o,s){for(let r of t.
words)for(let i of Mh)for(let a of vh){let[c,l]=e[Math.round(a*(e.length-1))];for(let f of Ah(c,l,r,i))if(Lh(f,s)&&Eh(f,
n,o))return{...r,...f}}return null}function Ah(t,e,{lines:n,width:o},s){let r=n.length*16,i={width:o,height:r};return[{x:t-
o/2,y:e-r-3-1-s,...i},{x:t-o/2,y:e+3+2+s,...i},{x:t+3+3+s,y:e-r/2,...i},{x:t-o-3-3-s,y:e-r/2,...i},{x:t+2+s,y:e-r-3-1,...i},
{x:t-o-2-s,y:e-r-3-1,...i},{x:t+2+s,y:e+3+2,...i},{x:t-o-2-s,y:e+3+2,...i}]}var Lh=(t,e)=>t.x>=e.x&&t.y>=e.y&&t.x+t.width<=
e.x+e.width&&t.y+t.height<=e.y+e.height;function Eh(t,e,n){if(n.some(s=>Hc(t,s)))return!1;let o=Ir(t,2);return!e.some(({
points:s,box:r})=>Hc(o,r)&&Nh(o,s))}var Nh=(t,e)=>e.some((n,o)=>o>0&&qh(t,e[o-1],n));function qh({x:t,y:e,width:n,height:o},s,r){
let[i,a]=[0,1],[c,l]=[r[0]-s[0],r[1]-s[1]];for(let[f,u]of[[-c,s[0]-t],[c,t+n-s[0]],[-l,s[1]-e],[l,e+o-s[1]]]){if(f===0&&
u<0)return!1;f<0?i=Math.max(i,u/f):f>0&&(a=Math.min(a,u/f))}return i<=a}var Hc=(t,e)=>t.x<e.x+e.width&&e.x<t.x+t.width&&
t.y<e.y+e.height&&e.y<t.y+t.height;function Ch(t){let[e,n]=t[Math.floor(t.length/2)];return{x:e-10,y:n-10,width:20,height:20}}
var Ih=t=>[t[0],t[t.length-1]].map(([e,n])=>({x:e-7,y:n-7,width:14,height:14})),Ir=({x:t,y:e,width:n,height:o},s)=>({x:t-
s,y:e-s,width:n+2*s,height:o+2*s});function Rh(t){let[e,n]=[t.map(([r])=>r),t.map(([,r])=>r)],[o,s]=[Math.min(...e),Math.
min(...n)];return{x:o,y:s,width:Math.max(...e)-o,height:Math.max(...n)-s}}function Gc(t,e){let n=jr(t);return t.map((o,s)=>{let{start:r,end:i,passes:a}=o,[c,l]=[r,i].map(d=>Rr(d.item.column,d.side,
d.item.y+d.offset,e));if(r.item.column===i.item.column){let d=(r.side==="left"?-1:1)*(n.get(s)??26);return[c,[c[0]+d,c[1]],
[l[0]+d,l[1]],l]}let f=r.side==="right",u=[c];for(let{item:d}of a){let h=d.y+(d.ports.find(_=>_.tie===s)?.offset??0),[g,
b]=f?["left","right"]:["right","left"];u.push(...Uc(u[u.length-1],Rr(d.column,g,h,e)));let y=Rr(d.column,b,h,e),O=u[u.length-
1];u.push(O,y,y)}return u.push(...Uc(u[u.length-1],l)),u})}function Rr(t,e,n,o){let{x:s,width:r}=o[t];return[e==="left"?
s-2:s+r+2,n]}function Uc(t,e){let n=(e[0]-t[0])*.42;return[[t[0]+n,t[1]],[e[0]-n,e[1]],e]}function jr(t){let e=[...t.entries()].
filter(([,{start:i,end:a}])=>i.item.column===a.item.column),n=({start:i,end:a})=>[i,a].map(c=>c.item.y+c.offset).sort((c,l)=>c-
l),o=i=>n(i)[1]-n(i)[0];e.sort(([i,a],[c,l])=>o(a)-o(l)||i-c);let s=new Map,r=[];for(let[i,a]of e){let[c,l]=n(a),f=r.filter(
({way:d})=>{let[h,g]=n(d);return d.start.item.column===a.start.item.column&&d.start.side===a.start.side&&h<=l&&g>=c}),u=Math.
max(-1,...f.map(d=>d.step))+1;r.push({way:a,step:u}),s.set(i,(26+13*u)*(4/3))}return s}function Kc(t){let e=[t[0]];for(let n=0;n+
3<t.length;n+=3){let[o,s,r,i]=t.slice(n,n+4);for(let a=1;a<=24;a++){let c=a/24,l=1-c,f=u=>l*l*l*o[u]+3*l*l*c*s[u]+3*l*c*
c*r[u]+c*c*c*i[u];e.push([f(0),f(1)])}}return e}var Vo=16,jh=92,[Vc,Yc]=[84,290],Wh=34;function Qc(t){let e=new Map(t.boxes.flatMap((d,h)=>[d,...d.members].map(g=>[g.id,
h]))),{groups:n,ways:o}=Dc(t,Ic(t,e),e),s=Wc(n,o);Pc(s,o,t.ties.map(d=>d.room),t.ties.map(d=>d.weight));let r=Bh(t,s,o),
i=s.flatMap((d,h)=>Fh(d,r.columns[h])),a=Gc(o,r.columns).map((d,h)=>({tie:t.ties[h],path:d,points:Kc(d),words:null})),c=[
...i.flatMap(({y:d,height:h})=>[d,d+h]),...a.flatMap(({points:d})=>d.map(([,h])=>h))],[l,f]=[Math.min(...c,0),Math.max(...c,
0)],u={boxes:i,ties:a,width:r.width,height:f-l+2*Vo};return Dh(u,Vo-l),zc(a,i,{x:2,y:2,width:u.width-4,height:u.height-4}),
u}function Bh({ties:t,scale:e},n,o){let s=jr(o),r=[...Array(n.length+1).keys()].map(c=>c&&c<n.length?Vc*e:Vo);for(let[c,
{start:l,end:f}]of o.entries()){let u=Math.max(0,...t[c].words.slice(0,1).map(({width:g})=>g)),[d,h]=[l.item.column,f.item.
column].sort((g,b)=>g-b);if(d===h){let g=l.side==="left"?d:d+1,b=g===0||g===n.length,y=(s.get(c)??0)*.75+(u?u+14:0)+Vo;r[g]=
Math.max(r[g],b?y:Math.min(y+Vc*e,Yc))}else if(u)for(let g=d+1;g<=h;g++)r[g]=Math.max(r[g],Math.min(u+Wh,Yc))}let i=r[0];
return{columns:n.map((c,l)=>{let f=Math.ceil(Math.max(jh,...c.map(({box:d})=>d?Ph(d):0))),u={x:Math.round(i),y:0,width:f,
height:0};return i=u.x+f+r[l+1],u}),width:Math.ceil(i)}}var Ph=t=>Math.max(t.width,...t.members.map(({width:e})=>e));function Fh(t,{
x:e,width:n}){return t.flatMap(({box:o,items:s})=>{if(!o)return[];let r=s.map(u=>u.y-u.height/2),i=s.map(u=>u.y+u.height/
2),[a,c]=s.length?[Math.min(...r),Math.max(...i)]:[0,0];o.isFrame&&([a,c]=[a-Er(o),c+Lr]);let l=Nr(o)-(c-a);l>0&&([a,c]=
[a-l/2,c+l/2]);let f=s.flatMap(({member:u,y:d,height:h,ports:g})=>u?[{...u,y:d,height:h,atLeft:g.filter(({side:b})=>b===
"left").length,atRight:g.filter(({side:b})=>b==="right").length}]:[]);return[{box:o,members:f,x:e,width:n,y:a,height:c-a}]})}
function Dh({boxes:t,ties:e},n){for(let o of t){o.y+=n;for(let s of o.members)s.y+=n}for(let{path:o,points:s}of e)for(let r of new Set(
[...o,...s]))r[1]+=n}var Yo=null;function Qo(){if(Yo)return Yo;let t=document.createElement("canvas").getContext("2d"),e=getComputedStyle(document.
body).fontFamily,n=o=>{let s=new Map;return r=>{let i=s.get(r);if(i!==void 0)return i;t.font=o;let a=t.measureText(r).width;
return s.set(r,a),a}};return Yo={plain:n(`13px ${e}`),bold:n(`600 13px ${e}`)},Yo}function Tn(t,e,n,o){let s=[""];for(let a of t.slice(0,400).split(/\s+/).flatMap(c=>Hh(c,e,o))){let c=s[s.length-1],l=c?
`${c} ${a}`:a;!c||o(l)<=e?s[s.length-1]=l:s.push(a)}if(s.length<=n)return s;let r=s.slice(0,n),i=Array.from(r[n-1]);for(;i.
length>1&&o(`${i.join("")}\u2026`)>e;)i=i.slice(0,-1);return r[n-1]=`${i.join("").trimEnd()}\u2026`,r}function Hh(t,e,n){
if(n(t)<=e)return[t];let o=[""];for(let s of Array.from(t)){let r=o[o.length-1]+s;n(r)<=e||!o[o.length-1]?o[o.length-1]=
r:o.push(s)}return o}function ze(t,e,n,o){let s=Tn(t,e,n,o);for(let r=e-12;r>40;r-=12){let i=Tn(t,r,99,o);if(i.length>s.
length||i.some(a=>o(a)>r))break;s=i}return{lines:s,width:Math.ceil(Math.max(...s.map(o)))}}var Jc=new WeakMap;function Xc(t,e){let n=Jc.get(t)??zh(t,e);return Jc.set(t,n),n}function zh(t,e){let n=new Map;for(let o of[
"actor","target"])for(let[s,r]of t[o].entries()){let i=e[o][s],a=n.get(r);a?a.set(i,(a.get(i)??0)+1):n.set(r,new Map([[i,
1]]))}return new Map([...n].map(([o,s])=>[o,Uh(s)]))}function Uh(t){let[e,n]=[-1,0];for(let[o,s]of t)(s>n||s===n&&o<e)&&
([e,n]=[o,s]);return e}function Zc(t,e){let{facts:n,level:o,arrows:s,chosen:r,state:i}=t,{actor:a,target:c,sign:l,hold:f,mark:u}=o.arrows,d=new Map;
for(let[g,b]of s){let y=ro(n,o,g),O=[e(a[g]),e(c[g])];if(O[0]===O[1]&&a[g]!==c[g])continue;let[_,M]=y?O.sort():O,A=`${_}\
>${M}:${l[g]}`,R=d.get(A);if(!R){let F={from:_,to:M,sign:l[g],hold:f[g],mark:u[g],rows:[...b],weight:0,acts:0};d.set(A,{
...F,isBoth:!1,isTogether:y,prices:[],conditions:[]});continue}R.rows.push(...b),R.hold=Math.max(R.hold,f[g]),R.mark=Math.
max(R.mark,u[g])}let h=Gh(n.ties.statement,d);for(let g of h)g.weight=at(n,g.rows,r,i.count),g.acts=at(n,g.rows,r,"acts"),
Kh(t,g);return h.sort((g,b)=>b.acts-g.acts||b.weight-g.weight||(g.from+g.to<b.from+b.to?-1:1))}function Gh(t,e){let n=({
rows:s})=>[...new Set(s.map(r=>t[r]))].sort().join(" "),o=new Set;for(let s of e.values()){let r=e.get(`${s.to}>${s.from}\
:${s.sign}`);!r||r===s||o.has(s)||n(s)!==n(r)||(s.isBoth=!0,s.rows.push(...r.rows),o.add(r))}return[...e.values()].filter(
s=>!o.has(s))}function Kh({facts:t,chosen:e},n){let o=new Set(n.rows.map(i=>t.ties.statement[i])),s=new Set([...o].map(i=>t.
statements.act[i]).filter(i=>i>=0)),r=[new Set,new Set];for(let i of t.offers.mentions){let[a]=i;if(!(!e.inside[a]||!(o.
has(a)||s.has(t.statements.act[a]))))for(let[c,l]of i.slice(8).entries())for(let f of l)r[c].add(f)}[n.prices,n.conditions]=
r.map(i=>[...i])}var[Vh,Yh]=[5,1.4],Wr={"not actual":"6 4",hedged:"1.8 5"};function An(t){let{holds:e}=x.names,n=$.parts?yo($,t.rows):Be(
t.sign),o=Wr[e[t.hold]]??null,s=t.acts>0?Math.min(Vh,2+Math.log2(Math.max(t.weight,1))):Yh;return{colour:n,dashes:o,width:t.
isReturn?1.8:s,head:x.encodings.signs[t.sign].head}}function Ue(t){return t.isReturn?"":x.names.holds[t.hold]==="denied"?
"\u2298":{doubted:"?",reported:"\u2022"}[x.names.marks[t.mark]]??""}var Ln=t=>t.acts===0;var tl={name:168,words:184},el={name:132,words:132},[Fr,Br]=[26,30],Qh=.7,Jh=3,Xh=4,[Zh,tg,eg]=[13,10,16],ng=90,og=4;function nl(t,e,n,{
scale:o,unfolded:s}){let{level:r,state:i}=t,a=o<1?el:tl,c=[...sg(t)].sort((E,W)=>E-W),l=Xc(r,e),f=i.ego===null?-1:r.numbers.
get(i.ego)??-1,u=new Map;for(let E of c){if(E===f)continue;let W=l.get(E)??-1-E;u.set(W,[...u.get(W)??[],E])}let d=(E,W)=>r.
nodes[E].actor===e.nodes[W]?.actor,h=E=>(u.get(E)??[]).filter(W=>!d(W,E)),g=rg(t,e,u,h,s),b=new Map,y=new Map,O=new Map,
_=[],M=ig(t,c),A=(E,W,Tt,Yt,ln)=>{y.set(E,{at:W,frame:Tt,name:Yt,folded:ln,node:W<0?null:r.nodes[W],isStrong:M.has(W)})},
R=(E,W)=>{let Tt=j(r,E),Yt=Tn(Tt,a.name,4,n.bold);b.set(E,`a${E}`),A(`a${E}`,E,-1,Tt,0),_.push({id:`a${E}`,isFrame:!1,lines:Yt,
width:Pr(Yt,n.bold)+Fr+Br,members:[],isMiddle:W})};f>=0&&c.includes(f)&&R(f,!0);for(let[E,W]of u){let Tt=h(E);if(!Tt.length||
E<0){for(let Z of W)R(Z,!1);continue}let Yt=j(e,E),ln=C(Tt.length,"actor_drawn"),ua=W.find(Z=>d(Z,E))??r.numbers.get(e.nodes[E].
actor)??-1,fn=`f${E}`,Zn=g.has(E);A(fn,ua,E,Yt,Zn?Tt.length:0),O.set(fn,{name:Yt,note:ln,frame:e.nodes[E].actor,at:ua,isFolded:Zn});
for(let Z of W)b.set(Z,Zn||d(Z,E)?fn:`a${Z}`);if(Zn){let Z=[...Tn(Yt,a.name,3,n.bold),p("folded",{n:ln})];_.push({id:fn,
isFrame:!1,lines:Z,width:Pr(Z,n.bold)+Br,members:[]});continue}let Dp=Tt.map(Z=>(A(`a${Z}`,Z,E,j(r,Z),0),ag(j(r,Z),Z,M.has(
Z),a.name,n))),ma=ze(Yt,a.name,3,n.bold).lines,Hp=Pr(ma,n.bold)+Fr+n.plain(ln)+2*Br+12;_.push({id:fn,isFrame:!0,lines:ma,
width:Hp,members:Dp})}let Wt=Zc(t,E=>b.get(E)??"").flatMap(E=>cg(t,E));return{given:{boxes:_,ties:fg(Wt,n,o),scale:Math.
min(o,1)},ties:Wt,ends:y,heads:O}}function sg({arrows:t,level:e}){let{actor:n,target:o}=e.arrows;return new Set([...t.keys()].
flatMap(s=>[n[s],o[s]]))}function rg({nodes:t},e,n,o,s){let r=[...n.keys()].filter(c=>c>=0&&o(c).length>0);if(s)return new Set(
r.filter(c=>!s.includes(e.nodes[c].actor)));let i=c=>(n.get(c)??[]).reduce((l,f)=>l+(t.get(f)?.weight??0),0),a=r.filter(
c=>o(c).length>=Jh).sort((c,l)=>i(l)-i(c)||c-l);return new Set(a.slice(Xh))}function ig({nodes:t},e){let n=e.map(o=>({at:o,
weight:t.get(o)?.weight??0}));return n.sort((o,s)=>s.weight-o.weight||o.at-s.at),new Set(n.slice(0,3).filter(({weight:o})=>o>
1).map(({at:o})=>o))}function ag(t,e,n,o,s){let r=n?s.bold:s.plain,{lines:i,width:a}=ze(t,o,3,r);return{id:`a${e}`,lines:i,
width:a+2*Fr+12}}var Pr=(t,e)=>Math.ceil(Math.max(...t.map(e)));function cg({facts:t,state:e},n){let o=kt(t,n.rows),s={acts:"\
act",statements:"statement",articles:"article"}[e.count],r=n.acts>1?C(n.acts,"act"):n.weight>1?C(n.weight,s):"",i=[...new Set(
o.map(({parts:b})=>lg(b)))],a=i.filter(b=>!b.startsWith("[")||!i.includes(b.slice(1,-1))),c=a.slice(0,2),l=a.length>2?` \
+${a.length-2}`:"",f=n.prices.length?[]:n.conditions,u=[c.join(", ")+l,...f].join(", "),d={...n,isReturn:!1,text:u,number:r};
if(!n.prices.length)return[d];let h=[p("asks_in_return",{what:n.prices.join(", ")}),...n.conditions].join("; "),g={from:n.
to,to:n.from,sign:t.names.signs.indexOf("neither"),text:h,number:""};return[d,{...d,...g,hold:t.names.holds.indexOf("not\
 actual"),isReturn:!0}]}function lg([t,e,n,...o]){let s=kn([t,e,"",...o],ng);return n?`[${s}]`:s}function fg(t,e,n){let o=t.
some(a=>a.acts>0),s=(n<1?el:tl).words,r=n<Qh?0:1/0,i=0;return t.map(a=>{let{from:c,to:l,text:f,number:u}=a,d=!o||a.acts>
0||n>=1.5,h=(a.acts>0?3:.5)*(1+Math.log2(1+a.weight)),g=!!Ue(a),b={from:c,to:l,weight:h,isMarked:g,words:[],room:Zh*Math.
min(n,1)};if(!d||!f||++i>r)return b;let y=u?`${f} \xB7 ${u.replaceAll(" ","\xA0")}`:f,O=[1,1.25,1.6].map(A=>ze(y,s*A,og,
e.plain)),_=O.filter(({lines:A})=>!A.at(-1)?.endsWith("\u2026")),M=_.length?_:O.slice(-1);return{...b,words:M,room:M[0].
lines.length*eg+tg}})}var ug={square:"M3 2 H13 V12 H3 Z",triangle:"M8 1.5 L14 12.5 H2 Z",diamond:"M8 1 L14 7 L8 13 L2 7 Z"};function zt(t,{dashes:e=[],
head:n="arrow",middle:o=""}={}){let r=S("line",{x1:2,y1:7,x2:n==="bar"?37:34,y2:7,stroke:t,"stroke-width":2,"stroke-dash\
array":e.join(" ")||null});return sl("0 0 42 14",r,Nn(n,t,"translate(40 7) rotate(0) scale(1)"),Hr(o,t,19,7))}var sl=(t,...e)=>S(
"svg",{class:"sample",width:42,height:14,viewBox:t,"aria-hidden":"true"},e),Ge=t=>zt(Be(t),{head:x.encodings.signs[t].head}),
ol=t=>zt(pr(t));function Dr(){return[...xn.slice(0,re).map((e,n)=>En(ol(n),`${Ro[n]} ${cc(e)}`)),En(ol(re),p("part_same"))]}
var En=(t,e)=>[t,e];function Nn(t,e,n){return t?t==="bar"?S("line",{transform:n,x1:-2,y1:-5,x2:-2,y2:5,stroke:e,"stroke-\
width":3}):t==="vee"?S("path",{transform:n,d:"M-8 -4.5 L0 0 L-8 4.5",fill:"none",stroke:e,"stroke-width":2}):S("path",{transform:n,
d:"M-9 -4.5 L0 0 L-9 4.5 Z",fill:e}):null}function Hr(t,e,n,o){return t==="circle"?S("circle",{cx:n,cy:o,r:3.5,fill:e}):
t==="diamond"?S("path",{transform:`translate(${n} ${o})`,d:"M-4.5 0 L0 -4.5 L4.5 0 L0 4.5 Z",fill:e}):null}function zr(t,e=K().
node){let n={fill:e,stroke:K().line},o=t==="dot"?S("circle",{cx:8,cy:7,r:5.5,...n}):S("path",{d:ug[t],...n});return sl("\
-13 0 42 14",o)}function rl(){let{sign:t,hold:e,mark:n}=$.level.arrows,o=[...$.arrows.keys()];return Ur({signs:new Set(o.
map(s=>t[s])),holds:new Set(o.map(s=>e[s])),marks:new Set(o.map(s=>n[s]))})}function Ur(t){let{signs:e,holds:n,marks:o}=x.
encodings,s=K().line,r=(l,f)=>!t||t[l].has(f),i=e.flatMap(({words:l},f)=>r("signs",f)?[En(Ge(f),l)]:[]),a=n.flatMap(({dashes:l,
words:f},u)=>l.length&&r("holds",u)?[En(zt(s,{dashes:l}),f)]:[]),c=o.flatMap(({middle:l,words:f},u)=>l&&r("marks",u)?[En(
zt(s,{middle:l}),f)]:[]);return[...$.parts?Dr():i,...a,...c]}var Kr=16,Gr=17,il=7;function ll(t,e,n){let o=S("svg",{class:"named",role:"group",viewBox:`0 0 ${t.width} ${t.height}`}),
s=t.boxes.map(c=>gg(c,e)),r=t.ties.map((c,l)=>mg(c,e.ties[l],l,n)),i=t.boxes.flatMap(c=>c.members.map(l=>xg(l,c,e))),a=t.
ties.map((c,l)=>hg(c,e.ties[l],l));return o.append(...s,...r,...i,...a.filter(c=>c!==null)),o}function mg(t,e,n,o){let{colour:s,
dashes:r,width:i,head:a}=An(e),{path:c}=t,l=e.isBoth&&a?il:0,f=cl(dg(c,l,a&&a!=="bar"?il:0));return S("g",{class:`tie${Ln(
e)?" light":""}`,role:"button",tabindex:-1,"data-key":`t${e.from}>${e.to}:${e.sign}${e.isReturn?"r":""}`,"data-tie":n,"a\
ria-label":`${o(e)}. ${p("show_quotes")}`},S("path",{class:"around",d:cl(c),fill:"none",stroke:s}),S("path",{d:f,fill:"n\
one",stroke:s,"stroke-width":i.toFixed(1),"stroke-dasharray":r,"stroke-linecap":r===Wr.hedged?"round":null}),al(a,s,c[c.
length-1],c[c.length-2],i),e.isBoth&&al(a,s,c[0],c[1],i),pg(Ue(e),s,t.points))}function al(t,e,n,o,s){let r=n[0]<o[0]?180:
0,i=(.9+.08*s).toFixed(2);return Nn(t,e,`translate(${n[0]} ${n[1]}) rotate(${r}) scale(${i})`)}function pg(t,e,n){if(!t)
return null;let[o,s]=n[Math.floor(n.length/2)],r={transform:`translate(${o.toFixed(1)} ${s.toFixed(1)})`};if(t==="\u2022")
return S("g",r,S("circle",{class:"mark",r:4.5,stroke:e,"stroke-width":1.8}));if(t==="?")return S("g",r,S("circle",{class:"\
doubt",r:8}),S("text",{class:"doubted","text-anchor":"middle",y:4.5,"aria-hidden":"true"},"?"));let i=S("path",{d:"M-5.5\
 5.5 L5.5 -5.5",stroke:e,"stroke-width":1.8});return S("g",r,S("circle",{class:"mark",r:8,stroke:e,"stroke-width":1.8}),
i)}function dg(t,e,n){let o=t.map(([r,i])=>[r,i]),s=o.length-1;return o[0][0]+=Math.sign(o[1][0]-o[0][0])*e,o[s][0]+=Math.
sign(o[s-1][0]-o[s][0])*n,o}function cl([t,...e]){let n=([s,r])=>`${s.toFixed(1)} ${r.toFixed(1)}`,o=[];for(let s=0;s+2<
e.length;s+=3)o.push(`C${e.slice(s,s+3).map(n).join(" ")}`);return`M${n(t)} ${o.join(" ")}`}function hg({words:t},e,n){if(!t)
return null;let o={class:"words","data-words":n,"aria-hidden":"true",fill:An(e).colour};return S("g",o,Vr(t.lines,t.x+t.
width/2,t.y,e.number))}function Vr(t,e,n,o=""){let s=o.replaceAll(" ","\xA0");return S("text",{"text-anchor":"middle"},t.
map((r,i)=>{let a=n+12.5+i*Kr,c=s&&r.endsWith(s),l=c?r.slice(0,r.length-s.length):r;return S("tspan",{x:e,y:a},l,c&&S("t\
span",{class:"strong"},s))}))}function gg(t,{ends:e,heads:n}){let{box:o,x:s,y:r,width:i,height:a}=t,c=e.get(o.id),l=n.get(
o.id),f=c.node?.shape==="diamond"&&!l,u=l?.isFolded?" folded":f?" issue":"",d=S("rect",{x:s,y:r,width:i,height:a,rx:f?Math.
min(20,a/2):14}),h=!!l?.isFolded,b=S("text",{class:"strong","text-anchor":h?"middle":"start"},wg(t,h)),y=l?.isFolded?null:
fl(c.node?.shape??"square",s+20,o.isFrame?r+18:r+a/2,6,!0),O=[c.name,l?.note,l?.isFolded&&p("unfold")].filter(Boolean).join(
", "),_={class:`block${u}`,role:"button",tabindex:-1,"data-key":o.id,"aria-label":O};if(!o.isFrame||!l)return S("g",_,d,
y,b);let M=S("g",{class:"fold",role:"button",tabindex:-1,"data-key":`x${o.id}`,"aria-label":`${l.note}: ${p("fold",{name:l.
name})}`},S("text",{class:"count",x:s+i-12,y:r+23,"text-anchor":"end"},`${l.note} \u2212`));return S("g",{class:"frame"},
S("g",_,d,y,b),M)}function wg({box:{lines:t,isFrame:e},x:n,y:o,width:s,height:r},i){if(e)return t.map((l,f)=>S("tspan",{
x:n+32,y:o+23+f*Gr},l));let a=o+r/2-t.length*Gr/2+13,c=l=>({x:i?n+s/2:n+34,y:a+l*Gr});return t.map((l,f)=>S("tspan",{...c(
f),class:i&&f===t.length-1?"note":null},l))}function xg(t,{x:e,width:n},{ends:o}){let s=o.get(t.id),{id:r,lines:i,y:a,height:c,
atLeft:l,atRight:f}=t,u=f>l,d=u?e+n-14:e+14,h=$.nodes.get(s.at)?.weight??0,g=Math.min(9,5+Math.sqrt(h)/1.6),b=u?e+n-28:e+
28,y=a-i.length*Kr/2+12.5,O=A=>S("path",{class:"reach",d:`M${A} ${a-c/2+4} V${a+c/2-2}`}),_=u?e:e+n-10,M=l&&f?S("path",{
class:"lead",d:`M${_} ${a} h10`}):null;return S("g",{class:`member${s.isStrong?" strong":""}`,role:"button",tabindex:-1,
"data-key":r,"aria-label":`${s.name}, ${s.node?.type??""}`},S("rect",{class:"around",x:e+2,y:a-c/2,width:n-4,height:c,rx:6}),
f>1&&O(e+n-1.5),l>1&&O(e+1.5),M,fl(s.node?.shape??"dot",d,a,g,g>7.5),S("text",{"text-anchor":u?"end":"start"},i.map((A,R)=>S(
"tspan",{x:b,y:y+R*Kr},A))))}function fl(t,e,n,o,s){let r={class:`glyph${s?" full":""}`,transform:`translate(${e.toFixed(
1)} ${n.toFixed(1)})`};return t==="square"?S("rect",{...r,x:-o+.5,y:-o+.5,width:2*o-1,height:2*o-1,rx:2}):t==="triangle"?
S("path",{...r,d:`M0 ${-o-1} L${o+1} ${o-1} L${-o-1} ${o-1} Z`}):t==="diamond"?S("path",{...r,d:`M0 ${-o-1} L${o+1} 0 L0\
 ${o+1} L${-o-1} 0 Z`}):S("circle",{...r,r:o})}var bg={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},yg=2.5;function ml(t,e,n){let o=bg[n];if(!o||!e)
return!1;let s=ul(e),r=[...t.querySelectorAll("[data-key]")],[i,a]=[null,1/0];for(let c of r){if(c===e)continue;let[l,f]=ul(
c).map((g,b)=>g-s[b]),u=l*o[0]+f*o[1],d=Math.abs(l*o[1])+Math.abs(f*o[0]),h=u+yg*d;u>1&&h<a&&([i,a]=[c,h])}return i&&(e.
setAttribute("tabindex","-1"),i.setAttribute("tabindex","0"),i.focus()),!0}function ul(t){let{x:e,y:n,width:o,height:s}=t.
getBoundingClientRect();return[e+o/2,n+s/2]}function pl(t,e){let n=null;t.addEventListener("pointerdown",o=>{let s=o.target instanceof Element&&!o.target.closest("[\
data-key], [data-words]");o.pointerType==="mouse"&&o.button===0&&s&&(n={x:o.clientX,y:o.clientY,left:t.scrollLeft,top:t.
scrollTop})}),t.addEventListener("pointermove",o=>{n&&(t.scrollLeft=n.left-(o.clientX-n.x),t.scrollTop=n.top-(o.clientY-
n.y))});for(let o of["pointerup","pointerleave","pointercancel"])t.addEventListener(o,()=>n=null);t.addEventListener("wh\
eel",o=>{o.ctrlKey&&(o.preventDefault(),e(o.deltaY<0?1:-1))},{passive:!1})}var $g=16,Sg=220;function Jo(t,{ends:e}){let[n,o]=[e.get(t.from)?.name??"",e.get(t.to)?.name??""];if(t.isReturn)return`${n}\
: ${t.text}`;let s=t.number?`: ${t.number}`:"";return`${n} ${t.text} ${o}${s}`}function Yr({parts:t},e){let n=e?.getAttribute(
"data-tie")??e?.getAttribute("data-words");return n==null?null:t.ties[Number(n)]}function dl(t,e){let{root:n,parts:o,picture:s}=t;
n.querySelector(".now")?.remove();for(let f of n.querySelectorAll(".lit"))f.classList.remove("lit");let r=Yr(t,e),i=e?.getAttribute(
"data-key")?.replace(/^x/,"")??"",a=f=>f===i||i.startsWith("f")&&`f${o.ends.get(f)?.frame}`===i,c=o.ties.flatMap((f,u)=>f===
r||!r&&i&&(a(f.from)||a(f.to))?[u]:[]);n.classList.toggle("fading",c.length>0),v("hint").textContent=r?`${Jo(r,o)} \xB7 ${Og(
r)}`:i?_g(t,i):"";let l=new Set(c.flatMap(f=>[o.ties[f].from,o.ties[f].to]));i&&l.add(i);for(let f of n.querySelectorAll(
"[data-key]")){let u=f.getAttribute("data-key")??"",d=c.includes(Number(f.getAttribute("data-tie")??-1))||l.has(u)||l.has(
`${u}`.replace(/^x/,""));f.classList.toggle("lit",d)}for(let f of c)n.querySelector(`[data-words="${f}"]`)?.classList.add(
"lit");r&&c.length===1&&!s.ties[c[0]].words&&n.append(kg(s,s.ties[c[0]],r))}var Og=t=>C(St($,t.rows).length,"statement");
function _g(t,e){let n=t.parts.ends.get(e);if(!n)return"";let o=$.nodes.get(n.at);return[n.name,n.node?.type,o&&C(o.others.
size,"neighbour")].filter(Boolean).join(" \xB7 ")}function kg(t,{points:e},n){let{plain:o}=Qo(),s=n.number&&` \xB7 ${n.number.
replaceAll(" ","\xA0")}`,{lines:r,width:i}=ze(n.text+s,Sg,9,o),[a,c]=e[Math.floor(e.length/2)],l=r.length*$g+8,f=Math.max(
4+i/2+8,Math.min(a,t.width-i/2-12)),u=Math.max(4,c-l-10);return S("g",{class:"now","aria-hidden":"true"},S("rect",{x:f-i/
2-8,y:u,width:i+16,height:l,rx:6}),Vr(r,f,u+3,n.number))}var hl=500,Mg=5,gl={at:-1,time:0,x:0,y:0},Qr=[.5,.7,1,1.25,1.5,2],G=null,Ke=null,Xr=gl,Jr={selection:null,key:""},wl=null;var Zo=()=>G;async function xl(t){wl=await Pt("country"),t&&(Ke=null);let e=[Ft(),w.language,JSON.stringify(w.frames)].join(
" ");if(G&&Jr.selection===$&&Jr.key===e&&!t){yl();return}Jr={selection:$,key:e},ts()}function ts(){let t=v("named"),e=wn(
$),n=!G,o=document.activeElement?.closest("#named [data-key]")?.getAttribute("data-key");G=Ke===null?vg(t):Zr(Ke);let{root:s,
picture:r,scale:i}=G,a=Math.max(i,1);s.setAttribute("width",String(r.width*a)),s.setAttribute("height",String(r.height*a)),
s.setAttribute("aria-label",`${p("graph_of")} ${ft(e)} ${p("graph_keys")}`),Ag(s),L(t,s),s.querySelector("[data-key]")?.
setAttribute("tabindex","0"),yl(),o&&Cg(o),n&&Tg(t,s)}function vg(t){let{clientWidth:e,clientHeight:n}=t,o=Zr(1);if(!e)return o;
o.picture.width>e&&(o=Zr(.7));let s=1.25*o.picture.width<=e&&1.25*o.picture.height<=n;return o.scale===1&&s?{...o,scale:1.25}:
o}function Zr(t){let e=nl(wn($),wl,Qo(),{scale:t,unfolded:w.frames}),n=Qc(e.given),o=ll(n,e,s=>Jo(s,e));return{picture:n,
parts:e,root:o,scale:t}}function Tg(t,e){t.scrollLeft=(e.clientWidth-t.clientWidth)/2}function Ag(t){let e=s=>s.target instanceof
Element?s.target.closest("[data-key], [data-words]"):null,n=(s,r)=>t.addEventListener(s,r);n("click",s=>Lg(e(s),s));let o=s=>G&&
dl(G,s);n("pointerover",s=>o(e(s))),n("pointerleave",()=>o(null)),n("focusin",s=>o(e(s))),n("focusout",()=>o(null)),n("k\
eydown",s=>{let r=e(s);if(s.key==="Enter"||s.key===" ")bl(r);else if(s.key==="+"&&qn(r)>=0)Zt(qn(r));else if(!ml(t,r,s.key))
return;s.preventDefault(),s.stopPropagation()})}function Lg(t,{timeStamp:e,clientX:n,clientY:o}){Xr={at:qn(t),time:e,x:n,
y:o},bl(t)}function Eg(t){let{at:e,time:n,x:o,y:s}=Xr,r=Math.hypot(t.clientX-o,t.clientY-s)<Mg&&t.timeStamp-n<hl;e<0||!r||
(t.stopPropagation(),t.preventDefault(),Xr=gl,Zt(e))}var qn=t=>G?.parts.ends.get(t?.getAttribute("data-key")??"")?.at??-1;
function bl(t){if(!t||!G)return;let e=Yr(G,t);if(e){Ng(e);return}let n=t.getAttribute("data-key")??"",o=G.parts.heads.get(
n.replace(/^x/,""));o&&(o.isFolded||n.startsWith("x"))?qg(o.frame,!o.isFolded):qn(t)>=0&&V($.level.nodes[qn(t)].actor)}function Ng(t){
if(!G)return;let[e,n]=(t.isReturn?[t.to,t.from]:[t.from,t.to]).map(s=>G?.parts.ends.get(s));e&&n&&!e.folded&&!n.folded&&
e.at>=0&&n.at>=0?lt(e.at,n.at):D(St($,t.rows),Jo(t,G.parts))}function qg(t,e){let o=[...G?.parts.heads.values()??[]].filter(
s=>!s.isFolded).map(s=>s.frame).filter(s=>s!==t);k({frames:e?o:[...o,t]})}function yl(){if(!G)return;let t=Et(),{parts:e,
root:n}=G,[o,s]=(t?.names??[]).map(i=>$.level.numbers.get(i)),r=i=>e.ends.get(i)?.at;for(let[i,a]of e.ties.entries()){let[
c,l]=(a.isReturn?[a.to,a.from]:[a.from,a.to]).map(r),f=t?.kind==="pair"&&c===o&&l===s;n.querySelector(`[data-tie="${i}"]`)?.
classList.toggle("open",f)}for(let i of n.querySelectorAll(".member.open, .block.open"))i.classList.remove("open");if(!(t?.
kind!=="actor"||o===void 0))for(let[i,{at:a}]of e.ends)a===o&&Xo(i)?.classList.add("open")}var Xo=t=>G?.root.querySelector(
`[data-key="${CSS.escape(t)}"]`)??null;function Cg(t){let e=Xo(t);if(e){for(let n of G?.root.querySelectorAll("[tabindex\
='0']")??[])n.setAttribute("tabindex","-1");e.setAttribute("tabindex","0"),e.focus({preventScroll:!0})}}function $l(t){(Xo(
`a${t}`)??[...G?.parts.ends??[]].flatMap(([n,o])=>o.at===t?[Xo(n)]:[])[0])?.scrollIntoView({block:"center",inline:"cente\
r"})}function es(t){let e=Qr.indexOf(G?.scale??1),n=Qr[Math.max(0,Math.min(Qr.length-1,e+t))];n!==G?.scale&&(Ke=n,ts())}
function Sl(){Ke=null,ts()}function Ol(t){pl(t,es),document.addEventListener("click",Eg,!0);let[e,n]=[0,0];new ResizeObserver(
()=>{t.clientWidth!==e&&(e=t.clientWidth,clearTimeout(n),n=setTimeout(()=>{e&&G&&Ke===null&&w.picture==="named"&&ts()},hl))}).
observe(t)}var Ig={"\u2298":"key_denied","?":"key_doubted","\u2022":"key_reported"};function ns(){let t=Zo()?.parts.ties??[],e=[...new Set(
t.map(a=>a.sign))].sort((a,c)=>a-c),n=t.map(An),o=K().line,s=$.parts?Dr():e.map(a=>[Ge(a),x.encodings.signs[a].words]),r=n.
find(({dashes:a})=>a?.startsWith("6")),i=n.find(({dashes:a})=>a?.startsWith("1"));r&&s.push([zt(o,{dashes:[6,4],head:""}),
p("key_not_done")]),i&&s.push([zt(o,{dashes:[2,4],head:""}),p("key_hedged")]);for(let[a,c]of Object.entries(Ig))t.some(l=>Ue(
l)===a)&&s.push([_l(a),p(c)]);return t.some(Ln)&&!t.every(Ln)&&s.push([Rg(zt(o,{head:""})),p("key_light")]),t.some(({text:a})=>a.
includes("["))&&s.push([_l("[ ]"),p("key_inferred")]),s}function Rg(t){return t.setAttribute("opacity","0.5"),t}function _l(t){
let e=S("text",{x:21,y:12,"text-anchor":"middle","font-size":14,fill:K().text},t);return S("svg",{class:"sample",width:42,
height:14,viewBox:"0 0 42 14","aria-hidden":"true"},e)}var jg=["grown","frames","ego","steps","picture","level","issues"],Wg=100,Cn=[],os=[],Ut=null,Bg=()=>Object.fromEntries(
jg.map(t=>[t,w[t]]));function kl(){let t=Bg();Ut&&JSON.stringify(Ut)!==JSON.stringify(t)&&(Cn=[...Cn,Ut].slice(-Wg),os=[]),
Ut=t}var Ml=()=>Cn.length>0,vl=()=>os.length>0;function ti(){let t=Cn.pop();!t||!Ut||(os.push(Ut),Ut=t,k(t))}function ei(){
let t=os.pop();!t||!Ut||(Cn.push(Ut),Ut=t,k(t))}var Tl=["named","whole"];function Al(t){let e=m("div",{id:"named"});return Ol(e),document.addEventListener("keydown",zg),
m("div",{id:"stage"},Pg(t),m("div",{class:"pictures"},e,m("div",{id:"canvas",role:"application","aria-label":p("graph_of")}),
m("img",{id:"printed",alt:""}),m("p",{id:"empty",class:"empty"}),m("p",{id:"hint",class:"hint"})),m("ul",{id:"key",class:"\
key","aria-label":p("legend")}))}function Pg(t){let e=m("input",{type:"checkbox",onchange:o=>qc(o.target.checked)}),n=o=>k(
{picture:o});return m("div",{class:"graph-tools",role:"toolbar","aria-label":p("graph_tools")},m("div",{class:"pressed",
role:"group","aria-label":p("picture")},Tl.map(o=>T(p(`picture_${o}`),()=>n(o),{id:`picture-${o}`}))),T(p("undo"),ti,{id:"\
undo"}),T(p("redo"),ei,{id:"redo"}),T("",Hg,{id:"grow"}),m("div",{class:"right"},m("span",{id:"legend-of-whole"},t),m("l\
abel",{class:"tick",id:"physics"},e,m("span",{},p("physics"))),T("\u2212",()=>es(-1),{id:"zoom-out","aria-label":p("zoom\
_out"),title:p("zoom_out")}),T("+",()=>es(1),{id:"zoom-in","aria-label":p("zoom_in"),title:p("zoom_in")}),T(p("fit"),()=>w.
picture==="named"?Sl():Uo())))}async function Ll(t){let e=w.picture==="named",n=!$.arrows.size&&!($.isGrown&&!e);kl(),v(
"empty").textContent=n?me():"",v("named").hidden=!e,v("canvas").hidden=e,Fg(e),e?await xl(t):Tc(t),L(v("key"),e&&ns().map(
([o,s])=>m("li",{},o,m("span",{},s))))}function Fg(t){for(let n of Tl)v(`picture-${n}`).setAttribute("aria-pressed",String(
w.picture===n));for(let n of["zoom-out","zoom-in"])v(n).hidden=!t;v("legend-of-whole").hidden=t,v("physics").hidden=t||$.
nodes.size>=vc,v("undo").disabled=!Ml(),v("redo").disabled=!vl();let e=El();v("grow").hidden=e===void 0||!Dg(e),e!==void 0&&
(v("grow").textContent=p("add_neighbours",{name:De($.level.nodes[e].actor)}))}function El(){let t=Et(),e=t?.kind==="acto\
r"?$.level.numbers.get(t.names[0]):void 0;return e!==void 0&&$.nodes.has(e)?e:void 0}function Dg(t){let{shown:e}=go();return[
...$.nodes.get(t)?.others??[]].some(n=>!e.has(n))}function Hg(){let t=El();t!==void 0&&Zt(t)}var Nl=t=>w.picture==="name\
d"?$l(t):Nc(t);function zg(t){let e=t.target instanceof Element&&t.target.matches("input, textarea, select");w.tab!=="gr\
aph"||e||!(t.ctrlKey||t.metaKey)||t.key.toLowerCase()!=="z"||(t.preventDefault(),t.shiftKey?ei():ti())}var Ve=(t,e)=>T(t,n=>Ug(e(),n));async function Ug(t,e){try{await navigator.clipboard.writeText(t)}catch{let n=m("textare\
a",{class:"unseen","aria-hidden":"true"},t);document.body.append(n),n.select(),document.execCommand("copy"),n.remove()}ae(
p("copied")),e.classList.add("done"),setTimeout(()=>e.classList.remove("done"),1200)}function Gt(t,e,n){let o=URL.createObjectURL(
n instanceof Blob?n:new Blob([n],{type:e})),s=m("a",{href:o,download:t});document.body.append(s),s.click(),s.remove(),setTimeout(
()=>URL.revokeObjectURL(o),1e4)}var Ye=(t,...e)=>m("section",{class:"group"},m("h2",{},t),e);function Y(t,e,n,o){let s=e.find(([r])=>r===n);return m("se\
lect",{"aria-label":t,title:s?.[1],onchange:r=>o(r.target.value)},e.map(([r,i])=>m("option",{value:r,selected:r===n},B(i))))}
function ot(t,e,n,o){let s=m("input",{type:"checkbox",checked:e,onchange:r=>n(r.target.checked)});return m("label",{class:"\
tick"},s,o,m("span",{},t))}function ee(t,e){let n=m("ol",{class:"acts"},t.slice(0,e));return[n,In(t,e,e,o=>$e(n,o))]}function In(t,e,n,o){
if(t.length<=e)return null;let s=e,r=()=>p("more",{n:t.length-s}),i=T(r(),()=>{o(t.slice(s,s+n)),s+=n,s>=t.length?i.remove():
i.textContent=r()});return i}var qt=(t,...e)=>m("fieldset",{},m("legend",{},t),e);function ql({level:t,chosen:e},n,o,s){let r={as_subject:[],as_object:[],as_source:[],as_other:[]};for(let[i,a]of n.statements.
entries())s!==void 0&&a.sources?.includes(s)&&r.as_source.push(i),e.inside[i]&&((o!==void 0?t.subject[i]===o:a.s===s)?r.
as_subject.push(i):(o!==void 0?t.object[i]===o:a.o===s)?r.as_object.push(i):a.roles?.some(([,c])=>c===s)&&r.as_other.push(
i));return Object.entries(r).filter(([,i])=>i.length)}var Gg=/(?<![\p{L}\p{N}])['"\u2018\u201c\u201e\u00ab]([^'"\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb]+)['"\u2019\u201d\u201c\u00bb](?![\p{L}\p{N}])/gu,
rt=t=>x.relations[x.statements.relation[t]],J=t=>x.articles[x.statements.article[t]],ke=t=>t.map(e=>z(q().entities[e]));
function ut(t,e=0){let n=Rn(t),o=ni(t,e).join(" \u2013 ");return n.length?`${o} [${n.join("; ")}]`:o}function ni(t,e=0){
let n=q().statements[t],o=Ct(n.s,e)+_e(t,"subject"),s=Ct(n.o,e)+_e(t,"object");return[o,rt(t).label,s+(e?"":Kg(t))]}function Kg(t){
let e=q(),n=new Map;for(let[s,r]of e.statements[t].roles??[])n.set(s,[...n.get(s)??[],Ct(r)+_e(t,e.roles[s].id)]);return[
...n].sort(([s],[r])=>s-r).map(([s,r])=>`, ${e.roles[s].label} ${r.join(` ${p("and")} `)}`).join("")}function Ct(t,e=0){
if(typeof t=="string")return ce(t);if(t>=0)return ce(z(q().entities[t]));let n=-1-t;return e>=2?`[#${x.statements.key[n].
split("#")[1]}]`:`[${ut(n,e+1)}]`}var _e=(t,e)=>q().statements[t].inferred?.includes(e)?` (${p("inferred")})`:"";function Rn(t){
let{names:e,labels:n,statements:o}=x,s=q().statements[t],r=o.stance[t]>=0?e.stances[o.stance[t]]:"";return[s.sources?.length&&
`${p("according_to")} ${ke(s.sources).map(ce).join(" > ")}${_e(t,"according_to")}`,r==="doubts"&&p("author_doubts"),r===
"rejects"&&p("author_rejects"),o.mode[t]!==xe&&n.modes[o.mode[t]],o.certainty[t]!==0&&n.certainties[o.certainty[t]],o.polarity[t]!==
0&&n.polarities[o.polarity[t]],s.ended&&p("ended")].filter(a=>typeof a=="string")}function Cl(t){let e=x.names.stances[x.
statements.stance[t]],{note:n}=q().statements[t];if(e!=="doubts"&&e!=="rejects"||typeof n!="string")return[];let o=n.matchAll(
Gg);return Array.from(o,([,s])=>s.trim()).filter(Boolean)}function jn(t){let e=q().statements[t].quote.slice(2).map(Number);
return e.flatMap((n,o)=>o%2?[]:[[n,e[o+1]]])}function Mt(t){let e=q(),n=e.bodies[x.statements.article[t]];return n===null?
e.statements[t].quote.join(" [\u2026] "):jn(t).map(([o,s])=>n.slice(o,s).split(/\s+/).join(" ")).join(" [\u2026] ")}var Vg=44,ss=(t,e)=>Wl(t,e,(n,o)=>Yg(jn(t),n,o));function jl(t,e){let n=Cl(t);return Pl(t).some(s=>Il(n,s).length)?Wl(t,
e,s=>Il(n,s),"doubting"):null}function Wl(t,e,n,o=null){let{quote:s}=q().statements[t],r=Bl(t)===null?null:Number(s[0]);
return Pl(t).map((i,a)=>[a?" [\u2026] ":"",Qg(i,n(i,r),e,o)])}var Bl=t=>q().bodies[x.statements.article[t]];function Pl(t){
let{quote:e}=q().statements[t],n=Bl(t);return n===null?e.map(String):[n.slice(Number(e[0]),Number(e[1]))]}var Yg=(t,e,n)=>n===
null?[[0,e.length]]:t.map(([o,s])=>[o-n,s-n]);function Il(t,e){let n=[];for(let o of t){let s=o.split(/\s+/).map(i=>i.replace(
/[.*+?^${}()|[\]\\]/g,"\\$&")),r=new RegExp(`(?<![\\p{L}\\p{N}])${s.join("\\s+")}(?![\\p{L}\\p{N}])`,"iu").exec(e);r&&n.
push([r.index,r.index+r[0].length])}return n.sort(([o],[s])=>o-s)}function Qg(t,e,n,o){let s=[],r=0;for(let[a,c]of e)a>r&&
s.push(r||n===void 0?Rl(t.slice(r,a)):Jg(t.slice(0,a),n)),c>r&&s.push(m("mark",{class:o},oi(t.slice(Math.max(r,a),c)))),
r=Math.max(r,c);let i=t.slice(r);return[...s,n===void 0?Rl(i):Xg(i,n)]}var oi=t=>t.replace(/^# /,"");function Rl(t){let e=oi(
t),n=e.split(/\s+/);return n.length<=Vg?e:[...n.slice(0,20),"[\u2026]",...n.slice(-20)].join(" ")}function Jg(t,e){let n=oi(
t).split(/\s+/);return n.length<=e+1?n.join(" "):["\u2026",...n.slice(-e-1)].join(" ")}function Xg(t,e){let n=t.split(/\s+/);
return n.length<=e+1?n.join(" "):[...n.slice(0,e+1),"\u2026"].join(" ")}var si=new Set("al bin da de del della den der di do dos du e el ibn la le ten ter van von y".split(" "));function Qe(t){
return t.published&&t.published!=="unknown"?t.published:t.inferred?`${p("no_date")}, ${p("probably")} ${t.inferred}`:p("\
no_date")}var Kt=t=>`${t.author?`${ce(t.author)}, `:""}${ce(t.publisher)}, ${Qe(t)}`;function Zg(t){return`${t.author?`${t.
author}, `:""}\u201C${t.title}\u201D, ${t.publisher}, ${Qe(t)}`}function Dl(t){let e={plain:tw,chicago:ew,apa:nw}[w.citation];
return`${e(J(t))} \u201C${ri(Mt(t))}\u201D`}function tw(t){let e=t.retrieved?` (${p("accessed")} ${t.retrieved})`:"";return`${Zg(
t)}${t.url?`, ${t.url}`:""}${e}:`}function ew(t){let e=`\u201C${ri(t.title)}${/[?!.,]$/.test(t.title)?"":","}\u201D`,n=rs(
t.published)??(t.inferred?`[${rs(t.inferred)??t.inferred}?]`:"n.d."),o=rs(t.retrieved),s=[t.publisher,n,o&&`accessed ${o}`,
t.url].filter(Boolean);return`${t.author?`${t.author}, `:""}${e} ${s.join(", ")}:`}function nw(t){let e=Hl(t),n=e?e.map(
({given:f,family:u})=>`${u}, ${ow(f)}`):[t.author??t.publisher],o=n.slice(-1).join(""),s=n.length>1?`${n.slice(0,-1).join(
", ")}, & ${o}`:o,r=Fl(t.published)??(t.inferred?`[ca. ${Fl(t.inferred)??t.inferred}]`:"n.d."),i=t.author&&t.author!==t.
publisher?`${t.publisher}. `:"",a=rs(t.retrieved),c=t.url?`${a?`Retrieved ${a}, from `:""}${t.url} `:"",l=f=>/[?!.]$/.test(
f)?f:`${f}.`;return`${l(s)} (${r}). ${l(t.title)} ${i}${c}`.replace(/[. ]*$/,":")}var ow=t=>t.split(/[\s-]+/).map(e=>`${e[0]}\
.`).join(" "),ri=t=>t.replace(/“/g,"\u2018").replace(/”/g,"\u2019");function rs(t){let{year:e,month:n,day:o}=is(t);return e?
[[n,o].filter(Boolean).join(" "),e].filter(Boolean).join(n&&o?", ":" "):null}function Fl(t){let{year:e,month:n,day:o}=is(
t);return e?[e,[n,o].filter(Boolean).join(" ")].filter(Boolean).join(", "):null}function is(t){let[,e,n,o]=/^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.
exec(t??"")??[],s=n?new Date(Date.UTC(2e3,Number(n)-1,1)):null;return{year:e,month:s?.toLocaleDateString("en-US",{month:"\
long",timeZone:"UTC"}),day:o&&String(Number(o))}}function Hl({author:t,publisher:e}){if(!t||t===e)return null;let n=t.split(
/\s+and\s+|\s*&\s*|,\s*(?:and\s+)?/).map(sw);return n.every(o=>o!==null)?n:null}function sw(t){let e=t.trim().split(/\s+/),
n=r=>/^\p{L}/u.test(r)&&(!/^\p{Ll}/u.test(r)||si.has(r));if(e.length<2||e.length>4||!e.every(n)||si.has(e[0]))return null;
let o=e.findIndex(r=>si.has(r)),s=o>0?o:e.length-1;return{given:e.slice(0,s).join(" "),family:e.slice(s).join(" ")}}function zl(t){
let e=J(t),{published:n,url:o,retrieved:s}=e,r=Hl(e),i=`{${Wn(e.author||e.publisher)}}`,a=is(n).year!==void 0,c=/^\d{4}/.
exec(a?"":n||e.inferred||""),f=[["author",r?r.map(({given:u,family:d})=>Wn(`${u} ${d}`)).join(" and "):i],["title",Wn(e.
title)],["organization",!!e.author&&e.author!==e.publisher&&Wn(e.publisher)],["date",a&&n],["year",c?.[0]],["url",o&&encodeURI(
gr(o)).replace(/[{}\\]/g,"")],["urldate",is(s).day&&s],["note",`\`\`${Wn(ri(Mt(t)))}''`]].flatMap(([u,d])=>d?[`  ${u} = \
{${d}}`]:[]);return`@online{${e.id.replace(/[\s,{}#%~\\"'()=]+/g,"-")},
${f.join(`,
`)}
}`}var rw={"~":"\\textasciitilde{}","^":"\\textasciicircum{}","\u201C":"``","\u201D":"''","\u2018":"`","\u2019":"'","\u2013":"\
--","\u2014":"---","\u2026":"\\dots{}"},Wn=t=>t.replace(/[{}\\]/g,"").replace(/([#$%&_])/g,"\\$1").replace(/[~^“”‘’–—…]/g,
e=>rw[e]);function Xe(t){let e=q().statements[t],n=x.statements.key[t];return m("article",{class:"statement","aria-label":ut(t)},iw(
t),m("blockquote",{lang:J(t).language},ss(t)),e.translation?m("p",{class:"translation"},e.translation):null,aw(t),m("det\
ails",{},m("summary",{},p("details")),m("dl",{},cw(t))),m("p",{class:"actions"},Ve(p("copy_footnote"),()=>Dl(t)),Y(p("ci\
tation"),Vs.map(o=>[o,p(`citation_${o}`)]),w.citation,o=>k({citation:o})),Ve(p("copy_bibtex"),()=>zl(t)),Ve(p("copy_link"),
()=>bo({open:`statement:${n}`}))))}function Je(t){if(typeof t=="string")return Pe(t);if(t<0)return I(`[${ut(-1-t,1)}]`,()=>ct(
-1-t),{class:"link nested",dir:"ltr"});let e=q().entities[t];return I(z(e),()=>V(e.id),{lang:Se(e)})}function iw(t){let e=q(),
n=e.statements[t],o=rt(t),s=(n.roles??[]).map(([f,u])=>[", ",m("span",{class:"role"},e.roles[f].label)," ",Je(u),_e(t,e.
roles[f].id)]),r=Rn(t).map(f=>[" ",m("span",{class:"mark"},f)]),i=m("span",{class:`verb ${x.names.signs[o.sign]}`},o.label),
[a,c]=[Je(n.s),Je(n.o)],l=f=>_e(t,f);return m("p",{class:"claim"},a,l("subject")," ",i," ",c,l("object"),s,r)}function aw(t){
let e=J(t),n=I(Pe(e.title,e.language),()=>Eo(x.statements.article[t],t));return m("p",{class:"source",dir:"ltr"},"\u201C",
n,"\u201D, ",Kt(e)," ",ii(e))}var ii=t=>t.url&&No(t.url,`${p("original")} \u2197`);function cw(t){let{labels:e,coders:n,
statements:o}=x,s=q(),r=s.statements[t],i=r.inferred??[],a=o.quad_class[t]<0?"":`, ${e.quad_classes[o.quad_class[t]]}`,c=s.
fields.filter(({name:l})=>l!=="translation");return[It(p("according_to"),lw(t,r),i.includes("according_to")),It(p("certa\
inty"),`${e.certainties[o.certainty[t]]}, ${e.polarities[o.polarity[t]]}`),r.sources?It(p("author_stance"),e.stances[o.stance[t]]):
null,It(p("mode"),e.modes[o.mode[t]]),It(p("date"),Co(r)),It(p("kind"),`${e.kinds[rt(t).kind]}${a}`),It(p("inferred_fiel\
ds"),i.join(", ")),r.or?It(p("alternative_to"),r.or.map(l=>I(ut(l,1),()=>ct(l)))):null,c.map(({name:l,label:f})=>It(f,r[l])),
It(p("coder"),n[o.coder[t]]),It(p("statement"),m("code",{},o.key[t]))]}function lw(t,{sources:e}){let n=J(t),o=n.author||
n.publisher;return e?p("viewpoint_quoted",{name:ke(e).join(" > "),by:o}):`${p("the_author")} (${o})`}function It(t,e,n=!1){
return e==null||e===""?null:[m("dt",{},t),m("dd",{},e,n&&m("span",{class:"mark"},p("inferred")))]}function as(t){let e=Mo($,t).map(n=>{let o=vo($,n),s=n.filter(i=>i!==o),r=m("details",{class:"mentions"},m("summary",{},
C(s.length,"mention")),s.map(Xe));return m("li",{},Xe(o),s.length>0&&r)});return ee(e,30)}function cs(t,e){let{statements:n,
articles:o,sources:s}=t,r=(l,f,u,d="")=>m("span",{class:d&&`quad-class ${d}`},H(l,f,e),` ${u}`),i=(l,f,u)=>r(l,f,Sn(l,u)),
a=x.labels.quad_classes.map((l,f)=>t.byQuadClass[f]>0&&r(t.byQuadClass[f],t.quadClasses[f],l,Dt(x,f))),c=m("p",{class:"c\
ounts"},i(t.acts,$n(t),"act"),a,t.noQuadClass>0&&r(t.noQuadClass,t.none,p("no_quad_class")),t.unrealActs>0&&i(t.unrealActs,
t.unreal,"not_actual_act"),i(n.length,n,"statement"),i(o.size,n,"article"),i(s.size,n,"source"));return t.scored?[c,fw(t,
e)]:c}function fw(t,e){let n=p("score_text",{sum:br(t.sum),mean:br(t.sum/t.scored),n:t.scored});return m("details",{},m(
"summary",{},p("score")),m("p",{},n," ",H(p("show_quotes"),$n(t),e)))}function Ul(t,e,n){let o=new Map([[e,[]]]),s=[e];for(;s.length&&!o.has(n);){let a=new Map;for(let c of s)for(let l of t.
get(c)?.others??[])o.has(l)||a.set(l,[...a.get(l)??[],c]);for(let[c,l]of a)o.set(c,l);s=[...a.keys()]}let r=[],i=(a,c)=>{
if(!(r.length>=6))if(a===e)r.push([e,...c]);else for(let l of o.get(a)??[])i(l,[a,...c])};return o.has(n)&&i(n,[]),r}var uw=400;function Kl(t){let{level:e}=$,n=gn($.nodes).filter(i=>i!==t).slice(0,uw),o=m("div",{class:"paths"}),s=n.map(i=>[
e.nodes[i].actor,j(e,i)]),r=i=>L(o,i&&mw(t,e.numbers.get(i)??-1));return m("div",{class:"paths-form"},Y(p("paths_to"),[[
"",p("paths_to")],...s],"",r),o)}function mw(t,e){let n=Ul($.nodes,t,e);return n.length?m("ol",{},n.map(o=>m("li",{},o.map(
(s,r)=>[r>0&&pw(o[r-1],s),j($.level,s)])))):m("p",{class:"quiet"},p("no_path"))}var pw=(t,e)=>[Gl(t,e,"\u2192"),Gl(e,t,"\
\u2190")];function Gl(t,e,n){let{level:o,pairs:s}=$,r=s.get($t(t,e,o.nodes.length)),i=`${j(o,t)} \u2192 ${j(o,e)}: ${p("\
show_quotes")}`;return r&&I(` ${n}${r.weight} `,()=>lt(t,e),{"aria-label":i})}var Vl={pair:dw,actor:gw,statement:$w,list:Ow},Yl=({kind:t,names:e})=>Object.hasOwn(Vl,t)?Vl[t](e):null;function dw(t){let{
level:e,pairs:n}=$,[o,s]=t.map(d=>e.numbers.get(d));if(o===void 0||s===void 0)return null;let r=e.nodes.length,[i,a]=[n.
get($t(o,s,r)),n.get($t(s,o,r))],[c,l]=[o,s].map(d=>j(e,d)),f=i&&Jt($,i),u=i?kt(x,i.rows).map(Oe):[];return m("section",
{},m("h2",{},I(c,()=>V(t[0])),u.length===1?[" ",m("span",{class:`verb ${hw(i?.rows??[])}`},u)," "]:" \u2192 ",I(l,()=>V(
t[1]))),u.length>1&&m("ul",{class:"says"},u.map(d=>m("li",{},d))),f?cs(f,`${c} \u2192 ${l}`):m("p",{class:"quiet"},p("no\
_tie_in_direction")),m("p",{class:"actions"},a&&I(p("opposite_direction",{n:a.weight}),()=>lt(s,o)),I(p("over_time"),()=>k(
{tab:"timeline",pair:t}))),f&&as(f.statements))}var hw=([t])=>x.names.signs[$.level.arrows.sign[$.level.arrow[t]]];function gw([
t]){let e=$.level.numbers.get(t),n=e===void 0?null:$.level.nodes[e],o=Lt(t),s=o?z(o):n?.label;if(s===void 0)return null;
let r=ql($,q(),e,ho(t)),i=[o?o.type:n?.type,n?.sector?.replace("_"," ")],a=e!==void 0&&$.nodes.has(e);return m("section",
{},m("h2",{lang:o&&Se(o)},s),m("p",{class:"quiet"},i.filter(Boolean).join(", ")),o&&xw(o,s),a?m("p",{class:"actions"},bw(
t,e)):ww(t,s),a?[m("h3",{},p("ties")),yw(e)]:null,r.map(([c,l])=>m("details",{class:"as",open:!a},m("summary",{},`${p(c)}\
 (${l.length})`),as(Ot($.chosen,l)))))}function ww(t,e){let n=m("p",{class:"actions"},m("span",{class:"quiet"},p("not_sh\
own",{name:e})));return Za(t).then(o=>{o&&n.append(" ",T(p("show_it"),()=>k({...o,tab:"graph"})))}),n}function xw({labels:t={},
note:e,wikidata:n},o){let s=Object.entries(t).filter(([,i])=>i!==o),r=n&&`https://www.wikidata.org/wiki/${encodeURIComponent(
n)}`;return[Object.keys(t).length>1&&m("p",{class:"quiet"},s.map(([i,a],c)=>[c?" \xB7 ":"",m("span",{lang:i},a)])),e&&m(
"p",{class:"note"},e),r&&m("p",{},No(r,`Wikidata ${n} \u2197`))]}function bw(t,e){let n=w.ego===t;return[T(p(n?"show_all":
"neighbours_only"),()=>k({ego:n?null:t,tab:"graph"})),$.isGrown&&T(p("show_neighbours"),()=>Zt(e)),Kl(e)]}function yw(t){
let{level:e,pairs:n}=$,s=[...n.values()].filter(({a:r,b:i})=>r===t||i===t).sort(hn).map(({a:r,b:i,weight:a})=>m("li",{},
I([Pe(j(e,r))," \u2192 ",Pe(j(e,i))],()=>lt(r,i)),m("span",{class:"quiet"},` ${a}`)));return ee(s,15)}function $w([t]){let{
act:e,key:n}=x.statements,o=n.indexOf(t);if(o<0)return null;let s=e[o]<0?[]:e.flatMap((r,i)=>r===e[o]&&i!==o?[i]:[]);return m(
"section",{},m("h2",{},B(p("statement"))),Sw(o)?null:m("p",{class:"quiet"},p("statement_does_not_match")),Xe(o),s.length?
[m("h3",{},p("other_mentions")),s.map(Xe)]:null)}function Sw(t){return(w.tab==="arguments"||w.tab==="article"?Ce(x,w):$.
chosen.inside)[t]}function Ow([t]){let{statements:e,label:n}=Lo(t);if(!e.length)return null;let o=Number(t.split(" ")[0]),
s=o>e.length,r=e.filter(i=>!$.chosen.inside[i]).length;return m("section",{},m("h2",{},B(n||p("quotes"))),m("p",{class:"\
quiet"},C(e.length,"statement"),s&&`. ${p("link_cut",{kept:e.length,n:o})}`,r>0&&`. ${p("some_do_not_match",{n:N(r)})}`),
as(e))}var Ze=null,tn=[];async function Ql(){let t=v("panel"),e=Et();if(!e||!w.open){Ze=null,tn.length=0,L(t);return}await P();
let n=Yl(e);Ze&&Ze!==w.open&&_w(Ze,w.open),L(t,m("div",{class:"panel-head"},tn.length>0&&T(`\u2039 ${p("back")}`,kw,{class:"\
quiet-button"}),Ve(p("copy_link"),bo),T("\xD7",()=>k({open:null}),{class:"close","aria-label":p("close")})),n||m("p",{class:"\
quiet"},p("not_in_page"))),Ze!==w.open&&Mw(t),Ze=w.open}function _w(t,e){tn.at(-1)===e?tn.pop():tn.push(t)}var kw=()=>k(
{open:tn.at(-1)??null});function Mw(t){let e=t.querySelector("h2");t.scrollTop=0,e&&document.body.classList.contains("re\
ady")&&(e.tabIndex=-1,e.focus({preventScroll:!0})),ae(e?e.textContent:p("not_in_page"))}var Jl="sums_up";function Bn(t,e,n){let o=Ce(t,n,t.statements.alternative),s=e.arrows.filter(l=>o[l.statement]),r=s.filter(
l=>l.by!==Jl),i=new Set(r.flatMap(({tail:l,head:f})=>[l,f])),a=new Map;for(let l of s){if(l.by===Jl&&!i.has(l.tail))continue;
let f=[l.tail,l.head,l.by,l.words].join(`
`),u=a.get(f);u?u.statements.push(l.statement):a.set(f,{...l,statements:[l.statement]})}let c=e.topics.findIndex(([l])=>l===
n.about);return n.about===null?[...a.values()]:vw([...a.values()],e,c)}function vw(t,{cards:e},n){let o=t.flatMap(({tail:i,
head:a})=>[i,a]).filter(i=>e[i].about?.includes(n)),s=Xl(o,t,"head","tail"),r=Xl(o,t,"tail","head");return t.filter(i=>s.
has(i.head)||r.has(i.tail))}function Xl(t,e,n,o){let s=new Map;for(let i of e)s.set(i[n],[...s.get(i[n])??[],i[o]]);let r=new Set(
t);for(let i of r)for(let a of s.get(i)??[])r.add(a);return r}var Me=({tail:t,head:e})=>`${t} ${e}`;function tf(t,e,n){return Tw(e).map(o=>Aw(t,o,n)).sort((o,s)=>s.layers.flat().length-
o.layers.flat().length)}function Tw(t){let e=new Map,n=s=>{let r=e.get(s)??s;return r===s?s:n(r)};for(let{tail:s,head:r}of t)
e.set(n(r),n(s));let o=new Map;for(let s of t)o.set(n(s.tail),[...o.get(n(s.tail))??[],s]);return[...o.values()]}function Aw({
cards:t,bends:e},n,o){let s=new Set(n.flatMap(({tail:u,head:d})=>[u,d])),r=new Map,i=new Map,a=(u,d)=>(r.set(u,[...r.get(
u)??[],d]),d);for(let[u,d,h]of t)s.has(u)&&i.set(u,{layer:d,spot:a(d,Zl(u,h,o(u)))});let c=new Map(e.map(([u,d,h])=>[Me(
{tail:u,head:d}),h])),l=new Map;for(let u of n){let[d,h]=[i.get(u.tail),i.get(u.head)];if(!d||!h||l.has(Me(u)))continue;
let g=d.layer<h.layer?1:-1,b=(c.get(Me(u))??[]).map((_,M)=>a(d.layer+g*(M+1),Zl(-1,_,26))),y=[d.spot,...b,h.spot];l.set(
Me(u),y);let O=g>0?y:[...y].reverse();for(let[_,M]of O.slice(1).entries())M.above.push(O[_]),O[_].below.push(M)}let f=[...r].
sort(([u],[d])=>u-d).map(([,u])=>u.sort((d,h)=>d.across-h.across));return{layers:f,arrows:n,ways:l,width:Lw(f)}}var Zl=(t,e,n)=>({
card:t,across:e,room:n,at:0,above:[],below:[]});function Lw(t){for(let o of t){let s=0;for(let r of o)r.at=s+r.room/2,s+=
r.room}for(let o=0;o<8;o++)for(let s of o%2?[...t].reverse():t){let r=s.map(({above:i,below:a,at:c})=>ls([...i,...a].map(
l=>l.at))??c);for(let[i,a]of Ew(r,s).entries())s[i].at=a}let e=t.flat(),n=Math.min(...e.map(({at:o,room:s})=>o-s/2));for(let o of e)
o.at-=n;return Math.max(...e.map(({at:o,room:s})=>o+s/2))}var ls=t=>t.length?t.reduce((e,n)=>e+n,0)/t.length:null;function Ew(t,e){
let n=[],o=[],s=0;for(let[i,a]of t.entries())for(s+=i?(e[i-1].room+e[i].room)/2:0,o.push(s),n.push([a-s]);n.length>1&&(ls(
n[n.length-2])??0)>(ls(n[n.length-1])??0);){let c=n.pop()??[];n[n.length-1].push(...c)}return n.flatMap(i=>i.map(()=>ls(
i)??0)).map((i,a)=>i+o[a])}var[Nw,qw]=[172,148],Cw=900,ai=20,of=30,fs=18,ci=16,Iw=40,ef=[1.4,2.8,2.3,1.8,1.2],Rw={"not actual":"6 4",hedged:"2 4"},
li=t=>t&&Rw[t];function sf(t,e,n,o){let s=m("div",{class:"argument"});t.append(s);let r=s.clientWidth,i=[...new Set(n.flatMap(
({tail:O,head:_})=>[O,_]))],a=Bw(e,n);for(let{label:O}of[...a.values()].flat())s.append(O);let l=tf(o,n,O=>{let _=(a.get(
O)??[]).map(({label:M})=>M.offsetWidth+8);return Math.max(r<Cw?qw:Nw,_.reduce((M,A)=>M+A,0))+ai}),f=l.flatMap(({layers:O})=>O.
flat().filter(({card:_})=>_>=0)),u=new Map(f.map(({card:O,room:_})=>[O,Ww(e.cards[O],_-ai)]));for(let O of i)s.prepend(u.
get(O)??"");let d=S("svg",{class:"lines","aria-hidden":"true"});s.prepend(d);let[h,g,b,y]=[0,0,0,0];for(let O of l){h>0&&
h+O.width+ci>r&&([h,g,b]=[0,g+b+Iw,0]);let M=Fw(O,{left:h,top:g,boxes:u,meetings:a,lines:d});h+=O.width+2*ci,y=Math.max(
y,h),b=Math.max(b,M)}s.style.width=`${y}px`,s.style.height=`${g+b}px`,d.setAttribute("width",String(y)),d.setAttribute("\
height",String(g+b)),jw(s,f,u,a)}function jw(t,e,n,o){for(let{card:s}of e){for(let{label:r}of o.get(s)??[])t.append(r);t.
append(n.get(s)??"")}}function Ww(t,e){let[,n]=x.names.polarities,o=[...t.marks??[]].sort((u,d)=>+(d===n)-+(u===n));t.inferred&&
o.push(p("inferred"));let s=t.denied?"\u2298 ":t.doubted?"? ":"",r=[o.length>0&&m("strong",{},`${s}${o.join(", ")}`),o.length>
0&&" ",m("span",{},t.text)],i=t.hold?` held-${t.hold.replace(" ","-")}`:"",a=`card ${t.sign??""}${i}${t.denied?" denied":
""}`,{id:c,statements:l=[]}=t,f=l.length||c?T(r,()=>c?V(c):D(l,t.text),{class:a}):m("div",{class:a},r);return f.style.width=
`${e}px`,f}function Bw({cards:t},e){let n=new Map;for(let s of e){let r=[...(s.marks??[]).map(a=>`${a}:`),s.words].join(
" "),i=n.get(s.head)??new Map;n.set(s.head,i.set(r,[...i.get(r)??[],s]))}let o=new Map;for(let[s,r]of n){let i=[...r].map(
([a,c])=>({arrows:c,label:Pw(t,a,c)}));o.set(s,i)}return o}function Pw(t,e,n){let o=n.flatMap(i=>i.statements),s=n.map(({
tail:i,head:a})=>p("leads_to",{tail:t[i].text,words:e,head:t[a].text})),r=[m("strong",{},e),n.length>1&&` \xB7 ${n.length}`];
return T(r,()=>D(o,e),{class:"arrow-words","aria-label":`${s.join("; ")}. ${p("show_quotes")}`,title:s.join(`
`)})}function Fw({layers:t,arrows:e,ways:n},{left:o,top:s,boxes:r,meetings:i,lines:a}){let c=d=>r.get(d),l=new Map,f=new Map,
u=s;for(let[d,h]of t.entries()){let g=h.filter(({card:_})=>_>=0),b=g.flatMap(({card:_})=>i.get(_)??[]).map(({label:_})=>_.
offsetHeight),y=Math.max(0,...b);y&&(u+=of+y+fs);let O=Math.max(0,...g.map(({card:_})=>c(_).offsetHeight));for(let _ of h){
let M=_.card<0?O:c(_.card).offsetHeight,A=_.card>=0&&d===0?u+O-M:u;if(l.set(_,{top:A,foot:A+M,start:u+O}),_.card<0)continue;
nf(c(_.card),o+_.at-(_.room-ai)/2,A);let R=Dw(i.get(_.card)??[],n,o+_.at);for(let{label:F,arrows:Wt,at:E}of R){nf(F,E-F.
offsetWidth/2,u-fs-y+(y-F.offsetHeight)/2);for(let Tt of Wt)f.set(Tt,E);let W=Math.max(...Wt.map(rf));a.append(Hw(E,u-fs-
y,A,W))}}u+=O}for(let d of e){let h=n.get(Me(d))??[];a.append(zw(d,h,{left:o,at:f.get(d)??0,bounds:l,layers:t,meetings:i}))}
return u-s}function nf(t,e,n){t.style.left=`${Math.round(e)}px`,t.style.top=`${Math.round(n)}px`}function Dw(t,e,n){let o=({
arrows:a})=>{let c=a.map(l=>e.get(Me(l))?.at(-2)?.at??0);return c.reduce((l,f)=>l+f,0)/c.length},s=[...t].sort((a,c)=>o(
a)-o(c)),r=s.reduce((a,{label:c})=>a+c.offsetWidth+8,0),i=n-r/2;return s.map(a=>{let c=a.label.offsetWidth+8;return i+=c,
{...a,at:i-c/2}})}var rf=({rank:t})=>ef[t??0]??ef[0];function Hw(t,e,n,o){return S("g",{},S("line",{x1:t,x2:t,y1:e,y2:n-
7,"stroke-width":o}),S("path",{class:"head",d:`M${t-5} ${n-9} L${t} ${n-1} L${t+5} ${n-9} Z`}))}function zw(t,e,{left:n,
at:o,bounds:s,layers:r,meetings:i}){let[a,c]=[e[0],e[e.length-1]],l=s.get(c),f=s.get(a),u=M=>r.findIndex(A=>A.includes(M)),
d=r[u(c)].flatMap(({card:M})=>i.get(M)??[]),h=Math.max(0,...d.map(({label:M})=>M.offsetHeight)),b=Math.min(...r[u(c)].map(
M=>s.get(M)?.top??l.top))-fs-h,y=[[n+a.at,f.foot]];if(f.top<l.top){y.push([n+a.at,f.start]);for(let M of e.slice(1,-1)){
let{top:A,foot:R}=s.get(M);y.push([n+M.at,A],[n+M.at,R])}}else{let M=n+Math.max(...r.flat().map(A=>A.at+A.room/2))+ci/2;
y.push([n+a.at,f.start+6],[M,f.start+6],[M,b-of/2])}y.push([o,b]);let{dashes:O,width:_}={dashes:li(t.hold),width:rf(t)};
return S("polyline",{points:y.join(" "),"stroke-width":_,"stroke-dasharray":O})}var ne=(...t)=>m("div",{class:"sheet"},t),en=(t,...e)=>m("div",{class:"sheet",tabindex:0,role:"region","aria-label":p(`t\
ab_${t}`)},e);async function af(t){let[e]=await Promise.all([po(),P()]),n=Bn(x,e,w),o=g=>x.statements.article[g.statement],s=Bn(x,e,{...w,
about:null}),r=[...new Set(s.map(o))].sort((g,b)=>g-b);if(!r.length){L(t,en("arguments",m("p",{},p("no_arrows"))));return}
let a=r.find(g=>x.articles[g].id===w.article)??r.find(g=>n.some(b=>o(b)===g))??r[0],c=n.filter(g=>o(g)===a),l=x.articles[a],
f=t.querySelector(".sheet"),[u,d]=[f?.scrollLeft??0,f?.scrollTop??0],h=en("arguments",m("p",{class:"line choosers"},Y(p(
"argument_article"),r.map(g=>[x.articles[g].id,x.articles[g].title]),l.id,g=>k({article:g})),m("label",{},`${p("about")}\
 `,Uw(e,s))),m("h2",{lang:l.language},l.title),m("p",{class:"source",dir:"ltr"},Kt(l)),Gw(c,n),c.length?Kw(e,c):m("p",{},
p("no_arrows_here")));L(t,h),c.length&&sf(h,e,c,e.places[a]),h.scrollTo(u,d)}function Uw({topics:t,cards:e},n){let s=[...new Set(
n.flatMap(({tail:r,head:i})=>[...e[r].about??[],...e[i].about??[]]))].map(r=>t[r]).sort(([,r],[,i])=>r.localeCompare(i));
return Y(p("about"),[["",p("about_all")],...s],w.about??"",r=>k({about:r||null}))}function Gw(t,e){let n=[...new Set(t.flatMap(
o=>o.statements))];return m("p",{class:"quiet"},`${B(Bo())}. `,p("arrows_here",{here:C(t.length,"arrow"),all:e.length}),
" ",n.length>0&&H(p("show_quotes"),n,p("tab_arguments")),m("br"),p("arguments_help"))}function Kw({cards:t},e){let n=[...new Set(
e.flatMap(({tail:a,head:c})=>[a,c]))].map(a=>t[a]),o=[...n,...e],s=a=>n.some(c=>c.sign===a),i=[...[void 0,"not actual","\
hedged"].filter(a=>o.some(c=>c.hold===a)).map(a=>[fi({hold:a}),p(`look_${a?.replace(" ","_")??"plain"}`)]),o.some(a=>a.denied)&&
[fi({denied:!0}),`\u2298 ${p("look_denied")}`],...["cooperation","conflict"].filter(s).map(a=>[fi({sign:a}),p(`look_${a}`)])];
return m("ul",{class:"looks"},i.map(a=>a&&m("li",{},a)))}function fi({hold:t,denied:e=!1,sign:n="neither"}){let o=S("rec\
t",{x:2,y:2,width:24,height:12,rx:4,class:`border ${n}`,"stroke-dasharray":li(t)}),s=e&&S("rect",{x:2,y:2,width:5,height:12,
class:"bar-denied"});return S("svg",{class:"sample",width:28,height:16,viewBox:"0 0 28 16","aria-hidden":"true"},o,s)}function cf(t,e){let[n,o]=[0,0];return{places:t.map(({top:r,cards:i})=>{let a=i.length?Math.max(0,o-(r+n+i[0].offset)-160):
0;n+=a;let c=i.map(({offset:l,height:f})=>{let u=Math.max(r+n+l,o);return o=u+f+e,u-r-n});return{room:a,tops:c}}),end:o}}
function lf(t){let e=[];for(let n of t){let o=e[e.length-1];o&&n===o[1]+1?o[1]=n:e.push([n,n])}return e.map(([n,o])=>n===
o?`${n}`:`${n}\u2013${o}`).join(", ")}var ui=({sign:t,hold:e,denied:n,doubted:o,isOut:s})=>[t,e&&`held-${e.replace(" ","-")}`,n&&"denied",o&&"doubted",s&&"out"].
filter(Boolean).join(" "),us=t=>m("span",{class:`swatch ${ff(t)}`,"aria-hidden":"true"}),ff=t=>t===null?"of-author":`pat\
tern-${t%4}`;function uf({level:t,stretches:e,runs:n},o){let s=e.map(c=>Vw(c,o)),i=m(t===0?"p":t===1?"h2":"h3",{class:"w\
ords",dir:"auto",lang:o.reading.lang},s.flatMap((c,l)=>[c,Qw(e[l],o)])),a=n.map(c=>Jw(c,o));return{text:i,names:a,ends:n.
map(c=>[s[c.first],s[c.last]])}}function Vw({text:t,on:e,begins:n},{claims:o,passages:s,callbacks:r}){if(!e.length)return document.
createTextNode(t);let i=[...new Set(e.map(({claim:f})=>f))],a=i.some(f=>o[f].by!==null),c=i.every(f=>o[f].isOut),l=I([n.
some(f=>o[f].denied)&&m("span",{class:"sign denied","aria-hidden":"true"}),n.some(f=>o[f].doubted)&&m("span",{class:"sig\
n doubted","aria-hidden":"true"}),Yw(t,e,o)],()=>r.open(i.map(f=>o[f].id)),{dir:null,class:`passage${a?" of-source":""}${c?
" out":""}`});for(let f of i)s[f].push(l);return l}var Yw=(t,e,n)=>e.reduce((o,{claim:s,lane:r})=>m("span",{class:`under\
line lane-${r} ${ui(n[s])}`},o),t);function Qw({ends:t},{reading:e,unfold:n}){if(!t.length)return null;let o=lf(t.map(s=>s+
1));return T(o,s=>n(t,s),{class:"number-mark","aria-expanded":"false","aria-label":e.say("reading_notes",{numbers:o})})}
function Jw({by:t},{reading:e}){let{name:n,lang:o}=e.claimants[t];return m("div",{class:"speaker"},m("bdi",{lang:o},n),m(
"span",{class:`bar ${ff(t)}`}))}function mf(t,e,n,o){let{by:s,marks:r,actions:i,isSourceInferred:a}=t,{name:c,lang:l}=n.claimants[s??0],f=m("bdi",{lang:l},
a?`[${c}]`:c),u=s===null?n.say("the_author"):[f,`, ${n.say("reading_quoted")}`];return m("div",{class:`note-card ${ui(t)}`},
m("p",{class:"sentence"},m("span",{class:"note-number"},e),I(Xw(t,n),()=>o.open([t.id]),{class:"link whole"})),m("p",{class:"\
whose"}," ",m("span",{class:"name"},us(s),m("span",{},u)),r.map(d=>m("span",{class:"mark"},d)),i.map(({label:d,press:h})=>T(
d,h,{class:"action"}))))}function Xw({sentence:t,sign:e,denied:n,doubted:o},{say:s}){let r=t.map((i,a)=>[a>0&&!i.text.startsWith(
",")&&" ",Zw(i,e)]);return[n&&m("strong",{},`\u2298 ${s("look_denied")}: `),o&&m("strong",{},"? "),r]}function Zw({text:t,
kind:e,lang:n,inferred:o=!1},s){let r=o?`[${t}]`:t;return e==="verb"?m("span",{class:`verb ${s}`},r):e?m("bdi",{class:e,
lang:n},r):r}var mi=8;function pf({claimants:t,say:e},n,o){let s=l=>n.some(l),r=[[s(({hold:l,denied:f})=>!l&&!f),"",e("look_plain")],
[s(({hold:l})=>l==="not actual"),"held-not-actual",e("look_not_actual")],[s(({hold:l,doubted:f})=>l==="hedged"||f),"held\
-hedged",e("look_hedged")],[s(({denied:l})=>l),"denied",`\u2298 ${e("look_denied")}`],[s(({doubted:l})=>l),"doubted",`? ${e(
"look_doubted")}`],[s(({sign:l})=>l==="cooperation"),"cooperation",e("look_cooperation")],[s(({sign:l})=>l==="conflict"),
"conflict",e("look_conflict")]],i=t.map((l,f)=>tx(l,f,o)),a=i.slice(mi),c=t.slice(mi).some(({isChosen:l})=>l);return m("\
div",{class:"reading-key"},m("div",{class:"claimants",role:"group","aria-label":e("reading_claimants")},m("span",{class:"\
quiet"},e("reading_claimants")),i.slice(0,mi),a.length>0&&m("details",{open:c},m("summary",{},e("and_more",{n:a.length})),
a)),m("p",{class:"looks-of-lines"},r.map(([l,f,u])=>l&&m("span",{class:`underline ${f}`},u))))}var tx=({id:t,name:e,lang:n,
count:o,isChosen:s},r,{choose:i})=>T([us(r||null),m("bdi",{lang:n},e),` ${o}`],()=>i(s?null:t),{class:"claimant","aria-p\
ressed":String(s)});var ex=960,nx=720,ox=6,ms=class{#t=[];#e=-1;#n=S("path",{});constructor(e,n,o){this.element=e,this.drawing=n,this.cards=
o}add(e,n,o,s,r){this.#t.push({row:e,apart:n,claims:o,names:s,ends:r,room:0})}watch(){let{element:e}=this;e.append(S("sv\
g",{class:"leader","aria-hidden":"true"},this.#n)),new ResizeObserver(()=>this.#o()).observe(e);for(let n of["pointerove\
r","focusin"])e.addEventListener(n,o=>this.#s(o.target));for(let n of["pointerleave","focusout"])e.addEventListener(n,()=>this.#s(
null));document.fonts?.ready.then(()=>{this.#e=-1,this.#o()})}#o(){let{element:e,cards:n}=this,o=e.clientWidth;if(!o||o===
this.#e)return;this.#e=o;let s=o<nx;e.classList.toggle("slim",o<ex),e.classList.toggle("narrow",s);let r=0,i=this.#t.map(
({row:f,apart:u,claims:d,room:h})=>{r+=h;let g=d.map(y=>({offset:this.#r(y),height:n[y].offsetHeight})),b=u?[{offset:0,height:u.
offsetHeight}]:[];return{top:f.offsetTop-r,cards:s?[]:[...b,...g]}}),a=this.#t.map(({ends:f})=>f.map(([u,d])=>sx(u,d))),
{places:c,end:l}=cf(i,ox);for(let[f,u]of this.#t.entries()){u.room=c[f].room,u.row.style.marginTop=u.room?`${u.room}px`:
"";let d=[...u.apart?[u.apart]:[],...u.claims.map(h=>n[h])];for(let[h,g]of d.entries())g.style.top=s?"":`${c[f].tops[h]}\
px`;rx(u.names,a[f])}e.style.minHeight=s?"":`${l}px`}#r(e){return this.drawing.passages[e][0].offsetTop}#s(e){let{cards:n,
drawing:o,element:s}=this,r=e instanceof Element?e.closest(".passage, .note-card"):null,i=c=>r!==null&&(n[c]===r||o.passages[c].
some(l=>l===r)),a=n.flatMap((c,l)=>i(l)?[l]:[]);for(let c of s.querySelectorAll(".now"))c.classList.remove("now");for(let c of a)
for(let l of[n[c],...o.passages[c]])l.classList.add("now");this.#n.setAttribute("d",a.map(c=>this.#i(c)).join(" "))}#i(e){
let[n]=this.drawing.passages[e];if(!n||this.element.classList.contains("narrow"))return"";let[o,s]=[this.element,this.cards[e]].
map(l=>l.getBoundingClientRect()),r=n.getClientRects()[0],i=n.closest(".words")?.getBoundingClientRect()??r,[a,c]=[r.bottom-
o.top,s.top-o.top+14];return`M${i.right-o.left+2} ${a} L${s.left-o.left} ${c}`}};function sx(t,e){return t instanceof HTMLElement&&
e instanceof HTMLElement?{top:t.offsetTop,bottom:e.offsetTop+e.offsetHeight}:{top:0,bottom:0}}function rx(t,e){let n=t.map(
r=>r.firstElementChild),o=n.map(r=>r.offsetHeight),s=0;for(let[r,i]of t.entries()){let{top:a,bottom:c}=e[r],l=e.slice(0,
r).filter(u=>u.bottom>a).length,f=Math.max(0,s-a);s=a+f+o[r],i.style.top=`${a}px`,i.style.height=`${c-a}px`,i.style.right=
`${l*8}px`,n[r].style.marginTop=`${f}px`}}var df=/^(#{1,6})[ \t]+/,ix=/[\p{L}\p{N}]/u,wf=t=>[...t].sort((e,n)=>hf(e)-hf(n)||gf(e)-gf(n)),hf=({spans:t})=>t.length?
Math.min(...t.map(([e])=>e)):-1,gf=({spans:t})=>Math.max(0,...t.map(([,e])=>e));function xf(t){let e=new Map,n="";for(let{
quote:s}of t)!s||e.has(s)||(e.set(s,n.length),n+=`${s}

`);let o=t.map(s=>{let r=e.get(s.quote);return r===void 0?s:{...s,spans:[ax(r,r+s.quote.length)]}});return{text:n,claims:o}}
var ax=(t,e)=>[t,e];function bf(t,e){let n=cx(t),o=n.map(()=>[]);for(let[i,{spans:a}]of e.entries())for(let[c,l]of a)for(let f=lx(
n,c);f<n.length&&n[f].from<l;f++){let u={from:Math.max(c,n[f].from),to:Math.min(l,n[f].to),claim:i,lane:0};u.to>u.from&&
o[f].push(u)}let s=new Set,r=new Map(o.flatMap((i,a)=>i.map(({claim:c})=>[c,a])));return n.map((i,a)=>{let c=ux(t,i,fx(o[a]),
s,f=>r.get(f)===a),l=c.flatMap(({begins:f})=>f).sort((f,u)=>f-u);return{level:i.level,stretches:c,claims:l,runs:mx(c,e)}})}
function cx(t){let e=[],n=!1;for(let o=0;o<t.length;){let s=t.indexOf(`
`,o),r=s<0?t.length:s,i=t.slice(o,r),a=df.exec(i)?.[1].length??0;a?e.push({from:o+i.length-i.replace(df,"").length,to:r,
level:a}):i.trim()&&n?e[e.length-1].to=r:i.trim()&&e.push({from:o+i.search(/\S/),to:r,level:0}),n=!a&&i.trim()!=="",o=r+
1}return e}function lx(t,e){let[n,o]=[0,t.length];for(;n<o;){let s=n+o>>1;t[s].to>e?o=s:n=s+1}return n}function fx(t){let e=[
...t].sort((o,s)=>o.from-s.from||s.to-o.to),n=new Array(4).fill(0);return e.map(o=>{let s=Math.max(0,n.findIndex(a=>a<=o.
from)),i=n.every(a=>a>o.from)?3:s;return n[i]=Math.max(n[i],o.to),{...o,lane:i}})}function ux(t,e,n,o,s){let i=[...new Set(
[e.from,e.to,...n.flatMap(({from:c,to:l})=>[c,l])])].sort((c,l)=>c-l),a=new Map;for(let{claim:c,to:l}of n)s(c)&&a.set(c,
Math.max(a.get(c)??0,l));return i.slice(0,-1).map((c,l)=>{let f=i[l+1],u=n.filter(g=>g.from<=c&&g.to>=f),d=[...new Set(u.
map(({claim:g})=>g))],h=d.filter(g=>!o.has(g));for(let g of h)o.add(g);return{text:t.slice(c,f),on:u.map(({claim:g,lane:b})=>({
claim:g,lane:b})),begins:h,ends:d.filter(g=>a.get(g)===f).sort((g,b)=>g-b)}})}function mx(t,e){let n=[],o=new Map;for(let[
s,{on:r,text:i}]of t.entries()){let a=new Set(r.map(({claim:c})=>e[c].by).filter(c=>c!==null));for(let c of a){let l=o.get(
c);if(l)l.last=s;else{let f={by:c,first:s,last:s};o.set(c,f),n.push(f)}}if(ix.test(i))for(let c of o.keys())a.has(c)||o.
delete(c)}return n}function yf(t,e,n){let{text:o,claims:s}=t.text===null?xf(t.claims):{...t,text:t.text},r=wf(s),i=px(bf(o,r),t.title),a={reading:t,
callbacks:e,claims:r,passages:r.map(()=>[]),unfold:(d,h)=>{let g=h.getAttribute("aria-expanded")==="true";h.setAttribute(
"aria-expanded",String(!g));for(let b of d)c[b].classList.toggle("unfolded",!g)}},c=r.map((d,h)=>mf(d,h+1,t,e)),l=m("div",
{class:"reading"}),f=new ms(l,a,c),u=r.flatMap(({spans:d},h)=>d.length?[]:[h]);for(let[d,h]of i.entries()){let{text:g,names:b,
ends:y}=uf(h,a),O=d===0&&[m("div",{class:"about"},n),pf(t,r,e)],_=d===0&&u.length>0&&dx(u,c,t),M=m("div",{class:"notes"},
_,h.claims.map(R=>c[R])),A=m("div",{class:`row level-${h.level}`},m("div",{class:"speakers"},b),m("div",{},g,O),M);l.append(
A),f.add(A,_||null,h.claims,b,y)}return f.watch(),{element:l,show:d=>hx(a,c,d)}}function px(t,e){return t[0]?.level===1?
t:[{level:1,stretches:[{text:e,on:[],begins:[],ends:[]}],claims:[],runs:[]},...t]}var dx=(t,e,{say:n})=>m("div",{class:"\
unplaced"},m("p",{class:"quiet"},n("reading_unplaced")),t.map(o=>e[o]));function hx({claims:t,passages:e},n,o){let s=new Set(
o),r=({id:c})=>s.has(c),i=new Set(t.flatMap((c,l)=>r(c)?e[l]:[]));for(let c of e.flat())c.classList.toggle("current",i.has(
c));for(let[c,l]of t.entries())n[c].classList.toggle("current",r(l)),n[c].toggleAttribute("data-current",r(l));let[a]=i;
return a??n[t.findIndex(r)]}var $f="author",pi=t=>q().statements[t].sources?.at(-1)??null;function di(t){let e=pi(t);return e===null?$f:q().entities[e].
id}function Sf(t,e,n){let{entities:o}=q(),s=new Map([[null,0]]);for(let c of e)s.set(pi(c),(s.get(pi(c))??0)+1);let[r,...i]=s;
return[r,...i.sort(([,c],[,l])=>l-c)].map(([c,l])=>{let f=c===null?$f:o[c].id,u=p("reading_author",{name:t.author||t.publisher}),
d=c===null?{name:u}:{name:z(o[c]),lang:Se(o[c])};return{id:f,...d,count:l,isChosen:f===n}})}function Of(t,e,n){let{names:o,
labels:s,statements:r}=x,i=q(),a=new Map(e.map(({id:l},f)=>[l,f||null])),c=gx(new Set(t));return t.map(l=>{let f=i.statements[l],
u=r.mode[l]!==xe,d=o.stances[r.stance[l]],h=d==="doubts"||d==="rejects",g=r.certainty[l]!==0||h,b=f.sources??[],y=[b.length>
1&&`${p("according_to")} ${ke(b).join(" > ")}`,u&&s.modes[r.mode[l]],r.certainty[l]!==0&&s.certainties[r.certainty[l]],d===
"doubts"&&p("author_doubts"),d==="rejects"&&p("author_rejects"),f.ended&&p("ended")],O=o.signs[rt(l).sign],_=c.get(l);return{
id:r.key[l],spans:i.bodies[r.article[l]]===null?[]:jn(l),quote:Mt(l),sentence:_f(l),sign:O==="together"?"cooperation":O,
hold:u?"not actual":g?"hedged":void 0,denied:r.polarity[l]!==0,doubted:h,by:a.get(di(l))??null,isSourceInferred:f.inferred?.
includes("according_to")??!1,marks:y.filter(M=>typeof M=="string"),isOut:!n[l],actions:_?[{label:p("show_in_graph"),press:()=>k(
{tab:"graph",open:_,pair:null})}]:[]}})}function gx(t){let e=new Map;for(let{a:n,b:o,rows:s}of $.pairs.values())for(let r of s){
let i=x.ties.statement[r];!t.has(i)||e.has(i)||e.set(i,Xa(n,o))}return e}function _f(t,e=0){let{statements:n,roles:o}=q(),
{s,o:r,roles:i=[],inferred:a=[]}=n[t],c=(f,u)=>({...wx(f,e),inferred:a.includes(u)}),l=(e?[]:[...i].sort(([f],[u])=>f-u)).
flatMap(([f,u])=>[{text:`, ${o[f].label}`},c(u,o[f].id)]);return[c(s,"subject"),{text:rt(t).label,kind:"verb"},c(r,"obje\
ct"),...l]}function wx(t,e){let n=q();if(typeof t=="string")return{text:t,kind:"name"};if(t>=0)return{text:z(n.entities[t]),
kind:"name",lang:Se(n.entities[t])};let o=-1-t;return e>=2?{text:`#${x.statements.key[o].split("#")[1]}`,kind:"nested"}:
{text:`(${_f(o,e+1).map(({text:r,inferred:i})=>i?`[${r}]`:r).join(" ")})`,kind:"nested"}}function kf(t){let e=new Map;for(let n of t)
for(let o of ps(n))e.set(o,(e.get(o)??0)+1);return e}function ps(t,e=new Set([t])){let{s:n,o,roles:s=[]}=q().statements[t],
r=new Set;for(let i of[n,o,...s.map(([,a])=>a)])if(typeof i!="string"){if(i>=0)r.add(i);else if(!e.has(-1-i)){e.add(-1-i);
for(let a of ps(-1-i,e))r.add(a)}}return r}var Mf=30,xx=8;function vf(t,e){let{articles:n}=x;if(n.length<2)return null;let o=bx(),s=o.indexOf(t),r={n:s+1,of:o.length},
i=(c,l,f)=>T(l,()=>Tf(o[s+c]),{"aria-label":p(f),disabled:o[s+c]===void 0}),a=m("details",{class:"menu articles"},m("sum\
mary",{},p("articles_list",r)));return a.addEventListener("toggle",()=>a.open&&a.childElementCount===1&&a.append(yx(o,t,
e))),m("div",{class:"line"},i(-1,"\u2039","previous_article"),a,i(1,"\u203A","next_article"))}var Tf=t=>k({article:x.articles[t].
id,open:null});function bx(){let{articles:t}=x,e=n=>t[n].first??t[n].last??Number.MAX_SAFE_INTEGER;return[...t.keys()].sort(
(n,o)=>e(n)-e(o)||n-o)}function yx(t,e,n){let o=x.articles.map(()=>[0,0]);for(let[c,l]of x.statements.article.entries())
o[l][1]++,n[c]&&o[l][0]++;let s=c=>m("li",{},Sx(c,c===e,o[c])),r=m("div",{class:"found"},ee(t.map(s),Mf)),i=c=>{let l=c.
toLocaleLowerCase().split(/\s+/).filter(Boolean),f=t.filter(u=>l.every(d=>$x(u).includes(d)));L(r,f.length?ee(f.map(s),Mf):
m("p",{class:"quiet"},p("no_article_called",{text:c})))},a=m("input",{type:"search","aria-label":p("find_article"),placeholder:p(
"find_article"),oninput:({target:c})=>i(c.value)});return m("div",{},t.length>=xx&&a,r)}function $x(t){let{title:e,author:n,
publisher:o,published:s,first:r}=x.articles[t],i=r===null?"":et(r);return[e,n,o,s,i].join(" ").toLocaleLowerCase()}function Sx(t,e,[
n,o]){let s=x.articles[t],r=n<o?p("matching_of",{n,of:C(o,"statement")}):C(o,"statement");return T([m("span",{class:"tit\
le",dir:"auto",lang:s.language},s.title),m("span",{class:"quiet"},m("bdi",{},s.publisher),` \xB7 ${Qe(s)} \xB7 ${r}`)],()=>Tf(
t),{"aria-current":e?"true":null})}var Ox=500,pe=null,hi=null;async function Af(t){await P();let{articles:e}=x,n=Math.max(0,e.findIndex(({id:i})=>i===w.article));
if(!e.length){L(t,en("article",m("p",{},p("no_articles"))));return}let o=[$,n,w.about,w.claimant,w.language];(!(pe&&t.contains(
pe.sheet)&&pe.of.every((i,a)=>i===o[a]))||!pe)&&(pe={of:o,...Mx(n)},L(t,pe.sheet),hi=null);let r=pe.reading.show(_x());r&&
hi!==w.open&&kx(r,pe.sheet)&&r.scrollIntoView({block:"center"}),hi=w.open}function _x(){let t=Et();return t?.kind==="sta\
tement"?t.names:t?.kind!=="list"?[]:Lo(t.names[0]).statements.map(e=>x.statements.key[e])}function kx(t,e){let[n,o]=[t,e].
map(s=>s.getBoundingClientRect());return n.top<Math.max(o.top,0)||n.bottom>Math.min(o.bottom,innerHeight)}function Mx(t){
let e=x.articles[t],n=q().bodies[t],o=Js(x,w),s=x.statements.article.flatMap((b,y)=>b===t&&o(y)?[y]:[]),r=kf(s),i=w.about===
null?void 0:ho(w.about),a=i!==void 0&&r.has(i)?i:null,c=Sf(e,s,w.claimant),l=c.find(({isChosen:b})=>b)?.id??null,f=s.filter(
b=>(a===null||ps(b).has(a))&&(l===null||di(b)===l)),u=Ce(x,w),d=Of(f,c,u),h=yf({title:e.title,lang:e.language,text:n,claims:d,
claimants:c,say:p},{open:Tx,choose:b=>k({claimant:b})},[m("p",{class:"source",dir:"ltr"},Kt(e),vx(e)," ",ii(e)),n===null&&
m("p",{class:"quiet"},p("quotes_only")),m("p",{class:"quiet"},Ax(f,s.length,u))]),g=m("div",{class:"line choosers"},vf(t,
u),Lx(r,a));return{sheet:en("article",g,h.element),reading:h}}var vx=({licence:t})=>t?` \xB7 ${t}`:"";function Tx(t){let e=t.
map(n=>x.statements.key.indexOf(n));return e.length===1?ct(e[0]):D(e,p("quotes"))}function Ax(t,e,n){let o=t.filter(a=>!n[a]).
length,s=C(e,"statement"),r=t.length<e?p("shown_of",{n:t.length,of:s}):s,i=o?`, ${p("left_out_by_filters",{n:o})}`:"";return`${B(
Bo())}. ${B(r)}${i}.`}function Lx(t,e){let{entities:n}=q(),s=[...t].sort(([,i],[,a])=>a-i).slice(0,Ox).map(([i,a])=>[n[i].
id,`${z(n[i])} (${a})`]),r=e===null?"":n[e].id;return m("label",{},`${p("about")} `,Y(p("about"),[["",p("about_all")],...s],
r,i=>k({about:i||null})))}var Ex=["aim","audience","meant for"];async function Nf(t){await P();let{bargains:e,others:n}=wo(),o=e.map(r=>Lf(r,Zs(x,
w,r))),s=e.some(r=>!Zs(x,w,r));L(t,ne(m("h2",{},p("tab_bargains")),m("p",{class:"quiet"},p("exchange_help")),s&&m("p",{class:"\
quiet"},p("outcome_elsewhere")),o.length?o:m("p",{},p("no_exchange")),n.length>0&&[m("h2",{},p("other_offers")),n.map(r=>Lf(
r))]))}function Lf(t,e){let n=q(),o=Ot($.chosen,t.flatMap(c=>c.statements)),s=t.map(c=>x.relations[c.relation]),{label:r}=s.
reduce((c,l)=>l.wider.length>c.wider.length?l:c),i=[...new Map(o.map(c=>[Ct(n.statements[c].s),n.statements[c].s])).values()],
a=c=>n.roles.map((l,f)=>c.includes(l.function??"")&&gi(l.label,Ix(f,o),t,c));return m("section",{class:"bargain"},m("h3",
{},i.map((c,l)=>[l?", ":"",Je(c)]),` ${r}`),e&&m("p",{class:"outcome"},m("strong",{},`${p("outcome")}: `),Nx(e)),m("dl",
{},gi(p("offered_thing"),Ef(t.map(c=>c.things))),gi(p("offered_to"),Ef(t.map(c=>c.targets))),a(no),a(Ex)),e?qx(e):m("p",
{class:"quiet"},`${p("dates")}: ${qf(t)}`),m("p",{class:"actions"},C(t.length,"act"),", ",I(C(o.length,"statement"),()=>D(
o,r))))}var Nx=({outcome:t,again:e})=>`${t||p("no_answer")}${e?`, ${p("offered_again")}`:""}`;function qx({moves:t}){let e=t.
map(([n,o,s,r])=>m("li",{},m("span",{class:"when"},o||p("date_unknown"),Cx(s)&&` (${p("inferred")})`),m("span",{},m("str\
ong",{},n),": ",H(ut(s[0]),s,n),r&&` (${p("may_be",{doubt:r})})`)));return m("details",{class:"course",open:t.length<8},
m("summary",{},p("course")),m("ol",{},e))}var Cx=t=>t.some(e=>q().statements[e].inferred_when);function qf(t){let e=Ot($.
chosen,t.map(n=>n.statements[0]));return[...new Set(e.map(n=>Io(q().statements[n])))].join(", ")}function gi(t,e,n=[],o=[]){
let s=e.map(({shown:r,name:i,by:a})=>{let c=n.filter(u=>u.statements.some(d=>a.includes(d))),f=o===no&&c.length<n.length&&
` ${p("in_some",{n:c.length,of:n.length})}: ${qf(c)}`;return m("li",{},r," ",H(String(a.length),a,i),f&&m("span",{class:"\
quiet"},f))});return s.length>0&&m("div",{},m("dt",{},t),m("dd",{},m("ul",{},s)))}function Ef(t){let e=new Map;for(let[o,
s]of t.flatMap(r=>[...r]))e.set(o,[...e.get(o)??[],...s]);let{labels:n}=x.offers;return[...e].map(([o,s])=>({shown:I(n[o],
()=>V(o)),name:n[o],by:s}))}function Ix(t,e){let n=new Map;for(let o of e)for(let[s,r]of q().statements[o].roles??[]){if(s!==
t)continue;let i=Ct(r);n.set(i,{shown:Je(r),name:i,by:[...n.get(i)?.by??[],o]})}return[...n.values()]}function Cf(t,e){let n=t.sources.map(({id:a,label:c})=>({id:a,label:c}));n.sort((a,c)=>If(a.label,c.label)||If(a.id,c.id));
let s=[...t.signers.map(a=>`by:${a}`),...n.map(({id:a})=>`of:${a}`)].map((a,c)=>({name:a,isSigner:c<t.signers.length,claims:0,
disputed:0,shared:0})),r=new Map(n.map(({id:a},c)=>[a,t.signers.length+c])),i={holders:s,disputes:new Map};for(let a of Rx(
t,e,r).values())jx(i,a);return i}function Rx(t,e,n){let{publisher:o,author:s}=t.statements,r=new Map;for(let i of co(t,e)){
let{claim:a,who:c,at:l}=i,f=r.get(a)??new Map;r.set(a,f);for(let u of new Set(c===null?[o[l],s[l]]:[n.get(c)??-1]))u>=0&&
f.set(u,[...f.get(u)??[],i])}return r}function jx({holders:t,disputes:e},n){let o=[...n].sort(([i],[a])=>i-a),[s,r]=[new Set,
new Set];for(let[i,[a,c]]of o.entries()){c.some(({held:l})=>l)&&t[a].claims++;for(let[l,f]of o.slice(i+1)){let[[u]=[-1]]=rr(
c,f),d=a*t.length+l;ir(u)&&e.set(d,(e.get(d)??0)+1);for(let h of ir(u)?[s]:Ba(u)?[r]:[])t[l].isSigner&&h.add(a),t[a].isSigner&&
h.add(l)}}for(let i of s)t[i].disputed++;for(let i of r)t[i].shared++}function Wx({holders:t,disputes:e},n){let o=n===void 0?
-1:t.findIndex(({name:a})=>a===n),s=null;for(let[a,c]of e){let[l,f]=[Math.floor(a/t.length),a%t.length];if(o>=0&&l!==o&&
f!==o)continue;let u=!s||c>s.number,d=s&&c===s.number&&(l<s.one||l===s.one&&f<s.other);(u||d)&&(s={one:l,other:f,number:c})}
if(t.length<2)return null;let r=o>=0?o:s?.one??0,i=s?s.one+s.other-(o>=0?r:s.one):r?0:1;return[t[r].name,t[i].name]}function ds(t,e,n){
if(e.compared_with)return{state:e,standings:Cf(t,e)};let o=c=>String(e[c])===String(n[c])?null:e[c],s={...e,modes:o("mod\
es"),polarities:o("polarities")},r=Cf(t,s),i=String(e.according_to)!==String(n.according_to)&&e.according_to.length===1,
a=Wx(r,i?e.according_to[0]:void 0);return{state:a?{...s,according_to:[a[0]],compared_with:[a[1]]}:s,standings:r}}var If=(t,e)=>t<
e?-1:t>e?1:0;var Rf=8,Bx=50,hs="";function Bf(t,e,n,o){let s=t.filter(h=>!h.isSigner&&h.claims),r=t.filter(({isSigner:h})=>h),i=h=>[...h].
sort((g,b)=>b.claims-g.claims),c=[["sources_differ",s.filter(h=>h.disputed).sort((h,g)=>g.disputed-h.disputed),h=>p("sou\
rce_disputed",{n:h.disputed,of:h.claims})],["sources_shared",i(s.filter(h=>!h.disputed&&h.shared)),h=>p("source_shared",
{n:h.shared,of:h.claims})],["sources_reported",i(s.filter(h=>!h.disputed&&!h.shared)),()=>p("source_reported")],["source\
s_authors",i(r),()=>p("compare_own_claims")]],l=m("div",{}),f=(h,g,b)=>m("li",{},T([m("span",{dir:"auto"},B(ue([h]))),b!==
null&&m("span",{class:"num"},N(b)),m("small",{},g)],()=>o(h),{"aria-current":e.some(y=>String(y)===h)?"true":null})),u=()=>{
let h=_=>Wf(ue([_])).includes(Wf(hs)),g=c.map(([_,M,A])=>{let R=M.filter(({name:F})=>h(F)).map(F=>f(F.name,A(F),F.claims));
return R.length>0&&[m("h2",{},p(_)),jf(R)]}),y=["authors","everyone"].filter(_=>(_==="everyone"||r.length>1)&&h(_)).map(
_=>f(_,p(`source_${_}`),null)),O=!y.length&&!g.some(Boolean);L(l,g,y.length>0&&[m("h2",{},p("sources_together")),jf(y)],
O&&m("p",{class:"quiet"},p("sources_none",{words:hs})))};u();let d=m("input",{type:"search",value:hs,placeholder:p("sour\
ces_find"),"aria-label":p(n?"sources_find_second":"sources_find_first"),oninput:h=>{hs=h.target.value,u()}});return m("n\
av",{class:"sources","aria-label":p("sources_find")},d,l)}function jf(t){let e=m("ul",{},t.slice(0,Rf));return[e,In(t,Rf,
Bx,n=>e.append(...n))]}var Wf=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLocaleLowerCase();var Pf=5,Px=40,wi=2,Ff=12,Fx={affirms:"\u2713",denies:"\u2715",doubts:"?",rejects:"\u2715"},ve=1;async function xi(t){await P();
let{state:e,standings:n}=ds(x,w,U);if(!e.compared_with){L(t,ne(m("h2",{},p("comparison")),m("p",{},p("compare_nobody"))));
return}let o=[e.according_to,e.compared_with],s=$.parts??lo(x,e,e.compared_with),r=([c,l])=>(ve=1,k({according_to:c,compared_with:l,
modes:e.modes,polarities:e.polarities})),i=c=>{let l=o[1-ve],f=String(l)===c?o[ve]:l;return r(ve?[f,[c]]:[[c],f])},a=c=>{
ve=c,xi(t).then(()=>t.querySelector("input")?.focus())};L(t,m("div",{class:"sheet compare"},Bf(n.holders,o,ve,i),m("sect\
ion",{class:"comparison"},m("h2",{},p("comparison")),m("p",{class:"quiet"},Hx(o)),m("p",{class:"line"},T(`\u21C4 ${p("co\
mpare_swap")}`,()=>r([o[1],o[0]])),w.compared_with&&T(p("compare_end"),Dx)),zx(s,o,a))))}var Dx=()=>k({according_to:U.according_to,
compared_with:null,modes:w.modes??U.modes,polarities:w.polarities??U.polarities});function Hx(t){let n=t.filter(s=>Wo(s).
length).map(s=>p("compare_known_by",{name:ue(s),by:Nt(Wo(s),3)})),o=Ht()&&`${B(Po())}.`;return[!w.compared_with&&p("comp\
are_most"),...n,o].filter(Boolean).join(" ")}function zx({claims:t},e,n){let o=e.map(ue),s=e.map((r,i)=>{let a=t.flat().
filter(({positions:f})=>f[i].some(u=>u.held)),c=Wo(r),l=c.length?p("quoted_by",{by:Nt(c,2)}):p("compare_own_claims");return m(
"th",{scope:"col"},m("span",{dir:"auto"},B(o[i])),m("small",{},`${l} \xB7 ${C(a.length,"claim")}`),T(p("compare_change"),
()=>n(i),{"aria-pressed":String(ve===i),"aria-label":p("compare_change_side",{name:o[i]})}))});return m("table",{},m("th\
ead",{},m("tr",{},m("th",{scope:"col"},p("claim_column")),s)),xn.map((r,i)=>Gx(r,Ux(t[i],e),e)))}function Ux(t,e){let{entities:n,
statements:o}=q(),s=new Set(e.flat().map(a=>a.replace(/^of:/,""))),r=a=>[o[a].s,o[a].o].some(c=>typeof c=="number"&&c>=0&&
s.has(n[c].id)),i=a=>(r(a.statements[0])?0:x.statements.key.length)+a.statements[0];return[...t].sort((a,c)=>i(a)-i(c))}
function Gx(t,e,n){let[o,s]=n.map(ue),r=p(`compare_${t}`,{first:o,second:s}),i=e.flatMap(u=>u.statements),a=m("tr",{class:"\
part"},m("th",{colspan:3,scope:"rowgroup"},m("h3",{},B(r)," ",H(e.length,i,r))," ",m("small",{},e.length?p(`compare_${t}\
_meaning`,{first:o,second:s}):p(`compare_${t}_none`,{first:o,second:s})))),c=u=>u.map(d=>Kx(d,n)),l=m("tr",{class:"more"}),
f=In(e,Pf,Px,u=>l.before(...c(u)));return f&&l.append(m("td",{colspan:3},f)),m("tbody",{},a,c(e.slice(0,Pf)),f&&l)}function Kx(t,e){
let{statements:n,positions:o}=t,[s]=o.flat().map(({at:r,claim:i})=>x.statements.claim[r]===i?r:Vx(r,i));return m("tr",{},
m("th",{scope:"row"},Yx(s,n)),e.map((r,i)=>{let a=[...new Map(o[i].map(c=>[c.at,c])).values()];return m("td",{class:a.some(
({how:c})=>c==="doubts"||c==="rejects")?"doubting":null},m("strong",{class:"of",dir:"auto"},B(ue(r))),a.slice(0,wi).map(
Qx),a.length>wi&&I(p("more",{n:a.length-wi}),()=>D(t.sides[i],ut(s))),!a.length&&m("span",{class:"quiet"},Jx(r,n)))}))}function Vx(t,e){
let{denials:n,claim:o}=x.statements,s=n.find(([r,i])=>r===t&&o[i]===e);return s?s[1]:t}function Yx(t,e){let[n,o,s]=ni(t),
{mode:r}=x.statements,i=[r[t]>0&&x.labels.modes[r[t]],q().statements[t].ended&&p("ended")],a=()=>e.length===1?ct(e[0]):D(
e,ut(t)),c=m("span",{class:`verb ${x.names.signs[rt(t).sign]}`},o);return[m("span",{dir:"auto"},I([n," ",c," ",s],a)),i.
map(l=>l&&[" ",m("span",{class:"mark"},l)])]}function Qx({at:t,how:e,who:n,certainty:o}){let s=e==="doubts"||e==="reject\
s",r=n!==null&&q().statements[t].inferred?.includes("according_to"),i=s&&jl(t,Ff)||ss(t,Ff),a=[o?x.labels.certainties[o]:
null,r&&p("source_inferred")];return m("div",{class:"stand"},m("span",{class:"disc","aria-hidden":"true"},Fx[e]),I(p(`co\
mpare_${e}`),()=>ct(t),{class:"link how"}),a.map(c=>c&&[" ",m("span",{class:"mark"},c)]),m("blockquote",{dir:"auto",lang:J(
t).language},i))}var Jx=(t,e)=>p(e.some(Qs(x,t))?"compare_no_position":"compare_no_claim");function Df(t){let e=m("div",{class:"fitted"}),n=0;return new ResizeObserver(()=>{!e.clientWidth||e.clientWidth===n||(n=
e.clientWidth,L(e,t(n)))}).observe(e),e}var bi=["actor","year","article"];var gs=({statements:t},e)=>e.map(n=>t.key.indexOf(n)).filter(n=>n>=0),yi=({sentence:t})=>t.map(([e])=>e).join("");function $i(t,e,n){
return n==="article"?e.articles:n==="year"?Xx(t,e):[...new Set(e.sentence.flatMap(([,o,s])=>o==="entity"&&s?[s]:[]))]}function Hf(t,e,n,o){
let s=bi.map(i=>[i,ws(n,i)]).filter(([,i])=>i.length),r=o.trim().toLocaleLowerCase();return e.filter(i=>s.every(([a,c])=>$i(
t,i,a).some(l=>c.includes(l)))&&`${yi(i)} ${i.quote.text} ${i.title}`.toLocaleLowerCase().includes(r))}var ws=(t,e)=>(t??
[]).filter(n=>n.startsWith(`${e}:`)).map(n=>n.slice(e.length+1));function Xx(t,e){let{first:n,last:o,article:s}=t.statements,
[,,r]=e.counts[e.counts.length-1],i=new Set;for(let a of gs(t,r)){let f=(n[a]!==null||o[a]!==null?[n[a],o[a]]:[t.articles[s[a]].
first,t.articles[s[a]].last]).filter(u=>u!==null).map(u=>new Date(u*864e5).getUTCFullYear());if(f.length)for(let u=Math.
min(...f);u<=Math.max(...f);u++)i.add(String(u))}return[...i].sort()}var[zf,Uf]=[84,52],Yf=4,Si={bargain:()=>[Rt(9,26),pt("cooperation",20,18,58,18),Pn("cooperation",66,18),pt("quiet dashed",
26,34,64,34),de("quiet",18,34,-1),Rt(75,26)],spiral:()=>[11,25,39].flatMap((t,e)=>Zx(t+2,e%2===1)),contested:(t,{title:e})=>[
...Vf("hatched"),e==="Denied"?Oi(72,11):_i(72,11)],quoted:()=>[...tb(),Gf(34,34,"\u201C \u201D")],"main cause":({denied:t})=>[
t?Oi(16,26,12):Rt(16,26,11),pt("quiet thick",32,26,56,26),de("quiet",59,26,1),S("rect",{class:"solid",x:62,y:15,width:20,
height:22,rx:4})],reasons:({reasons:t=[],effects:e=[]})=>t.some(n=>n>0)?eb(t):nb(t.length,e),precedent:()=>[pt("quiet",4,
34,80,34),S("rect",{class:"solid",x:12,y:27,width:14,height:14}),S("path",{class:"line quiet",d:"M19 21 C30 9 52 9 62 21"}),
de("quiet",63,22,1,55),S("rect",{class:"hollow dashed",x:56,y:27,width:14,height:14})],forecast:()=>[pt("ink",2,16,26,16),
S("path",{class:"line ink dashed",d:"M26 16 C44 16 46 40 76 41"}),de("ink",80,41,1)],plan:()=>[Rt(12,26),pt("ink dashed",
24,26,52,26),de("ink",56,26,1),S("rect",{class:"hollow dashed",x:60,y:16,width:21,height:20,rx:3})],pair:({signs:t=[]})=>t.
length===2?[Rt(9,26),pt("cooperation",20,18,56,18),Pn("cooperation",64,18),...Kf(20,34,62),Rt(75,26)]:[Rt(9,26),...t[0]===
"conflict"?Kf(20,26,62):[pt("cooperation",20,26,56,26),Pn("cooperation",64,26)],Rt(75,26)],position:()=>[Rt(12,26),pt("i\
nk",26,26,44,26),S("rect",{class:"hollow",x:46,y:14,width:36,height:24,rx:6}),Gf(64,31,"\xB1")],denied:()=>[S("rect",{class:"\
solid",x:4,y:10,width:5,height:32}),...Vf("",9,10,66,32),Oi(72,11)]},Qf=t=>S("svg",{class:"small-figure",width:zf,height:Uf,
viewBox:`0 0 ${zf} ${Uf}`,"aria-hidden":"true"},(Object.hasOwn(Si,t.kind)?Si[t.kind]:Si.quoted)(t.figure,t)),Rt=(t,e,n=8)=>S(
"circle",{class:"solid",cx:t,cy:e,r:n}),pt=(t,e,n,o,s)=>S("line",{class:`line ${t}`,x1:e,y1:n,x2:o,y2:s}),Pn=(t,e,n)=>S(
"path",{class:`head ${t}`,d:`M${e-10} ${n-5.5} L${e} ${n} L${e-10} ${n+5.5} Z`}),de=(t,e,n,o,s=0)=>S("path",{class:`line\
 ${t}`,d:"M-8 -6 L0 0 L-8 6",transform:`translate(${e} ${n}) rotate(${s}) scale(${o} 1)`}),Gf=(t,e,n)=>S("text",{class:"\
middle",x:t,y:e},n),Kf=(t,e,n)=>[pt("conflict",t,e,n,e),S("line",{class:"line conflict thick",x1:n,x2:n,y1:e-8,y2:e+8})],
Zx=(t,e)=>[pt("conflict",8,t,76,t),S("line",{class:"line conflict thick",x1:e?8:76,x2:e?8:76,y1:t-6,y2:t+6})],Vf=(t,e=2,n=8,o=70,s=36)=>[
S("rect",{class:`hollow ${t&&"dotted"}`,x:e,y:n,width:o,height:s,rx:6}),...[.35,.65].map((r,i)=>pt("quiet",e+10,n+r*s,e+
o-(i?24:12),n+r*s))],_i=(t,e)=>S("g",{},Rt(t,e,9),S("text",{class:"middle on-solid",x:t,y:e+4.5},"?")),Oi=(t,e,n=9)=>S("\
g",{},S("circle",{class:"hollow",cx:t,cy:e,r:n}),S("path",{class:"line ink",d:`M${t-n*.7} ${e+n*.7} L${t+n*.7} ${e-n*.7}`})),
tb=()=>[S("path",{class:"hollow",d:"M10 8 H66 a6 6 0 0 1 6 6 V32 a6 6 0 0 1 -6 6 H30 L20 47 V38 H10 a6 6 0 0 1 -6 -6 V14\
 a6 6 0 0 1 6 -6 Z"})],eb=t=>[...t.slice(0,Yf).map((e,n)=>S("rect",{class:"bar",x:2,y:2+n*13,width:Math.max(58-12*Math.max(
e-1,0),12),height:9,rx:2})),pt("ink",62,26,71,26),de("ink",73,26,1),Rt(79,26,5)];function nb(t,e){let n=Math.min(Math.max(
t,1),Yf),o=e.slice(0,3),s=[...Array(n).keys()].map(i=>26+(i-(n-1)/2)*13),r=o.map((i,a)=>26+(a-(o.length-1)/2)*19);return[
...s.flatMap(i=>r.map(a=>S("path",{class:"line quiet thin",d:`M17 ${i} C36 ${i} 34 ${a} 54 ${a}`}))),...s.map(i=>S("rect",
{class:"bar",x:1,y:i-4.5,width:16,height:9,rx:2})),...o.map((i,a)=>S("rect",{class:`hollow ${i?"":"dashed"}`,x:55,y:r[a]-
8,width:27,height:16,rx:3}))]}var xs=null,Jf=new Map;function Q(t,e=12,n=400){let o=`${e} ${n} ${t}`,s=Jf.get(o)??ob(t,e,n);return Jf.set(o,s),s}function ob(t,e,n){
return xs??=document.createElement("canvas").getContext("2d"),xs?(xs.font=`${n} ${e}px ${getComputedStyle(document.body).
fontFamily}`,Math.ceil(xs.measureText(t).width)+1):t.length*e*.6}function dt(t,e,n=12,o=400){if(Q(t,n,o)<=e)return t;let[
s,r]=[0,t.length];for(;s<r;){let i=s+r+1>>1;Q(`${t.slice(0,i).trimEnd()}\u2026`,n,o)<=e?s=i:r=i-1}return`${t.slice(0,s).
trimEnd()}\u2026`}var vi=480,Fn=26,ki=40,bs=12,Mi=7,Xf=5,ys=24;function Zf(t,e){return t==="bargain"?n=>sb(e,n):t==="spiral"&&e.acts?.length?
n=>rb(e,n):null}function sb({ends:t=["",""],there:e="",back:n=[],condition:o=[],course:s=[]},r){let i=[{words:e,way:"the\
re",look:"cooperation",end:"full"},...n.slice(0,2).map(l=>({words:l,way:"back",look:"quiet dashed",end:"open"})),...o.slice(
0,2).map(l=>({words:l,way:"none",look:"",end:""}))],a=eu(t,i,r),c=cb(s,r,a.height+14);return tu(r,a.height+14+c.height,[
...a.shapes,...c.shapes])}function rb({ends:t=["",""],acts:e=[],restraints:n=[]},o){let s=e.slice(0,Mi).map(([a,c,l],f)=>({
words:c,way:a===0?"there":"back",look:"conflict",end:"bar",number:String(f+1),isDoubted:l}));e.length>Mi&&s.push({words:p(
"and_more",{n:e.length-Mi}),way:"none",look:"",end:""});for(let[a,c]of n.slice(0,2))s.push({words:p("restraint_by",{who:a})+
(c&&`: ${c}`),way:"none",look:"",end:""});let{shapes:r,height:i}=eu(t,s,o);return tu(o,i,r)}var tu=(t,e,n)=>S("svg",{class:"\
large-figure",width:t,height:e,viewBox:`0 0 ${t} ${e}`,role:"img","aria-label":p("figure")},n);function eu(t,e,n){let o=g=>t.
map(b=>Math.min(Math.max(Q(b,14,600)+20,64),g)),s=o(Math.min(130,n/5)),r=n-s[0]-s[1]-2*bs,i=n<vi||e.some(g=>Q(g.words,13)>
nu(g,r)),a=i?o((n-bs)/2):s,c=i?ki:Math.max(e.length*Fn,ki),l=i?ki+8:(c-e.length*Fn)/2,[f,u]=i?[0,n]:[a[0]+bs,n-a[1]-bs],
d=t.flatMap((g,b)=>{let y=b?n-a[b]:0,O=ib(g,a[b]-12);return[S("rect",{class:"end",x:y+.5,y:.5,width:a[b]-1,height:c-1,rx:8}),
S("text",{class:"middle end-name",y:c/2+5-(O.length-1)*9},S("title",{},g),O.map((_,M)=>S("tspan",{x:y+a[b]/2,dy:M?18:0},
_)))]}),h=e.flatMap((g,b)=>ab(g,f,u,l+b*Fn+Fn/2));return{shapes:[...d,...h],height:i?l+e.length*Fn:c}}function ib(t,e){if(Q(
t,14,600)<=e)return[t];let n=t.split(" "),o=n.length;for(;o>1&&Q(n.slice(0,o).join(" "),14,600)>e;)o--;let s=n.slice(o).
join(" ");return[dt(n.slice(0,o).join(" "),e,14,600),...s?[dt(s,e,14,600)]:[]]}var nu=({way:t,number:e,isDoubted:n},o)=>o-
(t==="none"?0:60)-(e?16:0)-(n?24:0);function ab({words:t,way:e,look:n,end:o,number:s,isDoubted:r},i,a,c){let l=i+(s?16:0),
f=dt(t,nu({words:t,way:e,look:n,end:o,number:s,isDoubted:r},a-i),13),u=Q(f,13)+(r?24:0),[d,h]=[(l+a-u)/2-8,(l+a+u)/2+8],
g=S("text",{class:"row-words",x:d+8,y:c+4.5},S("title",{},t),f);if(e==="none")return[g];let b=e==="there"?a-1:l+1,y=e===
"there"?-1:1;return[s?S("text",{class:"row-number",x:i,y:c+4.5},s):null,S("line",{class:`line ${n}`,x1:l+(e==="back"&&o===
"full"?9:1),x2:d,y1:c,y2:c}),S("line",{class:`line ${n}`,x1:h,x2:a-(e==="there"&&o==="full"?9:1),y1:c,y2:c}),o==="full"&&
Pn(n,b,c),o==="open"&&de(n.replace("dashed",""),b,c,-y),o==="bar"&&S("line",{class:`line ${n} thick`,x1:b+y,x2:b+y,y1:c-
7,y2:c+7}),g,r&&_i(h-17,c)].filter(O=>O instanceof SVGElement)}function cb(t,e,n){let o=e<vi?Xf:Math.min(Xf,Math.floor(e/
110)),s=[["",p("and_more",{n:t.length-o+1}),"none"]],r=t.length>o?[...t.slice(0,o-1),...s]:t;return r.length?e<vi?lb(r,e,
n):fb(r,e,n):{shapes:[],height:0}}function lb(t,e,n){let o=[S("line",{class:"line quiet thin",x1:8,x2:8,y1:n+11,y2:n+t.length*
ys-11})],s=t.flatMap(([r,i,a],c)=>{let l=n+c*ys+ys/2,f=[r,i].filter(Boolean).join(": ");return[ou(a,8,l),S("text",{class:"\
row-words",x:24,y:l+4.5},dt(f,e-24,13))]});return{shapes:[...o,...s],height:t.length*ys}}function fb(t,e,n){let o=e/t.length,
s=n+26,r=[S("line",{class:"line quiet thin",x1:0,x2:e,y1:s,y2:s})],i=1;for(let[a,[c,l,f]]of t.entries()){let u=(a+.5)*o,
d=pb(l,o-10);i=Math.max(i,d.length),r.push(S("text",{class:"middle when",x:u,y:n+12},S("title",{},c),dt(c,o-10,12,600)),
ou(f,u,s),...d.map((h,g)=>S("text",{class:"middle what",x:u,y:s+22+g*15},h))),a&&ub(t[a-1][0],c)&&r.push(mb(a*o,s))}return{
shapes:r,height:38+i*15}}function ub(t,e){let[n,o]=[t,e].map(s=>Number(/\d{4}/.exec(s)?.[0]??Number.NaN));return o-n>1}var mb=(t,e)=>S(
"g",{},S("rect",{class:"gap",x:t-7,y:e-3,width:14,height:6}),S("path",{class:"line quiet thin",d:`M${t-6} ${e+7} l5 -14 \
M${t+1} ${e+7} l5 -14`}));function pb(t,e){if(Q(t)<=e)return[t];let n=t.split(" "),o=n.length-1;for(;o>1&&Q(n.slice(0,o).
join(" "))>e;)o--;return[dt(n.slice(0,o).join(" "),e),dt(n.slice(o).join(" "),e)]}function ou(t,e,n){return t==="done"?S(
"rect",{class:"solid",x:e-6,y:n-6,width:12,height:12}):t==="case"?S("rect",{class:"hollow",x:e-6,y:n-6,width:12,height:12}):
t==="answer"?S("circle",{class:"solid",cx:e,cy:n,r:6.5}):S("circle",{class:t==="offer"?"head cooperation":"hollow",cx:e,
cy:n,r:6.5})}var su=10,db=1,Dn="";async function ru(t){let[{lack:e,cards:n}]=await Promise.all([mo(),P()]),o=n.flatMap(s=>s.findings);
L(t,ne(m("h2",{class:"page-title"},p("findings_title")),m("p",{class:"quiet"},C(o.length,"finding"),". ",p("findings_hel\
p")),e&&m("p",{},e),n.length===1&&n[0].article===null?bb(n[0]):m("div",{class:"findings"},n.map(hb))))}function hb({article:t,
title:e,about:n,findings:o,lack:s}){let[r,...i]=o,a=r&&Zf(r.kind,r.figure);return m("section",{class:"finding-card","ari\
a-label":e},m("div",{class:"card-head"},m("h3",{lang:x.articles.find(({id:c})=>c===t)?.language},e),m("p",{class:"quiet"},
n)),s&&m("p",{class:"finding"},s),a&&gb(r,a),(a?i:o).map(iu),t!==null&&wb(t))}var gb=(t,e)=>m("div",{class:"finding lead"},
au(t),cu(t),Df(e),lu(t),fu(t)),iu=t=>m("div",{class:"finding row"},Qf(t),m("div",{},au(t),cu(t),lu(t),fu(t))),au=({title:t,
counts:e})=>m("p",{class:"numbers"},m("strong",{},t),e.map(([n,o,s])=>[" \xB7 ",H(n,gs(x,s),t),` ${o}`])),cu=t=>m("p",{class:"\
sentence"},I(yi(t),()=>k(xb(t)),{class:"link whole"}));function lu(t){let[e]=gs(x,[t.quote.statement]),{language:n}=x.articles.
find(({id:s})=>s===t.quote.article)??{},o=`\u201C${t.quote.text}\u201D`;return m("blockquote",{lang:n},e===void 0?o:I(o,
()=>ct(e)))}var fu=t=>t.remarks.length>0&&m("p",{class:"numbers"},t.remarks.join("; "));function wb(t){let{statements:e}=x,
n=x.articles.findIndex(({id:r})=>r===t),o=e.key.flatMap((r,i)=>e.article[i]===n&&e.aside[i]!==db?[i]:[]),s=p("all_statem\
ents",{statements:C(o.length,"statement")});return m("p",{class:"card-foot"},o.length>0&&[I(s,()=>D(o,s))," \xB7 "],I(p(
"the_argument"),()=>k({tab:"arguments",article:t,about:null}))," \xB7 ",I(p("the_article"),()=>k({tab:"article",article:t,
open:null})))}function xb({kind:t,figure:e,quote:n}){let{article:o}=n;return t==="bargain"||t==="precedent"?{tab:"bargai\
ns"}:e.pair?{tab:"timeline",level:"country",pair:e.pair,open:null}:t==="reasons"||t==="main cause"?{tab:"arguments",article:o,
about:null,open:`statement:${n.statement}`}:e.sources?.length?{tab:"compare",according_to:["authors"],compared_with:[`of\
:${e.sources[0]}`],modes:null,polarities:null}:{tab:"article",article:o,open:`statement:${n.statement}`}}function bb({title:t,
findings:e,lack:n}){let o=m("div",{class:"finding-card"}),s=()=>{let r=Hf(x,e,w.findings,Dn),i=w.find?r.length:su*(1+Math.
max(0,w.more));L(o,m("div",{class:"card-head"},m("h3",{},t),m("p",{class:"quiet"},p("findings_chosen",{n:N(r.length),of:N(
e.length)}))),r.slice(0,i).map(iu),!r.length&&m("p",{class:"finding"},n||p("no_finding")),r.length>i&&m("p",{class:"card\
-foot"},T(p("more",{n:N(Math.min(su,r.length-i))}),()=>k({more:w.more+1}))))};return[Dn=""]=ws(w.findings,"words"),s(),[
m("div",{class:"line finding-choice"},yb(s),bi.map(r=>$b(r,e))),o]}var yb=t=>m("input",{type:"search",value:Dn,placeholder:p(
"finding_words"),"aria-label":p("finding_words"),oninput:e=>{Dn=e.target.value,t()},onchange:()=>uu("words",Dn.trim())});
function $b(t,e){let n=new Map;for(let r of e)for(let i of $i(x,r,t))n.set(i,(n.get(i)??0)+1);let o=[...n].map(([r,i])=>[
r,`${Sb(t,r)} (${N(i)})`]).sort(([r,i],[a,c])=>t==="year"?r.localeCompare(a):i.localeCompare(c)),[s=""]=ws(w.findings,t);
return o.length>1&&Y(p(`finding_${t}`),[["",p(`finding_${t}`)],...o],s,r=>uu(t,r))}function Sb(t,e){if(t==="article")return x.
articles.find(({id:o})=>o===e)?.title??e;let n=t==="actor"?Lt(e):null;return n?B(z(n)):e}function uu(t,e){let n=(w.findings??
[]).filter(s=>!s.startsWith(`${t}:`)),o=e?[...n,`${t}:${e}`]:n;return k({findings:o.length?o:null,more:0})}var Ob={\u00DF:"ss",\u00E6:"ae",\u0153:"oe",\u00F8:"o",\u0111:"d",\u00F0:"d",\u0142:"l",\u0131:"i",\u00FE:"th",\u064A:"\u06CC",
\u0649:"\u06CC",\u0643:"\u06A9",\u0629:"\u0647","\u2019":"'","\u2018":"'",\u02BC:"'","\u02B9":"'","\u201C":'"',"\u201D":'\
"',"\u201E":'"',"\xAB":'"',"\xBB":'"'},mu=/(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu,_b=/[^\p{ASCII}]/u,
pu=new Map;function du(t){let e=pu.get(t);if(e!==void 0)return e;let o=[...t.normalize("NFKD").replace(mu,"").toLowerCase().
replace(mu,"")].map(s=>Ob[s]??(/\p{Pd}/u.test(s)?"-":/\s/u.test(s)?" ":s)).join("");return pu.set(t,o),o}function ht(t){
return(_b.test(t)?Array.from(t,du).join(""):t.toLowerCase()).replace(/\s+/g," ").trim()}var Ti=t=>ht(t).split(" ").filter(
Boolean);function Ai(t){let e=[],n="",o=0;for(let s of t){let r=du(s);if(r!==" "||n!==""&&!n.endsWith(" ")){n+=r;for(let i=0;i<
r.length;i++)e.push(o)}o+=s.length}return{plain:n,places:[...e,o]}}function hu(t,e){let{plain:n,places:o}=Ai(t),s=[];for(let r of e)
for(let i=n.indexOf(r);r&&i>=0;i=n.indexOf(r,i+r.length))s.push([o[i],kb(t,o,i+r.length-1)]);return s.sort((r,i)=>r[0]-i[0]||
i[1]-r[1]),s.filter(([r],i)=>s.slice(0,i).every(([,a])=>a<=r))}function kb(t,e,n){let o=n+1;for(;e[o]===e[n]&&o<e.length-
1;)o++;return e[n]+t.slice(e[n],e[o]).trimEnd().length}var Mb=/[\p{L}\p{N}]/u;function Hn(t,e){let n=e===0?" ":t[e-1];return n===
" "||n===`
`||!Mb.test(n)}var gu="found";function wu(t){if(typeof Highlight<"u"&&CSS.highlights.delete(gu),!w.find)return;let[e="",n=""]=w.find.map(
ht),o=vb(t),{plain:s,places:r}=Ai(o.map(({data:l})=>l).join("")),i=Math.max(0,s.indexOf(n)),a=s.indexOf(e,i)>=0?[e]:e.split(
" "),c=(e?a:[n]).flatMap(l=>{let f=s.indexOf(l,i);return f<0?[]:Tb(o,r[f],r[f+l.length])});c.length&&(typeof Highlight<"\
u"&&CSS.highlights.set(gu,new Highlight(...c)),c[0].startContainer.parentElement?.scrollIntoView({block:"center"}))}function vb(t){
let e=document.createTreeWalker(t,NodeFilter.SHOW_TEXT),n=[];for(;e.nextNode();){let o=e.currentNode;o.parentElement?.closest(
"select, .number-mark")||n.push(o)}return n}function Tb(t,e,n){let o=document.createRange(),s=0;for(let r of t){let i=s+
r.data.length;if(s<=e&&e<i&&o.setStart(r,e-s),s<n&&n<=i)return o.setEnd(r,n-s),[o];s=i}return[]}var Ab=40,Lb=100;function bu(t,e){let{level:n}=t,o=Bt(t),s=Eb(t,o),r=s.filter(({nodes:d})=>d.length>1),i=s.reduce((d,{nodes:h})=>d+
h.length,0),a=new Set(e.unfolded??(i>Ab?[]:r.map(({id:d})=>d))),c=Lb*(1+Math.max(0,e.more)),l=yu(s,c,"").flatMap(d=>Nb(t,
d,a,c)),f=new Int32Array(n.nodes.length).fill(-1);for(let[d,{nodes:h}]of l.entries())for(let g of h)f[g]=d;let u=qb(t,o,
f,l.length);return{entries:l,folding:r.map(({id:d})=>d),unfolded:r.map(({id:d})=>d).filter(d=>a.has(d)),rows:xu(u.map(([
d])=>d)),columns:xu(u.map(([,d])=>d)),cells:u.map(([d,h,g])=>Cb(t,d,h,g))}}var xu=t=>[...new Set(t)].sort((e,n)=>e-n);function Eb({
facts:t,level:e,nodes:n,chosen:o,state:s},r){let i=new Map,a=new Map,c=u=>e.nodes[u].country??e.nodes[u].actor;for(let u of r){
for(let d of[u.a,u.b]){let h=c(d);i.set(h,(i.get(h)??new Set).add(d))}for(let d of new Set([c(u.a),c(u.b)])){let h=a.get(
d)??[];a.set(d,h);for(let g of u.rows)h.push(g)}}let l=u=>n.get(u)?.weight??0;return[...i].map(([u,d])=>({id:u,nodes:[...d].
sort((h,g)=>l(g)-l(h)||h-g),weight:at(t,a.get(u)??[],o,s.count)})).sort((u,d)=>d.weight-u.weight||(u.id<d.id?-1:1))}function yu(t,e,n){
if(t.length<=e+1)return t;let o=t.slice(e).flatMap(({nodes:s})=>s);return[...t.slice(0,e),{id:n,nodes:o,weight:0}]}function Nb({
level:t},{id:e,nodes:n},o,s){if(e==="")return[{kind:"rest",id:e,group:null,nodes:n}];if(n.length===1)return[{kind:"actor",
id:t.nodes[n[0]].actor,group:null,nodes:n}];if(!o.has(e))return[{kind:"group",id:e,group:null,nodes:n}];let r=n.map(i=>({
id:t.nodes[i].actor,nodes:[i],weight:0}));return yu(r,s,"").map(i=>({...i,kind:i.id?"actor":"rest",group:e}))}function qb({
facts:t},e,n,o){let s=new Map,r=(i,a)=>{let c=s.get(i)??new Set;s.set(i,c);for(let l of a)c.add(l)};for(let{a:i,b:a,rows:c}of e){
r(n[i]*o+n[a],c);let l=i===a?[]:To(t,c);l.length&&r(n[a]*o+n[i],l)}return[...s].sort(([i],[a])=>i-a).map(([i,a])=>[Math.
floor(i/o),i%o,[...a]])}function Cb(t,e,n,o){let{facts:s,chosen:r,state:i}=t,[a,c,l]=Ja(t,o);return{row:e,column:n,rows:o,
number:at(s,o,r,i.count),signs:[a,c,l],together:To(s,o).length>0}}var Li=t=>{let[e,n]=String(t.dataset.at).split(" ");return[Number(e),Number(n)]},$u=t=>[...t.querySelectorAll("[data-at]")],
Ib={ArrowRight:[1,1],ArrowLeft:[1,-1],ArrowDown:[0,1],ArrowUp:[0,-1]};function Su(t,e){let n=t.target instanceof Element?
t.target.closest("[data-at]"):null,o=Ib[t.key];if(!n||!o)return;t.preventDefault();let[s,r]=o,i=Li(n),a=$u(e).map(c=>({spot:c,
at:Li(c)})).filter(({at:c})=>c[1-s]===i[1-s]&&(c[s]-i[s])*r>0).sort((c,l)=>(c.at[s]-l.at[s])*r);a.length&&Ou(e,a[0].spot)}
function Ou(t,e){Mu(t,e),e.focus()}function _u(t,e){let n=$u(t).find(o=>o.dataset.group===e);n&&Ou(t,n)}function ku({target:t,
type:e},n,o,{rows:s,columns:r,cells:i},a){let c=t instanceof Element?t.closest("td, th")?.querySelector("[data-at]"):null;
for(let h of n.querySelectorAll(".lit"))h.classList.remove("lit");if(o.hidden=!c,!c)return;let[l,f]=Li(c);e==="focusin"&&
Mu(n,c),c.closest("tr")?.classList.toggle("lit",l>=0);let u=n.querySelector(`[data-at="-1 ${f}"]`)?.closest("th");o.hidden=
f<0||!u,u&&f>=0&&(u.classList.add("lit"),[o.style.left,o.style.width]=[`${u.offsetLeft}px`,`${u.offsetWidth}px`]);let d=i.
find(h=>h.row===s[l]&&h.column===r[f]);d&&a(d)}function Mu(t,e){for(let n of t.querySelectorAll("[data-at][tabindex='0']"))
n.setAttribute("tabindex","-1");e.setAttribute("tabindex","0")}var Ei={acts:"act",statements:"statement",articles:"article"},$s=["cooperation","conflict","neither"],[Au,Rb,jb,Wb]=[22,
4,18,8];function Lu(t,e,n,o){let{entries:s,rows:r,columns:i,cells:a}=e,c=Math.max(...a.map(E=>E.number)),l={shown:t,matrix:e,
names:n,fold:o,largest:c},f=e.unfolded.length>0,u=`${Au+jb+Wb*N(c).length}px`,d=new Map(i.map((E,W)=>[E,W])),h=new Map(r.
map(E=>[E,[]]));for(let E of a)h.get(E.row)?.push(E);let g=r.map((E,W)=>m("tr",{},vu(l,r,W,"row"),Bb(l,h.get(E)??[],W,d))),
b=f?2:1,y=m("td",{class:"corner",colspan:b,rowspan:b},p("matrix_corner")),O=i.map((E,W)=>vu(l,i,W,"col")),_=E=>s[i[E]].group!==
null,M=O.flatMap((E,W)=>_(W)?E.slice(0,-1):E),A=O.flatMap((E,W)=>_(W)?E.slice(-1):[]),R=i.map(()=>m("col",{class:"cells"})),
F=m("table",{class:`matrix${f?" grouped":""}`,role:"grid","aria-label":p("tab_matrix")},m("colgroup",{},f&&m("col",{class:"\
brackets"}),m("col",{class:"names"}),R),m("thead",{},m("tr",{},y,M),A.length>0&&m("tr",{},A)),m("tbody",{},g));return F.
style.setProperty("--cell",u),F.querySelector("td [data-at]")?.setAttribute("tabindex","0"),F}function vu({shown:t,matrix:{
entries:e,unfolded:n},names:o,fold:s},r,i,a){let{kind:c,id:l,group:f}=e[r[i]],u=a==="row",d=(R,F)=>u?{rowspan:R,colspan:F}:
{colspan:R,rowspan:F},h=R=>u?`${i} ${R}`:`${R} ${i}`,g={actor:()=>V(l),group:()=>s(l),rest:()=>k({more:w.more+1})}[c],b=o[r[i]],
y=Tu(b,g,h(-1),c==="group"?{"aria-expanded":"false","data-group":l}:{}),O=m("th",{scope:a,class:`${c} ${a}`,...d(1,n.length&&
f===null?2:1)},y);if(f===null||i>0&&e[r[i-1]].group===f)return[O];let _=r.filter(R=>e[R].group===f).length,M=Nu(t,f),A=Tu(
_>1?M:"",()=>s(f),h(-2),{"aria-expanded":"true","aria-label":M,"data-group":f});return[m("th",{scope:`${a}group`,class:`\
bracket ${a}`,...d(_,1)},A),O]}function Tu(t,e,n,o){let s=o["aria-label"]??t;return I(m("bdi",{},t),e,{title:s,"aria-lab\
el":s,tabindex:-1,"data-at":n,...o})}function Bb(t,e,n,o){let s=[],r=0,i=a=>a>r&&s.push(m("td",{colspan:a-r}));for(let a of e){
let c=o.get(a.column)??0;i(c),s.push(m("td",{class:"cell"},Pb(t,a,`${n} ${c}`))),r=c+1}return i(o.size),s}function Pb({shown:t,
matrix:{entries:e},names:n,largest:o},s,r){let i=`${n[s.row]} \u2192 ${n[s.column]}`,a=m("span",{class:`square${s.together?
" together":""}`},$s.map((l,f)=>s.signs[f]>0&&Ni(l,s.signs[f]))),c=Math.max(Rb,Au*Math.sqrt(s.number/o));return[a.style.
width,a.style.height]=[`${c}px`,`${c}px`],I([m("span",{class:"room"},a),N(s.number)],()=>Fb(t,e,s,i),{"aria-label":`${i}\
: ${Ci(s)}`,"aria-describedby":"matrix-says",tabindex:-1,"data-at":r})}function Ni(t,e=1){let n=m("span",{class:t});return n.
style.flexGrow=String(e),n}var qi=t=>x.labels.signs[x.names.signs.indexOf(t)];function Ci({number:t,signs:e,together:n}){
let o=$s.flatMap((s,r)=>e[r]>0?[`${N(e[r])} ${qi(s)}`]:[]);return`${C(t,Ei[w.count])} (${Nt(o)}${n?`; ${p("matrix_togeth\
er")}`:""})`}function Fb(t,e,{row:n,column:o,rows:s},r){let[i,a]=[e[n],e[o]];if(i.kind!=="actor"||a.kind!=="actor")return D(
St(t,s),r);let[c,l]=[i.nodes[0],a.nodes[0]];return t.pairs.has(c*t.level.nodes.length+l)?lt(c,l):lt(l,c)}var Eu=({level:t},e)=>t.
numbers.has(e)||e in t.countries||Lt(e)!==null;function Nu({level:t},e){let n=t.numbers.get(e);if(n!==void 0)return j(t,
n);let o=Lt(e);return o?z(o):t.countries[e]??e}function qu(t,{kind:e,id:n,nodes:o}){return e==="actor"?j(t.level,o[0]):e===
"rest"?p("matrix_rest",{n:N(o.length)}):p("matrix_group",{name:Nu(t,n),n:N(o.length)})}var Db=5,Cu=[];async function Iu(t){let e=[$,w.unfolded,w.more,w.language];if(t.querySelector(".matrix")&&e.every((f,u)=>f===
Cu[u]))return;let n=oo($),o=bu(n,w);if(o.folding.every(f=>Eu(n,f))||await P(),Cu=e,!o.cells.length){L(t,m("div",{class:"\
sheet"},m("p",{},me())));return}let s=o.entries.map(f=>qu(n,f)),i=Lu(n,o,s,f=>zb(t,o,f)),a=m("div",{class:"band",hidden:!0}),
c=m("p",{class:"matrix-sentence"},m("span",{class:"quiet"},p("matrix_keys"))),l=f=>Gb(c,s,f);for(let f of["mouseover","f\
ocusin"])i.addEventListener(f,u=>ku(u,i,a,o,l));i.addEventListener("keydown",f=>Su(f,i)),L(t,m("div",{class:"sheet matri\
x-sheet"},m("p",{class:"quiet"},ft(n)," ",H(p("show_quotes"),Xt(n).statements,p("based_on_drawn"))),m("div",{class:"matr\
ix-tools"},Hb(o),Ub(o)),c,m("div",{class:"matrix-scroll"},m("div",{},i,a))))}function Hb({folding:t,unfolded:e}){return[
e.length<t.length&&T(p("unfold_all"),()=>k({unfolded:t})),e.length>0&&T(p("fold_all"),()=>k({unfolded:[]}))]}async function zb(t,{
unfolded:e},n){let o=e.includes(n);await k({unfolded:o?e.filter(s=>s!==n):[...e,n]}),_u(t,n)}function Ub({cells:t}){let e=$s.
flatMap((o,s)=>t.some(({signs:r})=>r[s])?[o]:[]),n=(o,s)=>m("span",{class:`square ${s}`},Ni(o));return m("p",{class:"mat\
rix-legend"},e.map(o=>m("span",{},n(o,""),o==="neither"?p("matrix_neither"):qi(o))),t.some(({together:o})=>o)&&m("span",
{},n("","together"),p("matrix_together")),m("span",{class:"quiet"},p("matrix_help",{what:Sn(2,Ei[w.count])})))}function Gb(t,e,n){
let o=kt(x,n.rows),s=o.slice(0,Db).map(Oe),r=o.length>s.length?[p("and_more",{n:o.length-s.length})]:[];L(t,m("strong",{},
`${e[n.row]} \u2192 ${e[n.column]}`),` ${Ci(n)}: `,m("span",{id:"matrix-says"},[...s,...r].join("; ")))}var he=["actor","target","relation","type","source","mode","certainty","article"],Ii="none";function Ru(t,e){let{facts:n,
level:o,chosen:s}=t;return e==="statements"?X(s.inside).map(r=>({a:o.subject[r],b:o.object[r],at:r,row:-1})):Bt(t).flatMap(
r=>r.rows.map(i=>({a:r.a,b:r.b,at:n.ties.statement[i],row:i})))}function Kb({facts:t,level:e,chosen:n},o,{a:s,b:r,at:i}){
let{statements:a,names:c}=t;switch(o){case"actor":return e.nodes[s]?.actor??"";case"target":return e.nodes[r]?.actor??"";case"\
relation":return t.relations[a.relation[i]].id;case"type":return c.quad_classes[a.quad_class[n.main[i]]]??Ii;case"source":
return Vb(t,i);case"mode":return c.modes[a.mode[i]];case"certainty":return c.certainties[a.certainty[i]]??"";case"articl\
e":return t.articles[a.article[i]].id}}function Vb({statements:t,sources:e,signers:n},o){return t.source[o]>=0?`of:${e[t.
source[o]].id}`:`by:${n[t.author[o]>=0?t.author[o]:t.publisher[o]]}`}function Ss(t){let e=new Map;for(let n of t??[]){let o=n.
indexOf(":"),s=n.slice(0,o);he.includes(s)&&e.set(s,(e.get(s)??new Set).add(n.slice(o+1)))}return e}function ju(t,e,n){let o=Ss(
n),s=he.map(()=>new Map),r=e.filter(a=>{let c=he.map(f=>Kb(t,f,a)),l=he.filter((f,u)=>o.has(f)&&!o.get(f)?.has(c[u]));for(let[
f,u]of he.entries()){if(!c[f]||l.some(h=>h!==u))continue;let d=s[f].get(c[f]);d?d.add(a.at):s[f].set(c[f],new Set([a.at]))}
return!l.length}),i=s.map(a=>new Map([...a].map(([c,l])=>[c,l.size])));return{units:r,counts:new Map(he.map((a,c)=>[a,i[c]]))}}
function Ri({names:t,relations:e},n){let o=Ss(n),s=(a,c)=>{let l=o.get(a);return l&&[...l].map(f=>c.indexOf(f)).sort((f,u)=>f-
u)},r=a=>o.get(a)&&[...o.get(a)??[]],i={relations:s("relation",e.map(({id:a})=>a)),quad_classes:s("type",t.quad_classes),
modes:s("mode",t.modes),certainties:s("certainty",t.certainties),articles:r("article"),according_to:r("source")};return Object.
fromEntries(Object.entries(i).filter(([,a])=>a!==void 0))}var[Yb,Qb,Jb]=[8,30,12],Xb=5;function Wu(t,e){let n=matchMedia("(min-width: 901px)").matches;return he.map(o=>{let s=t.get(
o)??new Map,r=e.get(o)??new Set;return s.size<2&&!r.size?null:Zb(o,s,r,r.size>0||n&&s.size<=Xb)})}function Zb(t,e,n,o){let s=[
...new Set([...n,...e.keys()])].map(g=>({value:g,label:e0(t,g),number:e.get(g)??0})).sort((g,b)=>Number(n.has(b.value))-
Number(n.has(g.value))||b.number-g.number||g.label.localeCompare(b.label)),r=m("div",{class:"facet-values"}),i=p(`facet_${t}`),
[a,c]=[Yb,""],l=()=>{let g=s.filter(({label:b})=>b.toLocaleLowerCase().includes(c));L(r,g.slice(0,a).map(({value:b,label:y,
number:O})=>ot([m("bdi",{},y),m("span",{class:"quiet"},` ${N(O)}`)],n.has(b),_=>t0(t,b,_))),g.length>a&&T(p("more",{n:N(
g.length-a)}),f))},f=()=>{a+=Qb,l()},u=g=>{c=g.trim().toLocaleLowerCase(),l()};l();let d=s.length>Jb&&m("input",{type:"s\
earch",placeholder:p("facet_search"),"aria-label":`${p("facet_search")}: ${i}`,oninput:g=>u(g.target.value)}),h=n.size||
s.length;return m("details",{class:"facet",open:o},m("summary",{},i,m("span",{class:"quiet"},` ${N(h)}${n.size?" \u2022":
""}`)),d,r)}function t0(t,e,n){let o=`${t}:${e}`,s=(w.facets??[]).filter(i=>i!==o),r=n?[...s,o]:s;return k({facets:r.length?
r:null,more:0})}function e0(t,e){let{names:n,labels:o}=x;switch(t){case"actor":case"target":return De(e);case"relation":
return x.relations.find(({id:s})=>s===e)?.label??e;case"type":return e===Ii?p("no_quad_class"):o.quad_classes[n.quad_classes.
indexOf(e)]??e;case"source":return _t([e]);case"mode":return o.modes[n.modes.indexOf(e)]??e;case"certainty":return o.certainties[n.
certainties.indexOf(e)]??e;case"article":return x.articles.find(({id:s})=>s===e)?.title??e}}var ji=4,Wi=t=>(w.columns??[]).find(e=>e.startsWith(`${t}:`))?.slice(t.length+1)??"",Bi=(t,e)=>t.toLocaleLowerCase().includes(
e.toLocaleLowerCase());function Bu(t){let{level:e}=t,n=new Map,o=f=>{let u=n.get(f)??Jt(t,f);return n.set(f,u),u},s=({a:f,
b:u})=>`${j(e,f)} \u2192 ${j(e,u)}`,r=f=>{let u=St(t,f.rows);return Fu(u.find(d=>Bi(Mt(d),Wi("quote")))??u[0])},i=(f,u,d)=>({
name:f,isText:!0,value:u,cell:d}),a=(f,u)=>({name:f,isText:!1,value:u,cell:d=>H(u(d),o(d).statements,s(d))}),c=f=>u=>j(e,
u[f]),l=f=>u=>I(m("bdi",{},f(u)),()=>lt(u.a,u.b));return[i("actor",c("a"),l(c("a"))),i("label",f=>te(x,f.rows),f=>n0(kt(
x,f.rows).map(Oe))),i("target",c("b"),l(c("b"))),i("quote",f=>St(t,f.rows).map(Mt).join(`
`),r),{name:"weight",isText:!1,value:f=>f.weight,cell:f=>N(f.weight)},{...a("acts",f=>o(f).acts),cell:f=>H(o(f).acts,$n(
o(f)),s(f))},{name:"quad_classes",isText:!1,value:f=>o0(o(f)),cell:f=>s0(o(f),s(f))},a("statements",f=>o(f).statements.length),
a("articles",f=>o(f).articles.size),a("sources",f=>o(f).sources.size)]}function Pu(t){let{level:e,chosen:n}=t,o=new Map(
Ot(n,n.inside.keys()).map((l,f)=>[l,f])),s=q().statements,r=l=>f=>f[l]>=0?j(e,f[l]):Ct(s[f.at][l==="a"?"s":"o"]),i=l=>f=>{
let u=m("bdi",{},r(l)(f));return f[l]>=0?I(u,()=>V(e.nodes[f[l]].actor)):u},a=({at:l})=>J(l).title;return[{name:"when",isText:!0,
value:({at:l})=>Io(s[l]),order:({at:l})=>o.get(l)??0},{name:"actor",isText:!0,value:r("a"),cell:i("a")},{name:"relation",
isText:!0,value:({at:l})=>rt(l).label},{name:"target",isText:!0,value:r("b"),cell:i("b")},{name:"quote",isText:!0,value:({
at:l})=>Mt(l),cell:({at:l})=>Fu(l)},{name:"held",isText:!0,value:({at:l})=>Rn(l).join("; ")},{name:"article",isText:!0,value:a,
cell:l=>I(m("bdi",{},a(l)),()=>Eo(x.statements.article[l.at],l.at))}]}function n0(t){let e=m("bdi",{},t.slice(0,ji).join(
"; "));if(t.length<=ji)return e;let n=()=>{e.textContent=t.join("; "),o.remove()},o=I(` ${p("and_more",{n:t.length-ji})}`,
n);return[e,o]}var Fu=t=>[m("q",{dir:"auto",lang:J(t).language},I(Mt(t),()=>ct(t))),m("span",{class:"quiet",dir:"ltr"},`\
 ${Kt(J(t))}`)],o0=({byQuadClass:t})=>t.reduce((e,n,o)=>e+(Dt(x,o)==="cooperation"?n:-n),0);function s0({byQuadClass:t,quadClasses:e},n){
let o=x.labels.quad_classes.map((s,r)=>t[r]>0&&m("span",{class:`quad-class ${Dt(x,r)}`},H(t[r],e[r],`${n}, ${s}`),` ${s}`));
return o.some(Boolean)?o:"\u2013"}var Du=100,r0={ties:"-weight",statements:"when"},Hu=[];async function zu(t){let{rows:e,facets:n,columns:o,sort:s,more:r,
language:i}=w,a=[$,e,n,o,s,r,i];if(t.querySelector(".table-view")&&a.every((b,y)=>b===Hu[y]))return;await P(),Hu=a;let c=oo(
$),l=Ru(c,e),{units:f,counts:u}=ju(c,l,n),d=m("div",{class:"facets","aria-label":p("facets"),role:"group"}),h=t.querySelector(
".facets");L(d,Wu(u,Ss(n))),h&&Oo(d,So(h));let g=e==="ties"?c0(c,l,f):l0(c,l,f);L(t,m("div",{class:"sheet table-view"},d,
m("div",{class:"table-main"},i0(c),g))),d.scrollTop=h?.scrollTop??0}function i0(t){let{facets:e,columns:n,rows:o}=w,s=e?
Ri(x,e):{},r=Ks.map(a=>T(p(`rows_${a}`),()=>k({rows:a,sort:null,columns:null,more:0}),{"aria-pressed":String(a===o)})),i=o===
"ties"?[ft(t)," ",H(p("show_quotes"),Xt(t).statements,p("based_on_drawn"))]:_n();return[m("p",{class:"quiet"},i),m("div",
{class:"table-tools"},m("div",{class:"choices",role:"group","aria-label":p("rows")},r),(e||n)&&T(p("remove_facets"),()=>k(
{facets:null,columns:null,more:0})),Object.keys(s).length>0&&T(p("apply_facets"),()=>k({...s,facets:a0(e??[]),more:0}),{
title:p("apply_facets_help")}))]}function a0(t){let e=t.filter(n=>!Object.keys(Ri(x,[n])).length);return e.length?e:null}
function c0(t,e,n){let{level:o,chosen:s}=t,r=n.map(({row:c})=>c),i=[...Ie(x,o,r,s,t.state.count).values()],a=new Set(e.map(
({a:c,b:l})=>c*o.nodes.length+l)).size;return Uu(Bu(t),i,a,"tie",c=>c.key)}var l0=(t,e,n)=>Uu(Pu(t),n,e.length,"statemen\
t",({at:o})=>o);function Uu(t,e,n,o,s){let r=new Map(t.map(({name:y})=>[y,Wi(y)])),i=e.filter(y=>t.every(O=>u0(O,y,r.get(
O.name)??""))),a=t.some(({name:y})=>y===w.sort?.replace(/^-/,""))?w.sort:r0[w.rows],c=!!a?.startsWith("-"),l=t.find(({name:y})=>y===
a?.replace(/^-/,"")),f=l?.order??l?.value??s,u=i.map(y=>({row:y,value:f(y)})).sort((y,O)=>(c?-1:1)*f0(y.value,O.value)||
s(y.row)-s(O.row)),d=Du*(1+Math.max(0,w.more)),h=t.map(y=>m0(y,l===y&&(c?"descending":"ascending"))),g=t.map(y=>m("td",{},
p0(y,r.get(y.name)??""))),b=p("table_shown",{n:N(Math.min(d,u.length)),of:N(u.length),total:C(n,o)});return[m("p",{class:"\
quiet",role:"status"},b),m("div",{class:"table-scroll",tabindex:0,role:"region","aria-label":p("tab_table")},m("table",{
class:"listed"},m("thead",{},m("tr",{},h),m("tr",{class:"filters"},g)),m("tbody",{},u.slice(0,d).map(({row:y})=>d0(t,y)))),
!u.length&&m("p",{},n?p("nothing_fits"):me()),u.length>d&&T(p("more",{n:N(Math.min(Du,u.length-d))}),()=>k({more:w.more+
1})))]}var f0=(t,e)=>typeof t=="number"?t-Number(e):t.localeCompare(String(e));function u0({isText:t,value:e},n,o){return o?
t?Bi(String(e(n)),o):Number(e(n))>=Number(o):!0}function m0({name:t,isText:e},n){let o=n?n==="ascending":!e;return m("th",
{scope:"col","aria-sort":n||"none",class:e?"":"num"},I(p(`column_${t}`),()=>k({sort:`${o?"-":""}${t}`})),n&&(n==="descen\
ding"?" \u2193":" \u2191"))}function p0({name:t,isText:e},n){let o=r=>{let i=(w.columns??[]).filter(c=>!c.startsWith(`${t}\
:`)),a=r.trim()?[...i,`${t}:${r.trim()}`]:i;return k({columns:a.length?a:null,more:0})},s=p(e?"column_contains":"column_\
at_least");return m("input",{type:e?"search":"number",value:n,placeholder:e?"\u2026":"\u2265","aria-label":`${p(`column_${t}`)}\
: ${s}`,onchange:r=>o(r.target.value)})}var d0=(t,e)=>m("tr",{},t.map(({name:n,isText:o,value:s,cell:r},i)=>m(i?"td":"th",
{scope:i?null:"row",class:o?n:"num"},r?r(e):m("bdi",{},s(e)))));function Gu(t){let{facts:e,chosen:n}=t,o=x0(t);return Mo(t,Ot(n,X(n.inside))).map(s=>{let r=vo(t,s),i=s.find(c=>st(e,c))??
r,a=b0(s,o);return{main:r,statements:s,first:n.first[i],last:n.last[i],isReal:s.some(c=>st(e,c)),sign:y0(t,r,a),ties:a}})}
var oe=({first:t,last:e})=>t!==null||e!==null,Ku=(t,[e,n])=>t.filter(({ties:o})=>o.some(({pair:s})=>s.a===e&&s.b===n||s.
a===n&&s.b===e));function Os({level:t,state:e}){let[n,o,...s]=(e.pair??[]).map(r=>t.numbers.get(r));return n!==void 0&&o!==
void 0&&!s.length?[n,o]:null}function Vu(t,e,n,o=null){let s=new Map,r=n==="pair"||o?h0:a=>g0(t,a);for(let a of e)for(let c of r(
a)){if(o&&!(o.includes(c[0])&&o.includes(c[1])))continue;let l=s.get(c.join(" "))??{ends:c,units:[]};s.set(c.join(" "),l),
l.units.push(a)}let i=[...s.values()].sort((a,c)=>c.units.length-a.units.length);return n==="pair"||o?w0(i,s):i}var h0=({
ties:t})=>t.map(({pair:e})=>[e.a,e.b]);function g0({facts:t,level:e},{main:n,ties:o}){let s=o.flatMap(({pair:i,rows:a})=>a.
some(c=>t.ties.together[c])?[i.a,i.b]:[i.a]);return(s.length?[...new Set(s)]:[e.subject[n]]).filter(i=>i>=0).map(i=>[i])}
function w0(t,e){let n=new Set;for(let o of t){n.add(o);let s=e.get([...o.ends].reverse().join(" "));s&&n.add(s)}return[
...n]}function x0({facts:t,pairs:e}){let n=new Map;for(let o of e.values())for(let s of o.rows){let r=t.ties.statement[s],
i=n.get(r)??new Map;n.set(r,i),i.set(o,[...i.get(o)??[],s])}return n}function b0(t,e){let n=new Map;for(let o of t)for(let[
s,r]of e.get(o)??[])n.set(s,[...n.get(s)??[],...r]);return[...n].sort(([o],[s])=>hn(o,s)).map(([o,s])=>({pair:o,rows:s}))}
function y0({facts:t},e,n){let{relation:o,quad_class:s}=t.statements;return n.some(({rows:i})=>i.some(a=>t.ties.together[a]))?
t.names.signs.indexOf(Dt(t,s[e])):t.relations[o[e]].sign}function Yu(t){let e=new Map;for(let{first:n,last:o}of t){let[s,
r]=[n??o,o??n];s!==null&&r!==null&&e.set(`${s} ${r}`,[s,r])}return[...e.values()].sort(([n,o],[s,r])=>n-s||o-r)}var $0=1600,gt=null,zn=null;function wt(){if(!gt)return null;let[t,e]=gt.stops[gt.at];return w.since===t&&w.until===e?gt:
null}var Qu=()=>zn!==null&&wt()!==null;function Ju(){let t=wt();return t?Re(x,$.level,{...w,since:t.since,until:t.until}):
$}function nn(t){let e=Os(t),n=Gu(t);return e?Ku(n,e):n}async function Xu(){on();let t=wt();zn=setInterval(S0,$0),await Fi(
t&&t.at+1<t.stops.length?t.at+1:0)}function Zu(){return on(),k({})}function Pi(t){on();let e=wt();return Fi(e?e.at+t:0)}
function tm(){on();let t=wt();return gt=null,t?k({since:t.since,until:t.until}):k({})}function on(){zn!==null&&clearInterval(
zn),zn=null}async function S0(){let t=wt();if(t&&t.at+1<t.stops.length){await Fi(t.at+1);return}on(),t&&await k({})}async function Fi(t){
if(gt=wt()??{stops:Yu(nn($)),at:0,since:w.since,until:w.until},!gt.stops.length){gt=null,on();return}gt={...gt,at:Math.min(
Math.max(t,0),gt.stops.length-1)};let[e,n]=gt.stops[gt.at];await k({since:e,until:n})}function _s(){let t=wt(),e=Qu(),n=t&&p("play_at",{n:N(t.at+1),of:N(t.stops.length),when:Fe(...t.stops[t.at])});return m(
"div",{class:"play",role:"group","aria-label":p("play_acts")},T(`\u25C0 ${p("act_before")}`,()=>Pi(-1),{disabled:!t||t.at===
0}),T(p(e?"pause":"play"),e?Zu:Xu,{"aria-pressed":String(e)}),T(`${p("act_next")} \u25B6`,()=>Pi(1),{disabled:t!==null&&
t.at+1===t.stops.length}),t&&T(p("whole_period"),tm),m("span",{class:"quiet","aria-live":"polite"},n))}function em(t,e){let{act:n}=t.facts.statements,o=new Map(e.map(f=>[n[f.main],f])),s=Di(t).map(f=>f.map(u=>o.get(u))),r=new Set(
s.flat().filter(f=>f!==void 0&&!oe(f))),i=s.filter(f=>f.every(u=>u&&r.has(u))),a=new Map;for(let[f,u]of i)a.set(f,a.get(
f)??[]),a.set(u,[...a.get(u)??[],f]);let c=new Map,l=f=>{let u=c.get(f);if(u!==void 0)return u;let d=1+Math.max(0,...(a.
get(f)??[]).map(l));return c.set(f,d),d};for(let f of e)a.has(f)&&l(f);return c}function Di({facts:t,state:e}){if(!t.orders.
length)return[];let{inside:n,main:o}=yt(t,to(e),it(e)),{act:s,relation:r}=t.statements,i=l=>n[l]===1&&s[l]>=0&&st(t,l)&&
t.relations[r[o[l]]].deed,a=new Map;for(let[l,f,u]of t.orders)!n[l]||!st(t,l)||!i(f)||!i(u)||s[f]===s[u]||a.set(s[f],(a.
get(s[f])??new Set).add(s[u]));let c=new Map([...a.keys()].map(l=>[l,O0(a,l)]));return[...c].flatMap(([l,f])=>[...f].filter(
u=>!c.get(u)?.has(l)).map(u=>[l,u]))}function O0(t,e){let n=new Set(t.get(e));for(let o of n)for(let s of t.get(o)??[])n.
add(s);return n}function om(t,e,n,o){return ks(t,e,n,o,!0)??_0(t,ks(t,e,n,o,!1),e,n)}var sn=({left:t})=>t+7+4,Un=({left:t,width:e})=>t-7-
4-e;function ks(t,e,n,o,s){let r=[],i=[];for(let a of t){let c=sn(a)+a.width<=n,l=s&&!c?Math.max(Un(a),e):a.left-7;if(s&&
!c&&Un(a)<e)return null;let f=Math.max(a.right,a.left)+7,u=r.findIndex(d=>d+8/2<=l);if(u<0&&(u=r.length),u>=o)return null;
r[u]=s&&c?Math.max(f,sn(a)+a.width+8/2):f,i.push({row:u,words:s?c?sn(a):Un(a):null})}return i}function _0(t,e,n,o){if(!e)
return null;let s=[];return e.map(({row:r},i)=>{let a=t[i],c=e.findIndex((d,h)=>h>i&&d.row===r),l=c<0?o:t[c].left-7-8,f=sn(
a)+a.width<=l,u=!f&&Un(a)>=Math.max(s[r]??n,n);return s[r]=Math.max(a.right,a.left,f?sn(a)+a.width:0)+7+8,{row:r,words:f?
sn(a):u?Un(a):null}})}function sm(t,e){let n=new Map,o=[];for(let s of t){let r=s.first===null||s.last===null?-1:nm(e,s.
first);r<0||r!==nm(e,s.last)?o.push(s):n.set(r,[...n.get(r)??[],s])}return{bins:n,wide:o}}function nm(t,e){let[n,o]=[0,t.
length];for(;n<o;){let s=n+o>>1;t[s]<=e?n=s+1:o=s}return n-1}var k0={denied:null,"not actual":"3.5 2.5",hedged:"0.1 3",doubted:"0.1 3",plain:null},im=[`M${6} 0 A${6} ${6} 0 1 1 ${-6}\
 0 A${6} ${6} 0 1 1 ${6} 0 Z`,"M-5.5 -5.5 H5.5 V5.5 H-5.5 Z","M-7 0 L0 -7 L7 0 L0 7 Z"];var Ms=t=>Math.min(t,im.length-1);function Hi({main:t}){let{hold:e,mark:n}=x.statements;return x.names.marks[n[t]]==="do\
ubted"?"doubted":x.names.holds[e[t]]}function Te(t,e,n,o){let s=x.names.signs[Ms(t)];return S("g",{class:`form ${s} ${e===
"plain"?"filled":"hollow"}`,transform:`translate(${n} ${o})`},S("path",{d:im[Ms(t)],"stroke-dasharray":k0[e]}),e==="deni\
ed"&&S("path",{class:"slash",d:"M-6 6 L6 -6"}),e==="doubted"&&S("text",{class:"doubt",y:4.5},"?"))}var rm=(t,e)=>S("svg",
{class:"sample",width:18,height:16,viewBox:"-9 -8 18 16","aria-hidden":"true"},Te(t,e,0,0)),M0=()=>S("svg",{class:"sampl\
e",width:32,height:16,viewBox:"-9 -8 32 16","aria-hidden":"true"},vs(2,-7,21,0),Te(2,"plain",0,0)),vs=(t,e,n,o)=>S("rect",
{class:`days ${x.names.signs[Ms(t)]}`,x:e,y:o-7,width:Math.max(n-e,0),height:14,rx:4}),Ae=(t,e,...n)=>S("g",{class:"mark",
tabindex:0,role:"button","aria-label":t,onclick:e,onkeydown:yr(e)},S("title",{},t),n);function am(t){let e=[...new Set(t.
map(({sign:r})=>Ms(r)))].sort(),n=new Set(t.map(Hi)),o=["not actual","denied","hedged","doubted"],s=e.map(r=>[rm(r,"plai\
n"),x.labels.signs[r]]);for(let r of o)n.has(r)&&s.push([rm(2,r),p(`held_${r.replace(" ","_")}`)]);return t.some(({first:r,
last:i})=>r!==i)&&s.push([M0(),p("days_possible")]),s}var Gn=40,cm=14,v0=45,T0=.2,lm=90,A0=400,Ts=class{constructor(e,n,o){let s=e.flatMap(({first:i,last:a})=>[i,a]).filter(i=>i!==
null),r=[...new Set(s)].sort((i,a)=>i-a);this.left=n,this.right=o,this.stretches=N0(L0(r,e,Math.floor((o-n)/(lm+Gn))),n,
o)}x(e){let[n]=this.stretches,o=this.stretches[this.stretches.length-1];if(e<n.from)return this.left;if(e>o.to)return this.
right;let{from:s,to:r,left:i,right:a,isFolded:c}=this.stretches.find(f=>e<=f.to&&!f.isFolded&&e>=f.from)??this.stretches.
find(f=>e<=f.to)??o,l=c?0:cm;return s===r?i+l:i+l+(e-s)/(r-s)*(a-i-2*l)}get folds(){return this.stretches.filter(({isFolded:e})=>e)}get daysAPixel(){
return Math.max(...this.stretches.map(e=>e.isFolded?0:(e.to-e.from)/fm(e)))}ticks(e,n){return this.stretches.filter(({isFolded:o})=>!o).
flatMap(o=>q0(o,this,e,n))}},fm=({left:t,right:e})=>Math.max(e-t-2*cm,1);function L0(t,e,n){let o=t[t.length-1]-t[0],s=E0(
t,e),r=t.slice(1).flatMap((c,l)=>s.has(l)?[]:[{k:l,days:c-t[l]}]),i=new Set;for(let{k:c,days:l}of r.sort((f,u)=>u.days-f.
days)){if(i.size>=n||l<v0||l<T0*o)break;i.add(c),o-=l}let a=[[t[0],t[0]]];for(let[c,l]of t.entries())i.has(c-1)?a.push([
l,l]):a[a.length-1][1]=l;return a}function E0(t,e){let n=new Map(t.map((s,r)=>[s,r])),o=new Set;for(let{first:s,last:r}of e)
if(!(s===null||r===null||r-s>A0))for(let i=n.get(s);t[i]<r;i++)o.add(i);return o}function N0(t,e,n){let o=n-e-Gn*(t.length-
1),s=t.reduce((l,[f,u])=>l+u-f,0),r=Math.min(lm,o/t.length),i=o-r*t.length,a=[],c=e;for(let[l,[f,u]]of t.entries()){l&&(a.
push({from:t[l-1][1],to:f,left:c,right:c+Gn,isFolded:!0}),c+=Gn);let d=r+i*(s?(u-f)/s:1/t.length);a.push({from:f,to:u,left:c,
right:c+d,isFolded:!1}),c+=d}return a}function q0(t,e,n,o){let{from:s,to:r,left:i,right:a}=t,c=r-s,l=[1,le,fe].slice(c<2*
le?0:c<2*fe?1:2).map(y=>n(s,y)),f=l.find(y=>e.x(s)+o(y)<=a+Gn)??l[l.length-1],u=[{x:e.x(s),text:f,isLine:!1,days:null}],
d=e.x(s)+o(f)+10,h=qo(s,r,(c||1)/fm(t)*84);for(let[y,{day:O,step:_}]of h.entries()){let M=[O,(h[y+1]?.day??r+1)-1],[A,R]=[
e.x(O),n(O,_)];if(A<d||A+o(R)>a){u.push({x:A,text:"",isLine:!0,days:M});continue}u.push({x:A,text:R,isLine:!0,days:M}),d=
A+o(R)+10}let g=n(r,1),b=e.x(r)-o(g);return u.length===1&&c&&b>d&&b>i&&u.push({x:b,text:g,isLine:!1,days:null}),u}var rn=22,zi=8,C0=20,I0=16,um=[520,360,240,160,120],R0=5;function mm(t,e,n){let o=n+zi+(e.named?0:C0),{shapes:s,rows:r}=B0(
t,e,o)??P0(t,e,o),i=o-n+Math.max(r,1)*rn+zi;return{shapes:[j0(t,e,n),...s],height:i}}function j0({title:t,open:e,number:n},{
named:o,left:s,right:r},i){let a=N(n),c=o||r-s,l=W0(t,c,c-Q(a)-12,o?2:1),f=S("text",{class:"lane-name",y:i+zi+(l.length>
1?9:15)},l.map((u,d)=>S("tspan",{x:0,dy:d?I0:0},u)),S("tspan",{class:"lane-number",dx:6},a));return e?Ae(`${t}: ${a}`,e,
f):f}function W0(t,e,n,o){let s=(l,f)=>Q(l,13,600)<=f;if(o===1||s(t,n))return[dt(t,n,13,600)];let r=t.split(" "),i=r.length-
1;for(;i>1&&!s(r.slice(0,i).join(" "),e);)i--;let[a,c]=[r.slice(0,i).join(" "),r.slice(i).join(" ")];return[dt(a,e,13,600),
...c?[dt(c,n,13,600)]:[]]}function B0({items:t},{left:e,right:n,rows:o,reach:s},r){if(t.length*14>o*(n-e))return null;let i=t.
map(u=>({item:u,reach:s(u)})).sort((u,d)=>u.reach[0]-d.reach[0]),a=u=>i.map(({item:d,reach:[h,g]})=>{let b=dt(d.words(Math.
floor(u/R0)),Math.min(u,(n-e)/2));return{left:h,right:g,width:Q(b),words:b}}),c=a(um[0]);for(let u of um.slice(1)){if(ks(
c,e,n,o,!0))break;c=a(u)}let l=om(c,e,n,o);return l?{shapes:i.map(({item:u},d)=>{let{row:h,words:g}=l[d],b=r+h*rn+rn/2;return Ae(
u.name(),u.open,...u.shapes(c[d].left,c[d].right,b),g!==null&&S("text",{class:"mark-label",x:g,y:b+4},c[d].words))}),rows:1+
Math.max(0,...l.map(({row:u})=>u))}:null}function P0({title:t,items:e},n,o){let s=[...new Set(e.map(({kind:i})=>i))].sort(),
r=[];for(let[i,a]of s.entries()){let c=o+i*rn;r.push(n.sample(a,n.left-10,c+rn/2));let l=e.filter(d=>d.kind===a),{bins:f,
wide:u}=sm(l,n.bins.starts);for(let[d,h]of f){let[g,b]=[n.bins.edges[d],n.bins.edges[d+1]];r.push(F0(h,`${t}: ${n.binName(
d,h.length)}`,g,b,c,a,n))}if(u.length){let d=`${t}: ${n.binName(-1,u.length)}`,h=()=>n.openAll(u,d),g=S("text",{class:"l\
ane-number end",x:n.end,y:c+15},`+${N(u.length)}`);r.push(Ae(d,h,g))}}return{shapes:r,rows:s.length}}function F0(t,e,n,o,s,r,i){
let a=N(t.length),c=Q(a)+2<=o-n;return Ae(e,()=>i.openAll(t,e),S("rect",{class:`bin kind-${r}`,x:n+.5,y:s+2,width:Math.max(
o-n-1,1),height:rn-4,rx:3}),c&&S("text",{class:"bin-number",x:(n+o)/2,y:s+15},a))}var D0=700,H0=200,z0=22,U0=44,xt=40,G0=28,hm=3;function gm({lanes:t,ordered:e,stepOf:n,steps:o,now:s,openAll:r},i){let a=i>=
D0?H0:0,[c,l]=[a+z0,i-U0],f={left:c,right:l,end:i,named:a,openAll:r,sample:V0},u=t.flatMap(({items:g})=>g),d=[],h=0;if(u.
length){let g=new Ts(u,c,l),b={...f,rows:pm(t),reach:K0(g),...Y0(g)},y=dm(t,b,xt);d.push(...Q0(g,y.height,t),...X0(g,s,y.
height),...y.shapes),h=y.height}if(e.length){let g=(l-c)/o,b=M=>c+14+(M-1)*g,y={...f,rows:pm(e),reach:M=>[b(n(M)),b(n(M))],
bins:{starts:[],edges:[]},binName:()=>p("ordered")},O=h+(h?24:0),_=dm(e,y,O+xt);d.push(S("text",{class:"part-name",x:0,y:O+
12},p("ordered")),...Z0(b,o,O+xt,_.height),..._.shapes),h=_.height}return S("svg",{class:"timeline",width:i,height:h+4,viewBox:`\
0 0 ${i} ${h+4}`,role:"group","aria-label":p("tab_timeline")},d)}var pm=t=>t.length<=3?16:t.length<=6?8:5,K0=t=>({first:e,
last:n})=>[e===null?t.left:t.x(e),n===null?t.right:t.x(n)],V0=(t,e,n)=>t===hm?Te(2,"not actual",e,n):Te(t,"plain",e,n);function dm(t,e,n){
let o=[],s=n;for(let r of t){let i=mm(r,e,s);o.push(S("line",{class:"grid",x1:0,x2:e.end,y1:s,y2:s}),...i.shapes),s+=i.height}
return{shapes:o,height:s}}function Y0(t){let{stretches:e}=t,[n,o]=[e[0].from,e[e.length-1].to],s=qo(n,o,Math.max(t.daysAPixel*
G0,1)),r=[n,...s.map(({day:f})=>f)],i=[...r.slice(1),o+1],a=s.length?s[0].step:o-n+1,c=[...r.map(f=>t.x(f)),t.right];return{
bins:{starts:r,edges:c},binName:(f,u)=>f<0?p("wide_dates",{n:N(u)}):p("acts_of",{n:N(u),when:a<fe?p("date_throughout",{from:As(
r[f],1),to:As(i[f]-1,1)}):As(r[f],fe)})}}function As(t,e){let n=et(t);return mt(e<le?n:e<fe?n.slice(0,7):n.slice(0,4))}function Q0(t,e,n){
let{left:o,right:s}=t,r=t.ticks(As,Q).map(({x:l,text:f,isLine:u,days:d})=>{let h=f&&S("text",{class:"tick-label",x:l,y:12},
f),g=d&&(()=>k({since:d[0],until:d[1]}));return[u&&S("line",{class:"grid",x1:l,x2:l,y1:xt-6,y2:e}),h&&g?Ae(p("only_perio\
d",{period:Fe(...d)}),g,h):h]}),i=o,a=t.folds.map(l=>{let f=(l.left+l.right)/2,u=J0(l,n).find(d=>f-Q(d)/2>=i&&f+Q(d)/2<=
s);return u&&(i=f+Q(u)/2+8),[S("rect",{class:"fold",x:l.left,y:xt-22,width:l.right-l.left,height:e-xt+22}),S("path",{class:"\
break",d:`M${f-6} ${xt-1} l5 -10 M${f+1} ${xt-1} l5 -10`}),u&&S("text",{class:"fold-label",x:f,y:xt-14},u)]}),c=t.stretches.
filter(({isFolded:l})=>!l).map(l=>S("line",{class:"axis",x1:l.left,x2:l.right,y1:xt-6,y2:xt-6}));return[...a,...r,...c].
flat().filter(Boolean)}function J0({from:t,to:e},n){let o=e-t,[s,r]=o>=2*fe?[Math.floor(o/365.25),"years"]:o>=2*le?[Math.
floor(o/30.44),"months"]:[o,"days"];return[!n.some(({items:a})=>a.some(({first:c,last:l})=>(c??-1/0)<e&&(l??1/0)>t))&&p(
`no_act_${r}`,{n:s}),p(`number_${r}`,{n:s})].filter(a=>typeof a=="string")}function X0(t,e,n){if(!e)return[];let[o,s]=[t.
x(e[0])-9,t.x(e[1])+9];return[S("rect",{class:"now",x:o,y:xt-6,width:s-o,height:n-xt+6})]}function Z0(t,e,n,o){let s=e>1?
t(2)-t(1):1/0;return Array.from({length:e},(r,i)=>[S("line",{class:"grid",x1:t(i+1),x2:t(i+1),y1:n-6,y2:o}),s>=Q(N(e))+4&&
S("text",{class:"tick-label step",x:t(i+1),y:n-12},N(i+1))]).flat().filter(r=>r instanceof SVGElement)}var wm=(t,e)=>e?Math.
min(t,x.names.signs.length-2):hm;var Ui=90,xm=12;function bm(t,e,n){let o=Hi(e);return{first:e.first,last:e.last,kind:wm(e.sign,e.isReal),words:s=>Ls(t,e,
n.ends,s),name:()=>`${Ls(t,e,n.ends,Ui)}: ${ut(e.main)}, ${ny(e)}`,statements:()=>e.statements,open:()=>D(e.statements,Ls(
t,e,n.ends,Ui)),shapes:(s,r,i)=>[oe(e)&&e.first!==e.last&&vs(e.sign,s-7,r+7,i),Te(e.sign,o,s,i)]}}function ym(t){let{id:e,
title:n,first:o,last:s}=x.articles[t];return{first:o,last:s,kind:2,words:r=>`\u201C${Mn(n,r)}\u201D`,name:()=>`\u201C${n}\
\u201D, ${Qe(x.articles[t])}`,statements:()=>x.statements.article.flatMap((r,i)=>r===t?[i]:[]),open:()=>k({tab:"article",
article:e}),shapes:(r,i,a)=>[o!==s&&vs(2,r-7,i+7,a),S("path",{class:"tick",d:`M${r} ${a-8} V${a+8}`})]}}function Gi(t,e){
let{level:n}=t,o=e.ties.length?e.ties[0].pair.a:n.subject[e.main];return(o>=0?`${j(n,o)} `:"")+Ls(t,e,[o],Ui)}function Ls({
level:t},e,[n,o],s){let r=e.ties.filter(({pair:d})=>d.a===n&&(o===void 0||d.b===o)),[i,...a]=r.length?r:e.ties.filter(({
pair:d})=>d.b===n);if(!i)return ey(e,s);let c=j(t,i.pair.a===n?i.pair.b:i.pair.a),l=o===void 0?` ${c}${a.length?` +${a.length}`:
""}`:"",{parts:f}=kt(x,i.rows)[0],u=kn(f,s-l.length)+l;return f[5]?u:u+ty(e,s-u.length)}function ty({main:t},e){let{roles:n,
statements:o}=q(),s=o[t].roles?.find(([i])=>n[i].function==="topic");if(!s||e<xm)return"";let r=Ct(s[1],1).replace(/^\[|\]$| \[.*$/g,
"");return`: ${Mn(r,e)}`}function ey({main:t},e){let{label:n}=rt(t),o=Ct(q().statements[t].o,1);return`${n} ${Mn(o,Math.
max(e-n.length,xm))}`.trim()}function ny({main:t,first:e,last:n}){let o=q().statements[t];return o.when||o.inferred_when?
Co(o):e===null&&n===null?p("date_unknown"):Fe(e,n)}var Sm=12,oy=300,Om=Sm,Ki=0,$m=null;async function Es(t){await P();let e=Ju(),n=nn(e);if(!n.length&&!w.pair){L(t,ne(m("p",
{},me())));return}let o=Os(e),s=Vu(e,n,w.lanes,o),r=em(e,n),i=s.slice(0,Om),a=m("div",{class:"timeline-box"}),c=n.filter(
l=>!oe(l)&&!r.has(l));L(t,ne(m("div",{class:"line timeline-head"},o?fy(o):ly(),_s()),n.length===0&&m("p",{},p("no_tie_be\
tween")),a,s.length>i.length&&uy(s.length-i.length,t),my(n),py(n,r.size,c.length,s.reduce((l,f)=>l+f.units.length,0)>n.length),
dy(c),hy(n,o),cs(ko(x,sy($),$.chosen.main),p("tab_timeline")))),ry(a,e,i,n,r),iy(t)}var sy=t=>nn(t).flatMap(({statements:e})=>e);
function ry(t,e,n,o,s){Ki=t.clientWidth;let{paddingLeft:r,paddingRight:i}=getComputedStyle(t),a=Ki-parseFloat(r)-parseFloat(
i),c=new Map,l=(b,y)=>{let O=b.units.filter(y).map(_=>{let M=bm(e,_,b);return c.set(M,s.get(_)??0),M});return{title:ay(e,
b),open:cy(e,b),items:O,number:O.length}},f=n.map(b=>l(b,oe)).filter(({items:b})=>b.length),u=n.map(b=>l(b,y=>s.has(y))).
filter(({items:b})=>b.length),h=[...new Set(o.flatMap(({statements:b})=>b.map(y=>x.statements.article[y])))].filter(b=>oe(
x.articles[b])).map(ym);h.length&&f.push({title:p("articles"),open:null,items:h,number:h.length});let g=wt();t.append(gm(
{lanes:f,ordered:u,stepOf:b=>c.get(b)??0,steps:Math.max(0,...s.values()),now:g?g.stops[g.at]:null,openAll:(b,y)=>D(b.flatMap(
({statements:O})=>O()),y)},Math.max(a,oy)))}function iy(t){$m??=new ResizeObserver(()=>{let e=t.querySelector(".timeline\
-box");w.tab==="timeline"&&e&&e.clientWidth&&e.clientWidth!==Ki&&Es(t)}),$m.observe(t)}var ay=({level:t},{ends:e})=>e.map(
n=>j(t,n)).join(" \u2192 ");function cy({level:t},{ends:e}){let n=e.map(o=>t.nodes[o].actor);return()=>n.length===1?V(n[0]):
k({pair:n,open:`pair:${n.map(encodeURIComponent).join(">")}`})}var ly=()=>m("label",{class:"line"},p("lanes_of"),Y(p("la\
nes_of"),[["actor",p("lanes_actor")],["pair",p("lanes_pair")]],w.lanes,t=>k({lanes:t}))),fy=t=>m("span",{class:"line"},m(
"strong",{},t.map(e=>j($.level,e)).join(" \u2194 ")),T(p("all_pairs"),()=>k({pair:null}))),uy=(t,e)=>T(p("more",{n:N(t)}),
()=>{Om+=Sm,Es(e)}),my=t=>m("ul",{class:"looks"},am(t).map(([e,n])=>m("li",{},e,m("span",{},n))));function py(t,e,n,o){let s=t.
filter(oe).length,r=[s>0&&p("at_their_dates",{n:N(s)}),e>0&&p("in_stated_order",{n:N(e)}),n>0&&p("without_date",{n:N(n)})].
filter(Boolean);return m("p",{class:"quiet"},p("timeline_drawn",{what:r.join(", ")}),o&&` ${p("timeline_several")}`)}var dy=t=>t.
length>0&&m("details",{class:"undated"},m("summary",{},`${p("without_date",{n:N(t.length)})}: ${p("show")}`),ee(t.map(e=>m(
"li",{},I(Gi($,e),()=>D(e.statements,Gi($,e))))),20));function hy(t,e){if(e||w.lanes==="actor")return null;let n=t.filter(
({ties:o})=>!o.length);return n.length>0&&m("p",{class:"quiet"},p("no_pair",{n:N(n.length)}))}function an(t,e){let o=[...new Set(e.filter(s=>s!=null&&s!==""))];return{at:t,names:o,plain:o.map(ht)}}function Vi(t,e){
let n=e.join(" ");return t===n?0:t.startsWith(n)?1:e.every(o=>t.includes(o))?e.every(o=>gy(t,o))?2:3:null}function gy(t,e){
for(let n=t.indexOf(e);n>=0;n=t.indexOf(e,n+1))if(Hn(t,n))return!0;return!1}function _m(t,e,n){let o=[];for(let s of t){
let[r,i]=[1/0,0];for(let[a,c]of s.plain.entries()){let l=Vi(c,e);l!==null&&l<r&&([r,i]=[l,a])}r<1/0&&o.push({one:s,rank:r,
by:i,count:n(s.at)})}return o.sort((s,r)=>s.rank-r.rank||r.count-s.count||s.one.at-r.one.at)}function km(t,e){let n=null;
for(let o of t)for(let[s,r]of o.plain.entries())for(let i of new Set([r,...r.split(" ")])){let a=Math.min(Math.floor(Math.
max(e.length,i.length)/3),n?n.far-1:99);if(a<1||Math.abs(i.length-e.length)>a)continue;let c=wy(i,e,a);c<=a&&(n={one:o,name:o.
names[s],far:c})}return n}function wy(t,e,n){let[o,s]=[[],Array.from({length:e.length+1},(r,i)=>i)];for(let r=1;r<=t.length;r++){
let i=[r];for(let a=1;a<=e.length;a++){let c=t[r-1]===e[a-1];i[a]=Math.min(s[a]+1,i[a-1]+1,s[a-1]+(c?0:1)),r>1&&a>1&&t[r-
1]===e[a-2]&&t[r-2]===e[a-1]&&(i[a]=Math.min(i[a],o[a-2]+1))}if(Math.min(...i)>n)return n+1;[o,s]=[s,i]}return s[e.length]}var Ns=90,Kn=class{constructor(){this.plain=[],this.passages={owners:[],bounds:[],texts:[]}}add(e,n,o=null){this.plain.push(
`${ht(e)}
`),this.passages.owners.push(n),this.passages.bounds.push(o),this.passages.texts.push(o?null:e)}whole(){let e=new Uint32Array(
this.plain.length+1);for(let[n,o]of this.plain.entries())e[n+1]=e[n]+o.length;return{plain:this.plain.join(""),starts:e,
...this.passages}}};function Yi(t,e){let{plain:n,starts:o}=t,s=e.join(" "),r=[[],[],[]],i=new Uint8Array(o.length);for(let[
a,c]of Mm(t,s)){i[a]=1;let l=Hn(n,c)||xy(n.slice(o[a],o[a+1]),s)===0;r[l?0:1].push(a)}if(e.length>1){let a=e.reduce((c,l)=>l.
length>c.length?l:c,"");for(let[c]of Mm(t,a)){if(i[c])continue;let l=n.slice(o[c],o[c+1]);e.every(f=>l.includes(f))&&r[2].
push(c)}}return r.flat()}function*Mm({plain:t,starts:e},n){let o=0;for(let s=t.indexOf(n);s>=0&&o+1<e.length;s=t.indexOf(
n,e[o])){for(;e[o+1]<=s;)o++;yield[o,s],o++}}function xy(t,e){let n=2;for(let o=t.indexOf(e);o>=0;o=t.indexOf(e,o+1)){if(Hn(
t,o))return 0;n=1}return n}function Vn(t,e){let n=t.replace(/^#+\s+/,"").replace(/\s+/g," ").trim(),o=hu(n,[e.join(" "),
...e]),[s]=o[0]??[0],r=s>Ns?vm(n,s-Ns):0,i=n.length-s>2*Ns?vm(n,s+2*Ns):n.length,a=r?"\u2026 ":"";return{text:`${a}${n.slice(
r,i).trimEnd()}${i<n.length?" \u2026":""}`,marks:o.filter(([c,l])=>c>=r&&l<=i).map(([c,l])=>[c-r+a.length,l-r+a.length])}}
function vm(t,e){let n=t.indexOf(" ",e);return n>=0&&n-e<20?n+1:e}async function Tm(t,e){let{findings:n,...o}=t,{facts:s,words:r}=o,i=r.entities.map(({label:l,labels:f={},aliases:u=[]},d)=>an(
d,[l,...Object.values(f),...u])),a=({at:l})=>!!r.entities[l].actor,c=await $y(t,e);return{...o,actors:i.filter(a),issues:i.
filter(l=>!a(l)),relations:s.relations.map(({label:l},f)=>an(f,[l])),questions:s.questions.map(({title:l,name:f},u)=>an(
u,[l,f])),articles:s.articles.map(({title:l,author:f,publisher:u},d)=>an(d,[l,f,u,[f,u,l].filter(Boolean).join(" ")])),findings:_y(
t,n),quotes:await yy(t,e),sentences:c,sentenceOf:Oy(t,c)}}function by({facts:t,words:e},n){let{quote:o}=e.statements[n],
s=e.bodies[t.statements.article[n]];if(s===null)return o.join(" [\u2026] ");let r=[];for(let i=2;i<o.length;i+=2)r.push(
s.slice(Number(o[i]),Number(o[i+1])));return r.join(" [\u2026] ")}async function yy(t,e){let n=new Kn;for(let[o,{translation:s}]of t.
words.statements.entries())n.add(by(t,o),o),s&&n.add(s,o),await e();return n.whole()}async function $y({words:t,facts:e},n){
let o=new Kn;for(let[s,r]of t.bodies.entries()){let i=new Intl.Segmenter(e.articles[s].language??void 0,{granularity:"se\
ntence"});for(let{segment:a,index:c}of i.segment(Sy(r??"")))a.trim()&&o.add(a,s,[c,c+a.length]);await n()}return o.whole()}
var Sy=t=>t.replace(/(?<!\n|^#[^\n]*)\n(?!\n)/gm," ");function Oy({facts:t,words:e},{owners:n,bounds:o}){let s=new Map;for(let[
r,i]of n.entries())s.has(i)||s.set(i,r);return Int32Array.from(e.statements,({quote:r},i)=>{let a=t.statements.article[i];
if(e.bodies[a]===null)return-1;let[c,l]=[s.get(a)??0,n.length];for(;l-c>1;){let f=c+l>>1;n[f]===a&&(o[f]?.[0]??0)<=Number(
r[2])?c=f:l=f}return c})}function _y({facts:t},e){let n=new Map(t.statements.key.map((o,s)=>[o,s]));return e.flatMap(o=>o.
findings).map(({title:o,sentence:s,counts:r,quote:i},a)=>{let c=s.map(([u])=>u).join(""),f=[...new Set([...r.flatMap(([,
,u])=>u),i.statement])].flatMap(u=>n.get(u)??[]);return{...an(a,[c,`${o}: ${c}`]),statements:f}})}var Am=4,Lm=4;function Em(t,e,n,o){let s=i=>i.filter(a=>!n.has(a)),r=[];for(let{at:i,plain:a}of t.relations){let c=ky(a[0].
split(" "),e);if(c===null||!o.relations[i])continue;let[l,f]=[e.slice(0,c.from),e.slice(c.to)].map(s);for(let u of vy(t,
i,l,f,o)){let d=o.ofPhrase(u);d.length&&r.push({kind:"phrase",rank:c.rank,count:d.length,label:"",phrase:u,statements:d})}}
return r.sort((i,a)=>i.rank-a.rank||(a.count??0)-(i.count??0))}function ky(t,e){for(let n=0;n<e.length;n++){let o=e.slice(
n,n+t.length);if(o.length===t.length&&o.every((i,a)=>My(i,t[a])))return{from:n,to:n+t.length,rank:o.every((i,a)=>i===t[a])?
0:1};if(n+o.length===e.length&&o.join(" ").length>=Am&&t.join(" ").startsWith(o.join(" ")))return{from:n,to:e.length,rank:1}}
return null}function My(t,e){let n=0;for(;n<t.length&&t[n]===e[n];)n++;return t===e||n>=Am&&n>=Math.max(t.length,e.length)-
2}function vy(t,e,n,o,s){let[r,i]=[n,o].map(a=>a.length?Ty(t,a):[null]);return n.length||o.length?r.flatMap(a=>i.map(c=>({
relation:e,actor:a,target:c}))):s.targetsOf(e).slice(0,Lm).map(a=>({relation:e,actor:null,target:a}))}function Ty({actors:t,
issues:e,words:{entities:n}},o){let s=[];for(let{at:i,plain:a}of[...t,...e]){let c=a.map(l=>Vi(l,o)).filter(l=>l!==null);
c.length&&s.push({rank:Math.min(...c),id:n[i].id})}return s.sort((i,a)=>i.rank-a.rank).filter(({rank:i})=>i===s[0].rank).
slice(0,Lm).map(({id:i})=>i)}var Nm=["phrase","actor","issue","relation","article","finding","question","quote","words"],Ay=4,Ly=200,Ey="\u2E80",qs=class{constructor(e,n,o){
this.index=e,this.counts=new _o(e.facts,e.words,e.level,n),this.asking=new Set(Ti(o)),this.answers=e.facts.questions.map(
s=>s.tab?null:this.counts.ofQuestion(s))}groups(e,n=null){let o=Ti(e.replace(/[?\u00bf\u061f\uff1f]/g," "));if(!o.length)
return[];let s=c=>c===n?Ly:Ay,r=o.filter(c=>!this.asking.has(c)),i=o.join("").length>1||o[0]>=Ey;return[Ny("phrase",Em(this.
index,o,this.asking,this.counts),s("phrase")),...this.namedGroups(o,r.length?r:o,s),...i?this.textGroups(o,s):[]].filter(
({total:c})=>c).sort((c,l)=>Cm(c)-Cm(l)||Nm.indexOf(c.kind)-Nm.indexOf(l.kind))}nearest(e){let{actors:n,issues:o,relations:s}=this.
index;return km([...n,...o,...s],ht(e))?.name??null}namedGroups(e,n,o){let{counts:s,index:r}=this,i=()=>0,a=l=>s.entities[l],
c=(l,f,u,d=()=>({}))=>{let h=_m(f,l==="question"?n:e,u),g=h.slice(0,o(l)).map(({one:b,rank:y,by:O,count:_})=>({kind:l,rank:y,
count:_,at:b.at,label:b.names[0],...O>0&&l!=="finding"&&l!=="question"&&{alias:b.names[O]},...d(b.at)}));return{kind:l,total:h.
length,hits:g}};return[c("actor",r.actors,a),c("issue",r.issues,a),c("relation",r.relations.filter(({at:l})=>s.relations[l]),
l=>s.relations[l],l=>({statements:s.ofRelation(l)})),c("article",r.articles,l=>s.articles[l],()=>({alias:void 0})),c("fi\
nding",r.findings,i,l=>({count:r.findings[l].statements.length,statements:r.findings[l].statements,snippet:Vn(r.findings[l].
names[0],e)})),c("question",r.questions.filter(({at:l})=>this.answers[l]?.length!==0),l=>this.answers[l]?.length??0,l=>{
let f=this.answers[l];return f?{statements:f}:{count:null,tab:r.facts.questions[l].tab}})]}textGroups(e,n){let{quotes:o,
sentences:s,sentenceOf:r}=this.index,{first:i,total:a,taken:c}=this.quoted(Yi(o,e),n("quote")),l=Yi(s,e).filter(d=>!c[d]),
f=i.map(({passage:d,statements:h})=>{let g=o.owners[d],b=Vn(this.sentence(r[g]),e),y=b.marks.length?b:Vn(this.quote(d),e),
O=this.index.facts.statements.article[g],_=[...h];return{...qm("quote",y,O,e),count:_.length,statements:_}}),u=l.slice(0,
n("words")).map(d=>{let h=this.sentence(d);return{...qm("words",Vn(h,e),s.owners[d],e),sentence:h}});return[{kind:"quote",
total:a,hits:f},{kind:"words",total:l.length,hits:u}]}quoted(e,n){let{quotes:o,sentences:s,sentenceOf:r}=this.index,i=new Uint8Array(
s.owners.length),a=new Map,c=new Set,l=0;for(let f of e){let u=o.owners[f],d=r[u],h=d<0?this.quote(f):d,g=d<0?!c.has(h):
!i[d];d<0?c.add(h):i[d]=1,g&&l++<n&&a.set(h,{passage:f,statements:new Set}),a.get(h)?.statements.add(u)}return{first:[...a.
values()],total:l,taken:i}}quote(e){return this.index.quotes.texts[e]??""}sentence(e){let{sentences:n,words:o}=this.index,
s=e<0?null:n.bounds[e];return s?(o.bodies[n.owners[e]]??"").slice(...s):""}},qm=(t,e,n,o)=>({kind:t,rank:ht(e.text).includes(
o.join(" "))?4:5,count:null,label:e.text,snippet:e,article:n}),Ny=(t,e,n)=>({kind:t,total:e.length,hits:e.slice(0,n)});function Cm({
hits:t}){let e=Math.min(...t.map(n=>n.rank));return e<=1?e:2}var qy=80;async function Rm({kind:t,at:e=0,article:n=0,statements:o,tab:s,sentence:r},i,a){t==="actor"||t==="issue"?await Cy(
q().entities[e].id):t==="article"?await k({tab:"article",article:x.articles[e].id,open:null}):t==="words"?await k({tab:"\
article",article:x.articles[n].id,open:null,find:[a,Im(r)]}):s?await k({tab:s}):t==="finding"?await D(o??[],B(i),{tab:"f\
indings",find:["",Im(i)]}):o?.length===1?await ct(o[0]):await D(o??[],B(i))}var Im=(t="")=>t.replace(/^#+\s+/,"").trim().
replace(/\s+/g," ").slice(0,qy);async function Cy(t){let e=$.level.numbers.get(t);if(e===void 0||!$.nodes.has(e)){await V(
t);return}let n=ie().shown.has(e)?w.grown:xr(t);await V(t),await k({grown:n}),w.tab==="graph"&&Nl(e)}function jm({kind:t,total:e,hits:n},o,s,r){let i=`results-${t}`;return m("div",{role:"group","aria-labelledby":i},m("p",
{class:"results-head",id:i},p(`found_${t}`),m("span",{class:"quiet"},` ${N(e)}`)),n.map(a=>o(Iy(a),s(a,Wm(a)))),e>n.length&&
o(m("div",{role:"option",class:"result more"},p("show_all_of",{n:N(e)})),r(t)))}function Iy(t){let{count:e,alias:n,snippet:o,
kind:s}=t;return m("div",{role:"option",class:"result"},o?m("span",{class:s==="quote"||s==="words"?"words":"",dir:"auto"},
Wy(o)):m("span",{dir:"auto"},Wm(t)),n&&[" ",m("span",{class:"quiet",dir:"auto"},`(${n})`)],m("span",{class:"quiet aside"},
[jy(t),e!==null&&C(e,"statement")].filter(Boolean).join(" \xB7 ")))}function Wm({kind:t,label:e,at:n,phrase:o}){if(o){let[
s,r]=[o.actor,o.target].map(a=>a===null?"":Ry(a));return p(s&&r?"phrase_both":r?"phrase_who":"phrase_whom",{actor:s,relation:x.
relations[o.relation].label,target:r})}return(t==="actor"||t==="issue")&&n!==void 0?z(q().entities[n]):e}function Ry(t){
let e=q().entities.find(n=>n.id===t);return e?z(e):t}function jy({kind:t,at:e,article:n}){return t==="article"&&e!==void 0?
Kt(x.articles[e]):(t==="quote"||t==="words")&&n!==void 0?x.articles[n].title:t==="actor"||t==="issue"?e===void 0?"":q().
entities[e].type:""}function Wy({text:t,marks:e}){let n=0;return[...e.flatMap(([s,r])=>{let i=t.slice(n,s);return n=r,[i,
m("mark",{},t.slice(s,r))]}),t.slice(n)]}var By=12,[Py,Fy,Bm,Cs]=[560,200,4,12],vt="",Qi=null,Pm=null,Le=null,ge=[],we=-1;function Fm(){let t=m("div",{id:"result\
s",class:"results",role:"listbox","aria-label":p("search_results")});t.hidden=!0,t.addEventListener("mousedown",n=>n.preventDefault());
let e=m("input",{type:"search",id:"search",role:"combobox","aria-expanded":"false","aria-controls":"results","aria-autoc\
omplete":"list",placeholder:p("search"),"aria-label":p("search"),autocomplete:"off",value:vt,onfocus:Dm,oninput:n=>Is(n.
target.value),onkeydown:Uy,onblur:Rs});return m("div",{class:"searching",role:"search"},e,t)}function Dm(){return Pm??=Promise.
all([P(),mo(),Pt("entity")]).then(([t,{cards:e},n])=>Tm({facts:x,words:t,findings:e,level:n},Dy())),Pm}function Dy(){let t=performance.
now();return()=>performance.now()-t<By?null:new Promise(e=>setTimeout(()=>{t=performance.now(),e()}))}async function Ji(){
let t=await Dm(),e=JSON.stringify(w.coders);return Le?.coders!==e&&(Le={search:new qs(t,w,p("search_asking")),coders:e}),
Le.search}async function Is(t){vt=t,Qi=null,Le||zm([m("p",{class:"quiet"},p("search_preparing"))]),await Ji(),vt===t&&Hm()}
function Hm(){let t=Le?.search.groups(vt,Qi)??[];ge=[],we=-1;let e=(r,i)=>(r.id=`result-${ge.length}`,r.addEventListener(
"click",i),ge.push({element:r,act:i}),r);if(!vt.trim())return Rs();let n=(r,i)=>()=>(Rs(),Rm(r,i,vt.trim())),o=r=>()=>{let i=we;
Qi=r,Hm(),Um(i)};zm(t.length?t.map(r=>jm(r,e,n,o)):Hy(e));let s=t.reduce((r,i)=>r+i.total,0);ae(s?C(s,"hit"):p("nothing_\
found",{what:vt.trim()}))}function Hy(t){let e=Le?.search.nearest(vt)??null,n=()=>{if(e===null)return;let o=v("search");
o.value=e,o.focus(),Is(e)};return[m("p",{class:"quiet"},p("nothing_found",{what:vt.trim()})),e!==null&&t(m("div",{role:"\
option",class:"result"},p("did_you_mean",{name:e})),n)]}function zm(t){let e=v("results");L(e,t),e.hidden=!1,zy(v("searc\
h"),e),v("search").setAttribute("aria-expanded","true")}function zy(t,e){let{left:n,bottom:o,width:s}=t.getBoundingClientRect(),
r=document.documentElement.clientWidth-2*Cs,i=Math.min(r,Math.max(s,Py));e.style.width=`${i}px`,e.style.left=`${Math.max(
Cs,Math.min(n,r+Cs-i))}px`,e.style.top=`${o+Bm}px`,e.style.maxHeight=`${Math.max(Fy,innerHeight-o-Bm-Cs)}px`}function Rs(){
ge=[],we=-1,v("results").hidden=!0,v("search").setAttribute("aria-expanded","false"),v("search").removeAttribute("aria-a\
ctivedescendant")}function Um(t){ge[we]?.element.removeAttribute("aria-selected"),we=Math.max(-1,Math.min(t,ge.length-1));
let e=ge[we]?.element;e?.setAttribute("aria-selected","true"),e?.scrollIntoView({block:"nearest"}),e?v("search").setAttribute(
"aria-activedescendant",e.id):v("search").removeAttribute("aria-activedescendant")}async function Uy(t){let{key:e,target:n}=t,
o={ArrowDown:1,ArrowUp:-1};e in o?(t.preventDefault(),v("results").hidden&&vt.trim()?await Is(vt):Um(we+o[e])):e==="Ente\
r"?(t.preventDefault(),(v("results").hidden||!Le)&&await Is(n.value),ge[Math.max(we,0)]?.act()):e==="Escape"&&(n.value=vt=
"",Rs())}var Gm=()=>[Gy(),Vy()];function Gy(){if(x.languages.length<2)return null;let t=x.languages.map(e=>[e,Ky(e)]);return Y(p(
"language_of_names"),[["",p("language_of_names")],...t],w.language??"",async e=>{await P(),await k({language:e||null})})}
function Ky(t){try{return B(new Intl.DisplayNames([t],{type:"language"}).of(t)??t)}catch{return t}}var Vy=()=>{let t=Ft()===
"dark"?"light":"dark";return T(p(t),()=>k({theme:t}),{id:"theme"})};function Yn(t,e,n,o,s){let r=new Array(s).fill(0),i=n==="kinds"?[...r.keys()]:null,{inside:a,main:c}=yt(t,{...e,[n]:i},it(
e));for(let l of X(a)){let f=o(n==="quad_classes"?c[l]:l);f>=0&&r[f]++}return r}var Yy=0,Qy=0;function Ym(){let{statements:t,names:e,labels:n}=x;return Ye(p("filters_and_counts"),qt(p("quad_classes"),
Jy()),qt(p("modes"),js("modes",n.modes,Xi("modes",t.mode,e.modes),o=>Zi(o===xe,"not actual"))),qt(p("certainties"),js("c\
ertainties",n.certainties,Xi("certainties",t.certainty,e.certainties),o=>Zi(o===Yy,"hedged"))),qt(p("polarities"),js("po\
larities",n.polarities,Xi("polarities",t.polarity,e.polarities),o=>Zi(o===Qy,"denied"))))}function Qm(t){let e=m("detail\
s",{class:"group",open:t},m("summary",{},p("more_filters")),t&&Vm());return e.addEventListener("toggle",()=>e.open&&e.children.
length===1&&$e(e,Vm())),e}var Xi=(t,e,n)=>Yn(x,w,t,o=>e[o],n.length);function Zi(t,e){let{names:n,encodings:o}=x;return zt(
K().line,{dashes:t?[]:o.holds[n.holds.indexOf(e)].dashes})}function Jy(){let{statements:t,names:e,labels:n}=x,o=e.quad_classes.
length,s=c=>c<o?Ge(e.signs.indexOf(Dt(x,c))):Ge(e.signs.indexOf("neither")),r=Yn(x,w,"quad_classes",c=>t.quad_class[c]<0?
o:t.quad_class[c],o+1),i=[...e.quad_classes.keys(),-1],a=w.quad_classes??i;return[...n.quad_classes,p("no_quad_class")].
map((c,l)=>{let f=u=>k({quad_classes:Ws(i,a,[i[l]],u,i)});return r[l]>0&&ot(`${c} (${r[l]})`,a.includes(i[l]),f,s(l))})}
function Ws(t,e,n,o,s){let r=t.filter(i=>n.includes(i)?o:e.includes(i));return String(r)===String(s)?null:r}function js(t,e,n,o=()=>null){
let s=[...e.keys()],r=t==="kinds"&&w.count==="acts"?[eo]:s,i=w[t],a=i??r;return e.map((c,l)=>{let f=u=>k({[t]:Ws(s,a,[l],
u,r)});return(n[l]>0||i!==null)&&ot(`${c} (${n[l]})`,a.includes(l),f,o(l))})}function Km(t,e){let n=e.map(([s])=>s),o=w[t]??
n;return e.map(([s,r])=>{let i=a=>k({[t]:Ws(n,o,[s],a,n)});return ot(r,o.includes(s),i)})}function Vm(){let{statements:t,
names:e,labels:n,relations:o,families:s,familyOf:r,articles:i,coders:a}=x,c=Yn(x,w,"relations",u=>t.relation[u],o.length),
l=Yn(x,w,"kinds",u=>o[t.relation[u]].kind,e.kinds.length),f=new Set($.level.nodes.filter((u,d)=>$.level.isTied[d]).map(u=>u.
type));return[qt(p("kinds"),js("kinds",n.kinds,l)),qt(p("relations"),s.map((u,d)=>Xy(u,[...o.keys()].filter(h=>r[h]===d),
c))),qt(p("types"),Km("types",[...f].sort().map(u=>[u,u]))),i.length>1&&qt(p("articles"),Km("articles",i.map(u=>[u.id,u.
title]))),a.length>1&&qt(p("coders"),Zy()),qt(p("further"),ot(p("with_issues"),w.issues,u=>k({issues:u})),ot(p("with_inf\
erred"),w.inferred,u=>k({inferred:u})),ot(p("with_headlines"),w.headlines,u=>k({headlines:u})),ot(p("with_self_loops"),w.
self,u=>k({self:u})))]}function Xy(t,e,n){let o=[...x.relations.keys()],s=w.relations??o,r=e.filter(c=>n[c]),i=r.reduce(
(c,l)=>c+n[l],0);if(!i)return null;let a=(c,l)=>k({relations:Ws(o,s,c,l,o)});return m("details",{class:"family"},m("summ\
ary",{},`${t} (${i})`,r.some(c=>!s.includes(c))&&" \u2022"),m("p",{class:"quiet"},I(p("all"),()=>a(e,!0))," ",I(p("none"),
()=>a(e,!1))),r.map(c=>ot(`${x.relations[c].label} (${n[c]})`,s.includes(c),l=>a([c],l))))}function Zy(){let t=w.coders??
[],e=t.length>1?[[t.join(" "),Nt(t)]]:[],n=x.coders.map(o=>[o,o]);return Y(p("coders"),[["",p("one_coder")],...n,...e],t.
join(" "),o=>k({coders:o?o.split(" "):null}))}var Jm=["statements","acts","articles"];function Xm(){let t=I(p("draw_all"),()=>k({all:!0,picture:"whole"}));return Ye(p(
"level"),Y(p("level"),Gs.map(e=>[e,p(`level_${e}`)]),w.level,t1),m("label",{class:"line"},`${p("count_by")} `,e1()),m("l\
abel",{class:"line"},`${p("min_weight")} `,n1()),w.ego!==null&&o1(w.ego),$.isGrown&&m("p",{class:"quiet"},p("not_drawn_y\
et")," ",t),$.weakest>0&&m("p",{class:"quiet"},p("weakest",{n:$.weakest})," ",t))}async function t1(t){let e=await Pt(t);
await k({level:t,ego:null,...tc(e)})}function e1(){let t=e=>k({count:Jm.find(n=>n===e)});return Y(p("count_by"),Jm.map(e=>[
e,p(`by_${e}`)]),w.count,t)}function n1(){return m("input",{type:"number",min:1,max:999,value:w.min_weight,"aria-label":p(
"min_weight"),onchange:t=>k({min_weight:Math.max(1,Math.floor(Number(t.target.value))||1)})})}function o1(t){let e=Y(p("\
distance"),[1,2,3].map(n=>[String(n),C(n,"step")]),String(w.steps),n=>k({steps:Number(n)}));return m("p",{class:"ego"},p(
"neighbours_of",{name:De(t)})," ",e," ",I(p("show_all"),()=>k({ego:null})))}var Zm=["level","count","min_weight","quad_classes","modes","certainties","polarities","kinds"];Zm.push("relations","typ\
es","articles","coders","issues","inferred","headlines","self","ego","all");var ta=()=>Zm.filter(t=>JSON.stringify(w[t])!==
JSON.stringify(U[t]));function tp(){let t=v("side"),e=So(t),{scrollTop:n}=t,o=t.querySelector("details.group[open]")!==null,
s=ta(),r=()=>k(Object.fromEntries(s.map(i=>[i,U[i]])));L(t,m("div",{class:"box-head"},m("h2",{},p("filters")),s.length>0&&
T(p("reset"),r,{class:"quiet-button"}),T("\xD7",()=>t.hidePopover(),{class:"close","aria-label":p("close")})),Xm(),Ym(),
Qm(o),Ye(p("display"),Gm())),Oo(t,e),n&&(t.scrollTop=n)}function ep({statements:t}){let[e,n]=[1/0,-1/0];for(let o of[t.first,t.last])for(let s of o)s!==null&&(e=Math.min(e,s),n=
Math.max(n,s));return e>n?null:[e,n]}function np({facts:t,state:e,chosen:n}){let o=e.since!==null||e.until!==null||!e.undated,
s={...e,since:null,until:null,undated:!0},r=o?yt(t,s,it(e)):n;return{chosen:r,statements:X(r.inside)}}function op(t,e,n,[
o,s],r){let i=(s-o+1)/r,a=new Array(r).fill(0),c=new Array(r).fill(0),l=u=>Math.min(r-1,Math.max(0,Math.floor((u-o)/i))),
f=new Set;for(let u of n){let d=t.statements.act[u];if(d>=0&&f.has(d))continue;d>=0&&f.add(d);let[h,g]=[e.first[u],e.last[u]];
if(h===null&&g===null)continue;let[b,y]=[l(h??o),l(g??s)],O=h!==null&&g===h&&!e.approximate[u];for(let _=b;_<=y;_++)(O?a:
c)[_]+=1/(y-b+1)}return{sure:a,unsure:c,width:i}}var ea=120,na=!1;function rp(){let t=v("time"),e=ep(x),{chosen:n,statements:o}=np($),s=o.filter(d=>n.first[d]===null&&n.
last[d]===null),r=s.length>0&&m("p",{class:"undated"},H(C(s.length,"undated"),s,p("undated_many")));if(!e||e[0]===e[1]){
L(t,m("p",{class:"quiet"},p("no_period")),r);return}let i=s1(e),a=t.querySelector(".slider")?t.children:[m("div",{class:"\
time-head"}),i1(e)],[c,l]=a;c.isConnected||L(t,c,l),L(c,r1(e,i),r);let[f,...u]=l.children;f.replaceWith(c1(n,o,e,i));for(let[
d,h]of u.slice(0,2).entries())h.value=String(i[d]),h.setAttribute("aria-valuetext",et(i[d]))}function s1([t,e]){return[Math.
max(t,w.since??t),Math.min(e,w.until??e)]}function r1(t,[e,n]){return[m("h2",{},p("period")),sp("since",e,t),"\u2013",sp(
"until",n,t),Ht()&&!wt()&&T(p("whole_period"),()=>k({since:null,until:null})),_s(),ot(p("only_certain_dates"),w.inside===
"certainly",o=>k({inside:o?"certainly":"possibly"})),ot(p("include_undated"),w.undated,o=>k({undated:o}))]}function sp(t,e,[
n,o]){let s=r=>{let i=nc(r);i!==null&&ip(t,i,[n,o])};return m("input",{type:"date",value:et(e),min:et(n),max:et(o),"aria\
-label":p(t),onchange:r=>s(r.target.value)})}function i1([t,e]){let n=o=>m("input",{type:"range",min:t,max:e,step:1,"ari\
a-label":p(o),oninput:s=>ip(o,Number(s.target.value),[t,e])});return m("div",{class:"slider"},S("svg"),n("since"),n("unt\
il"),a1([t,e]))}function a1([t,e]){return m("div",{class:"years","aria-hidden":"true"},sc(t,e).map(([n,o])=>{let s=m("sp\
an",{},o);return s.style.left=`${(n-t)/(e-t+1)*100}%`,s}))}function c1(t,e,n,[o,s]){let[r]=n,{sure:i,unsure:a,width:c}=op(
x,t,e,n,ea),l=Math.max(...i.map((d,h)=>d+a[h]),1),f=(d,h,g,b)=>{let[y,O]=[g/l*34,36-(g+b)/l*34],_=(d+1)*c+r<o||d*c+r>s;return g>
0&&S("rect",{class:h+(_?" off":""),x:d/ea*1e3,y:O,width:1e3/ea-1,height:Math.max(y,1.5)})},u=i.map((d,h)=>[f(h,"bar",d,0),
f(h,"bar unsure",a[h],d)]);return S("svg",{class:"histogram",viewBox:"0 0 1000 40",preserveAspectRatio:"none",role:"img",
"aria-label":p("histogram")},u)}function ip(t,e,[n,o]){let s=t==="since"?e<=n:e>=o;Qt({[t]:s?null:e}),(w.since??n)>(w.until??
o)&&Qt({[t==="since"?"until":"since"]:e}),!na&&(na=!0,requestAnimationFrame(()=>{na=!1,k({})}))}var l1=10,ap=!1,oa="";function sa(){let t=m("div",{class:"choices",role:"group","aria-label":B(p("according_to"))}),e=jo();
L(v("viewpoint"),m("div",{class:"box-head"},m("h2",{},B(p("according_to"))),f1()),e.length>l1&&u1(e,t),t,p1()),cp(t,e)}var f1=()=>ot(
p("viewpoint_several"),ra(),t=>{ap=t,t||w.according_to.length<2?sa():k({according_to:w.according_to.slice(0,1)})}),ra=()=>ap||
w.according_to.length>1;function u1(t,e){return m("input",{type:"search",placeholder:p("sources_find"),"aria-label":p("s\
ources_find"),value:oa,oninput:n=>{oa=n.target.value,cp(e,t)}})}function cp(t,e){let n=$a(x),o=ra()?"checkbox":"radio",s=e.
filter(([r,i])=>(o==="radio"||r!=="everyone")&&ht(i).includes(ht(oa)));L(t,s.map(([r,i])=>m("label",{class:"tick"},m("in\
put",{type:o,name:"according-to",checked:w.according_to.includes(r),onchange:a=>m1(r,a.target.checked)}),m("span",{dir:"\
auto"},B(i)),m("span",{class:"number quiet"},N(n.get(r)??0)))))}function m1(t,e){if(!ra()){k({according_to:[t]});return}
let o=jo().map(([s])=>s).filter(s=>s===t?e:w.according_to.includes(s));k({according_to:o.length?o:["authors"]})}var p1=()=>m(
"p",{},w.compared_with&&`${p("compared_with")} ${_t(w.compared_with)} \xB7 `,I(p("compare_claims"),()=>k({tab:"compare"})));var d1=8,lp=new Map;function cn(t,e,n,o){lp.set(t,o);let s=m("button",{type:"button",id:`open-${t}`,class:"opener",popovertarget:t},
e),r=m("div",{id:t,class:"box",popover:"auto",role:"dialog","aria-label":n});return r.addEventListener("beforetoggle",i=>{
i.newState==="open"&&g1(r,s)}),r.addEventListener("toggle",i=>{i.newState==="open"&&o()}),[s,r]}function fp(t){h1(t)&&lp.
get(t)?.()}var h1=t=>document.getElementById(t)?.matches(":popover-open")??!1,Qn=t=>document.getElementById(t)?.hidePopover();
function g1(t,e){let{right:n,bottom:o}=e.getBoundingClientRect();t.style.setProperty("--top",`${o+4}px`),t.style.setProperty(
"--right",`${Math.max(d1,innerWidth-n)}px`)}var w1=[["square","form_country"],["triangle","form_person"],["dot","form_actor"],["diamond","form_issue"]],x1={acts:"ac\
t_many",statements:"statement_many",articles:"article_many"};function up(){return m("section",{class:"legend"},m("h2",{},
p("legend")),m("ul",{},Ur().map(([t,e])=>m("li",{},t,m("span",{},e)))),m("ul",{},w1.map(([t,e])=>m("li",{},zr(t),m("span",
{},p(e))))),b1(),m("p",{class:"quiet"},p("width_meaning",{what:p(x1[w.count])})))}function b1(){let t=new Map;for(let{tint:n,
country:o}of $.level.nodes)n>=0&&o&&t.set(n,o);if(!t.size)return null;let e=[...t].sort(([n],[o])=>n-o);return m("ul",{},
e.map(([n,o])=>m("li",{},zr("dot",ye()[n]),m("span",{},p("belongs_to",{name:y1(o)})))))}function y1(t){let e=w.language?
Lt(t):null;return e?z(e):$.level.countries[t]}function Vt(t,e=""){return`${[x.title.replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-|-$/g,"").slice(0,60)||"network",e].filter(
Boolean).join("-")}.${t}`}var $1={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function ia(t){return t.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
"")}function bt(t){return ia(String(t)).replace(/[&<>"]/g,e=>$1[e])}var S1=["fill","stroke","stroke-width","stroke-dasharray","stroke-linecap","stroke-linejoin","paint-order"],O1=["font-si\
ze","font-weight"],_1=["class","role","tabindex","aria-label","aria-hidden","data-key","data-tie","data-words"];function mp(){
let t=Zo();if(!t?.parts.ties.length)return null;let e=t.root.cloneNode(!0),n=[...t.root.querySelectorAll("*")];for(let[o,
s]of[...e.querySelectorAll("*")].entries())k1(s,getComputedStyle(n[o]));for(let o of e.querySelectorAll(".around, .now"))
o.remove();for(let o of[e,...e.querySelectorAll("*")])for(let s of _1)o.removeAttribute(s);return e.setAttribute("width",
String(t.picture.width)),e.setAttribute("height",String(t.picture.height)),e}function k1(t,e){let n=["text","tspan"].includes(
t.localName),o=n||t.localName!=="g";for(let s of[...o?S1:[],...n?O1:[]]){let r=e.getPropertyValue(s);r&&r!=="normal"&&t.
setAttribute(s,r.replace(/px/g,""))}e.opacity!=="1"&&t.setAttribute("opacity",e.opacity)}var aa=17;function Bs(t,e,n){let{text:o}=K(),s=Math.floor(n/7),i=[...pp(x.title,s).map(u=>({line:u,weight:600})),...pp(`${ft(
ie())} ${lc(ie())}`.trim(),s).map(u=>({line:u,weight:400}))].map(({line:u,weight:d},h)=>`<text x="${t}" y="${e+(h+1)*aa}\
" font-size="12" font-weight="${d}" fill="${o}">${bt(u.trim())}</text>`),[a,c]=[t,e+(i.length+1)*aa+4],f=(w.picture==="n\
amed"?ns():rl()).map(([u,d])=>{let h=54+d.length*6.6;a+h>t+n&&a>t&&([a,c]=[t,c+aa]);let g=`<g transform="translate(${a} ${c-
11})">${u.innerHTML}</g><text x="${a+48}" y="${c}" font-size="12" fill="${o}">${bt(d)}</text>`;return a+=h,g});return{height:c-
e+12,markup:i.join("")+f.join("")}}function pp(t,e){let n=[""];for(let o of t.split(" "))n[n.length-1].length+o.length>e&&
n.push(""),n[n.length-1]+=`${o} `;return n}var dp=2;async function gp(){if(w.picture==="named"){await M1();return}let t=document.querySelector("#canvas canvas"),e=t.
width/t.clientWidth||1,n=t.clientWidth,{height:o,markup:s}=Bs(12,0,n-24),r=new Image;r.src=Ps(`<svg xmlns="${bn}" width=\
"${n}" height="${o}" font-family="system-ui, sans-serif">${s}</svg>`),await r.decode();let i=document.createElement("can\
vas");i.width=t.width,i.height=t.height+o*e;let a=i.getContext("2d");a.fillStyle=K().ground,a.fillRect(0,0,i.width,i.height),
a.drawImage(t,0,0),a.drawImage(r,0,t.height,n*e,o*e),i.toBlob(c=>c&&Gt(Vt("png"),"image/png",c))}async function M1(){let t=Ee();
if(!t)return;let e=new Image;e.src=Ps(t),await e.decode();let n=document.createElement("canvas");n.width=e.naturalWidth*
dp,n.height=e.naturalHeight*dp,n.getContext("2d").drawImage(e,0,0,n.width,n.height),n.toBlob(s=>s&&Gt(Vt("png"),"image/p\
ng",s))}function v1(){let t=mp();if(!t)return"";let[e,n]=["width","height"].map(a=>Number(t.getAttribute(a))),{height:o,
markup:s}=Bs(16,n,e-32),r=`width="${e}" height="${n+o}"`,i=ia(new XMLSerializer().serializeToString(t));return`<svg xmln\
s="${bn}" ${r} viewBox="0 0 ${e} ${n+o}" font-family="system-ui, sans-serif"><rect ${r} fill="${K().ground}"/>${i}${s}</\
svg>
`}var Ps=t=>`data:image/svg+xml;charset=utf-8,${encodeURIComponent(t)}`;function Ee(){if(w.picture==="named")return v1();
let t=zo()?.body;if(!t?.nodeIndices.length)return"";let{nodes:e}=$.level,n=t.nodeIndices.map(f=>({at:f,x:t.nodes[f].x,y:t.
nodes[f].y})),[o,s]=[Math.min(...n.map(({x:f})=>f))-90,Math.max(...n.map(({x:f})=>f))+90],[r,i]=[Math.min(...n.map(({y:f})=>f))-
60,Math.max(...n.map(({y:f})=>f))+70],a=[...[...$.arrows.keys()].map(f=>A1(f,t)),...n.map(({at:f,x:u,y:d})=>E1(f,e[f],u,
d))],c=Bs(o+12,i,s-o-24),l=[o,r,s-o,i-r+c.height].map(f=>f.toFixed(1));return`<svg xmlns="${bn}" viewBox="${l.join(" ")}\
" font-family="system-ui, sans-serif"><rect x="${l[0]}" y="${l[1]}" width="${l[2]}" height="${l[3]}" fill="${K().ground}\
"/>${a.join("")}${c.markup}</svg>
`}function T1(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.hypot(o,s),i=n?.enabled?n.roundness:0,a=Math.atan2(s,o)+(.5*(n?.type===
"curvedCCW"?-i:i)+.5)*Math.PI,c=(.5*i+.5)*r;return{x:t.x+c*Math.sin(a),y:t.y+c*Math.cos(a)}}function hp(t,e,n){let o=n.nodes[e],
s=Math.hypot(o.x-t.x,o.y-t.y)||1,r=$.level.nodes[e].size+3;return{x:o.x-(o.x-t.x)/s*r,y:o.y-(o.y-t.y)/s*r}}var Jn=({x:t,
y:e})=>`${t.toFixed(1)} ${e.toFixed(1)}`;function A1(t,e){let{options:n}=e.edges[t],{arrows:o}=$.level,{signs:s,holds:r,
marks:i}=x.encodings,[a,c]=[e.nodes[o.actor[t]],e.nodes[o.target[t]]],{color:l}=n.color,f=a===c,u=f?{x:a.x+34,y:a.y-34}:
T1(a,c,n.smooth),d=f?{x:a.x,y:a.y-16}:hp(u,o.actor[t],e),h=f?{x:a.x+16,y:a.y}:hp(u,o.target[t],e),g=Math.atan2(h.y-u.y,h.
x-u.x)*180/Math.PI,b={x:(d.x+2*u.x+h.x)/4,y:(d.y+2*u.y+h.y)/4},{dashes:y}=r[o.hold[t]],O=y.length?` stroke-dasharray="${y.
join(" ")}"`:"",_=`<path d="M${Jn(d)} Q${Jn(u)} ${Jn(h)}" fill="none" stroke="${l}" stroke-width="${n.width.toFixed(1)}"${O}\
/>`,M=Nn(s[o.sign[t]].head,l,`translate(${Jn(h)}) rotate(${g}) scale(1)`),A=Hr(i[o.mark[t]].middle,l,b.x.toFixed(1),b.y.
toFixed(1));return _+(M?.outerHTML??"")+(A?.outerHTML??"")+L1(n.label??"",d,h,b)}function L1(t,e,n,o){if(!t)return"";let s=Math.
atan2(n.y-e.y,n.x-e.x)*180/Math.PI,r=s>90||s<-90?s+180:s,i=t.split(`
`),a=i.map((c,l)=>`<tspan x="0" y="${-4-12*(i.length-1-l)}">${bt(c)}</tspan>`);return`<text transform="translate(${Jn(o)}\
) rotate(${r.toFixed(1)})" font-size="11" ${wp()}>${a.join("")}</text>`}var wp=()=>`text-anchor="middle" fill="${K().text}\
" stroke="${K().ground}" stroke-width="3" paint-order="stroke"`;function E1(t,{size:e,shape:n,tint:o},s,r){let i={square:`\
<rect x="${s-e}" y="${r-e}" width="${2*e}" height="${2*e}" `,triangle:`<path d="M${s} ${r-e} L${s+e} ${r+e*.8} L${s-e} ${r+
e*.8} Z" `,diamond:`<path d="M${s} ${r-e} L${s+e} ${r} L${s} ${r+e} L${s-e} ${r} Z" `,dot:`<circle cx="${s}" cy="${r}" r\
="${e}" `},c=He(j($.level,t)).split(`
`).map((f,u)=>`<text x="${s}" y="${r+e+14+u*14}" font-size="13" ${wp()}>${bt(f)}</text>`),l=o>=0?ye()[o]:K().node;return`${i[n]}\
fill="${l}" stroke="${K().line}"/>${c.join("")}`}function jt(){let{draft:t}=w;return t?t.flatMap((e,n)=>n%2?[]:[{caption:e,view:t[n+1]??""}]):x.story?.steps??[]}var la=()=>w.
step===null?null:Math.max(1,Math.min(w.step,jt().length));function fa(t){let{language:e,theme:n,draft:o}=w,s=mn(jt()[t-1].
view,U);return{...s,language:s.language??e,theme:n,draft:o,step:t}}var xp=t=>k(fa(t)),bp=t=>`#${Ne(fa(t),U)}`,N1=()=>Ne(
{...w,step:null,draft:null,theme:U.theme},U);function yp(t){let e=[...jt(),{caption:t,view:N1()}];return k({draft:Sp(e),
step:e.length})}function $p(t){let e=jt().filter((n,o)=>o!==t-1);return k({draft:e.length?Sp(e):null,step:null})}var Sp=t=>t.
flatMap(({caption:e,view:n})=>[e,n]);function Op(){let t=jt().map(({caption:e,view:n})=>`  - caption: ${ca(e)}
    view: ${ca(n)}
`);return`title: ${ca(x.story?.title??x.title)}
steps:
${t.join("")}`}var ca=t=>JSON.stringify(t).replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/gu,e=>`\\u${e.charCodeAt(
0).toString(16).padStart(4,"0")}`),_p=()=>x.story?.steps.length?fa(1):{};var Fs="";function kp(t){let e=m("textarea",{id:"story-caption",rows:2,dir:"auto",value:Fs,oninput:()=>{Fs=e.value}}),n=()=>{
let s=Fs.trim();return s?(Fs="",t(),yp(s)):e.focus()},o=()=>{jt().length&&Gt(Vt("yaml"),"application/yaml",Op()),t()};return m(
"div",{class:"story-form"},m("label",{for:"story-caption"},p("story_caption")),e,T(p("story_add"),n),T(p("save_story"),o))}var Mp=["type","sector","country"],q1=["weight","acts","articles","sources","statements"],C1=t=>typeof t=="number"?String(
t):Ap(t);function Ap(t){let e=/^[=+\-@\t\r]/.test(t)?`'${t}`:t;return/[",\r\n]/.test(e)?`"${e.replace(/"/g,'""')}"`:e}async function Ds(){
let{entities:t,statements:e}=await P(),{articles:n,coders:o,names:s,statements:r}=x,i=f=>typeof f=="string"?f:f<0?r.key[-1-
f]:z(t[f]),a=f=>f===null?"":et(f),c=[["claim",ut],["quote",Mt],["title",f=>J(f).title],["author",f=>J(f).author],["publi\
sher",f=>J(f).publisher],["published",f=>J(f).published],["inferred_published",f=>J(f).inferred],["url",f=>J(f).url],["s\
ubject_label",f=>i(e[f].s)],["relation",f=>rt(f).id],["object_label",f=>i(e[f].o)],["according_to",f=>ke(e[f].sources??[]).
join(" > ")],["author_stance",f=>s.stances[r.stance[f]]],["mode",f=>s.modes[r.mode[f]]],["certainty",f=>s.certainties[r.
certainty[f]]],["polarity",f=>s.polarities[r.polarity[f]]],["earliest",f=>a(r.first[f])],["latest",f=>a(r.last[f])],["ar\
ticle",f=>n[r.article[f]].id],["coder",f=>o[r.coder[f]]],["statement",f=>r.key[f]]],l=X($.chosen.inside).map(f=>c.map(([
,u])=>Ap(u(f)??"")));return[c.map(([f])=>f),...l].map(f=>`${f.join(",")}\r
`).join("")}function Hs(){let{nodes:t}=$.level,n=["actor","actor_label","target","target_label","weight","acts",...x.names.
quad_classes.map(s=>s.replace(" ","_")),"no_quad_class","articles","sources","label","statements"],o=Or($).map(({pair:s,
actor:r,target:i})=>{let{acts:a,byQuadClass:c,noQuadClass:l,articles:f,sources:u,statements:d}=Jt($,s);return[...[t[s.a].
actor,r,t[s.b].actor,i],s.weight,a,...c,l,f.size,u.size,te(x,s.rows),At(x,d).join(" ")]});return[n,...o].map(s=>`${s.map(
C1).join(",")}\r
`).join("")}function zs(){let{nodes:t}=$.level,e=new Set,n=Or($).map(({pair:r},i)=>{e.add(r.a).add(r.b);let{acts:a,articles:c,
sources:l,statements:f}=Jt($,r),u=[r.weight,a,c.size,l.size,At(x,f).join(" ")],d=`source="${bt(t[r.a].actor)}" target="${bt(
t[r.b].actor)}"`;return`<edge id="${i}" ${d} label="${bt(te(x,r.rows))}" weight="${r.weight}"><attvalues>${u.map(vp).join(
"")}</attvalues></edge>`}),o=[...e].sort((r,i)=>r-i).map(r=>{let i=Mp.map((a,c)=>vp(t[r][a],c)).join("");return`<node id\
="${bt(t[r].actor)}" label="${bt(j($.level,r))}"><attvalues>${i}</attvalues></node>`});return`<?xml version="1.0" encodi\
ng="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">${Tp("node",Mp,()=>"string")+Tp("edge",
q1,r=>r==="statements"?"string":"integer")}<nodes>${o.join("")}</nodes><edges>${n.join("")}</edges></graph></gexf>
`}var vp=(t,e)=>t===null||t===""?"":`<attvalue for="${e}" value="${bt(t)}"/>`;function Tp(t,e,n){let o=e.map((s,r)=>`<at\
tribute id="${r}" title="${s}" type="${n(s)}"/>`).join("");return`<attributes class="${t}">${o}</attributes>`}function Lp(){let t=(e,n)=>T(p(e),()=>{n(),Qn("save")});L(v("save"),m("h2",{},p("save")),t("save_png",gp),t("save_svg",()=>Gt(
Vt("svg"),"image/svg+xml",Ee())),t("save_statements",async()=>Gt(Vt("csv",p("save_statements_name")),"text/csv",await Ds())),
t("save_csv",()=>Gt(Vt("csv"),"text/csv",Hs())),t("save_gexf",()=>Gt(Vt("gexf"),"application/xml",zs())),t("print",()=>window.
print()),kp(()=>Qn("save")))}var I1="input, select, textarea, [contenteditable], [role=tablist], [role=grid], [role=listbox], [role=application], [ro\
le=menu], #main table, #main svg";function Ep(){return document.addEventListener("keydown",R1),m("section",{id:"story","\
aria-label":p("story")})}function Np(){let t=v("story"),e=jt(),n=la();if(t.hidden=!e.length,!e.length)return;let o=w.draft?
p("story_draft"):x.story?.title??"",s=n===null?o:e[n-1].caption;L(t,m("div",{class:"story-step"},m("p",{class:"story-cap\
tion",dir:"auto"},s),m("nav",{class:"story-way","aria-label":p("story_steps")},n!==null&&m("span",{class:"quiet"},p("sto\
ry_place",{n,of:e.length})),n===null?Us(1,p("story_begin")):[n>1&&Us(n-1,`\u2190 ${p("story_back")}`),e.map((r,i)=>Us(i+
1,String(i+1),i+1===n)),n<e.length&&Us(n+1,`${p("story_next")} \u2192`)],w.draft&&n!==null&&T(p("story_remove"),()=>$p(n)),
w.draft&&T(p("story_discard"),()=>k({draft:null,step:null})))),m("ol",{class:"story-whole"},e.map(r=>m("li",{dir:"auto"},
r.caption))))}function Us(t,e,n=!1){return m("a",{href:bp(t),"aria-current":n?"step":null,"aria-label":e===String(t)?p("\
story_step",{n:t}):null,onclick:o=>{o instanceof MouseEvent&&(o.ctrlKey||o.metaKey||o.shiftKey)||(o.preventDefault(),qp(
t))}},e)}async function qp(t){await xp(t);let e=jt();ae(`${p("story_place",{n:t,of:e.length})}. ${e[t-1].caption}`)}function R1(t){
let e={ArrowLeft:-1,ArrowRight:1}[t.key],n=la();if(!e||n===null||t.defaultPrevented||t.altKey||t.ctrlKey||t.metaKey||t.target instanceof
Element&&t.target.closest(I1))return;let o=n+e;o<1||o>jt().length||(t.preventDefault(),qp(o))}var Ip=["viewpoint","time","side"];function Rp(){L(v("app"),m("header",{},m("h1",{dir:"auto"},x.title),Fm(),m("div",{class:"\
tools"},j1())),m("nav",{id:"views","aria-label":p("views")},m("div",{id:"tabs",role:"tablist","aria-label":p("views"),onkeydown:P1},
se.map(B1)),m("p",{id:"matching",class:"quiet"})),Ep(),m("main",{},m("div",{id:"main",role:"tabpanel"},Al(cn("legend",p(
"legend"),p("legend"),()=>L(v("legend"),up()))),m("div",{id:"sheet"}),m("p",{id:"caption"}))),m("aside",{id:"panel",tabindex:0,
"aria-label":p("quotes")}),m("p",{id:"announced",class:"unseen","aria-live":"polite"})),document.addEventListener("keydo\
wn",F1)}var j1=()=>[cn("viewpoint",Cp("viewpoint",B(p("according_to"))),B(p("according_to")),sa),cn("time",Cp("time",p("\
period")),p("period"),rp),cn("side",[p("filters"),m("span",{class:"set"})],p("filters"),tp),cn("save",p("save"),p("save"),
Lp)],Cp=(t,e)=>[m("span",{class:"quiet"},e),m("span",{id:`chosen-${t}`,class:"chosen"})];function jp(){let{tab:t,open:e}=w;
document.documentElement.dataset.theme=w.theme,document.body.classList.toggle("wide",!e);for(let n of se){let o=v(`tab-${n}`);
o.setAttribute("aria-selected",String(n===t)),o.tabIndex=n===t?0:-1}v(`tab-${t}`).scrollIntoView?.({block:"nearest",inline:"\
nearest"}),v("main").setAttribute("aria-labelledby",`tab-${t}`),v("stage").hidden=t!=="graph",v("sheet").hidden=t==="gra\
ph"}function Wp(){let t=[...w.according_to,...w.compared_with??[]];v("chosen-viewpoint").textContent=t.length>1?C(t.length,
"viewpoint"):_t(t),v("chosen-time").textContent=Ht()?On():p("any_time");let e=ta().length,n=v("open-side");L(n.querySelector(
".set"),e>0&&String(e)),n.setAttribute("aria-label",e?p("filters_set",{n:e}):p("filters")),v("matching").textContent=W1();
for(let o of Ip)fp(o)}function W1(){let t=X(dn(x,{...w,count:"statements"},it(w),[])),e=new Set(t.map(n=>x.statements.article[n]));
return p(t.length===1?"matches":"match",{statements:C(t.length,"statement"),articles:C(e.size,"article")})}var B1=t=>T(p(
`tab_${t}`),()=>k({tab:t}),{role:"tab",id:`tab-${t}`,"aria-controls":"main"});async function P1({key:t}){let e={ArrowRight:1,
ArrowLeft:-1}[t];if(!e)return;let n=se[(se.indexOf(w.tab)+e+se.length)%se.length];await k({tab:n}),v(`tab-${n}`).focus()}
function F1(t){if(t.target instanceof Element&&/^(INPUT|SELECT|TEXTAREA)$/.test(t.target.tagName))return;let e=document.
querySelector(":popover-open")!==null;if(t.key==="Escape"&&w.open&&!e&&k({open:null}),t.key==="/"){t.preventDefault();for(let n of[
...Ip,"save"])Qn(n);v("search").focus()}}var D1=["open","pair","lanes","article","about","claimant","unfolded","picture","frames","rows","facets","columns","sort",
"more","findings","tab","theme","citation","find","step","draft"],H1=["picture","ego","steps","level","all","grown"],z1={
findings:ru,arguments:af,table:zu,matrix:Iu,timeline:Es,bargains:Nf,article:Af,compare:xi};async function Bp(t){let e=Va();
("article"in t||"tab"in t)&&!("find"in t)&&Qt({find:null}),xo(t),await Xn(t),"open"in t&&w.open||Ya(e)}async function Xn(t){
let e=Object.keys(t??w),n=!!(t&&$&&e.length)&&e.every(r=>D1.includes(r)),o=!$;(w.compared_with||w.language)&&await P(),n||
await Ha();let s=!n&&!o&&e.some(r=>H1.includes(r));jp(),Np(),(!n||e.includes("theme"))&&Wp(),G1(),await U1(s),await Ql()}
async function U1(t){if(w.tab!=="graph"){await z1[w.tab](v("sheet")),wu(v("sheet"));return}await Ll(t)}function G1(){let t=v(
"caption");if(t.hidden=["findings","arguments","compare","matrix","table","article"].includes(w.tab),w.tab!=="graph"){L(
t,_n());return}let e=go(),{statements:n}=Xt(e),o=[$.selfLoops>0&&p("note_self_loops",{n:$.selfLoops}),e.isGrown&&p("not_\
drawn_yet"),e===$&&$.arrows.size>Ho&&p("note_zoom")].filter(Boolean),s=n.filter(r=>$.chosen.undated.has(r));L(t,ft(e)," ",
H(p("show_quotes"),n,p("based_on_drawn")),o.length>0&&` \xB7 ${o.join(" ")}`,s.length>0&&[" \xB7 ",H(C(s.length,"article\
_date_used"),s,p("undated_many"))])}function Pp(){let t=w.tab==="graph"?Ee():"",e=v("printed");e.alt=ft(ie()),t?e.src=Ps(t):e.removeAttribute("src")}var Fp={change:k,state:()=>w,edges:()=>Bt($).map(t=>{let e=Jt($,t);return{actor:$.level.nodes[t.a].actor,target:$.level.
nodes[t.b].actor,label:te(x,t.rows),weight:t.weight,acts:e.acts,quad_classes:[...e.byQuadClass,e.noQuadClass],articles:e.
articles.size,sources:e.sources.size,statements:At(x,e.statements)}}),parts:()=>$.parts?.claims.map(t=>t.map(({sides:e,positions:n})=>[
...e.map(o=>At(x,o)),...n.map(o=>[...new Set(o.map(({how:s})=>s))].sort())])),compared:()=>{let{according_to:t,compared_with:e}=ds(
x,w,U).state;return[t,e]},arguments:async()=>{let{cards:t,...e}=await po();return Bn(x,{cards:t,...e},w).map(({tail:n,head:o,
words:s,statements:r})=>({tail:t[n].text,head:t[o].text,words:s,statements:At(x,r)}))},timeline:()=>{let{act:t}=x.statements,
e=nn($),n=new Map(e.map(({main:o,statements:s})=>[t[o],At(x,s)]));return{units:e.map(({statements:o,isReal:s,first:r,last:i})=>({
statements:At(x,o),isReal:s,first:r,last:i})),orders:Di($).flatMap(([o,s])=>{let r=[n.get(o),n.get(s)];return r[0]&&r[1]?
[r]:[]})}},bargains:()=>wo().bargains.map(t=>({acts:t.length,statements:At(x,t.flatMap(e=>e.statements))})),search:async(t,e)=>((await Ji()).
groups(t,e).find(o=>o.kind===e)?.hits??[]).map(({label:o,count:s,phrase:r,statements:i,snippet:a})=>({label:o,count:s,phrase:r?
{...r,relation:x.relations[r.relation].id}:null,statements:i?At(x,i):null,text:a?.text??null})),svg:Ee,csv:Hs,statements:Ds,
gexf:zs,network:zo};async function K1(){Da(Bp),await Fa(Ka,document.documentElement.lang||"en"),Qt(location.hash.length>1?mn(location.hash,U):
_p()),Rp(),await Xn(),document.body.classList.add("ready"),addEventListener("hashchange",V1),addEventListener("beforepri\
nt",Pp),mr().addEventListener("change",()=>w.theme==="auto"&&Xn()),(window.requestIdleCallback||setTimeout)(()=>P())}function V1({
newURL:t}){let e=mn(new URL(t).hash,U);ha(e,w)||(Qt(e),xo({}),Xn())}Object.assign(window,{explorer:Fp});K1();})();

"use strict";(()=>{var Tt=t=>t.compared_with?[...t.according_to,...t.compared_with]:t.according_to;function fe(t,e){let n=t.statements;if(e.
includes("everyone"))return()=>!0;let o=Ge(t,e),s=new Set(Yn(e,"of:").map(r=>t.sources.findIndex(i=>i.id===r)));return r=>n.
own[r]===1&&o(r)||n.source[r]>=0&&s.has(n.source[r])}function Ge(t,e){let n=t.statements;if(e.includes("authors")||e.includes(
"everyone"))return()=>!0;let o=Qe(t,e);return s=>o.has(n.publisher[s])||o.has(n.author[s])}var Qe=(t,e)=>new Set(Yn(e.includes(
"everyone")?[]:e,"by:").map(n=>t.signers.indexOf(n)).filter(n=>n>=0)),Yn=(t,e)=>t.filter(n=>n.startsWith(e)).map(n=>n.slice(
e.length));var Jt=0,Rr=1,ue=0,Q=({statements:t},e)=>t.mode[e]===Jt&&t.polarity[e]===0,ht=t=>Array.from(t.keys()).filter(e=>t[e]),gt=(t,e)=>e.
map(n=>t.statements.key[n]).sort();function Lt(t,e,n){let o=t.statements,s=so(t,e,n,o.alternative),r=ro(o),i=Wr(t,s,r),a=ao(
t,e,s,r);co(t,e,s,i);let c=s.slice();for(let[l,f]of o.sums)s[l]&&f.some(u=>c[u])&&(s[l]=0);return{inside:s,main:i,...r,undated:a}}
function no(t,e,n){let o=t.statements,s=so(t,e,n,o.disjunct);return ao(t,e,s,ro(o)),co(t,e,s,o.key.map((r,i)=>i)),s}function Ke(t,e){
let n=t.statements,o=e.coders&&new Set(e.coders.map(s=>t.coders.indexOf(s)));return s=>o?o.has(n.coder[s]):n.aside[s]!==
Rr}function Xt(t,e,n,o){let s=new Array(o).fill(0);for(let r of ht(oo(t,{...e,articles:null},["everyone"])))n(r)>=0&&s[n(
r)]++;return s}function oo(t,e,n){let o=t.statements,s=Qe(t,n);if(!e.coders&&!e.articles&&!s.size)return Uint8Array.from(
o.aside,l=>l?0:1);let r=Ke(t,e),i=e.articles&&new Set(e.articles.map(l=>t.articles.findIndex(f=>f.id===l))),a=Uint8Array.
from(o.article,(l,f)=>r(f)&&(!i||i.has(l))?1:0),c=new Map;for(let l of ht(a)){let f=o.article[l],{text:u,copy:h}=t.articles[f],
b=((s.has(o.publisher[l])||s.has(o.author[l])?0:2)+(h?1:0))*t.articles.length+f,_=c.get(u);(!_||b<_[0])&&c.set(u,[b,f])}
for(let l of ht(a))c.get(t.articles[o.article[l]].text)?.[1]!==o.article[l]&&(a[l]=0);return a}function so(t,e,n,o){let s=t.
statements,r=oo(t,e,n),i=fe(t,n),a=e.count==="acts",c=Mt(a&&e.kinds===null?[ue]:e.kinds),[l,f]=[Mt(e.relations),Mt(e.modes)],
[u,h]=[Mt(e.certainties),Mt(e.polarities)];for(let x=0;x<r.length;x++){if(!r[x])continue;let b=t.relations[s.relation[x]];
i(x)&&!o[x]&&c(b.kind)&&!(a&&b.kind===ue&&!b.deed)&&l(s.relation[x])&&f(s.mode[x])&&u(s.certainty[x])&&h(s.polarity[x])&&
(e.inferred||!s.inferred[x])&&(e.headlines||!s.headline[x])||(r[x]=0)}return r}function Mt(t){let e=t&&new Set(t);return n=>e===
null||e.has(n)}var ro=t=>({first:t.first.slice(),last:t.last.slice(),approximate:t.approximate.slice()});function Wr(t,e,{
first:n,last:o,approximate:s}){let r=t.statements,i=Int32Array.from(e,(a,c)=>c);for(let a of Br(r,e)){if(a.length<2)continue;
a.sort((l,f)=>r.rank[l]-r.rank[f]);let c=zr(t,a);for(let l of a)i[l]=a[0],c&&(Q(t,l)||!io(r,l))&&([n[l],o[l],s[l]]=[c.first,
c.last,c.approximate])}return i}var io=(t,e)=>t.first[e]!==null||t.last[e]!==null;function zr(t,e){let n=t.statements,o=e.
filter(c=>io(n,c));if(!o.length)return null;let s=to(to(o,c=>Q(t,c)),c=>!n.approximate[c]),r=eo(s.map(c=>n.first[c]),Math.
max),i=eo(s.map(c=>n.last[c]),Math.min),[a]=s;return r!==null&&i!==null&&r>i?{first:n.first[a],last:n.last[a],approximate:1}:
{first:r,last:i,approximate:n.approximate[a]}}function to(t,e){let n=t.filter(e);return n.length?n:t}function eo(t,e){let n=t.
filter(o=>o!==null);return n.length?e(...n):null}function Br(t,e){let n=new Map;for(let o=0;o<e.length;o++){if(!e[o]||t.
act[o]<0)continue;let s=n.get(t.act[o]);s?s.push(o):n.set(t.act[o],[o])}return n.values()}function ao(t,e,n,{first:o,last:s,
approximate:r}){let i=new Set,{since:a,until:c}=e;if(a===null&&c===null&&e.undated)return i;let l=e.inside==="certainly";
for(let f=0;f<n.length;f++){if(!n[f])continue;let[u,h]=[o[f],s[f]],x=u===null&&h===null;if(l&&r[f]||x&&(l||!e.undated)){
n[f]=0;continue}if(x){let W=t.articles[t.statements.article[f]];[u,h]=[W.first,W.last]}let[b,_]=l?[u,h]:[h,u];a!==null&&
(b===null?l:b<a)&&(n[f]=0),c!==null&&(_===null?l:_>c)&&(n[f]=0),x&&n[f]&&i.add(f)}return i}function co(t,e,n,o){let s=Mt(
e.quad_classes);for(let r=0;r<n.length;r++)s(t.statements.quad_class[o[r]])||(n[r]=0)}var Z=["opposed","doubted","other_certainty","only_first","only_second"],[mo,po,Dr,Pr,Fr,Zt]=[0,1,2,3,4,-1];function fo(t,e,n){
let o={claims:Z.map(()=>[]),partOf:new Map},s=[e.according_to,n];if(new Set(s.map(a=>[...a].sort().join(`
`))).size<2)return o;let r=no(t,{...e,count:"statements"},["everyone"]),i=new Map;for(let[a,c]of s.entries())for(let l of Hr(
t,c,r)){let f=i.get(l.claim)??[[],[]];i.set(l.claim,f),f[a].push(l)}for(let[a,c]of i.values())for(let[l,f]of Gr(a,c))Ur(
o,l,f);return o}function Ur({claims:t,partOf:e},n,o){let s=o.map(i=>[...new Set(i.map(a=>a.at))]),r={sides:s,statements:[
...new Set(s.flat())]};n!==Zt&&t[n].push(r);for(let i of r.statements){let a=e.get(i);a!==void 0&&(n===Zt||a!==Zt&&a<n)||
e.set(i,n)}}function Hr(t,e,n){let o=t.statements,[s,r]=[fe(t,e),Ge(t,e)],i=[],a=(c,l,f)=>i.push({claim:o.claim[c],first:o.
first[c],last:o.last[c],approximate:o.approximate[c],at:l,certainty:null,held:!1,judged:!1,...f});for(let c of ht(n)){let l=o.
polarity[c]===0,f=t.names.stances[o.stance[c]];s(c)&&a(c,c,{affirms:l,certainty:o.certainty[c],held:!0}),["doubts","reje\
cts"].includes(f)&&r(c)&&a(c,c,{affirms:!l,judged:l||f==="doubts"})}for(let[c,l,f]of o.denials)!n[c]||o.disjunct[l]||!["\
everyone",`of:${f}`].some(u=>e.includes(u))||a(l,c,{affirms:o.polarity[l]!==0,certainty:o.certainty[c]});return i}function Gr(t,e){
let[n,o,s]=[!1,!1,!1];for(let c of t)for(let l of e)lo(c,l)||lo(l,c)||(c.affirms===l.affirms?s||=c.held&&l.held:c.judged||
l.judged?o=!0:n=!0);if(n||o)return[[n?mo:po,[t,e]]];let r=[t,e].map(c=>c.filter(l=>l.held));if(!s)return[[Pr,[r[0],[]]],
[Fr,[[],r[1]]]].filter(([,l])=>l.flat().length);let[i,a]=r.map(c=>[...new Set(c.map(l=>l.certainty))].sort().join(" "));
return[[i===a?Zt:Dr,r]]}var lo=(t,e)=>!t.approximate&&!e.approximate&&t.last!==null&&e.first!==null&&t.last<e.first;function de({
facts:t,parts:e},n){let o=new Set(n.map(r=>e?.partOf.get(t.ties.statement[r])));for(let r of[mo,po])if(o.has(r))return r;
let[s]=o;return o.size===1&&s!==void 0?s:Zt}function uo(t){let{relations:e,text:n}=t,o=[...new Set(e.map(l=>l.family))],s=Object.entries(t.names).map(([l,f])=>[l,f.
map(u=>n[`${l}: ${u}`]||u)]),r=(l,f)=>f.map((u,h)=>({...u,words:n[`encoding of ${l}: ${t.names[l][h]}`]||u.words})),{signs:i,
holds:a,marks:c}=t.encodings;return{...t,families:o,familyOf:e.map(l=>o.indexOf(l.family)),labels:Object.fromEntries(s),
encodings:{signs:r("signs",i),holds:r("holds",a),marks:r("marks",c)}}}function ho(t,e){let n=new Uint8Array(e.nodes.length);
for(let o of[e.actor,e.target])for(let s of o)n[s]=1;return{...e,name:t,numbers:new Map(e.nodes.map((o,s)=>[o.actor,s])),
isTied:n,arrows:{...e.arrows,actor:e.edges.map(o=>o.from),target:e.edges.map(o=>o.to)}}}var he=["price","condition"];function go(t,e,n){let o=Qr(t,n),s=a=>he.includes(e.roles[a].function??""),r=a=>a.statements.
some(c=>e.statements[c].roles?.some(([l])=>s(l))),i=Jr(t,o).map(a=>a.map(c=>o[c])).sort((a,c)=>c.length-a.length||a[0].statements[0]-
c[0].statements[0]);return{bargains:i.filter(a=>a.some(r)),others:i.filter(a=>!a.some(r))}}function Ve(t,e,n){let o=JSON.
stringify(n.flatMap(i=>i.statements).sort((i,a)=>i-a)),s=i=>!e.compared_with&&Object.entries(i).every(([a,c])=>JSON.stringify(
e[a])===JSON.stringify(c));return(t.courses.find(i=>s(i.state))?.bargains??[]).find(i=>JSON.stringify(i.offers)===o)}function Qr(t,e){
let n={...e,count:"statements",kinds:null,quad_classes:null,relations:null,modes:null,polarities:null},o=Lt(t,n,Tt(e)),{
act:s,relation:r}=t.statements,i=new Map;for(let a of t.offers.mentions.filter(c=>Vr(t,o,c))){let[c,,,l,f,u,h,x]=a,b=i.get(
s[c])??Kr(r[o.main[c]]);i.set(s[c],b),b.statements.push(c);for(let _ of l)b.sides.add(_);for(let _ of f)b.toSides.add(_);
for(let _ of x)b.about.add(_);for(let _ of u)b.targets.set(_,[...b.targets.get(_)??[],c]);for(let _ of h)b.things.set(_,
[...b.things.get(_)??[],c])}return[...i.values()]}var Kr=t=>({relation:t,statements:[],sides:new Set,toSides:new Set,targets:new Map,
things:new Map,about:new Set});function Vr(t,{inside:e,main:n,first:o,last:s},[r,i,a]){let{act:c,relation:l}=t.statements,
{deed:f,offers:u}=t.relations[l[n[r]]];return e[r]===1&&i===o[r]&&a===s[r]&&c[r]>=0&&Q(t,r)&&f&&u}function Jr(t,e){let n=e.
map((l,f)=>f),o=l=>(n[l]!==l&&(n[l]=o(n[l])),n[l]),s=(l,f)=>{n[Math.max(o(l),o(f))]=Math.min(o(l),o(f))},r=Xr(t,e),i=l=>e[l].
toSides.size>0;for(let[l,f]of r)([...e[l].toSides].some(h=>e[f].toSides.has(h))||!i(l)&&!i(f))&&s(l,f);let a=new Map;for(let[
l,f]of r){if(i(l)===i(f))continue;let[u,h]=(i(l)?[f,l]:[l,f]).map(o);a.set(u,(a.get(u)??new Set).add(h))}for(let[l,f]of a)
f.size===1&&s(l,[...f][0]);let c=new Map;for(let l of e.keys())c.set(o(l),[...c.get(o(l))??[],l]);return[...c.values()]}
function Xr(t,e){let n=new Map;for(let[s,{sides:r,things:i,about:a}]of e.entries()){let c=i.size?[...i.keys()]:a.size?[...a]:
[""];for(let l of r)for(let f of c){let u=JSON.stringify([l,f]);n.set(u,[...n.get(u)??[],s])}}let o=(s,r)=>t.relations[e[s].
relation].wider.includes(e[r].relation);return[...n.values()].flatMap(s=>s.flatMap((r,i)=>s.slice(i+1).map(a=>[r,a]))).filter(
([s,r])=>o(s,r)||o(r,s))}var q=(t,e,n)=>t*n+e;function wo(t,e,n,o,s){let r=e.nodes.length,i=new Map;for(let a of n){let[c,l]=[e.actor[a],e.target[a]],
f=q(c,l,r),u=i.get(f);u?u.rows.push(a):i.set(f,{a:c,b:l,key:f,rows:[a],weight:0})}for(let a of i.values())a.weight=Yt(t,
a.rows,o,s);return i}function Yt(t,e,n,o){let s=t.statements,{statement:r}=t.ties,i=c=>s.act[c]>=0&&t.relations[s.relation[n.
main[c]]].deed;if(e.length===1)return o==="acts"&&!i(r[e[0]])?0:1;let a=new Set;for(let c of e){let l=r[c];o==="articles"?
a.add(s.article[l]):o==="statements"?a.add(l):i(l)&&a.add(s.act[l])}return a.size}var Je=class{weight=0;ends=[];known=null;get others(){
return this.known??=new Set(this.ends),this.known}};function xo(t){let e=new Map,n=(o,s,r)=>{let i=e.get(o)??new Je;e.set(
o,i),i.ends.push(s),i.weight+=r.weight};for(let o of t.values())n(o.a,o.b,o),n(o.b,o.a,o);return e}function bo(t,e,n,o){let s=a=>t.numbers.get(a)??-1,r={isGrown:!1,weakest:0,kept:null};if(o.ego!==null&&n.has(s(o.ego)))return{
...r,shown:ti(n,s(o.ego),o.steps)};let i=new Set(n.keys());return o.all?{...r,shown:i}:i.size<=1e3?{...r,shown:i,...Zr(e)}:
{...r,shown:Yr(n,(o.grown||[]).map(s)),isGrown:!0}}var Xe=({shown:t,kept:e},n)=>t.has(n.a)&&t.has(n.b)&&(!e||e.has(n.key)),
At=t=>[...t.pairs.values()].filter(e=>Xe(t,e)),te=(t,e)=>e.weight-t.weight||t.key-e.key;function wt(t){return[...t].sort(
([e,{weight:n}],[o,{weight:s}])=>s-n||e-o).map(([e])=>e)}function Zr(t){if(t.size<=2e4)return{};let e=[...t.values()].sort(
te).slice(0,2e4);return{weakest:t.size-2e4,kept:new Set(e.map(n=>n.key))}}function Yr(t,e){let n=new Set(wt(t).slice(0,30));
for(let o of e){let s=t.get(o);if(s)for(let r of[o,...s.others])n.add(r)}return n}function ti(t,e,n){let o=new Set([e]),
s=[e];for(let r=0;r<n;r++){let i=s.flatMap(a=>[...t.get(a)?.others??[]]).filter(a=>!o.has(a));for(let a of i)o.add(a);s=
[...new Set(i)]}return o}var yo=new WeakMap;function _o(t,e,n,o,s){let r=new Map;for(let i of n.values())if(Xe(o,i))for(let a of i.rows){let c=ei(
t,e,a,s),l=r.get(c);l?l.push(a):r.set(c,[a])}return r}function ei(t,e,n,o){let s=t.ties.statement[n];if(o[s]===s)return e.
arrow[n];let r=t.statements,i=r.relation[o[s]],a=t.ties.together[n]?t.names.signs.indexOf("together"):t.relations[i].sign;
for(let c of[i,-1]){let l=[e.actor[n],e.target[n],c,a,r.hold[o[s]],r.mark[o[s]]].join(" "),f=ni(e).get(l);if(f!==void 0)
return f}return e.arrow[n]}function ni(t){let e=yo.get(t);if(!e){let{actor:n,target:o,relation:s,sign:r,hold:i,mark:a}=t.
arrows;e=new Map(n.map((c,l)=>[[n[l],o[l],s[l],r[l],i[l],a[l]].join(" "),l])),yo.set(t,e)}return e}var $o=(t,e,n)=>t.names.
signs[e.arrows.sign[n]]==="together";function ge({level:t,arrows:e}){let{arrows:n,nodes:o}=t,s=new Map;for(let r of e.keys()){
let[i,a]=[n.actor[r],n.target[r]],c=q(Math.min(i,a),Math.max(i,a),o.length),l=s.get(c)??[[],[]];s.set(c,l),l[i<a?0:1].push(
r)}return[...s.values()]}function ko({arrows:t,nodes:e}){let n=new Map,o=t.actor.map((s,r)=>q(Math.min(s,t.target[r]),Math.
max(s,t.target[r]),e.length));for(let s of o)n.set(s,(n.get(s)||0)+1);return o.map(s=>n.get(s)>1)}function So(t,e,n,o){let{ties:s}=t,{inside:r}=n,i=oi(t,n),a=[],c=[],l=0,f=o.types&&new Set(o.types),u=h=>!f||f.has(e.nodes[h].
type);for(let h=0;h<s.statement.length;h++){if(!r[s.statement[h]]||i.has(h))continue;let[x,b]=[e.actor[h],e.target[h]];if(!(!u(
x)||!u(b))){if(x===b&&!o.self){s.issue[h]||l++;continue}(s.issue[h]?c:a).push(h)}}return{between:a,issues:c,selfLoops:l}}
function oi({ties:t,statements:e,relations:n},{inside:o,main:s,first:r,last:i}){let a=new Set,c=l=>l.some(f=>o[f]);for(let[
l,f]of t.manners)n[e.relation[s[t.statement[l]]]].manner!==f&&a.add(l);for(let[l,f,u]of t.times){let h=t.statement[l];(r[h]!==
f||i[h]!==u)&&a.add(l)}for(let[l,f]of t.needs)c(f)||a.add(l);for(let[l,f]of t.yields)c(f)&&a.add(l);return a}function Oo(t,e,n){let o=Lt(t,n,Tt(n)),s=So(t,e,o,n),r=n.issues?[...s.between,...s.issues]:s.between,i=wo(t,e,r,o,n.count),
a=n.min_weight>1?new Map([...i].filter(([,f])=>f.weight>=n.min_weight)):i,c=xo(a),l=bo(e,a,c,n);return{facts:t,level:e,state:n,
chosen:o,pairs:a,nodes:c,...l,arrows:_o(t,e,a,l,o.main),parts:n.compared_with&&fo(t,n,n.compared_with),weak:i.size-a.size,
selfLoops:s.selfLoops,withIssues:s.issues.length}}var rt=["graph","table","dyad","matrix","exchange","viewpoints","article"],Ze=["entity","organisation","sector","country"],
si=["acts","statements","articles"],ee={tab:"graph",level:"entity",according_to:["authors"],compared_with:null,since:null,
until:null,inside:"possibly",undated:!0,kinds:null,quad_classes:null,relations:null,modes:null,certainties:null,polarities:null,
coders:null,articles:null,types:null,count:"statements",inferred:!0,headlines:!0,self:!1,issues:!1,min_weight:1,all:!1,ego:null,
steps:1,grown:null,open:null,pair:null,article:null,language:null,theme:"auto"},To=Object.keys(ee),ri=new Set(["kinds","\
quad_classes","relations","modes","certainties","polarities"]),ii=new Set(["coders","articles","types","according_to","c\
ompared_with","grown","pair"]),vo={steps:[1,2,3],level:Ze,tab:rt,theme:["auto","light","dark"],count:si},Mo=t=>({...ee,...t}),
Lo=(t,e)=>To.every(n=>Ao(t[n],e[n]));function Ye(t,e){return To.filter(o=>!Ao(t[o],e[o])).map(o=>`${o}=${encodeURIComponent(
JSON.stringify(t[o]))}`).join("&")}function tn(t,e){let n=t.replace(/^#/,"").split("&").map(o=>[o.slice(0,Math.max(o.indexOf(
"="),0)),o.slice(o.indexOf("=")+1)]).filter(([o])=>Object.hasOwn(ee,o)).map(([o,s])=>[o,ai(s)]).filter(([o,s])=>ci(o,s));
return{...e,...Object.fromEntries(n)}}var Ao=(t,e)=>JSON.stringify(t)===JSON.stringify(e);function ai(t){try{return JSON.
parse(decodeURIComponent(t))}catch{return}}function ci(t,e){return e===null?ee[t]===null:ri.has(t)?Array.isArray(e)&&e.every(
Number.isInteger):ii.has(t)?Array.isArray(e)&&e.every(n=>typeof n=="string"):Object.hasOwn(vo,t)?vo[t].includes(e):["sin\
ce","until","min_weight"].includes(t)?Number.isInteger(e):typeof e==(typeof ee[t]=="boolean"?"boolean":"string")}var w,xt=null,Ct="en",g,it,d,we,en=null,nn=new Map,on=new Map,Co=async()=>{};async function Eo(t,e){we=t,Ct=e,w=uo(await we.
facts()),it=Mo(w.opening),g=it,xt=en=null,nn.clear()}async function E(){en??=we.words();let t=await en;return xt!==t&&(on=
new Map(t.entities.map((e,n)=>[e.id,n]))),xt=t,t}function xe(t){let e=nn.get(t)??we.level(t).then(n=>ho(t,n));return nn.
set(t,e),e}var Io=t=>on.get(t);function at(t){let e=on.get(t);return e===void 0||!xt?null:xt.entities[e]}function No(t){
Co=t}function bt(t){g={...g,...t}}async function y(t){bt(t),await Co(t)}async function jo(){let t=await xe(g.level);for(;t.
name!==g.level;)t=await xe(g.level);d=Oo(w,t,g)}var be=()=>go(w,L(),g);function L(){if(!xt)throw new Error("what is read\
 was not loaded");return xt}var li={light:["#9cc3e6","#f2c14e","#8fd0b0","#e6a5b8","#c3b1e1","#d9b38c"],dark:["#5f9bd1","#cfa13a","#5fae8b","#c57b93",
"#9a84c7","#b58a5e"]},mi={light:{text:"#1f2933",ground:"#ffffff",node:"#cbd2d9",line:"#52606d"},dark:{text:"#e4e7eb",ground:"\
#12171d",node:"#52606d",line:"#9aa5b1"}},pi={light:["#b3261e","#a8327a","#8a6100","#6d3fb0","#00776b","#9aa5b1"],dark:["\
#ff8a80","#f48fb1","#e0b050","#b79af0","#4cc3b4","#52606d"]},sn=()=>matchMedia("(prefers-color-scheme: dark)");function st(){
return g.theme!=="auto"?g.theme:sn().matches?"dark":"light"}var I=()=>mi[st()],yt=()=>li[st()],Et=t=>w.encodings.signs[t][st()],
rn=t=>pi[st()][t];function qo(t,e){let n=de(t,e);return rn(n<0?Z.length:n)}var ye="http://www.w3.org/2000/svg";function p(t,e={},...n){return Ro(document.createElement(t),e,n)}function T(t,e={},...n){
return Ro(document.createElementNS(ye,t),e,n)}function Ro(t,e,n){for(let[o,s]of Object.entries(e))s==null||s===!1||(typeof s==
"function"?t.addEventListener(o.slice(2),s):o==="value"||o==="checked"?Object.assign(t,{[o]:s}):t.setAttribute(o,s===!0?
"":String(s)));return _t(t,n),t}function _t(t,e){for(let n of e)n==null||n===!1||n===""||(Array.isArray(n)?_t(t,n):t.append(
n instanceof Node?n:String(n)))}function O(t,...e){t.replaceChildren(),_t(t,e)}function S(t){let e=document.getElementById(
t);if(!e)throw new Error(`the page has no ${t}`);return e}function _e(t){S("announced").textContent=t}var Wo={facts:()=>an("facts"),words:()=>an("words"),level:t=>an(`level-${t}`)};async function an(t){let e=S(t);if(e.type===
"application/json")return JSON.parse(e.text);let n=Uint8Array.from(atob(e.text),s=>s.charCodeAt(0)),o=new Blob([n]).stream().
pipeThrough(new DecompressionStream("gzip"));return JSON.parse(await new Response(o).text())}var cn="button, select, input, summary, [tabindex='0']";function $e(t){return((t.getAttribute("aria-label")||t.closest("\
label")?.textContent||t.textContent)??"").replace(/[\d\u2022]+/g,"").trim()}function zo(){let t=document.activeElement,e=t?.
closest("#side, #time, #panel, #sheet");return!t||!e||!t.matches(cn)?null:{part:e.id,words:$e(t),at:[...e.querySelectorAll(
cn)].indexOf(t)}}function Bo(t){if(!t||document.activeElement!==document.body)return;let e=[...S(t.part).querySelectorAll(
cn)],n=r=>Math.abs(e.indexOf(r)-t.at),[o]=e.filter(r=>$e(r)===t.words).sort((r,i)=>n(r)-n(i));(o??e[Math.min(t.at,e.length-
1)])?.focus({preventScroll:!0})}function Do(t){return new Set([...t.querySelectorAll("details[open] > summary")].map($e))}
function Po(t,e){for(let n of t.querySelectorAll("details"))n.firstElementChild&&e.has($e(n.firstElementChild))&&(n.open=
!0)}function m(t,e={}){let n=w.text[t];return n===void 0?t:n.replace(/\{(\w+)\}/g,(o,s)=>s in e?String(e[s]):o)}var Y=t=>t<1e3?
String(t):t.toLocaleString(Ct),ne=(t,e)=>m(t===1?e:`${e}_many`),M=(t,e)=>`${Y(t)} ${ne(t,e)}`;function It(t,e=t.length){
return t.length>e?`${t.slice(0,e).join(", ")} ${m("and_more",{n:t.length-e})}`:[t.slice(0,-1).join(", "),...t.slice(-1)].
filter(Boolean).join(` ${m("and")} `)}var z=t=>t.charAt(0).toLocaleUpperCase(Ct)+t.slice(1),ln=t=>`${t>0?"+":t<0?"\u2212":
""}${Math.abs(t).toFixed(1)}`;var mn=t=>e=>{e.key!=="Enter"&&e.key!==" "||(e.preventDefault(),t())};function $(t,e,n={}){return p("span",{role:"button",
tabindex:0,class:"link",onclick:e,onkeydown:mn(e),...n},t)}function N(t,e,n={}){return p("button",{type:"button",onclick:o=>e(
o.currentTarget),...n},t)}function ke(t,e){let n=fi(t);return!n||!["https:","http:"].includes(n.protocol)?p("span",{},e):
p("a",{href:n.href,rel:"noopener noreferrer",target:"_blank"},e)}function fi(t){try{return new URL(t)}catch{return null}}var Nt=(t,...e)=>p("section",{class:"group"},p("h2",{},t),e);function j(t,e,n,o){let s=e.find(([r])=>r===n);return p("se\
lect",{"aria-label":t,title:s?.[1],onchange:r=>o(r.target.value)},e.map(([r,i])=>p("option",{value:r,selected:r===n},z(i))))}
function B(t,e,n,o){let s=p("input",{type:"checkbox",checked:e,onchange:r=>n(r.target.checked)});return p("label",{class:"\
tick"},s,o,p("span",{},t))}function jt(t,e){let n=p("ol",{class:"acts"},t.slice(0,e));if(t.length<=e)return n;let o=e,s=()=>m(
"more",{n:t.length-o}),r=N(s(),()=>{_t(n,t.slice(o,o+e)),o+=e,o>=t.length?r.remove():r.textContent=s()});return[n,r]}var K=(t,...e)=>p(
"fieldset",{},p("legend",{},t),e);var lt=["\u2260","?","\u2248","\u2460","\u2461"];function pn(){let t=w.signers.map(n=>[`by:${n}`,m("viewpoint_signer",{name:n})]),
e=w.sources.map(({id:n,label:o,by:s})=>[`of:${n}`,m("viewpoint_quoted",{name:o,by:s.join(", ")})]);return[["authors",m("\
viewpoint_authors")],...t,...e,["everyone",m("viewpoint_everyone")]]}function ct(t){let e=new Map(pn());return t.map(n=>e.
get(n)||n).join(` ${m("and")} `)}var qt=t=>m(`part_${t}`,{first:ct(g.according_to),second:ct(g.compared_with||[])});var ui={square:"M3 2 H13 V12 H3 Z",triangle:"M8 1.5 L14 12.5 H2 Z",diamond:"M8 1 L14 7 L8 13 L2 7 Z"};function Rt(t,{dashes:e=[],
head:n="arrow",middle:o=""}={}){let r=T("line",{x1:2,y1:7,x2:n==="bar"?37:34,y2:7,stroke:t,"stroke-width":2,"stroke-dash\
array":e.join(" ")||null});return Fo("0 0 42 14",r,fn(n,t,"translate(40 7) rotate(0) scale(1)"),un(o,t,19,7))}var Fo=(t,...e)=>T(
"svg",{class:"sample",width:42,height:14,viewBox:t,"aria-hidden":"true"},e),Se=t=>Rt(Et(t),{head:w.encodings.signs[t].head}),
Wt=t=>Rt(rn(t));function di(){return[...Z.map((e,n)=>oe(Wt(n),`${lt[n]} ${qt(e)}`)),oe(Wt(Z.length),m("part_same"))]}var oe=(t,e)=>[
t,e];function fn(t,e,n){return t?t==="bar"?T("line",{transform:n,x1:-2,y1:-5,x2:-2,y2:5,stroke:e,"stroke-width":3}):t===
"vee"?T("path",{transform:n,d:"M-8 -4.5 L0 0 L-8 4.5",fill:"none",stroke:e,"stroke-width":2}):T("path",{transform:n,d:"M\
-9 -4.5 L0 0 L-9 4.5 Z",fill:e}):null}function un(t,e,n,o){return t==="circle"?T("circle",{cx:n,cy:o,r:3.5,fill:e}):t===
"diamond"?T("path",{transform:`translate(${n} ${o})`,d:"M-4.5 0 L0 -4.5 L4.5 0 L0 4.5 Z",fill:e}):null}function dn(t,e=I().
node){let n={fill:e,stroke:I().line},o=t==="dot"?T("circle",{cx:8,cy:7,r:5.5,...n}):T("path",{d:ui[t],...n});return Fo("\
-13 0 42 14",o)}function Uo(){let{sign:t,hold:e,mark:n}=d.level.arrows,o=[...d.arrows.keys()];return hn({signs:new Set(o.
map(s=>t[s])),holds:new Set(o.map(s=>e[s])),marks:new Set(o.map(s=>n[s]))})}function hn(t){let{signs:e,holds:n,marks:o}=w.
encodings,s=I().line,r=(l,f)=>!t||t[l].has(f),i=e.flatMap(({words:l},f)=>r("signs",f)?[oe(Se(f),l)]:[]),a=n.flatMap(({dashes:l,
words:f},u)=>l.length&&r("holds",u)?[oe(Rt(s,{dashes:l}),f)]:[]),c=o.flatMap(({middle:l,words:f},u)=>l&&r("marks",u)?[oe(
Rt(s,{middle:l}),f)]:[]);return[...d.parts?di():i,...a,...c]}var Ho=new WeakMap;function Go(t,e,n){let o=t.statements,s=t.names.quad_classes,r=new Map,i=s.map(()=>[]),a={unreal:[],none:[]},
[c,l]=[0,0];for(let h of e){let x=t.relations[o.relation[n[h]]],b=o.quad_class[n[h]];if(!(o.act[h]<0||!x.deed))if(!Q(t,h))
a.unreal.push(h);else{if((b<0?a.none:i[b]).push(h),r.has(o.act[h])||(r.set(o.act[h],b),x.goldstein===null))continue;c+=x.
goldstein,l++}}let f=h=>[...r.values()].filter(x=>x===h).length,u=a.unreal.map(h=>o.act[h]).filter(h=>!r.has(h));return{
statements:e,acts:r.size,...a,unrealActs:new Set(u).size,quadClasses:i,byQuadClass:s.map((h,x)=>f(x)),noQuadClass:f(-1),
articles:new Set(e.map(h=>o.article[h])),sources:new Set(e.map(h=>hi(t,h))),sum:c,scored:l}}var hi=({statements:t},e)=>t.
source[e]>=0?-1-t.source[e]:t.author[e]>=0?t.author[e]:t.publisher[e],se=t=>[...t.quadClasses.flat(),...t.none],V=(t,e)=>Go(
t.facts,ie(t,e.rows),t.chosen.main);function re(t){let e=Ho.get(t);if(e)return e;let n=At(t),o=new Set(t.isGrown?t.shown:
[]);for(let{a,b:c}of n)o.add(a).add(c);let{statement:s}=t.facts.ties,r=new Set(n.flatMap(a=>a.rows.map(c=>s[c]))),i={...Go(
t.facts,[...r],t.chosen.main),actors:o.size};return Ho.set(t,i),i}function ie({facts:t,chosen:e},n){return mt(e,new Set(
n.map(o=>t.ties.statement[o])))}function mt({first:t,last:e},n){let o=s=>t[s]??e[s]??1/0;return[...n].sort((s,r)=>o(s)-o(
r)||s-r)}function Oe({facts:t,chosen:e},n){let o=new Map;for(let s of n){let r=t.statements.act[s],i=r>=0&&e.inside[s]?`\
act ${r}`:`statement ${s}`,a=o.get(i);a?a.push(s):o.set(i,[s])}return[...o.values()]}function Qo({chosen:t},e){let n=t.main[e[0]];
return e.includes(n)?n:e[0]}var $t=(t,e)=>t.names.quad_classes[e].split(" ")[1],gn=(t,e)=>e.filter(n=>t.ties.together[n]);
function Ko(t,e){let{facts:n,chosen:o,state:s}=t,{relation:r,quad_class:i}=n.statements,a=new Set(gn(n,e).map(u=>n.ties.
statement[u])),{act:c}=n.statements,l=new Set(e.map(u=>n.ties.statement[u]).filter(u=>Q(n,u)).map(u=>c[u])),f=[[],[],[]];
for(let u of e){let h=n.ties.statement[u];if(s.count==="acts"&&!Q(n,h)&&l.has(c[h]))continue;let x=o.main[h],b=n.relations[r[x]].
sign,_=a.has(h)?n.names.signs.indexOf($t(n,i[x])):b;f[Q(n,h)?_:2].push(u)}return f.map(u=>u.length?Yt(n,u,o,s.count):0)}var gi=0,wi=0;function Xo(){let{statements:t,names:e,labels:n}=w;return Nt(m("filters_and_counts"),K(m("quad_classes"),xi()),
K(m("modes"),ve("modes",n.modes,wn(t.mode,e.modes),o=>xn(o===Jt,"not actual"))),K(m("certainties"),ve("certainties",n.certainties,
wn(t.certainty,e.certainties),o=>xn(o===gi,"hedged"))),K(m("polarities"),ve("polarities",n.polarities,wn(t.polarity,e.polarities),
o=>xn(o===wi,"denied"))))}function Zo(t){let e=p("details",{class:"group",open:t},p("summary",{},m("more_filters")),t&&Jo());
return e.addEventListener("toggle",()=>e.open&&e.children.length===1&&_t(e,Jo())),e}var wn=(t,e)=>Xt(w,g,n=>t[n],e.length);
function xn(t,e){let{names:n,encodings:o}=w;return Rt(I().line,{dashes:t?[]:o.holds[n.holds.indexOf(e)].dashes})}function xi(){
let{statements:t,names:e,labels:n}=w,o=e.quad_classes.length,s=c=>c<o?Se(e.signs.indexOf($t(w,c))):Se(e.signs.indexOf("n\
either")),r=Xt(w,g,c=>t.quad_class[c]<0?o:t.quad_class[c],o+1),i=[...e.quad_classes.keys(),-1],a=g.quad_classes??i;return[
...n.quad_classes,m("no_quad_class")].map((c,l)=>{let f=u=>y({quad_classes:Te(i,a,[i[l]],u,i)});return r[l]>0&&B(`${c} (${r[l]}\
)`,a.includes(i[l]),f,s(l))})}function Te(t,e,n,o,s){let r=t.filter(i=>n.includes(i)?o:e.includes(i));return String(r)===
String(s)?null:r}function ve(t,e,n,o=()=>null){let s=[...e.keys()],r=t==="kinds"&&g.count==="acts"?[ue]:s,i=g[t],a=i??r;
return e.map((c,l)=>{let f=u=>y({[t]:Te(s,a,[l],u,r)});return(n[l]>0||i!==null)&&B(`${c} (${n[l]})`,a.includes(l),f,o(l))})}
function Vo(t,e){let n=e.map(([s])=>s),o=g[t]??n;return e.map(([s,r])=>{let i=a=>y({[t]:Te(n,o,[s],a,n)});return B(r,o.includes(
s),i)})}function Jo(){let{statements:t,names:e,labels:n,relations:o,families:s,familyOf:r,articles:i,coders:a}=w,c=Xt(w,
g,u=>t.relation[u],o.length),l=Xt(w,g,u=>o[t.relation[u]].kind,e.kinds.length),f=new Set(d.level.nodes.filter((u,h)=>d.level.
isTied[h]).map(u=>u.type));return[K(m("kinds"),ve("kinds",n.kinds,l)),K(m("relations"),s.map((u,h)=>bi(u,[...o.keys()].filter(
x=>r[x]===h),c))),K(m("types"),Vo("types",[...f].sort().map(u=>[u,u]))),i.length>1&&K(m("articles"),Vo("articles",i.map(
u=>[u.id,u.title]))),a.length>1&&K(m("coders"),yi()),K(m("further"),B(m("with_issues"),g.issues,u=>y({issues:u})),B(m("w\
ith_inferred"),g.inferred,u=>y({inferred:u})),B(m("with_headlines"),g.headlines,u=>y({headlines:u})),B(m("with_self_loop\
s"),g.self,u=>y({self:u})))]}function bi(t,e,n){let o=[...w.relations.keys()],s=g.relations??o,r=e.filter(c=>n[c]),i=r.reduce(
(c,l)=>c+n[l],0);if(!i)return null;let a=(c,l)=>y({relations:Te(o,s,c,l,o)});return p("details",{class:"family"},p("summ\
ary",{},`${t} (${i})`,r.some(c=>!s.includes(c))&&" \u2022"),p("p",{class:"quiet"},$(m("all"),()=>a(e,!0))," ",$(m("none"),
()=>a(e,!1))),r.map(c=>B(`${w.relations[c].label} (${n[c]})`,s.includes(c),l=>a([c],l))))}function yi(){let t=g.coders??
[],e=t.length>1?[[t.join(" "),It(t)]]:[],n=w.coders.map(o=>[o,o]);return j(m("coders"),[["",m("one_coder")],...n,...e],t.
join(" "),o=>y({coders:o?o.split(" "):null}))}var _i=60,Me=null;function kt(){if(!g.open)return null;let t=g.open.indexOf(":"),e=g.open.slice(0,t),n=g.open.slice(t+1);
return{kind:e,names:e==="pair"?n.split(">").map(bn):[n]}}function bn(t){try{return decodeURIComponent(t)}catch{return t}}
var Yo=t=>`pair:${t.map(encodeURIComponent).join(">")}`,D=t=>y({open:`actor:${t}`}),St=t=>y({open:`statement:${w.statements.
key[t]}`});function U(t,e){let n=[t,e].map(o=>d.level.nodes[o].actor);return y({open:Yo(n),pair:n})}function pt(t,e){let n=mt(
d.chosen,t),o=n.slice(0,_i).map(s=>w.statements.key[s]);return Me={statements:n,label:e,name:[n.length,...o].join(" ")},
y({open:`list:${Me.name}`})}function ts(t){if(Me?.name===t)return Me;let e=t.split(" ").slice(1);return{name:t,label:"",
statements:e.map(n=>w.statements.key.indexOf(n)).filter(n=>n>=0)}}function es(t,e){return y({tab:"article",article:w.articles[t].
id,open:`statement:${w.statements.key[e]}`})}function Le(t){let e=d.level.nodes[t].actor;return d.isGrown?y({grown:yn(e)}):
y({ego:g.ego===e?null:e,steps:1})}var yn=t=>[...new Set([...g.grown||[],t])];function ns(t){let e=kt();if(!e||!["pair","\
actor"].includes(e.kind))return{};let n=d.level,[o,s]=e.names.map(c=>n.numbers.get(c)),r=n.actor.findIndex((c,l)=>c===o&&
(s===void 0||n.target[l]===s)),i=r<0&&o!==void 0&&e.kind==="actor"?n.target.indexOf(o):-1;if(r<0&&i<0)return{open:null};
let a=(r<0?[t.target[i]]:[t.actor[r],t.target[r]]).map(c=>t.nodes[c].actor);return e.kind==="actor"||a[0]===a[1]?{open:`\
actor:${a[0]}`}:{open:Yo(a),pair:a}}var tt=t=>g.language&&t.labels?.[g.language]||t.label;function v(t,e){let n=t.nodes[e],o=g.language?at(n.actor):null;return o?
tt(o):n.label}function os(t){let e=d.level.numbers.get(t);return e===void 0?t:v(d.level,e)}function ae(t){let{level:e}=t;
return At(t).map(n=>({pair:n,actor:v(e,n.a),target:v(e,n.b)}))}var ss=["statements","acts","articles"];function rs(){let t=$(m("draw_all"),()=>y({all:!0}));return Nt(m("level"),j(m("l\
evel"),Ze.map(e=>[e,m(`level_${e}`)]),g.level,$i),p("label",{class:"line"},`${m("count_by")} `,ki()),p("label",{class:"l\
ine"},`${m("min_weight")} `,Si()),g.ego!==null&&Oi(g.ego),d.isGrown&&p("p",{class:"quiet"},m("not_drawn_yet")," ",t),d.weakest>
0&&p("p",{class:"quiet"},m("weakest",{n:d.weakest})," ",t))}async function $i(t){let e=await xe(t);await y({level:t,ego:null,
...ns(e)})}function ki(){let t=e=>y({count:ss.find(n=>n===e)});return j(m("count_by"),ss.map(e=>[e,m(`by_${e}`)]),g.count,
t)}function Si(){return p("input",{type:"number",min:1,max:999,value:g.min_weight,"aria-label":m("min_weight"),onchange:t=>y(
{min_weight:Math.max(1,Math.floor(Number(t.target.value))||1)})})}function Oi(t){let e=j(m("distance"),[1,2,3].map(n=>[String(
n),M(n,"step")]),String(g.steps),n=>y({steps:Number(n)}));return p("p",{class:"ego"},m("neighbours_of",{name:os(t)})," ",
e," ",$(m("show_all"),()=>y({ego:null})))}var H=t=>new Date(t*864e5).toISOString().slice(0,10);function as(t){let e=Date.parse(`${t}T00:00:00Z`);return Number.isNaN(
e)?null:Math.round(e/864e5)}var is=t=>new Date(t*864e5).getUTCFullYear(),cs=(t,e)=>Date.UTC(t,e,1)/864e5;function _n(t,e){
let[n,o]=[is(t),is(e)],s=Math.max(1,Math.ceil((o-n)/10)),r=[];for(let i=n+1;i<=o;i+=s)r.push([cs(i,0),String(i)]);return r}
function ls(t,e){let n=_n(t,e);if(n.length>=2)return n;let o=[],s=new Date(t*864e5),r=e-t>200?2:1;for(let i=s.getUTCMonth()+
1;;i+=r){let a=cs(s.getUTCFullYear(),i);if(a>e)return o;o.push([a,H(a).slice(0,7)])}}function ms(t,e,n){let o=t.statements,s=new Set(e.map(f=>`${o.article[f]} ${o.coder[f]}`)),[r,i,a]=[new Set,new Set,new Set],
c=new Set([...n].map(f=>t.articles[f].text));for(let f=0;f<o.key.length;f++){let u=o.article[f];!n.has(u)&&c.has(t.articles[u].
text)&&a.add(u),!(!n.has(u)||s.has(`${u} ${o.coder[f]}`))&&(r.add(o.coder[f]),i.add(u))}return{coders:[...new Set(e.filter(
f=>i.has(o.article[f])).map(f=>t.coders[o.coder[f]]))].sort(),others:r.size,reprints:a.size}}var ps={21:"spring",22:"summer",23:"autumn",24:"winter"};function et(t){if(t.includes("/")){let[l,f]=t.split("/");return l===
""||l===".."?m("date_until",{to:et(f)}):f===""||f===".."?m("date_since",{from:et(l)}):m("date_throughout",{from:et(l),to:et(
f)})}let e=/^\[(.+)\.\.(.+)\]$/.exec(t);if(e)return m("date_within",{from:et(e[1]),to:et(e[2])});let n=/^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/.
exec(t);if(!n)return t;let[,o,s,r,i]=n,a=o==="XXXX"?m("no_year"):o,c=[r&&String(Number(r)),s&&vi(s),a].filter(Boolean).join(
" ");return i?m("date_perhaps",{date:c}):c}function vi(t){return Object.hasOwn(ps,t)?m(ps[t]):new Date(Date.UTC(2e3,Number(
t)-1,1)).toLocaleDateString(Ct,{month:"long",timeZone:"UTC"})}function Ae(t){let e=[];return t.when&&e.push(et(t.when)),
t.inferred_when&&e.push(`${et(t.inferred_when)} (${m("inferred")})`),e.length?e.join("; "):m("date_unknown")}function fs({
when:t,inferred_when:e}){return e?`${et(e)} (${m("inferred")})`:t?et(t):m("date_unknown")}var Ot=()=>g.since!==null||g.until!==
null;function $n(){let[t,e]=[g.since,g.until].map(n=>n===null?null:H(n));return t===null?m("date_until",{to:e}):e===null?
m("date_since",{from:t}):m("date_throughout",{from:t,to:e})}function G(t){let e=re(t),n=e.unrealActs?` (${m("plus_not_actual",{n:e.unrealActs})})`:"",o=m("based_on",{acts:M(e.acts,
"act")+n,statements:M(e.statements.length,"statement"),articles:M(e.articles.size,"article"),sources:M(e.sources.size,"s\
ource"),coding:Ti(e)}),s=[e.actors<t.nodes.size&&m("drawn_of",{n:Y(e.actors),of:Y(t.nodes.size)}),t.weakest>0&&m("weakes\
t",{n:t.weakest}),t.weak>0&&m("note_min_weight",{n:t.weak})];return[kn(),...s,o].filter(Boolean).join(" ")}function kn(){
return`${[z(m(`level_${g.level}`)),`${m("according_to")} ${ct(g.according_to)}`,g.compared_with&&`${m("compared_with")} ${ct(
g.compared_with)}`,g.issues&&m("with_ties_to_issues"),Ot()&&Sn()].filter(Boolean).join(", ")}.`}var Sn=()=>`${$n()} (${m(
`inside_${g.inside}`)})`;function us(t){let e=[...re(t).articles].map(c=>w.articles[c]),n=[...new Set(e.map(c=>c.publisher))].
filter(Boolean).sort();if(!n.length)return"";let o=c=>e.map(l=>l[c]).filter(l=>l!==null),s=[Math.min(...o("first")),Math.
max(...o("last"))],[r,i]=s.map(c=>Number.isFinite(c)?H(c):null),a=r===i?m("published_on",{day:r}):m("published_from",{first:r,
last:i});return m("source_line",{who:It(n,3),when:r===null||i===null?m("undated_source"):a})}function Ti({statements:t,articles:e}){
let{coders:n,others:o,reprints:s}=ms(w,t,e),r=[o?M(o,"other_coder"):"",s?M(s,"reprint"):""].filter(Boolean);return r.length?
` (${n.length?`${m("coded_by",{names:It(n,3)})}; `:""}${m("left_out",{what:It(r)})})`:""}function ft(){return g.min_weight>
1?m("empty_min_weight",{n:Y(g.min_weight)}):Ot()?m("empty_period",{period:$n()}):d.withIssues&&!g.issues?m("empty_but_is\
sues",{n:Y(d.withIssues),option:m("with_issues")}):m("empty")}var ds=.55,hs=15*ds,Ce={enabled:!1,type:"arrow",scaleFactor:1},gs={to:Ce,middle:Ce,from:Ce};function ws(t){let e=new Map;
return n=>{let o=e.get(n)??t(n);return e.set(n,o),o}}var On=ws(t=>({color:t,highlight:t,hover:t,inherit:!1,opacity:1})),
xs=ws(t=>{let[e,n,o]=t.split(" ").map(Number),{head:s}=w.encodings.signs[e],{middle:r}=w.encodings.marks[o],{dashes:i}=w.
encodings.holds[n];return{ends:{to:{enabled:!!s,type:s||"arrow",scaleFactor:ds},middle:{enabled:!!r,type:r||"arrow",scaleFactor:r?
.45:1},from:Ce},dashes:i.length?i:!1}});function bs(t,e){return e?Math.min(.7+.5*Math.log2(t),4):Math.min(1.2+1.3*Math.log2(
t),9)}function ys(t){let e=new Map;for(let n of ge(t)){let o=n[0].length>0&&n[1].length>0,s=Math.min(.22,1.5/(n[0].length+
n[1].length));for(let r of n)r.forEach((i,a)=>{let c=o?(a+.6)*s:(a-(r.length-1)/2)*s;e.set(i,{enabled:!0,type:c<0?"curve\
dCCW":"curvedCW",roundness:Math.abs(c)})})}return e}function zt(t,e=20,n=3){let o=[""];for(let s of t.slice(0,200).split(
/\s+/)){let r=s.length>e?`${s.slice(0,e-1)}\u2026`:s,i=o[o.length-1];i?i.length+1+r.length<=e?o[o.length-1]=`${i} ${r}`:
o.push(r):o[o.length-1]=r}return o.length>n?`${o.slice(0,n).join(`
`)}\u2026`:o.join(`
`)}var Mi={enabled:!0,type:"curvedCW",roundness:.15};function _s(t){let e=ko(t),n=t.nodes.filter(i=>t.isTied[i.id]).map(({id:i,
x:a,y:c,shape:l})=>({id:i,x:a,y:c,shape:l,label:zt(v(t,i))})),o=t.edges.map((i,a)=>e[a]?{...i,smooth:Mi}:i),s=new vis.Network(
S("canvas"),{nodes:n,edges:o},Ai(n.length,!t.merged));vn(s,t);let r=[-1,...yt().keys()].map(Li);for(let{id:i}of n){let{options:a}=s.
body.nodes[i];a.size=t.nodes[i].size,a.color=r[t.nodes[i].tint+1]}return s}function vn(t,e){for(let[n,o]of e.nodes.entries()){
let s=t.body.nodes[n];s&&([s.x,s.y]=[o.x,o.y+n*1e-4])}}function Li(t){let e=I(),n=t>=0?yt()[t]:e.node,o={background:n,border:e.
text};return{background:n,border:e.line,highlight:o,hover:o}}function Ai(t,e){let n=I(),o={color:n.text,size:15,face:"sy\
stem-ui, sans-serif",strokeWidth:3,strokeColor:n.ground};return{autoResize:!0,physics:{enabled:!1,solver:"forceAtlas2Bas\
ed",stabilization:!1},layout:{improvedLayout:!1},interaction:{hover:t<=2e3,hideEdgesOnDrag:!e,hideEdgesOnZoom:!e,tooltipDelay:1e9,
keyboard:{enabled:!0,bindToWindow:!1},multiselect:!1,selectConnectedEdges:!1},nodes:{hidden:!0,font:o,borderWidth:1,borderWidthSelected:3,
scaling:{label:{enabled:!1,drawThreshold:t>300?9:5}},chosen:!0},edges:{hidden:!0,smooth:!1,...e&&{font:{...o,size:12.5,align:"\
top",vadjust:0}},selectionWidth:2,hoverWidth:1,arrowStrikethrough:!1,endPointOffset:{to:1},selfReference:{size:18,angle:Math.
PI/4,renderBehindTheNode:!0},scaling:{label:{enabled:!1,drawThreshold:5}}}}}var Ci=([t,,e,...n])=>[t,e,...n].join("");function Bt(t,e){let{act:n,rank:o}=t.statements,{statement:s,label:r}=t.ties,i=new Map;
for(let c of e){let l=s[c],f=n[l]>=0?`act ${n[l]}`:l,u=t.tie_labels[r[c]],h={text:Ci(u),parts:u,rank:o[l]},x=i.get(f);(!x||
h.rank<x.rank||h.rank===x.rank&&h.text<x.text)&&i.set(f,h)}let a=new Map;for(let c of i.values()){let l=a.get(c.text)??{
...c,number:0};a.set(c.text,{...l,number:l.number+1,rank:Math.min(l.rank,c.rank)})}return[...a.values()].sort((c,l)=>l.number-
c.number||c.rank-l.rank)}var Tn=({text:t,number:e})=>e>1?`${t} \xD7${e}`:t,J=(t,e)=>Bt(t,e).map(Tn).join("; ");function Mn([
,t,e,n,o,s,r],i){let a=t+e+n+o;return a+Ei(s,Math.max(i-a.length-r.length,8))+r}function $s(t,e,n){let o=Bt(t,e);if(!o.length)
return"";let s=o.length>1?` +${o.length-1}`:"";return Mn(o[0].parts,n-s.length)+s}function Ei(t,e){if(t.length<=e)return t;
let n=t.slice(0,e-1);return`${((/\s/.test(t[e-1])?n:n.slice(0,Math.max(n.lastIndexOf(" "),0)))||n).trimEnd()}\u2026`}var Ln=70,Ii=3,[Ni,ks]=[12,34];function Ee({network:t,selection:e}){if(e.level.merged)return;let n=e.arrows.size<=Ln;for(let o of ge(
e).map(s=>s.flat())){let s=Math.max(1,Ii+1-o.length);for(let r of o){let i=qi(t,e,r),a=n?ji(e,r,.75*s*i):"";Ri(t.body.edges[r],
a&&zt(a,i,s))}}}function ji(t,e,n){let o=t.arrows.get(e)??[],s=t.parts?de(t,o):-1;return $s(t.facts,o,n)+(s<0?"":` ${lt[s]}`)}
function qi(t,{level:e},n){let{arrows:o,nodes:s}=e,[r,i]=[s[o.actor[n]],s[o.target[n]]];if(r===i)return ks;let a=Math.hypot(
r.x-i.x,r.y-i.y)-r.size-i.size;return Math.max(Ni,Math.min(ks,Math.floor(a/(.5*t.body.edges[n].options.font.size))))}function Ri(t,e){
if((t.options.label||"")===e)return;let n=e.split(`
`).length;t.setOptions({label:e,font:{vadjust:-.5*(n-1)*t.options.font.size}})}var Os=1.4,Wi={nodes:[15,12,22],edges:[12,9.5,17]};function An(){let{clientWidth:t,clientHeight:e}=S("canvas");return t>
0&&e>0}function vs(t){let e=new ResizeObserver(()=>{An()&&(e.disconnect(),t())});e.observe(S("canvas"))}function Ts(t){let{
network:e}=t,n=e.body.nodeIndices;if(n.length>Ln){e.fit({nodes:n,animation:!1,maxZoomLevel:Os});return}Ss(e,n),zi(t,e.getScale())&&
(Ee(t),Ss(e,n))}function Ss(t,e){let n={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let a of e){let{x:c,y:l,options:f}=t.
body.nodes[a],u=f.label.split(`
`),h=Math.max(f.size,.28*f.font.size*Math.max(...u.map(x=>x.length)));n.left=Math.min(n.left,c-h),n.right=Math.max(n.right,
c+h),n.top=Math.min(n.top,l-f.size),n.bottom=Math.max(n.bottom,l+f.size+1.2*f.font.size*u.length)}let{clientWidth:o,clientHeight:s}=S(
"canvas"),r=.95*Math.min(o/(n.right-n.left),s/(n.bottom-n.top)),i={x:(n.left+n.right)/2,y:(n.top+n.bottom)/2};t.moveTo({
position:i,scale:Math.min(r,Os),animation:!1})}function zi(t,e){let n=Object.entries(Wi).map(([s,[r,i,a]])=>[s,{font:{size:Math.
min(a,Math.max(r,i/e))}}]),o=JSON.stringify(n);return t.letters===o?!1:(t.letters=o,t.network.setOptions(Object.fromEntries(
n)),!0)}function Ms(t){let{level:e}=d,{actor:n,target:o,sign:s}=e.arrows,r=d.arrows.get(t)||[],i=J(w,r)||w.labels.signs[s[t]],a=M(
ie(d,r).length,"statement");return`${v(e,n[t])} \u2013 ${i} ${$o(w,e,t)?"\u2013":"\u2192"} ${v(e,o[t])} \xB7 ${a}`}function Ls(t){
let e=d.nodes.get(t),n=e?` \xB7 ${M(e.others.size,"neighbour")}`:"";return`${v(d.level,t)} \xB7 ${d.level.nodes[t].type}${n}`}var As=500,Ie=300,Bi=2,R=null,Ne=()=>R?.network??null;function Cs(t){let e=[d.level.name,st(),g.language].join(" "),n=R?.
key!==e,o=R&&!n?R:Di(e);o.selection=d;let s=!o.network.body.nodeIndices.length;Es(o,()=>{let r=Pi(o);Fi(o,r),Ee(o),Gi(),
(n||s&&r.size||t)&&Ns(o),Is(o)}),S("canvas").setAttribute("aria-label",`${m("graph_of")} ${G(d)}`)}function Di(t){R&&R.network.
destroy();let e=_s(d.level),n={network:e,key:t,selection:d,arrows:[],isMoved:!1,isFine:null,letters:""};e.on("beforeDraw\
ing",()=>Is(n)),e.on("click",Hi),e.on("doubleClick",({nodes:o})=>o.length&&Le(o[0])),e.on("resize",({width:o})=>o>0&&!n.
isMoved&&je());for(let o of["zoom","dragEnd"])e.on(o,()=>n.isMoved=!0);e.on("hoverEdge",({edge:o})=>Cn(Ms(o))),e.on("hov\
erNode",({node:o})=>Cn(Ls(o)));for(let o of["blurEdge","blurNode"])e.on(o,()=>Cn(""));return R=n,S("physics").firstElementChild.
checked=!1,n}function Es({network:t},e){t.renderer.allowRedraw=!1;try{e()}finally{t.renderer.allowRedraw=!0}t.body.emitter.
emit("_requestRedraw")}function Pi(t){let{body:e}=t.network,{facts:n,level:o,arrows:s,chosen:r,parts:i}=t.selection,{arrows:a,
merged:c}=o,l=new Set,f=n.encodings.signs.map((h,x)=>On(Et(x))),u=c?null:ys(t.selection);for(let h of t.arrows)s.has(h)||
(e.edges[h].options.hidden=!0);for(let[h,x]of s){let{options:b}=e.edges[h];b.hidden=!1,b.width=bs(Yt(n,x,r,t.selection.state.
count)||1,s.size>Ie),b.color=i?On(qo(t.selection,x)):f[a.sign[h]],u&&Object.assign(b.smooth,u.get(h)),l.add(a.actor[h]).
add(a.target[h])}return t.isFine=null,t.arrows=e.edgeIndices=[...s.keys()],l}function Fi({network:{body:t},selection:{isGrown:e,
shown:n}},o){if(e)for(let s of n)o.add(s);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!0;t.nodeIndices=[...o].filter(
s=>t.nodes[s]);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!1}function Is(t){let{body:e}=t.network,n=e.edgeIndices.
length<=Ie||hs*e.view.scale>=Bi;if(t.isFine===n)return;t.isFine=n;let{sign:o,hold:s,mark:r}=t.selection.level.arrows;for(let i of e.
edgeIndices){let{options:a}=e.edges[i],c=xs(`${o[i]} ${s[i]} ${r[i]}`);a.arrows=n?c.ends:gs,a.dashes=n&&c.dashes}for(let i of e.
nodeIndices)e.nodes[i].options.borderWidth=n?1:0}function je(){let t=R;t&&Es(t,()=>Ns(t))}function Ns(t){t.isMoved=!1,t.
network.body.nodeIndices.length&&(An()?Ts(t):vs(Ui))}function Ui(){R?.network.redraw(),je()}function js(t){R?.network.body.
nodes[t]&&R.network.focus(t,{scale:1,animation:!1})}function qs(t){if(!R)return;let{network:e,selection:n}=R;e.setOptions(
{physics:{enabled:t}}),!t&&(vn(e,n.level),e.redraw())}function Hi({nodes:t,edges:e}){let{level:n}=d;t.length?D(n.nodes[t[0]].
actor):e.length&&U(n.arrows.actor[e[0]],n.arrows.target[e[0]])}function Gi(){if(!R)return;let t=kt(),[e,n]=(t?.names??[]).
map(a=>d.level.numbers.get(a)),{actor:o,target:s}=d.level.arrows,r=t?.kind==="actor"&&e!==void 0&&R.network.body.nodes[e]?
[e]:[],i=t?.kind==="pair"?[...d.arrows.keys()].filter(a=>o[a]===e&&s[a]===n):[];R.network.setSelection({nodes:r,edges:i},
{unselectAll:!0,highlightEdges:!1})}function Cn(t){S("hint").textContent=t}var Qi=12,qe="",Rs=new WeakMap;function Ws(){let t=p("ul",{id:"results",class:"results","aria-label":m("search_results")}),
e=p("input",{type:"search",id:"search",placeholder:m("search"),"aria-label":m("search"),autocomplete:"off",value:qe,oninput:()=>In(
e.value,t),onkeydown:({key:n})=>{n==="Enter"&&En(t.firstChild)?.click(),n==="ArrowDown"&&En(t.firstChild)?.focus(),n==="\
Escape"&&(e.value="",In("",t))}});return t.addEventListener("keydown",n=>{let o=document.activeElement?.closest("li");if(n.
key!=="ArrowDown"&&n.key!=="ArrowUp")return;let s=En((n.key==="ArrowDown"?o?.nextSibling:o?.previousSibling)??null);s?s.
focus():n.key==="ArrowUp"&&e.focus(),(s||n.key==="ArrowDown")&&n.preventDefault()}),(d.isGrown||qe)&&In(qe,t),p("section",
{class:"group"},e,t)}var En=t=>t instanceof Element?t.querySelector(".link"):null,zs=t=>t.normalize("NFKD").replace(/\p{M}/gu,
"").toLocaleLowerCase();function Ki(t){let e=at(t.actor),n=Rs.get(t)??[t.label,...Object.values(e?.labels??{}),...e?.aliases??
[]].map(zs);return Rs.set(t,n),n}function Vi(t){if(!t&&!d.isGrown)return[];let e=n=>n.some(o=>o.startsWith(t))?0:n.some(
o=>o.includes(t))?1:2;return[...d.nodes].map(([n,{weight:o}])=>({at:n,weight:o,rank:e(Ki(d.level.nodes[n]))})).filter(n=>n.
rank<2).sort((n,o)=>n.rank-o.rank||o.weight-n.weight||n.at-o.at)}async function In(t,e){qe=t,await E();let n=zs(t.trim()),
o=Vi(n),s=o.slice(0,Qi).map(({at:r,weight:i})=>p("li",{},$(v(d.level,r),()=>Ji(r)),p("span",{class:"quiet"},` ${i}`)));O(
e,s,n&&!o.length&&p("li",{class:"quiet"},m("no_actor_matches",{name:t.trim()})))}async function Ji(t){let e=d.level.nodes[t].
actor,n=d.isGrown?yn(e):g.grown;D(e),await y({grown:n}),g.tab==="graph"&&js(t)}function C(t,e,n){let o=typeof t=="number"?Y(t):t;return e.length?$(o,()=>pt(e,n),{class:"link number","aria-label":`${o}\
 ${n}: ${m("show_quotes")}`}):p("span",{class:"number none"},o)}var Nn=!1;function Bs(){let t=pn(),e=g.according_to.length>1||Nn,n=z(m("according_to"));return Nt(n,j(n,[...t,["union",m(
"viewpoint_several")]],e?"union":g.according_to[0],o=>{Nn=o==="union",y({according_to:Nn?g.according_to:[o]})}),e&&p("di\
v",{class:"union"},Xi(t)),p("label",{class:"line"},`${m("compare_with")} `,Zi(t)),d.parts&&p("ul",{class:"parts"},Z.map(
(o,s)=>Yi(o,s,d.parts?.claims[s]??[]))),g.compared_with&&p("p",{},$(m("compare_claims"),()=>y({tab:"viewpoints"}))))}function Xi(t){
let e=t.filter(([n])=>n!=="everyone");return e.map(([n,o])=>B(o,g.according_to.includes(n),s=>{let r=e.map(([i])=>i).filter(
i=>i===n?s:g.according_to.includes(i));y({according_to:r.length?r:["authors"]})}))}function Zi(t){return j(m("compare_wi\
th"),[["",m("compare_with_none")],...t],g.compared_with?.[0]??"",e=>{e?y({compared_with:[e],polarities:null,modes:null}):
y({compared_with:null,tab:g.tab==="viewpoints"?"graph":g.tab})})}function Yi(t,e,n){let o=qt(t),s=C(n.length,n.flatMap(r=>r.
statements),o);return p("li",{},Wt(e),p("span",{},`${lt[e]} ${o}: `,s))}function Ds(){let t=S("side"),e=Do(t),{scrollTop:n}=t,o=t.querySelector("details.group[open]")!==null;O(t,Ws(),Bs(),rs(),
Xo(),Zo(o)),Po(t,e),n&&(t.scrollTop=n)}function Ps({statements:t}){let[e,n]=[1/0,-1/0];for(let o of[t.first,t.last])for(let s of o)s!==null&&(e=Math.min(e,s),n=
Math.max(n,s));return e>n?null:[e,n]}function Fs({facts:t,state:e,chosen:n}){let o=e.since!==null||e.until!==null||!e.undated,
s={...e,since:null,until:null,undated:!0},r=o?Lt(t,s,Tt(e)):n;return{chosen:r,statements:ht(r.inside)}}function Us(t,e,n,[
o,s],r){let i=(s-o+1)/r,a=new Array(r).fill(0),c=new Array(r).fill(0),l=u=>Math.min(r-1,Math.max(0,Math.floor((u-o)/i))),
f=new Set;for(let u of n){let h=t.statements.act[u];if(h>=0&&f.has(h))continue;h>=0&&f.add(h);let[x,b]=[e.first[u],e.last[u]];
if(x===null&&b===null)continue;let[_,W]=[l(x??o),l(b??s)],dt=x!==null&&b===x&&!e.approximate[u];for(let k=_;k<=W;k++)(dt?
a:c)[k]+=1/(W-_+1)}return{sure:a,unsure:c,width:i}}var jn=120,ta=350,Dt=0,qn=!1;function Rn(){let t=S("time"),e=Ps(w),{chosen:n,statements:o}=Fs(d),s=o.filter(h=>n.first[h]===
null&&n.last[h]===null),r=s.length>0&&p("p",{class:"undated"},C(M(s.length,"undated"),s,m("undated_many")));if(!e||e[0]===
e[1]){O(t,p("p",{class:"quiet"},m("no_period")),r);return}let i=ea(e),a=t.querySelector(".slider")?t.children:[p("div",{
class:"time-head"}),oa(e)],[c,l]=a;c.isConnected||O(t,c,l),O(c,na(e,i),r);let[f,...u]=l.children;f.replaceWith(sa(n,o,e,
i));for(let[h,x]of u.entries())x.value=String(i[h]),x.setAttribute("aria-valuetext",H(i[h]))}function ea([t,e]){return[Math.
max(t,g.since??t),Math.min(e,g.until??e)]}function na(t,[e,n]){let o=Dt!==0;return[p("strong",{},m("time")),Hs("since",e,
t),"\u2013",Hs("until",n,t),N(m(o?"stop":"play"),o?ia:()=>ra(t),{"aria-pressed":String(o)}),Ot()&&N(m("whole_period"),()=>y(
{since:null,until:null})),B(m("only_certain_dates"),g.inside==="certainly",s=>y({inside:s?"certainly":"possibly"})),B(m(
"include_undated"),g.undated,s=>y({undated:s}))]}function Hs(t,e,[n,o]){let s=r=>{let i=as(r);i!==null&&Gs(t,i,[n,o])};return p(
"input",{type:"date",value:H(e),min:H(n),max:H(o),"aria-label":m(t),onchange:r=>s(r.target.value)})}function oa([t,e]){let n=o=>p(
"input",{type:"range",min:t,max:e,step:1,"aria-label":m(o),oninput:s=>Gs(o,Number(s.target.value),[t,e])});return p("div",
{class:"slider"},T("svg"),n("since"),n("until"))}function sa(t,e,n,[o,s]){let[r,i]=n,{sure:a,unsure:c,width:l}=Us(w,t,e,
n,jn),f=Math.max(...a.map((b,_)=>b+c[_]),1),u=(b,_,W,dt)=>{let[k,A]=[W/f*34,36-(W+dt)/f*34],ot=(b+1)*l+r<o||b*l+r>s;return W>
0&&T("rect",{class:_+(ot?" off":""),x:b/jn*1e3,y:A,width:1e3/jn-1,height:Math.max(k,1.5)})},h=a.map((b,_)=>[u(_,"bar",b,
0),u(_,"bar unsure",c[_],b)]),x=_n(r,i).map(([b,_])=>T("text",{x:(b-r)/(i-r+1)*1e3,y:46,class:"tick-label"},_));return T(
"svg",{class:"histogram",viewBox:"0 0 1000 48",preserveAspectRatio:"none",role:"img","aria-label":m("histogram")},h,x)}function Gs(t,e,[
n,o]){let s=t==="since"?e<=n:e>=o;bt({[t]:s?null:e}),(g.since??n)>(g.until??o)&&bt({[t==="since"?"until":"since"]:e}),!qn&&
(qn=!0,requestAnimationFrame(()=>{qn=!1,y({})}))}function ra([t,e]){let{since:n,until:o}=g,s=n!==null&&o!==null,r=s?o-n:
Math.ceil((e-t)/8),i=Math.max(1,Math.round((e-t)/60)),a=s&&o<e?n:t,c=()=>{if(a>e){clearInterval(Dt),Dt=0,y({since:null,until:null});
return}y({since:a,until:a+r}),a+=i};Dt=setInterval(c,ta),c()}function ia(){clearInterval(Dt),Dt=0,Rn()}var Qs=0;function Ks(){clearTimeout(Qs),Qs=setTimeout(()=>{let t=Ye(g,it);if(t!==location.hash.slice(1))try{history.replaceState(
null,"",`#${t}`)}catch{}},150)}var Re=(t={})=>`${location.href.split("#")[0]}#${Ye({...g,...t},it)}`;var Pt=(t,e)=>N(t,n=>aa(e(),n));async function aa(t,e){try{await navigator.clipboard.writeText(t)}catch{let n=p("textare\
a",{class:"unseen","aria-hidden":"true"},t);document.body.append(n),n.select(),document.execCommand("copy"),n.remove()}_e(
m("copied")),e.classList.add("done"),setTimeout(()=>e.classList.remove("done"),1200)}function Ft(t,e,n){let o=URL.createObjectURL(
n instanceof Blob?n:new Blob([n],{type:e})),s=p("a",{href:o,download:t});document.body.append(s),s.click(),s.remove(),setTimeout(
()=>URL.revokeObjectURL(o),1e4)}function Vs({level:t,chosen:e},n,o,s){let r={as_subject:[],as_object:[],as_source:[],as_other:[]};for(let[i,a]of n.statements.
entries())s!==void 0&&a.sources?.includes(s)&&r.as_source.push(i),e.inside[i]&&((o!==void 0?t.subject[i]===o:a.s===s)?r.
as_subject.push(i):(o!==void 0?t.object[i]===o:a.o===s)?r.as_object.push(i):a.roles?.some(([,c])=>c===s)&&r.as_other.push(
i));return Object.entries(r).filter(([,i])=>i.length)}var We=t=>w.relations[w.statements.relation[t]],Ht=t=>w.articles[w.statements.article[t]],Wn=t=>t.map(e=>tt(L().entities[e]));
function P(t,e=0){let n=L(),o=n.statements[t],s=new Map;for(let[u,h]of e?[]:o.roles??[])s.set(u,[...s.get(u)??[],Ut(h,e)+
vt(t,n.roles[u].id)]);let i=[...s].sort(([u],[h])=>u-h).map(([u,h])=>`, ${n.roles[u].label} ${h.join(` ${m("and")} `)}`).
join(""),a=zn(t),c=Ut(o.s,e)+vt(t,"subject"),l=Ut(o.o,e)+vt(t,"object"),f=`${c} \u2013 ${We(t).label} \u2013 ${l}${i}`;return a.
length?`${f} [${a.join("; ")}]`:f}function Ut(t,e=0){if(typeof t=="string")return t;if(t>=0)return tt(L().entities[t]);let n=-1-
t;return e>=2?`[#${w.statements.key[n].split("#")[1]}]`:`[${P(n,e+1)}]`}var vt=(t,e)=>L().statements[t].inferred?.includes(
e)?` (${m("inferred")})`:"";function zn(t){let{names:e,labels:n,statements:o}=w,s=L().statements[t],r=o.stance[t]>=0?e.stances[o.
stance[t]]:"";return[s.sources?.length&&`${m("according_to")} ${Wn(s.sources).join(" > ")}${vt(t,"according_to")}`,r==="\
doubts"&&m("author_doubts"),r==="rejects"&&m("author_rejects"),o.mode[t]!==Jt&&n.modes[o.mode[t]],o.certainty[t]!==0&&n.
certainties[o.certainty[t]],o.polarity[t]!==0&&n.polarities[o.polarity[t]],s.ended&&m("ended")].filter(a=>typeof a=="str\
ing")}function ce(t){let e=L().statements[t].quote.slice(2).map(Number);return e.flatMap((n,o)=>o%2?[]:[[n,e[o+1]]])}function le(t){
let e=L(),n=e.bodies[w.statements.article[t]];return n===null?e.statements[t].quote.join(" [\u2026] "):ce(t).map(([o,s])=>n.
slice(o,s).split(/\s+/).join(" ")).join(" [\u2026] ")}function Js(t){return t.published&&t.published!=="unknown"?t.published:t.inferred?`${m("no_date")}, ${m("probably")} ${t.
inferred}`:m("no_date")}var ze=t=>`${t.author?`${t.author}, `:""}${t.publisher}, ${Js(t)}`;function ca(t){return`${t.author?
`${t.author}, `:""}\u201C${t.title}\u201D, ${t.publisher}, ${Js(t)}`}function Xs(t){let e=Ht(t),n=e.url?`, ${e.url}`:"",
o=e.retrieved?` (${m("accessed")} ${e.retrieved})`:"";return`${ca(e)}${n}${o}: \u201C${le(t)}\u201D [${P(t)}; ${w.statements.
key[t]}]`}function Zs(t){let e=Ht(t),n=/^\d{4}/.exec(e.published||"")||/^\d{4}/.exec(e.inferred||""),o={title:e.title,author:e.
author||e.publisher,journal:e.publisher,year:n?.[0],date:e.published&&e.published!=="unknown"?e.published:null,url:e.url,
urldate:e.retrieved,note:`\u201C${le(t)}\u201D [${w.statements.key[t]}]`},s=Object.entries(o).flatMap(([r,i])=>i?[`  ${r}\
 = ${r==="url"?ma(i):la(i)}`]:[]);return`@online{${e.id},
${s.join(`,
`)}
}`}var la=t=>`{${t.replace(/[{}\\]/g,"").replace(/([#$%&_])/g,"\\$1")}}`,ma=t=>`{${encodeURI(bn(t)).replace(/[{}\\]/g,"")}\
}`;function Qt(t){let e=L().statements[t],n=w.statements.key[t];return p("article",{class:"statement","aria-label":P(t)},pa(
t),p("blockquote",{},fa(t)),e.translation?p("p",{class:"translation"},e.translation):null,ua(t),p("details",{},p("summar\
y",{},m("details")),p("dl",{},da(t))),p("p",{class:"actions"},Pt(m("copy_footnote"),()=>Xs(t)),Pt(m("copy_bibtex"),()=>Zs(
t)),Pt(m("copy_link"),()=>Re({open:`statement:${n}`}))))}function Gt(t){if(typeof t=="string")return p("span",{},t);if(t<
0)return $(`[${P(-1-t,1)}]`,()=>St(-1-t),{class:"link nested"});let e=L().entities[t];return $(tt(e),()=>D(e.id))}function pa(t){
let e=L(),n=e.statements[t],o=We(t),s=(n.roles??[]).map(([f,u])=>[", ",p("span",{class:"role"},e.roles[f].label)," ",Gt(
u),vt(t,e.roles[f].id)]),r=zn(t).map(f=>[" ",p("span",{class:"mark"},f)]),i=p("span",{class:`verb ${w.names.signs[o.sign]}`},
o.label),[a,c]=[Gt(n.s),Gt(n.o)],l=f=>vt(t,f);return p("p",{class:"claim"},a,l("subject")," ",i," ",c,l("object"),s,r)}function fa(t){
let e=L(),{quote:n}=e.statements[t],o=e.bodies[w.statements.article[t]];if(o===null)return n.map((c,l)=>[l?" [\u2026] ":
"",p("mark",{},c)]);let[s,r]=n.map(Number),i=[],a=s;for(let[c,l]of ce(t))c>a&&i.push(Ys(o.slice(a,c))),l>a&&i.push(p("ma\
rk",{},tr(o.slice(Math.max(a,c),l)))),a=Math.max(a,l);return[...i,Ys(o.slice(a,r))]}var tr=t=>t.replace(/^# /,"");function Ys(t){
let e=tr(t),n=e.split(/\s+/);return n.length<=44?e:[...n.slice(0,20),"[\u2026]",...n.slice(-20)].join(" ")}function ua(t){
let e=Ht(t),n=$(`\u201C${e.title}\u201D`,()=>es(w.statements.article[t],t));return p("p",{class:"source"},n,`, ${ze(e)} `,
Bn(e))}var Bn=t=>t.url&&ke(t.url,`${m("original")} \u2197`);function da(t){let{labels:e,coders:n,statements:o}=w,s=L(),r=s.
statements[t],i=r.inferred??[],a=o.quad_class[t]<0?"":`, ${e.quad_classes[o.quad_class[t]]}`,c=s.fields.filter(({name:l})=>l!==
"translation");return[X(m("according_to"),ha(t,r),i.includes("according_to")),X(m("certainty"),`${e.certainties[o.certainty[t]]}\
, ${e.polarities[o.polarity[t]]}`),r.sources?X(m("author_stance"),e.stances[o.stance[t]]):null,X(m("mode"),e.modes[o.mode[t]]),
X(m("date"),Ae(r)),X(m("kind"),`${e.kinds[We(t).kind]}${a}`),X(m("inferred_fields"),i.join(", ")),r.or?X(m("alternative_\
to"),r.or.map(l=>$(P(l,1),()=>St(l)))):null,c.map(({name:l,label:f})=>X(f,r[l])),X(m("coder"),n[o.coder[t]]),X(m("statem\
ent"),p("code",{},o.key[t]))]}function ha(t,{sources:e}){let n=Ht(t),o=n.author||n.publisher;return e?m("viewpoint_quote\
d",{name:Wn(e).join(" > "),by:o}):`${m("the_author")} (${o})`}function X(t,e,n=!1){return e==null||e===""?null:[p("dt",{},
t),p("dd",{},e,n&&p("span",{class:"mark"},m("inferred")))]}function Be(t){let e=Oe(d,t).map(n=>{let o=Qo(d,n),s=n.filter(i=>i!==o),r=p("details",{class:"mentions"},p("summary",{},
M(s.length,"mention")),s.map(Qt));return p("li",{},Qt(o),s.length>0&&r)});return jt(e,30)}function De(t,e){let{statements:n,
articles:o,sources:s}=t,r=(l,f,u,h="")=>p("span",{class:h&&`quad-class ${h}`},C(l,f,e),` ${u}`),i=(l,f,u)=>r(l,f,ne(l,u)),
a=w.labels.quad_classes.map((l,f)=>t.byQuadClass[f]>0&&r(t.byQuadClass[f],t.quadClasses[f],l,$t(w,f))),c=p("p",{class:"c\
ounts"},i(t.acts,se(t),"act"),a,t.noQuadClass>0&&r(t.noQuadClass,t.none,m("no_quad_class")),t.unrealActs>0&&i(t.unrealActs,
t.unreal,"not_actual_act"),i(n.length,n,"statement"),i(o.size,n,"article"),i(s.size,n,"source"));return t.scored?[c,ga(t,
e)]:c}function ga(t,e){let n=m("score_text",{sum:ln(t.sum),mean:ln(t.sum/t.scored),n:t.scored});return p("details",{},p(
"summary",{},m("score")),p("p",{},n," ",C(m("show_quotes"),se(t),e)))}function er(t,e,n){let o=new Map([[e,[]]]),s=[e];for(;s.length&&!o.has(n);){let a=new Map;for(let c of s)for(let l of t.
get(c)?.others??[])o.has(l)||a.set(l,[...a.get(l)??[],c]);for(let[c,l]of a)o.set(c,l);s=[...a.keys()]}let r=[],i=(a,c)=>{
if(!(r.length>=6))if(a===e)r.push([e,...c]);else for(let l of o.get(a)??[])i(l,[a,...c])};return o.has(n)&&i(n,[]),r}var wa=400;function or(t){let{level:e}=d,n=wt(d.nodes).filter(i=>i!==t).slice(0,wa),o=p("div",{class:"paths"}),s=n.map(i=>[
e.nodes[i].actor,v(e,i)]),r=i=>O(o,i&&xa(t,e.numbers.get(i)??-1));return p("div",{class:"paths-form"},j(m("paths_to"),[[
"",m("paths_to")],...s],"",r),o)}function xa(t,e){let n=er(d.nodes,t,e);return n.length?p("ol",{},n.map(o=>p("li",{},o.map(
(s,r)=>[r>0&&ba(o[r-1],s),v(d.level,s)])))):p("p",{class:"quiet"},m("no_path"))}var ba=(t,e)=>[nr(t,e,"\u2192"),nr(e,t,"\
\u2190")];function nr(t,e,n){let{level:o,pairs:s}=d,r=s.get(q(t,e,o.nodes.length)),i=`${v(o,t)} \u2192 ${v(o,e)}: ${m("s\
how_quotes")}`;return r&&$(` ${n}${r.weight} `,()=>U(t,e),{"aria-label":i})}var sr={pair:ya,actor:_a,statement:Oa,list:va},rr=({kind:t,names:e})=>Object.hasOwn(sr,t)?sr[t](e):null;function ya(t){let{
level:e,pairs:n}=d,[o,s]=t.map(u=>e.numbers.get(u));if(o===void 0||s===void 0)return null;let r=e.nodes.length,[i,a]=[n.
get(q(o,s,r)),n.get(q(s,o,r))],[c,l]=[o,s].map(u=>v(e,u)),f=i&&V(d,i);return p("section",{},p("h2",{},$(c,()=>D(t[0])),"\
 \u2192 ",$(l,()=>D(t[1]))),i&&p("ul",{class:"says"},Bt(w,i.rows).map(u=>p("li",{},Tn(u)))),f?De(f,`${c} \u2192 ${l}`):p(
"p",{class:"quiet"},m("no_tie_in_direction")),p("p",{class:"actions"},a&&$(m("opposite_direction",{n:a.weight}),()=>U(s,
o)),$(m("over_time"),()=>y({tab:"dyad",pair:t}))),f&&Be(f.statements))}function _a([t]){let e=d.level.numbers.get(t),n=e===
void 0?null:d.level.nodes[e],o=at(t),s=o?tt(o):n?.label;if(s===void 0)return null;let r=Vs(d,L(),e,Io(t)),i=[o?o.type:n?.
type,n?.sector?.replace("_"," ")],a=e!==void 0&&d.nodes.has(e);return p("section",{},p("h2",{},s),p("p",{class:"quiet"},
i.filter(Boolean).join(", ")),o&&$a(o,s),p("p",{class:"actions"},a&&ka(t,e)),a?[p("h3",{},m("ties")),Sa(e)]:null,r.map(([
c,l])=>p("details",{class:"as"},p("summary",{},`${m(c)} (${l.length})`),Be(mt(d.chosen,l)))))}function $a({labels:t={},note:e,
wikidata:n},o){let s=Object.entries(t).filter(([,i])=>i!==o),r=n&&`https://www.wikidata.org/wiki/${encodeURIComponent(n)}`;
return[Object.keys(t).length>1&&p("p",{class:"quiet"},s.map(([i,a],c)=>[c?" \xB7 ":"",p("span",{lang:i},a)])),e&&p("p",{
class:"note"},e),r&&p("p",{},ke(r,`Wikidata ${n} \u2197`))]}function ka(t,e){let n=g.ego===t;return[N(m(n?"show_all":"ne\
ighbours_only"),()=>y({ego:n?null:t,tab:"graph"})),d.isGrown&&N(m("show_neighbours"),()=>Le(e)),or(e)]}function Sa(t){let{
level:e,pairs:n}=d,s=[...n.values()].filter(({a:r,b:i})=>r===t||i===t).sort(te).map(({a:r,b:i,weight:a})=>p("li",{},$(`${v(
e,r)} \u2192 ${v(e,i)}`,()=>U(r,i)),p("span",{class:"quiet"},` ${a}`)));return jt(s,15)}function Oa([t]){let{act:e,key:n}=w.
statements,o=n.indexOf(t);if(o<0)return null;let s=e[o]<0?[]:e.flatMap((r,i)=>r===e[o]&&i!==o?[i]:[]);return p("section",
{},p("h2",{},z(m("statement"))),d.chosen.inside[o]?null:p("p",{class:"quiet"},m("statement_does_not_match")),Qt(o),s.length?
[p("h3",{},m("other_mentions")),s.map(Qt)]:null)}function va([t]){let{statements:e,label:n}=ts(t);if(!e.length)return null;
let o=Number(t.split(" ")[0]),s=o>e.length;return p("section",{},p("h2",{},z(n||m("quotes"))),p("p",{class:"quiet"},M(e.
length,"statement"),s&&`. ${m("link_cut",{kept:e.length,n:o})}`),Be(e))}var Ta=[["square","form_country"],["triangle","form_person"],["dot","form_actor"],["diamond","form_issue"]],Ma={acts:"ac\
t_many",statements:"statement_many",articles:"article_many"};function ir(){return p("section",{class:"legend"},p("h2",{},
m("legend")),p("ul",{},hn().map(([t,e])=>p("li",{},t,p("span",{},e)))),p("ul",{},Ta.map(([t,e])=>p("li",{},dn(t),p("span",
{},m(e))))),La(),p("p",{class:"quiet"},m("width_meaning",{what:m(Ma[g.count])})))}function La(){let t=new Map;for(let{tint:n,
country:o}of d.level.nodes)n>=0&&o&&t.set(n,o);if(!t.size)return null;let e=[...t].sort(([n],[o])=>n-o);return p("ul",{},
e.map(([n,o])=>p("li",{},dn("dot",yt()[n]),p("span",{},m("belongs_to",{name:Aa(o)})))))}function Aa(t){let e=g.language?
at(t):null;return e?tt(e):d.level.countries[t]}var Dn=null;async function ar(){let t=S("panel"),e=kt();if(!e){Dn=null,O(t,p("p",{class:"quiet"},m("click_something")),ir());
return}await E();let n=rr(e),o=N("\xD7",()=>y({open:null}),{class:"close","aria-label":m("close")});O(t,p("div",{class:"\
panel-head"},o,Pt(m("copy_link"),Re)),n||p("p",{class:"quiet"},m("not_in_page"))),Dn!==g.open&&Ca(t),Dn=g.open}function Ca(t){
let e=t.querySelector("h2");t.scrollTop=0,matchMedia("(max-width: 900px)").matches&&t.scrollIntoView(),e&&document.body.
classList.contains("ready")&&(e.tabIndex=-1,e.focus({preventScroll:!0})),_e(e?e.textContent:m("not_in_page"))}var nt=(...t)=>p("div",{class:"sheet"},t),Pe=(t,...e)=>p("div",{class:"sheet",tabindex:0,role:"region","aria-label":m(`t\
ab_${t}`)},e);var Ea=2e3;async function cr(t){let{bodies:e}=await E(),{articles:n,statements:o}=w,s=Math.max(0,n.findIndex(({id:f})=>f===
g.article)),r=n[s];if(!r){O(t,nt(p("p",{},m("no_articles"))));return}let i=Ke(w,g),a=o.article.flatMap((f,u)=>f===s&&i(u)?
[u]:[]),c=e[s],l=n.slice(0,Ea).map(({id:f,title:u})=>[f,u]);O(t,p("div",{class:"sheet article"},p("p",{class:"line"},j(m(
"tab_article"),l,r.id,f=>y({article:f}))),p("h2",{},r.title),p("p",{class:"source"},`${ze(r)} `,Bn(r)),c===null?Ia(a):Na(
c,a))),t.querySelector(".current")?.scrollIntoView({block:"center"})}function Ia(t){return[p("p",{class:"quiet"},m("quot\
es_only")),t.map(e=>p("p",{},Pn([e],le(e))))]}function Pn(t,e){let n=kt(),o=n?.kind==="statement"&&t.some(i=>w.statements.
key[i]===n.names[0]),s=t.some(i=>d.chosen.inside[i]);return $(e,()=>t.length===1?St(t[0]):pt(t,m("quotes")),{class:`link\
 quoted${o?" current":""}${s?"":" out"}`,title:M(t.length,"statement")})}function Na(t,e){let n=e.flatMap(a=>ce(a).map(([
c,l])=>({from:c,to:l,at:a}))),o=ja(t),s=[...new Set(n.filter(({from:a})=>a<o).map(({at:a})=>a))],r=()=>p("p",{class:"qui\
et"},`${m("headline")}: `,Pn(s,m("headline_statements"))),i=qa(t,o,n).filter(a=>a.some(c=>c instanceof Node||String(c).trim()));
return[s.length>0&&r(),i.map(a=>p("p",{},a))]}function ja(t){if(!t.startsWith("# "))return 0;let e=t.indexOf(`
`);return e<0?t.length:e}function qa(t,e,n){let s=[...new Set([0,t.length,...n.flatMap(({from:i,to:a})=>[i,a])])].sort((i,a)=>i-
a),r=[[]];for(let i=0;i+1<s.length;i++){let[a,c]=[Math.max(s[i],e),s[i+1]];if(c<=a)continue;let l=n.filter(f=>f.from<c&&
f.to>a).map(({at:f})=>f);for(let[f,u]of t.slice(a,c).split(/\n\s*\n/).entries()){f&&r.push([]);let h=r[r.length-1];u.trim()?
h.push(l.length?Pn(l,u):u):u&&h.push(" ")}}return r}function lr({level:t,pairs:e},n){let[o,s,...r]=(n??[]).map(a=>t.numbers.get(a));if(o!==void 0&&s!==void 0&&!r.length)return[
o,s];let[i]=[...e.values()].sort(te);return[i.a,i.b]}function mr(t,e){let{facts:n,chosen:o}=t,{statement:s}=n.ties;return Oe(
t,ie(t,e.rows)).map(r=>{let[i]=r,a=o.main[i],c=n.relations[n.statements.relation[a]],l=new Set(r),[f]=Bt(n,e.rows.filter(
u=>l.has(s[u])));return{main:a,statements:r,first:o.first[i],last:o.last[i],relation:c,label:f}})}var Fn=960,Ra=250,Un=26,Wa=36;function ur(t,e){let n=t.map(k=>k.filter(pr)),o=t.map(k=>k.filter(A=>!pr(A))),s=Fn-(o.flat().
length?Ra:0),r=n.flat().flatMap(k=>[k.first,k.last]).filter(k=>k!==null),[i,a]=za(r),c=k=>20+(k-i)/(a-i)*(s-40),l=n.map(
k=>Ba(k,c)),f=l.map((k,A)=>Math.max(1,k.count,o[A].length)*Un),u=f[0]+34,h=u+f[1]+34,x=(k,A)=>k===0?u-18-A*Un:u+30+A*Un,
b=k=>T("line",{class:"grid",x1:k,x2:k,y1:6,y2:h}),_=(k,A)=>T("text",{class:"tick-label",x:k,y:u+11},A),W=(k,A)=>T("text",
{class:"side-label",x:12,y:k},A),dt=r.length?ls(i,a):[];return T("svg",{class:"dyad",viewBox:`0 0 ${Fn} ${h+12}`,role:"g\
roup","aria-label":m("tab_dyad")},dt.map(([k,A])=>[b(c(k)),_(c(k)+3,A)]),o.flat().length>0&&[b(s),_(s+10,m("date_unknown"))],
T("line",{class:"axis",x1:10,x2:Fn-10,y1:u,y2:u}),W(14,e[0]),W(h+6,e[1]),l.map((k,A)=>k.placed.map(({act:ot,lane:He})=>fr(
ot,c(ot.first??i),c(ot.last??a),x(A,He)))),o.map((k,A)=>k.map((ot,He)=>fr(ot,s+22,s+22,x(A,He)))))}var pr=({first:t,last:e})=>t!==
null||e!==null;function za(t){if(!t.length)return[0,1];let[e,n]=[Math.min(...t),Math.max(...t)],o=Math.max(15,Math.round(
(n-e)*.06));return[e-o,n+o]}function Ba(t,e){let n=[];return{placed:[...t].sort((r,i)=>(r.first??-1/0)-(i.first??-1/0)).
map(r=>{let i=e(r.first??r.last??0)-10,a=Math.max(e(r.last??r.first??0),i+20)+12+dr(r).length*6.2,c=n.findIndex(f=>f<i),
l=c<0?n.length:c;return n[l]=a,{act:r,lane:l}}),count:n.length}}var dr=({label:t})=>Mn(t.parts,Wa);function fr(t,e,n,o){
let{sign:s}=t.relation,r=Et(s),i=n-e>8,a=i?e:(e+n)/2,c=`${t.label.text}: ${P(t.main)}, ${Pa(t)}`,l=()=>pt(t.statements,t.
label.text);return T("g",{class:"dyad-mark",tabindex:0,role:"button","aria-label":c,onclick:l,onkeydown:mn(l)},i&&T("lin\
e",{x1:e,x2:n,y1:o,y2:o,stroke:r,"stroke-width":3,"stroke-dasharray":"3 3"}),Da(s,a,o,{fill:Q(w,t.main)?r:"none",stroke:r,
"stroke-width":2}),T("text",{x:a+10,y:i?o-8:o+4,class:"mark-label"},dr(t)),T("title",{},c))}function Da(t,e,n,o){return t===
0?T("circle",{cx:e,cy:n,r:6,...o}):t===1?T("rect",{x:e-6,y:n-6,width:12,height:12,...o}):T("path",{transform:`translate(${e}\
 ${n})`,d:"M-7 0 L0 -7 L7 0 L0 7 Z",...o})}function Pa({main:t,first:e,last:n}){let o=L().statements[t];if(o.when||o.inferred_when)
return Ae(o);if(e===null&&n===null)return m("date_unknown");let[s,r]=[e,n].map(i=>i===null?"\u2026":H(i));return s===r?s:
`${s} \u2013 ${r}`}var Fa=400;async function gr(t){await E();let{level:e,pairs:n}=d;if(!n.size){O(t,nt(p("p",{},ft())));return}let[o,s]=lr(
d,g.pair),[r,i]=[o,s].map(x=>e.nodes[x].actor),a=hr(m("first_actor"),r,x=>y({pair:[x,i]})),c=hr(m("second_actor"),i,x=>y(
{pair:[r,x]})),l=e.nodes.length,f=[n.get(q(o,s,l)),n.get(q(s,o,l))],u=f.map(x=>x?mr(d,x):[]),h=[[o,s],[s,o]].map(x=>x.map(
b=>v(e,b)).join(" \u2192 "));O(t,nt(p("p",{class:"line"},a," \u2194 ",c),u.flat().length?ur(u,h):p("p",{},m("no_tie_betw\
een")),p("p",{class:"quiet"},m("dyad_help")),f.map((x,b)=>x&&p("section",{},p("h3",{},h[b]),De(V(d,x),"")))))}function hr(t,e,n){
let{level:o,nodes:s}=d,r=wt(s).slice(0,Fa);return j(t,r.map(i=>[o.nodes[i].actor,v(o,i)]),e,n)}var Ua=["aim","audience","meant for"];async function br(t){await E();let{bargains:e,others:n}=be(),o=e.map(r=>wr(r,Ve(w,
g,r))),s=e.some(r=>!Ve(w,g,r));O(t,nt(p("h2",{},m("tab_exchange")),p("p",{class:"quiet"},m("exchange_help")),s&&p("p",{class:"\
quiet"},m("outcome_elsewhere")),o.length?o:p("p",{},m("no_exchange")),n.length>0&&[p("h2",{},m("other_offers")),n.map(r=>wr(
r))]))}function wr(t,e){let n=L(),o=mt(d.chosen,t.flatMap(c=>c.statements)),s=t.map(c=>w.relations[c.relation]),{label:r}=s.
reduce((c,l)=>l.wider.length>c.wider.length?l:c),i=[...new Map(o.map(c=>[Ut(n.statements[c].s),n.statements[c].s])).values()],
a=c=>n.roles.map((l,f)=>c.includes(l.function??"")&&Hn(l.label,Ka(f,o),t,c));return p("section",{class:"bargain"},p("h3",
{},i.map((c,l)=>[l?", ":"",Gt(c)]),` ${r}`),e&&p("p",{class:"outcome"},p("strong",{},`${m("outcome")}: `),Ha(e)),p("dl",
{},Hn(m("offered_thing"),xr(t.map(c=>c.things))),Hn(m("offered_to"),xr(t.map(c=>c.targets))),a(he),a(Ua)),e?Ga(e):p("p",
{class:"quiet"},`${m("dates")}: ${yr(t)}`),p("p",{class:"actions"},M(t.length,"act"),", ",$(M(o.length,"statement"),()=>pt(
o,r))))}var Ha=({outcome:t,again:e})=>`${t||m("no_answer")}${e?`, ${m("offered_again")}`:""}`;function Ga({moves:t}){let e=t.
map(([n,o,s,r])=>p("li",{},p("span",{class:"when"},o||m("date_unknown"),Qa(s)&&` (${m("inferred")})`),p("span",{},p("str\
ong",{},n),": ",C(P(s[0]),s,n),r&&` (${m("may_be",{doubt:r})})`)));return p("details",{class:"course",open:t.length<8},p(
"summary",{},m("course")),p("ol",{},e))}var Qa=t=>t.some(e=>L().statements[e].inferred_when);function yr(t){let e=mt(d.chosen,
t.map(n=>n.statements[0]));return[...new Set(e.map(n=>fs(L().statements[n])))].join(", ")}function Hn(t,e,n=[],o=[]){let s=e.
map(({shown:r,name:i,by:a})=>{let c=n.filter(u=>u.statements.some(h=>a.includes(h))),f=o===he&&c.length<n.length&&` ${m(
"in_some",{n:c.length,of:n.length})}: ${yr(c)}`;return p("li",{},r," ",C(String(a.length),a,i),f&&p("span",{class:"quiet"},
f))});return s.length>0&&p("div",{},p("dt",{},t),p("dd",{},p("ul",{},s)))}function xr(t){let e=new Map;for(let[o,s]of t.
flatMap(r=>[...r]))e.set(o,[...e.get(o)??[],...s]);let{labels:n}=w.offers;return[...e].map(([o,s])=>({shown:$(n[o],()=>D(
o)),name:n[o],by:s}))}function Ka(t,e){let n=new Map;for(let o of e)for(let[s,r]of L().statements[o].roles??[]){if(s!==t)
continue;let i=Ut(r);n.set(i,{shown:Gt(r),name:i,by:[...n.get(i)?.by??[],o]})}return[...n.values()]}var Va=30,Ja={acts:"act",statements:"statement",articles:"article"},Xa=[3,8,20];function _r(t){let e=wt(d.nodes).filter(
i=>d.shown.has(i)),n=e.slice(0,Va),o=e.length-n.length,s=m("matrix_help",{what:ne(2,Ja[g.count])}),r=[p("p",{class:"quie\
t"},s),Ya(Za(n))];O(t,Pe("matrix",n.length?r:p("p",{},ft()),o>0&&p("p",{class:"quiet"},m("matrix_more",{n:o}))))}function Za(t){
let{nodes:e}=d.level,n=new Map;for(let o of t){let s=e[o].country??e[o].actor;n.set(s,[...n.get(s)??[],o])}return[...n.values()].
flat()}function Ya(t){let{level:e}=d,n=t.filter(a=>t.some(c=>Gn(a,c).length)),o=t.filter(a=>t.some(c=>Gn(c,a).length)),s=o.
map(a=>p("th",{scope:"col"},p("span",{},v(e,a)))),r=n.map(a=>{let c=$(v(e,a),()=>D(e.nodes[a].actor));return p("tr",{},p(
"th",{scope:"row"},c),o.map(l=>tc(a,l)))}),i=p("thead",{},p("tr",{},p("td"),s));return p("table",{class:"matrix"},p("cap\
tion",{},G(d)),i,p("tbody",{},r))}function Gn(t,e){let{level:n,pairs:o}=d,[s,r]=[q(t,e,n.nodes.length),q(e,t,n.nodes.length)],
i=t===e?[]:gn(w,o.get(r)?.rows??[]);return[...o.get(s)?.rows??[],...i]}function tc(t,e){let{level:n,pairs:o}=d,s=Gn(t,e);
if(!s.length)return p("td",{class:t===e&&"self"});let[r,i,a]=Ko(d,s),c=r>i?"cooperation":i>r?"conflict":"neither",l=[r&&
`+${r}`,i&&`\u2212${i}`,a&&`(${a})`].filter(Boolean),f=l.map((b,_)=>[_>0&&" ",p("span",{},b)]),u=Xa.filter(b=>r+i+a>=b).
length,h=`${v(n,t)} \u2192 ${v(n,e)}: ${l.join(" ")}, ${J(w,s)}`,x=()=>o.has(q(t,e,n.nodes.length))?U(t,e):U(e,t);return p(
"td",{class:`cell ${c} step-${u}`},$(f,x,{"aria-label":h,title:h}))}var Qn=500,Kn={actor:t=>t.actor,label:t=>t.label,target:t=>t.target,weight:t=>t.pair.weight,acts:t=>t.numbers.acts,quad_classes:({
numbers:{byQuadClass:t}})=>t[0]+t[1]-t[2]-t[3],statements:t=>t.numbers.statements.length,articles:t=>t.numbers.articles.
size,sources:t=>t.numbers.sources.size},ec=["actor","label","target"],ut={by:"weight",down:!0};function Vn(t){let e=ae(d).
map(s=>({...s,numbers:V(d,s.pair),label:J(w,s.pair.rows)}));e.sort((s,r)=>(ut.down?-1:1)*nc(Kn[ut.by](s),Kn[ut.by](r))||
s.pair.key-r.pair.key);let n=p("thead",{},p("tr",{},Object.keys(Kn).map(s=>oc(s,t)))),o=p("tbody",{},e.slice(0,Qn).map(sc));
O(t,Pe("table",p("table",{},p("caption",{},G(d)),n,o),e.length?null:p("p",{},ft()),e.length>Qn&&p("p",{class:"quiet"},m(
"more_rows",{n:e.length-Qn}))))}var nc=(t,e)=>typeof t=="number"?t-Number(e):t.localeCompare(String(e));function oc(t,e){
let n=ut.by===t,o=ec.includes(t),s=()=>{ut={by:t,down:n?!ut.down:!o},Vn(e)},r=ut.down?"descending":"ascending";return p(
"th",{scope:"col","aria-sort":n?r:"none",class:o?"":"num"},$(m(`column_${t}`),s),n&&(ut.down?" \u2193":" \u2191"))}function sc({
pair:t,actor:e,target:n,label:o,numbers:s}){let{statements:r}=s,i=`${e} \u2192 ${n}`,a=()=>U(t.a,t.b),c=[Y(t.weight),C(s.
acts,se(s),i),rc(s,i),C(r.length,r,i),C(s.articles.size,r,i),C(s.sources.size,r,i)];return p("tr",{},p("th",{scope:"row"},
$(e,a)),p("td",{},o),p("td",{},$(n,a)),c.map(l=>p("td",{class:"num"},l)))}function rc({byQuadClass:t,quadClasses:e},n){let o=w.
labels.quad_classes.map((s,r)=>t[r]>0&&p("span",{class:`quad-class ${$t(w,r)}`},C(t[r],e[r],`${n}, ${s}`),` ${s}`));return o.
some(Boolean)?o:"\u2013"}async function $r(t){await E();let{parts:e}=d;if(!e){O(t,nt(p("h2",{},m("comparison")),p("p",{},m("choose_compare_with"))));
return}let[n,o]=[z(ct(g.according_to)),ct(g.compared_with??[])];O(t,nt(p("h2",{},m("comparison")),p("p",{class:"quiet"},
m("comparison_of",{first:n,second:o}),Ot()&&` ${z(Sn())}.`),Z.map((s,r)=>{let i=e.claims[r],a=p("h3",{},Wt(r),` ${lt[r]}\
 ${z(qt(s))} (${i.length})`);return p("section",{},a,jt(i.map(ic),40))})))}function ic({statements:t}){return p("li",{},
t.map(e=>p("p",{class:"claim-of"},$(P(e),()=>St(e)))))}function Kt(t){return`${w.title.replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-|-$/g,"").slice(0,60)||"network"}.${t}`}var ac={
"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function F(t){return String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
"").replace(/[&<>"]/g,e=>ac[e])}var Jn=17;function Xn(t,e,n){let{text:o}=I(),s=Math.floor(n/7),i=[...kr(w.title,s).map(f=>({line:f,weight:600})),...kr(`${G(
d)} ${us(d)}`.trim(),s).map(f=>({line:f,weight:400}))].map(({line:f,weight:u},h)=>`<text x="${t}" y="${e+(h+1)*Jn}" font\
-size="12" font-weight="${u}" fill="${o}">${F(f.trim())}</text>`),[a,c]=[t,e+(i.length+1)*Jn+4],l=Uo().map(([f,u])=>{let h=54+
u.length*6.6;a+h>t+n&&a>t&&([a,c]=[t,c+Jn]);let x=`<g transform="translate(${a} ${c-11})">${f.innerHTML}</g><text x="${a+
48}" y="${c}" font-size="12" fill="${o}">${F(u)}</text>`;return a+=h,x});return{height:c-e+12,markup:i.join("")+l.join("")}}
function kr(t,e){let n=[""];for(let o of t.split(" "))n[n.length-1].length+o.length>e&&n.push(""),n[n.length-1]+=`${o} `;
return n}async function Or(){let t=document.querySelector("#canvas canvas"),e=t.width/t.clientWidth||1,n=t.clientWidth,{height:o,
markup:s}=Xn(12,0,n-24),r=new Image;r.src=Zn(`<svg xmlns="${ye}" width="${n}" height="${o}" font-family="system-ui, sans\
-serif">${s}</svg>`),await r.decode();let i=document.createElement("canvas");i.width=t.width,i.height=t.height+o*e;let a=i.
getContext("2d");a.fillStyle=I().ground,a.fillRect(0,0,i.width,i.height),a.drawImage(t,0,0),a.drawImage(r,0,t.height,n*e,
o*e),i.toBlob(c=>c&&Ft(Kt("png"),"image/png",c))}var Zn=t=>`data:image/svg+xml;charset=utf-8,${encodeURIComponent(t)}`;function Vt(){
let t=Ne()?.body;if(!t?.nodeIndices.length)return"";let{nodes:e}=d.level,n=t.nodeIndices.map(f=>({at:f,x:t.nodes[f].x,y:t.
nodes[f].y})),[o,s]=[Math.min(...n.map(({x:f})=>f))-90,Math.max(...n.map(({x:f})=>f))+90],[r,i]=[Math.min(...n.map(({y:f})=>f))-
60,Math.max(...n.map(({y:f})=>f))+70],a=[...[...d.arrows.keys()].map(f=>lc(f,t)),...n.map(({at:f,x:u,y:h})=>pc(f,e[f],u,
h))],c=Xn(o+12,i,s-o-24),l=[o,r,s-o,i-r+c.height].map(f=>f.toFixed(1));return`<svg xmlns="${ye}" viewBox="${l.join(" ")}\
" font-family="system-ui, sans-serif"><rect x="${l[0]}" y="${l[1]}" width="${l[2]}" height="${l[3]}" fill="${I().ground}\
"/>${a.join("")}${c.markup}</svg>
`}function cc(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.hypot(o,s),i=n?.enabled?n.roundness:0,a=Math.atan2(s,o)+(.5*(n?.type===
"curvedCCW"?-i:i)+.5)*Math.PI,c=(.5*i+.5)*r;return{x:t.x+c*Math.sin(a),y:t.y+c*Math.cos(a)}}function Sr(t,e,n){let o=n.nodes[e],
s=Math.hypot(o.x-t.x,o.y-t.y)||1,r=d.level.nodes[e].size+3;return{x:o.x-(o.x-t.x)/s*r,y:o.y-(o.y-t.y)/s*r}}var me=({x:t,
y:e})=>`${t.toFixed(1)} ${e.toFixed(1)}`;function lc(t,e){let{options:n}=e.edges[t],{arrows:o}=d.level,{signs:s,holds:r,
marks:i}=w.encodings,[a,c]=[e.nodes[o.actor[t]],e.nodes[o.target[t]]],{color:l}=n.color,f=a===c,u=f?{x:a.x+34,y:a.y-34}:
cc(a,c,n.smooth),h=f?{x:a.x,y:a.y-16}:Sr(u,o.actor[t],e),x=f?{x:a.x+16,y:a.y}:Sr(u,o.target[t],e),b=Math.atan2(x.y-u.y,x.
x-u.x)*180/Math.PI,_={x:(h.x+2*u.x+x.x)/4,y:(h.y+2*u.y+x.y)/4},{dashes:W}=r[o.hold[t]],dt=W.length?` stroke-dasharray="${W.
join(" ")}"`:"",k=`<path d="M${me(h)} Q${me(u)} ${me(x)}" fill="none" stroke="${l}" stroke-width="${n.width.toFixed(1)}"${dt}\
/>`,A=fn(s[o.sign[t]].head,l,`translate(${me(x)}) rotate(${b}) scale(1)`),ot=un(i[o.mark[t]].middle,l,_.x.toFixed(1),_.y.
toFixed(1));return k+(A?.outerHTML??"")+(ot?.outerHTML??"")+mc(n.label??"",h,x,_)}function mc(t,e,n,o){if(!t)return"";let s=Math.
atan2(n.y-e.y,n.x-e.x)*180/Math.PI,r=s>90||s<-90?s+180:s,i=t.split(`
`),a=i.map((c,l)=>`<tspan x="0" y="${-4-12*(i.length-1-l)}">${F(c)}</tspan>`);return`<text transform="translate(${me(o)}\
) rotate(${r.toFixed(1)})" font-size="11" ${vr()}>${a.join("")}</text>`}var vr=()=>`text-anchor="middle" fill="${I().text}\
" stroke="${I().ground}" stroke-width="3" paint-order="stroke"`;function pc(t,{size:e,shape:n,tint:o},s,r){let i={square:`\
<rect x="${s-e}" y="${r-e}" width="${2*e}" height="${2*e}" `,triangle:`<path d="M${s} ${r-e} L${s+e} ${r+e*.8} L${s-e} ${r+
e*.8} Z" `,diamond:`<path d="M${s} ${r-e} L${s+e} ${r} L${s} ${r+e} L${s-e} ${r} Z" `,dot:`<circle cx="${s}" cy="${r}" r\
="${e}" `},c=zt(v(d.level,t)).split(`
`).map((f,u)=>`<text x="${s}" y="${r+e+14+u*14}" font-size="13" ${vr()}>${F(f)}</text>`),l=o>=0?yt()[o]:I().node;return`${i[n]}\
fill="${l}" stroke="${I().line}"/>${c.join("")}`}var Tr=["type","sector","country"],fc=["weight","acts","articles","sources","statements"];function uc(t){let e=String(t),
n=/^[=+\-@\t\r]/.test(e)&&Number.isNaN(Number(e))?`'${e}`:e;return/[",\r\n]/.test(n)?`"${n.replace(/"/g,'""')}"`:n}function Fe(){
let{nodes:t}=d.level,n=["actor","actor_label","target","target_label","weight","acts",...w.names.quad_classes.map(s=>s.replace(
" ","_")),"no_quad_class","articles","sources","label","statements"],o=ae(d).map(({pair:s,actor:r,target:i})=>{let{acts:a,
byQuadClass:c,noQuadClass:l,articles:f,sources:u,statements:h}=V(d,s);return[...[t[s.a].actor,r,t[s.b].actor,i],s.weight,
a,...c,l,f.size,u.size,J(w,s.rows),gt(w,h).join(" ")]});return[n,...o].map(s=>`${s.map(uc).join(",")}\r
`).join("")}function Ue(){let{nodes:t}=d.level,e=new Set,n=ae(d).map(({pair:r},i)=>{e.add(r.a).add(r.b);let{acts:a,articles:c,
sources:l,statements:f}=V(d,r),u=[r.weight,a,c.size,l.size,gt(w,f).join(" ")],h=`source="${F(t[r.a].actor)}" target="${F(
t[r.b].actor)}"`;return`<edge id="${i}" ${h} label="${F(J(w,r.rows))}" weight="${r.weight}"><attvalues>${u.map(Mr).join(
"")}</attvalues></edge>`}),o=[...e].sort((r,i)=>r-i).map(r=>{let i=Tr.map((a,c)=>Mr(t[r][a],c)).join("");return`<node id\
="${F(t[r].actor)}" label="${F(v(d.level,r))}"><attvalues>${i}</attvalues></node>`});return`<?xml version="1.0" encoding\
="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">${Lr("node",Tr,()=>"string")+Lr("edge",
fc,r=>r==="statements"?"string":"integer")}<nodes>${o.join("")}</nodes><edges>${n.join("")}</edges></graph></gexf>
`}var Mr=(t,e)=>t===null||t===""?"":`<attvalue for="${e}" value="${F(t)}"/>`;function Lr(t,e,n){let o=e.map((s,r)=>`<att\
ribute id="${r}" title="${s}" type="${n(s)}"/>`).join("");return`<attributes class="${t}">${o}</attributes>`}function Ar(){let t=p("details",{id:"save",class:"menu"},p("summary",{},m("save"))),e=(n,o)=>N(m(n),()=>{o(),t.open=!1});
return t.append(p("div",{},e("save_png",Or),e("save_svg",()=>Ft(Kt("svg"),"image/svg+xml",Vt())),e("save_csv",()=>Ft(Kt(
"csv"),"text/csv",Fe())),e("save_gexf",()=>Ft(Kt("gexf"),"application/xml",Ue())),e("print",()=>window.print()))),t}function Cr(){let t=p("input",{type:"checkbox",onchange:e=>qs(e.target.checked)});O(S("app"),p("header",{},p("h1",{},w.title),
p("div",{class:"tools"},hc(),gc(),Ar())),p("nav",{id:"views","aria-label":m("views")},p("div",{id:"tabs",role:"tablist",
"aria-label":m("views"),onkeydown:xc},rt.map(wc))),p("nav",{id:"side","aria-label":m("filters")}),p("main",{},p("div",{id:"\
main",role:"tabpanel"},p("div",{id:"stage"},p("div",{id:"canvas",role:"application","aria-label":m("graph_of")}),p("img",
{id:"printed",alt:""}),p("p",{id:"empty",class:"empty"}),p("div",{class:"over"},N(m("fit"),je),p("label",{class:"tick",id:"\
physics"},t,p("span",{},m("physics")))),p("p",{id:"hint",class:"hint"})),p("div",{id:"sheet"}),p("p",{id:"caption"}))),p(
"aside",{id:"panel",tabindex:0,"aria-label":m("quotes")}),p("footer",{id:"time"}),p("p",{id:"announced",class:"unseen","\
aria-live":"polite"})),document.addEventListener("keydown",bc)}function Er(){let{tab:t,open:e}=g;document.documentElement.
dataset.theme=g.theme,document.body.classList.toggle("wide",t!=="graph"&&!e),S("theme").textContent=m(st()==="dark"?"lig\
ht":"dark");for(let n of rt){let o=S(`tab-${n}`);o.setAttribute("aria-selected",String(n===t)),o.tabIndex=n===t?0:-1}S("\
main").setAttribute("aria-labelledby",`tab-${t}`),S("stage").hidden=t!=="graph",S("sheet").hidden=t==="graph"}function Ir(){
let t=document.querySelectorAll(".tools option[value]:not([value=''])");for(let e of t)e.textContent=z(dc(e.value))}function dc(t){
try{return new Intl.DisplayNames([t],{type:"language"}).of(t)??t}catch{return t}}function hc(){if(w.languages.length<2)return null;
let t=w.languages.map(e=>[e,e]);return j(m("language_of_names"),[["",m("language_of_names")],...t],g.language??"",async e=>{
await E(),await y({language:e||null})})}var gc=()=>N("",()=>y({theme:st()==="dark"?"light":"dark"}),{id:"theme"}),wc=t=>N(
m(`tab_${t}`),()=>y({tab:t}),{role:"tab",id:`tab-${t}`,"aria-controls":"main"});async function xc({key:t}){let e={ArrowRight:1,
ArrowLeft:-1}[t];if(!e)return;let n=rt[(rt.indexOf(g.tab)+e+rt.length)%rt.length];await y({tab:n}),S(`tab-${n}`).focus()}
function bc(t){t.target instanceof Element&&/^(INPUT|SELECT|TEXTAREA)$/.test(t.target.tagName)||(t.key==="Escape"&&g.open&&
y({open:null}),t.key==="/"&&(t.preventDefault(),S("search").focus()))}var yc=["open","pair","article","tab","theme"],_c=["ego","steps","level","all","grown"],$c={table:Vn,matrix:_r,dyad:gr,exchange:br,
article:cr,viewpoints:$r};async function Nr(t){let e=zo();Ks(),await pe(t),"open"in t&&g.open||Bo(e)}async function pe(t){
let e=Object.keys(t??g),n=!!(t&&d&&e.length)&&e.every(r=>yc.includes(r)),o=!d;(g.compared_with||g.language)&&await E(),n||
await jo();let s=!n&&!o&&e.some(r=>_c.includes(r));Er(),(!n||e.includes("theme"))&&(Ds(),Rn()),Sc(),await kc(s),await ar()}
async function kc(t){if(g.tab!=="graph"){await $c[g.tab](S("sheet"));return}let e=!d.arrows.size&&!d.isGrown;S("empty").
textContent=e?ft():"",S("physics").hidden=d.nodes.size>=As,Cs(t)}function Sc(){let t=S("caption");if(t.hidden=["viewpoin\
ts","article"].includes(g.tab),!["graph","table","matrix"].includes(g.tab)){O(t,kn());return}let{statements:e}=re(d),n=[
d.selfLoops>0&&m("note_self_loops",{n:d.selfLoops}),d.isGrown&&m("not_drawn_yet"),d.arrows.size>Ie&&m("note_zoom")].filter(
Boolean),o=e.filter(s=>d.chosen.undated.has(s));O(t,G(d)," ",C(m("show_quotes"),e,m("based_on_drawn")),n.length>0&&` \xB7 ${n.
join(" ")}`,o.length>0&&[" \xB7 ",C(M(o.length,"article_date_used"),o,m("undated_many"))])}function jr(){let t=g.tab==="graph"?Vt():"",e=S("printed");e.alt=G(d),t?e.src=Zn(t):e.removeAttribute("src")}var qr={change:y,state:()=>g,edges:()=>At(d).map(t=>{let e=V(d,t);return{actor:d.level.nodes[t.a].actor,target:d.level.nodes[t.
b].actor,label:J(w,t.rows),weight:t.weight,acts:e.acts,quad_classes:[...e.byQuadClass,e.noQuadClass],articles:e.articles.
size,sources:e.sources.size,statements:gt(w,e.statements)}}),parts:()=>d.parts?.claims.map(t=>t.map(({sides:e})=>e.map(n=>gt(
w,n)))),bargains:()=>be().bargains.map(t=>({acts:t.length,statements:gt(w,t.flatMap(e=>e.statements))})),svg:Vt,csv:Fe,gexf:Ue,
network:Ne};async function Oc(){No(Nr),await Eo(Wo,document.documentElement.lang||"en"),bt(tn(location.hash,it)),Cr(),await pe(),document.
body.classList.add("ready"),addEventListener("hashchange",vc),addEventListener("beforeprint",jr),sn().addEventListener("\
change",()=>g.theme==="auto"&&pe()),(window.requestIdleCallback||setTimeout)(()=>{Ir(),E()})}function vc(){let t=tn(location.
hash,it);Lo(t,g)||(bt(t),pe())}Object.assign(window,{explorer:qr});Oc();})();

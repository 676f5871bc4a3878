"use strict";(()=>{var vt=t=>t.compared_with?[...t.according_to,...t.compared_with]:t.according_to;function fe(t,e){let n=t.statements;if(e.
includes("everyone"))return()=>!0;let o=Ge(t,e),s=new Set(Zn(e,"of:").map(r=>t.sources.findIndex(i=>i.id===r)));return r=>n.
own[r]===1&&o(r)||n.source[r]>=0&&s.has(n.source[r])}function Ge(t,e){let n=t.statements;if(e.includes("authors")||e.includes(
"everyone"))return()=>!0;let o=new Set(Zn(e,"by:").map(s=>t.signers.indexOf(s)));return s=>[n.publisher[s],n.author[s]].
some(r=>r>=0&&o.has(r))}var Zn=(t,e)=>t.filter(n=>n.startsWith(e)).map(n=>n.slice(e.length));var Vt=0,ue=0,ot=({statements:t},e)=>t.mode[e]===Vt&&t.polarity[e]===0,Jt=t=>Array.from(t.keys()).filter(e=>t[e]),ht=(t,e)=>e.
map(n=>t.statements.key[n]).sort();function Mt(t,e,n){let o=t.statements,s=eo(t,e,n,o.alternative),r=no(o),i=Ir(o,s,r),a=oo(
t,e,s,r);so(t,e,s,i);let c=s.slice();for(let[l,f]of o.sums)s[l]&&f.some(u=>c[u])&&(s[l]=0);return{inside:s,main:i,...r,undated:a}}
function Yn(t,e,n){let o=t.statements,s=eo(t,e,n,o.disjunct);return oo(t,e,s,no(o)),so(t,e,s,o.key.map((r,i)=>i)),s}function Qe(t,e){
let n=t.statements,o=e.coders&&new Set(e.coders.map(s=>t.coders.indexOf(s)));return s=>o?o.has(n.coder[s]):!n.aside[s]}function Xt(t,e,n,o){
let s=new Array(o).fill(0);for(let r of Jt(to(t,{...e,articles:null},()=>!0)))n(r)>=0&&s[n(r)]++;return s}function to(t,e,n){
let o=t.statements,s=new Uint8Array(o.key.length),r=Qe(t,e),i=e.articles&&new Set(e.articles.map(c=>t.articles.findIndex(
l=>l.id===c))),a=new Set;for(let c=0;c<s.length;c++)!r(c)||i&&!i.has(o.article[c])||!n(c)||(s[c]=1,a.add(o.article[c]));
for(let c=0;c<s.length;c++)a.has(t.articles[o.article[c]].copy_of)&&(s[c]=0);return s}function eo(t,e,n,o){let s=t.statements,
r=to(t,e,fe(t,n)),i=e.count==="acts",a=Tt(i&&e.kinds===null?[ue]:e.kinds),[c,l]=[Tt(e.relations),Tt(e.modes)],[f,u]=[Tt(
e.certainties),Tt(e.polarities)];for(let d=0;d<r.length;d++){if(!r[d])continue;let x=t.relations[s.relation[d]];!o[d]&&a(
x.kind)&&!(i&&x.kind===ue&&!x.deed)&&c(s.relation[d])&&l(s.mode[d])&&f(s.certainty[d])&&u(s.polarity[d])&&(e.inferred||!s.
inferred[d])&&(e.headlines||!s.headline[d])||(r[d]=0)}return r}function Tt(t){let e=t&&new Set(t);return n=>e===null||e.
has(n)}var no=t=>({first:t.first.slice(),last:t.last.slice(),approximate:t.approximate.slice()});function Ir(t,e,{first:n,
last:o,approximate:s}){let r=Int32Array.from(e,(i,a)=>a);for(let i of Nr(t,e)){if(i.length<2)continue;i.sort((f,u)=>t.rank[f]-
t.rank[u]);let a=i.map(f=>t.first[f]).find(f=>f!==null)??null,c=i.map(f=>t.last[f]).find(f=>f!==null)??null,l=i.find(f=>t.
first[f]!==null||t.last[f]!==null);for(let f of i)r[f]=i[0],!(t.first[f]!==null||t.last[f]!==null)&&(n[f]=a,o[f]=c,s[f]=
l===void 0?0:t.approximate[l])}return r}function Nr(t,e){let n=new Map;for(let o=0;o<e.length;o++){if(!e[o]||t.act[o]<0)
continue;let s=n.get(t.act[o]);s?s.push(o):n.set(t.act[o],[o])}return n.values()}function oo(t,e,n,{first:o,last:s,approximate:r}){
let i=new Set,{since:a,until:c}=e;if(a===null&&c===null&&e.undated)return i;let l=e.inside==="certainly";for(let f=0;f<n.
length;f++){if(!n[f])continue;let[u,d]=[o[f],s[f]],x=u===null&&d===null;if(l&&r[f]||x&&(l||!e.undated)){n[f]=0;continue}
if(x){let W=t.articles[t.statements.article[f]];[u,d]=[W.first,W.last]}let[y,$]=l?[u,d]:[d,u];a!==null&&(y===null?l:y<a)&&
(n[f]=0),c!==null&&($===null?l:$>c)&&(n[f]=0),x&&n[f]&&i.add(f)}return i}function so(t,e,n,o){let s=Tt(e.quad_classes);for(let r=0;r<
n.length;r++)s(t.statements.quad_class[o[r]])||(n[r]=0)}var X=["opposed","doubted","other_certainty","only_first","only_second"],[io,ao,jr,qr,Rr,Zt]=[0,1,2,3,4,-1];function co(t,e,n){
let o={claims:X.map(()=>[]),partOf:new Map},s=[e.according_to,n];if(new Set(s.map(a=>[...a].sort().join(`
`))).size<2)return o;let r=Yn(t,{...e,count:"statements"},["everyone"]),i=new Map;for(let[a,c]of s.entries())for(let l of zr(
t,c,r)){let f=i.get(l.claim)??[[],[]];i.set(l.claim,f),f[a].push(l)}for(let[a,c]of i.values())for(let[l,f]of Br(a,c))Wr(
o,l,f);return o}function Wr({claims:t,partOf:e},n,o){let s=o.map(i=>[...new Set(i.map(a=>a.at))]),r={sides:s,statements:[
...new Set(s.flat())]};n!==Zt&&t[n].push(r);for(let i of r.statements){let a=e.get(i);a!==void 0&&(n===Zt||a!==Zt&&a<n)||
e.set(i,n)}}function zr(t,e,n){let o=t.statements,[s,r]=[fe(t,e),Ge(t,e)],i=[],a=(c,l,f)=>i.push({claim:o.claim[c],first:o.
first[c],last:o.last[c],approximate:o.approximate[c],at:l,certainty:null,held:!1,judged:!1,...f});for(let c of Jt(n)){let l=o.
polarity[c]===0,f=t.names.stances[o.stance[c]];s(c)&&a(c,c,{affirms:l,certainty:o.certainty[c],held:!0}),["doubts","reje\
cts"].includes(f)&&r(c)&&a(c,c,{affirms:!l,judged:l||f==="doubts"})}for(let[c,l,f]of o.denials)!n[c]||o.disjunct[l]||!["\
everyone",`of:${f}`].some(u=>e.includes(u))||a(l,c,{affirms:o.polarity[l]!==0,certainty:o.certainty[c]});return i}function Br(t,e){
let[n,o,s]=[!1,!1,!1];for(let c of t)for(let l of e)ro(c,l)||ro(l,c)||(c.affirms===l.affirms?s||=c.held&&l.held:c.judged||
l.judged?o=!0:n=!0);if(n||o)return[[n?io:ao,[t,e]]];let r=[t,e].map(c=>c.filter(l=>l.held));if(!s)return[[qr,[r[0],[]]],
[Rr,[[],r[1]]]].filter(([,l])=>l.flat().length);let[i,a]=r.map(c=>[...new Set(c.map(l=>l.certainty))].sort().join(" "));
return[[i===a?Zt:jr,r]]}var ro=(t,e)=>!t.approximate&&!e.approximate&&t.last!==null&&e.first!==null&&t.last<e.first;function de({
facts:t,parts:e},n){let o=new Set(n.map(r=>e?.partOf.get(t.ties.statement[r])));for(let r of[io,ao])if(o.has(r))return r;
let[s]=o;return o.size===1&&s!==void 0?s:Zt}function lo(t){let{relations:e,text:n}=t,o=[...new Set(e.map(l=>l.family))],s=Object.entries(t.names).map(([l,f])=>[l,f.
map(u=>n[`${l}: ${u}`]||u)]),r=(l,f)=>f.map((u,d)=>({...u,words:n[`encoding of ${l}: ${t.names[l][d]}`]||u.words})),{signs:i,
holds:a,marks:c}=t.encodings;return{...t,families:o,familyOf:e.map(l=>o.indexOf(l.family)),labels:Object.fromEntries(s),
encodings:{signs:r("signs",i),holds:r("holds",a),marks:r("marks",c)}}}function mo(t,e){let n=new Uint8Array(e.nodes.length);
for(let o of[e.actor,e.target])for(let s of o)n[s]=1;return{...e,name:t,numbers:new Map(e.nodes.map((o,s)=>[o.actor,s])),
isTied:n,arrows:{...e.arrows,actor:e.edges.map(o=>o.from),target:e.edges.map(o=>o.to)}}}var he=["price","condition"];function po(t,e,n){let o=Pr(t,n),s=a=>he.includes(e.roles[a].function??""),r=a=>a.statements.
some(c=>e.statements[c].roles?.some(([l])=>s(l))),i=Ur(t,o).map(a=>a.map(c=>o[c])).sort((a,c)=>c.length-a.length||a[0].statements[0]-
c[0].statements[0]);return{bargains:i.filter(a=>a.some(r)),others:i.filter(a=>!a.some(r))}}function Ke(t,e,n){let o=JSON.
stringify(n.flatMap(i=>i.statements).sort((i,a)=>i-a)),s=i=>!e.compared_with&&Object.entries(i).every(([a,c])=>JSON.stringify(
e[a])===JSON.stringify(c));return(t.courses.find(i=>s(i.state))?.bargains??[]).find(i=>JSON.stringify(i.offers)===o)}function Pr(t,e){
let n={...e,count:"statements",kinds:null,quad_classes:null,relations:null,modes:null,polarities:null},o=Mt(t,n,vt(e)),{
act:s,relation:r}=t.statements,i=new Map;for(let a of t.offers.mentions.filter(c=>Fr(t,o,c))){let[c,,,l,f,u,d,x]=a,y=i.get(
s[c])??Dr(r[o.main[c]]);i.set(s[c],y),y.statements.push(c);for(let $ of l)y.sides.add($);for(let $ of f)y.toSides.add($);
for(let $ of x)y.about.add($);for(let $ of u)y.targets.set($,[...y.targets.get($)??[],c]);for(let $ of d)y.things.set($,
[...y.things.get($)??[],c])}return[...i.values()]}var Dr=t=>({relation:t,statements:[],sides:new Set,toSides:new Set,targets:new Map,
things:new Map,about:new Set});function Fr(t,{inside:e,main:n,first:o,last:s},[r,i,a]){let{act:c,relation:l}=t.statements,
{deed:f,offers:u}=t.relations[l[n[r]]];return e[r]===1&&i===o[r]&&a===s[r]&&c[r]>=0&&ot(t,r)&&f&&u}function Ur(t,e){let n=e.
map((l,f)=>f),o=l=>(n[l]!==l&&(n[l]=o(n[l])),n[l]),s=(l,f)=>{n[Math.max(o(l),o(f))]=Math.min(o(l),o(f))},r=Hr(t,e),i=l=>e[l].
toSides.size>0;for(let[l,f]of r)([...e[l].toSides].some(d=>e[f].toSides.has(d))||!i(l)&&!i(f))&&s(l,f);let a=new Map;for(let[
l,f]of r){if(i(l)===i(f))continue;let[u,d]=(i(l)?[f,l]:[l,f]).map(o);a.set(u,(a.get(u)??new Set).add(d))}for(let[l,f]of a)
f.size===1&&s(l,[...f][0]);let c=new Map;for(let l of e.keys())c.set(o(l),[...c.get(o(l))??[],l]);return[...c.values()]}
function Hr(t,e){let n=new Map;for(let[s,{sides:r,things:i,about:a}]of e.entries()){let c=i.size?[...i.keys()]:a.size?[...a]:
[""];for(let l of r)for(let f of c){let u=JSON.stringify([l,f]);n.set(u,[...n.get(u)??[],s])}}let o=(s,r)=>t.relations[e[s].
relation].wider.includes(e[r].relation);return[...n.values()].flatMap(s=>s.flatMap((r,i)=>s.slice(i+1).map(a=>[r,a]))).filter(
([s,r])=>o(s,r)||o(r,s))}var q=(t,e,n)=>t*n+e;function fo(t,e,n,o,s){let r=e.nodes.length,i=new Map;for(let a of n){let[c,l]=[e.actor[a],e.target[a]],
f=q(c,l,r),u=i.get(f);u?u.rows.push(a):i.set(f,{a:c,b:l,key:f,rows:[a],weight:0})}for(let a of i.values())a.weight=Yt(t,
a.rows,o,s);return i}function Yt(t,e,n,o){let s=t.statements,{statement:r}=t.ties,i=c=>s.act[c]>=0&&t.relations[s.relation[n.
main[c]]].deed;if(e.length===1)return o==="acts"&&!i(r[e[0]])?0:1;let a=new Set;for(let c of e){let l=r[c];o==="articles"?
a.add(s.article[l]):o==="statements"?a.add(l):i(l)&&a.add(s.act[l])}return a.size}var Ve=class{weight=0;ends=[];known=null;get others(){
return this.known??=new Set(this.ends),this.known}};function uo(t){let e=new Map,n=(o,s,r)=>{let i=e.get(o)??new Ve;e.set(
o,i),i.ends.push(s),i.weight+=r.weight};for(let o of t.values())n(o.a,o.b,o),n(o.b,o.a,o);return e}function ho(t,e,n,o){let s=a=>t.numbers.get(a)??-1,r={isGrown:!1,weakest:0,kept:null};if(o.ego!==null&&n.has(s(o.ego)))return{
...r,shown:Kr(n,s(o.ego),o.steps)};let i=new Set(n.keys());return o.all?{...r,shown:i}:i.size<=1e3?{...r,shown:i,...Gr(e)}:
{...r,shown:Qr(n,(o.grown||[]).map(s)),isGrown:!0}}var Je=({shown:t,kept:e},n)=>t.has(n.a)&&t.has(n.b)&&(!e||e.has(n.key)),
Lt=t=>[...t.pairs.values()].filter(e=>Je(t,e)),te=(t,e)=>e.weight-t.weight||t.key-e.key;function gt(t){return[...t].sort(
([e,{weight:n}],[o,{weight:s}])=>s-n||e-o).map(([e])=>e)}function Gr(t){if(t.size<=2e4)return{};let e=[...t.values()].sort(
te).slice(0,2e4);return{weakest:t.size-2e4,kept:new Set(e.map(n=>n.key))}}function Qr(t,e){let n=new Set(gt(t).slice(0,30));
for(let o of e){let s=t.get(o);if(s)for(let r of[o,...s.others])n.add(r)}return n}function Kr(t,e,n){let o=new Set([e]),
s=[e];for(let r=0;r<n;r++){let i=s.flatMap(a=>[...t.get(a)?.others??[]]).filter(a=>!o.has(a));for(let a of i)o.add(a);s=
[...new Set(i)]}return o}var go=new WeakMap;function wo(t,e,n,o,s){let r=new Map;for(let i of n.values())if(Je(o,i))for(let a of i.rows){let c=Vr(
t,e,a,s),l=r.get(c);l?l.push(a):r.set(c,[a])}return r}function Vr(t,e,n,o){let s=t.ties.statement[n];if(o[s]===s)return e.
arrow[n];let r=t.statements,i=r.relation[o[s]],a=t.ties.together[n]?t.names.signs.indexOf("together"):t.relations[i].sign;
for(let c of[i,-1]){let l=[e.actor[n],e.target[n],c,a,r.hold[o[s]],r.mark[o[s]]].join(" "),f=Jr(e).get(l);if(f!==void 0)
return f}return e.arrow[n]}function Jr(t){let e=go.get(t);if(!e){let{actor:n,target:o,relation:s,sign:r,hold:i,mark:a}=t.
arrows;e=new Map(n.map((c,l)=>[[n[l],o[l],s[l],r[l],i[l],a[l]].join(" "),l])),go.set(t,e)}return e}var xo=(t,e,n)=>t.names.
signs[e.arrows.sign[n]]==="together";function ge({level:t,arrows:e}){let{arrows:n,nodes:o}=t,s=new Map;for(let r of e.keys()){
let[i,a]=[n.actor[r],n.target[r]],c=q(Math.min(i,a),Math.max(i,a),o.length),l=s.get(c)??[[],[]];s.set(c,l),l[i<a?0:1].push(
r)}return[...s.values()]}function bo({arrows:t,nodes:e}){let n=new Map,o=t.actor.map((s,r)=>q(Math.min(s,t.target[r]),Math.
max(s,t.target[r]),e.length));for(let s of o)n.set(s,(n.get(s)||0)+1);return o.map(s=>n.get(s)>1)}function yo(t,e,n,o){let{ties:s}=t,{inside:r}=n,i=Xr(t,n),a=[],c=[],l=0,f=o.types&&new Set(o.types),u=d=>!f||f.has(e.nodes[d].
type);for(let d=0;d<s.statement.length;d++){if(!r[s.statement[d]]||i.has(d))continue;let[x,y]=[e.actor[d],e.target[d]];if(!(!u(
x)||!u(y))){if(x===y&&!o.self){s.issue[d]||l++;continue}(s.issue[d]?c:a).push(d)}}return{between:a,issues:c,selfLoops:l}}
function Xr({ties:t,statements:e,relations:n},{inside:o,main:s,first:r,last:i}){let a=new Set,c=l=>l.some(f=>o[f]);for(let[
l,f]of t.manners)n[e.relation[s[t.statement[l]]]].manner!==f&&a.add(l);for(let[l,f,u]of t.times){let d=t.statement[l];(r[d]!==
f||i[d]!==u)&&a.add(l)}for(let[l,f]of t.needs)c(f)||a.add(l);for(let[l,f]of t.yields)c(f)&&a.add(l);return a}function _o(t,e,n){let o=Mt(t,n,vt(n)),s=yo(t,e,o,n),r=n.issues?[...s.between,...s.issues]:s.between,i=fo(t,e,r,o,n.count),
a=n.min_weight>1?new Map([...i].filter(([,f])=>f.weight>=n.min_weight)):i,c=uo(a),l=ho(e,a,c,n);return{facts:t,level:e,state:n,
chosen:o,pairs:a,nodes:c,...l,arrows:wo(t,e,a,l,o.main),parts:n.compared_with&&co(t,n,n.compared_with),weak:i.size-a.size,
selfLoops:s.selfLoops,withIssues:s.issues.length}}var rt=["graph","table","dyad","matrix","exchange","viewpoints","article"],Xe=["entity","organisation","sector","country"],
Zr=["acts","statements","articles"],ee={tab:"graph",level:"entity",according_to:["authors"],compared_with:null,since:null,
until:null,inside:"possibly",undated:!0,kinds:null,quad_classes:null,relations:null,modes:null,certainties:null,polarities:null,
coders:null,articles:null,types:null,count:"statements",inferred:!0,headlines:!0,self:!1,issues:!1,min_weight:1,all:!1,ego:null,
steps:1,grown:null,open:null,pair:null,article:null,language:null,theme:"auto"},ko=Object.keys(ee),Yr=new Set(["kinds","\
quad_classes","relations","modes","certainties","polarities"]),ti=new Set(["coders","articles","types","according_to","c\
ompared_with","grown","pair"]),$o={steps:[1,2,3],level:Xe,tab:rt,theme:["auto","light","dark"],count:Zr},So=t=>({...ee,...t}),
Oo=(t,e)=>ko.every(n=>vo(t[n],e[n]));function Ze(t,e){return ko.filter(o=>!vo(t[o],e[o])).map(o=>`${o}=${encodeURIComponent(
JSON.stringify(t[o]))}`).join("&")}function Ye(t,e){let n=t.replace(/^#/,"").split("&").map(o=>[o.slice(0,Math.max(o.indexOf(
"="),0)),o.slice(o.indexOf("=")+1)]).filter(([o])=>Object.hasOwn(ee,o)).map(([o,s])=>[o,ei(s)]).filter(([o,s])=>ni(o,s));
return{...e,...Object.fromEntries(n)}}var vo=(t,e)=>JSON.stringify(t)===JSON.stringify(e);function ei(t){try{return JSON.
parse(decodeURIComponent(t))}catch{return}}function ni(t,e){return e===null?ee[t]===null:Yr.has(t)?Array.isArray(e)&&e.every(
Number.isInteger):ti.has(t)?Array.isArray(e)&&e.every(n=>typeof n=="string"):Object.hasOwn($o,t)?$o[t].includes(e):["sin\
ce","until","min_weight"].includes(t)?Number.isInteger(e):typeof e==(typeof ee[t]=="boolean"?"boolean":"string")}var w,wt=null,At="en",g,it,h,we,tn=null,en=new Map,nn=new Map,To=async()=>{};async function Mo(t,e){we=t,At=e,w=lo(await we.
facts()),it=So(w.opening),g=it,wt=tn=null,en.clear()}async function E(){tn??=we.words();let t=await tn;return wt!==t&&(nn=
new Map(t.entities.map((e,n)=>[e.id,n]))),wt=t,t}function xe(t){let e=en.get(t)??we.level(t).then(n=>mo(t,n));return en.
set(t,e),e}var Lo=t=>nn.get(t);function at(t){let e=nn.get(t);return e===void 0||!wt?null:wt.entities[e]}function Ao(t){
To=t}function xt(t){g={...g,...t}}async function b(t){xt(t),await To(t)}async function Co(){let t=await xe(g.level);for(;t.
name!==g.level;)t=await xe(g.level);h=_o(w,t,g)}var be=()=>po(w,L(),g);function L(){if(!wt)throw new Error("what is read\
 was not loaded");return wt}var oi={light:["#9cc3e6","#f2c14e","#8fd0b0","#e6a5b8","#c3b1e1","#d9b38c"],dark:["#5f9bd1","#cfa13a","#5fae8b","#c57b93",
"#9a84c7","#b58a5e"]},si={light:{text:"#1f2933",ground:"#ffffff",node:"#cbd2d9",line:"#52606d"},dark:{text:"#e4e7eb",ground:"\
#12171d",node:"#52606d",line:"#9aa5b1"}},ri={light:["#b3261e","#a8327a","#8a6100","#6d3fb0","#00776b","#9aa5b1"],dark:["\
#ff8a80","#f48fb1","#e0b050","#b79af0","#4cc3b4","#52606d"]},on=()=>matchMedia("(prefers-color-scheme: dark)");function st(){
return g.theme!=="auto"?g.theme:on().matches?"dark":"light"}var I=()=>si[st()],bt=()=>oi[st()],Ct=t=>w.encodings.signs[t][st()],
sn=t=>ri[st()][t];function Eo(t,e){let n=de(t,e);return sn(n<0?X.length:n)}var ye="http://www.w3.org/2000/svg";function p(t,e={},...n){return Io(document.createElement(t),e,n)}function T(t,e={},...n){
return Io(document.createElementNS(ye,t),e,n)}function Io(t,e,n){for(let[o,s]of Object.entries(e))s==null||s===!1||(typeof s==
"function"?t.addEventListener(o.slice(2),s):o==="value"||o==="checked"?Object.assign(t,{[o]:s}):t.setAttribute(o,s===!0?
"":String(s)));return yt(t,n),t}function yt(t,e){for(let n of e)n==null||n===!1||n===""||(Array.isArray(n)?yt(t,n):t.append(
n instanceof Node?n:String(n)))}function O(t,...e){t.replaceChildren(),yt(t,e)}function S(t){let e=document.getElementById(
t);if(!e)throw new Error(`the page has no ${t}`);return e}function _e(t){S("announced").textContent=t}var No={facts:()=>rn("facts"),words:()=>rn("words"),level:t=>rn(`level-${t}`)};async function rn(t){let e=S(t);if(e.type===
"application/json")return JSON.parse(e.text);let n=Uint8Array.from(atob(e.text),s=>s.charCodeAt(0)),o=new Blob([n]).stream().
pipeThrough(new DecompressionStream("gzip"));return JSON.parse(await new Response(o).text())}var an="button, select, input, summary, [tabindex='0']";function $e(t){return((t.getAttribute("aria-label")||t.closest("\
label")?.textContent||t.textContent)??"").replace(/[\d\u2022]+/g,"").trim()}function jo(){let t=document.activeElement,e=t?.
closest("#side, #time, #panel, #sheet");return!t||!e||!t.matches(an)?null:{part:e.id,words:$e(t),at:[...e.querySelectorAll(
an)].indexOf(t)}}function qo(t){if(!t||document.activeElement!==document.body)return;let e=[...S(t.part).querySelectorAll(
an)],n=r=>Math.abs(e.indexOf(r)-t.at),[o]=e.filter(r=>$e(r)===t.words).sort((r,i)=>n(r)-n(i));(o??e[Math.min(t.at,e.length-
1)])?.focus({preventScroll:!0})}function Ro(t){return new Set([...t.querySelectorAll("details[open] > summary")].map($e))}
function Wo(t,e){for(let n of t.querySelectorAll("details"))n.firstElementChild&&e.has($e(n.firstElementChild))&&(n.open=
!0)}function m(t,e={}){let n=w.text[t];return n===void 0?t:n.replace(/\{(\w+)\}/g,(o,s)=>s in e?String(e[s]):o)}var Z=t=>t<1e3?
String(t):t.toLocaleString(At),ne=(t,e)=>m(t===1?e:`${e}_many`),M=(t,e)=>`${Z(t)} ${ne(t,e)}`;function Et(t,e=t.length){
return t.length>e?`${t.slice(0,e).join(", ")} ${m("and_more",{n:t.length-e})}`:[t.slice(0,-1).join(", "),...t.slice(-1)].
filter(Boolean).join(` ${m("and")} `)}var z=t=>t.charAt(0).toLocaleUpperCase(At)+t.slice(1),cn=t=>`${t>0?"+":t<0?"\u2212":
""}${Math.abs(t).toFixed(1)}`;var ln=t=>e=>{e.key!=="Enter"&&e.key!==" "||(e.preventDefault(),t())};function _(t,e,n={}){return p("span",{role:"button",
tabindex:0,class:"link",onclick:e,onkeydown:ln(e),...n},t)}function N(t,e,n={}){return p("button",{type:"button",onclick:o=>e(
o.currentTarget),...n},t)}function ke(t,e){let n=ii(t);return!n||!["https:","http:"].includes(n.protocol)?p("span",{},e):
p("a",{href:n.href,rel:"noopener noreferrer",target:"_blank"},e)}function ii(t){try{return new URL(t)}catch{return null}}var It=(t,...e)=>p("section",{class:"group"},p("h2",{},t),e);function j(t,e,n,o){let s=e.find(([r])=>r===n);return p("se\
lect",{"aria-label":t,title:s?.[1],onchange:r=>o(r.target.value)},e.map(([r,i])=>p("option",{value:r,selected:r===n},z(i))))}
function B(t,e,n,o){let s=p("input",{type:"checkbox",checked:e,onchange:r=>n(r.target.checked)});return p("label",{class:"\
tick"},s,o,p("span",{},t))}function Nt(t,e){let n=p("ol",{class:"acts"},t.slice(0,e));if(t.length<=e)return n;let o=e,s=()=>m(
"more",{n:t.length-o}),r=N(s(),()=>{yt(n,t.slice(o,o+e)),o+=e,o>=t.length?r.remove():r.textContent=s()});return[n,r]}var Q=(t,...e)=>p(
"fieldset",{},p("legend",{},t),e);var lt=["\u2260","?","\u2248","\u2460","\u2461"];function mn(){let t=w.signers.map(n=>[`by:${n}`,m("viewpoint_signer",{name:n})]),
e=w.sources.map(({id:n,label:o,by:s})=>[`of:${n}`,m("viewpoint_quoted",{name:o,by:s.join(", ")})]);return[["authors",m("\
viewpoint_authors")],...t,...e,["everyone",m("viewpoint_everyone")]]}function ct(t){let e=new Map(mn());return t.map(n=>e.
get(n)||n).join(` ${m("and")} `)}var jt=t=>m(`part_${t}`,{first:ct(g.according_to),second:ct(g.compared_with||[])});var ai={square:"M3 2 H13 V12 H3 Z",triangle:"M8 1.5 L14 12.5 H2 Z",diamond:"M8 1 L14 7 L8 13 L2 7 Z"};function qt(t,{dashes:e=[],
head:n="arrow",middle:o=""}={}){let r=T("line",{x1:2,y1:7,x2:n==="bar"?37:34,y2:7,stroke:t,"stroke-width":2,"stroke-dash\
array":e.join(" ")||null});return zo("0 0 42 14",r,pn(n,t,"translate(40 7) rotate(0) scale(1)"),fn(o,t,19,7))}var zo=(t,...e)=>T(
"svg",{class:"sample",width:42,height:14,viewBox:t,"aria-hidden":"true"},e),Se=t=>qt(Ct(t),{head:w.encodings.signs[t].head}),
Rt=t=>qt(sn(t));function ci(){return[...X.map((e,n)=>oe(Rt(n),`${lt[n]} ${jt(e)}`)),oe(Rt(X.length),m("part_same"))]}var oe=(t,e)=>[
t,e];function pn(t,e,n){return t?t==="bar"?T("line",{transform:n,x1:-2,y1:-5,x2:-2,y2:5,stroke:e,"stroke-width":3}):t===
"vee"?T("path",{transform:n,d:"M-8 -4.5 L0 0 L-8 4.5",fill:"none",stroke:e,"stroke-width":2}):T("path",{transform:n,d:"M\
-9 -4.5 L0 0 L-9 4.5 Z",fill:e}):null}function fn(t,e,n,o){return t==="circle"?T("circle",{cx:n,cy:o,r:3.5,fill:e}):t===
"diamond"?T("path",{transform:`translate(${n} ${o})`,d:"M-4.5 0 L0 -4.5 L4.5 0 L0 4.5 Z",fill:e}):null}function un(t,e=I().
node){let n={fill:e,stroke:I().line},o=t==="dot"?T("circle",{cx:8,cy:7,r:5.5,...n}):T("path",{d:ai[t],...n});return zo("\
-13 0 42 14",o)}function Bo(){let{sign:t,hold:e,mark:n}=h.level.arrows,o=[...h.arrows.keys()];return dn({signs:new Set(o.
map(s=>t[s])),holds:new Set(o.map(s=>e[s])),marks:new Set(o.map(s=>n[s]))})}function dn(t){let{signs:e,holds:n,marks:o}=w.
encodings,s=I().line,r=(l,f)=>!t||t[l].has(f),i=e.flatMap(({words:l},f)=>r("signs",f)?[oe(Se(f),l)]:[]),a=n.flatMap(({dashes:l,
words:f},u)=>l.length&&r("holds",u)?[oe(qt(s,{dashes:l}),f)]:[]),c=o.flatMap(({middle:l,words:f},u)=>l&&r("marks",u)?[oe(
qt(s,{middle:l}),f)]:[]);return[...h.parts?ci():i,...a,...c]}var Po=new WeakMap;function Do(t,e,n){let o=t.statements,s=t.names.quad_classes,r=new Map,i=s.map(()=>[]),a={unreal:[],none:[]},
[c,l]=[0,0];for(let d of e){let x=t.relations[o.relation[n[d]]],y=o.quad_class[n[d]];if(!(o.act[d]<0||!x.deed))if(!ot(t,
d))a.unreal.push(d);else{if((y<0?a.none:i[y]).push(d),r.has(o.act[d])||(r.set(o.act[d],y),x.goldstein===null))continue;c+=
x.goldstein,l++}}let f=d=>[...r.values()].filter(x=>x===d).length,u=a.unreal.map(d=>o.act[d]).filter(d=>!r.has(d));return{
statements:e,acts:r.size,...a,unrealActs:new Set(u).size,quadClasses:i,byQuadClass:s.map((d,x)=>f(x)),noQuadClass:f(-1),
articles:new Set(e.map(d=>o.article[d])),sources:new Set(e.map(d=>li(t,d))),sum:c,scored:l}}var li=({statements:t},e)=>t.
source[e]>=0?-1-t.source[e]:t.author[e]>=0?t.author[e]:t.publisher[e],se=t=>[...t.quadClasses.flat(),...t.none],K=(t,e)=>Do(
t.facts,ie(t,e.rows),t.chosen.main);function re(t){let e=Po.get(t);if(e)return e;let n=Lt(t),o=new Set(t.isGrown?t.shown:
[]);for(let{a,b:c}of n)o.add(a).add(c);let{statement:s}=t.facts.ties,r=new Set(n.flatMap(a=>a.rows.map(c=>s[c]))),i={...Do(
t.facts,[...r],t.chosen.main),actors:o.size};return Po.set(t,i),i}function ie({facts:t,chosen:e},n){return mt(e,new Set(
n.map(o=>t.ties.statement[o])))}function mt({first:t,last:e},n){let o=s=>t[s]??e[s]??1/0;return[...n].sort((s,r)=>o(s)-o(
r)||s-r)}function Oe({facts:t,chosen:e},n){let o=new Map;for(let s of n){let r=t.statements.act[s],i=r>=0&&e.inside[s]?`\
act ${r}`:`statement ${s}`,a=o.get(i);a?a.push(s):o.set(i,[s])}return[...o.values()]}function Fo({chosen:t},e){let n=t.main[e[0]];
return e.includes(n)?n:e[0]}var _t=(t,e)=>t.names.quad_classes[e].split(" ")[1],hn=(t,e)=>e.filter(n=>t.ties.together[n]);
function Uo(t,e){let{facts:n,chosen:o,state:s}=t,{relation:r,quad_class:i}=n.statements,a=new Set(hn(n,e).map(u=>n.ties.
statement[u])),{act:c}=n.statements,l=new Set(e.map(u=>n.ties.statement[u]).filter(u=>ot(n,u)).map(u=>c[u])),f=[[],[],[]];
for(let u of e){let d=n.ties.statement[u];if(s.count==="acts"&&!ot(n,d)&&l.has(c[d]))continue;let x=o.main[d],y=n.relations[r[x]].
sign,$=a.has(d)?n.names.signs.indexOf(_t(n,i[x])):y;f[ot(n,d)?$:2].push(u)}return f.map(u=>u.length?Yt(n,u,o,s.count):0)}var mi=0,pi=0;function Qo(){let{statements:t,names:e,labels:n}=w;return It(m("filters_and_counts"),Q(m("quad_classes"),fi()),
Q(m("modes"),ve("modes",n.modes,gn(t.mode,e.modes),o=>wn(o===Vt,"not actual"))),Q(m("certainties"),ve("certainties",n.certainties,
gn(t.certainty,e.certainties),o=>wn(o===mi,"hedged"))),Q(m("polarities"),ve("polarities",n.polarities,gn(t.polarity,e.polarities),
o=>wn(o===pi,"denied"))))}function Ko(t){let e=p("details",{class:"group",open:t},p("summary",{},m("more_filters")),t&&Go());
return e.addEventListener("toggle",()=>e.open&&e.children.length===1&&yt(e,Go())),e}var gn=(t,e)=>Xt(w,g,n=>t[n],e.length);
function wn(t,e){let{names:n,encodings:o}=w;return qt(I().line,{dashes:t?[]:o.holds[n.holds.indexOf(e)].dashes})}function fi(){
let{statements:t,names:e,labels:n}=w,o=e.quad_classes.length,s=c=>c<o?Se(e.signs.indexOf(_t(w,c))):Se(e.signs.indexOf("n\
either")),r=Xt(w,g,c=>t.quad_class[c]<0?o:t.quad_class[c],o+1),i=[...e.quad_classes.keys(),-1],a=g.quad_classes??i;return[
...n.quad_classes,m("no_quad_class")].map((c,l)=>{let f=u=>b({quad_classes:Te(i,a,[i[l]],u,i)});return r[l]>0&&B(`${c} (${r[l]}\
)`,a.includes(i[l]),f,s(l))})}function Te(t,e,n,o,s){let r=t.filter(i=>n.includes(i)?o:e.includes(i));return String(r)===
String(s)?null:r}function ve(t,e,n,o=()=>null){let s=[...e.keys()],r=t==="kinds"&&g.count==="acts"?[ue]:s,i=g[t],a=i??r;
return e.map((c,l)=>{let f=u=>b({[t]:Te(s,a,[l],u,r)});return(n[l]>0||i!==null)&&B(`${c} (${n[l]})`,a.includes(l),f,o(l))})}
function Ho(t,e){let n=e.map(([s])=>s),o=g[t]??n;return e.map(([s,r])=>{let i=a=>b({[t]:Te(n,o,[s],a,n)});return B(r,o.includes(
s),i)})}function Go(){let{statements:t,names:e,labels:n,relations:o,families:s,familyOf:r,articles:i,coders:a}=w,c=Xt(w,
g,u=>t.relation[u],o.length),l=Xt(w,g,u=>o[t.relation[u]].kind,e.kinds.length),f=new Set(h.level.nodes.filter((u,d)=>h.level.
isTied[d]).map(u=>u.type));return[Q(m("kinds"),ve("kinds",n.kinds,l)),Q(m("relations"),s.map((u,d)=>ui(u,[...o.keys()].filter(
x=>r[x]===d),c))),Q(m("types"),Ho("types",[...f].sort().map(u=>[u,u]))),i.length>1&&Q(m("articles"),Ho("articles",i.map(
u=>[u.id,u.title]))),a.length>1&&Q(m("coders"),di()),Q(m("further"),B(m("with_issues"),g.issues,u=>b({issues:u})),B(m("w\
ith_inferred"),g.inferred,u=>b({inferred:u})),B(m("with_headlines"),g.headlines,u=>b({headlines:u})),B(m("with_self_loop\
s"),g.self,u=>b({self:u})))]}function ui(t,e,n){let o=[...w.relations.keys()],s=g.relations??o,r=e.filter(c=>n[c]),i=r.reduce(
(c,l)=>c+n[l],0);if(!i)return null;let a=(c,l)=>b({relations:Te(o,s,c,l,o)});return p("details",{class:"family"},p("summ\
ary",{},`${t} (${i})`,r.some(c=>!s.includes(c))&&" \u2022"),p("p",{class:"quiet"},_(m("all"),()=>a(e,!0))," ",_(m("none"),
()=>a(e,!1))),r.map(c=>B(`${w.relations[c].label} (${n[c]})`,s.includes(c),l=>a([c],l))))}function di(){let t=g.coders??
[],e=t.length>1?[[t.join(" "),Et(t)]]:[],n=w.coders.map(o=>[o,o]);return j(m("coders"),[["",m("one_coder")],...n,...e],t.
join(" "),o=>b({coders:o?o.split(" "):null}))}var hi=60,Me=null;function $t(){if(!g.open)return null;let t=g.open.indexOf(":"),e=g.open.slice(0,t),n=g.open.slice(t+1);
return{kind:e,names:e==="pair"?n.split(">").map(xn):[n]}}function xn(t){try{return decodeURIComponent(t)}catch{return t}}
var Vo=t=>`pair:${t.map(encodeURIComponent).join(">")}`,P=t=>b({open:`actor:${t}`}),kt=t=>b({open:`statement:${w.statements.
key[t]}`});function U(t,e){let n=[t,e].map(o=>h.level.nodes[o].actor);return b({open:Vo(n),pair:n})}function pt(t,e){let n=mt(
h.chosen,t),o=n.slice(0,hi).map(s=>w.statements.key[s]);return Me={statements:n,label:e,name:[n.length,...o].join(" ")},
b({open:`list:${Me.name}`})}function Jo(t){if(Me?.name===t)return Me;let e=t.split(" ").slice(1);return{name:t,label:"",
statements:e.map(n=>w.statements.key.indexOf(n)).filter(n=>n>=0)}}function Xo(t,e){return b({tab:"article",article:w.articles[t].
id,open:`statement:${w.statements.key[e]}`})}function Le(t){let e=h.level.nodes[t].actor;return h.isGrown?b({grown:bn(e)}):
b({ego:g.ego===e?null:e,steps:1})}var bn=t=>[...new Set([...g.grown||[],t])];function Zo(t){let e=$t();if(!e||!["pair","\
actor"].includes(e.kind))return{};let n=h.level,[o,s]=e.names.map(c=>n.numbers.get(c)),r=n.actor.findIndex((c,l)=>c===o&&
(s===void 0||n.target[l]===s)),i=r<0&&o!==void 0&&e.kind==="actor"?n.target.indexOf(o):-1;if(r<0&&i<0)return{open:null};
let a=(r<0?[t.target[i]]:[t.actor[r],t.target[r]]).map(c=>t.nodes[c].actor);return e.kind==="actor"||a[0]===a[1]?{open:`\
actor:${a[0]}`}:{open:Vo(a),pair:a}}var Y=t=>g.language&&t.labels?.[g.language]||t.label;function v(t,e){let n=t.nodes[e],o=g.language?at(n.actor):null;return o?
Y(o):n.label}function Yo(t){let e=h.level.numbers.get(t);return e===void 0?t:v(h.level,e)}function ae(t){let{level:e}=t;
return Lt(t).map(n=>({pair:n,actor:v(e,n.a),target:v(e,n.b)}))}var ts=["statements","acts","articles"];function es(){let t=_(m("draw_all"),()=>b({all:!0}));return It(m("level"),j(m("l\
evel"),Xe.map(e=>[e,m(`level_${e}`)]),g.level,gi),p("label",{class:"line"},`${m("count_by")} `,wi()),p("label",{class:"l\
ine"},`${m("min_weight")} `,xi()),g.ego!==null&&bi(g.ego),h.isGrown&&p("p",{class:"quiet"},m("not_drawn_yet")," ",t),h.weakest>
0&&p("p",{class:"quiet"},m("weakest",{n:h.weakest})," ",t))}async function gi(t){let e=await xe(t);await b({level:t,ego:null,
...Zo(e)})}function wi(){let t=e=>b({count:ts.find(n=>n===e)});return j(m("count_by"),ts.map(e=>[e,m(`by_${e}`)]),g.count,
t)}function xi(){return p("input",{type:"number",min:1,max:999,value:g.min_weight,"aria-label":m("min_weight"),onchange:t=>b(
{min_weight:Math.max(1,Math.floor(Number(t.target.value))||1)})})}function bi(t){let e=j(m("distance"),[1,2,3].map(n=>[String(
n),M(n,"step")]),String(g.steps),n=>b({steps:Number(n)}));return p("p",{class:"ego"},m("neighbours_of",{name:Yo(t)})," ",
e," ",_(m("show_all"),()=>b({ego:null})))}var H=t=>new Date(t*864e5).toISOString().slice(0,10);function os(t){let e=Date.parse(`${t}T00:00:00Z`);return Number.isNaN(
e)?null:Math.round(e/864e5)}var ns=t=>new Date(t*864e5).getUTCFullYear(),ss=(t,e)=>Date.UTC(t,e,1)/864e5;function yn(t,e){
let[n,o]=[ns(t),ns(e)],s=Math.max(1,Math.ceil((o-n)/10)),r=[];for(let i=n+1;i<=o;i+=s)r.push([ss(i,0),String(i)]);return r}
function rs(t,e){let n=yn(t,e);if(n.length>=2)return n;let o=[],s=new Date(t*864e5),r=e-t>200?2:1;for(let i=s.getUTCMonth()+
1;;i+=r){let a=ss(s.getUTCFullYear(),i);if(a>e)return o;o.push([a,H(a).slice(0,7)])}}function is(t,e,n){let o=t.statements,s=new Set(e.map(l=>`${o.article[l]} ${o.coder[l]}`)),[r,i,a]=[new Set,new Set,new Set];
for(let l=0;l<o.key.length;l++){let f=o.article[l],u=t.articles[f].copy_of;u!==null&&n.has(u)&&!n.has(f)&&a.add(f),!(!n.
has(f)||s.has(`${f} ${o.coder[l]}`))&&(r.add(o.coder[l]),i.add(f))}return{coders:[...new Set(e.filter(l=>i.has(o.article[l])).
map(l=>t.coders[o.coder[l]]))].sort(),others:r.size,reprints:a.size}}var as={21:"spring",22:"summer",23:"autumn",24:"winter"};function tt(t){if(t.includes("/")){let[l,f]=t.split("/");return l===
""||l===".."?m("date_until",{to:tt(f)}):f===""||f===".."?m("date_since",{from:tt(l)}):m("date_throughout",{from:tt(l),to:tt(
f)})}let e=/^\[(.+)\.\.(.+)\]$/.exec(t);if(e)return m("date_within",{from:tt(e[1]),to:tt(e[2])});let n=/^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/.
exec(t);if(!n)return t;let[,o,s,r,i]=n,a=o==="XXXX"?m("no_year"):o,c=[r&&String(Number(r)),s&&yi(s),a].filter(Boolean).join(
" ");return i?m("date_perhaps",{date:c}):c}function yi(t){return Object.hasOwn(as,t)?m(as[t]):new Date(Date.UTC(2e3,Number(
t)-1,1)).toLocaleDateString(At,{month:"long",timeZone:"UTC"})}function Ae(t){let e=[];return t.when&&e.push(tt(t.when)),
t.inferred_when&&e.push(`${tt(t.inferred_when)} (${m("inferred")})`),e.length?e.join("; "):m("date_unknown")}function cs({
when:t,inferred_when:e}){return e?`${tt(e)} (${m("inferred")})`:t?tt(t):m("date_unknown")}var St=()=>g.since!==null||g.until!==
null;function _n(){let[t,e]=[g.since,g.until].map(n=>n===null?null:H(n));return t===null?m("date_until",{to:e}):e===null?
m("date_since",{from:t}):m("date_throughout",{from:t,to:e})}function G(t){let e=re(t),n=e.unrealActs?` (${m("plus_not_actual",{n:e.unrealActs})})`:"",o=m("based_on",{acts:M(e.acts,
"act")+n,statements:M(e.statements.length,"statement"),articles:M(e.articles.size,"article"),sources:M(e.sources.size,"s\
ource"),coding:_i(e)}),s=[e.actors<t.nodes.size&&m("drawn_of",{n:Z(e.actors),of:Z(t.nodes.size)}),t.weakest>0&&m("weakes\
t",{n:t.weakest}),t.weak>0&&m("note_min_weight",{n:t.weak})];return[$n(),...s,o].filter(Boolean).join(" ")}function $n(){
return`${[z(m(`level_${g.level}`)),`${m("according_to")} ${ct(g.according_to)}`,g.compared_with&&`${m("compared_with")} ${ct(
g.compared_with)}`,g.issues&&m("with_ties_to_issues"),St()&&kn()].filter(Boolean).join(", ")}.`}var kn=()=>`${_n()} (${m(
`inside_${g.inside}`)})`;function ls(t){let e=[...re(t).articles].map(c=>w.articles[c]),n=[...new Set(e.map(c=>c.publisher))].
filter(Boolean).sort();if(!n.length)return"";let o=c=>e.map(l=>l[c]).filter(l=>l!==null),s=[Math.min(...o("first")),Math.
max(...o("last"))],[r,i]=s.map(c=>Number.isFinite(c)?H(c):null),a=r===i?m("published_on",{day:r}):m("published_from",{first:r,
last:i});return m("source_line",{who:Et(n,3),when:r===null||i===null?m("undated_source"):a})}function _i({statements:t,articles:e}){
let{coders:n,others:o,reprints:s}=is(w,t,e),r=[o?M(o,"other_coder"):"",s?M(s,"reprint"):""].filter(Boolean);return r.length?
` (${n.length?`${m("coded_by",{names:Et(n,3)})}; `:""}${m("left_out",{what:Et(r)})})`:""}function ft(){return g.min_weight>
1?m("empty_min_weight",{n:Z(g.min_weight)}):St()?m("empty_period",{period:_n()}):h.withIssues&&!g.issues?m("empty_but_is\
sues",{n:Z(h.withIssues),option:m("with_issues")}):m("empty")}var ms=.55,ps=15*ms,Ce={enabled:!1,type:"arrow",scaleFactor:1},fs={to:Ce,middle:Ce,from:Ce};function us(t){let e=new Map;
return n=>{let o=e.get(n)??t(n);return e.set(n,o),o}}var Sn=us(t=>({color:t,highlight:t,hover:t,inherit:!1,opacity:1})),
ds=us(t=>{let[e,n,o]=t.split(" ").map(Number),{head:s}=w.encodings.signs[e],{middle:r}=w.encodings.marks[o],{dashes:i}=w.
encodings.holds[n];return{ends:{to:{enabled:!!s,type:s||"arrow",scaleFactor:ms},middle:{enabled:!!r,type:r||"arrow",scaleFactor:r?
.45:1},from:Ce},dashes:i.length?i:!1}});function hs(t,e){return e?Math.min(.7+.5*Math.log2(t),4):Math.min(1.2+1.3*Math.log2(
t),9)}function gs(t){let e=new Map;for(let n of ge(t)){let o=n[0].length>0&&n[1].length>0,s=Math.min(.22,1.5/(n[0].length+
n[1].length));for(let r of n)r.forEach((i,a)=>{let c=o?(a+.6)*s:(a-(r.length-1)/2)*s;e.set(i,{enabled:!0,type:c<0?"curve\
dCCW":"curvedCW",roundness:Math.abs(c)})})}return e}function Wt(t,e=20,n=3){let o=[""];for(let s of t.slice(0,200).split(
/\s+/)){let r=s.length>e?`${s.slice(0,e-1)}\u2026`:s,i=o[o.length-1];i?i.length+1+r.length<=e?o[o.length-1]=`${i} ${r}`:
o.push(r):o[o.length-1]=r}return o.length>n?`${o.slice(0,n).join(`
`)}\u2026`:o.join(`
`)}var $i={enabled:!0,type:"curvedCW",roundness:.15};function ws(t){let e=bo(t),n=t.nodes.filter(i=>t.isTied[i.id]).map(({id:i,
x:a,y:c,shape:l})=>({id:i,x:a,y:c,shape:l,label:Wt(v(t,i))})),o=t.edges.map((i,a)=>e[a]?{...i,smooth:$i}:i),s=new vis.Network(
S("canvas"),{nodes:n,edges:o},Si(n.length,!t.merged));On(s,t);let r=[-1,...bt().keys()].map(ki);for(let{id:i}of n){let{options:a}=s.
body.nodes[i];a.size=t.nodes[i].size,a.color=r[t.nodes[i].tint+1]}return s}function On(t,e){for(let[n,o]of e.nodes.entries()){
let s=t.body.nodes[n];s&&([s.x,s.y]=[o.x,o.y+n*1e-4])}}function ki(t){let e=I(),n=t>=0?bt()[t]:e.node,o={background:n,border:e.
text};return{background:n,border:e.line,highlight:o,hover:o}}function Si(t,e){let n=I(),o={color:n.text,size:15,face:"sy\
stem-ui, sans-serif",strokeWidth:3,strokeColor:n.ground};return{autoResize:!0,physics:{enabled:!1,solver:"forceAtlas2Bas\
ed",stabilization:!1},layout:{improvedLayout:!1},interaction:{hover:t<=2e3,hideEdgesOnDrag:!e,hideEdgesOnZoom:!e,tooltipDelay:1e9,
keyboard:{enabled:!0,bindToWindow:!1},multiselect:!1,selectConnectedEdges:!1},nodes:{hidden:!0,font:o,borderWidth:1,borderWidthSelected:3,
scaling:{label:{enabled:!1,drawThreshold:t>300?9:5}},chosen:!0},edges:{hidden:!0,smooth:!1,...e&&{font:{...o,size:12.5,align:"\
top",vadjust:0}},selectionWidth:2,hoverWidth:1,arrowStrikethrough:!1,endPointOffset:{to:1},selfReference:{size:18,angle:Math.
PI/4,renderBehindTheNode:!0},scaling:{label:{enabled:!1,drawThreshold:5}}}}}var Oi=([t,,e,...n])=>[t,e,...n].join("");function zt(t,e){let{act:n,rank:o}=t.statements,{statement:s,label:r}=t.ties,i=new Map;
for(let c of e){let l=s[c],f=n[l]>=0?`act ${n[l]}`:l,u=t.tie_labels[r[c]],d={text:Oi(u),parts:u,rank:o[l]},x=i.get(f);(!x||
d.rank<x.rank||d.rank===x.rank&&d.text<x.text)&&i.set(f,d)}let a=new Map;for(let c of i.values()){let l=a.get(c.text)??{
...c,number:0};a.set(c.text,{...l,number:l.number+1,rank:Math.min(l.rank,c.rank)})}return[...a.values()].sort((c,l)=>l.number-
c.number||c.rank-l.rank)}var vn=({text:t,number:e})=>e>1?`${t} \xD7${e}`:t,V=(t,e)=>zt(t,e).map(vn).join("; ");function Tn([
,t,e,n,o,s,r],i){let a=t+e+n+o;return a+vi(s,Math.max(i-a.length-r.length,8))+r}function xs(t,e,n){let o=zt(t,e);if(!o.length)
return"";let s=o.length>1?` +${o.length-1}`:"";return Tn(o[0].parts,n-s.length)+s}function vi(t,e){if(t.length<=e)return t;
let n=t.slice(0,e-1);return`${((/\s/.test(t[e-1])?n:n.slice(0,Math.max(n.lastIndexOf(" "),0)))||n).trimEnd()}\u2026`}var Mn=70,Ti=3,[Mi,bs]=[12,34];function Ee({network:t,selection:e}){if(e.level.merged)return;let n=e.arrows.size<=Mn;for(let o of ge(
e).map(s=>s.flat())){let s=Math.max(1,Ti+1-o.length);for(let r of o){let i=Ai(t,e,r),a=n?Li(e,r,.75*s*i):"";Ci(t.body.edges[r],
a&&Wt(a,i,s))}}}function Li(t,e,n){let o=t.arrows.get(e)??[],s=t.parts?de(t,o):-1;return xs(t.facts,o,n)+(s<0?"":` ${lt[s]}`)}
function Ai(t,{level:e},n){let{arrows:o,nodes:s}=e,[r,i]=[s[o.actor[n]],s[o.target[n]]];if(r===i)return bs;let a=Math.hypot(
r.x-i.x,r.y-i.y)-r.size-i.size;return Math.max(Mi,Math.min(bs,Math.floor(a/(.5*t.body.edges[n].options.font.size))))}function Ci(t,e){
if((t.options.label||"")===e)return;let n=e.split(`
`).length;t.setOptions({label:e,font:{vadjust:-.5*(n-1)*t.options.font.size}})}var _s=1.4,Ei={nodes:[15,12,22],edges:[12,9.5,17]};function Ln(){let{clientWidth:t,clientHeight:e}=S("canvas");return t>
0&&e>0}function $s(t){let e=new ResizeObserver(()=>{Ln()&&(e.disconnect(),t())});e.observe(S("canvas"))}function ks(t){let{
network:e}=t,n=e.body.nodeIndices;if(n.length>Mn){e.fit({nodes:n,animation:!1,maxZoomLevel:_s});return}ys(e,n),Ii(t,e.getScale())&&
(Ee(t),ys(e,n))}function ys(t,e){let n={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let a of e){let{x:c,y:l,options:f}=t.
body.nodes[a],u=f.label.split(`
`),d=Math.max(f.size,.28*f.font.size*Math.max(...u.map(x=>x.length)));n.left=Math.min(n.left,c-d),n.right=Math.max(n.right,
c+d),n.top=Math.min(n.top,l-f.size),n.bottom=Math.max(n.bottom,l+f.size+1.2*f.font.size*u.length)}let{clientWidth:o,clientHeight:s}=S(
"canvas"),r=.95*Math.min(o/(n.right-n.left),s/(n.bottom-n.top)),i={x:(n.left+n.right)/2,y:(n.top+n.bottom)/2};t.moveTo({
position:i,scale:Math.min(r,_s),animation:!1})}function Ii(t,e){let n=Object.entries(Ei).map(([s,[r,i,a]])=>[s,{font:{size:Math.
min(a,Math.max(r,i/e))}}]),o=JSON.stringify(n);return t.letters===o?!1:(t.letters=o,t.network.setOptions(Object.fromEntries(
n)),!0)}function Ss(t){let{level:e}=h,{actor:n,target:o,sign:s}=e.arrows,r=h.arrows.get(t)||[],i=V(w,r)||w.labels.signs[s[t]],a=M(
ie(h,r).length,"statement");return`${v(e,n[t])} \u2013 ${i} ${xo(w,e,t)?"\u2013":"\u2192"} ${v(e,o[t])} \xB7 ${a}`}function Os(t){
let e=h.nodes.get(t),n=e?` \xB7 ${M(e.others.size,"neighbour")}`:"";return`${v(h.level,t)} \xB7 ${h.level.nodes[t].type}${n}`}var vs=500,Ie=300,Ni=2,R=null,Ne=()=>R?.network??null;function Ts(t){let e=[h.level.name,st(),g.language].join(" "),n=R?.
key!==e,o=R&&!n?R:ji(e);o.selection=h;let s=!o.network.body.nodeIndices.length;Ms(o,()=>{let r=qi(o);Ri(o,r),Ee(o),Bi(),
(n||s&&r.size||t)&&As(o),Ls(o)}),S("canvas").setAttribute("aria-label",`${m("graph_of")} ${G(h)}`)}function ji(t){R&&R.network.
destroy();let e=ws(h.level),n={network:e,key:t,selection:h,arrows:[],isMoved:!1,isFine:null,letters:""};e.on("beforeDraw\
ing",()=>Ls(n)),e.on("click",zi),e.on("doubleClick",({nodes:o})=>o.length&&Le(o[0])),e.on("resize",({width:o})=>o>0&&!n.
isMoved&&je());for(let o of["zoom","dragEnd"])e.on(o,()=>n.isMoved=!0);e.on("hoverEdge",({edge:o})=>An(Ss(o))),e.on("hov\
erNode",({node:o})=>An(Os(o)));for(let o of["blurEdge","blurNode"])e.on(o,()=>An(""));return R=n,S("physics").firstElementChild.
checked=!1,n}function Ms({network:t},e){t.renderer.allowRedraw=!1;try{e()}finally{t.renderer.allowRedraw=!0}t.body.emitter.
emit("_requestRedraw")}function qi(t){let{body:e}=t.network,{facts:n,level:o,arrows:s,chosen:r,parts:i}=t.selection,{arrows:a,
merged:c}=o,l=new Set,f=n.encodings.signs.map((d,x)=>Sn(Ct(x))),u=c?null:gs(t.selection);for(let d of t.arrows)s.has(d)||
(e.edges[d].options.hidden=!0);for(let[d,x]of s){let{options:y}=e.edges[d];y.hidden=!1,y.width=hs(Yt(n,x,r,t.selection.state.
count)||1,s.size>Ie),y.color=i?Sn(Eo(t.selection,x)):f[a.sign[d]],u&&Object.assign(y.smooth,u.get(d)),l.add(a.actor[d]).
add(a.target[d])}return t.isFine=null,t.arrows=e.edgeIndices=[...s.keys()],l}function Ri({network:{body:t},selection:{isGrown:e,
shown:n}},o){if(e)for(let s of n)o.add(s);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!0;t.nodeIndices=[...o].filter(
s=>t.nodes[s]);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!1}function Ls(t){let{body:e}=t.network,n=e.edgeIndices.
length<=Ie||ps*e.view.scale>=Ni;if(t.isFine===n)return;t.isFine=n;let{sign:o,hold:s,mark:r}=t.selection.level.arrows;for(let i of e.
edgeIndices){let{options:a}=e.edges[i],c=ds(`${o[i]} ${s[i]} ${r[i]}`);a.arrows=n?c.ends:fs,a.dashes=n&&c.dashes}for(let i of e.
nodeIndices)e.nodes[i].options.borderWidth=n?1:0}function je(){let t=R;t&&Ms(t,()=>As(t))}function As(t){t.isMoved=!1,t.
network.body.nodeIndices.length&&(Ln()?ks(t):$s(Wi))}function Wi(){R?.network.redraw(),je()}function Cs(t){R?.network.body.
nodes[t]&&R.network.focus(t,{scale:1,animation:!1})}function Es(t){if(!R)return;let{network:e,selection:n}=R;e.setOptions(
{physics:{enabled:t}}),!t&&(On(e,n.level),e.redraw())}function zi({nodes:t,edges:e}){let{level:n}=h;t.length?P(n.nodes[t[0]].
actor):e.length&&U(n.arrows.actor[e[0]],n.arrows.target[e[0]])}function Bi(){if(!R)return;let t=$t(),[e,n]=(t?.names??[]).
map(a=>h.level.numbers.get(a)),{actor:o,target:s}=h.level.arrows,r=t?.kind==="actor"&&e!==void 0&&R.network.body.nodes[e]?
[e]:[],i=t?.kind==="pair"?[...h.arrows.keys()].filter(a=>o[a]===e&&s[a]===n):[];R.network.setSelection({nodes:r,edges:i},
{unselectAll:!0,highlightEdges:!1})}function An(t){S("hint").textContent=t}var Pi=12,qe="",Is=new WeakMap;function Ns(){let t=p("ul",{id:"results",class:"results","aria-label":m("search_results")}),
e=p("input",{type:"search",id:"search",placeholder:m("search"),"aria-label":m("search"),autocomplete:"off",value:qe,oninput:()=>En(
e.value,t),onkeydown:({key:n})=>{n==="Enter"&&Cn(t.firstChild)?.click(),n==="ArrowDown"&&Cn(t.firstChild)?.focus(),n==="\
Escape"&&(e.value="",En("",t))}});return t.addEventListener("keydown",n=>{let o=document.activeElement?.closest("li");if(n.
key!=="ArrowDown"&&n.key!=="ArrowUp")return;let s=Cn((n.key==="ArrowDown"?o?.nextSibling:o?.previousSibling)??null);s?s.
focus():n.key==="ArrowUp"&&e.focus(),(s||n.key==="ArrowDown")&&n.preventDefault()}),(h.isGrown||qe)&&En(qe,t),p("section",
{class:"group"},e,t)}var Cn=t=>t instanceof Element?t.querySelector(".link"):null,js=t=>t.normalize("NFKD").replace(/\p{M}/gu,
"").toLocaleLowerCase();function Di(t){let e=at(t.actor),n=Is.get(t)??[t.label,...Object.values(e?.labels??{}),...e?.aliases??
[]].map(js);return Is.set(t,n),n}function Fi(t){if(!t&&!h.isGrown)return[];let e=n=>n.some(o=>o.startsWith(t))?0:n.some(
o=>o.includes(t))?1:2;return[...h.nodes].map(([n,{weight:o}])=>({at:n,weight:o,rank:e(Di(h.level.nodes[n]))})).filter(n=>n.
rank<2).sort((n,o)=>n.rank-o.rank||o.weight-n.weight||n.at-o.at)}async function En(t,e){qe=t,await E();let n=js(t.trim()),
o=Fi(n),s=o.slice(0,Pi).map(({at:r,weight:i})=>p("li",{},_(v(h.level,r),()=>Ui(r)),p("span",{class:"quiet"},` ${i}`)));O(
e,s,n&&!o.length&&p("li",{class:"quiet"},m("no_actor_matches",{name:t.trim()})))}async function Ui(t){let e=h.level.nodes[t].
actor,n=h.isGrown?bn(e):g.grown;P(e),await b({grown:n}),g.tab==="graph"&&Cs(t)}function C(t,e,n){let o=typeof t=="number"?Z(t):t;return e.length?_(o,()=>pt(e,n),{class:"link number","aria-label":`${o}\
 ${n}: ${m("show_quotes")}`}):p("span",{class:"number none"},o)}var In=!1;function qs(){let t=mn(),e=g.according_to.length>1||In,n=z(m("according_to"));return It(n,j(n,[...t,["union",m(
"viewpoint_several")]],e?"union":g.according_to[0],o=>{In=o==="union",b({according_to:In?g.according_to:[o]})}),e&&p("di\
v",{class:"union"},Hi(t)),p("label",{class:"line"},`${m("compare_with")} `,Gi(t)),h.parts&&p("ul",{class:"parts"},X.map(
(o,s)=>Qi(o,s,h.parts?.claims[s]??[]))),g.compared_with&&p("p",{},_(m("compare_claims"),()=>b({tab:"viewpoints"}))))}function Hi(t){
let e=t.filter(([n])=>n!=="everyone");return e.map(([n,o])=>B(o,g.according_to.includes(n),s=>{let r=e.map(([i])=>i).filter(
i=>i===n?s:g.according_to.includes(i));b({according_to:r.length?r:["authors"]})}))}function Gi(t){return j(m("compare_wi\
th"),[["",m("compare_with_none")],...t],g.compared_with?.[0]??"",e=>{e?b({compared_with:[e],polarities:null,modes:null}):
b({compared_with:null,tab:g.tab==="viewpoints"?"graph":g.tab})})}function Qi(t,e,n){let o=jt(t),s=C(n.length,n.flatMap(r=>r.
statements),o);return p("li",{},Rt(e),p("span",{},`${lt[e]} ${o}: `,s))}function Rs(){let t=S("side"),e=Ro(t),{scrollTop:n}=t,o=t.querySelector("details.group[open]")!==null;O(t,Ns(),qs(),es(),
Qo(),Ko(o)),Wo(t,e),n&&(t.scrollTop=n)}function Ws({statements:t}){let[e,n]=[1/0,-1/0];for(let o of[t.first,t.last])for(let s of o)s!==null&&(e=Math.min(e,s),n=
Math.max(n,s));return e>n?null:[e,n]}function zs({facts:t,state:e,chosen:n}){let o=e.since!==null||e.until!==null||!e.undated,
s={...e,since:null,until:null,undated:!0},r=o?Mt(t,s,vt(e)):n;return{chosen:r,statements:Jt(r.inside)}}function Bs(t,e,n,[
o,s],r){let i=(s-o+1)/r,a=new Array(r).fill(0),c=new Array(r).fill(0),l=u=>Math.min(r-1,Math.max(0,Math.floor((u-o)/i))),
f=new Set;for(let u of n){let d=t.statements.act[u];if(d>=0&&f.has(d))continue;d>=0&&f.add(d);let[x,y]=[e.first[u],e.last[u]];
if(x===null&&y===null)continue;let[$,W]=[l(x??o),l(y??s)],dt=x!==null&&y===x&&!e.approximate[u];for(let k=$;k<=W;k++)(dt?
a:c)[k]+=1/(W-$+1)}return{sure:a,unsure:c,width:i}}var Nn=120,Ki=350,Bt=0,jn=!1;function qn(){let t=S("time"),e=Ws(w),{chosen:n,statements:o}=zs(h),s=o.filter(d=>n.first[d]===
null&&n.last[d]===null),r=s.length>0&&p("p",{class:"undated"},C(M(s.length,"undated"),s,m("undated_many")));if(!e||e[0]===
e[1]){O(t,p("p",{class:"quiet"},m("no_period")),r);return}let i=Vi(e),a=t.querySelector(".slider")?t.children:[p("div",{
class:"time-head"}),Xi(e)],[c,l]=a;c.isConnected||O(t,c,l),O(c,Ji(e,i),r);let[f,...u]=l.children;f.replaceWith(Zi(n,o,e,
i));for(let[d,x]of u.entries())x.value=String(i[d]),x.setAttribute("aria-valuetext",H(i[d]))}function Vi([t,e]){return[Math.
max(t,g.since??t),Math.min(e,g.until??e)]}function Ji(t,[e,n]){let o=Bt!==0;return[p("strong",{},m("time")),Ps("since",e,
t),"\u2013",Ps("until",n,t),N(m(o?"stop":"play"),o?ta:()=>Yi(t),{"aria-pressed":String(o)}),St()&&N(m("whole_period"),()=>b(
{since:null,until:null})),B(m("only_certain_dates"),g.inside==="certainly",s=>b({inside:s?"certainly":"possibly"})),B(m(
"include_undated"),g.undated,s=>b({undated:s}))]}function Ps(t,e,[n,o]){let s=r=>{let i=os(r);i!==null&&Ds(t,i,[n,o])};return p(
"input",{type:"date",value:H(e),min:H(n),max:H(o),"aria-label":m(t),onchange:r=>s(r.target.value)})}function Xi([t,e]){let n=o=>p(
"input",{type:"range",min:t,max:e,step:1,"aria-label":m(o),oninput:s=>Ds(o,Number(s.target.value),[t,e])});return p("div",
{class:"slider"},T("svg"),n("since"),n("until"))}function Zi(t,e,n,[o,s]){let[r,i]=n,{sure:a,unsure:c,width:l}=Bs(w,t,e,
n,Nn),f=Math.max(...a.map((y,$)=>y+c[$]),1),u=(y,$,W,dt)=>{let[k,A]=[W/f*34,36-(W+dt)/f*34],nt=(y+1)*l+r<o||y*l+r>s;return W>
0&&T("rect",{class:$+(nt?" off":""),x:y/Nn*1e3,y:A,width:1e3/Nn-1,height:Math.max(k,1.5)})},d=a.map((y,$)=>[u($,"bar",y,
0),u($,"bar unsure",c[$],y)]),x=yn(r,i).map(([y,$])=>T("text",{x:(y-r)/(i-r+1)*1e3,y:46,class:"tick-label"},$));return T(
"svg",{class:"histogram",viewBox:"0 0 1000 48",preserveAspectRatio:"none",role:"img","aria-label":m("histogram")},d,x)}function Ds(t,e,[
n,o]){let s=t==="since"?e<=n:e>=o;xt({[t]:s?null:e}),(g.since??n)>(g.until??o)&&xt({[t==="since"?"until":"since"]:e}),!jn&&
(jn=!0,requestAnimationFrame(()=>{jn=!1,b({})}))}function Yi([t,e]){let{since:n,until:o}=g,s=n!==null&&o!==null,r=s?o-n:
Math.ceil((e-t)/8),i=Math.max(1,Math.round((e-t)/60)),a=s&&o<e?n:t,c=()=>{if(a>e){clearInterval(Bt),Bt=0,b({since:null,until:null});
return}b({since:a,until:a+r}),a+=i};Bt=setInterval(c,Ki),c()}function ta(){clearInterval(Bt),Bt=0,qn()}var Fs=0;function Us(){clearTimeout(Fs),Fs=setTimeout(()=>{let t=Ze(g,it);if(t!==location.hash.slice(1))try{history.replaceState(
null,"",`#${t}`)}catch{}},150)}var Re=(t={})=>`${location.href.split("#")[0]}#${Ze({...g,...t},it)}`;var Pt=(t,e)=>N(t,n=>ea(e(),n));async function ea(t,e){try{await navigator.clipboard.writeText(t)}catch{let n=p("textare\
a",{class:"unseen","aria-hidden":"true"},t);document.body.append(n),n.select(),document.execCommand("copy"),n.remove()}_e(
m("copied")),e.classList.add("done"),setTimeout(()=>e.classList.remove("done"),1200)}function Dt(t,e,n){let o=URL.createObjectURL(
n instanceof Blob?n:new Blob([n],{type:e})),s=p("a",{href:o,download:t});document.body.append(s),s.click(),s.remove(),setTimeout(
()=>URL.revokeObjectURL(o),1e4)}function Hs({level:t,chosen:e},n,o,s){let r={as_subject:[],as_object:[],as_source:[],as_other:[]};for(let[i,a]of n.statements.
entries())s!==void 0&&a.sources?.includes(s)&&r.as_source.push(i),e.inside[i]&&((o!==void 0?t.subject[i]===o:a.s===s)?r.
as_subject.push(i):(o!==void 0?t.object[i]===o:a.o===s)?r.as_object.push(i):a.roles?.some(([,c])=>c===s)&&r.as_other.push(
i));return Object.entries(r).filter(([,i])=>i.length)}var We=t=>w.relations[w.statements.relation[t]],Ut=t=>w.articles[w.statements.article[t]],Rn=t=>t.map(e=>Y(L().entities[e]));
function D(t,e=0){let n=L(),o=n.statements[t],s=new Map;for(let[u,d]of e?[]:o.roles??[])s.set(u,[...s.get(u)??[],Ft(d,e)+
Ot(t,n.roles[u].id)]);let i=[...s].sort(([u],[d])=>u-d).map(([u,d])=>`, ${n.roles[u].label} ${d.join(` ${m("and")} `)}`).
join(""),a=Wn(t),c=Ft(o.s,e)+Ot(t,"subject"),l=Ft(o.o,e)+Ot(t,"object"),f=`${c} \u2013 ${We(t).label} \u2013 ${l}${i}`;return a.
length?`${f} [${a.join("; ")}]`:f}function Ft(t,e=0){if(typeof t=="string")return t;if(t>=0)return Y(L().entities[t]);let n=-1-
t;return e>=2?`[#${w.statements.key[n].split("#")[1]}]`:`[${D(n,e+1)}]`}var Ot=(t,e)=>L().statements[t].inferred?.includes(
e)?` (${m("inferred")})`:"";function Wn(t){let{names:e,labels:n,statements:o}=w,s=L().statements[t],r=o.stance[t]>=0?e.stances[o.
stance[t]]:"";return[s.sources?.length&&`${m("according_to")} ${Rn(s.sources).join(" > ")}${Ot(t,"according_to")}`,r==="\
doubts"&&m("author_doubts"),r==="rejects"&&m("author_rejects"),o.mode[t]!==Vt&&n.modes[o.mode[t]],o.certainty[t]!==0&&n.
certainties[o.certainty[t]],o.polarity[t]!==0&&n.polarities[o.polarity[t]],s.ended&&m("ended")].filter(a=>typeof a=="str\
ing")}function ce(t){let e=L().statements[t].quote.slice(2).map(Number);return e.flatMap((n,o)=>o%2?[]:[[n,e[o+1]]])}function le(t){
let e=L(),n=e.bodies[w.statements.article[t]];return n===null?e.statements[t].quote.join(" [\u2026] "):ce(t).map(([o,s])=>n.
slice(o,s).split(/\s+/).join(" ")).join(" [\u2026] ")}function Gs(t){return t.published&&t.published!=="unknown"?t.published:t.inferred?`${m("no_date")}, ${m("probably")} ${t.
inferred}`:m("no_date")}var ze=t=>`${t.author?`${t.author}, `:""}${t.publisher}, ${Gs(t)}`;function na(t){return`${t.author?
`${t.author}, `:""}\u201C${t.title}\u201D, ${t.publisher}, ${Gs(t)}`}function Qs(t){let e=Ut(t),n=e.url?`, ${e.url}`:"",
o=e.retrieved?` (${m("accessed")} ${e.retrieved})`:"";return`${na(e)}${n}${o}: \u201C${le(t)}\u201D [${D(t)}; ${w.statements.
key[t]}]`}function Ks(t){let e=Ut(t),n=/^\d{4}/.exec(e.published||"")||/^\d{4}/.exec(e.inferred||""),o={title:e.title,author:e.
author||e.publisher,journal:e.publisher,year:n?.[0],date:e.published&&e.published!=="unknown"?e.published:null,url:e.url,
urldate:e.retrieved,note:`\u201C${le(t)}\u201D [${w.statements.key[t]}]`},s=Object.entries(o).flatMap(([r,i])=>i?[`  ${r}\
 = ${r==="url"?sa(i):oa(i)}`]:[]);return`@online{${e.id},
${s.join(`,
`)}
}`}var oa=t=>`{${t.replace(/[{}\\]/g,"").replace(/([#$%&_])/g,"\\$1")}}`,sa=t=>`{${encodeURI(xn(t)).replace(/[{}\\]/g,"")}\
}`;function Gt(t){let e=L().statements[t],n=w.statements.key[t];return p("article",{class:"statement","aria-label":D(t)},ra(
t),p("blockquote",{},ia(t)),e.translation?p("p",{class:"translation"},e.translation):null,aa(t),p("details",{},p("summar\
y",{},m("details")),p("dl",{},ca(t))),p("p",{class:"actions"},Pt(m("copy_footnote"),()=>Qs(t)),Pt(m("copy_bibtex"),()=>Ks(
t)),Pt(m("copy_link"),()=>Re({open:`statement:${n}`}))))}function Ht(t){if(typeof t=="string")return p("span",{},t);if(t<
0)return _(`[${D(-1-t,1)}]`,()=>kt(-1-t),{class:"link nested"});let e=L().entities[t];return _(Y(e),()=>P(e.id))}function ra(t){
let e=L(),n=e.statements[t],o=We(t),s=(n.roles??[]).map(([f,u])=>[", ",p("span",{class:"role"},e.roles[f].label)," ",Ht(
u),Ot(t,e.roles[f].id)]),r=Wn(t).map(f=>[" ",p("span",{class:"mark"},f)]),i=p("span",{class:`verb ${w.names.signs[o.sign]}`},
o.label),[a,c]=[Ht(n.s),Ht(n.o)],l=f=>Ot(t,f);return p("p",{class:"claim"},a,l("subject")," ",i," ",c,l("object"),s,r)}function ia(t){
let e=L(),{quote:n}=e.statements[t],o=e.bodies[w.statements.article[t]];if(o===null)return n.map((c,l)=>[l?" [\u2026] ":
"",p("mark",{},c)]);let[s,r]=n.map(Number),i=[],a=s;for(let[c,l]of ce(t))c>a&&i.push(Vs(o.slice(a,c))),l>a&&i.push(p("ma\
rk",{},Js(o.slice(Math.max(a,c),l)))),a=Math.max(a,l);return[...i,Vs(o.slice(a,r))]}var Js=t=>t.replace(/^# /,"");function Vs(t){
let e=Js(t),n=e.split(/\s+/);return n.length<=44?e:[...n.slice(0,20),"[\u2026]",...n.slice(-20)].join(" ")}function aa(t){
let e=Ut(t),n=_(`\u201C${e.title}\u201D`,()=>Xo(w.statements.article[t],t));return p("p",{class:"source"},n,`, ${ze(e)} `,
zn(e))}var zn=t=>t.url&&ke(t.url,`${m("original")} \u2197`);function ca(t){let{labels:e,coders:n,statements:o}=w,s=L(),r=s.
statements[t],i=r.inferred??[],a=o.quad_class[t]<0?"":`, ${e.quad_classes[o.quad_class[t]]}`,c=s.fields.filter(({name:l})=>l!==
"translation");return[J(m("according_to"),la(t,r),i.includes("according_to")),J(m("certainty"),`${e.certainties[o.certainty[t]]}\
, ${e.polarities[o.polarity[t]]}`),r.sources?J(m("author_stance"),e.stances[o.stance[t]]):null,J(m("mode"),e.modes[o.mode[t]]),
J(m("date"),Ae(r)),J(m("kind"),`${e.kinds[We(t).kind]}${a}`),J(m("inferred_fields"),i.join(", ")),r.or?J(m("alternative_\
to"),r.or.map(l=>_(D(l,1),()=>kt(l)))):null,c.map(({name:l,label:f})=>J(f,r[l])),J(m("coder"),n[o.coder[t]]),J(m("statem\
ent"),p("code",{},o.key[t]))]}function la(t,{sources:e}){let n=Ut(t),o=n.author||n.publisher;return e?m("viewpoint_quote\
d",{name:Rn(e).join(" > "),by:o}):`${m("the_author")} (${o})`}function J(t,e,n=!1){return e==null||e===""?null:[p("dt",{},
t),p("dd",{},e,n&&p("span",{class:"mark"},m("inferred")))]}function Be(t){let e=Oe(h,t).map(n=>{let o=Fo(h,n),s=n.filter(i=>i!==o),r=p("details",{class:"mentions"},p("summary",{},
M(s.length,"mention")),s.map(Gt));return p("li",{},Gt(o),s.length>0&&r)});return Nt(e,30)}function Pe(t,e){let{statements:n,
articles:o,sources:s}=t,r=(l,f,u,d="")=>p("span",{class:d&&`quad-class ${d}`},C(l,f,e),` ${u}`),i=(l,f,u)=>r(l,f,ne(l,u)),
a=w.labels.quad_classes.map((l,f)=>t.byQuadClass[f]>0&&r(t.byQuadClass[f],t.quadClasses[f],l,_t(w,f))),c=p("p",{class:"c\
ounts"},i(t.acts,se(t),"act"),a,t.noQuadClass>0&&r(t.noQuadClass,t.none,m("no_quad_class")),t.unrealActs>0&&i(t.unrealActs,
t.unreal,"not_actual_act"),i(n.length,n,"statement"),i(o.size,n,"article"),i(s.size,n,"source"));return t.scored?[c,ma(t,
e)]:c}function ma(t,e){let n=m("score_text",{sum:cn(t.sum),mean:cn(t.sum/t.scored),n:t.scored});return p("details",{},p(
"summary",{},m("score")),p("p",{},n," ",C(m("show_quotes"),se(t),e)))}function Xs(t,e,n){let o=new Map([[e,[]]]),s=[e];for(;s.length&&!o.has(n);){let a=new Map;for(let c of s)for(let l of t.
get(c)?.others??[])o.has(l)||a.set(l,[...a.get(l)??[],c]);for(let[c,l]of a)o.set(c,l);s=[...a.keys()]}let r=[],i=(a,c)=>{
if(!(r.length>=6))if(a===e)r.push([e,...c]);else for(let l of o.get(a)??[])i(l,[a,...c])};return o.has(n)&&i(n,[]),r}var pa=400;function Ys(t){let{level:e}=h,n=gt(h.nodes).filter(i=>i!==t).slice(0,pa),o=p("div",{class:"paths"}),s=n.map(i=>[
e.nodes[i].actor,v(e,i)]),r=i=>O(o,i&&fa(t,e.numbers.get(i)??-1));return p("div",{class:"paths-form"},j(m("paths_to"),[[
"",m("paths_to")],...s],"",r),o)}function fa(t,e){let n=Xs(h.nodes,t,e);return n.length?p("ol",{},n.map(o=>p("li",{},o.map(
(s,r)=>[r>0&&ua(o[r-1],s),v(h.level,s)])))):p("p",{class:"quiet"},m("no_path"))}var ua=(t,e)=>[Zs(t,e,"\u2192"),Zs(e,t,"\
\u2190")];function Zs(t,e,n){let{level:o,pairs:s}=h,r=s.get(q(t,e,o.nodes.length)),i=`${v(o,t)} \u2192 ${v(o,e)}: ${m("s\
how_quotes")}`;return r&&_(` ${n}${r.weight} `,()=>U(t,e),{"aria-label":i})}var tr={pair:da,actor:ha,statement:ba,list:ya},er=({kind:t,names:e})=>Object.hasOwn(tr,t)?tr[t](e):null;function da(t){let{
level:e,pairs:n}=h,[o,s]=t.map(u=>e.numbers.get(u));if(o===void 0||s===void 0)return null;let r=e.nodes.length,[i,a]=[n.
get(q(o,s,r)),n.get(q(s,o,r))],[c,l]=[o,s].map(u=>v(e,u)),f=i&&K(h,i);return p("section",{},p("h2",{},_(c,()=>P(t[0])),"\
 \u2192 ",_(l,()=>P(t[1]))),i&&p("ul",{class:"says"},zt(w,i.rows).map(u=>p("li",{},vn(u)))),f?Pe(f,`${c} \u2192 ${l}`):p(
"p",{class:"quiet"},m("no_tie_in_direction")),p("p",{class:"actions"},a&&_(m("opposite_direction",{n:a.weight}),()=>U(s,
o)),_(m("over_time"),()=>b({tab:"dyad",pair:t}))),f&&Be(f.statements))}function ha([t]){let e=h.level.numbers.get(t),n=e===
void 0?null:h.level.nodes[e],o=at(t),s=o?Y(o):n?.label;if(s===void 0)return null;let r=Hs(h,L(),e,Lo(t)),i=[o?o.type:n?.
type,n?.sector?.replace("_"," ")],a=e!==void 0&&h.nodes.has(e);return p("section",{},p("h2",{},s),p("p",{class:"quiet"},
i.filter(Boolean).join(", ")),o&&ga(o,s),p("p",{class:"actions"},a&&wa(t,e)),a?[p("h3",{},m("ties")),xa(e)]:null,r.map(([
c,l])=>p("details",{class:"as"},p("summary",{},`${m(c)} (${l.length})`),Be(mt(h.chosen,l)))))}function ga({labels:t={},note:e,
wikidata:n},o){let s=Object.entries(t).filter(([,i])=>i!==o),r=n&&`https://www.wikidata.org/wiki/${encodeURIComponent(n)}`;
return[Object.keys(t).length>1&&p("p",{class:"quiet"},s.map(([i,a],c)=>[c?" \xB7 ":"",p("span",{lang:i},a)])),e&&p("p",{
class:"note"},e),r&&p("p",{},ke(r,`Wikidata ${n} \u2197`))]}function wa(t,e){let n=g.ego===t;return[N(m(n?"show_all":"ne\
ighbours_only"),()=>b({ego:n?null:t,tab:"graph"})),h.isGrown&&N(m("show_neighbours"),()=>Le(e)),Ys(e)]}function xa(t){let{
level:e,pairs:n}=h,s=[...n.values()].filter(({a:r,b:i})=>r===t||i===t).sort(te).map(({a:r,b:i,weight:a})=>p("li",{},_(`${v(
e,r)} \u2192 ${v(e,i)}`,()=>U(r,i)),p("span",{class:"quiet"},` ${a}`)));return Nt(s,15)}function ba([t]){let{act:e,key:n}=w.
statements,o=n.indexOf(t);if(o<0)return null;let s=e[o]<0?[]:e.flatMap((r,i)=>r===e[o]&&i!==o?[i]:[]);return p("section",
{},p("h2",{},z(m("statement"))),h.chosen.inside[o]?null:p("p",{class:"quiet"},m("statement_does_not_match")),Gt(o),s.length?
[p("h3",{},m("other_mentions")),s.map(Gt)]:null)}function ya([t]){let{statements:e,label:n}=Jo(t);if(!e.length)return null;
let o=Number(t.split(" ")[0]),s=o>e.length;return p("section",{},p("h2",{},z(n||m("quotes"))),p("p",{class:"quiet"},M(e.
length,"statement"),s&&`. ${m("link_cut",{kept:e.length,n:o})}`),Be(e))}var _a=[["square","form_country"],["triangle","form_person"],["dot","form_actor"],["diamond","form_issue"]],$a={acts:"ac\
t_many",statements:"statement_many",articles:"article_many"};function nr(){return p("section",{class:"legend"},p("h2",{},
m("legend")),p("ul",{},dn().map(([t,e])=>p("li",{},t,p("span",{},e)))),p("ul",{},_a.map(([t,e])=>p("li",{},un(t),p("span",
{},m(e))))),ka(),p("p",{class:"quiet"},m("width_meaning",{what:m($a[g.count])})))}function ka(){let t=new Map;for(let{tint:n,
country:o}of h.level.nodes)n>=0&&o&&t.set(n,o);if(!t.size)return null;let e=[...t].sort(([n],[o])=>n-o);return p("ul",{},
e.map(([n,o])=>p("li",{},un("dot",bt()[n]),p("span",{},m("belongs_to",{name:Sa(o)})))))}function Sa(t){let e=g.language?
at(t):null;return e?Y(e):h.level.countries[t]}var Bn=null;async function or(){let t=S("panel"),e=$t();if(!e){Bn=null,O(t,p("p",{class:"quiet"},m("click_something")),nr());
return}await E();let n=er(e),o=N("\xD7",()=>b({open:null}),{class:"close","aria-label":m("close")});O(t,p("div",{class:"\
panel-head"},o,Pt(m("copy_link"),Re)),n||p("p",{class:"quiet"},m("not_in_page"))),Bn!==g.open&&Oa(t),Bn=g.open}function Oa(t){
let e=t.querySelector("h2");t.scrollTop=0,matchMedia("(max-width: 900px)").matches&&t.scrollIntoView(),e&&document.body.
classList.contains("ready")&&(e.tabIndex=-1,e.focus({preventScroll:!0})),_e(e?e.textContent:m("not_in_page"))}var et=(...t)=>p("div",{class:"sheet"},t),De=(t,...e)=>p("div",{class:"sheet",tabindex:0,role:"region","aria-label":m(`t\
ab_${t}`)},e);var va=2e3;async function sr(t){let{bodies:e}=await E(),{articles:n,statements:o}=w,s=Math.max(0,n.findIndex(({id:f})=>f===
g.article)),r=n[s];if(!r){O(t,et(p("p",{},m("no_articles"))));return}let i=Qe(w,g),a=o.article.flatMap((f,u)=>f===s&&i(u)?
[u]:[]),c=e[s],l=n.slice(0,va).map(({id:f,title:u})=>[f,u]);O(t,p("div",{class:"sheet article"},p("p",{class:"line"},j(m(
"tab_article"),l,r.id,f=>b({article:f}))),p("h2",{},r.title),p("p",{class:"source"},`${ze(r)} `,zn(r)),c===null?Ta(a):Ma(
c,a))),t.querySelector(".current")?.scrollIntoView({block:"center"})}function Ta(t){return[p("p",{class:"quiet"},m("quot\
es_only")),t.map(e=>p("p",{},Pn([e],le(e))))]}function Pn(t,e){let n=$t(),o=n?.kind==="statement"&&t.some(i=>w.statements.
key[i]===n.names[0]),s=t.some(i=>h.chosen.inside[i]);return _(e,()=>t.length===1?kt(t[0]):pt(t,m("quotes")),{class:`link\
 quoted${o?" current":""}${s?"":" out"}`,title:M(t.length,"statement")})}function Ma(t,e){let n=e.flatMap(a=>ce(a).map(([
c,l])=>({from:c,to:l,at:a}))),o=La(t),s=[...new Set(n.filter(({from:a})=>a<o).map(({at:a})=>a))],r=()=>p("p",{class:"qui\
et"},`${m("headline")}: `,Pn(s,m("headline_statements"))),i=Aa(t,o,n).filter(a=>a.some(c=>c instanceof Node||String(c).trim()));
return[s.length>0&&r(),i.map(a=>p("p",{},a))]}function La(t){if(!t.startsWith("# "))return 0;let e=t.indexOf(`
`);return e<0?t.length:e}function Aa(t,e,n){let s=[...new Set([0,t.length,...n.flatMap(({from:i,to:a})=>[i,a])])].sort((i,a)=>i-
a),r=[[]];for(let i=0;i+1<s.length;i++){let[a,c]=[Math.max(s[i],e),s[i+1]];if(c<=a)continue;let l=n.filter(f=>f.from<c&&
f.to>a).map(({at:f})=>f);for(let[f,u]of t.slice(a,c).split(/\n\s*\n/).entries()){f&&r.push([]);let d=r[r.length-1];u.trim()?
d.push(l.length?Pn(l,u):u):u&&d.push(" ")}}return r}function rr({level:t,pairs:e},n){let[o,s,...r]=(n??[]).map(a=>t.numbers.get(a));if(o!==void 0&&s!==void 0&&!r.length)return[
o,s];let[i]=[...e.values()].sort(te);return[i.a,i.b]}function ir(t,e){let{facts:n,chosen:o}=t,{statement:s}=n.ties;return Oe(
t,ie(t,e.rows)).map(r=>{let[i]=r,a=o.main[i],c=n.relations[n.statements.relation[a]],l=new Set(r),[f]=zt(n,e.rows.filter(
u=>l.has(s[u])));return{main:a,statements:r,first:o.first[i],last:o.last[i],relation:c,label:f}})}var Dn=960,Ca=250,Fn=26,Ea=36;function lr(t,e){let n=t.map(k=>k.filter(ar)),o=t.map(k=>k.filter(A=>!ar(A))),s=Dn-(o.flat().
length?Ca:0),r=n.flat().flatMap(k=>[k.first,k.last]).filter(k=>k!==null),[i,a]=Ia(r),c=k=>20+(k-i)/(a-i)*(s-40),l=n.map(
k=>Na(k,c)),f=l.map((k,A)=>Math.max(1,k.count,o[A].length)*Fn),u=f[0]+34,d=u+f[1]+34,x=(k,A)=>k===0?u-18-A*Fn:u+30+A*Fn,
y=k=>T("line",{class:"grid",x1:k,x2:k,y1:6,y2:d}),$=(k,A)=>T("text",{class:"tick-label",x:k,y:u+11},A),W=(k,A)=>T("text",
{class:"side-label",x:12,y:k},A),dt=r.length?rs(i,a):[];return T("svg",{class:"dyad",viewBox:`0 0 ${Dn} ${d+12}`,role:"g\
roup","aria-label":m("tab_dyad")},dt.map(([k,A])=>[y(c(k)),$(c(k)+3,A)]),o.flat().length>0&&[y(s),$(s+10,m("date_unknown"))],
T("line",{class:"axis",x1:10,x2:Dn-10,y1:u,y2:u}),W(14,e[0]),W(d+6,e[1]),l.map((k,A)=>k.placed.map(({act:nt,lane:He})=>cr(
nt,c(nt.first??i),c(nt.last??a),x(A,He)))),o.map((k,A)=>k.map((nt,He)=>cr(nt,s+22,s+22,x(A,He)))))}var ar=({first:t,last:e})=>t!==
null||e!==null;function Ia(t){if(!t.length)return[0,1];let[e,n]=[Math.min(...t),Math.max(...t)],o=Math.max(15,Math.round(
(n-e)*.06));return[e-o,n+o]}function Na(t,e){let n=[];return{placed:[...t].sort((r,i)=>(r.first??-1/0)-(i.first??-1/0)).
map(r=>{let i=e(r.first??r.last??0)-10,a=Math.max(e(r.last??r.first??0),i+20)+12+mr(r).length*6.2,c=n.findIndex(f=>f<i),
l=c<0?n.length:c;return n[l]=a,{act:r,lane:l}}),count:n.length}}var mr=({label:t})=>Tn(t.parts,Ea);function cr(t,e,n,o){
let{sign:s}=t.relation,r=Ct(s),i=n-e>8,a=i?e:(e+n)/2,c=`${t.label.text}: ${D(t.main)}, ${qa(t)}`,l=()=>pt(t.statements,t.
label.text);return T("g",{class:"dyad-mark",tabindex:0,role:"button","aria-label":c,onclick:l,onkeydown:ln(l)},i&&T("lin\
e",{x1:e,x2:n,y1:o,y2:o,stroke:r,"stroke-width":3,"stroke-dasharray":"3 3"}),ja(s,a,o,{fill:ot(w,t.main)?r:"none",stroke:r,
"stroke-width":2}),T("text",{x:a+10,y:i?o-8:o+4,class:"mark-label"},mr(t)),T("title",{},c))}function ja(t,e,n,o){return t===
0?T("circle",{cx:e,cy:n,r:6,...o}):t===1?T("rect",{x:e-6,y:n-6,width:12,height:12,...o}):T("path",{transform:`translate(${e}\
 ${n})`,d:"M-7 0 L0 -7 L7 0 L0 7 Z",...o})}function qa({main:t,first:e,last:n}){let o=L().statements[t];if(o.when||o.inferred_when)
return Ae(o);if(e===null&&n===null)return m("date_unknown");let[s,r]=[e,n].map(i=>i===null?"\u2026":H(i));return s===r?s:
`${s} \u2013 ${r}`}var Ra=400;async function fr(t){await E();let{level:e,pairs:n}=h;if(!n.size){O(t,et(p("p",{},ft())));return}let[o,s]=rr(
h,g.pair),[r,i]=[o,s].map(x=>e.nodes[x].actor),a=pr(m("first_actor"),r,x=>b({pair:[x,i]})),c=pr(m("second_actor"),i,x=>b(
{pair:[r,x]})),l=e.nodes.length,f=[n.get(q(o,s,l)),n.get(q(s,o,l))],u=f.map(x=>x?ir(h,x):[]),d=[[o,s],[s,o]].map(x=>x.map(
y=>v(e,y)).join(" \u2192 "));O(t,et(p("p",{class:"line"},a," \u2194 ",c),u.flat().length?lr(u,d):p("p",{},m("no_tie_betw\
een")),p("p",{class:"quiet"},m("dyad_help")),f.map((x,y)=>x&&p("section",{},p("h3",{},d[y]),Pe(K(h,x),"")))))}function pr(t,e,n){
let{level:o,nodes:s}=h,r=gt(s).slice(0,Ra);return j(t,r.map(i=>[o.nodes[i].actor,v(o,i)]),e,n)}var Wa=["aim","audience","meant for"];async function hr(t){await E();let{bargains:e,others:n}=be(),o=e.map(r=>ur(r,Ke(w,
g,r))),s=e.some(r=>!Ke(w,g,r));O(t,et(p("h2",{},m("tab_exchange")),p("p",{class:"quiet"},m("exchange_help")),s&&p("p",{class:"\
quiet"},m("outcome_elsewhere")),o.length?o:p("p",{},m("no_exchange")),n.length>0&&[p("h2",{},m("other_offers")),n.map(r=>ur(
r))]))}function ur(t,e){let n=L(),o=mt(h.chosen,t.flatMap(c=>c.statements)),s=t.map(c=>w.relations[c.relation]),{label:r}=s.
reduce((c,l)=>l.wider.length>c.wider.length?l:c),i=[...new Map(o.map(c=>[Ft(n.statements[c].s),n.statements[c].s])).values()],
a=c=>n.roles.map((l,f)=>c.includes(l.function??"")&&Un(l.label,Da(f,o),t,c));return p("section",{class:"bargain"},p("h3",
{},i.map((c,l)=>[l?", ":"",Ht(c)]),` ${r}`),e&&p("p",{class:"outcome"},p("strong",{},`${m("outcome")}: `),za(e)),p("dl",
{},Un(m("offered_thing"),dr(t.map(c=>c.things))),Un(m("offered_to"),dr(t.map(c=>c.targets))),a(he),a(Wa)),e?Ba(e):p("p",
{class:"quiet"},`${m("dates")}: ${gr(t)}`),p("p",{class:"actions"},M(t.length,"act"),", ",_(M(o.length,"statement"),()=>pt(
o,r))))}var za=({outcome:t,again:e})=>`${t||m("no_answer")}${e?`, ${m("offered_again")}`:""}`;function Ba({moves:t}){let e=t.
map(([n,o,s,r])=>p("li",{},p("span",{class:"when"},o||m("date_unknown"),Pa(s)&&` (${m("inferred")})`),p("span",{},p("str\
ong",{},n),": ",C(D(s[0]),s,n),r&&` (${m("may_be",{doubt:r})})`)));return p("details",{class:"course",open:t.length<8},p(
"summary",{},m("course")),p("ol",{},e))}var Pa=t=>t.some(e=>L().statements[e].inferred_when);function gr(t){let e=mt(h.chosen,
t.map(n=>n.statements[0]));return[...new Set(e.map(n=>cs(L().statements[n])))].join(", ")}function Un(t,e,n=[],o=[]){let s=e.
map(({shown:r,name:i,by:a})=>{let c=n.filter(u=>u.statements.some(d=>a.includes(d))),f=o===he&&c.length<n.length&&` ${m(
"in_some",{n:c.length,of:n.length})}: ${gr(c)}`;return p("li",{},r," ",C(String(a.length),a,i),f&&p("span",{class:"quiet"},
f))});return s.length>0&&p("div",{},p("dt",{},t),p("dd",{},p("ul",{},s)))}function dr(t){let e=new Map;for(let[o,s]of t.
flatMap(r=>[...r]))e.set(o,[...e.get(o)??[],...s]);let{labels:n}=w.offers;return[...e].map(([o,s])=>({shown:_(n[o],()=>P(
o)),name:n[o],by:s}))}function Da(t,e){let n=new Map;for(let o of e)for(let[s,r]of L().statements[o].roles??[]){if(s!==t)
continue;let i=Ft(r);n.set(i,{shown:Ht(r),name:i,by:[...n.get(i)?.by??[],o]})}return[...n.values()]}var Fa=30,Ua={acts:"act",statements:"statement",articles:"article"},Ha=[3,8,20];function wr(t){let e=gt(h.nodes).filter(
i=>h.shown.has(i)),n=e.slice(0,Fa),o=e.length-n.length,s=m("matrix_help",{what:ne(2,Ua[g.count])}),r=[p("p",{class:"quie\
t"},s),Qa(Ga(n))];O(t,De("matrix",n.length?r:p("p",{},ft()),o>0&&p("p",{class:"quiet"},m("matrix_more",{n:o}))))}function Ga(t){
let{nodes:e}=h.level,n=new Map;for(let o of t){let s=e[o].country??e[o].actor;n.set(s,[...n.get(s)??[],o])}return[...n.values()].
flat()}function Qa(t){let{level:e}=h,n=t.filter(a=>t.some(c=>Hn(a,c).length)),o=t.filter(a=>t.some(c=>Hn(c,a).length)),s=o.
map(a=>p("th",{scope:"col"},p("span",{},v(e,a)))),r=n.map(a=>{let c=_(v(e,a),()=>P(e.nodes[a].actor));return p("tr",{},p(
"th",{scope:"row"},c),o.map(l=>Ka(a,l)))}),i=p("thead",{},p("tr",{},p("td"),s));return p("table",{class:"matrix"},p("cap\
tion",{},G(h)),i,p("tbody",{},r))}function Hn(t,e){let{level:n,pairs:o}=h,[s,r]=[q(t,e,n.nodes.length),q(e,t,n.nodes.length)],
i=t===e?[]:hn(w,o.get(r)?.rows??[]);return[...o.get(s)?.rows??[],...i]}function Ka(t,e){let{level:n,pairs:o}=h,s=Hn(t,e);
if(!s.length)return p("td",{class:t===e&&"self"});let[r,i,a]=Uo(h,s),c=r>i?"cooperation":i>r?"conflict":"neither",l=[r&&
`+${r}`,i&&`\u2212${i}`,a&&`(${a})`].filter(Boolean),f=l.map((y,$)=>[$>0&&" ",p("span",{},y)]),u=Ha.filter(y=>r+i+a>=y).
length,d=`${v(n,t)} \u2192 ${v(n,e)}: ${l.join(" ")}, ${V(w,s)}`,x=()=>o.has(q(t,e,n.nodes.length))?U(t,e):U(e,t);return p(
"td",{class:`cell ${c} step-${u}`},_(f,x,{"aria-label":d,title:d}))}var Gn=500,Qn={actor:t=>t.actor,label:t=>t.label,target:t=>t.target,weight:t=>t.pair.weight,acts:t=>t.numbers.acts,quad_classes:({
numbers:{byQuadClass:t}})=>t[0]+t[1]-t[2]-t[3],statements:t=>t.numbers.statements.length,articles:t=>t.numbers.articles.
size,sources:t=>t.numbers.sources.size},Va=["actor","label","target"],ut={by:"weight",down:!0};function Kn(t){let e=ae(h).
map(s=>({...s,numbers:K(h,s.pair),label:V(w,s.pair.rows)}));e.sort((s,r)=>(ut.down?-1:1)*Ja(Qn[ut.by](s),Qn[ut.by](r))||
s.pair.key-r.pair.key);let n=p("thead",{},p("tr",{},Object.keys(Qn).map(s=>Xa(s,t)))),o=p("tbody",{},e.slice(0,Gn).map(Za));
O(t,De("table",p("table",{},p("caption",{},G(h)),n,o),e.length?null:p("p",{},ft()),e.length>Gn&&p("p",{class:"quiet"},m(
"more_rows",{n:e.length-Gn}))))}var Ja=(t,e)=>typeof t=="number"?t-Number(e):t.localeCompare(String(e));function Xa(t,e){
let n=ut.by===t,o=Va.includes(t),s=()=>{ut={by:t,down:n?!ut.down:!o},Kn(e)},r=ut.down?"descending":"ascending";return p(
"th",{scope:"col","aria-sort":n?r:"none",class:o?"":"num"},_(m(`column_${t}`),s),n&&(ut.down?" \u2193":" \u2191"))}function Za({
pair:t,actor:e,target:n,label:o,numbers:s}){let{statements:r}=s,i=`${e} \u2192 ${n}`,a=()=>U(t.a,t.b),c=[Z(t.weight),C(s.
acts,se(s),i),Ya(s,i),C(r.length,r,i),C(s.articles.size,r,i),C(s.sources.size,r,i)];return p("tr",{},p("th",{scope:"row"},
_(e,a)),p("td",{},o),p("td",{},_(n,a)),c.map(l=>p("td",{class:"num"},l)))}function Ya({byQuadClass:t,quadClasses:e},n){let o=w.
labels.quad_classes.map((s,r)=>t[r]>0&&p("span",{class:`quad-class ${_t(w,r)}`},C(t[r],e[r],`${n}, ${s}`),` ${s}`));return o.
some(Boolean)?o:"\u2013"}async function xr(t){await E();let{parts:e}=h;if(!e){O(t,et(p("h2",{},m("comparison")),p("p",{},m("choose_compare_with"))));
return}let[n,o]=[z(ct(g.according_to)),ct(g.compared_with??[])];O(t,et(p("h2",{},m("comparison")),p("p",{class:"quiet"},
m("comparison_of",{first:n,second:o}),St()&&` ${z(kn())}.`),X.map((s,r)=>{let i=e.claims[r],a=p("h3",{},Rt(r),` ${lt[r]}\
 ${z(jt(s))} (${i.length})`);return p("section",{},a,Nt(i.map(tc),40))})))}function tc({statements:t}){return p("li",{},
t.map(e=>p("p",{class:"claim-of"},_(D(e),()=>kt(e)))))}function Qt(t){return`${w.title.replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-|-$/g,"").slice(0,60)||"network"}.${t}`}var ec={
"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function F(t){return String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
"").replace(/[&<>"]/g,e=>ec[e])}var Vn=17;function Jn(t,e,n){let{text:o}=I(),s=Math.floor(n/7),i=[...br(w.title,s).map(f=>({line:f,weight:600})),...br(`${G(
h)} ${ls(h)}`.trim(),s).map(f=>({line:f,weight:400}))].map(({line:f,weight:u},d)=>`<text x="${t}" y="${e+(d+1)*Vn}" font\
-size="12" font-weight="${u}" fill="${o}">${F(f.trim())}</text>`),[a,c]=[t,e+(i.length+1)*Vn+4],l=Bo().map(([f,u])=>{let d=54+
u.length*6.6;a+d>t+n&&a>t&&([a,c]=[t,c+Vn]);let x=`<g transform="translate(${a} ${c-11})">${f.innerHTML}</g><text x="${a+
48}" y="${c}" font-size="12" fill="${o}">${F(u)}</text>`;return a+=d,x});return{height:c-e+12,markup:i.join("")+l.join("")}}
function br(t,e){let n=[""];for(let o of t.split(" "))n[n.length-1].length+o.length>e&&n.push(""),n[n.length-1]+=`${o} `;
return n}async function _r(){let t=document.querySelector("#canvas canvas"),e=t.width/t.clientWidth||1,n=t.clientWidth,{height:o,
markup:s}=Jn(12,0,n-24),r=new Image;r.src=Xn(`<svg xmlns="${ye}" width="${n}" height="${o}" font-family="system-ui, sans\
-serif">${s}</svg>`),await r.decode();let i=document.createElement("canvas");i.width=t.width,i.height=t.height+o*e;let a=i.
getContext("2d");a.fillStyle=I().ground,a.fillRect(0,0,i.width,i.height),a.drawImage(t,0,0),a.drawImage(r,0,t.height,n*e,
o*e),i.toBlob(c=>c&&Dt(Qt("png"),"image/png",c))}var Xn=t=>`data:image/svg+xml;charset=utf-8,${encodeURIComponent(t)}`;function Kt(){
let t=Ne()?.body;if(!t?.nodeIndices.length)return"";let{nodes:e}=h.level,n=t.nodeIndices.map(f=>({at:f,x:t.nodes[f].x,y:t.
nodes[f].y})),[o,s]=[Math.min(...n.map(({x:f})=>f))-90,Math.max(...n.map(({x:f})=>f))+90],[r,i]=[Math.min(...n.map(({y:f})=>f))-
60,Math.max(...n.map(({y:f})=>f))+70],a=[...[...h.arrows.keys()].map(f=>oc(f,t)),...n.map(({at:f,x:u,y:d})=>rc(f,e[f],u,
d))],c=Jn(o+12,i,s-o-24),l=[o,r,s-o,i-r+c.height].map(f=>f.toFixed(1));return`<svg xmlns="${ye}" viewBox="${l.join(" ")}\
" font-family="system-ui, sans-serif"><rect x="${l[0]}" y="${l[1]}" width="${l[2]}" height="${l[3]}" fill="${I().ground}\
"/>${a.join("")}${c.markup}</svg>
`}function nc(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.hypot(o,s),i=n?.enabled?n.roundness:0,a=Math.atan2(s,o)+(.5*(n?.type===
"curvedCCW"?-i:i)+.5)*Math.PI,c=(.5*i+.5)*r;return{x:t.x+c*Math.sin(a),y:t.y+c*Math.cos(a)}}function yr(t,e,n){let o=n.nodes[e],
s=Math.hypot(o.x-t.x,o.y-t.y)||1,r=h.level.nodes[e].size+3;return{x:o.x-(o.x-t.x)/s*r,y:o.y-(o.y-t.y)/s*r}}var me=({x:t,
y:e})=>`${t.toFixed(1)} ${e.toFixed(1)}`;function oc(t,e){let{options:n}=e.edges[t],{arrows:o}=h.level,{signs:s,holds:r,
marks:i}=w.encodings,[a,c]=[e.nodes[o.actor[t]],e.nodes[o.target[t]]],{color:l}=n.color,f=a===c,u=f?{x:a.x+34,y:a.y-34}:
nc(a,c,n.smooth),d=f?{x:a.x,y:a.y-16}:yr(u,o.actor[t],e),x=f?{x:a.x+16,y:a.y}:yr(u,o.target[t],e),y=Math.atan2(x.y-u.y,x.
x-u.x)*180/Math.PI,$={x:(d.x+2*u.x+x.x)/4,y:(d.y+2*u.y+x.y)/4},{dashes:W}=r[o.hold[t]],dt=W.length?` stroke-dasharray="${W.
join(" ")}"`:"",k=`<path d="M${me(d)} Q${me(u)} ${me(x)}" fill="none" stroke="${l}" stroke-width="${n.width.toFixed(1)}"${dt}\
/>`,A=pn(s[o.sign[t]].head,l,`translate(${me(x)}) rotate(${y}) scale(1)`),nt=fn(i[o.mark[t]].middle,l,$.x.toFixed(1),$.y.
toFixed(1));return k+(A?.outerHTML??"")+(nt?.outerHTML??"")+sc(n.label??"",d,x,$)}function sc(t,e,n,o){if(!t)return"";let s=Math.
atan2(n.y-e.y,n.x-e.x)*180/Math.PI,r=s>90||s<-90?s+180:s,i=t.split(`
`),a=i.map((c,l)=>`<tspan x="0" y="${-4-12*(i.length-1-l)}">${F(c)}</tspan>`);return`<text transform="translate(${me(o)}\
) rotate(${r.toFixed(1)})" font-size="11" ${$r()}>${a.join("")}</text>`}var $r=()=>`text-anchor="middle" fill="${I().text}\
" stroke="${I().ground}" stroke-width="3" paint-order="stroke"`;function rc(t,{size:e,shape:n,tint:o},s,r){let i={square:`\
<rect x="${s-e}" y="${r-e}" width="${2*e}" height="${2*e}" `,triangle:`<path d="M${s} ${r-e} L${s+e} ${r+e*.8} L${s-e} ${r+
e*.8} Z" `,diamond:`<path d="M${s} ${r-e} L${s+e} ${r} L${s} ${r+e} L${s-e} ${r} Z" `,dot:`<circle cx="${s}" cy="${r}" r\
="${e}" `},c=Wt(v(h.level,t)).split(`
`).map((f,u)=>`<text x="${s}" y="${r+e+14+u*14}" font-size="13" ${$r()}>${F(f)}</text>`),l=o>=0?bt()[o]:I().node;return`${i[n]}\
fill="${l}" stroke="${I().line}"/>${c.join("")}`}var kr=["type","sector","country"],ic=["weight","acts","articles","sources","statements"];function ac(t){let e=String(t),
n=/^[=+\-@\t\r]/.test(e)&&Number.isNaN(Number(e))?`'${e}`:e;return/[",\r\n]/.test(n)?`"${n.replace(/"/g,'""')}"`:n}function Fe(){
let{nodes:t}=h.level,n=["actor","actor_label","target","target_label","weight","acts",...w.names.quad_classes.map(s=>s.replace(
" ","_")),"no_quad_class","articles","sources","label","statements"],o=ae(h).map(({pair:s,actor:r,target:i})=>{let{acts:a,
byQuadClass:c,noQuadClass:l,articles:f,sources:u,statements:d}=K(h,s);return[...[t[s.a].actor,r,t[s.b].actor,i],s.weight,
a,...c,l,f.size,u.size,V(w,s.rows),ht(w,d).join(" ")]});return[n,...o].map(s=>`${s.map(ac).join(",")}\r
`).join("")}function Ue(){let{nodes:t}=h.level,e=new Set,n=ae(h).map(({pair:r},i)=>{e.add(r.a).add(r.b);let{acts:a,articles:c,
sources:l,statements:f}=K(h,r),u=[r.weight,a,c.size,l.size,ht(w,f).join(" ")],d=`source="${F(t[r.a].actor)}" target="${F(
t[r.b].actor)}"`;return`<edge id="${i}" ${d} label="${F(V(w,r.rows))}" weight="${r.weight}"><attvalues>${u.map(Sr).join(
"")}</attvalues></edge>`}),o=[...e].sort((r,i)=>r-i).map(r=>{let i=kr.map((a,c)=>Sr(t[r][a],c)).join("");return`<node id\
="${F(t[r].actor)}" label="${F(v(h.level,r))}"><attvalues>${i}</attvalues></node>`});return`<?xml version="1.0" encoding\
="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">${Or("node",kr,()=>"string")+Or("edge",
ic,r=>r==="statements"?"string":"integer")}<nodes>${o.join("")}</nodes><edges>${n.join("")}</edges></graph></gexf>
`}var Sr=(t,e)=>t===null||t===""?"":`<attvalue for="${e}" value="${F(t)}"/>`;function Or(t,e,n){let o=e.map((s,r)=>`<att\
ribute id="${r}" title="${s}" type="${n(s)}"/>`).join("");return`<attributes class="${t}">${o}</attributes>`}function vr(){let t=p("details",{id:"save",class:"menu"},p("summary",{},m("save"))),e=(n,o)=>N(m(n),()=>{o(),t.open=!1});
return t.append(p("div",{},e("save_png",_r),e("save_svg",()=>Dt(Qt("svg"),"image/svg+xml",Kt())),e("save_csv",()=>Dt(Qt(
"csv"),"text/csv",Fe())),e("save_gexf",()=>Dt(Qt("gexf"),"application/xml",Ue())),e("print",()=>window.print()))),t}function Tr(){let t=p("input",{type:"checkbox",onchange:e=>Es(e.target.checked)});O(S("app"),p("header",{},p("h1",{},w.title),
p("div",{class:"tools"},lc(),mc(),vr())),p("nav",{id:"views","aria-label":m("views")},p("div",{id:"tabs",role:"tablist",
"aria-label":m("views"),onkeydown:fc},rt.map(pc))),p("nav",{id:"side","aria-label":m("filters")}),p("main",{},p("div",{id:"\
main",role:"tabpanel"},p("div",{id:"stage"},p("div",{id:"canvas",role:"application","aria-label":m("graph_of")}),p("img",
{id:"printed",alt:""}),p("p",{id:"empty",class:"empty"}),p("div",{class:"over"},N(m("fit"),je),p("label",{class:"tick",id:"\
physics"},t,p("span",{},m("physics")))),p("p",{id:"hint",class:"hint"})),p("div",{id:"sheet"}),p("p",{id:"caption"}))),p(
"aside",{id:"panel",tabindex:0,"aria-label":m("quotes")}),p("footer",{id:"time"}),p("p",{id:"announced",class:"unseen","\
aria-live":"polite"})),document.addEventListener("keydown",uc)}function Mr(){let{tab:t,open:e}=g;document.documentElement.
dataset.theme=g.theme,document.body.classList.toggle("wide",t!=="graph"&&!e),S("theme").textContent=m(st()==="dark"?"lig\
ht":"dark");for(let n of rt){let o=S(`tab-${n}`);o.setAttribute("aria-selected",String(n===t)),o.tabIndex=n===t?0:-1}S("\
main").setAttribute("aria-labelledby",`tab-${t}`),S("stage").hidden=t!=="graph",S("sheet").hidden=t==="graph"}function Lr(){
let t=document.querySelectorAll(".tools option[value]:not([value=''])");for(let e of t)e.textContent=z(cc(e.value))}function cc(t){
try{return new Intl.DisplayNames([t],{type:"language"}).of(t)??t}catch{return t}}function lc(){if(w.languages.length<2)return null;
let t=w.languages.map(e=>[e,e]);return j(m("language_of_names"),[["",m("language_of_names")],...t],g.language??"",async e=>{
await E(),await b({language:e||null})})}var mc=()=>N("",()=>b({theme:st()==="dark"?"light":"dark"}),{id:"theme"}),pc=t=>N(
m(`tab_${t}`),()=>b({tab:t}),{role:"tab",id:`tab-${t}`,"aria-controls":"main"});async function fc({key:t}){let e={ArrowRight:1,
ArrowLeft:-1}[t];if(!e)return;let n=rt[(rt.indexOf(g.tab)+e+rt.length)%rt.length];await b({tab:n}),S(`tab-${n}`).focus()}
function uc(t){t.target instanceof Element&&/^(INPUT|SELECT|TEXTAREA)$/.test(t.target.tagName)||(t.key==="Escape"&&g.open&&
b({open:null}),t.key==="/"&&(t.preventDefault(),S("search").focus()))}var dc=["open","pair","article","tab","theme"],hc=["ego","steps","level","all","grown"],gc={table:Kn,matrix:wr,dyad:fr,exchange:hr,
article:sr,viewpoints:xr};async function Ar(t){let e=jo();Us(),await pe(t),"open"in t&&g.open||qo(e)}async function pe(t){
let e=Object.keys(t??g),n=!!(t&&h&&e.length)&&e.every(r=>dc.includes(r)),o=!h;(g.compared_with||g.language)&&await E(),n||
await Co();let s=!n&&!o&&e.some(r=>hc.includes(r));Mr(),(!n||e.includes("theme"))&&(Rs(),qn()),xc(),await wc(s),await or()}
async function wc(t){if(g.tab!=="graph"){await gc[g.tab](S("sheet"));return}let e=!h.arrows.size&&!h.isGrown;S("empty").
textContent=e?ft():"",S("physics").hidden=h.nodes.size>=vs,Ts(t)}function xc(){let t=S("caption");if(t.hidden=["viewpoin\
ts","article"].includes(g.tab),!["graph","table","matrix"].includes(g.tab)){O(t,$n());return}let{statements:e}=re(h),n=[
h.selfLoops>0&&m("note_self_loops",{n:h.selfLoops}),h.isGrown&&m("not_drawn_yet"),h.arrows.size>Ie&&m("note_zoom")].filter(
Boolean),o=e.filter(s=>h.chosen.undated.has(s));O(t,G(h)," ",C(m("show_quotes"),e,m("based_on_drawn")),n.length>0&&` \xB7 ${n.
join(" ")}`,o.length>0&&[" \xB7 ",C(M(o.length,"article_date_used"),o,m("undated_many"))])}function Cr(){let t=g.tab==="graph"?Kt():"",e=S("printed");e.alt=G(h),t?e.src=Xn(t):e.removeAttribute("src")}var Er={change:b,state:()=>g,edges:()=>Lt(h).map(t=>{let e=K(h,t);return{actor:h.level.nodes[t.a].actor,target:h.level.nodes[t.
b].actor,label:V(w,t.rows),weight:t.weight,acts:e.acts,quad_classes:[...e.byQuadClass,e.noQuadClass],articles:e.articles.
size,sources:e.sources.size,statements:ht(w,e.statements)}}),parts:()=>h.parts?.claims.map(t=>t.map(({sides:e})=>e.map(n=>ht(
w,n)))),bargains:()=>be().bargains.map(t=>({acts:t.length,statements:ht(w,t.flatMap(e=>e.statements))})),svg:Kt,csv:Fe,gexf:Ue,
network:Ne};async function bc(){Ao(Ar),await Mo(No,document.documentElement.lang||"en"),xt(Ye(location.hash,it)),Tr(),await pe(),document.
body.classList.add("ready"),addEventListener("hashchange",yc),addEventListener("beforeprint",Cr),on().addEventListener("\
change",()=>g.theme==="auto"&&pe()),(window.requestIdleCallback||setTimeout)(()=>{Lr(),E()})}function yc(){let t=Ye(location.
hash,it);Oo(t,g)||(xt(t),pe())}Object.assign(window,{explorer:Er});bc();})();

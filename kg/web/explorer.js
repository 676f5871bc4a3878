"use strict";(()=>{var vt=t=>t.compared_with?[...t.according_to,...t.compared_with]:t.according_to;function me(t,e){let n=t.statements;if(e.
includes("everyone"))return()=>!0;let o=Fe(t,e),s=new Set(Xn(e,"of:").map(r=>t.sources.findIndex(i=>i.id===r)));return r=>n.
own[r]===1&&o(r)||n.source[r]>=0&&s.has(n.source[r])}function Fe(t,e){let n=t.statements;if(e.includes("authors")||e.includes(
"everyone"))return()=>!0;let o=new Set(Xn(e,"by:").map(s=>t.signers.indexOf(s)));return s=>[n.publisher[s],n.author[s]].
some(r=>r>=0&&o.has(r))}var Xn=(t,e)=>t.filter(n=>n.startsWith(e)).map(n=>n.slice(e.length));var Xt=0,pe=0,ut=({statements:t},e)=>t.mode[e]===Xt&&t.polarity[e]===0,Zt=t=>Array.from(t.keys()).filter(e=>t[e]),dt=(t,e)=>e.
map(n=>t.statements.key[n]).sort();function Tt(t,e,n){let o=t.statements,s=Yn(t,e,n,o.alternative),r=to(o),i=Tr(o,s,r),a=eo(
t,e,s,r);no(t,e,s,i);let c=s.slice();for(let[l,p]of o.sums)s[l]&&p.some(u=>c[u])&&(s[l]=0);return{inside:s,main:i,...r,undated:a}}
function Zn(t,e,n){let o=t.statements,s=Yn(t,e,n,o.disjunct);return eo(t,e,s,to(o)),no(t,e,s,o.key.map((r,i)=>i)),s}function Ue(t,e){
let n=t.statements,o=e.coders&&new Set(e.coders.map(s=>t.coders.indexOf(s)));return s=>o?o.has(n.coder[s]):!n.aside[s]}function Jt(t,e,n,o){
let s=new Array(o).fill(0);for(let r of Zt(Jn(t,{...e,articles:null},()=>!0)))n(r)>=0&&s[n(r)]++;return s}function Jn(t,e,n){
let o=t.statements,s=new Uint8Array(o.key.length),r=Ue(t,e),i=e.articles&&new Set(e.articles.map(c=>t.articles.findIndex(
l=>l.id===c))),a=new Set;for(let c=0;c<s.length;c++)!r(c)||i&&!i.has(o.article[c])||!n(c)||(s[c]=1,a.add(o.article[c]));
for(let c=0;c<s.length;c++)a.has(t.articles[o.article[c]].copy_of)&&(s[c]=0);return s}function Yn(t,e,n,o){let s=t.statements,
r=Jn(t,e,me(t,n)),i=e.count==="acts",a=Ot(i&&e.kinds===null?[pe]:e.kinds),[c,l]=[Ot(e.relations),Ot(e.modes)],[p,u]=[Ot(
e.certainties),Ot(e.polarities)];for(let h=0;h<r.length;h++){if(!r[h])continue;let x=t.relations[s.relation[h]];!o[h]&&a(
x.kind)&&!(i&&x.kind===pe&&!x.deed)&&c(s.relation[h])&&l(s.mode[h])&&p(s.certainty[h])&&u(s.polarity[h])&&(e.inferred||!s.
inferred[h])&&(e.headlines||!s.headline[h])||(r[h]=0)}return r}function Ot(t){let e=t&&new Set(t);return n=>e===null||e.
has(n)}var to=t=>({first:t.first.slice(),last:t.last.slice(),approximate:t.approximate.slice()});function Tr(t,e,{first:n,
last:o,approximate:s}){let r=Int32Array.from(e,(i,a)=>a);for(let i of Mr(t,e)){if(i.length<2)continue;i.sort((p,u)=>t.rank[p]-
t.rank[u]);let a=i.map(p=>t.first[p]).find(p=>p!==null)??null,c=i.map(p=>t.last[p]).find(p=>p!==null)??null,l=i.find(p=>t.
first[p]!==null||t.last[p]!==null);for(let p of i)r[p]=i[0],!(t.first[p]!==null||t.last[p]!==null)&&(n[p]=a,o[p]=c,s[p]=
l===void 0?0:t.approximate[l])}return r}function Mr(t,e){let n=new Map;for(let o=0;o<e.length;o++){if(!e[o]||t.act[o]<0)
continue;let s=n.get(t.act[o]);s?s.push(o):n.set(t.act[o],[o])}return n.values()}function eo(t,e,n,{first:o,last:s,approximate:r}){
let i=new Set,{since:a,until:c}=e;if(a===null&&c===null&&e.undated)return i;let l=e.inside==="certainly";for(let p=0;p<n.
length;p++){if(!n[p])continue;let[u,h]=[o[p],s[p]],x=u===null&&h===null;if(l&&r[p]||x&&(l||!e.undated)){n[p]=0;continue}
if(x){let R=t.articles[t.statements.article[p]];[u,h]=[R.first,R.last]}let[y,S]=l?[u,h]:[h,u];a!==null&&(y===null?l:y<a)&&
(n[p]=0),c!==null&&(S===null?l:S>c)&&(n[p]=0),x&&n[p]&&i.add(p)}return i}function no(t,e,n,o){let s=Ot(e.quad_classes);for(let r=0;r<
n.length;r++)s(t.statements.quad_class[o[r]])||(n[r]=0)}var Z=["opposed","doubted","other_certainty","only_first","only_second"],[so,ro,Lr,Ar,Cr,Yt]=[0,1,2,3,4,-1];function io(t,e,n){
let o={claims:Z.map(()=>[]),partOf:new Map},s=[e.according_to,n];if(new Set(s.map(a=>[...a].sort().join(`
`))).size<2)return o;let r=Zn(t,{...e,count:"statements"},["everyone"]),i=new Map;for(let[a,c]of s.entries())for(let l of Ir(
t,c,r)){let p=i.get(l.claim)??[[],[]];i.set(l.claim,p),p[a].push(l)}for(let[a,c]of i.values())for(let[l,p]of Nr(a,c))Er(
o,l,p);return o}function Er({claims:t,partOf:e},n,o){let s=o.map(i=>[...new Set(i.map(a=>a.at))]),r={sides:s,statements:[
...new Set(s.flat())]};n!==Yt&&t[n].push(r);for(let i of r.statements){let a=e.get(i);a!==void 0&&(n===Yt||a!==Yt&&a<n)||
e.set(i,n)}}function Ir(t,e,n){let o=t.statements,[s,r]=[me(t,e),Fe(t,e)],i=[],a=(c,l,p)=>i.push({claim:o.claim[c],first:o.
first[c],last:o.last[c],approximate:o.approximate[c],at:l,certainty:null,held:!1,judged:!1,...p});for(let c of Zt(n)){let l=o.
polarity[c]===0,p=t.names.stances[o.stance[c]];s(c)&&a(c,c,{affirms:l,certainty:o.certainty[c],held:!0}),["doubts","reje\
cts"].includes(p)&&r(c)&&a(c,c,{affirms:!l,judged:l||p==="doubts"})}for(let[c,l,p]of o.denials)!n[c]||o.disjunct[l]||!["\
everyone",`of:${p}`].some(u=>e.includes(u))||a(l,c,{affirms:o.polarity[l]!==0,certainty:o.certainty[c]});return i}function Nr(t,e){
let[n,o,s]=[!1,!1,!1];for(let c of t)for(let l of e)oo(c,l)||oo(l,c)||(c.affirms===l.affirms?s||=c.held&&l.held:c.judged||
l.judged?o=!0:n=!0);if(n||o)return[[n?so:ro,[t,e]]];let r=[t,e].map(c=>c.filter(l=>l.held));if(!s)return[[Ar,[r[0],[]]],
[Cr,[[],r[1]]]].filter(([,l])=>l.flat().length);let[i,a]=r.map(c=>[...new Set(c.map(l=>l.certainty))].sort().join(" "));
return[[i===a?Yt:Lr,r]]}var oo=(t,e)=>!t.approximate&&!e.approximate&&t.last!==null&&e.first!==null&&t.last<e.first;function fe({
facts:t,parts:e},n){let o=new Set(n.map(r=>e?.partOf.get(t.ties.statement[r])));for(let r of[so,ro])if(o.has(r))return r;
let[s]=o;return o.size===1&&s!==void 0?s:Yt}function ao(t){let{relations:e,text:n}=t,o=[...new Set(e.map(l=>l.family))],s=Object.entries(t.names).map(([l,p])=>[l,p.
map(u=>n[`${l}: ${u}`]||u)]),r=(l,p)=>p.map((u,h)=>({...u,words:n[`encoding of ${l}: ${t.names[l][h]}`]||u.words})),{signs:i,
holds:a,marks:c}=t.encodings;return{...t,families:o,familyOf:e.map(l=>o.indexOf(l.family)),labels:Object.fromEntries(s),
encodings:{signs:r("signs",i),holds:r("holds",a),marks:r("marks",c)}}}function co(t,e){let n=new Uint8Array(e.nodes.length);
for(let o of[e.actor,e.target])for(let s of o)n[s]=1;return{...e,name:t,numbers:new Map(e.nodes.map((o,s)=>[o.actor,s])),
isTied:n,arrows:{...e.arrows,actor:e.edges.map(o=>o.from),target:e.edges.map(o=>o.to)}}}var He=["price","condition"];function lo(t,e,n){let o=qr(t,n),s=i=>He.includes(e.roles[i].function??""),r=i=>i.statements.
some(a=>e.statements[a].roles?.some(([c])=>s(c)));return Wr(t,o).map(i=>i.map(a=>o[a])).filter(i=>i.some(r)).sort((i,a)=>a.
length-i.length||i[0].statements[0]-a[0].statements[0])}function qr(t,e){let n={...e,count:"statements",kinds:null,quad_classes:null,
relations:null,modes:null,polarities:null},o=Tt(t,n,vt(e)),{act:s,relation:r}=t.statements,i=new Map;for(let a of t.offers.
mentions.filter(c=>Rr(t,o,c))){let[c,,,l,p,u,h,x]=a,y=i.get(s[c])??jr(r[o.main[c]]);i.set(s[c],y),y.statements.push(c);for(let S of l)
y.sides.add(S);for(let S of p)y.toSides.add(S);for(let S of x)y.about.add(S);for(let S of u)y.targets.set(S,[...y.targets.
get(S)??[],c]);for(let S of h)y.things.set(S,[...y.things.get(S)??[],c])}return[...i.values()]}var jr=t=>({relation:t,statements:[],
sides:new Set,toSides:new Set,targets:new Map,things:new Map,about:new Set});function Rr(t,{inside:e,main:n,first:o,last:s},[
r,i,a]){let{act:c,relation:l}=t.statements,{deed:p,offers:u}=t.relations[l[n[r]]];return e[r]===1&&i===o[r]&&a===s[r]&&c[r]>=
0&&ut(t,r)&&p&&u}function Wr(t,e){let n=e.map((l,p)=>p),o=l=>(n[l]!==l&&(n[l]=o(n[l])),n[l]),s=(l,p)=>{n[Math.max(o(l),o(
p))]=Math.min(o(l),o(p))},r=zr(t,e),i=l=>e[l].toSides.size>0;for(let[l,p]of r)([...e[l].toSides].some(h=>e[p].toSides.has(
h))||!i(l)&&!i(p))&&s(l,p);let a=new Map;for(let[l,p]of r){if(i(l)===i(p))continue;let[u,h]=(i(l)?[p,l]:[l,p]).map(o);a.
set(u,(a.get(u)??new Set).add(h))}for(let[l,p]of a)p.size===1&&s(l,[...p][0]);let c=new Map;for(let l of e.keys())c.set(
o(l),[...c.get(o(l))??[],l]);return[...c.values()]}function zr(t,e){let n=new Map;for(let[s,{sides:r,things:i,about:a}]of e.
entries()){let c=i.size?[...i.keys()]:a.size?[...a]:[""];for(let l of r)for(let p of c){let u=JSON.stringify([l,p]);n.set(
u,[...n.get(u)??[],s])}}let o=(s,r)=>t.relations[e[s].relation].wider.includes(e[r].relation);return[...n.values()].flatMap(
s=>s.flatMap((r,i)=>s.slice(i+1).map(a=>[r,a]))).filter(([s,r])=>o(s,r)||o(r,s))}var W=(t,e,n)=>t*n+e;function mo(t,e,n,o,s){let r=e.nodes.length,i=new Map;for(let a of n){let[c,l]=[e.actor[a],e.target[a]],
p=W(c,l,r),u=i.get(p);u?u.rows.push(a):i.set(p,{a:c,b:l,key:p,rows:[a],weight:0})}for(let a of i.values())a.weight=Qe(t,
a.rows,o,s);return i}function Qe(t,e,n,o){let s=t.statements,{statement:r}=t.ties,i=c=>s.act[c]>=0&&t.relations[s.relation[n.
main[c]]].deed;if(e.length===1)return o==="acts"&&!i(r[e[0]])?0:1;let a=new Set;for(let c of e){let l=r[c];o==="articles"?
a.add(s.article[l]):o==="statements"?a.add(l):i(l)&&a.add(s.act[l])}return a.size}var Ge=class{weight=0;ends=[];known=null;get others(){
return this.known??=new Set(this.ends),this.known}};function po(t){let e=new Map,n=(o,s,r)=>{let i=e.get(o)??new Ge;e.set(
o,i),i.ends.push(s),i.weight+=r.weight};for(let o of t.values())n(o.a,o.b,o),n(o.b,o.a,o);return e}function fo(t,e,n,o){let s=a=>t.numbers.get(a)??-1,r={isGrown:!1,weakest:0,kept:null};if(o.ego!==null&&n.has(s(o.ego)))return{
...r,shown:Dr(n,s(o.ego),o.steps)};let i=new Set(n.keys());return o.all?{...r,shown:i}:i.size<=1e3?{...r,shown:i,...Br(e)}:
{...r,shown:Pr(n,(o.grown||[]).map(s)),isGrown:!0}}var Ke=({shown:t,kept:e},n)=>t.has(n.a)&&t.has(n.b)&&(!e||e.has(n.key)),
Mt=t=>[...t.pairs.values()].filter(e=>Ke(t,e)),te=(t,e)=>e.weight-t.weight||t.key-e.key;function ht(t){return[...t].sort(
([e,{weight:n}],[o,{weight:s}])=>s-n||e-o).map(([e])=>e)}function Br(t){if(t.size<=2e4)return{};let e=[...t.values()].sort(
te).slice(0,2e4);return{weakest:t.size-2e4,kept:new Set(e.map(n=>n.key))}}function Pr(t,e){let n=new Set(ht(t).slice(0,30));
for(let o of e){let s=t.get(o);if(s)for(let r of[o,...s.others])n.add(r)}return n}function Dr(t,e,n){let o=new Set([e]),
s=[e];for(let r=0;r<n;r++){let i=s.flatMap(a=>[...t.get(a)?.others??[]]).filter(a=>!o.has(a));for(let a of i)o.add(a);s=
[...new Set(i)]}return o}var uo=new WeakMap;function ho(t,e,n,o,s){let r=new Map;for(let i of n.values())if(Ke(o,i))for(let a of i.rows){let c=Fr(
t,e,a,s),l=r.get(c);l?l.push(a):r.set(c,[a])}return r}function Fr(t,e,n,o){let s=t.ties.statement[n];if(o[s]===s)return e.
arrow[n];let r=t.statements,i=r.relation[o[s]],a=t.ties.together[n]?t.names.signs.indexOf("together"):t.relations[i].sign;
for(let c of[i,-1]){let l=[e.actor[n],e.target[n],c,a,r.hold[o[s]],r.mark[o[s]]].join(" "),p=Ur(e).get(l);if(p!==void 0)
return p}return e.arrow[n]}function Ur(t){let e=uo.get(t);if(!e){let{actor:n,target:o,relation:s,sign:r,hold:i,mark:a}=t.
arrows;e=new Map(n.map((c,l)=>[[n[l],o[l],s[l],r[l],i[l],a[l]].join(" "),l])),uo.set(t,e)}return e}var go=(t,e,n)=>t.names.
signs[e.arrows.sign[n]]==="together";function ue({level:t,arrows:e}){let{arrows:n,nodes:o}=t,s=new Map;for(let r of e.keys()){
let[i,a]=[n.actor[r],n.target[r]],c=W(Math.min(i,a),Math.max(i,a),o.length),l=s.get(c)??[[],[]];s.set(c,l),l[i<a?0:1].push(
r)}return[...s.values()]}function wo({arrows:t,nodes:e}){let n=new Map,o=t.actor.map((s,r)=>W(Math.min(s,t.target[r]),Math.
max(s,t.target[r]),e.length));for(let s of o)n.set(s,(n.get(s)||0)+1);return o.map(s=>n.get(s)>1)}function xo(t,e,n,o){let{ties:s}=t,{inside:r}=n,i=Hr(t,n),a=[],c=[],l=0,p=o.types&&new Set(o.types),u=h=>!p||p.has(e.nodes[h].
type);for(let h=0;h<s.statement.length;h++){if(!r[s.statement[h]]||i.has(h))continue;let[x,y]=[e.actor[h],e.target[h]];if(!(!u(
x)||!u(y))){if(x===y&&!o.self){s.issue[h]||l++;continue}(s.issue[h]?c:a).push(h)}}return{between:a,issues:c,selfLoops:l}}
function Hr({ties:t,statements:e,relations:n},{inside:o,main:s,first:r,last:i}){let a=new Set,c=l=>l.some(p=>o[p]);for(let[
l,p]of t.manners)n[e.relation[s[t.statement[l]]]].manner!==p&&a.add(l);for(let[l,p,u]of t.times){let h=t.statement[l];(r[h]!==
p||i[h]!==u)&&a.add(l)}for(let[l,p]of t.needs)c(p)||a.add(l);for(let[l,p]of t.yields)c(p)&&a.add(l);return a}function bo(t,e,n){let o=Tt(t,n,vt(n)),s=xo(t,e,o,n),r=n.issues?[...s.between,...s.issues]:s.between,i=mo(t,e,r,o,n.count),
a=n.min_weight>1?new Map([...i].filter(([,p])=>p.weight>=n.min_weight)):i,c=po(a),l=fo(e,a,c,n);return{facts:t,level:e,state:n,
chosen:o,pairs:a,nodes:c,...l,arrows:ho(t,e,a,l,o.main),parts:n.compared_with&&io(t,n,n.compared_with),weak:i.size-a.size,
selfLoops:s.selfLoops,withIssues:s.issues.length}}var ot=["graph","table","dyad","matrix","exchange","viewpoints","article"],Ve=["entity","organisation","sector","country"],
Gr=["acts","statements","articles"],ee={tab:"graph",level:"entity",according_to:["authors"],compared_with:null,since:null,
until:null,inside:"possibly",undated:!0,kinds:null,quad_classes:null,relations:null,modes:null,certainties:null,polarities:null,
coders:null,articles:null,types:null,count:"statements",inferred:!0,headlines:!0,self:!1,issues:!1,min_weight:1,all:!1,ego:null,
steps:1,grown:null,open:null,pair:null,article:null,language:null,theme:"auto"},_o=Object.keys(ee),Qr=new Set(["kinds","\
quad_classes","relations","modes","certainties","polarities"]),Kr=new Set(["coders","articles","types","according_to","c\
ompared_with","grown","pair"]),yo={steps:[1,2,3],level:Ve,tab:ot,theme:["auto","light","dark"],count:Gr},$o=t=>({...ee,...t}),
ko=(t,e)=>_o.every(n=>So(t[n],e[n]));function Xe(t,e){return _o.filter(o=>!So(t[o],e[o])).map(o=>`${o}=${encodeURIComponent(
JSON.stringify(t[o]))}`).join("&")}function Ze(t,e){let n=t.replace(/^#/,"").split("&").map(o=>[o.slice(0,Math.max(o.indexOf(
"="),0)),o.slice(o.indexOf("=")+1)]).filter(([o])=>Object.hasOwn(ee,o)).map(([o,s])=>[o,Vr(s)]).filter(([o,s])=>Xr(o,s));
return{...e,...Object.fromEntries(n)}}var So=(t,e)=>JSON.stringify(t)===JSON.stringify(e);function Vr(t){try{return JSON.
parse(decodeURIComponent(t))}catch{return}}function Xr(t,e){return e===null?ee[t]===null:Qr.has(t)?Array.isArray(e)&&e.every(
Number.isInteger):Kr.has(t)?Array.isArray(e)&&e.every(n=>typeof n=="string"):Object.hasOwn(yo,t)?yo[t].includes(e):["sin\
ce","until","min_weight"].includes(t)?Number.isInteger(e):typeof e==(typeof ee[t]=="boolean"?"boolean":"string")}var w,gt=null,Lt="en",g,st,d,de,Je=null,Ye=new Map,tn=new Map,vo=async()=>{};async function Oo(t,e){de=t,Lt=e,w=ao(await de.
facts()),st=$o(w.opening),g=st,gt=Je=null,Ye.clear()}async function C(){Je??=de.words();let t=await Je;return gt!==t&&(tn=
new Map(t.entities.map((e,n)=>[e.id,n]))),gt=t,t}function he(t){let e=Ye.get(t)??de.level(t).then(n=>co(t,n));return Ye.
set(t,e),e}var To=t=>tn.get(t);function rt(t){let e=tn.get(t);return e===void 0||!gt?null:gt.entities[e]}function Mo(t){
vo=t}function wt(t){g={...g,...t}}async function b(t){wt(t),await vo(t)}async function Lo(){let t=await he(g.level);for(;t.
name!==g.level;)t=await he(g.level);d=bo(w,t,g)}var ge=()=>lo(w,L(),g);function L(){if(!gt)throw new Error("what is read\
 was not loaded");return gt}var Zr={light:["#9cc3e6","#f2c14e","#8fd0b0","#e6a5b8","#c3b1e1","#d9b38c"],dark:["#5f9bd1","#cfa13a","#5fae8b","#c57b93",
"#9a84c7","#b58a5e"]},Jr={light:{text:"#1f2933",ground:"#ffffff",node:"#cbd2d9",line:"#52606d"},dark:{text:"#e4e7eb",ground:"\
#12171d",node:"#52606d",line:"#9aa5b1"}},Yr={light:["#b3261e","#a8327a","#8a6100","#6d3fb0","#00776b","#9aa5b1"],dark:["\
#ff8a80","#f48fb1","#e0b050","#b79af0","#4cc3b4","#52606d"]},en=()=>matchMedia("(prefers-color-scheme: dark)");function nt(){
return g.theme!=="auto"?g.theme:en().matches?"dark":"light"}var E=()=>Jr[nt()],xt=()=>Zr[nt()],At=t=>w.encodings.signs[t][nt()],
nn=t=>Yr[nt()][t];function Ao(t,e){let n=fe(t,e);return nn(n<0?Z.length:n)}var we="http://www.w3.org/2000/svg";function f(t,e={},...n){return Co(document.createElement(t),e,n)}function T(t,e={},...n){
return Co(document.createElementNS(we,t),e,n)}function Co(t,e,n){for(let[o,s]of Object.entries(e))s==null||s===!1||(typeof s==
"function"?t.addEventListener(o.slice(2),s):o==="value"||o==="checked"?Object.assign(t,{[o]:s}):t.setAttribute(o,s===!0?
"":String(s)));return bt(t,n),t}function bt(t,e){for(let n of e)n==null||n===!1||n===""||(Array.isArray(n)?bt(t,n):t.append(
n instanceof Node?n:String(n)))}function v(t,...e){t.replaceChildren(),bt(t,e)}function k(t){let e=document.getElementById(
t);if(!e)throw new Error(`the page has no ${t}`);return e}function xe(t){k("announced").textContent=t}var Eo={facts:()=>on("facts"),words:()=>on("words"),level:t=>on(`level-${t}`)};async function on(t){let e=k(t);if(e.type===
"application/json")return JSON.parse(e.text);let n=Uint8Array.from(atob(e.text),s=>s.charCodeAt(0)),o=new Blob([n]).stream().
pipeThrough(new DecompressionStream("gzip"));return JSON.parse(await new Response(o).text())}var sn="button, select, input, summary, [tabindex='0']";function be(t){return((t.getAttribute("aria-label")||t.closest("\
label")?.textContent||t.textContent)??"").replace(/[\d\u2022]+/g,"").trim()}function Io(){let t=document.activeElement,e=t?.
closest("#side, #time, #panel, #sheet");return!t||!e||!t.matches(sn)?null:{part:e.id,words:be(t),at:[...e.querySelectorAll(
sn)].indexOf(t)}}function No(t){if(!t||document.activeElement!==document.body)return;let e=[...k(t.part).querySelectorAll(
sn)],n=r=>Math.abs(e.indexOf(r)-t.at),[o]=e.filter(r=>be(r)===t.words).sort((r,i)=>n(r)-n(i));(o??e[Math.min(t.at,e.length-
1)])?.focus({preventScroll:!0})}function qo(t){return new Set([...t.querySelectorAll("details[open] > summary")].map(be))}
function jo(t,e){for(let n of t.querySelectorAll("details"))n.firstElementChild&&e.has(be(n.firstElementChild))&&(n.open=
!0)}function m(t,e={}){let n=w.text[t];return n===void 0?t:n.replace(/\{(\w+)\}/g,(o,s)=>s in e?String(e[s]):o)}var J=t=>t<1e3?
String(t):t.toLocaleString(Lt),rn=(t,e)=>m(t===1?e:`${e}_many`),M=(t,e)=>`${J(t)} ${rn(t,e)}`;function Ct(t,e=t.length){
return t.length>e?`${t.slice(0,e).join(", ")} ${m("and_more",{n:t.length-e})}`:[t.slice(0,-1).join(", "),...t.slice(-1)].
filter(Boolean).join(` ${m("and")} `)}var z=t=>t.charAt(0).toLocaleUpperCase(Lt)+t.slice(1),an=t=>`${t>0?"+":t<0?"\u2212":
""}${Math.abs(t).toFixed(1)}`;var cn=t=>e=>{e.key!=="Enter"&&e.key!==" "||(e.preventDefault(),t())};function _(t,e,n={}){return f("span",{role:"button",
tabindex:0,class:"link",onclick:e,onkeydown:cn(e),...n},t)}function I(t,e,n={}){return f("button",{type:"button",onclick:o=>e(
o.currentTarget),...n},t)}function ye(t,e){let n=ti(t);return!n||!["https:","http:"].includes(n.protocol)?f("span",{},e):
f("a",{href:n.href,rel:"noopener noreferrer",target:"_blank"},e)}function ti(t){try{return new URL(t)}catch{return null}}var Et=(t,...e)=>f("section",{class:"group"},f("h2",{},t),e);function q(t,e,n,o){let s=e.find(([r])=>r===n);return f("se\
lect",{"aria-label":t,title:s?.[1],onchange:r=>o(r.target.value)},e.map(([r,i])=>f("option",{value:r,selected:r===n},z(i))))}
function B(t,e,n,o){let s=f("input",{type:"checkbox",checked:e,onchange:r=>n(r.target.checked)});return f("label",{class:"\
tick"},s,o,f("span",{},t))}function It(t,e){let n=f("ol",{class:"acts"},t.slice(0,e));if(t.length<=e)return n;let o=e,s=()=>m(
"more",{n:t.length-o}),r=I(s(),()=>{bt(n,t.slice(o,o+e)),o+=e,o>=t.length?r.remove():r.textContent=s()});return[n,r]}var G=(t,...e)=>f(
"fieldset",{},f("legend",{},t),e);var at=["\u2260","?","\u2248","\u2460","\u2461"];function ln(){let t=w.signers.map(n=>[`by:${n}`,m("viewpoint_signer",{name:n})]),
e=w.sources.map(({id:n,label:o,by:s})=>[`of:${n}`,m("viewpoint_quoted",{name:o,by:s.join(", ")})]);return[["authors",m("\
viewpoint_authors")],...t,...e,["everyone",m("viewpoint_everyone")]]}function it(t){let e=new Map(ln());return t.map(n=>e.
get(n)||n).join(` ${m("and")} `)}var Nt=t=>m(`part_${t}`,{first:it(g.according_to),second:it(g.compared_with||[])});var ei={square:"M3 2 H13 V12 H3 Z",triangle:"M8 1.5 L14 12.5 H2 Z",diamond:"M8 1 L14 7 L8 13 L2 7 Z"};function qt(t,{dashes:e=[],
head:n="arrow",middle:o=""}={}){let r=T("line",{x1:2,y1:7,x2:n==="bar"?37:34,y2:7,stroke:t,"stroke-width":2,"stroke-dash\
array":e.join(" ")||null});return Ro("0 0 42 14",r,mn(n,t,"translate(40 7) rotate(0) scale(1)"),pn(o,t,19,7))}var Ro=(t,...e)=>T(
"svg",{class:"sample",width:42,height:14,viewBox:t,"aria-hidden":"true"},e),_e=t=>qt(At(t),{head:w.encodings.signs[t].head}),
jt=t=>qt(nn(t));function ni(){return[...Z.map((e,n)=>ne(jt(n),`${at[n]} ${Nt(e)}`)),ne(jt(Z.length),m("part_same"))]}var ne=(t,e)=>[
t,e];function mn(t,e,n){return t?t==="bar"?T("line",{transform:n,x1:-2,y1:-5,x2:-2,y2:5,stroke:e,"stroke-width":3}):t===
"vee"?T("path",{transform:n,d:"M-8 -4.5 L0 0 L-8 4.5",fill:"none",stroke:e,"stroke-width":2}):T("path",{transform:n,d:"M\
-9 -4.5 L0 0 L-9 4.5 Z",fill:e}):null}function pn(t,e,n,o){return t==="circle"?T("circle",{cx:n,cy:o,r:3.5,fill:e}):t===
"diamond"?T("path",{transform:`translate(${n} ${o})`,d:"M-4.5 0 L0 -4.5 L4.5 0 L0 4.5 Z",fill:e}):null}function fn(t,e=E().
node){let n={fill:e,stroke:E().line},o=t==="dot"?T("circle",{cx:8,cy:7,r:5.5,...n}):T("path",{d:ei[t],...n});return Ro("\
-13 0 42 14",o)}function Wo(){let{sign:t,hold:e,mark:n}=d.level.arrows,o=[...d.arrows.keys()];return un({signs:new Set(o.
map(s=>t[s])),holds:new Set(o.map(s=>e[s])),marks:new Set(o.map(s=>n[s]))})}function un(t){let{signs:e,holds:n,marks:o}=w.
encodings,s=E().line,r=(l,p)=>!t||t[l].has(p),i=e.flatMap(({words:l},p)=>r("signs",p)?[ne(_e(p),l)]:[]),a=n.flatMap(({dashes:l,
words:p},u)=>l.length&&r("holds",u)?[ne(qt(s,{dashes:l}),p)]:[]),c=o.flatMap(({middle:l,words:p},u)=>l&&r("marks",u)?[ne(
qt(s,{middle:l}),p)]:[]);return[...d.parts?ni():i,...a,...c]}var zo=new WeakMap;function Bo(t,e,n){let o=t.statements,s=t.names.quad_classes,r=new Map,i=s.map(()=>[]),a={unreal:[],none:[]},
[c,l]=[0,0];for(let h of e){let x=t.relations[o.relation[n[h]]],y=o.quad_class[n[h]];if(!(o.act[h]<0||!x.deed))if(!ut(t,
h))a.unreal.push(h);else{if((y<0?a.none:i[y]).push(h),r.has(o.act[h])||(r.set(o.act[h],y),x.goldstein===null))continue;c+=
x.goldstein,l++}}let p=h=>[...r.values()].filter(x=>x===h).length,u=a.unreal.map(h=>o.act[h]).filter(h=>!r.has(h));return{
statements:e,acts:r.size,...a,unrealActs:new Set(u).size,quadClasses:i,byQuadClass:s.map((h,x)=>p(x)),noQuadClass:p(-1),
articles:new Set(e.map(h=>o.article[h])),sources:new Set(e.map(h=>oi(t,h))),sum:c,scored:l}}var oi=({statements:t},e)=>t.
source[e]>=0?-1-t.source[e]:t.author[e]>=0?t.author[e]:t.publisher[e],oe=t=>[...t.quadClasses.flat(),...t.none],Q=(t,e)=>Bo(
t.facts,Rt(t,e.rows),t.chosen.main);function se(t){let e=zo.get(t);if(e)return e;let n=Mt(t),o=new Set(t.isGrown?t.shown:
[]);for(let{a,b:c}of n)o.add(a).add(c);let{statement:s}=t.facts.ties,r=new Set(n.flatMap(a=>a.rows.map(c=>s[c]))),i={...Bo(
t.facts,[...r],t.chosen.main),actors:o.size};return zo.set(t,i),i}function Rt({facts:t,chosen:e},n){return yt(e,new Set(
n.map(o=>t.ties.statement[o])))}function yt({first:t,last:e},n){let o=s=>t[s]??e[s]??1/0;return[...n].sort((s,r)=>o(s)-o(
r)||s-r)}function $e({facts:t,chosen:e},n){let o=new Map;for(let s of n){let r=t.statements.act[s],i=r>=0&&e.inside[s]?`\
act ${r}`:`statement ${s}`,a=o.get(i);a?a.push(s):o.set(i,[s])}return[...o.values()]}function Po({chosen:t},e){let n=t.main[e[0]];
return e.includes(n)?n:e[0]}var _t=(t,e)=>t.names.quad_classes[e].split(" ")[1],dn=(t,e)=>e.filter(n=>t.ties.together[n]);
function Do(t,e){let{facts:n,chosen:o}=t,{relation:s,quad_class:r}=n.statements,i=new Set(dn(n,e).map(c=>n.ties.statement[c])),
a=[0,0,0];for(let c of Rt(t,e)){let l=o.main[c],p=n.relations[s[l]].sign,u=i.has(c)?n.names.signs.indexOf(_t(n,r[l])):p;
a[ut(n,c)?u:2]++}return a}var si=0,ri=0;function Ho(){let{statements:t,names:e,labels:n}=w;return Et(m("filters_and_counts"),G(m("quad_classes"),ii()),
G(m("modes"),ke("modes",n.modes,hn(t.mode,e.modes),o=>gn(o===Xt,"not actual"))),G(m("certainties"),ke("certainties",n.certainties,
hn(t.certainty,e.certainties),o=>gn(o===si,"hedged"))),G(m("polarities"),ke("polarities",n.polarities,hn(t.polarity,e.polarities),
o=>gn(o===ri,"denied"))))}function Go(t){let e=f("details",{class:"group",open:t},f("summary",{},m("more_filters")),t&&Uo());
return e.addEventListener("toggle",()=>e.open&&e.children.length===1&&bt(e,Uo())),e}var hn=(t,e)=>Jt(w,g,n=>t[n],e.length);
function gn(t,e){let{names:n,encodings:o}=w;return qt(E().line,{dashes:t?[]:o.holds[n.holds.indexOf(e)].dashes})}function ii(){
let{statements:t,names:e,labels:n}=w,o=e.quad_classes.length,s=c=>c<o?_e(e.signs.indexOf(_t(w,c))):_e(e.signs.indexOf("n\
either")),r=Jt(w,g,c=>t.quad_class[c]<0?o:t.quad_class[c],o+1),i=[...e.quad_classes.keys(),-1],a=g.quad_classes??i;return[
...n.quad_classes,m("no_quad_class")].map((c,l)=>{let p=u=>b({quad_classes:Se(i,a,[i[l]],u,i)});return r[l]>0&&B(`${c} (${r[l]}\
)`,a.includes(i[l]),p,s(l))})}function Se(t,e,n,o,s){let r=t.filter(i=>n.includes(i)?o:e.includes(i));return String(r)===
String(s)?null:r}function ke(t,e,n,o=()=>null){let s=[...e.keys()],r=t==="kinds"&&g.count==="acts"?[pe]:s,i=g[t],a=i??r;
return e.map((c,l)=>{let p=u=>b({[t]:Se(s,a,[l],u,r)});return(n[l]>0||i!==null)&&B(`${c} (${n[l]})`,a.includes(l),p,o(l))})}
function Fo(t,e){let n=e.map(([s])=>s),o=g[t]??n;return e.map(([s,r])=>{let i=a=>b({[t]:Se(n,o,[s],a,n)});return B(r,o.includes(
s),i)})}function Uo(){let{statements:t,names:e,labels:n,relations:o,families:s,familyOf:r,articles:i,coders:a}=w,c=Jt(w,
g,u=>t.relation[u],o.length),l=Jt(w,g,u=>o[t.relation[u]].kind,e.kinds.length),p=new Set(d.level.nodes.filter((u,h)=>d.level.
isTied[h]).map(u=>u.type));return[G(m("kinds"),ke("kinds",n.kinds,l)),G(m("relations"),s.map((u,h)=>ai(u,[...o.keys()].filter(
x=>r[x]===h),c))),G(m("types"),Fo("types",[...p].sort().map(u=>[u,u]))),i.length>1&&G(m("articles"),Fo("articles",i.map(
u=>[u.id,u.title]))),a.length>1&&G(m("coders"),ci()),G(m("further"),B(m("with_issues"),g.issues,u=>b({issues:u})),B(m("w\
ith_inferred"),g.inferred,u=>b({inferred:u})),B(m("with_headlines"),g.headlines,u=>b({headlines:u})),B(m("with_self_loop\
s"),g.self,u=>b({self:u})))]}function ai(t,e,n){let o=[...w.relations.keys()],s=g.relations??o,r=e.filter(c=>n[c]),i=r.reduce(
(c,l)=>c+n[l],0);if(!i)return null;let a=(c,l)=>b({relations:Se(o,s,c,l,o)});return f("details",{class:"family"},f("summ\
ary",{},`${t} (${i})`,r.some(c=>!s.includes(c))&&" \u2022"),f("p",{class:"quiet"},_(m("all"),()=>a(e,!0))," ",_(m("none"),
()=>a(e,!1))),r.map(c=>B(`${w.relations[c].label} (${n[c]})`,s.includes(c),l=>a([c],l))))}function ci(){let t=g.coders??
[],e=t.length>1?[[t.join(" "),Ct(t)]]:[],n=w.coders.map(o=>[o,o]);return q(m("coders"),[["",m("one_coder")],...n,...e],t.
join(" "),o=>b({coders:o?o.split(" "):null}))}var li=60,ve=null;function $t(){if(!g.open)return null;let t=g.open.indexOf(":"),e=g.open.slice(0,t),n=g.open.slice(t+1);
return{kind:e,names:e==="pair"?n.split(">").map(wn):[n]}}function wn(t){try{return decodeURIComponent(t)}catch{return t}}
var Qo=t=>`pair:${t.map(encodeURIComponent).join(">")}`,P=t=>b({open:`actor:${t}`}),kt=t=>b({open:`statement:${w.statements.
key[t]}`});function F(t,e){let n=[t,e].map(o=>d.level.nodes[o].actor);return b({open:Qo(n),pair:n})}function ct(t,e){let n=yt(
d.chosen,t),o=n.slice(0,li).map(s=>w.statements.key[s]);return ve={statements:n,label:e,name:[n.length,...o].join(" ")},
b({open:`list:${ve.name}`})}function Ko(t){if(ve?.name===t)return ve;let e=t.split(" ").slice(1);return{name:t,label:"",
statements:e.map(n=>w.statements.key.indexOf(n)).filter(n=>n>=0)}}function Vo(t,e){return b({tab:"article",article:w.articles[t].
id,open:`statement:${w.statements.key[e]}`})}function Oe(t){let e=d.level.nodes[t].actor;return d.isGrown?b({grown:xn(e)}):
b({ego:g.ego===e?null:e,steps:1})}var xn=t=>[...new Set([...g.grown||[],t])];function Xo(t){let e=$t();if(!e||!["pair","\
actor"].includes(e.kind))return{};let n=d.level,[o,s]=e.names.map(c=>n.numbers.get(c)),r=n.actor.findIndex((c,l)=>c===o&&
(s===void 0||n.target[l]===s)),i=r<0&&o!==void 0&&e.kind==="actor"?n.target.indexOf(o):-1;if(r<0&&i<0)return{open:null};
let a=(r<0?[t.target[i]]:[t.actor[r],t.target[r]]).map(c=>t.nodes[c].actor);return e.kind==="actor"||a[0]===a[1]?{open:`\
actor:${a[0]}`}:{open:Qo(a),pair:a}}var Y=t=>g.language&&t.labels?.[g.language]||t.label;function O(t,e){let n=t.nodes[e],o=g.language?rt(n.actor):null;return o?
Y(o):n.label}function Te(t){let e=d.level.numbers.get(t);return e===void 0?t:O(d.level,e)}function re(t){let{level:e}=t;
return Mt(t).map(n=>({pair:n,actor:O(e,n.a),target:O(e,n.b)}))}var Zo=["statements","acts","articles"];function Jo(){let t=_(m("draw_all"),()=>b({all:!0}));return Et(m("level"),q(m("l\
evel"),Ve.map(e=>[e,m(`level_${e}`)]),g.level,mi),f("label",{class:"line"},`${m("count_by")} `,pi()),f("label",{class:"l\
ine"},`${m("min_weight")} `,fi()),g.ego!==null&&ui(g.ego),d.isGrown&&f("p",{class:"quiet"},m("not_drawn_yet")," ",t),d.weakest>
0&&f("p",{class:"quiet"},m("weakest",{n:d.weakest})," ",t))}async function mi(t){let e=await he(t);await b({level:t,ego:null,
...Xo(e)})}function pi(){let t=e=>b({count:Zo.find(n=>n===e)});return q(m("count_by"),Zo.map(e=>[e,m(`by_${e}`)]),g.count,
t)}function fi(){return f("input",{type:"number",min:1,max:999,value:g.min_weight,"aria-label":m("min_weight"),onchange:t=>b(
{min_weight:Math.max(1,Math.floor(Number(t.target.value))||1)})})}function ui(t){let e=q(m("distance"),[1,2,3].map(n=>[String(
n),M(n,"step")]),String(g.steps),n=>b({steps:Number(n)}));return f("p",{class:"ego"},m("neighbours_of",{name:Te(t)})," ",
e," ",_(m("show_all"),()=>b({ego:null})))}var U=t=>new Date(t*864e5).toISOString().slice(0,10);function ts(t){let e=Date.parse(`${t}T00:00:00Z`);return Number.isNaN(
e)?null:Math.round(e/864e5)}var Yo=t=>new Date(t*864e5).getUTCFullYear(),es=(t,e)=>Date.UTC(t,e,1)/864e5;function bn(t,e){
let[n,o]=[Yo(t),Yo(e)],s=Math.max(1,Math.ceil((o-n)/10)),r=[];for(let i=n+1;i<=o;i+=s)r.push([es(i,0),String(i)]);return r}
function ns(t,e){let n=bn(t,e);if(n.length>=2)return n;let o=[],s=new Date(t*864e5),r=e-t>200?2:1;for(let i=s.getUTCMonth()+
1;;i+=r){let a=es(s.getUTCFullYear(),i);if(a>e)return o;o.push([a,U(a).slice(0,7)])}}function os(t,e,n){let o=t.statements,s=new Set(e.map(l=>`${o.article[l]} ${o.coder[l]}`)),[r,i,a]=[new Set,new Set,new Set];
for(let l=0;l<o.key.length;l++){let p=o.article[l],u=t.articles[p].copy_of;u!==null&&n.has(u)&&!n.has(p)&&a.add(p),!(!n.
has(p)||s.has(`${p} ${o.coder[l]}`))&&(r.add(o.coder[l]),i.add(p))}return{coders:[...new Set(e.filter(l=>i.has(o.article[l])).
map(l=>t.coders[o.coder[l]]))].sort(),others:r.size,reprints:a.size}}var ss={21:"spring",22:"summer",23:"autumn",24:"winter"};function lt(t){if(t.includes("/")){let[l,p]=t.split("/");return l===
""||l===".."?m("date_until",{to:lt(p)}):p===""||p===".."?m("date_since",{from:lt(l)}):m("date_throughout",{from:lt(l),to:lt(
p)})}let e=/^\[(.+)\.\.(.+)\]$/.exec(t);if(e)return m("date_within",{from:lt(e[1]),to:lt(e[2])});let n=/^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/.
exec(t);if(!n)return t;let[,o,s,r,i]=n,a=o==="XXXX"?m("no_year"):o,c=[r&&String(Number(r)),s&&di(s),a].filter(Boolean).join(
" ");return i?m("date_perhaps",{date:c}):c}function di(t){return Object.hasOwn(ss,t)?m(ss[t]):new Date(Date.UTC(2e3,Number(
t)-1,1)).toLocaleDateString(Lt,{month:"long",timeZone:"UTC"})}function Wt(t){let e=[];return t.when&&e.push(lt(t.when)),
t.inferred_when&&e.push(`${lt(t.inferred_when)} (${m("inferred")})`),e.length?e.join("; "):m("date_unknown")}var St=()=>g.
since!==null||g.until!==null;function yn(){let[t,e]=[g.since,g.until].map(n=>n===null?null:U(n));return t===null?m("date\
_until",{to:e}):e===null?m("date_since",{from:t}):m("date_throughout",{from:t,to:e})}function H(t){let e=se(t),n=e.unrealActs?` (${m("plus_not_actual",{n:e.unrealActs})})`:"",o=m("based_on",{acts:M(e.acts,
"act")+n,statements:M(e.statements.length,"statement"),articles:M(e.articles.size,"article"),sources:M(e.sources.size,"s\
ource"),coding:hi(e)}),s=[e.actors<t.nodes.size&&m("drawn_of",{n:J(e.actors),of:J(t.nodes.size)}),t.weakest>0&&m("weakes\
t",{n:t.weakest}),t.weak>0&&m("note_min_weight",{n:t.weak})];return[_n(),...s,o].filter(Boolean).join(" ")}function _n(){
return`${[z(m(`level_${g.level}`)),`${m("according_to")} ${it(g.according_to)}`,g.compared_with&&`${m("compared_with")} ${it(
g.compared_with)}`,g.issues&&m("with_ties_to_issues"),St()&&$n()].filter(Boolean).join(", ")}.`}var $n=()=>`${yn()} (${m(
`inside_${g.inside}`)})`;function rs(t){let e=[...se(t).articles].map(c=>w.articles[c]),n=[...new Set(e.map(c=>c.publisher))].
filter(Boolean).sort();if(!n.length)return"";let o=c=>e.map(l=>l[c]).filter(l=>l!==null),s=[Math.min(...o("first")),Math.
max(...o("last"))],[r,i]=s.map(c=>Number.isFinite(c)?U(c):null),a=r===i?m("published_on",{day:r}):m("published_from",{first:r,
last:i});return m("source_line",{who:Ct(n,3),when:r===null||i===null?m("undated_source"):a})}function hi({statements:t,articles:e}){
let{coders:n,others:o,reprints:s}=os(w,t,e),r=[o?M(o,"other_coder"):"",s?M(s,"reprint"):""].filter(Boolean);return r.length?
` (${n.length?`${m("coded_by",{names:Ct(n,3)})}; `:""}${m("left_out",{what:Ct(r)})})`:""}function mt(){return g.min_weight>
1?m("empty_min_weight",{n:J(g.min_weight)}):St()?m("empty_period",{period:yn()}):d.withIssues&&!g.issues?m("empty_but_is\
sues",{n:J(d.withIssues),option:m("with_issues")}):m("empty")}var is=.55,as=15*is,Me={enabled:!1,type:"arrow",scaleFactor:1},cs={to:Me,middle:Me,from:Me};function ls(t){let e=new Map;
return n=>{let o=e.get(n)??t(n);return e.set(n,o),o}}var kn=ls(t=>({color:t,highlight:t,hover:t,inherit:!1,opacity:1})),
ms=ls(t=>{let[e,n,o]=t.split(" ").map(Number),{head:s}=w.encodings.signs[e],{middle:r}=w.encodings.marks[o],{dashes:i}=w.
encodings.holds[n];return{ends:{to:{enabled:!!s,type:s||"arrow",scaleFactor:is},middle:{enabled:!!r,type:r||"arrow",scaleFactor:r?
.45:1},from:Me},dashes:i.length?i:!1}});function ps(t,e){return e?Math.min(.7+.5*Math.log2(t),4):Math.min(1.2+1.3*Math.log2(
t),9)}function fs(t){let e=new Map;for(let n of ue(t)){let o=n[0].length>0&&n[1].length>0,s=Math.min(.22,1.5/(n[0].length+
n[1].length));for(let r of n)r.forEach((i,a)=>{let c=o?(a+.6)*s:(a-(r.length-1)/2)*s;e.set(i,{enabled:!0,type:c<0?"curve\
dCCW":"curvedCW",roundness:Math.abs(c)})})}return e}function zt(t,e=20,n=3){let o=[""];for(let s of t.slice(0,200).split(
/\s+/)){let r=s.length>e?`${s.slice(0,e-1)}\u2026`:s,i=o[o.length-1];i?i.length+1+r.length<=e?o[o.length-1]=`${i} ${r}`:
o.push(r):o[o.length-1]=r}return o.length>n?`${o.slice(0,n).join(`
`)}\u2026`:o.join(`
`)}var gi={enabled:!0,type:"curvedCW",roundness:.15};function us(t){let e=wo(t),n=t.nodes.filter(i=>t.isTied[i.id]).map(({id:i,
x:a,y:c,shape:l})=>({id:i,x:a,y:c,shape:l,label:zt(O(t,i))})),o=t.edges.map((i,a)=>e[a]?{...i,smooth:gi}:i),s=new vis.Network(
k("canvas"),{nodes:n,edges:o},xi(n.length,!t.merged));Sn(s,t);let r=[-1,...xt().keys()].map(wi);for(let{id:i}of n){let{options:a}=s.
body.nodes[i];a.size=t.nodes[i].size,a.color=r[t.nodes[i].tint+1]}return s}function Sn(t,e){for(let[n,o]of e.nodes.entries()){
let s=t.body.nodes[n];s&&([s.x,s.y]=[o.x,o.y+n*1e-4])}}function wi(t){let e=E(),n=t>=0?xt()[t]:e.node,o={background:n,border:e.
text};return{background:n,border:e.line,highlight:o,hover:o}}function xi(t,e){let n=E(),o={color:n.text,size:15,face:"sy\
stem-ui, sans-serif",strokeWidth:3,strokeColor:n.ground};return{autoResize:!0,physics:{enabled:!1,solver:"forceAtlas2Bas\
ed",stabilization:!1},layout:{improvedLayout:!1},interaction:{hover:t<=2e3,hideEdgesOnDrag:!e,hideEdgesOnZoom:!e,tooltipDelay:1e9,
keyboard:{enabled:!0,bindToWindow:!1},multiselect:!1,selectConnectedEdges:!1},nodes:{hidden:!0,font:o,borderWidth:1,borderWidthSelected:3,
scaling:{label:{enabled:!1,drawThreshold:t>300?9:5}},chosen:!0},edges:{hidden:!0,smooth:!1,...e&&{font:{...o,size:12.5,align:"\
top",vadjust:0}},selectionWidth:2,hoverWidth:1,arrowStrikethrough:!1,endPointOffset:{to:1},selfReference:{size:18,angle:Math.
PI/4,renderBehindTheNode:!0},scaling:{label:{enabled:!1,drawThreshold:5}}}}}var bi=([t,,e,...n])=>[t,e,...n].join("");function Bt(t,e){let{act:n,rank:o}=t.statements,{statement:s,label:r}=t.ties,i=new Map;
for(let c of e){let l=s[c],p=n[l]>=0?`act ${n[l]}`:l,u=t.tie_labels[r[c]],h={text:bi(u),parts:u,rank:o[l]},x=i.get(p);(!x||
h.rank<x.rank||h.rank===x.rank&&h.text<x.text)&&i.set(p,h)}let a=new Map;for(let c of i.values()){let l=a.get(c.text)??{
...c,number:0};a.set(c.text,{...l,number:l.number+1,rank:Math.min(l.rank,c.rank)})}return[...a.values()].sort((c,l)=>l.number-
c.number||c.rank-l.rank)}var vn=({text:t,number:e})=>e>1?`${t} \xD7${e}`:t,K=(t,e)=>Bt(t,e).map(vn).join("; ");function On([
,t,e,n,o,s,r],i){let a=t+(e&&"[")+n+o,c=r+(e&&"]");return a+yi(s,Math.max(i-a.length-c.length,8))+c}function ds(t,e,n){let o=Bt(
t,e);if(!o.length)return"";let s=o.length>1?` +${o.length-1}`:"";return On(o[0].parts,n-s.length)+s}function yi(t,e){if(t.
length<=e)return t;let n=t.slice(0,e-1);return`${((/\s/.test(t[e-1])?n:n.slice(0,Math.max(n.lastIndexOf(" "),0)))||n).trimEnd()}\
\u2026`}var Tn=70,_i=3,[$i,hs]=[12,34];function Le({network:t,selection:e}){if(e.level.merged)return;let n=e.arrows.size<=Tn;for(let o of ue(
e).map(s=>s.flat())){let s=Math.max(1,_i+1-o.length);for(let r of o){let i=Si(t,e,r),a=n?ki(e,r,.75*s*i):"";vi(t.body.edges[r],
a&&zt(a,i,s))}}}function ki(t,e,n){let o=t.arrows.get(e)??[],s=t.parts?fe(t,o):-1;return ds(t.facts,o,n)+(s<0?"":` ${at[s]}`)}
function Si(t,{level:e},n){let{arrows:o,nodes:s}=e,[r,i]=[s[o.actor[n]],s[o.target[n]]];if(r===i)return hs;let a=Math.hypot(
r.x-i.x,r.y-i.y)-r.size-i.size;return Math.max($i,Math.min(hs,Math.floor(a/(.5*t.body.edges[n].options.font.size))))}function vi(t,e){
if((t.options.label||"")===e)return;let n=e.split(`
`).length;t.setOptions({label:e,font:{vadjust:-.5*(n-1)*t.options.font.size}})}var ws=1.4,Oi={nodes:[15,12,22],edges:[12,9.5,17]};function Mn(){let{clientWidth:t,clientHeight:e}=k("canvas");return t>
0&&e>0}function xs(t){let e=new ResizeObserver(()=>{Mn()&&(e.disconnect(),t())});e.observe(k("canvas"))}function bs(t){let{
network:e}=t,n=e.body.nodeIndices;if(n.length>Tn){e.fit({nodes:n,animation:!1,maxZoomLevel:ws});return}gs(e,n),Ti(t,e.getScale())&&
(Le(t),gs(e,n))}function gs(t,e){let n={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let a of e){let{x:c,y:l,options:p}=t.
body.nodes[a],u=p.label.split(`
`),h=Math.max(p.size,.28*p.font.size*Math.max(...u.map(x=>x.length)));n.left=Math.min(n.left,c-h),n.right=Math.max(n.right,
c+h),n.top=Math.min(n.top,l-p.size),n.bottom=Math.max(n.bottom,l+p.size+1.2*p.font.size*u.length)}let{clientWidth:o,clientHeight:s}=k(
"canvas"),r=.95*Math.min(o/(n.right-n.left),s/(n.bottom-n.top)),i={x:(n.left+n.right)/2,y:(n.top+n.bottom)/2};t.moveTo({
position:i,scale:Math.min(r,ws),animation:!1})}function Ti(t,e){let n=Object.entries(Oi).map(([s,[r,i,a]])=>[s,{font:{size:Math.
min(a,Math.max(r,i/e))}}]),o=JSON.stringify(n);return t.letters===o?!1:(t.letters=o,t.network.setOptions(Object.fromEntries(
n)),!0)}function ys(t){let{level:e}=d,{actor:n,target:o,sign:s}=e.arrows,r=d.arrows.get(t)||[],i=K(w,r)||w.labels.signs[s[t]],a=M(
Rt(d,r).length,"statement");return`${O(e,n[t])} \u2013 ${i} ${go(w,e,t)?"\u2013":"\u2192"} ${O(e,o[t])} \xB7 ${a}`}function _s(t){
let e=d.nodes.get(t),n=e?` \xB7 ${M(e.others.size,"neighbour")}`:"";return`${O(d.level,t)} \xB7 ${d.level.nodes[t].type}${n}`}var $s=500,Ae=300,Mi=2,j=null,Ce=()=>j?.network??null;function ks(t){let e=[d.level.name,nt(),g.language].join(" "),n=j?.
key!==e,o=j&&!n?j:Li(e);o.selection=d;let s=!o.network.body.nodeIndices.length;Ss(o,()=>{let r=Ai(o);Ci(o,r),Le(o),Ni(),
(n||s&&r.size||t)&&Os(o),vs(o)}),k("canvas").setAttribute("aria-label",`${m("graph_of")} ${H(d)}`)}function Li(t){j&&j.network.
destroy();let e=us(d.level),n={network:e,key:t,selection:d,arrows:[],isMoved:!1,isFine:null,letters:""};e.on("beforeDraw\
ing",()=>vs(n)),e.on("click",Ii),e.on("doubleClick",({nodes:o})=>o.length&&Oe(o[0])),e.on("resize",({width:o})=>o>0&&!n.
isMoved&&Ee());for(let o of["zoom","dragEnd"])e.on(o,()=>n.isMoved=!0);e.on("hoverEdge",({edge:o})=>Ln(ys(o))),e.on("hov\
erNode",({node:o})=>Ln(_s(o)));for(let o of["blurEdge","blurNode"])e.on(o,()=>Ln(""));return j=n,k("physics").firstElementChild.
checked=!1,n}function Ss({network:t},e){t.renderer.allowRedraw=!1;try{e()}finally{t.renderer.allowRedraw=!0}t.body.emitter.
emit("_requestRedraw")}function Ai(t){let{body:e}=t.network,{facts:n,level:o,arrows:s,chosen:r,parts:i}=t.selection,{arrows:a,
merged:c}=o,l=new Set,p=n.encodings.signs.map((h,x)=>kn(At(x))),u=c?null:fs(t.selection);for(let h of t.arrows)s.has(h)||
(e.edges[h].options.hidden=!0);for(let[h,x]of s){let{options:y}=e.edges[h];y.hidden=!1,y.width=ps(Qe(n,x,r,t.selection.state.
count)||1,s.size>Ae),y.color=i?kn(Ao(t.selection,x)):p[a.sign[h]],u&&Object.assign(y.smooth,u.get(h)),l.add(a.actor[h]).
add(a.target[h])}return t.isFine=null,t.arrows=e.edgeIndices=[...s.keys()],l}function Ci({network:{body:t},selection:{isGrown:e,
shown:n}},o){if(e)for(let s of n)o.add(s);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!0;t.nodeIndices=[...o].filter(
s=>t.nodes[s]);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!1}function vs(t){let{body:e}=t.network,n=e.edgeIndices.
length<=Ae||as*e.view.scale>=Mi;if(t.isFine===n)return;t.isFine=n;let{sign:o,hold:s,mark:r}=t.selection.level.arrows;for(let i of e.
edgeIndices){let{options:a}=e.edges[i],c=ms(`${o[i]} ${s[i]} ${r[i]}`);a.arrows=n?c.ends:cs,a.dashes=n&&c.dashes}for(let i of e.
nodeIndices)e.nodes[i].options.borderWidth=n?1:0}function Ee(){let t=j;t&&Ss(t,()=>Os(t))}function Os(t){t.isMoved=!1,t.
network.body.nodeIndices.length&&(Mn()?bs(t):xs(Ei))}function Ei(){j?.network.redraw(),Ee()}function Ts(t){j?.network.body.
nodes[t]&&j.network.focus(t,{scale:1,animation:!1})}function Ms(t){if(!j)return;let{network:e,selection:n}=j;e.setOptions(
{physics:{enabled:t}}),!t&&(Sn(e,n.level),e.redraw())}function Ii({nodes:t,edges:e}){let{level:n}=d;t.length?P(n.nodes[t[0]].
actor):e.length&&F(n.arrows.actor[e[0]],n.arrows.target[e[0]])}function Ni(){if(!j)return;let t=$t(),[e,n]=(t?.names??[]).
map(a=>d.level.numbers.get(a)),{actor:o,target:s}=d.level.arrows,r=t?.kind==="actor"&&e!==void 0&&j.network.body.nodes[e]?
[e]:[],i=t?.kind==="pair"?[...d.arrows.keys()].filter(a=>o[a]===e&&s[a]===n):[];j.network.setSelection({nodes:r,edges:i},
{unselectAll:!0,highlightEdges:!1})}function Ln(t){k("hint").textContent=t}var qi=12,Ie="",Ls=new WeakMap;function As(){let t=f("ul",{id:"results",class:"results","aria-label":m("search_results")}),
e=f("input",{type:"search",id:"search",placeholder:m("search"),"aria-label":m("search"),autocomplete:"off",value:Ie,oninput:()=>Cn(
e.value,t),onkeydown:({key:n})=>{n==="Enter"&&An(t.firstChild)?.click(),n==="ArrowDown"&&An(t.firstChild)?.focus(),n==="\
Escape"&&(e.value="",Cn("",t))}});return t.addEventListener("keydown",n=>{let o=document.activeElement?.closest("li");if(n.
key!=="ArrowDown"&&n.key!=="ArrowUp")return;let s=An((n.key==="ArrowDown"?o?.nextSibling:o?.previousSibling)??null);s?s.
focus():n.key==="ArrowUp"&&e.focus(),(s||n.key==="ArrowDown")&&n.preventDefault()}),(d.isGrown||Ie)&&Cn(Ie,t),f("section",
{class:"group"},e,t)}var An=t=>t instanceof Element?t.querySelector(".link"):null,Cs=t=>t.normalize("NFKD").replace(/\p{M}/gu,
"").toLocaleLowerCase();function ji(t){let e=rt(t.actor),n=Ls.get(t)??[t.label,...Object.values(e?.labels??{}),...e?.aliases??
[]].map(Cs);return Ls.set(t,n),n}function Ri(t){if(!t&&!d.isGrown)return[];let e=n=>n.some(o=>o.startsWith(t))?0:n.some(
o=>o.includes(t))?1:2;return[...d.nodes].map(([n,{weight:o}])=>({at:n,weight:o,rank:e(ji(d.level.nodes[n]))})).filter(n=>n.
rank<2).sort((n,o)=>n.rank-o.rank||o.weight-n.weight||n.at-o.at)}async function Cn(t,e){Ie=t,await C();let n=Cs(t.trim()),
o=Ri(n),s=o.slice(0,qi).map(({at:r,weight:i})=>f("li",{},_(O(d.level,r),()=>Wi(r)),f("span",{class:"quiet"},` ${i}`)));v(
e,s,n&&!o.length&&f("li",{class:"quiet"},m("no_actor_matches",{name:t.trim()})))}async function Wi(t){let e=d.level.nodes[t].
actor,n=d.isGrown?xn(e):g.grown;P(e),await b({grown:n}),g.tab==="graph"&&Ts(t)}function N(t,e,n){let o=typeof t=="number"?J(t):t;return e.length?_(o,()=>ct(e,n),{class:"link number","aria-label":`${o}\
 ${n}: ${m("show_quotes")}`}):f("span",{class:"number none"},o)}var En=!1;function Es(){let t=ln(),e=g.according_to.length>1||En,n=z(m("according_to"));return Et(n,q(n,[...t,["union",m(
"viewpoint_several")]],e?"union":g.according_to[0],o=>{En=o==="union",b({according_to:En?g.according_to:[o]})}),e&&f("di\
v",{class:"union"},zi(t)),f("label",{class:"line"},`${m("compare_with")} `,Bi(t)),d.parts&&f("ul",{class:"parts"},Z.map(
(o,s)=>Pi(o,s,d.parts?.claims[s]??[]))),g.compared_with&&f("p",{},_(m("compare_claims"),()=>b({tab:"viewpoints"}))))}function zi(t){
let e=t.filter(([n])=>n!=="everyone");return e.map(([n,o])=>B(o,g.according_to.includes(n),s=>{let r=e.map(([i])=>i).filter(
i=>i===n?s:g.according_to.includes(i));b({according_to:r.length?r:["authors"]})}))}function Bi(t){return q(m("compare_wi\
th"),[["",m("compare_with_none")],...t],g.compared_with?.[0]??"",e=>{e?b({compared_with:[e],polarities:null,modes:null}):
b({compared_with:null,tab:g.tab==="viewpoints"?"graph":g.tab})})}function Pi(t,e,n){let o=Nt(t),s=N(n.length,n.flatMap(r=>r.
statements),o);return f("li",{},jt(e),f("span",{},`${at[e]} ${o}: `,s))}function Is(){let t=k("side"),e=qo(t),{scrollTop:n}=t,o=t.querySelector("details.group[open]")!==null;v(t,As(),Es(),Jo(),
Ho(),Go(o)),jo(t,e),n&&(t.scrollTop=n)}function Ns({statements:t}){let[e,n]=[1/0,-1/0];for(let o of[t.first,t.last])for(let s of o)s!==null&&(e=Math.min(e,s),n=
Math.max(n,s));return e>n?null:[e,n]}function qs({facts:t,state:e,chosen:n}){let o=e.since!==null||e.until!==null||!e.undated,
s={...e,since:null,until:null,undated:!0},r=o?Tt(t,s,vt(e)):n;return{chosen:r,statements:Zt(r.inside)}}function js(t,e,n,[
o,s],r){let i=(s-o+1)/r,a=new Array(r).fill(0),c=new Array(r).fill(0),l=u=>Math.min(r-1,Math.max(0,Math.floor((u-o)/i))),
p=new Set;for(let u of n){let h=t.statements.act[u];if(h>=0&&p.has(h))continue;h>=0&&p.add(h);let[x,y]=[e.first[u],e.last[u]];
if(x===null&&y===null)continue;let[S,R]=[l(x??o),l(y??s)],ft=x!==null&&y===x&&!e.approximate[u];for(let $=S;$<=R;$++)(ft?
a:c)[$]+=1/(R-S+1)}return{sure:a,unsure:c,width:i}}var In=120,Di=350,Pt=0,Nn=!1;function qn(){let t=k("time"),e=Ns(w),{chosen:n,statements:o}=qs(d),s=o.filter(h=>n.first[h]===
null&&n.last[h]===null),r=s.length>0&&f("p",{class:"undated"},N(M(s.length,"undated"),s,m("undated_many")));if(!e||e[0]===
e[1]){v(t,f("p",{class:"quiet"},m("no_period")),r);return}let i=Fi(e),a=t.querySelector(".slider")?t.children:[f("div",{
class:"time-head"}),Hi(e)],[c,l]=a;c.isConnected||v(t,c,l),v(c,Ui(e,i),r);let[p,...u]=l.children;p.replaceWith(Gi(n,o,e,
i));for(let[h,x]of u.entries())x.value=String(i[h]),x.setAttribute("aria-valuetext",U(i[h]))}function Fi([t,e]){return[Math.
max(t,g.since??t),Math.min(e,g.until??e)]}function Ui(t,[e,n]){let o=Pt!==0;return[f("strong",{},m("time")),Rs("since",e,
t),"\u2013",Rs("until",n,t),I(m(o?"stop":"play"),o?Ki:()=>Qi(t),{"aria-pressed":String(o)}),St()&&I(m("whole_period"),()=>b(
{since:null,until:null})),B(m("only_certain_dates"),g.inside==="certainly",s=>b({inside:s?"certainly":"possibly"})),B(m(
"include_undated"),g.undated,s=>b({undated:s}))]}function Rs(t,e,[n,o]){let s=r=>{let i=ts(r);i!==null&&Ws(t,i,[n,o])};return f(
"input",{type:"date",value:U(e),min:U(n),max:U(o),"aria-label":m(t),onchange:r=>s(r.target.value)})}function Hi([t,e]){let n=o=>f(
"input",{type:"range",min:t,max:e,step:1,"aria-label":m(o),oninput:s=>Ws(o,Number(s.target.value),[t,e])});return f("div",
{class:"slider"},T("svg"),n("since"),n("until"))}function Gi(t,e,n,[o,s]){let[r,i]=n,{sure:a,unsure:c,width:l}=js(w,t,e,
n,In),p=Math.max(...a.map((y,S)=>y+c[S]),1),u=(y,S,R,ft)=>{let[$,A]=[R/p*34,36-(R+ft)/p*34],et=(y+1)*l+r<o||y*l+r>s;return R>
0&&T("rect",{class:S+(et?" off":""),x:y/In*1e3,y:A,width:1e3/In-1,height:Math.max($,1.5)})},h=a.map((y,S)=>[u(S,"bar",y,
0),u(S,"bar unsure",c[S],y)]),x=bn(r,i).map(([y,S])=>T("text",{x:(y-r)/(i-r+1)*1e3,y:46,class:"tick-label"},S));return T(
"svg",{class:"histogram",viewBox:"0 0 1000 48",preserveAspectRatio:"none",role:"img","aria-label":m("histogram")},h,x)}function Ws(t,e,[
n,o]){let s=t==="since"?e<=n:e>=o;wt({[t]:s?null:e}),(g.since??n)>(g.until??o)&&wt({[t==="since"?"until":"since"]:e}),!Nn&&
(Nn=!0,requestAnimationFrame(()=>{Nn=!1,b({})}))}function Qi([t,e]){let{since:n,until:o}=g,s=n!==null&&o!==null,r=s?o-n:
Math.ceil((e-t)/8),i=Math.max(1,Math.round((e-t)/60)),a=s&&o<e?n:t,c=()=>{if(a>e){clearInterval(Pt),Pt=0,b({since:null,until:null});
return}b({since:a,until:a+r}),a+=i};Pt=setInterval(c,Di),c()}function Ki(){clearInterval(Pt),Pt=0,qn()}var zs=0;function Bs(){clearTimeout(zs),zs=setTimeout(()=>{let t=Xe(g,st);if(t!==location.hash.slice(1))try{history.replaceState(
null,"",`#${t}`)}catch{}},150)}var Ne=(t={})=>`${location.href.split("#")[0]}#${Xe({...g,...t},st)}`;var Dt=(t,e)=>I(t,n=>Vi(e(),n));async function Vi(t,e){try{await navigator.clipboard.writeText(t)}catch{let n=f("textare\
a",{class:"unseen","aria-hidden":"true"},t);document.body.append(n),n.select(),document.execCommand("copy"),n.remove()}xe(
m("copied")),e.classList.add("done"),setTimeout(()=>e.classList.remove("done"),1200)}function Ft(t,e,n){let o=URL.createObjectURL(
n instanceof Blob?n:new Blob([n],{type:e})),s=f("a",{href:o,download:t});document.body.append(s),s.click(),s.remove(),setTimeout(
()=>URL.revokeObjectURL(o),1e4)}function Ps({level:t,chosen:e},n,o,s){let r={as_subject:[],as_object:[],as_source:[],as_other:[]};for(let[i,a]of n.statements.
entries())s!==void 0&&a.sources?.includes(s)&&r.as_source.push(i),e.inside[i]&&((o!==void 0?t.subject[i]===o:a.s===s)?r.
as_subject.push(i):(o!==void 0?t.object[i]===o:a.o===s)?r.as_object.push(i):a.roles?.some(([,c])=>c===s)&&r.as_other.push(
i));return Object.entries(r).filter(([,i])=>i.length)}var qe=t=>w.relations[w.statements.relation[t]],Ht=t=>w.articles[w.statements.article[t]],jn=t=>t.map(e=>Y(L().entities[e]));
function V(t,e=0){let n=L(),o=n.statements[t],s=new Map;for(let[l,p]of e?[]:o.roles??[])s.set(l,[...s.get(l)??[],Ut(p,e)]);
let i=[...s].sort(([l],[p])=>l-p).map(([l,p])=>`, ${n.roles[l].label} ${p.join(` ${m("and")} `)}`).join(""),a=Rn(t),c=`${Ut(
o.s,e)} \u2013 ${qe(t).label} \u2013 ${Ut(o.o,e)}${i}`;return a.length?`${c} [${a.join("; ")}]`:c}function Ut(t,e=0){if(typeof t==
"string")return t;if(t>=0)return Y(L().entities[t]);let n=-1-t;return e>=2?`[#${w.statements.key[n].split("#")[1]}]`:`[${V(
n,e+1)}]`}function Rn(t){let{names:e,labels:n,statements:o}=w,s=L().statements[t],r=o.stance[t]>=0?e.stances[o.stance[t]]:
"";return[s.sources?.length&&`${m("according_to")} ${jn(s.sources).join(" > ")}`,r==="doubts"&&m("author_doubts"),r==="r\
ejects"&&m("author_rejects"),o.mode[t]!==Xt&&n.modes[o.mode[t]],o.certainty[t]!==0&&n.certainties[o.certainty[t]],o.polarity[t]!==
0&&n.polarities[o.polarity[t]],s.ended&&m("ended")].filter(a=>typeof a=="string")}function ie(t){let e=L().statements[t].
quote.slice(2).map(Number);return e.flatMap((n,o)=>o%2?[]:[[n,e[o+1]]])}function ae(t){let e=L(),n=e.bodies[w.statements.
article[t]];return n===null?e.statements[t].quote.join(" [\u2026] "):ie(t).map(([o,s])=>n.slice(o,s).split(/\s+/).join("\
 ")).join(" [\u2026] ")}function Ds(t){return t.published&&t.published!=="unknown"?t.published:t.inferred?`${m("no_date")}, ${m("probably")} ${t.
inferred}`:m("no_date")}var je=t=>`${t.author?`${t.author}, `:""}${t.publisher}, ${Ds(t)}`;function Xi(t){return`${t.author?
`${t.author}, `:""}\u201C${t.title}\u201D, ${t.publisher}, ${Ds(t)}`}function Fs(t){let e=Ht(t),n=e.url?`, ${e.url}`:"",
o=e.retrieved?` (${m("accessed")} ${e.retrieved})`:"";return`${Xi(e)}${n}${o}: \u201C${ae(t)}\u201D [${V(t)}; ${w.statements.
key[t]}]`}function Us(t){let e=Ht(t),n=/^\d{4}/.exec(e.published||"")||/^\d{4}/.exec(e.inferred||""),o={title:e.title,author:e.
author||e.publisher,journal:e.publisher,year:n?.[0],date:e.published&&e.published!=="unknown"?e.published:null,url:e.url,
urldate:e.retrieved,note:`\u201C${ae(t)}\u201D [${w.statements.key[t]}]`},s=Object.entries(o).flatMap(([r,i])=>i?[`  ${r}\
 = ${r==="url"?Ji(i):Zi(i)}`]:[]);return`@online{${e.id},
${s.join(`,
`)}
}`}var Zi=t=>`{${t.replace(/[{}\\]/g,"").replace(/([#$%&_])/g,"\\$1")}}`,Ji=t=>`{${encodeURI(wn(t)).replace(/[{}\\]/g,"")}\
}`;function Qt(t){let e=L().statements[t],n=w.statements.key[t];return f("article",{class:"statement","aria-label":V(t)},Yi(
t),f("blockquote",{},ta(t)),e.translation?f("p",{class:"translation"},e.translation):null,ea(t),f("details",{},f("summar\
y",{},m("details")),f("dl",{},na(t))),f("p",{class:"actions"},Dt(m("copy_footnote"),()=>Fs(t)),Dt(m("copy_bibtex"),()=>Us(
t)),Dt(m("copy_link"),()=>Ne({open:`statement:${n}`}))))}function Gt(t){if(typeof t=="string")return f("span",{},t);if(t<
0)return _(`[${V(-1-t,1)}]`,()=>kt(-1-t),{class:"link nested"});let e=L().entities[t];return _(Y(e),()=>P(e.id))}function Yi(t){
let e=L(),n=e.statements[t],o=qe(t),s=(n.roles??[]).map(([a,c])=>[", ",f("span",{class:"role"},e.roles[a].label)," ",Gt(
c)]),r=Rn(t).map(a=>[" ",f("span",{class:"mark"},a)]),i=f("span",{class:`verb ${w.names.signs[o.sign]}`},o.label);return f(
"p",{class:"claim"},Gt(n.s)," ",i," ",Gt(n.o),s,r)}function ta(t){let e=L(),{quote:n}=e.statements[t],o=e.bodies[w.statements.
article[t]];if(o===null)return n.map((c,l)=>[l?" [\u2026] ":"",f("mark",{},c)]);let[s,r]=n.map(Number),i=[],a=s;for(let[
c,l]of ie(t))c>a&&i.push(Hs(o.slice(a,c))),l>a&&i.push(f("mark",{},Gs(o.slice(Math.max(a,c),l)))),a=Math.max(a,l);return[
...i,Hs(o.slice(a,r))]}var Gs=t=>t.replace(/^# /,"");function Hs(t){let e=Gs(t),n=e.split(/\s+/);return n.length<=44?e:[
...n.slice(0,20),"[\u2026]",...n.slice(-20)].join(" ")}function ea(t){let e=Ht(t),n=_(`\u201C${e.title}\u201D`,()=>Vo(w.
statements.article[t],t));return f("p",{class:"source"},n,`, ${je(e)} `,Wn(e))}var Wn=t=>t.url&&ye(t.url,`${m("original")}\
 \u2197`);function na(t){let{labels:e,coders:n,statements:o}=w,s=L(),r=s.statements[t],i=r.inferred??[],a=o.quad_class[t]<
0?"":`, ${e.quad_classes[o.quad_class[t]]}`,c=s.fields.filter(({name:l})=>l!=="translation");return[X(m("according_to"),
oa(t,r),i.includes("according_to")),X(m("certainty"),`${e.certainties[o.certainty[t]]}, ${e.polarities[o.polarity[t]]}`),
r.sources?X(m("author_stance"),e.stances[o.stance[t]]):null,X(m("mode"),e.modes[o.mode[t]]),X(m("date"),Wt(r)),X(m("kind"),
`${e.kinds[qe(t).kind]}${a}`),X(m("inferred_fields"),i.join(", ")),r.or?X(m("alternative_to"),r.or.map(l=>_(V(l,1),()=>kt(
l)))):null,c.map(({name:l,label:p})=>X(p,r[l])),X(m("coder"),n[o.coder[t]]),X(m("statement"),f("code",{},o.key[t]))]}function oa(t,{
sources:e}){let n=Ht(t),o=n.author||n.publisher;return e?m("viewpoint_quoted",{name:jn(e).join(" > "),by:o}):`${m("the_a\
uthor")} (${o})`}function X(t,e,n=!1){return e==null||e===""?null:[f("dt",{},t),f("dd",{},e,n&&f("span",{class:"mark"},m(
"inferred")))]}function Re(t){let e=$e(d,t).map(n=>{let o=Po(d,n),s=n.filter(i=>i!==o),r=f("details",{class:"mentions"},f("summary",{},
M(s.length,"mention")),s.map(Qt));return f("li",{},Qt(o),s.length>0&&r)});return It(e,30)}function We(t,e){let{statements:n,
articles:o,sources:s}=t,r=(l,p,u,h="")=>f("span",{class:h&&`quad-class ${h}`},N(l,p,e),` ${u}`),i=(l,p,u)=>r(l,p,rn(l,u)),
a=w.labels.quad_classes.map((l,p)=>t.byQuadClass[p]>0&&r(t.byQuadClass[p],t.quadClasses[p],l,_t(w,p))),c=f("p",{class:"c\
ounts"},i(t.acts,oe(t),"act"),a,t.noQuadClass>0&&r(t.noQuadClass,t.none,m("no_quad_class")),t.unrealActs>0&&i(t.unrealActs,
t.unreal,"not_actual_act"),i(n.length,n,"statement"),i(o.size,n,"article"),i(s.size,n,"source"));return t.scored?[c,sa(t,
e)]:c}function sa(t,e){let n=m("score_text",{sum:an(t.sum),mean:an(t.sum/t.scored),n:t.scored});return f("details",{},f(
"summary",{},m("score")),f("p",{},n," ",N(m("show_quotes"),oe(t),e)))}function Qs(t,e,n){let o=new Map([[e,[]]]),s=[e];for(;s.length&&!o.has(n);){let a=new Map;for(let c of s)for(let l of t.
get(c)?.others??[])o.has(l)||a.set(l,[...a.get(l)??[],c]);for(let[c,l]of a)o.set(c,l);s=[...a.keys()]}let r=[],i=(a,c)=>{
if(!(r.length>=6))if(a===e)r.push([e,...c]);else for(let l of o.get(a)??[])i(l,[a,...c])};return o.has(n)&&i(n,[]),r}var ra=400;function Vs(t){let{level:e}=d,n=ht(d.nodes).filter(i=>i!==t).slice(0,ra),o=f("div",{class:"paths"}),s=n.map(i=>[
e.nodes[i].actor,O(e,i)]),r=i=>v(o,i&&ia(t,e.numbers.get(i)??-1));return f("div",{class:"paths-form"},q(m("paths_to"),[[
"",m("paths_to")],...s],"",r),o)}function ia(t,e){let n=Qs(d.nodes,t,e);return n.length?f("ol",{},n.map(o=>f("li",{},o.map(
(s,r)=>[r>0&&aa(o[r-1],s),O(d.level,s)])))):f("p",{class:"quiet"},m("no_path"))}var aa=(t,e)=>[Ks(t,e,"\u2192"),Ks(e,t,"\
\u2190")];function Ks(t,e,n){let{level:o,pairs:s}=d,r=s.get(W(t,e,o.nodes.length)),i=`${O(o,t)} \u2192 ${O(o,e)}: ${m("s\
how_quotes")}`;return r&&_(` ${n}${r.weight} `,()=>F(t,e),{"aria-label":i})}var Xs={pair:ca,actor:la,statement:ua,list:da},Zs=({kind:t,names:e})=>Object.hasOwn(Xs,t)?Xs[t](e):null;function ca(t){let{
level:e,pairs:n}=d,[o,s]=t.map(u=>e.numbers.get(u));if(o===void 0||s===void 0)return null;let r=e.nodes.length,[i,a]=[n.
get(W(o,s,r)),n.get(W(s,o,r))],[c,l]=[o,s].map(u=>O(e,u)),p=i&&Q(d,i);return f("section",{},f("h2",{},_(c,()=>P(t[0])),"\
 \u2192 ",_(l,()=>P(t[1]))),i&&f("ul",{class:"says"},Bt(w,i.rows).map(u=>f("li",{},vn(u)))),p?We(p,`${c} \u2192 ${l}`):f(
"p",{class:"quiet"},m("no_tie_in_direction")),f("p",{class:"actions"},a&&_(m("opposite_direction",{n:a.weight}),()=>F(s,
o)),_(m("over_time"),()=>b({tab:"dyad",pair:t}))),p&&Re(p.statements))}function la([t]){let e=d.level.numbers.get(t),n=e===
void 0?null:d.level.nodes[e],o=rt(t),s=o?Y(o):n?.label;if(s===void 0)return null;let r=Ps(d,L(),e,To(t)),i=[o?o.type:n?.
type,n?.sector?.replace("_"," ")],a=e!==void 0&&d.nodes.has(e);return f("section",{},f("h2",{},s),f("p",{class:"quiet"},
i.filter(Boolean).join(", ")),o&&ma(o,s),f("p",{class:"actions"},a&&pa(t,e)),a?[f("h3",{},m("ties")),fa(e)]:null,r.map(([
c,l])=>f("details",{class:"as"},f("summary",{},`${m(c)} (${l.length})`),Re(yt(d.chosen,l)))))}function ma({labels:t={},note:e,
wikidata:n},o){let s=Object.entries(t).filter(([,i])=>i!==o),r=n&&`https://www.wikidata.org/wiki/${encodeURIComponent(n)}`;
return[Object.keys(t).length>1&&f("p",{class:"quiet"},s.map(([i,a],c)=>[c?" \xB7 ":"",f("span",{lang:i},a)])),e&&f("p",{
class:"note"},e),r&&f("p",{},ye(r,`Wikidata ${n} \u2197`))]}function pa(t,e){let n=g.ego===t;return[I(m(n?"show_all":"ne\
ighbours_only"),()=>b({ego:n?null:t,tab:"graph"})),d.isGrown&&I(m("show_neighbours"),()=>Oe(e)),Vs(e)]}function fa(t){let{
level:e,pairs:n}=d,s=[...n.values()].filter(({a:r,b:i})=>r===t||i===t).sort(te).map(({a:r,b:i,weight:a})=>f("li",{},_(`${O(
e,r)} \u2192 ${O(e,i)}`,()=>F(r,i)),f("span",{class:"quiet"},` ${a}`)));return It(s,15)}function ua([t]){let{act:e,key:n}=w.
statements,o=n.indexOf(t);if(o<0)return null;let s=e[o]<0?[]:e.flatMap((r,i)=>r===e[o]&&i!==o?[i]:[]);return f("section",
{},f("h2",{},z(m("statement"))),d.chosen.inside[o]?null:f("p",{class:"quiet"},m("statement_does_not_match")),Qt(o),s.length?
[f("h3",{},m("other_mentions")),s.map(Qt)]:null)}function da([t]){let{statements:e,label:n}=Ko(t);if(!e.length)return null;
let o=Number(t.split(" ")[0]),s=o>e.length;return f("section",{},f("h2",{},z(n||m("quotes"))),f("p",{class:"quiet"},M(e.
length,"statement"),s&&`. ${m("link_cut",{kept:e.length,n:o})}`),Re(e))}var ha=[["square","form_country"],["triangle","form_person"],["dot","form_actor"],["diamond","form_issue"]],ga={acts:"ac\
t_many",statements:"statement_many",articles:"article_many"};function Js(){return f("section",{class:"legend"},f("h2",{},
m("legend")),f("ul",{},un().map(([t,e])=>f("li",{},t,f("span",{},e)))),f("ul",{},ha.map(([t,e])=>f("li",{},fn(t),f("span",
{},m(e))))),wa(),f("p",{class:"quiet"},m("width_meaning",{what:m(ga[g.count])})))}function wa(){let t=new Map;for(let{tint:n,
country:o}of d.level.nodes)n>=0&&o&&t.set(n,o);if(!t.size)return null;let e=[...t].sort(([n],[o])=>n-o);return f("ul",{},
e.map(([n,o])=>f("li",{},fn("dot",xt()[n]),f("span",{},m("belongs_to",{name:xa(o)})))))}function xa(t){let e=d.level.numbers.
has(t)?null:rt(t);return e?Y(e):Te(t)}var zn=null;async function Ys(){let t=k("panel"),e=$t();if(!e){zn=null,v(t,f("p",{class:"quiet"},m("click_something")),Js());
return}await C();let n=Zs(e),o=I("\xD7",()=>b({open:null}),{class:"close","aria-label":m("close")});v(t,f("div",{class:"\
panel-head"},o,Dt(m("copy_link"),Ne)),n||f("p",{class:"quiet"},m("not_in_page"))),zn!==g.open&&ba(t),zn=g.open}function ba(t){
let e=t.querySelector("h2");t.scrollTop=0,matchMedia("(max-width: 900px)").matches&&t.scrollIntoView(),e&&document.body.
classList.contains("ready")&&(e.tabIndex=-1,e.focus({preventScroll:!0})),xe(e?e.textContent:m("not_in_page"))}var tt=(...t)=>f("div",{class:"sheet"},t),ze=(t,...e)=>f("div",{class:"sheet",tabindex:0,role:"region","aria-label":m(`t\
ab_${t}`)},e);var ya=2e3;async function tr(t){let{bodies:e}=await C(),{articles:n,statements:o}=w,s=Math.max(0,n.findIndex(({id:p})=>p===
g.article)),r=n[s];if(!r){v(t,tt(f("p",{},m("no_articles"))));return}let i=Ue(w,g),a=o.article.flatMap((p,u)=>p===s&&i(u)?
[u]:[]),c=e[s],l=n.slice(0,ya).map(({id:p,title:u})=>[p,u]);v(t,f("div",{class:"sheet article"},f("p",{class:"line"},q(m(
"tab_article"),l,r.id,p=>b({article:p}))),f("h2",{},r.title),f("p",{class:"source"},`${je(r)} `,Wn(r)),c===null?_a(a):$a(
c,a))),t.querySelector(".current")?.scrollIntoView({block:"center"})}function _a(t){return[f("p",{class:"quiet"},m("quot\
es_only")),t.map(e=>f("p",{},Bn([e],ae(e))))]}function Bn(t,e){let n=$t(),o=n?.kind==="statement"&&t.some(i=>w.statements.
key[i]===n.names[0]),s=t.some(i=>d.chosen.inside[i]);return _(e,()=>t.length===1?kt(t[0]):ct(t,m("quotes")),{class:`link\
 quoted${o?" current":""}${s?"":" out"}`,title:M(t.length,"statement")})}function $a(t,e){let n=e.flatMap(a=>ie(a).map(([
c,l])=>({from:c,to:l,at:a}))),o=ka(t),s=[...new Set(n.filter(({from:a})=>a<o).map(({at:a})=>a))],r=()=>f("p",{class:"qui\
et"},`${m("headline")}: `,Bn(s,m("headline_statements"))),i=Sa(t,o,n).filter(a=>a.some(c=>c instanceof Node||String(c).trim()));
return[s.length>0&&r(),i.map(a=>f("p",{},a))]}function ka(t){if(!t.startsWith("# "))return 0;let e=t.indexOf(`
`);return e<0?t.length:e}function Sa(t,e,n){let s=[...new Set([0,t.length,...n.flatMap(({from:i,to:a})=>[i,a])])].sort((i,a)=>i-
a),r=[[]];for(let i=0;i+1<s.length;i++){let[a,c]=[Math.max(s[i],e),s[i+1]];if(c<=a)continue;let l=n.filter(p=>p.from<c&&
p.to>a).map(({at:p})=>p);for(let[p,u]of t.slice(a,c).split(/\n\s*\n/).entries()){p&&r.push([]);let h=r[r.length-1];u.trim()?
h.push(l.length?Bn(l,u):u):u&&h.push(" ")}}return r}function er({level:t,pairs:e},n){let[o,s,...r]=(n??[]).map(a=>t.numbers.get(a));if(o!==void 0&&s!==void 0&&!r.length)return[
o,s];let[i]=[...e.values()].sort(te);return[i.a,i.b]}function nr(t,e){let{facts:n,chosen:o}=t,{statement:s}=n.ties;return $e(
t,Rt(t,e.rows)).map(r=>{let[i]=r,a=o.main[i],c=n.relations[n.statements.relation[a]],l=new Set(r),[p]=Bt(n,e.rows.filter(
u=>l.has(s[u])));return{main:a,statements:r,first:o.first[i],last:o.last[i],relation:c,label:p}})}var Pn=960,va=250,Dn=26,Oa=36;function rr(t,e){let n=t.map($=>$.filter(or)),o=t.map($=>$.filter(A=>!or(A))),s=Pn-(o.flat().
length?va:0),r=n.flat().flatMap($=>[$.first,$.last]).filter($=>$!==null),[i,a]=Ta(r),c=$=>20+($-i)/(a-i)*(s-40),l=n.map(
$=>Ma($,c)),p=l.map(($,A)=>Math.max(1,$.count,o[A].length)*Dn),u=p[0]+34,h=u+p[1]+34,x=($,A)=>$===0?u-18-A*Dn:u+30+A*Dn,
y=$=>T("line",{class:"grid",x1:$,x2:$,y1:6,y2:h}),S=($,A)=>T("text",{class:"tick-label",x:$,y:u+11},A),R=($,A)=>T("text",
{class:"side-label",x:12,y:$},A),ft=r.length?ns(i,a):[];return T("svg",{class:"dyad",viewBox:`0 0 ${Pn} ${h+12}`,role:"g\
roup","aria-label":m("tab_dyad")},ft.map(([$,A])=>[y(c($)),S(c($)+3,A)]),o.flat().length>0&&[y(s),S(s+10,m("date_unknown"))],
T("line",{class:"axis",x1:10,x2:Pn-10,y1:u,y2:u}),R(14,e[0]),R(h+6,e[1]),l.map(($,A)=>$.placed.map(({act:et,lane:De})=>sr(
et,c(et.first??i),c(et.last??a),x(A,De)))),o.map(($,A)=>$.map((et,De)=>sr(et,s+22,s+22,x(A,De)))))}var or=({first:t,last:e})=>t!==
null||e!==null;function Ta(t){if(!t.length)return[0,1];let[e,n]=[Math.min(...t),Math.max(...t)],o=Math.max(15,Math.round(
(n-e)*.06));return[e-o,n+o]}function Ma(t,e){let n=[];return{placed:[...t].sort((r,i)=>(r.first??-1/0)-(i.first??-1/0)).
map(r=>{let i=e(r.first??r.last??0)-10,a=Math.max(e(r.last??r.first??0),i+20)+12+ir(r).length*6.2,c=n.findIndex(p=>p<i),
l=c<0?n.length:c;return n[l]=a,{act:r,lane:l}}),count:n.length}}var ir=({label:t})=>On(t.parts,Oa);function sr(t,e,n,o){
let{sign:s}=t.relation,r=At(s),i=n-e>8,a=i?e:(e+n)/2,c=`${t.label.text}: ${V(t.main)}, ${Aa(t)}`,l=()=>ct(t.statements,t.
label.text);return T("g",{class:"dyad-mark",tabindex:0,role:"button","aria-label":c,onclick:l,onkeydown:cn(l)},i&&T("lin\
e",{x1:e,x2:n,y1:o,y2:o,stroke:r,"stroke-width":3,"stroke-dasharray":"3 3"}),La(s,a,o,{fill:ut(w,t.main)?r:"none",stroke:r,
"stroke-width":2}),T("text",{x:a+10,y:i?o-8:o+4,class:"mark-label"},ir(t)),T("title",{},c))}function La(t,e,n,o){return t===
0?T("circle",{cx:e,cy:n,r:6,...o}):t===1?T("rect",{x:e-6,y:n-6,width:12,height:12,...o}):T("path",{transform:`translate(${e}\
 ${n})`,d:"M-7 0 L0 -7 L7 0 L0 7 Z",...o})}function Aa({main:t,first:e,last:n}){let o=L().statements[t];if(o.when||o.inferred_when)
return Wt(o);if(e===null&&n===null)return m("date_unknown");let[s,r]=[e,n].map(i=>i===null?"\u2026":U(i));return s===r?s:
`${s} \u2013 ${r}`}var Ca=400;async function cr(t){await C();let{level:e,pairs:n}=d;if(!n.size){v(t,tt(f("p",{},mt())));return}let[o,s]=er(
d,g.pair),[r,i]=[o,s].map(x=>e.nodes[x].actor),a=ar(m("first_actor"),r,x=>b({pair:[x,i]})),c=ar(m("second_actor"),i,x=>b(
{pair:[r,x]})),l=e.nodes.length,p=[n.get(W(o,s,l)),n.get(W(s,o,l))],u=p.map(x=>x?nr(d,x):[]),h=[[o,s],[s,o]].map(x=>x.map(
y=>O(e,y)).join(" \u2192 "));v(t,tt(f("p",{class:"line"},a," \u2194 ",c),u.flat().length?rr(u,h):f("p",{},m("no_tie_betw\
een")),f("p",{class:"quiet"},m("dyad_help")),p.map((x,y)=>x&&f("section",{},f("h3",{},h[y]),We(Q(d,x),"")))))}function ar(t,e,n){
let{level:o,nodes:s}=d,r=ht(s).slice(0,Ca);return q(t,r.map(i=>[o.nodes[i].actor,O(o,i)]),e,n)}var Ea=["aim","audience","meant for"];async function mr(t){await C();let e=ge().map(Ia);v(t,tt(f("h2",{},m("tab_exchange")),
f("p",{class:"quiet"},m("exchange_help")),e.length?e:f("p",{},m("no_exchange"))))}function Ia(t){let e=L(),n=yt(d.chosen,
t.flatMap(c=>c.statements)),o=t.map(c=>w.relations[c.relation]),{label:s}=o.reduce((c,l)=>l.wider.length>c.wider.length?
l:c),r=[...new Map(n.map(c=>[Ut(e.statements[c].s),e.statements[c].s])).values()],i=new Set(t.map(c=>Wt(e.statements[c.statements[0]]))),
a=c=>e.roles.map((l,p)=>c.includes(l.function??"")&&Fn(l.label,Na(p,n)));return f("section",{class:"bargain"},f("h3",{},
r.map((c,l)=>[l?", ":"",Gt(c)]),` ${s}`),f("dl",{},Fn(m("offered_thing"),lr(t.map(c=>c.things))),Fn(m("offered_to"),lr(t.
map(c=>c.targets))),a(He),a(Ea)),f("p",{class:"actions"},f("span",{class:"quiet"},[...i].join(", "))," ",M(t.length,"act"),
", ",_(M(n.length,"statement"),()=>ct(n,s))))}function Fn(t,e){let n=e.map(({shown:o,name:s,by:r})=>f("li",{},o," ",N(String(
r.length),r,s)));return n.length>0&&f("div",{},f("dt",{},t),f("dd",{},f("ul",{},n)))}function lr(t){let e=new Map;for(let[
o,s]of t.flatMap(r=>[...r]))e.set(o,[...e.get(o)??[],...s]);let{labels:n}=w.offers;return[...e].map(([o,s])=>({shown:_(n[o],
()=>P(o)),name:n[o],by:s}))}function Na(t,e){let n=new Map;for(let o of e)for(let[s,r]of L().statements[o].roles??[]){if(s!==
t)continue;let i=Ut(r);n.set(i,{shown:Gt(r),name:i,by:[...n.get(i)?.by??[],o]})}return[...n.values()]}var qa=30;function pr(t){let e=ht(d.nodes).filter(r=>d.shown.has(r)),n=e.slice(0,qa),o=e.length-n.length,s=[f("p",{class:"\
quiet"},m("matrix_help")),ja(n)];v(t,ze("matrix",n.length?s:f("p",{},mt()),o>0&&f("p",{class:"quiet"},m("matrix_more",{n:o}))))}
function ja(t){let{level:e}=d,n=t.map(r=>f("th",{scope:"col"},f("span",{},O(e,r)))),o=t.map(r=>{let i=_(O(e,r),()=>P(e.nodes[r].
actor));return f("tr",{},f("th",{scope:"row"},i),t.map(a=>Ra(r,a)))}),s=f("thead",{},f("tr",{},f("td"),n));return f("tab\
le",{class:"matrix"},f("caption",{},H(d)),s,f("tbody",{},o))}function Ra(t,e){let{level:n,pairs:o}=d,s=n.nodes.length,r=o.
get(W(t,e,s)),i=[...r?.rows??[],...dn(w,o.get(W(e,t,s))?.rows??[])];if(!i.length)return f("td",{class:t===e&&"self"});let[
a,c,l]=Do(d,i),p=a>c?"cooperation":c>a?"conflict":"neither",u=[a&&`+${a}`,c&&`\u2212${c}`,l&&`(${l})`].filter(Boolean).join(
" "),h=`${O(n,t)} \u2192 ${O(n,e)}: ${K(w,i)}`,x=()=>r?F(t,e):F(e,t);return f("td",{class:`cell ${p}`},_(u,x,{"aria-labe\
l":h,title:h}))}var Un=500,Hn={actor:t=>t.actor,label:t=>t.label,target:t=>t.target,weight:t=>t.pair.weight,acts:t=>t.numbers.acts,quad_classes:({
numbers:{byQuadClass:t}})=>t[0]+t[1]-t[2]-t[3],statements:t=>t.numbers.statements.length,articles:t=>t.numbers.articles.
size,sources:t=>t.numbers.sources.size},Wa=["actor","label","target"],pt={by:"weight",down:!0};function Gn(t){let e=re(d).
map(s=>({...s,numbers:Q(d,s.pair),label:K(w,s.pair.rows)}));e.sort((s,r)=>(pt.down?-1:1)*za(Hn[pt.by](s),Hn[pt.by](r))||
s.pair.key-r.pair.key);let n=f("thead",{},f("tr",{},Object.keys(Hn).map(s=>Ba(s,t)))),o=f("tbody",{},e.slice(0,Un).map(Pa));
v(t,ze("table",f("table",{},f("caption",{},H(d)),n,o),e.length?null:f("p",{},mt()),e.length>Un&&f("p",{class:"quiet"},m(
"more_rows",{n:e.length-Un}))))}var za=(t,e)=>typeof t=="number"?t-Number(e):t.localeCompare(String(e));function Ba(t,e){
let n=pt.by===t,o=Wa.includes(t),s=()=>{pt={by:t,down:n?!pt.down:!o},Gn(e)},r=pt.down?"descending":"ascending";return f(
"th",{scope:"col","aria-sort":n?r:"none",class:o?"":"num"},_(m(`column_${t}`),s),n&&(pt.down?" \u2193":" \u2191"))}function Pa({
pair:t,actor:e,target:n,label:o,numbers:s}){let{statements:r}=s,i=`${e} \u2192 ${n}`,a=()=>F(t.a,t.b),c=[J(t.weight),N(s.
acts,oe(s),i),Da(s,i),N(r.length,r,i),N(s.articles.size,r,i),N(s.sources.size,r,i)];return f("tr",{},f("th",{scope:"row"},
_(e,a)),f("td",{},o),f("td",{},_(n,a)),c.map(l=>f("td",{class:"num"},l)))}function Da({byQuadClass:t,quadClasses:e},n){let o=w.
labels.quad_classes.map((s,r)=>t[r]>0&&f("span",{class:`quad-class ${_t(w,r)}`},N(t[r],e[r],`${n}, ${s}`),` ${s}`));return o.
some(Boolean)?o:"\u2013"}async function fr(t){await C();let{parts:e}=d;if(!e){v(t,tt(f("h2",{},m("comparison")),f("p",{},m("choose_compare_with"))));
return}let[n,o]=[z(it(g.according_to)),it(g.compared_with??[])];v(t,tt(f("h2",{},m("comparison")),f("p",{class:"quiet"},
m("comparison_of",{first:n,second:o}),St()&&` ${z($n())}.`),Z.map((s,r)=>{let i=e.claims[r],a=f("h3",{},jt(r),` ${at[r]}\
 ${z(Nt(s))} (${i.length})`);return f("section",{},a,It(i.map(Fa),40))})))}function Fa({statements:t}){return f("li",{},
t.map(e=>f("p",{class:"claim-of"},_(V(e),()=>kt(e)))))}function Kt(t){return`${w.title.replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-|-$/g,"").slice(0,60)||"network"}.${t}`}var Ua={
"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function D(t){return String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
"").replace(/[&<>"]/g,e=>Ua[e])}var Qn=17;function Kn(t,e,n){let{text:o}=E(),s=Math.floor(n/7),i=[...ur(w.title,s).map(p=>({line:p,weight:600})),...ur(`${H(
d)} ${rs(d)}`.trim(),s).map(p=>({line:p,weight:400}))].map(({line:p,weight:u},h)=>`<text x="${t}" y="${e+(h+1)*Qn}" font\
-size="12" font-weight="${u}" fill="${o}">${D(p.trim())}</text>`),[a,c]=[t,e+(i.length+1)*Qn+4],l=Wo().map(([p,u])=>{let h=54+
u.length*6.6;a+h>t+n&&a>t&&([a,c]=[t,c+Qn]);let x=`<g transform="translate(${a} ${c-11})">${p.innerHTML}</g><text x="${a+
48}" y="${c}" font-size="12" fill="${o}">${D(u)}</text>`;return a+=h,x});return{height:c-e+12,markup:i.join("")+l.join("")}}
function ur(t,e){let n=[""];for(let o of t.split(" "))n[n.length-1].length+o.length>e&&n.push(""),n[n.length-1]+=`${o} `;
return n}async function hr(){let t=document.querySelector("#canvas canvas"),e=t.width/t.clientWidth||1,n=t.clientWidth,{height:o,
markup:s}=Kn(12,0,n-24),r=new Image;r.src=Vn(`<svg xmlns="${we}" width="${n}" height="${o}" font-family="system-ui, sans\
-serif">${s}</svg>`),await r.decode();let i=document.createElement("canvas");i.width=t.width,i.height=t.height+o*e;let a=i.
getContext("2d");a.fillStyle=E().ground,a.fillRect(0,0,i.width,i.height),a.drawImage(t,0,0),a.drawImage(r,0,t.height,n*e,
o*e),i.toBlob(c=>c&&Ft(Kt("png"),"image/png",c))}var Vn=t=>`data:image/svg+xml;charset=utf-8,${encodeURIComponent(t)}`;function Vt(){
let t=Ce()?.body;if(!t?.nodeIndices.length)return"";let{nodes:e}=d.level,n=t.nodeIndices.map(p=>({at:p,x:t.nodes[p].x,y:t.
nodes[p].y})),[o,s]=[Math.min(...n.map(({x:p})=>p))-90,Math.max(...n.map(({x:p})=>p))+90],[r,i]=[Math.min(...n.map(({y:p})=>p))-
60,Math.max(...n.map(({y:p})=>p))+70],a=[...[...d.arrows.keys()].map(p=>Ga(p,t)),...n.map(({at:p,x:u,y:h})=>Ka(p,e[p],u,
h))],c=Kn(o+12,i,s-o-24),l=[o,r,s-o,i-r+c.height].map(p=>p.toFixed(1));return`<svg xmlns="${we}" viewBox="${l.join(" ")}\
" font-family="system-ui, sans-serif"><rect x="${l[0]}" y="${l[1]}" width="${l[2]}" height="${l[3]}" fill="${E().ground}\
"/>${a.join("")}${c.markup}</svg>
`}function Ha(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.hypot(o,s),i=n?.enabled?n.roundness:0,a=Math.atan2(s,o)+(.5*(n?.type===
"curvedCCW"?-i:i)+.5)*Math.PI,c=(.5*i+.5)*r;return{x:t.x+c*Math.sin(a),y:t.y+c*Math.cos(a)}}function dr(t,e,n){let o=n.nodes[e],
s=Math.hypot(o.x-t.x,o.y-t.y)||1,r=d.level.nodes[e].size+3;return{x:o.x-(o.x-t.x)/s*r,y:o.y-(o.y-t.y)/s*r}}var ce=({x:t,
y:e})=>`${t.toFixed(1)} ${e.toFixed(1)}`;function Ga(t,e){let{options:n}=e.edges[t],{arrows:o}=d.level,{signs:s,holds:r,
marks:i}=w.encodings,[a,c]=[e.nodes[o.actor[t]],e.nodes[o.target[t]]],{color:l}=n.color,p=a===c,u=p?{x:a.x+34,y:a.y-34}:
Ha(a,c,n.smooth),h=p?{x:a.x,y:a.y-16}:dr(u,o.actor[t],e),x=p?{x:a.x+16,y:a.y}:dr(u,o.target[t],e),y=Math.atan2(x.y-u.y,x.
x-u.x)*180/Math.PI,S={x:(h.x+2*u.x+x.x)/4,y:(h.y+2*u.y+x.y)/4},{dashes:R}=r[o.hold[t]],ft=R.length?` stroke-dasharray="${R.
join(" ")}"`:"",$=`<path d="M${ce(h)} Q${ce(u)} ${ce(x)}" fill="none" stroke="${l}" stroke-width="${n.width.toFixed(1)}"${ft}\
/>`,A=mn(s[o.sign[t]].head,l,`translate(${ce(x)}) rotate(${y}) scale(1)`),et=pn(i[o.mark[t]].middle,l,S.x.toFixed(1),S.y.
toFixed(1));return $+(A?.outerHTML??"")+(et?.outerHTML??"")+Qa(n.label??"",h,x,S)}function Qa(t,e,n,o){if(!t)return"";let s=Math.
atan2(n.y-e.y,n.x-e.x)*180/Math.PI,r=s>90||s<-90?s+180:s,i=t.split(`
`),a=i.map((c,l)=>`<tspan x="0" y="${-4-12*(i.length-1-l)}">${D(c)}</tspan>`);return`<text transform="translate(${ce(o)}\
) rotate(${r.toFixed(1)})" font-size="11" ${gr()}>${a.join("")}</text>`}var gr=()=>`text-anchor="middle" fill="${E().text}\
" stroke="${E().ground}" stroke-width="3" paint-order="stroke"`;function Ka(t,{size:e,shape:n,tint:o},s,r){let i={square:`\
<rect x="${s-e}" y="${r-e}" width="${2*e}" height="${2*e}" `,triangle:`<path d="M${s} ${r-e} L${s+e} ${r+e*.8} L${s-e} ${r+
e*.8} Z" `,diamond:`<path d="M${s} ${r-e} L${s+e} ${r} L${s} ${r+e} L${s-e} ${r} Z" `,dot:`<circle cx="${s}" cy="${r}" r\
="${e}" `},c=zt(O(d.level,t)).split(`
`).map((p,u)=>`<text x="${s}" y="${r+e+14+u*14}" font-size="13" ${gr()}>${D(p)}</text>`),l=o>=0?xt()[o]:E().node;return`${i[n]}\
fill="${l}" stroke="${E().line}"/>${c.join("")}`}var wr=["type","sector","country"],Va=["weight","acts","articles","sources","statements"];function Xa(t){let e=String(t),
n=/^[=+\-@\t\r]/.test(e)&&Number.isNaN(Number(e))?`'${e}`:e;return/[",\r\n]/.test(n)?`"${n.replace(/"/g,'""')}"`:n}function Be(){
let{nodes:t}=d.level,n=["actor","actor_label","target","target_label","weight","acts",...w.names.quad_classes.map(s=>s.replace(
" ","_")),"no_quad_class","articles","sources","label","statements"],o=re(d).map(({pair:s,actor:r,target:i})=>{let{acts:a,
byQuadClass:c,noQuadClass:l,articles:p,sources:u,statements:h}=Q(d,s);return[...[t[s.a].actor,r,t[s.b].actor,i],s.weight,
a,...c,l,p.size,u.size,K(w,s.rows),dt(w,h).join(" ")]});return[n,...o].map(s=>`${s.map(Xa).join(",")}\r
`).join("")}function Pe(){let{nodes:t}=d.level,e=new Set,n=re(d).map(({pair:r},i)=>{e.add(r.a).add(r.b);let{acts:a,articles:c,
sources:l,statements:p}=Q(d,r),u=[r.weight,a,c.size,l.size,dt(w,p).join(" ")],h=`source="${D(t[r.a].actor)}" target="${D(
t[r.b].actor)}"`;return`<edge id="${i}" ${h} label="${D(K(w,r.rows))}" weight="${r.weight}"><attvalues>${u.map(xr).join(
"")}</attvalues></edge>`}),o=[...e].sort((r,i)=>r-i).map(r=>{let i=wr.map((a,c)=>xr(t[r][a],c)).join("");return`<node id\
="${D(t[r].actor)}" label="${D(O(d.level,r))}"><attvalues>${i}</attvalues></node>`});return`<?xml version="1.0" encoding\
="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">${br("node",wr,()=>"string")+br("edge",
Va,r=>r==="statements"?"string":"integer")}<nodes>${o.join("")}</nodes><edges>${n.join("")}</edges></graph></gexf>
`}var xr=(t,e)=>t===null||t===""?"":`<attvalue for="${e}" value="${D(t)}"/>`;function br(t,e,n){let o=e.map((s,r)=>`<att\
ribute id="${r}" title="${s}" type="${n(s)}"/>`).join("");return`<attributes class="${t}">${o}</attributes>`}function yr(){let t=f("details",{id:"save",class:"menu"},f("summary",{},m("save"))),e=(n,o)=>I(m(n),()=>{o(),t.open=!1});
return t.append(f("div",{},e("save_png",hr),e("save_svg",()=>Ft(Kt("svg"),"image/svg+xml",Vt())),e("save_csv",()=>Ft(Kt(
"csv"),"text/csv",Be())),e("save_gexf",()=>Ft(Kt("gexf"),"application/xml",Pe())),e("print",()=>window.print()))),t}function _r(){let t=f("input",{type:"checkbox",onchange:e=>Ms(e.target.checked)});v(k("app"),f("header",{},f("h1",{},w.title),
f("div",{class:"tools"},Ja(),Ya(),yr())),f("nav",{id:"views","aria-label":m("views")},f("div",{id:"tabs",role:"tablist",
"aria-label":m("views"),onkeydown:ec},ot.map(tc))),f("nav",{id:"side","aria-label":m("filters")}),f("main",{},f("div",{id:"\
main",role:"tabpanel"},f("div",{id:"stage"},f("div",{id:"canvas",role:"application","aria-label":m("graph_of")}),f("img",
{id:"printed",alt:""}),f("p",{id:"empty",class:"empty"}),f("div",{class:"over"},I(m("fit"),Ee),f("label",{class:"tick",id:"\
physics"},t,f("span",{},m("physics")))),f("p",{id:"hint",class:"hint"})),f("div",{id:"sheet"}),f("p",{id:"caption"}))),f(
"aside",{id:"panel",tabindex:0,"aria-label":m("quotes")}),f("footer",{id:"time"}),f("p",{id:"announced",class:"unseen","\
aria-live":"polite"})),document.addEventListener("keydown",nc)}function $r(){let{tab:t,open:e}=g;document.documentElement.
dataset.theme=g.theme,document.body.classList.toggle("wide",t!=="graph"&&!e),k("theme").textContent=m(nt()==="dark"?"lig\
ht":"dark");for(let n of ot){let o=k(`tab-${n}`);o.setAttribute("aria-selected",String(n===t)),o.tabIndex=n===t?0:-1}k("\
main").setAttribute("aria-labelledby",`tab-${t}`),k("stage").hidden=t!=="graph",k("sheet").hidden=t==="graph"}function kr(){
let t=document.querySelectorAll(".tools option[value]:not([value=''])");for(let e of t)e.textContent=z(Za(e.value))}function Za(t){
try{return new Intl.DisplayNames([t],{type:"language"}).of(t)??t}catch{return t}}function Ja(){if(w.languages.length<2)return null;
let t=w.languages.map(e=>[e,e]);return q(m("language_of_names"),[["",m("language_of_names")],...t],g.language??"",async e=>{
await C(),await b({language:e||null})})}var Ya=()=>I("",()=>b({theme:nt()==="dark"?"light":"dark"}),{id:"theme"}),tc=t=>I(
m(`tab_${t}`),()=>b({tab:t}),{role:"tab",id:`tab-${t}`,"aria-controls":"main"});async function ec({key:t}){let e={ArrowRight:1,
ArrowLeft:-1}[t];if(!e)return;let n=ot[(ot.indexOf(g.tab)+e+ot.length)%ot.length];await b({tab:n}),k(`tab-${n}`).focus()}
function nc(t){t.target instanceof Element&&/^(INPUT|SELECT|TEXTAREA)$/.test(t.target.tagName)||(t.key==="Escape"&&g.open&&
b({open:null}),t.key==="/"&&(t.preventDefault(),k("search").focus()))}var oc=["open","pair","article","tab","theme"],sc=["ego","steps","level","all","grown"],rc={table:Gn,matrix:pr,dyad:cr,exchange:mr,
article:tr,viewpoints:fr};async function Sr(t){let e=Io();Bs(),await le(t),"open"in t&&g.open||No(e)}async function le(t){
let e=Object.keys(t??g),n=!!(t&&d&&e.length)&&e.every(r=>oc.includes(r)),o=!d;(g.compared_with||g.language)&&await C(),n||
await Lo();let s=!n&&!o&&e.some(r=>sc.includes(r));$r(),(!n||e.includes("theme"))&&(Is(),qn()),ac(),await ic(s),await Ys()}
async function ic(t){if(g.tab!=="graph"){await rc[g.tab](k("sheet"));return}let e=!d.arrows.size&&!d.isGrown;k("empty").
textContent=e?mt():"",k("physics").hidden=d.nodes.size>=$s,ks(t)}function ac(){let t=k("caption");if(t.hidden=["viewpoin\
ts","article"].includes(g.tab),!["graph","table","matrix"].includes(g.tab)){v(t,_n());return}let{statements:e}=se(d),n=[
d.selfLoops>0&&m("note_self_loops",{n:d.selfLoops}),d.isGrown&&m("not_drawn_yet"),d.arrows.size>Ae&&m("note_zoom")].filter(
Boolean),o=e.filter(s=>d.chosen.undated.has(s));v(t,H(d)," ",N(m("show_quotes"),e,m("based_on_drawn")),n.length>0&&` \xB7 ${n.
join(" ")}`,o.length>0&&[" \xB7 ",N(M(o.length,"article_date_used"),o,m("undated_many"))])}function vr(){let t=g.tab==="graph"?Vt():"",e=k("printed");e.alt=H(d),t?e.src=Vn(t):e.removeAttribute("src")}var Or={change:b,state:()=>g,edges:()=>Mt(d).map(t=>{let e=Q(d,t);return{actor:d.level.nodes[t.a].actor,target:d.level.nodes[t.
b].actor,label:K(w,t.rows),weight:t.weight,acts:e.acts,quad_classes:[...e.byQuadClass,e.noQuadClass],articles:e.articles.
size,sources:e.sources.size,statements:dt(w,e.statements)}}),parts:()=>d.parts?.claims.map(t=>t.map(({sides:e})=>e.map(n=>dt(
w,n)))),bargains:()=>ge().map(t=>({acts:t.length,statements:dt(w,t.flatMap(e=>e.statements))})),svg:Vt,csv:Be,gexf:Pe,network:Ce};async function cc(){Mo(Sr),await Oo(Eo,document.documentElement.lang||"en"),wt(Ze(location.hash,st)),_r(),await le(),document.
body.classList.add("ready"),addEventListener("hashchange",lc),addEventListener("beforeprint",vr),en().addEventListener("\
change",()=>g.theme==="auto"&&le()),(window.requestIdleCallback||setTimeout)(()=>{kr(),C()})}function lc(){let t=Ze(location.
hash,st);ko(t,g)||(wt(t),le())}Object.assign(window,{explorer:Or});cc();})();

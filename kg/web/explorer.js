"use strict";(()=>{var Tt=t=>t.compared_with?[...t.according_to,...t.compared_with]:t.according_to;function Ie(t,e){let n=t.statements;if(e.
includes("everyone"))return()=>!0;let o=Nn(t,e),s=new Set(ts(e,"of:").map(r=>t.sources.findIndex(i=>i.id===r)));return r=>n.
own[r]===1&&o(r)||n.source[r]>=0&&s.has(n.source[r])}function Nn(t,e){let n=t.statements;if(e.includes("authors")||e.includes(
"everyone"))return()=>!0;let o=In(t,e);return s=>o.has(n.publisher[s])||o.has(n.author[s])}var In=(t,e)=>new Set(ts(e.includes(
"everyone")?[]:e,"by:").map(n=>t.signers.indexOf(n)).filter(n=>n>=0)),ts=(t,e)=>t.filter(n=>n.startsWith(e)).map(n=>n.slice(
e.length));var ge=0,Pa=1,je=0,it=({statements:t},e)=>t.mode[e]===ge&&t.polarity[e]===0,rt=t=>Array.from(t.keys()).filter(e=>t[e]),_t=(t,e)=>e.
map(n=>t.statements.key[n]).sort();function At(t,e,n){let o=t.statements,s=os(t,e,n,o.alternative),r=ss(o),i=za(t,s,r),a=is(
t,e,s,r);as(t,e,s,i);let c=s.slice();for(let[l,u]of o.sums)s[l]&&u.some(f=>c[f])&&(s[l]=0);return{inside:s,main:i,...r,undated:a}}
function We(t,e,n,o=t.statements.disjunct){let s=t.statements,r=os(t,e,n,o);return is(t,e,r,ss(s)),as(t,e,r,s.key.map((i,a)=>a)),
r}function jn(t,e){let n=t.statements,o=e.coders&&new Set(e.coders.map(s=>t.coders.indexOf(s)));return s=>o?o.has(n.coder[s]):
n.aside[s]!==Pa}function we(t,e,n,o){let s=new Array(o).fill(0);for(let r of rt(Re(t,{...e,articles:null},["everyone"])))
n(r)>=0&&s[n(r)]++;return s}function Re(t,e,n){let o=t.statements,s=In(t,n);if(!e.coders&&!e.articles&&!s.size)return Uint8Array.
from(o.aside,l=>l?0:1);let r=jn(t,e),i=e.articles&&new Set(e.articles.map(l=>t.articles.findIndex(u=>u.id===l))),a=Uint8Array.
from(o.article,(l,u)=>r(u)&&(!i||i.has(l))?1:0),c=new Map;for(let l of rt(a)){let u=o.article[l],{text:f,copy:d}=t.articles[u],
b=((s.has(o.publisher[l])||s.has(o.author[l])?0:2)+(d?1:0))*t.articles.length+u,$=c.get(f);(!$||b<$[0])&&c.set(f,[b,u])}
for(let l of rt(a))c.get(t.articles[o.article[l]].text)?.[1]!==o.article[l]&&(a[l]=0);return a}function os(t,e,n,o){let s=t.
statements,r=Re(t,e,n),i=Ie(t,n),a=e.count==="acts",c=Jt(a&&e.kinds===null?[je]:e.kinds),[l,u]=[Jt(e.relations),Jt(e.modes)],
[f,d]=[Jt(e.certainties),Jt(e.polarities)];for(let g=0;g<r.length;g++){if(!r[g])continue;let b=t.relations[s.relation[g]];
i(g)&&!o[g]&&c(b.kind)&&!(a&&b.kind===je&&!b.deed)&&l(s.relation[g])&&u(s.mode[g])&&f(s.certainty[g])&&d(s.polarity[g])&&
(e.inferred||!s.inferred[g])&&(e.headlines||!s.headline[g])||(r[g]=0)}return r}function Jt(t){let e=t&&new Set(t);return n=>e===
null||e.has(n)}var ss=t=>({first:t.first.slice(),last:t.last.slice(),approximate:t.approximate.slice()});function za(t,e,{
first:n,last:o,approximate:s}){let r=t.statements,i=Int32Array.from(e,(a,c)=>c);for(let a of Fa(r,e)){if(a.length<2)continue;
a.sort((l,u)=>r.rank[l]-r.rank[u]);let c=Da(t,a);for(let l of a)i[l]=a[0],c&&(it(t,l)||!rs(r,l))&&([n[l],o[l],s[l]]=[c.first,
c.last,c.approximate])}return i}var rs=(t,e)=>t.first[e]!==null||t.last[e]!==null;function Da(t,e){let n=t.statements,o=e.
filter(c=>rs(n,c));if(!o.length)return null;let s=es(es(o,c=>it(t,c)),c=>!n.approximate[c]),r=ns(s.map(c=>n.first[c]),Math.
max),i=ns(s.map(c=>n.last[c]),Math.min),[a]=s;return r!==null&&i!==null&&r>i?{first:n.first[a],last:n.last[a],approximate:1}:
{first:r,last:i,approximate:n.approximate[a]}}function es(t,e){let n=t.filter(e);return n.length?n:t}function ns(t,e){let n=t.
filter(o=>o!==null);return n.length?e(...n):null}function Fa(t,e){let n=new Map;for(let o=0;o<e.length;o++){if(!e[o]||t.
act[o]<0)continue;let s=n.get(t.act[o]);s?s.push(o):n.set(t.act[o],[o])}return n.values()}function is(t,e,n,{first:o,last:s,
approximate:r}){let i=new Set,{since:a,until:c}=e;if(a===null&&c===null&&e.undated)return i;let l=e.inside==="certainly";
for(let u=0;u<n.length;u++){if(!n[u])continue;let[f,d]=[o[u],s[u]],g=f===null&&d===null;if(l&&r[u]||g&&(l||!e.undated)){
n[u]=0;continue}if(g){let S=t.articles[t.statements.article[u]];[f,d]=[S.first,S.last]}let[b,$]=l?[f,d]:[d,f];a!==null&&
(b===null?l:b<a)&&(n[u]=0),c!==null&&($===null?l:$>c)&&(n[u]=0),g&&n[u]&&i.add(u)}return i}function as(t,e,n,o){let s=Jt(
e.quad_classes);for(let r=0;r<n.length;r++)s(t.statements.quad_class[o[r]])||(n[r]=0)}var ft=["opposed","doubted","other_certainty","only_first","only_second"],[ls,us,Ua,Ha,Ga,xe]=[0,1,2,3,4,-1];function fs(t,e,n){
let o={claims:ft.map(()=>[]),partOf:new Map},s=[e.according_to,n];if(new Set(s.map(a=>[...a].sort().join(`
`))).size<2)return o;let r=We(t,{...e,count:"statements"},["everyone"]),i=new Map;for(let[a,c]of s.entries())for(let l of Ka(
t,c,r)){let u=i.get(l.claim)??[[],[]];i.set(l.claim,u),u[a].push(l)}for(let[a,c]of i.values())for(let[l,u]of Va(a,c))Qa(
o,l,u);return o}function Qa({claims:t,partOf:e},n,o){let s=o.map(i=>[...new Set(i.map(a=>a.at))]),r={sides:s,statements:[
...new Set(s.flat())]};n!==xe&&t[n].push(r);for(let i of r.statements){let a=e.get(i);a!==void 0&&(n===xe||a!==xe&&a<n)||
e.set(i,n)}}function Ka(t,e,n){let o=t.statements,[s,r]=[Ie(t,e),Nn(t,e)],i=[],a=(c,l,u)=>i.push({claim:o.claim[c],first:o.
first[c],last:o.last[c],approximate:o.approximate[c],at:l,certainty:null,held:!1,judged:!1,...u});for(let c of rt(n)){let l=o.
polarity[c]===0,u=t.names.stances[o.stance[c]];s(c)&&a(c,c,{affirms:l,certainty:o.certainty[c],held:!0}),["doubts","reje\
cts"].includes(u)&&r(c)&&a(c,c,{affirms:!l,judged:l||u==="doubts"})}for(let[c,l,u]of o.denials)!n[c]||o.disjunct[l]||!["\
everyone",`of:${u}`].some(f=>e.includes(f))||a(l,c,{affirms:o.polarity[l]!==0,certainty:o.certainty[c]});return i}function Va(t,e){
let[n,o,s]=[!1,!1,!1];for(let c of t)for(let l of e)cs(c,l)||cs(l,c)||(c.affirms===l.affirms?s||=c.held&&l.held:c.judged||
l.judged?o=!0:n=!0);if(n||o)return[[n?ls:us,[t,e]]];let r=[t,e].map(c=>c.filter(l=>l.held));if(!s)return[[Ha,[r[0],[]]],
[Ga,[[],r[1]]]].filter(([,l])=>l.flat().length);let[i,a]=r.map(c=>[...new Set(c.map(l=>l.certainty))].sort().join(" "));
return[[i===a?xe:Ua,r]]}var cs=(t,e)=>!t.approximate&&!e.approximate&&t.last!==null&&e.first!==null&&t.last<e.first;function Be({
facts:t,parts:e},n){let o=new Set(n.map(r=>e?.partOf.get(t.ties.statement[r])));for(let r of[ls,us])if(o.has(r))return r;
let[s]=o;return o.size===1&&s!==void 0?s:xe}function ms(t){let{relations:e,text:n}=t,o=[...new Set(e.map(l=>l.family))],s=Object.entries(t.names).map(([l,u])=>[l,u.
map(f=>n[`${l}: ${f}`]||f)]),r=(l,u)=>u.map((f,d)=>({...f,words:n[`encoding of ${l}: ${t.names[l][d]}`]||f.words})),{signs:i,
holds:a,marks:c}=t.encodings;return{...t,families:o,familyOf:e.map(l=>o.indexOf(l.family)),labels:Object.fromEntries(s),
encodings:{signs:r("signs",i),holds:r("holds",a),marks:r("marks",c)}}}function ps(t,e){let n=new Uint8Array(e.nodes.length);
for(let o of[e.actor,e.target])for(let s of o)n[s]=1;return{...e,name:t,numbers:new Map(e.nodes.map((o,s)=>[o.actor,s])),
isTied:n,arrows:{...e.arrows,actor:e.edges.map(o=>o.from),target:e.edges.map(o=>o.to)}}}var Pe=["price","condition"];function ds(t,e,n){let o=Ja(t,n),s=a=>Pe.includes(e.roles[a].function??""),r=a=>a.statements.
some(c=>e.statements[c].roles?.some(([l])=>s(l))),i=Ya(t,o).map(a=>a.map(c=>o[c])).sort((a,c)=>c.length-a.length||a[0].statements[0]-
c[0].statements[0]);return{bargains:i.filter(a=>a.some(r)),others:i.filter(a=>!a.some(r))}}function Wn(t,e,n){let o=JSON.
stringify(n.flatMap(i=>i.statements).sort((i,a)=>i-a)),s=i=>!e.compared_with&&Object.entries(i).every(([a,c])=>JSON.stringify(
e[a])===JSON.stringify(c));return(t.courses.find(i=>s(i.state))?.bargains??[]).find(i=>JSON.stringify(i.offers)===o)}function Ja(t,e){
let n={...e,count:"statements",kinds:null,quad_classes:null,relations:null,modes:null,polarities:null},o=At(t,n,Tt(e)),{
act:s,relation:r}=t.statements,i=new Map;for(let a of t.offers.mentions.filter(c=>Xa(t,o,c))){let[c,,,l,u,f,d,g]=a,b=i.get(
s[c])??Za(r[o.main[c]]);i.set(s[c],b),b.statements.push(c);for(let $ of l)b.sides.add($);for(let $ of u)b.toSides.add($);
for(let $ of g)b.about.add($);for(let $ of f)b.targets.set($,[...b.targets.get($)??[],c]);for(let $ of d)b.things.set($,
[...b.things.get($)??[],c])}return[...i.values()]}var Za=t=>({relation:t,statements:[],sides:new Set,toSides:new Set,targets:new Map,
things:new Map,about:new Set});function Xa(t,{inside:e,main:n,first:o,last:s},[r,i,a]){let{act:c,relation:l}=t.statements,
{deed:u,offers:f}=t.relations[l[n[r]]];return e[r]===1&&i===o[r]&&a===s[r]&&c[r]>=0&&it(t,r)&&u&&f}function Ya(t,e){let n=e.
map((l,u)=>u),o=l=>(n[l]!==l&&(n[l]=o(n[l])),n[l]),s=(l,u)=>{n[Math.max(o(l),o(u))]=Math.min(o(l),o(u))},r=tc(t,e),i=l=>e[l].
toSides.size>0;for(let[l,u]of r)([...e[l].toSides].some(d=>e[u].toSides.has(d))||!i(l)&&!i(u))&&s(l,u);let a=new Map;for(let[
l,u]of r){if(i(l)===i(u))continue;let[f,d]=(i(l)?[u,l]:[l,u]).map(o);a.set(f,(a.get(f)??new Set).add(d))}for(let[l,u]of a)
u.size===1&&s(l,[...u][0]);let c=new Map;for(let l of e.keys())c.set(o(l),[...c.get(o(l))??[],l]);return[...c.values()]}
function tc(t,e){let n=new Map;for(let[s,{sides:r,things:i,about:a}]of e.entries()){let c=i.size?[...i.keys()]:a.size?[...a]:
[""];for(let l of r)for(let u of c){let f=JSON.stringify([l,u]);n.set(f,[...n.get(f)??[],s])}}let o=(s,r)=>t.relations[e[s].
relation].wider.includes(e[r].relation);return[...n.values()].flatMap(s=>s.flatMap((r,i)=>s.slice(i+1).map(a=>[r,a]))).filter(
([s,r])=>o(s,r)||o(r,s))}var X=(t,e,n)=>t*n+e;function ze(t,e,n,o,s){let r=e.nodes.length,i=new Map;for(let a of n){let[c,l]=[e.actor[a],e.target[a]],
u=X(c,l,r),f=i.get(u);f?f.rows.push(a):i.set(u,{a:c,b:l,key:u,rows:[a],weight:0})}for(let a of i.values())a.weight=Lt(t,
a.rows,o,s);return i}function Lt(t,e,n,o){let s=t.statements,{statement:r}=t.ties,i=c=>s.act[c]>=0&&t.relations[s.relation[n.
main[c]]].deed;if(e.length===1)return o==="acts"&&!i(r[e[0]])?0:1;let a=new Set;for(let c of e){let l=r[c];o==="articles"?
a.add(s.article[l]):o==="statements"?a.add(l):i(l)&&a.add(s.act[l])}return a.size}var Rn=class{weight=0;ends=[];known=null;get others(){
return this.known??=new Set(this.ends),this.known}};function hs(t){let e=new Map,n=(o,s,r)=>{let i=e.get(o)??new Rn;e.set(
o,i),i.ends.push(s),i.weight+=r.weight};for(let o of t.values())n(o.a,o.b,o),n(o.b,o.a,o);return e}function ws(t,e,n,o){let s=a=>t.numbers.get(a)??-1,r={isGrown:!1,weakest:0,kept:null};if(o.ego!==null&&n.has(s(o.ego)))return{
...r,shown:oc(n,s(o.ego),o.steps)};let i=new Set(n.keys());return o.all?{...r,shown:i}:i.size<=1e3?{...r,shown:i,...ec(e)}:
{...r,shown:nc(n,(o.grown||[]).map(s)),isGrown:!0}}var Bn=({shown:t,kept:e},n)=>t.has(n.a)&&t.has(n.b)&&(!e||e.has(n.key)),
mt=t=>[...t.pairs.values()].filter(e=>Bn(t,e)),gs=new WeakMap;function De(t){if(!t.isGrown&&!t.kept)return t;let e=gs.get(
t);if(e)return e;let n=new Set(t.nodes.keys()),o={...t,shown:n,kept:null,weakest:0,isGrown:!1};return gs.set(t,o),o}var be=(t,e)=>e.
weight-t.weight||t.key-e.key;function ye(t){return[...t].sort(([e,{weight:n}],[o,{weight:s}])=>s-n||e-o).map(([e])=>e)}function ec(t){
if(t.size<=2e4)return{};let e=[...t.values()].sort(be).slice(0,2e4);return{weakest:t.size-2e4,kept:new Set(e.map(n=>n.key))}}
function nc(t,e){let n=new Set(ye(t).slice(0,30));for(let o of e){let s=t.get(o);if(s)for(let r of[o,...s.others])n.add(
r)}return n}function oc(t,e,n){let o=new Set([e]),s=[e];for(let r=0;r<n;r++){let i=s.flatMap(a=>[...t.get(a)?.others??[]]).
filter(a=>!o.has(a));for(let a of i)o.add(a);s=[...new Set(i)]}return o}var xs=new WeakMap;function bs(t,e,n,o,s){let r=new Map;for(let i of n.values())if(Bn(o,i))for(let a of i.rows){let c=sc(
t,e,a,s),l=r.get(c);l?l.push(a):r.set(c,[a])}return r}function sc(t,e,n,o){let s=t.ties.statement[n];if(o[s]===s)return e.
arrow[n];let r=t.statements,i=r.relation[o[s]],a=t.ties.together[n]?t.names.signs.indexOf("together"):t.relations[i].sign;
for(let c of[i,-1]){let l=[e.actor[n],e.target[n],c,a,r.hold[o[s]],r.mark[o[s]]].join(" "),u=rc(e).get(l);if(u!==void 0)
return u}return e.arrow[n]}function rc(t){let e=xs.get(t);if(!e){let{actor:n,target:o,relation:s,sign:r,hold:i,mark:a}=t.
arrows;e=new Map(n.map((c,l)=>[[n[l],o[l],s[l],r[l],i[l],a[l]].join(" "),l])),xs.set(t,e)}return e}var ys=(t,e,n)=>t.names.
signs[e.arrows.sign[n]]==="together";function Fe({level:t,arrows:e}){let{arrows:n,nodes:o}=t,s=new Map;for(let r of e.keys()){
let[i,a]=[n.actor[r],n.target[r]],c=X(Math.min(i,a),Math.max(i,a),o.length),l=s.get(c)??[[],[]];s.set(c,l),l[i<a?0:1].push(
r)}return[...s.values()]}function _s({arrows:t,nodes:e}){let n=new Map,o=t.actor.map((s,r)=>X(Math.min(s,t.target[r]),Math.
max(s,t.target[r]),e.length));for(let s of o)n.set(s,(n.get(s)||0)+1);return o.map(s=>n.get(s)>1)}function Ue(t,e,n,o){let{ties:s}=t,{inside:r}=n,i=ic(t,n),a=[],c=[],l=0,u=o.types&&new Set(o.types),f=d=>!u||u.has(e.nodes[d].
type);for(let d=0;d<s.statement.length;d++){if(!r[s.statement[d]]||i.has(d))continue;let[g,b]=[e.actor[d],e.target[d]];if(!(!f(
g)||!f(b))){if(g===b&&!o.self){s.issue[d]||l++;continue}(s.issue[d]?c:a).push(d)}}return{between:a,issues:c,selfLoops:l}}
function ic({ties:t,statements:e,relations:n},{inside:o,main:s,first:r,last:i}){let a=new Set,c=l=>l.some(u=>o[u]);for(let[
l,u]of t.manners)n[e.relation[s[t.statement[l]]]].manner!==u&&a.add(l);for(let[l,u,f]of t.times){let d=t.statement[l];(r[d]!==
u||i[d]!==f)&&a.add(l)}for(let[l,u]of t.needs)c(u)||a.add(l);for(let[l,u]of t.yields)c(u)&&a.add(l);return a}function He(t,e,n){let o=At(t,n,Tt(n)),s=Ue(t,e,o,n),r=n.issues?[...s.between,...s.issues]:s.between,i=ze(t,e,r,o,n.count),
a=n.min_weight>1?new Map([...i].filter(([,u])=>u.weight>=n.min_weight)):i,c=hs(a),l=ws(e,a,c,n);return{facts:t,level:e,state:n,
chosen:o,pairs:a,nodes:c,...l,arrows:bs(t,e,a,l,o.main),parts:n.compared_with&&fs(t,n,n.compared_with),weak:i.size-a.size,
selfLoops:s.selfLoops,withIssues:s.issues.length}}var Et=["findings","graph","arguments","compare","timeline","bargains","matrix","table","article"],Pn=["entity","organis\
ation","sector","country"],zn=["ties","statements"],ac=["acts","statements","articles"],_e={tab:"graph",level:"entity",according_to:[
"authors"],compared_with:null,since:null,until:null,inside:"possibly",undated:!0,kinds:null,quad_classes:null,relations:null,
modes:null,certainties:null,polarities:null,coders:null,articles:null,types:null,count:"statements",inferred:!0,headlines:!0,
self:!1,issues:!1,min_weight:1,all:!1,ego:null,steps:1,grown:null,open:null,pair:null,article:null,about:null,unfolded:null,
rows:"ties",facets:null,columns:null,sort:null,more:0,find:null,language:null,theme:"auto"},Ss=Object.keys(_e),cc=new Set(
["kinds","quad_classes","relations","modes","certainties","polarities"]),lc=new Set(["coders","articles","types","accord\
ing_to","compared_with","grown","pair","unfolded","find","facets","columns"]),$s={steps:[1,2,3],level:Pn,tab:Et,theme:["\
auto","light","dark"],count:ac,rows:zn},ks=t=>({..._e,...t}),Os=(t,e)=>Ss.every(n=>vs(t[n],e[n]));function Dn(t,e){return Ss.
filter(o=>!vs(t[o],e[o])).map(o=>`${o}=${encodeURIComponent(JSON.stringify(t[o]))}`).join("&")}function Fn(t,e){let n=t.
replace(/^#/,"").split("&").map(o=>[o.slice(0,Math.max(o.indexOf("="),0)),o.slice(o.indexOf("=")+1)]).filter(([o])=>Object.
hasOwn(_e,o)).map(([o,s])=>[o,uc(s)]).filter(([o,s])=>fc(o,s));return{...e,...Object.fromEntries(n)}}var vs=(t,e)=>JSON.
stringify(t)===JSON.stringify(e);function uc(t){try{return JSON.parse(decodeURIComponent(t))}catch{return}}function fc(t,e){
return e===null?_e[t]===null:cc.has(t)?Array.isArray(e)&&e.every(Number.isInteger):lc.has(t)?Array.isArray(e)&&e.every(n=>typeof n==
"string"):Object.hasOwn($s,t)?$s[t].includes(e):["since","until","min_weight","more"].includes(t)?Number.isInteger(e):typeof e==
(typeof _e[t]=="boolean"?"boolean":"string")}var w,Dt=null,Xt="en",h,qt,x,Zt,Un=null,Hn=null,Gn=new Map,Qn=new Map,Ms=async()=>{};async function Ts(t,e){Zt=t,Xt=e,w=
ms(await Zt.facts()),qt=ks(w.opening),h=qt,Dt=Un=Hn=null,Gn.clear()}async function j(){Un??=Zt.words();let t=await Un;return Dt!==
t&&(Qn=new Map(t.entities.map((e,n)=>[e.id,n]))),Dt=t,t}var Ge=()=>Zt.findings();function Qe(){return Hn??=Zt.arguments(),
Hn}function Ct(t){let e=Gn.get(t)??Zt.level(t).then(n=>ps(t,n));return Gn.set(t,e),e}var As=t=>Qn.get(t);function $t(t){
let e=Qn.get(t);return e===void 0||!Dt?null:Dt.entities[e]}function Ls(t){Ms=t}function St(t){h={...h,...t}}async function _(t){
St(t),await Ms(t)}async function Es(){let t=await Ct(h.level);for(;t.name!==h.level;)t=await Ct(h.level);x=He(w,t,h)}var Ke=()=>ds(
w,q(),h);function q(){if(!Dt)throw new Error("what is read was not loaded");return Dt}var mc={light:["#9cc3e6","#f2c14e","#8fd0b0","#e6a5b8","#c3b1e1","#d9b38c"],dark:["#5f9bd1","#cfa13a","#5fae8b","#c57b93",
"#9a84c7","#b58a5e"]},pc={light:{text:"#17202b",ground:"#ffffff",node:"#cbd2d9",line:"#52606d"},dark:{text:"#e9edf1",ground:"\
#192029",node:"#52606d",line:"#9aa5b1"}},dc={light:["#b3261e","#a8327a","#8a6100","#6d3fb0","#00776b","#9aa5b1"],dark:["\
#ff8a80","#f48fb1","#e0b050","#b79af0","#4cc3b4","#52606d"]},Kn=()=>matchMedia("(prefers-color-scheme: dark)");function kt(){
return h.theme!=="auto"?h.theme:Kn().matches?"dark":"light"}var D=()=>pc[kt()],Ft=()=>mc[kt()],Yt=t=>w.encodings.signs[t][kt()],
Vn=t=>dc[kt()][t];function qs(t,e){let n=Be(t,e);return Vn(n<0?ft.length:n)}var Ve="http://www.w3.org/2000/svg";function m(t,e={},...n){return Cs(document.createElement(t),e,n)}function A(t,e={},...n){
return Cs(document.createElementNS(Ve,t),e,n)}function Cs(t,e,n){for(let[o,s]of Object.entries(e))s==null||s===!1||(typeof s==
"function"?t.addEventListener(o.slice(2),s):o==="value"||o==="checked"?Object.assign(t,{[o]:s}):t.setAttribute(o,s===!0?
"":String(s)));return Ut(t,n),t}function Ut(t,e){for(let n of e)n==null||n===!1||n===""||(Array.isArray(n)?Ut(t,n):t.append(
n instanceof Node?n:String(n)))}function T(t,...e){t.replaceChildren(),Ut(t,e)}function v(t){let e=document.getElementById(
t);if(!e)throw new Error(`the page has no ${t}`);return e}function te(t){v("announced").textContent=t}var Ns={facts:()=>$e("facts"),words:()=>$e("words"),arguments:()=>$e("arguments"),findings:()=>$e("findings"),level:t=>$e(
`level-${t}`)};async function $e(t){let e=v(t);if(e.type==="application/json")return JSON.parse(e.text);let n=Uint8Array.
from(atob(e.text),s=>s.charCodeAt(0)),o=new Blob([n]).stream().pipeThrough(new DecompressionStream("gzip"));return JSON.
parse(await new Response(o).text())}var Jn="button, select, input, summary, [tabindex='0']";function Je(t){return((t.getAttribute("aria-label")||t.closest("\
label")?.textContent||t.textContent)??"").replace(/[\d\u2022]+/g,"").trim()}function Is(){let t=document.activeElement,e=t?.
closest("#side, #time, #panel, #sheet");return!t||!e||!t.matches(Jn)?null:{part:e.id,words:Je(t),at:[...e.querySelectorAll(
Jn)].indexOf(t)}}function js(t){if(!t||document.activeElement!==document.body)return;let e=[...v(t.part).querySelectorAll(
Jn)],n=r=>Math.abs(e.indexOf(r)-t.at),[o]=e.filter(r=>Je(r)===t.words).sort((r,i)=>n(r)-n(i));(o??e[Math.min(t.at,e.length-
1)])?.focus({preventScroll:!0})}function Ze(t){return new Set([...t.querySelectorAll("details[open] > summary")].map(Je))}
function Xe(t,e){for(let n of t.querySelectorAll("details"))n.firstElementChild&&e.has(Je(n.firstElementChild))&&(n.open=
!0)}function p(t,e={}){let n=w.text[t];return n===void 0?t:n.replace(/\{(\w+)\}/g,(o,s)=>s in e?String(e[s]):o)}var N=t=>t<1e3?
String(t):t.toLocaleString(Xt),Se=(t,e)=>p(t===1?e:`${e}_many`),L=(t,e)=>`${N(t)} ${Se(t,e)}`;function Nt(t,e=t.length){
return t.length>e?`${t.slice(0,e).join(", ")} ${p("and_more",{n:t.length-e})}`:[t.slice(0,-1).join(", "),...t.slice(-1)].
filter(Boolean).join(` ${p("and")} `)}var B=t=>t.charAt(0).toLocaleUpperCase(Xt)+t.slice(1),Zn=t=>`${t>0?"+":t<0?"\u2212":
""}${Math.abs(t).toFixed(1)}`;var Xn=t=>e=>{e.key!=="Enter"&&e.key!==" "||(e.preventDefault(),t())};function M(t,e,n={}){return m("span",{role:"button",
tabindex:0,class:"link",onclick:e,onkeydown:Xn(e),...n},t)}function C(t,e,n={}){return m("button",{type:"button",onclick:o=>e(
o.currentTarget),...n},t)}function Ye(t,e){let n=hc(t);return!n||!["https:","http:"].includes(n.protocol)?m("span",{},e):
m("a",{href:n.href,rel:"noopener noreferrer",target:"_blank"},e)}function hc(t){try{return new URL(t)}catch{return null}}var ee=(t,...e)=>m("section",{class:"group"},m("h2",{},t),e);function P(t,e,n,o){let s=e.find(([r])=>r===n);return m("se\
lect",{"aria-label":t,title:s?.[1],onchange:r=>o(r.target.value)},e.map(([r,i])=>m("option",{value:r,selected:r===n},B(i))))}
function U(t,e,n,o){let s=m("input",{type:"checkbox",checked:e,onchange:r=>n(r.target.checked)});return m("label",{class:"\
tick"},s,o,m("span",{},t))}function ne(t,e){let n=m("ol",{class:"acts"},t.slice(0,e));if(t.length<=e)return n;let o=e,s=()=>p(
"more",{n:t.length-o}),r=C(s(),()=>{Ut(n,t.slice(o,o+e)),o+=e,o>=t.length?r.remove():r.textContent=s()});return[n,r]}var at=(t,...e)=>m(
"fieldset",{},m("legend",{},t),e);var It=["\u2260","?","\u2248","\u2460","\u2461"];function Yn(){let t=w.signers.map(n=>[`by:${n}`,p("viewpoint_signer",{name:n})]),
e=w.sources.map(({id:n,label:o,by:s})=>[`of:${n}`,p("viewpoint_quoted",{name:o,by:s.join(", ")})]);return[["authors",p("\
viewpoint_authors")],...t,...e,["everyone",p("viewpoint_everyone")]]}function Y(t){let e=new Map(Yn());return t.map(n=>e.
get(n)||n).join(` ${p("and")} `)}var oe=t=>p(`part_${t}`,{first:Y(h.according_to),second:Y(h.compared_with||[])});var gc={square:"M3 2 H13 V12 H3 Z",triangle:"M8 1.5 L14 12.5 H2 Z",diamond:"M8 1 L14 7 L8 13 L2 7 Z"};function se(t,{dashes:e=[],
head:n="arrow",middle:o=""}={}){let r=A("line",{x1:2,y1:7,x2:n==="bar"?37:34,y2:7,stroke:t,"stroke-width":2,"stroke-dash\
array":e.join(" ")||null});return Ws("0 0 42 14",r,to(n,t,"translate(40 7) rotate(0) scale(1)"),eo(o,t,19,7))}var Ws=(t,...e)=>A(
"svg",{class:"sample",width:42,height:14,viewBox:t,"aria-hidden":"true"},e),tn=t=>se(Yt(t),{head:w.encodings.signs[t].head}),
re=t=>se(Vn(t));function wc(){return[...ft.map((e,n)=>ke(re(n),`${It[n]} ${oe(e)}`)),ke(re(ft.length),p("part_same"))]}var ke=(t,e)=>[
t,e];function to(t,e,n){return t?t==="bar"?A("line",{transform:n,x1:-2,y1:-5,x2:-2,y2:5,stroke:e,"stroke-width":3}):t===
"vee"?A("path",{transform:n,d:"M-8 -4.5 L0 0 L-8 4.5",fill:"none",stroke:e,"stroke-width":2}):A("path",{transform:n,d:"M\
-9 -4.5 L0 0 L-9 4.5 Z",fill:e}):null}function eo(t,e,n,o){return t==="circle"?A("circle",{cx:n,cy:o,r:3.5,fill:e}):t===
"diamond"?A("path",{transform:`translate(${n} ${o})`,d:"M-4.5 0 L0 -4.5 L4.5 0 L0 4.5 Z",fill:e}):null}function no(t,e=D().
node){let n={fill:e,stroke:D().line},o=t==="dot"?A("circle",{cx:8,cy:7,r:5.5,...n}):A("path",{d:gc[t],...n});return Ws("\
-13 0 42 14",o)}function Rs(){let{sign:t,hold:e,mark:n}=x.level.arrows,o=[...x.arrows.keys()];return oo({signs:new Set(o.
map(s=>t[s])),holds:new Set(o.map(s=>e[s])),marks:new Set(o.map(s=>n[s]))})}function oo(t){let{signs:e,holds:n,marks:o}=w.
encodings,s=D().line,r=(l,u)=>!t||t[l].has(u),i=e.flatMap(({words:l},u)=>r("signs",u)?[ke(tn(u),l)]:[]),a=n.flatMap(({dashes:l,
words:u},f)=>l.length&&r("holds",f)?[ke(se(s,{dashes:l}),u)]:[]),c=o.flatMap(({middle:l,words:u},f)=>l&&r("marks",f)?[ke(
se(s,{middle:l}),u)]:[]);return[...x.parts?wc():i,...a,...c]}var Bs=new WeakMap;function Ps(t,e,n){let o=t.statements,s=t.names.quad_classes,r=new Map,i=s.map(()=>[]),a={unreal:[],none:[]},
[c,l]=[0,0];for(let d of e){let g=t.relations[o.relation[n[d]]],b=o.quad_class[n[d]];if(!(o.act[d]<0||!g.deed))if(!it(t,
d))a.unreal.push(d);else{if((b<0?a.none:i[b]).push(d),r.has(o.act[d])||(r.set(o.act[d],b),g.goldstein===null))continue;c+=
g.goldstein,l++}}let u=d=>[...r.values()].filter(g=>g===d).length,f=a.unreal.map(d=>o.act[d]).filter(d=>!r.has(d));return{
statements:e,acts:r.size,...a,unrealActs:new Set(f).size,quadClasses:i,byQuadClass:s.map((d,g)=>u(g)),noQuadClass:u(-1),
articles:new Set(e.map(d=>o.article[d])),sources:new Set(e.map(d=>xc(t,d))),sum:c,scored:l}}var xc=({statements:t},e)=>t.
source[e]>=0?-1-t.source[e]:t.author[e]>=0?t.author[e]:t.publisher[e],Oe=t=>[...t.quadClasses.flat(),...t.none],ct=(t,e)=>Ps(
t.facts,pt(t,e.rows),t.chosen.main);function Ot(t){let e=Bs.get(t);if(e)return e;let n=mt(t),o=new Set(t.isGrown?t.shown:
[]);for(let{a,b:c}of n)o.add(a).add(c);let{statement:s}=t.facts.ties,r=new Set(n.flatMap(a=>a.rows.map(c=>s[c]))),i={...Ps(
t.facts,[...r],t.chosen.main),actors:o.size};return Bs.set(t,i),i}function pt({facts:t,chosen:e},n){return dt(e,new Set(
n.map(o=>t.ties.statement[o])))}function dt({first:t,last:e},n){let o=s=>t[s]??e[s]??1/0;return[...n].sort((s,r)=>o(s)-o(
r)||s-r)}function en({facts:t,chosen:e},n){let o=new Map;for(let s of n){let r=t.statements.act[s],i=r>=0&&e.inside[s]?`\
act ${r}`:`statement ${s}`,a=o.get(i);a?a.push(s):o.set(i,[s])}return[...o.values()]}function zs({chosen:t},e){let n=t.main[e[0]];
return e.includes(n)?n:e[0]}var jt=(t,e)=>t.names.quad_classes[e].split(" ")[1],nn=(t,e)=>e.filter(n=>t.ties.together[n]);
function Ds(t,e){let{facts:n,chosen:o,state:s}=t,{relation:r,quad_class:i}=n.statements,a=new Set(nn(n,e).map(f=>n.ties.
statement[f])),{act:c}=n.statements,l=new Set(e.map(f=>n.ties.statement[f]).filter(f=>it(n,f)).map(f=>c[f])),u=[[],[],[]];
for(let f of e){let d=n.ties.statement[f];if(s.count==="acts"&&!it(n,d)&&l.has(c[d]))continue;let g=o.main[d],b=n.relations[r[g]].
sign,$=a.has(d)?n.names.signs.indexOf(jt(n,i[g])):b;u[it(n,d)?$:2].push(f)}return u.map(f=>f.length?Lt(n,f,o,s.count):0)}var bc=0,yc=0;function Hs(){let{statements:t,names:e,labels:n}=w;return ee(p("filters_and_counts"),at(p("quad_classes"),
_c()),at(p("modes"),on("modes",n.modes,so(t.mode,e.modes),o=>ro(o===ge,"not actual"))),at(p("certainties"),on("certainti\
es",n.certainties,so(t.certainty,e.certainties),o=>ro(o===bc,"hedged"))),at(p("polarities"),on("polarities",n.polarities,
so(t.polarity,e.polarities),o=>ro(o===yc,"denied"))))}function Gs(t){let e=m("details",{class:"group",open:t},m("summary",
{},p("more_filters")),t&&Us());return e.addEventListener("toggle",()=>e.open&&e.children.length===1&&Ut(e,Us())),e}var so=(t,e)=>we(
w,h,n=>t[n],e.length);function ro(t,e){let{names:n,encodings:o}=w;return se(D().line,{dashes:t?[]:o.holds[n.holds.indexOf(
e)].dashes})}function _c(){let{statements:t,names:e,labels:n}=w,o=e.quad_classes.length,s=c=>c<o?tn(e.signs.indexOf(jt(w,
c))):tn(e.signs.indexOf("neither")),r=we(w,h,c=>t.quad_class[c]<0?o:t.quad_class[c],o+1),i=[...e.quad_classes.keys(),-1],
a=h.quad_classes??i;return[...n.quad_classes,p("no_quad_class")].map((c,l)=>{let u=f=>_({quad_classes:sn(i,a,[i[l]],f,i)});
return r[l]>0&&U(`${c} (${r[l]})`,a.includes(i[l]),u,s(l))})}function sn(t,e,n,o,s){let r=t.filter(i=>n.includes(i)?o:e.
includes(i));return String(r)===String(s)?null:r}function on(t,e,n,o=()=>null){let s=[...e.keys()],r=t==="kinds"&&h.count===
"acts"?[je]:s,i=h[t],a=i??r;return e.map((c,l)=>{let u=f=>_({[t]:sn(s,a,[l],f,r)});return(n[l]>0||i!==null)&&U(`${c} (${n[l]}\
)`,a.includes(l),u,o(l))})}function Fs(t,e){let n=e.map(([s])=>s),o=h[t]??n;return e.map(([s,r])=>{let i=a=>_({[t]:sn(n,
o,[s],a,n)});return U(r,o.includes(s),i)})}function Us(){let{statements:t,names:e,labels:n,relations:o,families:s,familyOf:r,
articles:i,coders:a}=w,c=we(w,h,f=>t.relation[f],o.length),l=we(w,h,f=>o[t.relation[f]].kind,e.kinds.length),u=new Set(x.
level.nodes.filter((f,d)=>x.level.isTied[d]).map(f=>f.type));return[at(p("kinds"),on("kinds",n.kinds,l)),at(p("relations"),
s.map((f,d)=>$c(f,[...o.keys()].filter(g=>r[g]===d),c))),at(p("types"),Fs("types",[...u].sort().map(f=>[f,f]))),i.length>
1&&at(p("articles"),Fs("articles",i.map(f=>[f.id,f.title]))),a.length>1&&at(p("coders"),Sc()),at(p("further"),U(p("with_\
issues"),h.issues,f=>_({issues:f})),U(p("with_inferred"),h.inferred,f=>_({inferred:f})),U(p("with_headlines"),h.headlines,
f=>_({headlines:f})),U(p("with_self_loops"),h.self,f=>_({self:f})))]}function $c(t,e,n){let o=[...w.relations.keys()],s=h.
relations??o,r=e.filter(c=>n[c]),i=r.reduce((c,l)=>c+n[l],0);if(!i)return null;let a=(c,l)=>_({relations:sn(o,s,c,l,o)});
return m("details",{class:"family"},m("summary",{},`${t} (${i})`,r.some(c=>!s.includes(c))&&" \u2022"),m("p",{class:"qui\
et"},M(p("all"),()=>a(e,!0))," ",M(p("none"),()=>a(e,!1))),r.map(c=>U(`${w.relations[c].label} (${n[c]})`,s.includes(c),
l=>a([c],l))))}function Sc(){let t=h.coders??[],e=t.length>1?[[t.join(" "),Nt(t)]]:[],n=w.coders.map(o=>[o,o]);return P(
p("coders"),[["",p("one_coder")],...n,...e],t.join(" "),o=>_({coders:o?o.split(" "):null}))}var rn=class{#e=new Map;#t;constructor(e,n,o,s){this.facts=e,this.words=n,this.level=o,this.#t=io(s),this.counted=rt(Re(
e,this.#t,["everyone"])),this.entities=new Int32Array(n.entities.length),this.articles=new Int32Array(e.articles.length),
this.relations=new Int32Array(e.relations.length);for(let r of this.counted){for(let i of this.namedBy(r))this.entities[i]++;
for(let i of e.relations[e.statements.relation[r]].wider)this.relations[i]++;this.articles[e.statements.article[r]]++}}namedBy(e){
let{s:n,o,roles:s=[],sources:r=[]}=this.words.statements[e],i=new Set([n,o,...s.map(([,a])=>a),...r].filter(kc));for(let a of i)
for(let c of this.words.entities[a].members??[])i.add(c);return i}ofRelation(e){let{relations:n,statements:o}=this.facts;
return this.counted.filter(s=>n[o.relation[s]].wider.includes(e))}ofQuestion({where:e}){let n=this.facts.statements;return this.
counted.filter(o=>e.some(s=>Object.entries(s).every(([r,i])=>i.includes(Number(n[r][o])))))}ofPhrase({relation:e,actor:n,
target:o}){let{facts:s,level:r}=this,[i,a]=[n,o].map(l=>l===null?-1:r.numbers.get(l));if(i===void 0||a===void 0)return[];
let c=this.rows(e).filter(l=>(i<0||r.actor[l]===i)&&(a<0||r.target[l]===a));return[...new Set(c.map(l=>s.ties.statement[l]))]}targetsOf(e){
let{facts:n,level:o}=this,s=new Map;for(let i of this.rows(e)){let a=o.target[i];s.set(a,(s.get(a)??new Set).add(n.ties.
statement[i]))}return[...s].sort(([i,a],[c,l])=>l.size-a.size||i-c).map(([i])=>o.nodes[i].actor)}rows(e){let n=this.#e.get(
e);if(n)return n;let{facts:o,level:s}=this,r=o.relations.flatMap(({wider:l},u)=>l.includes(e)?[u]:[]),i={...this.#t,relations:r},
a=Ue(o,s,At(o,i,["everyone"]),i),c=[...a.between,...a.issues];return this.#e.set(e,c),c}},kc=t=>typeof t=="number"&&t>=0,
io=t=>({...t,according_to:["everyone"],compared_with:null,since:null,until:null,undated:!0,kinds:null,quad_classes:null,
relations:null,modes:null,certainties:null,polarities:null,articles:null,types:null,count:"statements",inferred:!0,headlines:!0,
self:!0,issues:!0,min_weight:1});var Oc=60,an=null;function Ht(){if(!h.open)return null;let t=h.open.indexOf(":"),e=h.open.slice(0,t),n=h.open.slice(t+1);
return{kind:e,names:e==="pair"?n.split(">").map(ao):[n]}}function ao(t){try{return decodeURIComponent(t)}catch{return t}}
var Qs=t=>`pair:${t.map(encodeURIComponent).join(">")}`,z=t=>_({open:`actor:${t}`}),K=t=>_({open:`statement:${w.statements.
key[t]}`});function tt(t,e){let n=[t,e].map(o=>x.level.nodes[o].actor);return _({open:Qs(n),pair:n})}function H(t,e,n={}){
let o=dt(x.chosen,t),s=o.slice(0,Oc).map(r=>w.statements.key[r]);return an={statements:o,label:e,name:[o.length,...s].join(
" ")},_({...n,open:`list:${an.name}`})}function Ks(t){if(an?.name===t)return an;let e=t.split(" ").slice(1);return{name:t,
label:"",statements:e.map(n=>w.statements.key.indexOf(n)).filter(n=>n>=0)}}function cn(t,e){return _({tab:"article",article:w.
articles[t].id,open:`statement:${w.statements.key[e]}`})}function ln(t){let e=x.level.nodes[t].actor;return x.isGrown?_(
{grown:co(e)}):_({ego:h.ego===e?null:e,steps:1})}var co=t=>[...new Set([...h.grown||[],t])];async function Vs(t){let e=await Ct(
"entity"),n=e.numbers.get(t);if(n===void 0)return null;let o={...io(h),self:h.self,issues:h.issues},s=[{},{issues:!0},o,
{...o,issues:!0}];for(let r of s){let i={...h,...r,level:"entity",ego:null};if(He(w,e,i).nodes.has(n))return{...r,level:"\
entity",ego:null}}return null}function Js(t){let e=Ht();if(!e||!["pair","actor"].includes(e.kind))return{};let n=x.level,
[o,s]=e.names.map(c=>n.numbers.get(c)),r=n.actor.findIndex((c,l)=>c===o&&(s===void 0||n.target[l]===s)),i=r<0&&o!==void 0&&
e.kind==="actor"?n.target.indexOf(o):-1;if(r<0&&i<0)return{open:null};let a=(r<0?[t.target[i]]:[t.actor[r],t.target[r]]).
map(c=>t.nodes[c].actor);return e.kind==="actor"||a[0]===a[1]?{open:`actor:${a[0]}`}:{open:Qs(a),pair:a}}var Q=t=>h.language&&t.labels?.[h.language]||t.label;function E(t,e){let n=t.nodes[e],o=h.language?$t(n.actor):null;return o?
Q(o):n.label}function un(t){let e=x.level.numbers.get(t);return e===void 0?t:E(x.level,e)}function lo(t){let{level:e}=t;
return mt(t).map(n=>({pair:n,actor:E(e,n.a),target:E(e,n.b)}))}var Zs=["statements","acts","articles"];function Xs(){let t=M(p("draw_all"),()=>_({all:!0}));return ee(p("level"),P(p("l\
evel"),Pn.map(e=>[e,p(`level_${e}`)]),h.level,vc),m("label",{class:"line"},`${p("count_by")} `,Mc()),m("label",{class:"l\
ine"},`${p("min_weight")} `,Tc()),h.ego!==null&&Ac(h.ego),x.isGrown&&m("p",{class:"quiet"},p("not_drawn_yet")," ",t),x.weakest>
0&&m("p",{class:"quiet"},p("weakest",{n:x.weakest})," ",t))}async function vc(t){let e=await Ct(t);await _({level:t,ego:null,
...Js(e)})}function Mc(){let t=e=>_({count:Zs.find(n=>n===e)});return P(p("count_by"),Zs.map(e=>[e,p(`by_${e}`)]),h.count,
t)}function Tc(){return m("input",{type:"number",min:1,max:999,value:h.min_weight,"aria-label":p("min_weight"),onchange:t=>_(
{min_weight:Math.max(1,Math.floor(Number(t.target.value))||1)})})}function Ac(t){let e=P(p("distance"),[1,2,3].map(n=>[String(
n),L(n,"step")]),String(h.steps),n=>_({steps:Number(n)}));return m("p",{class:"ego"},p("neighbours_of",{name:un(t)})," ",
e," ",M(p("show_all"),()=>_({ego:null})))}var Lc={\u00DF:"ss",\u00E6:"ae",\u0153:"oe",\u00F8:"o",\u0111:"d",\u00F0:"d",\u0142:"l",\u0131:"i",\u00FE:"th",\u064A:"\u06CC",
\u0649:"\u06CC",\u0643:"\u06A9",\u0629:"\u0647","\u2019":"'","\u2018":"'",\u02BC:"'","\u02B9":"'","\u201C":'"',"\u201D":'\
"',"\u201E":'"',"\xAB":'"',"\xBB":'"'},Ys=/(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu,Ec=/[^\p{ASCII}]/u,
tr=new Map;function er(t){let e=tr.get(t);if(e!==void 0)return e;let o=[...t.normalize("NFKD").replace(Ys,"").toLowerCase().
replace(Ys,"")].map(s=>Lc[s]??(/\p{Pd}/u.test(s)?"-":/\s/u.test(s)?" ":s)).join("");return tr.set(t,o),o}function ht(t){
return(Ec.test(t)?Array.from(t,er).join(""):t.toLowerCase()).replace(/\s+/g," ").trim()}var uo=t=>ht(t).split(" ").filter(
Boolean);function fo(t){let e=[],n="",o=0;for(let s of t){let r=er(s);if(r!==" "||n!==""&&!n.endsWith(" ")){n+=r;for(let i=0;i<
r.length;i++)e.push(o)}o+=s.length}return{plain:n,places:[...e,o]}}function nr(t,e){let{plain:n,places:o}=fo(t),s=[];for(let r of e)
for(let i=n.indexOf(r);r&&i>=0;i=n.indexOf(r,i+r.length))s.push([o[i],qc(t,o,i+r.length-1)]);return s.sort((r,i)=>r[0]-i[0]||
i[1]-r[1]),s.filter(([r],i)=>s.slice(0,i).every(([,a])=>a<=r))}function qc(t,e,n){let o=n+1;for(;e[o]===e[n]&&o<e.length-
1;)o++;return e[n]+t.slice(e[n],e[o]).trimEnd().length}var Cc=/[\p{L}\p{N}]/u,fn=(t,e)=>e===0||!Cc.test(t[e-1]);function ie(t,e){let o=[...new Set(e.filter(s=>s!=null&&s!==""))];return{at:t,names:o,plain:o.map(ht)}}function mo(t,e){
let n=e.join(" ");return t===n?0:t.startsWith(n)?1:e.every(o=>t.includes(o))?e.every(o=>Nc(t,o))?2:3:null}function Nc(t,e){
for(let n=t.indexOf(e);n>=0;n=t.indexOf(e,n+1))if(fn(t,n))return!0;return!1}function or(t,e,n){let o=[];for(let s of t){
let[r,i]=[1/0,0];for(let[a,c]of s.plain.entries()){let l=mo(c,e);l!==null&&l<r&&([r,i]=[l,a])}r<1/0&&o.push({one:s,rank:r,
by:i,count:n(s.at)})}return o.sort((s,r)=>s.rank-r.rank||r.count-s.count||s.one.at-r.one.at)}function sr(t,e){let n=null;
for(let o of t)for(let[s,r]of o.plain.entries())for(let i of new Set([r,...r.split(" ")])){let a=Math.min(Math.floor(Math.
max(e.length,i.length)/3),n?n.far-1:99);if(a<1||Math.abs(i.length-e.length)>a)continue;let c=Ic(i,e,a);c<=a&&(n={one:o,name:o.
names[s],far:c})}return n}function Ic(t,e,n){let[o,s]=[[],Array.from({length:e.length+1},(r,i)=>i)];for(let r=1;r<=t.length;r++){
let i=[r];for(let a=1;a<=e.length;a++){let c=t[r-1]===e[a-1];i[a]=Math.min(s[a]+1,i[a-1]+1,s[a-1]+(c?0:1)),r>1&&a>1&&t[r-
1]===e[a-2]&&t[r-2]===e[a-1]&&(i[a]=Math.min(i[a],o[a-2]+1))}if(Math.min(...i)>n)return n+1;[o,s]=[s,i]}return s[e.length]}var mn=90,ve=class{constructor(){this.plain=[],this.passages={owners:[],bounds:[],texts:[]}}add(e,n,o=null){this.plain.push(
`${ht(e)}
`),this.passages.owners.push(n),this.passages.bounds.push(o),this.passages.texts.push(o?null:e)}whole(){let e=new Uint32Array(
this.plain.length+1);for(let[n,o]of this.plain.entries())e[n+1]=e[n]+o.length;return{plain:this.plain.join(""),starts:e,
...this.passages}}};function po({plain:t,starts:e},n){let o=n.join(" "),s=n.reduce((a,c)=>c.length>a.length?c:a,""),r=[[],
[],[]],i=0;for(let a=t.indexOf(s);a>=0;a=t.indexOf(s,e[i+1])){for(;e[i+1]<=a;)i++;let c=t.slice(e[i],e[i+1]);if(n.every(
l=>c.includes(l))&&r[jc(c,o)].push(i),e[i+1]>=t.length)break}return r.flat()}function jc(t,e){let n=2;for(let o=t.indexOf(
e);o>=0;o=t.indexOf(e,o+1)){if(fn(t,o))return 0;n=1}return n}function Me(t,e){let n=t.replace(/^#+\s+/,"").replace(/\s+/g,
" ").trim(),o=nr(n,[e.join(" "),...e]),[s]=o[0]??[0],r=s>mn?rr(n,s-mn):0,i=n.length-s>2*mn?rr(n,s+2*mn):n.length,a=r?"\u2026 ":
"";return{text:`${a}${n.slice(r,i).trimEnd()}${i<n.length?" \u2026":""}`,marks:o.filter(([c,l])=>c>=r&&l<=i).map(([c,l])=>[
c-r+a.length,l-r+a.length])}}function rr(t,e){let n=t.indexOf(" ",e);return n>=0&&n-e<20?n+1:e}async function ir(t,e){let{findings:n,...o}=t,{facts:s,words:r}=o,i=r.entities.map(({label:l,labels:u={},aliases:f=[]},d)=>ie(
d,[l,...Object.values(u),...f])),a=({at:l})=>!!r.entities[l].actor,c=await Bc(t,e);return{...o,actors:i.filter(a),issues:i.
filter(l=>!a(l)),relations:s.relations.map(({label:l},u)=>ie(u,[l])),questions:s.questions.map(({title:l,name:u},f)=>ie(
f,[l,u])),articles:s.articles.map(({title:l,author:u,publisher:f},d)=>ie(d,[l,u,f,[u,f,l].filter(Boolean).join(" ")])),findings:Dc(
t,n),quotes:await Rc(t,e),sentences:c,sentenceOf:zc(t,c)}}function Wc({facts:t,words:e},n){let{quote:o}=e.statements[n],
s=e.bodies[t.statements.article[n]];if(s===null)return o.join(" [\u2026] ");let r=[];for(let i=2;i<o.length;i+=2)r.push(
s.slice(Number(o[i]),Number(o[i+1])));return r.join(" [\u2026] ")}async function Rc(t,e){let n=new ve;for(let[o,{translation:s}]of t.
words.statements.entries())n.add(Wc(t,o),o),s&&n.add(s,o),await e();return n.whole()}async function Bc({words:t,facts:e},n){
let o=new ve;for(let[s,r]of t.bodies.entries()){let i=new Intl.Segmenter(e.articles[s].language??void 0,{granularity:"se\
ntence"});for(let{segment:a,index:c}of i.segment(Pc(r??"")))a.trim()&&o.add(a,s,[c,c+a.length]);await n()}return o.whole()}
var Pc=t=>t.replace(/(?<!\n|^#[^\n]*)\n(?!\n)/gm," ");function zc({facts:t,words:e},{owners:n,bounds:o}){let s=new Map;for(let[
r,i]of n.entries())s.has(i)||s.set(i,r);return Int32Array.from(e.statements,({quote:r},i)=>{let a=t.statements.article[i];
if(e.bodies[a]===null)return-1;let[c,l]=[s.get(a)??0,n.length];for(;l-c>1;){let u=c+l>>1;n[u]===a&&(o[u]?.[0]??0)<=Number(
r[2])?c=u:l=u}return c})}function Dc({facts:t},e){let n=new Map(t.statements.key.map((o,s)=>[o,s]));return e.flatMap(o=>o.
findings).map(({title:o,sentence:s,counts:r,quote:i},a)=>{let c=s.map(([f])=>f).join(""),u=[...new Set([...r.flatMap(([,
,f])=>f),i.statement])].flatMap(f=>n.get(f)??[]);return{...ie(a,[c,`${o}: ${c}`]),statements:u}})}var ar=4,cr=4;function lr(t,e,n,o){let s=i=>i.filter(a=>!n.has(a)),r=[];for(let{at:i,plain:a}of t.relations){let c=Fc(a[0].
split(" "),e);if(c===null||!o.relations[i])continue;let[l,u]=[e.slice(0,c.from),e.slice(c.to)].map(s);for(let f of Hc(t,
i,l,u,o)){let d=o.ofPhrase(f);d.length&&r.push({kind:"phrase",rank:c.rank,count:d.length,label:"",phrase:f,statements:d})}}
return r.sort((i,a)=>i.rank-a.rank||(a.count??0)-(i.count??0))}function Fc(t,e){for(let n=0;n<e.length;n++){let o=e.slice(
n,n+t.length);if(o.length===t.length&&o.every((i,a)=>Uc(i,t[a])))return{from:n,to:n+t.length,rank:o.every((i,a)=>i===t[a])?
0:1};if(n+o.length===e.length&&o.join(" ").length>=ar&&t.join(" ").startsWith(o.join(" ")))return{from:n,to:e.length,rank:1}}
return null}function Uc(t,e){let n=0;for(;n<t.length&&t[n]===e[n];)n++;return t===e||n>=ar&&n>=Math.max(t.length,e.length)-
2}function Hc(t,e,n,o,s){let[r,i]=[n,o].map(a=>a.length?Gc(t,a):[null]);return n.length||o.length?r.flatMap(a=>i.map(c=>({
relation:e,actor:a,target:c}))):s.targetsOf(e).slice(0,cr).map(a=>({relation:e,actor:null,target:a}))}function Gc({actors:t,
issues:e,words:{entities:n}},o){let s=[];for(let{at:i,plain:a}of[...t,...e]){let c=a.map(l=>mo(l,o)).filter(l=>l!==null);
c.length&&s.push({rank:Math.min(...c),id:n[i].id})}return s.sort((i,a)=>i.rank-a.rank).filter(({rank:i})=>i===s[0].rank).
slice(0,cr).map(({id:i})=>i)}var ur=["phrase","actor","issue","relation","article","finding","question","quote","words"],Qc=4,Kc=200,Vc="\u2E80",pn=class{constructor(e,n,o){
this.index=e,this.counts=new rn(e.facts,e.words,e.level,n),this.asking=new Set(uo(o))}groups(e,n=null){let o=uo(e.replace(
/[?¿؟？]/g," "));if(!o.length)return[];let s=c=>c===n?Kc:Qc,r=o.filter(c=>!this.asking.has(c)),i=o.join("").length>1||
o[0]>=Vc;return[Jc("phrase",lr(this.index,o,this.asking,this.counts),s("phrase")),...this.namedGroups(o,r.length?r:o,s),
...i?this.textGroups(o,s):[]].filter(({total:c})=>c).sort((c,l)=>mr(c)-mr(l)||ur.indexOf(c.kind)-ur.indexOf(l.kind))}nearest(e){
let{actors:n,issues:o,relations:s}=this.index;return sr([...n,...o,...s],ht(e))?.name??null}namedGroups(e,n,o){let{counts:s,
index:r}=this,i=()=>0,a=u=>s.entities[u],c=r.questions.map(({at:u})=>{let f=r.facts.questions[u];return f.tab?null:s.ofQuestion(
f)}),l=(u,f,d,g=()=>({}))=>{let b=or(f,u==="question"?n:e,d),$=b.slice(0,o(u)).map(({one:S,rank:O,by:y,count:k})=>({kind:u,
rank:O,count:k,at:S.at,label:S.names[0],...y>0&&u!=="finding"&&u!=="question"&&{alias:S.names[y]},...g(S.at)}));return{kind:u,
total:b.length,hits:$}};return[l("actor",r.actors,a),l("issue",r.issues,a),l("relation",r.relations.filter(({at:u})=>s.relations[u]),
u=>s.relations[u],u=>({statements:s.ofRelation(u)})),l("article",r.articles,u=>s.articles[u],()=>({alias:void 0})),l("fi\
nding",r.findings,i,u=>({count:r.findings[u].statements.length,statements:r.findings[u].statements,snippet:Me(r.findings[u].
names[0],e)})),l("question",r.questions.filter(({at:u})=>c[u]?.length!==0),u=>c[u]?.length??0,u=>{let f=c[u];return f?{statements:f}:
{count:null,tab:r.facts.questions[u].tab}})]}textGroups(e,n){let{quotes:o,sentences:s,sentenceOf:r}=this.index,i=new Map,
a=new Set;for(let f of po(o,e)){let d=o.owners[f],g=r[d]>=0?String(r[d]):`${o.texts[f]}`;a.add(r[d]);let b=i.get(g)??{passage:f,
statements:new Set};b.statements.add(d),i.set(g,b)}let c=po(s,e).filter(f=>!a.has(f)),l=[...i.values()].slice(0,n("quote")).
map(({passage:f,statements:d})=>{let g=o.owners[f],b=this.sentence(r[g]),$=Me(b,e),S=$.marks.length?$:Me(o.texts[f]??"",
e),O=this.index.facts.statements.article[g],y=[...d];return{...fr("quote",S,O,e),count:y.length,statements:y}}),u=c.slice(
0,n("words")).map(f=>{let d=this.sentence(f);return{...fr("words",Me(d,e),s.owners[f],e),sentence:d}});return[{kind:"quo\
te",total:i.size,hits:l},{kind:"words",total:c.length,hits:u}]}sentence(e){let{sentences:n,words:o}=this.index,s=e<0?null:
n.bounds[e];return s?(o.bodies[n.owners[e]]??"").slice(...s):""}},fr=(t,e,n,o)=>({kind:t,rank:ht(e.text).includes(o.join(
" "))?4:5,count:null,label:e.text,snippet:e,article:n}),Jc=(t,e,n)=>({kind:t,total:e.length,hits:e.slice(0,n)});function mr({
hits:t}){let e=Math.min(...t.map(n=>n.rank));return e<=1?e:2}var et=t=>new Date(t*864e5).toISOString().slice(0,10);function dr(t){let e=Date.parse(`${t}T00:00:00Z`);return Number.isNaN(
e)?null:Math.round(e/864e5)}var pr=t=>new Date(t*864e5).getUTCFullYear(),hr=(t,e)=>Date.UTC(t,e,1)/864e5;function ho(t,e){
let[n,o]=[pr(t),pr(e)],s=Math.max(1,Math.ceil((o-n)/10)),r=[];for(let i=n+1;i<=o;i+=s)r.push([hr(i,0),String(i)]);return r}
function gr(t,e){let n=ho(t,e);if(n.length>=2)return n;let o=[],s=new Date(t*864e5),r=e-t>200?2:1;for(let i=s.getUTCMonth()+
1;;i+=r){let a=hr(s.getUTCFullYear(),i);if(a>e)return o;o.push([a,et(a).slice(0,7)])}}function wr(t,e,n){let o=t.statements,s=new Set(e.map(u=>`${o.article[u]} ${o.coder[u]}`)),[r,i,a]=[new Set,new Set,new Set],
c=new Set([...n].map(u=>t.articles[u].text));for(let u=0;u<o.key.length;u++){let f=o.article[u];!n.has(f)&&c.has(t.articles[f].
text)&&a.add(f),!(!n.has(f)||s.has(`${f} ${o.coder[u]}`))&&(r.add(o.coder[u]),i.add(f))}return{coders:[...new Set(e.filter(
u=>i.has(o.article[u])).map(u=>t.coders[o.coder[u]]))].sort(),others:r.size,reprints:a.size}}var xr={21:"spring",22:"summer",23:"autumn",24:"winter"};function gt(t){if(t.includes("/")){let[l,u]=t.split("/");return l===
""||l===".."?p("date_until",{to:gt(u)}):u===""||u===".."?p("date_since",{from:gt(l)}):p("date_throughout",{from:gt(l),to:gt(
u)})}let e=/^\[(.+)\.\.(.+)\]$/.exec(t);if(e)return p("date_within",{from:gt(e[1]),to:gt(e[2])});let n=/^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/.
exec(t);if(!n)return t;let[,o,s,r,i]=n,a=o==="XXXX"?p("no_year"):o,c=[r&&String(Number(r)),s&&Zc(s),a].filter(Boolean).join(
" ");return i?p("date_perhaps",{date:c}):c}function Zc(t){return Object.hasOwn(xr,t)?p(xr[t]):new Date(Date.UTC(2e3,Number(
t)-1,1)).toLocaleDateString(Xt,{month:"long",timeZone:"UTC"})}function dn(t){let e=[];return t.when&&e.push(gt(t.when)),
t.inferred_when&&e.push(`${gt(t.inferred_when)} (${p("inferred")})`),e.length?e.join("; "):p("date_unknown")}function hn({
when:t,inferred_when:e}){return e?`${gt(e)} (${p("inferred")})`:t?gt(t):p("date_unknown")}var vt=()=>h.since!==null||h.until!==
null;function go(){let[t,e]=[h.since,h.until].map(n=>n===null?null:et(n));return t===null?p("date_until",{to:e}):e===null?
p("date_since",{from:t}):p("date_throughout",{from:t,to:e})}function nt(t){let e=Ot(t),n=e.unrealActs?` (${p("plus_not_actual",{n:e.unrealActs})})`:"",o=p("based_on",{acts:L(e.acts,
"act")+n,statements:L(e.statements.length,"statement"),articles:L(e.articles.size,"article"),sources:L(e.sources.size,"s\
ource"),coding:Xc(e)}),s=[e.actors<t.nodes.size&&p("drawn_of",{n:N(e.actors),of:N(t.nodes.size)}),t.weakest>0&&p("weakes\
t",{n:t.weakest}),t.weak>0&&p("note_min_weight",{n:t.weak})];return[Te(),...s,o].filter(Boolean).join(" ")}function Te(){
return`${[B(p(`level_${h.level}`)),`${p("according_to")} ${Y(h.according_to)}`,h.compared_with&&`${p("compared_with")} ${Y(
h.compared_with)}`,h.issues&&p("with_ties_to_issues"),vt()&&Ae()].filter(Boolean).join(", ")}.`}var Ae=()=>`${go()} (${p(
`inside_${h.inside}`)})`;function br(t){let e=[...Ot(t).articles].map(c=>w.articles[c]),n=[...new Set(e.map(c=>c.publisher))].
filter(Boolean).sort();if(!n.length)return"";let o=c=>e.map(l=>l[c]).filter(l=>l!==null),s=[Math.min(...o("first")),Math.
max(...o("last"))],[r,i]=s.map(c=>Number.isFinite(c)?et(c):null),a=r===i?p("published_on",{day:r}):p("published_from",{first:r,
last:i});return p("source_line",{who:Nt(n,3),when:r===null||i===null?p("undated_source"):a})}function Xc({statements:t,articles:e}){
let{coders:n,others:o,reprints:s}=wr(w,t,e),r=[o?L(o,"other_coder"):"",s?L(s,"reprint"):""].filter(Boolean);return r.length?
` (${n.length?`${p("coded_by",{names:Nt(n,3)})}; `:""}${p("left_out",{what:Nt(r)})})`:""}function Wt(){return h.min_weight>
1?p("empty_min_weight",{n:N(h.min_weight)}):vt()?p("empty_period",{period:go()}):x.withIssues&&!h.issues?p("empty_but_is\
sues",{n:N(x.withIssues),option:p("with_issues")}):p("empty")}var yr=.55,_r=15*yr,gn={enabled:!1,type:"arrow",scaleFactor:1},$r={to:gn,middle:gn,from:gn};function Sr(t){let e=new Map;
return n=>{let o=e.get(n)??t(n);return e.set(n,o),o}}var wo=Sr(t=>({color:t,highlight:t,hover:t,inherit:!1,opacity:1})),
kr=Sr(t=>{let[e,n,o]=t.split(" ").map(Number),{head:s}=w.encodings.signs[e],{middle:r}=w.encodings.marks[o],{dashes:i}=w.
encodings.holds[n];return{ends:{to:{enabled:!!s,type:s||"arrow",scaleFactor:yr},middle:{enabled:!!r,type:r||"arrow",scaleFactor:r?
.45:1},from:gn},dashes:i.length?i:!1}});function Or(t,e){return e?Math.min(.7+.5*Math.log2(t),4):Math.min(1.2+1.3*Math.log2(
t),9)}function vr(t){let e=new Map;for(let n of Fe(t)){let o=n[0].length>0&&n[1].length>0,s=Math.min(.22,1.5/(n[0].length+
n[1].length));for(let r of n)r.forEach((i,a)=>{let c=o?(a+.6)*s:(a-(r.length-1)/2)*s;e.set(i,{enabled:!0,type:c<0?"curve\
dCCW":"curvedCW",roundness:Math.abs(c)})})}return e}function ae(t,e=20,n=3){let o=[""];for(let s of t.slice(0,200).split(
/\s+/)){let r=s.length>e?`${s.slice(0,e-1)}\u2026`:s,i=o[o.length-1];i?i.length+1+r.length<=e?o[o.length-1]=`${i} ${r}`:
o.push(r):o[o.length-1]=r}return o.length>n?`${o.slice(0,n).join(`
`)}\u2026`:o.join(`
`)}var Yc={enabled:!0,type:"curvedCW",roundness:.15};function Mr(t){let e=_s(t),n=t.nodes.filter(i=>t.isTied[i.id]).map(({id:i,
x:a,y:c,shape:l})=>({id:i,x:a,y:c,shape:l,label:ae(E(t,i))})),o=t.edges.map((i,a)=>e[a]?{...i,smooth:Yc}:i),s=new vis.Network(
v("canvas"),{nodes:n,edges:o},el(n.length,!t.merged));xo(s,t);let r=[-1,...Ft().keys()].map(tl);for(let{id:i}of n){let{options:a}=s.
body.nodes[i];a.size=t.nodes[i].size,a.color=r[t.nodes[i].tint+1]}return s}function xo(t,e){for(let[n,o]of e.nodes.entries()){
let s=t.body.nodes[n];s&&([s.x,s.y]=[o.x,o.y+n*1e-4])}}function tl(t){let e=D(),n=t>=0?Ft()[t]:e.node,o={background:n,border:e.
text};return{background:n,border:e.line,highlight:o,hover:o}}function el(t,e){let n=D(),o={color:n.text,size:15,face:"sy\
stem-ui, sans-serif",strokeWidth:3,strokeColor:n.ground};return{autoResize:!0,physics:{enabled:!1,solver:"forceAtlas2Bas\
ed",stabilization:!1},layout:{improvedLayout:!1},interaction:{hover:t<=2e3,hideEdgesOnDrag:!e,hideEdgesOnZoom:!e,tooltipDelay:1e9,
keyboard:{enabled:!0,bindToWindow:!1},multiselect:!1,selectConnectedEdges:!1},nodes:{hidden:!0,font:o,borderWidth:1,borderWidthSelected:3,
scaling:{label:{enabled:!1,drawThreshold:t>300?9:5}},chosen:!0},edges:{hidden:!0,smooth:!1,...e&&{font:{...o,size:12.5,align:"\
top",vadjust:0}},selectionWidth:2,hoverWidth:1,arrowStrikethrough:!1,endPointOffset:{to:1},selfReference:{size:18,angle:Math.
PI/4,renderBehindTheNode:!0},scaling:{label:{enabled:!1,drawThreshold:5}}}}}var Tr=([t,,e,...n])=>[t,e,...n].join("");function wt(t,e){let{act:n,rank:o}=t.statements,{statement:s,label:r}=t.ties,i=new Map;
for(let c of e){let l=s[c],u=n[l]>=0?`act ${n[l]}`:l,f=t.tie_labels[r[c]],d={text:Tr(f),parts:f,rank:o[l]},g=i.get(u);g?
g.push(d):i.set(u,[d])}let a=new Map;for(let c of i.values()){let l=nl(c),u=a.get(l.text)??{...l,number:0};a.set(l.text,
{...u,number:u.number+1,rank:Math.min(u.rank,l.rank)})}return[...a.values()].sort((c,l)=>l.number-c.number||c.rank-l.rank)}
function nl(t){let e=t.sort((u,f)=>u.rank-f.rank||(u.text<f.text?-1:1)),n=[...new Set(e.map(({parts:u})=>u[0]))],[o]=e;if(n.
length===1)return o;let[,s,...r]=o.parts,i=n.includes(""),a=n.map(u=>u.replace(/: $/,"")),l=[i?"":`${a.slice(0,-1).join(
", ")} and ${a[a.length-1]}: `,i?"":s,...r];return{...o,parts:l,text:Tr(l)}}var Gt=({text:t,number:e})=>e>1?`${t} \xD7${e}`:
t,Mt=(t,e)=>wt(t,e).map(Gt).join("; ");function bo([,t,e,n,o,s,r],i){let a=t+e+n+o;return a+ol(s,Math.max(i-a.length-r.length,
8))+r}function Ar(t,e,n){let o=wt(t,e);if(!o.length)return"";let s=o.length>1?` +${o.length-1}`:"";return bo(o[0].parts,
n-s.length)+s}function ol(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1);return`${((/\s/.test(t[e-1])?n:n.slice(0,Math.
max(n.lastIndexOf(" "),0)))||n).trimEnd()}\u2026`}var yo=70,sl=3,[rl,Lr]=[12,34];function wn({network:t,selection:e}){if(e.level.merged)return;let n=e.arrows.size<=yo;for(let o of Fe(
e).map(s=>s.flat())){let s=Math.max(1,sl+1-o.length);for(let r of o){let i=al(t,e,r),a=n?il(e,r,.75*s*i):"";cl(t.body.edges[r],
a&&ae(a,i,s))}}}function il(t,e,n){let o=t.arrows.get(e)??[],s=t.parts?Be(t,o):-1;return Ar(t.facts,o,n)+(s<0?"":` ${It[s]}`)}
function al(t,{level:e},n){let{arrows:o,nodes:s}=e,[r,i]=[s[o.actor[n]],s[o.target[n]]];if(r===i)return Lr;let a=Math.hypot(
r.x-i.x,r.y-i.y)-r.size-i.size;return Math.max(rl,Math.min(Lr,Math.floor(a/(.5*t.body.edges[n].options.font.size))))}function cl(t,e){
if((t.options.label||"")===e)return;let n=e.split(`
`).length;t.setOptions({label:e,font:{vadjust:-.5*(n-1)*t.options.font.size}})}var qr=1.4,ll={nodes:[15,12,22],edges:[12,9.5,17]};function _o(){let{clientWidth:t,clientHeight:e}=v("canvas");return t>
0&&e>0}function Cr(t){let e=new ResizeObserver(()=>{_o()&&(e.disconnect(),t())});e.observe(v("canvas"))}function Nr(t){let{
network:e}=t,n=e.body.nodeIndices;if(n.length>yo){e.fit({nodes:n,animation:!1,maxZoomLevel:qr});return}Er(e,n),ul(t,e.getScale())&&
(wn(t),Er(e,n))}function Er(t,e){let n={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let a of e){let{x:c,y:l,options:u}=t.
body.nodes[a],f=u.label.split(`
`),d=Math.max(u.size,.28*u.font.size*Math.max(...f.map(g=>g.length)));n.left=Math.min(n.left,c-d),n.right=Math.max(n.right,
c+d),n.top=Math.min(n.top,l-u.size),n.bottom=Math.max(n.bottom,l+u.size+1.2*u.font.size*f.length)}let{clientWidth:o,clientHeight:s}=v(
"canvas"),r=.95*Math.min(o/(n.right-n.left),s/(n.bottom-n.top)),i={x:(n.left+n.right)/2,y:(n.top+n.bottom)/2};t.moveTo({
position:i,scale:Math.min(r,qr),animation:!1})}function ul(t,e){let n=Object.entries(ll).map(([s,[r,i,a]])=>[s,{font:{size:Math.
min(a,Math.max(r,i/e))}}]),o=JSON.stringify(n);return t.letters===o?!1:(t.letters=o,t.network.setOptions(Object.fromEntries(
n)),!0)}function Ir(t){let{level:e}=x,{actor:n,target:o,sign:s}=e.arrows,r=x.arrows.get(t)||[],i=Mt(w,r)||w.labels.signs[s[t]],a=L(
pt(x,r).length,"statement");return`${E(e,n[t])} \u2013 ${i} ${ys(w,e,t)?"\u2013":"\u2192"} ${E(e,o[t])} \xB7 ${a}`}function jr(t){
let e=x.nodes.get(t),n=e?` \xB7 ${L(e.others.size,"neighbour")}`:"";return`${E(x.level,t)} \xB7 ${x.level.nodes[t].type}${n}`}var Wr=500,xn=300,fl=2,G=null,bn=()=>G?.network??null;function Rr(t){let e=[x.level.name,kt(),h.language].join(" "),n=G?.
key!==e,o=G&&!n?G:ml(e);o.selection=x;let s=!o.network.body.nodeIndices.length;Br(o,()=>{let r=pl(o);dl(o,r),wn(o),wl(),
(n||s&&r.size||t)&&zr(o),Pr(o)}),v("canvas").setAttribute("aria-label",`${p("graph_of")} ${nt(x)}`)}function ml(t){G&&G.
network.destroy();let e=Mr(x.level),n={network:e,key:t,selection:x,arrows:[],isMoved:!1,isFine:null,letters:""};e.on("be\
foreDrawing",()=>Pr(n)),e.on("click",gl),e.on("doubleClick",({nodes:o})=>o.length&&ln(o[0])),e.on("resize",({width:o})=>o>
0&&!n.isMoved&&yn());for(let o of["zoom","dragEnd"])e.on(o,()=>n.isMoved=!0);e.on("hoverEdge",({edge:o})=>$o(Ir(o))),e.on(
"hoverNode",({node:o})=>$o(jr(o)));for(let o of["blurEdge","blurNode"])e.on(o,()=>$o(""));return G=n,v("physics").firstElementChild.
checked=!1,n}function Br({network:t},e){t.renderer.allowRedraw=!1;try{e()}finally{t.renderer.allowRedraw=!0}t.body.emitter.
emit("_requestRedraw")}function pl(t){let{body:e}=t.network,{facts:n,level:o,arrows:s,chosen:r,parts:i}=t.selection,{arrows:a,
merged:c}=o,l=new Set,u=n.encodings.signs.map((d,g)=>wo(Yt(g))),f=c?null:vr(t.selection);for(let d of t.arrows)s.has(d)||
(e.edges[d].options.hidden=!0);for(let[d,g]of s){let{options:b}=e.edges[d];b.hidden=!1,b.width=Or(Lt(n,g,r,t.selection.state.
count)||1,s.size>xn),b.color=i?wo(qs(t.selection,g)):u[a.sign[d]],f&&Object.assign(b.smooth,f.get(d)),l.add(a.actor[d]).
add(a.target[d])}return t.isFine=null,t.arrows=e.edgeIndices=[...s.keys()],l}function dl({network:{body:t},selection:{isGrown:e,
shown:n}},o){if(e)for(let s of n)o.add(s);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!0;t.nodeIndices=[...o].filter(
s=>t.nodes[s]);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!1}function Pr(t){let{body:e}=t.network,n=e.edgeIndices.
length<=xn||_r*e.view.scale>=fl;if(t.isFine===n)return;t.isFine=n;let{sign:o,hold:s,mark:r}=t.selection.level.arrows;for(let i of e.
edgeIndices){let{options:a}=e.edges[i],c=kr(`${o[i]} ${s[i]} ${r[i]}`);a.arrows=n?c.ends:$r,a.dashes=n&&c.dashes}for(let i of e.
nodeIndices)e.nodes[i].options.borderWidth=n?1:0}function yn(){let t=G;t&&Br(t,()=>zr(t))}function zr(t){t.isMoved=!1,t.
network.body.nodeIndices.length&&(_o()?Nr(t):Cr(hl))}function hl(){G?.network.redraw(),yn()}function Dr(t){G?.network.body.
nodes[t]&&G.network.focus(t,{scale:1,animation:!1})}function Fr(t){if(!G)return;let{network:e,selection:n}=G;e.setOptions(
{physics:{enabled:t}}),!t&&(xo(e,n.level),e.redraw())}function gl({nodes:t,edges:e}){let{level:n}=x;t.length?z(n.nodes[t[0]].
actor):e.length&&tt(n.arrows.actor[e[0]],n.arrows.target[e[0]])}function wl(){if(!G)return;let t=Ht(),[e,n]=(t?.names??[]).
map(a=>x.level.numbers.get(a)),{actor:o,target:s}=x.level.arrows,r=t?.kind==="actor"&&e!==void 0&&G.network.body.nodes[e]?
[e]:[],i=t?.kind==="pair"?[...x.arrows.keys()].filter(a=>o[a]===e&&s[a]===n):[];G.network.setSelection({nodes:r,edges:i},
{unselectAll:!0,highlightEdges:!1})}function $o(t){v("hint").textContent=t}var xl=80;async function Hr({kind:t,at:e=0,article:n=0,statements:o,tab:s,sentence:r},i,a){t==="actor"||t==="issue"?await bl(
q().entities[e].id):t==="article"?await _({tab:"article",article:w.articles[e].id,open:null}):t==="words"?await _({tab:"\
article",article:w.articles[n].id,open:null,find:[a,Ur(r)]}):s?await _({tab:s}):t==="finding"?await H(o??[],B(i),{tab:"f\
indings",find:["",Ur(i)]}):o?.length===1?await K(o[0]):await H(o??[],B(i))}var Ur=(t="")=>t.replace(/^#+\s+/,"").trim().
replace(/\s+/g," ").slice(0,xl);async function bl(t){let e=x.level.numbers.get(t);if(e===void 0||!x.nodes.has(e)){await z(
t);return}let n=x.isGrown?co(t):h.grown;await z(t),await _({grown:n}),h.tab==="graph"&&Dr(e)}var ce=t=>w.relations[w.statements.relation[t]],xt=t=>w.articles[w.statements.article[t]],So=t=>t.map(e=>Q(q().entities[e]));
function V(t,e=0){let n=q(),o=n.statements[t],s=new Map;for(let[f,d]of e?[]:o.roles??[])s.set(f,[...s.get(f)??[],Rt(d,e)+
Qt(t,n.roles[f].id)]);let i=[...s].sort(([f],[d])=>f-d).map(([f,d])=>`, ${n.roles[f].label} ${d.join(` ${p("and")} `)}`).
join(""),a=Le(t),c=Rt(o.s,e)+Qt(t,"subject"),l=Rt(o.o,e)+Qt(t,"object"),u=`${c} \u2013 ${ce(t).label} \u2013 ${l}${i}`;return a.
length?`${u} [${a.join("; ")}]`:u}function Rt(t,e=0){if(typeof t=="string")return t;if(t>=0)return Q(q().entities[t]);let n=-1-
t;return e>=2?`[#${w.statements.key[n].split("#")[1]}]`:`[${V(n,e+1)}]`}var Qt=(t,e)=>q().statements[t].inferred?.includes(
e)?` (${p("inferred")})`:"";function Le(t){let{names:e,labels:n,statements:o}=w,s=q().statements[t],r=o.stance[t]>=0?e.stances[o.
stance[t]]:"";return[s.sources?.length&&`${p("according_to")} ${So(s.sources).join(" > ")}${Qt(t,"according_to")}`,r==="\
doubts"&&p("author_doubts"),r==="rejects"&&p("author_rejects"),o.mode[t]!==ge&&n.modes[o.mode[t]],o.certainty[t]!==0&&n.
certainties[o.certainty[t]],o.polarity[t]!==0&&n.polarities[o.polarity[t]],s.ended&&p("ended")].filter(a=>typeof a=="str\
ing")}function Ee(t){let e=q().statements[t].quote.slice(2).map(Number);return e.flatMap((n,o)=>o%2?[]:[[n,e[o+1]]])}function bt(t){
let e=q(),n=e.bodies[w.statements.article[t]];return n===null?e.statements[t].quote.join(" [\u2026] "):Ee(t).map(([o,s])=>n.
slice(o,s).split(/\s+/).join(" ")).join(" [\u2026] ")}function Gr(t){return t.published&&t.published!=="unknown"?t.published:t.inferred?`${p("no_date")}, ${p("probably")} ${t.
inferred}`:p("no_date")}var yt=t=>`${t.author?`${t.author}, `:""}${t.publisher}, ${Gr(t)}`;function yl(t){return`${t.author?
`${t.author}, `:""}\u201C${t.title}\u201D, ${t.publisher}, ${Gr(t)}`}function Qr(t){let e=xt(t),n=e.url?`, ${e.url}`:"",
o=e.retrieved?` (${p("accessed")} ${e.retrieved})`:"";return`${yl(e)}${n}${o}: \u201C${bt(t)}\u201D [${V(t)}; ${w.statements.
key[t]}]`}function Kr(t){let e=xt(t),n=/^\d{4}/.exec(e.published||"")||/^\d{4}/.exec(e.inferred||""),o={title:e.title,author:e.
author||e.publisher,journal:e.publisher,year:n?.[0],date:e.published&&e.published!=="unknown"?e.published:null,url:e.url,
urldate:e.retrieved,note:`\u201C${bt(t)}\u201D [${w.statements.key[t]}]`},s=Object.entries(o).flatMap(([r,i])=>i?[`  ${r}\
 = ${r==="url"?$l(i):_l(i)}`]:[]);return`@online{${e.id},
${s.join(`,
`)}
}`}var _l=t=>`{${t.replace(/[{}\\]/g,"").replace(/([#$%&_])/g,"\\$1")}}`,$l=t=>`{${encodeURI(ao(t)).replace(/[{}\\]/g,"")}\
}`;function Vr({kind:t,total:e,hits:n},o,s,r){let i=`results-${t}`;return m("div",{role:"group","aria-labelledby":i},m("p",
{class:"results-head",id:i},p(`found_${t}`),m("span",{class:"quiet"},` ${N(e)}`)),n.map(a=>o(Sl(a),s(a,Jr(a)))),e>n.length&&
o(m("div",{role:"option",class:"result more"},p("show_all_of",{n:N(e)})),r(t)))}function Sl(t){let{count:e,alias:n,snippet:o,
kind:s}=t;return m("div",{role:"option",class:"result"},o?m("span",{class:s==="quote"||s==="words"?"words":"",dir:"auto"},
vl(o)):m("span",{dir:"auto"},Jr(t)),n&&[" ",m("span",{class:"quiet",dir:"auto"},`(${n})`)],m("span",{class:"quiet aside"},
[Ol(t),e!==null&&L(e,"statement")].filter(Boolean).join(" \xB7 ")))}function Jr({kind:t,label:e,at:n,phrase:o}){if(o){let[
s,r]=[o.actor,o.target].map(a=>a===null?"":kl(a));return p(s&&r?"phrase_both":r?"phrase_who":"phrase_whom",{actor:s,relation:w.
relations[o.relation].label,target:r})}return(t==="actor"||t==="issue")&&n!==void 0?Q(q().entities[n]):e}function kl(t){
let e=q().entities.find(n=>n.id===t);return e?Q(e):t}function Ol({kind:t,at:e,article:n}){return t==="article"&&e!==void 0?
yt(w.articles[e]):(t==="quote"||t==="words")&&n!==void 0?w.articles[n].title:t==="actor"||t==="issue"?e===void 0?"":q().
entities[e].type:""}function vl({text:t,marks:e}){let n=0;return[...e.flatMap(([s,r])=>{let i=t.slice(n,s);return n=r,[i,
m("mark",{},t.slice(s,r))]}),t.slice(n)]}var Ml=12,[Tl,Al,Zr,_n]=[560,200,4,12],ot="",ko=null,Xr=null,Kt=null,Bt=[],Pt=-1;function Yr(){let t=m("div",{id:"result\
s",class:"results",role:"listbox","aria-label":p("search_results")});t.hidden=!0,t.addEventListener("mousedown",n=>n.preventDefault());
let e=m("input",{type:"search",id:"search",role:"combobox","aria-expanded":"false","aria-controls":"results","aria-autoc\
omplete":"list",placeholder:p("search"),"aria-label":p("search"),autocomplete:"off",value:ot,onfocus:ti,oninput:n=>$n(n.
target.value),onkeydown:Cl,onblur:Sn});return m("div",{class:"search"},e,t)}function ti(){return Xr??=Promise.all([j(),Ge(),
Ct("entity")]).then(([t,{cards:e},n])=>ir({facts:w,words:t,findings:e,level:n},Ll())),Xr}function Ll(){let t=performance.
now();return()=>performance.now()-t<Ml?null:new Promise(e=>setTimeout(()=>{t=performance.now(),e()}))}async function Oo(){
let t=await ti(),e=JSON.stringify(h.coders);return Kt?.coders!==e&&(Kt={search:new pn(t,h,p("search_asking")),coders:e}),
Kt.search}async function $n(t){ot=t,ko=null,Kt||ni([m("p",{class:"quiet"},p("search_preparing"))]),await Oo(),ot===t&&ei()}
function ei(){let t=Kt?.search.groups(ot,ko)??[];Bt=[],Pt=-1;let e=(r,i)=>(r.id=`result-${Bt.length}`,r.addEventListener(
"click",i),Bt.push({element:r,act:i}),r);if(!ot.trim())return Sn();let n=(r,i)=>()=>(Sn(),Hr(r,i,ot.trim())),o=r=>()=>{let i=Pt;
ko=r,ei(),oi(i)};ni(t.length?t.map(r=>Vr(r,e,n,o)):El(e));let s=t.reduce((r,i)=>r+i.total,0);te(s?L(s,"hit"):p("nothing_\
found",{what:ot.trim()}))}function El(t){let e=Kt?.search.nearest(ot)??null,n=()=>{if(e===null)return;let o=v("search");
o.value=e,o.focus(),$n(e)};return[m("p",{class:"quiet"},p("nothing_found",{what:ot.trim()})),e!==null&&t(m("div",{role:"\
option",class:"result"},p("did_you_mean",{name:e})),n)]}function ni(t){let e=v("results");T(e,t),e.hidden=!1,ql(v("searc\
h"),e),v("search").setAttribute("aria-expanded","true")}function ql(t,e){let{left:n,bottom:o,width:s}=t.getBoundingClientRect(),
r=document.documentElement.clientWidth-2*_n,i=Math.min(r,Math.max(s,Tl));e.style.width=`${i}px`,e.style.left=`${Math.max(
_n,Math.min(n,r+_n-i))}px`,e.style.top=`${o+Zr}px`,e.style.maxHeight=`${Math.max(Al,innerHeight-o-Zr-_n)}px`}function Sn(){
Bt=[],Pt=-1,v("results").hidden=!0,v("search").setAttribute("aria-expanded","false"),v("search").removeAttribute("aria-a\
ctivedescendant")}function oi(t){Bt[Pt]?.element.removeAttribute("aria-selected"),Pt=Math.max(-1,Math.min(t,Bt.length-1));
let e=Bt[Pt]?.element;e?.setAttribute("aria-selected","true"),e?.scrollIntoView({block:"nearest"}),e?v("search").setAttribute(
"aria-activedescendant",e.id):v("search").removeAttribute("aria-activedescendant")}async function Cl(t){let{key:e,target:n}=t,
o={ArrowDown:1,ArrowUp:-1};e in o?(t.preventDefault(),v("results").hidden&&ot.trim()?await $n(ot):oi(Pt+o[e])):e==="Ente\
r"?(t.preventDefault(),(v("results").hidden||!Kt)&&await $n(n.value),Bt[Math.max(Pt,0)]?.act()):e==="Escape"&&(n.value=ot=
"",Sn())}function W(t,e,n){let o=typeof t=="number"?N(t):t;return e.length?M(o,()=>H(e,n),{class:"link number","aria-label":`${o}\
 ${n}: ${p("show_quotes")}`}):m("span",{class:"number none"},o)}var vo=!1;function si(){let t=Yn(),e=h.according_to.length>1||vo,n=B(p("according_to"));return ee(n,P(n,[...t,["union",p(
"viewpoint_several")]],e?"union":h.according_to[0],o=>{vo=o==="union",_({according_to:vo?h.according_to:[o]})}),e&&m("di\
v",{class:"union"},Nl(t)),m("label",{class:"line"},`${p("compare_with")} `,Il(t)),x.parts&&m("ul",{class:"parts"},ft.map(
(o,s)=>jl(o,s,x.parts?.claims[s]??[]))),h.compared_with&&m("p",{},M(p("compare_claims"),()=>_({tab:"compare"}))))}function Nl(t){
let e=t.filter(([n])=>n!=="everyone");return e.map(([n,o])=>U(o,h.according_to.includes(n),s=>{let r=e.map(([i])=>i).filter(
i=>i===n?s:h.according_to.includes(i));_({according_to:r.length?r:["authors"]})}))}function Il(t){return P(p("compare_wi\
th"),[["",p("compare_with_none")],...t],h.compared_with?.[0]??"",e=>{e?_({compared_with:[e],polarities:null,modes:null}):
_({compared_with:null,tab:h.tab==="compare"?"graph":h.tab})})}function jl(t,e,n){let o=oe(t),s=W(n.length,n.flatMap(r=>r.
statements),o);return m("li",{},re(e),m("span",{},`${It[e]} ${o}: `,s))}function ri(){let t=v("side"),e=Ze(t),{scrollTop:n}=t,o=t.querySelector("details.group[open]")!==null;T(t,Yr(),si(),Xs(),
Hs(),Gs(o)),Xe(t,e),n&&(t.scrollTop=n)}function ii({statements:t}){let[e,n]=[1/0,-1/0];for(let o of[t.first,t.last])for(let s of o)s!==null&&(e=Math.min(e,s),n=
Math.max(n,s));return e>n?null:[e,n]}function ai({facts:t,state:e,chosen:n}){let o=e.since!==null||e.until!==null||!e.undated,
s={...e,since:null,until:null,undated:!0},r=o?At(t,s,Tt(e)):n;return{chosen:r,statements:rt(r.inside)}}function ci(t,e,n,[
o,s],r){let i=(s-o+1)/r,a=new Array(r).fill(0),c=new Array(r).fill(0),l=f=>Math.min(r-1,Math.max(0,Math.floor((f-o)/i))),
u=new Set;for(let f of n){let d=t.statements.act[f];if(d>=0&&u.has(d))continue;d>=0&&u.add(d);let[g,b]=[e.first[f],e.last[f]];
if(g===null&&b===null)continue;let[$,S]=[l(g??o),l(b??s)],O=g!==null&&b===g&&!e.approximate[f];for(let y=$;y<=S;y++)(O?a:
c)[y]+=1/(S-$+1)}return{sure:a,unsure:c,width:i}}var Mo=120,Wl=350,le=0,To=!1;function Ao(){let t=v("time"),e=ii(w),{chosen:n,statements:o}=ai(x),s=o.filter(d=>n.first[d]===
null&&n.last[d]===null),r=s.length>0&&m("p",{class:"undated"},W(L(s.length,"undated"),s,p("undated_many")));if(!e||e[0]===
e[1]){T(t,m("p",{class:"quiet"},p("no_period")),r);return}let i=Rl(e),a=t.querySelector(".slider")?t.children:[m("div",{
class:"time-head"}),Pl(e)],[c,l]=a;c.isConnected||T(t,c,l),T(c,Bl(e,i),r);let[u,...f]=l.children;u.replaceWith(zl(n,o,e,
i));for(let[d,g]of f.entries())g.value=String(i[d]),g.setAttribute("aria-valuetext",et(i[d]))}function Rl([t,e]){return[
Math.max(t,h.since??t),Math.min(e,h.until??e)]}function Bl(t,[e,n]){let o=le!==0;return[m("strong",{},p("time")),li("sin\
ce",e,t),"\u2013",li("until",n,t),C(p(o?"stop":"play"),o?Fl:()=>Dl(t),{"aria-pressed":String(o)}),vt()&&C(p("whole_perio\
d"),()=>_({since:null,until:null})),U(p("only_certain_dates"),h.inside==="certainly",s=>_({inside:s?"certainly":"possibl\
y"})),U(p("include_undated"),h.undated,s=>_({undated:s}))]}function li(t,e,[n,o]){let s=r=>{let i=dr(r);i!==null&&ui(t,i,
[n,o])};return m("input",{type:"date",value:et(e),min:et(n),max:et(o),"aria-label":p(t),onchange:r=>s(r.target.value)})}
function Pl([t,e]){let n=o=>m("input",{type:"range",min:t,max:e,step:1,"aria-label":p(o),oninput:s=>ui(o,Number(s.target.
value),[t,e])});return m("div",{class:"slider"},A("svg"),n("since"),n("until"))}function zl(t,e,n,[o,s]){let[r,i]=n,{sure:a,
unsure:c,width:l}=ci(w,t,e,n,Mo),u=Math.max(...a.map((b,$)=>b+c[$]),1),f=(b,$,S,O)=>{let[y,k]=[S/u*34,36-(S+O)/u*34],I=(b+
1)*l+r<o||b*l+r>s;return S>0&&A("rect",{class:$+(I?" off":""),x:b/Mo*1e3,y:k,width:1e3/Mo-1,height:Math.max(y,1.5)})},d=a.
map((b,$)=>[f($,"bar",b,0),f($,"bar unsure",c[$],b)]),g=ho(r,i).map(([b,$])=>A("text",{x:(b-r)/(i-r+1)*1e3,y:46,class:"t\
ick-label"},$));return A("svg",{class:"histogram",viewBox:"0 0 1000 48",preserveAspectRatio:"none",role:"img","aria-labe\
l":p("histogram")},d,g)}function ui(t,e,[n,o]){let s=t==="since"?e<=n:e>=o;St({[t]:s?null:e}),(h.since??n)>(h.until??o)&&
St({[t==="since"?"until":"since"]:e}),!To&&(To=!0,requestAnimationFrame(()=>{To=!1,_({})}))}function Dl([t,e]){let{since:n,
until:o}=h,s=n!==null&&o!==null,r=s?o-n:Math.ceil((e-t)/8),i=Math.max(1,Math.round((e-t)/60)),a=s&&o<e?n:t,c=()=>{if(a>e){
clearInterval(le),le=0,_({since:null,until:null});return}_({since:a,until:a+r}),a+=i};le=setInterval(c,Wl),c()}function Fl(){
clearInterval(le),le=0,Ao()}var fi=0;function mi(){clearTimeout(fi),fi=setTimeout(()=>{let t=Dn(h,qt);if(t!==location.hash.slice(1))try{history.replaceState(
null,"",`#${t}`)}catch{}},150)}var kn=(t={})=>`${location.href.split("#")[0]}#${Dn({...h,...t},qt)}`;var ue=(t,e)=>C(t,n=>Ul(e(),n));async function Ul(t,e){try{await navigator.clipboard.writeText(t)}catch{let n=m("textare\
a",{class:"unseen","aria-hidden":"true"},t);document.body.append(n),n.select(),document.execCommand("copy"),n.remove()}te(
p("copied")),e.classList.add("done"),setTimeout(()=>e.classList.remove("done"),1200)}function fe(t,e,n){let o=URL.createObjectURL(
n instanceof Blob?n:new Blob([n],{type:e})),s=m("a",{href:o,download:t});document.body.append(s),s.click(),s.remove(),setTimeout(
()=>URL.revokeObjectURL(o),1e4)}function pi({level:t,chosen:e},n,o,s){let r={as_subject:[],as_object:[],as_source:[],as_other:[]};for(let[i,a]of n.statements.
entries())s!==void 0&&a.sources?.includes(s)&&r.as_source.push(i),e.inside[i]&&((o!==void 0?t.subject[i]===o:a.s===s)?r.
as_subject.push(i):(o!==void 0?t.object[i]===o:a.o===s)?r.as_object.push(i):a.roles?.some(([,c])=>c===s)&&r.as_other.push(
i));return Object.entries(r).filter(([,i])=>i.length)}function pe(t){let e=q().statements[t],n=w.statements.key[t];return m("article",{class:"statement","aria-label":V(t)},Hl(
t),m("blockquote",{},Gl(t)),e.translation?m("p",{class:"translation"},e.translation):null,Ql(t),m("details",{},m("summar\
y",{},p("details")),m("dl",{},Kl(t))),m("p",{class:"actions"},ue(p("copy_footnote"),()=>Qr(t)),ue(p("copy_bibtex"),()=>Kr(
t)),ue(p("copy_link"),()=>kn({open:`statement:${n}`}))))}function me(t){if(typeof t=="string")return m("span",{},t);if(t<
0)return M(`[${V(-1-t,1)}]`,()=>K(-1-t),{class:"link nested"});let e=q().entities[t];return M(Q(e),()=>z(e.id))}function Hl(t){
let e=q(),n=e.statements[t],o=ce(t),s=(n.roles??[]).map(([u,f])=>[", ",m("span",{class:"role"},e.roles[u].label)," ",me(
f),Qt(t,e.roles[u].id)]),r=Le(t).map(u=>[" ",m("span",{class:"mark"},u)]),i=m("span",{class:`verb ${w.names.signs[o.sign]}`},
o.label),[a,c]=[me(n.s),me(n.o)],l=u=>Qt(t,u);return m("p",{class:"claim"},a,l("subject")," ",i," ",c,l("object"),s,r)}function Gl(t){
let e=q(),{quote:n}=e.statements[t],o=e.bodies[w.statements.article[t]];if(o===null)return n.map((c,l)=>[l?" [\u2026] ":
"",m("mark",{},c)]);let[s,r]=n.map(Number),i=[],a=s;for(let[c,l]of Ee(t))c>a&&i.push(di(o.slice(a,c))),l>a&&i.push(m("ma\
rk",{},hi(o.slice(Math.max(a,c),l)))),a=Math.max(a,l);return[...i,di(o.slice(a,r))]}var hi=t=>t.replace(/^# /,"");function di(t){
let e=hi(t),n=e.split(/\s+/);return n.length<=44?e:[...n.slice(0,20),"[\u2026]",...n.slice(-20)].join(" ")}function Ql(t){
let e=xt(t),n=M(`\u201C${e.title}\u201D`,()=>cn(w.statements.article[t],t));return m("p",{class:"source"},n,`, ${yt(e)} `,
Lo(e))}var Lo=t=>t.url&&Ye(t.url,`${p("original")} \u2197`);function Kl(t){let{labels:e,coders:n,statements:o}=w,s=q(),r=s.
statements[t],i=r.inferred??[],a=o.quad_class[t]<0?"":`, ${e.quad_classes[o.quad_class[t]]}`,c=s.fields.filter(({name:l})=>l!==
"translation");return[lt(p("according_to"),Vl(t,r),i.includes("according_to")),lt(p("certainty"),`${e.certainties[o.certainty[t]]}\
, ${e.polarities[o.polarity[t]]}`),r.sources?lt(p("author_stance"),e.stances[o.stance[t]]):null,lt(p("mode"),e.modes[o.mode[t]]),
lt(p("date"),dn(r)),lt(p("kind"),`${e.kinds[ce(t).kind]}${a}`),lt(p("inferred_fields"),i.join(", ")),r.or?lt(p("alternat\
ive_to"),r.or.map(l=>M(V(l,1),()=>K(l)))):null,c.map(({name:l,label:u})=>lt(u,r[l])),lt(p("coder"),n[o.coder[t]]),lt(p("\
statement"),m("code",{},o.key[t]))]}function Vl(t,{sources:e}){let n=xt(t),o=n.author||n.publisher;return e?p("viewpoint\
_quoted",{name:So(e).join(" > "),by:o}):`${p("the_author")} (${o})`}function lt(t,e,n=!1){return e==null||e===""?null:[m(
"dt",{},t),m("dd",{},e,n&&m("span",{class:"mark"},p("inferred")))]}function On(t){let e=en(x,t).map(n=>{let o=zs(x,n),s=n.filter(i=>i!==o),r=m("details",{class:"mentions"},m("summary",{},
L(s.length,"mention")),s.map(pe));return m("li",{},pe(o),s.length>0&&r)});return ne(e,30)}function vn(t,e){let{statements:n,
articles:o,sources:s}=t,r=(l,u,f,d="")=>m("span",{class:d&&`quad-class ${d}`},W(l,u,e),` ${f}`),i=(l,u,f)=>r(l,u,Se(l,f)),
a=w.labels.quad_classes.map((l,u)=>t.byQuadClass[u]>0&&r(t.byQuadClass[u],t.quadClasses[u],l,jt(w,u))),c=m("p",{class:"c\
ounts"},i(t.acts,Oe(t),"act"),a,t.noQuadClass>0&&r(t.noQuadClass,t.none,p("no_quad_class")),t.unrealActs>0&&i(t.unrealActs,
t.unreal,"not_actual_act"),i(n.length,n,"statement"),i(o.size,n,"article"),i(s.size,n,"source"));return t.scored?[c,Jl(t,
e)]:c}function Jl(t,e){let n=p("score_text",{sum:Zn(t.sum),mean:Zn(t.sum/t.scored),n:t.scored});return m("details",{},m(
"summary",{},p("score")),m("p",{},n," ",W(p("show_quotes"),Oe(t),e)))}function gi(t,e,n){let o=new Map([[e,[]]]),s=[e];for(;s.length&&!o.has(n);){let a=new Map;for(let c of s)for(let l of t.
get(c)?.others??[])o.has(l)||a.set(l,[...a.get(l)??[],c]);for(let[c,l]of a)o.set(c,l);s=[...a.keys()]}let r=[],i=(a,c)=>{
if(!(r.length>=6))if(a===e)r.push([e,...c]);else for(let l of o.get(a)??[])i(l,[a,...c])};return o.has(n)&&i(n,[]),r}var Zl=400;function xi(t){let{level:e}=x,n=ye(x.nodes).filter(i=>i!==t).slice(0,Zl),o=m("div",{class:"paths"}),s=n.map(i=>[
e.nodes[i].actor,E(e,i)]),r=i=>T(o,i&&Xl(t,e.numbers.get(i)??-1));return m("div",{class:"paths-form"},P(p("paths_to"),[[
"",p("paths_to")],...s],"",r),o)}function Xl(t,e){let n=gi(x.nodes,t,e);return n.length?m("ol",{},n.map(o=>m("li",{},o.map(
(s,r)=>[r>0&&Yl(o[r-1],s),E(x.level,s)])))):m("p",{class:"quiet"},p("no_path"))}var Yl=(t,e)=>[wi(t,e,"\u2192"),wi(e,t,"\
\u2190")];function wi(t,e,n){let{level:o,pairs:s}=x,r=s.get(X(t,e,o.nodes.length)),i=`${E(o,t)} \u2192 ${E(o,e)}: ${p("s\
how_quotes")}`;return r&&M(` ${n}${r.weight} `,()=>tt(t,e),{"aria-label":i})}var bi={pair:tu,actor:eu,statement:iu,list:au},yi=({kind:t,names:e})=>Object.hasOwn(bi,t)?bi[t](e):null;function tu(t){let{
level:e,pairs:n}=x,[o,s]=t.map(f=>e.numbers.get(f));if(o===void 0||s===void 0)return null;let r=e.nodes.length,[i,a]=[n.
get(X(o,s,r)),n.get(X(s,o,r))],[c,l]=[o,s].map(f=>E(e,f)),u=i&&ct(x,i);return m("section",{},m("h2",{},M(c,()=>z(t[0])),
" \u2192 ",M(l,()=>z(t[1]))),i&&m("ul",{class:"says"},wt(w,i.rows).map(f=>m("li",{},Gt(f)))),u?vn(u,`${c} \u2192 ${l}`):
m("p",{class:"quiet"},p("no_tie_in_direction")),m("p",{class:"actions"},a&&M(p("opposite_direction",{n:a.weight}),()=>tt(
s,o)),M(p("over_time"),()=>_({tab:"timeline",pair:t}))),u&&On(u.statements))}function eu([t]){let e=x.level.numbers.get(
t),n=e===void 0?null:x.level.nodes[e],o=$t(t),s=o?Q(o):n?.label;if(s===void 0)return null;let r=pi(x,q(),e,As(t)),i=[o?o.
type:n?.type,n?.sector?.replace("_"," ")],a=e!==void 0&&x.nodes.has(e);return m("section",{},m("h2",{},s),m("p",{class:"\
quiet"},i.filter(Boolean).join(", ")),o&&ou(o,s),a?m("p",{class:"actions"},su(t,e)):nu(t,s),a?[m("h3",{},p("ties")),ru(e)]:
null,r.map(([c,l])=>m("details",{class:"as",open:!a},m("summary",{},`${p(c)} (${l.length})`),On(dt(x.chosen,l)))))}function nu(t,e){
let n=m("p",{class:"actions"},m("span",{class:"quiet"},p("not_shown",{name:e})));return Vs(t).then(o=>{o&&n.append(" ",C(
p("show_it"),()=>_({...o,tab:"graph"})))}),n}function ou({labels:t={},note:e,wikidata:n},o){let s=Object.entries(t).filter(
([,i])=>i!==o),r=n&&`https://www.wikidata.org/wiki/${encodeURIComponent(n)}`;return[Object.keys(t).length>1&&m("p",{class:"\
quiet"},s.map(([i,a],c)=>[c?" \xB7 ":"",m("span",{lang:i},a)])),e&&m("p",{class:"note"},e),r&&m("p",{},Ye(r,`Wikidata ${n}\
 \u2197`))]}function su(t,e){let n=h.ego===t;return[C(p(n?"show_all":"neighbours_only"),()=>_({ego:n?null:t,tab:"graph"})),
x.isGrown&&C(p("show_neighbours"),()=>ln(e)),xi(e)]}function ru(t){let{level:e,pairs:n}=x,s=[...n.values()].filter(({a:r,
b:i})=>r===t||i===t).sort(be).map(({a:r,b:i,weight:a})=>m("li",{},M(`${E(e,r)} \u2192 ${E(e,i)}`,()=>tt(r,i)),m("span",{
class:"quiet"},` ${a}`)));return ne(s,15)}function iu([t]){let{act:e,key:n}=w.statements,o=n.indexOf(t);if(o<0)return null;
let s=e[o]<0?[]:e.flatMap((r,i)=>r===e[o]&&i!==o?[i]:[]);return m("section",{},m("h2",{},B(p("statement"))),x.chosen.inside[o]||
h.tab==="arguments"?null:m("p",{class:"quiet"},p("statement_does_not_match")),pe(o),s.length?[m("h3",{},p("other_mention\
s")),s.map(pe)]:null)}function au([t]){let{statements:e,label:n}=Ks(t);if(!e.length)return null;let o=Number(t.split(" ")[0]),
s=o>e.length,r=e.filter(i=>!x.chosen.inside[i]).length;return m("section",{},m("h2",{},B(n||p("quotes"))),m("p",{class:"\
quiet"},L(e.length,"statement"),s&&`. ${p("link_cut",{kept:e.length,n:o})}`,r>0&&`. ${p("some_do_not_match",{n:N(r)})}`),
On(e))}var cu=[["square","form_country"],["triangle","form_person"],["dot","form_actor"],["diamond","form_issue"]],lu={acts:"ac\
t_many",statements:"statement_many",articles:"article_many"};function _i(){return m("section",{class:"legend"},m("h2",{},
p("legend")),m("ul",{},oo().map(([t,e])=>m("li",{},t,m("span",{},e)))),m("ul",{},cu.map(([t,e])=>m("li",{},no(t),m("span",
{},p(e))))),uu(),m("p",{class:"quiet"},p("width_meaning",{what:p(lu[h.count])})))}function uu(){let t=new Map;for(let{tint:n,
country:o}of x.level.nodes)n>=0&&o&&t.set(n,o);if(!t.size)return null;let e=[...t].sort(([n],[o])=>n-o);return m("ul",{},
e.map(([n,o])=>m("li",{},no("dot",Ft()[n]),m("span",{},p("belongs_to",{name:fu(o)})))))}function fu(t){let e=h.language?
$t(t):null;return e?Q(e):x.level.countries[t]}var Eo=null;async function $i(){let t=v("panel"),e=Ht();if(!e){Eo=null,T(t,m("p",{class:"quiet"},p("click_something")),_i());
return}await j();let n=yi(e),o=C("\xD7",()=>_({open:null}),{class:"close","aria-label":p("close")});T(t,m("div",{class:"\
panel-head"},o,ue(p("copy_link"),kn)),n||m("p",{class:"quiet"},p("not_in_page"))),Eo!==h.open&&mu(t),Eo=h.open}function mu(t){
let e=t.querySelector("h2");t.scrollTop=0,matchMedia("(max-width: 900px)").matches&&t.scrollIntoView(),e&&document.body.
classList.contains("ready")&&(e.tabIndex=-1,e.focus({preventScroll:!0})),te(e?e.textContent:p("not_in_page"))}var Si="sums_up";function qe(t,e,n){let o={...n,count:"statements",kinds:null,quad_classes:null,modes:null,polarities:null},
s=We(t,o,Tt(n),t.statements.alternative),r=e.arrows.filter(u=>s[u.statement]),i=r.filter(u=>u.by!==Si),a=new Set(i.flatMap(
({tail:u,head:f})=>[u,f])),c=new Map;for(let u of r){if(u.by===Si&&!a.has(u.tail))continue;let f=[u.tail,u.head,u.by,u.words].
join(`
`),d=c.get(f);d?d.statements.push(u.statement):c.set(f,{...u,statements:[u.statement]})}let l=e.topics.findIndex(([u])=>u===
n.about);return n.about===null?[...c.values()]:pu([...c.values()],e,l)}function pu(t,{cards:e},n){let o=t.flatMap(({tail:i,
head:a})=>[i,a]).filter(i=>e[i].about?.includes(n)),s=ki(o,t,"head","tail"),r=ki(o,t,"tail","head");return t.filter(i=>s.
has(i.head)||r.has(i.tail))}function ki(t,e,n,o){let s=new Map;for(let i of e)s.set(i[n],[...s.get(i[n])??[],i[o]]);let r=new Set(
t);for(let i of r)for(let a of s.get(i)??[])r.add(a);return r}var Vt=({tail:t,head:e})=>`${t} ${e}`;function vi(t,e,n){return du(e).map(o=>hu(t,o,n)).sort((o,s)=>s.layers.flat().length-
o.layers.flat().length)}function du(t){let e=new Map,n=s=>{let r=e.get(s)??s;return r===s?s:n(r)};for(let{tail:s,head:r}of t)
e.set(n(r),n(s));let o=new Map;for(let s of t)o.set(n(s.tail),[...o.get(n(s.tail))??[],s]);return[...o.values()]}function hu({
cards:t,bends:e},n,o){let s=new Set(n.flatMap(({tail:f,head:d})=>[f,d])),r=new Map,i=new Map,a=(f,d)=>(r.set(f,[...r.get(
f)??[],d]),d);for(let[f,d,g]of t)s.has(f)&&i.set(f,{layer:d,spot:a(d,Oi(f,g,o(f)))});let c=new Map(e.map(([f,d,g])=>[Vt(
{tail:f,head:d}),g])),l=new Map;for(let f of n){let[d,g]=[i.get(f.tail),i.get(f.head)];if(!d||!g||l.has(Vt(f)))continue;
let b=d.layer<g.layer?1:-1,$=(c.get(Vt(f))??[]).map((y,k)=>a(d.layer+b*(k+1),Oi(-1,y,26))),S=[d.spot,...$,g.spot];l.set(
Vt(f),S);let O=b>0?S:[...S].reverse();for(let[y,k]of O.slice(1).entries())k.above.push(O[y]),O[y].below.push(k)}let u=[...r].
sort(([f],[d])=>f-d).map(([,f])=>f.sort((d,g)=>d.across-g.across));return{layers:u,arrows:n,ways:l,width:gu(u)}}var Oi=(t,e,n)=>({
card:t,across:e,room:n,at:0,above:[],below:[]});function gu(t){for(let o of t){let s=0;for(let r of o)r.at=s+r.room/2,s+=
r.room}for(let o=0;o<8;o++)for(let s of o%2?[...t].reverse():t){let r=s.map(({above:i,below:a,at:c})=>Mn([...i,...a].map(
l=>l.at))??c);for(let[i,a]of wu(r,s).entries())s[i].at=a}let e=t.flat(),n=Math.min(...e.map(({at:o,room:s})=>o-s/2));for(let o of e)
o.at-=n;return Math.max(...e.map(({at:o,room:s})=>o+s/2))}var Mn=t=>t.length?t.reduce((e,n)=>e+n,0)/t.length:null;function wu(t,e){
let n=[],o=[],s=0;for(let[i,a]of t.entries())for(s+=i?(e[i-1].room+e[i].room)/2:0,o.push(s),n.push([a-s]);n.length>1&&(Mn(
n[n.length-2])??0)>(Mn(n[n.length-1])??0);){let c=n.pop()??[];n[n.length-1].push(...c)}return n.flatMap(i=>i.map(()=>Mn(
i)??0)).map((i,a)=>i+o[a])}var[xu,bu]=[172,148],yu=900,qo=20,Ai=30,Tn=18,Co=16,_u=40,Mi=[1.4,2.8,2.3,1.8,1.2],$u={"not actual":"6 4",hedged:"2 4"},
No=t=>t&&$u[t];function Li(t,e,n,o){let s=m("div",{class:"argument"});t.append(s);let r=s.clientWidth,i=[...new Set(n.flatMap(
({tail:O,head:y})=>[O,y]))],a=Ou(e,n);for(let{label:O}of[...a.values()].flat())s.append(O);let l=vi(o,n,O=>{let y=(a.get(
O)??[]).map(({label:k})=>k.offsetWidth+8);return Math.max(r<yu?bu:xu,y.reduce((k,I)=>k+I,0))+qo}),u=l.flatMap(({layers:O})=>O.
flat().filter(({card:y})=>y>=0)),f=new Map(u.map(({card:O,room:y})=>[O,ku(e.cards[O],y-qo)]));for(let O of i)s.prepend(f.
get(O)??"");let d=A("svg",{class:"lines","aria-hidden":"true"});s.prepend(d);let[g,b,$,S]=[0,0,0,0];for(let O of l){g>0&&
g+O.width+Co>r&&([g,b,$]=[0,b+$+_u,0]);let k=Mu(O,{left:g,top:b,boxes:f,meetings:a,lines:d});g+=O.width+2*Co,S=Math.max(
S,g),$=Math.max($,k)}s.style.width=`${S}px`,s.style.height=`${b+$}px`,d.setAttribute("width",String(S)),d.setAttribute("\
height",String(b+$)),Su(s,u,f,a)}function Su(t,e,n,o){for(let{card:s}of e){for(let{label:r}of o.get(s)??[])t.append(r);t.
append(n.get(s)??"")}}function ku(t,e){let[,n]=w.names.polarities,o=[...t.marks??[]].sort((f,d)=>+(d===n)-+(f===n));t.inferred&&
o.push(p("inferred"));let s=t.denied?"\u2298 ":t.doubted?"? ":"",r=[o.length>0&&m("strong",{},`${s}${o.join(", ")}`),o.length>
0&&" ",m("span",{},t.text)],i=t.hold?` held-${t.hold.replace(" ","-")}`:"",a=`card ${t.sign??""}${i}${t.denied?" denied":
""}`,{id:c,statements:l=[]}=t,u=l.length||c?C(r,()=>c?z(c):H(l,t.text),{class:a}):m("div",{class:a},r);return u.style.width=
`${e}px`,u}function Ou({cards:t},e){let n=new Map;for(let s of e){let r=[...(s.marks??[]).map(a=>`${a}:`),s.words].join(
" "),i=n.get(s.head)??new Map;n.set(s.head,i.set(r,[...i.get(r)??[],s]))}let o=new Map;for(let[s,r]of n){let i=[...r].map(
([a,c])=>({arrows:c,label:vu(t,a,c)}));o.set(s,i)}return o}function vu(t,e,n){let o=n.flatMap(i=>i.statements),s=n.map(({
tail:i,head:a})=>p("leads_to",{tail:t[i].text,words:e,head:t[a].text})),r=[m("strong",{},e),n.length>1&&` \xB7 ${n.length}`];
return C(r,()=>H(o,e),{class:"arrow-words","aria-label":`${s.join("; ")}. ${p("show_quotes")}`,title:s.join(`
`)})}function Mu({layers:t,arrows:e,ways:n},{left:o,top:s,boxes:r,meetings:i,lines:a}){let c=d=>r.get(d),l=new Map,u=new Map,
f=s;for(let[d,g]of t.entries()){let b=g.filter(({card:y})=>y>=0),$=b.flatMap(({card:y})=>i.get(y)??[]).map(({label:y})=>y.
offsetHeight),S=Math.max(0,...$);S&&(f+=Ai+S+Tn);let O=Math.max(0,...b.map(({card:y})=>c(y).offsetHeight));for(let y of g){
let k=y.card<0?O:c(y.card).offsetHeight,I=y.card>=0&&d===0?f+O-k:f;if(l.set(y,{top:I,foot:I+k,start:f+O}),y.card<0)continue;
Ti(c(y.card),o+y.at-(y.room-qo)/2,I);let F=Tu(i.get(y.card)??[],n,o+y.at);for(let{label:ut,arrows:Cn,at:R}of F){Ti(ut,R-
ut.offsetWidth/2,f-Tn-S+(S-ut.offsetHeight)/2);for(let Ba of Cn)u.set(Ba,R);let Z=Math.max(...Cn.map(Ei));a.append(Au(R,
f-Tn-S,I,Z))}}f+=O}for(let d of e){let g=n.get(Vt(d))??[];a.append(Lu(d,g,{left:o,at:u.get(d)??0,bounds:l,layers:t,meetings:i}))}
return f-s}function Ti(t,e,n){t.style.left=`${Math.round(e)}px`,t.style.top=`${Math.round(n)}px`}function Tu(t,e,n){let o=({
arrows:a})=>{let c=a.map(l=>e.get(Vt(l))?.at(-2)?.at??0);return c.reduce((l,u)=>l+u,0)/c.length},s=[...t].sort((a,c)=>o(
a)-o(c)),r=s.reduce((a,{label:c})=>a+c.offsetWidth+8,0),i=n-r/2;return s.map(a=>{let c=a.label.offsetWidth+8;return i+=c,
{...a,at:i-c/2}})}var Ei=({rank:t})=>Mi[t??0]??Mi[0];function Au(t,e,n,o){return A("g",{},A("line",{x1:t,x2:t,y1:e,y2:n-
7,"stroke-width":o}),A("path",{class:"head",d:`M${t-5} ${n-9} L${t} ${n-1} L${t+5} ${n-9} Z`}))}function Lu(t,e,{left:n,
at:o,bounds:s,layers:r,meetings:i}){let[a,c]=[e[0],e[e.length-1]],l=s.get(c),u=s.get(a),f=k=>r.findIndex(I=>I.includes(k)),
d=r[f(c)].flatMap(({card:k})=>i.get(k)??[]),g=Math.max(0,...d.map(({label:k})=>k.offsetHeight)),$=Math.min(...r[f(c)].map(
k=>s.get(k)?.top??l.top))-Tn-g,S=[[n+a.at,u.foot]];if(u.top<l.top){S.push([n+a.at,u.start]);for(let k of e.slice(1,-1)){
let{top:I,foot:F}=s.get(k);S.push([n+k.at,I],[n+k.at,F])}}else{let k=n+Math.max(...r.flat().map(I=>I.at+I.room/2))+Co/2;
S.push([n+a.at,u.start+6],[k,u.start+6],[k,$-Ai/2])}S.push([o,$]);let{dashes:O,width:y}={dashes:No(t.hold),width:Ei(t)};
return A("polyline",{points:S.join(" "),"stroke-width":y,"stroke-dasharray":O})}var st=(...t)=>m("div",{class:"sheet"},t),Io=(t,...e)=>m("div",{class:"sheet",tabindex:0,role:"region","aria-label":p(`t\
ab_${t}`)},e);async function qi(t){let[e]=await Promise.all([Qe(),j()]),n=qe(w,e,h),o=b=>w.statements.article[b.statement],s=qe(w,e,{...h,
about:null}),r=[...new Set(s.map(o))].sort((b,$)=>b-$);if(!r.length){T(t,Io("arguments",m("p",{},p("no_arrows"))));return}
let a=r.find(b=>w.articles[b].id===h.article)??r.find(b=>n.some($=>o($)===b))??r[0],c=n.filter(b=>o(b)===a),l=w.articles[a],
u=t.querySelector(".sheet"),[f,d]=[u?.scrollLeft??0,u?.scrollTop??0],g=Io("arguments",m("p",{class:"line choosers"},P(p(
"argument_article"),r.map(b=>[w.articles[b].id,w.articles[b].title]),l.id,b=>_({article:b})),m("label",{},`${p("about")}\
 `,Eu(e,s))),m("h2",{},l.title),m("p",{class:"source"},yt(l)),qu(c,n),c.length?Cu(e,c):m("p",{},p("no_arrows_here")));T(
t,g),c.length&&Li(g,e,c,e.places[a]),g.scrollTo(f,d)}function Eu({topics:t,cards:e},n){let s=[...new Set(n.flatMap(({tail:r,
head:i})=>[...e[r].about??[],...e[i].about??[]]))].map(r=>t[r]).sort(([,r],[,i])=>r.localeCompare(i));return P(p("about"),
[["",p("about_all")],...s],h.about??"",r=>_({about:r||null}))}function qu(t,e){let n=[...new Set(t.flatMap(s=>s.statements))],
o=[`${p("according_to")} ${Y(h.according_to)}`,vt()&&Ae()];return m("p",{class:"quiet"},`${B(o.filter(Boolean).join(", "))}\
. `,p("arrows_here",{here:L(t.length,"arrow"),all:e.length})," ",n.length>0&&W(p("show_quotes"),n,p("tab_arguments")),m(
"br"),p("arguments_help"))}function Cu({cards:t},e){let n=[...new Set(e.flatMap(({tail:a,head:c})=>[a,c]))].map(a=>t[a]),
o=[...n,...e],s=a=>n.some(c=>c.sign===a),i=[...[void 0,"not actual","hedged"].filter(a=>o.some(c=>c.hold===a)).map(a=>[jo(
{hold:a}),p(`look_${a?.replace(" ","_")??"plain"}`)]),o.some(a=>a.denied)&&[jo({denied:!0}),`\u2298 ${p("look_denied")}`],
...["cooperation","conflict"].filter(s).map(a=>[jo({sign:a}),p(`look_${a}`)])];return m("ul",{class:"looks"},i.map(a=>a&&
m("li",{},a)))}function jo({hold:t,denied:e=!1,sign:n="neither"}){let o=A("rect",{x:2,y:2,width:24,height:12,rx:4,class:`\
border ${n}`,"stroke-dasharray":No(t)}),s=e&&A("rect",{x:2,y:2,width:5,height:12,class:"bar-denied"});return A("svg",{class:"\
sample",width:28,height:16,viewBox:"0 0 28 16","aria-hidden":"true"},o,s)}var Nu=2e3;async function Ci(t){let{bodies:e}=await j(),{articles:n,statements:o}=w,s=Math.max(0,n.findIndex(({id:u})=>u===
h.article)),r=n[s];if(!r){T(t,st(m("p",{},p("no_articles"))));return}let i=jn(w,h),a=o.article.flatMap((u,f)=>u===s&&i(f)?
[f]:[]),c=e[s],l=n.slice(0,Nu).map(({id:u,title:f})=>[u,f]);T(t,m("div",{class:"sheet article"},m("p",{class:"line"},P(p(
"tab_article"),l,r.id,u=>_({article:u}))),m("h2",{},r.title),m("p",{class:"source"},`${yt(r)} `,Lo(r)),c===null?Iu(a):ju(
c,a))),t.querySelector(".current")?.scrollIntoView({block:"center"})}function Iu(t){return[m("p",{class:"quiet"},p("quot\
es_only")),t.map(e=>m("p",{},Wo([e],bt(e))))]}function Wo(t,e){let n=Ht(),o=n?.kind==="statement"&&t.some(i=>w.statements.
key[i]===n.names[0]),s=t.some(i=>x.chosen.inside[i]);return M(e,()=>t.length===1?K(t[0]):H(t,p("quotes")),{class:`link q\
uoted${o?" current":""}${s?"":" out"}`,title:L(t.length,"statement")})}function ju(t,e){let n=e.flatMap(a=>Ee(a).map(([c,
l])=>({from:c,to:l,at:a}))),o=Wu(t),s=[...new Set(n.filter(({from:a})=>a<o).map(({at:a})=>a))],r=()=>m("p",{class:"quiet"},
`${p("headline")}: `,Wo(s,p("headline_statements"))),i=Ru(t,o,n).filter(a=>a.some(c=>c instanceof Node||String(c).trim()));
return[s.length>0&&r(),i.map(a=>m("p",{},a))]}function Wu(t){if(!t.startsWith("# "))return 0;let e=t.indexOf(`
`);return e<0?t.length:e}function Ru(t,e,n){let s=[...new Set([0,t.length,...n.flatMap(({from:i,to:a})=>[i,a])])].sort((i,a)=>i-
a),r=[[]];for(let i=0;i+1<s.length;i++){let[a,c]=[Math.max(s[i],e),s[i+1]];if(c<=a)continue;let l=n.filter(u=>u.from<c&&
u.to>a).map(({at:u})=>u);for(let[u,f]of t.slice(a,c).split(/\n\s*\n/).entries()){u&&r.push([]);let d=r[r.length-1];f.trim()?
d.push(l.length?Wo(l,f):f):f&&d.push(" ")}}return r}var Bu=["aim","audience","meant for"];async function ji(t){await j();let{bargains:e,others:n}=Ke(),o=e.map(r=>Ni(r,Wn(w,
h,r))),s=e.some(r=>!Wn(w,h,r));T(t,st(m("h2",{},p("tab_bargains")),m("p",{class:"quiet"},p("exchange_help")),s&&m("p",{class:"\
quiet"},p("outcome_elsewhere")),o.length?o:m("p",{},p("no_exchange")),n.length>0&&[m("h2",{},p("other_offers")),n.map(r=>Ni(
r))]))}function Ni(t,e){let n=q(),o=dt(x.chosen,t.flatMap(c=>c.statements)),s=t.map(c=>w.relations[c.relation]),{label:r}=s.
reduce((c,l)=>l.wider.length>c.wider.length?l:c),i=[...new Map(o.map(c=>[Rt(n.statements[c].s),n.statements[c].s])).values()],
a=c=>n.roles.map((l,u)=>c.includes(l.function??"")&&Ro(l.label,Fu(u,o),t,c));return m("section",{class:"bargain"},m("h3",
{},i.map((c,l)=>[l?", ":"",me(c)]),` ${r}`),e&&m("p",{class:"outcome"},m("strong",{},`${p("outcome")}: `),Pu(e)),m("dl",
{},Ro(p("offered_thing"),Ii(t.map(c=>c.things))),Ro(p("offered_to"),Ii(t.map(c=>c.targets))),a(Pe),a(Bu)),e?zu(e):m("p",
{class:"quiet"},`${p("dates")}: ${Wi(t)}`),m("p",{class:"actions"},L(t.length,"act"),", ",M(L(o.length,"statement"),()=>H(
o,r))))}var Pu=({outcome:t,again:e})=>`${t||p("no_answer")}${e?`, ${p("offered_again")}`:""}`;function zu({moves:t}){let e=t.
map(([n,o,s,r])=>m("li",{},m("span",{class:"when"},o||p("date_unknown"),Du(s)&&` (${p("inferred")})`),m("span",{},m("str\
ong",{},n),": ",W(V(s[0]),s,n),r&&` (${p("may_be",{doubt:r})})`)));return m("details",{class:"course",open:t.length<8},m(
"summary",{},p("course")),m("ol",{},e))}var Du=t=>t.some(e=>q().statements[e].inferred_when);function Wi(t){let e=dt(x.chosen,
t.map(n=>n.statements[0]));return[...new Set(e.map(n=>hn(q().statements[n])))].join(", ")}function Ro(t,e,n=[],o=[]){let s=e.
map(({shown:r,name:i,by:a})=>{let c=n.filter(f=>f.statements.some(d=>a.includes(d))),u=o===Pe&&c.length<n.length&&` ${p(
"in_some",{n:c.length,of:n.length})}: ${Wi(c)}`;return m("li",{},r," ",W(String(a.length),a,i),u&&m("span",{class:"quiet"},
u))});return s.length>0&&m("div",{},m("dt",{},t),m("dd",{},m("ul",{},s)))}function Ii(t){let e=new Map;for(let[o,s]of t.
flatMap(r=>[...r]))e.set(o,[...e.get(o)??[],...s]);let{labels:n}=w.offers;return[...e].map(([o,s])=>({shown:M(n[o],()=>z(
o)),name:n[o],by:s}))}function Fu(t,e){let n=new Map;for(let o of e)for(let[s,r]of q().statements[o].roles??[]){if(s!==t)
continue;let i=Rt(r);n.set(i,{shown:me(r),name:i,by:[...n.get(i)?.by??[],o]})}return[...n.values()]}async function Ri(t){await j();let{parts:e}=x;if(!e){T(t,st(m("h2",{},p("comparison")),m("p",{},p("choose_compare_with"))));
return}let[n,o]=[B(Y(h.according_to)),Y(h.compared_with??[])];T(t,st(m("h2",{},p("comparison")),m("p",{class:"quiet"},p(
"comparison_of",{first:n,second:o}),vt()&&` ${B(Ae())}.`),ft.map((s,r)=>{let i=e.claims[r],a=m("h3",{},re(r),` ${It[r]} ${B(
oe(s))} (${i.length})`);return m("section",{},a,ne(i.map(Uu),40))})))}function Uu({statements:t}){return m("li",{},t.map(
e=>m("p",{class:"claim-of"},M(V(e),()=>K(e)))))}function Bi({level:t,pairs:e},n){let[o,s,...r]=(n??[]).map(a=>t.numbers.get(a));if(o!==void 0&&s!==void 0&&!r.length)return[
o,s];let[i]=[...e.values()].sort(be);return[i.a,i.b]}function Pi(t,e){let{facts:n,chosen:o}=t,{statement:s}=n.ties;return en(
t,pt(t,e.rows)).map(r=>{let[i]=r,a=o.main[i],c=n.relations[n.statements.relation[a]],l=new Set(r),[u]=wt(n,e.rows.filter(
f=>l.has(s[f])));return{main:a,statements:r,first:o.first[i],last:o.last[i],relation:c,label:u}})}var Bo=960,Hu=250,Po=26,Gu=36;function Fi(t,e){let n=t.map(y=>y.filter(zi)),o=t.map(y=>y.filter(k=>!zi(k))),s=Bo-(o.flat().
length?Hu:0),r=n.flat().flatMap(y=>[y.first,y.last]).filter(y=>y!==null),[i,a]=Qu(r),c=y=>20+(y-i)/(a-i)*(s-40),l=n.map(
y=>Ku(y,c)),u=l.map((y,k)=>Math.max(1,y.count,o[k].length)*Po),f=u[0]+34,d=f+u[1]+34,g=(y,k)=>y===0?f-18-k*Po:f+30+k*Po,
b=y=>A("line",{class:"grid",x1:y,x2:y,y1:6,y2:d}),$=(y,k)=>A("text",{class:"tick-label",x:y,y:f+11},k),S=(y,k)=>A("text",
{class:"side-label",x:12,y},k),O=r.length?gr(i,a):[];return A("svg",{class:"dyad",viewBox:`0 0 ${Bo} ${d+12}`,role:"grou\
p","aria-label":p("tab_timeline")},O.map(([y,k])=>[b(c(y)),$(c(y)+3,k)]),o.flat().length>0&&[b(s),$(s+10,p("date_unknown"))],
A("line",{class:"axis",x1:10,x2:Bo-10,y1:f,y2:f}),S(14,e[0]),S(d+6,e[1]),l.map((y,k)=>y.placed.map(({act:I,lane:F})=>Di(
I,c(I.first??i),c(I.last??a),g(k,F)))),o.map((y,k)=>y.map((I,F)=>Di(I,s+22,s+22,g(k,F)))))}var zi=({first:t,last:e})=>t!==
null||e!==null;function Qu(t){if(!t.length)return[0,1];let[e,n]=[Math.min(...t),Math.max(...t)],o=Math.max(15,Math.round(
(n-e)*.06));return[e-o,n+o]}function Ku(t,e){let n=[];return{placed:[...t].sort((r,i)=>(r.first??-1/0)-(i.first??-1/0)).
map(r=>{let i=e(r.first??r.last??0)-10,a=Math.max(e(r.last??r.first??0),i+20)+12+Ui(r).length*6.2,c=n.findIndex(u=>u<i),
l=c<0?n.length:c;return n[l]=a,{act:r,lane:l}}),count:n.length}}var Ui=({label:t})=>bo(t.parts,Gu);function Di(t,e,n,o){
let{sign:s}=t.relation,r=Yt(s),i=n-e>8,a=i?e:(e+n)/2,c=`${t.label.text}: ${V(t.main)}, ${Ju(t)}`,l=()=>H(t.statements,t.
label.text);return A("g",{class:"dyad-mark",tabindex:0,role:"button","aria-label":c,onclick:l,onkeydown:Xn(l)},i&&A("lin\
e",{x1:e,x2:n,y1:o,y2:o,stroke:r,"stroke-width":3,"stroke-dasharray":"3 3"}),Vu(s,a,o,{fill:it(w,t.main)?r:"none",stroke:r,
"stroke-width":2}),A("text",{x:a+10,y:i?o-8:o+4,class:"mark-label"},Ui(t)),A("title",{},c))}function Vu(t,e,n,o){return t===
0?A("circle",{cx:e,cy:n,r:6,...o}):t===1?A("rect",{x:e-6,y:n-6,width:12,height:12,...o}):A("path",{transform:`translate(${e}\
 ${n})`,d:"M-7 0 L0 -7 L7 0 L0 7 Z",...o})}function Ju({main:t,first:e,last:n}){let o=q().statements[t];if(o.when||o.inferred_when)
return dn(o);if(e===null&&n===null)return p("date_unknown");let[s,r]=[e,n].map(i=>i===null?"\u2026":et(i));return s===r?
s:`${s} \u2013 ${r}`}var Zu=400;async function Gi(t){await j();let{level:e,pairs:n}=x;if(!n.size){T(t,st(m("p",{},Wt())));return}let[o,s]=Bi(
x,h.pair),[r,i]=[o,s].map(g=>e.nodes[g].actor),a=Hi(p("first_actor"),r,g=>_({pair:[g,i]})),c=Hi(p("second_actor"),i,g=>_(
{pair:[r,g]})),l=e.nodes.length,u=[n.get(X(o,s,l)),n.get(X(s,o,l))],f=u.map(g=>g?Pi(x,g):[]),d=[[o,s],[s,o]].map(g=>g.map(
b=>E(e,b)).join(" \u2192 "));T(t,st(m("p",{class:"line"},a," \u2194 ",c),f.flat().length?Fi(f,d):m("p",{},p("no_tie_betw\
een")),m("p",{class:"quiet"},p("dyad_help")),u.map((g,b)=>g&&m("section",{},m("h3",{},d[b]),vn(ct(x,g),"")))))}function Hi(t,e,n){
let{level:o,nodes:s}=x,r=ye(s).slice(0,Zu);return P(t,r.map(i=>[o.nodes[i].actor,E(o,i)]),e,n)}async function Ki(t){let[{lack:e,cards:n}]=await Promise.all([Ge(),j()]);T(t,st(m("h2",{},p("findings_title")),m("p",{class:"\
quiet"},p("findings_help")),e&&m("p",{},e),m("div",{class:"findings"},n.map(Xu))))}function Xu({article:t,title:e,about:n,
findings:o,lack:s}){let r=["arguments","article"];return m("section",{class:"bargain"},m("h3",{},e),m("p",{class:"quiet"},
n),s&&m("p",{},s),o.map(Yu),t!==null&&m("p",{class:"actions"},r.map(i=>M(p(`tab_${i}`),()=>_({tab:i,article:t})))))}var Qi=t=>t.
map(e=>w.statements.key.indexOf(e)).filter(e=>e>=0);function Yu({title:t,sentence:e,counts:n,remarks:o,quote:s}){let[r]=Qi(
[s.statement]),i=e.map(([a,c,l])=>c==="entity"&&l?M(a,()=>z(l)):m("span",{},a));return m("div",{class:"finding"},m("p",{
class:"quiet"},m("strong",{},t),n.map(([a,c,l])=>[" \xB7 ",W(a,Qi(l),t),` ${c}`])),m("p",{class:"sentence"},i),r!==null&&
m("blockquote",{},M(`\u201C${s.text}\u201D`,()=>K(r))),o.length>0&&m("p",{class:"quiet"},o.join("; ")))}var Vi="found";function Ji(t){if(typeof Highlight<"u"&&CSS.highlights.delete(Vi),!h.find)return;let[e="",n=""]=h.find.map(
ht),o=tf(t),{plain:s,places:r}=fo(o.map(({data:l})=>l).join("")),i=Math.max(0,s.indexOf(n)),a=s.indexOf(e,i)>=0?[e]:e.split(
" "),c=(e?a:[n]).flatMap(l=>{let u=s.indexOf(l,i);return u<0?[]:ef(o,r[u],r[u+l.length])});c.length&&(typeof Highlight<"\
u"&&CSS.highlights.set(Vi,new Highlight(...c)),c[0].startContainer.parentElement?.scrollIntoView({block:"center"}))}function tf(t){
let e=document.createTreeWalker(t,NodeFilter.SHOW_TEXT),n=[];for(;e.nextNode();){let o=e.currentNode;o.parentElement?.closest(
"select")||n.push(o)}return n}function ef(t,e,n){let o=document.createRange(),s=0;for(let r of t){let i=s+r.data.length;
if(s<=e&&e<i&&o.setStart(r,e-s),s<n&&n<=i)return o.setEnd(r,n-s),[o];s=i}return[]}var nf=40,of=100;function Xi(t,e){let{level:n}=t,o=mt(t),s=sf(t,o),r=s.filter(({nodes:d})=>d.length>1),i=s.reduce((d,{nodes:g})=>d+
g.length,0),a=new Set(e.unfolded??(i>nf?[]:r.map(({id:d})=>d))),c=of*(1+Math.max(0,e.more)),l=Yi(s,c,"").flatMap(d=>rf(t,
d,a,c)),u=new Int32Array(n.nodes.length).fill(-1);for(let[d,{nodes:g}]of l.entries())for(let b of g)u[b]=d;let f=af(t,o,
u,l.length);return{entries:l,folding:r.map(({id:d})=>d),unfolded:r.map(({id:d})=>d).filter(d=>a.has(d)),rows:Zi(f.map(([
d])=>d)),columns:Zi(f.map(([,d])=>d)),cells:f.map(([d,g,b])=>cf(t,d,g,b))}}var Zi=t=>[...new Set(t)].sort((e,n)=>e-n);function sf({
facts:t,level:e,nodes:n,chosen:o,state:s},r){let i=new Map,a=new Map,c=f=>e.nodes[f].country??e.nodes[f].actor;for(let f of r){
for(let d of[f.a,f.b]){let g=c(d);i.set(g,(i.get(g)??new Set).add(d))}for(let d of new Set([c(f.a),c(f.b)])){let g=a.get(
d)??[];a.set(d,g);for(let b of f.rows)g.push(b)}}let l=f=>n.get(f)?.weight??0;return[...i].map(([f,d])=>({id:f,nodes:[...d].
sort((g,b)=>l(b)-l(g)||g-b),weight:Lt(t,a.get(f)??[],o,s.count)})).sort((f,d)=>d.weight-f.weight||(f.id<d.id?-1:1))}function Yi(t,e,n){
if(t.length<=e+1)return t;let o=t.slice(e).flatMap(({nodes:s})=>s);return[...t.slice(0,e),{id:n,nodes:o,weight:0}]}function rf({
level:t},{id:e,nodes:n},o,s){if(e==="")return[{kind:"rest",id:e,group:null,nodes:n}];if(n.length===1)return[{kind:"actor",
id:t.nodes[n[0]].actor,group:null,nodes:n}];if(!o.has(e))return[{kind:"group",id:e,group:null,nodes:n}];let r=n.map(i=>({
id:t.nodes[i].actor,nodes:[i],weight:0}));return Yi(r,s,"").map(i=>({...i,kind:i.id?"actor":"rest",group:e}))}function af({
facts:t},e,n,o){let s=new Map,r=(i,a)=>{let c=s.get(i)??new Set;s.set(i,c);for(let l of a)c.add(l)};for(let{a:i,b:a,rows:c}of e){
r(n[i]*o+n[a],c);let l=i===a?[]:nn(t,c);l.length&&r(n[a]*o+n[i],l)}return[...s].sort(([i],[a])=>i-a).map(([i,a])=>[Math.
floor(i/o),i%o,[...a]])}function cf(t,e,n,o){let{facts:s,chosen:r,state:i}=t,[a,c,l]=Ds(t,o);return{row:e,column:n,rows:o,
number:Lt(s,o,r,i.count),signs:[a,c,l],together:nn(s,o).length>0}}var zo=t=>{let[e,n]=String(t.dataset.at).split(" ");return[Number(e),Number(n)]},ta=t=>[...t.querySelectorAll("[data-at]")],
lf={ArrowRight:[1,1],ArrowLeft:[1,-1],ArrowDown:[0,1],ArrowUp:[0,-1]};function ea(t,e){let n=t.target instanceof Element?
t.target.closest("[data-at]"):null,o=lf[t.key];if(!n||!o)return;t.preventDefault();let[s,r]=o,i=zo(n),a=ta(e).map(c=>({spot:c,
at:zo(c)})).filter(({at:c})=>c[1-s]===i[1-s]&&(c[s]-i[s])*r>0).sort((c,l)=>(c.at[s]-l.at[s])*r);a.length&&na(e,a[0].spot)}
function na(t,e){ra(t,e),e.focus()}function oa(t,e){let n=ta(t).find(o=>o.dataset.group===e);n&&na(t,n)}function sa({target:t,
type:e},n,o,{rows:s,columns:r,cells:i},a){let c=t instanceof Element?t.closest("td, th")?.querySelector("[data-at]"):null;
for(let g of n.querySelectorAll(".lit"))g.classList.remove("lit");if(o.hidden=!c,!c)return;let[l,u]=zo(c);e==="focusin"&&
ra(n,c),c.closest("tr")?.classList.toggle("lit",l>=0);let f=n.querySelector(`[data-at="-1 ${u}"]`)?.closest("th");o.hidden=
u<0||!f,f&&u>=0&&(f.classList.add("lit"),[o.style.left,o.style.width]=[`${f.offsetLeft}px`,`${f.offsetWidth}px`]);let d=i.
find(g=>g.row===s[l]&&g.column===r[u]);d&&a(d)}function ra(t,e){for(let n of t.querySelectorAll("[data-at][tabindex='0']"))
n.setAttribute("tabindex","-1");e.setAttribute("tabindex","0")}var Do={acts:"act",statements:"statement",articles:"article"},An=["cooperation","conflict","neither"],[ca,uf,ff,mf]=[22,
4,18,8];function la(t,e,n,o){let{entries:s,rows:r,columns:i,cells:a}=e,c=Math.max(...a.map(R=>R.number)),l={shown:t,matrix:e,
names:n,fold:o,largest:c},u=e.unfolded.length>0,f=`${ca+ff+mf*N(c).length}px`,d=new Map(i.map((R,Z)=>[R,Z])),g=new Map(r.
map(R=>[R,[]]));for(let R of a)g.get(R.row)?.push(R);let b=r.map((R,Z)=>m("tr",{},ia(l,r,Z,"row"),pf(l,g.get(R)??[],Z,d))),
$=u?2:1,S=m("td",{class:"corner",colspan:$,rowspan:$},p("matrix_corner")),O=i.map((R,Z)=>ia(l,i,Z,"col")),y=R=>s[i[R]].group!==
null,k=O.flatMap((R,Z)=>y(Z)?R.slice(0,-1):R),I=O.flatMap((R,Z)=>y(Z)?R.slice(-1):[]),F=i.map(()=>m("col",{class:"cells"})),
ut=m("table",{class:`matrix${u?" grouped":""}`,role:"grid","aria-label":p("tab_matrix")},m("colgroup",{},u&&m("col",{class:"\
brackets"}),m("col",{class:"names"}),F),m("thead",{},m("tr",{},S,k),I.length>0&&m("tr",{},I)),m("tbody",{},b));return ut.
style.setProperty("--cell",f),ut.querySelector("td [data-at]")?.setAttribute("tabindex","0"),ut}function ia({shown:t,matrix:{
entries:e,unfolded:n},names:o,fold:s},r,i,a){let{kind:c,id:l,group:u}=e[r[i]],f=a==="row",d=(F,ut)=>f?{rowspan:F,colspan:ut}:
{colspan:F,rowspan:ut},g=F=>f?`${i} ${F}`:`${F} ${i}`,b={actor:()=>z(l),group:()=>s(l),rest:()=>_({more:h.more+1})}[c],$=o[r[i]],
S=aa($,b,g(-1),c==="group"?{"aria-expanded":"false","data-group":l}:{}),O=m("th",{scope:a,class:`${c} ${a}`,...d(1,n.length&&
u===null?2:1)},S);if(u===null||i>0&&e[r[i-1]].group===u)return[O];let y=r.filter(F=>e[F].group===u).length,k=fa(t,u),I=aa(
y>1?k:"",()=>s(u),g(-2),{"aria-expanded":"true","aria-label":k,"data-group":u});return[m("th",{scope:`${a}group`,class:`\
bracket ${a}`,...d(y,1)},I),O]}function aa(t,e,n,o){let s=o["aria-label"]??t;return M(m("bdi",{},t),e,{title:s,"aria-lab\
el":s,tabindex:-1,"data-at":n,...o})}function pf(t,e,n,o){let s=[],r=0,i=a=>a>r&&s.push(m("td",{colspan:a-r}));for(let a of e){
let c=o.get(a.column)??0;i(c),s.push(m("td",{class:"cell"},df(t,a,`${n} ${c}`))),r=c+1}return i(o.size),s}function df({shown:t,
matrix:{entries:e},names:n,largest:o},s,r){let i=`${n[s.row]} \u2192 ${n[s.column]}`,a=m("span",{class:`square${s.together?
" together":""}`},An.map((l,u)=>s.signs[u]>0&&Fo(l,s.signs[u]))),c=Math.max(uf,ca*Math.sqrt(s.number/o));return[a.style.
width,a.style.height]=[`${c}px`,`${c}px`],M([m("span",{class:"room"},a),N(s.number)],()=>hf(t,e,s,i),{"aria-label":`${i}\
: ${Ho(s)}`,"aria-describedby":"matrix-says",tabindex:-1,"data-at":r})}function Fo(t,e=1){let n=m("span",{class:t});return n.
style.flexGrow=String(e),n}var Uo=t=>w.labels.signs[w.names.signs.indexOf(t)];function Ho({number:t,signs:e,together:n}){
let o=An.flatMap((s,r)=>e[r]>0?[`${N(e[r])} ${Uo(s)}`]:[]);return`${L(t,Do[h.count])} (${Nt(o)}${n?`; ${p("matrix_togeth\
er")}`:""})`}function hf(t,e,{row:n,column:o,rows:s},r){let[i,a]=[e[n],e[o]];if(i.kind!=="actor"||a.kind!=="actor")return H(
pt(t,s),r);let[c,l]=[i.nodes[0],a.nodes[0]];return t.pairs.has(c*t.level.nodes.length+l)?tt(c,l):tt(l,c)}var ua=({level:t},e)=>t.
numbers.has(e)||e in t.countries||$t(e)!==null;function fa({level:t},e){let n=t.numbers.get(e);if(n!==void 0)return E(t,
n);let o=$t(e);return o?Q(o):t.countries[e]??e}function ma(t,{kind:e,id:n,nodes:o}){return e==="actor"?E(t.level,o[0]):e===
"rest"?p("matrix_rest",{n:N(o.length)}):p("matrix_group",{name:fa(t,n),n:N(o.length)})}var gf=5,pa=[];async function da(t){let e=[x,h.unfolded,h.more,h.language];if(t.querySelector(".matrix")&&e.every((u,f)=>u===
pa[f]))return;let n=De(x),o=Xi(n,h);if(o.folding.every(u=>ua(n,u))||await j(),pa=e,!o.cells.length){T(t,m("div",{class:"\
sheet"},m("p",{},Wt())));return}let s=o.entries.map(u=>ma(n,u)),i=la(n,o,s,u=>xf(t,o,u)),a=m("div",{class:"band",hidden:!0}),
c=m("p",{class:"matrix-sentence"},m("span",{class:"quiet"},p("matrix_keys"))),l=u=>yf(c,s,u);for(let u of["mouseover","f\
ocusin"])i.addEventListener(u,f=>sa(f,i,a,o,l));i.addEventListener("keydown",u=>ea(u,i)),T(t,m("div",{class:"sheet matri\
x-sheet"},m("p",{class:"quiet"},nt(n)," ",W(p("show_quotes"),Ot(n).statements,p("based_on_drawn"))),m("div",{class:"matr\
ix-tools"},wf(o),bf(o)),c,m("div",{class:"matrix-scroll"},m("div",{},i,a))))}function wf({folding:t,unfolded:e}){return[
e.length<t.length&&C(p("unfold_all"),()=>_({unfolded:t})),e.length>0&&C(p("fold_all"),()=>_({unfolded:[]}))]}async function xf(t,{
unfolded:e},n){let o=e.includes(n);await _({unfolded:o?e.filter(s=>s!==n):[...e,n]}),oa(t,n)}function bf({cells:t}){let e=An.
flatMap((o,s)=>t.some(({signs:r})=>r[s])?[o]:[]),n=(o,s)=>m("span",{class:`square ${s}`},Fo(o));return m("p",{class:"mat\
rix-legend"},e.map(o=>m("span",{},n(o,""),o==="neither"?p("matrix_neither"):Uo(o))),t.some(({together:o})=>o)&&m("span",
{},n("","together"),p("matrix_together")),m("span",{class:"quiet"},p("matrix_help",{what:Se(2,Do[h.count])})))}function yf(t,e,n){
let o=wt(w,n.rows),s=o.slice(0,gf).map(Gt),r=o.length>s.length?[p("and_more",{n:o.length-s.length})]:[];T(t,m("strong",{},
`${e[n.row]} \u2192 ${e[n.column]}`),` ${Ho(n)}: `,m("span",{id:"matrix-says"},[...s,...r].join("; ")))}var zt=["actor","target","relation","type","source","mode","certainty","article"],Go="none";function ha(t,e){let{facts:n,
level:o,chosen:s}=t;return e==="statements"?rt(s.inside).map(r=>({a:o.subject[r],b:o.object[r],at:r,row:-1})):mt(t).flatMap(
r=>r.rows.map(i=>({a:r.a,b:r.b,at:n.ties.statement[i],row:i})))}function _f({facts:t,level:e,chosen:n},o,{a:s,b:r,at:i}){
let{statements:a,names:c}=t;switch(o){case"actor":return e.nodes[s]?.actor??"";case"target":return e.nodes[r]?.actor??"";case"\
relation":return t.relations[a.relation[i]].id;case"type":return c.quad_classes[a.quad_class[n.main[i]]]??Go;case"source":
return $f(t,i);case"mode":return c.modes[a.mode[i]];case"certainty":return c.certainties[a.certainty[i]]??"";case"articl\
e":return t.articles[a.article[i]].id}}function $f({statements:t,sources:e,signers:n},o){return t.source[o]>=0?`of:${e[t.
source[o]].id}`:`by:${n[t.author[o]>=0?t.author[o]:t.publisher[o]]}`}function Ln(t){let e=new Map;for(let n of t??[]){let o=n.
indexOf(":"),s=n.slice(0,o);zt.includes(s)&&e.set(s,(e.get(s)??new Set).add(n.slice(o+1)))}return e}function ga(t,e,n){let o=Ln(
n),s=zt.map(()=>new Map),r=e.filter(a=>{let c=zt.map(u=>_f(t,u,a)),l=zt.filter((u,f)=>o.has(u)&&!o.get(u)?.has(c[f]));for(let[
u,f]of zt.entries()){if(!c[u]||l.some(g=>g!==f))continue;let d=s[u].get(c[u]);d?d.add(a.at):s[u].set(c[u],new Set([a.at]))}
return!l.length}),i=s.map(a=>new Map([...a].map(([c,l])=>[c,l.size])));return{units:r,counts:new Map(zt.map((a,c)=>[a,i[c]]))}}
function Qo({names:t,relations:e},n){let o=Ln(n),s=(a,c)=>{let l=o.get(a);return l&&[...l].map(u=>c.indexOf(u)).sort((u,f)=>u-
f)},r=a=>o.get(a)&&[...o.get(a)??[]],i={relations:s("relation",e.map(({id:a})=>a)),quad_classes:s("type",t.quad_classes),
modes:s("mode",t.modes),certainties:s("certainty",t.certainties),articles:r("article"),according_to:r("source")};return Object.
fromEntries(Object.entries(i).filter(([,a])=>a!==void 0))}var[Sf,kf,Of]=[8,30,12],vf=5;function wa(t,e){let n=matchMedia("(min-width: 901px)").matches;return zt.map(o=>{let s=t.get(
o)??new Map,r=e.get(o)??new Set;return s.size<2&&!r.size?null:Mf(o,s,r,r.size>0||n&&s.size<=vf)})}function Mf(t,e,n,o){let s=[
...new Set([...n,...e.keys()])].map(b=>({value:b,label:Af(t,b),number:e.get(b)??0})).sort((b,$)=>Number(n.has($.value))-
Number(n.has(b.value))||$.number-b.number||b.label.localeCompare($.label)),r=m("div",{class:"facet-values"}),i=p(`facet_${t}`),
[a,c]=[Sf,""],l=()=>{let b=s.filter(({label:$})=>$.toLocaleLowerCase().includes(c));T(r,b.slice(0,a).map(({value:$,label:S,
number:O})=>U([m("bdi",{},S),m("span",{class:"quiet"},` ${N(O)}`)],n.has($),y=>Tf(t,$,y))),b.length>a&&C(p("more",{n:N(b.
length-a)}),u))},u=()=>{a+=kf,l()},f=b=>{c=b.trim().toLocaleLowerCase(),l()};l();let d=s.length>Of&&m("input",{type:"sea\
rch",placeholder:p("facet_search"),"aria-label":`${p("facet_search")}: ${i}`,oninput:b=>f(b.target.value)}),g=n.size||s.
length;return m("details",{class:"facet",open:o},m("summary",{},i,m("span",{class:"quiet"},` ${N(g)}${n.size?" \u2022":""}`)),
d,r)}function Tf(t,e,n){let o=`${t}:${e}`,s=(h.facets??[]).filter(i=>i!==o),r=n?[...s,o]:s;return _({facets:r.length?r:null,
more:0})}function Af(t,e){let{names:n,labels:o}=w;switch(t){case"actor":case"target":return un(e);case"relation":return w.
relations.find(({id:s})=>s===e)?.label??e;case"type":return e===Go?p("no_quad_class"):o.quad_classes[n.quad_classes.indexOf(
e)]??e;case"source":return Y([e]);case"mode":return o.modes[n.modes.indexOf(e)]??e;case"certainty":return o.certainties[n.
certainties.indexOf(e)]??e;case"article":return w.articles.find(({id:s})=>s===e)?.title??e}}var Ko=4,Vo=t=>(h.columns??[]).find(e=>e.startsWith(`${t}:`))?.slice(t.length+1)??"",Jo=(t,e)=>t.toLocaleLowerCase().includes(
e.toLocaleLowerCase());function xa(t){let{level:e}=t,n=new Map,o=u=>{let f=n.get(u)??ct(t,u);return n.set(u,f),f},s=({a:u,
b:f})=>`${E(e,u)} \u2192 ${E(e,f)}`,r=u=>{let f=pt(t,u.rows);return ya(f.find(d=>Jo(bt(d),Vo("quote")))??f[0])},i=(u,f,d)=>({
name:u,isText:!0,value:f,cell:d}),a=(u,f)=>({name:u,isText:!1,value:f,cell:d=>W(f(d),o(d).statements,s(d))}),c=u=>f=>E(e,
f[u]),l=u=>f=>M(m("bdi",{},u(f)),()=>tt(f.a,f.b));return[i("actor",c("a"),l(c("a"))),i("label",u=>Mt(w,u.rows),u=>Lf(wt(
w,u.rows).map(Gt))),i("target",c("b"),l(c("b"))),i("quote",u=>pt(t,u.rows).map(bt).join(`
`),r),{name:"weight",isText:!1,value:u=>u.weight,cell:u=>N(u.weight)},{...a("acts",u=>o(u).acts),cell:u=>W(o(u).acts,Oe(
o(u)),s(u))},{name:"quad_classes",isText:!1,value:u=>Ef(o(u)),cell:u=>qf(o(u),s(u))},a("statements",u=>o(u).statements.length),
a("articles",u=>o(u).articles.size),a("sources",u=>o(u).sources.size)]}function ba(t){let{level:e,chosen:n}=t,o=new Map(
dt(n,n.inside.keys()).map((l,u)=>[l,u])),s=q().statements,r=l=>u=>u[l]>=0?E(e,u[l]):Rt(s[u.at][l==="a"?"s":"o"]),i=l=>u=>{
let f=m("bdi",{},r(l)(u));return u[l]>=0?M(f,()=>z(e.nodes[u[l]].actor)):f},a=({at:l})=>xt(l).title;return[{name:"when",
isText:!0,value:({at:l})=>hn(s[l]),order:({at:l})=>o.get(l)??0},{name:"actor",isText:!0,value:r("a"),cell:i("a")},{name:"\
relation",isText:!0,value:({at:l})=>ce(l).label},{name:"target",isText:!0,value:r("b"),cell:i("b")},{name:"quote",isText:!0,
value:({at:l})=>bt(l),cell:({at:l})=>ya(l)},{name:"held",isText:!0,value:({at:l})=>Le(l).join("; ")},{name:"article",isText:!0,
value:a,cell:l=>M(m("bdi",{},a(l)),()=>cn(w.statements.article[l.at],l.at))}]}function Lf(t){let e=m("bdi",{},t.slice(0,
Ko).join("; "));if(t.length<=Ko)return e;let n=()=>{e.textContent=t.join("; "),o.remove()},o=M(` ${p("and_more",{n:t.length-
Ko})}`,n);return[e,o]}var ya=t=>[m("q",{dir:"auto",lang:xt(t).language},M(bt(t),()=>K(t))),m("span",{class:"quiet"},` ${yt(
xt(t))}`)],Ef=({byQuadClass:t})=>t.reduce((e,n,o)=>e+(jt(w,o)==="cooperation"?n:-n),0);function qf({byQuadClass:t,quadClasses:e},n){
let o=w.labels.quad_classes.map((s,r)=>t[r]>0&&m("span",{class:`quad-class ${jt(w,r)}`},W(t[r],e[r],`${n}, ${s}`),` ${s}`));
return o.some(Boolean)?o:"\u2013"}var _a=100,Cf={ties:"-weight",statements:"when"},$a=[];async function Sa(t){let{rows:e,facets:n,columns:o,sort:s,more:r,
language:i}=h,a=[x,e,n,o,s,r,i];if(t.querySelector(".table-view")&&a.every(($,S)=>$===$a[S]))return;await j(),$a=a;let c=De(
x),l=ha(c,e),{units:u,counts:f}=ga(c,l,n),d=m("div",{class:"facets","aria-label":p("facets"),role:"group"}),g=t.querySelector(
".facets");T(d,wa(f,Ln(n))),g&&Xe(d,Ze(g));let b=e==="ties"?jf(c,l,u):Wf(c,l,u);T(t,m("div",{class:"sheet table-view"},d,
m("div",{class:"table-main"},Nf(c),b))),d.scrollTop=g?.scrollTop??0}function Nf(t){let{facets:e,columns:n,rows:o}=h,s=e?
Qo(w,e):{},r=zn.map(a=>C(p(`rows_${a}`),()=>_({rows:a,sort:null,columns:null,more:0}),{"aria-pressed":String(a===o)})),i=o===
"ties"?[nt(t)," ",W(p("show_quotes"),Ot(t).statements,p("based_on_drawn"))]:Te();return[m("p",{class:"quiet"},i),m("div",
{class:"table-tools"},m("div",{class:"choices",role:"group","aria-label":p("rows")},r),(e||n)&&C(p("remove_facets"),()=>_(
{facets:null,columns:null,more:0})),Object.keys(s).length>0&&C(p("apply_facets"),()=>_({...s,facets:If(e??[]),more:0}),{
title:p("apply_facets_help")}))]}function If(t){let e=t.filter(n=>!Object.keys(Qo(w,[n])).length);return e.length?e:null}
function jf(t,e,n){let{level:o,chosen:s}=t,r=n.map(({row:c})=>c),i=[...ze(w,o,r,s,t.state.count).values()],a=new Set(e.map(
({a:c,b:l})=>c*o.nodes.length+l)).size;return ka(xa(t),i,a,"tie",c=>c.key)}var Wf=(t,e,n)=>ka(ba(t),n,e.length,"statemen\
t",({at:o})=>o);function ka(t,e,n,o,s){let r=new Map(t.map(({name:S})=>[S,Vo(S)])),i=e.filter(S=>t.every(O=>Bf(O,S,r.get(
O.name)??""))),a=t.some(({name:S})=>S===h.sort?.replace(/^-/,""))?h.sort:Cf[h.rows],c=!!a?.startsWith("-"),l=t.find(({name:S})=>S===
a?.replace(/^-/,"")),u=l?.order??l?.value??s,f=i.map(S=>({row:S,value:u(S)})).sort((S,O)=>(c?-1:1)*Rf(S.value,O.value)||
s(S.row)-s(O.row)),d=_a*(1+Math.max(0,h.more)),g=t.map(S=>Pf(S,l===S&&(c?"descending":"ascending"))),b=t.map(S=>m("td",{},
zf(S,r.get(S.name)??""))),$=p("table_shown",{n:N(Math.min(d,f.length)),of:N(f.length),total:L(n,o)});return[m("p",{class:"\
quiet",role:"status"},$),m("div",{class:"table-scroll",tabindex:0,role:"region","aria-label":p("tab_table")},m("table",{
class:"listed"},m("thead",{},m("tr",{},g),m("tr",{class:"filters"},b)),m("tbody",{},f.slice(0,d).map(({row:S})=>Df(t,S)))),
!f.length&&m("p",{},n?p("nothing_fits"):Wt()),f.length>d&&C(p("more",{n:N(Math.min(_a,f.length-d))}),()=>_({more:h.more+
1})))]}var Rf=(t,e)=>typeof t=="number"?t-Number(e):t.localeCompare(String(e));function Bf({isText:t,value:e},n,o){return o?
t?Jo(String(e(n)),o):Number(e(n))>=Number(o):!0}function Pf({name:t,isText:e},n){let o=n?n==="ascending":!e;return m("th",
{scope:"col","aria-sort":n||"none",class:e?"":"num"},M(p(`column_${t}`),()=>_({sort:`${o?"-":""}${t}`})),n&&(n==="descen\
ding"?" \u2193":" \u2191"))}function zf({name:t,isText:e},n){let o=r=>{let i=(h.columns??[]).filter(c=>!c.startsWith(`${t}\
:`)),a=r.trim()?[...i,`${t}:${r.trim()}`]:i;return _({columns:a.length?a:null,more:0})},s=p(e?"column_contains":"column_\
at_least");return m("input",{type:e?"search":"number",value:n,placeholder:e?"\u2026":"\u2265","aria-label":`${p(`column_${t}`)}\
: ${s}`,onchange:r=>o(r.target.value)})}var Df=(t,e)=>m("tr",{},t.map(({name:n,isText:o,value:s,cell:r},i)=>m(i?"td":"th",
{scope:i?null:"row",class:o?n:"num"},r?r(e):m("bdi",{},s(e)))));function de(t){return`${w.title.replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-|-$/g,"").slice(0,60)||"network"}.${t}`}var Ff={
"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function J(t){return String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
"").replace(/[&<>"]/g,e=>Ff[e])}var Zo=17;function Xo(t,e,n){let{text:o}=D(),s=Math.floor(n/7),i=[...Oa(w.title,s).map(u=>({line:u,weight:600})),...Oa(`${nt(
x)} ${br(x)}`.trim(),s).map(u=>({line:u,weight:400}))].map(({line:u,weight:f},d)=>`<text x="${t}" y="${e+(d+1)*Zo}" font\
-size="12" font-weight="${f}" fill="${o}">${J(u.trim())}</text>`),[a,c]=[t,e+(i.length+1)*Zo+4],l=Rs().map(([u,f])=>{let d=54+
f.length*6.6;a+d>t+n&&a>t&&([a,c]=[t,c+Zo]);let g=`<g transform="translate(${a} ${c-11})">${u.innerHTML}</g><text x="${a+
48}" y="${c}" font-size="12" fill="${o}">${J(f)}</text>`;return a+=d,g});return{height:c-e+12,markup:i.join("")+l.join("")}}
function Oa(t,e){let n=[""];for(let o of t.split(" "))n[n.length-1].length+o.length>e&&n.push(""),n[n.length-1]+=`${o} `;
return n}async function Ma(){let t=document.querySelector("#canvas canvas"),e=t.width/t.clientWidth||1,n=t.clientWidth,{height:o,
markup:s}=Xo(12,0,n-24),r=new Image;r.src=Yo(`<svg xmlns="${Ve}" width="${n}" height="${o}" font-family="system-ui, sans\
-serif">${s}</svg>`),await r.decode();let i=document.createElement("canvas");i.width=t.width,i.height=t.height+o*e;let a=i.
getContext("2d");a.fillStyle=D().ground,a.fillRect(0,0,i.width,i.height),a.drawImage(t,0,0),a.drawImage(r,0,t.height,n*e,
o*e),i.toBlob(c=>c&&fe(de("png"),"image/png",c))}var Yo=t=>`data:image/svg+xml;charset=utf-8,${encodeURIComponent(t)}`;function he(){
let t=bn()?.body;if(!t?.nodeIndices.length)return"";let{nodes:e}=x.level,n=t.nodeIndices.map(u=>({at:u,x:t.nodes[u].x,y:t.
nodes[u].y})),[o,s]=[Math.min(...n.map(({x:u})=>u))-90,Math.max(...n.map(({x:u})=>u))+90],[r,i]=[Math.min(...n.map(({y:u})=>u))-
60,Math.max(...n.map(({y:u})=>u))+70],a=[...[...x.arrows.keys()].map(u=>Hf(u,t)),...n.map(({at:u,x:f,y:d})=>Qf(u,e[u],f,
d))],c=Xo(o+12,i,s-o-24),l=[o,r,s-o,i-r+c.height].map(u=>u.toFixed(1));return`<svg xmlns="${Ve}" viewBox="${l.join(" ")}\
" font-family="system-ui, sans-serif"><rect x="${l[0]}" y="${l[1]}" width="${l[2]}" height="${l[3]}" fill="${D().ground}\
"/>${a.join("")}${c.markup}</svg>
`}function Uf(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.hypot(o,s),i=n?.enabled?n.roundness:0,a=Math.atan2(s,o)+(.5*(n?.type===
"curvedCCW"?-i:i)+.5)*Math.PI,c=(.5*i+.5)*r;return{x:t.x+c*Math.sin(a),y:t.y+c*Math.cos(a)}}function va(t,e,n){let o=n.nodes[e],
s=Math.hypot(o.x-t.x,o.y-t.y)||1,r=x.level.nodes[e].size+3;return{x:o.x-(o.x-t.x)/s*r,y:o.y-(o.y-t.y)/s*r}}var Ce=({x:t,
y:e})=>`${t.toFixed(1)} ${e.toFixed(1)}`;function Hf(t,e){let{options:n}=e.edges[t],{arrows:o}=x.level,{signs:s,holds:r,
marks:i}=w.encodings,[a,c]=[e.nodes[o.actor[t]],e.nodes[o.target[t]]],{color:l}=n.color,u=a===c,f=u?{x:a.x+34,y:a.y-34}:
Uf(a,c,n.smooth),d=u?{x:a.x,y:a.y-16}:va(f,o.actor[t],e),g=u?{x:a.x+16,y:a.y}:va(f,o.target[t],e),b=Math.atan2(g.y-f.y,g.
x-f.x)*180/Math.PI,$={x:(d.x+2*f.x+g.x)/4,y:(d.y+2*f.y+g.y)/4},{dashes:S}=r[o.hold[t]],O=S.length?` stroke-dasharray="${S.
join(" ")}"`:"",y=`<path d="M${Ce(d)} Q${Ce(f)} ${Ce(g)}" fill="none" stroke="${l}" stroke-width="${n.width.toFixed(1)}"${O}\
/>`,k=to(s[o.sign[t]].head,l,`translate(${Ce(g)}) rotate(${b}) scale(1)`),I=eo(i[o.mark[t]].middle,l,$.x.toFixed(1),$.y.
toFixed(1));return y+(k?.outerHTML??"")+(I?.outerHTML??"")+Gf(n.label??"",d,g,$)}function Gf(t,e,n,o){if(!t)return"";let s=Math.
atan2(n.y-e.y,n.x-e.x)*180/Math.PI,r=s>90||s<-90?s+180:s,i=t.split(`
`),a=i.map((c,l)=>`<tspan x="0" y="${-4-12*(i.length-1-l)}">${J(c)}</tspan>`);return`<text transform="translate(${Ce(o)}\
) rotate(${r.toFixed(1)})" font-size="11" ${Ta()}>${a.join("")}</text>`}var Ta=()=>`text-anchor="middle" fill="${D().text}\
" stroke="${D().ground}" stroke-width="3" paint-order="stroke"`;function Qf(t,{size:e,shape:n,tint:o},s,r){let i={square:`\
<rect x="${s-e}" y="${r-e}" width="${2*e}" height="${2*e}" `,triangle:`<path d="M${s} ${r-e} L${s+e} ${r+e*.8} L${s-e} ${r+
e*.8} Z" `,diamond:`<path d="M${s} ${r-e} L${s+e} ${r} L${s} ${r+e} L${s-e} ${r} Z" `,dot:`<circle cx="${s}" cy="${r}" r\
="${e}" `},c=ae(E(x.level,t)).split(`
`).map((u,f)=>`<text x="${s}" y="${r+e+14+f*14}" font-size="13" ${Ta()}>${J(u)}</text>`),l=o>=0?Ft()[o]:D().node;return`${i[n]}\
fill="${l}" stroke="${D().line}"/>${c.join("")}`}var Aa=["type","sector","country"],Kf=["weight","acts","articles","sources","statements"];function Vf(t){let e=String(t),
n=/^[=+\-@\t\r]/.test(e)&&Number.isNaN(Number(e))?`'${e}`:e;return/[",\r\n]/.test(n)?`"${n.replace(/"/g,'""')}"`:n}function En(){
let{nodes:t}=x.level,n=["actor","actor_label","target","target_label","weight","acts",...w.names.quad_classes.map(s=>s.replace(
" ","_")),"no_quad_class","articles","sources","label","statements"],o=lo(x).map(({pair:s,actor:r,target:i})=>{let{acts:a,
byQuadClass:c,noQuadClass:l,articles:u,sources:f,statements:d}=ct(x,s);return[...[t[s.a].actor,r,t[s.b].actor,i],s.weight,
a,...c,l,u.size,f.size,Mt(w,s.rows),_t(w,d).join(" ")]});return[n,...o].map(s=>`${s.map(Vf).join(",")}\r
`).join("")}function qn(){let{nodes:t}=x.level,e=new Set,n=lo(x).map(({pair:r},i)=>{e.add(r.a).add(r.b);let{acts:a,articles:c,
sources:l,statements:u}=ct(x,r),f=[r.weight,a,c.size,l.size,_t(w,u).join(" ")],d=`source="${J(t[r.a].actor)}" target="${J(
t[r.b].actor)}"`;return`<edge id="${i}" ${d} label="${J(Mt(w,r.rows))}" weight="${r.weight}"><attvalues>${f.map(La).join(
"")}</attvalues></edge>`}),o=[...e].sort((r,i)=>r-i).map(r=>{let i=Aa.map((a,c)=>La(t[r][a],c)).join("");return`<node id\
="${J(t[r].actor)}" label="${J(E(x.level,r))}"><attvalues>${i}</attvalues></node>`});return`<?xml version="1.0" encoding\
="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">${Ea("node",Aa,()=>"string")+Ea("edge",
Kf,r=>r==="statements"?"string":"integer")}<nodes>${o.join("")}</nodes><edges>${n.join("")}</edges></graph></gexf>
`}var La=(t,e)=>t===null||t===""?"":`<attvalue for="${e}" value="${J(t)}"/>`;function Ea(t,e,n){let o=e.map((s,r)=>`<att\
ribute id="${r}" title="${s}" type="${n(s)}"/>`).join("");return`<attributes class="${t}">${o}</attributes>`}function qa(){let t=m("details",{id:"save",class:"menu"},m("summary",{},p("save"))),e=(n,o)=>C(p(n),()=>{o(),t.open=!1});
return t.append(m("div",{},e("save_png",Ma),e("save_svg",()=>fe(de("svg"),"image/svg+xml",he())),e("save_csv",()=>fe(de(
"csv"),"text/csv",En())),e("save_gexf",()=>fe(de("gexf"),"application/xml",qn())),e("print",()=>window.print()))),t}function Ca(){let t=m("input",{type:"checkbox",onchange:e=>Fr(e.target.checked)});T(v("app"),m("header",{},m("h1",{},w.title),
m("div",{class:"tools"},Zf(),Xf(),qa())),m("nav",{id:"views","aria-label":p("views")},m("div",{id:"tabs",role:"tablist",
"aria-label":p("views"),onkeydown:tm},Et.map(Yf))),m("nav",{id:"side","aria-label":p("filters")}),m("main",{},m("div",{id:"\
main",role:"tabpanel"},m("div",{id:"stage"},m("div",{id:"canvas",role:"application","aria-label":p("graph_of")}),m("img",
{id:"printed",alt:""}),m("p",{id:"empty",class:"empty"}),m("div",{class:"over"},C(p("fit"),yn),m("label",{class:"tick",id:"\
physics"},t,m("span",{},p("physics")))),m("p",{id:"hint",class:"hint"})),m("div",{id:"sheet"}),m("p",{id:"caption"}))),m(
"aside",{id:"panel",tabindex:0,"aria-label":p("quotes")}),m("footer",{id:"time"}),m("p",{id:"announced",class:"unseen","\
aria-live":"polite"})),document.addEventListener("keydown",em)}function Na(){let{tab:t,open:e}=h;document.documentElement.
dataset.theme=h.theme,document.body.classList.toggle("wide",t!=="graph"&&!e),v("theme").textContent=p(kt()==="dark"?"lig\
ht":"dark");for(let n of Et){let o=v(`tab-${n}`);o.setAttribute("aria-selected",String(n===t)),o.tabIndex=n===t?0:-1}v("\
main").setAttribute("aria-labelledby",`tab-${t}`),v("stage").hidden=t!=="graph",v("sheet").hidden=t==="graph"}function Ia(){
let t=document.querySelectorAll(".tools option[value]:not([value=''])");for(let e of t)e.textContent=B(Jf(e.value))}function Jf(t){
try{return new Intl.DisplayNames([t],{type:"language"}).of(t)??t}catch{return t}}function Zf(){if(w.languages.length<2)return null;
let t=w.languages.map(e=>[e,e]);return P(p("language_of_names"),[["",p("language_of_names")],...t],h.language??"",async e=>{
await j(),await _({language:e||null})})}var Xf=()=>C("",()=>_({theme:kt()==="dark"?"light":"dark"}),{id:"theme"}),Yf=t=>C(
p(`tab_${t}`),()=>_({tab:t}),{role:"tab",id:`tab-${t}`,"aria-controls":"main"});async function tm({key:t}){let e={ArrowRight:1,
ArrowLeft:-1}[t];if(!e)return;let n=Et[(Et.indexOf(h.tab)+e+Et.length)%Et.length];await _({tab:n}),v(`tab-${n}`).focus()}
function em(t){t.target instanceof Element&&/^(INPUT|SELECT|TEXTAREA)$/.test(t.target.tagName)||(t.key==="Escape"&&h.open&&
_({open:null}),t.key==="/"&&(t.preventDefault(),v("search").focus()))}var nm=["open","pair","article","about","unfolded","rows","facets","columns","sort","more","tab","theme","find"],om=["eg\
o","steps","level","all","grown"],sm={findings:Ki,arguments:qi,table:Sa,matrix:da,timeline:Gi,bargains:ji,article:Ci,compare:Ri};
async function ja(t){let e=Is();("article"in t||"tab"in t)&&!("find"in t)&&St({find:null}),mi(),await Ne(t),"open"in t&&
h.open||js(e)}async function Ne(t){let e=Object.keys(t??h),n=!!(t&&x&&e.length)&&e.every(r=>nm.includes(r)),o=!x;(h.compared_with||
h.language)&&await j(),n||await Es();let s=!n&&!o&&e.some(r=>om.includes(r));Na(),(!n||e.includes("theme"))&&(ri(),Ao()),
im(),await rm(s),await $i()}async function rm(t){if(h.tab!=="graph"){await sm[h.tab](v("sheet")),Ji(v("sheet"));return}let e=!x.
arrows.size&&!x.isGrown;v("empty").textContent=e?Wt():"",v("physics").hidden=x.nodes.size>=Wr,Rr(t)}function im(){let t=v(
"caption");if(t.hidden=["findings","arguments","compare","matrix","table","article"].includes(h.tab),h.tab!=="graph"){T(
t,Te());return}let{statements:e}=Ot(x),n=[x.selfLoops>0&&p("note_self_loops",{n:x.selfLoops}),x.isGrown&&p("not_drawn_ye\
t"),x.arrows.size>xn&&p("note_zoom")].filter(Boolean),o=e.filter(s=>x.chosen.undated.has(s));T(t,nt(x)," ",W(p("show_quo\
tes"),e,p("based_on_drawn")),n.length>0&&` \xB7 ${n.join(" ")}`,o.length>0&&[" \xB7 ",W(L(o.length,"article_date_used"),
o,p("undated_many"))])}function Wa(){let t=h.tab==="graph"?he():"",e=v("printed");e.alt=nt(x),t?e.src=Yo(t):e.removeAttribute("src")}var Ra={change:_,state:()=>h,edges:()=>mt(x).map(t=>{let e=ct(x,t);return{actor:x.level.nodes[t.a].actor,target:x.level.
nodes[t.b].actor,label:Mt(w,t.rows),weight:t.weight,acts:e.acts,quad_classes:[...e.byQuadClass,e.noQuadClass],articles:e.
articles.size,sources:e.sources.size,statements:_t(w,e.statements)}}),parts:()=>x.parts?.claims.map(t=>t.map(({sides:e})=>e.
map(n=>_t(w,n)))),arguments:async()=>{let{cards:t,...e}=await Qe();return qe(w,{cards:t,...e},h).map(({tail:n,head:o,words:s,
statements:r})=>({tail:t[n].text,head:t[o].text,words:s,statements:_t(w,r)}))},bargains:()=>Ke().bargains.map(t=>({acts:t.
length,statements:_t(w,t.flatMap(e=>e.statements))})),search:async(t,e)=>((await Oo()).groups(t,e).find(o=>o.kind===e)?.
hits??[]).map(({label:o,count:s,phrase:r,statements:i,snippet:a})=>({label:o,count:s,phrase:r?{...r,relation:w.relations[r.
relation].id}:null,statements:i?_t(w,i):null,text:a?.text??null})),svg:he,csv:En,gexf:qn,network:bn};async function am(){Ls(ja),await Ts(Ns,document.documentElement.lang||"en"),St(Fn(location.hash,qt)),Ca(),await Ne(),document.
body.classList.add("ready"),addEventListener("hashchange",cm),addEventListener("beforeprint",Wa),Kn().addEventListener("\
change",()=>h.theme==="auto"&&Ne()),(window.requestIdleCallback||setTimeout)(()=>{Ia(),j()})}function cm(){let t=Fn(location.
hash,qt);Os(t,h)||(St(t),Ne())}Object.assign(window,{explorer:Ra});am();})();

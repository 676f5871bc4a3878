"use strict";(()=>{var ht=t=>t.compared_with?[...t.according_to,...t.compared_with]:t.according_to;function Se(t,e){let n=t.statements;if(e.
includes("everyone"))return()=>!0;let o=cn(t,e),s=new Set(yo(e,"of:").map(r=>t.sources.findIndex(i=>i.id===r)));return r=>n.
own[r]===1&&o(r)||n.source[r]>=0&&s.has(n.source[r])}function cn(t,e){let n=t.statements;if(e.includes("authors")||e.includes(
"everyone"))return()=>!0;let o=ln(t,e);return s=>o.has(n.publisher[s])||o.has(n.author[s])}var ln=(t,e)=>new Set(yo(e.includes(
"everyone")?[]:e,"by:").map(n=>t.signers.indexOf(n)).filter(n=>n>=0)),yo=(t,e)=>t.filter(n=>n.startsWith(e)).map(n=>n.slice(
e.length));var re=0,ji=1,Oe=0,nt=({statements:t},e)=>t.mode[e]===re&&t.polarity[e]===0,vt=t=>Array.from(t.keys()).filter(e=>t[e]),gt=(t,e)=>e.
map(n=>t.statements.key[n]).sort();function Bt(t,e,n){let o=t.statements,s=So(t,e,n,o.alternative),r=Oo(o),i=Wi(t,s,r),a=vo(
t,e,s,r);To(t,e,s,i);let c=s.slice();for(let[l,m]of o.sums)s[l]&&m.some(u=>c[u])&&(s[l]=0);return{inside:s,main:i,...r,undated:a}}
function Me(t,e,n,o=t.statements.disjunct){let s=t.statements,r=So(t,e,n,o);return vo(t,e,r,Oo(s)),To(t,e,r,s.key.map((i,a)=>a)),
r}function mn(t,e){let n=t.statements,o=e.coders&&new Set(e.coders.map(s=>t.coders.indexOf(s)));return s=>o?o.has(n.coder[s]):
n.aside[s]!==ji}function ie(t,e,n,o){let s=new Array(o).fill(0);for(let r of vt(ko(t,{...e,articles:null},["everyone"])))
n(r)>=0&&s[n(r)]++;return s}function ko(t,e,n){let o=t.statements,s=ln(t,n);if(!e.coders&&!e.articles&&!s.size)return Uint8Array.
from(o.aside,l=>l?0:1);let r=mn(t,e),i=e.articles&&new Set(e.articles.map(l=>t.articles.findIndex(m=>m.id===l))),a=Uint8Array.
from(o.article,(l,m)=>r(m)&&(!i||i.has(l))?1:0),c=new Map;for(let l of vt(a)){let m=o.article[l],{text:u,copy:d}=t.articles[m],
b=((s.has(o.publisher[l])||s.has(o.author[l])?0:2)+(d?1:0))*t.articles.length+m,_=c.get(u);(!_||b<_[0])&&c.set(u,[b,m])}
for(let l of vt(a))c.get(t.articles[o.article[l]].text)?.[1]!==o.article[l]&&(a[l]=0);return a}function So(t,e,n,o){let s=t.
statements,r=ko(t,e,n),i=Se(t,n),a=e.count==="acts",c=Rt(a&&e.kinds===null?[Oe]:e.kinds),[l,m]=[Rt(e.relations),Rt(e.modes)],
[u,d]=[Rt(e.certainties),Rt(e.polarities)];for(let g=0;g<r.length;g++){if(!r[g])continue;let b=t.relations[s.relation[g]];
i(g)&&!o[g]&&c(b.kind)&&!(a&&b.kind===Oe&&!b.deed)&&l(s.relation[g])&&m(s.mode[g])&&u(s.certainty[g])&&d(s.polarity[g])&&
(e.inferred||!s.inferred[g])&&(e.headlines||!s.headline[g])||(r[g]=0)}return r}function Rt(t){let e=t&&new Set(t);return n=>e===
null||e.has(n)}var Oo=t=>({first:t.first.slice(),last:t.last.slice(),approximate:t.approximate.slice()});function Wi(t,e,{
first:n,last:o,approximate:s}){let r=t.statements,i=Int32Array.from(e,(a,c)=>c);for(let a of Bi(r,e)){if(a.length<2)continue;
a.sort((l,m)=>r.rank[l]-r.rank[m]);let c=Ri(t,a);for(let l of a)i[l]=a[0],c&&(nt(t,l)||!Mo(r,l))&&([n[l],o[l],s[l]]=[c.first,
c.last,c.approximate])}return i}var Mo=(t,e)=>t.first[e]!==null||t.last[e]!==null;function Ri(t,e){let n=t.statements,o=e.
filter(c=>Mo(n,c));if(!o.length)return null;let s=$o($o(o,c=>nt(t,c)),c=>!n.approximate[c]),r=_o(s.map(c=>n.first[c]),Math.
max),i=_o(s.map(c=>n.last[c]),Math.min),[a]=s;return r!==null&&i!==null&&r>i?{first:n.first[a],last:n.last[a],approximate:1}:
{first:r,last:i,approximate:n.approximate[a]}}function $o(t,e){let n=t.filter(e);return n.length?n:t}function _o(t,e){let n=t.
filter(o=>o!==null);return n.length?e(...n):null}function Bi(t,e){let n=new Map;for(let o=0;o<e.length;o++){if(!e[o]||t.
act[o]<0)continue;let s=n.get(t.act[o]);s?s.push(o):n.set(t.act[o],[o])}return n.values()}function vo(t,e,n,{first:o,last:s,
approximate:r}){let i=new Set,{since:a,until:c}=e;if(a===null&&c===null&&e.undated)return i;let l=e.inside==="certainly";
for(let m=0;m<n.length;m++){if(!n[m])continue;let[u,d]=[o[m],s[m]],g=u===null&&d===null;if(l&&r[m]||g&&(l||!e.undated)){
n[m]=0;continue}if(g){let M=t.articles[t.statements.article[m]];[u,d]=[M.first,M.last]}let[b,_]=l?[u,d]:[d,u];a!==null&&
(b===null?l:b<a)&&(n[m]=0),c!==null&&(_===null?l:_>c)&&(n[m]=0),g&&n[m]&&i.add(m)}return i}function To(t,e,n,o){let s=Rt(
e.quad_classes);for(let r=0;r<n.length;r++)s(t.statements.quad_class[o[r]])||(n[r]=0)}var ct=["opposed","doubted","other_certainty","only_first","only_second"],[Lo,Co,zi,Di,Pi,ae]=[0,1,2,3,4,-1];function Eo(t,e,n){
let o={claims:ct.map(()=>[]),partOf:new Map},s=[e.according_to,n];if(new Set(s.map(a=>[...a].sort().join(`
`))).size<2)return o;let r=Me(t,{...e,count:"statements"},["everyone"]),i=new Map;for(let[a,c]of s.entries())for(let l of Ui(
t,c,r)){let m=i.get(l.claim)??[[],[]];i.set(l.claim,m),m[a].push(l)}for(let[a,c]of i.values())for(let[l,m]of Hi(a,c))Fi(
o,l,m);return o}function Fi({claims:t,partOf:e},n,o){let s=o.map(i=>[...new Set(i.map(a=>a.at))]),r={sides:s,statements:[
...new Set(s.flat())]};n!==ae&&t[n].push(r);for(let i of r.statements){let a=e.get(i);a!==void 0&&(n===ae||a!==ae&&a<n)||
e.set(i,n)}}function Ui(t,e,n){let o=t.statements,[s,r]=[Se(t,e),cn(t,e)],i=[],a=(c,l,m)=>i.push({claim:o.claim[c],first:o.
first[c],last:o.last[c],approximate:o.approximate[c],at:l,certainty:null,held:!1,judged:!1,...m});for(let c of vt(n)){let l=o.
polarity[c]===0,m=t.names.stances[o.stance[c]];s(c)&&a(c,c,{affirms:l,certainty:o.certainty[c],held:!0}),["doubts","reje\
cts"].includes(m)&&r(c)&&a(c,c,{affirms:!l,judged:l||m==="doubts"})}for(let[c,l,m]of o.denials)!n[c]||o.disjunct[l]||!["\
everyone",`of:${m}`].some(u=>e.includes(u))||a(l,c,{affirms:o.polarity[l]!==0,certainty:o.certainty[c]});return i}function Hi(t,e){
let[n,o,s]=[!1,!1,!1];for(let c of t)for(let l of e)Ao(c,l)||Ao(l,c)||(c.affirms===l.affirms?s||=c.held&&l.held:c.judged||
l.judged?o=!0:n=!0);if(n||o)return[[n?Lo:Co,[t,e]]];let r=[t,e].map(c=>c.filter(l=>l.held));if(!s)return[[Di,[r[0],[]]],
[Pi,[[],r[1]]]].filter(([,l])=>l.flat().length);let[i,a]=r.map(c=>[...new Set(c.map(l=>l.certainty))].sort().join(" "));
return[[i===a?ae:zi,r]]}var Ao=(t,e)=>!t.approximate&&!e.approximate&&t.last!==null&&e.first!==null&&t.last<e.first;function ve({
facts:t,parts:e},n){let o=new Set(n.map(r=>e?.partOf.get(t.ties.statement[r])));for(let r of[Lo,Co])if(o.has(r))return r;
let[s]=o;return o.size===1&&s!==void 0?s:ae}function Io(t){let{relations:e,text:n}=t,o=[...new Set(e.map(l=>l.family))],s=Object.entries(t.names).map(([l,m])=>[l,m.
map(u=>n[`${l}: ${u}`]||u)]),r=(l,m)=>m.map((u,d)=>({...u,words:n[`encoding of ${l}: ${t.names[l][d]}`]||u.words})),{signs:i,
holds:a,marks:c}=t.encodings;return{...t,families:o,familyOf:e.map(l=>o.indexOf(l.family)),labels:Object.fromEntries(s),
encodings:{signs:r("signs",i),holds:r("holds",a),marks:r("marks",c)}}}function No(t,e){let n=new Uint8Array(e.nodes.length);
for(let o of[e.actor,e.target])for(let s of o)n[s]=1;return{...e,name:t,numbers:new Map(e.nodes.map((o,s)=>[o.actor,s])),
isTied:n,arrows:{...e.arrows,actor:e.edges.map(o=>o.from),target:e.edges.map(o=>o.to)}}}var Te=["price","condition"];function qo(t,e,n){let o=Gi(t,n),s=a=>Te.includes(e.roles[a].function??""),r=a=>a.statements.
some(c=>e.statements[c].roles?.some(([l])=>s(l))),i=Zi(t,o).map(a=>a.map(c=>o[c])).sort((a,c)=>c.length-a.length||a[0].statements[0]-
c[0].statements[0]);return{bargains:i.filter(a=>a.some(r)),others:i.filter(a=>!a.some(r))}}function fn(t,e,n){let o=JSON.
stringify(n.flatMap(i=>i.statements).sort((i,a)=>i-a)),s=i=>!e.compared_with&&Object.entries(i).every(([a,c])=>JSON.stringify(
e[a])===JSON.stringify(c));return(t.courses.find(i=>s(i.state))?.bargains??[]).find(i=>JSON.stringify(i.offers)===o)}function Gi(t,e){
let n={...e,count:"statements",kinds:null,quad_classes:null,relations:null,modes:null,polarities:null},o=Bt(t,n,ht(e)),{
act:s,relation:r}=t.statements,i=new Map;for(let a of t.offers.mentions.filter(c=>Ki(t,o,c))){let[c,,,l,m,u,d,g]=a,b=i.get(
s[c])??Qi(r[o.main[c]]);i.set(s[c],b),b.statements.push(c);for(let _ of l)b.sides.add(_);for(let _ of m)b.toSides.add(_);
for(let _ of g)b.about.add(_);for(let _ of u)b.targets.set(_,[...b.targets.get(_)??[],c]);for(let _ of d)b.things.set(_,
[...b.things.get(_)??[],c])}return[...i.values()]}var Qi=t=>({relation:t,statements:[],sides:new Set,toSides:new Set,targets:new Map,
things:new Map,about:new Set});function Ki(t,{inside:e,main:n,first:o,last:s},[r,i,a]){let{act:c,relation:l}=t.statements,
{deed:m,offers:u}=t.relations[l[n[r]]];return e[r]===1&&i===o[r]&&a===s[r]&&c[r]>=0&&nt(t,r)&&m&&u}function Zi(t,e){let n=e.
map((l,m)=>m),o=l=>(n[l]!==l&&(n[l]=o(n[l])),n[l]),s=(l,m)=>{n[Math.max(o(l),o(m))]=Math.min(o(l),o(m))},r=Ji(t,e),i=l=>e[l].
toSides.size>0;for(let[l,m]of r)([...e[l].toSides].some(d=>e[m].toSides.has(d))||!i(l)&&!i(m))&&s(l,m);let a=new Map;for(let[
l,m]of r){if(i(l)===i(m))continue;let[u,d]=(i(l)?[m,l]:[l,m]).map(o);a.set(u,(a.get(u)??new Set).add(d))}for(let[l,m]of a)
m.size===1&&s(l,[...m][0]);let c=new Map;for(let l of e.keys())c.set(o(l),[...c.get(o(l))??[],l]);return[...c.values()]}
function Ji(t,e){let n=new Map;for(let[s,{sides:r,things:i,about:a}]of e.entries()){let c=i.size?[...i.keys()]:a.size?[...a]:
[""];for(let l of r)for(let m of c){let u=JSON.stringify([l,m]);n.set(u,[...n.get(u)??[],s])}}let o=(s,r)=>t.relations[e[s].
relation].wider.includes(e[r].relation);return[...n.values()].flatMap(s=>s.flatMap((r,i)=>s.slice(i+1).map(a=>[r,a]))).filter(
([s,r])=>o(s,r)||o(r,s))}var J=(t,e,n)=>t*n+e;function jo(t,e,n,o,s){let r=e.nodes.length,i=new Map;for(let a of n){let[c,l]=[e.actor[a],e.target[a]],
m=J(c,l,r),u=i.get(m);u?u.rows.push(a):i.set(m,{a:c,b:l,key:m,rows:[a],weight:0})}for(let a of i.values())a.weight=wt(t,
a.rows,o,s);return i}function wt(t,e,n,o){let s=t.statements,{statement:r}=t.ties,i=c=>s.act[c]>=0&&t.relations[s.relation[n.
main[c]]].deed;if(e.length===1)return o==="acts"&&!i(r[e[0]])?0:1;let a=new Set;for(let c of e){let l=r[c];o==="articles"?
a.add(s.article[l]):o==="statements"?a.add(l):i(l)&&a.add(s.act[l])}return a.size}var pn=class{weight=0;ends=[];known=null;get others(){
return this.known??=new Set(this.ends),this.known}};function Wo(t){let e=new Map,n=(o,s,r)=>{let i=e.get(o)??new pn;e.set(
o,i),i.ends.push(s),i.weight+=r.weight};for(let o of t.values())n(o.a,o.b,o),n(o.b,o.a,o);return e}function Bo(t,e,n,o){let s=a=>t.numbers.get(a)??-1,r={isGrown:!1,weakest:0,kept:null};if(o.ego!==null&&n.has(s(o.ego)))return{
...r,shown:Yi(n,s(o.ego),o.steps)};let i=new Set(n.keys());return o.all?{...r,shown:i}:i.size<=1e3?{...r,shown:i,...Vi(e)}:
{...r,shown:Xi(n,(o.grown||[]).map(s)),isGrown:!0}}var un=({shown:t,kept:e},n)=>t.has(n.a)&&t.has(n.b)&&(!e||e.has(n.key)),
xt=t=>[...t.pairs.values()].filter(e=>un(t,e)),Ro=new WeakMap;function zo(t){if(!t.isGrown&&!t.kept)return t;let e=Ro.get(
t);if(e)return e;let n=new Set(t.nodes.keys()),o={...t,shown:n,kept:null,weakest:0,isGrown:!1};return Ro.set(t,o),o}var ce=(t,e)=>e.
weight-t.weight||t.key-e.key;function le(t){return[...t].sort(([e,{weight:n}],[o,{weight:s}])=>s-n||e-o).map(([e])=>e)}function Vi(t){
if(t.size<=2e4)return{};let e=[...t.values()].sort(ce).slice(0,2e4);return{weakest:t.size-2e4,kept:new Set(e.map(n=>n.key))}}
function Xi(t,e){let n=new Set(le(t).slice(0,30));for(let o of e){let s=t.get(o);if(s)for(let r of[o,...s.others])n.add(
r)}return n}function Yi(t,e,n){let o=new Set([e]),s=[e];for(let r=0;r<n;r++){let i=s.flatMap(a=>[...t.get(a)?.others??[]]).
filter(a=>!o.has(a));for(let a of i)o.add(a);s=[...new Set(i)]}return o}var Do=new WeakMap;function Po(t,e,n,o,s){let r=new Map;for(let i of n.values())if(un(o,i))for(let a of i.rows){let c=ta(
t,e,a,s),l=r.get(c);l?l.push(a):r.set(c,[a])}return r}function ta(t,e,n,o){let s=t.ties.statement[n];if(o[s]===s)return e.
arrow[n];let r=t.statements,i=r.relation[o[s]],a=t.ties.together[n]?t.names.signs.indexOf("together"):t.relations[i].sign;
for(let c of[i,-1]){let l=[e.actor[n],e.target[n],c,a,r.hold[o[s]],r.mark[o[s]]].join(" "),m=ea(e).get(l);if(m!==void 0)
return m}return e.arrow[n]}function ea(t){let e=Do.get(t);if(!e){let{actor:n,target:o,relation:s,sign:r,hold:i,mark:a}=t.
arrows;e=new Map(n.map((c,l)=>[[n[l],o[l],s[l],r[l],i[l],a[l]].join(" "),l])),Do.set(t,e)}return e}var Fo=(t,e,n)=>t.names.
signs[e.arrows.sign[n]]==="together";function Ae({level:t,arrows:e}){let{arrows:n,nodes:o}=t,s=new Map;for(let r of e.keys()){
let[i,a]=[n.actor[r],n.target[r]],c=J(Math.min(i,a),Math.max(i,a),o.length),l=s.get(c)??[[],[]];s.set(c,l),l[i<a?0:1].push(
r)}return[...s.values()]}function Uo({arrows:t,nodes:e}){let n=new Map,o=t.actor.map((s,r)=>J(Math.min(s,t.target[r]),Math.
max(s,t.target[r]),e.length));for(let s of o)n.set(s,(n.get(s)||0)+1);return o.map(s=>n.get(s)>1)}function Ho(t,e,n,o){let{ties:s}=t,{inside:r}=n,i=na(t,n),a=[],c=[],l=0,m=o.types&&new Set(o.types),u=d=>!m||m.has(e.nodes[d].
type);for(let d=0;d<s.statement.length;d++){if(!r[s.statement[d]]||i.has(d))continue;let[g,b]=[e.actor[d],e.target[d]];if(!(!u(
g)||!u(b))){if(g===b&&!o.self){s.issue[d]||l++;continue}(s.issue[d]?c:a).push(d)}}return{between:a,issues:c,selfLoops:l}}
function na({ties:t,statements:e,relations:n},{inside:o,main:s,first:r,last:i}){let a=new Set,c=l=>l.some(m=>o[m]);for(let[
l,m]of t.manners)n[e.relation[s[t.statement[l]]]].manner!==m&&a.add(l);for(let[l,m,u]of t.times){let d=t.statement[l];(r[d]!==
m||i[d]!==u)&&a.add(l)}for(let[l,m]of t.needs)c(m)||a.add(l);for(let[l,m]of t.yields)c(m)&&a.add(l);return a}function Go(t,e,n){let o=Bt(t,n,ht(n)),s=Ho(t,e,o,n),r=n.issues?[...s.between,...s.issues]:s.between,i=jo(t,e,r,o,n.count),
a=n.min_weight>1?new Map([...i].filter(([,m])=>m.weight>=n.min_weight)):i,c=Wo(a),l=Bo(e,a,c,n);return{facts:t,level:e,state:n,
chosen:o,pairs:a,nodes:c,...l,arrows:Po(t,e,a,l,o.main),parts:n.compared_with&&Eo(t,n,n.compared_with),weak:i.size-a.size,
selfLoops:s.selfLoops,withIssues:s.issues.length}}var bt=["findings","graph","arguments","compare","timeline","bargains","matrix","table","article"],dn=["entity","organis\
ation","sector","country"],oa=["acts","statements","articles"],me={tab:"graph",level:"entity",according_to:["authors"],compared_with:null,
since:null,until:null,inside:"possibly",undated:!0,kinds:null,quad_classes:null,relations:null,modes:null,certainties:null,
polarities:null,coders:null,articles:null,types:null,count:"statements",inferred:!0,headlines:!0,self:!1,issues:!1,min_weight:1,
all:!1,ego:null,steps:1,grown:null,open:null,pair:null,article:null,about:null,unfolded:null,more:0,language:null,theme:"\
auto"},Ko=Object.keys(me),sa=new Set(["kinds","quad_classes","relations","modes","certainties","polarities"]),ra=new Set(
["coders","articles","types","according_to","compared_with","grown","pair","unfolded"]),Qo={steps:[1,2,3],level:dn,tab:bt,
theme:["auto","light","dark"],count:oa},Zo=t=>({...me,...t}),Jo=(t,e)=>Ko.every(n=>Vo(t[n],e[n]));function hn(t,e){return Ko.
filter(o=>!Vo(t[o],e[o])).map(o=>`${o}=${encodeURIComponent(JSON.stringify(t[o]))}`).join("&")}function gn(t,e){let n=t.
replace(/^#/,"").split("&").map(o=>[o.slice(0,Math.max(o.indexOf("="),0)),o.slice(o.indexOf("=")+1)]).filter(([o])=>Object.
hasOwn(me,o)).map(([o,s])=>[o,ia(s)]).filter(([o,s])=>aa(o,s));return{...e,...Object.fromEntries(n)}}var Vo=(t,e)=>JSON.
stringify(t)===JSON.stringify(e);function ia(t){try{return JSON.parse(decodeURIComponent(t))}catch{return}}function aa(t,e){
return e===null?me[t]===null:sa.has(t)?Array.isArray(e)&&e.every(Number.isInteger):ra.has(t)?Array.isArray(e)&&e.every(n=>typeof n==
"string"):Object.hasOwn(Qo,t)?Qo[t].includes(e):["since","until","min_weight","more"].includes(t)?Number.isInteger(e):typeof e==
(typeof me[t]=="boolean"?"boolean":"string")}var x,Tt=null,Dt="en",h,yt,w,zt,wn=null,xn=null,bn=new Map,yn=new Map,Xo=async()=>{};async function Yo(t,e){zt=t,Dt=e,x=
Io(await zt.facts()),yt=Zo(x.opening),h=yt,Tt=wn=xn=null,bn.clear()}async function N(){wn??=zt.words();let t=await wn;return Tt!==
t&&(yn=new Map(t.entities.map((e,n)=>[e.id,n]))),Tt=t,t}var ts=()=>zt.findings();function Ce(){return xn??=zt.arguments(),
xn}function Le(t){let e=bn.get(t)??zt.level(t).then(n=>No(t,n));return bn.set(t,e),e}var es=t=>yn.get(t);function ot(t){
let e=yn.get(t);return e===void 0||!Tt?null:Tt.entities[e]}function ns(t){Xo=t}function At(t){h={...h,...t}}async function $(t){
At(t),await Xo(t)}async function os(){let t=await Le(h.level);for(;t.name!==h.level;)t=await Le(h.level);w=Go(x,t,h)}var Ee=()=>qo(
x,q(),h);function q(){if(!Tt)throw new Error("what is read was not loaded");return Tt}var ca={light:["#9cc3e6","#f2c14e","#8fd0b0","#e6a5b8","#c3b1e1","#d9b38c"],dark:["#5f9bd1","#cfa13a","#5fae8b","#c57b93",
"#9a84c7","#b58a5e"]},la={light:{text:"#17202b",ground:"#ffffff",node:"#cbd2d9",line:"#52606d"},dark:{text:"#e9edf1",ground:"\
#192029",node:"#52606d",line:"#9aa5b1"}},ma={light:["#b3261e","#a8327a","#8a6100","#6d3fb0","#00776b","#9aa5b1"],dark:["\
#ff8a80","#f48fb1","#e0b050","#b79af0","#4cc3b4","#52606d"]},$n=()=>matchMedia("(prefers-color-scheme: dark)");function ft(){
return h.theme!=="auto"?h.theme:$n().matches?"dark":"light"}var B=()=>la[ft()],Lt=()=>ca[ft()],Pt=t=>x.encodings.signs[t][ft()],
_n=t=>ma[ft()][t];function ss(t,e){let n=ve(t,e);return _n(n<0?ct.length:n)}var Ie="http://www.w3.org/2000/svg";function f(t,e={},...n){return rs(document.createElement(t),e,n)}function T(t,e={},...n){
return rs(document.createElementNS(Ie,t),e,n)}function rs(t,e,n){for(let[o,s]of Object.entries(e))s==null||s===!1||(typeof s==
"function"?t.addEventListener(o.slice(2),s):o==="value"||o==="checked"?Object.assign(t,{[o]:s}):t.setAttribute(o,s===!0?
"":String(s)));return Ct(t,n),t}function Ct(t,e){for(let n of e)n==null||n===!1||n===""||(Array.isArray(n)?Ct(t,n):t.append(
n instanceof Node?n:String(n)))}function v(t,...e){t.replaceChildren(),Ct(t,e)}function A(t){let e=document.getElementById(
t);if(!e)throw new Error(`the page has no ${t}`);return e}function Ne(t){A("announced").textContent=t}var is={facts:()=>fe("facts"),words:()=>fe("words"),arguments:()=>fe("arguments"),findings:()=>fe("findings"),level:t=>fe(
`level-${t}`)};async function fe(t){let e=A(t);if(e.type==="application/json")return JSON.parse(e.text);let n=Uint8Array.
from(atob(e.text),s=>s.charCodeAt(0)),o=new Blob([n]).stream().pipeThrough(new DecompressionStream("gzip"));return JSON.
parse(await new Response(o).text())}var kn="button, select, input, summary, [tabindex='0']";function qe(t){return((t.getAttribute("aria-label")||t.closest("\
label")?.textContent||t.textContent)??"").replace(/[\d\u2022]+/g,"").trim()}function as(){let t=document.activeElement,e=t?.
closest("#side, #time, #panel, #sheet");return!t||!e||!t.matches(kn)?null:{part:e.id,words:qe(t),at:[...e.querySelectorAll(
kn)].indexOf(t)}}function cs(t){if(!t||document.activeElement!==document.body)return;let e=[...A(t.part).querySelectorAll(
kn)],n=r=>Math.abs(e.indexOf(r)-t.at),[o]=e.filter(r=>qe(r)===t.words).sort((r,i)=>n(r)-n(i));(o??e[Math.min(t.at,e.length-
1)])?.focus({preventScroll:!0})}function ls(t){return new Set([...t.querySelectorAll("details[open] > summary")].map(qe))}
function ms(t,e){for(let n of t.querySelectorAll("details"))n.firstElementChild&&e.has(qe(n.firstElementChild))&&(n.open=
!0)}function p(t,e={}){let n=x.text[t];return n===void 0?t:n.replace(/\{(\w+)\}/g,(o,s)=>s in e?String(e[s]):o)}var F=t=>t<1e3?
String(t):t.toLocaleString(Dt),pe=(t,e)=>p(t===1?e:`${e}_many`),C=(t,e)=>`${F(t)} ${pe(t,e)}`;function $t(t,e=t.length){
return t.length>e?`${t.slice(0,e).join(", ")} ${p("and_more",{n:t.length-e})}`:[t.slice(0,-1).join(", "),...t.slice(-1)].
filter(Boolean).join(` ${p("and")} `)}var D=t=>t.charAt(0).toLocaleUpperCase(Dt)+t.slice(1),Sn=t=>`${t>0?"+":t<0?"\u2212":
""}${Math.abs(t).toFixed(1)}`;var On=t=>e=>{e.key!=="Enter"&&e.key!==" "||(e.preventDefault(),t())};function S(t,e,n={}){return f("span",{role:"button",
tabindex:0,class:"link",onclick:e,onkeydown:On(e),...n},t)}function j(t,e,n={}){return f("button",{type:"button",onclick:o=>e(
o.currentTarget),...n},t)}function je(t,e){let n=fa(t);return!n||!["https:","http:"].includes(n.protocol)?f("span",{},e):
f("a",{href:n.href,rel:"noopener noreferrer",target:"_blank"},e)}function fa(t){try{return new URL(t)}catch{return null}}var Ft=(t,...e)=>f("section",{class:"group"},f("h2",{},t),e);function R(t,e,n,o){let s=e.find(([r])=>r===n);return f("se\
lect",{"aria-label":t,title:s?.[1],onchange:r=>o(r.target.value)},e.map(([r,i])=>f("option",{value:r,selected:r===n},D(i))))}
function H(t,e,n,o){let s=f("input",{type:"checkbox",checked:e,onchange:r=>n(r.target.checked)});return f("label",{class:"\
tick"},s,o,f("span",{},t))}function Ut(t,e){let n=f("ol",{class:"acts"},t.slice(0,e));if(t.length<=e)return n;let o=e,s=()=>p(
"more",{n:t.length-o}),r=j(s(),()=>{Ct(n,t.slice(o,o+e)),o+=e,o>=t.length?r.remove():r.textContent=s()});return[n,r]}var st=(t,...e)=>f(
"fieldset",{},f("legend",{},t),e);var _t=["\u2260","?","\u2248","\u2460","\u2461"];function Mn(){let t=x.signers.map(n=>[`by:${n}`,p("viewpoint_signer",{name:n})]),
e=x.sources.map(({id:n,label:o,by:s})=>[`of:${n}`,p("viewpoint_quoted",{name:o,by:s.join(", ")})]);return[["authors",p("\
viewpoint_authors")],...t,...e,["everyone",p("viewpoint_everyone")]]}function lt(t){let e=new Map(Mn());return t.map(n=>e.
get(n)||n).join(` ${p("and")} `)}var Ht=t=>p(`part_${t}`,{first:lt(h.according_to),second:lt(h.compared_with||[])});var pa={square:"M3 2 H13 V12 H3 Z",triangle:"M8 1.5 L14 12.5 H2 Z",diamond:"M8 1 L14 7 L8 13 L2 7 Z"};function Gt(t,{dashes:e=[],
head:n="arrow",middle:o=""}={}){let r=T("line",{x1:2,y1:7,x2:n==="bar"?37:34,y2:7,stroke:t,"stroke-width":2,"stroke-dash\
array":e.join(" ")||null});return fs("0 0 42 14",r,vn(n,t,"translate(40 7) rotate(0) scale(1)"),Tn(o,t,19,7))}var fs=(t,...e)=>T(
"svg",{class:"sample",width:42,height:14,viewBox:t,"aria-hidden":"true"},e),We=t=>Gt(Pt(t),{head:x.encodings.signs[t].head}),
Qt=t=>Gt(_n(t));function ua(){return[...ct.map((e,n)=>ue(Qt(n),`${_t[n]} ${Ht(e)}`)),ue(Qt(ct.length),p("part_same"))]}var ue=(t,e)=>[
t,e];function vn(t,e,n){return t?t==="bar"?T("line",{transform:n,x1:-2,y1:-5,x2:-2,y2:5,stroke:e,"stroke-width":3}):t===
"vee"?T("path",{transform:n,d:"M-8 -4.5 L0 0 L-8 4.5",fill:"none",stroke:e,"stroke-width":2}):T("path",{transform:n,d:"M\
-9 -4.5 L0 0 L-9 4.5 Z",fill:e}):null}function Tn(t,e,n,o){return t==="circle"?T("circle",{cx:n,cy:o,r:3.5,fill:e}):t===
"diamond"?T("path",{transform:`translate(${n} ${o})`,d:"M-4.5 0 L0 -4.5 L4.5 0 L0 4.5 Z",fill:e}):null}function An(t,e=B().
node){let n={fill:e,stroke:B().line},o=t==="dot"?T("circle",{cx:8,cy:7,r:5.5,...n}):T("path",{d:pa[t],...n});return fs("\
-13 0 42 14",o)}function ps(){let{sign:t,hold:e,mark:n}=w.level.arrows,o=[...w.arrows.keys()];return Ln({signs:new Set(o.
map(s=>t[s])),holds:new Set(o.map(s=>e[s])),marks:new Set(o.map(s=>n[s]))})}function Ln(t){let{signs:e,holds:n,marks:o}=x.
encodings,s=B().line,r=(l,m)=>!t||t[l].has(m),i=e.flatMap(({words:l},m)=>r("signs",m)?[ue(We(m),l)]:[]),a=n.flatMap(({dashes:l,
words:m},u)=>l.length&&r("holds",u)?[ue(Gt(s,{dashes:l}),m)]:[]),c=o.flatMap(({middle:l,words:m},u)=>l&&r("marks",u)?[ue(
Gt(s,{middle:l}),m)]:[]);return[...w.parts?ua():i,...a,...c]}var us=new WeakMap;function ds(t,e,n){let o=t.statements,s=t.names.quad_classes,r=new Map,i=s.map(()=>[]),a={unreal:[],none:[]},
[c,l]=[0,0];for(let d of e){let g=t.relations[o.relation[n[d]]],b=o.quad_class[n[d]];if(!(o.act[d]<0||!g.deed))if(!nt(t,
d))a.unreal.push(d);else{if((b<0?a.none:i[b]).push(d),r.has(o.act[d])||(r.set(o.act[d],b),g.goldstein===null))continue;c+=
g.goldstein,l++}}let m=d=>[...r.values()].filter(g=>g===d).length,u=a.unreal.map(d=>o.act[d]).filter(d=>!r.has(d));return{
statements:e,acts:r.size,...a,unrealActs:new Set(u).size,quadClasses:i,byQuadClass:s.map((d,g)=>m(g)),noQuadClass:m(-1),
articles:new Set(e.map(d=>o.article[d])),sources:new Set(e.map(d=>da(t,d))),sum:c,scored:l}}var da=({statements:t},e)=>t.
source[e]>=0?-1-t.source[e]:t.author[e]>=0?t.author[e]:t.publisher[e],de=t=>[...t.quadClasses.flat(),...t.none],rt=(t,e)=>ds(
t.facts,It(t,e.rows),t.chosen.main);function Et(t){let e=us.get(t);if(e)return e;let n=xt(t),o=new Set(t.isGrown?t.shown:
[]);for(let{a,b:c}of n)o.add(a).add(c);let{statement:s}=t.facts.ties,r=new Set(n.flatMap(a=>a.rows.map(c=>s[c]))),i={...ds(
t.facts,[...r],t.chosen.main),actors:o.size};return us.set(t,i),i}function It({facts:t,chosen:e},n){return kt(e,new Set(
n.map(o=>t.ties.statement[o])))}function kt({first:t,last:e},n){let o=s=>t[s]??e[s]??1/0;return[...n].sort((s,r)=>o(s)-o(
r)||s-r)}function Re({facts:t,chosen:e},n){let o=new Map;for(let s of n){let r=t.statements.act[s],i=r>=0&&e.inside[s]?`\
act ${r}`:`statement ${s}`,a=o.get(i);a?a.push(s):o.set(i,[s])}return[...o.values()]}function hs({chosen:t},e){let n=t.main[e[0]];
return e.includes(n)?n:e[0]}var Nt=(t,e)=>t.names.quad_classes[e].split(" ")[1],Be=(t,e)=>e.filter(n=>t.ties.together[n]);
function gs(t,e){let{facts:n,chosen:o,state:s}=t,{relation:r,quad_class:i}=n.statements,a=new Set(Be(n,e).map(u=>n.ties.
statement[u])),{act:c}=n.statements,l=new Set(e.map(u=>n.ties.statement[u]).filter(u=>nt(n,u)).map(u=>c[u])),m=[[],[],[]];
for(let u of e){let d=n.ties.statement[u];if(s.count==="acts"&&!nt(n,d)&&l.has(c[d]))continue;let g=o.main[d],b=n.relations[r[g]].
sign,_=a.has(d)?n.names.signs.indexOf(Nt(n,i[g])):b;m[nt(n,d)?_:2].push(u)}return m.map(u=>u.length?wt(n,u,o,s.count):0)}var ha=0,ga=0;function bs(){let{statements:t,names:e,labels:n}=x;return Ft(p("filters_and_counts"),st(p("quad_classes"),
wa()),st(p("modes"),ze("modes",n.modes,Cn(t.mode,e.modes),o=>En(o===re,"not actual"))),st(p("certainties"),ze("certainti\
es",n.certainties,Cn(t.certainty,e.certainties),o=>En(o===ha,"hedged"))),st(p("polarities"),ze("polarities",n.polarities,
Cn(t.polarity,e.polarities),o=>En(o===ga,"denied"))))}function ys(t){let e=f("details",{class:"group",open:t},f("summary",
{},p("more_filters")),t&&xs());return e.addEventListener("toggle",()=>e.open&&e.children.length===1&&Ct(e,xs())),e}var Cn=(t,e)=>ie(
x,h,n=>t[n],e.length);function En(t,e){let{names:n,encodings:o}=x;return Gt(B().line,{dashes:t?[]:o.holds[n.holds.indexOf(
e)].dashes})}function wa(){let{statements:t,names:e,labels:n}=x,o=e.quad_classes.length,s=c=>c<o?We(e.signs.indexOf(Nt(x,
c))):We(e.signs.indexOf("neither")),r=ie(x,h,c=>t.quad_class[c]<0?o:t.quad_class[c],o+1),i=[...e.quad_classes.keys(),-1],
a=h.quad_classes??i;return[...n.quad_classes,p("no_quad_class")].map((c,l)=>{let m=u=>$({quad_classes:De(i,a,[i[l]],u,i)});
return r[l]>0&&H(`${c} (${r[l]})`,a.includes(i[l]),m,s(l))})}function De(t,e,n,o,s){let r=t.filter(i=>n.includes(i)?o:e.
includes(i));return String(r)===String(s)?null:r}function ze(t,e,n,o=()=>null){let s=[...e.keys()],r=t==="kinds"&&h.count===
"acts"?[Oe]:s,i=h[t],a=i??r;return e.map((c,l)=>{let m=u=>$({[t]:De(s,a,[l],u,r)});return(n[l]>0||i!==null)&&H(`${c} (${n[l]}\
)`,a.includes(l),m,o(l))})}function ws(t,e){let n=e.map(([s])=>s),o=h[t]??n;return e.map(([s,r])=>{let i=a=>$({[t]:De(n,
o,[s],a,n)});return H(r,o.includes(s),i)})}function xs(){let{statements:t,names:e,labels:n,relations:o,families:s,familyOf:r,
articles:i,coders:a}=x,c=ie(x,h,u=>t.relation[u],o.length),l=ie(x,h,u=>o[t.relation[u]].kind,e.kinds.length),m=new Set(w.
level.nodes.filter((u,d)=>w.level.isTied[d]).map(u=>u.type));return[st(p("kinds"),ze("kinds",n.kinds,l)),st(p("relations"),
s.map((u,d)=>xa(u,[...o.keys()].filter(g=>r[g]===d),c))),st(p("types"),ws("types",[...m].sort().map(u=>[u,u]))),i.length>
1&&st(p("articles"),ws("articles",i.map(u=>[u.id,u.title]))),a.length>1&&st(p("coders"),ba()),st(p("further"),H(p("with_\
issues"),h.issues,u=>$({issues:u})),H(p("with_inferred"),h.inferred,u=>$({inferred:u})),H(p("with_headlines"),h.headlines,
u=>$({headlines:u})),H(p("with_self_loops"),h.self,u=>$({self:u})))]}function xa(t,e,n){let o=[...x.relations.keys()],s=h.
relations??o,r=e.filter(c=>n[c]),i=r.reduce((c,l)=>c+n[l],0);if(!i)return null;let a=(c,l)=>$({relations:De(o,s,c,l,o)});
return f("details",{class:"family"},f("summary",{},`${t} (${i})`,r.some(c=>!s.includes(c))&&" \u2022"),f("p",{class:"qui\
et"},S(p("all"),()=>a(e,!0))," ",S(p("none"),()=>a(e,!1))),r.map(c=>H(`${x.relations[c].label} (${n[c]})`,s.includes(c),
l=>a([c],l))))}function ba(){let t=h.coders??[],e=t.length>1?[[t.join(" "),$t(t)]]:[],n=x.coders.map(o=>[o,o]);return R(
p("coders"),[["",p("one_coder")],...n,...e],t.join(" "),o=>$({coders:o?o.split(" "):null}))}var ya=60,Pe=null;function qt(){if(!h.open)return null;let t=h.open.indexOf(":"),e=h.open.slice(0,t),n=h.open.slice(t+1);
return{kind:e,names:e==="pair"?n.split(">").map(In):[n]}}function In(t){try{return decodeURIComponent(t)}catch{return t}}
var $s=t=>`pair:${t.map(encodeURIComponent).join(">")}`,P=t=>$({open:`actor:${t}`}),pt=t=>$({open:`statement:${x.statements.
key[t]}`});function V(t,e){let n=[t,e].map(o=>w.level.nodes[o].actor);return $({open:$s(n),pair:n})}function G(t,e){let n=kt(
w.chosen,t),o=n.slice(0,ya).map(s=>x.statements.key[s]);return Pe={statements:n,label:e,name:[n.length,...o].join(" ")},
$({open:`list:${Pe.name}`})}function _s(t){if(Pe?.name===t)return Pe;let e=t.split(" ").slice(1);return{name:t,label:"",
statements:e.map(n=>x.statements.key.indexOf(n)).filter(n=>n>=0)}}function ks(t,e){return $({tab:"article",article:x.articles[t].
id,open:`statement:${x.statements.key[e]}`})}function Fe(t){let e=w.level.nodes[t].actor;return w.isGrown?$({grown:Nn(e)}):
$({ego:h.ego===e?null:e,steps:1})}var Nn=t=>[...new Set([...h.grown||[],t])];function Ss(t){let e=qt();if(!e||!["pair","\
actor"].includes(e.kind))return{};let n=w.level,[o,s]=e.names.map(c=>n.numbers.get(c)),r=n.actor.findIndex((c,l)=>c===o&&
(s===void 0||n.target[l]===s)),i=r<0&&o!==void 0&&e.kind==="actor"?n.target.indexOf(o):-1;if(r<0&&i<0)return{open:null};
let a=(r<0?[t.target[i]]:[t.actor[r],t.target[r]]).map(c=>t.nodes[c].actor);return e.kind==="actor"||a[0]===a[1]?{open:`\
actor:${a[0]}`}:{open:$s(a),pair:a}}var X=t=>h.language&&t.labels?.[h.language]||t.label;function L(t,e){let n=t.nodes[e],o=h.language?ot(n.actor):null;return o?
X(o):n.label}function Os(t){let e=w.level.numbers.get(t);return e===void 0?t:L(w.level,e)}function he(t){let{level:e}=t;
return xt(t).map(n=>({pair:n,actor:L(e,n.a),target:L(e,n.b)}))}var Ms=["statements","acts","articles"];function vs(){let t=S(p("draw_all"),()=>$({all:!0}));return Ft(p("level"),R(p("l\
evel"),dn.map(e=>[e,p(`level_${e}`)]),h.level,$a),f("label",{class:"line"},`${p("count_by")} `,_a()),f("label",{class:"l\
ine"},`${p("min_weight")} `,ka()),h.ego!==null&&Sa(h.ego),w.isGrown&&f("p",{class:"quiet"},p("not_drawn_yet")," ",t),w.weakest>
0&&f("p",{class:"quiet"},p("weakest",{n:w.weakest})," ",t))}async function $a(t){let e=await Le(t);await $({level:t,ego:null,
...Ss(e)})}function _a(){let t=e=>$({count:Ms.find(n=>n===e)});return R(p("count_by"),Ms.map(e=>[e,p(`by_${e}`)]),h.count,
t)}function ka(){return f("input",{type:"number",min:1,max:999,value:h.min_weight,"aria-label":p("min_weight"),onchange:t=>$(
{min_weight:Math.max(1,Math.floor(Number(t.target.value))||1)})})}function Sa(t){let e=R(p("distance"),[1,2,3].map(n=>[String(
n),C(n,"step")]),String(h.steps),n=>$({steps:Number(n)}));return f("p",{class:"ego"},p("neighbours_of",{name:Os(t)})," ",
e," ",S(p("show_all"),()=>$({ego:null})))}var Y=t=>new Date(t*864e5).toISOString().slice(0,10);function As(t){let e=Date.parse(`${t}T00:00:00Z`);return Number.isNaN(
e)?null:Math.round(e/864e5)}var Ts=t=>new Date(t*864e5).getUTCFullYear(),Ls=(t,e)=>Date.UTC(t,e,1)/864e5;function qn(t,e){
let[n,o]=[Ts(t),Ts(e)],s=Math.max(1,Math.ceil((o-n)/10)),r=[];for(let i=n+1;i<=o;i+=s)r.push([Ls(i,0),String(i)]);return r}
function Cs(t,e){let n=qn(t,e);if(n.length>=2)return n;let o=[],s=new Date(t*864e5),r=e-t>200?2:1;for(let i=s.getUTCMonth()+
1;;i+=r){let a=Ls(s.getUTCFullYear(),i);if(a>e)return o;o.push([a,Y(a).slice(0,7)])}}function Es(t,e,n){let o=t.statements,s=new Set(e.map(m=>`${o.article[m]} ${o.coder[m]}`)),[r,i,a]=[new Set,new Set,new Set],
c=new Set([...n].map(m=>t.articles[m].text));for(let m=0;m<o.key.length;m++){let u=o.article[m];!n.has(u)&&c.has(t.articles[u].
text)&&a.add(u),!(!n.has(u)||s.has(`${u} ${o.coder[m]}`))&&(r.add(o.coder[m]),i.add(u))}return{coders:[...new Set(e.filter(
m=>i.has(o.article[m])).map(m=>t.coders[o.coder[m]]))].sort(),others:r.size,reprints:a.size}}var Is={21:"spring",22:"summer",23:"autumn",24:"winter"};function mt(t){if(t.includes("/")){let[l,m]=t.split("/");return l===
""||l===".."?p("date_until",{to:mt(m)}):m===""||m===".."?p("date_since",{from:mt(l)}):p("date_throughout",{from:mt(l),to:mt(
m)})}let e=/^\[(.+)\.\.(.+)\]$/.exec(t);if(e)return p("date_within",{from:mt(e[1]),to:mt(e[2])});let n=/^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/.
exec(t);if(!n)return t;let[,o,s,r,i]=n,a=o==="XXXX"?p("no_year"):o,c=[r&&String(Number(r)),s&&Oa(s),a].filter(Boolean).join(
" ");return i?p("date_perhaps",{date:c}):c}function Oa(t){return Object.hasOwn(Is,t)?p(Is[t]):new Date(Date.UTC(2e3,Number(
t)-1,1)).toLocaleDateString(Dt,{month:"long",timeZone:"UTC"})}function Ue(t){let e=[];return t.when&&e.push(mt(t.when)),
t.inferred_when&&e.push(`${mt(t.inferred_when)} (${p("inferred")})`),e.length?e.join("; "):p("date_unknown")}function Ns({
when:t,inferred_when:e}){return e?`${mt(e)} (${p("inferred")})`:t?mt(t):p("date_unknown")}var ut=()=>h.since!==null||h.until!==
null;function jn(){let[t,e]=[h.since,h.until].map(n=>n===null?null:Y(n));return t===null?p("date_until",{to:e}):e===null?
p("date_since",{from:t}):p("date_throughout",{from:t,to:e})}function tt(t){let e=Et(t),n=e.unrealActs?` (${p("plus_not_actual",{n:e.unrealActs})})`:"",o=p("based_on",{acts:C(e.acts,
"act")+n,statements:C(e.statements.length,"statement"),articles:C(e.articles.size,"article"),sources:C(e.sources.size,"s\
ource"),coding:Ma(e)}),s=[e.actors<t.nodes.size&&p("drawn_of",{n:F(e.actors),of:F(t.nodes.size)}),t.weakest>0&&p("weakes\
t",{n:t.weakest}),t.weak>0&&p("note_min_weight",{n:t.weak})];return[Wn(),...s,o].filter(Boolean).join(" ")}function Wn(){
return`${[D(p(`level_${h.level}`)),`${p("according_to")} ${lt(h.according_to)}`,h.compared_with&&`${p("compared_with")} ${lt(
h.compared_with)}`,h.issues&&p("with_ties_to_issues"),ut()&&ge()].filter(Boolean).join(", ")}.`}var ge=()=>`${jn()} (${p(
`inside_${h.inside}`)})`;function qs(t){let e=[...Et(t).articles].map(c=>x.articles[c]),n=[...new Set(e.map(c=>c.publisher))].
filter(Boolean).sort();if(!n.length)return"";let o=c=>e.map(l=>l[c]).filter(l=>l!==null),s=[Math.min(...o("first")),Math.
max(...o("last"))],[r,i]=s.map(c=>Number.isFinite(c)?Y(c):null),a=r===i?p("published_on",{day:r}):p("published_from",{first:r,
last:i});return p("source_line",{who:$t(n,3),when:r===null||i===null?p("undated_source"):a})}function Ma({statements:t,articles:e}){
let{coders:n,others:o,reprints:s}=Es(x,t,e),r=[o?C(o,"other_coder"):"",s?C(s,"reprint"):""].filter(Boolean);return r.length?
` (${n.length?`${p("coded_by",{names:$t(n,3)})}; `:""}${p("left_out",{what:$t(r)})})`:""}function St(){return h.min_weight>
1?p("empty_min_weight",{n:F(h.min_weight)}):ut()?p("empty_period",{period:jn()}):w.withIssues&&!h.issues?p("empty_but_is\
sues",{n:F(w.withIssues),option:p("with_issues")}):p("empty")}var js=.55,Ws=15*js,He={enabled:!1,type:"arrow",scaleFactor:1},Rs={to:He,middle:He,from:He};function Bs(t){let e=new Map;
return n=>{let o=e.get(n)??t(n);return e.set(n,o),o}}var Rn=Bs(t=>({color:t,highlight:t,hover:t,inherit:!1,opacity:1})),
zs=Bs(t=>{let[e,n,o]=t.split(" ").map(Number),{head:s}=x.encodings.signs[e],{middle:r}=x.encodings.marks[o],{dashes:i}=x.
encodings.holds[n];return{ends:{to:{enabled:!!s,type:s||"arrow",scaleFactor:js},middle:{enabled:!!r,type:r||"arrow",scaleFactor:r?
.45:1},from:He},dashes:i.length?i:!1}});function Ds(t,e){return e?Math.min(.7+.5*Math.log2(t),4):Math.min(1.2+1.3*Math.log2(
t),9)}function Ps(t){let e=new Map;for(let n of Ae(t)){let o=n[0].length>0&&n[1].length>0,s=Math.min(.22,1.5/(n[0].length+
n[1].length));for(let r of n)r.forEach((i,a)=>{let c=o?(a+.6)*s:(a-(r.length-1)/2)*s;e.set(i,{enabled:!0,type:c<0?"curve\
dCCW":"curvedCW",roundness:Math.abs(c)})})}return e}function Kt(t,e=20,n=3){let o=[""];for(let s of t.slice(0,200).split(
/\s+/)){let r=s.length>e?`${s.slice(0,e-1)}\u2026`:s,i=o[o.length-1];i?i.length+1+r.length<=e?o[o.length-1]=`${i} ${r}`:
o.push(r):o[o.length-1]=r}return o.length>n?`${o.slice(0,n).join(`
`)}\u2026`:o.join(`
`)}var va={enabled:!0,type:"curvedCW",roundness:.15};function Fs(t){let e=Uo(t),n=t.nodes.filter(i=>t.isTied[i.id]).map(({id:i,
x:a,y:c,shape:l})=>({id:i,x:a,y:c,shape:l,label:Kt(L(t,i))})),o=t.edges.map((i,a)=>e[a]?{...i,smooth:va}:i),s=new vis.Network(
A("canvas"),{nodes:n,edges:o},Aa(n.length,!t.merged));Bn(s,t);let r=[-1,...Lt().keys()].map(Ta);for(let{id:i}of n){let{options:a}=s.
body.nodes[i];a.size=t.nodes[i].size,a.color=r[t.nodes[i].tint+1]}return s}function Bn(t,e){for(let[n,o]of e.nodes.entries()){
let s=t.body.nodes[n];s&&([s.x,s.y]=[o.x,o.y+n*1e-4])}}function Ta(t){let e=B(),n=t>=0?Lt()[t]:e.node,o={background:n,border:e.
text};return{background:n,border:e.line,highlight:o,hover:o}}function Aa(t,e){let n=B(),o={color:n.text,size:15,face:"sy\
stem-ui, sans-serif",strokeWidth:3,strokeColor:n.ground};return{autoResize:!0,physics:{enabled:!1,solver:"forceAtlas2Bas\
ed",stabilization:!1},layout:{improvedLayout:!1},interaction:{hover:t<=2e3,hideEdgesOnDrag:!e,hideEdgesOnZoom:!e,tooltipDelay:1e9,
keyboard:{enabled:!0,bindToWindow:!1},multiselect:!1,selectConnectedEdges:!1},nodes:{hidden:!0,font:o,borderWidth:1,borderWidthSelected:3,
scaling:{label:{enabled:!1,drawThreshold:t>300?9:5}},chosen:!0},edges:{hidden:!0,smooth:!1,...e&&{font:{...o,size:12.5,align:"\
top",vadjust:0}},selectionWidth:2,hoverWidth:1,arrowStrikethrough:!1,endPointOffset:{to:1},selfReference:{size:18,angle:Math.
PI/4,renderBehindTheNode:!0},scaling:{label:{enabled:!1,drawThreshold:5}}}}}var Us=([t,,e,...n])=>[t,e,...n].join("");function Ot(t,e){let{act:n,rank:o}=t.statements,{statement:s,label:r}=t.ties,i=new Map;
for(let c of e){let l=s[c],m=n[l]>=0?`act ${n[l]}`:l,u=t.tie_labels[r[c]],d={text:Us(u),parts:u,rank:o[l]},g=i.get(m);g?
g.push(d):i.set(m,[d])}let a=new Map;for(let c of i.values()){let l=La(c),m=a.get(l.text)??{...l,number:0};a.set(l.text,
{...m,number:m.number+1,rank:Math.min(m.rank,l.rank)})}return[...a.values()].sort((c,l)=>l.number-c.number||c.rank-l.rank)}
function La(t){let e=t.sort((m,u)=>m.rank-u.rank||(m.text<u.text?-1:1)),n=[...new Set(e.map(({parts:m})=>m[0]))],[o]=e;if(n.
length===1)return o;let[,s,...r]=o.parts,i=n.includes(""),a=n.map(m=>m.replace(/: $/,"")),l=[i?"":`${a.slice(0,-1).join(
", ")} and ${a[a.length-1]}: `,i?"":s,...r];return{...o,parts:l,text:Us(l)}}var we=({text:t,number:e})=>e>1?`${t} \xD7${e}`:
t,dt=(t,e)=>Ot(t,e).map(we).join("; ");function zn([,t,e,n,o,s,r],i){let a=t+e+n+o;return a+Ca(s,Math.max(i-a.length-r.length,
8))+r}function Hs(t,e,n){let o=Ot(t,e);if(!o.length)return"";let s=o.length>1?` +${o.length-1}`:"";return zn(o[0].parts,
n-s.length)+s}function Ca(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1);return`${((/\s/.test(t[e-1])?n:n.slice(0,Math.
max(n.lastIndexOf(" "),0)))||n).trimEnd()}\u2026`}var Dn=70,Ea=3,[Ia,Gs]=[12,34];function Ge({network:t,selection:e}){if(e.level.merged)return;let n=e.arrows.size<=Dn;for(let o of Ae(
e).map(s=>s.flat())){let s=Math.max(1,Ea+1-o.length);for(let r of o){let i=qa(t,e,r),a=n?Na(e,r,.75*s*i):"";ja(t.body.edges[r],
a&&Kt(a,i,s))}}}function Na(t,e,n){let o=t.arrows.get(e)??[],s=t.parts?ve(t,o):-1;return Hs(t.facts,o,n)+(s<0?"":` ${_t[s]}`)}
function qa(t,{level:e},n){let{arrows:o,nodes:s}=e,[r,i]=[s[o.actor[n]],s[o.target[n]]];if(r===i)return Gs;let a=Math.hypot(
r.x-i.x,r.y-i.y)-r.size-i.size;return Math.max(Ia,Math.min(Gs,Math.floor(a/(.5*t.body.edges[n].options.font.size))))}function ja(t,e){
if((t.options.label||"")===e)return;let n=e.split(`
`).length;t.setOptions({label:e,font:{vadjust:-.5*(n-1)*t.options.font.size}})}var Ks=1.4,Wa={nodes:[15,12,22],edges:[12,9.5,17]};function Pn(){let{clientWidth:t,clientHeight:e}=A("canvas");return t>
0&&e>0}function Zs(t){let e=new ResizeObserver(()=>{Pn()&&(e.disconnect(),t())});e.observe(A("canvas"))}function Js(t){let{
network:e}=t,n=e.body.nodeIndices;if(n.length>Dn){e.fit({nodes:n,animation:!1,maxZoomLevel:Ks});return}Qs(e,n),Ra(t,e.getScale())&&
(Ge(t),Qs(e,n))}function Qs(t,e){let n={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let a of e){let{x:c,y:l,options:m}=t.
body.nodes[a],u=m.label.split(`
`),d=Math.max(m.size,.28*m.font.size*Math.max(...u.map(g=>g.length)));n.left=Math.min(n.left,c-d),n.right=Math.max(n.right,
c+d),n.top=Math.min(n.top,l-m.size),n.bottom=Math.max(n.bottom,l+m.size+1.2*m.font.size*u.length)}let{clientWidth:o,clientHeight:s}=A(
"canvas"),r=.95*Math.min(o/(n.right-n.left),s/(n.bottom-n.top)),i={x:(n.left+n.right)/2,y:(n.top+n.bottom)/2};t.moveTo({
position:i,scale:Math.min(r,Ks),animation:!1})}function Ra(t,e){let n=Object.entries(Wa).map(([s,[r,i,a]])=>[s,{font:{size:Math.
min(a,Math.max(r,i/e))}}]),o=JSON.stringify(n);return t.letters===o?!1:(t.letters=o,t.network.setOptions(Object.fromEntries(
n)),!0)}function Vs(t){let{level:e}=w,{actor:n,target:o,sign:s}=e.arrows,r=w.arrows.get(t)||[],i=dt(x,r)||x.labels.signs[s[t]],a=C(
It(w,r).length,"statement");return`${L(e,n[t])} \u2013 ${i} ${Fo(x,e,t)?"\u2013":"\u2192"} ${L(e,o[t])} \xB7 ${a}`}function Xs(t){
let e=w.nodes.get(t),n=e?` \xB7 ${C(e.others.size,"neighbour")}`:"";return`${L(w.level,t)} \xB7 ${w.level.nodes[t].type}${n}`}var Ys=500,Qe=300,Ba=2,U=null,Ke=()=>U?.network??null;function tr(t){let e=[w.level.name,ft(),h.language].join(" "),n=U?.
key!==e,o=U&&!n?U:za(e);o.selection=w;let s=!o.network.body.nodeIndices.length;er(o,()=>{let r=Da(o);Pa(o,r),Ge(o),Ha(),
(n||s&&r.size||t)&&or(o),nr(o)}),A("canvas").setAttribute("aria-label",`${p("graph_of")} ${tt(w)}`)}function za(t){U&&U.
network.destroy();let e=Fs(w.level),n={network:e,key:t,selection:w,arrows:[],isMoved:!1,isFine:null,letters:""};e.on("be\
foreDrawing",()=>nr(n)),e.on("click",Ua),e.on("doubleClick",({nodes:o})=>o.length&&Fe(o[0])),e.on("resize",({width:o})=>o>
0&&!n.isMoved&&Ze());for(let o of["zoom","dragEnd"])e.on(o,()=>n.isMoved=!0);e.on("hoverEdge",({edge:o})=>Fn(Vs(o))),e.on(
"hoverNode",({node:o})=>Fn(Xs(o)));for(let o of["blurEdge","blurNode"])e.on(o,()=>Fn(""));return U=n,A("physics").firstElementChild.
checked=!1,n}function er({network:t},e){t.renderer.allowRedraw=!1;try{e()}finally{t.renderer.allowRedraw=!0}t.body.emitter.
emit("_requestRedraw")}function Da(t){let{body:e}=t.network,{facts:n,level:o,arrows:s,chosen:r,parts:i}=t.selection,{arrows:a,
merged:c}=o,l=new Set,m=n.encodings.signs.map((d,g)=>Rn(Pt(g))),u=c?null:Ps(t.selection);for(let d of t.arrows)s.has(d)||
(e.edges[d].options.hidden=!0);for(let[d,g]of s){let{options:b}=e.edges[d];b.hidden=!1,b.width=Ds(wt(n,g,r,t.selection.state.
count)||1,s.size>Qe),b.color=i?Rn(ss(t.selection,g)):m[a.sign[d]],u&&Object.assign(b.smooth,u.get(d)),l.add(a.actor[d]).
add(a.target[d])}return t.isFine=null,t.arrows=e.edgeIndices=[...s.keys()],l}function Pa({network:{body:t},selection:{isGrown:e,
shown:n}},o){if(e)for(let s of n)o.add(s);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!0;t.nodeIndices=[...o].filter(
s=>t.nodes[s]);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!1}function nr(t){let{body:e}=t.network,n=e.edgeIndices.
length<=Qe||Ws*e.view.scale>=Ba;if(t.isFine===n)return;t.isFine=n;let{sign:o,hold:s,mark:r}=t.selection.level.arrows;for(let i of e.
edgeIndices){let{options:a}=e.edges[i],c=zs(`${o[i]} ${s[i]} ${r[i]}`);a.arrows=n?c.ends:Rs,a.dashes=n&&c.dashes}for(let i of e.
nodeIndices)e.nodes[i].options.borderWidth=n?1:0}function Ze(){let t=U;t&&er(t,()=>or(t))}function or(t){t.isMoved=!1,t.
network.body.nodeIndices.length&&(Pn()?Js(t):Zs(Fa))}function Fa(){U?.network.redraw(),Ze()}function sr(t){U?.network.body.
nodes[t]&&U.network.focus(t,{scale:1,animation:!1})}function rr(t){if(!U)return;let{network:e,selection:n}=U;e.setOptions(
{physics:{enabled:t}}),!t&&(Bn(e,n.level),e.redraw())}function Ua({nodes:t,edges:e}){let{level:n}=w;t.length?P(n.nodes[t[0]].
actor):e.length&&V(n.arrows.actor[e[0]],n.arrows.target[e[0]])}function Ha(){if(!U)return;let t=qt(),[e,n]=(t?.names??[]).
map(a=>w.level.numbers.get(a)),{actor:o,target:s}=w.level.arrows,r=t?.kind==="actor"&&e!==void 0&&U.network.body.nodes[e]?
[e]:[],i=t?.kind==="pair"?[...w.arrows.keys()].filter(a=>o[a]===e&&s[a]===n):[];U.network.setSelection({nodes:r,edges:i},
{unselectAll:!0,highlightEdges:!1})}function Fn(t){A("hint").textContent=t}var Ga=12,Je="",ir=new WeakMap;function ar(){let t=f("ul",{id:"results",class:"results","aria-label":p("search_results")}),
e=f("input",{type:"search",id:"search",placeholder:p("search"),"aria-label":p("search"),autocomplete:"off",value:Je,oninput:()=>Hn(
e.value,t),onkeydown:({key:n})=>{n==="Enter"&&Un(t.firstChild)?.click(),n==="ArrowDown"&&Un(t.firstChild)?.focus(),n==="\
Escape"&&(e.value="",Hn("",t))}});return t.addEventListener("keydown",n=>{let o=document.activeElement?.closest("li");if(n.
key!=="ArrowDown"&&n.key!=="ArrowUp")return;let s=Un((n.key==="ArrowDown"?o?.nextSibling:o?.previousSibling)??null);s?s.
focus():n.key==="ArrowUp"&&e.focus(),(s||n.key==="ArrowDown")&&n.preventDefault()}),(w.isGrown||Je)&&Hn(Je,t),f("section",
{class:"group"},e,t)}var Un=t=>t instanceof Element?t.querySelector(".link"):null,cr=t=>t.normalize("NFKD").replace(/\p{M}/gu,
"").toLocaleLowerCase();function Qa(t){let e=ot(t.actor),n=ir.get(t)??[t.label,...Object.values(e?.labels??{}),...e?.aliases??
[]].map(cr);return ir.set(t,n),n}function Ka(t){if(!t&&!w.isGrown)return[];let e=n=>n.some(o=>o.startsWith(t))?0:n.some(
o=>o.includes(t))?1:2;return[...w.nodes].map(([n,{weight:o}])=>({at:n,weight:o,rank:e(Qa(w.level.nodes[n]))})).filter(n=>n.
rank<2).sort((n,o)=>n.rank-o.rank||o.weight-n.weight||n.at-o.at)}async function Hn(t,e){Je=t,await N();let n=cr(t.trim()),
o=Ka(n),s=o.slice(0,Ga).map(({at:r,weight:i})=>f("li",{},S(L(w.level,r),()=>Za(r)),f("span",{class:"quiet"},` ${i}`)));v(
e,s,n&&!o.length&&f("li",{class:"quiet"},p("no_actor_matches",{name:t.trim()})))}async function Za(t){let e=w.level.nodes[t].
actor,n=w.isGrown?Nn(e):h.grown;P(e),await $({grown:n}),h.tab==="graph"&&sr(t)}function I(t,e,n){let o=typeof t=="number"?F(t):t;return e.length?S(o,()=>G(e,n),{class:"link number","aria-label":`${o}\
 ${n}: ${p("show_quotes")}`}):f("span",{class:"number none"},o)}var Gn=!1;function lr(){let t=Mn(),e=h.according_to.length>1||Gn,n=D(p("according_to"));return Ft(n,R(n,[...t,["union",p(
"viewpoint_several")]],e?"union":h.according_to[0],o=>{Gn=o==="union",$({according_to:Gn?h.according_to:[o]})}),e&&f("di\
v",{class:"union"},Ja(t)),f("label",{class:"line"},`${p("compare_with")} `,Va(t)),w.parts&&f("ul",{class:"parts"},ct.map(
(o,s)=>Xa(o,s,w.parts?.claims[s]??[]))),h.compared_with&&f("p",{},S(p("compare_claims"),()=>$({tab:"compare"}))))}function Ja(t){
let e=t.filter(([n])=>n!=="everyone");return e.map(([n,o])=>H(o,h.according_to.includes(n),s=>{let r=e.map(([i])=>i).filter(
i=>i===n?s:h.according_to.includes(i));$({according_to:r.length?r:["authors"]})}))}function Va(t){return R(p("compare_wi\
th"),[["",p("compare_with_none")],...t],h.compared_with?.[0]??"",e=>{e?$({compared_with:[e],polarities:null,modes:null}):
$({compared_with:null,tab:h.tab==="compare"?"graph":h.tab})})}function Xa(t,e,n){let o=Ht(t),s=I(n.length,n.flatMap(r=>r.
statements),o);return f("li",{},Qt(e),f("span",{},`${_t[e]} ${o}: `,s))}function mr(){let t=A("side"),e=ls(t),{scrollTop:n}=t,o=t.querySelector("details.group[open]")!==null;v(t,ar(),lr(),vs(),
bs(),ys(o)),ms(t,e),n&&(t.scrollTop=n)}function fr({statements:t}){let[e,n]=[1/0,-1/0];for(let o of[t.first,t.last])for(let s of o)s!==null&&(e=Math.min(e,s),n=
Math.max(n,s));return e>n?null:[e,n]}function pr({facts:t,state:e,chosen:n}){let o=e.since!==null||e.until!==null||!e.undated,
s={...e,since:null,until:null,undated:!0},r=o?Bt(t,s,ht(e)):n;return{chosen:r,statements:vt(r.inside)}}function ur(t,e,n,[
o,s],r){let i=(s-o+1)/r,a=new Array(r).fill(0),c=new Array(r).fill(0),l=u=>Math.min(r-1,Math.max(0,Math.floor((u-o)/i))),
m=new Set;for(let u of n){let d=t.statements.act[u];if(d>=0&&m.has(d))continue;d>=0&&m.add(d);let[g,b]=[e.first[u],e.last[u]];
if(g===null&&b===null)continue;let[_,M]=[l(g??o),l(b??s)],O=g!==null&&b===g&&!e.approximate[u];for(let y=_;y<=M;y++)(O?a:
c)[y]+=1/(M-_+1)}return{sure:a,unsure:c,width:i}}var Qn=120,Ya=350,Zt=0,Kn=!1;function Zn(){let t=A("time"),e=fr(x),{chosen:n,statements:o}=pr(w),s=o.filter(d=>n.first[d]===
null&&n.last[d]===null),r=s.length>0&&f("p",{class:"undated"},I(C(s.length,"undated"),s,p("undated_many")));if(!e||e[0]===
e[1]){v(t,f("p",{class:"quiet"},p("no_period")),r);return}let i=tc(e),a=t.querySelector(".slider")?t.children:[f("div",{
class:"time-head"}),nc(e)],[c,l]=a;c.isConnected||v(t,c,l),v(c,ec(e,i),r);let[m,...u]=l.children;m.replaceWith(oc(n,o,e,
i));for(let[d,g]of u.entries())g.value=String(i[d]),g.setAttribute("aria-valuetext",Y(i[d]))}function tc([t,e]){return[Math.
max(t,h.since??t),Math.min(e,h.until??e)]}function ec(t,[e,n]){let o=Zt!==0;return[f("strong",{},p("time")),dr("since",e,
t),"\u2013",dr("until",n,t),j(p(o?"stop":"play"),o?rc:()=>sc(t),{"aria-pressed":String(o)}),ut()&&j(p("whole_period"),()=>$(
{since:null,until:null})),H(p("only_certain_dates"),h.inside==="certainly",s=>$({inside:s?"certainly":"possibly"})),H(p(
"include_undated"),h.undated,s=>$({undated:s}))]}function dr(t,e,[n,o]){let s=r=>{let i=As(r);i!==null&&hr(t,i,[n,o])};return f(
"input",{type:"date",value:Y(e),min:Y(n),max:Y(o),"aria-label":p(t),onchange:r=>s(r.target.value)})}function nc([t,e]){let n=o=>f(
"input",{type:"range",min:t,max:e,step:1,"aria-label":p(o),oninput:s=>hr(o,Number(s.target.value),[t,e])});return f("div",
{class:"slider"},T("svg"),n("since"),n("until"))}function oc(t,e,n,[o,s]){let[r,i]=n,{sure:a,unsure:c,width:l}=ur(x,t,e,
n,Qn),m=Math.max(...a.map((b,_)=>b+c[_]),1),u=(b,_,M,O)=>{let[y,k]=[M/m*34,36-(M+O)/m*34],E=(b+1)*l+r<o||b*l+r>s;return M>
0&&T("rect",{class:_+(E?" off":""),x:b/Qn*1e3,y:k,width:1e3/Qn-1,height:Math.max(y,1.5)})},d=a.map((b,_)=>[u(_,"bar",b,0),
u(_,"bar unsure",c[_],b)]),g=qn(r,i).map(([b,_])=>T("text",{x:(b-r)/(i-r+1)*1e3,y:46,class:"tick-label"},_));return T("s\
vg",{class:"histogram",viewBox:"0 0 1000 48",preserveAspectRatio:"none",role:"img","aria-label":p("histogram")},d,g)}function hr(t,e,[
n,o]){let s=t==="since"?e<=n:e>=o;At({[t]:s?null:e}),(h.since??n)>(h.until??o)&&At({[t==="since"?"until":"since"]:e}),!Kn&&
(Kn=!0,requestAnimationFrame(()=>{Kn=!1,$({})}))}function sc([t,e]){let{since:n,until:o}=h,s=n!==null&&o!==null,r=s?o-n:
Math.ceil((e-t)/8),i=Math.max(1,Math.round((e-t)/60)),a=s&&o<e?n:t,c=()=>{if(a>e){clearInterval(Zt),Zt=0,$({since:null,until:null});
return}$({since:a,until:a+r}),a+=i};Zt=setInterval(c,Ya),c()}function rc(){clearInterval(Zt),Zt=0,Zn()}var gr=0;function wr(){clearTimeout(gr),gr=setTimeout(()=>{let t=hn(h,yt);if(t!==location.hash.slice(1))try{history.replaceState(
null,"",`#${t}`)}catch{}},150)}var Ve=(t={})=>`${location.href.split("#")[0]}#${hn({...h,...t},yt)}`;var Jt=(t,e)=>j(t,n=>ic(e(),n));async function ic(t,e){try{await navigator.clipboard.writeText(t)}catch{let n=f("textare\
a",{class:"unseen","aria-hidden":"true"},t);document.body.append(n),n.select(),document.execCommand("copy"),n.remove()}Ne(
p("copied")),e.classList.add("done"),setTimeout(()=>e.classList.remove("done"),1200)}function Vt(t,e,n){let o=URL.createObjectURL(
n instanceof Blob?n:new Blob([n],{type:e})),s=f("a",{href:o,download:t});document.body.append(s),s.click(),s.remove(),setTimeout(
()=>URL.revokeObjectURL(o),1e4)}function xr({level:t,chosen:e},n,o,s){let r={as_subject:[],as_object:[],as_source:[],as_other:[]};for(let[i,a]of n.statements.
entries())s!==void 0&&a.sources?.includes(s)&&r.as_source.push(i),e.inside[i]&&((o!==void 0?t.subject[i]===o:a.s===s)?r.
as_subject.push(i):(o!==void 0?t.object[i]===o:a.o===s)?r.as_object.push(i):a.roles?.some(([,c])=>c===s)&&r.as_other.push(
i));return Object.entries(r).filter(([,i])=>i.length)}var Xe=t=>x.relations[x.statements.relation[t]],Yt=t=>x.articles[x.statements.article[t]],Jn=t=>t.map(e=>X(q().entities[e]));
function Q(t,e=0){let n=q(),o=n.statements[t],s=new Map;for(let[u,d]of e?[]:o.roles??[])s.set(u,[...s.get(u)??[],Xt(d,e)+
jt(t,n.roles[u].id)]);let i=[...s].sort(([u],[d])=>u-d).map(([u,d])=>`, ${n.roles[u].label} ${d.join(` ${p("and")} `)}`).
join(""),a=Vn(t),c=Xt(o.s,e)+jt(t,"subject"),l=Xt(o.o,e)+jt(t,"object"),m=`${c} \u2013 ${Xe(t).label} \u2013 ${l}${i}`;return a.
length?`${m} [${a.join("; ")}]`:m}function Xt(t,e=0){if(typeof t=="string")return t;if(t>=0)return X(q().entities[t]);let n=-1-
t;return e>=2?`[#${x.statements.key[n].split("#")[1]}]`:`[${Q(n,e+1)}]`}var jt=(t,e)=>q().statements[t].inferred?.includes(
e)?` (${p("inferred")})`:"";function Vn(t){let{names:e,labels:n,statements:o}=x,s=q().statements[t],r=o.stance[t]>=0?e.stances[o.
stance[t]]:"";return[s.sources?.length&&`${p("according_to")} ${Jn(s.sources).join(" > ")}${jt(t,"according_to")}`,r==="\
doubts"&&p("author_doubts"),r==="rejects"&&p("author_rejects"),o.mode[t]!==re&&n.modes[o.mode[t]],o.certainty[t]!==0&&n.
certainties[o.certainty[t]],o.polarity[t]!==0&&n.polarities[o.polarity[t]],s.ended&&p("ended")].filter(a=>typeof a=="str\
ing")}function xe(t){let e=q().statements[t].quote.slice(2).map(Number);return e.flatMap((n,o)=>o%2?[]:[[n,e[o+1]]])}function be(t){
let e=q(),n=e.bodies[x.statements.article[t]];return n===null?e.statements[t].quote.join(" [\u2026] "):xe(t).map(([o,s])=>n.
slice(o,s).split(/\s+/).join(" ")).join(" [\u2026] ")}function br(t){return t.published&&t.published!=="unknown"?t.published:t.inferred?`${p("no_date")}, ${p("probably")} ${t.
inferred}`:p("no_date")}var te=t=>`${t.author?`${t.author}, `:""}${t.publisher}, ${br(t)}`;function ac(t){return`${t.author?
`${t.author}, `:""}\u201C${t.title}\u201D, ${t.publisher}, ${br(t)}`}function yr(t){let e=Yt(t),n=e.url?`, ${e.url}`:"",
o=e.retrieved?` (${p("accessed")} ${e.retrieved})`:"";return`${ac(e)}${n}${o}: \u201C${be(t)}\u201D [${Q(t)}; ${x.statements.
key[t]}]`}function $r(t){let e=Yt(t),n=/^\d{4}/.exec(e.published||"")||/^\d{4}/.exec(e.inferred||""),o={title:e.title,author:e.
author||e.publisher,journal:e.publisher,year:n?.[0],date:e.published&&e.published!=="unknown"?e.published:null,url:e.url,
urldate:e.retrieved,note:`\u201C${be(t)}\u201D [${x.statements.key[t]}]`},s=Object.entries(o).flatMap(([r,i])=>i?[`  ${r}\
 = ${r==="url"?lc(i):cc(i)}`]:[]);return`@online{${e.id},
${s.join(`,
`)}
}`}var cc=t=>`{${t.replace(/[{}\\]/g,"").replace(/([#$%&_])/g,"\\$1")}}`,lc=t=>`{${encodeURI(In(t)).replace(/[{}\\]/g,"")}\
}`;function ne(t){let e=q().statements[t],n=x.statements.key[t];return f("article",{class:"statement","aria-label":Q(t)},mc(
t),f("blockquote",{},fc(t)),e.translation?f("p",{class:"translation"},e.translation):null,pc(t),f("details",{},f("summar\
y",{},p("details")),f("dl",{},uc(t))),f("p",{class:"actions"},Jt(p("copy_footnote"),()=>yr(t)),Jt(p("copy_bibtex"),()=>$r(
t)),Jt(p("copy_link"),()=>Ve({open:`statement:${n}`}))))}function ee(t){if(typeof t=="string")return f("span",{},t);if(t<
0)return S(`[${Q(-1-t,1)}]`,()=>pt(-1-t),{class:"link nested"});let e=q().entities[t];return S(X(e),()=>P(e.id))}function mc(t){
let e=q(),n=e.statements[t],o=Xe(t),s=(n.roles??[]).map(([m,u])=>[", ",f("span",{class:"role"},e.roles[m].label)," ",ee(
u),jt(t,e.roles[m].id)]),r=Vn(t).map(m=>[" ",f("span",{class:"mark"},m)]),i=f("span",{class:`verb ${x.names.signs[o.sign]}`},
o.label),[a,c]=[ee(n.s),ee(n.o)],l=m=>jt(t,m);return f("p",{class:"claim"},a,l("subject")," ",i," ",c,l("object"),s,r)}function fc(t){
let e=q(),{quote:n}=e.statements[t],o=e.bodies[x.statements.article[t]];if(o===null)return n.map((c,l)=>[l?" [\u2026] ":
"",f("mark",{},c)]);let[s,r]=n.map(Number),i=[],a=s;for(let[c,l]of xe(t))c>a&&i.push(_r(o.slice(a,c))),l>a&&i.push(f("ma\
rk",{},kr(o.slice(Math.max(a,c),l)))),a=Math.max(a,l);return[...i,_r(o.slice(a,r))]}var kr=t=>t.replace(/^# /,"");function _r(t){
let e=kr(t),n=e.split(/\s+/);return n.length<=44?e:[...n.slice(0,20),"[\u2026]",...n.slice(-20)].join(" ")}function pc(t){
let e=Yt(t),n=S(`\u201C${e.title}\u201D`,()=>ks(x.statements.article[t],t));return f("p",{class:"source"},n,`, ${te(e)} `,
Xn(e))}var Xn=t=>t.url&&je(t.url,`${p("original")} \u2197`);function uc(t){let{labels:e,coders:n,statements:o}=x,s=q(),r=s.
statements[t],i=r.inferred??[],a=o.quad_class[t]<0?"":`, ${e.quad_classes[o.quad_class[t]]}`,c=s.fields.filter(({name:l})=>l!==
"translation");return[it(p("according_to"),dc(t,r),i.includes("according_to")),it(p("certainty"),`${e.certainties[o.certainty[t]]}\
, ${e.polarities[o.polarity[t]]}`),r.sources?it(p("author_stance"),e.stances[o.stance[t]]):null,it(p("mode"),e.modes[o.mode[t]]),
it(p("date"),Ue(r)),it(p("kind"),`${e.kinds[Xe(t).kind]}${a}`),it(p("inferred_fields"),i.join(", ")),r.or?it(p("alternat\
ive_to"),r.or.map(l=>S(Q(l,1),()=>pt(l)))):null,c.map(({name:l,label:m})=>it(m,r[l])),it(p("coder"),n[o.coder[t]]),it(p(
"statement"),f("code",{},o.key[t]))]}function dc(t,{sources:e}){let n=Yt(t),o=n.author||n.publisher;return e?p("viewpoin\
t_quoted",{name:Jn(e).join(" > "),by:o}):`${p("the_author")} (${o})`}function it(t,e,n=!1){return e==null||e===""?null:[
f("dt",{},t),f("dd",{},e,n&&f("span",{class:"mark"},p("inferred")))]}function Ye(t){let e=Re(w,t).map(n=>{let o=hs(w,n),s=n.filter(i=>i!==o),r=f("details",{class:"mentions"},f("summary",{},
C(s.length,"mention")),s.map(ne));return f("li",{},ne(o),s.length>0&&r)});return Ut(e,30)}function tn(t,e){let{statements:n,
articles:o,sources:s}=t,r=(l,m,u,d="")=>f("span",{class:d&&`quad-class ${d}`},I(l,m,e),` ${u}`),i=(l,m,u)=>r(l,m,pe(l,u)),
a=x.labels.quad_classes.map((l,m)=>t.byQuadClass[m]>0&&r(t.byQuadClass[m],t.quadClasses[m],l,Nt(x,m))),c=f("p",{class:"c\
ounts"},i(t.acts,de(t),"act"),a,t.noQuadClass>0&&r(t.noQuadClass,t.none,p("no_quad_class")),t.unrealActs>0&&i(t.unrealActs,
t.unreal,"not_actual_act"),i(n.length,n,"statement"),i(o.size,n,"article"),i(s.size,n,"source"));return t.scored?[c,hc(t,
e)]:c}function hc(t,e){let n=p("score_text",{sum:Sn(t.sum),mean:Sn(t.sum/t.scored),n:t.scored});return f("details",{},f(
"summary",{},p("score")),f("p",{},n," ",I(p("show_quotes"),de(t),e)))}function Sr(t,e,n){let o=new Map([[e,[]]]),s=[e];for(;s.length&&!o.has(n);){let a=new Map;for(let c of s)for(let l of t.
get(c)?.others??[])o.has(l)||a.set(l,[...a.get(l)??[],c]);for(let[c,l]of a)o.set(c,l);s=[...a.keys()]}let r=[],i=(a,c)=>{
if(!(r.length>=6))if(a===e)r.push([e,...c]);else for(let l of o.get(a)??[])i(l,[a,...c])};return o.has(n)&&i(n,[]),r}var gc=400;function Mr(t){let{level:e}=w,n=le(w.nodes).filter(i=>i!==t).slice(0,gc),o=f("div",{class:"paths"}),s=n.map(i=>[
e.nodes[i].actor,L(e,i)]),r=i=>v(o,i&&wc(t,e.numbers.get(i)??-1));return f("div",{class:"paths-form"},R(p("paths_to"),[[
"",p("paths_to")],...s],"",r),o)}function wc(t,e){let n=Sr(w.nodes,t,e);return n.length?f("ol",{},n.map(o=>f("li",{},o.map(
(s,r)=>[r>0&&xc(o[r-1],s),L(w.level,s)])))):f("p",{class:"quiet"},p("no_path"))}var xc=(t,e)=>[Or(t,e,"\u2192"),Or(e,t,"\
\u2190")];function Or(t,e,n){let{level:o,pairs:s}=w,r=s.get(J(t,e,o.nodes.length)),i=`${L(o,t)} \u2192 ${L(o,e)}: ${p("s\
how_quotes")}`;return r&&S(` ${n}${r.weight} `,()=>V(t,e),{"aria-label":i})}var vr={pair:bc,actor:yc,statement:Sc,list:Oc},Tr=({kind:t,names:e})=>Object.hasOwn(vr,t)?vr[t](e):null;function bc(t){let{
level:e,pairs:n}=w,[o,s]=t.map(u=>e.numbers.get(u));if(o===void 0||s===void 0)return null;let r=e.nodes.length,[i,a]=[n.
get(J(o,s,r)),n.get(J(s,o,r))],[c,l]=[o,s].map(u=>L(e,u)),m=i&&rt(w,i);return f("section",{},f("h2",{},S(c,()=>P(t[0])),
" \u2192 ",S(l,()=>P(t[1]))),i&&f("ul",{class:"says"},Ot(x,i.rows).map(u=>f("li",{},we(u)))),m?tn(m,`${c} \u2192 ${l}`):
f("p",{class:"quiet"},p("no_tie_in_direction")),f("p",{class:"actions"},a&&S(p("opposite_direction",{n:a.weight}),()=>V(
s,o)),S(p("over_time"),()=>$({tab:"timeline",pair:t}))),m&&Ye(m.statements))}function yc([t]){let e=w.level.numbers.get(
t),n=e===void 0?null:w.level.nodes[e],o=ot(t),s=o?X(o):n?.label;if(s===void 0)return null;let r=xr(w,q(),e,es(t)),i=[o?o.
type:n?.type,n?.sector?.replace("_"," ")],a=e!==void 0&&w.nodes.has(e);return f("section",{},f("h2",{},s),f("p",{class:"\
quiet"},i.filter(Boolean).join(", ")),o&&$c(o,s),f("p",{class:"actions"},a&&_c(t,e)),a?[f("h3",{},p("ties")),kc(e)]:null,
r.map(([c,l])=>f("details",{class:"as"},f("summary",{},`${p(c)} (${l.length})`),Ye(kt(w.chosen,l)))))}function $c({labels:t={},
note:e,wikidata:n},o){let s=Object.entries(t).filter(([,i])=>i!==o),r=n&&`https://www.wikidata.org/wiki/${encodeURIComponent(
n)}`;return[Object.keys(t).length>1&&f("p",{class:"quiet"},s.map(([i,a],c)=>[c?" \xB7 ":"",f("span",{lang:i},a)])),e&&f(
"p",{class:"note"},e),r&&f("p",{},je(r,`Wikidata ${n} \u2197`))]}function _c(t,e){let n=h.ego===t;return[j(p(n?"show_all":
"neighbours_only"),()=>$({ego:n?null:t,tab:"graph"})),w.isGrown&&j(p("show_neighbours"),()=>Fe(e)),Mr(e)]}function kc(t){
let{level:e,pairs:n}=w,s=[...n.values()].filter(({a:r,b:i})=>r===t||i===t).sort(ce).map(({a:r,b:i,weight:a})=>f("li",{},
S(`${L(e,r)} \u2192 ${L(e,i)}`,()=>V(r,i)),f("span",{class:"quiet"},` ${a}`)));return Ut(s,15)}function Sc([t]){let{act:e,
key:n}=x.statements,o=n.indexOf(t);if(o<0)return null;let s=e[o]<0?[]:e.flatMap((r,i)=>r===e[o]&&i!==o?[i]:[]);return f(
"section",{},f("h2",{},D(p("statement"))),w.chosen.inside[o]||h.tab==="arguments"?null:f("p",{class:"quiet"},p("statemen\
t_does_not_match")),ne(o),s.length?[f("h3",{},p("other_mentions")),s.map(ne)]:null)}function Oc([t]){let{statements:e,label:n}=_s(
t);if(!e.length)return null;let o=Number(t.split(" ")[0]),s=o>e.length;return f("section",{},f("h2",{},D(n||p("quotes"))),
f("p",{class:"quiet"},C(e.length,"statement"),s&&`. ${p("link_cut",{kept:e.length,n:o})}`),Ye(e))}var Mc=[["square","form_country"],["triangle","form_person"],["dot","form_actor"],["diamond","form_issue"]],vc={acts:"ac\
t_many",statements:"statement_many",articles:"article_many"};function Ar(){return f("section",{class:"legend"},f("h2",{},
p("legend")),f("ul",{},Ln().map(([t,e])=>f("li",{},t,f("span",{},e)))),f("ul",{},Mc.map(([t,e])=>f("li",{},An(t),f("span",
{},p(e))))),Tc(),f("p",{class:"quiet"},p("width_meaning",{what:p(vc[h.count])})))}function Tc(){let t=new Map;for(let{tint:n,
country:o}of w.level.nodes)n>=0&&o&&t.set(n,o);if(!t.size)return null;let e=[...t].sort(([n],[o])=>n-o);return f("ul",{},
e.map(([n,o])=>f("li",{},An("dot",Lt()[n]),f("span",{},p("belongs_to",{name:Ac(o)})))))}function Ac(t){let e=h.language?
ot(t):null;return e?X(e):w.level.countries[t]}var Yn=null;async function Lr(){let t=A("panel"),e=qt();if(!e){Yn=null,v(t,f("p",{class:"quiet"},p("click_something")),Ar());
return}await N();let n=Tr(e),o=j("\xD7",()=>$({open:null}),{class:"close","aria-label":p("close")});v(t,f("div",{class:"\
panel-head"},o,Jt(p("copy_link"),Ve)),n||f("p",{class:"quiet"},p("not_in_page"))),Yn!==h.open&&Lc(t),Yn=h.open}function Lc(t){
let e=t.querySelector("h2");t.scrollTop=0,matchMedia("(max-width: 900px)").matches&&t.scrollIntoView(),e&&document.body.
classList.contains("ready")&&(e.tabIndex=-1,e.focus({preventScroll:!0})),Ne(e?e.textContent:p("not_in_page"))}var Cr="sums_up";function ye(t,e,n){let o={...n,count:"statements",kinds:null,quad_classes:null,modes:null,polarities:null},
s=Me(t,o,ht(n),t.statements.alternative),r=e.arrows.filter(m=>s[m.statement]),i=r.filter(m=>m.by!==Cr),a=new Set(i.flatMap(
({tail:m,head:u})=>[m,u])),c=new Map;for(let m of r){if(m.by===Cr&&!a.has(m.tail))continue;let u=[m.tail,m.head,m.by,m.words].
join(`
`),d=c.get(u);d?d.statements.push(m.statement):c.set(u,{...m,statements:[m.statement]})}let l=e.topics.findIndex(([m])=>m===
n.about);return n.about===null?[...c.values()]:Cc([...c.values()],e,l)}function Cc(t,{cards:e},n){let o=t.flatMap(({tail:i,
head:a})=>[i,a]).filter(i=>e[i].about?.includes(n)),s=Er(o,t,"head","tail"),r=Er(o,t,"tail","head");return t.filter(i=>s.
has(i.head)||r.has(i.tail))}function Er(t,e,n,o){let s=new Map;for(let i of e)s.set(i[n],[...s.get(i[n])??[],i[o]]);let r=new Set(
t);for(let i of r)for(let a of s.get(i)??[])r.add(a);return r}var Wt=({tail:t,head:e})=>`${t} ${e}`;function Nr(t,e,n){return Ec(e).map(o=>Ic(t,o,n)).sort((o,s)=>s.layers.flat().length-
o.layers.flat().length)}function Ec(t){let e=new Map,n=s=>{let r=e.get(s)??s;return r===s?s:n(r)};for(let{tail:s,head:r}of t)
e.set(n(r),n(s));let o=new Map;for(let s of t)o.set(n(s.tail),[...o.get(n(s.tail))??[],s]);return[...o.values()]}function Ic({
cards:t,bends:e},n,o){let s=new Set(n.flatMap(({tail:u,head:d})=>[u,d])),r=new Map,i=new Map,a=(u,d)=>(r.set(u,[...r.get(
u)??[],d]),d);for(let[u,d,g]of t)s.has(u)&&i.set(u,{layer:d,spot:a(d,Ir(u,g,o(u)))});let c=new Map(e.map(([u,d,g])=>[Wt(
{tail:u,head:d}),g])),l=new Map;for(let u of n){let[d,g]=[i.get(u.tail),i.get(u.head)];if(!d||!g||l.has(Wt(u)))continue;
let b=d.layer<g.layer?1:-1,_=(c.get(Wt(u))??[]).map((y,k)=>a(d.layer+b*(k+1),Ir(-1,y,26))),M=[d.spot,..._,g.spot];l.set(
Wt(u),M);let O=b>0?M:[...M].reverse();for(let[y,k]of O.slice(1).entries())k.above.push(O[y]),O[y].below.push(k)}let m=[...r].
sort(([u],[d])=>u-d).map(([,u])=>u.sort((d,g)=>d.across-g.across));return{layers:m,arrows:n,ways:l,width:Nc(m)}}var Ir=(t,e,n)=>({
card:t,across:e,room:n,at:0,above:[],below:[]});function Nc(t){for(let o of t){let s=0;for(let r of o)r.at=s+r.room/2,s+=
r.room}for(let o=0;o<8;o++)for(let s of o%2?[...t].reverse():t){let r=s.map(({above:i,below:a,at:c})=>en([...i,...a].map(
l=>l.at))??c);for(let[i,a]of qc(r,s).entries())s[i].at=a}let e=t.flat(),n=Math.min(...e.map(({at:o,room:s})=>o-s/2));for(let o of e)
o.at-=n;return Math.max(...e.map(({at:o,room:s})=>o+s/2))}var en=t=>t.length?t.reduce((e,n)=>e+n,0)/t.length:null;function qc(t,e){
let n=[],o=[],s=0;for(let[i,a]of t.entries())for(s+=i?(e[i-1].room+e[i].room)/2:0,o.push(s),n.push([a-s]);n.length>1&&(en(
n[n.length-2])??0)>(en(n[n.length-1])??0);){let c=n.pop()??[];n[n.length-1].push(...c)}return n.flatMap(i=>i.map(()=>en(
i)??0)).map((i,a)=>i+o[a])}var[jc,Wc]=[172,148],Rc=900,to=20,Wr=30,nn=18,eo=16,Bc=40,qr=[1.4,2.8,2.3,1.8,1.2],zc={"not actual":"6 4",hedged:"2 4"},
no=t=>t&&zc[t];function Rr(t,e,n,o){let s=f("div",{class:"argument"});t.append(s);let r=s.clientWidth,i=[...new Set(n.flatMap(
({tail:O,head:y})=>[O,y]))],a=Fc(e,n);for(let{label:O}of[...a.values()].flat())s.append(O);let l=Nr(o,n,O=>{let y=(a.get(
O)??[]).map(({label:k})=>k.offsetWidth+8);return Math.max(r<Rc?Wc:jc,y.reduce((k,E)=>k+E,0))+to}),m=l.flatMap(({layers:O})=>O.
flat().filter(({card:y})=>y>=0)),u=new Map(m.map(({card:O,room:y})=>[O,Pc(e.cards[O],y-to)]));for(let O of i)s.prepend(u.
get(O)??"");let d=T("svg",{class:"lines","aria-hidden":"true"});s.prepend(d);let[g,b,_,M]=[0,0,0,0];for(let O of l){g>0&&
g+O.width+eo>r&&([g,b,_]=[0,b+_+Bc,0]);let k=Hc(O,{left:g,top:b,boxes:u,meetings:a,lines:d});g+=O.width+2*eo,M=Math.max(
M,g),_=Math.max(_,k)}s.style.width=`${M}px`,s.style.height=`${b+_}px`,d.setAttribute("width",String(M)),d.setAttribute("\
height",String(b+_)),Dc(s,m,u,a)}function Dc(t,e,n,o){for(let{card:s}of e){for(let{label:r}of o.get(s)??[])t.append(r);t.
append(n.get(s)??"")}}function Pc(t,e){let[,n]=x.names.polarities,o=[...t.marks??[]].sort((u,d)=>+(d===n)-+(u===n));t.inferred&&
o.push(p("inferred"));let s=t.denied?"\u2298 ":t.doubted?"? ":"",r=[o.length>0&&f("strong",{},`${s}${o.join(", ")}`),o.length>
0&&" ",f("span",{},t.text)],i=t.hold?` held-${t.hold.replace(" ","-")}`:"",a=`card ${t.sign??""}${i}${t.denied?" denied":
""}`,{id:c,statements:l=[]}=t,m=l.length||c?j(r,()=>c?P(c):G(l,t.text),{class:a}):f("div",{class:a},r);return m.style.width=
`${e}px`,m}function Fc({cards:t},e){let n=new Map;for(let s of e){let r=[...(s.marks??[]).map(a=>`${a}:`),s.words].join(
" "),i=n.get(s.head)??new Map;n.set(s.head,i.set(r,[...i.get(r)??[],s]))}let o=new Map;for(let[s,r]of n){let i=[...r].map(
([a,c])=>({arrows:c,label:Uc(t,a,c)}));o.set(s,i)}return o}function Uc(t,e,n){let o=n.flatMap(i=>i.statements),s=n.map(({
tail:i,head:a})=>p("leads_to",{tail:t[i].text,words:e,head:t[a].text})),r=[f("strong",{},e),n.length>1&&` \xB7 ${n.length}`];
return j(r,()=>G(o,e),{class:"arrow-words","aria-label":`${s.join("; ")}. ${p("show_quotes")}`,title:s.join(`
`)})}function Hc({layers:t,arrows:e,ways:n},{left:o,top:s,boxes:r,meetings:i,lines:a}){let c=d=>r.get(d),l=new Map,m=new Map,
u=s;for(let[d,g]of t.entries()){let b=g.filter(({card:y})=>y>=0),_=b.flatMap(({card:y})=>i.get(y)??[]).map(({label:y})=>y.
offsetHeight),M=Math.max(0,..._);M&&(u+=Wr+M+nn);let O=Math.max(0,...b.map(({card:y})=>c(y).offsetHeight));for(let y of g){
let k=y.card<0?O:c(y.card).offsetHeight,E=y.card>=0&&d===0?u+O-k:u;if(l.set(y,{top:E,foot:E+k,start:u+O}),y.card<0)continue;
jr(c(y.card),o+y.at-(y.room-to)/2,E);let z=Gc(i.get(y.card)??[],n,o+y.at);for(let{label:at,arrows:an,at:W}of z){jr(at,W-
at.offsetWidth/2,u-nn-M+(M-at.offsetHeight)/2);for(let qi of an)m.set(qi,W);let Z=Math.max(...an.map(Br));a.append(Qc(W,
u-nn-M,E,Z))}}u+=O}for(let d of e){let g=n.get(Wt(d))??[];a.append(Kc(d,g,{left:o,at:m.get(d)??0,bounds:l,layers:t,meetings:i}))}
return u-s}function jr(t,e,n){t.style.left=`${Math.round(e)}px`,t.style.top=`${Math.round(n)}px`}function Gc(t,e,n){let o=({
arrows:a})=>{let c=a.map(l=>e.get(Wt(l))?.at(-2)?.at??0);return c.reduce((l,m)=>l+m,0)/c.length},s=[...t].sort((a,c)=>o(
a)-o(c)),r=s.reduce((a,{label:c})=>a+c.offsetWidth+8,0),i=n-r/2;return s.map(a=>{let c=a.label.offsetWidth+8;return i+=c,
{...a,at:i-c/2}})}var Br=({rank:t})=>qr[t??0]??qr[0];function Qc(t,e,n,o){return T("g",{},T("line",{x1:t,x2:t,y1:e,y2:n-
7,"stroke-width":o}),T("path",{class:"head",d:`M${t-5} ${n-9} L${t} ${n-1} L${t+5} ${n-9} Z`}))}function Kc(t,e,{left:n,
at:o,bounds:s,layers:r,meetings:i}){let[a,c]=[e[0],e[e.length-1]],l=s.get(c),m=s.get(a),u=k=>r.findIndex(E=>E.includes(k)),
d=r[u(c)].flatMap(({card:k})=>i.get(k)??[]),g=Math.max(0,...d.map(({label:k})=>k.offsetHeight)),_=Math.min(...r[u(c)].map(
k=>s.get(k)?.top??l.top))-nn-g,M=[[n+a.at,m.foot]];if(m.top<l.top){M.push([n+a.at,m.start]);for(let k of e.slice(1,-1)){
let{top:E,foot:z}=s.get(k);M.push([n+k.at,E],[n+k.at,z])}}else{let k=n+Math.max(...r.flat().map(E=>E.at+E.room/2))+eo/2;
M.push([n+a.at,m.start+6],[k,m.start+6],[k,_-Wr/2])}M.push([o,_]);let{dashes:O,width:y}={dashes:no(t.hold),width:Br(t)};
return T("polyline",{points:M.join(" "),"stroke-width":y,"stroke-dasharray":O})}var et=(...t)=>f("div",{class:"sheet"},t),$e=(t,...e)=>f("div",{class:"sheet",tabindex:0,role:"region","aria-label":p(`t\
ab_${t}`)},e);async function zr(t){let[e]=await Promise.all([Ce(),N()]),n=ye(x,e,h),o=b=>x.statements.article[b.statement],s=ye(x,e,{...h,
about:null}),r=[...new Set(s.map(o))].sort((b,_)=>b-_);if(!r.length){v(t,$e("arguments",f("p",{},p("no_arrows"))));return}
let a=r.find(b=>x.articles[b].id===h.article)??r.find(b=>n.some(_=>o(_)===b))??r[0],c=n.filter(b=>o(b)===a),l=x.articles[a],
m=t.querySelector(".sheet"),[u,d]=[m?.scrollLeft??0,m?.scrollTop??0],g=$e("arguments",f("p",{class:"line choosers"},R(p(
"argument_article"),r.map(b=>[x.articles[b].id,x.articles[b].title]),l.id,b=>$({article:b})),f("label",{},`${p("about")}\
 `,Zc(e,s))),f("h2",{},l.title),f("p",{class:"source"},te(l)),Jc(c,n),c.length?Vc(e,c):f("p",{},p("no_arrows_here")));v(
t,g),c.length&&Rr(g,e,c,e.places[a]),g.scrollTo(u,d)}function Zc({topics:t,cards:e},n){let s=[...new Set(n.flatMap(({tail:r,
head:i})=>[...e[r].about??[],...e[i].about??[]]))].map(r=>t[r]).sort(([,r],[,i])=>r.localeCompare(i));return R(p("about"),
[["",p("about_all")],...s],h.about??"",r=>$({about:r||null}))}function Jc(t,e){let n=[...new Set(t.flatMap(s=>s.statements))],
o=[`${p("according_to")} ${lt(h.according_to)}`,ut()&&ge()];return f("p",{class:"quiet"},`${D(o.filter(Boolean).join(", "))}\
. `,p("arrows_here",{here:C(t.length,"arrow"),all:e.length})," ",n.length>0&&I(p("show_quotes"),n,p("tab_arguments")),f(
"br"),p("arguments_help"))}function Vc({cards:t},e){let n=[...new Set(e.flatMap(({tail:a,head:c})=>[a,c]))].map(a=>t[a]),
o=[...n,...e],s=a=>n.some(c=>c.sign===a),i=[...[void 0,"not actual","hedged"].filter(a=>o.some(c=>c.hold===a)).map(a=>[oo(
{hold:a}),p(`look_${a?.replace(" ","_")??"plain"}`)]),o.some(a=>a.denied)&&[oo({denied:!0}),`\u2298 ${p("look_denied")}`],
...["cooperation","conflict"].filter(s).map(a=>[oo({sign:a}),p(`look_${a}`)])];return f("ul",{class:"looks"},i.map(a=>a&&
f("li",{},a)))}function oo({hold:t,denied:e=!1,sign:n="neither"}){let o=T("rect",{x:2,y:2,width:24,height:12,rx:4,class:`\
border ${n}`,"stroke-dasharray":no(t)}),s=e&&T("rect",{x:2,y:2,width:5,height:12,class:"bar-denied"});return T("svg",{class:"\
sample",width:28,height:16,viewBox:"0 0 28 16","aria-hidden":"true"},o,s)}var Xc=2e3;async function Dr(t){let{bodies:e}=await N(),{articles:n,statements:o}=x,s=Math.max(0,n.findIndex(({id:m})=>m===
h.article)),r=n[s];if(!r){v(t,et(f("p",{},p("no_articles"))));return}let i=mn(x,h),a=o.article.flatMap((m,u)=>m===s&&i(u)?
[u]:[]),c=e[s],l=n.slice(0,Xc).map(({id:m,title:u})=>[m,u]);v(t,f("div",{class:"sheet article"},f("p",{class:"line"},R(p(
"tab_article"),l,r.id,m=>$({article:m}))),f("h2",{},r.title),f("p",{class:"source"},`${te(r)} `,Xn(r)),c===null?Yc(a):tl(
c,a))),t.querySelector(".current")?.scrollIntoView({block:"center"})}function Yc(t){return[f("p",{class:"quiet"},p("quot\
es_only")),t.map(e=>f("p",{},so([e],be(e))))]}function so(t,e){let n=qt(),o=n?.kind==="statement"&&t.some(i=>x.statements.
key[i]===n.names[0]),s=t.some(i=>w.chosen.inside[i]);return S(e,()=>t.length===1?pt(t[0]):G(t,p("quotes")),{class:`link \
quoted${o?" current":""}${s?"":" out"}`,title:C(t.length,"statement")})}function tl(t,e){let n=e.flatMap(a=>xe(a).map(([
c,l])=>({from:c,to:l,at:a}))),o=el(t),s=[...new Set(n.filter(({from:a})=>a<o).map(({at:a})=>a))],r=()=>f("p",{class:"qui\
et"},`${p("headline")}: `,so(s,p("headline_statements"))),i=nl(t,o,n).filter(a=>a.some(c=>c instanceof Node||String(c).trim()));
return[s.length>0&&r(),i.map(a=>f("p",{},a))]}function el(t){if(!t.startsWith("# "))return 0;let e=t.indexOf(`
`);return e<0?t.length:e}function nl(t,e,n){let s=[...new Set([0,t.length,...n.flatMap(({from:i,to:a})=>[i,a])])].sort((i,a)=>i-
a),r=[[]];for(let i=0;i+1<s.length;i++){let[a,c]=[Math.max(s[i],e),s[i+1]];if(c<=a)continue;let l=n.filter(m=>m.from<c&&
m.to>a).map(({at:m})=>m);for(let[m,u]of t.slice(a,c).split(/\n\s*\n/).entries()){m&&r.push([]);let d=r[r.length-1];u.trim()?
d.push(l.length?so(l,u):u):u&&d.push(" ")}}return r}var ol=["aim","audience","meant for"];async function Ur(t){await N();let{bargains:e,others:n}=Ee(),o=e.map(r=>Pr(r,fn(x,
h,r))),s=e.some(r=>!fn(x,h,r));v(t,et(f("h2",{},p("tab_bargains")),f("p",{class:"quiet"},p("exchange_help")),s&&f("p",{class:"\
quiet"},p("outcome_elsewhere")),o.length?o:f("p",{},p("no_exchange")),n.length>0&&[f("h2",{},p("other_offers")),n.map(r=>Pr(
r))]))}function Pr(t,e){let n=q(),o=kt(w.chosen,t.flatMap(c=>c.statements)),s=t.map(c=>x.relations[c.relation]),{label:r}=s.
reduce((c,l)=>l.wider.length>c.wider.length?l:c),i=[...new Map(o.map(c=>[Xt(n.statements[c].s),n.statements[c].s])).values()],
a=c=>n.roles.map((l,m)=>c.includes(l.function??"")&&ro(l.label,al(m,o),t,c));return f("section",{class:"bargain"},f("h3",
{},i.map((c,l)=>[l?", ":"",ee(c)]),` ${r}`),e&&f("p",{class:"outcome"},f("strong",{},`${p("outcome")}: `),sl(e)),f("dl",
{},ro(p("offered_thing"),Fr(t.map(c=>c.things))),ro(p("offered_to"),Fr(t.map(c=>c.targets))),a(Te),a(ol)),e?rl(e):f("p",
{class:"quiet"},`${p("dates")}: ${Hr(t)}`),f("p",{class:"actions"},C(t.length,"act"),", ",S(C(o.length,"statement"),()=>G(
o,r))))}var sl=({outcome:t,again:e})=>`${t||p("no_answer")}${e?`, ${p("offered_again")}`:""}`;function rl({moves:t}){let e=t.
map(([n,o,s,r])=>f("li",{},f("span",{class:"when"},o||p("date_unknown"),il(s)&&` (${p("inferred")})`),f("span",{},f("str\
ong",{},n),": ",I(Q(s[0]),s,n),r&&` (${p("may_be",{doubt:r})})`)));return f("details",{class:"course",open:t.length<8},f(
"summary",{},p("course")),f("ol",{},e))}var il=t=>t.some(e=>q().statements[e].inferred_when);function Hr(t){let e=kt(w.chosen,
t.map(n=>n.statements[0]));return[...new Set(e.map(n=>Ns(q().statements[n])))].join(", ")}function ro(t,e,n=[],o=[]){let s=e.
map(({shown:r,name:i,by:a})=>{let c=n.filter(u=>u.statements.some(d=>a.includes(d))),m=o===Te&&c.length<n.length&&` ${p(
"in_some",{n:c.length,of:n.length})}: ${Hr(c)}`;return f("li",{},r," ",I(String(a.length),a,i),m&&f("span",{class:"quiet"},
m))});return s.length>0&&f("div",{},f("dt",{},t),f("dd",{},f("ul",{},s)))}function Fr(t){let e=new Map;for(let[o,s]of t.
flatMap(r=>[...r]))e.set(o,[...e.get(o)??[],...s]);let{labels:n}=x.offers;return[...e].map(([o,s])=>({shown:S(n[o],()=>P(
o)),name:n[o],by:s}))}function al(t,e){let n=new Map;for(let o of e)for(let[s,r]of q().statements[o].roles??[]){if(s!==t)
continue;let i=Xt(r);n.set(i,{shown:ee(r),name:i,by:[...n.get(i)?.by??[],o]})}return[...n.values()]}async function Gr(t){await N();let{parts:e}=w;if(!e){v(t,et(f("h2",{},p("comparison")),f("p",{},p("choose_compare_with"))));
return}let[n,o]=[D(lt(h.according_to)),lt(h.compared_with??[])];v(t,et(f("h2",{},p("comparison")),f("p",{class:"quiet"},
p("comparison_of",{first:n,second:o}),ut()&&` ${D(ge())}.`),ct.map((s,r)=>{let i=e.claims[r],a=f("h3",{},Qt(r),` ${_t[r]}\
 ${D(Ht(s))} (${i.length})`);return f("section",{},a,Ut(i.map(cl),40))})))}function cl({statements:t}){return f("li",{},
t.map(e=>f("p",{class:"claim-of"},S(Q(e),()=>pt(e)))))}function Qr({level:t,pairs:e},n){let[o,s,...r]=(n??[]).map(a=>t.numbers.get(a));if(o!==void 0&&s!==void 0&&!r.length)return[
o,s];let[i]=[...e.values()].sort(ce);return[i.a,i.b]}function Kr(t,e){let{facts:n,chosen:o}=t,{statement:s}=n.ties;return Re(
t,It(t,e.rows)).map(r=>{let[i]=r,a=o.main[i],c=n.relations[n.statements.relation[a]],l=new Set(r),[m]=Ot(n,e.rows.filter(
u=>l.has(s[u])));return{main:a,statements:r,first:o.first[i],last:o.last[i],relation:c,label:m}})}var io=960,ll=250,ao=26,ml=36;function Vr(t,e){let n=t.map(y=>y.filter(Zr)),o=t.map(y=>y.filter(k=>!Zr(k))),s=io-(o.flat().
length?ll:0),r=n.flat().flatMap(y=>[y.first,y.last]).filter(y=>y!==null),[i,a]=fl(r),c=y=>20+(y-i)/(a-i)*(s-40),l=n.map(
y=>pl(y,c)),m=l.map((y,k)=>Math.max(1,y.count,o[k].length)*ao),u=m[0]+34,d=u+m[1]+34,g=(y,k)=>y===0?u-18-k*ao:u+30+k*ao,
b=y=>T("line",{class:"grid",x1:y,x2:y,y1:6,y2:d}),_=(y,k)=>T("text",{class:"tick-label",x:y,y:u+11},k),M=(y,k)=>T("text",
{class:"side-label",x:12,y},k),O=r.length?Cs(i,a):[];return T("svg",{class:"dyad",viewBox:`0 0 ${io} ${d+12}`,role:"grou\
p","aria-label":p("tab_timeline")},O.map(([y,k])=>[b(c(y)),_(c(y)+3,k)]),o.flat().length>0&&[b(s),_(s+10,p("date_unknown"))],
T("line",{class:"axis",x1:10,x2:io-10,y1:u,y2:u}),M(14,e[0]),M(d+6,e[1]),l.map((y,k)=>y.placed.map(({act:E,lane:z})=>Jr(
E,c(E.first??i),c(E.last??a),g(k,z)))),o.map((y,k)=>y.map((E,z)=>Jr(E,s+22,s+22,g(k,z)))))}var Zr=({first:t,last:e})=>t!==
null||e!==null;function fl(t){if(!t.length)return[0,1];let[e,n]=[Math.min(...t),Math.max(...t)],o=Math.max(15,Math.round(
(n-e)*.06));return[e-o,n+o]}function pl(t,e){let n=[];return{placed:[...t].sort((r,i)=>(r.first??-1/0)-(i.first??-1/0)).
map(r=>{let i=e(r.first??r.last??0)-10,a=Math.max(e(r.last??r.first??0),i+20)+12+Xr(r).length*6.2,c=n.findIndex(m=>m<i),
l=c<0?n.length:c;return n[l]=a,{act:r,lane:l}}),count:n.length}}var Xr=({label:t})=>zn(t.parts,ml);function Jr(t,e,n,o){
let{sign:s}=t.relation,r=Pt(s),i=n-e>8,a=i?e:(e+n)/2,c=`${t.label.text}: ${Q(t.main)}, ${dl(t)}`,l=()=>G(t.statements,t.
label.text);return T("g",{class:"dyad-mark",tabindex:0,role:"button","aria-label":c,onclick:l,onkeydown:On(l)},i&&T("lin\
e",{x1:e,x2:n,y1:o,y2:o,stroke:r,"stroke-width":3,"stroke-dasharray":"3 3"}),ul(s,a,o,{fill:nt(x,t.main)?r:"none",stroke:r,
"stroke-width":2}),T("text",{x:a+10,y:i?o-8:o+4,class:"mark-label"},Xr(t)),T("title",{},c))}function ul(t,e,n,o){return t===
0?T("circle",{cx:e,cy:n,r:6,...o}):t===1?T("rect",{x:e-6,y:n-6,width:12,height:12,...o}):T("path",{transform:`translate(${e}\
 ${n})`,d:"M-7 0 L0 -7 L7 0 L0 7 Z",...o})}function dl({main:t,first:e,last:n}){let o=q().statements[t];if(o.when||o.inferred_when)
return Ue(o);if(e===null&&n===null)return p("date_unknown");let[s,r]=[e,n].map(i=>i===null?"\u2026":Y(i));return s===r?s:
`${s} \u2013 ${r}`}var hl=400;async function ti(t){await N();let{level:e,pairs:n}=w;if(!n.size){v(t,et(f("p",{},St())));return}let[o,s]=Qr(
w,h.pair),[r,i]=[o,s].map(g=>e.nodes[g].actor),a=Yr(p("first_actor"),r,g=>$({pair:[g,i]})),c=Yr(p("second_actor"),i,g=>$(
{pair:[r,g]})),l=e.nodes.length,m=[n.get(J(o,s,l)),n.get(J(s,o,l))],u=m.map(g=>g?Kr(w,g):[]),d=[[o,s],[s,o]].map(g=>g.map(
b=>L(e,b)).join(" \u2192 "));v(t,et(f("p",{class:"line"},a," \u2194 ",c),u.flat().length?Vr(u,d):f("p",{},p("no_tie_betw\
een")),f("p",{class:"quiet"},p("dyad_help")),m.map((g,b)=>g&&f("section",{},f("h3",{},d[b]),tn(rt(w,g),"")))))}function Yr(t,e,n){
let{level:o,nodes:s}=w,r=le(s).slice(0,hl);return R(t,r.map(i=>[o.nodes[i].actor,L(o,i)]),e,n)}async function ni(t){let[{lack:e,cards:n}]=await Promise.all([ts(),N()]);v(t,et(f("h2",{},p("findings_title")),f("p",{class:"\
quiet"},p("findings_help")),e&&f("p",{},e),f("div",{class:"findings"},n.map(gl))))}function gl({article:t,title:e,about:n,
findings:o,lack:s}){let r=["arguments","article"];return f("section",{class:"bargain"},f("h3",{},e),f("p",{class:"quiet"},
n),s&&f("p",{},s),o.map(wl),t!==null&&f("p",{class:"actions"},r.map(i=>S(p(`tab_${i}`),()=>$({tab:i,article:t})))))}var ei=t=>t.
map(e=>x.statements.key.indexOf(e)).filter(e=>e>=0);function wl({title:t,sentence:e,counts:n,remarks:o,quote:s}){let[r]=ei(
[s.statement]),i=e.map(([a,c,l])=>c==="entity"&&l?S(a,()=>P(l)):f("span",{},a));return f("div",{class:"finding"},f("p",{
class:"quiet"},f("strong",{},t),n.map(([a,c,l])=>[" \xB7 ",I(a,ei(l),t),` ${c}`])),f("p",{class:"sentence"},i),r!==null&&
f("blockquote",{},S(`\u201C${s.text}\u201D`,()=>pt(r))),o.length>0&&f("p",{class:"quiet"},o.join("; ")))}var xl=40,bl=100;function si(t,e){let{level:n}=t,o=xt(t),s=yl(t,o),r=s.filter(({nodes:d})=>d.length>1),i=s.reduce((d,{nodes:g})=>d+
g.length,0),a=new Set(e.unfolded??(i>xl?[]:r.map(({id:d})=>d))),c=bl*(1+Math.max(0,e.more)),l=ri(s,c,"").flatMap(d=>$l(t,
d,a,c)),m=new Int32Array(n.nodes.length).fill(-1);for(let[d,{nodes:g}]of l.entries())for(let b of g)m[b]=d;let u=_l(t,o,
m,l.length);return{entries:l,folding:r.map(({id:d})=>d),unfolded:r.map(({id:d})=>d).filter(d=>a.has(d)),rows:oi(u.map(([
d])=>d)),columns:oi(u.map(([,d])=>d)),cells:u.map(([d,g,b])=>kl(t,d,g,b))}}var oi=t=>[...new Set(t)].sort((e,n)=>e-n);function yl({
facts:t,level:e,nodes:n,chosen:o,state:s},r){let i=new Map,a=new Map,c=u=>e.nodes[u].country??e.nodes[u].actor;for(let u of r){
for(let d of[u.a,u.b]){let g=c(d);i.set(g,(i.get(g)??new Set).add(d))}for(let d of new Set([c(u.a),c(u.b)])){let g=a.get(
d)??[];a.set(d,g);for(let b of u.rows)g.push(b)}}let l=u=>n.get(u)?.weight??0;return[...i].map(([u,d])=>({id:u,nodes:[...d].
sort((g,b)=>l(b)-l(g)||g-b),weight:wt(t,a.get(u)??[],o,s.count)})).sort((u,d)=>d.weight-u.weight||(u.id<d.id?-1:1))}function ri(t,e,n){
if(t.length<=e+1)return t;let o=t.slice(e).flatMap(({nodes:s})=>s);return[...t.slice(0,e),{id:n,nodes:o,weight:0}]}function $l({
level:t},{id:e,nodes:n},o,s){if(e==="")return[{kind:"rest",id:e,group:null,nodes:n}];if(n.length===1)return[{kind:"actor",
id:t.nodes[n[0]].actor,group:null,nodes:n}];if(!o.has(e))return[{kind:"group",id:e,group:null,nodes:n}];let r=n.map(i=>({
id:t.nodes[i].actor,nodes:[i],weight:0}));return ri(r,s,"").map(i=>({...i,kind:i.id?"actor":"rest",group:e}))}function _l({
facts:t},e,n,o){let s=new Map,r=(i,a)=>{let c=s.get(i)??new Set;s.set(i,c);for(let l of a)c.add(l)};for(let{a:i,b:a,rows:c}of e){
r(n[i]*o+n[a],c);let l=i===a?[]:Be(t,c);l.length&&r(n[a]*o+n[i],l)}return[...s].sort(([i],[a])=>i-a).map(([i,a])=>[Math.
floor(i/o),i%o,[...a]])}function kl(t,e,n,o){let{facts:s,chosen:r,state:i}=t,[a,c,l]=gs(t,o);return{row:e,column:n,rows:o,
number:wt(s,o,r,i.count),signs:[a,c,l],together:Be(s,o).length>0}}var co=t=>{let[e,n]=String(t.dataset.at).split(" ");return[Number(e),Number(n)]},ii=t=>[...t.querySelectorAll("[data-at]")],
Sl={ArrowRight:[1,1],ArrowLeft:[1,-1],ArrowDown:[0,1],ArrowUp:[0,-1]};function ai(t,e){let n=t.target instanceof Element?
t.target.closest("[data-at]"):null,o=Sl[t.key];if(!n||!o)return;t.preventDefault();let[s,r]=o,i=co(n),a=ii(e).map(c=>({spot:c,
at:co(c)})).filter(({at:c})=>c[1-s]===i[1-s]&&(c[s]-i[s])*r>0).sort((c,l)=>(c.at[s]-l.at[s])*r);a.length&&ci(e,a[0].spot)}
function ci(t,e){fi(t,e),e.focus()}function li(t,e){let n=ii(t).find(o=>o.dataset.group===e);n&&ci(t,n)}function mi({target:t,
type:e},n,o,{rows:s,columns:r,cells:i},a){let c=t instanceof Element?t.closest("td, th")?.querySelector("[data-at]"):null;
for(let g of n.querySelectorAll(".lit"))g.classList.remove("lit");if(o.hidden=!c,!c)return;let[l,m]=co(c);e==="focusin"&&
fi(n,c),c.closest("tr")?.classList.toggle("lit",l>=0);let u=n.querySelector(`[data-at="-1 ${m}"]`)?.closest("th");o.hidden=
m<0||!u,u&&m>=0&&(u.classList.add("lit"),[o.style.left,o.style.width]=[`${u.offsetLeft}px`,`${u.offsetWidth}px`]);let d=i.
find(g=>g.row===s[l]&&g.column===r[m]);d&&a(d)}function fi(t,e){for(let n of t.querySelectorAll("[data-at][tabindex='0']"))
n.setAttribute("tabindex","-1");e.setAttribute("tabindex","0")}var lo={acts:"act",statements:"statement",articles:"article"},on=["cooperation","conflict","neither"],[di,Ol,Ml,vl]=[22,
4,18,8];function hi(t,e,n,o){let{entries:s,rows:r,columns:i,cells:a}=e,c=Math.max(...a.map(W=>W.number)),l={shown:t,matrix:e,
names:n,fold:o,largest:c},m=e.unfolded.length>0,u=`${di+Ml+vl*F(c).length}px`,d=new Map(i.map((W,Z)=>[W,Z])),g=new Map(r.
map(W=>[W,[]]));for(let W of a)g.get(W.row)?.push(W);let b=r.map((W,Z)=>f("tr",{},pi(l,r,Z,"row"),Tl(l,g.get(W)??[],Z,d))),
_=m?2:1,M=f("td",{class:"corner",colspan:_,rowspan:_},p("matrix_corner")),O=i.map((W,Z)=>pi(l,i,Z,"col")),y=W=>s[i[W]].group!==
null,k=O.flatMap((W,Z)=>y(Z)?W.slice(0,-1):W),E=O.flatMap((W,Z)=>y(Z)?W.slice(-1):[]),z=i.map(()=>f("col",{class:"cells"})),
at=f("table",{class:`matrix${m?" grouped":""}`,role:"grid","aria-label":p("tab_matrix")},f("colgroup",{},m&&f("col",{class:"\
brackets"}),f("col",{class:"names"}),z),f("thead",{},f("tr",{},M,k),E.length>0&&f("tr",{},E)),f("tbody",{},b));return at.
style.setProperty("--cell",u),at.querySelector("td [data-at]")?.setAttribute("tabindex","0"),at}function pi({shown:t,matrix:{
entries:e,unfolded:n},names:o,fold:s},r,i,a){let{kind:c,id:l,group:m}=e[r[i]],u=a==="row",d=(z,at)=>u?{rowspan:z,colspan:at}:
{colspan:z,rowspan:at},g=z=>u?`${i} ${z}`:`${z} ${i}`,b={actor:()=>P(l),group:()=>s(l),rest:()=>$({more:h.more+1})}[c],_=o[r[i]],
M=ui(_,b,g(-1),c==="group"?{"aria-expanded":"false","data-group":l}:{}),O=f("th",{scope:a,class:`${c} ${a}`,...d(1,n.length&&
m===null?2:1)},M);if(m===null||i>0&&e[r[i-1]].group===m)return[O];let y=r.filter(z=>e[z].group===m).length,k=wi(t,m),E=ui(
y>1?k:"",()=>s(m),g(-2),{"aria-expanded":"true","aria-label":k,"data-group":m});return[f("th",{scope:`${a}group`,class:`\
bracket ${a}`,...d(y,1)},E),O]}function ui(t,e,n,o){let s=o["aria-label"]??t;return S(f("bdi",{},t),e,{title:s,"aria-lab\
el":s,tabindex:-1,"data-at":n,...o})}function Tl(t,e,n,o){let s=[],r=0,i=a=>a>r&&s.push(f("td",{colspan:a-r}));for(let a of e){
let c=o.get(a.column)??0;i(c),s.push(f("td",{class:"cell"},Al(t,a,`${n} ${c}`))),r=c+1}return i(o.size),s}function Al({shown:t,
matrix:{entries:e},names:n,largest:o},s,r){let i=`${n[s.row]} \u2192 ${n[s.column]}`,a=f("span",{class:`square${s.together?
" together":""}`},on.map((l,m)=>s.signs[m]>0&&mo(l,s.signs[m]))),c=Math.max(Ol,di*Math.sqrt(s.number/o));return[a.style.
width,a.style.height]=[`${c}px`,`${c}px`],S([f("span",{class:"room"},a),F(s.number)],()=>Ll(t,e,s,i),{"aria-label":`${i}\
: ${po(s)}`,"aria-describedby":"matrix-says",tabindex:-1,"data-at":r})}function mo(t,e=1){let n=f("span",{class:t});return n.
style.flexGrow=String(e),n}var fo=t=>x.labels.signs[x.names.signs.indexOf(t)];function po({number:t,signs:e,together:n}){
let o=on.flatMap((s,r)=>e[r]>0?[`${F(e[r])} ${fo(s)}`]:[]);return`${C(t,lo[h.count])} (${$t(o)}${n?`; ${p("matrix_togeth\
er")}`:""})`}function Ll(t,e,{row:n,column:o,rows:s},r){let[i,a]=[e[n],e[o]];if(i.kind!=="actor"||a.kind!=="actor")return G(
It(t,s),r);let[c,l]=[i.nodes[0],a.nodes[0]];return t.pairs.has(c*t.level.nodes.length+l)?V(c,l):V(l,c)}var gi=({level:t},e)=>t.
numbers.has(e)||e in t.countries||ot(e)!==null;function wi({level:t},e){let n=t.numbers.get(e);if(n!==void 0)return L(t,
n);let o=ot(e);return o?X(o):t.countries[e]??e}function xi(t,{kind:e,id:n,nodes:o}){return e==="actor"?L(t.level,o[0]):e===
"rest"?p("matrix_rest",{n:F(o.length)}):p("matrix_group",{name:wi(t,n),n:F(o.length)})}var Cl=5,bi=[];async function yi(t){let e=[w,h.unfolded,h.more,h.language];if(t.querySelector(".matrix")&&e.every((m,u)=>m===
bi[u]))return;let n=zo(w),o=si(n,h);if(o.folding.every(m=>gi(n,m))||await N(),bi=e,!o.cells.length){v(t,f("div",{class:"\
sheet"},f("p",{},St())));return}let s=o.entries.map(m=>xi(n,m)),i=hi(n,o,s,m=>Il(t,o,m)),a=f("div",{class:"band",hidden:!0}),
c=f("p",{class:"matrix-sentence"},f("span",{class:"quiet"},p("matrix_keys"))),l=m=>ql(c,s,m);for(let m of["mouseover","f\
ocusin"])i.addEventListener(m,u=>mi(u,i,a,o,l));i.addEventListener("keydown",m=>ai(m,i)),v(t,f("div",{class:"sheet matri\
x-sheet"},f("p",{class:"quiet"},tt(n)," ",I(p("show_quotes"),Et(n).statements,p("based_on_drawn"))),f("div",{class:"matr\
ix-tools"},El(o),Nl(o)),c,f("div",{class:"matrix-scroll"},f("div",{},i,a))))}function El({folding:t,unfolded:e}){return[
e.length<t.length&&j(p("unfold_all"),()=>$({unfolded:t})),e.length>0&&j(p("fold_all"),()=>$({unfolded:[]}))]}async function Il(t,{
unfolded:e},n){let o=e.includes(n);await $({unfolded:o?e.filter(s=>s!==n):[...e,n]}),li(t,n)}function Nl({cells:t}){let e=on.
flatMap((o,s)=>t.some(({signs:r})=>r[s])?[o]:[]),n=(o,s)=>f("span",{class:`square ${s}`},mo(o));return f("p",{class:"mat\
rix-legend"},e.map(o=>f("span",{},n(o,""),o==="neither"?p("matrix_neither"):fo(o))),t.some(({together:o})=>o)&&f("span",
{},n("","together"),p("matrix_together")),f("span",{class:"quiet"},p("matrix_help",{what:pe(2,lo[h.count])})))}function ql(t,e,n){
let o=Ot(x,n.rows),s=o.slice(0,Cl).map(we),r=o.length>s.length?[p("and_more",{n:o.length-s.length})]:[];v(t,f("strong",{},
`${e[n.row]} \u2192 ${e[n.column]}`),` ${po(n)}: `,f("span",{id:"matrix-says"},[...s,...r].join("; ")))}var uo=500,ho={actor:t=>t.actor,label:t=>t.label,target:t=>t.target,weight:t=>t.pair.weight,acts:t=>t.numbers.acts,quad_classes:({
numbers:{byQuadClass:t}})=>t[0]+t[1]-t[2]-t[3],statements:t=>t.numbers.statements.length,articles:t=>t.numbers.articles.
size,sources:t=>t.numbers.sources.size},jl=["actor","label","target"],Mt={by:"weight",down:!0};function go(t){let e=he(w).
map(s=>({...s,numbers:rt(w,s.pair),label:dt(x,s.pair.rows)}));e.sort((s,r)=>(Mt.down?-1:1)*Wl(ho[Mt.by](s),ho[Mt.by](r))||
s.pair.key-r.pair.key);let n=f("thead",{},f("tr",{},Object.keys(ho).map(s=>Rl(s,t)))),o=f("tbody",{},e.slice(0,uo).map(Bl));
v(t,$e("table",f("table",{},f("caption",{},tt(w)),n,o),e.length?null:f("p",{},St()),e.length>uo&&f("p",{class:"quiet"},p(
"more_rows",{n:e.length-uo}))))}var Wl=(t,e)=>typeof t=="number"?t-Number(e):t.localeCompare(String(e));function Rl(t,e){
let n=Mt.by===t,o=jl.includes(t),s=()=>{Mt={by:t,down:n?!Mt.down:!o},go(e)},r=Mt.down?"descending":"ascending";return f(
"th",{scope:"col","aria-sort":n?r:"none",class:o?"":"num"},S(p(`column_${t}`),s),n&&(Mt.down?" \u2193":" \u2191"))}function Bl({
pair:t,actor:e,target:n,label:o,numbers:s}){let{statements:r}=s,i=`${e} \u2192 ${n}`,a=()=>V(t.a,t.b),c=[F(t.weight),I(s.
acts,de(s),i),zl(s,i),I(r.length,r,i),I(s.articles.size,r,i),I(s.sources.size,r,i)];return f("tr",{},f("th",{scope:"row"},
S(e,a)),f("td",{},o),f("td",{},S(n,a)),c.map(l=>f("td",{class:"num"},l)))}function zl({byQuadClass:t,quadClasses:e},n){let o=x.
labels.quad_classes.map((s,r)=>t[r]>0&&f("span",{class:`quad-class ${Nt(x,r)}`},I(t[r],e[r],`${n}, ${s}`),` ${s}`));return o.
some(Boolean)?o:"\u2013"}function oe(t){return`${x.title.replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-|-$/g,"").slice(0,60)||"network"}.${t}`}var Dl={
"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function K(t){return String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
"").replace(/[&<>"]/g,e=>Dl[e])}var wo=17;function xo(t,e,n){let{text:o}=B(),s=Math.floor(n/7),i=[...$i(x.title,s).map(m=>({line:m,weight:600})),...$i(`${tt(
w)} ${qs(w)}`.trim(),s).map(m=>({line:m,weight:400}))].map(({line:m,weight:u},d)=>`<text x="${t}" y="${e+(d+1)*wo}" font\
-size="12" font-weight="${u}" fill="${o}">${K(m.trim())}</text>`),[a,c]=[t,e+(i.length+1)*wo+4],l=ps().map(([m,u])=>{let d=54+
u.length*6.6;a+d>t+n&&a>t&&([a,c]=[t,c+wo]);let g=`<g transform="translate(${a} ${c-11})">${m.innerHTML}</g><text x="${a+
48}" y="${c}" font-size="12" fill="${o}">${K(u)}</text>`;return a+=d,g});return{height:c-e+12,markup:i.join("")+l.join("")}}
function $i(t,e){let n=[""];for(let o of t.split(" "))n[n.length-1].length+o.length>e&&n.push(""),n[n.length-1]+=`${o} `;
return n}async function ki(){let t=document.querySelector("#canvas canvas"),e=t.width/t.clientWidth||1,n=t.clientWidth,{height:o,
markup:s}=xo(12,0,n-24),r=new Image;r.src=bo(`<svg xmlns="${Ie}" width="${n}" height="${o}" font-family="system-ui, sans\
-serif">${s}</svg>`),await r.decode();let i=document.createElement("canvas");i.width=t.width,i.height=t.height+o*e;let a=i.
getContext("2d");a.fillStyle=B().ground,a.fillRect(0,0,i.width,i.height),a.drawImage(t,0,0),a.drawImage(r,0,t.height,n*e,
o*e),i.toBlob(c=>c&&Vt(oe("png"),"image/png",c))}var bo=t=>`data:image/svg+xml;charset=utf-8,${encodeURIComponent(t)}`;function se(){
let t=Ke()?.body;if(!t?.nodeIndices.length)return"";let{nodes:e}=w.level,n=t.nodeIndices.map(m=>({at:m,x:t.nodes[m].x,y:t.
nodes[m].y})),[o,s]=[Math.min(...n.map(({x:m})=>m))-90,Math.max(...n.map(({x:m})=>m))+90],[r,i]=[Math.min(...n.map(({y:m})=>m))-
60,Math.max(...n.map(({y:m})=>m))+70],a=[...[...w.arrows.keys()].map(m=>Fl(m,t)),...n.map(({at:m,x:u,y:d})=>Hl(m,e[m],u,
d))],c=xo(o+12,i,s-o-24),l=[o,r,s-o,i-r+c.height].map(m=>m.toFixed(1));return`<svg xmlns="${Ie}" viewBox="${l.join(" ")}\
" font-family="system-ui, sans-serif"><rect x="${l[0]}" y="${l[1]}" width="${l[2]}" height="${l[3]}" fill="${B().ground}\
"/>${a.join("")}${c.markup}</svg>
`}function Pl(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.hypot(o,s),i=n?.enabled?n.roundness:0,a=Math.atan2(s,o)+(.5*(n?.type===
"curvedCCW"?-i:i)+.5)*Math.PI,c=(.5*i+.5)*r;return{x:t.x+c*Math.sin(a),y:t.y+c*Math.cos(a)}}function _i(t,e,n){let o=n.nodes[e],
s=Math.hypot(o.x-t.x,o.y-t.y)||1,r=w.level.nodes[e].size+3;return{x:o.x-(o.x-t.x)/s*r,y:o.y-(o.y-t.y)/s*r}}var _e=({x:t,
y:e})=>`${t.toFixed(1)} ${e.toFixed(1)}`;function Fl(t,e){let{options:n}=e.edges[t],{arrows:o}=w.level,{signs:s,holds:r,
marks:i}=x.encodings,[a,c]=[e.nodes[o.actor[t]],e.nodes[o.target[t]]],{color:l}=n.color,m=a===c,u=m?{x:a.x+34,y:a.y-34}:
Pl(a,c,n.smooth),d=m?{x:a.x,y:a.y-16}:_i(u,o.actor[t],e),g=m?{x:a.x+16,y:a.y}:_i(u,o.target[t],e),b=Math.atan2(g.y-u.y,g.
x-u.x)*180/Math.PI,_={x:(d.x+2*u.x+g.x)/4,y:(d.y+2*u.y+g.y)/4},{dashes:M}=r[o.hold[t]],O=M.length?` stroke-dasharray="${M.
join(" ")}"`:"",y=`<path d="M${_e(d)} Q${_e(u)} ${_e(g)}" fill="none" stroke="${l}" stroke-width="${n.width.toFixed(1)}"${O}\
/>`,k=vn(s[o.sign[t]].head,l,`translate(${_e(g)}) rotate(${b}) scale(1)`),E=Tn(i[o.mark[t]].middle,l,_.x.toFixed(1),_.y.
toFixed(1));return y+(k?.outerHTML??"")+(E?.outerHTML??"")+Ul(n.label??"",d,g,_)}function Ul(t,e,n,o){if(!t)return"";let s=Math.
atan2(n.y-e.y,n.x-e.x)*180/Math.PI,r=s>90||s<-90?s+180:s,i=t.split(`
`),a=i.map((c,l)=>`<tspan x="0" y="${-4-12*(i.length-1-l)}">${K(c)}</tspan>`);return`<text transform="translate(${_e(o)}\
) rotate(${r.toFixed(1)})" font-size="11" ${Si()}>${a.join("")}</text>`}var Si=()=>`text-anchor="middle" fill="${B().text}\
" stroke="${B().ground}" stroke-width="3" paint-order="stroke"`;function Hl(t,{size:e,shape:n,tint:o},s,r){let i={square:`\
<rect x="${s-e}" y="${r-e}" width="${2*e}" height="${2*e}" `,triangle:`<path d="M${s} ${r-e} L${s+e} ${r+e*.8} L${s-e} ${r+
e*.8} Z" `,diamond:`<path d="M${s} ${r-e} L${s+e} ${r} L${s} ${r+e} L${s-e} ${r} Z" `,dot:`<circle cx="${s}" cy="${r}" r\
="${e}" `},c=Kt(L(w.level,t)).split(`
`).map((m,u)=>`<text x="${s}" y="${r+e+14+u*14}" font-size="13" ${Si()}>${K(m)}</text>`),l=o>=0?Lt()[o]:B().node;return`${i[n]}\
fill="${l}" stroke="${B().line}"/>${c.join("")}`}var Oi=["type","sector","country"],Gl=["weight","acts","articles","sources","statements"];function Ql(t){let e=String(t),
n=/^[=+\-@\t\r]/.test(e)&&Number.isNaN(Number(e))?`'${e}`:e;return/[",\r\n]/.test(n)?`"${n.replace(/"/g,'""')}"`:n}function sn(){
let{nodes:t}=w.level,n=["actor","actor_label","target","target_label","weight","acts",...x.names.quad_classes.map(s=>s.replace(
" ","_")),"no_quad_class","articles","sources","label","statements"],o=he(w).map(({pair:s,actor:r,target:i})=>{let{acts:a,
byQuadClass:c,noQuadClass:l,articles:m,sources:u,statements:d}=rt(w,s);return[...[t[s.a].actor,r,t[s.b].actor,i],s.weight,
a,...c,l,m.size,u.size,dt(x,s.rows),gt(x,d).join(" ")]});return[n,...o].map(s=>`${s.map(Ql).join(",")}\r
`).join("")}function rn(){let{nodes:t}=w.level,e=new Set,n=he(w).map(({pair:r},i)=>{e.add(r.a).add(r.b);let{acts:a,articles:c,
sources:l,statements:m}=rt(w,r),u=[r.weight,a,c.size,l.size,gt(x,m).join(" ")],d=`source="${K(t[r.a].actor)}" target="${K(
t[r.b].actor)}"`;return`<edge id="${i}" ${d} label="${K(dt(x,r.rows))}" weight="${r.weight}"><attvalues>${u.map(Mi).join(
"")}</attvalues></edge>`}),o=[...e].sort((r,i)=>r-i).map(r=>{let i=Oi.map((a,c)=>Mi(t[r][a],c)).join("");return`<node id\
="${K(t[r].actor)}" label="${K(L(w.level,r))}"><attvalues>${i}</attvalues></node>`});return`<?xml version="1.0" encoding\
="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">${vi("node",Oi,()=>"string")+vi("edge",
Gl,r=>r==="statements"?"string":"integer")}<nodes>${o.join("")}</nodes><edges>${n.join("")}</edges></graph></gexf>
`}var Mi=(t,e)=>t===null||t===""?"":`<attvalue for="${e}" value="${K(t)}"/>`;function vi(t,e,n){let o=e.map((s,r)=>`<att\
ribute id="${r}" title="${s}" type="${n(s)}"/>`).join("");return`<attributes class="${t}">${o}</attributes>`}function Ti(){let t=f("details",{id:"save",class:"menu"},f("summary",{},p("save"))),e=(n,o)=>j(p(n),()=>{o(),t.open=!1});
return t.append(f("div",{},e("save_png",ki),e("save_svg",()=>Vt(oe("svg"),"image/svg+xml",se())),e("save_csv",()=>Vt(oe(
"csv"),"text/csv",sn())),e("save_gexf",()=>Vt(oe("gexf"),"application/xml",rn())),e("print",()=>window.print()))),t}function Ai(){let t=f("input",{type:"checkbox",onchange:e=>rr(e.target.checked)});v(A("app"),f("header",{},f("h1",{},x.title),
f("div",{class:"tools"},Zl(),Jl(),Ti())),f("nav",{id:"views","aria-label":p("views")},f("div",{id:"tabs",role:"tablist",
"aria-label":p("views"),onkeydown:Xl},bt.map(Vl))),f("nav",{id:"side","aria-label":p("filters")}),f("main",{},f("div",{id:"\
main",role:"tabpanel"},f("div",{id:"stage"},f("div",{id:"canvas",role:"application","aria-label":p("graph_of")}),f("img",
{id:"printed",alt:""}),f("p",{id:"empty",class:"empty"}),f("div",{class:"over"},j(p("fit"),Ze),f("label",{class:"tick",id:"\
physics"},t,f("span",{},p("physics")))),f("p",{id:"hint",class:"hint"})),f("div",{id:"sheet"}),f("p",{id:"caption"}))),f(
"aside",{id:"panel",tabindex:0,"aria-label":p("quotes")}),f("footer",{id:"time"}),f("p",{id:"announced",class:"unseen","\
aria-live":"polite"})),document.addEventListener("keydown",Yl)}function Li(){let{tab:t,open:e}=h;document.documentElement.
dataset.theme=h.theme,document.body.classList.toggle("wide",t!=="graph"&&!e),A("theme").textContent=p(ft()==="dark"?"lig\
ht":"dark");for(let n of bt){let o=A(`tab-${n}`);o.setAttribute("aria-selected",String(n===t)),o.tabIndex=n===t?0:-1}A("\
main").setAttribute("aria-labelledby",`tab-${t}`),A("stage").hidden=t!=="graph",A("sheet").hidden=t==="graph"}function Ci(){
let t=document.querySelectorAll(".tools option[value]:not([value=''])");for(let e of t)e.textContent=D(Kl(e.value))}function Kl(t){
try{return new Intl.DisplayNames([t],{type:"language"}).of(t)??t}catch{return t}}function Zl(){if(x.languages.length<2)return null;
let t=x.languages.map(e=>[e,e]);return R(p("language_of_names"),[["",p("language_of_names")],...t],h.language??"",async e=>{
await N(),await $({language:e||null})})}var Jl=()=>j("",()=>$({theme:ft()==="dark"?"light":"dark"}),{id:"theme"}),Vl=t=>j(
p(`tab_${t}`),()=>$({tab:t}),{role:"tab",id:`tab-${t}`,"aria-controls":"main"});async function Xl({key:t}){let e={ArrowRight:1,
ArrowLeft:-1}[t];if(!e)return;let n=bt[(bt.indexOf(h.tab)+e+bt.length)%bt.length];await $({tab:n}),A(`tab-${n}`).focus()}
function Yl(t){t.target instanceof Element&&/^(INPUT|SELECT|TEXTAREA)$/.test(t.target.tagName)||(t.key==="Escape"&&h.open&&
$({open:null}),t.key==="/"&&(t.preventDefault(),A("search").focus()))}var tm=["open","pair","article","about","unfolded","more","tab","theme"],em=["ego","steps","level","all","grown"],nm={findings:ni,
arguments:zr,table:go,matrix:yi,timeline:ti,bargains:Ur,article:Dr,compare:Gr};async function Ei(t){let e=as();wr(),await ke(
t),"open"in t&&h.open||cs(e)}async function ke(t){let e=Object.keys(t??h),n=!!(t&&w&&e.length)&&e.every(r=>tm.includes(r)),
o=!w;(h.compared_with||h.language)&&await N(),n||await os();let s=!n&&!o&&e.some(r=>em.includes(r));Li(),(!n||e.includes(
"theme"))&&(mr(),Zn()),sm(),await om(s),await Lr()}async function om(t){if(h.tab!=="graph"){await nm[h.tab](A("sheet"));
return}let e=!w.arrows.size&&!w.isGrown;A("empty").textContent=e?St():"",A("physics").hidden=w.nodes.size>=Ys,tr(t)}function sm(){
let t=A("caption");if(t.hidden=["findings","arguments","compare","matrix","article"].includes(h.tab),!["graph","table"].
includes(h.tab)){v(t,Wn());return}let{statements:e}=Et(w),n=[w.selfLoops>0&&p("note_self_loops",{n:w.selfLoops}),w.isGrown&&
p("not_drawn_yet"),w.arrows.size>Qe&&p("note_zoom")].filter(Boolean),o=e.filter(s=>w.chosen.undated.has(s));v(t,tt(w)," ",
I(p("show_quotes"),e,p("based_on_drawn")),n.length>0&&` \xB7 ${n.join(" ")}`,o.length>0&&[" \xB7 ",I(C(o.length,"article\
_date_used"),o,p("undated_many"))])}function Ii(){let t=h.tab==="graph"?se():"",e=A("printed");e.alt=tt(w),t?e.src=bo(t):e.removeAttribute("src")}var Ni={change:$,state:()=>h,edges:()=>xt(w).map(t=>{let e=rt(w,t);return{actor:w.level.nodes[t.a].actor,target:w.level.
nodes[t.b].actor,label:dt(x,t.rows),weight:t.weight,acts:e.acts,quad_classes:[...e.byQuadClass,e.noQuadClass],articles:e.
articles.size,sources:e.sources.size,statements:gt(x,e.statements)}}),parts:()=>w.parts?.claims.map(t=>t.map(({sides:e})=>e.
map(n=>gt(x,n)))),arguments:async()=>{let{cards:t,...e}=await Ce();return ye(x,{cards:t,...e},h).map(({tail:n,head:o,words:s,
statements:r})=>({tail:t[n].text,head:t[o].text,words:s,statements:gt(x,r)}))},bargains:()=>Ee().bargains.map(t=>({acts:t.
length,statements:gt(x,t.flatMap(e=>e.statements))})),svg:se,csv:sn,gexf:rn,network:Ke};async function rm(){ns(Ei),await Yo(is,document.documentElement.lang||"en"),At(gn(location.hash,yt)),Ai(),await ke(),document.
body.classList.add("ready"),addEventListener("hashchange",im),addEventListener("beforeprint",Ii),$n().addEventListener("\
change",()=>h.theme==="auto"&&ke()),(window.requestIdleCallback||setTimeout)(()=>{Ci(),N()})}function im(){let t=gn(location.
hash,yt);Jo(t,h)||(At(t),ke())}Object.assign(window,{explorer:Ni});rm();})();

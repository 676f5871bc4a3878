"use strict";(()=>{var Lt=t=>t.compared_with?[...t.according_to,...t.compared_with]:t.according_to;function As(t,e){let n=t.statements;if(e.
includes("everyone"))return()=>!0;let o=Zn(t,e),s=new Set(Es(e,"of:").map(r=>t.sources.findIndex(i=>i.id===r)));return r=>n.
own[r]===1&&o(r)||n.source[r]>=0&&s.has(n.source[r])}function Zn(t,e){let n=t.statements;if(e.includes("authors")||e.includes(
"everyone"))return()=>!0;let o=xe(t,e);return s=>o.has(n.publisher[s])||o.has(n.author[s])}var xe=(t,e)=>new Set(Es(e.includes(
"everyone")?[]:e,"by:").map(n=>t.signers.indexOf(n)).filter(n=>n>=0)),Es=(t,e)=>t.filter(n=>n.startsWith(e)).map(n=>n.slice(
e.length));var Ht=0,Jc=1,Pe=0,at=({statements:t},e)=>t.mode[e]===Ht&&t.polarity[e]===0,it=t=>Array.from(t.keys()).filter(e=>t[e]),$t=(t,e)=>e.
map(n=>t.statements.key[n]).sort();function At(t,e,n){let o=t.statements,s=Cs(t,e,n,o.alternative),r=Is(o),i=Zc(t,s,r),a=Rs(
t,e,s,r);Ws(t,e,s,i);let c=s.slice();for(let[l,u]of o.sums)s[l]&&u.some(m=>c[m])&&(s[l]=0);return{inside:s,main:i,...r,undated:a}}
function Xn(t,e,n,o=t.statements.disjunct){let s=t.statements,r=Cs(t,e,n,o);return Rs(t,e,r,Is(s)),Ws(t,e,r,s.key.map((i,a)=>a)),
r}function ne(t,e,n=[]){let o={...e,kinds:null,quad_classes:null,modes:null,polarities:null};return Xn(t,{...o,count:"st\
atements"},Lt(e),n)}function Yn(t,e){let n=t.statements,o=e.coders&&new Set(e.coders.map(s=>t.coders.indexOf(s)));return s=>o?
o.has(n.coder[s]):n.aside[s]!==Jc}function ye(t,e,n,o){let s=new Array(o).fill(0);for(let r of it(De(t,{...e,articles:null},
["everyone"])))n(r)>=0&&s[n(r)]++;return s}function De(t,e,n){let o=t.statements,s=xe(t,n);if(!e.coders&&!e.articles&&!s.
size)return Uint8Array.from(o.aside,l=>l?0:1);let r=Yn(t,e),i=e.articles&&new Set(e.articles.map(l=>t.articles.findIndex(
u=>u.id===l))),a=Uint8Array.from(o.article,(l,u)=>r(u)&&(!i||i.has(l))?1:0),c=new Map;for(let l of it(a)){let u=o.article[l],
{text:m,copy:d}=t.articles[u],b=((s.has(o.publisher[l])||s.has(o.author[l])?0:2)+(d?1:0))*t.articles.length+u,y=c.get(m);
(!y||b<y[0])&&c.set(m,[b,u])}for(let l of it(a))c.get(t.articles[o.article[l]].text)?.[1]!==o.article[l]&&(a[l]=0);return a}
function Cs(t,e,n,o){let s=t.statements,r=De(t,e,n),i=As(t,n),a=e.count==="acts",c=ee(a&&e.kinds===null?[Pe]:e.kinds),[l,
u]=[ee(e.relations),ee(e.modes)],[m,d]=[ee(e.certainties),ee(e.polarities)];for(let h=0;h<r.length;h++){if(!r[h])continue;
let b=t.relations[s.relation[h]];i(h)&&!o[h]&&c(b.kind)&&!(a&&b.kind===Pe&&!b.deed)&&l(s.relation[h])&&u(s.mode[h])&&m(s.
certainty[h])&&d(s.polarity[h])&&(e.inferred||!s.inferred[h])&&(e.headlines||!s.headline[h])||(r[h]=0)}return r}function ee(t){
let e=t&&new Set(t);return n=>e===null||e.has(n)}var Is=t=>({first:t.first.slice(),last:t.last.slice(),approximate:t.approximate.
slice()});function Zc(t,e,{first:n,last:o,approximate:s}){let r=t.statements,i=Int32Array.from(e,(a,c)=>c);for(let a of Yc(
r,e)){if(a.length<2)continue;a.sort((l,u)=>r.rank[l]-r.rank[u]);let c=Xc(t,a);for(let l of a)i[l]=a[0],c&&(at(t,l)||!js(
r,l))&&([n[l],o[l],s[l]]=[c.first,c.last,c.approximate])}return i}var js=(t,e)=>t.first[e]!==null||t.last[e]!==null;function Xc(t,e){
let n=t.statements,o=e.filter(c=>js(n,c));if(!o.length)return null;let s=qs(qs(o,c=>at(t,c)),c=>!n.approximate[c]),r=Ns(
s.map(c=>n.first[c]),Math.max),i=Ns(s.map(c=>n.last[c]),Math.min),[a]=s;return r!==null&&i!==null&&r>i?{first:n.first[a],
last:n.last[a],approximate:1}:{first:r,last:i,approximate:n.approximate[a]}}function qs(t,e){let n=t.filter(e);return n.
length?n:t}function Ns(t,e){let n=t.filter(o=>o!==null);return n.length?e(...n):null}function Yc(t,e){let n=new Map;for(let o=0;o<
e.length;o++){if(!e[o]||t.act[o]<0)continue;let s=n.get(t.act[o]);s?s.push(o):n.set(t.act[o],[o])}return n.values()}function Rs(t,e,n,{
first:o,last:s,approximate:r}){let i=new Set,{since:a,until:c}=e;if(a===null&&c===null&&e.undated)return i;let l=e.inside===
"certainly";for(let u=0;u<n.length;u++){if(!n[u])continue;let[m,d]=[o[u],s[u]],h=m===null&&d===null;if(l&&r[u]||h&&(l||!e.
undated)){n[u]=0;continue}if(h){let O=t.articles[t.statements.article[u]];[m,d]=[O.first,O.last]}let[b,y]=l?[m,d]:[d,m];
a!==null&&(b===null?l:b<a)&&(n[u]=0),c!==null&&(y===null?l:y>c)&&(n[u]=0),h&&n[u]&&i.add(u)}return i}function Ws(t,e,n,o){
let s=ee(e.quad_classes);for(let r=0;r<n.length;r++)s(t.statements.quad_class[o[r]])||(n[r]=0)}function ze(t,e){let n=t.statements,o=Xn(t,{...e,count:"statements"},["everyone"]),s=[],r=(i,a,c)=>s.push({claim:n.claim[i],
first:n.first[i],last:n.last[i],approximate:n.approximate[i],at:a,...c});for(let i of it(o)){let a=n.polarity[i]===0,c={
affirms:a,how:a?"affirms":"denies",held:!0};n.source[i]>=0&&r(i,i,{who:t.sources[n.source[i]].id,certainty:n.certainty[i],
...c}),n.own[i]&&r(i,i,{who:null,certainty:n.certainty[i],...c});let l=t.names.stances[n.stance[i]],u={who:null,affirms:!a,
certainty:null,held:!1};l==="doubts"&&r(i,i,{...u,how:"doubts"}),l==="rejects"&&r(i,i,{...u,how:a?"rejects":"affirms"})}
for(let[i,a,c]of n.denials){if(!o[i]||n.disjunct[a])continue;let l=n.polarity[a]!==0;r(a,i,{who:c,affirms:l,how:l?"affir\
ms":"denies",certainty:n.certainty[i],held:!1})}return s}function Bs(t,e){if(e.includes("everyone"))return()=>!0;let n=new Set(
e),o=xe(t,e),{publisher:s,author:r}=t.statements;return({who:i,at:a})=>i===null?n.has("authors")||o.has(s[a])||o.has(r[a]):
n.has(`of:${i}`)}var to=(t,e)=>!t.approximate&&!e.approximate&&t.last!==null&&e.first!==null&&t.last<e.first;var _e=["opposed","doubted","only_first","only_second","other_certainty","agreed"],[eo,no,tl,el,Ds]=[0,1,2,3,4],Et=5;function Fe(t,e,n){
let o={claims:_e.map(()=>[]),partOf:new Map},s=[e.according_to,n];if(new Set(s.map(a=>[...a].sort().join(`
`))).size<2)return o;let r=s.map(a=>Bs(t,a)),i=new Map;for(let a of ze(t,e))for(let[c,l]of r.entries()){if(!l(a))continue;
let u=i.get(a.claim)??[[],[]];i.set(a.claim,u),u[c].push(a)}for(let[a,c]of i.values())for(let[l,u]of oo(a,c))nl(o,l,u);return o}
function nl({claims:t,partOf:e},n,o){let s=o.map(i=>[...new Set(i.map(a=>a.at))]),r={positions:o,sides:s,statements:[...new Set(
s.flat())]};t[n].push(r);for(let i of r.statements)e.set(i,Math.min(n,e.get(i)??n))}function oo(t,e){let[n,o,s]=[!1,!1,!1];
for(let c of t)for(let l of e)to(c,l)||to(l,c)||(c.affirms===l.affirms?s||=c.held&&l.held:Ps(c)||Ps(l)?o=!0:n=!0);if(n||
o)return[[n?eo:no,[t,e]]];let r=[t,e].map(c=>c.filter(l=>l.held));if(!s)return[[tl,[r[0],[]]],[el,[[],r[1]]]].filter(([,
l])=>l.flat().length);let[i,a]=r.map(c=>[...new Set(c.map(l=>l.certainty))].sort().join(" "));return[[i===a?Et:Ds,r]]}var Ps=({
how:t})=>t==="doubts"||t==="rejects",zs=t=>t===Ds||t===Et,so=t=>t===eo||t===no;function He({facts:t,parts:e},n){let o=new Set(
n.map(r=>e?.partOf.get(t.ties.statement[r])));for(let r of[eo,no])if(o.has(r))return r;let[s]=o;return o.size===1&&s!==void 0&&
s!==Et?s:-1}function Fs(t){let{relations:e,text:n}=t,o=[...new Set(e.map(l=>l.family))],s=Object.entries(t.names).map(([l,u])=>[l,u.
map(m=>n[`${l}: ${m}`]||m)]),r=(l,u)=>u.map((m,d)=>({...m,words:n[`encoding of ${l}: ${t.names[l][d]}`]||m.words})),{signs:i,
holds:a,marks:c}=t.encodings;return{...t,families:o,familyOf:e.map(l=>o.indexOf(l.family)),labels:Object.fromEntries(s),
encodings:{signs:r("signs",i),holds:r("holds",a),marks:r("marks",c)}}}function Hs(t,e){let n=new Uint8Array(e.nodes.length);
for(let o of[e.actor,e.target])for(let s of o)n[s]=1;return{...e,name:t,numbers:new Map(e.nodes.map((o,s)=>[o.actor,s])),
isTied:n,arrows:{...e.arrows,actor:e.edges.map(o=>o.from),target:e.edges.map(o=>o.to)}}}var Ue=["price","condition"];function Us(t,e,n){let o=ol(t,n),s=a=>Ue.includes(e.roles[a].function??""),r=a=>a.statements.
some(c=>e.statements[c].roles?.some(([l])=>s(l))),i=il(t,o).map(a=>a.map(c=>o[c])).sort((a,c)=>c.length-a.length||a[0].statements[0]-
c[0].statements[0]);return{bargains:i.filter(a=>a.some(r)),others:i.filter(a=>!a.some(r))}}function ro(t,e,n){let o=JSON.
stringify(n.flatMap(i=>i.statements).sort((i,a)=>i-a)),s=i=>!e.compared_with&&Object.entries(i).every(([a,c])=>JSON.stringify(
e[a])===JSON.stringify(c));return(t.courses.find(i=>s(i.state))?.bargains??[]).find(i=>JSON.stringify(i.offers)===o)}function ol(t,e){
let n={...e,count:"statements",kinds:null,quad_classes:null,relations:null,modes:null,polarities:null},o=At(t,n,Lt(e)),{
act:s,relation:r}=t.statements,i=new Map;for(let a of t.offers.mentions.filter(c=>rl(t,o,c))){let[c,,,l,u,m,d,h]=a,b=i.get(
s[c])??sl(r[o.main[c]]);i.set(s[c],b),b.statements.push(c);for(let y of l)b.sides.add(y);for(let y of u)b.toSides.add(y);
for(let y of h)b.about.add(y);for(let y of m)b.targets.set(y,[...b.targets.get(y)??[],c]);for(let y of d)b.things.set(y,
[...b.things.get(y)??[],c])}return[...i.values()]}var sl=t=>({relation:t,statements:[],sides:new Set,toSides:new Set,targets:new Map,
things:new Map,about:new Set});function rl(t,{inside:e,main:n,first:o,last:s},[r,i,a]){let{act:c,relation:l}=t.statements,
{deed:u,offers:m}=t.relations[l[n[r]]];return e[r]===1&&i===o[r]&&a===s[r]&&c[r]>=0&&at(t,r)&&u&&m}function il(t,e){let n=e.
map((l,u)=>u),o=l=>(n[l]!==l&&(n[l]=o(n[l])),n[l]),s=(l,u)=>{n[Math.max(o(l),o(u))]=Math.min(o(l),o(u))},r=al(t,e),i=l=>e[l].
toSides.size>0;for(let[l,u]of r)([...e[l].toSides].some(d=>e[u].toSides.has(d))||!i(l)&&!i(u))&&s(l,u);let a=new Map;for(let[
l,u]of r){if(i(l)===i(u))continue;let[m,d]=(i(l)?[u,l]:[l,u]).map(o);a.set(m,(a.get(m)??new Set).add(d))}for(let[l,u]of a)
u.size===1&&s(l,[...u][0]);let c=new Map;for(let l of e.keys())c.set(o(l),[...c.get(o(l))??[],l]);return[...c.values()]}
function al(t,e){let n=new Map;for(let[s,{sides:r,things:i,about:a}]of e.entries()){let c=i.size?[...i.keys()]:a.size?[...a]:
[""];for(let l of r)for(let u of c){let m=JSON.stringify([l,u]);n.set(m,[...n.get(m)??[],s])}}let o=(s,r)=>t.relations[e[s].
relation].wider.includes(e[r].relation);return[...n.values()].flatMap(s=>s.flatMap((r,i)=>s.slice(i+1).map(a=>[r,a]))).filter(
([s,r])=>o(s,r)||o(r,s))}var et=(t,e,n)=>t*n+e;function Ge(t,e,n,o,s){let r=e.nodes.length,i=new Map;for(let a of n){let[c,l]=[e.actor[a],e.target[a]],
u=et(c,l,r),m=i.get(u);m?m.rows.push(a):i.set(u,{a:c,b:l,key:u,rows:[a],weight:0})}for(let a of i.values())a.weight=qt(t,
a.rows,o,s);return i}function qt(t,e,n,o){let s=t.statements,{statement:r}=t.ties,i=c=>s.act[c]>=0&&t.relations[s.relation[n.
main[c]]].deed;if(e.length===1)return o==="acts"&&!i(r[e[0]])?0:1;let a=new Set;for(let c of e){let l=r[c];o==="articles"?
a.add(s.article[l]):o==="statements"?a.add(l):i(l)&&a.add(s.act[l])}return a.size}var io=class{weight=0;ends=[];known=null;get others(){
return this.known??=new Set(this.ends),this.known}};function Gs(t){let e=new Map,n=(o,s,r)=>{let i=e.get(o)??new io;e.set(
o,i),i.ends.push(s),i.weight+=r.weight};for(let o of t.values())n(o.a,o.b,o),n(o.b,o.a,o);return e}function Ks(t,e,n,o){let s=a=>t.numbers.get(a)??-1,r={isGrown:!1,weakest:0,kept:null};if(o.ego!==null&&n.has(s(o.ego)))return{
...r,shown:ul(n,s(o.ego),o.steps)};let i=new Set(n.keys());return o.all?{...r,shown:i}:i.size<=1e3?{...r,shown:i,...cl(e)}:
{...r,shown:ll(n,(o.grown||[]).map(s)),isGrown:!0}}var ao=({shown:t,kept:e},n)=>t.has(n.a)&&t.has(n.b)&&(!e||e.has(n.key)),
pt=t=>[...t.pairs.values()].filter(e=>ao(t,e)),Qs=new WeakMap;function Qe(t){if(!t.isGrown&&!t.kept)return t;let e=Qs.get(
t);if(e)return e;let n=new Set(t.nodes.keys()),o={...t,shown:n,kept:null,weakest:0,isGrown:!1};return Qs.set(t,o),o}var $e=(t,e)=>e.
weight-t.weight||t.key-e.key;function Oe(t){return[...t].sort(([e,{weight:n}],[o,{weight:s}])=>s-n||e-o).map(([e])=>e)}function cl(t){
if(t.size<=2e4)return{};let e=[...t.values()].sort($e).slice(0,2e4);return{weakest:t.size-2e4,kept:new Set(e.map(n=>n.key))}}
function ll(t,e){let n=new Set(Oe(t).slice(0,30));for(let o of e){let s=t.get(o);if(s)for(let r of[o,...s.others])n.add(
r)}return n}function ul(t,e,n){let o=new Set([e]),s=[e];for(let r=0;r<n;r++){let i=s.flatMap(a=>[...t.get(a)?.others??[]]).
filter(a=>!o.has(a));for(let a of i)o.add(a);s=[...new Set(i)]}return o}var Vs=new WeakMap;function Js(t,e,n,o,s){let r=new Map;for(let i of n.values())if(ao(o,i))for(let a of i.rows){let c=fl(
t,e,a,s),l=r.get(c);l?l.push(a):r.set(c,[a])}return r}function fl(t,e,n,o){let s=t.ties.statement[n];if(o[s]===s)return e.
arrow[n];let r=t.statements,i=r.relation[o[s]],a=t.ties.together[n]?t.names.signs.indexOf("together"):t.relations[i].sign;
for(let c of[i,-1]){let l=[e.actor[n],e.target[n],c,a,r.hold[o[s]],r.mark[o[s]]].join(" "),u=ml(e).get(l);if(u!==void 0)
return u}return e.arrow[n]}function ml(t){let e=Vs.get(t);if(!e){let{actor:n,target:o,relation:s,sign:r,hold:i,mark:a}=t.
arrows;e=new Map(n.map((c,l)=>[[n[l],o[l],s[l],r[l],i[l],a[l]].join(" "),l])),Vs.set(t,e)}return e}var Zs=(t,e,n)=>t.names.
signs[e.arrows.sign[n]]==="together";function Ke({level:t,arrows:e}){let{arrows:n,nodes:o}=t,s=new Map;for(let r of e.keys()){
let[i,a]=[n.actor[r],n.target[r]],c=et(Math.min(i,a),Math.max(i,a),o.length),l=s.get(c)??[[],[]];s.set(c,l),l[i<a?0:1].push(
r)}return[...s.values()]}function Xs({arrows:t,nodes:e}){let n=new Map,o=t.actor.map((s,r)=>et(Math.min(s,t.target[r]),Math.
max(s,t.target[r]),e.length));for(let s of o)n.set(s,(n.get(s)||0)+1);return o.map(s=>n.get(s)>1)}function Ve(t,e,n,o){let{ties:s}=t,{inside:r}=n,i=pl(t,n),a=[],c=[],l=0,u=o.types&&new Set(o.types),m=d=>!u||u.has(e.nodes[d].
type);for(let d=0;d<s.statement.length;d++){if(!r[s.statement[d]]||i.has(d))continue;let[h,b]=[e.actor[d],e.target[d]];if(!(!m(
h)||!m(b))){if(h===b&&!o.self){s.issue[d]||l++;continue}(s.issue[d]?c:a).push(d)}}return{between:a,issues:c,selfLoops:l}}
function pl({ties:t,statements:e,relations:n},{inside:o,main:s,first:r,last:i}){let a=new Set,c=l=>l.some(u=>o[u]);for(let[
l,u]of t.manners)n[e.relation[s[t.statement[l]]]].manner!==u&&a.add(l);for(let[l,u,m]of t.times){let d=t.statement[l];(r[d]!==
u||i[d]!==m)&&a.add(l)}for(let[l,u]of t.needs)c(u)||a.add(l);for(let[l,u]of t.yields)c(u)&&a.add(l);return a}function Je(t,e,n){let o=At(t,n,Lt(n)),s=Ve(t,e,o,n),r=n.issues?[...s.between,...s.issues]:s.between,i=Ge(t,e,r,o,n.count),
a=n.min_weight>1?new Map([...i].filter(([,u])=>u.weight>=n.min_weight)):i,c=Gs(a),l=Ks(e,a,c,n);return{facts:t,level:e,state:n,
chosen:o,pairs:a,nodes:c,...l,arrows:Js(t,e,a,l,o.main),parts:n.compared_with&&Fe(t,n,n.compared_with),weak:i.size-a.size,
selfLoops:s.selfLoops,withIssues:s.issues.length}}var Nt=["findings","graph","arguments","compare","timeline","bargains","matrix","table","article"],co=["entity","organis\
ation","sector","country"],lo=["ties","statements"],dl=["acts","statements","articles"],Se={tab:"graph",level:"entity",according_to:[
"authors"],compared_with:null,since:null,until:null,inside:"possibly",undated:!0,kinds:null,quad_classes:null,relations:null,
modes:null,certainties:null,polarities:null,coders:null,articles:null,types:null,count:"statements",inferred:!0,headlines:!0,
self:!1,issues:!1,min_weight:1,all:!1,ego:null,steps:1,grown:null,open:null,pair:null,article:null,about:null,claimant:null,
unfolded:null,rows:"ties",facets:null,columns:null,sort:null,more:0,find:null,language:null,theme:"auto"},tr=Object.keys(
Se),hl=new Set(["kinds","quad_classes","relations","modes","certainties","polarities"]),gl=new Set(["coders","articles",
"types","according_to","compared_with","grown","pair","unfolded","find","facets","columns"]),Ys={steps:[1,2,3],level:co,
tab:Nt,theme:["auto","light","dark"],count:dl,rows:lo},er=t=>({...Se,...t}),nr=(t,e)=>tr.every(n=>or(t[n],e[n]));function uo(t,e){
return tr.filter(o=>!or(t[o],e[o])).map(o=>`${o}=${encodeURIComponent(JSON.stringify(t[o]))}`).join("&")}function fo(t,e){
let n=t.replace(/^#/,"").split("&").map(o=>[o.slice(0,Math.max(o.indexOf("="),0)),o.slice(o.indexOf("=")+1)]).filter(([o])=>Object.
hasOwn(Se,o)).map(([o,s])=>[o,wl(s)]).filter(([o,s])=>bl(o,s));return{...e,...Object.fromEntries(n)}}var or=(t,e)=>JSON.
stringify(t)===JSON.stringify(e);function wl(t){try{return JSON.parse(decodeURIComponent(t))}catch{return}}function bl(t,e){
return e===null?Se[t]===null:hl.has(t)?Array.isArray(e)&&e.every(Number.isInteger):gl.has(t)?Array.isArray(e)&&e.every(n=>typeof n==
"string"):Object.hasOwn(Ys,t)?Ys[t].includes(e):["since","until","min_weight","more"].includes(t)?Number.isInteger(e):typeof e==
(typeof Se[t]=="boolean"?"boolean":"string")}var w,Ut=null,se="en",g,V,x,oe,mo=null,po=null,ho=new Map,go=new Map,sr=async()=>{};async function rr(t,e){oe=t,se=e,w=Fs(
await oe.facts()),V=er(w.opening),g=V,Ut=mo=po=null,ho.clear()}async function j(){mo??=oe.words();let t=await mo;return Ut!==
t&&(go=new Map(t.entities.map((e,n)=>[e.id,n]))),Ut=t,t}var Ze=()=>oe.findings();function Xe(){return po??=oe.arguments(),
po}function Ct(t){let e=ho.get(t)??oe.level(t).then(n=>Hs(t,n));return ho.set(t,e),e}var Ye=t=>go.get(t);function Ot(t){
let e=go.get(t);return e===void 0||!Ut?null:Ut.entities[e]}function ir(t){sr=t}function St(t){g={...g,...t}}async function $(t){
St(t),await sr(t)}async function ar(){let t=await Ct(g.level);for(;t.name!==g.level;)t=await Ct(g.level);x=Je(w,t,g)}var tn=()=>Us(
w,v(),g);function v(){if(!Ut)throw new Error("what is read was not loaded");return Ut}var xl={light:["#9cc3e6","#f2c14e","#8fd0b0","#e6a5b8","#c3b1e1","#d9b38c"],dark:["#5f9bd1","#cfa13a","#5fae8b","#c57b93",
"#9a84c7","#b58a5e"]},yl={light:{text:"#17202b",ground:"#ffffff",node:"#cbd2d9",line:"#52606d"},dark:{text:"#e9edf1",ground:"\
#192029",node:"#52606d",line:"#9aa5b1"}},_l={light:["#b3261e","#a8327a","#6d3fb0","#00776b","#8a6100","#9aa5b1"],dark:["\
#ff8a80","#f48fb1","#b79af0","#4cc3b4","#e0b050","#52606d"]},wo=()=>matchMedia("(prefers-color-scheme: dark)");function kt(){
return g.theme!=="auto"?g.theme:wo().matches?"dark":"light"}var U=()=>yl[kt()],Gt=()=>xl[kt()],re=t=>w.encodings.signs[t][kt()],
bo=t=>_l[kt()][t];function cr(t,e){let n=He(t,e);return bo(n<0?Et:n)}var en="http://www.w3.org/2000/svg";function f(t,e={},...n){return lr(document.createElement(t),e,n)}function E(t,e={},...n){
return lr(document.createElementNS(en,t),e,n)}function lr(t,e,n){for(let[o,s]of Object.entries(e))s==null||s===!1||(typeof s==
"function"?t.addEventListener(o.slice(2),s):o==="value"||o==="checked"?Object.assign(t,{[o]:s}):t.setAttribute(o,s===!0?
"":String(s)));return Qt(t,n),t}function Qt(t,e){for(let n of e)n==null||n===!1||n===""||(Array.isArray(n)?Qt(t,n):t.append(
n instanceof Node?n:String(n)))}function L(t,...e){t.replaceChildren(),Qt(t,e)}function M(t){let e=document.getElementById(
t);if(!e)throw new Error(`the page has no ${t}`);return e}function ie(t){M("announced").textContent=t}var ur={facts:()=>ke("facts"),words:()=>ke("words"),arguments:()=>ke("arguments"),findings:()=>ke("findings"),level:t=>ke(
`level-${t}`)};async function ke(t){let e=M(t);if(e.type==="application/json")return JSON.parse(e.text);let n=Uint8Array.
from(atob(e.text),s=>s.charCodeAt(0)),o=new Blob([n]).stream().pipeThrough(new DecompressionStream("gzip"));return JSON.
parse(await new Response(o).text())}var xo="button, select, input, summary, [tabindex='0']";function nn(t){return((t.getAttribute("aria-label")||t.closest("\
label")?.textContent||t.textContent)??"").replace(/[\d\u2022]+/g,"").trim()}function fr(){let t=document.activeElement,e=t?.
closest("#side, #time, #panel, #sheet");return!t||!e||!t.matches(xo)?null:{part:e.id,words:nn(t),at:[...e.querySelectorAll(
xo)].indexOf(t)}}function mr(t){if(!t||document.activeElement!==document.body)return;let e=[...M(t.part).querySelectorAll(
xo)],n=r=>Math.abs(e.indexOf(r)-t.at),[o]=e.filter(r=>nn(r)===t.words).sort((r,i)=>n(r)-n(i));(o??e[Math.min(t.at,e.length-
1)])?.focus({preventScroll:!0})}function on(t){return new Set([...t.querySelectorAll("details[open] > summary")].map(nn))}
function sn(t,e){for(let n of t.querySelectorAll("details"))n.firstElementChild&&e.has(nn(n.firstElementChild))&&(n.open=
!0)}function p(t,e={}){let n=w.text[t];return n===void 0?t:n.replace(/\{(\w+)\}/g,(o,s)=>s in e?String(e[s]):o)}var I=t=>t<1e3?
String(t):t.toLocaleString(se),ve=(t,e)=>p(t===1?e:`${e}_many`),q=(t,e)=>`${I(t)} ${ve(t,e)}`;function ct(t,e=t.length){
return t.length>e?`${t.slice(0,e).join(", ")} ${p("and_more",{n:t.length-e})}`:[t.slice(0,-1).join(", "),...t.slice(-1)].
filter(Boolean).join(` ${p("and")} `)}var R=t=>t.charAt(0).toLocaleUpperCase(se)+t.slice(1),yo=t=>`${t>0?"+":t<0?"\u2212":
""}${Math.abs(t).toFixed(1)}`;var _o=t=>e=>{e.key!=="Enter"&&e.key!==" "||(e.preventDefault(),t())};function T(t,e,n={}){return f("span",{role:"button",
tabindex:0,class:"link",onclick:e,onkeydown:_o(e),...n},t)}function A(t,e,n={}){return f("button",{type:"button",onclick:o=>e(
o.currentTarget),...n},t)}function rn(t,e){let n=$l(t);return!n||!["https:","http:"].includes(n.protocol)?f("span",{},e):
f("a",{href:n.href,rel:"noopener noreferrer",target:"_blank"},e)}function $l(t){try{return new URL(t)}catch{return null}}var ae=(t,...e)=>f("section",{class:"group"},f("h2",{},t),e);function F(t,e,n,o){let s=e.find(([r])=>r===n);return f("se\
lect",{"aria-label":t,title:s?.[1],onchange:r=>o(r.target.value)},e.map(([r,i])=>f("option",{value:r,selected:r===n},R(i))))}
function Q(t,e,n,o){let s=f("input",{type:"checkbox",checked:e,onchange:r=>n(r.target.checked)});return f("label",{class:"\
tick"},s,o,f("span",{},t))}function Kt(t,e){let n=f("ol",{class:"acts"},t.slice(0,e));return[n,Me(t,e,e,o=>Qt(n,o))]}function Me(t,e,n,o){
if(t.length<=e)return null;let s=e,r=()=>p("more",{n:t.length-s}),i=A(r(),()=>{o(t.slice(s,s+n)),s+=n,s>=t.length?i.remove():
i.textContent=r()});return i}var lt=(t,...e)=>f("fieldset",{},f("legend",{},t),e);var an=["\u2260","?","\u2460","\u2461","\u2248","="];function $o(){let t=w.signers.map(n=>[`by:${n}`,p("viewpoint_signer",
{name:n})]),e=w.sources.map(({id:n,label:o,by:s})=>[`of:${n}`,p("viewpoint_quoted",{name:o,by:s.join(", ")})]);return[["\
authors",p("viewpoint_authors")],...t,...e,["everyone",p("viewpoint_everyone")]]}function dt(t){let e=new Map($o());return t.
map(n=>e.get(n)||n).join(` ${p("and")} `)}function It(t){return t.map(n=>pr(n)?.label??(n.startsWith("by:")?n.slice(3):p(
`viewpoint_${n}`))).join(` ${p("and")} `)}var cn=t=>t.length===1&&pr(t[0])?.by||[],pr=t=>w.sources.find(({id:e})=>t===`o\
f:${e}`),dr=t=>p(`part_${t}`,{first:dt(g.according_to),second:dt(g.compared_with||[])});var Ol={square:"M3 2 H13 V12 H3 Z",triangle:"M8 1.5 L14 12.5 H2 Z",diamond:"M8 1 L14 7 L8 13 L2 7 Z"};function ce(t,{dashes:e=[],
head:n="arrow",middle:o=""}={}){let r=E("line",{x1:2,y1:7,x2:n==="bar"?37:34,y2:7,stroke:t,"stroke-width":2,"stroke-dash\
array":e.join(" ")||null});return gr("0 0 42 14",r,Oo(n,t,"translate(40 7) rotate(0) scale(1)"),So(o,t,19,7))}var gr=(t,...e)=>E(
"svg",{class:"sample",width:42,height:14,viewBox:t,"aria-hidden":"true"},e),ln=t=>ce(re(t),{head:w.encodings.signs[t].head}),
hr=t=>ce(bo(t));function Sl(){return[..._e.slice(0,Et).map((e,n)=>Te(hr(n),`${an[n]} ${dr(e)}`)),Te(hr(Et),p("part_same"))]}
var Te=(t,e)=>[t,e];function Oo(t,e,n){return t?t==="bar"?E("line",{transform:n,x1:-2,y1:-5,x2:-2,y2:5,stroke:e,"stroke-\
width":3}):t==="vee"?E("path",{transform:n,d:"M-8 -4.5 L0 0 L-8 4.5",fill:"none",stroke:e,"stroke-width":2}):E("path",{transform:n,
d:"M-9 -4.5 L0 0 L-9 4.5 Z",fill:e}):null}function So(t,e,n,o){return t==="circle"?E("circle",{cx:n,cy:o,r:3.5,fill:e}):
t==="diamond"?E("path",{transform:`translate(${n} ${o})`,d:"M-4.5 0 L0 -4.5 L4.5 0 L0 4.5 Z",fill:e}):null}function ko(t,e=U().
node){let n={fill:e,stroke:U().line},o=t==="dot"?E("circle",{cx:8,cy:7,r:5.5,...n}):E("path",{d:Ol[t],...n});return gr("\
-13 0 42 14",o)}function wr(){let{sign:t,hold:e,mark:n}=x.level.arrows,o=[...x.arrows.keys()];return vo({signs:new Set(o.
map(s=>t[s])),holds:new Set(o.map(s=>e[s])),marks:new Set(o.map(s=>n[s]))})}function vo(t){let{signs:e,holds:n,marks:o}=w.
encodings,s=U().line,r=(l,u)=>!t||t[l].has(u),i=e.flatMap(({words:l},u)=>r("signs",u)?[Te(ln(u),l)]:[]),a=n.flatMap(({dashes:l,
words:u},m)=>l.length&&r("holds",m)?[Te(ce(s,{dashes:l}),u)]:[]),c=o.flatMap(({middle:l,words:u},m)=>l&&r("marks",m)?[Te(
ce(s,{middle:l}),u)]:[]);return[...x.parts?Sl():i,...a,...c]}var br=new WeakMap;function xr(t,e,n){let o=t.statements,s=t.names.quad_classes,r=new Map,i=s.map(()=>[]),a={unreal:[],none:[]},
[c,l]=[0,0];for(let d of e){let h=t.relations[o.relation[n[d]]],b=o.quad_class[n[d]];if(!(o.act[d]<0||!h.deed))if(!at(t,
d))a.unreal.push(d);else{if((b<0?a.none:i[b]).push(d),r.has(o.act[d])||(r.set(o.act[d],b),h.goldstein===null))continue;c+=
h.goldstein,l++}}let u=d=>[...r.values()].filter(h=>h===d).length,m=a.unreal.map(d=>o.act[d]).filter(d=>!r.has(d));return{
statements:e,acts:r.size,...a,unrealActs:new Set(m).size,quadClasses:i,byQuadClass:s.map((d,h)=>u(h)),noQuadClass:u(-1),
articles:new Set(e.map(d=>o.article[d])),sources:new Set(e.map(d=>kl(t,d))),sum:c,scored:l}}var kl=({statements:t},e)=>t.
source[e]>=0?-1-t.source[e]:t.author[e]>=0?t.author[e]:t.publisher[e],Le=t=>[...t.quadClasses.flat(),...t.none],ut=(t,e)=>xr(
t.facts,ht(t,e.rows),t.chosen.main);function vt(t){let e=br.get(t);if(e)return e;let n=pt(t),o=new Set(t.isGrown?t.shown:
[]);for(let{a,b:c}of n)o.add(a).add(c);let{statement:s}=t.facts.ties,r=new Set(n.flatMap(a=>a.rows.map(c=>s[c]))),i={...xr(
t.facts,[...r],t.chosen.main),actors:o.size};return br.set(t,i),i}function ht({facts:t,chosen:e},n){return gt(e,new Set(
n.map(o=>t.ties.statement[o])))}function gt({first:t,last:e},n){let o=s=>t[s]??e[s]??1/0;return[...n].sort((s,r)=>o(s)-o(
r)||s-r)}function un({facts:t,chosen:e},n){let o=new Map;for(let s of n){let r=t.statements.act[s],i=r>=0&&e.inside[s]?`\
act ${r}`:`statement ${s}`,a=o.get(i);a?a.push(s):o.set(i,[s])}return[...o.values()]}function yr({chosen:t},e){let n=t.main[e[0]];
return e.includes(n)?n:e[0]}var jt=(t,e)=>t.names.quad_classes[e].split(" ")[1],fn=(t,e)=>e.filter(n=>t.ties.together[n]);
function _r(t,e){let{facts:n,chosen:o,state:s}=t,{relation:r,quad_class:i}=n.statements,a=new Set(fn(n,e).map(m=>n.ties.
statement[m])),{act:c}=n.statements,l=new Set(e.map(m=>n.ties.statement[m]).filter(m=>at(n,m)).map(m=>c[m])),u=[[],[],[]];
for(let m of e){let d=n.ties.statement[m];if(s.count==="acts"&&!at(n,d)&&l.has(c[d]))continue;let h=o.main[d],b=n.relations[r[h]].
sign,y=a.has(d)?n.names.signs.indexOf(jt(n,i[h])):b;u[at(n,d)?y:2].push(m)}return u.map(m=>m.length?qt(n,m,o,s.count):0)}var vl=0,Ml=0;function Sr(){let{statements:t,names:e,labels:n}=w;return ae(p("filters_and_counts"),lt(p("quad_classes"),
Tl()),lt(p("modes"),mn("modes",n.modes,Mo(t.mode,e.modes),o=>To(o===Ht,"not actual"))),lt(p("certainties"),mn("certainti\
es",n.certainties,Mo(t.certainty,e.certainties),o=>To(o===vl,"hedged"))),lt(p("polarities"),mn("polarities",n.polarities,
Mo(t.polarity,e.polarities),o=>To(o===Ml,"denied"))))}function kr(t){let e=f("details",{class:"group",open:t},f("summary",
{},p("more_filters")),t&&Or());return e.addEventListener("toggle",()=>e.open&&e.children.length===1&&Qt(e,Or())),e}var Mo=(t,e)=>ye(
w,g,n=>t[n],e.length);function To(t,e){let{names:n,encodings:o}=w;return ce(U().line,{dashes:t?[]:o.holds[n.holds.indexOf(
e)].dashes})}function Tl(){let{statements:t,names:e,labels:n}=w,o=e.quad_classes.length,s=c=>c<o?ln(e.signs.indexOf(jt(w,
c))):ln(e.signs.indexOf("neither")),r=ye(w,g,c=>t.quad_class[c]<0?o:t.quad_class[c],o+1),i=[...e.quad_classes.keys(),-1],
a=g.quad_classes??i;return[...n.quad_classes,p("no_quad_class")].map((c,l)=>{let u=m=>$({quad_classes:pn(i,a,[i[l]],m,i)});
return r[l]>0&&Q(`${c} (${r[l]})`,a.includes(i[l]),u,s(l))})}function pn(t,e,n,o,s){let r=t.filter(i=>n.includes(i)?o:e.
includes(i));return String(r)===String(s)?null:r}function mn(t,e,n,o=()=>null){let s=[...e.keys()],r=t==="kinds"&&g.count===
"acts"?[Pe]:s,i=g[t],a=i??r;return e.map((c,l)=>{let u=m=>$({[t]:pn(s,a,[l],m,r)});return(n[l]>0||i!==null)&&Q(`${c} (${n[l]}\
)`,a.includes(l),u,o(l))})}function $r(t,e){let n=e.map(([s])=>s),o=g[t]??n;return e.map(([s,r])=>{let i=a=>$({[t]:pn(n,
o,[s],a,n)});return Q(r,o.includes(s),i)})}function Or(){let{statements:t,names:e,labels:n,relations:o,families:s,familyOf:r,
articles:i,coders:a}=w,c=ye(w,g,m=>t.relation[m],o.length),l=ye(w,g,m=>o[t.relation[m]].kind,e.kinds.length),u=new Set(x.
level.nodes.filter((m,d)=>x.level.isTied[d]).map(m=>m.type));return[lt(p("kinds"),mn("kinds",n.kinds,l)),lt(p("relations"),
s.map((m,d)=>Ll(m,[...o.keys()].filter(h=>r[h]===d),c))),lt(p("types"),$r("types",[...u].sort().map(m=>[m,m]))),i.length>
1&&lt(p("articles"),$r("articles",i.map(m=>[m.id,m.title]))),a.length>1&&lt(p("coders"),Al()),lt(p("further"),Q(p("with_\
issues"),g.issues,m=>$({issues:m})),Q(p("with_inferred"),g.inferred,m=>$({inferred:m})),Q(p("with_headlines"),g.headlines,
m=>$({headlines:m})),Q(p("with_self_loops"),g.self,m=>$({self:m})))]}function Ll(t,e,n){let o=[...w.relations.keys()],s=g.
relations??o,r=e.filter(c=>n[c]),i=r.reduce((c,l)=>c+n[l],0);if(!i)return null;let a=(c,l)=>$({relations:pn(o,s,c,l,o)});
return f("details",{class:"family"},f("summary",{},`${t} (${i})`,r.some(c=>!s.includes(c))&&" \u2022"),f("p",{class:"qui\
et"},T(p("all"),()=>a(e,!0))," ",T(p("none"),()=>a(e,!1))),r.map(c=>Q(`${w.relations[c].label} (${n[c]})`,s.includes(c),
l=>a([c],l))))}function Al(){let t=g.coders??[],e=t.length>1?[[t.join(" "),ct(t)]]:[],n=w.coders.map(o=>[o,o]);return F(
p("coders"),[["",p("one_coder")],...n,...e],t.join(" "),o=>$({coders:o?o.split(" "):null}))}var dn=class{#t=new Map;#e;constructor(e,n,o,s){this.facts=e,this.words=n,this.level=o,this.#e=Lo(s),this.counted=it(De(
e,this.#e,["everyone"])),this.entities=new Int32Array(n.entities.length),this.articles=new Int32Array(e.articles.length),
this.relations=new Int32Array(e.relations.length);for(let r of this.counted){for(let i of this.namedBy(r))this.entities[i]++;
for(let i of e.relations[e.statements.relation[r]].wider)this.relations[i]++;this.articles[e.statements.article[r]]++}}namedBy(e){
let{s:n,o,roles:s=[],sources:r=[]}=this.words.statements[e],i=new Set([n,o,...s.map(([,a])=>a),...r].filter(El));for(let a of i)
for(let c of this.words.entities[a].members??[])i.add(c);return i}ofRelation(e){let{relations:n,statements:o}=this.facts;
return this.counted.filter(s=>n[o.relation[s]].wider.includes(e))}ofQuestion({where:e}){let n=this.facts.statements;return this.
counted.filter(o=>e.some(s=>Object.entries(s).every(([r,i])=>i.includes(Number(n[r][o])))))}ofPhrase({relation:e,actor:n,
target:o}){let{facts:s,level:r}=this,[i,a]=[n,o].map(l=>l===null?-1:r.numbers.get(l));if(i===void 0||a===void 0)return[];
let c=this.rows(e).filter(l=>(i<0||r.actor[l]===i)&&(a<0||r.target[l]===a));return[...new Set(c.map(l=>s.ties.statement[l]))]}targetsOf(e){
let{facts:n,level:o}=this,s=new Map;for(let i of this.rows(e)){let a=o.target[i];s.set(a,(s.get(a)??new Set).add(n.ties.
statement[i]))}return[...s].sort(([i,a],[c,l])=>l.size-a.size||i-c).map(([i])=>o.nodes[i].actor)}rows(e){let n=this.#t.get(
e);if(n)return n;let{facts:o,level:s}=this,r=o.relations.flatMap(({wider:l},u)=>l.includes(e)?[u]:[]),i={...this.#e,relations:r},
a=Ve(o,s,At(o,i,["everyone"]),i),c=[...a.between,...a.issues];return this.#t.set(e,c),c}},El=t=>typeof t=="number"&&t>=0,
Lo=t=>({...t,according_to:["everyone"],compared_with:null,since:null,until:null,undated:!0,kinds:null,quad_classes:null,
relations:null,modes:null,certainties:null,polarities:null,articles:null,types:null,count:"statements",inferred:!0,headlines:!0,
self:!0,issues:!0,min_weight:1});var ql=60,hn=null;function Vt(){if(!g.open)return null;let t=g.open.indexOf(":"),e=g.open.slice(0,t),n=g.open.slice(t+1);
return{kind:e,names:e==="pair"?n.split(">").map(Ao):[n]}}function Ao(t){try{return decodeURIComponent(t)}catch{return t}}
var Eo=t=>`pair:${t.map(encodeURIComponent).join(">")}`,z=t=>$({open:`actor:${t}`}),J=t=>$({open:`statement:${w.statements.
key[t]}`}),vr=(t,e)=>Eo([t,e].map(n=>x.level.nodes[n].actor));function nt(t,e){let n=[t,e].map(o=>x.level.nodes[o].actor);
return $({open:Eo(n),pair:n})}function H(t,e,n={}){let o=gt(x.chosen,t),s=o.slice(0,ql).map(r=>w.statements.key[r]);return hn=
{statements:o,label:e,name:[o.length,...s].join(" ")},$({...n,open:`list:${hn.name}`})}function gn(t){if(hn?.name===t)return hn;
let e=t.split(" ").slice(1);return{name:t,label:"",statements:e.map(n=>w.statements.key.indexOf(n)).filter(n=>n>=0)}}function wn(t,e){
return $({tab:"article",article:w.articles[t].id,open:`statement:${w.statements.key[e]}`})}function bn(t){let e=x.level.
nodes[t].actor;return x.isGrown?$({grown:qo(e)}):$({ego:g.ego===e?null:e,steps:1})}var qo=t=>[...new Set([...g.grown||[],
t])];async function Mr(t){let e=await Ct("entity"),n=e.numbers.get(t);if(n===void 0)return null;let o={...Lo(g),self:g.self,
issues:g.issues},s=[{},{issues:!0},o,{...o,issues:!0}];for(let r of s){let i={...g,...r,level:"entity",ego:null};if(Je(w,
e,i).nodes.has(n))return{...r,level:"entity",ego:null}}return null}function Tr(t){let e=Vt();if(!e||!["pair","actor"].includes(
e.kind))return{};let n=x.level,[o,s]=e.names.map(c=>n.numbers.get(c)),r=n.actor.findIndex((c,l)=>c===o&&(s===void 0||n.target[l]===
s)),i=r<0&&o!==void 0&&e.kind==="actor"?n.target.indexOf(o):-1;if(r<0&&i<0)return{open:null};let a=(r<0?[t.target[i]]:[t.
actor[r],t.target[r]]).map(c=>t.nodes[c].actor);return e.kind==="actor"||a[0]===a[1]?{open:`actor:${a[0]}`}:{open:Eo(a),
pair:a}}var D=t=>g.language&&t.labels?.[g.language]||t.label;function No(t){let e=D(t);return Object.entries(t.labels??{}).find(
([,n])=>n===e)?.[0]??null}function C(t,e){let n=t.nodes[e],o=g.language?Ot(n.actor):null;return o?D(o):n.label}function xn(t){
let e=x.level.numbers.get(t);return e===void 0?t:C(x.level,e)}function Co(t){let{level:e}=t;return pt(t).map(n=>({pair:n,
actor:C(e,n.a),target:C(e,n.b)}))}var Lr=["statements","acts","articles"];function Ar(){let t=T(p("draw_all"),()=>$({all:!0}));return ae(p("level"),F(p("l\
evel"),co.map(e=>[e,p(`level_${e}`)]),g.level,Nl),f("label",{class:"line"},`${p("count_by")} `,Cl()),f("label",{class:"l\
ine"},`${p("min_weight")} `,Il()),g.ego!==null&&jl(g.ego),x.isGrown&&f("p",{class:"quiet"},p("not_drawn_yet")," ",t),x.weakest>
0&&f("p",{class:"quiet"},p("weakest",{n:x.weakest})," ",t))}async function Nl(t){let e=await Ct(t);await $({level:t,ego:null,
...Tr(e)})}function Cl(){let t=e=>$({count:Lr.find(n=>n===e)});return F(p("count_by"),Lr.map(e=>[e,p(`by_${e}`)]),g.count,
t)}function Il(){return f("input",{type:"number",min:1,max:999,value:g.min_weight,"aria-label":p("min_weight"),onchange:t=>$(
{min_weight:Math.max(1,Math.floor(Number(t.target.value))||1)})})}function jl(t){let e=F(p("distance"),[1,2,3].map(n=>[String(
n),q(n,"step")]),String(g.steps),n=>$({steps:Number(n)}));return f("p",{class:"ego"},p("neighbours_of",{name:xn(t)})," ",
e," ",T(p("show_all"),()=>$({ego:null})))}var Rl={\u00DF:"ss",\u00E6:"ae",\u0153:"oe",\u00F8:"o",\u0111:"d",\u00F0:"d",\u0142:"l",\u0131:"i",\u00FE:"th",\u064A:"\u06CC",
\u0649:"\u06CC",\u0643:"\u06A9",\u0629:"\u0647","\u2019":"'","\u2018":"'",\u02BC:"'","\u02B9":"'","\u201C":'"',"\u201D":'\
"',"\u201E":'"',"\xAB":'"',"\xBB":'"'},Er=/(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu,Wl=/[^\p{ASCII}]/u,
qr=new Map;function Nr(t){let e=qr.get(t);if(e!==void 0)return e;let o=[...t.normalize("NFKD").replace(Er,"").toLowerCase().
replace(Er,"")].map(s=>Rl[s]??(/\p{Pd}/u.test(s)?"-":/\s/u.test(s)?" ":s)).join("");return qr.set(t,o),o}function wt(t){
return(Wl.test(t)?Array.from(t,Nr).join(""):t.toLowerCase()).replace(/\s+/g," ").trim()}var Io=t=>wt(t).split(" ").filter(
Boolean);function jo(t){let e=[],n="",o=0;for(let s of t){let r=Nr(s);if(r!==" "||n!==""&&!n.endsWith(" ")){n+=r;for(let i=0;i<
r.length;i++)e.push(o)}o+=s.length}return{plain:n,places:[...e,o]}}function Cr(t,e){let{plain:n,places:o}=jo(t),s=[];for(let r of e)
for(let i=n.indexOf(r);r&&i>=0;i=n.indexOf(r,i+r.length))s.push([o[i],Bl(t,o,i+r.length-1)]);return s.sort((r,i)=>r[0]-i[0]||
i[1]-r[1]),s.filter(([r],i)=>s.slice(0,i).every(([,a])=>a<=r))}function Bl(t,e,n){let o=n+1;for(;e[o]===e[n]&&o<e.length-
1;)o++;return e[n]+t.slice(e[n],e[o]).trimEnd().length}var Pl=/[\p{L}\p{N}]/u;function Ae(t,e){let n=e===0?" ":t[e-1];return n===
" "||n===`
`||!Pl.test(n)}function le(t,e){let o=[...new Set(e.filter(s=>s!=null&&s!==""))];return{at:t,names:o,plain:o.map(wt)}}function Ro(t,e){
let n=e.join(" ");return t===n?0:t.startsWith(n)?1:e.every(o=>t.includes(o))?e.every(o=>Dl(t,o))?2:3:null}function Dl(t,e){
for(let n=t.indexOf(e);n>=0;n=t.indexOf(e,n+1))if(Ae(t,n))return!0;return!1}function Ir(t,e,n){let o=[];for(let s of t){
let[r,i]=[1/0,0];for(let[a,c]of s.plain.entries()){let l=Ro(c,e);l!==null&&l<r&&([r,i]=[l,a])}r<1/0&&o.push({one:s,rank:r,
by:i,count:n(s.at)})}return o.sort((s,r)=>s.rank-r.rank||r.count-s.count||s.one.at-r.one.at)}function jr(t,e){let n=null;
for(let o of t)for(let[s,r]of o.plain.entries())for(let i of new Set([r,...r.split(" ")])){let a=Math.min(Math.floor(Math.
max(e.length,i.length)/3),n?n.far-1:99);if(a<1||Math.abs(i.length-e.length)>a)continue;let c=zl(i,e,a);c<=a&&(n={one:o,name:o.
names[s],far:c})}return n}function zl(t,e,n){let[o,s]=[[],Array.from({length:e.length+1},(r,i)=>i)];for(let r=1;r<=t.length;r++){
let i=[r];for(let a=1;a<=e.length;a++){let c=t[r-1]===e[a-1];i[a]=Math.min(s[a]+1,i[a-1]+1,s[a-1]+(c?0:1)),r>1&&a>1&&t[r-
1]===e[a-2]&&t[r-2]===e[a-1]&&(i[a]=Math.min(i[a],o[a-2]+1))}if(Math.min(...i)>n)return n+1;[o,s]=[s,i]}return s[e.length]}var yn=90,Ee=class{constructor(){this.plain=[],this.passages={owners:[],bounds:[],texts:[]}}add(e,n,o=null){this.plain.push(
`${wt(e)}
`),this.passages.owners.push(n),this.passages.bounds.push(o),this.passages.texts.push(o?null:e)}whole(){let e=new Uint32Array(
this.plain.length+1);for(let[n,o]of this.plain.entries())e[n+1]=e[n]+o.length;return{plain:this.plain.join(""),starts:e,
...this.passages}}};function Wo({plain:t,starts:e},n){let o=n.join(" "),s=n.reduce((a,c)=>c.length>a.length?c:a,""),r=[[],
[],[]],i=0;for(let a=t.indexOf(s);a>=0;a=t.indexOf(s,e[i])){for(;e[i+1]<=a;)i++;if(n.length===1&&Ae(t,a))r[0].push(i);else{
let c=t.slice(e[i],e[i+1]);n.every(l=>c.includes(l))&&r[Fl(c,o)].push(i)}if(i++,i+1>=e.length)break}return r.flat()}function Fl(t,e){
let n=2;for(let o=t.indexOf(e);o>=0;o=t.indexOf(e,o+1)){if(Ae(t,o))return 0;n=1}return n}function qe(t,e){let n=t.replace(
/^#+\s+/,"").replace(/\s+/g," ").trim(),o=Cr(n,[e.join(" "),...e]),[s]=o[0]??[0],r=s>yn?Rr(n,s-yn):0,i=n.length-s>2*yn?Rr(
n,s+2*yn):n.length,a=r?"\u2026 ":"";return{text:`${a}${n.slice(r,i).trimEnd()}${i<n.length?" \u2026":""}`,marks:o.filter(
([c,l])=>c>=r&&l<=i).map(([c,l])=>[c-r+a.length,l-r+a.length])}}function Rr(t,e){let n=t.indexOf(" ",e);return n>=0&&n-e<
20?n+1:e}async function Wr(t,e){let{findings:n,...o}=t,{facts:s,words:r}=o,i=r.entities.map(({label:l,labels:u={},aliases:m=[]},d)=>le(
d,[l,...Object.values(u),...m])),a=({at:l})=>!!r.entities[l].actor,c=await Gl(t,e);return{...o,actors:i.filter(a),issues:i.
filter(l=>!a(l)),relations:s.relations.map(({label:l},u)=>le(u,[l])),questions:s.questions.map(({title:l,name:u},m)=>le(
m,[l,u])),articles:s.articles.map(({title:l,author:u,publisher:m},d)=>le(d,[l,u,m,[u,m,l].filter(Boolean).join(" ")])),findings:Vl(
t,n),quotes:await Ul(t,e),sentences:c,sentenceOf:Kl(t,c)}}function Hl({facts:t,words:e},n){let{quote:o}=e.statements[n],
s=e.bodies[t.statements.article[n]];if(s===null)return o.join(" [\u2026] ");let r=[];for(let i=2;i<o.length;i+=2)r.push(
s.slice(Number(o[i]),Number(o[i+1])));return r.join(" [\u2026] ")}async function Ul(t,e){let n=new Ee;for(let[o,{translation:s}]of t.
words.statements.entries())n.add(Hl(t,o),o),s&&n.add(s,o),await e();return n.whole()}async function Gl({words:t,facts:e},n){
let o=new Ee;for(let[s,r]of t.bodies.entries()){let i=new Intl.Segmenter(e.articles[s].language??void 0,{granularity:"se\
ntence"});for(let{segment:a,index:c}of i.segment(Ql(r??"")))a.trim()&&o.add(a,s,[c,c+a.length]);await n()}return o.whole()}
var Ql=t=>t.replace(/(?<!\n|^#[^\n]*)\n(?!\n)/gm," ");function Kl({facts:t,words:e},{owners:n,bounds:o}){let s=new Map;for(let[
r,i]of n.entries())s.has(i)||s.set(i,r);return Int32Array.from(e.statements,({quote:r},i)=>{let a=t.statements.article[i];
if(e.bodies[a]===null)return-1;let[c,l]=[s.get(a)??0,n.length];for(;l-c>1;){let u=c+l>>1;n[u]===a&&(o[u]?.[0]??0)<=Number(
r[2])?c=u:l=u}return c})}function Vl({facts:t},e){let n=new Map(t.statements.key.map((o,s)=>[o,s]));return e.flatMap(o=>o.
findings).map(({title:o,sentence:s,counts:r,quote:i},a)=>{let c=s.map(([m])=>m).join(""),u=[...new Set([...r.flatMap(([,
,m])=>m),i.statement])].flatMap(m=>n.get(m)??[]);return{...le(a,[c,`${o}: ${c}`]),statements:u}})}var Br=4,Pr=4;function Dr(t,e,n,o){let s=i=>i.filter(a=>!n.has(a)),r=[];for(let{at:i,plain:a}of t.relations){let c=Jl(a[0].
split(" "),e);if(c===null||!o.relations[i])continue;let[l,u]=[e.slice(0,c.from),e.slice(c.to)].map(s);for(let m of Xl(t,
i,l,u,o)){let d=o.ofPhrase(m);d.length&&r.push({kind:"phrase",rank:c.rank,count:d.length,label:"",phrase:m,statements:d})}}
return r.sort((i,a)=>i.rank-a.rank||(a.count??0)-(i.count??0))}function Jl(t,e){for(let n=0;n<e.length;n++){let o=e.slice(
n,n+t.length);if(o.length===t.length&&o.every((i,a)=>Zl(i,t[a])))return{from:n,to:n+t.length,rank:o.every((i,a)=>i===t[a])?
0:1};if(n+o.length===e.length&&o.join(" ").length>=Br&&t.join(" ").startsWith(o.join(" ")))return{from:n,to:e.length,rank:1}}
return null}function Zl(t,e){let n=0;for(;n<t.length&&t[n]===e[n];)n++;return t===e||n>=Br&&n>=Math.max(t.length,e.length)-
2}function Xl(t,e,n,o,s){let[r,i]=[n,o].map(a=>a.length?Yl(t,a):[null]);return n.length||o.length?r.flatMap(a=>i.map(c=>({
relation:e,actor:a,target:c}))):s.targetsOf(e).slice(0,Pr).map(a=>({relation:e,actor:null,target:a}))}function Yl({actors:t,
issues:e,words:{entities:n}},o){let s=[];for(let{at:i,plain:a}of[...t,...e]){let c=a.map(l=>Ro(l,o)).filter(l=>l!==null);
c.length&&s.push({rank:Math.min(...c),id:n[i].id})}return s.sort((i,a)=>i.rank-a.rank).filter(({rank:i})=>i===s[0].rank).
slice(0,Pr).map(({id:i})=>i)}var zr=["phrase","actor","issue","relation","article","finding","question","quote","words"],tu=4,eu=200,nu="\u2E80",_n=class{constructor(e,n,o){
this.index=e,this.counts=new dn(e.facts,e.words,e.level,n),this.asking=new Set(Io(o)),this.answers=e.facts.questions.map(
s=>s.tab?null:this.counts.ofQuestion(s))}groups(e,n=null){let o=Io(e.replace(/[?\u00bf\u061f\uff1f]/g," "));if(!o.length)
return[];let s=c=>c===n?eu:tu,r=o.filter(c=>!this.asking.has(c)),i=o.join("").length>1||o[0]>=nu;return[ou("phrase",Dr(this.
index,o,this.asking,this.counts),s("phrase")),...this.namedGroups(o,r.length?r:o,s),...i?this.textGroups(o,s):[]].filter(
({total:c})=>c).sort((c,l)=>Hr(c)-Hr(l)||zr.indexOf(c.kind)-zr.indexOf(l.kind))}nearest(e){let{actors:n,issues:o,relations:s}=this.
index;return jr([...n,...o,...s],wt(e))?.name??null}namedGroups(e,n,o){let{counts:s,index:r}=this,i=()=>0,a=l=>s.entities[l],
c=(l,u,m,d=()=>({}))=>{let h=Ir(u,l==="question"?n:e,m),b=h.slice(0,o(l)).map(({one:y,rank:O,by:S,count:_})=>({kind:l,rank:O,
count:_,at:y.at,label:y.names[0],...S>0&&l!=="finding"&&l!=="question"&&{alias:y.names[S]},...d(y.at)}));return{kind:l,total:h.
length,hits:b}};return[c("actor",r.actors,a),c("issue",r.issues,a),c("relation",r.relations.filter(({at:l})=>s.relations[l]),
l=>s.relations[l],l=>({statements:s.ofRelation(l)})),c("article",r.articles,l=>s.articles[l],()=>({alias:void 0})),c("fi\
nding",r.findings,i,l=>({count:r.findings[l].statements.length,statements:r.findings[l].statements,snippet:qe(r.findings[l].
names[0],e)})),c("question",r.questions.filter(({at:l})=>this.answers[l]?.length!==0),l=>this.answers[l]?.length??0,l=>{
let u=this.answers[l];return u?{statements:u}:{count:null,tab:r.facts.questions[l].tab}})]}textGroups(e,n){let{quotes:o,
sentences:s,sentenceOf:r}=this.index,{first:i,total:a,taken:c}=this.quoted(Wo(o,e),n("quote")),l=Wo(s,e).filter(d=>!c[d]),
u=i.map(({passage:d,statements:h})=>{let b=o.owners[d],y=qe(this.sentence(r[b]),e),O=y.marks.length?y:qe(this.quote(d),e),
S=this.index.facts.statements.article[b],_=[...h];return{...Fr("quote",O,S,e),count:_.length,statements:_}}),m=l.slice(0,
n("words")).map(d=>{let h=this.sentence(d);return{...Fr("words",qe(h,e),s.owners[d],e),sentence:h}});return[{kind:"quote",
total:a,hits:u},{kind:"words",total:l.length,hits:m}]}quoted(e,n){let{quotes:o,sentences:s,sentenceOf:r}=this.index,i=new Uint8Array(
s.owners.length),a=new Map,c=new Set,l=0;for(let u of e){let m=o.owners[u],d=r[m],h=d<0?this.quote(u):d,b=d<0?!c.has(h):
!i[d];d<0?c.add(h):i[d]=1,b&&l++<n&&a.set(h,{passage:u,statements:new Set}),a.get(h)?.statements.add(m)}return{first:[...a.
values()],total:l,taken:i}}quote(e){return this.index.quotes.texts[e]??""}sentence(e){let{sentences:n,words:o}=this.index,
s=e<0?null:n.bounds[e];return s?(o.bodies[n.owners[e]]??"").slice(...s):""}},Fr=(t,e,n,o)=>({kind:t,rank:wt(e.text).includes(
o.join(" "))?4:5,count:null,label:e.text,snippet:e,article:n}),ou=(t,e,n)=>({kind:t,total:e.length,hits:e.slice(0,n)});function Hr({
hits:t}){let e=Math.min(...t.map(n=>n.rank));return e<=1?e:2}var Z=t=>new Date(t*864e5).toISOString().slice(0,10);function Gr(t){let e=Date.parse(`${t}T00:00:00Z`);return Number.isNaN(
e)?null:Math.round(e/864e5)}var Ur=t=>new Date(t*864e5).getUTCFullYear(),Qr=(t,e)=>Date.UTC(t,e,1)/864e5;function Bo(t,e){
let[n,o]=[Ur(t),Ur(e)],s=Math.max(1,Math.ceil((o-n)/10)),r=[];for(let i=n+1;i<=o;i+=s)r.push([Qr(i,0),String(i)]);return r}
function Kr(t,e){let n=Bo(t,e);if(n.length>=2)return n;let o=[],s=new Date(t*864e5),r=e-t>200?2:1;for(let i=s.getUTCMonth()+
1;;i+=r){let a=Qr(s.getUTCFullYear(),i);if(a>e)return o;o.push([a,Z(a).slice(0,7)])}}function Vr(t,e,n){let o=t.statements,s=new Set(e.map(u=>`${o.article[u]} ${o.coder[u]}`)),[r,i,a]=[new Set,new Set,new Set],
c=new Set([...n].map(u=>t.articles[u].text));for(let u=0;u<o.key.length;u++){let m=o.article[u];!n.has(m)&&c.has(t.articles[m].
text)&&a.add(m),!(!n.has(m)||s.has(`${m} ${o.coder[u]}`))&&(r.add(o.coder[u]),i.add(m))}return{coders:[...new Set(e.filter(
u=>i.has(o.article[u])).map(u=>t.coders[o.coder[u]]))].sort(),others:r.size,reprints:a.size}}var Jr={21:"spring",22:"summer",23:"autumn",24:"winter"};function bt(t){if(t.includes("/")){let[l,u]=t.split("/");return l===
""||l===".."?p("date_until",{to:bt(u)}):u===""||u===".."?p("date_since",{from:bt(l)}):p("date_throughout",{from:bt(l),to:bt(
u)})}let e=/^\[(.+)\.\.(.+)\]$/.exec(t);if(e)return p("date_within",{from:bt(e[1]),to:bt(e[2])});let n=/^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/.
exec(t);if(!n)return t;let[,o,s,r,i]=n,a=o==="XXXX"?p("no_year"):o,c=[r&&String(Number(r)),s&&su(s),a].filter(Boolean).join(
" ");return i?p("date_perhaps",{date:c}):c}function su(t){return Object.hasOwn(Jr,t)?p(Jr[t]):new Date(Date.UTC(2e3,Number(
t)-1,1)).toLocaleDateString(se,{month:"long",timeZone:"UTC"})}function $n(t){let e=[];return t.when&&e.push(bt(t.when)),
t.inferred_when&&e.push(`${bt(t.inferred_when)} (${p("inferred")})`),e.length?e.join("; "):p("date_unknown")}function On({
when:t,inferred_when:e}){return e?`${bt(e)} (${p("inferred")})`:t?bt(t):p("date_unknown")}var Rt=()=>g.since!==null||g.until!==
null;function Po(){let[t,e]=[g.since,g.until].map(n=>n===null?null:Z(n));return t===null?p("date_until",{to:e}):e===null?
p("date_since",{from:t}):p("date_throughout",{from:t,to:e})}function ot(t){let e=vt(t),n=e.unrealActs?` (${p("plus_not_actual",{n:e.unrealActs})})`:"",o=p("based_on",{acts:q(e.acts,
"act")+n,statements:q(e.statements.length,"statement"),articles:q(e.articles.size,"article"),sources:q(e.sources.size,"s\
ource"),coding:ru(e)}),s=[e.actors<t.nodes.size&&p("drawn_of",{n:I(e.actors),of:I(t.nodes.size)}),t.weakest>0&&p("weakes\
t",{n:t.weakest}),t.weak>0&&p("note_min_weight",{n:t.weak})];return[Ne(),...s,o].filter(Boolean).join(" ")}function Ne(){
return`${[R(p(`level_${g.level}`)),`${p("according_to")} ${dt(g.according_to)}`,g.compared_with&&`${p("compared_with")} ${dt(
g.compared_with)}`,g.issues&&p("with_ties_to_issues"),Rt()&&kn()].filter(Boolean).join(", ")}.`}var Sn=()=>[`${p("accord\
ing_to")} ${dt(g.according_to)}`,Rt()&&kn()].filter(Boolean).join(", "),kn=()=>`${Po()} (${p(`inside_${g.inside}`)})`;function Zr(t){
let e=[...vt(t).articles].map(c=>w.articles[c]),n=[...new Set(e.map(c=>c.publisher))].filter(Boolean).sort();if(!n.length)
return"";let o=c=>e.map(l=>l[c]).filter(l=>l!==null),s=[Math.min(...o("first")),Math.max(...o("last"))],[r,i]=s.map(c=>Number.
isFinite(c)?Z(c):null),a=r===i?p("published_on",{day:r}):p("published_from",{first:r,last:i});return p("source_line",{who:ct(
n,3),when:r===null||i===null?p("undated_source"):a})}function ru({statements:t,articles:e}){let{coders:n,others:o,reprints:s}=Vr(
w,t,e),r=[o?q(o,"other_coder"):"",s?q(s,"reprint"):""].filter(Boolean);return r.length?` (${n.length?`${p("coded_by",{names:ct(
n,3)})}; `:""}${p("left_out",{what:ct(r)})})`:""}function Wt(){return g.min_weight>1?p("empty_min_weight",{n:I(g.min_weight)}):
Rt()?p("empty_period",{period:Po()}):x.withIssues&&!g.issues?p("empty_but_issues",{n:I(x.withIssues),option:p("with_issu\
es")}):p("empty")}var Xr=.55,Yr=15*Xr,vn={enabled:!1,type:"arrow",scaleFactor:1},ti={to:vn,middle:vn,from:vn};function ei(t){let e=new Map;
return n=>{let o=e.get(n)??t(n);return e.set(n,o),o}}var Do=ei(t=>({color:t,highlight:t,hover:t,inherit:!1,opacity:1})),
ni=ei(t=>{let[e,n,o]=t.split(" ").map(Number),{head:s}=w.encodings.signs[e],{middle:r}=w.encodings.marks[o],{dashes:i}=w.
encodings.holds[n];return{ends:{to:{enabled:!!s,type:s||"arrow",scaleFactor:Xr},middle:{enabled:!!r,type:r||"arrow",scaleFactor:r?
.45:1},from:vn},dashes:i.length?i:!1}});function oi(t,e){return e?Math.min(.7+.5*Math.log2(t),4):Math.min(1.2+1.3*Math.log2(
t),9)}function si(t){let e=new Map;for(let n of Ke(t)){let o=n[0].length>0&&n[1].length>0,s=Math.min(.22,1.5/(n[0].length+
n[1].length));for(let r of n)r.forEach((i,a)=>{let c=o?(a+.6)*s:(a-(r.length-1)/2)*s;e.set(i,{enabled:!0,type:c<0?"curve\
dCCW":"curvedCW",roundness:Math.abs(c)})})}return e}function ue(t,e=20,n=3){let o=[""];for(let s of t.slice(0,200).split(
/\s+/)){let r=s.length>e?`${s.slice(0,e-1)}\u2026`:s,i=o[o.length-1];i?i.length+1+r.length<=e?o[o.length-1]=`${i} ${r}`:
o.push(r):o[o.length-1]=r}return o.length>n?`${o.slice(0,n).join(`
`)}\u2026`:o.join(`
`)}var iu={enabled:!0,type:"curvedCW",roundness:.15};function ri(t){let e=Xs(t),n=t.nodes.filter(i=>t.isTied[i.id]).map(({id:i,
x:a,y:c,shape:l})=>({id:i,x:a,y:c,shape:l,label:ue(C(t,i))})),o=t.edges.map((i,a)=>e[a]?{...i,smooth:iu}:i),s=new vis.Network(
M("canvas"),{nodes:n,edges:o},cu(n.length,!t.merged));zo(s,t);let r=[-1,...Gt().keys()].map(au);for(let{id:i}of n){let{options:a}=s.
body.nodes[i];a.size=t.nodes[i].size,a.color=r[t.nodes[i].tint+1]}return s}function zo(t,e){for(let[n,o]of e.nodes.entries()){
let s=t.body.nodes[n];s&&([s.x,s.y]=[o.x,o.y+n*1e-4])}}function au(t){let e=U(),n=t>=0?Gt()[t]:e.node,o={background:n,border:e.
text};return{background:n,border:e.line,highlight:o,hover:o}}function cu(t,e){let n=U(),o={color:n.text,size:15,face:"sy\
stem-ui, sans-serif",strokeWidth:3,strokeColor:n.ground};return{autoResize:!0,physics:{enabled:!1,solver:"forceAtlas2Bas\
ed",stabilization:!1},layout:{improvedLayout:!1},interaction:{hover:t<=2e3,hideEdgesOnDrag:!e,hideEdgesOnZoom:!e,tooltipDelay:1e9,
keyboard:{enabled:!0,bindToWindow:!1},multiselect:!1,selectConnectedEdges:!1},nodes:{hidden:!0,font:o,borderWidth:1,borderWidthSelected:3,
scaling:{label:{enabled:!1,drawThreshold:t>300?9:5}},chosen:!0},edges:{hidden:!0,smooth:!1,...e&&{font:{...o,size:12.5,align:"\
top",vadjust:0}},selectionWidth:2,hoverWidth:1,arrowStrikethrough:!1,endPointOffset:{to:1},selfReference:{size:18,angle:Math.
PI/4,renderBehindTheNode:!0},scaling:{label:{enabled:!1,drawThreshold:5}}}}}var ii=([t,,e,...n])=>[t,e,...n].join("");function xt(t,e){let{act:n,rank:o}=t.statements,{statement:s,label:r}=t.ties,i=new Map;
for(let c of e){let l=s[c],u=n[l]>=0?`act ${n[l]}`:l,m=t.tie_labels[r[c]],d={text:ii(m),parts:m,rank:o[l]},h=i.get(u);h?
h.push(d):i.set(u,[d])}let a=new Map;for(let c of i.values()){let l=lu(c),u=a.get(l.text)??{...l,number:0};a.set(l.text,
{...u,number:u.number+1,rank:Math.min(u.rank,l.rank)})}return[...a.values()].sort((c,l)=>l.number-c.number||c.rank-l.rank)}
function lu(t){let e=t.sort((u,m)=>u.rank-m.rank||(u.text<m.text?-1:1)),n=[...new Set(e.map(({parts:u})=>u[0]))],[o]=e;if(n.
length===1)return o;let[,s,...r]=o.parts,i=n.includes(""),a=n.map(u=>u.replace(/: $/,"")),l=[i?"":`${a.slice(0,-1).join(
", ")} and ${a[a.length-1]}: `,i?"":s,...r];return{...o,parts:l,text:ii(l)}}var Jt=({text:t,number:e})=>e>1?`${t} \xD7${e}`:
t,Mt=(t,e)=>xt(t,e).map(Jt).join("; ");function Fo([,t,e,n,o,s,r],i){let a=t+e+n+o;return a+uu(s,Math.max(i-a.length-r.length,
8))+r}function ai(t,e,n){let o=xt(t,e);if(!o.length)return"";let s=o.length>1?` +${o.length-1}`:"";return Fo(o[0].parts,
n-s.length)+s}function uu(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1);return`${((/\s/.test(t[e-1])?n:n.slice(0,Math.
max(n.lastIndexOf(" "),0)))||n).trimEnd()}\u2026`}var Ho=70,fu=3,[mu,ci]=[12,34];function Mn({network:t,selection:e}){if(e.level.merged)return;let n=e.arrows.size<=Ho;for(let o of Ke(
e).map(s=>s.flat())){let s=Math.max(1,fu+1-o.length);for(let r of o){let i=du(t,e,r),a=n?pu(e,r,.75*s*i):"";hu(t.body.edges[r],
a&&ue(a,i,s))}}}function pu(t,e,n){let o=t.arrows.get(e)??[],s=t.parts?He(t,o):-1;return ai(t.facts,o,n)+(s<0?"":` ${an[s]}`)}
function du(t,{level:e},n){let{arrows:o,nodes:s}=e,[r,i]=[s[o.actor[n]],s[o.target[n]]];if(r===i)return ci;let a=Math.hypot(
r.x-i.x,r.y-i.y)-r.size-i.size;return Math.max(mu,Math.min(ci,Math.floor(a/(.5*t.body.edges[n].options.font.size))))}function hu(t,e){
if((t.options.label||"")===e)return;let n=e.split(`
`).length;t.setOptions({label:e,font:{vadjust:-.5*(n-1)*t.options.font.size}})}var ui=1.4,gu={nodes:[15,12,22],edges:[12,9.5,17]};function Uo(){let{clientWidth:t,clientHeight:e}=M("canvas");return t>
0&&e>0}function fi(t){let e=new ResizeObserver(()=>{Uo()&&(e.disconnect(),t())});e.observe(M("canvas"))}function mi(t){let{
network:e}=t,n=e.body.nodeIndices;if(n.length>Ho){e.fit({nodes:n,animation:!1,maxZoomLevel:ui});return}li(e,n),wu(t,e.getScale())&&
(Mn(t),li(e,n))}function li(t,e){let n={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let a of e){let{x:c,y:l,options:u}=t.
body.nodes[a],m=u.label.split(`
`),d=Math.max(u.size,.28*u.font.size*Math.max(...m.map(h=>h.length)));n.left=Math.min(n.left,c-d),n.right=Math.max(n.right,
c+d),n.top=Math.min(n.top,l-u.size),n.bottom=Math.max(n.bottom,l+u.size+1.2*u.font.size*m.length)}let{clientWidth:o,clientHeight:s}=M(
"canvas"),r=.95*Math.min(o/(n.right-n.left),s/(n.bottom-n.top)),i={x:(n.left+n.right)/2,y:(n.top+n.bottom)/2};t.moveTo({
position:i,scale:Math.min(r,ui),animation:!1})}function wu(t,e){let n=Object.entries(gu).map(([s,[r,i,a]])=>[s,{font:{size:Math.
min(a,Math.max(r,i/e))}}]),o=JSON.stringify(n);return t.letters===o?!1:(t.letters=o,t.network.setOptions(Object.fromEntries(
n)),!0)}function pi(t){let{level:e}=x,{actor:n,target:o,sign:s}=e.arrows,r=x.arrows.get(t)||[],i=Mt(w,r)||w.labels.signs[s[t]],a=q(
ht(x,r).length,"statement");return`${C(e,n[t])} \u2013 ${i} ${Zs(w,e,t)?"\u2013":"\u2192"} ${C(e,o[t])} \xB7 ${a}`}function di(t){
let e=x.nodes.get(t),n=e?` \xB7 ${q(e.others.size,"neighbour")}`:"";return`${C(x.level,t)} \xB7 ${x.level.nodes[t].type}${n}`}var hi=500,Tn=300,bu=2,K=null,Ln=()=>K?.network??null;function gi(t){let e=[x.level.name,kt(),g.language].join(" "),n=K?.
key!==e,o=K&&!n?K:xu(e);o.selection=x;let s=!o.network.body.nodeIndices.length;wi(o,()=>{let r=yu(o);_u(o,r),Mn(o),Su(),
(n||s&&r.size||t)&&xi(o),bi(o)}),M("canvas").setAttribute("aria-label",`${p("graph_of")} ${ot(x)}`)}function xu(t){K&&K.
network.destroy();let e=ri(x.level),n={network:e,key:t,selection:x,arrows:[],isMoved:!1,isFine:null,letters:""};e.on("be\
foreDrawing",()=>bi(n)),e.on("click",Ou),e.on("doubleClick",({nodes:o})=>o.length&&bn(o[0])),e.on("resize",({width:o})=>o>
0&&!n.isMoved&&An());for(let o of["zoom","dragEnd"])e.on(o,()=>n.isMoved=!0);e.on("hoverEdge",({edge:o})=>Go(pi(o))),e.on(
"hoverNode",({node:o})=>Go(di(o)));for(let o of["blurEdge","blurNode"])e.on(o,()=>Go(""));return K=n,M("physics").firstElementChild.
checked=!1,n}function wi({network:t},e){t.renderer.allowRedraw=!1;try{e()}finally{t.renderer.allowRedraw=!0}t.body.emitter.
emit("_requestRedraw")}function yu(t){let{body:e}=t.network,{facts:n,level:o,arrows:s,chosen:r,parts:i}=t.selection,{arrows:a,
merged:c}=o,l=new Set,u=n.encodings.signs.map((d,h)=>Do(re(h))),m=c?null:si(t.selection);for(let d of t.arrows)s.has(d)||
(e.edges[d].options.hidden=!0);for(let[d,h]of s){let{options:b}=e.edges[d];b.hidden=!1,b.width=oi(qt(n,h,r,t.selection.state.
count)||1,s.size>Tn),b.color=i?Do(cr(t.selection,h)):u[a.sign[d]],m&&Object.assign(b.smooth,m.get(d)),l.add(a.actor[d]).
add(a.target[d])}return t.isFine=null,t.arrows=e.edgeIndices=[...s.keys()],l}function _u({network:{body:t},selection:{isGrown:e,
shown:n}},o){if(e)for(let s of n)o.add(s);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!0;t.nodeIndices=[...o].filter(
s=>t.nodes[s]);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!1}function bi(t){let{body:e}=t.network,n=e.edgeIndices.
length<=Tn||Yr*e.view.scale>=bu;if(t.isFine===n)return;t.isFine=n;let{sign:o,hold:s,mark:r}=t.selection.level.arrows;for(let i of e.
edgeIndices){let{options:a}=e.edges[i],c=ni(`${o[i]} ${s[i]} ${r[i]}`);a.arrows=n?c.ends:ti,a.dashes=n&&c.dashes}for(let i of e.
nodeIndices)e.nodes[i].options.borderWidth=n?1:0}function An(){let t=K;t&&wi(t,()=>xi(t))}function xi(t){t.isMoved=!1,t.
network.body.nodeIndices.length&&(Uo()?mi(t):fi($u))}function $u(){K?.network.redraw(),An()}function yi(t){K?.network.body.
nodes[t]&&K.network.focus(t,{scale:1,animation:!1})}function _i(t){if(!K)return;let{network:e,selection:n}=K;e.setOptions(
{physics:{enabled:t}}),!t&&(zo(e,n.level),e.redraw())}function Ou({nodes:t,edges:e}){let{level:n}=x;t.length?z(n.nodes[t[0]].
actor):e.length&&nt(n.arrows.actor[e[0]],n.arrows.target[e[0]])}function Su(){if(!K)return;let t=Vt(),[e,n]=(t?.names??[]).
map(a=>x.level.numbers.get(a)),{actor:o,target:s}=x.level.arrows,r=t?.kind==="actor"&&e!==void 0&&K.network.body.nodes[e]?
[e]:[],i=t?.kind==="pair"?[...x.arrows.keys()].filter(a=>o[a]===e&&s[a]===n):[];K.network.setSelection({nodes:r,edges:i},
{unselectAll:!0,highlightEdges:!1})}function Go(t){M("hint").textContent=t}var ku=80;async function Oi({kind:t,at:e=0,article:n=0,statements:o,tab:s,sentence:r},i,a){t==="actor"||t==="issue"?await vu(
v().entities[e].id):t==="article"?await $({tab:"article",article:w.articles[e].id,open:null}):t==="words"?await $({tab:"\
article",article:w.articles[n].id,open:null,find:[a,$i(r)]}):s?await $({tab:s}):t==="finding"?await H(o??[],R(i),{tab:"f\
indings",find:["",$i(i)]}):o?.length===1?await J(o[0]):await H(o??[],R(i))}var $i=(t="")=>t.replace(/^#+\s+/,"").trim().
replace(/\s+/g," ").slice(0,ku);async function vu(t){let e=x.level.numbers.get(t);if(e===void 0||!x.nodes.has(e)){await z(
t);return}let n=x.isGrown?qo(t):g.grown;await z(t),await $({grown:n}),g.tab==="graph"&&yi(e)}var Mu=/(?<![\p{L}\p{N}])['"\u2018\u201c\u201e\u00ab]([^'"\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb]+)['"\u2019\u201d\u201c\u00bb](?![\p{L}\p{N}])/gu,
ft=t=>w.relations[w.statements.relation[t]],st=t=>w.articles[w.statements.article[t]],Ce=t=>t.map(e=>D(v().entities[e]));
function X(t,e=0){let n=Ie(t),o=Qo(t,e).join(" \u2013 ");return n.length?`${o} [${n.join("; ")}]`:o}function Qo(t,e=0){let n=v().
statements[t],o=Bt(n.s,e)+Zt(t,"subject"),s=Bt(n.o,e)+Zt(t,"object");return[o,ft(t).label,s+(e?"":Tu(t))]}function Tu(t){
let e=v(),n=new Map;for(let[s,r]of e.statements[t].roles??[])n.set(s,[...n.get(s)??[],Bt(r)+Zt(t,e.roles[s].id)]);return[
...n].sort(([s],[r])=>s-r).map(([s,r])=>`, ${e.roles[s].label} ${r.join(` ${p("and")} `)}`).join("")}function Bt(t,e=0){
if(typeof t=="string")return t;if(t>=0)return D(v().entities[t]);let n=-1-t;return e>=2?`[#${w.statements.key[n].split("\
#")[1]}]`:`[${X(n,e+1)}]`}var Zt=(t,e)=>v().statements[t].inferred?.includes(e)?` (${p("inferred")})`:"";function Ie(t){
let{names:e,labels:n,statements:o}=w,s=v().statements[t],r=o.stance[t]>=0?e.stances[o.stance[t]]:"";return[s.sources?.length&&
`${p("according_to")} ${Ce(s.sources).join(" > ")}${Zt(t,"according_to")}`,r==="doubts"&&p("author_doubts"),r==="rejects"&&
p("author_rejects"),o.mode[t]!==Ht&&n.modes[o.mode[t]],o.certainty[t]!==0&&n.certainties[o.certainty[t]],o.polarity[t]!==
0&&n.polarities[o.polarity[t]],s.ended&&p("ended")].filter(a=>typeof a=="string")}function Si(t){let e=w.names.stances[w.
statements.stance[t]],{note:n}=v().statements[t];if(e!=="doubts"&&e!=="rejects"||typeof n!="string")return[];let o=n.matchAll(
Mu);return Array.from(o,([,s])=>s.trim()).filter(Boolean)}function je(t){let e=v().statements[t].quote.slice(2).map(Number);
return e.flatMap((n,o)=>o%2?[]:[[n,e[o+1]]])}function yt(t){let e=v(),n=e.bodies[w.statements.article[t]];return n===null?
e.statements[t].quote.join(" [\u2026] "):je(t).map(([o,s])=>n.slice(o,s).split(/\s+/).join(" ")).join(" [\u2026] ")}function En(t){return t.published&&t.published!=="unknown"?t.published:t.inferred?`${p("no_date")}, ${p("probably")} ${t.
inferred}`:p("no_date")}var _t=t=>`${t.author?`${t.author}, `:""}${t.publisher}, ${En(t)}`;function Lu(t){return`${t.author?
`${t.author}, `:""}\u201C${t.title}\u201D, ${t.publisher}, ${En(t)}`}function ki(t){let e=st(t),n=e.url?`, ${e.url}`:"",
o=e.retrieved?` (${p("accessed")} ${e.retrieved})`:"";return`${Lu(e)}${n}${o}: \u201C${yt(t)}\u201D [${X(t)}; ${w.statements.
key[t]}]`}function vi(t){let e=st(t),n=/^\d{4}/.exec(e.published||"")||/^\d{4}/.exec(e.inferred||""),o={title:e.title,author:e.
author||e.publisher,journal:e.publisher,year:n?.[0],date:e.published&&e.published!=="unknown"?e.published:null,url:e.url,
urldate:e.retrieved,note:`\u201C${yt(t)}\u201D [${w.statements.key[t]}]`},s=Object.entries(o).flatMap(([r,i])=>i?[`  ${r}\
 = ${r==="url"?Eu(i):Au(i)}`]:[]);return`@online{${e.id},
${s.join(`,
`)}
}`}var Au=t=>`{${t.replace(/[{}\\]/g,"").replace(/([#$%&_])/g,"\\$1")}}`,Eu=t=>`{${encodeURI(Ao(t)).replace(/[{}\\]/g,"")}\
}`;function Mi({kind:t,total:e,hits:n},o,s,r){let i=`results-${t}`;return f("div",{role:"group","aria-labelledby":i},f("p",
{class:"results-head",id:i},p(`found_${t}`),f("span",{class:"quiet"},` ${I(e)}`)),n.map(a=>o(qu(a),s(a,Ti(a)))),e>n.length&&
o(f("div",{role:"option",class:"result more"},p("show_all_of",{n:I(e)})),r(t)))}function qu(t){let{count:e,alias:n,snippet:o,
kind:s}=t;return f("div",{role:"option",class:"result"},o?f("span",{class:s==="quote"||s==="words"?"words":"",dir:"auto"},
Iu(o)):f("span",{dir:"auto"},Ti(t)),n&&[" ",f("span",{class:"quiet",dir:"auto"},`(${n})`)],f("span",{class:"quiet aside"},
[Cu(t),e!==null&&q(e,"statement")].filter(Boolean).join(" \xB7 ")))}function Ti({kind:t,label:e,at:n,phrase:o}){if(o){let[
s,r]=[o.actor,o.target].map(a=>a===null?"":Nu(a));return p(s&&r?"phrase_both":r?"phrase_who":"phrase_whom",{actor:s,relation:w.
relations[o.relation].label,target:r})}return(t==="actor"||t==="issue")&&n!==void 0?D(v().entities[n]):e}function Nu(t){
let e=v().entities.find(n=>n.id===t);return e?D(e):t}function Cu({kind:t,at:e,article:n}){return t==="article"&&e!==void 0?
_t(w.articles[e]):(t==="quote"||t==="words")&&n!==void 0?w.articles[n].title:t==="actor"||t==="issue"?e===void 0?"":v().
entities[e].type:""}function Iu({text:t,marks:e}){let n=0;return[...e.flatMap(([s,r])=>{let i=t.slice(n,s);return n=r,[i,
f("mark",{},t.slice(s,r))]}),t.slice(n)]}var ju=12,[Ru,Wu,Li,qn]=[560,200,4,12],rt="",Ko=null,Ai=null,Xt=null,Pt=[],Dt=-1;function Ei(){let t=f("div",{id:"result\
s",class:"results",role:"listbox","aria-label":p("search_results")});t.hidden=!0,t.addEventListener("mousedown",n=>n.preventDefault());
let e=f("input",{type:"search",id:"search",role:"combobox","aria-expanded":"false","aria-controls":"results","aria-autoc\
omplete":"list",placeholder:p("search"),"aria-label":p("search"),autocomplete:"off",value:rt,onfocus:qi,oninput:n=>Nn(n.
target.value),onkeydown:zu,onblur:Cn});return f("div",{class:"search"},e,t)}function qi(){return Ai??=Promise.all([j(),Ze(),
Ct("entity")]).then(([t,{cards:e},n])=>Wr({facts:w,words:t,findings:e,level:n},Bu())),Ai}function Bu(){let t=performance.
now();return()=>performance.now()-t<ju?null:new Promise(e=>setTimeout(()=>{t=performance.now(),e()}))}async function Vo(){
let t=await qi(),e=JSON.stringify(g.coders);return Xt?.coders!==e&&(Xt={search:new _n(t,g,p("search_asking")),coders:e}),
Xt.search}async function Nn(t){rt=t,Ko=null,Xt||Ci([f("p",{class:"quiet"},p("search_preparing"))]),await Vo(),rt===t&&Ni()}
function Ni(){let t=Xt?.search.groups(rt,Ko)??[];Pt=[],Dt=-1;let e=(r,i)=>(r.id=`result-${Pt.length}`,r.addEventListener(
"click",i),Pt.push({element:r,act:i}),r);if(!rt.trim())return Cn();let n=(r,i)=>()=>(Cn(),Oi(r,i,rt.trim())),o=r=>()=>{let i=Dt;
Ko=r,Ni(),Ii(i)};Ci(t.length?t.map(r=>Mi(r,e,n,o)):Pu(e));let s=t.reduce((r,i)=>r+i.total,0);ie(s?q(s,"hit"):p("nothing_\
found",{what:rt.trim()}))}function Pu(t){let e=Xt?.search.nearest(rt)??null,n=()=>{if(e===null)return;let o=M("search");
o.value=e,o.focus(),Nn(e)};return[f("p",{class:"quiet"},p("nothing_found",{what:rt.trim()})),e!==null&&t(f("div",{role:"\
option",class:"result"},p("did_you_mean",{name:e})),n)]}function Ci(t){let e=M("results");L(e,t),e.hidden=!1,Du(M("searc\
h"),e),M("search").setAttribute("aria-expanded","true")}function Du(t,e){let{left:n,bottom:o,width:s}=t.getBoundingClientRect(),
r=document.documentElement.clientWidth-2*qn,i=Math.min(r,Math.max(s,Ru));e.style.width=`${i}px`,e.style.left=`${Math.max(
qn,Math.min(n,r+qn-i))}px`,e.style.top=`${o+Li}px`,e.style.maxHeight=`${Math.max(Wu,innerHeight-o-Li-qn)}px`}function Cn(){
Pt=[],Dt=-1,M("results").hidden=!0,M("search").setAttribute("aria-expanded","false"),M("search").removeAttribute("aria-a\
ctivedescendant")}function Ii(t){Pt[Dt]?.element.removeAttribute("aria-selected"),Dt=Math.max(-1,Math.min(t,Pt.length-1));
let e=Pt[Dt]?.element;e?.setAttribute("aria-selected","true"),e?.scrollIntoView({block:"nearest"}),e?M("search").setAttribute(
"aria-activedescendant",e.id):M("search").removeAttribute("aria-activedescendant")}async function zu(t){let{key:e,target:n}=t,
o={ArrowDown:1,ArrowUp:-1};e in o?(t.preventDefault(),M("results").hidden&&rt.trim()?await Nn(rt):Ii(Dt+o[e])):e==="Ente\
r"?(t.preventDefault(),(M("results").hidden||!Xt)&&await Nn(n.value),Pt[Math.max(Dt,0)]?.act()):e==="Escape"&&(n.value=rt=
"",Cn())}var Jo=!1;function ji(){let t=$o(),e=g.according_to.length>1||Jo,n=R(p("according_to"));return ae(n,F(n,[...t,["union",p(
"viewpoint_several")]],e?"union":g.according_to[0],o=>{Jo=o==="union",$({according_to:Jo?g.according_to:[o]})}),e&&f("di\
v",{class:"union"},Fu(t)),g.compared_with&&f("p",{},`${p("compared_with")} ${dt(g.compared_with)} \xB7 `,T(p("compare_cl\
aims"),()=>$({tab:"compare"}))))}function Fu(t){let e=t.filter(([n])=>n!=="everyone");return e.map(([n,o])=>Q(o,g.according_to.
includes(n),s=>{let r=e.map(([i])=>i).filter(i=>i===n?s:g.according_to.includes(i));$({according_to:r.length?r:["authors"]})}))}function Ri(){let t=M("side"),e=on(t),{scrollTop:n}=t,o=t.querySelector("details.group[open]")!==null;L(t,Ei(),ji(),Ar(),
Sr(),kr(o)),sn(t,e),n&&(t.scrollTop=n)}function W(t,e,n){let o=typeof t=="number"?I(t):t;return e.length?T(o,()=>H(e,n),{class:"link number","aria-label":`${o}\
 ${n}: ${p("show_quotes")}`}):f("span",{class:"number none"},o)}function Wi({statements:t}){let[e,n]=[1/0,-1/0];for(let o of[t.first,t.last])for(let s of o)s!==null&&(e=Math.min(e,s),n=
Math.max(n,s));return e>n?null:[e,n]}function Bi({facts:t,state:e,chosen:n}){let o=e.since!==null||e.until!==null||!e.undated,
s={...e,since:null,until:null,undated:!0},r=o?At(t,s,Lt(e)):n;return{chosen:r,statements:it(r.inside)}}function Pi(t,e,n,[
o,s],r){let i=(s-o+1)/r,a=new Array(r).fill(0),c=new Array(r).fill(0),l=m=>Math.min(r-1,Math.max(0,Math.floor((m-o)/i))),
u=new Set;for(let m of n){let d=t.statements.act[m];if(d>=0&&u.has(d))continue;d>=0&&u.add(d);let[h,b]=[e.first[m],e.last[m]];
if(h===null&&b===null)continue;let[y,O]=[l(h??o),l(b??s)],S=h!==null&&b===h&&!e.approximate[m];for(let _=y;_<=O;_++)(S?a:
c)[_]+=1/(O-y+1)}return{sure:a,unsure:c,width:i}}var Zo=120,Hu=350,fe=0,Xo=!1;function Yo(){let t=M("time"),e=Wi(w),{chosen:n,statements:o}=Bi(x),s=o.filter(d=>n.first[d]===
null&&n.last[d]===null),r=s.length>0&&f("p",{class:"undated"},W(q(s.length,"undated"),s,p("undated_many")));if(!e||e[0]===
e[1]){L(t,f("p",{class:"quiet"},p("no_period")),r);return}let i=Uu(e),a=t.querySelector(".slider")?t.children:[f("div",{
class:"time-head"}),Qu(e)],[c,l]=a;c.isConnected||L(t,c,l),L(c,Gu(e,i),r);let[u,...m]=l.children;u.replaceWith(Ku(n,o,e,
i));for(let[d,h]of m.entries())h.value=String(i[d]),h.setAttribute("aria-valuetext",Z(i[d]))}function Uu([t,e]){return[Math.
max(t,g.since??t),Math.min(e,g.until??e)]}function Gu(t,[e,n]){let o=fe!==0;return[f("strong",{},p("time")),Di("since",e,
t),"\u2013",Di("until",n,t),A(p(o?"stop":"play"),o?Ju:()=>Vu(t),{"aria-pressed":String(o)}),Rt()&&A(p("whole_period"),()=>$(
{since:null,until:null})),Q(p("only_certain_dates"),g.inside==="certainly",s=>$({inside:s?"certainly":"possibly"})),Q(p(
"include_undated"),g.undated,s=>$({undated:s}))]}function Di(t,e,[n,o]){let s=r=>{let i=Gr(r);i!==null&&zi(t,i,[n,o])};return f(
"input",{type:"date",value:Z(e),min:Z(n),max:Z(o),"aria-label":p(t),onchange:r=>s(r.target.value)})}function Qu([t,e]){let n=o=>f(
"input",{type:"range",min:t,max:e,step:1,"aria-label":p(o),oninput:s=>zi(o,Number(s.target.value),[t,e])});return f("div",
{class:"slider"},E("svg"),n("since"),n("until"))}function Ku(t,e,n,[o,s]){let[r,i]=n,{sure:a,unsure:c,width:l}=Pi(w,t,e,
n,Zo),u=Math.max(...a.map((b,y)=>b+c[y]),1),m=(b,y,O,S)=>{let[_,k]=[O/u*34,36-(O+S)/u*34],N=(b+1)*l+r<o||b*l+r>s;return O>
0&&E("rect",{class:y+(N?" off":""),x:b/Zo*1e3,y:k,width:1e3/Zo-1,height:Math.max(_,1.5)})},d=a.map((b,y)=>[m(y,"bar",b,0),
m(y,"bar unsure",c[y],b)]),h=Bo(r,i).map(([b,y])=>E("text",{x:(b-r)/(i-r+1)*1e3,y:46,class:"tick-label"},y));return E("s\
vg",{class:"histogram",viewBox:"0 0 1000 48",preserveAspectRatio:"none",role:"img","aria-label":p("histogram")},d,h)}function zi(t,e,[
n,o]){let s=t==="since"?e<=n:e>=o;St({[t]:s?null:e}),(g.since??n)>(g.until??o)&&St({[t==="since"?"until":"since"]:e}),!Xo&&
(Xo=!0,requestAnimationFrame(()=>{Xo=!1,$({})}))}function Vu([t,e]){let{since:n,until:o}=g,s=n!==null&&o!==null,r=s?o-n:
Math.ceil((e-t)/8),i=Math.max(1,Math.round((e-t)/60)),a=s&&o<e?n:t,c=()=>{if(a>e){clearInterval(fe),fe=0,$({since:null,until:null});
return}$({since:a,until:a+r}),a+=i};fe=setInterval(c,Hu),c()}function Ju(){clearInterval(fe),fe=0,Yo()}var Fi=0;function Hi(){clearTimeout(Fi),Fi=setTimeout(()=>{let t=uo(g,V);if(t!==location.hash.slice(1))try{history.replaceState(
null,"",`#${t}`)}catch{}},150)}var In=(t={})=>`${location.href.split("#")[0]}#${uo({...g,...t},V)}`;var me=(t,e)=>A(t,n=>Zu(e(),n));async function Zu(t,e){try{await navigator.clipboard.writeText(t)}catch{let n=f("textare\
a",{class:"unseen","aria-hidden":"true"},t);document.body.append(n),n.select(),document.execCommand("copy"),n.remove()}ie(
p("copied")),e.classList.add("done"),setTimeout(()=>e.classList.remove("done"),1200)}function pe(t,e,n){let o=URL.createObjectURL(
n instanceof Blob?n:new Blob([n],{type:e})),s=f("a",{href:o,download:t});document.body.append(s),s.click(),s.remove(),setTimeout(
()=>URL.revokeObjectURL(o),1e4)}function Ui({level:t,chosen:e},n,o,s){let r={as_subject:[],as_object:[],as_source:[],as_other:[]};for(let[i,a]of n.statements.
entries())s!==void 0&&a.sources?.includes(s)&&r.as_source.push(i),e.inside[i]&&((o!==void 0?t.subject[i]===o:a.s===s)?r.
as_subject.push(i):(o!==void 0?t.object[i]===o:a.o===s)?r.as_object.push(i):a.roles?.some(([,c])=>c===s)&&r.as_other.push(
i));return Object.entries(r).filter(([,i])=>i.length)}var Xu=44,jn=(t,e)=>Vi(t,e,(n,o)=>Yu(je(t),n,o));function Ki(t,e){let n=Si(t);return Zi(t).some(s=>Gi(n,s).length)?Vi(t,
e,s=>Gi(n,s),"doubting"):null}function Vi(t,e,n,o=null){let{quote:s}=v().statements[t],r=Ji(t)===null?null:Number(s[0]);
return Zi(t).map((i,a)=>[a?" [\u2026] ":"",tf(i,n(i,r),e,o)])}var Ji=t=>v().bodies[w.statements.article[t]];function Zi(t){
let{quote:e}=v().statements[t],n=Ji(t);return n===null?e.map(String):[n.slice(Number(e[0]),Number(e[1]))]}var Yu=(t,e,n)=>n===
null?[[0,e.length]]:t.map(([o,s])=>[o-n,s-n]);function Gi(t,e){let n=[];for(let o of t){let s=o.split(/\s+/).map(i=>i.replace(
/[.*+?^${}()|[\]\\]/g,"\\$&")),r=new RegExp(`(?<![\\p{L}\\p{N}])${s.join("\\s+")}(?![\\p{L}\\p{N}])`,"iu").exec(e);r&&n.
push([r.index,r.index+r[0].length])}return n.sort(([o],[s])=>o-s)}function tf(t,e,n,o){let s=[],r=0;for(let[a,c]of e)a>r&&
s.push(r||n===void 0?Qi(t.slice(r,a)):ef(t.slice(0,a),n)),c>r&&s.push(f("mark",{class:o},ts(t.slice(Math.max(r,a),c)))),
r=Math.max(r,c);let i=t.slice(r);return[...s,n===void 0?Qi(i):nf(i,n)]}var ts=t=>t.replace(/^# /,"");function Qi(t){let e=ts(
t),n=e.split(/\s+/);return n.length<=Xu?e:[...n.slice(0,20),"[\u2026]",...n.slice(-20)].join(" ")}function ef(t,e){let n=ts(
t).split(/\s+/);return n.length<=e+1?n.join(" "):["\u2026",...n.slice(-e-1)].join(" ")}function nf(t,e){let n=t.split(/\s+/);
return n.length<=e+1?n.join(" "):[...n.slice(0,e+1),"\u2026"].join(" ")}function he(t){let e=v().statements[t],n=w.statements.key[t];return f("article",{class:"statement","aria-label":X(t)},of(
t),f("blockquote",{},jn(t)),e.translation?f("p",{class:"translation"},e.translation):null,sf(t),f("details",{},f("summar\
y",{},p("details")),f("dl",{},rf(t))),f("p",{class:"actions"},me(p("copy_footnote"),()=>ki(t)),me(p("copy_bibtex"),()=>vi(
t)),me(p("copy_link"),()=>In({open:`statement:${n}`}))))}function de(t){if(typeof t=="string")return f("span",{},t);if(t<
0)return T(`[${X(-1-t,1)}]`,()=>J(-1-t),{class:"link nested"});let e=v().entities[t];return T(D(e),()=>z(e.id))}function of(t){
let e=v(),n=e.statements[t],o=ft(t),s=(n.roles??[]).map(([u,m])=>[", ",f("span",{class:"role"},e.roles[u].label)," ",de(
m),Zt(t,e.roles[u].id)]),r=Ie(t).map(u=>[" ",f("span",{class:"mark"},u)]),i=f("span",{class:`verb ${w.names.signs[o.sign]}`},
o.label),[a,c]=[de(n.s),de(n.o)],l=u=>Zt(t,u);return f("p",{class:"claim"},a,l("subject")," ",i," ",c,l("object"),s,r)}function sf(t){
let e=st(t),n=T(`\u201C${e.title}\u201D`,()=>wn(w.statements.article[t],t));return f("p",{class:"source"},n,`, ${_t(e)} `,
es(e))}var es=t=>t.url&&rn(t.url,`${p("original")} \u2197`);function rf(t){let{labels:e,coders:n,statements:o}=w,s=v(),r=s.
statements[t],i=r.inferred??[],a=o.quad_class[t]<0?"":`, ${e.quad_classes[o.quad_class[t]]}`,c=s.fields.filter(({name:l})=>l!==
"translation");return[mt(p("according_to"),af(t,r),i.includes("according_to")),mt(p("certainty"),`${e.certainties[o.certainty[t]]}\
, ${e.polarities[o.polarity[t]]}`),r.sources?mt(p("author_stance"),e.stances[o.stance[t]]):null,mt(p("mode"),e.modes[o.mode[t]]),
mt(p("date"),$n(r)),mt(p("kind"),`${e.kinds[ft(t).kind]}${a}`),mt(p("inferred_fields"),i.join(", ")),r.or?mt(p("alternat\
ive_to"),r.or.map(l=>T(X(l,1),()=>J(l)))):null,c.map(({name:l,label:u})=>mt(u,r[l])),mt(p("coder"),n[o.coder[t]]),mt(p("\
statement"),f("code",{},o.key[t]))]}function af(t,{sources:e}){let n=st(t),o=n.author||n.publisher;return e?p("viewpoint\
_quoted",{name:Ce(e).join(" > "),by:o}):`${p("the_author")} (${o})`}function mt(t,e,n=!1){return e==null||e===""?null:[f(
"dt",{},t),f("dd",{},e,n&&f("span",{class:"mark"},p("inferred")))]}function Rn(t){let e=un(x,t).map(n=>{let o=yr(x,n),s=n.filter(i=>i!==o),r=f("details",{class:"mentions"},f("summary",{},
q(s.length,"mention")),s.map(he));return f("li",{},he(o),s.length>0&&r)});return Kt(e,30)}function Wn(t,e){let{statements:n,
articles:o,sources:s}=t,r=(l,u,m,d="")=>f("span",{class:d&&`quad-class ${d}`},W(l,u,e),` ${m}`),i=(l,u,m)=>r(l,u,ve(l,m)),
a=w.labels.quad_classes.map((l,u)=>t.byQuadClass[u]>0&&r(t.byQuadClass[u],t.quadClasses[u],l,jt(w,u))),c=f("p",{class:"c\
ounts"},i(t.acts,Le(t),"act"),a,t.noQuadClass>0&&r(t.noQuadClass,t.none,p("no_quad_class")),t.unrealActs>0&&i(t.unrealActs,
t.unreal,"not_actual_act"),i(n.length,n,"statement"),i(o.size,n,"article"),i(s.size,n,"source"));return t.scored?[c,cf(t,
e)]:c}function cf(t,e){let n=p("score_text",{sum:yo(t.sum),mean:yo(t.sum/t.scored),n:t.scored});return f("details",{},f(
"summary",{},p("score")),f("p",{},n," ",W(p("show_quotes"),Le(t),e)))}function Xi(t,e,n){let o=new Map([[e,[]]]),s=[e];for(;s.length&&!o.has(n);){let a=new Map;for(let c of s)for(let l of t.
get(c)?.others??[])o.has(l)||a.set(l,[...a.get(l)??[],c]);for(let[c,l]of a)o.set(c,l);s=[...a.keys()]}let r=[],i=(a,c)=>{
if(!(r.length>=6))if(a===e)r.push([e,...c]);else for(let l of o.get(a)??[])i(l,[a,...c])};return o.has(n)&&i(n,[]),r}var lf=400;function ta(t){let{level:e}=x,n=Oe(x.nodes).filter(i=>i!==t).slice(0,lf),o=f("div",{class:"paths"}),s=n.map(i=>[
e.nodes[i].actor,C(e,i)]),r=i=>L(o,i&&uf(t,e.numbers.get(i)??-1));return f("div",{class:"paths-form"},F(p("paths_to"),[[
"",p("paths_to")],...s],"",r),o)}function uf(t,e){let n=Xi(x.nodes,t,e);return n.length?f("ol",{},n.map(o=>f("li",{},o.map(
(s,r)=>[r>0&&ff(o[r-1],s),C(x.level,s)])))):f("p",{class:"quiet"},p("no_path"))}var ff=(t,e)=>[Yi(t,e,"\u2192"),Yi(e,t,"\
\u2190")];function Yi(t,e,n){let{level:o,pairs:s}=x,r=s.get(et(t,e,o.nodes.length)),i=`${C(o,t)} \u2192 ${C(o,e)}: ${p("\
show_quotes")}`;return r&&T(` ${n}${r.weight} `,()=>nt(t,e),{"aria-label":i})}var ea={pair:mf,actor:pf,statement:bf,list:yf},na=({kind:t,names:e})=>Object.hasOwn(ea,t)?ea[t](e):null;function mf(t){let{
level:e,pairs:n}=x,[o,s]=t.map(m=>e.numbers.get(m));if(o===void 0||s===void 0)return null;let r=e.nodes.length,[i,a]=[n.
get(et(o,s,r)),n.get(et(s,o,r))],[c,l]=[o,s].map(m=>C(e,m)),u=i&&ut(x,i);return f("section",{},f("h2",{},T(c,()=>z(t[0])),
" \u2192 ",T(l,()=>z(t[1]))),i&&f("ul",{class:"says"},xt(w,i.rows).map(m=>f("li",{},Jt(m)))),u?Wn(u,`${c} \u2192 ${l}`):
f("p",{class:"quiet"},p("no_tie_in_direction")),f("p",{class:"actions"},a&&T(p("opposite_direction",{n:a.weight}),()=>nt(
s,o)),T(p("over_time"),()=>$({tab:"timeline",pair:t}))),u&&Rn(u.statements))}function pf([t]){let e=x.level.numbers.get(
t),n=e===void 0?null:x.level.nodes[e],o=Ot(t),s=o?D(o):n?.label;if(s===void 0)return null;let r=Ui(x,v(),e,Ye(t)),i=[o?o.
type:n?.type,n?.sector?.replace("_"," ")],a=e!==void 0&&x.nodes.has(e);return f("section",{},f("h2",{},s),f("p",{class:"\
quiet"},i.filter(Boolean).join(", ")),o&&hf(o,s),a?f("p",{class:"actions"},gf(t,e)):df(t,s),a?[f("h3",{},p("ties")),wf(e)]:
null,r.map(([c,l])=>f("details",{class:"as",open:!a},f("summary",{},`${p(c)} (${l.length})`),Rn(gt(x.chosen,l)))))}function df(t,e){
let n=f("p",{class:"actions"},f("span",{class:"quiet"},p("not_shown",{name:e})));return Mr(t).then(o=>{o&&n.append(" ",A(
p("show_it"),()=>$({...o,tab:"graph"})))}),n}function hf({labels:t={},note:e,wikidata:n},o){let s=Object.entries(t).filter(
([,i])=>i!==o),r=n&&`https://www.wikidata.org/wiki/${encodeURIComponent(n)}`;return[Object.keys(t).length>1&&f("p",{class:"\
quiet"},s.map(([i,a],c)=>[c?" \xB7 ":"",f("span",{lang:i},a)])),e&&f("p",{class:"note"},e),r&&f("p",{},rn(r,`Wikidata ${n}\
 \u2197`))]}function gf(t,e){let n=g.ego===t;return[A(p(n?"show_all":"neighbours_only"),()=>$({ego:n?null:t,tab:"graph"})),
x.isGrown&&A(p("show_neighbours"),()=>bn(e)),ta(e)]}function wf(t){let{level:e,pairs:n}=x,s=[...n.values()].filter(({a:r,
b:i})=>r===t||i===t).sort($e).map(({a:r,b:i,weight:a})=>f("li",{},T(`${C(e,r)} \u2192 ${C(e,i)}`,()=>nt(r,i)),f("span",{
class:"quiet"},` ${a}`)));return Kt(s,15)}function bf([t]){let{act:e,key:n}=w.statements,o=n.indexOf(t);if(o<0)return null;
let s=e[o]<0?[]:e.flatMap((r,i)=>r===e[o]&&i!==o?[i]:[]);return f("section",{},f("h2",{},R(p("statement"))),xf(o)?null:f(
"p",{class:"quiet"},p("statement_does_not_match")),he(o),s.length?[f("h3",{},p("other_mentions")),s.map(he)]:null)}function xf(t){
return(g.tab==="arguments"||g.tab==="article"?ne(w,g):x.chosen.inside)[t]}function yf([t]){let{statements:e,label:n}=gn(
t);if(!e.length)return null;let o=Number(t.split(" ")[0]),s=o>e.length,r=e.filter(i=>!x.chosen.inside[i]).length;return f(
"section",{},f("h2",{},R(n||p("quotes"))),f("p",{class:"quiet"},q(e.length,"statement"),s&&`. ${p("link_cut",{kept:e.length,
n:o})}`,r>0&&`. ${p("some_do_not_match",{n:I(r)})}`),Rn(e))}var _f=[["square","form_country"],["triangle","form_person"],["dot","form_actor"],["diamond","form_issue"]],$f={acts:"ac\
t_many",statements:"statement_many",articles:"article_many"};function oa(){return f("section",{class:"legend"},f("h2",{},
p("legend")),f("ul",{},vo().map(([t,e])=>f("li",{},t,f("span",{},e)))),f("ul",{},_f.map(([t,e])=>f("li",{},ko(t),f("span",
{},p(e))))),Of(),f("p",{class:"quiet"},p("width_meaning",{what:p($f[g.count])})))}function Of(){let t=new Map;for(let{tint:n,
country:o}of x.level.nodes)n>=0&&o&&t.set(n,o);if(!t.size)return null;let e=[...t].sort(([n],[o])=>n-o);return f("ul",{},
e.map(([n,o])=>f("li",{},ko("dot",Gt()[n]),f("span",{},p("belongs_to",{name:Sf(o)})))))}function Sf(t){let e=g.language?
Ot(t):null;return e?D(e):x.level.countries[t]}var ns=null;async function sa(){let t=M("panel"),e=Vt();if(!e){ns=null,L(t,f("p",{class:"quiet"},p("click_something")),oa());
return}await j();let n=na(e),o=A("\xD7",()=>$({open:null}),{class:"close","aria-label":p("close")});L(t,f("div",{class:"\
panel-head"},o,me(p("copy_link"),In)),n||f("p",{class:"quiet"},p("not_in_page"))),ns!==g.open&&kf(t),ns=g.open}function kf(t){
let e=t.querySelector("h2");t.scrollTop=0,matchMedia("(max-width: 900px)").matches&&t.scrollIntoView(),e&&document.body.
classList.contains("ready")&&(e.tabIndex=-1,e.focus({preventScroll:!0})),ie(e?e.textContent:p("not_in_page"))}var ra="sums_up";function Re(t,e,n){let o=ne(t,n,t.statements.alternative),s=e.arrows.filter(l=>o[l.statement]),r=s.filter(
l=>l.by!==ra),i=new Set(r.flatMap(({tail:l,head:u})=>[l,u])),a=new Map;for(let l of s){if(l.by===ra&&!i.has(l.tail))continue;
let u=[l.tail,l.head,l.by,l.words].join(`
`),m=a.get(u);m?m.statements.push(l.statement):a.set(u,{...l,statements:[l.statement]})}let c=e.topics.findIndex(([l])=>l===
n.about);return n.about===null?[...a.values()]:vf([...a.values()],e,c)}function vf(t,{cards:e},n){let o=t.flatMap(({tail:i,
head:a})=>[i,a]).filter(i=>e[i].about?.includes(n)),s=ia(o,t,"head","tail"),r=ia(o,t,"tail","head");return t.filter(i=>s.
has(i.head)||r.has(i.tail))}function ia(t,e,n,o){let s=new Map;for(let i of e)s.set(i[n],[...s.get(i[n])??[],i[o]]);let r=new Set(
t);for(let i of r)for(let a of s.get(i)??[])r.add(a);return r}var Yt=({tail:t,head:e})=>`${t} ${e}`;function ca(t,e,n){return Mf(e).map(o=>Tf(t,o,n)).sort((o,s)=>s.layers.flat().length-
o.layers.flat().length)}function Mf(t){let e=new Map,n=s=>{let r=e.get(s)??s;return r===s?s:n(r)};for(let{tail:s,head:r}of t)
e.set(n(r),n(s));let o=new Map;for(let s of t)o.set(n(s.tail),[...o.get(n(s.tail))??[],s]);return[...o.values()]}function Tf({
cards:t,bends:e},n,o){let s=new Set(n.flatMap(({tail:m,head:d})=>[m,d])),r=new Map,i=new Map,a=(m,d)=>(r.set(m,[...r.get(
m)??[],d]),d);for(let[m,d,h]of t)s.has(m)&&i.set(m,{layer:d,spot:a(d,aa(m,h,o(m)))});let c=new Map(e.map(([m,d,h])=>[Yt(
{tail:m,head:d}),h])),l=new Map;for(let m of n){let[d,h]=[i.get(m.tail),i.get(m.head)];if(!d||!h||l.has(Yt(m)))continue;
let b=d.layer<h.layer?1:-1,y=(c.get(Yt(m))??[]).map((_,k)=>a(d.layer+b*(k+1),aa(-1,_,26))),O=[d.spot,...y,h.spot];l.set(
Yt(m),O);let S=b>0?O:[...O].reverse();for(let[_,k]of S.slice(1).entries())k.above.push(S[_]),S[_].below.push(k)}let u=[...r].
sort(([m],[d])=>m-d).map(([,m])=>m.sort((d,h)=>d.across-h.across));return{layers:u,arrows:n,ways:l,width:Lf(u)}}var aa=(t,e,n)=>({
card:t,across:e,room:n,at:0,above:[],below:[]});function Lf(t){for(let o of t){let s=0;for(let r of o)r.at=s+r.room/2,s+=
r.room}for(let o=0;o<8;o++)for(let s of o%2?[...t].reverse():t){let r=s.map(({above:i,below:a,at:c})=>Bn([...i,...a].map(
l=>l.at))??c);for(let[i,a]of Af(r,s).entries())s[i].at=a}let e=t.flat(),n=Math.min(...e.map(({at:o,room:s})=>o-s/2));for(let o of e)
o.at-=n;return Math.max(...e.map(({at:o,room:s})=>o+s/2))}var Bn=t=>t.length?t.reduce((e,n)=>e+n,0)/t.length:null;function Af(t,e){
let n=[],o=[],s=0;for(let[i,a]of t.entries())for(s+=i?(e[i-1].room+e[i].room)/2:0,o.push(s),n.push([a-s]);n.length>1&&(Bn(
n[n.length-2])??0)>(Bn(n[n.length-1])??0);){let c=n.pop()??[];n[n.length-1].push(...c)}return n.flatMap(i=>i.map(()=>Bn(
i)??0)).map((i,a)=>i+o[a])}var[Ef,qf]=[172,148],Nf=900,os=20,fa=30,Pn=18,ss=16,Cf=40,la=[1.4,2.8,2.3,1.8,1.2],If={"not actual":"6 4",hedged:"2 4"},
rs=t=>t&&If[t];function ma(t,e,n,o){let s=f("div",{class:"argument"});t.append(s);let r=s.clientWidth,i=[...new Set(n.flatMap(
({tail:S,head:_})=>[S,_]))],a=Wf(e,n);for(let{label:S}of[...a.values()].flat())s.append(S);let l=ca(o,n,S=>{let _=(a.get(
S)??[]).map(({label:k})=>k.offsetWidth+8);return Math.max(r<Nf?qf:Ef,_.reduce((k,N)=>k+N,0))+os}),u=l.flatMap(({layers:S})=>S.
flat().filter(({card:_})=>_>=0)),m=new Map(u.map(({card:S,room:_})=>[S,Rf(e.cards[S],_-os)]));for(let S of i)s.prepend(m.
get(S)??"");let d=E("svg",{class:"lines","aria-hidden":"true"});s.prepend(d);let[h,b,y,O]=[0,0,0,0];for(let S of l){h>0&&
h+S.width+ss>r&&([h,b,y]=[0,b+y+Cf,0]);let k=Pf(S,{left:h,top:b,boxes:m,meetings:a,lines:d});h+=S.width+2*ss,O=Math.max(
O,h),y=Math.max(y,k)}s.style.width=`${O}px`,s.style.height=`${b+y}px`,d.setAttribute("width",String(O)),d.setAttribute("\
height",String(b+y)),jf(s,u,m,a)}function jf(t,e,n,o){for(let{card:s}of e){for(let{label:r}of o.get(s)??[])t.append(r);t.
append(n.get(s)??"")}}function Rf(t,e){let[,n]=w.names.polarities,o=[...t.marks??[]].sort((m,d)=>+(d===n)-+(m===n));t.inferred&&
o.push(p("inferred"));let s=t.denied?"\u2298 ":t.doubted?"? ":"",r=[o.length>0&&f("strong",{},`${s}${o.join(", ")}`),o.length>
0&&" ",f("span",{},t.text)],i=t.hold?` held-${t.hold.replace(" ","-")}`:"",a=`card ${t.sign??""}${i}${t.denied?" denied":
""}`,{id:c,statements:l=[]}=t,u=l.length||c?A(r,()=>c?z(c):H(l,t.text),{class:a}):f("div",{class:a},r);return u.style.width=
`${e}px`,u}function Wf({cards:t},e){let n=new Map;for(let s of e){let r=[...(s.marks??[]).map(a=>`${a}:`),s.words].join(
" "),i=n.get(s.head)??new Map;n.set(s.head,i.set(r,[...i.get(r)??[],s]))}let o=new Map;for(let[s,r]of n){let i=[...r].map(
([a,c])=>({arrows:c,label:Bf(t,a,c)}));o.set(s,i)}return o}function Bf(t,e,n){let o=n.flatMap(i=>i.statements),s=n.map(({
tail:i,head:a})=>p("leads_to",{tail:t[i].text,words:e,head:t[a].text})),r=[f("strong",{},e),n.length>1&&` \xB7 ${n.length}`];
return A(r,()=>H(o,e),{class:"arrow-words","aria-label":`${s.join("; ")}. ${p("show_quotes")}`,title:s.join(`
`)})}function Pf({layers:t,arrows:e,ways:n},{left:o,top:s,boxes:r,meetings:i,lines:a}){let c=d=>r.get(d),l=new Map,u=new Map,
m=s;for(let[d,h]of t.entries()){let b=h.filter(({card:_})=>_>=0),y=b.flatMap(({card:_})=>i.get(_)??[]).map(({label:_})=>_.
offsetHeight),O=Math.max(0,...y);O&&(m+=fa+O+Pn);let S=Math.max(0,...b.map(({card:_})=>c(_).offsetHeight));for(let _ of h){
let k=_.card<0?S:c(_.card).offsetHeight,N=_.card>=0&&d===0?m+S-k:m;if(l.set(_,{top:N,foot:N+k,start:m+S}),_.card<0)continue;
ua(c(_.card),o+_.at-(_.room-os)/2,N);let B=Df(i.get(_.card)??[],n,o+_.at);for(let{label:G,arrows:Jn,at:P}of B){ua(G,P-G.
offsetWidth/2,m-Pn-O+(O-G.offsetHeight)/2);for(let Vc of Jn)u.set(Vc,P);let tt=Math.max(...Jn.map(pa));a.append(zf(P,m-Pn-
O,N,tt))}}m+=S}for(let d of e){let h=n.get(Yt(d))??[];a.append(Ff(d,h,{left:o,at:u.get(d)??0,bounds:l,layers:t,meetings:i}))}
return m-s}function ua(t,e,n){t.style.left=`${Math.round(e)}px`,t.style.top=`${Math.round(n)}px`}function Df(t,e,n){let o=({
arrows:a})=>{let c=a.map(l=>e.get(Yt(l))?.at(-2)?.at??0);return c.reduce((l,u)=>l+u,0)/c.length},s=[...t].sort((a,c)=>o(
a)-o(c)),r=s.reduce((a,{label:c})=>a+c.offsetWidth+8,0),i=n-r/2;return s.map(a=>{let c=a.label.offsetWidth+8;return i+=c,
{...a,at:i-c/2}})}var pa=({rank:t})=>la[t??0]??la[0];function zf(t,e,n,o){return E("g",{},E("line",{x1:t,x2:t,y1:e,y2:n-
7,"stroke-width":o}),E("path",{class:"head",d:`M${t-5} ${n-9} L${t} ${n-1} L${t+5} ${n-9} Z`}))}function Ff(t,e,{left:n,
at:o,bounds:s,layers:r,meetings:i}){let[a,c]=[e[0],e[e.length-1]],l=s.get(c),u=s.get(a),m=k=>r.findIndex(N=>N.includes(k)),
d=r[m(c)].flatMap(({card:k})=>i.get(k)??[]),h=Math.max(0,...d.map(({label:k})=>k.offsetHeight)),y=Math.min(...r[m(c)].map(
k=>s.get(k)?.top??l.top))-Pn-h,O=[[n+a.at,u.foot]];if(u.top<l.top){O.push([n+a.at,u.start]);for(let k of e.slice(1,-1)){
let{top:N,foot:B}=s.get(k);O.push([n+k.at,N],[n+k.at,B])}}else{let k=n+Math.max(...r.flat().map(N=>N.at+N.room/2))+ss/2;
O.push([n+a.at,u.start+6],[k,u.start+6],[k,y-fa/2])}O.push([o,y]);let{dashes:S,width:_}={dashes:rs(t.hold),width:pa(t)};
return E("polyline",{points:O.join(" "),"stroke-width":_,"stroke-dasharray":S})}var Tt=(...t)=>f("div",{class:"sheet"},t),ge=(t,...e)=>f("div",{class:"sheet",tabindex:0,role:"region","aria-label":p(`t\
ab_${t}`)},e);async function da(t){let[e]=await Promise.all([Xe(),j()]),n=Re(w,e,g),o=b=>w.statements.article[b.statement],s=Re(w,e,{...g,
about:null}),r=[...new Set(s.map(o))].sort((b,y)=>b-y);if(!r.length){L(t,ge("arguments",f("p",{},p("no_arrows"))));return}
let a=r.find(b=>w.articles[b].id===g.article)??r.find(b=>n.some(y=>o(y)===b))??r[0],c=n.filter(b=>o(b)===a),l=w.articles[a],
u=t.querySelector(".sheet"),[m,d]=[u?.scrollLeft??0,u?.scrollTop??0],h=ge("arguments",f("p",{class:"line choosers"},F(p(
"argument_article"),r.map(b=>[w.articles[b].id,w.articles[b].title]),l.id,b=>$({article:b})),f("label",{},`${p("about")}\
 `,Hf(e,s))),f("h2",{},l.title),f("p",{class:"source"},_t(l)),Uf(c,n),c.length?Gf(e,c):f("p",{},p("no_arrows_here")));L(
t,h),c.length&&ma(h,e,c,e.places[a]),h.scrollTo(m,d)}function Hf({topics:t,cards:e},n){let s=[...new Set(n.flatMap(({tail:r,
head:i})=>[...e[r].about??[],...e[i].about??[]]))].map(r=>t[r]).sort(([,r],[,i])=>r.localeCompare(i));return F(p("about"),
[["",p("about_all")],...s],g.about??"",r=>$({about:r||null}))}function Uf(t,e){let n=[...new Set(t.flatMap(o=>o.statements))];
return f("p",{class:"quiet"},`${R(Sn())}. `,p("arrows_here",{here:q(t.length,"arrow"),all:e.length})," ",n.length>0&&W(p(
"show_quotes"),n,p("tab_arguments")),f("br"),p("arguments_help"))}function Gf({cards:t},e){let n=[...new Set(e.flatMap(({
tail:a,head:c})=>[a,c]))].map(a=>t[a]),o=[...n,...e],s=a=>n.some(c=>c.sign===a),i=[...[void 0,"not actual","hedged"].filter(
a=>o.some(c=>c.hold===a)).map(a=>[is({hold:a}),p(`look_${a?.replace(" ","_")??"plain"}`)]),o.some(a=>a.denied)&&[is({denied:!0}),
`\u2298 ${p("look_denied")}`],...["cooperation","conflict"].filter(s).map(a=>[is({sign:a}),p(`look_${a}`)])];return f("u\
l",{class:"looks"},i.map(a=>a&&f("li",{},a)))}function is({hold:t,denied:e=!1,sign:n="neither"}){let o=E("rect",{x:2,y:2,
width:24,height:12,rx:4,class:`border ${n}`,"stroke-dasharray":rs(t)}),s=e&&E("rect",{x:2,y:2,width:5,height:12,class:"b\
ar-denied"});return E("svg",{class:"sample",width:28,height:16,viewBox:"0 0 28 16","aria-hidden":"true"},o,s)}function ha(t,e){let[n,o]=[0,0];return{places:t.map(({top:r,cards:i})=>{let a=i.length?Math.max(0,o-(r+n+i[0].offset)-160):
0;n+=a;let c=i.map(({offset:l,height:u})=>{let m=Math.max(r+n+l,o);return o=m+u+e,m-r-n});return{room:a,tops:c}}),end:o}}
function ga(t){let e=[];for(let n of t){let o=e[e.length-1];o&&n===o[1]+1?o[1]=n:e.push([n,n])}return e.map(([n,o])=>n===
o?`${n}`:`${n}\u2013${o}`).join(", ")}var as=({sign:t,hold:e,denied:n,doubted:o,isOut:s})=>[t,e&&`held-${e.replace(" ","-")}`,n&&"denied",o&&"doubted",s&&"out"].
filter(Boolean).join(" "),Dn=t=>f("span",{class:`swatch ${wa(t)}`,"aria-hidden":"true"}),wa=t=>t===null?"of-author":`pat\
tern-${t%4}`;function ba({level:t,stretches:e,runs:n},o){let s=e.map(c=>Qf(c,o)),i=f(t===0?"p":t===1?"h2":"h3",{class:"w\
ords",dir:"auto",lang:o.reading.lang},s.flatMap((c,l)=>[c,Vf(e[l],o)])),a=n.map(c=>Jf(c,o));return{text:i,names:a,ends:n.
map(c=>[s[c.first],s[c.last]])}}function Qf({text:t,on:e,begins:n},{claims:o,passages:s,callbacks:r}){if(!e.length)return document.
createTextNode(t);let i=[...new Set(e.map(({claim:u})=>u))],a=i.some(u=>o[u].by!==null),c=i.every(u=>o[u].isOut),l=T([n.
some(u=>o[u].denied)&&f("span",{class:"sign denied","aria-hidden":"true"}),n.some(u=>o[u].doubted)&&f("span",{class:"sig\
n doubted","aria-hidden":"true"}),Kf(t,e,o)],()=>r.open(i.map(u=>o[u].id)),{class:`passage${a?" of-source":""}${c?" out":
""}`});for(let u of i)s[u].push(l);return l}var Kf=(t,e,n)=>e.reduce((o,{claim:s,lane:r})=>f("span",{class:`underline la\
ne-${r} ${as(n[s])}`},o),t);function Vf({ends:t},{reading:e,unfold:n}){if(!t.length)return null;let o=ga(t.map(s=>s+1));
return A(o,s=>n(t,s),{class:"number-mark","aria-expanded":"false","aria-label":e.say("reading_notes",{numbers:o})})}function Jf({
by:t},{reading:e}){let{name:n,lang:o}=e.claimants[t];return f("div",{class:"speaker"},f("bdi",{lang:o},n),f("span",{class:`\
bar ${wa(t)}`}))}function xa(t,e,n,o){let{by:s,marks:r,actions:i,isSourceInferred:a}=t,{name:c,lang:l}=n.claimants[s??0],u=f("bdi",{lang:l},
a?`[${c}]`:c),m=s===null?n.say("the_author"):[u,`, ${n.say("reading_quoted")}`];return f("div",{class:`note-card ${as(t)}`},
f("p",{class:"sentence"},f("span",{class:"note-number"},e),T(Zf(t,n),()=>o.open([t.id]),{class:"link whole"})),f("p",{class:"\
whose"}," ",f("span",{class:"name"},Dn(s),f("span",{},m)),r.map(d=>f("span",{class:"mark"},d)),i.map(({label:d,press:h})=>A(
d,h,{class:"action"}))))}function Zf({sentence:t,sign:e,denied:n,doubted:o},{say:s}){let r=t.map((i,a)=>[a>0&&!i.text.startsWith(
",")&&" ",Xf(i,e)]);return[n&&f("strong",{},`\u2298 ${s("look_denied")}: `),o&&f("strong",{},"? "),r]}function Xf({text:t,
kind:e,lang:n,inferred:o=!1},s){let r=o?`[${t}]`:t;return e==="verb"?f("span",{class:`verb ${s}`},r):e?f("bdi",{class:e,
lang:n},r):r}var cs=8;function ya({claimants:t,say:e},n,o){let s=l=>n.some(l),r=[[s(({hold:l,denied:u})=>!l&&!u),"",e("look_plain")],
[s(({hold:l})=>l==="not actual"),"held-not-actual",e("look_not_actual")],[s(({hold:l,doubted:u})=>l==="hedged"||u),"held\
-hedged",e("look_hedged")],[s(({denied:l})=>l),"denied",`\u2298 ${e("look_denied")}`],[s(({doubted:l})=>l),"doubted",`? ${e(
"look_doubted")}`],[s(({sign:l})=>l==="cooperation"),"cooperation",e("look_cooperation")],[s(({sign:l})=>l==="conflict"),
"conflict",e("look_conflict")]],i=t.map((l,u)=>Yf(l,u,o)),a=i.slice(cs),c=t.slice(cs).some(({isChosen:l})=>l);return f("\
div",{class:"reading-key"},f("div",{class:"claimants",role:"group","aria-label":e("reading_claimants")},f("span",{class:"\
quiet"},e("reading_claimants")),i.slice(0,cs),a.length>0&&f("details",{open:c},f("summary",{},e("and_more",{n:a.length})),
a)),f("p",{class:"looks-of-lines"},r.map(([l,u,m])=>l&&f("span",{class:`underline ${u}`},m))))}var Yf=({id:t,name:e,lang:n,
count:o,isChosen:s},r,{choose:i})=>A([Dn(r||null),f("bdi",{lang:n},e),` ${o}`],()=>i(s?null:t),{class:"claimant","aria-p\
ressed":String(s)});var tm=960,em=720,nm=6,zn=class{#t=[];#e=-1;#n=E("path",{});constructor(e,n,o){this.element=e,this.drawing=n,this.cards=
o}add(e,n,o,s,r){this.#t.push({row:e,apart:n,claims:o,names:s,ends:r,room:0})}watch(){let{element:e}=this;e.append(E("sv\
g",{class:"leader","aria-hidden":"true"},this.#n)),new ResizeObserver(()=>this.#o()).observe(e);for(let n of["pointerove\
r","focusin"])e.addEventListener(n,o=>this.#s(o.target));for(let n of["pointerleave","focusout"])e.addEventListener(n,()=>this.#s(
null));document.fonts?.ready.then(()=>{this.#e=-1,this.#o()})}#o(){let{element:e,cards:n}=this,o=e.clientWidth;if(!o||o===
this.#e)return;this.#e=o;let s=o<em;e.classList.toggle("slim",o<tm),e.classList.toggle("narrow",s);let r=0,i=this.#t.map(
({row:u,apart:m,claims:d,room:h})=>{r+=h;let b=d.map(O=>({offset:this.#r(O),height:n[O].offsetHeight})),y=m?[{offset:0,height:m.
offsetHeight}]:[];return{top:u.offsetTop-r,cards:s?[]:[...y,...b]}}),a=this.#t.map(({ends:u})=>u.map(([m,d])=>om(m,d))),
{places:c,end:l}=ha(i,nm);for(let[u,m]of this.#t.entries()){m.room=c[u].room,m.row.style.marginTop=m.room?`${m.room}px`:
"";let d=[...m.apart?[m.apart]:[],...m.claims.map(h=>n[h])];for(let[h,b]of d.entries())b.style.top=s?"":`${c[u].tops[h]}\
px`;sm(m.names,a[u])}e.style.minHeight=s?"":`${l}px`}#r(e){return this.drawing.passages[e][0].offsetTop}#s(e){let{cards:n,
drawing:o,element:s}=this,r=e instanceof Element?e.closest(".passage, .note-card"):null,i=c=>r!==null&&(n[c]===r||o.passages[c].
some(l=>l===r)),a=n.flatMap((c,l)=>i(l)?[l]:[]);for(let c of s.querySelectorAll(".now"))c.classList.remove("now");for(let c of a)
for(let l of[n[c],...o.passages[c]])l.classList.add("now");this.#n.setAttribute("d",a.map(c=>this.#i(c)).join(" "))}#i(e){
let[n]=this.drawing.passages[e];if(!n||this.element.classList.contains("narrow"))return"";let[o,s]=[this.element,this.cards[e]].
map(l=>l.getBoundingClientRect()),r=n.getClientRects()[0],i=n.closest(".words")?.getBoundingClientRect()??r,[a,c]=[r.bottom-
o.top,s.top-o.top+14];return`M${i.right-o.left+2} ${a} L${s.left-o.left} ${c}`}};function om(t,e){return t instanceof HTMLElement&&
e instanceof HTMLElement?{top:t.offsetTop,bottom:e.offsetTop+e.offsetHeight}:{top:0,bottom:0}}function sm(t,e){let n=t.map(
r=>r.firstElementChild),o=n.map(r=>r.offsetHeight),s=0;for(let[r,i]of t.entries()){let{top:a,bottom:c}=e[r],l=e.slice(0,
r).filter(m=>m.bottom>a).length,u=Math.max(0,s-a);s=a+u+o[r],i.style.top=`${a}px`,i.style.height=`${c-a}px`,i.style.right=
`${l*8}px`,n[r].style.marginTop=`${u}px`}}var _a=/^(#{1,6})[ \t]+/,rm=/[\p{L}\p{N}]/u,Sa=t=>[...t].sort((e,n)=>$a(e)-$a(n)||Oa(e)-Oa(n)),$a=({spans:t})=>t.length?
Math.min(...t.map(([e])=>e)):-1,Oa=({spans:t})=>Math.max(0,...t.map(([,e])=>e));function ka(t){let e=new Map,n="";for(let{
quote:s}of t)!s||e.has(s)||(e.set(s,n.length),n+=`${s}

`);let o=t.map(s=>{let r=e.get(s.quote);return r===void 0?s:{...s,spans:[im(r,r+s.quote.length)]}});return{text:n,claims:o}}
var im=(t,e)=>[t,e];function va(t,e){let n=am(t),o=n.map(()=>[]);for(let[i,{spans:a}]of e.entries())for(let[c,l]of a)for(let u=cm(
n,c);u<n.length&&n[u].from<l;u++){let m={from:Math.max(c,n[u].from),to:Math.min(l,n[u].to),claim:i,lane:0};m.to>m.from&&
o[u].push(m)}let s=new Set,r=new Map(o.flatMap((i,a)=>i.map(({claim:c})=>[c,a])));return n.map((i,a)=>{let c=um(t,i,lm(o[a]),
s,u=>r.get(u)===a),l=c.flatMap(({begins:u})=>u).sort((u,m)=>u-m);return{level:i.level,stretches:c,claims:l,runs:fm(c,e)}})}
function am(t){let e=[],n=!1;for(let o=0;o<t.length;){let s=t.indexOf(`
`,o),r=s<0?t.length:s,i=t.slice(o,r),a=_a.exec(i)?.[1].length??0;a?e.push({from:o+i.length-i.replace(_a,"").length,to:r,
level:a}):i.trim()&&n?e[e.length-1].to=r:i.trim()&&e.push({from:o+i.search(/\S/),to:r,level:0}),n=!a&&i.trim()!=="",o=r+
1}return e}function cm(t,e){let[n,o]=[0,t.length];for(;n<o;){let s=n+o>>1;t[s].to>e?o=s:n=s+1}return n}function lm(t){let e=[
...t].sort((o,s)=>o.from-s.from||s.to-o.to),n=new Array(4).fill(0);return e.map(o=>{let s=Math.max(0,n.findIndex(a=>a<=o.
from)),i=n.every(a=>a>o.from)?3:s;return n[i]=Math.max(n[i],o.to),{...o,lane:i}})}function um(t,e,n,o,s){let i=[...new Set(
[e.from,e.to,...n.flatMap(({from:c,to:l})=>[c,l])])].sort((c,l)=>c-l),a=new Map;for(let{claim:c,to:l}of n)s(c)&&a.set(c,
Math.max(a.get(c)??0,l));return i.slice(0,-1).map((c,l)=>{let u=i[l+1],m=n.filter(b=>b.from<=c&&b.to>=u),d=[...new Set(m.
map(({claim:b})=>b))],h=d.filter(b=>!o.has(b));for(let b of h)o.add(b);return{text:t.slice(c,u),on:m.map(({claim:b,lane:y})=>({
claim:b,lane:y})),begins:h,ends:d.filter(b=>a.get(b)===u).sort((b,y)=>b-y)}})}function fm(t,e){let n=[],o=new Map;for(let[
s,{on:r,text:i}]of t.entries()){let a=new Set(r.map(({claim:c})=>e[c].by).filter(c=>c!==null));for(let c of a){let l=o.get(
c);if(l)l.last=s;else{let u={by:c,first:s,last:s};o.set(c,u),n.push(u)}}if(rm.test(i))for(let c of o.keys())a.has(c)||o.
delete(c)}return n}function Ma(t,e,n){let{text:o,claims:s}=t.text===null?ka(t.claims):{...t,text:t.text},r=Sa(s),i=mm(va(o,r),t.title),a={reading:t,
callbacks:e,claims:r,passages:r.map(()=>[]),unfold:(d,h)=>{let b=h.getAttribute("aria-expanded")==="true";h.setAttribute(
"aria-expanded",String(!b));for(let y of d)c[y].classList.toggle("unfolded",!b)}},c=r.map((d,h)=>xa(d,h+1,t,e)),l=f("div",
{class:"reading"}),u=new zn(l,a,c),m=r.flatMap(({spans:d},h)=>d.length?[]:[h]);for(let[d,h]of i.entries()){let{text:b,names:y,
ends:O}=ba(h,a),S=d===0&&[f("div",{class:"about"},n),ya(t,r,e)],_=d===0&&m.length>0&&pm(m,c,t),k=f("div",{class:"notes"},
_,h.claims.map(B=>c[B])),N=f("div",{class:`row level-${h.level}`},f("div",{class:"speakers"},y),f("div",{},b,S),k);l.append(
N),u.add(N,_||null,h.claims,y,O)}return u.watch(),{element:l,show:d=>dm(a,c,d)}}function mm(t,e){return t[0]?.level===1?
t:[{level:1,stretches:[{text:e,on:[],begins:[],ends:[]}],claims:[],runs:[]},...t]}var pm=(t,e,{say:n})=>f("div",{class:"\
unplaced"},f("p",{class:"quiet"},n("reading_unplaced")),t.map(o=>e[o]));function dm({claims:t,passages:e},n,o){let s=new Set(
o),r=({id:c})=>s.has(c),i=new Set(t.flatMap((c,l)=>r(c)?e[l]:[]));for(let c of e.flat())c.classList.toggle("current",i.has(
c));for(let[c,l]of t.entries())n[c].classList.toggle("current",r(l)),n[c].toggleAttribute("data-current",r(l));let[a]=i;
return a??n[t.findIndex(r)]}var Ta="author",ls=t=>v().statements[t].sources?.at(-1)??null;function us(t){let e=ls(t);return e===null?Ta:v().entities[e].
id}function La(t,e,n){let{entities:o}=v(),s=new Map([[null,0]]);for(let c of e)s.set(ls(c),(s.get(ls(c))??0)+1);let[r,...i]=s;
return[r,...i.sort(([,c],[,l])=>l-c)].map(([c,l])=>{let u=c===null?Ta:o[c].id,m=p("reading_author",{name:t.author||t.publisher}),
d=c===null?{name:m}:{name:D(o[c]),lang:No(o[c])};return{id:u,...d,count:l,isChosen:u===n}})}function Aa(t,e,n){let{names:o,
labels:s,statements:r}=w,i=v(),a=new Map(e.map(({id:l},u)=>[l,u||null])),c=hm(new Set(t));return t.map(l=>{let u=i.statements[l],
m=r.mode[l]!==Ht,d=o.stances[r.stance[l]],h=d==="doubts"||d==="rejects",b=r.certainty[l]!==0||h,y=u.sources??[],O=[y.length>
1&&`${p("according_to")} ${Ce(y).join(" > ")}`,m&&s.modes[r.mode[l]],r.certainty[l]!==0&&s.certainties[r.certainty[l]],d===
"doubts"&&p("author_doubts"),d==="rejects"&&p("author_rejects"),u.ended&&p("ended")],S=o.signs[ft(l).sign],_=c.get(l);return{
id:r.key[l],spans:i.bodies[r.article[l]]===null?[]:je(l),quote:yt(l),sentence:Ea(l),sign:S==="together"?"cooperation":S,
hold:m?"not actual":b?"hedged":void 0,denied:r.polarity[l]!==0,doubted:h,by:a.get(us(l))??null,isSourceInferred:u.inferred?.
includes("according_to")??!1,marks:O.filter(k=>typeof k=="string"),isOut:!n[l],actions:_?[{label:p("show_in_graph"),press:()=>$(
{tab:"graph",open:_,pair:null})}]:[]}})}function hm(t){let e=new Map;for(let{a:n,b:o,rows:s}of x.pairs.values())for(let r of s){
let i=w.ties.statement[r];!t.has(i)||e.has(i)||e.set(i,vr(n,o))}return e}function Ea(t,e=0){let{statements:n,roles:o}=v(),
{s,o:r,roles:i=[],inferred:a=[]}=n[t],c=(u,m)=>({...gm(u,e),inferred:a.includes(m)}),l=(e?[]:[...i].sort(([u],[m])=>u-m)).
flatMap(([u,m])=>[{text:`, ${o[u].label}`},c(m,o[u].id)]);return[c(s,"subject"),{text:ft(t).label,kind:"verb"},c(r,"obje\
ct"),...l]}function gm(t,e){let n=v();if(typeof t=="string")return{text:t,kind:"name"};if(t>=0)return{text:D(n.entities[t]),
kind:"name",lang:No(n.entities[t])};let o=-1-t;return e>=2?{text:`#${w.statements.key[o].split("#")[1]}`,kind:"nested"}:
{text:`(${Ea(o,e+1).map(({text:r,inferred:i})=>i?`[${r}]`:r).join(" ")})`,kind:"nested"}}function qa(t){let e=new Map;for(let n of t)
for(let o of Fn(n))e.set(o,(e.get(o)??0)+1);return e}function Fn(t,e=new Set([t])){let{s:n,o,roles:s=[]}=v().statements[t],
r=new Set;for(let i of[n,o,...s.map(([,a])=>a)])if(typeof i!="string"){if(i>=0)r.add(i);else if(!e.has(-1-i)){e.add(-1-i);
for(let a of Fn(-1-i,e))r.add(a)}}return r}var Na=30,wm=8;function Ca(t,e){let{articles:n}=w;if(n.length<2)return null;let o=bm(),s=o.indexOf(t),r={n:s+1,of:o.length},
i=(c,l,u)=>A(l,()=>Ia(o[s+c]),{"aria-label":p(u),disabled:o[s+c]===void 0}),a=f("details",{class:"menu articles"},f("sum\
mary",{},p("articles_list",r)));return a.addEventListener("toggle",()=>a.open&&a.childElementCount===1&&a.append(xm(o,t,
e))),f("div",{class:"line"},i(-1,"\u2039","previous_article"),a,i(1,"\u203A","next_article"))}var Ia=t=>$({article:w.articles[t].
id,open:null});function bm(){let{articles:t}=w,e=n=>t[n].first??t[n].last??Number.MAX_SAFE_INTEGER;return[...t.keys()].sort(
(n,o)=>e(n)-e(o)||n-o)}function xm(t,e,n){let o=w.articles.map(()=>[0,0]);for(let[c,l]of w.statements.article.entries())
o[l][1]++,n[c]&&o[l][0]++;let s=c=>f("li",{},_m(c,c===e,o[c])),r=f("div",{class:"found"},Kt(t.map(s),Na)),i=c=>{let l=c.
toLocaleLowerCase().split(/\s+/).filter(Boolean),u=t.filter(m=>l.every(d=>ym(m).includes(d)));L(r,u.length?Kt(u.map(s),Na):
f("p",{class:"quiet"},p("no_article_called",{text:c})))},a=f("input",{type:"search","aria-label":p("find_article"),placeholder:p(
"find_article"),oninput:({target:c})=>i(c.value)});return f("div",{},t.length>=wm&&a,r)}function ym(t){let{title:e,author:n,
publisher:o,published:s,first:r}=w.articles[t],i=r===null?"":Z(r);return[e,n,o,s,i].join(" ").toLocaleLowerCase()}function _m(t,e,[
n,o]){let s=w.articles[t],r=n<o?p("matching_of",{n,of:q(o,"statement")}):q(o,"statement");return A([f("span",{class:"tit\
le",dir:"auto",lang:s.language},s.title),f("span",{class:"quiet"},f("bdi",{},s.publisher),` \xB7 ${En(s)} \xB7 ${r}`)],()=>Ia(
t),{"aria-current":e?"true":null})}var $m=500,zt=null,fs=null;async function ja(t){await j();let{articles:e}=w,n=Math.max(0,e.findIndex(({id:i})=>i===g.article));
if(!e.length){L(t,ge("article",f("p",{},p("no_articles"))));return}let o=[x,n,g.about,g.claimant,g.language];(!(zt&&t.contains(
zt.sheet)&&zt.of.every((i,a)=>i===o[a]))||!zt)&&(zt={of:o,...km(n)},L(t,zt.sheet),fs=null);let r=zt.reading.show(Om());r&&
fs!==g.open&&Sm(r,zt.sheet)&&r.scrollIntoView({block:"center"}),fs=g.open}function Om(){let t=Vt();return t?.kind==="sta\
tement"?t.names:t?.kind!=="list"?[]:gn(t.names[0]).statements.map(e=>w.statements.key[e])}function Sm(t,e){let[n,o]=[t,e].
map(s=>s.getBoundingClientRect());return n.top<Math.max(o.top,0)||n.bottom>Math.min(o.bottom,innerHeight)}function km(t){
let e=w.articles[t],n=v().bodies[t],o=Yn(w,g),s=w.statements.article.flatMap((y,O)=>y===t&&o(O)?[O]:[]),r=qa(s),i=g.about===
null?void 0:Ye(g.about),a=i!==void 0&&r.has(i)?i:null,c=La(e,s,g.claimant),l=c.find(({isChosen:y})=>y)?.id??null,u=s.filter(
y=>(a===null||Fn(y).has(a))&&(l===null||us(y)===l)),m=ne(w,g),d=Aa(u,c,m),h=Ma({title:e.title,lang:e.language,text:n,claims:d,
claimants:c,say:p},{open:Mm,choose:y=>$({claimant:y})},[f("p",{class:"source"},f("bdi",{},_t(e)),vm(e)," ",es(e)),n===null&&
f("p",{class:"quiet"},p("quotes_only")),f("p",{class:"quiet"},Tm(u,s.length,m))]),b=f("div",{class:"line choosers"},Ca(t,
m),Lm(r,a));return{sheet:ge("article",b,h.element),reading:h}}var vm=({licence:t})=>t?` \xB7 ${t}`:"";function Mm(t){let e=t.
map(n=>w.statements.key.indexOf(n));return e.length===1?J(e[0]):H(e,p("quotes"))}function Tm(t,e,n){let o=t.filter(a=>!n[a]).
length,s=q(e,"statement"),r=t.length<e?p("shown_of",{n:t.length,of:s}):s,i=o?`, ${p("left_out_by_filters",{n:o})}`:"";return`${R(
Sn())}. ${R(r)}${i}.`}function Lm(t,e){let{entities:n}=v(),s=[...t].sort(([,i],[,a])=>a-i).slice(0,$m).map(([i,a])=>[n[i].
id,`${D(n[i])} (${a})`]),r=e===null?"":n[e].id;return f("label",{},`${p("about")} `,F(p("about"),[["",p("about_all")],...s],
r,i=>$({about:i||null})))}var Am=["aim","audience","meant for"];async function Ba(t){await j();let{bargains:e,others:n}=tn(),o=e.map(r=>Ra(r,ro(w,
g,r))),s=e.some(r=>!ro(w,g,r));L(t,Tt(f("h2",{},p("tab_bargains")),f("p",{class:"quiet"},p("exchange_help")),s&&f("p",{class:"\
quiet"},p("outcome_elsewhere")),o.length?o:f("p",{},p("no_exchange")),n.length>0&&[f("h2",{},p("other_offers")),n.map(r=>Ra(
r))]))}function Ra(t,e){let n=v(),o=gt(x.chosen,t.flatMap(c=>c.statements)),s=t.map(c=>w.relations[c.relation]),{label:r}=s.
reduce((c,l)=>l.wider.length>c.wider.length?l:c),i=[...new Map(o.map(c=>[Bt(n.statements[c].s),n.statements[c].s])).values()],
a=c=>n.roles.map((l,u)=>c.includes(l.function??"")&&ms(l.label,Cm(u,o),t,c));return f("section",{class:"bargain"},f("h3",
{},i.map((c,l)=>[l?", ":"",de(c)]),` ${r}`),e&&f("p",{class:"outcome"},f("strong",{},`${p("outcome")}: `),Em(e)),f("dl",
{},ms(p("offered_thing"),Wa(t.map(c=>c.things))),ms(p("offered_to"),Wa(t.map(c=>c.targets))),a(Ue),a(Am)),e?qm(e):f("p",
{class:"quiet"},`${p("dates")}: ${Pa(t)}`),f("p",{class:"actions"},q(t.length,"act"),", ",T(q(o.length,"statement"),()=>H(
o,r))))}var Em=({outcome:t,again:e})=>`${t||p("no_answer")}${e?`, ${p("offered_again")}`:""}`;function qm({moves:t}){let e=t.
map(([n,o,s,r])=>f("li",{},f("span",{class:"when"},o||p("date_unknown"),Nm(s)&&` (${p("inferred")})`),f("span",{},f("str\
ong",{},n),": ",W(X(s[0]),s,n),r&&` (${p("may_be",{doubt:r})})`)));return f("details",{class:"course",open:t.length<8},f(
"summary",{},p("course")),f("ol",{},e))}var Nm=t=>t.some(e=>v().statements[e].inferred_when);function Pa(t){let e=gt(x.chosen,
t.map(n=>n.statements[0]));return[...new Set(e.map(n=>On(v().statements[n])))].join(", ")}function ms(t,e,n=[],o=[]){let s=e.
map(({shown:r,name:i,by:a})=>{let c=n.filter(m=>m.statements.some(d=>a.includes(d))),u=o===Ue&&c.length<n.length&&` ${p(
"in_some",{n:c.length,of:n.length})}: ${Pa(c)}`;return f("li",{},r," ",W(String(a.length),a,i),u&&f("span",{class:"quiet"},
u))});return s.length>0&&f("div",{},f("dt",{},t),f("dd",{},f("ul",{},s)))}function Wa(t){let e=new Map;for(let[o,s]of t.
flatMap(r=>[...r]))e.set(o,[...e.get(o)??[],...s]);let{labels:n}=w.offers;return[...e].map(([o,s])=>({shown:T(n[o],()=>z(
o)),name:n[o],by:s}))}function Cm(t,e){let n=new Map;for(let o of e)for(let[s,r]of v().statements[o].roles??[]){if(s!==t)
continue;let i=Bt(r);n.set(i,{shown:de(r),name:i,by:[...n.get(i)?.by??[],o]})}return[...n.values()]}function Da(t,e){let n=t.sources.map(({id:a,label:c})=>({id:a,label:c}));n.sort((a,c)=>za(a.label,c.label)||za(a.id,c.id));
let s=[...t.signers.map(a=>`by:${a}`),...n.map(({id:a})=>`of:${a}`)].map((a,c)=>({name:a,isSigner:c<t.signers.length,claims:0,
disputed:0,shared:0})),r=new Map(n.map(({id:a},c)=>[a,t.signers.length+c])),i={holders:s,disputes:new Map};for(let a of Im(
t,e,r).values())jm(i,a);return i}function Im(t,e,n){let{publisher:o,author:s}=t.statements,r=new Map;for(let i of ze(t,e)){
let{claim:a,who:c,at:l}=i,u=r.get(a)??new Map;r.set(a,u);for(let m of new Set(c===null?[o[l],s[l]]:[n.get(c)??-1]))m>=0&&
u.set(m,[...u.get(m)??[],i])}return r}function jm({holders:t,disputes:e},n){let o=[...n].sort(([i],[a])=>i-a),[s,r]=[new Set,
new Set];for(let[i,[a,c]]of o.entries()){c.some(({held:l})=>l)&&t[a].claims++;for(let[l,u]of o.slice(i+1)){let[[m]=[-1]]=oo(
c,u),d=a*t.length+l;so(m)&&e.set(d,(e.get(d)??0)+1);for(let h of so(m)?[s]:zs(m)?[r]:[])t[l].isSigner&&h.add(a),t[a].isSigner&&
h.add(l)}}for(let i of s)t[i].disputed++;for(let i of r)t[i].shared++}function Rm({holders:t,disputes:e},n){let o=n===void 0?
-1:t.findIndex(({name:a})=>a===n),s=null;for(let[a,c]of e){let[l,u]=[Math.floor(a/t.length),a%t.length];if(o>=0&&l!==o&&
u!==o)continue;let m=!s||c>s.number,d=s&&c===s.number&&(l<s.one||l===s.one&&u<s.other);(m||d)&&(s={one:l,other:u,number:c})}
if(t.length<2)return null;let r=o>=0?o:s?.one??0,i=s?s.one+s.other-(o>=0?r:s.one):r?0:1;return[t[r].name,t[i].name]}function Hn(t,e,n){
if(e.compared_with)return{state:e,standings:Da(t,e)};let o=c=>String(e[c])===String(n[c])?null:e[c],s={...e,modes:o("mod\
es"),polarities:o("polarities")},r=Da(t,s),i=String(e.according_to)!==String(n.according_to)&&e.according_to.length===1,
a=Rm(r,i?e.according_to[0]:void 0);return{state:a?{...s,according_to:[a[0]],compared_with:[a[1]]}:s,standings:r}}var za=(t,e)=>t<
e?-1:t>e?1:0;var Fa=8,Wm=50,Un="";function Ga(t,e,n,o){let s=t.filter(h=>!h.isSigner&&h.claims),r=t.filter(({isSigner:h})=>h),i=h=>[...h].
sort((b,y)=>y.claims-b.claims),c=[["sources_differ",s.filter(h=>h.disputed).sort((h,b)=>b.disputed-h.disputed),h=>p("sou\
rce_disputed",{n:h.disputed,of:h.claims})],["sources_shared",i(s.filter(h=>!h.disputed&&h.shared)),h=>p("source_shared",
{n:h.shared,of:h.claims})],["sources_reported",i(s.filter(h=>!h.disputed&&!h.shared)),()=>p("source_reported")],["source\
s_authors",i(r),()=>p("compare_own_claims")]],l=f("div",{}),u=(h,b,y)=>f("li",{},A([f("span",{dir:"auto"},R(It([h]))),y!==
null&&f("span",{class:"num"},I(y)),f("small",{},b)],()=>o(h),{"aria-current":e.some(O=>String(O)===h)?"true":null})),m=()=>{
let h=_=>Ua(It([_])).includes(Ua(Un)),b=c.map(([_,k,N])=>{let B=k.filter(({name:G})=>h(G)).map(G=>u(G.name,N(G),G.claims));
return B.length>0&&[f("h3",{},p(_)),Ha(B)]}),O=["authors","everyone"].filter(_=>(_==="everyone"||r.length>1)&&h(_)).map(
_=>u(_,p(`source_${_}`),null)),S=!O.length&&!b.some(Boolean);L(l,b,O.length>0&&[f("h3",{},p("sources_together")),Ha(O)],
S&&f("p",{class:"quiet"},p("sources_none",{words:Un})))};m();let d=f("input",{type:"search",value:Un,placeholder:p("sour\
ces_find"),"aria-label":p(n?"sources_find_second":"sources_find_first"),oninput:h=>{Un=h.target.value,m()}});return f("n\
av",{class:"sources","aria-label":p("sources_find")},d,l)}function Ha(t){let e=f("ul",{},t.slice(0,Fa));return[e,Me(t,Fa,
Wm,n=>e.append(...n))]}var Ua=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLocaleLowerCase();var Qa=5,Bm=40,ps=2,Ka=12,Pm={affirms:"\u2713",denies:"\u2715",doubts:"?",rejects:"\u2715"},te=1;async function ds(t){await j();
let{state:e,standings:n}=Hn(w,g,V);if(!e.compared_with){L(t,Tt(f("h2",{},p("comparison")),f("p",{},p("compare_nobody"))));
return}let o=[e.according_to,e.compared_with],s=x.parts??Fe(w,e,e.compared_with),r=([c,l])=>(te=1,$({according_to:c,compared_with:l,
modes:e.modes,polarities:e.polarities})),i=c=>{let l=o[1-te],u=String(l)===c?o[te]:l;return r(te?[u,[c]]:[[c],u])},a=c=>{
te=c,ds(t).then(()=>t.querySelector("input")?.focus())};L(t,f("div",{class:"sheet compare"},Ga(n.holders,o,te,i),f("sect\
ion",{class:"comparison"},f("h2",{},p("comparison")),f("p",{class:"quiet"},zm(o)),f("p",{class:"line"},A(`\u21C4 ${p("co\
mpare_swap")}`,()=>r([o[1],o[0]])),g.compared_with&&A(p("compare_end"),Dm)),Fm(s,o,a))))}var Dm=()=>$({according_to:V.according_to,
compared_with:null,modes:g.modes??V.modes,polarities:g.polarities??V.polarities});function zm(t){let n=t.filter(s=>cn(s).
length).map(s=>p("compare_known_by",{name:It(s),by:ct(cn(s),3)})),o=Rt()&&`${R(kn())}.`;return[!g.compared_with&&p("comp\
are_most"),...n,o].filter(Boolean).join(" ")}function Fm({claims:t},e,n){let o=e.map(It),s=e.map((r,i)=>{let a=t.flat().
filter(({positions:u})=>u[i].some(m=>m.held)),c=cn(r),l=c.length?p("quoted_by",{by:ct(c,2)}):p("compare_own_claims");return f(
"th",{scope:"col"},f("span",{dir:"auto"},R(o[i])),f("small",{},`${l} \xB7 ${q(a.length,"claim")}`),A(p("compare_change"),
()=>n(i),{"aria-pressed":String(te===i),"aria-label":p("compare_change_side",{name:o[i]})}))});return f("table",{},f("th\
ead",{},f("tr",{},f("th",{scope:"col"},p("claim_column")),s)),_e.map((r,i)=>Um(r,Hm(t[i],e),e)))}function Hm(t,e){let{entities:n,
statements:o}=v(),s=new Set(e.flat().map(a=>a.replace(/^of:/,""))),r=a=>[o[a].s,o[a].o].some(c=>typeof c=="number"&&c>=0&&
s.has(n[c].id)),i=a=>(r(a.statements[0])?0:w.statements.key.length)+a.statements[0];return[...t].sort((a,c)=>i(a)-i(c))}
function Um(t,e,n){let[o,s]=n.map(It),r=p(`compare_${t}`,{first:o,second:s}),i=e.flatMap(m=>m.statements),a=f("tr",{class:"\
part"},f("th",{colspan:3,scope:"rowgroup"},f("h3",{},R(r)," ",W(e.length,i,r))," ",f("small",{},e.length?p(`compare_${t}\
_meaning`,{first:o,second:s}):p(`compare_${t}_none`,{first:o,second:s})))),c=m=>m.map(d=>Gm(d,n)),l=f("tr",{class:"more"}),
u=Me(e,Qa,Bm,m=>l.before(...c(m)));return u&&l.append(f("td",{colspan:3},u)),f("tbody",{},a,c(e.slice(0,Qa)),u&&l)}function Gm(t,e){
let{statements:n,positions:o}=t,[s]=o.flat().map(({at:r,claim:i})=>w.statements.claim[r]===i?r:Qm(r,i));return f("tr",{},
f("th",{scope:"row"},Km(s,n)),e.map((r,i)=>{let a=[...new Map(o[i].map(c=>[c.at,c])).values()];return f("td",{class:a.some(
({how:c})=>c==="doubts"||c==="rejects")?"doubting":null},f("strong",{class:"of",dir:"auto"},R(It(r))),a.slice(0,ps).map(
Vm),a.length>ps&&T(p("more",{n:a.length-ps}),()=>H(t.sides[i],X(s))),!a.length&&f("span",{class:"quiet"},Jm(r,n)))}))}function Qm(t,e){
let{denials:n,claim:o}=w.statements,s=n.find(([r,i])=>r===t&&o[i]===e);return s?s[1]:t}function Km(t,e){let[n,o,s]=Qo(t),
{mode:r}=w.statements,i=[r[t]>0&&w.labels.modes[r[t]],v().statements[t].ended&&p("ended")],a=()=>e.length===1?J(e[0]):H(
e,X(t)),c=f("span",{class:`verb ${w.names.signs[ft(t).sign]}`},o);return[f("span",{dir:"auto"},T([n," ",c," ",s],a)),i.map(
l=>l&&[" ",f("span",{class:"mark"},l)])]}function Vm({at:t,how:e,who:n,certainty:o}){let s=e==="doubts"||e==="rejects",r=n!==
null&&v().statements[t].inferred?.includes("according_to"),i=s&&Ki(t,Ka)||jn(t,Ka),a=[o?w.labels.certainties[o]:null,r&&
p("source_inferred")];return f("div",{class:"stand"},f("span",{class:"disc","aria-hidden":"true"},Pm[e]),T(p(`compare_${e}`),
()=>J(t),{class:"link how"}),a.map(c=>c&&[" ",f("span",{class:"mark"},c)]),f("blockquote",{dir:"auto",lang:st(t).language},
i))}var Jm=(t,e)=>p(e.some(Zn(w,t))?"compare_no_position":"compare_no_claim");function Va({level:t,pairs:e},n){let[o,s,...r]=(n??[]).map(a=>t.numbers.get(a));if(o!==void 0&&s!==void 0&&!r.length)return[
o,s];let[i]=[...e.values()].sort($e);return[i.a,i.b]}function Ja(t,e){let{facts:n,chosen:o}=t,{statement:s}=n.ties;return un(
t,ht(t,e.rows)).map(r=>{let[i]=r,a=o.main[i],c=n.relations[n.statements.relation[a]],l=new Set(r),[u]=xt(n,e.rows.filter(
m=>l.has(s[m])));return{main:a,statements:r,first:o.first[i],last:o.last[i],relation:c,label:u}})}var hs=960,Zm=250,gs=26,Xm=36;function Ya(t,e){let n=t.map(_=>_.filter(Za)),o=t.map(_=>_.filter(k=>!Za(k))),s=hs-(o.flat().
length?Zm:0),r=n.flat().flatMap(_=>[_.first,_.last]).filter(_=>_!==null),[i,a]=Ym(r),c=_=>20+(_-i)/(a-i)*(s-40),l=n.map(
_=>tp(_,c)),u=l.map((_,k)=>Math.max(1,_.count,o[k].length)*gs),m=u[0]+34,d=m+u[1]+34,h=(_,k)=>_===0?m-18-k*gs:m+30+k*gs,
b=_=>E("line",{class:"grid",x1:_,x2:_,y1:6,y2:d}),y=(_,k)=>E("text",{class:"tick-label",x:_,y:m+11},k),O=(_,k)=>E("text",
{class:"side-label",x:12,y:_},k),S=r.length?Kr(i,a):[];return E("svg",{class:"dyad",viewBox:`0 0 ${hs} ${d+12}`,role:"gr\
oup","aria-label":p("tab_timeline")},S.map(([_,k])=>[b(c(_)),y(c(_)+3,k)]),o.flat().length>0&&[b(s),y(s+10,p("date_unkno\
wn"))],E("line",{class:"axis",x1:10,x2:hs-10,y1:m,y2:m}),O(14,e[0]),O(d+6,e[1]),l.map((_,k)=>_.placed.map(({act:N,lane:B})=>Xa(
N,c(N.first??i),c(N.last??a),h(k,B)))),o.map((_,k)=>_.map((N,B)=>Xa(N,s+22,s+22,h(k,B)))))}var Za=({first:t,last:e})=>t!==
null||e!==null;function Ym(t){if(!t.length)return[0,1];let[e,n]=[Math.min(...t),Math.max(...t)],o=Math.max(15,Math.round(
(n-e)*.06));return[e-o,n+o]}function tp(t,e){let n=[];return{placed:[...t].sort((r,i)=>(r.first??-1/0)-(i.first??-1/0)).
map(r=>{let i=e(r.first??r.last??0)-10,a=Math.max(e(r.last??r.first??0),i+20)+12+tc(r).length*6.2,c=n.findIndex(u=>u<i),
l=c<0?n.length:c;return n[l]=a,{act:r,lane:l}}),count:n.length}}var tc=({label:t})=>Fo(t.parts,Xm);function Xa(t,e,n,o){
let{sign:s}=t.relation,r=re(s),i=n-e>8,a=i?e:(e+n)/2,c=`${t.label.text}: ${X(t.main)}, ${np(t)}`,l=()=>H(t.statements,t.
label.text);return E("g",{class:"dyad-mark",tabindex:0,role:"button","aria-label":c,onclick:l,onkeydown:_o(l)},i&&E("lin\
e",{x1:e,x2:n,y1:o,y2:o,stroke:r,"stroke-width":3,"stroke-dasharray":"3 3"}),ep(s,a,o,{fill:at(w,t.main)?r:"none",stroke:r,
"stroke-width":2}),E("text",{x:a+10,y:i?o-8:o+4,class:"mark-label"},tc(t)),E("title",{},c))}function ep(t,e,n,o){return t===
0?E("circle",{cx:e,cy:n,r:6,...o}):t===1?E("rect",{x:e-6,y:n-6,width:12,height:12,...o}):E("path",{transform:`translate(${e}\
 ${n})`,d:"M-7 0 L0 -7 L7 0 L0 7 Z",...o})}function np({main:t,first:e,last:n}){let o=v().statements[t];if(o.when||o.inferred_when)
return $n(o);if(e===null&&n===null)return p("date_unknown");let[s,r]=[e,n].map(i=>i===null?"\u2026":Z(i));return s===r?s:
`${s} \u2013 ${r}`}var op=400;async function nc(t){await j();let{level:e,pairs:n}=x;if(!n.size){L(t,Tt(f("p",{},Wt())));return}let[o,s]=Va(
x,g.pair),[r,i]=[o,s].map(h=>e.nodes[h].actor),a=ec(p("first_actor"),r,h=>$({pair:[h,i]})),c=ec(p("second_actor"),i,h=>$(
{pair:[r,h]})),l=e.nodes.length,u=[n.get(et(o,s,l)),n.get(et(s,o,l))],m=u.map(h=>h?Ja(x,h):[]),d=[[o,s],[s,o]].map(h=>h.
map(b=>C(e,b)).join(" \u2192 "));L(t,Tt(f("p",{class:"line"},a," \u2194 ",c),m.flat().length?Ya(m,d):f("p",{},p("no_tie_\
between")),f("p",{class:"quiet"},p("dyad_help")),u.map((h,b)=>h&&f("section",{},f("h3",{},d[b]),Wn(ut(x,h),"")))))}function ec(t,e,n){
let{level:o,nodes:s}=x,r=Oe(s).slice(0,op);return F(t,r.map(i=>[o.nodes[i].actor,C(o,i)]),e,n)}async function sc(t){let[{lack:e,cards:n}]=await Promise.all([Ze(),j()]);L(t,Tt(f("h2",{},p("findings_title")),f("p",{class:"\
quiet"},p("findings_help")),e&&f("p",{},e),f("div",{class:"findings"},n.map(sp))))}function sp({article:t,title:e,about:n,
findings:o,lack:s}){let r=["arguments","article"];return f("section",{class:"bargain"},f("h3",{},e),f("p",{class:"quiet"},
n),s&&f("p",{},s),o.map(rp),t!==null&&f("p",{class:"actions"},r.map(i=>T(p(`tab_${i}`),()=>$({tab:i,article:t})))))}var oc=t=>t.
map(e=>w.statements.key.indexOf(e)).filter(e=>e>=0);function rp({title:t,sentence:e,counts:n,remarks:o,quote:s}){let[r]=oc(
[s.statement]),i=e.map(([a,c,l])=>c==="entity"&&l?T(a,()=>z(l)):f("span",{},a));return f("div",{class:"finding"},f("p",{
class:"quiet"},f("strong",{},t),n.map(([a,c,l])=>[" \xB7 ",W(a,oc(l),t),` ${c}`])),f("p",{class:"sentence"},i),r!==null&&
f("blockquote",{},T(`\u201C${s.text}\u201D`,()=>J(r))),o.length>0&&f("p",{class:"quiet"},o.join("; ")))}var rc="found";function ic(t){if(typeof Highlight<"u"&&CSS.highlights.delete(rc),!g.find)return;let[e="",n=""]=g.find.map(
wt),o=ip(t),{plain:s,places:r}=jo(o.map(({data:l})=>l).join("")),i=Math.max(0,s.indexOf(n)),a=s.indexOf(e,i)>=0?[e]:e.split(
" "),c=(e?a:[n]).flatMap(l=>{let u=s.indexOf(l,i);return u<0?[]:ap(o,r[u],r[u+l.length])});c.length&&(typeof Highlight<"\
u"&&CSS.highlights.set(rc,new Highlight(...c)),c[0].startContainer.parentElement?.scrollIntoView({block:"center"}))}function ip(t){
let e=document.createTreeWalker(t,NodeFilter.SHOW_TEXT),n=[];for(;e.nextNode();){let o=e.currentNode;o.parentElement?.closest(
"select, .number-mark")||n.push(o)}return n}function ap(t,e,n){let o=document.createRange(),s=0;for(let r of t){let i=s+
r.data.length;if(s<=e&&e<i&&o.setStart(r,e-s),s<n&&n<=i)return o.setEnd(r,n-s),[o];s=i}return[]}var cp=40,lp=100;function cc(t,e){let{level:n}=t,o=pt(t),s=up(t,o),r=s.filter(({nodes:d})=>d.length>1),i=s.reduce((d,{nodes:h})=>d+
h.length,0),a=new Set(e.unfolded??(i>cp?[]:r.map(({id:d})=>d))),c=lp*(1+Math.max(0,e.more)),l=lc(s,c,"").flatMap(d=>fp(t,
d,a,c)),u=new Int32Array(n.nodes.length).fill(-1);for(let[d,{nodes:h}]of l.entries())for(let b of h)u[b]=d;let m=mp(t,o,
u,l.length);return{entries:l,folding:r.map(({id:d})=>d),unfolded:r.map(({id:d})=>d).filter(d=>a.has(d)),rows:ac(m.map(([
d])=>d)),columns:ac(m.map(([,d])=>d)),cells:m.map(([d,h,b])=>pp(t,d,h,b))}}var ac=t=>[...new Set(t)].sort((e,n)=>e-n);function up({
facts:t,level:e,nodes:n,chosen:o,state:s},r){let i=new Map,a=new Map,c=m=>e.nodes[m].country??e.nodes[m].actor;for(let m of r){
for(let d of[m.a,m.b]){let h=c(d);i.set(h,(i.get(h)??new Set).add(d))}for(let d of new Set([c(m.a),c(m.b)])){let h=a.get(
d)??[];a.set(d,h);for(let b of m.rows)h.push(b)}}let l=m=>n.get(m)?.weight??0;return[...i].map(([m,d])=>({id:m,nodes:[...d].
sort((h,b)=>l(b)-l(h)||h-b),weight:qt(t,a.get(m)??[],o,s.count)})).sort((m,d)=>d.weight-m.weight||(m.id<d.id?-1:1))}function lc(t,e,n){
if(t.length<=e+1)return t;let o=t.slice(e).flatMap(({nodes:s})=>s);return[...t.slice(0,e),{id:n,nodes:o,weight:0}]}function fp({
level:t},{id:e,nodes:n},o,s){if(e==="")return[{kind:"rest",id:e,group:null,nodes:n}];if(n.length===1)return[{kind:"actor",
id:t.nodes[n[0]].actor,group:null,nodes:n}];if(!o.has(e))return[{kind:"group",id:e,group:null,nodes:n}];let r=n.map(i=>({
id:t.nodes[i].actor,nodes:[i],weight:0}));return lc(r,s,"").map(i=>({...i,kind:i.id?"actor":"rest",group:e}))}function mp({
facts:t},e,n,o){let s=new Map,r=(i,a)=>{let c=s.get(i)??new Set;s.set(i,c);for(let l of a)c.add(l)};for(let{a:i,b:a,rows:c}of e){
r(n[i]*o+n[a],c);let l=i===a?[]:fn(t,c);l.length&&r(n[a]*o+n[i],l)}return[...s].sort(([i],[a])=>i-a).map(([i,a])=>[Math.
floor(i/o),i%o,[...a]])}function pp(t,e,n,o){let{facts:s,chosen:r,state:i}=t,[a,c,l]=_r(t,o);return{row:e,column:n,rows:o,
number:qt(s,o,r,i.count),signs:[a,c,l],together:fn(s,o).length>0}}var ws=t=>{let[e,n]=String(t.dataset.at).split(" ");return[Number(e),Number(n)]},uc=t=>[...t.querySelectorAll("[data-at]")],
dp={ArrowRight:[1,1],ArrowLeft:[1,-1],ArrowDown:[0,1],ArrowUp:[0,-1]};function fc(t,e){let n=t.target instanceof Element?
t.target.closest("[data-at]"):null,o=dp[t.key];if(!n||!o)return;t.preventDefault();let[s,r]=o,i=ws(n),a=uc(e).map(c=>({spot:c,
at:ws(c)})).filter(({at:c})=>c[1-s]===i[1-s]&&(c[s]-i[s])*r>0).sort((c,l)=>(c.at[s]-l.at[s])*r);a.length&&mc(e,a[0].spot)}
function mc(t,e){hc(t,e),e.focus()}function pc(t,e){let n=uc(t).find(o=>o.dataset.group===e);n&&mc(t,n)}function dc({target:t,
type:e},n,o,{rows:s,columns:r,cells:i},a){let c=t instanceof Element?t.closest("td, th")?.querySelector("[data-at]"):null;
for(let h of n.querySelectorAll(".lit"))h.classList.remove("lit");if(o.hidden=!c,!c)return;let[l,u]=ws(c);e==="focusin"&&
hc(n,c),c.closest("tr")?.classList.toggle("lit",l>=0);let m=n.querySelector(`[data-at="-1 ${u}"]`)?.closest("th");o.hidden=
u<0||!m,m&&u>=0&&(m.classList.add("lit"),[o.style.left,o.style.width]=[`${m.offsetLeft}px`,`${m.offsetWidth}px`]);let d=i.
find(h=>h.row===s[l]&&h.column===r[u]);d&&a(d)}function hc(t,e){for(let n of t.querySelectorAll("[data-at][tabindex='0']"))
n.setAttribute("tabindex","-1");e.setAttribute("tabindex","0")}var bs={acts:"act",statements:"statement",articles:"article"},Gn=["cooperation","conflict","neither"],[bc,hp,gp,wp]=[22,
4,18,8];function xc(t,e,n,o){let{entries:s,rows:r,columns:i,cells:a}=e,c=Math.max(...a.map(P=>P.number)),l={shown:t,matrix:e,
names:n,fold:o,largest:c},u=e.unfolded.length>0,m=`${bc+gp+wp*I(c).length}px`,d=new Map(i.map((P,tt)=>[P,tt])),h=new Map(
r.map(P=>[P,[]]));for(let P of a)h.get(P.row)?.push(P);let b=r.map((P,tt)=>f("tr",{},gc(l,r,tt,"row"),bp(l,h.get(P)??[],
tt,d))),y=u?2:1,O=f("td",{class:"corner",colspan:y,rowspan:y},p("matrix_corner")),S=i.map((P,tt)=>gc(l,i,tt,"col")),_=P=>s[i[P]].
group!==null,k=S.flatMap((P,tt)=>_(tt)?P.slice(0,-1):P),N=S.flatMap((P,tt)=>_(tt)?P.slice(-1):[]),B=i.map(()=>f("col",{class:"\
cells"})),G=f("table",{class:`matrix${u?" grouped":""}`,role:"grid","aria-label":p("tab_matrix")},f("colgroup",{},u&&f("\
col",{class:"brackets"}),f("col",{class:"names"}),B),f("thead",{},f("tr",{},O,k),N.length>0&&f("tr",{},N)),f("tbody",{},
b));return G.style.setProperty("--cell",m),G.querySelector("td [data-at]")?.setAttribute("tabindex","0"),G}function gc({
shown:t,matrix:{entries:e,unfolded:n},names:o,fold:s},r,i,a){let{kind:c,id:l,group:u}=e[r[i]],m=a==="row",d=(B,G)=>m?{rowspan:B,
colspan:G}:{colspan:B,rowspan:G},h=B=>m?`${i} ${B}`:`${B} ${i}`,b={actor:()=>z(l),group:()=>s(l),rest:()=>$({more:g.more+
1})}[c],y=o[r[i]],O=wc(y,b,h(-1),c==="group"?{"aria-expanded":"false","data-group":l}:{}),S=f("th",{scope:a,class:`${c} ${a}`,
...d(1,n.length&&u===null?2:1)},O);if(u===null||i>0&&e[r[i-1]].group===u)return[S];let _=r.filter(B=>e[B].group===u).length,
k=_c(t,u),N=wc(_>1?k:"",()=>s(u),h(-2),{"aria-expanded":"true","aria-label":k,"data-group":u});return[f("th",{scope:`${a}\
group`,class:`bracket ${a}`,...d(_,1)},N),S]}function wc(t,e,n,o){let s=o["aria-label"]??t;return T(f("bdi",{},t),e,{title:s,
"aria-label":s,tabindex:-1,"data-at":n,...o})}function bp(t,e,n,o){let s=[],r=0,i=a=>a>r&&s.push(f("td",{colspan:a-r}));
for(let a of e){let c=o.get(a.column)??0;i(c),s.push(f("td",{class:"cell"},xp(t,a,`${n} ${c}`))),r=c+1}return i(o.size),
s}function xp({shown:t,matrix:{entries:e},names:n,largest:o},s,r){let i=`${n[s.row]} \u2192 ${n[s.column]}`,a=f("span",{
class:`square${s.together?" together":""}`},Gn.map((l,u)=>s.signs[u]>0&&xs(l,s.signs[u]))),c=Math.max(hp,bc*Math.sqrt(s.
number/o));return[a.style.width,a.style.height]=[`${c}px`,`${c}px`],T([f("span",{class:"room"},a),I(s.number)],()=>yp(t,
e,s,i),{"aria-label":`${i}: ${_s(s)}`,"aria-describedby":"matrix-says",tabindex:-1,"data-at":r})}function xs(t,e=1){let n=f(
"span",{class:t});return n.style.flexGrow=String(e),n}var ys=t=>w.labels.signs[w.names.signs.indexOf(t)];function _s({number:t,
signs:e,together:n}){let o=Gn.flatMap((s,r)=>e[r]>0?[`${I(e[r])} ${ys(s)}`]:[]);return`${q(t,bs[g.count])} (${ct(o)}${n?
`; ${p("matrix_together")}`:""})`}function yp(t,e,{row:n,column:o,rows:s},r){let[i,a]=[e[n],e[o]];if(i.kind!=="actor"||a.
kind!=="actor")return H(ht(t,s),r);let[c,l]=[i.nodes[0],a.nodes[0]];return t.pairs.has(c*t.level.nodes.length+l)?nt(c,l):
nt(l,c)}var yc=({level:t},e)=>t.numbers.has(e)||e in t.countries||Ot(e)!==null;function _c({level:t},e){let n=t.numbers.
get(e);if(n!==void 0)return C(t,n);let o=Ot(e);return o?D(o):t.countries[e]??e}function $c(t,{kind:e,id:n,nodes:o}){return e===
"actor"?C(t.level,o[0]):e==="rest"?p("matrix_rest",{n:I(o.length)}):p("matrix_group",{name:_c(t,n),n:I(o.length)})}var _p=5,Oc=[];async function Sc(t){let e=[x,g.unfolded,g.more,g.language];if(t.querySelector(".matrix")&&e.every((u,m)=>u===
Oc[m]))return;let n=Qe(x),o=cc(n,g);if(o.folding.every(u=>yc(n,u))||await j(),Oc=e,!o.cells.length){L(t,f("div",{class:"\
sheet"},f("p",{},Wt())));return}let s=o.entries.map(u=>$c(n,u)),i=xc(n,o,s,u=>Op(t,o,u)),a=f("div",{class:"band",hidden:!0}),
c=f("p",{class:"matrix-sentence"},f("span",{class:"quiet"},p("matrix_keys"))),l=u=>kp(c,s,u);for(let u of["mouseover","f\
ocusin"])i.addEventListener(u,m=>dc(m,i,a,o,l));i.addEventListener("keydown",u=>fc(u,i)),L(t,f("div",{class:"sheet matri\
x-sheet"},f("p",{class:"quiet"},ot(n)," ",W(p("show_quotes"),vt(n).statements,p("based_on_drawn"))),f("div",{class:"matr\
ix-tools"},$p(o),Sp(o)),c,f("div",{class:"matrix-scroll"},f("div",{},i,a))))}function $p({folding:t,unfolded:e}){return[
e.length<t.length&&A(p("unfold_all"),()=>$({unfolded:t})),e.length>0&&A(p("fold_all"),()=>$({unfolded:[]}))]}async function Op(t,{
unfolded:e},n){let o=e.includes(n);await $({unfolded:o?e.filter(s=>s!==n):[...e,n]}),pc(t,n)}function Sp({cells:t}){let e=Gn.
flatMap((o,s)=>t.some(({signs:r})=>r[s])?[o]:[]),n=(o,s)=>f("span",{class:`square ${s}`},xs(o));return f("p",{class:"mat\
rix-legend"},e.map(o=>f("span",{},n(o,""),o==="neither"?p("matrix_neither"):ys(o))),t.some(({together:o})=>o)&&f("span",
{},n("","together"),p("matrix_together")),f("span",{class:"quiet"},p("matrix_help",{what:ve(2,bs[g.count])})))}function kp(t,e,n){
let o=xt(w,n.rows),s=o.slice(0,_p).map(Jt),r=o.length>s.length?[p("and_more",{n:o.length-s.length})]:[];L(t,f("strong",{},
`${e[n.row]} \u2192 ${e[n.column]}`),` ${_s(n)}: `,f("span",{id:"matrix-says"},[...s,...r].join("; ")))}var Ft=["actor","target","relation","type","source","mode","certainty","article"],$s="none";function kc(t,e){let{facts:n,
level:o,chosen:s}=t;return e==="statements"?it(s.inside).map(r=>({a:o.subject[r],b:o.object[r],at:r,row:-1})):pt(t).flatMap(
r=>r.rows.map(i=>({a:r.a,b:r.b,at:n.ties.statement[i],row:i})))}function vp({facts:t,level:e,chosen:n},o,{a:s,b:r,at:i}){
let{statements:a,names:c}=t;switch(o){case"actor":return e.nodes[s]?.actor??"";case"target":return e.nodes[r]?.actor??"";case"\
relation":return t.relations[a.relation[i]].id;case"type":return c.quad_classes[a.quad_class[n.main[i]]]??$s;case"source":
return Mp(t,i);case"mode":return c.modes[a.mode[i]];case"certainty":return c.certainties[a.certainty[i]]??"";case"articl\
e":return t.articles[a.article[i]].id}}function Mp({statements:t,sources:e,signers:n},o){return t.source[o]>=0?`of:${e[t.
source[o]].id}`:`by:${n[t.author[o]>=0?t.author[o]:t.publisher[o]]}`}function Qn(t){let e=new Map;for(let n of t??[]){let o=n.
indexOf(":"),s=n.slice(0,o);Ft.includes(s)&&e.set(s,(e.get(s)??new Set).add(n.slice(o+1)))}return e}function vc(t,e,n){let o=Qn(
n),s=Ft.map(()=>new Map),r=e.filter(a=>{let c=Ft.map(u=>vp(t,u,a)),l=Ft.filter((u,m)=>o.has(u)&&!o.get(u)?.has(c[m]));for(let[
u,m]of Ft.entries()){if(!c[u]||l.some(h=>h!==m))continue;let d=s[u].get(c[u]);d?d.add(a.at):s[u].set(c[u],new Set([a.at]))}
return!l.length}),i=s.map(a=>new Map([...a].map(([c,l])=>[c,l.size])));return{units:r,counts:new Map(Ft.map((a,c)=>[a,i[c]]))}}
function Os({names:t,relations:e},n){let o=Qn(n),s=(a,c)=>{let l=o.get(a);return l&&[...l].map(u=>c.indexOf(u)).sort((u,m)=>u-
m)},r=a=>o.get(a)&&[...o.get(a)??[]],i={relations:s("relation",e.map(({id:a})=>a)),quad_classes:s("type",t.quad_classes),
modes:s("mode",t.modes),certainties:s("certainty",t.certainties),articles:r("article"),according_to:r("source")};return Object.
fromEntries(Object.entries(i).filter(([,a])=>a!==void 0))}var[Tp,Lp,Ap]=[8,30,12],Ep=5;function Mc(t,e){let n=matchMedia("(min-width: 901px)").matches;return Ft.map(o=>{let s=t.get(
o)??new Map,r=e.get(o)??new Set;return s.size<2&&!r.size?null:qp(o,s,r,r.size>0||n&&s.size<=Ep)})}function qp(t,e,n,o){let s=[
...new Set([...n,...e.keys()])].map(b=>({value:b,label:Cp(t,b),number:e.get(b)??0})).sort((b,y)=>Number(n.has(y.value))-
Number(n.has(b.value))||y.number-b.number||b.label.localeCompare(y.label)),r=f("div",{class:"facet-values"}),i=p(`facet_${t}`),
[a,c]=[Tp,""],l=()=>{let b=s.filter(({label:y})=>y.toLocaleLowerCase().includes(c));L(r,b.slice(0,a).map(({value:y,label:O,
number:S})=>Q([f("bdi",{},O),f("span",{class:"quiet"},` ${I(S)}`)],n.has(y),_=>Np(t,y,_))),b.length>a&&A(p("more",{n:I(b.
length-a)}),u))},u=()=>{a+=Lp,l()},m=b=>{c=b.trim().toLocaleLowerCase(),l()};l();let d=s.length>Ap&&f("input",{type:"sea\
rch",placeholder:p("facet_search"),"aria-label":`${p("facet_search")}: ${i}`,oninput:b=>m(b.target.value)}),h=n.size||s.
length;return f("details",{class:"facet",open:o},f("summary",{},i,f("span",{class:"quiet"},` ${I(h)}${n.size?" \u2022":""}`)),
d,r)}function Np(t,e,n){let o=`${t}:${e}`,s=(g.facets??[]).filter(i=>i!==o),r=n?[...s,o]:s;return $({facets:r.length?r:null,
more:0})}function Cp(t,e){let{names:n,labels:o}=w;switch(t){case"actor":case"target":return xn(e);case"relation":return w.
relations.find(({id:s})=>s===e)?.label??e;case"type":return e===$s?p("no_quad_class"):o.quad_classes[n.quad_classes.indexOf(
e)]??e;case"source":return dt([e]);case"mode":return o.modes[n.modes.indexOf(e)]??e;case"certainty":return o.certainties[n.
certainties.indexOf(e)]??e;case"article":return w.articles.find(({id:s})=>s===e)?.title??e}}var Ss=4,ks=t=>(g.columns??[]).find(e=>e.startsWith(`${t}:`))?.slice(t.length+1)??"",vs=(t,e)=>t.toLocaleLowerCase().includes(
e.toLocaleLowerCase());function Tc(t){let{level:e}=t,n=new Map,o=u=>{let m=n.get(u)??ut(t,u);return n.set(u,m),m},s=({a:u,
b:m})=>`${C(e,u)} \u2192 ${C(e,m)}`,r=u=>{let m=ht(t,u.rows);return Ac(m.find(d=>vs(yt(d),ks("quote")))??m[0])},i=(u,m,d)=>({
name:u,isText:!0,value:m,cell:d}),a=(u,m)=>({name:u,isText:!1,value:m,cell:d=>W(m(d),o(d).statements,s(d))}),c=u=>m=>C(e,
m[u]),l=u=>m=>T(f("bdi",{},u(m)),()=>nt(m.a,m.b));return[i("actor",c("a"),l(c("a"))),i("label",u=>Mt(w,u.rows),u=>Ip(xt(
w,u.rows).map(Jt))),i("target",c("b"),l(c("b"))),i("quote",u=>ht(t,u.rows).map(yt).join(`
`),r),{name:"weight",isText:!1,value:u=>u.weight,cell:u=>I(u.weight)},{...a("acts",u=>o(u).acts),cell:u=>W(o(u).acts,Le(
o(u)),s(u))},{name:"quad_classes",isText:!1,value:u=>jp(o(u)),cell:u=>Rp(o(u),s(u))},a("statements",u=>o(u).statements.length),
a("articles",u=>o(u).articles.size),a("sources",u=>o(u).sources.size)]}function Lc(t){let{level:e,chosen:n}=t,o=new Map(
gt(n,n.inside.keys()).map((l,u)=>[l,u])),s=v().statements,r=l=>u=>u[l]>=0?C(e,u[l]):Bt(s[u.at][l==="a"?"s":"o"]),i=l=>u=>{
let m=f("bdi",{},r(l)(u));return u[l]>=0?T(m,()=>z(e.nodes[u[l]].actor)):m},a=({at:l})=>st(l).title;return[{name:"when",
isText:!0,value:({at:l})=>On(s[l]),order:({at:l})=>o.get(l)??0},{name:"actor",isText:!0,value:r("a"),cell:i("a")},{name:"\
relation",isText:!0,value:({at:l})=>ft(l).label},{name:"target",isText:!0,value:r("b"),cell:i("b")},{name:"quote",isText:!0,
value:({at:l})=>yt(l),cell:({at:l})=>Ac(l)},{name:"held",isText:!0,value:({at:l})=>Ie(l).join("; ")},{name:"article",isText:!0,
value:a,cell:l=>T(f("bdi",{},a(l)),()=>wn(w.statements.article[l.at],l.at))}]}function Ip(t){let e=f("bdi",{},t.slice(0,
Ss).join("; "));if(t.length<=Ss)return e;let n=()=>{e.textContent=t.join("; "),o.remove()},o=T(` ${p("and_more",{n:t.length-
Ss})}`,n);return[e,o]}var Ac=t=>[f("q",{dir:"auto",lang:st(t).language},T(yt(t),()=>J(t))),f("span",{class:"quiet"},` ${_t(
st(t))}`)],jp=({byQuadClass:t})=>t.reduce((e,n,o)=>e+(jt(w,o)==="cooperation"?n:-n),0);function Rp({byQuadClass:t,quadClasses:e},n){
let o=w.labels.quad_classes.map((s,r)=>t[r]>0&&f("span",{class:`quad-class ${jt(w,r)}`},W(t[r],e[r],`${n}, ${s}`),` ${s}`));
return o.some(Boolean)?o:"\u2013"}var Ec=100,Wp={ties:"-weight",statements:"when"},qc=[];async function Nc(t){let{rows:e,facets:n,columns:o,sort:s,more:r,
language:i}=g,a=[x,e,n,o,s,r,i];if(t.querySelector(".table-view")&&a.every((y,O)=>y===qc[O]))return;await j(),qc=a;let c=Qe(
x),l=kc(c,e),{units:u,counts:m}=vc(c,l,n),d=f("div",{class:"facets","aria-label":p("facets"),role:"group"}),h=t.querySelector(
".facets");L(d,Mc(m,Qn(n))),h&&sn(d,on(h));let b=e==="ties"?Dp(c,l,u):zp(c,l,u);L(t,f("div",{class:"sheet table-view"},d,
f("div",{class:"table-main"},Bp(c),b))),d.scrollTop=h?.scrollTop??0}function Bp(t){let{facets:e,columns:n,rows:o}=g,s=e?
Os(w,e):{},r=lo.map(a=>A(p(`rows_${a}`),()=>$({rows:a,sort:null,columns:null,more:0}),{"aria-pressed":String(a===o)})),i=o===
"ties"?[ot(t)," ",W(p("show_quotes"),vt(t).statements,p("based_on_drawn"))]:Ne();return[f("p",{class:"quiet"},i),f("div",
{class:"table-tools"},f("div",{class:"choices",role:"group","aria-label":p("rows")},r),(e||n)&&A(p("remove_facets"),()=>$(
{facets:null,columns:null,more:0})),Object.keys(s).length>0&&A(p("apply_facets"),()=>$({...s,facets:Pp(e??[]),more:0}),{
title:p("apply_facets_help")}))]}function Pp(t){let e=t.filter(n=>!Object.keys(Os(w,[n])).length);return e.length?e:null}
function Dp(t,e,n){let{level:o,chosen:s}=t,r=n.map(({row:c})=>c),i=[...Ge(w,o,r,s,t.state.count).values()],a=new Set(e.map(
({a:c,b:l})=>c*o.nodes.length+l)).size;return Cc(Tc(t),i,a,"tie",c=>c.key)}var zp=(t,e,n)=>Cc(Lc(t),n,e.length,"statemen\
t",({at:o})=>o);function Cc(t,e,n,o,s){let r=new Map(t.map(({name:O})=>[O,ks(O)])),i=e.filter(O=>t.every(S=>Hp(S,O,r.get(
S.name)??""))),a=t.some(({name:O})=>O===g.sort?.replace(/^-/,""))?g.sort:Wp[g.rows],c=!!a?.startsWith("-"),l=t.find(({name:O})=>O===
a?.replace(/^-/,"")),u=l?.order??l?.value??s,m=i.map(O=>({row:O,value:u(O)})).sort((O,S)=>(c?-1:1)*Fp(O.value,S.value)||
s(O.row)-s(S.row)),d=Ec*(1+Math.max(0,g.more)),h=t.map(O=>Up(O,l===O&&(c?"descending":"ascending"))),b=t.map(O=>f("td",{},
Gp(O,r.get(O.name)??""))),y=p("table_shown",{n:I(Math.min(d,m.length)),of:I(m.length),total:q(n,o)});return[f("p",{class:"\
quiet",role:"status"},y),f("div",{class:"table-scroll",tabindex:0,role:"region","aria-label":p("tab_table")},f("table",{
class:"listed"},f("thead",{},f("tr",{},h),f("tr",{class:"filters"},b)),f("tbody",{},m.slice(0,d).map(({row:O})=>Qp(t,O)))),
!m.length&&f("p",{},n?p("nothing_fits"):Wt()),m.length>d&&A(p("more",{n:I(Math.min(Ec,m.length-d))}),()=>$({more:g.more+
1})))]}var Fp=(t,e)=>typeof t=="number"?t-Number(e):t.localeCompare(String(e));function Hp({isText:t,value:e},n,o){return o?
t?vs(String(e(n)),o):Number(e(n))>=Number(o):!0}function Up({name:t,isText:e},n){let o=n?n==="ascending":!e;return f("th",
{scope:"col","aria-sort":n||"none",class:e?"":"num"},T(p(`column_${t}`),()=>$({sort:`${o?"-":""}${t}`})),n&&(n==="descen\
ding"?" \u2193":" \u2191"))}function Gp({name:t,isText:e},n){let o=r=>{let i=(g.columns??[]).filter(c=>!c.startsWith(`${t}\
:`)),a=r.trim()?[...i,`${t}:${r.trim()}`]:i;return $({columns:a.length?a:null,more:0})},s=p(e?"column_contains":"column_\
at_least");return f("input",{type:e?"search":"number",value:n,placeholder:e?"\u2026":"\u2265","aria-label":`${p(`column_${t}`)}\
: ${s}`,onchange:r=>o(r.target.value)})}var Qp=(t,e)=>f("tr",{},t.map(({name:n,isText:o,value:s,cell:r},i)=>f(i?"td":"th",
{scope:i?null:"row",class:o?n:"num"},r?r(e):f("bdi",{},s(e)))));function we(t){return`${w.title.replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-|-$/g,"").slice(0,60)||"network"}.${t}`}var Kp={
"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function Y(t){return String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
"").replace(/[&<>"]/g,e=>Kp[e])}var Ms=17;function Ts(t,e,n){let{text:o}=U(),s=Math.floor(n/7),i=[...Ic(w.title,s).map(u=>({line:u,weight:600})),...Ic(`${ot(
x)} ${Zr(x)}`.trim(),s).map(u=>({line:u,weight:400}))].map(({line:u,weight:m},d)=>`<text x="${t}" y="${e+(d+1)*Ms}" font\
-size="12" font-weight="${m}" fill="${o}">${Y(u.trim())}</text>`),[a,c]=[t,e+(i.length+1)*Ms+4],l=wr().map(([u,m])=>{let d=54+
m.length*6.6;a+d>t+n&&a>t&&([a,c]=[t,c+Ms]);let h=`<g transform="translate(${a} ${c-11})">${u.innerHTML}</g><text x="${a+
48}" y="${c}" font-size="12" fill="${o}">${Y(m)}</text>`;return a+=d,h});return{height:c-e+12,markup:i.join("")+l.join("")}}
function Ic(t,e){let n=[""];for(let o of t.split(" "))n[n.length-1].length+o.length>e&&n.push(""),n[n.length-1]+=`${o} `;
return n}async function Rc(){let t=document.querySelector("#canvas canvas"),e=t.width/t.clientWidth||1,n=t.clientWidth,{height:o,
markup:s}=Ts(12,0,n-24),r=new Image;r.src=Ls(`<svg xmlns="${en}" width="${n}" height="${o}" font-family="system-ui, sans\
-serif">${s}</svg>`),await r.decode();let i=document.createElement("canvas");i.width=t.width,i.height=t.height+o*e;let a=i.
getContext("2d");a.fillStyle=U().ground,a.fillRect(0,0,i.width,i.height),a.drawImage(t,0,0),a.drawImage(r,0,t.height,n*e,
o*e),i.toBlob(c=>c&&pe(we("png"),"image/png",c))}var Ls=t=>`data:image/svg+xml;charset=utf-8,${encodeURIComponent(t)}`;function be(){
let t=Ln()?.body;if(!t?.nodeIndices.length)return"";let{nodes:e}=x.level,n=t.nodeIndices.map(u=>({at:u,x:t.nodes[u].x,y:t.
nodes[u].y})),[o,s]=[Math.min(...n.map(({x:u})=>u))-90,Math.max(...n.map(({x:u})=>u))+90],[r,i]=[Math.min(...n.map(({y:u})=>u))-
60,Math.max(...n.map(({y:u})=>u))+70],a=[...[...x.arrows.keys()].map(u=>Jp(u,t)),...n.map(({at:u,x:m,y:d})=>Xp(u,e[u],m,
d))],c=Ts(o+12,i,s-o-24),l=[o,r,s-o,i-r+c.height].map(u=>u.toFixed(1));return`<svg xmlns="${en}" viewBox="${l.join(" ")}\
" font-family="system-ui, sans-serif"><rect x="${l[0]}" y="${l[1]}" width="${l[2]}" height="${l[3]}" fill="${U().ground}\
"/>${a.join("")}${c.markup}</svg>
`}function Vp(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.hypot(o,s),i=n?.enabled?n.roundness:0,a=Math.atan2(s,o)+(.5*(n?.type===
"curvedCCW"?-i:i)+.5)*Math.PI,c=(.5*i+.5)*r;return{x:t.x+c*Math.sin(a),y:t.y+c*Math.cos(a)}}function jc(t,e,n){let o=n.nodes[e],
s=Math.hypot(o.x-t.x,o.y-t.y)||1,r=x.level.nodes[e].size+3;return{x:o.x-(o.x-t.x)/s*r,y:o.y-(o.y-t.y)/s*r}}var We=({x:t,
y:e})=>`${t.toFixed(1)} ${e.toFixed(1)}`;function Jp(t,e){let{options:n}=e.edges[t],{arrows:o}=x.level,{signs:s,holds:r,
marks:i}=w.encodings,[a,c]=[e.nodes[o.actor[t]],e.nodes[o.target[t]]],{color:l}=n.color,u=a===c,m=u?{x:a.x+34,y:a.y-34}:
Vp(a,c,n.smooth),d=u?{x:a.x,y:a.y-16}:jc(m,o.actor[t],e),h=u?{x:a.x+16,y:a.y}:jc(m,o.target[t],e),b=Math.atan2(h.y-m.y,h.
x-m.x)*180/Math.PI,y={x:(d.x+2*m.x+h.x)/4,y:(d.y+2*m.y+h.y)/4},{dashes:O}=r[o.hold[t]],S=O.length?` stroke-dasharray="${O.
join(" ")}"`:"",_=`<path d="M${We(d)} Q${We(m)} ${We(h)}" fill="none" stroke="${l}" stroke-width="${n.width.toFixed(1)}"${S}\
/>`,k=Oo(s[o.sign[t]].head,l,`translate(${We(h)}) rotate(${b}) scale(1)`),N=So(i[o.mark[t]].middle,l,y.x.toFixed(1),y.y.
toFixed(1));return _+(k?.outerHTML??"")+(N?.outerHTML??"")+Zp(n.label??"",d,h,y)}function Zp(t,e,n,o){if(!t)return"";let s=Math.
atan2(n.y-e.y,n.x-e.x)*180/Math.PI,r=s>90||s<-90?s+180:s,i=t.split(`
`),a=i.map((c,l)=>`<tspan x="0" y="${-4-12*(i.length-1-l)}">${Y(c)}</tspan>`);return`<text transform="translate(${We(o)}\
) rotate(${r.toFixed(1)})" font-size="11" ${Wc()}>${a.join("")}</text>`}var Wc=()=>`text-anchor="middle" fill="${U().text}\
" stroke="${U().ground}" stroke-width="3" paint-order="stroke"`;function Xp(t,{size:e,shape:n,tint:o},s,r){let i={square:`\
<rect x="${s-e}" y="${r-e}" width="${2*e}" height="${2*e}" `,triangle:`<path d="M${s} ${r-e} L${s+e} ${r+e*.8} L${s-e} ${r+
e*.8} Z" `,diamond:`<path d="M${s} ${r-e} L${s+e} ${r} L${s} ${r+e} L${s-e} ${r} Z" `,dot:`<circle cx="${s}" cy="${r}" r\
="${e}" `},c=ue(C(x.level,t)).split(`
`).map((u,m)=>`<text x="${s}" y="${r+e+14+m*14}" font-size="13" ${Wc()}>${Y(u)}</text>`),l=o>=0?Gt()[o]:U().node;return`${i[n]}\
fill="${l}" stroke="${U().line}"/>${c.join("")}`}var Bc=["type","sector","country"],Yp=["weight","acts","articles","sources","statements"];function td(t){let e=String(t),
n=/^[=+\-@\t\r]/.test(e)&&Number.isNaN(Number(e))?`'${e}`:e;return/[",\r\n]/.test(n)?`"${n.replace(/"/g,'""')}"`:n}function Kn(){
let{nodes:t}=x.level,n=["actor","actor_label","target","target_label","weight","acts",...w.names.quad_classes.map(s=>s.replace(
" ","_")),"no_quad_class","articles","sources","label","statements"],o=Co(x).map(({pair:s,actor:r,target:i})=>{let{acts:a,
byQuadClass:c,noQuadClass:l,articles:u,sources:m,statements:d}=ut(x,s);return[...[t[s.a].actor,r,t[s.b].actor,i],s.weight,
a,...c,l,u.size,m.size,Mt(w,s.rows),$t(w,d).join(" ")]});return[n,...o].map(s=>`${s.map(td).join(",")}\r
`).join("")}function Vn(){let{nodes:t}=x.level,e=new Set,n=Co(x).map(({pair:r},i)=>{e.add(r.a).add(r.b);let{acts:a,articles:c,
sources:l,statements:u}=ut(x,r),m=[r.weight,a,c.size,l.size,$t(w,u).join(" ")],d=`source="${Y(t[r.a].actor)}" target="${Y(
t[r.b].actor)}"`;return`<edge id="${i}" ${d} label="${Y(Mt(w,r.rows))}" weight="${r.weight}"><attvalues>${m.map(Pc).join(
"")}</attvalues></edge>`}),o=[...e].sort((r,i)=>r-i).map(r=>{let i=Bc.map((a,c)=>Pc(t[r][a],c)).join("");return`<node id\
="${Y(t[r].actor)}" label="${Y(C(x.level,r))}"><attvalues>${i}</attvalues></node>`});return`<?xml version="1.0" encoding\
="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">${Dc("node",Bc,()=>"string")+Dc("edge",
Yp,r=>r==="statements"?"string":"integer")}<nodes>${o.join("")}</nodes><edges>${n.join("")}</edges></graph></gexf>
`}var Pc=(t,e)=>t===null||t===""?"":`<attvalue for="${e}" value="${Y(t)}"/>`;function Dc(t,e,n){let o=e.map((s,r)=>`<att\
ribute id="${r}" title="${s}" type="${n(s)}"/>`).join("");return`<attributes class="${t}">${o}</attributes>`}function zc(){let t=f("details",{id:"save",class:"menu"},f("summary",{},p("save"))),e=(n,o)=>A(p(n),()=>{o(),t.open=!1});
return t.append(f("div",{},e("save_png",Rc),e("save_svg",()=>pe(we("svg"),"image/svg+xml",be())),e("save_csv",()=>pe(we(
"csv"),"text/csv",Kn())),e("save_gexf",()=>pe(we("gexf"),"application/xml",Vn())),e("print",()=>window.print()))),t}function Fc(){let t=f("input",{type:"checkbox",onchange:e=>_i(e.target.checked)});L(M("app"),f("header",{},f("h1",{},w.title),
f("div",{class:"tools"},nd(),od(),zc())),f("nav",{id:"views","aria-label":p("views")},f("div",{id:"tabs",role:"tablist",
"aria-label":p("views"),onkeydown:rd},Nt.map(sd))),f("nav",{id:"side","aria-label":p("filters")}),f("main",{},f("div",{id:"\
main",role:"tabpanel"},f("div",{id:"stage"},f("div",{id:"canvas",role:"application","aria-label":p("graph_of")}),f("img",
{id:"printed",alt:""}),f("p",{id:"empty",class:"empty"}),f("div",{class:"over"},A(p("fit"),An),f("label",{class:"tick",id:"\
physics"},t,f("span",{},p("physics")))),f("p",{id:"hint",class:"hint"})),f("div",{id:"sheet"}),f("p",{id:"caption"}))),f(
"aside",{id:"panel",tabindex:0,"aria-label":p("quotes")}),f("footer",{id:"time"}),f("p",{id:"announced",class:"unseen","\
aria-live":"polite"})),document.addEventListener("keydown",id)}function Hc(){let{tab:t,open:e}=g;document.documentElement.
dataset.theme=g.theme,document.body.classList.toggle("wide",t!=="graph"&&!e),M("theme").textContent=p(kt()==="dark"?"lig\
ht":"dark");for(let n of Nt){let o=M(`tab-${n}`);o.setAttribute("aria-selected",String(n===t)),o.tabIndex=n===t?0:-1}M("\
main").setAttribute("aria-labelledby",`tab-${t}`),M("stage").hidden=t!=="graph",M("sheet").hidden=t==="graph"}function Uc(){
let t=document.querySelectorAll(".tools option[value]:not([value=''])");for(let e of t)e.textContent=R(ed(e.value))}function ed(t){
try{return new Intl.DisplayNames([t],{type:"language"}).of(t)??t}catch{return t}}function nd(){if(w.languages.length<2)return null;
let t=w.languages.map(e=>[e,e]);return F(p("language_of_names"),[["",p("language_of_names")],...t],g.language??"",async e=>{
await j(),await $({language:e||null})})}var od=()=>A("",()=>$({theme:kt()==="dark"?"light":"dark"}),{id:"theme"}),sd=t=>A(
p(`tab_${t}`),()=>$({tab:t}),{role:"tab",id:`tab-${t}`,"aria-controls":"main"});async function rd({key:t}){let e={ArrowRight:1,
ArrowLeft:-1}[t];if(!e)return;let n=Nt[(Nt.indexOf(g.tab)+e+Nt.length)%Nt.length];await $({tab:n}),M(`tab-${n}`).focus()}
function id(t){t.target instanceof Element&&/^(INPUT|SELECT|TEXTAREA)$/.test(t.target.tagName)||(t.key==="Escape"&&g.open&&
$({open:null}),t.key==="/"&&(t.preventDefault(),M("search").focus()))}var ad=["open","pair","article","about","claimant","unfolded","rows","facets","columns","sort","more","tab","theme","fin\
d"],cd=["ego","steps","level","all","grown"],ld={findings:sc,arguments:da,table:Nc,matrix:Sc,timeline:nc,bargains:Ba,article:ja,
compare:ds};async function Gc(t){let e=fr();("article"in t||"tab"in t)&&!("find"in t)&&St({find:null}),Hi(),await Be(t),
"open"in t&&g.open||mr(e)}async function Be(t){let e=Object.keys(t??g),n=!!(t&&x&&e.length)&&e.every(r=>ad.includes(r)),
o=!x;(g.compared_with||g.language)&&await j(),n||await ar();let s=!n&&!o&&e.some(r=>cd.includes(r));Hc(),(!n||e.includes(
"theme"))&&(Ri(),Yo()),fd(),await ud(s),await sa()}async function ud(t){if(g.tab!=="graph"){await ld[g.tab](M("sheet")),
ic(M("sheet"));return}let e=!x.arrows.size&&!x.isGrown;M("empty").textContent=e?Wt():"",M("physics").hidden=x.nodes.size>=
hi,gi(t)}function fd(){let t=M("caption");if(t.hidden=["findings","arguments","compare","matrix","table","article"].includes(
g.tab),g.tab!=="graph"){L(t,Ne());return}let{statements:e}=vt(x),n=[x.selfLoops>0&&p("note_self_loops",{n:x.selfLoops}),
x.isGrown&&p("not_drawn_yet"),x.arrows.size>Tn&&p("note_zoom")].filter(Boolean),o=e.filter(s=>x.chosen.undated.has(s));L(
t,ot(x)," ",W(p("show_quotes"),e,p("based_on_drawn")),n.length>0&&` \xB7 ${n.join(" ")}`,o.length>0&&[" \xB7 ",W(q(o.length,
"article_date_used"),o,p("undated_many"))])}function Qc(){let t=g.tab==="graph"?be():"",e=M("printed");e.alt=ot(x),t?e.src=Ls(t):e.removeAttribute("src")}var Kc={change:$,state:()=>g,edges:()=>pt(x).map(t=>{let e=ut(x,t);return{actor:x.level.nodes[t.a].actor,target:x.level.
nodes[t.b].actor,label:Mt(w,t.rows),weight:t.weight,acts:e.acts,quad_classes:[...e.byQuadClass,e.noQuadClass],articles:e.
articles.size,sources:e.sources.size,statements:$t(w,e.statements)}}),parts:()=>x.parts?.claims.map(t=>t.map(({sides:e,positions:n})=>[
...e.map(o=>$t(w,o)),...n.map(o=>[...new Set(o.map(({how:s})=>s))].sort())])),compared:()=>{let{according_to:t,compared_with:e}=Hn(
w,g,V).state;return[t,e]},arguments:async()=>{let{cards:t,...e}=await Xe();return Re(w,{cards:t,...e},g).map(({tail:n,head:o,
words:s,statements:r})=>({tail:t[n].text,head:t[o].text,words:s,statements:$t(w,r)}))},bargains:()=>tn().bargains.map(t=>({
acts:t.length,statements:$t(w,t.flatMap(e=>e.statements))})),search:async(t,e)=>((await Vo()).groups(t,e).find(o=>o.kind===
e)?.hits??[]).map(({label:o,count:s,phrase:r,statements:i,snippet:a})=>({label:o,count:s,phrase:r?{...r,relation:w.relations[r.
relation].id}:null,statements:i?$t(w,i):null,text:a?.text??null})),svg:be,csv:Kn,gexf:Vn,network:Ln};async function md(){ir(Gc),await rr(ur,document.documentElement.lang||"en"),St(fo(location.hash,V)),Fc(),await Be(),document.
body.classList.add("ready"),addEventListener("hashchange",pd),addEventListener("beforeprint",Qc),wo().addEventListener("\
change",()=>g.theme==="auto"&&Be()),(window.requestIdleCallback||setTimeout)(()=>{Uc(),j()})}function pd(){let t=fo(location.
hash,V);nr(t,g)||(St(t),Be())}Object.assign(window,{explorer:Kc});md();})();

"use strict";(()=>{var Bt=["findings","graph","arguments","compare","timeline","bargains","matrix","table","article"],Do=["entity","organis\
ation","sector","country"],Fo=["ties","statements"],Ho=["plain","chicago","apa"],Eu=["acts","statements","articles"],Pe={
tab:"graph",level:"entity",according_to:["authors"],compared_with:null,since:null,until:null,inside:"possibly",undated:!0,
kinds:null,quad_classes:null,relations:null,modes:null,certainties:null,polarities:null,coders:null,articles:null,types:null,
count:"statements",inferred:!0,headlines:!0,self:!1,issues:!1,min_weight:1,all:!1,ego:null,steps:1,grown:null,open:null,
pair:null,lanes:"actor",article:null,about:null,claimant:null,unfolded:null,rows:"ties",facets:null,columns:null,sort:null,
more:0,find:null,language:null,citation:"plain",theme:"auto"},Er=Object.keys(Pe),Nu=new Set(["kinds","quad_classes","rel\
ations","modes","certainties","polarities"]),qu=new Set(["coders","articles","types","according_to","compared_with","gro\
wn","pair","unfolded","find","facets","columns"]),Lr={citation:Ho,steps:[1,2,3],level:Do,tab:Bt,lanes:["actor","pair"],theme:[
"auto","light","dark"],count:Eu,rows:Fo},Nr=t=>({...Pe,...t}),qr=(t,e)=>Er.every(n=>Cr(t[n],e[n]));function zo(t,e){return Er.
filter(o=>!Cr(t[o],e[o])).map(o=>`${o}=${encodeURIComponent(JSON.stringify(t[o]))}`).join("&")}function Uo(t,e){let n=t.
replace(/^#/,"").split("&").map(o=>[o.slice(0,Math.max(o.indexOf("="),0)),o.slice(o.indexOf("=")+1)]).filter(([o])=>Object.
hasOwn(Pe,o)).map(([o,s])=>[o,Cu(s)]).filter(([o,s])=>Iu(o,s));return{...e,...Object.fromEntries(n)}}var Cr=(t,e)=>JSON.
stringify(t)===JSON.stringify(e);function Cu(t){try{return JSON.parse(decodeURIComponent(t))}catch{return}}function Iu(t,e){
return e===null?Pe[t]===null:Nu.has(t)?Array.isArray(e)&&e.every(Number.isInteger):qu.has(t)?Array.isArray(e)&&e.every(n=>typeof n==
"string"):Object.hasOwn(Lr,t)?Lr[t].includes(e):["since","until","min_weight","more"].includes(t)?Number.isInteger(e):typeof e==
(typeof Pe[t]=="boolean"?"boolean":"string")}function Ir(t){let{relations:e,text:n}=t,o=[...new Set(e.map(l=>l.family))],s=Object.entries(t.names).map(([l,u])=>[l,u.
map(f=>n[`${l}: ${f}`]||f)]),r=(l,u)=>u.map((f,d)=>({...f,words:n[`encoding of ${l}: ${t.names[l][d]}`]||f.words})),{signs:i,
holds:a,marks:c}=t.encodings;return{...t,families:o,familyOf:e.map(l=>o.indexOf(l.family)),labels:Object.fromEntries(s),
encodings:{signs:r("signs",i),holds:r("holds",a),marks:r("marks",c)}}}function jr(t,e){let n=new Uint8Array(e.nodes.length);
for(let o of[e.actor,e.target])for(let s of o)n[s]=1;return{...e,name:t,numbers:new Map(e.nodes.map((o,s)=>[o.actor,s])),
isTied:n,arrows:{...e.arrows,actor:e.edges.map(o=>o.from),target:e.edges.map(o=>o.to)}}}var dn=t=>({...t,count:"statements",kinds:null,quad_classes:null,relations:null,modes:null,polarities:null});var tt=t=>t.compared_with?[...t.according_to,...t.compared_with]:t.according_to;function Rr(t,e){let n=t.statements;if(e.
includes("everyone"))return()=>!0;let o=Go(t,e),s=new Set(Wr(e,"of:").map(r=>t.sources.findIndex(i=>i.id===r)));return r=>n.
own[r]===1&&o(r)||n.source[r]>=0&&s.has(n.source[r])}function Go(t,e){let n=t.statements;if(e.includes("authors")||e.includes(
"everyone"))return()=>!0;let o=De(t,e);return s=>o.has(n.publisher[s])||o.has(n.author[s])}var De=(t,e)=>new Set(Wr(e.includes(
"everyone")?[]:e,"by:").map(n=>t.signers.indexOf(n)).filter(n=>n>=0)),Wr=(t,e)=>t.filter(n=>n.startsWith(e)).map(n=>n.slice(
e.length));function Br({statements:t,signers:e,sources:n}){let o=new Map([["everyone",0]]),s=r=>o.set(r,(o.get(r)??0)+1);
for(let r of t.own.keys())if(!t.aside[r]){if(s("everyone"),t.own[r]){s("authors");for(let i of new Set([t.publisher[r],t.
author[r]]))i>=0&&s(`by:${e[i]}`)}t.source[r]>=0&&s(`of:${n[t.source[r]].id}`)}return o}var te=0,ju=1,hn=0,Z=({statements:t},e)=>t.mode[e]===te&&t.polarity[e]===0,K=t=>Array.from(t.keys()).filter(e=>t[e]),bt=(t,e)=>e.
map(n=>t.statements.key[n]).sort();function ft(t,e,n){let o=t.statements,s=Fr(t,e,n,o.alternative),r=Hr(o),i=Ru(t,s,r),a=Ur(
t,e,s,r);Gr(t,e,s,i);let c=s.slice();for(let[l,u]of o.sums)s[l]&&u.some(f=>c[f])&&(s[l]=0);return{inside:s,main:i,...r,undated:a}}
function Fe(t,e,n,o=t.statements.disjunct){let s=t.statements,r=Fr(t,e,n,o);return Ur(t,e,r,Hr(s)),Gr(t,e,r,s.key.map((i,a)=>a)),
r}function de(t,e,n=[]){let o={...e,kinds:null,quad_classes:null,modes:null,polarities:null};return Fe(t,{...o,count:"st\
atements"},tt(e),n)}function Qo(t,e){let n=t.statements,o=e.coders&&new Set(e.coders.map(s=>t.coders.indexOf(s)));return s=>o?
o.has(n.coder[s]):n.aside[s]!==ju}function Vo(t,e,n){let o=t.statements,s=De(t,n);if(!e.coders&&!e.articles&&!s.size)return Uint8Array.
from(o.aside,l=>l?0:1);let r=Qo(t,e),i=e.articles&&new Set(e.articles.map(l=>t.articles.findIndex(u=>u.id===l))),a=Uint8Array.
from(o.article,(l,u)=>r(u)&&(!i||i.has(l))?1:0),c=new Map;for(let l of K(a)){let u=o.article[l],{text:f,copy:d}=t.articles[u],
b=((s.has(o.publisher[l])||s.has(o.author[l])?0:2)+(d?1:0))*t.articles.length+u,y=c.get(f);(!y||b<y[0])&&c.set(f,[b,u])}
for(let l of K(a))c.get(t.articles[o.article[l]].text)?.[1]!==o.article[l]&&(a[l]=0);return a}function Fr(t,e,n,o){let s=t.
statements,r=Vo(t,e,n),i=Rr(t,n),a=e.count==="acts",c=me(a&&e.kinds===null?[hn]:e.kinds),[l,u]=[me(e.relations),me(e.modes)],
[f,d]=[me(e.certainties),me(e.polarities)];for(let h=0;h<r.length;h++){if(!r[h])continue;let b=t.relations[s.relation[h]];
i(h)&&!o[h]&&c(b.kind)&&!(a&&b.kind===hn&&!b.deed)&&l(s.relation[h])&&u(s.mode[h])&&f(s.certainty[h])&&d(s.polarity[h])&&
(e.inferred||!s.inferred[h])&&(e.headlines||!s.headline[h])||(r[h]=0)}return r}function me(t){let e=t&&new Set(t);return n=>e===
null||e.has(n)}var Hr=t=>({first:t.first.slice(),last:t.last.slice(),approximate:t.approximate.slice()});function Ru(t,e,{
first:n,last:o,approximate:s}){let r=t.statements,i=Int32Array.from(e,(a,c)=>c);for(let a of Bu(r,e)){if(a.length<2)continue;
a.sort((l,u)=>r.rank[l]-r.rank[u]);let c=Wu(t,a);for(let l of a)i[l]=a[0],c&&(Z(t,l)||!zr(r,l))&&([n[l],o[l],s[l]]=[c.first,
c.last,c.approximate])}return i}var zr=(t,e)=>t.first[e]!==null||t.last[e]!==null;function Wu(t,e){let n=t.statements,o=e.
filter(c=>zr(n,c));if(!o.length)return null;let s=Pr(Pr(o,c=>Z(t,c)),c=>!n.approximate[c]),r=Dr(s.map(c=>n.first[c]),Math.
max),i=Dr(s.map(c=>n.last[c]),Math.min),[a]=s;return r!==null&&i!==null&&r>i?{first:n.first[a],last:n.last[a],approximate:1}:
{first:r,last:i,approximate:n.approximate[a]}}function Pr(t,e){let n=t.filter(e);return n.length?n:t}function Dr(t,e){let n=t.
filter(o=>o!==null);return n.length?e(...n):null}function Bu(t,e){let n=new Map;for(let o=0;o<e.length;o++){if(!e[o]||t.
act[o]<0)continue;let s=n.get(t.act[o]);s?s.push(o):n.set(t.act[o],[o])}return n.values()}function Ur(t,e,n,{first:o,last:s,
approximate:r}){let i=new Set,{since:a,until:c}=e;if(a===null&&c===null&&e.undated)return i;let l=e.inside==="certainly";
for(let u=0;u<n.length;u++){if(!n[u])continue;let[f,d]=[o[u],s[u]],h=f===null&&d===null;if(l&&r[u]||h&&(l||!e.undated)){
n[u]=0;continue}if(h){let $=t.articles[t.statements.article[u]];[f,d]=[$.first,$.last]}let[b,y]=l?[f,d]:[d,f];a!==null&&
(b===null?l:b<a)&&(n[u]=0),c!==null&&(y===null?l:y>c)&&(n[u]=0),h&&n[u]&&i.add(u)}return i}function Gr(t,e,n,o){let s=me(
e.quad_classes);for(let r=0;r<n.length;r++)s(t.statements.quad_class[o[r]])||(n[r]=0)}var gn=["price","condition"];function Qr(t,e,n){let o=Pu(t,n),s=a=>gn.includes(e.roles[a].function??""),r=a=>a.statements.
some(c=>e.statements[c].roles?.some(([l])=>s(l))),i=Hu(t,o).map(a=>a.map(c=>o[c])).sort((a,c)=>c.length-a.length||a[0].statements[0]-
c[0].statements[0]);return{bargains:i.filter(a=>a.some(r)),others:i.filter(a=>!a.some(r))}}function Ko(t,e,n){let o=JSON.
stringify(n.flatMap(i=>i.statements).sort((i,a)=>i-a)),s=i=>!e.compared_with&&Object.entries(i).every(([a,c])=>JSON.stringify(
e[a])===JSON.stringify(c));return(t.courses.find(i=>s(i.state))?.bargains??[]).find(i=>JSON.stringify(i.offers)===o)}function Pu(t,e){
let n=ft(t,dn(e),tt(e)),{act:o,relation:s}=t.statements,r=new Map;for(let i of t.offers.mentions.filter(a=>Fu(t,n,a))){let[
a,,,c,l,u,f,d]=i,h=r.get(o[a])??Du(s[n.main[a]]);r.set(o[a],h),h.statements.push(a);for(let b of c)h.sides.add(b);for(let b of l)
h.toSides.add(b);for(let b of d)h.about.add(b);for(let b of u)h.targets.set(b,[...h.targets.get(b)??[],a]);for(let b of f)
h.things.set(b,[...h.things.get(b)??[],a])}return[...r.values()]}var Du=t=>({relation:t,statements:[],sides:new Set,toSides:new Set,
targets:new Map,things:new Map,about:new Set});function Fu(t,{inside:e,main:n,first:o,last:s},[r,i,a]){let{act:c,relation:l}=t.
statements,{deed:u,offers:f}=t.relations[l[n[r]]];return e[r]===1&&i===o[r]&&a===s[r]&&c[r]>=0&&Z(t,r)&&u&&f}function Hu(t,e){
let n=e.map((l,u)=>u),o=l=>(n[l]!==l&&(n[l]=o(n[l])),n[l]),s=(l,u)=>{n[Math.max(o(l),o(u))]=Math.min(o(l),o(u))},r=zu(t,
e),i=l=>e[l].toSides.size>0;for(let[l,u]of r)([...e[l].toSides].some(d=>e[u].toSides.has(d))||!i(l)&&!i(u))&&s(l,u);let a=new Map;
for(let[l,u]of r){if(i(l)===i(u))continue;let[f,d]=(i(l)?[u,l]:[l,u]).map(o);a.set(f,(a.get(f)??new Set).add(d))}for(let[
l,u]of a)u.size===1&&s(l,[...u][0]);let c=new Map;for(let l of e.keys())c.set(o(l),[...c.get(o(l))??[],l]);return[...c.values()]}
function zu(t,e){let n=new Map;for(let[s,{sides:r,things:i,about:a}]of e.entries()){let c=i.size?[...i.keys()]:a.size?[...a]:
[""];for(let l of r)for(let u of c){let f=JSON.stringify([l,u]);n.set(f,[...n.get(f)??[],s])}}let o=(s,r)=>t.relations[e[s].
relation].wider.includes(e[r].relation);return[...n.values()].flatMap(s=>s.flatMap((r,i)=>s.slice(i+1).map(a=>[r,a]))).filter(
([s,r])=>o(s,r)||o(r,s))}var Lt=(t,e,n)=>t*n+e;function wn(t,e,n,o,s){let r=e.nodes.length,i=new Map;for(let a of n){let[c,l]=[e.actor[a],e.target[a]],
u=Lt(c,l,r),f=i.get(u);f?f.rows.push(a):i.set(u,{a:c,b:l,key:u,rows:[a],weight:0})}for(let a of i.values())a.weight=Pt(t,
a.rows,o,s);return i}function Pt(t,e,n,o){let s=t.statements,{statement:r}=t.ties,i=c=>s.act[c]>=0&&t.relations[s.relation[n.
main[c]]].deed;if(e.length===1)return o==="acts"&&!i(r[e[0]])?0:1;let a=new Set;for(let c of e){let l=r[c];o==="articles"?
a.add(s.article[l]):o==="statements"?a.add(l):i(l)&&a.add(s.act[l])}return a.size}var Jo=class{weight=0;ends=[];known=null;get others(){
return this.known??=new Set(this.ends),this.known}};function Vr(t){let e=new Map,n=(o,s,r)=>{let i=e.get(o)??new Jo;e.set(
o,i),i.ends.push(s),i.weight+=r.weight};for(let o of t.values())n(o.a,o.b,o),n(o.b,o.a,o);return e}function Jr(t,e,n,o){let s=a=>t.numbers.get(a)??-1,r={isGrown:!1,weakest:0,kept:null};if(o.ego!==null&&n.has(s(o.ego)))return{
...r,shown:Qu(n,s(o.ego),o.steps)};let i=new Set(n.keys());return o.all?{...r,shown:i}:i.size<=1e3?{...r,shown:i,...Uu(e)}:
{...r,shown:Gu(n,(o.grown||[]).map(s)),isGrown:!0}}var Yo=({shown:t,kept:e},n)=>t.has(n.a)&&t.has(n.b)&&(!e||e.has(n.key)),
St=t=>[...t.pairs.values()].filter(e=>Yo(t,e)),Kr=new WeakMap;function bn(t){if(!t.isGrown&&!t.kept)return t;let e=Kr.get(
t);if(e)return e;let n=new Set(t.nodes.keys()),o={...t,shown:n,kept:null,weakest:0,isGrown:!1};return Kr.set(t,o),o}var He=(t,e)=>e.
weight-t.weight||t.key-e.key;function Zo(t){return[...t].sort(([e,{weight:n}],[o,{weight:s}])=>s-n||e-o).map(([e])=>e)}function Uu(t){
if(t.size<=2e4)return{};let e=[...t.values()].sort(He).slice(0,2e4);return{weakest:t.size-2e4,kept:new Set(e.map(n=>n.key))}}
function Gu(t,e){let n=new Set(Zo(t).slice(0,30));for(let o of e){let s=t.get(o);if(s)for(let r of[o,...s.others])n.add(
r)}return n}function Qu(t,e,n){let o=new Set([e]),s=[e];for(let r=0;r<n;r++){let i=s.flatMap(a=>[...t.get(a)?.others??[]]).
filter(a=>!o.has(a));for(let a of i)o.add(a);s=[...new Set(i)]}return o}var Yr=new WeakMap;function Zr(t,e,n,o,s){let r=new Map;for(let i of n.values())if(Yo(o,i))for(let a of i.rows){let c=Vu(
t,e,a,s),l=r.get(c);l?l.push(a):r.set(c,[a])}return r}function Vu(t,e,n,o){let s=t.ties.statement[n];if(o[s]===s)return e.
arrow[n];let r=t.statements,i=r.relation[o[s]],a=t.ties.together[n]?t.names.signs.indexOf("together"):t.relations[i].sign;
for(let c of[i,-1]){let l=[e.actor[n],e.target[n],c,a,r.hold[o[s]],r.mark[o[s]]].join(" "),u=Ku(e).get(l);if(u!==void 0)
return u}return e.arrow[n]}function Ku(t){let e=Yr.get(t);if(!e){let{actor:n,target:o,relation:s,sign:r,hold:i,mark:a}=t.
arrows;e=new Map(n.map((c,l)=>[[n[l],o[l],s[l],r[l],i[l],a[l]].join(" "),l])),Yr.set(t,e)}return e}var Xr=(t,e,n)=>t.names.
signs[e.arrows.sign[n]]==="together";function xn({level:t,arrows:e}){let{arrows:n,nodes:o}=t,s=new Map;for(let r of e.keys()){
let[i,a]=[n.actor[r],n.target[r]],c=Lt(Math.min(i,a),Math.max(i,a),o.length),l=s.get(c)??[[],[]];s.set(c,l),l[i<a?0:1].push(
r)}return[...s.values()]}function ti({arrows:t,nodes:e}){let n=new Map,o=t.actor.map((s,r)=>Lt(Math.min(s,t.target[r]),Math.
max(s,t.target[r]),e.length));for(let s of o)n.set(s,(n.get(s)||0)+1);return o.map(s=>n.get(s)>1)}function yn(t,e){let n=t.statements,o=Fe(t,{...e,count:"statements"},["everyone"]),s=[],r=(i,a,c)=>s.push({claim:n.claim[i],
first:n.first[i],last:n.last[i],approximate:n.approximate[i],at:a,...c});for(let i of K(o)){let a=n.polarity[i]===0,c={affirms:a,
how:a?"affirms":"denies",held:!0};n.source[i]>=0&&r(i,i,{who:t.sources[n.source[i]].id,certainty:n.certainty[i],...c}),n.
own[i]&&r(i,i,{who:null,certainty:n.certainty[i],...c});let l=t.names.stances[n.stance[i]],u={who:null,affirms:!a,certainty:null,
held:!1};l==="doubts"&&r(i,i,{...u,how:"doubts"}),l==="rejects"&&r(i,i,{...u,how:a?"rejects":"affirms"})}for(let[i,a,c]of n.
denials){if(!o[i]||n.disjunct[a])continue;let l=n.polarity[a]!==0;r(a,i,{who:c,affirms:l,how:l?"affirms":"denies",certainty:n.
certainty[i],held:!1})}return s}function ei(t,e){if(e.includes("everyone"))return()=>!0;let n=new Set(e),o=De(t,e),{publisher:s,
author:r}=t.statements;return({who:i,at:a})=>i===null?n.has("authors")||o.has(s[a])||o.has(r[a]):n.has(`of:${i}`)}var Xo=(t,e)=>!t.
approximate&&!e.approximate&&t.last!==null&&e.first!==null&&t.last<e.first;var ze=["opposed","doubted","only_first","only_second","other_certainty","agreed"],[ts,es,Ju,Yu,oi]=[0,1,2,3,4],Dt=5;function _n(t,e,n){
let o={claims:ze.map(()=>[]),partOf:new Map},s=[e.according_to,n];if(new Set(s.map(a=>[...a].sort().join(`
`))).size<2)return o;let r=s.map(a=>ei(t,a)),i=new Map;for(let a of yn(t,e))for(let[c,l]of r.entries()){if(!l(a))continue;
let u=i.get(a.claim)??[[],[]];i.set(a.claim,u),u[c].push(a)}for(let[a,c]of i.values())for(let[l,u]of ns(a,c))Zu(o,l,u);return o}
function Zu({claims:t,partOf:e},n,o){let s=o.map(i=>[...new Set(i.map(a=>a.at))]),r={positions:o,sides:s,statements:[...new Set(
s.flat())]};t[n].push(r);for(let i of r.statements)e.set(i,Math.min(n,e.get(i)??n))}function ns(t,e){let[n,o,s]=[!1,!1,!1];
for(let c of t)for(let l of e)Xo(c,l)||Xo(l,c)||(c.affirms===l.affirms?s||=c.held&&l.held:ni(c)||ni(l)?o=!0:n=!0);if(n||
o)return[[n?ts:es,[t,e]]];let r=[t,e].map(c=>c.filter(l=>l.held));if(!s)return[[Ju,[r[0],[]]],[Yu,[[],r[1]]]].filter(([,
l])=>l.flat().length);let[i,a]=r.map(c=>[...new Set(c.map(l=>l.certainty))].sort().join(" "));return[[i===a?Dt:oi,r]]}var ni=({
how:t})=>t==="doubts"||t==="rejects",si=t=>t===oi||t===Dt,os=t=>t===ts||t===es;function $n({facts:t,parts:e},n){let o=new Set(
n.map(r=>e?.partOf.get(t.ties.statement[r])));for(let r of[ts,es])if(o.has(r))return r;let[s]=o;return o.size===1&&s!==void 0&&
s!==Dt?s:-1}function On(t,e,n,o){let{ties:s}=t,{inside:r}=n,i=Xu(t,n),a=[],c=[],l=0,u=o.types&&new Set(o.types),f=d=>!u||u.has(e.nodes[d].
type);for(let d=0;d<s.statement.length;d++){if(!r[s.statement[d]]||i.has(d))continue;let[h,b]=[e.actor[d],e.target[d]];if(!(!f(
h)||!f(b))){if(h===b&&!o.self){s.issue[d]||l++;continue}(s.issue[d]?c:a).push(d)}}return{between:a,issues:c,selfLoops:l}}
function Xu({ties:t,statements:e,relations:n},{inside:o,main:s,first:r,last:i}){let a=new Set,c=l=>l.some(u=>o[u]);for(let[
l,u]of t.manners)n[e.relation[s[t.statement[l]]]].manner!==u&&a.add(l);for(let[l,u,f]of t.times){let d=t.statement[l];(r[d]!==
u||i[d]!==f)&&a.add(l)}for(let[l,u]of t.needs)c(u)||a.add(l);for(let[l,u]of t.yields)c(u)&&a.add(l);return a}function he(t,e,n){let o=ft(t,n,tt(n)),s=On(t,e,o,n),r=n.issues?[...s.between,...s.issues]:s.between,i=wn(t,e,r,o,n.count),
a=n.min_weight>1?new Map([...i].filter(([,u])=>u.weight>=n.min_weight)):i,c=Vr(a),l=Jr(e,a,c,n);return{facts:t,level:e,state:n,
chosen:o,pairs:a,nodes:c,...l,arrows:Zr(t,e,a,l,o.main),parts:n.compared_with&&_n(t,n,n.compared_with),weak:i.size-a.size,
selfLoops:s.selfLoops,withIssues:s.issues.length}}var g,ee=null,we="en",w,U,x,ge,ss=null,rs=null,is=new Map,as=new Map,ri=async()=>{};async function ii(t,e){ge=t,we=e,g=Ir(
await ge.facts()),U=Nr(g.opening),w=U,ee=ss=rs=null,is.clear()}async function R(){ss??=ge.words();let t=await ss;return ee!==
t&&(as=new Map(t.entities.map((e,n)=>[e.id,n]))),ee=t,t}var Sn=()=>ge.findings();function kn(){return rs??=ge.arguments(),
rs}function Ft(t){let e=is.get(t)??ge.level(t).then(n=>jr(t,n));return is.set(t,e),e}var vn=t=>as.get(t);function Et(t){
let e=as.get(t);return e===void 0||!ee?null:ee.entities[e]}function ai(t){ri=t}function Nt(t){w={...w,...t}}async function _(t){
Nt(t),await ri(t)}async function ci(){let t=await Ft(w.level);for(;t.name!==w.level;)t=await Ft(w.level);x=he(g,t,w)}var Mn=()=>Qr(
g,T(),w);function T(){if(!ee)throw new Error("what is read was not loaded");return ee}var tf=new Set(["since","until","min_weight","theme","language"]),li=0,cs=!1;function Tn(t){cs||=Object.keys(t).some(e=>!tf.
has(e)),clearTimeout(li),li=setTimeout(()=>{let e=zo(w,U),n=cs;if(cs=!1,e!==location.hash.slice(1))try{n?history.pushState(
null,"",`#${e}`):history.replaceState(null,"",`#${e}`)}catch{}},150)}var An=(t={})=>`${g.address??location.href.split("#")[0]}\
#${zo({...w,...t},U)}`;var ef={light:["#9cc3e6","#f2c14e","#8fd0b0","#e6a5b8","#c3b1e1","#d9b38c"],dark:["#5f9bd1","#cfa13a","#5fae8b","#c57b93",
"#9a84c7","#b58a5e"]},nf={light:{text:"#17202b",ground:"#ffffff",node:"#cbd2d9",line:"#52606d"},dark:{text:"#e9edf1",ground:"\
#192029",node:"#52606d",line:"#9aa5b1"}},of={light:["#b3261e","#a8327a","#6d3fb0","#00776b","#8a6100","#9aa5b1"],dark:["\
#ff8a80","#f48fb1","#b79af0","#4cc3b4","#e0b050","#52606d"]},ls=()=>matchMedia("(prefers-color-scheme: dark)");function Ht(){
return w.theme!=="auto"?w.theme:ls().matches?"dark":"light"}var G=()=>nf[Ht()],ne=()=>ef[Ht()],Ln=t=>g.encodings.signs[t][Ht()],
us=t=>of[Ht()][t];function ui(t,e){let n=$n(t,e);return us(n<0?Dt:n)}var fi=new Set(["p","h1","h2","h3","h4","li","dt","dd","td","th","caption","blockquote","summary"]);for(let t of["legend",
"option","input"])fi.add(t);var En="http://www.w3.org/2000/svg";function p(t,e={},...n){return pi(document.createElement(
t),fi.has(t)?{dir:"auto",...e}:e,n)}var be=(t,e)=>p("bdi",{lang:e},t);function k(t,e={},...n){return pi(document.createElementNS(
En,t),e,n)}function pi(t,e,n){for(let[o,s]of Object.entries(e))s==null||s===!1||(typeof s=="function"?t.addEventListener(
o.slice(2),s):o==="value"||o==="checked"?Object.assign(t,{[o]:s}):t.setAttribute(o,s===!0?"":String(s)));return oe(t,n),
t}function oe(t,e){for(let n of e)n==null||n===!1||n===""||(Array.isArray(n)?oe(t,n):t.append(n instanceof Node?n:String(
n)))}function A(t,...e){t.replaceChildren(),oe(t,e)}function v(t){let e=document.getElementById(t);if(!e)throw new Error(
`the page has no ${t}`);return e}function xe(t){v("announced").textContent=t}var mi={facts:()=>Ue("facts"),words:()=>Ue("words"),arguments:()=>Ue("arguments"),findings:()=>Ue("findings"),level:t=>Ue(
`level-${t}`)};async function Ue(t){let e=v(t);if(e.type==="application/json")return JSON.parse(e.text);let n=Uint8Array.
from(atob(e.text),s=>s.charCodeAt(0)),o=new Blob([n]).stream().pipeThrough(new DecompressionStream("gzip"));return JSON.
parse(await new Response(o).text())}var fs="button, select, input, summary, [tabindex='0']";function Nn(t){return((t.getAttribute("aria-label")||t.closest("\
label")?.textContent||t.textContent)??"").replace(/[\d\u2022]+/g,"").trim()}function di(){let t=document.activeElement,e=t?.
closest("#side, #time, #viewpoint, #panel, #sheet");return!t||!e||!t.matches(fs)?null:{part:e.id,words:Nn(t),at:[...e.querySelectorAll(
fs)].indexOf(t)}}function hi(t){if(!t||document.activeElement!==document.body)return;let e=[...v(t.part).querySelectorAll(
fs)],n=r=>Math.abs(e.indexOf(r)-t.at),[o]=e.filter(r=>Nn(r)===t.words).sort((r,i)=>n(r)-n(i));(o??e[Math.min(t.at,e.length-
1)])?.focus({preventScroll:!0})}function qn(t){return new Set([...t.querySelectorAll("details[open] > summary")].map(Nn))}
function Cn(t,e){for(let n of t.querySelectorAll("details"))n.firstElementChild&&e.has(Nn(n.firstElementChild))&&(n.open=
!0)}var In=class{#t=new Map;#e;constructor(e,n,o,s){this.facts=e,this.words=n,this.level=o,this.#e=ps(s),this.counted=K(Vo(e,
this.#e,["everyone"])),this.entities=new Int32Array(n.entities.length),this.articles=new Int32Array(e.articles.length),this.
relations=new Int32Array(e.relations.length);for(let r of this.counted){for(let i of this.namedBy(r))this.entities[i]++;
for(let i of e.relations[e.statements.relation[r]].wider)this.relations[i]++;this.articles[e.statements.article[r]]++}}namedBy(e){
let{s:n,o,roles:s=[],sources:r=[]}=this.words.statements[e],i=new Set([n,o,...s.map(([,a])=>a),...r].filter(sf));for(let a of i)
for(let c of this.words.entities[a].members??[])i.add(c);return i}ofRelation(e){let{relations:n,statements:o}=this.facts;
return this.counted.filter(s=>n[o.relation[s]].wider.includes(e))}ofQuestion({where:e}){let n=this.facts.statements;return this.
counted.filter(o=>e.some(s=>Object.entries(s).every(([r,i])=>i.includes(Number(n[r][o])))))}ofPhrase({relation:e,actor:n,
target:o}){let{facts:s,level:r}=this,[i,a]=[n,o].map(l=>l===null?-1:r.numbers.get(l));if(i===void 0||a===void 0)return[];
let c=this.rows(e).filter(l=>(i<0||r.actor[l]===i)&&(a<0||r.target[l]===a));return[...new Set(c.map(l=>s.ties.statement[l]))]}targetsOf(e){
let{facts:n,level:o}=this,s=new Map;for(let i of this.rows(e)){let a=o.target[i];s.set(a,(s.get(a)??new Set).add(n.ties.
statement[i]))}return[...s].sort(([i,a],[c,l])=>l.size-a.size||i-c).map(([i])=>o.nodes[i].actor)}rows(e){let n=this.#t.get(
e);if(n)return n;let{facts:o,level:s}=this,r=o.relations.flatMap(({wider:l},u)=>l.includes(e)?[u]:[]),i={...this.#e,relations:r},
a=On(o,s,ft(o,i,["everyone"]),i),c=[...a.between,...a.issues];return this.#t.set(e,c),c}},sf=t=>typeof t=="number"&&t>=0,
ps=t=>({...t,according_to:["everyone"],compared_with:null,since:null,until:null,undated:!0,kinds:null,quad_classes:null,
relations:null,modes:null,certainties:null,polarities:null,articles:null,types:null,count:"statements",inferred:!0,headlines:!0,
self:!0,issues:!0,min_weight:1});var gi=new WeakMap;function jn(t,e,n){let o=t.statements,s=t.names.quad_classes,r=new Map,i=s.map(()=>[]),a={unreal:[],none:[]},
[c,l]=[0,0];for(let d of e){let h=t.relations[o.relation[n[d]]],b=o.quad_class[n[d]];if(!(o.act[d]<0||!h.deed))if(!Z(t,d))
a.unreal.push(d);else{if((b<0?a.none:i[b]).push(d),r.has(o.act[d])||(r.set(o.act[d],b),h.goldstein===null))continue;c+=h.
goldstein,l++}}let u=d=>[...r.values()].filter(h=>h===d).length,f=a.unreal.map(d=>o.act[d]).filter(d=>!r.has(d));return{
statements:e,acts:r.size,...a,unrealActs:new Set(f).size,quadClasses:i,byQuadClass:s.map((d,h)=>u(h)),noQuadClass:u(-1),
articles:new Set(e.map(d=>o.article[d])),sources:new Set(e.map(d=>rf(t,d))),sum:c,scored:l}}var rf=({statements:t},e)=>t.
source[e]>=0?-1-t.source[e]:t.author[e]>=0?t.author[e]:t.publisher[e],Ge=t=>[...t.quadClasses.flat(),...t.none],qt=(t,e)=>jn(
t.facts,zt(t,e.rows),t.chosen.main);function Ct(t){let e=gi.get(t);if(e)return e;let n=St(t),o=new Set(t.isGrown?t.shown:
[]);for(let{a,b:c}of n)o.add(a).add(c);let{statement:s}=t.facts.ties,r=new Set(n.flatMap(a=>a.rows.map(c=>s[c]))),i={...jn(
t.facts,[...r],t.chosen.main),actors:o.size};return gi.set(t,i),i}function zt({facts:t,chosen:e},n){return pt(e,new Set(
n.map(o=>t.ties.statement[o])))}function pt({first:t,last:e},n){let o=s=>t[s]??e[s]??1/0;return[...n].sort((s,r)=>o(s)-o(
r)||s-r)}function Rn({facts:t,chosen:e},n){let o=new Map;for(let s of n){let r=t.statements.act[s],i=r>=0&&e.inside[s]?`\
act ${r}`:`statement ${s}`,a=o.get(i);a?a.push(s):o.set(i,[s])}return[...o.values()]}function Wn({chosen:t},e){let n=t.main[e[0]];
return e.includes(n)?n:e[0]}var kt=(t,e)=>t.names.quad_classes[e].split(" ")[1],Bn=(t,e)=>e.filter(n=>t.ties.together[n]);
function wi(t,e){let{facts:n,chosen:o,state:s}=t,{relation:r,quad_class:i}=n.statements,a=new Set(Bn(n,e).map(f=>n.ties.
statement[f])),{act:c}=n.statements,l=new Set(e.map(f=>n.ties.statement[f]).filter(f=>Z(n,f)).map(f=>c[f])),u=[[],[],[]];
for(let f of e){let d=n.ties.statement[f];if(s.count==="acts"&&!Z(n,d)&&l.has(c[d]))continue;let h=o.main[d],b=n.relations[r[h]].
sign,y=a.has(d)?n.names.signs.indexOf(kt(n,i[h])):b;u[Z(n,d)?y:2].push(f)}return u.map(f=>f.length?Pt(n,f,o,s.count):0)}var af=60,Pn=null;function se(){if(!w.open)return null;let t=w.open.indexOf(":"),e=w.open.slice(0,t),n=w.open.slice(t+1);
return{kind:e,names:e==="pair"?n.split(">").map(ms):[n]}}function ms(t){try{return decodeURIComponent(t)}catch{return t}}
var ds=t=>`pair:${t.map(encodeURIComponent).join(">")}`,P=t=>_({open:`actor:${t}`}),et=t=>_({open:`statement:${g.statements.
key[t]}`}),bi=(t,e)=>ds([t,e].map(n=>x.level.nodes[n].actor));function mt(t,e){let n=[t,e].map(o=>x.level.nodes[o].actor);
return _({open:ds(n)})}function D(t,e,n={}){let o=pt(x.chosen,t),s=o.slice(0,af).map(r=>g.statements.key[r]);return Pn={
statements:o,label:e,name:[o.length,...s].join(" ")},_({...n,open:`list:${Pn.name}`})}function Dn(t){if(Pn?.name===t)return Pn;
let e=t.split(" ").slice(1);return{name:t,label:"",statements:e.map(n=>g.statements.key.indexOf(n)).filter(n=>n>=0)}}function Fn(t,e){
return _({tab:"article",article:g.articles[t].id,open:`statement:${g.statements.key[e]}`})}function Hn(t){let e=x.level.
nodes[t].actor;return x.isGrown?_({grown:hs(e)}):_({ego:w.ego===e?null:e,steps:1})}var hs=t=>[...new Set([...w.grown||[],
t])];async function xi(t){let e=await Ft("entity"),n=e.numbers.get(t);if(n===void 0)return null;let o={...ps(w),self:w.self,
issues:w.issues},s=[{},{issues:!0},o,{...o,issues:!0}];for(let r of s){let i={...w,...r,level:"entity",ego:null};if(he(g,
e,i).nodes.has(n))return{...r,level:"entity",ego:null}}return null}function yi(t){let e=se();if(!e||!["pair","actor"].includes(
e.kind))return{};let n=x.level,[o,s]=e.names.map(c=>n.numbers.get(c)),r=n.actor.findIndex((c,l)=>c===o&&(s===void 0||n.target[l]===
s)),i=r<0&&o!==void 0&&e.kind==="actor"?n.target.indexOf(o):-1;if(r<0&&i<0)return{open:null};let a=(r<0?[t.target[i]]:[t.
actor[r],t.target[r]]).map(c=>t.nodes[c].actor);return e.kind==="actor"||a[0]===a[1]?{open:`actor:${a[0]}`}:{open:ds(a)}}function m(t,e={}){let n=g.text[t];return n===void 0?t:n.replace(/\{(\w+)\}/g,(o,s)=>s in e?Ut(String(e[s])):o)}var cf=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u,
Ut=t=>cf.test(t)?`\u2068${t}\u2069`:t,E=t=>t<1e3?String(t):t.toLocaleString(we),Qe=(t,e)=>m(t===1?e:`${e}_many`),q=(t,e)=>`${E(
t)} ${Qe(t,e)}`;function xt(t,e=t.length){return t.length>e?`${t.slice(0,e).join(", ")} ${m("and_more",{n:t.length-e})}`:
[t.slice(0,-1).join(", "),...t.slice(-1)].filter(Boolean).join(` ${m("and")} `)}var I=t=>t.charAt(0).toLocaleUpperCase(we)+
t.slice(1),gs=t=>`${t>0?"+":t<0?"\u2212":""}${Math.abs(t).toFixed(1)}`;var ws=t=>e=>{e.key!=="Enter"&&e.key!==" "||(e.preventDefault(),t())};function N(t,e,n={}){return p("span",{role:"button",
tabindex:0,class:"link",dir:"auto",onclick:e,onkeydown:ws(e),...n},t)}function M(t,e,n={}){return p("button",{type:"butt\
on",dir:"auto",onclick:o=>e(o.currentTarget),...n},t)}function zn(t,e){let n=lf(t);return!n||!["https:","http:"].includes(
n.protocol)?p("span",{},e):p("a",{href:n.href,dir:"auto",rel:"noopener noreferrer",target:"_blank"},e)}function lf(t){try{
return new URL(t)}catch{return null}}function W(t,e,n){let o=typeof t=="number"?E(t):t;return e.length?N(o,()=>D(e,n),{class:"link number","aria-label":`${o}\
 ${n}: ${m("show_quotes")}`}):p("span",{class:"number none"},o)}var nt=t=>new Date(t*864e5).toISOString().slice(0,10);function $i(t){let e=Date.parse(`${t}T00:00:00Z`);return Number.isNaN(
e)?null:Math.round(e/864e5)}var xs=t=>new Date(t*864e5).getUTCFullYear(),Oi=(t,e)=>Date.UTC(t,e,1)/864e5;function Si(t,e){
let[n,o]=[xs(t),xs(e)],s=Math.max(1,Math.ceil((o-n)/10)),r=[];for(let i=n+1;i<=o;i+=s)r.push([Oi(i,0),String(i)]);return r}
var[Gt,Qt]=[30,365],_i=7,uf=4,bs=[1,3,12,24,60,120,300,600,1200];function Un(t,e,n){let o=[];if(n<=_i){let r=n<=1?1:_i;for(let i=t+
1;i<=e;i++)(i-uf)%r===0&&o.push({day:i,step:r});return o}let s=bs.find(r=>r*Gt>=n)??bs[bs.length-1];for(let r=Math.floor(
xs(t)*12/s)*s;;r+=s){let i=Oi(Math.floor(r/12),r%12);if(i>e)return o;i>t&&o.push({day:i,step:s*Gt})}}function ki(t,e,n){let o=t.statements,s=new Set(e.map(u=>`${o.article[u]} ${o.coder[u]}`)),[r,i,a]=[new Set,new Set,new Set],
c=new Set([...n].map(u=>t.articles[u].text));for(let u=0;u<o.key.length;u++){let f=o.article[u];!n.has(f)&&c.has(t.articles[f].
text)&&a.add(f),!(!n.has(f)||s.has(`${f} ${o.coder[u]}`))&&(r.add(o.coder[u]),i.add(f))}return{coders:[...new Set(e.filter(
u=>i.has(o.article[u])).map(u=>t.coders[o.coder[u]]))].sort(),others:r.size,reprints:a.size}}var vi={21:"spring",22:"summer",23:"autumn",24:"winter"};function ot(t){if(t.includes("/")){let[l,u]=t.split("/");return l===
""||l===".."?m("date_until",{to:ot(u)}):u===""||u===".."?m("date_since",{from:ot(l)}):m("date_throughout",{from:ot(l),to:ot(
u)})}let e=/^\[(.+)\.\.(.+)\]$/.exec(t);if(e)return m("date_within",{from:ot(e[1]),to:ot(e[2])});let n=/^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/.
exec(t);if(!n)return t;let[,o,s,r,i]=n,a=o==="XXXX"?m("no_year"):o,c=[r&&String(Number(r)),s&&ff(s),a].filter(Boolean).join(
" ");return i?m("date_perhaps",{date:c}):c}function ff(t){return Object.hasOwn(vi,t)?m(vi[t]):new Date(Date.UTC(2e3,Number(
t)-1,1)).toLocaleDateString(we,{month:"long",timeZone:"UTC"})}function Gn(t){let e=[];return t.when&&e.push(ot(t.when)),
t.inferred_when&&e.push(`${ot(t.inferred_when)} (${m("inferred")})`),e.length?e.join("; "):m("date_unknown")}function Qn({
when:t,inferred_when:e}){return e?`${ot(e)} (${m("inferred")})`:t?ot(t):m("date_unknown")}function ye(t,e){let[n,o]=[t,e].
map(s=>s===null?null:ot(nt(s)));return n===null&&o===null?m("date_unknown"):n===o?n:n===null?m("date_until",{to:o}):o===
null?m("date_since",{from:n}):m("date_throughout",{from:n,to:o})}var vt=()=>w.since!==null||w.until!==null;function Ve(){
let[t,e]=[w.since,w.until].map(n=>n===null?null:nt(n));return t===null?m("date_until",{to:e}):e===null?m("date_since",{from:t}):
m("date_throughout",{from:t,to:e})}var Vn=["\u2260","?","\u2460","\u2461","\u2248","="];function Kn(){let t=g.signers.map(n=>[`by:${n}`,m("viewpoint_signer",
{name:n})]),e=g.sources.map(({id:n,label:o,by:s})=>[`of:${n}`,m("viewpoint_quoted",{name:o,by:s.join(", ")})]);return[["\
authors",m("viewpoint_authors")],...t,...e,["everyone",m("viewpoint_everyone")]]}function dt(t){let e=new Map(Kn());return t.
map(n=>e.get(n)||n).join(` ${m("and")} `)}function Vt(t){return t.map(n=>Mi(n)?.label??(n.startsWith("by:")?n.slice(3):m(
`viewpoint_${n}`))).join(` ${m("and")} `)}var Jn=t=>t.length===1&&Mi(t[0])?.by||[],Mi=t=>g.sources.find(({id:e})=>t===`o\
f:${e}`),Ti=t=>m(`part_${t}`,{first:dt(w.according_to),second:dt(w.compared_with||[])});function ht(t){let e=Ct(t),n=e.unrealActs?` (${m("plus_not_actual",{n:e.unrealActs})})`:"",o=m("based_on",{acts:q(e.acts,
"act")+n,statements:q(e.statements.length,"statement"),articles:q(e.articles.size,"article"),sources:q(e.sources.size,"s\
ource"),coding:pf(e)}),s=[e.actors<t.nodes.size&&m("drawn_of",{n:E(e.actors),of:E(t.nodes.size)}),t.weakest>0&&m("weakes\
t",{n:t.weakest}),t.weak>0&&m("note_min_weight",{n:t.weak})];return[Ke(),...s,o].filter(Boolean).join(" ")}function Ke(){
return`${[I(m(`level_${w.level}`)),`${m("according_to")} ${dt(w.according_to)}`,w.compared_with&&`${m("compared_with")} ${dt(
w.compared_with)}`,w.issues&&m("with_ties_to_issues"),vt()&&Zn()].filter(Boolean).join(", ")}.`}var Yn=()=>[`${m("accord\
ing_to")} ${dt(w.according_to)}`,vt()&&Zn()].filter(Boolean).join(", "),Zn=()=>`${Ve()} (${m(`inside_${w.inside}`)})`;function Ai(t){
let e=[...Ct(t).articles].map(c=>g.articles[c]),n=[...new Set(e.map(c=>c.publisher))].filter(Boolean).sort();if(!n.length)
return"";let o=c=>e.map(l=>l[c]).filter(l=>l!==null),s=[Math.min(...o("first")),Math.max(...o("last"))],[r,i]=s.map(c=>Number.
isFinite(c)?nt(c):null),a=r===i?m("published_on",{day:r}):m("published_from",{first:r,last:i});return m("source_line",{who:xt(
n,3),when:r===null||i===null?m("undated_source"):a})}function pf({statements:t,articles:e}){let{coders:n,others:o,reprints:s}=ki(
g,t,e),r=[o?q(o,"other_coder"):"",s?q(s,"reprint"):""].filter(Boolean);return r.length?` (${n.length?`${m("coded_by",{names:xt(
n,3)})}; `:""}${m("left_out",{what:xt(r)})})`:""}function Kt(){return w.min_weight>1?m("empty_min_weight",{n:E(w.min_weight)}):
vt()?m("empty_period",{period:Ve()}):x.withIssues&&!w.issues?m("empty_but_issues",{n:E(x.withIssues),option:m("with_issu\
es")}):m("empty")}var F=t=>w.language&&t.labels?.[w.language]||t.label;function re(t){let e=F(t);return Object.entries(t.labels??{}).find(
([,n])=>n===e)?.[0]??null}function C(t,e){let n=t.nodes[e],o=w.language?Et(n.actor):null;return o?F(o):n.label}function Xn(t){
let e=x.level.numbers.get(t);return e===void 0?t:C(x.level,e)}function ys(t){let{level:e}=t;return St(t).map(n=>({pair:n,
actor:C(e,n.a),target:C(e,n.b)}))}var Li=.55,Ei=15*Li,to={enabled:!1,type:"arrow",scaleFactor:1},Ni={to,middle:to,from:to};function qi(t){let e=new Map;return n=>{
let o=e.get(n)??t(n);return e.set(n,o),o}}var _s=qi(t=>({color:t,highlight:t,hover:t,inherit:!1,opacity:1})),Ci=qi(t=>{let[
e,n,o]=t.split(" ").map(Number),{head:s}=g.encodings.signs[e],{middle:r}=g.encodings.marks[o],{dashes:i}=g.encodings.holds[n];
return{ends:{to:{enabled:!!s,type:s||"arrow",scaleFactor:Li},middle:{enabled:!!r,type:r||"arrow",scaleFactor:r?.45:1},from:to},
dashes:i.length?i:!1}});function Ii(t,e){return e?Math.min(.7+.5*Math.log2(t),4):Math.min(1.2+1.3*Math.log2(t),9)}function ji(t){
let e=new Map;for(let n of xn(t)){let o=n[0].length>0&&n[1].length>0,s=Math.min(.22,1.5/(n[0].length+n[1].length));for(let r of n)
r.forEach((i,a)=>{let c=o?(a+.6)*s:(a-(r.length-1)/2)*s;e.set(i,{enabled:!0,type:c<0?"curvedCCW":"curvedCW",roundness:Math.
abs(c)})})}return e}function _e(t,e=20,n=3){let o=[""];for(let s of t.slice(0,200).split(/\s+/)){let r=s.length>e?`${s.slice(
0,e-1)}\u2026`:s,i=o[o.length-1];i?i.length+1+r.length<=e?o[o.length-1]=`${i} ${r}`:o.push(r):o[o.length-1]=r}return o.length>
n?`${o.slice(0,n).join(`
`)}\u2026`:o.join(`
`)}var mf={enabled:!0,type:"curvedCW",roundness:.15};function Ri(t){let e=ti(t),n=t.nodes.filter(i=>t.isTied[i.id]).map(({id:i,
x:a,y:c,shape:l})=>({id:i,x:a,y:c,shape:l,label:_e(C(t,i))})),o=t.edges.map((i,a)=>e[a]?{...i,smooth:mf}:i),s=new vis.Network(
v("canvas"),{nodes:n,edges:o},hf(n.length,!t.merged));$s(s,t);let r=[-1,...ne().keys()].map(df);for(let{id:i}of n){let{options:a}=s.
body.nodes[i];a.size=t.nodes[i].size,a.color=r[t.nodes[i].tint+1]}return s}function $s(t,e){for(let[n,o]of e.nodes.entries()){
let s=t.body.nodes[n];s&&([s.x,s.y]=[o.x,o.y+n*1e-4])}}function df(t){let e=G(),n=t>=0?ne()[t]:e.node,o={background:n,border:e.
text};return{background:n,border:e.line,highlight:o,hover:o}}function hf(t,e){let n=G(),o={color:n.text,size:15,face:"sy\
stem-ui, sans-serif",strokeWidth:3,strokeColor:n.ground};return{autoResize:!0,physics:{enabled:!1,solver:"forceAtlas2Bas\
ed",stabilization:!1},layout:{improvedLayout:!1},interaction:{hover:t<=2e3,hideEdgesOnDrag:!e,hideEdgesOnZoom:!e,tooltipDelay:1e9,
keyboard:{enabled:!0,bindToWindow:!1},multiselect:!1,selectConnectedEdges:!1},nodes:{hidden:!0,font:o,borderWidth:1,borderWidthSelected:3,
scaling:{label:{enabled:!1,drawThreshold:t>300?9:5}},chosen:!0},edges:{hidden:!0,smooth:!1,...e&&{font:{...o,size:12.5,align:"\
top",vadjust:0}},selectionWidth:2,hoverWidth:1,arrowStrikethrough:!1,endPointOffset:{to:1},selfReference:{size:18,angle:Math.
PI/4,renderBehindTheNode:!0},scaling:{label:{enabled:!1,drawThreshold:5}}}}}var Wi=([t,,e,...n])=>[t,e,...n].join("");function Mt(t,e){let{act:n,rank:o}=t.statements,{statement:s,label:r}=t.ties,i=new Map;
for(let c of e){let l=s[c],u=n[l]>=0?`act ${n[l]}`:l,f=t.tie_labels[r[c]],d={text:Wi(f),parts:f,rank:o[l]},h=i.get(u);h?
h.push(d):i.set(u,[d])}let a=new Map;for(let c of i.values()){let l=gf(c),u=a.get(l.text)??{...l,number:0};a.set(l.text,
{...u,number:u.number+1,rank:Math.min(u.rank,l.rank)})}return[...a.values()].sort((c,l)=>l.number-c.number||c.rank-l.rank)}
function gf(t){let e=t.sort((u,f)=>u.rank-f.rank||(u.text<f.text?-1:1)),n=[...new Set(e.map(({parts:u})=>u[0]))],[o]=e;if(n.
length===1)return o;let[,s,...r]=o.parts,i=n.includes(""),a=n.map(u=>u.replace(/: $/,"")),l=[i?"":`${a.slice(0,-1).join(
", ")} and ${a[a.length-1]}: `,i?"":s,...r];return{...o,parts:l,text:Wi(l)}}var ie=({text:t,number:e})=>e>1?`${t} \xD7${e}`:
t,It=(t,e)=>Mt(t,e).map(ie).join("; ");function Os([,t,e,n,o,s,r],i){let a=t+e+n+o;return a+Je(s,Math.max(i-a.length-r.length,
8))+r}function Bi(t,e,n){let o=Mt(t,e);if(!o.length)return"";let s=o.length>1?` +${o.length-1}`:"";return Os(o[0].parts,
n-s.length)+s}function Je(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1);return`${((/\s/.test(t[e-1])?n:n.slice(0,Math.
max(n.lastIndexOf(" "),0)))||n).trimEnd()}\u2026`}var Ss=70,wf=3,[bf,Pi]=[12,34];function eo({network:t,selection:e}){if(e.level.merged)return;let n=e.arrows.size<=Ss;for(let o of xn(
e).map(s=>s.flat())){let s=Math.max(1,wf+1-o.length);for(let r of o){let i=yf(t,e,r),a=n?xf(e,r,.75*s*i):"";_f(t.body.edges[r],
a&&_e(a,i,s))}}}function xf(t,e,n){let o=t.arrows.get(e)??[],s=t.parts?$n(t,o):-1;return Bi(t.facts,o,n)+(s<0?"":` ${Vn[s]}`)}
function yf(t,{level:e},n){let{arrows:o,nodes:s}=e,[r,i]=[s[o.actor[n]],s[o.target[n]]];if(r===i)return Pi;let a=Math.hypot(
r.x-i.x,r.y-i.y)-r.size-i.size;return Math.max(bf,Math.min(Pi,Math.floor(a/(.5*t.body.edges[n].options.font.size))))}function _f(t,e){
if((t.options.label||"")===e)return;let n=e.split(`
`).length;t.setOptions({label:e,font:{vadjust:-.5*(n-1)*t.options.font.size}})}var Fi=1.4,$f={nodes:[15,12,22],edges:[12,9.5,17]};function ks(){let{clientWidth:t,clientHeight:e}=v("canvas");return t>
0&&e>0}function Hi(t){let e=new ResizeObserver(()=>{ks()&&(e.disconnect(),t())});e.observe(v("canvas"))}function zi(t){let{
network:e}=t,n=e.body.nodeIndices;if(n.length>Ss){e.fit({nodes:n,animation:!1,maxZoomLevel:Fi});return}Di(e,n),Of(t,e.getScale())&&
(eo(t),Di(e,n))}function Di(t,e){let n={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let a of e){let{x:c,y:l,options:u}=t.
body.nodes[a],f=u.label.split(`
`),d=Math.max(u.size,.28*u.font.size*Math.max(...f.map(h=>h.length)));n.left=Math.min(n.left,c-d),n.right=Math.max(n.right,
c+d),n.top=Math.min(n.top,l-u.size),n.bottom=Math.max(n.bottom,l+u.size+1.2*u.font.size*f.length)}let{clientWidth:o,clientHeight:s}=v(
"canvas"),r=.95*Math.min(o/(n.right-n.left),s/(n.bottom-n.top)),i={x:(n.left+n.right)/2,y:(n.top+n.bottom)/2};t.moveTo({
position:i,scale:Math.min(r,Fi),animation:!1})}function Of(t,e){let n=Object.entries($f).map(([s,[r,i,a]])=>[s,{font:{size:Math.
min(a,Math.max(r,i/e))}}]),o=JSON.stringify(n);return t.letters===o?!1:(t.letters=o,t.network.setOptions(Object.fromEntries(
n)),!0)}function Ui(t){let{level:e}=x,{actor:n,target:o,sign:s}=e.arrows,r=x.arrows.get(t)||[],i=It(g,r)||g.labels.signs[s[t]],a=q(
zt(x,r).length,"statement");return`${C(e,n[t])} \u2013 ${i} ${Xr(g,e,t)?"\u2013":"\u2192"} ${C(e,o[t])} \xB7 ${a}`}function Gi(t){
let e=x.nodes.get(t),n=e?` \xB7 ${q(e.others.size,"neighbour")}`:"";return`${C(x.level,t)} \xB7 ${x.level.nodes[t].type}${n}`}var Qi=500,no=300,Sf=2,J=null,oo=()=>J?.network??null;function Vi(t){let e=[x.level.name,Ht(),w.language].join(" "),n=J?.
key!==e,o=J&&!n?J:kf(e);o.selection=x;let s=!o.network.body.nodeIndices.length;Ki(o,()=>{let r=vf(o);Mf(o,r),eo(o),Lf(),
(n||s&&r.size||t)&&Yi(o),Ji(o)}),v("canvas").setAttribute("aria-label",`${m("graph_of")} ${ht(x)}`)}function kf(t){J&&J.
network.destroy();let e=Ri(x.level),n={network:e,key:t,selection:x,arrows:[],isMoved:!1,isFine:null,letters:""};e.on("be\
foreDrawing",()=>Ji(n)),e.on("click",Af),e.on("doubleClick",({nodes:o})=>o.length&&Hn(o[0])),e.on("resize",({width:o})=>o>
0&&!n.isMoved&&so());for(let o of["zoom","dragEnd"])e.on(o,()=>n.isMoved=!0);e.on("hoverEdge",({edge:o})=>vs(Ui(o))),e.on(
"hoverNode",({node:o})=>vs(Gi(o)));for(let o of["blurEdge","blurNode"])e.on(o,()=>vs(""));return J=n,v("physics").firstElementChild.
checked=!1,n}function Ki({network:t},e){t.renderer.allowRedraw=!1;try{e()}finally{t.renderer.allowRedraw=!0}t.body.emitter.
emit("_requestRedraw")}function vf(t){let{body:e}=t.network,{facts:n,level:o,arrows:s,chosen:r,parts:i}=t.selection,{arrows:a,
merged:c}=o,l=new Set,u=n.encodings.signs.map((d,h)=>_s(Ln(h))),f=c?null:ji(t.selection);for(let d of t.arrows)s.has(d)||
(e.edges[d].options.hidden=!0);for(let[d,h]of s){let{options:b}=e.edges[d];b.hidden=!1,b.width=Ii(Pt(n,h,r,t.selection.state.
count)||1,s.size>no),b.color=i?_s(ui(t.selection,h)):u[a.sign[d]],f&&Object.assign(b.smooth,f.get(d)),l.add(a.actor[d]).
add(a.target[d])}return t.isFine=null,t.arrows=e.edgeIndices=[...s.keys()],l}function Mf({network:{body:t},selection:{isGrown:e,
shown:n}},o){if(e)for(let s of n)o.add(s);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!0;t.nodeIndices=[...o].filter(
s=>t.nodes[s]);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!1}function Ji(t){let{body:e}=t.network,n=e.edgeIndices.
length<=no||Ei*e.view.scale>=Sf;if(t.isFine===n)return;t.isFine=n;let{sign:o,hold:s,mark:r}=t.selection.level.arrows;for(let i of e.
edgeIndices){let{options:a}=e.edges[i],c=Ci(`${o[i]} ${s[i]} ${r[i]}`);a.arrows=n?c.ends:Ni,a.dashes=n&&c.dashes}for(let i of e.
nodeIndices)e.nodes[i].options.borderWidth=n?1:0}function so(){let t=J;t&&Ki(t,()=>Yi(t))}function Yi(t){t.isMoved=!1,t.
network.body.nodeIndices.length&&(ks()?zi(t):Hi(Tf))}function Tf(){J?.network.redraw(),so()}function Zi(t){J?.network.body.
nodes[t]&&J.network.focus(t,{scale:1,animation:!1})}function Xi(t){if(!J)return;let{network:e,selection:n}=J;e.setOptions(
{physics:{enabled:t}}),!t&&($s(e,n.level),e.redraw())}function Af({nodes:t,edges:e}){let{level:n}=x;t.length?P(n.nodes[t[0]].
actor):e.length&&mt(n.arrows.actor[e[0]],n.arrows.target[e[0]])}function Lf(){if(!J)return;let t=se(),[e,n]=(t?.names??[]).
map(a=>x.level.numbers.get(a)),{actor:o,target:s}=x.level.arrows,r=t?.kind==="actor"&&e!==void 0&&J.network.body.nodes[e]?
[e]:[],i=t?.kind==="pair"?[...x.arrows.keys()].filter(a=>o[a]===e&&s[a]===n):[];J.network.setSelection({nodes:r,edges:i},
{unselectAll:!0,highlightEdges:!1})}function vs(t){v("hint").textContent=t}var $e=(t,e)=>M(t,n=>Ef(e(),n));async function Ef(t,e){try{await navigator.clipboard.writeText(t)}catch{let n=p("textare\
a",{class:"unseen","aria-hidden":"true"},t);document.body.append(n),n.select(),document.execCommand("copy"),n.remove()}xe(
m("copied")),e.classList.add("done"),setTimeout(()=>e.classList.remove("done"),1200)}function Oe(t,e,n){let o=URL.createObjectURL(
n instanceof Blob?n:new Blob([n],{type:e})),s=p("a",{href:o,download:t});document.body.append(s),s.click(),s.remove(),setTimeout(
()=>URL.revokeObjectURL(o),1e4)}var Se=(t,...e)=>p("section",{class:"group"},p("h2",{},t),e);function H(t,e,n,o){let s=e.find(([r])=>r===n);return p("se\
lect",{"aria-label":t,title:s?.[1],onchange:r=>o(r.target.value)},e.map(([r,i])=>p("option",{value:r,selected:r===n},I(i))))}
function Y(t,e,n,o){let s=p("input",{type:"checkbox",checked:e,onchange:r=>n(r.target.checked)});return p("label",{class:"\
tick"},s,o,p("span",{},t))}function jt(t,e){let n=p("ol",{class:"acts"},t.slice(0,e));return[n,Ye(t,e,e,o=>oe(n,o))]}function Ye(t,e,n,o){
if(t.length<=e)return null;let s=e,r=()=>m("more",{n:t.length-s}),i=M(r(),()=>{o(t.slice(s,s+n)),s+=n,s>=t.length?i.remove():
i.textContent=r()});return i}var yt=(t,...e)=>p("fieldset",{},p("legend",{},t),e);function ta({level:t,chosen:e},n,o,s){let r={as_subject:[],as_object:[],as_source:[],as_other:[]};for(let[i,a]of n.statements.
entries())s!==void 0&&a.sources?.includes(s)&&r.as_source.push(i),e.inside[i]&&((o!==void 0?t.subject[i]===o:a.s===s)?r.
as_subject.push(i):(o!==void 0?t.object[i]===o:a.o===s)?r.as_object.push(i):a.roles?.some(([,c])=>c===s)&&r.as_other.push(
i));return Object.entries(r).filter(([,i])=>i.length)}var Nf=/(?<![\p{L}\p{N}])['"\u2018\u201c\u201e\u00ab]([^'"\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb]+)['"\u2019\u201d\u201c\u00bb](?![\p{L}\p{N}])/gu,
st=t=>g.relations[g.statements.relation[t]],X=t=>g.articles[g.statements.article[t]],Ze=t=>t.map(e=>F(T().entities[e]));
function gt(t,e=0){let n=Xe(t),o=Ms(t,e).join(" \u2013 ");return n.length?`${o} [${n.join("; ")}]`:o}function Ms(t,e=0){
let n=T().statements[t],o=_t(n.s,e)+ae(t,"subject"),s=_t(n.o,e)+ae(t,"object");return[o,st(t).label,s+(e?"":qf(t))]}function qf(t){
let e=T(),n=new Map;for(let[s,r]of e.statements[t].roles??[])n.set(s,[...n.get(s)??[],_t(r)+ae(t,e.roles[s].id)]);return[
...n].sort(([s],[r])=>s-r).map(([s,r])=>`, ${e.roles[s].label} ${r.join(` ${m("and")} `)}`).join("")}function _t(t,e=0){
if(typeof t=="string")return Ut(t);if(t>=0)return Ut(F(T().entities[t]));let n=-1-t;return e>=2?`[#${g.statements.key[n].
split("#")[1]}]`:`[${gt(n,e+1)}]`}var ae=(t,e)=>T().statements[t].inferred?.includes(e)?` (${m("inferred")})`:"";function Xe(t){
let{names:e,labels:n,statements:o}=g,s=T().statements[t],r=o.stance[t]>=0?e.stances[o.stance[t]]:"";return[s.sources?.length&&
`${m("according_to")} ${Ze(s.sources).map(Ut).join(" > ")}${ae(t,"according_to")}`,r==="doubts"&&m("author_doubts"),r===
"rejects"&&m("author_rejects"),o.mode[t]!==te&&n.modes[o.mode[t]],o.certainty[t]!==0&&n.certainties[o.certainty[t]],o.polarity[t]!==
0&&n.polarities[o.polarity[t]],s.ended&&m("ended")].filter(a=>typeof a=="string")}function ea(t){let e=g.names.stances[g.
statements.stance[t]],{note:n}=T().statements[t];if(e!=="doubts"&&e!=="rejects"||typeof n!="string")return[];let o=n.matchAll(
Nf);return Array.from(o,([,s])=>s.trim()).filter(Boolean)}function tn(t){let e=T().statements[t].quote.slice(2).map(Number);
return e.flatMap((n,o)=>o%2?[]:[[n,e[o+1]]])}function Tt(t){let e=T(),n=e.bodies[g.statements.article[t]];return n===null?
e.statements[t].quote.join(" [\u2026] "):tn(t).map(([o,s])=>n.slice(o,s).split(/\s+/).join(" ")).join(" [\u2026] ")}var Cf=44,ro=(t,e)=>ra(t,e,(n,o)=>If(tn(t),n,o));function sa(t,e){let n=ea(t);return aa(t).some(s=>na(n,s).length)?ra(t,
e,s=>na(n,s),"doubting"):null}function ra(t,e,n,o=null){let{quote:s}=T().statements[t],r=ia(t)===null?null:Number(s[0]);
return aa(t).map((i,a)=>[a?" [\u2026] ":"",jf(i,n(i,r),e,o)])}var ia=t=>T().bodies[g.statements.article[t]];function aa(t){
let{quote:e}=T().statements[t],n=ia(t);return n===null?e.map(String):[n.slice(Number(e[0]),Number(e[1]))]}var If=(t,e,n)=>n===
null?[[0,e.length]]:t.map(([o,s])=>[o-n,s-n]);function na(t,e){let n=[];for(let o of t){let s=o.split(/\s+/).map(i=>i.replace(
/[.*+?^${}()|[\]\\]/g,"\\$&")),r=new RegExp(`(?<![\\p{L}\\p{N}])${s.join("\\s+")}(?![\\p{L}\\p{N}])`,"iu").exec(e);r&&n.
push([r.index,r.index+r[0].length])}return n.sort(([o],[s])=>o-s)}function jf(t,e,n,o){let s=[],r=0;for(let[a,c]of e)a>r&&
s.push(r||n===void 0?oa(t.slice(r,a)):Rf(t.slice(0,a),n)),c>r&&s.push(p("mark",{class:o},Ts(t.slice(Math.max(r,a),c)))),
r=Math.max(r,c);let i=t.slice(r);return[...s,n===void 0?oa(i):Wf(i,n)]}var Ts=t=>t.replace(/^# /,"");function oa(t){let e=Ts(
t),n=e.split(/\s+/);return n.length<=Cf?e:[...n.slice(0,20),"[\u2026]",...n.slice(-20)].join(" ")}function Rf(t,e){let n=Ts(
t).split(/\s+/);return n.length<=e+1?n.join(" "):["\u2026",...n.slice(-e-1)].join(" ")}function Wf(t,e){let n=t.split(/\s+/);
return n.length<=e+1?n.join(" "):[...n.slice(0,e+1),"\u2026"].join(" ")}var As=new Set("al bin da de del della den der di do dos du e el ibn la le ten ter van von y".split(" "));function ke(t){
return t.published&&t.published!=="unknown"?t.published:t.inferred?`${m("no_date")}, ${m("probably")} ${t.inferred}`:m("\
no_date")}var At=t=>`${t.author?`${Ut(t.author)}, `:""}${Ut(t.publisher)}, ${ke(t)}`;function Bf(t){return`${t.author?`${t.
author}, `:""}\u201C${t.title}\u201D, ${t.publisher}, ${ke(t)}`}function la(t){let e={plain:Pf,chicago:Df,apa:Ff}[w.citation];
return`${e(X(t))} \u201C${Ls(Tt(t))}\u201D`}function Pf(t){let e=t.retrieved?` (${m("accessed")} ${t.retrieved})`:"";return`${Bf(
t)}${t.url?`, ${t.url}`:""}${e}:`}function Df(t){let e=`\u201C${Ls(t.title)}${/[?!.,]$/.test(t.title)?"":","}\u201D`,n=io(
t.published)??(t.inferred?`[${io(t.inferred)??t.inferred}?]`:"n.d."),o=io(t.retrieved),s=[t.publisher,n,o&&`accessed ${o}`,
t.url].filter(Boolean);return`${t.author?`${t.author}, `:""}${e} ${s.join(", ")}:`}function Ff(t){let e=ua(t),n=e?e.map(
({given:u,family:f})=>`${f}, ${Hf(u)}`):[t.author??t.publisher],o=n.slice(-1).join(""),s=n.length>1?`${n.slice(0,-1).join(
", ")}, & ${o}`:o,r=ca(t.published)??(t.inferred?`[ca. ${ca(t.inferred)??t.inferred}]`:"n.d."),i=t.author&&t.author!==t.
publisher?`${t.publisher}. `:"",a=io(t.retrieved),c=t.url?`${a?`Retrieved ${a}, from `:""}${t.url} `:"",l=u=>/[?!.]$/.test(
u)?u:`${u}.`;return`${l(s)} (${r}). ${l(t.title)} ${i}${c}`.replace(/[. ]*$/,":")}var Hf=t=>t.split(/[\s-]+/).map(e=>`${e[0]}\
.`).join(" "),Ls=t=>t.replace(/“/g,"\u2018").replace(/”/g,"\u2019");function io(t){let{year:e,month:n,day:o}=ao(t);return e?
[[n,o].filter(Boolean).join(" "),e].filter(Boolean).join(n&&o?", ":" "):null}function ca(t){let{year:e,month:n,day:o}=ao(
t);return e?[e,[n,o].filter(Boolean).join(" ")].filter(Boolean).join(", "):null}function ao(t){let[,e,n,o]=/^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.
exec(t??"")??[],s=n?new Date(Date.UTC(2e3,Number(n)-1,1)):null;return{year:e,month:s?.toLocaleDateString("en-US",{month:"\
long",timeZone:"UTC"}),day:o&&String(Number(o))}}function ua({author:t,publisher:e}){if(!t||t===e)return null;let n=t.split(
/\s+and\s+|\s*&\s*|,\s*(?:and\s+)?/).map(zf);return n.every(o=>o!==null)?n:null}function zf(t){let e=t.trim().split(/\s+/),
n=r=>/^\p{L}/u.test(r)&&(!/^\p{Ll}/u.test(r)||As.has(r));if(e.length<2||e.length>4||!e.every(n)||As.has(e[0]))return null;
let o=e.findIndex(r=>As.has(r)),s=o>0?o:e.length-1;return{given:e.slice(0,s).join(" "),family:e.slice(s).join(" ")}}function fa(t){
let e=X(t),{published:n,url:o,retrieved:s}=e,r=ua(e),i=`{${en(e.author||e.publisher)}}`,a=ao(n).year!==void 0,c=/^\d{4}/.
exec(a?"":n||e.inferred||""),u=[["author",r?r.map(({given:f,family:d})=>en(`${f} ${d}`)).join(" and "):i],["title",en(e.
title)],["organization",!!e.author&&e.author!==e.publisher&&en(e.publisher)],["date",a&&n],["year",c?.[0]],["url",o&&encodeURI(
ms(o)).replace(/[{}\\]/g,"")],["urldate",ao(s).day&&s],["note",`\`\`${en(Ls(Tt(t)))}''`]].flatMap(([f,d])=>d?[`  ${f} = \
{${d}}`]:[]);return`@online{${e.id.replace(/[\s,{}#%~\\"'()=]+/g,"-")},
${u.join(`,
`)}
}`}var Uf={"~":"\\textasciitilde{}","^":"\\textasciicircum{}","\u201C":"``","\u201D":"''","\u2018":"`","\u2019":"'","\u2013":"\
--","\u2014":"---","\u2026":"\\dots{}"},en=t=>t.replace(/[{}\\]/g,"").replace(/([#$%&_])/g,"\\$1").replace(/[~^“”‘’–—…]/g,
e=>Uf[e]);function Me(t){let e=T().statements[t],n=g.statements.key[t];return p("article",{class:"statement","aria-label":gt(t)},Gf(
t),p("blockquote",{lang:X(t).language},ro(t)),e.translation?p("p",{class:"translation"},e.translation):null,Qf(t),p("det\
ails",{},p("summary",{},m("details")),p("dl",{},Vf(t))),p("p",{class:"actions"},$e(m("copy_footnote"),()=>la(t)),H(m("ci\
tation"),Ho.map(o=>[o,m(`citation_${o}`)]),w.citation,o=>_({citation:o})),$e(m("copy_bibtex"),()=>fa(t)),$e(m("copy_link"),
()=>An({open:`statement:${n}`}))))}function ve(t){if(typeof t=="string")return be(t);if(t<0)return N(`[${gt(-1-t,1)}]`,()=>et(
-1-t),{class:"link nested",dir:"ltr"});let e=T().entities[t];return N(F(e),()=>P(e.id),{lang:re(e)})}function Gf(t){let e=T(),
n=e.statements[t],o=st(t),s=(n.roles??[]).map(([u,f])=>[", ",p("span",{class:"role"},e.roles[u].label)," ",ve(f),ae(t,e.
roles[u].id)]),r=Xe(t).map(u=>[" ",p("span",{class:"mark"},u)]),i=p("span",{class:`verb ${g.names.signs[o.sign]}`},o.label),
[a,c]=[ve(n.s),ve(n.o)],l=u=>ae(t,u);return p("p",{class:"claim"},a,l("subject")," ",i," ",c,l("object"),s,r)}function Qf(t){
let e=X(t),n=N(be(e.title,e.language),()=>Fn(g.statements.article[t],t));return p("p",{class:"source",dir:"ltr"},"\u201C",
n,"\u201D, ",At(e)," ",Es(e))}var Es=t=>t.url&&zn(t.url,`${m("original")} \u2197`);function Vf(t){let{labels:e,coders:n,
statements:o}=g,s=T(),r=s.statements[t],i=r.inferred??[],a=o.quad_class[t]<0?"":`, ${e.quad_classes[o.quad_class[t]]}`,c=s.
fields.filter(({name:l})=>l!=="translation");return[$t(m("according_to"),Kf(t,r),i.includes("according_to")),$t(m("certa\
inty"),`${e.certainties[o.certainty[t]]}, ${e.polarities[o.polarity[t]]}`),r.sources?$t(m("author_stance"),e.stances[o.stance[t]]):
null,$t(m("mode"),e.modes[o.mode[t]]),$t(m("date"),Gn(r)),$t(m("kind"),`${e.kinds[st(t).kind]}${a}`),$t(m("inferred_fiel\
ds"),i.join(", ")),r.or?$t(m("alternative_to"),r.or.map(l=>N(gt(l,1),()=>et(l)))):null,c.map(({name:l,label:u})=>$t(u,r[l])),
$t(m("coder"),n[o.coder[t]]),$t(m("statement"),p("code",{},o.key[t]))]}function Kf(t,{sources:e}){let n=X(t),o=n.author||
n.publisher;return e?m("viewpoint_quoted",{name:Ze(e).join(" > "),by:o}):`${m("the_author")} (${o})`}function $t(t,e,n=!1){
return e==null||e===""?null:[p("dt",{},t),p("dd",{},e,n&&p("span",{class:"mark"},m("inferred")))]}function co(t){let e=Rn(x,t).map(n=>{let o=Wn(x,n),s=n.filter(i=>i!==o),r=p("details",{class:"mentions"},p("summary",{},
q(s.length,"mention")),s.map(Me));return p("li",{},Me(o),s.length>0&&r)});return jt(e,30)}function lo(t,e){let{statements:n,
articles:o,sources:s}=t,r=(l,u,f,d="")=>p("span",{class:d&&`quad-class ${d}`},W(l,u,e),` ${f}`),i=(l,u,f)=>r(l,u,Qe(l,f)),
a=g.labels.quad_classes.map((l,u)=>t.byQuadClass[u]>0&&r(t.byQuadClass[u],t.quadClasses[u],l,kt(g,u))),c=p("p",{class:"c\
ounts"},i(t.acts,Ge(t),"act"),a,t.noQuadClass>0&&r(t.noQuadClass,t.none,m("no_quad_class")),t.unrealActs>0&&i(t.unrealActs,
t.unreal,"not_actual_act"),i(n.length,n,"statement"),i(o.size,n,"article"),i(s.size,n,"source"));return t.scored?[c,Jf(t,
e)]:c}function Jf(t,e){let n=m("score_text",{sum:gs(t.sum),mean:gs(t.sum/t.scored),n:t.scored});return p("details",{},p(
"summary",{},m("score")),p("p",{},n," ",W(m("show_quotes"),Ge(t),e)))}function pa(t,e,n){let o=new Map([[e,[]]]),s=[e];for(;s.length&&!o.has(n);){let a=new Map;for(let c of s)for(let l of t.
get(c)?.others??[])o.has(l)||a.set(l,[...a.get(l)??[],c]);for(let[c,l]of a)o.set(c,l);s=[...a.keys()]}let r=[],i=(a,c)=>{
if(!(r.length>=6))if(a===e)r.push([e,...c]);else for(let l of o.get(a)??[])i(l,[a,...c])};return o.has(n)&&i(n,[]),r}var Yf=400;function da(t){let{level:e}=x,n=Zo(x.nodes).filter(i=>i!==t).slice(0,Yf),o=p("div",{class:"paths"}),s=n.map(i=>[
e.nodes[i].actor,C(e,i)]),r=i=>A(o,i&&Zf(t,e.numbers.get(i)??-1));return p("div",{class:"paths-form"},H(m("paths_to"),[[
"",m("paths_to")],...s],"",r),o)}function Zf(t,e){let n=pa(x.nodes,t,e);return n.length?p("ol",{},n.map(o=>p("li",{},o.map(
(s,r)=>[r>0&&Xf(o[r-1],s),C(x.level,s)])))):p("p",{class:"quiet"},m("no_path"))}var Xf=(t,e)=>[ma(t,e,"\u2192"),ma(e,t,"\
\u2190")];function ma(t,e,n){let{level:o,pairs:s}=x,r=s.get(Lt(t,e,o.nodes.length)),i=`${C(o,t)} \u2192 ${C(o,e)}: ${m("\
show_quotes")}`;return r&&N(` ${n}${r.weight} `,()=>mt(t,e),{"aria-label":i})}var ha={pair:tp,actor:np,statement:ap,list:lp},ga=({kind:t,names:e})=>Object.hasOwn(ha,t)?ha[t](e):null;function tp(t){let{
level:e,pairs:n}=x,[o,s]=t.map(d=>e.numbers.get(d));if(o===void 0||s===void 0)return null;let r=e.nodes.length,[i,a]=[n.
get(Lt(o,s,r)),n.get(Lt(s,o,r))],[c,l]=[o,s].map(d=>C(e,d)),u=i&&qt(x,i),f=i?Mt(g,i.rows).map(ie):[];return p("section",
{},p("h2",{},N(c,()=>P(t[0])),f.length===1?[" ",p("span",{class:`verb ${ep(i?.rows??[])}`},f)," "]:" \u2192 ",N(l,()=>P(
t[1]))),f.length>1&&p("ul",{class:"says"},f.map(d=>p("li",{},d))),u?lo(u,`${c} \u2192 ${l}`):p("p",{class:"quiet"},m("no\
_tie_in_direction")),p("p",{class:"actions"},a&&N(m("opposite_direction",{n:a.weight}),()=>mt(s,o)),N(m("over_time"),()=>_(
{tab:"timeline",pair:t}))),u&&co(u.statements))}var ep=([t])=>g.names.signs[x.level.arrows.sign[x.level.arrow[t]]];function np([
t]){let e=x.level.numbers.get(t),n=e===void 0?null:x.level.nodes[e],o=Et(t),s=o?F(o):n?.label;if(s===void 0)return null;
let r=ta(x,T(),e,vn(t)),i=[o?o.type:n?.type,n?.sector?.replace("_"," ")],a=e!==void 0&&x.nodes.has(e);return p("section",
{},p("h2",{lang:o&&re(o)},s),p("p",{class:"quiet"},i.filter(Boolean).join(", ")),o&&sp(o,s),a?p("p",{class:"actions"},rp(
t,e)):op(t,s),a?[p("h3",{},m("ties")),ip(e)]:null,r.map(([c,l])=>p("details",{class:"as",open:!a},p("summary",{},`${m(c)}\
 (${l.length})`),co(pt(x.chosen,l)))))}function op(t,e){let n=p("p",{class:"actions"},p("span",{class:"quiet"},m("not_sh\
own",{name:e})));return xi(t).then(o=>{o&&n.append(" ",M(m("show_it"),()=>_({...o,tab:"graph"})))}),n}function sp({labels:t={},
note:e,wikidata:n},o){let s=Object.entries(t).filter(([,i])=>i!==o),r=n&&`https://www.wikidata.org/wiki/${encodeURIComponent(
n)}`;return[Object.keys(t).length>1&&p("p",{class:"quiet"},s.map(([i,a],c)=>[c?" \xB7 ":"",p("span",{lang:i},a)])),e&&p(
"p",{class:"note"},e),r&&p("p",{},zn(r,`Wikidata ${n} \u2197`))]}function rp(t,e){let n=w.ego===t;return[M(m(n?"show_all":
"neighbours_only"),()=>_({ego:n?null:t,tab:"graph"})),x.isGrown&&M(m("show_neighbours"),()=>Hn(e)),da(e)]}function ip(t){
let{level:e,pairs:n}=x,s=[...n.values()].filter(({a:r,b:i})=>r===t||i===t).sort(He).map(({a:r,b:i,weight:a})=>p("li",{},
N([be(C(e,r))," \u2192 ",be(C(e,i))],()=>mt(r,i)),p("span",{class:"quiet"},` ${a}`)));return jt(s,15)}function ap([t]){let{
act:e,key:n}=g.statements,o=n.indexOf(t);if(o<0)return null;let s=e[o]<0?[]:e.flatMap((r,i)=>r===e[o]&&i!==o?[i]:[]);return p(
"section",{},p("h2",{},I(m("statement"))),cp(o)?null:p("p",{class:"quiet"},m("statement_does_not_match")),Me(o),s.length?
[p("h3",{},m("other_mentions")),s.map(Me)]:null)}function cp(t){return(w.tab==="arguments"||w.tab==="article"?de(g,w):x.
chosen.inside)[t]}function lp([t]){let{statements:e,label:n}=Dn(t);if(!e.length)return null;let o=Number(t.split(" ")[0]),
s=o>e.length,r=e.filter(i=>!x.chosen.inside[i]).length;return p("section",{},p("h2",{},I(n||m("quotes"))),p("p",{class:"\
quiet"},q(e.length,"statement"),s&&`. ${m("link_cut",{kept:e.length,n:o})}`,r>0&&`. ${m("some_do_not_match",{n:E(r)})}`),
co(e))}var Te=null,Ae=[];async function wa(){let t=v("panel"),e=se();if(!e||!w.open){Te=null,Ae.length=0,A(t);return}await R();
let n=ga(e);Te&&Te!==w.open&&up(Te,w.open),A(t,p("div",{class:"panel-head"},Ae.length>0&&M(`\u2039 ${m("back")}`,fp,{class:"\
quiet-button"}),$e(m("copy_link"),An),M("\xD7",()=>_({open:null}),{class:"close","aria-label":m("close")})),n||p("p",{class:"\
quiet"},m("not_in_page"))),Te!==w.open&&pp(t),Te=w.open}function up(t,e){Ae.at(-1)===e?Ae.pop():Ae.push(t)}var fp=()=>_(
{open:Ae.at(-1)??null});function pp(t){let e=t.querySelector("h2");t.scrollTop=0,e&&document.body.classList.contains("re\
ady")&&(e.tabIndex=-1,e.focus({preventScroll:!0})),xe(e?e.textContent:m("not_in_page"))}var ba="sums_up";function nn(t,e,n){let o=de(t,n,t.statements.alternative),s=e.arrows.filter(l=>o[l.statement]),r=s.filter(
l=>l.by!==ba),i=new Set(r.flatMap(({tail:l,head:u})=>[l,u])),a=new Map;for(let l of s){if(l.by===ba&&!i.has(l.tail))continue;
let u=[l.tail,l.head,l.by,l.words].join(`
`),f=a.get(u);f?f.statements.push(l.statement):a.set(u,{...l,statements:[l.statement]})}let c=e.topics.findIndex(([l])=>l===
n.about);return n.about===null?[...a.values()]:mp([...a.values()],e,c)}function mp(t,{cards:e},n){let o=t.flatMap(({tail:i,
head:a})=>[i,a]).filter(i=>e[i].about?.includes(n)),s=xa(o,t,"head","tail"),r=xa(o,t,"tail","head");return t.filter(i=>s.
has(i.head)||r.has(i.tail))}function xa(t,e,n,o){let s=new Map;for(let i of e)s.set(i[n],[...s.get(i[n])??[],i[o]]);let r=new Set(
t);for(let i of r)for(let a of s.get(i)??[])r.add(a);return r}var ce=({tail:t,head:e})=>`${t} ${e}`;function _a(t,e,n){return dp(e).map(o=>hp(t,o,n)).sort((o,s)=>s.layers.flat().length-
o.layers.flat().length)}function dp(t){let e=new Map,n=s=>{let r=e.get(s)??s;return r===s?s:n(r)};for(let{tail:s,head:r}of t)
e.set(n(r),n(s));let o=new Map;for(let s of t)o.set(n(s.tail),[...o.get(n(s.tail))??[],s]);return[...o.values()]}function hp({
cards:t,bends:e},n,o){let s=new Set(n.flatMap(({tail:f,head:d})=>[f,d])),r=new Map,i=new Map,a=(f,d)=>(r.set(f,[...r.get(
f)??[],d]),d);for(let[f,d,h]of t)s.has(f)&&i.set(f,{layer:d,spot:a(d,ya(f,h,o(f)))});let c=new Map(e.map(([f,d,h])=>[ce(
{tail:f,head:d}),h])),l=new Map;for(let f of n){let[d,h]=[i.get(f.tail),i.get(f.head)];if(!d||!h||l.has(ce(f)))continue;
let b=d.layer<h.layer?1:-1,y=(c.get(ce(f))??[]).map((O,L)=>a(d.layer+b*(L+1),ya(-1,O,26))),$=[d.spot,...y,h.spot];l.set(
ce(f),$);let S=b>0?$:[...$].reverse();for(let[O,L]of S.slice(1).entries())L.above.push(S[O]),S[O].below.push(L)}let u=[...r].
sort(([f],[d])=>f-d).map(([,f])=>f.sort((d,h)=>d.across-h.across));return{layers:u,arrows:n,ways:l,width:gp(u)}}var ya=(t,e,n)=>({
card:t,across:e,room:n,at:0,above:[],below:[]});function gp(t){for(let o of t){let s=0;for(let r of o)r.at=s+r.room/2,s+=
r.room}for(let o=0;o<8;o++)for(let s of o%2?[...t].reverse():t){let r=s.map(({above:i,below:a,at:c})=>uo([...i,...a].map(
l=>l.at))??c);for(let[i,a]of wp(r,s).entries())s[i].at=a}let e=t.flat(),n=Math.min(...e.map(({at:o,room:s})=>o-s/2));for(let o of e)
o.at-=n;return Math.max(...e.map(({at:o,room:s})=>o+s/2))}var uo=t=>t.length?t.reduce((e,n)=>e+n,0)/t.length:null;function wp(t,e){
let n=[],o=[],s=0;for(let[i,a]of t.entries())for(s+=i?(e[i-1].room+e[i].room)/2:0,o.push(s),n.push([a-s]);n.length>1&&(uo(
n[n.length-2])??0)>(uo(n[n.length-1])??0);){let c=n.pop()??[];n[n.length-1].push(...c)}return n.flatMap(i=>i.map(()=>uo(
i)??0)).map((i,a)=>i+o[a])}var[bp,xp]=[172,148],yp=900,Ns=20,Sa=30,fo=18,qs=16,_p=40,$a=[1.4,2.8,2.3,1.8,1.2],$p={"not actual":"6 4",hedged:"2 4"},
Cs=t=>t&&$p[t];function ka(t,e,n,o){let s=p("div",{class:"argument"});t.append(s);let r=s.clientWidth,i=[...new Set(n.flatMap(
({tail:S,head:O})=>[S,O]))],a=kp(e,n);for(let{label:S}of[...a.values()].flat())s.append(S);let l=_a(o,n,S=>{let O=(a.get(
S)??[]).map(({label:L})=>L.offsetWidth+8);return Math.max(r<yp?xp:bp,O.reduce((L,j)=>L+j,0))+Ns}),u=l.flatMap(({layers:S})=>S.
flat().filter(({card:O})=>O>=0)),f=new Map(u.map(({card:S,room:O})=>[S,Sp(e.cards[S],O-Ns)]));for(let S of i)s.prepend(f.
get(S)??"");let d=k("svg",{class:"lines","aria-hidden":"true"});s.prepend(d);let[h,b,y,$]=[0,0,0,0];for(let S of l){h>0&&
h+S.width+qs>r&&([h,b,y]=[0,b+y+_p,0]);let L=Mp(S,{left:h,top:b,boxes:f,meetings:a,lines:d});h+=S.width+2*qs,$=Math.max(
$,h),y=Math.max(y,L)}s.style.width=`${$}px`,s.style.height=`${b+y}px`,d.setAttribute("width",String($)),d.setAttribute("\
height",String(b+y)),Op(s,u,f,a)}function Op(t,e,n,o){for(let{card:s}of e){for(let{label:r}of o.get(s)??[])t.append(r);t.
append(n.get(s)??"")}}function Sp(t,e){let[,n]=g.names.polarities,o=[...t.marks??[]].sort((f,d)=>+(d===n)-+(f===n));t.inferred&&
o.push(m("inferred"));let s=t.denied?"\u2298 ":t.doubted?"? ":"",r=[o.length>0&&p("strong",{},`${s}${o.join(", ")}`),o.length>
0&&" ",p("span",{},t.text)],i=t.hold?` held-${t.hold.replace(" ","-")}`:"",a=`card ${t.sign??""}${i}${t.denied?" denied":
""}`,{id:c,statements:l=[]}=t,u=l.length||c?M(r,()=>c?P(c):D(l,t.text),{class:a}):p("div",{class:a},r);return u.style.width=
`${e}px`,u}function kp({cards:t},e){let n=new Map;for(let s of e){let r=[...(s.marks??[]).map(a=>`${a}:`),s.words].join(
" "),i=n.get(s.head)??new Map;n.set(s.head,i.set(r,[...i.get(r)??[],s]))}let o=new Map;for(let[s,r]of n){let i=[...r].map(
([a,c])=>({arrows:c,label:vp(t,a,c)}));o.set(s,i)}return o}function vp(t,e,n){let o=n.flatMap(i=>i.statements),s=n.map(({
tail:i,head:a})=>m("leads_to",{tail:t[i].text,words:e,head:t[a].text})),r=[p("strong",{},e),n.length>1&&` \xB7 ${n.length}`];
return M(r,()=>D(o,e),{class:"arrow-words","aria-label":`${s.join("; ")}. ${m("show_quotes")}`,title:s.join(`
`)})}function Mp({layers:t,arrows:e,ways:n},{left:o,top:s,boxes:r,meetings:i,lines:a}){let c=d=>r.get(d),l=new Map,u=new Map,
f=s;for(let[d,h]of t.entries()){let b=h.filter(({card:O})=>O>=0),y=b.flatMap(({card:O})=>i.get(O)??[]).map(({label:O})=>O.
offsetHeight),$=Math.max(0,...y);$&&(f+=Sa+$+fo);let S=Math.max(0,...b.map(({card:O})=>c(O).offsetHeight));for(let O of h){
let L=O.card<0?S:c(O.card).offsetHeight,j=O.card>=0&&d===0?f+S-L:f;if(l.set(O,{top:j,foot:j+L,start:f+S}),O.card<0)continue;
Oa(c(O.card),o+O.at-(O.room-Ns)/2,j);let z=Tp(i.get(O.card)??[],n,o+O.at);for(let{label:V,arrows:Po,at:B}of z){Oa(V,B-V.
offsetWidth/2,f-fo-$+($-V.offsetHeight)/2);for(let Lu of Po)u.set(Lu,B);let ut=Math.max(...Po.map(va));a.append(Ap(B,f-fo-
$,j,ut))}}f+=S}for(let d of e){let h=n.get(ce(d))??[];a.append(Lp(d,h,{left:o,at:u.get(d)??0,bounds:l,layers:t,meetings:i}))}
return f-s}function Oa(t,e,n){t.style.left=`${Math.round(e)}px`,t.style.top=`${Math.round(n)}px`}function Tp(t,e,n){let o=({
arrows:a})=>{let c=a.map(l=>e.get(ce(l))?.at(-2)?.at??0);return c.reduce((l,u)=>l+u,0)/c.length},s=[...t].sort((a,c)=>o(
a)-o(c)),r=s.reduce((a,{label:c})=>a+c.offsetWidth+8,0),i=n-r/2;return s.map(a=>{let c=a.label.offsetWidth+8;return i+=c,
{...a,at:i-c/2}})}var va=({rank:t})=>$a[t??0]??$a[0];function Ap(t,e,n,o){return k("g",{},k("line",{x1:t,x2:t,y1:e,y2:n-
7,"stroke-width":o}),k("path",{class:"head",d:`M${t-5} ${n-9} L${t} ${n-1} L${t+5} ${n-9} Z`}))}function Lp(t,e,{left:n,
at:o,bounds:s,layers:r,meetings:i}){let[a,c]=[e[0],e[e.length-1]],l=s.get(c),u=s.get(a),f=L=>r.findIndex(j=>j.includes(L)),
d=r[f(c)].flatMap(({card:L})=>i.get(L)??[]),h=Math.max(0,...d.map(({label:L})=>L.offsetHeight)),y=Math.min(...r[f(c)].map(
L=>s.get(L)?.top??l.top))-fo-h,$=[[n+a.at,u.foot]];if(u.top<l.top){$.push([n+a.at,u.start]);for(let L of e.slice(1,-1)){
let{top:j,foot:z}=s.get(L);$.push([n+L.at,j],[n+L.at,z])}}else{let L=n+Math.max(...r.flat().map(j=>j.at+j.room/2))+qs/2;
$.push([n+a.at,u.start+6],[L,u.start+6],[L,y-Sa/2])}$.push([o,y]);let{dashes:S,width:O}={dashes:Cs(t.hold),width:va(t)};
return k("polyline",{points:$.join(" "),"stroke-width":O,"stroke-dasharray":S})}var Rt=(...t)=>p("div",{class:"sheet"},t),Le=(t,...e)=>p("div",{class:"sheet",tabindex:0,role:"region","aria-label":m(`t\
ab_${t}`)},e);async function Ma(t){let[e]=await Promise.all([kn(),R()]),n=nn(g,e,w),o=b=>g.statements.article[b.statement],s=nn(g,e,{...w,
about:null}),r=[...new Set(s.map(o))].sort((b,y)=>b-y);if(!r.length){A(t,Le("arguments",p("p",{},m("no_arrows"))));return}
let a=r.find(b=>g.articles[b].id===w.article)??r.find(b=>n.some(y=>o(y)===b))??r[0],c=n.filter(b=>o(b)===a),l=g.articles[a],
u=t.querySelector(".sheet"),[f,d]=[u?.scrollLeft??0,u?.scrollTop??0],h=Le("arguments",p("p",{class:"line choosers"},H(m(
"argument_article"),r.map(b=>[g.articles[b].id,g.articles[b].title]),l.id,b=>_({article:b})),p("label",{},`${m("about")}\
 `,Ep(e,s))),p("h2",{lang:l.language},l.title),p("p",{class:"source",dir:"ltr"},At(l)),Np(c,n),c.length?qp(e,c):p("p",{},
m("no_arrows_here")));A(t,h),c.length&&ka(h,e,c,e.places[a]),h.scrollTo(f,d)}function Ep({topics:t,cards:e},n){let s=[...new Set(
n.flatMap(({tail:r,head:i})=>[...e[r].about??[],...e[i].about??[]]))].map(r=>t[r]).sort(([,r],[,i])=>r.localeCompare(i));
return H(m("about"),[["",m("about_all")],...s],w.about??"",r=>_({about:r||null}))}function Np(t,e){let n=[...new Set(t.flatMap(
o=>o.statements))];return p("p",{class:"quiet"},`${I(Yn())}. `,m("arrows_here",{here:q(t.length,"arrow"),all:e.length}),
" ",n.length>0&&W(m("show_quotes"),n,m("tab_arguments")),p("br"),m("arguments_help"))}function qp({cards:t},e){let n=[...new Set(
e.flatMap(({tail:a,head:c})=>[a,c]))].map(a=>t[a]),o=[...n,...e],s=a=>n.some(c=>c.sign===a),i=[...[void 0,"not actual","\
hedged"].filter(a=>o.some(c=>c.hold===a)).map(a=>[Is({hold:a}),m(`look_${a?.replace(" ","_")??"plain"}`)]),o.some(a=>a.denied)&&
[Is({denied:!0}),`\u2298 ${m("look_denied")}`],...["cooperation","conflict"].filter(s).map(a=>[Is({sign:a}),m(`look_${a}`)])];
return p("ul",{class:"looks"},i.map(a=>a&&p("li",{},a)))}function Is({hold:t,denied:e=!1,sign:n="neither"}){let o=k("rec\
t",{x:2,y:2,width:24,height:12,rx:4,class:`border ${n}`,"stroke-dasharray":Cs(t)}),s=e&&k("rect",{x:2,y:2,width:5,height:12,
class:"bar-denied"});return k("svg",{class:"sample",width:28,height:16,viewBox:"0 0 28 16","aria-hidden":"true"},o,s)}function Ta(t,e){let[n,o]=[0,0];return{places:t.map(({top:r,cards:i})=>{let a=i.length?Math.max(0,o-(r+n+i[0].offset)-160):
0;n+=a;let c=i.map(({offset:l,height:u})=>{let f=Math.max(r+n+l,o);return o=f+u+e,f-r-n});return{room:a,tops:c}}),end:o}}
function Aa(t){let e=[];for(let n of t){let o=e[e.length-1];o&&n===o[1]+1?o[1]=n:e.push([n,n])}return e.map(([n,o])=>n===
o?`${n}`:`${n}\u2013${o}`).join(", ")}var js=({sign:t,hold:e,denied:n,doubted:o,isOut:s})=>[t,e&&`held-${e.replace(" ","-")}`,n&&"denied",o&&"doubted",s&&"out"].
filter(Boolean).join(" "),po=t=>p("span",{class:`swatch ${La(t)}`,"aria-hidden":"true"}),La=t=>t===null?"of-author":`pat\
tern-${t%4}`;function Ea({level:t,stretches:e,runs:n},o){let s=e.map(c=>Cp(c,o)),i=p(t===0?"p":t===1?"h2":"h3",{class:"w\
ords",dir:"auto",lang:o.reading.lang},s.flatMap((c,l)=>[c,jp(e[l],o)])),a=n.map(c=>Rp(c,o));return{text:i,names:a,ends:n.
map(c=>[s[c.first],s[c.last]])}}function Cp({text:t,on:e,begins:n},{claims:o,passages:s,callbacks:r}){if(!e.length)return document.
createTextNode(t);let i=[...new Set(e.map(({claim:u})=>u))],a=i.some(u=>o[u].by!==null),c=i.every(u=>o[u].isOut),l=N([n.
some(u=>o[u].denied)&&p("span",{class:"sign denied","aria-hidden":"true"}),n.some(u=>o[u].doubted)&&p("span",{class:"sig\
n doubted","aria-hidden":"true"}),Ip(t,e,o)],()=>r.open(i.map(u=>o[u].id)),{dir:null,class:`passage${a?" of-source":""}${c?
" out":""}`});for(let u of i)s[u].push(l);return l}var Ip=(t,e,n)=>e.reduce((o,{claim:s,lane:r})=>p("span",{class:`under\
line lane-${r} ${js(n[s])}`},o),t);function jp({ends:t},{reading:e,unfold:n}){if(!t.length)return null;let o=Aa(t.map(s=>s+
1));return M(o,s=>n(t,s),{class:"number-mark","aria-expanded":"false","aria-label":e.say("reading_notes",{numbers:o})})}
function Rp({by:t},{reading:e}){let{name:n,lang:o}=e.claimants[t];return p("div",{class:"speaker"},p("bdi",{lang:o},n),p(
"span",{class:`bar ${La(t)}`}))}function Na(t,e,n,o){let{by:s,marks:r,actions:i,isSourceInferred:a}=t,{name:c,lang:l}=n.claimants[s??0],u=p("bdi",{lang:l},
a?`[${c}]`:c),f=s===null?n.say("the_author"):[u,`, ${n.say("reading_quoted")}`];return p("div",{class:`note-card ${js(t)}`},
p("p",{class:"sentence"},p("span",{class:"note-number"},e),N(Wp(t,n),()=>o.open([t.id]),{class:"link whole"})),p("p",{class:"\
whose"}," ",p("span",{class:"name"},po(s),p("span",{},f)),r.map(d=>p("span",{class:"mark"},d)),i.map(({label:d,press:h})=>M(
d,h,{class:"action"}))))}function Wp({sentence:t,sign:e,denied:n,doubted:o},{say:s}){let r=t.map((i,a)=>[a>0&&!i.text.startsWith(
",")&&" ",Bp(i,e)]);return[n&&p("strong",{},`\u2298 ${s("look_denied")}: `),o&&p("strong",{},"? "),r]}function Bp({text:t,
kind:e,lang:n,inferred:o=!1},s){let r=o?`[${t}]`:t;return e==="verb"?p("span",{class:`verb ${s}`},r):e?p("bdi",{class:e,
lang:n},r):r}var Rs=8;function qa({claimants:t,say:e},n,o){let s=l=>n.some(l),r=[[s(({hold:l,denied:u})=>!l&&!u),"",e("look_plain")],
[s(({hold:l})=>l==="not actual"),"held-not-actual",e("look_not_actual")],[s(({hold:l,doubted:u})=>l==="hedged"||u),"held\
-hedged",e("look_hedged")],[s(({denied:l})=>l),"denied",`\u2298 ${e("look_denied")}`],[s(({doubted:l})=>l),"doubted",`? ${e(
"look_doubted")}`],[s(({sign:l})=>l==="cooperation"),"cooperation",e("look_cooperation")],[s(({sign:l})=>l==="conflict"),
"conflict",e("look_conflict")]],i=t.map((l,u)=>Pp(l,u,o)),a=i.slice(Rs),c=t.slice(Rs).some(({isChosen:l})=>l);return p("\
div",{class:"reading-key"},p("div",{class:"claimants",role:"group","aria-label":e("reading_claimants")},p("span",{class:"\
quiet"},e("reading_claimants")),i.slice(0,Rs),a.length>0&&p("details",{open:c},p("summary",{},e("and_more",{n:a.length})),
a)),p("p",{class:"looks-of-lines"},r.map(([l,u,f])=>l&&p("span",{class:`underline ${u}`},f))))}var Pp=({id:t,name:e,lang:n,
count:o,isChosen:s},r,{choose:i})=>M([po(r||null),p("bdi",{lang:n},e),` ${o}`],()=>i(s?null:t),{class:"claimant","aria-p\
ressed":String(s)});var Dp=960,Fp=720,Hp=6,mo=class{#t=[];#e=-1;#n=k("path",{});constructor(e,n,o){this.element=e,this.drawing=n,this.cards=
o}add(e,n,o,s,r){this.#t.push({row:e,apart:n,claims:o,names:s,ends:r,room:0})}watch(){let{element:e}=this;e.append(k("sv\
g",{class:"leader","aria-hidden":"true"},this.#n)),new ResizeObserver(()=>this.#o()).observe(e);for(let n of["pointerove\
r","focusin"])e.addEventListener(n,o=>this.#s(o.target));for(let n of["pointerleave","focusout"])e.addEventListener(n,()=>this.#s(
null));document.fonts?.ready.then(()=>{this.#e=-1,this.#o()})}#o(){let{element:e,cards:n}=this,o=e.clientWidth;if(!o||o===
this.#e)return;this.#e=o;let s=o<Fp;e.classList.toggle("slim",o<Dp),e.classList.toggle("narrow",s);let r=0,i=this.#t.map(
({row:u,apart:f,claims:d,room:h})=>{r+=h;let b=d.map($=>({offset:this.#r($),height:n[$].offsetHeight})),y=f?[{offset:0,height:f.
offsetHeight}]:[];return{top:u.offsetTop-r,cards:s?[]:[...y,...b]}}),a=this.#t.map(({ends:u})=>u.map(([f,d])=>zp(f,d))),
{places:c,end:l}=Ta(i,Hp);for(let[u,f]of this.#t.entries()){f.room=c[u].room,f.row.style.marginTop=f.room?`${f.room}px`:
"";let d=[...f.apart?[f.apart]:[],...f.claims.map(h=>n[h])];for(let[h,b]of d.entries())b.style.top=s?"":`${c[u].tops[h]}\
px`;Up(f.names,a[u])}e.style.minHeight=s?"":`${l}px`}#r(e){return this.drawing.passages[e][0].offsetTop}#s(e){let{cards:n,
drawing:o,element:s}=this,r=e instanceof Element?e.closest(".passage, .note-card"):null,i=c=>r!==null&&(n[c]===r||o.passages[c].
some(l=>l===r)),a=n.flatMap((c,l)=>i(l)?[l]:[]);for(let c of s.querySelectorAll(".now"))c.classList.remove("now");for(let c of a)
for(let l of[n[c],...o.passages[c]])l.classList.add("now");this.#n.setAttribute("d",a.map(c=>this.#i(c)).join(" "))}#i(e){
let[n]=this.drawing.passages[e];if(!n||this.element.classList.contains("narrow"))return"";let[o,s]=[this.element,this.cards[e]].
map(l=>l.getBoundingClientRect()),r=n.getClientRects()[0],i=n.closest(".words")?.getBoundingClientRect()??r,[a,c]=[r.bottom-
o.top,s.top-o.top+14];return`M${i.right-o.left+2} ${a} L${s.left-o.left} ${c}`}};function zp(t,e){return t instanceof HTMLElement&&
e instanceof HTMLElement?{top:t.offsetTop,bottom:e.offsetTop+e.offsetHeight}:{top:0,bottom:0}}function Up(t,e){let n=t.map(
r=>r.firstElementChild),o=n.map(r=>r.offsetHeight),s=0;for(let[r,i]of t.entries()){let{top:a,bottom:c}=e[r],l=e.slice(0,
r).filter(f=>f.bottom>a).length,u=Math.max(0,s-a);s=a+u+o[r],i.style.top=`${a}px`,i.style.height=`${c-a}px`,i.style.right=
`${l*8}px`,n[r].style.marginTop=`${u}px`}}var Ca=/^(#{1,6})[ \t]+/,Gp=/[\p{L}\p{N}]/u,Ra=t=>[...t].sort((e,n)=>Ia(e)-Ia(n)||ja(e)-ja(n)),Ia=({spans:t})=>t.length?
Math.min(...t.map(([e])=>e)):-1,ja=({spans:t})=>Math.max(0,...t.map(([,e])=>e));function Wa(t){let e=new Map,n="";for(let{
quote:s}of t)!s||e.has(s)||(e.set(s,n.length),n+=`${s}

`);let o=t.map(s=>{let r=e.get(s.quote);return r===void 0?s:{...s,spans:[Qp(r,r+s.quote.length)]}});return{text:n,claims:o}}
var Qp=(t,e)=>[t,e];function Ba(t,e){let n=Vp(t),o=n.map(()=>[]);for(let[i,{spans:a}]of e.entries())for(let[c,l]of a)for(let u=Kp(
n,c);u<n.length&&n[u].from<l;u++){let f={from:Math.max(c,n[u].from),to:Math.min(l,n[u].to),claim:i,lane:0};f.to>f.from&&
o[u].push(f)}let s=new Set,r=new Map(o.flatMap((i,a)=>i.map(({claim:c})=>[c,a])));return n.map((i,a)=>{let c=Yp(t,i,Jp(o[a]),
s,u=>r.get(u)===a),l=c.flatMap(({begins:u})=>u).sort((u,f)=>u-f);return{level:i.level,stretches:c,claims:l,runs:Zp(c,e)}})}
function Vp(t){let e=[],n=!1;for(let o=0;o<t.length;){let s=t.indexOf(`
`,o),r=s<0?t.length:s,i=t.slice(o,r),a=Ca.exec(i)?.[1].length??0;a?e.push({from:o+i.length-i.replace(Ca,"").length,to:r,
level:a}):i.trim()&&n?e[e.length-1].to=r:i.trim()&&e.push({from:o+i.search(/\S/),to:r,level:0}),n=!a&&i.trim()!=="",o=r+
1}return e}function Kp(t,e){let[n,o]=[0,t.length];for(;n<o;){let s=n+o>>1;t[s].to>e?o=s:n=s+1}return n}function Jp(t){let e=[
...t].sort((o,s)=>o.from-s.from||s.to-o.to),n=new Array(4).fill(0);return e.map(o=>{let s=Math.max(0,n.findIndex(a=>a<=o.
from)),i=n.every(a=>a>o.from)?3:s;return n[i]=Math.max(n[i],o.to),{...o,lane:i}})}function Yp(t,e,n,o,s){let i=[...new Set(
[e.from,e.to,...n.flatMap(({from:c,to:l})=>[c,l])])].sort((c,l)=>c-l),a=new Map;for(let{claim:c,to:l}of n)s(c)&&a.set(c,
Math.max(a.get(c)??0,l));return i.slice(0,-1).map((c,l)=>{let u=i[l+1],f=n.filter(b=>b.from<=c&&b.to>=u),d=[...new Set(f.
map(({claim:b})=>b))],h=d.filter(b=>!o.has(b));for(let b of h)o.add(b);return{text:t.slice(c,u),on:f.map(({claim:b,lane:y})=>({
claim:b,lane:y})),begins:h,ends:d.filter(b=>a.get(b)===u).sort((b,y)=>b-y)}})}function Zp(t,e){let n=[],o=new Map;for(let[
s,{on:r,text:i}]of t.entries()){let a=new Set(r.map(({claim:c})=>e[c].by).filter(c=>c!==null));for(let c of a){let l=o.get(
c);if(l)l.last=s;else{let u={by:c,first:s,last:s};o.set(c,u),n.push(u)}}if(Gp.test(i))for(let c of o.keys())a.has(c)||o.
delete(c)}return n}function Pa(t,e,n){let{text:o,claims:s}=t.text===null?Wa(t.claims):{...t,text:t.text},r=Ra(s),i=Xp(Ba(o,r),t.title),a={reading:t,
callbacks:e,claims:r,passages:r.map(()=>[]),unfold:(d,h)=>{let b=h.getAttribute("aria-expanded")==="true";h.setAttribute(
"aria-expanded",String(!b));for(let y of d)c[y].classList.toggle("unfolded",!b)}},c=r.map((d,h)=>Na(d,h+1,t,e)),l=p("div",
{class:"reading"}),u=new mo(l,a,c),f=r.flatMap(({spans:d},h)=>d.length?[]:[h]);for(let[d,h]of i.entries()){let{text:b,names:y,
ends:$}=Ea(h,a),S=d===0&&[p("div",{class:"about"},n),qa(t,r,e)],O=d===0&&f.length>0&&tm(f,c,t),L=p("div",{class:"notes"},
O,h.claims.map(z=>c[z])),j=p("div",{class:`row level-${h.level}`},p("div",{class:"speakers"},y),p("div",{},b,S),L);l.append(
j),u.add(j,O||null,h.claims,y,$)}return u.watch(),{element:l,show:d=>em(a,c,d)}}function Xp(t,e){return t[0]?.level===1?
t:[{level:1,stretches:[{text:e,on:[],begins:[],ends:[]}],claims:[],runs:[]},...t]}var tm=(t,e,{say:n})=>p("div",{class:"\
unplaced"},p("p",{class:"quiet"},n("reading_unplaced")),t.map(o=>e[o]));function em({claims:t,passages:e},n,o){let s=new Set(
o),r=({id:c})=>s.has(c),i=new Set(t.flatMap((c,l)=>r(c)?e[l]:[]));for(let c of e.flat())c.classList.toggle("current",i.has(
c));for(let[c,l]of t.entries())n[c].classList.toggle("current",r(l)),n[c].toggleAttribute("data-current",r(l));let[a]=i;
return a??n[t.findIndex(r)]}var Da="author",Ws=t=>T().statements[t].sources?.at(-1)??null;function Bs(t){let e=Ws(t);return e===null?Da:T().entities[e].
id}function Fa(t,e,n){let{entities:o}=T(),s=new Map([[null,0]]);for(let c of e)s.set(Ws(c),(s.get(Ws(c))??0)+1);let[r,...i]=s;
return[r,...i.sort(([,c],[,l])=>l-c)].map(([c,l])=>{let u=c===null?Da:o[c].id,f=m("reading_author",{name:t.author||t.publisher}),
d=c===null?{name:f}:{name:F(o[c]),lang:re(o[c])};return{id:u,...d,count:l,isChosen:u===n}})}function Ha(t,e,n){let{names:o,
labels:s,statements:r}=g,i=T(),a=new Map(e.map(({id:l},u)=>[l,u||null])),c=nm(new Set(t));return t.map(l=>{let u=i.statements[l],
f=r.mode[l]!==te,d=o.stances[r.stance[l]],h=d==="doubts"||d==="rejects",b=r.certainty[l]!==0||h,y=u.sources??[],$=[y.length>
1&&`${m("according_to")} ${Ze(y).join(" > ")}`,f&&s.modes[r.mode[l]],r.certainty[l]!==0&&s.certainties[r.certainty[l]],d===
"doubts"&&m("author_doubts"),d==="rejects"&&m("author_rejects"),u.ended&&m("ended")],S=o.signs[st(l).sign],O=c.get(l);return{
id:r.key[l],spans:i.bodies[r.article[l]]===null?[]:tn(l),quote:Tt(l),sentence:za(l),sign:S==="together"?"cooperation":S,
hold:f?"not actual":b?"hedged":void 0,denied:r.polarity[l]!==0,doubted:h,by:a.get(Bs(l))??null,isSourceInferred:u.inferred?.
includes("according_to")??!1,marks:$.filter(L=>typeof L=="string"),isOut:!n[l],actions:O?[{label:m("show_in_graph"),press:()=>_(
{tab:"graph",open:O,pair:null})}]:[]}})}function nm(t){let e=new Map;for(let{a:n,b:o,rows:s}of x.pairs.values())for(let r of s){
let i=g.ties.statement[r];!t.has(i)||e.has(i)||e.set(i,bi(n,o))}return e}function za(t,e=0){let{statements:n,roles:o}=T(),
{s,o:r,roles:i=[],inferred:a=[]}=n[t],c=(u,f)=>({...om(u,e),inferred:a.includes(f)}),l=(e?[]:[...i].sort(([u],[f])=>u-f)).
flatMap(([u,f])=>[{text:`, ${o[u].label}`},c(f,o[u].id)]);return[c(s,"subject"),{text:st(t).label,kind:"verb"},c(r,"obje\
ct"),...l]}function om(t,e){let n=T();if(typeof t=="string")return{text:t,kind:"name"};if(t>=0)return{text:F(n.entities[t]),
kind:"name",lang:re(n.entities[t])};let o=-1-t;return e>=2?{text:`#${g.statements.key[o].split("#")[1]}`,kind:"nested"}:
{text:`(${za(o,e+1).map(({text:r,inferred:i})=>i?`[${r}]`:r).join(" ")})`,kind:"nested"}}function Ua(t){let e=new Map;for(let n of t)
for(let o of ho(n))e.set(o,(e.get(o)??0)+1);return e}function ho(t,e=new Set([t])){let{s:n,o,roles:s=[]}=T().statements[t],
r=new Set;for(let i of[n,o,...s.map(([,a])=>a)])if(typeof i!="string"){if(i>=0)r.add(i);else if(!e.has(-1-i)){e.add(-1-i);
for(let a of ho(-1-i,e))r.add(a)}}return r}var Ga=30,sm=8;function Qa(t,e){let{articles:n}=g;if(n.length<2)return null;let o=rm(),s=o.indexOf(t),r={n:s+1,of:o.length},
i=(c,l,u)=>M(l,()=>Va(o[s+c]),{"aria-label":m(u),disabled:o[s+c]===void 0}),a=p("details",{class:"menu articles"},p("sum\
mary",{},m("articles_list",r)));return a.addEventListener("toggle",()=>a.open&&a.childElementCount===1&&a.append(im(o,t,
e))),p("div",{class:"line"},i(-1,"\u2039","previous_article"),a,i(1,"\u203A","next_article"))}var Va=t=>_({article:g.articles[t].
id,open:null});function rm(){let{articles:t}=g,e=n=>t[n].first??t[n].last??Number.MAX_SAFE_INTEGER;return[...t.keys()].sort(
(n,o)=>e(n)-e(o)||n-o)}function im(t,e,n){let o=g.articles.map(()=>[0,0]);for(let[c,l]of g.statements.article.entries())
o[l][1]++,n[c]&&o[l][0]++;let s=c=>p("li",{},cm(c,c===e,o[c])),r=p("div",{class:"found"},jt(t.map(s),Ga)),i=c=>{let l=c.
toLocaleLowerCase().split(/\s+/).filter(Boolean),u=t.filter(f=>l.every(d=>am(f).includes(d)));A(r,u.length?jt(u.map(s),Ga):
p("p",{class:"quiet"},m("no_article_called",{text:c})))},a=p("input",{type:"search","aria-label":m("find_article"),placeholder:m(
"find_article"),oninput:({target:c})=>i(c.value)});return p("div",{},t.length>=sm&&a,r)}function am(t){let{title:e,author:n,
publisher:o,published:s,first:r}=g.articles[t],i=r===null?"":nt(r);return[e,n,o,s,i].join(" ").toLocaleLowerCase()}function cm(t,e,[
n,o]){let s=g.articles[t],r=n<o?m("matching_of",{n,of:q(o,"statement")}):q(o,"statement");return M([p("span",{class:"tit\
le",dir:"auto",lang:s.language},s.title),p("span",{class:"quiet"},p("bdi",{},s.publisher),` \xB7 ${ke(s)} \xB7 ${r}`)],()=>Va(
t),{"aria-current":e?"true":null})}var lm=500,Jt=null,Ps=null;async function Ka(t){await R();let{articles:e}=g,n=Math.max(0,e.findIndex(({id:i})=>i===w.article));
if(!e.length){A(t,Le("article",p("p",{},m("no_articles"))));return}let o=[x,n,w.about,w.claimant,w.language];(!(Jt&&t.contains(
Jt.sheet)&&Jt.of.every((i,a)=>i===o[a]))||!Jt)&&(Jt={of:o,...pm(n)},A(t,Jt.sheet),Ps=null);let r=Jt.reading.show(um());r&&
Ps!==w.open&&fm(r,Jt.sheet)&&r.scrollIntoView({block:"center"}),Ps=w.open}function um(){let t=se();return t?.kind==="sta\
tement"?t.names:t?.kind!=="list"?[]:Dn(t.names[0]).statements.map(e=>g.statements.key[e])}function fm(t,e){let[n,o]=[t,e].
map(s=>s.getBoundingClientRect());return n.top<Math.max(o.top,0)||n.bottom>Math.min(o.bottom,innerHeight)}function pm(t){
let e=g.articles[t],n=T().bodies[t],o=Qo(g,w),s=g.statements.article.flatMap((y,$)=>y===t&&o($)?[$]:[]),r=Ua(s),i=w.about===
null?void 0:vn(w.about),a=i!==void 0&&r.has(i)?i:null,c=Fa(e,s,w.claimant),l=c.find(({isChosen:y})=>y)?.id??null,u=s.filter(
y=>(a===null||ho(y).has(a))&&(l===null||Bs(y)===l)),f=de(g,w),d=Ha(u,c,f),h=Pa({title:e.title,lang:e.language,text:n,claims:d,
claimants:c,say:m},{open:dm,choose:y=>_({claimant:y})},[p("p",{class:"source",dir:"ltr"},At(e),mm(e)," ",Es(e)),n===null&&
p("p",{class:"quiet"},m("quotes_only")),p("p",{class:"quiet"},hm(u,s.length,f))]),b=p("div",{class:"line choosers"},Qa(t,
f),gm(r,a));return{sheet:Le("article",b,h.element),reading:h}}var mm=({licence:t})=>t?` \xB7 ${t}`:"";function dm(t){let e=t.
map(n=>g.statements.key.indexOf(n));return e.length===1?et(e[0]):D(e,m("quotes"))}function hm(t,e,n){let o=t.filter(a=>!n[a]).
length,s=q(e,"statement"),r=t.length<e?m("shown_of",{n:t.length,of:s}):s,i=o?`, ${m("left_out_by_filters",{n:o})}`:"";return`${I(
Yn())}. ${I(r)}${i}.`}function gm(t,e){let{entities:n}=T(),s=[...t].sort(([,i],[,a])=>a-i).slice(0,lm).map(([i,a])=>[n[i].
id,`${F(n[i])} (${a})`]),r=e===null?"":n[e].id;return p("label",{},`${m("about")} `,H(m("about"),[["",m("about_all")],...s],
r,i=>_({about:i||null})))}var wm=["aim","audience","meant for"];async function Za(t){await R();let{bargains:e,others:n}=Mn(),o=e.map(r=>Ja(r,Ko(g,
w,r))),s=e.some(r=>!Ko(g,w,r));A(t,Rt(p("h2",{},m("tab_bargains")),p("p",{class:"quiet"},m("exchange_help")),s&&p("p",{class:"\
quiet"},m("outcome_elsewhere")),o.length?o:p("p",{},m("no_exchange")),n.length>0&&[p("h2",{},m("other_offers")),n.map(r=>Ja(
r))]))}function Ja(t,e){let n=T(),o=pt(x.chosen,t.flatMap(c=>c.statements)),s=t.map(c=>g.relations[c.relation]),{label:r}=s.
reduce((c,l)=>l.wider.length>c.wider.length?l:c),i=[...new Map(o.map(c=>[_t(n.statements[c].s),n.statements[c].s])).values()],
a=c=>n.roles.map((l,u)=>c.includes(l.function??"")&&Ds(l.label,_m(u,o),t,c));return p("section",{class:"bargain"},p("h3",
{},i.map((c,l)=>[l?", ":"",ve(c)]),` ${r}`),e&&p("p",{class:"outcome"},p("strong",{},`${m("outcome")}: `),bm(e)),p("dl",
{},Ds(m("offered_thing"),Ya(t.map(c=>c.things))),Ds(m("offered_to"),Ya(t.map(c=>c.targets))),a(gn),a(wm)),e?xm(e):p("p",
{class:"quiet"},`${m("dates")}: ${Xa(t)}`),p("p",{class:"actions"},q(t.length,"act"),", ",N(q(o.length,"statement"),()=>D(
o,r))))}var bm=({outcome:t,again:e})=>`${t||m("no_answer")}${e?`, ${m("offered_again")}`:""}`;function xm({moves:t}){let e=t.
map(([n,o,s,r])=>p("li",{},p("span",{class:"when"},o||m("date_unknown"),ym(s)&&` (${m("inferred")})`),p("span",{},p("str\
ong",{},n),": ",W(gt(s[0]),s,n),r&&` (${m("may_be",{doubt:r})})`)));return p("details",{class:"course",open:t.length<8},
p("summary",{},m("course")),p("ol",{},e))}var ym=t=>t.some(e=>T().statements[e].inferred_when);function Xa(t){let e=pt(x.
chosen,t.map(n=>n.statements[0]));return[...new Set(e.map(n=>Qn(T().statements[n])))].join(", ")}function Ds(t,e,n=[],o=[]){
let s=e.map(({shown:r,name:i,by:a})=>{let c=n.filter(f=>f.statements.some(d=>a.includes(d))),u=o===gn&&c.length<n.length&&
` ${m("in_some",{n:c.length,of:n.length})}: ${Xa(c)}`;return p("li",{},r," ",W(String(a.length),a,i),u&&p("span",{class:"\
quiet"},u))});return s.length>0&&p("div",{},p("dt",{},t),p("dd",{},p("ul",{},s)))}function Ya(t){let e=new Map;for(let[o,
s]of t.flatMap(r=>[...r]))e.set(o,[...e.get(o)??[],...s]);let{labels:n}=g.offers;return[...e].map(([o,s])=>({shown:N(n[o],
()=>P(o)),name:n[o],by:s}))}function _m(t,e){let n=new Map;for(let o of e)for(let[s,r]of T().statements[o].roles??[]){if(s!==
t)continue;let i=_t(r);n.set(i,{shown:ve(r),name:i,by:[...n.get(i)?.by??[],o]})}return[...n.values()]}function tc(t,e){let n=t.sources.map(({id:a,label:c})=>({id:a,label:c}));n.sort((a,c)=>ec(a.label,c.label)||ec(a.id,c.id));
let s=[...t.signers.map(a=>`by:${a}`),...n.map(({id:a})=>`of:${a}`)].map((a,c)=>({name:a,isSigner:c<t.signers.length,claims:0,
disputed:0,shared:0})),r=new Map(n.map(({id:a},c)=>[a,t.signers.length+c])),i={holders:s,disputes:new Map};for(let a of $m(
t,e,r).values())Om(i,a);return i}function $m(t,e,n){let{publisher:o,author:s}=t.statements,r=new Map;for(let i of yn(t,e)){
let{claim:a,who:c,at:l}=i,u=r.get(a)??new Map;r.set(a,u);for(let f of new Set(c===null?[o[l],s[l]]:[n.get(c)??-1]))f>=0&&
u.set(f,[...u.get(f)??[],i])}return r}function Om({holders:t,disputes:e},n){let o=[...n].sort(([i],[a])=>i-a),[s,r]=[new Set,
new Set];for(let[i,[a,c]]of o.entries()){c.some(({held:l})=>l)&&t[a].claims++;for(let[l,u]of o.slice(i+1)){let[[f]=[-1]]=ns(
c,u),d=a*t.length+l;os(f)&&e.set(d,(e.get(d)??0)+1);for(let h of os(f)?[s]:si(f)?[r]:[])t[l].isSigner&&h.add(a),t[a].isSigner&&
h.add(l)}}for(let i of s)t[i].disputed++;for(let i of r)t[i].shared++}function Sm({holders:t,disputes:e},n){let o=n===void 0?
-1:t.findIndex(({name:a})=>a===n),s=null;for(let[a,c]of e){let[l,u]=[Math.floor(a/t.length),a%t.length];if(o>=0&&l!==o&&
u!==o)continue;let f=!s||c>s.number,d=s&&c===s.number&&(l<s.one||l===s.one&&u<s.other);(f||d)&&(s={one:l,other:u,number:c})}
if(t.length<2)return null;let r=o>=0?o:s?.one??0,i=s?s.one+s.other-(o>=0?r:s.one):r?0:1;return[t[r].name,t[i].name]}function go(t,e,n){
if(e.compared_with)return{state:e,standings:tc(t,e)};let o=c=>String(e[c])===String(n[c])?null:e[c],s={...e,modes:o("mod\
es"),polarities:o("polarities")},r=tc(t,s),i=String(e.according_to)!==String(n.according_to)&&e.according_to.length===1,
a=Sm(r,i?e.according_to[0]:void 0);return{state:a?{...s,according_to:[a[0]],compared_with:[a[1]]}:s,standings:r}}var ec=(t,e)=>t<
e?-1:t>e?1:0;var nc=8,km=50,wo="";function rc(t,e,n,o){let s=t.filter(h=>!h.isSigner&&h.claims),r=t.filter(({isSigner:h})=>h),i=h=>[...h].
sort((b,y)=>y.claims-b.claims),c=[["sources_differ",s.filter(h=>h.disputed).sort((h,b)=>b.disputed-h.disputed),h=>m("sou\
rce_disputed",{n:h.disputed,of:h.claims})],["sources_shared",i(s.filter(h=>!h.disputed&&h.shared)),h=>m("source_shared",
{n:h.shared,of:h.claims})],["sources_reported",i(s.filter(h=>!h.disputed&&!h.shared)),()=>m("source_reported")],["source\
s_authors",i(r),()=>m("compare_own_claims")]],l=p("div",{}),u=(h,b,y)=>p("li",{},M([p("span",{dir:"auto"},I(Vt([h]))),y!==
null&&p("span",{class:"num"},E(y)),p("small",{},b)],()=>o(h),{"aria-current":e.some($=>String($)===h)?"true":null})),f=()=>{
let h=O=>sc(Vt([O])).includes(sc(wo)),b=c.map(([O,L,j])=>{let z=L.filter(({name:V})=>h(V)).map(V=>u(V.name,j(V),V.claims));
return z.length>0&&[p("h2",{},m(O)),oc(z)]}),$=["authors","everyone"].filter(O=>(O==="everyone"||r.length>1)&&h(O)).map(
O=>u(O,m(`source_${O}`),null)),S=!$.length&&!b.some(Boolean);A(l,b,$.length>0&&[p("h2",{},m("sources_together")),oc($)],
S&&p("p",{class:"quiet"},m("sources_none",{words:wo})))};f();let d=p("input",{type:"search",value:wo,placeholder:m("sour\
ces_find"),"aria-label":m(n?"sources_find_second":"sources_find_first"),oninput:h=>{wo=h.target.value,f()}});return p("n\
av",{class:"sources","aria-label":m("sources_find")},d,l)}function oc(t){let e=p("ul",{},t.slice(0,nc));return[e,Ye(t,nc,
km,n=>e.append(...n))]}var sc=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLocaleLowerCase();var ic=5,vm=40,Fs=2,ac=12,Mm={affirms:"\u2713",denies:"\u2715",doubts:"?",rejects:"\u2715"},le=1;async function Hs(t){await R();
let{state:e,standings:n}=go(g,w,U);if(!e.compared_with){A(t,Rt(p("h2",{},m("comparison")),p("p",{},m("compare_nobody"))));
return}let o=[e.according_to,e.compared_with],s=x.parts??_n(g,e,e.compared_with),r=([c,l])=>(le=1,_({according_to:c,compared_with:l,
modes:e.modes,polarities:e.polarities})),i=c=>{let l=o[1-le],u=String(l)===c?o[le]:l;return r(le?[u,[c]]:[[c],u])},a=c=>{
le=c,Hs(t).then(()=>t.querySelector("input")?.focus())};A(t,p("div",{class:"sheet compare"},rc(n.holders,o,le,i),p("sect\
ion",{class:"comparison"},p("h2",{},m("comparison")),p("p",{class:"quiet"},Am(o)),p("p",{class:"line"},M(`\u21C4 ${m("co\
mpare_swap")}`,()=>r([o[1],o[0]])),w.compared_with&&M(m("compare_end"),Tm)),Lm(s,o,a))))}var Tm=()=>_({according_to:U.according_to,
compared_with:null,modes:w.modes??U.modes,polarities:w.polarities??U.polarities});function Am(t){let n=t.filter(s=>Jn(s).
length).map(s=>m("compare_known_by",{name:Vt(s),by:xt(Jn(s),3)})),o=vt()&&`${I(Zn())}.`;return[!w.compared_with&&m("comp\
are_most"),...n,o].filter(Boolean).join(" ")}function Lm({claims:t},e,n){let o=e.map(Vt),s=e.map((r,i)=>{let a=t.flat().
filter(({positions:u})=>u[i].some(f=>f.held)),c=Jn(r),l=c.length?m("quoted_by",{by:xt(c,2)}):m("compare_own_claims");return p(
"th",{scope:"col"},p("span",{dir:"auto"},I(o[i])),p("small",{},`${l} \xB7 ${q(a.length,"claim")}`),M(m("compare_change"),
()=>n(i),{"aria-pressed":String(le===i),"aria-label":m("compare_change_side",{name:o[i]})}))});return p("table",{},p("th\
ead",{},p("tr",{},p("th",{scope:"col"},m("claim_column")),s)),ze.map((r,i)=>Nm(r,Em(t[i],e),e)))}function Em(t,e){let{entities:n,
statements:o}=T(),s=new Set(e.flat().map(a=>a.replace(/^of:/,""))),r=a=>[o[a].s,o[a].o].some(c=>typeof c=="number"&&c>=0&&
s.has(n[c].id)),i=a=>(r(a.statements[0])?0:g.statements.key.length)+a.statements[0];return[...t].sort((a,c)=>i(a)-i(c))}
function Nm(t,e,n){let[o,s]=n.map(Vt),r=m(`compare_${t}`,{first:o,second:s}),i=e.flatMap(f=>f.statements),a=p("tr",{class:"\
part"},p("th",{colspan:3,scope:"rowgroup"},p("h3",{},I(r)," ",W(e.length,i,r))," ",p("small",{},e.length?m(`compare_${t}\
_meaning`,{first:o,second:s}):m(`compare_${t}_none`,{first:o,second:s})))),c=f=>f.map(d=>qm(d,n)),l=p("tr",{class:"more"}),
u=Ye(e,ic,vm,f=>l.before(...c(f)));return u&&l.append(p("td",{colspan:3},u)),p("tbody",{},a,c(e.slice(0,ic)),u&&l)}function qm(t,e){
let{statements:n,positions:o}=t,[s]=o.flat().map(({at:r,claim:i})=>g.statements.claim[r]===i?r:Cm(r,i));return p("tr",{},
p("th",{scope:"row"},Im(s,n)),e.map((r,i)=>{let a=[...new Map(o[i].map(c=>[c.at,c])).values()];return p("td",{class:a.some(
({how:c})=>c==="doubts"||c==="rejects")?"doubting":null},p("strong",{class:"of",dir:"auto"},I(Vt(r))),a.slice(0,Fs).map(
jm),a.length>Fs&&N(m("more",{n:a.length-Fs}),()=>D(t.sides[i],gt(s))),!a.length&&p("span",{class:"quiet"},Rm(r,n)))}))}function Cm(t,e){
let{denials:n,claim:o}=g.statements,s=n.find(([r,i])=>r===t&&o[i]===e);return s?s[1]:t}function Im(t,e){let[n,o,s]=Ms(t),
{mode:r}=g.statements,i=[r[t]>0&&g.labels.modes[r[t]],T().statements[t].ended&&m("ended")],a=()=>e.length===1?et(e[0]):D(
e,gt(t)),c=p("span",{class:`verb ${g.names.signs[st(t).sign]}`},o);return[p("span",{dir:"auto"},N([n," ",c," ",s],a)),i.
map(l=>l&&[" ",p("span",{class:"mark"},l)])]}function jm({at:t,how:e,who:n,certainty:o}){let s=e==="doubts"||e==="reject\
s",r=n!==null&&T().statements[t].inferred?.includes("according_to"),i=s&&sa(t,ac)||ro(t,ac),a=[o?g.labels.certainties[o]:
null,r&&m("source_inferred")];return p("div",{class:"stand"},p("span",{class:"disc","aria-hidden":"true"},Mm[e]),N(m(`co\
mpare_${e}`),()=>et(t),{class:"link how"}),a.map(c=>c&&[" ",p("span",{class:"mark"},c)]),p("blockquote",{dir:"auto",lang:X(
t).language},i))}var Rm=(t,e)=>m(e.some(Go(g,t))?"compare_no_position":"compare_no_claim");async function lc(t){let[{lack:e,cards:n}]=await Promise.all([Sn(),R()]);A(t,Rt(p("h2",{},m("findings_title")),p("p",{class:"\
quiet"},m("findings_help")),e&&p("p",{},e),p("div",{class:"findings"},n.map(Wm))))}function Wm({article:t,title:e,about:n,
findings:o,lack:s}){let r=["arguments","article"];return p("section",{class:"bargain"},p("h3",{},e),p("p",{class:"quiet"},
n),s&&p("p",{},s),o.map(Bm),t!==null&&p("p",{class:"actions"},r.map(i=>N(m(`tab_${i}`),()=>_({tab:i,article:t})))))}var cc=t=>t.
map(e=>g.statements.key.indexOf(e)).filter(e=>e>=0);function Bm({title:t,sentence:e,counts:n,remarks:o,quote:s}){let[r]=cc(
[s.statement]),i=e.map(([a,c,l])=>c==="entity"&&l?N(a,()=>P(l)):p("span",{},a));return p("div",{class:"finding"},p("p",{
class:"quiet"},p("strong",{},t),n.map(([a,c,l])=>[" \xB7 ",W(a,cc(l),t),` ${c}`])),p("p",{class:"sentence"},i),r!==void 0&&
p("blockquote",{lang:X(r).language},N(`\u201C${s.text}\u201D`,()=>et(r))),o.length>0&&p("p",{class:"quiet"},o.join("; ")))}var Pm={\u00DF:"ss",\u00E6:"ae",\u0153:"oe",\u00F8:"o",\u0111:"d",\u00F0:"d",\u0142:"l",\u0131:"i",\u00FE:"th",\u064A:"\u06CC",
\u0649:"\u06CC",\u0643:"\u06A9",\u0629:"\u0647","\u2019":"'","\u2018":"'",\u02BC:"'","\u02B9":"'","\u201C":'"',"\u201D":'\
"',"\u201E":'"',"\xAB":'"',"\xBB":'"'},uc=/(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu,Dm=/[^\p{ASCII}]/u,
fc=new Map;function pc(t){let e=fc.get(t);if(e!==void 0)return e;let o=[...t.normalize("NFKD").replace(uc,"").toLowerCase().
replace(uc,"")].map(s=>Pm[s]??(/\p{Pd}/u.test(s)?"-":/\s/u.test(s)?" ":s)).join("");return fc.set(t,o),o}function rt(t){
return(Dm.test(t)?Array.from(t,pc).join(""):t.toLowerCase()).replace(/\s+/g," ").trim()}var zs=t=>rt(t).split(" ").filter(
Boolean);function Us(t){let e=[],n="",o=0;for(let s of t){let r=pc(s);if(r!==" "||n!==""&&!n.endsWith(" ")){n+=r;for(let i=0;i<
r.length;i++)e.push(o)}o+=s.length}return{plain:n,places:[...e,o]}}function mc(t,e){let{plain:n,places:o}=Us(t),s=[];for(let r of e)
for(let i=n.indexOf(r);r&&i>=0;i=n.indexOf(r,i+r.length))s.push([o[i],Fm(t,o,i+r.length-1)]);return s.sort((r,i)=>r[0]-i[0]||
i[1]-r[1]),s.filter(([r],i)=>s.slice(0,i).every(([,a])=>a<=r))}function Fm(t,e,n){let o=n+1;for(;e[o]===e[n]&&o<e.length-
1;)o++;return e[n]+t.slice(e[n],e[o]).trimEnd().length}var Hm=/[\p{L}\p{N}]/u;function on(t,e){let n=e===0?" ":t[e-1];return n===
" "||n===`
`||!Hm.test(n)}var dc="found";function hc(t){if(typeof Highlight<"u"&&CSS.highlights.delete(dc),!w.find)return;let[e="",n=""]=w.find.map(
rt),o=zm(t),{plain:s,places:r}=Us(o.map(({data:l})=>l).join("")),i=Math.max(0,s.indexOf(n)),a=s.indexOf(e,i)>=0?[e]:e.split(
" "),c=(e?a:[n]).flatMap(l=>{let u=s.indexOf(l,i);return u<0?[]:Um(o,r[u],r[u+l.length])});c.length&&(typeof Highlight<"\
u"&&CSS.highlights.set(dc,new Highlight(...c)),c[0].startContainer.parentElement?.scrollIntoView({block:"center"}))}function zm(t){
let e=document.createTreeWalker(t,NodeFilter.SHOW_TEXT),n=[];for(;e.nextNode();){let o=e.currentNode;o.parentElement?.closest(
"select, .number-mark")||n.push(o)}return n}function Um(t,e,n){let o=document.createRange(),s=0;for(let r of t){let i=s+
r.data.length;if(s<=e&&e<i&&o.setStart(r,e-s),s<n&&n<=i)return o.setEnd(r,n-s),[o];s=i}return[]}var Gm=40,Qm=100;function wc(t,e){let{level:n}=t,o=St(t),s=Vm(t,o),r=s.filter(({nodes:d})=>d.length>1),i=s.reduce((d,{nodes:h})=>d+
h.length,0),a=new Set(e.unfolded??(i>Gm?[]:r.map(({id:d})=>d))),c=Qm*(1+Math.max(0,e.more)),l=bc(s,c,"").flatMap(d=>Km(t,
d,a,c)),u=new Int32Array(n.nodes.length).fill(-1);for(let[d,{nodes:h}]of l.entries())for(let b of h)u[b]=d;let f=Jm(t,o,
u,l.length);return{entries:l,folding:r.map(({id:d})=>d),unfolded:r.map(({id:d})=>d).filter(d=>a.has(d)),rows:gc(f.map(([
d])=>d)),columns:gc(f.map(([,d])=>d)),cells:f.map(([d,h,b])=>Ym(t,d,h,b))}}var gc=t=>[...new Set(t)].sort((e,n)=>e-n);function Vm({
facts:t,level:e,nodes:n,chosen:o,state:s},r){let i=new Map,a=new Map,c=f=>e.nodes[f].country??e.nodes[f].actor;for(let f of r){
for(let d of[f.a,f.b]){let h=c(d);i.set(h,(i.get(h)??new Set).add(d))}for(let d of new Set([c(f.a),c(f.b)])){let h=a.get(
d)??[];a.set(d,h);for(let b of f.rows)h.push(b)}}let l=f=>n.get(f)?.weight??0;return[...i].map(([f,d])=>({id:f,nodes:[...d].
sort((h,b)=>l(b)-l(h)||h-b),weight:Pt(t,a.get(f)??[],o,s.count)})).sort((f,d)=>d.weight-f.weight||(f.id<d.id?-1:1))}function bc(t,e,n){
if(t.length<=e+1)return t;let o=t.slice(e).flatMap(({nodes:s})=>s);return[...t.slice(0,e),{id:n,nodes:o,weight:0}]}function Km({
level:t},{id:e,nodes:n},o,s){if(e==="")return[{kind:"rest",id:e,group:null,nodes:n}];if(n.length===1)return[{kind:"actor",
id:t.nodes[n[0]].actor,group:null,nodes:n}];if(!o.has(e))return[{kind:"group",id:e,group:null,nodes:n}];let r=n.map(i=>({
id:t.nodes[i].actor,nodes:[i],weight:0}));return bc(r,s,"").map(i=>({...i,kind:i.id?"actor":"rest",group:e}))}function Jm({
facts:t},e,n,o){let s=new Map,r=(i,a)=>{let c=s.get(i)??new Set;s.set(i,c);for(let l of a)c.add(l)};for(let{a:i,b:a,rows:c}of e){
r(n[i]*o+n[a],c);let l=i===a?[]:Bn(t,c);l.length&&r(n[a]*o+n[i],l)}return[...s].sort(([i],[a])=>i-a).map(([i,a])=>[Math.
floor(i/o),i%o,[...a]])}function Ym(t,e,n,o){let{facts:s,chosen:r,state:i}=t,[a,c,l]=wi(t,o);return{row:e,column:n,rows:o,
number:Pt(s,o,r,i.count),signs:[a,c,l],together:Bn(s,o).length>0}}var Gs=t=>{let[e,n]=String(t.dataset.at).split(" ");return[Number(e),Number(n)]},xc=t=>[...t.querySelectorAll("[data-at]")],
Zm={ArrowRight:[1,1],ArrowLeft:[1,-1],ArrowDown:[0,1],ArrowUp:[0,-1]};function yc(t,e){let n=t.target instanceof Element?
t.target.closest("[data-at]"):null,o=Zm[t.key];if(!n||!o)return;t.preventDefault();let[s,r]=o,i=Gs(n),a=xc(e).map(c=>({spot:c,
at:Gs(c)})).filter(({at:c})=>c[1-s]===i[1-s]&&(c[s]-i[s])*r>0).sort((c,l)=>(c.at[s]-l.at[s])*r);a.length&&_c(e,a[0].spot)}
function _c(t,e){Sc(t,e),e.focus()}function $c(t,e){let n=xc(t).find(o=>o.dataset.group===e);n&&_c(t,n)}function Oc({target:t,
type:e},n,o,{rows:s,columns:r,cells:i},a){let c=t instanceof Element?t.closest("td, th")?.querySelector("[data-at]"):null;
for(let h of n.querySelectorAll(".lit"))h.classList.remove("lit");if(o.hidden=!c,!c)return;let[l,u]=Gs(c);e==="focusin"&&
Sc(n,c),c.closest("tr")?.classList.toggle("lit",l>=0);let f=n.querySelector(`[data-at="-1 ${u}"]`)?.closest("th");o.hidden=
u<0||!f,f&&u>=0&&(f.classList.add("lit"),[o.style.left,o.style.width]=[`${f.offsetLeft}px`,`${f.offsetWidth}px`]);let d=i.
find(h=>h.row===s[l]&&h.column===r[u]);d&&a(d)}function Sc(t,e){for(let n of t.querySelectorAll("[data-at][tabindex='0']"))
n.setAttribute("tabindex","-1");e.setAttribute("tabindex","0")}var Qs={acts:"act",statements:"statement",articles:"article"},bo=["cooperation","conflict","neither"],[Mc,Xm,td,ed]=[22,
4,18,8];function Tc(t,e,n,o){let{entries:s,rows:r,columns:i,cells:a}=e,c=Math.max(...a.map(B=>B.number)),l={shown:t,matrix:e,
names:n,fold:o,largest:c},u=e.unfolded.length>0,f=`${Mc+td+ed*E(c).length}px`,d=new Map(i.map((B,ut)=>[B,ut])),h=new Map(
r.map(B=>[B,[]]));for(let B of a)h.get(B.row)?.push(B);let b=r.map((B,ut)=>p("tr",{},kc(l,r,ut,"row"),nd(l,h.get(B)??[],
ut,d))),y=u?2:1,$=p("td",{class:"corner",colspan:y,rowspan:y},m("matrix_corner")),S=i.map((B,ut)=>kc(l,i,ut,"col")),O=B=>s[i[B]].
group!==null,L=S.flatMap((B,ut)=>O(ut)?B.slice(0,-1):B),j=S.flatMap((B,ut)=>O(ut)?B.slice(-1):[]),z=i.map(()=>p("col",{class:"\
cells"})),V=p("table",{class:`matrix${u?" grouped":""}`,role:"grid","aria-label":m("tab_matrix")},p("colgroup",{},u&&p("\
col",{class:"brackets"}),p("col",{class:"names"}),z),p("thead",{},p("tr",{},$,L),j.length>0&&p("tr",{},j)),p("tbody",{},
b));return V.style.setProperty("--cell",f),V.querySelector("td [data-at]")?.setAttribute("tabindex","0"),V}function kc({
shown:t,matrix:{entries:e,unfolded:n},names:o,fold:s},r,i,a){let{kind:c,id:l,group:u}=e[r[i]],f=a==="row",d=(z,V)=>f?{rowspan:z,
colspan:V}:{colspan:z,rowspan:V},h=z=>f?`${i} ${z}`:`${z} ${i}`,b={actor:()=>P(l),group:()=>s(l),rest:()=>_({more:w.more+
1})}[c],y=o[r[i]],$=vc(y,b,h(-1),c==="group"?{"aria-expanded":"false","data-group":l}:{}),S=p("th",{scope:a,class:`${c} ${a}`,
...d(1,n.length&&u===null?2:1)},$);if(u===null||i>0&&e[r[i-1]].group===u)return[S];let O=r.filter(z=>e[z].group===u).length,
L=Lc(t,u),j=vc(O>1?L:"",()=>s(u),h(-2),{"aria-expanded":"true","aria-label":L,"data-group":u});return[p("th",{scope:`${a}\
group`,class:`bracket ${a}`,...d(O,1)},j),S]}function vc(t,e,n,o){let s=o["aria-label"]??t;return N(p("bdi",{},t),e,{title:s,
"aria-label":s,tabindex:-1,"data-at":n,...o})}function nd(t,e,n,o){let s=[],r=0,i=a=>a>r&&s.push(p("td",{colspan:a-r}));
for(let a of e){let c=o.get(a.column)??0;i(c),s.push(p("td",{class:"cell"},od(t,a,`${n} ${c}`))),r=c+1}return i(o.size),
s}function od({shown:t,matrix:{entries:e},names:n,largest:o},s,r){let i=`${n[s.row]} \u2192 ${n[s.column]}`,a=p("span",{
class:`square${s.together?" together":""}`},bo.map((l,u)=>s.signs[u]>0&&Vs(l,s.signs[u]))),c=Math.max(Xm,Mc*Math.sqrt(s.
number/o));return[a.style.width,a.style.height]=[`${c}px`,`${c}px`],N([p("span",{class:"room"},a),E(s.number)],()=>sd(t,
e,s,i),{"aria-label":`${i}: ${Js(s)}`,"aria-describedby":"matrix-says",tabindex:-1,"data-at":r})}function Vs(t,e=1){let n=p(
"span",{class:t});return n.style.flexGrow=String(e),n}var Ks=t=>g.labels.signs[g.names.signs.indexOf(t)];function Js({number:t,
signs:e,together:n}){let o=bo.flatMap((s,r)=>e[r]>0?[`${E(e[r])} ${Ks(s)}`]:[]);return`${q(t,Qs[w.count])} (${xt(o)}${n?
`; ${m("matrix_together")}`:""})`}function sd(t,e,{row:n,column:o,rows:s},r){let[i,a]=[e[n],e[o]];if(i.kind!=="actor"||a.
kind!=="actor")return D(zt(t,s),r);let[c,l]=[i.nodes[0],a.nodes[0]];return t.pairs.has(c*t.level.nodes.length+l)?mt(c,l):
mt(l,c)}var Ac=({level:t},e)=>t.numbers.has(e)||e in t.countries||Et(e)!==null;function Lc({level:t},e){let n=t.numbers.
get(e);if(n!==void 0)return C(t,n);let o=Et(e);return o?F(o):t.countries[e]??e}function Ec(t,{kind:e,id:n,nodes:o}){return e===
"actor"?C(t.level,o[0]):e==="rest"?m("matrix_rest",{n:E(o.length)}):m("matrix_group",{name:Lc(t,n),n:E(o.length)})}var rd=5,Nc=[];async function qc(t){let e=[x,w.unfolded,w.more,w.language];if(t.querySelector(".matrix")&&e.every((u,f)=>u===
Nc[f]))return;let n=bn(x),o=wc(n,w);if(o.folding.every(u=>Ac(n,u))||await R(),Nc=e,!o.cells.length){A(t,p("div",{class:"\
sheet"},p("p",{},Kt())));return}let s=o.entries.map(u=>Ec(n,u)),i=Tc(n,o,s,u=>ad(t,o,u)),a=p("div",{class:"band",hidden:!0}),
c=p("p",{class:"matrix-sentence"},p("span",{class:"quiet"},m("matrix_keys"))),l=u=>ld(c,s,u);for(let u of["mouseover","f\
ocusin"])i.addEventListener(u,f=>Oc(f,i,a,o,l));i.addEventListener("keydown",u=>yc(u,i)),A(t,p("div",{class:"sheet matri\
x-sheet"},p("p",{class:"quiet"},ht(n)," ",W(m("show_quotes"),Ct(n).statements,m("based_on_drawn"))),p("div",{class:"matr\
ix-tools"},id(o),cd(o)),c,p("div",{class:"matrix-scroll"},p("div",{},i,a))))}function id({folding:t,unfolded:e}){return[
e.length<t.length&&M(m("unfold_all"),()=>_({unfolded:t})),e.length>0&&M(m("fold_all"),()=>_({unfolded:[]}))]}async function ad(t,{
unfolded:e},n){let o=e.includes(n);await _({unfolded:o?e.filter(s=>s!==n):[...e,n]}),$c(t,n)}function cd({cells:t}){let e=bo.
flatMap((o,s)=>t.some(({signs:r})=>r[s])?[o]:[]),n=(o,s)=>p("span",{class:`square ${s}`},Vs(o));return p("p",{class:"mat\
rix-legend"},e.map(o=>p("span",{},n(o,""),o==="neither"?m("matrix_neither"):Ks(o))),t.some(({together:o})=>o)&&p("span",
{},n("","together"),m("matrix_together")),p("span",{class:"quiet"},m("matrix_help",{what:Qe(2,Qs[w.count])})))}function ld(t,e,n){
let o=Mt(g,n.rows),s=o.slice(0,rd).map(ie),r=o.length>s.length?[m("and_more",{n:o.length-s.length})]:[];A(t,p("strong",{},
`${e[n.row]} \u2192 ${e[n.column]}`),` ${Js(n)}: `,p("span",{id:"matrix-says"},[...s,...r].join("; ")))}var Yt=["actor","target","relation","type","source","mode","certainty","article"],Ys="none";function Cc(t,e){let{facts:n,
level:o,chosen:s}=t;return e==="statements"?K(s.inside).map(r=>({a:o.subject[r],b:o.object[r],at:r,row:-1})):St(t).flatMap(
r=>r.rows.map(i=>({a:r.a,b:r.b,at:n.ties.statement[i],row:i})))}function ud({facts:t,level:e,chosen:n},o,{a:s,b:r,at:i}){
let{statements:a,names:c}=t;switch(o){case"actor":return e.nodes[s]?.actor??"";case"target":return e.nodes[r]?.actor??"";case"\
relation":return t.relations[a.relation[i]].id;case"type":return c.quad_classes[a.quad_class[n.main[i]]]??Ys;case"source":
return fd(t,i);case"mode":return c.modes[a.mode[i]];case"certainty":return c.certainties[a.certainty[i]]??"";case"articl\
e":return t.articles[a.article[i]].id}}function fd({statements:t,sources:e,signers:n},o){return t.source[o]>=0?`of:${e[t.
source[o]].id}`:`by:${n[t.author[o]>=0?t.author[o]:t.publisher[o]]}`}function xo(t){let e=new Map;for(let n of t??[]){let o=n.
indexOf(":"),s=n.slice(0,o);Yt.includes(s)&&e.set(s,(e.get(s)??new Set).add(n.slice(o+1)))}return e}function Ic(t,e,n){let o=xo(
n),s=Yt.map(()=>new Map),r=e.filter(a=>{let c=Yt.map(u=>ud(t,u,a)),l=Yt.filter((u,f)=>o.has(u)&&!o.get(u)?.has(c[f]));for(let[
u,f]of Yt.entries()){if(!c[u]||l.some(h=>h!==f))continue;let d=s[u].get(c[u]);d?d.add(a.at):s[u].set(c[u],new Set([a.at]))}
return!l.length}),i=s.map(a=>new Map([...a].map(([c,l])=>[c,l.size])));return{units:r,counts:new Map(Yt.map((a,c)=>[a,i[c]]))}}
function Zs({names:t,relations:e},n){let o=xo(n),s=(a,c)=>{let l=o.get(a);return l&&[...l].map(u=>c.indexOf(u)).sort((u,f)=>u-
f)},r=a=>o.get(a)&&[...o.get(a)??[]],i={relations:s("relation",e.map(({id:a})=>a)),quad_classes:s("type",t.quad_classes),
modes:s("mode",t.modes),certainties:s("certainty",t.certainties),articles:r("article"),according_to:r("source")};return Object.
fromEntries(Object.entries(i).filter(([,a])=>a!==void 0))}var[pd,md,dd]=[8,30,12],hd=5;function jc(t,e){let n=matchMedia("(min-width: 901px)").matches;return Yt.map(o=>{let s=t.get(
o)??new Map,r=e.get(o)??new Set;return s.size<2&&!r.size?null:gd(o,s,r,r.size>0||n&&s.size<=hd)})}function gd(t,e,n,o){let s=[
...new Set([...n,...e.keys()])].map(b=>({value:b,label:bd(t,b),number:e.get(b)??0})).sort((b,y)=>Number(n.has(y.value))-
Number(n.has(b.value))||y.number-b.number||b.label.localeCompare(y.label)),r=p("div",{class:"facet-values"}),i=m(`facet_${t}`),
[a,c]=[pd,""],l=()=>{let b=s.filter(({label:y})=>y.toLocaleLowerCase().includes(c));A(r,b.slice(0,a).map(({value:y,label:$,
number:S})=>Y([p("bdi",{},$),p("span",{class:"quiet"},` ${E(S)}`)],n.has(y),O=>wd(t,y,O))),b.length>a&&M(m("more",{n:E(b.
length-a)}),u))},u=()=>{a+=md,l()},f=b=>{c=b.trim().toLocaleLowerCase(),l()};l();let d=s.length>dd&&p("input",{type:"sea\
rch",placeholder:m("facet_search"),"aria-label":`${m("facet_search")}: ${i}`,oninput:b=>f(b.target.value)}),h=n.size||s.
length;return p("details",{class:"facet",open:o},p("summary",{},i,p("span",{class:"quiet"},` ${E(h)}${n.size?" \u2022":""}`)),
d,r)}function wd(t,e,n){let o=`${t}:${e}`,s=(w.facets??[]).filter(i=>i!==o),r=n?[...s,o]:s;return _({facets:r.length?r:null,
more:0})}function bd(t,e){let{names:n,labels:o}=g;switch(t){case"actor":case"target":return Xn(e);case"relation":return g.
relations.find(({id:s})=>s===e)?.label??e;case"type":return e===Ys?m("no_quad_class"):o.quad_classes[n.quad_classes.indexOf(
e)]??e;case"source":return dt([e]);case"mode":return o.modes[n.modes.indexOf(e)]??e;case"certainty":return o.certainties[n.
certainties.indexOf(e)]??e;case"article":return g.articles.find(({id:s})=>s===e)?.title??e}}var Xs=4,tr=t=>(w.columns??[]).find(e=>e.startsWith(`${t}:`))?.slice(t.length+1)??"",er=(t,e)=>t.toLocaleLowerCase().includes(
e.toLocaleLowerCase());function Rc(t){let{level:e}=t,n=new Map,o=u=>{let f=n.get(u)??qt(t,u);return n.set(u,f),f},s=({a:u,
b:f})=>`${C(e,u)} \u2192 ${C(e,f)}`,r=u=>{let f=zt(t,u.rows);return Bc(f.find(d=>er(Tt(d),tr("quote")))??f[0])},i=(u,f,d)=>({
name:u,isText:!0,value:f,cell:d}),a=(u,f)=>({name:u,isText:!1,value:f,cell:d=>W(f(d),o(d).statements,s(d))}),c=u=>f=>C(e,
f[u]),l=u=>f=>N(p("bdi",{},u(f)),()=>mt(f.a,f.b));return[i("actor",c("a"),l(c("a"))),i("label",u=>It(g,u.rows),u=>xd(Mt(
g,u.rows).map(ie))),i("target",c("b"),l(c("b"))),i("quote",u=>zt(t,u.rows).map(Tt).join(`
`),r),{name:"weight",isText:!1,value:u=>u.weight,cell:u=>E(u.weight)},{...a("acts",u=>o(u).acts),cell:u=>W(o(u).acts,Ge(
o(u)),s(u))},{name:"quad_classes",isText:!1,value:u=>yd(o(u)),cell:u=>_d(o(u),s(u))},a("statements",u=>o(u).statements.length),
a("articles",u=>o(u).articles.size),a("sources",u=>o(u).sources.size)]}function Wc(t){let{level:e,chosen:n}=t,o=new Map(
pt(n,n.inside.keys()).map((l,u)=>[l,u])),s=T().statements,r=l=>u=>u[l]>=0?C(e,u[l]):_t(s[u.at][l==="a"?"s":"o"]),i=l=>u=>{
let f=p("bdi",{},r(l)(u));return u[l]>=0?N(f,()=>P(e.nodes[u[l]].actor)):f},a=({at:l})=>X(l).title;return[{name:"when",isText:!0,
value:({at:l})=>Qn(s[l]),order:({at:l})=>o.get(l)??0},{name:"actor",isText:!0,value:r("a"),cell:i("a")},{name:"relation",
isText:!0,value:({at:l})=>st(l).label},{name:"target",isText:!0,value:r("b"),cell:i("b")},{name:"quote",isText:!0,value:({
at:l})=>Tt(l),cell:({at:l})=>Bc(l)},{name:"held",isText:!0,value:({at:l})=>Xe(l).join("; ")},{name:"article",isText:!0,value:a,
cell:l=>N(p("bdi",{},a(l)),()=>Fn(g.statements.article[l.at],l.at))}]}function xd(t){let e=p("bdi",{},t.slice(0,Xs).join(
"; "));if(t.length<=Xs)return e;let n=()=>{e.textContent=t.join("; "),o.remove()},o=N(` ${m("and_more",{n:t.length-Xs})}`,
n);return[e,o]}var Bc=t=>[p("q",{dir:"auto",lang:X(t).language},N(Tt(t),()=>et(t))),p("span",{class:"quiet",dir:"ltr"},`\
 ${At(X(t))}`)],yd=({byQuadClass:t})=>t.reduce((e,n,o)=>e+(kt(g,o)==="cooperation"?n:-n),0);function _d({byQuadClass:t,quadClasses:e},n){
let o=g.labels.quad_classes.map((s,r)=>t[r]>0&&p("span",{class:`quad-class ${kt(g,r)}`},W(t[r],e[r],`${n}, ${s}`),` ${s}`));
return o.some(Boolean)?o:"\u2013"}var Pc=100,$d={ties:"-weight",statements:"when"},Dc=[];async function Fc(t){let{rows:e,facets:n,columns:o,sort:s,more:r,
language:i}=w,a=[x,e,n,o,s,r,i];if(t.querySelector(".table-view")&&a.every((y,$)=>y===Dc[$]))return;await R(),Dc=a;let c=bn(
x),l=Cc(c,e),{units:u,counts:f}=Ic(c,l,n),d=p("div",{class:"facets","aria-label":m("facets"),role:"group"}),h=t.querySelector(
".facets");A(d,jc(f,xo(n))),h&&Cn(d,qn(h));let b=e==="ties"?kd(c,l,u):vd(c,l,u);A(t,p("div",{class:"sheet table-view"},d,
p("div",{class:"table-main"},Od(c),b))),d.scrollTop=h?.scrollTop??0}function Od(t){let{facets:e,columns:n,rows:o}=w,s=e?
Zs(g,e):{},r=Fo.map(a=>M(m(`rows_${a}`),()=>_({rows:a,sort:null,columns:null,more:0}),{"aria-pressed":String(a===o)})),i=o===
"ties"?[ht(t)," ",W(m("show_quotes"),Ct(t).statements,m("based_on_drawn"))]:Ke();return[p("p",{class:"quiet"},i),p("div",
{class:"table-tools"},p("div",{class:"choices",role:"group","aria-label":m("rows")},r),(e||n)&&M(m("remove_facets"),()=>_(
{facets:null,columns:null,more:0})),Object.keys(s).length>0&&M(m("apply_facets"),()=>_({...s,facets:Sd(e??[]),more:0}),{
title:m("apply_facets_help")}))]}function Sd(t){let e=t.filter(n=>!Object.keys(Zs(g,[n])).length);return e.length?e:null}
function kd(t,e,n){let{level:o,chosen:s}=t,r=n.map(({row:c})=>c),i=[...wn(g,o,r,s,t.state.count).values()],a=new Set(e.map(
({a:c,b:l})=>c*o.nodes.length+l)).size;return Hc(Rc(t),i,a,"tie",c=>c.key)}var vd=(t,e,n)=>Hc(Wc(t),n,e.length,"statemen\
t",({at:o})=>o);function Hc(t,e,n,o,s){let r=new Map(t.map(({name:$})=>[$,tr($)])),i=e.filter($=>t.every(S=>Td(S,$,r.get(
S.name)??""))),a=t.some(({name:$})=>$===w.sort?.replace(/^-/,""))?w.sort:$d[w.rows],c=!!a?.startsWith("-"),l=t.find(({name:$})=>$===
a?.replace(/^-/,"")),u=l?.order??l?.value??s,f=i.map($=>({row:$,value:u($)})).sort(($,S)=>(c?-1:1)*Md($.value,S.value)||
s($.row)-s(S.row)),d=Pc*(1+Math.max(0,w.more)),h=t.map($=>Ad($,l===$&&(c?"descending":"ascending"))),b=t.map($=>p("td",{},
Ld($,r.get($.name)??""))),y=m("table_shown",{n:E(Math.min(d,f.length)),of:E(f.length),total:q(n,o)});return[p("p",{class:"\
quiet",role:"status"},y),p("div",{class:"table-scroll",tabindex:0,role:"region","aria-label":m("tab_table")},p("table",{
class:"listed"},p("thead",{},p("tr",{},h),p("tr",{class:"filters"},b)),p("tbody",{},f.slice(0,d).map(({row:$})=>Ed(t,$)))),
!f.length&&p("p",{},n?m("nothing_fits"):Kt()),f.length>d&&M(m("more",{n:E(Math.min(Pc,f.length-d))}),()=>_({more:w.more+
1})))]}var Md=(t,e)=>typeof t=="number"?t-Number(e):t.localeCompare(String(e));function Td({isText:t,value:e},n,o){return o?
t?er(String(e(n)),o):Number(e(n))>=Number(o):!0}function Ad({name:t,isText:e},n){let o=n?n==="ascending":!e;return p("th",
{scope:"col","aria-sort":n||"none",class:e?"":"num"},N(m(`column_${t}`),()=>_({sort:`${o?"-":""}${t}`})),n&&(n==="descen\
ding"?" \u2193":" \u2191"))}function Ld({name:t,isText:e},n){let o=r=>{let i=(w.columns??[]).filter(c=>!c.startsWith(`${t}\
:`)),a=r.trim()?[...i,`${t}:${r.trim()}`]:i;return _({columns:a.length?a:null,more:0})},s=m(e?"column_contains":"column_\
at_least");return p("input",{type:e?"search":"number",value:n,placeholder:e?"\u2026":"\u2265","aria-label":`${m(`column_${t}`)}\
: ${s}`,onchange:r=>o(r.target.value)})}var Ed=(t,e)=>p("tr",{},t.map(({name:n,isText:o,value:s,cell:r},i)=>p(i?"td":"th",
{scope:i?null:"row",class:o?n:"num"},r?r(e):p("bdi",{},s(e)))));function zc(t){let{facts:e,chosen:n}=t,o=Id(t);return Rn(t,pt(n,K(n.inside))).map(s=>{let r=Wn(t,s),i=s.find(c=>Z(e,c))??
r,a=jd(s,o);return{main:r,statements:s,first:n.first[i],last:n.last[i],isReal:s.some(c=>Z(e,c)),sign:Rd(t,r,a),ties:a}})}
var Wt=({first:t,last:e})=>t!==null||e!==null,Uc=(t,[e,n])=>t.filter(({ties:o})=>o.some(({pair:s})=>s.a===e&&s.b===n||s.
a===n&&s.b===e));function yo({level:t,state:e}){let[n,o,...s]=(e.pair??[]).map(r=>t.numbers.get(r));return n!==void 0&&o!==
void 0&&!s.length?[n,o]:null}function Gc(t,e,n,o=null){let s=new Map,r=n==="pair"||o?Nd:a=>qd(t,a);for(let a of e)for(let c of r(
a)){if(o&&!(o.includes(c[0])&&o.includes(c[1])))continue;let l=s.get(c.join(" "))??{ends:c,units:[]};s.set(c.join(" "),l),
l.units.push(a)}let i=[...s.values()].sort((a,c)=>c.units.length-a.units.length);return n==="pair"||o?Cd(i,s):i}var Nd=({
ties:t})=>t.map(({pair:e})=>[e.a,e.b]);function qd({facts:t,level:e},{main:n,ties:o}){let s=o.flatMap(({pair:i,rows:a})=>a.
some(c=>t.ties.together[c])?[i.a,i.b]:[i.a]);return(s.length?[...new Set(s)]:[e.subject[n]]).filter(i=>i>=0).map(i=>[i])}
function Cd(t,e){let n=new Set;for(let o of t){n.add(o);let s=e.get([...o.ends].reverse().join(" "));s&&n.add(s)}return[
...n]}function Id({facts:t,pairs:e}){let n=new Map;for(let o of e.values())for(let s of o.rows){let r=t.ties.statement[s],
i=n.get(r)??new Map;n.set(r,i),i.set(o,[...i.get(o)??[],s])}return n}function jd(t,e){let n=new Map;for(let o of t)for(let[
s,r]of e.get(o)??[])n.set(s,[...n.get(s)??[],...r]);return[...n].sort(([o],[s])=>He(o,s)).map(([o,s])=>({pair:o,rows:s}))}
function Rd({facts:t},e,n){let{relation:o,quad_class:s}=t.statements;return n.some(({rows:i})=>i.some(a=>t.ties.together[a]))?
t.names.signs.indexOf(kt(t,s[e])):t.relations[o[e]].sign}function Qc(t){let e=new Map;for(let{first:n,last:o}of t){let[s,
r]=[n??o,o??n];s!==null&&r!==null&&e.set(`${s} ${r}`,[s,r])}return[...e.values()].sort(([n,o],[s,r])=>n-s||o-r)}var Wd=1600,it=null,sn=null;function Ot(){if(!it)return null;let[t,e]=it.stops[it.at];return w.since===t&&w.until===e?it:
null}var Vc=()=>sn!==null&&Ot()!==null;function Kc(){let t=Ot();return t?he(g,x.level,{...w,since:t.since,until:t.until}):
x}function Ee(t){let e=yo(t),n=zc(t);return e?Uc(n,e):n}async function Jc(){Ne();let t=Ot();sn=setInterval(Bd,Wd),await or(
t&&t.at+1<t.stops.length?t.at+1:0)}function Yc(){return Ne(),_({})}function nr(t){Ne();let e=Ot();return or(e?e.at+t:0)}
function Zc(){Ne();let t=Ot();return it=null,t?_({since:t.since,until:t.until}):_({})}function Ne(){sn!==null&&clearInterval(
sn),sn=null}async function Bd(){let t=Ot();if(t&&t.at+1<t.stops.length){await or(t.at+1);return}Ne(),t&&await _({})}async function or(t){
if(it=Ot()??{stops:Qc(Ee(x)),at:0,since:w.since,until:w.until},!it.stops.length){it=null,Ne();return}it={...it,at:Math.min(
Math.max(t,0),it.stops.length-1)};let[e,n]=it.stops[it.at];await _({since:e,until:n})}function Xc(){let t=Ot(),e=Vc(),n=t&&m("play_at",{n:E(t.at+1),of:E(t.stops.length),when:ye(...t.stops[t.at])});return p(
"div",{class:"play",role:"group","aria-label":m("play_acts")},M(`\u25C0 ${m("act_before")}`,()=>nr(-1),{disabled:!t||t.at===
0}),M(m(e?"pause":"play"),e?Yc:Jc,{"aria-pressed":String(e)}),M(`${m("act_next")} \u25B6`,()=>nr(1),{disabled:t!==null&&
t.at+1===t.stops.length}),t&&M(m("whole_period"),Zc),p("span",{class:"quiet","aria-live":"polite"},n))}function tl(t,e){let{act:n}=t.facts.statements,o=new Map(e.map(u=>[n[u.main],u])),s=sr(t).map(u=>u.map(f=>o.get(f))),r=new Set(
s.flat().filter(u=>u!==void 0&&!Wt(u))),i=s.filter(u=>u.every(f=>f&&r.has(f))),a=new Map;for(let[u,f]of i)a.set(u,a.get(
u)??[]),a.set(f,[...a.get(f)??[],u]);let c=new Map,l=u=>{let f=c.get(u);if(f!==void 0)return f;let d=1+Math.max(0,...(a.
get(u)??[]).map(l));return c.set(u,d),d};for(let u of e)a.has(u)&&l(u);return c}function sr({facts:t,state:e}){if(!t.orders.
length)return[];let{inside:n,main:o}=ft(t,dn(e),tt(e)),{act:s,relation:r}=t.statements,i=l=>n[l]===1&&s[l]>=0&&Z(t,l)&&t.
relations[r[o[l]]].deed,a=new Map;for(let[l,u,f]of t.orders)!n[l]||!Z(t,l)||!i(u)||!i(f)||s[u]===s[f]||a.set(s[u],(a.get(
s[u])??new Set).add(s[f]));let c=new Map([...a.keys()].map(l=>[l,Pd(a,l)]));return[...c].flatMap(([l,u])=>[...u].filter(
f=>!c.get(f)?.has(l)).map(f=>[l,f]))}function Pd(t,e){let n=new Set(t.get(e));for(let o of n)for(let s of t.get(o)??[])n.
add(s);return n}function nl(t,e,n,o){return _o(t,e,n,o,!0)??Dd(t,_o(t,e,n,o,!1),e,n)}var qe=({left:t})=>t+7+4,rn=({left:t,width:e})=>t-7-
4-e;function _o(t,e,n,o,s){let r=[],i=[];for(let a of t){let c=qe(a)+a.width<=n,l=s&&!c?Math.max(rn(a),e):a.left-7;if(s&&
!c&&rn(a)<e)return null;let u=Math.max(a.right,a.left)+7,f=r.findIndex(d=>d+8/2<=l);if(f<0&&(f=r.length),f>=o)return null;
r[f]=s&&c?Math.max(u,qe(a)+a.width+8/2):u,i.push({row:f,words:s?c?qe(a):rn(a):null})}return i}function Dd(t,e,n,o){if(!e)
return null;let s=[];return e.map(({row:r},i)=>{let a=t[i],c=e.findIndex((d,h)=>h>i&&d.row===r),l=c<0?o:t[c].left-7-8,u=qe(
a)+a.width<=l,f=!u&&rn(a)>=Math.max(s[r]??n,n);return s[r]=Math.max(a.right,a.left,u?qe(a)+a.width:0)+7+8,{row:r,words:u?
qe(a):f?rn(a):null}})}function ol(t,e){let n=new Map,o=[];for(let s of t){let r=s.first===null||s.last===null?-1:el(e,s.
first);r<0||r!==el(e,s.last)?o.push(s):n.set(r,[...n.get(r)??[],s])}return{bins:n,wide:o}}function el(t,e){let[n,o]=[0,t.
length];for(;n<o;){let s=n+o>>1;t[s]<=e?n=s+1:o=s}return n-1}var Fd={denied:null,"not actual":"3.5 2.5",hedged:"0.1 3",doubted:"0.1 3",plain:null},rl=[`M${6} 0 A${6} ${6} 0 1 1 ${-6}\
 0 A${6} ${6} 0 1 1 ${6} 0 Z`,"M-5.5 -5.5 H5.5 V5.5 H-5.5 Z","M-7 0 L0 -7 L7 0 L0 7 Z"];var $o=t=>Math.min(t,rl.length-1);function rr({main:t}){let{hold:e,mark:n}=g.statements;return g.names.marks[n[t]]==="do\
ubted"?"doubted":g.names.holds[e[t]]}function ue(t,e,n,o){let s=g.names.signs[$o(t)];return k("g",{class:`form ${s} ${e===
"plain"?"filled":"hollow"}`,transform:`translate(${n} ${o})`},k("path",{d:rl[$o(t)],"stroke-dasharray":Fd[e]}),e==="deni\
ed"&&k("path",{class:"slash",d:"M-6 6 L6 -6"}),e==="doubted"&&k("text",{class:"doubt",y:4.5},"?"))}var sl=(t,e)=>k("svg",
{class:"sample",width:18,height:16,viewBox:"-9 -8 18 16","aria-hidden":"true"},ue(t,e,0,0)),Hd=()=>k("svg",{class:"sampl\
e",width:32,height:16,viewBox:"-9 -8 32 16","aria-hidden":"true"},Oo(2,-7,21,0),ue(2,"plain",0,0)),Oo=(t,e,n,o)=>k("rect",
{class:`days ${g.names.signs[$o(t)]}`,x:e,y:o-7,width:Math.max(n-e,0),height:14,rx:4}),fe=(t,e,...n)=>k("g",{class:"mark",
tabindex:0,role:"button","aria-label":t,onclick:e,onkeydown:ws(e)},k("title",{},t),n);function il(t){let e=[...new Set(t.
map(({sign:r})=>$o(r)))].sort(),n=new Set(t.map(rr)),o=["not actual","denied","hedged","doubted"],s=e.map(r=>[sl(r,"plai\
n"),g.labels.signs[r]]);for(let r of o)n.has(r)&&s.push([sl(2,r),m(`held_${r.replace(" ","_")}`)]);return t.some(({first:r,
last:i})=>r!==i)&&s.push([Hd(),m("days_possible")]),s}var So=null,al=new Map;function at(t,e=12,n=400){let o=`${e} ${n} ${t}`,s=al.get(o)??zd(t,e,n);return al.set(o,s),s}function zd(t,e,n){
return So??=document.createElement("canvas").getContext("2d"),So?(So.font=`${n} ${e}px ${getComputedStyle(document.body).
fontFamily}`,Math.ceil(So.measureText(t).width)+1):t.length*e*.6}function an(t,e,n=12,o=400){if(at(t,n,o)<=e)return t;let[
s,r]=[0,t.length];for(;s<r;){let i=s+r+1>>1;at(`${t.slice(0,i).trimEnd()}\u2026`,n,o)<=e?s=i:r=i-1}return`${t.slice(0,s).
trimEnd()}\u2026`}var ir=40,cl=14,Ud=45,Gd=.2,ll=90,Qd=400,ko=class{constructor(e,n,o){let s=e.flatMap(({first:i,last:a})=>[i,a]).filter(i=>i!==
null),r=[...new Set(s)].sort((i,a)=>i-a);this.left=n,this.right=o,this.stretches=Jd(Vd(r,e,Math.floor((o-n)/ll/2)),n,o)}x(e){
let[n]=this.stretches,o=this.stretches[this.stretches.length-1];if(e<n.from)return this.left;if(e>o.to)return this.right;
let{from:s,to:r,left:i,right:a,isFolded:c}=this.stretches.find(u=>e<=u.to&&!u.isFolded&&e>=u.from)??this.stretches.find(
u=>e<=u.to)??o,l=c?0:cl;return s===r?i+l:i+l+(e-s)/(r-s)*(a-i-2*l)}get folds(){return this.stretches.filter(({isFolded:e})=>e)}get daysAPixel(){
return Math.max(...this.stretches.map(e=>e.isFolded?0:(e.to-e.from)/ul(e)))}ticks(e,n){return this.stretches.filter(({isFolded:o})=>!o).
flatMap(o=>Yd(o,this,e,n))}},ul=({left:t,right:e})=>Math.max(e-t-2*cl,1);function Vd(t,e,n){let o=t[t.length-1]-t[0],s=Kd(
t,e),r=t.slice(1).flatMap((c,l)=>s.has(l)?[]:[{k:l,days:c-t[l]}]),i=new Set;for(let{k:c,days:l}of r.sort((u,f)=>f.days-u.
days)){if(i.size>=n||l<Ud||l<Gd*o)break;i.add(c),o-=l}let a=[[t[0],t[0]]];for(let[c,l]of t.entries())i.has(c-1)?a.push([
l,l]):a[a.length-1][1]=l;return a}function Kd(t,e){let n=new Map(t.map((s,r)=>[s,r])),o=new Set;for(let{first:s,last:r}of e)
if(!(s===null||r===null||r-s>Qd))for(let i=n.get(s);t[i]<r;i++)o.add(i);return o}function Jd(t,e,n){let o=n-e-ir*(t.length-
1),s=t.reduce((l,[u,f])=>l+f-u,0),r=Math.min(ll,o/t.length),i=o-r*t.length,a=[],c=e;for(let[l,[u,f]]of t.entries()){l&&(a.
push({from:t[l-1][1],to:u,left:c,right:c+ir,isFolded:!0}),c+=ir);let d=r+i*(s?(f-u)/s:1/t.length);a.push({from:u,to:f,left:c,
right:c+d,isFolded:!1}),c+=d}return a}function Yd(t,e,n,o){let{from:s,to:r,left:i,right:a}=t,c=r-s,l=n(s,c<2*Gt?1:c<2*Qt?
Gt:Qt),u=[{x:e.x(s),text:l,isLine:!1,days:null}],f=e.x(s)+o(l)+10,d=Un(s,r,(c||1)/ul(t)*84);for(let[y,{day:$,step:S}]of d.
entries()){let O=[$,(d[y+1]?.day??r+1)-1],[L,j]=[e.x($),n($,S)];if(L<f||L+o(j)>a){u.push({x:L,text:"",isLine:!0,days:O});
continue}u.push({x:L,text:j,isLine:!0,days:O}),f=L+o(j)+10}let h=n(r,1),b=e.x(r)-o(h);return u.length===1&&c&&b>f&&b>i&&
u.push({x:b,text:h,isLine:!1,days:null}),u}var Ce=22,ar=8,Zd=20,Xd=16,fl=[420,280,200,130],th=6;function pl(t,e,n){let o=n+ar+(e.named?0:Zd),{shapes:s,rows:r}=oh(t,
e,o)??sh(t,e,o),i=o-n+Math.max(r,1)*Ce+ar;return{shapes:[eh(t,e,n),...s],height:i}}function eh({title:t,open:e,number:n},{
named:o,left:s,right:r},i){let a=E(n),c=o||r-s,l=nh(t,c,c-at(a)-12,o?2:1),u=k("text",{class:"lane-name",y:i+ar+(l.length>
1?9:15)},l.map((f,d)=>k("tspan",{x:0,dy:d?Xd:0},f)),k("tspan",{class:"lane-number",dx:6},a));return e?fe(`${t}: ${a}`,e,
u):u}function nh(t,e,n,o){let s=(l,u)=>at(l,13,600)<=u;if(o===1||s(t,n))return[an(t,n,13,600)];let r=t.split(" "),i=r.length-
1;for(;i>1&&!s(r.slice(0,i).join(" "),e);)i--;let[a,c]=[r.slice(0,i).join(" "),r.slice(i).join(" ")];return[an(a,e,13,600),
...c?[an(c,n,13,600)]:[]]}function oh({items:t},{left:e,right:n,rows:o,reach:s},r){if(t.length*14>o*(n-e))return null;let i=t.
map(f=>({item:f,reach:s(f)})).sort((f,d)=>f.reach[0]-d.reach[0]),a=f=>i.map(({item:d,reach:[h,b]})=>{let y=an(d.words(Math.
floor(f/th)),Math.min(f,(n-e)/2));return{left:h,right:b,width:at(y),words:y}}),c=a(fl[0]);for(let f of fl.slice(1)){if(_o(
c,e,n,o,!0))break;c=a(f)}let l=nl(c,e,n,o);return l?{shapes:i.map(({item:f},d)=>{let{row:h,words:b}=l[d],y=r+h*Ce+Ce/2;return fe(
f.name(),f.open,...f.shapes(c[d].left,c[d].right,y),b!==null&&k("text",{class:"mark-label",x:b,y:y+4},c[d].words))}),rows:1+
Math.max(0,...l.map(({row:f})=>f))}:null}function sh({title:t,items:e},n,o){let s=[...new Set(e.map(({kind:i})=>i))].sort(),
r=[];for(let[i,a]of s.entries()){let c=o+i*Ce;r.push(n.sample(a,n.left-10,c+Ce/2));let l=e.filter(d=>d.kind===a),{bins:u,
wide:f}=ol(l,n.bins.starts);for(let[d,h]of u){let[b,y]=[n.bins.edges[d],n.bins.edges[d+1]];r.push(rh(h,`${t}: ${n.binName(
d,h.length)}`,b,y,c,a,n))}if(f.length){let d=`${t}: ${n.binName(-1,f.length)}`,h=()=>n.openAll(f,d),b=k("text",{class:"l\
ane-number end",x:n.end,y:c+15},`+${E(f.length)}`);r.push(fe(d,h,b))}}return{shapes:r,rows:s.length}}function rh(t,e,n,o,s,r,i){
let a=E(t.length),c=at(a)+2<=o-n;return fe(e,()=>i.openAll(t,e),k("rect",{class:`bin kind-${r}`,x:n+.5,y:s+2,width:Math.
max(o-n-1,1),height:Ce-4,rx:3}),c&&k("text",{class:"bin-number",x:(n+o)/2,y:s+15},a))}var ih=700,ah=200,ch=22,lh=44,ct=40,uh=28,hl=3;function gl({lanes:t,ordered:e,stepOf:n,steps:o,now:s,openAll:r},i){let a=i>=
ih?ah:0,[c,l]=[a+ch,i-lh],u={left:c,right:l,end:i,named:a,openAll:r,sample:ph},f=t.flatMap(({items:b})=>b),d=[],h=0;if(f.
length){let b=new ko(f,c,l),y={...u,rows:ml(t),reach:fh(b),...mh(b)},$=dl(t,y,ct);d.push(...dh(b,$.height,t),...gh(b,s,$.
height),...$.shapes),h=$.height}if(e.length){let b=(l-c)/o,y=L=>c+14+(L-1)*b,$={...u,rows:ml(e),reach:L=>[y(n(L)),y(n(L))],
bins:{starts:[],edges:[]},binName:()=>m("ordered")},S=h+(h?24:0),O=dl(e,$,S+ct);d.push(k("text",{class:"part-name",x:0,y:S+
12},m("ordered")),...wh(y,o,S+ct,O.height),...O.shapes),h=O.height}return k("svg",{class:"timeline",width:i,height:h+4,viewBox:`\
0 0 ${i} ${h+4}`,role:"group","aria-label":m("tab_timeline")},d)}var ml=t=>t.length<=3?16:t.length<=6?8:5,fh=t=>({first:e,
last:n})=>[e===null?t.left:t.x(e),n===null?t.right:t.x(n)],ph=(t,e,n)=>t===hl?ue(2,"not actual",e,n):ue(t,"plain",e,n);function dl(t,e,n){
let o=[],s=n;for(let r of t){let i=pl(r,e,s);o.push(k("line",{class:"grid",x1:0,x2:e.end,y1:s,y2:s}),...i.shapes),s+=i.height}
return{shapes:o,height:s}}function mh(t){let{stretches:e}=t,[n,o]=[e[0].from,e[e.length-1].to],s=Un(n,o,Math.max(t.daysAPixel*
uh,1)),r=[n,...s.map(({day:u})=>u)],i=[...r.slice(1),o+1],a=s.length?s[0].step:o-n+1,c=[...r.map(u=>t.x(u)),t.right];return{
bins:{starts:r,edges:c},binName:(u,f)=>u<0?m("wide_dates",{n:E(f)}):m("acts_of",{n:E(f),when:a<Qt?m("date_throughout",{from:vo(
r[u],1),to:vo(i[u]-1,1)}):vo(r[u],Qt)})}}function vo(t,e){let n=nt(t);return ot(e<Gt?n:e<Qt?n.slice(0,7):n.slice(0,4))}function dh(t,e,n){
let{left:o,right:s}=t,r=t.ticks(vo,at).map(({x:l,text:u,isLine:f,days:d})=>{let h=u&&k("text",{class:"tick-label",x:l,y:12},
u),b=d&&(()=>_({since:d[0],until:d[1]}));return[f&&k("line",{class:"grid",x1:l,x2:l,y1:ct-6,y2:e}),h&&b?fe(m("only_perio\
d",{period:ye(...d)}),b,h):h]}),i=o,a=t.folds.map(l=>{let u=(l.left+l.right)/2,f=hh(l,n).find(d=>u-at(d)/2>=i&&u+at(d)/2<=
s);return f&&(i=u+at(f)/2+8),[k("rect",{class:"fold",x:l.left,y:ct-22,width:l.right-l.left,height:e-ct+22}),k("path",{class:"\
break",d:`M${u-6} ${ct-1} l5 -10 M${u+1} ${ct-1} l5 -10`}),f&&k("text",{class:"fold-label",x:u,y:ct-14},f)]}),c=t.stretches.
filter(({isFolded:l})=>!l).map(l=>k("line",{class:"axis",x1:l.left,x2:l.right,y1:ct-6,y2:ct-6}));return[...a,...r,...c].
flat().filter(Boolean)}function hh({from:t,to:e},n){let o=e-t,[s,r]=o>=2*Qt?[Math.floor(o/365.25),"years"]:o>=2*Gt?[Math.
floor(o/30.44),"months"]:[o,"days"];return[!n.some(({items:a})=>a.some(({first:c,last:l})=>(c??-1/0)<e&&(l??1/0)>t))&&m(
`no_act_${r}`,{n:s}),m(`number_${r}`,{n:s})].filter(a=>typeof a=="string")}function gh(t,e,n){if(!e)return[];let[o,s]=[t.
x(e[0])-9,t.x(e[1])+9];return[k("rect",{class:"now",x:o,y:ct-6,width:s-o,height:n-ct+6})]}function wh(t,e,n,o){let s=e>1?
t(2)-t(1):1/0;return Array.from({length:e},(r,i)=>[k("line",{class:"grid",x1:t(i+1),x2:t(i+1),y1:n-6,y2:o}),s>=at(E(e))+
4&&k("text",{class:"tick-label step",x:t(i+1),y:n-12},E(i+1))]).flat().filter(r=>r instanceof SVGElement)}var wl=(t,e)=>e?
Math.min(t,g.names.signs.length-2):hl;var cr=90,bl=12;function xl(t,e,n){let o=rr(e);return{first:e.first,last:e.last,kind:wl(e.sign,e.isReal),words:s=>Mo(t,e,
n.ends,s),name:()=>`${Mo(t,e,n.ends,cr)}: ${gt(e.main)}, ${yh(e)}`,statements:()=>e.statements,open:()=>D(e.statements,Mo(
t,e,n.ends,cr)),shapes:(s,r,i)=>[Wt(e)&&e.first!==e.last&&Oo(e.sign,s-7,r+7,i),ue(e.sign,o,s,i)]}}function yl(t){let{id:e,
title:n,first:o,last:s}=g.articles[t];return{first:o,last:s,kind:2,words:r=>`\u201C${Je(n,r)}\u201D`,name:()=>`\u201C${n}\
\u201D, ${ke(g.articles[t])}`,statements:()=>g.statements.article.flatMap((r,i)=>r===t?[i]:[]),open:()=>_({tab:"article",
article:e}),shapes:(r,i,a)=>[o!==s&&Oo(2,r-7,i+7,a),k("path",{class:"tick",d:`M${r} ${a-8} V${a+8}`})]}}function lr(t,e){
let{level:n}=t,o=e.ties.length?e.ties[0].pair.a:n.subject[e.main];return(o>=0?`${C(n,o)} `:"")+Mo(t,e,[o],cr)}function Mo({
level:t},e,[n,o],s){let r=e.ties.filter(({pair:d})=>d.a===n&&(o===void 0||d.b===o)),[i,...a]=r.length?r:e.ties.filter(({
pair:d})=>d.b===n);if(!i)return xh(e,s);let c=C(t,i.pair.a===n?i.pair.b:i.pair.a),l=o===void 0?` ${c}${a.length?` +${a.length}`:
""}`:"",{parts:u}=Mt(g,i.rows)[0],f=Os(u,s-l.length)+l;return u[5]?f:f+bh(e,s-f.length)}function bh({main:t},e){let{roles:n,
statements:o}=T(),s=o[t].roles?.find(([r])=>n[r].function==="topic");return!s||e<bl?"":`: ${Je(_t(s[1],1).replace(/^\[(.*)\]$/,
"$1"),e)}`}function xh({main:t},e){let{label:n}=st(t),o=_t(T().statements[t].o,1);return`${n} ${Je(o,Math.max(e-n.length,
bl))}`.trim()}function yh({main:t,first:e,last:n}){let o=T().statements[t];return o.when||o.inferred_when?Gn(o):e===null&&
n===null?m("date_unknown"):ye(e,n)}var $l=12,_h=300,Ol=$l,ur=0,_l=null;async function To(t){await R();let e=Kc(),n=Ee(e);if(!n.length&&!w.pair){A(t,Rt(p("p",
{},Kt())));return}let o=yo(e),s=Gc(e,n,w.lanes,o),r=tl(e,n),i=s.slice(0,Ol),a=p("div",{class:"timeline-box"}),c=n.filter(
l=>!Wt(l)&&!r.has(l));A(t,Rt(p("div",{class:"line timeline-head"},o?Th(o):Mh(),Xc()),n.length===0&&p("p",{},m("no_tie_be\
tween")),a,s.length>i.length&&Ah(s.length-i.length,t),Lh(n),Eh(n,r.size,c.length,s.reduce((l,u)=>l+u.units.length,0)>n.length),
Nh(c),qh(n,o),lo(jn(g,$h(x),x.chosen.main),m("tab_timeline")))),Oh(a,e,i,n,r),Sh(t)}var $h=t=>Ee(t).flatMap(({statements:e})=>e);
function Oh(t,e,n,o,s){ur=t.clientWidth;let r=new Map,i=(d,h)=>{let b=d.units.filter(h).map(y=>{let $=xl(e,y,d);return r.
set($,s.get(y)??0),$});return{title:kh(e,d),open:vh(e,d),items:b,number:b.length}},a=n.map(d=>i(d,Wt)).filter(({items:d})=>d.
length),c=n.map(d=>i(d,h=>s.has(h))).filter(({items:d})=>d.length),u=[...new Set(o.flatMap(({statements:d})=>d.map(h=>g.
statements.article[h])))].filter(d=>Wt(g.articles[d])).map(yl);u.length&&a.push({title:m("articles"),open:null,items:u,number:u.
length});let f=Ot();t.append(gl({lanes:a,ordered:c,stepOf:d=>r.get(d)??0,steps:Math.max(0,...s.values()),now:f?f.stops[f.
at]:null,openAll:(d,h)=>D(d.flatMap(({statements:b})=>b()),h)},Math.max(ur,_h)))}function Sh(t){_l??=new ResizeObserver(
()=>{let e=t.querySelector(".timeline-box");w.tab==="timeline"&&e&&e.clientWidth&&e.clientWidth!==ur&&To(t)}),_l.observe(
t)}var kh=({level:t},{ends:e})=>e.map(n=>C(t,n)).join(" \u2192 ");function vh({level:t},{ends:e}){let n=e.map(o=>t.nodes[o].
actor);return()=>n.length===1?P(n[0]):_({pair:n,open:`pair:${n.map(encodeURIComponent).join(">")}`})}var Mh=()=>p("label",
{class:"line"},m("lanes_of"),H(m("lanes_of"),[["actor",m("lanes_actor")],["pair",m("lanes_pair")]],w.lanes,t=>_({lanes:t}))),
Th=t=>p("span",{class:"line"},p("strong",{},t.map(e=>C(x.level,e)).join(" \u2194 ")),M(m("all_pairs"),()=>_({pair:null}))),
Ah=(t,e)=>M(m("more",{n:E(t)}),()=>{Ol+=$l,To(e)}),Lh=t=>p("ul",{class:"looks"},il(t).map(([e,n])=>p("li",{},e,p("span",
{},n))));function Eh(t,e,n,o){let s=t.filter(Wt).length,r=[s>0&&m("at_their_dates",{n:E(s)}),e>0&&m("in_stated_order",{n:E(
e)}),n>0&&m("without_date",{n:E(n)})].filter(Boolean);return p("p",{class:"quiet"},m("timeline_drawn",{what:r.join(", ")}),
o&&` ${m("timeline_several")}`)}var Nh=t=>t.length>0&&p("details",{class:"undated"},p("summary",{},`${m("without_date",{
n:E(t.length)})}: ${m("show")}`),jt(t.map(e=>p("li",{},N(lr(x,e),()=>D(e.statements,lr(x,e))))),20));function qh(t,e){if(e||
w.lanes==="actor")return null;let n=t.filter(({ties:o})=>!o.length);return n.length>0&&p("p",{class:"quiet"},m("no_pair",
{n:E(n.length)}))}function Ie(t,e){let o=[...new Set(e.filter(s=>s!=null&&s!==""))];return{at:t,names:o,plain:o.map(rt)}}function fr(t,e){
let n=e.join(" ");return t===n?0:t.startsWith(n)?1:e.every(o=>t.includes(o))?e.every(o=>Ch(t,o))?2:3:null}function Ch(t,e){
for(let n=t.indexOf(e);n>=0;n=t.indexOf(e,n+1))if(on(t,n))return!0;return!1}function Sl(t,e,n){let o=[];for(let s of t){
let[r,i]=[1/0,0];for(let[a,c]of s.plain.entries()){let l=fr(c,e);l!==null&&l<r&&([r,i]=[l,a])}r<1/0&&o.push({one:s,rank:r,
by:i,count:n(s.at)})}return o.sort((s,r)=>s.rank-r.rank||r.count-s.count||s.one.at-r.one.at)}function kl(t,e){let n=null;
for(let o of t)for(let[s,r]of o.plain.entries())for(let i of new Set([r,...r.split(" ")])){let a=Math.min(Math.floor(Math.
max(e.length,i.length)/3),n?n.far-1:99);if(a<1||Math.abs(i.length-e.length)>a)continue;let c=Ih(i,e,a);c<=a&&(n={one:o,name:o.
names[s],far:c})}return n}function Ih(t,e,n){let[o,s]=[[],Array.from({length:e.length+1},(r,i)=>i)];for(let r=1;r<=t.length;r++){
let i=[r];for(let a=1;a<=e.length;a++){let c=t[r-1]===e[a-1];i[a]=Math.min(s[a]+1,i[a-1]+1,s[a-1]+(c?0:1)),r>1&&a>1&&t[r-
1]===e[a-2]&&t[r-2]===e[a-1]&&(i[a]=Math.min(i[a],o[a-2]+1))}if(Math.min(...i)>n)return n+1;[o,s]=[s,i]}return s[e.length]}var Ao=90,cn=class{constructor(){this.plain=[],this.passages={owners:[],bounds:[],texts:[]}}add(e,n,o=null){this.plain.push(
`${rt(e)}
`),this.passages.owners.push(n),this.passages.bounds.push(o),this.passages.texts.push(o?null:e)}whole(){let e=new Uint32Array(
this.plain.length+1);for(let[n,o]of this.plain.entries())e[n+1]=e[n]+o.length;return{plain:this.plain.join(""),starts:e,
...this.passages}}};function pr({plain:t,starts:e},n){let o=n.join(" "),s=n.reduce((a,c)=>c.length>a.length?c:a,""),r=[[],
[],[]],i=0;for(let a=t.indexOf(s);a>=0;a=t.indexOf(s,e[i])){for(;e[i+1]<=a;)i++;if(n.length===1&&on(t,a))r[0].push(i);else{
let c=t.slice(e[i],e[i+1]);n.every(l=>c.includes(l))&&r[jh(c,o)].push(i)}if(i++,i+1>=e.length)break}return r.flat()}function jh(t,e){
let n=2;for(let o=t.indexOf(e);o>=0;o=t.indexOf(e,o+1)){if(on(t,o))return 0;n=1}return n}function ln(t,e){let n=t.replace(
/^#+\s+/,"").replace(/\s+/g," ").trim(),o=mc(n,[e.join(" "),...e]),[s]=o[0]??[0],r=s>Ao?vl(n,s-Ao):0,i=n.length-s>2*Ao?vl(
n,s+2*Ao):n.length,a=r?"\u2026 ":"";return{text:`${a}${n.slice(r,i).trimEnd()}${i<n.length?" \u2026":""}`,marks:o.filter(
([c,l])=>c>=r&&l<=i).map(([c,l])=>[c-r+a.length,l-r+a.length])}}function vl(t,e){let n=t.indexOf(" ",e);return n>=0&&n-e<
20?n+1:e}async function Ml(t,e){let{findings:n,...o}=t,{facts:s,words:r}=o,i=r.entities.map(({label:l,labels:u={},aliases:f=[]},d)=>Ie(
d,[l,...Object.values(u),...f])),a=({at:l})=>!!r.entities[l].actor,c=await Bh(t,e);return{...o,actors:i.filter(a),issues:i.
filter(l=>!a(l)),relations:s.relations.map(({label:l},u)=>Ie(u,[l])),questions:s.questions.map(({title:l,name:u},f)=>Ie(
f,[l,u])),articles:s.articles.map(({title:l,author:u,publisher:f},d)=>Ie(d,[l,u,f,[u,f,l].filter(Boolean).join(" ")])),findings:Fh(
t,n),quotes:await Wh(t,e),sentences:c,sentenceOf:Dh(t,c)}}function Rh({facts:t,words:e},n){let{quote:o}=e.statements[n],
s=e.bodies[t.statements.article[n]];if(s===null)return o.join(" [\u2026] ");let r=[];for(let i=2;i<o.length;i+=2)r.push(
s.slice(Number(o[i]),Number(o[i+1])));return r.join(" [\u2026] ")}async function Wh(t,e){let n=new cn;for(let[o,{translation:s}]of t.
words.statements.entries())n.add(Rh(t,o),o),s&&n.add(s,o),await e();return n.whole()}async function Bh({words:t,facts:e},n){
let o=new cn;for(let[s,r]of t.bodies.entries()){let i=new Intl.Segmenter(e.articles[s].language??void 0,{granularity:"se\
ntence"});for(let{segment:a,index:c}of i.segment(Ph(r??"")))a.trim()&&o.add(a,s,[c,c+a.length]);await n()}return o.whole()}
var Ph=t=>t.replace(/(?<!\n|^#[^\n]*)\n(?!\n)/gm," ");function Dh({facts:t,words:e},{owners:n,bounds:o}){let s=new Map;for(let[
r,i]of n.entries())s.has(i)||s.set(i,r);return Int32Array.from(e.statements,({quote:r},i)=>{let a=t.statements.article[i];
if(e.bodies[a]===null)return-1;let[c,l]=[s.get(a)??0,n.length];for(;l-c>1;){let u=c+l>>1;n[u]===a&&(o[u]?.[0]??0)<=Number(
r[2])?c=u:l=u}return c})}function Fh({facts:t},e){let n=new Map(t.statements.key.map((o,s)=>[o,s]));return e.flatMap(o=>o.
findings).map(({title:o,sentence:s,counts:r,quote:i},a)=>{let c=s.map(([f])=>f).join(""),u=[...new Set([...r.flatMap(([,
,f])=>f),i.statement])].flatMap(f=>n.get(f)??[]);return{...Ie(a,[c,`${o}: ${c}`]),statements:u}})}var Tl=4,Al=4;function Ll(t,e,n,o){let s=i=>i.filter(a=>!n.has(a)),r=[];for(let{at:i,plain:a}of t.relations){let c=Hh(a[0].
split(" "),e);if(c===null||!o.relations[i])continue;let[l,u]=[e.slice(0,c.from),e.slice(c.to)].map(s);for(let f of Uh(t,
i,l,u,o)){let d=o.ofPhrase(f);d.length&&r.push({kind:"phrase",rank:c.rank,count:d.length,label:"",phrase:f,statements:d})}}
return r.sort((i,a)=>i.rank-a.rank||(a.count??0)-(i.count??0))}function Hh(t,e){for(let n=0;n<e.length;n++){let o=e.slice(
n,n+t.length);if(o.length===t.length&&o.every((i,a)=>zh(i,t[a])))return{from:n,to:n+t.length,rank:o.every((i,a)=>i===t[a])?
0:1};if(n+o.length===e.length&&o.join(" ").length>=Tl&&t.join(" ").startsWith(o.join(" ")))return{from:n,to:e.length,rank:1}}
return null}function zh(t,e){let n=0;for(;n<t.length&&t[n]===e[n];)n++;return t===e||n>=Tl&&n>=Math.max(t.length,e.length)-
2}function Uh(t,e,n,o,s){let[r,i]=[n,o].map(a=>a.length?Gh(t,a):[null]);return n.length||o.length?r.flatMap(a=>i.map(c=>({
relation:e,actor:a,target:c}))):s.targetsOf(e).slice(0,Al).map(a=>({relation:e,actor:null,target:a}))}function Gh({actors:t,
issues:e,words:{entities:n}},o){let s=[];for(let{at:i,plain:a}of[...t,...e]){let c=a.map(l=>fr(l,o)).filter(l=>l!==null);
c.length&&s.push({rank:Math.min(...c),id:n[i].id})}return s.sort((i,a)=>i.rank-a.rank).filter(({rank:i})=>i===s[0].rank).
slice(0,Al).map(({id:i})=>i)}var El=["phrase","actor","issue","relation","article","finding","question","quote","words"],Qh=4,Vh=200,Kh="\u2E80",Lo=class{constructor(e,n,o){
this.index=e,this.counts=new In(e.facts,e.words,e.level,n),this.asking=new Set(zs(o)),this.answers=e.facts.questions.map(
s=>s.tab?null:this.counts.ofQuestion(s))}groups(e,n=null){let o=zs(e.replace(/[?\u00bf\u061f\uff1f]/g," "));if(!o.length)
return[];let s=c=>c===n?Vh:Qh,r=o.filter(c=>!this.asking.has(c)),i=o.join("").length>1||o[0]>=Kh;return[Jh("phrase",Ll(this.
index,o,this.asking,this.counts),s("phrase")),...this.namedGroups(o,r.length?r:o,s),...i?this.textGroups(o,s):[]].filter(
({total:c})=>c).sort((c,l)=>ql(c)-ql(l)||El.indexOf(c.kind)-El.indexOf(l.kind))}nearest(e){let{actors:n,issues:o,relations:s}=this.
index;return kl([...n,...o,...s],rt(e))?.name??null}namedGroups(e,n,o){let{counts:s,index:r}=this,i=()=>0,a=l=>s.entities[l],
c=(l,u,f,d=()=>({}))=>{let h=Sl(u,l==="question"?n:e,f),b=h.slice(0,o(l)).map(({one:y,rank:$,by:S,count:O})=>({kind:l,rank:$,
count:O,at:y.at,label:y.names[0],...S>0&&l!=="finding"&&l!=="question"&&{alias:y.names[S]},...d(y.at)}));return{kind:l,total:h.
length,hits:b}};return[c("actor",r.actors,a),c("issue",r.issues,a),c("relation",r.relations.filter(({at:l})=>s.relations[l]),
l=>s.relations[l],l=>({statements:s.ofRelation(l)})),c("article",r.articles,l=>s.articles[l],()=>({alias:void 0})),c("fi\
nding",r.findings,i,l=>({count:r.findings[l].statements.length,statements:r.findings[l].statements,snippet:ln(r.findings[l].
names[0],e)})),c("question",r.questions.filter(({at:l})=>this.answers[l]?.length!==0),l=>this.answers[l]?.length??0,l=>{
let u=this.answers[l];return u?{statements:u}:{count:null,tab:r.facts.questions[l].tab}})]}textGroups(e,n){let{quotes:o,
sentences:s,sentenceOf:r}=this.index,{first:i,total:a,taken:c}=this.quoted(pr(o,e),n("quote")),l=pr(s,e).filter(d=>!c[d]),
u=i.map(({passage:d,statements:h})=>{let b=o.owners[d],y=ln(this.sentence(r[b]),e),$=y.marks.length?y:ln(this.quote(d),e),
S=this.index.facts.statements.article[b],O=[...h];return{...Nl("quote",$,S,e),count:O.length,statements:O}}),f=l.slice(0,
n("words")).map(d=>{let h=this.sentence(d);return{...Nl("words",ln(h,e),s.owners[d],e),sentence:h}});return[{kind:"quote",
total:a,hits:u},{kind:"words",total:l.length,hits:f}]}quoted(e,n){let{quotes:o,sentences:s,sentenceOf:r}=this.index,i=new Uint8Array(
s.owners.length),a=new Map,c=new Set,l=0;for(let u of e){let f=o.owners[u],d=r[f],h=d<0?this.quote(u):d,b=d<0?!c.has(h):
!i[d];d<0?c.add(h):i[d]=1,b&&l++<n&&a.set(h,{passage:u,statements:new Set}),a.get(h)?.statements.add(f)}return{first:[...a.
values()],total:l,taken:i}}quote(e){return this.index.quotes.texts[e]??""}sentence(e){let{sentences:n,words:o}=this.index,
s=e<0?null:n.bounds[e];return s?(o.bodies[n.owners[e]]??"").slice(...s):""}},Nl=(t,e,n,o)=>({kind:t,rank:rt(e.text).includes(
o.join(" "))?4:5,count:null,label:e.text,snippet:e,article:n}),Jh=(t,e,n)=>({kind:t,total:e.length,hits:e.slice(0,n)});function ql({
hits:t}){let e=Math.min(...t.map(n=>n.rank));return e<=1?e:2}var Yh=80;async function Il({kind:t,at:e=0,article:n=0,statements:o,tab:s,sentence:r},i,a){t==="actor"||t==="issue"?await Zh(
T().entities[e].id):t==="article"?await _({tab:"article",article:g.articles[e].id,open:null}):t==="words"?await _({tab:"\
article",article:g.articles[n].id,open:null,find:[a,Cl(r)]}):s?await _({tab:s}):t==="finding"?await D(o??[],I(i),{tab:"f\
indings",find:["",Cl(i)]}):o?.length===1?await et(o[0]):await D(o??[],I(i))}var Cl=(t="")=>t.replace(/^#+\s+/,"").trim().
replace(/\s+/g," ").slice(0,Yh);async function Zh(t){let e=x.level.numbers.get(t);if(e===void 0||!x.nodes.has(e)){await P(
t);return}let n=x.isGrown?hs(t):w.grown;await P(t),await _({grown:n}),w.tab==="graph"&&Zi(e)}function jl({kind:t,total:e,hits:n},o,s,r){let i=`results-${t}`;return p("div",{role:"group","aria-labelledby":i},p("p",
{class:"results-head",id:i},m(`found_${t}`),p("span",{class:"quiet"},` ${E(e)}`)),n.map(a=>o(Xh(a),s(a,Rl(a)))),e>n.length&&
o(p("div",{role:"option",class:"result more"},m("show_all_of",{n:E(e)})),r(t)))}function Xh(t){let{count:e,alias:n,snippet:o,
kind:s}=t;return p("div",{role:"option",class:"result"},o?p("span",{class:s==="quote"||s==="words"?"words":"",dir:"auto"},
ng(o)):p("span",{dir:"auto"},Rl(t)),n&&[" ",p("span",{class:"quiet",dir:"auto"},`(${n})`)],p("span",{class:"quiet aside"},
[eg(t),e!==null&&q(e,"statement")].filter(Boolean).join(" \xB7 ")))}function Rl({kind:t,label:e,at:n,phrase:o}){if(o){let[
s,r]=[o.actor,o.target].map(a=>a===null?"":tg(a));return m(s&&r?"phrase_both":r?"phrase_who":"phrase_whom",{actor:s,relation:g.
relations[o.relation].label,target:r})}return(t==="actor"||t==="issue")&&n!==void 0?F(T().entities[n]):e}function tg(t){
let e=T().entities.find(n=>n.id===t);return e?F(e):t}function eg({kind:t,at:e,article:n}){return t==="article"&&e!==void 0?
At(g.articles[e]):(t==="quote"||t==="words")&&n!==void 0?g.articles[n].title:t==="actor"||t==="issue"?e===void 0?"":T().
entities[e].type:""}function ng({text:t,marks:e}){let n=0;return[...e.flatMap(([s,r])=>{let i=t.slice(n,s);return n=r,[i,
p("mark",{},t.slice(s,r))]}),t.slice(n)]}var og=12,[sg,rg,Wl,Eo]=[560,200,4,12],wt="",mr=null,Bl=null,pe=null,Zt=[],Xt=-1;function Pl(){let t=p("div",{id:"result\
s",class:"results",role:"listbox","aria-label":m("search_results")});t.hidden=!0,t.addEventListener("mousedown",n=>n.preventDefault());
let e=p("input",{type:"search",id:"search",role:"combobox","aria-expanded":"false","aria-controls":"results","aria-autoc\
omplete":"list",placeholder:m("search"),"aria-label":m("search"),autocomplete:"off",value:wt,onfocus:Dl,oninput:n=>No(n.
target.value),onkeydown:lg,onblur:qo});return p("div",{class:"searching",role:"search"},e,t)}function Dl(){return Bl??=Promise.
all([R(),Sn(),Ft("entity")]).then(([t,{cards:e},n])=>Ml({facts:g,words:t,findings:e,level:n},ig())),Bl}function ig(){let t=performance.
now();return()=>performance.now()-t<og?null:new Promise(e=>setTimeout(()=>{t=performance.now(),e()}))}async function dr(){
let t=await Dl(),e=JSON.stringify(w.coders);return pe?.coders!==e&&(pe={search:new Lo(t,w,m("search_asking")),coders:e}),
pe.search}async function No(t){wt=t,mr=null,pe||Hl([p("p",{class:"quiet"},m("search_preparing"))]),await dr(),wt===t&&Fl()}
function Fl(){let t=pe?.search.groups(wt,mr)??[];Zt=[],Xt=-1;let e=(r,i)=>(r.id=`result-${Zt.length}`,r.addEventListener(
"click",i),Zt.push({element:r,act:i}),r);if(!wt.trim())return qo();let n=(r,i)=>()=>(qo(),Il(r,i,wt.trim())),o=r=>()=>{let i=Xt;
mr=r,Fl(),zl(i)};Hl(t.length?t.map(r=>jl(r,e,n,o)):ag(e));let s=t.reduce((r,i)=>r+i.total,0);xe(s?q(s,"hit"):m("nothing_\
found",{what:wt.trim()}))}function ag(t){let e=pe?.search.nearest(wt)??null,n=()=>{if(e===null)return;let o=v("search");
o.value=e,o.focus(),No(e)};return[p("p",{class:"quiet"},m("nothing_found",{what:wt.trim()})),e!==null&&t(p("div",{role:"\
option",class:"result"},m("did_you_mean",{name:e})),n)]}function Hl(t){let e=v("results");A(e,t),e.hidden=!1,cg(v("searc\
h"),e),v("search").setAttribute("aria-expanded","true")}function cg(t,e){let{left:n,bottom:o,width:s}=t.getBoundingClientRect(),
r=document.documentElement.clientWidth-2*Eo,i=Math.min(r,Math.max(s,sg));e.style.width=`${i}px`,e.style.left=`${Math.max(
Eo,Math.min(n,r+Eo-i))}px`,e.style.top=`${o+Wl}px`,e.style.maxHeight=`${Math.max(rg,innerHeight-o-Wl-Eo)}px`}function qo(){
Zt=[],Xt=-1,v("results").hidden=!0,v("search").setAttribute("aria-expanded","false"),v("search").removeAttribute("aria-a\
ctivedescendant")}function zl(t){Zt[Xt]?.element.removeAttribute("aria-selected"),Xt=Math.max(-1,Math.min(t,Zt.length-1));
let e=Zt[Xt]?.element;e?.setAttribute("aria-selected","true"),e?.scrollIntoView({block:"nearest"}),e?v("search").setAttribute(
"aria-activedescendant",e.id):v("search").removeAttribute("aria-activedescendant")}async function lg(t){let{key:e,target:n}=t,
o={ArrowDown:1,ArrowUp:-1};e in o?(t.preventDefault(),v("results").hidden&&wt.trim()?await No(wt):zl(Xt+o[e])):e==="Ente\
r"?(t.preventDefault(),(v("results").hidden||!pe)&&await No(n.value),Zt[Math.max(Xt,0)]?.act()):e==="Escape"&&(n.value=wt=
"",qo())}var Ul=()=>[ug(),pg()];function ug(){if(g.languages.length<2)return null;let t=g.languages.map(e=>[e,fg(e)]);return H(m(
"language_of_names"),[["",m("language_of_names")],...t],w.language??"",async e=>{await R(),await _({language:e||null})})}
function fg(t){try{return I(new Intl.DisplayNames([t],{type:"language"}).of(t)??t)}catch{return t}}var pg=()=>{let t=Ht()===
"dark"?"light":"dark";return M(m(t),()=>_({theme:t}),{id:"theme"})};var mg={square:"M3 2 H13 V12 H3 Z",triangle:"M8 1.5 L14 12.5 H2 Z",diamond:"M8 1 L14 7 L8 13 L2 7 Z"};function je(t,{dashes:e=[],
head:n="arrow",middle:o=""}={}){let r=k("line",{x1:2,y1:7,x2:n==="bar"?37:34,y2:7,stroke:t,"stroke-width":2,"stroke-dash\
array":e.join(" ")||null});return Ql("0 0 42 14",r,hr(n,t,"translate(40 7) rotate(0) scale(1)"),gr(o,t,19,7))}var Ql=(t,...e)=>k(
"svg",{class:"sample",width:42,height:14,viewBox:t,"aria-hidden":"true"},e),Co=t=>je(Ln(t),{head:g.encodings.signs[t].head}),
Gl=t=>je(us(t));function dg(){return[...ze.slice(0,Dt).map((e,n)=>un(Gl(n),`${Vn[n]} ${Ti(e)}`)),un(Gl(Dt),m("part_same"))]}
var un=(t,e)=>[t,e];function hr(t,e,n){return t?t==="bar"?k("line",{transform:n,x1:-2,y1:-5,x2:-2,y2:5,stroke:e,"stroke-\
width":3}):t==="vee"?k("path",{transform:n,d:"M-8 -4.5 L0 0 L-8 4.5",fill:"none",stroke:e,"stroke-width":2}):k("path",{transform:n,
d:"M-9 -4.5 L0 0 L-9 4.5 Z",fill:e}):null}function gr(t,e,n,o){return t==="circle"?k("circle",{cx:n,cy:o,r:3.5,fill:e}):
t==="diamond"?k("path",{transform:`translate(${n} ${o})`,d:"M-4.5 0 L0 -4.5 L4.5 0 L0 4.5 Z",fill:e}):null}function wr(t,e=G().
node){let n={fill:e,stroke:G().line},o=t==="dot"?k("circle",{cx:8,cy:7,r:5.5,...n}):k("path",{d:mg[t],...n});return Ql("\
-13 0 42 14",o)}function Vl(){let{sign:t,hold:e,mark:n}=x.level.arrows,o=[...x.arrows.keys()];return br({signs:new Set(o.
map(s=>t[s])),holds:new Set(o.map(s=>e[s])),marks:new Set(o.map(s=>n[s]))})}function br(t){let{signs:e,holds:n,marks:o}=g.
encodings,s=G().line,r=(l,u)=>!t||t[l].has(u),i=e.flatMap(({words:l},u)=>r("signs",u)?[un(Co(u),l)]:[]),a=n.flatMap(({dashes:l,
words:u},f)=>l.length&&r("holds",f)?[un(je(s,{dashes:l}),u)]:[]),c=o.flatMap(({middle:l,words:u},f)=>l&&r("marks",f)?[un(
je(s,{middle:l}),u)]:[]);return[...x.parts?dg():i,...a,...c]}function fn(t,e,n,o,s){let r=new Array(s).fill(0),i=n==="kinds"?[...r.keys()]:null,{inside:a,main:c}=ft(t,{...e,[n]:i},tt(
e));for(let l of K(a)){let u=o(n==="quad_classes"?c[l]:l);u>=0&&r[u]++}return r}var hg=0,gg=0;function Yl(){let{statements:t,names:e,labels:n}=g;return Se(m("filters_and_counts"),yt(m("quad_classes"),
wg()),yt(m("modes"),Io("modes",n.modes,xr("modes",t.mode,e.modes),o=>yr(o===te,"not actual"))),yt(m("certainties"),Io("c\
ertainties",n.certainties,xr("certainties",t.certainty,e.certainties),o=>yr(o===hg,"hedged"))),yt(m("polarities"),Io("po\
larities",n.polarities,xr("polarities",t.polarity,e.polarities),o=>yr(o===gg,"denied"))))}function Zl(t){let e=p("detail\
s",{class:"group",open:t},p("summary",{},m("more_filters")),t&&Jl());return e.addEventListener("toggle",()=>e.open&&e.children.
length===1&&oe(e,Jl())),e}var xr=(t,e,n)=>fn(g,w,t,o=>e[o],n.length);function yr(t,e){let{names:n,encodings:o}=g;return je(
G().line,{dashes:t?[]:o.holds[n.holds.indexOf(e)].dashes})}function wg(){let{statements:t,names:e,labels:n}=g,o=e.quad_classes.
length,s=c=>c<o?Co(e.signs.indexOf(kt(g,c))):Co(e.signs.indexOf("neither")),r=fn(g,w,"quad_classes",c=>t.quad_class[c]<0?
o:t.quad_class[c],o+1),i=[...e.quad_classes.keys(),-1],a=w.quad_classes??i;return[...n.quad_classes,m("no_quad_class")].
map((c,l)=>{let u=f=>_({quad_classes:jo(i,a,[i[l]],f,i)});return r[l]>0&&Y(`${c} (${r[l]})`,a.includes(i[l]),u,s(l))})}function jo(t,e,n,o,s){
let r=t.filter(i=>n.includes(i)?o:e.includes(i));return String(r)===String(s)?null:r}function Io(t,e,n,o=()=>null){let s=[
...e.keys()],r=t==="kinds"&&w.count==="acts"?[hn]:s,i=w[t],a=i??r;return e.map((c,l)=>{let u=f=>_({[t]:jo(s,a,[l],f,r)});
return(n[l]>0||i!==null)&&Y(`${c} (${n[l]})`,a.includes(l),u,o(l))})}function Kl(t,e){let n=e.map(([s])=>s),o=w[t]??n;return e.
map(([s,r])=>{let i=a=>_({[t]:jo(n,o,[s],a,n)});return Y(r,o.includes(s),i)})}function Jl(){let{statements:t,names:e,labels:n,
relations:o,families:s,familyOf:r,articles:i,coders:a}=g,c=fn(g,w,"relations",f=>t.relation[f],o.length),l=fn(g,w,"kinds",
f=>o[t.relation[f]].kind,e.kinds.length),u=new Set(x.level.nodes.filter((f,d)=>x.level.isTied[d]).map(f=>f.type));return[
yt(m("kinds"),Io("kinds",n.kinds,l)),yt(m("relations"),s.map((f,d)=>bg(f,[...o.keys()].filter(h=>r[h]===d),c))),yt(m("ty\
pes"),Kl("types",[...u].sort().map(f=>[f,f]))),i.length>1&&yt(m("articles"),Kl("articles",i.map(f=>[f.id,f.title]))),a.length>
1&&yt(m("coders"),xg()),yt(m("further"),Y(m("with_issues"),w.issues,f=>_({issues:f})),Y(m("with_inferred"),w.inferred,f=>_(
{inferred:f})),Y(m("with_headlines"),w.headlines,f=>_({headlines:f})),Y(m("with_self_loops"),w.self,f=>_({self:f})))]}function bg(t,e,n){
let o=[...g.relations.keys()],s=w.relations??o,r=e.filter(c=>n[c]),i=r.reduce((c,l)=>c+n[l],0);if(!i)return null;let a=(c,l)=>_(
{relations:jo(o,s,c,l,o)});return p("details",{class:"family"},p("summary",{},`${t} (${i})`,r.some(c=>!s.includes(c))&&"\
 \u2022"),p("p",{class:"quiet"},N(m("all"),()=>a(e,!0))," ",N(m("none"),()=>a(e,!1))),r.map(c=>Y(`${g.relations[c].label}\
 (${n[c]})`,s.includes(c),l=>a([c],l))))}function xg(){let t=w.coders??[],e=t.length>1?[[t.join(" "),xt(t)]]:[],n=g.coders.
map(o=>[o,o]);return H(m("coders"),[["",m("one_coder")],...n,...e],t.join(" "),o=>_({coders:o?o.split(" "):null}))}var Xl=["statements","acts","articles"];function tu(){let t=N(m("draw_all"),()=>_({all:!0}));return Se(m("level"),H(m("l\
evel"),Do.map(e=>[e,m(`level_${e}`)]),w.level,yg),p("label",{class:"line"},`${m("count_by")} `,_g()),p("label",{class:"l\
ine"},`${m("min_weight")} `,$g()),w.ego!==null&&Og(w.ego),x.isGrown&&p("p",{class:"quiet"},m("not_drawn_yet")," ",t),x.weakest>
0&&p("p",{class:"quiet"},m("weakest",{n:x.weakest})," ",t))}async function yg(t){let e=await Ft(t);await _({level:t,ego:null,
...yi(e)})}function _g(){let t=e=>_({count:Xl.find(n=>n===e)});return H(m("count_by"),Xl.map(e=>[e,m(`by_${e}`)]),w.count,
t)}function $g(){return p("input",{type:"number",min:1,max:999,value:w.min_weight,"aria-label":m("min_weight"),onchange:t=>_(
{min_weight:Math.max(1,Math.floor(Number(t.target.value))||1)})})}function Og(t){let e=H(m("distance"),[1,2,3].map(n=>[String(
n),q(n,"step")]),String(w.steps),n=>_({steps:Number(n)}));return p("p",{class:"ego"},m("neighbours_of",{name:Xn(t)})," ",
e," ",N(m("show_all"),()=>_({ego:null})))}var eu=["level","count","min_weight","quad_classes","modes","certainties","polarities","kinds"];eu.push("relations","typ\
es","articles","coders","issues","inferred","headlines","self","ego","all");var _r=()=>eu.filter(t=>JSON.stringify(w[t])!==
JSON.stringify(U[t]));function nu(){let t=v("side"),e=qn(t),{scrollTop:n}=t,o=t.querySelector("details.group[open]")!==null,
s=_r(),r=()=>_(Object.fromEntries(s.map(i=>[i,U[i]])));A(t,p("div",{class:"box-head"},p("h2",{},m("filters")),s.length>0&&
M(m("reset"),r,{class:"quiet-button"}),M("\xD7",()=>t.hidePopover(),{class:"close","aria-label":m("close")})),tu(),Yl(),
Zl(o),Se(m("display"),Ul())),Cn(t,e),n&&(t.scrollTop=n)}function ou({statements:t}){let[e,n]=[1/0,-1/0];for(let o of[t.first,t.last])for(let s of o)s!==null&&(e=Math.min(e,s),n=
Math.max(n,s));return e>n?null:[e,n]}function su({facts:t,state:e,chosen:n}){let o=e.since!==null||e.until!==null||!e.undated,
s={...e,since:null,until:null,undated:!0},r=o?ft(t,s,tt(e)):n;return{chosen:r,statements:K(r.inside)}}function ru(t,e,n,[
o,s],r){let i=(s-o+1)/r,a=new Array(r).fill(0),c=new Array(r).fill(0),l=f=>Math.min(r-1,Math.max(0,Math.floor((f-o)/i))),
u=new Set;for(let f of n){let d=t.statements.act[f];if(d>=0&&u.has(d))continue;d>=0&&u.add(d);let[h,b]=[e.first[f],e.last[f]];
if(h===null&&b===null)continue;let[y,$]=[l(h??o),l(b??s)],S=h!==null&&b===h&&!e.approximate[f];for(let O=y;O<=$;O++)(S?a:
c)[O]+=1/($-y+1)}return{sure:a,unsure:c,width:i}}var $r=120,Or=!1;function au(){let t=v("time"),e=ou(g),{chosen:n,statements:o}=su(x),s=o.filter(d=>n.first[d]===null&&n.
last[d]===null),r=s.length>0&&p("p",{class:"undated"},W(q(s.length,"undated"),s,m("undated_many")));if(!e||e[0]===e[1]){
A(t,p("p",{class:"quiet"},m("no_period")),r);return}let i=Sg(e),a=t.querySelector(".slider")?t.children:[p("div",{class:"\
time-head"}),vg(e)],[c,l]=a;c.isConnected||A(t,c,l),A(c,kg(e,i),r);let[u,...f]=l.children;u.replaceWith(Tg(n,o,e,i));for(let[
d,h]of f.slice(0,2).entries())h.value=String(i[d]),h.setAttribute("aria-valuetext",nt(i[d]))}function Sg([t,e]){return[Math.
max(t,w.since??t),Math.min(e,w.until??e)]}function kg(t,[e,n]){return[p("h2",{},m("period")),iu("since",e,t),"\u2013",iu(
"until",n,t),vt()&&M(m("whole_period"),()=>_({since:null,until:null})),Y(m("only_certain_dates"),w.inside==="certainly",
o=>_({inside:o?"certainly":"possibly"})),Y(m("include_undated"),w.undated,o=>_({undated:o}))]}function iu(t,e,[n,o]){let s=r=>{
let i=$i(r);i!==null&&cu(t,i,[n,o])};return p("input",{type:"date",value:nt(e),min:nt(n),max:nt(o),"aria-label":m(t),onchange:r=>s(
r.target.value)})}function vg([t,e]){let n=o=>p("input",{type:"range",min:t,max:e,step:1,"aria-label":m(o),oninput:s=>cu(
o,Number(s.target.value),[t,e])});return p("div",{class:"slider"},k("svg"),n("since"),n("until"),Mg([t,e]))}function Mg([
t,e]){return p("div",{class:"years","aria-hidden":"true"},Si(t,e).map(([n,o])=>{let s=p("span",{},o);return s.style.left=
`${(n-t)/(e-t+1)*100}%`,s}))}function Tg(t,e,n,[o,s]){let[r]=n,{sure:i,unsure:a,width:c}=ru(g,t,e,n,$r),l=Math.max(...i.
map((d,h)=>d+a[h]),1),u=(d,h,b,y)=>{let[$,S]=[b/l*34,36-(b+y)/l*34],O=(d+1)*c+r<o||d*c+r>s;return b>0&&k("rect",{class:h+
(O?" off":""),x:d/$r*1e3,y:S,width:1e3/$r-1,height:Math.max($,1.5)})},f=i.map((d,h)=>[u(h,"bar",d,0),u(h,"bar unsure",a[h],
d)]);return k("svg",{class:"histogram",viewBox:"0 0 1000 40",preserveAspectRatio:"none",role:"img","aria-label":m("histo\
gram")},f)}function cu(t,e,[n,o]){let s=t==="since"?e<=n:e>=o;Nt({[t]:s?null:e}),(w.since??n)>(w.until??o)&&Nt({[t==="si\
nce"?"until":"since"]:e}),!Or&&(Or=!0,requestAnimationFrame(()=>{Or=!1,_({})}))}var Ag=10,lu=!1,Sr="";function kr(){let t=p("div",{class:"choices",role:"group","aria-label":I(m("according_to"))}),e=Kn();
A(v("viewpoint"),p("div",{class:"box-head"},p("h2",{},I(m("according_to"))),Lg()),e.length>Ag&&Eg(e,t),t,qg()),uu(t,e)}var Lg=()=>Y(
m("viewpoint_several"),vr(),t=>{lu=t,t||w.according_to.length<2?kr():_({according_to:w.according_to.slice(0,1)})}),vr=()=>lu||
w.according_to.length>1;function Eg(t,e){return p("input",{type:"search",placeholder:m("sources_find"),"aria-label":m("s\
ources_find"),value:Sr,oninput:n=>{Sr=n.target.value,uu(e,t)}})}function uu(t,e){let n=Br(g),o=vr()?"checkbox":"radio",s=e.
filter(([r,i])=>(o==="radio"||r!=="everyone")&&rt(i).includes(rt(Sr)));A(t,s.map(([r,i])=>p("label",{class:"tick"},p("in\
put",{type:o,name:"according-to",checked:w.according_to.includes(r),onchange:a=>Ng(r,a.target.checked)}),p("span",{dir:"\
auto"},I(i)),p("span",{class:"number quiet"},E(n.get(r)??0)))))}function Ng(t,e){if(!vr()){_({according_to:[t]});return}
let o=Kn().map(([s])=>s).filter(s=>s===t?e:w.according_to.includes(s));_({according_to:o.length?o:["authors"]})}var qg=()=>p(
"p",{},w.compared_with&&`${m("compared_with")} ${dt(w.compared_with)} \xB7 `,N(m("compare_claims"),()=>_({tab:"compare"})));var Cg=8,fu=new Map;function Re(t,e,n,o){fu.set(t,o);let s=p("button",{type:"button",id:`open-${t}`,class:"opener",popovertarget:t},
e),r=p("div",{id:t,class:"box",popover:"auto",role:"dialog","aria-label":n});return r.addEventListener("beforetoggle",i=>{
i.newState==="open"&&jg(r,s)}),r.addEventListener("toggle",i=>{i.newState==="open"&&o()}),[s,r]}function pu(t){Ig(t)&&fu.
get(t)?.()}var Ig=t=>document.getElementById(t)?.matches(":popover-open")??!1,Ro=t=>document.getElementById(t)?.hidePopover();
function jg(t,e){let{right:n,bottom:o}=e.getBoundingClientRect();t.style.setProperty("--top",`${o+4}px`),t.style.setProperty(
"--right",`${Math.max(Cg,innerWidth-n)}px`)}var Rg=[["square","form_country"],["triangle","form_person"],["dot","form_actor"],["diamond","form_issue"]],Wg={acts:"ac\
t_many",statements:"statement_many",articles:"article_many"};function mu(){return p("section",{class:"legend"},p("h2",{},
m("legend")),p("ul",{},br().map(([t,e])=>p("li",{},t,p("span",{},e)))),p("ul",{},Rg.map(([t,e])=>p("li",{},wr(t),p("span",
{},m(e))))),Bg(),p("p",{class:"quiet"},m("width_meaning",{what:m(Wg[w.count])})))}function Bg(){let t=new Map;for(let{tint:n,
country:o}of x.level.nodes)n>=0&&o&&t.set(n,o);if(!t.size)return null;let e=[...t].sort(([n],[o])=>n-o);return p("ul",{},
e.map(([n,o])=>p("li",{},wr("dot",ne()[n]),p("span",{},m("belongs_to",{name:Pg(o)})))))}function Pg(t){let e=w.language?
Et(t):null;return e?F(e):x.level.countries[t]}function We(t){return`${g.title.replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-|-$/g,"").slice(0,60)||"network"}.${t}`}var Dg={
"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function lt(t){return String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
"").replace(/[&<>"]/g,e=>Dg[e])}var Mr=17;function Tr(t,e,n){let{text:o}=G(),s=Math.floor(n/7),i=[...du(g.title,s).map(u=>({line:u,weight:600})),...du(`${ht(
x)} ${Ai(x)}`.trim(),s).map(u=>({line:u,weight:400}))].map(({line:u,weight:f},d)=>`<text x="${t}" y="${e+(d+1)*Mr}" font\
-size="12" font-weight="${f}" fill="${o}">${lt(u.trim())}</text>`),[a,c]=[t,e+(i.length+1)*Mr+4],l=Vl().map(([u,f])=>{let d=54+
f.length*6.6;a+d>t+n&&a>t&&([a,c]=[t,c+Mr]);let h=`<g transform="translate(${a} ${c-11})">${u.innerHTML}</g><text x="${a+
48}" y="${c}" font-size="12" fill="${o}">${lt(f)}</text>`;return a+=d,h});return{height:c-e+12,markup:i.join("")+l.join(
"")}}function du(t,e){let n=[""];for(let o of t.split(" "))n[n.length-1].length+o.length>e&&n.push(""),n[n.length-1]+=`${o}\
 `;return n}async function gu(){let t=document.querySelector("#canvas canvas"),e=t.width/t.clientWidth||1,n=t.clientWidth,{height:o,
markup:s}=Tr(12,0,n-24),r=new Image;r.src=Ar(`<svg xmlns="${En}" width="${n}" height="${o}" font-family="system-ui, sans\
-serif">${s}</svg>`),await r.decode();let i=document.createElement("canvas");i.width=t.width,i.height=t.height+o*e;let a=i.
getContext("2d");a.fillStyle=G().ground,a.fillRect(0,0,i.width,i.height),a.drawImage(t,0,0),a.drawImage(r,0,t.height,n*e,
o*e),i.toBlob(c=>c&&Oe(We("png"),"image/png",c))}var Ar=t=>`data:image/svg+xml;charset=utf-8,${encodeURIComponent(t)}`;function Be(){
let t=oo()?.body;if(!t?.nodeIndices.length)return"";let{nodes:e}=x.level,n=t.nodeIndices.map(u=>({at:u,x:t.nodes[u].x,y:t.
nodes[u].y})),[o,s]=[Math.min(...n.map(({x:u})=>u))-90,Math.max(...n.map(({x:u})=>u))+90],[r,i]=[Math.min(...n.map(({y:u})=>u))-
60,Math.max(...n.map(({y:u})=>u))+70],a=[...[...x.arrows.keys()].map(u=>Hg(u,t)),...n.map(({at:u,x:f,y:d})=>Ug(u,e[u],f,
d))],c=Tr(o+12,i,s-o-24),l=[o,r,s-o,i-r+c.height].map(u=>u.toFixed(1));return`<svg xmlns="${En}" viewBox="${l.join(" ")}\
" font-family="system-ui, sans-serif"><rect x="${l[0]}" y="${l[1]}" width="${l[2]}" height="${l[3]}" fill="${G().ground}\
"/>${a.join("")}${c.markup}</svg>
`}function Fg(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.hypot(o,s),i=n?.enabled?n.roundness:0,a=Math.atan2(s,o)+(.5*(n?.type===
"curvedCCW"?-i:i)+.5)*Math.PI,c=(.5*i+.5)*r;return{x:t.x+c*Math.sin(a),y:t.y+c*Math.cos(a)}}function hu(t,e,n){let o=n.nodes[e],
s=Math.hypot(o.x-t.x,o.y-t.y)||1,r=x.level.nodes[e].size+3;return{x:o.x-(o.x-t.x)/s*r,y:o.y-(o.y-t.y)/s*r}}var pn=({x:t,
y:e})=>`${t.toFixed(1)} ${e.toFixed(1)}`;function Hg(t,e){let{options:n}=e.edges[t],{arrows:o}=x.level,{signs:s,holds:r,
marks:i}=g.encodings,[a,c]=[e.nodes[o.actor[t]],e.nodes[o.target[t]]],{color:l}=n.color,u=a===c,f=u?{x:a.x+34,y:a.y-34}:
Fg(a,c,n.smooth),d=u?{x:a.x,y:a.y-16}:hu(f,o.actor[t],e),h=u?{x:a.x+16,y:a.y}:hu(f,o.target[t],e),b=Math.atan2(h.y-f.y,h.
x-f.x)*180/Math.PI,y={x:(d.x+2*f.x+h.x)/4,y:(d.y+2*f.y+h.y)/4},{dashes:$}=r[o.hold[t]],S=$.length?` stroke-dasharray="${$.
join(" ")}"`:"",O=`<path d="M${pn(d)} Q${pn(f)} ${pn(h)}" fill="none" stroke="${l}" stroke-width="${n.width.toFixed(1)}"${S}\
/>`,L=hr(s[o.sign[t]].head,l,`translate(${pn(h)}) rotate(${b}) scale(1)`),j=gr(i[o.mark[t]].middle,l,y.x.toFixed(1),y.y.
toFixed(1));return O+(L?.outerHTML??"")+(j?.outerHTML??"")+zg(n.label??"",d,h,y)}function zg(t,e,n,o){if(!t)return"";let s=Math.
atan2(n.y-e.y,n.x-e.x)*180/Math.PI,r=s>90||s<-90?s+180:s,i=t.split(`
`),a=i.map((c,l)=>`<tspan x="0" y="${-4-12*(i.length-1-l)}">${lt(c)}</tspan>`);return`<text transform="translate(${pn(o)}\
) rotate(${r.toFixed(1)})" font-size="11" ${wu()}>${a.join("")}</text>`}var wu=()=>`text-anchor="middle" fill="${G().text}\
" stroke="${G().ground}" stroke-width="3" paint-order="stroke"`;function Ug(t,{size:e,shape:n,tint:o},s,r){let i={square:`\
<rect x="${s-e}" y="${r-e}" width="${2*e}" height="${2*e}" `,triangle:`<path d="M${s} ${r-e} L${s+e} ${r+e*.8} L${s-e} ${r+
e*.8} Z" `,diamond:`<path d="M${s} ${r-e} L${s+e} ${r} L${s} ${r+e} L${s-e} ${r} Z" `,dot:`<circle cx="${s}" cy="${r}" r\
="${e}" `},c=_e(C(x.level,t)).split(`
`).map((u,f)=>`<text x="${s}" y="${r+e+14+f*14}" font-size="13" ${wu()}>${lt(u)}</text>`),l=o>=0?ne()[o]:G().node;return`${i[n]}\
fill="${l}" stroke="${G().line}"/>${c.join("")}`}var bu=["type","sector","country"],Gg=["weight","acts","articles","sources","statements"];function Qg(t){let e=String(t),
n=/^[=+\-@\t\r]/.test(e)&&Number.isNaN(Number(e))?`'${e}`:e;return/[",\r\n]/.test(n)?`"${n.replace(/"/g,'""')}"`:n}function Wo(){
let{nodes:t}=x.level,n=["actor","actor_label","target","target_label","weight","acts",...g.names.quad_classes.map(s=>s.replace(
" ","_")),"no_quad_class","articles","sources","label","statements"],o=ys(x).map(({pair:s,actor:r,target:i})=>{let{acts:a,
byQuadClass:c,noQuadClass:l,articles:u,sources:f,statements:d}=qt(x,s);return[...[t[s.a].actor,r,t[s.b].actor,i],s.weight,
a,...c,l,u.size,f.size,It(g,s.rows),bt(g,d).join(" ")]});return[n,...o].map(s=>`${s.map(Qg).join(",")}\r
`).join("")}function Bo(){let{nodes:t}=x.level,e=new Set,n=ys(x).map(({pair:r},i)=>{e.add(r.a).add(r.b);let{acts:a,articles:c,
sources:l,statements:u}=qt(x,r),f=[r.weight,a,c.size,l.size,bt(g,u).join(" ")],d=`source="${lt(t[r.a].actor)}" target="${lt(
t[r.b].actor)}"`;return`<edge id="${i}" ${d} label="${lt(It(g,r.rows))}" weight="${r.weight}"><attvalues>${f.map(xu).join(
"")}</attvalues></edge>`}),o=[...e].sort((r,i)=>r-i).map(r=>{let i=bu.map((a,c)=>xu(t[r][a],c)).join("");return`<node id\
="${lt(t[r].actor)}" label="${lt(C(x.level,r))}"><attvalues>${i}</attvalues></node>`});return`<?xml version="1.0" encodi\
ng="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">${yu("node",bu,()=>"string")+yu("edge",
Gg,r=>r==="statements"?"string":"integer")}<nodes>${o.join("")}</nodes><edges>${n.join("")}</edges></graph></gexf>
`}var xu=(t,e)=>t===null||t===""?"":`<attvalue for="${e}" value="${lt(t)}"/>`;function yu(t,e,n){let o=e.map((s,r)=>`<at\
tribute id="${r}" title="${s}" type="${n(s)}"/>`).join("");return`<attributes class="${t}">${o}</attributes>`}function _u(){let t=(e,n)=>M(m(e),()=>{n(),Ro("save")});A(v("save"),p("h2",{},m("save")),t("save_png",gu),t("save_svg",()=>Oe(
We("svg"),"image/svg+xml",Be())),t("save_csv",()=>Oe(We("csv"),"text/csv",Wo())),t("save_gexf",()=>Oe(We("gexf"),"applic\
ation/xml",Bo())),t("print",()=>window.print()))}var Ou=["viewpoint","time","side"];function Su(){let t=p("input",{type:"checkbox",onchange:e=>Xi(e.target.checked)});A(v(
"app"),p("header",{},p("h1",{dir:"auto"},g.title),Pl(),p("div",{class:"tools"},Vg())),p("nav",{id:"views","aria-label":m(
"views")},p("div",{id:"tabs",role:"tablist","aria-label":m("views"),onkeydown:Yg},Bt.map(Jg)),p("p",{id:"matching",class:"\
quiet"})),p("main",{},p("div",{id:"main",role:"tabpanel"},p("div",{id:"stage"},p("div",{id:"canvas",role:"application","\
aria-label":m("graph_of")}),p("img",{id:"printed",alt:""}),p("p",{id:"empty",class:"empty"}),p("div",{class:"over"},Re("\
legend",m("legend"),m("legend"),()=>A(v("legend"),mu())),M(m("fit"),so),p("label",{class:"tick",id:"physics"},t,p("span",
{},m("physics")))),p("p",{id:"hint",class:"hint"})),p("div",{id:"sheet"}),p("p",{id:"caption"}))),p("aside",{id:"panel",
tabindex:0,"aria-label":m("quotes")}),p("p",{id:"announced",class:"unseen","aria-live":"polite"})),document.addEventListener(
"keydown",Zg)}var Vg=()=>[Re("viewpoint",$u("viewpoint",I(m("according_to"))),I(m("according_to")),kr),Re("time",$u("tim\
e",m("period")),m("period"),au),Re("side",[m("filters"),p("span",{class:"set"})],m("filters"),nu),Re("save",m("save"),m(
"save"),_u)],$u=(t,e)=>[p("span",{class:"quiet"},e),p("span",{id:`chosen-${t}`,class:"chosen"})];function ku(){let{tab:t,
open:e}=w;document.documentElement.dataset.theme=w.theme,document.body.classList.toggle("wide",!e);for(let n of Bt){let o=v(
`tab-${n}`);o.setAttribute("aria-selected",String(n===t)),o.tabIndex=n===t?0:-1}v(`tab-${t}`).scrollIntoView?.({block:"n\
earest",inline:"nearest"}),v("main").setAttribute("aria-labelledby",`tab-${t}`),v("stage").hidden=t!=="graph",v("sheet").
hidden=t==="graph"}function vu(){let t=[...w.according_to,...w.compared_with??[]];v("chosen-viewpoint").textContent=t.length>
1?q(t.length,"viewpoint"):dt(t),v("chosen-time").textContent=vt()?Ve():m("any_time");let e=_r().length,n=v("open-side");
A(n.querySelector(".set"),e>0&&String(e)),n.setAttribute("aria-label",e?m("filters_set",{n:e}):m("filters")),v("matching").
textContent=Kg();for(let o of Ou)pu(o)}function Kg(){let t=K(Fe(g,{...w,count:"statements"},tt(w),[])),e=new Set(t.map(n=>g.
statements.article[n]));return m(t.length===1?"matches":"match",{statements:q(t.length,"statement"),articles:q(e.size,"a\
rticle")})}var Jg=t=>M(m(`tab_${t}`),()=>_({tab:t}),{role:"tab",id:`tab-${t}`,"aria-controls":"main"});async function Yg({
key:t}){let e={ArrowRight:1,ArrowLeft:-1}[t];if(!e)return;let n=Bt[(Bt.indexOf(w.tab)+e+Bt.length)%Bt.length];await _({tab:n}),
v(`tab-${n}`).focus()}function Zg(t){if(t.target instanceof Element&&/^(INPUT|SELECT|TEXTAREA)$/.test(t.target.tagName))
return;let e=document.querySelector(":popover-open")!==null;if(t.key==="Escape"&&w.open&&!e&&_({open:null}),t.key==="/"){
t.preventDefault();for(let n of[...Ou,"save"])Ro(n);v("search").focus()}}var Xg=["open","pair","lanes","article","about","claimant","unfolded","rows","facets","columns","sort","more","tab","the\
me","citation","find"],tw=["ego","steps","level","all","grown"],ew={findings:lc,arguments:Ma,table:Fc,matrix:qc,timeline:To,
bargains:Za,article:Ka,compare:Hs};async function Mu(t){let e=di();("article"in t||"tab"in t)&&!("find"in t)&&Nt({find:null}),
Tn(t),await mn(t),"open"in t&&w.open||hi(e)}async function mn(t){let e=Object.keys(t??w),n=!!(t&&x&&e.length)&&e.every(r=>Xg.
includes(r)),o=!x;(w.compared_with||w.language)&&await R(),n||await ci();let s=!n&&!o&&e.some(r=>tw.includes(r));ku(),(!n||
e.includes("theme"))&&vu(),ow(),await nw(s),await wa()}async function nw(t){if(w.tab!=="graph"){await ew[w.tab](v("sheet")),
hc(v("sheet"));return}let e=!x.arrows.size&&!x.isGrown;v("empty").textContent=e?Kt():"",v("physics").hidden=x.nodes.size>=
Qi,Vi(t)}function ow(){let t=v("caption");if(t.hidden=["findings","arguments","compare","matrix","table","article"].includes(
w.tab),w.tab!=="graph"){A(t,Ke());return}let{statements:e}=Ct(x),n=[x.selfLoops>0&&m("note_self_loops",{n:x.selfLoops}),
x.isGrown&&m("not_drawn_yet"),x.arrows.size>no&&m("note_zoom")].filter(Boolean),o=e.filter(s=>x.chosen.undated.has(s));A(
t,ht(x)," ",W(m("show_quotes"),e,m("based_on_drawn")),n.length>0&&` \xB7 ${n.join(" ")}`,o.length>0&&[" \xB7 ",W(q(o.length,
"article_date_used"),o,m("undated_many"))])}function Tu(){let t=w.tab==="graph"?Be():"",e=v("printed");e.alt=ht(x),t?e.src=Ar(t):e.removeAttribute("src")}var Au={change:_,state:()=>w,edges:()=>St(x).map(t=>{let e=qt(x,t);return{actor:x.level.nodes[t.a].actor,target:x.level.
nodes[t.b].actor,label:It(g,t.rows),weight:t.weight,acts:e.acts,quad_classes:[...e.byQuadClass,e.noQuadClass],articles:e.
articles.size,sources:e.sources.size,statements:bt(g,e.statements)}}),parts:()=>x.parts?.claims.map(t=>t.map(({sides:e,positions:n})=>[
...e.map(o=>bt(g,o)),...n.map(o=>[...new Set(o.map(({how:s})=>s))].sort())])),compared:()=>{let{according_to:t,compared_with:e}=go(
g,w,U).state;return[t,e]},arguments:async()=>{let{cards:t,...e}=await kn();return nn(g,{cards:t,...e},w).map(({tail:n,head:o,
words:s,statements:r})=>({tail:t[n].text,head:t[o].text,words:s,statements:bt(g,r)}))},timeline:()=>{let{act:t}=g.statements,
e=Ee(x),n=new Map(e.map(({main:o,statements:s})=>[t[o],bt(g,s)]));return{units:e.map(({statements:o,isReal:s,first:r,last:i})=>({
statements:bt(g,o),isReal:s,first:r,last:i})),orders:sr(x).flatMap(([o,s])=>{let r=[n.get(o),n.get(s)];return r[0]&&r[1]?
[r]:[]})}},bargains:()=>Mn().bargains.map(t=>({acts:t.length,statements:bt(g,t.flatMap(e=>e.statements))})),search:async(t,e)=>((await dr()).
groups(t,e).find(o=>o.kind===e)?.hits??[]).map(({label:o,count:s,phrase:r,statements:i,snippet:a})=>({label:o,count:s,phrase:r?
{...r,relation:g.relations[r.relation].id}:null,statements:i?bt(g,i):null,text:a?.text??null})),svg:Be,csv:Wo,gexf:Bo,network:oo};async function sw(){ai(Mu),await ii(mi,document.documentElement.lang||"en"),Nt(Uo(location.hash,U)),Su(),await mn(),document.
body.classList.add("ready"),addEventListener("hashchange",rw),addEventListener("beforeprint",Tu),ls().addEventListener("\
change",()=>w.theme==="auto"&&mn()),(window.requestIdleCallback||setTimeout)(()=>R())}function rw({newURL:t}){let e=Uo(new URL(
t).hash,U);qr(e,w)||(Nt(e),Tn({}),mn())}Object.assign(window,{explorer:Au});sw();})();

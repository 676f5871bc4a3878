"use strict";(()=>{var Bt=["findings","graph","arguments","compare","timeline","bargains","matrix","table","article"],Wo=["entity","organis\
ation","sector","country"],Bo=["ties","statements"],Po=["plain","chicago","apa"],Tu=["acts","statements","articles"],Re={
tab:"graph",level:"entity",according_to:["authors"],compared_with:null,since:null,until:null,inside:"possibly",undated:!0,
kinds:null,quad_classes:null,relations:null,modes:null,certainties:null,polarities:null,coders:null,articles:null,types:null,
count:"statements",inferred:!0,headlines:!0,self:!1,issues:!1,min_weight:1,all:!1,ego:null,steps:1,grown:null,open:null,
pair:null,lanes:"actor",article:null,about:null,claimant:null,unfolded:null,rows:"ties",facets:null,columns:null,sort:null,
more:0,find:null,language:null,citation:"plain",theme:"auto"},Ar=Object.keys(Re),Au=new Set(["kinds","quad_classes","rel\
ations","modes","certainties","polarities"]),Lu=new Set(["coders","articles","types","according_to","compared_with","gro\
wn","pair","unfolded","find","facets","columns"]),Tr={citation:Po,steps:[1,2,3],level:Wo,tab:Bt,lanes:["actor","pair"],theme:[
"auto","light","dark"],count:Tu,rows:Bo},Lr=t=>({...Re,...t}),Er=(t,e)=>Ar.every(n=>Nr(t[n],e[n]));function Do(t,e){return Ar.
filter(o=>!Nr(t[o],e[o])).map(o=>`${o}=${encodeURIComponent(JSON.stringify(t[o]))}`).join("&")}function Fo(t,e){let n=t.
replace(/^#/,"").split("&").map(o=>[o.slice(0,Math.max(o.indexOf("="),0)),o.slice(o.indexOf("=")+1)]).filter(([o])=>Object.
hasOwn(Re,o)).map(([o,s])=>[o,Eu(s)]).filter(([o,s])=>Nu(o,s));return{...e,...Object.fromEntries(n)}}var Nr=(t,e)=>JSON.
stringify(t)===JSON.stringify(e);function Eu(t){try{return JSON.parse(decodeURIComponent(t))}catch{return}}function Nu(t,e){
return e===null?Re[t]===null:Au.has(t)?Array.isArray(e)&&e.every(Number.isInteger):Lu.has(t)?Array.isArray(e)&&e.every(n=>typeof n==
"string"):Object.hasOwn(Tr,t)?Tr[t].includes(e):["since","until","min_weight","more"].includes(t)?Number.isInteger(e):typeof e==
(typeof Re[t]=="boolean"?"boolean":"string")}function qr(t){let{relations:e,text:n}=t,o=[...new Set(e.map(l=>l.family))],s=Object.entries(t.names).map(([l,u])=>[l,u.
map(f=>n[`${l}: ${f}`]||f)]),r=(l,u)=>u.map((f,d)=>({...f,words:n[`encoding of ${l}: ${t.names[l][d]}`]||f.words})),{signs:i,
holds:a,marks:c}=t.encodings;return{...t,families:o,familyOf:e.map(l=>o.indexOf(l.family)),labels:Object.fromEntries(s),
encodings:{signs:r("signs",i),holds:r("holds",a),marks:r("marks",c)}}}function Cr(t,e){let n=new Uint8Array(e.nodes.length);
for(let o of[e.actor,e.target])for(let s of o)n[s]=1;return{...e,name:t,numbers:new Map(e.nodes.map((o,s)=>[o.actor,s])),
isTied:n,arrows:{...e.arrows,actor:e.edges.map(o=>o.from),target:e.edges.map(o=>o.to)}}}var fn=t=>({...t,count:"statements",kinds:null,quad_classes:null,relations:null,modes:null,polarities:null});var X=t=>t.compared_with?[...t.according_to,...t.compared_with]:t.according_to;function Ir(t,e){let n=t.statements;if(e.
includes("everyone"))return()=>!0;let o=Ho(t,e),s=new Set(jr(e,"of:").map(r=>t.sources.findIndex(i=>i.id===r)));return r=>n.
own[r]===1&&o(r)||n.source[r]>=0&&s.has(n.source[r])}function Ho(t,e){let n=t.statements;if(e.includes("authors")||e.includes(
"everyone"))return()=>!0;let o=We(t,e);return s=>o.has(n.publisher[s])||o.has(n.author[s])}var We=(t,e)=>new Set(jr(e.includes(
"everyone")?[]:e,"by:").map(n=>t.signers.indexOf(n)).filter(n=>n>=0)),jr=(t,e)=>t.filter(n=>n.startsWith(e)).map(n=>n.slice(
e.length));function Rr({statements:t,signers:e,sources:n}){let o=new Map([["everyone",0]]),s=r=>o.set(r,(o.get(r)??0)+1);
for(let r of t.own.keys())if(!t.aside[r]){if(s("everyone"),t.own[r]){s("authors");for(let i of new Set([t.publisher[r],t.
author[r]]))i>=0&&s(`by:${e[i]}`)}t.source[r]>=0&&s(`of:${n[t.source[r]].id}`)}return o}var Xt=0,qu=1,mn=0,Z=({statements:t},e)=>t.mode[e]===Xt&&t.polarity[e]===0,K=t=>Array.from(t.keys()).filter(e=>t[e]),bt=(t,e)=>e.
map(n=>t.statements.key[n]).sort();function ut(t,e,n){let o=t.statements,s=Pr(t,e,n,o.alternative),r=Dr(o),i=Cu(t,s,r),a=Hr(
t,e,s,r);zr(t,e,s,i);let c=s.slice();for(let[l,u]of o.sums)s[l]&&u.some(f=>c[f])&&(s[l]=0);return{inside:s,main:i,...r,undated:a}}
function Be(t,e,n,o=t.statements.disjunct){let s=t.statements,r=Pr(t,e,n,o);return Hr(t,e,r,Dr(s)),zr(t,e,r,s.key.map((i,a)=>a)),
r}function me(t,e,n=[]){let o={...e,kinds:null,quad_classes:null,modes:null,polarities:null};return Be(t,{...o,count:"st\
atements"},X(e),n)}function zo(t,e){let n=t.statements,o=e.coders&&new Set(e.coders.map(s=>t.coders.indexOf(s)));return s=>o?
o.has(n.coder[s]):n.aside[s]!==qu}function Uo(t,e,n){let o=t.statements,s=We(t,n);if(!e.coders&&!e.articles&&!s.size)return Uint8Array.
from(o.aside,l=>l?0:1);let r=zo(t,e),i=e.articles&&new Set(e.articles.map(l=>t.articles.findIndex(u=>u.id===l))),a=Uint8Array.
from(o.article,(l,u)=>r(u)&&(!i||i.has(l))?1:0),c=new Map;for(let l of K(a)){let u=o.article[l],{text:f,copy:d}=t.articles[u],
b=((s.has(o.publisher[l])||s.has(o.author[l])?0:2)+(d?1:0))*t.articles.length+u,y=c.get(f);(!y||b<y[0])&&c.set(f,[b,u])}
for(let l of K(a))c.get(t.articles[o.article[l]].text)?.[1]!==o.article[l]&&(a[l]=0);return a}function Pr(t,e,n,o){let s=t.
statements,r=Uo(t,e,n),i=Ir(t,n),a=e.count==="acts",c=fe(a&&e.kinds===null?[mn]:e.kinds),[l,u]=[fe(e.relations),fe(e.modes)],
[f,d]=[fe(e.certainties),fe(e.polarities)];for(let h=0;h<r.length;h++){if(!r[h])continue;let b=t.relations[s.relation[h]];
i(h)&&!o[h]&&c(b.kind)&&!(a&&b.kind===mn&&!b.deed)&&l(s.relation[h])&&u(s.mode[h])&&f(s.certainty[h])&&d(s.polarity[h])&&
(e.inferred||!s.inferred[h])&&(e.headlines||!s.headline[h])||(r[h]=0)}return r}function fe(t){let e=t&&new Set(t);return n=>e===
null||e.has(n)}var Dr=t=>({first:t.first.slice(),last:t.last.slice(),approximate:t.approximate.slice()});function Cu(t,e,{
first:n,last:o,approximate:s}){let r=t.statements,i=Int32Array.from(e,(a,c)=>c);for(let a of ju(r,e)){if(a.length<2)continue;
a.sort((l,u)=>r.rank[l]-r.rank[u]);let c=Iu(t,a);for(let l of a)i[l]=a[0],c&&(Z(t,l)||!Fr(r,l))&&([n[l],o[l],s[l]]=[c.first,
c.last,c.approximate])}return i}var Fr=(t,e)=>t.first[e]!==null||t.last[e]!==null;function Iu(t,e){let n=t.statements,o=e.
filter(c=>Fr(n,c));if(!o.length)return null;let s=Wr(Wr(o,c=>Z(t,c)),c=>!n.approximate[c]),r=Br(s.map(c=>n.first[c]),Math.
max),i=Br(s.map(c=>n.last[c]),Math.min),[a]=s;return r!==null&&i!==null&&r>i?{first:n.first[a],last:n.last[a],approximate:1}:
{first:r,last:i,approximate:n.approximate[a]}}function Wr(t,e){let n=t.filter(e);return n.length?n:t}function Br(t,e){let n=t.
filter(o=>o!==null);return n.length?e(...n):null}function ju(t,e){let n=new Map;for(let o=0;o<e.length;o++){if(!e[o]||t.
act[o]<0)continue;let s=n.get(t.act[o]);s?s.push(o):n.set(t.act[o],[o])}return n.values()}function Hr(t,e,n,{first:o,last:s,
approximate:r}){let i=new Set,{since:a,until:c}=e;if(a===null&&c===null&&e.undated)return i;let l=e.inside==="certainly";
for(let u=0;u<n.length;u++){if(!n[u])continue;let[f,d]=[o[u],s[u]],h=f===null&&d===null;if(l&&r[u]||h&&(l||!e.undated)){
n[u]=0;continue}if(h){let $=t.articles[t.statements.article[u]];[f,d]=[$.first,$.last]}let[b,y]=l?[f,d]:[d,f];a!==null&&
(b===null?l:b<a)&&(n[u]=0),c!==null&&(y===null?l:y>c)&&(n[u]=0),h&&n[u]&&i.add(u)}return i}function zr(t,e,n,o){let s=fe(
e.quad_classes);for(let r=0;r<n.length;r++)s(t.statements.quad_class[o[r]])||(n[r]=0)}var pn=["price","condition"];function Ur(t,e,n){let o=Ru(t,n),s=a=>pn.includes(e.roles[a].function??""),r=a=>a.statements.
some(c=>e.statements[c].roles?.some(([l])=>s(l))),i=Pu(t,o).map(a=>a.map(c=>o[c])).sort((a,c)=>c.length-a.length||a[0].statements[0]-
c[0].statements[0]);return{bargains:i.filter(a=>a.some(r)),others:i.filter(a=>!a.some(r))}}function Go(t,e,n){let o=JSON.
stringify(n.flatMap(i=>i.statements).sort((i,a)=>i-a)),s=i=>!e.compared_with&&Object.entries(i).every(([a,c])=>JSON.stringify(
e[a])===JSON.stringify(c));return(t.courses.find(i=>s(i.state))?.bargains??[]).find(i=>JSON.stringify(i.offers)===o)}function Ru(t,e){
let n=ut(t,fn(e),X(e)),{act:o,relation:s}=t.statements,r=new Map;for(let i of t.offers.mentions.filter(a=>Bu(t,n,a))){let[
a,,,c,l,u,f,d]=i,h=r.get(o[a])??Wu(s[n.main[a]]);r.set(o[a],h),h.statements.push(a);for(let b of c)h.sides.add(b);for(let b of l)
h.toSides.add(b);for(let b of d)h.about.add(b);for(let b of u)h.targets.set(b,[...h.targets.get(b)??[],a]);for(let b of f)
h.things.set(b,[...h.things.get(b)??[],a])}return[...r.values()]}var Wu=t=>({relation:t,statements:[],sides:new Set,toSides:new Set,
targets:new Map,things:new Map,about:new Set});function Bu(t,{inside:e,main:n,first:o,last:s},[r,i,a]){let{act:c,relation:l}=t.
statements,{deed:u,offers:f}=t.relations[l[n[r]]];return e[r]===1&&i===o[r]&&a===s[r]&&c[r]>=0&&Z(t,r)&&u&&f}function Pu(t,e){
let n=e.map((l,u)=>u),o=l=>(n[l]!==l&&(n[l]=o(n[l])),n[l]),s=(l,u)=>{n[Math.max(o(l),o(u))]=Math.min(o(l),o(u))},r=Du(t,
e),i=l=>e[l].toSides.size>0;for(let[l,u]of r)([...e[l].toSides].some(d=>e[u].toSides.has(d))||!i(l)&&!i(u))&&s(l,u);let a=new Map;
for(let[l,u]of r){if(i(l)===i(u))continue;let[f,d]=(i(l)?[u,l]:[l,u]).map(o);a.set(f,(a.get(f)??new Set).add(d))}for(let[
l,u]of a)u.size===1&&s(l,[...u][0]);let c=new Map;for(let l of e.keys())c.set(o(l),[...c.get(o(l))??[],l]);return[...c.values()]}
function Du(t,e){let n=new Map;for(let[s,{sides:r,things:i,about:a}]of e.entries()){let c=i.size?[...i.keys()]:a.size?[...a]:
[""];for(let l of r)for(let u of c){let f=JSON.stringify([l,u]);n.set(f,[...n.get(f)??[],s])}}let o=(s,r)=>t.relations[e[s].
relation].wider.includes(e[r].relation);return[...n.values()].flatMap(s=>s.flatMap((r,i)=>s.slice(i+1).map(a=>[r,a]))).filter(
([s,r])=>o(s,r)||o(r,s))}var Lt=(t,e,n)=>t*n+e;function dn(t,e,n,o,s){let r=e.nodes.length,i=new Map;for(let a of n){let[c,l]=[e.actor[a],e.target[a]],
u=Lt(c,l,r),f=i.get(u);f?f.rows.push(a):i.set(u,{a:c,b:l,key:u,rows:[a],weight:0})}for(let a of i.values())a.weight=Pt(t,
a.rows,o,s);return i}function Pt(t,e,n,o){let s=t.statements,{statement:r}=t.ties,i=c=>s.act[c]>=0&&t.relations[s.relation[n.
main[c]]].deed;if(e.length===1)return o==="acts"&&!i(r[e[0]])?0:1;let a=new Set;for(let c of e){let l=r[c];o==="articles"?
a.add(s.article[l]):o==="statements"?a.add(l):i(l)&&a.add(s.act[l])}return a.size}var Qo=class{weight=0;ends=[];known=null;get others(){
return this.known??=new Set(this.ends),this.known}};function Gr(t){let e=new Map,n=(o,s,r)=>{let i=e.get(o)??new Qo;e.set(
o,i),i.ends.push(s),i.weight+=r.weight};for(let o of t.values())n(o.a,o.b,o),n(o.b,o.a,o);return e}function Vr(t,e,n,o){let s=a=>t.numbers.get(a)??-1,r={isGrown:!1,weakest:0,kept:null};if(o.ego!==null&&n.has(s(o.ego)))return{
...r,shown:zu(n,s(o.ego),o.steps)};let i=new Set(n.keys());return o.all?{...r,shown:i}:i.size<=1e3?{...r,shown:i,...Fu(e)}:
{...r,shown:Hu(n,(o.grown||[]).map(s)),isGrown:!0}}var Vo=({shown:t,kept:e},n)=>t.has(n.a)&&t.has(n.b)&&(!e||e.has(n.key)),
St=t=>[...t.pairs.values()].filter(e=>Vo(t,e)),Qr=new WeakMap;function hn(t){if(!t.isGrown&&!t.kept)return t;let e=Qr.get(
t);if(e)return e;let n=new Set(t.nodes.keys()),o={...t,shown:n,kept:null,weakest:0,isGrown:!1};return Qr.set(t,o),o}var Pe=(t,e)=>e.
weight-t.weight||t.key-e.key;function Ko(t){return[...t].sort(([e,{weight:n}],[o,{weight:s}])=>s-n||e-o).map(([e])=>e)}function Fu(t){
if(t.size<=2e4)return{};let e=[...t.values()].sort(Pe).slice(0,2e4);return{weakest:t.size-2e4,kept:new Set(e.map(n=>n.key))}}
function Hu(t,e){let n=new Set(Ko(t).slice(0,30));for(let o of e){let s=t.get(o);if(s)for(let r of[o,...s.others])n.add(
r)}return n}function zu(t,e,n){let o=new Set([e]),s=[e];for(let r=0;r<n;r++){let i=s.flatMap(a=>[...t.get(a)?.others??[]]).
filter(a=>!o.has(a));for(let a of i)o.add(a);s=[...new Set(i)]}return o}var Kr=new WeakMap;function Jr(t,e,n,o,s){let r=new Map;for(let i of n.values())if(Vo(o,i))for(let a of i.rows){let c=Uu(
t,e,a,s),l=r.get(c);l?l.push(a):r.set(c,[a])}return r}function Uu(t,e,n,o){let s=t.ties.statement[n];if(o[s]===s)return e.
arrow[n];let r=t.statements,i=r.relation[o[s]],a=t.ties.together[n]?t.names.signs.indexOf("together"):t.relations[i].sign;
for(let c of[i,-1]){let l=[e.actor[n],e.target[n],c,a,r.hold[o[s]],r.mark[o[s]]].join(" "),u=Gu(e).get(l);if(u!==void 0)
return u}return e.arrow[n]}function Gu(t){let e=Kr.get(t);if(!e){let{actor:n,target:o,relation:s,sign:r,hold:i,mark:a}=t.
arrows;e=new Map(n.map((c,l)=>[[n[l],o[l],s[l],r[l],i[l],a[l]].join(" "),l])),Kr.set(t,e)}return e}var Yr=(t,e,n)=>t.names.
signs[e.arrows.sign[n]]==="together";function gn({level:t,arrows:e}){let{arrows:n,nodes:o}=t,s=new Map;for(let r of e.keys()){
let[i,a]=[n.actor[r],n.target[r]],c=Lt(Math.min(i,a),Math.max(i,a),o.length),l=s.get(c)??[[],[]];s.set(c,l),l[i<a?0:1].push(
r)}return[...s.values()]}function Zr({arrows:t,nodes:e}){let n=new Map,o=t.actor.map((s,r)=>Lt(Math.min(s,t.target[r]),Math.
max(s,t.target[r]),e.length));for(let s of o)n.set(s,(n.get(s)||0)+1);return o.map(s=>n.get(s)>1)}function wn(t,e){let n=t.statements,o=Be(t,{...e,count:"statements"},["everyone"]),s=[],r=(i,a,c)=>s.push({claim:n.claim[i],
first:n.first[i],last:n.last[i],approximate:n.approximate[i],at:a,...c});for(let i of K(o)){let a=n.polarity[i]===0,c={affirms:a,
how:a?"affirms":"denies",held:!0};n.source[i]>=0&&r(i,i,{who:t.sources[n.source[i]].id,certainty:n.certainty[i],...c}),n.
own[i]&&r(i,i,{who:null,certainty:n.certainty[i],...c});let l=t.names.stances[n.stance[i]],u={who:null,affirms:!a,certainty:null,
held:!1};l==="doubts"&&r(i,i,{...u,how:"doubts"}),l==="rejects"&&r(i,i,{...u,how:a?"rejects":"affirms"})}for(let[i,a,c]of n.
denials){if(!o[i]||n.disjunct[a])continue;let l=n.polarity[a]!==0;r(a,i,{who:c,affirms:l,how:l?"affirms":"denies",certainty:n.
certainty[i],held:!1})}return s}function Xr(t,e){if(e.includes("everyone"))return()=>!0;let n=new Set(e),o=We(t,e),{publisher:s,
author:r}=t.statements;return({who:i,at:a})=>i===null?n.has("authors")||o.has(s[a])||o.has(r[a]):n.has(`of:${i}`)}var Jo=(t,e)=>!t.
approximate&&!e.approximate&&t.last!==null&&e.first!==null&&t.last<e.first;var De=["opposed","doubted","only_first","only_second","other_certainty","agreed"],[Yo,Zo,Qu,Vu,ei]=[0,1,2,3,4],Dt=5;function bn(t,e,n){
let o={claims:De.map(()=>[]),partOf:new Map},s=[e.according_to,n];if(new Set(s.map(a=>[...a].sort().join(`
`))).size<2)return o;let r=s.map(a=>Xr(t,a)),i=new Map;for(let a of wn(t,e))for(let[c,l]of r.entries()){if(!l(a))continue;
let u=i.get(a.claim)??[[],[]];i.set(a.claim,u),u[c].push(a)}for(let[a,c]of i.values())for(let[l,u]of Xo(a,c))Ku(o,l,u);return o}
function Ku({claims:t,partOf:e},n,o){let s=o.map(i=>[...new Set(i.map(a=>a.at))]),r={positions:o,sides:s,statements:[...new Set(
s.flat())]};t[n].push(r);for(let i of r.statements)e.set(i,Math.min(n,e.get(i)??n))}function Xo(t,e){let[n,o,s]=[!1,!1,!1];
for(let c of t)for(let l of e)Jo(c,l)||Jo(l,c)||(c.affirms===l.affirms?s||=c.held&&l.held:ti(c)||ti(l)?o=!0:n=!0);if(n||
o)return[[n?Yo:Zo,[t,e]]];let r=[t,e].map(c=>c.filter(l=>l.held));if(!s)return[[Qu,[r[0],[]]],[Vu,[[],r[1]]]].filter(([,
l])=>l.flat().length);let[i,a]=r.map(c=>[...new Set(c.map(l=>l.certainty))].sort().join(" "));return[[i===a?Dt:ei,r]]}var ti=({
how:t})=>t==="doubts"||t==="rejects",ni=t=>t===ei||t===Dt,ts=t=>t===Yo||t===Zo;function xn({facts:t,parts:e},n){let o=new Set(
n.map(r=>e?.partOf.get(t.ties.statement[r])));for(let r of[Yo,Zo])if(o.has(r))return r;let[s]=o;return o.size===1&&s!==void 0&&
s!==Dt?s:-1}function yn(t,e,n,o){let{ties:s}=t,{inside:r}=n,i=Ju(t,n),a=[],c=[],l=0,u=o.types&&new Set(o.types),f=d=>!u||u.has(e.nodes[d].
type);for(let d=0;d<s.statement.length;d++){if(!r[s.statement[d]]||i.has(d))continue;let[h,b]=[e.actor[d],e.target[d]];if(!(!f(
h)||!f(b))){if(h===b&&!o.self){s.issue[d]||l++;continue}(s.issue[d]?c:a).push(d)}}return{between:a,issues:c,selfLoops:l}}
function Ju({ties:t,statements:e,relations:n},{inside:o,main:s,first:r,last:i}){let a=new Set,c=l=>l.some(u=>o[u]);for(let[
l,u]of t.manners)n[e.relation[s[t.statement[l]]]].manner!==u&&a.add(l);for(let[l,u,f]of t.times){let d=t.statement[l];(r[d]!==
u||i[d]!==f)&&a.add(l)}for(let[l,u]of t.needs)c(u)||a.add(l);for(let[l,u]of t.yields)c(u)&&a.add(l);return a}function pe(t,e,n){let o=ut(t,n,X(n)),s=yn(t,e,o,n),r=n.issues?[...s.between,...s.issues]:s.between,i=dn(t,e,r,o,n.count),
a=n.min_weight>1?new Map([...i].filter(([,u])=>u.weight>=n.min_weight)):i,c=Gr(a),l=Vr(e,a,c,n);return{facts:t,level:e,state:n,
chosen:o,pairs:a,nodes:c,...l,arrows:Jr(t,e,a,l,o.main),parts:n.compared_with&&bn(t,n,n.compared_with),weak:i.size-a.size,
selfLoops:s.selfLoops,withIssues:s.issues.length}}var g,te=null,he="en",w,U,x,de,es=null,ns=null,os=new Map,ss=new Map,oi=async()=>{};async function si(t,e){de=t,he=e,g=qr(
await de.facts()),U=Lr(g.opening),w=U,te=es=ns=null,os.clear()}async function R(){es??=de.words();let t=await es;return te!==
t&&(ss=new Map(t.entities.map((e,n)=>[e.id,n]))),te=t,t}var _n=()=>de.findings();function $n(){return ns??=de.arguments(),
ns}function Ft(t){let e=os.get(t)??de.level(t).then(n=>Cr(t,n));return os.set(t,e),e}var On=t=>ss.get(t);function Et(t){
let e=ss.get(t);return e===void 0||!te?null:te.entities[e]}function ri(t){oi=t}function Nt(t){w={...w,...t}}async function _(t){
Nt(t),await oi(t)}async function ii(){let t=await Ft(w.level);for(;t.name!==w.level;)t=await Ft(w.level);x=pe(g,t,w)}var Sn=()=>Ur(
g,T(),w);function T(){if(!te)throw new Error("what is read was not loaded");return te}var Yu=new Set(["since","until","min_weight","theme","language"]),ai=0,rs=!1;function kn(t){rs||=Object.keys(t).some(e=>!Yu.
has(e)),clearTimeout(ai),ai=setTimeout(()=>{let e=Do(w,U),n=rs;if(rs=!1,e!==location.hash.slice(1))try{n?history.pushState(
null,"",`#${e}`):history.replaceState(null,"",`#${e}`)}catch{}},150)}var vn=(t={})=>`${g.address??location.href.split("#")[0]}\
#${Do({...w,...t},U)}`;var Zu={light:["#9cc3e6","#f2c14e","#8fd0b0","#e6a5b8","#c3b1e1","#d9b38c"],dark:["#5f9bd1","#cfa13a","#5fae8b","#c57b93",
"#9a84c7","#b58a5e"]},Xu={light:{text:"#17202b",ground:"#ffffff",node:"#cbd2d9",line:"#52606d"},dark:{text:"#e9edf1",ground:"\
#192029",node:"#52606d",line:"#9aa5b1"}},tf={light:["#b3261e","#a8327a","#6d3fb0","#00776b","#8a6100","#9aa5b1"],dark:["\
#ff8a80","#f48fb1","#b79af0","#4cc3b4","#e0b050","#52606d"]},is=()=>matchMedia("(prefers-color-scheme: dark)");function Ht(){
return w.theme!=="auto"?w.theme:is().matches?"dark":"light"}var G=()=>Xu[Ht()],ee=()=>Zu[Ht()],Mn=t=>g.encodings.signs[t][Ht()],
as=t=>tf[Ht()][t];function ci(t,e){let n=xn(t,e);return as(n<0?Dt:n)}var Tn="http://www.w3.org/2000/svg";function m(t,e={},...n){return li(document.createElement(t),e,n)}function k(t,e={},...n){
return li(document.createElementNS(Tn,t),e,n)}function li(t,e,n){for(let[o,s]of Object.entries(e))s==null||s===!1||(typeof s==
"function"?t.addEventListener(o.slice(2),s):o==="value"||o==="checked"?Object.assign(t,{[o]:s}):t.setAttribute(o,s===!0?
"":String(s)));return ne(t,n),t}function ne(t,e){for(let n of e)n==null||n===!1||n===""||(Array.isArray(n)?ne(t,n):t.append(
n instanceof Node?n:String(n)))}function A(t,...e){t.replaceChildren(),ne(t,e)}function v(t){let e=document.getElementById(
t);if(!e)throw new Error(`the page has no ${t}`);return e}function ge(t){v("announced").textContent=t}var ui={facts:()=>Fe("facts"),words:()=>Fe("words"),arguments:()=>Fe("arguments"),findings:()=>Fe("findings"),level:t=>Fe(
`level-${t}`)};async function Fe(t){let e=v(t);if(e.type==="application/json")return JSON.parse(e.text);let n=Uint8Array.
from(atob(e.text),s=>s.charCodeAt(0)),o=new Blob([n]).stream().pipeThrough(new DecompressionStream("gzip"));return JSON.
parse(await new Response(o).text())}var cs="button, select, input, summary, [tabindex='0']";function An(t){return((t.getAttribute("aria-label")||t.closest("\
label")?.textContent||t.textContent)??"").replace(/[\d\u2022]+/g,"").trim()}function fi(){let t=document.activeElement,e=t?.
closest("#side, #time, #viewpoint, #panel, #sheet");return!t||!e||!t.matches(cs)?null:{part:e.id,words:An(t),at:[...e.querySelectorAll(
cs)].indexOf(t)}}function mi(t){if(!t||document.activeElement!==document.body)return;let e=[...v(t.part).querySelectorAll(
cs)],n=r=>Math.abs(e.indexOf(r)-t.at),[o]=e.filter(r=>An(r)===t.words).sort((r,i)=>n(r)-n(i));(o??e[Math.min(t.at,e.length-
1)])?.focus({preventScroll:!0})}function Ln(t){return new Set([...t.querySelectorAll("details[open] > summary")].map(An))}
function En(t,e){for(let n of t.querySelectorAll("details"))n.firstElementChild&&e.has(An(n.firstElementChild))&&(n.open=
!0)}var Nn=class{#t=new Map;#e;constructor(e,n,o,s){this.facts=e,this.words=n,this.level=o,this.#e=ls(s),this.counted=K(Uo(e,
this.#e,["everyone"])),this.entities=new Int32Array(n.entities.length),this.articles=new Int32Array(e.articles.length),this.
relations=new Int32Array(e.relations.length);for(let r of this.counted){for(let i of this.namedBy(r))this.entities[i]++;
for(let i of e.relations[e.statements.relation[r]].wider)this.relations[i]++;this.articles[e.statements.article[r]]++}}namedBy(e){
let{s:n,o,roles:s=[],sources:r=[]}=this.words.statements[e],i=new Set([n,o,...s.map(([,a])=>a),...r].filter(ef));for(let a of i)
for(let c of this.words.entities[a].members??[])i.add(c);return i}ofRelation(e){let{relations:n,statements:o}=this.facts;
return this.counted.filter(s=>n[o.relation[s]].wider.includes(e))}ofQuestion({where:e}){let n=this.facts.statements;return this.
counted.filter(o=>e.some(s=>Object.entries(s).every(([r,i])=>i.includes(Number(n[r][o])))))}ofPhrase({relation:e,actor:n,
target:o}){let{facts:s,level:r}=this,[i,a]=[n,o].map(l=>l===null?-1:r.numbers.get(l));if(i===void 0||a===void 0)return[];
let c=this.rows(e).filter(l=>(i<0||r.actor[l]===i)&&(a<0||r.target[l]===a));return[...new Set(c.map(l=>s.ties.statement[l]))]}targetsOf(e){
let{facts:n,level:o}=this,s=new Map;for(let i of this.rows(e)){let a=o.target[i];s.set(a,(s.get(a)??new Set).add(n.ties.
statement[i]))}return[...s].sort(([i,a],[c,l])=>l.size-a.size||i-c).map(([i])=>o.nodes[i].actor)}rows(e){let n=this.#t.get(
e);if(n)return n;let{facts:o,level:s}=this,r=o.relations.flatMap(({wider:l},u)=>l.includes(e)?[u]:[]),i={...this.#e,relations:r},
a=yn(o,s,ut(o,i,["everyone"]),i),c=[...a.between,...a.issues];return this.#t.set(e,c),c}},ef=t=>typeof t=="number"&&t>=0,
ls=t=>({...t,according_to:["everyone"],compared_with:null,since:null,until:null,undated:!0,kinds:null,quad_classes:null,
relations:null,modes:null,certainties:null,polarities:null,articles:null,types:null,count:"statements",inferred:!0,headlines:!0,
self:!0,issues:!0,min_weight:1});var pi=new WeakMap;function qn(t,e,n){let o=t.statements,s=t.names.quad_classes,r=new Map,i=s.map(()=>[]),a={unreal:[],none:[]},
[c,l]=[0,0];for(let d of e){let h=t.relations[o.relation[n[d]]],b=o.quad_class[n[d]];if(!(o.act[d]<0||!h.deed))if(!Z(t,d))
a.unreal.push(d);else{if((b<0?a.none:i[b]).push(d),r.has(o.act[d])||(r.set(o.act[d],b),h.goldstein===null))continue;c+=h.
goldstein,l++}}let u=d=>[...r.values()].filter(h=>h===d).length,f=a.unreal.map(d=>o.act[d]).filter(d=>!r.has(d));return{
statements:e,acts:r.size,...a,unrealActs:new Set(f).size,quadClasses:i,byQuadClass:s.map((d,h)=>u(h)),noQuadClass:u(-1),
articles:new Set(e.map(d=>o.article[d])),sources:new Set(e.map(d=>nf(t,d))),sum:c,scored:l}}var nf=({statements:t},e)=>t.
source[e]>=0?-1-t.source[e]:t.author[e]>=0?t.author[e]:t.publisher[e],He=t=>[...t.quadClasses.flat(),...t.none],qt=(t,e)=>qn(
t.facts,zt(t,e.rows),t.chosen.main);function Ct(t){let e=pi.get(t);if(e)return e;let n=St(t),o=new Set(t.isGrown?t.shown:
[]);for(let{a,b:c}of n)o.add(a).add(c);let{statement:s}=t.facts.ties,r=new Set(n.flatMap(a=>a.rows.map(c=>s[c]))),i={...qn(
t.facts,[...r],t.chosen.main),actors:o.size};return pi.set(t,i),i}function zt({facts:t,chosen:e},n){return ft(e,new Set(
n.map(o=>t.ties.statement[o])))}function ft({first:t,last:e},n){let o=s=>t[s]??e[s]??1/0;return[...n].sort((s,r)=>o(s)-o(
r)||s-r)}function Cn({facts:t,chosen:e},n){let o=new Map;for(let s of n){let r=t.statements.act[s],i=r>=0&&e.inside[s]?`\
act ${r}`:`statement ${s}`,a=o.get(i);a?a.push(s):o.set(i,[s])}return[...o.values()]}function In({chosen:t},e){let n=t.main[e[0]];
return e.includes(n)?n:e[0]}var kt=(t,e)=>t.names.quad_classes[e].split(" ")[1],jn=(t,e)=>e.filter(n=>t.ties.together[n]);
function di(t,e){let{facts:n,chosen:o,state:s}=t,{relation:r,quad_class:i}=n.statements,a=new Set(jn(n,e).map(f=>n.ties.
statement[f])),{act:c}=n.statements,l=new Set(e.map(f=>n.ties.statement[f]).filter(f=>Z(n,f)).map(f=>c[f])),u=[[],[],[]];
for(let f of e){let d=n.ties.statement[f];if(s.count==="acts"&&!Z(n,d)&&l.has(c[d]))continue;let h=o.main[d],b=n.relations[r[h]].
sign,y=a.has(d)?n.names.signs.indexOf(kt(n,i[h])):b;u[Z(n,d)?y:2].push(f)}return u.map(f=>f.length?Pt(n,f,o,s.count):0)}var of=60,Rn=null;function oe(){if(!w.open)return null;let t=w.open.indexOf(":"),e=w.open.slice(0,t),n=w.open.slice(t+1);
return{kind:e,names:e==="pair"?n.split(">").map(us):[n]}}function us(t){try{return decodeURIComponent(t)}catch{return t}}
var fs=t=>`pair:${t.map(encodeURIComponent).join(">")}`,P=t=>_({open:`actor:${t}`}),tt=t=>_({open:`statement:${g.statements.
key[t]}`}),hi=(t,e)=>fs([t,e].map(n=>x.level.nodes[n].actor));function mt(t,e){let n=[t,e].map(o=>x.level.nodes[o].actor);
return _({open:fs(n)})}function D(t,e,n={}){let o=ft(x.chosen,t),s=o.slice(0,of).map(r=>g.statements.key[r]);return Rn={
statements:o,label:e,name:[o.length,...s].join(" ")},_({...n,open:`list:${Rn.name}`})}function Wn(t){if(Rn?.name===t)return Rn;
let e=t.split(" ").slice(1);return{name:t,label:"",statements:e.map(n=>g.statements.key.indexOf(n)).filter(n=>n>=0)}}function Bn(t,e){
return _({tab:"article",article:g.articles[t].id,open:`statement:${g.statements.key[e]}`})}function Pn(t){let e=x.level.
nodes[t].actor;return x.isGrown?_({grown:ms(e)}):_({ego:w.ego===e?null:e,steps:1})}var ms=t=>[...new Set([...w.grown||[],
t])];async function gi(t){let e=await Ft("entity"),n=e.numbers.get(t);if(n===void 0)return null;let o={...ls(w),self:w.self,
issues:w.issues},s=[{},{issues:!0},o,{...o,issues:!0}];for(let r of s){let i={...w,...r,level:"entity",ego:null};if(pe(g,
e,i).nodes.has(n))return{...r,level:"entity",ego:null}}return null}function wi(t){let e=oe();if(!e||!["pair","actor"].includes(
e.kind))return{};let n=x.level,[o,s]=e.names.map(c=>n.numbers.get(c)),r=n.actor.findIndex((c,l)=>c===o&&(s===void 0||n.target[l]===
s)),i=r<0&&o!==void 0&&e.kind==="actor"?n.target.indexOf(o):-1;if(r<0&&i<0)return{open:null};let a=(r<0?[t.target[i]]:[t.
actor[r],t.target[r]]).map(c=>t.nodes[c].actor);return e.kind==="actor"||a[0]===a[1]?{open:`actor:${a[0]}`}:{open:fs(a)}}function p(t,e={}){let n=g.text[t];return n===void 0?t:n.replace(/\{(\w+)\}/g,(o,s)=>s in e?String(e[s]):o)}var E=t=>t<1e3?
String(t):t.toLocaleString(he),ze=(t,e)=>p(t===1?e:`${e}_many`),q=(t,e)=>`${E(t)} ${ze(t,e)}`;function xt(t,e=t.length){
return t.length>e?`${t.slice(0,e).join(", ")} ${p("and_more",{n:t.length-e})}`:[t.slice(0,-1).join(", "),...t.slice(-1)].
filter(Boolean).join(` ${p("and")} `)}var I=t=>t.charAt(0).toLocaleUpperCase(he)+t.slice(1),ps=t=>`${t>0?"+":t<0?"\u2212":
""}${Math.abs(t).toFixed(1)}`;var ds=t=>e=>{e.key!=="Enter"&&e.key!==" "||(e.preventDefault(),t())};function N(t,e,n={}){return m("span",{role:"button",
tabindex:0,class:"link",onclick:e,onkeydown:ds(e),...n},t)}function M(t,e,n={}){return m("button",{type:"button",onclick:o=>e(
o.currentTarget),...n},t)}function Dn(t,e){let n=sf(t);return!n||!["https:","http:"].includes(n.protocol)?m("span",{},e):
m("a",{href:n.href,rel:"noopener noreferrer",target:"_blank"},e)}function sf(t){try{return new URL(t)}catch{return null}}function W(t,e,n){let o=typeof t=="number"?E(t):t;return e.length?N(o,()=>D(e,n),{class:"link number","aria-label":`${o}\
 ${n}: ${p("show_quotes")}`}):m("span",{class:"number none"},o)}var et=t=>new Date(t*864e5).toISOString().slice(0,10);function xi(t){let e=Date.parse(`${t}T00:00:00Z`);return Number.isNaN(
e)?null:Math.round(e/864e5)}var gs=t=>new Date(t*864e5).getUTCFullYear(),yi=(t,e)=>Date.UTC(t,e,1)/864e5;function _i(t,e){
let[n,o]=[gs(t),gs(e)],s=Math.max(1,Math.ceil((o-n)/10)),r=[];for(let i=n+1;i<=o;i+=s)r.push([yi(i,0),String(i)]);return r}
var[Ut,Gt]=[30,365],bi=7,rf=4,hs=[1,3,12,24,60,120,300,600,1200];function Fn(t,e,n){let o=[];if(n<=bi){let r=n<=1?1:bi;for(let i=t+
1;i<=e;i++)(i-rf)%r===0&&o.push({day:i,step:r});return o}let s=hs.find(r=>r*Ut>=n)??hs[hs.length-1];for(let r=Math.floor(
gs(t)*12/s)*s;;r+=s){let i=yi(Math.floor(r/12),r%12);if(i>e)return o;i>t&&o.push({day:i,step:s*Ut})}}function $i(t,e,n){let o=t.statements,s=new Set(e.map(u=>`${o.article[u]} ${o.coder[u]}`)),[r,i,a]=[new Set,new Set,new Set],
c=new Set([...n].map(u=>t.articles[u].text));for(let u=0;u<o.key.length;u++){let f=o.article[u];!n.has(f)&&c.has(t.articles[f].
text)&&a.add(f),!(!n.has(f)||s.has(`${f} ${o.coder[u]}`))&&(r.add(o.coder[u]),i.add(f))}return{coders:[...new Set(e.filter(
u=>i.has(o.article[u])).map(u=>t.coders[o.coder[u]]))].sort(),others:r.size,reprints:a.size}}var Oi={21:"spring",22:"summer",23:"autumn",24:"winter"};function nt(t){if(t.includes("/")){let[l,u]=t.split("/");return l===
""||l===".."?p("date_until",{to:nt(u)}):u===""||u===".."?p("date_since",{from:nt(l)}):p("date_throughout",{from:nt(l),to:nt(
u)})}let e=/^\[(.+)\.\.(.+)\]$/.exec(t);if(e)return p("date_within",{from:nt(e[1]),to:nt(e[2])});let n=/^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/.
exec(t);if(!n)return t;let[,o,s,r,i]=n,a=o==="XXXX"?p("no_year"):o,c=[r&&String(Number(r)),s&&af(s),a].filter(Boolean).join(
" ");return i?p("date_perhaps",{date:c}):c}function af(t){return Object.hasOwn(Oi,t)?p(Oi[t]):new Date(Date.UTC(2e3,Number(
t)-1,1)).toLocaleDateString(he,{month:"long",timeZone:"UTC"})}function Hn(t){let e=[];return t.when&&e.push(nt(t.when)),
t.inferred_when&&e.push(`${nt(t.inferred_when)} (${p("inferred")})`),e.length?e.join("; "):p("date_unknown")}function zn({
when:t,inferred_when:e}){return e?`${nt(e)} (${p("inferred")})`:t?nt(t):p("date_unknown")}function we(t,e){let[n,o]=[t,e].
map(s=>s===null?null:nt(et(s)));return n===null&&o===null?p("date_unknown"):n===o?n:n===null?p("date_until",{to:o}):o===
null?p("date_since",{from:n}):p("date_throughout",{from:n,to:o})}var vt=()=>w.since!==null||w.until!==null;function Ue(){
let[t,e]=[w.since,w.until].map(n=>n===null?null:et(n));return t===null?p("date_until",{to:e}):e===null?p("date_since",{from:t}):
p("date_throughout",{from:t,to:e})}var Un=["\u2260","?","\u2460","\u2461","\u2248","="];function Gn(){let t=g.signers.map(n=>[`by:${n}`,p("viewpoint_signer",
{name:n})]),e=g.sources.map(({id:n,label:o,by:s})=>[`of:${n}`,p("viewpoint_quoted",{name:o,by:s.join(", ")})]);return[["\
authors",p("viewpoint_authors")],...t,...e,["everyone",p("viewpoint_everyone")]]}function pt(t){let e=new Map(Gn());return t.
map(n=>e.get(n)||n).join(` ${p("and")} `)}function Qt(t){return t.map(n=>Si(n)?.label??(n.startsWith("by:")?n.slice(3):p(
`viewpoint_${n}`))).join(` ${p("and")} `)}var Qn=t=>t.length===1&&Si(t[0])?.by||[],Si=t=>g.sources.find(({id:e})=>t===`o\
f:${e}`),ki=t=>p(`part_${t}`,{first:pt(w.according_to),second:pt(w.compared_with||[])});function dt(t){let e=Ct(t),n=e.unrealActs?` (${p("plus_not_actual",{n:e.unrealActs})})`:"",o=p("based_on",{acts:q(e.acts,
"act")+n,statements:q(e.statements.length,"statement"),articles:q(e.articles.size,"article"),sources:q(e.sources.size,"s\
ource"),coding:cf(e)}),s=[e.actors<t.nodes.size&&p("drawn_of",{n:E(e.actors),of:E(t.nodes.size)}),t.weakest>0&&p("weakes\
t",{n:t.weakest}),t.weak>0&&p("note_min_weight",{n:t.weak})];return[Ge(),...s,o].filter(Boolean).join(" ")}function Ge(){
return`${[I(p(`level_${w.level}`)),`${p("according_to")} ${pt(w.according_to)}`,w.compared_with&&`${p("compared_with")} ${pt(
w.compared_with)}`,w.issues&&p("with_ties_to_issues"),vt()&&Kn()].filter(Boolean).join(", ")}.`}var Vn=()=>[`${p("accord\
ing_to")} ${pt(w.according_to)}`,vt()&&Kn()].filter(Boolean).join(", "),Kn=()=>`${Ue()} (${p(`inside_${w.inside}`)})`;function vi(t){
let e=[...Ct(t).articles].map(c=>g.articles[c]),n=[...new Set(e.map(c=>c.publisher))].filter(Boolean).sort();if(!n.length)
return"";let o=c=>e.map(l=>l[c]).filter(l=>l!==null),s=[Math.min(...o("first")),Math.max(...o("last"))],[r,i]=s.map(c=>Number.
isFinite(c)?et(c):null),a=r===i?p("published_on",{day:r}):p("published_from",{first:r,last:i});return p("source_line",{who:xt(
n,3),when:r===null||i===null?p("undated_source"):a})}function cf({statements:t,articles:e}){let{coders:n,others:o,reprints:s}=$i(
g,t,e),r=[o?q(o,"other_coder"):"",s?q(s,"reprint"):""].filter(Boolean);return r.length?` (${n.length?`${p("coded_by",{names:xt(
n,3)})}; `:""}${p("left_out",{what:xt(r)})})`:""}function Vt(){return w.min_weight>1?p("empty_min_weight",{n:E(w.min_weight)}):
vt()?p("empty_period",{period:Ue()}):x.withIssues&&!w.issues?p("empty_but_issues",{n:E(x.withIssues),option:p("with_issu\
es")}):p("empty")}var F=t=>w.language&&t.labels?.[w.language]||t.label;function ws(t){let e=F(t);return Object.entries(t.labels??{}).find(
([,n])=>n===e)?.[0]??null}function C(t,e){let n=t.nodes[e],o=w.language?Et(n.actor):null;return o?F(o):n.label}function Jn(t){
let e=x.level.numbers.get(t);return e===void 0?t:C(x.level,e)}function bs(t){let{level:e}=t;return St(t).map(n=>({pair:n,
actor:C(e,n.a),target:C(e,n.b)}))}var Mi=.55,Ti=15*Mi,Yn={enabled:!1,type:"arrow",scaleFactor:1},Ai={to:Yn,middle:Yn,from:Yn};function Li(t){let e=new Map;
return n=>{let o=e.get(n)??t(n);return e.set(n,o),o}}var xs=Li(t=>({color:t,highlight:t,hover:t,inherit:!1,opacity:1})),
Ei=Li(t=>{let[e,n,o]=t.split(" ").map(Number),{head:s}=g.encodings.signs[e],{middle:r}=g.encodings.marks[o],{dashes:i}=g.
encodings.holds[n];return{ends:{to:{enabled:!!s,type:s||"arrow",scaleFactor:Mi},middle:{enabled:!!r,type:r||"arrow",scaleFactor:r?
.45:1},from:Yn},dashes:i.length?i:!1}});function Ni(t,e){return e?Math.min(.7+.5*Math.log2(t),4):Math.min(1.2+1.3*Math.log2(
t),9)}function qi(t){let e=new Map;for(let n of gn(t)){let o=n[0].length>0&&n[1].length>0,s=Math.min(.22,1.5/(n[0].length+
n[1].length));for(let r of n)r.forEach((i,a)=>{let c=o?(a+.6)*s:(a-(r.length-1)/2)*s;e.set(i,{enabled:!0,type:c<0?"curve\
dCCW":"curvedCW",roundness:Math.abs(c)})})}return e}function be(t,e=20,n=3){let o=[""];for(let s of t.slice(0,200).split(
/\s+/)){let r=s.length>e?`${s.slice(0,e-1)}\u2026`:s,i=o[o.length-1];i?i.length+1+r.length<=e?o[o.length-1]=`${i} ${r}`:
o.push(r):o[o.length-1]=r}return o.length>n?`${o.slice(0,n).join(`
`)}\u2026`:o.join(`
`)}var lf={enabled:!0,type:"curvedCW",roundness:.15};function Ci(t){let e=Zr(t),n=t.nodes.filter(i=>t.isTied[i.id]).map(({id:i,
x:a,y:c,shape:l})=>({id:i,x:a,y:c,shape:l,label:be(C(t,i))})),o=t.edges.map((i,a)=>e[a]?{...i,smooth:lf}:i),s=new vis.Network(
v("canvas"),{nodes:n,edges:o},ff(n.length,!t.merged));ys(s,t);let r=[-1,...ee().keys()].map(uf);for(let{id:i}of n){let{options:a}=s.
body.nodes[i];a.size=t.nodes[i].size,a.color=r[t.nodes[i].tint+1]}return s}function ys(t,e){for(let[n,o]of e.nodes.entries()){
let s=t.body.nodes[n];s&&([s.x,s.y]=[o.x,o.y+n*1e-4])}}function uf(t){let e=G(),n=t>=0?ee()[t]:e.node,o={background:n,border:e.
text};return{background:n,border:e.line,highlight:o,hover:o}}function ff(t,e){let n=G(),o={color:n.text,size:15,face:"sy\
stem-ui, sans-serif",strokeWidth:3,strokeColor:n.ground};return{autoResize:!0,physics:{enabled:!1,solver:"forceAtlas2Bas\
ed",stabilization:!1},layout:{improvedLayout:!1},interaction:{hover:t<=2e3,hideEdgesOnDrag:!e,hideEdgesOnZoom:!e,tooltipDelay:1e9,
keyboard:{enabled:!0,bindToWindow:!1},multiselect:!1,selectConnectedEdges:!1},nodes:{hidden:!0,font:o,borderWidth:1,borderWidthSelected:3,
scaling:{label:{enabled:!1,drawThreshold:t>300?9:5}},chosen:!0},edges:{hidden:!0,smooth:!1,...e&&{font:{...o,size:12.5,align:"\
top",vadjust:0}},selectionWidth:2,hoverWidth:1,arrowStrikethrough:!1,endPointOffset:{to:1},selfReference:{size:18,angle:Math.
PI/4,renderBehindTheNode:!0},scaling:{label:{enabled:!1,drawThreshold:5}}}}}var Ii=([t,,e,...n])=>[t,e,...n].join("");function Mt(t,e){let{act:n,rank:o}=t.statements,{statement:s,label:r}=t.ties,i=new Map;
for(let c of e){let l=s[c],u=n[l]>=0?`act ${n[l]}`:l,f=t.tie_labels[r[c]],d={text:Ii(f),parts:f,rank:o[l]},h=i.get(u);h?
h.push(d):i.set(u,[d])}let a=new Map;for(let c of i.values()){let l=mf(c),u=a.get(l.text)??{...l,number:0};a.set(l.text,
{...u,number:u.number+1,rank:Math.min(u.rank,l.rank)})}return[...a.values()].sort((c,l)=>l.number-c.number||c.rank-l.rank)}
function mf(t){let e=t.sort((u,f)=>u.rank-f.rank||(u.text<f.text?-1:1)),n=[...new Set(e.map(({parts:u})=>u[0]))],[o]=e;if(n.
length===1)return o;let[,s,...r]=o.parts,i=n.includes(""),a=n.map(u=>u.replace(/: $/,"")),l=[i?"":`${a.slice(0,-1).join(
", ")} and ${a[a.length-1]}: `,i?"":s,...r];return{...o,parts:l,text:Ii(l)}}var se=({text:t,number:e})=>e>1?`${t} \xD7${e}`:
t,It=(t,e)=>Mt(t,e).map(se).join("; ");function _s([,t,e,n,o,s,r],i){let a=t+e+n+o;return a+Qe(s,Math.max(i-a.length-r.length,
8))+r}function ji(t,e,n){let o=Mt(t,e);if(!o.length)return"";let s=o.length>1?` +${o.length-1}`:"";return _s(o[0].parts,
n-s.length)+s}function Qe(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1);return`${((/\s/.test(t[e-1])?n:n.slice(0,Math.
max(n.lastIndexOf(" "),0)))||n).trimEnd()}\u2026`}var $s=70,pf=3,[df,Ri]=[12,34];function Zn({network:t,selection:e}){if(e.level.merged)return;let n=e.arrows.size<=$s;for(let o of gn(
e).map(s=>s.flat())){let s=Math.max(1,pf+1-o.length);for(let r of o){let i=gf(t,e,r),a=n?hf(e,r,.75*s*i):"";wf(t.body.edges[r],
a&&be(a,i,s))}}}function hf(t,e,n){let o=t.arrows.get(e)??[],s=t.parts?xn(t,o):-1;return ji(t.facts,o,n)+(s<0?"":` ${Un[s]}`)}
function gf(t,{level:e},n){let{arrows:o,nodes:s}=e,[r,i]=[s[o.actor[n]],s[o.target[n]]];if(r===i)return Ri;let a=Math.hypot(
r.x-i.x,r.y-i.y)-r.size-i.size;return Math.max(df,Math.min(Ri,Math.floor(a/(.5*t.body.edges[n].options.font.size))))}function wf(t,e){
if((t.options.label||"")===e)return;let n=e.split(`
`).length;t.setOptions({label:e,font:{vadjust:-.5*(n-1)*t.options.font.size}})}var Bi=1.4,bf={nodes:[15,12,22],edges:[12,9.5,17]};function Os(){let{clientWidth:t,clientHeight:e}=v("canvas");return t>
0&&e>0}function Pi(t){let e=new ResizeObserver(()=>{Os()&&(e.disconnect(),t())});e.observe(v("canvas"))}function Di(t){let{
network:e}=t,n=e.body.nodeIndices;if(n.length>$s){e.fit({nodes:n,animation:!1,maxZoomLevel:Bi});return}Wi(e,n),xf(t,e.getScale())&&
(Zn(t),Wi(e,n))}function Wi(t,e){let n={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let a of e){let{x:c,y:l,options:u}=t.
body.nodes[a],f=u.label.split(`
`),d=Math.max(u.size,.28*u.font.size*Math.max(...f.map(h=>h.length)));n.left=Math.min(n.left,c-d),n.right=Math.max(n.right,
c+d),n.top=Math.min(n.top,l-u.size),n.bottom=Math.max(n.bottom,l+u.size+1.2*u.font.size*f.length)}let{clientWidth:o,clientHeight:s}=v(
"canvas"),r=.95*Math.min(o/(n.right-n.left),s/(n.bottom-n.top)),i={x:(n.left+n.right)/2,y:(n.top+n.bottom)/2};t.moveTo({
position:i,scale:Math.min(r,Bi),animation:!1})}function xf(t,e){let n=Object.entries(bf).map(([s,[r,i,a]])=>[s,{font:{size:Math.
min(a,Math.max(r,i/e))}}]),o=JSON.stringify(n);return t.letters===o?!1:(t.letters=o,t.network.setOptions(Object.fromEntries(
n)),!0)}function Fi(t){let{level:e}=x,{actor:n,target:o,sign:s}=e.arrows,r=x.arrows.get(t)||[],i=It(g,r)||g.labels.signs[s[t]],a=q(
zt(x,r).length,"statement");return`${C(e,n[t])} \u2013 ${i} ${Yr(g,e,t)?"\u2013":"\u2192"} ${C(e,o[t])} \xB7 ${a}`}function Hi(t){
let e=x.nodes.get(t),n=e?` \xB7 ${q(e.others.size,"neighbour")}`:"";return`${C(x.level,t)} \xB7 ${x.level.nodes[t].type}${n}`}var zi=500,Xn=300,yf=2,J=null,to=()=>J?.network??null;function Ui(t){let e=[x.level.name,Ht(),w.language].join(" "),n=J?.
key!==e,o=J&&!n?J:_f(e);o.selection=x;let s=!o.network.body.nodeIndices.length;Gi(o,()=>{let r=$f(o);Of(o,r),Zn(o),vf(),
(n||s&&r.size||t)&&Vi(o),Qi(o)}),v("canvas").setAttribute("aria-label",`${p("graph_of")} ${dt(x)}`)}function _f(t){J&&J.
network.destroy();let e=Ci(x.level),n={network:e,key:t,selection:x,arrows:[],isMoved:!1,isFine:null,letters:""};e.on("be\
foreDrawing",()=>Qi(n)),e.on("click",kf),e.on("doubleClick",({nodes:o})=>o.length&&Pn(o[0])),e.on("resize",({width:o})=>o>
0&&!n.isMoved&&eo());for(let o of["zoom","dragEnd"])e.on(o,()=>n.isMoved=!0);e.on("hoverEdge",({edge:o})=>Ss(Fi(o))),e.on(
"hoverNode",({node:o})=>Ss(Hi(o)));for(let o of["blurEdge","blurNode"])e.on(o,()=>Ss(""));return J=n,v("physics").firstElementChild.
checked=!1,n}function Gi({network:t},e){t.renderer.allowRedraw=!1;try{e()}finally{t.renderer.allowRedraw=!0}t.body.emitter.
emit("_requestRedraw")}function $f(t){let{body:e}=t.network,{facts:n,level:o,arrows:s,chosen:r,parts:i}=t.selection,{arrows:a,
merged:c}=o,l=new Set,u=n.encodings.signs.map((d,h)=>xs(Mn(h))),f=c?null:qi(t.selection);for(let d of t.arrows)s.has(d)||
(e.edges[d].options.hidden=!0);for(let[d,h]of s){let{options:b}=e.edges[d];b.hidden=!1,b.width=Ni(Pt(n,h,r,t.selection.state.
count)||1,s.size>Xn),b.color=i?xs(ci(t.selection,h)):u[a.sign[d]],f&&Object.assign(b.smooth,f.get(d)),l.add(a.actor[d]).
add(a.target[d])}return t.isFine=null,t.arrows=e.edgeIndices=[...s.keys()],l}function Of({network:{body:t},selection:{isGrown:e,
shown:n}},o){if(e)for(let s of n)o.add(s);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!0;t.nodeIndices=[...o].filter(
s=>t.nodes[s]);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!1}function Qi(t){let{body:e}=t.network,n=e.edgeIndices.
length<=Xn||Ti*e.view.scale>=yf;if(t.isFine===n)return;t.isFine=n;let{sign:o,hold:s,mark:r}=t.selection.level.arrows;for(let i of e.
edgeIndices){let{options:a}=e.edges[i],c=Ei(`${o[i]} ${s[i]} ${r[i]}`);a.arrows=n?c.ends:Ai,a.dashes=n&&c.dashes}for(let i of e.
nodeIndices)e.nodes[i].options.borderWidth=n?1:0}function eo(){let t=J;t&&Gi(t,()=>Vi(t))}function Vi(t){t.isMoved=!1,t.
network.body.nodeIndices.length&&(Os()?Di(t):Pi(Sf))}function Sf(){J?.network.redraw(),eo()}function Ki(t){J?.network.body.
nodes[t]&&J.network.focus(t,{scale:1,animation:!1})}function Ji(t){if(!J)return;let{network:e,selection:n}=J;e.setOptions(
{physics:{enabled:t}}),!t&&(ys(e,n.level),e.redraw())}function kf({nodes:t,edges:e}){let{level:n}=x;t.length?P(n.nodes[t[0]].
actor):e.length&&mt(n.arrows.actor[e[0]],n.arrows.target[e[0]])}function vf(){if(!J)return;let t=oe(),[e,n]=(t?.names??[]).
map(a=>x.level.numbers.get(a)),{actor:o,target:s}=x.level.arrows,r=t?.kind==="actor"&&e!==void 0&&J.network.body.nodes[e]?
[e]:[],i=t?.kind==="pair"?[...x.arrows.keys()].filter(a=>o[a]===e&&s[a]===n):[];J.network.setSelection({nodes:r,edges:i},
{unselectAll:!0,highlightEdges:!1})}function Ss(t){v("hint").textContent=t}var xe=(t,e)=>M(t,n=>Mf(e(),n));async function Mf(t,e){try{await navigator.clipboard.writeText(t)}catch{let n=m("textare\
a",{class:"unseen","aria-hidden":"true"},t);document.body.append(n),n.select(),document.execCommand("copy"),n.remove()}ge(
p("copied")),e.classList.add("done"),setTimeout(()=>e.classList.remove("done"),1200)}function ye(t,e,n){let o=URL.createObjectURL(
n instanceof Blob?n:new Blob([n],{type:e})),s=m("a",{href:o,download:t});document.body.append(s),s.click(),s.remove(),setTimeout(
()=>URL.revokeObjectURL(o),1e4)}var _e=(t,...e)=>m("section",{class:"group"},m("h2",{},t),e);function H(t,e,n,o){let s=e.find(([r])=>r===n);return m("se\
lect",{"aria-label":t,title:s?.[1],onchange:r=>o(r.target.value)},e.map(([r,i])=>m("option",{value:r,selected:r===n},I(i))))}
function Y(t,e,n,o){let s=m("input",{type:"checkbox",checked:e,onchange:r=>n(r.target.checked)});return m("label",{class:"\
tick"},s,o,m("span",{},t))}function jt(t,e){let n=m("ol",{class:"acts"},t.slice(0,e));return[n,Ve(t,e,e,o=>ne(n,o))]}function Ve(t,e,n,o){
if(t.length<=e)return null;let s=e,r=()=>p("more",{n:t.length-s}),i=M(r(),()=>{o(t.slice(s,s+n)),s+=n,s>=t.length?i.remove():
i.textContent=r()});return i}var yt=(t,...e)=>m("fieldset",{},m("legend",{},t),e);function Yi({level:t,chosen:e},n,o,s){let r={as_subject:[],as_object:[],as_source:[],as_other:[]};for(let[i,a]of n.statements.
entries())s!==void 0&&a.sources?.includes(s)&&r.as_source.push(i),e.inside[i]&&((o!==void 0?t.subject[i]===o:a.s===s)?r.
as_subject.push(i):(o!==void 0?t.object[i]===o:a.o===s)?r.as_object.push(i):a.roles?.some(([,c])=>c===s)&&r.as_other.push(
i));return Object.entries(r).filter(([,i])=>i.length)}var Tf=/(?<![\p{L}\p{N}])['"\u2018\u201c\u201e\u00ab]([^'"\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb]+)['"\u2019\u201d\u201c\u00bb](?![\p{L}\p{N}])/gu,
ot=t=>g.relations[g.statements.relation[t]],ht=t=>g.articles[g.statements.article[t]],Ke=t=>t.map(e=>F(T().entities[e]));
function gt(t,e=0){let n=Je(t),o=ks(t,e).join(" \u2013 ");return n.length?`${o} [${n.join("; ")}]`:o}function ks(t,e=0){
let n=T().statements[t],o=_t(n.s,e)+re(t,"subject"),s=_t(n.o,e)+re(t,"object");return[o,ot(t).label,s+(e?"":Af(t))]}function Af(t){
let e=T(),n=new Map;for(let[s,r]of e.statements[t].roles??[])n.set(s,[...n.get(s)??[],_t(r)+re(t,e.roles[s].id)]);return[
...n].sort(([s],[r])=>s-r).map(([s,r])=>`, ${e.roles[s].label} ${r.join(` ${p("and")} `)}`).join("")}function _t(t,e=0){
if(typeof t=="string")return t;if(t>=0)return F(T().entities[t]);let n=-1-t;return e>=2?`[#${g.statements.key[n].split("\
#")[1]}]`:`[${gt(n,e+1)}]`}var re=(t,e)=>T().statements[t].inferred?.includes(e)?` (${p("inferred")})`:"";function Je(t){
let{names:e,labels:n,statements:o}=g,s=T().statements[t],r=o.stance[t]>=0?e.stances[o.stance[t]]:"";return[s.sources?.length&&
`${p("according_to")} ${Ke(s.sources).join(" > ")}${re(t,"according_to")}`,r==="doubts"&&p("author_doubts"),r==="rejects"&&
p("author_rejects"),o.mode[t]!==Xt&&n.modes[o.mode[t]],o.certainty[t]!==0&&n.certainties[o.certainty[t]],o.polarity[t]!==
0&&n.polarities[o.polarity[t]],s.ended&&p("ended")].filter(a=>typeof a=="string")}function Zi(t){let e=g.names.stances[g.
statements.stance[t]],{note:n}=T().statements[t];if(e!=="doubts"&&e!=="rejects"||typeof n!="string")return[];let o=n.matchAll(
Tf);return Array.from(o,([,s])=>s.trim()).filter(Boolean)}function Ye(t){let e=T().statements[t].quote.slice(2).map(Number);
return e.flatMap((n,o)=>o%2?[]:[[n,e[o+1]]])}function Tt(t){let e=T(),n=e.bodies[g.statements.article[t]];return n===null?
e.statements[t].quote.join(" [\u2026] "):Ye(t).map(([o,s])=>n.slice(o,s).split(/\s+/).join(" ")).join(" [\u2026] ")}var Lf=44,no=(t,e)=>na(t,e,(n,o)=>Ef(Ye(t),n,o));function ea(t,e){let n=Zi(t);return sa(t).some(s=>Xi(n,s).length)?na(t,
e,s=>Xi(n,s),"doubting"):null}function na(t,e,n,o=null){let{quote:s}=T().statements[t],r=oa(t)===null?null:Number(s[0]);
return sa(t).map((i,a)=>[a?" [\u2026] ":"",Nf(i,n(i,r),e,o)])}var oa=t=>T().bodies[g.statements.article[t]];function sa(t){
let{quote:e}=T().statements[t],n=oa(t);return n===null?e.map(String):[n.slice(Number(e[0]),Number(e[1]))]}var Ef=(t,e,n)=>n===
null?[[0,e.length]]:t.map(([o,s])=>[o-n,s-n]);function Xi(t,e){let n=[];for(let o of t){let s=o.split(/\s+/).map(i=>i.replace(
/[.*+?^${}()|[\]\\]/g,"\\$&")),r=new RegExp(`(?<![\\p{L}\\p{N}])${s.join("\\s+")}(?![\\p{L}\\p{N}])`,"iu").exec(e);r&&n.
push([r.index,r.index+r[0].length])}return n.sort(([o],[s])=>o-s)}function Nf(t,e,n,o){let s=[],r=0;for(let[a,c]of e)a>r&&
s.push(r||n===void 0?ta(t.slice(r,a)):qf(t.slice(0,a),n)),c>r&&s.push(m("mark",{class:o},vs(t.slice(Math.max(r,a),c)))),
r=Math.max(r,c);let i=t.slice(r);return[...s,n===void 0?ta(i):Cf(i,n)]}var vs=t=>t.replace(/^# /,"");function ta(t){let e=vs(
t),n=e.split(/\s+/);return n.length<=Lf?e:[...n.slice(0,20),"[\u2026]",...n.slice(-20)].join(" ")}function qf(t,e){let n=vs(
t).split(/\s+/);return n.length<=e+1?n.join(" "):["\u2026",...n.slice(-e-1)].join(" ")}function Cf(t,e){let n=t.split(/\s+/);
return n.length<=e+1?n.join(" "):[...n.slice(0,e+1),"\u2026"].join(" ")}var Ms=new Set("al bin da de del della den der di do dos du e el ibn la le ten ter van von y".split(" "));function $e(t){
return t.published&&t.published!=="unknown"?t.published:t.inferred?`${p("no_date")}, ${p("probably")} ${t.inferred}`:p("\
no_date")}var At=t=>`${t.author?`${t.author}, `:""}${t.publisher}, ${$e(t)}`;function If(t){return`${t.author?`${t.author}\
, `:""}\u201C${t.title}\u201D, ${t.publisher}, ${$e(t)}`}function ia(t){let e={plain:jf,chicago:Rf,apa:Wf}[w.citation];return`${e(
ht(t))} \u201C${Ts(Tt(t))}\u201D`}function jf(t){let e=t.retrieved?` (${p("accessed")} ${t.retrieved})`:"";return`${If(t)}${t.
url?`, ${t.url}`:""}${e}:`}function Rf(t){let e=`\u201C${Ts(t.title)}${/[?!.,]$/.test(t.title)?"":","}\u201D`,n=oo(t.published)??
(t.inferred?`[${oo(t.inferred)??t.inferred}?]`:"n.d."),o=oo(t.retrieved),s=[t.publisher,n,o&&`accessed ${o}`,t.url].filter(
Boolean);return`${t.author?`${t.author}, `:""}${e} ${s.join(", ")}:`}function Wf(t){let e=aa(t),n=e?e.map(({given:u,family:f})=>`${f}\
, ${Bf(u)}`):[t.author??t.publisher],o=n.slice(-1).join(""),s=n.length>1?`${n.slice(0,-1).join(", ")}, & ${o}`:o,r=ra(t.
published)??(t.inferred?`[ca. ${ra(t.inferred)??t.inferred}]`:"n.d."),i=t.author&&t.author!==t.publisher?`${t.publisher}\
. `:"",a=oo(t.retrieved),c=t.url?`${a?`Retrieved ${a}, from `:""}${t.url} `:"",l=u=>/[?!.]$/.test(u)?u:`${u}.`;return`${l(
s)} (${r}). ${l(t.title)} ${i}${c}`.replace(/[. ]*$/,":")}var Bf=t=>t.split(/[\s-]+/).map(e=>`${e[0]}.`).join(" "),Ts=t=>t.
replace(/“/g,"\u2018").replace(/”/g,"\u2019");function oo(t){let{year:e,month:n,day:o}=so(t);return e?[[n,o].filter(
Boolean).join(" "),e].filter(Boolean).join(n&&o?", ":" "):null}function ra(t){let{year:e,month:n,day:o}=so(t);return e?[
e,[n,o].filter(Boolean).join(" ")].filter(Boolean).join(", "):null}function so(t){let[,e,n,o]=/^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.
exec(t??"")??[],s=n?new Date(Date.UTC(2e3,Number(n)-1,1)):null;return{year:e,month:s?.toLocaleDateString("en-US",{month:"\
long",timeZone:"UTC"}),day:o&&String(Number(o))}}function aa({author:t,publisher:e}){if(!t||t===e)return null;let n=t.split(
/\s+and\s+|\s*&\s*|,\s*(?:and\s+)?/).map(Pf);return n.every(o=>o!==null)?n:null}function Pf(t){let e=t.trim().split(/\s+/),
n=r=>/^\p{L}/u.test(r)&&(!/^\p{Ll}/u.test(r)||Ms.has(r));if(e.length<2||e.length>4||!e.every(n)||Ms.has(e[0]))return null;
let o=e.findIndex(r=>Ms.has(r)),s=o>0?o:e.length-1;return{given:e.slice(0,s).join(" "),family:e.slice(s).join(" ")}}function ca(t){
let e=ht(t),{published:n,url:o,retrieved:s}=e,r=aa(e),i=`{${Ze(e.author||e.publisher)}}`,a=so(n).year!==void 0,c=/^\d{4}/.
exec(a?"":n||e.inferred||""),u=[["author",r?r.map(({given:f,family:d})=>Ze(`${f} ${d}`)).join(" and "):i],["title",Ze(e.
title)],["organization",!!e.author&&e.author!==e.publisher&&Ze(e.publisher)],["date",a&&n],["year",c?.[0]],["url",o&&encodeURI(
us(o)).replace(/[{}\\]/g,"")],["urldate",so(s).day&&s],["note",`\`\`${Ze(Ts(Tt(t)))}''`]].flatMap(([f,d])=>d?[`  ${f} = \
{${d}}`]:[]);return`@online{${e.id.replace(/[\s,{}#%~\\"'()=]+/g,"-")},
${u.join(`,
`)}
}`}var Df={"~":"\\textasciitilde{}","^":"\\textasciicircum{}","\u201C":"``","\u201D":"''","\u2018":"`","\u2019":"'","\u2013":"\
--","\u2014":"---","\u2026":"\\dots{}"},Ze=t=>t.replace(/[{}\\]/g,"").replace(/([#$%&_])/g,"\\$1").replace(/[~^“”‘’–—…]/g,
e=>Df[e]);function Se(t){let e=T().statements[t],n=g.statements.key[t];return m("article",{class:"statement","aria-label":gt(t)},Ff(
t),m("blockquote",{},no(t)),e.translation?m("p",{class:"translation"},e.translation):null,Hf(t),m("details",{},m("summar\
y",{},p("details")),m("dl",{},zf(t))),m("p",{class:"actions"},xe(p("copy_footnote"),()=>ia(t)),H(p("citation"),Po.map(o=>[
o,p(`citation_${o}`)]),w.citation,o=>_({citation:o})),xe(p("copy_bibtex"),()=>ca(t)),xe(p("copy_link"),()=>vn({open:`sta\
tement:${n}`}))))}function Oe(t){if(typeof t=="string")return m("span",{},t);if(t<0)return N(`[${gt(-1-t,1)}]`,()=>tt(-1-
t),{class:"link nested"});let e=T().entities[t];return N(F(e),()=>P(e.id))}function Ff(t){let e=T(),n=e.statements[t],o=ot(
t),s=(n.roles??[]).map(([u,f])=>[", ",m("span",{class:"role"},e.roles[u].label)," ",Oe(f),re(t,e.roles[u].id)]),r=Je(t).
map(u=>[" ",m("span",{class:"mark"},u)]),i=m("span",{class:`verb ${g.names.signs[o.sign]}`},o.label),[a,c]=[Oe(n.s),Oe(n.
o)],l=u=>re(t,u);return m("p",{class:"claim"},a,l("subject")," ",i," ",c,l("object"),s,r)}function Hf(t){let e=ht(t),n=N(
`\u201C${e.title}\u201D`,()=>Bn(g.statements.article[t],t));return m("p",{class:"source"},n,`, ${At(e)} `,As(e))}var As=t=>t.
url&&Dn(t.url,`${p("original")} \u2197`);function zf(t){let{labels:e,coders:n,statements:o}=g,s=T(),r=s.statements[t],i=r.
inferred??[],a=o.quad_class[t]<0?"":`, ${e.quad_classes[o.quad_class[t]]}`,c=s.fields.filter(({name:l})=>l!=="translatio\
n");return[$t(p("according_to"),Uf(t,r),i.includes("according_to")),$t(p("certainty"),`${e.certainties[o.certainty[t]]},\
 ${e.polarities[o.polarity[t]]}`),r.sources?$t(p("author_stance"),e.stances[o.stance[t]]):null,$t(p("mode"),e.modes[o.mode[t]]),
$t(p("date"),Hn(r)),$t(p("kind"),`${e.kinds[ot(t).kind]}${a}`),$t(p("inferred_fields"),i.join(", ")),r.or?$t(p("alternat\
ive_to"),r.or.map(l=>N(gt(l,1),()=>tt(l)))):null,c.map(({name:l,label:u})=>$t(u,r[l])),$t(p("coder"),n[o.coder[t]]),$t(p(
"statement"),m("code",{},o.key[t]))]}function Uf(t,{sources:e}){let n=ht(t),o=n.author||n.publisher;return e?p("viewpoin\
t_quoted",{name:Ke(e).join(" > "),by:o}):`${p("the_author")} (${o})`}function $t(t,e,n=!1){return e==null||e===""?null:[
m("dt",{},t),m("dd",{},e,n&&m("span",{class:"mark"},p("inferred")))]}function ro(t){let e=Cn(x,t).map(n=>{let o=In(x,n),s=n.filter(i=>i!==o),r=m("details",{class:"mentions"},m("summary",{},
q(s.length,"mention")),s.map(Se));return m("li",{},Se(o),s.length>0&&r)});return jt(e,30)}function io(t,e){let{statements:n,
articles:o,sources:s}=t,r=(l,u,f,d="")=>m("span",{class:d&&`quad-class ${d}`},W(l,u,e),` ${f}`),i=(l,u,f)=>r(l,u,ze(l,f)),
a=g.labels.quad_classes.map((l,u)=>t.byQuadClass[u]>0&&r(t.byQuadClass[u],t.quadClasses[u],l,kt(g,u))),c=m("p",{class:"c\
ounts"},i(t.acts,He(t),"act"),a,t.noQuadClass>0&&r(t.noQuadClass,t.none,p("no_quad_class")),t.unrealActs>0&&i(t.unrealActs,
t.unreal,"not_actual_act"),i(n.length,n,"statement"),i(o.size,n,"article"),i(s.size,n,"source"));return t.scored?[c,Gf(t,
e)]:c}function Gf(t,e){let n=p("score_text",{sum:ps(t.sum),mean:ps(t.sum/t.scored),n:t.scored});return m("details",{},m(
"summary",{},p("score")),m("p",{},n," ",W(p("show_quotes"),He(t),e)))}function la(t,e,n){let o=new Map([[e,[]]]),s=[e];for(;s.length&&!o.has(n);){let a=new Map;for(let c of s)for(let l of t.
get(c)?.others??[])o.has(l)||a.set(l,[...a.get(l)??[],c]);for(let[c,l]of a)o.set(c,l);s=[...a.keys()]}let r=[],i=(a,c)=>{
if(!(r.length>=6))if(a===e)r.push([e,...c]);else for(let l of o.get(a)??[])i(l,[a,...c])};return o.has(n)&&i(n,[]),r}var Qf=400;function fa(t){let{level:e}=x,n=Ko(x.nodes).filter(i=>i!==t).slice(0,Qf),o=m("div",{class:"paths"}),s=n.map(i=>[
e.nodes[i].actor,C(e,i)]),r=i=>A(o,i&&Vf(t,e.numbers.get(i)??-1));return m("div",{class:"paths-form"},H(p("paths_to"),[[
"",p("paths_to")],...s],"",r),o)}function Vf(t,e){let n=la(x.nodes,t,e);return n.length?m("ol",{},n.map(o=>m("li",{},o.map(
(s,r)=>[r>0&&Kf(o[r-1],s),C(x.level,s)])))):m("p",{class:"quiet"},p("no_path"))}var Kf=(t,e)=>[ua(t,e,"\u2192"),ua(e,t,"\
\u2190")];function ua(t,e,n){let{level:o,pairs:s}=x,r=s.get(Lt(t,e,o.nodes.length)),i=`${C(o,t)} \u2192 ${C(o,e)}: ${p("\
show_quotes")}`;return r&&N(` ${n}${r.weight} `,()=>mt(t,e),{"aria-label":i})}var ma={pair:Jf,actor:Yf,statement:nm,list:sm},pa=({kind:t,names:e})=>Object.hasOwn(ma,t)?ma[t](e):null;function Jf(t){let{
level:e,pairs:n}=x,[o,s]=t.map(f=>e.numbers.get(f));if(o===void 0||s===void 0)return null;let r=e.nodes.length,[i,a]=[n.
get(Lt(o,s,r)),n.get(Lt(s,o,r))],[c,l]=[o,s].map(f=>C(e,f)),u=i&&qt(x,i);return m("section",{},m("h2",{},N(c,()=>P(t[0])),
" \u2192 ",N(l,()=>P(t[1]))),i&&m("ul",{class:"says"},Mt(g,i.rows).map(f=>m("li",{},se(f)))),u?io(u,`${c} \u2192 ${l}`):
m("p",{class:"quiet"},p("no_tie_in_direction")),m("p",{class:"actions"},a&&N(p("opposite_direction",{n:a.weight}),()=>mt(
s,o)),N(p("over_time"),()=>_({tab:"timeline",pair:t}))),u&&ro(u.statements))}function Yf([t]){let e=x.level.numbers.get(
t),n=e===void 0?null:x.level.nodes[e],o=Et(t),s=o?F(o):n?.label;if(s===void 0)return null;let r=Yi(x,T(),e,On(t)),i=[o?o.
type:n?.type,n?.sector?.replace("_"," ")],a=e!==void 0&&x.nodes.has(e);return m("section",{},m("h2",{},s),m("p",{class:"\
quiet"},i.filter(Boolean).join(", ")),o&&Xf(o,s),a?m("p",{class:"actions"},tm(t,e)):Zf(t,s),a?[m("h3",{},p("ties")),em(e)]:
null,r.map(([c,l])=>m("details",{class:"as",open:!a},m("summary",{},`${p(c)} (${l.length})`),ro(ft(x.chosen,l)))))}function Zf(t,e){
let n=m("p",{class:"actions"},m("span",{class:"quiet"},p("not_shown",{name:e})));return gi(t).then(o=>{o&&n.append(" ",M(
p("show_it"),()=>_({...o,tab:"graph"})))}),n}function Xf({labels:t={},note:e,wikidata:n},o){let s=Object.entries(t).filter(
([,i])=>i!==o),r=n&&`https://www.wikidata.org/wiki/${encodeURIComponent(n)}`;return[Object.keys(t).length>1&&m("p",{class:"\
quiet"},s.map(([i,a],c)=>[c?" \xB7 ":"",m("span",{lang:i},a)])),e&&m("p",{class:"note"},e),r&&m("p",{},Dn(r,`Wikidata ${n}\
 \u2197`))]}function tm(t,e){let n=w.ego===t;return[M(p(n?"show_all":"neighbours_only"),()=>_({ego:n?null:t,tab:"graph"})),
x.isGrown&&M(p("show_neighbours"),()=>Pn(e)),fa(e)]}function em(t){let{level:e,pairs:n}=x,s=[...n.values()].filter(({a:r,
b:i})=>r===t||i===t).sort(Pe).map(({a:r,b:i,weight:a})=>m("li",{},N(`${C(e,r)} \u2192 ${C(e,i)}`,()=>mt(r,i)),m("span",{
class:"quiet"},` ${a}`)));return jt(s,15)}function nm([t]){let{act:e,key:n}=g.statements,o=n.indexOf(t);if(o<0)return null;
let s=e[o]<0?[]:e.flatMap((r,i)=>r===e[o]&&i!==o?[i]:[]);return m("section",{},m("h2",{},I(p("statement"))),om(o)?null:m(
"p",{class:"quiet"},p("statement_does_not_match")),Se(o),s.length?[m("h3",{},p("other_mentions")),s.map(Se)]:null)}function om(t){
return(w.tab==="arguments"||w.tab==="article"?me(g,w):x.chosen.inside)[t]}function sm([t]){let{statements:e,label:n}=Wn(
t);if(!e.length)return null;let o=Number(t.split(" ")[0]),s=o>e.length,r=e.filter(i=>!x.chosen.inside[i]).length;return m(
"section",{},m("h2",{},I(n||p("quotes"))),m("p",{class:"quiet"},q(e.length,"statement"),s&&`. ${p("link_cut",{kept:e.length,
n:o})}`,r>0&&`. ${p("some_do_not_match",{n:E(r)})}`),ro(e))}var ke=null,ve=[];async function da(){let t=v("panel"),e=oe();if(!e||!w.open){ke=null,ve.length=0,A(t);return}await R();
let n=pa(e);ke&&ke!==w.open&&rm(ke,w.open),A(t,m("div",{class:"panel-head"},ve.length>0&&M(`\u2039 ${p("back")}`,im,{class:"\
quiet-button"}),xe(p("copy_link"),vn),M("\xD7",()=>_({open:null}),{class:"close","aria-label":p("close")})),n||m("p",{class:"\
quiet"},p("not_in_page"))),ke!==w.open&&am(t),ke=w.open}function rm(t,e){ve.at(-1)===e?ve.pop():ve.push(t)}var im=()=>_(
{open:ve.at(-1)??null});function am(t){let e=t.querySelector("h2");t.scrollTop=0,e&&document.body.classList.contains("re\
ady")&&(e.tabIndex=-1,e.focus({preventScroll:!0})),ge(e?e.textContent:p("not_in_page"))}var ha="sums_up";function Xe(t,e,n){let o=me(t,n,t.statements.alternative),s=e.arrows.filter(l=>o[l.statement]),r=s.filter(
l=>l.by!==ha),i=new Set(r.flatMap(({tail:l,head:u})=>[l,u])),a=new Map;for(let l of s){if(l.by===ha&&!i.has(l.tail))continue;
let u=[l.tail,l.head,l.by,l.words].join(`
`),f=a.get(u);f?f.statements.push(l.statement):a.set(u,{...l,statements:[l.statement]})}let c=e.topics.findIndex(([l])=>l===
n.about);return n.about===null?[...a.values()]:cm([...a.values()],e,c)}function cm(t,{cards:e},n){let o=t.flatMap(({tail:i,
head:a})=>[i,a]).filter(i=>e[i].about?.includes(n)),s=ga(o,t,"head","tail"),r=ga(o,t,"tail","head");return t.filter(i=>s.
has(i.head)||r.has(i.tail))}function ga(t,e,n,o){let s=new Map;for(let i of e)s.set(i[n],[...s.get(i[n])??[],i[o]]);let r=new Set(
t);for(let i of r)for(let a of s.get(i)??[])r.add(a);return r}var ie=({tail:t,head:e})=>`${t} ${e}`;function ba(t,e,n){return lm(e).map(o=>um(t,o,n)).sort((o,s)=>s.layers.flat().length-
o.layers.flat().length)}function lm(t){let e=new Map,n=s=>{let r=e.get(s)??s;return r===s?s:n(r)};for(let{tail:s,head:r}of t)
e.set(n(r),n(s));let o=new Map;for(let s of t)o.set(n(s.tail),[...o.get(n(s.tail))??[],s]);return[...o.values()]}function um({
cards:t,bends:e},n,o){let s=new Set(n.flatMap(({tail:f,head:d})=>[f,d])),r=new Map,i=new Map,a=(f,d)=>(r.set(f,[...r.get(
f)??[],d]),d);for(let[f,d,h]of t)s.has(f)&&i.set(f,{layer:d,spot:a(d,wa(f,h,o(f)))});let c=new Map(e.map(([f,d,h])=>[ie(
{tail:f,head:d}),h])),l=new Map;for(let f of n){let[d,h]=[i.get(f.tail),i.get(f.head)];if(!d||!h||l.has(ie(f)))continue;
let b=d.layer<h.layer?1:-1,y=(c.get(ie(f))??[]).map((O,L)=>a(d.layer+b*(L+1),wa(-1,O,26))),$=[d.spot,...y,h.spot];l.set(
ie(f),$);let S=b>0?$:[...$].reverse();for(let[O,L]of S.slice(1).entries())L.above.push(S[O]),S[O].below.push(L)}let u=[...r].
sort(([f],[d])=>f-d).map(([,f])=>f.sort((d,h)=>d.across-h.across));return{layers:u,arrows:n,ways:l,width:fm(u)}}var wa=(t,e,n)=>({
card:t,across:e,room:n,at:0,above:[],below:[]});function fm(t){for(let o of t){let s=0;for(let r of o)r.at=s+r.room/2,s+=
r.room}for(let o=0;o<8;o++)for(let s of o%2?[...t].reverse():t){let r=s.map(({above:i,below:a,at:c})=>ao([...i,...a].map(
l=>l.at))??c);for(let[i,a]of mm(r,s).entries())s[i].at=a}let e=t.flat(),n=Math.min(...e.map(({at:o,room:s})=>o-s/2));for(let o of e)
o.at-=n;return Math.max(...e.map(({at:o,room:s})=>o+s/2))}var ao=t=>t.length?t.reduce((e,n)=>e+n,0)/t.length:null;function mm(t,e){
let n=[],o=[],s=0;for(let[i,a]of t.entries())for(s+=i?(e[i-1].room+e[i].room)/2:0,o.push(s),n.push([a-s]);n.length>1&&(ao(
n[n.length-2])??0)>(ao(n[n.length-1])??0);){let c=n.pop()??[];n[n.length-1].push(...c)}return n.flatMap(i=>i.map(()=>ao(
i)??0)).map((i,a)=>i+o[a])}var[pm,dm]=[172,148],hm=900,Ls=20,_a=30,co=18,Es=16,gm=40,xa=[1.4,2.8,2.3,1.8,1.2],wm={"not actual":"6 4",hedged:"2 4"},
Ns=t=>t&&wm[t];function $a(t,e,n,o){let s=m("div",{class:"argument"});t.append(s);let r=s.clientWidth,i=[...new Set(n.flatMap(
({tail:S,head:O})=>[S,O]))],a=ym(e,n);for(let{label:S}of[...a.values()].flat())s.append(S);let l=ba(o,n,S=>{let O=(a.get(
S)??[]).map(({label:L})=>L.offsetWidth+8);return Math.max(r<hm?dm:pm,O.reduce((L,j)=>L+j,0))+Ls}),u=l.flatMap(({layers:S})=>S.
flat().filter(({card:O})=>O>=0)),f=new Map(u.map(({card:S,room:O})=>[S,xm(e.cards[S],O-Ls)]));for(let S of i)s.prepend(f.
get(S)??"");let d=k("svg",{class:"lines","aria-hidden":"true"});s.prepend(d);let[h,b,y,$]=[0,0,0,0];for(let S of l){h>0&&
h+S.width+Es>r&&([h,b,y]=[0,b+y+gm,0]);let L=$m(S,{left:h,top:b,boxes:f,meetings:a,lines:d});h+=S.width+2*Es,$=Math.max(
$,h),y=Math.max(y,L)}s.style.width=`${$}px`,s.style.height=`${b+y}px`,d.setAttribute("width",String($)),d.setAttribute("\
height",String(b+y)),bm(s,u,f,a)}function bm(t,e,n,o){for(let{card:s}of e){for(let{label:r}of o.get(s)??[])t.append(r);t.
append(n.get(s)??"")}}function xm(t,e){let[,n]=g.names.polarities,o=[...t.marks??[]].sort((f,d)=>+(d===n)-+(f===n));t.inferred&&
o.push(p("inferred"));let s=t.denied?"\u2298 ":t.doubted?"? ":"",r=[o.length>0&&m("strong",{},`${s}${o.join(", ")}`),o.length>
0&&" ",m("span",{},t.text)],i=t.hold?` held-${t.hold.replace(" ","-")}`:"",a=`card ${t.sign??""}${i}${t.denied?" denied":
""}`,{id:c,statements:l=[]}=t,u=l.length||c?M(r,()=>c?P(c):D(l,t.text),{class:a}):m("div",{class:a},r);return u.style.width=
`${e}px`,u}function ym({cards:t},e){let n=new Map;for(let s of e){let r=[...(s.marks??[]).map(a=>`${a}:`),s.words].join(
" "),i=n.get(s.head)??new Map;n.set(s.head,i.set(r,[...i.get(r)??[],s]))}let o=new Map;for(let[s,r]of n){let i=[...r].map(
([a,c])=>({arrows:c,label:_m(t,a,c)}));o.set(s,i)}return o}function _m(t,e,n){let o=n.flatMap(i=>i.statements),s=n.map(({
tail:i,head:a})=>p("leads_to",{tail:t[i].text,words:e,head:t[a].text})),r=[m("strong",{},e),n.length>1&&` \xB7 ${n.length}`];
return M(r,()=>D(o,e),{class:"arrow-words","aria-label":`${s.join("; ")}. ${p("show_quotes")}`,title:s.join(`
`)})}function $m({layers:t,arrows:e,ways:n},{left:o,top:s,boxes:r,meetings:i,lines:a}){let c=d=>r.get(d),l=new Map,u=new Map,
f=s;for(let[d,h]of t.entries()){let b=h.filter(({card:O})=>O>=0),y=b.flatMap(({card:O})=>i.get(O)??[]).map(({label:O})=>O.
offsetHeight),$=Math.max(0,...y);$&&(f+=_a+$+co);let S=Math.max(0,...b.map(({card:O})=>c(O).offsetHeight));for(let O of h){
let L=O.card<0?S:c(O.card).offsetHeight,j=O.card>=0&&d===0?f+S-L:f;if(l.set(O,{top:j,foot:j+L,start:f+S}),O.card<0)continue;
ya(c(O.card),o+O.at-(O.room-Ls)/2,j);let z=Om(i.get(O.card)??[],n,o+O.at);for(let{label:V,arrows:Ro,at:B}of z){ya(V,B-V.
offsetWidth/2,f-co-$+($-V.offsetHeight)/2);for(let Mu of Ro)u.set(Mu,B);let lt=Math.max(...Ro.map(Oa));a.append(Sm(B,f-co-
$,j,lt))}}f+=S}for(let d of e){let h=n.get(ie(d))??[];a.append(km(d,h,{left:o,at:u.get(d)??0,bounds:l,layers:t,meetings:i}))}
return f-s}function ya(t,e,n){t.style.left=`${Math.round(e)}px`,t.style.top=`${Math.round(n)}px`}function Om(t,e,n){let o=({
arrows:a})=>{let c=a.map(l=>e.get(ie(l))?.at(-2)?.at??0);return c.reduce((l,u)=>l+u,0)/c.length},s=[...t].sort((a,c)=>o(
a)-o(c)),r=s.reduce((a,{label:c})=>a+c.offsetWidth+8,0),i=n-r/2;return s.map(a=>{let c=a.label.offsetWidth+8;return i+=c,
{...a,at:i-c/2}})}var Oa=({rank:t})=>xa[t??0]??xa[0];function Sm(t,e,n,o){return k("g",{},k("line",{x1:t,x2:t,y1:e,y2:n-
7,"stroke-width":o}),k("path",{class:"head",d:`M${t-5} ${n-9} L${t} ${n-1} L${t+5} ${n-9} Z`}))}function km(t,e,{left:n,
at:o,bounds:s,layers:r,meetings:i}){let[a,c]=[e[0],e[e.length-1]],l=s.get(c),u=s.get(a),f=L=>r.findIndex(j=>j.includes(L)),
d=r[f(c)].flatMap(({card:L})=>i.get(L)??[]),h=Math.max(0,...d.map(({label:L})=>L.offsetHeight)),y=Math.min(...r[f(c)].map(
L=>s.get(L)?.top??l.top))-co-h,$=[[n+a.at,u.foot]];if(u.top<l.top){$.push([n+a.at,u.start]);for(let L of e.slice(1,-1)){
let{top:j,foot:z}=s.get(L);$.push([n+L.at,j],[n+L.at,z])}}else{let L=n+Math.max(...r.flat().map(j=>j.at+j.room/2))+Es/2;
$.push([n+a.at,u.start+6],[L,u.start+6],[L,y-_a/2])}$.push([o,y]);let{dashes:S,width:O}={dashes:Ns(t.hold),width:Oa(t)};
return k("polyline",{points:$.join(" "),"stroke-width":O,"stroke-dasharray":S})}var Rt=(...t)=>m("div",{class:"sheet"},t),Me=(t,...e)=>m("div",{class:"sheet",tabindex:0,role:"region","aria-label":p(`t\
ab_${t}`)},e);async function Sa(t){let[e]=await Promise.all([$n(),R()]),n=Xe(g,e,w),o=b=>g.statements.article[b.statement],s=Xe(g,e,{...w,
about:null}),r=[...new Set(s.map(o))].sort((b,y)=>b-y);if(!r.length){A(t,Me("arguments",m("p",{},p("no_arrows"))));return}
let a=r.find(b=>g.articles[b].id===w.article)??r.find(b=>n.some(y=>o(y)===b))??r[0],c=n.filter(b=>o(b)===a),l=g.articles[a],
u=t.querySelector(".sheet"),[f,d]=[u?.scrollLeft??0,u?.scrollTop??0],h=Me("arguments",m("p",{class:"line choosers"},H(p(
"argument_article"),r.map(b=>[g.articles[b].id,g.articles[b].title]),l.id,b=>_({article:b})),m("label",{},`${p("about")}\
 `,vm(e,s))),m("h2",{},l.title),m("p",{class:"source"},At(l)),Mm(c,n),c.length?Tm(e,c):m("p",{},p("no_arrows_here")));A(
t,h),c.length&&$a(h,e,c,e.places[a]),h.scrollTo(f,d)}function vm({topics:t,cards:e},n){let s=[...new Set(n.flatMap(({tail:r,
head:i})=>[...e[r].about??[],...e[i].about??[]]))].map(r=>t[r]).sort(([,r],[,i])=>r.localeCompare(i));return H(p("about"),
[["",p("about_all")],...s],w.about??"",r=>_({about:r||null}))}function Mm(t,e){let n=[...new Set(t.flatMap(o=>o.statements))];
return m("p",{class:"quiet"},`${I(Vn())}. `,p("arrows_here",{here:q(t.length,"arrow"),all:e.length})," ",n.length>0&&W(p(
"show_quotes"),n,p("tab_arguments")),m("br"),p("arguments_help"))}function Tm({cards:t},e){let n=[...new Set(e.flatMap(({
tail:a,head:c})=>[a,c]))].map(a=>t[a]),o=[...n,...e],s=a=>n.some(c=>c.sign===a),i=[...[void 0,"not actual","hedged"].filter(
a=>o.some(c=>c.hold===a)).map(a=>[qs({hold:a}),p(`look_${a?.replace(" ","_")??"plain"}`)]),o.some(a=>a.denied)&&[qs({denied:!0}),
`\u2298 ${p("look_denied")}`],...["cooperation","conflict"].filter(s).map(a=>[qs({sign:a}),p(`look_${a}`)])];return m("u\
l",{class:"looks"},i.map(a=>a&&m("li",{},a)))}function qs({hold:t,denied:e=!1,sign:n="neither"}){let o=k("rect",{x:2,y:2,
width:24,height:12,rx:4,class:`border ${n}`,"stroke-dasharray":Ns(t)}),s=e&&k("rect",{x:2,y:2,width:5,height:12,class:"b\
ar-denied"});return k("svg",{class:"sample",width:28,height:16,viewBox:"0 0 28 16","aria-hidden":"true"},o,s)}function ka(t,e){let[n,o]=[0,0];return{places:t.map(({top:r,cards:i})=>{let a=i.length?Math.max(0,o-(r+n+i[0].offset)-160):
0;n+=a;let c=i.map(({offset:l,height:u})=>{let f=Math.max(r+n+l,o);return o=f+u+e,f-r-n});return{room:a,tops:c}}),end:o}}
function va(t){let e=[];for(let n of t){let o=e[e.length-1];o&&n===o[1]+1?o[1]=n:e.push([n,n])}return e.map(([n,o])=>n===
o?`${n}`:`${n}\u2013${o}`).join(", ")}var Cs=({sign:t,hold:e,denied:n,doubted:o,isOut:s})=>[t,e&&`held-${e.replace(" ","-")}`,n&&"denied",o&&"doubted",s&&"out"].
filter(Boolean).join(" "),lo=t=>m("span",{class:`swatch ${Ma(t)}`,"aria-hidden":"true"}),Ma=t=>t===null?"of-author":`pat\
tern-${t%4}`;function Ta({level:t,stretches:e,runs:n},o){let s=e.map(c=>Am(c,o)),i=m(t===0?"p":t===1?"h2":"h3",{class:"w\
ords",dir:"auto",lang:o.reading.lang},s.flatMap((c,l)=>[c,Em(e[l],o)])),a=n.map(c=>Nm(c,o));return{text:i,names:a,ends:n.
map(c=>[s[c.first],s[c.last]])}}function Am({text:t,on:e,begins:n},{claims:o,passages:s,callbacks:r}){if(!e.length)return document.
createTextNode(t);let i=[...new Set(e.map(({claim:u})=>u))],a=i.some(u=>o[u].by!==null),c=i.every(u=>o[u].isOut),l=N([n.
some(u=>o[u].denied)&&m("span",{class:"sign denied","aria-hidden":"true"}),n.some(u=>o[u].doubted)&&m("span",{class:"sig\
n doubted","aria-hidden":"true"}),Lm(t,e,o)],()=>r.open(i.map(u=>o[u].id)),{class:`passage${a?" of-source":""}${c?" out":
""}`});for(let u of i)s[u].push(l);return l}var Lm=(t,e,n)=>e.reduce((o,{claim:s,lane:r})=>m("span",{class:`underline la\
ne-${r} ${Cs(n[s])}`},o),t);function Em({ends:t},{reading:e,unfold:n}){if(!t.length)return null;let o=va(t.map(s=>s+1));
return M(o,s=>n(t,s),{class:"number-mark","aria-expanded":"false","aria-label":e.say("reading_notes",{numbers:o})})}function Nm({
by:t},{reading:e}){let{name:n,lang:o}=e.claimants[t];return m("div",{class:"speaker"},m("bdi",{lang:o},n),m("span",{class:`\
bar ${Ma(t)}`}))}function Aa(t,e,n,o){let{by:s,marks:r,actions:i,isSourceInferred:a}=t,{name:c,lang:l}=n.claimants[s??0],u=m("bdi",{lang:l},
a?`[${c}]`:c),f=s===null?n.say("the_author"):[u,`, ${n.say("reading_quoted")}`];return m("div",{class:`note-card ${Cs(t)}`},
m("p",{class:"sentence"},m("span",{class:"note-number"},e),N(qm(t,n),()=>o.open([t.id]),{class:"link whole"})),m("p",{class:"\
whose"}," ",m("span",{class:"name"},lo(s),m("span",{},f)),r.map(d=>m("span",{class:"mark"},d)),i.map(({label:d,press:h})=>M(
d,h,{class:"action"}))))}function qm({sentence:t,sign:e,denied:n,doubted:o},{say:s}){let r=t.map((i,a)=>[a>0&&!i.text.startsWith(
",")&&" ",Cm(i,e)]);return[n&&m("strong",{},`\u2298 ${s("look_denied")}: `),o&&m("strong",{},"? "),r]}function Cm({text:t,
kind:e,lang:n,inferred:o=!1},s){let r=o?`[${t}]`:t;return e==="verb"?m("span",{class:`verb ${s}`},r):e?m("bdi",{class:e,
lang:n},r):r}var Is=8;function La({claimants:t,say:e},n,o){let s=l=>n.some(l),r=[[s(({hold:l,denied:u})=>!l&&!u),"",e("look_plain")],
[s(({hold:l})=>l==="not actual"),"held-not-actual",e("look_not_actual")],[s(({hold:l,doubted:u})=>l==="hedged"||u),"held\
-hedged",e("look_hedged")],[s(({denied:l})=>l),"denied",`\u2298 ${e("look_denied")}`],[s(({doubted:l})=>l),"doubted",`? ${e(
"look_doubted")}`],[s(({sign:l})=>l==="cooperation"),"cooperation",e("look_cooperation")],[s(({sign:l})=>l==="conflict"),
"conflict",e("look_conflict")]],i=t.map((l,u)=>Im(l,u,o)),a=i.slice(Is),c=t.slice(Is).some(({isChosen:l})=>l);return m("\
div",{class:"reading-key"},m("div",{class:"claimants",role:"group","aria-label":e("reading_claimants")},m("span",{class:"\
quiet"},e("reading_claimants")),i.slice(0,Is),a.length>0&&m("details",{open:c},m("summary",{},e("and_more",{n:a.length})),
a)),m("p",{class:"looks-of-lines"},r.map(([l,u,f])=>l&&m("span",{class:`underline ${u}`},f))))}var Im=({id:t,name:e,lang:n,
count:o,isChosen:s},r,{choose:i})=>M([lo(r||null),m("bdi",{lang:n},e),` ${o}`],()=>i(s?null:t),{class:"claimant","aria-p\
ressed":String(s)});var jm=960,Rm=720,Wm=6,uo=class{#t=[];#e=-1;#n=k("path",{});constructor(e,n,o){this.element=e,this.drawing=n,this.cards=
o}add(e,n,o,s,r){this.#t.push({row:e,apart:n,claims:o,names:s,ends:r,room:0})}watch(){let{element:e}=this;e.append(k("sv\
g",{class:"leader","aria-hidden":"true"},this.#n)),new ResizeObserver(()=>this.#o()).observe(e);for(let n of["pointerove\
r","focusin"])e.addEventListener(n,o=>this.#s(o.target));for(let n of["pointerleave","focusout"])e.addEventListener(n,()=>this.#s(
null));document.fonts?.ready.then(()=>{this.#e=-1,this.#o()})}#o(){let{element:e,cards:n}=this,o=e.clientWidth;if(!o||o===
this.#e)return;this.#e=o;let s=o<Rm;e.classList.toggle("slim",o<jm),e.classList.toggle("narrow",s);let r=0,i=this.#t.map(
({row:u,apart:f,claims:d,room:h})=>{r+=h;let b=d.map($=>({offset:this.#r($),height:n[$].offsetHeight})),y=f?[{offset:0,height:f.
offsetHeight}]:[];return{top:u.offsetTop-r,cards:s?[]:[...y,...b]}}),a=this.#t.map(({ends:u})=>u.map(([f,d])=>Bm(f,d))),
{places:c,end:l}=ka(i,Wm);for(let[u,f]of this.#t.entries()){f.room=c[u].room,f.row.style.marginTop=f.room?`${f.room}px`:
"";let d=[...f.apart?[f.apart]:[],...f.claims.map(h=>n[h])];for(let[h,b]of d.entries())b.style.top=s?"":`${c[u].tops[h]}\
px`;Pm(f.names,a[u])}e.style.minHeight=s?"":`${l}px`}#r(e){return this.drawing.passages[e][0].offsetTop}#s(e){let{cards:n,
drawing:o,element:s}=this,r=e instanceof Element?e.closest(".passage, .note-card"):null,i=c=>r!==null&&(n[c]===r||o.passages[c].
some(l=>l===r)),a=n.flatMap((c,l)=>i(l)?[l]:[]);for(let c of s.querySelectorAll(".now"))c.classList.remove("now");for(let c of a)
for(let l of[n[c],...o.passages[c]])l.classList.add("now");this.#n.setAttribute("d",a.map(c=>this.#i(c)).join(" "))}#i(e){
let[n]=this.drawing.passages[e];if(!n||this.element.classList.contains("narrow"))return"";let[o,s]=[this.element,this.cards[e]].
map(l=>l.getBoundingClientRect()),r=n.getClientRects()[0],i=n.closest(".words")?.getBoundingClientRect()??r,[a,c]=[r.bottom-
o.top,s.top-o.top+14];return`M${i.right-o.left+2} ${a} L${s.left-o.left} ${c}`}};function Bm(t,e){return t instanceof HTMLElement&&
e instanceof HTMLElement?{top:t.offsetTop,bottom:e.offsetTop+e.offsetHeight}:{top:0,bottom:0}}function Pm(t,e){let n=t.map(
r=>r.firstElementChild),o=n.map(r=>r.offsetHeight),s=0;for(let[r,i]of t.entries()){let{top:a,bottom:c}=e[r],l=e.slice(0,
r).filter(f=>f.bottom>a).length,u=Math.max(0,s-a);s=a+u+o[r],i.style.top=`${a}px`,i.style.height=`${c-a}px`,i.style.right=
`${l*8}px`,n[r].style.marginTop=`${u}px`}}var Ea=/^(#{1,6})[ \t]+/,Dm=/[\p{L}\p{N}]/u,Ca=t=>[...t].sort((e,n)=>Na(e)-Na(n)||qa(e)-qa(n)),Na=({spans:t})=>t.length?
Math.min(...t.map(([e])=>e)):-1,qa=({spans:t})=>Math.max(0,...t.map(([,e])=>e));function Ia(t){let e=new Map,n="";for(let{
quote:s}of t)!s||e.has(s)||(e.set(s,n.length),n+=`${s}

`);let o=t.map(s=>{let r=e.get(s.quote);return r===void 0?s:{...s,spans:[Fm(r,r+s.quote.length)]}});return{text:n,claims:o}}
var Fm=(t,e)=>[t,e];function ja(t,e){let n=Hm(t),o=n.map(()=>[]);for(let[i,{spans:a}]of e.entries())for(let[c,l]of a)for(let u=zm(
n,c);u<n.length&&n[u].from<l;u++){let f={from:Math.max(c,n[u].from),to:Math.min(l,n[u].to),claim:i,lane:0};f.to>f.from&&
o[u].push(f)}let s=new Set,r=new Map(o.flatMap((i,a)=>i.map(({claim:c})=>[c,a])));return n.map((i,a)=>{let c=Gm(t,i,Um(o[a]),
s,u=>r.get(u)===a),l=c.flatMap(({begins:u})=>u).sort((u,f)=>u-f);return{level:i.level,stretches:c,claims:l,runs:Qm(c,e)}})}
function Hm(t){let e=[],n=!1;for(let o=0;o<t.length;){let s=t.indexOf(`
`,o),r=s<0?t.length:s,i=t.slice(o,r),a=Ea.exec(i)?.[1].length??0;a?e.push({from:o+i.length-i.replace(Ea,"").length,to:r,
level:a}):i.trim()&&n?e[e.length-1].to=r:i.trim()&&e.push({from:o+i.search(/\S/),to:r,level:0}),n=!a&&i.trim()!=="",o=r+
1}return e}function zm(t,e){let[n,o]=[0,t.length];for(;n<o;){let s=n+o>>1;t[s].to>e?o=s:n=s+1}return n}function Um(t){let e=[
...t].sort((o,s)=>o.from-s.from||s.to-o.to),n=new Array(4).fill(0);return e.map(o=>{let s=Math.max(0,n.findIndex(a=>a<=o.
from)),i=n.every(a=>a>o.from)?3:s;return n[i]=Math.max(n[i],o.to),{...o,lane:i}})}function Gm(t,e,n,o,s){let i=[...new Set(
[e.from,e.to,...n.flatMap(({from:c,to:l})=>[c,l])])].sort((c,l)=>c-l),a=new Map;for(let{claim:c,to:l}of n)s(c)&&a.set(c,
Math.max(a.get(c)??0,l));return i.slice(0,-1).map((c,l)=>{let u=i[l+1],f=n.filter(b=>b.from<=c&&b.to>=u),d=[...new Set(f.
map(({claim:b})=>b))],h=d.filter(b=>!o.has(b));for(let b of h)o.add(b);return{text:t.slice(c,u),on:f.map(({claim:b,lane:y})=>({
claim:b,lane:y})),begins:h,ends:d.filter(b=>a.get(b)===u).sort((b,y)=>b-y)}})}function Qm(t,e){let n=[],o=new Map;for(let[
s,{on:r,text:i}]of t.entries()){let a=new Set(r.map(({claim:c})=>e[c].by).filter(c=>c!==null));for(let c of a){let l=o.get(
c);if(l)l.last=s;else{let u={by:c,first:s,last:s};o.set(c,u),n.push(u)}}if(Dm.test(i))for(let c of o.keys())a.has(c)||o.
delete(c)}return n}function Ra(t,e,n){let{text:o,claims:s}=t.text===null?Ia(t.claims):{...t,text:t.text},r=Ca(s),i=Vm(ja(o,r),t.title),a={reading:t,
callbacks:e,claims:r,passages:r.map(()=>[]),unfold:(d,h)=>{let b=h.getAttribute("aria-expanded")==="true";h.setAttribute(
"aria-expanded",String(!b));for(let y of d)c[y].classList.toggle("unfolded",!b)}},c=r.map((d,h)=>Aa(d,h+1,t,e)),l=m("div",
{class:"reading"}),u=new uo(l,a,c),f=r.flatMap(({spans:d},h)=>d.length?[]:[h]);for(let[d,h]of i.entries()){let{text:b,names:y,
ends:$}=Ta(h,a),S=d===0&&[m("div",{class:"about"},n),La(t,r,e)],O=d===0&&f.length>0&&Km(f,c,t),L=m("div",{class:"notes"},
O,h.claims.map(z=>c[z])),j=m("div",{class:`row level-${h.level}`},m("div",{class:"speakers"},y),m("div",{},b,S),L);l.append(
j),u.add(j,O||null,h.claims,y,$)}return u.watch(),{element:l,show:d=>Jm(a,c,d)}}function Vm(t,e){return t[0]?.level===1?
t:[{level:1,stretches:[{text:e,on:[],begins:[],ends:[]}],claims:[],runs:[]},...t]}var Km=(t,e,{say:n})=>m("div",{class:"\
unplaced"},m("p",{class:"quiet"},n("reading_unplaced")),t.map(o=>e[o]));function Jm({claims:t,passages:e},n,o){let s=new Set(
o),r=({id:c})=>s.has(c),i=new Set(t.flatMap((c,l)=>r(c)?e[l]:[]));for(let c of e.flat())c.classList.toggle("current",i.has(
c));for(let[c,l]of t.entries())n[c].classList.toggle("current",r(l)),n[c].toggleAttribute("data-current",r(l));let[a]=i;
return a??n[t.findIndex(r)]}var Wa="author",js=t=>T().statements[t].sources?.at(-1)??null;function Rs(t){let e=js(t);return e===null?Wa:T().entities[e].
id}function Ba(t,e,n){let{entities:o}=T(),s=new Map([[null,0]]);for(let c of e)s.set(js(c),(s.get(js(c))??0)+1);let[r,...i]=s;
return[r,...i.sort(([,c],[,l])=>l-c)].map(([c,l])=>{let u=c===null?Wa:o[c].id,f=p("reading_author",{name:t.author||t.publisher}),
d=c===null?{name:f}:{name:F(o[c]),lang:ws(o[c])};return{id:u,...d,count:l,isChosen:u===n}})}function Pa(t,e,n){let{names:o,
labels:s,statements:r}=g,i=T(),a=new Map(e.map(({id:l},u)=>[l,u||null])),c=Ym(new Set(t));return t.map(l=>{let u=i.statements[l],
f=r.mode[l]!==Xt,d=o.stances[r.stance[l]],h=d==="doubts"||d==="rejects",b=r.certainty[l]!==0||h,y=u.sources??[],$=[y.length>
1&&`${p("according_to")} ${Ke(y).join(" > ")}`,f&&s.modes[r.mode[l]],r.certainty[l]!==0&&s.certainties[r.certainty[l]],d===
"doubts"&&p("author_doubts"),d==="rejects"&&p("author_rejects"),u.ended&&p("ended")],S=o.signs[ot(l).sign],O=c.get(l);return{
id:r.key[l],spans:i.bodies[r.article[l]]===null?[]:Ye(l),quote:Tt(l),sentence:Da(l),sign:S==="together"?"cooperation":S,
hold:f?"not actual":b?"hedged":void 0,denied:r.polarity[l]!==0,doubted:h,by:a.get(Rs(l))??null,isSourceInferred:u.inferred?.
includes("according_to")??!1,marks:$.filter(L=>typeof L=="string"),isOut:!n[l],actions:O?[{label:p("show_in_graph"),press:()=>_(
{tab:"graph",open:O,pair:null})}]:[]}})}function Ym(t){let e=new Map;for(let{a:n,b:o,rows:s}of x.pairs.values())for(let r of s){
let i=g.ties.statement[r];!t.has(i)||e.has(i)||e.set(i,hi(n,o))}return e}function Da(t,e=0){let{statements:n,roles:o}=T(),
{s,o:r,roles:i=[],inferred:a=[]}=n[t],c=(u,f)=>({...Zm(u,e),inferred:a.includes(f)}),l=(e?[]:[...i].sort(([u],[f])=>u-f)).
flatMap(([u,f])=>[{text:`, ${o[u].label}`},c(f,o[u].id)]);return[c(s,"subject"),{text:ot(t).label,kind:"verb"},c(r,"obje\
ct"),...l]}function Zm(t,e){let n=T();if(typeof t=="string")return{text:t,kind:"name"};if(t>=0)return{text:F(n.entities[t]),
kind:"name",lang:ws(n.entities[t])};let o=-1-t;return e>=2?{text:`#${g.statements.key[o].split("#")[1]}`,kind:"nested"}:
{text:`(${Da(o,e+1).map(({text:r,inferred:i})=>i?`[${r}]`:r).join(" ")})`,kind:"nested"}}function Fa(t){let e=new Map;for(let n of t)
for(let o of fo(n))e.set(o,(e.get(o)??0)+1);return e}function fo(t,e=new Set([t])){let{s:n,o,roles:s=[]}=T().statements[t],
r=new Set;for(let i of[n,o,...s.map(([,a])=>a)])if(typeof i!="string"){if(i>=0)r.add(i);else if(!e.has(-1-i)){e.add(-1-i);
for(let a of fo(-1-i,e))r.add(a)}}return r}var Ha=30,Xm=8;function za(t,e){let{articles:n}=g;if(n.length<2)return null;let o=tp(),s=o.indexOf(t),r={n:s+1,of:o.length},
i=(c,l,u)=>M(l,()=>Ua(o[s+c]),{"aria-label":p(u),disabled:o[s+c]===void 0}),a=m("details",{class:"menu articles"},m("sum\
mary",{},p("articles_list",r)));return a.addEventListener("toggle",()=>a.open&&a.childElementCount===1&&a.append(ep(o,t,
e))),m("div",{class:"line"},i(-1,"\u2039","previous_article"),a,i(1,"\u203A","next_article"))}var Ua=t=>_({article:g.articles[t].
id,open:null});function tp(){let{articles:t}=g,e=n=>t[n].first??t[n].last??Number.MAX_SAFE_INTEGER;return[...t.keys()].sort(
(n,o)=>e(n)-e(o)||n-o)}function ep(t,e,n){let o=g.articles.map(()=>[0,0]);for(let[c,l]of g.statements.article.entries())
o[l][1]++,n[c]&&o[l][0]++;let s=c=>m("li",{},op(c,c===e,o[c])),r=m("div",{class:"found"},jt(t.map(s),Ha)),i=c=>{let l=c.
toLocaleLowerCase().split(/\s+/).filter(Boolean),u=t.filter(f=>l.every(d=>np(f).includes(d)));A(r,u.length?jt(u.map(s),Ha):
m("p",{class:"quiet"},p("no_article_called",{text:c})))},a=m("input",{type:"search","aria-label":p("find_article"),placeholder:p(
"find_article"),oninput:({target:c})=>i(c.value)});return m("div",{},t.length>=Xm&&a,r)}function np(t){let{title:e,author:n,
publisher:o,published:s,first:r}=g.articles[t],i=r===null?"":et(r);return[e,n,o,s,i].join(" ").toLocaleLowerCase()}function op(t,e,[
n,o]){let s=g.articles[t],r=n<o?p("matching_of",{n,of:q(o,"statement")}):q(o,"statement");return M([m("span",{class:"tit\
le",dir:"auto",lang:s.language},s.title),m("span",{class:"quiet"},m("bdi",{},s.publisher),` \xB7 ${$e(s)} \xB7 ${r}`)],()=>Ua(
t),{"aria-current":e?"true":null})}var sp=500,Kt=null,Ws=null;async function Ga(t){await R();let{articles:e}=g,n=Math.max(0,e.findIndex(({id:i})=>i===w.article));
if(!e.length){A(t,Me("article",m("p",{},p("no_articles"))));return}let o=[x,n,w.about,w.claimant,w.language];(!(Kt&&t.contains(
Kt.sheet)&&Kt.of.every((i,a)=>i===o[a]))||!Kt)&&(Kt={of:o,...ap(n)},A(t,Kt.sheet),Ws=null);let r=Kt.reading.show(rp());r&&
Ws!==w.open&&ip(r,Kt.sheet)&&r.scrollIntoView({block:"center"}),Ws=w.open}function rp(){let t=oe();return t?.kind==="sta\
tement"?t.names:t?.kind!=="list"?[]:Wn(t.names[0]).statements.map(e=>g.statements.key[e])}function ip(t,e){let[n,o]=[t,e].
map(s=>s.getBoundingClientRect());return n.top<Math.max(o.top,0)||n.bottom>Math.min(o.bottom,innerHeight)}function ap(t){
let e=g.articles[t],n=T().bodies[t],o=zo(g,w),s=g.statements.article.flatMap((y,$)=>y===t&&o($)?[$]:[]),r=Fa(s),i=w.about===
null?void 0:On(w.about),a=i!==void 0&&r.has(i)?i:null,c=Ba(e,s,w.claimant),l=c.find(({isChosen:y})=>y)?.id??null,u=s.filter(
y=>(a===null||fo(y).has(a))&&(l===null||Rs(y)===l)),f=me(g,w),d=Pa(u,c,f),h=Ra({title:e.title,lang:e.language,text:n,claims:d,
claimants:c,say:p},{open:lp,choose:y=>_({claimant:y})},[m("p",{class:"source"},m("bdi",{},At(e)),cp(e)," ",As(e)),n===null&&
m("p",{class:"quiet"},p("quotes_only")),m("p",{class:"quiet"},up(u,s.length,f))]),b=m("div",{class:"line choosers"},za(t,
f),fp(r,a));return{sheet:Me("article",b,h.element),reading:h}}var cp=({licence:t})=>t?` \xB7 ${t}`:"";function lp(t){let e=t.
map(n=>g.statements.key.indexOf(n));return e.length===1?tt(e[0]):D(e,p("quotes"))}function up(t,e,n){let o=t.filter(a=>!n[a]).
length,s=q(e,"statement"),r=t.length<e?p("shown_of",{n:t.length,of:s}):s,i=o?`, ${p("left_out_by_filters",{n:o})}`:"";return`${I(
Vn())}. ${I(r)}${i}.`}function fp(t,e){let{entities:n}=T(),s=[...t].sort(([,i],[,a])=>a-i).slice(0,sp).map(([i,a])=>[n[i].
id,`${F(n[i])} (${a})`]),r=e===null?"":n[e].id;return m("label",{},`${p("about")} `,H(p("about"),[["",p("about_all")],...s],
r,i=>_({about:i||null})))}var mp=["aim","audience","meant for"];async function Ka(t){await R();let{bargains:e,others:n}=Sn(),o=e.map(r=>Qa(r,Go(g,
w,r))),s=e.some(r=>!Go(g,w,r));A(t,Rt(m("h2",{},p("tab_bargains")),m("p",{class:"quiet"},p("exchange_help")),s&&m("p",{class:"\
quiet"},p("outcome_elsewhere")),o.length?o:m("p",{},p("no_exchange")),n.length>0&&[m("h2",{},p("other_offers")),n.map(r=>Qa(
r))]))}function Qa(t,e){let n=T(),o=ft(x.chosen,t.flatMap(c=>c.statements)),s=t.map(c=>g.relations[c.relation]),{label:r}=s.
reduce((c,l)=>l.wider.length>c.wider.length?l:c),i=[...new Map(o.map(c=>[_t(n.statements[c].s),n.statements[c].s])).values()],
a=c=>n.roles.map((l,u)=>c.includes(l.function??"")&&Bs(l.label,gp(u,o),t,c));return m("section",{class:"bargain"},m("h3",
{},i.map((c,l)=>[l?", ":"",Oe(c)]),` ${r}`),e&&m("p",{class:"outcome"},m("strong",{},`${p("outcome")}: `),pp(e)),m("dl",
{},Bs(p("offered_thing"),Va(t.map(c=>c.things))),Bs(p("offered_to"),Va(t.map(c=>c.targets))),a(pn),a(mp)),e?dp(e):m("p",
{class:"quiet"},`${p("dates")}: ${Ja(t)}`),m("p",{class:"actions"},q(t.length,"act"),", ",N(q(o.length,"statement"),()=>D(
o,r))))}var pp=({outcome:t,again:e})=>`${t||p("no_answer")}${e?`, ${p("offered_again")}`:""}`;function dp({moves:t}){let e=t.
map(([n,o,s,r])=>m("li",{},m("span",{class:"when"},o||p("date_unknown"),hp(s)&&` (${p("inferred")})`),m("span",{},m("str\
ong",{},n),": ",W(gt(s[0]),s,n),r&&` (${p("may_be",{doubt:r})})`)));return m("details",{class:"course",open:t.length<8},
m("summary",{},p("course")),m("ol",{},e))}var hp=t=>t.some(e=>T().statements[e].inferred_when);function Ja(t){let e=ft(x.
chosen,t.map(n=>n.statements[0]));return[...new Set(e.map(n=>zn(T().statements[n])))].join(", ")}function Bs(t,e,n=[],o=[]){
let s=e.map(({shown:r,name:i,by:a})=>{let c=n.filter(f=>f.statements.some(d=>a.includes(d))),u=o===pn&&c.length<n.length&&
` ${p("in_some",{n:c.length,of:n.length})}: ${Ja(c)}`;return m("li",{},r," ",W(String(a.length),a,i),u&&m("span",{class:"\
quiet"},u))});return s.length>0&&m("div",{},m("dt",{},t),m("dd",{},m("ul",{},s)))}function Va(t){let e=new Map;for(let[o,
s]of t.flatMap(r=>[...r]))e.set(o,[...e.get(o)??[],...s]);let{labels:n}=g.offers;return[...e].map(([o,s])=>({shown:N(n[o],
()=>P(o)),name:n[o],by:s}))}function gp(t,e){let n=new Map;for(let o of e)for(let[s,r]of T().statements[o].roles??[]){if(s!==
t)continue;let i=_t(r);n.set(i,{shown:Oe(r),name:i,by:[...n.get(i)?.by??[],o]})}return[...n.values()]}function Ya(t,e){let n=t.sources.map(({id:a,label:c})=>({id:a,label:c}));n.sort((a,c)=>Za(a.label,c.label)||Za(a.id,c.id));
let s=[...t.signers.map(a=>`by:${a}`),...n.map(({id:a})=>`of:${a}`)].map((a,c)=>({name:a,isSigner:c<t.signers.length,claims:0,
disputed:0,shared:0})),r=new Map(n.map(({id:a},c)=>[a,t.signers.length+c])),i={holders:s,disputes:new Map};for(let a of wp(
t,e,r).values())bp(i,a);return i}function wp(t,e,n){let{publisher:o,author:s}=t.statements,r=new Map;for(let i of wn(t,e)){
let{claim:a,who:c,at:l}=i,u=r.get(a)??new Map;r.set(a,u);for(let f of new Set(c===null?[o[l],s[l]]:[n.get(c)??-1]))f>=0&&
u.set(f,[...u.get(f)??[],i])}return r}function bp({holders:t,disputes:e},n){let o=[...n].sort(([i],[a])=>i-a),[s,r]=[new Set,
new Set];for(let[i,[a,c]]of o.entries()){c.some(({held:l})=>l)&&t[a].claims++;for(let[l,u]of o.slice(i+1)){let[[f]=[-1]]=Xo(
c,u),d=a*t.length+l;ts(f)&&e.set(d,(e.get(d)??0)+1);for(let h of ts(f)?[s]:ni(f)?[r]:[])t[l].isSigner&&h.add(a),t[a].isSigner&&
h.add(l)}}for(let i of s)t[i].disputed++;for(let i of r)t[i].shared++}function xp({holders:t,disputes:e},n){let o=n===void 0?
-1:t.findIndex(({name:a})=>a===n),s=null;for(let[a,c]of e){let[l,u]=[Math.floor(a/t.length),a%t.length];if(o>=0&&l!==o&&
u!==o)continue;let f=!s||c>s.number,d=s&&c===s.number&&(l<s.one||l===s.one&&u<s.other);(f||d)&&(s={one:l,other:u,number:c})}
if(t.length<2)return null;let r=o>=0?o:s?.one??0,i=s?s.one+s.other-(o>=0?r:s.one):r?0:1;return[t[r].name,t[i].name]}function mo(t,e,n){
if(e.compared_with)return{state:e,standings:Ya(t,e)};let o=c=>String(e[c])===String(n[c])?null:e[c],s={...e,modes:o("mod\
es"),polarities:o("polarities")},r=Ya(t,s),i=String(e.according_to)!==String(n.according_to)&&e.according_to.length===1,
a=xp(r,i?e.according_to[0]:void 0);return{state:a?{...s,according_to:[a[0]],compared_with:[a[1]]}:s,standings:r}}var Za=(t,e)=>t<
e?-1:t>e?1:0;var Xa=8,yp=50,po="";function nc(t,e,n,o){let s=t.filter(h=>!h.isSigner&&h.claims),r=t.filter(({isSigner:h})=>h),i=h=>[...h].
sort((b,y)=>y.claims-b.claims),c=[["sources_differ",s.filter(h=>h.disputed).sort((h,b)=>b.disputed-h.disputed),h=>p("sou\
rce_disputed",{n:h.disputed,of:h.claims})],["sources_shared",i(s.filter(h=>!h.disputed&&h.shared)),h=>p("source_shared",
{n:h.shared,of:h.claims})],["sources_reported",i(s.filter(h=>!h.disputed&&!h.shared)),()=>p("source_reported")],["source\
s_authors",i(r),()=>p("compare_own_claims")]],l=m("div",{}),u=(h,b,y)=>m("li",{},M([m("span",{dir:"auto"},I(Qt([h]))),y!==
null&&m("span",{class:"num"},E(y)),m("small",{},b)],()=>o(h),{"aria-current":e.some($=>String($)===h)?"true":null})),f=()=>{
let h=O=>ec(Qt([O])).includes(ec(po)),b=c.map(([O,L,j])=>{let z=L.filter(({name:V})=>h(V)).map(V=>u(V.name,j(V),V.claims));
return z.length>0&&[m("h2",{},p(O)),tc(z)]}),$=["authors","everyone"].filter(O=>(O==="everyone"||r.length>1)&&h(O)).map(
O=>u(O,p(`source_${O}`),null)),S=!$.length&&!b.some(Boolean);A(l,b,$.length>0&&[m("h2",{},p("sources_together")),tc($)],
S&&m("p",{class:"quiet"},p("sources_none",{words:po})))};f();let d=m("input",{type:"search",value:po,placeholder:p("sour\
ces_find"),"aria-label":p(n?"sources_find_second":"sources_find_first"),oninput:h=>{po=h.target.value,f()}});return m("n\
av",{class:"sources","aria-label":p("sources_find")},d,l)}function tc(t){let e=m("ul",{},t.slice(0,Xa));return[e,Ve(t,Xa,
yp,n=>e.append(...n))]}var ec=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLocaleLowerCase();var oc=5,_p=40,Ps=2,sc=12,$p={affirms:"\u2713",denies:"\u2715",doubts:"?",rejects:"\u2715"},ae=1;async function Ds(t){await R();
let{state:e,standings:n}=mo(g,w,U);if(!e.compared_with){A(t,Rt(m("h2",{},p("comparison")),m("p",{},p("compare_nobody"))));
return}let o=[e.according_to,e.compared_with],s=x.parts??bn(g,e,e.compared_with),r=([c,l])=>(ae=1,_({according_to:c,compared_with:l,
modes:e.modes,polarities:e.polarities})),i=c=>{let l=o[1-ae],u=String(l)===c?o[ae]:l;return r(ae?[u,[c]]:[[c],u])},a=c=>{
ae=c,Ds(t).then(()=>t.querySelector("input")?.focus())};A(t,m("div",{class:"sheet compare"},nc(n.holders,o,ae,i),m("sect\
ion",{class:"comparison"},m("h2",{},p("comparison")),m("p",{class:"quiet"},Sp(o)),m("p",{class:"line"},M(`\u21C4 ${p("co\
mpare_swap")}`,()=>r([o[1],o[0]])),w.compared_with&&M(p("compare_end"),Op)),kp(s,o,a))))}var Op=()=>_({according_to:U.according_to,
compared_with:null,modes:w.modes??U.modes,polarities:w.polarities??U.polarities});function Sp(t){let n=t.filter(s=>Qn(s).
length).map(s=>p("compare_known_by",{name:Qt(s),by:xt(Qn(s),3)})),o=vt()&&`${I(Kn())}.`;return[!w.compared_with&&p("comp\
are_most"),...n,o].filter(Boolean).join(" ")}function kp({claims:t},e,n){let o=e.map(Qt),s=e.map((r,i)=>{let a=t.flat().
filter(({positions:u})=>u[i].some(f=>f.held)),c=Qn(r),l=c.length?p("quoted_by",{by:xt(c,2)}):p("compare_own_claims");return m(
"th",{scope:"col"},m("span",{dir:"auto"},I(o[i])),m("small",{},`${l} \xB7 ${q(a.length,"claim")}`),M(p("compare_change"),
()=>n(i),{"aria-pressed":String(ae===i),"aria-label":p("compare_change_side",{name:o[i]})}))});return m("table",{},m("th\
ead",{},m("tr",{},m("th",{scope:"col"},p("claim_column")),s)),De.map((r,i)=>Mp(r,vp(t[i],e),e)))}function vp(t,e){let{entities:n,
statements:o}=T(),s=new Set(e.flat().map(a=>a.replace(/^of:/,""))),r=a=>[o[a].s,o[a].o].some(c=>typeof c=="number"&&c>=0&&
s.has(n[c].id)),i=a=>(r(a.statements[0])?0:g.statements.key.length)+a.statements[0];return[...t].sort((a,c)=>i(a)-i(c))}
function Mp(t,e,n){let[o,s]=n.map(Qt),r=p(`compare_${t}`,{first:o,second:s}),i=e.flatMap(f=>f.statements),a=m("tr",{class:"\
part"},m("th",{colspan:3,scope:"rowgroup"},m("h3",{},I(r)," ",W(e.length,i,r))," ",m("small",{},e.length?p(`compare_${t}\
_meaning`,{first:o,second:s}):p(`compare_${t}_none`,{first:o,second:s})))),c=f=>f.map(d=>Tp(d,n)),l=m("tr",{class:"more"}),
u=Ve(e,oc,_p,f=>l.before(...c(f)));return u&&l.append(m("td",{colspan:3},u)),m("tbody",{},a,c(e.slice(0,oc)),u&&l)}function Tp(t,e){
let{statements:n,positions:o}=t,[s]=o.flat().map(({at:r,claim:i})=>g.statements.claim[r]===i?r:Ap(r,i));return m("tr",{},
m("th",{scope:"row"},Lp(s,n)),e.map((r,i)=>{let a=[...new Map(o[i].map(c=>[c.at,c])).values()];return m("td",{class:a.some(
({how:c})=>c==="doubts"||c==="rejects")?"doubting":null},m("strong",{class:"of",dir:"auto"},I(Qt(r))),a.slice(0,Ps).map(
Ep),a.length>Ps&&N(p("more",{n:a.length-Ps}),()=>D(t.sides[i],gt(s))),!a.length&&m("span",{class:"quiet"},Np(r,n)))}))}function Ap(t,e){
let{denials:n,claim:o}=g.statements,s=n.find(([r,i])=>r===t&&o[i]===e);return s?s[1]:t}function Lp(t,e){let[n,o,s]=ks(t),
{mode:r}=g.statements,i=[r[t]>0&&g.labels.modes[r[t]],T().statements[t].ended&&p("ended")],a=()=>e.length===1?tt(e[0]):D(
e,gt(t)),c=m("span",{class:`verb ${g.names.signs[ot(t).sign]}`},o);return[m("span",{dir:"auto"},N([n," ",c," ",s],a)),i.
map(l=>l&&[" ",m("span",{class:"mark"},l)])]}function Ep({at:t,how:e,who:n,certainty:o}){let s=e==="doubts"||e==="reject\
s",r=n!==null&&T().statements[t].inferred?.includes("according_to"),i=s&&ea(t,sc)||no(t,sc),a=[o?g.labels.certainties[o]:
null,r&&p("source_inferred")];return m("div",{class:"stand"},m("span",{class:"disc","aria-hidden":"true"},$p[e]),N(p(`co\
mpare_${e}`),()=>tt(t),{class:"link how"}),a.map(c=>c&&[" ",m("span",{class:"mark"},c)]),m("blockquote",{dir:"auto",lang:ht(
t).language},i))}var Np=(t,e)=>p(e.some(Ho(g,t))?"compare_no_position":"compare_no_claim");async function ic(t){let[{lack:e,cards:n}]=await Promise.all([_n(),R()]);A(t,Rt(m("h2",{},p("findings_title")),m("p",{class:"\
quiet"},p("findings_help")),e&&m("p",{},e),m("div",{class:"findings"},n.map(qp))))}function qp({article:t,title:e,about:n,
findings:o,lack:s}){let r=["arguments","article"];return m("section",{class:"bargain"},m("h3",{},e),m("p",{class:"quiet"},
n),s&&m("p",{},s),o.map(Cp),t!==null&&m("p",{class:"actions"},r.map(i=>N(p(`tab_${i}`),()=>_({tab:i,article:t})))))}var rc=t=>t.
map(e=>g.statements.key.indexOf(e)).filter(e=>e>=0);function Cp({title:t,sentence:e,counts:n,remarks:o,quote:s}){let[r]=rc(
[s.statement]),i=e.map(([a,c,l])=>c==="entity"&&l?N(a,()=>P(l)):m("span",{},a));return m("div",{class:"finding"},m("p",{
class:"quiet"},m("strong",{},t),n.map(([a,c,l])=>[" \xB7 ",W(a,rc(l),t),` ${c}`])),m("p",{class:"sentence"},i),r!==null&&
m("blockquote",{},N(`\u201C${s.text}\u201D`,()=>tt(r))),o.length>0&&m("p",{class:"quiet"},o.join("; ")))}var Ip={\u00DF:"ss",\u00E6:"ae",\u0153:"oe",\u00F8:"o",\u0111:"d",\u00F0:"d",\u0142:"l",\u0131:"i",\u00FE:"th",\u064A:"\u06CC",
\u0649:"\u06CC",\u0643:"\u06A9",\u0629:"\u0647","\u2019":"'","\u2018":"'",\u02BC:"'","\u02B9":"'","\u201C":'"',"\u201D":'\
"',"\u201E":'"',"\xAB":'"',"\xBB":'"'},ac=/(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu,jp=/[^\p{ASCII}]/u,
cc=new Map;function lc(t){let e=cc.get(t);if(e!==void 0)return e;let o=[...t.normalize("NFKD").replace(ac,"").toLowerCase().
replace(ac,"")].map(s=>Ip[s]??(/\p{Pd}/u.test(s)?"-":/\s/u.test(s)?" ":s)).join("");return cc.set(t,o),o}function st(t){
return(jp.test(t)?Array.from(t,lc).join(""):t.toLowerCase()).replace(/\s+/g," ").trim()}var Fs=t=>st(t).split(" ").filter(
Boolean);function Hs(t){let e=[],n="",o=0;for(let s of t){let r=lc(s);if(r!==" "||n!==""&&!n.endsWith(" ")){n+=r;for(let i=0;i<
r.length;i++)e.push(o)}o+=s.length}return{plain:n,places:[...e,o]}}function uc(t,e){let{plain:n,places:o}=Hs(t),s=[];for(let r of e)
for(let i=n.indexOf(r);r&&i>=0;i=n.indexOf(r,i+r.length))s.push([o[i],Rp(t,o,i+r.length-1)]);return s.sort((r,i)=>r[0]-i[0]||
i[1]-r[1]),s.filter(([r],i)=>s.slice(0,i).every(([,a])=>a<=r))}function Rp(t,e,n){let o=n+1;for(;e[o]===e[n]&&o<e.length-
1;)o++;return e[n]+t.slice(e[n],e[o]).trimEnd().length}var Wp=/[\p{L}\p{N}]/u;function tn(t,e){let n=e===0?" ":t[e-1];return n===
" "||n===`
`||!Wp.test(n)}var fc="found";function mc(t){if(typeof Highlight<"u"&&CSS.highlights.delete(fc),!w.find)return;let[e="",n=""]=w.find.map(
st),o=Bp(t),{plain:s,places:r}=Hs(o.map(({data:l})=>l).join("")),i=Math.max(0,s.indexOf(n)),a=s.indexOf(e,i)>=0?[e]:e.split(
" "),c=(e?a:[n]).flatMap(l=>{let u=s.indexOf(l,i);return u<0?[]:Pp(o,r[u],r[u+l.length])});c.length&&(typeof Highlight<"\
u"&&CSS.highlights.set(fc,new Highlight(...c)),c[0].startContainer.parentElement?.scrollIntoView({block:"center"}))}function Bp(t){
let e=document.createTreeWalker(t,NodeFilter.SHOW_TEXT),n=[];for(;e.nextNode();){let o=e.currentNode;o.parentElement?.closest(
"select, .number-mark")||n.push(o)}return n}function Pp(t,e,n){let o=document.createRange(),s=0;for(let r of t){let i=s+
r.data.length;if(s<=e&&e<i&&o.setStart(r,e-s),s<n&&n<=i)return o.setEnd(r,n-s),[o];s=i}return[]}var Dp=40,Fp=100;function dc(t,e){let{level:n}=t,o=St(t),s=Hp(t,o),r=s.filter(({nodes:d})=>d.length>1),i=s.reduce((d,{nodes:h})=>d+
h.length,0),a=new Set(e.unfolded??(i>Dp?[]:r.map(({id:d})=>d))),c=Fp*(1+Math.max(0,e.more)),l=hc(s,c,"").flatMap(d=>zp(t,
d,a,c)),u=new Int32Array(n.nodes.length).fill(-1);for(let[d,{nodes:h}]of l.entries())for(let b of h)u[b]=d;let f=Up(t,o,
u,l.length);return{entries:l,folding:r.map(({id:d})=>d),unfolded:r.map(({id:d})=>d).filter(d=>a.has(d)),rows:pc(f.map(([
d])=>d)),columns:pc(f.map(([,d])=>d)),cells:f.map(([d,h,b])=>Gp(t,d,h,b))}}var pc=t=>[...new Set(t)].sort((e,n)=>e-n);function Hp({
facts:t,level:e,nodes:n,chosen:o,state:s},r){let i=new Map,a=new Map,c=f=>e.nodes[f].country??e.nodes[f].actor;for(let f of r){
for(let d of[f.a,f.b]){let h=c(d);i.set(h,(i.get(h)??new Set).add(d))}for(let d of new Set([c(f.a),c(f.b)])){let h=a.get(
d)??[];a.set(d,h);for(let b of f.rows)h.push(b)}}let l=f=>n.get(f)?.weight??0;return[...i].map(([f,d])=>({id:f,nodes:[...d].
sort((h,b)=>l(b)-l(h)||h-b),weight:Pt(t,a.get(f)??[],o,s.count)})).sort((f,d)=>d.weight-f.weight||(f.id<d.id?-1:1))}function hc(t,e,n){
if(t.length<=e+1)return t;let o=t.slice(e).flatMap(({nodes:s})=>s);return[...t.slice(0,e),{id:n,nodes:o,weight:0}]}function zp({
level:t},{id:e,nodes:n},o,s){if(e==="")return[{kind:"rest",id:e,group:null,nodes:n}];if(n.length===1)return[{kind:"actor",
id:t.nodes[n[0]].actor,group:null,nodes:n}];if(!o.has(e))return[{kind:"group",id:e,group:null,nodes:n}];let r=n.map(i=>({
id:t.nodes[i].actor,nodes:[i],weight:0}));return hc(r,s,"").map(i=>({...i,kind:i.id?"actor":"rest",group:e}))}function Up({
facts:t},e,n,o){let s=new Map,r=(i,a)=>{let c=s.get(i)??new Set;s.set(i,c);for(let l of a)c.add(l)};for(let{a:i,b:a,rows:c}of e){
r(n[i]*o+n[a],c);let l=i===a?[]:jn(t,c);l.length&&r(n[a]*o+n[i],l)}return[...s].sort(([i],[a])=>i-a).map(([i,a])=>[Math.
floor(i/o),i%o,[...a]])}function Gp(t,e,n,o){let{facts:s,chosen:r,state:i}=t,[a,c,l]=di(t,o);return{row:e,column:n,rows:o,
number:Pt(s,o,r,i.count),signs:[a,c,l],together:jn(s,o).length>0}}var zs=t=>{let[e,n]=String(t.dataset.at).split(" ");return[Number(e),Number(n)]},gc=t=>[...t.querySelectorAll("[data-at]")],
Qp={ArrowRight:[1,1],ArrowLeft:[1,-1],ArrowDown:[0,1],ArrowUp:[0,-1]};function wc(t,e){let n=t.target instanceof Element?
t.target.closest("[data-at]"):null,o=Qp[t.key];if(!n||!o)return;t.preventDefault();let[s,r]=o,i=zs(n),a=gc(e).map(c=>({spot:c,
at:zs(c)})).filter(({at:c})=>c[1-s]===i[1-s]&&(c[s]-i[s])*r>0).sort((c,l)=>(c.at[s]-l.at[s])*r);a.length&&bc(e,a[0].spot)}
function bc(t,e){_c(t,e),e.focus()}function xc(t,e){let n=gc(t).find(o=>o.dataset.group===e);n&&bc(t,n)}function yc({target:t,
type:e},n,o,{rows:s,columns:r,cells:i},a){let c=t instanceof Element?t.closest("td, th")?.querySelector("[data-at]"):null;
for(let h of n.querySelectorAll(".lit"))h.classList.remove("lit");if(o.hidden=!c,!c)return;let[l,u]=zs(c);e==="focusin"&&
_c(n,c),c.closest("tr")?.classList.toggle("lit",l>=0);let f=n.querySelector(`[data-at="-1 ${u}"]`)?.closest("th");o.hidden=
u<0||!f,f&&u>=0&&(f.classList.add("lit"),[o.style.left,o.style.width]=[`${f.offsetLeft}px`,`${f.offsetWidth}px`]);let d=i.
find(h=>h.row===s[l]&&h.column===r[u]);d&&a(d)}function _c(t,e){for(let n of t.querySelectorAll("[data-at][tabindex='0']"))
n.setAttribute("tabindex","-1");e.setAttribute("tabindex","0")}var Us={acts:"act",statements:"statement",articles:"article"},ho=["cooperation","conflict","neither"],[Sc,Vp,Kp,Jp]=[22,
4,18,8];function kc(t,e,n,o){let{entries:s,rows:r,columns:i,cells:a}=e,c=Math.max(...a.map(B=>B.number)),l={shown:t,matrix:e,
names:n,fold:o,largest:c},u=e.unfolded.length>0,f=`${Sc+Kp+Jp*E(c).length}px`,d=new Map(i.map((B,lt)=>[B,lt])),h=new Map(
r.map(B=>[B,[]]));for(let B of a)h.get(B.row)?.push(B);let b=r.map((B,lt)=>m("tr",{},$c(l,r,lt,"row"),Yp(l,h.get(B)??[],
lt,d))),y=u?2:1,$=m("td",{class:"corner",colspan:y,rowspan:y},p("matrix_corner")),S=i.map((B,lt)=>$c(l,i,lt,"col")),O=B=>s[i[B]].
group!==null,L=S.flatMap((B,lt)=>O(lt)?B.slice(0,-1):B),j=S.flatMap((B,lt)=>O(lt)?B.slice(-1):[]),z=i.map(()=>m("col",{class:"\
cells"})),V=m("table",{class:`matrix${u?" grouped":""}`,role:"grid","aria-label":p("tab_matrix")},m("colgroup",{},u&&m("\
col",{class:"brackets"}),m("col",{class:"names"}),z),m("thead",{},m("tr",{},$,L),j.length>0&&m("tr",{},j)),m("tbody",{},
b));return V.style.setProperty("--cell",f),V.querySelector("td [data-at]")?.setAttribute("tabindex","0"),V}function $c({
shown:t,matrix:{entries:e,unfolded:n},names:o,fold:s},r,i,a){let{kind:c,id:l,group:u}=e[r[i]],f=a==="row",d=(z,V)=>f?{rowspan:z,
colspan:V}:{colspan:z,rowspan:V},h=z=>f?`${i} ${z}`:`${z} ${i}`,b={actor:()=>P(l),group:()=>s(l),rest:()=>_({more:w.more+
1})}[c],y=o[r[i]],$=Oc(y,b,h(-1),c==="group"?{"aria-expanded":"false","data-group":l}:{}),S=m("th",{scope:a,class:`${c} ${a}`,
...d(1,n.length&&u===null?2:1)},$);if(u===null||i>0&&e[r[i-1]].group===u)return[S];let O=r.filter(z=>e[z].group===u).length,
L=Mc(t,u),j=Oc(O>1?L:"",()=>s(u),h(-2),{"aria-expanded":"true","aria-label":L,"data-group":u});return[m("th",{scope:`${a}\
group`,class:`bracket ${a}`,...d(O,1)},j),S]}function Oc(t,e,n,o){let s=o["aria-label"]??t;return N(m("bdi",{},t),e,{title:s,
"aria-label":s,tabindex:-1,"data-at":n,...o})}function Yp(t,e,n,o){let s=[],r=0,i=a=>a>r&&s.push(m("td",{colspan:a-r}));
for(let a of e){let c=o.get(a.column)??0;i(c),s.push(m("td",{class:"cell"},Zp(t,a,`${n} ${c}`))),r=c+1}return i(o.size),
s}function Zp({shown:t,matrix:{entries:e},names:n,largest:o},s,r){let i=`${n[s.row]} \u2192 ${n[s.column]}`,a=m("span",{
class:`square${s.together?" together":""}`},ho.map((l,u)=>s.signs[u]>0&&Gs(l,s.signs[u]))),c=Math.max(Vp,Sc*Math.sqrt(s.
number/o));return[a.style.width,a.style.height]=[`${c}px`,`${c}px`],N([m("span",{class:"room"},a),E(s.number)],()=>Xp(t,
e,s,i),{"aria-label":`${i}: ${Vs(s)}`,"aria-describedby":"matrix-says",tabindex:-1,"data-at":r})}function Gs(t,e=1){let n=m(
"span",{class:t});return n.style.flexGrow=String(e),n}var Qs=t=>g.labels.signs[g.names.signs.indexOf(t)];function Vs({number:t,
signs:e,together:n}){let o=ho.flatMap((s,r)=>e[r]>0?[`${E(e[r])} ${Qs(s)}`]:[]);return`${q(t,Us[w.count])} (${xt(o)}${n?
`; ${p("matrix_together")}`:""})`}function Xp(t,e,{row:n,column:o,rows:s},r){let[i,a]=[e[n],e[o]];if(i.kind!=="actor"||a.
kind!=="actor")return D(zt(t,s),r);let[c,l]=[i.nodes[0],a.nodes[0]];return t.pairs.has(c*t.level.nodes.length+l)?mt(c,l):
mt(l,c)}var vc=({level:t},e)=>t.numbers.has(e)||e in t.countries||Et(e)!==null;function Mc({level:t},e){let n=t.numbers.
get(e);if(n!==void 0)return C(t,n);let o=Et(e);return o?F(o):t.countries[e]??e}function Tc(t,{kind:e,id:n,nodes:o}){return e===
"actor"?C(t.level,o[0]):e==="rest"?p("matrix_rest",{n:E(o.length)}):p("matrix_group",{name:Mc(t,n),n:E(o.length)})}var td=5,Ac=[];async function Lc(t){let e=[x,w.unfolded,w.more,w.language];if(t.querySelector(".matrix")&&e.every((u,f)=>u===
Ac[f]))return;let n=hn(x),o=dc(n,w);if(o.folding.every(u=>vc(n,u))||await R(),Ac=e,!o.cells.length){A(t,m("div",{class:"\
sheet"},m("p",{},Vt())));return}let s=o.entries.map(u=>Tc(n,u)),i=kc(n,o,s,u=>nd(t,o,u)),a=m("div",{class:"band",hidden:!0}),
c=m("p",{class:"matrix-sentence"},m("span",{class:"quiet"},p("matrix_keys"))),l=u=>sd(c,s,u);for(let u of["mouseover","f\
ocusin"])i.addEventListener(u,f=>yc(f,i,a,o,l));i.addEventListener("keydown",u=>wc(u,i)),A(t,m("div",{class:"sheet matri\
x-sheet"},m("p",{class:"quiet"},dt(n)," ",W(p("show_quotes"),Ct(n).statements,p("based_on_drawn"))),m("div",{class:"matr\
ix-tools"},ed(o),od(o)),c,m("div",{class:"matrix-scroll"},m("div",{},i,a))))}function ed({folding:t,unfolded:e}){return[
e.length<t.length&&M(p("unfold_all"),()=>_({unfolded:t})),e.length>0&&M(p("fold_all"),()=>_({unfolded:[]}))]}async function nd(t,{
unfolded:e},n){let o=e.includes(n);await _({unfolded:o?e.filter(s=>s!==n):[...e,n]}),xc(t,n)}function od({cells:t}){let e=ho.
flatMap((o,s)=>t.some(({signs:r})=>r[s])?[o]:[]),n=(o,s)=>m("span",{class:`square ${s}`},Gs(o));return m("p",{class:"mat\
rix-legend"},e.map(o=>m("span",{},n(o,""),o==="neither"?p("matrix_neither"):Qs(o))),t.some(({together:o})=>o)&&m("span",
{},n("","together"),p("matrix_together")),m("span",{class:"quiet"},p("matrix_help",{what:ze(2,Us[w.count])})))}function sd(t,e,n){
let o=Mt(g,n.rows),s=o.slice(0,td).map(se),r=o.length>s.length?[p("and_more",{n:o.length-s.length})]:[];A(t,m("strong",{},
`${e[n.row]} \u2192 ${e[n.column]}`),` ${Vs(n)}: `,m("span",{id:"matrix-says"},[...s,...r].join("; ")))}var Jt=["actor","target","relation","type","source","mode","certainty","article"],Ks="none";function Ec(t,e){let{facts:n,
level:o,chosen:s}=t;return e==="statements"?K(s.inside).map(r=>({a:o.subject[r],b:o.object[r],at:r,row:-1})):St(t).flatMap(
r=>r.rows.map(i=>({a:r.a,b:r.b,at:n.ties.statement[i],row:i})))}function rd({facts:t,level:e,chosen:n},o,{a:s,b:r,at:i}){
let{statements:a,names:c}=t;switch(o){case"actor":return e.nodes[s]?.actor??"";case"target":return e.nodes[r]?.actor??"";case"\
relation":return t.relations[a.relation[i]].id;case"type":return c.quad_classes[a.quad_class[n.main[i]]]??Ks;case"source":
return id(t,i);case"mode":return c.modes[a.mode[i]];case"certainty":return c.certainties[a.certainty[i]]??"";case"articl\
e":return t.articles[a.article[i]].id}}function id({statements:t,sources:e,signers:n},o){return t.source[o]>=0?`of:${e[t.
source[o]].id}`:`by:${n[t.author[o]>=0?t.author[o]:t.publisher[o]]}`}function go(t){let e=new Map;for(let n of t??[]){let o=n.
indexOf(":"),s=n.slice(0,o);Jt.includes(s)&&e.set(s,(e.get(s)??new Set).add(n.slice(o+1)))}return e}function Nc(t,e,n){let o=go(
n),s=Jt.map(()=>new Map),r=e.filter(a=>{let c=Jt.map(u=>rd(t,u,a)),l=Jt.filter((u,f)=>o.has(u)&&!o.get(u)?.has(c[f]));for(let[
u,f]of Jt.entries()){if(!c[u]||l.some(h=>h!==f))continue;let d=s[u].get(c[u]);d?d.add(a.at):s[u].set(c[u],new Set([a.at]))}
return!l.length}),i=s.map(a=>new Map([...a].map(([c,l])=>[c,l.size])));return{units:r,counts:new Map(Jt.map((a,c)=>[a,i[c]]))}}
function Js({names:t,relations:e},n){let o=go(n),s=(a,c)=>{let l=o.get(a);return l&&[...l].map(u=>c.indexOf(u)).sort((u,f)=>u-
f)},r=a=>o.get(a)&&[...o.get(a)??[]],i={relations:s("relation",e.map(({id:a})=>a)),quad_classes:s("type",t.quad_classes),
modes:s("mode",t.modes),certainties:s("certainty",t.certainties),articles:r("article"),according_to:r("source")};return Object.
fromEntries(Object.entries(i).filter(([,a])=>a!==void 0))}var[ad,cd,ld]=[8,30,12],ud=5;function qc(t,e){let n=matchMedia("(min-width: 901px)").matches;return Jt.map(o=>{let s=t.get(
o)??new Map,r=e.get(o)??new Set;return s.size<2&&!r.size?null:fd(o,s,r,r.size>0||n&&s.size<=ud)})}function fd(t,e,n,o){let s=[
...new Set([...n,...e.keys()])].map(b=>({value:b,label:pd(t,b),number:e.get(b)??0})).sort((b,y)=>Number(n.has(y.value))-
Number(n.has(b.value))||y.number-b.number||b.label.localeCompare(y.label)),r=m("div",{class:"facet-values"}),i=p(`facet_${t}`),
[a,c]=[ad,""],l=()=>{let b=s.filter(({label:y})=>y.toLocaleLowerCase().includes(c));A(r,b.slice(0,a).map(({value:y,label:$,
number:S})=>Y([m("bdi",{},$),m("span",{class:"quiet"},` ${E(S)}`)],n.has(y),O=>md(t,y,O))),b.length>a&&M(p("more",{n:E(b.
length-a)}),u))},u=()=>{a+=cd,l()},f=b=>{c=b.trim().toLocaleLowerCase(),l()};l();let d=s.length>ld&&m("input",{type:"sea\
rch",placeholder:p("facet_search"),"aria-label":`${p("facet_search")}: ${i}`,oninput:b=>f(b.target.value)}),h=n.size||s.
length;return m("details",{class:"facet",open:o},m("summary",{},i,m("span",{class:"quiet"},` ${E(h)}${n.size?" \u2022":""}`)),
d,r)}function md(t,e,n){let o=`${t}:${e}`,s=(w.facets??[]).filter(i=>i!==o),r=n?[...s,o]:s;return _({facets:r.length?r:null,
more:0})}function pd(t,e){let{names:n,labels:o}=g;switch(t){case"actor":case"target":return Jn(e);case"relation":return g.
relations.find(({id:s})=>s===e)?.label??e;case"type":return e===Ks?p("no_quad_class"):o.quad_classes[n.quad_classes.indexOf(
e)]??e;case"source":return pt([e]);case"mode":return o.modes[n.modes.indexOf(e)]??e;case"certainty":return o.certainties[n.
certainties.indexOf(e)]??e;case"article":return g.articles.find(({id:s})=>s===e)?.title??e}}var Ys=4,Zs=t=>(w.columns??[]).find(e=>e.startsWith(`${t}:`))?.slice(t.length+1)??"",Xs=(t,e)=>t.toLocaleLowerCase().includes(
e.toLocaleLowerCase());function Cc(t){let{level:e}=t,n=new Map,o=u=>{let f=n.get(u)??qt(t,u);return n.set(u,f),f},s=({a:u,
b:f})=>`${C(e,u)} \u2192 ${C(e,f)}`,r=u=>{let f=zt(t,u.rows);return jc(f.find(d=>Xs(Tt(d),Zs("quote")))??f[0])},i=(u,f,d)=>({
name:u,isText:!0,value:f,cell:d}),a=(u,f)=>({name:u,isText:!1,value:f,cell:d=>W(f(d),o(d).statements,s(d))}),c=u=>f=>C(e,
f[u]),l=u=>f=>N(m("bdi",{},u(f)),()=>mt(f.a,f.b));return[i("actor",c("a"),l(c("a"))),i("label",u=>It(g,u.rows),u=>dd(Mt(
g,u.rows).map(se))),i("target",c("b"),l(c("b"))),i("quote",u=>zt(t,u.rows).map(Tt).join(`
`),r),{name:"weight",isText:!1,value:u=>u.weight,cell:u=>E(u.weight)},{...a("acts",u=>o(u).acts),cell:u=>W(o(u).acts,He(
o(u)),s(u))},{name:"quad_classes",isText:!1,value:u=>hd(o(u)),cell:u=>gd(o(u),s(u))},a("statements",u=>o(u).statements.length),
a("articles",u=>o(u).articles.size),a("sources",u=>o(u).sources.size)]}function Ic(t){let{level:e,chosen:n}=t,o=new Map(
ft(n,n.inside.keys()).map((l,u)=>[l,u])),s=T().statements,r=l=>u=>u[l]>=0?C(e,u[l]):_t(s[u.at][l==="a"?"s":"o"]),i=l=>u=>{
let f=m("bdi",{},r(l)(u));return u[l]>=0?N(f,()=>P(e.nodes[u[l]].actor)):f},a=({at:l})=>ht(l).title;return[{name:"when",
isText:!0,value:({at:l})=>zn(s[l]),order:({at:l})=>o.get(l)??0},{name:"actor",isText:!0,value:r("a"),cell:i("a")},{name:"\
relation",isText:!0,value:({at:l})=>ot(l).label},{name:"target",isText:!0,value:r("b"),cell:i("b")},{name:"quote",isText:!0,
value:({at:l})=>Tt(l),cell:({at:l})=>jc(l)},{name:"held",isText:!0,value:({at:l})=>Je(l).join("; ")},{name:"article",isText:!0,
value:a,cell:l=>N(m("bdi",{},a(l)),()=>Bn(g.statements.article[l.at],l.at))}]}function dd(t){let e=m("bdi",{},t.slice(0,
Ys).join("; "));if(t.length<=Ys)return e;let n=()=>{e.textContent=t.join("; "),o.remove()},o=N(` ${p("and_more",{n:t.length-
Ys})}`,n);return[e,o]}var jc=t=>[m("q",{dir:"auto",lang:ht(t).language},N(Tt(t),()=>tt(t))),m("span",{class:"quiet"},` ${At(
ht(t))}`)],hd=({byQuadClass:t})=>t.reduce((e,n,o)=>e+(kt(g,o)==="cooperation"?n:-n),0);function gd({byQuadClass:t,quadClasses:e},n){
let o=g.labels.quad_classes.map((s,r)=>t[r]>0&&m("span",{class:`quad-class ${kt(g,r)}`},W(t[r],e[r],`${n}, ${s}`),` ${s}`));
return o.some(Boolean)?o:"\u2013"}var Rc=100,wd={ties:"-weight",statements:"when"},Wc=[];async function Bc(t){let{rows:e,facets:n,columns:o,sort:s,more:r,
language:i}=w,a=[x,e,n,o,s,r,i];if(t.querySelector(".table-view")&&a.every((y,$)=>y===Wc[$]))return;await R(),Wc=a;let c=hn(
x),l=Ec(c,e),{units:u,counts:f}=Nc(c,l,n),d=m("div",{class:"facets","aria-label":p("facets"),role:"group"}),h=t.querySelector(
".facets");A(d,qc(f,go(n))),h&&En(d,Ln(h));let b=e==="ties"?yd(c,l,u):_d(c,l,u);A(t,m("div",{class:"sheet table-view"},d,
m("div",{class:"table-main"},bd(c),b))),d.scrollTop=h?.scrollTop??0}function bd(t){let{facets:e,columns:n,rows:o}=w,s=e?
Js(g,e):{},r=Bo.map(a=>M(p(`rows_${a}`),()=>_({rows:a,sort:null,columns:null,more:0}),{"aria-pressed":String(a===o)})),i=o===
"ties"?[dt(t)," ",W(p("show_quotes"),Ct(t).statements,p("based_on_drawn"))]:Ge();return[m("p",{class:"quiet"},i),m("div",
{class:"table-tools"},m("div",{class:"choices",role:"group","aria-label":p("rows")},r),(e||n)&&M(p("remove_facets"),()=>_(
{facets:null,columns:null,more:0})),Object.keys(s).length>0&&M(p("apply_facets"),()=>_({...s,facets:xd(e??[]),more:0}),{
title:p("apply_facets_help")}))]}function xd(t){let e=t.filter(n=>!Object.keys(Js(g,[n])).length);return e.length?e:null}
function yd(t,e,n){let{level:o,chosen:s}=t,r=n.map(({row:c})=>c),i=[...dn(g,o,r,s,t.state.count).values()],a=new Set(e.map(
({a:c,b:l})=>c*o.nodes.length+l)).size;return Pc(Cc(t),i,a,"tie",c=>c.key)}var _d=(t,e,n)=>Pc(Ic(t),n,e.length,"statemen\
t",({at:o})=>o);function Pc(t,e,n,o,s){let r=new Map(t.map(({name:$})=>[$,Zs($)])),i=e.filter($=>t.every(S=>Od(S,$,r.get(
S.name)??""))),a=t.some(({name:$})=>$===w.sort?.replace(/^-/,""))?w.sort:wd[w.rows],c=!!a?.startsWith("-"),l=t.find(({name:$})=>$===
a?.replace(/^-/,"")),u=l?.order??l?.value??s,f=i.map($=>({row:$,value:u($)})).sort(($,S)=>(c?-1:1)*$d($.value,S.value)||
s($.row)-s(S.row)),d=Rc*(1+Math.max(0,w.more)),h=t.map($=>Sd($,l===$&&(c?"descending":"ascending"))),b=t.map($=>m("td",{},
kd($,r.get($.name)??""))),y=p("table_shown",{n:E(Math.min(d,f.length)),of:E(f.length),total:q(n,o)});return[m("p",{class:"\
quiet",role:"status"},y),m("div",{class:"table-scroll",tabindex:0,role:"region","aria-label":p("tab_table")},m("table",{
class:"listed"},m("thead",{},m("tr",{},h),m("tr",{class:"filters"},b)),m("tbody",{},f.slice(0,d).map(({row:$})=>vd(t,$)))),
!f.length&&m("p",{},n?p("nothing_fits"):Vt()),f.length>d&&M(p("more",{n:E(Math.min(Rc,f.length-d))}),()=>_({more:w.more+
1})))]}var $d=(t,e)=>typeof t=="number"?t-Number(e):t.localeCompare(String(e));function Od({isText:t,value:e},n,o){return o?
t?Xs(String(e(n)),o):Number(e(n))>=Number(o):!0}function Sd({name:t,isText:e},n){let o=n?n==="ascending":!e;return m("th",
{scope:"col","aria-sort":n||"none",class:e?"":"num"},N(p(`column_${t}`),()=>_({sort:`${o?"-":""}${t}`})),n&&(n==="descen\
ding"?" \u2193":" \u2191"))}function kd({name:t,isText:e},n){let o=r=>{let i=(w.columns??[]).filter(c=>!c.startsWith(`${t}\
:`)),a=r.trim()?[...i,`${t}:${r.trim()}`]:i;return _({columns:a.length?a:null,more:0})},s=p(e?"column_contains":"column_\
at_least");return m("input",{type:e?"search":"number",value:n,placeholder:e?"\u2026":"\u2265","aria-label":`${p(`column_${t}`)}\
: ${s}`,onchange:r=>o(r.target.value)})}var vd=(t,e)=>m("tr",{},t.map(({name:n,isText:o,value:s,cell:r},i)=>m(i?"td":"th",
{scope:i?null:"row",class:o?n:"num"},r?r(e):m("bdi",{},s(e)))));function Dc(t){let{facts:e,chosen:n}=t,o=Ld(t);return Cn(t,ft(n,K(n.inside))).map(s=>{let r=In(t,s),i=s.find(c=>Z(e,c))??
r,a=Ed(s,o);return{main:r,statements:s,first:n.first[i],last:n.last[i],isReal:s.some(c=>Z(e,c)),sign:Nd(t,r,a),ties:a}})}
var Wt=({first:t,last:e})=>t!==null||e!==null,Fc=(t,[e,n])=>t.filter(({ties:o})=>o.some(({pair:s})=>s.a===e&&s.b===n||s.
a===n&&s.b===e));function wo({level:t,state:e}){let[n,o,...s]=(e.pair??[]).map(r=>t.numbers.get(r));return n!==void 0&&o!==
void 0&&!s.length?[n,o]:null}function Hc(t,e,n,o=null){let s=new Map,r=n==="pair"||o?Md:a=>Td(t,a);for(let a of e)for(let c of r(
a)){if(o&&!(o.includes(c[0])&&o.includes(c[1])))continue;let l=s.get(c.join(" "))??{ends:c,units:[]};s.set(c.join(" "),l),
l.units.push(a)}let i=[...s.values()].sort((a,c)=>c.units.length-a.units.length);return n==="pair"||o?Ad(i,s):i}var Md=({
ties:t})=>t.map(({pair:e})=>[e.a,e.b]);function Td({facts:t,level:e},{main:n,ties:o}){let s=o.flatMap(({pair:i,rows:a})=>a.
some(c=>t.ties.together[c])?[i.a,i.b]:[i.a]);return(s.length?[...new Set(s)]:[e.subject[n]]).filter(i=>i>=0).map(i=>[i])}
function Ad(t,e){let n=new Set;for(let o of t){n.add(o);let s=e.get([...o.ends].reverse().join(" "));s&&n.add(s)}return[
...n]}function Ld({facts:t,pairs:e}){let n=new Map;for(let o of e.values())for(let s of o.rows){let r=t.ties.statement[s],
i=n.get(r)??new Map;n.set(r,i),i.set(o,[...i.get(o)??[],s])}return n}function Ed(t,e){let n=new Map;for(let o of t)for(let[
s,r]of e.get(o)??[])n.set(s,[...n.get(s)??[],...r]);return[...n].sort(([o],[s])=>Pe(o,s)).map(([o,s])=>({pair:o,rows:s}))}
function Nd({facts:t},e,n){let{relation:o,quad_class:s}=t.statements;return n.some(({rows:i})=>i.some(a=>t.ties.together[a]))?
t.names.signs.indexOf(kt(t,s[e])):t.relations[o[e]].sign}function zc(t){let e=new Map;for(let{first:n,last:o}of t){let[s,
r]=[n??o,o??n];s!==null&&r!==null&&e.set(`${s} ${r}`,[s,r])}return[...e.values()].sort(([n,o],[s,r])=>n-s||o-r)}var qd=1600,rt=null,en=null;function Ot(){if(!rt)return null;let[t,e]=rt.stops[rt.at];return w.since===t&&w.until===e?rt:
null}var Uc=()=>en!==null&&Ot()!==null;function Gc(){let t=Ot();return t?pe(g,x.level,{...w,since:t.since,until:t.until}):
x}function Te(t){let e=wo(t),n=Dc(t);return e?Fc(n,e):n}async function Qc(){Ae();let t=Ot();en=setInterval(Cd,qd),await er(
t&&t.at+1<t.stops.length?t.at+1:0)}function Vc(){return Ae(),_({})}function tr(t){Ae();let e=Ot();return er(e?e.at+t:0)}
function Kc(){Ae();let t=Ot();return rt=null,t?_({since:t.since,until:t.until}):_({})}function Ae(){en!==null&&clearInterval(
en),en=null}async function Cd(){let t=Ot();if(t&&t.at+1<t.stops.length){await er(t.at+1);return}Ae(),t&&await _({})}async function er(t){
if(rt=Ot()??{stops:zc(Te(x)),at:0,since:w.since,until:w.until},!rt.stops.length){rt=null,Ae();return}rt={...rt,at:Math.min(
Math.max(t,0),rt.stops.length-1)};let[e,n]=rt.stops[rt.at];await _({since:e,until:n})}function Jc(){let t=Ot(),e=Uc(),n=t&&p("play_at",{n:E(t.at+1),of:E(t.stops.length),when:we(...t.stops[t.at])});return m(
"div",{class:"play",role:"group","aria-label":p("play_acts")},M(`\u25C0 ${p("act_before")}`,()=>tr(-1),{disabled:!t||t.at===
0}),M(p(e?"pause":"play"),e?Vc:Qc,{"aria-pressed":String(e)}),M(`${p("act_next")} \u25B6`,()=>tr(1),{disabled:t!==null&&
t.at+1===t.stops.length}),t&&M(p("whole_period"),Kc),m("span",{class:"quiet","aria-live":"polite"},n))}function Yc(t,e){let{act:n}=t.facts.statements,o=new Map(e.map(u=>[n[u.main],u])),s=nr(t).map(u=>u.map(f=>o.get(f))),r=new Set(
s.flat().filter(u=>u!==void 0&&!Wt(u))),i=s.filter(u=>u.every(f=>f&&r.has(f))),a=new Map;for(let[u,f]of i)a.set(u,a.get(
u)??[]),a.set(f,[...a.get(f)??[],u]);let c=new Map,l=u=>{let f=c.get(u);if(f!==void 0)return f;let d=1+Math.max(0,...(a.
get(u)??[]).map(l));return c.set(u,d),d};for(let u of e)a.has(u)&&l(u);return c}function nr({facts:t,state:e}){if(!t.orders.
length)return[];let{inside:n,main:o}=ut(t,fn(e),X(e)),{act:s,relation:r}=t.statements,i=l=>n[l]===1&&s[l]>=0&&Z(t,l)&&t.
relations[r[o[l]]].deed,a=new Map;for(let[l,u,f]of t.orders)!n[l]||!Z(t,l)||!i(u)||!i(f)||s[u]===s[f]||a.set(s[u],(a.get(
s[u])??new Set).add(s[f]));let c=new Map([...a.keys()].map(l=>[l,Id(a,l)]));return[...c].flatMap(([l,u])=>[...u].filter(
f=>!c.get(f)?.has(l)).map(f=>[l,f]))}function Id(t,e){let n=new Set(t.get(e));for(let o of n)for(let s of t.get(o)??[])n.
add(s);return n}function Xc(t,e,n,o){return bo(t,e,n,o,!0)??jd(t,bo(t,e,n,o,!1),e,n)}var Le=({left:t})=>t+7+4,nn=({left:t,width:e})=>t-7-
4-e;function bo(t,e,n,o,s){let r=[],i=[];for(let a of t){let c=Le(a)+a.width<=n,l=s&&!c?Math.max(nn(a),e):a.left-7;if(s&&
!c&&nn(a)<e)return null;let u=Math.max(a.right,a.left)+7,f=r.findIndex(d=>d+8/2<=l);if(f<0&&(f=r.length),f>=o)return null;
r[f]=s&&c?Math.max(u,Le(a)+a.width+8/2):u,i.push({row:f,words:s?c?Le(a):nn(a):null})}return i}function jd(t,e,n,o){if(!e)
return null;let s=[];return e.map(({row:r},i)=>{let a=t[i],c=e.findIndex((d,h)=>h>i&&d.row===r),l=c<0?o:t[c].left-7-8,u=Le(
a)+a.width<=l,f=!u&&nn(a)>=Math.max(s[r]??n,n);return s[r]=Math.max(a.right,a.left,u?Le(a)+a.width:0)+7+8,{row:r,words:u?
Le(a):f?nn(a):null}})}function tl(t,e){let n=new Map,o=[];for(let s of t){let r=s.first===null||s.last===null?-1:Zc(e,s.
first);r<0||r!==Zc(e,s.last)?o.push(s):n.set(r,[...n.get(r)??[],s])}return{bins:n,wide:o}}function Zc(t,e){let[n,o]=[0,t.
length];for(;n<o;){let s=n+o>>1;t[s]<=e?n=s+1:o=s}return n-1}var Rd={denied:null,"not actual":"3.5 2.5",hedged:"0.1 3",doubted:"0.1 3",plain:null},nl=[`M${6} 0 A${6} ${6} 0 1 1 ${-6}\
 0 A${6} ${6} 0 1 1 ${6} 0 Z`,"M-5.5 -5.5 H5.5 V5.5 H-5.5 Z","M-7 0 L0 -7 L7 0 L0 7 Z"];var xo=t=>Math.min(t,nl.length-1);function or({main:t}){let{hold:e,mark:n}=g.statements;return g.names.marks[n[t]]==="do\
ubted"?"doubted":g.names.holds[e[t]]}function ce(t,e,n,o){let s=g.names.signs[xo(t)];return k("g",{class:`form ${s} ${e===
"plain"?"filled":"hollow"}`,transform:`translate(${n} ${o})`},k("path",{d:nl[xo(t)],"stroke-dasharray":Rd[e]}),e==="deni\
ed"&&k("path",{class:"slash",d:"M-6 6 L6 -6"}),e==="doubted"&&k("text",{class:"doubt",y:4.5},"?"))}var el=(t,e)=>k("svg",
{class:"sample",width:18,height:16,viewBox:"-9 -8 18 16","aria-hidden":"true"},ce(t,e,0,0)),Wd=()=>k("svg",{class:"sampl\
e",width:32,height:16,viewBox:"-9 -8 32 16","aria-hidden":"true"},yo(2,-7,21,0),ce(2,"plain",0,0)),yo=(t,e,n,o)=>k("rect",
{class:`days ${g.names.signs[xo(t)]}`,x:e,y:o-7,width:Math.max(n-e,0),height:14,rx:4}),le=(t,e,...n)=>k("g",{class:"mark",
tabindex:0,role:"button","aria-label":t,onclick:e,onkeydown:ds(e)},k("title",{},t),n);function ol(t){let e=[...new Set(t.
map(({sign:r})=>xo(r)))].sort(),n=new Set(t.map(or)),o=["not actual","denied","hedged","doubted"],s=e.map(r=>[el(r,"plai\
n"),g.labels.signs[r]]);for(let r of o)n.has(r)&&s.push([el(2,r),p(`held_${r.replace(" ","_")}`)]);return t.some(({first:r,
last:i})=>r!==i)&&s.push([Wd(),p("days_possible")]),s}var _o=null,sl=new Map;function it(t,e=12,n=400){let o=`${e} ${n} ${t}`,s=sl.get(o)??Bd(t,e,n);return sl.set(o,s),s}function Bd(t,e,n){
return _o??=document.createElement("canvas").getContext("2d"),_o?(_o.font=`${n} ${e}px ${getComputedStyle(document.body).
fontFamily}`,Math.ceil(_o.measureText(t).width)+1):t.length*e*.6}function on(t,e,n=12,o=400){if(it(t,n,o)<=e)return t;let[
s,r]=[0,t.length];for(;s<r;){let i=s+r+1>>1;it(`${t.slice(0,i).trimEnd()}\u2026`,n,o)<=e?s=i:r=i-1}return`${t.slice(0,s).
trimEnd()}\u2026`}var sr=40,rl=14,Pd=45,Dd=.2,il=90,Fd=400,$o=class{constructor(e,n,o){let s=e.flatMap(({first:i,last:a})=>[i,a]).filter(i=>i!==
null),r=[...new Set(s)].sort((i,a)=>i-a);this.left=n,this.right=o,this.stretches=Ud(Hd(r,e,Math.floor((o-n)/il/2)),n,o)}x(e){
let[n]=this.stretches,o=this.stretches[this.stretches.length-1];if(e<n.from)return this.left;if(e>o.to)return this.right;
let{from:s,to:r,left:i,right:a,isFolded:c}=this.stretches.find(u=>e<=u.to&&!u.isFolded&&e>=u.from)??this.stretches.find(
u=>e<=u.to)??o,l=c?0:rl;return s===r?i+l:i+l+(e-s)/(r-s)*(a-i-2*l)}get folds(){return this.stretches.filter(({isFolded:e})=>e)}get daysAPixel(){
return Math.max(...this.stretches.map(e=>e.isFolded?0:(e.to-e.from)/al(e)))}ticks(e,n){return this.stretches.filter(({isFolded:o})=>!o).
flatMap(o=>Gd(o,this,e,n))}},al=({left:t,right:e})=>Math.max(e-t-2*rl,1);function Hd(t,e,n){let o=t[t.length-1]-t[0],s=zd(
t,e),r=t.slice(1).flatMap((c,l)=>s.has(l)?[]:[{k:l,days:c-t[l]}]),i=new Set;for(let{k:c,days:l}of r.sort((u,f)=>f.days-u.
days)){if(i.size>=n||l<Pd||l<Dd*o)break;i.add(c),o-=l}let a=[[t[0],t[0]]];for(let[c,l]of t.entries())i.has(c-1)?a.push([
l,l]):a[a.length-1][1]=l;return a}function zd(t,e){let n=new Map(t.map((s,r)=>[s,r])),o=new Set;for(let{first:s,last:r}of e)
if(!(s===null||r===null||r-s>Fd))for(let i=n.get(s);t[i]<r;i++)o.add(i);return o}function Ud(t,e,n){let o=n-e-sr*(t.length-
1),s=t.reduce((l,[u,f])=>l+f-u,0),r=Math.min(il,o/t.length),i=o-r*t.length,a=[],c=e;for(let[l,[u,f]]of t.entries()){l&&(a.
push({from:t[l-1][1],to:u,left:c,right:c+sr,isFolded:!0}),c+=sr);let d=r+i*(s?(f-u)/s:1/t.length);a.push({from:u,to:f,left:c,
right:c+d,isFolded:!1}),c+=d}return a}function Gd(t,e,n,o){let{from:s,to:r,left:i,right:a}=t,c=r-s,l=n(s,c<2*Ut?1:c<2*Gt?
Ut:Gt),u=[{x:e.x(s),text:l,isLine:!1,days:null}],f=e.x(s)+o(l)+10,d=Fn(s,r,(c||1)/al(t)*84);for(let[y,{day:$,step:S}]of d.
entries()){let O=[$,(d[y+1]?.day??r+1)-1],[L,j]=[e.x($),n($,S)];if(L<f||L+o(j)>a){u.push({x:L,text:"",isLine:!0,days:O});
continue}u.push({x:L,text:j,isLine:!0,days:O}),f=L+o(j)+10}let h=n(r,1),b=e.x(r)-o(h);return u.length===1&&c&&b>f&&b>i&&
u.push({x:b,text:h,isLine:!1,days:null}),u}var Ee=22,rr=8,Qd=20,Vd=16,cl=[420,280,200,130],Kd=6;function ll(t,e,n){let o=n+rr+(e.named?0:Qd),{shapes:s,rows:r}=Zd(t,
e,o)??Xd(t,e,o),i=o-n+Math.max(r,1)*Ee+rr;return{shapes:[Jd(t,e,n),...s],height:i}}function Jd({title:t,open:e,number:n},{
named:o,left:s,right:r},i){let a=E(n),c=o||r-s,l=Yd(t,c,c-it(a)-12,o?2:1),u=k("text",{class:"lane-name",y:i+rr+(l.length>
1?9:15)},l.map((f,d)=>k("tspan",{x:0,dy:d?Vd:0},f)),k("tspan",{class:"lane-number",dx:6},a));return e?le(`${t}: ${a}`,e,
u):u}function Yd(t,e,n,o){let s=(l,u)=>it(l,13,600)<=u;if(o===1||s(t,n))return[on(t,n,13,600)];let r=t.split(" "),i=r.length-
1;for(;i>1&&!s(r.slice(0,i).join(" "),e);)i--;let[a,c]=[r.slice(0,i).join(" "),r.slice(i).join(" ")];return[on(a,e,13,600),
...c?[on(c,n,13,600)]:[]]}function Zd({items:t},{left:e,right:n,rows:o,reach:s},r){if(t.length*14>o*(n-e))return null;let i=t.
map(f=>({item:f,reach:s(f)})).sort((f,d)=>f.reach[0]-d.reach[0]),a=f=>i.map(({item:d,reach:[h,b]})=>{let y=on(d.words(Math.
floor(f/Kd)),Math.min(f,(n-e)/2));return{left:h,right:b,width:it(y),words:y}}),c=a(cl[0]);for(let f of cl.slice(1)){if(bo(
c,e,n,o,!0))break;c=a(f)}let l=Xc(c,e,n,o);return l?{shapes:i.map(({item:f},d)=>{let{row:h,words:b}=l[d],y=r+h*Ee+Ee/2;return le(
f.name(),f.open,...f.shapes(c[d].left,c[d].right,y),b!==null&&k("text",{class:"mark-label",x:b,y:y+4},c[d].words))}),rows:1+
Math.max(0,...l.map(({row:f})=>f))}:null}function Xd({title:t,items:e},n,o){let s=[...new Set(e.map(({kind:i})=>i))].sort(),
r=[];for(let[i,a]of s.entries()){let c=o+i*Ee;r.push(n.sample(a,n.left-10,c+Ee/2));let l=e.filter(d=>d.kind===a),{bins:u,
wide:f}=tl(l,n.bins.starts);for(let[d,h]of u){let[b,y]=[n.bins.edges[d],n.bins.edges[d+1]];r.push(th(h,`${t}: ${n.binName(
d,h.length)}`,b,y,c,a,n))}if(f.length){let d=`${t}: ${n.binName(-1,f.length)}`,h=()=>n.openAll(f,d),b=k("text",{class:"l\
ane-number end",x:n.end,y:c+15},`+${E(f.length)}`);r.push(le(d,h,b))}}return{shapes:r,rows:s.length}}function th(t,e,n,o,s,r,i){
let a=E(t.length),c=it(a)+2<=o-n;return le(e,()=>i.openAll(t,e),k("rect",{class:`bin kind-${r}`,x:n+.5,y:s+2,width:Math.
max(o-n-1,1),height:Ee-4,rx:3}),c&&k("text",{class:"bin-number",x:(n+o)/2,y:s+15},a))}var eh=700,nh=200,oh=22,sh=44,at=40,rh=28,ml=3;function pl({lanes:t,ordered:e,stepOf:n,steps:o,now:s,openAll:r},i){let a=i>=
eh?nh:0,[c,l]=[a+oh,i-sh],u={left:c,right:l,end:i,named:a,openAll:r,sample:ah},f=t.flatMap(({items:b})=>b),d=[],h=0;if(f.
length){let b=new $o(f,c,l),y={...u,rows:ul(t),reach:ih(b),...ch(b)},$=fl(t,y,at);d.push(...lh(b,$.height,t),...fh(b,s,$.
height),...$.shapes),h=$.height}if(e.length){let b=(l-c)/o,y=L=>c+14+(L-1)*b,$={...u,rows:ul(e),reach:L=>[y(n(L)),y(n(L))],
bins:{starts:[],edges:[]},binName:()=>p("ordered")},S=h+(h?24:0),O=fl(e,$,S+at);d.push(k("text",{class:"part-name",x:0,y:S+
12},p("ordered")),...mh(y,o,S+at,O.height),...O.shapes),h=O.height}return k("svg",{class:"timeline",width:i,height:h+4,viewBox:`\
0 0 ${i} ${h+4}`,role:"group","aria-label":p("tab_timeline")},d)}var ul=t=>t.length<=3?16:t.length<=6?8:5,ih=t=>({first:e,
last:n})=>[e===null?t.left:t.x(e),n===null?t.right:t.x(n)],ah=(t,e,n)=>t===ml?ce(2,"not actual",e,n):ce(t,"plain",e,n);function fl(t,e,n){
let o=[],s=n;for(let r of t){let i=ll(r,e,s);o.push(k("line",{class:"grid",x1:0,x2:e.end,y1:s,y2:s}),...i.shapes),s+=i.height}
return{shapes:o,height:s}}function ch(t){let{stretches:e}=t,[n,o]=[e[0].from,e[e.length-1].to],s=Fn(n,o,Math.max(t.daysAPixel*
rh,1)),r=[n,...s.map(({day:u})=>u)],i=[...r.slice(1),o+1],a=s.length?s[0].step:o-n+1,c=[...r.map(u=>t.x(u)),t.right];return{
bins:{starts:r,edges:c},binName:(u,f)=>u<0?p("wide_dates",{n:E(f)}):p("acts_of",{n:E(f),when:a<Gt?p("date_throughout",{from:Oo(
r[u],1),to:Oo(i[u]-1,1)}):Oo(r[u],Gt)})}}function Oo(t,e){let n=et(t);return nt(e<Ut?n:e<Gt?n.slice(0,7):n.slice(0,4))}function lh(t,e,n){
let{left:o,right:s}=t,r=t.ticks(Oo,it).map(({x:l,text:u,isLine:f,days:d})=>{let h=u&&k("text",{class:"tick-label",x:l,y:12},
u),b=d&&(()=>_({since:d[0],until:d[1]}));return[f&&k("line",{class:"grid",x1:l,x2:l,y1:at-6,y2:e}),h&&b?le(p("only_perio\
d",{period:we(...d)}),b,h):h]}),i=o,a=t.folds.map(l=>{let u=(l.left+l.right)/2,f=uh(l,n).find(d=>u-it(d)/2>=i&&u+it(d)/2<=
s);return f&&(i=u+it(f)/2+8),[k("rect",{class:"fold",x:l.left,y:at-22,width:l.right-l.left,height:e-at+22}),k("path",{class:"\
break",d:`M${u-6} ${at-1} l5 -10 M${u+1} ${at-1} l5 -10`}),f&&k("text",{class:"fold-label",x:u,y:at-14},f)]}),c=t.stretches.
filter(({isFolded:l})=>!l).map(l=>k("line",{class:"axis",x1:l.left,x2:l.right,y1:at-6,y2:at-6}));return[...a,...r,...c].
flat().filter(Boolean)}function uh({from:t,to:e},n){let o=e-t,[s,r]=o>=2*Gt?[Math.floor(o/365.25),"years"]:o>=2*Ut?[Math.
floor(o/30.44),"months"]:[o,"days"];return[!n.some(({items:a})=>a.some(({first:c,last:l})=>(c??-1/0)<e&&(l??1/0)>t))&&p(
`no_act_${r}`,{n:s}),p(`number_${r}`,{n:s})].filter(a=>typeof a=="string")}function fh(t,e,n){if(!e)return[];let[o,s]=[t.
x(e[0])-9,t.x(e[1])+9];return[k("rect",{class:"now",x:o,y:at-6,width:s-o,height:n-at+6})]}function mh(t,e,n,o){let s=e>1?
t(2)-t(1):1/0;return Array.from({length:e},(r,i)=>[k("line",{class:"grid",x1:t(i+1),x2:t(i+1),y1:n-6,y2:o}),s>=it(E(e))+
4&&k("text",{class:"tick-label step",x:t(i+1),y:n-12},E(i+1))]).flat().filter(r=>r instanceof SVGElement)}var dl=(t,e)=>e?
Math.min(t,g.names.signs.length-2):ml;var ir=90,hl=12;function gl(t,e,n){let o=or(e);return{first:e.first,last:e.last,kind:dl(e.sign,e.isReal),words:s=>So(t,e,
n.ends,s),name:()=>`${So(t,e,n.ends,ir)}: ${gt(e.main)}, ${hh(e)}`,statements:()=>e.statements,open:()=>D(e.statements,So(
t,e,n.ends,ir)),shapes:(s,r,i)=>[Wt(e)&&e.first!==e.last&&yo(e.sign,s-7,r+7,i),ce(e.sign,o,s,i)]}}function wl(t){let{id:e,
title:n,first:o,last:s}=g.articles[t];return{first:o,last:s,kind:2,words:r=>`\u201C${Qe(n,r)}\u201D`,name:()=>`\u201C${n}\
\u201D, ${$e(g.articles[t])}`,statements:()=>g.statements.article.flatMap((r,i)=>r===t?[i]:[]),open:()=>_({tab:"article",
article:e}),shapes:(r,i,a)=>[o!==s&&yo(2,r-7,i+7,a),k("path",{class:"tick",d:`M${r} ${a-8} V${a+8}`})]}}function ar(t,e){
let{level:n}=t,o=e.ties.length?e.ties[0].pair.a:n.subject[e.main];return(o>=0?`${C(n,o)} `:"")+So(t,e,[o],ir)}function So({
level:t},e,[n,o],s){let r=e.ties.filter(({pair:d})=>d.a===n&&(o===void 0||d.b===o)),[i,...a]=r.length?r:e.ties.filter(({
pair:d})=>d.b===n);if(!i)return dh(e,s);let c=C(t,i.pair.a===n?i.pair.b:i.pair.a),l=o===void 0?` ${c}${a.length?` +${a.length}`:
""}`:"",{parts:u}=Mt(g,i.rows)[0],f=_s(u,s-l.length)+l;return u[5]?f:f+ph(e,s-f.length)}function ph({main:t},e){let{roles:n,
statements:o}=T(),s=o[t].roles?.find(([r])=>n[r].function==="topic");return!s||e<hl?"":`: ${Qe(_t(s[1],1).replace(/^\[(.*)\]$/,
"$1"),e)}`}function dh({main:t},e){let{label:n}=ot(t),o=_t(T().statements[t].o,1);return`${n} ${Qe(o,Math.max(e-n.length,
hl))}`.trim()}function hh({main:t,first:e,last:n}){let o=T().statements[t];return o.when||o.inferred_when?Hn(o):e===null&&
n===null?p("date_unknown"):we(e,n)}var xl=12,gh=300,yl=xl,cr=0,bl=null;async function ko(t){await R();let e=Gc(),n=Te(e);if(!n.length&&!w.pair){A(t,Rt(m("p",
{},Vt())));return}let o=wo(e),s=Hc(e,n,w.lanes,o),r=Yc(e,n),i=s.slice(0,yl),a=m("div",{class:"timeline-box"}),c=n.filter(
l=>!Wt(l)&&!r.has(l));A(t,Rt(m("div",{class:"line timeline-head"},o?Oh(o):$h(),Jc()),n.length===0&&m("p",{},p("no_tie_be\
tween")),a,s.length>i.length&&Sh(s.length-i.length,t),kh(n),vh(n,r.size,c.length,s.reduce((l,u)=>l+u.units.length,0)>n.length),
Mh(c),Th(n,o),io(qn(g,wh(x),x.chosen.main),p("tab_timeline")))),bh(a,e,i,n,r),xh(t)}var wh=t=>Te(t).flatMap(({statements:e})=>e);
function bh(t,e,n,o,s){cr=t.clientWidth;let r=new Map,i=(d,h)=>{let b=d.units.filter(h).map(y=>{let $=gl(e,y,d);return r.
set($,s.get(y)??0),$});return{title:yh(e,d),open:_h(e,d),items:b,number:b.length}},a=n.map(d=>i(d,Wt)).filter(({items:d})=>d.
length),c=n.map(d=>i(d,h=>s.has(h))).filter(({items:d})=>d.length),u=[...new Set(o.flatMap(({statements:d})=>d.map(h=>g.
statements.article[h])))].filter(d=>Wt(g.articles[d])).map(wl);u.length&&a.push({title:p("articles"),open:null,items:u,number:u.
length});let f=Ot();t.append(pl({lanes:a,ordered:c,stepOf:d=>r.get(d)??0,steps:Math.max(0,...s.values()),now:f?f.stops[f.
at]:null,openAll:(d,h)=>D(d.flatMap(({statements:b})=>b()),h)},Math.max(cr,gh)))}function xh(t){bl??=new ResizeObserver(
()=>{let e=t.querySelector(".timeline-box");w.tab==="timeline"&&e&&e.clientWidth&&e.clientWidth!==cr&&ko(t)}),bl.observe(
t)}var yh=({level:t},{ends:e})=>e.map(n=>C(t,n)).join(" \u2192 ");function _h({level:t},{ends:e}){let n=e.map(o=>t.nodes[o].
actor);return()=>n.length===1?P(n[0]):_({pair:n,open:`pair:${n.map(encodeURIComponent).join(">")}`})}var $h=()=>m("label",
{class:"line"},p("lanes_of"),H(p("lanes_of"),[["actor",p("lanes_actor")],["pair",p("lanes_pair")]],w.lanes,t=>_({lanes:t}))),
Oh=t=>m("span",{class:"line"},m("strong",{},t.map(e=>C(x.level,e)).join(" \u2194 ")),M(p("all_pairs"),()=>_({pair:null}))),
Sh=(t,e)=>M(p("more",{n:E(t)}),()=>{yl+=xl,ko(e)}),kh=t=>m("ul",{class:"looks"},ol(t).map(([e,n])=>m("li",{},e,m("span",
{},n))));function vh(t,e,n,o){let s=t.filter(Wt).length,r=[s>0&&p("at_their_dates",{n:E(s)}),e>0&&p("in_stated_order",{n:E(
e)}),n>0&&p("without_date",{n:E(n)})].filter(Boolean);return m("p",{class:"quiet"},p("timeline_drawn",{what:r.join(", ")}),
o&&` ${p("timeline_several")}`)}var Mh=t=>t.length>0&&m("details",{class:"undated"},m("summary",{},`${p("without_date",{
n:E(t.length)})}: ${p("show")}`),jt(t.map(e=>m("li",{},N(ar(x,e),()=>D(e.statements,ar(x,e))))),20));function Th(t,e){if(e||
w.lanes==="actor")return null;let n=t.filter(({ties:o})=>!o.length);return n.length>0&&m("p",{class:"quiet"},p("no_pair",
{n:E(n.length)}))}function Ne(t,e){let o=[...new Set(e.filter(s=>s!=null&&s!==""))];return{at:t,names:o,plain:o.map(st)}}function lr(t,e){
let n=e.join(" ");return t===n?0:t.startsWith(n)?1:e.every(o=>t.includes(o))?e.every(o=>Ah(t,o))?2:3:null}function Ah(t,e){
for(let n=t.indexOf(e);n>=0;n=t.indexOf(e,n+1))if(tn(t,n))return!0;return!1}function _l(t,e,n){let o=[];for(let s of t){
let[r,i]=[1/0,0];for(let[a,c]of s.plain.entries()){let l=lr(c,e);l!==null&&l<r&&([r,i]=[l,a])}r<1/0&&o.push({one:s,rank:r,
by:i,count:n(s.at)})}return o.sort((s,r)=>s.rank-r.rank||r.count-s.count||s.one.at-r.one.at)}function $l(t,e){let n=null;
for(let o of t)for(let[s,r]of o.plain.entries())for(let i of new Set([r,...r.split(" ")])){let a=Math.min(Math.floor(Math.
max(e.length,i.length)/3),n?n.far-1:99);if(a<1||Math.abs(i.length-e.length)>a)continue;let c=Lh(i,e,a);c<=a&&(n={one:o,name:o.
names[s],far:c})}return n}function Lh(t,e,n){let[o,s]=[[],Array.from({length:e.length+1},(r,i)=>i)];for(let r=1;r<=t.length;r++){
let i=[r];for(let a=1;a<=e.length;a++){let c=t[r-1]===e[a-1];i[a]=Math.min(s[a]+1,i[a-1]+1,s[a-1]+(c?0:1)),r>1&&a>1&&t[r-
1]===e[a-2]&&t[r-2]===e[a-1]&&(i[a]=Math.min(i[a],o[a-2]+1))}if(Math.min(...i)>n)return n+1;[o,s]=[s,i]}return s[e.length]}var vo=90,sn=class{constructor(){this.plain=[],this.passages={owners:[],bounds:[],texts:[]}}add(e,n,o=null){this.plain.push(
`${st(e)}
`),this.passages.owners.push(n),this.passages.bounds.push(o),this.passages.texts.push(o?null:e)}whole(){let e=new Uint32Array(
this.plain.length+1);for(let[n,o]of this.plain.entries())e[n+1]=e[n]+o.length;return{plain:this.plain.join(""),starts:e,
...this.passages}}};function ur({plain:t,starts:e},n){let o=n.join(" "),s=n.reduce((a,c)=>c.length>a.length?c:a,""),r=[[],
[],[]],i=0;for(let a=t.indexOf(s);a>=0;a=t.indexOf(s,e[i])){for(;e[i+1]<=a;)i++;if(n.length===1&&tn(t,a))r[0].push(i);else{
let c=t.slice(e[i],e[i+1]);n.every(l=>c.includes(l))&&r[Eh(c,o)].push(i)}if(i++,i+1>=e.length)break}return r.flat()}function Eh(t,e){
let n=2;for(let o=t.indexOf(e);o>=0;o=t.indexOf(e,o+1)){if(tn(t,o))return 0;n=1}return n}function rn(t,e){let n=t.replace(
/^#+\s+/,"").replace(/\s+/g," ").trim(),o=uc(n,[e.join(" "),...e]),[s]=o[0]??[0],r=s>vo?Ol(n,s-vo):0,i=n.length-s>2*vo?Ol(
n,s+2*vo):n.length,a=r?"\u2026 ":"";return{text:`${a}${n.slice(r,i).trimEnd()}${i<n.length?" \u2026":""}`,marks:o.filter(
([c,l])=>c>=r&&l<=i).map(([c,l])=>[c-r+a.length,l-r+a.length])}}function Ol(t,e){let n=t.indexOf(" ",e);return n>=0&&n-e<
20?n+1:e}async function Sl(t,e){let{findings:n,...o}=t,{facts:s,words:r}=o,i=r.entities.map(({label:l,labels:u={},aliases:f=[]},d)=>Ne(
d,[l,...Object.values(u),...f])),a=({at:l})=>!!r.entities[l].actor,c=await Ch(t,e);return{...o,actors:i.filter(a),issues:i.
filter(l=>!a(l)),relations:s.relations.map(({label:l},u)=>Ne(u,[l])),questions:s.questions.map(({title:l,name:u},f)=>Ne(
f,[l,u])),articles:s.articles.map(({title:l,author:u,publisher:f},d)=>Ne(d,[l,u,f,[u,f,l].filter(Boolean).join(" ")])),findings:Rh(
t,n),quotes:await qh(t,e),sentences:c,sentenceOf:jh(t,c)}}function Nh({facts:t,words:e},n){let{quote:o}=e.statements[n],
s=e.bodies[t.statements.article[n]];if(s===null)return o.join(" [\u2026] ");let r=[];for(let i=2;i<o.length;i+=2)r.push(
s.slice(Number(o[i]),Number(o[i+1])));return r.join(" [\u2026] ")}async function qh(t,e){let n=new sn;for(let[o,{translation:s}]of t.
words.statements.entries())n.add(Nh(t,o),o),s&&n.add(s,o),await e();return n.whole()}async function Ch({words:t,facts:e},n){
let o=new sn;for(let[s,r]of t.bodies.entries()){let i=new Intl.Segmenter(e.articles[s].language??void 0,{granularity:"se\
ntence"});for(let{segment:a,index:c}of i.segment(Ih(r??"")))a.trim()&&o.add(a,s,[c,c+a.length]);await n()}return o.whole()}
var Ih=t=>t.replace(/(?<!\n|^#[^\n]*)\n(?!\n)/gm," ");function jh({facts:t,words:e},{owners:n,bounds:o}){let s=new Map;for(let[
r,i]of n.entries())s.has(i)||s.set(i,r);return Int32Array.from(e.statements,({quote:r},i)=>{let a=t.statements.article[i];
if(e.bodies[a]===null)return-1;let[c,l]=[s.get(a)??0,n.length];for(;l-c>1;){let u=c+l>>1;n[u]===a&&(o[u]?.[0]??0)<=Number(
r[2])?c=u:l=u}return c})}function Rh({facts:t},e){let n=new Map(t.statements.key.map((o,s)=>[o,s]));return e.flatMap(o=>o.
findings).map(({title:o,sentence:s,counts:r,quote:i},a)=>{let c=s.map(([f])=>f).join(""),u=[...new Set([...r.flatMap(([,
,f])=>f),i.statement])].flatMap(f=>n.get(f)??[]);return{...Ne(a,[c,`${o}: ${c}`]),statements:u}})}var kl=4,vl=4;function Ml(t,e,n,o){let s=i=>i.filter(a=>!n.has(a)),r=[];for(let{at:i,plain:a}of t.relations){let c=Wh(a[0].
split(" "),e);if(c===null||!o.relations[i])continue;let[l,u]=[e.slice(0,c.from),e.slice(c.to)].map(s);for(let f of Ph(t,
i,l,u,o)){let d=o.ofPhrase(f);d.length&&r.push({kind:"phrase",rank:c.rank,count:d.length,label:"",phrase:f,statements:d})}}
return r.sort((i,a)=>i.rank-a.rank||(a.count??0)-(i.count??0))}function Wh(t,e){for(let n=0;n<e.length;n++){let o=e.slice(
n,n+t.length);if(o.length===t.length&&o.every((i,a)=>Bh(i,t[a])))return{from:n,to:n+t.length,rank:o.every((i,a)=>i===t[a])?
0:1};if(n+o.length===e.length&&o.join(" ").length>=kl&&t.join(" ").startsWith(o.join(" ")))return{from:n,to:e.length,rank:1}}
return null}function Bh(t,e){let n=0;for(;n<t.length&&t[n]===e[n];)n++;return t===e||n>=kl&&n>=Math.max(t.length,e.length)-
2}function Ph(t,e,n,o,s){let[r,i]=[n,o].map(a=>a.length?Dh(t,a):[null]);return n.length||o.length?r.flatMap(a=>i.map(c=>({
relation:e,actor:a,target:c}))):s.targetsOf(e).slice(0,vl).map(a=>({relation:e,actor:null,target:a}))}function Dh({actors:t,
issues:e,words:{entities:n}},o){let s=[];for(let{at:i,plain:a}of[...t,...e]){let c=a.map(l=>lr(l,o)).filter(l=>l!==null);
c.length&&s.push({rank:Math.min(...c),id:n[i].id})}return s.sort((i,a)=>i.rank-a.rank).filter(({rank:i})=>i===s[0].rank).
slice(0,vl).map(({id:i})=>i)}var Tl=["phrase","actor","issue","relation","article","finding","question","quote","words"],Fh=4,Hh=200,zh="\u2E80",Mo=class{constructor(e,n,o){
this.index=e,this.counts=new Nn(e.facts,e.words,e.level,n),this.asking=new Set(Fs(o)),this.answers=e.facts.questions.map(
s=>s.tab?null:this.counts.ofQuestion(s))}groups(e,n=null){let o=Fs(e.replace(/[?\u00bf\u061f\uff1f]/g," "));if(!o.length)
return[];let s=c=>c===n?Hh:Fh,r=o.filter(c=>!this.asking.has(c)),i=o.join("").length>1||o[0]>=zh;return[Uh("phrase",Ml(this.
index,o,this.asking,this.counts),s("phrase")),...this.namedGroups(o,r.length?r:o,s),...i?this.textGroups(o,s):[]].filter(
({total:c})=>c).sort((c,l)=>Ll(c)-Ll(l)||Tl.indexOf(c.kind)-Tl.indexOf(l.kind))}nearest(e){let{actors:n,issues:o,relations:s}=this.
index;return $l([...n,...o,...s],st(e))?.name??null}namedGroups(e,n,o){let{counts:s,index:r}=this,i=()=>0,a=l=>s.entities[l],
c=(l,u,f,d=()=>({}))=>{let h=_l(u,l==="question"?n:e,f),b=h.slice(0,o(l)).map(({one:y,rank:$,by:S,count:O})=>({kind:l,rank:$,
count:O,at:y.at,label:y.names[0],...S>0&&l!=="finding"&&l!=="question"&&{alias:y.names[S]},...d(y.at)}));return{kind:l,total:h.
length,hits:b}};return[c("actor",r.actors,a),c("issue",r.issues,a),c("relation",r.relations.filter(({at:l})=>s.relations[l]),
l=>s.relations[l],l=>({statements:s.ofRelation(l)})),c("article",r.articles,l=>s.articles[l],()=>({alias:void 0})),c("fi\
nding",r.findings,i,l=>({count:r.findings[l].statements.length,statements:r.findings[l].statements,snippet:rn(r.findings[l].
names[0],e)})),c("question",r.questions.filter(({at:l})=>this.answers[l]?.length!==0),l=>this.answers[l]?.length??0,l=>{
let u=this.answers[l];return u?{statements:u}:{count:null,tab:r.facts.questions[l].tab}})]}textGroups(e,n){let{quotes:o,
sentences:s,sentenceOf:r}=this.index,{first:i,total:a,taken:c}=this.quoted(ur(o,e),n("quote")),l=ur(s,e).filter(d=>!c[d]),
u=i.map(({passage:d,statements:h})=>{let b=o.owners[d],y=rn(this.sentence(r[b]),e),$=y.marks.length?y:rn(this.quote(d),e),
S=this.index.facts.statements.article[b],O=[...h];return{...Al("quote",$,S,e),count:O.length,statements:O}}),f=l.slice(0,
n("words")).map(d=>{let h=this.sentence(d);return{...Al("words",rn(h,e),s.owners[d],e),sentence:h}});return[{kind:"quote",
total:a,hits:u},{kind:"words",total:l.length,hits:f}]}quoted(e,n){let{quotes:o,sentences:s,sentenceOf:r}=this.index,i=new Uint8Array(
s.owners.length),a=new Map,c=new Set,l=0;for(let u of e){let f=o.owners[u],d=r[f],h=d<0?this.quote(u):d,b=d<0?!c.has(h):
!i[d];d<0?c.add(h):i[d]=1,b&&l++<n&&a.set(h,{passage:u,statements:new Set}),a.get(h)?.statements.add(f)}return{first:[...a.
values()],total:l,taken:i}}quote(e){return this.index.quotes.texts[e]??""}sentence(e){let{sentences:n,words:o}=this.index,
s=e<0?null:n.bounds[e];return s?(o.bodies[n.owners[e]]??"").slice(...s):""}},Al=(t,e,n,o)=>({kind:t,rank:st(e.text).includes(
o.join(" "))?4:5,count:null,label:e.text,snippet:e,article:n}),Uh=(t,e,n)=>({kind:t,total:e.length,hits:e.slice(0,n)});function Ll({
hits:t}){let e=Math.min(...t.map(n=>n.rank));return e<=1?e:2}var Gh=80;async function Nl({kind:t,at:e=0,article:n=0,statements:o,tab:s,sentence:r},i,a){t==="actor"||t==="issue"?await Qh(
T().entities[e].id):t==="article"?await _({tab:"article",article:g.articles[e].id,open:null}):t==="words"?await _({tab:"\
article",article:g.articles[n].id,open:null,find:[a,El(r)]}):s?await _({tab:s}):t==="finding"?await D(o??[],I(i),{tab:"f\
indings",find:["",El(i)]}):o?.length===1?await tt(o[0]):await D(o??[],I(i))}var El=(t="")=>t.replace(/^#+\s+/,"").trim().
replace(/\s+/g," ").slice(0,Gh);async function Qh(t){let e=x.level.numbers.get(t);if(e===void 0||!x.nodes.has(e)){await P(
t);return}let n=x.isGrown?ms(t):w.grown;await P(t),await _({grown:n}),w.tab==="graph"&&Ki(e)}function ql({kind:t,total:e,hits:n},o,s,r){let i=`results-${t}`;return m("div",{role:"group","aria-labelledby":i},m("p",
{class:"results-head",id:i},p(`found_${t}`),m("span",{class:"quiet"},` ${E(e)}`)),n.map(a=>o(Vh(a),s(a,Cl(a)))),e>n.length&&
o(m("div",{role:"option",class:"result more"},p("show_all_of",{n:E(e)})),r(t)))}function Vh(t){let{count:e,alias:n,snippet:o,
kind:s}=t;return m("div",{role:"option",class:"result"},o?m("span",{class:s==="quote"||s==="words"?"words":"",dir:"auto"},
Yh(o)):m("span",{dir:"auto"},Cl(t)),n&&[" ",m("span",{class:"quiet",dir:"auto"},`(${n})`)],m("span",{class:"quiet aside"},
[Jh(t),e!==null&&q(e,"statement")].filter(Boolean).join(" \xB7 ")))}function Cl({kind:t,label:e,at:n,phrase:o}){if(o){let[
s,r]=[o.actor,o.target].map(a=>a===null?"":Kh(a));return p(s&&r?"phrase_both":r?"phrase_who":"phrase_whom",{actor:s,relation:g.
relations[o.relation].label,target:r})}return(t==="actor"||t==="issue")&&n!==void 0?F(T().entities[n]):e}function Kh(t){
let e=T().entities.find(n=>n.id===t);return e?F(e):t}function Jh({kind:t,at:e,article:n}){return t==="article"&&e!==void 0?
At(g.articles[e]):(t==="quote"||t==="words")&&n!==void 0?g.articles[n].title:t==="actor"||t==="issue"?e===void 0?"":T().
entities[e].type:""}function Yh({text:t,marks:e}){let n=0;return[...e.flatMap(([s,r])=>{let i=t.slice(n,s);return n=r,[i,
m("mark",{},t.slice(s,r))]}),t.slice(n)]}var Zh=12,[Xh,tg,Il,To]=[560,200,4,12],wt="",fr=null,jl=null,ue=null,Yt=[],Zt=-1;function Rl(){let t=m("div",{id:"result\
s",class:"results",role:"listbox","aria-label":p("search_results")});t.hidden=!0,t.addEventListener("mousedown",n=>n.preventDefault());
let e=m("input",{type:"search",id:"search",role:"combobox","aria-expanded":"false","aria-controls":"results","aria-autoc\
omplete":"list",placeholder:p("search"),"aria-label":p("search"),autocomplete:"off",value:wt,onfocus:Wl,oninput:n=>Ao(n.
target.value),onkeydown:sg,onblur:Lo});return m("div",{class:"searching",role:"search"},e,t)}function Wl(){return jl??=Promise.
all([R(),_n(),Ft("entity")]).then(([t,{cards:e},n])=>Sl({facts:g,words:t,findings:e,level:n},eg())),jl}function eg(){let t=performance.
now();return()=>performance.now()-t<Zh?null:new Promise(e=>setTimeout(()=>{t=performance.now(),e()}))}async function mr(){
let t=await Wl(),e=JSON.stringify(w.coders);return ue?.coders!==e&&(ue={search:new Mo(t,w,p("search_asking")),coders:e}),
ue.search}async function Ao(t){wt=t,fr=null,ue||Pl([m("p",{class:"quiet"},p("search_preparing"))]),await mr(),wt===t&&Bl()}
function Bl(){let t=ue?.search.groups(wt,fr)??[];Yt=[],Zt=-1;let e=(r,i)=>(r.id=`result-${Yt.length}`,r.addEventListener(
"click",i),Yt.push({element:r,act:i}),r);if(!wt.trim())return Lo();let n=(r,i)=>()=>(Lo(),Nl(r,i,wt.trim())),o=r=>()=>{let i=Zt;
fr=r,Bl(),Dl(i)};Pl(t.length?t.map(r=>ql(r,e,n,o)):ng(e));let s=t.reduce((r,i)=>r+i.total,0);ge(s?q(s,"hit"):p("nothing_\
found",{what:wt.trim()}))}function ng(t){let e=ue?.search.nearest(wt)??null,n=()=>{if(e===null)return;let o=v("search");
o.value=e,o.focus(),Ao(e)};return[m("p",{class:"quiet"},p("nothing_found",{what:wt.trim()})),e!==null&&t(m("div",{role:"\
option",class:"result"},p("did_you_mean",{name:e})),n)]}function Pl(t){let e=v("results");A(e,t),e.hidden=!1,og(v("searc\
h"),e),v("search").setAttribute("aria-expanded","true")}function og(t,e){let{left:n,bottom:o,width:s}=t.getBoundingClientRect(),
r=document.documentElement.clientWidth-2*To,i=Math.min(r,Math.max(s,Xh));e.style.width=`${i}px`,e.style.left=`${Math.max(
To,Math.min(n,r+To-i))}px`,e.style.top=`${o+Il}px`,e.style.maxHeight=`${Math.max(tg,innerHeight-o-Il-To)}px`}function Lo(){
Yt=[],Zt=-1,v("results").hidden=!0,v("search").setAttribute("aria-expanded","false"),v("search").removeAttribute("aria-a\
ctivedescendant")}function Dl(t){Yt[Zt]?.element.removeAttribute("aria-selected"),Zt=Math.max(-1,Math.min(t,Yt.length-1));
let e=Yt[Zt]?.element;e?.setAttribute("aria-selected","true"),e?.scrollIntoView({block:"nearest"}),e?v("search").setAttribute(
"aria-activedescendant",e.id):v("search").removeAttribute("aria-activedescendant")}async function sg(t){let{key:e,target:n}=t,
o={ArrowDown:1,ArrowUp:-1};e in o?(t.preventDefault(),v("results").hidden&&wt.trim()?await Ao(wt):Dl(Zt+o[e])):e==="Ente\
r"?(t.preventDefault(),(v("results").hidden||!ue)&&await Ao(n.value),Yt[Math.max(Zt,0)]?.act()):e==="Escape"&&(n.value=wt=
"",Lo())}var Fl=()=>[rg(),ag()];function rg(){if(g.languages.length<2)return null;let t=g.languages.map(e=>[e,ig(e)]);return H(p(
"language_of_names"),[["",p("language_of_names")],...t],w.language??"",async e=>{await R(),await _({language:e||null})})}
function ig(t){try{return I(new Intl.DisplayNames([t],{type:"language"}).of(t)??t)}catch{return t}}var ag=()=>{let t=Ht()===
"dark"?"light":"dark";return M(p(t),()=>_({theme:t}),{id:"theme"})};var cg={square:"M3 2 H13 V12 H3 Z",triangle:"M8 1.5 L14 12.5 H2 Z",diamond:"M8 1 L14 7 L8 13 L2 7 Z"};function qe(t,{dashes:e=[],
head:n="arrow",middle:o=""}={}){let r=k("line",{x1:2,y1:7,x2:n==="bar"?37:34,y2:7,stroke:t,"stroke-width":2,"stroke-dash\
array":e.join(" ")||null});return zl("0 0 42 14",r,pr(n,t,"translate(40 7) rotate(0) scale(1)"),dr(o,t,19,7))}var zl=(t,...e)=>k(
"svg",{class:"sample",width:42,height:14,viewBox:t,"aria-hidden":"true"},e),Eo=t=>qe(Mn(t),{head:g.encodings.signs[t].head}),
Hl=t=>qe(as(t));function lg(){return[...De.slice(0,Dt).map((e,n)=>an(Hl(n),`${Un[n]} ${ki(e)}`)),an(Hl(Dt),p("part_same"))]}
var an=(t,e)=>[t,e];function pr(t,e,n){return t?t==="bar"?k("line",{transform:n,x1:-2,y1:-5,x2:-2,y2:5,stroke:e,"stroke-\
width":3}):t==="vee"?k("path",{transform:n,d:"M-8 -4.5 L0 0 L-8 4.5",fill:"none",stroke:e,"stroke-width":2}):k("path",{transform:n,
d:"M-9 -4.5 L0 0 L-9 4.5 Z",fill:e}):null}function dr(t,e,n,o){return t==="circle"?k("circle",{cx:n,cy:o,r:3.5,fill:e}):
t==="diamond"?k("path",{transform:`translate(${n} ${o})`,d:"M-4.5 0 L0 -4.5 L4.5 0 L0 4.5 Z",fill:e}):null}function hr(t,e=G().
node){let n={fill:e,stroke:G().line},o=t==="dot"?k("circle",{cx:8,cy:7,r:5.5,...n}):k("path",{d:cg[t],...n});return zl("\
-13 0 42 14",o)}function Ul(){let{sign:t,hold:e,mark:n}=x.level.arrows,o=[...x.arrows.keys()];return gr({signs:new Set(o.
map(s=>t[s])),holds:new Set(o.map(s=>e[s])),marks:new Set(o.map(s=>n[s]))})}function gr(t){let{signs:e,holds:n,marks:o}=g.
encodings,s=G().line,r=(l,u)=>!t||t[l].has(u),i=e.flatMap(({words:l},u)=>r("signs",u)?[an(Eo(u),l)]:[]),a=n.flatMap(({dashes:l,
words:u},f)=>l.length&&r("holds",f)?[an(qe(s,{dashes:l}),u)]:[]),c=o.flatMap(({middle:l,words:u},f)=>l&&r("marks",f)?[an(
qe(s,{middle:l}),u)]:[]);return[...x.parts?lg():i,...a,...c]}function cn(t,e,n,o,s){let r=new Array(s).fill(0),i=n==="kinds"?[...r.keys()]:null,{inside:a,main:c}=ut(t,{...e,[n]:i},X(
e));for(let l of K(a)){let u=o(n==="quad_classes"?c[l]:l);u>=0&&r[u]++}return r}var ug=0,fg=0;function Vl(){let{statements:t,names:e,labels:n}=g;return _e(p("filters_and_counts"),yt(p("quad_classes"),
mg()),yt(p("modes"),No("modes",n.modes,wr("modes",t.mode,e.modes),o=>br(o===Xt,"not actual"))),yt(p("certainties"),No("c\
ertainties",n.certainties,wr("certainties",t.certainty,e.certainties),o=>br(o===ug,"hedged"))),yt(p("polarities"),No("po\
larities",n.polarities,wr("polarities",t.polarity,e.polarities),o=>br(o===fg,"denied"))))}function Kl(t){let e=m("detail\
s",{class:"group",open:t},m("summary",{},p("more_filters")),t&&Ql());return e.addEventListener("toggle",()=>e.open&&e.children.
length===1&&ne(e,Ql())),e}var wr=(t,e,n)=>cn(g,w,t,o=>e[o],n.length);function br(t,e){let{names:n,encodings:o}=g;return qe(
G().line,{dashes:t?[]:o.holds[n.holds.indexOf(e)].dashes})}function mg(){let{statements:t,names:e,labels:n}=g,o=e.quad_classes.
length,s=c=>c<o?Eo(e.signs.indexOf(kt(g,c))):Eo(e.signs.indexOf("neither")),r=cn(g,w,"quad_classes",c=>t.quad_class[c]<0?
o:t.quad_class[c],o+1),i=[...e.quad_classes.keys(),-1],a=w.quad_classes??i;return[...n.quad_classes,p("no_quad_class")].
map((c,l)=>{let u=f=>_({quad_classes:qo(i,a,[i[l]],f,i)});return r[l]>0&&Y(`${c} (${r[l]})`,a.includes(i[l]),u,s(l))})}function qo(t,e,n,o,s){
let r=t.filter(i=>n.includes(i)?o:e.includes(i));return String(r)===String(s)?null:r}function No(t,e,n,o=()=>null){let s=[
...e.keys()],r=t==="kinds"&&w.count==="acts"?[mn]:s,i=w[t],a=i??r;return e.map((c,l)=>{let u=f=>_({[t]:qo(s,a,[l],f,r)});
return(n[l]>0||i!==null)&&Y(`${c} (${n[l]})`,a.includes(l),u,o(l))})}function Gl(t,e){let n=e.map(([s])=>s),o=w[t]??n;return e.
map(([s,r])=>{let i=a=>_({[t]:qo(n,o,[s],a,n)});return Y(r,o.includes(s),i)})}function Ql(){let{statements:t,names:e,labels:n,
relations:o,families:s,familyOf:r,articles:i,coders:a}=g,c=cn(g,w,"relations",f=>t.relation[f],o.length),l=cn(g,w,"kinds",
f=>o[t.relation[f]].kind,e.kinds.length),u=new Set(x.level.nodes.filter((f,d)=>x.level.isTied[d]).map(f=>f.type));return[
yt(p("kinds"),No("kinds",n.kinds,l)),yt(p("relations"),s.map((f,d)=>pg(f,[...o.keys()].filter(h=>r[h]===d),c))),yt(p("ty\
pes"),Gl("types",[...u].sort().map(f=>[f,f]))),i.length>1&&yt(p("articles"),Gl("articles",i.map(f=>[f.id,f.title]))),a.length>
1&&yt(p("coders"),dg()),yt(p("further"),Y(p("with_issues"),w.issues,f=>_({issues:f})),Y(p("with_inferred"),w.inferred,f=>_(
{inferred:f})),Y(p("with_headlines"),w.headlines,f=>_({headlines:f})),Y(p("with_self_loops"),w.self,f=>_({self:f})))]}function pg(t,e,n){
let o=[...g.relations.keys()],s=w.relations??o,r=e.filter(c=>n[c]),i=r.reduce((c,l)=>c+n[l],0);if(!i)return null;let a=(c,l)=>_(
{relations:qo(o,s,c,l,o)});return m("details",{class:"family"},m("summary",{},`${t} (${i})`,r.some(c=>!s.includes(c))&&"\
 \u2022"),m("p",{class:"quiet"},N(p("all"),()=>a(e,!0))," ",N(p("none"),()=>a(e,!1))),r.map(c=>Y(`${g.relations[c].label}\
 (${n[c]})`,s.includes(c),l=>a([c],l))))}function dg(){let t=w.coders??[],e=t.length>1?[[t.join(" "),xt(t)]]:[],n=g.coders.
map(o=>[o,o]);return H(p("coders"),[["",p("one_coder")],...n,...e],t.join(" "),o=>_({coders:o?o.split(" "):null}))}var Jl=["statements","acts","articles"];function Yl(){let t=N(p("draw_all"),()=>_({all:!0}));return _e(p("level"),H(p("l\
evel"),Wo.map(e=>[e,p(`level_${e}`)]),w.level,hg),m("label",{class:"line"},`${p("count_by")} `,gg()),m("label",{class:"l\
ine"},`${p("min_weight")} `,wg()),w.ego!==null&&bg(w.ego),x.isGrown&&m("p",{class:"quiet"},p("not_drawn_yet")," ",t),x.weakest>
0&&m("p",{class:"quiet"},p("weakest",{n:x.weakest})," ",t))}async function hg(t){let e=await Ft(t);await _({level:t,ego:null,
...wi(e)})}function gg(){let t=e=>_({count:Jl.find(n=>n===e)});return H(p("count_by"),Jl.map(e=>[e,p(`by_${e}`)]),w.count,
t)}function wg(){return m("input",{type:"number",min:1,max:999,value:w.min_weight,"aria-label":p("min_weight"),onchange:t=>_(
{min_weight:Math.max(1,Math.floor(Number(t.target.value))||1)})})}function bg(t){let e=H(p("distance"),[1,2,3].map(n=>[String(
n),q(n,"step")]),String(w.steps),n=>_({steps:Number(n)}));return m("p",{class:"ego"},p("neighbours_of",{name:Jn(t)})," ",
e," ",N(p("show_all"),()=>_({ego:null})))}var Zl=["level","count","min_weight","quad_classes","modes","certainties","polarities","kinds"];Zl.push("relations","typ\
es","articles","coders","issues","inferred","headlines","self","ego","all");var xr=()=>Zl.filter(t=>JSON.stringify(w[t])!==
JSON.stringify(U[t]));function Xl(){let t=v("side"),e=Ln(t),{scrollTop:n}=t,o=t.querySelector("details.group[open]")!==null,
s=xr(),r=()=>_(Object.fromEntries(s.map(i=>[i,U[i]])));A(t,m("div",{class:"box-head"},m("h2",{},p("filters")),s.length>0&&
M(p("reset"),r,{class:"quiet-button"}),M("\xD7",()=>t.hidePopover(),{class:"close","aria-label":p("close")})),Yl(),Vl(),
Kl(o),_e(p("display"),Fl())),En(t,e),n&&(t.scrollTop=n)}function tu({statements:t}){let[e,n]=[1/0,-1/0];for(let o of[t.first,t.last])for(let s of o)s!==null&&(e=Math.min(e,s),n=
Math.max(n,s));return e>n?null:[e,n]}function eu({facts:t,state:e,chosen:n}){let o=e.since!==null||e.until!==null||!e.undated,
s={...e,since:null,until:null,undated:!0},r=o?ut(t,s,X(e)):n;return{chosen:r,statements:K(r.inside)}}function nu(t,e,n,[
o,s],r){let i=(s-o+1)/r,a=new Array(r).fill(0),c=new Array(r).fill(0),l=f=>Math.min(r-1,Math.max(0,Math.floor((f-o)/i))),
u=new Set;for(let f of n){let d=t.statements.act[f];if(d>=0&&u.has(d))continue;d>=0&&u.add(d);let[h,b]=[e.first[f],e.last[f]];
if(h===null&&b===null)continue;let[y,$]=[l(h??o),l(b??s)],S=h!==null&&b===h&&!e.approximate[f];for(let O=y;O<=$;O++)(S?a:
c)[O]+=1/($-y+1)}return{sure:a,unsure:c,width:i}}var yr=120,_r=!1;function su(){let t=v("time"),e=tu(g),{chosen:n,statements:o}=eu(x),s=o.filter(d=>n.first[d]===null&&n.
last[d]===null),r=s.length>0&&m("p",{class:"undated"},W(q(s.length,"undated"),s,p("undated_many")));if(!e||e[0]===e[1]){
A(t,m("p",{class:"quiet"},p("no_period")),r);return}let i=xg(e),a=t.querySelector(".slider")?t.children:[m("div",{class:"\
time-head"}),_g(e)],[c,l]=a;c.isConnected||A(t,c,l),A(c,yg(e,i),r);let[u,...f]=l.children;u.replaceWith(Og(n,o,e,i));for(let[
d,h]of f.slice(0,2).entries())h.value=String(i[d]),h.setAttribute("aria-valuetext",et(i[d]))}function xg([t,e]){return[Math.
max(t,w.since??t),Math.min(e,w.until??e)]}function yg(t,[e,n]){return[m("h2",{},p("period")),ou("since",e,t),"\u2013",ou(
"until",n,t),vt()&&M(p("whole_period"),()=>_({since:null,until:null})),Y(p("only_certain_dates"),w.inside==="certainly",
o=>_({inside:o?"certainly":"possibly"})),Y(p("include_undated"),w.undated,o=>_({undated:o}))]}function ou(t,e,[n,o]){let s=r=>{
let i=xi(r);i!==null&&ru(t,i,[n,o])};return m("input",{type:"date",value:et(e),min:et(n),max:et(o),"aria-label":p(t),onchange:r=>s(
r.target.value)})}function _g([t,e]){let n=o=>m("input",{type:"range",min:t,max:e,step:1,"aria-label":p(o),oninput:s=>ru(
o,Number(s.target.value),[t,e])});return m("div",{class:"slider"},k("svg"),n("since"),n("until"),$g([t,e]))}function $g([
t,e]){return m("div",{class:"years","aria-hidden":"true"},_i(t,e).map(([n,o])=>{let s=m("span",{},o);return s.style.left=
`${(n-t)/(e-t+1)*100}%`,s}))}function Og(t,e,n,[o,s]){let[r]=n,{sure:i,unsure:a,width:c}=nu(g,t,e,n,yr),l=Math.max(...i.
map((d,h)=>d+a[h]),1),u=(d,h,b,y)=>{let[$,S]=[b/l*34,36-(b+y)/l*34],O=(d+1)*c+r<o||d*c+r>s;return b>0&&k("rect",{class:h+
(O?" off":""),x:d/yr*1e3,y:S,width:1e3/yr-1,height:Math.max($,1.5)})},f=i.map((d,h)=>[u(h,"bar",d,0),u(h,"bar unsure",a[h],
d)]);return k("svg",{class:"histogram",viewBox:"0 0 1000 40",preserveAspectRatio:"none",role:"img","aria-label":p("histo\
gram")},f)}function ru(t,e,[n,o]){let s=t==="since"?e<=n:e>=o;Nt({[t]:s?null:e}),(w.since??n)>(w.until??o)&&Nt({[t==="si\
nce"?"until":"since"]:e}),!_r&&(_r=!0,requestAnimationFrame(()=>{_r=!1,_({})}))}var Sg=10,iu=!1,$r="";function Or(){let t=m("div",{class:"choices",role:"group","aria-label":I(p("according_to"))}),e=Gn();
A(v("viewpoint"),m("div",{class:"box-head"},m("h2",{},I(p("according_to"))),kg()),e.length>Sg&&vg(e,t),t,Tg()),au(t,e)}var kg=()=>Y(
p("viewpoint_several"),Sr(),t=>{iu=t,t||w.according_to.length<2?Or():_({according_to:w.according_to.slice(0,1)})}),Sr=()=>iu||
w.according_to.length>1;function vg(t,e){return m("input",{type:"search",placeholder:p("sources_find"),"aria-label":p("s\
ources_find"),value:$r,oninput:n=>{$r=n.target.value,au(e,t)}})}function au(t,e){let n=Rr(g),o=Sr()?"checkbox":"radio",s=e.
filter(([r,i])=>(o==="radio"||r!=="everyone")&&st(i).includes(st($r)));A(t,s.map(([r,i])=>m("label",{class:"tick"},m("in\
put",{type:o,name:"according-to",checked:w.according_to.includes(r),onchange:a=>Mg(r,a.target.checked)}),m("span",{dir:"\
auto"},I(i)),m("span",{class:"number quiet"},E(n.get(r)??0)))))}function Mg(t,e){if(!Sr()){_({according_to:[t]});return}
let o=Gn().map(([s])=>s).filter(s=>s===t?e:w.according_to.includes(s));_({according_to:o.length?o:["authors"]})}var Tg=()=>m(
"p",{},w.compared_with&&`${p("compared_with")} ${pt(w.compared_with)} \xB7 `,N(p("compare_claims"),()=>_({tab:"compare"})));var Ag=8,cu=new Map;function Ce(t,e,n,o){cu.set(t,o);let s=m("button",{type:"button",id:`open-${t}`,class:"opener",popovertarget:t},
e),r=m("div",{id:t,class:"box",popover:"auto",role:"dialog","aria-label":n});return r.addEventListener("beforetoggle",i=>{
i.newState==="open"&&Eg(r,s)}),r.addEventListener("toggle",i=>{i.newState==="open"&&o()}),[s,r]}function lu(t){Lg(t)&&cu.
get(t)?.()}var Lg=t=>document.getElementById(t)?.matches(":popover-open")??!1,Co=t=>document.getElementById(t)?.hidePopover();
function Eg(t,e){let{right:n,bottom:o}=e.getBoundingClientRect();t.style.setProperty("--top",`${o+4}px`),t.style.setProperty(
"--right",`${Math.max(Ag,innerWidth-n)}px`)}var Ng=[["square","form_country"],["triangle","form_person"],["dot","form_actor"],["diamond","form_issue"]],qg={acts:"ac\
t_many",statements:"statement_many",articles:"article_many"};function uu(){return m("section",{class:"legend"},m("h2",{},
p("legend")),m("ul",{},gr().map(([t,e])=>m("li",{},t,m("span",{},e)))),m("ul",{},Ng.map(([t,e])=>m("li",{},hr(t),m("span",
{},p(e))))),Cg(),m("p",{class:"quiet"},p("width_meaning",{what:p(qg[w.count])})))}function Cg(){let t=new Map;for(let{tint:n,
country:o}of x.level.nodes)n>=0&&o&&t.set(n,o);if(!t.size)return null;let e=[...t].sort(([n],[o])=>n-o);return m("ul",{},
e.map(([n,o])=>m("li",{},hr("dot",ee()[n]),m("span",{},p("belongs_to",{name:Ig(o)})))))}function Ig(t){let e=w.language?
Et(t):null;return e?F(e):x.level.countries[t]}function Ie(t){return`${g.title.replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-|-$/g,"").slice(0,60)||"network"}.${t}`}var jg={
"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function ct(t){return String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
"").replace(/[&<>"]/g,e=>jg[e])}var kr=17;function vr(t,e,n){let{text:o}=G(),s=Math.floor(n/7),i=[...fu(g.title,s).map(u=>({line:u,weight:600})),...fu(`${dt(
x)} ${vi(x)}`.trim(),s).map(u=>({line:u,weight:400}))].map(({line:u,weight:f},d)=>`<text x="${t}" y="${e+(d+1)*kr}" font\
-size="12" font-weight="${f}" fill="${o}">${ct(u.trim())}</text>`),[a,c]=[t,e+(i.length+1)*kr+4],l=Ul().map(([u,f])=>{let d=54+
f.length*6.6;a+d>t+n&&a>t&&([a,c]=[t,c+kr]);let h=`<g transform="translate(${a} ${c-11})">${u.innerHTML}</g><text x="${a+
48}" y="${c}" font-size="12" fill="${o}">${ct(f)}</text>`;return a+=d,h});return{height:c-e+12,markup:i.join("")+l.join(
"")}}function fu(t,e){let n=[""];for(let o of t.split(" "))n[n.length-1].length+o.length>e&&n.push(""),n[n.length-1]+=`${o}\
 `;return n}async function pu(){let t=document.querySelector("#canvas canvas"),e=t.width/t.clientWidth||1,n=t.clientWidth,{height:o,
markup:s}=vr(12,0,n-24),r=new Image;r.src=Mr(`<svg xmlns="${Tn}" width="${n}" height="${o}" font-family="system-ui, sans\
-serif">${s}</svg>`),await r.decode();let i=document.createElement("canvas");i.width=t.width,i.height=t.height+o*e;let a=i.
getContext("2d");a.fillStyle=G().ground,a.fillRect(0,0,i.width,i.height),a.drawImage(t,0,0),a.drawImage(r,0,t.height,n*e,
o*e),i.toBlob(c=>c&&ye(Ie("png"),"image/png",c))}var Mr=t=>`data:image/svg+xml;charset=utf-8,${encodeURIComponent(t)}`;function je(){
let t=to()?.body;if(!t?.nodeIndices.length)return"";let{nodes:e}=x.level,n=t.nodeIndices.map(u=>({at:u,x:t.nodes[u].x,y:t.
nodes[u].y})),[o,s]=[Math.min(...n.map(({x:u})=>u))-90,Math.max(...n.map(({x:u})=>u))+90],[r,i]=[Math.min(...n.map(({y:u})=>u))-
60,Math.max(...n.map(({y:u})=>u))+70],a=[...[...x.arrows.keys()].map(u=>Wg(u,t)),...n.map(({at:u,x:f,y:d})=>Pg(u,e[u],f,
d))],c=vr(o+12,i,s-o-24),l=[o,r,s-o,i-r+c.height].map(u=>u.toFixed(1));return`<svg xmlns="${Tn}" viewBox="${l.join(" ")}\
" font-family="system-ui, sans-serif"><rect x="${l[0]}" y="${l[1]}" width="${l[2]}" height="${l[3]}" fill="${G().ground}\
"/>${a.join("")}${c.markup}</svg>
`}function Rg(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.hypot(o,s),i=n?.enabled?n.roundness:0,a=Math.atan2(s,o)+(.5*(n?.type===
"curvedCCW"?-i:i)+.5)*Math.PI,c=(.5*i+.5)*r;return{x:t.x+c*Math.sin(a),y:t.y+c*Math.cos(a)}}function mu(t,e,n){let o=n.nodes[e],
s=Math.hypot(o.x-t.x,o.y-t.y)||1,r=x.level.nodes[e].size+3;return{x:o.x-(o.x-t.x)/s*r,y:o.y-(o.y-t.y)/s*r}}var ln=({x:t,
y:e})=>`${t.toFixed(1)} ${e.toFixed(1)}`;function Wg(t,e){let{options:n}=e.edges[t],{arrows:o}=x.level,{signs:s,holds:r,
marks:i}=g.encodings,[a,c]=[e.nodes[o.actor[t]],e.nodes[o.target[t]]],{color:l}=n.color,u=a===c,f=u?{x:a.x+34,y:a.y-34}:
Rg(a,c,n.smooth),d=u?{x:a.x,y:a.y-16}:mu(f,o.actor[t],e),h=u?{x:a.x+16,y:a.y}:mu(f,o.target[t],e),b=Math.atan2(h.y-f.y,h.
x-f.x)*180/Math.PI,y={x:(d.x+2*f.x+h.x)/4,y:(d.y+2*f.y+h.y)/4},{dashes:$}=r[o.hold[t]],S=$.length?` stroke-dasharray="${$.
join(" ")}"`:"",O=`<path d="M${ln(d)} Q${ln(f)} ${ln(h)}" fill="none" stroke="${l}" stroke-width="${n.width.toFixed(1)}"${S}\
/>`,L=pr(s[o.sign[t]].head,l,`translate(${ln(h)}) rotate(${b}) scale(1)`),j=dr(i[o.mark[t]].middle,l,y.x.toFixed(1),y.y.
toFixed(1));return O+(L?.outerHTML??"")+(j?.outerHTML??"")+Bg(n.label??"",d,h,y)}function Bg(t,e,n,o){if(!t)return"";let s=Math.
atan2(n.y-e.y,n.x-e.x)*180/Math.PI,r=s>90||s<-90?s+180:s,i=t.split(`
`),a=i.map((c,l)=>`<tspan x="0" y="${-4-12*(i.length-1-l)}">${ct(c)}</tspan>`);return`<text transform="translate(${ln(o)}\
) rotate(${r.toFixed(1)})" font-size="11" ${du()}>${a.join("")}</text>`}var du=()=>`text-anchor="middle" fill="${G().text}\
" stroke="${G().ground}" stroke-width="3" paint-order="stroke"`;function Pg(t,{size:e,shape:n,tint:o},s,r){let i={square:`\
<rect x="${s-e}" y="${r-e}" width="${2*e}" height="${2*e}" `,triangle:`<path d="M${s} ${r-e} L${s+e} ${r+e*.8} L${s-e} ${r+
e*.8} Z" `,diamond:`<path d="M${s} ${r-e} L${s+e} ${r} L${s} ${r+e} L${s-e} ${r} Z" `,dot:`<circle cx="${s}" cy="${r}" r\
="${e}" `},c=be(C(x.level,t)).split(`
`).map((u,f)=>`<text x="${s}" y="${r+e+14+f*14}" font-size="13" ${du()}>${ct(u)}</text>`),l=o>=0?ee()[o]:G().node;return`${i[n]}\
fill="${l}" stroke="${G().line}"/>${c.join("")}`}var hu=["type","sector","country"],Dg=["weight","acts","articles","sources","statements"];function Fg(t){let e=String(t),
n=/^[=+\-@\t\r]/.test(e)&&Number.isNaN(Number(e))?`'${e}`:e;return/[",\r\n]/.test(n)?`"${n.replace(/"/g,'""')}"`:n}function Io(){
let{nodes:t}=x.level,n=["actor","actor_label","target","target_label","weight","acts",...g.names.quad_classes.map(s=>s.replace(
" ","_")),"no_quad_class","articles","sources","label","statements"],o=bs(x).map(({pair:s,actor:r,target:i})=>{let{acts:a,
byQuadClass:c,noQuadClass:l,articles:u,sources:f,statements:d}=qt(x,s);return[...[t[s.a].actor,r,t[s.b].actor,i],s.weight,
a,...c,l,u.size,f.size,It(g,s.rows),bt(g,d).join(" ")]});return[n,...o].map(s=>`${s.map(Fg).join(",")}\r
`).join("")}function jo(){let{nodes:t}=x.level,e=new Set,n=bs(x).map(({pair:r},i)=>{e.add(r.a).add(r.b);let{acts:a,articles:c,
sources:l,statements:u}=qt(x,r),f=[r.weight,a,c.size,l.size,bt(g,u).join(" ")],d=`source="${ct(t[r.a].actor)}" target="${ct(
t[r.b].actor)}"`;return`<edge id="${i}" ${d} label="${ct(It(g,r.rows))}" weight="${r.weight}"><attvalues>${f.map(gu).join(
"")}</attvalues></edge>`}),o=[...e].sort((r,i)=>r-i).map(r=>{let i=hu.map((a,c)=>gu(t[r][a],c)).join("");return`<node id\
="${ct(t[r].actor)}" label="${ct(C(x.level,r))}"><attvalues>${i}</attvalues></node>`});return`<?xml version="1.0" encodi\
ng="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">${wu("node",hu,()=>"string")+wu("edge",
Dg,r=>r==="statements"?"string":"integer")}<nodes>${o.join("")}</nodes><edges>${n.join("")}</edges></graph></gexf>
`}var gu=(t,e)=>t===null||t===""?"":`<attvalue for="${e}" value="${ct(t)}"/>`;function wu(t,e,n){let o=e.map((s,r)=>`<at\
tribute id="${r}" title="${s}" type="${n(s)}"/>`).join("");return`<attributes class="${t}">${o}</attributes>`}function bu(){let t=(e,n)=>M(p(e),()=>{n(),Co("save")});A(v("save"),m("h2",{},p("save")),t("save_png",pu),t("save_svg",()=>ye(
Ie("svg"),"image/svg+xml",je())),t("save_csv",()=>ye(Ie("csv"),"text/csv",Io())),t("save_gexf",()=>ye(Ie("gexf"),"applic\
ation/xml",jo())),t("print",()=>window.print()))}var yu=["viewpoint","time","side"];function _u(){let t=m("input",{type:"checkbox",onchange:e=>Ji(e.target.checked)});A(v(
"app"),m("header",{},m("h1",{dir:"auto"},g.title),Rl(),m("div",{class:"tools"},Hg())),m("nav",{id:"views","aria-label":p(
"views")},m("div",{id:"tabs",role:"tablist","aria-label":p("views"),onkeydown:Gg},Bt.map(Ug)),m("p",{id:"matching",class:"\
quiet"})),m("main",{},m("div",{id:"main",role:"tabpanel"},m("div",{id:"stage"},m("div",{id:"canvas",role:"application","\
aria-label":p("graph_of")}),m("img",{id:"printed",alt:""}),m("p",{id:"empty",class:"empty"}),m("div",{class:"over"},Ce("\
legend",p("legend"),p("legend"),()=>A(v("legend"),uu())),M(p("fit"),eo),m("label",{class:"tick",id:"physics"},t,m("span",
{},p("physics")))),m("p",{id:"hint",class:"hint"})),m("div",{id:"sheet"}),m("p",{id:"caption"}))),m("aside",{id:"panel",
tabindex:0,"aria-label":p("quotes")}),m("p",{id:"announced",class:"unseen","aria-live":"polite"})),document.addEventListener(
"keydown",Qg)}var Hg=()=>[Ce("viewpoint",xu("viewpoint",I(p("according_to"))),I(p("according_to")),Or),Ce("time",xu("tim\
e",p("period")),p("period"),su),Ce("side",[p("filters"),m("span",{class:"set"})],p("filters"),Xl),Ce("save",p("save"),p(
"save"),bu)],xu=(t,e)=>[m("span",{class:"quiet"},e),m("span",{id:`chosen-${t}`,class:"chosen"})];function $u(){let{tab:t,
open:e}=w;document.documentElement.dataset.theme=w.theme,document.body.classList.toggle("wide",!e);for(let n of Bt){let o=v(
`tab-${n}`);o.setAttribute("aria-selected",String(n===t)),o.tabIndex=n===t?0:-1}v(`tab-${t}`).scrollIntoView?.({block:"n\
earest",inline:"nearest"}),v("main").setAttribute("aria-labelledby",`tab-${t}`),v("stage").hidden=t!=="graph",v("sheet").
hidden=t==="graph"}function Ou(){let t=[...w.according_to,...w.compared_with??[]];v("chosen-viewpoint").textContent=t.length>
1?q(t.length,"viewpoint"):pt(t),v("chosen-time").textContent=vt()?Ue():p("any_time");let e=xr().length,n=v("open-side");
A(n.querySelector(".set"),e>0&&String(e)),n.setAttribute("aria-label",e?p("filters_set",{n:e}):p("filters")),v("matching").
textContent=zg();for(let o of yu)lu(o)}function zg(){let t=K(Be(g,{...w,count:"statements"},X(w),[])),e=new Set(t.map(n=>g.
statements.article[n]));return p(t.length===1?"matches":"match",{statements:q(t.length,"statement"),articles:q(e.size,"a\
rticle")})}var Ug=t=>M(p(`tab_${t}`),()=>_({tab:t}),{role:"tab",id:`tab-${t}`,"aria-controls":"main"});async function Gg({
key:t}){let e={ArrowRight:1,ArrowLeft:-1}[t];if(!e)return;let n=Bt[(Bt.indexOf(w.tab)+e+Bt.length)%Bt.length];await _({tab:n}),
v(`tab-${n}`).focus()}function Qg(t){if(t.target instanceof Element&&/^(INPUT|SELECT|TEXTAREA)$/.test(t.target.tagName))
return;let e=document.querySelector(":popover-open")!==null;if(t.key==="Escape"&&w.open&&!e&&_({open:null}),t.key==="/"){
t.preventDefault();for(let n of[...yu,"save"])Co(n);v("search").focus()}}var Vg=["open","pair","lanes","article","about","claimant","unfolded","rows","facets","columns","sort","more","tab","the\
me","citation","find"],Kg=["ego","steps","level","all","grown"],Jg={findings:ic,arguments:Sa,table:Bc,matrix:Lc,timeline:ko,
bargains:Ka,article:Ga,compare:Ds};async function Su(t){let e=fi();("article"in t||"tab"in t)&&!("find"in t)&&Nt({find:null}),
kn(t),await un(t),"open"in t&&w.open||mi(e)}async function un(t){let e=Object.keys(t??w),n=!!(t&&x&&e.length)&&e.every(r=>Vg.
includes(r)),o=!x;(w.compared_with||w.language)&&await R(),n||await ii();let s=!n&&!o&&e.some(r=>Kg.includes(r));$u(),(!n||
e.includes("theme"))&&Ou(),Zg(),await Yg(s),await da()}async function Yg(t){if(w.tab!=="graph"){await Jg[w.tab](v("sheet")),
mc(v("sheet"));return}let e=!x.arrows.size&&!x.isGrown;v("empty").textContent=e?Vt():"",v("physics").hidden=x.nodes.size>=
zi,Ui(t)}function Zg(){let t=v("caption");if(t.hidden=["findings","arguments","compare","matrix","table","article"].includes(
w.tab),w.tab!=="graph"){A(t,Ge());return}let{statements:e}=Ct(x),n=[x.selfLoops>0&&p("note_self_loops",{n:x.selfLoops}),
x.isGrown&&p("not_drawn_yet"),x.arrows.size>Xn&&p("note_zoom")].filter(Boolean),o=e.filter(s=>x.chosen.undated.has(s));A(
t,dt(x)," ",W(p("show_quotes"),e,p("based_on_drawn")),n.length>0&&` \xB7 ${n.join(" ")}`,o.length>0&&[" \xB7 ",W(q(o.length,
"article_date_used"),o,p("undated_many"))])}function ku(){let t=w.tab==="graph"?je():"",e=v("printed");e.alt=dt(x),t?e.src=Mr(t):e.removeAttribute("src")}var vu={change:_,state:()=>w,edges:()=>St(x).map(t=>{let e=qt(x,t);return{actor:x.level.nodes[t.a].actor,target:x.level.
nodes[t.b].actor,label:It(g,t.rows),weight:t.weight,acts:e.acts,quad_classes:[...e.byQuadClass,e.noQuadClass],articles:e.
articles.size,sources:e.sources.size,statements:bt(g,e.statements)}}),parts:()=>x.parts?.claims.map(t=>t.map(({sides:e,positions:n})=>[
...e.map(o=>bt(g,o)),...n.map(o=>[...new Set(o.map(({how:s})=>s))].sort())])),compared:()=>{let{according_to:t,compared_with:e}=mo(
g,w,U).state;return[t,e]},arguments:async()=>{let{cards:t,...e}=await $n();return Xe(g,{cards:t,...e},w).map(({tail:n,head:o,
words:s,statements:r})=>({tail:t[n].text,head:t[o].text,words:s,statements:bt(g,r)}))},timeline:()=>{let{act:t}=g.statements,
e=Te(x),n=new Map(e.map(({main:o,statements:s})=>[t[o],bt(g,s)]));return{units:e.map(({statements:o,isReal:s,first:r,last:i})=>({
statements:bt(g,o),isReal:s,first:r,last:i})),orders:nr(x).flatMap(([o,s])=>{let r=[n.get(o),n.get(s)];return r[0]&&r[1]?
[r]:[]})}},bargains:()=>Sn().bargains.map(t=>({acts:t.length,statements:bt(g,t.flatMap(e=>e.statements))})),search:async(t,e)=>((await mr()).
groups(t,e).find(o=>o.kind===e)?.hits??[]).map(({label:o,count:s,phrase:r,statements:i,snippet:a})=>({label:o,count:s,phrase:r?
{...r,relation:g.relations[r.relation].id}:null,statements:i?bt(g,i):null,text:a?.text??null})),svg:je,csv:Io,gexf:jo,network:to};async function Xg(){ri(Su),await si(ui,document.documentElement.lang||"en"),Nt(Fo(location.hash,U)),_u(),await un(),document.
body.classList.add("ready"),addEventListener("hashchange",tw),addEventListener("beforeprint",ku),is().addEventListener("\
change",()=>w.theme==="auto"&&un()),(window.requestIdleCallback||setTimeout)(()=>R())}function tw({newURL:t}){let e=Fo(new URL(
t).hash,U);Er(e,w)||(Nt(e),kn({}),un())}Object.assign(window,{explorer:vu});Xg();})();

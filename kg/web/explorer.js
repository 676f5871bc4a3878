"use strict";(()=>{var Bt=["findings","graph","arguments","compare","timeline","bargains","matrix","table","article"],Fo=["entity","organis\
ation","sector","country"],Ho=["ties","statements"],zo=["plain","chicago","apa"],Nu=["acts","statements","articles"],De={
tab:"graph",level:"entity",according_to:["authors"],compared_with:null,since:null,until:null,inside:"possibly",undated:!0,
kinds:null,quad_classes:null,relations:null,modes:null,certainties:null,polarities:null,coders:null,articles:null,types:null,
count:"statements",inferred:!0,headlines:!0,self:!1,issues:!1,min_weight:1,all:!1,ego:null,steps:1,grown:null,open:null,
pair:null,lanes:"actor",article:null,about:null,claimant:null,unfolded:null,rows:"ties",facets:null,columns:null,sort:null,
more:0,find:null,language:null,citation:"plain",theme:"auto"},qr=Object.keys(De),Cu=new Set(["kinds","quad_classes","rel\
ations","modes","certainties","polarities"]),Iu=new Set(["coders","articles","types","according_to","compared_with","gro\
wn","pair","unfolded","find","facets","columns"]),Er={citation:zo,steps:[1,2,3],level:Fo,tab:Bt,lanes:["actor","pair"],theme:[
"auto","light","dark"],count:Nu,rows:Ho},Nr=t=>({...De,...t}),Cr=(t,e)=>qr.every(n=>Ir(t[n],e[n]));function Uo(t,e){return qr.
filter(o=>!Ir(t[o],e[o])).map(o=>`${o}=${encodeURIComponent(JSON.stringify(t[o]))}`).join("&")}function Go(t,e){let n=t.
replace(/^#/,"").split("&").map(o=>[o.slice(0,Math.max(o.indexOf("="),0)),o.slice(o.indexOf("=")+1)]).filter(([o])=>Object.
hasOwn(De,o)).map(([o,s])=>[o,ju(s)]).filter(([o,s])=>Ru(o,s));return{...e,...Object.fromEntries(n)}}var Ir=(t,e)=>JSON.
stringify(t)===JSON.stringify(e);function ju(t){try{return JSON.parse(decodeURIComponent(t))}catch{return}}function Ru(t,e){
return e===null?De[t]===null:Cu.has(t)?Array.isArray(e)&&e.every(Number.isInteger):Iu.has(t)?Array.isArray(e)&&e.every(n=>typeof n==
"string"):Object.hasOwn(Er,t)?Er[t].includes(e):["since","until","min_weight","more"].includes(t)?Number.isInteger(e):typeof e==
(typeof De[t]=="boolean"?"boolean":"string")}function jr(t){let{relations:e,text:n}=t,o=[...new Set(e.map(l=>l.family))],s=Object.entries(t.names).map(([l,u])=>[l,u.
map(f=>n[`${l}: ${f}`]||f)]),r=(l,u)=>u.map((f,d)=>({...f,words:n[`encoding of ${l}: ${t.names[l][d]}`]||f.words})),{signs:i,
holds:a,marks:c}=t.encodings;return{...t,families:o,familyOf:e.map(l=>o.indexOf(l.family)),labels:Object.fromEntries(s),
encodings:{signs:r("signs",i),holds:r("holds",a),marks:r("marks",c)}}}function Rr(t,e){let n=new Uint8Array(e.nodes.length);
for(let o of[e.actor,e.target])for(let s of o)n[s]=1;return{...e,name:t,numbers:new Map(e.nodes.map((o,s)=>[o.actor,s])),
isTied:n,arrows:{...e.arrows,actor:e.edges.map(o=>o.from),target:e.edges.map(o=>o.to)}}}var dn=t=>({...t,count:"statements",kinds:null,quad_classes:null,relations:null,modes:null,polarities:null});var nt=t=>t.compared_with?[...t.according_to,...t.compared_with]:t.according_to;function Wr(t,e){let n=t.statements;if(e.
includes("everyone"))return()=>!0;let o=Qo(t,e),s=new Set(Br(e,"of:").map(r=>t.sources.findIndex(i=>i.id===r)));return r=>n.
own[r]===1&&o(r)||n.source[r]>=0&&s.has(n.source[r])}function Qo(t,e){let n=t.statements;if(e.includes("authors")||e.includes(
"everyone"))return()=>!0;let o=Fe(t,e);return s=>o.has(n.publisher[s])||o.has(n.author[s])}var Fe=(t,e)=>new Set(Br(e.includes(
"everyone")?[]:e,"by:").map(n=>t.signers.indexOf(n)).filter(n=>n>=0)),Br=(t,e)=>t.filter(n=>n.startsWith(e)).map(n=>n.slice(
e.length));function Pr({statements:t,signers:e,sources:n}){let o=new Map([["everyone",0]]),s=r=>o.set(r,(o.get(r)??0)+1);
for(let r of t.own.keys())if(!t.aside[r]){if(s("everyone"),t.own[r]){s("authors");for(let i of new Set([t.publisher[r],t.
author[r]]))i>=0&&s(`by:${e[i]}`)}t.source[r]>=0&&s(`of:${n[t.source[r]].id}`)}return o}var te=0,Wu=1,hn=0,tt=({statements:t},e)=>t.mode[e]===te&&t.polarity[e]===0,G=t=>Array.from(t.keys()).filter(e=>t[e]),xt=(t,e)=>e.
map(n=>t.statements.key[n]).sort();function mt(t,e,n){let o=t.statements,s=Hr(t,e,n,o.alternative),r=zr(o),i=Bu(t,s,r),a=Gr(
t,e,s,r);Qr(t,e,s,i);let c=s.slice();for(let[l,u]of o.sums)s[l]&&u.some(f=>c[f])&&(s[l]=0);return{inside:s,main:i,...r,undated:a}}
function He(t,e,n,o=t.statements.disjunct){let s=t.statements,r=Hr(t,e,n,o);return Gr(t,e,r,zr(s)),Qr(t,e,r,s.key.map((i,a)=>a)),
r}function we(t,e,n=[]){let o={...e,kinds:null,quad_classes:null,modes:null,polarities:null};return He(t,{...o,count:"st\
atements"},nt(e),n)}function Vo(t,e){let n=t.statements,o=e.coders&&new Set(e.coders.map(s=>t.coders.indexOf(s)));return s=>o?
o.has(n.coder[s]):n.aside[s]!==Wu}function Ko(t,e,n){let o=t.statements,s=Fe(t,n);if(!e.coders&&!e.articles&&!s.size)return Uint8Array.
from(o.aside,l=>l?0:1);let r=Vo(t,e),i=e.articles&&new Set(e.articles.map(l=>t.articles.findIndex(u=>u.id===l))),a=Uint8Array.
from(o.article,(l,u)=>r(u)&&(!i||i.has(l))?1:0),c=new Map;for(let l of G(a)){let u=o.article[l],{text:f,copy:d}=t.articles[u],
b=((s.has(o.publisher[l])||s.has(o.author[l])?0:2)+(d?1:0))*t.articles.length+u,y=c.get(f);(!y||b<y[0])&&c.set(f,[b,u])}
for(let l of G(a))c.get(t.articles[o.article[l]].text)?.[1]!==o.article[l]&&(a[l]=0);return a}function Hr(t,e,n,o){let s=t.
statements,r=Ko(t,e,n),i=Wr(t,n),a=e.count==="acts",c=ge(a&&e.kinds===null?[hn]:e.kinds),[l,u]=[ge(e.relations),ge(e.modes)],
[f,d]=[ge(e.certainties),ge(e.polarities)];for(let h=0;h<r.length;h++){if(!r[h])continue;let b=t.relations[s.relation[h]];
i(h)&&!o[h]&&c(b.kind)&&!(a&&b.kind===hn&&!b.deed)&&l(s.relation[h])&&u(s.mode[h])&&f(s.certainty[h])&&d(s.polarity[h])&&
(e.inferred||!s.inferred[h])&&(e.headlines||!s.headline[h])||(r[h]=0)}return r}function ge(t){let e=t&&new Set(t);return n=>e===
null||e.has(n)}var zr=t=>({first:t.first.slice(),last:t.last.slice(),approximate:t.approximate.slice()});function Bu(t,e,{
first:n,last:o,approximate:s}){let r=t.statements,i=Int32Array.from(e,(a,c)=>c);for(let a of Du(r,e)){if(a.length<2)continue;
a.sort((l,u)=>r.rank[l]-r.rank[u]);let c=Pu(t,a);for(let l of a)i[l]=a[0],c&&(tt(t,l)||!Ur(r,l))&&([n[l],o[l],s[l]]=[c.first,
c.last,c.approximate])}return i}var Ur=(t,e)=>t.first[e]!==null||t.last[e]!==null;function Pu(t,e){let n=t.statements,o=e.
filter(c=>Ur(n,c));if(!o.length)return null;let s=Dr(Dr(o,c=>tt(t,c)),c=>!n.approximate[c]),r=Fr(s.map(c=>n.first[c]),Math.
max),i=Fr(s.map(c=>n.last[c]),Math.min),[a]=s;return r!==null&&i!==null&&r>i?{first:n.first[a],last:n.last[a],approximate:1}:
{first:r,last:i,approximate:n.approximate[a]}}function Dr(t,e){let n=t.filter(e);return n.length?n:t}function Fr(t,e){let n=t.
filter(o=>o!==null);return n.length?e(...n):null}function Du(t,e){let n=new Map;for(let o=0;o<e.length;o++){if(!e[o]||t.
act[o]<0)continue;let s=n.get(t.act[o]);s?s.push(o):n.set(t.act[o],[o])}return n.values()}function Gr(t,e,n,{first:o,last:s,
approximate:r}){let i=new Set,{since:a,until:c}=e;if(a===null&&c===null&&e.undated)return i;let l=e.inside==="certainly";
for(let u=0;u<n.length;u++){if(!n[u])continue;let[f,d]=[o[u],s[u]],h=f===null&&d===null;if(l&&r[u]||h&&(l||!e.undated)){
n[u]=0;continue}if(h){let $=t.articles[t.statements.article[u]];[f,d]=[$.first,$.last]}let[b,y]=l?[f,d]:[d,f];a!==null&&
(b===null?l:b<a)&&(n[u]=0),c!==null&&(y===null?l:y>c)&&(n[u]=0),h&&n[u]&&i.add(u)}return i}function Qr(t,e,n,o){let s=ge(
e.quad_classes);for(let r=0;r<n.length;r++)s(t.statements.quad_class[o[r]])||(n[r]=0)}var gn=["price","condition"];function Vr(t,e,n){let o=Fu(t,n),s=a=>gn.includes(e.roles[a].function??""),r=a=>a.statements.
some(c=>e.statements[c].roles?.some(([l])=>s(l))),i=Uu(t,o).map(a=>a.map(c=>o[c])).sort((a,c)=>c.length-a.length||a[0].statements[0]-
c[0].statements[0]);return{bargains:i.filter(a=>a.some(r)),others:i.filter(a=>!a.some(r))}}function Jo(t,e,n){let o=JSON.
stringify(n.flatMap(i=>i.statements).sort((i,a)=>i-a)),s=i=>!e.compared_with&&Object.entries(i).every(([a,c])=>JSON.stringify(
e[a])===JSON.stringify(c));return(t.courses.find(i=>s(i.state))?.bargains??[]).find(i=>JSON.stringify(i.offers)===o)}function Fu(t,e){
let n=mt(t,dn(e),nt(e)),{act:o,relation:s}=t.statements,r=new Map;for(let i of t.offers.mentions.filter(a=>zu(t,n,a))){let[
a,,,c,l,u,f,d]=i,h=r.get(o[a])??Hu(s[n.main[a]]);r.set(o[a],h),h.statements.push(a);for(let b of c)h.sides.add(b);for(let b of l)
h.toSides.add(b);for(let b of d)h.about.add(b);for(let b of u)h.targets.set(b,[...h.targets.get(b)??[],a]);for(let b of f)
h.things.set(b,[...h.things.get(b)??[],a])}return[...r.values()]}var Hu=t=>({relation:t,statements:[],sides:new Set,toSides:new Set,
targets:new Map,things:new Map,about:new Set});function zu(t,{inside:e,main:n,first:o,last:s},[r,i,a]){let{act:c,relation:l}=t.
statements,{deed:u,offers:f}=t.relations[l[n[r]]];return e[r]===1&&i===o[r]&&a===s[r]&&c[r]>=0&&tt(t,r)&&u&&f}function Uu(t,e){
let n=e.map((l,u)=>u),o=l=>(n[l]!==l&&(n[l]=o(n[l])),n[l]),s=(l,u)=>{n[Math.max(o(l),o(u))]=Math.min(o(l),o(u))},r=Gu(t,
e),i=l=>e[l].toSides.size>0;for(let[l,u]of r)([...e[l].toSides].some(d=>e[u].toSides.has(d))||!i(l)&&!i(u))&&s(l,u);let a=new Map;
for(let[l,u]of r){if(i(l)===i(u))continue;let[f,d]=(i(l)?[u,l]:[l,u]).map(o);a.set(f,(a.get(f)??new Set).add(d))}for(let[
l,u]of a)u.size===1&&s(l,[...u][0]);let c=new Map;for(let l of e.keys())c.set(o(l),[...c.get(o(l))??[],l]);return[...c.values()]}
function Gu(t,e){let n=new Map;for(let[s,{sides:r,things:i,about:a}]of e.entries()){let c=i.size?[...i.keys()]:a.size?[...a]:
[""];for(let l of r)for(let u of c){let f=JSON.stringify([l,u]);n.set(f,[...n.get(f)??[],s])}}let o=(s,r)=>t.relations[e[s].
relation].wider.includes(e[r].relation);return[...n.values()].flatMap(s=>s.flatMap((r,i)=>s.slice(i+1).map(a=>[r,a]))).filter(
([s,r])=>o(s,r)||o(r,s))}var Lt=(t,e,n)=>t*n+e;function wn(t,e,n,o,s){let r=e.nodes.length,i=new Map;for(let a of n){let[c,l]=[e.actor[a],e.target[a]],
u=Lt(c,l,r),f=i.get(u);f?f.rows.push(a):i.set(u,{a:c,b:l,key:u,rows:[a],weight:0})}for(let a of i.values())a.weight=Pt(t,
a.rows,o,s);return i}function Pt(t,e,n,o){let s=t.statements,{statement:r}=t.ties,i=c=>s.act[c]>=0&&t.relations[s.relation[n.
main[c]]].deed;if(e.length===1)return o==="acts"&&!i(r[e[0]])?0:1;let a=new Set;for(let c of e){let l=r[c];o==="articles"?
a.add(s.article[l]):o==="statements"?a.add(l):i(l)&&a.add(s.act[l])}return a.size}var Yo=class{weight=0;ends=[];known=null;get others(){
return this.known??=new Set(this.ends),this.known}};function Kr(t){let e=new Map,n=(o,s,r)=>{let i=e.get(o)??new Yo;e.set(
o,i),i.ends.push(s),i.weight+=r.weight};for(let o of t.values())n(o.a,o.b,o),n(o.b,o.a,o);return e}function Yr(t,e,n,o){let s=a=>t.numbers.get(a)??-1,r={isGrown:!1,weakest:0,kept:null};if(o.ego!==null&&n.has(s(o.ego)))return{
...r,shown:Ku(n,s(o.ego),o.steps)};let i=new Set(n.keys());return o.all?{...r,shown:i}:i.size<=1e3?{...r,shown:i,...Qu(e)}:
{...r,shown:Vu(n,(o.grown||[]).map(s)),isGrown:!0}}var Zo=({shown:t,kept:e},n)=>t.has(n.a)&&t.has(n.b)&&(!e||e.has(n.key)),
kt=t=>[...t.pairs.values()].filter(e=>Zo(t,e)),Jr=new WeakMap;function bn(t){if(!t.isGrown&&!t.kept)return t;let e=Jr.get(
t);if(e)return e;let n=new Set(t.nodes.keys()),o={...t,shown:n,kept:null,weakest:0,isGrown:!1};return Jr.set(t,o),o}var ze=(t,e)=>e.
weight-t.weight||t.key-e.key;function Xo(t){return[...t].sort(([e,{weight:n}],[o,{weight:s}])=>s-n||e-o).map(([e])=>e)}function Qu(t){
if(t.size<=2e4)return{};let e=[...t.values()].sort(ze).slice(0,2e4);return{weakest:t.size-2e4,kept:new Set(e.map(n=>n.key))}}
function Vu(t,e){let n=new Set(Xo(t).slice(0,30));for(let o of e){let s=t.get(o);if(s)for(let r of[o,...s.others])n.add(
r)}return n}function Ku(t,e,n){let o=new Set([e]),s=[e];for(let r=0;r<n;r++){let i=s.flatMap(a=>[...t.get(a)?.others??[]]).
filter(a=>!o.has(a));for(let a of i)o.add(a);s=[...new Set(i)]}return o}var Zr=new WeakMap;function Xr(t,e,n,o,s){let r=new Map;for(let i of n.values())if(Zo(o,i))for(let a of i.rows){let c=Ju(
t,e,a,s),l=r.get(c);l?l.push(a):r.set(c,[a])}return r}function Ju(t,e,n,o){let s=t.ties.statement[n];if(o[s]===s)return e.
arrow[n];let r=t.statements,i=r.relation[o[s]],a=t.ties.together[n]?t.names.signs.indexOf("together"):t.relations[i].sign;
for(let c of[i,-1]){let l=[e.actor[n],e.target[n],c,a,r.hold[o[s]],r.mark[o[s]]].join(" "),u=Yu(e).get(l);if(u!==void 0)
return u}return e.arrow[n]}function Yu(t){let e=Zr.get(t);if(!e){let{actor:n,target:o,relation:s,sign:r,hold:i,mark:a}=t.
arrows;e=new Map(n.map((c,l)=>[[n[l],o[l],s[l],r[l],i[l],a[l]].join(" "),l])),Zr.set(t,e)}return e}var ti=(t,e,n)=>t.names.
signs[e.arrows.sign[n]]==="together";function xn({level:t,arrows:e}){let{arrows:n,nodes:o}=t,s=new Map;for(let r of e.keys()){
let[i,a]=[n.actor[r],n.target[r]],c=Lt(Math.min(i,a),Math.max(i,a),o.length),l=s.get(c)??[[],[]];s.set(c,l),l[i<a?0:1].push(
r)}return[...s.values()]}function ei({arrows:t,nodes:e}){let n=new Map,o=t.actor.map((s,r)=>Lt(Math.min(s,t.target[r]),Math.
max(s,t.target[r]),e.length));for(let s of o)n.set(s,(n.get(s)||0)+1);return o.map(s=>n.get(s)>1)}function yn(t,e){let n=t.statements,o=He(t,{...e,count:"statements"},["everyone"]),s=[],r=(i,a,c)=>s.push({claim:n.claim[i],
first:n.first[i],last:n.last[i],approximate:n.approximate[i],at:a,...c});for(let i of G(o)){let a=n.polarity[i]===0,c={affirms:a,
how:a?"affirms":"denies",held:!0};n.source[i]>=0&&r(i,i,{who:t.sources[n.source[i]].id,certainty:n.certainty[i],...c}),n.
own[i]&&r(i,i,{who:null,certainty:n.certainty[i],...c});let l=t.names.stances[n.stance[i]],u={who:null,affirms:!a,certainty:null,
held:!1};l==="doubts"&&r(i,i,{...u,how:"doubts"}),l==="rejects"&&r(i,i,{...u,how:a?"rejects":"affirms"})}for(let[i,a,c]of n.
denials){if(!o[i]||n.disjunct[a])continue;let l=n.polarity[a]!==0;r(a,i,{who:c,affirms:l,how:l?"affirms":"denies",certainty:n.
certainty[i],held:!1})}return s}function ni(t,e){if(e.includes("everyone"))return()=>!0;let n=new Set(e),o=Fe(t,e),{publisher:s,
author:r}=t.statements;return({who:i,at:a})=>i===null?n.has("authors")||o.has(s[a])||o.has(r[a]):n.has(`of:${i}`)}var ts=(t,e)=>!t.
approximate&&!e.approximate&&t.last!==null&&e.first!==null&&t.last<e.first;var Ue=["opposed","doubted","only_first","only_second","other_certainty","agreed"],[es,ns,Zu,Xu,si]=[0,1,2,3,4],Dt=5;function _n(t,e,n){
let o={claims:Ue.map(()=>[]),partOf:new Map},s=[e.according_to,n];if(new Set(s.map(a=>[...a].sort().join(`
`))).size<2)return o;let r=s.map(a=>ni(t,a)),i=new Map;for(let a of yn(t,e))for(let[c,l]of r.entries()){if(!l(a))continue;
let u=i.get(a.claim)??[[],[]];i.set(a.claim,u),u[c].push(a)}for(let[a,c]of i.values())for(let[l,u]of os(a,c))tf(o,l,u);return o}
function tf({claims:t,partOf:e},n,o){let s=o.map(i=>[...new Set(i.map(a=>a.at))]),r={positions:o,sides:s,statements:[...new Set(
s.flat())]};t[n].push(r);for(let i of r.statements)e.set(i,Math.min(n,e.get(i)??n))}function os(t,e){let[n,o,s]=[!1,!1,!1];
for(let c of t)for(let l of e)ts(c,l)||ts(l,c)||(c.affirms===l.affirms?s||=c.held&&l.held:oi(c)||oi(l)?o=!0:n=!0);if(n||
o)return[[n?es:ns,[t,e]]];let r=[t,e].map(c=>c.filter(l=>l.held));if(!s)return[[Zu,[r[0],[]]],[Xu,[[],r[1]]]].filter(([,
l])=>l.flat().length);let[i,a]=r.map(c=>[...new Set(c.map(l=>l.certainty))].sort().join(" "));return[[i===a?Dt:si,r]]}var oi=({
how:t})=>t==="doubts"||t==="rejects",ri=t=>t===si||t===Dt,ss=t=>t===es||t===ns;function $n({facts:t,parts:e},n){let o=new Set(
n.map(r=>e?.partOf.get(t.ties.statement[r])));for(let r of[es,ns])if(o.has(r))return r;let[s]=o;return o.size===1&&s!==void 0&&
s!==Dt?s:-1}function On(t,e,n,o){let{ties:s}=t,{inside:r}=n,i=ef(t,n),a=[],c=[],l=0,u=o.types&&new Set(o.types),f=d=>!u||u.has(e.nodes[d].
type);for(let d=0;d<s.statement.length;d++){if(!r[s.statement[d]]||i.has(d))continue;let[h,b]=[e.actor[d],e.target[d]];if(!(!f(
h)||!f(b))){if(h===b&&!o.self){s.issue[d]||l++;continue}(s.issue[d]?c:a).push(d)}}return{between:a,issues:c,selfLoops:l}}
function ef({ties:t,statements:e,relations:n},{inside:o,main:s,first:r,last:i}){let a=new Set,c=l=>l.some(u=>o[u]);for(let[
l,u]of t.manners)n[e.relation[s[t.statement[l]]]].manner!==u&&a.add(l);for(let[l,u,f]of t.times){let d=t.statement[l];(r[d]!==
u||i[d]!==f)&&a.add(l)}for(let[l,u]of t.needs)c(u)||a.add(l);for(let[l,u]of t.yields)c(u)&&a.add(l);return a}function be(t,e,n){let o=mt(t,n,nt(n)),s=On(t,e,o,n),r=n.issues?[...s.between,...s.issues]:s.between,i=wn(t,e,r,o,n.count),
a=n.min_weight>1?new Map([...i].filter(([,u])=>u.weight>=n.min_weight)):i,c=Kr(a),l=Yr(e,a,c,n);return{facts:t,level:e,state:n,
chosen:o,pairs:a,nodes:c,...l,arrows:Xr(t,e,a,l,o.main),parts:n.compared_with&&_n(t,n,n.compared_with),weak:i.size-a.size,
selfLoops:s.selfLoops,withIssues:s.issues.length}}var g,ee=null,ye="en",w,Q,x,xe,rs=null,is=null,as=new Map,cs=new Map,ii=async()=>{};async function ai(t,e){xe=t,ye=e,g=jr(
await xe.facts()),Q=Nr(g.opening),w=Q,ee=rs=is=null,as.clear()}async function R(){rs??=xe.words();let t=await rs;return ee!==
t&&(cs=new Map(t.entities.map((e,n)=>[e.id,n]))),ee=t,t}var Sn=()=>xe.findings();function kn(){return is??=xe.arguments(),
is}function Ft(t){let e=as.get(t)??xe.level(t).then(n=>Rr(t,n));return as.set(t,e),e}var vn=t=>cs.get(t);function Et(t){
let e=cs.get(t);return e===void 0||!ee?null:ee.entities[e]}function ci(t){ii=t}function qt(t){w={...w,...t}}async function _(t){
qt(t),await ii(t)}async function li(){let t=await Ft(w.level);for(;t.name!==w.level;)t=await Ft(w.level);x=be(g,t,w)}var Mn=()=>Vr(
g,T(),w);function T(){if(!ee)throw new Error("what is read was not loaded");return ee}var nf=new Set(["since","until","min_weight","theme","language"]),ui=0,ls=!1;function Tn(t){ls||=Object.keys(t).some(e=>!nf.
has(e)),clearTimeout(ui),ui=setTimeout(()=>{let e=Uo(w,Q),n=ls;if(ls=!1,e!==location.hash.slice(1))try{n?history.pushState(
null,"",`#${e}`):history.replaceState(null,"",`#${e}`)}catch{}},150)}var An=(t={})=>`${g.address??location.href.split("#")[0]}\
#${Uo({...w,...t},Q)}`;var of={light:["#9cc3e6","#f2c14e","#8fd0b0","#e6a5b8","#c3b1e1","#d9b38c"],dark:["#5f9bd1","#cfa13a","#5fae8b","#c57b93",
"#9a84c7","#b58a5e"]},sf={light:{text:"#17202b",ground:"#ffffff",node:"#cbd2d9",line:"#52606d"},dark:{text:"#e9edf1",ground:"\
#192029",node:"#52606d",line:"#9aa5b1"}},rf={light:["#b3261e","#a8327a","#6d3fb0","#00776b","#8a6100","#9aa5b1"],dark:["\
#ff8a80","#f48fb1","#b79af0","#4cc3b4","#e0b050","#52606d"]},us=()=>matchMedia("(prefers-color-scheme: dark)");function Ht(){
return w.theme!=="auto"?w.theme:us().matches?"dark":"light"}var V=()=>sf[Ht()],ne=()=>of[Ht()],Ln=t=>g.encodings.signs[t][Ht()],
fs=t=>rf[Ht()][t];function fi(t,e){let n=$n(t,e);return fs(n<0?Dt:n)}var mi=new Set(["p","h1","h2","h3","h4","li","dt","dd","td","th","caption","blockquote","summary"]);for(let t of["legend",
"option","input"])mi.add(t);var En="http://www.w3.org/2000/svg";function m(t,e={},...n){return pi(document.createElement(
t),mi.has(t)?{dir:"auto",...e}:e,n)}var _e=(t,e)=>m("bdi",{lang:e},t);function k(t,e={},...n){return pi(document.createElementNS(
En,t),e,n)}function pi(t,e,n){for(let[o,s]of Object.entries(e))s==null||s===!1||(typeof s=="function"?t.addEventListener(
o.slice(2),s):o==="value"||o==="checked"?Object.assign(t,{[o]:s}):t.setAttribute(o,s===!0?"":String(s)));return oe(t,n),
t}function oe(t,e){for(let n of e)n==null||n===!1||n===""||(Array.isArray(n)?oe(t,n):t.append(n instanceof Node?n:String(
n)))}function A(t,...e){t.replaceChildren(),oe(t,e)}function v(t){let e=document.getElementById(t);if(!e)throw new Error(
`the page has no ${t}`);return e}function $e(t){v("announced").textContent=t}var di={facts:()=>Ge("facts"),words:()=>Ge("words"),arguments:()=>Ge("arguments"),findings:()=>Ge("findings"),level:t=>Ge(
`level-${t}`)};async function Ge(t){let e=v(t);if(e.type==="application/json")return JSON.parse(e.text);let n=Uint8Array.
from(atob(e.text),s=>s.charCodeAt(0)),o=new Blob([n]).stream().pipeThrough(new DecompressionStream("gzip"));return JSON.
parse(await new Response(o).text())}var ms="button, select, input, summary, [tabindex='0']";function qn(t){return((t.getAttribute("aria-label")||t.closest("\
label")?.textContent||t.textContent)??"").replace(/[\d\u2022]+/g,"").trim()}function hi(){let t=document.activeElement,e=t?.
closest("#side, #time, #viewpoint, #panel, #sheet");return!t||!e||!t.matches(ms)?null:{part:e.id,words:qn(t),at:[...e.querySelectorAll(
ms)].indexOf(t)}}function gi(t){if(!t||document.activeElement!==document.body)return;let e=[...v(t.part).querySelectorAll(
ms)],n=r=>Math.abs(e.indexOf(r)-t.at),[o]=e.filter(r=>qn(r)===t.words).sort((r,i)=>n(r)-n(i));(o??e[Math.min(t.at,e.length-
1)])?.focus({preventScroll:!0})}function Nn(t){return new Set([...t.querySelectorAll("details[open] > summary")].map(qn))}
function Cn(t,e){for(let n of t.querySelectorAll("details"))n.firstElementChild&&e.has(qn(n.firstElementChild))&&(n.open=
!0)}var In=class{#t=new Map;#e;constructor(e,n,o,s){this.facts=e,this.words=n,this.level=o,this.#e=ps(s),this.counted=G(Ko(e,
this.#e,["everyone"])),this.entities=new Int32Array(n.entities.length),this.articles=new Int32Array(e.articles.length),this.
relations=new Int32Array(e.relations.length);for(let r of this.counted){for(let i of this.namedBy(r))this.entities[i]++;
for(let i of e.relations[e.statements.relation[r]].wider)this.relations[i]++;this.articles[e.statements.article[r]]++}}namedBy(e){
let{s:n,o,roles:s=[],sources:r=[]}=this.words.statements[e],i=new Set([n,o,...s.map(([,a])=>a),...r].filter(af));for(let a of i)
for(let c of this.words.entities[a].members??[])i.add(c);return i}ofRelation(e){let{relations:n,statements:o}=this.facts;
return this.counted.filter(s=>n[o.relation[s]].wider.includes(e))}ofQuestion({where:e}){let n=this.facts.statements;return this.
counted.filter(o=>e.some(s=>Object.entries(s).every(([r,i])=>i.includes(Number(n[r][o])))))}ofPhrase({relation:e,actor:n,
target:o}){let{facts:s,level:r}=this,[i,a]=[n,o].map(l=>l===null?-1:r.numbers.get(l));if(i===void 0||a===void 0)return[];
let c=this.rows(e).filter(l=>(i<0||r.actor[l]===i)&&(a<0||r.target[l]===a));return[...new Set(c.map(l=>s.ties.statement[l]))]}targetsOf(e){
let{facts:n,level:o}=this,s=new Map;for(let i of this.rows(e)){let a=o.target[i];s.set(a,(s.get(a)??new Set).add(n.ties.
statement[i]))}return[...s].sort(([i,a],[c,l])=>l.size-a.size||i-c).map(([i])=>o.nodes[i].actor)}rows(e){let n=this.#t.get(
e);if(n)return n;let{facts:o,level:s}=this,r=o.relations.flatMap(({wider:l},u)=>l.includes(e)?[u]:[]),i={...this.#e,relations:r},
a=On(o,s,mt(o,i,["everyone"]),i),c=[...a.between,...a.issues];return this.#t.set(e,c),c}},af=t=>typeof t=="number"&&t>=0,
ps=t=>({...t,according_to:["everyone"],compared_with:null,since:null,until:null,undated:!0,kinds:null,quad_classes:null,
relations:null,modes:null,certainties:null,polarities:null,articles:null,types:null,count:"statements",inferred:!0,headlines:!0,
self:!0,issues:!0,min_weight:1});var wi=new WeakMap;function jn(t,e,n){let o=t.statements,s=t.names.quad_classes,r=new Map,i=s.map(()=>[]),a={unreal:[],none:[]},
[c,l]=[0,0];for(let d of e){let h=t.relations[o.relation[n[d]]],b=o.quad_class[n[d]];if(!(o.act[d]<0||!h.deed))if(!tt(t,
d))a.unreal.push(d);else{if((b<0?a.none:i[b]).push(d),r.has(o.act[d])||(r.set(o.act[d],b),h.goldstein===null))continue;c+=
h.goldstein,l++}}let u=d=>[...r.values()].filter(h=>h===d).length,f=a.unreal.map(d=>o.act[d]).filter(d=>!r.has(d));return{
statements:e,acts:r.size,...a,unrealActs:new Set(f).size,quadClasses:i,byQuadClass:s.map((d,h)=>u(h)),noQuadClass:u(-1),
articles:new Set(e.map(d=>o.article[d])),sources:new Set(e.map(d=>cf(t,d))),sum:c,scored:l}}var cf=({statements:t},e)=>t.
source[e]>=0?-1-t.source[e]:t.author[e]>=0?t.author[e]:t.publisher[e],Qe=t=>[...t.quadClasses.flat(),...t.none],Nt=(t,e)=>jn(
t.facts,zt(t,e.rows),t.chosen.main);function Ct(t){let e=wi.get(t);if(e)return e;let n=kt(t),o=new Set(t.isGrown?t.shown:
[]);for(let{a,b:c}of n)o.add(a).add(c);let{statement:s}=t.facts.ties,r=new Set(n.flatMap(a=>a.rows.map(c=>s[c]))),i={...jn(
t.facts,[...r],t.chosen.main),actors:o.size};return wi.set(t,i),i}function zt({facts:t,chosen:e},n){return pt(e,new Set(
n.map(o=>t.ties.statement[o])))}function pt({first:t,last:e},n){let o=s=>t[s]??e[s]??1/0;return[...n].sort((s,r)=>o(s)-o(
r)||s-r)}function Rn({facts:t,chosen:e},n){let o=new Map;for(let s of n){let r=t.statements.act[s],i=r>=0&&e.inside[s]?`\
act ${r}`:`statement ${s}`,a=o.get(i);a?a.push(s):o.set(i,[s])}return[...o.values()]}function Wn({chosen:t},e){let n=t.main[e[0]];
return e.includes(n)?n:e[0]}var vt=(t,e)=>t.names.quad_classes[e].split(" ")[1],Bn=(t,e)=>e.filter(n=>t.ties.together[n]);
function bi(t,e){let{facts:n,chosen:o,state:s}=t,{relation:r,quad_class:i}=n.statements,a=new Set(Bn(n,e).map(f=>n.ties.
statement[f])),{act:c}=n.statements,l=new Set(e.map(f=>n.ties.statement[f]).filter(f=>tt(n,f)).map(f=>c[f])),u=[[],[],[]];
for(let f of e){let d=n.ties.statement[f];if(s.count==="acts"&&!tt(n,d)&&l.has(c[d]))continue;let h=o.main[d],b=n.relations[r[h]].
sign,y=a.has(d)?n.names.signs.indexOf(vt(n,i[h])):b;u[tt(n,d)?y:2].push(f)}return u.map(f=>f.length?Pt(n,f,o,s.count):0)}var lf=60,Pn=null;function se(){if(!w.open)return null;let t=w.open.indexOf(":"),e=w.open.slice(0,t),n=w.open.slice(t+1);
return{kind:e,names:e==="pair"?n.split(">").map(ds):[n]}}function ds(t){try{return decodeURIComponent(t)}catch{return t}}
var hs=t=>`pair:${t.map(encodeURIComponent).join(">")}`,D=t=>_({open:`actor:${t}`}),ot=t=>_({open:`statement:${g.statements.
key[t]}`}),xi=(t,e)=>hs([t,e].map(n=>x.level.nodes[n].actor));function dt(t,e){let n=[t,e].map(o=>x.level.nodes[o].actor);
return _({open:hs(n)})}function F(t,e,n={}){let o=pt(x.chosen,t),s=o.slice(0,lf).map(r=>g.statements.key[r]);return Pn={
statements:o,label:e,name:[o.length,...s].join(" ")},_({...n,open:`list:${Pn.name}`})}function Dn(t){if(Pn?.name===t)return Pn;
let e=t.split(" ").slice(1);return{name:t,label:"",statements:e.map(n=>g.statements.key.indexOf(n)).filter(n=>n>=0)}}function Fn(t,e){
return _({tab:"article",article:g.articles[t].id,open:`statement:${g.statements.key[e]}`})}function Hn(t){let e=x.level.
nodes[t].actor;return x.isGrown?_({grown:gs(e)}):_({ego:w.ego===e?null:e,steps:1})}var gs=t=>[...new Set([...w.grown||[],
t])];async function yi(t){let e=await Ft("entity"),n=e.numbers.get(t);if(n===void 0)return null;let o={...ps(w),self:w.self,
issues:w.issues},s=[{},{issues:!0},o,{...o,issues:!0}];for(let r of s){let i={...w,...r,level:"entity",ego:null};if(be(g,
e,i).nodes.has(n))return{...r,level:"entity",ego:null}}return null}function _i(t){let e=se();if(!e||!["pair","actor"].includes(
e.kind))return{};let n=x.level,[o,s]=e.names.map(c=>n.numbers.get(c)),r=n.actor.findIndex((c,l)=>c===o&&(s===void 0||n.target[l]===
s)),i=r<0&&o!==void 0&&e.kind==="actor"?n.target.indexOf(o):-1;if(r<0&&i<0)return{open:null};let a=(r<0?[t.target[i]]:[t.
actor[r],t.target[r]]).map(c=>t.nodes[c].actor);return e.kind==="actor"||a[0]===a[1]?{open:`actor:${a[0]}`}:{open:hs(a)}}function p(t,e={}){let n=g.text[t];return n===void 0?t:n.replace(/\{(\w+)\}/g,(o,s)=>s in e?Ut(String(e[s])):o)}var uf=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u,
Ut=t=>uf.test(t)?`\u2068${t}\u2069`:t,E=t=>t<1e3?String(t):t.toLocaleString(ye),Ve=(t,e)=>p(t===1?e:`${e}_many`),N=(t,e)=>`${E(
t)} ${Ve(t,e)}`;function yt(t,e=t.length){return t.length>e?`${t.slice(0,e).join(", ")} ${p("and_more",{n:t.length-e})}`:
[t.slice(0,-1).join(", "),...t.slice(-1)].filter(Boolean).join(` ${p("and")} `)}var I=t=>t.charAt(0).toLocaleUpperCase(ye)+
t.slice(1),ws=t=>`${t>0?"+":t<0?"\u2212":""}${Math.abs(t).toFixed(1)}`;var bs=t=>e=>{e.key!=="Enter"&&e.key!==" "||(e.preventDefault(),t())};function q(t,e,n={}){return m("span",{role:"button",
tabindex:0,class:"link",dir:"auto",onclick:e,onkeydown:bs(e),...n},t)}function M(t,e,n={}){return m("button",{type:"butt\
on",dir:"auto",onclick:o=>e(o.currentTarget),...n},t)}function zn(t,e){let n=ff(t);return!n||!["https:","http:"].includes(
n.protocol)?m("span",{},e):m("a",{href:n.href,dir:"auto",rel:"noopener noreferrer",target:"_blank"},e)}function ff(t){try{
return new URL(t)}catch{return null}}function W(t,e,n){let o=typeof t=="number"?E(t):t;return e.length?q(o,()=>F(e,n),{class:"link number","aria-label":`${o}\
 ${n}: ${p("show_quotes")}`}):m("span",{class:"number none"},o)}var Y=t=>new Date(t*864e5).toISOString().slice(0,10);function Oi(t){let e=Date.parse(`${t}T00:00:00Z`);return Number.isNaN(
e)?null:Math.round(e/864e5)}var ys=t=>new Date(t*864e5).getUTCFullYear(),Si=(t,e)=>Date.UTC(t,e,1)/864e5;function ki(t,e){
let[n,o]=[ys(t),ys(e)],s=Math.max(1,Math.ceil((o-n)/10)),r=[];for(let i=n+1;i<=o;i+=s)r.push([Si(i,0),String(i)]);return r}
var[Gt,Qt]=[30,365],$i=7,mf=4,xs=[1,3,12,24,60,120,300,600,1200];function Un(t,e,n){let o=[];if(n<=$i){let r=n<=1?1:$i;for(let i=t+
1;i<=e;i++)(i-mf)%r===0&&o.push({day:i,step:r});return o}let s=xs.find(r=>r*Gt>=n)??xs[xs.length-1];for(let r=Math.floor(
ys(t)*12/s)*s;;r+=s){let i=Si(Math.floor(r/12),r%12);if(i>e)return o;i>t&&o.push({day:i,step:s*Gt})}}function vi(t,e,n){let o=t.statements,s=new Set(e.map(u=>`${o.article[u]} ${o.coder[u]}`)),[r,i,a]=[new Set,new Set,new Set],
c=new Set([...n].map(u=>t.articles[u].text));for(let u=0;u<o.key.length;u++){let f=o.article[u];!n.has(f)&&c.has(t.articles[f].
text)&&a.add(f),!(!n.has(f)||s.has(`${f} ${o.coder[u]}`))&&(r.add(o.coder[u]),i.add(f))}return{coders:[...new Set(e.filter(
u=>i.has(o.article[u])).map(u=>t.coders[o.coder[u]]))].sort(),others:r.size,reprints:a.size}}var Mi={21:"spring",22:"summer",23:"autumn",24:"winter"};function rt(t){if(t.includes("/")){let[l,u]=t.split("/");return l===
""||l===".."?p("date_until",{to:rt(u)}):u===""||u===".."?p("date_since",{from:rt(l)}):p("date_throughout",{from:rt(l),to:rt(
u)})}let e=/^\[(.+)\.\.(.+)\]$/.exec(t);if(e)return p("date_within",{from:rt(e[1]),to:rt(e[2])});let n=/^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/.
exec(t);if(!n)return t;let[,o,s,r,i]=n,a=o==="XXXX"?p("no_year"):o,c=[r&&String(Number(r)),s&&pf(s),a].filter(Boolean).join(
" ");return i?p("date_perhaps",{date:c}):c}function pf(t){return Object.hasOwn(Mi,t)?p(Mi[t]):new Date(Date.UTC(2e3,Number(
t)-1,1)).toLocaleDateString(ye,{month:"long",timeZone:"UTC"})}function Gn(t){let e=[];return t.when&&e.push(rt(t.when)),
t.inferred_when&&e.push(`${rt(t.inferred_when)} (${p("inferred")})`),e.length?e.join("; "):p("date_unknown")}function Qn({
when:t,inferred_when:e}){return e?`${rt(e)} (${p("inferred")})`:t?rt(t):p("date_unknown")}function Oe(t,e){let[n,o]=[t,e].
map(s=>s===null?null:rt(Y(s)));return n===null&&o===null?p("date_unknown"):n===o?n:n===null?p("date_until",{to:o}):o===null?
p("date_since",{from:n}):p("date_throughout",{from:n,to:o})}var Mt=()=>w.since!==null||w.until!==null;function Ke(){let[
t,e]=[w.since,w.until].map(n=>n===null?null:Y(n));return t===null?p("date_until",{to:e}):e===null?p("date_since",{from:t}):
p("date_throughout",{from:t,to:e})}var Vn=["\u2260","?","\u2460","\u2461","\u2248","="];function Kn(){let t=g.signers.map(n=>[`by:${n}`,p("viewpoint_signer",
{name:n})]),e=g.sources.map(({id:n,label:o,by:s})=>[`of:${n}`,p("viewpoint_quoted",{name:o,by:s.join(", ")})]);return[["\
authors",p("viewpoint_authors")],...t,...e,["everyone",p("viewpoint_everyone")]]}function ht(t){let e=new Map(Kn());return t.
map(n=>e.get(n)||n).join(` ${p("and")} `)}function Vt(t){return t.map(n=>Ti(n)?.label??(n.startsWith("by:")?n.slice(3):p(
`viewpoint_${n}`))).join(` ${p("and")} `)}var Jn=t=>t.length===1&&Ti(t[0])?.by||[],Ti=t=>g.sources.find(({id:e})=>t===`o\
f:${e}`),Ai=t=>p(`part_${t}`,{first:ht(w.according_to),second:ht(w.compared_with||[])});function gt(t){let e=Ct(t),n=e.unrealActs?` (${p("plus_not_actual",{n:e.unrealActs})})`:"",o=p("based_on",{acts:N(e.acts,
"act")+n,statements:N(e.statements.length,"statement"),articles:N(e.articles.size,"article"),sources:N(e.sources.size,"s\
ource"),coding:df(e)}),s=[e.actors<t.nodes.size&&p("drawn_of",{n:E(e.actors),of:E(t.nodes.size)}),t.weakest>0&&p("weakes\
t",{n:t.weakest}),t.weak>0&&p("note_min_weight",{n:t.weak})];return[Je(),...s,o].filter(Boolean).join(" ")}function Je(){
return`${[I(p(`level_${w.level}`)),`${p("according_to")} ${ht(w.according_to)}`,w.compared_with&&`${p("compared_with")} ${ht(
w.compared_with)}`,w.issues&&p("with_ties_to_issues"),Mt()&&Zn()].filter(Boolean).join(", ")}.`}var Yn=()=>[`${p("accord\
ing_to")} ${ht(w.according_to)}`,Mt()&&Zn()].filter(Boolean).join(", "),Zn=()=>`${Ke()} (${p(`inside_${w.inside}`)})`;function Li(t){
let e=[...Ct(t).articles].map(c=>g.articles[c]),n=[...new Set(e.map(c=>c.publisher))].filter(Boolean).sort();if(!n.length)
return"";let o=c=>e.map(l=>l[c]).filter(l=>l!==null),s=[Math.min(...o("first")),Math.max(...o("last"))],[r,i]=s.map(c=>Number.
isFinite(c)?Y(c):null),a=r===i?p("published_on",{day:r}):p("published_from",{first:r,last:i});return p("source_line",{who:yt(
n,3),when:r===null||i===null?p("undated_source"):a})}function df({statements:t,articles:e}){let{coders:n,others:o,reprints:s}=vi(
g,t,e),r=[o?N(o,"other_coder"):"",s?N(s,"reprint"):""].filter(Boolean);return r.length?` (${n.length?`${p("coded_by",{names:yt(
n,3)})}; `:""}${p("left_out",{what:yt(r)})})`:""}function Kt(){return w.min_weight>1?p("empty_min_weight",{n:E(w.min_weight)}):
Mt()?p("empty_period",{period:Ke()}):x.withIssues&&!w.issues?p("empty_but_issues",{n:E(x.withIssues),option:p("with_issu\
es")}):p("empty")}var B=t=>w.language&&t.labels?.[w.language]||t.label;function re(t){let e=B(t);return Object.entries(t.labels??{}).find(
([,n])=>n===e)?.[0]??null}function C(t,e){let n=t.nodes[e],o=w.language?Et(n.actor):null;return o?B(o):n.label}function Xn(t){
let e=x.level.numbers.get(t);return e===void 0?t:C(x.level,e)}function _s(t){let{level:e}=t;return kt(t).map(n=>({pair:n,
actor:C(e,n.a),target:C(e,n.b)}))}var Ei=.55,qi=15*Ei,to={enabled:!1,type:"arrow",scaleFactor:1},Ni={to,middle:to,from:to};function Ci(t){let e=new Map;return n=>{
let o=e.get(n)??t(n);return e.set(n,o),o}}var $s=Ci(t=>({color:t,highlight:t,hover:t,inherit:!1,opacity:1})),Ii=Ci(t=>{let[
e,n,o]=t.split(" ").map(Number),{head:s}=g.encodings.signs[e],{middle:r}=g.encodings.marks[o],{dashes:i}=g.encodings.holds[n];
return{ends:{to:{enabled:!!s,type:s||"arrow",scaleFactor:Ei},middle:{enabled:!!r,type:r||"arrow",scaleFactor:r?.45:1},from:to},
dashes:i.length?i:!1}});function ji(t,e){return e?Math.min(.7+.5*Math.log2(t),4):Math.min(1.2+1.3*Math.log2(t),9)}function Ri(t){
let e=new Map;for(let n of xn(t)){let o=n[0].length>0&&n[1].length>0,s=Math.min(.22,1.5/(n[0].length+n[1].length));for(let r of n)
r.forEach((i,a)=>{let c=o?(a+.6)*s:(a-(r.length-1)/2)*s;e.set(i,{enabled:!0,type:c<0?"curvedCCW":"curvedCW",roundness:Math.
abs(c)})})}return e}function Se(t,e=20,n=3){let o=[""];for(let s of t.slice(0,200).split(/\s+/)){let r=s.length>e?`${s.slice(
0,e-1)}\u2026`:s,i=o[o.length-1];i?i.length+1+r.length<=e?o[o.length-1]=`${i} ${r}`:o.push(r):o[o.length-1]=r}return o.length>
n?`${o.slice(0,n).join(`
`)}\u2026`:o.join(`
`)}var hf={enabled:!0,type:"curvedCW",roundness:.15};function Wi(t){let e=ei(t),n=t.nodes.filter(i=>t.isTied[i.id]).map(({id:i,
x:a,y:c,shape:l})=>({id:i,x:a,y:c,shape:l,label:Se(C(t,i))})),o=t.edges.map((i,a)=>e[a]?{...i,smooth:hf}:i),s=new vis.Network(
v("canvas"),{nodes:n,edges:o},wf(n.length,!t.merged));Os(s,t);let r=[-1,...ne().keys()].map(gf);for(let{id:i}of n){let{options:a}=s.
body.nodes[i];a.size=t.nodes[i].size,a.color=r[t.nodes[i].tint+1]}return s}function Os(t,e){for(let[n,o]of e.nodes.entries()){
let s=t.body.nodes[n];s&&([s.x,s.y]=[o.x,o.y+n*1e-4])}}function gf(t){let e=V(),n=t>=0?ne()[t]:e.node,o={background:n,border:e.
text};return{background:n,border:e.line,highlight:o,hover:o}}function wf(t,e){let n=V(),o={color:n.text,size:15,face:"sy\
stem-ui, sans-serif",strokeWidth:3,strokeColor:n.ground};return{autoResize:!0,physics:{enabled:!1,solver:"forceAtlas2Bas\
ed",stabilization:!1},layout:{improvedLayout:!1},interaction:{hover:t<=2e3,hideEdgesOnDrag:!e,hideEdgesOnZoom:!e,tooltipDelay:1e9,
keyboard:{enabled:!0,bindToWindow:!1},multiselect:!1,selectConnectedEdges:!1},nodes:{hidden:!0,font:o,borderWidth:1,borderWidthSelected:3,
scaling:{label:{enabled:!1,drawThreshold:t>300?9:5}},chosen:!0},edges:{hidden:!0,smooth:!1,...e&&{font:{...o,size:12.5,align:"\
top",vadjust:0}},selectionWidth:2,hoverWidth:1,arrowStrikethrough:!1,endPointOffset:{to:1},selfReference:{size:18,angle:Math.
PI/4,renderBehindTheNode:!0},scaling:{label:{enabled:!1,drawThreshold:5}}}}}var Bi=([t,,e,...n])=>[t,e,...n].join("");function Tt(t,e){let{act:n,rank:o}=t.statements,{statement:s,label:r}=t.ties,i=new Map;
for(let c of e){let l=s[c],u=n[l]>=0?`act ${n[l]}`:l,f=t.tie_labels[r[c]],d={text:Bi(f),parts:f,rank:o[l]},h=i.get(u);h?
h.push(d):i.set(u,[d])}let a=new Map;for(let c of i.values()){let l=bf(c),u=a.get(l.text)??{...l,number:0};a.set(l.text,
{...u,number:u.number+1,rank:Math.min(u.rank,l.rank)})}return[...a.values()].sort((c,l)=>l.number-c.number||c.rank-l.rank)}
function bf(t){let e=t.sort((u,f)=>u.rank-f.rank||(u.text<f.text?-1:1)),n=[...new Set(e.map(({parts:u})=>u[0]))],[o]=e;if(n.
length===1)return o;let[,s,...r]=o.parts,i=n.includes(""),a=n.map(u=>u.replace(/: $/,"")),l=[i?"":`${a.slice(0,-1).join(
", ")} and ${a[a.length-1]}: `,i?"":s,...r];return{...o,parts:l,text:Bi(l)}}var ie=({text:t,number:e})=>e>1?`${t} \xD7${e}`:
t,It=(t,e)=>Tt(t,e).map(ie).join("; ");function Ss([,t,e,n,o,s,r],i){let a=t+e+n+o;return a+Ye(s,Math.max(i-a.length-r.length,
8))+r}function Pi(t,e,n){let o=Tt(t,e);if(!o.length)return"";let s=o.length>1?` +${o.length-1}`:"";return Ss(o[0].parts,
n-s.length)+s}function Ye(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1);return`${((/\s/.test(t[e-1])?n:n.slice(0,Math.
max(n.lastIndexOf(" "),0)))||n).trimEnd()}\u2026`}var ks=70,xf=3,[yf,Di]=[12,34];function eo({network:t,selection:e}){if(e.level.merged)return;let n=e.arrows.size<=ks;for(let o of xn(
e).map(s=>s.flat())){let s=Math.max(1,xf+1-o.length);for(let r of o){let i=$f(t,e,r),a=n?_f(e,r,.75*s*i):"";Of(t.body.edges[r],
a&&Se(a,i,s))}}}function _f(t,e,n){let o=t.arrows.get(e)??[],s=t.parts?$n(t,o):-1;return Pi(t.facts,o,n)+(s<0?"":` ${Vn[s]}`)}
function $f(t,{level:e},n){let{arrows:o,nodes:s}=e,[r,i]=[s[o.actor[n]],s[o.target[n]]];if(r===i)return Di;let a=Math.hypot(
r.x-i.x,r.y-i.y)-r.size-i.size;return Math.max(yf,Math.min(Di,Math.floor(a/(.5*t.body.edges[n].options.font.size))))}function Of(t,e){
if((t.options.label||"")===e)return;let n=e.split(`
`).length;t.setOptions({label:e,font:{vadjust:-.5*(n-1)*t.options.font.size}})}var Hi=1.4,Sf={nodes:[15,12,22],edges:[12,9.5,17]};function vs(){let{clientWidth:t,clientHeight:e}=v("canvas");return t>
0&&e>0}function zi(t){let e=new ResizeObserver(()=>{vs()&&(e.disconnect(),t())});e.observe(v("canvas"))}function Ui(t){let{
network:e}=t,n=e.body.nodeIndices;if(n.length>ks){e.fit({nodes:n,animation:!1,maxZoomLevel:Hi});return}Fi(e,n),kf(t,e.getScale())&&
(eo(t),Fi(e,n))}function Fi(t,e){let n={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let a of e){let{x:c,y:l,options:u}=t.
body.nodes[a],f=u.label.split(`
`),d=Math.max(u.size,.28*u.font.size*Math.max(...f.map(h=>h.length)));n.left=Math.min(n.left,c-d),n.right=Math.max(n.right,
c+d),n.top=Math.min(n.top,l-u.size),n.bottom=Math.max(n.bottom,l+u.size+1.2*u.font.size*f.length)}let{clientWidth:o,clientHeight:s}=v(
"canvas"),r=.95*Math.min(o/(n.right-n.left),s/(n.bottom-n.top)),i={x:(n.left+n.right)/2,y:(n.top+n.bottom)/2};t.moveTo({
position:i,scale:Math.min(r,Hi),animation:!1})}function kf(t,e){let n=Object.entries(Sf).map(([s,[r,i,a]])=>[s,{font:{size:Math.
min(a,Math.max(r,i/e))}}]),o=JSON.stringify(n);return t.letters===o?!1:(t.letters=o,t.network.setOptions(Object.fromEntries(
n)),!0)}function Gi(t){let{level:e}=x,{actor:n,target:o,sign:s}=e.arrows,r=x.arrows.get(t)||[],i=It(g,r)||g.labels.signs[s[t]],a=N(
zt(x,r).length,"statement");return`${C(e,n[t])} \u2013 ${i} ${ti(g,e,t)?"\u2013":"\u2192"} ${C(e,o[t])} \xB7 ${a}`}function Qi(t){
let e=x.nodes.get(t),n=e?` \xB7 ${N(e.others.size,"neighbour")}`:"";return`${C(x.level,t)} \xB7 ${x.level.nodes[t].type}${n}`}var Vi=500,no=300,vf=2,Z=null,oo=()=>Z?.network??null;function Ki(t){let e=[x.level.name,Ht(),w.language].join(" "),n=Z?.
key!==e,o=Z&&!n?Z:Mf(e);o.selection=x;let s=!o.network.body.nodeIndices.length;Ji(o,()=>{let r=Tf(o);Af(o,r),eo(o),qf(),
(n||s&&r.size||t)&&Zi(o),Yi(o)}),v("canvas").setAttribute("aria-label",`${p("graph_of")} ${gt(x)}`)}function Mf(t){Z&&Z.
network.destroy();let e=Wi(x.level),n={network:e,key:t,selection:x,arrows:[],isMoved:!1,isFine:null,letters:""};e.on("be\
foreDrawing",()=>Yi(n)),e.on("click",Ef),e.on("doubleClick",({nodes:o})=>o.length&&Hn(o[0])),e.on("resize",({width:o})=>o>
0&&!n.isMoved&&so());for(let o of["zoom","dragEnd"])e.on(o,()=>n.isMoved=!0);e.on("hoverEdge",({edge:o})=>Ms(Gi(o))),e.on(
"hoverNode",({node:o})=>Ms(Qi(o)));for(let o of["blurEdge","blurNode"])e.on(o,()=>Ms(""));return Z=n,v("physics").firstElementChild.
checked=!1,n}function Ji({network:t},e){t.renderer.allowRedraw=!1;try{e()}finally{t.renderer.allowRedraw=!0}t.body.emitter.
emit("_requestRedraw")}function Tf(t){let{body:e}=t.network,{facts:n,level:o,arrows:s,chosen:r,parts:i}=t.selection,{arrows:a,
merged:c}=o,l=new Set,u=n.encodings.signs.map((d,h)=>$s(Ln(h))),f=c?null:Ri(t.selection);for(let d of t.arrows)s.has(d)||
(e.edges[d].options.hidden=!0);for(let[d,h]of s){let{options:b}=e.edges[d];b.hidden=!1,b.width=ji(Pt(n,h,r,t.selection.state.
count)||1,s.size>no),b.color=i?$s(fi(t.selection,h)):u[a.sign[d]],f&&Object.assign(b.smooth,f.get(d)),l.add(a.actor[d]).
add(a.target[d])}return t.isFine=null,t.arrows=e.edgeIndices=[...s.keys()],l}function Af({network:{body:t},selection:{isGrown:e,
shown:n}},o){if(e)for(let s of n)o.add(s);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!0;t.nodeIndices=[...o].filter(
s=>t.nodes[s]);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!1}function Yi(t){let{body:e}=t.network,n=e.edgeIndices.
length<=no||qi*e.view.scale>=vf;if(t.isFine===n)return;t.isFine=n;let{sign:o,hold:s,mark:r}=t.selection.level.arrows;for(let i of e.
edgeIndices){let{options:a}=e.edges[i],c=Ii(`${o[i]} ${s[i]} ${r[i]}`);a.arrows=n?c.ends:Ni,a.dashes=n&&c.dashes}for(let i of e.
nodeIndices)e.nodes[i].options.borderWidth=n?1:0}function so(){let t=Z;t&&Ji(t,()=>Zi(t))}function Zi(t){t.isMoved=!1,t.
network.body.nodeIndices.length&&(vs()?Ui(t):zi(Lf))}function Lf(){Z?.network.redraw(),so()}function Xi(t){Z?.network.body.
nodes[t]&&Z.network.focus(t,{scale:1,animation:!1})}function ta(t){if(!Z)return;let{network:e,selection:n}=Z;e.setOptions(
{physics:{enabled:t}}),!t&&(Os(e,n.level),e.redraw())}function Ef({nodes:t,edges:e}){let{level:n}=x;t.length?D(n.nodes[t[0]].
actor):e.length&&dt(n.arrows.actor[e[0]],n.arrows.target[e[0]])}function qf(){if(!Z)return;let t=se(),[e,n]=(t?.names??[]).
map(a=>x.level.numbers.get(a)),{actor:o,target:s}=x.level.arrows,r=t?.kind==="actor"&&e!==void 0&&Z.network.body.nodes[e]?
[e]:[],i=t?.kind==="pair"?[...x.arrows.keys()].filter(a=>o[a]===e&&s[a]===n):[];Z.network.setSelection({nodes:r,edges:i},
{unselectAll:!0,highlightEdges:!1})}function Ms(t){v("hint").textContent=t}var ke=(t,e)=>M(t,n=>Nf(e(),n));async function Nf(t,e){try{await navigator.clipboard.writeText(t)}catch{let n=m("textare\
a",{class:"unseen","aria-hidden":"true"},t);document.body.append(n),n.select(),document.execCommand("copy"),n.remove()}$e(
p("copied")),e.classList.add("done"),setTimeout(()=>e.classList.remove("done"),1200)}function ae(t,e,n){let o=URL.createObjectURL(
n instanceof Blob?n:new Blob([n],{type:e})),s=m("a",{href:o,download:t});document.body.append(s),s.click(),s.remove(),setTimeout(
()=>URL.revokeObjectURL(o),1e4)}var ve=(t,...e)=>m("section",{class:"group"},m("h2",{},t),e);function z(t,e,n,o){let s=e.find(([r])=>r===n);return m("se\
lect",{"aria-label":t,title:s?.[1],onchange:r=>o(r.target.value)},e.map(([r,i])=>m("option",{value:r,selected:r===n},I(i))))}
function X(t,e,n,o){let s=m("input",{type:"checkbox",checked:e,onchange:r=>n(r.target.checked)});return m("label",{class:"\
tick"},s,o,m("span",{},t))}function jt(t,e){let n=m("ol",{class:"acts"},t.slice(0,e));return[n,Ze(t,e,e,o=>oe(n,o))]}function Ze(t,e,n,o){
if(t.length<=e)return null;let s=e,r=()=>p("more",{n:t.length-s}),i=M(r(),()=>{o(t.slice(s,s+n)),s+=n,s>=t.length?i.remove():
i.textContent=r()});return i}var _t=(t,...e)=>m("fieldset",{},m("legend",{},t),e);function ea({level:t,chosen:e},n,o,s){let r={as_subject:[],as_object:[],as_source:[],as_other:[]};for(let[i,a]of n.statements.
entries())s!==void 0&&a.sources?.includes(s)&&r.as_source.push(i),e.inside[i]&&((o!==void 0?t.subject[i]===o:a.s===s)?r.
as_subject.push(i):(o!==void 0?t.object[i]===o:a.o===s)?r.as_object.push(i):a.roles?.some(([,c])=>c===s)&&r.as_other.push(
i));return Object.entries(r).filter(([,i])=>i.length)}var Cf=/(?<![\p{L}\p{N}])['"\u2018\u201c\u201e\u00ab]([^'"\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb]+)['"\u2019\u201d\u201c\u00bb](?![\p{L}\p{N}])/gu,
et=t=>g.relations[g.statements.relation[t]],H=t=>g.articles[g.statements.article[t]],le=t=>t.map(e=>B(T().entities[e]));
function st(t,e=0){let n=Xe(t),o=Ts(t,e).join(" \u2013 ");return n.length?`${o} [${n.join("; ")}]`:o}function Ts(t,e=0){
let n=T().statements[t],o=$t(n.s,e)+ce(t,"subject"),s=$t(n.o,e)+ce(t,"object");return[o,et(t).label,s+(e?"":If(t))]}function If(t){
let e=T(),n=new Map;for(let[s,r]of e.statements[t].roles??[])n.set(s,[...n.get(s)??[],$t(r)+ce(t,e.roles[s].id)]);return[
...n].sort(([s],[r])=>s-r).map(([s,r])=>`, ${e.roles[s].label} ${r.join(` ${p("and")} `)}`).join("")}function $t(t,e=0){
if(typeof t=="string")return Ut(t);if(t>=0)return Ut(B(T().entities[t]));let n=-1-t;return e>=2?`[#${g.statements.key[n].
split("#")[1]}]`:`[${st(n,e+1)}]`}var ce=(t,e)=>T().statements[t].inferred?.includes(e)?` (${p("inferred")})`:"";function Xe(t){
let{names:e,labels:n,statements:o}=g,s=T().statements[t],r=o.stance[t]>=0?e.stances[o.stance[t]]:"";return[s.sources?.length&&
`${p("according_to")} ${le(s.sources).map(Ut).join(" > ")}${ce(t,"according_to")}`,r==="doubts"&&p("author_doubts"),r===
"rejects"&&p("author_rejects"),o.mode[t]!==te&&n.modes[o.mode[t]],o.certainty[t]!==0&&n.certainties[o.certainty[t]],o.polarity[t]!==
0&&n.polarities[o.polarity[t]],s.ended&&p("ended")].filter(a=>typeof a=="string")}function na(t){let e=g.names.stances[g.
statements.stance[t]],{note:n}=T().statements[t];if(e!=="doubts"&&e!=="rejects"||typeof n!="string")return[];let o=n.matchAll(
Cf);return Array.from(o,([,s])=>s.trim()).filter(Boolean)}function tn(t){let e=T().statements[t].quote.slice(2).map(Number);
return e.flatMap((n,o)=>o%2?[]:[[n,e[o+1]]])}function wt(t){let e=T(),n=e.bodies[g.statements.article[t]];return n===null?
e.statements[t].quote.join(" [\u2026] "):tn(t).map(([o,s])=>n.slice(o,s).split(/\s+/).join(" ")).join(" [\u2026] ")}var jf=44,ro=(t,e)=>ia(t,e,(n,o)=>Rf(tn(t),n,o));function ra(t,e){let n=na(t);return ca(t).some(s=>oa(n,s).length)?ia(t,
e,s=>oa(n,s),"doubting"):null}function ia(t,e,n,o=null){let{quote:s}=T().statements[t],r=aa(t)===null?null:Number(s[0]);
return ca(t).map((i,a)=>[a?" [\u2026] ":"",Wf(i,n(i,r),e,o)])}var aa=t=>T().bodies[g.statements.article[t]];function ca(t){
let{quote:e}=T().statements[t],n=aa(t);return n===null?e.map(String):[n.slice(Number(e[0]),Number(e[1]))]}var Rf=(t,e,n)=>n===
null?[[0,e.length]]:t.map(([o,s])=>[o-n,s-n]);function oa(t,e){let n=[];for(let o of t){let s=o.split(/\s+/).map(i=>i.replace(
/[.*+?^${}()|[\]\\]/g,"\\$&")),r=new RegExp(`(?<![\\p{L}\\p{N}])${s.join("\\s+")}(?![\\p{L}\\p{N}])`,"iu").exec(e);r&&n.
push([r.index,r.index+r[0].length])}return n.sort(([o],[s])=>o-s)}function Wf(t,e,n,o){let s=[],r=0;for(let[a,c]of e)a>r&&
s.push(r||n===void 0?sa(t.slice(r,a)):Bf(t.slice(0,a),n)),c>r&&s.push(m("mark",{class:o},As(t.slice(Math.max(r,a),c)))),
r=Math.max(r,c);let i=t.slice(r);return[...s,n===void 0?sa(i):Pf(i,n)]}var As=t=>t.replace(/^# /,"");function sa(t){let e=As(
t),n=e.split(/\s+/);return n.length<=jf?e:[...n.slice(0,20),"[\u2026]",...n.slice(-20)].join(" ")}function Bf(t,e){let n=As(
t).split(/\s+/);return n.length<=e+1?n.join(" "):["\u2026",...n.slice(-e-1)].join(" ")}function Pf(t,e){let n=t.split(/\s+/);
return n.length<=e+1?n.join(" "):[...n.slice(0,e+1),"\u2026"].join(" ")}var Ls=new Set("al bin da de del della den der di do dos du e el ibn la le ten ter van von y".split(" "));function Me(t){
return t.published&&t.published!=="unknown"?t.published:t.inferred?`${p("no_date")}, ${p("probably")} ${t.inferred}`:p("\
no_date")}var At=t=>`${t.author?`${Ut(t.author)}, `:""}${Ut(t.publisher)}, ${Me(t)}`;function Df(t){return`${t.author?`${t.
author}, `:""}\u201C${t.title}\u201D, ${t.publisher}, ${Me(t)}`}function ua(t){let e={plain:Ff,chicago:Hf,apa:zf}[w.citation];
return`${e(H(t))} \u201C${Es(wt(t))}\u201D`}function Ff(t){let e=t.retrieved?` (${p("accessed")} ${t.retrieved})`:"";return`${Df(
t)}${t.url?`, ${t.url}`:""}${e}:`}function Hf(t){let e=`\u201C${Es(t.title)}${/[?!.,]$/.test(t.title)?"":","}\u201D`,n=io(
t.published)??(t.inferred?`[${io(t.inferred)??t.inferred}?]`:"n.d."),o=io(t.retrieved),s=[t.publisher,n,o&&`accessed ${o}`,
t.url].filter(Boolean);return`${t.author?`${t.author}, `:""}${e} ${s.join(", ")}:`}function zf(t){let e=fa(t),n=e?e.map(
({given:u,family:f})=>`${f}, ${Uf(u)}`):[t.author??t.publisher],o=n.slice(-1).join(""),s=n.length>1?`${n.slice(0,-1).join(
", ")}, & ${o}`:o,r=la(t.published)??(t.inferred?`[ca. ${la(t.inferred)??t.inferred}]`:"n.d."),i=t.author&&t.author!==t.
publisher?`${t.publisher}. `:"",a=io(t.retrieved),c=t.url?`${a?`Retrieved ${a}, from `:""}${t.url} `:"",l=u=>/[?!.]$/.test(
u)?u:`${u}.`;return`${l(s)} (${r}). ${l(t.title)} ${i}${c}`.replace(/[. ]*$/,":")}var Uf=t=>t.split(/[\s-]+/).map(e=>`${e[0]}\
.`).join(" "),Es=t=>t.replace(/“/g,"\u2018").replace(/”/g,"\u2019");function io(t){let{year:e,month:n,day:o}=ao(t);return e?
[[n,o].filter(Boolean).join(" "),e].filter(Boolean).join(n&&o?", ":" "):null}function la(t){let{year:e,month:n,day:o}=ao(
t);return e?[e,[n,o].filter(Boolean).join(" ")].filter(Boolean).join(", "):null}function ao(t){let[,e,n,o]=/^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.
exec(t??"")??[],s=n?new Date(Date.UTC(2e3,Number(n)-1,1)):null;return{year:e,month:s?.toLocaleDateString("en-US",{month:"\
long",timeZone:"UTC"}),day:o&&String(Number(o))}}function fa({author:t,publisher:e}){if(!t||t===e)return null;let n=t.split(
/\s+and\s+|\s*&\s*|,\s*(?:and\s+)?/).map(Gf);return n.every(o=>o!==null)?n:null}function Gf(t){let e=t.trim().split(/\s+/),
n=r=>/^\p{L}/u.test(r)&&(!/^\p{Ll}/u.test(r)||Ls.has(r));if(e.length<2||e.length>4||!e.every(n)||Ls.has(e[0]))return null;
let o=e.findIndex(r=>Ls.has(r)),s=o>0?o:e.length-1;return{given:e.slice(0,s).join(" "),family:e.slice(s).join(" ")}}function ma(t){
let e=H(t),{published:n,url:o,retrieved:s}=e,r=fa(e),i=`{${en(e.author||e.publisher)}}`,a=ao(n).year!==void 0,c=/^\d{4}/.
exec(a?"":n||e.inferred||""),u=[["author",r?r.map(({given:f,family:d})=>en(`${f} ${d}`)).join(" and "):i],["title",en(e.
title)],["organization",!!e.author&&e.author!==e.publisher&&en(e.publisher)],["date",a&&n],["year",c?.[0]],["url",o&&encodeURI(
ds(o)).replace(/[{}\\]/g,"")],["urldate",ao(s).day&&s],["note",`\`\`${en(Es(wt(t)))}''`]].flatMap(([f,d])=>d?[`  ${f} = \
{${d}}`]:[]);return`@online{${e.id.replace(/[\s,{}#%~\\"'()=]+/g,"-")},
${u.join(`,
`)}
}`}var Qf={"~":"\\textasciitilde{}","^":"\\textasciicircum{}","\u201C":"``","\u201D":"''","\u2018":"`","\u2019":"'","\u2013":"\
--","\u2014":"---","\u2026":"\\dots{}"},en=t=>t.replace(/[{}\\]/g,"").replace(/([#$%&_])/g,"\\$1").replace(/[~^“”‘’–—…]/g,
e=>Qf[e]);function Ae(t){let e=T().statements[t],n=g.statements.key[t];return m("article",{class:"statement","aria-label":st(t)},Vf(
t),m("blockquote",{lang:H(t).language},ro(t)),e.translation?m("p",{class:"translation"},e.translation):null,Kf(t),m("det\
ails",{},m("summary",{},p("details")),m("dl",{},Jf(t))),m("p",{class:"actions"},ke(p("copy_footnote"),()=>ua(t)),z(p("ci\
tation"),zo.map(o=>[o,p(`citation_${o}`)]),w.citation,o=>_({citation:o})),ke(p("copy_bibtex"),()=>ma(t)),ke(p("copy_link"),
()=>An({open:`statement:${n}`}))))}function Te(t){if(typeof t=="string")return _e(t);if(t<0)return q(`[${st(-1-t,1)}]`,()=>ot(
-1-t),{class:"link nested",dir:"ltr"});let e=T().entities[t];return q(B(e),()=>D(e.id),{lang:re(e)})}function Vf(t){let e=T(),
n=e.statements[t],o=et(t),s=(n.roles??[]).map(([u,f])=>[", ",m("span",{class:"role"},e.roles[u].label)," ",Te(f),ce(t,e.
roles[u].id)]),r=Xe(t).map(u=>[" ",m("span",{class:"mark"},u)]),i=m("span",{class:`verb ${g.names.signs[o.sign]}`},o.label),
[a,c]=[Te(n.s),Te(n.o)],l=u=>ce(t,u);return m("p",{class:"claim"},a,l("subject")," ",i," ",c,l("object"),s,r)}function Kf(t){
let e=H(t),n=q(_e(e.title,e.language),()=>Fn(g.statements.article[t],t));return m("p",{class:"source",dir:"ltr"},"\u201C",
n,"\u201D, ",At(e)," ",qs(e))}var qs=t=>t.url&&zn(t.url,`${p("original")} \u2197`);function Jf(t){let{labels:e,coders:n,
statements:o}=g,s=T(),r=s.statements[t],i=r.inferred??[],a=o.quad_class[t]<0?"":`, ${e.quad_classes[o.quad_class[t]]}`,c=s.
fields.filter(({name:l})=>l!=="translation");return[Ot(p("according_to"),Yf(t,r),i.includes("according_to")),Ot(p("certa\
inty"),`${e.certainties[o.certainty[t]]}, ${e.polarities[o.polarity[t]]}`),r.sources?Ot(p("author_stance"),e.stances[o.stance[t]]):
null,Ot(p("mode"),e.modes[o.mode[t]]),Ot(p("date"),Gn(r)),Ot(p("kind"),`${e.kinds[et(t).kind]}${a}`),Ot(p("inferred_fiel\
ds"),i.join(", ")),r.or?Ot(p("alternative_to"),r.or.map(l=>q(st(l,1),()=>ot(l)))):null,c.map(({name:l,label:u})=>Ot(u,r[l])),
Ot(p("coder"),n[o.coder[t]]),Ot(p("statement"),m("code",{},o.key[t]))]}function Yf(t,{sources:e}){let n=H(t),o=n.author||
n.publisher;return e?p("viewpoint_quoted",{name:le(e).join(" > "),by:o}):`${p("the_author")} (${o})`}function Ot(t,e,n=!1){
return e==null||e===""?null:[m("dt",{},t),m("dd",{},e,n&&m("span",{class:"mark"},p("inferred")))]}function co(t){let e=Rn(x,t).map(n=>{let o=Wn(x,n),s=n.filter(i=>i!==o),r=m("details",{class:"mentions"},m("summary",{},
N(s.length,"mention")),s.map(Ae));return m("li",{},Ae(o),s.length>0&&r)});return jt(e,30)}function lo(t,e){let{statements:n,
articles:o,sources:s}=t,r=(l,u,f,d="")=>m("span",{class:d&&`quad-class ${d}`},W(l,u,e),` ${f}`),i=(l,u,f)=>r(l,u,Ve(l,f)),
a=g.labels.quad_classes.map((l,u)=>t.byQuadClass[u]>0&&r(t.byQuadClass[u],t.quadClasses[u],l,vt(g,u))),c=m("p",{class:"c\
ounts"},i(t.acts,Qe(t),"act"),a,t.noQuadClass>0&&r(t.noQuadClass,t.none,p("no_quad_class")),t.unrealActs>0&&i(t.unrealActs,
t.unreal,"not_actual_act"),i(n.length,n,"statement"),i(o.size,n,"article"),i(s.size,n,"source"));return t.scored?[c,Zf(t,
e)]:c}function Zf(t,e){let n=p("score_text",{sum:ws(t.sum),mean:ws(t.sum/t.scored),n:t.scored});return m("details",{},m(
"summary",{},p("score")),m("p",{},n," ",W(p("show_quotes"),Qe(t),e)))}function pa(t,e,n){let o=new Map([[e,[]]]),s=[e];for(;s.length&&!o.has(n);){let a=new Map;for(let c of s)for(let l of t.
get(c)?.others??[])o.has(l)||a.set(l,[...a.get(l)??[],c]);for(let[c,l]of a)o.set(c,l);s=[...a.keys()]}let r=[],i=(a,c)=>{
if(!(r.length>=6))if(a===e)r.push([e,...c]);else for(let l of o.get(a)??[])i(l,[a,...c])};return o.has(n)&&i(n,[]),r}var Xf=400;function ha(t){let{level:e}=x,n=Xo(x.nodes).filter(i=>i!==t).slice(0,Xf),o=m("div",{class:"paths"}),s=n.map(i=>[
e.nodes[i].actor,C(e,i)]),r=i=>A(o,i&&tm(t,e.numbers.get(i)??-1));return m("div",{class:"paths-form"},z(p("paths_to"),[[
"",p("paths_to")],...s],"",r),o)}function tm(t,e){let n=pa(x.nodes,t,e);return n.length?m("ol",{},n.map(o=>m("li",{},o.map(
(s,r)=>[r>0&&em(o[r-1],s),C(x.level,s)])))):m("p",{class:"quiet"},p("no_path"))}var em=(t,e)=>[da(t,e,"\u2192"),da(e,t,"\
\u2190")];function da(t,e,n){let{level:o,pairs:s}=x,r=s.get(Lt(t,e,o.nodes.length)),i=`${C(o,t)} \u2192 ${C(o,e)}: ${p("\
show_quotes")}`;return r&&q(` ${n}${r.weight} `,()=>dt(t,e),{"aria-label":i})}var ga={pair:nm,actor:sm,statement:lm,list:fm},wa=({kind:t,names:e})=>Object.hasOwn(ga,t)?ga[t](e):null;function nm(t){let{
level:e,pairs:n}=x,[o,s]=t.map(d=>e.numbers.get(d));if(o===void 0||s===void 0)return null;let r=e.nodes.length,[i,a]=[n.
get(Lt(o,s,r)),n.get(Lt(s,o,r))],[c,l]=[o,s].map(d=>C(e,d)),u=i&&Nt(x,i),f=i?Tt(g,i.rows).map(ie):[];return m("section",
{},m("h2",{},q(c,()=>D(t[0])),f.length===1?[" ",m("span",{class:`verb ${om(i?.rows??[])}`},f)," "]:" \u2192 ",q(l,()=>D(
t[1]))),f.length>1&&m("ul",{class:"says"},f.map(d=>m("li",{},d))),u?lo(u,`${c} \u2192 ${l}`):m("p",{class:"quiet"},p("no\
_tie_in_direction")),m("p",{class:"actions"},a&&q(p("opposite_direction",{n:a.weight}),()=>dt(s,o)),q(p("over_time"),()=>_(
{tab:"timeline",pair:t}))),u&&co(u.statements))}var om=([t])=>g.names.signs[x.level.arrows.sign[x.level.arrow[t]]];function sm([
t]){let e=x.level.numbers.get(t),n=e===void 0?null:x.level.nodes[e],o=Et(t),s=o?B(o):n?.label;if(s===void 0)return null;
let r=ea(x,T(),e,vn(t)),i=[o?o.type:n?.type,n?.sector?.replace("_"," ")],a=e!==void 0&&x.nodes.has(e);return m("section",
{},m("h2",{lang:o&&re(o)},s),m("p",{class:"quiet"},i.filter(Boolean).join(", ")),o&&im(o,s),a?m("p",{class:"actions"},am(
t,e)):rm(t,s),a?[m("h3",{},p("ties")),cm(e)]:null,r.map(([c,l])=>m("details",{class:"as",open:!a},m("summary",{},`${p(c)}\
 (${l.length})`),co(pt(x.chosen,l)))))}function rm(t,e){let n=m("p",{class:"actions"},m("span",{class:"quiet"},p("not_sh\
own",{name:e})));return yi(t).then(o=>{o&&n.append(" ",M(p("show_it"),()=>_({...o,tab:"graph"})))}),n}function im({labels:t={},
note:e,wikidata:n},o){let s=Object.entries(t).filter(([,i])=>i!==o),r=n&&`https://www.wikidata.org/wiki/${encodeURIComponent(
n)}`;return[Object.keys(t).length>1&&m("p",{class:"quiet"},s.map(([i,a],c)=>[c?" \xB7 ":"",m("span",{lang:i},a)])),e&&m(
"p",{class:"note"},e),r&&m("p",{},zn(r,`Wikidata ${n} \u2197`))]}function am(t,e){let n=w.ego===t;return[M(p(n?"show_all":
"neighbours_only"),()=>_({ego:n?null:t,tab:"graph"})),x.isGrown&&M(p("show_neighbours"),()=>Hn(e)),ha(e)]}function cm(t){
let{level:e,pairs:n}=x,s=[...n.values()].filter(({a:r,b:i})=>r===t||i===t).sort(ze).map(({a:r,b:i,weight:a})=>m("li",{},
q([_e(C(e,r))," \u2192 ",_e(C(e,i))],()=>dt(r,i)),m("span",{class:"quiet"},` ${a}`)));return jt(s,15)}function lm([t]){let{
act:e,key:n}=g.statements,o=n.indexOf(t);if(o<0)return null;let s=e[o]<0?[]:e.flatMap((r,i)=>r===e[o]&&i!==o?[i]:[]);return m(
"section",{},m("h2",{},I(p("statement"))),um(o)?null:m("p",{class:"quiet"},p("statement_does_not_match")),Ae(o),s.length?
[m("h3",{},p("other_mentions")),s.map(Ae)]:null)}function um(t){return(w.tab==="arguments"||w.tab==="article"?we(g,w):x.
chosen.inside)[t]}function fm([t]){let{statements:e,label:n}=Dn(t);if(!e.length)return null;let o=Number(t.split(" ")[0]),
s=o>e.length,r=e.filter(i=>!x.chosen.inside[i]).length;return m("section",{},m("h2",{},I(n||p("quotes"))),m("p",{class:"\
quiet"},N(e.length,"statement"),s&&`. ${p("link_cut",{kept:e.length,n:o})}`,r>0&&`. ${p("some_do_not_match",{n:E(r)})}`),
co(e))}var Le=null,Ee=[];async function ba(){let t=v("panel"),e=se();if(!e||!w.open){Le=null,Ee.length=0,A(t);return}await R();
let n=wa(e);Le&&Le!==w.open&&mm(Le,w.open),A(t,m("div",{class:"panel-head"},Ee.length>0&&M(`\u2039 ${p("back")}`,pm,{class:"\
quiet-button"}),ke(p("copy_link"),An),M("\xD7",()=>_({open:null}),{class:"close","aria-label":p("close")})),n||m("p",{class:"\
quiet"},p("not_in_page"))),Le!==w.open&&dm(t),Le=w.open}function mm(t,e){Ee.at(-1)===e?Ee.pop():Ee.push(t)}var pm=()=>_(
{open:Ee.at(-1)??null});function dm(t){let e=t.querySelector("h2");t.scrollTop=0,e&&document.body.classList.contains("re\
ady")&&(e.tabIndex=-1,e.focus({preventScroll:!0})),$e(e?e.textContent:p("not_in_page"))}var xa="sums_up";function nn(t,e,n){let o=we(t,n,t.statements.alternative),s=e.arrows.filter(l=>o[l.statement]),r=s.filter(
l=>l.by!==xa),i=new Set(r.flatMap(({tail:l,head:u})=>[l,u])),a=new Map;for(let l of s){if(l.by===xa&&!i.has(l.tail))continue;
let u=[l.tail,l.head,l.by,l.words].join(`
`),f=a.get(u);f?f.statements.push(l.statement):a.set(u,{...l,statements:[l.statement]})}let c=e.topics.findIndex(([l])=>l===
n.about);return n.about===null?[...a.values()]:hm([...a.values()],e,c)}function hm(t,{cards:e},n){let o=t.flatMap(({tail:i,
head:a})=>[i,a]).filter(i=>e[i].about?.includes(n)),s=ya(o,t,"head","tail"),r=ya(o,t,"tail","head");return t.filter(i=>s.
has(i.head)||r.has(i.tail))}function ya(t,e,n,o){let s=new Map;for(let i of e)s.set(i[n],[...s.get(i[n])??[],i[o]]);let r=new Set(
t);for(let i of r)for(let a of s.get(i)??[])r.add(a);return r}var ue=({tail:t,head:e})=>`${t} ${e}`;function $a(t,e,n){return gm(e).map(o=>wm(t,o,n)).sort((o,s)=>s.layers.flat().length-
o.layers.flat().length)}function gm(t){let e=new Map,n=s=>{let r=e.get(s)??s;return r===s?s:n(r)};for(let{tail:s,head:r}of t)
e.set(n(r),n(s));let o=new Map;for(let s of t)o.set(n(s.tail),[...o.get(n(s.tail))??[],s]);return[...o.values()]}function wm({
cards:t,bends:e},n,o){let s=new Set(n.flatMap(({tail:f,head:d})=>[f,d])),r=new Map,i=new Map,a=(f,d)=>(r.set(f,[...r.get(
f)??[],d]),d);for(let[f,d,h]of t)s.has(f)&&i.set(f,{layer:d,spot:a(d,_a(f,h,o(f)))});let c=new Map(e.map(([f,d,h])=>[ue(
{tail:f,head:d}),h])),l=new Map;for(let f of n){let[d,h]=[i.get(f.tail),i.get(f.head)];if(!d||!h||l.has(ue(f)))continue;
let b=d.layer<h.layer?1:-1,y=(c.get(ue(f))??[]).map((O,L)=>a(d.layer+b*(L+1),_a(-1,O,26))),$=[d.spot,...y,h.spot];l.set(
ue(f),$);let S=b>0?$:[...$].reverse();for(let[O,L]of S.slice(1).entries())L.above.push(S[O]),S[O].below.push(L)}let u=[...r].
sort(([f],[d])=>f-d).map(([,f])=>f.sort((d,h)=>d.across-h.across));return{layers:u,arrows:n,ways:l,width:bm(u)}}var _a=(t,e,n)=>({
card:t,across:e,room:n,at:0,above:[],below:[]});function bm(t){for(let o of t){let s=0;for(let r of o)r.at=s+r.room/2,s+=
r.room}for(let o=0;o<8;o++)for(let s of o%2?[...t].reverse():t){let r=s.map(({above:i,below:a,at:c})=>uo([...i,...a].map(
l=>l.at))??c);for(let[i,a]of xm(r,s).entries())s[i].at=a}let e=t.flat(),n=Math.min(...e.map(({at:o,room:s})=>o-s/2));for(let o of e)
o.at-=n;return Math.max(...e.map(({at:o,room:s})=>o+s/2))}var uo=t=>t.length?t.reduce((e,n)=>e+n,0)/t.length:null;function xm(t,e){
let n=[],o=[],s=0;for(let[i,a]of t.entries())for(s+=i?(e[i-1].room+e[i].room)/2:0,o.push(s),n.push([a-s]);n.length>1&&(uo(
n[n.length-2])??0)>(uo(n[n.length-1])??0);){let c=n.pop()??[];n[n.length-1].push(...c)}return n.flatMap(i=>i.map(()=>uo(
i)??0)).map((i,a)=>i+o[a])}var[ym,_m]=[172,148],$m=900,Ns=20,ka=30,fo=18,Cs=16,Om=40,Oa=[1.4,2.8,2.3,1.8,1.2],Sm={"not actual":"6 4",hedged:"2 4"},
Is=t=>t&&Sm[t];function va(t,e,n,o){let s=m("div",{class:"argument"});t.append(s);let r=s.clientWidth,i=[...new Set(n.flatMap(
({tail:S,head:O})=>[S,O]))],a=Mm(e,n);for(let{label:S}of[...a.values()].flat())s.append(S);let l=$a(o,n,S=>{let O=(a.get(
S)??[]).map(({label:L})=>L.offsetWidth+8);return Math.max(r<$m?_m:ym,O.reduce((L,j)=>L+j,0))+Ns}),u=l.flatMap(({layers:S})=>S.
flat().filter(({card:O})=>O>=0)),f=new Map(u.map(({card:S,room:O})=>[S,vm(e.cards[S],O-Ns)]));for(let S of i)s.prepend(f.
get(S)??"");let d=k("svg",{class:"lines","aria-hidden":"true"});s.prepend(d);let[h,b,y,$]=[0,0,0,0];for(let S of l){h>0&&
h+S.width+Cs>r&&([h,b,y]=[0,b+y+Om,0]);let L=Am(S,{left:h,top:b,boxes:f,meetings:a,lines:d});h+=S.width+2*Cs,$=Math.max(
$,h),y=Math.max(y,L)}s.style.width=`${$}px`,s.style.height=`${b+y}px`,d.setAttribute("width",String($)),d.setAttribute("\
height",String(b+y)),km(s,u,f,a)}function km(t,e,n,o){for(let{card:s}of e){for(let{label:r}of o.get(s)??[])t.append(r);t.
append(n.get(s)??"")}}function vm(t,e){let[,n]=g.names.polarities,o=[...t.marks??[]].sort((f,d)=>+(d===n)-+(f===n));t.inferred&&
o.push(p("inferred"));let s=t.denied?"\u2298 ":t.doubted?"? ":"",r=[o.length>0&&m("strong",{},`${s}${o.join(", ")}`),o.length>
0&&" ",m("span",{},t.text)],i=t.hold?` held-${t.hold.replace(" ","-")}`:"",a=`card ${t.sign??""}${i}${t.denied?" denied":
""}`,{id:c,statements:l=[]}=t,u=l.length||c?M(r,()=>c?D(c):F(l,t.text),{class:a}):m("div",{class:a},r);return u.style.width=
`${e}px`,u}function Mm({cards:t},e){let n=new Map;for(let s of e){let r=[...(s.marks??[]).map(a=>`${a}:`),s.words].join(
" "),i=n.get(s.head)??new Map;n.set(s.head,i.set(r,[...i.get(r)??[],s]))}let o=new Map;for(let[s,r]of n){let i=[...r].map(
([a,c])=>({arrows:c,label:Tm(t,a,c)}));o.set(s,i)}return o}function Tm(t,e,n){let o=n.flatMap(i=>i.statements),s=n.map(({
tail:i,head:a})=>p("leads_to",{tail:t[i].text,words:e,head:t[a].text})),r=[m("strong",{},e),n.length>1&&` \xB7 ${n.length}`];
return M(r,()=>F(o,e),{class:"arrow-words","aria-label":`${s.join("; ")}. ${p("show_quotes")}`,title:s.join(`
`)})}function Am({layers:t,arrows:e,ways:n},{left:o,top:s,boxes:r,meetings:i,lines:a}){let c=d=>r.get(d),l=new Map,u=new Map,
f=s;for(let[d,h]of t.entries()){let b=h.filter(({card:O})=>O>=0),y=b.flatMap(({card:O})=>i.get(O)??[]).map(({label:O})=>O.
offsetHeight),$=Math.max(0,...y);$&&(f+=ka+$+fo);let S=Math.max(0,...b.map(({card:O})=>c(O).offsetHeight));for(let O of h){
let L=O.card<0?S:c(O.card).offsetHeight,j=O.card>=0&&d===0?f+S-L:f;if(l.set(O,{top:j,foot:j+L,start:f+S}),O.card<0)continue;
Sa(c(O.card),o+O.at-(O.room-Ns)/2,j);let U=Lm(i.get(O.card)??[],n,o+O.at);for(let{label:J,arrows:Do,at:P}of U){Sa(J,P-J.
offsetWidth/2,f-fo-$+($-J.offsetHeight)/2);for(let qu of Do)u.set(qu,P);let ft=Math.max(...Do.map(Ma));a.append(Em(P,f-fo-
$,j,ft))}}f+=S}for(let d of e){let h=n.get(ue(d))??[];a.append(qm(d,h,{left:o,at:u.get(d)??0,bounds:l,layers:t,meetings:i}))}
return f-s}function Sa(t,e,n){t.style.left=`${Math.round(e)}px`,t.style.top=`${Math.round(n)}px`}function Lm(t,e,n){let o=({
arrows:a})=>{let c=a.map(l=>e.get(ue(l))?.at(-2)?.at??0);return c.reduce((l,u)=>l+u,0)/c.length},s=[...t].sort((a,c)=>o(
a)-o(c)),r=s.reduce((a,{label:c})=>a+c.offsetWidth+8,0),i=n-r/2;return s.map(a=>{let c=a.label.offsetWidth+8;return i+=c,
{...a,at:i-c/2}})}var Ma=({rank:t})=>Oa[t??0]??Oa[0];function Em(t,e,n,o){return k("g",{},k("line",{x1:t,x2:t,y1:e,y2:n-
7,"stroke-width":o}),k("path",{class:"head",d:`M${t-5} ${n-9} L${t} ${n-1} L${t+5} ${n-9} Z`}))}function qm(t,e,{left:n,
at:o,bounds:s,layers:r,meetings:i}){let[a,c]=[e[0],e[e.length-1]],l=s.get(c),u=s.get(a),f=L=>r.findIndex(j=>j.includes(L)),
d=r[f(c)].flatMap(({card:L})=>i.get(L)??[]),h=Math.max(0,...d.map(({label:L})=>L.offsetHeight)),y=Math.min(...r[f(c)].map(
L=>s.get(L)?.top??l.top))-fo-h,$=[[n+a.at,u.foot]];if(u.top<l.top){$.push([n+a.at,u.start]);for(let L of e.slice(1,-1)){
let{top:j,foot:U}=s.get(L);$.push([n+L.at,j],[n+L.at,U])}}else{let L=n+Math.max(...r.flat().map(j=>j.at+j.room/2))+Cs/2;
$.push([n+a.at,u.start+6],[L,u.start+6],[L,y-ka/2])}$.push([o,y]);let{dashes:S,width:O}={dashes:Is(t.hold),width:Ma(t)};
return k("polyline",{points:$.join(" "),"stroke-width":O,"stroke-dasharray":S})}var Rt=(...t)=>m("div",{class:"sheet"},t),qe=(t,...e)=>m("div",{class:"sheet",tabindex:0,role:"region","aria-label":p(`t\
ab_${t}`)},e);async function Ta(t){let[e]=await Promise.all([kn(),R()]),n=nn(g,e,w),o=b=>g.statements.article[b.statement],s=nn(g,e,{...w,
about:null}),r=[...new Set(s.map(o))].sort((b,y)=>b-y);if(!r.length){A(t,qe("arguments",m("p",{},p("no_arrows"))));return}
let a=r.find(b=>g.articles[b].id===w.article)??r.find(b=>n.some(y=>o(y)===b))??r[0],c=n.filter(b=>o(b)===a),l=g.articles[a],
u=t.querySelector(".sheet"),[f,d]=[u?.scrollLeft??0,u?.scrollTop??0],h=qe("arguments",m("p",{class:"line choosers"},z(p(
"argument_article"),r.map(b=>[g.articles[b].id,g.articles[b].title]),l.id,b=>_({article:b})),m("label",{},`${p("about")}\
 `,Nm(e,s))),m("h2",{lang:l.language},l.title),m("p",{class:"source",dir:"ltr"},At(l)),Cm(c,n),c.length?Im(e,c):m("p",{},
p("no_arrows_here")));A(t,h),c.length&&va(h,e,c,e.places[a]),h.scrollTo(f,d)}function Nm({topics:t,cards:e},n){let s=[...new Set(
n.flatMap(({tail:r,head:i})=>[...e[r].about??[],...e[i].about??[]]))].map(r=>t[r]).sort(([,r],[,i])=>r.localeCompare(i));
return z(p("about"),[["",p("about_all")],...s],w.about??"",r=>_({about:r||null}))}function Cm(t,e){let n=[...new Set(t.flatMap(
o=>o.statements))];return m("p",{class:"quiet"},`${I(Yn())}. `,p("arrows_here",{here:N(t.length,"arrow"),all:e.length}),
" ",n.length>0&&W(p("show_quotes"),n,p("tab_arguments")),m("br"),p("arguments_help"))}function Im({cards:t},e){let n=[...new Set(
e.flatMap(({tail:a,head:c})=>[a,c]))].map(a=>t[a]),o=[...n,...e],s=a=>n.some(c=>c.sign===a),i=[...[void 0,"not actual","\
hedged"].filter(a=>o.some(c=>c.hold===a)).map(a=>[js({hold:a}),p(`look_${a?.replace(" ","_")??"plain"}`)]),o.some(a=>a.denied)&&
[js({denied:!0}),`\u2298 ${p("look_denied")}`],...["cooperation","conflict"].filter(s).map(a=>[js({sign:a}),p(`look_${a}`)])];
return m("ul",{class:"looks"},i.map(a=>a&&m("li",{},a)))}function js({hold:t,denied:e=!1,sign:n="neither"}){let o=k("rec\
t",{x:2,y:2,width:24,height:12,rx:4,class:`border ${n}`,"stroke-dasharray":Is(t)}),s=e&&k("rect",{x:2,y:2,width:5,height:12,
class:"bar-denied"});return k("svg",{class:"sample",width:28,height:16,viewBox:"0 0 28 16","aria-hidden":"true"},o,s)}function Aa(t,e){let[n,o]=[0,0];return{places:t.map(({top:r,cards:i})=>{let a=i.length?Math.max(0,o-(r+n+i[0].offset)-160):
0;n+=a;let c=i.map(({offset:l,height:u})=>{let f=Math.max(r+n+l,o);return o=f+u+e,f-r-n});return{room:a,tops:c}}),end:o}}
function La(t){let e=[];for(let n of t){let o=e[e.length-1];o&&n===o[1]+1?o[1]=n:e.push([n,n])}return e.map(([n,o])=>n===
o?`${n}`:`${n}\u2013${o}`).join(", ")}var Rs=({sign:t,hold:e,denied:n,doubted:o,isOut:s})=>[t,e&&`held-${e.replace(" ","-")}`,n&&"denied",o&&"doubted",s&&"out"].
filter(Boolean).join(" "),mo=t=>m("span",{class:`swatch ${Ea(t)}`,"aria-hidden":"true"}),Ea=t=>t===null?"of-author":`pat\
tern-${t%4}`;function qa({level:t,stretches:e,runs:n},o){let s=e.map(c=>jm(c,o)),i=m(t===0?"p":t===1?"h2":"h3",{class:"w\
ords",dir:"auto",lang:o.reading.lang},s.flatMap((c,l)=>[c,Wm(e[l],o)])),a=n.map(c=>Bm(c,o));return{text:i,names:a,ends:n.
map(c=>[s[c.first],s[c.last]])}}function jm({text:t,on:e,begins:n},{claims:o,passages:s,callbacks:r}){if(!e.length)return document.
createTextNode(t);let i=[...new Set(e.map(({claim:u})=>u))],a=i.some(u=>o[u].by!==null),c=i.every(u=>o[u].isOut),l=q([n.
some(u=>o[u].denied)&&m("span",{class:"sign denied","aria-hidden":"true"}),n.some(u=>o[u].doubted)&&m("span",{class:"sig\
n doubted","aria-hidden":"true"}),Rm(t,e,o)],()=>r.open(i.map(u=>o[u].id)),{dir:null,class:`passage${a?" of-source":""}${c?
" out":""}`});for(let u of i)s[u].push(l);return l}var Rm=(t,e,n)=>e.reduce((o,{claim:s,lane:r})=>m("span",{class:`under\
line lane-${r} ${Rs(n[s])}`},o),t);function Wm({ends:t},{reading:e,unfold:n}){if(!t.length)return null;let o=La(t.map(s=>s+
1));return M(o,s=>n(t,s),{class:"number-mark","aria-expanded":"false","aria-label":e.say("reading_notes",{numbers:o})})}
function Bm({by:t},{reading:e}){let{name:n,lang:o}=e.claimants[t];return m("div",{class:"speaker"},m("bdi",{lang:o},n),m(
"span",{class:`bar ${Ea(t)}`}))}function Na(t,e,n,o){let{by:s,marks:r,actions:i,isSourceInferred:a}=t,{name:c,lang:l}=n.claimants[s??0],u=m("bdi",{lang:l},
a?`[${c}]`:c),f=s===null?n.say("the_author"):[u,`, ${n.say("reading_quoted")}`];return m("div",{class:`note-card ${Rs(t)}`},
m("p",{class:"sentence"},m("span",{class:"note-number"},e),q(Pm(t,n),()=>o.open([t.id]),{class:"link whole"})),m("p",{class:"\
whose"}," ",m("span",{class:"name"},mo(s),m("span",{},f)),r.map(d=>m("span",{class:"mark"},d)),i.map(({label:d,press:h})=>M(
d,h,{class:"action"}))))}function Pm({sentence:t,sign:e,denied:n,doubted:o},{say:s}){let r=t.map((i,a)=>[a>0&&!i.text.startsWith(
",")&&" ",Dm(i,e)]);return[n&&m("strong",{},`\u2298 ${s("look_denied")}: `),o&&m("strong",{},"? "),r]}function Dm({text:t,
kind:e,lang:n,inferred:o=!1},s){let r=o?`[${t}]`:t;return e==="verb"?m("span",{class:`verb ${s}`},r):e?m("bdi",{class:e,
lang:n},r):r}var Ws=8;function Ca({claimants:t,say:e},n,o){let s=l=>n.some(l),r=[[s(({hold:l,denied:u})=>!l&&!u),"",e("look_plain")],
[s(({hold:l})=>l==="not actual"),"held-not-actual",e("look_not_actual")],[s(({hold:l,doubted:u})=>l==="hedged"||u),"held\
-hedged",e("look_hedged")],[s(({denied:l})=>l),"denied",`\u2298 ${e("look_denied")}`],[s(({doubted:l})=>l),"doubted",`? ${e(
"look_doubted")}`],[s(({sign:l})=>l==="cooperation"),"cooperation",e("look_cooperation")],[s(({sign:l})=>l==="conflict"),
"conflict",e("look_conflict")]],i=t.map((l,u)=>Fm(l,u,o)),a=i.slice(Ws),c=t.slice(Ws).some(({isChosen:l})=>l);return m("\
div",{class:"reading-key"},m("div",{class:"claimants",role:"group","aria-label":e("reading_claimants")},m("span",{class:"\
quiet"},e("reading_claimants")),i.slice(0,Ws),a.length>0&&m("details",{open:c},m("summary",{},e("and_more",{n:a.length})),
a)),m("p",{class:"looks-of-lines"},r.map(([l,u,f])=>l&&m("span",{class:`underline ${u}`},f))))}var Fm=({id:t,name:e,lang:n,
count:o,isChosen:s},r,{choose:i})=>M([mo(r||null),m("bdi",{lang:n},e),` ${o}`],()=>i(s?null:t),{class:"claimant","aria-p\
ressed":String(s)});var Hm=960,zm=720,Um=6,po=class{#t=[];#e=-1;#n=k("path",{});constructor(e,n,o){this.element=e,this.drawing=n,this.cards=
o}add(e,n,o,s,r){this.#t.push({row:e,apart:n,claims:o,names:s,ends:r,room:0})}watch(){let{element:e}=this;e.append(k("sv\
g",{class:"leader","aria-hidden":"true"},this.#n)),new ResizeObserver(()=>this.#o()).observe(e);for(let n of["pointerove\
r","focusin"])e.addEventListener(n,o=>this.#s(o.target));for(let n of["pointerleave","focusout"])e.addEventListener(n,()=>this.#s(
null));document.fonts?.ready.then(()=>{this.#e=-1,this.#o()})}#o(){let{element:e,cards:n}=this,o=e.clientWidth;if(!o||o===
this.#e)return;this.#e=o;let s=o<zm;e.classList.toggle("slim",o<Hm),e.classList.toggle("narrow",s);let r=0,i=this.#t.map(
({row:u,apart:f,claims:d,room:h})=>{r+=h;let b=d.map($=>({offset:this.#r($),height:n[$].offsetHeight})),y=f?[{offset:0,height:f.
offsetHeight}]:[];return{top:u.offsetTop-r,cards:s?[]:[...y,...b]}}),a=this.#t.map(({ends:u})=>u.map(([f,d])=>Gm(f,d))),
{places:c,end:l}=Aa(i,Um);for(let[u,f]of this.#t.entries()){f.room=c[u].room,f.row.style.marginTop=f.room?`${f.room}px`:
"";let d=[...f.apart?[f.apart]:[],...f.claims.map(h=>n[h])];for(let[h,b]of d.entries())b.style.top=s?"":`${c[u].tops[h]}\
px`;Qm(f.names,a[u])}e.style.minHeight=s?"":`${l}px`}#r(e){return this.drawing.passages[e][0].offsetTop}#s(e){let{cards:n,
drawing:o,element:s}=this,r=e instanceof Element?e.closest(".passage, .note-card"):null,i=c=>r!==null&&(n[c]===r||o.passages[c].
some(l=>l===r)),a=n.flatMap((c,l)=>i(l)?[l]:[]);for(let c of s.querySelectorAll(".now"))c.classList.remove("now");for(let c of a)
for(let l of[n[c],...o.passages[c]])l.classList.add("now");this.#n.setAttribute("d",a.map(c=>this.#i(c)).join(" "))}#i(e){
let[n]=this.drawing.passages[e];if(!n||this.element.classList.contains("narrow"))return"";let[o,s]=[this.element,this.cards[e]].
map(l=>l.getBoundingClientRect()),r=n.getClientRects()[0],i=n.closest(".words")?.getBoundingClientRect()??r,[a,c]=[r.bottom-
o.top,s.top-o.top+14];return`M${i.right-o.left+2} ${a} L${s.left-o.left} ${c}`}};function Gm(t,e){return t instanceof HTMLElement&&
e instanceof HTMLElement?{top:t.offsetTop,bottom:e.offsetTop+e.offsetHeight}:{top:0,bottom:0}}function Qm(t,e){let n=t.map(
r=>r.firstElementChild),o=n.map(r=>r.offsetHeight),s=0;for(let[r,i]of t.entries()){let{top:a,bottom:c}=e[r],l=e.slice(0,
r).filter(f=>f.bottom>a).length,u=Math.max(0,s-a);s=a+u+o[r],i.style.top=`${a}px`,i.style.height=`${c-a}px`,i.style.right=
`${l*8}px`,n[r].style.marginTop=`${u}px`}}var Ia=/^(#{1,6})[ \t]+/,Vm=/[\p{L}\p{N}]/u,Wa=t=>[...t].sort((e,n)=>ja(e)-ja(n)||Ra(e)-Ra(n)),ja=({spans:t})=>t.length?
Math.min(...t.map(([e])=>e)):-1,Ra=({spans:t})=>Math.max(0,...t.map(([,e])=>e));function Ba(t){let e=new Map,n="";for(let{
quote:s}of t)!s||e.has(s)||(e.set(s,n.length),n+=`${s}

`);let o=t.map(s=>{let r=e.get(s.quote);return r===void 0?s:{...s,spans:[Km(r,r+s.quote.length)]}});return{text:n,claims:o}}
var Km=(t,e)=>[t,e];function Pa(t,e){let n=Jm(t),o=n.map(()=>[]);for(let[i,{spans:a}]of e.entries())for(let[c,l]of a)for(let u=Ym(
n,c);u<n.length&&n[u].from<l;u++){let f={from:Math.max(c,n[u].from),to:Math.min(l,n[u].to),claim:i,lane:0};f.to>f.from&&
o[u].push(f)}let s=new Set,r=new Map(o.flatMap((i,a)=>i.map(({claim:c})=>[c,a])));return n.map((i,a)=>{let c=Xm(t,i,Zm(o[a]),
s,u=>r.get(u)===a),l=c.flatMap(({begins:u})=>u).sort((u,f)=>u-f);return{level:i.level,stretches:c,claims:l,runs:tp(c,e)}})}
function Jm(t){let e=[],n=!1;for(let o=0;o<t.length;){let s=t.indexOf(`
`,o),r=s<0?t.length:s,i=t.slice(o,r),a=Ia.exec(i)?.[1].length??0;a?e.push({from:o+i.length-i.replace(Ia,"").length,to:r,
level:a}):i.trim()&&n?e[e.length-1].to=r:i.trim()&&e.push({from:o+i.search(/\S/),to:r,level:0}),n=!a&&i.trim()!=="",o=r+
1}return e}function Ym(t,e){let[n,o]=[0,t.length];for(;n<o;){let s=n+o>>1;t[s].to>e?o=s:n=s+1}return n}function Zm(t){let e=[
...t].sort((o,s)=>o.from-s.from||s.to-o.to),n=new Array(4).fill(0);return e.map(o=>{let s=Math.max(0,n.findIndex(a=>a<=o.
from)),i=n.every(a=>a>o.from)?3:s;return n[i]=Math.max(n[i],o.to),{...o,lane:i}})}function Xm(t,e,n,o,s){let i=[...new Set(
[e.from,e.to,...n.flatMap(({from:c,to:l})=>[c,l])])].sort((c,l)=>c-l),a=new Map;for(let{claim:c,to:l}of n)s(c)&&a.set(c,
Math.max(a.get(c)??0,l));return i.slice(0,-1).map((c,l)=>{let u=i[l+1],f=n.filter(b=>b.from<=c&&b.to>=u),d=[...new Set(f.
map(({claim:b})=>b))],h=d.filter(b=>!o.has(b));for(let b of h)o.add(b);return{text:t.slice(c,u),on:f.map(({claim:b,lane:y})=>({
claim:b,lane:y})),begins:h,ends:d.filter(b=>a.get(b)===u).sort((b,y)=>b-y)}})}function tp(t,e){let n=[],o=new Map;for(let[
s,{on:r,text:i}]of t.entries()){let a=new Set(r.map(({claim:c})=>e[c].by).filter(c=>c!==null));for(let c of a){let l=o.get(
c);if(l)l.last=s;else{let u={by:c,first:s,last:s};o.set(c,u),n.push(u)}}if(Vm.test(i))for(let c of o.keys())a.has(c)||o.
delete(c)}return n}function Da(t,e,n){let{text:o,claims:s}=t.text===null?Ba(t.claims):{...t,text:t.text},r=Wa(s),i=ep(Pa(o,r),t.title),a={reading:t,
callbacks:e,claims:r,passages:r.map(()=>[]),unfold:(d,h)=>{let b=h.getAttribute("aria-expanded")==="true";h.setAttribute(
"aria-expanded",String(!b));for(let y of d)c[y].classList.toggle("unfolded",!b)}},c=r.map((d,h)=>Na(d,h+1,t,e)),l=m("div",
{class:"reading"}),u=new po(l,a,c),f=r.flatMap(({spans:d},h)=>d.length?[]:[h]);for(let[d,h]of i.entries()){let{text:b,names:y,
ends:$}=qa(h,a),S=d===0&&[m("div",{class:"about"},n),Ca(t,r,e)],O=d===0&&f.length>0&&np(f,c,t),L=m("div",{class:"notes"},
O,h.claims.map(U=>c[U])),j=m("div",{class:`row level-${h.level}`},m("div",{class:"speakers"},y),m("div",{},b,S),L);l.append(
j),u.add(j,O||null,h.claims,y,$)}return u.watch(),{element:l,show:d=>op(a,c,d)}}function ep(t,e){return t[0]?.level===1?
t:[{level:1,stretches:[{text:e,on:[],begins:[],ends:[]}],claims:[],runs:[]},...t]}var np=(t,e,{say:n})=>m("div",{class:"\
unplaced"},m("p",{class:"quiet"},n("reading_unplaced")),t.map(o=>e[o]));function op({claims:t,passages:e},n,o){let s=new Set(
o),r=({id:c})=>s.has(c),i=new Set(t.flatMap((c,l)=>r(c)?e[l]:[]));for(let c of e.flat())c.classList.toggle("current",i.has(
c));for(let[c,l]of t.entries())n[c].classList.toggle("current",r(l)),n[c].toggleAttribute("data-current",r(l));let[a]=i;
return a??n[t.findIndex(r)]}var Fa="author",Bs=t=>T().statements[t].sources?.at(-1)??null;function Ps(t){let e=Bs(t);return e===null?Fa:T().entities[e].
id}function Ha(t,e,n){let{entities:o}=T(),s=new Map([[null,0]]);for(let c of e)s.set(Bs(c),(s.get(Bs(c))??0)+1);let[r,...i]=s;
return[r,...i.sort(([,c],[,l])=>l-c)].map(([c,l])=>{let u=c===null?Fa:o[c].id,f=p("reading_author",{name:t.author||t.publisher}),
d=c===null?{name:f}:{name:B(o[c]),lang:re(o[c])};return{id:u,...d,count:l,isChosen:u===n}})}function za(t,e,n){let{names:o,
labels:s,statements:r}=g,i=T(),a=new Map(e.map(({id:l},u)=>[l,u||null])),c=sp(new Set(t));return t.map(l=>{let u=i.statements[l],
f=r.mode[l]!==te,d=o.stances[r.stance[l]],h=d==="doubts"||d==="rejects",b=r.certainty[l]!==0||h,y=u.sources??[],$=[y.length>
1&&`${p("according_to")} ${le(y).join(" > ")}`,f&&s.modes[r.mode[l]],r.certainty[l]!==0&&s.certainties[r.certainty[l]],d===
"doubts"&&p("author_doubts"),d==="rejects"&&p("author_rejects"),u.ended&&p("ended")],S=o.signs[et(l).sign],O=c.get(l);return{
id:r.key[l],spans:i.bodies[r.article[l]]===null?[]:tn(l),quote:wt(l),sentence:Ua(l),sign:S==="together"?"cooperation":S,
hold:f?"not actual":b?"hedged":void 0,denied:r.polarity[l]!==0,doubted:h,by:a.get(Ps(l))??null,isSourceInferred:u.inferred?.
includes("according_to")??!1,marks:$.filter(L=>typeof L=="string"),isOut:!n[l],actions:O?[{label:p("show_in_graph"),press:()=>_(
{tab:"graph",open:O,pair:null})}]:[]}})}function sp(t){let e=new Map;for(let{a:n,b:o,rows:s}of x.pairs.values())for(let r of s){
let i=g.ties.statement[r];!t.has(i)||e.has(i)||e.set(i,xi(n,o))}return e}function Ua(t,e=0){let{statements:n,roles:o}=T(),
{s,o:r,roles:i=[],inferred:a=[]}=n[t],c=(u,f)=>({...rp(u,e),inferred:a.includes(f)}),l=(e?[]:[...i].sort(([u],[f])=>u-f)).
flatMap(([u,f])=>[{text:`, ${o[u].label}`},c(f,o[u].id)]);return[c(s,"subject"),{text:et(t).label,kind:"verb"},c(r,"obje\
ct"),...l]}function rp(t,e){let n=T();if(typeof t=="string")return{text:t,kind:"name"};if(t>=0)return{text:B(n.entities[t]),
kind:"name",lang:re(n.entities[t])};let o=-1-t;return e>=2?{text:`#${g.statements.key[o].split("#")[1]}`,kind:"nested"}:
{text:`(${Ua(o,e+1).map(({text:r,inferred:i})=>i?`[${r}]`:r).join(" ")})`,kind:"nested"}}function Ga(t){let e=new Map;for(let n of t)
for(let o of ho(n))e.set(o,(e.get(o)??0)+1);return e}function ho(t,e=new Set([t])){let{s:n,o,roles:s=[]}=T().statements[t],
r=new Set;for(let i of[n,o,...s.map(([,a])=>a)])if(typeof i!="string"){if(i>=0)r.add(i);else if(!e.has(-1-i)){e.add(-1-i);
for(let a of ho(-1-i,e))r.add(a)}}return r}var Qa=30,ip=8;function Va(t,e){let{articles:n}=g;if(n.length<2)return null;let o=ap(),s=o.indexOf(t),r={n:s+1,of:o.length},
i=(c,l,u)=>M(l,()=>Ka(o[s+c]),{"aria-label":p(u),disabled:o[s+c]===void 0}),a=m("details",{class:"menu articles"},m("sum\
mary",{},p("articles_list",r)));return a.addEventListener("toggle",()=>a.open&&a.childElementCount===1&&a.append(cp(o,t,
e))),m("div",{class:"line"},i(-1,"\u2039","previous_article"),a,i(1,"\u203A","next_article"))}var Ka=t=>_({article:g.articles[t].
id,open:null});function ap(){let{articles:t}=g,e=n=>t[n].first??t[n].last??Number.MAX_SAFE_INTEGER;return[...t.keys()].sort(
(n,o)=>e(n)-e(o)||n-o)}function cp(t,e,n){let o=g.articles.map(()=>[0,0]);for(let[c,l]of g.statements.article.entries())
o[l][1]++,n[c]&&o[l][0]++;let s=c=>m("li",{},up(c,c===e,o[c])),r=m("div",{class:"found"},jt(t.map(s),Qa)),i=c=>{let l=c.
toLocaleLowerCase().split(/\s+/).filter(Boolean),u=t.filter(f=>l.every(d=>lp(f).includes(d)));A(r,u.length?jt(u.map(s),Qa):
m("p",{class:"quiet"},p("no_article_called",{text:c})))},a=m("input",{type:"search","aria-label":p("find_article"),placeholder:p(
"find_article"),oninput:({target:c})=>i(c.value)});return m("div",{},t.length>=ip&&a,r)}function lp(t){let{title:e,author:n,
publisher:o,published:s,first:r}=g.articles[t],i=r===null?"":Y(r);return[e,n,o,s,i].join(" ").toLocaleLowerCase()}function up(t,e,[
n,o]){let s=g.articles[t],r=n<o?p("matching_of",{n,of:N(o,"statement")}):N(o,"statement");return M([m("span",{class:"tit\
le",dir:"auto",lang:s.language},s.title),m("span",{class:"quiet"},m("bdi",{},s.publisher),` \xB7 ${Me(s)} \xB7 ${r}`)],()=>Ka(
t),{"aria-current":e?"true":null})}var fp=500,Jt=null,Ds=null;async function Ja(t){await R();let{articles:e}=g,n=Math.max(0,e.findIndex(({id:i})=>i===w.article));
if(!e.length){A(t,qe("article",m("p",{},p("no_articles"))));return}let o=[x,n,w.about,w.claimant,w.language];(!(Jt&&t.contains(
Jt.sheet)&&Jt.of.every((i,a)=>i===o[a]))||!Jt)&&(Jt={of:o,...dp(n)},A(t,Jt.sheet),Ds=null);let r=Jt.reading.show(mp());r&&
Ds!==w.open&&pp(r,Jt.sheet)&&r.scrollIntoView({block:"center"}),Ds=w.open}function mp(){let t=se();return t?.kind==="sta\
tement"?t.names:t?.kind!=="list"?[]:Dn(t.names[0]).statements.map(e=>g.statements.key[e])}function pp(t,e){let[n,o]=[t,e].
map(s=>s.getBoundingClientRect());return n.top<Math.max(o.top,0)||n.bottom>Math.min(o.bottom,innerHeight)}function dp(t){
let e=g.articles[t],n=T().bodies[t],o=Vo(g,w),s=g.statements.article.flatMap((y,$)=>y===t&&o($)?[$]:[]),r=Ga(s),i=w.about===
null?void 0:vn(w.about),a=i!==void 0&&r.has(i)?i:null,c=Ha(e,s,w.claimant),l=c.find(({isChosen:y})=>y)?.id??null,u=s.filter(
y=>(a===null||ho(y).has(a))&&(l===null||Ps(y)===l)),f=we(g,w),d=za(u,c,f),h=Da({title:e.title,lang:e.language,text:n,claims:d,
claimants:c,say:p},{open:gp,choose:y=>_({claimant:y})},[m("p",{class:"source",dir:"ltr"},At(e),hp(e)," ",qs(e)),n===null&&
m("p",{class:"quiet"},p("quotes_only")),m("p",{class:"quiet"},wp(u,s.length,f))]),b=m("div",{class:"line choosers"},Va(t,
f),bp(r,a));return{sheet:qe("article",b,h.element),reading:h}}var hp=({licence:t})=>t?` \xB7 ${t}`:"";function gp(t){let e=t.
map(n=>g.statements.key.indexOf(n));return e.length===1?ot(e[0]):F(e,p("quotes"))}function wp(t,e,n){let o=t.filter(a=>!n[a]).
length,s=N(e,"statement"),r=t.length<e?p("shown_of",{n:t.length,of:s}):s,i=o?`, ${p("left_out_by_filters",{n:o})}`:"";return`${I(
Yn())}. ${I(r)}${i}.`}function bp(t,e){let{entities:n}=T(),s=[...t].sort(([,i],[,a])=>a-i).slice(0,fp).map(([i,a])=>[n[i].
id,`${B(n[i])} (${a})`]),r=e===null?"":n[e].id;return m("label",{},`${p("about")} `,z(p("about"),[["",p("about_all")],...s],
r,i=>_({about:i||null})))}var xp=["aim","audience","meant for"];async function Xa(t){await R();let{bargains:e,others:n}=Mn(),o=e.map(r=>Ya(r,Jo(g,
w,r))),s=e.some(r=>!Jo(g,w,r));A(t,Rt(m("h2",{},p("tab_bargains")),m("p",{class:"quiet"},p("exchange_help")),s&&m("p",{class:"\
quiet"},p("outcome_elsewhere")),o.length?o:m("p",{},p("no_exchange")),n.length>0&&[m("h2",{},p("other_offers")),n.map(r=>Ya(
r))]))}function Ya(t,e){let n=T(),o=pt(x.chosen,t.flatMap(c=>c.statements)),s=t.map(c=>g.relations[c.relation]),{label:r}=s.
reduce((c,l)=>l.wider.length>c.wider.length?l:c),i=[...new Map(o.map(c=>[$t(n.statements[c].s),n.statements[c].s])).values()],
a=c=>n.roles.map((l,u)=>c.includes(l.function??"")&&Fs(l.label,Op(u,o),t,c));return m("section",{class:"bargain"},m("h3",
{},i.map((c,l)=>[l?", ":"",Te(c)]),` ${r}`),e&&m("p",{class:"outcome"},m("strong",{},`${p("outcome")}: `),yp(e)),m("dl",
{},Fs(p("offered_thing"),Za(t.map(c=>c.things))),Fs(p("offered_to"),Za(t.map(c=>c.targets))),a(gn),a(xp)),e?_p(e):m("p",
{class:"quiet"},`${p("dates")}: ${tc(t)}`),m("p",{class:"actions"},N(t.length,"act"),", ",q(N(o.length,"statement"),()=>F(
o,r))))}var yp=({outcome:t,again:e})=>`${t||p("no_answer")}${e?`, ${p("offered_again")}`:""}`;function _p({moves:t}){let e=t.
map(([n,o,s,r])=>m("li",{},m("span",{class:"when"},o||p("date_unknown"),$p(s)&&` (${p("inferred")})`),m("span",{},m("str\
ong",{},n),": ",W(st(s[0]),s,n),r&&` (${p("may_be",{doubt:r})})`)));return m("details",{class:"course",open:t.length<8},
m("summary",{},p("course")),m("ol",{},e))}var $p=t=>t.some(e=>T().statements[e].inferred_when);function tc(t){let e=pt(x.
chosen,t.map(n=>n.statements[0]));return[...new Set(e.map(n=>Qn(T().statements[n])))].join(", ")}function Fs(t,e,n=[],o=[]){
let s=e.map(({shown:r,name:i,by:a})=>{let c=n.filter(f=>f.statements.some(d=>a.includes(d))),u=o===gn&&c.length<n.length&&
` ${p("in_some",{n:c.length,of:n.length})}: ${tc(c)}`;return m("li",{},r," ",W(String(a.length),a,i),u&&m("span",{class:"\
quiet"},u))});return s.length>0&&m("div",{},m("dt",{},t),m("dd",{},m("ul",{},s)))}function Za(t){let e=new Map;for(let[o,
s]of t.flatMap(r=>[...r]))e.set(o,[...e.get(o)??[],...s]);let{labels:n}=g.offers;return[...e].map(([o,s])=>({shown:q(n[o],
()=>D(o)),name:n[o],by:s}))}function Op(t,e){let n=new Map;for(let o of e)for(let[s,r]of T().statements[o].roles??[]){if(s!==
t)continue;let i=$t(r);n.set(i,{shown:Te(r),name:i,by:[...n.get(i)?.by??[],o]})}return[...n.values()]}function ec(t,e){let n=t.sources.map(({id:a,label:c})=>({id:a,label:c}));n.sort((a,c)=>nc(a.label,c.label)||nc(a.id,c.id));
let s=[...t.signers.map(a=>`by:${a}`),...n.map(({id:a})=>`of:${a}`)].map((a,c)=>({name:a,isSigner:c<t.signers.length,claims:0,
disputed:0,shared:0})),r=new Map(n.map(({id:a},c)=>[a,t.signers.length+c])),i={holders:s,disputes:new Map};for(let a of Sp(
t,e,r).values())kp(i,a);return i}function Sp(t,e,n){let{publisher:o,author:s}=t.statements,r=new Map;for(let i of yn(t,e)){
let{claim:a,who:c,at:l}=i,u=r.get(a)??new Map;r.set(a,u);for(let f of new Set(c===null?[o[l],s[l]]:[n.get(c)??-1]))f>=0&&
u.set(f,[...u.get(f)??[],i])}return r}function kp({holders:t,disputes:e},n){let o=[...n].sort(([i],[a])=>i-a),[s,r]=[new Set,
new Set];for(let[i,[a,c]]of o.entries()){c.some(({held:l})=>l)&&t[a].claims++;for(let[l,u]of o.slice(i+1)){let[[f]=[-1]]=os(
c,u),d=a*t.length+l;ss(f)&&e.set(d,(e.get(d)??0)+1);for(let h of ss(f)?[s]:ri(f)?[r]:[])t[l].isSigner&&h.add(a),t[a].isSigner&&
h.add(l)}}for(let i of s)t[i].disputed++;for(let i of r)t[i].shared++}function vp({holders:t,disputes:e},n){let o=n===void 0?
-1:t.findIndex(({name:a})=>a===n),s=null;for(let[a,c]of e){let[l,u]=[Math.floor(a/t.length),a%t.length];if(o>=0&&l!==o&&
u!==o)continue;let f=!s||c>s.number,d=s&&c===s.number&&(l<s.one||l===s.one&&u<s.other);(f||d)&&(s={one:l,other:u,number:c})}
if(t.length<2)return null;let r=o>=0?o:s?.one??0,i=s?s.one+s.other-(o>=0?r:s.one):r?0:1;return[t[r].name,t[i].name]}function go(t,e,n){
if(e.compared_with)return{state:e,standings:ec(t,e)};let o=c=>String(e[c])===String(n[c])?null:e[c],s={...e,modes:o("mod\
es"),polarities:o("polarities")},r=ec(t,s),i=String(e.according_to)!==String(n.according_to)&&e.according_to.length===1,
a=vp(r,i?e.according_to[0]:void 0);return{state:a?{...s,according_to:[a[0]],compared_with:[a[1]]}:s,standings:r}}var nc=(t,e)=>t<
e?-1:t>e?1:0;var oc=8,Mp=50,wo="";function ic(t,e,n,o){let s=t.filter(h=>!h.isSigner&&h.claims),r=t.filter(({isSigner:h})=>h),i=h=>[...h].
sort((b,y)=>y.claims-b.claims),c=[["sources_differ",s.filter(h=>h.disputed).sort((h,b)=>b.disputed-h.disputed),h=>p("sou\
rce_disputed",{n:h.disputed,of:h.claims})],["sources_shared",i(s.filter(h=>!h.disputed&&h.shared)),h=>p("source_shared",
{n:h.shared,of:h.claims})],["sources_reported",i(s.filter(h=>!h.disputed&&!h.shared)),()=>p("source_reported")],["source\
s_authors",i(r),()=>p("compare_own_claims")]],l=m("div",{}),u=(h,b,y)=>m("li",{},M([m("span",{dir:"auto"},I(Vt([h]))),y!==
null&&m("span",{class:"num"},E(y)),m("small",{},b)],()=>o(h),{"aria-current":e.some($=>String($)===h)?"true":null})),f=()=>{
let h=O=>rc(Vt([O])).includes(rc(wo)),b=c.map(([O,L,j])=>{let U=L.filter(({name:J})=>h(J)).map(J=>u(J.name,j(J),J.claims));
return U.length>0&&[m("h2",{},p(O)),sc(U)]}),$=["authors","everyone"].filter(O=>(O==="everyone"||r.length>1)&&h(O)).map(
O=>u(O,p(`source_${O}`),null)),S=!$.length&&!b.some(Boolean);A(l,b,$.length>0&&[m("h2",{},p("sources_together")),sc($)],
S&&m("p",{class:"quiet"},p("sources_none",{words:wo})))};f();let d=m("input",{type:"search",value:wo,placeholder:p("sour\
ces_find"),"aria-label":p(n?"sources_find_second":"sources_find_first"),oninput:h=>{wo=h.target.value,f()}});return m("n\
av",{class:"sources","aria-label":p("sources_find")},d,l)}function sc(t){let e=m("ul",{},t.slice(0,oc));return[e,Ze(t,oc,
Mp,n=>e.append(...n))]}var rc=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLocaleLowerCase();var ac=5,Tp=40,Hs=2,cc=12,Ap={affirms:"\u2713",denies:"\u2715",doubts:"?",rejects:"\u2715"},fe=1;async function zs(t){await R();
let{state:e,standings:n}=go(g,w,Q);if(!e.compared_with){A(t,Rt(m("h2",{},p("comparison")),m("p",{},p("compare_nobody"))));
return}let o=[e.according_to,e.compared_with],s=x.parts??_n(g,e,e.compared_with),r=([c,l])=>(fe=1,_({according_to:c,compared_with:l,
modes:e.modes,polarities:e.polarities})),i=c=>{let l=o[1-fe],u=String(l)===c?o[fe]:l;return r(fe?[u,[c]]:[[c],u])},a=c=>{
fe=c,zs(t).then(()=>t.querySelector("input")?.focus())};A(t,m("div",{class:"sheet compare"},ic(n.holders,o,fe,i),m("sect\
ion",{class:"comparison"},m("h2",{},p("comparison")),m("p",{class:"quiet"},Ep(o)),m("p",{class:"line"},M(`\u21C4 ${p("co\
mpare_swap")}`,()=>r([o[1],o[0]])),w.compared_with&&M(p("compare_end"),Lp)),qp(s,o,a))))}var Lp=()=>_({according_to:Q.according_to,
compared_with:null,modes:w.modes??Q.modes,polarities:w.polarities??Q.polarities});function Ep(t){let n=t.filter(s=>Jn(s).
length).map(s=>p("compare_known_by",{name:Vt(s),by:yt(Jn(s),3)})),o=Mt()&&`${I(Zn())}.`;return[!w.compared_with&&p("comp\
are_most"),...n,o].filter(Boolean).join(" ")}function qp({claims:t},e,n){let o=e.map(Vt),s=e.map((r,i)=>{let a=t.flat().
filter(({positions:u})=>u[i].some(f=>f.held)),c=Jn(r),l=c.length?p("quoted_by",{by:yt(c,2)}):p("compare_own_claims");return m(
"th",{scope:"col"},m("span",{dir:"auto"},I(o[i])),m("small",{},`${l} \xB7 ${N(a.length,"claim")}`),M(p("compare_change"),
()=>n(i),{"aria-pressed":String(fe===i),"aria-label":p("compare_change_side",{name:o[i]})}))});return m("table",{},m("th\
ead",{},m("tr",{},m("th",{scope:"col"},p("claim_column")),s)),Ue.map((r,i)=>Cp(r,Np(t[i],e),e)))}function Np(t,e){let{entities:n,
statements:o}=T(),s=new Set(e.flat().map(a=>a.replace(/^of:/,""))),r=a=>[o[a].s,o[a].o].some(c=>typeof c=="number"&&c>=0&&
s.has(n[c].id)),i=a=>(r(a.statements[0])?0:g.statements.key.length)+a.statements[0];return[...t].sort((a,c)=>i(a)-i(c))}
function Cp(t,e,n){let[o,s]=n.map(Vt),r=p(`compare_${t}`,{first:o,second:s}),i=e.flatMap(f=>f.statements),a=m("tr",{class:"\
part"},m("th",{colspan:3,scope:"rowgroup"},m("h3",{},I(r)," ",W(e.length,i,r))," ",m("small",{},e.length?p(`compare_${t}\
_meaning`,{first:o,second:s}):p(`compare_${t}_none`,{first:o,second:s})))),c=f=>f.map(d=>Ip(d,n)),l=m("tr",{class:"more"}),
u=Ze(e,ac,Tp,f=>l.before(...c(f)));return u&&l.append(m("td",{colspan:3},u)),m("tbody",{},a,c(e.slice(0,ac)),u&&l)}function Ip(t,e){
let{statements:n,positions:o}=t,[s]=o.flat().map(({at:r,claim:i})=>g.statements.claim[r]===i?r:jp(r,i));return m("tr",{},
m("th",{scope:"row"},Rp(s,n)),e.map((r,i)=>{let a=[...new Map(o[i].map(c=>[c.at,c])).values()];return m("td",{class:a.some(
({how:c})=>c==="doubts"||c==="rejects")?"doubting":null},m("strong",{class:"of",dir:"auto"},I(Vt(r))),a.slice(0,Hs).map(
Wp),a.length>Hs&&q(p("more",{n:a.length-Hs}),()=>F(t.sides[i],st(s))),!a.length&&m("span",{class:"quiet"},Bp(r,n)))}))}function jp(t,e){
let{denials:n,claim:o}=g.statements,s=n.find(([r,i])=>r===t&&o[i]===e);return s?s[1]:t}function Rp(t,e){let[n,o,s]=Ts(t),
{mode:r}=g.statements,i=[r[t]>0&&g.labels.modes[r[t]],T().statements[t].ended&&p("ended")],a=()=>e.length===1?ot(e[0]):F(
e,st(t)),c=m("span",{class:`verb ${g.names.signs[et(t).sign]}`},o);return[m("span",{dir:"auto"},q([n," ",c," ",s],a)),i.
map(l=>l&&[" ",m("span",{class:"mark"},l)])]}function Wp({at:t,how:e,who:n,certainty:o}){let s=e==="doubts"||e==="reject\
s",r=n!==null&&T().statements[t].inferred?.includes("according_to"),i=s&&ra(t,cc)||ro(t,cc),a=[o?g.labels.certainties[o]:
null,r&&p("source_inferred")];return m("div",{class:"stand"},m("span",{class:"disc","aria-hidden":"true"},Ap[e]),q(p(`co\
mpare_${e}`),()=>ot(t),{class:"link how"}),a.map(c=>c&&[" ",m("span",{class:"mark"},c)]),m("blockquote",{dir:"auto",lang:H(
t).language},i))}var Bp=(t,e)=>p(e.some(Qo(g,t))?"compare_no_position":"compare_no_claim");async function uc(t){let[{lack:e,cards:n}]=await Promise.all([Sn(),R()]);A(t,Rt(m("h2",{},p("findings_title")),m("p",{class:"\
quiet"},p("findings_help")),e&&m("p",{},e),m("div",{class:"findings"},n.map(Pp))))}function Pp({article:t,title:e,about:n,
findings:o,lack:s}){let r=["arguments","article"];return m("section",{class:"bargain"},m("h3",{},e),m("p",{class:"quiet"},
n),s&&m("p",{},s),o.map(Dp),t!==null&&m("p",{class:"actions"},r.map(i=>q(p(`tab_${i}`),()=>_({tab:i,article:t})))))}var lc=t=>t.
map(e=>g.statements.key.indexOf(e)).filter(e=>e>=0);function Dp({title:t,sentence:e,counts:n,remarks:o,quote:s}){let[r]=lc(
[s.statement]),i=e.map(([a,c,l])=>c==="entity"&&l?q(a,()=>D(l)):m("span",{},a));return m("div",{class:"finding"},m("p",{
class:"quiet"},m("strong",{},t),n.map(([a,c,l])=>[" \xB7 ",W(a,lc(l),t),` ${c}`])),m("p",{class:"sentence"},i),r!==void 0&&
m("blockquote",{lang:H(r).language},q(`\u201C${s.text}\u201D`,()=>ot(r))),o.length>0&&m("p",{class:"quiet"},o.join("; ")))}var Fp={\u00DF:"ss",\u00E6:"ae",\u0153:"oe",\u00F8:"o",\u0111:"d",\u00F0:"d",\u0142:"l",\u0131:"i",\u00FE:"th",\u064A:"\u06CC",
\u0649:"\u06CC",\u0643:"\u06A9",\u0629:"\u0647","\u2019":"'","\u2018":"'",\u02BC:"'","\u02B9":"'","\u201C":'"',"\u201D":'\
"',"\u201E":'"',"\xAB":'"',"\xBB":'"'},fc=/(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu,Hp=/[^\p{ASCII}]/u,
mc=new Map;function pc(t){let e=mc.get(t);if(e!==void 0)return e;let o=[...t.normalize("NFKD").replace(fc,"").toLowerCase().
replace(fc,"")].map(s=>Fp[s]??(/\p{Pd}/u.test(s)?"-":/\s/u.test(s)?" ":s)).join("");return mc.set(t,o),o}function it(t){
return(Hp.test(t)?Array.from(t,pc).join(""):t.toLowerCase()).replace(/\s+/g," ").trim()}var Us=t=>it(t).split(" ").filter(
Boolean);function Gs(t){let e=[],n="",o=0;for(let s of t){let r=pc(s);if(r!==" "||n!==""&&!n.endsWith(" ")){n+=r;for(let i=0;i<
r.length;i++)e.push(o)}o+=s.length}return{plain:n,places:[...e,o]}}function dc(t,e){let{plain:n,places:o}=Gs(t),s=[];for(let r of e)
for(let i=n.indexOf(r);r&&i>=0;i=n.indexOf(r,i+r.length))s.push([o[i],zp(t,o,i+r.length-1)]);return s.sort((r,i)=>r[0]-i[0]||
i[1]-r[1]),s.filter(([r],i)=>s.slice(0,i).every(([,a])=>a<=r))}function zp(t,e,n){let o=n+1;for(;e[o]===e[n]&&o<e.length-
1;)o++;return e[n]+t.slice(e[n],e[o]).trimEnd().length}var Up=/[\p{L}\p{N}]/u;function on(t,e){let n=e===0?" ":t[e-1];return n===
" "||n===`
`||!Up.test(n)}var hc="found";function gc(t){if(typeof Highlight<"u"&&CSS.highlights.delete(hc),!w.find)return;let[e="",n=""]=w.find.map(
it),o=Gp(t),{plain:s,places:r}=Gs(o.map(({data:l})=>l).join("")),i=Math.max(0,s.indexOf(n)),a=s.indexOf(e,i)>=0?[e]:e.split(
" "),c=(e?a:[n]).flatMap(l=>{let u=s.indexOf(l,i);return u<0?[]:Qp(o,r[u],r[u+l.length])});c.length&&(typeof Highlight<"\
u"&&CSS.highlights.set(hc,new Highlight(...c)),c[0].startContainer.parentElement?.scrollIntoView({block:"center"}))}function Gp(t){
let e=document.createTreeWalker(t,NodeFilter.SHOW_TEXT),n=[];for(;e.nextNode();){let o=e.currentNode;o.parentElement?.closest(
"select, .number-mark")||n.push(o)}return n}function Qp(t,e,n){let o=document.createRange(),s=0;for(let r of t){let i=s+
r.data.length;if(s<=e&&e<i&&o.setStart(r,e-s),s<n&&n<=i)return o.setEnd(r,n-s),[o];s=i}return[]}var Vp=40,Kp=100;function bc(t,e){let{level:n}=t,o=kt(t),s=Jp(t,o),r=s.filter(({nodes:d})=>d.length>1),i=s.reduce((d,{nodes:h})=>d+
h.length,0),a=new Set(e.unfolded??(i>Vp?[]:r.map(({id:d})=>d))),c=Kp*(1+Math.max(0,e.more)),l=xc(s,c,"").flatMap(d=>Yp(t,
d,a,c)),u=new Int32Array(n.nodes.length).fill(-1);for(let[d,{nodes:h}]of l.entries())for(let b of h)u[b]=d;let f=Zp(t,o,
u,l.length);return{entries:l,folding:r.map(({id:d})=>d),unfolded:r.map(({id:d})=>d).filter(d=>a.has(d)),rows:wc(f.map(([
d])=>d)),columns:wc(f.map(([,d])=>d)),cells:f.map(([d,h,b])=>Xp(t,d,h,b))}}var wc=t=>[...new Set(t)].sort((e,n)=>e-n);function Jp({
facts:t,level:e,nodes:n,chosen:o,state:s},r){let i=new Map,a=new Map,c=f=>e.nodes[f].country??e.nodes[f].actor;for(let f of r){
for(let d of[f.a,f.b]){let h=c(d);i.set(h,(i.get(h)??new Set).add(d))}for(let d of new Set([c(f.a),c(f.b)])){let h=a.get(
d)??[];a.set(d,h);for(let b of f.rows)h.push(b)}}let l=f=>n.get(f)?.weight??0;return[...i].map(([f,d])=>({id:f,nodes:[...d].
sort((h,b)=>l(b)-l(h)||h-b),weight:Pt(t,a.get(f)??[],o,s.count)})).sort((f,d)=>d.weight-f.weight||(f.id<d.id?-1:1))}function xc(t,e,n){
if(t.length<=e+1)return t;let o=t.slice(e).flatMap(({nodes:s})=>s);return[...t.slice(0,e),{id:n,nodes:o,weight:0}]}function Yp({
level:t},{id:e,nodes:n},o,s){if(e==="")return[{kind:"rest",id:e,group:null,nodes:n}];if(n.length===1)return[{kind:"actor",
id:t.nodes[n[0]].actor,group:null,nodes:n}];if(!o.has(e))return[{kind:"group",id:e,group:null,nodes:n}];let r=n.map(i=>({
id:t.nodes[i].actor,nodes:[i],weight:0}));return xc(r,s,"").map(i=>({...i,kind:i.id?"actor":"rest",group:e}))}function Zp({
facts:t},e,n,o){let s=new Map,r=(i,a)=>{let c=s.get(i)??new Set;s.set(i,c);for(let l of a)c.add(l)};for(let{a:i,b:a,rows:c}of e){
r(n[i]*o+n[a],c);let l=i===a?[]:Bn(t,c);l.length&&r(n[a]*o+n[i],l)}return[...s].sort(([i],[a])=>i-a).map(([i,a])=>[Math.
floor(i/o),i%o,[...a]])}function Xp(t,e,n,o){let{facts:s,chosen:r,state:i}=t,[a,c,l]=bi(t,o);return{row:e,column:n,rows:o,
number:Pt(s,o,r,i.count),signs:[a,c,l],together:Bn(s,o).length>0}}var Qs=t=>{let[e,n]=String(t.dataset.at).split(" ");return[Number(e),Number(n)]},yc=t=>[...t.querySelectorAll("[data-at]")],
td={ArrowRight:[1,1],ArrowLeft:[1,-1],ArrowDown:[0,1],ArrowUp:[0,-1]};function _c(t,e){let n=t.target instanceof Element?
t.target.closest("[data-at]"):null,o=td[t.key];if(!n||!o)return;t.preventDefault();let[s,r]=o,i=Qs(n),a=yc(e).map(c=>({spot:c,
at:Qs(c)})).filter(({at:c})=>c[1-s]===i[1-s]&&(c[s]-i[s])*r>0).sort((c,l)=>(c.at[s]-l.at[s])*r);a.length&&$c(e,a[0].spot)}
function $c(t,e){kc(t,e),e.focus()}function Oc(t,e){let n=yc(t).find(o=>o.dataset.group===e);n&&$c(t,n)}function Sc({target:t,
type:e},n,o,{rows:s,columns:r,cells:i},a){let c=t instanceof Element?t.closest("td, th")?.querySelector("[data-at]"):null;
for(let h of n.querySelectorAll(".lit"))h.classList.remove("lit");if(o.hidden=!c,!c)return;let[l,u]=Qs(c);e==="focusin"&&
kc(n,c),c.closest("tr")?.classList.toggle("lit",l>=0);let f=n.querySelector(`[data-at="-1 ${u}"]`)?.closest("th");o.hidden=
u<0||!f,f&&u>=0&&(f.classList.add("lit"),[o.style.left,o.style.width]=[`${f.offsetLeft}px`,`${f.offsetWidth}px`]);let d=i.
find(h=>h.row===s[l]&&h.column===r[u]);d&&a(d)}function kc(t,e){for(let n of t.querySelectorAll("[data-at][tabindex='0']"))
n.setAttribute("tabindex","-1");e.setAttribute("tabindex","0")}var Vs={acts:"act",statements:"statement",articles:"article"},bo=["cooperation","conflict","neither"],[Tc,ed,nd,od]=[22,
4,18,8];function Ac(t,e,n,o){let{entries:s,rows:r,columns:i,cells:a}=e,c=Math.max(...a.map(P=>P.number)),l={shown:t,matrix:e,
names:n,fold:o,largest:c},u=e.unfolded.length>0,f=`${Tc+nd+od*E(c).length}px`,d=new Map(i.map((P,ft)=>[P,ft])),h=new Map(
r.map(P=>[P,[]]));for(let P of a)h.get(P.row)?.push(P);let b=r.map((P,ft)=>m("tr",{},vc(l,r,ft,"row"),sd(l,h.get(P)??[],
ft,d))),y=u?2:1,$=m("td",{class:"corner",colspan:y,rowspan:y},p("matrix_corner")),S=i.map((P,ft)=>vc(l,i,ft,"col")),O=P=>s[i[P]].
group!==null,L=S.flatMap((P,ft)=>O(ft)?P.slice(0,-1):P),j=S.flatMap((P,ft)=>O(ft)?P.slice(-1):[]),U=i.map(()=>m("col",{class:"\
cells"})),J=m("table",{class:`matrix${u?" grouped":""}`,role:"grid","aria-label":p("tab_matrix")},m("colgroup",{},u&&m("\
col",{class:"brackets"}),m("col",{class:"names"}),U),m("thead",{},m("tr",{},$,L),j.length>0&&m("tr",{},j)),m("tbody",{},
b));return J.style.setProperty("--cell",f),J.querySelector("td [data-at]")?.setAttribute("tabindex","0"),J}function vc({
shown:t,matrix:{entries:e,unfolded:n},names:o,fold:s},r,i,a){let{kind:c,id:l,group:u}=e[r[i]],f=a==="row",d=(U,J)=>f?{rowspan:U,
colspan:J}:{colspan:U,rowspan:J},h=U=>f?`${i} ${U}`:`${U} ${i}`,b={actor:()=>D(l),group:()=>s(l),rest:()=>_({more:w.more+
1})}[c],y=o[r[i]],$=Mc(y,b,h(-1),c==="group"?{"aria-expanded":"false","data-group":l}:{}),S=m("th",{scope:a,class:`${c} ${a}`,
...d(1,n.length&&u===null?2:1)},$);if(u===null||i>0&&e[r[i-1]].group===u)return[S];let O=r.filter(U=>e[U].group===u).length,
L=Ec(t,u),j=Mc(O>1?L:"",()=>s(u),h(-2),{"aria-expanded":"true","aria-label":L,"data-group":u});return[m("th",{scope:`${a}\
group`,class:`bracket ${a}`,...d(O,1)},j),S]}function Mc(t,e,n,o){let s=o["aria-label"]??t;return q(m("bdi",{},t),e,{title:s,
"aria-label":s,tabindex:-1,"data-at":n,...o})}function sd(t,e,n,o){let s=[],r=0,i=a=>a>r&&s.push(m("td",{colspan:a-r}));
for(let a of e){let c=o.get(a.column)??0;i(c),s.push(m("td",{class:"cell"},rd(t,a,`${n} ${c}`))),r=c+1}return i(o.size),
s}function rd({shown:t,matrix:{entries:e},names:n,largest:o},s,r){let i=`${n[s.row]} \u2192 ${n[s.column]}`,a=m("span",{
class:`square${s.together?" together":""}`},bo.map((l,u)=>s.signs[u]>0&&Ks(l,s.signs[u]))),c=Math.max(ed,Tc*Math.sqrt(s.
number/o));return[a.style.width,a.style.height]=[`${c}px`,`${c}px`],q([m("span",{class:"room"},a),E(s.number)],()=>id(t,
e,s,i),{"aria-label":`${i}: ${Ys(s)}`,"aria-describedby":"matrix-says",tabindex:-1,"data-at":r})}function Ks(t,e=1){let n=m(
"span",{class:t});return n.style.flexGrow=String(e),n}var Js=t=>g.labels.signs[g.names.signs.indexOf(t)];function Ys({number:t,
signs:e,together:n}){let o=bo.flatMap((s,r)=>e[r]>0?[`${E(e[r])} ${Js(s)}`]:[]);return`${N(t,Vs[w.count])} (${yt(o)}${n?
`; ${p("matrix_together")}`:""})`}function id(t,e,{row:n,column:o,rows:s},r){let[i,a]=[e[n],e[o]];if(i.kind!=="actor"||a.
kind!=="actor")return F(zt(t,s),r);let[c,l]=[i.nodes[0],a.nodes[0]];return t.pairs.has(c*t.level.nodes.length+l)?dt(c,l):
dt(l,c)}var Lc=({level:t},e)=>t.numbers.has(e)||e in t.countries||Et(e)!==null;function Ec({level:t},e){let n=t.numbers.
get(e);if(n!==void 0)return C(t,n);let o=Et(e);return o?B(o):t.countries[e]??e}function qc(t,{kind:e,id:n,nodes:o}){return e===
"actor"?C(t.level,o[0]):e==="rest"?p("matrix_rest",{n:E(o.length)}):p("matrix_group",{name:Ec(t,n),n:E(o.length)})}var ad=5,Nc=[];async function Cc(t){let e=[x,w.unfolded,w.more,w.language];if(t.querySelector(".matrix")&&e.every((u,f)=>u===
Nc[f]))return;let n=bn(x),o=bc(n,w);if(o.folding.every(u=>Lc(n,u))||await R(),Nc=e,!o.cells.length){A(t,m("div",{class:"\
sheet"},m("p",{},Kt())));return}let s=o.entries.map(u=>qc(n,u)),i=Ac(n,o,s,u=>ld(t,o,u)),a=m("div",{class:"band",hidden:!0}),
c=m("p",{class:"matrix-sentence"},m("span",{class:"quiet"},p("matrix_keys"))),l=u=>fd(c,s,u);for(let u of["mouseover","f\
ocusin"])i.addEventListener(u,f=>Sc(f,i,a,o,l));i.addEventListener("keydown",u=>_c(u,i)),A(t,m("div",{class:"sheet matri\
x-sheet"},m("p",{class:"quiet"},gt(n)," ",W(p("show_quotes"),Ct(n).statements,p("based_on_drawn"))),m("div",{class:"matr\
ix-tools"},cd(o),ud(o)),c,m("div",{class:"matrix-scroll"},m("div",{},i,a))))}function cd({folding:t,unfolded:e}){return[
e.length<t.length&&M(p("unfold_all"),()=>_({unfolded:t})),e.length>0&&M(p("fold_all"),()=>_({unfolded:[]}))]}async function ld(t,{
unfolded:e},n){let o=e.includes(n);await _({unfolded:o?e.filter(s=>s!==n):[...e,n]}),Oc(t,n)}function ud({cells:t}){let e=bo.
flatMap((o,s)=>t.some(({signs:r})=>r[s])?[o]:[]),n=(o,s)=>m("span",{class:`square ${s}`},Ks(o));return m("p",{class:"mat\
rix-legend"},e.map(o=>m("span",{},n(o,""),o==="neither"?p("matrix_neither"):Js(o))),t.some(({together:o})=>o)&&m("span",
{},n("","together"),p("matrix_together")),m("span",{class:"quiet"},p("matrix_help",{what:Ve(2,Vs[w.count])})))}function fd(t,e,n){
let o=Tt(g,n.rows),s=o.slice(0,ad).map(ie),r=o.length>s.length?[p("and_more",{n:o.length-s.length})]:[];A(t,m("strong",{},
`${e[n.row]} \u2192 ${e[n.column]}`),` ${Ys(n)}: `,m("span",{id:"matrix-says"},[...s,...r].join("; ")))}var Yt=["actor","target","relation","type","source","mode","certainty","article"],Zs="none";function Ic(t,e){let{facts:n,
level:o,chosen:s}=t;return e==="statements"?G(s.inside).map(r=>({a:o.subject[r],b:o.object[r],at:r,row:-1})):kt(t).flatMap(
r=>r.rows.map(i=>({a:r.a,b:r.b,at:n.ties.statement[i],row:i})))}function md({facts:t,level:e,chosen:n},o,{a:s,b:r,at:i}){
let{statements:a,names:c}=t;switch(o){case"actor":return e.nodes[s]?.actor??"";case"target":return e.nodes[r]?.actor??"";case"\
relation":return t.relations[a.relation[i]].id;case"type":return c.quad_classes[a.quad_class[n.main[i]]]??Zs;case"source":
return pd(t,i);case"mode":return c.modes[a.mode[i]];case"certainty":return c.certainties[a.certainty[i]]??"";case"articl\
e":return t.articles[a.article[i]].id}}function pd({statements:t,sources:e,signers:n},o){return t.source[o]>=0?`of:${e[t.
source[o]].id}`:`by:${n[t.author[o]>=0?t.author[o]:t.publisher[o]]}`}function xo(t){let e=new Map;for(let n of t??[]){let o=n.
indexOf(":"),s=n.slice(0,o);Yt.includes(s)&&e.set(s,(e.get(s)??new Set).add(n.slice(o+1)))}return e}function jc(t,e,n){let o=xo(
n),s=Yt.map(()=>new Map),r=e.filter(a=>{let c=Yt.map(u=>md(t,u,a)),l=Yt.filter((u,f)=>o.has(u)&&!o.get(u)?.has(c[f]));for(let[
u,f]of Yt.entries()){if(!c[u]||l.some(h=>h!==f))continue;let d=s[u].get(c[u]);d?d.add(a.at):s[u].set(c[u],new Set([a.at]))}
return!l.length}),i=s.map(a=>new Map([...a].map(([c,l])=>[c,l.size])));return{units:r,counts:new Map(Yt.map((a,c)=>[a,i[c]]))}}
function Xs({names:t,relations:e},n){let o=xo(n),s=(a,c)=>{let l=o.get(a);return l&&[...l].map(u=>c.indexOf(u)).sort((u,f)=>u-
f)},r=a=>o.get(a)&&[...o.get(a)??[]],i={relations:s("relation",e.map(({id:a})=>a)),quad_classes:s("type",t.quad_classes),
modes:s("mode",t.modes),certainties:s("certainty",t.certainties),articles:r("article"),according_to:r("source")};return Object.
fromEntries(Object.entries(i).filter(([,a])=>a!==void 0))}var[dd,hd,gd]=[8,30,12],wd=5;function Rc(t,e){let n=matchMedia("(min-width: 901px)").matches;return Yt.map(o=>{let s=t.get(
o)??new Map,r=e.get(o)??new Set;return s.size<2&&!r.size?null:bd(o,s,r,r.size>0||n&&s.size<=wd)})}function bd(t,e,n,o){let s=[
...new Set([...n,...e.keys()])].map(b=>({value:b,label:yd(t,b),number:e.get(b)??0})).sort((b,y)=>Number(n.has(y.value))-
Number(n.has(b.value))||y.number-b.number||b.label.localeCompare(y.label)),r=m("div",{class:"facet-values"}),i=p(`facet_${t}`),
[a,c]=[dd,""],l=()=>{let b=s.filter(({label:y})=>y.toLocaleLowerCase().includes(c));A(r,b.slice(0,a).map(({value:y,label:$,
number:S})=>X([m("bdi",{},$),m("span",{class:"quiet"},` ${E(S)}`)],n.has(y),O=>xd(t,y,O))),b.length>a&&M(p("more",{n:E(b.
length-a)}),u))},u=()=>{a+=hd,l()},f=b=>{c=b.trim().toLocaleLowerCase(),l()};l();let d=s.length>gd&&m("input",{type:"sea\
rch",placeholder:p("facet_search"),"aria-label":`${p("facet_search")}: ${i}`,oninput:b=>f(b.target.value)}),h=n.size||s.
length;return m("details",{class:"facet",open:o},m("summary",{},i,m("span",{class:"quiet"},` ${E(h)}${n.size?" \u2022":""}`)),
d,r)}function xd(t,e,n){let o=`${t}:${e}`,s=(w.facets??[]).filter(i=>i!==o),r=n?[...s,o]:s;return _({facets:r.length?r:null,
more:0})}function yd(t,e){let{names:n,labels:o}=g;switch(t){case"actor":case"target":return Xn(e);case"relation":return g.
relations.find(({id:s})=>s===e)?.label??e;case"type":return e===Zs?p("no_quad_class"):o.quad_classes[n.quad_classes.indexOf(
e)]??e;case"source":return ht([e]);case"mode":return o.modes[n.modes.indexOf(e)]??e;case"certainty":return o.certainties[n.
certainties.indexOf(e)]??e;case"article":return g.articles.find(({id:s})=>s===e)?.title??e}}var tr=4,er=t=>(w.columns??[]).find(e=>e.startsWith(`${t}:`))?.slice(t.length+1)??"",nr=(t,e)=>t.toLocaleLowerCase().includes(
e.toLocaleLowerCase());function Wc(t){let{level:e}=t,n=new Map,o=u=>{let f=n.get(u)??Nt(t,u);return n.set(u,f),f},s=({a:u,
b:f})=>`${C(e,u)} \u2192 ${C(e,f)}`,r=u=>{let f=zt(t,u.rows);return Pc(f.find(d=>nr(wt(d),er("quote")))??f[0])},i=(u,f,d)=>({
name:u,isText:!0,value:f,cell:d}),a=(u,f)=>({name:u,isText:!1,value:f,cell:d=>W(f(d),o(d).statements,s(d))}),c=u=>f=>C(e,
f[u]),l=u=>f=>q(m("bdi",{},u(f)),()=>dt(f.a,f.b));return[i("actor",c("a"),l(c("a"))),i("label",u=>It(g,u.rows),u=>_d(Tt(
g,u.rows).map(ie))),i("target",c("b"),l(c("b"))),i("quote",u=>zt(t,u.rows).map(wt).join(`
`),r),{name:"weight",isText:!1,value:u=>u.weight,cell:u=>E(u.weight)},{...a("acts",u=>o(u).acts),cell:u=>W(o(u).acts,Qe(
o(u)),s(u))},{name:"quad_classes",isText:!1,value:u=>$d(o(u)),cell:u=>Od(o(u),s(u))},a("statements",u=>o(u).statements.length),
a("articles",u=>o(u).articles.size),a("sources",u=>o(u).sources.size)]}function Bc(t){let{level:e,chosen:n}=t,o=new Map(
pt(n,n.inside.keys()).map((l,u)=>[l,u])),s=T().statements,r=l=>u=>u[l]>=0?C(e,u[l]):$t(s[u.at][l==="a"?"s":"o"]),i=l=>u=>{
let f=m("bdi",{},r(l)(u));return u[l]>=0?q(f,()=>D(e.nodes[u[l]].actor)):f},a=({at:l})=>H(l).title;return[{name:"when",isText:!0,
value:({at:l})=>Qn(s[l]),order:({at:l})=>o.get(l)??0},{name:"actor",isText:!0,value:r("a"),cell:i("a")},{name:"relation",
isText:!0,value:({at:l})=>et(l).label},{name:"target",isText:!0,value:r("b"),cell:i("b")},{name:"quote",isText:!0,value:({
at:l})=>wt(l),cell:({at:l})=>Pc(l)},{name:"held",isText:!0,value:({at:l})=>Xe(l).join("; ")},{name:"article",isText:!0,value:a,
cell:l=>q(m("bdi",{},a(l)),()=>Fn(g.statements.article[l.at],l.at))}]}function _d(t){let e=m("bdi",{},t.slice(0,tr).join(
"; "));if(t.length<=tr)return e;let n=()=>{e.textContent=t.join("; "),o.remove()},o=q(` ${p("and_more",{n:t.length-tr})}`,
n);return[e,o]}var Pc=t=>[m("q",{dir:"auto",lang:H(t).language},q(wt(t),()=>ot(t))),m("span",{class:"quiet",dir:"ltr"},`\
 ${At(H(t))}`)],$d=({byQuadClass:t})=>t.reduce((e,n,o)=>e+(vt(g,o)==="cooperation"?n:-n),0);function Od({byQuadClass:t,quadClasses:e},n){
let o=g.labels.quad_classes.map((s,r)=>t[r]>0&&m("span",{class:`quad-class ${vt(g,r)}`},W(t[r],e[r],`${n}, ${s}`),` ${s}`));
return o.some(Boolean)?o:"\u2013"}var Dc=100,Sd={ties:"-weight",statements:"when"},Fc=[];async function Hc(t){let{rows:e,facets:n,columns:o,sort:s,more:r,
language:i}=w,a=[x,e,n,o,s,r,i];if(t.querySelector(".table-view")&&a.every((y,$)=>y===Fc[$]))return;await R(),Fc=a;let c=bn(
x),l=Ic(c,e),{units:u,counts:f}=jc(c,l,n),d=m("div",{class:"facets","aria-label":p("facets"),role:"group"}),h=t.querySelector(
".facets");A(d,Rc(f,xo(n))),h&&Cn(d,Nn(h));let b=e==="ties"?Md(c,l,u):Td(c,l,u);A(t,m("div",{class:"sheet table-view"},d,
m("div",{class:"table-main"},kd(c),b))),d.scrollTop=h?.scrollTop??0}function kd(t){let{facets:e,columns:n,rows:o}=w,s=e?
Xs(g,e):{},r=Ho.map(a=>M(p(`rows_${a}`),()=>_({rows:a,sort:null,columns:null,more:0}),{"aria-pressed":String(a===o)})),i=o===
"ties"?[gt(t)," ",W(p("show_quotes"),Ct(t).statements,p("based_on_drawn"))]:Je();return[m("p",{class:"quiet"},i),m("div",
{class:"table-tools"},m("div",{class:"choices",role:"group","aria-label":p("rows")},r),(e||n)&&M(p("remove_facets"),()=>_(
{facets:null,columns:null,more:0})),Object.keys(s).length>0&&M(p("apply_facets"),()=>_({...s,facets:vd(e??[]),more:0}),{
title:p("apply_facets_help")}))]}function vd(t){let e=t.filter(n=>!Object.keys(Xs(g,[n])).length);return e.length?e:null}
function Md(t,e,n){let{level:o,chosen:s}=t,r=n.map(({row:c})=>c),i=[...wn(g,o,r,s,t.state.count).values()],a=new Set(e.map(
({a:c,b:l})=>c*o.nodes.length+l)).size;return zc(Wc(t),i,a,"tie",c=>c.key)}var Td=(t,e,n)=>zc(Bc(t),n,e.length,"statemen\
t",({at:o})=>o);function zc(t,e,n,o,s){let r=new Map(t.map(({name:$})=>[$,er($)])),i=e.filter($=>t.every(S=>Ld(S,$,r.get(
S.name)??""))),a=t.some(({name:$})=>$===w.sort?.replace(/^-/,""))?w.sort:Sd[w.rows],c=!!a?.startsWith("-"),l=t.find(({name:$})=>$===
a?.replace(/^-/,"")),u=l?.order??l?.value??s,f=i.map($=>({row:$,value:u($)})).sort(($,S)=>(c?-1:1)*Ad($.value,S.value)||
s($.row)-s(S.row)),d=Dc*(1+Math.max(0,w.more)),h=t.map($=>Ed($,l===$&&(c?"descending":"ascending"))),b=t.map($=>m("td",{},
qd($,r.get($.name)??""))),y=p("table_shown",{n:E(Math.min(d,f.length)),of:E(f.length),total:N(n,o)});return[m("p",{class:"\
quiet",role:"status"},y),m("div",{class:"table-scroll",tabindex:0,role:"region","aria-label":p("tab_table")},m("table",{
class:"listed"},m("thead",{},m("tr",{},h),m("tr",{class:"filters"},b)),m("tbody",{},f.slice(0,d).map(({row:$})=>Nd(t,$)))),
!f.length&&m("p",{},n?p("nothing_fits"):Kt()),f.length>d&&M(p("more",{n:E(Math.min(Dc,f.length-d))}),()=>_({more:w.more+
1})))]}var Ad=(t,e)=>typeof t=="number"?t-Number(e):t.localeCompare(String(e));function Ld({isText:t,value:e},n,o){return o?
t?nr(String(e(n)),o):Number(e(n))>=Number(o):!0}function Ed({name:t,isText:e},n){let o=n?n==="ascending":!e;return m("th",
{scope:"col","aria-sort":n||"none",class:e?"":"num"},q(p(`column_${t}`),()=>_({sort:`${o?"-":""}${t}`})),n&&(n==="descen\
ding"?" \u2193":" \u2191"))}function qd({name:t,isText:e},n){let o=r=>{let i=(w.columns??[]).filter(c=>!c.startsWith(`${t}\
:`)),a=r.trim()?[...i,`${t}:${r.trim()}`]:i;return _({columns:a.length?a:null,more:0})},s=p(e?"column_contains":"column_\
at_least");return m("input",{type:e?"search":"number",value:n,placeholder:e?"\u2026":"\u2265","aria-label":`${p(`column_${t}`)}\
: ${s}`,onchange:r=>o(r.target.value)})}var Nd=(t,e)=>m("tr",{},t.map(({name:n,isText:o,value:s,cell:r},i)=>m(i?"td":"th",
{scope:i?null:"row",class:o?n:"num"},r?r(e):m("bdi",{},s(e)))));function Uc(t){let{facts:e,chosen:n}=t,o=Rd(t);return Rn(t,pt(n,G(n.inside))).map(s=>{let r=Wn(t,s),i=s.find(c=>tt(e,c))??
r,a=Wd(s,o);return{main:r,statements:s,first:n.first[i],last:n.last[i],isReal:s.some(c=>tt(e,c)),sign:Bd(t,r,a),ties:a}})}
var Wt=({first:t,last:e})=>t!==null||e!==null,Gc=(t,[e,n])=>t.filter(({ties:o})=>o.some(({pair:s})=>s.a===e&&s.b===n||s.
a===n&&s.b===e));function yo({level:t,state:e}){let[n,o,...s]=(e.pair??[]).map(r=>t.numbers.get(r));return n!==void 0&&o!==
void 0&&!s.length?[n,o]:null}function Qc(t,e,n,o=null){let s=new Map,r=n==="pair"||o?Cd:a=>Id(t,a);for(let a of e)for(let c of r(
a)){if(o&&!(o.includes(c[0])&&o.includes(c[1])))continue;let l=s.get(c.join(" "))??{ends:c,units:[]};s.set(c.join(" "),l),
l.units.push(a)}let i=[...s.values()].sort((a,c)=>c.units.length-a.units.length);return n==="pair"||o?jd(i,s):i}var Cd=({
ties:t})=>t.map(({pair:e})=>[e.a,e.b]);function Id({facts:t,level:e},{main:n,ties:o}){let s=o.flatMap(({pair:i,rows:a})=>a.
some(c=>t.ties.together[c])?[i.a,i.b]:[i.a]);return(s.length?[...new Set(s)]:[e.subject[n]]).filter(i=>i>=0).map(i=>[i])}
function jd(t,e){let n=new Set;for(let o of t){n.add(o);let s=e.get([...o.ends].reverse().join(" "));s&&n.add(s)}return[
...n]}function Rd({facts:t,pairs:e}){let n=new Map;for(let o of e.values())for(let s of o.rows){let r=t.ties.statement[s],
i=n.get(r)??new Map;n.set(r,i),i.set(o,[...i.get(o)??[],s])}return n}function Wd(t,e){let n=new Map;for(let o of t)for(let[
s,r]of e.get(o)??[])n.set(s,[...n.get(s)??[],...r]);return[...n].sort(([o],[s])=>ze(o,s)).map(([o,s])=>({pair:o,rows:s}))}
function Bd({facts:t},e,n){let{relation:o,quad_class:s}=t.statements;return n.some(({rows:i})=>i.some(a=>t.ties.together[a]))?
t.names.signs.indexOf(vt(t,s[e])):t.relations[o[e]].sign}function Vc(t){let e=new Map;for(let{first:n,last:o}of t){let[s,
r]=[n??o,o??n];s!==null&&r!==null&&e.set(`${s} ${r}`,[s,r])}return[...e.values()].sort(([n,o],[s,r])=>n-s||o-r)}var Pd=1600,at=null,sn=null;function St(){if(!at)return null;let[t,e]=at.stops[at.at];return w.since===t&&w.until===e?at:
null}var Kc=()=>sn!==null&&St()!==null;function Jc(){let t=St();return t?be(g,x.level,{...w,since:t.since,until:t.until}):
x}function Ne(t){let e=yo(t),n=Uc(t);return e?Gc(n,e):n}async function Yc(){Ce();let t=St();sn=setInterval(Dd,Pd),await sr(
t&&t.at+1<t.stops.length?t.at+1:0)}function Zc(){return Ce(),_({})}function or(t){Ce();let e=St();return sr(e?e.at+t:0)}
function Xc(){Ce();let t=St();return at=null,t?_({since:t.since,until:t.until}):_({})}function Ce(){sn!==null&&clearInterval(
sn),sn=null}async function Dd(){let t=St();if(t&&t.at+1<t.stops.length){await sr(t.at+1);return}Ce(),t&&await _({})}async function sr(t){
if(at=St()??{stops:Vc(Ne(x)),at:0,since:w.since,until:w.until},!at.stops.length){at=null,Ce();return}at={...at,at:Math.min(
Math.max(t,0),at.stops.length-1)};let[e,n]=at.stops[at.at];await _({since:e,until:n})}function tl(){let t=St(),e=Kc(),n=t&&p("play_at",{n:E(t.at+1),of:E(t.stops.length),when:Oe(...t.stops[t.at])});return m(
"div",{class:"play",role:"group","aria-label":p("play_acts")},M(`\u25C0 ${p("act_before")}`,()=>or(-1),{disabled:!t||t.at===
0}),M(p(e?"pause":"play"),e?Zc:Yc,{"aria-pressed":String(e)}),M(`${p("act_next")} \u25B6`,()=>or(1),{disabled:t!==null&&
t.at+1===t.stops.length}),t&&M(p("whole_period"),Xc),m("span",{class:"quiet","aria-live":"polite"},n))}function el(t,e){let{act:n}=t.facts.statements,o=new Map(e.map(u=>[n[u.main],u])),s=rr(t).map(u=>u.map(f=>o.get(f))),r=new Set(
s.flat().filter(u=>u!==void 0&&!Wt(u))),i=s.filter(u=>u.every(f=>f&&r.has(f))),a=new Map;for(let[u,f]of i)a.set(u,a.get(
u)??[]),a.set(f,[...a.get(f)??[],u]);let c=new Map,l=u=>{let f=c.get(u);if(f!==void 0)return f;let d=1+Math.max(0,...(a.
get(u)??[]).map(l));return c.set(u,d),d};for(let u of e)a.has(u)&&l(u);return c}function rr({facts:t,state:e}){if(!t.orders.
length)return[];let{inside:n,main:o}=mt(t,dn(e),nt(e)),{act:s,relation:r}=t.statements,i=l=>n[l]===1&&s[l]>=0&&tt(t,l)&&
t.relations[r[o[l]]].deed,a=new Map;for(let[l,u,f]of t.orders)!n[l]||!tt(t,l)||!i(u)||!i(f)||s[u]===s[f]||a.set(s[u],(a.
get(s[u])??new Set).add(s[f]));let c=new Map([...a.keys()].map(l=>[l,Fd(a,l)]));return[...c].flatMap(([l,u])=>[...u].filter(
f=>!c.get(f)?.has(l)).map(f=>[l,f]))}function Fd(t,e){let n=new Set(t.get(e));for(let o of n)for(let s of t.get(o)??[])n.
add(s);return n}function ol(t,e,n,o){return _o(t,e,n,o,!0)??Hd(t,_o(t,e,n,o,!1),e,n)}var Ie=({left:t})=>t+7+4,rn=({left:t,width:e})=>t-7-
4-e;function _o(t,e,n,o,s){let r=[],i=[];for(let a of t){let c=Ie(a)+a.width<=n,l=s&&!c?Math.max(rn(a),e):a.left-7;if(s&&
!c&&rn(a)<e)return null;let u=Math.max(a.right,a.left)+7,f=r.findIndex(d=>d+8/2<=l);if(f<0&&(f=r.length),f>=o)return null;
r[f]=s&&c?Math.max(u,Ie(a)+a.width+8/2):u,i.push({row:f,words:s?c?Ie(a):rn(a):null})}return i}function Hd(t,e,n,o){if(!e)
return null;let s=[];return e.map(({row:r},i)=>{let a=t[i],c=e.findIndex((d,h)=>h>i&&d.row===r),l=c<0?o:t[c].left-7-8,u=Ie(
a)+a.width<=l,f=!u&&rn(a)>=Math.max(s[r]??n,n);return s[r]=Math.max(a.right,a.left,u?Ie(a)+a.width:0)+7+8,{row:r,words:u?
Ie(a):f?rn(a):null}})}function sl(t,e){let n=new Map,o=[];for(let s of t){let r=s.first===null||s.last===null?-1:nl(e,s.
first);r<0||r!==nl(e,s.last)?o.push(s):n.set(r,[...n.get(r)??[],s])}return{bins:n,wide:o}}function nl(t,e){let[n,o]=[0,t.
length];for(;n<o;){let s=n+o>>1;t[s]<=e?n=s+1:o=s}return n-1}var zd={denied:null,"not actual":"3.5 2.5",hedged:"0.1 3",doubted:"0.1 3",plain:null},il=[`M${6} 0 A${6} ${6} 0 1 1 ${-6}\
 0 A${6} ${6} 0 1 1 ${6} 0 Z`,"M-5.5 -5.5 H5.5 V5.5 H-5.5 Z","M-7 0 L0 -7 L7 0 L0 7 Z"];var $o=t=>Math.min(t,il.length-1);function ir({main:t}){let{hold:e,mark:n}=g.statements;return g.names.marks[n[t]]==="do\
ubted"?"doubted":g.names.holds[e[t]]}function me(t,e,n,o){let s=g.names.signs[$o(t)];return k("g",{class:`form ${s} ${e===
"plain"?"filled":"hollow"}`,transform:`translate(${n} ${o})`},k("path",{d:il[$o(t)],"stroke-dasharray":zd[e]}),e==="deni\
ed"&&k("path",{class:"slash",d:"M-6 6 L6 -6"}),e==="doubted"&&k("text",{class:"doubt",y:4.5},"?"))}var rl=(t,e)=>k("svg",
{class:"sample",width:18,height:16,viewBox:"-9 -8 18 16","aria-hidden":"true"},me(t,e,0,0)),Ud=()=>k("svg",{class:"sampl\
e",width:32,height:16,viewBox:"-9 -8 32 16","aria-hidden":"true"},Oo(2,-7,21,0),me(2,"plain",0,0)),Oo=(t,e,n,o)=>k("rect",
{class:`days ${g.names.signs[$o(t)]}`,x:e,y:o-7,width:Math.max(n-e,0),height:14,rx:4}),pe=(t,e,...n)=>k("g",{class:"mark",
tabindex:0,role:"button","aria-label":t,onclick:e,onkeydown:bs(e)},k("title",{},t),n);function al(t){let e=[...new Set(t.
map(({sign:r})=>$o(r)))].sort(),n=new Set(t.map(ir)),o=["not actual","denied","hedged","doubted"],s=e.map(r=>[rl(r,"plai\
n"),g.labels.signs[r]]);for(let r of o)n.has(r)&&s.push([rl(2,r),p(`held_${r.replace(" ","_")}`)]);return t.some(({first:r,
last:i})=>r!==i)&&s.push([Ud(),p("days_possible")]),s}var So=null,cl=new Map;function ct(t,e=12,n=400){let o=`${e} ${n} ${t}`,s=cl.get(o)??Gd(t,e,n);return cl.set(o,s),s}function Gd(t,e,n){
return So??=document.createElement("canvas").getContext("2d"),So?(So.font=`${n} ${e}px ${getComputedStyle(document.body).
fontFamily}`,Math.ceil(So.measureText(t).width)+1):t.length*e*.6}function an(t,e,n=12,o=400){if(ct(t,n,o)<=e)return t;let[
s,r]=[0,t.length];for(;s<r;){let i=s+r+1>>1;ct(`${t.slice(0,i).trimEnd()}\u2026`,n,o)<=e?s=i:r=i-1}return`${t.slice(0,s).
trimEnd()}\u2026`}var ar=40,ll=14,Qd=45,Vd=.2,ul=90,Kd=400,ko=class{constructor(e,n,o){let s=e.flatMap(({first:i,last:a})=>[i,a]).filter(i=>i!==
null),r=[...new Set(s)].sort((i,a)=>i-a);this.left=n,this.right=o,this.stretches=Zd(Jd(r,e,Math.floor((o-n)/ul/2)),n,o)}x(e){
let[n]=this.stretches,o=this.stretches[this.stretches.length-1];if(e<n.from)return this.left;if(e>o.to)return this.right;
let{from:s,to:r,left:i,right:a,isFolded:c}=this.stretches.find(u=>e<=u.to&&!u.isFolded&&e>=u.from)??this.stretches.find(
u=>e<=u.to)??o,l=c?0:ll;return s===r?i+l:i+l+(e-s)/(r-s)*(a-i-2*l)}get folds(){return this.stretches.filter(({isFolded:e})=>e)}get daysAPixel(){
return Math.max(...this.stretches.map(e=>e.isFolded?0:(e.to-e.from)/fl(e)))}ticks(e,n){return this.stretches.filter(({isFolded:o})=>!o).
flatMap(o=>Xd(o,this,e,n))}},fl=({left:t,right:e})=>Math.max(e-t-2*ll,1);function Jd(t,e,n){let o=t[t.length-1]-t[0],s=Yd(
t,e),r=t.slice(1).flatMap((c,l)=>s.has(l)?[]:[{k:l,days:c-t[l]}]),i=new Set;for(let{k:c,days:l}of r.sort((u,f)=>f.days-u.
days)){if(i.size>=n||l<Qd||l<Vd*o)break;i.add(c),o-=l}let a=[[t[0],t[0]]];for(let[c,l]of t.entries())i.has(c-1)?a.push([
l,l]):a[a.length-1][1]=l;return a}function Yd(t,e){let n=new Map(t.map((s,r)=>[s,r])),o=new Set;for(let{first:s,last:r}of e)
if(!(s===null||r===null||r-s>Kd))for(let i=n.get(s);t[i]<r;i++)o.add(i);return o}function Zd(t,e,n){let o=n-e-ar*(t.length-
1),s=t.reduce((l,[u,f])=>l+f-u,0),r=Math.min(ul,o/t.length),i=o-r*t.length,a=[],c=e;for(let[l,[u,f]]of t.entries()){l&&(a.
push({from:t[l-1][1],to:u,left:c,right:c+ar,isFolded:!0}),c+=ar);let d=r+i*(s?(f-u)/s:1/t.length);a.push({from:u,to:f,left:c,
right:c+d,isFolded:!1}),c+=d}return a}function Xd(t,e,n,o){let{from:s,to:r,left:i,right:a}=t,c=r-s,l=n(s,c<2*Gt?1:c<2*Qt?
Gt:Qt),u=[{x:e.x(s),text:l,isLine:!1,days:null}],f=e.x(s)+o(l)+10,d=Un(s,r,(c||1)/fl(t)*84);for(let[y,{day:$,step:S}]of d.
entries()){let O=[$,(d[y+1]?.day??r+1)-1],[L,j]=[e.x($),n($,S)];if(L<f||L+o(j)>a){u.push({x:L,text:"",isLine:!0,days:O});
continue}u.push({x:L,text:j,isLine:!0,days:O}),f=L+o(j)+10}let h=n(r,1),b=e.x(r)-o(h);return u.length===1&&c&&b>f&&b>i&&
u.push({x:b,text:h,isLine:!1,days:null}),u}var je=22,cr=8,th=20,eh=16,ml=[420,280,200,130],nh=6;function pl(t,e,n){let o=n+cr+(e.named?0:th),{shapes:s,rows:r}=rh(t,
e,o)??ih(t,e,o),i=o-n+Math.max(r,1)*je+cr;return{shapes:[oh(t,e,n),...s],height:i}}function oh({title:t,open:e,number:n},{
named:o,left:s,right:r},i){let a=E(n),c=o||r-s,l=sh(t,c,c-ct(a)-12,o?2:1),u=k("text",{class:"lane-name",y:i+cr+(l.length>
1?9:15)},l.map((f,d)=>k("tspan",{x:0,dy:d?eh:0},f)),k("tspan",{class:"lane-number",dx:6},a));return e?pe(`${t}: ${a}`,e,
u):u}function sh(t,e,n,o){let s=(l,u)=>ct(l,13,600)<=u;if(o===1||s(t,n))return[an(t,n,13,600)];let r=t.split(" "),i=r.length-
1;for(;i>1&&!s(r.slice(0,i).join(" "),e);)i--;let[a,c]=[r.slice(0,i).join(" "),r.slice(i).join(" ")];return[an(a,e,13,600),
...c?[an(c,n,13,600)]:[]]}function rh({items:t},{left:e,right:n,rows:o,reach:s},r){if(t.length*14>o*(n-e))return null;let i=t.
map(f=>({item:f,reach:s(f)})).sort((f,d)=>f.reach[0]-d.reach[0]),a=f=>i.map(({item:d,reach:[h,b]})=>{let y=an(d.words(Math.
floor(f/nh)),Math.min(f,(n-e)/2));return{left:h,right:b,width:ct(y),words:y}}),c=a(ml[0]);for(let f of ml.slice(1)){if(_o(
c,e,n,o,!0))break;c=a(f)}let l=ol(c,e,n,o);return l?{shapes:i.map(({item:f},d)=>{let{row:h,words:b}=l[d],y=r+h*je+je/2;return pe(
f.name(),f.open,...f.shapes(c[d].left,c[d].right,y),b!==null&&k("text",{class:"mark-label",x:b,y:y+4},c[d].words))}),rows:1+
Math.max(0,...l.map(({row:f})=>f))}:null}function ih({title:t,items:e},n,o){let s=[...new Set(e.map(({kind:i})=>i))].sort(),
r=[];for(let[i,a]of s.entries()){let c=o+i*je;r.push(n.sample(a,n.left-10,c+je/2));let l=e.filter(d=>d.kind===a),{bins:u,
wide:f}=sl(l,n.bins.starts);for(let[d,h]of u){let[b,y]=[n.bins.edges[d],n.bins.edges[d+1]];r.push(ah(h,`${t}: ${n.binName(
d,h.length)}`,b,y,c,a,n))}if(f.length){let d=`${t}: ${n.binName(-1,f.length)}`,h=()=>n.openAll(f,d),b=k("text",{class:"l\
ane-number end",x:n.end,y:c+15},`+${E(f.length)}`);r.push(pe(d,h,b))}}return{shapes:r,rows:s.length}}function ah(t,e,n,o,s,r,i){
let a=E(t.length),c=ct(a)+2<=o-n;return pe(e,()=>i.openAll(t,e),k("rect",{class:`bin kind-${r}`,x:n+.5,y:s+2,width:Math.
max(o-n-1,1),height:je-4,rx:3}),c&&k("text",{class:"bin-number",x:(n+o)/2,y:s+15},a))}var ch=700,lh=200,uh=22,fh=44,lt=40,mh=28,gl=3;function wl({lanes:t,ordered:e,stepOf:n,steps:o,now:s,openAll:r},i){let a=i>=
ch?lh:0,[c,l]=[a+uh,i-fh],u={left:c,right:l,end:i,named:a,openAll:r,sample:dh},f=t.flatMap(({items:b})=>b),d=[],h=0;if(f.
length){let b=new ko(f,c,l),y={...u,rows:dl(t),reach:ph(b),...hh(b)},$=hl(t,y,lt);d.push(...gh(b,$.height,t),...bh(b,s,$.
height),...$.shapes),h=$.height}if(e.length){let b=(l-c)/o,y=L=>c+14+(L-1)*b,$={...u,rows:dl(e),reach:L=>[y(n(L)),y(n(L))],
bins:{starts:[],edges:[]},binName:()=>p("ordered")},S=h+(h?24:0),O=hl(e,$,S+lt);d.push(k("text",{class:"part-name",x:0,y:S+
12},p("ordered")),...xh(y,o,S+lt,O.height),...O.shapes),h=O.height}return k("svg",{class:"timeline",width:i,height:h+4,viewBox:`\
0 0 ${i} ${h+4}`,role:"group","aria-label":p("tab_timeline")},d)}var dl=t=>t.length<=3?16:t.length<=6?8:5,ph=t=>({first:e,
last:n})=>[e===null?t.left:t.x(e),n===null?t.right:t.x(n)],dh=(t,e,n)=>t===gl?me(2,"not actual",e,n):me(t,"plain",e,n);function hl(t,e,n){
let o=[],s=n;for(let r of t){let i=pl(r,e,s);o.push(k("line",{class:"grid",x1:0,x2:e.end,y1:s,y2:s}),...i.shapes),s+=i.height}
return{shapes:o,height:s}}function hh(t){let{stretches:e}=t,[n,o]=[e[0].from,e[e.length-1].to],s=Un(n,o,Math.max(t.daysAPixel*
mh,1)),r=[n,...s.map(({day:u})=>u)],i=[...r.slice(1),o+1],a=s.length?s[0].step:o-n+1,c=[...r.map(u=>t.x(u)),t.right];return{
bins:{starts:r,edges:c},binName:(u,f)=>u<0?p("wide_dates",{n:E(f)}):p("acts_of",{n:E(f),when:a<Qt?p("date_throughout",{from:vo(
r[u],1),to:vo(i[u]-1,1)}):vo(r[u],Qt)})}}function vo(t,e){let n=Y(t);return rt(e<Gt?n:e<Qt?n.slice(0,7):n.slice(0,4))}function gh(t,e,n){
let{left:o,right:s}=t,r=t.ticks(vo,ct).map(({x:l,text:u,isLine:f,days:d})=>{let h=u&&k("text",{class:"tick-label",x:l,y:12},
u),b=d&&(()=>_({since:d[0],until:d[1]}));return[f&&k("line",{class:"grid",x1:l,x2:l,y1:lt-6,y2:e}),h&&b?pe(p("only_perio\
d",{period:Oe(...d)}),b,h):h]}),i=o,a=t.folds.map(l=>{let u=(l.left+l.right)/2,f=wh(l,n).find(d=>u-ct(d)/2>=i&&u+ct(d)/2<=
s);return f&&(i=u+ct(f)/2+8),[k("rect",{class:"fold",x:l.left,y:lt-22,width:l.right-l.left,height:e-lt+22}),k("path",{class:"\
break",d:`M${u-6} ${lt-1} l5 -10 M${u+1} ${lt-1} l5 -10`}),f&&k("text",{class:"fold-label",x:u,y:lt-14},f)]}),c=t.stretches.
filter(({isFolded:l})=>!l).map(l=>k("line",{class:"axis",x1:l.left,x2:l.right,y1:lt-6,y2:lt-6}));return[...a,...r,...c].
flat().filter(Boolean)}function wh({from:t,to:e},n){let o=e-t,[s,r]=o>=2*Qt?[Math.floor(o/365.25),"years"]:o>=2*Gt?[Math.
floor(o/30.44),"months"]:[o,"days"];return[!n.some(({items:a})=>a.some(({first:c,last:l})=>(c??-1/0)<e&&(l??1/0)>t))&&p(
`no_act_${r}`,{n:s}),p(`number_${r}`,{n:s})].filter(a=>typeof a=="string")}function bh(t,e,n){if(!e)return[];let[o,s]=[t.
x(e[0])-9,t.x(e[1])+9];return[k("rect",{class:"now",x:o,y:lt-6,width:s-o,height:n-lt+6})]}function xh(t,e,n,o){let s=e>1?
t(2)-t(1):1/0;return Array.from({length:e},(r,i)=>[k("line",{class:"grid",x1:t(i+1),x2:t(i+1),y1:n-6,y2:o}),s>=ct(E(e))+
4&&k("text",{class:"tick-label step",x:t(i+1),y:n-12},E(i+1))]).flat().filter(r=>r instanceof SVGElement)}var bl=(t,e)=>e?
Math.min(t,g.names.signs.length-2):gl;var lr=90,xl=12;function yl(t,e,n){let o=ir(e);return{first:e.first,last:e.last,kind:bl(e.sign,e.isReal),words:s=>Mo(t,e,
n.ends,s),name:()=>`${Mo(t,e,n.ends,lr)}: ${st(e.main)}, ${$h(e)}`,statements:()=>e.statements,open:()=>F(e.statements,Mo(
t,e,n.ends,lr)),shapes:(s,r,i)=>[Wt(e)&&e.first!==e.last&&Oo(e.sign,s-7,r+7,i),me(e.sign,o,s,i)]}}function _l(t){let{id:e,
title:n,first:o,last:s}=g.articles[t];return{first:o,last:s,kind:2,words:r=>`\u201C${Ye(n,r)}\u201D`,name:()=>`\u201C${n}\
\u201D, ${Me(g.articles[t])}`,statements:()=>g.statements.article.flatMap((r,i)=>r===t?[i]:[]),open:()=>_({tab:"article",
article:e}),shapes:(r,i,a)=>[o!==s&&Oo(2,r-7,i+7,a),k("path",{class:"tick",d:`M${r} ${a-8} V${a+8}`})]}}function ur(t,e){
let{level:n}=t,o=e.ties.length?e.ties[0].pair.a:n.subject[e.main];return(o>=0?`${C(n,o)} `:"")+Mo(t,e,[o],lr)}function Mo({
level:t},e,[n,o],s){let r=e.ties.filter(({pair:d})=>d.a===n&&(o===void 0||d.b===o)),[i,...a]=r.length?r:e.ties.filter(({
pair:d})=>d.b===n);if(!i)return _h(e,s);let c=C(t,i.pair.a===n?i.pair.b:i.pair.a),l=o===void 0?` ${c}${a.length?` +${a.length}`:
""}`:"",{parts:u}=Tt(g,i.rows)[0],f=Ss(u,s-l.length)+l;return u[5]?f:f+yh(e,s-f.length)}function yh({main:t},e){let{roles:n,
statements:o}=T(),s=o[t].roles?.find(([r])=>n[r].function==="topic");return!s||e<xl?"":`: ${Ye($t(s[1],1).replace(/^\[(.*)\]$/,
"$1"),e)}`}function _h({main:t},e){let{label:n}=et(t),o=$t(T().statements[t].o,1);return`${n} ${Ye(o,Math.max(e-n.length,
xl))}`.trim()}function $h({main:t,first:e,last:n}){let o=T().statements[t];return o.when||o.inferred_when?Gn(o):e===null&&
n===null?p("date_unknown"):Oe(e,n)}var Ol=12,Oh=300,Sl=Ol,fr=0,$l=null;async function To(t){await R();let e=Jc(),n=Ne(e);if(!n.length&&!w.pair){A(t,Rt(m("p",
{},Kt())));return}let o=yo(e),s=Qc(e,n,w.lanes,o),r=el(e,n),i=s.slice(0,Sl),a=m("div",{class:"timeline-box"}),c=n.filter(
l=>!Wt(l)&&!r.has(l));A(t,Rt(m("div",{class:"line timeline-head"},o?Lh(o):Ah(),tl()),n.length===0&&m("p",{},p("no_tie_be\
tween")),a,s.length>i.length&&Eh(s.length-i.length,t),qh(n),Nh(n,r.size,c.length,s.reduce((l,u)=>l+u.units.length,0)>n.length),
Ch(c),Ih(n,o),lo(jn(g,Sh(x),x.chosen.main),p("tab_timeline")))),kh(a,e,i,n,r),vh(t)}var Sh=t=>Ne(t).flatMap(({statements:e})=>e);
function kh(t,e,n,o,s){fr=t.clientWidth;let r=new Map,i=(d,h)=>{let b=d.units.filter(h).map(y=>{let $=yl(e,y,d);return r.
set($,s.get(y)??0),$});return{title:Mh(e,d),open:Th(e,d),items:b,number:b.length}},a=n.map(d=>i(d,Wt)).filter(({items:d})=>d.
length),c=n.map(d=>i(d,h=>s.has(h))).filter(({items:d})=>d.length),u=[...new Set(o.flatMap(({statements:d})=>d.map(h=>g.
statements.article[h])))].filter(d=>Wt(g.articles[d])).map(_l);u.length&&a.push({title:p("articles"),open:null,items:u,number:u.
length});let f=St();t.append(wl({lanes:a,ordered:c,stepOf:d=>r.get(d)??0,steps:Math.max(0,...s.values()),now:f?f.stops[f.
at]:null,openAll:(d,h)=>F(d.flatMap(({statements:b})=>b()),h)},Math.max(fr,Oh)))}function vh(t){$l??=new ResizeObserver(
()=>{let e=t.querySelector(".timeline-box");w.tab==="timeline"&&e&&e.clientWidth&&e.clientWidth!==fr&&To(t)}),$l.observe(
t)}var Mh=({level:t},{ends:e})=>e.map(n=>C(t,n)).join(" \u2192 ");function Th({level:t},{ends:e}){let n=e.map(o=>t.nodes[o].
actor);return()=>n.length===1?D(n[0]):_({pair:n,open:`pair:${n.map(encodeURIComponent).join(">")}`})}var Ah=()=>m("label",
{class:"line"},p("lanes_of"),z(p("lanes_of"),[["actor",p("lanes_actor")],["pair",p("lanes_pair")]],w.lanes,t=>_({lanes:t}))),
Lh=t=>m("span",{class:"line"},m("strong",{},t.map(e=>C(x.level,e)).join(" \u2194 ")),M(p("all_pairs"),()=>_({pair:null}))),
Eh=(t,e)=>M(p("more",{n:E(t)}),()=>{Sl+=Ol,To(e)}),qh=t=>m("ul",{class:"looks"},al(t).map(([e,n])=>m("li",{},e,m("span",
{},n))));function Nh(t,e,n,o){let s=t.filter(Wt).length,r=[s>0&&p("at_their_dates",{n:E(s)}),e>0&&p("in_stated_order",{n:E(
e)}),n>0&&p("without_date",{n:E(n)})].filter(Boolean);return m("p",{class:"quiet"},p("timeline_drawn",{what:r.join(", ")}),
o&&` ${p("timeline_several")}`)}var Ch=t=>t.length>0&&m("details",{class:"undated"},m("summary",{},`${p("without_date",{
n:E(t.length)})}: ${p("show")}`),jt(t.map(e=>m("li",{},q(ur(x,e),()=>F(e.statements,ur(x,e))))),20));function Ih(t,e){if(e||
w.lanes==="actor")return null;let n=t.filter(({ties:o})=>!o.length);return n.length>0&&m("p",{class:"quiet"},p("no_pair",
{n:E(n.length)}))}function Re(t,e){let o=[...new Set(e.filter(s=>s!=null&&s!==""))];return{at:t,names:o,plain:o.map(it)}}function mr(t,e){
let n=e.join(" ");return t===n?0:t.startsWith(n)?1:e.every(o=>t.includes(o))?e.every(o=>jh(t,o))?2:3:null}function jh(t,e){
for(let n=t.indexOf(e);n>=0;n=t.indexOf(e,n+1))if(on(t,n))return!0;return!1}function kl(t,e,n){let o=[];for(let s of t){
let[r,i]=[1/0,0];for(let[a,c]of s.plain.entries()){let l=mr(c,e);l!==null&&l<r&&([r,i]=[l,a])}r<1/0&&o.push({one:s,rank:r,
by:i,count:n(s.at)})}return o.sort((s,r)=>s.rank-r.rank||r.count-s.count||s.one.at-r.one.at)}function vl(t,e){let n=null;
for(let o of t)for(let[s,r]of o.plain.entries())for(let i of new Set([r,...r.split(" ")])){let a=Math.min(Math.floor(Math.
max(e.length,i.length)/3),n?n.far-1:99);if(a<1||Math.abs(i.length-e.length)>a)continue;let c=Rh(i,e,a);c<=a&&(n={one:o,name:o.
names[s],far:c})}return n}function Rh(t,e,n){let[o,s]=[[],Array.from({length:e.length+1},(r,i)=>i)];for(let r=1;r<=t.length;r++){
let i=[r];for(let a=1;a<=e.length;a++){let c=t[r-1]===e[a-1];i[a]=Math.min(s[a]+1,i[a-1]+1,s[a-1]+(c?0:1)),r>1&&a>1&&t[r-
1]===e[a-2]&&t[r-2]===e[a-1]&&(i[a]=Math.min(i[a],o[a-2]+1))}if(Math.min(...i)>n)return n+1;[o,s]=[s,i]}return s[e.length]}var Ao=90,cn=class{constructor(){this.plain=[],this.passages={owners:[],bounds:[],texts:[]}}add(e,n,o=null){this.plain.push(
`${it(e)}
`),this.passages.owners.push(n),this.passages.bounds.push(o),this.passages.texts.push(o?null:e)}whole(){let e=new Uint32Array(
this.plain.length+1);for(let[n,o]of this.plain.entries())e[n+1]=e[n]+o.length;return{plain:this.plain.join(""),starts:e,
...this.passages}}};function pr({plain:t,starts:e},n){let o=n.join(" "),s=n.reduce((a,c)=>c.length>a.length?c:a,""),r=[[],
[],[]],i=0;for(let a=t.indexOf(s);a>=0;a=t.indexOf(s,e[i])){for(;e[i+1]<=a;)i++;if(n.length===1&&on(t,a))r[0].push(i);else{
let c=t.slice(e[i],e[i+1]);n.every(l=>c.includes(l))&&r[Wh(c,o)].push(i)}if(i++,i+1>=e.length)break}return r.flat()}function Wh(t,e){
let n=2;for(let o=t.indexOf(e);o>=0;o=t.indexOf(e,o+1)){if(on(t,o))return 0;n=1}return n}function ln(t,e){let n=t.replace(
/^#+\s+/,"").replace(/\s+/g," ").trim(),o=dc(n,[e.join(" "),...e]),[s]=o[0]??[0],r=s>Ao?Ml(n,s-Ao):0,i=n.length-s>2*Ao?Ml(
n,s+2*Ao):n.length,a=r?"\u2026 ":"";return{text:`${a}${n.slice(r,i).trimEnd()}${i<n.length?" \u2026":""}`,marks:o.filter(
([c,l])=>c>=r&&l<=i).map(([c,l])=>[c-r+a.length,l-r+a.length])}}function Ml(t,e){let n=t.indexOf(" ",e);return n>=0&&n-e<
20?n+1:e}async function Tl(t,e){let{findings:n,...o}=t,{facts:s,words:r}=o,i=r.entities.map(({label:l,labels:u={},aliases:f=[]},d)=>Re(
d,[l,...Object.values(u),...f])),a=({at:l})=>!!r.entities[l].actor,c=await Dh(t,e);return{...o,actors:i.filter(a),issues:i.
filter(l=>!a(l)),relations:s.relations.map(({label:l},u)=>Re(u,[l])),questions:s.questions.map(({title:l,name:u},f)=>Re(
f,[l,u])),articles:s.articles.map(({title:l,author:u,publisher:f},d)=>Re(d,[l,u,f,[u,f,l].filter(Boolean).join(" ")])),findings:zh(
t,n),quotes:await Ph(t,e),sentences:c,sentenceOf:Hh(t,c)}}function Bh({facts:t,words:e},n){let{quote:o}=e.statements[n],
s=e.bodies[t.statements.article[n]];if(s===null)return o.join(" [\u2026] ");let r=[];for(let i=2;i<o.length;i+=2)r.push(
s.slice(Number(o[i]),Number(o[i+1])));return r.join(" [\u2026] ")}async function Ph(t,e){let n=new cn;for(let[o,{translation:s}]of t.
words.statements.entries())n.add(Bh(t,o),o),s&&n.add(s,o),await e();return n.whole()}async function Dh({words:t,facts:e},n){
let o=new cn;for(let[s,r]of t.bodies.entries()){let i=new Intl.Segmenter(e.articles[s].language??void 0,{granularity:"se\
ntence"});for(let{segment:a,index:c}of i.segment(Fh(r??"")))a.trim()&&o.add(a,s,[c,c+a.length]);await n()}return o.whole()}
var Fh=t=>t.replace(/(?<!\n|^#[^\n]*)\n(?!\n)/gm," ");function Hh({facts:t,words:e},{owners:n,bounds:o}){let s=new Map;for(let[
r,i]of n.entries())s.has(i)||s.set(i,r);return Int32Array.from(e.statements,({quote:r},i)=>{let a=t.statements.article[i];
if(e.bodies[a]===null)return-1;let[c,l]=[s.get(a)??0,n.length];for(;l-c>1;){let u=c+l>>1;n[u]===a&&(o[u]?.[0]??0)<=Number(
r[2])?c=u:l=u}return c})}function zh({facts:t},e){let n=new Map(t.statements.key.map((o,s)=>[o,s]));return e.flatMap(o=>o.
findings).map(({title:o,sentence:s,counts:r,quote:i},a)=>{let c=s.map(([f])=>f).join(""),u=[...new Set([...r.flatMap(([,
,f])=>f),i.statement])].flatMap(f=>n.get(f)??[]);return{...Re(a,[c,`${o}: ${c}`]),statements:u}})}var Al=4,Ll=4;function El(t,e,n,o){let s=i=>i.filter(a=>!n.has(a)),r=[];for(let{at:i,plain:a}of t.relations){let c=Uh(a[0].
split(" "),e);if(c===null||!o.relations[i])continue;let[l,u]=[e.slice(0,c.from),e.slice(c.to)].map(s);for(let f of Qh(t,
i,l,u,o)){let d=o.ofPhrase(f);d.length&&r.push({kind:"phrase",rank:c.rank,count:d.length,label:"",phrase:f,statements:d})}}
return r.sort((i,a)=>i.rank-a.rank||(a.count??0)-(i.count??0))}function Uh(t,e){for(let n=0;n<e.length;n++){let o=e.slice(
n,n+t.length);if(o.length===t.length&&o.every((i,a)=>Gh(i,t[a])))return{from:n,to:n+t.length,rank:o.every((i,a)=>i===t[a])?
0:1};if(n+o.length===e.length&&o.join(" ").length>=Al&&t.join(" ").startsWith(o.join(" ")))return{from:n,to:e.length,rank:1}}
return null}function Gh(t,e){let n=0;for(;n<t.length&&t[n]===e[n];)n++;return t===e||n>=Al&&n>=Math.max(t.length,e.length)-
2}function Qh(t,e,n,o,s){let[r,i]=[n,o].map(a=>a.length?Vh(t,a):[null]);return n.length||o.length?r.flatMap(a=>i.map(c=>({
relation:e,actor:a,target:c}))):s.targetsOf(e).slice(0,Ll).map(a=>({relation:e,actor:null,target:a}))}function Vh({actors:t,
issues:e,words:{entities:n}},o){let s=[];for(let{at:i,plain:a}of[...t,...e]){let c=a.map(l=>mr(l,o)).filter(l=>l!==null);
c.length&&s.push({rank:Math.min(...c),id:n[i].id})}return s.sort((i,a)=>i.rank-a.rank).filter(({rank:i})=>i===s[0].rank).
slice(0,Ll).map(({id:i})=>i)}var ql=["phrase","actor","issue","relation","article","finding","question","quote","words"],Kh=4,Jh=200,Yh="\u2E80",Lo=class{constructor(e,n,o){
this.index=e,this.counts=new In(e.facts,e.words,e.level,n),this.asking=new Set(Us(o)),this.answers=e.facts.questions.map(
s=>s.tab?null:this.counts.ofQuestion(s))}groups(e,n=null){let o=Us(e.replace(/[?\u00bf\u061f\uff1f]/g," "));if(!o.length)
return[];let s=c=>c===n?Jh:Kh,r=o.filter(c=>!this.asking.has(c)),i=o.join("").length>1||o[0]>=Yh;return[Zh("phrase",El(this.
index,o,this.asking,this.counts),s("phrase")),...this.namedGroups(o,r.length?r:o,s),...i?this.textGroups(o,s):[]].filter(
({total:c})=>c).sort((c,l)=>Cl(c)-Cl(l)||ql.indexOf(c.kind)-ql.indexOf(l.kind))}nearest(e){let{actors:n,issues:o,relations:s}=this.
index;return vl([...n,...o,...s],it(e))?.name??null}namedGroups(e,n,o){let{counts:s,index:r}=this,i=()=>0,a=l=>s.entities[l],
c=(l,u,f,d=()=>({}))=>{let h=kl(u,l==="question"?n:e,f),b=h.slice(0,o(l)).map(({one:y,rank:$,by:S,count:O})=>({kind:l,rank:$,
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
s=e<0?null:n.bounds[e];return s?(o.bodies[n.owners[e]]??"").slice(...s):""}},Nl=(t,e,n,o)=>({kind:t,rank:it(e.text).includes(
o.join(" "))?4:5,count:null,label:e.text,snippet:e,article:n}),Zh=(t,e,n)=>({kind:t,total:e.length,hits:e.slice(0,n)});function Cl({
hits:t}){let e=Math.min(...t.map(n=>n.rank));return e<=1?e:2}var Xh=80;async function jl({kind:t,at:e=0,article:n=0,statements:o,tab:s,sentence:r},i,a){t==="actor"||t==="issue"?await tg(
T().entities[e].id):t==="article"?await _({tab:"article",article:g.articles[e].id,open:null}):t==="words"?await _({tab:"\
article",article:g.articles[n].id,open:null,find:[a,Il(r)]}):s?await _({tab:s}):t==="finding"?await F(o??[],I(i),{tab:"f\
indings",find:["",Il(i)]}):o?.length===1?await ot(o[0]):await F(o??[],I(i))}var Il=(t="")=>t.replace(/^#+\s+/,"").trim().
replace(/\s+/g," ").slice(0,Xh);async function tg(t){let e=x.level.numbers.get(t);if(e===void 0||!x.nodes.has(e)){await D(
t);return}let n=x.isGrown?gs(t):w.grown;await D(t),await _({grown:n}),w.tab==="graph"&&Xi(e)}function Rl({kind:t,total:e,hits:n},o,s,r){let i=`results-${t}`;return m("div",{role:"group","aria-labelledby":i},m("p",
{class:"results-head",id:i},p(`found_${t}`),m("span",{class:"quiet"},` ${E(e)}`)),n.map(a=>o(eg(a),s(a,Wl(a)))),e>n.length&&
o(m("div",{role:"option",class:"result more"},p("show_all_of",{n:E(e)})),r(t)))}function eg(t){let{count:e,alias:n,snippet:o,
kind:s}=t;return m("div",{role:"option",class:"result"},o?m("span",{class:s==="quote"||s==="words"?"words":"",dir:"auto"},
sg(o)):m("span",{dir:"auto"},Wl(t)),n&&[" ",m("span",{class:"quiet",dir:"auto"},`(${n})`)],m("span",{class:"quiet aside"},
[og(t),e!==null&&N(e,"statement")].filter(Boolean).join(" \xB7 ")))}function Wl({kind:t,label:e,at:n,phrase:o}){if(o){let[
s,r]=[o.actor,o.target].map(a=>a===null?"":ng(a));return p(s&&r?"phrase_both":r?"phrase_who":"phrase_whom",{actor:s,relation:g.
relations[o.relation].label,target:r})}return(t==="actor"||t==="issue")&&n!==void 0?B(T().entities[n]):e}function ng(t){
let e=T().entities.find(n=>n.id===t);return e?B(e):t}function og({kind:t,at:e,article:n}){return t==="article"&&e!==void 0?
At(g.articles[e]):(t==="quote"||t==="words")&&n!==void 0?g.articles[n].title:t==="actor"||t==="issue"?e===void 0?"":T().
entities[e].type:""}function sg({text:t,marks:e}){let n=0;return[...e.flatMap(([s,r])=>{let i=t.slice(n,s);return n=r,[i,
m("mark",{},t.slice(s,r))]}),t.slice(n)]}var rg=12,[ig,ag,Bl,Eo]=[560,200,4,12],bt="",dr=null,Pl=null,de=null,Zt=[],Xt=-1;function Dl(){let t=m("div",{id:"result\
s",class:"results",role:"listbox","aria-label":p("search_results")});t.hidden=!0,t.addEventListener("mousedown",n=>n.preventDefault());
let e=m("input",{type:"search",id:"search",role:"combobox","aria-expanded":"false","aria-controls":"results","aria-autoc\
omplete":"list",placeholder:p("search"),"aria-label":p("search"),autocomplete:"off",value:bt,onfocus:Fl,oninput:n=>qo(n.
target.value),onkeydown:fg,onblur:No});return m("div",{class:"searching",role:"search"},e,t)}function Fl(){return Pl??=Promise.
all([R(),Sn(),Ft("entity")]).then(([t,{cards:e},n])=>Tl({facts:g,words:t,findings:e,level:n},cg())),Pl}function cg(){let t=performance.
now();return()=>performance.now()-t<rg?null:new Promise(e=>setTimeout(()=>{t=performance.now(),e()}))}async function hr(){
let t=await Fl(),e=JSON.stringify(w.coders);return de?.coders!==e&&(de={search:new Lo(t,w,p("search_asking")),coders:e}),
de.search}async function qo(t){bt=t,dr=null,de||zl([m("p",{class:"quiet"},p("search_preparing"))]),await hr(),bt===t&&Hl()}
function Hl(){let t=de?.search.groups(bt,dr)??[];Zt=[],Xt=-1;let e=(r,i)=>(r.id=`result-${Zt.length}`,r.addEventListener(
"click",i),Zt.push({element:r,act:i}),r);if(!bt.trim())return No();let n=(r,i)=>()=>(No(),jl(r,i,bt.trim())),o=r=>()=>{let i=Xt;
dr=r,Hl(),Ul(i)};zl(t.length?t.map(r=>Rl(r,e,n,o)):lg(e));let s=t.reduce((r,i)=>r+i.total,0);$e(s?N(s,"hit"):p("nothing_\
found",{what:bt.trim()}))}function lg(t){let e=de?.search.nearest(bt)??null,n=()=>{if(e===null)return;let o=v("search");
o.value=e,o.focus(),qo(e)};return[m("p",{class:"quiet"},p("nothing_found",{what:bt.trim()})),e!==null&&t(m("div",{role:"\
option",class:"result"},p("did_you_mean",{name:e})),n)]}function zl(t){let e=v("results");A(e,t),e.hidden=!1,ug(v("searc\
h"),e),v("search").setAttribute("aria-expanded","true")}function ug(t,e){let{left:n,bottom:o,width:s}=t.getBoundingClientRect(),
r=document.documentElement.clientWidth-2*Eo,i=Math.min(r,Math.max(s,ig));e.style.width=`${i}px`,e.style.left=`${Math.max(
Eo,Math.min(n,r+Eo-i))}px`,e.style.top=`${o+Bl}px`,e.style.maxHeight=`${Math.max(ag,innerHeight-o-Bl-Eo)}px`}function No(){
Zt=[],Xt=-1,v("results").hidden=!0,v("search").setAttribute("aria-expanded","false"),v("search").removeAttribute("aria-a\
ctivedescendant")}function Ul(t){Zt[Xt]?.element.removeAttribute("aria-selected"),Xt=Math.max(-1,Math.min(t,Zt.length-1));
let e=Zt[Xt]?.element;e?.setAttribute("aria-selected","true"),e?.scrollIntoView({block:"nearest"}),e?v("search").setAttribute(
"aria-activedescendant",e.id):v("search").removeAttribute("aria-activedescendant")}async function fg(t){let{key:e,target:n}=t,
o={ArrowDown:1,ArrowUp:-1};e in o?(t.preventDefault(),v("results").hidden&&bt.trim()?await qo(bt):Ul(Xt+o[e])):e==="Ente\
r"?(t.preventDefault(),(v("results").hidden||!de)&&await qo(n.value),Zt[Math.max(Xt,0)]?.act()):e==="Escape"&&(n.value=bt=
"",No())}var Gl=()=>[mg(),dg()];function mg(){if(g.languages.length<2)return null;let t=g.languages.map(e=>[e,pg(e)]);return z(p(
"language_of_names"),[["",p("language_of_names")],...t],w.language??"",async e=>{await R(),await _({language:e||null})})}
function pg(t){try{return I(new Intl.DisplayNames([t],{type:"language"}).of(t)??t)}catch{return t}}var dg=()=>{let t=Ht()===
"dark"?"light":"dark";return M(p(t),()=>_({theme:t}),{id:"theme"})};var hg={square:"M3 2 H13 V12 H3 Z",triangle:"M8 1.5 L14 12.5 H2 Z",diamond:"M8 1 L14 7 L8 13 L2 7 Z"};function We(t,{dashes:e=[],
head:n="arrow",middle:o=""}={}){let r=k("line",{x1:2,y1:7,x2:n==="bar"?37:34,y2:7,stroke:t,"stroke-width":2,"stroke-dash\
array":e.join(" ")||null});return Vl("0 0 42 14",r,gr(n,t,"translate(40 7) rotate(0) scale(1)"),wr(o,t,19,7))}var Vl=(t,...e)=>k(
"svg",{class:"sample",width:42,height:14,viewBox:t,"aria-hidden":"true"},e),Co=t=>We(Ln(t),{head:g.encodings.signs[t].head}),
Ql=t=>We(fs(t));function gg(){return[...Ue.slice(0,Dt).map((e,n)=>un(Ql(n),`${Vn[n]} ${Ai(e)}`)),un(Ql(Dt),p("part_same"))]}
var un=(t,e)=>[t,e];function gr(t,e,n){return t?t==="bar"?k("line",{transform:n,x1:-2,y1:-5,x2:-2,y2:5,stroke:e,"stroke-\
width":3}):t==="vee"?k("path",{transform:n,d:"M-8 -4.5 L0 0 L-8 4.5",fill:"none",stroke:e,"stroke-width":2}):k("path",{transform:n,
d:"M-9 -4.5 L0 0 L-9 4.5 Z",fill:e}):null}function wr(t,e,n,o){return t==="circle"?k("circle",{cx:n,cy:o,r:3.5,fill:e}):
t==="diamond"?k("path",{transform:`translate(${n} ${o})`,d:"M-4.5 0 L0 -4.5 L4.5 0 L0 4.5 Z",fill:e}):null}function br(t,e=V().
node){let n={fill:e,stroke:V().line},o=t==="dot"?k("circle",{cx:8,cy:7,r:5.5,...n}):k("path",{d:hg[t],...n});return Vl("\
-13 0 42 14",o)}function Kl(){let{sign:t,hold:e,mark:n}=x.level.arrows,o=[...x.arrows.keys()];return xr({signs:new Set(o.
map(s=>t[s])),holds:new Set(o.map(s=>e[s])),marks:new Set(o.map(s=>n[s]))})}function xr(t){let{signs:e,holds:n,marks:o}=g.
encodings,s=V().line,r=(l,u)=>!t||t[l].has(u),i=e.flatMap(({words:l},u)=>r("signs",u)?[un(Co(u),l)]:[]),a=n.flatMap(({dashes:l,
words:u},f)=>l.length&&r("holds",f)?[un(We(s,{dashes:l}),u)]:[]),c=o.flatMap(({middle:l,words:u},f)=>l&&r("marks",f)?[un(
We(s,{middle:l}),u)]:[]);return[...x.parts?gg():i,...a,...c]}function fn(t,e,n,o,s){let r=new Array(s).fill(0),i=n==="kinds"?[...r.keys()]:null,{inside:a,main:c}=mt(t,{...e,[n]:i},nt(
e));for(let l of G(a)){let u=o(n==="quad_classes"?c[l]:l);u>=0&&r[u]++}return r}var wg=0,bg=0;function Zl(){let{statements:t,names:e,labels:n}=g;return ve(p("filters_and_counts"),_t(p("quad_classes"),
xg()),_t(p("modes"),Io("modes",n.modes,yr("modes",t.mode,e.modes),o=>_r(o===te,"not actual"))),_t(p("certainties"),Io("c\
ertainties",n.certainties,yr("certainties",t.certainty,e.certainties),o=>_r(o===wg,"hedged"))),_t(p("polarities"),Io("po\
larities",n.polarities,yr("polarities",t.polarity,e.polarities),o=>_r(o===bg,"denied"))))}function Xl(t){let e=m("detail\
s",{class:"group",open:t},m("summary",{},p("more_filters")),t&&Yl());return e.addEventListener("toggle",()=>e.open&&e.children.
length===1&&oe(e,Yl())),e}var yr=(t,e,n)=>fn(g,w,t,o=>e[o],n.length);function _r(t,e){let{names:n,encodings:o}=g;return We(
V().line,{dashes:t?[]:o.holds[n.holds.indexOf(e)].dashes})}function xg(){let{statements:t,names:e,labels:n}=g,o=e.quad_classes.
length,s=c=>c<o?Co(e.signs.indexOf(vt(g,c))):Co(e.signs.indexOf("neither")),r=fn(g,w,"quad_classes",c=>t.quad_class[c]<0?
o:t.quad_class[c],o+1),i=[...e.quad_classes.keys(),-1],a=w.quad_classes??i;return[...n.quad_classes,p("no_quad_class")].
map((c,l)=>{let u=f=>_({quad_classes:jo(i,a,[i[l]],f,i)});return r[l]>0&&X(`${c} (${r[l]})`,a.includes(i[l]),u,s(l))})}function jo(t,e,n,o,s){
let r=t.filter(i=>n.includes(i)?o:e.includes(i));return String(r)===String(s)?null:r}function Io(t,e,n,o=()=>null){let s=[
...e.keys()],r=t==="kinds"&&w.count==="acts"?[hn]:s,i=w[t],a=i??r;return e.map((c,l)=>{let u=f=>_({[t]:jo(s,a,[l],f,r)});
return(n[l]>0||i!==null)&&X(`${c} (${n[l]})`,a.includes(l),u,o(l))})}function Jl(t,e){let n=e.map(([s])=>s),o=w[t]??n;return e.
map(([s,r])=>{let i=a=>_({[t]:jo(n,o,[s],a,n)});return X(r,o.includes(s),i)})}function Yl(){let{statements:t,names:e,labels:n,
relations:o,families:s,familyOf:r,articles:i,coders:a}=g,c=fn(g,w,"relations",f=>t.relation[f],o.length),l=fn(g,w,"kinds",
f=>o[t.relation[f]].kind,e.kinds.length),u=new Set(x.level.nodes.filter((f,d)=>x.level.isTied[d]).map(f=>f.type));return[
_t(p("kinds"),Io("kinds",n.kinds,l)),_t(p("relations"),s.map((f,d)=>yg(f,[...o.keys()].filter(h=>r[h]===d),c))),_t(p("ty\
pes"),Jl("types",[...u].sort().map(f=>[f,f]))),i.length>1&&_t(p("articles"),Jl("articles",i.map(f=>[f.id,f.title]))),a.length>
1&&_t(p("coders"),_g()),_t(p("further"),X(p("with_issues"),w.issues,f=>_({issues:f})),X(p("with_inferred"),w.inferred,f=>_(
{inferred:f})),X(p("with_headlines"),w.headlines,f=>_({headlines:f})),X(p("with_self_loops"),w.self,f=>_({self:f})))]}function yg(t,e,n){
let o=[...g.relations.keys()],s=w.relations??o,r=e.filter(c=>n[c]),i=r.reduce((c,l)=>c+n[l],0);if(!i)return null;let a=(c,l)=>_(
{relations:jo(o,s,c,l,o)});return m("details",{class:"family"},m("summary",{},`${t} (${i})`,r.some(c=>!s.includes(c))&&"\
 \u2022"),m("p",{class:"quiet"},q(p("all"),()=>a(e,!0))," ",q(p("none"),()=>a(e,!1))),r.map(c=>X(`${g.relations[c].label}\
 (${n[c]})`,s.includes(c),l=>a([c],l))))}function _g(){let t=w.coders??[],e=t.length>1?[[t.join(" "),yt(t)]]:[],n=g.coders.
map(o=>[o,o]);return z(p("coders"),[["",p("one_coder")],...n,...e],t.join(" "),o=>_({coders:o?o.split(" "):null}))}var tu=["statements","acts","articles"];function eu(){let t=q(p("draw_all"),()=>_({all:!0}));return ve(p("level"),z(p("l\
evel"),Fo.map(e=>[e,p(`level_${e}`)]),w.level,$g),m("label",{class:"line"},`${p("count_by")} `,Og()),m("label",{class:"l\
ine"},`${p("min_weight")} `,Sg()),w.ego!==null&&kg(w.ego),x.isGrown&&m("p",{class:"quiet"},p("not_drawn_yet")," ",t),x.weakest>
0&&m("p",{class:"quiet"},p("weakest",{n:x.weakest})," ",t))}async function $g(t){let e=await Ft(t);await _({level:t,ego:null,
..._i(e)})}function Og(){let t=e=>_({count:tu.find(n=>n===e)});return z(p("count_by"),tu.map(e=>[e,p(`by_${e}`)]),w.count,
t)}function Sg(){return m("input",{type:"number",min:1,max:999,value:w.min_weight,"aria-label":p("min_weight"),onchange:t=>_(
{min_weight:Math.max(1,Math.floor(Number(t.target.value))||1)})})}function kg(t){let e=z(p("distance"),[1,2,3].map(n=>[String(
n),N(n,"step")]),String(w.steps),n=>_({steps:Number(n)}));return m("p",{class:"ego"},p("neighbours_of",{name:Xn(t)})," ",
e," ",q(p("show_all"),()=>_({ego:null})))}var nu=["level","count","min_weight","quad_classes","modes","certainties","polarities","kinds"];nu.push("relations","typ\
es","articles","coders","issues","inferred","headlines","self","ego","all");var $r=()=>nu.filter(t=>JSON.stringify(w[t])!==
JSON.stringify(Q[t]));function ou(){let t=v("side"),e=Nn(t),{scrollTop:n}=t,o=t.querySelector("details.group[open]")!==null,
s=$r(),r=()=>_(Object.fromEntries(s.map(i=>[i,Q[i]])));A(t,m("div",{class:"box-head"},m("h2",{},p("filters")),s.length>0&&
M(p("reset"),r,{class:"quiet-button"}),M("\xD7",()=>t.hidePopover(),{class:"close","aria-label":p("close")})),eu(),Zl(),
Xl(o),ve(p("display"),Gl())),Cn(t,e),n&&(t.scrollTop=n)}function su({statements:t}){let[e,n]=[1/0,-1/0];for(let o of[t.first,t.last])for(let s of o)s!==null&&(e=Math.min(e,s),n=
Math.max(n,s));return e>n?null:[e,n]}function ru({facts:t,state:e,chosen:n}){let o=e.since!==null||e.until!==null||!e.undated,
s={...e,since:null,until:null,undated:!0},r=o?mt(t,s,nt(e)):n;return{chosen:r,statements:G(r.inside)}}function iu(t,e,n,[
o,s],r){let i=(s-o+1)/r,a=new Array(r).fill(0),c=new Array(r).fill(0),l=f=>Math.min(r-1,Math.max(0,Math.floor((f-o)/i))),
u=new Set;for(let f of n){let d=t.statements.act[f];if(d>=0&&u.has(d))continue;d>=0&&u.add(d);let[h,b]=[e.first[f],e.last[f]];
if(h===null&&b===null)continue;let[y,$]=[l(h??o),l(b??s)],S=h!==null&&b===h&&!e.approximate[f];for(let O=y;O<=$;O++)(S?a:
c)[O]+=1/($-y+1)}return{sure:a,unsure:c,width:i}}var Or=120,Sr=!1;function cu(){let t=v("time"),e=su(g),{chosen:n,statements:o}=ru(x),s=o.filter(d=>n.first[d]===null&&n.
last[d]===null),r=s.length>0&&m("p",{class:"undated"},W(N(s.length,"undated"),s,p("undated_many")));if(!e||e[0]===e[1]){
A(t,m("p",{class:"quiet"},p("no_period")),r);return}let i=vg(e),a=t.querySelector(".slider")?t.children:[m("div",{class:"\
time-head"}),Tg(e)],[c,l]=a;c.isConnected||A(t,c,l),A(c,Mg(e,i),r);let[u,...f]=l.children;u.replaceWith(Lg(n,o,e,i));for(let[
d,h]of f.slice(0,2).entries())h.value=String(i[d]),h.setAttribute("aria-valuetext",Y(i[d]))}function vg([t,e]){return[Math.
max(t,w.since??t),Math.min(e,w.until??e)]}function Mg(t,[e,n]){return[m("h2",{},p("period")),au("since",e,t),"\u2013",au(
"until",n,t),Mt()&&M(p("whole_period"),()=>_({since:null,until:null})),X(p("only_certain_dates"),w.inside==="certainly",
o=>_({inside:o?"certainly":"possibly"})),X(p("include_undated"),w.undated,o=>_({undated:o}))]}function au(t,e,[n,o]){let s=r=>{
let i=Oi(r);i!==null&&lu(t,i,[n,o])};return m("input",{type:"date",value:Y(e),min:Y(n),max:Y(o),"aria-label":p(t),onchange:r=>s(
r.target.value)})}function Tg([t,e]){let n=o=>m("input",{type:"range",min:t,max:e,step:1,"aria-label":p(o),oninput:s=>lu(
o,Number(s.target.value),[t,e])});return m("div",{class:"slider"},k("svg"),n("since"),n("until"),Ag([t,e]))}function Ag([
t,e]){return m("div",{class:"years","aria-hidden":"true"},ki(t,e).map(([n,o])=>{let s=m("span",{},o);return s.style.left=
`${(n-t)/(e-t+1)*100}%`,s}))}function Lg(t,e,n,[o,s]){let[r]=n,{sure:i,unsure:a,width:c}=iu(g,t,e,n,Or),l=Math.max(...i.
map((d,h)=>d+a[h]),1),u=(d,h,b,y)=>{let[$,S]=[b/l*34,36-(b+y)/l*34],O=(d+1)*c+r<o||d*c+r>s;return b>0&&k("rect",{class:h+
(O?" off":""),x:d/Or*1e3,y:S,width:1e3/Or-1,height:Math.max($,1.5)})},f=i.map((d,h)=>[u(h,"bar",d,0),u(h,"bar unsure",a[h],
d)]);return k("svg",{class:"histogram",viewBox:"0 0 1000 40",preserveAspectRatio:"none",role:"img","aria-label":p("histo\
gram")},f)}function lu(t,e,[n,o]){let s=t==="since"?e<=n:e>=o;qt({[t]:s?null:e}),(w.since??n)>(w.until??o)&&qt({[t==="si\
nce"?"until":"since"]:e}),!Sr&&(Sr=!0,requestAnimationFrame(()=>{Sr=!1,_({})}))}var Eg=10,uu=!1,kr="";function vr(){let t=m("div",{class:"choices",role:"group","aria-label":I(p("according_to"))}),e=Kn();
A(v("viewpoint"),m("div",{class:"box-head"},m("h2",{},I(p("according_to"))),qg()),e.length>Eg&&Ng(e,t),t,Ig()),fu(t,e)}var qg=()=>X(
p("viewpoint_several"),Mr(),t=>{uu=t,t||w.according_to.length<2?vr():_({according_to:w.according_to.slice(0,1)})}),Mr=()=>uu||
w.according_to.length>1;function Ng(t,e){return m("input",{type:"search",placeholder:p("sources_find"),"aria-label":p("s\
ources_find"),value:kr,oninput:n=>{kr=n.target.value,fu(e,t)}})}function fu(t,e){let n=Pr(g),o=Mr()?"checkbox":"radio",s=e.
filter(([r,i])=>(o==="radio"||r!=="everyone")&&it(i).includes(it(kr)));A(t,s.map(([r,i])=>m("label",{class:"tick"},m("in\
put",{type:o,name:"according-to",checked:w.according_to.includes(r),onchange:a=>Cg(r,a.target.checked)}),m("span",{dir:"\
auto"},I(i)),m("span",{class:"number quiet"},E(n.get(r)??0)))))}function Cg(t,e){if(!Mr()){_({according_to:[t]});return}
let o=Kn().map(([s])=>s).filter(s=>s===t?e:w.according_to.includes(s));_({according_to:o.length?o:["authors"]})}var Ig=()=>m(
"p",{},w.compared_with&&`${p("compared_with")} ${ht(w.compared_with)} \xB7 `,q(p("compare_claims"),()=>_({tab:"compare"})));var jg=8,mu=new Map;function Be(t,e,n,o){mu.set(t,o);let s=m("button",{type:"button",id:`open-${t}`,class:"opener",popovertarget:t},
e),r=m("div",{id:t,class:"box",popover:"auto",role:"dialog","aria-label":n});return r.addEventListener("beforetoggle",i=>{
i.newState==="open"&&Wg(r,s)}),r.addEventListener("toggle",i=>{i.newState==="open"&&o()}),[s,r]}function pu(t){Rg(t)&&mu.
get(t)?.()}var Rg=t=>document.getElementById(t)?.matches(":popover-open")??!1,Ro=t=>document.getElementById(t)?.hidePopover();
function Wg(t,e){let{right:n,bottom:o}=e.getBoundingClientRect();t.style.setProperty("--top",`${o+4}px`),t.style.setProperty(
"--right",`${Math.max(jg,innerWidth-n)}px`)}var Bg=[["square","form_country"],["triangle","form_person"],["dot","form_actor"],["diamond","form_issue"]],Pg={acts:"ac\
t_many",statements:"statement_many",articles:"article_many"};function du(){return m("section",{class:"legend"},m("h2",{},
p("legend")),m("ul",{},xr().map(([t,e])=>m("li",{},t,m("span",{},e)))),m("ul",{},Bg.map(([t,e])=>m("li",{},br(t),m("span",
{},p(e))))),Dg(),m("p",{class:"quiet"},p("width_meaning",{what:p(Pg[w.count])})))}function Dg(){let t=new Map;for(let{tint:n,
country:o}of x.level.nodes)n>=0&&o&&t.set(n,o);if(!t.size)return null;let e=[...t].sort(([n],[o])=>n-o);return m("ul",{},
e.map(([n,o])=>m("li",{},br("dot",ne()[n]),m("span",{},p("belongs_to",{name:Fg(o)})))))}function Fg(t){let e=w.language?
Et(t):null;return e?B(e):x.level.countries[t]}function he(t,e=""){return`${[g.title.replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-|-$/g,"").slice(0,60)||"network",e].filter(
Boolean).join("-")}.${t}`}var Hg={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function ut(t){return String(t).replace(
/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,"").replace(/[&<>"]/g,e=>Hg[e])}var Tr=17;function Ar(t,e,n){let{text:o}=V(),s=Math.floor(n/7),i=[...hu(g.title,s).map(u=>({line:u,weight:600})),...hu(`${gt(
x)} ${Li(x)}`.trim(),s).map(u=>({line:u,weight:400}))].map(({line:u,weight:f},d)=>`<text x="${t}" y="${e+(d+1)*Tr}" font\
-size="12" font-weight="${f}" fill="${o}">${ut(u.trim())}</text>`),[a,c]=[t,e+(i.length+1)*Tr+4],l=Kl().map(([u,f])=>{let d=54+
f.length*6.6;a+d>t+n&&a>t&&([a,c]=[t,c+Tr]);let h=`<g transform="translate(${a} ${c-11})">${u.innerHTML}</g><text x="${a+
48}" y="${c}" font-size="12" fill="${o}">${ut(f)}</text>`;return a+=d,h});return{height:c-e+12,markup:i.join("")+l.join(
"")}}function hu(t,e){let n=[""];for(let o of t.split(" "))n[n.length-1].length+o.length>e&&n.push(""),n[n.length-1]+=`${o}\
 `;return n}async function wu(){let t=document.querySelector("#canvas canvas"),e=t.width/t.clientWidth||1,n=t.clientWidth,{height:o,
markup:s}=Ar(12,0,n-24),r=new Image;r.src=Lr(`<svg xmlns="${En}" width="${n}" height="${o}" font-family="system-ui, sans\
-serif">${s}</svg>`),await r.decode();let i=document.createElement("canvas");i.width=t.width,i.height=t.height+o*e;let a=i.
getContext("2d");a.fillStyle=V().ground,a.fillRect(0,0,i.width,i.height),a.drawImage(t,0,0),a.drawImage(r,0,t.height,n*e,
o*e),i.toBlob(c=>c&&ae(he("png"),"image/png",c))}var Lr=t=>`data:image/svg+xml;charset=utf-8,${encodeURIComponent(t)}`;function Pe(){
let t=oo()?.body;if(!t?.nodeIndices.length)return"";let{nodes:e}=x.level,n=t.nodeIndices.map(u=>({at:u,x:t.nodes[u].x,y:t.
nodes[u].y})),[o,s]=[Math.min(...n.map(({x:u})=>u))-90,Math.max(...n.map(({x:u})=>u))+90],[r,i]=[Math.min(...n.map(({y:u})=>u))-
60,Math.max(...n.map(({y:u})=>u))+70],a=[...[...x.arrows.keys()].map(u=>Ug(u,t)),...n.map(({at:u,x:f,y:d})=>Qg(u,e[u],f,
d))],c=Ar(o+12,i,s-o-24),l=[o,r,s-o,i-r+c.height].map(u=>u.toFixed(1));return`<svg xmlns="${En}" viewBox="${l.join(" ")}\
" font-family="system-ui, sans-serif"><rect x="${l[0]}" y="${l[1]}" width="${l[2]}" height="${l[3]}" fill="${V().ground}\
"/>${a.join("")}${c.markup}</svg>
`}function zg(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.hypot(o,s),i=n?.enabled?n.roundness:0,a=Math.atan2(s,o)+(.5*(n?.type===
"curvedCCW"?-i:i)+.5)*Math.PI,c=(.5*i+.5)*r;return{x:t.x+c*Math.sin(a),y:t.y+c*Math.cos(a)}}function gu(t,e,n){let o=n.nodes[e],
s=Math.hypot(o.x-t.x,o.y-t.y)||1,r=x.level.nodes[e].size+3;return{x:o.x-(o.x-t.x)/s*r,y:o.y-(o.y-t.y)/s*r}}var mn=({x:t,
y:e})=>`${t.toFixed(1)} ${e.toFixed(1)}`;function Ug(t,e){let{options:n}=e.edges[t],{arrows:o}=x.level,{signs:s,holds:r,
marks:i}=g.encodings,[a,c]=[e.nodes[o.actor[t]],e.nodes[o.target[t]]],{color:l}=n.color,u=a===c,f=u?{x:a.x+34,y:a.y-34}:
zg(a,c,n.smooth),d=u?{x:a.x,y:a.y-16}:gu(f,o.actor[t],e),h=u?{x:a.x+16,y:a.y}:gu(f,o.target[t],e),b=Math.atan2(h.y-f.y,h.
x-f.x)*180/Math.PI,y={x:(d.x+2*f.x+h.x)/4,y:(d.y+2*f.y+h.y)/4},{dashes:$}=r[o.hold[t]],S=$.length?` stroke-dasharray="${$.
join(" ")}"`:"",O=`<path d="M${mn(d)} Q${mn(f)} ${mn(h)}" fill="none" stroke="${l}" stroke-width="${n.width.toFixed(1)}"${S}\
/>`,L=gr(s[o.sign[t]].head,l,`translate(${mn(h)}) rotate(${b}) scale(1)`),j=wr(i[o.mark[t]].middle,l,y.x.toFixed(1),y.y.
toFixed(1));return O+(L?.outerHTML??"")+(j?.outerHTML??"")+Gg(n.label??"",d,h,y)}function Gg(t,e,n,o){if(!t)return"";let s=Math.
atan2(n.y-e.y,n.x-e.x)*180/Math.PI,r=s>90||s<-90?s+180:s,i=t.split(`
`),a=i.map((c,l)=>`<tspan x="0" y="${-4-12*(i.length-1-l)}">${ut(c)}</tspan>`);return`<text transform="translate(${mn(o)}\
) rotate(${r.toFixed(1)})" font-size="11" ${bu()}>${a.join("")}</text>`}var bu=()=>`text-anchor="middle" fill="${V().text}\
" stroke="${V().ground}" stroke-width="3" paint-order="stroke"`;function Qg(t,{size:e,shape:n,tint:o},s,r){let i={square:`\
<rect x="${s-e}" y="${r-e}" width="${2*e}" height="${2*e}" `,triangle:`<path d="M${s} ${r-e} L${s+e} ${r+e*.8} L${s-e} ${r+
e*.8} Z" `,diamond:`<path d="M${s} ${r-e} L${s+e} ${r} L${s} ${r+e} L${s-e} ${r} Z" `,dot:`<circle cx="${s}" cy="${r}" r\
="${e}" `},c=Se(C(x.level,t)).split(`
`).map((u,f)=>`<text x="${s}" y="${r+e+14+f*14}" font-size="13" ${bu()}>${ut(u)}</text>`),l=o>=0?ne()[o]:V().node;return`${i[n]}\
fill="${l}" stroke="${V().line}"/>${c.join("")}`}var xu=["type","sector","country"],Vg=["weight","acts","articles","sources","statements"],Kg=t=>typeof t=="number"?String(
t):$u(t);function $u(t){let e=/^[=+\-@\t\r]/.test(t)?`'${t}`:t;return/[",\r\n]/.test(e)?`"${e.replace(/"/g,'""')}"`:e}async function Wo(){
let{entities:t,statements:e}=await R(),{articles:n,coders:o,names:s,statements:r}=g,i=u=>typeof u=="string"?u:u<0?r.key[-1-
u]:B(t[u]),a=u=>u===null?"":Y(u),c=[["claim",st],["quote",wt],["title",u=>H(u).title],["author",u=>H(u).author],["publis\
her",u=>H(u).publisher],["published",u=>H(u).published],["inferred_published",u=>H(u).inferred],["url",u=>H(u).url],["su\
bject_label",u=>i(e[u].s)],["relation",u=>et(u).id],["object_label",u=>i(e[u].o)],["according_to",u=>le(e[u].sources??[]).
join(" > ")],["author_stance",u=>s.stances[r.stance[u]]],["mode",u=>s.modes[r.mode[u]]],["certainty",u=>s.certainties[r.
certainty[u]]],["polarity",u=>s.polarities[r.polarity[u]]],["earliest",u=>a(r.first[u])],["latest",u=>a(r.last[u])],["ar\
ticle",u=>n[r.article[u]].id],["coder",u=>o[r.coder[u]]],["statement",u=>r.key[u]]],l=G(x.chosen.inside).map(u=>c.map(([
,f])=>$u(f(u)??"")));return[c.map(([u])=>u),...l].map(u=>`${u.join(",")}\r
`).join("")}function Bo(){let{nodes:t}=x.level,n=["actor","actor_label","target","target_label","weight","acts",...g.names.
quad_classes.map(s=>s.replace(" ","_")),"no_quad_class","articles","sources","label","statements"],o=_s(x).map(({pair:s,
actor:r,target:i})=>{let{acts:a,byQuadClass:c,noQuadClass:l,articles:u,sources:f,statements:d}=Nt(x,s);return[...[t[s.a].
actor,r,t[s.b].actor,i],s.weight,a,...c,l,u.size,f.size,It(g,s.rows),xt(g,d).join(" ")]});return[n,...o].map(s=>`${s.map(
Kg).join(",")}\r
`).join("")}function Po(){let{nodes:t}=x.level,e=new Set,n=_s(x).map(({pair:r},i)=>{e.add(r.a).add(r.b);let{acts:a,articles:c,
sources:l,statements:u}=Nt(x,r),f=[r.weight,a,c.size,l.size,xt(g,u).join(" ")],d=`source="${ut(t[r.a].actor)}" target="${ut(
t[r.b].actor)}"`;return`<edge id="${i}" ${d} label="${ut(It(g,r.rows))}" weight="${r.weight}"><attvalues>${f.map(yu).join(
"")}</attvalues></edge>`}),o=[...e].sort((r,i)=>r-i).map(r=>{let i=xu.map((a,c)=>yu(t[r][a],c)).join("");return`<node id\
="${ut(t[r].actor)}" label="${ut(C(x.level,r))}"><attvalues>${i}</attvalues></node>`});return`<?xml version="1.0" encodi\
ng="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">${_u("node",xu,()=>"string")+_u("edge",
Vg,r=>r==="statements"?"string":"integer")}<nodes>${o.join("")}</nodes><edges>${n.join("")}</edges></graph></gexf>
`}var yu=(t,e)=>t===null||t===""?"":`<attvalue for="${e}" value="${ut(t)}"/>`;function _u(t,e,n){let o=e.map((s,r)=>`<at\
tribute id="${r}" title="${s}" type="${n(s)}"/>`).join("");return`<attributes class="${t}">${o}</attributes>`}function Ou(){let t=(e,n)=>M(p(e),()=>{n(),Ro("save")});A(v("save"),m("h2",{},p("save")),t("save_png",wu),t("save_svg",()=>ae(
he("svg"),"image/svg+xml",Pe())),t("save_statements",async()=>ae(he("csv",p("save_statements_name")),"text/csv",await Wo())),
t("save_csv",()=>ae(he("csv"),"text/csv",Bo())),t("save_gexf",()=>ae(he("gexf"),"application/xml",Po())),t("print",()=>window.
print()))}var ku=["viewpoint","time","side"];function vu(){let t=m("input",{type:"checkbox",onchange:e=>ta(e.target.checked)});A(v(
"app"),m("header",{},m("h1",{dir:"auto"},g.title),Dl(),m("div",{class:"tools"},Jg())),m("nav",{id:"views","aria-label":p(
"views")},m("div",{id:"tabs",role:"tablist","aria-label":p("views"),onkeydown:Xg},Bt.map(Zg)),m("p",{id:"matching",class:"\
quiet"})),m("main",{},m("div",{id:"main",role:"tabpanel"},m("div",{id:"stage"},m("div",{id:"canvas",role:"application","\
aria-label":p("graph_of")}),m("img",{id:"printed",alt:""}),m("p",{id:"empty",class:"empty"}),m("div",{class:"over"},Be("\
legend",p("legend"),p("legend"),()=>A(v("legend"),du())),M(p("fit"),so),m("label",{class:"tick",id:"physics"},t,m("span",
{},p("physics")))),m("p",{id:"hint",class:"hint"})),m("div",{id:"sheet"}),m("p",{id:"caption"}))),m("aside",{id:"panel",
tabindex:0,"aria-label":p("quotes")}),m("p",{id:"announced",class:"unseen","aria-live":"polite"})),document.addEventListener(
"keydown",tw)}var Jg=()=>[Be("viewpoint",Su("viewpoint",I(p("according_to"))),I(p("according_to")),vr),Be("time",Su("tim\
e",p("period")),p("period"),cu),Be("side",[p("filters"),m("span",{class:"set"})],p("filters"),ou),Be("save",p("save"),p(
"save"),Ou)],Su=(t,e)=>[m("span",{class:"quiet"},e),m("span",{id:`chosen-${t}`,class:"chosen"})];function Mu(){let{tab:t,
open:e}=w;document.documentElement.dataset.theme=w.theme,document.body.classList.toggle("wide",!e);for(let n of Bt){let o=v(
`tab-${n}`);o.setAttribute("aria-selected",String(n===t)),o.tabIndex=n===t?0:-1}v(`tab-${t}`).scrollIntoView?.({block:"n\
earest",inline:"nearest"}),v("main").setAttribute("aria-labelledby",`tab-${t}`),v("stage").hidden=t!=="graph",v("sheet").
hidden=t==="graph"}function Tu(){let t=[...w.according_to,...w.compared_with??[]];v("chosen-viewpoint").textContent=t.length>
1?N(t.length,"viewpoint"):ht(t),v("chosen-time").textContent=Mt()?Ke():p("any_time");let e=$r().length,n=v("open-side");
A(n.querySelector(".set"),e>0&&String(e)),n.setAttribute("aria-label",e?p("filters_set",{n:e}):p("filters")),v("matching").
textContent=Yg();for(let o of ku)pu(o)}function Yg(){let t=G(He(g,{...w,count:"statements"},nt(w),[])),e=new Set(t.map(n=>g.
statements.article[n]));return p(t.length===1?"matches":"match",{statements:N(t.length,"statement"),articles:N(e.size,"a\
rticle")})}var Zg=t=>M(p(`tab_${t}`),()=>_({tab:t}),{role:"tab",id:`tab-${t}`,"aria-controls":"main"});async function Xg({
key:t}){let e={ArrowRight:1,ArrowLeft:-1}[t];if(!e)return;let n=Bt[(Bt.indexOf(w.tab)+e+Bt.length)%Bt.length];await _({tab:n}),
v(`tab-${n}`).focus()}function tw(t){if(t.target instanceof Element&&/^(INPUT|SELECT|TEXTAREA)$/.test(t.target.tagName))
return;let e=document.querySelector(":popover-open")!==null;if(t.key==="Escape"&&w.open&&!e&&_({open:null}),t.key==="/"){
t.preventDefault();for(let n of[...ku,"save"])Ro(n);v("search").focus()}}var ew=["open","pair","lanes","article","about","claimant","unfolded","rows","facets","columns","sort","more","tab","the\
me","citation","find"],nw=["ego","steps","level","all","grown"],ow={findings:uc,arguments:Ta,table:Hc,matrix:Cc,timeline:To,
bargains:Xa,article:Ja,compare:zs};async function Au(t){let e=hi();("article"in t||"tab"in t)&&!("find"in t)&&qt({find:null}),
Tn(t),await pn(t),"open"in t&&w.open||gi(e)}async function pn(t){let e=Object.keys(t??w),n=!!(t&&x&&e.length)&&e.every(r=>ew.
includes(r)),o=!x;(w.compared_with||w.language)&&await R(),n||await li();let s=!n&&!o&&e.some(r=>nw.includes(r));Mu(),(!n||
e.includes("theme"))&&Tu(),rw(),await sw(s),await ba()}async function sw(t){if(w.tab!=="graph"){await ow[w.tab](v("sheet")),
gc(v("sheet"));return}let e=!x.arrows.size&&!x.isGrown;v("empty").textContent=e?Kt():"",v("physics").hidden=x.nodes.size>=
Vi,Ki(t)}function rw(){let t=v("caption");if(t.hidden=["findings","arguments","compare","matrix","table","article"].includes(
w.tab),w.tab!=="graph"){A(t,Je());return}let{statements:e}=Ct(x),n=[x.selfLoops>0&&p("note_self_loops",{n:x.selfLoops}),
x.isGrown&&p("not_drawn_yet"),x.arrows.size>no&&p("note_zoom")].filter(Boolean),o=e.filter(s=>x.chosen.undated.has(s));A(
t,gt(x)," ",W(p("show_quotes"),e,p("based_on_drawn")),n.length>0&&` \xB7 ${n.join(" ")}`,o.length>0&&[" \xB7 ",W(N(o.length,
"article_date_used"),o,p("undated_many"))])}function Lu(){let t=w.tab==="graph"?Pe():"",e=v("printed");e.alt=gt(x),t?e.src=Lr(t):e.removeAttribute("src")}var Eu={change:_,state:()=>w,edges:()=>kt(x).map(t=>{let e=Nt(x,t);return{actor:x.level.nodes[t.a].actor,target:x.level.
nodes[t.b].actor,label:It(g,t.rows),weight:t.weight,acts:e.acts,quad_classes:[...e.byQuadClass,e.noQuadClass],articles:e.
articles.size,sources:e.sources.size,statements:xt(g,e.statements)}}),parts:()=>x.parts?.claims.map(t=>t.map(({sides:e,positions:n})=>[
...e.map(o=>xt(g,o)),...n.map(o=>[...new Set(o.map(({how:s})=>s))].sort())])),compared:()=>{let{according_to:t,compared_with:e}=go(
g,w,Q).state;return[t,e]},arguments:async()=>{let{cards:t,...e}=await kn();return nn(g,{cards:t,...e},w).map(({tail:n,head:o,
words:s,statements:r})=>({tail:t[n].text,head:t[o].text,words:s,statements:xt(g,r)}))},timeline:()=>{let{act:t}=g.statements,
e=Ne(x),n=new Map(e.map(({main:o,statements:s})=>[t[o],xt(g,s)]));return{units:e.map(({statements:o,isReal:s,first:r,last:i})=>({
statements:xt(g,o),isReal:s,first:r,last:i})),orders:rr(x).flatMap(([o,s])=>{let r=[n.get(o),n.get(s)];return r[0]&&r[1]?
[r]:[]})}},bargains:()=>Mn().bargains.map(t=>({acts:t.length,statements:xt(g,t.flatMap(e=>e.statements))})),search:async(t,e)=>((await hr()).
groups(t,e).find(o=>o.kind===e)?.hits??[]).map(({label:o,count:s,phrase:r,statements:i,snippet:a})=>({label:o,count:s,phrase:r?
{...r,relation:g.relations[r.relation].id}:null,statements:i?xt(g,i):null,text:a?.text??null})),svg:Pe,csv:Bo,statements:Wo,
gexf:Po,network:oo};async function iw(){ci(Au),await ai(di,document.documentElement.lang||"en"),qt(Go(location.hash,Q)),vu(),await pn(),document.
body.classList.add("ready"),addEventListener("hashchange",aw),addEventListener("beforeprint",Lu),us().addEventListener("\
change",()=>w.theme==="auto"&&pn()),(window.requestIdleCallback||setTimeout)(()=>R())}function aw({newURL:t}){let e=Go(new URL(
t).hash,Q);Cr(e,w)||(qt(e),Tn({}),pn())}Object.assign(window,{explorer:Eu});iw();})();

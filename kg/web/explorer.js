"use strict";(()=>{var yt=t=>t.compared_with?[...t.according_to,...t.compared_with]:t.according_to;function dr(t,e){let n=t.statements;if(e.
includes("everyone"))return()=>!0;let o=To(t,e),s=new Set(hr(e,"of:").map(r=>t.sources.findIndex(i=>i.id===r)));return r=>n.
own[r]===1&&o(r)||n.source[r]>=0&&s.has(n.source[r])}function To(t,e){let n=t.statements;if(e.includes("authors")||e.includes(
"everyone"))return()=>!0;let o=Ce(t,e);return s=>o.has(n.publisher[s])||o.has(n.author[s])}var Ce=(t,e)=>new Set(hr(e.includes(
"everyone")?[]:e,"by:").map(n=>t.signers.indexOf(n)).filter(n=>n>=0)),hr=(t,e)=>t.filter(n=>n.startsWith(e)).map(n=>n.slice(
e.length));var Xt=0,ru=1,sn=0,J=({statements:t},e)=>t.mode[e]===Xt&&t.polarity[e]===0,et=t=>Array.from(t.keys()).filter(e=>t[e]),dt=(t,e)=>e.
map(n=>t.statements.key[n]).sort();function _t(t,e,n){let o=t.statements,s=br(t,e,n,o.alternative),r=xr(o),i=iu(t,s,r),a=_r(
t,e,s,r);$r(t,e,s,i);let c=s.slice();for(let[l,u]of o.sums)s[l]&&u.some(f=>c[f])&&(s[l]=0);return{inside:s,main:i,...r,undated:a}}
function Ao(t,e,n,o=t.statements.disjunct){let s=t.statements,r=br(t,e,n,o);return _r(t,e,r,xr(s)),$r(t,e,r,s.key.map((i,a)=>a)),
r}function me(t,e,n=[]){let o={...e,kinds:null,quad_classes:null,modes:null,polarities:null};return Ao(t,{...o,count:"st\
atements"},yt(e),n)}function Lo(t,e){let n=t.statements,o=e.coders&&new Set(e.coders.map(s=>t.coders.indexOf(s)));return s=>o?
o.has(n.coder[s]):n.aside[s]!==ru}function Ie(t,e,n,o){let s=new Array(o).fill(0);for(let r of et(rn(t,{...e,articles:null},
["everyone"])))n(r)>=0&&s[n(r)]++;return s}function rn(t,e,n){let o=t.statements,s=Ce(t,n);if(!e.coders&&!e.articles&&!s.
size)return Uint8Array.from(o.aside,l=>l?0:1);let r=Lo(t,e),i=e.articles&&new Set(e.articles.map(l=>t.articles.findIndex(
u=>u.id===l))),a=Uint8Array.from(o.article,(l,u)=>r(u)&&(!i||i.has(l))?1:0),c=new Map;for(let l of et(a)){let u=o.article[l],
{text:f,copy:d}=t.articles[u],b=((s.has(o.publisher[l])||s.has(o.author[l])?0:2)+(d?1:0))*t.articles.length+u,y=c.get(f);
(!y||b<y[0])&&c.set(f,[b,u])}for(let l of et(a))c.get(t.articles[o.article[l]].text)?.[1]!==o.article[l]&&(a[l]=0);return a}
function br(t,e,n,o){let s=t.statements,r=rn(t,e,n),i=dr(t,n),a=e.count==="acts",c=fe(a&&e.kinds===null?[sn]:e.kinds),[l,
u]=[fe(e.relations),fe(e.modes)],[f,d]=[fe(e.certainties),fe(e.polarities)];for(let h=0;h<r.length;h++){if(!r[h])continue;
let b=t.relations[s.relation[h]];i(h)&&!o[h]&&c(b.kind)&&!(a&&b.kind===sn&&!b.deed)&&l(s.relation[h])&&u(s.mode[h])&&f(s.
certainty[h])&&d(s.polarity[h])&&(e.inferred||!s.inferred[h])&&(e.headlines||!s.headline[h])||(r[h]=0)}return r}function fe(t){
let e=t&&new Set(t);return n=>e===null||e.has(n)}var xr=t=>({first:t.first.slice(),last:t.last.slice(),approximate:t.approximate.
slice()});function iu(t,e,{first:n,last:o,approximate:s}){let r=t.statements,i=Int32Array.from(e,(a,c)=>c);for(let a of cu(
r,e)){if(a.length<2)continue;a.sort((l,u)=>r.rank[l]-r.rank[u]);let c=au(t,a);for(let l of a)i[l]=a[0],c&&(J(t,l)||!yr(r,
l))&&([n[l],o[l],s[l]]=[c.first,c.last,c.approximate])}return i}var yr=(t,e)=>t.first[e]!==null||t.last[e]!==null;function au(t,e){
let n=t.statements,o=e.filter(c=>yr(n,c));if(!o.length)return null;let s=gr(gr(o,c=>J(t,c)),c=>!n.approximate[c]),r=wr(s.
map(c=>n.first[c]),Math.max),i=wr(s.map(c=>n.last[c]),Math.min),[a]=s;return r!==null&&i!==null&&r>i?{first:n.first[a],last:n.
last[a],approximate:1}:{first:r,last:i,approximate:n.approximate[a]}}function gr(t,e){let n=t.filter(e);return n.length?
n:t}function wr(t,e){let n=t.filter(o=>o!==null);return n.length?e(...n):null}function cu(t,e){let n=new Map;for(let o=0;o<
e.length;o++){if(!e[o]||t.act[o]<0)continue;let s=n.get(t.act[o]);s?s.push(o):n.set(t.act[o],[o])}return n.values()}function _r(t,e,n,{
first:o,last:s,approximate:r}){let i=new Set,{since:a,until:c}=e;if(a===null&&c===null&&e.undated)return i;let l=e.inside===
"certainly";for(let u=0;u<n.length;u++){if(!n[u])continue;let[f,d]=[o[u],s[u]],h=f===null&&d===null;if(l&&r[u]||h&&(l||!e.
undated)){n[u]=0;continue}if(h){let _=t.articles[t.statements.article[u]];[f,d]=[_.first,_.last]}let[b,y]=l?[f,d]:[d,f];
a!==null&&(b===null?l:b<a)&&(n[u]=0),c!==null&&(y===null?l:y>c)&&(n[u]=0),h&&n[u]&&i.add(u)}return i}function $r(t,e,n,o){
let s=fe(e.quad_classes);for(let r=0;r<n.length;r++)s(t.statements.quad_class[o[r]])||(n[r]=0)}function an(t,e){let n=t.statements,o=Ao(t,{...e,count:"statements"},["everyone"]),s=[],r=(i,a,c)=>s.push({claim:n.claim[i],
first:n.first[i],last:n.last[i],approximate:n.approximate[i],at:a,...c});for(let i of et(o)){let a=n.polarity[i]===0,c={
affirms:a,how:a?"affirms":"denies",held:!0};n.source[i]>=0&&r(i,i,{who:t.sources[n.source[i]].id,certainty:n.certainty[i],
...c}),n.own[i]&&r(i,i,{who:null,certainty:n.certainty[i],...c});let l=t.names.stances[n.stance[i]],u={who:null,affirms:!a,
certainty:null,held:!1};l==="doubts"&&r(i,i,{...u,how:"doubts"}),l==="rejects"&&r(i,i,{...u,how:a?"rejects":"affirms"})}
for(let[i,a,c]of n.denials){if(!o[i]||n.disjunct[a])continue;let l=n.polarity[a]!==0;r(a,i,{who:c,affirms:l,how:l?"affir\
ms":"denies",certainty:n.certainty[i],held:!1})}return s}function Or(t,e){if(e.includes("everyone"))return()=>!0;let n=new Set(
e),o=Ce(t,e),{publisher:s,author:r}=t.statements;return({who:i,at:a})=>i===null?n.has("authors")||o.has(s[a])||o.has(r[a]):
n.has(`of:${i}`)}var Eo=(t,e)=>!t.approximate&&!e.approximate&&t.last!==null&&e.first!==null&&t.last<e.first;var je=["opposed","doubted","only_first","only_second","other_certainty","agreed"],[qo,No,lu,uu,kr]=[0,1,2,3,4],Bt=5;function cn(t,e,n){
let o={claims:je.map(()=>[]),partOf:new Map},s=[e.according_to,n];if(new Set(s.map(a=>[...a].sort().join(`
`))).size<2)return o;let r=s.map(a=>Or(t,a)),i=new Map;for(let a of an(t,e))for(let[c,l]of r.entries()){if(!l(a))continue;
let u=i.get(a.claim)??[[],[]];i.set(a.claim,u),u[c].push(a)}for(let[a,c]of i.values())for(let[l,u]of Co(a,c))fu(o,l,u);return o}
function fu({claims:t,partOf:e},n,o){let s=o.map(i=>[...new Set(i.map(a=>a.at))]),r={positions:o,sides:s,statements:[...new Set(
s.flat())]};t[n].push(r);for(let i of r.statements)e.set(i,Math.min(n,e.get(i)??n))}function Co(t,e){let[n,o,s]=[!1,!1,!1];
for(let c of t)for(let l of e)Eo(c,l)||Eo(l,c)||(c.affirms===l.affirms?s||=c.held&&l.held:Sr(c)||Sr(l)?o=!0:n=!0);if(n||
o)return[[n?qo:No,[t,e]]];let r=[t,e].map(c=>c.filter(l=>l.held));if(!s)return[[lu,[r[0],[]]],[uu,[[],r[1]]]].filter(([,
l])=>l.flat().length);let[i,a]=r.map(c=>[...new Set(c.map(l=>l.certainty))].sort().join(" "));return[[i===a?Bt:kr,r]]}var Sr=({
how:t})=>t==="doubts"||t==="rejects",Mr=t=>t===kr||t===Bt,Io=t=>t===qo||t===No;function ln({facts:t,parts:e},n){let o=new Set(
n.map(r=>e?.partOf.get(t.ties.statement[r])));for(let r of[qo,No])if(o.has(r))return r;let[s]=o;return o.size===1&&s!==void 0&&
s!==Bt?s:-1}function vr(t){let{relations:e,text:n}=t,o=[...new Set(e.map(l=>l.family))],s=Object.entries(t.names).map(([l,u])=>[l,u.
map(f=>n[`${l}: ${f}`]||f)]),r=(l,u)=>u.map((f,d)=>({...f,words:n[`encoding of ${l}: ${t.names[l][d]}`]||f.words})),{signs:i,
holds:a,marks:c}=t.encodings;return{...t,families:o,familyOf:e.map(l=>o.indexOf(l.family)),labels:Object.fromEntries(s),
encodings:{signs:r("signs",i),holds:r("holds",a),marks:r("marks",c)}}}function Tr(t,e){let n=new Uint8Array(e.nodes.length);
for(let o of[e.actor,e.target])for(let s of o)n[s]=1;return{...e,name:t,numbers:new Map(e.nodes.map((o,s)=>[o.actor,s])),
isTied:n,arrows:{...e.arrows,actor:e.edges.map(o=>o.from),target:e.edges.map(o=>o.to)}}}var un=t=>({...t,count:"statements",kinds:null,quad_classes:null,relations:null,modes:null,polarities:null});var fn=["price","condition"];function Ar(t,e,n){let o=mu(t,n),s=a=>fn.includes(e.roles[a].function??""),r=a=>a.statements.
some(c=>e.statements[c].roles?.some(([l])=>s(l))),i=hu(t,o).map(a=>a.map(c=>o[c])).sort((a,c)=>c.length-a.length||a[0].statements[0]-
c[0].statements[0]);return{bargains:i.filter(a=>a.some(r)),others:i.filter(a=>!a.some(r))}}function jo(t,e,n){let o=JSON.
stringify(n.flatMap(i=>i.statements).sort((i,a)=>i-a)),s=i=>!e.compared_with&&Object.entries(i).every(([a,c])=>JSON.stringify(
e[a])===JSON.stringify(c));return(t.courses.find(i=>s(i.state))?.bargains??[]).find(i=>JSON.stringify(i.offers)===o)}function mu(t,e){
let n=_t(t,un(e),yt(e)),{act:o,relation:s}=t.statements,r=new Map;for(let i of t.offers.mentions.filter(a=>du(t,n,a))){let[
a,,,c,l,u,f,d]=i,h=r.get(o[a])??pu(s[n.main[a]]);r.set(o[a],h),h.statements.push(a);for(let b of c)h.sides.add(b);for(let b of l)
h.toSides.add(b);for(let b of d)h.about.add(b);for(let b of u)h.targets.set(b,[...h.targets.get(b)??[],a]);for(let b of f)
h.things.set(b,[...h.things.get(b)??[],a])}return[...r.values()]}var pu=t=>({relation:t,statements:[],sides:new Set,toSides:new Set,
targets:new Map,things:new Map,about:new Set});function du(t,{inside:e,main:n,first:o,last:s},[r,i,a]){let{act:c,relation:l}=t.
statements,{deed:u,offers:f}=t.relations[l[n[r]]];return e[r]===1&&i===o[r]&&a===s[r]&&c[r]>=0&&J(t,r)&&u&&f}function hu(t,e){
let n=e.map((l,u)=>u),o=l=>(n[l]!==l&&(n[l]=o(n[l])),n[l]),s=(l,u)=>{n[Math.max(o(l),o(u))]=Math.min(o(l),o(u))},r=gu(t,
e),i=l=>e[l].toSides.size>0;for(let[l,u]of r)([...e[l].toSides].some(d=>e[u].toSides.has(d))||!i(l)&&!i(u))&&s(l,u);let a=new Map;
for(let[l,u]of r){if(i(l)===i(u))continue;let[f,d]=(i(l)?[u,l]:[l,u]).map(o);a.set(f,(a.get(f)??new Set).add(d))}for(let[
l,u]of a)u.size===1&&s(l,[...u][0]);let c=new Map;for(let l of e.keys())c.set(o(l),[...c.get(o(l))??[],l]);return[...c.values()]}
function gu(t,e){let n=new Map;for(let[s,{sides:r,things:i,about:a}]of e.entries()){let c=i.size?[...i.keys()]:a.size?[...a]:
[""];for(let l of r)for(let u of c){let f=JSON.stringify([l,u]);n.set(f,[...n.get(f)??[],s])}}let o=(s,r)=>t.relations[e[s].
relation].wider.includes(e[r].relation);return[...n.values()].flatMap(s=>s.flatMap((r,i)=>s.slice(i+1).map(a=>[r,a]))).filter(
([s,r])=>o(s,r)||o(r,s))}var At=(t,e,n)=>t*n+e;function mn(t,e,n,o,s){let r=e.nodes.length,i=new Map;for(let a of n){let[c,l]=[e.actor[a],e.target[a]],
u=At(c,l,r),f=i.get(u);f?f.rows.push(a):i.set(u,{a:c,b:l,key:u,rows:[a],weight:0})}for(let a of i.values())a.weight=Pt(t,
a.rows,o,s);return i}function Pt(t,e,n,o){let s=t.statements,{statement:r}=t.ties,i=c=>s.act[c]>=0&&t.relations[s.relation[n.
main[c]]].deed;if(e.length===1)return o==="acts"&&!i(r[e[0]])?0:1;let a=new Set;for(let c of e){let l=r[c];o==="articles"?
a.add(s.article[l]):o==="statements"?a.add(l):i(l)&&a.add(s.act[l])}return a.size}var Ro=class{weight=0;ends=[];known=null;get others(){
return this.known??=new Set(this.ends),this.known}};function Lr(t){let e=new Map,n=(o,s,r)=>{let i=e.get(o)??new Ro;e.set(
o,i),i.ends.push(s),i.weight+=r.weight};for(let o of t.values())n(o.a,o.b,o),n(o.b,o.a,o);return e}function qr(t,e,n,o){let s=a=>t.numbers.get(a)??-1,r={isGrown:!1,weakest:0,kept:null};if(o.ego!==null&&n.has(s(o.ego)))return{
...r,shown:xu(n,s(o.ego),o.steps)};let i=new Set(n.keys());return o.all?{...r,shown:i}:i.size<=1e3?{...r,shown:i,...wu(e)}:
{...r,shown:bu(n,(o.grown||[]).map(s)),isGrown:!0}}var Wo=({shown:t,kept:e},n)=>t.has(n.a)&&t.has(n.b)&&(!e||e.has(n.key)),
$t=t=>[...t.pairs.values()].filter(e=>Wo(t,e)),Er=new WeakMap;function pn(t){if(!t.isGrown&&!t.kept)return t;let e=Er.get(
t);if(e)return e;let n=new Set(t.nodes.keys()),o={...t,shown:n,kept:null,weakest:0,isGrown:!1};return Er.set(t,o),o}var Re=(t,e)=>e.
weight-t.weight||t.key-e.key;function Bo(t){return[...t].sort(([e,{weight:n}],[o,{weight:s}])=>s-n||e-o).map(([e])=>e)}function wu(t){
if(t.size<=2e4)return{};let e=[...t.values()].sort(Re).slice(0,2e4);return{weakest:t.size-2e4,kept:new Set(e.map(n=>n.key))}}
function bu(t,e){let n=new Set(Bo(t).slice(0,30));for(let o of e){let s=t.get(o);if(s)for(let r of[o,...s.others])n.add(
r)}return n}function xu(t,e,n){let o=new Set([e]),s=[e];for(let r=0;r<n;r++){let i=s.flatMap(a=>[...t.get(a)?.others??[]]).
filter(a=>!o.has(a));for(let a of i)o.add(a);s=[...new Set(i)]}return o}var Nr=new WeakMap;function Cr(t,e,n,o,s){let r=new Map;for(let i of n.values())if(Wo(o,i))for(let a of i.rows){let c=yu(
t,e,a,s),l=r.get(c);l?l.push(a):r.set(c,[a])}return r}function yu(t,e,n,o){let s=t.ties.statement[n];if(o[s]===s)return e.
arrow[n];let r=t.statements,i=r.relation[o[s]],a=t.ties.together[n]?t.names.signs.indexOf("together"):t.relations[i].sign;
for(let c of[i,-1]){let l=[e.actor[n],e.target[n],c,a,r.hold[o[s]],r.mark[o[s]]].join(" "),u=_u(e).get(l);if(u!==void 0)
return u}return e.arrow[n]}function _u(t){let e=Nr.get(t);if(!e){let{actor:n,target:o,relation:s,sign:r,hold:i,mark:a}=t.
arrows;e=new Map(n.map((c,l)=>[[n[l],o[l],s[l],r[l],i[l],a[l]].join(" "),l])),Nr.set(t,e)}return e}var Ir=(t,e,n)=>t.names.
signs[e.arrows.sign[n]]==="together";function dn({level:t,arrows:e}){let{arrows:n,nodes:o}=t,s=new Map;for(let r of e.keys()){
let[i,a]=[n.actor[r],n.target[r]],c=At(Math.min(i,a),Math.max(i,a),o.length),l=s.get(c)??[[],[]];s.set(c,l),l[i<a?0:1].push(
r)}return[...s.values()]}function jr({arrows:t,nodes:e}){let n=new Map,o=t.actor.map((s,r)=>At(Math.min(s,t.target[r]),Math.
max(s,t.target[r]),e.length));for(let s of o)n.set(s,(n.get(s)||0)+1);return o.map(s=>n.get(s)>1)}function hn(t,e,n,o){let{ties:s}=t,{inside:r}=n,i=$u(t,n),a=[],c=[],l=0,u=o.types&&new Set(o.types),f=d=>!u||u.has(e.nodes[d].
type);for(let d=0;d<s.statement.length;d++){if(!r[s.statement[d]]||i.has(d))continue;let[h,b]=[e.actor[d],e.target[d]];if(!(!f(
h)||!f(b))){if(h===b&&!o.self){s.issue[d]||l++;continue}(s.issue[d]?c:a).push(d)}}return{between:a,issues:c,selfLoops:l}}
function $u({ties:t,statements:e,relations:n},{inside:o,main:s,first:r,last:i}){let a=new Set,c=l=>l.some(u=>o[u]);for(let[
l,u]of t.manners)n[e.relation[s[t.statement[l]]]].manner!==u&&a.add(l);for(let[l,u,f]of t.times){let d=t.statement[l];(r[d]!==
u||i[d]!==f)&&a.add(l)}for(let[l,u]of t.needs)c(u)||a.add(l);for(let[l,u]of t.yields)c(u)&&a.add(l);return a}function pe(t,e,n){let o=_t(t,n,yt(n)),s=hn(t,e,o,n),r=n.issues?[...s.between,...s.issues]:s.between,i=mn(t,e,r,o,n.count),
a=n.min_weight>1?new Map([...i].filter(([,u])=>u.weight>=n.min_weight)):i,c=Lr(a),l=qr(e,a,c,n);return{facts:t,level:e,state:n,
chosen:o,pairs:a,nodes:c,...l,arrows:Cr(t,e,a,l,o.main),parts:n.compared_with&&cn(t,n,n.compared_with),weak:i.size-a.size,
selfLoops:s.selfLoops,withIssues:s.issues.length}}var Dt=["findings","graph","arguments","compare","timeline","bargains","matrix","table","article"],Po=["entity","organis\
ation","sector","country"],Do=["ties","statements"],Ou=["acts","statements","articles"],We={tab:"graph",level:"entity",according_to:[
"authors"],compared_with:null,since:null,until:null,inside:"possibly",undated:!0,kinds:null,quad_classes:null,relations:null,
modes:null,certainties:null,polarities:null,coders:null,articles:null,types:null,count:"statements",inferred:!0,headlines:!0,
self:!1,issues:!1,min_weight:1,all:!1,ego:null,steps:1,grown:null,open:null,pair:null,lanes:"actor",article:null,about:null,
claimant:null,unfolded:null,rows:"ties",facets:null,columns:null,sort:null,more:0,find:null,language:null,theme:"auto"},
Wr=Object.keys(We),Su=new Set(["kinds","quad_classes","relations","modes","certainties","polarities"]),ku=new Set(["code\
rs","articles","types","according_to","compared_with","grown","pair","unfolded","find","facets","columns"]),Rr={steps:[1,
2,3],level:Po,tab:Dt,lanes:["actor","pair"],theme:["auto","light","dark"],count:Ou,rows:Do},Br=t=>({...We,...t}),Pr=(t,e)=>Wr.
every(n=>Dr(t[n],e[n]));function Fo(t,e){return Wr.filter(o=>!Dr(t[o],e[o])).map(o=>`${o}=${encodeURIComponent(JSON.stringify(
t[o]))}`).join("&")}function Ho(t,e){let n=t.replace(/^#/,"").split("&").map(o=>[o.slice(0,Math.max(o.indexOf("="),0)),o.
slice(o.indexOf("=")+1)]).filter(([o])=>Object.hasOwn(We,o)).map(([o,s])=>[o,Mu(s)]).filter(([o,s])=>vu(o,s));return{...e,
...Object.fromEntries(n)}}var Dr=(t,e)=>JSON.stringify(t)===JSON.stringify(e);function Mu(t){try{return JSON.parse(decodeURIComponent(
t))}catch{return}}function vu(t,e){return e===null?We[t]===null:Su.has(t)?Array.isArray(e)&&e.every(Number.isInteger):ku.
has(t)?Array.isArray(e)&&e.every(n=>typeof n=="string"):Object.hasOwn(Rr,t)?Rr[t].includes(e):["since","until","min_weig\
ht","more"].includes(t)?Number.isInteger(e):typeof e==(typeof We[t]=="boolean"?"boolean":"string")}var g,te=null,he="en",w,Y,x,de,zo=null,Uo=null,Go=new Map,Qo=new Map,Fr=async()=>{};async function Hr(t,e){de=t,he=e,g=vr(
await de.facts()),Y=Br(g.opening),w=Y,te=zo=Uo=null,Go.clear()}async function j(){zo??=de.words();let t=await zo;return te!==
t&&(Qo=new Map(t.entities.map((e,n)=>[e.id,n]))),te=t,t}var gn=()=>de.findings();function wn(){return Uo??=de.arguments(),
Uo}function Ft(t){let e=Go.get(t)??de.level(t).then(n=>Tr(t,n));return Go.set(t,e),e}var bn=t=>Qo.get(t);function Lt(t){
let e=Qo.get(t);return e===void 0||!te?null:te.entities[e]}function zr(t){Fr=t}function Et(t){w={...w,...t}}async function $(t){
Et(t),await Fr(t)}async function Ur(){let t=await Ft(w.level);for(;t.name!==w.level;)t=await Ft(w.level);x=pe(g,t,w)}var xn=()=>Ar(
g,v(),w);function v(){if(!te)throw new Error("what is read was not loaded");return te}var Tu={light:["#9cc3e6","#f2c14e","#8fd0b0","#e6a5b8","#c3b1e1","#d9b38c"],dark:["#5f9bd1","#cfa13a","#5fae8b","#c57b93",
"#9a84c7","#b58a5e"]},Au={light:{text:"#17202b",ground:"#ffffff",node:"#cbd2d9",line:"#52606d"},dark:{text:"#e9edf1",ground:"\
#192029",node:"#52606d",line:"#9aa5b1"}},Lu={light:["#b3261e","#a8327a","#6d3fb0","#00776b","#8a6100","#9aa5b1"],dark:["\
#ff8a80","#f48fb1","#b79af0","#4cc3b4","#e0b050","#52606d"]},Ko=()=>matchMedia("(prefers-color-scheme: dark)");function qt(){
return w.theme!=="auto"?w.theme:Ko().matches?"dark":"light"}var U=()=>Au[qt()],ee=()=>Tu[qt()],yn=t=>g.encodings.signs[t][qt()],
Vo=t=>Lu[qt()][t];function Gr(t,e){let n=ln(t,e);return Vo(n<0?Bt:n)}var _n="http://www.w3.org/2000/svg";function m(t,e={},...n){return Qr(document.createElement(t),e,n)}function k(t,e={},...n){
return Qr(document.createElementNS(_n,t),e,n)}function Qr(t,e,n){for(let[o,s]of Object.entries(e))s==null||s===!1||(typeof s==
"function"?t.addEventListener(o.slice(2),s):o==="value"||o==="checked"?Object.assign(t,{[o]:s}):t.setAttribute(o,s===!0?
"":String(s)));return ne(t,n),t}function ne(t,e){for(let n of e)n==null||n===!1||n===""||(Array.isArray(n)?ne(t,n):t.append(
n instanceof Node?n:String(n)))}function q(t,...e){t.replaceChildren(),ne(t,e)}function L(t){let e=document.getElementById(
t);if(!e)throw new Error(`the page has no ${t}`);return e}function ge(t){L("announced").textContent=t}var Kr={facts:()=>Be("facts"),words:()=>Be("words"),arguments:()=>Be("arguments"),findings:()=>Be("findings"),level:t=>Be(
`level-${t}`)};async function Be(t){let e=L(t);if(e.type==="application/json")return JSON.parse(e.text);let n=Uint8Array.
from(atob(e.text),s=>s.charCodeAt(0)),o=new Blob([n]).stream().pipeThrough(new DecompressionStream("gzip"));return JSON.
parse(await new Response(o).text())}var Jo="button, select, input, summary, [tabindex='0']";function $n(t){return((t.getAttribute("aria-label")||t.closest("\
label")?.textContent||t.textContent)??"").replace(/[\d\u2022]+/g,"").trim()}function Vr(){let t=document.activeElement,e=t?.
closest("#side, #time, #panel, #sheet");return!t||!e||!t.matches(Jo)?null:{part:e.id,words:$n(t),at:[...e.querySelectorAll(
Jo)].indexOf(t)}}function Jr(t){if(!t||document.activeElement!==document.body)return;let e=[...L(t.part).querySelectorAll(
Jo)],n=r=>Math.abs(e.indexOf(r)-t.at),[o]=e.filter(r=>$n(r)===t.words).sort((r,i)=>n(r)-n(i));(o??e[Math.min(t.at,e.length-
1)])?.focus({preventScroll:!0})}function On(t){return new Set([...t.querySelectorAll("details[open] > summary")].map($n))}
function Sn(t,e){for(let n of t.querySelectorAll("details"))n.firstElementChild&&e.has($n(n.firstElementChild))&&(n.open=
!0)}function p(t,e={}){let n=g.text[t];return n===void 0?t:n.replace(/\{(\w+)\}/g,(o,s)=>s in e?String(e[s]):o)}var E=t=>t<1e3?
String(t):t.toLocaleString(he),Pe=(t,e)=>p(t===1?e:`${e}_many`),N=(t,e)=>`${E(t)} ${Pe(t,e)}`;function ht(t,e=t.length){
return t.length>e?`${t.slice(0,e).join(", ")} ${p("and_more",{n:t.length-e})}`:[t.slice(0,-1).join(", "),...t.slice(-1)].
filter(Boolean).join(` ${p("and")} `)}var R=t=>t.charAt(0).toLocaleUpperCase(he)+t.slice(1),Yo=t=>`${t>0?"+":t<0?"\u2212":
""}${Math.abs(t).toFixed(1)}`;var Zo=t=>e=>{e.key!=="Enter"&&e.key!==" "||(e.preventDefault(),t())};function A(t,e,n={}){return m("span",{role:"button",
tabindex:0,class:"link",onclick:e,onkeydown:Zo(e),...n},t)}function T(t,e,n={}){return m("button",{type:"button",onclick:o=>e(
o.currentTarget),...n},t)}function kn(t,e){let n=Eu(t);return!n||!["https:","http:"].includes(n.protocol)?m("span",{},e):
m("a",{href:n.href,rel:"noopener noreferrer",target:"_blank"},e)}function Eu(t){try{return new URL(t)}catch{return null}}var we=(t,...e)=>m("section",{class:"group"},m("h2",{},t),e);function H(t,e,n,o){let s=e.find(([r])=>r===n);return m("se\
lect",{"aria-label":t,title:s?.[1],onchange:r=>o(r.target.value)},e.map(([r,i])=>m("option",{value:r,selected:r===n},R(i))))}
function K(t,e,n,o){let s=m("input",{type:"checkbox",checked:e,onchange:r=>n(r.target.checked)});return m("label",{class:"\
tick"},s,o,m("span",{},t))}function Nt(t,e){let n=m("ol",{class:"acts"},t.slice(0,e));return[n,De(t,e,e,o=>ne(n,o))]}function De(t,e,n,o){
if(t.length<=e)return null;let s=e,r=()=>p("more",{n:t.length-s}),i=T(r(),()=>{o(t.slice(s,s+n)),s+=n,s>=t.length?i.remove():
i.textContent=r()});return i}var gt=(t,...e)=>m("fieldset",{},m("legend",{},t),e);var Mn=["\u2260","?","\u2460","\u2461","\u2248","="];function Xo(){let t=g.signers.map(n=>[`by:${n}`,p("viewpoint_signer",
{name:n})]),e=g.sources.map(({id:n,label:o,by:s})=>[`of:${n}`,p("viewpoint_quoted",{name:o,by:s.join(", ")})]);return[["\
authors",p("viewpoint_authors")],...t,...e,["everyone",p("viewpoint_everyone")]]}function Ot(t){let e=new Map(Xo());return t.
map(n=>e.get(n)||n).join(` ${p("and")} `)}function Ht(t){return t.map(n=>Yr(n)?.label??(n.startsWith("by:")?n.slice(3):p(
`viewpoint_${n}`))).join(` ${p("and")} `)}var vn=t=>t.length===1&&Yr(t[0])?.by||[],Yr=t=>g.sources.find(({id:e})=>t===`o\
f:${e}`),Zr=t=>p(`part_${t}`,{first:Ot(w.according_to),second:Ot(w.compared_with||[])});var qu={square:"M3 2 H13 V12 H3 Z",triangle:"M8 1.5 L14 12.5 H2 Z",diamond:"M8 1 L14 7 L8 13 L2 7 Z"};function be(t,{dashes:e=[],
head:n="arrow",middle:o=""}={}){let r=k("line",{x1:2,y1:7,x2:n==="bar"?37:34,y2:7,stroke:t,"stroke-width":2,"stroke-dash\
array":e.join(" ")||null});return ti("0 0 42 14",r,ts(n,t,"translate(40 7) rotate(0) scale(1)"),es(o,t,19,7))}var ti=(t,...e)=>k(
"svg",{class:"sample",width:42,height:14,viewBox:t,"aria-hidden":"true"},e),Tn=t=>be(yn(t),{head:g.encodings.signs[t].head}),
Xr=t=>be(Vo(t));function Nu(){return[...je.slice(0,Bt).map((e,n)=>Fe(Xr(n),`${Mn[n]} ${Zr(e)}`)),Fe(Xr(Bt),p("part_same"))]}
var Fe=(t,e)=>[t,e];function ts(t,e,n){return t?t==="bar"?k("line",{transform:n,x1:-2,y1:-5,x2:-2,y2:5,stroke:e,"stroke-\
width":3}):t==="vee"?k("path",{transform:n,d:"M-8 -4.5 L0 0 L-8 4.5",fill:"none",stroke:e,"stroke-width":2}):k("path",{transform:n,
d:"M-9 -4.5 L0 0 L-9 4.5 Z",fill:e}):null}function es(t,e,n,o){return t==="circle"?k("circle",{cx:n,cy:o,r:3.5,fill:e}):
t==="diamond"?k("path",{transform:`translate(${n} ${o})`,d:"M-4.5 0 L0 -4.5 L4.5 0 L0 4.5 Z",fill:e}):null}function ns(t,e=U().
node){let n={fill:e,stroke:U().line},o=t==="dot"?k("circle",{cx:8,cy:7,r:5.5,...n}):k("path",{d:qu[t],...n});return ti("\
-13 0 42 14",o)}function ei(){let{sign:t,hold:e,mark:n}=x.level.arrows,o=[...x.arrows.keys()];return os({signs:new Set(o.
map(s=>t[s])),holds:new Set(o.map(s=>e[s])),marks:new Set(o.map(s=>n[s]))})}function os(t){let{signs:e,holds:n,marks:o}=g.
encodings,s=U().line,r=(l,u)=>!t||t[l].has(u),i=e.flatMap(({words:l},u)=>r("signs",u)?[Fe(Tn(u),l)]:[]),a=n.flatMap(({dashes:l,
words:u},f)=>l.length&&r("holds",f)?[Fe(be(s,{dashes:l}),u)]:[]),c=o.flatMap(({middle:l,words:u},f)=>l&&r("marks",f)?[Fe(
be(s,{middle:l}),u)]:[]);return[...x.parts?Nu():i,...a,...c]}var ni=new WeakMap;function An(t,e,n){let o=t.statements,s=t.names.quad_classes,r=new Map,i=s.map(()=>[]),a={unreal:[],none:[]},
[c,l]=[0,0];for(let d of e){let h=t.relations[o.relation[n[d]]],b=o.quad_class[n[d]];if(!(o.act[d]<0||!h.deed))if(!J(t,d))
a.unreal.push(d);else{if((b<0?a.none:i[b]).push(d),r.has(o.act[d])||(r.set(o.act[d],b),h.goldstein===null))continue;c+=h.
goldstein,l++}}let u=d=>[...r.values()].filter(h=>h===d).length,f=a.unreal.map(d=>o.act[d]).filter(d=>!r.has(d));return{
statements:e,acts:r.size,...a,unrealActs:new Set(f).size,quadClasses:i,byQuadClass:s.map((d,h)=>u(h)),noQuadClass:u(-1),
articles:new Set(e.map(d=>o.article[d])),sources:new Set(e.map(d=>Cu(t,d))),sum:c,scored:l}}var Cu=({statements:t},e)=>t.
source[e]>=0?-1-t.source[e]:t.author[e]>=0?t.author[e]:t.publisher[e],He=t=>[...t.quadClasses.flat(),...t.none],Ct=(t,e)=>An(
t.facts,zt(t,e.rows),t.chosen.main);function It(t){let e=ni.get(t);if(e)return e;let n=$t(t),o=new Set(t.isGrown?t.shown:
[]);for(let{a,b:c}of n)o.add(a).add(c);let{statement:s}=t.facts.ties,r=new Set(n.flatMap(a=>a.rows.map(c=>s[c]))),i={...An(
t.facts,[...r],t.chosen.main),actors:o.size};return ni.set(t,i),i}function zt({facts:t,chosen:e},n){return lt(e,new Set(
n.map(o=>t.ties.statement[o])))}function lt({first:t,last:e},n){let o=s=>t[s]??e[s]??1/0;return[...n].sort((s,r)=>o(s)-o(
r)||s-r)}function Ln({facts:t,chosen:e},n){let o=new Map;for(let s of n){let r=t.statements.act[s],i=r>=0&&e.inside[s]?`\
act ${r}`:`statement ${s}`,a=o.get(i);a?a.push(s):o.set(i,[s])}return[...o.values()]}function En({chosen:t},e){let n=t.main[e[0]];
return e.includes(n)?n:e[0]}var St=(t,e)=>t.names.quad_classes[e].split(" ")[1],qn=(t,e)=>e.filter(n=>t.ties.together[n]);
function oi(t,e){let{facts:n,chosen:o,state:s}=t,{relation:r,quad_class:i}=n.statements,a=new Set(qn(n,e).map(f=>n.ties.
statement[f])),{act:c}=n.statements,l=new Set(e.map(f=>n.ties.statement[f]).filter(f=>J(n,f)).map(f=>c[f])),u=[[],[],[]];
for(let f of e){let d=n.ties.statement[f];if(s.count==="acts"&&!J(n,d)&&l.has(c[d]))continue;let h=o.main[d],b=n.relations[r[h]].
sign,y=a.has(d)?n.names.signs.indexOf(St(n,i[h])):b;u[J(n,d)?y:2].push(f)}return u.map(f=>f.length?Pt(n,f,o,s.count):0)}var Iu=0,ju=0;function ii(){let{statements:t,names:e,labels:n}=g;return we(p("filters_and_counts"),gt(p("quad_classes"),
Ru()),gt(p("modes"),Nn("modes",n.modes,ss(t.mode,e.modes),o=>rs(o===Xt,"not actual"))),gt(p("certainties"),Nn("certainti\
es",n.certainties,ss(t.certainty,e.certainties),o=>rs(o===Iu,"hedged"))),gt(p("polarities"),Nn("polarities",n.polarities,
ss(t.polarity,e.polarities),o=>rs(o===ju,"denied"))))}function ai(t){let e=m("details",{class:"group",open:t},m("summary",
{},p("more_filters")),t&&ri());return e.addEventListener("toggle",()=>e.open&&e.children.length===1&&ne(e,ri())),e}var ss=(t,e)=>Ie(
g,w,n=>t[n],e.length);function rs(t,e){let{names:n,encodings:o}=g;return be(U().line,{dashes:t?[]:o.holds[n.holds.indexOf(
e)].dashes})}function Ru(){let{statements:t,names:e,labels:n}=g,o=e.quad_classes.length,s=c=>c<o?Tn(e.signs.indexOf(St(g,
c))):Tn(e.signs.indexOf("neither")),r=Ie(g,w,c=>t.quad_class[c]<0?o:t.quad_class[c],o+1),i=[...e.quad_classes.keys(),-1],
a=w.quad_classes??i;return[...n.quad_classes,p("no_quad_class")].map((c,l)=>{let u=f=>$({quad_classes:Cn(i,a,[i[l]],f,i)});
return r[l]>0&&K(`${c} (${r[l]})`,a.includes(i[l]),u,s(l))})}function Cn(t,e,n,o,s){let r=t.filter(i=>n.includes(i)?o:e.
includes(i));return String(r)===String(s)?null:r}function Nn(t,e,n,o=()=>null){let s=[...e.keys()],r=t==="kinds"&&w.count===
"acts"?[sn]:s,i=w[t],a=i??r;return e.map((c,l)=>{let u=f=>$({[t]:Cn(s,a,[l],f,r)});return(n[l]>0||i!==null)&&K(`${c} (${n[l]}\
)`,a.includes(l),u,o(l))})}function si(t,e){let n=e.map(([s])=>s),o=w[t]??n;return e.map(([s,r])=>{let i=a=>$({[t]:Cn(n,
o,[s],a,n)});return K(r,o.includes(s),i)})}function ri(){let{statements:t,names:e,labels:n,relations:o,families:s,familyOf:r,
articles:i,coders:a}=g,c=Ie(g,w,f=>t.relation[f],o.length),l=Ie(g,w,f=>o[t.relation[f]].kind,e.kinds.length),u=new Set(x.
level.nodes.filter((f,d)=>x.level.isTied[d]).map(f=>f.type));return[gt(p("kinds"),Nn("kinds",n.kinds,l)),gt(p("relations"),
s.map((f,d)=>Wu(f,[...o.keys()].filter(h=>r[h]===d),c))),gt(p("types"),si("types",[...u].sort().map(f=>[f,f]))),i.length>
1&&gt(p("articles"),si("articles",i.map(f=>[f.id,f.title]))),a.length>1&&gt(p("coders"),Bu()),gt(p("further"),K(p("with_\
issues"),w.issues,f=>$({issues:f})),K(p("with_inferred"),w.inferred,f=>$({inferred:f})),K(p("with_headlines"),w.headlines,
f=>$({headlines:f})),K(p("with_self_loops"),w.self,f=>$({self:f})))]}function Wu(t,e,n){let o=[...g.relations.keys()],s=w.
relations??o,r=e.filter(c=>n[c]),i=r.reduce((c,l)=>c+n[l],0);if(!i)return null;let a=(c,l)=>$({relations:Cn(o,s,c,l,o)});
return m("details",{class:"family"},m("summary",{},`${t} (${i})`,r.some(c=>!s.includes(c))&&" \u2022"),m("p",{class:"qui\
et"},A(p("all"),()=>a(e,!0))," ",A(p("none"),()=>a(e,!1))),r.map(c=>K(`${g.relations[c].label} (${n[c]})`,s.includes(c),
l=>a([c],l))))}function Bu(){let t=w.coders??[],e=t.length>1?[[t.join(" "),ht(t)]]:[],n=g.coders.map(o=>[o,o]);return H(
p("coders"),[["",p("one_coder")],...n,...e],t.join(" "),o=>$({coders:o?o.split(" "):null}))}var In=class{#t=new Map;#e;constructor(e,n,o,s){this.facts=e,this.words=n,this.level=o,this.#e=is(s),this.counted=et(rn(
e,this.#e,["everyone"])),this.entities=new Int32Array(n.entities.length),this.articles=new Int32Array(e.articles.length),
this.relations=new Int32Array(e.relations.length);for(let r of this.counted){for(let i of this.namedBy(r))this.entities[i]++;
for(let i of e.relations[e.statements.relation[r]].wider)this.relations[i]++;this.articles[e.statements.article[r]]++}}namedBy(e){
let{s:n,o,roles:s=[],sources:r=[]}=this.words.statements[e],i=new Set([n,o,...s.map(([,a])=>a),...r].filter(Pu));for(let a of i)
for(let c of this.words.entities[a].members??[])i.add(c);return i}ofRelation(e){let{relations:n,statements:o}=this.facts;
return this.counted.filter(s=>n[o.relation[s]].wider.includes(e))}ofQuestion({where:e}){let n=this.facts.statements;return this.
counted.filter(o=>e.some(s=>Object.entries(s).every(([r,i])=>i.includes(Number(n[r][o])))))}ofPhrase({relation:e,actor:n,
target:o}){let{facts:s,level:r}=this,[i,a]=[n,o].map(l=>l===null?-1:r.numbers.get(l));if(i===void 0||a===void 0)return[];
let c=this.rows(e).filter(l=>(i<0||r.actor[l]===i)&&(a<0||r.target[l]===a));return[...new Set(c.map(l=>s.ties.statement[l]))]}targetsOf(e){
let{facts:n,level:o}=this,s=new Map;for(let i of this.rows(e)){let a=o.target[i];s.set(a,(s.get(a)??new Set).add(n.ties.
statement[i]))}return[...s].sort(([i,a],[c,l])=>l.size-a.size||i-c).map(([i])=>o.nodes[i].actor)}rows(e){let n=this.#t.get(
e);if(n)return n;let{facts:o,level:s}=this,r=o.relations.flatMap(({wider:l},u)=>l.includes(e)?[u]:[]),i={...this.#e,relations:r},
a=hn(o,s,_t(o,i,["everyone"]),i),c=[...a.between,...a.issues];return this.#t.set(e,c),c}},Pu=t=>typeof t=="number"&&t>=0,
is=t=>({...t,according_to:["everyone"],compared_with:null,since:null,until:null,undated:!0,kinds:null,quad_classes:null,
relations:null,modes:null,certainties:null,polarities:null,articles:null,types:null,count:"statements",inferred:!0,headlines:!0,
self:!0,issues:!0,min_weight:1});var Du=60,jn=null;function oe(){if(!w.open)return null;let t=w.open.indexOf(":"),e=w.open.slice(0,t),n=w.open.slice(t+1);
return{kind:e,names:e==="pair"?n.split(">").map(as):[n]}}function as(t){try{return decodeURIComponent(t)}catch{return t}}
var cs=t=>`pair:${t.map(encodeURIComponent).join(">")}`,P=t=>$({open:`actor:${t}`}),Z=t=>$({open:`statement:${g.statements.
key[t]}`}),ci=(t,e)=>cs([t,e].map(n=>x.level.nodes[n].actor));function ut(t,e){let n=[t,e].map(o=>x.level.nodes[o].actor);
return $({open:cs(n)})}function D(t,e,n={}){let o=lt(x.chosen,t),s=o.slice(0,Du).map(r=>g.statements.key[r]);return jn={
statements:o,label:e,name:[o.length,...s].join(" ")},$({...n,open:`list:${jn.name}`})}function Rn(t){if(jn?.name===t)return jn;
let e=t.split(" ").slice(1);return{name:t,label:"",statements:e.map(n=>g.statements.key.indexOf(n)).filter(n=>n>=0)}}function Wn(t,e){
return $({tab:"article",article:g.articles[t].id,open:`statement:${g.statements.key[e]}`})}function Bn(t){let e=x.level.
nodes[t].actor;return x.isGrown?$({grown:ls(e)}):$({ego:w.ego===e?null:e,steps:1})}var ls=t=>[...new Set([...w.grown||[],
t])];async function li(t){let e=await Ft("entity"),n=e.numbers.get(t);if(n===void 0)return null;let o={...is(w),self:w.self,
issues:w.issues},s=[{},{issues:!0},o,{...o,issues:!0}];for(let r of s){let i={...w,...r,level:"entity",ego:null};if(pe(g,
e,i).nodes.has(n))return{...r,level:"entity",ego:null}}return null}function ui(t){let e=oe();if(!e||!["pair","actor"].includes(
e.kind))return{};let n=x.level,[o,s]=e.names.map(c=>n.numbers.get(c)),r=n.actor.findIndex((c,l)=>c===o&&(s===void 0||n.target[l]===
s)),i=r<0&&o!==void 0&&e.kind==="actor"?n.target.indexOf(o):-1;if(r<0&&i<0)return{open:null};let a=(r<0?[t.target[i]]:[t.
actor[r],t.target[r]]).map(c=>t.nodes[c].actor);return e.kind==="actor"||a[0]===a[1]?{open:`actor:${a[0]}`}:{open:cs(a)}}var F=t=>w.language&&t.labels?.[w.language]||t.label;function us(t){let e=F(t);return Object.entries(t.labels??{}).find(
([,n])=>n===e)?.[0]??null}function C(t,e){let n=t.nodes[e],o=w.language?Lt(n.actor):null;return o?F(o):n.label}function Pn(t){
let e=x.level.numbers.get(t);return e===void 0?t:C(x.level,e)}function fs(t){let{level:e}=t;return $t(t).map(n=>({pair:n,
actor:C(e,n.a),target:C(e,n.b)}))}var fi=["statements","acts","articles"];function mi(){let t=A(p("draw_all"),()=>$({all:!0}));return we(p("level"),H(p("l\
evel"),Po.map(e=>[e,p(`level_${e}`)]),w.level,Fu),m("label",{class:"line"},`${p("count_by")} `,Hu()),m("label",{class:"l\
ine"},`${p("min_weight")} `,zu()),w.ego!==null&&Uu(w.ego),x.isGrown&&m("p",{class:"quiet"},p("not_drawn_yet")," ",t),x.weakest>
0&&m("p",{class:"quiet"},p("weakest",{n:x.weakest})," ",t))}async function Fu(t){let e=await Ft(t);await $({level:t,ego:null,
...ui(e)})}function Hu(){let t=e=>$({count:fi.find(n=>n===e)});return H(p("count_by"),fi.map(e=>[e,p(`by_${e}`)]),w.count,
t)}function zu(){return m("input",{type:"number",min:1,max:999,value:w.min_weight,"aria-label":p("min_weight"),onchange:t=>$(
{min_weight:Math.max(1,Math.floor(Number(t.target.value))||1)})})}function Uu(t){let e=H(p("distance"),[1,2,3].map(n=>[String(
n),N(n,"step")]),String(w.steps),n=>$({steps:Number(n)}));return m("p",{class:"ego"},p("neighbours_of",{name:Pn(t)})," ",
e," ",A(p("show_all"),()=>$({ego:null})))}var Gu={\u00DF:"ss",\u00E6:"ae",\u0153:"oe",\u00F8:"o",\u0111:"d",\u00F0:"d",\u0142:"l",\u0131:"i",\u00FE:"th",\u064A:"\u06CC",
\u0649:"\u06CC",\u0643:"\u06A9",\u0629:"\u0647","\u2019":"'","\u2018":"'",\u02BC:"'","\u02B9":"'","\u201C":'"',"\u201D":'\
"',"\u201E":'"',"\xAB":'"',"\xBB":'"'},pi=/(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu,Qu=/[^\p{ASCII}]/u,
di=new Map;function hi(t){let e=di.get(t);if(e!==void 0)return e;let o=[...t.normalize("NFKD").replace(pi,"").toLowerCase().
replace(pi,"")].map(s=>Gu[s]??(/\p{Pd}/u.test(s)?"-":/\s/u.test(s)?" ":s)).join("");return di.set(t,o),o}function kt(t){
return(Qu.test(t)?Array.from(t,hi).join(""):t.toLowerCase()).replace(/\s+/g," ").trim()}var ms=t=>kt(t).split(" ").filter(
Boolean);function ps(t){let e=[],n="",o=0;for(let s of t){let r=hi(s);if(r!==" "||n!==""&&!n.endsWith(" ")){n+=r;for(let i=0;i<
r.length;i++)e.push(o)}o+=s.length}return{plain:n,places:[...e,o]}}function gi(t,e){let{plain:n,places:o}=ps(t),s=[];for(let r of e)
for(let i=n.indexOf(r);r&&i>=0;i=n.indexOf(r,i+r.length))s.push([o[i],Ku(t,o,i+r.length-1)]);return s.sort((r,i)=>r[0]-i[0]||
i[1]-r[1]),s.filter(([r],i)=>s.slice(0,i).every(([,a])=>a<=r))}function Ku(t,e,n){let o=n+1;for(;e[o]===e[n]&&o<e.length-
1;)o++;return e[n]+t.slice(e[n],e[o]).trimEnd().length}var Vu=/[\p{L}\p{N}]/u;function ze(t,e){let n=e===0?" ":t[e-1];return n===
" "||n===`
`||!Vu.test(n)}function xe(t,e){let o=[...new Set(e.filter(s=>s!=null&&s!==""))];return{at:t,names:o,plain:o.map(kt)}}function ds(t,e){
let n=e.join(" ");return t===n?0:t.startsWith(n)?1:e.every(o=>t.includes(o))?e.every(o=>Ju(t,o))?2:3:null}function Ju(t,e){
for(let n=t.indexOf(e);n>=0;n=t.indexOf(e,n+1))if(ze(t,n))return!0;return!1}function wi(t,e,n){let o=[];for(let s of t){
let[r,i]=[1/0,0];for(let[a,c]of s.plain.entries()){let l=ds(c,e);l!==null&&l<r&&([r,i]=[l,a])}r<1/0&&o.push({one:s,rank:r,
by:i,count:n(s.at)})}return o.sort((s,r)=>s.rank-r.rank||r.count-s.count||s.one.at-r.one.at)}function bi(t,e){let n=null;
for(let o of t)for(let[s,r]of o.plain.entries())for(let i of new Set([r,...r.split(" ")])){let a=Math.min(Math.floor(Math.
max(e.length,i.length)/3),n?n.far-1:99);if(a<1||Math.abs(i.length-e.length)>a)continue;let c=Yu(i,e,a);c<=a&&(n={one:o,name:o.
names[s],far:c})}return n}function Yu(t,e,n){let[o,s]=[[],Array.from({length:e.length+1},(r,i)=>i)];for(let r=1;r<=t.length;r++){
let i=[r];for(let a=1;a<=e.length;a++){let c=t[r-1]===e[a-1];i[a]=Math.min(s[a]+1,i[a-1]+1,s[a-1]+(c?0:1)),r>1&&a>1&&t[r-
1]===e[a-2]&&t[r-2]===e[a-1]&&(i[a]=Math.min(i[a],o[a-2]+1))}if(Math.min(...i)>n)return n+1;[o,s]=[s,i]}return s[e.length]}var Dn=90,Ue=class{constructor(){this.plain=[],this.passages={owners:[],bounds:[],texts:[]}}add(e,n,o=null){this.plain.push(
`${kt(e)}
`),this.passages.owners.push(n),this.passages.bounds.push(o),this.passages.texts.push(o?null:e)}whole(){let e=new Uint32Array(
this.plain.length+1);for(let[n,o]of this.plain.entries())e[n+1]=e[n]+o.length;return{plain:this.plain.join(""),starts:e,
...this.passages}}};function hs({plain:t,starts:e},n){let o=n.join(" "),s=n.reduce((a,c)=>c.length>a.length?c:a,""),r=[[],
[],[]],i=0;for(let a=t.indexOf(s);a>=0;a=t.indexOf(s,e[i])){for(;e[i+1]<=a;)i++;if(n.length===1&&ze(t,a))r[0].push(i);else{
let c=t.slice(e[i],e[i+1]);n.every(l=>c.includes(l))&&r[Zu(c,o)].push(i)}if(i++,i+1>=e.length)break}return r.flat()}function Zu(t,e){
let n=2;for(let o=t.indexOf(e);o>=0;o=t.indexOf(e,o+1)){if(ze(t,o))return 0;n=1}return n}function Ge(t,e){let n=t.replace(
/^#+\s+/,"").replace(/\s+/g," ").trim(),o=gi(n,[e.join(" "),...e]),[s]=o[0]??[0],r=s>Dn?xi(n,s-Dn):0,i=n.length-s>2*Dn?xi(
n,s+2*Dn):n.length,a=r?"\u2026 ":"";return{text:`${a}${n.slice(r,i).trimEnd()}${i<n.length?" \u2026":""}`,marks:o.filter(
([c,l])=>c>=r&&l<=i).map(([c,l])=>[c-r+a.length,l-r+a.length])}}function xi(t,e){let n=t.indexOf(" ",e);return n>=0&&n-e<
20?n+1:e}async function yi(t,e){let{findings:n,...o}=t,{facts:s,words:r}=o,i=r.entities.map(({label:l,labels:u={},aliases:f=[]},d)=>xe(
d,[l,...Object.values(u),...f])),a=({at:l})=>!!r.entities[l].actor,c=await ef(t,e);return{...o,actors:i.filter(a),issues:i.
filter(l=>!a(l)),relations:s.relations.map(({label:l},u)=>xe(u,[l])),questions:s.questions.map(({title:l,name:u},f)=>xe(
f,[l,u])),articles:s.articles.map(({title:l,author:u,publisher:f},d)=>xe(d,[l,u,f,[u,f,l].filter(Boolean).join(" ")])),findings:sf(
t,n),quotes:await tf(t,e),sentences:c,sentenceOf:of(t,c)}}function Xu({facts:t,words:e},n){let{quote:o}=e.statements[n],
s=e.bodies[t.statements.article[n]];if(s===null)return o.join(" [\u2026] ");let r=[];for(let i=2;i<o.length;i+=2)r.push(
s.slice(Number(o[i]),Number(o[i+1])));return r.join(" [\u2026] ")}async function tf(t,e){let n=new Ue;for(let[o,{translation:s}]of t.
words.statements.entries())n.add(Xu(t,o),o),s&&n.add(s,o),await e();return n.whole()}async function ef({words:t,facts:e},n){
let o=new Ue;for(let[s,r]of t.bodies.entries()){let i=new Intl.Segmenter(e.articles[s].language??void 0,{granularity:"se\
ntence"});for(let{segment:a,index:c}of i.segment(nf(r??"")))a.trim()&&o.add(a,s,[c,c+a.length]);await n()}return o.whole()}
var nf=t=>t.replace(/(?<!\n|^#[^\n]*)\n(?!\n)/gm," ");function of({facts:t,words:e},{owners:n,bounds:o}){let s=new Map;for(let[
r,i]of n.entries())s.has(i)||s.set(i,r);return Int32Array.from(e.statements,({quote:r},i)=>{let a=t.statements.article[i];
if(e.bodies[a]===null)return-1;let[c,l]=[s.get(a)??0,n.length];for(;l-c>1;){let u=c+l>>1;n[u]===a&&(o[u]?.[0]??0)<=Number(
r[2])?c=u:l=u}return c})}function sf({facts:t},e){let n=new Map(t.statements.key.map((o,s)=>[o,s]));return e.flatMap(o=>o.
findings).map(({title:o,sentence:s,counts:r,quote:i},a)=>{let c=s.map(([f])=>f).join(""),u=[...new Set([...r.flatMap(([,
,f])=>f),i.statement])].flatMap(f=>n.get(f)??[]);return{...xe(a,[c,`${o}: ${c}`]),statements:u}})}var _i=4,$i=4;function Oi(t,e,n,o){let s=i=>i.filter(a=>!n.has(a)),r=[];for(let{at:i,plain:a}of t.relations){let c=rf(a[0].
split(" "),e);if(c===null||!o.relations[i])continue;let[l,u]=[e.slice(0,c.from),e.slice(c.to)].map(s);for(let f of cf(t,
i,l,u,o)){let d=o.ofPhrase(f);d.length&&r.push({kind:"phrase",rank:c.rank,count:d.length,label:"",phrase:f,statements:d})}}
return r.sort((i,a)=>i.rank-a.rank||(a.count??0)-(i.count??0))}function rf(t,e){for(let n=0;n<e.length;n++){let o=e.slice(
n,n+t.length);if(o.length===t.length&&o.every((i,a)=>af(i,t[a])))return{from:n,to:n+t.length,rank:o.every((i,a)=>i===t[a])?
0:1};if(n+o.length===e.length&&o.join(" ").length>=_i&&t.join(" ").startsWith(o.join(" ")))return{from:n,to:e.length,rank:1}}
return null}function af(t,e){let n=0;for(;n<t.length&&t[n]===e[n];)n++;return t===e||n>=_i&&n>=Math.max(t.length,e.length)-
2}function cf(t,e,n,o,s){let[r,i]=[n,o].map(a=>a.length?lf(t,a):[null]);return n.length||o.length?r.flatMap(a=>i.map(c=>({
relation:e,actor:a,target:c}))):s.targetsOf(e).slice(0,$i).map(a=>({relation:e,actor:null,target:a}))}function lf({actors:t,
issues:e,words:{entities:n}},o){let s=[];for(let{at:i,plain:a}of[...t,...e]){let c=a.map(l=>ds(l,o)).filter(l=>l!==null);
c.length&&s.push({rank:Math.min(...c),id:n[i].id})}return s.sort((i,a)=>i.rank-a.rank).filter(({rank:i})=>i===s[0].rank).
slice(0,$i).map(({id:i})=>i)}var Si=["phrase","actor","issue","relation","article","finding","question","quote","words"],uf=4,ff=200,mf="\u2E80",Fn=class{constructor(e,n,o){
this.index=e,this.counts=new In(e.facts,e.words,e.level,n),this.asking=new Set(ms(o)),this.answers=e.facts.questions.map(
s=>s.tab?null:this.counts.ofQuestion(s))}groups(e,n=null){let o=ms(e.replace(/[?\u00bf\u061f\uff1f]/g," "));if(!o.length)
return[];let s=c=>c===n?ff:uf,r=o.filter(c=>!this.asking.has(c)),i=o.join("").length>1||o[0]>=mf;return[pf("phrase",Oi(this.
index,o,this.asking,this.counts),s("phrase")),...this.namedGroups(o,r.length?r:o,s),...i?this.textGroups(o,s):[]].filter(
({total:c})=>c).sort((c,l)=>Mi(c)-Mi(l)||Si.indexOf(c.kind)-Si.indexOf(l.kind))}nearest(e){let{actors:n,issues:o,relations:s}=this.
index;return bi([...n,...o,...s],kt(e))?.name??null}namedGroups(e,n,o){let{counts:s,index:r}=this,i=()=>0,a=l=>s.entities[l],
c=(l,u,f,d=()=>({}))=>{let h=wi(u,l==="question"?n:e,f),b=h.slice(0,o(l)).map(({one:y,rank:_,by:S,count:O})=>({kind:l,rank:_,
count:O,at:y.at,label:y.names[0],...S>0&&l!=="finding"&&l!=="question"&&{alias:y.names[S]},...d(y.at)}));return{kind:l,total:h.
length,hits:b}};return[c("actor",r.actors,a),c("issue",r.issues,a),c("relation",r.relations.filter(({at:l})=>s.relations[l]),
l=>s.relations[l],l=>({statements:s.ofRelation(l)})),c("article",r.articles,l=>s.articles[l],()=>({alias:void 0})),c("fi\
nding",r.findings,i,l=>({count:r.findings[l].statements.length,statements:r.findings[l].statements,snippet:Ge(r.findings[l].
names[0],e)})),c("question",r.questions.filter(({at:l})=>this.answers[l]?.length!==0),l=>this.answers[l]?.length??0,l=>{
let u=this.answers[l];return u?{statements:u}:{count:null,tab:r.facts.questions[l].tab}})]}textGroups(e,n){let{quotes:o,
sentences:s,sentenceOf:r}=this.index,{first:i,total:a,taken:c}=this.quoted(hs(o,e),n("quote")),l=hs(s,e).filter(d=>!c[d]),
u=i.map(({passage:d,statements:h})=>{let b=o.owners[d],y=Ge(this.sentence(r[b]),e),_=y.marks.length?y:Ge(this.quote(d),e),
S=this.index.facts.statements.article[b],O=[...h];return{...ki("quote",_,S,e),count:O.length,statements:O}}),f=l.slice(0,
n("words")).map(d=>{let h=this.sentence(d);return{...ki("words",Ge(h,e),s.owners[d],e),sentence:h}});return[{kind:"quote",
total:a,hits:u},{kind:"words",total:l.length,hits:f}]}quoted(e,n){let{quotes:o,sentences:s,sentenceOf:r}=this.index,i=new Uint8Array(
s.owners.length),a=new Map,c=new Set,l=0;for(let u of e){let f=o.owners[u],d=r[f],h=d<0?this.quote(u):d,b=d<0?!c.has(h):
!i[d];d<0?c.add(h):i[d]=1,b&&l++<n&&a.set(h,{passage:u,statements:new Set}),a.get(h)?.statements.add(f)}return{first:[...a.
values()],total:l,taken:i}}quote(e){return this.index.quotes.texts[e]??""}sentence(e){let{sentences:n,words:o}=this.index,
s=e<0?null:n.bounds[e];return s?(o.bodies[n.owners[e]]??"").slice(...s):""}},ki=(t,e,n,o)=>({kind:t,rank:kt(e.text).includes(
o.join(" "))?4:5,count:null,label:e.text,snippet:e,article:n}),pf=(t,e,n)=>({kind:t,total:e.length,hits:e.slice(0,n)});function Mi({
hits:t}){let e=Math.min(...t.map(n=>n.rank));return e<=1?e:2}var X=t=>new Date(t*864e5).toISOString().slice(0,10);function Ti(t){let e=Date.parse(`${t}T00:00:00Z`);return Number.isNaN(
e)?null:Math.round(e/864e5)}var ws=t=>new Date(t*864e5).getUTCFullYear(),Ai=(t,e)=>Date.UTC(t,e,1)/864e5;function Li(t,e){
let[n,o]=[ws(t),ws(e)],s=Math.max(1,Math.ceil((o-n)/10)),r=[];for(let i=n+1;i<=o;i+=s)r.push([Ai(i,0),String(i)]);return r}
var[Ut,Gt]=[30,365],vi=7,df=4,gs=[1,3,12,24,60,120,300,600,1200];function Hn(t,e,n){let o=[];if(n<=vi){let r=n<=1?1:vi;for(let i=t+
1;i<=e;i++)(i-df)%r===0&&o.push({day:i,step:r});return o}let s=gs.find(r=>r*Ut>=n)??gs[gs.length-1];for(let r=Math.floor(
ws(t)*12/s)*s;;r+=s){let i=Ai(Math.floor(r/12),r%12);if(i>e)return o;i>t&&o.push({day:i,step:s*Ut})}}function Ei(t,e,n){let o=t.statements,s=new Set(e.map(u=>`${o.article[u]} ${o.coder[u]}`)),[r,i,a]=[new Set,new Set,new Set],
c=new Set([...n].map(u=>t.articles[u].text));for(let u=0;u<o.key.length;u++){let f=o.article[u];!n.has(f)&&c.has(t.articles[f].
text)&&a.add(f),!(!n.has(f)||s.has(`${f} ${o.coder[u]}`))&&(r.add(o.coder[u]),i.add(f))}return{coders:[...new Set(e.filter(
u=>i.has(o.article[u])).map(u=>t.coders[o.coder[u]]))].sort(),others:r.size,reprints:a.size}}var qi={21:"spring",22:"summer",23:"autumn",24:"winter"};function nt(t){if(t.includes("/")){let[l,u]=t.split("/");return l===
""||l===".."?p("date_until",{to:nt(u)}):u===""||u===".."?p("date_since",{from:nt(l)}):p("date_throughout",{from:nt(l),to:nt(
u)})}let e=/^\[(.+)\.\.(.+)\]$/.exec(t);if(e)return p("date_within",{from:nt(e[1]),to:nt(e[2])});let n=/^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/.
exec(t);if(!n)return t;let[,o,s,r,i]=n,a=o==="XXXX"?p("no_year"):o,c=[r&&String(Number(r)),s&&hf(s),a].filter(Boolean).join(
" ");return i?p("date_perhaps",{date:c}):c}function hf(t){return Object.hasOwn(qi,t)?p(qi[t]):new Date(Date.UTC(2e3,Number(
t)-1,1)).toLocaleDateString(he,{month:"long",timeZone:"UTC"})}function zn(t){let e=[];return t.when&&e.push(nt(t.when)),
t.inferred_when&&e.push(`${nt(t.inferred_when)} (${p("inferred")})`),e.length?e.join("; "):p("date_unknown")}function Un({
when:t,inferred_when:e}){return e?`${nt(e)} (${p("inferred")})`:t?nt(t):p("date_unknown")}function ye(t,e){let[n,o]=[t,e].
map(s=>s===null?null:nt(X(s)));return n===null&&o===null?p("date_unknown"):n===o?n:n===null?p("date_until",{to:o}):o===null?
p("date_since",{from:n}):p("date_throughout",{from:n,to:o})}var Qt=()=>w.since!==null||w.until!==null;function bs(){let[
t,e]=[w.since,w.until].map(n=>n===null?null:X(n));return t===null?p("date_until",{to:e}):e===null?p("date_since",{from:t}):
p("date_throughout",{from:t,to:e})}function ft(t){let e=It(t),n=e.unrealActs?` (${p("plus_not_actual",{n:e.unrealActs})})`:"",o=p("based_on",{acts:N(e.acts,
"act")+n,statements:N(e.statements.length,"statement"),articles:N(e.articles.size,"article"),sources:N(e.sources.size,"s\
ource"),coding:gf(e)}),s=[e.actors<t.nodes.size&&p("drawn_of",{n:E(e.actors),of:E(t.nodes.size)}),t.weakest>0&&p("weakes\
t",{n:t.weakest}),t.weak>0&&p("note_min_weight",{n:t.weak})];return[Qe(),...s,o].filter(Boolean).join(" ")}function Qe(){
return`${[R(p(`level_${w.level}`)),`${p("according_to")} ${Ot(w.according_to)}`,w.compared_with&&`${p("compared_with")} ${Ot(
w.compared_with)}`,w.issues&&p("with_ties_to_issues"),Qt()&&Qn()].filter(Boolean).join(", ")}.`}var Gn=()=>[`${p("accord\
ing_to")} ${Ot(w.according_to)}`,Qt()&&Qn()].filter(Boolean).join(", "),Qn=()=>`${bs()} (${p(`inside_${w.inside}`)})`;function Ni(t){
let e=[...It(t).articles].map(c=>g.articles[c]),n=[...new Set(e.map(c=>c.publisher))].filter(Boolean).sort();if(!n.length)
return"";let o=c=>e.map(l=>l[c]).filter(l=>l!==null),s=[Math.min(...o("first")),Math.max(...o("last"))],[r,i]=s.map(c=>Number.
isFinite(c)?X(c):null),a=r===i?p("published_on",{day:r}):p("published_from",{first:r,last:i});return p("source_line",{who:ht(
n,3),when:r===null||i===null?p("undated_source"):a})}function gf({statements:t,articles:e}){let{coders:n,others:o,reprints:s}=Ei(
g,t,e),r=[o?N(o,"other_coder"):"",s?N(s,"reprint"):""].filter(Boolean);return r.length?` (${n.length?`${p("coded_by",{names:ht(
n,3)})}; `:""}${p("left_out",{what:ht(r)})})`:""}function Kt(){return w.min_weight>1?p("empty_min_weight",{n:E(w.min_weight)}):
Qt()?p("empty_period",{period:bs()}):x.withIssues&&!w.issues?p("empty_but_issues",{n:E(x.withIssues),option:p("with_issu\
es")}):p("empty")}var Ci=.55,Ii=15*Ci,Kn={enabled:!1,type:"arrow",scaleFactor:1},ji={to:Kn,middle:Kn,from:Kn};function Ri(t){let e=new Map;
return n=>{let o=e.get(n)??t(n);return e.set(n,o),o}}var xs=Ri(t=>({color:t,highlight:t,hover:t,inherit:!1,opacity:1})),
Wi=Ri(t=>{let[e,n,o]=t.split(" ").map(Number),{head:s}=g.encodings.signs[e],{middle:r}=g.encodings.marks[o],{dashes:i}=g.
encodings.holds[n];return{ends:{to:{enabled:!!s,type:s||"arrow",scaleFactor:Ci},middle:{enabled:!!r,type:r||"arrow",scaleFactor:r?
.45:1},from:Kn},dashes:i.length?i:!1}});function Bi(t,e){return e?Math.min(.7+.5*Math.log2(t),4):Math.min(1.2+1.3*Math.log2(
t),9)}function Pi(t){let e=new Map;for(let n of dn(t)){let o=n[0].length>0&&n[1].length>0,s=Math.min(.22,1.5/(n[0].length+
n[1].length));for(let r of n)r.forEach((i,a)=>{let c=o?(a+.6)*s:(a-(r.length-1)/2)*s;e.set(i,{enabled:!0,type:c<0?"curve\
dCCW":"curvedCW",roundness:Math.abs(c)})})}return e}function _e(t,e=20,n=3){let o=[""];for(let s of t.slice(0,200).split(
/\s+/)){let r=s.length>e?`${s.slice(0,e-1)}\u2026`:s,i=o[o.length-1];i?i.length+1+r.length<=e?o[o.length-1]=`${i} ${r}`:
o.push(r):o[o.length-1]=r}return o.length>n?`${o.slice(0,n).join(`
`)}\u2026`:o.join(`
`)}var wf={enabled:!0,type:"curvedCW",roundness:.15};function Di(t){let e=jr(t),n=t.nodes.filter(i=>t.isTied[i.id]).map(({id:i,
x:a,y:c,shape:l})=>({id:i,x:a,y:c,shape:l,label:_e(C(t,i))})),o=t.edges.map((i,a)=>e[a]?{...i,smooth:wf}:i),s=new vis.Network(
L("canvas"),{nodes:n,edges:o},xf(n.length,!t.merged));ys(s,t);let r=[-1,...ee().keys()].map(bf);for(let{id:i}of n){let{options:a}=s.
body.nodes[i];a.size=t.nodes[i].size,a.color=r[t.nodes[i].tint+1]}return s}function ys(t,e){for(let[n,o]of e.nodes.entries()){
let s=t.body.nodes[n];s&&([s.x,s.y]=[o.x,o.y+n*1e-4])}}function bf(t){let e=U(),n=t>=0?ee()[t]:e.node,o={background:n,border:e.
text};return{background:n,border:e.line,highlight:o,hover:o}}function xf(t,e){let n=U(),o={color:n.text,size:15,face:"sy\
stem-ui, sans-serif",strokeWidth:3,strokeColor:n.ground};return{autoResize:!0,physics:{enabled:!1,solver:"forceAtlas2Bas\
ed",stabilization:!1},layout:{improvedLayout:!1},interaction:{hover:t<=2e3,hideEdgesOnDrag:!e,hideEdgesOnZoom:!e,tooltipDelay:1e9,
keyboard:{enabled:!0,bindToWindow:!1},multiselect:!1,selectConnectedEdges:!1},nodes:{hidden:!0,font:o,borderWidth:1,borderWidthSelected:3,
scaling:{label:{enabled:!1,drawThreshold:t>300?9:5}},chosen:!0},edges:{hidden:!0,smooth:!1,...e&&{font:{...o,size:12.5,align:"\
top",vadjust:0}},selectionWidth:2,hoverWidth:1,arrowStrikethrough:!1,endPointOffset:{to:1},selfReference:{size:18,angle:Math.
PI/4,renderBehindTheNode:!0},scaling:{label:{enabled:!1,drawThreshold:5}}}}}var Fi=([t,,e,...n])=>[t,e,...n].join("");function Mt(t,e){let{act:n,rank:o}=t.statements,{statement:s,label:r}=t.ties,i=new Map;
for(let c of e){let l=s[c],u=n[l]>=0?`act ${n[l]}`:l,f=t.tie_labels[r[c]],d={text:Fi(f),parts:f,rank:o[l]},h=i.get(u);h?
h.push(d):i.set(u,[d])}let a=new Map;for(let c of i.values()){let l=yf(c),u=a.get(l.text)??{...l,number:0};a.set(l.text,
{...u,number:u.number+1,rank:Math.min(u.rank,l.rank)})}return[...a.values()].sort((c,l)=>l.number-c.number||c.rank-l.rank)}
function yf(t){let e=t.sort((u,f)=>u.rank-f.rank||(u.text<f.text?-1:1)),n=[...new Set(e.map(({parts:u})=>u[0]))],[o]=e;if(n.
length===1)return o;let[,s,...r]=o.parts,i=n.includes(""),a=n.map(u=>u.replace(/: $/,"")),l=[i?"":`${a.slice(0,-1).join(
", ")} and ${a[a.length-1]}: `,i?"":s,...r];return{...o,parts:l,text:Fi(l)}}var se=({text:t,number:e})=>e>1?`${t} \xD7${e}`:
t,jt=(t,e)=>Mt(t,e).map(se).join("; ");function _s([,t,e,n,o,s,r],i){let a=t+e+n+o;return a+Ke(s,Math.max(i-a.length-r.length,
8))+r}function Hi(t,e,n){let o=Mt(t,e);if(!o.length)return"";let s=o.length>1?` +${o.length-1}`:"";return _s(o[0].parts,
n-s.length)+s}function Ke(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1);return`${((/\s/.test(t[e-1])?n:n.slice(0,Math.
max(n.lastIndexOf(" "),0)))||n).trimEnd()}\u2026`}var $s=70,_f=3,[$f,zi]=[12,34];function Vn({network:t,selection:e}){if(e.level.merged)return;let n=e.arrows.size<=$s;for(let o of dn(
e).map(s=>s.flat())){let s=Math.max(1,_f+1-o.length);for(let r of o){let i=Sf(t,e,r),a=n?Of(e,r,.75*s*i):"";kf(t.body.edges[r],
a&&_e(a,i,s))}}}function Of(t,e,n){let o=t.arrows.get(e)??[],s=t.parts?ln(t,o):-1;return Hi(t.facts,o,n)+(s<0?"":` ${Mn[s]}`)}
function Sf(t,{level:e},n){let{arrows:o,nodes:s}=e,[r,i]=[s[o.actor[n]],s[o.target[n]]];if(r===i)return zi;let a=Math.hypot(
r.x-i.x,r.y-i.y)-r.size-i.size;return Math.max($f,Math.min(zi,Math.floor(a/(.5*t.body.edges[n].options.font.size))))}function kf(t,e){
if((t.options.label||"")===e)return;let n=e.split(`
`).length;t.setOptions({label:e,font:{vadjust:-.5*(n-1)*t.options.font.size}})}var Gi=1.4,Mf={nodes:[15,12,22],edges:[12,9.5,17]};function Os(){let{clientWidth:t,clientHeight:e}=L("canvas");return t>
0&&e>0}function Qi(t){let e=new ResizeObserver(()=>{Os()&&(e.disconnect(),t())});e.observe(L("canvas"))}function Ki(t){let{
network:e}=t,n=e.body.nodeIndices;if(n.length>$s){e.fit({nodes:n,animation:!1,maxZoomLevel:Gi});return}Ui(e,n),vf(t,e.getScale())&&
(Vn(t),Ui(e,n))}function Ui(t,e){let n={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let a of e){let{x:c,y:l,options:u}=t.
body.nodes[a],f=u.label.split(`
`),d=Math.max(u.size,.28*u.font.size*Math.max(...f.map(h=>h.length)));n.left=Math.min(n.left,c-d),n.right=Math.max(n.right,
c+d),n.top=Math.min(n.top,l-u.size),n.bottom=Math.max(n.bottom,l+u.size+1.2*u.font.size*f.length)}let{clientWidth:o,clientHeight:s}=L(
"canvas"),r=.95*Math.min(o/(n.right-n.left),s/(n.bottom-n.top)),i={x:(n.left+n.right)/2,y:(n.top+n.bottom)/2};t.moveTo({
position:i,scale:Math.min(r,Gi),animation:!1})}function vf(t,e){let n=Object.entries(Mf).map(([s,[r,i,a]])=>[s,{font:{size:Math.
min(a,Math.max(r,i/e))}}]),o=JSON.stringify(n);return t.letters===o?!1:(t.letters=o,t.network.setOptions(Object.fromEntries(
n)),!0)}function Vi(t){let{level:e}=x,{actor:n,target:o,sign:s}=e.arrows,r=x.arrows.get(t)||[],i=jt(g,r)||g.labels.signs[s[t]],a=N(
zt(x,r).length,"statement");return`${C(e,n[t])} \u2013 ${i} ${Ir(g,e,t)?"\u2013":"\u2192"} ${C(e,o[t])} \xB7 ${a}`}function Ji(t){
let e=x.nodes.get(t),n=e?` \xB7 ${N(e.others.size,"neighbour")}`:"";return`${C(x.level,t)} \xB7 ${x.level.nodes[t].type}${n}`}var Yi=500,Jn=300,Tf=2,V=null,Yn=()=>V?.network??null;function Zi(t){let e=[x.level.name,qt(),w.language].join(" "),n=V?.
key!==e,o=V&&!n?V:Af(e);o.selection=x;let s=!o.network.body.nodeIndices.length;Xi(o,()=>{let r=Lf(o);Ef(o,r),Vn(o),Cf(),
(n||s&&r.size||t)&&ea(o),ta(o)}),L("canvas").setAttribute("aria-label",`${p("graph_of")} ${ft(x)}`)}function Af(t){V&&V.
network.destroy();let e=Di(x.level),n={network:e,key:t,selection:x,arrows:[],isMoved:!1,isFine:null,letters:""};e.on("be\
foreDrawing",()=>ta(n)),e.on("click",Nf),e.on("doubleClick",({nodes:o})=>o.length&&Bn(o[0])),e.on("resize",({width:o})=>o>
0&&!n.isMoved&&Zn());for(let o of["zoom","dragEnd"])e.on(o,()=>n.isMoved=!0);e.on("hoverEdge",({edge:o})=>Ss(Vi(o))),e.on(
"hoverNode",({node:o})=>Ss(Ji(o)));for(let o of["blurEdge","blurNode"])e.on(o,()=>Ss(""));return V=n,L("physics").firstElementChild.
checked=!1,n}function Xi({network:t},e){t.renderer.allowRedraw=!1;try{e()}finally{t.renderer.allowRedraw=!0}t.body.emitter.
emit("_requestRedraw")}function Lf(t){let{body:e}=t.network,{facts:n,level:o,arrows:s,chosen:r,parts:i}=t.selection,{arrows:a,
merged:c}=o,l=new Set,u=n.encodings.signs.map((d,h)=>xs(yn(h))),f=c?null:Pi(t.selection);for(let d of t.arrows)s.has(d)||
(e.edges[d].options.hidden=!0);for(let[d,h]of s){let{options:b}=e.edges[d];b.hidden=!1,b.width=Bi(Pt(n,h,r,t.selection.state.
count)||1,s.size>Jn),b.color=i?xs(Gr(t.selection,h)):u[a.sign[d]],f&&Object.assign(b.smooth,f.get(d)),l.add(a.actor[d]).
add(a.target[d])}return t.isFine=null,t.arrows=e.edgeIndices=[...s.keys()],l}function Ef({network:{body:t},selection:{isGrown:e,
shown:n}},o){if(e)for(let s of n)o.add(s);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!0;t.nodeIndices=[...o].filter(
s=>t.nodes[s]);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!1}function ta(t){let{body:e}=t.network,n=e.edgeIndices.
length<=Jn||Ii*e.view.scale>=Tf;if(t.isFine===n)return;t.isFine=n;let{sign:o,hold:s,mark:r}=t.selection.level.arrows;for(let i of e.
edgeIndices){let{options:a}=e.edges[i],c=Wi(`${o[i]} ${s[i]} ${r[i]}`);a.arrows=n?c.ends:ji,a.dashes=n&&c.dashes}for(let i of e.
nodeIndices)e.nodes[i].options.borderWidth=n?1:0}function Zn(){let t=V;t&&Xi(t,()=>ea(t))}function ea(t){t.isMoved=!1,t.
network.body.nodeIndices.length&&(Os()?Ki(t):Qi(qf))}function qf(){V?.network.redraw(),Zn()}function na(t){V?.network.body.
nodes[t]&&V.network.focus(t,{scale:1,animation:!1})}function oa(t){if(!V)return;let{network:e,selection:n}=V;e.setOptions(
{physics:{enabled:t}}),!t&&(ys(e,n.level),e.redraw())}function Nf({nodes:t,edges:e}){let{level:n}=x;t.length?P(n.nodes[t[0]].
actor):e.length&&ut(n.arrows.actor[e[0]],n.arrows.target[e[0]])}function Cf(){if(!V)return;let t=oe(),[e,n]=(t?.names??[]).
map(a=>x.level.numbers.get(a)),{actor:o,target:s}=x.level.arrows,r=t?.kind==="actor"&&e!==void 0&&V.network.body.nodes[e]?
[e]:[],i=t?.kind==="pair"?[...x.arrows.keys()].filter(a=>o[a]===e&&s[a]===n):[];V.network.setSelection({nodes:r,edges:i},
{unselectAll:!0,highlightEdges:!1})}function Ss(t){L("hint").textContent=t}var If=80;async function ra({kind:t,at:e=0,article:n=0,statements:o,tab:s,sentence:r},i,a){t==="actor"||t==="issue"?await jf(
v().entities[e].id):t==="article"?await $({tab:"article",article:g.articles[e].id,open:null}):t==="words"?await $({tab:"\
article",article:g.articles[n].id,open:null,find:[a,sa(r)]}):s?await $({tab:s}):t==="finding"?await D(o??[],R(i),{tab:"f\
indings",find:["",sa(i)]}):o?.length===1?await Z(o[0]):await D(o??[],R(i))}var sa=(t="")=>t.replace(/^#+\s+/,"").trim().
replace(/\s+/g," ").slice(0,If);async function jf(t){let e=x.level.numbers.get(t);if(e===void 0||!x.nodes.has(e)){await P(
t);return}let n=x.isGrown?ls(t):w.grown;await P(t),await $({grown:n}),w.tab==="graph"&&na(e)}var Rf=/(?<![\p{L}\p{N}])['"\u2018\u201c\u201e\u00ab]([^'"\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb]+)['"\u2019\u201d\u201c\u00bb](?![\p{L}\p{N}])/gu,
ot=t=>g.relations[g.statements.relation[t]],mt=t=>g.articles[g.statements.article[t]],Ve=t=>t.map(e=>F(v().entities[e]));
function tt(t,e=0){let n=Je(t),o=ks(t,e).join(" \u2013 ");return n.length?`${o} [${n.join("; ")}]`:o}function ks(t,e=0){
let n=v().statements[t],o=wt(n.s,e)+re(t,"subject"),s=wt(n.o,e)+re(t,"object");return[o,ot(t).label,s+(e?"":Wf(t))]}function Wf(t){
let e=v(),n=new Map;for(let[s,r]of e.statements[t].roles??[])n.set(s,[...n.get(s)??[],wt(r)+re(t,e.roles[s].id)]);return[
...n].sort(([s],[r])=>s-r).map(([s,r])=>`, ${e.roles[s].label} ${r.join(` ${p("and")} `)}`).join("")}function wt(t,e=0){
if(typeof t=="string")return t;if(t>=0)return F(v().entities[t]);let n=-1-t;return e>=2?`[#${g.statements.key[n].split("\
#")[1]}]`:`[${tt(n,e+1)}]`}var re=(t,e)=>v().statements[t].inferred?.includes(e)?` (${p("inferred")})`:"";function Je(t){
let{names:e,labels:n,statements:o}=g,s=v().statements[t],r=o.stance[t]>=0?e.stances[o.stance[t]]:"";return[s.sources?.length&&
`${p("according_to")} ${Ve(s.sources).join(" > ")}${re(t,"according_to")}`,r==="doubts"&&p("author_doubts"),r==="rejects"&&
p("author_rejects"),o.mode[t]!==Xt&&n.modes[o.mode[t]],o.certainty[t]!==0&&n.certainties[o.certainty[t]],o.polarity[t]!==
0&&n.polarities[o.polarity[t]],s.ended&&p("ended")].filter(a=>typeof a=="string")}function ia(t){let e=g.names.stances[g.
statements.stance[t]],{note:n}=v().statements[t];if(e!=="doubts"&&e!=="rejects"||typeof n!="string")return[];let o=n.matchAll(
Rf);return Array.from(o,([,s])=>s.trim()).filter(Boolean)}function Ye(t){let e=v().statements[t].quote.slice(2).map(Number);
return e.flatMap((n,o)=>o%2?[]:[[n,e[o+1]]])}function vt(t){let e=v(),n=e.bodies[g.statements.article[t]];return n===null?
e.statements[t].quote.join(" [\u2026] "):Ye(t).map(([o,s])=>n.slice(o,s).split(/\s+/).join(" ")).join(" [\u2026] ")}function $e(t){return t.published&&t.published!=="unknown"?t.published:t.inferred?`${p("no_date")}, ${p("probably")} ${t.
inferred}`:p("no_date")}var Tt=t=>`${t.author?`${t.author}, `:""}${t.publisher}, ${$e(t)}`;function Bf(t){return`${t.author?
`${t.author}, `:""}\u201C${t.title}\u201D, ${t.publisher}, ${$e(t)}`}function aa(t){let e=mt(t),n=e.url?`, ${e.url}`:"",
o=e.retrieved?` (${p("accessed")} ${e.retrieved})`:"";return`${Bf(e)}${n}${o}: \u201C${vt(t)}\u201D [${tt(t)}; ${g.statements.
key[t]}]`}function ca(t){let e=mt(t),n=/^\d{4}/.exec(e.published||"")||/^\d{4}/.exec(e.inferred||""),o={title:e.title,author:e.
author||e.publisher,journal:e.publisher,year:n?.[0],date:e.published&&e.published!=="unknown"?e.published:null,url:e.url,
urldate:e.retrieved,note:`\u201C${vt(t)}\u201D [${g.statements.key[t]}]`},s=Object.entries(o).flatMap(([r,i])=>i?[`  ${r}\
 = ${r==="url"?Df(i):Pf(i)}`]:[]);return`@online{${e.id},
${s.join(`,
`)}
}`}var Pf=t=>`{${t.replace(/[{}\\]/g,"").replace(/([#$%&_])/g,"\\$1")}}`,Df=t=>`{${encodeURI(as(t)).replace(/[{}\\]/g,"")}\
}`;function la({kind:t,total:e,hits:n},o,s,r){let i=`results-${t}`;return m("div",{role:"group","aria-labelledby":i},m("p",
{class:"results-head",id:i},p(`found_${t}`),m("span",{class:"quiet"},` ${E(e)}`)),n.map(a=>o(Ff(a),s(a,ua(a)))),e>n.length&&
o(m("div",{role:"option",class:"result more"},p("show_all_of",{n:E(e)})),r(t)))}function Ff(t){let{count:e,alias:n,snippet:o,
kind:s}=t;return m("div",{role:"option",class:"result"},o?m("span",{class:s==="quote"||s==="words"?"words":"",dir:"auto"},
Uf(o)):m("span",{dir:"auto"},ua(t)),n&&[" ",m("span",{class:"quiet",dir:"auto"},`(${n})`)],m("span",{class:"quiet aside"},
[zf(t),e!==null&&N(e,"statement")].filter(Boolean).join(" \xB7 ")))}function ua({kind:t,label:e,at:n,phrase:o}){if(o){let[
s,r]=[o.actor,o.target].map(a=>a===null?"":Hf(a));return p(s&&r?"phrase_both":r?"phrase_who":"phrase_whom",{actor:s,relation:g.
relations[o.relation].label,target:r})}return(t==="actor"||t==="issue")&&n!==void 0?F(v().entities[n]):e}function Hf(t){
let e=v().entities.find(n=>n.id===t);return e?F(e):t}function zf({kind:t,at:e,article:n}){return t==="article"&&e!==void 0?
Tt(g.articles[e]):(t==="quote"||t==="words")&&n!==void 0?g.articles[n].title:t==="actor"||t==="issue"?e===void 0?"":v().
entities[e].type:""}function Uf({text:t,marks:e}){let n=0;return[...e.flatMap(([s,r])=>{let i=t.slice(n,s);return n=r,[i,
m("mark",{},t.slice(s,r))]}),t.slice(n)]}var Gf=12,[Qf,Kf,fa,Xn]=[560,200,4,12],pt="",Ms=null,ma=null,ie=null,Vt=[],Jt=-1;function pa(){let t=m("div",{id:"result\
s",class:"results",role:"listbox","aria-label":p("search_results")});t.hidden=!0,t.addEventListener("mousedown",n=>n.preventDefault());
let e=m("input",{type:"search",id:"search",role:"combobox","aria-expanded":"false","aria-controls":"results","aria-autoc\
omplete":"list",placeholder:p("search"),"aria-label":p("search"),autocomplete:"off",value:pt,onfocus:da,oninput:n=>to(n.
target.value),onkeydown:Zf,onblur:eo});return m("div",{class:"search"},e,t)}function da(){return ma??=Promise.all([j(),gn(),
Ft("entity")]).then(([t,{cards:e},n])=>yi({facts:g,words:t,findings:e,level:n},Vf())),ma}function Vf(){let t=performance.
now();return()=>performance.now()-t<Gf?null:new Promise(e=>setTimeout(()=>{t=performance.now(),e()}))}async function vs(){
let t=await da(),e=JSON.stringify(w.coders);return ie?.coders!==e&&(ie={search:new Fn(t,w,p("search_asking")),coders:e}),
ie.search}async function to(t){pt=t,Ms=null,ie||ga([m("p",{class:"quiet"},p("search_preparing"))]),await vs(),pt===t&&ha()}
function ha(){let t=ie?.search.groups(pt,Ms)??[];Vt=[],Jt=-1;let e=(r,i)=>(r.id=`result-${Vt.length}`,r.addEventListener(
"click",i),Vt.push({element:r,act:i}),r);if(!pt.trim())return eo();let n=(r,i)=>()=>(eo(),ra(r,i,pt.trim())),o=r=>()=>{let i=Jt;
Ms=r,ha(),wa(i)};ga(t.length?t.map(r=>la(r,e,n,o)):Jf(e));let s=t.reduce((r,i)=>r+i.total,0);ge(s?N(s,"hit"):p("nothing_\
found",{what:pt.trim()}))}function Jf(t){let e=ie?.search.nearest(pt)??null,n=()=>{if(e===null)return;let o=L("search");
o.value=e,o.focus(),to(e)};return[m("p",{class:"quiet"},p("nothing_found",{what:pt.trim()})),e!==null&&t(m("div",{role:"\
option",class:"result"},p("did_you_mean",{name:e})),n)]}function ga(t){let e=L("results");q(e,t),e.hidden=!1,Yf(L("searc\
h"),e),L("search").setAttribute("aria-expanded","true")}function Yf(t,e){let{left:n,bottom:o,width:s}=t.getBoundingClientRect(),
r=document.documentElement.clientWidth-2*Xn,i=Math.min(r,Math.max(s,Qf));e.style.width=`${i}px`,e.style.left=`${Math.max(
Xn,Math.min(n,r+Xn-i))}px`,e.style.top=`${o+fa}px`,e.style.maxHeight=`${Math.max(Kf,innerHeight-o-fa-Xn)}px`}function eo(){
Vt=[],Jt=-1,L("results").hidden=!0,L("search").setAttribute("aria-expanded","false"),L("search").removeAttribute("aria-a\
ctivedescendant")}function wa(t){Vt[Jt]?.element.removeAttribute("aria-selected"),Jt=Math.max(-1,Math.min(t,Vt.length-1));
let e=Vt[Jt]?.element;e?.setAttribute("aria-selected","true"),e?.scrollIntoView({block:"nearest"}),e?L("search").setAttribute(
"aria-activedescendant",e.id):L("search").removeAttribute("aria-activedescendant")}async function Zf(t){let{key:e,target:n}=t,
o={ArrowDown:1,ArrowUp:-1};e in o?(t.preventDefault(),L("results").hidden&&pt.trim()?await to(pt):wa(Jt+o[e])):e==="Ente\
r"?(t.preventDefault(),(L("results").hidden||!ie)&&await to(n.value),Vt[Math.max(Jt,0)]?.act()):e==="Escape"&&(n.value=pt=
"",eo())}var Ts=!1;function ba(){let t=Xo(),e=w.according_to.length>1||Ts,n=R(p("according_to"));return we(n,H(n,[...t,["union",p(
"viewpoint_several")]],e?"union":w.according_to[0],o=>{Ts=o==="union",$({according_to:Ts?w.according_to:[o]})}),e&&m("di\
v",{class:"union"},Xf(t)),w.compared_with&&m("p",{},`${p("compared_with")} ${Ot(w.compared_with)} \xB7 `,A(p("compare_cl\
aims"),()=>$({tab:"compare"}))))}function Xf(t){let e=t.filter(([n])=>n!=="everyone");return e.map(([n,o])=>K(o,w.according_to.
includes(n),s=>{let r=e.map(([i])=>i).filter(i=>i===n?s:w.according_to.includes(i));$({according_to:r.length?r:["authors"]})}))}function xa(){let t=L("side"),e=On(t),{scrollTop:n}=t,o=t.querySelector("details.group[open]")!==null;q(t,pa(),ba(),mi(),
ii(),ai(o)),Sn(t,e),n&&(t.scrollTop=n)}function W(t,e,n){let o=typeof t=="number"?E(t):t;return e.length?A(o,()=>D(e,n),{class:"link number","aria-label":`${o}\
 ${n}: ${p("show_quotes")}`}):m("span",{class:"number none"},o)}function ya({statements:t}){let[e,n]=[1/0,-1/0];for(let o of[t.first,t.last])for(let s of o)s!==null&&(e=Math.min(e,s),n=
Math.max(n,s));return e>n?null:[e,n]}function _a({facts:t,state:e,chosen:n}){let o=e.since!==null||e.until!==null||!e.undated,
s={...e,since:null,until:null,undated:!0},r=o?_t(t,s,yt(e)):n;return{chosen:r,statements:et(r.inside)}}function $a(t,e,n,[
o,s],r){let i=(s-o+1)/r,a=new Array(r).fill(0),c=new Array(r).fill(0),l=f=>Math.min(r-1,Math.max(0,Math.floor((f-o)/i))),
u=new Set;for(let f of n){let d=t.statements.act[f];if(d>=0&&u.has(d))continue;d>=0&&u.add(d);let[h,b]=[e.first[f],e.last[f]];
if(h===null&&b===null)continue;let[y,_]=[l(h??o),l(b??s)],S=h!==null&&b===h&&!e.approximate[f];for(let O=y;O<=_;O++)(S?a:
c)[O]+=1/(_-y+1)}return{sure:a,unsure:c,width:i}}var As=120,Ls=!1;function Sa(){let t=L("time"),e=ya(g),{chosen:n,statements:o}=_a(x),s=o.filter(d=>n.first[d]===null&&n.
last[d]===null),r=s.length>0&&m("p",{class:"undated"},W(N(s.length,"undated"),s,p("undated_many")));if(!e||e[0]===e[1]){
q(t,m("p",{class:"quiet"},p("no_period")),r);return}let i=tm(e),a=t.querySelector(".slider")?t.children:[m("div",{class:"\
time-head"}),nm(e)],[c,l]=a;c.isConnected||q(t,c,l),q(c,em(e,i),r);let[u,...f]=l.children;u.replaceWith(om(n,o,e,i));for(let[
d,h]of f.entries())h.value=String(i[d]),h.setAttribute("aria-valuetext",X(i[d]))}function tm([t,e]){return[Math.max(t,w.
since??t),Math.min(e,w.until??e)]}function em(t,[e,n]){return[m("strong",{},p("time")),Oa("since",e,t),"\u2013",Oa("unti\
l",n,t),Qt()&&T(p("whole_period"),()=>$({since:null,until:null})),K(p("only_certain_dates"),w.inside==="certainly",o=>$(
{inside:o?"certainly":"possibly"})),K(p("include_undated"),w.undated,o=>$({undated:o}))]}function Oa(t,e,[n,o]){let s=r=>{
let i=Ti(r);i!==null&&ka(t,i,[n,o])};return m("input",{type:"date",value:X(e),min:X(n),max:X(o),"aria-label":p(t),onchange:r=>s(
r.target.value)})}function nm([t,e]){let n=o=>m("input",{type:"range",min:t,max:e,step:1,"aria-label":p(o),oninput:s=>ka(
o,Number(s.target.value),[t,e])});return m("div",{class:"slider"},k("svg"),n("since"),n("until"))}function om(t,e,n,[o,s]){
let[r,i]=n,{sure:a,unsure:c,width:l}=$a(g,t,e,n,As),u=Math.max(...a.map((b,y)=>b+c[y]),1),f=(b,y,_,S)=>{let[O,M]=[_/u*34,
36-(_+S)/u*34],I=(b+1)*l+r<o||b*l+r>s;return _>0&&k("rect",{class:y+(I?" off":""),x:b/As*1e3,y:M,width:1e3/As-1,height:Math.
max(O,1.5)})},d=a.map((b,y)=>[f(y,"bar",b,0),f(y,"bar unsure",c[y],b)]),h=Li(r,i).map(([b,y])=>k("text",{x:(b-r)/(i-r+1)*
1e3,y:46,class:"tick-label"},y));return k("svg",{class:"histogram",viewBox:"0 0 1000 48",preserveAspectRatio:"none",role:"\
img","aria-label":p("histogram")},d,h)}function ka(t,e,[n,o]){let s=t==="since"?e<=n:e>=o;Et({[t]:s?null:e}),(w.since??n)>
(w.until??o)&&Et({[t==="since"?"until":"since"]:e}),!Ls&&(Ls=!0,requestAnimationFrame(()=>{Ls=!1,$({})}))}var Ma=0;function va(){clearTimeout(Ma),Ma=setTimeout(()=>{let t=Fo(w,Y);if(t!==location.hash.slice(1))try{history.replaceState(
null,"",`#${t}`)}catch{}},150)}var no=(t={})=>`${location.href.split("#")[0]}#${Fo({...w,...t},Y)}`;var Oe=(t,e)=>T(t,n=>sm(e(),n));async function sm(t,e){try{await navigator.clipboard.writeText(t)}catch{let n=m("textare\
a",{class:"unseen","aria-hidden":"true"},t);document.body.append(n),n.select(),document.execCommand("copy"),n.remove()}ge(
p("copied")),e.classList.add("done"),setTimeout(()=>e.classList.remove("done"),1200)}function Se(t,e,n){let o=URL.createObjectURL(
n instanceof Blob?n:new Blob([n],{type:e})),s=m("a",{href:o,download:t});document.body.append(s),s.click(),s.remove(),setTimeout(
()=>URL.revokeObjectURL(o),1e4)}function Ta({level:t,chosen:e},n,o,s){let r={as_subject:[],as_object:[],as_source:[],as_other:[]};for(let[i,a]of n.statements.
entries())s!==void 0&&a.sources?.includes(s)&&r.as_source.push(i),e.inside[i]&&((o!==void 0?t.subject[i]===o:a.s===s)?r.
as_subject.push(i):(o!==void 0?t.object[i]===o:a.o===s)?r.as_object.push(i):a.roles?.some(([,c])=>c===s)&&r.as_other.push(
i));return Object.entries(r).filter(([,i])=>i.length)}var rm=44,oo=(t,e)=>qa(t,e,(n,o)=>im(Ye(t),n,o));function Ea(t,e){let n=ia(t);return Ca(t).some(s=>Aa(n,s).length)?qa(t,
e,s=>Aa(n,s),"doubting"):null}function qa(t,e,n,o=null){let{quote:s}=v().statements[t],r=Na(t)===null?null:Number(s[0]);
return Ca(t).map((i,a)=>[a?" [\u2026] ":"",am(i,n(i,r),e,o)])}var Na=t=>v().bodies[g.statements.article[t]];function Ca(t){
let{quote:e}=v().statements[t],n=Na(t);return n===null?e.map(String):[n.slice(Number(e[0]),Number(e[1]))]}var im=(t,e,n)=>n===
null?[[0,e.length]]:t.map(([o,s])=>[o-n,s-n]);function Aa(t,e){let n=[];for(let o of t){let s=o.split(/\s+/).map(i=>i.replace(
/[.*+?^${}()|[\]\\]/g,"\\$&")),r=new RegExp(`(?<![\\p{L}\\p{N}])${s.join("\\s+")}(?![\\p{L}\\p{N}])`,"iu").exec(e);r&&n.
push([r.index,r.index+r[0].length])}return n.sort(([o],[s])=>o-s)}function am(t,e,n,o){let s=[],r=0;for(let[a,c]of e)a>r&&
s.push(r||n===void 0?La(t.slice(r,a)):cm(t.slice(0,a),n)),c>r&&s.push(m("mark",{class:o},Es(t.slice(Math.max(r,a),c)))),
r=Math.max(r,c);let i=t.slice(r);return[...s,n===void 0?La(i):lm(i,n)]}var Es=t=>t.replace(/^# /,"");function La(t){let e=Es(
t),n=e.split(/\s+/);return n.length<=rm?e:[...n.slice(0,20),"[\u2026]",...n.slice(-20)].join(" ")}function cm(t,e){let n=Es(
t).split(/\s+/);return n.length<=e+1?n.join(" "):["\u2026",...n.slice(-e-1)].join(" ")}function lm(t,e){let n=t.split(/\s+/);
return n.length<=e+1?n.join(" "):[...n.slice(0,e+1),"\u2026"].join(" ")}function Me(t){let e=v().statements[t],n=g.statements.key[t];return m("article",{class:"statement","aria-label":tt(t)},um(
t),m("blockquote",{},oo(t)),e.translation?m("p",{class:"translation"},e.translation):null,fm(t),m("details",{},m("summar\
y",{},p("details")),m("dl",{},mm(t))),m("p",{class:"actions"},Oe(p("copy_footnote"),()=>aa(t)),Oe(p("copy_bibtex"),()=>ca(
t)),Oe(p("copy_link"),()=>no({open:`statement:${n}`}))))}function ke(t){if(typeof t=="string")return m("span",{},t);if(t<
0)return A(`[${tt(-1-t,1)}]`,()=>Z(-1-t),{class:"link nested"});let e=v().entities[t];return A(F(e),()=>P(e.id))}function um(t){
let e=v(),n=e.statements[t],o=ot(t),s=(n.roles??[]).map(([u,f])=>[", ",m("span",{class:"role"},e.roles[u].label)," ",ke(
f),re(t,e.roles[u].id)]),r=Je(t).map(u=>[" ",m("span",{class:"mark"},u)]),i=m("span",{class:`verb ${g.names.signs[o.sign]}`},
o.label),[a,c]=[ke(n.s),ke(n.o)],l=u=>re(t,u);return m("p",{class:"claim"},a,l("subject")," ",i," ",c,l("object"),s,r)}function fm(t){
let e=mt(t),n=A(`\u201C${e.title}\u201D`,()=>Wn(g.statements.article[t],t));return m("p",{class:"source"},n,`, ${Tt(e)} `,
qs(e))}var qs=t=>t.url&&kn(t.url,`${p("original")} \u2197`);function mm(t){let{labels:e,coders:n,statements:o}=g,s=v(),r=s.
statements[t],i=r.inferred??[],a=o.quad_class[t]<0?"":`, ${e.quad_classes[o.quad_class[t]]}`,c=s.fields.filter(({name:l})=>l!==
"translation");return[bt(p("according_to"),pm(t,r),i.includes("according_to")),bt(p("certainty"),`${e.certainties[o.certainty[t]]}\
, ${e.polarities[o.polarity[t]]}`),r.sources?bt(p("author_stance"),e.stances[o.stance[t]]):null,bt(p("mode"),e.modes[o.mode[t]]),
bt(p("date"),zn(r)),bt(p("kind"),`${e.kinds[ot(t).kind]}${a}`),bt(p("inferred_fields"),i.join(", ")),r.or?bt(p("alternat\
ive_to"),r.or.map(l=>A(tt(l,1),()=>Z(l)))):null,c.map(({name:l,label:u})=>bt(u,r[l])),bt(p("coder"),n[o.coder[t]]),bt(p(
"statement"),m("code",{},o.key[t]))]}function pm(t,{sources:e}){let n=mt(t),o=n.author||n.publisher;return e?p("viewpoin\
t_quoted",{name:Ve(e).join(" > "),by:o}):`${p("the_author")} (${o})`}function bt(t,e,n=!1){return e==null||e===""?null:[
m("dt",{},t),m("dd",{},e,n&&m("span",{class:"mark"},p("inferred")))]}function so(t){let e=Ln(x,t).map(n=>{let o=En(x,n),s=n.filter(i=>i!==o),r=m("details",{class:"mentions"},m("summary",{},
N(s.length,"mention")),s.map(Me));return m("li",{},Me(o),s.length>0&&r)});return Nt(e,30)}function ro(t,e){let{statements:n,
articles:o,sources:s}=t,r=(l,u,f,d="")=>m("span",{class:d&&`quad-class ${d}`},W(l,u,e),` ${f}`),i=(l,u,f)=>r(l,u,Pe(l,f)),
a=g.labels.quad_classes.map((l,u)=>t.byQuadClass[u]>0&&r(t.byQuadClass[u],t.quadClasses[u],l,St(g,u))),c=m("p",{class:"c\
ounts"},i(t.acts,He(t),"act"),a,t.noQuadClass>0&&r(t.noQuadClass,t.none,p("no_quad_class")),t.unrealActs>0&&i(t.unrealActs,
t.unreal,"not_actual_act"),i(n.length,n,"statement"),i(o.size,n,"article"),i(s.size,n,"source"));return t.scored?[c,dm(t,
e)]:c}function dm(t,e){let n=p("score_text",{sum:Yo(t.sum),mean:Yo(t.sum/t.scored),n:t.scored});return m("details",{},m(
"summary",{},p("score")),m("p",{},n," ",W(p("show_quotes"),He(t),e)))}function Ia(t,e,n){let o=new Map([[e,[]]]),s=[e];for(;s.length&&!o.has(n);){let a=new Map;for(let c of s)for(let l of t.
get(c)?.others??[])o.has(l)||a.set(l,[...a.get(l)??[],c]);for(let[c,l]of a)o.set(c,l);s=[...a.keys()]}let r=[],i=(a,c)=>{
if(!(r.length>=6))if(a===e)r.push([e,...c]);else for(let l of o.get(a)??[])i(l,[a,...c])};return o.has(n)&&i(n,[]),r}var hm=400;function Ra(t){let{level:e}=x,n=Bo(x.nodes).filter(i=>i!==t).slice(0,hm),o=m("div",{class:"paths"}),s=n.map(i=>[
e.nodes[i].actor,C(e,i)]),r=i=>q(o,i&&gm(t,e.numbers.get(i)??-1));return m("div",{class:"paths-form"},H(p("paths_to"),[[
"",p("paths_to")],...s],"",r),o)}function gm(t,e){let n=Ia(x.nodes,t,e);return n.length?m("ol",{},n.map(o=>m("li",{},o.map(
(s,r)=>[r>0&&wm(o[r-1],s),C(x.level,s)])))):m("p",{class:"quiet"},p("no_path"))}var wm=(t,e)=>[ja(t,e,"\u2192"),ja(e,t,"\
\u2190")];function ja(t,e,n){let{level:o,pairs:s}=x,r=s.get(At(t,e,o.nodes.length)),i=`${C(o,t)} \u2192 ${C(o,e)}: ${p("\
show_quotes")}`;return r&&A(` ${n}${r.weight} `,()=>ut(t,e),{"aria-label":i})}var Wa={pair:bm,actor:xm,statement:Sm,list:Mm},Ba=({kind:t,names:e})=>Object.hasOwn(Wa,t)?Wa[t](e):null;function bm(t){let{
level:e,pairs:n}=x,[o,s]=t.map(f=>e.numbers.get(f));if(o===void 0||s===void 0)return null;let r=e.nodes.length,[i,a]=[n.
get(At(o,s,r)),n.get(At(s,o,r))],[c,l]=[o,s].map(f=>C(e,f)),u=i&&Ct(x,i);return m("section",{},m("h2",{},A(c,()=>P(t[0])),
" \u2192 ",A(l,()=>P(t[1]))),i&&m("ul",{class:"says"},Mt(g,i.rows).map(f=>m("li",{},se(f)))),u?ro(u,`${c} \u2192 ${l}`):
m("p",{class:"quiet"},p("no_tie_in_direction")),m("p",{class:"actions"},a&&A(p("opposite_direction",{n:a.weight}),()=>ut(
s,o)),A(p("over_time"),()=>$({tab:"timeline",pair:t}))),u&&so(u.statements))}function xm([t]){let e=x.level.numbers.get(
t),n=e===void 0?null:x.level.nodes[e],o=Lt(t),s=o?F(o):n?.label;if(s===void 0)return null;let r=Ta(x,v(),e,bn(t)),i=[o?o.
type:n?.type,n?.sector?.replace("_"," ")],a=e!==void 0&&x.nodes.has(e);return m("section",{},m("h2",{},s),m("p",{class:"\
quiet"},i.filter(Boolean).join(", ")),o&&_m(o,s),a?m("p",{class:"actions"},$m(t,e)):ym(t,s),a?[m("h3",{},p("ties")),Om(e)]:
null,r.map(([c,l])=>m("details",{class:"as",open:!a},m("summary",{},`${p(c)} (${l.length})`),so(lt(x.chosen,l)))))}function ym(t,e){
let n=m("p",{class:"actions"},m("span",{class:"quiet"},p("not_shown",{name:e})));return li(t).then(o=>{o&&n.append(" ",T(
p("show_it"),()=>$({...o,tab:"graph"})))}),n}function _m({labels:t={},note:e,wikidata:n},o){let s=Object.entries(t).filter(
([,i])=>i!==o),r=n&&`https://www.wikidata.org/wiki/${encodeURIComponent(n)}`;return[Object.keys(t).length>1&&m("p",{class:"\
quiet"},s.map(([i,a],c)=>[c?" \xB7 ":"",m("span",{lang:i},a)])),e&&m("p",{class:"note"},e),r&&m("p",{},kn(r,`Wikidata ${n}\
 \u2197`))]}function $m(t,e){let n=w.ego===t;return[T(p(n?"show_all":"neighbours_only"),()=>$({ego:n?null:t,tab:"graph"})),
x.isGrown&&T(p("show_neighbours"),()=>Bn(e)),Ra(e)]}function Om(t){let{level:e,pairs:n}=x,s=[...n.values()].filter(({a:r,
b:i})=>r===t||i===t).sort(Re).map(({a:r,b:i,weight:a})=>m("li",{},A(`${C(e,r)} \u2192 ${C(e,i)}`,()=>ut(r,i)),m("span",{
class:"quiet"},` ${a}`)));return Nt(s,15)}function Sm([t]){let{act:e,key:n}=g.statements,o=n.indexOf(t);if(o<0)return null;
let s=e[o]<0?[]:e.flatMap((r,i)=>r===e[o]&&i!==o?[i]:[]);return m("section",{},m("h2",{},R(p("statement"))),km(o)?null:m(
"p",{class:"quiet"},p("statement_does_not_match")),Me(o),s.length?[m("h3",{},p("other_mentions")),s.map(Me)]:null)}function km(t){
return(w.tab==="arguments"||w.tab==="article"?me(g,w):x.chosen.inside)[t]}function Mm([t]){let{statements:e,label:n}=Rn(
t);if(!e.length)return null;let o=Number(t.split(" ")[0]),s=o>e.length,r=e.filter(i=>!x.chosen.inside[i]).length;return m(
"section",{},m("h2",{},R(n||p("quotes"))),m("p",{class:"quiet"},N(e.length,"statement"),s&&`. ${p("link_cut",{kept:e.length,
n:o})}`,r>0&&`. ${p("some_do_not_match",{n:E(r)})}`),so(e))}var vm=[["square","form_country"],["triangle","form_person"],["dot","form_actor"],["diamond","form_issue"]],Tm={acts:"ac\
t_many",statements:"statement_many",articles:"article_many"};function Pa(){return m("section",{class:"legend"},m("h2",{},
p("legend")),m("ul",{},os().map(([t,e])=>m("li",{},t,m("span",{},e)))),m("ul",{},vm.map(([t,e])=>m("li",{},ns(t),m("span",
{},p(e))))),Am(),m("p",{class:"quiet"},p("width_meaning",{what:p(Tm[w.count])})))}function Am(){let t=new Map;for(let{tint:n,
country:o}of x.level.nodes)n>=0&&o&&t.set(n,o);if(!t.size)return null;let e=[...t].sort(([n],[o])=>n-o);return m("ul",{},
e.map(([n,o])=>m("li",{},ns("dot",ee()[n]),m("span",{},p("belongs_to",{name:Lm(o)})))))}function Lm(t){let e=w.language?
Lt(t):null;return e?F(e):x.level.countries[t]}var Ns=null;async function Da(){let t=L("panel"),e=oe();if(!e){Ns=null,q(t,m("p",{class:"quiet"},p("click_something")),Pa());
return}await j();let n=Ba(e),o=T("\xD7",()=>$({open:null}),{class:"close","aria-label":p("close")});q(t,m("div",{class:"\
panel-head"},o,Oe(p("copy_link"),no)),n||m("p",{class:"quiet"},p("not_in_page"))),Ns!==w.open&&Em(t),Ns=w.open}function Em(t){
let e=t.querySelector("h2");t.scrollTop=0,matchMedia("(max-width: 900px)").matches&&t.scrollIntoView(),e&&document.body.
classList.contains("ready")&&(e.tabIndex=-1,e.focus({preventScroll:!0})),ge(e?e.textContent:p("not_in_page"))}var Fa="sums_up";function Ze(t,e,n){let o=me(t,n,t.statements.alternative),s=e.arrows.filter(l=>o[l.statement]),r=s.filter(
l=>l.by!==Fa),i=new Set(r.flatMap(({tail:l,head:u})=>[l,u])),a=new Map;for(let l of s){if(l.by===Fa&&!i.has(l.tail))continue;
let u=[l.tail,l.head,l.by,l.words].join(`
`),f=a.get(u);f?f.statements.push(l.statement):a.set(u,{...l,statements:[l.statement]})}let c=e.topics.findIndex(([l])=>l===
n.about);return n.about===null?[...a.values()]:qm([...a.values()],e,c)}function qm(t,{cards:e},n){let o=t.flatMap(({tail:i,
head:a})=>[i,a]).filter(i=>e[i].about?.includes(n)),s=Ha(o,t,"head","tail"),r=Ha(o,t,"tail","head");return t.filter(i=>s.
has(i.head)||r.has(i.tail))}function Ha(t,e,n,o){let s=new Map;for(let i of e)s.set(i[n],[...s.get(i[n])??[],i[o]]);let r=new Set(
t);for(let i of r)for(let a of s.get(i)??[])r.add(a);return r}var ae=({tail:t,head:e})=>`${t} ${e}`;function Ua(t,e,n){return Nm(e).map(o=>Cm(t,o,n)).sort((o,s)=>s.layers.flat().length-
o.layers.flat().length)}function Nm(t){let e=new Map,n=s=>{let r=e.get(s)??s;return r===s?s:n(r)};for(let{tail:s,head:r}of t)
e.set(n(r),n(s));let o=new Map;for(let s of t)o.set(n(s.tail),[...o.get(n(s.tail))??[],s]);return[...o.values()]}function Cm({
cards:t,bends:e},n,o){let s=new Set(n.flatMap(({tail:f,head:d})=>[f,d])),r=new Map,i=new Map,a=(f,d)=>(r.set(f,[...r.get(
f)??[],d]),d);for(let[f,d,h]of t)s.has(f)&&i.set(f,{layer:d,spot:a(d,za(f,h,o(f)))});let c=new Map(e.map(([f,d,h])=>[ae(
{tail:f,head:d}),h])),l=new Map;for(let f of n){let[d,h]=[i.get(f.tail),i.get(f.head)];if(!d||!h||l.has(ae(f)))continue;
let b=d.layer<h.layer?1:-1,y=(c.get(ae(f))??[]).map((O,M)=>a(d.layer+b*(M+1),za(-1,O,26))),_=[d.spot,...y,h.spot];l.set(
ae(f),_);let S=b>0?_:[..._].reverse();for(let[O,M]of S.slice(1).entries())M.above.push(S[O]),S[O].below.push(M)}let u=[...r].
sort(([f],[d])=>f-d).map(([,f])=>f.sort((d,h)=>d.across-h.across));return{layers:u,arrows:n,ways:l,width:Im(u)}}var za=(t,e,n)=>({
card:t,across:e,room:n,at:0,above:[],below:[]});function Im(t){for(let o of t){let s=0;for(let r of o)r.at=s+r.room/2,s+=
r.room}for(let o=0;o<8;o++)for(let s of o%2?[...t].reverse():t){let r=s.map(({above:i,below:a,at:c})=>io([...i,...a].map(
l=>l.at))??c);for(let[i,a]of jm(r,s).entries())s[i].at=a}let e=t.flat(),n=Math.min(...e.map(({at:o,room:s})=>o-s/2));for(let o of e)
o.at-=n;return Math.max(...e.map(({at:o,room:s})=>o+s/2))}var io=t=>t.length?t.reduce((e,n)=>e+n,0)/t.length:null;function jm(t,e){
let n=[],o=[],s=0;for(let[i,a]of t.entries())for(s+=i?(e[i-1].room+e[i].room)/2:0,o.push(s),n.push([a-s]);n.length>1&&(io(
n[n.length-2])??0)>(io(n[n.length-1])??0);){let c=n.pop()??[];n[n.length-1].push(...c)}return n.flatMap(i=>i.map(()=>io(
i)??0)).map((i,a)=>i+o[a])}var[Rm,Wm]=[172,148],Bm=900,Cs=20,Ka=30,ao=18,Is=16,Pm=40,Ga=[1.4,2.8,2.3,1.8,1.2],Dm={"not actual":"6 4",hedged:"2 4"},
js=t=>t&&Dm[t];function Va(t,e,n,o){let s=m("div",{class:"argument"});t.append(s);let r=s.clientWidth,i=[...new Set(n.flatMap(
({tail:S,head:O})=>[S,O]))],a=zm(e,n);for(let{label:S}of[...a.values()].flat())s.append(S);let l=Ua(o,n,S=>{let O=(a.get(
S)??[]).map(({label:M})=>M.offsetWidth+8);return Math.max(r<Bm?Wm:Rm,O.reduce((M,I)=>M+I,0))+Cs}),u=l.flatMap(({layers:S})=>S.
flat().filter(({card:O})=>O>=0)),f=new Map(u.map(({card:S,room:O})=>[S,Hm(e.cards[S],O-Cs)]));for(let S of i)s.prepend(f.
get(S)??"");let d=k("svg",{class:"lines","aria-hidden":"true"});s.prepend(d);let[h,b,y,_]=[0,0,0,0];for(let S of l){h>0&&
h+S.width+Is>r&&([h,b,y]=[0,b+y+Pm,0]);let M=Gm(S,{left:h,top:b,boxes:f,meetings:a,lines:d});h+=S.width+2*Is,_=Math.max(
_,h),y=Math.max(y,M)}s.style.width=`${_}px`,s.style.height=`${b+y}px`,d.setAttribute("width",String(_)),d.setAttribute("\
height",String(b+y)),Fm(s,u,f,a)}function Fm(t,e,n,o){for(let{card:s}of e){for(let{label:r}of o.get(s)??[])t.append(r);t.
append(n.get(s)??"")}}function Hm(t,e){let[,n]=g.names.polarities,o=[...t.marks??[]].sort((f,d)=>+(d===n)-+(f===n));t.inferred&&
o.push(p("inferred"));let s=t.denied?"\u2298 ":t.doubted?"? ":"",r=[o.length>0&&m("strong",{},`${s}${o.join(", ")}`),o.length>
0&&" ",m("span",{},t.text)],i=t.hold?` held-${t.hold.replace(" ","-")}`:"",a=`card ${t.sign??""}${i}${t.denied?" denied":
""}`,{id:c,statements:l=[]}=t,u=l.length||c?T(r,()=>c?P(c):D(l,t.text),{class:a}):m("div",{class:a},r);return u.style.width=
`${e}px`,u}function zm({cards:t},e){let n=new Map;for(let s of e){let r=[...(s.marks??[]).map(a=>`${a}:`),s.words].join(
" "),i=n.get(s.head)??new Map;n.set(s.head,i.set(r,[...i.get(r)??[],s]))}let o=new Map;for(let[s,r]of n){let i=[...r].map(
([a,c])=>({arrows:c,label:Um(t,a,c)}));o.set(s,i)}return o}function Um(t,e,n){let o=n.flatMap(i=>i.statements),s=n.map(({
tail:i,head:a})=>p("leads_to",{tail:t[i].text,words:e,head:t[a].text})),r=[m("strong",{},e),n.length>1&&` \xB7 ${n.length}`];
return T(r,()=>D(o,e),{class:"arrow-words","aria-label":`${s.join("; ")}. ${p("show_quotes")}`,title:s.join(`
`)})}function Gm({layers:t,arrows:e,ways:n},{left:o,top:s,boxes:r,meetings:i,lines:a}){let c=d=>r.get(d),l=new Map,u=new Map,
f=s;for(let[d,h]of t.entries()){let b=h.filter(({card:O})=>O>=0),y=b.flatMap(({card:O})=>i.get(O)??[]).map(({label:O})=>O.
offsetHeight),_=Math.max(0,...y);_&&(f+=Ka+_+ao);let S=Math.max(0,...b.map(({card:O})=>c(O).offsetHeight));for(let O of h){
let M=O.card<0?S:c(O.card).offsetHeight,I=O.card>=0&&d===0?f+S-M:f;if(l.set(O,{top:I,foot:I+M,start:f+S}),O.card<0)continue;
Qa(c(O.card),o+O.at-(O.room-Cs)/2,I);let z=Qm(i.get(O.card)??[],n,o+O.at);for(let{label:Q,arrows:vo,at:B}of z){Qa(Q,B-Q.
offsetWidth/2,f-ao-_+(_-Q.offsetHeight)/2);for(let su of vo)u.set(su,B);let ct=Math.max(...vo.map(Ja));a.append(Km(B,f-ao-
_,I,ct))}}f+=S}for(let d of e){let h=n.get(ae(d))??[];a.append(Vm(d,h,{left:o,at:u.get(d)??0,bounds:l,layers:t,meetings:i}))}
return f-s}function Qa(t,e,n){t.style.left=`${Math.round(e)}px`,t.style.top=`${Math.round(n)}px`}function Qm(t,e,n){let o=({
arrows:a})=>{let c=a.map(l=>e.get(ae(l))?.at(-2)?.at??0);return c.reduce((l,u)=>l+u,0)/c.length},s=[...t].sort((a,c)=>o(
a)-o(c)),r=s.reduce((a,{label:c})=>a+c.offsetWidth+8,0),i=n-r/2;return s.map(a=>{let c=a.label.offsetWidth+8;return i+=c,
{...a,at:i-c/2}})}var Ja=({rank:t})=>Ga[t??0]??Ga[0];function Km(t,e,n,o){return k("g",{},k("line",{x1:t,x2:t,y1:e,y2:n-
7,"stroke-width":o}),k("path",{class:"head",d:`M${t-5} ${n-9} L${t} ${n-1} L${t+5} ${n-9} Z`}))}function Vm(t,e,{left:n,
at:o,bounds:s,layers:r,meetings:i}){let[a,c]=[e[0],e[e.length-1]],l=s.get(c),u=s.get(a),f=M=>r.findIndex(I=>I.includes(M)),
d=r[f(c)].flatMap(({card:M})=>i.get(M)??[]),h=Math.max(0,...d.map(({label:M})=>M.offsetHeight)),y=Math.min(...r[f(c)].map(
M=>s.get(M)?.top??l.top))-ao-h,_=[[n+a.at,u.foot]];if(u.top<l.top){_.push([n+a.at,u.start]);for(let M of e.slice(1,-1)){
let{top:I,foot:z}=s.get(M);_.push([n+M.at,I],[n+M.at,z])}}else{let M=n+Math.max(...r.flat().map(I=>I.at+I.room/2))+Is/2;
_.push([n+a.at,u.start+6],[M,u.start+6],[M,y-Ka/2])}_.push([o,y]);let{dashes:S,width:O}={dashes:js(t.hold),width:Ja(t)};
return k("polyline",{points:_.join(" "),"stroke-width":O,"stroke-dasharray":S})}var Rt=(...t)=>m("div",{class:"sheet"},t),ve=(t,...e)=>m("div",{class:"sheet",tabindex:0,role:"region","aria-label":p(`t\
ab_${t}`)},e);async function Ya(t){let[e]=await Promise.all([wn(),j()]),n=Ze(g,e,w),o=b=>g.statements.article[b.statement],s=Ze(g,e,{...w,
about:null}),r=[...new Set(s.map(o))].sort((b,y)=>b-y);if(!r.length){q(t,ve("arguments",m("p",{},p("no_arrows"))));return}
let a=r.find(b=>g.articles[b].id===w.article)??r.find(b=>n.some(y=>o(y)===b))??r[0],c=n.filter(b=>o(b)===a),l=g.articles[a],
u=t.querySelector(".sheet"),[f,d]=[u?.scrollLeft??0,u?.scrollTop??0],h=ve("arguments",m("p",{class:"line choosers"},H(p(
"argument_article"),r.map(b=>[g.articles[b].id,g.articles[b].title]),l.id,b=>$({article:b})),m("label",{},`${p("about")}\
 `,Jm(e,s))),m("h2",{},l.title),m("p",{class:"source"},Tt(l)),Ym(c,n),c.length?Zm(e,c):m("p",{},p("no_arrows_here")));q(
t,h),c.length&&Va(h,e,c,e.places[a]),h.scrollTo(f,d)}function Jm({topics:t,cards:e},n){let s=[...new Set(n.flatMap(({tail:r,
head:i})=>[...e[r].about??[],...e[i].about??[]]))].map(r=>t[r]).sort(([,r],[,i])=>r.localeCompare(i));return H(p("about"),
[["",p("about_all")],...s],w.about??"",r=>$({about:r||null}))}function Ym(t,e){let n=[...new Set(t.flatMap(o=>o.statements))];
return m("p",{class:"quiet"},`${R(Gn())}. `,p("arrows_here",{here:N(t.length,"arrow"),all:e.length})," ",n.length>0&&W(p(
"show_quotes"),n,p("tab_arguments")),m("br"),p("arguments_help"))}function Zm({cards:t},e){let n=[...new Set(e.flatMap(({
tail:a,head:c})=>[a,c]))].map(a=>t[a]),o=[...n,...e],s=a=>n.some(c=>c.sign===a),i=[...[void 0,"not actual","hedged"].filter(
a=>o.some(c=>c.hold===a)).map(a=>[Rs({hold:a}),p(`look_${a?.replace(" ","_")??"plain"}`)]),o.some(a=>a.denied)&&[Rs({denied:!0}),
`\u2298 ${p("look_denied")}`],...["cooperation","conflict"].filter(s).map(a=>[Rs({sign:a}),p(`look_${a}`)])];return m("u\
l",{class:"looks"},i.map(a=>a&&m("li",{},a)))}function Rs({hold:t,denied:e=!1,sign:n="neither"}){let o=k("rect",{x:2,y:2,
width:24,height:12,rx:4,class:`border ${n}`,"stroke-dasharray":js(t)}),s=e&&k("rect",{x:2,y:2,width:5,height:12,class:"b\
ar-denied"});return k("svg",{class:"sample",width:28,height:16,viewBox:"0 0 28 16","aria-hidden":"true"},o,s)}function Za(t,e){let[n,o]=[0,0];return{places:t.map(({top:r,cards:i})=>{let a=i.length?Math.max(0,o-(r+n+i[0].offset)-160):
0;n+=a;let c=i.map(({offset:l,height:u})=>{let f=Math.max(r+n+l,o);return o=f+u+e,f-r-n});return{room:a,tops:c}}),end:o}}
function Xa(t){let e=[];for(let n of t){let o=e[e.length-1];o&&n===o[1]+1?o[1]=n:e.push([n,n])}return e.map(([n,o])=>n===
o?`${n}`:`${n}\u2013${o}`).join(", ")}var Ws=({sign:t,hold:e,denied:n,doubted:o,isOut:s})=>[t,e&&`held-${e.replace(" ","-")}`,n&&"denied",o&&"doubted",s&&"out"].
filter(Boolean).join(" "),co=t=>m("span",{class:`swatch ${tc(t)}`,"aria-hidden":"true"}),tc=t=>t===null?"of-author":`pat\
tern-${t%4}`;function ec({level:t,stretches:e,runs:n},o){let s=e.map(c=>Xm(c,o)),i=m(t===0?"p":t===1?"h2":"h3",{class:"w\
ords",dir:"auto",lang:o.reading.lang},s.flatMap((c,l)=>[c,ep(e[l],o)])),a=n.map(c=>np(c,o));return{text:i,names:a,ends:n.
map(c=>[s[c.first],s[c.last]])}}function Xm({text:t,on:e,begins:n},{claims:o,passages:s,callbacks:r}){if(!e.length)return document.
createTextNode(t);let i=[...new Set(e.map(({claim:u})=>u))],a=i.some(u=>o[u].by!==null),c=i.every(u=>o[u].isOut),l=A([n.
some(u=>o[u].denied)&&m("span",{class:"sign denied","aria-hidden":"true"}),n.some(u=>o[u].doubted)&&m("span",{class:"sig\
n doubted","aria-hidden":"true"}),tp(t,e,o)],()=>r.open(i.map(u=>o[u].id)),{class:`passage${a?" of-source":""}${c?" out":
""}`});for(let u of i)s[u].push(l);return l}var tp=(t,e,n)=>e.reduce((o,{claim:s,lane:r})=>m("span",{class:`underline la\
ne-${r} ${Ws(n[s])}`},o),t);function ep({ends:t},{reading:e,unfold:n}){if(!t.length)return null;let o=Xa(t.map(s=>s+1));
return T(o,s=>n(t,s),{class:"number-mark","aria-expanded":"false","aria-label":e.say("reading_notes",{numbers:o})})}function np({
by:t},{reading:e}){let{name:n,lang:o}=e.claimants[t];return m("div",{class:"speaker"},m("bdi",{lang:o},n),m("span",{class:`\
bar ${tc(t)}`}))}function nc(t,e,n,o){let{by:s,marks:r,actions:i,isSourceInferred:a}=t,{name:c,lang:l}=n.claimants[s??0],u=m("bdi",{lang:l},
a?`[${c}]`:c),f=s===null?n.say("the_author"):[u,`, ${n.say("reading_quoted")}`];return m("div",{class:`note-card ${Ws(t)}`},
m("p",{class:"sentence"},m("span",{class:"note-number"},e),A(op(t,n),()=>o.open([t.id]),{class:"link whole"})),m("p",{class:"\
whose"}," ",m("span",{class:"name"},co(s),m("span",{},f)),r.map(d=>m("span",{class:"mark"},d)),i.map(({label:d,press:h})=>T(
d,h,{class:"action"}))))}function op({sentence:t,sign:e,denied:n,doubted:o},{say:s}){let r=t.map((i,a)=>[a>0&&!i.text.startsWith(
",")&&" ",sp(i,e)]);return[n&&m("strong",{},`\u2298 ${s("look_denied")}: `),o&&m("strong",{},"? "),r]}function sp({text:t,
kind:e,lang:n,inferred:o=!1},s){let r=o?`[${t}]`:t;return e==="verb"?m("span",{class:`verb ${s}`},r):e?m("bdi",{class:e,
lang:n},r):r}var Bs=8;function oc({claimants:t,say:e},n,o){let s=l=>n.some(l),r=[[s(({hold:l,denied:u})=>!l&&!u),"",e("look_plain")],
[s(({hold:l})=>l==="not actual"),"held-not-actual",e("look_not_actual")],[s(({hold:l,doubted:u})=>l==="hedged"||u),"held\
-hedged",e("look_hedged")],[s(({denied:l})=>l),"denied",`\u2298 ${e("look_denied")}`],[s(({doubted:l})=>l),"doubted",`? ${e(
"look_doubted")}`],[s(({sign:l})=>l==="cooperation"),"cooperation",e("look_cooperation")],[s(({sign:l})=>l==="conflict"),
"conflict",e("look_conflict")]],i=t.map((l,u)=>rp(l,u,o)),a=i.slice(Bs),c=t.slice(Bs).some(({isChosen:l})=>l);return m("\
div",{class:"reading-key"},m("div",{class:"claimants",role:"group","aria-label":e("reading_claimants")},m("span",{class:"\
quiet"},e("reading_claimants")),i.slice(0,Bs),a.length>0&&m("details",{open:c},m("summary",{},e("and_more",{n:a.length})),
a)),m("p",{class:"looks-of-lines"},r.map(([l,u,f])=>l&&m("span",{class:`underline ${u}`},f))))}var rp=({id:t,name:e,lang:n,
count:o,isChosen:s},r,{choose:i})=>T([co(r||null),m("bdi",{lang:n},e),` ${o}`],()=>i(s?null:t),{class:"claimant","aria-p\
ressed":String(s)});var ip=960,ap=720,cp=6,lo=class{#t=[];#e=-1;#n=k("path",{});constructor(e,n,o){this.element=e,this.drawing=n,this.cards=
o}add(e,n,o,s,r){this.#t.push({row:e,apart:n,claims:o,names:s,ends:r,room:0})}watch(){let{element:e}=this;e.append(k("sv\
g",{class:"leader","aria-hidden":"true"},this.#n)),new ResizeObserver(()=>this.#o()).observe(e);for(let n of["pointerove\
r","focusin"])e.addEventListener(n,o=>this.#s(o.target));for(let n of["pointerleave","focusout"])e.addEventListener(n,()=>this.#s(
null));document.fonts?.ready.then(()=>{this.#e=-1,this.#o()})}#o(){let{element:e,cards:n}=this,o=e.clientWidth;if(!o||o===
this.#e)return;this.#e=o;let s=o<ap;e.classList.toggle("slim",o<ip),e.classList.toggle("narrow",s);let r=0,i=this.#t.map(
({row:u,apart:f,claims:d,room:h})=>{r+=h;let b=d.map(_=>({offset:this.#r(_),height:n[_].offsetHeight})),y=f?[{offset:0,height:f.
offsetHeight}]:[];return{top:u.offsetTop-r,cards:s?[]:[...y,...b]}}),a=this.#t.map(({ends:u})=>u.map(([f,d])=>lp(f,d))),
{places:c,end:l}=Za(i,cp);for(let[u,f]of this.#t.entries()){f.room=c[u].room,f.row.style.marginTop=f.room?`${f.room}px`:
"";let d=[...f.apart?[f.apart]:[],...f.claims.map(h=>n[h])];for(let[h,b]of d.entries())b.style.top=s?"":`${c[u].tops[h]}\
px`;up(f.names,a[u])}e.style.minHeight=s?"":`${l}px`}#r(e){return this.drawing.passages[e][0].offsetTop}#s(e){let{cards:n,
drawing:o,element:s}=this,r=e instanceof Element?e.closest(".passage, .note-card"):null,i=c=>r!==null&&(n[c]===r||o.passages[c].
some(l=>l===r)),a=n.flatMap((c,l)=>i(l)?[l]:[]);for(let c of s.querySelectorAll(".now"))c.classList.remove("now");for(let c of a)
for(let l of[n[c],...o.passages[c]])l.classList.add("now");this.#n.setAttribute("d",a.map(c=>this.#i(c)).join(" "))}#i(e){
let[n]=this.drawing.passages[e];if(!n||this.element.classList.contains("narrow"))return"";let[o,s]=[this.element,this.cards[e]].
map(l=>l.getBoundingClientRect()),r=n.getClientRects()[0],i=n.closest(".words")?.getBoundingClientRect()??r,[a,c]=[r.bottom-
o.top,s.top-o.top+14];return`M${i.right-o.left+2} ${a} L${s.left-o.left} ${c}`}};function lp(t,e){return t instanceof HTMLElement&&
e instanceof HTMLElement?{top:t.offsetTop,bottom:e.offsetTop+e.offsetHeight}:{top:0,bottom:0}}function up(t,e){let n=t.map(
r=>r.firstElementChild),o=n.map(r=>r.offsetHeight),s=0;for(let[r,i]of t.entries()){let{top:a,bottom:c}=e[r],l=e.slice(0,
r).filter(f=>f.bottom>a).length,u=Math.max(0,s-a);s=a+u+o[r],i.style.top=`${a}px`,i.style.height=`${c-a}px`,i.style.right=
`${l*8}px`,n[r].style.marginTop=`${u}px`}}var sc=/^(#{1,6})[ \t]+/,fp=/[\p{L}\p{N}]/u,ac=t=>[...t].sort((e,n)=>rc(e)-rc(n)||ic(e)-ic(n)),rc=({spans:t})=>t.length?
Math.min(...t.map(([e])=>e)):-1,ic=({spans:t})=>Math.max(0,...t.map(([,e])=>e));function cc(t){let e=new Map,n="";for(let{
quote:s}of t)!s||e.has(s)||(e.set(s,n.length),n+=`${s}

`);let o=t.map(s=>{let r=e.get(s.quote);return r===void 0?s:{...s,spans:[mp(r,r+s.quote.length)]}});return{text:n,claims:o}}
var mp=(t,e)=>[t,e];function lc(t,e){let n=pp(t),o=n.map(()=>[]);for(let[i,{spans:a}]of e.entries())for(let[c,l]of a)for(let u=dp(
n,c);u<n.length&&n[u].from<l;u++){let f={from:Math.max(c,n[u].from),to:Math.min(l,n[u].to),claim:i,lane:0};f.to>f.from&&
o[u].push(f)}let s=new Set,r=new Map(o.flatMap((i,a)=>i.map(({claim:c})=>[c,a])));return n.map((i,a)=>{let c=gp(t,i,hp(o[a]),
s,u=>r.get(u)===a),l=c.flatMap(({begins:u})=>u).sort((u,f)=>u-f);return{level:i.level,stretches:c,claims:l,runs:wp(c,e)}})}
function pp(t){let e=[],n=!1;for(let o=0;o<t.length;){let s=t.indexOf(`
`,o),r=s<0?t.length:s,i=t.slice(o,r),a=sc.exec(i)?.[1].length??0;a?e.push({from:o+i.length-i.replace(sc,"").length,to:r,
level:a}):i.trim()&&n?e[e.length-1].to=r:i.trim()&&e.push({from:o+i.search(/\S/),to:r,level:0}),n=!a&&i.trim()!=="",o=r+
1}return e}function dp(t,e){let[n,o]=[0,t.length];for(;n<o;){let s=n+o>>1;t[s].to>e?o=s:n=s+1}return n}function hp(t){let e=[
...t].sort((o,s)=>o.from-s.from||s.to-o.to),n=new Array(4).fill(0);return e.map(o=>{let s=Math.max(0,n.findIndex(a=>a<=o.
from)),i=n.every(a=>a>o.from)?3:s;return n[i]=Math.max(n[i],o.to),{...o,lane:i}})}function gp(t,e,n,o,s){let i=[...new Set(
[e.from,e.to,...n.flatMap(({from:c,to:l})=>[c,l])])].sort((c,l)=>c-l),a=new Map;for(let{claim:c,to:l}of n)s(c)&&a.set(c,
Math.max(a.get(c)??0,l));return i.slice(0,-1).map((c,l)=>{let u=i[l+1],f=n.filter(b=>b.from<=c&&b.to>=u),d=[...new Set(f.
map(({claim:b})=>b))],h=d.filter(b=>!o.has(b));for(let b of h)o.add(b);return{text:t.slice(c,u),on:f.map(({claim:b,lane:y})=>({
claim:b,lane:y})),begins:h,ends:d.filter(b=>a.get(b)===u).sort((b,y)=>b-y)}})}function wp(t,e){let n=[],o=new Map;for(let[
s,{on:r,text:i}]of t.entries()){let a=new Set(r.map(({claim:c})=>e[c].by).filter(c=>c!==null));for(let c of a){let l=o.get(
c);if(l)l.last=s;else{let u={by:c,first:s,last:s};o.set(c,u),n.push(u)}}if(fp.test(i))for(let c of o.keys())a.has(c)||o.
delete(c)}return n}function uc(t,e,n){let{text:o,claims:s}=t.text===null?cc(t.claims):{...t,text:t.text},r=ac(s),i=bp(lc(o,r),t.title),a={reading:t,
callbacks:e,claims:r,passages:r.map(()=>[]),unfold:(d,h)=>{let b=h.getAttribute("aria-expanded")==="true";h.setAttribute(
"aria-expanded",String(!b));for(let y of d)c[y].classList.toggle("unfolded",!b)}},c=r.map((d,h)=>nc(d,h+1,t,e)),l=m("div",
{class:"reading"}),u=new lo(l,a,c),f=r.flatMap(({spans:d},h)=>d.length?[]:[h]);for(let[d,h]of i.entries()){let{text:b,names:y,
ends:_}=ec(h,a),S=d===0&&[m("div",{class:"about"},n),oc(t,r,e)],O=d===0&&f.length>0&&xp(f,c,t),M=m("div",{class:"notes"},
O,h.claims.map(z=>c[z])),I=m("div",{class:`row level-${h.level}`},m("div",{class:"speakers"},y),m("div",{},b,S),M);l.append(
I),u.add(I,O||null,h.claims,y,_)}return u.watch(),{element:l,show:d=>yp(a,c,d)}}function bp(t,e){return t[0]?.level===1?
t:[{level:1,stretches:[{text:e,on:[],begins:[],ends:[]}],claims:[],runs:[]},...t]}var xp=(t,e,{say:n})=>m("div",{class:"\
unplaced"},m("p",{class:"quiet"},n("reading_unplaced")),t.map(o=>e[o]));function yp({claims:t,passages:e},n,o){let s=new Set(
o),r=({id:c})=>s.has(c),i=new Set(t.flatMap((c,l)=>r(c)?e[l]:[]));for(let c of e.flat())c.classList.toggle("current",i.has(
c));for(let[c,l]of t.entries())n[c].classList.toggle("current",r(l)),n[c].toggleAttribute("data-current",r(l));let[a]=i;
return a??n[t.findIndex(r)]}var fc="author",Ps=t=>v().statements[t].sources?.at(-1)??null;function Ds(t){let e=Ps(t);return e===null?fc:v().entities[e].
id}function mc(t,e,n){let{entities:o}=v(),s=new Map([[null,0]]);for(let c of e)s.set(Ps(c),(s.get(Ps(c))??0)+1);let[r,...i]=s;
return[r,...i.sort(([,c],[,l])=>l-c)].map(([c,l])=>{let u=c===null?fc:o[c].id,f=p("reading_author",{name:t.author||t.publisher}),
d=c===null?{name:f}:{name:F(o[c]),lang:us(o[c])};return{id:u,...d,count:l,isChosen:u===n}})}function pc(t,e,n){let{names:o,
labels:s,statements:r}=g,i=v(),a=new Map(e.map(({id:l},u)=>[l,u||null])),c=_p(new Set(t));return t.map(l=>{let u=i.statements[l],
f=r.mode[l]!==Xt,d=o.stances[r.stance[l]],h=d==="doubts"||d==="rejects",b=r.certainty[l]!==0||h,y=u.sources??[],_=[y.length>
1&&`${p("according_to")} ${Ve(y).join(" > ")}`,f&&s.modes[r.mode[l]],r.certainty[l]!==0&&s.certainties[r.certainty[l]],d===
"doubts"&&p("author_doubts"),d==="rejects"&&p("author_rejects"),u.ended&&p("ended")],S=o.signs[ot(l).sign],O=c.get(l);return{
id:r.key[l],spans:i.bodies[r.article[l]]===null?[]:Ye(l),quote:vt(l),sentence:dc(l),sign:S==="together"?"cooperation":S,
hold:f?"not actual":b?"hedged":void 0,denied:r.polarity[l]!==0,doubted:h,by:a.get(Ds(l))??null,isSourceInferred:u.inferred?.
includes("according_to")??!1,marks:_.filter(M=>typeof M=="string"),isOut:!n[l],actions:O?[{label:p("show_in_graph"),press:()=>$(
{tab:"graph",open:O,pair:null})}]:[]}})}function _p(t){let e=new Map;for(let{a:n,b:o,rows:s}of x.pairs.values())for(let r of s){
let i=g.ties.statement[r];!t.has(i)||e.has(i)||e.set(i,ci(n,o))}return e}function dc(t,e=0){let{statements:n,roles:o}=v(),
{s,o:r,roles:i=[],inferred:a=[]}=n[t],c=(u,f)=>({...$p(u,e),inferred:a.includes(f)}),l=(e?[]:[...i].sort(([u],[f])=>u-f)).
flatMap(([u,f])=>[{text:`, ${o[u].label}`},c(f,o[u].id)]);return[c(s,"subject"),{text:ot(t).label,kind:"verb"},c(r,"obje\
ct"),...l]}function $p(t,e){let n=v();if(typeof t=="string")return{text:t,kind:"name"};if(t>=0)return{text:F(n.entities[t]),
kind:"name",lang:us(n.entities[t])};let o=-1-t;return e>=2?{text:`#${g.statements.key[o].split("#")[1]}`,kind:"nested"}:
{text:`(${dc(o,e+1).map(({text:r,inferred:i})=>i?`[${r}]`:r).join(" ")})`,kind:"nested"}}function hc(t){let e=new Map;for(let n of t)
for(let o of uo(n))e.set(o,(e.get(o)??0)+1);return e}function uo(t,e=new Set([t])){let{s:n,o,roles:s=[]}=v().statements[t],
r=new Set;for(let i of[n,o,...s.map(([,a])=>a)])if(typeof i!="string"){if(i>=0)r.add(i);else if(!e.has(-1-i)){e.add(-1-i);
for(let a of uo(-1-i,e))r.add(a)}}return r}var gc=30,Op=8;function wc(t,e){let{articles:n}=g;if(n.length<2)return null;let o=Sp(),s=o.indexOf(t),r={n:s+1,of:o.length},
i=(c,l,u)=>T(l,()=>bc(o[s+c]),{"aria-label":p(u),disabled:o[s+c]===void 0}),a=m("details",{class:"menu articles"},m("sum\
mary",{},p("articles_list",r)));return a.addEventListener("toggle",()=>a.open&&a.childElementCount===1&&a.append(kp(o,t,
e))),m("div",{class:"line"},i(-1,"\u2039","previous_article"),a,i(1,"\u203A","next_article"))}var bc=t=>$({article:g.articles[t].
id,open:null});function Sp(){let{articles:t}=g,e=n=>t[n].first??t[n].last??Number.MAX_SAFE_INTEGER;return[...t.keys()].sort(
(n,o)=>e(n)-e(o)||n-o)}function kp(t,e,n){let o=g.articles.map(()=>[0,0]);for(let[c,l]of g.statements.article.entries())
o[l][1]++,n[c]&&o[l][0]++;let s=c=>m("li",{},vp(c,c===e,o[c])),r=m("div",{class:"found"},Nt(t.map(s),gc)),i=c=>{let l=c.
toLocaleLowerCase().split(/\s+/).filter(Boolean),u=t.filter(f=>l.every(d=>Mp(f).includes(d)));q(r,u.length?Nt(u.map(s),gc):
m("p",{class:"quiet"},p("no_article_called",{text:c})))},a=m("input",{type:"search","aria-label":p("find_article"),placeholder:p(
"find_article"),oninput:({target:c})=>i(c.value)});return m("div",{},t.length>=Op&&a,r)}function Mp(t){let{title:e,author:n,
publisher:o,published:s,first:r}=g.articles[t],i=r===null?"":X(r);return[e,n,o,s,i].join(" ").toLocaleLowerCase()}function vp(t,e,[
n,o]){let s=g.articles[t],r=n<o?p("matching_of",{n,of:N(o,"statement")}):N(o,"statement");return T([m("span",{class:"tit\
le",dir:"auto",lang:s.language},s.title),m("span",{class:"quiet"},m("bdi",{},s.publisher),` \xB7 ${$e(s)} \xB7 ${r}`)],()=>bc(
t),{"aria-current":e?"true":null})}var Tp=500,Yt=null,Fs=null;async function xc(t){await j();let{articles:e}=g,n=Math.max(0,e.findIndex(({id:i})=>i===w.article));
if(!e.length){q(t,ve("article",m("p",{},p("no_articles"))));return}let o=[x,n,w.about,w.claimant,w.language];(!(Yt&&t.contains(
Yt.sheet)&&Yt.of.every((i,a)=>i===o[a]))||!Yt)&&(Yt={of:o,...Ep(n)},q(t,Yt.sheet),Fs=null);let r=Yt.reading.show(Ap());r&&
Fs!==w.open&&Lp(r,Yt.sheet)&&r.scrollIntoView({block:"center"}),Fs=w.open}function Ap(){let t=oe();return t?.kind==="sta\
tement"?t.names:t?.kind!=="list"?[]:Rn(t.names[0]).statements.map(e=>g.statements.key[e])}function Lp(t,e){let[n,o]=[t,e].
map(s=>s.getBoundingClientRect());return n.top<Math.max(o.top,0)||n.bottom>Math.min(o.bottom,innerHeight)}function Ep(t){
let e=g.articles[t],n=v().bodies[t],o=Lo(g,w),s=g.statements.article.flatMap((y,_)=>y===t&&o(_)?[_]:[]),r=hc(s),i=w.about===
null?void 0:bn(w.about),a=i!==void 0&&r.has(i)?i:null,c=mc(e,s,w.claimant),l=c.find(({isChosen:y})=>y)?.id??null,u=s.filter(
y=>(a===null||uo(y).has(a))&&(l===null||Ds(y)===l)),f=me(g,w),d=pc(u,c,f),h=uc({title:e.title,lang:e.language,text:n,claims:d,
claimants:c,say:p},{open:Np,choose:y=>$({claimant:y})},[m("p",{class:"source"},m("bdi",{},Tt(e)),qp(e)," ",qs(e)),n===null&&
m("p",{class:"quiet"},p("quotes_only")),m("p",{class:"quiet"},Cp(u,s.length,f))]),b=m("div",{class:"line choosers"},wc(t,
f),Ip(r,a));return{sheet:ve("article",b,h.element),reading:h}}var qp=({licence:t})=>t?` \xB7 ${t}`:"";function Np(t){let e=t.
map(n=>g.statements.key.indexOf(n));return e.length===1?Z(e[0]):D(e,p("quotes"))}function Cp(t,e,n){let o=t.filter(a=>!n[a]).
length,s=N(e,"statement"),r=t.length<e?p("shown_of",{n:t.length,of:s}):s,i=o?`, ${p("left_out_by_filters",{n:o})}`:"";return`${R(
Gn())}. ${R(r)}${i}.`}function Ip(t,e){let{entities:n}=v(),s=[...t].sort(([,i],[,a])=>a-i).slice(0,Tp).map(([i,a])=>[n[i].
id,`${F(n[i])} (${a})`]),r=e===null?"":n[e].id;return m("label",{},`${p("about")} `,H(p("about"),[["",p("about_all")],...s],
r,i=>$({about:i||null})))}var jp=["aim","audience","meant for"];async function $c(t){await j();let{bargains:e,others:n}=xn(),o=e.map(r=>yc(r,jo(g,
w,r))),s=e.some(r=>!jo(g,w,r));q(t,Rt(m("h2",{},p("tab_bargains")),m("p",{class:"quiet"},p("exchange_help")),s&&m("p",{class:"\
quiet"},p("outcome_elsewhere")),o.length?o:m("p",{},p("no_exchange")),n.length>0&&[m("h2",{},p("other_offers")),n.map(r=>yc(
r))]))}function yc(t,e){let n=v(),o=lt(x.chosen,t.flatMap(c=>c.statements)),s=t.map(c=>g.relations[c.relation]),{label:r}=s.
reduce((c,l)=>l.wider.length>c.wider.length?l:c),i=[...new Map(o.map(c=>[wt(n.statements[c].s),n.statements[c].s])).values()],
a=c=>n.roles.map((l,u)=>c.includes(l.function??"")&&Hs(l.label,Pp(u,o),t,c));return m("section",{class:"bargain"},m("h3",
{},i.map((c,l)=>[l?", ":"",ke(c)]),` ${r}`),e&&m("p",{class:"outcome"},m("strong",{},`${p("outcome")}: `),Rp(e)),m("dl",
{},Hs(p("offered_thing"),_c(t.map(c=>c.things))),Hs(p("offered_to"),_c(t.map(c=>c.targets))),a(fn),a(jp)),e?Wp(e):m("p",
{class:"quiet"},`${p("dates")}: ${Oc(t)}`),m("p",{class:"actions"},N(t.length,"act"),", ",A(N(o.length,"statement"),()=>D(
o,r))))}var Rp=({outcome:t,again:e})=>`${t||p("no_answer")}${e?`, ${p("offered_again")}`:""}`;function Wp({moves:t}){let e=t.
map(([n,o,s,r])=>m("li",{},m("span",{class:"when"},o||p("date_unknown"),Bp(s)&&` (${p("inferred")})`),m("span",{},m("str\
ong",{},n),": ",W(tt(s[0]),s,n),r&&` (${p("may_be",{doubt:r})})`)));return m("details",{class:"course",open:t.length<8},
m("summary",{},p("course")),m("ol",{},e))}var Bp=t=>t.some(e=>v().statements[e].inferred_when);function Oc(t){let e=lt(x.
chosen,t.map(n=>n.statements[0]));return[...new Set(e.map(n=>Un(v().statements[n])))].join(", ")}function Hs(t,e,n=[],o=[]){
let s=e.map(({shown:r,name:i,by:a})=>{let c=n.filter(f=>f.statements.some(d=>a.includes(d))),u=o===fn&&c.length<n.length&&
` ${p("in_some",{n:c.length,of:n.length})}: ${Oc(c)}`;return m("li",{},r," ",W(String(a.length),a,i),u&&m("span",{class:"\
quiet"},u))});return s.length>0&&m("div",{},m("dt",{},t),m("dd",{},m("ul",{},s)))}function _c(t){let e=new Map;for(let[o,
s]of t.flatMap(r=>[...r]))e.set(o,[...e.get(o)??[],...s]);let{labels:n}=g.offers;return[...e].map(([o,s])=>({shown:A(n[o],
()=>P(o)),name:n[o],by:s}))}function Pp(t,e){let n=new Map;for(let o of e)for(let[s,r]of v().statements[o].roles??[]){if(s!==
t)continue;let i=wt(r);n.set(i,{shown:ke(r),name:i,by:[...n.get(i)?.by??[],o]})}return[...n.values()]}function Sc(t,e){let n=t.sources.map(({id:a,label:c})=>({id:a,label:c}));n.sort((a,c)=>kc(a.label,c.label)||kc(a.id,c.id));
let s=[...t.signers.map(a=>`by:${a}`),...n.map(({id:a})=>`of:${a}`)].map((a,c)=>({name:a,isSigner:c<t.signers.length,claims:0,
disputed:0,shared:0})),r=new Map(n.map(({id:a},c)=>[a,t.signers.length+c])),i={holders:s,disputes:new Map};for(let a of Dp(
t,e,r).values())Fp(i,a);return i}function Dp(t,e,n){let{publisher:o,author:s}=t.statements,r=new Map;for(let i of an(t,e)){
let{claim:a,who:c,at:l}=i,u=r.get(a)??new Map;r.set(a,u);for(let f of new Set(c===null?[o[l],s[l]]:[n.get(c)??-1]))f>=0&&
u.set(f,[...u.get(f)??[],i])}return r}function Fp({holders:t,disputes:e},n){let o=[...n].sort(([i],[a])=>i-a),[s,r]=[new Set,
new Set];for(let[i,[a,c]]of o.entries()){c.some(({held:l})=>l)&&t[a].claims++;for(let[l,u]of o.slice(i+1)){let[[f]=[-1]]=Co(
c,u),d=a*t.length+l;Io(f)&&e.set(d,(e.get(d)??0)+1);for(let h of Io(f)?[s]:Mr(f)?[r]:[])t[l].isSigner&&h.add(a),t[a].isSigner&&
h.add(l)}}for(let i of s)t[i].disputed++;for(let i of r)t[i].shared++}function Hp({holders:t,disputes:e},n){let o=n===void 0?
-1:t.findIndex(({name:a})=>a===n),s=null;for(let[a,c]of e){let[l,u]=[Math.floor(a/t.length),a%t.length];if(o>=0&&l!==o&&
u!==o)continue;let f=!s||c>s.number,d=s&&c===s.number&&(l<s.one||l===s.one&&u<s.other);(f||d)&&(s={one:l,other:u,number:c})}
if(t.length<2)return null;let r=o>=0?o:s?.one??0,i=s?s.one+s.other-(o>=0?r:s.one):r?0:1;return[t[r].name,t[i].name]}function fo(t,e,n){
if(e.compared_with)return{state:e,standings:Sc(t,e)};let o=c=>String(e[c])===String(n[c])?null:e[c],s={...e,modes:o("mod\
es"),polarities:o("polarities")},r=Sc(t,s),i=String(e.according_to)!==String(n.according_to)&&e.according_to.length===1,
a=Hp(r,i?e.according_to[0]:void 0);return{state:a?{...s,according_to:[a[0]],compared_with:[a[1]]}:s,standings:r}}var kc=(t,e)=>t<
e?-1:t>e?1:0;var Mc=8,zp=50,mo="";function Ac(t,e,n,o){let s=t.filter(h=>!h.isSigner&&h.claims),r=t.filter(({isSigner:h})=>h),i=h=>[...h].
sort((b,y)=>y.claims-b.claims),c=[["sources_differ",s.filter(h=>h.disputed).sort((h,b)=>b.disputed-h.disputed),h=>p("sou\
rce_disputed",{n:h.disputed,of:h.claims})],["sources_shared",i(s.filter(h=>!h.disputed&&h.shared)),h=>p("source_shared",
{n:h.shared,of:h.claims})],["sources_reported",i(s.filter(h=>!h.disputed&&!h.shared)),()=>p("source_reported")],["source\
s_authors",i(r),()=>p("compare_own_claims")]],l=m("div",{}),u=(h,b,y)=>m("li",{},T([m("span",{dir:"auto"},R(Ht([h]))),y!==
null&&m("span",{class:"num"},E(y)),m("small",{},b)],()=>o(h),{"aria-current":e.some(_=>String(_)===h)?"true":null})),f=()=>{
let h=O=>Tc(Ht([O])).includes(Tc(mo)),b=c.map(([O,M,I])=>{let z=M.filter(({name:Q})=>h(Q)).map(Q=>u(Q.name,I(Q),Q.claims));
return z.length>0&&[m("h3",{},p(O)),vc(z)]}),_=["authors","everyone"].filter(O=>(O==="everyone"||r.length>1)&&h(O)).map(
O=>u(O,p(`source_${O}`),null)),S=!_.length&&!b.some(Boolean);q(l,b,_.length>0&&[m("h3",{},p("sources_together")),vc(_)],
S&&m("p",{class:"quiet"},p("sources_none",{words:mo})))};f();let d=m("input",{type:"search",value:mo,placeholder:p("sour\
ces_find"),"aria-label":p(n?"sources_find_second":"sources_find_first"),oninput:h=>{mo=h.target.value,f()}});return m("n\
av",{class:"sources","aria-label":p("sources_find")},d,l)}function vc(t){let e=m("ul",{},t.slice(0,Mc));return[e,De(t,Mc,
zp,n=>e.append(...n))]}var Tc=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLocaleLowerCase();var Lc=5,Up=40,zs=2,Ec=12,Gp={affirms:"\u2713",denies:"\u2715",doubts:"?",rejects:"\u2715"},ce=1;async function Us(t){await j();
let{state:e,standings:n}=fo(g,w,Y);if(!e.compared_with){q(t,Rt(m("h2",{},p("comparison")),m("p",{},p("compare_nobody"))));
return}let o=[e.according_to,e.compared_with],s=x.parts??cn(g,e,e.compared_with),r=([c,l])=>(ce=1,$({according_to:c,compared_with:l,
modes:e.modes,polarities:e.polarities})),i=c=>{let l=o[1-ce],u=String(l)===c?o[ce]:l;return r(ce?[u,[c]]:[[c],u])},a=c=>{
ce=c,Us(t).then(()=>t.querySelector("input")?.focus())};q(t,m("div",{class:"sheet compare"},Ac(n.holders,o,ce,i),m("sect\
ion",{class:"comparison"},m("h2",{},p("comparison")),m("p",{class:"quiet"},Kp(o)),m("p",{class:"line"},T(`\u21C4 ${p("co\
mpare_swap")}`,()=>r([o[1],o[0]])),w.compared_with&&T(p("compare_end"),Qp)),Vp(s,o,a))))}var Qp=()=>$({according_to:Y.according_to,
compared_with:null,modes:w.modes??Y.modes,polarities:w.polarities??Y.polarities});function Kp(t){let n=t.filter(s=>vn(s).
length).map(s=>p("compare_known_by",{name:Ht(s),by:ht(vn(s),3)})),o=Qt()&&`${R(Qn())}.`;return[!w.compared_with&&p("comp\
are_most"),...n,o].filter(Boolean).join(" ")}function Vp({claims:t},e,n){let o=e.map(Ht),s=e.map((r,i)=>{let a=t.flat().
filter(({positions:u})=>u[i].some(f=>f.held)),c=vn(r),l=c.length?p("quoted_by",{by:ht(c,2)}):p("compare_own_claims");return m(
"th",{scope:"col"},m("span",{dir:"auto"},R(o[i])),m("small",{},`${l} \xB7 ${N(a.length,"claim")}`),T(p("compare_change"),
()=>n(i),{"aria-pressed":String(ce===i),"aria-label":p("compare_change_side",{name:o[i]})}))});return m("table",{},m("th\
ead",{},m("tr",{},m("th",{scope:"col"},p("claim_column")),s)),je.map((r,i)=>Yp(r,Jp(t[i],e),e)))}function Jp(t,e){let{entities:n,
statements:o}=v(),s=new Set(e.flat().map(a=>a.replace(/^of:/,""))),r=a=>[o[a].s,o[a].o].some(c=>typeof c=="number"&&c>=0&&
s.has(n[c].id)),i=a=>(r(a.statements[0])?0:g.statements.key.length)+a.statements[0];return[...t].sort((a,c)=>i(a)-i(c))}
function Yp(t,e,n){let[o,s]=n.map(Ht),r=p(`compare_${t}`,{first:o,second:s}),i=e.flatMap(f=>f.statements),a=m("tr",{class:"\
part"},m("th",{colspan:3,scope:"rowgroup"},m("h3",{},R(r)," ",W(e.length,i,r))," ",m("small",{},e.length?p(`compare_${t}\
_meaning`,{first:o,second:s}):p(`compare_${t}_none`,{first:o,second:s})))),c=f=>f.map(d=>Zp(d,n)),l=m("tr",{class:"more"}),
u=De(e,Lc,Up,f=>l.before(...c(f)));return u&&l.append(m("td",{colspan:3},u)),m("tbody",{},a,c(e.slice(0,Lc)),u&&l)}function Zp(t,e){
let{statements:n,positions:o}=t,[s]=o.flat().map(({at:r,claim:i})=>g.statements.claim[r]===i?r:Xp(r,i));return m("tr",{},
m("th",{scope:"row"},td(s,n)),e.map((r,i)=>{let a=[...new Map(o[i].map(c=>[c.at,c])).values()];return m("td",{class:a.some(
({how:c})=>c==="doubts"||c==="rejects")?"doubting":null},m("strong",{class:"of",dir:"auto"},R(Ht(r))),a.slice(0,zs).map(
ed),a.length>zs&&A(p("more",{n:a.length-zs}),()=>D(t.sides[i],tt(s))),!a.length&&m("span",{class:"quiet"},nd(r,n)))}))}function Xp(t,e){
let{denials:n,claim:o}=g.statements,s=n.find(([r,i])=>r===t&&o[i]===e);return s?s[1]:t}function td(t,e){let[n,o,s]=ks(t),
{mode:r}=g.statements,i=[r[t]>0&&g.labels.modes[r[t]],v().statements[t].ended&&p("ended")],a=()=>e.length===1?Z(e[0]):D(
e,tt(t)),c=m("span",{class:`verb ${g.names.signs[ot(t).sign]}`},o);return[m("span",{dir:"auto"},A([n," ",c," ",s],a)),i.
map(l=>l&&[" ",m("span",{class:"mark"},l)])]}function ed({at:t,how:e,who:n,certainty:o}){let s=e==="doubts"||e==="reject\
s",r=n!==null&&v().statements[t].inferred?.includes("according_to"),i=s&&Ea(t,Ec)||oo(t,Ec),a=[o?g.labels.certainties[o]:
null,r&&p("source_inferred")];return m("div",{class:"stand"},m("span",{class:"disc","aria-hidden":"true"},Gp[e]),A(p(`co\
mpare_${e}`),()=>Z(t),{class:"link how"}),a.map(c=>c&&[" ",m("span",{class:"mark"},c)]),m("blockquote",{dir:"auto",lang:mt(
t).language},i))}var nd=(t,e)=>p(e.some(To(g,t))?"compare_no_position":"compare_no_claim");async function Nc(t){let[{lack:e,cards:n}]=await Promise.all([gn(),j()]);q(t,Rt(m("h2",{},p("findings_title")),m("p",{class:"\
quiet"},p("findings_help")),e&&m("p",{},e),m("div",{class:"findings"},n.map(od))))}function od({article:t,title:e,about:n,
findings:o,lack:s}){let r=["arguments","article"];return m("section",{class:"bargain"},m("h3",{},e),m("p",{class:"quiet"},
n),s&&m("p",{},s),o.map(sd),t!==null&&m("p",{class:"actions"},r.map(i=>A(p(`tab_${i}`),()=>$({tab:i,article:t})))))}var qc=t=>t.
map(e=>g.statements.key.indexOf(e)).filter(e=>e>=0);function sd({title:t,sentence:e,counts:n,remarks:o,quote:s}){let[r]=qc(
[s.statement]),i=e.map(([a,c,l])=>c==="entity"&&l?A(a,()=>P(l)):m("span",{},a));return m("div",{class:"finding"},m("p",{
class:"quiet"},m("strong",{},t),n.map(([a,c,l])=>[" \xB7 ",W(a,qc(l),t),` ${c}`])),m("p",{class:"sentence"},i),r!==null&&
m("blockquote",{},A(`\u201C${s.text}\u201D`,()=>Z(r))),o.length>0&&m("p",{class:"quiet"},o.join("; ")))}var Cc="found";function Ic(t){if(typeof Highlight<"u"&&CSS.highlights.delete(Cc),!w.find)return;let[e="",n=""]=w.find.map(
kt),o=rd(t),{plain:s,places:r}=ps(o.map(({data:l})=>l).join("")),i=Math.max(0,s.indexOf(n)),a=s.indexOf(e,i)>=0?[e]:e.split(
" "),c=(e?a:[n]).flatMap(l=>{let u=s.indexOf(l,i);return u<0?[]:id(o,r[u],r[u+l.length])});c.length&&(typeof Highlight<"\
u"&&CSS.highlights.set(Cc,new Highlight(...c)),c[0].startContainer.parentElement?.scrollIntoView({block:"center"}))}function rd(t){
let e=document.createTreeWalker(t,NodeFilter.SHOW_TEXT),n=[];for(;e.nextNode();){let o=e.currentNode;o.parentElement?.closest(
"select, .number-mark")||n.push(o)}return n}function id(t,e,n){let o=document.createRange(),s=0;for(let r of t){let i=s+
r.data.length;if(s<=e&&e<i&&o.setStart(r,e-s),s<n&&n<=i)return o.setEnd(r,n-s),[o];s=i}return[]}var ad=40,cd=100;function Rc(t,e){let{level:n}=t,o=$t(t),s=ld(t,o),r=s.filter(({nodes:d})=>d.length>1),i=s.reduce((d,{nodes:h})=>d+
h.length,0),a=new Set(e.unfolded??(i>ad?[]:r.map(({id:d})=>d))),c=cd*(1+Math.max(0,e.more)),l=Wc(s,c,"").flatMap(d=>ud(t,
d,a,c)),u=new Int32Array(n.nodes.length).fill(-1);for(let[d,{nodes:h}]of l.entries())for(let b of h)u[b]=d;let f=fd(t,o,
u,l.length);return{entries:l,folding:r.map(({id:d})=>d),unfolded:r.map(({id:d})=>d).filter(d=>a.has(d)),rows:jc(f.map(([
d])=>d)),columns:jc(f.map(([,d])=>d)),cells:f.map(([d,h,b])=>md(t,d,h,b))}}var jc=t=>[...new Set(t)].sort((e,n)=>e-n);function ld({
facts:t,level:e,nodes:n,chosen:o,state:s},r){let i=new Map,a=new Map,c=f=>e.nodes[f].country??e.nodes[f].actor;for(let f of r){
for(let d of[f.a,f.b]){let h=c(d);i.set(h,(i.get(h)??new Set).add(d))}for(let d of new Set([c(f.a),c(f.b)])){let h=a.get(
d)??[];a.set(d,h);for(let b of f.rows)h.push(b)}}let l=f=>n.get(f)?.weight??0;return[...i].map(([f,d])=>({id:f,nodes:[...d].
sort((h,b)=>l(b)-l(h)||h-b),weight:Pt(t,a.get(f)??[],o,s.count)})).sort((f,d)=>d.weight-f.weight||(f.id<d.id?-1:1))}function Wc(t,e,n){
if(t.length<=e+1)return t;let o=t.slice(e).flatMap(({nodes:s})=>s);return[...t.slice(0,e),{id:n,nodes:o,weight:0}]}function ud({
level:t},{id:e,nodes:n},o,s){if(e==="")return[{kind:"rest",id:e,group:null,nodes:n}];if(n.length===1)return[{kind:"actor",
id:t.nodes[n[0]].actor,group:null,nodes:n}];if(!o.has(e))return[{kind:"group",id:e,group:null,nodes:n}];let r=n.map(i=>({
id:t.nodes[i].actor,nodes:[i],weight:0}));return Wc(r,s,"").map(i=>({...i,kind:i.id?"actor":"rest",group:e}))}function fd({
facts:t},e,n,o){let s=new Map,r=(i,a)=>{let c=s.get(i)??new Set;s.set(i,c);for(let l of a)c.add(l)};for(let{a:i,b:a,rows:c}of e){
r(n[i]*o+n[a],c);let l=i===a?[]:qn(t,c);l.length&&r(n[a]*o+n[i],l)}return[...s].sort(([i],[a])=>i-a).map(([i,a])=>[Math.
floor(i/o),i%o,[...a]])}function md(t,e,n,o){let{facts:s,chosen:r,state:i}=t,[a,c,l]=oi(t,o);return{row:e,column:n,rows:o,
number:Pt(s,o,r,i.count),signs:[a,c,l],together:qn(s,o).length>0}}var Gs=t=>{let[e,n]=String(t.dataset.at).split(" ");return[Number(e),Number(n)]},Bc=t=>[...t.querySelectorAll("[data-at]")],
pd={ArrowRight:[1,1],ArrowLeft:[1,-1],ArrowDown:[0,1],ArrowUp:[0,-1]};function Pc(t,e){let n=t.target instanceof Element?
t.target.closest("[data-at]"):null,o=pd[t.key];if(!n||!o)return;t.preventDefault();let[s,r]=o,i=Gs(n),a=Bc(e).map(c=>({spot:c,
at:Gs(c)})).filter(({at:c})=>c[1-s]===i[1-s]&&(c[s]-i[s])*r>0).sort((c,l)=>(c.at[s]-l.at[s])*r);a.length&&Dc(e,a[0].spot)}
function Dc(t,e){zc(t,e),e.focus()}function Fc(t,e){let n=Bc(t).find(o=>o.dataset.group===e);n&&Dc(t,n)}function Hc({target:t,
type:e},n,o,{rows:s,columns:r,cells:i},a){let c=t instanceof Element?t.closest("td, th")?.querySelector("[data-at]"):null;
for(let h of n.querySelectorAll(".lit"))h.classList.remove("lit");if(o.hidden=!c,!c)return;let[l,u]=Gs(c);e==="focusin"&&
zc(n,c),c.closest("tr")?.classList.toggle("lit",l>=0);let f=n.querySelector(`[data-at="-1 ${u}"]`)?.closest("th");o.hidden=
u<0||!f,f&&u>=0&&(f.classList.add("lit"),[o.style.left,o.style.width]=[`${f.offsetLeft}px`,`${f.offsetWidth}px`]);let d=i.
find(h=>h.row===s[l]&&h.column===r[u]);d&&a(d)}function zc(t,e){for(let n of t.querySelectorAll("[data-at][tabindex='0']"))
n.setAttribute("tabindex","-1");e.setAttribute("tabindex","0")}var Qs={acts:"act",statements:"statement",articles:"article"},po=["cooperation","conflict","neither"],[Qc,dd,hd,gd]=[22,
4,18,8];function Kc(t,e,n,o){let{entries:s,rows:r,columns:i,cells:a}=e,c=Math.max(...a.map(B=>B.number)),l={shown:t,matrix:e,
names:n,fold:o,largest:c},u=e.unfolded.length>0,f=`${Qc+hd+gd*E(c).length}px`,d=new Map(i.map((B,ct)=>[B,ct])),h=new Map(
r.map(B=>[B,[]]));for(let B of a)h.get(B.row)?.push(B);let b=r.map((B,ct)=>m("tr",{},Uc(l,r,ct,"row"),wd(l,h.get(B)??[],
ct,d))),y=u?2:1,_=m("td",{class:"corner",colspan:y,rowspan:y},p("matrix_corner")),S=i.map((B,ct)=>Uc(l,i,ct,"col")),O=B=>s[i[B]].
group!==null,M=S.flatMap((B,ct)=>O(ct)?B.slice(0,-1):B),I=S.flatMap((B,ct)=>O(ct)?B.slice(-1):[]),z=i.map(()=>m("col",{class:"\
cells"})),Q=m("table",{class:`matrix${u?" grouped":""}`,role:"grid","aria-label":p("tab_matrix")},m("colgroup",{},u&&m("\
col",{class:"brackets"}),m("col",{class:"names"}),z),m("thead",{},m("tr",{},_,M),I.length>0&&m("tr",{},I)),m("tbody",{},
b));return Q.style.setProperty("--cell",f),Q.querySelector("td [data-at]")?.setAttribute("tabindex","0"),Q}function Uc({
shown:t,matrix:{entries:e,unfolded:n},names:o,fold:s},r,i,a){let{kind:c,id:l,group:u}=e[r[i]],f=a==="row",d=(z,Q)=>f?{rowspan:z,
colspan:Q}:{colspan:z,rowspan:Q},h=z=>f?`${i} ${z}`:`${z} ${i}`,b={actor:()=>P(l),group:()=>s(l),rest:()=>$({more:w.more+
1})}[c],y=o[r[i]],_=Gc(y,b,h(-1),c==="group"?{"aria-expanded":"false","data-group":l}:{}),S=m("th",{scope:a,class:`${c} ${a}`,
...d(1,n.length&&u===null?2:1)},_);if(u===null||i>0&&e[r[i-1]].group===u)return[S];let O=r.filter(z=>e[z].group===u).length,
M=Jc(t,u),I=Gc(O>1?M:"",()=>s(u),h(-2),{"aria-expanded":"true","aria-label":M,"data-group":u});return[m("th",{scope:`${a}\
group`,class:`bracket ${a}`,...d(O,1)},I),S]}function Gc(t,e,n,o){let s=o["aria-label"]??t;return A(m("bdi",{},t),e,{title:s,
"aria-label":s,tabindex:-1,"data-at":n,...o})}function wd(t,e,n,o){let s=[],r=0,i=a=>a>r&&s.push(m("td",{colspan:a-r}));
for(let a of e){let c=o.get(a.column)??0;i(c),s.push(m("td",{class:"cell"},bd(t,a,`${n} ${c}`))),r=c+1}return i(o.size),
s}function bd({shown:t,matrix:{entries:e},names:n,largest:o},s,r){let i=`${n[s.row]} \u2192 ${n[s.column]}`,a=m("span",{
class:`square${s.together?" together":""}`},po.map((l,u)=>s.signs[u]>0&&Ks(l,s.signs[u]))),c=Math.max(dd,Qc*Math.sqrt(s.
number/o));return[a.style.width,a.style.height]=[`${c}px`,`${c}px`],A([m("span",{class:"room"},a),E(s.number)],()=>xd(t,
e,s,i),{"aria-label":`${i}: ${Js(s)}`,"aria-describedby":"matrix-says",tabindex:-1,"data-at":r})}function Ks(t,e=1){let n=m(
"span",{class:t});return n.style.flexGrow=String(e),n}var Vs=t=>g.labels.signs[g.names.signs.indexOf(t)];function Js({number:t,
signs:e,together:n}){let o=po.flatMap((s,r)=>e[r]>0?[`${E(e[r])} ${Vs(s)}`]:[]);return`${N(t,Qs[w.count])} (${ht(o)}${n?
`; ${p("matrix_together")}`:""})`}function xd(t,e,{row:n,column:o,rows:s},r){let[i,a]=[e[n],e[o]];if(i.kind!=="actor"||a.
kind!=="actor")return D(zt(t,s),r);let[c,l]=[i.nodes[0],a.nodes[0]];return t.pairs.has(c*t.level.nodes.length+l)?ut(c,l):
ut(l,c)}var Vc=({level:t},e)=>t.numbers.has(e)||e in t.countries||Lt(e)!==null;function Jc({level:t},e){let n=t.numbers.
get(e);if(n!==void 0)return C(t,n);let o=Lt(e);return o?F(o):t.countries[e]??e}function Yc(t,{kind:e,id:n,nodes:o}){return e===
"actor"?C(t.level,o[0]):e==="rest"?p("matrix_rest",{n:E(o.length)}):p("matrix_group",{name:Jc(t,n),n:E(o.length)})}var yd=5,Zc=[];async function Xc(t){let e=[x,w.unfolded,w.more,w.language];if(t.querySelector(".matrix")&&e.every((u,f)=>u===
Zc[f]))return;let n=pn(x),o=Rc(n,w);if(o.folding.every(u=>Vc(n,u))||await j(),Zc=e,!o.cells.length){q(t,m("div",{class:"\
sheet"},m("p",{},Kt())));return}let s=o.entries.map(u=>Yc(n,u)),i=Kc(n,o,s,u=>$d(t,o,u)),a=m("div",{class:"band",hidden:!0}),
c=m("p",{class:"matrix-sentence"},m("span",{class:"quiet"},p("matrix_keys"))),l=u=>Sd(c,s,u);for(let u of["mouseover","f\
ocusin"])i.addEventListener(u,f=>Hc(f,i,a,o,l));i.addEventListener("keydown",u=>Pc(u,i)),q(t,m("div",{class:"sheet matri\
x-sheet"},m("p",{class:"quiet"},ft(n)," ",W(p("show_quotes"),It(n).statements,p("based_on_drawn"))),m("div",{class:"matr\
ix-tools"},_d(o),Od(o)),c,m("div",{class:"matrix-scroll"},m("div",{},i,a))))}function _d({folding:t,unfolded:e}){return[
e.length<t.length&&T(p("unfold_all"),()=>$({unfolded:t})),e.length>0&&T(p("fold_all"),()=>$({unfolded:[]}))]}async function $d(t,{
unfolded:e},n){let o=e.includes(n);await $({unfolded:o?e.filter(s=>s!==n):[...e,n]}),Fc(t,n)}function Od({cells:t}){let e=po.
flatMap((o,s)=>t.some(({signs:r})=>r[s])?[o]:[]),n=(o,s)=>m("span",{class:`square ${s}`},Ks(o));return m("p",{class:"mat\
rix-legend"},e.map(o=>m("span",{},n(o,""),o==="neither"?p("matrix_neither"):Vs(o))),t.some(({together:o})=>o)&&m("span",
{},n("","together"),p("matrix_together")),m("span",{class:"quiet"},p("matrix_help",{what:Pe(2,Qs[w.count])})))}function Sd(t,e,n){
let o=Mt(g,n.rows),s=o.slice(0,yd).map(se),r=o.length>s.length?[p("and_more",{n:o.length-s.length})]:[];q(t,m("strong",{},
`${e[n.row]} \u2192 ${e[n.column]}`),` ${Js(n)}: `,m("span",{id:"matrix-says"},[...s,...r].join("; ")))}var Zt=["actor","target","relation","type","source","mode","certainty","article"],Ys="none";function tl(t,e){let{facts:n,
level:o,chosen:s}=t;return e==="statements"?et(s.inside).map(r=>({a:o.subject[r],b:o.object[r],at:r,row:-1})):$t(t).flatMap(
r=>r.rows.map(i=>({a:r.a,b:r.b,at:n.ties.statement[i],row:i})))}function kd({facts:t,level:e,chosen:n},o,{a:s,b:r,at:i}){
let{statements:a,names:c}=t;switch(o){case"actor":return e.nodes[s]?.actor??"";case"target":return e.nodes[r]?.actor??"";case"\
relation":return t.relations[a.relation[i]].id;case"type":return c.quad_classes[a.quad_class[n.main[i]]]??Ys;case"source":
return Md(t,i);case"mode":return c.modes[a.mode[i]];case"certainty":return c.certainties[a.certainty[i]]??"";case"articl\
e":return t.articles[a.article[i]].id}}function Md({statements:t,sources:e,signers:n},o){return t.source[o]>=0?`of:${e[t.
source[o]].id}`:`by:${n[t.author[o]>=0?t.author[o]:t.publisher[o]]}`}function ho(t){let e=new Map;for(let n of t??[]){let o=n.
indexOf(":"),s=n.slice(0,o);Zt.includes(s)&&e.set(s,(e.get(s)??new Set).add(n.slice(o+1)))}return e}function el(t,e,n){let o=ho(
n),s=Zt.map(()=>new Map),r=e.filter(a=>{let c=Zt.map(u=>kd(t,u,a)),l=Zt.filter((u,f)=>o.has(u)&&!o.get(u)?.has(c[f]));for(let[
u,f]of Zt.entries()){if(!c[u]||l.some(h=>h!==f))continue;let d=s[u].get(c[u]);d?d.add(a.at):s[u].set(c[u],new Set([a.at]))}
return!l.length}),i=s.map(a=>new Map([...a].map(([c,l])=>[c,l.size])));return{units:r,counts:new Map(Zt.map((a,c)=>[a,i[c]]))}}
function Zs({names:t,relations:e},n){let o=ho(n),s=(a,c)=>{let l=o.get(a);return l&&[...l].map(u=>c.indexOf(u)).sort((u,f)=>u-
f)},r=a=>o.get(a)&&[...o.get(a)??[]],i={relations:s("relation",e.map(({id:a})=>a)),quad_classes:s("type",t.quad_classes),
modes:s("mode",t.modes),certainties:s("certainty",t.certainties),articles:r("article"),according_to:r("source")};return Object.
fromEntries(Object.entries(i).filter(([,a])=>a!==void 0))}var[vd,Td,Ad]=[8,30,12],Ld=5;function nl(t,e){let n=matchMedia("(min-width: 901px)").matches;return Zt.map(o=>{let s=t.get(
o)??new Map,r=e.get(o)??new Set;return s.size<2&&!r.size?null:Ed(o,s,r,r.size>0||n&&s.size<=Ld)})}function Ed(t,e,n,o){let s=[
...new Set([...n,...e.keys()])].map(b=>({value:b,label:Nd(t,b),number:e.get(b)??0})).sort((b,y)=>Number(n.has(y.value))-
Number(n.has(b.value))||y.number-b.number||b.label.localeCompare(y.label)),r=m("div",{class:"facet-values"}),i=p(`facet_${t}`),
[a,c]=[vd,""],l=()=>{let b=s.filter(({label:y})=>y.toLocaleLowerCase().includes(c));q(r,b.slice(0,a).map(({value:y,label:_,
number:S})=>K([m("bdi",{},_),m("span",{class:"quiet"},` ${E(S)}`)],n.has(y),O=>qd(t,y,O))),b.length>a&&T(p("more",{n:E(b.
length-a)}),u))},u=()=>{a+=Td,l()},f=b=>{c=b.trim().toLocaleLowerCase(),l()};l();let d=s.length>Ad&&m("input",{type:"sea\
rch",placeholder:p("facet_search"),"aria-label":`${p("facet_search")}: ${i}`,oninput:b=>f(b.target.value)}),h=n.size||s.
length;return m("details",{class:"facet",open:o},m("summary",{},i,m("span",{class:"quiet"},` ${E(h)}${n.size?" \u2022":""}`)),
d,r)}function qd(t,e,n){let o=`${t}:${e}`,s=(w.facets??[]).filter(i=>i!==o),r=n?[...s,o]:s;return $({facets:r.length?r:null,
more:0})}function Nd(t,e){let{names:n,labels:o}=g;switch(t){case"actor":case"target":return Pn(e);case"relation":return g.
relations.find(({id:s})=>s===e)?.label??e;case"type":return e===Ys?p("no_quad_class"):o.quad_classes[n.quad_classes.indexOf(
e)]??e;case"source":return Ot([e]);case"mode":return o.modes[n.modes.indexOf(e)]??e;case"certainty":return o.certainties[n.
certainties.indexOf(e)]??e;case"article":return g.articles.find(({id:s})=>s===e)?.title??e}}var Xs=4,tr=t=>(w.columns??[]).find(e=>e.startsWith(`${t}:`))?.slice(t.length+1)??"",er=(t,e)=>t.toLocaleLowerCase().includes(
e.toLocaleLowerCase());function ol(t){let{level:e}=t,n=new Map,o=u=>{let f=n.get(u)??Ct(t,u);return n.set(u,f),f},s=({a:u,
b:f})=>`${C(e,u)} \u2192 ${C(e,f)}`,r=u=>{let f=zt(t,u.rows);return rl(f.find(d=>er(vt(d),tr("quote")))??f[0])},i=(u,f,d)=>({
name:u,isText:!0,value:f,cell:d}),a=(u,f)=>({name:u,isText:!1,value:f,cell:d=>W(f(d),o(d).statements,s(d))}),c=u=>f=>C(e,
f[u]),l=u=>f=>A(m("bdi",{},u(f)),()=>ut(f.a,f.b));return[i("actor",c("a"),l(c("a"))),i("label",u=>jt(g,u.rows),u=>Cd(Mt(
g,u.rows).map(se))),i("target",c("b"),l(c("b"))),i("quote",u=>zt(t,u.rows).map(vt).join(`
`),r),{name:"weight",isText:!1,value:u=>u.weight,cell:u=>E(u.weight)},{...a("acts",u=>o(u).acts),cell:u=>W(o(u).acts,He(
o(u)),s(u))},{name:"quad_classes",isText:!1,value:u=>Id(o(u)),cell:u=>jd(o(u),s(u))},a("statements",u=>o(u).statements.length),
a("articles",u=>o(u).articles.size),a("sources",u=>o(u).sources.size)]}function sl(t){let{level:e,chosen:n}=t,o=new Map(
lt(n,n.inside.keys()).map((l,u)=>[l,u])),s=v().statements,r=l=>u=>u[l]>=0?C(e,u[l]):wt(s[u.at][l==="a"?"s":"o"]),i=l=>u=>{
let f=m("bdi",{},r(l)(u));return u[l]>=0?A(f,()=>P(e.nodes[u[l]].actor)):f},a=({at:l})=>mt(l).title;return[{name:"when",
isText:!0,value:({at:l})=>Un(s[l]),order:({at:l})=>o.get(l)??0},{name:"actor",isText:!0,value:r("a"),cell:i("a")},{name:"\
relation",isText:!0,value:({at:l})=>ot(l).label},{name:"target",isText:!0,value:r("b"),cell:i("b")},{name:"quote",isText:!0,
value:({at:l})=>vt(l),cell:({at:l})=>rl(l)},{name:"held",isText:!0,value:({at:l})=>Je(l).join("; ")},{name:"article",isText:!0,
value:a,cell:l=>A(m("bdi",{},a(l)),()=>Wn(g.statements.article[l.at],l.at))}]}function Cd(t){let e=m("bdi",{},t.slice(0,
Xs).join("; "));if(t.length<=Xs)return e;let n=()=>{e.textContent=t.join("; "),o.remove()},o=A(` ${p("and_more",{n:t.length-
Xs})}`,n);return[e,o]}var rl=t=>[m("q",{dir:"auto",lang:mt(t).language},A(vt(t),()=>Z(t))),m("span",{class:"quiet"},` ${Tt(
mt(t))}`)],Id=({byQuadClass:t})=>t.reduce((e,n,o)=>e+(St(g,o)==="cooperation"?n:-n),0);function jd({byQuadClass:t,quadClasses:e},n){
let o=g.labels.quad_classes.map((s,r)=>t[r]>0&&m("span",{class:`quad-class ${St(g,r)}`},W(t[r],e[r],`${n}, ${s}`),` ${s}`));
return o.some(Boolean)?o:"\u2013"}var il=100,Rd={ties:"-weight",statements:"when"},al=[];async function cl(t){let{rows:e,facets:n,columns:o,sort:s,more:r,
language:i}=w,a=[x,e,n,o,s,r,i];if(t.querySelector(".table-view")&&a.every((y,_)=>y===al[_]))return;await j(),al=a;let c=pn(
x),l=tl(c,e),{units:u,counts:f}=el(c,l,n),d=m("div",{class:"facets","aria-label":p("facets"),role:"group"}),h=t.querySelector(
".facets");q(d,nl(f,ho(n))),h&&Sn(d,On(h));let b=e==="ties"?Pd(c,l,u):Dd(c,l,u);q(t,m("div",{class:"sheet table-view"},d,
m("div",{class:"table-main"},Wd(c),b))),d.scrollTop=h?.scrollTop??0}function Wd(t){let{facets:e,columns:n,rows:o}=w,s=e?
Zs(g,e):{},r=Do.map(a=>T(p(`rows_${a}`),()=>$({rows:a,sort:null,columns:null,more:0}),{"aria-pressed":String(a===o)})),i=o===
"ties"?[ft(t)," ",W(p("show_quotes"),It(t).statements,p("based_on_drawn"))]:Qe();return[m("p",{class:"quiet"},i),m("div",
{class:"table-tools"},m("div",{class:"choices",role:"group","aria-label":p("rows")},r),(e||n)&&T(p("remove_facets"),()=>$(
{facets:null,columns:null,more:0})),Object.keys(s).length>0&&T(p("apply_facets"),()=>$({...s,facets:Bd(e??[]),more:0}),{
title:p("apply_facets_help")}))]}function Bd(t){let e=t.filter(n=>!Object.keys(Zs(g,[n])).length);return e.length?e:null}
function Pd(t,e,n){let{level:o,chosen:s}=t,r=n.map(({row:c})=>c),i=[...mn(g,o,r,s,t.state.count).values()],a=new Set(e.map(
({a:c,b:l})=>c*o.nodes.length+l)).size;return ll(ol(t),i,a,"tie",c=>c.key)}var Dd=(t,e,n)=>ll(sl(t),n,e.length,"statemen\
t",({at:o})=>o);function ll(t,e,n,o,s){let r=new Map(t.map(({name:_})=>[_,tr(_)])),i=e.filter(_=>t.every(S=>Hd(S,_,r.get(
S.name)??""))),a=t.some(({name:_})=>_===w.sort?.replace(/^-/,""))?w.sort:Rd[w.rows],c=!!a?.startsWith("-"),l=t.find(({name:_})=>_===
a?.replace(/^-/,"")),u=l?.order??l?.value??s,f=i.map(_=>({row:_,value:u(_)})).sort((_,S)=>(c?-1:1)*Fd(_.value,S.value)||
s(_.row)-s(S.row)),d=il*(1+Math.max(0,w.more)),h=t.map(_=>zd(_,l===_&&(c?"descending":"ascending"))),b=t.map(_=>m("td",{},
Ud(_,r.get(_.name)??""))),y=p("table_shown",{n:E(Math.min(d,f.length)),of:E(f.length),total:N(n,o)});return[m("p",{class:"\
quiet",role:"status"},y),m("div",{class:"table-scroll",tabindex:0,role:"region","aria-label":p("tab_table")},m("table",{
class:"listed"},m("thead",{},m("tr",{},h),m("tr",{class:"filters"},b)),m("tbody",{},f.slice(0,d).map(({row:_})=>Gd(t,_)))),
!f.length&&m("p",{},n?p("nothing_fits"):Kt()),f.length>d&&T(p("more",{n:E(Math.min(il,f.length-d))}),()=>$({more:w.more+
1})))]}var Fd=(t,e)=>typeof t=="number"?t-Number(e):t.localeCompare(String(e));function Hd({isText:t,value:e},n,o){return o?
t?er(String(e(n)),o):Number(e(n))>=Number(o):!0}function zd({name:t,isText:e},n){let o=n?n==="ascending":!e;return m("th",
{scope:"col","aria-sort":n||"none",class:e?"":"num"},A(p(`column_${t}`),()=>$({sort:`${o?"-":""}${t}`})),n&&(n==="descen\
ding"?" \u2193":" \u2191"))}function Ud({name:t,isText:e},n){let o=r=>{let i=(w.columns??[]).filter(c=>!c.startsWith(`${t}\
:`)),a=r.trim()?[...i,`${t}:${r.trim()}`]:i;return $({columns:a.length?a:null,more:0})},s=p(e?"column_contains":"column_\
at_least");return m("input",{type:e?"search":"number",value:n,placeholder:e?"\u2026":"\u2265","aria-label":`${p(`column_${t}`)}\
: ${s}`,onchange:r=>o(r.target.value)})}var Gd=(t,e)=>m("tr",{},t.map(({name:n,isText:o,value:s,cell:r},i)=>m(i?"td":"th",
{scope:i?null:"row",class:o?n:"num"},r?r(e):m("bdi",{},s(e)))));function ul(t){let{facts:e,chosen:n}=t,o=Jd(t);return Ln(t,lt(n,et(n.inside))).map(s=>{let r=En(t,s),i=s.find(c=>J(e,c))??
r,a=Yd(s,o);return{main:r,statements:s,first:n.first[i],last:n.last[i],isReal:s.some(c=>J(e,c)),sign:Zd(t,r,a),ties:a}})}
var Wt=({first:t,last:e})=>t!==null||e!==null,fl=(t,[e,n])=>t.filter(({ties:o})=>o.some(({pair:s})=>s.a===e&&s.b===n||s.
a===n&&s.b===e));function go({level:t,state:e}){let[n,o,...s]=(e.pair??[]).map(r=>t.numbers.get(r));return n!==void 0&&o!==
void 0&&!s.length?[n,o]:null}function ml(t,e,n,o=null){let s=new Map,r=n==="pair"||o?Qd:a=>Kd(t,a);for(let a of e)for(let c of r(
a)){if(o&&!(o.includes(c[0])&&o.includes(c[1])))continue;let l=s.get(c.join(" "))??{ends:c,units:[]};s.set(c.join(" "),l),
l.units.push(a)}let i=[...s.values()].sort((a,c)=>c.units.length-a.units.length);return n==="pair"||o?Vd(i,s):i}var Qd=({
ties:t})=>t.map(({pair:e})=>[e.a,e.b]);function Kd({facts:t,level:e},{main:n,ties:o}){let s=o.flatMap(({pair:i,rows:a})=>a.
some(c=>t.ties.together[c])?[i.a,i.b]:[i.a]);return(s.length?[...new Set(s)]:[e.subject[n]]).filter(i=>i>=0).map(i=>[i])}
function Vd(t,e){let n=new Set;for(let o of t){n.add(o);let s=e.get([...o.ends].reverse().join(" "));s&&n.add(s)}return[
...n]}function Jd({facts:t,pairs:e}){let n=new Map;for(let o of e.values())for(let s of o.rows){let r=t.ties.statement[s],
i=n.get(r)??new Map;n.set(r,i),i.set(o,[...i.get(o)??[],s])}return n}function Yd(t,e){let n=new Map;for(let o of t)for(let[
s,r]of e.get(o)??[])n.set(s,[...n.get(s)??[],...r]);return[...n].sort(([o],[s])=>Re(o,s)).map(([o,s])=>({pair:o,rows:s}))}
function Zd({facts:t},e,n){let{relation:o,quad_class:s}=t.statements;return n.some(({rows:i})=>i.some(a=>t.ties.together[a]))?
t.names.signs.indexOf(St(t,s[e])):t.relations[o[e]].sign}function pl(t){let e=new Map;for(let{first:n,last:o}of t){let[s,
r]=[n??o,o??n];s!==null&&r!==null&&e.set(`${s} ${r}`,[s,r])}return[...e.values()].sort(([n,o],[s,r])=>n-s||o-r)}var Xd=1600,st=null,Xe=null;function xt(){if(!st)return null;let[t,e]=st.stops[st.at];return w.since===t&&w.until===e?st:
null}var dl=()=>Xe!==null&&xt()!==null;function hl(){let t=xt();return t?pe(g,x.level,{...w,since:t.since,until:t.until}):
x}function Te(t){let e=go(t),n=ul(t);return e?fl(n,e):n}async function gl(){Ae();let t=xt();Xe=setInterval(th,Xd),await or(
t&&t.at+1<t.stops.length?t.at+1:0)}function wl(){return Ae(),$({})}function nr(t){Ae();let e=xt();return or(e?e.at+t:0)}
function bl(){Ae();let t=xt();return st=null,t?$({since:t.since,until:t.until}):$({})}function Ae(){Xe!==null&&clearInterval(
Xe),Xe=null}async function th(){let t=xt();if(t&&t.at+1<t.stops.length){await or(t.at+1);return}Ae(),t&&await $({})}async function or(t){
if(st=xt()??{stops:pl(Te(x)),at:0,since:w.since,until:w.until},!st.stops.length){st=null,Ae();return}st={...st,at:Math.min(
Math.max(t,0),st.stops.length-1)};let[e,n]=st.stops[st.at];await $({since:e,until:n})}function xl(){let t=xt(),e=dl(),n=t&&p("play_at",{n:E(t.at+1),of:E(t.stops.length),when:ye(...t.stops[t.at])});return m(
"div",{class:"play",role:"group","aria-label":p("play_acts")},T(`\u25C0 ${p("act_before")}`,()=>nr(-1),{disabled:!t||t.at===
0}),T(p(e?"pause":"play"),e?wl:gl,{"aria-pressed":String(e)}),T(`${p("act_next")} \u25B6`,()=>nr(1),{disabled:t!==null&&
t.at+1===t.stops.length}),t&&T(p("whole_period"),bl),m("span",{class:"quiet","aria-live":"polite"},n))}function yl(t,e){let{act:n}=t.facts.statements,o=new Map(e.map(u=>[n[u.main],u])),s=sr(t).map(u=>u.map(f=>o.get(f))),r=new Set(
s.flat().filter(u=>u!==void 0&&!Wt(u))),i=s.filter(u=>u.every(f=>f&&r.has(f))),a=new Map;for(let[u,f]of i)a.set(u,a.get(
u)??[]),a.set(f,[...a.get(f)??[],u]);let c=new Map,l=u=>{let f=c.get(u);if(f!==void 0)return f;let d=1+Math.max(0,...(a.
get(u)??[]).map(l));return c.set(u,d),d};for(let u of e)a.has(u)&&l(u);return c}function sr({facts:t,state:e}){if(!t.orders.
length)return[];let{inside:n,main:o}=_t(t,un(e),yt(e)),{act:s,relation:r}=t.statements,i=l=>n[l]===1&&s[l]>=0&&J(t,l)&&t.
relations[r[o[l]]].deed,a=new Map;for(let[l,u,f]of t.orders)!n[l]||!J(t,l)||!i(u)||!i(f)||s[u]===s[f]||a.set(s[u],(a.get(
s[u])??new Set).add(s[f]));let c=new Map([...a.keys()].map(l=>[l,eh(a,l)]));return[...c].flatMap(([l,u])=>[...u].filter(
f=>!c.get(f)?.has(l)).map(f=>[l,f]))}function eh(t,e){let n=new Set(t.get(e));for(let o of n)for(let s of t.get(o)??[])n.
add(s);return n}function $l(t,e,n,o){return wo(t,e,n,o,!0)??nh(t,wo(t,e,n,o,!1),e,n)}var Le=({left:t})=>t+7+4,tn=({left:t,width:e})=>t-7-
4-e;function wo(t,e,n,o,s){let r=[],i=[];for(let a of t){let c=Le(a)+a.width<=n,l=s&&!c?Math.max(tn(a),e):a.left-7;if(s&&
!c&&tn(a)<e)return null;let u=Math.max(a.right,a.left)+7,f=r.findIndex(d=>d+8/2<=l);if(f<0&&(f=r.length),f>=o)return null;
r[f]=s&&c?Math.max(u,Le(a)+a.width+8/2):u,i.push({row:f,words:s?c?Le(a):tn(a):null})}return i}function nh(t,e,n,o){if(!e)
return null;let s=[];return e.map(({row:r},i)=>{let a=t[i],c=e.findIndex((d,h)=>h>i&&d.row===r),l=c<0?o:t[c].left-7-8,u=Le(
a)+a.width<=l,f=!u&&tn(a)>=Math.max(s[r]??n,n);return s[r]=Math.max(a.right,a.left,u?Le(a)+a.width:0)+7+8,{row:r,words:u?
Le(a):f?tn(a):null}})}function Ol(t,e){let n=new Map,o=[];for(let s of t){let r=s.first===null||s.last===null?-1:_l(e,s.
first);r<0||r!==_l(e,s.last)?o.push(s):n.set(r,[...n.get(r)??[],s])}return{bins:n,wide:o}}function _l(t,e){let[n,o]=[0,t.
length];for(;n<o;){let s=n+o>>1;t[s]<=e?n=s+1:o=s}return n-1}var oh={denied:null,"not actual":"3.5 2.5",hedged:"0.1 3",doubted:"0.1 3",plain:null},kl=[`M${6} 0 A${6} ${6} 0 1 1 ${-6}\
 0 A${6} ${6} 0 1 1 ${6} 0 Z`,"M-5.5 -5.5 H5.5 V5.5 H-5.5 Z","M-7 0 L0 -7 L7 0 L0 7 Z"];var bo=t=>Math.min(t,kl.length-1);function rr({main:t}){let{hold:e,mark:n}=g.statements;return g.names.marks[n[t]]==="do\
ubted"?"doubted":g.names.holds[e[t]]}function le(t,e,n,o){let s=g.names.signs[bo(t)];return k("g",{class:`form ${s} ${e===
"plain"?"filled":"hollow"}`,transform:`translate(${n} ${o})`},k("path",{d:kl[bo(t)],"stroke-dasharray":oh[e]}),e==="deni\
ed"&&k("path",{class:"slash",d:"M-6 6 L6 -6"}),e==="doubted"&&k("text",{class:"doubt",y:4.5},"?"))}var Sl=(t,e)=>k("svg",
{class:"sample",width:18,height:16,viewBox:"-9 -8 18 16","aria-hidden":"true"},le(t,e,0,0)),sh=()=>k("svg",{class:"sampl\
e",width:32,height:16,viewBox:"-9 -8 32 16","aria-hidden":"true"},xo(2,-7,21,0),le(2,"plain",0,0)),xo=(t,e,n,o)=>k("rect",
{class:`days ${g.names.signs[bo(t)]}`,x:e,y:o-7,width:Math.max(n-e,0),height:14,rx:4}),ue=(t,e,...n)=>k("g",{class:"mark",
tabindex:0,role:"button","aria-label":t,onclick:e,onkeydown:Zo(e)},k("title",{},t),n);function Ml(t){let e=[...new Set(t.
map(({sign:r})=>bo(r)))].sort(),n=new Set(t.map(rr)),o=["not actual","denied","hedged","doubted"],s=e.map(r=>[Sl(r,"plai\
n"),g.labels.signs[r]]);for(let r of o)n.has(r)&&s.push([Sl(2,r),p(`held_${r.replace(" ","_")}`)]);return t.some(({first:r,
last:i})=>r!==i)&&s.push([sh(),p("days_possible")]),s}var yo=null,vl=new Map;function rt(t,e=12,n=400){let o=`${e} ${n} ${t}`,s=vl.get(o)??rh(t,e,n);return vl.set(o,s),s}function rh(t,e,n){
return yo??=document.createElement("canvas").getContext("2d"),yo?(yo.font=`${n} ${e}px ${getComputedStyle(document.body).
fontFamily}`,Math.ceil(yo.measureText(t).width)+1):t.length*e*.6}function en(t,e,n=12,o=400){if(rt(t,n,o)<=e)return t;let[
s,r]=[0,t.length];for(;s<r;){let i=s+r+1>>1;rt(`${t.slice(0,i).trimEnd()}\u2026`,n,o)<=e?s=i:r=i-1}return`${t.slice(0,s).
trimEnd()}\u2026`}var ir=40,Tl=14,ih=45,ah=.2,Al=90,ch=400,_o=class{constructor(e,n,o){let s=e.flatMap(({first:i,last:a})=>[i,a]).filter(i=>i!==
null),r=[...new Set(s)].sort((i,a)=>i-a);this.left=n,this.right=o,this.stretches=fh(lh(r,e,Math.floor((o-n)/Al/2)),n,o)}x(e){
let[n]=this.stretches,o=this.stretches[this.stretches.length-1];if(e<n.from)return this.left;if(e>o.to)return this.right;
let{from:s,to:r,left:i,right:a,isFolded:c}=this.stretches.find(u=>e<=u.to&&!u.isFolded&&e>=u.from)??this.stretches.find(
u=>e<=u.to)??o,l=c?0:Tl;return s===r?i+l:i+l+(e-s)/(r-s)*(a-i-2*l)}get folds(){return this.stretches.filter(({isFolded:e})=>e)}get daysAPixel(){
return Math.max(...this.stretches.map(e=>e.isFolded?0:(e.to-e.from)/Ll(e)))}ticks(e,n){return this.stretches.filter(({isFolded:o})=>!o).
flatMap(o=>mh(o,this,e,n))}},Ll=({left:t,right:e})=>Math.max(e-t-2*Tl,1);function lh(t,e,n){let o=t[t.length-1]-t[0],s=uh(
t,e),r=t.slice(1).flatMap((c,l)=>s.has(l)?[]:[{k:l,days:c-t[l]}]),i=new Set;for(let{k:c,days:l}of r.sort((u,f)=>f.days-u.
days)){if(i.size>=n||l<ih||l<ah*o)break;i.add(c),o-=l}let a=[[t[0],t[0]]];for(let[c,l]of t.entries())i.has(c-1)?a.push([
l,l]):a[a.length-1][1]=l;return a}function uh(t,e){let n=new Map(t.map((s,r)=>[s,r])),o=new Set;for(let{first:s,last:r}of e)
if(!(s===null||r===null||r-s>ch))for(let i=n.get(s);t[i]<r;i++)o.add(i);return o}function fh(t,e,n){let o=n-e-ir*(t.length-
1),s=t.reduce((l,[u,f])=>l+f-u,0),r=Math.min(Al,o/t.length),i=o-r*t.length,a=[],c=e;for(let[l,[u,f]]of t.entries()){l&&(a.
push({from:t[l-1][1],to:u,left:c,right:c+ir,isFolded:!0}),c+=ir);let d=r+i*(s?(f-u)/s:1/t.length);a.push({from:u,to:f,left:c,
right:c+d,isFolded:!1}),c+=d}return a}function mh(t,e,n,o){let{from:s,to:r,left:i,right:a}=t,c=r-s,l=n(s,c<2*Ut?1:c<2*Gt?
Ut:Gt),u=[{x:e.x(s),text:l,isLine:!1,days:null}],f=e.x(s)+o(l)+10,d=Hn(s,r,(c||1)/Ll(t)*84);for(let[y,{day:_,step:S}]of d.
entries()){let O=[_,(d[y+1]?.day??r+1)-1],[M,I]=[e.x(_),n(_,S)];if(M<f||M+o(I)>a){u.push({x:M,text:"",isLine:!0,days:O});
continue}u.push({x:M,text:I,isLine:!0,days:O}),f=M+o(I)+10}let h=n(r,1),b=e.x(r)-o(h);return u.length===1&&c&&b>f&&b>i&&
u.push({x:b,text:h,isLine:!1,days:null}),u}var Ee=22,ar=8,ph=20,dh=16,El=[420,280,200,130],hh=6;function ql(t,e,n){let o=n+ar+(e.named?0:ph),{shapes:s,rows:r}=bh(t,
e,o)??xh(t,e,o),i=o-n+Math.max(r,1)*Ee+ar;return{shapes:[gh(t,e,n),...s],height:i}}function gh({title:t,open:e,number:n},{
named:o,left:s,right:r},i){let a=E(n),c=o||r-s,l=wh(t,c,c-rt(a)-12,o?2:1),u=k("text",{class:"lane-name",y:i+ar+(l.length>
1?9:15)},l.map((f,d)=>k("tspan",{x:0,dy:d?dh:0},f)),k("tspan",{class:"lane-number",dx:6},a));return e?ue(`${t}: ${a}`,e,
u):u}function wh(t,e,n,o){let s=(l,u)=>rt(l,13,600)<=u;if(o===1||s(t,n))return[en(t,n,13,600)];let r=t.split(" "),i=r.length-
1;for(;i>1&&!s(r.slice(0,i).join(" "),e);)i--;let[a,c]=[r.slice(0,i).join(" "),r.slice(i).join(" ")];return[en(a,e,13,600),
...c?[en(c,n,13,600)]:[]]}function bh({items:t},{left:e,right:n,rows:o,reach:s},r){if(t.length*14>o*(n-e))return null;let i=t.
map(f=>({item:f,reach:s(f)})).sort((f,d)=>f.reach[0]-d.reach[0]),a=f=>i.map(({item:d,reach:[h,b]})=>{let y=en(d.words(Math.
floor(f/hh)),Math.min(f,(n-e)/2));return{left:h,right:b,width:rt(y),words:y}}),c=a(El[0]);for(let f of El.slice(1)){if(wo(
c,e,n,o,!0))break;c=a(f)}let l=$l(c,e,n,o);return l?{shapes:i.map(({item:f},d)=>{let{row:h,words:b}=l[d],y=r+h*Ee+Ee/2;return ue(
f.name(),f.open,...f.shapes(c[d].left,c[d].right,y),b!==null&&k("text",{class:"mark-label",x:b,y:y+4},c[d].words))}),rows:1+
Math.max(0,...l.map(({row:f})=>f))}:null}function xh({title:t,items:e},n,o){let s=[...new Set(e.map(({kind:i})=>i))].sort(),
r=[];for(let[i,a]of s.entries()){let c=o+i*Ee;r.push(n.sample(a,n.left-10,c+Ee/2));let l=e.filter(d=>d.kind===a),{bins:u,
wide:f}=Ol(l,n.bins.starts);for(let[d,h]of u){let[b,y]=[n.bins.edges[d],n.bins.edges[d+1]];r.push(yh(h,`${t}: ${n.binName(
d,h.length)}`,b,y,c,a,n))}if(f.length){let d=`${t}: ${n.binName(-1,f.length)}`,h=()=>n.openAll(f,d),b=k("text",{class:"l\
ane-number end",x:n.end,y:c+15},`+${E(f.length)}`);r.push(ue(d,h,b))}}return{shapes:r,rows:s.length}}function yh(t,e,n,o,s,r,i){
let a=E(t.length),c=rt(a)+2<=o-n;return ue(e,()=>i.openAll(t,e),k("rect",{class:`bin kind-${r}`,x:n+.5,y:s+2,width:Math.
max(o-n-1,1),height:Ee-4,rx:3}),c&&k("text",{class:"bin-number",x:(n+o)/2,y:s+15},a))}var _h=700,$h=200,Oh=22,Sh=44,it=40,kh=28,Il=3;function jl({lanes:t,ordered:e,stepOf:n,steps:o,now:s,openAll:r},i){let a=i>=
_h?$h:0,[c,l]=[a+Oh,i-Sh],u={left:c,right:l,end:i,named:a,openAll:r,sample:vh},f=t.flatMap(({items:b})=>b),d=[],h=0;if(f.
length){let b=new _o(f,c,l),y={...u,rows:Nl(t),reach:Mh(b),...Th(b)},_=Cl(t,y,it);d.push(...Ah(b,_.height,t),...Eh(b,s,_.
height),..._.shapes),h=_.height}if(e.length){let b=(l-c)/o,y=M=>c+14+(M-1)*b,_={...u,rows:Nl(e),reach:M=>[y(n(M)),y(n(M))],
bins:{starts:[],edges:[]},binName:()=>p("ordered")},S=h+(h?24:0),O=Cl(e,_,S+it);d.push(k("text",{class:"part-name",x:0,y:S+
12},p("ordered")),...qh(y,o,S+it,O.height),...O.shapes),h=O.height}return k("svg",{class:"timeline",width:i,height:h+4,viewBox:`\
0 0 ${i} ${h+4}`,role:"group","aria-label":p("tab_timeline")},d)}var Nl=t=>t.length<=3?16:t.length<=6?8:5,Mh=t=>({first:e,
last:n})=>[e===null?t.left:t.x(e),n===null?t.right:t.x(n)],vh=(t,e,n)=>t===Il?le(2,"not actual",e,n):le(t,"plain",e,n);function Cl(t,e,n){
let o=[],s=n;for(let r of t){let i=ql(r,e,s);o.push(k("line",{class:"grid",x1:0,x2:e.end,y1:s,y2:s}),...i.shapes),s+=i.height}
return{shapes:o,height:s}}function Th(t){let{stretches:e}=t,[n,o]=[e[0].from,e[e.length-1].to],s=Hn(n,o,Math.max(t.daysAPixel*
kh,1)),r=[n,...s.map(({day:u})=>u)],i=[...r.slice(1),o+1],a=s.length?s[0].step:o-n+1,c=[...r.map(u=>t.x(u)),t.right];return{
bins:{starts:r,edges:c},binName:(u,f)=>u<0?p("wide_dates",{n:E(f)}):p("acts_of",{n:E(f),when:a<Gt?p("date_throughout",{from:$o(
r[u],1),to:$o(i[u]-1,1)}):$o(r[u],Gt)})}}function $o(t,e){let n=X(t);return nt(e<Ut?n:e<Gt?n.slice(0,7):n.slice(0,4))}function Ah(t,e,n){
let{left:o,right:s}=t,r=t.ticks($o,rt).map(({x:l,text:u,isLine:f,days:d})=>{let h=u&&k("text",{class:"tick-label",x:l,y:12},
u),b=d&&(()=>$({since:d[0],until:d[1]}));return[f&&k("line",{class:"grid",x1:l,x2:l,y1:it-6,y2:e}),h&&b?ue(p("only_perio\
d",{period:ye(...d)}),b,h):h]}),i=o,a=t.folds.map(l=>{let u=(l.left+l.right)/2,f=Lh(l,n).find(d=>u-rt(d)/2>=i&&u+rt(d)/2<=
s);return f&&(i=u+rt(f)/2+8),[k("rect",{class:"fold",x:l.left,y:it-22,width:l.right-l.left,height:e-it+22}),k("path",{class:"\
break",d:`M${u-6} ${it-1} l5 -10 M${u+1} ${it-1} l5 -10`}),f&&k("text",{class:"fold-label",x:u,y:it-14},f)]}),c=t.stretches.
filter(({isFolded:l})=>!l).map(l=>k("line",{class:"axis",x1:l.left,x2:l.right,y1:it-6,y2:it-6}));return[...a,...r,...c].
flat().filter(Boolean)}function Lh({from:t,to:e},n){let o=e-t,[s,r]=o>=2*Gt?[Math.floor(o/365.25),"years"]:o>=2*Ut?[Math.
floor(o/30.44),"months"]:[o,"days"];return[!n.some(({items:a})=>a.some(({first:c,last:l})=>(c??-1/0)<e&&(l??1/0)>t))&&p(
`no_act_${r}`,{n:s}),p(`number_${r}`,{n:s})].filter(a=>typeof a=="string")}function Eh(t,e,n){if(!e)return[];let[o,s]=[t.
x(e[0])-9,t.x(e[1])+9];return[k("rect",{class:"now",x:o,y:it-6,width:s-o,height:n-it+6})]}function qh(t,e,n,o){let s=e>1?
t(2)-t(1):1/0;return Array.from({length:e},(r,i)=>[k("line",{class:"grid",x1:t(i+1),x2:t(i+1),y1:n-6,y2:o}),s>=rt(E(e))+
4&&k("text",{class:"tick-label step",x:t(i+1),y:n-12},E(i+1))]).flat().filter(r=>r instanceof SVGElement)}var Rl=(t,e)=>e?
Math.min(t,g.names.signs.length-2):Il;var cr=90,Wl=12;function Bl(t,e,n){let o=rr(e);return{first:e.first,last:e.last,kind:Rl(e.sign,e.isReal),words:s=>Oo(t,e,
n.ends,s),name:()=>`${Oo(t,e,n.ends,cr)}: ${tt(e.main)}, ${Ih(e)}`,statements:()=>e.statements,open:()=>D(e.statements,Oo(
t,e,n.ends,cr)),shapes:(s,r,i)=>[Wt(e)&&e.first!==e.last&&xo(e.sign,s-7,r+7,i),le(e.sign,o,s,i)]}}function Pl(t){let{id:e,
title:n,first:o,last:s}=g.articles[t];return{first:o,last:s,kind:2,words:r=>`\u201C${Ke(n,r)}\u201D`,name:()=>`\u201C${n}\
\u201D, ${$e(g.articles[t])}`,statements:()=>g.statements.article.flatMap((r,i)=>r===t?[i]:[]),open:()=>$({tab:"article",
article:e}),shapes:(r,i,a)=>[o!==s&&xo(2,r-7,i+7,a),k("path",{class:"tick",d:`M${r} ${a-8} V${a+8}`})]}}function lr(t,e){
let{level:n}=t,o=e.ties.length?e.ties[0].pair.a:n.subject[e.main];return(o>=0?`${C(n,o)} `:"")+Oo(t,e,[o],cr)}function Oo({
level:t},e,[n,o],s){let r=e.ties.filter(({pair:d})=>d.a===n&&(o===void 0||d.b===o)),[i,...a]=r.length?r:e.ties.filter(({
pair:d})=>d.b===n);if(!i)return Ch(e,s);let c=C(t,i.pair.a===n?i.pair.b:i.pair.a),l=o===void 0?` ${c}${a.length?` +${a.length}`:
""}`:"",{parts:u}=Mt(g,i.rows)[0],f=_s(u,s-l.length)+l;return u[5]?f:f+Nh(e,s-f.length)}function Nh({main:t},e){let{roles:n,
statements:o}=v(),s=o[t].roles?.find(([r])=>n[r].function==="topic");return!s||e<Wl?"":`: ${Ke(wt(s[1],1).replace(/^\[(.*)\]$/,
"$1"),e)}`}function Ch({main:t},e){let{label:n}=ot(t),o=wt(v().statements[t].o,1);return`${n} ${Ke(o,Math.max(e-n.length,
Wl))}`.trim()}function Ih({main:t,first:e,last:n}){let o=v().statements[t];return o.when||o.inferred_when?zn(o):e===null&&
n===null?p("date_unknown"):ye(e,n)}var Fl=12,jh=300,Hl=Fl,ur=0,Dl=null;async function So(t){await j();let e=hl(),n=Te(e);if(!n.length&&!w.pair){q(t,Rt(m("p",
{},Kt())));return}let o=go(e),s=ml(e,n,w.lanes,o),r=yl(e,n),i=s.slice(0,Hl),a=m("div",{class:"timeline-box"}),c=n.filter(
l=>!Wt(l)&&!r.has(l));q(t,Rt(m("div",{class:"line timeline-head"},o?Hh(o):Fh(),xl()),n.length===0&&m("p",{},p("no_tie_be\
tween")),a,s.length>i.length&&zh(s.length-i.length,t),Uh(n),Gh(n,r.size,c.length,s.reduce((l,u)=>l+u.units.length,0)>n.length),
Qh(c),Kh(n,o),ro(An(g,Rh(x),x.chosen.main),p("tab_timeline")))),Wh(a,e,i,n,r),Bh(t)}var Rh=t=>Te(t).flatMap(({statements:e})=>e);
function Wh(t,e,n,o,s){ur=t.clientWidth;let r=new Map,i=(d,h)=>{let b=d.units.filter(h).map(y=>{let _=Bl(e,y,d);return r.
set(_,s.get(y)??0),_});return{title:Ph(e,d),open:Dh(e,d),items:b,number:b.length}},a=n.map(d=>i(d,Wt)).filter(({items:d})=>d.
length),c=n.map(d=>i(d,h=>s.has(h))).filter(({items:d})=>d.length),u=[...new Set(o.flatMap(({statements:d})=>d.map(h=>g.
statements.article[h])))].filter(d=>Wt(g.articles[d])).map(Pl);u.length&&a.push({title:p("articles"),open:null,items:u,number:u.
length});let f=xt();t.append(jl({lanes:a,ordered:c,stepOf:d=>r.get(d)??0,steps:Math.max(0,...s.values()),now:f?f.stops[f.
at]:null,openAll:(d,h)=>D(d.flatMap(({statements:b})=>b()),h)},Math.max(ur,jh)))}function Bh(t){Dl??=new ResizeObserver(
()=>{let e=t.querySelector(".timeline-box");w.tab==="timeline"&&e&&e.clientWidth&&e.clientWidth!==ur&&So(t)}),Dl.observe(
t)}var Ph=({level:t},{ends:e})=>e.map(n=>C(t,n)).join(" \u2192 ");function Dh({level:t},{ends:e}){let n=e.map(o=>t.nodes[o].
actor);return()=>n.length===1?P(n[0]):$({pair:n,open:`pair:${n.map(encodeURIComponent).join(">")}`})}var Fh=()=>m("label",
{class:"line"},p("lanes_of"),H(p("lanes_of"),[["actor",p("lanes_actor")],["pair",p("lanes_pair")]],w.lanes,t=>$({lanes:t}))),
Hh=t=>m("span",{class:"line"},m("strong",{},t.map(e=>C(x.level,e)).join(" \u2194 ")),T(p("all_pairs"),()=>$({pair:null}))),
zh=(t,e)=>T(p("more",{n:E(t)}),()=>{Hl+=Fl,So(e)}),Uh=t=>m("ul",{class:"looks"},Ml(t).map(([e,n])=>m("li",{},e,m("span",
{},n))));function Gh(t,e,n,o){let s=t.filter(Wt).length,r=[s>0&&p("at_their_dates",{n:E(s)}),e>0&&p("in_stated_order",{n:E(
e)}),n>0&&p("without_date",{n:E(n)})].filter(Boolean);return m("p",{class:"quiet"},p("timeline_drawn",{what:r.join(", ")}),
o&&` ${p("timeline_several")}`)}var Qh=t=>t.length>0&&m("details",{class:"undated"},m("summary",{},`${p("without_date",{
n:E(t.length)})}: ${p("show")}`),Nt(t.map(e=>m("li",{},A(lr(x,e),()=>D(e.statements,lr(x,e))))),20));function Kh(t,e){if(e||
w.lanes==="actor")return null;let n=t.filter(({ties:o})=>!o.length);return n.length>0&&m("p",{class:"quiet"},p("no_pair",
{n:E(n.length)}))}function qe(t){return`${g.title.replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-|-$/g,"").slice(0,60)||"network"}.${t}`}var Vh={
"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function at(t){return String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
"").replace(/[&<>"]/g,e=>Vh[e])}var fr=17;function mr(t,e,n){let{text:o}=U(),s=Math.floor(n/7),i=[...zl(g.title,s).map(u=>({line:u,weight:600})),...zl(`${ft(
x)} ${Ni(x)}`.trim(),s).map(u=>({line:u,weight:400}))].map(({line:u,weight:f},d)=>`<text x="${t}" y="${e+(d+1)*fr}" font\
-size="12" font-weight="${f}" fill="${o}">${at(u.trim())}</text>`),[a,c]=[t,e+(i.length+1)*fr+4],l=ei().map(([u,f])=>{let d=54+
f.length*6.6;a+d>t+n&&a>t&&([a,c]=[t,c+fr]);let h=`<g transform="translate(${a} ${c-11})">${u.innerHTML}</g><text x="${a+
48}" y="${c}" font-size="12" fill="${o}">${at(f)}</text>`;return a+=d,h});return{height:c-e+12,markup:i.join("")+l.join(
"")}}function zl(t,e){let n=[""];for(let o of t.split(" "))n[n.length-1].length+o.length>e&&n.push(""),n[n.length-1]+=`${o}\
 `;return n}async function Gl(){let t=document.querySelector("#canvas canvas"),e=t.width/t.clientWidth||1,n=t.clientWidth,{height:o,
markup:s}=mr(12,0,n-24),r=new Image;r.src=pr(`<svg xmlns="${_n}" width="${n}" height="${o}" font-family="system-ui, sans\
-serif">${s}</svg>`),await r.decode();let i=document.createElement("canvas");i.width=t.width,i.height=t.height+o*e;let a=i.
getContext("2d");a.fillStyle=U().ground,a.fillRect(0,0,i.width,i.height),a.drawImage(t,0,0),a.drawImage(r,0,t.height,n*e,
o*e),i.toBlob(c=>c&&Se(qe("png"),"image/png",c))}var pr=t=>`data:image/svg+xml;charset=utf-8,${encodeURIComponent(t)}`;function Ne(){
let t=Yn()?.body;if(!t?.nodeIndices.length)return"";let{nodes:e}=x.level,n=t.nodeIndices.map(u=>({at:u,x:t.nodes[u].x,y:t.
nodes[u].y})),[o,s]=[Math.min(...n.map(({x:u})=>u))-90,Math.max(...n.map(({x:u})=>u))+90],[r,i]=[Math.min(...n.map(({y:u})=>u))-
60,Math.max(...n.map(({y:u})=>u))+70],a=[...[...x.arrows.keys()].map(u=>Yh(u,t)),...n.map(({at:u,x:f,y:d})=>Xh(u,e[u],f,
d))],c=mr(o+12,i,s-o-24),l=[o,r,s-o,i-r+c.height].map(u=>u.toFixed(1));return`<svg xmlns="${_n}" viewBox="${l.join(" ")}\
" font-family="system-ui, sans-serif"><rect x="${l[0]}" y="${l[1]}" width="${l[2]}" height="${l[3]}" fill="${U().ground}\
"/>${a.join("")}${c.markup}</svg>
`}function Jh(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.hypot(o,s),i=n?.enabled?n.roundness:0,a=Math.atan2(s,o)+(.5*(n?.type===
"curvedCCW"?-i:i)+.5)*Math.PI,c=(.5*i+.5)*r;return{x:t.x+c*Math.sin(a),y:t.y+c*Math.cos(a)}}function Ul(t,e,n){let o=n.nodes[e],
s=Math.hypot(o.x-t.x,o.y-t.y)||1,r=x.level.nodes[e].size+3;return{x:o.x-(o.x-t.x)/s*r,y:o.y-(o.y-t.y)/s*r}}var nn=({x:t,
y:e})=>`${t.toFixed(1)} ${e.toFixed(1)}`;function Yh(t,e){let{options:n}=e.edges[t],{arrows:o}=x.level,{signs:s,holds:r,
marks:i}=g.encodings,[a,c]=[e.nodes[o.actor[t]],e.nodes[o.target[t]]],{color:l}=n.color,u=a===c,f=u?{x:a.x+34,y:a.y-34}:
Jh(a,c,n.smooth),d=u?{x:a.x,y:a.y-16}:Ul(f,o.actor[t],e),h=u?{x:a.x+16,y:a.y}:Ul(f,o.target[t],e),b=Math.atan2(h.y-f.y,h.
x-f.x)*180/Math.PI,y={x:(d.x+2*f.x+h.x)/4,y:(d.y+2*f.y+h.y)/4},{dashes:_}=r[o.hold[t]],S=_.length?` stroke-dasharray="${_.
join(" ")}"`:"",O=`<path d="M${nn(d)} Q${nn(f)} ${nn(h)}" fill="none" stroke="${l}" stroke-width="${n.width.toFixed(1)}"${S}\
/>`,M=ts(s[o.sign[t]].head,l,`translate(${nn(h)}) rotate(${b}) scale(1)`),I=es(i[o.mark[t]].middle,l,y.x.toFixed(1),y.y.
toFixed(1));return O+(M?.outerHTML??"")+(I?.outerHTML??"")+Zh(n.label??"",d,h,y)}function Zh(t,e,n,o){if(!t)return"";let s=Math.
atan2(n.y-e.y,n.x-e.x)*180/Math.PI,r=s>90||s<-90?s+180:s,i=t.split(`
`),a=i.map((c,l)=>`<tspan x="0" y="${-4-12*(i.length-1-l)}">${at(c)}</tspan>`);return`<text transform="translate(${nn(o)}\
) rotate(${r.toFixed(1)})" font-size="11" ${Ql()}>${a.join("")}</text>`}var Ql=()=>`text-anchor="middle" fill="${U().text}\
" stroke="${U().ground}" stroke-width="3" paint-order="stroke"`;function Xh(t,{size:e,shape:n,tint:o},s,r){let i={square:`\
<rect x="${s-e}" y="${r-e}" width="${2*e}" height="${2*e}" `,triangle:`<path d="M${s} ${r-e} L${s+e} ${r+e*.8} L${s-e} ${r+
e*.8} Z" `,diamond:`<path d="M${s} ${r-e} L${s+e} ${r} L${s} ${r+e} L${s-e} ${r} Z" `,dot:`<circle cx="${s}" cy="${r}" r\
="${e}" `},c=_e(C(x.level,t)).split(`
`).map((u,f)=>`<text x="${s}" y="${r+e+14+f*14}" font-size="13" ${Ql()}>${at(u)}</text>`),l=o>=0?ee()[o]:U().node;return`${i[n]}\
fill="${l}" stroke="${U().line}"/>${c.join("")}`}var Kl=["type","sector","country"],tg=["weight","acts","articles","sources","statements"];function eg(t){let e=String(t),
n=/^[=+\-@\t\r]/.test(e)&&Number.isNaN(Number(e))?`'${e}`:e;return/[",\r\n]/.test(n)?`"${n.replace(/"/g,'""')}"`:n}function ko(){
let{nodes:t}=x.level,n=["actor","actor_label","target","target_label","weight","acts",...g.names.quad_classes.map(s=>s.replace(
" ","_")),"no_quad_class","articles","sources","label","statements"],o=fs(x).map(({pair:s,actor:r,target:i})=>{let{acts:a,
byQuadClass:c,noQuadClass:l,articles:u,sources:f,statements:d}=Ct(x,s);return[...[t[s.a].actor,r,t[s.b].actor,i],s.weight,
a,...c,l,u.size,f.size,jt(g,s.rows),dt(g,d).join(" ")]});return[n,...o].map(s=>`${s.map(eg).join(",")}\r
`).join("")}function Mo(){let{nodes:t}=x.level,e=new Set,n=fs(x).map(({pair:r},i)=>{e.add(r.a).add(r.b);let{acts:a,articles:c,
sources:l,statements:u}=Ct(x,r),f=[r.weight,a,c.size,l.size,dt(g,u).join(" ")],d=`source="${at(t[r.a].actor)}" target="${at(
t[r.b].actor)}"`;return`<edge id="${i}" ${d} label="${at(jt(g,r.rows))}" weight="${r.weight}"><attvalues>${f.map(Vl).join(
"")}</attvalues></edge>`}),o=[...e].sort((r,i)=>r-i).map(r=>{let i=Kl.map((a,c)=>Vl(t[r][a],c)).join("");return`<node id\
="${at(t[r].actor)}" label="${at(C(x.level,r))}"><attvalues>${i}</attvalues></node>`});return`<?xml version="1.0" encodi\
ng="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">${Jl("node",Kl,()=>"string")+Jl("edge",
tg,r=>r==="statements"?"string":"integer")}<nodes>${o.join("")}</nodes><edges>${n.join("")}</edges></graph></gexf>
`}var Vl=(t,e)=>t===null||t===""?"":`<attvalue for="${e}" value="${at(t)}"/>`;function Jl(t,e,n){let o=e.map((s,r)=>`<at\
tribute id="${r}" title="${s}" type="${n(s)}"/>`).join("");return`<attributes class="${t}">${o}</attributes>`}function Yl(){let t=m("details",{id:"save",class:"menu"},m("summary",{},p("save"))),e=(n,o)=>T(p(n),()=>{o(),t.open=!1});
return t.append(m("div",{},e("save_png",Gl),e("save_svg",()=>Se(qe("svg"),"image/svg+xml",Ne())),e("save_csv",()=>Se(qe(
"csv"),"text/csv",ko())),e("save_gexf",()=>Se(qe("gexf"),"application/xml",Mo())),e("print",()=>window.print()))),t}function Zl(){let t=m("input",{type:"checkbox",onchange:e=>oa(e.target.checked)});q(L("app"),m("header",{},m("h1",{},g.title),
m("div",{class:"tools"},og(),sg(),Yl())),m("nav",{id:"views","aria-label":p("views")},m("div",{id:"tabs",role:"tablist",
"aria-label":p("views"),onkeydown:ig},Dt.map(rg))),m("nav",{id:"side","aria-label":p("filters")}),m("main",{},m("div",{id:"\
main",role:"tabpanel"},m("div",{id:"stage"},m("div",{id:"canvas",role:"application","aria-label":p("graph_of")}),m("img",
{id:"printed",alt:""}),m("p",{id:"empty",class:"empty"}),m("div",{class:"over"},T(p("fit"),Zn),m("label",{class:"tick",id:"\
physics"},t,m("span",{},p("physics")))),m("p",{id:"hint",class:"hint"})),m("div",{id:"sheet"}),m("p",{id:"caption"}))),m(
"aside",{id:"panel",tabindex:0,"aria-label":p("quotes")}),m("footer",{id:"time"}),m("p",{id:"announced",class:"unseen","\
aria-live":"polite"})),document.addEventListener("keydown",ag)}function Xl(){let{tab:t,open:e}=w;document.documentElement.
dataset.theme=w.theme,document.body.classList.toggle("wide",t!=="graph"&&!e),L("theme").textContent=p(qt()==="dark"?"lig\
ht":"dark");for(let n of Dt){let o=L(`tab-${n}`);o.setAttribute("aria-selected",String(n===t)),o.tabIndex=n===t?0:-1}L("\
main").setAttribute("aria-labelledby",`tab-${t}`),L("stage").hidden=t!=="graph",L("sheet").hidden=t==="graph"}function tu(){
let t=document.querySelectorAll(".tools option[value]:not([value=''])");for(let e of t)e.textContent=R(ng(e.value))}function ng(t){
try{return new Intl.DisplayNames([t],{type:"language"}).of(t)??t}catch{return t}}function og(){if(g.languages.length<2)return null;
let t=g.languages.map(e=>[e,e]);return H(p("language_of_names"),[["",p("language_of_names")],...t],w.language??"",async e=>{
await j(),await $({language:e||null})})}var sg=()=>T("",()=>$({theme:qt()==="dark"?"light":"dark"}),{id:"theme"}),rg=t=>T(
p(`tab_${t}`),()=>$({tab:t}),{role:"tab",id:`tab-${t}`,"aria-controls":"main"});async function ig({key:t}){let e={ArrowRight:1,
ArrowLeft:-1}[t];if(!e)return;let n=Dt[(Dt.indexOf(w.tab)+e+Dt.length)%Dt.length];await $({tab:n}),L(`tab-${n}`).focus()}
function ag(t){t.target instanceof Element&&/^(INPUT|SELECT|TEXTAREA)$/.test(t.target.tagName)||(t.key==="Escape"&&w.open&&
$({open:null}),t.key==="/"&&(t.preventDefault(),L("search").focus()))}var cg=["open","pair","lanes","article","about","claimant","unfolded","rows","facets","columns","sort","more","tab","the\
me","find"],lg=["ego","steps","level","all","grown"],ug={findings:Nc,arguments:Ya,table:cl,matrix:Xc,timeline:So,bargains:$c,
article:xc,compare:Us};async function eu(t){let e=Vr();("article"in t||"tab"in t)&&!("find"in t)&&Et({find:null}),va(),await on(
t),"open"in t&&w.open||Jr(e)}async function on(t){let e=Object.keys(t??w),n=!!(t&&x&&e.length)&&e.every(r=>cg.includes(r)),
o=!x;(w.compared_with||w.language)&&await j(),n||await Ur();let s=!n&&!o&&e.some(r=>lg.includes(r));Xl(),(!n||e.includes(
"theme"))&&(xa(),Sa()),mg(),await fg(s),await Da()}async function fg(t){if(w.tab!=="graph"){await ug[w.tab](L("sheet")),
Ic(L("sheet"));return}let e=!x.arrows.size&&!x.isGrown;L("empty").textContent=e?Kt():"",L("physics").hidden=x.nodes.size>=
Yi,Zi(t)}function mg(){let t=L("caption");if(t.hidden=["findings","arguments","compare","matrix","table","article"].includes(
w.tab),w.tab!=="graph"){q(t,Qe());return}let{statements:e}=It(x),n=[x.selfLoops>0&&p("note_self_loops",{n:x.selfLoops}),
x.isGrown&&p("not_drawn_yet"),x.arrows.size>Jn&&p("note_zoom")].filter(Boolean),o=e.filter(s=>x.chosen.undated.has(s));q(
t,ft(x)," ",W(p("show_quotes"),e,p("based_on_drawn")),n.length>0&&` \xB7 ${n.join(" ")}`,o.length>0&&[" \xB7 ",W(N(o.length,
"article_date_used"),o,p("undated_many"))])}function nu(){let t=w.tab==="graph"?Ne():"",e=L("printed");e.alt=ft(x),t?e.src=pr(t):e.removeAttribute("src")}var ou={change:$,state:()=>w,edges:()=>$t(x).map(t=>{let e=Ct(x,t);return{actor:x.level.nodes[t.a].actor,target:x.level.
nodes[t.b].actor,label:jt(g,t.rows),weight:t.weight,acts:e.acts,quad_classes:[...e.byQuadClass,e.noQuadClass],articles:e.
articles.size,sources:e.sources.size,statements:dt(g,e.statements)}}),parts:()=>x.parts?.claims.map(t=>t.map(({sides:e,positions:n})=>[
...e.map(o=>dt(g,o)),...n.map(o=>[...new Set(o.map(({how:s})=>s))].sort())])),compared:()=>{let{according_to:t,compared_with:e}=fo(
g,w,Y).state;return[t,e]},arguments:async()=>{let{cards:t,...e}=await wn();return Ze(g,{cards:t,...e},w).map(({tail:n,head:o,
words:s,statements:r})=>({tail:t[n].text,head:t[o].text,words:s,statements:dt(g,r)}))},timeline:()=>{let{act:t}=g.statements,
e=Te(x),n=new Map(e.map(({main:o,statements:s})=>[t[o],dt(g,s)]));return{units:e.map(({statements:o,isReal:s,first:r,last:i})=>({
statements:dt(g,o),isReal:s,first:r,last:i})),orders:sr(x).flatMap(([o,s])=>{let r=[n.get(o),n.get(s)];return r[0]&&r[1]?
[r]:[]})}},bargains:()=>xn().bargains.map(t=>({acts:t.length,statements:dt(g,t.flatMap(e=>e.statements))})),search:async(t,e)=>((await vs()).
groups(t,e).find(o=>o.kind===e)?.hits??[]).map(({label:o,count:s,phrase:r,statements:i,snippet:a})=>({label:o,count:s,phrase:r?
{...r,relation:g.relations[r.relation].id}:null,statements:i?dt(g,i):null,text:a?.text??null})),svg:Ne,csv:ko,gexf:Mo,network:Yn};async function pg(){zr(eu),await Hr(Kr,document.documentElement.lang||"en"),Et(Ho(location.hash,Y)),Zl(),await on(),document.
body.classList.add("ready"),addEventListener("hashchange",dg),addEventListener("beforeprint",nu),Ko().addEventListener("\
change",()=>w.theme==="auto"&&on()),(window.requestIdleCallback||setTimeout)(()=>{tu(),j()})}function dg(){let t=Ho(location.
hash,Y);Pr(t,w)||(Et(t),on())}Object.assign(window,{explorer:ou});pg();})();

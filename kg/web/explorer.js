"use strict";(()=>{var Dt=["findings","graph","arguments","compare","timeline","bargains","matrix","table","article"],Jo=["entity","organis\
ation","sector","country"],Xo=["ties","statements"],ts=["plain","chicago","apa"],yf=["acts","statements","articles"],Ue={
tab:"graph",level:"entity",according_to:["authors"],compared_with:null,since:null,until:null,inside:"possibly",undated:!0,
kinds:null,quad_classes:null,relations:null,modes:null,certainties:null,polarities:null,coders:null,articles:null,types:null,
count:"statements",inferred:!0,headlines:!0,self:!1,issues:!1,min_weight:1,all:!1,ego:null,steps:1,grown:null,open:null,
pair:null,lanes:"actor",article:null,about:null,claimant:null,unfolded:null,rows:"ties",facets:null,columns:null,sort:null,
more:0,find:null,findings:null,language:null,citation:"plain",theme:"auto"},Zr=Object.keys(Ue),_f=new Set(["kinds","quad\
_classes","relations","modes","certainties","polarities"]),$f=new Set(["findings","coders","articles","types","according\
_to","compared_with","grown","pair","unfolded","find","facets","columns"]),Yr={citation:ts,steps:[1,2,3],level:Jo,tab:Dt,
lanes:["actor","pair"],theme:["auto","light","dark"],count:yf,rows:Xo},Jr=t=>({...Ue,...t}),Xr=(t,e)=>Zr.every(n=>ti(t[n],
e[n]));function es(t,e){return Zr.filter(o=>!ti(t[o],e[o])).map(o=>`${o}=${encodeURIComponent(JSON.stringify(t[o]))}`).join(
"&")}function ns(t,e){let n=t.replace(/^#/,"").split("&").map(o=>[o.slice(0,Math.max(o.indexOf("="),0)),o.slice(o.indexOf(
"=")+1)]).filter(([o])=>Object.hasOwn(Ue,o)).map(([o,s])=>[o,Of(s)]).filter(([o,s])=>Sf(o,s));return{...e,...Object.fromEntries(
n)}}var ti=(t,e)=>JSON.stringify(t)===JSON.stringify(e);function Of(t){try{return JSON.parse(decodeURIComponent(t))}catch{
return}}function Sf(t,e){return e===null?Ue[t]===null:_f.has(t)?Array.isArray(e)&&e.every(Number.isInteger):$f.has(t)?Array.
isArray(e)&&e.every(n=>typeof n=="string"):Object.hasOwn(Yr,t)?Yr[t].includes(e):["since","until","min_weight","more"].includes(
t)?Number.isInteger(e):typeof e==(typeof Ue[t]=="boolean"?"boolean":"string")}function ei(t){let{relations:e,text:n}=t,o=[...new Set(e.map(l=>l.family))],s=Object.entries(t.names).map(([l,u])=>[l,u.
map(f=>n[`${l}: ${f}`]||f)]),r=(l,u)=>u.map((f,d)=>({...f,words:n[`encoding of ${l}: ${t.names[l][d]}`]||f.words})),{signs:i,
holds:a,marks:c}=t.encodings;return{...t,families:o,familyOf:e.map(l=>o.indexOf(l.family)),labels:Object.fromEntries(s),
encodings:{signs:r("signs",i),holds:r("holds",a),marks:r("marks",c)}}}function ni(t,e){let n=new Uint8Array(e.nodes.length);
for(let o of[e.actor,e.target])for(let s of o)n[s]=1;return{...e,name:t,numbers:new Map(e.nodes.map((o,s)=>[o.actor,s])),
isTied:n,arrows:{...e.arrows,actor:e.edges.map(o=>o.from),target:e.edges.map(o=>o.to)}}}var yn=t=>({...t,count:"statements",kinds:null,quad_classes:null,relations:null,modes:null,polarities:null});var ot=t=>t.compared_with?[...t.according_to,...t.compared_with]:t.according_to;function oi(t,e){let n=t.statements;if(e.
includes("everyone"))return()=>!0;let o=os(t,e),s=new Set(si(e,"of:").map(r=>t.sources.findIndex(i=>i.id===r)));return r=>n.
own[r]===1&&o(r)||n.source[r]>=0&&s.has(n.source[r])}function os(t,e){let n=t.statements;if(e.includes("authors")||e.includes(
"everyone"))return()=>!0;let o=Ge(t,e);return s=>o.has(n.publisher[s])||o.has(n.author[s])}var Ge=(t,e)=>new Set(si(e.includes(
"everyone")?[]:e,"by:").map(n=>t.signers.indexOf(n)).filter(n=>n>=0)),si=(t,e)=>t.filter(n=>n.startsWith(e)).map(n=>n.slice(
e.length));function ri({statements:t,signers:e,sources:n}){let o=new Map([["everyone",0]]),s=r=>o.set(r,(o.get(r)??0)+1);
for(let r of t.own.keys())if(!t.aside[r]){if(s("everyone"),t.own[r]){s("authors");for(let i of new Set([t.publisher[r],t.
author[r]]))i>=0&&s(`by:${e[i]}`)}t.source[r]>=0&&s(`of:${n[t.source[r]].id}`)}return o}var se=0,kf=1,_n=0,et=({statements:t},e)=>t.mode[e]===se&&t.polarity[e]===0,V=t=>Array.from(t.keys()).filter(e=>t[e]),_t=(t,e)=>e.
map(n=>t.statements.key[n]).sort();function dt(t,e,n){let o=t.statements,s=ci(t,e,n,o.alternative),r=li(o),i=vf(t,s,r),a=fi(
t,e,s,r);pi(t,e,s,i);let c=s.slice();for(let[l,u]of o.sums)s[l]&&u.some(f=>c[f])&&(s[l]=0);return{inside:s,main:i,...r,undated:a}}
function Ve(t,e,n,o=t.statements.disjunct){let s=t.statements,r=ci(t,e,n,o);return fi(t,e,r,li(s)),pi(t,e,r,s.key.map((i,a)=>a)),
r}function _e(t,e,n=[]){let o={...e,kinds:null,quad_classes:null,modes:null,polarities:null};return Ve(t,{...o,count:"st\
atements"},ot(e),n)}function ss(t,e){let n=t.statements,o=e.coders&&new Set(e.coders.map(s=>t.coders.indexOf(s)));return s=>o?
o.has(n.coder[s]):n.aside[s]!==kf}function rs(t,e,n){let o=t.statements,s=Ge(t,n);if(!e.coders&&!e.articles&&!s.size)return Uint8Array.
from(o.aside,l=>l?0:1);let r=ss(t,e),i=e.articles&&new Set(e.articles.map(l=>t.articles.findIndex(u=>u.id===l))),a=Uint8Array.
from(o.article,(l,u)=>r(u)&&(!i||i.has(l))?1:0),c=new Map;for(let l of V(a)){let u=o.article[l],{text:f,copy:d}=t.articles[u],
x=((s.has(o.publisher[l])||s.has(o.author[l])?0:2)+(d?1:0))*t.articles.length+u,y=c.get(f);(!y||x<y[0])&&c.set(f,[x,u])}
for(let l of V(a))c.get(t.articles[o.article[l]].text)?.[1]!==o.article[l]&&(a[l]=0);return a}function ci(t,e,n,o){let s=t.
statements,r=rs(t,e,n),i=oi(t,n),a=e.count==="acts",c=ye(a&&e.kinds===null?[_n]:e.kinds),[l,u]=[ye(e.relations),ye(e.modes)],
[f,d]=[ye(e.certainties),ye(e.polarities)];for(let h=0;h<r.length;h++){if(!r[h])continue;let x=t.relations[s.relation[h]];
i(h)&&!o[h]&&c(x.kind)&&!(a&&x.kind===_n&&!x.deed)&&l(s.relation[h])&&u(s.mode[h])&&f(s.certainty[h])&&d(s.polarity[h])&&
(e.inferred||!s.inferred[h])&&(e.headlines||!s.headline[h])||(r[h]=0)}return r}function ye(t){let e=t&&new Set(t);return n=>e===
null||e.has(n)}var li=t=>({first:t.first.slice(),last:t.last.slice(),approximate:t.approximate.slice()});function vf(t,e,{
first:n,last:o,approximate:s}){let r=t.statements,i=Int32Array.from(e,(a,c)=>c);for(let a of Tf(r,e)){if(a.length<2)continue;
a.sort((l,u)=>r.rank[l]-r.rank[u]);let c=Mf(t,a);for(let l of a)i[l]=a[0],c&&(et(t,l)||!ui(r,l))&&([n[l],o[l],s[l]]=[c.first,
c.last,c.approximate])}return i}var ui=(t,e)=>t.first[e]!==null||t.last[e]!==null;function Mf(t,e){let n=t.statements,o=e.
filter(c=>ui(n,c));if(!o.length)return null;let s=ii(ii(o,c=>et(t,c)),c=>!n.approximate[c]),r=ai(s.map(c=>n.first[c]),Math.
max),i=ai(s.map(c=>n.last[c]),Math.min),[a]=s;return r!==null&&i!==null&&r>i?{first:n.first[a],last:n.last[a],approximate:1}:
{first:r,last:i,approximate:n.approximate[a]}}function ii(t,e){let n=t.filter(e);return n.length?n:t}function ai(t,e){let n=t.
filter(o=>o!==null);return n.length?e(...n):null}function Tf(t,e){let n=new Map;for(let o=0;o<e.length;o++){if(!e[o]||t.
act[o]<0)continue;let s=n.get(t.act[o]);s?s.push(o):n.set(t.act[o],[o])}return n.values()}function fi(t,e,n,{first:o,last:s,
approximate:r}){let i=new Set,{since:a,until:c}=e;if(a===null&&c===null&&e.undated)return i;let l=e.inside==="certainly";
for(let u=0;u<n.length;u++){if(!n[u])continue;let[f,d]=[o[u],s[u]],h=f===null&&d===null;if(l&&r[u]||h&&(l||!e.undated)){
n[u]=0;continue}if(h){let O=t.articles[t.statements.article[u]];[f,d]=[O.first,O.last]}let[x,y]=l?[f,d]:[d,f];a!==null&&
(x===null?l:x<a)&&(n[u]=0),c!==null&&(y===null?l:y>c)&&(n[u]=0),h&&n[u]&&i.add(u)}return i}function pi(t,e,n,o){let s=ye(
e.quad_classes);for(let r=0;r<n.length;r++)s(t.statements.quad_class[o[r]])||(n[r]=0)}var $n=["price","condition"];function mi(t,e,n){let o=Lf(t,n),s=a=>$n.includes(e.roles[a].function??""),r=a=>a.statements.
some(c=>e.statements[c].roles?.some(([l])=>s(l))),i=qf(t,o).map(a=>a.map(c=>o[c])).sort((a,c)=>c.length-a.length||a[0].statements[0]-
c[0].statements[0]);return{bargains:i.filter(a=>a.some(r)),others:i.filter(a=>!a.some(r))}}function is(t,e,n){let o=JSON.
stringify(n.flatMap(i=>i.statements).sort((i,a)=>i-a)),s=i=>!e.compared_with&&Object.entries(i).every(([a,c])=>JSON.stringify(
e[a])===JSON.stringify(c));return(t.courses.find(i=>s(i.state))?.bargains??[]).find(i=>JSON.stringify(i.offers)===o)}function Lf(t,e){
let n=dt(t,yn(e),ot(e)),{act:o,relation:s}=t.statements,r=new Map;for(let i of t.offers.mentions.filter(a=>Ef(t,n,a))){let[
a,,,c,l,u,f,d]=i,h=r.get(o[a])??Af(s[n.main[a]]);r.set(o[a],h),h.statements.push(a);for(let x of c)h.sides.add(x);for(let x of l)
h.toSides.add(x);for(let x of d)h.about.add(x);for(let x of u)h.targets.set(x,[...h.targets.get(x)??[],a]);for(let x of f)
h.things.set(x,[...h.things.get(x)??[],a])}return[...r.values()]}var Af=t=>({relation:t,statements:[],sides:new Set,toSides:new Set,
targets:new Map,things:new Map,about:new Set});function Ef(t,{inside:e,main:n,first:o,last:s},[r,i,a]){let{act:c,relation:l}=t.
statements,{deed:u,offers:f}=t.relations[l[n[r]]];return e[r]===1&&i===o[r]&&a===s[r]&&c[r]>=0&&et(t,r)&&u&&f}function qf(t,e){
let n=e.map((l,u)=>u),o=l=>(n[l]!==l&&(n[l]=o(n[l])),n[l]),s=(l,u)=>{n[Math.max(o(l),o(u))]=Math.min(o(l),o(u))},r=Nf(t,
e),i=l=>e[l].toSides.size>0;for(let[l,u]of r)([...e[l].toSides].some(d=>e[u].toSides.has(d))||!i(l)&&!i(u))&&s(l,u);let a=new Map;
for(let[l,u]of r){if(i(l)===i(u))continue;let[f,d]=(i(l)?[u,l]:[l,u]).map(o);a.set(f,(a.get(f)??new Set).add(d))}for(let[
l,u]of a)u.size===1&&s(l,[...u][0]);let c=new Map;for(let l of e.keys())c.set(o(l),[...c.get(o(l))??[],l]);return[...c.values()]}
function Nf(t,e){let n=new Map;for(let[s,{sides:r,things:i,about:a}]of e.entries()){let c=i.size?[...i.keys()]:a.size?[...a]:
[""];for(let l of r)for(let u of c){let f=JSON.stringify([l,u]);n.set(f,[...n.get(f)??[],s])}}let o=(s,r)=>t.relations[e[s].
relation].wider.includes(e[r].relation);return[...n.values()].flatMap(s=>s.flatMap((r,i)=>s.slice(i+1).map(a=>[r,a]))).filter(
([s,r])=>o(s,r)||o(r,s))}var Ct=(t,e,n)=>t*n+e;function On(t,e,n,o,s){let r=e.nodes.length,i=new Map;for(let a of n){let[c,l]=[e.actor[a],e.target[a]],
u=Ct(c,l,r),f=i.get(u);f?f.rows.push(a):i.set(u,{a:c,b:l,key:u,rows:[a],weight:0})}for(let a of i.values())a.weight=Ht(t,
a.rows,o,s);return i}function Ht(t,e,n,o){let s=t.statements,{statement:r}=t.ties,i=c=>s.act[c]>=0&&t.relations[s.relation[n.
main[c]]].deed;if(e.length===1)return o==="acts"&&!i(r[e[0]])?0:1;let a=new Set;for(let c of e){let l=r[c];o==="articles"?
a.add(s.article[l]):o==="statements"?a.add(l):i(l)&&a.add(s.act[l])}return a.size}var as=class{weight=0;ends=[];known=null;get others(){
return this.known??=new Set(this.ends),this.known}};function di(t){let e=new Map,n=(o,s,r)=>{let i=e.get(o)??new as;e.set(
o,i),i.ends.push(s),i.weight+=r.weight};for(let o of t.values())n(o.a,o.b,o),n(o.b,o.a,o);return e}function gi(t,e,n,o){let s=a=>t.numbers.get(a)??-1,r={isGrown:!1,weakest:0,kept:null};if(o.ego!==null&&n.has(s(o.ego)))return{
...r,shown:jf(n,s(o.ego),o.steps)};let i=new Set(n.keys());return o.all?{...r,shown:i}:i.size<=1e3?{...r,shown:i,...Cf(e)}:
{...r,shown:If(n,(o.grown||[]).map(s)),isGrown:!0}}var cs=({shown:t,kept:e},n)=>t.has(n.a)&&t.has(n.b)&&(!e||e.has(n.key)),
Lt=t=>[...t.pairs.values()].filter(e=>cs(t,e)),hi=new WeakMap;function Sn(t){if(!t.isGrown&&!t.kept)return t;let e=hi.get(
t);if(e)return e;let n=new Set(t.nodes.keys()),o={...t,shown:n,kept:null,weakest:0,isGrown:!1};return hi.set(t,o),o}var Qe=(t,e)=>e.
weight-t.weight||t.key-e.key;function ls(t){return[...t].sort(([e,{weight:n}],[o,{weight:s}])=>s-n||e-o).map(([e])=>e)}function Cf(t){
if(t.size<=2e4)return{};let e=[...t.values()].sort(Qe).slice(0,2e4);return{weakest:t.size-2e4,kept:new Set(e.map(n=>n.key))}}
function If(t,e){let n=new Set(ls(t).slice(0,30));for(let o of e){let s=t.get(o);if(s)for(let r of[o,...s.others])n.add(
r)}return n}function jf(t,e,n){let o=new Set([e]),s=[e];for(let r=0;r<n;r++){let i=s.flatMap(a=>[...t.get(a)?.others??[]]).
filter(a=>!o.has(a));for(let a of i)o.add(a);s=[...new Set(i)]}return o}var wi=new WeakMap;function xi(t,e,n,o,s){let r=new Map;for(let i of n.values())if(cs(o,i))for(let a of i.rows){let c=Rf(
t,e,a,s),l=r.get(c);l?l.push(a):r.set(c,[a])}return r}function Rf(t,e,n,o){let s=t.ties.statement[n];if(o[s]===s)return e.
arrow[n];let r=t.statements,i=r.relation[o[s]],a=t.ties.together[n]?t.names.signs.indexOf("together"):t.relations[i].sign;
for(let c of[i,-1]){let l=[e.actor[n],e.target[n],c,a,r.hold[o[s]],r.mark[o[s]]].join(" "),u=Wf(e).get(l);if(u!==void 0)
return u}return e.arrow[n]}function Wf(t){let e=wi.get(t);if(!e){let{actor:n,target:o,relation:s,sign:r,hold:i,mark:a}=t.
arrows;e=new Map(n.map((c,l)=>[[n[l],o[l],s[l],r[l],i[l],a[l]].join(" "),l])),wi.set(t,e)}return e}var bi=(t,e,n)=>t.names.
signs[e.arrows.sign[n]]==="together";function kn({level:t,arrows:e}){let{arrows:n,nodes:o}=t,s=new Map;for(let r of e.keys()){
let[i,a]=[n.actor[r],n.target[r]],c=Ct(Math.min(i,a),Math.max(i,a),o.length),l=s.get(c)??[[],[]];s.set(c,l),l[i<a?0:1].push(
r)}return[...s.values()]}function yi({arrows:t,nodes:e}){let n=new Map,o=t.actor.map((s,r)=>Ct(Math.min(s,t.target[r]),Math.
max(s,t.target[r]),e.length));for(let s of o)n.set(s,(n.get(s)||0)+1);return o.map(s=>n.get(s)>1)}function vn(t,e){let n=t.statements,o=Ve(t,{...e,count:"statements"},["everyone"]),s=[],r=(i,a,c)=>s.push({claim:n.claim[i],
first:n.first[i],last:n.last[i],approximate:n.approximate[i],at:a,...c});for(let i of V(o)){let a=n.polarity[i]===0,c={affirms:a,
how:a?"affirms":"denies",held:!0};n.source[i]>=0&&r(i,i,{who:t.sources[n.source[i]].id,certainty:n.certainty[i],...c}),n.
own[i]&&r(i,i,{who:null,certainty:n.certainty[i],...c});let l=t.names.stances[n.stance[i]],u={who:null,affirms:!a,certainty:null,
held:!1};l==="doubts"&&r(i,i,{...u,how:"doubts"}),l==="rejects"&&r(i,i,{...u,how:a?"rejects":"affirms"})}for(let[i,a,c]of n.
denials){if(!o[i]||n.disjunct[a])continue;let l=n.polarity[a]!==0;r(a,i,{who:c,affirms:l,how:l?"affirms":"denies",certainty:n.
certainty[i],held:!1})}return s}function _i(t,e){if(e.includes("everyone"))return()=>!0;let n=new Set(e),o=Ge(t,e),{publisher:s,
author:r}=t.statements;return({who:i,at:a})=>i===null?n.has("authors")||o.has(s[a])||o.has(r[a]):n.has(`of:${i}`)}var us=(t,e)=>!t.
approximate&&!e.approximate&&t.last!==null&&e.first!==null&&t.last<e.first;var Ke=["opposed","doubted","only_first","only_second","other_certainty","agreed"],[fs,ps,Bf,Pf,Oi]=[0,1,2,3,4],zt=5;function Mn(t,e,n){
let o={claims:Ke.map(()=>[]),partOf:new Map},s=[e.according_to,n];if(new Set(s.map(a=>[...a].sort().join(`
`))).size<2)return o;let r=s.map(a=>_i(t,a)),i=new Map;for(let a of vn(t,e))for(let[c,l]of r.entries()){if(!l(a))continue;
let u=i.get(a.claim)??[[],[]];i.set(a.claim,u),u[c].push(a)}for(let[a,c]of i.values())for(let[l,u]of ms(a,c))Ff(o,l,u);return o}
function Ff({claims:t,partOf:e},n,o){let s=o.map(i=>[...new Set(i.map(a=>a.at))]),r={positions:o,sides:s,statements:[...new Set(
s.flat())]};t[n].push(r);for(let i of r.statements)e.set(i,Math.min(n,e.get(i)??n))}function ms(t,e){let[n,o,s]=[!1,!1,!1];
for(let c of t)for(let l of e)us(c,l)||us(l,c)||(c.affirms===l.affirms?s||=c.held&&l.held:$i(c)||$i(l)?o=!0:n=!0);if(n||
o)return[[n?fs:ps,[t,e]]];let r=[t,e].map(c=>c.filter(l=>l.held));if(!s)return[[Bf,[r[0],[]]],[Pf,[[],r[1]]]].filter(([,
l])=>l.flat().length);let[i,a]=r.map(c=>[...new Set(c.map(l=>l.certainty))].sort().join(" "));return[[i===a?zt:Oi,r]]}var $i=({
how:t})=>t==="doubts"||t==="rejects",Si=t=>t===Oi||t===zt,ds=t=>t===fs||t===ps;function Tn({facts:t,parts:e},n){let o=new Set(
n.map(r=>e?.partOf.get(t.ties.statement[r])));for(let r of[fs,ps])if(o.has(r))return r;let[s]=o;return o.size===1&&s!==void 0&&
s!==zt?s:-1}function Ln(t,e,n,o){let{ties:s}=t,{inside:r}=n,i=Df(t,n),a=[],c=[],l=0,u=o.types&&new Set(o.types),f=d=>!u||u.has(e.nodes[d].
type);for(let d=0;d<s.statement.length;d++){if(!r[s.statement[d]]||i.has(d))continue;let[h,x]=[e.actor[d],e.target[d]];if(!(!f(
h)||!f(x))){if(h===x&&!o.self){s.issue[d]||l++;continue}(s.issue[d]?c:a).push(d)}}return{between:a,issues:c,selfLoops:l}}
function Df({ties:t,statements:e,relations:n},{inside:o,main:s,first:r,last:i}){let a=new Set,c=l=>l.some(u=>o[u]);for(let[
l,u]of t.manners)n[e.relation[s[t.statement[l]]]].manner!==u&&a.add(l);for(let[l,u,f]of t.times){let d=t.statement[l];(r[d]!==
u||i[d]!==f)&&a.add(l)}for(let[l,u]of t.needs)c(u)||a.add(l);for(let[l,u]of t.yields)c(u)&&a.add(l);return a}function $e(t,e,n){let o=dt(t,n,ot(n)),s=Ln(t,e,o,n),r=n.issues?[...s.between,...s.issues]:s.between,i=On(t,e,r,o,n.count),
a=n.min_weight>1?new Map([...i].filter(([,u])=>u.weight>=n.min_weight)):i,c=di(a),l=gi(e,a,c,n);return{facts:t,level:e,state:n,
chosen:o,pairs:a,nodes:c,...l,arrows:xi(t,e,a,l,o.main),parts:n.compared_with&&Mn(t,n,n.compared_with),weak:i.size-a.size,
selfLoops:s.selfLoops,withIssues:s.issues.length}}var g,re=null,Se="en",w,Q,b,Oe,hs=null,gs=null,ws=new Map,xs=new Map,ki=async()=>{};async function vi(t,e){Oe=t,Se=e,g=ei(
await Oe.facts()),Q=Jr(g.opening),w=Q,re=hs=gs=null,ws.clear()}async function R(){hs??=Oe.words();let t=await hs;return re!==
t&&(xs=new Map(t.entities.map((e,n)=>[e.id,n]))),re=t,t}var An=()=>Oe.findings();function En(){return gs??=Oe.arguments(),
gs}function Ut(t){let e=ws.get(t)??Oe.level(t).then(n=>ni(t,n));return ws.set(t,e),e}var qn=t=>xs.get(t);function $t(t){
let e=xs.get(t);return e===void 0||!re?null:re.entities[e]}function Mi(t){ki=t}function It(t){w={...w,...t}}async function $(t){
It(t),await ki(t)}async function Ti(){let t=await Ut(w.level);for(;t.name!==w.level;)t=await Ut(w.level);b=$e(g,t,w)}var Nn=()=>mi(
g,E(),w);function E(){if(!re)throw new Error("what is read was not loaded");return re}var Hf=new Set(["since","until","min_weight","theme","language"]),Li=0,bs=!1;function Cn(t){bs||=Object.keys(t).some(e=>!Hf.
has(e)),clearTimeout(Li),Li=setTimeout(()=>{let e=es(w,Q),n=bs;if(bs=!1,e!==location.hash.slice(1))try{n?history.pushState(
null,"",`#${e}`):history.replaceState(null,"",`#${e}`)}catch{}},150)}var In=(t={})=>`${g.address??location.href.split("#")[0]}\
#${es({...w,...t},Q)}`;var zf={light:["#9cc3e6","#f2c14e","#8fd0b0","#e6a5b8","#c3b1e1","#d9b38c"],dark:["#5f9bd1","#cfa13a","#5fae8b","#c57b93",
"#9a84c7","#b58a5e"]},Uf={light:{text:"#17202b",ground:"#ffffff",node:"#cbd2d9",line:"#52606d"},dark:{text:"#e9edf1",ground:"\
#192029",node:"#52606d",line:"#9aa5b1"}},Gf={light:["#b3261e","#a8327a","#6d3fb0","#00776b","#8a6100","#9aa5b1"],dark:["\
#ff8a80","#f48fb1","#b79af0","#4cc3b4","#e0b050","#52606d"]},ys=()=>matchMedia("(prefers-color-scheme: dark)");function Gt(){
return w.theme!=="auto"?w.theme:ys().matches?"dark":"light"}var K=()=>Uf[Gt()],ie=()=>zf[Gt()],jn=t=>g.encodings.signs[t][Gt()],
_s=t=>Gf[Gt()][t];function Ai(t,e){let n=Tn(t,e);return _s(n<0?zt:n)}var Ei=new Set(["p","h1","h2","h3","h4","li","dt","dd","td","th","caption","blockquote","summary"]);for(let t of["legend",
"option","input"])Ei.add(t);var Rn="http://www.w3.org/2000/svg";function p(t,e={},...n){return qi(document.createElement(
t),Ei.has(t)?{dir:"auto",...e}:e,n)}var ke=(t,e)=>p("bdi",{lang:e},t);function _(t,e={},...n){return qi(document.createElementNS(
Rn,t),e,n)}function qi(t,e,n){for(let[o,s]of Object.entries(e))s==null||s===!1||(typeof s=="function"?t.addEventListener(
o.slice(2),s):o==="value"||o==="checked"?Object.assign(t,{[o]:s}):t.setAttribute(o,s===!0?"":String(s)));return ae(t,n),
t}function ae(t,e){for(let n of e)n==null||n===!1||n===""||(Array.isArray(n)?ae(t,n):t.append(n instanceof Node?n:String(
n)))}function T(t,...e){t.replaceChildren(),ae(t,e)}function M(t){let e=document.getElementById(t);if(!e)throw new Error(
`the page has no ${t}`);return e}function ve(t){M("announced").textContent=t}var Ni={facts:()=>Ye("facts"),words:()=>Ye("words"),arguments:()=>Ye("arguments"),findings:()=>Ye("findings"),level:t=>Ye(
`level-${t}`)};async function Ye(t){let e=M(t);if(e.type==="application/json")return JSON.parse(e.text);let n=Uint8Array.
from(atob(e.text),s=>s.charCodeAt(0)),o=new Blob([n]).stream().pipeThrough(new DecompressionStream("gzip"));return JSON.
parse(await new Response(o).text())}var $s="button, select, input, summary, [tabindex='0']";function Wn(t){return((t.getAttribute("aria-label")||t.closest("\
label")?.textContent||t.textContent)??"").replace(/[\d\u2022]+/g,"").trim()}function Ci(){let t=document.activeElement,e=t?.
closest("#side, #time, #viewpoint, #panel, #sheet");return!t||!e||!t.matches($s)?null:{part:e.id,words:Wn(t),at:[...e.querySelectorAll(
$s)].indexOf(t)}}function Ii(t){if(!t||document.activeElement!==document.body)return;let e=[...M(t.part).querySelectorAll(
$s)],n=r=>Math.abs(e.indexOf(r)-t.at),[o]=e.filter(r=>Wn(r)===t.words).sort((r,i)=>n(r)-n(i));(o??e[Math.min(t.at,e.length-
1)])?.focus({preventScroll:!0})}function Bn(t){return new Set([...t.querySelectorAll("details[open] > summary")].map(Wn))}
function Pn(t,e){for(let n of t.querySelectorAll("details"))n.firstElementChild&&e.has(Wn(n.firstElementChild))&&(n.open=
!0)}var Fn=class{#t=new Map;#e;constructor(e,n,o,s){this.facts=e,this.words=n,this.level=o,this.#e=Os(s),this.counted=V(rs(e,
this.#e,["everyone"])),this.entities=new Int32Array(n.entities.length),this.articles=new Int32Array(e.articles.length),this.
relations=new Int32Array(e.relations.length);for(let r of this.counted){for(let i of this.namedBy(r))this.entities[i]++;
for(let i of e.relations[e.statements.relation[r]].wider)this.relations[i]++;this.articles[e.statements.article[r]]++}}namedBy(e){
let{s:n,o,roles:s=[],sources:r=[]}=this.words.statements[e],i=new Set([n,o,...s.map(([,a])=>a),...r].filter(Vf));for(let a of i)
for(let c of this.words.entities[a].members??[])i.add(c);return i}ofRelation(e){let{relations:n,statements:o}=this.facts;
return this.counted.filter(s=>n[o.relation[s]].wider.includes(e))}ofQuestion({where:e}){let n=this.facts.statements;return this.
counted.filter(o=>e.some(s=>Object.entries(s).every(([r,i])=>i.includes(Number(n[r][o])))))}ofPhrase({relation:e,actor:n,
target:o}){let{facts:s,level:r}=this,[i,a]=[n,o].map(l=>l===null?-1:r.numbers.get(l));if(i===void 0||a===void 0)return[];
let c=this.rows(e).filter(l=>(i<0||r.actor[l]===i)&&(a<0||r.target[l]===a));return[...new Set(c.map(l=>s.ties.statement[l]))]}targetsOf(e){
let{facts:n,level:o}=this,s=new Map;for(let i of this.rows(e)){let a=o.target[i];s.set(a,(s.get(a)??new Set).add(n.ties.
statement[i]))}return[...s].sort(([i,a],[c,l])=>l.size-a.size||i-c).map(([i])=>o.nodes[i].actor)}rows(e){let n=this.#t.get(
e);if(n)return n;let{facts:o,level:s}=this,r=o.relations.flatMap(({wider:l},u)=>l.includes(e)?[u]:[]),i={...this.#e,relations:r},
a=Ln(o,s,dt(o,i,["everyone"]),i),c=[...a.between,...a.issues];return this.#t.set(e,c),c}},Vf=t=>typeof t=="number"&&t>=0,
Os=t=>({...t,according_to:["everyone"],compared_with:null,since:null,until:null,undated:!0,kinds:null,quad_classes:null,
relations:null,modes:null,certainties:null,polarities:null,articles:null,types:null,count:"statements",inferred:!0,headlines:!0,
self:!0,issues:!0,min_weight:1});var ji=new WeakMap;function Dn(t,e,n){let o=t.statements,s=t.names.quad_classes,r=new Map,i=s.map(()=>[]),a={unreal:[],none:[]},
[c,l]=[0,0];for(let d of e){let h=t.relations[o.relation[n[d]]],x=o.quad_class[n[d]];if(!(o.act[d]<0||!h.deed))if(!et(t,
d))a.unreal.push(d);else{if((x<0?a.none:i[x]).push(d),r.has(o.act[d])||(r.set(o.act[d],x),h.goldstein===null))continue;c+=
h.goldstein,l++}}let u=d=>[...r.values()].filter(h=>h===d).length,f=a.unreal.map(d=>o.act[d]).filter(d=>!r.has(d));return{
statements:e,acts:r.size,...a,unrealActs:new Set(f).size,quadClasses:i,byQuadClass:s.map((d,h)=>u(h)),noQuadClass:u(-1),
articles:new Set(e.map(d=>o.article[d])),sources:new Set(e.map(d=>Qf(t,d))),sum:c,scored:l}}var Qf=({statements:t},e)=>t.
source[e]>=0?-1-t.source[e]:t.author[e]>=0?t.author[e]:t.publisher[e],Ze=t=>[...t.quadClasses.flat(),...t.none],jt=(t,e)=>Dn(
t.facts,Vt(t,e.rows),t.chosen.main);function Rt(t){let e=ji.get(t);if(e)return e;let n=Lt(t),o=new Set(t.isGrown?t.shown:
[]);for(let{a,b:c}of n)o.add(a).add(c);let{statement:s}=t.facts.ties,r=new Set(n.flatMap(a=>a.rows.map(c=>s[c]))),i={...Dn(
t.facts,[...r],t.chosen.main),actors:o.size};return ji.set(t,i),i}function Vt({facts:t,chosen:e},n){return ht(e,new Set(
n.map(o=>t.ties.statement[o])))}function ht({first:t,last:e},n){let o=s=>t[s]??e[s]??1/0;return[...n].sort((s,r)=>o(s)-o(
r)||s-r)}function Hn({facts:t,chosen:e},n){let o=new Map;for(let s of n){let r=t.statements.act[s],i=r>=0&&e.inside[s]?`\
act ${r}`:`statement ${s}`,a=o.get(i);a?a.push(s):o.set(i,[s])}return[...o.values()]}function zn({chosen:t},e){let n=t.main[e[0]];
return e.includes(n)?n:e[0]}var At=(t,e)=>t.names.quad_classes[e].split(" ")[1],Un=(t,e)=>e.filter(n=>t.ties.together[n]);
function Ri(t,e){let{facts:n,chosen:o,state:s}=t,{relation:r,quad_class:i}=n.statements,a=new Set(Un(n,e).map(f=>n.ties.
statement[f])),{act:c}=n.statements,l=new Set(e.map(f=>n.ties.statement[f]).filter(f=>et(n,f)).map(f=>c[f])),u=[[],[],[]];
for(let f of e){let d=n.ties.statement[f];if(s.count==="acts"&&!et(n,d)&&l.has(c[d]))continue;let h=o.main[d],x=n.relations[r[h]].
sign,y=a.has(d)?n.names.signs.indexOf(At(n,i[h])):x;u[et(n,d)?y:2].push(f)}return u.map(f=>f.length?Ht(n,f,o,s.count):0)}var Kf=60,Gn=null;function ce(){if(!w.open)return null;let t=w.open.indexOf(":"),e=w.open.slice(0,t),n=w.open.slice(t+1);
return{kind:e,names:e==="pair"?n.split(">").map(Ss):[n]}}function Ss(t){try{return decodeURIComponent(t)}catch{return t}}
var ks=t=>`pair:${t.map(encodeURIComponent).join(">")}`,z=t=>$({open:`actor:${t}`}),st=t=>$({open:`statement:${g.statements.
key[t]}`}),Wi=(t,e)=>ks([t,e].map(n=>b.level.nodes[n].actor));function gt(t,e){let n=[t,e].map(o=>b.level.nodes[o].actor);
return $({open:ks(n)})}function P(t,e,n={}){let o=ht(b.chosen,t),s=o.slice(0,Kf).map(r=>g.statements.key[r]);return Gn={
statements:o,label:e,name:[o.length,...s].join(" ")},$({...n,open:`list:${Gn.name}`})}function Vn(t){if(Gn?.name===t)return Gn;
let e=t.split(" ").slice(1);return{name:t,label:"",statements:e.map(n=>g.statements.key.indexOf(n)).filter(n=>n>=0)}}function Qn(t,e){
return $({tab:"article",article:g.articles[t].id,open:`statement:${g.statements.key[e]}`})}function Kn(t){let e=b.level.
nodes[t].actor;return b.isGrown?$({grown:vs(e)}):$({ego:w.ego===e?null:e,steps:1})}var vs=t=>[...new Set([...w.grown||[],
t])];async function Bi(t){let e=await Ut("entity"),n=e.numbers.get(t);if(n===void 0)return null;let o={...Os(w),self:w.self,
issues:w.issues},s=[{},{issues:!0},o,{...o,issues:!0}];for(let r of s){let i={...w,...r,level:"entity",ego:null};if($e(g,
e,i).nodes.has(n))return{...r,level:"entity",ego:null}}return null}function Pi(t){let e=ce();if(!e||!["pair","actor"].includes(
e.kind))return{};let n=b.level,[o,s]=e.names.map(c=>n.numbers.get(c)),r=n.actor.findIndex((c,l)=>c===o&&(s===void 0||n.target[l]===
s)),i=r<0&&o!==void 0&&e.kind==="actor"?n.target.indexOf(o):-1;if(r<0&&i<0)return{open:null};let a=(r<0?[t.target[i]]:[t.
actor[r],t.target[r]]).map(c=>t.nodes[c].actor);return e.kind==="actor"||a[0]===a[1]?{open:`actor:${a[0]}`}:{open:ks(a)}}function m(t,e={}){let n=g.text[t];return n===void 0?t:n.replace(/\{(\w+)\}/g,(o,s)=>s in e?Qt(String(e[s])):o)}var Yf=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u,
Qt=t=>Yf.test(t)?`\u2068${t}\u2069`:t,L=t=>t<1e3?String(t):t.toLocaleString(Se),Je=(t,e)=>m(t===1?e:`${e}_many`),N=(t,e)=>`${L(
t)} ${Je(t,e)}`;function Ot(t,e=t.length){return t.length>e?`${t.slice(0,e).join(", ")} ${m("and_more",{n:t.length-e})}`:
[t.slice(0,-1).join(", "),...t.slice(-1)].filter(Boolean).join(` ${m("and")} `)}var I=t=>t.charAt(0).toLocaleUpperCase(Se)+
t.slice(1),Ms=t=>`${t>0?"+":t<0?"\u2212":""}${Math.abs(t).toFixed(1)}`;var Ts=t=>e=>{e.key!=="Enter"&&e.key!==" "||(e.preventDefault(),t())};function q(t,e,n={}){return p("span",{role:"button",
tabindex:0,class:"link",dir:"auto",onclick:e,onkeydown:Ts(e),...n},t)}function v(t,e,n={}){return p("button",{type:"butt\
on",dir:"auto",onclick:o=>e(o.currentTarget),...n},t)}function Yn(t,e){let n=Zf(t);return!n||!["https:","http:"].includes(
n.protocol)?p("span",{},e):p("a",{href:n.href,dir:"auto",rel:"noopener noreferrer",target:"_blank"},e)}function Zf(t){try{
return new URL(t)}catch{return null}}function W(t,e,n){let o=typeof t=="number"?L(t):t;return e.length?q(o,()=>P(e,n),{class:"link number","aria-label":`${o}\
 ${n}: ${m("show_quotes")}`}):p("span",{class:"number none"},o)}var J=t=>new Date(t*864e5).toISOString().slice(0,10);function Di(t){let e=Date.parse(`${t}T00:00:00Z`);return Number.isNaN(
e)?null:Math.round(e/864e5)}var As=t=>new Date(t*864e5).getUTCFullYear(),Hi=(t,e)=>Date.UTC(t,e,1)/864e5;function zi(t,e){
let[n,o]=[As(t),As(e)],s=Math.max(1,Math.ceil((o-n)/10)),r=[];for(let i=n+1;i<=o;i+=s)r.push([Hi(i,0),String(i)]);return r}
var[Kt,Yt]=[30,365],Fi=7,Jf=4,Ls=[1,3,12,24,60,120,300,600,1200];function Zn(t,e,n){let o=[];if(n<=Fi){let r=n<=1?1:Fi;for(let i=t+
1;i<=e;i++)(i-Jf)%r===0&&o.push({day:i,step:r});return o}let s=Ls.find(r=>r*Kt>=n)??Ls[Ls.length-1];for(let r=Math.floor(
As(t)*12/s)*s;;r+=s){let i=Hi(Math.floor(r/12),r%12);if(i>e)return o;i>t&&o.push({day:i,step:s*Kt})}}function Ui(t,e,n){let o=t.statements,s=new Set(e.map(u=>`${o.article[u]} ${o.coder[u]}`)),[r,i,a]=[new Set,new Set,new Set],
c=new Set([...n].map(u=>t.articles[u].text));for(let u=0;u<o.key.length;u++){let f=o.article[u];!n.has(f)&&c.has(t.articles[f].
text)&&a.add(f),!(!n.has(f)||s.has(`${f} ${o.coder[u]}`))&&(r.add(o.coder[u]),i.add(f))}return{coders:[...new Set(e.filter(
u=>i.has(o.article[u])).map(u=>t.coders[o.coder[u]]))].sort(),others:r.size,reprints:a.size}}var Gi={21:"spring",22:"summer",23:"autumn",24:"winter"};function it(t){if(t.includes("/")){let[l,u]=t.split("/");return l===
""||l===".."?m("date_until",{to:it(u)}):u===""||u===".."?m("date_since",{from:it(l)}):m("date_throughout",{from:it(l),to:it(
u)})}let e=/^\[(.+)\.\.(.+)\]$/.exec(t);if(e)return m("date_within",{from:it(e[1]),to:it(e[2])});let n=/^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/.
exec(t);if(!n)return t;let[,o,s,r,i]=n,a=o==="XXXX"?m("no_year"):o,c=[r&&String(Number(r)),s&&Xf(s),a].filter(Boolean).join(
" ");return i?m("date_perhaps",{date:c}):c}function Xf(t){return Object.hasOwn(Gi,t)?m(Gi[t]):new Date(Date.UTC(2e3,Number(
t)-1,1)).toLocaleDateString(Se,{month:"long",timeZone:"UTC"})}function Jn(t){let e=[];return t.when&&e.push(it(t.when)),
t.inferred_when&&e.push(`${it(t.inferred_when)} (${m("inferred")})`),e.length?e.join("; "):m("date_unknown")}function Xn({
when:t,inferred_when:e}){return e?`${it(e)} (${m("inferred")})`:t?it(t):m("date_unknown")}function Me(t,e){let[n,o]=[t,e].
map(s=>s===null?null:it(J(s)));return n===null&&o===null?m("date_unknown"):n===o?n:n===null?m("date_until",{to:o}):o===null?
m("date_since",{from:n}):m("date_throughout",{from:n,to:o})}var Et=()=>w.since!==null||w.until!==null;function Xe(){let[
t,e]=[w.since,w.until].map(n=>n===null?null:J(n));return t===null?m("date_until",{to:e}):e===null?m("date_since",{from:t}):
m("date_throughout",{from:t,to:e})}var to=["\u2260","?","\u2460","\u2461","\u2248","="];function eo(){let t=g.signers.map(n=>[`by:${n}`,m("viewpoint_signer",
{name:n})]),e=g.sources.map(({id:n,label:o,by:s})=>[`of:${n}`,m("viewpoint_quoted",{name:o,by:s.join(", ")})]);return[["\
authors",m("viewpoint_authors")],...t,...e,["everyone",m("viewpoint_everyone")]]}function wt(t){let e=new Map(eo());return t.
map(n=>e.get(n)||n).join(` ${m("and")} `)}function Zt(t){return t.map(n=>Vi(n)?.label??(n.startsWith("by:")?n.slice(3):m(
`viewpoint_${n}`))).join(` ${m("and")} `)}var no=t=>t.length===1&&Vi(t[0])?.by||[],Vi=t=>g.sources.find(({id:e})=>t===`o\
f:${e}`),Qi=t=>m(`part_${t}`,{first:wt(w.according_to),second:wt(w.compared_with||[])});function xt(t){let e=Rt(t),n=e.unrealActs?` (${m("plus_not_actual",{n:e.unrealActs})})`:"",o=m("based_on",{acts:N(e.acts,
"act")+n,statements:N(e.statements.length,"statement"),articles:N(e.articles.size,"article"),sources:N(e.sources.size,"s\
ource"),coding:tp(e)}),s=[e.actors<t.nodes.size&&m("drawn_of",{n:L(e.actors),of:L(t.nodes.size)}),t.weakest>0&&m("weakes\
t",{n:t.weakest}),t.weak>0&&m("note_min_weight",{n:t.weak})];return[tn(),...s,o].filter(Boolean).join(" ")}function tn(){
return`${[I(m(`level_${w.level}`)),`${m("according_to")} ${wt(w.according_to)}`,w.compared_with&&`${m("compared_with")} ${wt(
w.compared_with)}`,w.issues&&m("with_ties_to_issues"),Et()&&so()].filter(Boolean).join(", ")}.`}var oo=()=>[`${m("accord\
ing_to")} ${wt(w.according_to)}`,Et()&&so()].filter(Boolean).join(", "),so=()=>`${Xe()} (${m(`inside_${w.inside}`)})`;function Ki(t){
let e=[...Rt(t).articles].map(c=>g.articles[c]),n=[...new Set(e.map(c=>c.publisher))].filter(Boolean).sort();if(!n.length)
return"";let o=c=>e.map(l=>l[c]).filter(l=>l!==null),s=[Math.min(...o("first")),Math.max(...o("last"))],[r,i]=s.map(c=>Number.
isFinite(c)?J(c):null),a=r===i?m("published_on",{day:r}):m("published_from",{first:r,last:i});return m("source_line",{who:Ot(
n,3),when:r===null||i===null?m("undated_source"):a})}function tp({statements:t,articles:e}){let{coders:n,others:o,reprints:s}=Ui(
g,t,e),r=[o?N(o,"other_coder"):"",s?N(s,"reprint"):""].filter(Boolean);return r.length?` (${n.length?`${m("coded_by",{names:Ot(
n,3)})}; `:""}${m("left_out",{what:Ot(r)})})`:""}function Jt(){return w.min_weight>1?m("empty_min_weight",{n:L(w.min_weight)}):
Et()?m("empty_period",{period:Xe()}):b.withIssues&&!w.issues?m("empty_but_issues",{n:L(b.withIssues),option:m("with_issu\
es")}):m("empty")}var B=t=>w.language&&t.labels?.[w.language]||t.label;function le(t){let e=B(t);return Object.entries(t.labels??{}).find(
([,n])=>n===e)?.[0]??null}function C(t,e){let n=t.nodes[e],o=w.language?$t(n.actor):null;return o?B(o):n.label}function ro(t){
let e=b.level.numbers.get(t);return e===void 0?t:C(b.level,e)}function Es(t){let{level:e}=t;return Lt(t).map(n=>({pair:n,
actor:C(e,n.a),target:C(e,n.b)}))}var Yi=.55,Zi=15*Yi,io={enabled:!1,type:"arrow",scaleFactor:1},Ji={to:io,middle:io,from:io};function Xi(t){let e=new Map;
return n=>{let o=e.get(n)??t(n);return e.set(n,o),o}}var qs=Xi(t=>({color:t,highlight:t,hover:t,inherit:!1,opacity:1})),
ta=Xi(t=>{let[e,n,o]=t.split(" ").map(Number),{head:s}=g.encodings.signs[e],{middle:r}=g.encodings.marks[o],{dashes:i}=g.
encodings.holds[n];return{ends:{to:{enabled:!!s,type:s||"arrow",scaleFactor:Yi},middle:{enabled:!!r,type:r||"arrow",scaleFactor:r?
.45:1},from:io},dashes:i.length?i:!1}});function ea(t,e){return e?Math.min(.7+.5*Math.log2(t),4):Math.min(1.2+1.3*Math.log2(
t),9)}function na(t){let e=new Map;for(let n of kn(t)){let o=n[0].length>0&&n[1].length>0,s=Math.min(.22,1.5/(n[0].length+
n[1].length));for(let r of n)r.forEach((i,a)=>{let c=o?(a+.6)*s:(a-(r.length-1)/2)*s;e.set(i,{enabled:!0,type:c<0?"curve\
dCCW":"curvedCW",roundness:Math.abs(c)})})}return e}function Te(t,e=20,n=3){let o=[""];for(let s of t.slice(0,200).split(
/\s+/)){let r=s.length>e?`${s.slice(0,e-1)}\u2026`:s,i=o[o.length-1];i?i.length+1+r.length<=e?o[o.length-1]=`${i} ${r}`:
o.push(r):o[o.length-1]=r}return o.length>n?`${o.slice(0,n).join(`
`)}\u2026`:o.join(`
`)}var ep={enabled:!0,type:"curvedCW",roundness:.15};function oa(t){let e=yi(t),n=t.nodes.filter(i=>t.isTied[i.id]).map(({id:i,
x:a,y:c,shape:l})=>({id:i,x:a,y:c,shape:l,label:Te(C(t,i))})),o=t.edges.map((i,a)=>e[a]?{...i,smooth:ep}:i),s=new vis.Network(
M("canvas"),{nodes:n,edges:o},op(n.length,!t.merged));Ns(s,t);let r=[-1,...ie().keys()].map(np);for(let{id:i}of n){let{options:a}=s.
body.nodes[i];a.size=t.nodes[i].size,a.color=r[t.nodes[i].tint+1]}return s}function Ns(t,e){for(let[n,o]of e.nodes.entries()){
let s=t.body.nodes[n];s&&([s.x,s.y]=[o.x,o.y+n*1e-4])}}function np(t){let e=K(),n=t>=0?ie()[t]:e.node,o={background:n,border:e.
text};return{background:n,border:e.line,highlight:o,hover:o}}function op(t,e){let n=K(),o={color:n.text,size:15,face:"sy\
stem-ui, sans-serif",strokeWidth:3,strokeColor:n.ground};return{autoResize:!0,physics:{enabled:!1,solver:"forceAtlas2Bas\
ed",stabilization:!1},layout:{improvedLayout:!1},interaction:{hover:t<=2e3,hideEdgesOnDrag:!e,hideEdgesOnZoom:!e,tooltipDelay:1e9,
keyboard:{enabled:!0,bindToWindow:!1},multiselect:!1,selectConnectedEdges:!1},nodes:{hidden:!0,font:o,borderWidth:1,borderWidthSelected:3,
scaling:{label:{enabled:!1,drawThreshold:t>300?9:5}},chosen:!0},edges:{hidden:!0,smooth:!1,...e&&{font:{...o,size:12.5,align:"\
top",vadjust:0}},selectionWidth:2,hoverWidth:1,arrowStrikethrough:!1,endPointOffset:{to:1},selfReference:{size:18,angle:Math.
PI/4,renderBehindTheNode:!0},scaling:{label:{enabled:!1,drawThreshold:5}}}}}var sa=([t,,e,...n])=>[t,e,...n].join("");function qt(t,e){let{act:n,rank:o}=t.statements,{statement:s,label:r}=t.ties,i=new Map;
for(let c of e){let l=s[c],u=n[l]>=0?`act ${n[l]}`:l,f=t.tie_labels[r[c]],d={text:sa(f),parts:f,rank:o[l]},h=i.get(u);h?
h.push(d):i.set(u,[d])}let a=new Map;for(let c of i.values()){let l=sp(c),u=a.get(l.text)??{...l,number:0};a.set(l.text,
{...u,number:u.number+1,rank:Math.min(u.rank,l.rank)})}return[...a.values()].sort((c,l)=>l.number-c.number||c.rank-l.rank)}
function sp(t){let e=t.sort((u,f)=>u.rank-f.rank||(u.text<f.text?-1:1)),n=[...new Set(e.map(({parts:u})=>u[0]))],[o]=e;if(n.
length===1)return o;let[,s,...r]=o.parts,i=n.includes(""),a=n.map(u=>u.replace(/: $/,"")),l=[i?"":`${a.slice(0,-1).join(
", ")} and ${a[a.length-1]}: `,i?"":s,...r];return{...o,parts:l,text:sa(l)}}var ue=({text:t,number:e})=>e>1?`${t} \xD7${e}`:
t,Wt=(t,e)=>qt(t,e).map(ue).join("; ");function Cs([,t,e,n,o,s,r],i){let a=t+e+n+o;return a+en(s,Math.max(i-a.length-r.length,
8))+r}function ra(t,e,n){let o=qt(t,e);if(!o.length)return"";let s=o.length>1?` +${o.length-1}`:"";return Cs(o[0].parts,
n-s.length)+s}function en(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1);return`${((/\s/.test(t[e-1])?n:n.slice(0,Math.
max(n.lastIndexOf(" "),0)))||n).trimEnd()}\u2026`}var Is=70,rp=3,[ip,ia]=[12,34];function ao({network:t,selection:e}){if(e.level.merged)return;let n=e.arrows.size<=Is;for(let o of kn(
e).map(s=>s.flat())){let s=Math.max(1,rp+1-o.length);for(let r of o){let i=cp(t,e,r),a=n?ap(e,r,.75*s*i):"";lp(t.body.edges[r],
a&&Te(a,i,s))}}}function ap(t,e,n){let o=t.arrows.get(e)??[],s=t.parts?Tn(t,o):-1;return ra(t.facts,o,n)+(s<0?"":` ${to[s]}`)}
function cp(t,{level:e},n){let{arrows:o,nodes:s}=e,[r,i]=[s[o.actor[n]],s[o.target[n]]];if(r===i)return ia;let a=Math.hypot(
r.x-i.x,r.y-i.y)-r.size-i.size;return Math.max(ip,Math.min(ia,Math.floor(a/(.5*t.body.edges[n].options.font.size))))}function lp(t,e){
if((t.options.label||"")===e)return;let n=e.split(`
`).length;t.setOptions({label:e,font:{vadjust:-.5*(n-1)*t.options.font.size}})}var ca=1.4,up={nodes:[15,12,22],edges:[12,9.5,17]};function js(){let{clientWidth:t,clientHeight:e}=M("canvas");return t>
0&&e>0}function la(t){let e=new ResizeObserver(()=>{js()&&(e.disconnect(),t())});e.observe(M("canvas"))}function ua(t){let{
network:e}=t,n=e.body.nodeIndices;if(n.length>Is){e.fit({nodes:n,animation:!1,maxZoomLevel:ca});return}aa(e,n),fp(t,e.getScale())&&
(ao(t),aa(e,n))}function aa(t,e){let n={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let a of e){let{x:c,y:l,options:u}=t.
body.nodes[a],f=u.label.split(`
`),d=Math.max(u.size,.28*u.font.size*Math.max(...f.map(h=>h.length)));n.left=Math.min(n.left,c-d),n.right=Math.max(n.right,
c+d),n.top=Math.min(n.top,l-u.size),n.bottom=Math.max(n.bottom,l+u.size+1.2*u.font.size*f.length)}let{clientWidth:o,clientHeight:s}=M(
"canvas"),r=.95*Math.min(o/(n.right-n.left),s/(n.bottom-n.top)),i={x:(n.left+n.right)/2,y:(n.top+n.bottom)/2};t.moveTo({
position:i,scale:Math.min(r,ca),animation:!1})}function fp(t,e){let n=Object.entries(up).map(([s,[r,i,a]])=>[s,{font:{size:Math.
min(a,Math.max(r,i/e))}}]),o=JSON.stringify(n);return t.letters===o?!1:(t.letters=o,t.network.setOptions(Object.fromEntries(
n)),!0)}function fa(t){let{level:e}=b,{actor:n,target:o,sign:s}=e.arrows,r=b.arrows.get(t)||[],i=Wt(g,r)||g.labels.signs[s[t]],a=N(
Vt(b,r).length,"statement");return`${C(e,n[t])} \u2013 ${i} ${bi(g,e,t)?"\u2013":"\u2192"} ${C(e,o[t])} \xB7 ${a}`}function pa(t){
let e=b.nodes.get(t),n=e?` \xB7 ${N(e.others.size,"neighbour")}`:"";return`${C(b.level,t)} \xB7 ${b.level.nodes[t].type}${n}`}var ma=500,co=300,pp=2,X=null,lo=()=>X?.network??null;function da(t){let e=[b.level.name,Gt(),w.language].join(" "),n=X?.
key!==e,o=X&&!n?X:mp(e);o.selection=b;let s=!o.network.body.nodeIndices.length;ha(o,()=>{let r=dp(o);hp(o,r),ao(o),xp(),
(n||s&&r.size||t)&&wa(o),ga(o)}),M("canvas").setAttribute("aria-label",`${m("graph_of")} ${xt(b)}`)}function mp(t){X&&X.
network.destroy();let e=oa(b.level),n={network:e,key:t,selection:b,arrows:[],isMoved:!1,isFine:null,letters:""};e.on("be\
foreDrawing",()=>ga(n)),e.on("click",wp),e.on("doubleClick",({nodes:o})=>o.length&&Kn(o[0])),e.on("resize",({width:o})=>o>
0&&!n.isMoved&&uo());for(let o of["zoom","dragEnd"])e.on(o,()=>n.isMoved=!0);e.on("hoverEdge",({edge:o})=>Rs(fa(o))),e.on(
"hoverNode",({node:o})=>Rs(pa(o)));for(let o of["blurEdge","blurNode"])e.on(o,()=>Rs(""));return X=n,M("physics").firstElementChild.
checked=!1,n}function ha({network:t},e){t.renderer.allowRedraw=!1;try{e()}finally{t.renderer.allowRedraw=!0}t.body.emitter.
emit("_requestRedraw")}function dp(t){let{body:e}=t.network,{facts:n,level:o,arrows:s,chosen:r,parts:i}=t.selection,{arrows:a,
merged:c}=o,l=new Set,u=n.encodings.signs.map((d,h)=>qs(jn(h))),f=c?null:na(t.selection);for(let d of t.arrows)s.has(d)||
(e.edges[d].options.hidden=!0);for(let[d,h]of s){let{options:x}=e.edges[d];x.hidden=!1,x.width=ea(Ht(n,h,r,t.selection.state.
count)||1,s.size>co),x.color=i?qs(Ai(t.selection,h)):u[a.sign[d]],f&&Object.assign(x.smooth,f.get(d)),l.add(a.actor[d]).
add(a.target[d])}return t.isFine=null,t.arrows=e.edgeIndices=[...s.keys()],l}function hp({network:{body:t},selection:{isGrown:e,
shown:n}},o){if(e)for(let s of n)o.add(s);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!0;t.nodeIndices=[...o].filter(
s=>t.nodes[s]);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!1}function ga(t){let{body:e}=t.network,n=e.edgeIndices.
length<=co||Zi*e.view.scale>=pp;if(t.isFine===n)return;t.isFine=n;let{sign:o,hold:s,mark:r}=t.selection.level.arrows;for(let i of e.
edgeIndices){let{options:a}=e.edges[i],c=ta(`${o[i]} ${s[i]} ${r[i]}`);a.arrows=n?c.ends:Ji,a.dashes=n&&c.dashes}for(let i of e.
nodeIndices)e.nodes[i].options.borderWidth=n?1:0}function uo(){let t=X;t&&ha(t,()=>wa(t))}function wa(t){t.isMoved=!1,t.
network.body.nodeIndices.length&&(js()?ua(t):la(gp))}function gp(){X?.network.redraw(),uo()}function xa(t){X?.network.body.
nodes[t]&&X.network.focus(t,{scale:1,animation:!1})}function ba(t){if(!X)return;let{network:e,selection:n}=X;e.setOptions(
{physics:{enabled:t}}),!t&&(Ns(e,n.level),e.redraw())}function wp({nodes:t,edges:e}){let{level:n}=b;t.length?z(n.nodes[t[0]].
actor):e.length&&gt(n.arrows.actor[e[0]],n.arrows.target[e[0]])}function xp(){if(!X)return;let t=ce(),[e,n]=(t?.names??[]).
map(a=>b.level.numbers.get(a)),{actor:o,target:s}=b.level.arrows,r=t?.kind==="actor"&&e!==void 0&&X.network.body.nodes[e]?
[e]:[],i=t?.kind==="pair"?[...b.arrows.keys()].filter(a=>o[a]===e&&s[a]===n):[];X.network.setSelection({nodes:r,edges:i},
{unselectAll:!0,highlightEdges:!1})}function Rs(t){M("hint").textContent=t}var Le=(t,e)=>v(t,n=>bp(e(),n));async function bp(t,e){try{await navigator.clipboard.writeText(t)}catch{let n=p("textare\
a",{class:"unseen","aria-hidden":"true"},t);document.body.append(n),n.select(),document.execCommand("copy"),n.remove()}ve(
m("copied")),e.classList.add("done"),setTimeout(()=>e.classList.remove("done"),1200)}function fe(t,e,n){let o=URL.createObjectURL(
n instanceof Blob?n:new Blob([n],{type:e})),s=p("a",{href:o,download:t});document.body.append(s),s.click(),s.remove(),setTimeout(
()=>URL.revokeObjectURL(o),1e4)}var Ae=(t,...e)=>p("section",{class:"group"},p("h2",{},t),e);function D(t,e,n,o){let s=e.find(([r])=>r===n);return p("se\
lect",{"aria-label":t,title:s?.[1],onchange:r=>o(r.target.value)},e.map(([r,i])=>p("option",{value:r,selected:r===n},I(i))))}
function tt(t,e,n,o){let s=p("input",{type:"checkbox",checked:e,onchange:r=>n(r.target.checked)});return p("label",{class:"\
tick"},s,o,p("span",{},t))}function Bt(t,e){let n=p("ol",{class:"acts"},t.slice(0,e));return[n,nn(t,e,e,o=>ae(n,o))]}function nn(t,e,n,o){
if(t.length<=e)return null;let s=e,r=()=>m("more",{n:t.length-s}),i=v(r(),()=>{o(t.slice(s,s+n)),s+=n,s>=t.length?i.remove():
i.textContent=r()});return i}var St=(t,...e)=>p("fieldset",{},p("legend",{},t),e);function ya({level:t,chosen:e},n,o,s){let r={as_subject:[],as_object:[],as_source:[],as_other:[]};for(let[i,a]of n.statements.
entries())s!==void 0&&a.sources?.includes(s)&&r.as_source.push(i),e.inside[i]&&((o!==void 0?t.subject[i]===o:a.s===s)?r.
as_subject.push(i):(o!==void 0?t.object[i]===o:a.o===s)?r.as_object.push(i):a.roles?.some(([,c])=>c===s)&&r.as_other.push(
i));return Object.entries(r).filter(([,i])=>i.length)}var yp=/(?<![\p{L}\p{N}])['"\u2018\u201c\u201e\u00ab]([^'"\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb]+)['"\u2019\u201d\u201c\u00bb](?![\p{L}\p{N}])/gu,
nt=t=>g.relations[g.statements.relation[t]],U=t=>g.articles[g.statements.article[t]],me=t=>t.map(e=>B(E().entities[e]));
function rt(t,e=0){let n=on(t),o=Ws(t,e).join(" \u2013 ");return n.length?`${o} [${n.join("; ")}]`:o}function Ws(t,e=0){
let n=E().statements[t],o=kt(n.s,e)+pe(t,"subject"),s=kt(n.o,e)+pe(t,"object");return[o,nt(t).label,s+(e?"":_p(t))]}function _p(t){
let e=E(),n=new Map;for(let[s,r]of e.statements[t].roles??[])n.set(s,[...n.get(s)??[],kt(r)+pe(t,e.roles[s].id)]);return[
...n].sort(([s],[r])=>s-r).map(([s,r])=>`, ${e.roles[s].label} ${r.join(` ${m("and")} `)}`).join("")}function kt(t,e=0){
if(typeof t=="string")return Qt(t);if(t>=0)return Qt(B(E().entities[t]));let n=-1-t;return e>=2?`[#${g.statements.key[n].
split("#")[1]}]`:`[${rt(n,e+1)}]`}var pe=(t,e)=>E().statements[t].inferred?.includes(e)?` (${m("inferred")})`:"";function on(t){
let{names:e,labels:n,statements:o}=g,s=E().statements[t],r=o.stance[t]>=0?e.stances[o.stance[t]]:"";return[s.sources?.length&&
`${m("according_to")} ${me(s.sources).map(Qt).join(" > ")}${pe(t,"according_to")}`,r==="doubts"&&m("author_doubts"),r===
"rejects"&&m("author_rejects"),o.mode[t]!==se&&n.modes[o.mode[t]],o.certainty[t]!==0&&n.certainties[o.certainty[t]],o.polarity[t]!==
0&&n.polarities[o.polarity[t]],s.ended&&m("ended")].filter(a=>typeof a=="string")}function _a(t){let e=g.names.stances[g.
statements.stance[t]],{note:n}=E().statements[t];if(e!=="doubts"&&e!=="rejects"||typeof n!="string")return[];let o=n.matchAll(
yp);return Array.from(o,([,s])=>s.trim()).filter(Boolean)}function sn(t){let e=E().statements[t].quote.slice(2).map(Number);
return e.flatMap((n,o)=>o%2?[]:[[n,e[o+1]]])}function bt(t){let e=E(),n=e.bodies[g.statements.article[t]];return n===null?
e.statements[t].quote.join(" [\u2026] "):sn(t).map(([o,s])=>n.slice(o,s).split(/\s+/).join(" ")).join(" [\u2026] ")}var $p=44,fo=(t,e)=>ka(t,e,(n,o)=>Op(sn(t),n,o));function Sa(t,e){let n=_a(t);return Ma(t).some(s=>$a(n,s).length)?ka(t,
e,s=>$a(n,s),"doubting"):null}function ka(t,e,n,o=null){let{quote:s}=E().statements[t],r=va(t)===null?null:Number(s[0]);
return Ma(t).map((i,a)=>[a?" [\u2026] ":"",Sp(i,n(i,r),e,o)])}var va=t=>E().bodies[g.statements.article[t]];function Ma(t){
let{quote:e}=E().statements[t],n=va(t);return n===null?e.map(String):[n.slice(Number(e[0]),Number(e[1]))]}var Op=(t,e,n)=>n===
null?[[0,e.length]]:t.map(([o,s])=>[o-n,s-n]);function $a(t,e){let n=[];for(let o of t){let s=o.split(/\s+/).map(i=>i.replace(
/[.*+?^${}()|[\]\\]/g,"\\$&")),r=new RegExp(`(?<![\\p{L}\\p{N}])${s.join("\\s+")}(?![\\p{L}\\p{N}])`,"iu").exec(e);r&&n.
push([r.index,r.index+r[0].length])}return n.sort(([o],[s])=>o-s)}function Sp(t,e,n,o){let s=[],r=0;for(let[a,c]of e)a>r&&
s.push(r||n===void 0?Oa(t.slice(r,a)):kp(t.slice(0,a),n)),c>r&&s.push(p("mark",{class:o},Bs(t.slice(Math.max(r,a),c)))),
r=Math.max(r,c);let i=t.slice(r);return[...s,n===void 0?Oa(i):vp(i,n)]}var Bs=t=>t.replace(/^# /,"");function Oa(t){let e=Bs(
t),n=e.split(/\s+/);return n.length<=$p?e:[...n.slice(0,20),"[\u2026]",...n.slice(-20)].join(" ")}function kp(t,e){let n=Bs(
t).split(/\s+/);return n.length<=e+1?n.join(" "):["\u2026",...n.slice(-e-1)].join(" ")}function vp(t,e){let n=t.split(/\s+/);
return n.length<=e+1?n.join(" "):[...n.slice(0,e+1),"\u2026"].join(" ")}var Ps=new Set("al bin da de del della den der di do dos du e el ibn la le ten ter van von y".split(" "));function Ee(t){
return t.published&&t.published!=="unknown"?t.published:t.inferred?`${m("no_date")}, ${m("probably")} ${t.inferred}`:m("\
no_date")}var Nt=t=>`${t.author?`${Qt(t.author)}, `:""}${Qt(t.publisher)}, ${Ee(t)}`;function Mp(t){return`${t.author?`${t.
author}, `:""}\u201C${t.title}\u201D, ${t.publisher}, ${Ee(t)}`}function La(t){let e={plain:Tp,chicago:Lp,apa:Ap}[w.citation];
return`${e(U(t))} \u201C${Fs(bt(t))}\u201D`}function Tp(t){let e=t.retrieved?` (${m("accessed")} ${t.retrieved})`:"";return`${Mp(
t)}${t.url?`, ${t.url}`:""}${e}:`}function Lp(t){let e=`\u201C${Fs(t.title)}${/[?!.,]$/.test(t.title)?"":","}\u201D`,n=po(
t.published)??(t.inferred?`[${po(t.inferred)??t.inferred}?]`:"n.d."),o=po(t.retrieved),s=[t.publisher,n,o&&`accessed ${o}`,
t.url].filter(Boolean);return`${t.author?`${t.author}, `:""}${e} ${s.join(", ")}:`}function Ap(t){let e=Aa(t),n=e?e.map(
({given:u,family:f})=>`${f}, ${Ep(u)}`):[t.author??t.publisher],o=n.slice(-1).join(""),s=n.length>1?`${n.slice(0,-1).join(
", ")}, & ${o}`:o,r=Ta(t.published)??(t.inferred?`[ca. ${Ta(t.inferred)??t.inferred}]`:"n.d."),i=t.author&&t.author!==t.
publisher?`${t.publisher}. `:"",a=po(t.retrieved),c=t.url?`${a?`Retrieved ${a}, from `:""}${t.url} `:"",l=u=>/[?!.]$/.test(
u)?u:`${u}.`;return`${l(s)} (${r}). ${l(t.title)} ${i}${c}`.replace(/[. ]*$/,":")}var Ep=t=>t.split(/[\s-]+/).map(e=>`${e[0]}\
.`).join(" "),Fs=t=>t.replace(/“/g,"\u2018").replace(/”/g,"\u2019");function po(t){let{year:e,month:n,day:o}=mo(t);return e?
[[n,o].filter(Boolean).join(" "),e].filter(Boolean).join(n&&o?", ":" "):null}function Ta(t){let{year:e,month:n,day:o}=mo(
t);return e?[e,[n,o].filter(Boolean).join(" ")].filter(Boolean).join(", "):null}function mo(t){let[,e,n,o]=/^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.
exec(t??"")??[],s=n?new Date(Date.UTC(2e3,Number(n)-1,1)):null;return{year:e,month:s?.toLocaleDateString("en-US",{month:"\
long",timeZone:"UTC"}),day:o&&String(Number(o))}}function Aa({author:t,publisher:e}){if(!t||t===e)return null;let n=t.split(
/\s+and\s+|\s*&\s*|,\s*(?:and\s+)?/).map(qp);return n.every(o=>o!==null)?n:null}function qp(t){let e=t.trim().split(/\s+/),
n=r=>/^\p{L}/u.test(r)&&(!/^\p{Ll}/u.test(r)||Ps.has(r));if(e.length<2||e.length>4||!e.every(n)||Ps.has(e[0]))return null;
let o=e.findIndex(r=>Ps.has(r)),s=o>0?o:e.length-1;return{given:e.slice(0,s).join(" "),family:e.slice(s).join(" ")}}function Ea(t){
let e=U(t),{published:n,url:o,retrieved:s}=e,r=Aa(e),i=`{${rn(e.author||e.publisher)}}`,a=mo(n).year!==void 0,c=/^\d{4}/.
exec(a?"":n||e.inferred||""),u=[["author",r?r.map(({given:f,family:d})=>rn(`${f} ${d}`)).join(" and "):i],["title",rn(e.
title)],["organization",!!e.author&&e.author!==e.publisher&&rn(e.publisher)],["date",a&&n],["year",c?.[0]],["url",o&&encodeURI(
Ss(o)).replace(/[{}\\]/g,"")],["urldate",mo(s).day&&s],["note",`\`\`${rn(Fs(bt(t)))}''`]].flatMap(([f,d])=>d?[`  ${f} = \
{${d}}`]:[]);return`@online{${e.id.replace(/[\s,{}#%~\\"'()=]+/g,"-")},
${u.join(`,
`)}
}`}var Np={"~":"\\textasciitilde{}","^":"\\textasciicircum{}","\u201C":"``","\u201D":"''","\u2018":"`","\u2019":"'","\u2013":"\
--","\u2014":"---","\u2026":"\\dots{}"},rn=t=>t.replace(/[{}\\]/g,"").replace(/([#$%&_])/g,"\\$1").replace(/[~^“”‘’–—…]/g,
e=>Np[e]);function Ne(t){let e=E().statements[t],n=g.statements.key[t];return p("article",{class:"statement","aria-label":rt(t)},Cp(
t),p("blockquote",{lang:U(t).language},fo(t)),e.translation?p("p",{class:"translation"},e.translation):null,Ip(t),p("det\
ails",{},p("summary",{},m("details")),p("dl",{},jp(t))),p("p",{class:"actions"},Le(m("copy_footnote"),()=>La(t)),D(m("ci\
tation"),ts.map(o=>[o,m(`citation_${o}`)]),w.citation,o=>$({citation:o})),Le(m("copy_bibtex"),()=>Ea(t)),Le(m("copy_link"),
()=>In({open:`statement:${n}`}))))}function qe(t){if(typeof t=="string")return ke(t);if(t<0)return q(`[${rt(-1-t,1)}]`,()=>st(
-1-t),{class:"link nested",dir:"ltr"});let e=E().entities[t];return q(B(e),()=>z(e.id),{lang:le(e)})}function Cp(t){let e=E(),
n=e.statements[t],o=nt(t),s=(n.roles??[]).map(([u,f])=>[", ",p("span",{class:"role"},e.roles[u].label)," ",qe(f),pe(t,e.
roles[u].id)]),r=on(t).map(u=>[" ",p("span",{class:"mark"},u)]),i=p("span",{class:`verb ${g.names.signs[o.sign]}`},o.label),
[a,c]=[qe(n.s),qe(n.o)],l=u=>pe(t,u);return p("p",{class:"claim"},a,l("subject")," ",i," ",c,l("object"),s,r)}function Ip(t){
let e=U(t),n=q(ke(e.title,e.language),()=>Qn(g.statements.article[t],t));return p("p",{class:"source",dir:"ltr"},"\u201C",
n,"\u201D, ",Nt(e)," ",Ds(e))}var Ds=t=>t.url&&Yn(t.url,`${m("original")} \u2197`);function jp(t){let{labels:e,coders:n,
statements:o}=g,s=E(),r=s.statements[t],i=r.inferred??[],a=o.quad_class[t]<0?"":`, ${e.quad_classes[o.quad_class[t]]}`,c=s.
fields.filter(({name:l})=>l!=="translation");return[vt(m("according_to"),Rp(t,r),i.includes("according_to")),vt(m("certa\
inty"),`${e.certainties[o.certainty[t]]}, ${e.polarities[o.polarity[t]]}`),r.sources?vt(m("author_stance"),e.stances[o.stance[t]]):
null,vt(m("mode"),e.modes[o.mode[t]]),vt(m("date"),Jn(r)),vt(m("kind"),`${e.kinds[nt(t).kind]}${a}`),vt(m("inferred_fiel\
ds"),i.join(", ")),r.or?vt(m("alternative_to"),r.or.map(l=>q(rt(l,1),()=>st(l)))):null,c.map(({name:l,label:u})=>vt(u,r[l])),
vt(m("coder"),n[o.coder[t]]),vt(m("statement"),p("code",{},o.key[t]))]}function Rp(t,{sources:e}){let n=U(t),o=n.author||
n.publisher;return e?m("viewpoint_quoted",{name:me(e).join(" > "),by:o}):`${m("the_author")} (${o})`}function vt(t,e,n=!1){
return e==null||e===""?null:[p("dt",{},t),p("dd",{},e,n&&p("span",{class:"mark"},m("inferred")))]}function ho(t){let e=Hn(b,t).map(n=>{let o=zn(b,n),s=n.filter(i=>i!==o),r=p("details",{class:"mentions"},p("summary",{},
N(s.length,"mention")),s.map(Ne));return p("li",{},Ne(o),s.length>0&&r)});return Bt(e,30)}function go(t,e){let{statements:n,
articles:o,sources:s}=t,r=(l,u,f,d="")=>p("span",{class:d&&`quad-class ${d}`},W(l,u,e),` ${f}`),i=(l,u,f)=>r(l,u,Je(l,f)),
a=g.labels.quad_classes.map((l,u)=>t.byQuadClass[u]>0&&r(t.byQuadClass[u],t.quadClasses[u],l,At(g,u))),c=p("p",{class:"c\
ounts"},i(t.acts,Ze(t),"act"),a,t.noQuadClass>0&&r(t.noQuadClass,t.none,m("no_quad_class")),t.unrealActs>0&&i(t.unrealActs,
t.unreal,"not_actual_act"),i(n.length,n,"statement"),i(o.size,n,"article"),i(s.size,n,"source"));return t.scored?[c,Wp(t,
e)]:c}function Wp(t,e){let n=m("score_text",{sum:Ms(t.sum),mean:Ms(t.sum/t.scored),n:t.scored});return p("details",{},p(
"summary",{},m("score")),p("p",{},n," ",W(m("show_quotes"),Ze(t),e)))}function qa(t,e,n){let o=new Map([[e,[]]]),s=[e];for(;s.length&&!o.has(n);){let a=new Map;for(let c of s)for(let l of t.
get(c)?.others??[])o.has(l)||a.set(l,[...a.get(l)??[],c]);for(let[c,l]of a)o.set(c,l);s=[...a.keys()]}let r=[],i=(a,c)=>{
if(!(r.length>=6))if(a===e)r.push([e,...c]);else for(let l of o.get(a)??[])i(l,[a,...c])};return o.has(n)&&i(n,[]),r}var Bp=400;function Ca(t){let{level:e}=b,n=ls(b.nodes).filter(i=>i!==t).slice(0,Bp),o=p("div",{class:"paths"}),s=n.map(i=>[
e.nodes[i].actor,C(e,i)]),r=i=>T(o,i&&Pp(t,e.numbers.get(i)??-1));return p("div",{class:"paths-form"},D(m("paths_to"),[[
"",m("paths_to")],...s],"",r),o)}function Pp(t,e){let n=qa(b.nodes,t,e);return n.length?p("ol",{},n.map(o=>p("li",{},o.map(
(s,r)=>[r>0&&Fp(o[r-1],s),C(b.level,s)])))):p("p",{class:"quiet"},m("no_path"))}var Fp=(t,e)=>[Na(t,e,"\u2192"),Na(e,t,"\
\u2190")];function Na(t,e,n){let{level:o,pairs:s}=b,r=s.get(Ct(t,e,o.nodes.length)),i=`${C(o,t)} \u2192 ${C(o,e)}: ${m("\
show_quotes")}`;return r&&q(` ${n}${r.weight} `,()=>gt(t,e),{"aria-label":i})}var Ia={pair:Dp,actor:zp,statement:Kp,list:Zp},ja=({kind:t,names:e})=>Object.hasOwn(Ia,t)?Ia[t](e):null;function Dp(t){let{
level:e,pairs:n}=b,[o,s]=t.map(d=>e.numbers.get(d));if(o===void 0||s===void 0)return null;let r=e.nodes.length,[i,a]=[n.
get(Ct(o,s,r)),n.get(Ct(s,o,r))],[c,l]=[o,s].map(d=>C(e,d)),u=i&&jt(b,i),f=i?qt(g,i.rows).map(ue):[];return p("section",
{},p("h2",{},q(c,()=>z(t[0])),f.length===1?[" ",p("span",{class:`verb ${Hp(i?.rows??[])}`},f)," "]:" \u2192 ",q(l,()=>z(
t[1]))),f.length>1&&p("ul",{class:"says"},f.map(d=>p("li",{},d))),u?go(u,`${c} \u2192 ${l}`):p("p",{class:"quiet"},m("no\
_tie_in_direction")),p("p",{class:"actions"},a&&q(m("opposite_direction",{n:a.weight}),()=>gt(s,o)),q(m("over_time"),()=>$(
{tab:"timeline",pair:t}))),u&&ho(u.statements))}var Hp=([t])=>g.names.signs[b.level.arrows.sign[b.level.arrow[t]]];function zp([
t]){let e=b.level.numbers.get(t),n=e===void 0?null:b.level.nodes[e],o=$t(t),s=o?B(o):n?.label;if(s===void 0)return null;
let r=ya(b,E(),e,qn(t)),i=[o?o.type:n?.type,n?.sector?.replace("_"," ")],a=e!==void 0&&b.nodes.has(e);return p("section",
{},p("h2",{lang:o&&le(o)},s),p("p",{class:"quiet"},i.filter(Boolean).join(", ")),o&&Gp(o,s),a?p("p",{class:"actions"},Vp(
t,e)):Up(t,s),a?[p("h3",{},m("ties")),Qp(e)]:null,r.map(([c,l])=>p("details",{class:"as",open:!a},p("summary",{},`${m(c)}\
 (${l.length})`),ho(ht(b.chosen,l)))))}function Up(t,e){let n=p("p",{class:"actions"},p("span",{class:"quiet"},m("not_sh\
own",{name:e})));return Bi(t).then(o=>{o&&n.append(" ",v(m("show_it"),()=>$({...o,tab:"graph"})))}),n}function Gp({labels:t={},
note:e,wikidata:n},o){let s=Object.entries(t).filter(([,i])=>i!==o),r=n&&`https://www.wikidata.org/wiki/${encodeURIComponent(
n)}`;return[Object.keys(t).length>1&&p("p",{class:"quiet"},s.map(([i,a],c)=>[c?" \xB7 ":"",p("span",{lang:i},a)])),e&&p(
"p",{class:"note"},e),r&&p("p",{},Yn(r,`Wikidata ${n} \u2197`))]}function Vp(t,e){let n=w.ego===t;return[v(m(n?"show_all":
"neighbours_only"),()=>$({ego:n?null:t,tab:"graph"})),b.isGrown&&v(m("show_neighbours"),()=>Kn(e)),Ca(e)]}function Qp(t){
let{level:e,pairs:n}=b,s=[...n.values()].filter(({a:r,b:i})=>r===t||i===t).sort(Qe).map(({a:r,b:i,weight:a})=>p("li",{},
q([ke(C(e,r))," \u2192 ",ke(C(e,i))],()=>gt(r,i)),p("span",{class:"quiet"},` ${a}`)));return Bt(s,15)}function Kp([t]){let{
act:e,key:n}=g.statements,o=n.indexOf(t);if(o<0)return null;let s=e[o]<0?[]:e.flatMap((r,i)=>r===e[o]&&i!==o?[i]:[]);return p(
"section",{},p("h2",{},I(m("statement"))),Yp(o)?null:p("p",{class:"quiet"},m("statement_does_not_match")),Ne(o),s.length?
[p("h3",{},m("other_mentions")),s.map(Ne)]:null)}function Yp(t){return(w.tab==="arguments"||w.tab==="article"?_e(g,w):b.
chosen.inside)[t]}function Zp([t]){let{statements:e,label:n}=Vn(t);if(!e.length)return null;let o=Number(t.split(" ")[0]),
s=o>e.length,r=e.filter(i=>!b.chosen.inside[i]).length;return p("section",{},p("h2",{},I(n||m("quotes"))),p("p",{class:"\
quiet"},N(e.length,"statement"),s&&`. ${m("link_cut",{kept:e.length,n:o})}`,r>0&&`. ${m("some_do_not_match",{n:L(r)})}`),
ho(e))}var Ce=null,Ie=[];async function Ra(){let t=M("panel"),e=ce();if(!e||!w.open){Ce=null,Ie.length=0,T(t);return}await R();
let n=ja(e);Ce&&Ce!==w.open&&Jp(Ce,w.open),T(t,p("div",{class:"panel-head"},Ie.length>0&&v(`\u2039 ${m("back")}`,Xp,{class:"\
quiet-button"}),Le(m("copy_link"),In),v("\xD7",()=>$({open:null}),{class:"close","aria-label":m("close")})),n||p("p",{class:"\
quiet"},m("not_in_page"))),Ce!==w.open&&tm(t),Ce=w.open}function Jp(t,e){Ie.at(-1)===e?Ie.pop():Ie.push(t)}var Xp=()=>$(
{open:Ie.at(-1)??null});function tm(t){let e=t.querySelector("h2");t.scrollTop=0,e&&document.body.classList.contains("re\
ady")&&(e.tabIndex=-1,e.focus({preventScroll:!0})),ve(e?e.textContent:m("not_in_page"))}var Wa="sums_up";function an(t,e,n){let o=_e(t,n,t.statements.alternative),s=e.arrows.filter(l=>o[l.statement]),r=s.filter(
l=>l.by!==Wa),i=new Set(r.flatMap(({tail:l,head:u})=>[l,u])),a=new Map;for(let l of s){if(l.by===Wa&&!i.has(l.tail))continue;
let u=[l.tail,l.head,l.by,l.words].join(`
`),f=a.get(u);f?f.statements.push(l.statement):a.set(u,{...l,statements:[l.statement]})}let c=e.topics.findIndex(([l])=>l===
n.about);return n.about===null?[...a.values()]:em([...a.values()],e,c)}function em(t,{cards:e},n){let o=t.flatMap(({tail:i,
head:a})=>[i,a]).filter(i=>e[i].about?.includes(n)),s=Ba(o,t,"head","tail"),r=Ba(o,t,"tail","head");return t.filter(i=>s.
has(i.head)||r.has(i.tail))}function Ba(t,e,n,o){let s=new Map;for(let i of e)s.set(i[n],[...s.get(i[n])??[],i[o]]);let r=new Set(
t);for(let i of r)for(let a of s.get(i)??[])r.add(a);return r}var de=({tail:t,head:e})=>`${t} ${e}`;function Fa(t,e,n){return nm(e).map(o=>om(t,o,n)).sort((o,s)=>s.layers.flat().length-
o.layers.flat().length)}function nm(t){let e=new Map,n=s=>{let r=e.get(s)??s;return r===s?s:n(r)};for(let{tail:s,head:r}of t)
e.set(n(r),n(s));let o=new Map;for(let s of t)o.set(n(s.tail),[...o.get(n(s.tail))??[],s]);return[...o.values()]}function om({
cards:t,bends:e},n,o){let s=new Set(n.flatMap(({tail:f,head:d})=>[f,d])),r=new Map,i=new Map,a=(f,d)=>(r.set(f,[...r.get(
f)??[],d]),d);for(let[f,d,h]of t)s.has(f)&&i.set(f,{layer:d,spot:a(d,Pa(f,h,o(f)))});let c=new Map(e.map(([f,d,h])=>[de(
{tail:f,head:d}),h])),l=new Map;for(let f of n){let[d,h]=[i.get(f.tail),i.get(f.head)];if(!d||!h||l.has(de(f)))continue;
let x=d.layer<h.layer?1:-1,y=(c.get(de(f))??[]).map((S,A)=>a(d.layer+x*(A+1),Pa(-1,S,26))),O=[d.spot,...y,h.spot];l.set(
de(f),O);let k=x>0?O:[...O].reverse();for(let[S,A]of k.slice(1).entries())A.above.push(k[S]),k[S].below.push(A)}let u=[...r].
sort(([f],[d])=>f-d).map(([,f])=>f.sort((d,h)=>d.across-h.across));return{layers:u,arrows:n,ways:l,width:sm(u)}}var Pa=(t,e,n)=>({
card:t,across:e,room:n,at:0,above:[],below:[]});function sm(t){for(let o of t){let s=0;for(let r of o)r.at=s+r.room/2,s+=
r.room}for(let o=0;o<8;o++)for(let s of o%2?[...t].reverse():t){let r=s.map(({above:i,below:a,at:c})=>wo([...i,...a].map(
l=>l.at))??c);for(let[i,a]of rm(r,s).entries())s[i].at=a}let e=t.flat(),n=Math.min(...e.map(({at:o,room:s})=>o-s/2));for(let o of e)
o.at-=n;return Math.max(...e.map(({at:o,room:s})=>o+s/2))}var wo=t=>t.length?t.reduce((e,n)=>e+n,0)/t.length:null;function rm(t,e){
let n=[],o=[],s=0;for(let[i,a]of t.entries())for(s+=i?(e[i-1].room+e[i].room)/2:0,o.push(s),n.push([a-s]);n.length>1&&(wo(
n[n.length-2])??0)>(wo(n[n.length-1])??0);){let c=n.pop()??[];n[n.length-1].push(...c)}return n.flatMap(i=>i.map(()=>wo(
i)??0)).map((i,a)=>i+o[a])}var[im,am]=[172,148],cm=900,Hs=20,za=30,xo=18,zs=16,lm=40,Da=[1.4,2.8,2.3,1.8,1.2],um={"not actual":"6 4",hedged:"2 4"},
Us=t=>t&&um[t];function Ua(t,e,n,o){let s=p("div",{class:"argument"});t.append(s);let r=s.clientWidth,i=[...new Set(n.flatMap(
({tail:k,head:S})=>[k,S]))],a=mm(e,n);for(let{label:k}of[...a.values()].flat())s.append(k);let l=Fa(o,n,k=>{let S=(a.get(
k)??[]).map(({label:A})=>A.offsetWidth+8);return Math.max(r<cm?am:im,S.reduce((A,j)=>A+j,0))+Hs}),u=l.flatMap(({layers:k})=>k.
flat().filter(({card:S})=>S>=0)),f=new Map(u.map(({card:k,room:S})=>[k,pm(e.cards[k],S-Hs)]));for(let k of i)s.prepend(f.
get(k)??"");let d=_("svg",{class:"lines","aria-hidden":"true"});s.prepend(d);let[h,x,y,O]=[0,0,0,0];for(let k of l){h>0&&
h+k.width+zs>r&&([h,x,y]=[0,x+y+lm,0]);let A=hm(k,{left:h,top:x,boxes:f,meetings:a,lines:d});h+=k.width+2*zs,O=Math.max(
O,h),y=Math.max(y,A)}s.style.width=`${O}px`,s.style.height=`${x+y}px`,d.setAttribute("width",String(O)),d.setAttribute("\
height",String(x+y)),fm(s,u,f,a)}function fm(t,e,n,o){for(let{card:s}of e){for(let{label:r}of o.get(s)??[])t.append(r);t.
append(n.get(s)??"")}}function pm(t,e){let[,n]=g.names.polarities,o=[...t.marks??[]].sort((f,d)=>+(d===n)-+(f===n));t.inferred&&
o.push(m("inferred"));let s=t.denied?"\u2298 ":t.doubted?"? ":"",r=[o.length>0&&p("strong",{},`${s}${o.join(", ")}`),o.length>
0&&" ",p("span",{},t.text)],i=t.hold?` held-${t.hold.replace(" ","-")}`:"",a=`card ${t.sign??""}${i}${t.denied?" denied":
""}`,{id:c,statements:l=[]}=t,u=l.length||c?v(r,()=>c?z(c):P(l,t.text),{class:a}):p("div",{class:a},r);return u.style.width=
`${e}px`,u}function mm({cards:t},e){let n=new Map;for(let s of e){let r=[...(s.marks??[]).map(a=>`${a}:`),s.words].join(
" "),i=n.get(s.head)??new Map;n.set(s.head,i.set(r,[...i.get(r)??[],s]))}let o=new Map;for(let[s,r]of n){let i=[...r].map(
([a,c])=>({arrows:c,label:dm(t,a,c)}));o.set(s,i)}return o}function dm(t,e,n){let o=n.flatMap(i=>i.statements),s=n.map(({
tail:i,head:a})=>m("leads_to",{tail:t[i].text,words:e,head:t[a].text})),r=[p("strong",{},e),n.length>1&&` \xB7 ${n.length}`];
return v(r,()=>P(o,e),{class:"arrow-words","aria-label":`${s.join("; ")}. ${m("show_quotes")}`,title:s.join(`
`)})}function hm({layers:t,arrows:e,ways:n},{left:o,top:s,boxes:r,meetings:i,lines:a}){let c=d=>r.get(d),l=new Map,u=new Map,
f=s;for(let[d,h]of t.entries()){let x=h.filter(({card:S})=>S>=0),y=x.flatMap(({card:S})=>i.get(S)??[]).map(({label:S})=>S.
offsetHeight),O=Math.max(0,...y);O&&(f+=za+O+xo);let k=Math.max(0,...x.map(({card:S})=>c(S).offsetHeight));for(let S of h){
let A=S.card<0?k:c(S.card).offsetHeight,j=S.card>=0&&d===0?f+k-A:f;if(l.set(S,{top:j,foot:j+A,start:f+k}),S.card<0)continue;
Ha(c(S.card),o+S.at-(S.room-Hs)/2,j);let G=gm(i.get(S.card)??[],n,o+S.at);for(let{label:Z,arrows:Zo,at:F}of G){Ha(Z,F-Z.
offsetWidth/2,f-xo-O+(O-Z.offsetHeight)/2);for(let bf of Zo)u.set(bf,F);let mt=Math.max(...Zo.map(Ga));a.append(wm(F,f-xo-
O,j,mt))}}f+=k}for(let d of e){let h=n.get(de(d))??[];a.append(xm(d,h,{left:o,at:u.get(d)??0,bounds:l,layers:t,meetings:i}))}
return f-s}function Ha(t,e,n){t.style.left=`${Math.round(e)}px`,t.style.top=`${Math.round(n)}px`}function gm(t,e,n){let o=({
arrows:a})=>{let c=a.map(l=>e.get(de(l))?.at(-2)?.at??0);return c.reduce((l,u)=>l+u,0)/c.length},s=[...t].sort((a,c)=>o(
a)-o(c)),r=s.reduce((a,{label:c})=>a+c.offsetWidth+8,0),i=n-r/2;return s.map(a=>{let c=a.label.offsetWidth+8;return i+=c,
{...a,at:i-c/2}})}var Ga=({rank:t})=>Da[t??0]??Da[0];function wm(t,e,n,o){return _("g",{},_("line",{x1:t,x2:t,y1:e,y2:n-
7,"stroke-width":o}),_("path",{class:"head",d:`M${t-5} ${n-9} L${t} ${n-1} L${t+5} ${n-9} Z`}))}function xm(t,e,{left:n,
at:o,bounds:s,layers:r,meetings:i}){let[a,c]=[e[0],e[e.length-1]],l=s.get(c),u=s.get(a),f=A=>r.findIndex(j=>j.includes(A)),
d=r[f(c)].flatMap(({card:A})=>i.get(A)??[]),h=Math.max(0,...d.map(({label:A})=>A.offsetHeight)),y=Math.min(...r[f(c)].map(
A=>s.get(A)?.top??l.top))-xo-h,O=[[n+a.at,u.foot]];if(u.top<l.top){O.push([n+a.at,u.start]);for(let A of e.slice(1,-1)){
let{top:j,foot:G}=s.get(A);O.push([n+A.at,j],[n+A.at,G])}}else{let A=n+Math.max(...r.flat().map(j=>j.at+j.room/2))+zs/2;
O.push([n+a.at,u.start+6],[A,u.start+6],[A,y-za/2])}O.push([o,y]);let{dashes:k,width:S}={dashes:Us(t.hold),width:Ga(t)};
return _("polyline",{points:O.join(" "),"stroke-width":S,"stroke-dasharray":k})}var Pt=(...t)=>p("div",{class:"sheet"},t),je=(t,...e)=>p("div",{class:"sheet",tabindex:0,role:"region","aria-label":m(`t\
ab_${t}`)},e);async function Va(t){let[e]=await Promise.all([En(),R()]),n=an(g,e,w),o=x=>g.statements.article[x.statement],s=an(g,e,{...w,
about:null}),r=[...new Set(s.map(o))].sort((x,y)=>x-y);if(!r.length){T(t,je("arguments",p("p",{},m("no_arrows"))));return}
let a=r.find(x=>g.articles[x].id===w.article)??r.find(x=>n.some(y=>o(y)===x))??r[0],c=n.filter(x=>o(x)===a),l=g.articles[a],
u=t.querySelector(".sheet"),[f,d]=[u?.scrollLeft??0,u?.scrollTop??0],h=je("arguments",p("p",{class:"line choosers"},D(m(
"argument_article"),r.map(x=>[g.articles[x].id,g.articles[x].title]),l.id,x=>$({article:x})),p("label",{},`${m("about")}\
 `,bm(e,s))),p("h2",{lang:l.language},l.title),p("p",{class:"source",dir:"ltr"},Nt(l)),ym(c,n),c.length?_m(e,c):p("p",{},
m("no_arrows_here")));T(t,h),c.length&&Ua(h,e,c,e.places[a]),h.scrollTo(f,d)}function bm({topics:t,cards:e},n){let s=[...new Set(
n.flatMap(({tail:r,head:i})=>[...e[r].about??[],...e[i].about??[]]))].map(r=>t[r]).sort(([,r],[,i])=>r.localeCompare(i));
return D(m("about"),[["",m("about_all")],...s],w.about??"",r=>$({about:r||null}))}function ym(t,e){let n=[...new Set(t.flatMap(
o=>o.statements))];return p("p",{class:"quiet"},`${I(oo())}. `,m("arrows_here",{here:N(t.length,"arrow"),all:e.length}),
" ",n.length>0&&W(m("show_quotes"),n,m("tab_arguments")),p("br"),m("arguments_help"))}function _m({cards:t},e){let n=[...new Set(
e.flatMap(({tail:a,head:c})=>[a,c]))].map(a=>t[a]),o=[...n,...e],s=a=>n.some(c=>c.sign===a),i=[...[void 0,"not actual","\
hedged"].filter(a=>o.some(c=>c.hold===a)).map(a=>[Gs({hold:a}),m(`look_${a?.replace(" ","_")??"plain"}`)]),o.some(a=>a.denied)&&
[Gs({denied:!0}),`\u2298 ${m("look_denied")}`],...["cooperation","conflict"].filter(s).map(a=>[Gs({sign:a}),m(`look_${a}`)])];
return p("ul",{class:"looks"},i.map(a=>a&&p("li",{},a)))}function Gs({hold:t,denied:e=!1,sign:n="neither"}){let o=_("rec\
t",{x:2,y:2,width:24,height:12,rx:4,class:`border ${n}`,"stroke-dasharray":Us(t)}),s=e&&_("rect",{x:2,y:2,width:5,height:12,
class:"bar-denied"});return _("svg",{class:"sample",width:28,height:16,viewBox:"0 0 28 16","aria-hidden":"true"},o,s)}function Qa(t,e){let[n,o]=[0,0];return{places:t.map(({top:r,cards:i})=>{let a=i.length?Math.max(0,o-(r+n+i[0].offset)-160):
0;n+=a;let c=i.map(({offset:l,height:u})=>{let f=Math.max(r+n+l,o);return o=f+u+e,f-r-n});return{room:a,tops:c}}),end:o}}
function Ka(t){let e=[];for(let n of t){let o=e[e.length-1];o&&n===o[1]+1?o[1]=n:e.push([n,n])}return e.map(([n,o])=>n===
o?`${n}`:`${n}\u2013${o}`).join(", ")}var Vs=({sign:t,hold:e,denied:n,doubted:o,isOut:s})=>[t,e&&`held-${e.replace(" ","-")}`,n&&"denied",o&&"doubted",s&&"out"].
filter(Boolean).join(" "),bo=t=>p("span",{class:`swatch ${Ya(t)}`,"aria-hidden":"true"}),Ya=t=>t===null?"of-author":`pat\
tern-${t%4}`;function Za({level:t,stretches:e,runs:n},o){let s=e.map(c=>$m(c,o)),i=p(t===0?"p":t===1?"h2":"h3",{class:"w\
ords",dir:"auto",lang:o.reading.lang},s.flatMap((c,l)=>[c,Sm(e[l],o)])),a=n.map(c=>km(c,o));return{text:i,names:a,ends:n.
map(c=>[s[c.first],s[c.last]])}}function $m({text:t,on:e,begins:n},{claims:o,passages:s,callbacks:r}){if(!e.length)return document.
createTextNode(t);let i=[...new Set(e.map(({claim:u})=>u))],a=i.some(u=>o[u].by!==null),c=i.every(u=>o[u].isOut),l=q([n.
some(u=>o[u].denied)&&p("span",{class:"sign denied","aria-hidden":"true"}),n.some(u=>o[u].doubted)&&p("span",{class:"sig\
n doubted","aria-hidden":"true"}),Om(t,e,o)],()=>r.open(i.map(u=>o[u].id)),{dir:null,class:`passage${a?" of-source":""}${c?
" out":""}`});for(let u of i)s[u].push(l);return l}var Om=(t,e,n)=>e.reduce((o,{claim:s,lane:r})=>p("span",{class:`under\
line lane-${r} ${Vs(n[s])}`},o),t);function Sm({ends:t},{reading:e,unfold:n}){if(!t.length)return null;let o=Ka(t.map(s=>s+
1));return v(o,s=>n(t,s),{class:"number-mark","aria-expanded":"false","aria-label":e.say("reading_notes",{numbers:o})})}
function km({by:t},{reading:e}){let{name:n,lang:o}=e.claimants[t];return p("div",{class:"speaker"},p("bdi",{lang:o},n),p(
"span",{class:`bar ${Ya(t)}`}))}function Ja(t,e,n,o){let{by:s,marks:r,actions:i,isSourceInferred:a}=t,{name:c,lang:l}=n.claimants[s??0],u=p("bdi",{lang:l},
a?`[${c}]`:c),f=s===null?n.say("the_author"):[u,`, ${n.say("reading_quoted")}`];return p("div",{class:`note-card ${Vs(t)}`},
p("p",{class:"sentence"},p("span",{class:"note-number"},e),q(vm(t,n),()=>o.open([t.id]),{class:"link whole"})),p("p",{class:"\
whose"}," ",p("span",{class:"name"},bo(s),p("span",{},f)),r.map(d=>p("span",{class:"mark"},d)),i.map(({label:d,press:h})=>v(
d,h,{class:"action"}))))}function vm({sentence:t,sign:e,denied:n,doubted:o},{say:s}){let r=t.map((i,a)=>[a>0&&!i.text.startsWith(
",")&&" ",Mm(i,e)]);return[n&&p("strong",{},`\u2298 ${s("look_denied")}: `),o&&p("strong",{},"? "),r]}function Mm({text:t,
kind:e,lang:n,inferred:o=!1},s){let r=o?`[${t}]`:t;return e==="verb"?p("span",{class:`verb ${s}`},r):e?p("bdi",{class:e,
lang:n},r):r}var Qs=8;function Xa({claimants:t,say:e},n,o){let s=l=>n.some(l),r=[[s(({hold:l,denied:u})=>!l&&!u),"",e("look_plain")],
[s(({hold:l})=>l==="not actual"),"held-not-actual",e("look_not_actual")],[s(({hold:l,doubted:u})=>l==="hedged"||u),"held\
-hedged",e("look_hedged")],[s(({denied:l})=>l),"denied",`\u2298 ${e("look_denied")}`],[s(({doubted:l})=>l),"doubted",`? ${e(
"look_doubted")}`],[s(({sign:l})=>l==="cooperation"),"cooperation",e("look_cooperation")],[s(({sign:l})=>l==="conflict"),
"conflict",e("look_conflict")]],i=t.map((l,u)=>Tm(l,u,o)),a=i.slice(Qs),c=t.slice(Qs).some(({isChosen:l})=>l);return p("\
div",{class:"reading-key"},p("div",{class:"claimants",role:"group","aria-label":e("reading_claimants")},p("span",{class:"\
quiet"},e("reading_claimants")),i.slice(0,Qs),a.length>0&&p("details",{open:c},p("summary",{},e("and_more",{n:a.length})),
a)),p("p",{class:"looks-of-lines"},r.map(([l,u,f])=>l&&p("span",{class:`underline ${u}`},f))))}var Tm=({id:t,name:e,lang:n,
count:o,isChosen:s},r,{choose:i})=>v([bo(r||null),p("bdi",{lang:n},e),` ${o}`],()=>i(s?null:t),{class:"claimant","aria-p\
ressed":String(s)});var Lm=960,Am=720,Em=6,yo=class{#t=[];#e=-1;#n=_("path",{});constructor(e,n,o){this.element=e,this.drawing=n,this.cards=
o}add(e,n,o,s,r){this.#t.push({row:e,apart:n,claims:o,names:s,ends:r,room:0})}watch(){let{element:e}=this;e.append(_("sv\
g",{class:"leader","aria-hidden":"true"},this.#n)),new ResizeObserver(()=>this.#o()).observe(e);for(let n of["pointerove\
r","focusin"])e.addEventListener(n,o=>this.#s(o.target));for(let n of["pointerleave","focusout"])e.addEventListener(n,()=>this.#s(
null));document.fonts?.ready.then(()=>{this.#e=-1,this.#o()})}#o(){let{element:e,cards:n}=this,o=e.clientWidth;if(!o||o===
this.#e)return;this.#e=o;let s=o<Am;e.classList.toggle("slim",o<Lm),e.classList.toggle("narrow",s);let r=0,i=this.#t.map(
({row:u,apart:f,claims:d,room:h})=>{r+=h;let x=d.map(O=>({offset:this.#r(O),height:n[O].offsetHeight})),y=f?[{offset:0,height:f.
offsetHeight}]:[];return{top:u.offsetTop-r,cards:s?[]:[...y,...x]}}),a=this.#t.map(({ends:u})=>u.map(([f,d])=>qm(f,d))),
{places:c,end:l}=Qa(i,Em);for(let[u,f]of this.#t.entries()){f.room=c[u].room,f.row.style.marginTop=f.room?`${f.room}px`:
"";let d=[...f.apart?[f.apart]:[],...f.claims.map(h=>n[h])];for(let[h,x]of d.entries())x.style.top=s?"":`${c[u].tops[h]}\
px`;Nm(f.names,a[u])}e.style.minHeight=s?"":`${l}px`}#r(e){return this.drawing.passages[e][0].offsetTop}#s(e){let{cards:n,
drawing:o,element:s}=this,r=e instanceof Element?e.closest(".passage, .note-card"):null,i=c=>r!==null&&(n[c]===r||o.passages[c].
some(l=>l===r)),a=n.flatMap((c,l)=>i(l)?[l]:[]);for(let c of s.querySelectorAll(".now"))c.classList.remove("now");for(let c of a)
for(let l of[n[c],...o.passages[c]])l.classList.add("now");this.#n.setAttribute("d",a.map(c=>this.#i(c)).join(" "))}#i(e){
let[n]=this.drawing.passages[e];if(!n||this.element.classList.contains("narrow"))return"";let[o,s]=[this.element,this.cards[e]].
map(l=>l.getBoundingClientRect()),r=n.getClientRects()[0],i=n.closest(".words")?.getBoundingClientRect()??r,[a,c]=[r.bottom-
o.top,s.top-o.top+14];return`M${i.right-o.left+2} ${a} L${s.left-o.left} ${c}`}};function qm(t,e){return t instanceof HTMLElement&&
e instanceof HTMLElement?{top:t.offsetTop,bottom:e.offsetTop+e.offsetHeight}:{top:0,bottom:0}}function Nm(t,e){let n=t.map(
r=>r.firstElementChild),o=n.map(r=>r.offsetHeight),s=0;for(let[r,i]of t.entries()){let{top:a,bottom:c}=e[r],l=e.slice(0,
r).filter(f=>f.bottom>a).length,u=Math.max(0,s-a);s=a+u+o[r],i.style.top=`${a}px`,i.style.height=`${c-a}px`,i.style.right=
`${l*8}px`,n[r].style.marginTop=`${u}px`}}var tc=/^(#{1,6})[ \t]+/,Cm=/[\p{L}\p{N}]/u,oc=t=>[...t].sort((e,n)=>ec(e)-ec(n)||nc(e)-nc(n)),ec=({spans:t})=>t.length?
Math.min(...t.map(([e])=>e)):-1,nc=({spans:t})=>Math.max(0,...t.map(([,e])=>e));function sc(t){let e=new Map,n="";for(let{
quote:s}of t)!s||e.has(s)||(e.set(s,n.length),n+=`${s}

`);let o=t.map(s=>{let r=e.get(s.quote);return r===void 0?s:{...s,spans:[Im(r,r+s.quote.length)]}});return{text:n,claims:o}}
var Im=(t,e)=>[t,e];function rc(t,e){let n=jm(t),o=n.map(()=>[]);for(let[i,{spans:a}]of e.entries())for(let[c,l]of a)for(let u=Rm(
n,c);u<n.length&&n[u].from<l;u++){let f={from:Math.max(c,n[u].from),to:Math.min(l,n[u].to),claim:i,lane:0};f.to>f.from&&
o[u].push(f)}let s=new Set,r=new Map(o.flatMap((i,a)=>i.map(({claim:c})=>[c,a])));return n.map((i,a)=>{let c=Bm(t,i,Wm(o[a]),
s,u=>r.get(u)===a),l=c.flatMap(({begins:u})=>u).sort((u,f)=>u-f);return{level:i.level,stretches:c,claims:l,runs:Pm(c,e)}})}
function jm(t){let e=[],n=!1;for(let o=0;o<t.length;){let s=t.indexOf(`
`,o),r=s<0?t.length:s,i=t.slice(o,r),a=tc.exec(i)?.[1].length??0;a?e.push({from:o+i.length-i.replace(tc,"").length,to:r,
level:a}):i.trim()&&n?e[e.length-1].to=r:i.trim()&&e.push({from:o+i.search(/\S/),to:r,level:0}),n=!a&&i.trim()!=="",o=r+
1}return e}function Rm(t,e){let[n,o]=[0,t.length];for(;n<o;){let s=n+o>>1;t[s].to>e?o=s:n=s+1}return n}function Wm(t){let e=[
...t].sort((o,s)=>o.from-s.from||s.to-o.to),n=new Array(4).fill(0);return e.map(o=>{let s=Math.max(0,n.findIndex(a=>a<=o.
from)),i=n.every(a=>a>o.from)?3:s;return n[i]=Math.max(n[i],o.to),{...o,lane:i}})}function Bm(t,e,n,o,s){let i=[...new Set(
[e.from,e.to,...n.flatMap(({from:c,to:l})=>[c,l])])].sort((c,l)=>c-l),a=new Map;for(let{claim:c,to:l}of n)s(c)&&a.set(c,
Math.max(a.get(c)??0,l));return i.slice(0,-1).map((c,l)=>{let u=i[l+1],f=n.filter(x=>x.from<=c&&x.to>=u),d=[...new Set(f.
map(({claim:x})=>x))],h=d.filter(x=>!o.has(x));for(let x of h)o.add(x);return{text:t.slice(c,u),on:f.map(({claim:x,lane:y})=>({
claim:x,lane:y})),begins:h,ends:d.filter(x=>a.get(x)===u).sort((x,y)=>x-y)}})}function Pm(t,e){let n=[],o=new Map;for(let[
s,{on:r,text:i}]of t.entries()){let a=new Set(r.map(({claim:c})=>e[c].by).filter(c=>c!==null));for(let c of a){let l=o.get(
c);if(l)l.last=s;else{let u={by:c,first:s,last:s};o.set(c,u),n.push(u)}}if(Cm.test(i))for(let c of o.keys())a.has(c)||o.
delete(c)}return n}function ic(t,e,n){let{text:o,claims:s}=t.text===null?sc(t.claims):{...t,text:t.text},r=oc(s),i=Fm(rc(o,r),t.title),a={reading:t,
callbacks:e,claims:r,passages:r.map(()=>[]),unfold:(d,h)=>{let x=h.getAttribute("aria-expanded")==="true";h.setAttribute(
"aria-expanded",String(!x));for(let y of d)c[y].classList.toggle("unfolded",!x)}},c=r.map((d,h)=>Ja(d,h+1,t,e)),l=p("div",
{class:"reading"}),u=new yo(l,a,c),f=r.flatMap(({spans:d},h)=>d.length?[]:[h]);for(let[d,h]of i.entries()){let{text:x,names:y,
ends:O}=Za(h,a),k=d===0&&[p("div",{class:"about"},n),Xa(t,r,e)],S=d===0&&f.length>0&&Dm(f,c,t),A=p("div",{class:"notes"},
S,h.claims.map(G=>c[G])),j=p("div",{class:`row level-${h.level}`},p("div",{class:"speakers"},y),p("div",{},x,k),A);l.append(
j),u.add(j,S||null,h.claims,y,O)}return u.watch(),{element:l,show:d=>Hm(a,c,d)}}function Fm(t,e){return t[0]?.level===1?
t:[{level:1,stretches:[{text:e,on:[],begins:[],ends:[]}],claims:[],runs:[]},...t]}var Dm=(t,e,{say:n})=>p("div",{class:"\
unplaced"},p("p",{class:"quiet"},n("reading_unplaced")),t.map(o=>e[o]));function Hm({claims:t,passages:e},n,o){let s=new Set(
o),r=({id:c})=>s.has(c),i=new Set(t.flatMap((c,l)=>r(c)?e[l]:[]));for(let c of e.flat())c.classList.toggle("current",i.has(
c));for(let[c,l]of t.entries())n[c].classList.toggle("current",r(l)),n[c].toggleAttribute("data-current",r(l));let[a]=i;
return a??n[t.findIndex(r)]}var ac="author",Ks=t=>E().statements[t].sources?.at(-1)??null;function Ys(t){let e=Ks(t);return e===null?ac:E().entities[e].
id}function cc(t,e,n){let{entities:o}=E(),s=new Map([[null,0]]);for(let c of e)s.set(Ks(c),(s.get(Ks(c))??0)+1);let[r,...i]=s;
return[r,...i.sort(([,c],[,l])=>l-c)].map(([c,l])=>{let u=c===null?ac:o[c].id,f=m("reading_author",{name:t.author||t.publisher}),
d=c===null?{name:f}:{name:B(o[c]),lang:le(o[c])};return{id:u,...d,count:l,isChosen:u===n}})}function lc(t,e,n){let{names:o,
labels:s,statements:r}=g,i=E(),a=new Map(e.map(({id:l},u)=>[l,u||null])),c=zm(new Set(t));return t.map(l=>{let u=i.statements[l],
f=r.mode[l]!==se,d=o.stances[r.stance[l]],h=d==="doubts"||d==="rejects",x=r.certainty[l]!==0||h,y=u.sources??[],O=[y.length>
1&&`${m("according_to")} ${me(y).join(" > ")}`,f&&s.modes[r.mode[l]],r.certainty[l]!==0&&s.certainties[r.certainty[l]],d===
"doubts"&&m("author_doubts"),d==="rejects"&&m("author_rejects"),u.ended&&m("ended")],k=o.signs[nt(l).sign],S=c.get(l);return{
id:r.key[l],spans:i.bodies[r.article[l]]===null?[]:sn(l),quote:bt(l),sentence:uc(l),sign:k==="together"?"cooperation":k,
hold:f?"not actual":x?"hedged":void 0,denied:r.polarity[l]!==0,doubted:h,by:a.get(Ys(l))??null,isSourceInferred:u.inferred?.
includes("according_to")??!1,marks:O.filter(A=>typeof A=="string"),isOut:!n[l],actions:S?[{label:m("show_in_graph"),press:()=>$(
{tab:"graph",open:S,pair:null})}]:[]}})}function zm(t){let e=new Map;for(let{a:n,b:o,rows:s}of b.pairs.values())for(let r of s){
let i=g.ties.statement[r];!t.has(i)||e.has(i)||e.set(i,Wi(n,o))}return e}function uc(t,e=0){let{statements:n,roles:o}=E(),
{s,o:r,roles:i=[],inferred:a=[]}=n[t],c=(u,f)=>({...Um(u,e),inferred:a.includes(f)}),l=(e?[]:[...i].sort(([u],[f])=>u-f)).
flatMap(([u,f])=>[{text:`, ${o[u].label}`},c(f,o[u].id)]);return[c(s,"subject"),{text:nt(t).label,kind:"verb"},c(r,"obje\
ct"),...l]}function Um(t,e){let n=E();if(typeof t=="string")return{text:t,kind:"name"};if(t>=0)return{text:B(n.entities[t]),
kind:"name",lang:le(n.entities[t])};let o=-1-t;return e>=2?{text:`#${g.statements.key[o].split("#")[1]}`,kind:"nested"}:
{text:`(${uc(o,e+1).map(({text:r,inferred:i})=>i?`[${r}]`:r).join(" ")})`,kind:"nested"}}function fc(t){let e=new Map;for(let n of t)
for(let o of _o(n))e.set(o,(e.get(o)??0)+1);return e}function _o(t,e=new Set([t])){let{s:n,o,roles:s=[]}=E().statements[t],
r=new Set;for(let i of[n,o,...s.map(([,a])=>a)])if(typeof i!="string"){if(i>=0)r.add(i);else if(!e.has(-1-i)){e.add(-1-i);
for(let a of _o(-1-i,e))r.add(a)}}return r}var pc=30,Gm=8;function mc(t,e){let{articles:n}=g;if(n.length<2)return null;let o=Vm(),s=o.indexOf(t),r={n:s+1,of:o.length},
i=(c,l,u)=>v(l,()=>dc(o[s+c]),{"aria-label":m(u),disabled:o[s+c]===void 0}),a=p("details",{class:"menu articles"},p("sum\
mary",{},m("articles_list",r)));return a.addEventListener("toggle",()=>a.open&&a.childElementCount===1&&a.append(Qm(o,t,
e))),p("div",{class:"line"},i(-1,"\u2039","previous_article"),a,i(1,"\u203A","next_article"))}var dc=t=>$({article:g.articles[t].
id,open:null});function Vm(){let{articles:t}=g,e=n=>t[n].first??t[n].last??Number.MAX_SAFE_INTEGER;return[...t.keys()].sort(
(n,o)=>e(n)-e(o)||n-o)}function Qm(t,e,n){let o=g.articles.map(()=>[0,0]);for(let[c,l]of g.statements.article.entries())
o[l][1]++,n[c]&&o[l][0]++;let s=c=>p("li",{},Ym(c,c===e,o[c])),r=p("div",{class:"found"},Bt(t.map(s),pc)),i=c=>{let l=c.
toLocaleLowerCase().split(/\s+/).filter(Boolean),u=t.filter(f=>l.every(d=>Km(f).includes(d)));T(r,u.length?Bt(u.map(s),pc):
p("p",{class:"quiet"},m("no_article_called",{text:c})))},a=p("input",{type:"search","aria-label":m("find_article"),placeholder:m(
"find_article"),oninput:({target:c})=>i(c.value)});return p("div",{},t.length>=Gm&&a,r)}function Km(t){let{title:e,author:n,
publisher:o,published:s,first:r}=g.articles[t],i=r===null?"":J(r);return[e,n,o,s,i].join(" ").toLocaleLowerCase()}function Ym(t,e,[
n,o]){let s=g.articles[t],r=n<o?m("matching_of",{n,of:N(o,"statement")}):N(o,"statement");return v([p("span",{class:"tit\
le",dir:"auto",lang:s.language},s.title),p("span",{class:"quiet"},p("bdi",{},s.publisher),` \xB7 ${Ee(s)} \xB7 ${r}`)],()=>dc(
t),{"aria-current":e?"true":null})}var Zm=500,Xt=null,Zs=null;async function hc(t){await R();let{articles:e}=g,n=Math.max(0,e.findIndex(({id:i})=>i===w.article));
if(!e.length){T(t,je("article",p("p",{},m("no_articles"))));return}let o=[b,n,w.about,w.claimant,w.language];(!(Xt&&t.contains(
Xt.sheet)&&Xt.of.every((i,a)=>i===o[a]))||!Xt)&&(Xt={of:o,...td(n)},T(t,Xt.sheet),Zs=null);let r=Xt.reading.show(Jm());r&&
Zs!==w.open&&Xm(r,Xt.sheet)&&r.scrollIntoView({block:"center"}),Zs=w.open}function Jm(){let t=ce();return t?.kind==="sta\
tement"?t.names:t?.kind!=="list"?[]:Vn(t.names[0]).statements.map(e=>g.statements.key[e])}function Xm(t,e){let[n,o]=[t,e].
map(s=>s.getBoundingClientRect());return n.top<Math.max(o.top,0)||n.bottom>Math.min(o.bottom,innerHeight)}function td(t){
let e=g.articles[t],n=E().bodies[t],o=ss(g,w),s=g.statements.article.flatMap((y,O)=>y===t&&o(O)?[O]:[]),r=fc(s),i=w.about===
null?void 0:qn(w.about),a=i!==void 0&&r.has(i)?i:null,c=cc(e,s,w.claimant),l=c.find(({isChosen:y})=>y)?.id??null,u=s.filter(
y=>(a===null||_o(y).has(a))&&(l===null||Ys(y)===l)),f=_e(g,w),d=lc(u,c,f),h=ic({title:e.title,lang:e.language,text:n,claims:d,
claimants:c,say:m},{open:nd,choose:y=>$({claimant:y})},[p("p",{class:"source",dir:"ltr"},Nt(e),ed(e)," ",Ds(e)),n===null&&
p("p",{class:"quiet"},m("quotes_only")),p("p",{class:"quiet"},od(u,s.length,f))]),x=p("div",{class:"line choosers"},mc(t,
f),sd(r,a));return{sheet:je("article",x,h.element),reading:h}}var ed=({licence:t})=>t?` \xB7 ${t}`:"";function nd(t){let e=t.
map(n=>g.statements.key.indexOf(n));return e.length===1?st(e[0]):P(e,m("quotes"))}function od(t,e,n){let o=t.filter(a=>!n[a]).
length,s=N(e,"statement"),r=t.length<e?m("shown_of",{n:t.length,of:s}):s,i=o?`, ${m("left_out_by_filters",{n:o})}`:"";return`${I(
oo())}. ${I(r)}${i}.`}function sd(t,e){let{entities:n}=E(),s=[...t].sort(([,i],[,a])=>a-i).slice(0,Zm).map(([i,a])=>[n[i].
id,`${B(n[i])} (${a})`]),r=e===null?"":n[e].id;return p("label",{},`${m("about")} `,D(m("about"),[["",m("about_all")],...s],
r,i=>$({about:i||null})))}var rd=["aim","audience","meant for"];async function xc(t){await R();let{bargains:e,others:n}=Nn(),o=e.map(r=>gc(r,is(g,
w,r))),s=e.some(r=>!is(g,w,r));T(t,Pt(p("h2",{},m("tab_bargains")),p("p",{class:"quiet"},m("exchange_help")),s&&p("p",{class:"\
quiet"},m("outcome_elsewhere")),o.length?o:p("p",{},m("no_exchange")),n.length>0&&[p("h2",{},m("other_offers")),n.map(r=>gc(
r))]))}function gc(t,e){let n=E(),o=ht(b.chosen,t.flatMap(c=>c.statements)),s=t.map(c=>g.relations[c.relation]),{label:r}=s.
reduce((c,l)=>l.wider.length>c.wider.length?l:c),i=[...new Map(o.map(c=>[kt(n.statements[c].s),n.statements[c].s])).values()],
a=c=>n.roles.map((l,u)=>c.includes(l.function??"")&&Js(l.label,ld(u,o),t,c));return p("section",{class:"bargain"},p("h3",
{},i.map((c,l)=>[l?", ":"",qe(c)]),` ${r}`),e&&p("p",{class:"outcome"},p("strong",{},`${m("outcome")}: `),id(e)),p("dl",
{},Js(m("offered_thing"),wc(t.map(c=>c.things))),Js(m("offered_to"),wc(t.map(c=>c.targets))),a($n),a(rd)),e?ad(e):p("p",
{class:"quiet"},`${m("dates")}: ${bc(t)}`),p("p",{class:"actions"},N(t.length,"act"),", ",q(N(o.length,"statement"),()=>P(
o,r))))}var id=({outcome:t,again:e})=>`${t||m("no_answer")}${e?`, ${m("offered_again")}`:""}`;function ad({moves:t}){let e=t.
map(([n,o,s,r])=>p("li",{},p("span",{class:"when"},o||m("date_unknown"),cd(s)&&` (${m("inferred")})`),p("span",{},p("str\
ong",{},n),": ",W(rt(s[0]),s,n),r&&` (${m("may_be",{doubt:r})})`)));return p("details",{class:"course",open:t.length<8},
p("summary",{},m("course")),p("ol",{},e))}var cd=t=>t.some(e=>E().statements[e].inferred_when);function bc(t){let e=ht(b.
chosen,t.map(n=>n.statements[0]));return[...new Set(e.map(n=>Xn(E().statements[n])))].join(", ")}function Js(t,e,n=[],o=[]){
let s=e.map(({shown:r,name:i,by:a})=>{let c=n.filter(f=>f.statements.some(d=>a.includes(d))),u=o===$n&&c.length<n.length&&
` ${m("in_some",{n:c.length,of:n.length})}: ${bc(c)}`;return p("li",{},r," ",W(String(a.length),a,i),u&&p("span",{class:"\
quiet"},u))});return s.length>0&&p("div",{},p("dt",{},t),p("dd",{},p("ul",{},s)))}function wc(t){let e=new Map;for(let[o,
s]of t.flatMap(r=>[...r]))e.set(o,[...e.get(o)??[],...s]);let{labels:n}=g.offers;return[...e].map(([o,s])=>({shown:q(n[o],
()=>z(o)),name:n[o],by:s}))}function ld(t,e){let n=new Map;for(let o of e)for(let[s,r]of E().statements[o].roles??[]){if(s!==
t)continue;let i=kt(r);n.set(i,{shown:qe(r),name:i,by:[...n.get(i)?.by??[],o]})}return[...n.values()]}function yc(t,e){let n=t.sources.map(({id:a,label:c})=>({id:a,label:c}));n.sort((a,c)=>_c(a.label,c.label)||_c(a.id,c.id));
let s=[...t.signers.map(a=>`by:${a}`),...n.map(({id:a})=>`of:${a}`)].map((a,c)=>({name:a,isSigner:c<t.signers.length,claims:0,
disputed:0,shared:0})),r=new Map(n.map(({id:a},c)=>[a,t.signers.length+c])),i={holders:s,disputes:new Map};for(let a of ud(
t,e,r).values())fd(i,a);return i}function ud(t,e,n){let{publisher:o,author:s}=t.statements,r=new Map;for(let i of vn(t,e)){
let{claim:a,who:c,at:l}=i,u=r.get(a)??new Map;r.set(a,u);for(let f of new Set(c===null?[o[l],s[l]]:[n.get(c)??-1]))f>=0&&
u.set(f,[...u.get(f)??[],i])}return r}function fd({holders:t,disputes:e},n){let o=[...n].sort(([i],[a])=>i-a),[s,r]=[new Set,
new Set];for(let[i,[a,c]]of o.entries()){c.some(({held:l})=>l)&&t[a].claims++;for(let[l,u]of o.slice(i+1)){let[[f]=[-1]]=ms(
c,u),d=a*t.length+l;ds(f)&&e.set(d,(e.get(d)??0)+1);for(let h of ds(f)?[s]:Si(f)?[r]:[])t[l].isSigner&&h.add(a),t[a].isSigner&&
h.add(l)}}for(let i of s)t[i].disputed++;for(let i of r)t[i].shared++}function pd({holders:t,disputes:e},n){let o=n===void 0?
-1:t.findIndex(({name:a})=>a===n),s=null;for(let[a,c]of e){let[l,u]=[Math.floor(a/t.length),a%t.length];if(o>=0&&l!==o&&
u!==o)continue;let f=!s||c>s.number,d=s&&c===s.number&&(l<s.one||l===s.one&&u<s.other);(f||d)&&(s={one:l,other:u,number:c})}
if(t.length<2)return null;let r=o>=0?o:s?.one??0,i=s?s.one+s.other-(o>=0?r:s.one):r?0:1;return[t[r].name,t[i].name]}function $o(t,e,n){
if(e.compared_with)return{state:e,standings:yc(t,e)};let o=c=>String(e[c])===String(n[c])?null:e[c],s={...e,modes:o("mod\
es"),polarities:o("polarities")},r=yc(t,s),i=String(e.according_to)!==String(n.according_to)&&e.according_to.length===1,
a=pd(r,i?e.according_to[0]:void 0);return{state:a?{...s,according_to:[a[0]],compared_with:[a[1]]}:s,standings:r}}var _c=(t,e)=>t<
e?-1:t>e?1:0;var $c=8,md=50,Oo="";function kc(t,e,n,o){let s=t.filter(h=>!h.isSigner&&h.claims),r=t.filter(({isSigner:h})=>h),i=h=>[...h].
sort((x,y)=>y.claims-x.claims),c=[["sources_differ",s.filter(h=>h.disputed).sort((h,x)=>x.disputed-h.disputed),h=>m("sou\
rce_disputed",{n:h.disputed,of:h.claims})],["sources_shared",i(s.filter(h=>!h.disputed&&h.shared)),h=>m("source_shared",
{n:h.shared,of:h.claims})],["sources_reported",i(s.filter(h=>!h.disputed&&!h.shared)),()=>m("source_reported")],["source\
s_authors",i(r),()=>m("compare_own_claims")]],l=p("div",{}),u=(h,x,y)=>p("li",{},v([p("span",{dir:"auto"},I(Zt([h]))),y!==
null&&p("span",{class:"num"},L(y)),p("small",{},x)],()=>o(h),{"aria-current":e.some(O=>String(O)===h)?"true":null})),f=()=>{
let h=S=>Sc(Zt([S])).includes(Sc(Oo)),x=c.map(([S,A,j])=>{let G=A.filter(({name:Z})=>h(Z)).map(Z=>u(Z.name,j(Z),Z.claims));
return G.length>0&&[p("h2",{},m(S)),Oc(G)]}),O=["authors","everyone"].filter(S=>(S==="everyone"||r.length>1)&&h(S)).map(
S=>u(S,m(`source_${S}`),null)),k=!O.length&&!x.some(Boolean);T(l,x,O.length>0&&[p("h2",{},m("sources_together")),Oc(O)],
k&&p("p",{class:"quiet"},m("sources_none",{words:Oo})))};f();let d=p("input",{type:"search",value:Oo,placeholder:m("sour\
ces_find"),"aria-label":m(n?"sources_find_second":"sources_find_first"),oninput:h=>{Oo=h.target.value,f()}});return p("n\
av",{class:"sources","aria-label":m("sources_find")},d,l)}function Oc(t){let e=p("ul",{},t.slice(0,$c));return[e,nn(t,$c,
md,n=>e.append(...n))]}var Sc=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLocaleLowerCase();var vc=5,dd=40,Xs=2,Mc=12,hd={affirms:"\u2713",denies:"\u2715",doubts:"?",rejects:"\u2715"},he=1;async function tr(t){await R();
let{state:e,standings:n}=$o(g,w,Q);if(!e.compared_with){T(t,Pt(p("h2",{},m("comparison")),p("p",{},m("compare_nobody"))));
return}let o=[e.according_to,e.compared_with],s=b.parts??Mn(g,e,e.compared_with),r=([c,l])=>(he=1,$({according_to:c,compared_with:l,
modes:e.modes,polarities:e.polarities})),i=c=>{let l=o[1-he],u=String(l)===c?o[he]:l;return r(he?[u,[c]]:[[c],u])},a=c=>{
he=c,tr(t).then(()=>t.querySelector("input")?.focus())};T(t,p("div",{class:"sheet compare"},kc(n.holders,o,he,i),p("sect\
ion",{class:"comparison"},p("h2",{},m("comparison")),p("p",{class:"quiet"},wd(o)),p("p",{class:"line"},v(`\u21C4 ${m("co\
mpare_swap")}`,()=>r([o[1],o[0]])),w.compared_with&&v(m("compare_end"),gd)),xd(s,o,a))))}var gd=()=>$({according_to:Q.according_to,
compared_with:null,modes:w.modes??Q.modes,polarities:w.polarities??Q.polarities});function wd(t){let n=t.filter(s=>no(s).
length).map(s=>m("compare_known_by",{name:Zt(s),by:Ot(no(s),3)})),o=Et()&&`${I(so())}.`;return[!w.compared_with&&m("comp\
are_most"),...n,o].filter(Boolean).join(" ")}function xd({claims:t},e,n){let o=e.map(Zt),s=e.map((r,i)=>{let a=t.flat().
filter(({positions:u})=>u[i].some(f=>f.held)),c=no(r),l=c.length?m("quoted_by",{by:Ot(c,2)}):m("compare_own_claims");return p(
"th",{scope:"col"},p("span",{dir:"auto"},I(o[i])),p("small",{},`${l} \xB7 ${N(a.length,"claim")}`),v(m("compare_change"),
()=>n(i),{"aria-pressed":String(he===i),"aria-label":m("compare_change_side",{name:o[i]})}))});return p("table",{},p("th\
ead",{},p("tr",{},p("th",{scope:"col"},m("claim_column")),s)),Ke.map((r,i)=>yd(r,bd(t[i],e),e)))}function bd(t,e){let{entities:n,
statements:o}=E(),s=new Set(e.flat().map(a=>a.replace(/^of:/,""))),r=a=>[o[a].s,o[a].o].some(c=>typeof c=="number"&&c>=0&&
s.has(n[c].id)),i=a=>(r(a.statements[0])?0:g.statements.key.length)+a.statements[0];return[...t].sort((a,c)=>i(a)-i(c))}
function yd(t,e,n){let[o,s]=n.map(Zt),r=m(`compare_${t}`,{first:o,second:s}),i=e.flatMap(f=>f.statements),a=p("tr",{class:"\
part"},p("th",{colspan:3,scope:"rowgroup"},p("h3",{},I(r)," ",W(e.length,i,r))," ",p("small",{},e.length?m(`compare_${t}\
_meaning`,{first:o,second:s}):m(`compare_${t}_none`,{first:o,second:s})))),c=f=>f.map(d=>_d(d,n)),l=p("tr",{class:"more"}),
u=nn(e,vc,dd,f=>l.before(...c(f)));return u&&l.append(p("td",{colspan:3},u)),p("tbody",{},a,c(e.slice(0,vc)),u&&l)}function _d(t,e){
let{statements:n,positions:o}=t,[s]=o.flat().map(({at:r,claim:i})=>g.statements.claim[r]===i?r:$d(r,i));return p("tr",{},
p("th",{scope:"row"},Od(s,n)),e.map((r,i)=>{let a=[...new Map(o[i].map(c=>[c.at,c])).values()];return p("td",{class:a.some(
({how:c})=>c==="doubts"||c==="rejects")?"doubting":null},p("strong",{class:"of",dir:"auto"},I(Zt(r))),a.slice(0,Xs).map(
Sd),a.length>Xs&&q(m("more",{n:a.length-Xs}),()=>P(t.sides[i],rt(s))),!a.length&&p("span",{class:"quiet"},kd(r,n)))}))}function $d(t,e){
let{denials:n,claim:o}=g.statements,s=n.find(([r,i])=>r===t&&o[i]===e);return s?s[1]:t}function Od(t,e){let[n,o,s]=Ws(t),
{mode:r}=g.statements,i=[r[t]>0&&g.labels.modes[r[t]],E().statements[t].ended&&m("ended")],a=()=>e.length===1?st(e[0]):P(
e,rt(t)),c=p("span",{class:`verb ${g.names.signs[nt(t).sign]}`},o);return[p("span",{dir:"auto"},q([n," ",c," ",s],a)),i.
map(l=>l&&[" ",p("span",{class:"mark"},l)])]}function Sd({at:t,how:e,who:n,certainty:o}){let s=e==="doubts"||e==="reject\
s",r=n!==null&&E().statements[t].inferred?.includes("according_to"),i=s&&Sa(t,Mc)||fo(t,Mc),a=[o?g.labels.certainties[o]:
null,r&&m("source_inferred")];return p("div",{class:"stand"},p("span",{class:"disc","aria-hidden":"true"},hd[e]),q(m(`co\
mpare_${e}`),()=>st(t),{class:"link how"}),a.map(c=>c&&[" ",p("span",{class:"mark"},c)]),p("blockquote",{dir:"auto",lang:U(
t).language},i))}var kd=(t,e)=>m(e.some(os(g,t))?"compare_no_position":"compare_no_claim");function Tc(t){let e=p("div",{class:"fitted"}),n=0;return new ResizeObserver(()=>{!e.clientWidth||e.clientWidth===n||(n=
e.clientWidth,T(e,t(n)))}).observe(e),e}var er=["actor","year","article"];var So=({statements:t},e)=>e.map(n=>t.key.indexOf(n)).filter(n=>n>=0),nr=({sentence:t})=>t.map(([e])=>e).join("");function or(t,e,n){
return n==="article"?e.articles:n==="year"?vd(t,e):[...new Set(e.sentence.flatMap(([,o,s])=>o==="entity"&&s?[s]:[]))]}function Lc(t,e,n,o){
let s=er.map(i=>[i,ko(n,i)]).filter(([,i])=>i.length),r=o.trim().toLocaleLowerCase();return e.filter(i=>s.every(([a,c])=>or(
t,i,a).some(l=>c.includes(l)))&&`${nr(i)} ${i.quote.text} ${i.title}`.toLocaleLowerCase().includes(r))}var ko=(t,e)=>(t??
[]).filter(n=>n.startsWith(`${e}:`)).map(n=>n.slice(e.length+1));function vd(t,e){let{first:n,last:o,article:s}=t.statements,
[,,r]=e.counts[e.counts.length-1],i=new Set;for(let a of So(t,r)){let u=(n[a]!==null||o[a]!==null?[n[a],o[a]]:[t.articles[s[a]].
first,t.articles[s[a]].last]).filter(f=>f!==null).map(f=>new Date(f*864e5).getUTCFullYear());if(u.length)for(let f=Math.
min(...u);f<=Math.max(...u);f++)i.add(String(f))}return[...i].sort()}var[Ac,Ec]=[84,52],Ic=4,sr={bargain:()=>[Mt(9,26),at("cooperation",20,18,58,18),cn("cooperation",66,18),at("quiet dashed",
26,34,64,34),te("quiet",18,34,-1),Mt(75,26)],spiral:()=>[11,25,39].flatMap((t,e)=>Md(t+2,e%2===1)),contested:(t,{title:e})=>[
...Cc("hatched"),e==="Denied"?rr(72,11):ir(72,11)],quoted:()=>[...Td(),qc(34,34,"\u201C \u201D")],"main cause":({denied:t})=>[
t?rr(16,26,12):Mt(16,26,11),at("quiet thick",32,26,56,26),te("quiet",59,26,1),_("rect",{class:"solid",x:62,y:15,width:20,
height:22,rx:4})],reasons:({reasons:t=[],effects:e=[]})=>t.some(n=>n>0)?Ld(t):Ad(t.length,e),precedent:()=>[at("quiet",4,
34,80,34),_("rect",{class:"solid",x:12,y:27,width:14,height:14}),_("path",{class:"line quiet",d:"M19 21 C30 9 52 9 62 21"}),
te("quiet",63,22,1,55),_("rect",{class:"hollow dashed",x:56,y:27,width:14,height:14})],forecast:()=>[at("ink",2,16,26,16),
_("path",{class:"line ink dashed",d:"M26 16 C44 16 46 40 76 41"}),te("ink",80,41,1)],plan:()=>[Mt(12,26),at("ink dashed",
24,26,52,26),te("ink",56,26,1),_("rect",{class:"hollow dashed",x:60,y:16,width:21,height:20,rx:3})],pair:({signs:t=[]})=>t.
length===2?[Mt(9,26),at("cooperation",20,18,56,18),cn("cooperation",64,18),...Nc(20,34,62),Mt(75,26)]:[Mt(9,26),...t[0]===
"conflict"?Nc(20,26,62):[at("cooperation",20,26,56,26),cn("cooperation",64,26)],Mt(75,26)],position:()=>[Mt(12,26),at("i\
nk",26,26,44,26),_("rect",{class:"hollow",x:46,y:14,width:36,height:24,rx:6}),qc(64,31,"\xB1")],denied:()=>[_("rect",{class:"\
solid",x:4,y:10,width:5,height:32}),...Cc("",9,10,66,32),rr(72,11)]},jc=t=>_("svg",{class:"small-figure",width:Ac,height:Ec,
viewBox:`0 0 ${Ac} ${Ec}`,"aria-hidden":"true"},(Object.hasOwn(sr,t.kind)?sr[t.kind]:sr.quoted)(t.figure,t)),Mt=(t,e,n=8)=>_(
"circle",{class:"solid",cx:t,cy:e,r:n}),at=(t,e,n,o,s)=>_("line",{class:`line ${t}`,x1:e,y1:n,x2:o,y2:s}),cn=(t,e,n)=>_(
"path",{class:`head ${t}`,d:`M${e-10} ${n-5.5} L${e} ${n} L${e-10} ${n+5.5} Z`}),te=(t,e,n,o,s=0)=>_("path",{class:`line\
 ${t}`,d:"M-8 -6 L0 0 L-8 6",transform:`translate(${e} ${n}) rotate(${s}) scale(${o} 1)`}),qc=(t,e,n)=>_("text",{class:"\
middle",x:t,y:e},n),Nc=(t,e,n)=>[at("conflict",t,e,n,e),_("line",{class:"line conflict thick",x1:n,x2:n,y1:e-8,y2:e+8})],
Md=(t,e)=>[at("conflict",8,t,76,t),_("line",{class:"line conflict thick",x1:e?8:76,x2:e?8:76,y1:t-6,y2:t+6})],Cc=(t,e=2,n=8,o=70,s=36)=>[
_("rect",{class:`hollow ${t&&"dotted"}`,x:e,y:n,width:o,height:s,rx:6}),...[.35,.65].map((r,i)=>at("quiet",e+10,n+r*s,e+
o-(i?24:12),n+r*s))],ir=(t,e)=>_("g",{},Mt(t,e,9),_("text",{class:"middle on-solid",x:t,y:e+4.5},"?")),rr=(t,e,n=9)=>_("\
g",{},_("circle",{class:"hollow",cx:t,cy:e,r:n}),_("path",{class:"line ink",d:`M${t-n*.7} ${e+n*.7} L${t+n*.7} ${e-n*.7}`})),
Td=()=>[_("path",{class:"hollow",d:"M10 8 H66 a6 6 0 0 1 6 6 V32 a6 6 0 0 1 -6 6 H30 L20 47 V38 H10 a6 6 0 0 1 -6 -6 V14\
 a6 6 0 0 1 6 -6 Z"})],Ld=t=>[...t.slice(0,Ic).map((e,n)=>_("rect",{class:"bar",x:2,y:2+n*13,width:Math.max(58-12*Math.max(
e-1,0),12),height:9,rx:2})),at("ink",62,26,71,26),te("ink",73,26,1),Mt(79,26,5)];function Ad(t,e){let n=Math.min(Math.max(
t,1),Ic),o=e.slice(0,3),s=[...Array(n).keys()].map(i=>26+(i-(n-1)/2)*13),r=o.map((i,a)=>26+(a-(o.length-1)/2)*19);return[
...s.flatMap(i=>r.map(a=>_("path",{class:"line quiet thin",d:`M17 ${i} C36 ${i} 34 ${a} 54 ${a}`}))),...s.map(i=>_("rect",
{class:"bar",x:1,y:i-4.5,width:16,height:9,rx:2})),...o.map((i,a)=>_("rect",{class:`hollow ${i?"":"dashed"}`,x:55,y:r[a]-
8,width:27,height:16,rx:3}))]}var vo=null,Rc=new Map;function H(t,e=12,n=400){let o=`${e} ${n} ${t}`,s=Rc.get(o)??Ed(t,e,n);return Rc.set(o,s),s}function Ed(t,e,n){
return vo??=document.createElement("canvas").getContext("2d"),vo?(vo.font=`${n} ${e}px ${getComputedStyle(document.body).
fontFamily}`,Math.ceil(vo.measureText(t).width)+1):t.length*e*.6}function ct(t,e,n=12,o=400){if(H(t,n,o)<=e)return t;let[
s,r]=[0,t.length];for(;s<r;){let i=s+r+1>>1;H(`${t.slice(0,i).trimEnd()}\u2026`,n,o)<=e?s=i:r=i-1}return`${t.slice(0,s).
trimEnd()}\u2026`}var lr=480,ln=26,ar=40,Mo=12,cr=7,Wc=5,To=24;function Bc(t,e){return t==="bargain"?n=>qd(e,n):t==="spiral"&&e.acts?.length?
n=>Nd(e,n):null}function qd({ends:t=["",""],there:e="",back:n=[],condition:o=[],course:s=[]},r){let i=[{words:e,way:"the\
re",look:"cooperation",end:"full"},...n.slice(0,2).map(l=>({words:l,way:"back",look:"quiet dashed",end:"open"})),...o.slice(
0,2).map(l=>({words:l,way:"none",look:"",end:""}))],a=Fc(t,i,r),c=jd(s,r,a.height+14);return Pc(r,a.height+14+c.height,[
...a.shapes,...c.shapes])}function Nd({ends:t=["",""],acts:e=[],restraints:n=[]},o){let s=e.slice(0,cr).map(([a,c,l],u)=>({
words:c,way:a===0?"there":"back",look:"conflict",end:"bar",number:String(u+1),isDoubted:l}));e.length>cr&&s.push({words:m(
"and_more",{n:e.length-cr}),way:"none",look:"",end:""});for(let[a,c]of n.slice(0,2))s.push({words:m("restraint_by",{who:a})+
(c&&`: ${c}`),way:"none",look:"",end:""});let{shapes:r,height:i}=Fc(t,s,o);return Pc(o,i,r)}var Pc=(t,e,n)=>_("svg",{class:"\
large-figure",width:t,height:e,viewBox:`0 0 ${t} ${e}`,role:"img","aria-label":m("figure")},n);function Fc(t,e,n){let o=x=>t.
map(y=>Math.min(Math.max(H(y,14,600)+20,64),x)),s=o(Math.min(130,n/5)),r=n-s[0]-s[1]-2*Mo,i=n<lr||e.some(x=>H(x.words,13)>
Dc(x,r)),a=i?o((n-Mo)/2):s,c=i?ar:Math.max(e.length*ln,ar),l=i?ar+8:(c-e.length*ln)/2,[u,f]=i?[0,n]:[a[0]+Mo,n-a[1]-Mo],
d=t.flatMap((x,y)=>{let O=y?n-a[y]:0,k=Cd(x,a[y]-12);return[_("rect",{class:"end",x:O+.5,y:.5,width:a[y]-1,height:c-1,rx:8}),
_("text",{class:"middle end-name",y:c/2+5-(k.length-1)*9},_("title",{},x),k.map((S,A)=>_("tspan",{x:O+a[y]/2,dy:A?18:0},
S)))]}),h=e.flatMap((x,y)=>Id(x,u,f,l+y*ln+ln/2));return{shapes:[...d,...h],height:i?l+e.length*ln:c}}function Cd(t,e){if(H(
t,14,600)<=e)return[t];let n=t.split(" "),o=n.length;for(;o>1&&H(n.slice(0,o).join(" "),14,600)>e;)o--;let s=n.slice(o).
join(" ");return[ct(n.slice(0,o).join(" "),e,14,600),...s?[ct(s,e,14,600)]:[]]}var Dc=({way:t,number:e,isDoubted:n},o)=>o-
(t==="none"?0:60)-(e?16:0)-(n?24:0);function Id({words:t,way:e,look:n,end:o,number:s,isDoubted:r},i,a,c){let l=i+(s?16:0),
u=ct(t,Dc({words:t,way:e,look:n,end:o,number:s,isDoubted:r},a-i),13),f=H(u,13)+(r?24:0),[d,h]=[(l+a-f)/2-8,(l+a+f)/2+8],
x=_("text",{class:"row-words",x:d+8,y:c+4.5},_("title",{},t),u);if(e==="none")return[x];let y=e==="there"?a-1:l+1,O=e===
"there"?-1:1;return[s?_("text",{class:"row-number",x:i,y:c+4.5},s):null,_("line",{class:`line ${n}`,x1:l+(e==="back"&&o===
"full"?9:1),x2:d,y1:c,y2:c}),_("line",{class:`line ${n}`,x1:h,x2:a-(e==="there"&&o==="full"?9:1),y1:c,y2:c}),o==="full"&&
cn(n,y,c),o==="open"&&te(n.replace("dashed",""),y,c,-O),o==="bar"&&_("line",{class:`line ${n} thick`,x1:y+O,x2:y+O,y1:c-
7,y2:c+7}),x,r&&ir(h-17,c)].filter(k=>k instanceof SVGElement)}function jd(t,e,n){let o=e<lr?Wc:Math.min(Wc,Math.floor(e/
110)),s=[["",m("and_more",{n:t.length-o+1}),"none"]],r=t.length>o?[...t.slice(0,o-1),...s]:t;return r.length?e<lr?Rd(r,e,
n):Wd(r,e,n):{shapes:[],height:0}}function Rd(t,e,n){let o=[_("line",{class:"line quiet thin",x1:8,x2:8,y1:n+11,y2:n+t.length*
To-11})],s=t.flatMap(([r,i,a],c)=>{let l=n+c*To+To/2,u=[r,i].filter(Boolean).join(": ");return[Hc(a,8,l),_("text",{class:"\
row-words",x:24,y:l+4.5},ct(u,e-24,13))]});return{shapes:[...o,...s],height:t.length*To}}function Wd(t,e,n){let o=e/t.length,
s=n+26,r=[_("line",{class:"line quiet thin",x1:0,x2:e,y1:s,y2:s})],i=1;for(let[a,[c,l,u]]of t.entries()){let f=(a+.5)*o,
d=Fd(l,o-10);i=Math.max(i,d.length),r.push(_("text",{class:"middle when",x:f,y:n+12},_("title",{},c),ct(c,o-10,12,600)),
Hc(u,f,s),...d.map((h,x)=>_("text",{class:"middle what",x:f,y:s+22+x*15},h))),a&&Bd(t[a-1][0],c)&&r.push(Pd(a*o,s))}return{
shapes:r,height:38+i*15}}function Bd(t,e){let[n,o]=[t,e].map(s=>Number(/\d{4}/.exec(s)?.[0]??Number.NaN));return o-n>1}var Pd=(t,e)=>_(
"g",{},_("rect",{class:"gap",x:t-7,y:e-3,width:14,height:6}),_("path",{class:"line quiet thin",d:`M${t-6} ${e+7} l5 -14 \
M${t+1} ${e+7} l5 -14`}));function Fd(t,e){if(H(t)<=e)return[t];let n=t.split(" "),o=n.length-1;for(;o>1&&H(n.slice(0,o).
join(" "))>e;)o--;return[ct(n.slice(0,o).join(" "),e),ct(n.slice(o).join(" "),e)]}function Hc(t,e,n){return t==="done"?_(
"rect",{class:"solid",x:e-6,y:n-6,width:12,height:12}):t==="case"?_("rect",{class:"hollow",x:e-6,y:n-6,width:12,height:12}):
t==="answer"?_("circle",{class:"solid",cx:e,cy:n,r:6.5}):_("circle",{class:t==="offer"?"head cooperation":"hollow",cx:e,
cy:n,r:6.5})}var zc=10,Dd=1,un="";async function Uc(t){let[{lack:e,cards:n}]=await Promise.all([An(),R()]),o=n.flatMap(s=>s.findings);
T(t,Pt(p("h2",{class:"page-title"},m("findings_title")),p("p",{class:"quiet"},N(o.length,"finding"),". ",m("findings_hel\
p")),e&&p("p",{},e),n.length===1&&n[0].article===null?Vd(n[0]):p("div",{class:"findings"},n.map(Hd))))}function Hd({article:t,
title:e,about:n,findings:o,lack:s}){let[r,...i]=o,a=r&&Bc(r.kind,r.figure);return p("section",{class:"finding-card","ari\
a-label":e},p("div",{class:"card-head"},p("h3",{lang:g.articles.find(({id:c})=>c===t)?.language},e),p("p",{class:"quiet"},
n)),s&&p("p",{class:"finding"},s),a&&zd(r,a),(a?i:o).map(Gc),t!==null&&Ud(t))}var zd=(t,e)=>p("div",{class:"finding lead"},
Vc(t),Qc(t),Tc(e),Kc(t),Yc(t)),Gc=t=>p("div",{class:"finding row"},jc(t),p("div",{},Vc(t),Qc(t),Kc(t),Yc(t))),Vc=({title:t,
counts:e})=>p("p",{class:"numbers"},p("strong",{},t),e.map(([n,o,s])=>[" \xB7 ",W(n,So(g,s),t),` ${o}`])),Qc=t=>p("p",{class:"\
sentence"},q(nr(t),()=>$(Gd(t)),{class:"link whole"}));function Kc(t){let[e]=So(g,[t.quote.statement]),{language:n}=g.articles.
find(({id:s})=>s===t.quote.article)??{},o=`\u201C${t.quote.text}\u201D`;return p("blockquote",{lang:n},e===void 0?o:q(o,
()=>st(e)))}var Yc=t=>t.remarks.length>0&&p("p",{class:"numbers"},t.remarks.join("; "));function Ud(t){let{statements:e}=g,
n=g.articles.findIndex(({id:r})=>r===t),o=e.key.flatMap((r,i)=>e.article[i]===n&&e.aside[i]!==Dd?[i]:[]),s=m("all_statem\
ents",{statements:N(o.length,"statement")});return p("p",{class:"card-foot"},o.length>0&&[q(s,()=>P(o,s))," \xB7 "],q(m(
"the_argument"),()=>$({tab:"arguments",article:t,about:null}))," \xB7 ",q(m("the_article"),()=>$({tab:"article",article:t,
open:null})))}function Gd({kind:t,figure:e,quote:n}){let{article:o}=n;return t==="bargain"||t==="precedent"?{tab:"bargai\
ns"}:e.pair?{tab:"timeline",level:"country",pair:e.pair,open:null}:t==="reasons"||t==="main cause"?{tab:"arguments",article:o,
about:null,open:`statement:${n.statement}`}:e.sources?.length?{tab:"compare",according_to:["authors"],compared_with:[`of\
:${e.sources[0]}`],modes:null,polarities:null}:{tab:"article",article:o,open:`statement:${n.statement}`}}function Vd({title:t,
findings:e,lack:n}){let o=p("div",{class:"finding-card"}),s=()=>{let r=Lc(g,e,w.findings,un),i=w.find?r.length:zc*(1+Math.
max(0,w.more));T(o,p("div",{class:"card-head"},p("h3",{},t),p("p",{class:"quiet"},m("findings_chosen",{n:L(r.length),of:L(
e.length)}))),r.slice(0,i).map(Gc),!r.length&&p("p",{class:"finding"},n||m("no_finding")),r.length>i&&p("p",{class:"card\
-foot"},v(m("more",{n:L(Math.min(zc,r.length-i))}),()=>$({more:w.more+1}))))};return[un=""]=ko(w.findings,"words"),s(),[
p("div",{class:"line finding-choice"},Qd(s),er.map(r=>Kd(r,e))),o]}var Qd=t=>p("input",{type:"search",value:un,placeholder:m(
"finding_words"),"aria-label":m("finding_words"),oninput:e=>{un=e.target.value,t()},onchange:()=>Zc("words",un.trim())});
function Kd(t,e){let n=new Map;for(let r of e)for(let i of or(g,r,t))n.set(i,(n.get(i)??0)+1);let o=[...n].map(([r,i])=>[
r,`${Yd(t,r)} (${L(i)})`]).sort(([r,i],[a,c])=>t==="year"?r.localeCompare(a):i.localeCompare(c)),[s=""]=ko(w.findings,t);
return o.length>1&&D(m(`finding_${t}`),[["",m(`finding_${t}`)],...o],s,r=>Zc(t,r))}function Yd(t,e){if(t==="article")return g.
articles.find(({id:o})=>o===e)?.title??e;let n=t==="actor"?$t(e):null;return n?I(B(n)):e}function Zc(t,e){let n=(w.findings??
[]).filter(s=>!s.startsWith(`${t}:`)),o=e?[...n,`${t}:${e}`]:n;return $({findings:o.length?o:null,more:0})}var Zd={\u00DF:"ss",\u00E6:"ae",\u0153:"oe",\u00F8:"o",\u0111:"d",\u00F0:"d",\u0142:"l",\u0131:"i",\u00FE:"th",\u064A:"\u06CC",
\u0649:"\u06CC",\u0643:"\u06A9",\u0629:"\u0647","\u2019":"'","\u2018":"'",\u02BC:"'","\u02B9":"'","\u201C":'"',"\u201D":'\
"',"\u201E":'"',"\xAB":'"',"\xBB":'"'},Jc=/(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu,Jd=/[^\p{ASCII}]/u,
Xc=new Map;function tl(t){let e=Xc.get(t);if(e!==void 0)return e;let o=[...t.normalize("NFKD").replace(Jc,"").toLowerCase().
replace(Jc,"")].map(s=>Zd[s]??(/\p{Pd}/u.test(s)?"-":/\s/u.test(s)?" ":s)).join("");return Xc.set(t,o),o}function lt(t){
return(Jd.test(t)?Array.from(t,tl).join(""):t.toLowerCase()).replace(/\s+/g," ").trim()}var ur=t=>lt(t).split(" ").filter(
Boolean);function fr(t){let e=[],n="",o=0;for(let s of t){let r=tl(s);if(r!==" "||n!==""&&!n.endsWith(" ")){n+=r;for(let i=0;i<
r.length;i++)e.push(o)}o+=s.length}return{plain:n,places:[...e,o]}}function el(t,e){let{plain:n,places:o}=fr(t),s=[];for(let r of e)
for(let i=n.indexOf(r);r&&i>=0;i=n.indexOf(r,i+r.length))s.push([o[i],Xd(t,o,i+r.length-1)]);return s.sort((r,i)=>r[0]-i[0]||
i[1]-r[1]),s.filter(([r],i)=>s.slice(0,i).every(([,a])=>a<=r))}function Xd(t,e,n){let o=n+1;for(;e[o]===e[n]&&o<e.length-
1;)o++;return e[n]+t.slice(e[n],e[o]).trimEnd().length}var th=/[\p{L}\p{N}]/u;function fn(t,e){let n=e===0?" ":t[e-1];return n===
" "||n===`
`||!th.test(n)}var nl="found";function ol(t){if(typeof Highlight<"u"&&CSS.highlights.delete(nl),!w.find)return;let[e="",n=""]=w.find.map(
lt),o=eh(t),{plain:s,places:r}=fr(o.map(({data:l})=>l).join("")),i=Math.max(0,s.indexOf(n)),a=s.indexOf(e,i)>=0?[e]:e.split(
" "),c=(e?a:[n]).flatMap(l=>{let u=s.indexOf(l,i);return u<0?[]:nh(o,r[u],r[u+l.length])});c.length&&(typeof Highlight<"\
u"&&CSS.highlights.set(nl,new Highlight(...c)),c[0].startContainer.parentElement?.scrollIntoView({block:"center"}))}function eh(t){
let e=document.createTreeWalker(t,NodeFilter.SHOW_TEXT),n=[];for(;e.nextNode();){let o=e.currentNode;o.parentElement?.closest(
"select, .number-mark")||n.push(o)}return n}function nh(t,e,n){let o=document.createRange(),s=0;for(let r of t){let i=s+
r.data.length;if(s<=e&&e<i&&o.setStart(r,e-s),s<n&&n<=i)return o.setEnd(r,n-s),[o];s=i}return[]}var oh=40,sh=100;function rl(t,e){let{level:n}=t,o=Lt(t),s=rh(t,o),r=s.filter(({nodes:d})=>d.length>1),i=s.reduce((d,{nodes:h})=>d+
h.length,0),a=new Set(e.unfolded??(i>oh?[]:r.map(({id:d})=>d))),c=sh*(1+Math.max(0,e.more)),l=il(s,c,"").flatMap(d=>ih(t,
d,a,c)),u=new Int32Array(n.nodes.length).fill(-1);for(let[d,{nodes:h}]of l.entries())for(let x of h)u[x]=d;let f=ah(t,o,
u,l.length);return{entries:l,folding:r.map(({id:d})=>d),unfolded:r.map(({id:d})=>d).filter(d=>a.has(d)),rows:sl(f.map(([
d])=>d)),columns:sl(f.map(([,d])=>d)),cells:f.map(([d,h,x])=>ch(t,d,h,x))}}var sl=t=>[...new Set(t)].sort((e,n)=>e-n);function rh({
facts:t,level:e,nodes:n,chosen:o,state:s},r){let i=new Map,a=new Map,c=f=>e.nodes[f].country??e.nodes[f].actor;for(let f of r){
for(let d of[f.a,f.b]){let h=c(d);i.set(h,(i.get(h)??new Set).add(d))}for(let d of new Set([c(f.a),c(f.b)])){let h=a.get(
d)??[];a.set(d,h);for(let x of f.rows)h.push(x)}}let l=f=>n.get(f)?.weight??0;return[...i].map(([f,d])=>({id:f,nodes:[...d].
sort((h,x)=>l(x)-l(h)||h-x),weight:Ht(t,a.get(f)??[],o,s.count)})).sort((f,d)=>d.weight-f.weight||(f.id<d.id?-1:1))}function il(t,e,n){
if(t.length<=e+1)return t;let o=t.slice(e).flatMap(({nodes:s})=>s);return[...t.slice(0,e),{id:n,nodes:o,weight:0}]}function ih({
level:t},{id:e,nodes:n},o,s){if(e==="")return[{kind:"rest",id:e,group:null,nodes:n}];if(n.length===1)return[{kind:"actor",
id:t.nodes[n[0]].actor,group:null,nodes:n}];if(!o.has(e))return[{kind:"group",id:e,group:null,nodes:n}];let r=n.map(i=>({
id:t.nodes[i].actor,nodes:[i],weight:0}));return il(r,s,"").map(i=>({...i,kind:i.id?"actor":"rest",group:e}))}function ah({
facts:t},e,n,o){let s=new Map,r=(i,a)=>{let c=s.get(i)??new Set;s.set(i,c);for(let l of a)c.add(l)};for(let{a:i,b:a,rows:c}of e){
r(n[i]*o+n[a],c);let l=i===a?[]:Un(t,c);l.length&&r(n[a]*o+n[i],l)}return[...s].sort(([i],[a])=>i-a).map(([i,a])=>[Math.
floor(i/o),i%o,[...a]])}function ch(t,e,n,o){let{facts:s,chosen:r,state:i}=t,[a,c,l]=Ri(t,o);return{row:e,column:n,rows:o,
number:Ht(s,o,r,i.count),signs:[a,c,l],together:Un(s,o).length>0}}var pr=t=>{let[e,n]=String(t.dataset.at).split(" ");return[Number(e),Number(n)]},al=t=>[...t.querySelectorAll("[data-at]")],
lh={ArrowRight:[1,1],ArrowLeft:[1,-1],ArrowDown:[0,1],ArrowUp:[0,-1]};function cl(t,e){let n=t.target instanceof Element?
t.target.closest("[data-at]"):null,o=lh[t.key];if(!n||!o)return;t.preventDefault();let[s,r]=o,i=pr(n),a=al(e).map(c=>({spot:c,
at:pr(c)})).filter(({at:c})=>c[1-s]===i[1-s]&&(c[s]-i[s])*r>0).sort((c,l)=>(c.at[s]-l.at[s])*r);a.length&&ll(e,a[0].spot)}
function ll(t,e){pl(t,e),e.focus()}function ul(t,e){let n=al(t).find(o=>o.dataset.group===e);n&&ll(t,n)}function fl({target:t,
type:e},n,o,{rows:s,columns:r,cells:i},a){let c=t instanceof Element?t.closest("td, th")?.querySelector("[data-at]"):null;
for(let h of n.querySelectorAll(".lit"))h.classList.remove("lit");if(o.hidden=!c,!c)return;let[l,u]=pr(c);e==="focusin"&&
pl(n,c),c.closest("tr")?.classList.toggle("lit",l>=0);let f=n.querySelector(`[data-at="-1 ${u}"]`)?.closest("th");o.hidden=
u<0||!f,f&&u>=0&&(f.classList.add("lit"),[o.style.left,o.style.width]=[`${f.offsetLeft}px`,`${f.offsetWidth}px`]);let d=i.
find(h=>h.row===s[l]&&h.column===r[u]);d&&a(d)}function pl(t,e){for(let n of t.querySelectorAll("[data-at][tabindex='0']"))
n.setAttribute("tabindex","-1");e.setAttribute("tabindex","0")}var mr={acts:"act",statements:"statement",articles:"article"},Lo=["cooperation","conflict","neither"],[hl,uh,fh,ph]=[22,
4,18,8];function gl(t,e,n,o){let{entries:s,rows:r,columns:i,cells:a}=e,c=Math.max(...a.map(F=>F.number)),l={shown:t,matrix:e,
names:n,fold:o,largest:c},u=e.unfolded.length>0,f=`${hl+fh+ph*L(c).length}px`,d=new Map(i.map((F,mt)=>[F,mt])),h=new Map(
r.map(F=>[F,[]]));for(let F of a)h.get(F.row)?.push(F);let x=r.map((F,mt)=>p("tr",{},ml(l,r,mt,"row"),mh(l,h.get(F)??[],
mt,d))),y=u?2:1,O=p("td",{class:"corner",colspan:y,rowspan:y},m("matrix_corner")),k=i.map((F,mt)=>ml(l,i,mt,"col")),S=F=>s[i[F]].
group!==null,A=k.flatMap((F,mt)=>S(mt)?F.slice(0,-1):F),j=k.flatMap((F,mt)=>S(mt)?F.slice(-1):[]),G=i.map(()=>p("col",{class:"\
cells"})),Z=p("table",{class:`matrix${u?" grouped":""}`,role:"grid","aria-label":m("tab_matrix")},p("colgroup",{},u&&p("\
col",{class:"brackets"}),p("col",{class:"names"}),G),p("thead",{},p("tr",{},O,A),j.length>0&&p("tr",{},j)),p("tbody",{},
x));return Z.style.setProperty("--cell",f),Z.querySelector("td [data-at]")?.setAttribute("tabindex","0"),Z}function ml({
shown:t,matrix:{entries:e,unfolded:n},names:o,fold:s},r,i,a){let{kind:c,id:l,group:u}=e[r[i]],f=a==="row",d=(G,Z)=>f?{rowspan:G,
colspan:Z}:{colspan:G,rowspan:Z},h=G=>f?`${i} ${G}`:`${G} ${i}`,x={actor:()=>z(l),group:()=>s(l),rest:()=>$({more:w.more+
1})}[c],y=o[r[i]],O=dl(y,x,h(-1),c==="group"?{"aria-expanded":"false","data-group":l}:{}),k=p("th",{scope:a,class:`${c} ${a}`,
...d(1,n.length&&u===null?2:1)},O);if(u===null||i>0&&e[r[i-1]].group===u)return[k];let S=r.filter(G=>e[G].group===u).length,
A=xl(t,u),j=dl(S>1?A:"",()=>s(u),h(-2),{"aria-expanded":"true","aria-label":A,"data-group":u});return[p("th",{scope:`${a}\
group`,class:`bracket ${a}`,...d(S,1)},j),k]}function dl(t,e,n,o){let s=o["aria-label"]??t;return q(p("bdi",{},t),e,{title:s,
"aria-label":s,tabindex:-1,"data-at":n,...o})}function mh(t,e,n,o){let s=[],r=0,i=a=>a>r&&s.push(p("td",{colspan:a-r}));
for(let a of e){let c=o.get(a.column)??0;i(c),s.push(p("td",{class:"cell"},dh(t,a,`${n} ${c}`))),r=c+1}return i(o.size),
s}function dh({shown:t,matrix:{entries:e},names:n,largest:o},s,r){let i=`${n[s.row]} \u2192 ${n[s.column]}`,a=p("span",{
class:`square${s.together?" together":""}`},Lo.map((l,u)=>s.signs[u]>0&&dr(l,s.signs[u]))),c=Math.max(uh,hl*Math.sqrt(s.
number/o));return[a.style.width,a.style.height]=[`${c}px`,`${c}px`],q([p("span",{class:"room"},a),L(s.number)],()=>hh(t,
e,s,i),{"aria-label":`${i}: ${gr(s)}`,"aria-describedby":"matrix-says",tabindex:-1,"data-at":r})}function dr(t,e=1){let n=p(
"span",{class:t});return n.style.flexGrow=String(e),n}var hr=t=>g.labels.signs[g.names.signs.indexOf(t)];function gr({number:t,
signs:e,together:n}){let o=Lo.flatMap((s,r)=>e[r]>0?[`${L(e[r])} ${hr(s)}`]:[]);return`${N(t,mr[w.count])} (${Ot(o)}${n?
`; ${m("matrix_together")}`:""})`}function hh(t,e,{row:n,column:o,rows:s},r){let[i,a]=[e[n],e[o]];if(i.kind!=="actor"||a.
kind!=="actor")return P(Vt(t,s),r);let[c,l]=[i.nodes[0],a.nodes[0]];return t.pairs.has(c*t.level.nodes.length+l)?gt(c,l):
gt(l,c)}var wl=({level:t},e)=>t.numbers.has(e)||e in t.countries||$t(e)!==null;function xl({level:t},e){let n=t.numbers.
get(e);if(n!==void 0)return C(t,n);let o=$t(e);return o?B(o):t.countries[e]??e}function bl(t,{kind:e,id:n,nodes:o}){return e===
"actor"?C(t.level,o[0]):e==="rest"?m("matrix_rest",{n:L(o.length)}):m("matrix_group",{name:xl(t,n),n:L(o.length)})}var gh=5,yl=[];async function _l(t){let e=[b,w.unfolded,w.more,w.language];if(t.querySelector(".matrix")&&e.every((u,f)=>u===
yl[f]))return;let n=Sn(b),o=rl(n,w);if(o.folding.every(u=>wl(n,u))||await R(),yl=e,!o.cells.length){T(t,p("div",{class:"\
sheet"},p("p",{},Jt())));return}let s=o.entries.map(u=>bl(n,u)),i=gl(n,o,s,u=>xh(t,o,u)),a=p("div",{class:"band",hidden:!0}),
c=p("p",{class:"matrix-sentence"},p("span",{class:"quiet"},m("matrix_keys"))),l=u=>yh(c,s,u);for(let u of["mouseover","f\
ocusin"])i.addEventListener(u,f=>fl(f,i,a,o,l));i.addEventListener("keydown",u=>cl(u,i)),T(t,p("div",{class:"sheet matri\
x-sheet"},p("p",{class:"quiet"},xt(n)," ",W(m("show_quotes"),Rt(n).statements,m("based_on_drawn"))),p("div",{class:"matr\
ix-tools"},wh(o),bh(o)),c,p("div",{class:"matrix-scroll"},p("div",{},i,a))))}function wh({folding:t,unfolded:e}){return[
e.length<t.length&&v(m("unfold_all"),()=>$({unfolded:t})),e.length>0&&v(m("fold_all"),()=>$({unfolded:[]}))]}async function xh(t,{
unfolded:e},n){let o=e.includes(n);await $({unfolded:o?e.filter(s=>s!==n):[...e,n]}),ul(t,n)}function bh({cells:t}){let e=Lo.
flatMap((o,s)=>t.some(({signs:r})=>r[s])?[o]:[]),n=(o,s)=>p("span",{class:`square ${s}`},dr(o));return p("p",{class:"mat\
rix-legend"},e.map(o=>p("span",{},n(o,""),o==="neither"?m("matrix_neither"):hr(o))),t.some(({together:o})=>o)&&p("span",
{},n("","together"),m("matrix_together")),p("span",{class:"quiet"},m("matrix_help",{what:Je(2,mr[w.count])})))}function yh(t,e,n){
let o=qt(g,n.rows),s=o.slice(0,gh).map(ue),r=o.length>s.length?[m("and_more",{n:o.length-s.length})]:[];T(t,p("strong",{},
`${e[n.row]} \u2192 ${e[n.column]}`),` ${gr(n)}: `,p("span",{id:"matrix-says"},[...s,...r].join("; ")))}var ee=["actor","target","relation","type","source","mode","certainty","article"],wr="none";function $l(t,e){let{facts:n,
level:o,chosen:s}=t;return e==="statements"?V(s.inside).map(r=>({a:o.subject[r],b:o.object[r],at:r,row:-1})):Lt(t).flatMap(
r=>r.rows.map(i=>({a:r.a,b:r.b,at:n.ties.statement[i],row:i})))}function _h({facts:t,level:e,chosen:n},o,{a:s,b:r,at:i}){
let{statements:a,names:c}=t;switch(o){case"actor":return e.nodes[s]?.actor??"";case"target":return e.nodes[r]?.actor??"";case"\
relation":return t.relations[a.relation[i]].id;case"type":return c.quad_classes[a.quad_class[n.main[i]]]??wr;case"source":
return $h(t,i);case"mode":return c.modes[a.mode[i]];case"certainty":return c.certainties[a.certainty[i]]??"";case"articl\
e":return t.articles[a.article[i]].id}}function $h({statements:t,sources:e,signers:n},o){return t.source[o]>=0?`of:${e[t.
source[o]].id}`:`by:${n[t.author[o]>=0?t.author[o]:t.publisher[o]]}`}function Ao(t){let e=new Map;for(let n of t??[]){let o=n.
indexOf(":"),s=n.slice(0,o);ee.includes(s)&&e.set(s,(e.get(s)??new Set).add(n.slice(o+1)))}return e}function Ol(t,e,n){let o=Ao(
n),s=ee.map(()=>new Map),r=e.filter(a=>{let c=ee.map(u=>_h(t,u,a)),l=ee.filter((u,f)=>o.has(u)&&!o.get(u)?.has(c[f]));for(let[
u,f]of ee.entries()){if(!c[u]||l.some(h=>h!==f))continue;let d=s[u].get(c[u]);d?d.add(a.at):s[u].set(c[u],new Set([a.at]))}
return!l.length}),i=s.map(a=>new Map([...a].map(([c,l])=>[c,l.size])));return{units:r,counts:new Map(ee.map((a,c)=>[a,i[c]]))}}
function xr({names:t,relations:e},n){let o=Ao(n),s=(a,c)=>{let l=o.get(a);return l&&[...l].map(u=>c.indexOf(u)).sort((u,f)=>u-
f)},r=a=>o.get(a)&&[...o.get(a)??[]],i={relations:s("relation",e.map(({id:a})=>a)),quad_classes:s("type",t.quad_classes),
modes:s("mode",t.modes),certainties:s("certainty",t.certainties),articles:r("article"),according_to:r("source")};return Object.
fromEntries(Object.entries(i).filter(([,a])=>a!==void 0))}var[Oh,Sh,kh]=[8,30,12],vh=5;function Sl(t,e){let n=matchMedia("(min-width: 901px)").matches;return ee.map(o=>{let s=t.get(
o)??new Map,r=e.get(o)??new Set;return s.size<2&&!r.size?null:Mh(o,s,r,r.size>0||n&&s.size<=vh)})}function Mh(t,e,n,o){let s=[
...new Set([...n,...e.keys()])].map(x=>({value:x,label:Lh(t,x),number:e.get(x)??0})).sort((x,y)=>Number(n.has(y.value))-
Number(n.has(x.value))||y.number-x.number||x.label.localeCompare(y.label)),r=p("div",{class:"facet-values"}),i=m(`facet_${t}`),
[a,c]=[Oh,""],l=()=>{let x=s.filter(({label:y})=>y.toLocaleLowerCase().includes(c));T(r,x.slice(0,a).map(({value:y,label:O,
number:k})=>tt([p("bdi",{},O),p("span",{class:"quiet"},` ${L(k)}`)],n.has(y),S=>Th(t,y,S))),x.length>a&&v(m("more",{n:L(
x.length-a)}),u))},u=()=>{a+=Sh,l()},f=x=>{c=x.trim().toLocaleLowerCase(),l()};l();let d=s.length>kh&&p("input",{type:"s\
earch",placeholder:m("facet_search"),"aria-label":`${m("facet_search")}: ${i}`,oninput:x=>f(x.target.value)}),h=n.size||
s.length;return p("details",{class:"facet",open:o},p("summary",{},i,p("span",{class:"quiet"},` ${L(h)}${n.size?" \u2022":
""}`)),d,r)}function Th(t,e,n){let o=`${t}:${e}`,s=(w.facets??[]).filter(i=>i!==o),r=n?[...s,o]:s;return $({facets:r.length?
r:null,more:0})}function Lh(t,e){let{names:n,labels:o}=g;switch(t){case"actor":case"target":return ro(e);case"relation":
return g.relations.find(({id:s})=>s===e)?.label??e;case"type":return e===wr?m("no_quad_class"):o.quad_classes[n.quad_classes.
indexOf(e)]??e;case"source":return wt([e]);case"mode":return o.modes[n.modes.indexOf(e)]??e;case"certainty":return o.certainties[n.
certainties.indexOf(e)]??e;case"article":return g.articles.find(({id:s})=>s===e)?.title??e}}var br=4,yr=t=>(w.columns??[]).find(e=>e.startsWith(`${t}:`))?.slice(t.length+1)??"",_r=(t,e)=>t.toLocaleLowerCase().includes(
e.toLocaleLowerCase());function kl(t){let{level:e}=t,n=new Map,o=u=>{let f=n.get(u)??jt(t,u);return n.set(u,f),f},s=({a:u,
b:f})=>`${C(e,u)} \u2192 ${C(e,f)}`,r=u=>{let f=Vt(t,u.rows);return Ml(f.find(d=>_r(bt(d),yr("quote")))??f[0])},i=(u,f,d)=>({
name:u,isText:!0,value:f,cell:d}),a=(u,f)=>({name:u,isText:!1,value:f,cell:d=>W(f(d),o(d).statements,s(d))}),c=u=>f=>C(e,
f[u]),l=u=>f=>q(p("bdi",{},u(f)),()=>gt(f.a,f.b));return[i("actor",c("a"),l(c("a"))),i("label",u=>Wt(g,u.rows),u=>Ah(qt(
g,u.rows).map(ue))),i("target",c("b"),l(c("b"))),i("quote",u=>Vt(t,u.rows).map(bt).join(`
`),r),{name:"weight",isText:!1,value:u=>u.weight,cell:u=>L(u.weight)},{...a("acts",u=>o(u).acts),cell:u=>W(o(u).acts,Ze(
o(u)),s(u))},{name:"quad_classes",isText:!1,value:u=>Eh(o(u)),cell:u=>qh(o(u),s(u))},a("statements",u=>o(u).statements.length),
a("articles",u=>o(u).articles.size),a("sources",u=>o(u).sources.size)]}function vl(t){let{level:e,chosen:n}=t,o=new Map(
ht(n,n.inside.keys()).map((l,u)=>[l,u])),s=E().statements,r=l=>u=>u[l]>=0?C(e,u[l]):kt(s[u.at][l==="a"?"s":"o"]),i=l=>u=>{
let f=p("bdi",{},r(l)(u));return u[l]>=0?q(f,()=>z(e.nodes[u[l]].actor)):f},a=({at:l})=>U(l).title;return[{name:"when",isText:!0,
value:({at:l})=>Xn(s[l]),order:({at:l})=>o.get(l)??0},{name:"actor",isText:!0,value:r("a"),cell:i("a")},{name:"relation",
isText:!0,value:({at:l})=>nt(l).label},{name:"target",isText:!0,value:r("b"),cell:i("b")},{name:"quote",isText:!0,value:({
at:l})=>bt(l),cell:({at:l})=>Ml(l)},{name:"held",isText:!0,value:({at:l})=>on(l).join("; ")},{name:"article",isText:!0,value:a,
cell:l=>q(p("bdi",{},a(l)),()=>Qn(g.statements.article[l.at],l.at))}]}function Ah(t){let e=p("bdi",{},t.slice(0,br).join(
"; "));if(t.length<=br)return e;let n=()=>{e.textContent=t.join("; "),o.remove()},o=q(` ${m("and_more",{n:t.length-br})}`,
n);return[e,o]}var Ml=t=>[p("q",{dir:"auto",lang:U(t).language},q(bt(t),()=>st(t))),p("span",{class:"quiet",dir:"ltr"},`\
 ${Nt(U(t))}`)],Eh=({byQuadClass:t})=>t.reduce((e,n,o)=>e+(At(g,o)==="cooperation"?n:-n),0);function qh({byQuadClass:t,quadClasses:e},n){
let o=g.labels.quad_classes.map((s,r)=>t[r]>0&&p("span",{class:`quad-class ${At(g,r)}`},W(t[r],e[r],`${n}, ${s}`),` ${s}`));
return o.some(Boolean)?o:"\u2013"}var Tl=100,Nh={ties:"-weight",statements:"when"},Ll=[];async function Al(t){let{rows:e,facets:n,columns:o,sort:s,more:r,
language:i}=w,a=[b,e,n,o,s,r,i];if(t.querySelector(".table-view")&&a.every((y,O)=>y===Ll[O]))return;await R(),Ll=a;let c=Sn(
b),l=$l(c,e),{units:u,counts:f}=Ol(c,l,n),d=p("div",{class:"facets","aria-label":m("facets"),role:"group"}),h=t.querySelector(
".facets");T(d,Sl(f,Ao(n))),h&&Pn(d,Bn(h));let x=e==="ties"?jh(c,l,u):Rh(c,l,u);T(t,p("div",{class:"sheet table-view"},d,
p("div",{class:"table-main"},Ch(c),x))),d.scrollTop=h?.scrollTop??0}function Ch(t){let{facets:e,columns:n,rows:o}=w,s=e?
xr(g,e):{},r=Xo.map(a=>v(m(`rows_${a}`),()=>$({rows:a,sort:null,columns:null,more:0}),{"aria-pressed":String(a===o)})),i=o===
"ties"?[xt(t)," ",W(m("show_quotes"),Rt(t).statements,m("based_on_drawn"))]:tn();return[p("p",{class:"quiet"},i),p("div",
{class:"table-tools"},p("div",{class:"choices",role:"group","aria-label":m("rows")},r),(e||n)&&v(m("remove_facets"),()=>$(
{facets:null,columns:null,more:0})),Object.keys(s).length>0&&v(m("apply_facets"),()=>$({...s,facets:Ih(e??[]),more:0}),{
title:m("apply_facets_help")}))]}function Ih(t){let e=t.filter(n=>!Object.keys(xr(g,[n])).length);return e.length?e:null}
function jh(t,e,n){let{level:o,chosen:s}=t,r=n.map(({row:c})=>c),i=[...On(g,o,r,s,t.state.count).values()],a=new Set(e.map(
({a:c,b:l})=>c*o.nodes.length+l)).size;return El(kl(t),i,a,"tie",c=>c.key)}var Rh=(t,e,n)=>El(vl(t),n,e.length,"statemen\
t",({at:o})=>o);function El(t,e,n,o,s){let r=new Map(t.map(({name:O})=>[O,yr(O)])),i=e.filter(O=>t.every(k=>Bh(k,O,r.get(
k.name)??""))),a=t.some(({name:O})=>O===w.sort?.replace(/^-/,""))?w.sort:Nh[w.rows],c=!!a?.startsWith("-"),l=t.find(({name:O})=>O===
a?.replace(/^-/,"")),u=l?.order??l?.value??s,f=i.map(O=>({row:O,value:u(O)})).sort((O,k)=>(c?-1:1)*Wh(O.value,k.value)||
s(O.row)-s(k.row)),d=Tl*(1+Math.max(0,w.more)),h=t.map(O=>Ph(O,l===O&&(c?"descending":"ascending"))),x=t.map(O=>p("td",{},
Fh(O,r.get(O.name)??""))),y=m("table_shown",{n:L(Math.min(d,f.length)),of:L(f.length),total:N(n,o)});return[p("p",{class:"\
quiet",role:"status"},y),p("div",{class:"table-scroll",tabindex:0,role:"region","aria-label":m("tab_table")},p("table",{
class:"listed"},p("thead",{},p("tr",{},h),p("tr",{class:"filters"},x)),p("tbody",{},f.slice(0,d).map(({row:O})=>Dh(t,O)))),
!f.length&&p("p",{},n?m("nothing_fits"):Jt()),f.length>d&&v(m("more",{n:L(Math.min(Tl,f.length-d))}),()=>$({more:w.more+
1})))]}var Wh=(t,e)=>typeof t=="number"?t-Number(e):t.localeCompare(String(e));function Bh({isText:t,value:e},n,o){return o?
t?_r(String(e(n)),o):Number(e(n))>=Number(o):!0}function Ph({name:t,isText:e},n){let o=n?n==="ascending":!e;return p("th",
{scope:"col","aria-sort":n||"none",class:e?"":"num"},q(m(`column_${t}`),()=>$({sort:`${o?"-":""}${t}`})),n&&(n==="descen\
ding"?" \u2193":" \u2191"))}function Fh({name:t,isText:e},n){let o=r=>{let i=(w.columns??[]).filter(c=>!c.startsWith(`${t}\
:`)),a=r.trim()?[...i,`${t}:${r.trim()}`]:i;return $({columns:a.length?a:null,more:0})},s=m(e?"column_contains":"column_\
at_least");return p("input",{type:e?"search":"number",value:n,placeholder:e?"\u2026":"\u2265","aria-label":`${m(`column_${t}`)}\
: ${s}`,onchange:r=>o(r.target.value)})}var Dh=(t,e)=>p("tr",{},t.map(({name:n,isText:o,value:s,cell:r},i)=>p(i?"td":"th",
{scope:i?null:"row",class:o?n:"num"},r?r(e):p("bdi",{},s(e)))));function ql(t){let{facts:e,chosen:n}=t,o=Gh(t);return Hn(t,ht(n,V(n.inside))).map(s=>{let r=zn(t,s),i=s.find(c=>et(e,c))??
r,a=Vh(s,o);return{main:r,statements:s,first:n.first[i],last:n.last[i],isReal:s.some(c=>et(e,c)),sign:Qh(t,r,a),ties:a}})}
var Ft=({first:t,last:e})=>t!==null||e!==null,Nl=(t,[e,n])=>t.filter(({ties:o})=>o.some(({pair:s})=>s.a===e&&s.b===n||s.
a===n&&s.b===e));function Eo({level:t,state:e}){let[n,o,...s]=(e.pair??[]).map(r=>t.numbers.get(r));return n!==void 0&&o!==
void 0&&!s.length?[n,o]:null}function Cl(t,e,n,o=null){let s=new Map,r=n==="pair"||o?Hh:a=>zh(t,a);for(let a of e)for(let c of r(
a)){if(o&&!(o.includes(c[0])&&o.includes(c[1])))continue;let l=s.get(c.join(" "))??{ends:c,units:[]};s.set(c.join(" "),l),
l.units.push(a)}let i=[...s.values()].sort((a,c)=>c.units.length-a.units.length);return n==="pair"||o?Uh(i,s):i}var Hh=({
ties:t})=>t.map(({pair:e})=>[e.a,e.b]);function zh({facts:t,level:e},{main:n,ties:o}){let s=o.flatMap(({pair:i,rows:a})=>a.
some(c=>t.ties.together[c])?[i.a,i.b]:[i.a]);return(s.length?[...new Set(s)]:[e.subject[n]]).filter(i=>i>=0).map(i=>[i])}
function Uh(t,e){let n=new Set;for(let o of t){n.add(o);let s=e.get([...o.ends].reverse().join(" "));s&&n.add(s)}return[
...n]}function Gh({facts:t,pairs:e}){let n=new Map;for(let o of e.values())for(let s of o.rows){let r=t.ties.statement[s],
i=n.get(r)??new Map;n.set(r,i),i.set(o,[...i.get(o)??[],s])}return n}function Vh(t,e){let n=new Map;for(let o of t)for(let[
s,r]of e.get(o)??[])n.set(s,[...n.get(s)??[],...r]);return[...n].sort(([o],[s])=>Qe(o,s)).map(([o,s])=>({pair:o,rows:s}))}
function Qh({facts:t},e,n){let{relation:o,quad_class:s}=t.statements;return n.some(({rows:i})=>i.some(a=>t.ties.together[a]))?
t.names.signs.indexOf(At(t,s[e])):t.relations[o[e]].sign}function Il(t){let e=new Map;for(let{first:n,last:o}of t){let[s,
r]=[n??o,o??n];s!==null&&r!==null&&e.set(`${s} ${r}`,[s,r])}return[...e.values()].sort(([n,o],[s,r])=>n-s||o-r)}var Kh=1600,ut=null,pn=null;function Tt(){if(!ut)return null;let[t,e]=ut.stops[ut.at];return w.since===t&&w.until===e?ut:
null}var jl=()=>pn!==null&&Tt()!==null;function Rl(){let t=Tt();return t?$e(g,b.level,{...w,since:t.since,until:t.until}):
b}function Re(t){let e=Eo(t),n=ql(t);return e?Nl(n,e):n}async function Wl(){We();let t=Tt();pn=setInterval(Yh,Kh),await Or(
t&&t.at+1<t.stops.length?t.at+1:0)}function Bl(){return We(),$({})}function $r(t){We();let e=Tt();return Or(e?e.at+t:0)}
function Pl(){We();let t=Tt();return ut=null,t?$({since:t.since,until:t.until}):$({})}function We(){pn!==null&&clearInterval(
pn),pn=null}async function Yh(){let t=Tt();if(t&&t.at+1<t.stops.length){await Or(t.at+1);return}We(),t&&await $({})}async function Or(t){
if(ut=Tt()??{stops:Il(Re(b)),at:0,since:w.since,until:w.until},!ut.stops.length){ut=null,We();return}ut={...ut,at:Math.min(
Math.max(t,0),ut.stops.length-1)};let[e,n]=ut.stops[ut.at];await $({since:e,until:n})}function Fl(){let t=Tt(),e=jl(),n=t&&m("play_at",{n:L(t.at+1),of:L(t.stops.length),when:Me(...t.stops[t.at])});return p(
"div",{class:"play",role:"group","aria-label":m("play_acts")},v(`\u25C0 ${m("act_before")}`,()=>$r(-1),{disabled:!t||t.at===
0}),v(m(e?"pause":"play"),e?Bl:Wl,{"aria-pressed":String(e)}),v(`${m("act_next")} \u25B6`,()=>$r(1),{disabled:t!==null&&
t.at+1===t.stops.length}),t&&v(m("whole_period"),Pl),p("span",{class:"quiet","aria-live":"polite"},n))}function Dl(t,e){let{act:n}=t.facts.statements,o=new Map(e.map(u=>[n[u.main],u])),s=Sr(t).map(u=>u.map(f=>o.get(f))),r=new Set(
s.flat().filter(u=>u!==void 0&&!Ft(u))),i=s.filter(u=>u.every(f=>f&&r.has(f))),a=new Map;for(let[u,f]of i)a.set(u,a.get(
u)??[]),a.set(f,[...a.get(f)??[],u]);let c=new Map,l=u=>{let f=c.get(u);if(f!==void 0)return f;let d=1+Math.max(0,...(a.
get(u)??[]).map(l));return c.set(u,d),d};for(let u of e)a.has(u)&&l(u);return c}function Sr({facts:t,state:e}){if(!t.orders.
length)return[];let{inside:n,main:o}=dt(t,yn(e),ot(e)),{act:s,relation:r}=t.statements,i=l=>n[l]===1&&s[l]>=0&&et(t,l)&&
t.relations[r[o[l]]].deed,a=new Map;for(let[l,u,f]of t.orders)!n[l]||!et(t,l)||!i(u)||!i(f)||s[u]===s[f]||a.set(s[u],(a.
get(s[u])??new Set).add(s[f]));let c=new Map([...a.keys()].map(l=>[l,Zh(a,l)]));return[...c].flatMap(([l,u])=>[...u].filter(
f=>!c.get(f)?.has(l)).map(f=>[l,f]))}function Zh(t,e){let n=new Set(t.get(e));for(let o of n)for(let s of t.get(o)??[])n.
add(s);return n}function zl(t,e,n,o){return qo(t,e,n,o,!0)??Jh(t,qo(t,e,n,o,!1),e,n)}var Be=({left:t})=>t+7+4,mn=({left:t,width:e})=>t-7-
4-e;function qo(t,e,n,o,s){let r=[],i=[];for(let a of t){let c=Be(a)+a.width<=n,l=s&&!c?Math.max(mn(a),e):a.left-7;if(s&&
!c&&mn(a)<e)return null;let u=Math.max(a.right,a.left)+7,f=r.findIndex(d=>d+8/2<=l);if(f<0&&(f=r.length),f>=o)return null;
r[f]=s&&c?Math.max(u,Be(a)+a.width+8/2):u,i.push({row:f,words:s?c?Be(a):mn(a):null})}return i}function Jh(t,e,n,o){if(!e)
return null;let s=[];return e.map(({row:r},i)=>{let a=t[i],c=e.findIndex((d,h)=>h>i&&d.row===r),l=c<0?o:t[c].left-7-8,u=Be(
a)+a.width<=l,f=!u&&mn(a)>=Math.max(s[r]??n,n);return s[r]=Math.max(a.right,a.left,u?Be(a)+a.width:0)+7+8,{row:r,words:u?
Be(a):f?mn(a):null}})}function Ul(t,e){let n=new Map,o=[];for(let s of t){let r=s.first===null||s.last===null?-1:Hl(e,s.
first);r<0||r!==Hl(e,s.last)?o.push(s):n.set(r,[...n.get(r)??[],s])}return{bins:n,wide:o}}function Hl(t,e){let[n,o]=[0,t.
length];for(;n<o;){let s=n+o>>1;t[s]<=e?n=s+1:o=s}return n-1}var Xh={denied:null,"not actual":"3.5 2.5",hedged:"0.1 3",doubted:"0.1 3",plain:null},Vl=[`M${6} 0 A${6} ${6} 0 1 1 ${-6}\
 0 A${6} ${6} 0 1 1 ${6} 0 Z`,"M-5.5 -5.5 H5.5 V5.5 H-5.5 Z","M-7 0 L0 -7 L7 0 L0 7 Z"];var No=t=>Math.min(t,Vl.length-1);function kr({main:t}){let{hold:e,mark:n}=g.statements;return g.names.marks[n[t]]==="do\
ubted"?"doubted":g.names.holds[e[t]]}function ge(t,e,n,o){let s=g.names.signs[No(t)];return _("g",{class:`form ${s} ${e===
"plain"?"filled":"hollow"}`,transform:`translate(${n} ${o})`},_("path",{d:Vl[No(t)],"stroke-dasharray":Xh[e]}),e==="deni\
ed"&&_("path",{class:"slash",d:"M-6 6 L6 -6"}),e==="doubted"&&_("text",{class:"doubt",y:4.5},"?"))}var Gl=(t,e)=>_("svg",
{class:"sample",width:18,height:16,viewBox:"-9 -8 18 16","aria-hidden":"true"},ge(t,e,0,0)),tg=()=>_("svg",{class:"sampl\
e",width:32,height:16,viewBox:"-9 -8 32 16","aria-hidden":"true"},Co(2,-7,21,0),ge(2,"plain",0,0)),Co=(t,e,n,o)=>_("rect",
{class:`days ${g.names.signs[No(t)]}`,x:e,y:o-7,width:Math.max(n-e,0),height:14,rx:4}),we=(t,e,...n)=>_("g",{class:"mark",
tabindex:0,role:"button","aria-label":t,onclick:e,onkeydown:Ts(e)},_("title",{},t),n);function Ql(t){let e=[...new Set(t.
map(({sign:r})=>No(r)))].sort(),n=new Set(t.map(kr)),o=["not actual","denied","hedged","doubted"],s=e.map(r=>[Gl(r,"plai\
n"),g.labels.signs[r]]);for(let r of o)n.has(r)&&s.push([Gl(2,r),m(`held_${r.replace(" ","_")}`)]);return t.some(({first:r,
last:i})=>r!==i)&&s.push([tg(),m("days_possible")]),s}var vr=40,Kl=14,eg=45,ng=.2,Yl=90,og=400,Io=class{constructor(e,n,o){let s=e.flatMap(({first:i,last:a})=>[i,a]).filter(i=>i!==
null),r=[...new Set(s)].sort((i,a)=>i-a);this.left=n,this.right=o,this.stretches=ig(sg(r,e,Math.floor((o-n)/Yl/2)),n,o)}x(e){
let[n]=this.stretches,o=this.stretches[this.stretches.length-1];if(e<n.from)return this.left;if(e>o.to)return this.right;
let{from:s,to:r,left:i,right:a,isFolded:c}=this.stretches.find(u=>e<=u.to&&!u.isFolded&&e>=u.from)??this.stretches.find(
u=>e<=u.to)??o,l=c?0:Kl;return s===r?i+l:i+l+(e-s)/(r-s)*(a-i-2*l)}get folds(){return this.stretches.filter(({isFolded:e})=>e)}get daysAPixel(){
return Math.max(...this.stretches.map(e=>e.isFolded?0:(e.to-e.from)/Zl(e)))}ticks(e,n){return this.stretches.filter(({isFolded:o})=>!o).
flatMap(o=>ag(o,this,e,n))}},Zl=({left:t,right:e})=>Math.max(e-t-2*Kl,1);function sg(t,e,n){let o=t[t.length-1]-t[0],s=rg(
t,e),r=t.slice(1).flatMap((c,l)=>s.has(l)?[]:[{k:l,days:c-t[l]}]),i=new Set;for(let{k:c,days:l}of r.sort((u,f)=>f.days-u.
days)){if(i.size>=n||l<eg||l<ng*o)break;i.add(c),o-=l}let a=[[t[0],t[0]]];for(let[c,l]of t.entries())i.has(c-1)?a.push([
l,l]):a[a.length-1][1]=l;return a}function rg(t,e){let n=new Map(t.map((s,r)=>[s,r])),o=new Set;for(let{first:s,last:r}of e)
if(!(s===null||r===null||r-s>og))for(let i=n.get(s);t[i]<r;i++)o.add(i);return o}function ig(t,e,n){let o=n-e-vr*(t.length-
1),s=t.reduce((l,[u,f])=>l+f-u,0),r=Math.min(Yl,o/t.length),i=o-r*t.length,a=[],c=e;for(let[l,[u,f]]of t.entries()){l&&(a.
push({from:t[l-1][1],to:u,left:c,right:c+vr,isFolded:!0}),c+=vr);let d=r+i*(s?(f-u)/s:1/t.length);a.push({from:u,to:f,left:c,
right:c+d,isFolded:!1}),c+=d}return a}function ag(t,e,n,o){let{from:s,to:r,left:i,right:a}=t,c=r-s,l=n(s,c<2*Kt?1:c<2*Yt?
Kt:Yt),u=[{x:e.x(s),text:l,isLine:!1,days:null}],f=e.x(s)+o(l)+10,d=Zn(s,r,(c||1)/Zl(t)*84);for(let[y,{day:O,step:k}]of d.
entries()){let S=[O,(d[y+1]?.day??r+1)-1],[A,j]=[e.x(O),n(O,k)];if(A<f||A+o(j)>a){u.push({x:A,text:"",isLine:!0,days:S});
continue}u.push({x:A,text:j,isLine:!0,days:S}),f=A+o(j)+10}let h=n(r,1),x=e.x(r)-o(h);return u.length===1&&c&&x>f&&x>i&&
u.push({x,text:h,isLine:!1,days:null}),u}var Pe=22,Mr=8,cg=20,lg=16,Jl=[420,280,200,130],ug=6;function Xl(t,e,n){let o=n+Mr+(e.named?0:cg),{shapes:s,rows:r}=mg(t,
e,o)??dg(t,e,o),i=o-n+Math.max(r,1)*Pe+Mr;return{shapes:[fg(t,e,n),...s],height:i}}function fg({title:t,open:e,number:n},{
named:o,left:s,right:r},i){let a=L(n),c=o||r-s,l=pg(t,c,c-H(a)-12,o?2:1),u=_("text",{class:"lane-name",y:i+Mr+(l.length>
1?9:15)},l.map((f,d)=>_("tspan",{x:0,dy:d?lg:0},f)),_("tspan",{class:"lane-number",dx:6},a));return e?we(`${t}: ${a}`,e,
u):u}function pg(t,e,n,o){let s=(l,u)=>H(l,13,600)<=u;if(o===1||s(t,n))return[ct(t,n,13,600)];let r=t.split(" "),i=r.length-
1;for(;i>1&&!s(r.slice(0,i).join(" "),e);)i--;let[a,c]=[r.slice(0,i).join(" "),r.slice(i).join(" ")];return[ct(a,e,13,600),
...c?[ct(c,n,13,600)]:[]]}function mg({items:t},{left:e,right:n,rows:o,reach:s},r){if(t.length*14>o*(n-e))return null;let i=t.
map(f=>({item:f,reach:s(f)})).sort((f,d)=>f.reach[0]-d.reach[0]),a=f=>i.map(({item:d,reach:[h,x]})=>{let y=ct(d.words(Math.
floor(f/ug)),Math.min(f,(n-e)/2));return{left:h,right:x,width:H(y),words:y}}),c=a(Jl[0]);for(let f of Jl.slice(1)){if(qo(
c,e,n,o,!0))break;c=a(f)}let l=zl(c,e,n,o);return l?{shapes:i.map(({item:f},d)=>{let{row:h,words:x}=l[d],y=r+h*Pe+Pe/2;return we(
f.name(),f.open,...f.shapes(c[d].left,c[d].right,y),x!==null&&_("text",{class:"mark-label",x,y:y+4},c[d].words))}),rows:1+
Math.max(0,...l.map(({row:f})=>f))}:null}function dg({title:t,items:e},n,o){let s=[...new Set(e.map(({kind:i})=>i))].sort(),
r=[];for(let[i,a]of s.entries()){let c=o+i*Pe;r.push(n.sample(a,n.left-10,c+Pe/2));let l=e.filter(d=>d.kind===a),{bins:u,
wide:f}=Ul(l,n.bins.starts);for(let[d,h]of u){let[x,y]=[n.bins.edges[d],n.bins.edges[d+1]];r.push(hg(h,`${t}: ${n.binName(
d,h.length)}`,x,y,c,a,n))}if(f.length){let d=`${t}: ${n.binName(-1,f.length)}`,h=()=>n.openAll(f,d),x=_("text",{class:"l\
ane-number end",x:n.end,y:c+15},`+${L(f.length)}`);r.push(we(d,h,x))}}return{shapes:r,rows:s.length}}function hg(t,e,n,o,s,r,i){
let a=L(t.length),c=H(a)+2<=o-n;return we(e,()=>i.openAll(t,e),_("rect",{class:`bin kind-${r}`,x:n+.5,y:s+2,width:Math.max(
o-n-1,1),height:Pe-4,rx:3}),c&&_("text",{class:"bin-number",x:(n+o)/2,y:s+15},a))}var gg=700,wg=200,xg=22,bg=44,ft=40,yg=28,nu=3;function ou({lanes:t,ordered:e,stepOf:n,steps:o,now:s,openAll:r},i){let a=i>=
gg?wg:0,[c,l]=[a+xg,i-bg],u={left:c,right:l,end:i,named:a,openAll:r,sample:$g},f=t.flatMap(({items:x})=>x),d=[],h=0;if(f.
length){let x=new Io(f,c,l),y={...u,rows:tu(t),reach:_g(x),...Og(x)},O=eu(t,y,ft);d.push(...Sg(x,O.height,t),...vg(x,s,O.
height),...O.shapes),h=O.height}if(e.length){let x=(l-c)/o,y=A=>c+14+(A-1)*x,O={...u,rows:tu(e),reach:A=>[y(n(A)),y(n(A))],
bins:{starts:[],edges:[]},binName:()=>m("ordered")},k=h+(h?24:0),S=eu(e,O,k+ft);d.push(_("text",{class:"part-name",x:0,y:k+
12},m("ordered")),...Mg(y,o,k+ft,S.height),...S.shapes),h=S.height}return _("svg",{class:"timeline",width:i,height:h+4,viewBox:`\
0 0 ${i} ${h+4}`,role:"group","aria-label":m("tab_timeline")},d)}var tu=t=>t.length<=3?16:t.length<=6?8:5,_g=t=>({first:e,
last:n})=>[e===null?t.left:t.x(e),n===null?t.right:t.x(n)],$g=(t,e,n)=>t===nu?ge(2,"not actual",e,n):ge(t,"plain",e,n);function eu(t,e,n){
let o=[],s=n;for(let r of t){let i=Xl(r,e,s);o.push(_("line",{class:"grid",x1:0,x2:e.end,y1:s,y2:s}),...i.shapes),s+=i.height}
return{shapes:o,height:s}}function Og(t){let{stretches:e}=t,[n,o]=[e[0].from,e[e.length-1].to],s=Zn(n,o,Math.max(t.daysAPixel*
yg,1)),r=[n,...s.map(({day:u})=>u)],i=[...r.slice(1),o+1],a=s.length?s[0].step:o-n+1,c=[...r.map(u=>t.x(u)),t.right];return{
bins:{starts:r,edges:c},binName:(u,f)=>u<0?m("wide_dates",{n:L(f)}):m("acts_of",{n:L(f),when:a<Yt?m("date_throughout",{from:jo(
r[u],1),to:jo(i[u]-1,1)}):jo(r[u],Yt)})}}function jo(t,e){let n=J(t);return it(e<Kt?n:e<Yt?n.slice(0,7):n.slice(0,4))}function Sg(t,e,n){
let{left:o,right:s}=t,r=t.ticks(jo,H).map(({x:l,text:u,isLine:f,days:d})=>{let h=u&&_("text",{class:"tick-label",x:l,y:12},
u),x=d&&(()=>$({since:d[0],until:d[1]}));return[f&&_("line",{class:"grid",x1:l,x2:l,y1:ft-6,y2:e}),h&&x?we(m("only_perio\
d",{period:Me(...d)}),x,h):h]}),i=o,a=t.folds.map(l=>{let u=(l.left+l.right)/2,f=kg(l,n).find(d=>u-H(d)/2>=i&&u+H(d)/2<=
s);return f&&(i=u+H(f)/2+8),[_("rect",{class:"fold",x:l.left,y:ft-22,width:l.right-l.left,height:e-ft+22}),_("path",{class:"\
break",d:`M${u-6} ${ft-1} l5 -10 M${u+1} ${ft-1} l5 -10`}),f&&_("text",{class:"fold-label",x:u,y:ft-14},f)]}),c=t.stretches.
filter(({isFolded:l})=>!l).map(l=>_("line",{class:"axis",x1:l.left,x2:l.right,y1:ft-6,y2:ft-6}));return[...a,...r,...c].
flat().filter(Boolean)}function kg({from:t,to:e},n){let o=e-t,[s,r]=o>=2*Yt?[Math.floor(o/365.25),"years"]:o>=2*Kt?[Math.
floor(o/30.44),"months"]:[o,"days"];return[!n.some(({items:a})=>a.some(({first:c,last:l})=>(c??-1/0)<e&&(l??1/0)>t))&&m(
`no_act_${r}`,{n:s}),m(`number_${r}`,{n:s})].filter(a=>typeof a=="string")}function vg(t,e,n){if(!e)return[];let[o,s]=[t.
x(e[0])-9,t.x(e[1])+9];return[_("rect",{class:"now",x:o,y:ft-6,width:s-o,height:n-ft+6})]}function Mg(t,e,n,o){let s=e>1?
t(2)-t(1):1/0;return Array.from({length:e},(r,i)=>[_("line",{class:"grid",x1:t(i+1),x2:t(i+1),y1:n-6,y2:o}),s>=H(L(e))+4&&
_("text",{class:"tick-label step",x:t(i+1),y:n-12},L(i+1))]).flat().filter(r=>r instanceof SVGElement)}var su=(t,e)=>e?Math.
min(t,g.names.signs.length-2):nu;var Tr=90,ru=12;function iu(t,e,n){let o=kr(e);return{first:e.first,last:e.last,kind:su(e.sign,e.isReal),words:s=>Ro(t,e,
n.ends,s),name:()=>`${Ro(t,e,n.ends,Tr)}: ${rt(e.main)}, ${Ag(e)}`,statements:()=>e.statements,open:()=>P(e.statements,Ro(
t,e,n.ends,Tr)),shapes:(s,r,i)=>[Ft(e)&&e.first!==e.last&&Co(e.sign,s-7,r+7,i),ge(e.sign,o,s,i)]}}function au(t){let{id:e,
title:n,first:o,last:s}=g.articles[t];return{first:o,last:s,kind:2,words:r=>`\u201C${en(n,r)}\u201D`,name:()=>`\u201C${n}\
\u201D, ${Ee(g.articles[t])}`,statements:()=>g.statements.article.flatMap((r,i)=>r===t?[i]:[]),open:()=>$({tab:"article",
article:e}),shapes:(r,i,a)=>[o!==s&&Co(2,r-7,i+7,a),_("path",{class:"tick",d:`M${r} ${a-8} V${a+8}`})]}}function Lr(t,e){
let{level:n}=t,o=e.ties.length?e.ties[0].pair.a:n.subject[e.main];return(o>=0?`${C(n,o)} `:"")+Ro(t,e,[o],Tr)}function Ro({
level:t},e,[n,o],s){let r=e.ties.filter(({pair:d})=>d.a===n&&(o===void 0||d.b===o)),[i,...a]=r.length?r:e.ties.filter(({
pair:d})=>d.b===n);if(!i)return Lg(e,s);let c=C(t,i.pair.a===n?i.pair.b:i.pair.a),l=o===void 0?` ${c}${a.length?` +${a.length}`:
""}`:"",{parts:u}=qt(g,i.rows)[0],f=Cs(u,s-l.length)+l;return u[5]?f:f+Tg(e,s-f.length)}function Tg({main:t},e){let{roles:n,
statements:o}=E(),s=o[t].roles?.find(([r])=>n[r].function==="topic");return!s||e<ru?"":`: ${en(kt(s[1],1).replace(/^\[(.*)\]$/,
"$1"),e)}`}function Lg({main:t},e){let{label:n}=nt(t),o=kt(E().statements[t].o,1);return`${n} ${en(o,Math.max(e-n.length,
ru))}`.trim()}function Ag({main:t,first:e,last:n}){let o=E().statements[t];return o.when||o.inferred_when?Jn(o):e===null&&
n===null?m("date_unknown"):Me(e,n)}var lu=12,Eg=300,uu=lu,Ar=0,cu=null;async function Wo(t){await R();let e=Rl(),n=Re(e);if(!n.length&&!w.pair){T(t,Pt(p("p",
{},Jt())));return}let o=Eo(e),s=Cl(e,n,w.lanes,o),r=Dl(e,n),i=s.slice(0,uu),a=p("div",{class:"timeline-box"}),c=n.filter(
l=>!Ft(l)&&!r.has(l));T(t,Pt(p("div",{class:"line timeline-head"},o?Wg(o):Rg(),Fl()),n.length===0&&p("p",{},m("no_tie_be\
tween")),a,s.length>i.length&&Bg(s.length-i.length,t),Pg(n),Fg(n,r.size,c.length,s.reduce((l,u)=>l+u.units.length,0)>n.length),
Dg(c),Hg(n,o),go(Dn(g,qg(b),b.chosen.main),m("tab_timeline")))),Ng(a,e,i,n,r),Cg(t)}var qg=t=>Re(t).flatMap(({statements:e})=>e);
function Ng(t,e,n,o,s){Ar=t.clientWidth;let r=new Map,i=(d,h)=>{let x=d.units.filter(h).map(y=>{let O=iu(e,y,d);return r.
set(O,s.get(y)??0),O});return{title:Ig(e,d),open:jg(e,d),items:x,number:x.length}},a=n.map(d=>i(d,Ft)).filter(({items:d})=>d.
length),c=n.map(d=>i(d,h=>s.has(h))).filter(({items:d})=>d.length),u=[...new Set(o.flatMap(({statements:d})=>d.map(h=>g.
statements.article[h])))].filter(d=>Ft(g.articles[d])).map(au);u.length&&a.push({title:m("articles"),open:null,items:u,number:u.
length});let f=Tt();t.append(ou({lanes:a,ordered:c,stepOf:d=>r.get(d)??0,steps:Math.max(0,...s.values()),now:f?f.stops[f.
at]:null,openAll:(d,h)=>P(d.flatMap(({statements:x})=>x()),h)},Math.max(Ar,Eg)))}function Cg(t){cu??=new ResizeObserver(
()=>{let e=t.querySelector(".timeline-box");w.tab==="timeline"&&e&&e.clientWidth&&e.clientWidth!==Ar&&Wo(t)}),cu.observe(
t)}var Ig=({level:t},{ends:e})=>e.map(n=>C(t,n)).join(" \u2192 ");function jg({level:t},{ends:e}){let n=e.map(o=>t.nodes[o].
actor);return()=>n.length===1?z(n[0]):$({pair:n,open:`pair:${n.map(encodeURIComponent).join(">")}`})}var Rg=()=>p("label",
{class:"line"},m("lanes_of"),D(m("lanes_of"),[["actor",m("lanes_actor")],["pair",m("lanes_pair")]],w.lanes,t=>$({lanes:t}))),
Wg=t=>p("span",{class:"line"},p("strong",{},t.map(e=>C(b.level,e)).join(" \u2194 ")),v(m("all_pairs"),()=>$({pair:null}))),
Bg=(t,e)=>v(m("more",{n:L(t)}),()=>{uu+=lu,Wo(e)}),Pg=t=>p("ul",{class:"looks"},Ql(t).map(([e,n])=>p("li",{},e,p("span",
{},n))));function Fg(t,e,n,o){let s=t.filter(Ft).length,r=[s>0&&m("at_their_dates",{n:L(s)}),e>0&&m("in_stated_order",{n:L(
e)}),n>0&&m("without_date",{n:L(n)})].filter(Boolean);return p("p",{class:"quiet"},m("timeline_drawn",{what:r.join(", ")}),
o&&` ${m("timeline_several")}`)}var Dg=t=>t.length>0&&p("details",{class:"undated"},p("summary",{},`${m("without_date",{
n:L(t.length)})}: ${m("show")}`),Bt(t.map(e=>p("li",{},q(Lr(b,e),()=>P(e.statements,Lr(b,e))))),20));function Hg(t,e){if(e||
w.lanes==="actor")return null;let n=t.filter(({ties:o})=>!o.length);return n.length>0&&p("p",{class:"quiet"},m("no_pair",
{n:L(n.length)}))}function Fe(t,e){let o=[...new Set(e.filter(s=>s!=null&&s!==""))];return{at:t,names:o,plain:o.map(lt)}}function Er(t,e){
let n=e.join(" ");return t===n?0:t.startsWith(n)?1:e.every(o=>t.includes(o))?e.every(o=>zg(t,o))?2:3:null}function zg(t,e){
for(let n=t.indexOf(e);n>=0;n=t.indexOf(e,n+1))if(fn(t,n))return!0;return!1}function fu(t,e,n){let o=[];for(let s of t){
let[r,i]=[1/0,0];for(let[a,c]of s.plain.entries()){let l=Er(c,e);l!==null&&l<r&&([r,i]=[l,a])}r<1/0&&o.push({one:s,rank:r,
by:i,count:n(s.at)})}return o.sort((s,r)=>s.rank-r.rank||r.count-s.count||s.one.at-r.one.at)}function pu(t,e){let n=null;
for(let o of t)for(let[s,r]of o.plain.entries())for(let i of new Set([r,...r.split(" ")])){let a=Math.min(Math.floor(Math.
max(e.length,i.length)/3),n?n.far-1:99);if(a<1||Math.abs(i.length-e.length)>a)continue;let c=Ug(i,e,a);c<=a&&(n={one:o,name:o.
names[s],far:c})}return n}function Ug(t,e,n){let[o,s]=[[],Array.from({length:e.length+1},(r,i)=>i)];for(let r=1;r<=t.length;r++){
let i=[r];for(let a=1;a<=e.length;a++){let c=t[r-1]===e[a-1];i[a]=Math.min(s[a]+1,i[a-1]+1,s[a-1]+(c?0:1)),r>1&&a>1&&t[r-
1]===e[a-2]&&t[r-2]===e[a-1]&&(i[a]=Math.min(i[a],o[a-2]+1))}if(Math.min(...i)>n)return n+1;[o,s]=[s,i]}return s[e.length]}var Bo=90,dn=class{constructor(){this.plain=[],this.passages={owners:[],bounds:[],texts:[]}}add(e,n,o=null){this.plain.push(
`${lt(e)}
`),this.passages.owners.push(n),this.passages.bounds.push(o),this.passages.texts.push(o?null:e)}whole(){let e=new Uint32Array(
this.plain.length+1);for(let[n,o]of this.plain.entries())e[n+1]=e[n]+o.length;return{plain:this.plain.join(""),starts:e,
...this.passages}}};function qr({plain:t,starts:e},n){let o=n.join(" "),s=n.reduce((a,c)=>c.length>a.length?c:a,""),r=[[],
[],[]],i=0;for(let a=t.indexOf(s);a>=0;a=t.indexOf(s,e[i])){for(;e[i+1]<=a;)i++;if(n.length===1&&fn(t,a))r[0].push(i);else{
let c=t.slice(e[i],e[i+1]);n.every(l=>c.includes(l))&&r[Gg(c,o)].push(i)}if(i++,i+1>=e.length)break}return r.flat()}function Gg(t,e){
let n=2;for(let o=t.indexOf(e);o>=0;o=t.indexOf(e,o+1)){if(fn(t,o))return 0;n=1}return n}function hn(t,e){let n=t.replace(
/^#+\s+/,"").replace(/\s+/g," ").trim(),o=el(n,[e.join(" "),...e]),[s]=o[0]??[0],r=s>Bo?mu(n,s-Bo):0,i=n.length-s>2*Bo?mu(
n,s+2*Bo):n.length,a=r?"\u2026 ":"";return{text:`${a}${n.slice(r,i).trimEnd()}${i<n.length?" \u2026":""}`,marks:o.filter(
([c,l])=>c>=r&&l<=i).map(([c,l])=>[c-r+a.length,l-r+a.length])}}function mu(t,e){let n=t.indexOf(" ",e);return n>=0&&n-e<
20?n+1:e}async function du(t,e){let{findings:n,...o}=t,{facts:s,words:r}=o,i=r.entities.map(({label:l,labels:u={},aliases:f=[]},d)=>Fe(
d,[l,...Object.values(u),...f])),a=({at:l})=>!!r.entities[l].actor,c=await Kg(t,e);return{...o,actors:i.filter(a),issues:i.
filter(l=>!a(l)),relations:s.relations.map(({label:l},u)=>Fe(u,[l])),questions:s.questions.map(({title:l,name:u},f)=>Fe(
f,[l,u])),articles:s.articles.map(({title:l,author:u,publisher:f},d)=>Fe(d,[l,u,f,[u,f,l].filter(Boolean).join(" ")])),findings:Jg(
t,n),quotes:await Qg(t,e),sentences:c,sentenceOf:Zg(t,c)}}function Vg({facts:t,words:e},n){let{quote:o}=e.statements[n],
s=e.bodies[t.statements.article[n]];if(s===null)return o.join(" [\u2026] ");let r=[];for(let i=2;i<o.length;i+=2)r.push(
s.slice(Number(o[i]),Number(o[i+1])));return r.join(" [\u2026] ")}async function Qg(t,e){let n=new dn;for(let[o,{translation:s}]of t.
words.statements.entries())n.add(Vg(t,o),o),s&&n.add(s,o),await e();return n.whole()}async function Kg({words:t,facts:e},n){
let o=new dn;for(let[s,r]of t.bodies.entries()){let i=new Intl.Segmenter(e.articles[s].language??void 0,{granularity:"se\
ntence"});for(let{segment:a,index:c}of i.segment(Yg(r??"")))a.trim()&&o.add(a,s,[c,c+a.length]);await n()}return o.whole()}
var Yg=t=>t.replace(/(?<!\n|^#[^\n]*)\n(?!\n)/gm," ");function Zg({facts:t,words:e},{owners:n,bounds:o}){let s=new Map;for(let[
r,i]of n.entries())s.has(i)||s.set(i,r);return Int32Array.from(e.statements,({quote:r},i)=>{let a=t.statements.article[i];
if(e.bodies[a]===null)return-1;let[c,l]=[s.get(a)??0,n.length];for(;l-c>1;){let u=c+l>>1;n[u]===a&&(o[u]?.[0]??0)<=Number(
r[2])?c=u:l=u}return c})}function Jg({facts:t},e){let n=new Map(t.statements.key.map((o,s)=>[o,s]));return e.flatMap(o=>o.
findings).map(({title:o,sentence:s,counts:r,quote:i},a)=>{let c=s.map(([f])=>f).join(""),u=[...new Set([...r.flatMap(([,
,f])=>f),i.statement])].flatMap(f=>n.get(f)??[]);return{...Fe(a,[c,`${o}: ${c}`]),statements:u}})}var hu=4,gu=4;function wu(t,e,n,o){let s=i=>i.filter(a=>!n.has(a)),r=[];for(let{at:i,plain:a}of t.relations){let c=Xg(a[0].
split(" "),e);if(c===null||!o.relations[i])continue;let[l,u]=[e.slice(0,c.from),e.slice(c.to)].map(s);for(let f of ew(t,
i,l,u,o)){let d=o.ofPhrase(f);d.length&&r.push({kind:"phrase",rank:c.rank,count:d.length,label:"",phrase:f,statements:d})}}
return r.sort((i,a)=>i.rank-a.rank||(a.count??0)-(i.count??0))}function Xg(t,e){for(let n=0;n<e.length;n++){let o=e.slice(
n,n+t.length);if(o.length===t.length&&o.every((i,a)=>tw(i,t[a])))return{from:n,to:n+t.length,rank:o.every((i,a)=>i===t[a])?
0:1};if(n+o.length===e.length&&o.join(" ").length>=hu&&t.join(" ").startsWith(o.join(" ")))return{from:n,to:e.length,rank:1}}
return null}function tw(t,e){let n=0;for(;n<t.length&&t[n]===e[n];)n++;return t===e||n>=hu&&n>=Math.max(t.length,e.length)-
2}function ew(t,e,n,o,s){let[r,i]=[n,o].map(a=>a.length?nw(t,a):[null]);return n.length||o.length?r.flatMap(a=>i.map(c=>({
relation:e,actor:a,target:c}))):s.targetsOf(e).slice(0,gu).map(a=>({relation:e,actor:null,target:a}))}function nw({actors:t,
issues:e,words:{entities:n}},o){let s=[];for(let{at:i,plain:a}of[...t,...e]){let c=a.map(l=>Er(l,o)).filter(l=>l!==null);
c.length&&s.push({rank:Math.min(...c),id:n[i].id})}return s.sort((i,a)=>i.rank-a.rank).filter(({rank:i})=>i===s[0].rank).
slice(0,gu).map(({id:i})=>i)}var xu=["phrase","actor","issue","relation","article","finding","question","quote","words"],ow=4,sw=200,rw="\u2E80",Po=class{constructor(e,n,o){
this.index=e,this.counts=new Fn(e.facts,e.words,e.level,n),this.asking=new Set(ur(o)),this.answers=e.facts.questions.map(
s=>s.tab?null:this.counts.ofQuestion(s))}groups(e,n=null){let o=ur(e.replace(/[?\u00bf\u061f\uff1f]/g," "));if(!o.length)
return[];let s=c=>c===n?sw:ow,r=o.filter(c=>!this.asking.has(c)),i=o.join("").length>1||o[0]>=rw;return[iw("phrase",wu(this.
index,o,this.asking,this.counts),s("phrase")),...this.namedGroups(o,r.length?r:o,s),...i?this.textGroups(o,s):[]].filter(
({total:c})=>c).sort((c,l)=>yu(c)-yu(l)||xu.indexOf(c.kind)-xu.indexOf(l.kind))}nearest(e){let{actors:n,issues:o,relations:s}=this.
index;return pu([...n,...o,...s],lt(e))?.name??null}namedGroups(e,n,o){let{counts:s,index:r}=this,i=()=>0,a=l=>s.entities[l],
c=(l,u,f,d=()=>({}))=>{let h=fu(u,l==="question"?n:e,f),x=h.slice(0,o(l)).map(({one:y,rank:O,by:k,count:S})=>({kind:l,rank:O,
count:S,at:y.at,label:y.names[0],...k>0&&l!=="finding"&&l!=="question"&&{alias:y.names[k]},...d(y.at)}));return{kind:l,total:h.
length,hits:x}};return[c("actor",r.actors,a),c("issue",r.issues,a),c("relation",r.relations.filter(({at:l})=>s.relations[l]),
l=>s.relations[l],l=>({statements:s.ofRelation(l)})),c("article",r.articles,l=>s.articles[l],()=>({alias:void 0})),c("fi\
nding",r.findings,i,l=>({count:r.findings[l].statements.length,statements:r.findings[l].statements,snippet:hn(r.findings[l].
names[0],e)})),c("question",r.questions.filter(({at:l})=>this.answers[l]?.length!==0),l=>this.answers[l]?.length??0,l=>{
let u=this.answers[l];return u?{statements:u}:{count:null,tab:r.facts.questions[l].tab}})]}textGroups(e,n){let{quotes:o,
sentences:s,sentenceOf:r}=this.index,{first:i,total:a,taken:c}=this.quoted(qr(o,e),n("quote")),l=qr(s,e).filter(d=>!c[d]),
u=i.map(({passage:d,statements:h})=>{let x=o.owners[d],y=hn(this.sentence(r[x]),e),O=y.marks.length?y:hn(this.quote(d),e),
k=this.index.facts.statements.article[x],S=[...h];return{...bu("quote",O,k,e),count:S.length,statements:S}}),f=l.slice(0,
n("words")).map(d=>{let h=this.sentence(d);return{...bu("words",hn(h,e),s.owners[d],e),sentence:h}});return[{kind:"quote",
total:a,hits:u},{kind:"words",total:l.length,hits:f}]}quoted(e,n){let{quotes:o,sentences:s,sentenceOf:r}=this.index,i=new Uint8Array(
s.owners.length),a=new Map,c=new Set,l=0;for(let u of e){let f=o.owners[u],d=r[f],h=d<0?this.quote(u):d,x=d<0?!c.has(h):
!i[d];d<0?c.add(h):i[d]=1,x&&l++<n&&a.set(h,{passage:u,statements:new Set}),a.get(h)?.statements.add(f)}return{first:[...a.
values()],total:l,taken:i}}quote(e){return this.index.quotes.texts[e]??""}sentence(e){let{sentences:n,words:o}=this.index,
s=e<0?null:n.bounds[e];return s?(o.bodies[n.owners[e]]??"").slice(...s):""}},bu=(t,e,n,o)=>({kind:t,rank:lt(e.text).includes(
o.join(" "))?4:5,count:null,label:e.text,snippet:e,article:n}),iw=(t,e,n)=>({kind:t,total:e.length,hits:e.slice(0,n)});function yu({
hits:t}){let e=Math.min(...t.map(n=>n.rank));return e<=1?e:2}var aw=80;async function $u({kind:t,at:e=0,article:n=0,statements:o,tab:s,sentence:r},i,a){t==="actor"||t==="issue"?await cw(
E().entities[e].id):t==="article"?await $({tab:"article",article:g.articles[e].id,open:null}):t==="words"?await $({tab:"\
article",article:g.articles[n].id,open:null,find:[a,_u(r)]}):s?await $({tab:s}):t==="finding"?await P(o??[],I(i),{tab:"f\
indings",find:["",_u(i)]}):o?.length===1?await st(o[0]):await P(o??[],I(i))}var _u=(t="")=>t.replace(/^#+\s+/,"").trim().
replace(/\s+/g," ").slice(0,aw);async function cw(t){let e=b.level.numbers.get(t);if(e===void 0||!b.nodes.has(e)){await z(
t);return}let n=b.isGrown?vs(t):w.grown;await z(t),await $({grown:n}),w.tab==="graph"&&xa(e)}function Ou({kind:t,total:e,hits:n},o,s,r){let i=`results-${t}`;return p("div",{role:"group","aria-labelledby":i},p("p",
{class:"results-head",id:i},m(`found_${t}`),p("span",{class:"quiet"},` ${L(e)}`)),n.map(a=>o(lw(a),s(a,Su(a)))),e>n.length&&
o(p("div",{role:"option",class:"result more"},m("show_all_of",{n:L(e)})),r(t)))}function lw(t){let{count:e,alias:n,snippet:o,
kind:s}=t;return p("div",{role:"option",class:"result"},o?p("span",{class:s==="quote"||s==="words"?"words":"",dir:"auto"},
pw(o)):p("span",{dir:"auto"},Su(t)),n&&[" ",p("span",{class:"quiet",dir:"auto"},`(${n})`)],p("span",{class:"quiet aside"},
[fw(t),e!==null&&N(e,"statement")].filter(Boolean).join(" \xB7 ")))}function Su({kind:t,label:e,at:n,phrase:o}){if(o){let[
s,r]=[o.actor,o.target].map(a=>a===null?"":uw(a));return m(s&&r?"phrase_both":r?"phrase_who":"phrase_whom",{actor:s,relation:g.
relations[o.relation].label,target:r})}return(t==="actor"||t==="issue")&&n!==void 0?B(E().entities[n]):e}function uw(t){
let e=E().entities.find(n=>n.id===t);return e?B(e):t}function fw({kind:t,at:e,article:n}){return t==="article"&&e!==void 0?
Nt(g.articles[e]):(t==="quote"||t==="words")&&n!==void 0?g.articles[n].title:t==="actor"||t==="issue"?e===void 0?"":E().
entities[e].type:""}function pw({text:t,marks:e}){let n=0;return[...e.flatMap(([s,r])=>{let i=t.slice(n,s);return n=r,[i,
p("mark",{},t.slice(s,r))]}),t.slice(n)]}var mw=12,[dw,hw,ku,Fo]=[560,200,4,12],yt="",Nr=null,vu=null,xe=null,ne=[],oe=-1;function Mu(){let t=p("div",{id:"result\
s",class:"results",role:"listbox","aria-label":m("search_results")});t.hidden=!0,t.addEventListener("mousedown",n=>n.preventDefault());
let e=p("input",{type:"search",id:"search",role:"combobox","aria-expanded":"false","aria-controls":"results","aria-autoc\
omplete":"list",placeholder:m("search"),"aria-label":m("search"),autocomplete:"off",value:yt,onfocus:Tu,oninput:n=>Do(n.
target.value),onkeydown:bw,onblur:Ho});return p("div",{class:"searching",role:"search"},e,t)}function Tu(){return vu??=Promise.
all([R(),An(),Ut("entity")]).then(([t,{cards:e},n])=>du({facts:g,words:t,findings:e,level:n},gw())),vu}function gw(){let t=performance.
now();return()=>performance.now()-t<mw?null:new Promise(e=>setTimeout(()=>{t=performance.now(),e()}))}async function Cr(){
let t=await Tu(),e=JSON.stringify(w.coders);return xe?.coders!==e&&(xe={search:new Po(t,w,m("search_asking")),coders:e}),
xe.search}async function Do(t){yt=t,Nr=null,xe||Au([p("p",{class:"quiet"},m("search_preparing"))]),await Cr(),yt===t&&Lu()}
function Lu(){let t=xe?.search.groups(yt,Nr)??[];ne=[],oe=-1;let e=(r,i)=>(r.id=`result-${ne.length}`,r.addEventListener(
"click",i),ne.push({element:r,act:i}),r);if(!yt.trim())return Ho();let n=(r,i)=>()=>(Ho(),$u(r,i,yt.trim())),o=r=>()=>{let i=oe;
Nr=r,Lu(),Eu(i)};Au(t.length?t.map(r=>Ou(r,e,n,o)):ww(e));let s=t.reduce((r,i)=>r+i.total,0);ve(s?N(s,"hit"):m("nothing_\
found",{what:yt.trim()}))}function ww(t){let e=xe?.search.nearest(yt)??null,n=()=>{if(e===null)return;let o=M("search");
o.value=e,o.focus(),Do(e)};return[p("p",{class:"quiet"},m("nothing_found",{what:yt.trim()})),e!==null&&t(p("div",{role:"\
option",class:"result"},m("did_you_mean",{name:e})),n)]}function Au(t){let e=M("results");T(e,t),e.hidden=!1,xw(M("searc\
h"),e),M("search").setAttribute("aria-expanded","true")}function xw(t,e){let{left:n,bottom:o,width:s}=t.getBoundingClientRect(),
r=document.documentElement.clientWidth-2*Fo,i=Math.min(r,Math.max(s,dw));e.style.width=`${i}px`,e.style.left=`${Math.max(
Fo,Math.min(n,r+Fo-i))}px`,e.style.top=`${o+ku}px`,e.style.maxHeight=`${Math.max(hw,innerHeight-o-ku-Fo)}px`}function Ho(){
ne=[],oe=-1,M("results").hidden=!0,M("search").setAttribute("aria-expanded","false"),M("search").removeAttribute("aria-a\
ctivedescendant")}function Eu(t){ne[oe]?.element.removeAttribute("aria-selected"),oe=Math.max(-1,Math.min(t,ne.length-1));
let e=ne[oe]?.element;e?.setAttribute("aria-selected","true"),e?.scrollIntoView({block:"nearest"}),e?M("search").setAttribute(
"aria-activedescendant",e.id):M("search").removeAttribute("aria-activedescendant")}async function bw(t){let{key:e,target:n}=t,
o={ArrowDown:1,ArrowUp:-1};e in o?(t.preventDefault(),M("results").hidden&&yt.trim()?await Do(yt):Eu(oe+o[e])):e==="Ente\
r"?(t.preventDefault(),(M("results").hidden||!xe)&&await Do(n.value),ne[Math.max(oe,0)]?.act()):e==="Escape"&&(n.value=yt=
"",Ho())}var qu=()=>[yw(),$w()];function yw(){if(g.languages.length<2)return null;let t=g.languages.map(e=>[e,_w(e)]);return D(m(
"language_of_names"),[["",m("language_of_names")],...t],w.language??"",async e=>{await R(),await $({language:e||null})})}
function _w(t){try{return I(new Intl.DisplayNames([t],{type:"language"}).of(t)??t)}catch{return t}}var $w=()=>{let t=Gt()===
"dark"?"light":"dark";return v(m(t),()=>$({theme:t}),{id:"theme"})};var Ow={square:"M3 2 H13 V12 H3 Z",triangle:"M8 1.5 L14 12.5 H2 Z",diamond:"M8 1 L14 7 L8 13 L2 7 Z"};function De(t,{dashes:e=[],
head:n="arrow",middle:o=""}={}){let r=_("line",{x1:2,y1:7,x2:n==="bar"?37:34,y2:7,stroke:t,"stroke-width":2,"stroke-dash\
array":e.join(" ")||null});return Cu("0 0 42 14",r,Ir(n,t,"translate(40 7) rotate(0) scale(1)"),jr(o,t,19,7))}var Cu=(t,...e)=>_(
"svg",{class:"sample",width:42,height:14,viewBox:t,"aria-hidden":"true"},e),zo=t=>De(jn(t),{head:g.encodings.signs[t].head}),
Nu=t=>De(_s(t));function Sw(){return[...Ke.slice(0,zt).map((e,n)=>gn(Nu(n),`${to[n]} ${Qi(e)}`)),gn(Nu(zt),m("part_same"))]}
var gn=(t,e)=>[t,e];function Ir(t,e,n){return t?t==="bar"?_("line",{transform:n,x1:-2,y1:-5,x2:-2,y2:5,stroke:e,"stroke-\
width":3}):t==="vee"?_("path",{transform:n,d:"M-8 -4.5 L0 0 L-8 4.5",fill:"none",stroke:e,"stroke-width":2}):_("path",{transform:n,
d:"M-9 -4.5 L0 0 L-9 4.5 Z",fill:e}):null}function jr(t,e,n,o){return t==="circle"?_("circle",{cx:n,cy:o,r:3.5,fill:e}):
t==="diamond"?_("path",{transform:`translate(${n} ${o})`,d:"M-4.5 0 L0 -4.5 L4.5 0 L0 4.5 Z",fill:e}):null}function Rr(t,e=K().
node){let n={fill:e,stroke:K().line},o=t==="dot"?_("circle",{cx:8,cy:7,r:5.5,...n}):_("path",{d:Ow[t],...n});return Cu("\
-13 0 42 14",o)}function Iu(){let{sign:t,hold:e,mark:n}=b.level.arrows,o=[...b.arrows.keys()];return Wr({signs:new Set(o.
map(s=>t[s])),holds:new Set(o.map(s=>e[s])),marks:new Set(o.map(s=>n[s]))})}function Wr(t){let{signs:e,holds:n,marks:o}=g.
encodings,s=K().line,r=(l,u)=>!t||t[l].has(u),i=e.flatMap(({words:l},u)=>r("signs",u)?[gn(zo(u),l)]:[]),a=n.flatMap(({dashes:l,
words:u},f)=>l.length&&r("holds",f)?[gn(De(s,{dashes:l}),u)]:[]),c=o.flatMap(({middle:l,words:u},f)=>l&&r("marks",f)?[gn(
De(s,{middle:l}),u)]:[]);return[...b.parts?Sw():i,...a,...c]}function wn(t,e,n,o,s){let r=new Array(s).fill(0),i=n==="kinds"?[...r.keys()]:null,{inside:a,main:c}=dt(t,{...e,[n]:i},ot(
e));for(let l of V(a)){let u=o(n==="quad_classes"?c[l]:l);u>=0&&r[u]++}return r}var kw=0,vw=0;function Wu(){let{statements:t,names:e,labels:n}=g;return Ae(m("filters_and_counts"),St(m("quad_classes"),
Mw()),St(m("modes"),Uo("modes",n.modes,Br("modes",t.mode,e.modes),o=>Pr(o===se,"not actual"))),St(m("certainties"),Uo("c\
ertainties",n.certainties,Br("certainties",t.certainty,e.certainties),o=>Pr(o===kw,"hedged"))),St(m("polarities"),Uo("po\
larities",n.polarities,Br("polarities",t.polarity,e.polarities),o=>Pr(o===vw,"denied"))))}function Bu(t){let e=p("detail\
s",{class:"group",open:t},p("summary",{},m("more_filters")),t&&Ru());return e.addEventListener("toggle",()=>e.open&&e.children.
length===1&&ae(e,Ru())),e}var Br=(t,e,n)=>wn(g,w,t,o=>e[o],n.length);function Pr(t,e){let{names:n,encodings:o}=g;return De(
K().line,{dashes:t?[]:o.holds[n.holds.indexOf(e)].dashes})}function Mw(){let{statements:t,names:e,labels:n}=g,o=e.quad_classes.
length,s=c=>c<o?zo(e.signs.indexOf(At(g,c))):zo(e.signs.indexOf("neither")),r=wn(g,w,"quad_classes",c=>t.quad_class[c]<0?
o:t.quad_class[c],o+1),i=[...e.quad_classes.keys(),-1],a=w.quad_classes??i;return[...n.quad_classes,m("no_quad_class")].
map((c,l)=>{let u=f=>$({quad_classes:Go(i,a,[i[l]],f,i)});return r[l]>0&&tt(`${c} (${r[l]})`,a.includes(i[l]),u,s(l))})}
function Go(t,e,n,o,s){let r=t.filter(i=>n.includes(i)?o:e.includes(i));return String(r)===String(s)?null:r}function Uo(t,e,n,o=()=>null){
let s=[...e.keys()],r=t==="kinds"&&w.count==="acts"?[_n]:s,i=w[t],a=i??r;return e.map((c,l)=>{let u=f=>$({[t]:Go(s,a,[l],
f,r)});return(n[l]>0||i!==null)&&tt(`${c} (${n[l]})`,a.includes(l),u,o(l))})}function ju(t,e){let n=e.map(([s])=>s),o=w[t]??
n;return e.map(([s,r])=>{let i=a=>$({[t]:Go(n,o,[s],a,n)});return tt(r,o.includes(s),i)})}function Ru(){let{statements:t,
names:e,labels:n,relations:o,families:s,familyOf:r,articles:i,coders:a}=g,c=wn(g,w,"relations",f=>t.relation[f],o.length),
l=wn(g,w,"kinds",f=>o[t.relation[f]].kind,e.kinds.length),u=new Set(b.level.nodes.filter((f,d)=>b.level.isTied[d]).map(f=>f.
type));return[St(m("kinds"),Uo("kinds",n.kinds,l)),St(m("relations"),s.map((f,d)=>Tw(f,[...o.keys()].filter(h=>r[h]===d),
c))),St(m("types"),ju("types",[...u].sort().map(f=>[f,f]))),i.length>1&&St(m("articles"),ju("articles",i.map(f=>[f.id,f.
title]))),a.length>1&&St(m("coders"),Lw()),St(m("further"),tt(m("with_issues"),w.issues,f=>$({issues:f})),tt(m("with_inf\
erred"),w.inferred,f=>$({inferred:f})),tt(m("with_headlines"),w.headlines,f=>$({headlines:f})),tt(m("with_self_loops"),w.
self,f=>$({self:f})))]}function Tw(t,e,n){let o=[...g.relations.keys()],s=w.relations??o,r=e.filter(c=>n[c]),i=r.reduce(
(c,l)=>c+n[l],0);if(!i)return null;let a=(c,l)=>$({relations:Go(o,s,c,l,o)});return p("details",{class:"family"},p("summ\
ary",{},`${t} (${i})`,r.some(c=>!s.includes(c))&&" \u2022"),p("p",{class:"quiet"},q(m("all"),()=>a(e,!0))," ",q(m("none"),
()=>a(e,!1))),r.map(c=>tt(`${g.relations[c].label} (${n[c]})`,s.includes(c),l=>a([c],l))))}function Lw(){let t=w.coders??
[],e=t.length>1?[[t.join(" "),Ot(t)]]:[],n=g.coders.map(o=>[o,o]);return D(m("coders"),[["",m("one_coder")],...n,...e],t.
join(" "),o=>$({coders:o?o.split(" "):null}))}var Pu=["statements","acts","articles"];function Fu(){let t=q(m("draw_all"),()=>$({all:!0}));return Ae(m("level"),D(m("l\
evel"),Jo.map(e=>[e,m(`level_${e}`)]),w.level,Aw),p("label",{class:"line"},`${m("count_by")} `,Ew()),p("label",{class:"l\
ine"},`${m("min_weight")} `,qw()),w.ego!==null&&Nw(w.ego),b.isGrown&&p("p",{class:"quiet"},m("not_drawn_yet")," ",t),b.weakest>
0&&p("p",{class:"quiet"},m("weakest",{n:b.weakest})," ",t))}async function Aw(t){let e=await Ut(t);await $({level:t,ego:null,
...Pi(e)})}function Ew(){let t=e=>$({count:Pu.find(n=>n===e)});return D(m("count_by"),Pu.map(e=>[e,m(`by_${e}`)]),w.count,
t)}function qw(){return p("input",{type:"number",min:1,max:999,value:w.min_weight,"aria-label":m("min_weight"),onchange:t=>$(
{min_weight:Math.max(1,Math.floor(Number(t.target.value))||1)})})}function Nw(t){let e=D(m("distance"),[1,2,3].map(n=>[String(
n),N(n,"step")]),String(w.steps),n=>$({steps:Number(n)}));return p("p",{class:"ego"},m("neighbours_of",{name:ro(t)})," ",
e," ",q(m("show_all"),()=>$({ego:null})))}var Du=["level","count","min_weight","quad_classes","modes","certainties","polarities","kinds"];Du.push("relations","typ\
es","articles","coders","issues","inferred","headlines","self","ego","all");var Fr=()=>Du.filter(t=>JSON.stringify(w[t])!==
JSON.stringify(Q[t]));function Hu(){let t=M("side"),e=Bn(t),{scrollTop:n}=t,o=t.querySelector("details.group[open]")!==null,
s=Fr(),r=()=>$(Object.fromEntries(s.map(i=>[i,Q[i]])));T(t,p("div",{class:"box-head"},p("h2",{},m("filters")),s.length>0&&
v(m("reset"),r,{class:"quiet-button"}),v("\xD7",()=>t.hidePopover(),{class:"close","aria-label":m("close")})),Fu(),Wu(),
Bu(o),Ae(m("display"),qu())),Pn(t,e),n&&(t.scrollTop=n)}function zu({statements:t}){let[e,n]=[1/0,-1/0];for(let o of[t.first,t.last])for(let s of o)s!==null&&(e=Math.min(e,s),n=
Math.max(n,s));return e>n?null:[e,n]}function Uu({facts:t,state:e,chosen:n}){let o=e.since!==null||e.until!==null||!e.undated,
s={...e,since:null,until:null,undated:!0},r=o?dt(t,s,ot(e)):n;return{chosen:r,statements:V(r.inside)}}function Gu(t,e,n,[
o,s],r){let i=(s-o+1)/r,a=new Array(r).fill(0),c=new Array(r).fill(0),l=f=>Math.min(r-1,Math.max(0,Math.floor((f-o)/i))),
u=new Set;for(let f of n){let d=t.statements.act[f];if(d>=0&&u.has(d))continue;d>=0&&u.add(d);let[h,x]=[e.first[f],e.last[f]];
if(h===null&&x===null)continue;let[y,O]=[l(h??o),l(x??s)],k=h!==null&&x===h&&!e.approximate[f];for(let S=y;S<=O;S++)(k?a:
c)[S]+=1/(O-y+1)}return{sure:a,unsure:c,width:i}}var Dr=120,Hr=!1;function Qu(){let t=M("time"),e=zu(g),{chosen:n,statements:o}=Uu(b),s=o.filter(d=>n.first[d]===null&&n.
last[d]===null),r=s.length>0&&p("p",{class:"undated"},W(N(s.length,"undated"),s,m("undated_many")));if(!e||e[0]===e[1]){
T(t,p("p",{class:"quiet"},m("no_period")),r);return}let i=Cw(e),a=t.querySelector(".slider")?t.children:[p("div",{class:"\
time-head"}),jw(e)],[c,l]=a;c.isConnected||T(t,c,l),T(c,Iw(e,i),r);let[u,...f]=l.children;u.replaceWith(Ww(n,o,e,i));for(let[
d,h]of f.slice(0,2).entries())h.value=String(i[d]),h.setAttribute("aria-valuetext",J(i[d]))}function Cw([t,e]){return[Math.
max(t,w.since??t),Math.min(e,w.until??e)]}function Iw(t,[e,n]){return[p("h2",{},m("period")),Vu("since",e,t),"\u2013",Vu(
"until",n,t),Et()&&v(m("whole_period"),()=>$({since:null,until:null})),tt(m("only_certain_dates"),w.inside==="certainly",
o=>$({inside:o?"certainly":"possibly"})),tt(m("include_undated"),w.undated,o=>$({undated:o}))]}function Vu(t,e,[n,o]){let s=r=>{
let i=Di(r);i!==null&&Ku(t,i,[n,o])};return p("input",{type:"date",value:J(e),min:J(n),max:J(o),"aria-label":m(t),onchange:r=>s(
r.target.value)})}function jw([t,e]){let n=o=>p("input",{type:"range",min:t,max:e,step:1,"aria-label":m(o),oninput:s=>Ku(
o,Number(s.target.value),[t,e])});return p("div",{class:"slider"},_("svg"),n("since"),n("until"),Rw([t,e]))}function Rw([
t,e]){return p("div",{class:"years","aria-hidden":"true"},zi(t,e).map(([n,o])=>{let s=p("span",{},o);return s.style.left=
`${(n-t)/(e-t+1)*100}%`,s}))}function Ww(t,e,n,[o,s]){let[r]=n,{sure:i,unsure:a,width:c}=Gu(g,t,e,n,Dr),l=Math.max(...i.
map((d,h)=>d+a[h]),1),u=(d,h,x,y)=>{let[O,k]=[x/l*34,36-(x+y)/l*34],S=(d+1)*c+r<o||d*c+r>s;return x>0&&_("rect",{class:h+
(S?" off":""),x:d/Dr*1e3,y:k,width:1e3/Dr-1,height:Math.max(O,1.5)})},f=i.map((d,h)=>[u(h,"bar",d,0),u(h,"bar unsure",a[h],
d)]);return _("svg",{class:"histogram",viewBox:"0 0 1000 40",preserveAspectRatio:"none",role:"img","aria-label":m("histo\
gram")},f)}function Ku(t,e,[n,o]){let s=t==="since"?e<=n:e>=o;It({[t]:s?null:e}),(w.since??n)>(w.until??o)&&It({[t==="si\
nce"?"until":"since"]:e}),!Hr&&(Hr=!0,requestAnimationFrame(()=>{Hr=!1,$({})}))}var Bw=10,Yu=!1,zr="";function Ur(){let t=p("div",{class:"choices",role:"group","aria-label":I(m("according_to"))}),e=eo();
T(M("viewpoint"),p("div",{class:"box-head"},p("h2",{},I(m("according_to"))),Pw()),e.length>Bw&&Fw(e,t),t,Hw()),Zu(t,e)}var Pw=()=>tt(
m("viewpoint_several"),Gr(),t=>{Yu=t,t||w.according_to.length<2?Ur():$({according_to:w.according_to.slice(0,1)})}),Gr=()=>Yu||
w.according_to.length>1;function Fw(t,e){return p("input",{type:"search",placeholder:m("sources_find"),"aria-label":m("s\
ources_find"),value:zr,oninput:n=>{zr=n.target.value,Zu(e,t)}})}function Zu(t,e){let n=ri(g),o=Gr()?"checkbox":"radio",s=e.
filter(([r,i])=>(o==="radio"||r!=="everyone")&&lt(i).includes(lt(zr)));T(t,s.map(([r,i])=>p("label",{class:"tick"},p("in\
put",{type:o,name:"according-to",checked:w.according_to.includes(r),onchange:a=>Dw(r,a.target.checked)}),p("span",{dir:"\
auto"},I(i)),p("span",{class:"number quiet"},L(n.get(r)??0)))))}function Dw(t,e){if(!Gr()){$({according_to:[t]});return}
let o=eo().map(([s])=>s).filter(s=>s===t?e:w.according_to.includes(s));$({according_to:o.length?o:["authors"]})}var Hw=()=>p(
"p",{},w.compared_with&&`${m("compared_with")} ${wt(w.compared_with)} \xB7 `,q(m("compare_claims"),()=>$({tab:"compare"})));var zw=8,Ju=new Map;function He(t,e,n,o){Ju.set(t,o);let s=p("button",{type:"button",id:`open-${t}`,class:"opener",popovertarget:t},
e),r=p("div",{id:t,class:"box",popover:"auto",role:"dialog","aria-label":n});return r.addEventListener("beforetoggle",i=>{
i.newState==="open"&&Gw(r,s)}),r.addEventListener("toggle",i=>{i.newState==="open"&&o()}),[s,r]}function Xu(t){Uw(t)&&Ju.
get(t)?.()}var Uw=t=>document.getElementById(t)?.matches(":popover-open")??!1,Vo=t=>document.getElementById(t)?.hidePopover();
function Gw(t,e){let{right:n,bottom:o}=e.getBoundingClientRect();t.style.setProperty("--top",`${o+4}px`),t.style.setProperty(
"--right",`${Math.max(zw,innerWidth-n)}px`)}var Vw=[["square","form_country"],["triangle","form_person"],["dot","form_actor"],["diamond","form_issue"]],Qw={acts:"ac\
t_many",statements:"statement_many",articles:"article_many"};function tf(){return p("section",{class:"legend"},p("h2",{},
m("legend")),p("ul",{},Wr().map(([t,e])=>p("li",{},t,p("span",{},e)))),p("ul",{},Vw.map(([t,e])=>p("li",{},Rr(t),p("span",
{},m(e))))),Kw(),p("p",{class:"quiet"},m("width_meaning",{what:m(Qw[w.count])})))}function Kw(){let t=new Map;for(let{tint:n,
country:o}of b.level.nodes)n>=0&&o&&t.set(n,o);if(!t.size)return null;let e=[...t].sort(([n],[o])=>n-o);return p("ul",{},
e.map(([n,o])=>p("li",{},Rr("dot",ie()[n]),p("span",{},m("belongs_to",{name:Yw(o)})))))}function Yw(t){let e=w.language?
$t(t):null;return e?B(e):b.level.countries[t]}function be(t,e=""){return`${[g.title.replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-|-$/g,"").slice(0,60)||"network",e].filter(
Boolean).join("-")}.${t}`}var Zw={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function pt(t){return String(t).replace(
/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,"").replace(/[&<>"]/g,e=>Zw[e])}var Vr=17;function Qr(t,e,n){let{text:o}=K(),s=Math.floor(n/7),i=[...ef(g.title,s).map(u=>({line:u,weight:600})),...ef(`${xt(
b)} ${Ki(b)}`.trim(),s).map(u=>({line:u,weight:400}))].map(({line:u,weight:f},d)=>`<text x="${t}" y="${e+(d+1)*Vr}" font\
-size="12" font-weight="${f}" fill="${o}">${pt(u.trim())}</text>`),[a,c]=[t,e+(i.length+1)*Vr+4],l=Iu().map(([u,f])=>{let d=54+
f.length*6.6;a+d>t+n&&a>t&&([a,c]=[t,c+Vr]);let h=`<g transform="translate(${a} ${c-11})">${u.innerHTML}</g><text x="${a+
48}" y="${c}" font-size="12" fill="${o}">${pt(f)}</text>`;return a+=d,h});return{height:c-e+12,markup:i.join("")+l.join(
"")}}function ef(t,e){let n=[""];for(let o of t.split(" "))n[n.length-1].length+o.length>e&&n.push(""),n[n.length-1]+=`${o}\
 `;return n}async function of(){let t=document.querySelector("#canvas canvas"),e=t.width/t.clientWidth||1,n=t.clientWidth,{height:o,
markup:s}=Qr(12,0,n-24),r=new Image;r.src=Kr(`<svg xmlns="${Rn}" width="${n}" height="${o}" font-family="system-ui, sans\
-serif">${s}</svg>`),await r.decode();let i=document.createElement("canvas");i.width=t.width,i.height=t.height+o*e;let a=i.
getContext("2d");a.fillStyle=K().ground,a.fillRect(0,0,i.width,i.height),a.drawImage(t,0,0),a.drawImage(r,0,t.height,n*e,
o*e),i.toBlob(c=>c&&fe(be("png"),"image/png",c))}var Kr=t=>`data:image/svg+xml;charset=utf-8,${encodeURIComponent(t)}`;function ze(){
let t=lo()?.body;if(!t?.nodeIndices.length)return"";let{nodes:e}=b.level,n=t.nodeIndices.map(u=>({at:u,x:t.nodes[u].x,y:t.
nodes[u].y})),[o,s]=[Math.min(...n.map(({x:u})=>u))-90,Math.max(...n.map(({x:u})=>u))+90],[r,i]=[Math.min(...n.map(({y:u})=>u))-
60,Math.max(...n.map(({y:u})=>u))+70],a=[...[...b.arrows.keys()].map(u=>Xw(u,t)),...n.map(({at:u,x:f,y:d})=>ex(u,e[u],f,
d))],c=Qr(o+12,i,s-o-24),l=[o,r,s-o,i-r+c.height].map(u=>u.toFixed(1));return`<svg xmlns="${Rn}" viewBox="${l.join(" ")}\
" font-family="system-ui, sans-serif"><rect x="${l[0]}" y="${l[1]}" width="${l[2]}" height="${l[3]}" fill="${K().ground}\
"/>${a.join("")}${c.markup}</svg>
`}function Jw(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.hypot(o,s),i=n?.enabled?n.roundness:0,a=Math.atan2(s,o)+(.5*(n?.type===
"curvedCCW"?-i:i)+.5)*Math.PI,c=(.5*i+.5)*r;return{x:t.x+c*Math.sin(a),y:t.y+c*Math.cos(a)}}function nf(t,e,n){let o=n.nodes[e],
s=Math.hypot(o.x-t.x,o.y-t.y)||1,r=b.level.nodes[e].size+3;return{x:o.x-(o.x-t.x)/s*r,y:o.y-(o.y-t.y)/s*r}}var xn=({x:t,
y:e})=>`${t.toFixed(1)} ${e.toFixed(1)}`;function Xw(t,e){let{options:n}=e.edges[t],{arrows:o}=b.level,{signs:s,holds:r,
marks:i}=g.encodings,[a,c]=[e.nodes[o.actor[t]],e.nodes[o.target[t]]],{color:l}=n.color,u=a===c,f=u?{x:a.x+34,y:a.y-34}:
Jw(a,c,n.smooth),d=u?{x:a.x,y:a.y-16}:nf(f,o.actor[t],e),h=u?{x:a.x+16,y:a.y}:nf(f,o.target[t],e),x=Math.atan2(h.y-f.y,h.
x-f.x)*180/Math.PI,y={x:(d.x+2*f.x+h.x)/4,y:(d.y+2*f.y+h.y)/4},{dashes:O}=r[o.hold[t]],k=O.length?` stroke-dasharray="${O.
join(" ")}"`:"",S=`<path d="M${xn(d)} Q${xn(f)} ${xn(h)}" fill="none" stroke="${l}" stroke-width="${n.width.toFixed(1)}"${k}\
/>`,A=Ir(s[o.sign[t]].head,l,`translate(${xn(h)}) rotate(${x}) scale(1)`),j=jr(i[o.mark[t]].middle,l,y.x.toFixed(1),y.y.
toFixed(1));return S+(A?.outerHTML??"")+(j?.outerHTML??"")+tx(n.label??"",d,h,y)}function tx(t,e,n,o){if(!t)return"";let s=Math.
atan2(n.y-e.y,n.x-e.x)*180/Math.PI,r=s>90||s<-90?s+180:s,i=t.split(`
`),a=i.map((c,l)=>`<tspan x="0" y="${-4-12*(i.length-1-l)}">${pt(c)}</tspan>`);return`<text transform="translate(${xn(o)}\
) rotate(${r.toFixed(1)})" font-size="11" ${sf()}>${a.join("")}</text>`}var sf=()=>`text-anchor="middle" fill="${K().text}\
" stroke="${K().ground}" stroke-width="3" paint-order="stroke"`;function ex(t,{size:e,shape:n,tint:o},s,r){let i={square:`\
<rect x="${s-e}" y="${r-e}" width="${2*e}" height="${2*e}" `,triangle:`<path d="M${s} ${r-e} L${s+e} ${r+e*.8} L${s-e} ${r+
e*.8} Z" `,diamond:`<path d="M${s} ${r-e} L${s+e} ${r} L${s} ${r+e} L${s-e} ${r} Z" `,dot:`<circle cx="${s}" cy="${r}" r\
="${e}" `},c=Te(C(b.level,t)).split(`
`).map((u,f)=>`<text x="${s}" y="${r+e+14+f*14}" font-size="13" ${sf()}>${pt(u)}</text>`),l=o>=0?ie()[o]:K().node;return`${i[n]}\
fill="${l}" stroke="${K().line}"/>${c.join("")}`}var rf=["type","sector","country"],nx=["weight","acts","articles","sources","statements"],ox=t=>typeof t=="number"?String(
t):lf(t);function lf(t){let e=/^[=+\-@\t\r]/.test(t)?`'${t}`:t;return/[",\r\n]/.test(e)?`"${e.replace(/"/g,'""')}"`:e}async function Qo(){
let{entities:t,statements:e}=await R(),{articles:n,coders:o,names:s,statements:r}=g,i=u=>typeof u=="string"?u:u<0?r.key[-1-
u]:B(t[u]),a=u=>u===null?"":J(u),c=[["claim",rt],["quote",bt],["title",u=>U(u).title],["author",u=>U(u).author],["publis\
her",u=>U(u).publisher],["published",u=>U(u).published],["inferred_published",u=>U(u).inferred],["url",u=>U(u).url],["su\
bject_label",u=>i(e[u].s)],["relation",u=>nt(u).id],["object_label",u=>i(e[u].o)],["according_to",u=>me(e[u].sources??[]).
join(" > ")],["author_stance",u=>s.stances[r.stance[u]]],["mode",u=>s.modes[r.mode[u]]],["certainty",u=>s.certainties[r.
certainty[u]]],["polarity",u=>s.polarities[r.polarity[u]]],["earliest",u=>a(r.first[u])],["latest",u=>a(r.last[u])],["ar\
ticle",u=>n[r.article[u]].id],["coder",u=>o[r.coder[u]]],["statement",u=>r.key[u]]],l=V(b.chosen.inside).map(u=>c.map(([
,f])=>lf(f(u)??"")));return[c.map(([u])=>u),...l].map(u=>`${u.join(",")}\r
`).join("")}function Ko(){let{nodes:t}=b.level,n=["actor","actor_label","target","target_label","weight","acts",...g.names.
quad_classes.map(s=>s.replace(" ","_")),"no_quad_class","articles","sources","label","statements"],o=Es(b).map(({pair:s,
actor:r,target:i})=>{let{acts:a,byQuadClass:c,noQuadClass:l,articles:u,sources:f,statements:d}=jt(b,s);return[...[t[s.a].
actor,r,t[s.b].actor,i],s.weight,a,...c,l,u.size,f.size,Wt(g,s.rows),_t(g,d).join(" ")]});return[n,...o].map(s=>`${s.map(
ox).join(",")}\r
`).join("")}function Yo(){let{nodes:t}=b.level,e=new Set,n=Es(b).map(({pair:r},i)=>{e.add(r.a).add(r.b);let{acts:a,articles:c,
sources:l,statements:u}=jt(b,r),f=[r.weight,a,c.size,l.size,_t(g,u).join(" ")],d=`source="${pt(t[r.a].actor)}" target="${pt(
t[r.b].actor)}"`;return`<edge id="${i}" ${d} label="${pt(Wt(g,r.rows))}" weight="${r.weight}"><attvalues>${f.map(af).join(
"")}</attvalues></edge>`}),o=[...e].sort((r,i)=>r-i).map(r=>{let i=rf.map((a,c)=>af(t[r][a],c)).join("");return`<node id\
="${pt(t[r].actor)}" label="${pt(C(b.level,r))}"><attvalues>${i}</attvalues></node>`});return`<?xml version="1.0" encodi\
ng="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">${cf("node",rf,()=>"string")+cf("edge",
nx,r=>r==="statements"?"string":"integer")}<nodes>${o.join("")}</nodes><edges>${n.join("")}</edges></graph></gexf>
`}var af=(t,e)=>t===null||t===""?"":`<attvalue for="${e}" value="${pt(t)}"/>`;function cf(t,e,n){let o=e.map((s,r)=>`<at\
tribute id="${r}" title="${s}" type="${n(s)}"/>`).join("");return`<attributes class="${t}">${o}</attributes>`}function uf(){let t=(e,n)=>v(m(e),()=>{n(),Vo("save")});T(M("save"),p("h2",{},m("save")),t("save_png",of),t("save_svg",()=>fe(
be("svg"),"image/svg+xml",ze())),t("save_statements",async()=>fe(be("csv",m("save_statements_name")),"text/csv",await Qo())),
t("save_csv",()=>fe(be("csv"),"text/csv",Ko())),t("save_gexf",()=>fe(be("gexf"),"application/xml",Yo())),t("print",()=>window.
print()))}var pf=["viewpoint","time","side"];function mf(){let t=p("input",{type:"checkbox",onchange:e=>ba(e.target.checked)});T(M(
"app"),p("header",{},p("h1",{dir:"auto"},g.title),Mu(),p("div",{class:"tools"},sx())),p("nav",{id:"views","aria-label":m(
"views")},p("div",{id:"tabs",role:"tablist","aria-label":m("views"),onkeydown:ax},Dt.map(ix)),p("p",{id:"matching",class:"\
quiet"})),p("main",{},p("div",{id:"main",role:"tabpanel"},p("div",{id:"stage"},p("div",{id:"canvas",role:"application","\
aria-label":m("graph_of")}),p("img",{id:"printed",alt:""}),p("p",{id:"empty",class:"empty"}),p("div",{class:"over"},He("\
legend",m("legend"),m("legend"),()=>T(M("legend"),tf())),v(m("fit"),uo),p("label",{class:"tick",id:"physics"},t,p("span",
{},m("physics")))),p("p",{id:"hint",class:"hint"})),p("div",{id:"sheet"}),p("p",{id:"caption"}))),p("aside",{id:"panel",
tabindex:0,"aria-label":m("quotes")}),p("p",{id:"announced",class:"unseen","aria-live":"polite"})),document.addEventListener(
"keydown",cx)}var sx=()=>[He("viewpoint",ff("viewpoint",I(m("according_to"))),I(m("according_to")),Ur),He("time",ff("tim\
e",m("period")),m("period"),Qu),He("side",[m("filters"),p("span",{class:"set"})],m("filters"),Hu),He("save",m("save"),m(
"save"),uf)],ff=(t,e)=>[p("span",{class:"quiet"},e),p("span",{id:`chosen-${t}`,class:"chosen"})];function df(){let{tab:t,
open:e}=w;document.documentElement.dataset.theme=w.theme,document.body.classList.toggle("wide",!e);for(let n of Dt){let o=M(
`tab-${n}`);o.setAttribute("aria-selected",String(n===t)),o.tabIndex=n===t?0:-1}M(`tab-${t}`).scrollIntoView?.({block:"n\
earest",inline:"nearest"}),M("main").setAttribute("aria-labelledby",`tab-${t}`),M("stage").hidden=t!=="graph",M("sheet").
hidden=t==="graph"}function hf(){let t=[...w.according_to,...w.compared_with??[]];M("chosen-viewpoint").textContent=t.length>
1?N(t.length,"viewpoint"):wt(t),M("chosen-time").textContent=Et()?Xe():m("any_time");let e=Fr().length,n=M("open-side");
T(n.querySelector(".set"),e>0&&String(e)),n.setAttribute("aria-label",e?m("filters_set",{n:e}):m("filters")),M("matching").
textContent=rx();for(let o of pf)Xu(o)}function rx(){let t=V(Ve(g,{...w,count:"statements"},ot(w),[])),e=new Set(t.map(n=>g.
statements.article[n]));return m(t.length===1?"matches":"match",{statements:N(t.length,"statement"),articles:N(e.size,"a\
rticle")})}var ix=t=>v(m(`tab_${t}`),()=>$({tab:t}),{role:"tab",id:`tab-${t}`,"aria-controls":"main"});async function ax({
key:t}){let e={ArrowRight:1,ArrowLeft:-1}[t];if(!e)return;let n=Dt[(Dt.indexOf(w.tab)+e+Dt.length)%Dt.length];await $({tab:n}),
M(`tab-${n}`).focus()}function cx(t){if(t.target instanceof Element&&/^(INPUT|SELECT|TEXTAREA)$/.test(t.target.tagName))
return;let e=document.querySelector(":popover-open")!==null;if(t.key==="Escape"&&w.open&&!e&&$({open:null}),t.key==="/"){
t.preventDefault();for(let n of[...pf,"save"])Vo(n);M("search").focus()}}var lx=["open","pair","lanes","article","about","claimant","unfolded","rows","facets","columns","sort","more","findings",
"tab","theme","citation","find"],ux=["ego","steps","level","all","grown"],fx={findings:Uc,arguments:Va,table:Al,matrix:_l,
timeline:Wo,bargains:xc,article:hc,compare:tr};async function gf(t){let e=Ci();("article"in t||"tab"in t)&&!("find"in t)&&
It({find:null}),Cn(t),await bn(t),"open"in t&&w.open||Ii(e)}async function bn(t){let e=Object.keys(t??w),n=!!(t&&b&&e.length)&&
e.every(r=>lx.includes(r)),o=!b;(w.compared_with||w.language)&&await R(),n||await Ti();let s=!n&&!o&&e.some(r=>ux.includes(
r));df(),(!n||e.includes("theme"))&&hf(),mx(),await px(s),await Ra()}async function px(t){if(w.tab!=="graph"){await fx[w.
tab](M("sheet")),ol(M("sheet"));return}let e=!b.arrows.size&&!b.isGrown;M("empty").textContent=e?Jt():"",M("physics").hidden=
b.nodes.size>=ma,da(t)}function mx(){let t=M("caption");if(t.hidden=["findings","arguments","compare","matrix","table","\
article"].includes(w.tab),w.tab!=="graph"){T(t,tn());return}let{statements:e}=Rt(b),n=[b.selfLoops>0&&m("note_self_loops",
{n:b.selfLoops}),b.isGrown&&m("not_drawn_yet"),b.arrows.size>co&&m("note_zoom")].filter(Boolean),o=e.filter(s=>b.chosen.
undated.has(s));T(t,xt(b)," ",W(m("show_quotes"),e,m("based_on_drawn")),n.length>0&&` \xB7 ${n.join(" ")}`,o.length>0&&[
" \xB7 ",W(N(o.length,"article_date_used"),o,m("undated_many"))])}function wf(){let t=w.tab==="graph"?ze():"",e=M("printed");e.alt=xt(b),t?e.src=Kr(t):e.removeAttribute("src")}var xf={change:$,state:()=>w,edges:()=>Lt(b).map(t=>{let e=jt(b,t);return{actor:b.level.nodes[t.a].actor,target:b.level.
nodes[t.b].actor,label:Wt(g,t.rows),weight:t.weight,acts:e.acts,quad_classes:[...e.byQuadClass,e.noQuadClass],articles:e.
articles.size,sources:e.sources.size,statements:_t(g,e.statements)}}),parts:()=>b.parts?.claims.map(t=>t.map(({sides:e,positions:n})=>[
...e.map(o=>_t(g,o)),...n.map(o=>[...new Set(o.map(({how:s})=>s))].sort())])),compared:()=>{let{according_to:t,compared_with:e}=$o(
g,w,Q).state;return[t,e]},arguments:async()=>{let{cards:t,...e}=await En();return an(g,{cards:t,...e},w).map(({tail:n,head:o,
words:s,statements:r})=>({tail:t[n].text,head:t[o].text,words:s,statements:_t(g,r)}))},timeline:()=>{let{act:t}=g.statements,
e=Re(b),n=new Map(e.map(({main:o,statements:s})=>[t[o],_t(g,s)]));return{units:e.map(({statements:o,isReal:s,first:r,last:i})=>({
statements:_t(g,o),isReal:s,first:r,last:i})),orders:Sr(b).flatMap(([o,s])=>{let r=[n.get(o),n.get(s)];return r[0]&&r[1]?
[r]:[]})}},bargains:()=>Nn().bargains.map(t=>({acts:t.length,statements:_t(g,t.flatMap(e=>e.statements))})),search:async(t,e)=>((await Cr()).
groups(t,e).find(o=>o.kind===e)?.hits??[]).map(({label:o,count:s,phrase:r,statements:i,snippet:a})=>({label:o,count:s,phrase:r?
{...r,relation:g.relations[r.relation].id}:null,statements:i?_t(g,i):null,text:a?.text??null})),svg:ze,csv:Ko,statements:Qo,
gexf:Yo,network:lo};async function dx(){Mi(gf),await vi(Ni,document.documentElement.lang||"en"),It(ns(location.hash,Q)),mf(),await bn(),document.
body.classList.add("ready"),addEventListener("hashchange",hx),addEventListener("beforeprint",wf),ys().addEventListener("\
change",()=>w.theme==="auto"&&bn()),(window.requestIdleCallback||setTimeout)(()=>R())}function hx({newURL:t}){let e=ns(new URL(
t).hash,Q);Xr(e,w)||(It(e),Cn({}),bn())}Object.assign(window,{explorer:xf});dx();})();

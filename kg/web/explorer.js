"use strict";(()=>{var Bt=["findings","graph","arguments","compare","timeline","bargains","matrix","table","article"],Io=["entity","organis\
ation","sector","country"],jo=["ties","statements"],_f=["acts","statements","articles"],Re={tab:"graph",level:"entity",according_to:[
"authors"],compared_with:null,since:null,until:null,inside:"possibly",undated:!0,kinds:null,quad_classes:null,relations:null,
modes:null,certainties:null,polarities:null,coders:null,articles:null,types:null,count:"statements",inferred:!0,headlines:!0,
self:!1,issues:!1,min_weight:1,all:!1,ego:null,steps:1,grown:null,open:null,pair:null,lanes:"actor",article:null,about:null,
claimant:null,unfolded:null,rows:"ties",facets:null,columns:null,sort:null,more:0,find:null,language:null,theme:"auto"},
Or=Object.keys(Re),$f=new Set(["kinds","quad_classes","relations","modes","certainties","polarities"]),Of=new Set(["code\
rs","articles","types","according_to","compared_with","grown","pair","unfolded","find","facets","columns"]),$r={steps:[1,
2,3],level:Io,tab:Bt,lanes:["actor","pair"],theme:["auto","light","dark"],count:_f,rows:jo},Sr=t=>({...Re,...t}),kr=(t,e)=>Or.
every(n=>vr(t[n],e[n]));function Ro(t,e){return Or.filter(o=>!vr(t[o],e[o])).map(o=>`${o}=${encodeURIComponent(JSON.stringify(
t[o]))}`).join("&")}function Wo(t,e){let n=t.replace(/^#/,"").split("&").map(o=>[o.slice(0,Math.max(o.indexOf("="),0)),o.
slice(o.indexOf("=")+1)]).filter(([o])=>Object.hasOwn(Re,o)).map(([o,s])=>[o,Sf(s)]).filter(([o,s])=>kf(o,s));return{...e,
...Object.fromEntries(n)}}var vr=(t,e)=>JSON.stringify(t)===JSON.stringify(e);function Sf(t){try{return JSON.parse(decodeURIComponent(
t))}catch{return}}function kf(t,e){return e===null?Re[t]===null:$f.has(t)?Array.isArray(e)&&e.every(Number.isInteger):Of.
has(t)?Array.isArray(e)&&e.every(n=>typeof n=="string"):Object.hasOwn($r,t)?$r[t].includes(e):["since","until","min_weig\
ht","more"].includes(t)?Number.isInteger(e):typeof e==(typeof Re[t]=="boolean"?"boolean":"string")}function Mr(t){let{relations:e,text:n}=t,o=[...new Set(e.map(l=>l.family))],s=Object.entries(t.names).map(([l,f])=>[l,f.
map(m=>n[`${l}: ${m}`]||m)]),r=(l,f)=>f.map((m,d)=>({...m,words:n[`encoding of ${l}: ${t.names[l][d]}`]||m.words})),{signs:i,
holds:a,marks:c}=t.encodings;return{...t,families:o,familyOf:e.map(l=>o.indexOf(l.family)),labels:Object.fromEntries(s),
encodings:{signs:r("signs",i),holds:r("holds",a),marks:r("marks",c)}}}function Tr(t,e){let n=new Uint8Array(e.nodes.length);
for(let o of[e.actor,e.target])for(let s of o)n[s]=1;return{...e,name:t,numbers:new Map(e.nodes.map((o,s)=>[o.actor,s])),
isTied:n,arrows:{...e.arrows,actor:e.edges.map(o=>o.from),target:e.edges.map(o=>o.to)}}}var fn=t=>({...t,count:"statements",kinds:null,quad_classes:null,relations:null,modes:null,polarities:null});var X=t=>t.compared_with?[...t.according_to,...t.compared_with]:t.according_to;function Ar(t,e){let n=t.statements;if(e.
includes("everyone"))return()=>!0;let o=Bo(t,e),s=new Set(Lr(e,"of:").map(r=>t.sources.findIndex(i=>i.id===r)));return r=>n.
own[r]===1&&o(r)||n.source[r]>=0&&s.has(n.source[r])}function Bo(t,e){let n=t.statements;if(e.includes("authors")||e.includes(
"everyone"))return()=>!0;let o=We(t,e);return s=>o.has(n.publisher[s])||o.has(n.author[s])}var We=(t,e)=>new Set(Lr(e.includes(
"everyone")?[]:e,"by:").map(n=>t.signers.indexOf(n)).filter(n=>n>=0)),Lr=(t,e)=>t.filter(n=>n.startsWith(e)).map(n=>n.slice(
e.length));function Er({statements:t,signers:e,sources:n}){let o=new Map([["everyone",0]]),s=r=>o.set(r,(o.get(r)??0)+1);
for(let r of t.own.keys())if(!t.aside[r]){if(s("everyone"),t.own[r]){s("authors");for(let i of new Set([t.publisher[r],t.
author[r]]))i>=0&&s(`by:${e[i]}`)}t.source[r]>=0&&s(`of:${n[t.source[r]].id}`)}return o}var Xt=0,vf=1,un=0,Z=({statements:t},e)=>t.mode[e]===Xt&&t.polarity[e]===0,K=t=>Array.from(t.keys()).filter(e=>t[e]),bt=(t,e)=>e.
map(n=>t.statements.key[n]).sort();function ut(t,e,n){let o=t.statements,s=Cr(t,e,n,o.alternative),r=Ir(o),i=Mf(t,s,r),a=Rr(
t,e,s,r);Wr(t,e,s,i);let c=s.slice();for(let[l,f]of o.sums)s[l]&&f.some(m=>c[m])&&(s[l]=0);return{inside:s,main:i,...r,undated:a}}
function Be(t,e,n,o=t.statements.disjunct){let s=t.statements,r=Cr(t,e,n,o);return Rr(t,e,r,Ir(s)),Wr(t,e,r,s.key.map((i,a)=>a)),
r}function me(t,e,n=[]){let o={...e,kinds:null,quad_classes:null,modes:null,polarities:null};return Be(t,{...o,count:"st\
atements"},X(e),n)}function Po(t,e){let n=t.statements,o=e.coders&&new Set(e.coders.map(s=>t.coders.indexOf(s)));return s=>o?
o.has(n.coder[s]):n.aside[s]!==vf}function Fo(t,e,n){let o=t.statements,s=We(t,n);if(!e.coders&&!e.articles&&!s.size)return Uint8Array.
from(o.aside,l=>l?0:1);let r=Po(t,e),i=e.articles&&new Set(e.articles.map(l=>t.articles.findIndex(f=>f.id===l))),a=Uint8Array.
from(o.article,(l,f)=>r(f)&&(!i||i.has(l))?1:0),c=new Map;for(let l of K(a)){let f=o.article[l],{text:m,copy:d}=t.articles[f],
b=((s.has(o.publisher[l])||s.has(o.author[l])?0:2)+(d?1:0))*t.articles.length+f,y=c.get(m);(!y||b<y[0])&&c.set(m,[b,f])}
for(let l of K(a))c.get(t.articles[o.article[l]].text)?.[1]!==o.article[l]&&(a[l]=0);return a}function Cr(t,e,n,o){let s=t.
statements,r=Fo(t,e,n),i=Ar(t,n),a=e.count==="acts",c=ue(a&&e.kinds===null?[un]:e.kinds),[l,f]=[ue(e.relations),ue(e.modes)],
[m,d]=[ue(e.certainties),ue(e.polarities)];for(let h=0;h<r.length;h++){if(!r[h])continue;let b=t.relations[s.relation[h]];
i(h)&&!o[h]&&c(b.kind)&&!(a&&b.kind===un&&!b.deed)&&l(s.relation[h])&&f(s.mode[h])&&m(s.certainty[h])&&d(s.polarity[h])&&
(e.inferred||!s.inferred[h])&&(e.headlines||!s.headline[h])||(r[h]=0)}return r}function ue(t){let e=t&&new Set(t);return n=>e===
null||e.has(n)}var Ir=t=>({first:t.first.slice(),last:t.last.slice(),approximate:t.approximate.slice()});function Mf(t,e,{
first:n,last:o,approximate:s}){let r=t.statements,i=Int32Array.from(e,(a,c)=>c);for(let a of Af(r,e)){if(a.length<2)continue;
a.sort((l,f)=>r.rank[l]-r.rank[f]);let c=Tf(t,a);for(let l of a)i[l]=a[0],c&&(Z(t,l)||!jr(r,l))&&([n[l],o[l],s[l]]=[c.first,
c.last,c.approximate])}return i}var jr=(t,e)=>t.first[e]!==null||t.last[e]!==null;function Tf(t,e){let n=t.statements,o=e.
filter(c=>jr(n,c));if(!o.length)return null;let s=qr(qr(o,c=>Z(t,c)),c=>!n.approximate[c]),r=Nr(s.map(c=>n.first[c]),Math.
max),i=Nr(s.map(c=>n.last[c]),Math.min),[a]=s;return r!==null&&i!==null&&r>i?{first:n.first[a],last:n.last[a],approximate:1}:
{first:r,last:i,approximate:n.approximate[a]}}function qr(t,e){let n=t.filter(e);return n.length?n:t}function Nr(t,e){let n=t.
filter(o=>o!==null);return n.length?e(...n):null}function Af(t,e){let n=new Map;for(let o=0;o<e.length;o++){if(!e[o]||t.
act[o]<0)continue;let s=n.get(t.act[o]);s?s.push(o):n.set(t.act[o],[o])}return n.values()}function Rr(t,e,n,{first:o,last:s,
approximate:r}){let i=new Set,{since:a,until:c}=e;if(a===null&&c===null&&e.undated)return i;let l=e.inside==="certainly";
for(let f=0;f<n.length;f++){if(!n[f])continue;let[m,d]=[o[f],s[f]],h=m===null&&d===null;if(l&&r[f]||h&&(l||!e.undated)){
n[f]=0;continue}if(h){let $=t.articles[t.statements.article[f]];[m,d]=[$.first,$.last]}let[b,y]=l?[m,d]:[d,m];a!==null&&
(b===null?l:b<a)&&(n[f]=0),c!==null&&(y===null?l:y>c)&&(n[f]=0),h&&n[f]&&i.add(f)}return i}function Wr(t,e,n,o){let s=ue(
e.quad_classes);for(let r=0;r<n.length;r++)s(t.statements.quad_class[o[r]])||(n[r]=0)}var mn=["price","condition"];function Br(t,e,n){let o=Lf(t,n),s=a=>mn.includes(e.roles[a].function??""),r=a=>a.statements.
some(c=>e.statements[c].roles?.some(([l])=>s(l))),i=Nf(t,o).map(a=>a.map(c=>o[c])).sort((a,c)=>c.length-a.length||a[0].statements[0]-
c[0].statements[0]);return{bargains:i.filter(a=>a.some(r)),others:i.filter(a=>!a.some(r))}}function Do(t,e,n){let o=JSON.
stringify(n.flatMap(i=>i.statements).sort((i,a)=>i-a)),s=i=>!e.compared_with&&Object.entries(i).every(([a,c])=>JSON.stringify(
e[a])===JSON.stringify(c));return(t.courses.find(i=>s(i.state))?.bargains??[]).find(i=>JSON.stringify(i.offers)===o)}function Lf(t,e){
let n=ut(t,fn(e),X(e)),{act:o,relation:s}=t.statements,r=new Map;for(let i of t.offers.mentions.filter(a=>qf(t,n,a))){let[
a,,,c,l,f,m,d]=i,h=r.get(o[a])??Ef(s[n.main[a]]);r.set(o[a],h),h.statements.push(a);for(let b of c)h.sides.add(b);for(let b of l)
h.toSides.add(b);for(let b of d)h.about.add(b);for(let b of f)h.targets.set(b,[...h.targets.get(b)??[],a]);for(let b of m)
h.things.set(b,[...h.things.get(b)??[],a])}return[...r.values()]}var Ef=t=>({relation:t,statements:[],sides:new Set,toSides:new Set,
targets:new Map,things:new Map,about:new Set});function qf(t,{inside:e,main:n,first:o,last:s},[r,i,a]){let{act:c,relation:l}=t.
statements,{deed:f,offers:m}=t.relations[l[n[r]]];return e[r]===1&&i===o[r]&&a===s[r]&&c[r]>=0&&Z(t,r)&&f&&m}function Nf(t,e){
let n=e.map((l,f)=>f),o=l=>(n[l]!==l&&(n[l]=o(n[l])),n[l]),s=(l,f)=>{n[Math.max(o(l),o(f))]=Math.min(o(l),o(f))},r=Cf(t,
e),i=l=>e[l].toSides.size>0;for(let[l,f]of r)([...e[l].toSides].some(d=>e[f].toSides.has(d))||!i(l)&&!i(f))&&s(l,f);let a=new Map;
for(let[l,f]of r){if(i(l)===i(f))continue;let[m,d]=(i(l)?[f,l]:[l,f]).map(o);a.set(m,(a.get(m)??new Set).add(d))}for(let[
l,f]of a)f.size===1&&s(l,[...f][0]);let c=new Map;for(let l of e.keys())c.set(o(l),[...c.get(o(l))??[],l]);return[...c.values()]}
function Cf(t,e){let n=new Map;for(let[s,{sides:r,things:i,about:a}]of e.entries()){let c=i.size?[...i.keys()]:a.size?[...a]:
[""];for(let l of r)for(let f of c){let m=JSON.stringify([l,f]);n.set(m,[...n.get(m)??[],s])}}let o=(s,r)=>t.relations[e[s].
relation].wider.includes(e[r].relation);return[...n.values()].flatMap(s=>s.flatMap((r,i)=>s.slice(i+1).map(a=>[r,a]))).filter(
([s,r])=>o(s,r)||o(r,s))}var Lt=(t,e,n)=>t*n+e;function pn(t,e,n,o,s){let r=e.nodes.length,i=new Map;for(let a of n){let[c,l]=[e.actor[a],e.target[a]],
f=Lt(c,l,r),m=i.get(f);m?m.rows.push(a):i.set(f,{a:c,b:l,key:f,rows:[a],weight:0})}for(let a of i.values())a.weight=Pt(t,
a.rows,o,s);return i}function Pt(t,e,n,o){let s=t.statements,{statement:r}=t.ties,i=c=>s.act[c]>=0&&t.relations[s.relation[n.
main[c]]].deed;if(e.length===1)return o==="acts"&&!i(r[e[0]])?0:1;let a=new Set;for(let c of e){let l=r[c];o==="articles"?
a.add(s.article[l]):o==="statements"?a.add(l):i(l)&&a.add(s.act[l])}return a.size}var Ho=class{weight=0;ends=[];known=null;get others(){
return this.known??=new Set(this.ends),this.known}};function Pr(t){let e=new Map,n=(o,s,r)=>{let i=e.get(o)??new Ho;e.set(
o,i),i.ends.push(s),i.weight+=r.weight};for(let o of t.values())n(o.a,o.b,o),n(o.b,o.a,o);return e}function Dr(t,e,n,o){let s=a=>t.numbers.get(a)??-1,r={isGrown:!1,weakest:0,kept:null};if(o.ego!==null&&n.has(s(o.ego)))return{
...r,shown:Rf(n,s(o.ego),o.steps)};let i=new Set(n.keys());return o.all?{...r,shown:i}:i.size<=1e3?{...r,shown:i,...If(e)}:
{...r,shown:jf(n,(o.grown||[]).map(s)),isGrown:!0}}var zo=({shown:t,kept:e},n)=>t.has(n.a)&&t.has(n.b)&&(!e||e.has(n.key)),
St=t=>[...t.pairs.values()].filter(e=>zo(t,e)),Fr=new WeakMap;function dn(t){if(!t.isGrown&&!t.kept)return t;let e=Fr.get(
t);if(e)return e;let n=new Set(t.nodes.keys()),o={...t,shown:n,kept:null,weakest:0,isGrown:!1};return Fr.set(t,o),o}var Pe=(t,e)=>e.
weight-t.weight||t.key-e.key;function Uo(t){return[...t].sort(([e,{weight:n}],[o,{weight:s}])=>s-n||e-o).map(([e])=>e)}function If(t){
if(t.size<=2e4)return{};let e=[...t.values()].sort(Pe).slice(0,2e4);return{weakest:t.size-2e4,kept:new Set(e.map(n=>n.key))}}
function jf(t,e){let n=new Set(Uo(t).slice(0,30));for(let o of e){let s=t.get(o);if(s)for(let r of[o,...s.others])n.add(
r)}return n}function Rf(t,e,n){let o=new Set([e]),s=[e];for(let r=0;r<n;r++){let i=s.flatMap(a=>[...t.get(a)?.others??[]]).
filter(a=>!o.has(a));for(let a of i)o.add(a);s=[...new Set(i)]}return o}var Hr=new WeakMap;function zr(t,e,n,o,s){let r=new Map;for(let i of n.values())if(zo(o,i))for(let a of i.rows){let c=Wf(
t,e,a,s),l=r.get(c);l?l.push(a):r.set(c,[a])}return r}function Wf(t,e,n,o){let s=t.ties.statement[n];if(o[s]===s)return e.
arrow[n];let r=t.statements,i=r.relation[o[s]],a=t.ties.together[n]?t.names.signs.indexOf("together"):t.relations[i].sign;
for(let c of[i,-1]){let l=[e.actor[n],e.target[n],c,a,r.hold[o[s]],r.mark[o[s]]].join(" "),f=Bf(e).get(l);if(f!==void 0)
return f}return e.arrow[n]}function Bf(t){let e=Hr.get(t);if(!e){let{actor:n,target:o,relation:s,sign:r,hold:i,mark:a}=t.
arrows;e=new Map(n.map((c,l)=>[[n[l],o[l],s[l],r[l],i[l],a[l]].join(" "),l])),Hr.set(t,e)}return e}var Ur=(t,e,n)=>t.names.
signs[e.arrows.sign[n]]==="together";function hn({level:t,arrows:e}){let{arrows:n,nodes:o}=t,s=new Map;for(let r of e.keys()){
let[i,a]=[n.actor[r],n.target[r]],c=Lt(Math.min(i,a),Math.max(i,a),o.length),l=s.get(c)??[[],[]];s.set(c,l),l[i<a?0:1].push(
r)}return[...s.values()]}function Gr({arrows:t,nodes:e}){let n=new Map,o=t.actor.map((s,r)=>Lt(Math.min(s,t.target[r]),Math.
max(s,t.target[r]),e.length));for(let s of o)n.set(s,(n.get(s)||0)+1);return o.map(s=>n.get(s)>1)}function gn(t,e){let n=t.statements,o=Be(t,{...e,count:"statements"},["everyone"]),s=[],r=(i,a,c)=>s.push({claim:n.claim[i],
first:n.first[i],last:n.last[i],approximate:n.approximate[i],at:a,...c});for(let i of K(o)){let a=n.polarity[i]===0,c={affirms:a,
how:a?"affirms":"denies",held:!0};n.source[i]>=0&&r(i,i,{who:t.sources[n.source[i]].id,certainty:n.certainty[i],...c}),n.
own[i]&&r(i,i,{who:null,certainty:n.certainty[i],...c});let l=t.names.stances[n.stance[i]],f={who:null,affirms:!a,certainty:null,
held:!1};l==="doubts"&&r(i,i,{...f,how:"doubts"}),l==="rejects"&&r(i,i,{...f,how:a?"rejects":"affirms"})}for(let[i,a,c]of n.
denials){if(!o[i]||n.disjunct[a])continue;let l=n.polarity[a]!==0;r(a,i,{who:c,affirms:l,how:l?"affirms":"denies",certainty:n.
certainty[i],held:!1})}return s}function Qr(t,e){if(e.includes("everyone"))return()=>!0;let n=new Set(e),o=We(t,e),{publisher:s,
author:r}=t.statements;return({who:i,at:a})=>i===null?n.has("authors")||o.has(s[a])||o.has(r[a]):n.has(`of:${i}`)}var Go=(t,e)=>!t.
approximate&&!e.approximate&&t.last!==null&&e.first!==null&&t.last<e.first;var Fe=["opposed","doubted","only_first","only_second","other_certainty","agreed"],[Qo,Vo,Pf,Ff,Kr]=[0,1,2,3,4],Ft=5;function wn(t,e,n){
let o={claims:Fe.map(()=>[]),partOf:new Map},s=[e.according_to,n];if(new Set(s.map(a=>[...a].sort().join(`
`))).size<2)return o;let r=s.map(a=>Qr(t,a)),i=new Map;for(let a of gn(t,e))for(let[c,l]of r.entries()){if(!l(a))continue;
let f=i.get(a.claim)??[[],[]];i.set(a.claim,f),f[c].push(a)}for(let[a,c]of i.values())for(let[l,f]of Ko(a,c))Df(o,l,f);return o}
function Df({claims:t,partOf:e},n,o){let s=o.map(i=>[...new Set(i.map(a=>a.at))]),r={positions:o,sides:s,statements:[...new Set(
s.flat())]};t[n].push(r);for(let i of r.statements)e.set(i,Math.min(n,e.get(i)??n))}function Ko(t,e){let[n,o,s]=[!1,!1,!1];
for(let c of t)for(let l of e)Go(c,l)||Go(l,c)||(c.affirms===l.affirms?s||=c.held&&l.held:Vr(c)||Vr(l)?o=!0:n=!0);if(n||
o)return[[n?Qo:Vo,[t,e]]];let r=[t,e].map(c=>c.filter(l=>l.held));if(!s)return[[Pf,[r[0],[]]],[Ff,[[],r[1]]]].filter(([,
l])=>l.flat().length);let[i,a]=r.map(c=>[...new Set(c.map(l=>l.certainty))].sort().join(" "));return[[i===a?Ft:Kr,r]]}var Vr=({
how:t})=>t==="doubts"||t==="rejects",Jr=t=>t===Kr||t===Ft,Jo=t=>t===Qo||t===Vo;function bn({facts:t,parts:e},n){let o=new Set(
n.map(r=>e?.partOf.get(t.ties.statement[r])));for(let r of[Qo,Vo])if(o.has(r))return r;let[s]=o;return o.size===1&&s!==void 0&&
s!==Ft?s:-1}function xn(t,e,n,o){let{ties:s}=t,{inside:r}=n,i=Hf(t,n),a=[],c=[],l=0,f=o.types&&new Set(o.types),m=d=>!f||f.has(e.nodes[d].
type);for(let d=0;d<s.statement.length;d++){if(!r[s.statement[d]]||i.has(d))continue;let[h,b]=[e.actor[d],e.target[d]];if(!(!m(
h)||!m(b))){if(h===b&&!o.self){s.issue[d]||l++;continue}(s.issue[d]?c:a).push(d)}}return{between:a,issues:c,selfLoops:l}}
function Hf({ties:t,statements:e,relations:n},{inside:o,main:s,first:r,last:i}){let a=new Set,c=l=>l.some(f=>o[f]);for(let[
l,f]of t.manners)n[e.relation[s[t.statement[l]]]].manner!==f&&a.add(l);for(let[l,f,m]of t.times){let d=t.statement[l];(r[d]!==
f||i[d]!==m)&&a.add(l)}for(let[l,f]of t.needs)c(f)||a.add(l);for(let[l,f]of t.yields)c(f)&&a.add(l);return a}function pe(t,e,n){let o=ut(t,n,X(n)),s=xn(t,e,o,n),r=n.issues?[...s.between,...s.issues]:s.between,i=pn(t,e,r,o,n.count),
a=n.min_weight>1?new Map([...i].filter(([,f])=>f.weight>=n.min_weight)):i,c=Pr(a),l=Dr(e,a,c,n);return{facts:t,level:e,state:n,
chosen:o,pairs:a,nodes:c,...l,arrows:zr(t,e,a,l,o.main),parts:n.compared_with&&wn(t,n,n.compared_with),weak:i.size-a.size,
selfLoops:s.selfLoops,withIssues:s.issues.length}}var g,te=null,he="en",w,z,x,de,Yo=null,Zo=null,Xo=new Map,ts=new Map,Yr=async()=>{};async function Zr(t,e){de=t,he=e,g=Mr(
await de.facts()),z=Sr(g.opening),w=z,te=Yo=Zo=null,Xo.clear()}async function R(){Yo??=de.words();let t=await Yo;return te!==
t&&(ts=new Map(t.entities.map((e,n)=>[e.id,n]))),te=t,t}var yn=()=>de.findings();function _n(){return Zo??=de.arguments(),
Zo}function Dt(t){let e=Xo.get(t)??de.level(t).then(n=>Tr(t,n));return Xo.set(t,e),e}var $n=t=>ts.get(t);function Et(t){
let e=ts.get(t);return e===void 0||!te?null:te.entities[e]}function Xr(t){Yr=t}function qt(t){w={...w,...t}}async function _(t){
qt(t),await Yr(t)}async function ti(){let t=await Dt(w.level);for(;t.name!==w.level;)t=await Dt(w.level);x=pe(g,t,w)}var On=()=>Br(
g,T(),w);function T(){if(!te)throw new Error("what is read was not loaded");return te}var zf=new Set(["since","until","min_weight","theme","language"]),ei=0,es=!1;function Sn(t){es||=Object.keys(t).some(e=>!zf.
has(e)),clearTimeout(ei),ei=setTimeout(()=>{let e=Ro(w,z),n=es;if(es=!1,e!==location.hash.slice(1))try{n?history.pushState(
null,"",`#${e}`):history.replaceState(null,"",`#${e}`)}catch{}},150)}var kn=(t={})=>`${location.href.split("#")[0]}#${Ro(
{...w,...t},z)}`;var Uf={light:["#9cc3e6","#f2c14e","#8fd0b0","#e6a5b8","#c3b1e1","#d9b38c"],dark:["#5f9bd1","#cfa13a","#5fae8b","#c57b93",
"#9a84c7","#b58a5e"]},Gf={light:{text:"#17202b",ground:"#ffffff",node:"#cbd2d9",line:"#52606d"},dark:{text:"#e9edf1",ground:"\
#192029",node:"#52606d",line:"#9aa5b1"}},Qf={light:["#b3261e","#a8327a","#6d3fb0","#00776b","#8a6100","#9aa5b1"],dark:["\
#ff8a80","#f48fb1","#b79af0","#4cc3b4","#e0b050","#52606d"]},ns=()=>matchMedia("(prefers-color-scheme: dark)");function Ht(){
return w.theme!=="auto"?w.theme:ns().matches?"dark":"light"}var U=()=>Gf[Ht()],ee=()=>Uf[Ht()],vn=t=>g.encodings.signs[t][Ht()],
os=t=>Qf[Ht()][t];function ni(t,e){let n=bn(t,e);return os(n<0?Ft:n)}var Mn="http://www.w3.org/2000/svg";function u(t,e={},...n){return oi(document.createElement(t),e,n)}function k(t,e={},...n){
return oi(document.createElementNS(Mn,t),e,n)}function oi(t,e,n){for(let[o,s]of Object.entries(e))s==null||s===!1||(typeof s==
"function"?t.addEventListener(o.slice(2),s):o==="value"||o==="checked"?Object.assign(t,{[o]:s}):t.setAttribute(o,s===!0?
"":String(s)));return ne(t,n),t}function ne(t,e){for(let n of e)n==null||n===!1||n===""||(Array.isArray(n)?ne(t,n):t.append(
n instanceof Node?n:String(n)))}function A(t,...e){t.replaceChildren(),ne(t,e)}function v(t){let e=document.getElementById(
t);if(!e)throw new Error(`the page has no ${t}`);return e}function ge(t){v("announced").textContent=t}var si={facts:()=>De("facts"),words:()=>De("words"),arguments:()=>De("arguments"),findings:()=>De("findings"),level:t=>De(
`level-${t}`)};async function De(t){let e=v(t);if(e.type==="application/json")return JSON.parse(e.text);let n=Uint8Array.
from(atob(e.text),s=>s.charCodeAt(0)),o=new Blob([n]).stream().pipeThrough(new DecompressionStream("gzip"));return JSON.
parse(await new Response(o).text())}var ss="button, select, input, summary, [tabindex='0']";function Tn(t){return((t.getAttribute("aria-label")||t.closest("\
label")?.textContent||t.textContent)??"").replace(/[\d\u2022]+/g,"").trim()}function ri(){let t=document.activeElement,e=t?.
closest("#side, #time, #viewpoint, #panel, #sheet");return!t||!e||!t.matches(ss)?null:{part:e.id,words:Tn(t),at:[...e.querySelectorAll(
ss)].indexOf(t)}}function ii(t){if(!t||document.activeElement!==document.body)return;let e=[...v(t.part).querySelectorAll(
ss)],n=r=>Math.abs(e.indexOf(r)-t.at),[o]=e.filter(r=>Tn(r)===t.words).sort((r,i)=>n(r)-n(i));(o??e[Math.min(t.at,e.length-
1)])?.focus({preventScroll:!0})}function An(t){return new Set([...t.querySelectorAll("details[open] > summary")].map(Tn))}
function Ln(t,e){for(let n of t.querySelectorAll("details"))n.firstElementChild&&e.has(Tn(n.firstElementChild))&&(n.open=
!0)}var En=class{#t=new Map;#e;constructor(e,n,o,s){this.facts=e,this.words=n,this.level=o,this.#e=rs(s),this.counted=K(Fo(e,
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
e);if(n)return n;let{facts:o,level:s}=this,r=o.relations.flatMap(({wider:l},f)=>l.includes(e)?[f]:[]),i={...this.#e,relations:r},
a=xn(o,s,ut(o,i,["everyone"]),i),c=[...a.between,...a.issues];return this.#t.set(e,c),c}},Vf=t=>typeof t=="number"&&t>=0,
rs=t=>({...t,according_to:["everyone"],compared_with:null,since:null,until:null,undated:!0,kinds:null,quad_classes:null,
relations:null,modes:null,certainties:null,polarities:null,articles:null,types:null,count:"statements",inferred:!0,headlines:!0,
self:!0,issues:!0,min_weight:1});var ai=new WeakMap;function qn(t,e,n){let o=t.statements,s=t.names.quad_classes,r=new Map,i=s.map(()=>[]),a={unreal:[],none:[]},
[c,l]=[0,0];for(let d of e){let h=t.relations[o.relation[n[d]]],b=o.quad_class[n[d]];if(!(o.act[d]<0||!h.deed))if(!Z(t,d))
a.unreal.push(d);else{if((b<0?a.none:i[b]).push(d),r.has(o.act[d])||(r.set(o.act[d],b),h.goldstein===null))continue;c+=h.
goldstein,l++}}let f=d=>[...r.values()].filter(h=>h===d).length,m=a.unreal.map(d=>o.act[d]).filter(d=>!r.has(d));return{
statements:e,acts:r.size,...a,unrealActs:new Set(m).size,quadClasses:i,byQuadClass:s.map((d,h)=>f(h)),noQuadClass:f(-1),
articles:new Set(e.map(d=>o.article[d])),sources:new Set(e.map(d=>Kf(t,d))),sum:c,scored:l}}var Kf=({statements:t},e)=>t.
source[e]>=0?-1-t.source[e]:t.author[e]>=0?t.author[e]:t.publisher[e],He=t=>[...t.quadClasses.flat(),...t.none],Nt=(t,e)=>qn(
t.facts,zt(t,e.rows),t.chosen.main);function Ct(t){let e=ai.get(t);if(e)return e;let n=St(t),o=new Set(t.isGrown?t.shown:
[]);for(let{a,b:c}of n)o.add(a).add(c);let{statement:s}=t.facts.ties,r=new Set(n.flatMap(a=>a.rows.map(c=>s[c]))),i={...qn(
t.facts,[...r],t.chosen.main),actors:o.size};return ai.set(t,i),i}function zt({facts:t,chosen:e},n){return mt(e,new Set(
n.map(o=>t.ties.statement[o])))}function mt({first:t,last:e},n){let o=s=>t[s]??e[s]??1/0;return[...n].sort((s,r)=>o(s)-o(
r)||s-r)}function Nn({facts:t,chosen:e},n){let o=new Map;for(let s of n){let r=t.statements.act[s],i=r>=0&&e.inside[s]?`\
act ${r}`:`statement ${s}`,a=o.get(i);a?a.push(s):o.set(i,[s])}return[...o.values()]}function Cn({chosen:t},e){let n=t.main[e[0]];
return e.includes(n)?n:e[0]}var kt=(t,e)=>t.names.quad_classes[e].split(" ")[1],In=(t,e)=>e.filter(n=>t.ties.together[n]);
function ci(t,e){let{facts:n,chosen:o,state:s}=t,{relation:r,quad_class:i}=n.statements,a=new Set(In(n,e).map(m=>n.ties.
statement[m])),{act:c}=n.statements,l=new Set(e.map(m=>n.ties.statement[m]).filter(m=>Z(n,m)).map(m=>c[m])),f=[[],[],[]];
for(let m of e){let d=n.ties.statement[m];if(s.count==="acts"&&!Z(n,d)&&l.has(c[d]))continue;let h=o.main[d],b=n.relations[r[h]].
sign,y=a.has(d)?n.names.signs.indexOf(kt(n,i[h])):b;f[Z(n,d)?y:2].push(m)}return f.map(m=>m.length?Pt(n,m,o,s.count):0)}var Jf=60,jn=null;function oe(){if(!w.open)return null;let t=w.open.indexOf(":"),e=w.open.slice(0,t),n=w.open.slice(t+1);
return{kind:e,names:e==="pair"?n.split(">").map(is):[n]}}function is(t){try{return decodeURIComponent(t)}catch{return t}}
var as=t=>`pair:${t.map(encodeURIComponent).join(">")}`,P=t=>_({open:`actor:${t}`}),tt=t=>_({open:`statement:${g.statements.
key[t]}`}),li=(t,e)=>as([t,e].map(n=>x.level.nodes[n].actor));function pt(t,e){let n=[t,e].map(o=>x.level.nodes[o].actor);
return _({open:as(n)})}function F(t,e,n={}){let o=mt(x.chosen,t),s=o.slice(0,Jf).map(r=>g.statements.key[r]);return jn={
statements:o,label:e,name:[o.length,...s].join(" ")},_({...n,open:`list:${jn.name}`})}function Rn(t){if(jn?.name===t)return jn;
let e=t.split(" ").slice(1);return{name:t,label:"",statements:e.map(n=>g.statements.key.indexOf(n)).filter(n=>n>=0)}}function Wn(t,e){
return _({tab:"article",article:g.articles[t].id,open:`statement:${g.statements.key[e]}`})}function Bn(t){let e=x.level.
nodes[t].actor;return x.isGrown?_({grown:cs(e)}):_({ego:w.ego===e?null:e,steps:1})}var cs=t=>[...new Set([...w.grown||[],
t])];async function fi(t){let e=await Dt("entity"),n=e.numbers.get(t);if(n===void 0)return null;let o={...rs(w),self:w.self,
issues:w.issues},s=[{},{issues:!0},o,{...o,issues:!0}];for(let r of s){let i={...w,...r,level:"entity",ego:null};if(pe(g,
e,i).nodes.has(n))return{...r,level:"entity",ego:null}}return null}function ui(t){let e=oe();if(!e||!["pair","actor"].includes(
e.kind))return{};let n=x.level,[o,s]=e.names.map(c=>n.numbers.get(c)),r=n.actor.findIndex((c,l)=>c===o&&(s===void 0||n.target[l]===
s)),i=r<0&&o!==void 0&&e.kind==="actor"?n.target.indexOf(o):-1;if(r<0&&i<0)return{open:null};let a=(r<0?[t.target[i]]:[t.
actor[r],t.target[r]]).map(c=>t.nodes[c].actor);return e.kind==="actor"||a[0]===a[1]?{open:`actor:${a[0]}`}:{open:as(a)}}function p(t,e={}){let n=g.text[t];return n===void 0?t:n.replace(/\{(\w+)\}/g,(o,s)=>s in e?String(e[s]):o)}var E=t=>t<1e3?
String(t):t.toLocaleString(he),ze=(t,e)=>p(t===1?e:`${e}_many`),N=(t,e)=>`${E(t)} ${ze(t,e)}`;function xt(t,e=t.length){
return t.length>e?`${t.slice(0,e).join(", ")} ${p("and_more",{n:t.length-e})}`:[t.slice(0,-1).join(", "),...t.slice(-1)].
filter(Boolean).join(` ${p("and")} `)}var I=t=>t.charAt(0).toLocaleUpperCase(he)+t.slice(1),ls=t=>`${t>0?"+":t<0?"\u2212":
""}${Math.abs(t).toFixed(1)}`;var fs=t=>e=>{e.key!=="Enter"&&e.key!==" "||(e.preventDefault(),t())};function q(t,e,n={}){return u("span",{role:"button",
tabindex:0,class:"link",onclick:e,onkeydown:fs(e),...n},t)}function M(t,e,n={}){return u("button",{type:"button",onclick:o=>e(
o.currentTarget),...n},t)}function Pn(t,e){let n=Yf(t);return!n||!["https:","http:"].includes(n.protocol)?u("span",{},e):
u("a",{href:n.href,rel:"noopener noreferrer",target:"_blank"},e)}function Yf(t){try{return new URL(t)}catch{return null}}function W(t,e,n){let o=typeof t=="number"?E(t):t;return e.length?q(o,()=>F(e,n),{class:"link number","aria-label":`${o}\
 ${n}: ${p("show_quotes")}`}):u("span",{class:"number none"},o)}var et=t=>new Date(t*864e5).toISOString().slice(0,10);function pi(t){let e=Date.parse(`${t}T00:00:00Z`);return Number.isNaN(
e)?null:Math.round(e/864e5)}var ms=t=>new Date(t*864e5).getUTCFullYear(),di=(t,e)=>Date.UTC(t,e,1)/864e5;function hi(t,e){
let[n,o]=[ms(t),ms(e)],s=Math.max(1,Math.ceil((o-n)/10)),r=[];for(let i=n+1;i<=o;i+=s)r.push([di(i,0),String(i)]);return r}
var[Ut,Gt]=[30,365],mi=7,Zf=4,us=[1,3,12,24,60,120,300,600,1200];function Fn(t,e,n){let o=[];if(n<=mi){let r=n<=1?1:mi;for(let i=t+
1;i<=e;i++)(i-Zf)%r===0&&o.push({day:i,step:r});return o}let s=us.find(r=>r*Ut>=n)??us[us.length-1];for(let r=Math.floor(
ms(t)*12/s)*s;;r+=s){let i=di(Math.floor(r/12),r%12);if(i>e)return o;i>t&&o.push({day:i,step:s*Ut})}}function gi(t,e,n){let o=t.statements,s=new Set(e.map(f=>`${o.article[f]} ${o.coder[f]}`)),[r,i,a]=[new Set,new Set,new Set],
c=new Set([...n].map(f=>t.articles[f].text));for(let f=0;f<o.key.length;f++){let m=o.article[f];!n.has(m)&&c.has(t.articles[m].
text)&&a.add(m),!(!n.has(m)||s.has(`${m} ${o.coder[f]}`))&&(r.add(o.coder[f]),i.add(m))}return{coders:[...new Set(e.filter(
f=>i.has(o.article[f])).map(f=>t.coders[o.coder[f]]))].sort(),others:r.size,reprints:a.size}}var wi={21:"spring",22:"summer",23:"autumn",24:"winter"};function ot(t){if(t.includes("/")){let[l,f]=t.split("/");return l===
""||l===".."?p("date_until",{to:ot(f)}):f===""||f===".."?p("date_since",{from:ot(l)}):p("date_throughout",{from:ot(l),to:ot(
f)})}let e=/^\[(.+)\.\.(.+)\]$/.exec(t);if(e)return p("date_within",{from:ot(e[1]),to:ot(e[2])});let n=/^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/.
exec(t);if(!n)return t;let[,o,s,r,i]=n,a=o==="XXXX"?p("no_year"):o,c=[r&&String(Number(r)),s&&Xf(s),a].filter(Boolean).join(
" ");return i?p("date_perhaps",{date:c}):c}function Xf(t){return Object.hasOwn(wi,t)?p(wi[t]):new Date(Date.UTC(2e3,Number(
t)-1,1)).toLocaleDateString(he,{month:"long",timeZone:"UTC"})}function Dn(t){let e=[];return t.when&&e.push(ot(t.when)),
t.inferred_when&&e.push(`${ot(t.inferred_when)} (${p("inferred")})`),e.length?e.join("; "):p("date_unknown")}function Hn({
when:t,inferred_when:e}){return e?`${ot(e)} (${p("inferred")})`:t?ot(t):p("date_unknown")}function we(t,e){let[n,o]=[t,e].
map(s=>s===null?null:ot(et(s)));return n===null&&o===null?p("date_unknown"):n===o?n:n===null?p("date_until",{to:o}):o===
null?p("date_since",{from:n}):p("date_throughout",{from:n,to:o})}var vt=()=>w.since!==null||w.until!==null;function Ue(){
let[t,e]=[w.since,w.until].map(n=>n===null?null:et(n));return t===null?p("date_until",{to:e}):e===null?p("date_since",{from:t}):
p("date_throughout",{from:t,to:e})}var zn=["\u2260","?","\u2460","\u2461","\u2248","="];function Un(){let t=g.signers.map(n=>[`by:${n}`,p("viewpoint_signer",
{name:n})]),e=g.sources.map(({id:n,label:o,by:s})=>[`of:${n}`,p("viewpoint_quoted",{name:o,by:s.join(", ")})]);return[["\
authors",p("viewpoint_authors")],...t,...e,["everyone",p("viewpoint_everyone")]]}function dt(t){let e=new Map(Un());return t.
map(n=>e.get(n)||n).join(` ${p("and")} `)}function Qt(t){return t.map(n=>bi(n)?.label??(n.startsWith("by:")?n.slice(3):p(
`viewpoint_${n}`))).join(` ${p("and")} `)}var Gn=t=>t.length===1&&bi(t[0])?.by||[],bi=t=>g.sources.find(({id:e})=>t===`o\
f:${e}`),xi=t=>p(`part_${t}`,{first:dt(w.according_to),second:dt(w.compared_with||[])});function ht(t){let e=Ct(t),n=e.unrealActs?` (${p("plus_not_actual",{n:e.unrealActs})})`:"",o=p("based_on",{acts:N(e.acts,
"act")+n,statements:N(e.statements.length,"statement"),articles:N(e.articles.size,"article"),sources:N(e.sources.size,"s\
ource"),coding:tu(e)}),s=[e.actors<t.nodes.size&&p("drawn_of",{n:E(e.actors),of:E(t.nodes.size)}),t.weakest>0&&p("weakes\
t",{n:t.weakest}),t.weak>0&&p("note_min_weight",{n:t.weak})];return[Ge(),...s,o].filter(Boolean).join(" ")}function Ge(){
return`${[I(p(`level_${w.level}`)),`${p("according_to")} ${dt(w.according_to)}`,w.compared_with&&`${p("compared_with")} ${dt(
w.compared_with)}`,w.issues&&p("with_ties_to_issues"),vt()&&Vn()].filter(Boolean).join(", ")}.`}var Qn=()=>[`${p("accord\
ing_to")} ${dt(w.according_to)}`,vt()&&Vn()].filter(Boolean).join(", "),Vn=()=>`${Ue()} (${p(`inside_${w.inside}`)})`;function yi(t){
let e=[...Ct(t).articles].map(c=>g.articles[c]),n=[...new Set(e.map(c=>c.publisher))].filter(Boolean).sort();if(!n.length)
return"";let o=c=>e.map(l=>l[c]).filter(l=>l!==null),s=[Math.min(...o("first")),Math.max(...o("last"))],[r,i]=s.map(c=>Number.
isFinite(c)?et(c):null),a=r===i?p("published_on",{day:r}):p("published_from",{first:r,last:i});return p("source_line",{who:xt(
n,3),when:r===null||i===null?p("undated_source"):a})}function tu({statements:t,articles:e}){let{coders:n,others:o,reprints:s}=gi(
g,t,e),r=[o?N(o,"other_coder"):"",s?N(s,"reprint"):""].filter(Boolean);return r.length?` (${n.length?`${p("coded_by",{names:xt(
n,3)})}; `:""}${p("left_out",{what:xt(r)})})`:""}function Vt(){return w.min_weight>1?p("empty_min_weight",{n:E(w.min_weight)}):
vt()?p("empty_period",{period:Ue()}):x.withIssues&&!w.issues?p("empty_but_issues",{n:E(x.withIssues),option:p("with_issu\
es")}):p("empty")}var D=t=>w.language&&t.labels?.[w.language]||t.label;function ps(t){let e=D(t);return Object.entries(t.labels??{}).find(
([,n])=>n===e)?.[0]??null}function C(t,e){let n=t.nodes[e],o=w.language?Et(n.actor):null;return o?D(o):n.label}function Kn(t){
let e=x.level.numbers.get(t);return e===void 0?t:C(x.level,e)}function ds(t){let{level:e}=t;return St(t).map(n=>({pair:n,
actor:C(e,n.a),target:C(e,n.b)}))}var _i=.55,$i=15*_i,Jn={enabled:!1,type:"arrow",scaleFactor:1},Oi={to:Jn,middle:Jn,from:Jn};function Si(t){let e=new Map;
return n=>{let o=e.get(n)??t(n);return e.set(n,o),o}}var hs=Si(t=>({color:t,highlight:t,hover:t,inherit:!1,opacity:1})),
ki=Si(t=>{let[e,n,o]=t.split(" ").map(Number),{head:s}=g.encodings.signs[e],{middle:r}=g.encodings.marks[o],{dashes:i}=g.
encodings.holds[n];return{ends:{to:{enabled:!!s,type:s||"arrow",scaleFactor:_i},middle:{enabled:!!r,type:r||"arrow",scaleFactor:r?
.45:1},from:Jn},dashes:i.length?i:!1}});function vi(t,e){return e?Math.min(.7+.5*Math.log2(t),4):Math.min(1.2+1.3*Math.log2(
t),9)}function Mi(t){let e=new Map;for(let n of hn(t)){let o=n[0].length>0&&n[1].length>0,s=Math.min(.22,1.5/(n[0].length+
n[1].length));for(let r of n)r.forEach((i,a)=>{let c=o?(a+.6)*s:(a-(r.length-1)/2)*s;e.set(i,{enabled:!0,type:c<0?"curve\
dCCW":"curvedCW",roundness:Math.abs(c)})})}return e}function be(t,e=20,n=3){let o=[""];for(let s of t.slice(0,200).split(
/\s+/)){let r=s.length>e?`${s.slice(0,e-1)}\u2026`:s,i=o[o.length-1];i?i.length+1+r.length<=e?o[o.length-1]=`${i} ${r}`:
o.push(r):o[o.length-1]=r}return o.length>n?`${o.slice(0,n).join(`
`)}\u2026`:o.join(`
`)}var eu={enabled:!0,type:"curvedCW",roundness:.15};function Ti(t){let e=Gr(t),n=t.nodes.filter(i=>t.isTied[i.id]).map(({id:i,
x:a,y:c,shape:l})=>({id:i,x:a,y:c,shape:l,label:be(C(t,i))})),o=t.edges.map((i,a)=>e[a]?{...i,smooth:eu}:i),s=new vis.Network(
v("canvas"),{nodes:n,edges:o},ou(n.length,!t.merged));gs(s,t);let r=[-1,...ee().keys()].map(nu);for(let{id:i}of n){let{options:a}=s.
body.nodes[i];a.size=t.nodes[i].size,a.color=r[t.nodes[i].tint+1]}return s}function gs(t,e){for(let[n,o]of e.nodes.entries()){
let s=t.body.nodes[n];s&&([s.x,s.y]=[o.x,o.y+n*1e-4])}}function nu(t){let e=U(),n=t>=0?ee()[t]:e.node,o={background:n,border:e.
text};return{background:n,border:e.line,highlight:o,hover:o}}function ou(t,e){let n=U(),o={color:n.text,size:15,face:"sy\
stem-ui, sans-serif",strokeWidth:3,strokeColor:n.ground};return{autoResize:!0,physics:{enabled:!1,solver:"forceAtlas2Bas\
ed",stabilization:!1},layout:{improvedLayout:!1},interaction:{hover:t<=2e3,hideEdgesOnDrag:!e,hideEdgesOnZoom:!e,tooltipDelay:1e9,
keyboard:{enabled:!0,bindToWindow:!1},multiselect:!1,selectConnectedEdges:!1},nodes:{hidden:!0,font:o,borderWidth:1,borderWidthSelected:3,
scaling:{label:{enabled:!1,drawThreshold:t>300?9:5}},chosen:!0},edges:{hidden:!0,smooth:!1,...e&&{font:{...o,size:12.5,align:"\
top",vadjust:0}},selectionWidth:2,hoverWidth:1,arrowStrikethrough:!1,endPointOffset:{to:1},selfReference:{size:18,angle:Math.
PI/4,renderBehindTheNode:!0},scaling:{label:{enabled:!1,drawThreshold:5}}}}}var Ai=([t,,e,...n])=>[t,e,...n].join("");function Mt(t,e){let{act:n,rank:o}=t.statements,{statement:s,label:r}=t.ties,i=new Map;
for(let c of e){let l=s[c],f=n[l]>=0?`act ${n[l]}`:l,m=t.tie_labels[r[c]],d={text:Ai(m),parts:m,rank:o[l]},h=i.get(f);h?
h.push(d):i.set(f,[d])}let a=new Map;for(let c of i.values()){let l=su(c),f=a.get(l.text)??{...l,number:0};a.set(l.text,
{...f,number:f.number+1,rank:Math.min(f.rank,l.rank)})}return[...a.values()].sort((c,l)=>l.number-c.number||c.rank-l.rank)}
function su(t){let e=t.sort((f,m)=>f.rank-m.rank||(f.text<m.text?-1:1)),n=[...new Set(e.map(({parts:f})=>f[0]))],[o]=e;if(n.
length===1)return o;let[,s,...r]=o.parts,i=n.includes(""),a=n.map(f=>f.replace(/: $/,"")),l=[i?"":`${a.slice(0,-1).join(
", ")} and ${a[a.length-1]}: `,i?"":s,...r];return{...o,parts:l,text:Ai(l)}}var se=({text:t,number:e})=>e>1?`${t} \xD7${e}`:
t,It=(t,e)=>Mt(t,e).map(se).join("; ");function ws([,t,e,n,o,s,r],i){let a=t+e+n+o;return a+Qe(s,Math.max(i-a.length-r.length,
8))+r}function Li(t,e,n){let o=Mt(t,e);if(!o.length)return"";let s=o.length>1?` +${o.length-1}`:"";return ws(o[0].parts,
n-s.length)+s}function Qe(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1);return`${((/\s/.test(t[e-1])?n:n.slice(0,Math.
max(n.lastIndexOf(" "),0)))||n).trimEnd()}\u2026`}var bs=70,ru=3,[iu,Ei]=[12,34];function Yn({network:t,selection:e}){if(e.level.merged)return;let n=e.arrows.size<=bs;for(let o of hn(
e).map(s=>s.flat())){let s=Math.max(1,ru+1-o.length);for(let r of o){let i=cu(t,e,r),a=n?au(e,r,.75*s*i):"";lu(t.body.edges[r],
a&&be(a,i,s))}}}function au(t,e,n){let o=t.arrows.get(e)??[],s=t.parts?bn(t,o):-1;return Li(t.facts,o,n)+(s<0?"":` ${zn[s]}`)}
function cu(t,{level:e},n){let{arrows:o,nodes:s}=e,[r,i]=[s[o.actor[n]],s[o.target[n]]];if(r===i)return Ei;let a=Math.hypot(
r.x-i.x,r.y-i.y)-r.size-i.size;return Math.max(iu,Math.min(Ei,Math.floor(a/(.5*t.body.edges[n].options.font.size))))}function lu(t,e){
if((t.options.label||"")===e)return;let n=e.split(`
`).length;t.setOptions({label:e,font:{vadjust:-.5*(n-1)*t.options.font.size}})}var Ni=1.4,fu={nodes:[15,12,22],edges:[12,9.5,17]};function xs(){let{clientWidth:t,clientHeight:e}=v("canvas");return t>
0&&e>0}function Ci(t){let e=new ResizeObserver(()=>{xs()&&(e.disconnect(),t())});e.observe(v("canvas"))}function Ii(t){let{
network:e}=t,n=e.body.nodeIndices;if(n.length>bs){e.fit({nodes:n,animation:!1,maxZoomLevel:Ni});return}qi(e,n),uu(t,e.getScale())&&
(Yn(t),qi(e,n))}function qi(t,e){let n={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let a of e){let{x:c,y:l,options:f}=t.
body.nodes[a],m=f.label.split(`
`),d=Math.max(f.size,.28*f.font.size*Math.max(...m.map(h=>h.length)));n.left=Math.min(n.left,c-d),n.right=Math.max(n.right,
c+d),n.top=Math.min(n.top,l-f.size),n.bottom=Math.max(n.bottom,l+f.size+1.2*f.font.size*m.length)}let{clientWidth:o,clientHeight:s}=v(
"canvas"),r=.95*Math.min(o/(n.right-n.left),s/(n.bottom-n.top)),i={x:(n.left+n.right)/2,y:(n.top+n.bottom)/2};t.moveTo({
position:i,scale:Math.min(r,Ni),animation:!1})}function uu(t,e){let n=Object.entries(fu).map(([s,[r,i,a]])=>[s,{font:{size:Math.
min(a,Math.max(r,i/e))}}]),o=JSON.stringify(n);return t.letters===o?!1:(t.letters=o,t.network.setOptions(Object.fromEntries(
n)),!0)}function ji(t){let{level:e}=x,{actor:n,target:o,sign:s}=e.arrows,r=x.arrows.get(t)||[],i=It(g,r)||g.labels.signs[s[t]],a=N(
zt(x,r).length,"statement");return`${C(e,n[t])} \u2013 ${i} ${Ur(g,e,t)?"\u2013":"\u2192"} ${C(e,o[t])} \xB7 ${a}`}function Ri(t){
let e=x.nodes.get(t),n=e?` \xB7 ${N(e.others.size,"neighbour")}`:"";return`${C(x.level,t)} \xB7 ${x.level.nodes[t].type}${n}`}var Wi=500,Zn=300,mu=2,J=null,Xn=()=>J?.network??null;function Bi(t){let e=[x.level.name,Ht(),w.language].join(" "),n=J?.
key!==e,o=J&&!n?J:pu(e);o.selection=x;let s=!o.network.body.nodeIndices.length;Pi(o,()=>{let r=du(o);hu(o,r),Yn(o),bu(),
(n||s&&r.size||t)&&Di(o),Fi(o)}),v("canvas").setAttribute("aria-label",`${p("graph_of")} ${ht(x)}`)}function pu(t){J&&J.
network.destroy();let e=Ti(x.level),n={network:e,key:t,selection:x,arrows:[],isMoved:!1,isFine:null,letters:""};e.on("be\
foreDrawing",()=>Fi(n)),e.on("click",wu),e.on("doubleClick",({nodes:o})=>o.length&&Bn(o[0])),e.on("resize",({width:o})=>o>
0&&!n.isMoved&&to());for(let o of["zoom","dragEnd"])e.on(o,()=>n.isMoved=!0);e.on("hoverEdge",({edge:o})=>ys(ji(o))),e.on(
"hoverNode",({node:o})=>ys(Ri(o)));for(let o of["blurEdge","blurNode"])e.on(o,()=>ys(""));return J=n,v("physics").firstElementChild.
checked=!1,n}function Pi({network:t},e){t.renderer.allowRedraw=!1;try{e()}finally{t.renderer.allowRedraw=!0}t.body.emitter.
emit("_requestRedraw")}function du(t){let{body:e}=t.network,{facts:n,level:o,arrows:s,chosen:r,parts:i}=t.selection,{arrows:a,
merged:c}=o,l=new Set,f=n.encodings.signs.map((d,h)=>hs(vn(h))),m=c?null:Mi(t.selection);for(let d of t.arrows)s.has(d)||
(e.edges[d].options.hidden=!0);for(let[d,h]of s){let{options:b}=e.edges[d];b.hidden=!1,b.width=vi(Pt(n,h,r,t.selection.state.
count)||1,s.size>Zn),b.color=i?hs(ni(t.selection,h)):f[a.sign[d]],m&&Object.assign(b.smooth,m.get(d)),l.add(a.actor[d]).
add(a.target[d])}return t.isFine=null,t.arrows=e.edgeIndices=[...s.keys()],l}function hu({network:{body:t},selection:{isGrown:e,
shown:n}},o){if(e)for(let s of n)o.add(s);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!0;t.nodeIndices=[...o].filter(
s=>t.nodes[s]);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!1}function Fi(t){let{body:e}=t.network,n=e.edgeIndices.
length<=Zn||$i*e.view.scale>=mu;if(t.isFine===n)return;t.isFine=n;let{sign:o,hold:s,mark:r}=t.selection.level.arrows;for(let i of e.
edgeIndices){let{options:a}=e.edges[i],c=ki(`${o[i]} ${s[i]} ${r[i]}`);a.arrows=n?c.ends:Oi,a.dashes=n&&c.dashes}for(let i of e.
nodeIndices)e.nodes[i].options.borderWidth=n?1:0}function to(){let t=J;t&&Pi(t,()=>Di(t))}function Di(t){t.isMoved=!1,t.
network.body.nodeIndices.length&&(xs()?Ii(t):Ci(gu))}function gu(){J?.network.redraw(),to()}function Hi(t){J?.network.body.
nodes[t]&&J.network.focus(t,{scale:1,animation:!1})}function zi(t){if(!J)return;let{network:e,selection:n}=J;e.setOptions(
{physics:{enabled:t}}),!t&&(gs(e,n.level),e.redraw())}function wu({nodes:t,edges:e}){let{level:n}=x;t.length?P(n.nodes[t[0]].
actor):e.length&&pt(n.arrows.actor[e[0]],n.arrows.target[e[0]])}function bu(){if(!J)return;let t=oe(),[e,n]=(t?.names??[]).
map(a=>x.level.numbers.get(a)),{actor:o,target:s}=x.level.arrows,r=t?.kind==="actor"&&e!==void 0&&J.network.body.nodes[e]?
[e]:[],i=t?.kind==="pair"?[...x.arrows.keys()].filter(a=>o[a]===e&&s[a]===n):[];J.network.setSelection({nodes:r,edges:i},
{unselectAll:!0,highlightEdges:!1})}function ys(t){v("hint").textContent=t}var xe=(t,e)=>M(t,n=>xu(e(),n));async function xu(t,e){try{await navigator.clipboard.writeText(t)}catch{let n=u("textare\
a",{class:"unseen","aria-hidden":"true"},t);document.body.append(n),n.select(),document.execCommand("copy"),n.remove()}ge(
p("copied")),e.classList.add("done"),setTimeout(()=>e.classList.remove("done"),1200)}function ye(t,e,n){let o=URL.createObjectURL(
n instanceof Blob?n:new Blob([n],{type:e})),s=u("a",{href:o,download:t});document.body.append(s),s.click(),s.remove(),setTimeout(
()=>URL.revokeObjectURL(o),1e4)}var _e=(t,...e)=>u("section",{class:"group"},u("h2",{},t),e);function G(t,e,n,o){let s=e.find(([r])=>r===n);return u("se\
lect",{"aria-label":t,title:s?.[1],onchange:r=>o(r.target.value)},e.map(([r,i])=>u("option",{value:r,selected:r===n},I(i))))}
function Y(t,e,n,o){let s=u("input",{type:"checkbox",checked:e,onchange:r=>n(r.target.checked)});return u("label",{class:"\
tick"},s,o,u("span",{},t))}function jt(t,e){let n=u("ol",{class:"acts"},t.slice(0,e));return[n,Ve(t,e,e,o=>ne(n,o))]}function Ve(t,e,n,o){
if(t.length<=e)return null;let s=e,r=()=>p("more",{n:t.length-s}),i=M(r(),()=>{o(t.slice(s,s+n)),s+=n,s>=t.length?i.remove():
i.textContent=r()});return i}var yt=(t,...e)=>u("fieldset",{},u("legend",{},t),e);function Ui({level:t,chosen:e},n,o,s){let r={as_subject:[],as_object:[],as_source:[],as_other:[]};for(let[i,a]of n.statements.
entries())s!==void 0&&a.sources?.includes(s)&&r.as_source.push(i),e.inside[i]&&((o!==void 0?t.subject[i]===o:a.s===s)?r.
as_subject.push(i):(o!==void 0?t.object[i]===o:a.o===s)?r.as_object.push(i):a.roles?.some(([,c])=>c===s)&&r.as_other.push(
i));return Object.entries(r).filter(([,i])=>i.length)}var yu=/(?<![\p{L}\p{N}])['"\u2018\u201c\u201e\u00ab]([^'"\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb]+)['"\u2019\u201d\u201c\u00bb](?![\p{L}\p{N}])/gu,
st=t=>g.relations[g.statements.relation[t]],gt=t=>g.articles[g.statements.article[t]],Ke=t=>t.map(e=>D(T().entities[e]));
function nt(t,e=0){let n=Je(t),o=_s(t,e).join(" \u2013 ");return n.length?`${o} [${n.join("; ")}]`:o}function _s(t,e=0){
let n=T().statements[t],o=_t(n.s,e)+re(t,"subject"),s=_t(n.o,e)+re(t,"object");return[o,st(t).label,s+(e?"":_u(t))]}function _u(t){
let e=T(),n=new Map;for(let[s,r]of e.statements[t].roles??[])n.set(s,[...n.get(s)??[],_t(r)+re(t,e.roles[s].id)]);return[
...n].sort(([s],[r])=>s-r).map(([s,r])=>`, ${e.roles[s].label} ${r.join(` ${p("and")} `)}`).join("")}function _t(t,e=0){
if(typeof t=="string")return t;if(t>=0)return D(T().entities[t]);let n=-1-t;return e>=2?`[#${g.statements.key[n].split("\
#")[1]}]`:`[${nt(n,e+1)}]`}var re=(t,e)=>T().statements[t].inferred?.includes(e)?` (${p("inferred")})`:"";function Je(t){
let{names:e,labels:n,statements:o}=g,s=T().statements[t],r=o.stance[t]>=0?e.stances[o.stance[t]]:"";return[s.sources?.length&&
`${p("according_to")} ${Ke(s.sources).join(" > ")}${re(t,"according_to")}`,r==="doubts"&&p("author_doubts"),r==="rejects"&&
p("author_rejects"),o.mode[t]!==Xt&&n.modes[o.mode[t]],o.certainty[t]!==0&&n.certainties[o.certainty[t]],o.polarity[t]!==
0&&n.polarities[o.polarity[t]],s.ended&&p("ended")].filter(a=>typeof a=="string")}function Gi(t){let e=g.names.stances[g.
statements.stance[t]],{note:n}=T().statements[t];if(e!=="doubts"&&e!=="rejects"||typeof n!="string")return[];let o=n.matchAll(
yu);return Array.from(o,([,s])=>s.trim()).filter(Boolean)}function Ye(t){let e=T().statements[t].quote.slice(2).map(Number);
return e.flatMap((n,o)=>o%2?[]:[[n,e[o+1]]])}function Tt(t){let e=T(),n=e.bodies[g.statements.article[t]];return n===null?
e.statements[t].quote.join(" [\u2026] "):Ye(t).map(([o,s])=>n.slice(o,s).split(/\s+/).join(" ")).join(" [\u2026] ")}var $u=44,eo=(t,e)=>Ji(t,e,(n,o)=>Ou(Ye(t),n,o));function Ki(t,e){let n=Gi(t);return Zi(t).some(s=>Qi(n,s).length)?Ji(t,
e,s=>Qi(n,s),"doubting"):null}function Ji(t,e,n,o=null){let{quote:s}=T().statements[t],r=Yi(t)===null?null:Number(s[0]);
return Zi(t).map((i,a)=>[a?" [\u2026] ":"",Su(i,n(i,r),e,o)])}var Yi=t=>T().bodies[g.statements.article[t]];function Zi(t){
let{quote:e}=T().statements[t],n=Yi(t);return n===null?e.map(String):[n.slice(Number(e[0]),Number(e[1]))]}var Ou=(t,e,n)=>n===
null?[[0,e.length]]:t.map(([o,s])=>[o-n,s-n]);function Qi(t,e){let n=[];for(let o of t){let s=o.split(/\s+/).map(i=>i.replace(
/[.*+?^${}()|[\]\\]/g,"\\$&")),r=new RegExp(`(?<![\\p{L}\\p{N}])${s.join("\\s+")}(?![\\p{L}\\p{N}])`,"iu").exec(e);r&&n.
push([r.index,r.index+r[0].length])}return n.sort(([o],[s])=>o-s)}function Su(t,e,n,o){let s=[],r=0;for(let[a,c]of e)a>r&&
s.push(r||n===void 0?Vi(t.slice(r,a)):ku(t.slice(0,a),n)),c>r&&s.push(u("mark",{class:o},$s(t.slice(Math.max(r,a),c)))),
r=Math.max(r,c);let i=t.slice(r);return[...s,n===void 0?Vi(i):vu(i,n)]}var $s=t=>t.replace(/^# /,"");function Vi(t){let e=$s(
t),n=e.split(/\s+/);return n.length<=$u?e:[...n.slice(0,20),"[\u2026]",...n.slice(-20)].join(" ")}function ku(t,e){let n=$s(
t).split(/\s+/);return n.length<=e+1?n.join(" "):["\u2026",...n.slice(-e-1)].join(" ")}function vu(t,e){let n=t.split(/\s+/);
return n.length<=e+1?n.join(" "):[...n.slice(0,e+1),"\u2026"].join(" ")}function $e(t){return t.published&&t.published!=="unknown"?t.published:t.inferred?`${p("no_date")}, ${p("probably")} ${t.
inferred}`:p("no_date")}var At=t=>`${t.author?`${t.author}, `:""}${t.publisher}, ${$e(t)}`;function Mu(t){return`${t.author?
`${t.author}, `:""}\u201C${t.title}\u201D, ${t.publisher}, ${$e(t)}`}function Xi(t){let e=gt(t),n=e.url?`, ${e.url}`:"",
o=e.retrieved?` (${p("accessed")} ${e.retrieved})`:"";return`${Mu(e)}${n}${o}: \u201C${Tt(t)}\u201D [${nt(t)}; ${g.statements.
key[t]}]`}function ta(t){let e=gt(t),n=/^\d{4}/.exec(e.published||"")||/^\d{4}/.exec(e.inferred||""),o={title:e.title,author:e.
author||e.publisher,journal:e.publisher,year:n?.[0],date:e.published&&e.published!=="unknown"?e.published:null,url:e.url,
urldate:e.retrieved,note:`\u201C${Tt(t)}\u201D [${g.statements.key[t]}]`},s=Object.entries(o).flatMap(([r,i])=>i?[`  ${r}\
 = ${r==="url"?Au(i):Tu(i)}`]:[]);return`@online{${e.id},
${s.join(`,
`)}
}`}var Tu=t=>`{${t.replace(/[{}\\]/g,"").replace(/([#$%&_])/g,"\\$1")}}`,Au=t=>`{${encodeURI(is(t)).replace(/[{}\\]/g,"")}\
}`;function Se(t){let e=T().statements[t],n=g.statements.key[t];return u("article",{class:"statement","aria-label":nt(t)},Lu(
t),u("blockquote",{},eo(t)),e.translation?u("p",{class:"translation"},e.translation):null,Eu(t),u("details",{},u("summar\
y",{},p("details")),u("dl",{},qu(t))),u("p",{class:"actions"},xe(p("copy_footnote"),()=>Xi(t)),xe(p("copy_bibtex"),()=>ta(
t)),xe(p("copy_link"),()=>kn({open:`statement:${n}`}))))}function Oe(t){if(typeof t=="string")return u("span",{},t);if(t<
0)return q(`[${nt(-1-t,1)}]`,()=>tt(-1-t),{class:"link nested"});let e=T().entities[t];return q(D(e),()=>P(e.id))}function Lu(t){
let e=T(),n=e.statements[t],o=st(t),s=(n.roles??[]).map(([f,m])=>[", ",u("span",{class:"role"},e.roles[f].label)," ",Oe(
m),re(t,e.roles[f].id)]),r=Je(t).map(f=>[" ",u("span",{class:"mark"},f)]),i=u("span",{class:`verb ${g.names.signs[o.sign]}`},
o.label),[a,c]=[Oe(n.s),Oe(n.o)],l=f=>re(t,f);return u("p",{class:"claim"},a,l("subject")," ",i," ",c,l("object"),s,r)}function Eu(t){
let e=gt(t),n=q(`\u201C${e.title}\u201D`,()=>Wn(g.statements.article[t],t));return u("p",{class:"source"},n,`, ${At(e)} `,
Os(e))}var Os=t=>t.url&&Pn(t.url,`${p("original")} \u2197`);function qu(t){let{labels:e,coders:n,statements:o}=g,s=T(),r=s.
statements[t],i=r.inferred??[],a=o.quad_class[t]<0?"":`, ${e.quad_classes[o.quad_class[t]]}`,c=s.fields.filter(({name:l})=>l!==
"translation");return[$t(p("according_to"),Nu(t,r),i.includes("according_to")),$t(p("certainty"),`${e.certainties[o.certainty[t]]}\
, ${e.polarities[o.polarity[t]]}`),r.sources?$t(p("author_stance"),e.stances[o.stance[t]]):null,$t(p("mode"),e.modes[o.mode[t]]),
$t(p("date"),Dn(r)),$t(p("kind"),`${e.kinds[st(t).kind]}${a}`),$t(p("inferred_fields"),i.join(", ")),r.or?$t(p("alternat\
ive_to"),r.or.map(l=>q(nt(l,1),()=>tt(l)))):null,c.map(({name:l,label:f})=>$t(f,r[l])),$t(p("coder"),n[o.coder[t]]),$t(p(
"statement"),u("code",{},o.key[t]))]}function Nu(t,{sources:e}){let n=gt(t),o=n.author||n.publisher;return e?p("viewpoin\
t_quoted",{name:Ke(e).join(" > "),by:o}):`${p("the_author")} (${o})`}function $t(t,e,n=!1){return e==null||e===""?null:[
u("dt",{},t),u("dd",{},e,n&&u("span",{class:"mark"},p("inferred")))]}function no(t){let e=Nn(x,t).map(n=>{let o=Cn(x,n),s=n.filter(i=>i!==o),r=u("details",{class:"mentions"},u("summary",{},
N(s.length,"mention")),s.map(Se));return u("li",{},Se(o),s.length>0&&r)});return jt(e,30)}function oo(t,e){let{statements:n,
articles:o,sources:s}=t,r=(l,f,m,d="")=>u("span",{class:d&&`quad-class ${d}`},W(l,f,e),` ${m}`),i=(l,f,m)=>r(l,f,ze(l,m)),
a=g.labels.quad_classes.map((l,f)=>t.byQuadClass[f]>0&&r(t.byQuadClass[f],t.quadClasses[f],l,kt(g,f))),c=u("p",{class:"c\
ounts"},i(t.acts,He(t),"act"),a,t.noQuadClass>0&&r(t.noQuadClass,t.none,p("no_quad_class")),t.unrealActs>0&&i(t.unrealActs,
t.unreal,"not_actual_act"),i(n.length,n,"statement"),i(o.size,n,"article"),i(s.size,n,"source"));return t.scored?[c,Cu(t,
e)]:c}function Cu(t,e){let n=p("score_text",{sum:ls(t.sum),mean:ls(t.sum/t.scored),n:t.scored});return u("details",{},u(
"summary",{},p("score")),u("p",{},n," ",W(p("show_quotes"),He(t),e)))}function ea(t,e,n){let o=new Map([[e,[]]]),s=[e];for(;s.length&&!o.has(n);){let a=new Map;for(let c of s)for(let l of t.
get(c)?.others??[])o.has(l)||a.set(l,[...a.get(l)??[],c]);for(let[c,l]of a)o.set(c,l);s=[...a.keys()]}let r=[],i=(a,c)=>{
if(!(r.length>=6))if(a===e)r.push([e,...c]);else for(let l of o.get(a)??[])i(l,[a,...c])};return o.has(n)&&i(n,[]),r}var Iu=400;function oa(t){let{level:e}=x,n=Uo(x.nodes).filter(i=>i!==t).slice(0,Iu),o=u("div",{class:"paths"}),s=n.map(i=>[
e.nodes[i].actor,C(e,i)]),r=i=>A(o,i&&ju(t,e.numbers.get(i)??-1));return u("div",{class:"paths-form"},G(p("paths_to"),[[
"",p("paths_to")],...s],"",r),o)}function ju(t,e){let n=ea(x.nodes,t,e);return n.length?u("ol",{},n.map(o=>u("li",{},o.map(
(s,r)=>[r>0&&Ru(o[r-1],s),C(x.level,s)])))):u("p",{class:"quiet"},p("no_path"))}var Ru=(t,e)=>[na(t,e,"\u2192"),na(e,t,"\
\u2190")];function na(t,e,n){let{level:o,pairs:s}=x,r=s.get(Lt(t,e,o.nodes.length)),i=`${C(o,t)} \u2192 ${C(o,e)}: ${p("\
show_quotes")}`;return r&&q(` ${n}${r.weight} `,()=>pt(t,e),{"aria-label":i})}var sa={pair:Wu,actor:Bu,statement:zu,list:Gu},ra=({kind:t,names:e})=>Object.hasOwn(sa,t)?sa[t](e):null;function Wu(t){let{
level:e,pairs:n}=x,[o,s]=t.map(m=>e.numbers.get(m));if(o===void 0||s===void 0)return null;let r=e.nodes.length,[i,a]=[n.
get(Lt(o,s,r)),n.get(Lt(s,o,r))],[c,l]=[o,s].map(m=>C(e,m)),f=i&&Nt(x,i);return u("section",{},u("h2",{},q(c,()=>P(t[0])),
" \u2192 ",q(l,()=>P(t[1]))),i&&u("ul",{class:"says"},Mt(g,i.rows).map(m=>u("li",{},se(m)))),f?oo(f,`${c} \u2192 ${l}`):
u("p",{class:"quiet"},p("no_tie_in_direction")),u("p",{class:"actions"},a&&q(p("opposite_direction",{n:a.weight}),()=>pt(
s,o)),q(p("over_time"),()=>_({tab:"timeline",pair:t}))),f&&no(f.statements))}function Bu([t]){let e=x.level.numbers.get(
t),n=e===void 0?null:x.level.nodes[e],o=Et(t),s=o?D(o):n?.label;if(s===void 0)return null;let r=Ui(x,T(),e,$n(t)),i=[o?o.
type:n?.type,n?.sector?.replace("_"," ")],a=e!==void 0&&x.nodes.has(e);return u("section",{},u("h2",{},s),u("p",{class:"\
quiet"},i.filter(Boolean).join(", ")),o&&Fu(o,s),a?u("p",{class:"actions"},Du(t,e)):Pu(t,s),a?[u("h3",{},p("ties")),Hu(e)]:
null,r.map(([c,l])=>u("details",{class:"as",open:!a},u("summary",{},`${p(c)} (${l.length})`),no(mt(x.chosen,l)))))}function Pu(t,e){
let n=u("p",{class:"actions"},u("span",{class:"quiet"},p("not_shown",{name:e})));return fi(t).then(o=>{o&&n.append(" ",M(
p("show_it"),()=>_({...o,tab:"graph"})))}),n}function Fu({labels:t={},note:e,wikidata:n},o){let s=Object.entries(t).filter(
([,i])=>i!==o),r=n&&`https://www.wikidata.org/wiki/${encodeURIComponent(n)}`;return[Object.keys(t).length>1&&u("p",{class:"\
quiet"},s.map(([i,a],c)=>[c?" \xB7 ":"",u("span",{lang:i},a)])),e&&u("p",{class:"note"},e),r&&u("p",{},Pn(r,`Wikidata ${n}\
 \u2197`))]}function Du(t,e){let n=w.ego===t;return[M(p(n?"show_all":"neighbours_only"),()=>_({ego:n?null:t,tab:"graph"})),
x.isGrown&&M(p("show_neighbours"),()=>Bn(e)),oa(e)]}function Hu(t){let{level:e,pairs:n}=x,s=[...n.values()].filter(({a:r,
b:i})=>r===t||i===t).sort(Pe).map(({a:r,b:i,weight:a})=>u("li",{},q(`${C(e,r)} \u2192 ${C(e,i)}`,()=>pt(r,i)),u("span",{
class:"quiet"},` ${a}`)));return jt(s,15)}function zu([t]){let{act:e,key:n}=g.statements,o=n.indexOf(t);if(o<0)return null;
let s=e[o]<0?[]:e.flatMap((r,i)=>r===e[o]&&i!==o?[i]:[]);return u("section",{},u("h2",{},I(p("statement"))),Uu(o)?null:u(
"p",{class:"quiet"},p("statement_does_not_match")),Se(o),s.length?[u("h3",{},p("other_mentions")),s.map(Se)]:null)}function Uu(t){
return(w.tab==="arguments"||w.tab==="article"?me(g,w):x.chosen.inside)[t]}function Gu([t]){let{statements:e,label:n}=Rn(
t);if(!e.length)return null;let o=Number(t.split(" ")[0]),s=o>e.length,r=e.filter(i=>!x.chosen.inside[i]).length;return u(
"section",{},u("h2",{},I(n||p("quotes"))),u("p",{class:"quiet"},N(e.length,"statement"),s&&`. ${p("link_cut",{kept:e.length,
n:o})}`,r>0&&`. ${p("some_do_not_match",{n:E(r)})}`),no(e))}var ke=null,ve=[];async function ia(){let t=v("panel"),e=oe();if(!e||!w.open){ke=null,ve.length=0,A(t);return}await R();
let n=ra(e);ke&&ke!==w.open&&Qu(ke,w.open),A(t,u("div",{class:"panel-head"},ve.length>0&&M(`\u2039 ${p("back")}`,Vu,{class:"\
quiet-button"}),xe(p("copy_link"),kn),M("\xD7",()=>_({open:null}),{class:"close","aria-label":p("close")})),n||u("p",{class:"\
quiet"},p("not_in_page"))),ke!==w.open&&Ku(t),ke=w.open}function Qu(t,e){ve.at(-1)===e?ve.pop():ve.push(t)}var Vu=()=>_(
{open:ve.at(-1)??null});function Ku(t){let e=t.querySelector("h2");t.scrollTop=0,e&&document.body.classList.contains("re\
ady")&&(e.tabIndex=-1,e.focus({preventScroll:!0})),ge(e?e.textContent:p("not_in_page"))}var aa="sums_up";function Ze(t,e,n){let o=me(t,n,t.statements.alternative),s=e.arrows.filter(l=>o[l.statement]),r=s.filter(
l=>l.by!==aa),i=new Set(r.flatMap(({tail:l,head:f})=>[l,f])),a=new Map;for(let l of s){if(l.by===aa&&!i.has(l.tail))continue;
let f=[l.tail,l.head,l.by,l.words].join(`
`),m=a.get(f);m?m.statements.push(l.statement):a.set(f,{...l,statements:[l.statement]})}let c=e.topics.findIndex(([l])=>l===
n.about);return n.about===null?[...a.values()]:Ju([...a.values()],e,c)}function Ju(t,{cards:e},n){let o=t.flatMap(({tail:i,
head:a})=>[i,a]).filter(i=>e[i].about?.includes(n)),s=ca(o,t,"head","tail"),r=ca(o,t,"tail","head");return t.filter(i=>s.
has(i.head)||r.has(i.tail))}function ca(t,e,n,o){let s=new Map;for(let i of e)s.set(i[n],[...s.get(i[n])??[],i[o]]);let r=new Set(
t);for(let i of r)for(let a of s.get(i)??[])r.add(a);return r}var ie=({tail:t,head:e})=>`${t} ${e}`;function fa(t,e,n){return Yu(e).map(o=>Zu(t,o,n)).sort((o,s)=>s.layers.flat().length-
o.layers.flat().length)}function Yu(t){let e=new Map,n=s=>{let r=e.get(s)??s;return r===s?s:n(r)};for(let{tail:s,head:r}of t)
e.set(n(r),n(s));let o=new Map;for(let s of t)o.set(n(s.tail),[...o.get(n(s.tail))??[],s]);return[...o.values()]}function Zu({
cards:t,bends:e},n,o){let s=new Set(n.flatMap(({tail:m,head:d})=>[m,d])),r=new Map,i=new Map,a=(m,d)=>(r.set(m,[...r.get(
m)??[],d]),d);for(let[m,d,h]of t)s.has(m)&&i.set(m,{layer:d,spot:a(d,la(m,h,o(m)))});let c=new Map(e.map(([m,d,h])=>[ie(
{tail:m,head:d}),h])),l=new Map;for(let m of n){let[d,h]=[i.get(m.tail),i.get(m.head)];if(!d||!h||l.has(ie(m)))continue;
let b=d.layer<h.layer?1:-1,y=(c.get(ie(m))??[]).map((O,L)=>a(d.layer+b*(L+1),la(-1,O,26))),$=[d.spot,...y,h.spot];l.set(
ie(m),$);let S=b>0?$:[...$].reverse();for(let[O,L]of S.slice(1).entries())L.above.push(S[O]),S[O].below.push(L)}let f=[...r].
sort(([m],[d])=>m-d).map(([,m])=>m.sort((d,h)=>d.across-h.across));return{layers:f,arrows:n,ways:l,width:Xu(f)}}var la=(t,e,n)=>({
card:t,across:e,room:n,at:0,above:[],below:[]});function Xu(t){for(let o of t){let s=0;for(let r of o)r.at=s+r.room/2,s+=
r.room}for(let o=0;o<8;o++)for(let s of o%2?[...t].reverse():t){let r=s.map(({above:i,below:a,at:c})=>so([...i,...a].map(
l=>l.at))??c);for(let[i,a]of tm(r,s).entries())s[i].at=a}let e=t.flat(),n=Math.min(...e.map(({at:o,room:s})=>o-s/2));for(let o of e)
o.at-=n;return Math.max(...e.map(({at:o,room:s})=>o+s/2))}var so=t=>t.length?t.reduce((e,n)=>e+n,0)/t.length:null;function tm(t,e){
let n=[],o=[],s=0;for(let[i,a]of t.entries())for(s+=i?(e[i-1].room+e[i].room)/2:0,o.push(s),n.push([a-s]);n.length>1&&(so(
n[n.length-2])??0)>(so(n[n.length-1])??0);){let c=n.pop()??[];n[n.length-1].push(...c)}return n.flatMap(i=>i.map(()=>so(
i)??0)).map((i,a)=>i+o[a])}var[em,nm]=[172,148],om=900,Ss=20,pa=30,ro=18,ks=16,sm=40,ua=[1.4,2.8,2.3,1.8,1.2],rm={"not actual":"6 4",hedged:"2 4"},
vs=t=>t&&rm[t];function da(t,e,n,o){let s=u("div",{class:"argument"});t.append(s);let r=s.clientWidth,i=[...new Set(n.flatMap(
({tail:S,head:O})=>[S,O]))],a=cm(e,n);for(let{label:S}of[...a.values()].flat())s.append(S);let l=fa(o,n,S=>{let O=(a.get(
S)??[]).map(({label:L})=>L.offsetWidth+8);return Math.max(r<om?nm:em,O.reduce((L,j)=>L+j,0))+Ss}),f=l.flatMap(({layers:S})=>S.
flat().filter(({card:O})=>O>=0)),m=new Map(f.map(({card:S,room:O})=>[S,am(e.cards[S],O-Ss)]));for(let S of i)s.prepend(m.
get(S)??"");let d=k("svg",{class:"lines","aria-hidden":"true"});s.prepend(d);let[h,b,y,$]=[0,0,0,0];for(let S of l){h>0&&
h+S.width+ks>r&&([h,b,y]=[0,b+y+sm,0]);let L=fm(S,{left:h,top:b,boxes:m,meetings:a,lines:d});h+=S.width+2*ks,$=Math.max(
$,h),y=Math.max(y,L)}s.style.width=`${$}px`,s.style.height=`${b+y}px`,d.setAttribute("width",String($)),d.setAttribute("\
height",String(b+y)),im(s,f,m,a)}function im(t,e,n,o){for(let{card:s}of e){for(let{label:r}of o.get(s)??[])t.append(r);t.
append(n.get(s)??"")}}function am(t,e){let[,n]=g.names.polarities,o=[...t.marks??[]].sort((m,d)=>+(d===n)-+(m===n));t.inferred&&
o.push(p("inferred"));let s=t.denied?"\u2298 ":t.doubted?"? ":"",r=[o.length>0&&u("strong",{},`${s}${o.join(", ")}`),o.length>
0&&" ",u("span",{},t.text)],i=t.hold?` held-${t.hold.replace(" ","-")}`:"",a=`card ${t.sign??""}${i}${t.denied?" denied":
""}`,{id:c,statements:l=[]}=t,f=l.length||c?M(r,()=>c?P(c):F(l,t.text),{class:a}):u("div",{class:a},r);return f.style.width=
`${e}px`,f}function cm({cards:t},e){let n=new Map;for(let s of e){let r=[...(s.marks??[]).map(a=>`${a}:`),s.words].join(
" "),i=n.get(s.head)??new Map;n.set(s.head,i.set(r,[...i.get(r)??[],s]))}let o=new Map;for(let[s,r]of n){let i=[...r].map(
([a,c])=>({arrows:c,label:lm(t,a,c)}));o.set(s,i)}return o}function lm(t,e,n){let o=n.flatMap(i=>i.statements),s=n.map(({
tail:i,head:a})=>p("leads_to",{tail:t[i].text,words:e,head:t[a].text})),r=[u("strong",{},e),n.length>1&&` \xB7 ${n.length}`];
return M(r,()=>F(o,e),{class:"arrow-words","aria-label":`${s.join("; ")}. ${p("show_quotes")}`,title:s.join(`
`)})}function fm({layers:t,arrows:e,ways:n},{left:o,top:s,boxes:r,meetings:i,lines:a}){let c=d=>r.get(d),l=new Map,f=new Map,
m=s;for(let[d,h]of t.entries()){let b=h.filter(({card:O})=>O>=0),y=b.flatMap(({card:O})=>i.get(O)??[]).map(({label:O})=>O.
offsetHeight),$=Math.max(0,...y);$&&(m+=pa+$+ro);let S=Math.max(0,...b.map(({card:O})=>c(O).offsetHeight));for(let O of h){
let L=O.card<0?S:c(O.card).offsetHeight,j=O.card>=0&&d===0?m+S-L:m;if(l.set(O,{top:j,foot:j+L,start:m+S}),O.card<0)continue;
ma(c(O.card),o+O.at-(O.room-Ss)/2,j);let H=um(i.get(O.card)??[],n,o+O.at);for(let{label:V,arrows:Co,at:B}of H){ma(V,B-V.
offsetWidth/2,m-ro-$+($-V.offsetHeight)/2);for(let yf of Co)f.set(yf,B);let ft=Math.max(...Co.map(ha));a.append(mm(B,m-ro-
$,j,ft))}}m+=S}for(let d of e){let h=n.get(ie(d))??[];a.append(pm(d,h,{left:o,at:f.get(d)??0,bounds:l,layers:t,meetings:i}))}
return m-s}function ma(t,e,n){t.style.left=`${Math.round(e)}px`,t.style.top=`${Math.round(n)}px`}function um(t,e,n){let o=({
arrows:a})=>{let c=a.map(l=>e.get(ie(l))?.at(-2)?.at??0);return c.reduce((l,f)=>l+f,0)/c.length},s=[...t].sort((a,c)=>o(
a)-o(c)),r=s.reduce((a,{label:c})=>a+c.offsetWidth+8,0),i=n-r/2;return s.map(a=>{let c=a.label.offsetWidth+8;return i+=c,
{...a,at:i-c/2}})}var ha=({rank:t})=>ua[t??0]??ua[0];function mm(t,e,n,o){return k("g",{},k("line",{x1:t,x2:t,y1:e,y2:n-
7,"stroke-width":o}),k("path",{class:"head",d:`M${t-5} ${n-9} L${t} ${n-1} L${t+5} ${n-9} Z`}))}function pm(t,e,{left:n,
at:o,bounds:s,layers:r,meetings:i}){let[a,c]=[e[0],e[e.length-1]],l=s.get(c),f=s.get(a),m=L=>r.findIndex(j=>j.includes(L)),
d=r[m(c)].flatMap(({card:L})=>i.get(L)??[]),h=Math.max(0,...d.map(({label:L})=>L.offsetHeight)),y=Math.min(...r[m(c)].map(
L=>s.get(L)?.top??l.top))-ro-h,$=[[n+a.at,f.foot]];if(f.top<l.top){$.push([n+a.at,f.start]);for(let L of e.slice(1,-1)){
let{top:j,foot:H}=s.get(L);$.push([n+L.at,j],[n+L.at,H])}}else{let L=n+Math.max(...r.flat().map(j=>j.at+j.room/2))+ks/2;
$.push([n+a.at,f.start+6],[L,f.start+6],[L,y-pa/2])}$.push([o,y]);let{dashes:S,width:O}={dashes:vs(t.hold),width:ha(t)};
return k("polyline",{points:$.join(" "),"stroke-width":O,"stroke-dasharray":S})}var Rt=(...t)=>u("div",{class:"sheet"},t),Me=(t,...e)=>u("div",{class:"sheet",tabindex:0,role:"region","aria-label":p(`t\
ab_${t}`)},e);async function ga(t){let[e]=await Promise.all([_n(),R()]),n=Ze(g,e,w),o=b=>g.statements.article[b.statement],s=Ze(g,e,{...w,
about:null}),r=[...new Set(s.map(o))].sort((b,y)=>b-y);if(!r.length){A(t,Me("arguments",u("p",{},p("no_arrows"))));return}
let a=r.find(b=>g.articles[b].id===w.article)??r.find(b=>n.some(y=>o(y)===b))??r[0],c=n.filter(b=>o(b)===a),l=g.articles[a],
f=t.querySelector(".sheet"),[m,d]=[f?.scrollLeft??0,f?.scrollTop??0],h=Me("arguments",u("p",{class:"line choosers"},G(p(
"argument_article"),r.map(b=>[g.articles[b].id,g.articles[b].title]),l.id,b=>_({article:b})),u("label",{},`${p("about")}\
 `,dm(e,s))),u("h2",{},l.title),u("p",{class:"source"},At(l)),hm(c,n),c.length?gm(e,c):u("p",{},p("no_arrows_here")));A(
t,h),c.length&&da(h,e,c,e.places[a]),h.scrollTo(m,d)}function dm({topics:t,cards:e},n){let s=[...new Set(n.flatMap(({tail:r,
head:i})=>[...e[r].about??[],...e[i].about??[]]))].map(r=>t[r]).sort(([,r],[,i])=>r.localeCompare(i));return G(p("about"),
[["",p("about_all")],...s],w.about??"",r=>_({about:r||null}))}function hm(t,e){let n=[...new Set(t.flatMap(o=>o.statements))];
return u("p",{class:"quiet"},`${I(Qn())}. `,p("arrows_here",{here:N(t.length,"arrow"),all:e.length})," ",n.length>0&&W(p(
"show_quotes"),n,p("tab_arguments")),u("br"),p("arguments_help"))}function gm({cards:t},e){let n=[...new Set(e.flatMap(({
tail:a,head:c})=>[a,c]))].map(a=>t[a]),o=[...n,...e],s=a=>n.some(c=>c.sign===a),i=[...[void 0,"not actual","hedged"].filter(
a=>o.some(c=>c.hold===a)).map(a=>[Ms({hold:a}),p(`look_${a?.replace(" ","_")??"plain"}`)]),o.some(a=>a.denied)&&[Ms({denied:!0}),
`\u2298 ${p("look_denied")}`],...["cooperation","conflict"].filter(s).map(a=>[Ms({sign:a}),p(`look_${a}`)])];return u("u\
l",{class:"looks"},i.map(a=>a&&u("li",{},a)))}function Ms({hold:t,denied:e=!1,sign:n="neither"}){let o=k("rect",{x:2,y:2,
width:24,height:12,rx:4,class:`border ${n}`,"stroke-dasharray":vs(t)}),s=e&&k("rect",{x:2,y:2,width:5,height:12,class:"b\
ar-denied"});return k("svg",{class:"sample",width:28,height:16,viewBox:"0 0 28 16","aria-hidden":"true"},o,s)}function wa(t,e){let[n,o]=[0,0];return{places:t.map(({top:r,cards:i})=>{let a=i.length?Math.max(0,o-(r+n+i[0].offset)-160):
0;n+=a;let c=i.map(({offset:l,height:f})=>{let m=Math.max(r+n+l,o);return o=m+f+e,m-r-n});return{room:a,tops:c}}),end:o}}
function ba(t){let e=[];for(let n of t){let o=e[e.length-1];o&&n===o[1]+1?o[1]=n:e.push([n,n])}return e.map(([n,o])=>n===
o?`${n}`:`${n}\u2013${o}`).join(", ")}var Ts=({sign:t,hold:e,denied:n,doubted:o,isOut:s})=>[t,e&&`held-${e.replace(" ","-")}`,n&&"denied",o&&"doubted",s&&"out"].
filter(Boolean).join(" "),io=t=>u("span",{class:`swatch ${xa(t)}`,"aria-hidden":"true"}),xa=t=>t===null?"of-author":`pat\
tern-${t%4}`;function ya({level:t,stretches:e,runs:n},o){let s=e.map(c=>wm(c,o)),i=u(t===0?"p":t===1?"h2":"h3",{class:"w\
ords",dir:"auto",lang:o.reading.lang},s.flatMap((c,l)=>[c,xm(e[l],o)])),a=n.map(c=>ym(c,o));return{text:i,names:a,ends:n.
map(c=>[s[c.first],s[c.last]])}}function wm({text:t,on:e,begins:n},{claims:o,passages:s,callbacks:r}){if(!e.length)return document.
createTextNode(t);let i=[...new Set(e.map(({claim:f})=>f))],a=i.some(f=>o[f].by!==null),c=i.every(f=>o[f].isOut),l=q([n.
some(f=>o[f].denied)&&u("span",{class:"sign denied","aria-hidden":"true"}),n.some(f=>o[f].doubted)&&u("span",{class:"sig\
n doubted","aria-hidden":"true"}),bm(t,e,o)],()=>r.open(i.map(f=>o[f].id)),{class:`passage${a?" of-source":""}${c?" out":
""}`});for(let f of i)s[f].push(l);return l}var bm=(t,e,n)=>e.reduce((o,{claim:s,lane:r})=>u("span",{class:`underline la\
ne-${r} ${Ts(n[s])}`},o),t);function xm({ends:t},{reading:e,unfold:n}){if(!t.length)return null;let o=ba(t.map(s=>s+1));
return M(o,s=>n(t,s),{class:"number-mark","aria-expanded":"false","aria-label":e.say("reading_notes",{numbers:o})})}function ym({
by:t},{reading:e}){let{name:n,lang:o}=e.claimants[t];return u("div",{class:"speaker"},u("bdi",{lang:o},n),u("span",{class:`\
bar ${xa(t)}`}))}function _a(t,e,n,o){let{by:s,marks:r,actions:i,isSourceInferred:a}=t,{name:c,lang:l}=n.claimants[s??0],f=u("bdi",{lang:l},
a?`[${c}]`:c),m=s===null?n.say("the_author"):[f,`, ${n.say("reading_quoted")}`];return u("div",{class:`note-card ${Ts(t)}`},
u("p",{class:"sentence"},u("span",{class:"note-number"},e),q(_m(t,n),()=>o.open([t.id]),{class:"link whole"})),u("p",{class:"\
whose"}," ",u("span",{class:"name"},io(s),u("span",{},m)),r.map(d=>u("span",{class:"mark"},d)),i.map(({label:d,press:h})=>M(
d,h,{class:"action"}))))}function _m({sentence:t,sign:e,denied:n,doubted:o},{say:s}){let r=t.map((i,a)=>[a>0&&!i.text.startsWith(
",")&&" ",$m(i,e)]);return[n&&u("strong",{},`\u2298 ${s("look_denied")}: `),o&&u("strong",{},"? "),r]}function $m({text:t,
kind:e,lang:n,inferred:o=!1},s){let r=o?`[${t}]`:t;return e==="verb"?u("span",{class:`verb ${s}`},r):e?u("bdi",{class:e,
lang:n},r):r}var As=8;function $a({claimants:t,say:e},n,o){let s=l=>n.some(l),r=[[s(({hold:l,denied:f})=>!l&&!f),"",e("look_plain")],
[s(({hold:l})=>l==="not actual"),"held-not-actual",e("look_not_actual")],[s(({hold:l,doubted:f})=>l==="hedged"||f),"held\
-hedged",e("look_hedged")],[s(({denied:l})=>l),"denied",`\u2298 ${e("look_denied")}`],[s(({doubted:l})=>l),"doubted",`? ${e(
"look_doubted")}`],[s(({sign:l})=>l==="cooperation"),"cooperation",e("look_cooperation")],[s(({sign:l})=>l==="conflict"),
"conflict",e("look_conflict")]],i=t.map((l,f)=>Om(l,f,o)),a=i.slice(As),c=t.slice(As).some(({isChosen:l})=>l);return u("\
div",{class:"reading-key"},u("div",{class:"claimants",role:"group","aria-label":e("reading_claimants")},u("span",{class:"\
quiet"},e("reading_claimants")),i.slice(0,As),a.length>0&&u("details",{open:c},u("summary",{},e("and_more",{n:a.length})),
a)),u("p",{class:"looks-of-lines"},r.map(([l,f,m])=>l&&u("span",{class:`underline ${f}`},m))))}var Om=({id:t,name:e,lang:n,
count:o,isChosen:s},r,{choose:i})=>M([io(r||null),u("bdi",{lang:n},e),` ${o}`],()=>i(s?null:t),{class:"claimant","aria-p\
ressed":String(s)});var Sm=960,km=720,vm=6,ao=class{#t=[];#e=-1;#n=k("path",{});constructor(e,n,o){this.element=e,this.drawing=n,this.cards=
o}add(e,n,o,s,r){this.#t.push({row:e,apart:n,claims:o,names:s,ends:r,room:0})}watch(){let{element:e}=this;e.append(k("sv\
g",{class:"leader","aria-hidden":"true"},this.#n)),new ResizeObserver(()=>this.#o()).observe(e);for(let n of["pointerove\
r","focusin"])e.addEventListener(n,o=>this.#s(o.target));for(let n of["pointerleave","focusout"])e.addEventListener(n,()=>this.#s(
null));document.fonts?.ready.then(()=>{this.#e=-1,this.#o()})}#o(){let{element:e,cards:n}=this,o=e.clientWidth;if(!o||o===
this.#e)return;this.#e=o;let s=o<km;e.classList.toggle("slim",o<Sm),e.classList.toggle("narrow",s);let r=0,i=this.#t.map(
({row:f,apart:m,claims:d,room:h})=>{r+=h;let b=d.map($=>({offset:this.#r($),height:n[$].offsetHeight})),y=m?[{offset:0,height:m.
offsetHeight}]:[];return{top:f.offsetTop-r,cards:s?[]:[...y,...b]}}),a=this.#t.map(({ends:f})=>f.map(([m,d])=>Mm(m,d))),
{places:c,end:l}=wa(i,vm);for(let[f,m]of this.#t.entries()){m.room=c[f].room,m.row.style.marginTop=m.room?`${m.room}px`:
"";let d=[...m.apart?[m.apart]:[],...m.claims.map(h=>n[h])];for(let[h,b]of d.entries())b.style.top=s?"":`${c[f].tops[h]}\
px`;Tm(m.names,a[f])}e.style.minHeight=s?"":`${l}px`}#r(e){return this.drawing.passages[e][0].offsetTop}#s(e){let{cards:n,
drawing:o,element:s}=this,r=e instanceof Element?e.closest(".passage, .note-card"):null,i=c=>r!==null&&(n[c]===r||o.passages[c].
some(l=>l===r)),a=n.flatMap((c,l)=>i(l)?[l]:[]);for(let c of s.querySelectorAll(".now"))c.classList.remove("now");for(let c of a)
for(let l of[n[c],...o.passages[c]])l.classList.add("now");this.#n.setAttribute("d",a.map(c=>this.#i(c)).join(" "))}#i(e){
let[n]=this.drawing.passages[e];if(!n||this.element.classList.contains("narrow"))return"";let[o,s]=[this.element,this.cards[e]].
map(l=>l.getBoundingClientRect()),r=n.getClientRects()[0],i=n.closest(".words")?.getBoundingClientRect()??r,[a,c]=[r.bottom-
o.top,s.top-o.top+14];return`M${i.right-o.left+2} ${a} L${s.left-o.left} ${c}`}};function Mm(t,e){return t instanceof HTMLElement&&
e instanceof HTMLElement?{top:t.offsetTop,bottom:e.offsetTop+e.offsetHeight}:{top:0,bottom:0}}function Tm(t,e){let n=t.map(
r=>r.firstElementChild),o=n.map(r=>r.offsetHeight),s=0;for(let[r,i]of t.entries()){let{top:a,bottom:c}=e[r],l=e.slice(0,
r).filter(m=>m.bottom>a).length,f=Math.max(0,s-a);s=a+f+o[r],i.style.top=`${a}px`,i.style.height=`${c-a}px`,i.style.right=
`${l*8}px`,n[r].style.marginTop=`${f}px`}}var Oa=/^(#{1,6})[ \t]+/,Am=/[\p{L}\p{N}]/u,va=t=>[...t].sort((e,n)=>Sa(e)-Sa(n)||ka(e)-ka(n)),Sa=({spans:t})=>t.length?
Math.min(...t.map(([e])=>e)):-1,ka=({spans:t})=>Math.max(0,...t.map(([,e])=>e));function Ma(t){let e=new Map,n="";for(let{
quote:s}of t)!s||e.has(s)||(e.set(s,n.length),n+=`${s}

`);let o=t.map(s=>{let r=e.get(s.quote);return r===void 0?s:{...s,spans:[Lm(r,r+s.quote.length)]}});return{text:n,claims:o}}
var Lm=(t,e)=>[t,e];function Ta(t,e){let n=Em(t),o=n.map(()=>[]);for(let[i,{spans:a}]of e.entries())for(let[c,l]of a)for(let f=qm(
n,c);f<n.length&&n[f].from<l;f++){let m={from:Math.max(c,n[f].from),to:Math.min(l,n[f].to),claim:i,lane:0};m.to>m.from&&
o[f].push(m)}let s=new Set,r=new Map(o.flatMap((i,a)=>i.map(({claim:c})=>[c,a])));return n.map((i,a)=>{let c=Cm(t,i,Nm(o[a]),
s,f=>r.get(f)===a),l=c.flatMap(({begins:f})=>f).sort((f,m)=>f-m);return{level:i.level,stretches:c,claims:l,runs:Im(c,e)}})}
function Em(t){let e=[],n=!1;for(let o=0;o<t.length;){let s=t.indexOf(`
`,o),r=s<0?t.length:s,i=t.slice(o,r),a=Oa.exec(i)?.[1].length??0;a?e.push({from:o+i.length-i.replace(Oa,"").length,to:r,
level:a}):i.trim()&&n?e[e.length-1].to=r:i.trim()&&e.push({from:o+i.search(/\S/),to:r,level:0}),n=!a&&i.trim()!=="",o=r+
1}return e}function qm(t,e){let[n,o]=[0,t.length];for(;n<o;){let s=n+o>>1;t[s].to>e?o=s:n=s+1}return n}function Nm(t){let e=[
...t].sort((o,s)=>o.from-s.from||s.to-o.to),n=new Array(4).fill(0);return e.map(o=>{let s=Math.max(0,n.findIndex(a=>a<=o.
from)),i=n.every(a=>a>o.from)?3:s;return n[i]=Math.max(n[i],o.to),{...o,lane:i}})}function Cm(t,e,n,o,s){let i=[...new Set(
[e.from,e.to,...n.flatMap(({from:c,to:l})=>[c,l])])].sort((c,l)=>c-l),a=new Map;for(let{claim:c,to:l}of n)s(c)&&a.set(c,
Math.max(a.get(c)??0,l));return i.slice(0,-1).map((c,l)=>{let f=i[l+1],m=n.filter(b=>b.from<=c&&b.to>=f),d=[...new Set(m.
map(({claim:b})=>b))],h=d.filter(b=>!o.has(b));for(let b of h)o.add(b);return{text:t.slice(c,f),on:m.map(({claim:b,lane:y})=>({
claim:b,lane:y})),begins:h,ends:d.filter(b=>a.get(b)===f).sort((b,y)=>b-y)}})}function Im(t,e){let n=[],o=new Map;for(let[
s,{on:r,text:i}]of t.entries()){let a=new Set(r.map(({claim:c})=>e[c].by).filter(c=>c!==null));for(let c of a){let l=o.get(
c);if(l)l.last=s;else{let f={by:c,first:s,last:s};o.set(c,f),n.push(f)}}if(Am.test(i))for(let c of o.keys())a.has(c)||o.
delete(c)}return n}function Aa(t,e,n){let{text:o,claims:s}=t.text===null?Ma(t.claims):{...t,text:t.text},r=va(s),i=jm(Ta(o,r),t.title),a={reading:t,
callbacks:e,claims:r,passages:r.map(()=>[]),unfold:(d,h)=>{let b=h.getAttribute("aria-expanded")==="true";h.setAttribute(
"aria-expanded",String(!b));for(let y of d)c[y].classList.toggle("unfolded",!b)}},c=r.map((d,h)=>_a(d,h+1,t,e)),l=u("div",
{class:"reading"}),f=new ao(l,a,c),m=r.flatMap(({spans:d},h)=>d.length?[]:[h]);for(let[d,h]of i.entries()){let{text:b,names:y,
ends:$}=ya(h,a),S=d===0&&[u("div",{class:"about"},n),$a(t,r,e)],O=d===0&&m.length>0&&Rm(m,c,t),L=u("div",{class:"notes"},
O,h.claims.map(H=>c[H])),j=u("div",{class:`row level-${h.level}`},u("div",{class:"speakers"},y),u("div",{},b,S),L);l.append(
j),f.add(j,O||null,h.claims,y,$)}return f.watch(),{element:l,show:d=>Wm(a,c,d)}}function jm(t,e){return t[0]?.level===1?
t:[{level:1,stretches:[{text:e,on:[],begins:[],ends:[]}],claims:[],runs:[]},...t]}var Rm=(t,e,{say:n})=>u("div",{class:"\
unplaced"},u("p",{class:"quiet"},n("reading_unplaced")),t.map(o=>e[o]));function Wm({claims:t,passages:e},n,o){let s=new Set(
o),r=({id:c})=>s.has(c),i=new Set(t.flatMap((c,l)=>r(c)?e[l]:[]));for(let c of e.flat())c.classList.toggle("current",i.has(
c));for(let[c,l]of t.entries())n[c].classList.toggle("current",r(l)),n[c].toggleAttribute("data-current",r(l));let[a]=i;
return a??n[t.findIndex(r)]}var La="author",Ls=t=>T().statements[t].sources?.at(-1)??null;function Es(t){let e=Ls(t);return e===null?La:T().entities[e].
id}function Ea(t,e,n){let{entities:o}=T(),s=new Map([[null,0]]);for(let c of e)s.set(Ls(c),(s.get(Ls(c))??0)+1);let[r,...i]=s;
return[r,...i.sort(([,c],[,l])=>l-c)].map(([c,l])=>{let f=c===null?La:o[c].id,m=p("reading_author",{name:t.author||t.publisher}),
d=c===null?{name:m}:{name:D(o[c]),lang:ps(o[c])};return{id:f,...d,count:l,isChosen:f===n}})}function qa(t,e,n){let{names:o,
labels:s,statements:r}=g,i=T(),a=new Map(e.map(({id:l},f)=>[l,f||null])),c=Bm(new Set(t));return t.map(l=>{let f=i.statements[l],
m=r.mode[l]!==Xt,d=o.stances[r.stance[l]],h=d==="doubts"||d==="rejects",b=r.certainty[l]!==0||h,y=f.sources??[],$=[y.length>
1&&`${p("according_to")} ${Ke(y).join(" > ")}`,m&&s.modes[r.mode[l]],r.certainty[l]!==0&&s.certainties[r.certainty[l]],d===
"doubts"&&p("author_doubts"),d==="rejects"&&p("author_rejects"),f.ended&&p("ended")],S=o.signs[st(l).sign],O=c.get(l);return{
id:r.key[l],spans:i.bodies[r.article[l]]===null?[]:Ye(l),quote:Tt(l),sentence:Na(l),sign:S==="together"?"cooperation":S,
hold:m?"not actual":b?"hedged":void 0,denied:r.polarity[l]!==0,doubted:h,by:a.get(Es(l))??null,isSourceInferred:f.inferred?.
includes("according_to")??!1,marks:$.filter(L=>typeof L=="string"),isOut:!n[l],actions:O?[{label:p("show_in_graph"),press:()=>_(
{tab:"graph",open:O,pair:null})}]:[]}})}function Bm(t){let e=new Map;for(let{a:n,b:o,rows:s}of x.pairs.values())for(let r of s){
let i=g.ties.statement[r];!t.has(i)||e.has(i)||e.set(i,li(n,o))}return e}function Na(t,e=0){let{statements:n,roles:o}=T(),
{s,o:r,roles:i=[],inferred:a=[]}=n[t],c=(f,m)=>({...Pm(f,e),inferred:a.includes(m)}),l=(e?[]:[...i].sort(([f],[m])=>f-m)).
flatMap(([f,m])=>[{text:`, ${o[f].label}`},c(m,o[f].id)]);return[c(s,"subject"),{text:st(t).label,kind:"verb"},c(r,"obje\
ct"),...l]}function Pm(t,e){let n=T();if(typeof t=="string")return{text:t,kind:"name"};if(t>=0)return{text:D(n.entities[t]),
kind:"name",lang:ps(n.entities[t])};let o=-1-t;return e>=2?{text:`#${g.statements.key[o].split("#")[1]}`,kind:"nested"}:
{text:`(${Na(o,e+1).map(({text:r,inferred:i})=>i?`[${r}]`:r).join(" ")})`,kind:"nested"}}function Ca(t){let e=new Map;for(let n of t)
for(let o of co(n))e.set(o,(e.get(o)??0)+1);return e}function co(t,e=new Set([t])){let{s:n,o,roles:s=[]}=T().statements[t],
r=new Set;for(let i of[n,o,...s.map(([,a])=>a)])if(typeof i!="string"){if(i>=0)r.add(i);else if(!e.has(-1-i)){e.add(-1-i);
for(let a of co(-1-i,e))r.add(a)}}return r}var Ia=30,Fm=8;function ja(t,e){let{articles:n}=g;if(n.length<2)return null;let o=Dm(),s=o.indexOf(t),r={n:s+1,of:o.length},
i=(c,l,f)=>M(l,()=>Ra(o[s+c]),{"aria-label":p(f),disabled:o[s+c]===void 0}),a=u("details",{class:"menu articles"},u("sum\
mary",{},p("articles_list",r)));return a.addEventListener("toggle",()=>a.open&&a.childElementCount===1&&a.append(Hm(o,t,
e))),u("div",{class:"line"},i(-1,"\u2039","previous_article"),a,i(1,"\u203A","next_article"))}var Ra=t=>_({article:g.articles[t].
id,open:null});function Dm(){let{articles:t}=g,e=n=>t[n].first??t[n].last??Number.MAX_SAFE_INTEGER;return[...t.keys()].sort(
(n,o)=>e(n)-e(o)||n-o)}function Hm(t,e,n){let o=g.articles.map(()=>[0,0]);for(let[c,l]of g.statements.article.entries())
o[l][1]++,n[c]&&o[l][0]++;let s=c=>u("li",{},Um(c,c===e,o[c])),r=u("div",{class:"found"},jt(t.map(s),Ia)),i=c=>{let l=c.
toLocaleLowerCase().split(/\s+/).filter(Boolean),f=t.filter(m=>l.every(d=>zm(m).includes(d)));A(r,f.length?jt(f.map(s),Ia):
u("p",{class:"quiet"},p("no_article_called",{text:c})))},a=u("input",{type:"search","aria-label":p("find_article"),placeholder:p(
"find_article"),oninput:({target:c})=>i(c.value)});return u("div",{},t.length>=Fm&&a,r)}function zm(t){let{title:e,author:n,
publisher:o,published:s,first:r}=g.articles[t],i=r===null?"":et(r);return[e,n,o,s,i].join(" ").toLocaleLowerCase()}function Um(t,e,[
n,o]){let s=g.articles[t],r=n<o?p("matching_of",{n,of:N(o,"statement")}):N(o,"statement");return M([u("span",{class:"tit\
le",dir:"auto",lang:s.language},s.title),u("span",{class:"quiet"},u("bdi",{},s.publisher),` \xB7 ${$e(s)} \xB7 ${r}`)],()=>Ra(
t),{"aria-current":e?"true":null})}var Gm=500,Kt=null,qs=null;async function Wa(t){await R();let{articles:e}=g,n=Math.max(0,e.findIndex(({id:i})=>i===w.article));
if(!e.length){A(t,Me("article",u("p",{},p("no_articles"))));return}let o=[x,n,w.about,w.claimant,w.language];(!(Kt&&t.contains(
Kt.sheet)&&Kt.of.every((i,a)=>i===o[a]))||!Kt)&&(Kt={of:o,...Km(n)},A(t,Kt.sheet),qs=null);let r=Kt.reading.show(Qm());r&&
qs!==w.open&&Vm(r,Kt.sheet)&&r.scrollIntoView({block:"center"}),qs=w.open}function Qm(){let t=oe();return t?.kind==="sta\
tement"?t.names:t?.kind!=="list"?[]:Rn(t.names[0]).statements.map(e=>g.statements.key[e])}function Vm(t,e){let[n,o]=[t,e].
map(s=>s.getBoundingClientRect());return n.top<Math.max(o.top,0)||n.bottom>Math.min(o.bottom,innerHeight)}function Km(t){
let e=g.articles[t],n=T().bodies[t],o=Po(g,w),s=g.statements.article.flatMap((y,$)=>y===t&&o($)?[$]:[]),r=Ca(s),i=w.about===
null?void 0:$n(w.about),a=i!==void 0&&r.has(i)?i:null,c=Ea(e,s,w.claimant),l=c.find(({isChosen:y})=>y)?.id??null,f=s.filter(
y=>(a===null||co(y).has(a))&&(l===null||Es(y)===l)),m=me(g,w),d=qa(f,c,m),h=Aa({title:e.title,lang:e.language,text:n,claims:d,
claimants:c,say:p},{open:Ym,choose:y=>_({claimant:y})},[u("p",{class:"source"},u("bdi",{},At(e)),Jm(e)," ",Os(e)),n===null&&
u("p",{class:"quiet"},p("quotes_only")),u("p",{class:"quiet"},Zm(f,s.length,m))]),b=u("div",{class:"line choosers"},ja(t,
m),Xm(r,a));return{sheet:Me("article",b,h.element),reading:h}}var Jm=({licence:t})=>t?` \xB7 ${t}`:"";function Ym(t){let e=t.
map(n=>g.statements.key.indexOf(n));return e.length===1?tt(e[0]):F(e,p("quotes"))}function Zm(t,e,n){let o=t.filter(a=>!n[a]).
length,s=N(e,"statement"),r=t.length<e?p("shown_of",{n:t.length,of:s}):s,i=o?`, ${p("left_out_by_filters",{n:o})}`:"";return`${I(
Qn())}. ${I(r)}${i}.`}function Xm(t,e){let{entities:n}=T(),s=[...t].sort(([,i],[,a])=>a-i).slice(0,Gm).map(([i,a])=>[n[i].
id,`${D(n[i])} (${a})`]),r=e===null?"":n[e].id;return u("label",{},`${p("about")} `,G(p("about"),[["",p("about_all")],...s],
r,i=>_({about:i||null})))}var tp=["aim","audience","meant for"];async function Fa(t){await R();let{bargains:e,others:n}=On(),o=e.map(r=>Ba(r,Do(g,
w,r))),s=e.some(r=>!Do(g,w,r));A(t,Rt(u("h2",{},p("tab_bargains")),u("p",{class:"quiet"},p("exchange_help")),s&&u("p",{class:"\
quiet"},p("outcome_elsewhere")),o.length?o:u("p",{},p("no_exchange")),n.length>0&&[u("h2",{},p("other_offers")),n.map(r=>Ba(
r))]))}function Ba(t,e){let n=T(),o=mt(x.chosen,t.flatMap(c=>c.statements)),s=t.map(c=>g.relations[c.relation]),{label:r}=s.
reduce((c,l)=>l.wider.length>c.wider.length?l:c),i=[...new Map(o.map(c=>[_t(n.statements[c].s),n.statements[c].s])).values()],
a=c=>n.roles.map((l,f)=>c.includes(l.function??"")&&Ns(l.label,sp(f,o),t,c));return u("section",{class:"bargain"},u("h3",
{},i.map((c,l)=>[l?", ":"",Oe(c)]),` ${r}`),e&&u("p",{class:"outcome"},u("strong",{},`${p("outcome")}: `),ep(e)),u("dl",
{},Ns(p("offered_thing"),Pa(t.map(c=>c.things))),Ns(p("offered_to"),Pa(t.map(c=>c.targets))),a(mn),a(tp)),e?np(e):u("p",
{class:"quiet"},`${p("dates")}: ${Da(t)}`),u("p",{class:"actions"},N(t.length,"act"),", ",q(N(o.length,"statement"),()=>F(
o,r))))}var ep=({outcome:t,again:e})=>`${t||p("no_answer")}${e?`, ${p("offered_again")}`:""}`;function np({moves:t}){let e=t.
map(([n,o,s,r])=>u("li",{},u("span",{class:"when"},o||p("date_unknown"),op(s)&&` (${p("inferred")})`),u("span",{},u("str\
ong",{},n),": ",W(nt(s[0]),s,n),r&&` (${p("may_be",{doubt:r})})`)));return u("details",{class:"course",open:t.length<8},
u("summary",{},p("course")),u("ol",{},e))}var op=t=>t.some(e=>T().statements[e].inferred_when);function Da(t){let e=mt(x.
chosen,t.map(n=>n.statements[0]));return[...new Set(e.map(n=>Hn(T().statements[n])))].join(", ")}function Ns(t,e,n=[],o=[]){
let s=e.map(({shown:r,name:i,by:a})=>{let c=n.filter(m=>m.statements.some(d=>a.includes(d))),f=o===mn&&c.length<n.length&&
` ${p("in_some",{n:c.length,of:n.length})}: ${Da(c)}`;return u("li",{},r," ",W(String(a.length),a,i),f&&u("span",{class:"\
quiet"},f))});return s.length>0&&u("div",{},u("dt",{},t),u("dd",{},u("ul",{},s)))}function Pa(t){let e=new Map;for(let[o,
s]of t.flatMap(r=>[...r]))e.set(o,[...e.get(o)??[],...s]);let{labels:n}=g.offers;return[...e].map(([o,s])=>({shown:q(n[o],
()=>P(o)),name:n[o],by:s}))}function sp(t,e){let n=new Map;for(let o of e)for(let[s,r]of T().statements[o].roles??[]){if(s!==
t)continue;let i=_t(r);n.set(i,{shown:Oe(r),name:i,by:[...n.get(i)?.by??[],o]})}return[...n.values()]}function Ha(t,e){let n=t.sources.map(({id:a,label:c})=>({id:a,label:c}));n.sort((a,c)=>za(a.label,c.label)||za(a.id,c.id));
let s=[...t.signers.map(a=>`by:${a}`),...n.map(({id:a})=>`of:${a}`)].map((a,c)=>({name:a,isSigner:c<t.signers.length,claims:0,
disputed:0,shared:0})),r=new Map(n.map(({id:a},c)=>[a,t.signers.length+c])),i={holders:s,disputes:new Map};for(let a of rp(
t,e,r).values())ip(i,a);return i}function rp(t,e,n){let{publisher:o,author:s}=t.statements,r=new Map;for(let i of gn(t,e)){
let{claim:a,who:c,at:l}=i,f=r.get(a)??new Map;r.set(a,f);for(let m of new Set(c===null?[o[l],s[l]]:[n.get(c)??-1]))m>=0&&
f.set(m,[...f.get(m)??[],i])}return r}function ip({holders:t,disputes:e},n){let o=[...n].sort(([i],[a])=>i-a),[s,r]=[new Set,
new Set];for(let[i,[a,c]]of o.entries()){c.some(({held:l})=>l)&&t[a].claims++;for(let[l,f]of o.slice(i+1)){let[[m]=[-1]]=Ko(
c,f),d=a*t.length+l;Jo(m)&&e.set(d,(e.get(d)??0)+1);for(let h of Jo(m)?[s]:Jr(m)?[r]:[])t[l].isSigner&&h.add(a),t[a].isSigner&&
h.add(l)}}for(let i of s)t[i].disputed++;for(let i of r)t[i].shared++}function ap({holders:t,disputes:e},n){let o=n===void 0?
-1:t.findIndex(({name:a})=>a===n),s=null;for(let[a,c]of e){let[l,f]=[Math.floor(a/t.length),a%t.length];if(o>=0&&l!==o&&
f!==o)continue;let m=!s||c>s.number,d=s&&c===s.number&&(l<s.one||l===s.one&&f<s.other);(m||d)&&(s={one:l,other:f,number:c})}
if(t.length<2)return null;let r=o>=0?o:s?.one??0,i=s?s.one+s.other-(o>=0?r:s.one):r?0:1;return[t[r].name,t[i].name]}function lo(t,e,n){
if(e.compared_with)return{state:e,standings:Ha(t,e)};let o=c=>String(e[c])===String(n[c])?null:e[c],s={...e,modes:o("mod\
es"),polarities:o("polarities")},r=Ha(t,s),i=String(e.according_to)!==String(n.according_to)&&e.according_to.length===1,
a=ap(r,i?e.according_to[0]:void 0);return{state:a?{...s,according_to:[a[0]],compared_with:[a[1]]}:s,standings:r}}var za=(t,e)=>t<
e?-1:t>e?1:0;var Ua=8,cp=50,fo="";function Va(t,e,n,o){let s=t.filter(h=>!h.isSigner&&h.claims),r=t.filter(({isSigner:h})=>h),i=h=>[...h].
sort((b,y)=>y.claims-b.claims),c=[["sources_differ",s.filter(h=>h.disputed).sort((h,b)=>b.disputed-h.disputed),h=>p("sou\
rce_disputed",{n:h.disputed,of:h.claims})],["sources_shared",i(s.filter(h=>!h.disputed&&h.shared)),h=>p("source_shared",
{n:h.shared,of:h.claims})],["sources_reported",i(s.filter(h=>!h.disputed&&!h.shared)),()=>p("source_reported")],["source\
s_authors",i(r),()=>p("compare_own_claims")]],l=u("div",{}),f=(h,b,y)=>u("li",{},M([u("span",{dir:"auto"},I(Qt([h]))),y!==
null&&u("span",{class:"num"},E(y)),u("small",{},b)],()=>o(h),{"aria-current":e.some($=>String($)===h)?"true":null})),m=()=>{
let h=O=>Qa(Qt([O])).includes(Qa(fo)),b=c.map(([O,L,j])=>{let H=L.filter(({name:V})=>h(V)).map(V=>f(V.name,j(V),V.claims));
return H.length>0&&[u("h2",{},p(O)),Ga(H)]}),$=["authors","everyone"].filter(O=>(O==="everyone"||r.length>1)&&h(O)).map(
O=>f(O,p(`source_${O}`),null)),S=!$.length&&!b.some(Boolean);A(l,b,$.length>0&&[u("h2",{},p("sources_together")),Ga($)],
S&&u("p",{class:"quiet"},p("sources_none",{words:fo})))};m();let d=u("input",{type:"search",value:fo,placeholder:p("sour\
ces_find"),"aria-label":p(n?"sources_find_second":"sources_find_first"),oninput:h=>{fo=h.target.value,m()}});return u("n\
av",{class:"sources","aria-label":p("sources_find")},d,l)}function Ga(t){let e=u("ul",{},t.slice(0,Ua));return[e,Ve(t,Ua,
cp,n=>e.append(...n))]}var Qa=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLocaleLowerCase();var Ka=5,lp=40,Cs=2,Ja=12,fp={affirms:"\u2713",denies:"\u2715",doubts:"?",rejects:"\u2715"},ae=1;async function Is(t){await R();
let{state:e,standings:n}=lo(g,w,z);if(!e.compared_with){A(t,Rt(u("h2",{},p("comparison")),u("p",{},p("compare_nobody"))));
return}let o=[e.according_to,e.compared_with],s=x.parts??wn(g,e,e.compared_with),r=([c,l])=>(ae=1,_({according_to:c,compared_with:l,
modes:e.modes,polarities:e.polarities})),i=c=>{let l=o[1-ae],f=String(l)===c?o[ae]:l;return r(ae?[f,[c]]:[[c],f])},a=c=>{
ae=c,Is(t).then(()=>t.querySelector("input")?.focus())};A(t,u("div",{class:"sheet compare"},Va(n.holders,o,ae,i),u("sect\
ion",{class:"comparison"},u("h2",{},p("comparison")),u("p",{class:"quiet"},mp(o)),u("p",{class:"line"},M(`\u21C4 ${p("co\
mpare_swap")}`,()=>r([o[1],o[0]])),w.compared_with&&M(p("compare_end"),up)),pp(s,o,a))))}var up=()=>_({according_to:z.according_to,
compared_with:null,modes:w.modes??z.modes,polarities:w.polarities??z.polarities});function mp(t){let n=t.filter(s=>Gn(s).
length).map(s=>p("compare_known_by",{name:Qt(s),by:xt(Gn(s),3)})),o=vt()&&`${I(Vn())}.`;return[!w.compared_with&&p("comp\
are_most"),...n,o].filter(Boolean).join(" ")}function pp({claims:t},e,n){let o=e.map(Qt),s=e.map((r,i)=>{let a=t.flat().
filter(({positions:f})=>f[i].some(m=>m.held)),c=Gn(r),l=c.length?p("quoted_by",{by:xt(c,2)}):p("compare_own_claims");return u(
"th",{scope:"col"},u("span",{dir:"auto"},I(o[i])),u("small",{},`${l} \xB7 ${N(a.length,"claim")}`),M(p("compare_change"),
()=>n(i),{"aria-pressed":String(ae===i),"aria-label":p("compare_change_side",{name:o[i]})}))});return u("table",{},u("th\
ead",{},u("tr",{},u("th",{scope:"col"},p("claim_column")),s)),Fe.map((r,i)=>hp(r,dp(t[i],e),e)))}function dp(t,e){let{entities:n,
statements:o}=T(),s=new Set(e.flat().map(a=>a.replace(/^of:/,""))),r=a=>[o[a].s,o[a].o].some(c=>typeof c=="number"&&c>=0&&
s.has(n[c].id)),i=a=>(r(a.statements[0])?0:g.statements.key.length)+a.statements[0];return[...t].sort((a,c)=>i(a)-i(c))}
function hp(t,e,n){let[o,s]=n.map(Qt),r=p(`compare_${t}`,{first:o,second:s}),i=e.flatMap(m=>m.statements),a=u("tr",{class:"\
part"},u("th",{colspan:3,scope:"rowgroup"},u("h3",{},I(r)," ",W(e.length,i,r))," ",u("small",{},e.length?p(`compare_${t}\
_meaning`,{first:o,second:s}):p(`compare_${t}_none`,{first:o,second:s})))),c=m=>m.map(d=>gp(d,n)),l=u("tr",{class:"more"}),
f=Ve(e,Ka,lp,m=>l.before(...c(m)));return f&&l.append(u("td",{colspan:3},f)),u("tbody",{},a,c(e.slice(0,Ka)),f&&l)}function gp(t,e){
let{statements:n,positions:o}=t,[s]=o.flat().map(({at:r,claim:i})=>g.statements.claim[r]===i?r:wp(r,i));return u("tr",{},
u("th",{scope:"row"},bp(s,n)),e.map((r,i)=>{let a=[...new Map(o[i].map(c=>[c.at,c])).values()];return u("td",{class:a.some(
({how:c})=>c==="doubts"||c==="rejects")?"doubting":null},u("strong",{class:"of",dir:"auto"},I(Qt(r))),a.slice(0,Cs).map(
xp),a.length>Cs&&q(p("more",{n:a.length-Cs}),()=>F(t.sides[i],nt(s))),!a.length&&u("span",{class:"quiet"},yp(r,n)))}))}function wp(t,e){
let{denials:n,claim:o}=g.statements,s=n.find(([r,i])=>r===t&&o[i]===e);return s?s[1]:t}function bp(t,e){let[n,o,s]=_s(t),
{mode:r}=g.statements,i=[r[t]>0&&g.labels.modes[r[t]],T().statements[t].ended&&p("ended")],a=()=>e.length===1?tt(e[0]):F(
e,nt(t)),c=u("span",{class:`verb ${g.names.signs[st(t).sign]}`},o);return[u("span",{dir:"auto"},q([n," ",c," ",s],a)),i.
map(l=>l&&[" ",u("span",{class:"mark"},l)])]}function xp({at:t,how:e,who:n,certainty:o}){let s=e==="doubts"||e==="reject\
s",r=n!==null&&T().statements[t].inferred?.includes("according_to"),i=s&&Ki(t,Ja)||eo(t,Ja),a=[o?g.labels.certainties[o]:
null,r&&p("source_inferred")];return u("div",{class:"stand"},u("span",{class:"disc","aria-hidden":"true"},fp[e]),q(p(`co\
mpare_${e}`),()=>tt(t),{class:"link how"}),a.map(c=>c&&[" ",u("span",{class:"mark"},c)]),u("blockquote",{dir:"auto",lang:gt(
t).language},i))}var yp=(t,e)=>p(e.some(Bo(g,t))?"compare_no_position":"compare_no_claim");async function Za(t){let[{lack:e,cards:n}]=await Promise.all([yn(),R()]);A(t,Rt(u("h2",{},p("findings_title")),u("p",{class:"\
quiet"},p("findings_help")),e&&u("p",{},e),u("div",{class:"findings"},n.map(_p))))}function _p({article:t,title:e,about:n,
findings:o,lack:s}){let r=["arguments","article"];return u("section",{class:"bargain"},u("h3",{},e),u("p",{class:"quiet"},
n),s&&u("p",{},s),o.map($p),t!==null&&u("p",{class:"actions"},r.map(i=>q(p(`tab_${i}`),()=>_({tab:i,article:t})))))}var Ya=t=>t.
map(e=>g.statements.key.indexOf(e)).filter(e=>e>=0);function $p({title:t,sentence:e,counts:n,remarks:o,quote:s}){let[r]=Ya(
[s.statement]),i=e.map(([a,c,l])=>c==="entity"&&l?q(a,()=>P(l)):u("span",{},a));return u("div",{class:"finding"},u("p",{
class:"quiet"},u("strong",{},t),n.map(([a,c,l])=>[" \xB7 ",W(a,Ya(l),t),` ${c}`])),u("p",{class:"sentence"},i),r!==null&&
u("blockquote",{},q(`\u201C${s.text}\u201D`,()=>tt(r))),o.length>0&&u("p",{class:"quiet"},o.join("; ")))}var Op={\u00DF:"ss",\u00E6:"ae",\u0153:"oe",\u00F8:"o",\u0111:"d",\u00F0:"d",\u0142:"l",\u0131:"i",\u00FE:"th",\u064A:"\u06CC",
\u0649:"\u06CC",\u0643:"\u06A9",\u0629:"\u0647","\u2019":"'","\u2018":"'",\u02BC:"'","\u02B9":"'","\u201C":'"',"\u201D":'\
"',"\u201E":'"',"\xAB":'"',"\xBB":'"'},Xa=/(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu,Sp=/[^\p{ASCII}]/u,
tc=new Map;function ec(t){let e=tc.get(t);if(e!==void 0)return e;let o=[...t.normalize("NFKD").replace(Xa,"").toLowerCase().
replace(Xa,"")].map(s=>Op[s]??(/\p{Pd}/u.test(s)?"-":/\s/u.test(s)?" ":s)).join("");return tc.set(t,o),o}function rt(t){
return(Sp.test(t)?Array.from(t,ec).join(""):t.toLowerCase()).replace(/\s+/g," ").trim()}var js=t=>rt(t).split(" ").filter(
Boolean);function Rs(t){let e=[],n="",o=0;for(let s of t){let r=ec(s);if(r!==" "||n!==""&&!n.endsWith(" ")){n+=r;for(let i=0;i<
r.length;i++)e.push(o)}o+=s.length}return{plain:n,places:[...e,o]}}function nc(t,e){let{plain:n,places:o}=Rs(t),s=[];for(let r of e)
for(let i=n.indexOf(r);r&&i>=0;i=n.indexOf(r,i+r.length))s.push([o[i],kp(t,o,i+r.length-1)]);return s.sort((r,i)=>r[0]-i[0]||
i[1]-r[1]),s.filter(([r],i)=>s.slice(0,i).every(([,a])=>a<=r))}function kp(t,e,n){let o=n+1;for(;e[o]===e[n]&&o<e.length-
1;)o++;return e[n]+t.slice(e[n],e[o]).trimEnd().length}var vp=/[\p{L}\p{N}]/u;function Xe(t,e){let n=e===0?" ":t[e-1];return n===
" "||n===`
`||!vp.test(n)}var oc="found";function sc(t){if(typeof Highlight<"u"&&CSS.highlights.delete(oc),!w.find)return;let[e="",n=""]=w.find.map(
rt),o=Mp(t),{plain:s,places:r}=Rs(o.map(({data:l})=>l).join("")),i=Math.max(0,s.indexOf(n)),a=s.indexOf(e,i)>=0?[e]:e.split(
" "),c=(e?a:[n]).flatMap(l=>{let f=s.indexOf(l,i);return f<0?[]:Tp(o,r[f],r[f+l.length])});c.length&&(typeof Highlight<"\
u"&&CSS.highlights.set(oc,new Highlight(...c)),c[0].startContainer.parentElement?.scrollIntoView({block:"center"}))}function Mp(t){
let e=document.createTreeWalker(t,NodeFilter.SHOW_TEXT),n=[];for(;e.nextNode();){let o=e.currentNode;o.parentElement?.closest(
"select, .number-mark")||n.push(o)}return n}function Tp(t,e,n){let o=document.createRange(),s=0;for(let r of t){let i=s+
r.data.length;if(s<=e&&e<i&&o.setStart(r,e-s),s<n&&n<=i)return o.setEnd(r,n-s),[o];s=i}return[]}var Ap=40,Lp=100;function ic(t,e){let{level:n}=t,o=St(t),s=Ep(t,o),r=s.filter(({nodes:d})=>d.length>1),i=s.reduce((d,{nodes:h})=>d+
h.length,0),a=new Set(e.unfolded??(i>Ap?[]:r.map(({id:d})=>d))),c=Lp*(1+Math.max(0,e.more)),l=ac(s,c,"").flatMap(d=>qp(t,
d,a,c)),f=new Int32Array(n.nodes.length).fill(-1);for(let[d,{nodes:h}]of l.entries())for(let b of h)f[b]=d;let m=Np(t,o,
f,l.length);return{entries:l,folding:r.map(({id:d})=>d),unfolded:r.map(({id:d})=>d).filter(d=>a.has(d)),rows:rc(m.map(([
d])=>d)),columns:rc(m.map(([,d])=>d)),cells:m.map(([d,h,b])=>Cp(t,d,h,b))}}var rc=t=>[...new Set(t)].sort((e,n)=>e-n);function Ep({
facts:t,level:e,nodes:n,chosen:o,state:s},r){let i=new Map,a=new Map,c=m=>e.nodes[m].country??e.nodes[m].actor;for(let m of r){
for(let d of[m.a,m.b]){let h=c(d);i.set(h,(i.get(h)??new Set).add(d))}for(let d of new Set([c(m.a),c(m.b)])){let h=a.get(
d)??[];a.set(d,h);for(let b of m.rows)h.push(b)}}let l=m=>n.get(m)?.weight??0;return[...i].map(([m,d])=>({id:m,nodes:[...d].
sort((h,b)=>l(b)-l(h)||h-b),weight:Pt(t,a.get(m)??[],o,s.count)})).sort((m,d)=>d.weight-m.weight||(m.id<d.id?-1:1))}function ac(t,e,n){
if(t.length<=e+1)return t;let o=t.slice(e).flatMap(({nodes:s})=>s);return[...t.slice(0,e),{id:n,nodes:o,weight:0}]}function qp({
level:t},{id:e,nodes:n},o,s){if(e==="")return[{kind:"rest",id:e,group:null,nodes:n}];if(n.length===1)return[{kind:"actor",
id:t.nodes[n[0]].actor,group:null,nodes:n}];if(!o.has(e))return[{kind:"group",id:e,group:null,nodes:n}];let r=n.map(i=>({
id:t.nodes[i].actor,nodes:[i],weight:0}));return ac(r,s,"").map(i=>({...i,kind:i.id?"actor":"rest",group:e}))}function Np({
facts:t},e,n,o){let s=new Map,r=(i,a)=>{let c=s.get(i)??new Set;s.set(i,c);for(let l of a)c.add(l)};for(let{a:i,b:a,rows:c}of e){
r(n[i]*o+n[a],c);let l=i===a?[]:In(t,c);l.length&&r(n[a]*o+n[i],l)}return[...s].sort(([i],[a])=>i-a).map(([i,a])=>[Math.
floor(i/o),i%o,[...a]])}function Cp(t,e,n,o){let{facts:s,chosen:r,state:i}=t,[a,c,l]=ci(t,o);return{row:e,column:n,rows:o,
number:Pt(s,o,r,i.count),signs:[a,c,l],together:In(s,o).length>0}}var Ws=t=>{let[e,n]=String(t.dataset.at).split(" ");return[Number(e),Number(n)]},cc=t=>[...t.querySelectorAll("[data-at]")],
Ip={ArrowRight:[1,1],ArrowLeft:[1,-1],ArrowDown:[0,1],ArrowUp:[0,-1]};function lc(t,e){let n=t.target instanceof Element?
t.target.closest("[data-at]"):null,o=Ip[t.key];if(!n||!o)return;t.preventDefault();let[s,r]=o,i=Ws(n),a=cc(e).map(c=>({spot:c,
at:Ws(c)})).filter(({at:c})=>c[1-s]===i[1-s]&&(c[s]-i[s])*r>0).sort((c,l)=>(c.at[s]-l.at[s])*r);a.length&&fc(e,a[0].spot)}
function fc(t,e){pc(t,e),e.focus()}function uc(t,e){let n=cc(t).find(o=>o.dataset.group===e);n&&fc(t,n)}function mc({target:t,
type:e},n,o,{rows:s,columns:r,cells:i},a){let c=t instanceof Element?t.closest("td, th")?.querySelector("[data-at]"):null;
for(let h of n.querySelectorAll(".lit"))h.classList.remove("lit");if(o.hidden=!c,!c)return;let[l,f]=Ws(c);e==="focusin"&&
pc(n,c),c.closest("tr")?.classList.toggle("lit",l>=0);let m=n.querySelector(`[data-at="-1 ${f}"]`)?.closest("th");o.hidden=
f<0||!m,m&&f>=0&&(m.classList.add("lit"),[o.style.left,o.style.width]=[`${m.offsetLeft}px`,`${m.offsetWidth}px`]);let d=i.
find(h=>h.row===s[l]&&h.column===r[f]);d&&a(d)}function pc(t,e){for(let n of t.querySelectorAll("[data-at][tabindex='0']"))
n.setAttribute("tabindex","-1");e.setAttribute("tabindex","0")}var Bs={acts:"act",statements:"statement",articles:"article"},uo=["cooperation","conflict","neither"],[gc,jp,Rp,Wp]=[22,
4,18,8];function wc(t,e,n,o){let{entries:s,rows:r,columns:i,cells:a}=e,c=Math.max(...a.map(B=>B.number)),l={shown:t,matrix:e,
names:n,fold:o,largest:c},f=e.unfolded.length>0,m=`${gc+Rp+Wp*E(c).length}px`,d=new Map(i.map((B,ft)=>[B,ft])),h=new Map(
r.map(B=>[B,[]]));for(let B of a)h.get(B.row)?.push(B);let b=r.map((B,ft)=>u("tr",{},dc(l,r,ft,"row"),Bp(l,h.get(B)??[],
ft,d))),y=f?2:1,$=u("td",{class:"corner",colspan:y,rowspan:y},p("matrix_corner")),S=i.map((B,ft)=>dc(l,i,ft,"col")),O=B=>s[i[B]].
group!==null,L=S.flatMap((B,ft)=>O(ft)?B.slice(0,-1):B),j=S.flatMap((B,ft)=>O(ft)?B.slice(-1):[]),H=i.map(()=>u("col",{class:"\
cells"})),V=u("table",{class:`matrix${f?" grouped":""}`,role:"grid","aria-label":p("tab_matrix")},u("colgroup",{},f&&u("\
col",{class:"brackets"}),u("col",{class:"names"}),H),u("thead",{},u("tr",{},$,L),j.length>0&&u("tr",{},j)),u("tbody",{},
b));return V.style.setProperty("--cell",m),V.querySelector("td [data-at]")?.setAttribute("tabindex","0"),V}function dc({
shown:t,matrix:{entries:e,unfolded:n},names:o,fold:s},r,i,a){let{kind:c,id:l,group:f}=e[r[i]],m=a==="row",d=(H,V)=>m?{rowspan:H,
colspan:V}:{colspan:H,rowspan:V},h=H=>m?`${i} ${H}`:`${H} ${i}`,b={actor:()=>P(l),group:()=>s(l),rest:()=>_({more:w.more+
1})}[c],y=o[r[i]],$=hc(y,b,h(-1),c==="group"?{"aria-expanded":"false","data-group":l}:{}),S=u("th",{scope:a,class:`${c} ${a}`,
...d(1,n.length&&f===null?2:1)},$);if(f===null||i>0&&e[r[i-1]].group===f)return[S];let O=r.filter(H=>e[H].group===f).length,
L=xc(t,f),j=hc(O>1?L:"",()=>s(f),h(-2),{"aria-expanded":"true","aria-label":L,"data-group":f});return[u("th",{scope:`${a}\
group`,class:`bracket ${a}`,...d(O,1)},j),S]}function hc(t,e,n,o){let s=o["aria-label"]??t;return q(u("bdi",{},t),e,{title:s,
"aria-label":s,tabindex:-1,"data-at":n,...o})}function Bp(t,e,n,o){let s=[],r=0,i=a=>a>r&&s.push(u("td",{colspan:a-r}));
for(let a of e){let c=o.get(a.column)??0;i(c),s.push(u("td",{class:"cell"},Pp(t,a,`${n} ${c}`))),r=c+1}return i(o.size),
s}function Pp({shown:t,matrix:{entries:e},names:n,largest:o},s,r){let i=`${n[s.row]} \u2192 ${n[s.column]}`,a=u("span",{
class:`square${s.together?" together":""}`},uo.map((l,f)=>s.signs[f]>0&&Ps(l,s.signs[f]))),c=Math.max(jp,gc*Math.sqrt(s.
number/o));return[a.style.width,a.style.height]=[`${c}px`,`${c}px`],q([u("span",{class:"room"},a),E(s.number)],()=>Fp(t,
e,s,i),{"aria-label":`${i}: ${Ds(s)}`,"aria-describedby":"matrix-says",tabindex:-1,"data-at":r})}function Ps(t,e=1){let n=u(
"span",{class:t});return n.style.flexGrow=String(e),n}var Fs=t=>g.labels.signs[g.names.signs.indexOf(t)];function Ds({number:t,
signs:e,together:n}){let o=uo.flatMap((s,r)=>e[r]>0?[`${E(e[r])} ${Fs(s)}`]:[]);return`${N(t,Bs[w.count])} (${xt(o)}${n?
`; ${p("matrix_together")}`:""})`}function Fp(t,e,{row:n,column:o,rows:s},r){let[i,a]=[e[n],e[o]];if(i.kind!=="actor"||a.
kind!=="actor")return F(zt(t,s),r);let[c,l]=[i.nodes[0],a.nodes[0]];return t.pairs.has(c*t.level.nodes.length+l)?pt(c,l):
pt(l,c)}var bc=({level:t},e)=>t.numbers.has(e)||e in t.countries||Et(e)!==null;function xc({level:t},e){let n=t.numbers.
get(e);if(n!==void 0)return C(t,n);let o=Et(e);return o?D(o):t.countries[e]??e}function yc(t,{kind:e,id:n,nodes:o}){return e===
"actor"?C(t.level,o[0]):e==="rest"?p("matrix_rest",{n:E(o.length)}):p("matrix_group",{name:xc(t,n),n:E(o.length)})}var Dp=5,_c=[];async function $c(t){let e=[x,w.unfolded,w.more,w.language];if(t.querySelector(".matrix")&&e.every((f,m)=>f===
_c[m]))return;let n=dn(x),o=ic(n,w);if(o.folding.every(f=>bc(n,f))||await R(),_c=e,!o.cells.length){A(t,u("div",{class:"\
sheet"},u("p",{},Vt())));return}let s=o.entries.map(f=>yc(n,f)),i=wc(n,o,s,f=>zp(t,o,f)),a=u("div",{class:"band",hidden:!0}),
c=u("p",{class:"matrix-sentence"},u("span",{class:"quiet"},p("matrix_keys"))),l=f=>Gp(c,s,f);for(let f of["mouseover","f\
ocusin"])i.addEventListener(f,m=>mc(m,i,a,o,l));i.addEventListener("keydown",f=>lc(f,i)),A(t,u("div",{class:"sheet matri\
x-sheet"},u("p",{class:"quiet"},ht(n)," ",W(p("show_quotes"),Ct(n).statements,p("based_on_drawn"))),u("div",{class:"matr\
ix-tools"},Hp(o),Up(o)),c,u("div",{class:"matrix-scroll"},u("div",{},i,a))))}function Hp({folding:t,unfolded:e}){return[
e.length<t.length&&M(p("unfold_all"),()=>_({unfolded:t})),e.length>0&&M(p("fold_all"),()=>_({unfolded:[]}))]}async function zp(t,{
unfolded:e},n){let o=e.includes(n);await _({unfolded:o?e.filter(s=>s!==n):[...e,n]}),uc(t,n)}function Up({cells:t}){let e=uo.
flatMap((o,s)=>t.some(({signs:r})=>r[s])?[o]:[]),n=(o,s)=>u("span",{class:`square ${s}`},Ps(o));return u("p",{class:"mat\
rix-legend"},e.map(o=>u("span",{},n(o,""),o==="neither"?p("matrix_neither"):Fs(o))),t.some(({together:o})=>o)&&u("span",
{},n("","together"),p("matrix_together")),u("span",{class:"quiet"},p("matrix_help",{what:ze(2,Bs[w.count])})))}function Gp(t,e,n){
let o=Mt(g,n.rows),s=o.slice(0,Dp).map(se),r=o.length>s.length?[p("and_more",{n:o.length-s.length})]:[];A(t,u("strong",{},
`${e[n.row]} \u2192 ${e[n.column]}`),` ${Ds(n)}: `,u("span",{id:"matrix-says"},[...s,...r].join("; ")))}var Jt=["actor","target","relation","type","source","mode","certainty","article"],Hs="none";function Oc(t,e){let{facts:n,
level:o,chosen:s}=t;return e==="statements"?K(s.inside).map(r=>({a:o.subject[r],b:o.object[r],at:r,row:-1})):St(t).flatMap(
r=>r.rows.map(i=>({a:r.a,b:r.b,at:n.ties.statement[i],row:i})))}function Qp({facts:t,level:e,chosen:n},o,{a:s,b:r,at:i}){
let{statements:a,names:c}=t;switch(o){case"actor":return e.nodes[s]?.actor??"";case"target":return e.nodes[r]?.actor??"";case"\
relation":return t.relations[a.relation[i]].id;case"type":return c.quad_classes[a.quad_class[n.main[i]]]??Hs;case"source":
return Vp(t,i);case"mode":return c.modes[a.mode[i]];case"certainty":return c.certainties[a.certainty[i]]??"";case"articl\
e":return t.articles[a.article[i]].id}}function Vp({statements:t,sources:e,signers:n},o){return t.source[o]>=0?`of:${e[t.
source[o]].id}`:`by:${n[t.author[o]>=0?t.author[o]:t.publisher[o]]}`}function mo(t){let e=new Map;for(let n of t??[]){let o=n.
indexOf(":"),s=n.slice(0,o);Jt.includes(s)&&e.set(s,(e.get(s)??new Set).add(n.slice(o+1)))}return e}function Sc(t,e,n){let o=mo(
n),s=Jt.map(()=>new Map),r=e.filter(a=>{let c=Jt.map(f=>Qp(t,f,a)),l=Jt.filter((f,m)=>o.has(f)&&!o.get(f)?.has(c[m]));for(let[
f,m]of Jt.entries()){if(!c[f]||l.some(h=>h!==m))continue;let d=s[f].get(c[f]);d?d.add(a.at):s[f].set(c[f],new Set([a.at]))}
return!l.length}),i=s.map(a=>new Map([...a].map(([c,l])=>[c,l.size])));return{units:r,counts:new Map(Jt.map((a,c)=>[a,i[c]]))}}
function zs({names:t,relations:e},n){let o=mo(n),s=(a,c)=>{let l=o.get(a);return l&&[...l].map(f=>c.indexOf(f)).sort((f,m)=>f-
m)},r=a=>o.get(a)&&[...o.get(a)??[]],i={relations:s("relation",e.map(({id:a})=>a)),quad_classes:s("type",t.quad_classes),
modes:s("mode",t.modes),certainties:s("certainty",t.certainties),articles:r("article"),according_to:r("source")};return Object.
fromEntries(Object.entries(i).filter(([,a])=>a!==void 0))}var[Kp,Jp,Yp]=[8,30,12],Zp=5;function kc(t,e){let n=matchMedia("(min-width: 901px)").matches;return Jt.map(o=>{let s=t.get(
o)??new Map,r=e.get(o)??new Set;return s.size<2&&!r.size?null:Xp(o,s,r,r.size>0||n&&s.size<=Zp)})}function Xp(t,e,n,o){let s=[
...new Set([...n,...e.keys()])].map(b=>({value:b,label:ed(t,b),number:e.get(b)??0})).sort((b,y)=>Number(n.has(y.value))-
Number(n.has(b.value))||y.number-b.number||b.label.localeCompare(y.label)),r=u("div",{class:"facet-values"}),i=p(`facet_${t}`),
[a,c]=[Kp,""],l=()=>{let b=s.filter(({label:y})=>y.toLocaleLowerCase().includes(c));A(r,b.slice(0,a).map(({value:y,label:$,
number:S})=>Y([u("bdi",{},$),u("span",{class:"quiet"},` ${E(S)}`)],n.has(y),O=>td(t,y,O))),b.length>a&&M(p("more",{n:E(b.
length-a)}),f))},f=()=>{a+=Jp,l()},m=b=>{c=b.trim().toLocaleLowerCase(),l()};l();let d=s.length>Yp&&u("input",{type:"sea\
rch",placeholder:p("facet_search"),"aria-label":`${p("facet_search")}: ${i}`,oninput:b=>m(b.target.value)}),h=n.size||s.
length;return u("details",{class:"facet",open:o},u("summary",{},i,u("span",{class:"quiet"},` ${E(h)}${n.size?" \u2022":""}`)),
d,r)}function td(t,e,n){let o=`${t}:${e}`,s=(w.facets??[]).filter(i=>i!==o),r=n?[...s,o]:s;return _({facets:r.length?r:null,
more:0})}function ed(t,e){let{names:n,labels:o}=g;switch(t){case"actor":case"target":return Kn(e);case"relation":return g.
relations.find(({id:s})=>s===e)?.label??e;case"type":return e===Hs?p("no_quad_class"):o.quad_classes[n.quad_classes.indexOf(
e)]??e;case"source":return dt([e]);case"mode":return o.modes[n.modes.indexOf(e)]??e;case"certainty":return o.certainties[n.
certainties.indexOf(e)]??e;case"article":return g.articles.find(({id:s})=>s===e)?.title??e}}var Us=4,Gs=t=>(w.columns??[]).find(e=>e.startsWith(`${t}:`))?.slice(t.length+1)??"",Qs=(t,e)=>t.toLocaleLowerCase().includes(
e.toLocaleLowerCase());function vc(t){let{level:e}=t,n=new Map,o=f=>{let m=n.get(f)??Nt(t,f);return n.set(f,m),m},s=({a:f,
b:m})=>`${C(e,f)} \u2192 ${C(e,m)}`,r=f=>{let m=zt(t,f.rows);return Tc(m.find(d=>Qs(Tt(d),Gs("quote")))??m[0])},i=(f,m,d)=>({
name:f,isText:!0,value:m,cell:d}),a=(f,m)=>({name:f,isText:!1,value:m,cell:d=>W(m(d),o(d).statements,s(d))}),c=f=>m=>C(e,
m[f]),l=f=>m=>q(u("bdi",{},f(m)),()=>pt(m.a,m.b));return[i("actor",c("a"),l(c("a"))),i("label",f=>It(g,f.rows),f=>nd(Mt(
g,f.rows).map(se))),i("target",c("b"),l(c("b"))),i("quote",f=>zt(t,f.rows).map(Tt).join(`
`),r),{name:"weight",isText:!1,value:f=>f.weight,cell:f=>E(f.weight)},{...a("acts",f=>o(f).acts),cell:f=>W(o(f).acts,He(
o(f)),s(f))},{name:"quad_classes",isText:!1,value:f=>od(o(f)),cell:f=>sd(o(f),s(f))},a("statements",f=>o(f).statements.length),
a("articles",f=>o(f).articles.size),a("sources",f=>o(f).sources.size)]}function Mc(t){let{level:e,chosen:n}=t,o=new Map(
mt(n,n.inside.keys()).map((l,f)=>[l,f])),s=T().statements,r=l=>f=>f[l]>=0?C(e,f[l]):_t(s[f.at][l==="a"?"s":"o"]),i=l=>f=>{
let m=u("bdi",{},r(l)(f));return f[l]>=0?q(m,()=>P(e.nodes[f[l]].actor)):m},a=({at:l})=>gt(l).title;return[{name:"when",
isText:!0,value:({at:l})=>Hn(s[l]),order:({at:l})=>o.get(l)??0},{name:"actor",isText:!0,value:r("a"),cell:i("a")},{name:"\
relation",isText:!0,value:({at:l})=>st(l).label},{name:"target",isText:!0,value:r("b"),cell:i("b")},{name:"quote",isText:!0,
value:({at:l})=>Tt(l),cell:({at:l})=>Tc(l)},{name:"held",isText:!0,value:({at:l})=>Je(l).join("; ")},{name:"article",isText:!0,
value:a,cell:l=>q(u("bdi",{},a(l)),()=>Wn(g.statements.article[l.at],l.at))}]}function nd(t){let e=u("bdi",{},t.slice(0,
Us).join("; "));if(t.length<=Us)return e;let n=()=>{e.textContent=t.join("; "),o.remove()},o=q(` ${p("and_more",{n:t.length-
Us})}`,n);return[e,o]}var Tc=t=>[u("q",{dir:"auto",lang:gt(t).language},q(Tt(t),()=>tt(t))),u("span",{class:"quiet"},` ${At(
gt(t))}`)],od=({byQuadClass:t})=>t.reduce((e,n,o)=>e+(kt(g,o)==="cooperation"?n:-n),0);function sd({byQuadClass:t,quadClasses:e},n){
let o=g.labels.quad_classes.map((s,r)=>t[r]>0&&u("span",{class:`quad-class ${kt(g,r)}`},W(t[r],e[r],`${n}, ${s}`),` ${s}`));
return o.some(Boolean)?o:"\u2013"}var Ac=100,rd={ties:"-weight",statements:"when"},Lc=[];async function Ec(t){let{rows:e,facets:n,columns:o,sort:s,more:r,
language:i}=w,a=[x,e,n,o,s,r,i];if(t.querySelector(".table-view")&&a.every((y,$)=>y===Lc[$]))return;await R(),Lc=a;let c=dn(
x),l=Oc(c,e),{units:f,counts:m}=Sc(c,l,n),d=u("div",{class:"facets","aria-label":p("facets"),role:"group"}),h=t.querySelector(
".facets");A(d,kc(m,mo(n))),h&&Ln(d,An(h));let b=e==="ties"?cd(c,l,f):ld(c,l,f);A(t,u("div",{class:"sheet table-view"},d,
u("div",{class:"table-main"},id(c),b))),d.scrollTop=h?.scrollTop??0}function id(t){let{facets:e,columns:n,rows:o}=w,s=e?
zs(g,e):{},r=jo.map(a=>M(p(`rows_${a}`),()=>_({rows:a,sort:null,columns:null,more:0}),{"aria-pressed":String(a===o)})),i=o===
"ties"?[ht(t)," ",W(p("show_quotes"),Ct(t).statements,p("based_on_drawn"))]:Ge();return[u("p",{class:"quiet"},i),u("div",
{class:"table-tools"},u("div",{class:"choices",role:"group","aria-label":p("rows")},r),(e||n)&&M(p("remove_facets"),()=>_(
{facets:null,columns:null,more:0})),Object.keys(s).length>0&&M(p("apply_facets"),()=>_({...s,facets:ad(e??[]),more:0}),{
title:p("apply_facets_help")}))]}function ad(t){let e=t.filter(n=>!Object.keys(zs(g,[n])).length);return e.length?e:null}
function cd(t,e,n){let{level:o,chosen:s}=t,r=n.map(({row:c})=>c),i=[...pn(g,o,r,s,t.state.count).values()],a=new Set(e.map(
({a:c,b:l})=>c*o.nodes.length+l)).size;return qc(vc(t),i,a,"tie",c=>c.key)}var ld=(t,e,n)=>qc(Mc(t),n,e.length,"statemen\
t",({at:o})=>o);function qc(t,e,n,o,s){let r=new Map(t.map(({name:$})=>[$,Gs($)])),i=e.filter($=>t.every(S=>ud(S,$,r.get(
S.name)??""))),a=t.some(({name:$})=>$===w.sort?.replace(/^-/,""))?w.sort:rd[w.rows],c=!!a?.startsWith("-"),l=t.find(({name:$})=>$===
a?.replace(/^-/,"")),f=l?.order??l?.value??s,m=i.map($=>({row:$,value:f($)})).sort(($,S)=>(c?-1:1)*fd($.value,S.value)||
s($.row)-s(S.row)),d=Ac*(1+Math.max(0,w.more)),h=t.map($=>md($,l===$&&(c?"descending":"ascending"))),b=t.map($=>u("td",{},
pd($,r.get($.name)??""))),y=p("table_shown",{n:E(Math.min(d,m.length)),of:E(m.length),total:N(n,o)});return[u("p",{class:"\
quiet",role:"status"},y),u("div",{class:"table-scroll",tabindex:0,role:"region","aria-label":p("tab_table")},u("table",{
class:"listed"},u("thead",{},u("tr",{},h),u("tr",{class:"filters"},b)),u("tbody",{},m.slice(0,d).map(({row:$})=>dd(t,$)))),
!m.length&&u("p",{},n?p("nothing_fits"):Vt()),m.length>d&&M(p("more",{n:E(Math.min(Ac,m.length-d))}),()=>_({more:w.more+
1})))]}var fd=(t,e)=>typeof t=="number"?t-Number(e):t.localeCompare(String(e));function ud({isText:t,value:e},n,o){return o?
t?Qs(String(e(n)),o):Number(e(n))>=Number(o):!0}function md({name:t,isText:e},n){let o=n?n==="ascending":!e;return u("th",
{scope:"col","aria-sort":n||"none",class:e?"":"num"},q(p(`column_${t}`),()=>_({sort:`${o?"-":""}${t}`})),n&&(n==="descen\
ding"?" \u2193":" \u2191"))}function pd({name:t,isText:e},n){let o=r=>{let i=(w.columns??[]).filter(c=>!c.startsWith(`${t}\
:`)),a=r.trim()?[...i,`${t}:${r.trim()}`]:i;return _({columns:a.length?a:null,more:0})},s=p(e?"column_contains":"column_\
at_least");return u("input",{type:e?"search":"number",value:n,placeholder:e?"\u2026":"\u2265","aria-label":`${p(`column_${t}`)}\
: ${s}`,onchange:r=>o(r.target.value)})}var dd=(t,e)=>u("tr",{},t.map(({name:n,isText:o,value:s,cell:r},i)=>u(i?"td":"th",
{scope:i?null:"row",class:o?n:"num"},r?r(e):u("bdi",{},s(e)))));function Nc(t){let{facts:e,chosen:n}=t,o=bd(t);return Nn(t,mt(n,K(n.inside))).map(s=>{let r=Cn(t,s),i=s.find(c=>Z(e,c))??
r,a=xd(s,o);return{main:r,statements:s,first:n.first[i],last:n.last[i],isReal:s.some(c=>Z(e,c)),sign:yd(t,r,a),ties:a}})}
var Wt=({first:t,last:e})=>t!==null||e!==null,Cc=(t,[e,n])=>t.filter(({ties:o})=>o.some(({pair:s})=>s.a===e&&s.b===n||s.
a===n&&s.b===e));function po({level:t,state:e}){let[n,o,...s]=(e.pair??[]).map(r=>t.numbers.get(r));return n!==void 0&&o!==
void 0&&!s.length?[n,o]:null}function Ic(t,e,n,o=null){let s=new Map,r=n==="pair"||o?hd:a=>gd(t,a);for(let a of e)for(let c of r(
a)){if(o&&!(o.includes(c[0])&&o.includes(c[1])))continue;let l=s.get(c.join(" "))??{ends:c,units:[]};s.set(c.join(" "),l),
l.units.push(a)}let i=[...s.values()].sort((a,c)=>c.units.length-a.units.length);return n==="pair"||o?wd(i,s):i}var hd=({
ties:t})=>t.map(({pair:e})=>[e.a,e.b]);function gd({facts:t,level:e},{main:n,ties:o}){let s=o.flatMap(({pair:i,rows:a})=>a.
some(c=>t.ties.together[c])?[i.a,i.b]:[i.a]);return(s.length?[...new Set(s)]:[e.subject[n]]).filter(i=>i>=0).map(i=>[i])}
function wd(t,e){let n=new Set;for(let o of t){n.add(o);let s=e.get([...o.ends].reverse().join(" "));s&&n.add(s)}return[
...n]}function bd({facts:t,pairs:e}){let n=new Map;for(let o of e.values())for(let s of o.rows){let r=t.ties.statement[s],
i=n.get(r)??new Map;n.set(r,i),i.set(o,[...i.get(o)??[],s])}return n}function xd(t,e){let n=new Map;for(let o of t)for(let[
s,r]of e.get(o)??[])n.set(s,[...n.get(s)??[],...r]);return[...n].sort(([o],[s])=>Pe(o,s)).map(([o,s])=>({pair:o,rows:s}))}
function yd({facts:t},e,n){let{relation:o,quad_class:s}=t.statements;return n.some(({rows:i})=>i.some(a=>t.ties.together[a]))?
t.names.signs.indexOf(kt(t,s[e])):t.relations[o[e]].sign}function jc(t){let e=new Map;for(let{first:n,last:o}of t){let[s,
r]=[n??o,o??n];s!==null&&r!==null&&e.set(`${s} ${r}`,[s,r])}return[...e.values()].sort(([n,o],[s,r])=>n-s||o-r)}var _d=1600,it=null,tn=null;function Ot(){if(!it)return null;let[t,e]=it.stops[it.at];return w.since===t&&w.until===e?it:
null}var Rc=()=>tn!==null&&Ot()!==null;function Wc(){let t=Ot();return t?pe(g,x.level,{...w,since:t.since,until:t.until}):
x}function Te(t){let e=po(t),n=Nc(t);return e?Cc(n,e):n}async function Bc(){Ae();let t=Ot();tn=setInterval($d,_d),await Ks(
t&&t.at+1<t.stops.length?t.at+1:0)}function Pc(){return Ae(),_({})}function Vs(t){Ae();let e=Ot();return Ks(e?e.at+t:0)}
function Fc(){Ae();let t=Ot();return it=null,t?_({since:t.since,until:t.until}):_({})}function Ae(){tn!==null&&clearInterval(
tn),tn=null}async function $d(){let t=Ot();if(t&&t.at+1<t.stops.length){await Ks(t.at+1);return}Ae(),t&&await _({})}async function Ks(t){
if(it=Ot()??{stops:jc(Te(x)),at:0,since:w.since,until:w.until},!it.stops.length){it=null,Ae();return}it={...it,at:Math.min(
Math.max(t,0),it.stops.length-1)};let[e,n]=it.stops[it.at];await _({since:e,until:n})}function Dc(){let t=Ot(),e=Rc(),n=t&&p("play_at",{n:E(t.at+1),of:E(t.stops.length),when:we(...t.stops[t.at])});return u(
"div",{class:"play",role:"group","aria-label":p("play_acts")},M(`\u25C0 ${p("act_before")}`,()=>Vs(-1),{disabled:!t||t.at===
0}),M(p(e?"pause":"play"),e?Pc:Bc,{"aria-pressed":String(e)}),M(`${p("act_next")} \u25B6`,()=>Vs(1),{disabled:t!==null&&
t.at+1===t.stops.length}),t&&M(p("whole_period"),Fc),u("span",{class:"quiet","aria-live":"polite"},n))}function Hc(t,e){let{act:n}=t.facts.statements,o=new Map(e.map(f=>[n[f.main],f])),s=Js(t).map(f=>f.map(m=>o.get(m))),r=new Set(
s.flat().filter(f=>f!==void 0&&!Wt(f))),i=s.filter(f=>f.every(m=>m&&r.has(m))),a=new Map;for(let[f,m]of i)a.set(f,a.get(
f)??[]),a.set(m,[...a.get(m)??[],f]);let c=new Map,l=f=>{let m=c.get(f);if(m!==void 0)return m;let d=1+Math.max(0,...(a.
get(f)??[]).map(l));return c.set(f,d),d};for(let f of e)a.has(f)&&l(f);return c}function Js({facts:t,state:e}){if(!t.orders.
length)return[];let{inside:n,main:o}=ut(t,fn(e),X(e)),{act:s,relation:r}=t.statements,i=l=>n[l]===1&&s[l]>=0&&Z(t,l)&&t.
relations[r[o[l]]].deed,a=new Map;for(let[l,f,m]of t.orders)!n[l]||!Z(t,l)||!i(f)||!i(m)||s[f]===s[m]||a.set(s[f],(a.get(
s[f])??new Set).add(s[m]));let c=new Map([...a.keys()].map(l=>[l,Od(a,l)]));return[...c].flatMap(([l,f])=>[...f].filter(
m=>!c.get(m)?.has(l)).map(m=>[l,m]))}function Od(t,e){let n=new Set(t.get(e));for(let o of n)for(let s of t.get(o)??[])n.
add(s);return n}function Uc(t,e,n,o){return ho(t,e,n,o,!0)??Sd(t,ho(t,e,n,o,!1),e,n)}var Le=({left:t})=>t+7+4,en=({left:t,width:e})=>t-7-
4-e;function ho(t,e,n,o,s){let r=[],i=[];for(let a of t){let c=Le(a)+a.width<=n,l=s&&!c?Math.max(en(a),e):a.left-7;if(s&&
!c&&en(a)<e)return null;let f=Math.max(a.right,a.left)+7,m=r.findIndex(d=>d+8/2<=l);if(m<0&&(m=r.length),m>=o)return null;
r[m]=s&&c?Math.max(f,Le(a)+a.width+8/2):f,i.push({row:m,words:s?c?Le(a):en(a):null})}return i}function Sd(t,e,n,o){if(!e)
return null;let s=[];return e.map(({row:r},i)=>{let a=t[i],c=e.findIndex((d,h)=>h>i&&d.row===r),l=c<0?o:t[c].left-7-8,f=Le(
a)+a.width<=l,m=!f&&en(a)>=Math.max(s[r]??n,n);return s[r]=Math.max(a.right,a.left,f?Le(a)+a.width:0)+7+8,{row:r,words:f?
Le(a):m?en(a):null}})}function Gc(t,e){let n=new Map,o=[];for(let s of t){let r=s.first===null||s.last===null?-1:zc(e,s.
first);r<0||r!==zc(e,s.last)?o.push(s):n.set(r,[...n.get(r)??[],s])}return{bins:n,wide:o}}function zc(t,e){let[n,o]=[0,t.
length];for(;n<o;){let s=n+o>>1;t[s]<=e?n=s+1:o=s}return n-1}var kd={denied:null,"not actual":"3.5 2.5",hedged:"0.1 3",doubted:"0.1 3",plain:null},Vc=[`M${6} 0 A${6} ${6} 0 1 1 ${-6}\
 0 A${6} ${6} 0 1 1 ${6} 0 Z`,"M-5.5 -5.5 H5.5 V5.5 H-5.5 Z","M-7 0 L0 -7 L7 0 L0 7 Z"];var go=t=>Math.min(t,Vc.length-1);function Ys({main:t}){let{hold:e,mark:n}=g.statements;return g.names.marks[n[t]]==="do\
ubted"?"doubted":g.names.holds[e[t]]}function ce(t,e,n,o){let s=g.names.signs[go(t)];return k("g",{class:`form ${s} ${e===
"plain"?"filled":"hollow"}`,transform:`translate(${n} ${o})`},k("path",{d:Vc[go(t)],"stroke-dasharray":kd[e]}),e==="deni\
ed"&&k("path",{class:"slash",d:"M-6 6 L6 -6"}),e==="doubted"&&k("text",{class:"doubt",y:4.5},"?"))}var Qc=(t,e)=>k("svg",
{class:"sample",width:18,height:16,viewBox:"-9 -8 18 16","aria-hidden":"true"},ce(t,e,0,0)),vd=()=>k("svg",{class:"sampl\
e",width:32,height:16,viewBox:"-9 -8 32 16","aria-hidden":"true"},wo(2,-7,21,0),ce(2,"plain",0,0)),wo=(t,e,n,o)=>k("rect",
{class:`days ${g.names.signs[go(t)]}`,x:e,y:o-7,width:Math.max(n-e,0),height:14,rx:4}),le=(t,e,...n)=>k("g",{class:"mark",
tabindex:0,role:"button","aria-label":t,onclick:e,onkeydown:fs(e)},k("title",{},t),n);function Kc(t){let e=[...new Set(t.
map(({sign:r})=>go(r)))].sort(),n=new Set(t.map(Ys)),o=["not actual","denied","hedged","doubted"],s=e.map(r=>[Qc(r,"plai\
n"),g.labels.signs[r]]);for(let r of o)n.has(r)&&s.push([Qc(2,r),p(`held_${r.replace(" ","_")}`)]);return t.some(({first:r,
last:i})=>r!==i)&&s.push([vd(),p("days_possible")]),s}var bo=null,Jc=new Map;function at(t,e=12,n=400){let o=`${e} ${n} ${t}`,s=Jc.get(o)??Md(t,e,n);return Jc.set(o,s),s}function Md(t,e,n){
return bo??=document.createElement("canvas").getContext("2d"),bo?(bo.font=`${n} ${e}px ${getComputedStyle(document.body).
fontFamily}`,Math.ceil(bo.measureText(t).width)+1):t.length*e*.6}function nn(t,e,n=12,o=400){if(at(t,n,o)<=e)return t;let[
s,r]=[0,t.length];for(;s<r;){let i=s+r+1>>1;at(`${t.slice(0,i).trimEnd()}\u2026`,n,o)<=e?s=i:r=i-1}return`${t.slice(0,s).
trimEnd()}\u2026`}var Zs=40,Yc=14,Td=45,Ad=.2,Zc=90,Ld=400,xo=class{constructor(e,n,o){let s=e.flatMap(({first:i,last:a})=>[i,a]).filter(i=>i!==
null),r=[...new Set(s)].sort((i,a)=>i-a);this.left=n,this.right=o,this.stretches=Nd(Ed(r,e,Math.floor((o-n)/Zc/2)),n,o)}x(e){
let[n]=this.stretches,o=this.stretches[this.stretches.length-1];if(e<n.from)return this.left;if(e>o.to)return this.right;
let{from:s,to:r,left:i,right:a,isFolded:c}=this.stretches.find(f=>e<=f.to&&!f.isFolded&&e>=f.from)??this.stretches.find(
f=>e<=f.to)??o,l=c?0:Yc;return s===r?i+l:i+l+(e-s)/(r-s)*(a-i-2*l)}get folds(){return this.stretches.filter(({isFolded:e})=>e)}get daysAPixel(){
return Math.max(...this.stretches.map(e=>e.isFolded?0:(e.to-e.from)/Xc(e)))}ticks(e,n){return this.stretches.filter(({isFolded:o})=>!o).
flatMap(o=>Cd(o,this,e,n))}},Xc=({left:t,right:e})=>Math.max(e-t-2*Yc,1);function Ed(t,e,n){let o=t[t.length-1]-t[0],s=qd(
t,e),r=t.slice(1).flatMap((c,l)=>s.has(l)?[]:[{k:l,days:c-t[l]}]),i=new Set;for(let{k:c,days:l}of r.sort((f,m)=>m.days-f.
days)){if(i.size>=n||l<Td||l<Ad*o)break;i.add(c),o-=l}let a=[[t[0],t[0]]];for(let[c,l]of t.entries())i.has(c-1)?a.push([
l,l]):a[a.length-1][1]=l;return a}function qd(t,e){let n=new Map(t.map((s,r)=>[s,r])),o=new Set;for(let{first:s,last:r}of e)
if(!(s===null||r===null||r-s>Ld))for(let i=n.get(s);t[i]<r;i++)o.add(i);return o}function Nd(t,e,n){let o=n-e-Zs*(t.length-
1),s=t.reduce((l,[f,m])=>l+m-f,0),r=Math.min(Zc,o/t.length),i=o-r*t.length,a=[],c=e;for(let[l,[f,m]]of t.entries()){l&&(a.
push({from:t[l-1][1],to:f,left:c,right:c+Zs,isFolded:!0}),c+=Zs);let d=r+i*(s?(m-f)/s:1/t.length);a.push({from:f,to:m,left:c,
right:c+d,isFolded:!1}),c+=d}return a}function Cd(t,e,n,o){let{from:s,to:r,left:i,right:a}=t,c=r-s,l=n(s,c<2*Ut?1:c<2*Gt?
Ut:Gt),f=[{x:e.x(s),text:l,isLine:!1,days:null}],m=e.x(s)+o(l)+10,d=Fn(s,r,(c||1)/Xc(t)*84);for(let[y,{day:$,step:S}]of d.
entries()){let O=[$,(d[y+1]?.day??r+1)-1],[L,j]=[e.x($),n($,S)];if(L<m||L+o(j)>a){f.push({x:L,text:"",isLine:!0,days:O});
continue}f.push({x:L,text:j,isLine:!0,days:O}),m=L+o(j)+10}let h=n(r,1),b=e.x(r)-o(h);return f.length===1&&c&&b>m&&b>i&&
f.push({x:b,text:h,isLine:!1,days:null}),f}var Ee=22,Xs=8,Id=20,jd=16,tl=[420,280,200,130],Rd=6;function el(t,e,n){let o=n+Xs+(e.named?0:Id),{shapes:s,rows:r}=Pd(t,
e,o)??Fd(t,e,o),i=o-n+Math.max(r,1)*Ee+Xs;return{shapes:[Wd(t,e,n),...s],height:i}}function Wd({title:t,open:e,number:n},{
named:o,left:s,right:r},i){let a=E(n),c=o||r-s,l=Bd(t,c,c-at(a)-12,o?2:1),f=k("text",{class:"lane-name",y:i+Xs+(l.length>
1?9:15)},l.map((m,d)=>k("tspan",{x:0,dy:d?jd:0},m)),k("tspan",{class:"lane-number",dx:6},a));return e?le(`${t}: ${a}`,e,
f):f}function Bd(t,e,n,o){let s=(l,f)=>at(l,13,600)<=f;if(o===1||s(t,n))return[nn(t,n,13,600)];let r=t.split(" "),i=r.length-
1;for(;i>1&&!s(r.slice(0,i).join(" "),e);)i--;let[a,c]=[r.slice(0,i).join(" "),r.slice(i).join(" ")];return[nn(a,e,13,600),
...c?[nn(c,n,13,600)]:[]]}function Pd({items:t},{left:e,right:n,rows:o,reach:s},r){if(t.length*14>o*(n-e))return null;let i=t.
map(m=>({item:m,reach:s(m)})).sort((m,d)=>m.reach[0]-d.reach[0]),a=m=>i.map(({item:d,reach:[h,b]})=>{let y=nn(d.words(Math.
floor(m/Rd)),Math.min(m,(n-e)/2));return{left:h,right:b,width:at(y),words:y}}),c=a(tl[0]);for(let m of tl.slice(1)){if(ho(
c,e,n,o,!0))break;c=a(m)}let l=Uc(c,e,n,o);return l?{shapes:i.map(({item:m},d)=>{let{row:h,words:b}=l[d],y=r+h*Ee+Ee/2;return le(
m.name(),m.open,...m.shapes(c[d].left,c[d].right,y),b!==null&&k("text",{class:"mark-label",x:b,y:y+4},c[d].words))}),rows:1+
Math.max(0,...l.map(({row:m})=>m))}:null}function Fd({title:t,items:e},n,o){let s=[...new Set(e.map(({kind:i})=>i))].sort(),
r=[];for(let[i,a]of s.entries()){let c=o+i*Ee;r.push(n.sample(a,n.left-10,c+Ee/2));let l=e.filter(d=>d.kind===a),{bins:f,
wide:m}=Gc(l,n.bins.starts);for(let[d,h]of f){let[b,y]=[n.bins.edges[d],n.bins.edges[d+1]];r.push(Dd(h,`${t}: ${n.binName(
d,h.length)}`,b,y,c,a,n))}if(m.length){let d=`${t}: ${n.binName(-1,m.length)}`,h=()=>n.openAll(m,d),b=k("text",{class:"l\
ane-number end",x:n.end,y:c+15},`+${E(m.length)}`);r.push(le(d,h,b))}}return{shapes:r,rows:s.length}}function Dd(t,e,n,o,s,r,i){
let a=E(t.length),c=at(a)+2<=o-n;return le(e,()=>i.openAll(t,e),k("rect",{class:`bin kind-${r}`,x:n+.5,y:s+2,width:Math.
max(o-n-1,1),height:Ee-4,rx:3}),c&&k("text",{class:"bin-number",x:(n+o)/2,y:s+15},a))}var Hd=700,zd=200,Ud=22,Gd=44,ct=40,Qd=28,sl=3;function rl({lanes:t,ordered:e,stepOf:n,steps:o,now:s,openAll:r},i){let a=i>=
Hd?zd:0,[c,l]=[a+Ud,i-Gd],f={left:c,right:l,end:i,named:a,openAll:r,sample:Kd},m=t.flatMap(({items:b})=>b),d=[],h=0;if(m.
length){let b=new xo(m,c,l),y={...f,rows:nl(t),reach:Vd(b),...Jd(b)},$=ol(t,y,ct);d.push(...Yd(b,$.height,t),...Xd(b,s,$.
height),...$.shapes),h=$.height}if(e.length){let b=(l-c)/o,y=L=>c+14+(L-1)*b,$={...f,rows:nl(e),reach:L=>[y(n(L)),y(n(L))],
bins:{starts:[],edges:[]},binName:()=>p("ordered")},S=h+(h?24:0),O=ol(e,$,S+ct);d.push(k("text",{class:"part-name",x:0,y:S+
12},p("ordered")),...th(y,o,S+ct,O.height),...O.shapes),h=O.height}return k("svg",{class:"timeline",width:i,height:h+4,viewBox:`\
0 0 ${i} ${h+4}`,role:"group","aria-label":p("tab_timeline")},d)}var nl=t=>t.length<=3?16:t.length<=6?8:5,Vd=t=>({first:e,
last:n})=>[e===null?t.left:t.x(e),n===null?t.right:t.x(n)],Kd=(t,e,n)=>t===sl?ce(2,"not actual",e,n):ce(t,"plain",e,n);function ol(t,e,n){
let o=[],s=n;for(let r of t){let i=el(r,e,s);o.push(k("line",{class:"grid",x1:0,x2:e.end,y1:s,y2:s}),...i.shapes),s+=i.height}
return{shapes:o,height:s}}function Jd(t){let{stretches:e}=t,[n,o]=[e[0].from,e[e.length-1].to],s=Fn(n,o,Math.max(t.daysAPixel*
Qd,1)),r=[n,...s.map(({day:f})=>f)],i=[...r.slice(1),o+1],a=s.length?s[0].step:o-n+1,c=[...r.map(f=>t.x(f)),t.right];return{
bins:{starts:r,edges:c},binName:(f,m)=>f<0?p("wide_dates",{n:E(m)}):p("acts_of",{n:E(m),when:a<Gt?p("date_throughout",{from:yo(
r[f],1),to:yo(i[f]-1,1)}):yo(r[f],Gt)})}}function yo(t,e){let n=et(t);return ot(e<Ut?n:e<Gt?n.slice(0,7):n.slice(0,4))}function Yd(t,e,n){
let{left:o,right:s}=t,r=t.ticks(yo,at).map(({x:l,text:f,isLine:m,days:d})=>{let h=f&&k("text",{class:"tick-label",x:l,y:12},
f),b=d&&(()=>_({since:d[0],until:d[1]}));return[m&&k("line",{class:"grid",x1:l,x2:l,y1:ct-6,y2:e}),h&&b?le(p("only_perio\
d",{period:we(...d)}),b,h):h]}),i=o,a=t.folds.map(l=>{let f=(l.left+l.right)/2,m=Zd(l,n).find(d=>f-at(d)/2>=i&&f+at(d)/2<=
s);return m&&(i=f+at(m)/2+8),[k("rect",{class:"fold",x:l.left,y:ct-22,width:l.right-l.left,height:e-ct+22}),k("path",{class:"\
break",d:`M${f-6} ${ct-1} l5 -10 M${f+1} ${ct-1} l5 -10`}),m&&k("text",{class:"fold-label",x:f,y:ct-14},m)]}),c=t.stretches.
filter(({isFolded:l})=>!l).map(l=>k("line",{class:"axis",x1:l.left,x2:l.right,y1:ct-6,y2:ct-6}));return[...a,...r,...c].
flat().filter(Boolean)}function Zd({from:t,to:e},n){let o=e-t,[s,r]=o>=2*Gt?[Math.floor(o/365.25),"years"]:o>=2*Ut?[Math.
floor(o/30.44),"months"]:[o,"days"];return[!n.some(({items:a})=>a.some(({first:c,last:l})=>(c??-1/0)<e&&(l??1/0)>t))&&p(
`no_act_${r}`,{n:s}),p(`number_${r}`,{n:s})].filter(a=>typeof a=="string")}function Xd(t,e,n){if(!e)return[];let[o,s]=[t.
x(e[0])-9,t.x(e[1])+9];return[k("rect",{class:"now",x:o,y:ct-6,width:s-o,height:n-ct+6})]}function th(t,e,n,o){let s=e>1?
t(2)-t(1):1/0;return Array.from({length:e},(r,i)=>[k("line",{class:"grid",x1:t(i+1),x2:t(i+1),y1:n-6,y2:o}),s>=at(E(e))+
4&&k("text",{class:"tick-label step",x:t(i+1),y:n-12},E(i+1))]).flat().filter(r=>r instanceof SVGElement)}var il=(t,e)=>e?
Math.min(t,g.names.signs.length-2):sl;var tr=90,al=12;function cl(t,e,n){let o=Ys(e);return{first:e.first,last:e.last,kind:il(e.sign,e.isReal),words:s=>_o(t,e,
n.ends,s),name:()=>`${_o(t,e,n.ends,tr)}: ${nt(e.main)}, ${oh(e)}`,statements:()=>e.statements,open:()=>F(e.statements,_o(
t,e,n.ends,tr)),shapes:(s,r,i)=>[Wt(e)&&e.first!==e.last&&wo(e.sign,s-7,r+7,i),ce(e.sign,o,s,i)]}}function ll(t){let{id:e,
title:n,first:o,last:s}=g.articles[t];return{first:o,last:s,kind:2,words:r=>`\u201C${Qe(n,r)}\u201D`,name:()=>`\u201C${n}\
\u201D, ${$e(g.articles[t])}`,statements:()=>g.statements.article.flatMap((r,i)=>r===t?[i]:[]),open:()=>_({tab:"article",
article:e}),shapes:(r,i,a)=>[o!==s&&wo(2,r-7,i+7,a),k("path",{class:"tick",d:`M${r} ${a-8} V${a+8}`})]}}function er(t,e){
let{level:n}=t,o=e.ties.length?e.ties[0].pair.a:n.subject[e.main];return(o>=0?`${C(n,o)} `:"")+_o(t,e,[o],tr)}function _o({
level:t},e,[n,o],s){let r=e.ties.filter(({pair:d})=>d.a===n&&(o===void 0||d.b===o)),[i,...a]=r.length?r:e.ties.filter(({
pair:d})=>d.b===n);if(!i)return nh(e,s);let c=C(t,i.pair.a===n?i.pair.b:i.pair.a),l=o===void 0?` ${c}${a.length?` +${a.length}`:
""}`:"",{parts:f}=Mt(g,i.rows)[0],m=ws(f,s-l.length)+l;return f[5]?m:m+eh(e,s-m.length)}function eh({main:t},e){let{roles:n,
statements:o}=T(),s=o[t].roles?.find(([r])=>n[r].function==="topic");return!s||e<al?"":`: ${Qe(_t(s[1],1).replace(/^\[(.*)\]$/,
"$1"),e)}`}function nh({main:t},e){let{label:n}=st(t),o=_t(T().statements[t].o,1);return`${n} ${Qe(o,Math.max(e-n.length,
al))}`.trim()}function oh({main:t,first:e,last:n}){let o=T().statements[t];return o.when||o.inferred_when?Dn(o):e===null&&
n===null?p("date_unknown"):we(e,n)}var ul=12,sh=300,ml=ul,nr=0,fl=null;async function $o(t){await R();let e=Wc(),n=Te(e);if(!n.length&&!w.pair){A(t,Rt(u("p",
{},Vt())));return}let o=po(e),s=Ic(e,n,w.lanes,o),r=Hc(e,n),i=s.slice(0,ml),a=u("div",{class:"timeline-box"}),c=n.filter(
l=>!Wt(l)&&!r.has(l));A(t,Rt(u("div",{class:"line timeline-head"},o?uh(o):fh(),Dc()),n.length===0&&u("p",{},p("no_tie_be\
tween")),a,s.length>i.length&&mh(s.length-i.length,t),ph(n),dh(n,r.size,c.length,s.reduce((l,f)=>l+f.units.length,0)>n.length),
hh(c),gh(n,o),oo(qn(g,rh(x),x.chosen.main),p("tab_timeline")))),ih(a,e,i,n,r),ah(t)}var rh=t=>Te(t).flatMap(({statements:e})=>e);
function ih(t,e,n,o,s){nr=t.clientWidth;let r=new Map,i=(d,h)=>{let b=d.units.filter(h).map(y=>{let $=cl(e,y,d);return r.
set($,s.get(y)??0),$});return{title:ch(e,d),open:lh(e,d),items:b,number:b.length}},a=n.map(d=>i(d,Wt)).filter(({items:d})=>d.
length),c=n.map(d=>i(d,h=>s.has(h))).filter(({items:d})=>d.length),f=[...new Set(o.flatMap(({statements:d})=>d.map(h=>g.
statements.article[h])))].filter(d=>Wt(g.articles[d])).map(ll);f.length&&a.push({title:p("articles"),open:null,items:f,number:f.
length});let m=Ot();t.append(rl({lanes:a,ordered:c,stepOf:d=>r.get(d)??0,steps:Math.max(0,...s.values()),now:m?m.stops[m.
at]:null,openAll:(d,h)=>F(d.flatMap(({statements:b})=>b()),h)},Math.max(nr,sh)))}function ah(t){fl??=new ResizeObserver(
()=>{let e=t.querySelector(".timeline-box");w.tab==="timeline"&&e&&e.clientWidth&&e.clientWidth!==nr&&$o(t)}),fl.observe(
t)}var ch=({level:t},{ends:e})=>e.map(n=>C(t,n)).join(" \u2192 ");function lh({level:t},{ends:e}){let n=e.map(o=>t.nodes[o].
actor);return()=>n.length===1?P(n[0]):_({pair:n,open:`pair:${n.map(encodeURIComponent).join(">")}`})}var fh=()=>u("label",
{class:"line"},p("lanes_of"),G(p("lanes_of"),[["actor",p("lanes_actor")],["pair",p("lanes_pair")]],w.lanes,t=>_({lanes:t}))),
uh=t=>u("span",{class:"line"},u("strong",{},t.map(e=>C(x.level,e)).join(" \u2194 ")),M(p("all_pairs"),()=>_({pair:null}))),
mh=(t,e)=>M(p("more",{n:E(t)}),()=>{ml+=ul,$o(e)}),ph=t=>u("ul",{class:"looks"},Kc(t).map(([e,n])=>u("li",{},e,u("span",
{},n))));function dh(t,e,n,o){let s=t.filter(Wt).length,r=[s>0&&p("at_their_dates",{n:E(s)}),e>0&&p("in_stated_order",{n:E(
e)}),n>0&&p("without_date",{n:E(n)})].filter(Boolean);return u("p",{class:"quiet"},p("timeline_drawn",{what:r.join(", ")}),
o&&` ${p("timeline_several")}`)}var hh=t=>t.length>0&&u("details",{class:"undated"},u("summary",{},`${p("without_date",{
n:E(t.length)})}: ${p("show")}`),jt(t.map(e=>u("li",{},q(er(x,e),()=>F(e.statements,er(x,e))))),20));function gh(t,e){if(e||
w.lanes==="actor")return null;let n=t.filter(({ties:o})=>!o.length);return n.length>0&&u("p",{class:"quiet"},p("no_pair",
{n:E(n.length)}))}function qe(t,e){let o=[...new Set(e.filter(s=>s!=null&&s!==""))];return{at:t,names:o,plain:o.map(rt)}}function or(t,e){
let n=e.join(" ");return t===n?0:t.startsWith(n)?1:e.every(o=>t.includes(o))?e.every(o=>wh(t,o))?2:3:null}function wh(t,e){
for(let n=t.indexOf(e);n>=0;n=t.indexOf(e,n+1))if(Xe(t,n))return!0;return!1}function pl(t,e,n){let o=[];for(let s of t){
let[r,i]=[1/0,0];for(let[a,c]of s.plain.entries()){let l=or(c,e);l!==null&&l<r&&([r,i]=[l,a])}r<1/0&&o.push({one:s,rank:r,
by:i,count:n(s.at)})}return o.sort((s,r)=>s.rank-r.rank||r.count-s.count||s.one.at-r.one.at)}function dl(t,e){let n=null;
for(let o of t)for(let[s,r]of o.plain.entries())for(let i of new Set([r,...r.split(" ")])){let a=Math.min(Math.floor(Math.
max(e.length,i.length)/3),n?n.far-1:99);if(a<1||Math.abs(i.length-e.length)>a)continue;let c=bh(i,e,a);c<=a&&(n={one:o,name:o.
names[s],far:c})}return n}function bh(t,e,n){let[o,s]=[[],Array.from({length:e.length+1},(r,i)=>i)];for(let r=1;r<=t.length;r++){
let i=[r];for(let a=1;a<=e.length;a++){let c=t[r-1]===e[a-1];i[a]=Math.min(s[a]+1,i[a-1]+1,s[a-1]+(c?0:1)),r>1&&a>1&&t[r-
1]===e[a-2]&&t[r-2]===e[a-1]&&(i[a]=Math.min(i[a],o[a-2]+1))}if(Math.min(...i)>n)return n+1;[o,s]=[s,i]}return s[e.length]}var Oo=90,on=class{constructor(){this.plain=[],this.passages={owners:[],bounds:[],texts:[]}}add(e,n,o=null){this.plain.push(
`${rt(e)}
`),this.passages.owners.push(n),this.passages.bounds.push(o),this.passages.texts.push(o?null:e)}whole(){let e=new Uint32Array(
this.plain.length+1);for(let[n,o]of this.plain.entries())e[n+1]=e[n]+o.length;return{plain:this.plain.join(""),starts:e,
...this.passages}}};function sr({plain:t,starts:e},n){let o=n.join(" "),s=n.reduce((a,c)=>c.length>a.length?c:a,""),r=[[],
[],[]],i=0;for(let a=t.indexOf(s);a>=0;a=t.indexOf(s,e[i])){for(;e[i+1]<=a;)i++;if(n.length===1&&Xe(t,a))r[0].push(i);else{
let c=t.slice(e[i],e[i+1]);n.every(l=>c.includes(l))&&r[xh(c,o)].push(i)}if(i++,i+1>=e.length)break}return r.flat()}function xh(t,e){
let n=2;for(let o=t.indexOf(e);o>=0;o=t.indexOf(e,o+1)){if(Xe(t,o))return 0;n=1}return n}function sn(t,e){let n=t.replace(
/^#+\s+/,"").replace(/\s+/g," ").trim(),o=nc(n,[e.join(" "),...e]),[s]=o[0]??[0],r=s>Oo?hl(n,s-Oo):0,i=n.length-s>2*Oo?hl(
n,s+2*Oo):n.length,a=r?"\u2026 ":"";return{text:`${a}${n.slice(r,i).trimEnd()}${i<n.length?" \u2026":""}`,marks:o.filter(
([c,l])=>c>=r&&l<=i).map(([c,l])=>[c-r+a.length,l-r+a.length])}}function hl(t,e){let n=t.indexOf(" ",e);return n>=0&&n-e<
20?n+1:e}async function gl(t,e){let{findings:n,...o}=t,{facts:s,words:r}=o,i=r.entities.map(({label:l,labels:f={},aliases:m=[]},d)=>qe(
d,[l,...Object.values(f),...m])),a=({at:l})=>!!r.entities[l].actor,c=await $h(t,e);return{...o,actors:i.filter(a),issues:i.
filter(l=>!a(l)),relations:s.relations.map(({label:l},f)=>qe(f,[l])),questions:s.questions.map(({title:l,name:f},m)=>qe(
m,[l,f])),articles:s.articles.map(({title:l,author:f,publisher:m},d)=>qe(d,[l,f,m,[f,m,l].filter(Boolean).join(" ")])),findings:kh(
t,n),quotes:await _h(t,e),sentences:c,sentenceOf:Sh(t,c)}}function yh({facts:t,words:e},n){let{quote:o}=e.statements[n],
s=e.bodies[t.statements.article[n]];if(s===null)return o.join(" [\u2026] ");let r=[];for(let i=2;i<o.length;i+=2)r.push(
s.slice(Number(o[i]),Number(o[i+1])));return r.join(" [\u2026] ")}async function _h(t,e){let n=new on;for(let[o,{translation:s}]of t.
words.statements.entries())n.add(yh(t,o),o),s&&n.add(s,o),await e();return n.whole()}async function $h({words:t,facts:e},n){
let o=new on;for(let[s,r]of t.bodies.entries()){let i=new Intl.Segmenter(e.articles[s].language??void 0,{granularity:"se\
ntence"});for(let{segment:a,index:c}of i.segment(Oh(r??"")))a.trim()&&o.add(a,s,[c,c+a.length]);await n()}return o.whole()}
var Oh=t=>t.replace(/(?<!\n|^#[^\n]*)\n(?!\n)/gm," ");function Sh({facts:t,words:e},{owners:n,bounds:o}){let s=new Map;for(let[
r,i]of n.entries())s.has(i)||s.set(i,r);return Int32Array.from(e.statements,({quote:r},i)=>{let a=t.statements.article[i];
if(e.bodies[a]===null)return-1;let[c,l]=[s.get(a)??0,n.length];for(;l-c>1;){let f=c+l>>1;n[f]===a&&(o[f]?.[0]??0)<=Number(
r[2])?c=f:l=f}return c})}function kh({facts:t},e){let n=new Map(t.statements.key.map((o,s)=>[o,s]));return e.flatMap(o=>o.
findings).map(({title:o,sentence:s,counts:r,quote:i},a)=>{let c=s.map(([m])=>m).join(""),f=[...new Set([...r.flatMap(([,
,m])=>m),i.statement])].flatMap(m=>n.get(m)??[]);return{...qe(a,[c,`${o}: ${c}`]),statements:f}})}var wl=4,bl=4;function xl(t,e,n,o){let s=i=>i.filter(a=>!n.has(a)),r=[];for(let{at:i,plain:a}of t.relations){let c=vh(a[0].
split(" "),e);if(c===null||!o.relations[i])continue;let[l,f]=[e.slice(0,c.from),e.slice(c.to)].map(s);for(let m of Th(t,
i,l,f,o)){let d=o.ofPhrase(m);d.length&&r.push({kind:"phrase",rank:c.rank,count:d.length,label:"",phrase:m,statements:d})}}
return r.sort((i,a)=>i.rank-a.rank||(a.count??0)-(i.count??0))}function vh(t,e){for(let n=0;n<e.length;n++){let o=e.slice(
n,n+t.length);if(o.length===t.length&&o.every((i,a)=>Mh(i,t[a])))return{from:n,to:n+t.length,rank:o.every((i,a)=>i===t[a])?
0:1};if(n+o.length===e.length&&o.join(" ").length>=wl&&t.join(" ").startsWith(o.join(" ")))return{from:n,to:e.length,rank:1}}
return null}function Mh(t,e){let n=0;for(;n<t.length&&t[n]===e[n];)n++;return t===e||n>=wl&&n>=Math.max(t.length,e.length)-
2}function Th(t,e,n,o,s){let[r,i]=[n,o].map(a=>a.length?Ah(t,a):[null]);return n.length||o.length?r.flatMap(a=>i.map(c=>({
relation:e,actor:a,target:c}))):s.targetsOf(e).slice(0,bl).map(a=>({relation:e,actor:null,target:a}))}function Ah({actors:t,
issues:e,words:{entities:n}},o){let s=[];for(let{at:i,plain:a}of[...t,...e]){let c=a.map(l=>or(l,o)).filter(l=>l!==null);
c.length&&s.push({rank:Math.min(...c),id:n[i].id})}return s.sort((i,a)=>i.rank-a.rank).filter(({rank:i})=>i===s[0].rank).
slice(0,bl).map(({id:i})=>i)}var yl=["phrase","actor","issue","relation","article","finding","question","quote","words"],Lh=4,Eh=200,qh="\u2E80",So=class{constructor(e,n,o){
this.index=e,this.counts=new En(e.facts,e.words,e.level,n),this.asking=new Set(js(o)),this.answers=e.facts.questions.map(
s=>s.tab?null:this.counts.ofQuestion(s))}groups(e,n=null){let o=js(e.replace(/[?\u00bf\u061f\uff1f]/g," "));if(!o.length)
return[];let s=c=>c===n?Eh:Lh,r=o.filter(c=>!this.asking.has(c)),i=o.join("").length>1||o[0]>=qh;return[Nh("phrase",xl(this.
index,o,this.asking,this.counts),s("phrase")),...this.namedGroups(o,r.length?r:o,s),...i?this.textGroups(o,s):[]].filter(
({total:c})=>c).sort((c,l)=>$l(c)-$l(l)||yl.indexOf(c.kind)-yl.indexOf(l.kind))}nearest(e){let{actors:n,issues:o,relations:s}=this.
index;return dl([...n,...o,...s],rt(e))?.name??null}namedGroups(e,n,o){let{counts:s,index:r}=this,i=()=>0,a=l=>s.entities[l],
c=(l,f,m,d=()=>({}))=>{let h=pl(f,l==="question"?n:e,m),b=h.slice(0,o(l)).map(({one:y,rank:$,by:S,count:O})=>({kind:l,rank:$,
count:O,at:y.at,label:y.names[0],...S>0&&l!=="finding"&&l!=="question"&&{alias:y.names[S]},...d(y.at)}));return{kind:l,total:h.
length,hits:b}};return[c("actor",r.actors,a),c("issue",r.issues,a),c("relation",r.relations.filter(({at:l})=>s.relations[l]),
l=>s.relations[l],l=>({statements:s.ofRelation(l)})),c("article",r.articles,l=>s.articles[l],()=>({alias:void 0})),c("fi\
nding",r.findings,i,l=>({count:r.findings[l].statements.length,statements:r.findings[l].statements,snippet:sn(r.findings[l].
names[0],e)})),c("question",r.questions.filter(({at:l})=>this.answers[l]?.length!==0),l=>this.answers[l]?.length??0,l=>{
let f=this.answers[l];return f?{statements:f}:{count:null,tab:r.facts.questions[l].tab}})]}textGroups(e,n){let{quotes:o,
sentences:s,sentenceOf:r}=this.index,{first:i,total:a,taken:c}=this.quoted(sr(o,e),n("quote")),l=sr(s,e).filter(d=>!c[d]),
f=i.map(({passage:d,statements:h})=>{let b=o.owners[d],y=sn(this.sentence(r[b]),e),$=y.marks.length?y:sn(this.quote(d),e),
S=this.index.facts.statements.article[b],O=[...h];return{..._l("quote",$,S,e),count:O.length,statements:O}}),m=l.slice(0,
n("words")).map(d=>{let h=this.sentence(d);return{..._l("words",sn(h,e),s.owners[d],e),sentence:h}});return[{kind:"quote",
total:a,hits:f},{kind:"words",total:l.length,hits:m}]}quoted(e,n){let{quotes:o,sentences:s,sentenceOf:r}=this.index,i=new Uint8Array(
s.owners.length),a=new Map,c=new Set,l=0;for(let f of e){let m=o.owners[f],d=r[m],h=d<0?this.quote(f):d,b=d<0?!c.has(h):
!i[d];d<0?c.add(h):i[d]=1,b&&l++<n&&a.set(h,{passage:f,statements:new Set}),a.get(h)?.statements.add(m)}return{first:[...a.
values()],total:l,taken:i}}quote(e){return this.index.quotes.texts[e]??""}sentence(e){let{sentences:n,words:o}=this.index,
s=e<0?null:n.bounds[e];return s?(o.bodies[n.owners[e]]??"").slice(...s):""}},_l=(t,e,n,o)=>({kind:t,rank:rt(e.text).includes(
o.join(" "))?4:5,count:null,label:e.text,snippet:e,article:n}),Nh=(t,e,n)=>({kind:t,total:e.length,hits:e.slice(0,n)});function $l({
hits:t}){let e=Math.min(...t.map(n=>n.rank));return e<=1?e:2}var Ch=80;async function Sl({kind:t,at:e=0,article:n=0,statements:o,tab:s,sentence:r},i,a){t==="actor"||t==="issue"?await Ih(
T().entities[e].id):t==="article"?await _({tab:"article",article:g.articles[e].id,open:null}):t==="words"?await _({tab:"\
article",article:g.articles[n].id,open:null,find:[a,Ol(r)]}):s?await _({tab:s}):t==="finding"?await F(o??[],I(i),{tab:"f\
indings",find:["",Ol(i)]}):o?.length===1?await tt(o[0]):await F(o??[],I(i))}var Ol=(t="")=>t.replace(/^#+\s+/,"").trim().
replace(/\s+/g," ").slice(0,Ch);async function Ih(t){let e=x.level.numbers.get(t);if(e===void 0||!x.nodes.has(e)){await P(
t);return}let n=x.isGrown?cs(t):w.grown;await P(t),await _({grown:n}),w.tab==="graph"&&Hi(e)}function kl({kind:t,total:e,hits:n},o,s,r){let i=`results-${t}`;return u("div",{role:"group","aria-labelledby":i},u("p",
{class:"results-head",id:i},p(`found_${t}`),u("span",{class:"quiet"},` ${E(e)}`)),n.map(a=>o(jh(a),s(a,vl(a)))),e>n.length&&
o(u("div",{role:"option",class:"result more"},p("show_all_of",{n:E(e)})),r(t)))}function jh(t){let{count:e,alias:n,snippet:o,
kind:s}=t;return u("div",{role:"option",class:"result"},o?u("span",{class:s==="quote"||s==="words"?"words":"",dir:"auto"},
Bh(o)):u("span",{dir:"auto"},vl(t)),n&&[" ",u("span",{class:"quiet",dir:"auto"},`(${n})`)],u("span",{class:"quiet aside"},
[Wh(t),e!==null&&N(e,"statement")].filter(Boolean).join(" \xB7 ")))}function vl({kind:t,label:e,at:n,phrase:o}){if(o){let[
s,r]=[o.actor,o.target].map(a=>a===null?"":Rh(a));return p(s&&r?"phrase_both":r?"phrase_who":"phrase_whom",{actor:s,relation:g.
relations[o.relation].label,target:r})}return(t==="actor"||t==="issue")&&n!==void 0?D(T().entities[n]):e}function Rh(t){
let e=T().entities.find(n=>n.id===t);return e?D(e):t}function Wh({kind:t,at:e,article:n}){return t==="article"&&e!==void 0?
At(g.articles[e]):(t==="quote"||t==="words")&&n!==void 0?g.articles[n].title:t==="actor"||t==="issue"?e===void 0?"":T().
entities[e].type:""}function Bh({text:t,marks:e}){let n=0;return[...e.flatMap(([s,r])=>{let i=t.slice(n,s);return n=r,[i,
u("mark",{},t.slice(s,r))]}),t.slice(n)]}var Ph=12,[Fh,Dh,Ml,ko]=[560,200,4,12],wt="",rr=null,Tl=null,fe=null,Yt=[],Zt=-1;function Al(){let t=u("div",{id:"result\
s",class:"results",role:"listbox","aria-label":p("search_results")});t.hidden=!0,t.addEventListener("mousedown",n=>n.preventDefault());
let e=u("input",{type:"search",id:"search",role:"combobox","aria-expanded":"false","aria-controls":"results","aria-autoc\
omplete":"list",placeholder:p("search"),"aria-label":p("search"),autocomplete:"off",value:wt,onfocus:Ll,oninput:n=>vo(n.
target.value),onkeydown:Gh,onblur:Mo});return u("div",{class:"searching",role:"search"},e,t)}function Ll(){return Tl??=Promise.
all([R(),yn(),Dt("entity")]).then(([t,{cards:e},n])=>gl({facts:g,words:t,findings:e,level:n},Hh())),Tl}function Hh(){let t=performance.
now();return()=>performance.now()-t<Ph?null:new Promise(e=>setTimeout(()=>{t=performance.now(),e()}))}async function ir(){
let t=await Ll(),e=JSON.stringify(w.coders);return fe?.coders!==e&&(fe={search:new So(t,w,p("search_asking")),coders:e}),
fe.search}async function vo(t){wt=t,rr=null,fe||ql([u("p",{class:"quiet"},p("search_preparing"))]),await ir(),wt===t&&El()}
function El(){let t=fe?.search.groups(wt,rr)??[];Yt=[],Zt=-1;let e=(r,i)=>(r.id=`result-${Yt.length}`,r.addEventListener(
"click",i),Yt.push({element:r,act:i}),r);if(!wt.trim())return Mo();let n=(r,i)=>()=>(Mo(),Sl(r,i,wt.trim())),o=r=>()=>{let i=Zt;
rr=r,El(),Nl(i)};ql(t.length?t.map(r=>kl(r,e,n,o)):zh(e));let s=t.reduce((r,i)=>r+i.total,0);ge(s?N(s,"hit"):p("nothing_\
found",{what:wt.trim()}))}function zh(t){let e=fe?.search.nearest(wt)??null,n=()=>{if(e===null)return;let o=v("search");
o.value=e,o.focus(),vo(e)};return[u("p",{class:"quiet"},p("nothing_found",{what:wt.trim()})),e!==null&&t(u("div",{role:"\
option",class:"result"},p("did_you_mean",{name:e})),n)]}function ql(t){let e=v("results");A(e,t),e.hidden=!1,Uh(v("searc\
h"),e),v("search").setAttribute("aria-expanded","true")}function Uh(t,e){let{left:n,bottom:o,width:s}=t.getBoundingClientRect(),
r=document.documentElement.clientWidth-2*ko,i=Math.min(r,Math.max(s,Fh));e.style.width=`${i}px`,e.style.left=`${Math.max(
ko,Math.min(n,r+ko-i))}px`,e.style.top=`${o+Ml}px`,e.style.maxHeight=`${Math.max(Dh,innerHeight-o-Ml-ko)}px`}function Mo(){
Yt=[],Zt=-1,v("results").hidden=!0,v("search").setAttribute("aria-expanded","false"),v("search").removeAttribute("aria-a\
ctivedescendant")}function Nl(t){Yt[Zt]?.element.removeAttribute("aria-selected"),Zt=Math.max(-1,Math.min(t,Yt.length-1));
let e=Yt[Zt]?.element;e?.setAttribute("aria-selected","true"),e?.scrollIntoView({block:"nearest"}),e?v("search").setAttribute(
"aria-activedescendant",e.id):v("search").removeAttribute("aria-activedescendant")}async function Gh(t){let{key:e,target:n}=t,
o={ArrowDown:1,ArrowUp:-1};e in o?(t.preventDefault(),v("results").hidden&&wt.trim()?await vo(wt):Nl(Zt+o[e])):e==="Ente\
r"?(t.preventDefault(),(v("results").hidden||!fe)&&await vo(n.value),Yt[Math.max(Zt,0)]?.act()):e==="Escape"&&(n.value=wt=
"",Mo())}var Cl=()=>[Qh(),Kh()];function Qh(){if(g.languages.length<2)return null;let t=g.languages.map(e=>[e,Vh(e)]);return G(p(
"language_of_names"),[["",p("language_of_names")],...t],w.language??"",async e=>{await R(),await _({language:e||null})})}
function Vh(t){try{return I(new Intl.DisplayNames([t],{type:"language"}).of(t)??t)}catch{return t}}var Kh=()=>{let t=Ht()===
"dark"?"light":"dark";return M(p(t),()=>_({theme:t}),{id:"theme"})};var Jh={square:"M3 2 H13 V12 H3 Z",triangle:"M8 1.5 L14 12.5 H2 Z",diamond:"M8 1 L14 7 L8 13 L2 7 Z"};function Ne(t,{dashes:e=[],
head:n="arrow",middle:o=""}={}){let r=k("line",{x1:2,y1:7,x2:n==="bar"?37:34,y2:7,stroke:t,"stroke-width":2,"stroke-dash\
array":e.join(" ")||null});return jl("0 0 42 14",r,ar(n,t,"translate(40 7) rotate(0) scale(1)"),cr(o,t,19,7))}var jl=(t,...e)=>k(
"svg",{class:"sample",width:42,height:14,viewBox:t,"aria-hidden":"true"},e),To=t=>Ne(vn(t),{head:g.encodings.signs[t].head}),
Il=t=>Ne(os(t));function Yh(){return[...Fe.slice(0,Ft).map((e,n)=>rn(Il(n),`${zn[n]} ${xi(e)}`)),rn(Il(Ft),p("part_same"))]}
var rn=(t,e)=>[t,e];function ar(t,e,n){return t?t==="bar"?k("line",{transform:n,x1:-2,y1:-5,x2:-2,y2:5,stroke:e,"stroke-\
width":3}):t==="vee"?k("path",{transform:n,d:"M-8 -4.5 L0 0 L-8 4.5",fill:"none",stroke:e,"stroke-width":2}):k("path",{transform:n,
d:"M-9 -4.5 L0 0 L-9 4.5 Z",fill:e}):null}function cr(t,e,n,o){return t==="circle"?k("circle",{cx:n,cy:o,r:3.5,fill:e}):
t==="diamond"?k("path",{transform:`translate(${n} ${o})`,d:"M-4.5 0 L0 -4.5 L4.5 0 L0 4.5 Z",fill:e}):null}function lr(t,e=U().
node){let n={fill:e,stroke:U().line},o=t==="dot"?k("circle",{cx:8,cy:7,r:5.5,...n}):k("path",{d:Jh[t],...n});return jl("\
-13 0 42 14",o)}function Rl(){let{sign:t,hold:e,mark:n}=x.level.arrows,o=[...x.arrows.keys()];return fr({signs:new Set(o.
map(s=>t[s])),holds:new Set(o.map(s=>e[s])),marks:new Set(o.map(s=>n[s]))})}function fr(t){let{signs:e,holds:n,marks:o}=g.
encodings,s=U().line,r=(l,f)=>!t||t[l].has(f),i=e.flatMap(({words:l},f)=>r("signs",f)?[rn(To(f),l)]:[]),a=n.flatMap(({dashes:l,
words:f},m)=>l.length&&r("holds",m)?[rn(Ne(s,{dashes:l}),f)]:[]),c=o.flatMap(({middle:l,words:f},m)=>l&&r("marks",m)?[rn(
Ne(s,{middle:l}),f)]:[]);return[...x.parts?Yh():i,...a,...c]}function an(t,e,n,o,s){let r=new Array(s).fill(0),i=n==="kinds"?[...r.keys()]:null,{inside:a,main:c}=ut(t,{...e,[n]:i},X(
e));for(let l of K(a)){let f=o(n==="quad_classes"?c[l]:l);f>=0&&r[f]++}return r}var Zh=0,Xh=0;function Pl(){let{statements:t,names:e,labels:n}=g;return _e(p("filters_and_counts"),yt(p("quad_classes"),
tg()),yt(p("modes"),Ao("modes",n.modes,ur("modes",t.mode,e.modes),o=>mr(o===Xt,"not actual"))),yt(p("certainties"),Ao("c\
ertainties",n.certainties,ur("certainties",t.certainty,e.certainties),o=>mr(o===Zh,"hedged"))),yt(p("polarities"),Ao("po\
larities",n.polarities,ur("polarities",t.polarity,e.polarities),o=>mr(o===Xh,"denied"))))}function Fl(t){let e=u("detail\
s",{class:"group",open:t},u("summary",{},p("more_filters")),t&&Bl());return e.addEventListener("toggle",()=>e.open&&e.children.
length===1&&ne(e,Bl())),e}var ur=(t,e,n)=>an(g,w,t,o=>e[o],n.length);function mr(t,e){let{names:n,encodings:o}=g;return Ne(
U().line,{dashes:t?[]:o.holds[n.holds.indexOf(e)].dashes})}function tg(){let{statements:t,names:e,labels:n}=g,o=e.quad_classes.
length,s=c=>c<o?To(e.signs.indexOf(kt(g,c))):To(e.signs.indexOf("neither")),r=an(g,w,"quad_classes",c=>t.quad_class[c]<0?
o:t.quad_class[c],o+1),i=[...e.quad_classes.keys(),-1],a=w.quad_classes??i;return[...n.quad_classes,p("no_quad_class")].
map((c,l)=>{let f=m=>_({quad_classes:Lo(i,a,[i[l]],m,i)});return r[l]>0&&Y(`${c} (${r[l]})`,a.includes(i[l]),f,s(l))})}function Lo(t,e,n,o,s){
let r=t.filter(i=>n.includes(i)?o:e.includes(i));return String(r)===String(s)?null:r}function Ao(t,e,n,o=()=>null){let s=[
...e.keys()],r=t==="kinds"&&w.count==="acts"?[un]:s,i=w[t],a=i??r;return e.map((c,l)=>{let f=m=>_({[t]:Lo(s,a,[l],m,r)});
return(n[l]>0||i!==null)&&Y(`${c} (${n[l]})`,a.includes(l),f,o(l))})}function Wl(t,e){let n=e.map(([s])=>s),o=w[t]??n;return e.
map(([s,r])=>{let i=a=>_({[t]:Lo(n,o,[s],a,n)});return Y(r,o.includes(s),i)})}function Bl(){let{statements:t,names:e,labels:n,
relations:o,families:s,familyOf:r,articles:i,coders:a}=g,c=an(g,w,"relations",m=>t.relation[m],o.length),l=an(g,w,"kinds",
m=>o[t.relation[m]].kind,e.kinds.length),f=new Set(x.level.nodes.filter((m,d)=>x.level.isTied[d]).map(m=>m.type));return[
yt(p("kinds"),Ao("kinds",n.kinds,l)),yt(p("relations"),s.map((m,d)=>eg(m,[...o.keys()].filter(h=>r[h]===d),c))),yt(p("ty\
pes"),Wl("types",[...f].sort().map(m=>[m,m]))),i.length>1&&yt(p("articles"),Wl("articles",i.map(m=>[m.id,m.title]))),a.length>
1&&yt(p("coders"),ng()),yt(p("further"),Y(p("with_issues"),w.issues,m=>_({issues:m})),Y(p("with_inferred"),w.inferred,m=>_(
{inferred:m})),Y(p("with_headlines"),w.headlines,m=>_({headlines:m})),Y(p("with_self_loops"),w.self,m=>_({self:m})))]}function eg(t,e,n){
let o=[...g.relations.keys()],s=w.relations??o,r=e.filter(c=>n[c]),i=r.reduce((c,l)=>c+n[l],0);if(!i)return null;let a=(c,l)=>_(
{relations:Lo(o,s,c,l,o)});return u("details",{class:"family"},u("summary",{},`${t} (${i})`,r.some(c=>!s.includes(c))&&"\
 \u2022"),u("p",{class:"quiet"},q(p("all"),()=>a(e,!0))," ",q(p("none"),()=>a(e,!1))),r.map(c=>Y(`${g.relations[c].label}\
 (${n[c]})`,s.includes(c),l=>a([c],l))))}function ng(){let t=w.coders??[],e=t.length>1?[[t.join(" "),xt(t)]]:[],n=g.coders.
map(o=>[o,o]);return G(p("coders"),[["",p("one_coder")],...n,...e],t.join(" "),o=>_({coders:o?o.split(" "):null}))}var Dl=["statements","acts","articles"];function Hl(){let t=q(p("draw_all"),()=>_({all:!0}));return _e(p("level"),G(p("l\
evel"),Io.map(e=>[e,p(`level_${e}`)]),w.level,og),u("label",{class:"line"},`${p("count_by")} `,sg()),u("label",{class:"l\
ine"},`${p("min_weight")} `,rg()),w.ego!==null&&ig(w.ego),x.isGrown&&u("p",{class:"quiet"},p("not_drawn_yet")," ",t),x.weakest>
0&&u("p",{class:"quiet"},p("weakest",{n:x.weakest})," ",t))}async function og(t){let e=await Dt(t);await _({level:t,ego:null,
...ui(e)})}function sg(){let t=e=>_({count:Dl.find(n=>n===e)});return G(p("count_by"),Dl.map(e=>[e,p(`by_${e}`)]),w.count,
t)}function rg(){return u("input",{type:"number",min:1,max:999,value:w.min_weight,"aria-label":p("min_weight"),onchange:t=>_(
{min_weight:Math.max(1,Math.floor(Number(t.target.value))||1)})})}function ig(t){let e=G(p("distance"),[1,2,3].map(n=>[String(
n),N(n,"step")]),String(w.steps),n=>_({steps:Number(n)}));return u("p",{class:"ego"},p("neighbours_of",{name:Kn(t)})," ",
e," ",q(p("show_all"),()=>_({ego:null})))}var zl=["level","count","min_weight","quad_classes","modes","certainties","polarities","kinds"];zl.push("relations","typ\
es","articles","coders","issues","inferred","headlines","self","ego","all");var pr=()=>zl.filter(t=>JSON.stringify(w[t])!==
JSON.stringify(z[t]));function Ul(){let t=v("side"),e=An(t),{scrollTop:n}=t,o=t.querySelector("details.group[open]")!==null,
s=pr(),r=()=>_(Object.fromEntries(s.map(i=>[i,z[i]])));A(t,u("div",{class:"box-head"},u("h2",{},p("filters")),s.length>0&&
M(p("reset"),r,{class:"quiet-button"}),M("\xD7",()=>t.hidePopover(),{class:"close","aria-label":p("close")})),Hl(),Pl(),
Fl(o),_e(p("display"),Cl())),Ln(t,e),n&&(t.scrollTop=n)}function Gl({statements:t}){let[e,n]=[1/0,-1/0];for(let o of[t.first,t.last])for(let s of o)s!==null&&(e=Math.min(e,s),n=
Math.max(n,s));return e>n?null:[e,n]}function Ql({facts:t,state:e,chosen:n}){let o=e.since!==null||e.until!==null||!e.undated,
s={...e,since:null,until:null,undated:!0},r=o?ut(t,s,X(e)):n;return{chosen:r,statements:K(r.inside)}}function Vl(t,e,n,[
o,s],r){let i=(s-o+1)/r,a=new Array(r).fill(0),c=new Array(r).fill(0),l=m=>Math.min(r-1,Math.max(0,Math.floor((m-o)/i))),
f=new Set;for(let m of n){let d=t.statements.act[m];if(d>=0&&f.has(d))continue;d>=0&&f.add(d);let[h,b]=[e.first[m],e.last[m]];
if(h===null&&b===null)continue;let[y,$]=[l(h??o),l(b??s)],S=h!==null&&b===h&&!e.approximate[m];for(let O=y;O<=$;O++)(S?a:
c)[O]+=1/($-y+1)}return{sure:a,unsure:c,width:i}}var dr=120,hr=!1;function Jl(){let t=v("time"),e=Gl(g),{chosen:n,statements:o}=Ql(x),s=o.filter(d=>n.first[d]===null&&n.
last[d]===null),r=s.length>0&&u("p",{class:"undated"},W(N(s.length,"undated"),s,p("undated_many")));if(!e||e[0]===e[1]){
A(t,u("p",{class:"quiet"},p("no_period")),r);return}let i=ag(e),a=t.querySelector(".slider")?t.children:[u("div",{class:"\
time-head"}),lg(e)],[c,l]=a;c.isConnected||A(t,c,l),A(c,cg(e,i),r);let[f,...m]=l.children;f.replaceWith(ug(n,o,e,i));for(let[
d,h]of m.slice(0,2).entries())h.value=String(i[d]),h.setAttribute("aria-valuetext",et(i[d]))}function ag([t,e]){return[Math.
max(t,w.since??t),Math.min(e,w.until??e)]}function cg(t,[e,n]){return[u("h2",{},p("period")),Kl("since",e,t),"\u2013",Kl(
"until",n,t),vt()&&M(p("whole_period"),()=>_({since:null,until:null})),Y(p("only_certain_dates"),w.inside==="certainly",
o=>_({inside:o?"certainly":"possibly"})),Y(p("include_undated"),w.undated,o=>_({undated:o}))]}function Kl(t,e,[n,o]){let s=r=>{
let i=pi(r);i!==null&&Yl(t,i,[n,o])};return u("input",{type:"date",value:et(e),min:et(n),max:et(o),"aria-label":p(t),onchange:r=>s(
r.target.value)})}function lg([t,e]){let n=o=>u("input",{type:"range",min:t,max:e,step:1,"aria-label":p(o),oninput:s=>Yl(
o,Number(s.target.value),[t,e])});return u("div",{class:"slider"},k("svg"),n("since"),n("until"),fg([t,e]))}function fg([
t,e]){return u("div",{class:"years","aria-hidden":"true"},hi(t,e).map(([n,o])=>{let s=u("span",{},o);return s.style.left=
`${(n-t)/(e-t+1)*100}%`,s}))}function ug(t,e,n,[o,s]){let[r]=n,{sure:i,unsure:a,width:c}=Vl(g,t,e,n,dr),l=Math.max(...i.
map((d,h)=>d+a[h]),1),f=(d,h,b,y)=>{let[$,S]=[b/l*34,36-(b+y)/l*34],O=(d+1)*c+r<o||d*c+r>s;return b>0&&k("rect",{class:h+
(O?" off":""),x:d/dr*1e3,y:S,width:1e3/dr-1,height:Math.max($,1.5)})},m=i.map((d,h)=>[f(h,"bar",d,0),f(h,"bar unsure",a[h],
d)]);return k("svg",{class:"histogram",viewBox:"0 0 1000 40",preserveAspectRatio:"none",role:"img","aria-label":p("histo\
gram")},m)}function Yl(t,e,[n,o]){let s=t==="since"?e<=n:e>=o;qt({[t]:s?null:e}),(w.since??n)>(w.until??o)&&qt({[t==="si\
nce"?"until":"since"]:e}),!hr&&(hr=!0,requestAnimationFrame(()=>{hr=!1,_({})}))}var mg=10,Zl=!1,gr="";function wr(){let t=u("div",{class:"choices",role:"group","aria-label":I(p("according_to"))}),e=Un();
A(v("viewpoint"),u("div",{class:"box-head"},u("h2",{},I(p("according_to"))),pg()),e.length>mg&&dg(e,t),t,gg()),Xl(t,e)}var pg=()=>Y(
p("viewpoint_several"),br(),t=>{Zl=t,t||w.according_to.length<2?wr():_({according_to:w.according_to.slice(0,1)})}),br=()=>Zl||
w.according_to.length>1;function dg(t,e){return u("input",{type:"search",placeholder:p("sources_find"),"aria-label":p("s\
ources_find"),value:gr,oninput:n=>{gr=n.target.value,Xl(e,t)}})}function Xl(t,e){let n=Er(g),o=br()?"checkbox":"radio",s=e.
filter(([r,i])=>(o==="radio"||r!=="everyone")&&rt(i).includes(rt(gr)));A(t,s.map(([r,i])=>u("label",{class:"tick"},u("in\
put",{type:o,name:"according-to",checked:w.according_to.includes(r),onchange:a=>hg(r,a.target.checked)}),u("span",{dir:"\
auto"},I(i)),u("span",{class:"number quiet"},E(n.get(r)??0)))))}function hg(t,e){if(!br()){_({according_to:[t]});return}
let o=Un().map(([s])=>s).filter(s=>s===t?e:w.according_to.includes(s));_({according_to:o.length?o:["authors"]})}var gg=()=>u(
"p",{},w.compared_with&&`${p("compared_with")} ${dt(w.compared_with)} \xB7 `,q(p("compare_claims"),()=>_({tab:"compare"})));var wg=8,tf=new Map;function Ce(t,e,n,o){tf.set(t,o);let s=u("button",{type:"button",id:`open-${t}`,class:"opener",popovertarget:t},
e),r=u("div",{id:t,class:"box",popover:"auto",role:"dialog","aria-label":n});return r.addEventListener("beforetoggle",i=>{
i.newState==="open"&&xg(r,s)}),r.addEventListener("toggle",i=>{i.newState==="open"&&o()}),[s,r]}function ef(t){bg(t)&&tf.
get(t)?.()}var bg=t=>document.getElementById(t)?.matches(":popover-open")??!1,Eo=t=>document.getElementById(t)?.hidePopover();
function xg(t,e){let{right:n,bottom:o}=e.getBoundingClientRect();t.style.setProperty("--top",`${o+4}px`),t.style.setProperty(
"--right",`${Math.max(wg,innerWidth-n)}px`)}var yg=[["square","form_country"],["triangle","form_person"],["dot","form_actor"],["diamond","form_issue"]],_g={acts:"ac\
t_many",statements:"statement_many",articles:"article_many"};function nf(){return u("section",{class:"legend"},u("h2",{},
p("legend")),u("ul",{},fr().map(([t,e])=>u("li",{},t,u("span",{},e)))),u("ul",{},yg.map(([t,e])=>u("li",{},lr(t),u("span",
{},p(e))))),$g(),u("p",{class:"quiet"},p("width_meaning",{what:p(_g[w.count])})))}function $g(){let t=new Map;for(let{tint:n,
country:o}of x.level.nodes)n>=0&&o&&t.set(n,o);if(!t.size)return null;let e=[...t].sort(([n],[o])=>n-o);return u("ul",{},
e.map(([n,o])=>u("li",{},lr("dot",ee()[n]),u("span",{},p("belongs_to",{name:Og(o)})))))}function Og(t){let e=w.language?
Et(t):null;return e?D(e):x.level.countries[t]}function Ie(t){return`${g.title.replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-|-$/g,"").slice(0,60)||"network"}.${t}`}var Sg={
"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function lt(t){return String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
"").replace(/[&<>"]/g,e=>Sg[e])}var xr=17;function yr(t,e,n){let{text:o}=U(),s=Math.floor(n/7),i=[...of(g.title,s).map(f=>({line:f,weight:600})),...of(`${ht(
x)} ${yi(x)}`.trim(),s).map(f=>({line:f,weight:400}))].map(({line:f,weight:m},d)=>`<text x="${t}" y="${e+(d+1)*xr}" font\
-size="12" font-weight="${m}" fill="${o}">${lt(f.trim())}</text>`),[a,c]=[t,e+(i.length+1)*xr+4],l=Rl().map(([f,m])=>{let d=54+
m.length*6.6;a+d>t+n&&a>t&&([a,c]=[t,c+xr]);let h=`<g transform="translate(${a} ${c-11})">${f.innerHTML}</g><text x="${a+
48}" y="${c}" font-size="12" fill="${o}">${lt(m)}</text>`;return a+=d,h});return{height:c-e+12,markup:i.join("")+l.join(
"")}}function of(t,e){let n=[""];for(let o of t.split(" "))n[n.length-1].length+o.length>e&&n.push(""),n[n.length-1]+=`${o}\
 `;return n}async function rf(){let t=document.querySelector("#canvas canvas"),e=t.width/t.clientWidth||1,n=t.clientWidth,{height:o,
markup:s}=yr(12,0,n-24),r=new Image;r.src=_r(`<svg xmlns="${Mn}" width="${n}" height="${o}" font-family="system-ui, sans\
-serif">${s}</svg>`),await r.decode();let i=document.createElement("canvas");i.width=t.width,i.height=t.height+o*e;let a=i.
getContext("2d");a.fillStyle=U().ground,a.fillRect(0,0,i.width,i.height),a.drawImage(t,0,0),a.drawImage(r,0,t.height,n*e,
o*e),i.toBlob(c=>c&&ye(Ie("png"),"image/png",c))}var _r=t=>`data:image/svg+xml;charset=utf-8,${encodeURIComponent(t)}`;function je(){
let t=Xn()?.body;if(!t?.nodeIndices.length)return"";let{nodes:e}=x.level,n=t.nodeIndices.map(f=>({at:f,x:t.nodes[f].x,y:t.
nodes[f].y})),[o,s]=[Math.min(...n.map(({x:f})=>f))-90,Math.max(...n.map(({x:f})=>f))+90],[r,i]=[Math.min(...n.map(({y:f})=>f))-
60,Math.max(...n.map(({y:f})=>f))+70],a=[...[...x.arrows.keys()].map(f=>vg(f,t)),...n.map(({at:f,x:m,y:d})=>Tg(f,e[f],m,
d))],c=yr(o+12,i,s-o-24),l=[o,r,s-o,i-r+c.height].map(f=>f.toFixed(1));return`<svg xmlns="${Mn}" viewBox="${l.join(" ")}\
" font-family="system-ui, sans-serif"><rect x="${l[0]}" y="${l[1]}" width="${l[2]}" height="${l[3]}" fill="${U().ground}\
"/>${a.join("")}${c.markup}</svg>
`}function kg(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.hypot(o,s),i=n?.enabled?n.roundness:0,a=Math.atan2(s,o)+(.5*(n?.type===
"curvedCCW"?-i:i)+.5)*Math.PI,c=(.5*i+.5)*r;return{x:t.x+c*Math.sin(a),y:t.y+c*Math.cos(a)}}function sf(t,e,n){let o=n.nodes[e],
s=Math.hypot(o.x-t.x,o.y-t.y)||1,r=x.level.nodes[e].size+3;return{x:o.x-(o.x-t.x)/s*r,y:o.y-(o.y-t.y)/s*r}}var cn=({x:t,
y:e})=>`${t.toFixed(1)} ${e.toFixed(1)}`;function vg(t,e){let{options:n}=e.edges[t],{arrows:o}=x.level,{signs:s,holds:r,
marks:i}=g.encodings,[a,c]=[e.nodes[o.actor[t]],e.nodes[o.target[t]]],{color:l}=n.color,f=a===c,m=f?{x:a.x+34,y:a.y-34}:
kg(a,c,n.smooth),d=f?{x:a.x,y:a.y-16}:sf(m,o.actor[t],e),h=f?{x:a.x+16,y:a.y}:sf(m,o.target[t],e),b=Math.atan2(h.y-m.y,h.
x-m.x)*180/Math.PI,y={x:(d.x+2*m.x+h.x)/4,y:(d.y+2*m.y+h.y)/4},{dashes:$}=r[o.hold[t]],S=$.length?` stroke-dasharray="${$.
join(" ")}"`:"",O=`<path d="M${cn(d)} Q${cn(m)} ${cn(h)}" fill="none" stroke="${l}" stroke-width="${n.width.toFixed(1)}"${S}\
/>`,L=ar(s[o.sign[t]].head,l,`translate(${cn(h)}) rotate(${b}) scale(1)`),j=cr(i[o.mark[t]].middle,l,y.x.toFixed(1),y.y.
toFixed(1));return O+(L?.outerHTML??"")+(j?.outerHTML??"")+Mg(n.label??"",d,h,y)}function Mg(t,e,n,o){if(!t)return"";let s=Math.
atan2(n.y-e.y,n.x-e.x)*180/Math.PI,r=s>90||s<-90?s+180:s,i=t.split(`
`),a=i.map((c,l)=>`<tspan x="0" y="${-4-12*(i.length-1-l)}">${lt(c)}</tspan>`);return`<text transform="translate(${cn(o)}\
) rotate(${r.toFixed(1)})" font-size="11" ${af()}>${a.join("")}</text>`}var af=()=>`text-anchor="middle" fill="${U().text}\
" stroke="${U().ground}" stroke-width="3" paint-order="stroke"`;function Tg(t,{size:e,shape:n,tint:o},s,r){let i={square:`\
<rect x="${s-e}" y="${r-e}" width="${2*e}" height="${2*e}" `,triangle:`<path d="M${s} ${r-e} L${s+e} ${r+e*.8} L${s-e} ${r+
e*.8} Z" `,diamond:`<path d="M${s} ${r-e} L${s+e} ${r} L${s} ${r+e} L${s-e} ${r} Z" `,dot:`<circle cx="${s}" cy="${r}" r\
="${e}" `},c=be(C(x.level,t)).split(`
`).map((f,m)=>`<text x="${s}" y="${r+e+14+m*14}" font-size="13" ${af()}>${lt(f)}</text>`),l=o>=0?ee()[o]:U().node;return`${i[n]}\
fill="${l}" stroke="${U().line}"/>${c.join("")}`}var cf=["type","sector","country"],Ag=["weight","acts","articles","sources","statements"];function Lg(t){let e=String(t),
n=/^[=+\-@\t\r]/.test(e)&&Number.isNaN(Number(e))?`'${e}`:e;return/[",\r\n]/.test(n)?`"${n.replace(/"/g,'""')}"`:n}function qo(){
let{nodes:t}=x.level,n=["actor","actor_label","target","target_label","weight","acts",...g.names.quad_classes.map(s=>s.replace(
" ","_")),"no_quad_class","articles","sources","label","statements"],o=ds(x).map(({pair:s,actor:r,target:i})=>{let{acts:a,
byQuadClass:c,noQuadClass:l,articles:f,sources:m,statements:d}=Nt(x,s);return[...[t[s.a].actor,r,t[s.b].actor,i],s.weight,
a,...c,l,f.size,m.size,It(g,s.rows),bt(g,d).join(" ")]});return[n,...o].map(s=>`${s.map(Lg).join(",")}\r
`).join("")}function No(){let{nodes:t}=x.level,e=new Set,n=ds(x).map(({pair:r},i)=>{e.add(r.a).add(r.b);let{acts:a,articles:c,
sources:l,statements:f}=Nt(x,r),m=[r.weight,a,c.size,l.size,bt(g,f).join(" ")],d=`source="${lt(t[r.a].actor)}" target="${lt(
t[r.b].actor)}"`;return`<edge id="${i}" ${d} label="${lt(It(g,r.rows))}" weight="${r.weight}"><attvalues>${m.map(lf).join(
"")}</attvalues></edge>`}),o=[...e].sort((r,i)=>r-i).map(r=>{let i=cf.map((a,c)=>lf(t[r][a],c)).join("");return`<node id\
="${lt(t[r].actor)}" label="${lt(C(x.level,r))}"><attvalues>${i}</attvalues></node>`});return`<?xml version="1.0" encodi\
ng="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">${ff("node",cf,()=>"string")+ff("edge",
Ag,r=>r==="statements"?"string":"integer")}<nodes>${o.join("")}</nodes><edges>${n.join("")}</edges></graph></gexf>
`}var lf=(t,e)=>t===null||t===""?"":`<attvalue for="${e}" value="${lt(t)}"/>`;function ff(t,e,n){let o=e.map((s,r)=>`<at\
tribute id="${r}" title="${s}" type="${n(s)}"/>`).join("");return`<attributes class="${t}">${o}</attributes>`}function uf(){let t=(e,n)=>M(p(e),()=>{n(),Eo("save")});A(v("save"),u("h2",{},p("save")),t("save_png",rf),t("save_svg",()=>ye(
Ie("svg"),"image/svg+xml",je())),t("save_csv",()=>ye(Ie("csv"),"text/csv",qo())),t("save_gexf",()=>ye(Ie("gexf"),"applic\
ation/xml",No())),t("print",()=>window.print()))}var pf=["viewpoint","time","side"];function df(){let t=u("input",{type:"checkbox",onchange:e=>zi(e.target.checked)});A(v(
"app"),u("header",{},u("h1",{dir:"auto"},g.title),Al(),u("div",{class:"tools"},Eg())),u("nav",{id:"views","aria-label":p(
"views")},u("div",{id:"tabs",role:"tablist","aria-label":p("views"),onkeydown:Cg},Bt.map(Ng)),u("p",{id:"matching",class:"\
quiet"})),u("main",{},u("div",{id:"main",role:"tabpanel"},u("div",{id:"stage"},u("div",{id:"canvas",role:"application","\
aria-label":p("graph_of")}),u("img",{id:"printed",alt:""}),u("p",{id:"empty",class:"empty"}),u("div",{class:"over"},Ce("\
legend",p("legend"),p("legend"),()=>A(v("legend"),nf())),M(p("fit"),to),u("label",{class:"tick",id:"physics"},t,u("span",
{},p("physics")))),u("p",{id:"hint",class:"hint"})),u("div",{id:"sheet"}),u("p",{id:"caption"}))),u("aside",{id:"panel",
tabindex:0,"aria-label":p("quotes")}),u("p",{id:"announced",class:"unseen","aria-live":"polite"})),document.addEventListener(
"keydown",Ig)}var Eg=()=>[Ce("viewpoint",mf("viewpoint",I(p("according_to"))),I(p("according_to")),wr),Ce("time",mf("tim\
e",p("period")),p("period"),Jl),Ce("side",[p("filters"),u("span",{class:"set"})],p("filters"),Ul),Ce("save",p("save"),p(
"save"),uf)],mf=(t,e)=>[u("span",{class:"quiet"},e),u("span",{id:`chosen-${t}`,class:"chosen"})];function hf(){let{tab:t,
open:e}=w;document.documentElement.dataset.theme=w.theme,document.body.classList.toggle("wide",!e);for(let n of Bt){let o=v(
`tab-${n}`);o.setAttribute("aria-selected",String(n===t)),o.tabIndex=n===t?0:-1}v(`tab-${t}`).scrollIntoView?.({block:"n\
earest",inline:"nearest"}),v("main").setAttribute("aria-labelledby",`tab-${t}`),v("stage").hidden=t!=="graph",v("sheet").
hidden=t==="graph"}function gf(){let t=[...w.according_to,...w.compared_with??[]];v("chosen-viewpoint").textContent=t.length>
1?N(t.length,"viewpoint"):dt(t),v("chosen-time").textContent=vt()?Ue():p("any_time");let e=pr().length,n=v("open-side");
A(n.querySelector(".set"),e>0&&String(e)),n.setAttribute("aria-label",e?p("filters_set",{n:e}):p("filters")),v("matching").
textContent=qg();for(let o of pf)ef(o)}function qg(){let t=K(Be(g,{...w,count:"statements"},X(w),[])),e=new Set(t.map(n=>g.
statements.article[n]));return p(t.length===1?"matches":"match",{statements:N(t.length,"statement"),articles:N(e.size,"a\
rticle")})}var Ng=t=>M(p(`tab_${t}`),()=>_({tab:t}),{role:"tab",id:`tab-${t}`,"aria-controls":"main"});async function Cg({
key:t}){let e={ArrowRight:1,ArrowLeft:-1}[t];if(!e)return;let n=Bt[(Bt.indexOf(w.tab)+e+Bt.length)%Bt.length];await _({tab:n}),
v(`tab-${n}`).focus()}function Ig(t){if(t.target instanceof Element&&/^(INPUT|SELECT|TEXTAREA)$/.test(t.target.tagName))
return;let e=document.querySelector(":popover-open")!==null;if(t.key==="Escape"&&w.open&&!e&&_({open:null}),t.key==="/"){
t.preventDefault();for(let n of[...pf,"save"])Eo(n);v("search").focus()}}var jg=["open","pair","lanes","article","about","claimant","unfolded","rows","facets","columns","sort","more","tab","the\
me","find"],Rg=["ego","steps","level","all","grown"],Wg={findings:Za,arguments:ga,table:Ec,matrix:$c,timeline:$o,bargains:Fa,
article:Wa,compare:Is};async function wf(t){let e=ri();("article"in t||"tab"in t)&&!("find"in t)&&qt({find:null}),Sn(t),
await ln(t),"open"in t&&w.open||ii(e)}async function ln(t){let e=Object.keys(t??w),n=!!(t&&x&&e.length)&&e.every(r=>jg.includes(
r)),o=!x;(w.compared_with||w.language)&&await R(),n||await ti();let s=!n&&!o&&e.some(r=>Rg.includes(r));hf(),(!n||e.includes(
"theme"))&&gf(),Pg(),await Bg(s),await ia()}async function Bg(t){if(w.tab!=="graph"){await Wg[w.tab](v("sheet")),sc(v("s\
heet"));return}let e=!x.arrows.size&&!x.isGrown;v("empty").textContent=e?Vt():"",v("physics").hidden=x.nodes.size>=Wi,Bi(
t)}function Pg(){let t=v("caption");if(t.hidden=["findings","arguments","compare","matrix","table","article"].includes(w.
tab),w.tab!=="graph"){A(t,Ge());return}let{statements:e}=Ct(x),n=[x.selfLoops>0&&p("note_self_loops",{n:x.selfLoops}),x.
isGrown&&p("not_drawn_yet"),x.arrows.size>Zn&&p("note_zoom")].filter(Boolean),o=e.filter(s=>x.chosen.undated.has(s));A(t,
ht(x)," ",W(p("show_quotes"),e,p("based_on_drawn")),n.length>0&&` \xB7 ${n.join(" ")}`,o.length>0&&[" \xB7 ",W(N(o.length,
"article_date_used"),o,p("undated_many"))])}function bf(){let t=w.tab==="graph"?je():"",e=v("printed");e.alt=ht(x),t?e.src=_r(t):e.removeAttribute("src")}var xf={change:_,state:()=>w,edges:()=>St(x).map(t=>{let e=Nt(x,t);return{actor:x.level.nodes[t.a].actor,target:x.level.
nodes[t.b].actor,label:It(g,t.rows),weight:t.weight,acts:e.acts,quad_classes:[...e.byQuadClass,e.noQuadClass],articles:e.
articles.size,sources:e.sources.size,statements:bt(g,e.statements)}}),parts:()=>x.parts?.claims.map(t=>t.map(({sides:e,positions:n})=>[
...e.map(o=>bt(g,o)),...n.map(o=>[...new Set(o.map(({how:s})=>s))].sort())])),compared:()=>{let{according_to:t,compared_with:e}=lo(
g,w,z).state;return[t,e]},arguments:async()=>{let{cards:t,...e}=await _n();return Ze(g,{cards:t,...e},w).map(({tail:n,head:o,
words:s,statements:r})=>({tail:t[n].text,head:t[o].text,words:s,statements:bt(g,r)}))},timeline:()=>{let{act:t}=g.statements,
e=Te(x),n=new Map(e.map(({main:o,statements:s})=>[t[o],bt(g,s)]));return{units:e.map(({statements:o,isReal:s,first:r,last:i})=>({
statements:bt(g,o),isReal:s,first:r,last:i})),orders:Js(x).flatMap(([o,s])=>{let r=[n.get(o),n.get(s)];return r[0]&&r[1]?
[r]:[]})}},bargains:()=>On().bargains.map(t=>({acts:t.length,statements:bt(g,t.flatMap(e=>e.statements))})),search:async(t,e)=>((await ir()).
groups(t,e).find(o=>o.kind===e)?.hits??[]).map(({label:o,count:s,phrase:r,statements:i,snippet:a})=>({label:o,count:s,phrase:r?
{...r,relation:g.relations[r.relation].id}:null,statements:i?bt(g,i):null,text:a?.text??null})),svg:je,csv:qo,gexf:No,network:Xn};async function Fg(){Xr(wf),await Zr(si,document.documentElement.lang||"en"),qt(Wo(location.hash,z)),df(),await ln(),document.
body.classList.add("ready"),addEventListener("hashchange",Dg),addEventListener("beforeprint",bf),ns().addEventListener("\
change",()=>w.theme==="auto"&&ln()),(window.requestIdleCallback||setTimeout)(()=>R())}function Dg({newURL:t}){let e=Wo(new URL(
t).hash,z);kr(e,w)||(qt(e),Sn({}),ln())}Object.assign(window,{explorer:xf});Fg();})();

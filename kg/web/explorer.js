"use strict";(()=>{var yt=t=>t.compared_with?[...t.according_to,...t.compared_with]:t.according_to;function qe(t,e){let n=t.statements;if(e.
includes("everyone"))return()=>!0;let o=vn(t,e),s=new Set(Fo(e,"of:").map(r=>t.sources.findIndex(i=>i.id===r)));return r=>n.
own[r]===1&&o(r)||n.source[r]>=0&&s.has(n.source[r])}function vn(t,e){let n=t.statements;if(e.includes("authors")||e.includes(
"everyone"))return()=>!0;let o=Mn(t,e);return s=>o.has(n.publisher[s])||o.has(n.author[s])}var Mn=(t,e)=>new Set(Fo(e.includes(
"everyone")?[]:e,"by:").map(n=>t.signers.indexOf(n)).filter(n=>n>=0)),Fo=(t,e)=>t.filter(n=>n.startsWith(e)).map(n=>n.slice(
e.length));var pe=0,va=1,Ce=0,ot=({statements:t},e)=>t.mode[e]===pe&&t.polarity[e]===0,pt=t=>Array.from(t.keys()).filter(e=>t[e]),dt=(t,e)=>e.
map(n=>t.statements.key[n]).sort();function _t(t,e,n){let o=t.statements,s=Go(t,e,n,o.alternative),r=Qo(o),i=Ma(t,s,r),a=Jo(
t,e,s,r);Vo(t,e,s,i);let c=s.slice();for(let[l,f]of o.sums)s[l]&&f.some(m=>c[m])&&(s[l]=0);return{inside:s,main:i,...r,undated:a}}
function je(t,e,n,o=t.statements.disjunct){let s=t.statements,r=Go(t,e,n,o);return Jo(t,e,r,Qo(s)),Vo(t,e,r,s.key.map((i,a)=>a)),
r}function Tn(t,e){let n=t.statements,o=e.coders&&new Set(e.coders.map(s=>t.coders.indexOf(s)));return s=>o?o.has(n.coder[s]):
n.aside[s]!==va}function de(t,e,n,o){let s=new Array(o).fill(0);for(let r of pt(We(t,{...e,articles:null},["everyone"])))
n(r)>=0&&s[n(r)]++;return s}function We(t,e,n){let o=t.statements,s=Mn(t,n);if(!e.coders&&!e.articles&&!s.size)return Uint8Array.
from(o.aside,l=>l?0:1);let r=Tn(t,e),i=e.articles&&new Set(e.articles.map(l=>t.articles.findIndex(f=>f.id===l))),a=Uint8Array.
from(o.article,(l,f)=>r(f)&&(!i||i.has(l))?1:0),c=new Map;for(let l of pt(a)){let f=o.article[l],{text:m,copy:d}=t.articles[f],
b=((s.has(o.publisher[l])||s.has(o.author[l])?0:2)+(d?1:0))*t.articles.length+f,$=c.get(m);(!$||b<$[0])&&c.set(m,[b,f])}
for(let l of pt(a))c.get(t.articles[o.article[l]].text)?.[1]!==o.article[l]&&(a[l]=0);return a}function Go(t,e,n,o){let s=t.
statements,r=We(t,e,n),i=qe(t,n),a=e.count==="acts",c=Gt(a&&e.kinds===null?[Ce]:e.kinds),[l,f]=[Gt(e.relations),Gt(e.modes)],
[m,d]=[Gt(e.certainties),Gt(e.polarities)];for(let g=0;g<r.length;g++){if(!r[g])continue;let b=t.relations[s.relation[g]];
i(g)&&!o[g]&&c(b.kind)&&!(a&&b.kind===Ce&&!b.deed)&&l(s.relation[g])&&f(s.mode[g])&&m(s.certainty[g])&&d(s.polarity[g])&&
(e.inferred||!s.inferred[g])&&(e.headlines||!s.headline[g])||(r[g]=0)}return r}function Gt(t){let e=t&&new Set(t);return n=>e===
null||e.has(n)}var Qo=t=>({first:t.first.slice(),last:t.last.slice(),approximate:t.approximate.slice()});function Ma(t,e,{
first:n,last:o,approximate:s}){let r=t.statements,i=Int32Array.from(e,(a,c)=>c);for(let a of Aa(r,e)){if(a.length<2)continue;
a.sort((l,f)=>r.rank[l]-r.rank[f]);let c=Ta(t,a);for(let l of a)i[l]=a[0],c&&(ot(t,l)||!Ko(r,l))&&([n[l],o[l],s[l]]=[c.first,
c.last,c.approximate])}return i}var Ko=(t,e)=>t.first[e]!==null||t.last[e]!==null;function Ta(t,e){let n=t.statements,o=e.
filter(c=>Ko(n,c));if(!o.length)return null;let s=Uo(Uo(o,c=>ot(t,c)),c=>!n.approximate[c]),r=Ho(s.map(c=>n.first[c]),Math.
max),i=Ho(s.map(c=>n.last[c]),Math.min),[a]=s;return r!==null&&i!==null&&r>i?{first:n.first[a],last:n.last[a],approximate:1}:
{first:r,last:i,approximate:n.approximate[a]}}function Uo(t,e){let n=t.filter(e);return n.length?n:t}function Ho(t,e){let n=t.
filter(o=>o!==null);return n.length?e(...n):null}function Aa(t,e){let n=new Map;for(let o=0;o<e.length;o++){if(!e[o]||t.
act[o]<0)continue;let s=n.get(t.act[o]);s?s.push(o):n.set(t.act[o],[o])}return n.values()}function Jo(t,e,n,{first:o,last:s,
approximate:r}){let i=new Set,{since:a,until:c}=e;if(a===null&&c===null&&e.undated)return i;let l=e.inside==="certainly";
for(let f=0;f<n.length;f++){if(!n[f])continue;let[m,d]=[o[f],s[f]],g=m===null&&d===null;if(l&&r[f]||g&&(l||!e.undated)){
n[f]=0;continue}if(g){let O=t.articles[t.statements.article[f]];[m,d]=[O.first,O.last]}let[b,$]=l?[m,d]:[d,m];a!==null&&
(b===null?l:b<a)&&(n[f]=0),c!==null&&($===null?l:$>c)&&(n[f]=0),g&&n[f]&&i.add(f)}return i}function Vo(t,e,n,o){let s=Gt(
e.quad_classes);for(let r=0;r<n.length;r++)s(t.statements.quad_class[o[r]])||(n[r]=0)}var lt=["opposed","doubted","other_certainty","only_first","only_second"],[Xo,Yo,La,Ea,Ia,he]=[0,1,2,3,4,-1];function ts(t,e,n){
let o={claims:lt.map(()=>[]),partOf:new Map},s=[e.according_to,n];if(new Set(s.map(a=>[...a].sort().join(`
`))).size<2)return o;let r=je(t,{...e,count:"statements"},["everyone"]),i=new Map;for(let[a,c]of s.entries())for(let l of qa(
t,c,r)){let f=i.get(l.claim)??[[],[]];i.set(l.claim,f),f[a].push(l)}for(let[a,c]of i.values())for(let[l,f]of Ca(a,c))Na(
o,l,f);return o}function Na({claims:t,partOf:e},n,o){let s=o.map(i=>[...new Set(i.map(a=>a.at))]),r={sides:s,statements:[
...new Set(s.flat())]};n!==he&&t[n].push(r);for(let i of r.statements){let a=e.get(i);a!==void 0&&(n===he||a!==he&&a<n)||
e.set(i,n)}}function qa(t,e,n){let o=t.statements,[s,r]=[qe(t,e),vn(t,e)],i=[],a=(c,l,f)=>i.push({claim:o.claim[c],first:o.
first[c],last:o.last[c],approximate:o.approximate[c],at:l,certainty:null,held:!1,judged:!1,...f});for(let c of pt(n)){let l=o.
polarity[c]===0,f=t.names.stances[o.stance[c]];s(c)&&a(c,c,{affirms:l,certainty:o.certainty[c],held:!0}),["doubts","reje\
cts"].includes(f)&&r(c)&&a(c,c,{affirms:!l,judged:l||f==="doubts"})}for(let[c,l,f]of o.denials)!n[c]||o.disjunct[l]||!["\
everyone",`of:${f}`].some(m=>e.includes(m))||a(l,c,{affirms:o.polarity[l]!==0,certainty:o.certainty[c]});return i}function Ca(t,e){
let[n,o,s]=[!1,!1,!1];for(let c of t)for(let l of e)Zo(c,l)||Zo(l,c)||(c.affirms===l.affirms?s||=c.held&&l.held:c.judged||
l.judged?o=!0:n=!0);if(n||o)return[[n?Xo:Yo,[t,e]]];let r=[t,e].map(c=>c.filter(l=>l.held));if(!s)return[[Ea,[r[0],[]]],
[Ia,[[],r[1]]]].filter(([,l])=>l.flat().length);let[i,a]=r.map(c=>[...new Set(c.map(l=>l.certainty))].sort().join(" "));
return[[i===a?he:La,r]]}var Zo=(t,e)=>!t.approximate&&!e.approximate&&t.last!==null&&e.first!==null&&t.last<e.first;function Re({
facts:t,parts:e},n){let o=new Set(n.map(r=>e?.partOf.get(t.ties.statement[r])));for(let r of[Xo,Yo])if(o.has(r))return r;
let[s]=o;return o.size===1&&s!==void 0?s:he}function es(t){let{relations:e,text:n}=t,o=[...new Set(e.map(l=>l.family))],s=Object.entries(t.names).map(([l,f])=>[l,f.
map(m=>n[`${l}: ${m}`]||m)]),r=(l,f)=>f.map((m,d)=>({...m,words:n[`encoding of ${l}: ${t.names[l][d]}`]||m.words})),{signs:i,
holds:a,marks:c}=t.encodings;return{...t,families:o,familyOf:e.map(l=>o.indexOf(l.family)),labels:Object.fromEntries(s),
encodings:{signs:r("signs",i),holds:r("holds",a),marks:r("marks",c)}}}function ns(t,e){let n=new Uint8Array(e.nodes.length);
for(let o of[e.actor,e.target])for(let s of o)n[s]=1;return{...e,name:t,numbers:new Map(e.nodes.map((o,s)=>[o.actor,s])),
isTied:n,arrows:{...e.arrows,actor:e.edges.map(o=>o.from),target:e.edges.map(o=>o.to)}}}var Be=["price","condition"];function os(t,e,n){let o=ja(t,n),s=a=>Be.includes(e.roles[a].function??""),r=a=>a.statements.
some(c=>e.statements[c].roles?.some(([l])=>s(l))),i=Ba(t,o).map(a=>a.map(c=>o[c])).sort((a,c)=>c.length-a.length||a[0].statements[0]-
c[0].statements[0]);return{bargains:i.filter(a=>a.some(r)),others:i.filter(a=>!a.some(r))}}function An(t,e,n){let o=JSON.
stringify(n.flatMap(i=>i.statements).sort((i,a)=>i-a)),s=i=>!e.compared_with&&Object.entries(i).every(([a,c])=>JSON.stringify(
e[a])===JSON.stringify(c));return(t.courses.find(i=>s(i.state))?.bargains??[]).find(i=>JSON.stringify(i.offers)===o)}function ja(t,e){
let n={...e,count:"statements",kinds:null,quad_classes:null,relations:null,modes:null,polarities:null},o=_t(t,n,yt(e)),{
act:s,relation:r}=t.statements,i=new Map;for(let a of t.offers.mentions.filter(c=>Ra(t,o,c))){let[c,,,l,f,m,d,g]=a,b=i.get(
s[c])??Wa(r[o.main[c]]);i.set(s[c],b),b.statements.push(c);for(let $ of l)b.sides.add($);for(let $ of f)b.toSides.add($);
for(let $ of g)b.about.add($);for(let $ of m)b.targets.set($,[...b.targets.get($)??[],c]);for(let $ of d)b.things.set($,
[...b.things.get($)??[],c])}return[...i.values()]}var Wa=t=>({relation:t,statements:[],sides:new Set,toSides:new Set,targets:new Map,
things:new Map,about:new Set});function Ra(t,{inside:e,main:n,first:o,last:s},[r,i,a]){let{act:c,relation:l}=t.statements,
{deed:f,offers:m}=t.relations[l[n[r]]];return e[r]===1&&i===o[r]&&a===s[r]&&c[r]>=0&&ot(t,r)&&f&&m}function Ba(t,e){let n=e.
map((l,f)=>f),o=l=>(n[l]!==l&&(n[l]=o(n[l])),n[l]),s=(l,f)=>{n[Math.max(o(l),o(f))]=Math.min(o(l),o(f))},r=Pa(t,e),i=l=>e[l].
toSides.size>0;for(let[l,f]of r)([...e[l].toSides].some(d=>e[f].toSides.has(d))||!i(l)&&!i(f))&&s(l,f);let a=new Map;for(let[
l,f]of r){if(i(l)===i(f))continue;let[m,d]=(i(l)?[f,l]:[l,f]).map(o);a.set(m,(a.get(m)??new Set).add(d))}for(let[l,f]of a)
f.size===1&&s(l,[...f][0]);let c=new Map;for(let l of e.keys())c.set(o(l),[...c.get(o(l))??[],l]);return[...c.values()]}
function Pa(t,e){let n=new Map;for(let[s,{sides:r,things:i,about:a}]of e.entries()){let c=i.size?[...i.keys()]:a.size?[...a]:
[""];for(let l of r)for(let f of c){let m=JSON.stringify([l,f]);n.set(m,[...n.get(m)??[],s])}}let o=(s,r)=>t.relations[e[s].
relation].wider.includes(e[r].relation);return[...n.values()].flatMap(s=>s.flatMap((r,i)=>s.slice(i+1).map(a=>[r,a]))).filter(
([s,r])=>o(s,r)||o(r,s))}var Z=(t,e,n)=>t*n+e;function ss(t,e,n,o,s){let r=e.nodes.length,i=new Map;for(let a of n){let[c,l]=[e.actor[a],e.target[a]],
f=Z(c,l,r),m=i.get(f);m?m.rows.push(a):i.set(f,{a:c,b:l,key:f,rows:[a],weight:0})}for(let a of i.values())a.weight=$t(t,
a.rows,o,s);return i}function $t(t,e,n,o){let s=t.statements,{statement:r}=t.ties,i=c=>s.act[c]>=0&&t.relations[s.relation[n.
main[c]]].deed;if(e.length===1)return o==="acts"&&!i(r[e[0]])?0:1;let a=new Set;for(let c of e){let l=r[c];o==="articles"?
a.add(s.article[l]):o==="statements"?a.add(l):i(l)&&a.add(s.act[l])}return a.size}var Ln=class{weight=0;ends=[];known=null;get others(){
return this.known??=new Set(this.ends),this.known}};function rs(t){let e=new Map,n=(o,s,r)=>{let i=e.get(o)??new Ln;e.set(
o,i),i.ends.push(s),i.weight+=r.weight};for(let o of t.values())n(o.a,o.b,o),n(o.b,o.a,o);return e}function as(t,e,n,o){let s=a=>t.numbers.get(a)??-1,r={isGrown:!1,weakest:0,kept:null};if(o.ego!==null&&n.has(s(o.ego)))return{
...r,shown:Fa(n,s(o.ego),o.steps)};let i=new Set(n.keys());return o.all?{...r,shown:i}:i.size<=1e3?{...r,shown:i,...za(e)}:
{...r,shown:Da(n,(o.grown||[]).map(s)),isGrown:!0}}var En=({shown:t,kept:e},n)=>t.has(n.a)&&t.has(n.b)&&(!e||e.has(n.key)),
kt=t=>[...t.pairs.values()].filter(e=>En(t,e)),is=new WeakMap;function cs(t){if(!t.isGrown&&!t.kept)return t;let e=is.get(
t);if(e)return e;let n=new Set(t.nodes.keys()),o={...t,shown:n,kept:null,weakest:0,isGrown:!1};return is.set(t,o),o}var ge=(t,e)=>e.
weight-t.weight||t.key-e.key;function we(t){return[...t].sort(([e,{weight:n}],[o,{weight:s}])=>s-n||e-o).map(([e])=>e)}function za(t){
if(t.size<=2e4)return{};let e=[...t.values()].sort(ge).slice(0,2e4);return{weakest:t.size-2e4,kept:new Set(e.map(n=>n.key))}}
function Da(t,e){let n=new Set(we(t).slice(0,30));for(let o of e){let s=t.get(o);if(s)for(let r of[o,...s.others])n.add(
r)}return n}function Fa(t,e,n){let o=new Set([e]),s=[e];for(let r=0;r<n;r++){let i=s.flatMap(a=>[...t.get(a)?.others??[]]).
filter(a=>!o.has(a));for(let a of i)o.add(a);s=[...new Set(i)]}return o}var ls=new WeakMap;function fs(t,e,n,o,s){let r=new Map;for(let i of n.values())if(En(o,i))for(let a of i.rows){let c=Ua(
t,e,a,s),l=r.get(c);l?l.push(a):r.set(c,[a])}return r}function Ua(t,e,n,o){let s=t.ties.statement[n];if(o[s]===s)return e.
arrow[n];let r=t.statements,i=r.relation[o[s]],a=t.ties.together[n]?t.names.signs.indexOf("together"):t.relations[i].sign;
for(let c of[i,-1]){let l=[e.actor[n],e.target[n],c,a,r.hold[o[s]],r.mark[o[s]]].join(" "),f=Ha(e).get(l);if(f!==void 0)
return f}return e.arrow[n]}function Ha(t){let e=ls.get(t);if(!e){let{actor:n,target:o,relation:s,sign:r,hold:i,mark:a}=t.
arrows;e=new Map(n.map((c,l)=>[[n[l],o[l],s[l],r[l],i[l],a[l]].join(" "),l])),ls.set(t,e)}return e}var us=(t,e,n)=>t.names.
signs[e.arrows.sign[n]]==="together";function Pe({level:t,arrows:e}){let{arrows:n,nodes:o}=t,s=new Map;for(let r of e.keys()){
let[i,a]=[n.actor[r],n.target[r]],c=Z(Math.min(i,a),Math.max(i,a),o.length),l=s.get(c)??[[],[]];s.set(c,l),l[i<a?0:1].push(
r)}return[...s.values()]}function ms({arrows:t,nodes:e}){let n=new Map,o=t.actor.map((s,r)=>Z(Math.min(s,t.target[r]),Math.
max(s,t.target[r]),e.length));for(let s of o)n.set(s,(n.get(s)||0)+1);return o.map(s=>n.get(s)>1)}function ze(t,e,n,o){let{ties:s}=t,{inside:r}=n,i=Ga(t,n),a=[],c=[],l=0,f=o.types&&new Set(o.types),m=d=>!f||f.has(e.nodes[d].
type);for(let d=0;d<s.statement.length;d++){if(!r[s.statement[d]]||i.has(d))continue;let[g,b]=[e.actor[d],e.target[d]];if(!(!m(
g)||!m(b))){if(g===b&&!o.self){s.issue[d]||l++;continue}(s.issue[d]?c:a).push(d)}}return{between:a,issues:c,selfLoops:l}}
function Ga({ties:t,statements:e,relations:n},{inside:o,main:s,first:r,last:i}){let a=new Set,c=l=>l.some(f=>o[f]);for(let[
l,f]of t.manners)n[e.relation[s[t.statement[l]]]].manner!==f&&a.add(l);for(let[l,f,m]of t.times){let d=t.statement[l];(r[d]!==
f||i[d]!==m)&&a.add(l)}for(let[l,f]of t.needs)c(f)||a.add(l);for(let[l,f]of t.yields)c(f)&&a.add(l);return a}function De(t,e,n){let o=_t(t,n,yt(n)),s=ze(t,e,o,n),r=n.issues?[...s.between,...s.issues]:s.between,i=ss(t,e,r,o,n.count),
a=n.min_weight>1?new Map([...i].filter(([,f])=>f.weight>=n.min_weight)):i,c=rs(a),l=as(e,a,c,n);return{facts:t,level:e,state:n,
chosen:o,pairs:a,nodes:c,...l,arrows:fs(t,e,a,l,o.main),parts:n.compared_with&&ts(t,n,n.compared_with),weak:i.size-a.size,
selfLoops:s.selfLoops,withIssues:s.issues.length}}var St=["findings","graph","arguments","compare","timeline","bargains","matrix","table","article"],In=["entity","organis\
ation","sector","country"],Qa=["acts","statements","articles"],xe={tab:"graph",level:"entity",according_to:["authors"],compared_with:null,
since:null,until:null,inside:"possibly",undated:!0,kinds:null,quad_classes:null,relations:null,modes:null,certainties:null,
polarities:null,coders:null,articles:null,types:null,count:"statements",inferred:!0,headlines:!0,self:!1,issues:!1,min_weight:1,
all:!1,ego:null,steps:1,grown:null,open:null,pair:null,article:null,about:null,unfolded:null,more:0,find:null,language:null,
theme:"auto"},ds=Object.keys(xe),Ka=new Set(["kinds","quad_classes","relations","modes","certainties","polarities"]),Ja=new Set(
["coders","articles","types","according_to","compared_with","grown","pair","unfolded","find"]),ps={steps:[1,2,3],level:In,
tab:St,theme:["auto","light","dark"],count:Qa},hs=t=>({...xe,...t}),gs=(t,e)=>ds.every(n=>ws(t[n],e[n]));function Nn(t,e){
return ds.filter(o=>!ws(t[o],e[o])).map(o=>`${o}=${encodeURIComponent(JSON.stringify(t[o]))}`).join("&")}function qn(t,e){
let n=t.replace(/^#/,"").split("&").map(o=>[o.slice(0,Math.max(o.indexOf("="),0)),o.slice(o.indexOf("=")+1)]).filter(([o])=>Object.
hasOwn(xe,o)).map(([o,s])=>[o,Va(s)]).filter(([o,s])=>Za(o,s));return{...e,...Object.fromEntries(n)}}var ws=(t,e)=>JSON.
stringify(t)===JSON.stringify(e);function Va(t){try{return JSON.parse(decodeURIComponent(t))}catch{return}}function Za(t,e){
return e===null?xe[t]===null:Ka.has(t)?Array.isArray(e)&&e.every(Number.isInteger):Ja.has(t)?Array.isArray(e)&&e.every(n=>typeof n==
"string"):Object.hasOwn(ps,t)?ps[t].includes(e):["since","until","min_weight","more"].includes(t)?Number.isInteger(e):typeof e==
(typeof xe[t]=="boolean"?"boolean":"string")}var w,jt=null,Kt="en",h,Ot,x,Qt,Cn=null,jn=null,Wn=new Map,Rn=new Map,xs=async()=>{};async function bs(t,e){Qt=t,Kt=e,w=
es(await Qt.facts()),Ot=hs(w.opening),h=Ot,jt=Cn=jn=null,Wn.clear()}async function j(){Cn??=Qt.words();let t=await Cn;return jt!==
t&&(Rn=new Map(t.entities.map((e,n)=>[e.id,n]))),jt=t,t}var Fe=()=>Qt.findings();function Ue(){return jn??=Qt.arguments(),
jn}function vt(t){let e=Wn.get(t)??Qt.level(t).then(n=>ns(t,n));return Wn.set(t,e),e}var ys=t=>Rn.get(t);function ht(t){
let e=Rn.get(t);return e===void 0||!jt?null:jt.entities[e]}function _s(t){xs=t}function gt(t){h={...h,...t}}async function _(t){
gt(t),await xs(t)}async function $s(){let t=await vt(h.level);for(;t.name!==h.level;)t=await vt(h.level);x=De(w,t,h)}var He=()=>os(
w,E(),h);function E(){if(!jt)throw new Error("what is read was not loaded");return jt}var Xa={light:["#9cc3e6","#f2c14e","#8fd0b0","#e6a5b8","#c3b1e1","#d9b38c"],dark:["#5f9bd1","#cfa13a","#5fae8b","#c57b93",
"#9a84c7","#b58a5e"]},Ya={light:{text:"#17202b",ground:"#ffffff",node:"#cbd2d9",line:"#52606d"},dark:{text:"#e9edf1",ground:"\
#192029",node:"#52606d",line:"#9aa5b1"}},tc={light:["#b3261e","#a8327a","#8a6100","#6d3fb0","#00776b","#9aa5b1"],dark:["\
#ff8a80","#f48fb1","#e0b050","#b79af0","#4cc3b4","#52606d"]},Bn=()=>matchMedia("(prefers-color-scheme: dark)");function wt(){
return h.theme!=="auto"?h.theme:Bn().matches?"dark":"light"}var z=()=>Ya[wt()],Wt=()=>Xa[wt()],Jt=t=>w.encodings.signs[t][wt()],
Pn=t=>tc[wt()][t];function ks(t,e){let n=Re(t,e);return Pn(n<0?lt.length:n)}var Ge="http://www.w3.org/2000/svg";function u(t,e={},...n){return Ss(document.createElement(t),e,n)}function A(t,e={},...n){
return Ss(document.createElementNS(Ge,t),e,n)}function Ss(t,e,n){for(let[o,s]of Object.entries(e))s==null||s===!1||(typeof s==
"function"?t.addEventListener(o.slice(2),s):o==="value"||o==="checked"?Object.assign(t,{[o]:s}):t.setAttribute(o,s===!0?
"":String(s)));return Rt(t,n),t}function Rt(t,e){for(let n of e)n==null||n===!1||n===""||(Array.isArray(n)?Rt(t,n):t.append(
n instanceof Node?n:String(n)))}function T(t,...e){t.replaceChildren(),Rt(t,e)}function S(t){let e=document.getElementById(
t);if(!e)throw new Error(`the page has no ${t}`);return e}function Vt(t){S("announced").textContent=t}var Os={facts:()=>be("facts"),words:()=>be("words"),arguments:()=>be("arguments"),findings:()=>be("findings"),level:t=>be(
`level-${t}`)};async function be(t){let e=S(t);if(e.type==="application/json")return JSON.parse(e.text);let n=Uint8Array.
from(atob(e.text),s=>s.charCodeAt(0)),o=new Blob([n]).stream().pipeThrough(new DecompressionStream("gzip"));return JSON.
parse(await new Response(o).text())}var zn="button, select, input, summary, [tabindex='0']";function Qe(t){return((t.getAttribute("aria-label")||t.closest("\
label")?.textContent||t.textContent)??"").replace(/[\d\u2022]+/g,"").trim()}function vs(){let t=document.activeElement,e=t?.
closest("#side, #time, #panel, #sheet");return!t||!e||!t.matches(zn)?null:{part:e.id,words:Qe(t),at:[...e.querySelectorAll(
zn)].indexOf(t)}}function Ms(t){if(!t||document.activeElement!==document.body)return;let e=[...S(t.part).querySelectorAll(
zn)],n=r=>Math.abs(e.indexOf(r)-t.at),[o]=e.filter(r=>Qe(r)===t.words).sort((r,i)=>n(r)-n(i));(o??e[Math.min(t.at,e.length-
1)])?.focus({preventScroll:!0})}function Ts(t){return new Set([...t.querySelectorAll("details[open] > summary")].map(Qe))}
function As(t,e){for(let n of t.querySelectorAll("details"))n.firstElementChild&&e.has(Qe(n.firstElementChild))&&(n.open=
!0)}function p(t,e={}){let n=w.text[t];return n===void 0?t:n.replace(/\{(\w+)\}/g,(o,s)=>s in e?String(e[s]):o)}var R=t=>t<1e3?
String(t):t.toLocaleString(Kt),ye=(t,e)=>p(t===1?e:`${e}_many`),L=(t,e)=>`${R(t)} ${ye(t,e)}`;function Mt(t,e=t.length){
return t.length>e?`${t.slice(0,e).join(", ")} ${p("and_more",{n:t.length-e})}`:[t.slice(0,-1).join(", "),...t.slice(-1)].
filter(Boolean).join(` ${p("and")} `)}var B=t=>t.charAt(0).toLocaleUpperCase(Kt)+t.slice(1),Dn=t=>`${t>0?"+":t<0?"\u2212":
""}${Math.abs(t).toFixed(1)}`;var Fn=t=>e=>{e.key!=="Enter"&&e.key!==" "||(e.preventDefault(),t())};function M(t,e,n={}){return u("span",{role:"button",
tabindex:0,class:"link",onclick:e,onkeydown:Fn(e),...n},t)}function q(t,e,n={}){return u("button",{type:"button",onclick:o=>e(
o.currentTarget),...n},t)}function Ke(t,e){let n=ec(t);return!n||!["https:","http:"].includes(n.protocol)?u("span",{},e):
u("a",{href:n.href,rel:"noopener noreferrer",target:"_blank"},e)}function ec(t){try{return new URL(t)}catch{return null}}var Zt=(t,...e)=>u("section",{class:"group"},u("h2",{},t),e);function P(t,e,n,o){let s=e.find(([r])=>r===n);return u("se\
lect",{"aria-label":t,title:s?.[1],onchange:r=>o(r.target.value)},e.map(([r,i])=>u("option",{value:r,selected:r===n},B(i))))}
function Q(t,e,n,o){let s=u("input",{type:"checkbox",checked:e,onchange:r=>n(r.target.checked)});return u("label",{class:"\
tick"},s,o,u("span",{},t))}function Xt(t,e){let n=u("ol",{class:"acts"},t.slice(0,e));if(t.length<=e)return n;let o=e,s=()=>p(
"more",{n:t.length-o}),r=q(s(),()=>{Rt(n,t.slice(o,o+e)),o+=e,o>=t.length?r.remove():r.textContent=s()});return[n,r]}var st=(t,...e)=>u(
"fieldset",{},u("legend",{},t),e);var Tt=["\u2260","?","\u2248","\u2460","\u2461"];function Un(){let t=w.signers.map(n=>[`by:${n}`,p("viewpoint_signer",{name:n})]),
e=w.sources.map(({id:n,label:o,by:s})=>[`of:${n}`,p("viewpoint_quoted",{name:o,by:s.join(", ")})]);return[["authors",p("\
viewpoint_authors")],...t,...e,["everyone",p("viewpoint_everyone")]]}function ft(t){let e=new Map(Un());return t.map(n=>e.
get(n)||n).join(` ${p("and")} `)}var Yt=t=>p(`part_${t}`,{first:ft(h.according_to),second:ft(h.compared_with||[])});var nc={square:"M3 2 H13 V12 H3 Z",triangle:"M8 1.5 L14 12.5 H2 Z",diamond:"M8 1 L14 7 L8 13 L2 7 Z"};function te(t,{dashes:e=[],
head:n="arrow",middle:o=""}={}){let r=A("line",{x1:2,y1:7,x2:n==="bar"?37:34,y2:7,stroke:t,"stroke-width":2,"stroke-dash\
array":e.join(" ")||null});return Ls("0 0 42 14",r,Hn(n,t,"translate(40 7) rotate(0) scale(1)"),Gn(o,t,19,7))}var Ls=(t,...e)=>A(
"svg",{class:"sample",width:42,height:14,viewBox:t,"aria-hidden":"true"},e),Je=t=>te(Jt(t),{head:w.encodings.signs[t].head}),
ee=t=>te(Pn(t));function oc(){return[...lt.map((e,n)=>_e(ee(n),`${Tt[n]} ${Yt(e)}`)),_e(ee(lt.length),p("part_same"))]}var _e=(t,e)=>[
t,e];function Hn(t,e,n){return t?t==="bar"?A("line",{transform:n,x1:-2,y1:-5,x2:-2,y2:5,stroke:e,"stroke-width":3}):t===
"vee"?A("path",{transform:n,d:"M-8 -4.5 L0 0 L-8 4.5",fill:"none",stroke:e,"stroke-width":2}):A("path",{transform:n,d:"M\
-9 -4.5 L0 0 L-9 4.5 Z",fill:e}):null}function Gn(t,e,n,o){return t==="circle"?A("circle",{cx:n,cy:o,r:3.5,fill:e}):t===
"diamond"?A("path",{transform:`translate(${n} ${o})`,d:"M-4.5 0 L0 -4.5 L4.5 0 L0 4.5 Z",fill:e}):null}function Qn(t,e=z().
node){let n={fill:e,stroke:z().line},o=t==="dot"?A("circle",{cx:8,cy:7,r:5.5,...n}):A("path",{d:nc[t],...n});return Ls("\
-13 0 42 14",o)}function Es(){let{sign:t,hold:e,mark:n}=x.level.arrows,o=[...x.arrows.keys()];return Kn({signs:new Set(o.
map(s=>t[s])),holds:new Set(o.map(s=>e[s])),marks:new Set(o.map(s=>n[s]))})}function Kn(t){let{signs:e,holds:n,marks:o}=w.
encodings,s=z().line,r=(l,f)=>!t||t[l].has(f),i=e.flatMap(({words:l},f)=>r("signs",f)?[_e(Je(f),l)]:[]),a=n.flatMap(({dashes:l,
words:f},m)=>l.length&&r("holds",m)?[_e(te(s,{dashes:l}),f)]:[]),c=o.flatMap(({middle:l,words:f},m)=>l&&r("marks",m)?[_e(
te(s,{middle:l}),f)]:[]);return[...x.parts?oc():i,...a,...c]}var Is=new WeakMap;function Ns(t,e,n){let o=t.statements,s=t.names.quad_classes,r=new Map,i=s.map(()=>[]),a={unreal:[],none:[]},
[c,l]=[0,0];for(let d of e){let g=t.relations[o.relation[n[d]]],b=o.quad_class[n[d]];if(!(o.act[d]<0||!g.deed))if(!ot(t,
d))a.unreal.push(d);else{if((b<0?a.none:i[b]).push(d),r.has(o.act[d])||(r.set(o.act[d],b),g.goldstein===null))continue;c+=
g.goldstein,l++}}let f=d=>[...r.values()].filter(g=>g===d).length,m=a.unreal.map(d=>o.act[d]).filter(d=>!r.has(d));return{
statements:e,acts:r.size,...a,unrealActs:new Set(m).size,quadClasses:i,byQuadClass:s.map((d,g)=>f(g)),noQuadClass:f(-1),
articles:new Set(e.map(d=>o.article[d])),sources:new Set(e.map(d=>sc(t,d))),sum:c,scored:l}}var sc=({statements:t},e)=>t.
source[e]>=0?-1-t.source[e]:t.author[e]>=0?t.author[e]:t.publisher[e],$e=t=>[...t.quadClasses.flat(),...t.none],rt=(t,e)=>Ns(
t.facts,Pt(t,e.rows),t.chosen.main);function Bt(t){let e=Is.get(t);if(e)return e;let n=kt(t),o=new Set(t.isGrown?t.shown:
[]);for(let{a,b:c}of n)o.add(a).add(c);let{statement:s}=t.facts.ties,r=new Set(n.flatMap(a=>a.rows.map(c=>s[c]))),i={...Ns(
t.facts,[...r],t.chosen.main),actors:o.size};return Is.set(t,i),i}function Pt({facts:t,chosen:e},n){return At(e,new Set(
n.map(o=>t.ties.statement[o])))}function At({first:t,last:e},n){let o=s=>t[s]??e[s]??1/0;return[...n].sort((s,r)=>o(s)-o(
r)||s-r)}function Ve({facts:t,chosen:e},n){let o=new Map;for(let s of n){let r=t.statements.act[s],i=r>=0&&e.inside[s]?`\
act ${r}`:`statement ${s}`,a=o.get(i);a?a.push(s):o.set(i,[s])}return[...o.values()]}function qs({chosen:t},e){let n=t.main[e[0]];
return e.includes(n)?n:e[0]}var zt=(t,e)=>t.names.quad_classes[e].split(" ")[1],Ze=(t,e)=>e.filter(n=>t.ties.together[n]);
function Cs(t,e){let{facts:n,chosen:o,state:s}=t,{relation:r,quad_class:i}=n.statements,a=new Set(Ze(n,e).map(m=>n.ties.
statement[m])),{act:c}=n.statements,l=new Set(e.map(m=>n.ties.statement[m]).filter(m=>ot(n,m)).map(m=>c[m])),f=[[],[],[]];
for(let m of e){let d=n.ties.statement[m];if(s.count==="acts"&&!ot(n,d)&&l.has(c[d]))continue;let g=o.main[d],b=n.relations[r[g]].
sign,$=a.has(d)?n.names.signs.indexOf(zt(n,i[g])):b;f[ot(n,d)?$:2].push(m)}return f.map(m=>m.length?$t(n,m,o,s.count):0)}var rc=0,ic=0;function Rs(){let{statements:t,names:e,labels:n}=w;return Zt(p("filters_and_counts"),st(p("quad_classes"),
ac()),st(p("modes"),Xe("modes",n.modes,Jn(t.mode,e.modes),o=>Vn(o===pe,"not actual"))),st(p("certainties"),Xe("certainti\
es",n.certainties,Jn(t.certainty,e.certainties),o=>Vn(o===rc,"hedged"))),st(p("polarities"),Xe("polarities",n.polarities,
Jn(t.polarity,e.polarities),o=>Vn(o===ic,"denied"))))}function Bs(t){let e=u("details",{class:"group",open:t},u("summary",
{},p("more_filters")),t&&Ws());return e.addEventListener("toggle",()=>e.open&&e.children.length===1&&Rt(e,Ws())),e}var Jn=(t,e)=>de(
w,h,n=>t[n],e.length);function Vn(t,e){let{names:n,encodings:o}=w;return te(z().line,{dashes:t?[]:o.holds[n.holds.indexOf(
e)].dashes})}function ac(){let{statements:t,names:e,labels:n}=w,o=e.quad_classes.length,s=c=>c<o?Je(e.signs.indexOf(zt(w,
c))):Je(e.signs.indexOf("neither")),r=de(w,h,c=>t.quad_class[c]<0?o:t.quad_class[c],o+1),i=[...e.quad_classes.keys(),-1],
a=h.quad_classes??i;return[...n.quad_classes,p("no_quad_class")].map((c,l)=>{let f=m=>_({quad_classes:Ye(i,a,[i[l]],m,i)});
return r[l]>0&&Q(`${c} (${r[l]})`,a.includes(i[l]),f,s(l))})}function Ye(t,e,n,o,s){let r=t.filter(i=>n.includes(i)?o:e.
includes(i));return String(r)===String(s)?null:r}function Xe(t,e,n,o=()=>null){let s=[...e.keys()],r=t==="kinds"&&h.count===
"acts"?[Ce]:s,i=h[t],a=i??r;return e.map((c,l)=>{let f=m=>_({[t]:Ye(s,a,[l],m,r)});return(n[l]>0||i!==null)&&Q(`${c} (${n[l]}\
)`,a.includes(l),f,o(l))})}function js(t,e){let n=e.map(([s])=>s),o=h[t]??n;return e.map(([s,r])=>{let i=a=>_({[t]:Ye(n,
o,[s],a,n)});return Q(r,o.includes(s),i)})}function Ws(){let{statements:t,names:e,labels:n,relations:o,families:s,familyOf:r,
articles:i,coders:a}=w,c=de(w,h,m=>t.relation[m],o.length),l=de(w,h,m=>o[t.relation[m]].kind,e.kinds.length),f=new Set(x.
level.nodes.filter((m,d)=>x.level.isTied[d]).map(m=>m.type));return[st(p("kinds"),Xe("kinds",n.kinds,l)),st(p("relations"),
s.map((m,d)=>cc(m,[...o.keys()].filter(g=>r[g]===d),c))),st(p("types"),js("types",[...f].sort().map(m=>[m,m]))),i.length>
1&&st(p("articles"),js("articles",i.map(m=>[m.id,m.title]))),a.length>1&&st(p("coders"),lc()),st(p("further"),Q(p("with_\
issues"),h.issues,m=>_({issues:m})),Q(p("with_inferred"),h.inferred,m=>_({inferred:m})),Q(p("with_headlines"),h.headlines,
m=>_({headlines:m})),Q(p("with_self_loops"),h.self,m=>_({self:m})))]}function cc(t,e,n){let o=[...w.relations.keys()],s=h.
relations??o,r=e.filter(c=>n[c]),i=r.reduce((c,l)=>c+n[l],0);if(!i)return null;let a=(c,l)=>_({relations:Ye(o,s,c,l,o)});
return u("details",{class:"family"},u("summary",{},`${t} (${i})`,r.some(c=>!s.includes(c))&&" \u2022"),u("p",{class:"qui\
et"},M(p("all"),()=>a(e,!0))," ",M(p("none"),()=>a(e,!1))),r.map(c=>Q(`${w.relations[c].label} (${n[c]})`,s.includes(c),
l=>a([c],l))))}function lc(){let t=h.coders??[],e=t.length>1?[[t.join(" "),Mt(t)]]:[],n=w.coders.map(o=>[o,o]);return P(
p("coders"),[["",p("one_coder")],...n,...e],t.join(" "),o=>_({coders:o?o.split(" "):null}))}var tn=class{#e=new Map;#t;constructor(e,n,o,s){this.facts=e,this.words=n,this.level=o,this.#t=Zn(s),this.counted=pt(We(
e,this.#t,["everyone"])),this.entities=new Int32Array(n.entities.length),this.articles=new Int32Array(e.articles.length),
this.relations=new Int32Array(e.relations.length);for(let r of this.counted){for(let i of this.namedBy(r))this.entities[i]++;
for(let i of e.relations[e.statements.relation[r]].wider)this.relations[i]++;this.articles[e.statements.article[r]]++}}namedBy(e){
let{s:n,o,roles:s=[],sources:r=[]}=this.words.statements[e],i=new Set([n,o,...s.map(([,a])=>a),...r].filter(fc));for(let a of i)
for(let c of this.words.entities[a].members??[])i.add(c);return i}ofRelation(e){let{relations:n,statements:o}=this.facts;
return this.counted.filter(s=>n[o.relation[s]].wider.includes(e))}ofQuestion({where:e}){let n=this.facts.statements;return this.
counted.filter(o=>e.some(s=>Object.entries(s).every(([r,i])=>i.includes(Number(n[r][o])))))}ofPhrase({relation:e,actor:n,
target:o}){let{facts:s,level:r}=this,[i,a]=[n,o].map(l=>l===null?-1:r.numbers.get(l));if(i===void 0||a===void 0)return[];
let c=this.rows(e).filter(l=>(i<0||r.actor[l]===i)&&(a<0||r.target[l]===a));return[...new Set(c.map(l=>s.ties.statement[l]))]}targetsOf(e){
let{facts:n,level:o}=this,s=new Map;for(let i of this.rows(e)){let a=o.target[i];s.set(a,(s.get(a)??new Set).add(n.ties.
statement[i]))}return[...s].sort(([i,a],[c,l])=>l.size-a.size||i-c).map(([i])=>o.nodes[i].actor)}rows(e){let n=this.#e.get(
e);if(n)return n;let{facts:o,level:s}=this,r=o.relations.flatMap(({wider:l},f)=>l.includes(e)?[f]:[]),i={...this.#t,relations:r},
a=ze(o,s,_t(o,i,["everyone"]),i),c=[...a.between,...a.issues];return this.#e.set(e,c),c}},fc=t=>typeof t=="number"&&t>=0,
Zn=t=>({...t,according_to:["everyone"],compared_with:null,since:null,until:null,undated:!0,kinds:null,quad_classes:null,
relations:null,modes:null,certainties:null,polarities:null,articles:null,types:null,count:"statements",inferred:!0,headlines:!0,
self:!0,issues:!0,min_weight:1});var uc=60,en=null;function Dt(){if(!h.open)return null;let t=h.open.indexOf(":"),e=h.open.slice(0,t),n=h.open.slice(t+1);
return{kind:e,names:e==="pair"?n.split(">").map(Xn):[n]}}function Xn(t){try{return decodeURIComponent(t)}catch{return t}}
var Ps=t=>`pair:${t.map(encodeURIComponent).join(">")}`,D=t=>_({open:`actor:${t}`}),it=t=>_({open:`statement:${w.statements.
key[t]}`});function X(t,e){let n=[t,e].map(o=>x.level.nodes[o].actor);return _({open:Ps(n),pair:n})}function U(t,e,n={}){
let o=At(x.chosen,t),s=o.slice(0,uc).map(r=>w.statements.key[r]);return en={statements:o,label:e,name:[o.length,...s].join(
" ")},_({...n,open:`list:${en.name}`})}function zs(t){if(en?.name===t)return en;let e=t.split(" ").slice(1);return{name:t,
label:"",statements:e.map(n=>w.statements.key.indexOf(n)).filter(n=>n>=0)}}function Ds(t,e){return _({tab:"article",article:w.
articles[t].id,open:`statement:${w.statements.key[e]}`})}function nn(t){let e=x.level.nodes[t].actor;return x.isGrown?_(
{grown:Yn(e)}):_({ego:h.ego===e?null:e,steps:1})}var Yn=t=>[...new Set([...h.grown||[],t])];async function Fs(t){let e=await vt(
"entity"),n=e.numbers.get(t);if(n===void 0)return null;let o={...Zn(h),self:h.self,issues:h.issues},s=[{},{issues:!0},o,
{...o,issues:!0}];for(let r of s){let i={...h,...r,level:"entity",ego:null};if(De(w,e,i).nodes.has(n))return{...r,level:"\
entity",ego:null}}return null}function Us(t){let e=Dt();if(!e||!["pair","actor"].includes(e.kind))return{};let n=x.level,
[o,s]=e.names.map(c=>n.numbers.get(c)),r=n.actor.findIndex((c,l)=>c===o&&(s===void 0||n.target[l]===s)),i=r<0&&o!==void 0&&
e.kind==="actor"?n.target.indexOf(o):-1;if(r<0&&i<0)return{open:null};let a=(r<0?[t.target[i]]:[t.actor[r],t.target[r]]).
map(c=>t.nodes[c].actor);return e.kind==="actor"||a[0]===a[1]?{open:`actor:${a[0]}`}:{open:Ps(a),pair:a}}var G=t=>h.language&&t.labels?.[h.language]||t.label;function N(t,e){let n=t.nodes[e],o=h.language?ht(n.actor):null;return o?
G(o):n.label}function Hs(t){let e=x.level.numbers.get(t);return e===void 0?t:N(x.level,e)}function ke(t){let{level:e}=t;
return kt(t).map(n=>({pair:n,actor:N(e,n.a),target:N(e,n.b)}))}var Gs=["statements","acts","articles"];function Qs(){let t=M(p("draw_all"),()=>_({all:!0}));return Zt(p("level"),P(p("l\
evel"),In.map(e=>[e,p(`level_${e}`)]),h.level,mc),u("label",{class:"line"},`${p("count_by")} `,pc()),u("label",{class:"l\
ine"},`${p("min_weight")} `,dc()),h.ego!==null&&hc(h.ego),x.isGrown&&u("p",{class:"quiet"},p("not_drawn_yet")," ",t),x.weakest>
0&&u("p",{class:"quiet"},p("weakest",{n:x.weakest})," ",t))}async function mc(t){let e=await vt(t);await _({level:t,ego:null,
...Us(e)})}function pc(){let t=e=>_({count:Gs.find(n=>n===e)});return P(p("count_by"),Gs.map(e=>[e,p(`by_${e}`)]),h.count,
t)}function dc(){return u("input",{type:"number",min:1,max:999,value:h.min_weight,"aria-label":p("min_weight"),onchange:t=>_(
{min_weight:Math.max(1,Math.floor(Number(t.target.value))||1)})})}function hc(t){let e=P(p("distance"),[1,2,3].map(n=>[String(
n),L(n,"step")]),String(h.steps),n=>_({steps:Number(n)}));return u("p",{class:"ego"},p("neighbours_of",{name:Hs(t)})," ",
e," ",M(p("show_all"),()=>_({ego:null})))}var gc={\u00DF:"ss",\u00E6:"ae",\u0153:"oe",\u00F8:"o",\u0111:"d",\u00F0:"d",\u0142:"l",\u0131:"i",\u00FE:"th",\u064A:"\u06CC",
\u0649:"\u06CC",\u0643:"\u06A9",\u0629:"\u0647","\u2019":"'","\u2018":"'",\u02BC:"'","\u02B9":"'","\u201C":'"',"\u201D":'\
"',"\u201E":'"',"\xAB":'"',"\xBB":'"'},Ks=/(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu,wc=/[^\p{ASCII}]/u,
Js=new Map;function Vs(t){let e=Js.get(t);if(e!==void 0)return e;let o=[...t.normalize("NFKD").replace(Ks,"").toLowerCase().
replace(Ks,"")].map(s=>gc[s]??(/\p{Pd}/u.test(s)?"-":/\s/u.test(s)?" ":s)).join("");return Js.set(t,o),o}function ut(t){
return(wc.test(t)?Array.from(t,Vs).join(""):t.toLowerCase()).replace(/\s+/g," ").trim()}var to=t=>ut(t).split(" ").filter(
Boolean);function eo(t){let e=[],n="",o=0;for(let s of t){let r=Vs(s);if(r!==" "||n!==""&&!n.endsWith(" ")){n+=r;for(let i=0;i<
r.length;i++)e.push(o)}o+=s.length}return{plain:n,places:[...e,o]}}function Zs(t,e){let{plain:n,places:o}=eo(t),s=[];for(let r of e)
for(let i=n.indexOf(r);r&&i>=0;i=n.indexOf(r,i+r.length))s.push([o[i],xc(t,o,i+r.length-1)]);return s.sort((r,i)=>r[0]-i[0]||
i[1]-r[1]),s.filter(([r],i)=>s.slice(0,i).every(([,a])=>a<=r))}function xc(t,e,n){let o=n+1;for(;e[o]===e[n]&&o<e.length-
1;)o++;return e[n]+t.slice(e[n],e[o]).trimEnd().length}var bc=/[\p{L}\p{N}]/u,on=(t,e)=>e===0||!bc.test(t[e-1]);function ne(t,e){let o=[...new Set(e.filter(s=>s!=null&&s!==""))];return{at:t,names:o,plain:o.map(ut)}}function no(t,e){
let n=e.join(" ");return t===n?0:t.startsWith(n)?1:e.every(o=>t.includes(o))?e.every(o=>yc(t,o))?2:3:null}function yc(t,e){
for(let n=t.indexOf(e);n>=0;n=t.indexOf(e,n+1))if(on(t,n))return!0;return!1}function Xs(t,e,n){let o=[];for(let s of t){
let[r,i]=[1/0,0];for(let[a,c]of s.plain.entries()){let l=no(c,e);l!==null&&l<r&&([r,i]=[l,a])}r<1/0&&o.push({one:s,rank:r,
by:i,count:n(s.at)})}return o.sort((s,r)=>s.rank-r.rank||r.count-s.count||s.one.at-r.one.at)}function Ys(t,e){let n=null;
for(let o of t)for(let[s,r]of o.plain.entries())for(let i of new Set([r,...r.split(" ")])){let a=Math.min(Math.floor(Math.
max(e.length,i.length)/3),n?n.far-1:99);if(a<1||Math.abs(i.length-e.length)>a)continue;let c=_c(i,e,a);c<=a&&(n={one:o,name:o.
names[s],far:c})}return n}function _c(t,e,n){let[o,s]=[[],Array.from({length:e.length+1},(r,i)=>i)];for(let r=1;r<=t.length;r++){
let i=[r];for(let a=1;a<=e.length;a++){let c=t[r-1]===e[a-1];i[a]=Math.min(s[a]+1,i[a-1]+1,s[a-1]+(c?0:1)),r>1&&a>1&&t[r-
1]===e[a-2]&&t[r-2]===e[a-1]&&(i[a]=Math.min(i[a],o[a-2]+1))}if(Math.min(...i)>n)return n+1;[o,s]=[s,i]}return s[e.length]}var sn=90,Se=class{constructor(){this.plain=[],this.passages={owners:[],bounds:[],texts:[]}}add(e,n,o=null){this.plain.push(
`${ut(e)}
`),this.passages.owners.push(n),this.passages.bounds.push(o),this.passages.texts.push(o?null:e)}whole(){let e=new Uint32Array(
this.plain.length+1);for(let[n,o]of this.plain.entries())e[n+1]=e[n]+o.length;return{plain:this.plain.join(""),starts:e,
...this.passages}}};function oo({plain:t,starts:e},n){let o=n.join(" "),s=n.reduce((a,c)=>c.length>a.length?c:a,""),r=[[],
[],[]],i=0;for(let a=t.indexOf(s);a>=0;a=t.indexOf(s,e[i+1])){for(;e[i+1]<=a;)i++;let c=t.slice(e[i],e[i+1]);if(n.every(
l=>c.includes(l))&&r[$c(c,o)].push(i),e[i+1]>=t.length)break}return r.flat()}function $c(t,e){let n=2;for(let o=t.indexOf(
e);o>=0;o=t.indexOf(e,o+1)){if(on(t,o))return 0;n=1}return n}function Oe(t,e){let n=t.replace(/^#+\s+/,"").replace(/\s+/g,
" ").trim(),o=Zs(n,[e.join(" "),...e]),[s]=o[0]??[0],r=s>sn?tr(n,s-sn):0,i=n.length-s>2*sn?tr(n,s+2*sn):n.length,a=r?"\u2026 ":
"";return{text:`${a}${n.slice(r,i).trimEnd()}${i<n.length?" \u2026":""}`,marks:o.filter(([c,l])=>c>=r&&l<=i).map(([c,l])=>[
c-r+a.length,l-r+a.length])}}function tr(t,e){let n=t.indexOf(" ",e);return n>=0&&n-e<20?n+1:e}async function er(t,e){let{findings:n,...o}=t,{facts:s,words:r}=o,i=r.entities.map(({label:l,labels:f={},aliases:m=[]},d)=>ne(
d,[l,...Object.values(f),...m])),a=({at:l})=>!!r.entities[l].actor,c=await Oc(t,e);return{...o,actors:i.filter(a),issues:i.
filter(l=>!a(l)),relations:s.relations.map(({label:l},f)=>ne(f,[l])),questions:s.questions.map(({title:l,name:f},m)=>ne(
m,[l,f])),articles:s.articles.map(({title:l,author:f,publisher:m},d)=>ne(d,[l,f,m,[f,m,l].filter(Boolean).join(" ")])),findings:Tc(
t,n),quotes:await Sc(t,e),sentences:c,sentenceOf:Mc(t,c)}}function kc({facts:t,words:e},n){let{quote:o}=e.statements[n],
s=e.bodies[t.statements.article[n]];if(s===null)return o.join(" [\u2026] ");let r=[];for(let i=2;i<o.length;i+=2)r.push(
s.slice(Number(o[i]),Number(o[i+1])));return r.join(" [\u2026] ")}async function Sc(t,e){let n=new Se;for(let[o,{translation:s}]of t.
words.statements.entries())n.add(kc(t,o),o),s&&n.add(s,o),await e();return n.whole()}async function Oc({words:t,facts:e},n){
let o=new Se;for(let[s,r]of t.bodies.entries()){let i=new Intl.Segmenter(e.articles[s].language??void 0,{granularity:"se\
ntence"});for(let{segment:a,index:c}of i.segment(vc(r??"")))a.trim()&&o.add(a,s,[c,c+a.length]);await n()}return o.whole()}
var vc=t=>t.replace(/(?<!\n|^#[^\n]*)\n(?!\n)/gm," ");function Mc({facts:t,words:e},{owners:n,bounds:o}){let s=new Map;for(let[
r,i]of n.entries())s.has(i)||s.set(i,r);return Int32Array.from(e.statements,({quote:r},i)=>{let a=t.statements.article[i];
if(e.bodies[a]===null)return-1;let[c,l]=[s.get(a)??0,n.length];for(;l-c>1;){let f=c+l>>1;n[f]===a&&(o[f]?.[0]??0)<=Number(
r[2])?c=f:l=f}return c})}function Tc({facts:t},e){let n=new Map(t.statements.key.map((o,s)=>[o,s]));return e.flatMap(o=>o.
findings).map(({title:o,sentence:s,counts:r,quote:i},a)=>{let c=s.map(([m])=>m).join(""),f=[...new Set([...r.flatMap(([,
,m])=>m),i.statement])].flatMap(m=>n.get(m)??[]);return{...ne(a,[c,`${o}: ${c}`]),statements:f}})}var nr=4,or=4;function sr(t,e,n,o){let s=i=>i.filter(a=>!n.has(a)),r=[];for(let{at:i,plain:a}of t.relations){let c=Ac(a[0].
split(" "),e);if(c===null||!o.relations[i])continue;let[l,f]=[e.slice(0,c.from),e.slice(c.to)].map(s);for(let m of Ec(t,
i,l,f,o)){let d=o.ofPhrase(m);d.length&&r.push({kind:"phrase",rank:c.rank,count:d.length,label:"",phrase:m,statements:d})}}
return r.sort((i,a)=>i.rank-a.rank||(a.count??0)-(i.count??0))}function Ac(t,e){for(let n=0;n<e.length;n++){let o=e.slice(
n,n+t.length);if(o.length===t.length&&o.every((i,a)=>Lc(i,t[a])))return{from:n,to:n+t.length,rank:o.every((i,a)=>i===t[a])?
0:1};if(n+o.length===e.length&&o.join(" ").length>=nr&&t.join(" ").startsWith(o.join(" ")))return{from:n,to:e.length,rank:1}}
return null}function Lc(t,e){let n=0;for(;n<t.length&&t[n]===e[n];)n++;return t===e||n>=nr&&n>=Math.max(t.length,e.length)-
2}function Ec(t,e,n,o,s){let[r,i]=[n,o].map(a=>a.length?Ic(t,a):[null]);return n.length||o.length?r.flatMap(a=>i.map(c=>({
relation:e,actor:a,target:c}))):s.targetsOf(e).slice(0,or).map(a=>({relation:e,actor:null,target:a}))}function Ic({actors:t,
issues:e,words:{entities:n}},o){let s=[];for(let{at:i,plain:a}of[...t,...e]){let c=a.map(l=>no(l,o)).filter(l=>l!==null);
c.length&&s.push({rank:Math.min(...c),id:n[i].id})}return s.sort((i,a)=>i.rank-a.rank).filter(({rank:i})=>i===s[0].rank).
slice(0,or).map(({id:i})=>i)}var rr=["phrase","actor","issue","relation","article","finding","question","quote","words"],Nc=4,qc=200,Cc="\u2E80",rn=class{constructor(e,n,o){
this.index=e,this.counts=new tn(e.facts,e.words,e.level,n),this.asking=new Set(to(o))}groups(e,n=null){let o=to(e.replace(
/[?¿؟？]/g," "));if(!o.length)return[];let s=c=>c===n?qc:Nc,r=o.filter(c=>!this.asking.has(c)),i=o.join("").length>1||
o[0]>=Cc;return[jc("phrase",sr(this.index,o,this.asking,this.counts),s("phrase")),...this.namedGroups(o,r.length?r:o,s),
...i?this.textGroups(o,s):[]].filter(({total:c})=>c).sort((c,l)=>ar(c)-ar(l)||rr.indexOf(c.kind)-rr.indexOf(l.kind))}nearest(e){
let{actors:n,issues:o,relations:s}=this.index;return Ys([...n,...o,...s],ut(e))?.name??null}namedGroups(e,n,o){let{counts:s,
index:r}=this,i=()=>0,a=f=>s.entities[f],c=r.questions.map(({at:f})=>{let m=r.facts.questions[f];return m.tab?null:s.ofQuestion(
m)}),l=(f,m,d,g=()=>({}))=>{let b=Xs(m,f==="question"?n:e,d),$=b.slice(0,o(f)).map(({one:O,rank:v,by:y,count:k})=>({kind:f,
rank:v,count:k,at:O.at,label:O.names[0],...y>0&&f!=="finding"&&f!=="question"&&{alias:O.names[y]},...g(O.at)}));return{kind:f,
total:b.length,hits:$}};return[l("actor",r.actors,a),l("issue",r.issues,a),l("relation",r.relations.filter(({at:f})=>s.relations[f]),
f=>s.relations[f],f=>({statements:s.ofRelation(f)})),l("article",r.articles,f=>s.articles[f],()=>({alias:void 0})),l("fi\
nding",r.findings,i,f=>({count:r.findings[f].statements.length,statements:r.findings[f].statements,snippet:Oe(r.findings[f].
names[0],e)})),l("question",r.questions.filter(({at:f})=>c[f]?.length!==0),f=>c[f]?.length??0,f=>{let m=c[f];return m?{statements:m}:
{count:null,tab:r.facts.questions[f].tab}})]}textGroups(e,n){let{quotes:o,sentences:s,sentenceOf:r}=this.index,i=new Map,
a=new Set;for(let m of oo(o,e)){let d=o.owners[m],g=r[d]>=0?String(r[d]):`${o.texts[m]}`;a.add(r[d]);let b=i.get(g)??{passage:m,
statements:new Set};b.statements.add(d),i.set(g,b)}let c=oo(s,e).filter(m=>!a.has(m)),l=[...i.values()].slice(0,n("quote")).
map(({passage:m,statements:d})=>{let g=o.owners[m],b=this.sentence(r[g]),$=Oe(b,e),O=$.marks.length?$:Oe(o.texts[m]??"",
e),v=this.index.facts.statements.article[g],y=[...d];return{...ir("quote",O,v,e),count:y.length,statements:y}}),f=c.slice(
0,n("words")).map(m=>{let d=this.sentence(m);return{...ir("words",Oe(d,e),s.owners[m],e),sentence:d}});return[{kind:"quo\
te",total:i.size,hits:l},{kind:"words",total:c.length,hits:f}]}sentence(e){let{sentences:n,words:o}=this.index,s=e<0?null:
n.bounds[e];return s?(o.bodies[n.owners[e]]??"").slice(...s):""}},ir=(t,e,n,o)=>({kind:t,rank:ut(e.text).includes(o.join(
" "))?4:5,count:null,label:e.text,snippet:e,article:n}),jc=(t,e,n)=>({kind:t,total:e.length,hits:e.slice(0,n)});function ar({
hits:t}){let e=Math.min(...t.map(n=>n.rank));return e<=1?e:2}var Y=t=>new Date(t*864e5).toISOString().slice(0,10);function lr(t){let e=Date.parse(`${t}T00:00:00Z`);return Number.isNaN(
e)?null:Math.round(e/864e5)}var cr=t=>new Date(t*864e5).getUTCFullYear(),fr=(t,e)=>Date.UTC(t,e,1)/864e5;function so(t,e){
let[n,o]=[cr(t),cr(e)],s=Math.max(1,Math.ceil((o-n)/10)),r=[];for(let i=n+1;i<=o;i+=s)r.push([fr(i,0),String(i)]);return r}
function ur(t,e){let n=so(t,e);if(n.length>=2)return n;let o=[],s=new Date(t*864e5),r=e-t>200?2:1;for(let i=s.getUTCMonth()+
1;;i+=r){let a=fr(s.getUTCFullYear(),i);if(a>e)return o;o.push([a,Y(a).slice(0,7)])}}function mr(t,e,n){let o=t.statements,s=new Set(e.map(f=>`${o.article[f]} ${o.coder[f]}`)),[r,i,a]=[new Set,new Set,new Set],
c=new Set([...n].map(f=>t.articles[f].text));for(let f=0;f<o.key.length;f++){let m=o.article[f];!n.has(m)&&c.has(t.articles[m].
text)&&a.add(m),!(!n.has(m)||s.has(`${m} ${o.coder[f]}`))&&(r.add(o.coder[f]),i.add(m))}return{coders:[...new Set(e.filter(
f=>i.has(o.article[f])).map(f=>t.coders[o.coder[f]]))].sort(),others:r.size,reprints:a.size}}var pr={21:"spring",22:"summer",23:"autumn",24:"winter"};function mt(t){if(t.includes("/")){let[l,f]=t.split("/");return l===
""||l===".."?p("date_until",{to:mt(f)}):f===""||f===".."?p("date_since",{from:mt(l)}):p("date_throughout",{from:mt(l),to:mt(
f)})}let e=/^\[(.+)\.\.(.+)\]$/.exec(t);if(e)return p("date_within",{from:mt(e[1]),to:mt(e[2])});let n=/^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/.
exec(t);if(!n)return t;let[,o,s,r,i]=n,a=o==="XXXX"?p("no_year"):o,c=[r&&String(Number(r)),s&&Wc(s),a].filter(Boolean).join(
" ");return i?p("date_perhaps",{date:c}):c}function Wc(t){return Object.hasOwn(pr,t)?p(pr[t]):new Date(Date.UTC(2e3,Number(
t)-1,1)).toLocaleDateString(Kt,{month:"long",timeZone:"UTC"})}function an(t){let e=[];return t.when&&e.push(mt(t.when)),
t.inferred_when&&e.push(`${mt(t.inferred_when)} (${p("inferred")})`),e.length?e.join("; "):p("date_unknown")}function dr({
when:t,inferred_when:e}){return e?`${mt(e)} (${p("inferred")})`:t?mt(t):p("date_unknown")}var xt=()=>h.since!==null||h.until!==
null;function ro(){let[t,e]=[h.since,h.until].map(n=>n===null?null:Y(n));return t===null?p("date_until",{to:e}):e===null?
p("date_since",{from:t}):p("date_throughout",{from:t,to:e})}function tt(t){let e=Bt(t),n=e.unrealActs?` (${p("plus_not_actual",{n:e.unrealActs})})`:"",o=p("based_on",{acts:L(e.acts,
"act")+n,statements:L(e.statements.length,"statement"),articles:L(e.articles.size,"article"),sources:L(e.sources.size,"s\
ource"),coding:Rc(e)}),s=[e.actors<t.nodes.size&&p("drawn_of",{n:R(e.actors),of:R(t.nodes.size)}),t.weakest>0&&p("weakes\
t",{n:t.weakest}),t.weak>0&&p("note_min_weight",{n:t.weak})];return[io(),...s,o].filter(Boolean).join(" ")}function io(){
return`${[B(p(`level_${h.level}`)),`${p("according_to")} ${ft(h.according_to)}`,h.compared_with&&`${p("compared_with")} ${ft(
h.compared_with)}`,h.issues&&p("with_ties_to_issues"),xt()&&ve()].filter(Boolean).join(", ")}.`}var ve=()=>`${ro()} (${p(
`inside_${h.inside}`)})`;function hr(t){let e=[...Bt(t).articles].map(c=>w.articles[c]),n=[...new Set(e.map(c=>c.publisher))].
filter(Boolean).sort();if(!n.length)return"";let o=c=>e.map(l=>l[c]).filter(l=>l!==null),s=[Math.min(...o("first")),Math.
max(...o("last"))],[r,i]=s.map(c=>Number.isFinite(c)?Y(c):null),a=r===i?p("published_on",{day:r}):p("published_from",{first:r,
last:i});return p("source_line",{who:Mt(n,3),when:r===null||i===null?p("undated_source"):a})}function Rc({statements:t,articles:e}){
let{coders:n,others:o,reprints:s}=mr(w,t,e),r=[o?L(o,"other_coder"):"",s?L(s,"reprint"):""].filter(Boolean);return r.length?
` (${n.length?`${p("coded_by",{names:Mt(n,3)})}; `:""}${p("left_out",{what:Mt(r)})})`:""}function Lt(){return h.min_weight>
1?p("empty_min_weight",{n:R(h.min_weight)}):xt()?p("empty_period",{period:ro()}):x.withIssues&&!h.issues?p("empty_but_is\
sues",{n:R(x.withIssues),option:p("with_issues")}):p("empty")}var gr=.55,wr=15*gr,cn={enabled:!1,type:"arrow",scaleFactor:1},xr={to:cn,middle:cn,from:cn};function br(t){let e=new Map;
return n=>{let o=e.get(n)??t(n);return e.set(n,o),o}}var ao=br(t=>({color:t,highlight:t,hover:t,inherit:!1,opacity:1})),
yr=br(t=>{let[e,n,o]=t.split(" ").map(Number),{head:s}=w.encodings.signs[e],{middle:r}=w.encodings.marks[o],{dashes:i}=w.
encodings.holds[n];return{ends:{to:{enabled:!!s,type:s||"arrow",scaleFactor:gr},middle:{enabled:!!r,type:r||"arrow",scaleFactor:r?
.45:1},from:cn},dashes:i.length?i:!1}});function _r(t,e){return e?Math.min(.7+.5*Math.log2(t),4):Math.min(1.2+1.3*Math.log2(
t),9)}function $r(t){let e=new Map;for(let n of Pe(t)){let o=n[0].length>0&&n[1].length>0,s=Math.min(.22,1.5/(n[0].length+
n[1].length));for(let r of n)r.forEach((i,a)=>{let c=o?(a+.6)*s:(a-(r.length-1)/2)*s;e.set(i,{enabled:!0,type:c<0?"curve\
dCCW":"curvedCW",roundness:Math.abs(c)})})}return e}function oe(t,e=20,n=3){let o=[""];for(let s of t.slice(0,200).split(
/\s+/)){let r=s.length>e?`${s.slice(0,e-1)}\u2026`:s,i=o[o.length-1];i?i.length+1+r.length<=e?o[o.length-1]=`${i} ${r}`:
o.push(r):o[o.length-1]=r}return o.length>n?`${o.slice(0,n).join(`
`)}\u2026`:o.join(`
`)}var Bc={enabled:!0,type:"curvedCW",roundness:.15};function kr(t){let e=ms(t),n=t.nodes.filter(i=>t.isTied[i.id]).map(({id:i,
x:a,y:c,shape:l})=>({id:i,x:a,y:c,shape:l,label:oe(N(t,i))})),o=t.edges.map((i,a)=>e[a]?{...i,smooth:Bc}:i),s=new vis.Network(
S("canvas"),{nodes:n,edges:o},zc(n.length,!t.merged));co(s,t);let r=[-1,...Wt().keys()].map(Pc);for(let{id:i}of n){let{options:a}=s.
body.nodes[i];a.size=t.nodes[i].size,a.color=r[t.nodes[i].tint+1]}return s}function co(t,e){for(let[n,o]of e.nodes.entries()){
let s=t.body.nodes[n];s&&([s.x,s.y]=[o.x,o.y+n*1e-4])}}function Pc(t){let e=z(),n=t>=0?Wt()[t]:e.node,o={background:n,border:e.
text};return{background:n,border:e.line,highlight:o,hover:o}}function zc(t,e){let n=z(),o={color:n.text,size:15,face:"sy\
stem-ui, sans-serif",strokeWidth:3,strokeColor:n.ground};return{autoResize:!0,physics:{enabled:!1,solver:"forceAtlas2Bas\
ed",stabilization:!1},layout:{improvedLayout:!1},interaction:{hover:t<=2e3,hideEdgesOnDrag:!e,hideEdgesOnZoom:!e,tooltipDelay:1e9,
keyboard:{enabled:!0,bindToWindow:!1},multiselect:!1,selectConnectedEdges:!1},nodes:{hidden:!0,font:o,borderWidth:1,borderWidthSelected:3,
scaling:{label:{enabled:!1,drawThreshold:t>300?9:5}},chosen:!0},edges:{hidden:!0,smooth:!1,...e&&{font:{...o,size:12.5,align:"\
top",vadjust:0}},selectionWidth:2,hoverWidth:1,arrowStrikethrough:!1,endPointOffset:{to:1},selfReference:{size:18,angle:Math.
PI/4,renderBehindTheNode:!0},scaling:{label:{enabled:!1,drawThreshold:5}}}}}var Sr=([t,,e,...n])=>[t,e,...n].join("");function Et(t,e){let{act:n,rank:o}=t.statements,{statement:s,label:r}=t.ties,i=new Map;
for(let c of e){let l=s[c],f=n[l]>=0?`act ${n[l]}`:l,m=t.tie_labels[r[c]],d={text:Sr(m),parts:m,rank:o[l]},g=i.get(f);g?
g.push(d):i.set(f,[d])}let a=new Map;for(let c of i.values()){let l=Dc(c),f=a.get(l.text)??{...l,number:0};a.set(l.text,
{...f,number:f.number+1,rank:Math.min(f.rank,l.rank)})}return[...a.values()].sort((c,l)=>l.number-c.number||c.rank-l.rank)}
function Dc(t){let e=t.sort((f,m)=>f.rank-m.rank||(f.text<m.text?-1:1)),n=[...new Set(e.map(({parts:f})=>f[0]))],[o]=e;if(n.
length===1)return o;let[,s,...r]=o.parts,i=n.includes(""),a=n.map(f=>f.replace(/: $/,"")),l=[i?"":`${a.slice(0,-1).join(
", ")} and ${a[a.length-1]}: `,i?"":s,...r];return{...o,parts:l,text:Sr(l)}}var Me=({text:t,number:e})=>e>1?`${t} \xD7${e}`:
t,bt=(t,e)=>Et(t,e).map(Me).join("; ");function lo([,t,e,n,o,s,r],i){let a=t+e+n+o;return a+Fc(s,Math.max(i-a.length-r.length,
8))+r}function Or(t,e,n){let o=Et(t,e);if(!o.length)return"";let s=o.length>1?` +${o.length-1}`:"";return lo(o[0].parts,
n-s.length)+s}function Fc(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1);return`${((/\s/.test(t[e-1])?n:n.slice(0,Math.
max(n.lastIndexOf(" "),0)))||n).trimEnd()}\u2026`}var fo=70,Uc=3,[Hc,vr]=[12,34];function ln({network:t,selection:e}){if(e.level.merged)return;let n=e.arrows.size<=fo;for(let o of Pe(
e).map(s=>s.flat())){let s=Math.max(1,Uc+1-o.length);for(let r of o){let i=Qc(t,e,r),a=n?Gc(e,r,.75*s*i):"";Kc(t.body.edges[r],
a&&oe(a,i,s))}}}function Gc(t,e,n){let o=t.arrows.get(e)??[],s=t.parts?Re(t,o):-1;return Or(t.facts,o,n)+(s<0?"":` ${Tt[s]}`)}
function Qc(t,{level:e},n){let{arrows:o,nodes:s}=e,[r,i]=[s[o.actor[n]],s[o.target[n]]];if(r===i)return vr;let a=Math.hypot(
r.x-i.x,r.y-i.y)-r.size-i.size;return Math.max(Hc,Math.min(vr,Math.floor(a/(.5*t.body.edges[n].options.font.size))))}function Kc(t,e){
if((t.options.label||"")===e)return;let n=e.split(`
`).length;t.setOptions({label:e,font:{vadjust:-.5*(n-1)*t.options.font.size}})}var Tr=1.4,Jc={nodes:[15,12,22],edges:[12,9.5,17]};function uo(){let{clientWidth:t,clientHeight:e}=S("canvas");return t>
0&&e>0}function Ar(t){let e=new ResizeObserver(()=>{uo()&&(e.disconnect(),t())});e.observe(S("canvas"))}function Lr(t){let{
network:e}=t,n=e.body.nodeIndices;if(n.length>fo){e.fit({nodes:n,animation:!1,maxZoomLevel:Tr});return}Mr(e,n),Vc(t,e.getScale())&&
(ln(t),Mr(e,n))}function Mr(t,e){let n={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let a of e){let{x:c,y:l,options:f}=t.
body.nodes[a],m=f.label.split(`
`),d=Math.max(f.size,.28*f.font.size*Math.max(...m.map(g=>g.length)));n.left=Math.min(n.left,c-d),n.right=Math.max(n.right,
c+d),n.top=Math.min(n.top,l-f.size),n.bottom=Math.max(n.bottom,l+f.size+1.2*f.font.size*m.length)}let{clientWidth:o,clientHeight:s}=S(
"canvas"),r=.95*Math.min(o/(n.right-n.left),s/(n.bottom-n.top)),i={x:(n.left+n.right)/2,y:(n.top+n.bottom)/2};t.moveTo({
position:i,scale:Math.min(r,Tr),animation:!1})}function Vc(t,e){let n=Object.entries(Jc).map(([s,[r,i,a]])=>[s,{font:{size:Math.
min(a,Math.max(r,i/e))}}]),o=JSON.stringify(n);return t.letters===o?!1:(t.letters=o,t.network.setOptions(Object.fromEntries(
n)),!0)}function Er(t){let{level:e}=x,{actor:n,target:o,sign:s}=e.arrows,r=x.arrows.get(t)||[],i=bt(w,r)||w.labels.signs[s[t]],a=L(
Pt(x,r).length,"statement");return`${N(e,n[t])} \u2013 ${i} ${us(w,e,t)?"\u2013":"\u2192"} ${N(e,o[t])} \xB7 ${a}`}function Ir(t){
let e=x.nodes.get(t),n=e?` \xB7 ${L(e.others.size,"neighbour")}`:"";return`${N(x.level,t)} \xB7 ${x.level.nodes[t].type}${n}`}var Nr=500,fn=300,Zc=2,H=null,un=()=>H?.network??null;function qr(t){let e=[x.level.name,wt(),h.language].join(" "),n=H?.
key!==e,o=H&&!n?H:Xc(e);o.selection=x;let s=!o.network.body.nodeIndices.length;Cr(o,()=>{let r=Yc(o);tl(o,r),ln(o),ol(),
(n||s&&r.size||t)&&Wr(o),jr(o)}),S("canvas").setAttribute("aria-label",`${p("graph_of")} ${tt(x)}`)}function Xc(t){H&&H.
network.destroy();let e=kr(x.level),n={network:e,key:t,selection:x,arrows:[],isMoved:!1,isFine:null,letters:""};e.on("be\
foreDrawing",()=>jr(n)),e.on("click",nl),e.on("doubleClick",({nodes:o})=>o.length&&nn(o[0])),e.on("resize",({width:o})=>o>
0&&!n.isMoved&&mn());for(let o of["zoom","dragEnd"])e.on(o,()=>n.isMoved=!0);e.on("hoverEdge",({edge:o})=>mo(Er(o))),e.on(
"hoverNode",({node:o})=>mo(Ir(o)));for(let o of["blurEdge","blurNode"])e.on(o,()=>mo(""));return H=n,S("physics").firstElementChild.
checked=!1,n}function Cr({network:t},e){t.renderer.allowRedraw=!1;try{e()}finally{t.renderer.allowRedraw=!0}t.body.emitter.
emit("_requestRedraw")}function Yc(t){let{body:e}=t.network,{facts:n,level:o,arrows:s,chosen:r,parts:i}=t.selection,{arrows:a,
merged:c}=o,l=new Set,f=n.encodings.signs.map((d,g)=>ao(Jt(g))),m=c?null:$r(t.selection);for(let d of t.arrows)s.has(d)||
(e.edges[d].options.hidden=!0);for(let[d,g]of s){let{options:b}=e.edges[d];b.hidden=!1,b.width=_r($t(n,g,r,t.selection.state.
count)||1,s.size>fn),b.color=i?ao(ks(t.selection,g)):f[a.sign[d]],m&&Object.assign(b.smooth,m.get(d)),l.add(a.actor[d]).
add(a.target[d])}return t.isFine=null,t.arrows=e.edgeIndices=[...s.keys()],l}function tl({network:{body:t},selection:{isGrown:e,
shown:n}},o){if(e)for(let s of n)o.add(s);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!0;t.nodeIndices=[...o].filter(
s=>t.nodes[s]);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!1}function jr(t){let{body:e}=t.network,n=e.edgeIndices.
length<=fn||wr*e.view.scale>=Zc;if(t.isFine===n)return;t.isFine=n;let{sign:o,hold:s,mark:r}=t.selection.level.arrows;for(let i of e.
edgeIndices){let{options:a}=e.edges[i],c=yr(`${o[i]} ${s[i]} ${r[i]}`);a.arrows=n?c.ends:xr,a.dashes=n&&c.dashes}for(let i of e.
nodeIndices)e.nodes[i].options.borderWidth=n?1:0}function mn(){let t=H;t&&Cr(t,()=>Wr(t))}function Wr(t){t.isMoved=!1,t.
network.body.nodeIndices.length&&(uo()?Lr(t):Ar(el))}function el(){H?.network.redraw(),mn()}function Rr(t){H?.network.body.
nodes[t]&&H.network.focus(t,{scale:1,animation:!1})}function Br(t){if(!H)return;let{network:e,selection:n}=H;e.setOptions(
{physics:{enabled:t}}),!t&&(co(e,n.level),e.redraw())}function nl({nodes:t,edges:e}){let{level:n}=x;t.length?D(n.nodes[t[0]].
actor):e.length&&X(n.arrows.actor[e[0]],n.arrows.target[e[0]])}function ol(){if(!H)return;let t=Dt(),[e,n]=(t?.names??[]).
map(a=>x.level.numbers.get(a)),{actor:o,target:s}=x.level.arrows,r=t?.kind==="actor"&&e!==void 0&&H.network.body.nodes[e]?
[e]:[],i=t?.kind==="pair"?[...x.arrows.keys()].filter(a=>o[a]===e&&s[a]===n):[];H.network.setSelection({nodes:r,edges:i},
{unselectAll:!0,highlightEdges:!1})}function mo(t){S("hint").textContent=t}var sl=80;async function zr({kind:t,at:e=0,article:n=0,statements:o,tab:s,sentence:r},i,a){t==="actor"||t==="issue"?await rl(
E().entities[e].id):t==="article"?await _({tab:"article",article:w.articles[e].id,open:null}):t==="words"?await _({tab:"\
article",article:w.articles[n].id,open:null,find:[a,Pr(r)]}):s?await _({tab:s}):t==="finding"?await U(o??[],B(i),{tab:"f\
indings",find:["",Pr(i)]}):o?.length===1?await it(o[0]):await U(o??[],B(i))}var Pr=(t="")=>t.replace(/^#+\s+/,"").trim().
replace(/\s+/g," ").slice(0,sl);async function rl(t){let e=x.level.numbers.get(t);if(e===void 0||!x.nodes.has(e)){await D(
t);return}let n=x.isGrown?Yn(t):h.grown;await D(t),await _({grown:n}),h.tab==="graph"&&Rr(e)}var pn=t=>w.relations[w.statements.relation[t]],re=t=>w.articles[w.statements.article[t]],po=t=>t.map(e=>G(E().entities[e]));
function K(t,e=0){let n=E(),o=n.statements[t],s=new Map;for(let[m,d]of e?[]:o.roles??[])s.set(m,[...s.get(m)??[],se(d,e)+
Ft(t,n.roles[m].id)]);let i=[...s].sort(([m],[d])=>m-d).map(([m,d])=>`, ${n.roles[m].label} ${d.join(` ${p("and")} `)}`).
join(""),a=ho(t),c=se(o.s,e)+Ft(t,"subject"),l=se(o.o,e)+Ft(t,"object"),f=`${c} \u2013 ${pn(t).label} \u2013 ${l}${i}`;return a.
length?`${f} [${a.join("; ")}]`:f}function se(t,e=0){if(typeof t=="string")return t;if(t>=0)return G(E().entities[t]);let n=-1-
t;return e>=2?`[#${w.statements.key[n].split("#")[1]}]`:`[${K(n,e+1)}]`}var Ft=(t,e)=>E().statements[t].inferred?.includes(
e)?` (${p("inferred")})`:"";function ho(t){let{names:e,labels:n,statements:o}=w,s=E().statements[t],r=o.stance[t]>=0?e.stances[o.
stance[t]]:"";return[s.sources?.length&&`${p("according_to")} ${po(s.sources).join(" > ")}${Ft(t,"according_to")}`,r==="\
doubts"&&p("author_doubts"),r==="rejects"&&p("author_rejects"),o.mode[t]!==pe&&n.modes[o.mode[t]],o.certainty[t]!==0&&n.
certainties[o.certainty[t]],o.polarity[t]!==0&&n.polarities[o.polarity[t]],s.ended&&p("ended")].filter(a=>typeof a=="str\
ing")}function Te(t){let e=E().statements[t].quote.slice(2).map(Number);return e.flatMap((n,o)=>o%2?[]:[[n,e[o+1]]])}function Ae(t){
let e=E(),n=e.bodies[w.statements.article[t]];return n===null?e.statements[t].quote.join(" [\u2026] "):Te(t).map(([o,s])=>n.
slice(o,s).split(/\s+/).join(" ")).join(" [\u2026] ")}function Dr(t){return t.published&&t.published!=="unknown"?t.published:t.inferred?`${p("no_date")}, ${p("probably")} ${t.
inferred}`:p("no_date")}var It=t=>`${t.author?`${t.author}, `:""}${t.publisher}, ${Dr(t)}`;function il(t){return`${t.author?
`${t.author}, `:""}\u201C${t.title}\u201D, ${t.publisher}, ${Dr(t)}`}function Fr(t){let e=re(t),n=e.url?`, ${e.url}`:"",
o=e.retrieved?` (${p("accessed")} ${e.retrieved})`:"";return`${il(e)}${n}${o}: \u201C${Ae(t)}\u201D [${K(t)}; ${w.statements.
key[t]}]`}function Ur(t){let e=re(t),n=/^\d{4}/.exec(e.published||"")||/^\d{4}/.exec(e.inferred||""),o={title:e.title,author:e.
author||e.publisher,journal:e.publisher,year:n?.[0],date:e.published&&e.published!=="unknown"?e.published:null,url:e.url,
urldate:e.retrieved,note:`\u201C${Ae(t)}\u201D [${w.statements.key[t]}]`},s=Object.entries(o).flatMap(([r,i])=>i?[`  ${r}\
 = ${r==="url"?cl(i):al(i)}`]:[]);return`@online{${e.id},
${s.join(`,
`)}
}`}var al=t=>`{${t.replace(/[{}\\]/g,"").replace(/([#$%&_])/g,"\\$1")}}`,cl=t=>`{${encodeURI(Xn(t)).replace(/[{}\\]/g,"")}\
}`;function Hr({kind:t,total:e,hits:n},o,s,r){let i=`results-${t}`;return u("div",{role:"group","aria-labelledby":i},u("p",
{class:"results-head",id:i},p(`found_${t}`),u("span",{class:"quiet"},` ${R(e)}`)),n.map(a=>o(ll(a),s(a,Gr(a)))),e>n.length&&
o(u("div",{role:"option",class:"result more"},p("show_all_of",{n:R(e)})),r(t)))}function ll(t){let{count:e,alias:n,snippet:o,
kind:s}=t;return u("div",{role:"option",class:"result"},o?u("span",{class:s==="quote"||s==="words"?"words":"",dir:"auto"},
ml(o)):u("span",{dir:"auto"},Gr(t)),n&&[" ",u("span",{class:"quiet",dir:"auto"},`(${n})`)],u("span",{class:"quiet aside"},
[ul(t),e!==null&&L(e,"statement")].filter(Boolean).join(" \xB7 ")))}function Gr({kind:t,label:e,at:n,phrase:o}){if(o){let[
s,r]=[o.actor,o.target].map(a=>a===null?"":fl(a));return p(s&&r?"phrase_both":r?"phrase_who":"phrase_whom",{actor:s,relation:w.
relations[o.relation].label,target:r})}return(t==="actor"||t==="issue")&&n!==void 0?G(E().entities[n]):e}function fl(t){
let e=E().entities.find(n=>n.id===t);return e?G(e):t}function ul({kind:t,at:e,article:n}){return t==="article"&&e!==void 0?
It(w.articles[e]):(t==="quote"||t==="words")&&n!==void 0?w.articles[n].title:t==="actor"||t==="issue"?e===void 0?"":E().
entities[e].type:""}function ml({text:t,marks:e}){let n=0;return[...e.flatMap(([s,r])=>{let i=t.slice(n,s);return n=r,[i,
u("mark",{},t.slice(s,r))]}),t.slice(n)]}var pl=12,[dl,hl,Qr,dn]=[560,200,4,12],et="",go=null,Kr=null,Ut=null,Nt=[],qt=-1;function Jr(){let t=u("div",{id:"result\
s",class:"results",role:"listbox","aria-label":p("search_results")});t.hidden=!0,t.addEventListener("mousedown",n=>n.preventDefault());
let e=u("input",{type:"search",id:"search",role:"combobox","aria-expanded":"false","aria-controls":"results","aria-autoc\
omplete":"list",placeholder:p("search"),"aria-label":p("search"),autocomplete:"off",value:et,onfocus:Vr,oninput:n=>hn(n.
target.value),onkeydown:bl,onblur:gn});return u("div",{class:"search"},e,t)}function Vr(){return Kr??=Promise.all([j(),Fe(),
vt("entity")]).then(([t,{cards:e},n])=>er({facts:w,words:t,findings:e,level:n},gl())),Kr}function gl(){let t=performance.
now();return()=>performance.now()-t<pl?null:new Promise(e=>setTimeout(()=>{t=performance.now(),e()}))}async function wo(){
let t=await Vr(),e=JSON.stringify(h.coders);return Ut?.coders!==e&&(Ut={search:new rn(t,h,p("search_asking")),coders:e}),
Ut.search}async function hn(t){et=t,go=null,Ut||Xr([u("p",{class:"quiet"},p("search_preparing"))]),await wo(),et===t&&Zr()}
function Zr(){let t=Ut?.search.groups(et,go)??[];Nt=[],qt=-1;let e=(r,i)=>(r.id=`result-${Nt.length}`,r.addEventListener(
"click",i),Nt.push({element:r,act:i}),r);if(!et.trim())return gn();let n=(r,i)=>()=>(gn(),zr(r,i,et.trim())),o=r=>()=>{let i=qt;
go=r,Zr(),Yr(i)};Xr(t.length?t.map(r=>Hr(r,e,n,o)):wl(e));let s=t.reduce((r,i)=>r+i.total,0);Vt(s?L(s,"hit"):p("nothing_\
found",{what:et.trim()}))}function wl(t){let e=Ut?.search.nearest(et)??null,n=()=>{if(e===null)return;let o=S("search");
o.value=e,o.focus(),hn(e)};return[u("p",{class:"quiet"},p("nothing_found",{what:et.trim()})),e!==null&&t(u("div",{role:"\
option",class:"result"},p("did_you_mean",{name:e})),n)]}function Xr(t){let e=S("results");T(e,t),e.hidden=!1,xl(S("searc\
h"),e),S("search").setAttribute("aria-expanded","true")}function xl(t,e){let{left:n,bottom:o,width:s}=t.getBoundingClientRect(),
r=document.documentElement.clientWidth-2*dn,i=Math.min(r,Math.max(s,dl));e.style.width=`${i}px`,e.style.left=`${Math.max(
dn,Math.min(n,r+dn-i))}px`,e.style.top=`${o+Qr}px`,e.style.maxHeight=`${Math.max(hl,innerHeight-o-Qr-dn)}px`}function gn(){
Nt=[],qt=-1,S("results").hidden=!0,S("search").setAttribute("aria-expanded","false"),S("search").removeAttribute("aria-a\
ctivedescendant")}function Yr(t){Nt[qt]?.element.removeAttribute("aria-selected"),qt=Math.max(-1,Math.min(t,Nt.length-1));
let e=Nt[qt]?.element;e?.setAttribute("aria-selected","true"),e?.scrollIntoView({block:"nearest"}),e?S("search").setAttribute(
"aria-activedescendant",e.id):S("search").removeAttribute("aria-activedescendant")}async function bl(t){let{key:e,target:n}=t,
o={ArrowDown:1,ArrowUp:-1};e in o?(t.preventDefault(),S("results").hidden&&et.trim()?await hn(et):Yr(qt+o[e])):e==="Ente\
r"?(t.preventDefault(),(S("results").hidden||!Ut)&&await hn(n.value),Nt[Math.max(qt,0)]?.act()):e==="Escape"&&(n.value=et=
"",gn())}function C(t,e,n){let o=typeof t=="number"?R(t):t;return e.length?M(o,()=>U(e,n),{class:"link number","aria-label":`${o}\
 ${n}: ${p("show_quotes")}`}):u("span",{class:"number none"},o)}var xo=!1;function ti(){let t=Un(),e=h.according_to.length>1||xo,n=B(p("according_to"));return Zt(n,P(n,[...t,["union",p(
"viewpoint_several")]],e?"union":h.according_to[0],o=>{xo=o==="union",_({according_to:xo?h.according_to:[o]})}),e&&u("di\
v",{class:"union"},yl(t)),u("label",{class:"line"},`${p("compare_with")} `,_l(t)),x.parts&&u("ul",{class:"parts"},lt.map(
(o,s)=>$l(o,s,x.parts?.claims[s]??[]))),h.compared_with&&u("p",{},M(p("compare_claims"),()=>_({tab:"compare"}))))}function yl(t){
let e=t.filter(([n])=>n!=="everyone");return e.map(([n,o])=>Q(o,h.according_to.includes(n),s=>{let r=e.map(([i])=>i).filter(
i=>i===n?s:h.according_to.includes(i));_({according_to:r.length?r:["authors"]})}))}function _l(t){return P(p("compare_wi\
th"),[["",p("compare_with_none")],...t],h.compared_with?.[0]??"",e=>{e?_({compared_with:[e],polarities:null,modes:null}):
_({compared_with:null,tab:h.tab==="compare"?"graph":h.tab})})}function $l(t,e,n){let o=Yt(t),s=C(n.length,n.flatMap(r=>r.
statements),o);return u("li",{},ee(e),u("span",{},`${Tt[e]} ${o}: `,s))}function ei(){let t=S("side"),e=Ts(t),{scrollTop:n}=t,o=t.querySelector("details.group[open]")!==null;T(t,Jr(),ti(),Qs(),
Rs(),Bs(o)),As(t,e),n&&(t.scrollTop=n)}function ni({statements:t}){let[e,n]=[1/0,-1/0];for(let o of[t.first,t.last])for(let s of o)s!==null&&(e=Math.min(e,s),n=
Math.max(n,s));return e>n?null:[e,n]}function oi({facts:t,state:e,chosen:n}){let o=e.since!==null||e.until!==null||!e.undated,
s={...e,since:null,until:null,undated:!0},r=o?_t(t,s,yt(e)):n;return{chosen:r,statements:pt(r.inside)}}function si(t,e,n,[
o,s],r){let i=(s-o+1)/r,a=new Array(r).fill(0),c=new Array(r).fill(0),l=m=>Math.min(r-1,Math.max(0,Math.floor((m-o)/i))),
f=new Set;for(let m of n){let d=t.statements.act[m];if(d>=0&&f.has(d))continue;d>=0&&f.add(d);let[g,b]=[e.first[m],e.last[m]];
if(g===null&&b===null)continue;let[$,O]=[l(g??o),l(b??s)],v=g!==null&&b===g&&!e.approximate[m];for(let y=$;y<=O;y++)(v?a:
c)[y]+=1/(O-$+1)}return{sure:a,unsure:c,width:i}}var bo=120,kl=350,ie=0,yo=!1;function _o(){let t=S("time"),e=ni(w),{chosen:n,statements:o}=oi(x),s=o.filter(d=>n.first[d]===
null&&n.last[d]===null),r=s.length>0&&u("p",{class:"undated"},C(L(s.length,"undated"),s,p("undated_many")));if(!e||e[0]===
e[1]){T(t,u("p",{class:"quiet"},p("no_period")),r);return}let i=Sl(e),a=t.querySelector(".slider")?t.children:[u("div",{
class:"time-head"}),vl(e)],[c,l]=a;c.isConnected||T(t,c,l),T(c,Ol(e,i),r);let[f,...m]=l.children;f.replaceWith(Ml(n,o,e,
i));for(let[d,g]of m.entries())g.value=String(i[d]),g.setAttribute("aria-valuetext",Y(i[d]))}function Sl([t,e]){return[Math.
max(t,h.since??t),Math.min(e,h.until??e)]}function Ol(t,[e,n]){let o=ie!==0;return[u("strong",{},p("time")),ri("since",e,
t),"\u2013",ri("until",n,t),q(p(o?"stop":"play"),o?Al:()=>Tl(t),{"aria-pressed":String(o)}),xt()&&q(p("whole_period"),()=>_(
{since:null,until:null})),Q(p("only_certain_dates"),h.inside==="certainly",s=>_({inside:s?"certainly":"possibly"})),Q(p(
"include_undated"),h.undated,s=>_({undated:s}))]}function ri(t,e,[n,o]){let s=r=>{let i=lr(r);i!==null&&ii(t,i,[n,o])};return u(
"input",{type:"date",value:Y(e),min:Y(n),max:Y(o),"aria-label":p(t),onchange:r=>s(r.target.value)})}function vl([t,e]){let n=o=>u(
"input",{type:"range",min:t,max:e,step:1,"aria-label":p(o),oninput:s=>ii(o,Number(s.target.value),[t,e])});return u("div",
{class:"slider"},A("svg"),n("since"),n("until"))}function Ml(t,e,n,[o,s]){let[r,i]=n,{sure:a,unsure:c,width:l}=si(w,t,e,
n,bo),f=Math.max(...a.map((b,$)=>b+c[$]),1),m=(b,$,O,v)=>{let[y,k]=[O/f*34,36-(O+v)/f*34],I=(b+1)*l+r<o||b*l+r>s;return O>
0&&A("rect",{class:$+(I?" off":""),x:b/bo*1e3,y:k,width:1e3/bo-1,height:Math.max(y,1.5)})},d=a.map((b,$)=>[m($,"bar",b,0),
m($,"bar unsure",c[$],b)]),g=so(r,i).map(([b,$])=>A("text",{x:(b-r)/(i-r+1)*1e3,y:46,class:"tick-label"},$));return A("s\
vg",{class:"histogram",viewBox:"0 0 1000 48",preserveAspectRatio:"none",role:"img","aria-label":p("histogram")},d,g)}function ii(t,e,[
n,o]){let s=t==="since"?e<=n:e>=o;gt({[t]:s?null:e}),(h.since??n)>(h.until??o)&&gt({[t==="since"?"until":"since"]:e}),!yo&&
(yo=!0,requestAnimationFrame(()=>{yo=!1,_({})}))}function Tl([t,e]){let{since:n,until:o}=h,s=n!==null&&o!==null,r=s?o-n:
Math.ceil((e-t)/8),i=Math.max(1,Math.round((e-t)/60)),a=s&&o<e?n:t,c=()=>{if(a>e){clearInterval(ie),ie=0,_({since:null,until:null});
return}_({since:a,until:a+r}),a+=i};ie=setInterval(c,kl),c()}function Al(){clearInterval(ie),ie=0,_o()}var ai=0;function ci(){clearTimeout(ai),ai=setTimeout(()=>{let t=Nn(h,Ot);if(t!==location.hash.slice(1))try{history.replaceState(
null,"",`#${t}`)}catch{}},150)}var wn=(t={})=>`${location.href.split("#")[0]}#${Nn({...h,...t},Ot)}`;var ae=(t,e)=>q(t,n=>Ll(e(),n));async function Ll(t,e){try{await navigator.clipboard.writeText(t)}catch{let n=u("textare\
a",{class:"unseen","aria-hidden":"true"},t);document.body.append(n),n.select(),document.execCommand("copy"),n.remove()}Vt(
p("copied")),e.classList.add("done"),setTimeout(()=>e.classList.remove("done"),1200)}function ce(t,e,n){let o=URL.createObjectURL(
n instanceof Blob?n:new Blob([n],{type:e})),s=u("a",{href:o,download:t});document.body.append(s),s.click(),s.remove(),setTimeout(
()=>URL.revokeObjectURL(o),1e4)}function li({level:t,chosen:e},n,o,s){let r={as_subject:[],as_object:[],as_source:[],as_other:[]};for(let[i,a]of n.statements.
entries())s!==void 0&&a.sources?.includes(s)&&r.as_source.push(i),e.inside[i]&&((o!==void 0?t.subject[i]===o:a.s===s)?r.
as_subject.push(i):(o!==void 0?t.object[i]===o:a.o===s)?r.as_object.push(i):a.roles?.some(([,c])=>c===s)&&r.as_other.push(
i));return Object.entries(r).filter(([,i])=>i.length)}function fe(t){let e=E().statements[t],n=w.statements.key[t];return u("article",{class:"statement","aria-label":K(t)},El(
t),u("blockquote",{},Il(t)),e.translation?u("p",{class:"translation"},e.translation):null,Nl(t),u("details",{},u("summar\
y",{},p("details")),u("dl",{},ql(t))),u("p",{class:"actions"},ae(p("copy_footnote"),()=>Fr(t)),ae(p("copy_bibtex"),()=>Ur(
t)),ae(p("copy_link"),()=>wn({open:`statement:${n}`}))))}function le(t){if(typeof t=="string")return u("span",{},t);if(t<
0)return M(`[${K(-1-t,1)}]`,()=>it(-1-t),{class:"link nested"});let e=E().entities[t];return M(G(e),()=>D(e.id))}function El(t){
let e=E(),n=e.statements[t],o=pn(t),s=(n.roles??[]).map(([f,m])=>[", ",u("span",{class:"role"},e.roles[f].label)," ",le(
m),Ft(t,e.roles[f].id)]),r=ho(t).map(f=>[" ",u("span",{class:"mark"},f)]),i=u("span",{class:`verb ${w.names.signs[o.sign]}`},
o.label),[a,c]=[le(n.s),le(n.o)],l=f=>Ft(t,f);return u("p",{class:"claim"},a,l("subject")," ",i," ",c,l("object"),s,r)}function Il(t){
let e=E(),{quote:n}=e.statements[t],o=e.bodies[w.statements.article[t]];if(o===null)return n.map((c,l)=>[l?" [\u2026] ":
"",u("mark",{},c)]);let[s,r]=n.map(Number),i=[],a=s;for(let[c,l]of Te(t))c>a&&i.push(fi(o.slice(a,c))),l>a&&i.push(u("ma\
rk",{},ui(o.slice(Math.max(a,c),l)))),a=Math.max(a,l);return[...i,fi(o.slice(a,r))]}var ui=t=>t.replace(/^# /,"");function fi(t){
let e=ui(t),n=e.split(/\s+/);return n.length<=44?e:[...n.slice(0,20),"[\u2026]",...n.slice(-20)].join(" ")}function Nl(t){
let e=re(t),n=M(`\u201C${e.title}\u201D`,()=>Ds(w.statements.article[t],t));return u("p",{class:"source"},n,`, ${It(e)} `,
$o(e))}var $o=t=>t.url&&Ke(t.url,`${p("original")} \u2197`);function ql(t){let{labels:e,coders:n,statements:o}=w,s=E(),r=s.
statements[t],i=r.inferred??[],a=o.quad_class[t]<0?"":`, ${e.quad_classes[o.quad_class[t]]}`,c=s.fields.filter(({name:l})=>l!==
"translation");return[at(p("according_to"),Cl(t,r),i.includes("according_to")),at(p("certainty"),`${e.certainties[o.certainty[t]]}\
, ${e.polarities[o.polarity[t]]}`),r.sources?at(p("author_stance"),e.stances[o.stance[t]]):null,at(p("mode"),e.modes[o.mode[t]]),
at(p("date"),an(r)),at(p("kind"),`${e.kinds[pn(t).kind]}${a}`),at(p("inferred_fields"),i.join(", ")),r.or?at(p("alternat\
ive_to"),r.or.map(l=>M(K(l,1),()=>it(l)))):null,c.map(({name:l,label:f})=>at(f,r[l])),at(p("coder"),n[o.coder[t]]),at(p(
"statement"),u("code",{},o.key[t]))]}function Cl(t,{sources:e}){let n=re(t),o=n.author||n.publisher;return e?p("viewpoin\
t_quoted",{name:po(e).join(" > "),by:o}):`${p("the_author")} (${o})`}function at(t,e,n=!1){return e==null||e===""?null:[
u("dt",{},t),u("dd",{},e,n&&u("span",{class:"mark"},p("inferred")))]}function xn(t){let e=Ve(x,t).map(n=>{let o=qs(x,n),s=n.filter(i=>i!==o),r=u("details",{class:"mentions"},u("summary",{},
L(s.length,"mention")),s.map(fe));return u("li",{},fe(o),s.length>0&&r)});return Xt(e,30)}function bn(t,e){let{statements:n,
articles:o,sources:s}=t,r=(l,f,m,d="")=>u("span",{class:d&&`quad-class ${d}`},C(l,f,e),` ${m}`),i=(l,f,m)=>r(l,f,ye(l,m)),
a=w.labels.quad_classes.map((l,f)=>t.byQuadClass[f]>0&&r(t.byQuadClass[f],t.quadClasses[f],l,zt(w,f))),c=u("p",{class:"c\
ounts"},i(t.acts,$e(t),"act"),a,t.noQuadClass>0&&r(t.noQuadClass,t.none,p("no_quad_class")),t.unrealActs>0&&i(t.unrealActs,
t.unreal,"not_actual_act"),i(n.length,n,"statement"),i(o.size,n,"article"),i(s.size,n,"source"));return t.scored?[c,jl(t,
e)]:c}function jl(t,e){let n=p("score_text",{sum:Dn(t.sum),mean:Dn(t.sum/t.scored),n:t.scored});return u("details",{},u(
"summary",{},p("score")),u("p",{},n," ",C(p("show_quotes"),$e(t),e)))}function mi(t,e,n){let o=new Map([[e,[]]]),s=[e];for(;s.length&&!o.has(n);){let a=new Map;for(let c of s)for(let l of t.
get(c)?.others??[])o.has(l)||a.set(l,[...a.get(l)??[],c]);for(let[c,l]of a)o.set(c,l);s=[...a.keys()]}let r=[],i=(a,c)=>{
if(!(r.length>=6))if(a===e)r.push([e,...c]);else for(let l of o.get(a)??[])i(l,[a,...c])};return o.has(n)&&i(n,[]),r}var Wl=400;function di(t){let{level:e}=x,n=we(x.nodes).filter(i=>i!==t).slice(0,Wl),o=u("div",{class:"paths"}),s=n.map(i=>[
e.nodes[i].actor,N(e,i)]),r=i=>T(o,i&&Rl(t,e.numbers.get(i)??-1));return u("div",{class:"paths-form"},P(p("paths_to"),[[
"",p("paths_to")],...s],"",r),o)}function Rl(t,e){let n=mi(x.nodes,t,e);return n.length?u("ol",{},n.map(o=>u("li",{},o.map(
(s,r)=>[r>0&&Bl(o[r-1],s),N(x.level,s)])))):u("p",{class:"quiet"},p("no_path"))}var Bl=(t,e)=>[pi(t,e,"\u2192"),pi(e,t,"\
\u2190")];function pi(t,e,n){let{level:o,pairs:s}=x,r=s.get(Z(t,e,o.nodes.length)),i=`${N(o,t)} \u2192 ${N(o,e)}: ${p("s\
how_quotes")}`;return r&&M(` ${n}${r.weight} `,()=>X(t,e),{"aria-label":i})}var hi={pair:Pl,actor:zl,statement:Gl,list:Ql},gi=({kind:t,names:e})=>Object.hasOwn(hi,t)?hi[t](e):null;function Pl(t){let{
level:e,pairs:n}=x,[o,s]=t.map(m=>e.numbers.get(m));if(o===void 0||s===void 0)return null;let r=e.nodes.length,[i,a]=[n.
get(Z(o,s,r)),n.get(Z(s,o,r))],[c,l]=[o,s].map(m=>N(e,m)),f=i&&rt(x,i);return u("section",{},u("h2",{},M(c,()=>D(t[0])),
" \u2192 ",M(l,()=>D(t[1]))),i&&u("ul",{class:"says"},Et(w,i.rows).map(m=>u("li",{},Me(m)))),f?bn(f,`${c} \u2192 ${l}`):
u("p",{class:"quiet"},p("no_tie_in_direction")),u("p",{class:"actions"},a&&M(p("opposite_direction",{n:a.weight}),()=>X(
s,o)),M(p("over_time"),()=>_({tab:"timeline",pair:t}))),f&&xn(f.statements))}function zl([t]){let e=x.level.numbers.get(
t),n=e===void 0?null:x.level.nodes[e],o=ht(t),s=o?G(o):n?.label;if(s===void 0)return null;let r=li(x,E(),e,ys(t)),i=[o?o.
type:n?.type,n?.sector?.replace("_"," ")],a=e!==void 0&&x.nodes.has(e);return u("section",{},u("h2",{},s),u("p",{class:"\
quiet"},i.filter(Boolean).join(", ")),o&&Fl(o,s),a?u("p",{class:"actions"},Ul(t,e)):Dl(t,s),a?[u("h3",{},p("ties")),Hl(e)]:
null,r.map(([c,l])=>u("details",{class:"as",open:!a},u("summary",{},`${p(c)} (${l.length})`),xn(At(x.chosen,l)))))}function Dl(t,e){
let n=u("p",{class:"actions"},u("span",{class:"quiet"},p("not_shown",{name:e})));return Fs(t).then(o=>{o&&n.append(" ",q(
p("show_it"),()=>_({...o,tab:"graph"})))}),n}function Fl({labels:t={},note:e,wikidata:n},o){let s=Object.entries(t).filter(
([,i])=>i!==o),r=n&&`https://www.wikidata.org/wiki/${encodeURIComponent(n)}`;return[Object.keys(t).length>1&&u("p",{class:"\
quiet"},s.map(([i,a],c)=>[c?" \xB7 ":"",u("span",{lang:i},a)])),e&&u("p",{class:"note"},e),r&&u("p",{},Ke(r,`Wikidata ${n}\
 \u2197`))]}function Ul(t,e){let n=h.ego===t;return[q(p(n?"show_all":"neighbours_only"),()=>_({ego:n?null:t,tab:"graph"})),
x.isGrown&&q(p("show_neighbours"),()=>nn(e)),di(e)]}function Hl(t){let{level:e,pairs:n}=x,s=[...n.values()].filter(({a:r,
b:i})=>r===t||i===t).sort(ge).map(({a:r,b:i,weight:a})=>u("li",{},M(`${N(e,r)} \u2192 ${N(e,i)}`,()=>X(r,i)),u("span",{class:"\
quiet"},` ${a}`)));return Xt(s,15)}function Gl([t]){let{act:e,key:n}=w.statements,o=n.indexOf(t);if(o<0)return null;let s=e[o]<
0?[]:e.flatMap((r,i)=>r===e[o]&&i!==o?[i]:[]);return u("section",{},u("h2",{},B(p("statement"))),x.chosen.inside[o]||h.tab===
"arguments"?null:u("p",{class:"quiet"},p("statement_does_not_match")),fe(o),s.length?[u("h3",{},p("other_mentions")),s.map(
fe)]:null)}function Ql([t]){let{statements:e,label:n}=zs(t);if(!e.length)return null;let o=Number(t.split(" ")[0]),s=o>e.
length,r=e.filter(i=>!x.chosen.inside[i]).length;return u("section",{},u("h2",{},B(n||p("quotes"))),u("p",{class:"quiet"},
L(e.length,"statement"),s&&`. ${p("link_cut",{kept:e.length,n:o})}`,r>0&&`. ${p("some_do_not_match",{n:R(r)})}`),xn(e))}var Kl=[["square","form_country"],["triangle","form_person"],["dot","form_actor"],["diamond","form_issue"]],Jl={acts:"ac\
t_many",statements:"statement_many",articles:"article_many"};function wi(){return u("section",{class:"legend"},u("h2",{},
p("legend")),u("ul",{},Kn().map(([t,e])=>u("li",{},t,u("span",{},e)))),u("ul",{},Kl.map(([t,e])=>u("li",{},Qn(t),u("span",
{},p(e))))),Vl(),u("p",{class:"quiet"},p("width_meaning",{what:p(Jl[h.count])})))}function Vl(){let t=new Map;for(let{tint:n,
country:o}of x.level.nodes)n>=0&&o&&t.set(n,o);if(!t.size)return null;let e=[...t].sort(([n],[o])=>n-o);return u("ul",{},
e.map(([n,o])=>u("li",{},Qn("dot",Wt()[n]),u("span",{},p("belongs_to",{name:Zl(o)})))))}function Zl(t){let e=h.language?
ht(t):null;return e?G(e):x.level.countries[t]}var ko=null;async function xi(){let t=S("panel"),e=Dt();if(!e){ko=null,T(t,u("p",{class:"quiet"},p("click_something")),wi());
return}await j();let n=gi(e),o=q("\xD7",()=>_({open:null}),{class:"close","aria-label":p("close")});T(t,u("div",{class:"\
panel-head"},o,ae(p("copy_link"),wn)),n||u("p",{class:"quiet"},p("not_in_page"))),ko!==h.open&&Xl(t),ko=h.open}function Xl(t){
let e=t.querySelector("h2");t.scrollTop=0,matchMedia("(max-width: 900px)").matches&&t.scrollIntoView(),e&&document.body.
classList.contains("ready")&&(e.tabIndex=-1,e.focus({preventScroll:!0})),Vt(e?e.textContent:p("not_in_page"))}var bi="sums_up";function Le(t,e,n){let o={...n,count:"statements",kinds:null,quad_classes:null,modes:null,polarities:null},
s=je(t,o,yt(n),t.statements.alternative),r=e.arrows.filter(f=>s[f.statement]),i=r.filter(f=>f.by!==bi),a=new Set(i.flatMap(
({tail:f,head:m})=>[f,m])),c=new Map;for(let f of r){if(f.by===bi&&!a.has(f.tail))continue;let m=[f.tail,f.head,f.by,f.words].
join(`
`),d=c.get(m);d?d.statements.push(f.statement):c.set(m,{...f,statements:[f.statement]})}let l=e.topics.findIndex(([f])=>f===
n.about);return n.about===null?[...c.values()]:Yl([...c.values()],e,l)}function Yl(t,{cards:e},n){let o=t.flatMap(({tail:i,
head:a})=>[i,a]).filter(i=>e[i].about?.includes(n)),s=yi(o,t,"head","tail"),r=yi(o,t,"tail","head");return t.filter(i=>s.
has(i.head)||r.has(i.tail))}function yi(t,e,n,o){let s=new Map;for(let i of e)s.set(i[n],[...s.get(i[n])??[],i[o]]);let r=new Set(
t);for(let i of r)for(let a of s.get(i)??[])r.add(a);return r}var Ht=({tail:t,head:e})=>`${t} ${e}`;function $i(t,e,n){return tf(e).map(o=>ef(t,o,n)).sort((o,s)=>s.layers.flat().length-
o.layers.flat().length)}function tf(t){let e=new Map,n=s=>{let r=e.get(s)??s;return r===s?s:n(r)};for(let{tail:s,head:r}of t)
e.set(n(r),n(s));let o=new Map;for(let s of t)o.set(n(s.tail),[...o.get(n(s.tail))??[],s]);return[...o.values()]}function ef({
cards:t,bends:e},n,o){let s=new Set(n.flatMap(({tail:m,head:d})=>[m,d])),r=new Map,i=new Map,a=(m,d)=>(r.set(m,[...r.get(
m)??[],d]),d);for(let[m,d,g]of t)s.has(m)&&i.set(m,{layer:d,spot:a(d,_i(m,g,o(m)))});let c=new Map(e.map(([m,d,g])=>[Ht(
{tail:m,head:d}),g])),l=new Map;for(let m of n){let[d,g]=[i.get(m.tail),i.get(m.head)];if(!d||!g||l.has(Ht(m)))continue;
let b=d.layer<g.layer?1:-1,$=(c.get(Ht(m))??[]).map((y,k)=>a(d.layer+b*(k+1),_i(-1,y,26))),O=[d.spot,...$,g.spot];l.set(
Ht(m),O);let v=b>0?O:[...O].reverse();for(let[y,k]of v.slice(1).entries())k.above.push(v[y]),v[y].below.push(k)}let f=[...r].
sort(([m],[d])=>m-d).map(([,m])=>m.sort((d,g)=>d.across-g.across));return{layers:f,arrows:n,ways:l,width:nf(f)}}var _i=(t,e,n)=>({
card:t,across:e,room:n,at:0,above:[],below:[]});function nf(t){for(let o of t){let s=0;for(let r of o)r.at=s+r.room/2,s+=
r.room}for(let o=0;o<8;o++)for(let s of o%2?[...t].reverse():t){let r=s.map(({above:i,below:a,at:c})=>yn([...i,...a].map(
l=>l.at))??c);for(let[i,a]of of(r,s).entries())s[i].at=a}let e=t.flat(),n=Math.min(...e.map(({at:o,room:s})=>o-s/2));for(let o of e)
o.at-=n;return Math.max(...e.map(({at:o,room:s})=>o+s/2))}var yn=t=>t.length?t.reduce((e,n)=>e+n,0)/t.length:null;function of(t,e){
let n=[],o=[],s=0;for(let[i,a]of t.entries())for(s+=i?(e[i-1].room+e[i].room)/2:0,o.push(s),n.push([a-s]);n.length>1&&(yn(
n[n.length-2])??0)>(yn(n[n.length-1])??0);){let c=n.pop()??[];n[n.length-1].push(...c)}return n.flatMap(i=>i.map(()=>yn(
i)??0)).map((i,a)=>i+o[a])}var[sf,rf]=[172,148],af=900,So=20,Oi=30,_n=18,Oo=16,cf=40,ki=[1.4,2.8,2.3,1.8,1.2],lf={"not actual":"6 4",hedged:"2 4"},
vo=t=>t&&lf[t];function vi(t,e,n,o){let s=u("div",{class:"argument"});t.append(s);let r=s.clientWidth,i=[...new Set(n.flatMap(
({tail:v,head:y})=>[v,y]))],a=mf(e,n);for(let{label:v}of[...a.values()].flat())s.append(v);let l=$i(o,n,v=>{let y=(a.get(
v)??[]).map(({label:k})=>k.offsetWidth+8);return Math.max(r<af?rf:sf,y.reduce((k,I)=>k+I,0))+So}),f=l.flatMap(({layers:v})=>v.
flat().filter(({card:y})=>y>=0)),m=new Map(f.map(({card:v,room:y})=>[v,uf(e.cards[v],y-So)]));for(let v of i)s.prepend(m.
get(v)??"");let d=A("svg",{class:"lines","aria-hidden":"true"});s.prepend(d);let[g,b,$,O]=[0,0,0,0];for(let v of l){g>0&&
g+v.width+Oo>r&&([g,b,$]=[0,b+$+cf,0]);let k=df(v,{left:g,top:b,boxes:m,meetings:a,lines:d});g+=v.width+2*Oo,O=Math.max(
O,g),$=Math.max($,k)}s.style.width=`${O}px`,s.style.height=`${b+$}px`,d.setAttribute("width",String(O)),d.setAttribute("\
height",String(b+$)),ff(s,f,m,a)}function ff(t,e,n,o){for(let{card:s}of e){for(let{label:r}of o.get(s)??[])t.append(r);t.
append(n.get(s)??"")}}function uf(t,e){let[,n]=w.names.polarities,o=[...t.marks??[]].sort((m,d)=>+(d===n)-+(m===n));t.inferred&&
o.push(p("inferred"));let s=t.denied?"\u2298 ":t.doubted?"? ":"",r=[o.length>0&&u("strong",{},`${s}${o.join(", ")}`),o.length>
0&&" ",u("span",{},t.text)],i=t.hold?` held-${t.hold.replace(" ","-")}`:"",a=`card ${t.sign??""}${i}${t.denied?" denied":
""}`,{id:c,statements:l=[]}=t,f=l.length||c?q(r,()=>c?D(c):U(l,t.text),{class:a}):u("div",{class:a},r);return f.style.width=
`${e}px`,f}function mf({cards:t},e){let n=new Map;for(let s of e){let r=[...(s.marks??[]).map(a=>`${a}:`),s.words].join(
" "),i=n.get(s.head)??new Map;n.set(s.head,i.set(r,[...i.get(r)??[],s]))}let o=new Map;for(let[s,r]of n){let i=[...r].map(
([a,c])=>({arrows:c,label:pf(t,a,c)}));o.set(s,i)}return o}function pf(t,e,n){let o=n.flatMap(i=>i.statements),s=n.map(({
tail:i,head:a})=>p("leads_to",{tail:t[i].text,words:e,head:t[a].text})),r=[u("strong",{},e),n.length>1&&` \xB7 ${n.length}`];
return q(r,()=>U(o,e),{class:"arrow-words","aria-label":`${s.join("; ")}. ${p("show_quotes")}`,title:s.join(`
`)})}function df({layers:t,arrows:e,ways:n},{left:o,top:s,boxes:r,meetings:i,lines:a}){let c=d=>r.get(d),l=new Map,f=new Map,
m=s;for(let[d,g]of t.entries()){let b=g.filter(({card:y})=>y>=0),$=b.flatMap(({card:y})=>i.get(y)??[]).map(({label:y})=>y.
offsetHeight),O=Math.max(0,...$);O&&(m+=Oi+O+_n);let v=Math.max(0,...b.map(({card:y})=>c(y).offsetHeight));for(let y of g){
let k=y.card<0?v:c(y.card).offsetHeight,I=y.card>=0&&d===0?m+v-k:m;if(l.set(y,{top:I,foot:I+k,start:m+v}),y.card<0)continue;
Si(c(y.card),o+y.at-(y.room-So)/2,I);let F=hf(i.get(y.card)??[],n,o+y.at);for(let{label:ct,arrows:On,at:W}of F){Si(ct,W-
ct.offsetWidth/2,m-_n-O+(O-ct.offsetHeight)/2);for(let Oa of On)f.set(Oa,W);let V=Math.max(...On.map(Mi));a.append(gf(W,
m-_n-O,I,V))}}m+=v}for(let d of e){let g=n.get(Ht(d))??[];a.append(wf(d,g,{left:o,at:f.get(d)??0,bounds:l,layers:t,meetings:i}))}
return m-s}function Si(t,e,n){t.style.left=`${Math.round(e)}px`,t.style.top=`${Math.round(n)}px`}function hf(t,e,n){let o=({
arrows:a})=>{let c=a.map(l=>e.get(Ht(l))?.at(-2)?.at??0);return c.reduce((l,f)=>l+f,0)/c.length},s=[...t].sort((a,c)=>o(
a)-o(c)),r=s.reduce((a,{label:c})=>a+c.offsetWidth+8,0),i=n-r/2;return s.map(a=>{let c=a.label.offsetWidth+8;return i+=c,
{...a,at:i-c/2}})}var Mi=({rank:t})=>ki[t??0]??ki[0];function gf(t,e,n,o){return A("g",{},A("line",{x1:t,x2:t,y1:e,y2:n-
7,"stroke-width":o}),A("path",{class:"head",d:`M${t-5} ${n-9} L${t} ${n-1} L${t+5} ${n-9} Z`}))}function wf(t,e,{left:n,
at:o,bounds:s,layers:r,meetings:i}){let[a,c]=[e[0],e[e.length-1]],l=s.get(c),f=s.get(a),m=k=>r.findIndex(I=>I.includes(k)),
d=r[m(c)].flatMap(({card:k})=>i.get(k)??[]),g=Math.max(0,...d.map(({label:k})=>k.offsetHeight)),$=Math.min(...r[m(c)].map(
k=>s.get(k)?.top??l.top))-_n-g,O=[[n+a.at,f.foot]];if(f.top<l.top){O.push([n+a.at,f.start]);for(let k of e.slice(1,-1)){
let{top:I,foot:F}=s.get(k);O.push([n+k.at,I],[n+k.at,F])}}else{let k=n+Math.max(...r.flat().map(I=>I.at+I.room/2))+Oo/2;
O.push([n+a.at,f.start+6],[k,f.start+6],[k,$-Oi/2])}O.push([o,$]);let{dashes:v,width:y}={dashes:vo(t.hold),width:Mi(t)};
return A("polyline",{points:O.join(" "),"stroke-width":y,"stroke-dasharray":v})}var nt=(...t)=>u("div",{class:"sheet"},t),Ee=(t,...e)=>u("div",{class:"sheet",tabindex:0,role:"region","aria-label":p(`t\
ab_${t}`)},e);async function Ti(t){let[e]=await Promise.all([Ue(),j()]),n=Le(w,e,h),o=b=>w.statements.article[b.statement],s=Le(w,e,{...h,
about:null}),r=[...new Set(s.map(o))].sort((b,$)=>b-$);if(!r.length){T(t,Ee("arguments",u("p",{},p("no_arrows"))));return}
let a=r.find(b=>w.articles[b].id===h.article)??r.find(b=>n.some($=>o($)===b))??r[0],c=n.filter(b=>o(b)===a),l=w.articles[a],
f=t.querySelector(".sheet"),[m,d]=[f?.scrollLeft??0,f?.scrollTop??0],g=Ee("arguments",u("p",{class:"line choosers"},P(p(
"argument_article"),r.map(b=>[w.articles[b].id,w.articles[b].title]),l.id,b=>_({article:b})),u("label",{},`${p("about")}\
 `,xf(e,s))),u("h2",{},l.title),u("p",{class:"source"},It(l)),bf(c,n),c.length?yf(e,c):u("p",{},p("no_arrows_here")));T(
t,g),c.length&&vi(g,e,c,e.places[a]),g.scrollTo(m,d)}function xf({topics:t,cards:e},n){let s=[...new Set(n.flatMap(({tail:r,
head:i})=>[...e[r].about??[],...e[i].about??[]]))].map(r=>t[r]).sort(([,r],[,i])=>r.localeCompare(i));return P(p("about"),
[["",p("about_all")],...s],h.about??"",r=>_({about:r||null}))}function bf(t,e){let n=[...new Set(t.flatMap(s=>s.statements))],
o=[`${p("according_to")} ${ft(h.according_to)}`,xt()&&ve()];return u("p",{class:"quiet"},`${B(o.filter(Boolean).join(", "))}\
. `,p("arrows_here",{here:L(t.length,"arrow"),all:e.length})," ",n.length>0&&C(p("show_quotes"),n,p("tab_arguments")),u(
"br"),p("arguments_help"))}function yf({cards:t},e){let n=[...new Set(e.flatMap(({tail:a,head:c})=>[a,c]))].map(a=>t[a]),
o=[...n,...e],s=a=>n.some(c=>c.sign===a),i=[...[void 0,"not actual","hedged"].filter(a=>o.some(c=>c.hold===a)).map(a=>[Mo(
{hold:a}),p(`look_${a?.replace(" ","_")??"plain"}`)]),o.some(a=>a.denied)&&[Mo({denied:!0}),`\u2298 ${p("look_denied")}`],
...["cooperation","conflict"].filter(s).map(a=>[Mo({sign:a}),p(`look_${a}`)])];return u("ul",{class:"looks"},i.map(a=>a&&
u("li",{},a)))}function Mo({hold:t,denied:e=!1,sign:n="neither"}){let o=A("rect",{x:2,y:2,width:24,height:12,rx:4,class:`\
border ${n}`,"stroke-dasharray":vo(t)}),s=e&&A("rect",{x:2,y:2,width:5,height:12,class:"bar-denied"});return A("svg",{class:"\
sample",width:28,height:16,viewBox:"0 0 28 16","aria-hidden":"true"},o,s)}var _f=2e3;async function Ai(t){let{bodies:e}=await j(),{articles:n,statements:o}=w,s=Math.max(0,n.findIndex(({id:f})=>f===
h.article)),r=n[s];if(!r){T(t,nt(u("p",{},p("no_articles"))));return}let i=Tn(w,h),a=o.article.flatMap((f,m)=>f===s&&i(m)?
[m]:[]),c=e[s],l=n.slice(0,_f).map(({id:f,title:m})=>[f,m]);T(t,u("div",{class:"sheet article"},u("p",{class:"line"},P(p(
"tab_article"),l,r.id,f=>_({article:f}))),u("h2",{},r.title),u("p",{class:"source"},`${It(r)} `,$o(r)),c===null?$f(a):kf(
c,a))),t.querySelector(".current")?.scrollIntoView({block:"center"})}function $f(t){return[u("p",{class:"quiet"},p("quot\
es_only")),t.map(e=>u("p",{},To([e],Ae(e))))]}function To(t,e){let n=Dt(),o=n?.kind==="statement"&&t.some(i=>w.statements.
key[i]===n.names[0]),s=t.some(i=>x.chosen.inside[i]);return M(e,()=>t.length===1?it(t[0]):U(t,p("quotes")),{class:`link \
quoted${o?" current":""}${s?"":" out"}`,title:L(t.length,"statement")})}function kf(t,e){let n=e.flatMap(a=>Te(a).map(([
c,l])=>({from:c,to:l,at:a}))),o=Sf(t),s=[...new Set(n.filter(({from:a})=>a<o).map(({at:a})=>a))],r=()=>u("p",{class:"qui\
et"},`${p("headline")}: `,To(s,p("headline_statements"))),i=Of(t,o,n).filter(a=>a.some(c=>c instanceof Node||String(c).trim()));
return[s.length>0&&r(),i.map(a=>u("p",{},a))]}function Sf(t){if(!t.startsWith("# "))return 0;let e=t.indexOf(`
`);return e<0?t.length:e}function Of(t,e,n){let s=[...new Set([0,t.length,...n.flatMap(({from:i,to:a})=>[i,a])])].sort((i,a)=>i-
a),r=[[]];for(let i=0;i+1<s.length;i++){let[a,c]=[Math.max(s[i],e),s[i+1]];if(c<=a)continue;let l=n.filter(f=>f.from<c&&
f.to>a).map(({at:f})=>f);for(let[f,m]of t.slice(a,c).split(/\n\s*\n/).entries()){f&&r.push([]);let d=r[r.length-1];m.trim()?
d.push(l.length?To(l,m):m):m&&d.push(" ")}}return r}var vf=["aim","audience","meant for"];async function Ii(t){await j();let{bargains:e,others:n}=He(),o=e.map(r=>Li(r,An(w,
h,r))),s=e.some(r=>!An(w,h,r));T(t,nt(u("h2",{},p("tab_bargains")),u("p",{class:"quiet"},p("exchange_help")),s&&u("p",{class:"\
quiet"},p("outcome_elsewhere")),o.length?o:u("p",{},p("no_exchange")),n.length>0&&[u("h2",{},p("other_offers")),n.map(r=>Li(
r))]))}function Li(t,e){let n=E(),o=At(x.chosen,t.flatMap(c=>c.statements)),s=t.map(c=>w.relations[c.relation]),{label:r}=s.
reduce((c,l)=>l.wider.length>c.wider.length?l:c),i=[...new Map(o.map(c=>[se(n.statements[c].s),n.statements[c].s])).values()],
a=c=>n.roles.map((l,f)=>c.includes(l.function??"")&&Ao(l.label,Lf(f,o),t,c));return u("section",{class:"bargain"},u("h3",
{},i.map((c,l)=>[l?", ":"",le(c)]),` ${r}`),e&&u("p",{class:"outcome"},u("strong",{},`${p("outcome")}: `),Mf(e)),u("dl",
{},Ao(p("offered_thing"),Ei(t.map(c=>c.things))),Ao(p("offered_to"),Ei(t.map(c=>c.targets))),a(Be),a(vf)),e?Tf(e):u("p",
{class:"quiet"},`${p("dates")}: ${Ni(t)}`),u("p",{class:"actions"},L(t.length,"act"),", ",M(L(o.length,"statement"),()=>U(
o,r))))}var Mf=({outcome:t,again:e})=>`${t||p("no_answer")}${e?`, ${p("offered_again")}`:""}`;function Tf({moves:t}){let e=t.
map(([n,o,s,r])=>u("li",{},u("span",{class:"when"},o||p("date_unknown"),Af(s)&&` (${p("inferred")})`),u("span",{},u("str\
ong",{},n),": ",C(K(s[0]),s,n),r&&` (${p("may_be",{doubt:r})})`)));return u("details",{class:"course",open:t.length<8},u(
"summary",{},p("course")),u("ol",{},e))}var Af=t=>t.some(e=>E().statements[e].inferred_when);function Ni(t){let e=At(x.chosen,
t.map(n=>n.statements[0]));return[...new Set(e.map(n=>dr(E().statements[n])))].join(", ")}function Ao(t,e,n=[],o=[]){let s=e.
map(({shown:r,name:i,by:a})=>{let c=n.filter(m=>m.statements.some(d=>a.includes(d))),f=o===Be&&c.length<n.length&&` ${p(
"in_some",{n:c.length,of:n.length})}: ${Ni(c)}`;return u("li",{},r," ",C(String(a.length),a,i),f&&u("span",{class:"quiet"},
f))});return s.length>0&&u("div",{},u("dt",{},t),u("dd",{},u("ul",{},s)))}function Ei(t){let e=new Map;for(let[o,s]of t.
flatMap(r=>[...r]))e.set(o,[...e.get(o)??[],...s]);let{labels:n}=w.offers;return[...e].map(([o,s])=>({shown:M(n[o],()=>D(
o)),name:n[o],by:s}))}function Lf(t,e){let n=new Map;for(let o of e)for(let[s,r]of E().statements[o].roles??[]){if(s!==t)
continue;let i=se(r);n.set(i,{shown:le(r),name:i,by:[...n.get(i)?.by??[],o]})}return[...n.values()]}async function qi(t){await j();let{parts:e}=x;if(!e){T(t,nt(u("h2",{},p("comparison")),u("p",{},p("choose_compare_with"))));
return}let[n,o]=[B(ft(h.according_to)),ft(h.compared_with??[])];T(t,nt(u("h2",{},p("comparison")),u("p",{class:"quiet"},
p("comparison_of",{first:n,second:o}),xt()&&` ${B(ve())}.`),lt.map((s,r)=>{let i=e.claims[r],a=u("h3",{},ee(r),` ${Tt[r]}\
 ${B(Yt(s))} (${i.length})`);return u("section",{},a,Xt(i.map(Ef),40))})))}function Ef({statements:t}){return u("li",{},
t.map(e=>u("p",{class:"claim-of"},M(K(e),()=>it(e)))))}function Ci({level:t,pairs:e},n){let[o,s,...r]=(n??[]).map(a=>t.numbers.get(a));if(o!==void 0&&s!==void 0&&!r.length)return[
o,s];let[i]=[...e.values()].sort(ge);return[i.a,i.b]}function ji(t,e){let{facts:n,chosen:o}=t,{statement:s}=n.ties;return Ve(
t,Pt(t,e.rows)).map(r=>{let[i]=r,a=o.main[i],c=n.relations[n.statements.relation[a]],l=new Set(r),[f]=Et(n,e.rows.filter(
m=>l.has(s[m])));return{main:a,statements:r,first:o.first[i],last:o.last[i],relation:c,label:f}})}var Lo=960,If=250,Eo=26,Nf=36;function Bi(t,e){let n=t.map(y=>y.filter(Wi)),o=t.map(y=>y.filter(k=>!Wi(k))),s=Lo-(o.flat().
length?If:0),r=n.flat().flatMap(y=>[y.first,y.last]).filter(y=>y!==null),[i,a]=qf(r),c=y=>20+(y-i)/(a-i)*(s-40),l=n.map(
y=>Cf(y,c)),f=l.map((y,k)=>Math.max(1,y.count,o[k].length)*Eo),m=f[0]+34,d=m+f[1]+34,g=(y,k)=>y===0?m-18-k*Eo:m+30+k*Eo,
b=y=>A("line",{class:"grid",x1:y,x2:y,y1:6,y2:d}),$=(y,k)=>A("text",{class:"tick-label",x:y,y:m+11},k),O=(y,k)=>A("text",
{class:"side-label",x:12,y},k),v=r.length?ur(i,a):[];return A("svg",{class:"dyad",viewBox:`0 0 ${Lo} ${d+12}`,role:"grou\
p","aria-label":p("tab_timeline")},v.map(([y,k])=>[b(c(y)),$(c(y)+3,k)]),o.flat().length>0&&[b(s),$(s+10,p("date_unknown"))],
A("line",{class:"axis",x1:10,x2:Lo-10,y1:m,y2:m}),O(14,e[0]),O(d+6,e[1]),l.map((y,k)=>y.placed.map(({act:I,lane:F})=>Ri(
I,c(I.first??i),c(I.last??a),g(k,F)))),o.map((y,k)=>y.map((I,F)=>Ri(I,s+22,s+22,g(k,F)))))}var Wi=({first:t,last:e})=>t!==
null||e!==null;function qf(t){if(!t.length)return[0,1];let[e,n]=[Math.min(...t),Math.max(...t)],o=Math.max(15,Math.round(
(n-e)*.06));return[e-o,n+o]}function Cf(t,e){let n=[];return{placed:[...t].sort((r,i)=>(r.first??-1/0)-(i.first??-1/0)).
map(r=>{let i=e(r.first??r.last??0)-10,a=Math.max(e(r.last??r.first??0),i+20)+12+Pi(r).length*6.2,c=n.findIndex(f=>f<i),
l=c<0?n.length:c;return n[l]=a,{act:r,lane:l}}),count:n.length}}var Pi=({label:t})=>lo(t.parts,Nf);function Ri(t,e,n,o){
let{sign:s}=t.relation,r=Jt(s),i=n-e>8,a=i?e:(e+n)/2,c=`${t.label.text}: ${K(t.main)}, ${Wf(t)}`,l=()=>U(t.statements,t.
label.text);return A("g",{class:"dyad-mark",tabindex:0,role:"button","aria-label":c,onclick:l,onkeydown:Fn(l)},i&&A("lin\
e",{x1:e,x2:n,y1:o,y2:o,stroke:r,"stroke-width":3,"stroke-dasharray":"3 3"}),jf(s,a,o,{fill:ot(w,t.main)?r:"none",stroke:r,
"stroke-width":2}),A("text",{x:a+10,y:i?o-8:o+4,class:"mark-label"},Pi(t)),A("title",{},c))}function jf(t,e,n,o){return t===
0?A("circle",{cx:e,cy:n,r:6,...o}):t===1?A("rect",{x:e-6,y:n-6,width:12,height:12,...o}):A("path",{transform:`translate(${e}\
 ${n})`,d:"M-7 0 L0 -7 L7 0 L0 7 Z",...o})}function Wf({main:t,first:e,last:n}){let o=E().statements[t];if(o.when||o.inferred_when)
return an(o);if(e===null&&n===null)return p("date_unknown");let[s,r]=[e,n].map(i=>i===null?"\u2026":Y(i));return s===r?s:
`${s} \u2013 ${r}`}var Rf=400;async function Di(t){await j();let{level:e,pairs:n}=x;if(!n.size){T(t,nt(u("p",{},Lt())));return}let[o,s]=Ci(
x,h.pair),[r,i]=[o,s].map(g=>e.nodes[g].actor),a=zi(p("first_actor"),r,g=>_({pair:[g,i]})),c=zi(p("second_actor"),i,g=>_(
{pair:[r,g]})),l=e.nodes.length,f=[n.get(Z(o,s,l)),n.get(Z(s,o,l))],m=f.map(g=>g?ji(x,g):[]),d=[[o,s],[s,o]].map(g=>g.map(
b=>N(e,b)).join(" \u2192 "));T(t,nt(u("p",{class:"line"},a," \u2194 ",c),m.flat().length?Bi(m,d):u("p",{},p("no_tie_betw\
een")),u("p",{class:"quiet"},p("dyad_help")),f.map((g,b)=>g&&u("section",{},u("h3",{},d[b]),bn(rt(x,g),"")))))}function zi(t,e,n){
let{level:o,nodes:s}=x,r=we(s).slice(0,Rf);return P(t,r.map(i=>[o.nodes[i].actor,N(o,i)]),e,n)}async function Ui(t){let[{lack:e,cards:n}]=await Promise.all([Fe(),j()]);T(t,nt(u("h2",{},p("findings_title")),u("p",{class:"\
quiet"},p("findings_help")),e&&u("p",{},e),u("div",{class:"findings"},n.map(Bf))))}function Bf({article:t,title:e,about:n,
findings:o,lack:s}){let r=["arguments","article"];return u("section",{class:"bargain"},u("h3",{},e),u("p",{class:"quiet"},
n),s&&u("p",{},s),o.map(Pf),t!==null&&u("p",{class:"actions"},r.map(i=>M(p(`tab_${i}`),()=>_({tab:i,article:t})))))}var Fi=t=>t.
map(e=>w.statements.key.indexOf(e)).filter(e=>e>=0);function Pf({title:t,sentence:e,counts:n,remarks:o,quote:s}){let[r]=Fi(
[s.statement]),i=e.map(([a,c,l])=>c==="entity"&&l?M(a,()=>D(l)):u("span",{},a));return u("div",{class:"finding"},u("p",{
class:"quiet"},u("strong",{},t),n.map(([a,c,l])=>[" \xB7 ",C(a,Fi(l),t),` ${c}`])),u("p",{class:"sentence"},i),r!==null&&
u("blockquote",{},M(`\u201C${s.text}\u201D`,()=>it(r))),o.length>0&&u("p",{class:"quiet"},o.join("; ")))}var Hi="found";function Gi(t){if(typeof Highlight<"u"&&CSS.highlights.delete(Hi),!h.find)return;let[e="",n=""]=h.find.map(
ut),o=zf(t),{plain:s,places:r}=eo(o.map(({data:l})=>l).join("")),i=Math.max(0,s.indexOf(n)),a=s.indexOf(e,i)>=0?[e]:e.split(
" "),c=(e?a:[n]).flatMap(l=>{let f=s.indexOf(l,i);return f<0?[]:Df(o,r[f],r[f+l.length])});c.length&&(typeof Highlight<"\
u"&&CSS.highlights.set(Hi,new Highlight(...c)),c[0].startContainer.parentElement?.scrollIntoView({block:"center"}))}function zf(t){
let e=document.createTreeWalker(t,NodeFilter.SHOW_TEXT),n=[];for(;e.nextNode();){let o=e.currentNode;o.parentElement?.closest(
"select")||n.push(o)}return n}function Df(t,e,n){let o=document.createRange(),s=0;for(let r of t){let i=s+r.data.length;
if(s<=e&&e<i&&o.setStart(r,e-s),s<n&&n<=i)return o.setEnd(r,n-s),[o];s=i}return[]}var Ff=40,Uf=100;function Ki(t,e){let{level:n}=t,o=kt(t),s=Hf(t,o),r=s.filter(({nodes:d})=>d.length>1),i=s.reduce((d,{nodes:g})=>d+
g.length,0),a=new Set(e.unfolded??(i>Ff?[]:r.map(({id:d})=>d))),c=Uf*(1+Math.max(0,e.more)),l=Ji(s,c,"").flatMap(d=>Gf(t,
d,a,c)),f=new Int32Array(n.nodes.length).fill(-1);for(let[d,{nodes:g}]of l.entries())for(let b of g)f[b]=d;let m=Qf(t,o,
f,l.length);return{entries:l,folding:r.map(({id:d})=>d),unfolded:r.map(({id:d})=>d).filter(d=>a.has(d)),rows:Qi(m.map(([
d])=>d)),columns:Qi(m.map(([,d])=>d)),cells:m.map(([d,g,b])=>Kf(t,d,g,b))}}var Qi=t=>[...new Set(t)].sort((e,n)=>e-n);function Hf({
facts:t,level:e,nodes:n,chosen:o,state:s},r){let i=new Map,a=new Map,c=m=>e.nodes[m].country??e.nodes[m].actor;for(let m of r){
for(let d of[m.a,m.b]){let g=c(d);i.set(g,(i.get(g)??new Set).add(d))}for(let d of new Set([c(m.a),c(m.b)])){let g=a.get(
d)??[];a.set(d,g);for(let b of m.rows)g.push(b)}}let l=m=>n.get(m)?.weight??0;return[...i].map(([m,d])=>({id:m,nodes:[...d].
sort((g,b)=>l(b)-l(g)||g-b),weight:$t(t,a.get(m)??[],o,s.count)})).sort((m,d)=>d.weight-m.weight||(m.id<d.id?-1:1))}function Ji(t,e,n){
if(t.length<=e+1)return t;let o=t.slice(e).flatMap(({nodes:s})=>s);return[...t.slice(0,e),{id:n,nodes:o,weight:0}]}function Gf({
level:t},{id:e,nodes:n},o,s){if(e==="")return[{kind:"rest",id:e,group:null,nodes:n}];if(n.length===1)return[{kind:"actor",
id:t.nodes[n[0]].actor,group:null,nodes:n}];if(!o.has(e))return[{kind:"group",id:e,group:null,nodes:n}];let r=n.map(i=>({
id:t.nodes[i].actor,nodes:[i],weight:0}));return Ji(r,s,"").map(i=>({...i,kind:i.id?"actor":"rest",group:e}))}function Qf({
facts:t},e,n,o){let s=new Map,r=(i,a)=>{let c=s.get(i)??new Set;s.set(i,c);for(let l of a)c.add(l)};for(let{a:i,b:a,rows:c}of e){
r(n[i]*o+n[a],c);let l=i===a?[]:Ze(t,c);l.length&&r(n[a]*o+n[i],l)}return[...s].sort(([i],[a])=>i-a).map(([i,a])=>[Math.
floor(i/o),i%o,[...a]])}function Kf(t,e,n,o){let{facts:s,chosen:r,state:i}=t,[a,c,l]=Cs(t,o);return{row:e,column:n,rows:o,
number:$t(s,o,r,i.count),signs:[a,c,l],together:Ze(s,o).length>0}}var Io=t=>{let[e,n]=String(t.dataset.at).split(" ");return[Number(e),Number(n)]},Vi=t=>[...t.querySelectorAll("[data-at]")],
Jf={ArrowRight:[1,1],ArrowLeft:[1,-1],ArrowDown:[0,1],ArrowUp:[0,-1]};function Zi(t,e){let n=t.target instanceof Element?
t.target.closest("[data-at]"):null,o=Jf[t.key];if(!n||!o)return;t.preventDefault();let[s,r]=o,i=Io(n),a=Vi(e).map(c=>({spot:c,
at:Io(c)})).filter(({at:c})=>c[1-s]===i[1-s]&&(c[s]-i[s])*r>0).sort((c,l)=>(c.at[s]-l.at[s])*r);a.length&&Xi(e,a[0].spot)}
function Xi(t,e){ea(t,e),e.focus()}function Yi(t,e){let n=Vi(t).find(o=>o.dataset.group===e);n&&Xi(t,n)}function ta({target:t,
type:e},n,o,{rows:s,columns:r,cells:i},a){let c=t instanceof Element?t.closest("td, th")?.querySelector("[data-at]"):null;
for(let g of n.querySelectorAll(".lit"))g.classList.remove("lit");if(o.hidden=!c,!c)return;let[l,f]=Io(c);e==="focusin"&&
ea(n,c),c.closest("tr")?.classList.toggle("lit",l>=0);let m=n.querySelector(`[data-at="-1 ${f}"]`)?.closest("th");o.hidden=
f<0||!m,m&&f>=0&&(m.classList.add("lit"),[o.style.left,o.style.width]=[`${m.offsetLeft}px`,`${m.offsetWidth}px`]);let d=i.
find(g=>g.row===s[l]&&g.column===r[f]);d&&a(d)}function ea(t,e){for(let n of t.querySelectorAll("[data-at][tabindex='0']"))
n.setAttribute("tabindex","-1");e.setAttribute("tabindex","0")}var No={acts:"act",statements:"statement",articles:"article"},$n=["cooperation","conflict","neither"],[sa,Vf,Zf,Xf]=[22,
4,18,8];function ra(t,e,n,o){let{entries:s,rows:r,columns:i,cells:a}=e,c=Math.max(...a.map(W=>W.number)),l={shown:t,matrix:e,
names:n,fold:o,largest:c},f=e.unfolded.length>0,m=`${sa+Zf+Xf*R(c).length}px`,d=new Map(i.map((W,V)=>[W,V])),g=new Map(r.
map(W=>[W,[]]));for(let W of a)g.get(W.row)?.push(W);let b=r.map((W,V)=>u("tr",{},na(l,r,V,"row"),Yf(l,g.get(W)??[],V,d))),
$=f?2:1,O=u("td",{class:"corner",colspan:$,rowspan:$},p("matrix_corner")),v=i.map((W,V)=>na(l,i,V,"col")),y=W=>s[i[W]].group!==
null,k=v.flatMap((W,V)=>y(V)?W.slice(0,-1):W),I=v.flatMap((W,V)=>y(V)?W.slice(-1):[]),F=i.map(()=>u("col",{class:"cells"})),
ct=u("table",{class:`matrix${f?" grouped":""}`,role:"grid","aria-label":p("tab_matrix")},u("colgroup",{},f&&u("col",{class:"\
brackets"}),u("col",{class:"names"}),F),u("thead",{},u("tr",{},O,k),I.length>0&&u("tr",{},I)),u("tbody",{},b));return ct.
style.setProperty("--cell",m),ct.querySelector("td [data-at]")?.setAttribute("tabindex","0"),ct}function na({shown:t,matrix:{
entries:e,unfolded:n},names:o,fold:s},r,i,a){let{kind:c,id:l,group:f}=e[r[i]],m=a==="row",d=(F,ct)=>m?{rowspan:F,colspan:ct}:
{colspan:F,rowspan:ct},g=F=>m?`${i} ${F}`:`${F} ${i}`,b={actor:()=>D(l),group:()=>s(l),rest:()=>_({more:h.more+1})}[c],$=o[r[i]],
O=oa($,b,g(-1),c==="group"?{"aria-expanded":"false","data-group":l}:{}),v=u("th",{scope:a,class:`${c} ${a}`,...d(1,n.length&&
f===null?2:1)},O);if(f===null||i>0&&e[r[i-1]].group===f)return[v];let y=r.filter(F=>e[F].group===f).length,k=aa(t,f),I=oa(
y>1?k:"",()=>s(f),g(-2),{"aria-expanded":"true","aria-label":k,"data-group":f});return[u("th",{scope:`${a}group`,class:`\
bracket ${a}`,...d(y,1)},I),v]}function oa(t,e,n,o){let s=o["aria-label"]??t;return M(u("bdi",{},t),e,{title:s,"aria-lab\
el":s,tabindex:-1,"data-at":n,...o})}function Yf(t,e,n,o){let s=[],r=0,i=a=>a>r&&s.push(u("td",{colspan:a-r}));for(let a of e){
let c=o.get(a.column)??0;i(c),s.push(u("td",{class:"cell"},tu(t,a,`${n} ${c}`))),r=c+1}return i(o.size),s}function tu({shown:t,
matrix:{entries:e},names:n,largest:o},s,r){let i=`${n[s.row]} \u2192 ${n[s.column]}`,a=u("span",{class:`square${s.together?
" together":""}`},$n.map((l,f)=>s.signs[f]>0&&qo(l,s.signs[f]))),c=Math.max(Vf,sa*Math.sqrt(s.number/o));return[a.style.
width,a.style.height]=[`${c}px`,`${c}px`],M([u("span",{class:"room"},a),R(s.number)],()=>eu(t,e,s,i),{"aria-label":`${i}\
: ${jo(s)}`,"aria-describedby":"matrix-says",tabindex:-1,"data-at":r})}function qo(t,e=1){let n=u("span",{class:t});return n.
style.flexGrow=String(e),n}var Co=t=>w.labels.signs[w.names.signs.indexOf(t)];function jo({number:t,signs:e,together:n}){
let o=$n.flatMap((s,r)=>e[r]>0?[`${R(e[r])} ${Co(s)}`]:[]);return`${L(t,No[h.count])} (${Mt(o)}${n?`; ${p("matrix_togeth\
er")}`:""})`}function eu(t,e,{row:n,column:o,rows:s},r){let[i,a]=[e[n],e[o]];if(i.kind!=="actor"||a.kind!=="actor")return U(
Pt(t,s),r);let[c,l]=[i.nodes[0],a.nodes[0]];return t.pairs.has(c*t.level.nodes.length+l)?X(c,l):X(l,c)}var ia=({level:t},e)=>t.
numbers.has(e)||e in t.countries||ht(e)!==null;function aa({level:t},e){let n=t.numbers.get(e);if(n!==void 0)return N(t,
n);let o=ht(e);return o?G(o):t.countries[e]??e}function ca(t,{kind:e,id:n,nodes:o}){return e==="actor"?N(t.level,o[0]):e===
"rest"?p("matrix_rest",{n:R(o.length)}):p("matrix_group",{name:aa(t,n),n:R(o.length)})}var nu=5,la=[];async function fa(t){let e=[x,h.unfolded,h.more,h.language];if(t.querySelector(".matrix")&&e.every((f,m)=>f===
la[m]))return;let n=cs(x),o=Ki(n,h);if(o.folding.every(f=>ia(n,f))||await j(),la=e,!o.cells.length){T(t,u("div",{class:"\
sheet"},u("p",{},Lt())));return}let s=o.entries.map(f=>ca(n,f)),i=ra(n,o,s,f=>su(t,o,f)),a=u("div",{class:"band",hidden:!0}),
c=u("p",{class:"matrix-sentence"},u("span",{class:"quiet"},p("matrix_keys"))),l=f=>iu(c,s,f);for(let f of["mouseover","f\
ocusin"])i.addEventListener(f,m=>ta(m,i,a,o,l));i.addEventListener("keydown",f=>Zi(f,i)),T(t,u("div",{class:"sheet matri\
x-sheet"},u("p",{class:"quiet"},tt(n)," ",C(p("show_quotes"),Bt(n).statements,p("based_on_drawn"))),u("div",{class:"matr\
ix-tools"},ou(o),ru(o)),c,u("div",{class:"matrix-scroll"},u("div",{},i,a))))}function ou({folding:t,unfolded:e}){return[
e.length<t.length&&q(p("unfold_all"),()=>_({unfolded:t})),e.length>0&&q(p("fold_all"),()=>_({unfolded:[]}))]}async function su(t,{
unfolded:e},n){let o=e.includes(n);await _({unfolded:o?e.filter(s=>s!==n):[...e,n]}),Yi(t,n)}function ru({cells:t}){let e=$n.
flatMap((o,s)=>t.some(({signs:r})=>r[s])?[o]:[]),n=(o,s)=>u("span",{class:`square ${s}`},qo(o));return u("p",{class:"mat\
rix-legend"},e.map(o=>u("span",{},n(o,""),o==="neither"?p("matrix_neither"):Co(o))),t.some(({together:o})=>o)&&u("span",
{},n("","together"),p("matrix_together")),u("span",{class:"quiet"},p("matrix_help",{what:ye(2,No[h.count])})))}function iu(t,e,n){
let o=Et(w,n.rows),s=o.slice(0,nu).map(Me),r=o.length>s.length?[p("and_more",{n:o.length-s.length})]:[];T(t,u("strong",{},
`${e[n.row]} \u2192 ${e[n.column]}`),` ${jo(n)}: `,u("span",{id:"matrix-says"},[...s,...r].join("; ")))}var Wo=500,Ro={actor:t=>t.actor,label:t=>t.label,target:t=>t.target,weight:t=>t.pair.weight,acts:t=>t.numbers.acts,quad_classes:({
numbers:{byQuadClass:t}})=>t[0]+t[1]-t[2]-t[3],statements:t=>t.numbers.statements.length,articles:t=>t.numbers.articles.
size,sources:t=>t.numbers.sources.size},au=["actor","label","target"],Ct={by:"weight",down:!0};function Bo(t){let e=ke(x).
map(s=>({...s,numbers:rt(x,s.pair),label:bt(w,s.pair.rows)}));e.sort((s,r)=>(Ct.down?-1:1)*cu(Ro[Ct.by](s),Ro[Ct.by](r))||
s.pair.key-r.pair.key);let n=u("thead",{},u("tr",{},Object.keys(Ro).map(s=>lu(s,t)))),o=u("tbody",{},e.slice(0,Wo).map(fu));
T(t,Ee("table",u("table",{},u("caption",{},tt(x)),n,o),e.length?null:u("p",{},Lt()),e.length>Wo&&u("p",{class:"quiet"},p(
"more_rows",{n:e.length-Wo}))))}var cu=(t,e)=>typeof t=="number"?t-Number(e):t.localeCompare(String(e));function lu(t,e){
let n=Ct.by===t,o=au.includes(t),s=()=>{Ct={by:t,down:n?!Ct.down:!o},Bo(e)},r=Ct.down?"descending":"ascending";return u(
"th",{scope:"col","aria-sort":n?r:"none",class:o?"":"num"},M(p(`column_${t}`),s),n&&(Ct.down?" \u2193":" \u2191"))}function fu({
pair:t,actor:e,target:n,label:o,numbers:s}){let{statements:r}=s,i=`${e} \u2192 ${n}`,a=()=>X(t.a,t.b),c=[R(t.weight),C(s.
acts,$e(s),i),uu(s,i),C(r.length,r,i),C(s.articles.size,r,i),C(s.sources.size,r,i)];return u("tr",{},u("th",{scope:"row"},
M(e,a)),u("td",{},o),u("td",{},M(n,a)),c.map(l=>u("td",{class:"num"},l)))}function uu({byQuadClass:t,quadClasses:e},n){let o=w.
labels.quad_classes.map((s,r)=>t[r]>0&&u("span",{class:`quad-class ${zt(w,r)}`},C(t[r],e[r],`${n}, ${s}`),` ${s}`));return o.
some(Boolean)?o:"\u2013"}function ue(t){return`${w.title.replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-|-$/g,"").slice(0,60)||"network"}.${t}`}var mu={
"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function J(t){return String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
"").replace(/[&<>"]/g,e=>mu[e])}var Po=17;function zo(t,e,n){let{text:o}=z(),s=Math.floor(n/7),i=[...ua(w.title,s).map(f=>({line:f,weight:600})),...ua(`${tt(
x)} ${hr(x)}`.trim(),s).map(f=>({line:f,weight:400}))].map(({line:f,weight:m},d)=>`<text x="${t}" y="${e+(d+1)*Po}" font\
-size="12" font-weight="${m}" fill="${o}">${J(f.trim())}</text>`),[a,c]=[t,e+(i.length+1)*Po+4],l=Es().map(([f,m])=>{let d=54+
m.length*6.6;a+d>t+n&&a>t&&([a,c]=[t,c+Po]);let g=`<g transform="translate(${a} ${c-11})">${f.innerHTML}</g><text x="${a+
48}" y="${c}" font-size="12" fill="${o}">${J(m)}</text>`;return a+=d,g});return{height:c-e+12,markup:i.join("")+l.join("")}}
function ua(t,e){let n=[""];for(let o of t.split(" "))n[n.length-1].length+o.length>e&&n.push(""),n[n.length-1]+=`${o} `;
return n}async function pa(){let t=document.querySelector("#canvas canvas"),e=t.width/t.clientWidth||1,n=t.clientWidth,{height:o,
markup:s}=zo(12,0,n-24),r=new Image;r.src=Do(`<svg xmlns="${Ge}" width="${n}" height="${o}" font-family="system-ui, sans\
-serif">${s}</svg>`),await r.decode();let i=document.createElement("canvas");i.width=t.width,i.height=t.height+o*e;let a=i.
getContext("2d");a.fillStyle=z().ground,a.fillRect(0,0,i.width,i.height),a.drawImage(t,0,0),a.drawImage(r,0,t.height,n*e,
o*e),i.toBlob(c=>c&&ce(ue("png"),"image/png",c))}var Do=t=>`data:image/svg+xml;charset=utf-8,${encodeURIComponent(t)}`;function me(){
let t=un()?.body;if(!t?.nodeIndices.length)return"";let{nodes:e}=x.level,n=t.nodeIndices.map(f=>({at:f,x:t.nodes[f].x,y:t.
nodes[f].y})),[o,s]=[Math.min(...n.map(({x:f})=>f))-90,Math.max(...n.map(({x:f})=>f))+90],[r,i]=[Math.min(...n.map(({y:f})=>f))-
60,Math.max(...n.map(({y:f})=>f))+70],a=[...[...x.arrows.keys()].map(f=>du(f,t)),...n.map(({at:f,x:m,y:d})=>gu(f,e[f],m,
d))],c=zo(o+12,i,s-o-24),l=[o,r,s-o,i-r+c.height].map(f=>f.toFixed(1));return`<svg xmlns="${Ge}" viewBox="${l.join(" ")}\
" font-family="system-ui, sans-serif"><rect x="${l[0]}" y="${l[1]}" width="${l[2]}" height="${l[3]}" fill="${z().ground}\
"/>${a.join("")}${c.markup}</svg>
`}function pu(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.hypot(o,s),i=n?.enabled?n.roundness:0,a=Math.atan2(s,o)+(.5*(n?.type===
"curvedCCW"?-i:i)+.5)*Math.PI,c=(.5*i+.5)*r;return{x:t.x+c*Math.sin(a),y:t.y+c*Math.cos(a)}}function ma(t,e,n){let o=n.nodes[e],
s=Math.hypot(o.x-t.x,o.y-t.y)||1,r=x.level.nodes[e].size+3;return{x:o.x-(o.x-t.x)/s*r,y:o.y-(o.y-t.y)/s*r}}var Ie=({x:t,
y:e})=>`${t.toFixed(1)} ${e.toFixed(1)}`;function du(t,e){let{options:n}=e.edges[t],{arrows:o}=x.level,{signs:s,holds:r,
marks:i}=w.encodings,[a,c]=[e.nodes[o.actor[t]],e.nodes[o.target[t]]],{color:l}=n.color,f=a===c,m=f?{x:a.x+34,y:a.y-34}:
pu(a,c,n.smooth),d=f?{x:a.x,y:a.y-16}:ma(m,o.actor[t],e),g=f?{x:a.x+16,y:a.y}:ma(m,o.target[t],e),b=Math.atan2(g.y-m.y,g.
x-m.x)*180/Math.PI,$={x:(d.x+2*m.x+g.x)/4,y:(d.y+2*m.y+g.y)/4},{dashes:O}=r[o.hold[t]],v=O.length?` stroke-dasharray="${O.
join(" ")}"`:"",y=`<path d="M${Ie(d)} Q${Ie(m)} ${Ie(g)}" fill="none" stroke="${l}" stroke-width="${n.width.toFixed(1)}"${v}\
/>`,k=Hn(s[o.sign[t]].head,l,`translate(${Ie(g)}) rotate(${b}) scale(1)`),I=Gn(i[o.mark[t]].middle,l,$.x.toFixed(1),$.y.
toFixed(1));return y+(k?.outerHTML??"")+(I?.outerHTML??"")+hu(n.label??"",d,g,$)}function hu(t,e,n,o){if(!t)return"";let s=Math.
atan2(n.y-e.y,n.x-e.x)*180/Math.PI,r=s>90||s<-90?s+180:s,i=t.split(`
`),a=i.map((c,l)=>`<tspan x="0" y="${-4-12*(i.length-1-l)}">${J(c)}</tspan>`);return`<text transform="translate(${Ie(o)}\
) rotate(${r.toFixed(1)})" font-size="11" ${da()}>${a.join("")}</text>`}var da=()=>`text-anchor="middle" fill="${z().text}\
" stroke="${z().ground}" stroke-width="3" paint-order="stroke"`;function gu(t,{size:e,shape:n,tint:o},s,r){let i={square:`\
<rect x="${s-e}" y="${r-e}" width="${2*e}" height="${2*e}" `,triangle:`<path d="M${s} ${r-e} L${s+e} ${r+e*.8} L${s-e} ${r+
e*.8} Z" `,diamond:`<path d="M${s} ${r-e} L${s+e} ${r} L${s} ${r+e} L${s-e} ${r} Z" `,dot:`<circle cx="${s}" cy="${r}" r\
="${e}" `},c=oe(N(x.level,t)).split(`
`).map((f,m)=>`<text x="${s}" y="${r+e+14+m*14}" font-size="13" ${da()}>${J(f)}</text>`),l=o>=0?Wt()[o]:z().node;return`${i[n]}\
fill="${l}" stroke="${z().line}"/>${c.join("")}`}var ha=["type","sector","country"],wu=["weight","acts","articles","sources","statements"];function xu(t){let e=String(t),
n=/^[=+\-@\t\r]/.test(e)&&Number.isNaN(Number(e))?`'${e}`:e;return/[",\r\n]/.test(n)?`"${n.replace(/"/g,'""')}"`:n}function kn(){
let{nodes:t}=x.level,n=["actor","actor_label","target","target_label","weight","acts",...w.names.quad_classes.map(s=>s.replace(
" ","_")),"no_quad_class","articles","sources","label","statements"],o=ke(x).map(({pair:s,actor:r,target:i})=>{let{acts:a,
byQuadClass:c,noQuadClass:l,articles:f,sources:m,statements:d}=rt(x,s);return[...[t[s.a].actor,r,t[s.b].actor,i],s.weight,
a,...c,l,f.size,m.size,bt(w,s.rows),dt(w,d).join(" ")]});return[n,...o].map(s=>`${s.map(xu).join(",")}\r
`).join("")}function Sn(){let{nodes:t}=x.level,e=new Set,n=ke(x).map(({pair:r},i)=>{e.add(r.a).add(r.b);let{acts:a,articles:c,
sources:l,statements:f}=rt(x,r),m=[r.weight,a,c.size,l.size,dt(w,f).join(" ")],d=`source="${J(t[r.a].actor)}" target="${J(
t[r.b].actor)}"`;return`<edge id="${i}" ${d} label="${J(bt(w,r.rows))}" weight="${r.weight}"><attvalues>${m.map(ga).join(
"")}</attvalues></edge>`}),o=[...e].sort((r,i)=>r-i).map(r=>{let i=ha.map((a,c)=>ga(t[r][a],c)).join("");return`<node id\
="${J(t[r].actor)}" label="${J(N(x.level,r))}"><attvalues>${i}</attvalues></node>`});return`<?xml version="1.0" encoding\
="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">${wa("node",ha,()=>"string")+wa("edge",
wu,r=>r==="statements"?"string":"integer")}<nodes>${o.join("")}</nodes><edges>${n.join("")}</edges></graph></gexf>
`}var ga=(t,e)=>t===null||t===""?"":`<attvalue for="${e}" value="${J(t)}"/>`;function wa(t,e,n){let o=e.map((s,r)=>`<att\
ribute id="${r}" title="${s}" type="${n(s)}"/>`).join("");return`<attributes class="${t}">${o}</attributes>`}function xa(){let t=u("details",{id:"save",class:"menu"},u("summary",{},p("save"))),e=(n,o)=>q(p(n),()=>{o(),t.open=!1});
return t.append(u("div",{},e("save_png",pa),e("save_svg",()=>ce(ue("svg"),"image/svg+xml",me())),e("save_csv",()=>ce(ue(
"csv"),"text/csv",kn())),e("save_gexf",()=>ce(ue("gexf"),"application/xml",Sn())),e("print",()=>window.print()))),t}function ba(){let t=u("input",{type:"checkbox",onchange:e=>Br(e.target.checked)});T(S("app"),u("header",{},u("h1",{},w.title),
u("div",{class:"tools"},yu(),_u(),xa())),u("nav",{id:"views","aria-label":p("views")},u("div",{id:"tabs",role:"tablist",
"aria-label":p("views"),onkeydown:ku},St.map($u))),u("nav",{id:"side","aria-label":p("filters")}),u("main",{},u("div",{id:"\
main",role:"tabpanel"},u("div",{id:"stage"},u("div",{id:"canvas",role:"application","aria-label":p("graph_of")}),u("img",
{id:"printed",alt:""}),u("p",{id:"empty",class:"empty"}),u("div",{class:"over"},q(p("fit"),mn),u("label",{class:"tick",id:"\
physics"},t,u("span",{},p("physics")))),u("p",{id:"hint",class:"hint"})),u("div",{id:"sheet"}),u("p",{id:"caption"}))),u(
"aside",{id:"panel",tabindex:0,"aria-label":p("quotes")}),u("footer",{id:"time"}),u("p",{id:"announced",class:"unseen","\
aria-live":"polite"})),document.addEventListener("keydown",Su)}function ya(){let{tab:t,open:e}=h;document.documentElement.
dataset.theme=h.theme,document.body.classList.toggle("wide",t!=="graph"&&!e),S("theme").textContent=p(wt()==="dark"?"lig\
ht":"dark");for(let n of St){let o=S(`tab-${n}`);o.setAttribute("aria-selected",String(n===t)),o.tabIndex=n===t?0:-1}S("\
main").setAttribute("aria-labelledby",`tab-${t}`),S("stage").hidden=t!=="graph",S("sheet").hidden=t==="graph"}function _a(){
let t=document.querySelectorAll(".tools option[value]:not([value=''])");for(let e of t)e.textContent=B(bu(e.value))}function bu(t){
try{return new Intl.DisplayNames([t],{type:"language"}).of(t)??t}catch{return t}}function yu(){if(w.languages.length<2)return null;
let t=w.languages.map(e=>[e,e]);return P(p("language_of_names"),[["",p("language_of_names")],...t],h.language??"",async e=>{
await j(),await _({language:e||null})})}var _u=()=>q("",()=>_({theme:wt()==="dark"?"light":"dark"}),{id:"theme"}),$u=t=>q(
p(`tab_${t}`),()=>_({tab:t}),{role:"tab",id:`tab-${t}`,"aria-controls":"main"});async function ku({key:t}){let e={ArrowRight:1,
ArrowLeft:-1}[t];if(!e)return;let n=St[(St.indexOf(h.tab)+e+St.length)%St.length];await _({tab:n}),S(`tab-${n}`).focus()}
function Su(t){t.target instanceof Element&&/^(INPUT|SELECT|TEXTAREA)$/.test(t.target.tagName)||(t.key==="Escape"&&h.open&&
_({open:null}),t.key==="/"&&(t.preventDefault(),S("search").focus()))}var Ou=["open","pair","article","about","unfolded","more","tab","theme","find"],vu=["ego","steps","level","all","grown"],
Mu={findings:Ui,arguments:Ti,table:Bo,matrix:fa,timeline:Di,bargains:Ii,article:Ai,compare:qi};async function $a(t){let e=vs();
("article"in t||"tab"in t)&&!("find"in t)&&gt({find:null}),ci(),await Ne(t),"open"in t&&h.open||Ms(e)}async function Ne(t){
let e=Object.keys(t??h),n=!!(t&&x&&e.length)&&e.every(r=>Ou.includes(r)),o=!x;(h.compared_with||h.language)&&await j(),n||
await $s();let s=!n&&!o&&e.some(r=>vu.includes(r));ya(),(!n||e.includes("theme"))&&(ei(),_o()),Au(),await Tu(s),await xi()}
async function Tu(t){if(h.tab!=="graph"){await Mu[h.tab](S("sheet")),Gi(S("sheet"));return}let e=!x.arrows.size&&!x.isGrown;
S("empty").textContent=e?Lt():"",S("physics").hidden=x.nodes.size>=Nr,qr(t)}function Au(){let t=S("caption");if(t.hidden=
["findings","arguments","compare","matrix","article"].includes(h.tab),!["graph","table"].includes(h.tab)){T(t,io());return}
let{statements:e}=Bt(x),n=[x.selfLoops>0&&p("note_self_loops",{n:x.selfLoops}),x.isGrown&&p("not_drawn_yet"),x.arrows.size>
fn&&p("note_zoom")].filter(Boolean),o=e.filter(s=>x.chosen.undated.has(s));T(t,tt(x)," ",C(p("show_quotes"),e,p("based_o\
n_drawn")),n.length>0&&` \xB7 ${n.join(" ")}`,o.length>0&&[" \xB7 ",C(L(o.length,"article_date_used"),o,p("undated_many"))])}function ka(){let t=h.tab==="graph"?me():"",e=S("printed");e.alt=tt(x),t?e.src=Do(t):e.removeAttribute("src")}var Sa={change:_,state:()=>h,edges:()=>kt(x).map(t=>{let e=rt(x,t);return{actor:x.level.nodes[t.a].actor,target:x.level.
nodes[t.b].actor,label:bt(w,t.rows),weight:t.weight,acts:e.acts,quad_classes:[...e.byQuadClass,e.noQuadClass],articles:e.
articles.size,sources:e.sources.size,statements:dt(w,e.statements)}}),parts:()=>x.parts?.claims.map(t=>t.map(({sides:e})=>e.
map(n=>dt(w,n)))),arguments:async()=>{let{cards:t,...e}=await Ue();return Le(w,{cards:t,...e},h).map(({tail:n,head:o,words:s,
statements:r})=>({tail:t[n].text,head:t[o].text,words:s,statements:dt(w,r)}))},bargains:()=>He().bargains.map(t=>({acts:t.
length,statements:dt(w,t.flatMap(e=>e.statements))})),search:async(t,e)=>((await wo()).groups(t,e).find(o=>o.kind===e)?.
hits??[]).map(({label:o,count:s,phrase:r,statements:i,snippet:a})=>({label:o,count:s,phrase:r?{...r,relation:w.relations[r.
relation].id}:null,statements:i?dt(w,i):null,text:a?.text??null})),svg:me,csv:kn,gexf:Sn,network:un};async function Lu(){_s($a),await bs(Os,document.documentElement.lang||"en"),gt(qn(location.hash,Ot)),ba(),await Ne(),document.
body.classList.add("ready"),addEventListener("hashchange",Eu),addEventListener("beforeprint",ka),Bn().addEventListener("\
change",()=>h.theme==="auto"&&Ne()),(window.requestIdleCallback||setTimeout)(()=>{_a(),j()})}function Eu(){let t=qn(location.
hash,Ot);gs(t,h)||(gt(t),Ne())}Object.assign(window,{explorer:Sa});Lu();})();

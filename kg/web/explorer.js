"use strict";(()=>{var mt=t=>t.compared_with?[...t.according_to,...t.compared_with]:t.according_to;function ye(t,e){let n=t.statements;if(e.
includes("everyone"))return()=>!0;let o=nn(t,e),s=new Set(uo(e,"of:").map(r=>t.sources.findIndex(i=>i.id===r)));return r=>n.
own[r]===1&&o(r)||n.source[r]>=0&&s.has(n.source[r])}function nn(t,e){let n=t.statements;if(e.includes("authors")||e.includes(
"everyone"))return()=>!0;let o=on(t,e);return s=>o.has(n.publisher[s])||o.has(n.author[s])}var on=(t,e)=>new Set(uo(e.includes(
"everyone")?[]:e,"by:").map(n=>t.signers.indexOf(n)).filter(n=>n>=0)),uo=(t,e)=>t.filter(n=>n.startsWith(e)).map(n=>n.slice(
e.length));var ee=0,fi=1,_e=0,J=({statements:t},e)=>t.mode[e]===ee&&t.polarity[e]===0,yt=t=>Array.from(t.keys()).filter(e=>t[e]),pt=(t,e)=>e.
map(n=>t.statements.key[n]).sort();function Et(t,e,n){let o=t.statements,s=xo(t,e,n,o.alternative),r=bo(o),i=ui(t,s,r),a=_o(
t,e,s,r);$o(t,e,s,i);let c=s.slice();for(let[l,m]of o.sums)s[l]&&m.some(u=>c[u])&&(s[l]=0);return{inside:s,main:i,...r,undated:a}}
function $e(t,e,n,o=t.statements.disjunct){let s=t.statements,r=xo(t,e,n,o);return _o(t,e,r,bo(s)),$o(t,e,r,s.key.map((i,a)=>a)),
r}function sn(t,e){let n=t.statements,o=e.coders&&new Set(e.coders.map(s=>t.coders.indexOf(s)));return s=>o?o.has(n.coder[s]):
n.aside[s]!==fi}function ne(t,e,n,o){let s=new Array(o).fill(0);for(let r of yt(wo(t,{...e,articles:null},["everyone"])))
n(r)>=0&&s[n(r)]++;return s}function wo(t,e,n){let o=t.statements,s=on(t,n);if(!e.coders&&!e.articles&&!s.size)return Uint8Array.
from(o.aside,l=>l?0:1);let r=sn(t,e),i=e.articles&&new Set(e.articles.map(l=>t.articles.findIndex(m=>m.id===l))),a=Uint8Array.
from(o.article,(l,m)=>r(m)&&(!i||i.has(l))?1:0),c=new Map;for(let l of yt(a)){let m=o.article[l],{text:u,copy:d}=t.articles[m],
b=((s.has(o.publisher[l])||s.has(o.author[l])?0:2)+(d?1:0))*t.articles.length+m,$=c.get(u);(!$||b<$[0])&&c.set(u,[b,m])}
for(let l of yt(a))c.get(t.articles[o.article[l]].text)?.[1]!==o.article[l]&&(a[l]=0);return a}function xo(t,e,n,o){let s=t.
statements,r=wo(t,e,n),i=ye(t,n),a=e.count==="acts",c=Ct(a&&e.kinds===null?[_e]:e.kinds),[l,m]=[Ct(e.relations),Ct(e.modes)],
[u,d]=[Ct(e.certainties),Ct(e.polarities)];for(let x=0;x<r.length;x++){if(!r[x])continue;let b=t.relations[s.relation[x]];
i(x)&&!o[x]&&c(b.kind)&&!(a&&b.kind===_e&&!b.deed)&&l(s.relation[x])&&m(s.mode[x])&&u(s.certainty[x])&&d(s.polarity[x])&&
(e.inferred||!s.inferred[x])&&(e.headlines||!s.headline[x])||(r[x]=0)}return r}function Ct(t){let e=t&&new Set(t);return n=>e===
null||e.has(n)}var bo=t=>({first:t.first.slice(),last:t.last.slice(),approximate:t.approximate.slice()});function ui(t,e,{
first:n,last:o,approximate:s}){let r=t.statements,i=Int32Array.from(e,(a,c)=>c);for(let a of hi(r,e)){if(a.length<2)continue;
a.sort((l,m)=>r.rank[l]-r.rank[m]);let c=di(t,a);for(let l of a)i[l]=a[0],c&&(J(t,l)||!yo(r,l))&&([n[l],o[l],s[l]]=[c.first,
c.last,c.approximate])}return i}var yo=(t,e)=>t.first[e]!==null||t.last[e]!==null;function di(t,e){let n=t.statements,o=e.
filter(c=>yo(n,c));if(!o.length)return null;let s=ho(ho(o,c=>J(t,c)),c=>!n.approximate[c]),r=go(s.map(c=>n.first[c]),Math.
max),i=go(s.map(c=>n.last[c]),Math.min),[a]=s;return r!==null&&i!==null&&r>i?{first:n.first[a],last:n.last[a],approximate:1}:
{first:r,last:i,approximate:n.approximate[a]}}function ho(t,e){let n=t.filter(e);return n.length?n:t}function go(t,e){let n=t.
filter(o=>o!==null);return n.length?e(...n):null}function hi(t,e){let n=new Map;for(let o=0;o<e.length;o++){if(!e[o]||t.
act[o]<0)continue;let s=n.get(t.act[o]);s?s.push(o):n.set(t.act[o],[o])}return n.values()}function _o(t,e,n,{first:o,last:s,
approximate:r}){let i=new Set,{since:a,until:c}=e;if(a===null&&c===null&&e.undated)return i;let l=e.inside==="certainly";
for(let m=0;m<n.length;m++){if(!n[m])continue;let[u,d]=[o[m],s[m]],x=u===null&&d===null;if(l&&r[m]||x&&(l||!e.undated)){
n[m]=0;continue}if(x){let T=t.articles[t.statements.article[m]];[u,d]=[T.first,T.last]}let[b,$]=l?[u,d]:[d,u];a!==null&&
(b===null?l:b<a)&&(n[m]=0),c!==null&&($===null?l:$>c)&&(n[m]=0),x&&n[m]&&i.add(m)}return i}function $o(t,e,n,o){let s=Ct(
e.quad_classes);for(let r=0;r<n.length;r++)s(t.statements.quad_class[o[r]])||(n[r]=0)}var nt=["opposed","doubted","other_certainty","only_first","only_second"],[So,Oo,gi,wi,xi,oe]=[0,1,2,3,4,-1];function vo(t,e,n){
let o={claims:nt.map(()=>[]),partOf:new Map},s=[e.according_to,n];if(new Set(s.map(a=>[...a].sort().join(`
`))).size<2)return o;let r=$e(t,{...e,count:"statements"},["everyone"]),i=new Map;for(let[a,c]of s.entries())for(let l of yi(
t,c,r)){let m=i.get(l.claim)??[[],[]];i.set(l.claim,m),m[a].push(l)}for(let[a,c]of i.values())for(let[l,m]of _i(a,c))bi(
o,l,m);return o}function bi({claims:t,partOf:e},n,o){let s=o.map(i=>[...new Set(i.map(a=>a.at))]),r={sides:s,statements:[
...new Set(s.flat())]};n!==oe&&t[n].push(r);for(let i of r.statements){let a=e.get(i);a!==void 0&&(n===oe||a!==oe&&a<n)||
e.set(i,n)}}function yi(t,e,n){let o=t.statements,[s,r]=[ye(t,e),nn(t,e)],i=[],a=(c,l,m)=>i.push({claim:o.claim[c],first:o.
first[c],last:o.last[c],approximate:o.approximate[c],at:l,certainty:null,held:!1,judged:!1,...m});for(let c of yt(n)){let l=o.
polarity[c]===0,m=t.names.stances[o.stance[c]];s(c)&&a(c,c,{affirms:l,certainty:o.certainty[c],held:!0}),["doubts","reje\
cts"].includes(m)&&r(c)&&a(c,c,{affirms:!l,judged:l||m==="doubts"})}for(let[c,l,m]of o.denials)!n[c]||o.disjunct[l]||!["\
everyone",`of:${m}`].some(u=>e.includes(u))||a(l,c,{affirms:o.polarity[l]!==0,certainty:o.certainty[c]});return i}function _i(t,e){
let[n,o,s]=[!1,!1,!1];for(let c of t)for(let l of e)ko(c,l)||ko(l,c)||(c.affirms===l.affirms?s||=c.held&&l.held:c.judged||
l.judged?o=!0:n=!0);if(n||o)return[[n?So:Oo,[t,e]]];let r=[t,e].map(c=>c.filter(l=>l.held));if(!s)return[[wi,[r[0],[]]],
[xi,[[],r[1]]]].filter(([,l])=>l.flat().length);let[i,a]=r.map(c=>[...new Set(c.map(l=>l.certainty))].sort().join(" "));
return[[i===a?oe:gi,r]]}var ko=(t,e)=>!t.approximate&&!e.approximate&&t.last!==null&&e.first!==null&&t.last<e.first;function ke({
facts:t,parts:e},n){let o=new Set(n.map(r=>e?.partOf.get(t.ties.statement[r])));for(let r of[So,Oo])if(o.has(r))return r;
let[s]=o;return o.size===1&&s!==void 0?s:oe}function Mo(t){let{relations:e,text:n}=t,o=[...new Set(e.map(l=>l.family))],s=Object.entries(t.names).map(([l,m])=>[l,m.
map(u=>n[`${l}: ${u}`]||u)]),r=(l,m)=>m.map((u,d)=>({...u,words:n[`encoding of ${l}: ${t.names[l][d]}`]||u.words})),{signs:i,
holds:a,marks:c}=t.encodings;return{...t,families:o,familyOf:e.map(l=>o.indexOf(l.family)),labels:Object.fromEntries(s),
encodings:{signs:r("signs",i),holds:r("holds",a),marks:r("marks",c)}}}function To(t,e){let n=new Uint8Array(e.nodes.length);
for(let o of[e.actor,e.target])for(let s of o)n[s]=1;return{...e,name:t,numbers:new Map(e.nodes.map((o,s)=>[o.actor,s])),
isTied:n,arrows:{...e.arrows,actor:e.edges.map(o=>o.from),target:e.edges.map(o=>o.to)}}}var Se=["price","condition"];function Ao(t,e,n){let o=$i(t,n),s=a=>Se.includes(e.roles[a].function??""),r=a=>a.statements.
some(c=>e.statements[c].roles?.some(([l])=>s(l))),i=Oi(t,o).map(a=>a.map(c=>o[c])).sort((a,c)=>c.length-a.length||a[0].statements[0]-
c[0].statements[0]);return{bargains:i.filter(a=>a.some(r)),others:i.filter(a=>!a.some(r))}}function rn(t,e,n){let o=JSON.
stringify(n.flatMap(i=>i.statements).sort((i,a)=>i-a)),s=i=>!e.compared_with&&Object.entries(i).every(([a,c])=>JSON.stringify(
e[a])===JSON.stringify(c));return(t.courses.find(i=>s(i.state))?.bargains??[]).find(i=>JSON.stringify(i.offers)===o)}function $i(t,e){
let n={...e,count:"statements",kinds:null,quad_classes:null,relations:null,modes:null,polarities:null},o=Et(t,n,mt(e)),{
act:s,relation:r}=t.statements,i=new Map;for(let a of t.offers.mentions.filter(c=>Si(t,o,c))){let[c,,,l,m,u,d,x]=a,b=i.get(
s[c])??ki(r[o.main[c]]);i.set(s[c],b),b.statements.push(c);for(let $ of l)b.sides.add($);for(let $ of m)b.toSides.add($);
for(let $ of x)b.about.add($);for(let $ of u)b.targets.set($,[...b.targets.get($)??[],c]);for(let $ of d)b.things.set($,
[...b.things.get($)??[],c])}return[...i.values()]}var ki=t=>({relation:t,statements:[],sides:new Set,toSides:new Set,targets:new Map,
things:new Map,about:new Set});function Si(t,{inside:e,main:n,first:o,last:s},[r,i,a]){let{act:c,relation:l}=t.statements,
{deed:m,offers:u}=t.relations[l[n[r]]];return e[r]===1&&i===o[r]&&a===s[r]&&c[r]>=0&&J(t,r)&&m&&u}function Oi(t,e){let n=e.
map((l,m)=>m),o=l=>(n[l]!==l&&(n[l]=o(n[l])),n[l]),s=(l,m)=>{n[Math.max(o(l),o(m))]=Math.min(o(l),o(m))},r=vi(t,e),i=l=>e[l].
toSides.size>0;for(let[l,m]of r)([...e[l].toSides].some(d=>e[m].toSides.has(d))||!i(l)&&!i(m))&&s(l,m);let a=new Map;for(let[
l,m]of r){if(i(l)===i(m))continue;let[u,d]=(i(l)?[m,l]:[l,m]).map(o);a.set(u,(a.get(u)??new Set).add(d))}for(let[l,m]of a)
m.size===1&&s(l,[...m][0]);let c=new Map;for(let l of e.keys())c.set(o(l),[...c.get(o(l))??[],l]);return[...c.values()]}
function vi(t,e){let n=new Map;for(let[s,{sides:r,things:i,about:a}]of e.entries()){let c=i.size?[...i.keys()]:a.size?[...a]:
[""];for(let l of r)for(let m of c){let u=JSON.stringify([l,m]);n.set(u,[...n.get(u)??[],s])}}let o=(s,r)=>t.relations[e[s].
relation].wider.includes(e[r].relation);return[...n.values()].flatMap(s=>s.flatMap((r,i)=>s.slice(i+1).map(a=>[r,a]))).filter(
([s,r])=>o(s,r)||o(r,s))}var P=(t,e,n)=>t*n+e;function Lo(t,e,n,o,s){let r=e.nodes.length,i=new Map;for(let a of n){let[c,l]=[e.actor[a],e.target[a]],
m=P(c,l,r),u=i.get(m);u?u.rows.push(a):i.set(m,{a:c,b:l,key:m,rows:[a],weight:0})}for(let a of i.values())a.weight=se(t,
a.rows,o,s);return i}function se(t,e,n,o){let s=t.statements,{statement:r}=t.ties,i=c=>s.act[c]>=0&&t.relations[s.relation[n.
main[c]]].deed;if(e.length===1)return o==="acts"&&!i(r[e[0]])?0:1;let a=new Set;for(let c of e){let l=r[c];o==="articles"?
a.add(s.article[l]):o==="statements"?a.add(l):i(l)&&a.add(s.act[l])}return a.size}var an=class{weight=0;ends=[];known=null;get others(){
return this.known??=new Set(this.ends),this.known}};function Co(t){let e=new Map,n=(o,s,r)=>{let i=e.get(o)??new an;e.set(
o,i),i.ends.push(s),i.weight+=r.weight};for(let o of t.values())n(o.a,o.b,o),n(o.b,o.a,o);return e}function Eo(t,e,n,o){let s=a=>t.numbers.get(a)??-1,r={isGrown:!1,weakest:0,kept:null};if(o.ego!==null&&n.has(s(o.ego)))return{
...r,shown:Ai(n,s(o.ego),o.steps)};let i=new Set(n.keys());return o.all?{...r,shown:i}:i.size<=1e3?{...r,shown:i,...Mi(e)}:
{...r,shown:Ti(n,(o.grown||[]).map(s)),isGrown:!0}}var cn=({shown:t,kept:e},n)=>t.has(n.a)&&t.has(n.b)&&(!e||e.has(n.key)),
It=t=>[...t.pairs.values()].filter(e=>cn(t,e)),re=(t,e)=>e.weight-t.weight||t.key-e.key;function _t(t){return[...t].sort(
([e,{weight:n}],[o,{weight:s}])=>s-n||e-o).map(([e])=>e)}function Mi(t){if(t.size<=2e4)return{};let e=[...t.values()].sort(
re).slice(0,2e4);return{weakest:t.size-2e4,kept:new Set(e.map(n=>n.key))}}function Ti(t,e){let n=new Set(_t(t).slice(0,30));
for(let o of e){let s=t.get(o);if(s)for(let r of[o,...s.others])n.add(r)}return n}function Ai(t,e,n){let o=new Set([e]),
s=[e];for(let r=0;r<n;r++){let i=s.flatMap(a=>[...t.get(a)?.others??[]]).filter(a=>!o.has(a));for(let a of i)o.add(a);s=
[...new Set(i)]}return o}var Io=new WeakMap;function No(t,e,n,o,s){let r=new Map;for(let i of n.values())if(cn(o,i))for(let a of i.rows){let c=Li(
t,e,a,s),l=r.get(c);l?l.push(a):r.set(c,[a])}return r}function Li(t,e,n,o){let s=t.ties.statement[n];if(o[s]===s)return e.
arrow[n];let r=t.statements,i=r.relation[o[s]],a=t.ties.together[n]?t.names.signs.indexOf("together"):t.relations[i].sign;
for(let c of[i,-1]){let l=[e.actor[n],e.target[n],c,a,r.hold[o[s]],r.mark[o[s]]].join(" "),m=Ci(e).get(l);if(m!==void 0)
return m}return e.arrow[n]}function Ci(t){let e=Io.get(t);if(!e){let{actor:n,target:o,relation:s,sign:r,hold:i,mark:a}=t.
arrows;e=new Map(n.map((c,l)=>[[n[l],o[l],s[l],r[l],i[l],a[l]].join(" "),l])),Io.set(t,e)}return e}var jo=(t,e,n)=>t.names.
signs[e.arrows.sign[n]]==="together";function Oe({level:t,arrows:e}){let{arrows:n,nodes:o}=t,s=new Map;for(let r of e.keys()){
let[i,a]=[n.actor[r],n.target[r]],c=P(Math.min(i,a),Math.max(i,a),o.length),l=s.get(c)??[[],[]];s.set(c,l),l[i<a?0:1].push(
r)}return[...s.values()]}function qo({arrows:t,nodes:e}){let n=new Map,o=t.actor.map((s,r)=>P(Math.min(s,t.target[r]),Math.
max(s,t.target[r]),e.length));for(let s of o)n.set(s,(n.get(s)||0)+1);return o.map(s=>n.get(s)>1)}function Wo(t,e,n,o){let{ties:s}=t,{inside:r}=n,i=Ei(t,n),a=[],c=[],l=0,m=o.types&&new Set(o.types),u=d=>!m||m.has(e.nodes[d].
type);for(let d=0;d<s.statement.length;d++){if(!r[s.statement[d]]||i.has(d))continue;let[x,b]=[e.actor[d],e.target[d]];if(!(!u(
x)||!u(b))){if(x===b&&!o.self){s.issue[d]||l++;continue}(s.issue[d]?c:a).push(d)}}return{between:a,issues:c,selfLoops:l}}
function Ei({ties:t,statements:e,relations:n},{inside:o,main:s,first:r,last:i}){let a=new Set,c=l=>l.some(m=>o[m]);for(let[
l,m]of t.manners)n[e.relation[s[t.statement[l]]]].manner!==m&&a.add(l);for(let[l,m,u]of t.times){let d=t.statement[l];(r[d]!==
m||i[d]!==u)&&a.add(l)}for(let[l,m]of t.needs)c(m)||a.add(l);for(let[l,m]of t.yields)c(m)&&a.add(l);return a}function Ro(t,e,n){let o=Et(t,n,mt(n)),s=Wo(t,e,o,n),r=n.issues?[...s.between,...s.issues]:s.between,i=Lo(t,e,r,o,n.count),
a=n.min_weight>1?new Map([...i].filter(([,m])=>m.weight>=n.min_weight)):i,c=Co(a),l=Eo(e,a,c,n);return{facts:t,level:e,state:n,
chosen:o,pairs:a,nodes:c,...l,arrows:No(t,e,a,l,o.main),parts:n.compared_with&&vo(t,n,n.compared_with),weak:i.size-a.size,
selfLoops:s.selfLoops,withIssues:s.issues.length}}var ft=["findings","graph","arguments","compare","timeline","bargains","matrix","table","article"],ln=["entity","organis\
ation","sector","country"],Ii=["acts","statements","articles"],ie={tab:"graph",level:"entity",according_to:["authors"],compared_with:null,
since:null,until:null,inside:"possibly",undated:!0,kinds:null,quad_classes:null,relations:null,modes:null,certainties:null,
polarities:null,coders:null,articles:null,types:null,count:"statements",inferred:!0,headlines:!0,self:!1,issues:!1,min_weight:1,
all:!1,ego:null,steps:1,grown:null,open:null,pair:null,article:null,about:null,language:null,theme:"auto"},zo=Object.keys(
ie),Ni=new Set(["kinds","quad_classes","relations","modes","certainties","polarities"]),ji=new Set(["coders","articles",
"types","according_to","compared_with","grown","pair"]),Bo={steps:[1,2,3],level:ln,tab:ft,theme:["auto","light","dark"],
count:Ii},Po=t=>({...ie,...t}),Do=(t,e)=>zo.every(n=>Fo(t[n],e[n]));function mn(t,e){return zo.filter(o=>!Fo(t[o],e[o])).
map(o=>`${o}=${encodeURIComponent(JSON.stringify(t[o]))}`).join("&")}function pn(t,e){let n=t.replace(/^#/,"").split("&").
map(o=>[o.slice(0,Math.max(o.indexOf("="),0)),o.slice(o.indexOf("=")+1)]).filter(([o])=>Object.hasOwn(ie,o)).map(([o,s])=>[
o,qi(s)]).filter(([o,s])=>Wi(o,s));return{...e,...Object.fromEntries(n)}}var Fo=(t,e)=>JSON.stringify(t)===JSON.stringify(
e);function qi(t){try{return JSON.parse(decodeURIComponent(t))}catch{return}}function Wi(t,e){return e===null?ie[t]===null:
Ni.has(t)?Array.isArray(e)&&e.every(Number.isInteger):ji.has(t)?Array.isArray(e)&&e.every(n=>typeof n=="string"):Object.
hasOwn(Bo,t)?Bo[t].includes(e):["since","until","min_weight"].includes(t)?Number.isInteger(e):typeof e==(typeof ie[t]=="\
boolean"?"boolean":"string")}var w,$t=null,jt="en",g,ut,h,Nt,fn=null,un=null,dn=new Map,hn=new Map,Uo=async()=>{};async function Ho(t,e){Nt=t,jt=e,w=
Mo(await Nt.facts()),ut=Po(w.opening),g=ut,$t=fn=un=null,dn.clear()}async function j(){fn??=Nt.words();let t=await fn;return $t!==
t&&(hn=new Map(t.entities.map((e,n)=>[e.id,n]))),$t=t,t}var Go=()=>Nt.findings();function Me(){return un??=Nt.arguments(),
un}function ve(t){let e=dn.get(t)??Nt.level(t).then(n=>To(t,n));return dn.set(t,e),e}var Qo=t=>hn.get(t);function dt(t){
let e=hn.get(t);return e===void 0||!$t?null:$t.entities[e]}function Ko(t){Uo=t}function kt(t){g={...g,...t}}async function _(t){
kt(t),await Uo(t)}async function Zo(){let t=await ve(g.level);for(;t.name!==g.level;)t=await ve(g.level);h=Ro(w,t,g)}var Te=()=>Ao(
w,E(),g);function E(){if(!$t)throw new Error("what is read was not loaded");return $t}var Ri={light:["#9cc3e6","#f2c14e","#8fd0b0","#e6a5b8","#c3b1e1","#d9b38c"],dark:["#5f9bd1","#cfa13a","#5fae8b","#c57b93",
"#9a84c7","#b58a5e"]},Bi={light:{text:"#17202b",ground:"#ffffff",node:"#cbd2d9",line:"#52606d"},dark:{text:"#e9edf1",ground:"\
#192029",node:"#52606d",line:"#9aa5b1"}},zi={light:["#b3261e","#a8327a","#8a6100","#6d3fb0","#00776b","#9aa5b1"],dark:["\
#ff8a80","#f48fb1","#e0b050","#b79af0","#4cc3b4","#52606d"]},gn=()=>matchMedia("(prefers-color-scheme: dark)");function at(){
return g.theme!=="auto"?g.theme:gn().matches?"dark":"light"}var R=()=>Bi[at()],St=()=>Ri[at()],qt=t=>w.encodings.signs[t][at()],
wn=t=>zi[at()][t];function Jo(t,e){let n=ke(t,e);return wn(n<0?nt.length:n)}var Ae="http://www.w3.org/2000/svg";function p(t,e={},...n){return Xo(document.createElement(t),e,n)}function O(t,e={},...n){
return Xo(document.createElementNS(Ae,t),e,n)}function Xo(t,e,n){for(let[o,s]of Object.entries(e))s==null||s===!1||(typeof s==
"function"?t.addEventListener(o.slice(2),s):o==="value"||o==="checked"?Object.assign(t,{[o]:s}):t.setAttribute(o,s===!0?
"":String(s)));return Ot(t,n),t}function Ot(t,e){for(let n of e)n==null||n===!1||n===""||(Array.isArray(n)?Ot(t,n):t.append(
n instanceof Node?n:String(n)))}function v(t,...e){t.replaceChildren(),Ot(t,e)}function M(t){let e=document.getElementById(
t);if(!e)throw new Error(`the page has no ${t}`);return e}function Le(t){M("announced").textContent=t}var Vo={facts:()=>ae("facts"),words:()=>ae("words"),arguments:()=>ae("arguments"),findings:()=>ae("findings"),level:t=>ae(
`level-${t}`)};async function ae(t){let e=M(t);if(e.type==="application/json")return JSON.parse(e.text);let n=Uint8Array.
from(atob(e.text),s=>s.charCodeAt(0)),o=new Blob([n]).stream().pipeThrough(new DecompressionStream("gzip"));return JSON.
parse(await new Response(o).text())}var xn="button, select, input, summary, [tabindex='0']";function Ce(t){return((t.getAttribute("aria-label")||t.closest("\
label")?.textContent||t.textContent)??"").replace(/[\d\u2022]+/g,"").trim()}function Yo(){let t=document.activeElement,e=t?.
closest("#side, #time, #panel, #sheet");return!t||!e||!t.matches(xn)?null:{part:e.id,words:Ce(t),at:[...e.querySelectorAll(
xn)].indexOf(t)}}function ts(t){if(!t||document.activeElement!==document.body)return;let e=[...M(t.part).querySelectorAll(
xn)],n=r=>Math.abs(e.indexOf(r)-t.at),[o]=e.filter(r=>Ce(r)===t.words).sort((r,i)=>n(r)-n(i));(o??e[Math.min(t.at,e.length-
1)])?.focus({preventScroll:!0})}function es(t){return new Set([...t.querySelectorAll("details[open] > summary")].map(Ce))}
function ns(t,e){for(let n of t.querySelectorAll("details"))n.firstElementChild&&e.has(Ce(n.firstElementChild))&&(n.open=
!0)}function f(t,e={}){let n=w.text[t];return n===void 0?t:n.replace(/\{(\w+)\}/g,(o,s)=>s in e?String(e[s]):o)}var ot=t=>t<
1e3?String(t):t.toLocaleString(jt),ce=(t,e)=>f(t===1?e:`${e}_many`),C=(t,e)=>`${ot(t)} ${ce(t,e)}`;function Wt(t,e=t.length){
return t.length>e?`${t.slice(0,e).join(", ")} ${f("and_more",{n:t.length-e})}`:[t.slice(0,-1).join(", "),...t.slice(-1)].
filter(Boolean).join(` ${f("and")} `)}var B=t=>t.charAt(0).toLocaleUpperCase(jt)+t.slice(1),bn=t=>`${t>0?"+":t<0?"\u2212":
""}${Math.abs(t).toFixed(1)}`;var yn=t=>e=>{e.key!=="Enter"&&e.key!==" "||(e.preventDefault(),t())};function S(t,e,n={}){return p("span",{role:"button",
tabindex:0,class:"link",onclick:e,onkeydown:yn(e),...n},t)}function q(t,e,n={}){return p("button",{type:"button",onclick:o=>e(
o.currentTarget),...n},t)}function Ee(t,e){let n=Pi(t);return!n||!["https:","http:"].includes(n.protocol)?p("span",{},e):
p("a",{href:n.href,rel:"noopener noreferrer",target:"_blank"},e)}function Pi(t){try{return new URL(t)}catch{return null}}var Rt=(t,...e)=>p("section",{class:"group"},p("h2",{},t),e);function W(t,e,n,o){let s=e.find(([r])=>r===n);return p("se\
lect",{"aria-label":t,title:s?.[1],onchange:r=>o(r.target.value)},e.map(([r,i])=>p("option",{value:r,selected:r===n},B(i))))}
function F(t,e,n,o){let s=p("input",{type:"checkbox",checked:e,onchange:r=>n(r.target.checked)});return p("label",{class:"\
tick"},s,o,p("span",{},t))}function Bt(t,e){let n=p("ol",{class:"acts"},t.slice(0,e));if(t.length<=e)return n;let o=e,s=()=>f(
"more",{n:t.length-o}),r=q(s(),()=>{Ot(n,t.slice(o,o+e)),o+=e,o>=t.length?r.remove():r.textContent=s()});return[n,r]}var X=(t,...e)=>p(
"fieldset",{},p("legend",{},t),e);var ht=["\u2260","?","\u2248","\u2460","\u2461"];function _n(){let t=w.signers.map(n=>[`by:${n}`,f("viewpoint_signer",{name:n})]),
e=w.sources.map(({id:n,label:o,by:s})=>[`of:${n}`,f("viewpoint_quoted",{name:o,by:s.join(", ")})]);return[["authors",f("\
viewpoint_authors")],...t,...e,["everyone",f("viewpoint_everyone")]]}function st(t){let e=new Map(_n());return t.map(n=>e.
get(n)||n).join(` ${f("and")} `)}var zt=t=>f(`part_${t}`,{first:st(g.according_to),second:st(g.compared_with||[])});var Di={square:"M3 2 H13 V12 H3 Z",triangle:"M8 1.5 L14 12.5 H2 Z",diamond:"M8 1 L14 7 L8 13 L2 7 Z"};function Pt(t,{dashes:e=[],
head:n="arrow",middle:o=""}={}){let r=O("line",{x1:2,y1:7,x2:n==="bar"?37:34,y2:7,stroke:t,"stroke-width":2,"stroke-dash\
array":e.join(" ")||null});return os("0 0 42 14",r,$n(n,t,"translate(40 7) rotate(0) scale(1)"),kn(o,t,19,7))}var os=(t,...e)=>O(
"svg",{class:"sample",width:42,height:14,viewBox:t,"aria-hidden":"true"},e),Ie=t=>Pt(qt(t),{head:w.encodings.signs[t].head}),
Dt=t=>Pt(wn(t));function Fi(){return[...nt.map((e,n)=>le(Dt(n),`${ht[n]} ${zt(e)}`)),le(Dt(nt.length),f("part_same"))]}var le=(t,e)=>[
t,e];function $n(t,e,n){return t?t==="bar"?O("line",{transform:n,x1:-2,y1:-5,x2:-2,y2:5,stroke:e,"stroke-width":3}):t===
"vee"?O("path",{transform:n,d:"M-8 -4.5 L0 0 L-8 4.5",fill:"none",stroke:e,"stroke-width":2}):O("path",{transform:n,d:"M\
-9 -4.5 L0 0 L-9 4.5 Z",fill:e}):null}function kn(t,e,n,o){return t==="circle"?O("circle",{cx:n,cy:o,r:3.5,fill:e}):t===
"diamond"?O("path",{transform:`translate(${n} ${o})`,d:"M-4.5 0 L0 -4.5 L4.5 0 L0 4.5 Z",fill:e}):null}function Sn(t,e=R().
node){let n={fill:e,stroke:R().line},o=t==="dot"?O("circle",{cx:8,cy:7,r:5.5,...n}):O("path",{d:Di[t],...n});return os("\
-13 0 42 14",o)}function ss(){let{sign:t,hold:e,mark:n}=h.level.arrows,o=[...h.arrows.keys()];return On({signs:new Set(o.
map(s=>t[s])),holds:new Set(o.map(s=>e[s])),marks:new Set(o.map(s=>n[s]))})}function On(t){let{signs:e,holds:n,marks:o}=w.
encodings,s=R().line,r=(l,m)=>!t||t[l].has(m),i=e.flatMap(({words:l},m)=>r("signs",m)?[le(Ie(m),l)]:[]),a=n.flatMap(({dashes:l,
words:m},u)=>l.length&&r("holds",u)?[le(Pt(s,{dashes:l}),m)]:[]),c=o.flatMap(({middle:l,words:m},u)=>l&&r("marks",u)?[le(
Pt(s,{middle:l}),m)]:[]);return[...h.parts?Fi():i,...a,...c]}var rs=new WeakMap;function is(t,e,n){let o=t.statements,s=t.names.quad_classes,r=new Map,i=s.map(()=>[]),a={unreal:[],none:[]},
[c,l]=[0,0];for(let d of e){let x=t.relations[o.relation[n[d]]],b=o.quad_class[n[d]];if(!(o.act[d]<0||!x.deed))if(!J(t,d))
a.unreal.push(d);else{if((b<0?a.none:i[b]).push(d),r.has(o.act[d])||(r.set(o.act[d],b),x.goldstein===null))continue;c+=x.
goldstein,l++}}let m=d=>[...r.values()].filter(x=>x===d).length,u=a.unreal.map(d=>o.act[d]).filter(d=>!r.has(d));return{
statements:e,acts:r.size,...a,unrealActs:new Set(u).size,quadClasses:i,byQuadClass:s.map((d,x)=>m(x)),noQuadClass:m(-1),
articles:new Set(e.map(d=>o.article[d])),sources:new Set(e.map(d=>Ui(t,d))),sum:c,scored:l}}var Ui=({statements:t},e)=>t.
source[e]>=0?-1-t.source[e]:t.author[e]>=0?t.author[e]:t.publisher[e],me=t=>[...t.quadClasses.flat(),...t.none],V=(t,e)=>is(
t.facts,fe(t,e.rows),t.chosen.main);function pe(t){let e=rs.get(t);if(e)return e;let n=It(t),o=new Set(t.isGrown?t.shown:
[]);for(let{a,b:c}of n)o.add(a).add(c);let{statement:s}=t.facts.ties,r=new Set(n.flatMap(a=>a.rows.map(c=>s[c]))),i={...is(
t.facts,[...r],t.chosen.main),actors:o.size};return rs.set(t,i),i}function fe({facts:t,chosen:e},n){return gt(e,new Set(
n.map(o=>t.ties.statement[o])))}function gt({first:t,last:e},n){let o=s=>t[s]??e[s]??1/0;return[...n].sort((s,r)=>o(s)-o(
r)||s-r)}function Ne({facts:t,chosen:e},n){let o=new Map;for(let s of n){let r=t.statements.act[s],i=r>=0&&e.inside[s]?`\
act ${r}`:`statement ${s}`,a=o.get(i);a?a.push(s):o.set(i,[s])}return[...o.values()]}function as({chosen:t},e){let n=t.main[e[0]];
return e.includes(n)?n:e[0]}var vt=(t,e)=>t.names.quad_classes[e].split(" ")[1],vn=(t,e)=>e.filter(n=>t.ties.together[n]);
function cs(t,e){let{facts:n,chosen:o,state:s}=t,{relation:r,quad_class:i}=n.statements,a=new Set(vn(n,e).map(u=>n.ties.
statement[u])),{act:c}=n.statements,l=new Set(e.map(u=>n.ties.statement[u]).filter(u=>J(n,u)).map(u=>c[u])),m=[[],[],[]];
for(let u of e){let d=n.ties.statement[u];if(s.count==="acts"&&!J(n,d)&&l.has(c[d]))continue;let x=o.main[d],b=n.relations[r[x]].
sign,$=a.has(d)?n.names.signs.indexOf(vt(n,i[x])):b;m[J(n,d)?$:2].push(u)}return m.map(u=>u.length?se(n,u,o,s.count):0)}var Hi=0,Gi=0;function ps(){let{statements:t,names:e,labels:n}=w;return Rt(f("filters_and_counts"),X(f("quad_classes"),Qi()),
X(f("modes"),je("modes",n.modes,Mn(t.mode,e.modes),o=>Tn(o===ee,"not actual"))),X(f("certainties"),je("certainties",n.certainties,
Mn(t.certainty,e.certainties),o=>Tn(o===Hi,"hedged"))),X(f("polarities"),je("polarities",n.polarities,Mn(t.polarity,e.polarities),
o=>Tn(o===Gi,"denied"))))}function fs(t){let e=p("details",{class:"group",open:t},p("summary",{},f("more_filters")),t&&ms());
return e.addEventListener("toggle",()=>e.open&&e.children.length===1&&Ot(e,ms())),e}var Mn=(t,e)=>ne(w,g,n=>t[n],e.length);
function Tn(t,e){let{names:n,encodings:o}=w;return Pt(R().line,{dashes:t?[]:o.holds[n.holds.indexOf(e)].dashes})}function Qi(){
let{statements:t,names:e,labels:n}=w,o=e.quad_classes.length,s=c=>c<o?Ie(e.signs.indexOf(vt(w,c))):Ie(e.signs.indexOf("n\
either")),r=ne(w,g,c=>t.quad_class[c]<0?o:t.quad_class[c],o+1),i=[...e.quad_classes.keys(),-1],a=g.quad_classes??i;return[
...n.quad_classes,f("no_quad_class")].map((c,l)=>{let m=u=>_({quad_classes:qe(i,a,[i[l]],u,i)});return r[l]>0&&F(`${c} (${r[l]}\
)`,a.includes(i[l]),m,s(l))})}function qe(t,e,n,o,s){let r=t.filter(i=>n.includes(i)?o:e.includes(i));return String(r)===
String(s)?null:r}function je(t,e,n,o=()=>null){let s=[...e.keys()],r=t==="kinds"&&g.count==="acts"?[_e]:s,i=g[t],a=i??r;
return e.map((c,l)=>{let m=u=>_({[t]:qe(s,a,[l],u,r)});return(n[l]>0||i!==null)&&F(`${c} (${n[l]})`,a.includes(l),m,o(l))})}
function ls(t,e){let n=e.map(([s])=>s),o=g[t]??n;return e.map(([s,r])=>{let i=a=>_({[t]:qe(n,o,[s],a,n)});return F(r,o.includes(
s),i)})}function ms(){let{statements:t,names:e,labels:n,relations:o,families:s,familyOf:r,articles:i,coders:a}=w,c=ne(w,
g,u=>t.relation[u],o.length),l=ne(w,g,u=>o[t.relation[u]].kind,e.kinds.length),m=new Set(h.level.nodes.filter((u,d)=>h.level.
isTied[d]).map(u=>u.type));return[X(f("kinds"),je("kinds",n.kinds,l)),X(f("relations"),s.map((u,d)=>Ki(u,[...o.keys()].filter(
x=>r[x]===d),c))),X(f("types"),ls("types",[...m].sort().map(u=>[u,u]))),i.length>1&&X(f("articles"),ls("articles",i.map(
u=>[u.id,u.title]))),a.length>1&&X(f("coders"),Zi()),X(f("further"),F(f("with_issues"),g.issues,u=>_({issues:u})),F(f("w\
ith_inferred"),g.inferred,u=>_({inferred:u})),F(f("with_headlines"),g.headlines,u=>_({headlines:u})),F(f("with_self_loop\
s"),g.self,u=>_({self:u})))]}function Ki(t,e,n){let o=[...w.relations.keys()],s=g.relations??o,r=e.filter(c=>n[c]),i=r.reduce(
(c,l)=>c+n[l],0);if(!i)return null;let a=(c,l)=>_({relations:qe(o,s,c,l,o)});return p("details",{class:"family"},p("summ\
ary",{},`${t} (${i})`,r.some(c=>!s.includes(c))&&" \u2022"),p("p",{class:"quiet"},S(f("all"),()=>a(e,!0))," ",S(f("none"),
()=>a(e,!1))),r.map(c=>F(`${w.relations[c].label} (${n[c]})`,s.includes(c),l=>a([c],l))))}function Zi(){let t=g.coders??
[],e=t.length>1?[[t.join(" "),Wt(t)]]:[],n=w.coders.map(o=>[o,o]);return W(f("coders"),[["",f("one_coder")],...n,...e],t.
join(" "),o=>_({coders:o?o.split(" "):null}))}var Ji=60,We=null;function Mt(){if(!g.open)return null;let t=g.open.indexOf(":"),e=g.open.slice(0,t),n=g.open.slice(t+1);
return{kind:e,names:e==="pair"?n.split(">").map(An):[n]}}function An(t){try{return decodeURIComponent(t)}catch{return t}}
var us=t=>`pair:${t.map(encodeURIComponent).join(">")}`,z=t=>_({open:`actor:${t}`}),ct=t=>_({open:`statement:${w.statements.
key[t]}`});function G(t,e){let n=[t,e].map(o=>h.level.nodes[o].actor);return _({open:us(n),pair:n})}function Y(t,e){let n=gt(
h.chosen,t),o=n.slice(0,Ji).map(s=>w.statements.key[s]);return We={statements:n,label:e,name:[n.length,...o].join(" ")},
_({open:`list:${We.name}`})}function ds(t){if(We?.name===t)return We;let e=t.split(" ").slice(1);return{name:t,label:"",
statements:e.map(n=>w.statements.key.indexOf(n)).filter(n=>n>=0)}}function hs(t,e){return _({tab:"article",article:w.articles[t].
id,open:`statement:${w.statements.key[e]}`})}function Re(t){let e=h.level.nodes[t].actor;return h.isGrown?_({grown:Ln(e)}):
_({ego:g.ego===e?null:e,steps:1})}var Ln=t=>[...new Set([...g.grown||[],t])];function gs(t){let e=Mt();if(!e||!["pair","\
actor"].includes(e.kind))return{};let n=h.level,[o,s]=e.names.map(c=>n.numbers.get(c)),r=n.actor.findIndex((c,l)=>c===o&&
(s===void 0||n.target[l]===s)),i=r<0&&o!==void 0&&e.kind==="actor"?n.target.indexOf(o):-1;if(r<0&&i<0)return{open:null};
let a=(r<0?[t.target[i]]:[t.actor[r],t.target[r]]).map(c=>t.nodes[c].actor);return e.kind==="actor"||a[0]===a[1]?{open:`\
actor:${a[0]}`}:{open:us(a),pair:a}}var rt=t=>g.language&&t.labels?.[g.language]||t.label;function L(t,e){let n=t.nodes[e],o=g.language?dt(n.actor):null;return o?
rt(o):n.label}function ws(t){let e=h.level.numbers.get(t);return e===void 0?t:L(h.level,e)}function ue(t){let{level:e}=t;
return It(t).map(n=>({pair:n,actor:L(e,n.a),target:L(e,n.b)}))}var xs=["statements","acts","articles"];function bs(){let t=S(f("draw_all"),()=>_({all:!0}));return Rt(f("level"),W(f("l\
evel"),ln.map(e=>[e,f(`level_${e}`)]),g.level,Xi),p("label",{class:"line"},`${f("count_by")} `,Vi()),p("label",{class:"l\
ine"},`${f("min_weight")} `,Yi()),g.ego!==null&&ta(g.ego),h.isGrown&&p("p",{class:"quiet"},f("not_drawn_yet")," ",t),h.weakest>
0&&p("p",{class:"quiet"},f("weakest",{n:h.weakest})," ",t))}async function Xi(t){let e=await ve(t);await _({level:t,ego:null,
...gs(e)})}function Vi(){let t=e=>_({count:xs.find(n=>n===e)});return W(f("count_by"),xs.map(e=>[e,f(`by_${e}`)]),g.count,
t)}function Yi(){return p("input",{type:"number",min:1,max:999,value:g.min_weight,"aria-label":f("min_weight"),onchange:t=>_(
{min_weight:Math.max(1,Math.floor(Number(t.target.value))||1)})})}function ta(t){let e=W(f("distance"),[1,2,3].map(n=>[String(
n),C(n,"step")]),String(g.steps),n=>_({steps:Number(n)}));return p("p",{class:"ego"},f("neighbours_of",{name:ws(t)})," ",
e," ",S(f("show_all"),()=>_({ego:null})))}var Q=t=>new Date(t*864e5).toISOString().slice(0,10);function _s(t){let e=Date.parse(`${t}T00:00:00Z`);return Number.isNaN(
e)?null:Math.round(e/864e5)}var ys=t=>new Date(t*864e5).getUTCFullYear(),$s=(t,e)=>Date.UTC(t,e,1)/864e5;function Cn(t,e){
let[n,o]=[ys(t),ys(e)],s=Math.max(1,Math.ceil((o-n)/10)),r=[];for(let i=n+1;i<=o;i+=s)r.push([$s(i,0),String(i)]);return r}
function ks(t,e){let n=Cn(t,e);if(n.length>=2)return n;let o=[],s=new Date(t*864e5),r=e-t>200?2:1;for(let i=s.getUTCMonth()+
1;;i+=r){let a=$s(s.getUTCFullYear(),i);if(a>e)return o;o.push([a,Q(a).slice(0,7)])}}function Ss(t,e,n){let o=t.statements,s=new Set(e.map(m=>`${o.article[m]} ${o.coder[m]}`)),[r,i,a]=[new Set,new Set,new Set],
c=new Set([...n].map(m=>t.articles[m].text));for(let m=0;m<o.key.length;m++){let u=o.article[m];!n.has(u)&&c.has(t.articles[u].
text)&&a.add(u),!(!n.has(u)||s.has(`${u} ${o.coder[m]}`))&&(r.add(o.coder[m]),i.add(u))}return{coders:[...new Set(e.filter(
m=>i.has(o.article[m])).map(m=>t.coders[o.coder[m]]))].sort(),others:r.size,reprints:a.size}}var Os={21:"spring",22:"summer",23:"autumn",24:"winter"};function it(t){if(t.includes("/")){let[l,m]=t.split("/");return l===
""||l===".."?f("date_until",{to:it(m)}):m===""||m===".."?f("date_since",{from:it(l)}):f("date_throughout",{from:it(l),to:it(
m)})}let e=/^\[(.+)\.\.(.+)\]$/.exec(t);if(e)return f("date_within",{from:it(e[1]),to:it(e[2])});let n=/^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/.
exec(t);if(!n)return t;let[,o,s,r,i]=n,a=o==="XXXX"?f("no_year"):o,c=[r&&String(Number(r)),s&&ea(s),a].filter(Boolean).join(
" ");return i?f("date_perhaps",{date:c}):c}function ea(t){return Object.hasOwn(Os,t)?f(Os[t]):new Date(Date.UTC(2e3,Number(
t)-1,1)).toLocaleDateString(jt,{month:"long",timeZone:"UTC"})}function Be(t){let e=[];return t.when&&e.push(it(t.when)),
t.inferred_when&&e.push(`${it(t.inferred_when)} (${f("inferred")})`),e.length?e.join("; "):f("date_unknown")}function vs({
when:t,inferred_when:e}){return e?`${it(e)} (${f("inferred")})`:t?it(t):f("date_unknown")}var lt=()=>g.since!==null||g.until!==
null;function En(){let[t,e]=[g.since,g.until].map(n=>n===null?null:Q(n));return t===null?f("date_until",{to:e}):e===null?
f("date_since",{from:t}):f("date_throughout",{from:t,to:e})}function K(t){let e=pe(t),n=e.unrealActs?` (${f("plus_not_actual",{n:e.unrealActs})})`:"",o=f("based_on",{acts:C(e.acts,
"act")+n,statements:C(e.statements.length,"statement"),articles:C(e.articles.size,"article"),sources:C(e.sources.size,"s\
ource"),coding:na(e)}),s=[e.actors<t.nodes.size&&f("drawn_of",{n:ot(e.actors),of:ot(t.nodes.size)}),t.weakest>0&&f("weak\
est",{n:t.weakest}),t.weak>0&&f("note_min_weight",{n:t.weak})];return[In(),...s,o].filter(Boolean).join(" ")}function In(){
return`${[B(f(`level_${g.level}`)),`${f("according_to")} ${st(g.according_to)}`,g.compared_with&&`${f("compared_with")} ${st(
g.compared_with)}`,g.issues&&f("with_ties_to_issues"),lt()&&de()].filter(Boolean).join(", ")}.`}var de=()=>`${En()} (${f(
`inside_${g.inside}`)})`;function Ms(t){let e=[...pe(t).articles].map(c=>w.articles[c]),n=[...new Set(e.map(c=>c.publisher))].
filter(Boolean).sort();if(!n.length)return"";let o=c=>e.map(l=>l[c]).filter(l=>l!==null),s=[Math.min(...o("first")),Math.
max(...o("last"))],[r,i]=s.map(c=>Number.isFinite(c)?Q(c):null),a=r===i?f("published_on",{day:r}):f("published_from",{first:r,
last:i});return f("source_line",{who:Wt(n,3),when:r===null||i===null?f("undated_source"):a})}function na({statements:t,articles:e}){
let{coders:n,others:o,reprints:s}=Ss(w,t,e),r=[o?C(o,"other_coder"):"",s?C(s,"reprint"):""].filter(Boolean);return r.length?
` (${n.length?`${f("coded_by",{names:Wt(n,3)})}; `:""}${f("left_out",{what:Wt(r)})})`:""}function wt(){return g.min_weight>
1?f("empty_min_weight",{n:ot(g.min_weight)}):lt()?f("empty_period",{period:En()}):h.withIssues&&!g.issues?f("empty_but_i\
ssues",{n:ot(h.withIssues),option:f("with_issues")}):f("empty")}var Ts=.55,As=15*Ts,ze={enabled:!1,type:"arrow",scaleFactor:1},Ls={to:ze,middle:ze,from:ze};function Cs(t){let e=new Map;
return n=>{let o=e.get(n)??t(n);return e.set(n,o),o}}var Nn=Cs(t=>({color:t,highlight:t,hover:t,inherit:!1,opacity:1})),
Es=Cs(t=>{let[e,n,o]=t.split(" ").map(Number),{head:s}=w.encodings.signs[e],{middle:r}=w.encodings.marks[o],{dashes:i}=w.
encodings.holds[n];return{ends:{to:{enabled:!!s,type:s||"arrow",scaleFactor:Ts},middle:{enabled:!!r,type:r||"arrow",scaleFactor:r?
.45:1},from:ze},dashes:i.length?i:!1}});function Is(t,e){return e?Math.min(.7+.5*Math.log2(t),4):Math.min(1.2+1.3*Math.log2(
t),9)}function Ns(t){let e=new Map;for(let n of Oe(t)){let o=n[0].length>0&&n[1].length>0,s=Math.min(.22,1.5/(n[0].length+
n[1].length));for(let r of n)r.forEach((i,a)=>{let c=o?(a+.6)*s:(a-(r.length-1)/2)*s;e.set(i,{enabled:!0,type:c<0?"curve\
dCCW":"curvedCW",roundness:Math.abs(c)})})}return e}function Ft(t,e=20,n=3){let o=[""];for(let s of t.slice(0,200).split(
/\s+/)){let r=s.length>e?`${s.slice(0,e-1)}\u2026`:s,i=o[o.length-1];i?i.length+1+r.length<=e?o[o.length-1]=`${i} ${r}`:
o.push(r):o[o.length-1]=r}return o.length>n?`${o.slice(0,n).join(`
`)}\u2026`:o.join(`
`)}var oa={enabled:!0,type:"curvedCW",roundness:.15};function js(t){let e=qo(t),n=t.nodes.filter(i=>t.isTied[i.id]).map(({id:i,
x:a,y:c,shape:l})=>({id:i,x:a,y:c,shape:l,label:Ft(L(t,i))})),o=t.edges.map((i,a)=>e[a]?{...i,smooth:oa}:i),s=new vis.Network(
M("canvas"),{nodes:n,edges:o},ra(n.length,!t.merged));jn(s,t);let r=[-1,...St().keys()].map(sa);for(let{id:i}of n){let{options:a}=s.
body.nodes[i];a.size=t.nodes[i].size,a.color=r[t.nodes[i].tint+1]}return s}function jn(t,e){for(let[n,o]of e.nodes.entries()){
let s=t.body.nodes[n];s&&([s.x,s.y]=[o.x,o.y+n*1e-4])}}function sa(t){let e=R(),n=t>=0?St()[t]:e.node,o={background:n,border:e.
text};return{background:n,border:e.line,highlight:o,hover:o}}function ra(t,e){let n=R(),o={color:n.text,size:15,face:"sy\
stem-ui, sans-serif",strokeWidth:3,strokeColor:n.ground};return{autoResize:!0,physics:{enabled:!1,solver:"forceAtlas2Bas\
ed",stabilization:!1},layout:{improvedLayout:!1},interaction:{hover:t<=2e3,hideEdgesOnDrag:!e,hideEdgesOnZoom:!e,tooltipDelay:1e9,
keyboard:{enabled:!0,bindToWindow:!1},multiselect:!1,selectConnectedEdges:!1},nodes:{hidden:!0,font:o,borderWidth:1,borderWidthSelected:3,
scaling:{label:{enabled:!1,drawThreshold:t>300?9:5}},chosen:!0},edges:{hidden:!0,smooth:!1,...e&&{font:{...o,size:12.5,align:"\
top",vadjust:0}},selectionWidth:2,hoverWidth:1,arrowStrikethrough:!1,endPointOffset:{to:1},selfReference:{size:18,angle:Math.
PI/4,renderBehindTheNode:!0},scaling:{label:{enabled:!1,drawThreshold:5}}}}}var qs=([t,,e,...n])=>[t,e,...n].join("");function Ut(t,e){let{act:n,rank:o}=t.statements,{statement:s,label:r}=t.ties,i=new Map;
for(let c of e){let l=s[c],m=n[l]>=0?`act ${n[l]}`:l,u=t.tie_labels[r[c]],d={text:qs(u),parts:u,rank:o[l]},x=i.get(m);x?
x.push(d):i.set(m,[d])}let a=new Map;for(let c of i.values()){let l=ia(c),m=a.get(l.text)??{...l,number:0};a.set(l.text,
{...m,number:m.number+1,rank:Math.min(m.rank,l.rank)})}return[...a.values()].sort((c,l)=>l.number-c.number||c.rank-l.rank)}
function ia(t){let e=t.sort((m,u)=>m.rank-u.rank||(m.text<u.text?-1:1)),n=[...new Set(e.map(({parts:m})=>m[0]))],[o]=e;if(n.
length===1)return o;let[,s,...r]=o.parts,i=n.includes(""),a=n.map(m=>m.replace(/: $/,"")),l=[i?"":`${a.slice(0,-1).join(
", ")} and ${a[a.length-1]}: `,i?"":s,...r];return{...o,parts:l,text:qs(l)}}var qn=({text:t,number:e})=>e>1?`${t} \xD7${e}`:
t,tt=(t,e)=>Ut(t,e).map(qn).join("; ");function Wn([,t,e,n,o,s,r],i){let a=t+e+n+o;return a+aa(s,Math.max(i-a.length-r.length,
8))+r}function Ws(t,e,n){let o=Ut(t,e);if(!o.length)return"";let s=o.length>1?` +${o.length-1}`:"";return Wn(o[0].parts,
n-s.length)+s}function aa(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1);return`${((/\s/.test(t[e-1])?n:n.slice(0,Math.
max(n.lastIndexOf(" "),0)))||n).trimEnd()}\u2026`}var Rn=70,ca=3,[la,Rs]=[12,34];function Pe({network:t,selection:e}){if(e.level.merged)return;let n=e.arrows.size<=Rn;for(let o of Oe(
e).map(s=>s.flat())){let s=Math.max(1,ca+1-o.length);for(let r of o){let i=pa(t,e,r),a=n?ma(e,r,.75*s*i):"";fa(t.body.edges[r],
a&&Ft(a,i,s))}}}function ma(t,e,n){let o=t.arrows.get(e)??[],s=t.parts?ke(t,o):-1;return Ws(t.facts,o,n)+(s<0?"":` ${ht[s]}`)}
function pa(t,{level:e},n){let{arrows:o,nodes:s}=e,[r,i]=[s[o.actor[n]],s[o.target[n]]];if(r===i)return Rs;let a=Math.hypot(
r.x-i.x,r.y-i.y)-r.size-i.size;return Math.max(la,Math.min(Rs,Math.floor(a/(.5*t.body.edges[n].options.font.size))))}function fa(t,e){
if((t.options.label||"")===e)return;let n=e.split(`
`).length;t.setOptions({label:e,font:{vadjust:-.5*(n-1)*t.options.font.size}})}var zs=1.4,ua={nodes:[15,12,22],edges:[12,9.5,17]};function Bn(){let{clientWidth:t,clientHeight:e}=M("canvas");return t>
0&&e>0}function Ps(t){let e=new ResizeObserver(()=>{Bn()&&(e.disconnect(),t())});e.observe(M("canvas"))}function Ds(t){let{
network:e}=t,n=e.body.nodeIndices;if(n.length>Rn){e.fit({nodes:n,animation:!1,maxZoomLevel:zs});return}Bs(e,n),da(t,e.getScale())&&
(Pe(t),Bs(e,n))}function Bs(t,e){let n={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let a of e){let{x:c,y:l,options:m}=t.
body.nodes[a],u=m.label.split(`
`),d=Math.max(m.size,.28*m.font.size*Math.max(...u.map(x=>x.length)));n.left=Math.min(n.left,c-d),n.right=Math.max(n.right,
c+d),n.top=Math.min(n.top,l-m.size),n.bottom=Math.max(n.bottom,l+m.size+1.2*m.font.size*u.length)}let{clientWidth:o,clientHeight:s}=M(
"canvas"),r=.95*Math.min(o/(n.right-n.left),s/(n.bottom-n.top)),i={x:(n.left+n.right)/2,y:(n.top+n.bottom)/2};t.moveTo({
position:i,scale:Math.min(r,zs),animation:!1})}function da(t,e){let n=Object.entries(ua).map(([s,[r,i,a]])=>[s,{font:{size:Math.
min(a,Math.max(r,i/e))}}]),o=JSON.stringify(n);return t.letters===o?!1:(t.letters=o,t.network.setOptions(Object.fromEntries(
n)),!0)}function Fs(t){let{level:e}=h,{actor:n,target:o,sign:s}=e.arrows,r=h.arrows.get(t)||[],i=tt(w,r)||w.labels.signs[s[t]],a=C(
fe(h,r).length,"statement");return`${L(e,n[t])} \u2013 ${i} ${jo(w,e,t)?"\u2013":"\u2192"} ${L(e,o[t])} \xB7 ${a}`}function Us(t){
let e=h.nodes.get(t),n=e?` \xB7 ${C(e.others.size,"neighbour")}`:"";return`${L(h.level,t)} \xB7 ${h.level.nodes[t].type}${n}`}var Hs=500,De=300,ha=2,D=null,Fe=()=>D?.network??null;function Gs(t){let e=[h.level.name,at(),g.language].join(" "),n=D?.
key!==e,o=D&&!n?D:ga(e);o.selection=h;let s=!o.network.body.nodeIndices.length;Qs(o,()=>{let r=wa(o);xa(o,r),Pe(o),_a(),
(n||s&&r.size||t)&&Zs(o),Ks(o)}),M("canvas").setAttribute("aria-label",`${f("graph_of")} ${K(h)}`)}function ga(t){D&&D.network.
destroy();let e=js(h.level),n={network:e,key:t,selection:h,arrows:[],isMoved:!1,isFine:null,letters:""};e.on("beforeDraw\
ing",()=>Ks(n)),e.on("click",ya),e.on("doubleClick",({nodes:o})=>o.length&&Re(o[0])),e.on("resize",({width:o})=>o>0&&!n.
isMoved&&Ue());for(let o of["zoom","dragEnd"])e.on(o,()=>n.isMoved=!0);e.on("hoverEdge",({edge:o})=>zn(Fs(o))),e.on("hov\
erNode",({node:o})=>zn(Us(o)));for(let o of["blurEdge","blurNode"])e.on(o,()=>zn(""));return D=n,M("physics").firstElementChild.
checked=!1,n}function Qs({network:t},e){t.renderer.allowRedraw=!1;try{e()}finally{t.renderer.allowRedraw=!0}t.body.emitter.
emit("_requestRedraw")}function wa(t){let{body:e}=t.network,{facts:n,level:o,arrows:s,chosen:r,parts:i}=t.selection,{arrows:a,
merged:c}=o,l=new Set,m=n.encodings.signs.map((d,x)=>Nn(qt(x))),u=c?null:Ns(t.selection);for(let d of t.arrows)s.has(d)||
(e.edges[d].options.hidden=!0);for(let[d,x]of s){let{options:b}=e.edges[d];b.hidden=!1,b.width=Is(se(n,x,r,t.selection.state.
count)||1,s.size>De),b.color=i?Nn(Jo(t.selection,x)):m[a.sign[d]],u&&Object.assign(b.smooth,u.get(d)),l.add(a.actor[d]).
add(a.target[d])}return t.isFine=null,t.arrows=e.edgeIndices=[...s.keys()],l}function xa({network:{body:t},selection:{isGrown:e,
shown:n}},o){if(e)for(let s of n)o.add(s);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!0;t.nodeIndices=[...o].filter(
s=>t.nodes[s]);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!1}function Ks(t){let{body:e}=t.network,n=e.edgeIndices.
length<=De||As*e.view.scale>=ha;if(t.isFine===n)return;t.isFine=n;let{sign:o,hold:s,mark:r}=t.selection.level.arrows;for(let i of e.
edgeIndices){let{options:a}=e.edges[i],c=Es(`${o[i]} ${s[i]} ${r[i]}`);a.arrows=n?c.ends:Ls,a.dashes=n&&c.dashes}for(let i of e.
nodeIndices)e.nodes[i].options.borderWidth=n?1:0}function Ue(){let t=D;t&&Qs(t,()=>Zs(t))}function Zs(t){t.isMoved=!1,t.
network.body.nodeIndices.length&&(Bn()?Ds(t):Ps(ba))}function ba(){D?.network.redraw(),Ue()}function Js(t){D?.network.body.
nodes[t]&&D.network.focus(t,{scale:1,animation:!1})}function Xs(t){if(!D)return;let{network:e,selection:n}=D;e.setOptions(
{physics:{enabled:t}}),!t&&(jn(e,n.level),e.redraw())}function ya({nodes:t,edges:e}){let{level:n}=h;t.length?z(n.nodes[t[0]].
actor):e.length&&G(n.arrows.actor[e[0]],n.arrows.target[e[0]])}function _a(){if(!D)return;let t=Mt(),[e,n]=(t?.names??[]).
map(a=>h.level.numbers.get(a)),{actor:o,target:s}=h.level.arrows,r=t?.kind==="actor"&&e!==void 0&&D.network.body.nodes[e]?
[e]:[],i=t?.kind==="pair"?[...h.arrows.keys()].filter(a=>o[a]===e&&s[a]===n):[];D.network.setSelection({nodes:r,edges:i},
{unselectAll:!0,highlightEdges:!1})}function zn(t){M("hint").textContent=t}var $a=12,He="",Vs=new WeakMap;function Ys(){let t=p("ul",{id:"results",class:"results","aria-label":f("search_results")}),
e=p("input",{type:"search",id:"search",placeholder:f("search"),"aria-label":f("search"),autocomplete:"off",value:He,oninput:()=>Dn(
e.value,t),onkeydown:({key:n})=>{n==="Enter"&&Pn(t.firstChild)?.click(),n==="ArrowDown"&&Pn(t.firstChild)?.focus(),n==="\
Escape"&&(e.value="",Dn("",t))}});return t.addEventListener("keydown",n=>{let o=document.activeElement?.closest("li");if(n.
key!=="ArrowDown"&&n.key!=="ArrowUp")return;let s=Pn((n.key==="ArrowDown"?o?.nextSibling:o?.previousSibling)??null);s?s.
focus():n.key==="ArrowUp"&&e.focus(),(s||n.key==="ArrowDown")&&n.preventDefault()}),(h.isGrown||He)&&Dn(He,t),p("section",
{class:"group"},e,t)}var Pn=t=>t instanceof Element?t.querySelector(".link"):null,tr=t=>t.normalize("NFKD").replace(/\p{M}/gu,
"").toLocaleLowerCase();function ka(t){let e=dt(t.actor),n=Vs.get(t)??[t.label,...Object.values(e?.labels??{}),...e?.aliases??
[]].map(tr);return Vs.set(t,n),n}function Sa(t){if(!t&&!h.isGrown)return[];let e=n=>n.some(o=>o.startsWith(t))?0:n.some(
o=>o.includes(t))?1:2;return[...h.nodes].map(([n,{weight:o}])=>({at:n,weight:o,rank:e(ka(h.level.nodes[n]))})).filter(n=>n.
rank<2).sort((n,o)=>n.rank-o.rank||o.weight-n.weight||n.at-o.at)}async function Dn(t,e){He=t,await j();let n=tr(t.trim()),
o=Sa(n),s=o.slice(0,$a).map(({at:r,weight:i})=>p("li",{},S(L(h.level,r),()=>Oa(r)),p("span",{class:"quiet"},` ${i}`)));v(
e,s,n&&!o.length&&p("li",{class:"quiet"},f("no_actor_matches",{name:t.trim()})))}async function Oa(t){let e=h.level.nodes[t].
actor,n=h.isGrown?Ln(e):g.grown;z(e),await _({grown:n}),g.tab==="graph"&&Js(t)}function N(t,e,n){let o=typeof t=="number"?ot(t):t;return e.length?S(o,()=>Y(e,n),{class:"link number","aria-label":`${o}\
 ${n}: ${f("show_quotes")}`}):p("span",{class:"number none"},o)}var Fn=!1;function er(){let t=_n(),e=g.according_to.length>1||Fn,n=B(f("according_to"));return Rt(n,W(n,[...t,["union",f(
"viewpoint_several")]],e?"union":g.according_to[0],o=>{Fn=o==="union",_({according_to:Fn?g.according_to:[o]})}),e&&p("di\
v",{class:"union"},va(t)),p("label",{class:"line"},`${f("compare_with")} `,Ma(t)),h.parts&&p("ul",{class:"parts"},nt.map(
(o,s)=>Ta(o,s,h.parts?.claims[s]??[]))),g.compared_with&&p("p",{},S(f("compare_claims"),()=>_({tab:"compare"}))))}function va(t){
let e=t.filter(([n])=>n!=="everyone");return e.map(([n,o])=>F(o,g.according_to.includes(n),s=>{let r=e.map(([i])=>i).filter(
i=>i===n?s:g.according_to.includes(i));_({according_to:r.length?r:["authors"]})}))}function Ma(t){return W(f("compare_wi\
th"),[["",f("compare_with_none")],...t],g.compared_with?.[0]??"",e=>{e?_({compared_with:[e],polarities:null,modes:null}):
_({compared_with:null,tab:g.tab==="compare"?"graph":g.tab})})}function Ta(t,e,n){let o=zt(t),s=N(n.length,n.flatMap(r=>r.
statements),o);return p("li",{},Dt(e),p("span",{},`${ht[e]} ${o}: `,s))}function nr(){let t=M("side"),e=es(t),{scrollTop:n}=t,o=t.querySelector("details.group[open]")!==null;v(t,Ys(),er(),bs(),
ps(),fs(o)),ns(t,e),n&&(t.scrollTop=n)}function or({statements:t}){let[e,n]=[1/0,-1/0];for(let o of[t.first,t.last])for(let s of o)s!==null&&(e=Math.min(e,s),n=
Math.max(n,s));return e>n?null:[e,n]}function sr({facts:t,state:e,chosen:n}){let o=e.since!==null||e.until!==null||!e.undated,
s={...e,since:null,until:null,undated:!0},r=o?Et(t,s,mt(e)):n;return{chosen:r,statements:yt(r.inside)}}function rr(t,e,n,[
o,s],r){let i=(s-o+1)/r,a=new Array(r).fill(0),c=new Array(r).fill(0),l=u=>Math.min(r-1,Math.max(0,Math.floor((u-o)/i))),
m=new Set;for(let u of n){let d=t.statements.act[u];if(d>=0&&m.has(d))continue;d>=0&&m.add(d);let[x,b]=[e.first[u],e.last[u]];
if(x===null&&b===null)continue;let[$,T]=[l(x??o),l(b??s)],A=x!==null&&b===x&&!e.approximate[u];for(let y=$;y<=T;y++)(A?a:
c)[y]+=1/(T-$+1)}return{sure:a,unsure:c,width:i}}var Un=120,Aa=350,Ht=0,Hn=!1;function Gn(){let t=M("time"),e=or(w),{chosen:n,statements:o}=sr(h),s=o.filter(d=>n.first[d]===
null&&n.last[d]===null),r=s.length>0&&p("p",{class:"undated"},N(C(s.length,"undated"),s,f("undated_many")));if(!e||e[0]===
e[1]){v(t,p("p",{class:"quiet"},f("no_period")),r);return}let i=La(e),a=t.querySelector(".slider")?t.children:[p("div",{
class:"time-head"}),Ea(e)],[c,l]=a;c.isConnected||v(t,c,l),v(c,Ca(e,i),r);let[m,...u]=l.children;m.replaceWith(Ia(n,o,e,
i));for(let[d,x]of u.entries())x.value=String(i[d]),x.setAttribute("aria-valuetext",Q(i[d]))}function La([t,e]){return[Math.
max(t,g.since??t),Math.min(e,g.until??e)]}function Ca(t,[e,n]){let o=Ht!==0;return[p("strong",{},f("time")),ir("since",e,
t),"\u2013",ir("until",n,t),q(f(o?"stop":"play"),o?ja:()=>Na(t),{"aria-pressed":String(o)}),lt()&&q(f("whole_period"),()=>_(
{since:null,until:null})),F(f("only_certain_dates"),g.inside==="certainly",s=>_({inside:s?"certainly":"possibly"})),F(f(
"include_undated"),g.undated,s=>_({undated:s}))]}function ir(t,e,[n,o]){let s=r=>{let i=_s(r);i!==null&&ar(t,i,[n,o])};return p(
"input",{type:"date",value:Q(e),min:Q(n),max:Q(o),"aria-label":f(t),onchange:r=>s(r.target.value)})}function Ea([t,e]){let n=o=>p(
"input",{type:"range",min:t,max:e,step:1,"aria-label":f(o),oninput:s=>ar(o,Number(s.target.value),[t,e])});return p("div",
{class:"slider"},O("svg"),n("since"),n("until"))}function Ia(t,e,n,[o,s]){let[r,i]=n,{sure:a,unsure:c,width:l}=rr(w,t,e,
n,Un),m=Math.max(...a.map((b,$)=>b+c[$]),1),u=(b,$,T,A)=>{let[y,k]=[T/m*34,36-(T+A)/m*34],I=(b+1)*l+r<o||b*l+r>s;return T>
0&&O("rect",{class:$+(I?" off":""),x:b/Un*1e3,y:k,width:1e3/Un-1,height:Math.max(y,1.5)})},d=a.map((b,$)=>[u($,"bar",b,0),
u($,"bar unsure",c[$],b)]),x=Cn(r,i).map(([b,$])=>O("text",{x:(b-r)/(i-r+1)*1e3,y:46,class:"tick-label"},$));return O("s\
vg",{class:"histogram",viewBox:"0 0 1000 48",preserveAspectRatio:"none",role:"img","aria-label":f("histogram")},d,x)}function ar(t,e,[
n,o]){let s=t==="since"?e<=n:e>=o;kt({[t]:s?null:e}),(g.since??n)>(g.until??o)&&kt({[t==="since"?"until":"since"]:e}),!Hn&&
(Hn=!0,requestAnimationFrame(()=>{Hn=!1,_({})}))}function Na([t,e]){let{since:n,until:o}=g,s=n!==null&&o!==null,r=s?o-n:
Math.ceil((e-t)/8),i=Math.max(1,Math.round((e-t)/60)),a=s&&o<e?n:t,c=()=>{if(a>e){clearInterval(Ht),Ht=0,_({since:null,until:null});
return}_({since:a,until:a+r}),a+=i};Ht=setInterval(c,Aa),c()}function ja(){clearInterval(Ht),Ht=0,Gn()}var cr=0;function lr(){clearTimeout(cr),cr=setTimeout(()=>{let t=mn(g,ut);if(t!==location.hash.slice(1))try{history.replaceState(
null,"",`#${t}`)}catch{}},150)}var Ge=(t={})=>`${location.href.split("#")[0]}#${mn({...g,...t},ut)}`;var Gt=(t,e)=>q(t,n=>qa(e(),n));async function qa(t,e){try{await navigator.clipboard.writeText(t)}catch{let n=p("textare\
a",{class:"unseen","aria-hidden":"true"},t);document.body.append(n),n.select(),document.execCommand("copy"),n.remove()}Le(
f("copied")),e.classList.add("done"),setTimeout(()=>e.classList.remove("done"),1200)}function Qt(t,e,n){let o=URL.createObjectURL(
n instanceof Blob?n:new Blob([n],{type:e})),s=p("a",{href:o,download:t});document.body.append(s),s.click(),s.remove(),setTimeout(
()=>URL.revokeObjectURL(o),1e4)}function mr({level:t,chosen:e},n,o,s){let r={as_subject:[],as_object:[],as_source:[],as_other:[]};for(let[i,a]of n.statements.
entries())s!==void 0&&a.sources?.includes(s)&&r.as_source.push(i),e.inside[i]&&((o!==void 0?t.subject[i]===o:a.s===s)?r.
as_subject.push(i):(o!==void 0?t.object[i]===o:a.o===s)?r.as_object.push(i):a.roles?.some(([,c])=>c===s)&&r.as_other.push(
i));return Object.entries(r).filter(([,i])=>i.length)}var Qe=t=>w.relations[w.statements.relation[t]],Zt=t=>w.articles[w.statements.article[t]],Qn=t=>t.map(e=>rt(E().entities[e]));
function U(t,e=0){let n=E(),o=n.statements[t],s=new Map;for(let[u,d]of e?[]:o.roles??[])s.set(u,[...s.get(u)??[],Kt(d,e)+
Tt(t,n.roles[u].id)]);let i=[...s].sort(([u],[d])=>u-d).map(([u,d])=>`, ${n.roles[u].label} ${d.join(` ${f("and")} `)}`).
join(""),a=Kn(t),c=Kt(o.s,e)+Tt(t,"subject"),l=Kt(o.o,e)+Tt(t,"object"),m=`${c} \u2013 ${Qe(t).label} \u2013 ${l}${i}`;return a.
length?`${m} [${a.join("; ")}]`:m}function Kt(t,e=0){if(typeof t=="string")return t;if(t>=0)return rt(E().entities[t]);let n=-1-
t;return e>=2?`[#${w.statements.key[n].split("#")[1]}]`:`[${U(n,e+1)}]`}var Tt=(t,e)=>E().statements[t].inferred?.includes(
e)?` (${f("inferred")})`:"";function Kn(t){let{names:e,labels:n,statements:o}=w,s=E().statements[t],r=o.stance[t]>=0?e.stances[o.
stance[t]]:"";return[s.sources?.length&&`${f("according_to")} ${Qn(s.sources).join(" > ")}${Tt(t,"according_to")}`,r==="\
doubts"&&f("author_doubts"),r==="rejects"&&f("author_rejects"),o.mode[t]!==ee&&n.modes[o.mode[t]],o.certainty[t]!==0&&n.
certainties[o.certainty[t]],o.polarity[t]!==0&&n.polarities[o.polarity[t]],s.ended&&f("ended")].filter(a=>typeof a=="str\
ing")}function he(t){let e=E().statements[t].quote.slice(2).map(Number);return e.flatMap((n,o)=>o%2?[]:[[n,e[o+1]]])}function ge(t){
let e=E(),n=e.bodies[w.statements.article[t]];return n===null?e.statements[t].quote.join(" [\u2026] "):he(t).map(([o,s])=>n.
slice(o,s).split(/\s+/).join(" ")).join(" [\u2026] ")}function pr(t){return t.published&&t.published!=="unknown"?t.published:t.inferred?`${f("no_date")}, ${f("probably")} ${t.
inferred}`:f("no_date")}var Jt=t=>`${t.author?`${t.author}, `:""}${t.publisher}, ${pr(t)}`;function Wa(t){return`${t.author?
`${t.author}, `:""}\u201C${t.title}\u201D, ${t.publisher}, ${pr(t)}`}function fr(t){let e=Zt(t),n=e.url?`, ${e.url}`:"",
o=e.retrieved?` (${f("accessed")} ${e.retrieved})`:"";return`${Wa(e)}${n}${o}: \u201C${ge(t)}\u201D [${U(t)}; ${w.statements.
key[t]}]`}function ur(t){let e=Zt(t),n=/^\d{4}/.exec(e.published||"")||/^\d{4}/.exec(e.inferred||""),o={title:e.title,author:e.
author||e.publisher,journal:e.publisher,year:n?.[0],date:e.published&&e.published!=="unknown"?e.published:null,url:e.url,
urldate:e.retrieved,note:`\u201C${ge(t)}\u201D [${w.statements.key[t]}]`},s=Object.entries(o).flatMap(([r,i])=>i?[`  ${r}\
 = ${r==="url"?Ba(i):Ra(i)}`]:[]);return`@online{${e.id},
${s.join(`,
`)}
}`}var Ra=t=>`{${t.replace(/[{}\\]/g,"").replace(/([#$%&_])/g,"\\$1")}}`,Ba=t=>`{${encodeURI(An(t)).replace(/[{}\\]/g,"")}\
}`;function Vt(t){let e=E().statements[t],n=w.statements.key[t];return p("article",{class:"statement","aria-label":U(t)},za(
t),p("blockquote",{},Pa(t)),e.translation?p("p",{class:"translation"},e.translation):null,Da(t),p("details",{},p("summar\
y",{},f("details")),p("dl",{},Fa(t))),p("p",{class:"actions"},Gt(f("copy_footnote"),()=>fr(t)),Gt(f("copy_bibtex"),()=>ur(
t)),Gt(f("copy_link"),()=>Ge({open:`statement:${n}`}))))}function Xt(t){if(typeof t=="string")return p("span",{},t);if(t<
0)return S(`[${U(-1-t,1)}]`,()=>ct(-1-t),{class:"link nested"});let e=E().entities[t];return S(rt(e),()=>z(e.id))}function za(t){
let e=E(),n=e.statements[t],o=Qe(t),s=(n.roles??[]).map(([m,u])=>[", ",p("span",{class:"role"},e.roles[m].label)," ",Xt(
u),Tt(t,e.roles[m].id)]),r=Kn(t).map(m=>[" ",p("span",{class:"mark"},m)]),i=p("span",{class:`verb ${w.names.signs[o.sign]}`},
o.label),[a,c]=[Xt(n.s),Xt(n.o)],l=m=>Tt(t,m);return p("p",{class:"claim"},a,l("subject")," ",i," ",c,l("object"),s,r)}function Pa(t){
let e=E(),{quote:n}=e.statements[t],o=e.bodies[w.statements.article[t]];if(o===null)return n.map((c,l)=>[l?" [\u2026] ":
"",p("mark",{},c)]);let[s,r]=n.map(Number),i=[],a=s;for(let[c,l]of he(t))c>a&&i.push(dr(o.slice(a,c))),l>a&&i.push(p("ma\
rk",{},hr(o.slice(Math.max(a,c),l)))),a=Math.max(a,l);return[...i,dr(o.slice(a,r))]}var hr=t=>t.replace(/^# /,"");function dr(t){
let e=hr(t),n=e.split(/\s+/);return n.length<=44?e:[...n.slice(0,20),"[\u2026]",...n.slice(-20)].join(" ")}function Da(t){
let e=Zt(t),n=S(`\u201C${e.title}\u201D`,()=>hs(w.statements.article[t],t));return p("p",{class:"source"},n,`, ${Jt(e)} `,
Zn(e))}var Zn=t=>t.url&&Ee(t.url,`${f("original")} \u2197`);function Fa(t){let{labels:e,coders:n,statements:o}=w,s=E(),r=s.
statements[t],i=r.inferred??[],a=o.quad_class[t]<0?"":`, ${e.quad_classes[o.quad_class[t]]}`,c=s.fields.filter(({name:l})=>l!==
"translation");return[et(f("according_to"),Ua(t,r),i.includes("according_to")),et(f("certainty"),`${e.certainties[o.certainty[t]]}\
, ${e.polarities[o.polarity[t]]}`),r.sources?et(f("author_stance"),e.stances[o.stance[t]]):null,et(f("mode"),e.modes[o.mode[t]]),
et(f("date"),Be(r)),et(f("kind"),`${e.kinds[Qe(t).kind]}${a}`),et(f("inferred_fields"),i.join(", ")),r.or?et(f("alternat\
ive_to"),r.or.map(l=>S(U(l,1),()=>ct(l)))):null,c.map(({name:l,label:m})=>et(m,r[l])),et(f("coder"),n[o.coder[t]]),et(f(
"statement"),p("code",{},o.key[t]))]}function Ua(t,{sources:e}){let n=Zt(t),o=n.author||n.publisher;return e?f("viewpoin\
t_quoted",{name:Qn(e).join(" > "),by:o}):`${f("the_author")} (${o})`}function et(t,e,n=!1){return e==null||e===""?null:[
p("dt",{},t),p("dd",{},e,n&&p("span",{class:"mark"},f("inferred")))]}function Ke(t){let e=Ne(h,t).map(n=>{let o=as(h,n),s=n.filter(i=>i!==o),r=p("details",{class:"mentions"},p("summary",{},
C(s.length,"mention")),s.map(Vt));return p("li",{},Vt(o),s.length>0&&r)});return Bt(e,30)}function Ze(t,e){let{statements:n,
articles:o,sources:s}=t,r=(l,m,u,d="")=>p("span",{class:d&&`quad-class ${d}`},N(l,m,e),` ${u}`),i=(l,m,u)=>r(l,m,ce(l,u)),
a=w.labels.quad_classes.map((l,m)=>t.byQuadClass[m]>0&&r(t.byQuadClass[m],t.quadClasses[m],l,vt(w,m))),c=p("p",{class:"c\
ounts"},i(t.acts,me(t),"act"),a,t.noQuadClass>0&&r(t.noQuadClass,t.none,f("no_quad_class")),t.unrealActs>0&&i(t.unrealActs,
t.unreal,"not_actual_act"),i(n.length,n,"statement"),i(o.size,n,"article"),i(s.size,n,"source"));return t.scored?[c,Ha(t,
e)]:c}function Ha(t,e){let n=f("score_text",{sum:bn(t.sum),mean:bn(t.sum/t.scored),n:t.scored});return p("details",{},p(
"summary",{},f("score")),p("p",{},n," ",N(f("show_quotes"),me(t),e)))}function gr(t,e,n){let o=new Map([[e,[]]]),s=[e];for(;s.length&&!o.has(n);){let a=new Map;for(let c of s)for(let l of t.
get(c)?.others??[])o.has(l)||a.set(l,[...a.get(l)??[],c]);for(let[c,l]of a)o.set(c,l);s=[...a.keys()]}let r=[],i=(a,c)=>{
if(!(r.length>=6))if(a===e)r.push([e,...c]);else for(let l of o.get(a)??[])i(l,[a,...c])};return o.has(n)&&i(n,[]),r}var Ga=400;function xr(t){let{level:e}=h,n=_t(h.nodes).filter(i=>i!==t).slice(0,Ga),o=p("div",{class:"paths"}),s=n.map(i=>[
e.nodes[i].actor,L(e,i)]),r=i=>v(o,i&&Qa(t,e.numbers.get(i)??-1));return p("div",{class:"paths-form"},W(f("paths_to"),[[
"",f("paths_to")],...s],"",r),o)}function Qa(t,e){let n=gr(h.nodes,t,e);return n.length?p("ol",{},n.map(o=>p("li",{},o.map(
(s,r)=>[r>0&&Ka(o[r-1],s),L(h.level,s)])))):p("p",{class:"quiet"},f("no_path"))}var Ka=(t,e)=>[wr(t,e,"\u2192"),wr(e,t,"\
\u2190")];function wr(t,e,n){let{level:o,pairs:s}=h,r=s.get(P(t,e,o.nodes.length)),i=`${L(o,t)} \u2192 ${L(o,e)}: ${f("s\
how_quotes")}`;return r&&S(` ${n}${r.weight} `,()=>G(t,e),{"aria-label":i})}var br={pair:Za,actor:Ja,statement:tc,list:ec},yr=({kind:t,names:e})=>Object.hasOwn(br,t)?br[t](e):null;function Za(t){let{
level:e,pairs:n}=h,[o,s]=t.map(u=>e.numbers.get(u));if(o===void 0||s===void 0)return null;let r=e.nodes.length,[i,a]=[n.
get(P(o,s,r)),n.get(P(s,o,r))],[c,l]=[o,s].map(u=>L(e,u)),m=i&&V(h,i);return p("section",{},p("h2",{},S(c,()=>z(t[0])),"\
 \u2192 ",S(l,()=>z(t[1]))),i&&p("ul",{class:"says"},Ut(w,i.rows).map(u=>p("li",{},qn(u)))),m?Ze(m,`${c} \u2192 ${l}`):p(
"p",{class:"quiet"},f("no_tie_in_direction")),p("p",{class:"actions"},a&&S(f("opposite_direction",{n:a.weight}),()=>G(s,
o)),S(f("over_time"),()=>_({tab:"timeline",pair:t}))),m&&Ke(m.statements))}function Ja([t]){let e=h.level.numbers.get(t),
n=e===void 0?null:h.level.nodes[e],o=dt(t),s=o?rt(o):n?.label;if(s===void 0)return null;let r=mr(h,E(),e,Qo(t)),i=[o?o.type:
n?.type,n?.sector?.replace("_"," ")],a=e!==void 0&&h.nodes.has(e);return p("section",{},p("h2",{},s),p("p",{class:"quiet"},
i.filter(Boolean).join(", ")),o&&Xa(o,s),p("p",{class:"actions"},a&&Va(t,e)),a?[p("h3",{},f("ties")),Ya(e)]:null,r.map(([
c,l])=>p("details",{class:"as"},p("summary",{},`${f(c)} (${l.length})`),Ke(gt(h.chosen,l)))))}function Xa({labels:t={},note:e,
wikidata:n},o){let s=Object.entries(t).filter(([,i])=>i!==o),r=n&&`https://www.wikidata.org/wiki/${encodeURIComponent(n)}`;
return[Object.keys(t).length>1&&p("p",{class:"quiet"},s.map(([i,a],c)=>[c?" \xB7 ":"",p("span",{lang:i},a)])),e&&p("p",{
class:"note"},e),r&&p("p",{},Ee(r,`Wikidata ${n} \u2197`))]}function Va(t,e){let n=g.ego===t;return[q(f(n?"show_all":"ne\
ighbours_only"),()=>_({ego:n?null:t,tab:"graph"})),h.isGrown&&q(f("show_neighbours"),()=>Re(e)),xr(e)]}function Ya(t){let{
level:e,pairs:n}=h,s=[...n.values()].filter(({a:r,b:i})=>r===t||i===t).sort(re).map(({a:r,b:i,weight:a})=>p("li",{},S(`${L(
e,r)} \u2192 ${L(e,i)}`,()=>G(r,i)),p("span",{class:"quiet"},` ${a}`)));return Bt(s,15)}function tc([t]){let{act:e,key:n}=w.
statements,o=n.indexOf(t);if(o<0)return null;let s=e[o]<0?[]:e.flatMap((r,i)=>r===e[o]&&i!==o?[i]:[]);return p("section",
{},p("h2",{},B(f("statement"))),h.chosen.inside[o]||g.tab==="arguments"?null:p("p",{class:"quiet"},f("statement_does_not\
_match")),Vt(o),s.length?[p("h3",{},f("other_mentions")),s.map(Vt)]:null)}function ec([t]){let{statements:e,label:n}=ds(
t);if(!e.length)return null;let o=Number(t.split(" ")[0]),s=o>e.length;return p("section",{},p("h2",{},B(n||f("quotes"))),
p("p",{class:"quiet"},C(e.length,"statement"),s&&`. ${f("link_cut",{kept:e.length,n:o})}`),Ke(e))}var nc=[["square","form_country"],["triangle","form_person"],["dot","form_actor"],["diamond","form_issue"]],oc={acts:"ac\
t_many",statements:"statement_many",articles:"article_many"};function _r(){return p("section",{class:"legend"},p("h2",{},
f("legend")),p("ul",{},On().map(([t,e])=>p("li",{},t,p("span",{},e)))),p("ul",{},nc.map(([t,e])=>p("li",{},Sn(t),p("span",
{},f(e))))),sc(),p("p",{class:"quiet"},f("width_meaning",{what:f(oc[g.count])})))}function sc(){let t=new Map;for(let{tint:n,
country:o}of h.level.nodes)n>=0&&o&&t.set(n,o);if(!t.size)return null;let e=[...t].sort(([n],[o])=>n-o);return p("ul",{},
e.map(([n,o])=>p("li",{},Sn("dot",St()[n]),p("span",{},f("belongs_to",{name:rc(o)})))))}function rc(t){let e=g.language?
dt(t):null;return e?rt(e):h.level.countries[t]}var Jn=null;async function $r(){let t=M("panel"),e=Mt();if(!e){Jn=null,v(t,p("p",{class:"quiet"},f("click_something")),_r());
return}await j();let n=yr(e),o=q("\xD7",()=>_({open:null}),{class:"close","aria-label":f("close")});v(t,p("div",{class:"\
panel-head"},o,Gt(f("copy_link"),Ge)),n||p("p",{class:"quiet"},f("not_in_page"))),Jn!==g.open&&ic(t),Jn=g.open}function ic(t){
let e=t.querySelector("h2");t.scrollTop=0,matchMedia("(max-width: 900px)").matches&&t.scrollIntoView(),e&&document.body.
classList.contains("ready")&&(e.tabIndex=-1,e.focus({preventScroll:!0})),Le(e?e.textContent:f("not_in_page"))}var kr="sums_up";function we(t,e,n){let o={...n,count:"statements",kinds:null,quad_classes:null,modes:null,polarities:null},
s=$e(t,o,mt(n),t.statements.alternative),r=e.arrows.filter(m=>s[m.statement]),i=r.filter(m=>m.by!==kr),a=new Set(i.flatMap(
({tail:m,head:u})=>[m,u])),c=new Map;for(let m of r){if(m.by===kr&&!a.has(m.tail))continue;let u=[m.tail,m.head,m.by,m.words].
join(`
`),d=c.get(u);d?d.statements.push(m.statement):c.set(u,{...m,statements:[m.statement]})}let l=e.topics.findIndex(([m])=>m===
n.about);return n.about===null?[...c.values()]:ac([...c.values()],e,l)}function ac(t,{cards:e},n){let o=t.flatMap(({tail:i,
head:a})=>[i,a]).filter(i=>e[i].about?.includes(n)),s=Sr(o,t,"head","tail"),r=Sr(o,t,"tail","head");return t.filter(i=>s.
has(i.head)||r.has(i.tail))}function Sr(t,e,n,o){let s=new Map;for(let i of e)s.set(i[n],[...s.get(i[n])??[],i[o]]);let r=new Set(
t);for(let i of r)for(let a of s.get(i)??[])r.add(a);return r}var At=({tail:t,head:e})=>`${t} ${e}`;function vr(t,e,n){return cc(e).map(o=>lc(t,o,n)).sort((o,s)=>s.layers.flat().length-
o.layers.flat().length)}function cc(t){let e=new Map,n=s=>{let r=e.get(s)??s;return r===s?s:n(r)};for(let{tail:s,head:r}of t)
e.set(n(r),n(s));let o=new Map;for(let s of t)o.set(n(s.tail),[...o.get(n(s.tail))??[],s]);return[...o.values()]}function lc({
cards:t,bends:e},n,o){let s=new Set(n.flatMap(({tail:u,head:d})=>[u,d])),r=new Map,i=new Map,a=(u,d)=>(r.set(u,[...r.get(
u)??[],d]),d);for(let[u,d,x]of t)s.has(u)&&i.set(u,{layer:d,spot:a(d,Or(u,x,o(u)))});let c=new Map(e.map(([u,d,x])=>[At(
{tail:u,head:d}),x])),l=new Map;for(let u of n){let[d,x]=[i.get(u.tail),i.get(u.head)];if(!d||!x||l.has(At(u)))continue;
let b=d.layer<x.layer?1:-1,$=(c.get(At(u))??[]).map((y,k)=>a(d.layer+b*(k+1),Or(-1,y,26))),T=[d.spot,...$,x.spot];l.set(
At(u),T);let A=b>0?T:[...T].reverse();for(let[y,k]of A.slice(1).entries())k.above.push(A[y]),A[y].below.push(k)}let m=[...r].
sort(([u],[d])=>u-d).map(([,u])=>u.sort((d,x)=>d.across-x.across));return{layers:m,arrows:n,ways:l,width:mc(m)}}var Or=(t,e,n)=>({
card:t,across:e,room:n,at:0,above:[],below:[]});function mc(t){for(let o of t){let s=0;for(let r of o)r.at=s+r.room/2,s+=
r.room}for(let o=0;o<8;o++)for(let s of o%2?[...t].reverse():t){let r=s.map(({above:i,below:a,at:c})=>Je([...i,...a].map(
l=>l.at))??c);for(let[i,a]of pc(r,s).entries())s[i].at=a}let e=t.flat(),n=Math.min(...e.map(({at:o,room:s})=>o-s/2));for(let o of e)
o.at-=n;return Math.max(...e.map(({at:o,room:s})=>o+s/2))}var Je=t=>t.length?t.reduce((e,n)=>e+n,0)/t.length:null;function pc(t,e){
let n=[],o=[],s=0;for(let[i,a]of t.entries())for(s+=i?(e[i-1].room+e[i].room)/2:0,o.push(s),n.push([a-s]);n.length>1&&(Je(
n[n.length-2])??0)>(Je(n[n.length-1])??0);){let c=n.pop()??[];n[n.length-1].push(...c)}return n.flatMap(i=>i.map(()=>Je(
i)??0)).map((i,a)=>i+o[a])}var[fc,uc]=[172,148],dc=900,Xn=20,Ar=30,Xe=18,Vn=16,hc=40,Mr=[1.4,2.8,2.3,1.8,1.2],gc={"not actual":"6 4",hedged:"2 4"},
Yn=t=>t&&gc[t];function Lr(t,e,n,o){let s=p("div",{class:"argument"});t.append(s);let r=s.clientWidth,i=[...new Set(n.flatMap(
({tail:A,head:y})=>[A,y]))],a=bc(e,n);for(let{label:A}of[...a.values()].flat())s.append(A);let l=vr(o,n,A=>{let y=(a.get(
A)??[]).map(({label:k})=>k.offsetWidth+8);return Math.max(r<dc?uc:fc,y.reduce((k,I)=>k+I,0))+Xn}),m=l.flatMap(({layers:A})=>A.
flat().filter(({card:y})=>y>=0)),u=new Map(m.map(({card:A,room:y})=>[A,xc(e.cards[A],y-Xn)]));for(let A of i)s.prepend(u.
get(A)??"");let d=O("svg",{class:"lines","aria-hidden":"true"});s.prepend(d);let[x,b,$,T]=[0,0,0,0];for(let A of l){x>0&&
x+A.width+Vn>r&&([x,b,$]=[0,b+$+hc,0]);let k=_c(A,{left:x,top:b,boxes:u,meetings:a,lines:d});x+=A.width+2*Vn,T=Math.max(
T,x),$=Math.max($,k)}s.style.width=`${T}px`,s.style.height=`${b+$}px`,d.setAttribute("width",String(T)),d.setAttribute("\
height",String(b+$)),wc(s,m,u,a)}function wc(t,e,n,o){for(let{card:s}of e){for(let{label:r}of o.get(s)??[])t.append(r);t.
append(n.get(s)??"")}}function xc(t,e){let[,n]=w.names.polarities,o=[...t.marks??[]].sort((u,d)=>+(d===n)-+(u===n));t.inferred&&
o.push(f("inferred"));let s=t.denied?"\u2298 ":t.doubted?"? ":"",r=[o.length>0&&p("strong",{},`${s}${o.join(", ")}`),o.length>
0&&" ",p("span",{},t.text)],i=t.hold?` held-${t.hold.replace(" ","-")}`:"",a=`card ${t.sign??""}${i}${t.denied?" denied":
""}`,{id:c,statements:l=[]}=t,m=l.length||c?q(r,()=>c?z(c):Y(l,t.text),{class:a}):p("div",{class:a},r);return m.style.width=
`${e}px`,m}function bc({cards:t},e){let n=new Map;for(let s of e){let r=[...(s.marks??[]).map(a=>`${a}:`),s.words].join(
" "),i=n.get(s.head)??new Map;n.set(s.head,i.set(r,[...i.get(r)??[],s]))}let o=new Map;for(let[s,r]of n){let i=[...r].map(
([a,c])=>({arrows:c,label:yc(t,a,c)}));o.set(s,i)}return o}function yc(t,e,n){let o=n.flatMap(i=>i.statements),s=n.map(({
tail:i,head:a})=>f("leads_to",{tail:t[i].text,words:e,head:t[a].text})),r=[p("strong",{},e),n.length>1&&` \xB7 ${n.length}`];
return q(r,()=>Y(o,e),{class:"arrow-words","aria-label":`${s.join("; ")}. ${f("show_quotes")}`,title:s.join(`
`)})}function _c({layers:t,arrows:e,ways:n},{left:o,top:s,boxes:r,meetings:i,lines:a}){let c=d=>r.get(d),l=new Map,m=new Map,
u=s;for(let[d,x]of t.entries()){let b=x.filter(({card:y})=>y>=0),$=b.flatMap(({card:y})=>i.get(y)??[]).map(({label:y})=>y.
offsetHeight),T=Math.max(0,...$);T&&(u+=Ar+T+Xe);let A=Math.max(0,...b.map(({card:y})=>c(y).offsetHeight));for(let y of x){
let k=y.card<0?A:c(y.card).offsetHeight,I=y.card>=0&&d===0?u+A-k:u;if(l.set(y,{top:I,foot:I+k,start:u+A}),y.card<0)continue;
Tr(c(y.card),o+y.at-(y.room-Xn)/2,I);let bt=$c(i.get(y.card)??[],n,o+y.at);for(let{label:tn,arrows:fo,at:en}of bt){Tr(tn,
en-tn.offsetWidth/2,u-Xe-T+(T-tn.offsetHeight)/2);for(let pi of fo)m.set(pi,en);let mi=Math.max(...fo.map(Cr));a.append(
kc(en,u-Xe-T,I,mi))}}u+=A}for(let d of e){let x=n.get(At(d))??[];a.append(Sc(d,x,{left:o,at:m.get(d)??0,bounds:l,layers:t,
meetings:i}))}return u-s}function Tr(t,e,n){t.style.left=`${Math.round(e)}px`,t.style.top=`${Math.round(n)}px`}function $c(t,e,n){
let o=({arrows:a})=>{let c=a.map(l=>e.get(At(l))?.at(-2)?.at??0);return c.reduce((l,m)=>l+m,0)/c.length},s=[...t].sort((a,c)=>o(
a)-o(c)),r=s.reduce((a,{label:c})=>a+c.offsetWidth+8,0),i=n-r/2;return s.map(a=>{let c=a.label.offsetWidth+8;return i+=c,
{...a,at:i-c/2}})}var Cr=({rank:t})=>Mr[t??0]??Mr[0];function kc(t,e,n,o){return O("g",{},O("line",{x1:t,x2:t,y1:e,y2:n-
7,"stroke-width":o}),O("path",{class:"head",d:`M${t-5} ${n-9} L${t} ${n-1} L${t+5} ${n-9} Z`}))}function Sc(t,e,{left:n,
at:o,bounds:s,layers:r,meetings:i}){let[a,c]=[e[0],e[e.length-1]],l=s.get(c),m=s.get(a),u=k=>r.findIndex(I=>I.includes(k)),
d=r[u(c)].flatMap(({card:k})=>i.get(k)??[]),x=Math.max(0,...d.map(({label:k})=>k.offsetHeight)),$=Math.min(...r[u(c)].map(
k=>s.get(k)?.top??l.top))-Xe-x,T=[[n+a.at,m.foot]];if(m.top<l.top){T.push([n+a.at,m.start]);for(let k of e.slice(1,-1)){
let{top:I,foot:bt}=s.get(k);T.push([n+k.at,I],[n+k.at,bt])}}else{let k=n+Math.max(...r.flat().map(I=>I.at+I.room/2))+Vn/
2;T.push([n+a.at,m.start+6],[k,m.start+6],[k,$-Ar/2])}T.push([o,$]);let{dashes:A,width:y}={dashes:Yn(t.hold),width:Cr(t)};
return O("polyline",{points:T.join(" "),"stroke-width":y,"stroke-dasharray":A})}var Z=(...t)=>p("div",{class:"sheet"},t),Lt=(t,...e)=>p("div",{class:"sheet",tabindex:0,role:"region","aria-label":f(`ta\
b_${t}`)},e);async function Er(t){let[e]=await Promise.all([Me(),j()]),n=we(w,e,g),o=b=>w.statements.article[b.statement],s=we(w,e,{...g,
about:null}),r=[...new Set(s.map(o))].sort((b,$)=>b-$);if(!r.length){v(t,Lt("arguments",p("p",{},f("no_arrows"))));return}
let a=r.find(b=>w.articles[b].id===g.article)??r.find(b=>n.some($=>o($)===b))??r[0],c=n.filter(b=>o(b)===a),l=w.articles[a],
m=t.querySelector(".sheet"),[u,d]=[m?.scrollLeft??0,m?.scrollTop??0],x=Lt("arguments",p("p",{class:"line choosers"},W(f(
"argument_article"),r.map(b=>[w.articles[b].id,w.articles[b].title]),l.id,b=>_({article:b})),p("label",{},`${f("about")}\
 `,Oc(e,s))),p("h2",{},l.title),p("p",{class:"source"},Jt(l)),vc(c,n),c.length?Mc(e,c):p("p",{},f("no_arrows_here")));v(
t,x),c.length&&Lr(x,e,c,e.places[a]),x.scrollTo(u,d)}function Oc({topics:t,cards:e},n){let s=[...new Set(n.flatMap(({tail:r,
head:i})=>[...e[r].about??[],...e[i].about??[]]))].map(r=>t[r]).sort(([,r],[,i])=>r.localeCompare(i));return W(f("about"),
[["",f("about_all")],...s],g.about??"",r=>_({about:r||null}))}function vc(t,e){let n=[...new Set(t.flatMap(s=>s.statements))],
o=[`${f("according_to")} ${st(g.according_to)}`,lt()&&de()];return p("p",{class:"quiet"},`${B(o.filter(Boolean).join(", "))}\
. `,f("arrows_here",{here:C(t.length,"arrow"),all:e.length})," ",n.length>0&&N(f("show_quotes"),n,f("tab_arguments")),p(
"br"),f("arguments_help"))}function Mc({cards:t},e){let n=[...new Set(e.flatMap(({tail:a,head:c})=>[a,c]))].map(a=>t[a]),
o=[...n,...e],s=a=>n.some(c=>c.sign===a),i=[...[void 0,"not actual","hedged"].filter(a=>o.some(c=>c.hold===a)).map(a=>[to(
{hold:a}),f(`look_${a?.replace(" ","_")??"plain"}`)]),o.some(a=>a.denied)&&[to({denied:!0}),`\u2298 ${f("look_denied")}`],
...["cooperation","conflict"].filter(s).map(a=>[to({sign:a}),f(`look_${a}`)])];return p("ul",{class:"looks"},i.map(a=>a&&
p("li",{},a)))}function to({hold:t,denied:e=!1,sign:n="neither"}){let o=O("rect",{x:2,y:2,width:24,height:12,rx:4,class:`\
border ${n}`,"stroke-dasharray":Yn(t)}),s=e&&O("rect",{x:2,y:2,width:5,height:12,class:"bar-denied"});return O("svg",{class:"\
sample",width:28,height:16,viewBox:"0 0 28 16","aria-hidden":"true"},o,s)}var Tc=2e3;async function Ir(t){let{bodies:e}=await j(),{articles:n,statements:o}=w,s=Math.max(0,n.findIndex(({id:m})=>m===
g.article)),r=n[s];if(!r){v(t,Z(p("p",{},f("no_articles"))));return}let i=sn(w,g),a=o.article.flatMap((m,u)=>m===s&&i(u)?
[u]:[]),c=e[s],l=n.slice(0,Tc).map(({id:m,title:u})=>[m,u]);v(t,p("div",{class:"sheet article"},p("p",{class:"line"},W(f(
"tab_article"),l,r.id,m=>_({article:m}))),p("h2",{},r.title),p("p",{class:"source"},`${Jt(r)} `,Zn(r)),c===null?Ac(a):Lc(
c,a))),t.querySelector(".current")?.scrollIntoView({block:"center"})}function Ac(t){return[p("p",{class:"quiet"},f("quot\
es_only")),t.map(e=>p("p",{},eo([e],ge(e))))]}function eo(t,e){let n=Mt(),o=n?.kind==="statement"&&t.some(i=>w.statements.
key[i]===n.names[0]),s=t.some(i=>h.chosen.inside[i]);return S(e,()=>t.length===1?ct(t[0]):Y(t,f("quotes")),{class:`link \
quoted${o?" current":""}${s?"":" out"}`,title:C(t.length,"statement")})}function Lc(t,e){let n=e.flatMap(a=>he(a).map(([
c,l])=>({from:c,to:l,at:a}))),o=Cc(t),s=[...new Set(n.filter(({from:a})=>a<o).map(({at:a})=>a))],r=()=>p("p",{class:"qui\
et"},`${f("headline")}: `,eo(s,f("headline_statements"))),i=Ec(t,o,n).filter(a=>a.some(c=>c instanceof Node||String(c).trim()));
return[s.length>0&&r(),i.map(a=>p("p",{},a))]}function Cc(t){if(!t.startsWith("# "))return 0;let e=t.indexOf(`
`);return e<0?t.length:e}function Ec(t,e,n){let s=[...new Set([0,t.length,...n.flatMap(({from:i,to:a})=>[i,a])])].sort((i,a)=>i-
a),r=[[]];for(let i=0;i+1<s.length;i++){let[a,c]=[Math.max(s[i],e),s[i+1]];if(c<=a)continue;let l=n.filter(m=>m.from<c&&
m.to>a).map(({at:m})=>m);for(let[m,u]of t.slice(a,c).split(/\n\s*\n/).entries()){m&&r.push([]);let d=r[r.length-1];u.trim()?
d.push(l.length?eo(l,u):u):u&&d.push(" ")}}return r}var Ic=["aim","audience","meant for"];async function qr(t){await j();let{bargains:e,others:n}=Te(),o=e.map(r=>Nr(r,rn(w,
g,r))),s=e.some(r=>!rn(w,g,r));v(t,Z(p("h2",{},f("tab_bargains")),p("p",{class:"quiet"},f("exchange_help")),s&&p("p",{class:"\
quiet"},f("outcome_elsewhere")),o.length?o:p("p",{},f("no_exchange")),n.length>0&&[p("h2",{},f("other_offers")),n.map(r=>Nr(
r))]))}function Nr(t,e){let n=E(),o=gt(h.chosen,t.flatMap(c=>c.statements)),s=t.map(c=>w.relations[c.relation]),{label:r}=s.
reduce((c,l)=>l.wider.length>c.wider.length?l:c),i=[...new Map(o.map(c=>[Kt(n.statements[c].s),n.statements[c].s])).values()],
a=c=>n.roles.map((l,m)=>c.includes(l.function??"")&&no(l.label,Wc(m,o),t,c));return p("section",{class:"bargain"},p("h3",
{},i.map((c,l)=>[l?", ":"",Xt(c)]),` ${r}`),e&&p("p",{class:"outcome"},p("strong",{},`${f("outcome")}: `),Nc(e)),p("dl",
{},no(f("offered_thing"),jr(t.map(c=>c.things))),no(f("offered_to"),jr(t.map(c=>c.targets))),a(Se),a(Ic)),e?jc(e):p("p",
{class:"quiet"},`${f("dates")}: ${Wr(t)}`),p("p",{class:"actions"},C(t.length,"act"),", ",S(C(o.length,"statement"),()=>Y(
o,r))))}var Nc=({outcome:t,again:e})=>`${t||f("no_answer")}${e?`, ${f("offered_again")}`:""}`;function jc({moves:t}){let e=t.
map(([n,o,s,r])=>p("li",{},p("span",{class:"when"},o||f("date_unknown"),qc(s)&&` (${f("inferred")})`),p("span",{},p("str\
ong",{},n),": ",N(U(s[0]),s,n),r&&` (${f("may_be",{doubt:r})})`)));return p("details",{class:"course",open:t.length<8},p(
"summary",{},f("course")),p("ol",{},e))}var qc=t=>t.some(e=>E().statements[e].inferred_when);function Wr(t){let e=gt(h.chosen,
t.map(n=>n.statements[0]));return[...new Set(e.map(n=>vs(E().statements[n])))].join(", ")}function no(t,e,n=[],o=[]){let s=e.
map(({shown:r,name:i,by:a})=>{let c=n.filter(u=>u.statements.some(d=>a.includes(d))),m=o===Se&&c.length<n.length&&` ${f(
"in_some",{n:c.length,of:n.length})}: ${Wr(c)}`;return p("li",{},r," ",N(String(a.length),a,i),m&&p("span",{class:"quiet"},
m))});return s.length>0&&p("div",{},p("dt",{},t),p("dd",{},p("ul",{},s)))}function jr(t){let e=new Map;for(let[o,s]of t.
flatMap(r=>[...r]))e.set(o,[...e.get(o)??[],...s]);let{labels:n}=w.offers;return[...e].map(([o,s])=>({shown:S(n[o],()=>z(
o)),name:n[o],by:s}))}function Wc(t,e){let n=new Map;for(let o of e)for(let[s,r]of E().statements[o].roles??[]){if(s!==t)
continue;let i=Kt(r);n.set(i,{shown:Xt(r),name:i,by:[...n.get(i)?.by??[],o]})}return[...n.values()]}async function Rr(t){await j();let{parts:e}=h;if(!e){v(t,Z(p("h2",{},f("comparison")),p("p",{},f("choose_compare_with"))));
return}let[n,o]=[B(st(g.according_to)),st(g.compared_with??[])];v(t,Z(p("h2",{},f("comparison")),p("p",{class:"quiet"},f(
"comparison_of",{first:n,second:o}),lt()&&` ${B(de())}.`),nt.map((s,r)=>{let i=e.claims[r],a=p("h3",{},Dt(r),` ${ht[r]} ${B(
zt(s))} (${i.length})`);return p("section",{},a,Bt(i.map(Rc),40))})))}function Rc({statements:t}){return p("li",{},t.map(
e=>p("p",{class:"claim-of"},S(U(e),()=>ct(e)))))}function Br({level:t,pairs:e},n){let[o,s,...r]=(n??[]).map(a=>t.numbers.get(a));if(o!==void 0&&s!==void 0&&!r.length)return[
o,s];let[i]=[...e.values()].sort(re);return[i.a,i.b]}function zr(t,e){let{facts:n,chosen:o}=t,{statement:s}=n.ties;return Ne(
t,fe(t,e.rows)).map(r=>{let[i]=r,a=o.main[i],c=n.relations[n.statements.relation[a]],l=new Set(r),[m]=Ut(n,e.rows.filter(
u=>l.has(s[u])));return{main:a,statements:r,first:o.first[i],last:o.last[i],relation:c,label:m}})}var oo=960,Bc=250,so=26,zc=36;function Fr(t,e){let n=t.map(y=>y.filter(Pr)),o=t.map(y=>y.filter(k=>!Pr(k))),s=oo-(o.flat().
length?Bc:0),r=n.flat().flatMap(y=>[y.first,y.last]).filter(y=>y!==null),[i,a]=Pc(r),c=y=>20+(y-i)/(a-i)*(s-40),l=n.map(
y=>Dc(y,c)),m=l.map((y,k)=>Math.max(1,y.count,o[k].length)*so),u=m[0]+34,d=u+m[1]+34,x=(y,k)=>y===0?u-18-k*so:u+30+k*so,
b=y=>O("line",{class:"grid",x1:y,x2:y,y1:6,y2:d}),$=(y,k)=>O("text",{class:"tick-label",x:y,y:u+11},k),T=(y,k)=>O("text",
{class:"side-label",x:12,y},k),A=r.length?ks(i,a):[];return O("svg",{class:"dyad",viewBox:`0 0 ${oo} ${d+12}`,role:"grou\
p","aria-label":f("tab_timeline")},A.map(([y,k])=>[b(c(y)),$(c(y)+3,k)]),o.flat().length>0&&[b(s),$(s+10,f("date_unknown"))],
O("line",{class:"axis",x1:10,x2:oo-10,y1:u,y2:u}),T(14,e[0]),T(d+6,e[1]),l.map((y,k)=>y.placed.map(({act:I,lane:bt})=>Dr(
I,c(I.first??i),c(I.last??a),x(k,bt)))),o.map((y,k)=>y.map((I,bt)=>Dr(I,s+22,s+22,x(k,bt)))))}var Pr=({first:t,last:e})=>t!==
null||e!==null;function Pc(t){if(!t.length)return[0,1];let[e,n]=[Math.min(...t),Math.max(...t)],o=Math.max(15,Math.round(
(n-e)*.06));return[e-o,n+o]}function Dc(t,e){let n=[];return{placed:[...t].sort((r,i)=>(r.first??-1/0)-(i.first??-1/0)).
map(r=>{let i=e(r.first??r.last??0)-10,a=Math.max(e(r.last??r.first??0),i+20)+12+Ur(r).length*6.2,c=n.findIndex(m=>m<i),
l=c<0?n.length:c;return n[l]=a,{act:r,lane:l}}),count:n.length}}var Ur=({label:t})=>Wn(t.parts,zc);function Dr(t,e,n,o){
let{sign:s}=t.relation,r=qt(s),i=n-e>8,a=i?e:(e+n)/2,c=`${t.label.text}: ${U(t.main)}, ${Uc(t)}`,l=()=>Y(t.statements,t.
label.text);return O("g",{class:"dyad-mark",tabindex:0,role:"button","aria-label":c,onclick:l,onkeydown:yn(l)},i&&O("lin\
e",{x1:e,x2:n,y1:o,y2:o,stroke:r,"stroke-width":3,"stroke-dasharray":"3 3"}),Fc(s,a,o,{fill:J(w,t.main)?r:"none",stroke:r,
"stroke-width":2}),O("text",{x:a+10,y:i?o-8:o+4,class:"mark-label"},Ur(t)),O("title",{},c))}function Fc(t,e,n,o){return t===
0?O("circle",{cx:e,cy:n,r:6,...o}):t===1?O("rect",{x:e-6,y:n-6,width:12,height:12,...o}):O("path",{transform:`translate(${e}\
 ${n})`,d:"M-7 0 L0 -7 L7 0 L0 7 Z",...o})}function Uc({main:t,first:e,last:n}){let o=E().statements[t];if(o.when||o.inferred_when)
return Be(o);if(e===null&&n===null)return f("date_unknown");let[s,r]=[e,n].map(i=>i===null?"\u2026":Q(i));return s===r?s:
`${s} \u2013 ${r}`}var Hc=400;async function Gr(t){await j();let{level:e,pairs:n}=h;if(!n.size){v(t,Z(p("p",{},wt())));return}let[o,s]=Br(h,
g.pair),[r,i]=[o,s].map(x=>e.nodes[x].actor),a=Hr(f("first_actor"),r,x=>_({pair:[x,i]})),c=Hr(f("second_actor"),i,x=>_({
pair:[r,x]})),l=e.nodes.length,m=[n.get(P(o,s,l)),n.get(P(s,o,l))],u=m.map(x=>x?zr(h,x):[]),d=[[o,s],[s,o]].map(x=>x.map(
b=>L(e,b)).join(" \u2192 "));v(t,Z(p("p",{class:"line"},a," \u2194 ",c),u.flat().length?Fr(u,d):p("p",{},f("no_tie_betwe\
en")),p("p",{class:"quiet"},f("dyad_help")),m.map((x,b)=>x&&p("section",{},p("h3",{},d[b]),Ze(V(h,x),"")))))}function Hr(t,e,n){
let{level:o,nodes:s}=h,r=_t(s).slice(0,Hc);return W(t,r.map(i=>[o.nodes[i].actor,L(o,i)]),e,n)}async function Kr(t){let[{lack:e,cards:n}]=await Promise.all([Go(),j()]);v(t,Z(p("h2",{},f("findings_title")),p("p",{class:"\
quiet"},f("findings_help")),e&&p("p",{},e),p("div",{class:"findings"},n.map(Gc))))}function Gc({article:t,title:e,about:n,
findings:o,lack:s}){let r=["arguments","article"];return p("section",{class:"bargain"},p("h3",{},e),p("p",{class:"quiet"},
n),s&&p("p",{},s),o.map(Qc),t!==null&&p("p",{class:"actions"},r.map(i=>S(f(`tab_${i}`),()=>_({tab:i,article:t})))))}var Qr=t=>t.
map(e=>w.statements.key.indexOf(e)).filter(e=>e>=0);function Qc({title:t,sentence:e,counts:n,remarks:o,quote:s}){let[r]=Qr(
[s.statement]),i=e.map(([a,c,l])=>c==="entity"&&l?S(a,()=>z(l)):p("span",{},a));return p("div",{class:"finding"},p("p",{
class:"quiet"},p("strong",{},t),n.map(([a,c,l])=>[" \xB7 ",N(a,Qr(l),t),` ${c}`])),p("p",{class:"sentence"},i),r!==null&&
p("blockquote",{},S(`\u201C${s.text}\u201D`,()=>ct(r))),o.length>0&&p("p",{class:"quiet"},o.join("; ")))}var Kc=30,Zc={acts:"act",statements:"statement",articles:"article"},Jc=[3,8,20];function Zr(t){let e=_t(h.nodes).filter(
i=>h.shown.has(i)),n=e.slice(0,Kc),o=e.length-n.length,s=f("matrix_help",{what:ce(2,Zc[g.count])}),r=[p("p",{class:"quie\
t"},s),Vc(Xc(n))];v(t,Lt("matrix",n.length?r:p("p",{},wt()),o>0&&p("p",{class:"quiet"},f("matrix_more",{n:o}))))}function Xc(t){
let{nodes:e}=h.level,n=new Map;for(let o of t){let s=e[o].country??e[o].actor;n.set(s,[...n.get(s)??[],o])}return[...n.values()].
flat()}function Vc(t){let{level:e}=h,n=t.filter(a=>t.some(c=>ro(a,c).length)),o=t.filter(a=>t.some(c=>ro(c,a).length)),s=o.
map(a=>p("th",{scope:"col"},p("span",{},L(e,a)))),r=n.map(a=>{let c=S(L(e,a),()=>z(e.nodes[a].actor));return p("tr",{},p(
"th",{scope:"row"},c),o.map(l=>Yc(a,l)))}),i=p("thead",{},p("tr",{},p("td"),s));return p("table",{class:"matrix"},p("cap\
tion",{},K(h)),i,p("tbody",{},r))}function ro(t,e){let{level:n,pairs:o}=h,[s,r]=[P(t,e,n.nodes.length),P(e,t,n.nodes.length)],
i=t===e?[]:vn(w,o.get(r)?.rows??[]);return[...o.get(s)?.rows??[],...i]}function Yc(t,e){let{level:n,pairs:o}=h,s=ro(t,e);
if(!s.length)return p("td",{class:t===e&&"self"});let[r,i,a]=cs(h,s),c=r>i?"cooperation":i>r?"conflict":"neither",l=[r&&
`+${r}`,i&&`\u2212${i}`,a&&`(${a})`].filter(Boolean),m=l.map((b,$)=>[$>0&&" ",p("span",{},b)]),u=Jc.filter(b=>r+i+a>=b).
length,d=`${L(n,t)} \u2192 ${L(n,e)}: ${l.join(" ")}, ${tt(w,s)}`,x=()=>o.has(P(t,e,n.nodes.length))?G(t,e):G(e,t);return p(
"td",{class:`cell ${c} step-${u}`},S(m,x,{"aria-label":d,title:d}))}var io=500,ao={actor:t=>t.actor,label:t=>t.label,target:t=>t.target,weight:t=>t.pair.weight,acts:t=>t.numbers.acts,quad_classes:({
numbers:{byQuadClass:t}})=>t[0]+t[1]-t[2]-t[3],statements:t=>t.numbers.statements.length,articles:t=>t.numbers.articles.
size,sources:t=>t.numbers.sources.size},tl=["actor","label","target"],xt={by:"weight",down:!0};function co(t){let e=ue(h).
map(s=>({...s,numbers:V(h,s.pair),label:tt(w,s.pair.rows)}));e.sort((s,r)=>(xt.down?-1:1)*el(ao[xt.by](s),ao[xt.by](r))||
s.pair.key-r.pair.key);let n=p("thead",{},p("tr",{},Object.keys(ao).map(s=>nl(s,t)))),o=p("tbody",{},e.slice(0,io).map(ol));
v(t,Lt("table",p("table",{},p("caption",{},K(h)),n,o),e.length?null:p("p",{},wt()),e.length>io&&p("p",{class:"quiet"},f(
"more_rows",{n:e.length-io}))))}var el=(t,e)=>typeof t=="number"?t-Number(e):t.localeCompare(String(e));function nl(t,e){
let n=xt.by===t,o=tl.includes(t),s=()=>{xt={by:t,down:n?!xt.down:!o},co(e)},r=xt.down?"descending":"ascending";return p(
"th",{scope:"col","aria-sort":n?r:"none",class:o?"":"num"},S(f(`column_${t}`),s),n&&(xt.down?" \u2193":" \u2191"))}function ol({
pair:t,actor:e,target:n,label:o,numbers:s}){let{statements:r}=s,i=`${e} \u2192 ${n}`,a=()=>G(t.a,t.b),c=[ot(t.weight),N(
s.acts,me(s),i),sl(s,i),N(r.length,r,i),N(s.articles.size,r,i),N(s.sources.size,r,i)];return p("tr",{},p("th",{scope:"ro\
w"},S(e,a)),p("td",{},o),p("td",{},S(n,a)),c.map(l=>p("td",{class:"num"},l)))}function sl({byQuadClass:t,quadClasses:e},n){
let o=w.labels.quad_classes.map((s,r)=>t[r]>0&&p("span",{class:`quad-class ${vt(w,r)}`},N(t[r],e[r],`${n}, ${s}`),` ${s}`));
return o.some(Boolean)?o:"\u2013"}function Yt(t){return`${w.title.replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-|-$/g,"").slice(0,60)||"network"}.${t}`}var rl={
"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function H(t){return String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
"").replace(/[&<>"]/g,e=>rl[e])}var lo=17;function mo(t,e,n){let{text:o}=R(),s=Math.floor(n/7),i=[...Jr(w.title,s).map(m=>({line:m,weight:600})),...Jr(`${K(
h)} ${Ms(h)}`.trim(),s).map(m=>({line:m,weight:400}))].map(({line:m,weight:u},d)=>`<text x="${t}" y="${e+(d+1)*lo}" font\
-size="12" font-weight="${u}" fill="${o}">${H(m.trim())}</text>`),[a,c]=[t,e+(i.length+1)*lo+4],l=ss().map(([m,u])=>{let d=54+
u.length*6.6;a+d>t+n&&a>t&&([a,c]=[t,c+lo]);let x=`<g transform="translate(${a} ${c-11})">${m.innerHTML}</g><text x="${a+
48}" y="${c}" font-size="12" fill="${o}">${H(u)}</text>`;return a+=d,x});return{height:c-e+12,markup:i.join("")+l.join("")}}
function Jr(t,e){let n=[""];for(let o of t.split(" "))n[n.length-1].length+o.length>e&&n.push(""),n[n.length-1]+=`${o} `;
return n}async function Vr(){let t=document.querySelector("#canvas canvas"),e=t.width/t.clientWidth||1,n=t.clientWidth,{height:o,
markup:s}=mo(12,0,n-24),r=new Image;r.src=po(`<svg xmlns="${Ae}" width="${n}" height="${o}" font-family="system-ui, sans\
-serif">${s}</svg>`),await r.decode();let i=document.createElement("canvas");i.width=t.width,i.height=t.height+o*e;let a=i.
getContext("2d");a.fillStyle=R().ground,a.fillRect(0,0,i.width,i.height),a.drawImage(t,0,0),a.drawImage(r,0,t.height,n*e,
o*e),i.toBlob(c=>c&&Qt(Yt("png"),"image/png",c))}var po=t=>`data:image/svg+xml;charset=utf-8,${encodeURIComponent(t)}`;function te(){
let t=Fe()?.body;if(!t?.nodeIndices.length)return"";let{nodes:e}=h.level,n=t.nodeIndices.map(m=>({at:m,x:t.nodes[m].x,y:t.
nodes[m].y})),[o,s]=[Math.min(...n.map(({x:m})=>m))-90,Math.max(...n.map(({x:m})=>m))+90],[r,i]=[Math.min(...n.map(({y:m})=>m))-
60,Math.max(...n.map(({y:m})=>m))+70],a=[...[...h.arrows.keys()].map(m=>al(m,t)),...n.map(({at:m,x:u,y:d})=>ll(m,e[m],u,
d))],c=mo(o+12,i,s-o-24),l=[o,r,s-o,i-r+c.height].map(m=>m.toFixed(1));return`<svg xmlns="${Ae}" viewBox="${l.join(" ")}\
" font-family="system-ui, sans-serif"><rect x="${l[0]}" y="${l[1]}" width="${l[2]}" height="${l[3]}" fill="${R().ground}\
"/>${a.join("")}${c.markup}</svg>
`}function il(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.hypot(o,s),i=n?.enabled?n.roundness:0,a=Math.atan2(s,o)+(.5*(n?.type===
"curvedCCW"?-i:i)+.5)*Math.PI,c=(.5*i+.5)*r;return{x:t.x+c*Math.sin(a),y:t.y+c*Math.cos(a)}}function Xr(t,e,n){let o=n.nodes[e],
s=Math.hypot(o.x-t.x,o.y-t.y)||1,r=h.level.nodes[e].size+3;return{x:o.x-(o.x-t.x)/s*r,y:o.y-(o.y-t.y)/s*r}}var xe=({x:t,
y:e})=>`${t.toFixed(1)} ${e.toFixed(1)}`;function al(t,e){let{options:n}=e.edges[t],{arrows:o}=h.level,{signs:s,holds:r,
marks:i}=w.encodings,[a,c]=[e.nodes[o.actor[t]],e.nodes[o.target[t]]],{color:l}=n.color,m=a===c,u=m?{x:a.x+34,y:a.y-34}:
il(a,c,n.smooth),d=m?{x:a.x,y:a.y-16}:Xr(u,o.actor[t],e),x=m?{x:a.x+16,y:a.y}:Xr(u,o.target[t],e),b=Math.atan2(x.y-u.y,x.
x-u.x)*180/Math.PI,$={x:(d.x+2*u.x+x.x)/4,y:(d.y+2*u.y+x.y)/4},{dashes:T}=r[o.hold[t]],A=T.length?` stroke-dasharray="${T.
join(" ")}"`:"",y=`<path d="M${xe(d)} Q${xe(u)} ${xe(x)}" fill="none" stroke="${l}" stroke-width="${n.width.toFixed(1)}"${A}\
/>`,k=$n(s[o.sign[t]].head,l,`translate(${xe(x)}) rotate(${b}) scale(1)`),I=kn(i[o.mark[t]].middle,l,$.x.toFixed(1),$.y.
toFixed(1));return y+(k?.outerHTML??"")+(I?.outerHTML??"")+cl(n.label??"",d,x,$)}function cl(t,e,n,o){if(!t)return"";let s=Math.
atan2(n.y-e.y,n.x-e.x)*180/Math.PI,r=s>90||s<-90?s+180:s,i=t.split(`
`),a=i.map((c,l)=>`<tspan x="0" y="${-4-12*(i.length-1-l)}">${H(c)}</tspan>`);return`<text transform="translate(${xe(o)}\
) rotate(${r.toFixed(1)})" font-size="11" ${Yr()}>${a.join("")}</text>`}var Yr=()=>`text-anchor="middle" fill="${R().text}\
" stroke="${R().ground}" stroke-width="3" paint-order="stroke"`;function ll(t,{size:e,shape:n,tint:o},s,r){let i={square:`\
<rect x="${s-e}" y="${r-e}" width="${2*e}" height="${2*e}" `,triangle:`<path d="M${s} ${r-e} L${s+e} ${r+e*.8} L${s-e} ${r+
e*.8} Z" `,diamond:`<path d="M${s} ${r-e} L${s+e} ${r} L${s} ${r+e} L${s-e} ${r} Z" `,dot:`<circle cx="${s}" cy="${r}" r\
="${e}" `},c=Ft(L(h.level,t)).split(`
`).map((m,u)=>`<text x="${s}" y="${r+e+14+u*14}" font-size="13" ${Yr()}>${H(m)}</text>`),l=o>=0?St()[o]:R().node;return`${i[n]}\
fill="${l}" stroke="${R().line}"/>${c.join("")}`}var ti=["type","sector","country"],ml=["weight","acts","articles","sources","statements"];function pl(t){let e=String(t),
n=/^[=+\-@\t\r]/.test(e)&&Number.isNaN(Number(e))?`'${e}`:e;return/[",\r\n]/.test(n)?`"${n.replace(/"/g,'""')}"`:n}function Ve(){
let{nodes:t}=h.level,n=["actor","actor_label","target","target_label","weight","acts",...w.names.quad_classes.map(s=>s.replace(
" ","_")),"no_quad_class","articles","sources","label","statements"],o=ue(h).map(({pair:s,actor:r,target:i})=>{let{acts:a,
byQuadClass:c,noQuadClass:l,articles:m,sources:u,statements:d}=V(h,s);return[...[t[s.a].actor,r,t[s.b].actor,i],s.weight,
a,...c,l,m.size,u.size,tt(w,s.rows),pt(w,d).join(" ")]});return[n,...o].map(s=>`${s.map(pl).join(",")}\r
`).join("")}function Ye(){let{nodes:t}=h.level,e=new Set,n=ue(h).map(({pair:r},i)=>{e.add(r.a).add(r.b);let{acts:a,articles:c,
sources:l,statements:m}=V(h,r),u=[r.weight,a,c.size,l.size,pt(w,m).join(" ")],d=`source="${H(t[r.a].actor)}" target="${H(
t[r.b].actor)}"`;return`<edge id="${i}" ${d} label="${H(tt(w,r.rows))}" weight="${r.weight}"><attvalues>${u.map(ei).join(
"")}</attvalues></edge>`}),o=[...e].sort((r,i)=>r-i).map(r=>{let i=ti.map((a,c)=>ei(t[r][a],c)).join("");return`<node id\
="${H(t[r].actor)}" label="${H(L(h.level,r))}"><attvalues>${i}</attvalues></node>`});return`<?xml version="1.0" encoding\
="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">${ni("node",ti,()=>"string")+ni("edge",
ml,r=>r==="statements"?"string":"integer")}<nodes>${o.join("")}</nodes><edges>${n.join("")}</edges></graph></gexf>
`}var ei=(t,e)=>t===null||t===""?"":`<attvalue for="${e}" value="${H(t)}"/>`;function ni(t,e,n){let o=e.map((s,r)=>`<att\
ribute id="${r}" title="${s}" type="${n(s)}"/>`).join("");return`<attributes class="${t}">${o}</attributes>`}function oi(){let t=p("details",{id:"save",class:"menu"},p("summary",{},f("save"))),e=(n,o)=>q(f(n),()=>{o(),t.open=!1});
return t.append(p("div",{},e("save_png",Vr),e("save_svg",()=>Qt(Yt("svg"),"image/svg+xml",te())),e("save_csv",()=>Qt(Yt(
"csv"),"text/csv",Ve())),e("save_gexf",()=>Qt(Yt("gexf"),"application/xml",Ye())),e("print",()=>window.print()))),t}function si(){let t=p("input",{type:"checkbox",onchange:e=>Xs(e.target.checked)});v(M("app"),p("header",{},p("h1",{},w.title),
p("div",{class:"tools"},ul(),dl(),oi())),p("nav",{id:"views","aria-label":f("views")},p("div",{id:"tabs",role:"tablist",
"aria-label":f("views"),onkeydown:gl},ft.map(hl))),p("nav",{id:"side","aria-label":f("filters")}),p("main",{},p("div",{id:"\
main",role:"tabpanel"},p("div",{id:"stage"},p("div",{id:"canvas",role:"application","aria-label":f("graph_of")}),p("img",
{id:"printed",alt:""}),p("p",{id:"empty",class:"empty"}),p("div",{class:"over"},q(f("fit"),Ue),p("label",{class:"tick",id:"\
physics"},t,p("span",{},f("physics")))),p("p",{id:"hint",class:"hint"})),p("div",{id:"sheet"}),p("p",{id:"caption"}))),p(
"aside",{id:"panel",tabindex:0,"aria-label":f("quotes")}),p("footer",{id:"time"}),p("p",{id:"announced",class:"unseen","\
aria-live":"polite"})),document.addEventListener("keydown",wl)}function ri(){let{tab:t,open:e}=g;document.documentElement.
dataset.theme=g.theme,document.body.classList.toggle("wide",t!=="graph"&&!e),M("theme").textContent=f(at()==="dark"?"lig\
ht":"dark");for(let n of ft){let o=M(`tab-${n}`);o.setAttribute("aria-selected",String(n===t)),o.tabIndex=n===t?0:-1}M("\
main").setAttribute("aria-labelledby",`tab-${t}`),M("stage").hidden=t!=="graph",M("sheet").hidden=t==="graph"}function ii(){
let t=document.querySelectorAll(".tools option[value]:not([value=''])");for(let e of t)e.textContent=B(fl(e.value))}function fl(t){
try{return new Intl.DisplayNames([t],{type:"language"}).of(t)??t}catch{return t}}function ul(){if(w.languages.length<2)return null;
let t=w.languages.map(e=>[e,e]);return W(f("language_of_names"),[["",f("language_of_names")],...t],g.language??"",async e=>{
await j(),await _({language:e||null})})}var dl=()=>q("",()=>_({theme:at()==="dark"?"light":"dark"}),{id:"theme"}),hl=t=>q(
f(`tab_${t}`),()=>_({tab:t}),{role:"tab",id:`tab-${t}`,"aria-controls":"main"});async function gl({key:t}){let e={ArrowRight:1,
ArrowLeft:-1}[t];if(!e)return;let n=ft[(ft.indexOf(g.tab)+e+ft.length)%ft.length];await _({tab:n}),M(`tab-${n}`).focus()}
function wl(t){t.target instanceof Element&&/^(INPUT|SELECT|TEXTAREA)$/.test(t.target.tagName)||(t.key==="Escape"&&g.open&&
_({open:null}),t.key==="/"&&(t.preventDefault(),M("search").focus()))}var xl=["open","pair","article","about","tab","theme"],bl=["ego","steps","level","all","grown"],yl={findings:Kr,arguments:Er,
table:co,matrix:Zr,timeline:Gr,bargains:qr,article:Ir,compare:Rr};async function ai(t){let e=Yo();lr(),await be(t),"open"in
t&&g.open||ts(e)}async function be(t){let e=Object.keys(t??g),n=!!(t&&h&&e.length)&&e.every(r=>xl.includes(r)),o=!h;(g.compared_with||
g.language)&&await j(),n||await Zo();let s=!n&&!o&&e.some(r=>bl.includes(r));ri(),(!n||e.includes("theme"))&&(nr(),Gn()),
$l(),await _l(s),await $r()}async function _l(t){if(g.tab!=="graph"){await yl[g.tab](M("sheet"));return}let e=!h.arrows.
size&&!h.isGrown;M("empty").textContent=e?wt():"",M("physics").hidden=h.nodes.size>=Hs,Gs(t)}function $l(){let t=M("capt\
ion");if(t.hidden=["findings","arguments","compare","article"].includes(g.tab),!["graph","table","matrix"].includes(g.tab)){
v(t,In());return}let{statements:e}=pe(h),n=[h.selfLoops>0&&f("note_self_loops",{n:h.selfLoops}),h.isGrown&&f("not_drawn_\
yet"),h.arrows.size>De&&f("note_zoom")].filter(Boolean),o=e.filter(s=>h.chosen.undated.has(s));v(t,K(h)," ",N(f("show_qu\
otes"),e,f("based_on_drawn")),n.length>0&&` \xB7 ${n.join(" ")}`,o.length>0&&[" \xB7 ",N(C(o.length,"article_date_used"),
o,f("undated_many"))])}function ci(){let t=g.tab==="graph"?te():"",e=M("printed");e.alt=K(h),t?e.src=po(t):e.removeAttribute("src")}var li={change:_,state:()=>g,edges:()=>It(h).map(t=>{let e=V(h,t);return{actor:h.level.nodes[t.a].actor,target:h.level.nodes[t.
b].actor,label:tt(w,t.rows),weight:t.weight,acts:e.acts,quad_classes:[...e.byQuadClass,e.noQuadClass],articles:e.articles.
size,sources:e.sources.size,statements:pt(w,e.statements)}}),parts:()=>h.parts?.claims.map(t=>t.map(({sides:e})=>e.map(n=>pt(
w,n)))),arguments:async()=>{let{cards:t,...e}=await Me();return we(w,{cards:t,...e},g).map(({tail:n,head:o,words:s,statements:r})=>({
tail:t[n].text,head:t[o].text,words:s,statements:pt(w,r)}))},bargains:()=>Te().bargains.map(t=>({acts:t.length,statements:pt(
w,t.flatMap(e=>e.statements))})),svg:te,csv:Ve,gexf:Ye,network:Fe};async function kl(){Ko(ai),await Ho(Vo,document.documentElement.lang||"en"),kt(pn(location.hash,ut)),si(),await be(),document.
body.classList.add("ready"),addEventListener("hashchange",Sl),addEventListener("beforeprint",ci),gn().addEventListener("\
change",()=>g.theme==="auto"&&be()),(window.requestIdleCallback||setTimeout)(()=>{ii(),j()})}function Sl(){let t=pn(location.
hash,ut);Do(t,g)||(kt(t),be())}Object.assign(window,{explorer:li});kl();})();

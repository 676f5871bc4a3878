"use strict";(()=>{var At=t=>t.compared_with?[...t.according_to,...t.compared_with]:t.according_to;function Be(t,e){let n=t.statements;if(e.
includes("everyone"))return()=>!0;let o=Hn(t,e),s=new Set(hs(e,"of:").map(r=>t.sources.findIndex(i=>i.id===r)));return r=>n.
own[r]===1&&o(r)||n.source[r]>=0&&s.has(n.source[r])}function Hn(t,e){let n=t.statements;if(e.includes("authors")||e.includes(
"everyone"))return()=>!0;let o=Un(t,e);return s=>o.has(n.publisher[s])||o.has(n.author[s])}var Un=(t,e)=>new Set(hs(e.includes(
"everyone")?[]:e,"by:").map(n=>t.signers.indexOf(n)).filter(n=>n>=0)),hs=(t,e)=>t.filter(n=>n.startsWith(e)).map(n=>n.slice(
e.length));var Ut=0,bc=1,Pe=0,st=({statements:t},e)=>t.mode[e]===Ut&&t.polarity[e]===0,ot=t=>Array.from(t.keys()).filter(e=>t[e]),_t=(t,e)=>e.
map(n=>t.statements.key[n]).sort();function Lt(t,e,n){let o=t.statements,s=xs(t,e,n,o.alternative),r=bs(o),i=yc(t,s,r),a=_s(
t,e,s,r);$s(t,e,s,i);let c=s.slice();for(let[l,f]of o.sums)s[l]&&f.some(m=>c[m])&&(s[l]=0);return{inside:s,main:i,...r,undated:a}}
function Gn(t,e,n,o=t.statements.disjunct){let s=t.statements,r=xs(t,e,n,o);return _s(t,e,r,bs(s)),$s(t,e,r,s.key.map((i,a)=>a)),
r}function ee(t,e,n=[]){let o={...e,kinds:null,quad_classes:null,modes:null,polarities:null};return Gn(t,{...o,count:"st\
atements"},At(e),n)}function Qn(t,e){let n=t.statements,o=e.coders&&new Set(e.coders.map(s=>t.coders.indexOf(s)));return s=>o?
o.has(n.coder[s]):n.aside[s]!==bc}function ye(t,e,n,o){let s=new Array(o).fill(0);for(let r of ot(De(t,{...e,articles:null},
["everyone"])))n(r)>=0&&s[n(r)]++;return s}function De(t,e,n){let o=t.statements,s=Un(t,n);if(!e.coders&&!e.articles&&!s.
size)return Uint8Array.from(o.aside,l=>l?0:1);let r=Qn(t,e),i=e.articles&&new Set(e.articles.map(l=>t.articles.findIndex(
f=>f.id===l))),a=Uint8Array.from(o.article,(l,f)=>r(f)&&(!i||i.has(l))?1:0),c=new Map;for(let l of ot(a)){let f=o.article[l],
{text:m,copy:d}=t.articles[f],x=((s.has(o.publisher[l])||s.has(o.author[l])?0:2)+(d?1:0))*t.articles.length+f,y=c.get(m);
(!y||x<y[0])&&c.set(m,[x,f])}for(let l of ot(a))c.get(t.articles[o.article[l]].text)?.[1]!==o.article[l]&&(a[l]=0);return a}
function xs(t,e,n,o){let s=t.statements,r=De(t,e,n),i=Be(t,n),a=e.count==="acts",c=te(a&&e.kinds===null?[Pe]:e.kinds),[l,
f]=[te(e.relations),te(e.modes)],[m,d]=[te(e.certainties),te(e.polarities)];for(let h=0;h<r.length;h++){if(!r[h])continue;
let x=t.relations[s.relation[h]];i(h)&&!o[h]&&c(x.kind)&&!(a&&x.kind===Pe&&!x.deed)&&l(s.relation[h])&&f(s.mode[h])&&m(s.
certainty[h])&&d(s.polarity[h])&&(e.inferred||!s.inferred[h])&&(e.headlines||!s.headline[h])||(r[h]=0)}return r}function te(t){
let e=t&&new Set(t);return n=>e===null||e.has(n)}var bs=t=>({first:t.first.slice(),last:t.last.slice(),approximate:t.approximate.
slice()});function yc(t,e,{first:n,last:o,approximate:s}){let r=t.statements,i=Int32Array.from(e,(a,c)=>c);for(let a of $c(
r,e)){if(a.length<2)continue;a.sort((l,f)=>r.rank[l]-r.rank[f]);let c=_c(t,a);for(let l of a)i[l]=a[0],c&&(st(t,l)||!ys(
r,l))&&([n[l],o[l],s[l]]=[c.first,c.last,c.approximate])}return i}var ys=(t,e)=>t.first[e]!==null||t.last[e]!==null;function _c(t,e){
let n=t.statements,o=e.filter(c=>ys(n,c));if(!o.length)return null;let s=gs(gs(o,c=>st(t,c)),c=>!n.approximate[c]),r=ws(
s.map(c=>n.first[c]),Math.max),i=ws(s.map(c=>n.last[c]),Math.min),[a]=s;return r!==null&&i!==null&&r>i?{first:n.first[a],
last:n.last[a],approximate:1}:{first:r,last:i,approximate:n.approximate[a]}}function gs(t,e){let n=t.filter(e);return n.
length?n:t}function ws(t,e){let n=t.filter(o=>o!==null);return n.length?e(...n):null}function $c(t,e){let n=new Map;for(let o=0;o<
e.length;o++){if(!e[o]||t.act[o]<0)continue;let s=n.get(t.act[o]);s?s.push(o):n.set(t.act[o],[o])}return n.values()}function _s(t,e,n,{
first:o,last:s,approximate:r}){let i=new Set,{since:a,until:c}=e;if(a===null&&c===null&&e.undated)return i;let l=e.inside===
"certainly";for(let f=0;f<n.length;f++){if(!n[f])continue;let[m,d]=[o[f],s[f]],h=m===null&&d===null;if(l&&r[f]||h&&(l||!e.
undated)){n[f]=0;continue}if(h){let O=t.articles[t.statements.article[f]];[m,d]=[O.first,O.last]}let[x,y]=l?[m,d]:[d,m];
a!==null&&(x===null?l:x<a)&&(n[f]=0),c!==null&&(y===null?l:y>c)&&(n[f]=0),h&&n[f]&&i.add(f)}return i}function $s(t,e,n,o){
let s=te(e.quad_classes);for(let r=0;r<n.length;r++)s(t.statements.quad_class[o[r]])||(n[r]=0)}var ft=["opposed","doubted","other_certainty","only_first","only_second"],[ks,Ss,Oc,kc,Sc,_e]=[0,1,2,3,4,-1];function vs(t,e,n){
let o={claims:ft.map(()=>[]),partOf:new Map},s=[e.according_to,n];if(new Set(s.map(a=>[...a].sort().join(`
`))).size<2)return o;let r=Gn(t,{...e,count:"statements"},["everyone"]),i=new Map;for(let[a,c]of s.entries())for(let l of Mc(
t,c,r)){let f=i.get(l.claim)??[[],[]];i.set(l.claim,f),f[a].push(l)}for(let[a,c]of i.values())for(let[l,f]of Tc(a,c))vc(
o,l,f);return o}function vc({claims:t,partOf:e},n,o){let s=o.map(i=>[...new Set(i.map(a=>a.at))]),r={sides:s,statements:[
...new Set(s.flat())]};n!==_e&&t[n].push(r);for(let i of r.statements){let a=e.get(i);a!==void 0&&(n===_e||a!==_e&&a<n)||
e.set(i,n)}}function Mc(t,e,n){let o=t.statements,[s,r]=[Be(t,e),Hn(t,e)],i=[],a=(c,l,f)=>i.push({claim:o.claim[c],first:o.
first[c],last:o.last[c],approximate:o.approximate[c],at:l,certainty:null,held:!1,judged:!1,...f});for(let c of ot(n)){let l=o.
polarity[c]===0,f=t.names.stances[o.stance[c]];s(c)&&a(c,c,{affirms:l,certainty:o.certainty[c],held:!0}),["doubts","reje\
cts"].includes(f)&&r(c)&&a(c,c,{affirms:!l,judged:l||f==="doubts"})}for(let[c,l,f]of o.denials)!n[c]||o.disjunct[l]||!["\
everyone",`of:${f}`].some(m=>e.includes(m))||a(l,c,{affirms:o.polarity[l]!==0,certainty:o.certainty[c]});return i}function Tc(t,e){
let[n,o,s]=[!1,!1,!1];for(let c of t)for(let l of e)Os(c,l)||Os(l,c)||(c.affirms===l.affirms?s||=c.held&&l.held:c.judged||
l.judged?o=!0:n=!0);if(n||o)return[[n?ks:Ss,[t,e]]];let r=[t,e].map(c=>c.filter(l=>l.held));if(!s)return[[kc,[r[0],[]]],
[Sc,[[],r[1]]]].filter(([,l])=>l.flat().length);let[i,a]=r.map(c=>[...new Set(c.map(l=>l.certainty))].sort().join(" "));
return[[i===a?_e:Oc,r]]}var Os=(t,e)=>!t.approximate&&!e.approximate&&t.last!==null&&e.first!==null&&t.last<e.first;function ze({
facts:t,parts:e},n){let o=new Set(n.map(r=>e?.partOf.get(t.ties.statement[r])));for(let r of[ks,Ss])if(o.has(r))return r;
let[s]=o;return o.size===1&&s!==void 0?s:_e}function Ms(t){let{relations:e,text:n}=t,o=[...new Set(e.map(l=>l.family))],s=Object.entries(t.names).map(([l,f])=>[l,f.
map(m=>n[`${l}: ${m}`]||m)]),r=(l,f)=>f.map((m,d)=>({...m,words:n[`encoding of ${l}: ${t.names[l][d]}`]||m.words})),{signs:i,
holds:a,marks:c}=t.encodings;return{...t,families:o,familyOf:e.map(l=>o.indexOf(l.family)),labels:Object.fromEntries(s),
encodings:{signs:r("signs",i),holds:r("holds",a),marks:r("marks",c)}}}function Ts(t,e){let n=new Uint8Array(e.nodes.length);
for(let o of[e.actor,e.target])for(let s of o)n[s]=1;return{...e,name:t,numbers:new Map(e.nodes.map((o,s)=>[o.actor,s])),
isTied:n,arrows:{...e.arrows,actor:e.edges.map(o=>o.from),target:e.edges.map(o=>o.to)}}}var Fe=["price","condition"];function As(t,e,n){let o=Ac(t,n),s=a=>Fe.includes(e.roles[a].function??""),r=a=>a.statements.
some(c=>e.statements[c].roles?.some(([l])=>s(l))),i=qc(t,o).map(a=>a.map(c=>o[c])).sort((a,c)=>c.length-a.length||a[0].statements[0]-
c[0].statements[0]);return{bargains:i.filter(a=>a.some(r)),others:i.filter(a=>!a.some(r))}}function Kn(t,e,n){let o=JSON.
stringify(n.flatMap(i=>i.statements).sort((i,a)=>i-a)),s=i=>!e.compared_with&&Object.entries(i).every(([a,c])=>JSON.stringify(
e[a])===JSON.stringify(c));return(t.courses.find(i=>s(i.state))?.bargains??[]).find(i=>JSON.stringify(i.offers)===o)}function Ac(t,e){
let n={...e,count:"statements",kinds:null,quad_classes:null,relations:null,modes:null,polarities:null},o=Lt(t,n,At(e)),{
act:s,relation:r}=t.statements,i=new Map;for(let a of t.offers.mentions.filter(c=>Ec(t,o,c))){let[c,,,l,f,m,d,h]=a,x=i.get(
s[c])??Lc(r[o.main[c]]);i.set(s[c],x),x.statements.push(c);for(let y of l)x.sides.add(y);for(let y of f)x.toSides.add(y);
for(let y of h)x.about.add(y);for(let y of m)x.targets.set(y,[...x.targets.get(y)??[],c]);for(let y of d)x.things.set(y,
[...x.things.get(y)??[],c])}return[...i.values()]}var Lc=t=>({relation:t,statements:[],sides:new Set,toSides:new Set,targets:new Map,
things:new Map,about:new Set});function Ec(t,{inside:e,main:n,first:o,last:s},[r,i,a]){let{act:c,relation:l}=t.statements,
{deed:f,offers:m}=t.relations[l[n[r]]];return e[r]===1&&i===o[r]&&a===s[r]&&c[r]>=0&&st(t,r)&&f&&m}function qc(t,e){let n=e.
map((l,f)=>f),o=l=>(n[l]!==l&&(n[l]=o(n[l])),n[l]),s=(l,f)=>{n[Math.max(o(l),o(f))]=Math.min(o(l),o(f))},r=Nc(t,e),i=l=>e[l].
toSides.size>0;for(let[l,f]of r)([...e[l].toSides].some(d=>e[f].toSides.has(d))||!i(l)&&!i(f))&&s(l,f);let a=new Map;for(let[
l,f]of r){if(i(l)===i(f))continue;let[m,d]=(i(l)?[f,l]:[l,f]).map(o);a.set(m,(a.get(m)??new Set).add(d))}for(let[l,f]of a)
f.size===1&&s(l,[...f][0]);let c=new Map;for(let l of e.keys())c.set(o(l),[...c.get(o(l))??[],l]);return[...c.values()]}
function Nc(t,e){let n=new Map;for(let[s,{sides:r,things:i,about:a}]of e.entries()){let c=i.size?[...i.keys()]:a.size?[...a]:
[""];for(let l of r)for(let f of c){let m=JSON.stringify([l,f]);n.set(m,[...n.get(m)??[],s])}}let o=(s,r)=>t.relations[e[s].
relation].wider.includes(e[r].relation);return[...n.values()].flatMap(s=>s.flatMap((r,i)=>s.slice(i+1).map(a=>[r,a]))).filter(
([s,r])=>o(s,r)||o(r,s))}var Y=(t,e,n)=>t*n+e;function He(t,e,n,o,s){let r=e.nodes.length,i=new Map;for(let a of n){let[c,l]=[e.actor[a],e.target[a]],
f=Y(c,l,r),m=i.get(f);m?m.rows.push(a):i.set(f,{a:c,b:l,key:f,rows:[a],weight:0})}for(let a of i.values())a.weight=Et(t,
a.rows,o,s);return i}function Et(t,e,n,o){let s=t.statements,{statement:r}=t.ties,i=c=>s.act[c]>=0&&t.relations[s.relation[n.
main[c]]].deed;if(e.length===1)return o==="acts"&&!i(r[e[0]])?0:1;let a=new Set;for(let c of e){let l=r[c];o==="articles"?
a.add(s.article[l]):o==="statements"?a.add(l):i(l)&&a.add(s.act[l])}return a.size}var Vn=class{weight=0;ends=[];known=null;get others(){
return this.known??=new Set(this.ends),this.known}};function Ls(t){let e=new Map,n=(o,s,r)=>{let i=e.get(o)??new Vn;e.set(
o,i),i.ends.push(s),i.weight+=r.weight};for(let o of t.values())n(o.a,o.b,o),n(o.b,o.a,o);return e}function qs(t,e,n,o){let s=a=>t.numbers.get(a)??-1,r={isGrown:!1,weakest:0,kept:null};if(o.ego!==null&&n.has(s(o.ego)))return{
...r,shown:jc(n,s(o.ego),o.steps)};let i=new Set(n.keys());return o.all?{...r,shown:i}:i.size<=1e3?{...r,shown:i,...Cc(e)}:
{...r,shown:Ic(n,(o.grown||[]).map(s)),isGrown:!0}}var Jn=({shown:t,kept:e},n)=>t.has(n.a)&&t.has(n.b)&&(!e||e.has(n.key)),
ut=t=>[...t.pairs.values()].filter(e=>Jn(t,e)),Es=new WeakMap;function Ue(t){if(!t.isGrown&&!t.kept)return t;let e=Es.get(
t);if(e)return e;let n=new Set(t.nodes.keys()),o={...t,shown:n,kept:null,weakest:0,isGrown:!1};return Es.set(t,o),o}var $e=(t,e)=>e.
weight-t.weight||t.key-e.key;function Oe(t){return[...t].sort(([e,{weight:n}],[o,{weight:s}])=>s-n||e-o).map(([e])=>e)}function Cc(t){
if(t.size<=2e4)return{};let e=[...t.values()].sort($e).slice(0,2e4);return{weakest:t.size-2e4,kept:new Set(e.map(n=>n.key))}}
function Ic(t,e){let n=new Set(Oe(t).slice(0,30));for(let o of e){let s=t.get(o);if(s)for(let r of[o,...s.others])n.add(
r)}return n}function jc(t,e,n){let o=new Set([e]),s=[e];for(let r=0;r<n;r++){let i=s.flatMap(a=>[...t.get(a)?.others??[]]).
filter(a=>!o.has(a));for(let a of i)o.add(a);s=[...new Set(i)]}return o}var Ns=new WeakMap;function Cs(t,e,n,o,s){let r=new Map;for(let i of n.values())if(Jn(o,i))for(let a of i.rows){let c=Wc(
t,e,a,s),l=r.get(c);l?l.push(a):r.set(c,[a])}return r}function Wc(t,e,n,o){let s=t.ties.statement[n];if(o[s]===s)return e.
arrow[n];let r=t.statements,i=r.relation[o[s]],a=t.ties.together[n]?t.names.signs.indexOf("together"):t.relations[i].sign;
for(let c of[i,-1]){let l=[e.actor[n],e.target[n],c,a,r.hold[o[s]],r.mark[o[s]]].join(" "),f=Rc(e).get(l);if(f!==void 0)
return f}return e.arrow[n]}function Rc(t){let e=Ns.get(t);if(!e){let{actor:n,target:o,relation:s,sign:r,hold:i,mark:a}=t.
arrows;e=new Map(n.map((c,l)=>[[n[l],o[l],s[l],r[l],i[l],a[l]].join(" "),l])),Ns.set(t,e)}return e}var Is=(t,e,n)=>t.names.
signs[e.arrows.sign[n]]==="together";function Ge({level:t,arrows:e}){let{arrows:n,nodes:o}=t,s=new Map;for(let r of e.keys()){
let[i,a]=[n.actor[r],n.target[r]],c=Y(Math.min(i,a),Math.max(i,a),o.length),l=s.get(c)??[[],[]];s.set(c,l),l[i<a?0:1].push(
r)}return[...s.values()]}function js({arrows:t,nodes:e}){let n=new Map,o=t.actor.map((s,r)=>Y(Math.min(s,t.target[r]),Math.
max(s,t.target[r]),e.length));for(let s of o)n.set(s,(n.get(s)||0)+1);return o.map(s=>n.get(s)>1)}function Qe(t,e,n,o){let{ties:s}=t,{inside:r}=n,i=Bc(t,n),a=[],c=[],l=0,f=o.types&&new Set(o.types),m=d=>!f||f.has(e.nodes[d].
type);for(let d=0;d<s.statement.length;d++){if(!r[s.statement[d]]||i.has(d))continue;let[h,x]=[e.actor[d],e.target[d]];if(!(!m(
h)||!m(x))){if(h===x&&!o.self){s.issue[d]||l++;continue}(s.issue[d]?c:a).push(d)}}return{between:a,issues:c,selfLoops:l}}
function Bc({ties:t,statements:e,relations:n},{inside:o,main:s,first:r,last:i}){let a=new Set,c=l=>l.some(f=>o[f]);for(let[
l,f]of t.manners)n[e.relation[s[t.statement[l]]]].manner!==f&&a.add(l);for(let[l,f,m]of t.times){let d=t.statement[l];(r[d]!==
f||i[d]!==m)&&a.add(l)}for(let[l,f]of t.needs)c(f)||a.add(l);for(let[l,f]of t.yields)c(f)&&a.add(l);return a}function Ke(t,e,n){let o=Lt(t,n,At(n)),s=Qe(t,e,o,n),r=n.issues?[...s.between,...s.issues]:s.between,i=He(t,e,r,o,n.count),
a=n.min_weight>1?new Map([...i].filter(([,f])=>f.weight>=n.min_weight)):i,c=Ls(a),l=qs(e,a,c,n);return{facts:t,level:e,state:n,
chosen:o,pairs:a,nodes:c,...l,arrows:Cs(t,e,a,l,o.main),parts:n.compared_with&&vs(t,n,n.compared_with),weak:i.size-a.size,
selfLoops:s.selfLoops,withIssues:s.issues.length}}var qt=["findings","graph","arguments","compare","timeline","bargains","matrix","table","article"],Zn=["entity","organis\
ation","sector","country"],Xn=["ties","statements"],Pc=["acts","statements","articles"],ke={tab:"graph",level:"entity",according_to:[
"authors"],compared_with:null,since:null,until:null,inside:"possibly",undated:!0,kinds:null,quad_classes:null,relations:null,
modes:null,certainties:null,polarities:null,coders:null,articles:null,types:null,count:"statements",inferred:!0,headlines:!0,
self:!1,issues:!1,min_weight:1,all:!1,ego:null,steps:1,grown:null,open:null,pair:null,article:null,about:null,claimant:null,
unfolded:null,rows:"ties",facets:null,columns:null,sort:null,more:0,find:null,language:null,theme:"auto"},Rs=Object.keys(
ke),Dc=new Set(["kinds","quad_classes","relations","modes","certainties","polarities"]),zc=new Set(["coders","articles",
"types","according_to","compared_with","grown","pair","unfolded","find","facets","columns"]),Ws={steps:[1,2,3],level:Zn,
tab:qt,theme:["auto","light","dark"],count:Pc,rows:Xn},Bs=t=>({...ke,...t}),Ps=(t,e)=>Rs.every(n=>Ds(t[n],e[n]));function Yn(t,e){
return Rs.filter(o=>!Ds(t[o],e[o])).map(o=>`${o}=${encodeURIComponent(JSON.stringify(t[o]))}`).join("&")}function to(t,e){
let n=t.replace(/^#/,"").split("&").map(o=>[o.slice(0,Math.max(o.indexOf("="),0)),o.slice(o.indexOf("=")+1)]).filter(([o])=>Object.
hasOwn(ke,o)).map(([o,s])=>[o,Fc(s)]).filter(([o,s])=>Hc(o,s));return{...e,...Object.fromEntries(n)}}var Ds=(t,e)=>JSON.
stringify(t)===JSON.stringify(e);function Fc(t){try{return JSON.parse(decodeURIComponent(t))}catch{return}}function Hc(t,e){
return e===null?ke[t]===null:Dc.has(t)?Array.isArray(e)&&e.every(Number.isInteger):zc.has(t)?Array.isArray(e)&&e.every(n=>typeof n==
"string"):Object.hasOwn(Ws,t)?Ws[t].includes(e):["since","until","min_weight","more"].includes(t)?Number.isInteger(e):typeof e==
(typeof ke[t]=="boolean"?"boolean":"string")}var w,Gt=null,oe="en",g,Nt,b,ne,eo=null,no=null,oo=new Map,so=new Map,zs=async()=>{};async function Fs(t,e){ne=t,oe=e,w=
Ms(await ne.facts()),Nt=Bs(w.opening),g=Nt,Gt=eo=no=null,oo.clear()}async function j(){eo??=ne.words();let t=await eo;return Gt!==
t&&(so=new Map(t.entities.map((e,n)=>[e.id,n]))),Gt=t,t}var Ve=()=>ne.findings();function Je(){return no??=ne.arguments(),
no}function Ct(t){let e=oo.get(t)??ne.level(t).then(n=>Ts(t,n));return oo.set(t,e),e}var Ze=t=>so.get(t);function $t(t){
let e=so.get(t);return e===void 0||!Gt?null:Gt.entities[e]}function Hs(t){zs=t}function Ot(t){g={...g,...t}}async function $(t){
Ot(t),await zs(t)}async function Us(){let t=await Ct(g.level);for(;t.name!==g.level;)t=await Ct(g.level);b=Ke(w,t,g)}var Xe=()=>As(
w,A(),g);function A(){if(!Gt)throw new Error("what is read was not loaded");return Gt}var Uc={light:["#9cc3e6","#f2c14e","#8fd0b0","#e6a5b8","#c3b1e1","#d9b38c"],dark:["#5f9bd1","#cfa13a","#5fae8b","#c57b93",
"#9a84c7","#b58a5e"]},Gc={light:{text:"#17202b",ground:"#ffffff",node:"#cbd2d9",line:"#52606d"},dark:{text:"#e9edf1",ground:"\
#192029",node:"#52606d",line:"#9aa5b1"}},Qc={light:["#b3261e","#a8327a","#8a6100","#6d3fb0","#00776b","#9aa5b1"],dark:["\
#ff8a80","#f48fb1","#e0b050","#b79af0","#4cc3b4","#52606d"]},ro=()=>matchMedia("(prefers-color-scheme: dark)");function kt(){
return g.theme!=="auto"?g.theme:ro().matches?"dark":"light"}var H=()=>Gc[kt()],Qt=()=>Uc[kt()],se=t=>w.encodings.signs[t][kt()],
io=t=>Qc[kt()][t];function Gs(t,e){let n=ze(t,e);return io(n<0?ft.length:n)}var Ye="http://www.w3.org/2000/svg";function u(t,e={},...n){return Qs(document.createElement(t),e,n)}function L(t,e={},...n){
return Qs(document.createElementNS(Ye,t),e,n)}function Qs(t,e,n){for(let[o,s]of Object.entries(e))s==null||s===!1||(typeof s==
"function"?t.addEventListener(o.slice(2),s):o==="value"||o==="checked"?Object.assign(t,{[o]:s}):t.setAttribute(o,s===!0?
"":String(s)));return Kt(t,n),t}function Kt(t,e){for(let n of e)n==null||n===!1||n===""||(Array.isArray(n)?Kt(t,n):t.append(
n instanceof Node?n:String(n)))}function T(t,...e){t.replaceChildren(),Kt(t,e)}function v(t){let e=document.getElementById(
t);if(!e)throw new Error(`the page has no ${t}`);return e}function re(t){v("announced").textContent=t}var Ks={facts:()=>Se("facts"),words:()=>Se("words"),arguments:()=>Se("arguments"),findings:()=>Se("findings"),level:t=>Se(
`level-${t}`)};async function Se(t){let e=v(t);if(e.type==="application/json")return JSON.parse(e.text);let n=Uint8Array.
from(atob(e.text),s=>s.charCodeAt(0)),o=new Blob([n]).stream().pipeThrough(new DecompressionStream("gzip"));return JSON.
parse(await new Response(o).text())}var ao="button, select, input, summary, [tabindex='0']";function tn(t){return((t.getAttribute("aria-label")||t.closest("\
label")?.textContent||t.textContent)??"").replace(/[\d\u2022]+/g,"").trim()}function Vs(){let t=document.activeElement,e=t?.
closest("#side, #time, #panel, #sheet");return!t||!e||!t.matches(ao)?null:{part:e.id,words:tn(t),at:[...e.querySelectorAll(
ao)].indexOf(t)}}function Js(t){if(!t||document.activeElement!==document.body)return;let e=[...v(t.part).querySelectorAll(
ao)],n=r=>Math.abs(e.indexOf(r)-t.at),[o]=e.filter(r=>tn(r)===t.words).sort((r,i)=>n(r)-n(i));(o??e[Math.min(t.at,e.length-
1)])?.focus({preventScroll:!0})}function en(t){return new Set([...t.querySelectorAll("details[open] > summary")].map(tn))}
function nn(t,e){for(let n of t.querySelectorAll("details"))n.firstElementChild&&e.has(tn(n.firstElementChild))&&(n.open=
!0)}function p(t,e={}){let n=w.text[t];return n===void 0?t:n.replace(/\{(\w+)\}/g,(o,s)=>s in e?String(e[s]):o)}var I=t=>t<1e3?
String(t):t.toLocaleString(oe),ve=(t,e)=>p(t===1?e:`${e}_many`),q=(t,e)=>`${I(t)} ${ve(t,e)}`;function It(t,e=t.length){
return t.length>e?`${t.slice(0,e).join(", ")} ${p("and_more",{n:t.length-e})}`:[t.slice(0,-1).join(", "),...t.slice(-1)].
filter(Boolean).join(` ${p("and")} `)}var R=t=>t.charAt(0).toLocaleUpperCase(oe)+t.slice(1),co=t=>`${t>0?"+":t<0?"\u2212":
""}${Math.abs(t).toFixed(1)}`;var lo=t=>e=>{e.key!=="Enter"&&e.key!==" "||(e.preventDefault(),t())};function M(t,e,n={}){return u("span",{role:"button",
tabindex:0,class:"link",onclick:e,onkeydown:lo(e),...n},t)}function E(t,e,n={}){return u("button",{type:"button",onclick:o=>e(
o.currentTarget),...n},t)}function on(t,e){let n=Kc(t);return!n||!["https:","http:"].includes(n.protocol)?u("span",{},e):
u("a",{href:n.href,rel:"noopener noreferrer",target:"_blank"},e)}function Kc(t){try{return new URL(t)}catch{return null}}var ie=(t,...e)=>u("section",{class:"group"},u("h2",{},t),e);function D(t,e,n,o){let s=e.find(([r])=>r===n);return u("se\
lect",{"aria-label":t,title:s?.[1],onchange:r=>o(r.target.value)},e.map(([r,i])=>u("option",{value:r,selected:r===n},R(i))))}
function U(t,e,n,o){let s=u("input",{type:"checkbox",checked:e,onchange:r=>n(r.target.checked)});return u("label",{class:"\
tick"},s,o,u("span",{},t))}function St(t,e){let n=u("ol",{class:"acts"},t.slice(0,e));if(t.length<=e)return n;let o=e,s=()=>p(
"more",{n:t.length-o}),r=E(s(),()=>{Kt(n,t.slice(o,o+e)),o+=e,o>=t.length?r.remove():r.textContent=s()});return[n,r]}var rt=(t,...e)=>u(
"fieldset",{},u("legend",{},t),e);var jt=["\u2260","?","\u2248","\u2460","\u2461"];function fo(){let t=w.signers.map(n=>[`by:${n}`,p("viewpoint_signer",{name:n})]),
e=w.sources.map(({id:n,label:o,by:s})=>[`of:${n}`,p("viewpoint_quoted",{name:o,by:s.join(", ")})]);return[["authors",p("\
viewpoint_authors")],...t,...e,["everyone",p("viewpoint_everyone")]]}function it(t){let e=new Map(fo());return t.map(n=>e.
get(n)||n).join(` ${p("and")} `)}var ae=t=>p(`part_${t}`,{first:it(g.according_to),second:it(g.compared_with||[])});var Vc={square:"M3 2 H13 V12 H3 Z",triangle:"M8 1.5 L14 12.5 H2 Z",diamond:"M8 1 L14 7 L8 13 L2 7 Z"};function ce(t,{dashes:e=[],
head:n="arrow",middle:o=""}={}){let r=L("line",{x1:2,y1:7,x2:n==="bar"?37:34,y2:7,stroke:t,"stroke-width":2,"stroke-dash\
array":e.join(" ")||null});return Zs("0 0 42 14",r,uo(n,t,"translate(40 7) rotate(0) scale(1)"),mo(o,t,19,7))}var Zs=(t,...e)=>L(
"svg",{class:"sample",width:42,height:14,viewBox:t,"aria-hidden":"true"},e),sn=t=>ce(se(t),{head:w.encodings.signs[t].head}),
le=t=>ce(io(t));function Jc(){return[...ft.map((e,n)=>Me(le(n),`${jt[n]} ${ae(e)}`)),Me(le(ft.length),p("part_same"))]}var Me=(t,e)=>[
t,e];function uo(t,e,n){return t?t==="bar"?L("line",{transform:n,x1:-2,y1:-5,x2:-2,y2:5,stroke:e,"stroke-width":3}):t===
"vee"?L("path",{transform:n,d:"M-8 -4.5 L0 0 L-8 4.5",fill:"none",stroke:e,"stroke-width":2}):L("path",{transform:n,d:"M\
-9 -4.5 L0 0 L-9 4.5 Z",fill:e}):null}function mo(t,e,n,o){return t==="circle"?L("circle",{cx:n,cy:o,r:3.5,fill:e}):t===
"diamond"?L("path",{transform:`translate(${n} ${o})`,d:"M-4.5 0 L0 -4.5 L4.5 0 L0 4.5 Z",fill:e}):null}function po(t,e=H().
node){let n={fill:e,stroke:H().line},o=t==="dot"?L("circle",{cx:8,cy:7,r:5.5,...n}):L("path",{d:Vc[t],...n});return Zs("\
-13 0 42 14",o)}function Xs(){let{sign:t,hold:e,mark:n}=b.level.arrows,o=[...b.arrows.keys()];return ho({signs:new Set(o.
map(s=>t[s])),holds:new Set(o.map(s=>e[s])),marks:new Set(o.map(s=>n[s]))})}function ho(t){let{signs:e,holds:n,marks:o}=w.
encodings,s=H().line,r=(l,f)=>!t||t[l].has(f),i=e.flatMap(({words:l},f)=>r("signs",f)?[Me(sn(f),l)]:[]),a=n.flatMap(({dashes:l,
words:f},m)=>l.length&&r("holds",m)?[Me(ce(s,{dashes:l}),f)]:[]),c=o.flatMap(({middle:l,words:f},m)=>l&&r("marks",m)?[Me(
ce(s,{middle:l}),f)]:[]);return[...b.parts?Jc():i,...a,...c]}var Ys=new WeakMap;function tr(t,e,n){let o=t.statements,s=t.names.quad_classes,r=new Map,i=s.map(()=>[]),a={unreal:[],none:[]},
[c,l]=[0,0];for(let d of e){let h=t.relations[o.relation[n[d]]],x=o.quad_class[n[d]];if(!(o.act[d]<0||!h.deed))if(!st(t,
d))a.unreal.push(d);else{if((x<0?a.none:i[x]).push(d),r.has(o.act[d])||(r.set(o.act[d],x),h.goldstein===null))continue;c+=
h.goldstein,l++}}let f=d=>[...r.values()].filter(h=>h===d).length,m=a.unreal.map(d=>o.act[d]).filter(d=>!r.has(d));return{
statements:e,acts:r.size,...a,unrealActs:new Set(m).size,quadClasses:i,byQuadClass:s.map((d,h)=>f(h)),noQuadClass:f(-1),
articles:new Set(e.map(d=>o.article[d])),sources:new Set(e.map(d=>Zc(t,d))),sum:c,scored:l}}var Zc=({statements:t},e)=>t.
source[e]>=0?-1-t.source[e]:t.author[e]>=0?t.author[e]:t.publisher[e],Te=t=>[...t.quadClasses.flat(),...t.none],at=(t,e)=>tr(
t.facts,mt(t,e.rows),t.chosen.main);function vt(t){let e=Ys.get(t);if(e)return e;let n=ut(t),o=new Set(t.isGrown?t.shown:
[]);for(let{a,b:c}of n)o.add(a).add(c);let{statement:s}=t.facts.ties,r=new Set(n.flatMap(a=>a.rows.map(c=>s[c]))),i={...tr(
t.facts,[...r],t.chosen.main),actors:o.size};return Ys.set(t,i),i}function mt({facts:t,chosen:e},n){return pt(e,new Set(
n.map(o=>t.ties.statement[o])))}function pt({first:t,last:e},n){let o=s=>t[s]??e[s]??1/0;return[...n].sort((s,r)=>o(s)-o(
r)||s-r)}function rn({facts:t,chosen:e},n){let o=new Map;for(let s of n){let r=t.statements.act[s],i=r>=0&&e.inside[s]?`\
act ${r}`:`statement ${s}`,a=o.get(i);a?a.push(s):o.set(i,[s])}return[...o.values()]}function er({chosen:t},e){let n=t.main[e[0]];
return e.includes(n)?n:e[0]}var Wt=(t,e)=>t.names.quad_classes[e].split(" ")[1],an=(t,e)=>e.filter(n=>t.ties.together[n]);
function nr(t,e){let{facts:n,chosen:o,state:s}=t,{relation:r,quad_class:i}=n.statements,a=new Set(an(n,e).map(m=>n.ties.
statement[m])),{act:c}=n.statements,l=new Set(e.map(m=>n.ties.statement[m]).filter(m=>st(n,m)).map(m=>c[m])),f=[[],[],[]];
for(let m of e){let d=n.ties.statement[m];if(s.count==="acts"&&!st(n,d)&&l.has(c[d]))continue;let h=o.main[d],x=n.relations[r[h]].
sign,y=a.has(d)?n.names.signs.indexOf(Wt(n,i[h])):x;f[st(n,d)?y:2].push(m)}return f.map(m=>m.length?Et(n,m,o,s.count):0)}var Xc=0,Yc=0;function rr(){let{statements:t,names:e,labels:n}=w;return ie(p("filters_and_counts"),rt(p("quad_classes"),
tl()),rt(p("modes"),cn("modes",n.modes,go(t.mode,e.modes),o=>wo(o===Ut,"not actual"))),rt(p("certainties"),cn("certainti\
es",n.certainties,go(t.certainty,e.certainties),o=>wo(o===Xc,"hedged"))),rt(p("polarities"),cn("polarities",n.polarities,
go(t.polarity,e.polarities),o=>wo(o===Yc,"denied"))))}function ir(t){let e=u("details",{class:"group",open:t},u("summary",
{},p("more_filters")),t&&sr());return e.addEventListener("toggle",()=>e.open&&e.children.length===1&&Kt(e,sr())),e}var go=(t,e)=>ye(
w,g,n=>t[n],e.length);function wo(t,e){let{names:n,encodings:o}=w;return ce(H().line,{dashes:t?[]:o.holds[n.holds.indexOf(
e)].dashes})}function tl(){let{statements:t,names:e,labels:n}=w,o=e.quad_classes.length,s=c=>c<o?sn(e.signs.indexOf(Wt(w,
c))):sn(e.signs.indexOf("neither")),r=ye(w,g,c=>t.quad_class[c]<0?o:t.quad_class[c],o+1),i=[...e.quad_classes.keys(),-1],
a=g.quad_classes??i;return[...n.quad_classes,p("no_quad_class")].map((c,l)=>{let f=m=>$({quad_classes:ln(i,a,[i[l]],m,i)});
return r[l]>0&&U(`${c} (${r[l]})`,a.includes(i[l]),f,s(l))})}function ln(t,e,n,o,s){let r=t.filter(i=>n.includes(i)?o:e.
includes(i));return String(r)===String(s)?null:r}function cn(t,e,n,o=()=>null){let s=[...e.keys()],r=t==="kinds"&&g.count===
"acts"?[Pe]:s,i=g[t],a=i??r;return e.map((c,l)=>{let f=m=>$({[t]:ln(s,a,[l],m,r)});return(n[l]>0||i!==null)&&U(`${c} (${n[l]}\
)`,a.includes(l),f,o(l))})}function or(t,e){let n=e.map(([s])=>s),o=g[t]??n;return e.map(([s,r])=>{let i=a=>$({[t]:ln(n,
o,[s],a,n)});return U(r,o.includes(s),i)})}function sr(){let{statements:t,names:e,labels:n,relations:o,families:s,familyOf:r,
articles:i,coders:a}=w,c=ye(w,g,m=>t.relation[m],o.length),l=ye(w,g,m=>o[t.relation[m]].kind,e.kinds.length),f=new Set(b.
level.nodes.filter((m,d)=>b.level.isTied[d]).map(m=>m.type));return[rt(p("kinds"),cn("kinds",n.kinds,l)),rt(p("relations"),
s.map((m,d)=>el(m,[...o.keys()].filter(h=>r[h]===d),c))),rt(p("types"),or("types",[...f].sort().map(m=>[m,m]))),i.length>
1&&rt(p("articles"),or("articles",i.map(m=>[m.id,m.title]))),a.length>1&&rt(p("coders"),nl()),rt(p("further"),U(p("with_\
issues"),g.issues,m=>$({issues:m})),U(p("with_inferred"),g.inferred,m=>$({inferred:m})),U(p("with_headlines"),g.headlines,
m=>$({headlines:m})),U(p("with_self_loops"),g.self,m=>$({self:m})))]}function el(t,e,n){let o=[...w.relations.keys()],s=g.
relations??o,r=e.filter(c=>n[c]),i=r.reduce((c,l)=>c+n[l],0);if(!i)return null;let a=(c,l)=>$({relations:ln(o,s,c,l,o)});
return u("details",{class:"family"},u("summary",{},`${t} (${i})`,r.some(c=>!s.includes(c))&&" \u2022"),u("p",{class:"qui\
et"},M(p("all"),()=>a(e,!0))," ",M(p("none"),()=>a(e,!1))),r.map(c=>U(`${w.relations[c].label} (${n[c]})`,s.includes(c),
l=>a([c],l))))}function nl(){let t=g.coders??[],e=t.length>1?[[t.join(" "),It(t)]]:[],n=w.coders.map(o=>[o,o]);return D(
p("coders"),[["",p("one_coder")],...n,...e],t.join(" "),o=>$({coders:o?o.split(" "):null}))}var fn=class{#t=new Map;#e;constructor(e,n,o,s){this.facts=e,this.words=n,this.level=o,this.#e=xo(s),this.counted=ot(De(
e,this.#e,["everyone"])),this.entities=new Int32Array(n.entities.length),this.articles=new Int32Array(e.articles.length),
this.relations=new Int32Array(e.relations.length);for(let r of this.counted){for(let i of this.namedBy(r))this.entities[i]++;
for(let i of e.relations[e.statements.relation[r]].wider)this.relations[i]++;this.articles[e.statements.article[r]]++}}namedBy(e){
let{s:n,o,roles:s=[],sources:r=[]}=this.words.statements[e],i=new Set([n,o,...s.map(([,a])=>a),...r].filter(ol));for(let a of i)
for(let c of this.words.entities[a].members??[])i.add(c);return i}ofRelation(e){let{relations:n,statements:o}=this.facts;
return this.counted.filter(s=>n[o.relation[s]].wider.includes(e))}ofQuestion({where:e}){let n=this.facts.statements;return this.
counted.filter(o=>e.some(s=>Object.entries(s).every(([r,i])=>i.includes(Number(n[r][o])))))}ofPhrase({relation:e,actor:n,
target:o}){let{facts:s,level:r}=this,[i,a]=[n,o].map(l=>l===null?-1:r.numbers.get(l));if(i===void 0||a===void 0)return[];
let c=this.rows(e).filter(l=>(i<0||r.actor[l]===i)&&(a<0||r.target[l]===a));return[...new Set(c.map(l=>s.ties.statement[l]))]}targetsOf(e){
let{facts:n,level:o}=this,s=new Map;for(let i of this.rows(e)){let a=o.target[i];s.set(a,(s.get(a)??new Set).add(n.ties.
statement[i]))}return[...s].sort(([i,a],[c,l])=>l.size-a.size||i-c).map(([i])=>o.nodes[i].actor)}rows(e){let n=this.#t.get(
e);if(n)return n;let{facts:o,level:s}=this,r=o.relations.flatMap(({wider:l},f)=>l.includes(e)?[f]:[]),i={...this.#e,relations:r},
a=Qe(o,s,Lt(o,i,["everyone"]),i),c=[...a.between,...a.issues];return this.#t.set(e,c),c}},ol=t=>typeof t=="number"&&t>=0,
xo=t=>({...t,according_to:["everyone"],compared_with:null,since:null,until:null,undated:!0,kinds:null,quad_classes:null,
relations:null,modes:null,certainties:null,polarities:null,articles:null,types:null,count:"statements",inferred:!0,headlines:!0,
self:!0,issues:!0,min_weight:1});var sl=60,un=null;function Vt(){if(!g.open)return null;let t=g.open.indexOf(":"),e=g.open.slice(0,t),n=g.open.slice(t+1);
return{kind:e,names:e==="pair"?n.split(">").map(bo):[n]}}function bo(t){try{return decodeURIComponent(t)}catch{return t}}
var yo=t=>`pair:${t.map(encodeURIComponent).join(">")}`,z=t=>$({open:`actor:${t}`}),V=t=>$({open:`statement:${w.statements.
key[t]}`}),ar=(t,e)=>yo([t,e].map(n=>b.level.nodes[n].actor));function tt(t,e){let n=[t,e].map(o=>b.level.nodes[o].actor);
return $({open:yo(n),pair:n})}function G(t,e,n={}){let o=pt(b.chosen,t),s=o.slice(0,sl).map(r=>w.statements.key[r]);return un=
{statements:o,label:e,name:[o.length,...s].join(" ")},$({...n,open:`list:${un.name}`})}function mn(t){if(un?.name===t)return un;
let e=t.split(" ").slice(1);return{name:t,label:"",statements:e.map(n=>w.statements.key.indexOf(n)).filter(n=>n>=0)}}function pn(t,e){
return $({tab:"article",article:w.articles[t].id,open:`statement:${w.statements.key[e]}`})}function dn(t){let e=b.level.
nodes[t].actor;return b.isGrown?$({grown:_o(e)}):$({ego:g.ego===e?null:e,steps:1})}var _o=t=>[...new Set([...g.grown||[],
t])];async function cr(t){let e=await Ct("entity"),n=e.numbers.get(t);if(n===void 0)return null;let o={...xo(g),self:g.self,
issues:g.issues},s=[{},{issues:!0},o,{...o,issues:!0}];for(let r of s){let i={...g,...r,level:"entity",ego:null};if(Ke(w,
e,i).nodes.has(n))return{...r,level:"entity",ego:null}}return null}function lr(t){let e=Vt();if(!e||!["pair","actor"].includes(
e.kind))return{};let n=b.level,[o,s]=e.names.map(c=>n.numbers.get(c)),r=n.actor.findIndex((c,l)=>c===o&&(s===void 0||n.target[l]===
s)),i=r<0&&o!==void 0&&e.kind==="actor"?n.target.indexOf(o):-1;if(r<0&&i<0)return{open:null};let a=(r<0?[t.target[i]]:[t.
actor[r],t.target[r]]).map(c=>t.nodes[c].actor);return e.kind==="actor"||a[0]===a[1]?{open:`actor:${a[0]}`}:{open:yo(a),
pair:a}}var P=t=>g.language&&t.labels?.[g.language]||t.label;function $o(t){let e=P(t);return Object.entries(t.labels??{}).find(
([,n])=>n===e)?.[0]??null}function N(t,e){let n=t.nodes[e],o=g.language?$t(n.actor):null;return o?P(o):n.label}function hn(t){
let e=b.level.numbers.get(t);return e===void 0?t:N(b.level,e)}function Oo(t){let{level:e}=t;return ut(t).map(n=>({pair:n,
actor:N(e,n.a),target:N(e,n.b)}))}var fr=["statements","acts","articles"];function ur(){let t=M(p("draw_all"),()=>$({all:!0}));return ie(p("level"),D(p("l\
evel"),Zn.map(e=>[e,p(`level_${e}`)]),g.level,rl),u("label",{class:"line"},`${p("count_by")} `,il()),u("label",{class:"l\
ine"},`${p("min_weight")} `,al()),g.ego!==null&&cl(g.ego),b.isGrown&&u("p",{class:"quiet"},p("not_drawn_yet")," ",t),b.weakest>
0&&u("p",{class:"quiet"},p("weakest",{n:b.weakest})," ",t))}async function rl(t){let e=await Ct(t);await $({level:t,ego:null,
...lr(e)})}function il(){let t=e=>$({count:fr.find(n=>n===e)});return D(p("count_by"),fr.map(e=>[e,p(`by_${e}`)]),g.count,
t)}function al(){return u("input",{type:"number",min:1,max:999,value:g.min_weight,"aria-label":p("min_weight"),onchange:t=>$(
{min_weight:Math.max(1,Math.floor(Number(t.target.value))||1)})})}function cl(t){let e=D(p("distance"),[1,2,3].map(n=>[String(
n),q(n,"step")]),String(g.steps),n=>$({steps:Number(n)}));return u("p",{class:"ego"},p("neighbours_of",{name:hn(t)})," ",
e," ",M(p("show_all"),()=>$({ego:null})))}var ll={\u00DF:"ss",\u00E6:"ae",\u0153:"oe",\u00F8:"o",\u0111:"d",\u00F0:"d",\u0142:"l",\u0131:"i",\u00FE:"th",\u064A:"\u06CC",
\u0649:"\u06CC",\u0643:"\u06A9",\u0629:"\u0647","\u2019":"'","\u2018":"'",\u02BC:"'","\u02B9":"'","\u201C":'"',"\u201D":'\
"',"\u201E":'"',"\xAB":'"',"\xBB":'"'},mr=/(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu,fl=/[^\p{ASCII}]/u,
pr=new Map;function dr(t){let e=pr.get(t);if(e!==void 0)return e;let o=[...t.normalize("NFKD").replace(mr,"").toLowerCase().
replace(mr,"")].map(s=>ll[s]??(/\p{Pd}/u.test(s)?"-":/\s/u.test(s)?" ":s)).join("");return pr.set(t,o),o}function dt(t){
return(fl.test(t)?Array.from(t,dr).join(""):t.toLowerCase()).replace(/\s+/g," ").trim()}var ko=t=>dt(t).split(" ").filter(
Boolean);function So(t){let e=[],n="",o=0;for(let s of t){let r=dr(s);if(r!==" "||n!==""&&!n.endsWith(" ")){n+=r;for(let i=0;i<
r.length;i++)e.push(o)}o+=s.length}return{plain:n,places:[...e,o]}}function hr(t,e){let{plain:n,places:o}=So(t),s=[];for(let r of e)
for(let i=n.indexOf(r);r&&i>=0;i=n.indexOf(r,i+r.length))s.push([o[i],ul(t,o,i+r.length-1)]);return s.sort((r,i)=>r[0]-i[0]||
i[1]-r[1]),s.filter(([r],i)=>s.slice(0,i).every(([,a])=>a<=r))}function ul(t,e,n){let o=n+1;for(;e[o]===e[n]&&o<e.length-
1;)o++;return e[n]+t.slice(e[n],e[o]).trimEnd().length}var ml=/[\p{L}\p{N}]/u;function Ae(t,e){let n=e===0?" ":t[e-1];return n===
" "||n===`
`||!ml.test(n)}function fe(t,e){let o=[...new Set(e.filter(s=>s!=null&&s!==""))];return{at:t,names:o,plain:o.map(dt)}}function vo(t,e){
let n=e.join(" ");return t===n?0:t.startsWith(n)?1:e.every(o=>t.includes(o))?e.every(o=>pl(t,o))?2:3:null}function pl(t,e){
for(let n=t.indexOf(e);n>=0;n=t.indexOf(e,n+1))if(Ae(t,n))return!0;return!1}function gr(t,e,n){let o=[];for(let s of t){
let[r,i]=[1/0,0];for(let[a,c]of s.plain.entries()){let l=vo(c,e);l!==null&&l<r&&([r,i]=[l,a])}r<1/0&&o.push({one:s,rank:r,
by:i,count:n(s.at)})}return o.sort((s,r)=>s.rank-r.rank||r.count-s.count||s.one.at-r.one.at)}function wr(t,e){let n=null;
for(let o of t)for(let[s,r]of o.plain.entries())for(let i of new Set([r,...r.split(" ")])){let a=Math.min(Math.floor(Math.
max(e.length,i.length)/3),n?n.far-1:99);if(a<1||Math.abs(i.length-e.length)>a)continue;let c=dl(i,e,a);c<=a&&(n={one:o,name:o.
names[s],far:c})}return n}function dl(t,e,n){let[o,s]=[[],Array.from({length:e.length+1},(r,i)=>i)];for(let r=1;r<=t.length;r++){
let i=[r];for(let a=1;a<=e.length;a++){let c=t[r-1]===e[a-1];i[a]=Math.min(s[a]+1,i[a-1]+1,s[a-1]+(c?0:1)),r>1&&a>1&&t[r-
1]===e[a-2]&&t[r-2]===e[a-1]&&(i[a]=Math.min(i[a],o[a-2]+1))}if(Math.min(...i)>n)return n+1;[o,s]=[s,i]}return s[e.length]}var gn=90,Le=class{constructor(){this.plain=[],this.passages={owners:[],bounds:[],texts:[]}}add(e,n,o=null){this.plain.push(
`${dt(e)}
`),this.passages.owners.push(n),this.passages.bounds.push(o),this.passages.texts.push(o?null:e)}whole(){let e=new Uint32Array(
this.plain.length+1);for(let[n,o]of this.plain.entries())e[n+1]=e[n]+o.length;return{plain:this.plain.join(""),starts:e,
...this.passages}}};function Mo({plain:t,starts:e},n){let o=n.join(" "),s=n.reduce((a,c)=>c.length>a.length?c:a,""),r=[[],
[],[]],i=0;for(let a=t.indexOf(s);a>=0;a=t.indexOf(s,e[i])){for(;e[i+1]<=a;)i++;if(n.length===1&&Ae(t,a))r[0].push(i);else{
let c=t.slice(e[i],e[i+1]);n.every(l=>c.includes(l))&&r[hl(c,o)].push(i)}if(i++,i+1>=e.length)break}return r.flat()}function hl(t,e){
let n=2;for(let o=t.indexOf(e);o>=0;o=t.indexOf(e,o+1)){if(Ae(t,o))return 0;n=1}return n}function Ee(t,e){let n=t.replace(
/^#+\s+/,"").replace(/\s+/g," ").trim(),o=hr(n,[e.join(" "),...e]),[s]=o[0]??[0],r=s>gn?xr(n,s-gn):0,i=n.length-s>2*gn?xr(
n,s+2*gn):n.length,a=r?"\u2026 ":"";return{text:`${a}${n.slice(r,i).trimEnd()}${i<n.length?" \u2026":""}`,marks:o.filter(
([c,l])=>c>=r&&l<=i).map(([c,l])=>[c-r+a.length,l-r+a.length])}}function xr(t,e){let n=t.indexOf(" ",e);return n>=0&&n-e<
20?n+1:e}async function br(t,e){let{findings:n,...o}=t,{facts:s,words:r}=o,i=r.entities.map(({label:l,labels:f={},aliases:m=[]},d)=>fe(
d,[l,...Object.values(f),...m])),a=({at:l})=>!!r.entities[l].actor,c=await xl(t,e);return{...o,actors:i.filter(a),issues:i.
filter(l=>!a(l)),relations:s.relations.map(({label:l},f)=>fe(f,[l])),questions:s.questions.map(({title:l,name:f},m)=>fe(
m,[l,f])),articles:s.articles.map(({title:l,author:f,publisher:m},d)=>fe(d,[l,f,m,[f,m,l].filter(Boolean).join(" ")])),findings:_l(
t,n),quotes:await wl(t,e),sentences:c,sentenceOf:yl(t,c)}}function gl({facts:t,words:e},n){let{quote:o}=e.statements[n],
s=e.bodies[t.statements.article[n]];if(s===null)return o.join(" [\u2026] ");let r=[];for(let i=2;i<o.length;i+=2)r.push(
s.slice(Number(o[i]),Number(o[i+1])));return r.join(" [\u2026] ")}async function wl(t,e){let n=new Le;for(let[o,{translation:s}]of t.
words.statements.entries())n.add(gl(t,o),o),s&&n.add(s,o),await e();return n.whole()}async function xl({words:t,facts:e},n){
let o=new Le;for(let[s,r]of t.bodies.entries()){let i=new Intl.Segmenter(e.articles[s].language??void 0,{granularity:"se\
ntence"});for(let{segment:a,index:c}of i.segment(bl(r??"")))a.trim()&&o.add(a,s,[c,c+a.length]);await n()}return o.whole()}
var bl=t=>t.replace(/(?<!\n|^#[^\n]*)\n(?!\n)/gm," ");function yl({facts:t,words:e},{owners:n,bounds:o}){let s=new Map;for(let[
r,i]of n.entries())s.has(i)||s.set(i,r);return Int32Array.from(e.statements,({quote:r},i)=>{let a=t.statements.article[i];
if(e.bodies[a]===null)return-1;let[c,l]=[s.get(a)??0,n.length];for(;l-c>1;){let f=c+l>>1;n[f]===a&&(o[f]?.[0]??0)<=Number(
r[2])?c=f:l=f}return c})}function _l({facts:t},e){let n=new Map(t.statements.key.map((o,s)=>[o,s]));return e.flatMap(o=>o.
findings).map(({title:o,sentence:s,counts:r,quote:i},a)=>{let c=s.map(([m])=>m).join(""),f=[...new Set([...r.flatMap(([,
,m])=>m),i.statement])].flatMap(m=>n.get(m)??[]);return{...fe(a,[c,`${o}: ${c}`]),statements:f}})}var yr=4,_r=4;function $r(t,e,n,o){let s=i=>i.filter(a=>!n.has(a)),r=[];for(let{at:i,plain:a}of t.relations){let c=$l(a[0].
split(" "),e);if(c===null||!o.relations[i])continue;let[l,f]=[e.slice(0,c.from),e.slice(c.to)].map(s);for(let m of kl(t,
i,l,f,o)){let d=o.ofPhrase(m);d.length&&r.push({kind:"phrase",rank:c.rank,count:d.length,label:"",phrase:m,statements:d})}}
return r.sort((i,a)=>i.rank-a.rank||(a.count??0)-(i.count??0))}function $l(t,e){for(let n=0;n<e.length;n++){let o=e.slice(
n,n+t.length);if(o.length===t.length&&o.every((i,a)=>Ol(i,t[a])))return{from:n,to:n+t.length,rank:o.every((i,a)=>i===t[a])?
0:1};if(n+o.length===e.length&&o.join(" ").length>=yr&&t.join(" ").startsWith(o.join(" ")))return{from:n,to:e.length,rank:1}}
return null}function Ol(t,e){let n=0;for(;n<t.length&&t[n]===e[n];)n++;return t===e||n>=yr&&n>=Math.max(t.length,e.length)-
2}function kl(t,e,n,o,s){let[r,i]=[n,o].map(a=>a.length?Sl(t,a):[null]);return n.length||o.length?r.flatMap(a=>i.map(c=>({
relation:e,actor:a,target:c}))):s.targetsOf(e).slice(0,_r).map(a=>({relation:e,actor:null,target:a}))}function Sl({actors:t,
issues:e,words:{entities:n}},o){let s=[];for(let{at:i,plain:a}of[...t,...e]){let c=a.map(l=>vo(l,o)).filter(l=>l!==null);
c.length&&s.push({rank:Math.min(...c),id:n[i].id})}return s.sort((i,a)=>i.rank-a.rank).filter(({rank:i})=>i===s[0].rank).
slice(0,_r).map(({id:i})=>i)}var Or=["phrase","actor","issue","relation","article","finding","question","quote","words"],vl=4,Ml=200,Tl="\u2E80",wn=class{constructor(e,n,o){
this.index=e,this.counts=new fn(e.facts,e.words,e.level,n),this.asking=new Set(ko(o)),this.answers=e.facts.questions.map(
s=>s.tab?null:this.counts.ofQuestion(s))}groups(e,n=null){let o=ko(e.replace(/[?\u00bf\u061f\uff1f]/g," "));if(!o.length)
return[];let s=c=>c===n?Ml:vl,r=o.filter(c=>!this.asking.has(c)),i=o.join("").length>1||o[0]>=Tl;return[Al("phrase",$r(this.
index,o,this.asking,this.counts),s("phrase")),...this.namedGroups(o,r.length?r:o,s),...i?this.textGroups(o,s):[]].filter(
({total:c})=>c).sort((c,l)=>Sr(c)-Sr(l)||Or.indexOf(c.kind)-Or.indexOf(l.kind))}nearest(e){let{actors:n,issues:o,relations:s}=this.
index;return wr([...n,...o,...s],dt(e))?.name??null}namedGroups(e,n,o){let{counts:s,index:r}=this,i=()=>0,a=l=>s.entities[l],
c=(l,f,m,d=()=>({}))=>{let h=gr(f,l==="question"?n:e,m),x=h.slice(0,o(l)).map(({one:y,rank:O,by:k,count:_})=>({kind:l,rank:O,
count:_,at:y.at,label:y.names[0],...k>0&&l!=="finding"&&l!=="question"&&{alias:y.names[k]},...d(y.at)}));return{kind:l,total:h.
length,hits:x}};return[c("actor",r.actors,a),c("issue",r.issues,a),c("relation",r.relations.filter(({at:l})=>s.relations[l]),
l=>s.relations[l],l=>({statements:s.ofRelation(l)})),c("article",r.articles,l=>s.articles[l],()=>({alias:void 0})),c("fi\
nding",r.findings,i,l=>({count:r.findings[l].statements.length,statements:r.findings[l].statements,snippet:Ee(r.findings[l].
names[0],e)})),c("question",r.questions.filter(({at:l})=>this.answers[l]?.length!==0),l=>this.answers[l]?.length??0,l=>{
let f=this.answers[l];return f?{statements:f}:{count:null,tab:r.facts.questions[l].tab}})]}textGroups(e,n){let{quotes:o,
sentences:s,sentenceOf:r}=this.index,{first:i,total:a,taken:c}=this.quoted(Mo(o,e),n("quote")),l=Mo(s,e).filter(d=>!c[d]),
f=i.map(({passage:d,statements:h})=>{let x=o.owners[d],y=Ee(this.sentence(r[x]),e),O=y.marks.length?y:Ee(this.quote(d),e),
k=this.index.facts.statements.article[x],_=[...h];return{...kr("quote",O,k,e),count:_.length,statements:_}}),m=l.slice(0,
n("words")).map(d=>{let h=this.sentence(d);return{...kr("words",Ee(h,e),s.owners[d],e),sentence:h}});return[{kind:"quote",
total:a,hits:f},{kind:"words",total:l.length,hits:m}]}quoted(e,n){let{quotes:o,sentences:s,sentenceOf:r}=this.index,i=new Uint8Array(
s.owners.length),a=new Map,c=new Set,l=0;for(let f of e){let m=o.owners[f],d=r[m],h=d<0?this.quote(f):d,x=d<0?!c.has(h):
!i[d];d<0?c.add(h):i[d]=1,x&&l++<n&&a.set(h,{passage:f,statements:new Set}),a.get(h)?.statements.add(m)}return{first:[...a.
values()],total:l,taken:i}}quote(e){return this.index.quotes.texts[e]??""}sentence(e){let{sentences:n,words:o}=this.index,
s=e<0?null:n.bounds[e];return s?(o.bodies[n.owners[e]]??"").slice(...s):""}},kr=(t,e,n,o)=>({kind:t,rank:dt(e.text).includes(
o.join(" "))?4:5,count:null,label:e.text,snippet:e,article:n}),Al=(t,e,n)=>({kind:t,total:e.length,hits:e.slice(0,n)});function Sr({
hits:t}){let e=Math.min(...t.map(n=>n.rank));return e<=1?e:2}var K=t=>new Date(t*864e5).toISOString().slice(0,10);function Mr(t){let e=Date.parse(`${t}T00:00:00Z`);return Number.isNaN(
e)?null:Math.round(e/864e5)}var vr=t=>new Date(t*864e5).getUTCFullYear(),Tr=(t,e)=>Date.UTC(t,e,1)/864e5;function To(t,e){
let[n,o]=[vr(t),vr(e)],s=Math.max(1,Math.ceil((o-n)/10)),r=[];for(let i=n+1;i<=o;i+=s)r.push([Tr(i,0),String(i)]);return r}
function Ar(t,e){let n=To(t,e);if(n.length>=2)return n;let o=[],s=new Date(t*864e5),r=e-t>200?2:1;for(let i=s.getUTCMonth()+
1;;i+=r){let a=Tr(s.getUTCFullYear(),i);if(a>e)return o;o.push([a,K(a).slice(0,7)])}}function Lr(t,e,n){let o=t.statements,s=new Set(e.map(f=>`${o.article[f]} ${o.coder[f]}`)),[r,i,a]=[new Set,new Set,new Set],
c=new Set([...n].map(f=>t.articles[f].text));for(let f=0;f<o.key.length;f++){let m=o.article[f];!n.has(m)&&c.has(t.articles[m].
text)&&a.add(m),!(!n.has(m)||s.has(`${m} ${o.coder[f]}`))&&(r.add(o.coder[f]),i.add(m))}return{coders:[...new Set(e.filter(
f=>i.has(o.article[f])).map(f=>t.coders[o.coder[f]]))].sort(),others:r.size,reprints:a.size}}var Er={21:"spring",22:"summer",23:"autumn",24:"winter"};function ht(t){if(t.includes("/")){let[l,f]=t.split("/");return l===
""||l===".."?p("date_until",{to:ht(f)}):f===""||f===".."?p("date_since",{from:ht(l)}):p("date_throughout",{from:ht(l),to:ht(
f)})}let e=/^\[(.+)\.\.(.+)\]$/.exec(t);if(e)return p("date_within",{from:ht(e[1]),to:ht(e[2])});let n=/^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/.
exec(t);if(!n)return t;let[,o,s,r,i]=n,a=o==="XXXX"?p("no_year"):o,c=[r&&String(Number(r)),s&&Ll(s),a].filter(Boolean).join(
" ");return i?p("date_perhaps",{date:c}):c}function Ll(t){return Object.hasOwn(Er,t)?p(Er[t]):new Date(Date.UTC(2e3,Number(
t)-1,1)).toLocaleDateString(oe,{month:"long",timeZone:"UTC"})}function xn(t){let e=[];return t.when&&e.push(ht(t.when)),
t.inferred_when&&e.push(`${ht(t.inferred_when)} (${p("inferred")})`),e.length?e.join("; "):p("date_unknown")}function bn({
when:t,inferred_when:e}){return e?`${ht(e)} (${p("inferred")})`:t?ht(t):p("date_unknown")}var Rt=()=>g.since!==null||g.until!==
null;function Ao(){let[t,e]=[g.since,g.until].map(n=>n===null?null:K(n));return t===null?p("date_until",{to:e}):e===null?
p("date_since",{from:t}):p("date_throughout",{from:t,to:e})}function et(t){let e=vt(t),n=e.unrealActs?` (${p("plus_not_actual",{n:e.unrealActs})})`:"",o=p("based_on",{acts:q(e.acts,
"act")+n,statements:q(e.statements.length,"statement"),articles:q(e.articles.size,"article"),sources:q(e.sources.size,"s\
ource"),coding:El(e)}),s=[e.actors<t.nodes.size&&p("drawn_of",{n:I(e.actors),of:I(t.nodes.size)}),t.weakest>0&&p("weakes\
t",{n:t.weakest}),t.weak>0&&p("note_min_weight",{n:t.weak})];return[qe(),...s,o].filter(Boolean).join(" ")}function qe(){
return`${[R(p(`level_${g.level}`)),`${p("according_to")} ${it(g.according_to)}`,g.compared_with&&`${p("compared_with")} ${it(
g.compared_with)}`,g.issues&&p("with_ties_to_issues"),Rt()&&_n()].filter(Boolean).join(", ")}.`}var yn=()=>[`${p("accord\
ing_to")} ${it(g.according_to)}`,Rt()&&_n()].filter(Boolean).join(", "),_n=()=>`${Ao()} (${p(`inside_${g.inside}`)})`;function qr(t){
let e=[...vt(t).articles].map(c=>w.articles[c]),n=[...new Set(e.map(c=>c.publisher))].filter(Boolean).sort();if(!n.length)
return"";let o=c=>e.map(l=>l[c]).filter(l=>l!==null),s=[Math.min(...o("first")),Math.max(...o("last"))],[r,i]=s.map(c=>Number.
isFinite(c)?K(c):null),a=r===i?p("published_on",{day:r}):p("published_from",{first:r,last:i});return p("source_line",{who:It(
n,3),when:r===null||i===null?p("undated_source"):a})}function El({statements:t,articles:e}){let{coders:n,others:o,reprints:s}=Lr(
w,t,e),r=[o?q(o,"other_coder"):"",s?q(s,"reprint"):""].filter(Boolean);return r.length?` (${n.length?`${p("coded_by",{names:It(
n,3)})}; `:""}${p("left_out",{what:It(r)})})`:""}function Bt(){return g.min_weight>1?p("empty_min_weight",{n:I(g.min_weight)}):
Rt()?p("empty_period",{period:Ao()}):b.withIssues&&!g.issues?p("empty_but_issues",{n:I(b.withIssues),option:p("with_issu\
es")}):p("empty")}var Nr=.55,Cr=15*Nr,$n={enabled:!1,type:"arrow",scaleFactor:1},Ir={to:$n,middle:$n,from:$n};function jr(t){let e=new Map;
return n=>{let o=e.get(n)??t(n);return e.set(n,o),o}}var Lo=jr(t=>({color:t,highlight:t,hover:t,inherit:!1,opacity:1})),
Wr=jr(t=>{let[e,n,o]=t.split(" ").map(Number),{head:s}=w.encodings.signs[e],{middle:r}=w.encodings.marks[o],{dashes:i}=w.
encodings.holds[n];return{ends:{to:{enabled:!!s,type:s||"arrow",scaleFactor:Nr},middle:{enabled:!!r,type:r||"arrow",scaleFactor:r?
.45:1},from:$n},dashes:i.length?i:!1}});function Rr(t,e){return e?Math.min(.7+.5*Math.log2(t),4):Math.min(1.2+1.3*Math.log2(
t),9)}function Br(t){let e=new Map;for(let n of Ge(t)){let o=n[0].length>0&&n[1].length>0,s=Math.min(.22,1.5/(n[0].length+
n[1].length));for(let r of n)r.forEach((i,a)=>{let c=o?(a+.6)*s:(a-(r.length-1)/2)*s;e.set(i,{enabled:!0,type:c<0?"curve\
dCCW":"curvedCW",roundness:Math.abs(c)})})}return e}function ue(t,e=20,n=3){let o=[""];for(let s of t.slice(0,200).split(
/\s+/)){let r=s.length>e?`${s.slice(0,e-1)}\u2026`:s,i=o[o.length-1];i?i.length+1+r.length<=e?o[o.length-1]=`${i} ${r}`:
o.push(r):o[o.length-1]=r}return o.length>n?`${o.slice(0,n).join(`
`)}\u2026`:o.join(`
`)}var ql={enabled:!0,type:"curvedCW",roundness:.15};function Pr(t){let e=js(t),n=t.nodes.filter(i=>t.isTied[i.id]).map(({id:i,
x:a,y:c,shape:l})=>({id:i,x:a,y:c,shape:l,label:ue(N(t,i))})),o=t.edges.map((i,a)=>e[a]?{...i,smooth:ql}:i),s=new vis.Network(
v("canvas"),{nodes:n,edges:o},Cl(n.length,!t.merged));Eo(s,t);let r=[-1,...Qt().keys()].map(Nl);for(let{id:i}of n){let{options:a}=s.
body.nodes[i];a.size=t.nodes[i].size,a.color=r[t.nodes[i].tint+1]}return s}function Eo(t,e){for(let[n,o]of e.nodes.entries()){
let s=t.body.nodes[n];s&&([s.x,s.y]=[o.x,o.y+n*1e-4])}}function Nl(t){let e=H(),n=t>=0?Qt()[t]:e.node,o={background:n,border:e.
text};return{background:n,border:e.line,highlight:o,hover:o}}function Cl(t,e){let n=H(),o={color:n.text,size:15,face:"sy\
stem-ui, sans-serif",strokeWidth:3,strokeColor:n.ground};return{autoResize:!0,physics:{enabled:!1,solver:"forceAtlas2Bas\
ed",stabilization:!1},layout:{improvedLayout:!1},interaction:{hover:t<=2e3,hideEdgesOnDrag:!e,hideEdgesOnZoom:!e,tooltipDelay:1e9,
keyboard:{enabled:!0,bindToWindow:!1},multiselect:!1,selectConnectedEdges:!1},nodes:{hidden:!0,font:o,borderWidth:1,borderWidthSelected:3,
scaling:{label:{enabled:!1,drawThreshold:t>300?9:5}},chosen:!0},edges:{hidden:!0,smooth:!1,...e&&{font:{...o,size:12.5,align:"\
top",vadjust:0}},selectionWidth:2,hoverWidth:1,arrowStrikethrough:!1,endPointOffset:{to:1},selfReference:{size:18,angle:Math.
PI/4,renderBehindTheNode:!0},scaling:{label:{enabled:!1,drawThreshold:5}}}}}var Dr=([t,,e,...n])=>[t,e,...n].join("");function gt(t,e){let{act:n,rank:o}=t.statements,{statement:s,label:r}=t.ties,i=new Map;
for(let c of e){let l=s[c],f=n[l]>=0?`act ${n[l]}`:l,m=t.tie_labels[r[c]],d={text:Dr(m),parts:m,rank:o[l]},h=i.get(f);h?
h.push(d):i.set(f,[d])}let a=new Map;for(let c of i.values()){let l=Il(c),f=a.get(l.text)??{...l,number:0};a.set(l.text,
{...f,number:f.number+1,rank:Math.min(f.rank,l.rank)})}return[...a.values()].sort((c,l)=>l.number-c.number||c.rank-l.rank)}
function Il(t){let e=t.sort((f,m)=>f.rank-m.rank||(f.text<m.text?-1:1)),n=[...new Set(e.map(({parts:f})=>f[0]))],[o]=e;if(n.
length===1)return o;let[,s,...r]=o.parts,i=n.includes(""),a=n.map(f=>f.replace(/: $/,"")),l=[i?"":`${a.slice(0,-1).join(
", ")} and ${a[a.length-1]}: `,i?"":s,...r];return{...o,parts:l,text:Dr(l)}}var Jt=({text:t,number:e})=>e>1?`${t} \xD7${e}`:
t,Mt=(t,e)=>gt(t,e).map(Jt).join("; ");function qo([,t,e,n,o,s,r],i){let a=t+e+n+o;return a+jl(s,Math.max(i-a.length-r.length,
8))+r}function zr(t,e,n){let o=gt(t,e);if(!o.length)return"";let s=o.length>1?` +${o.length-1}`:"";return qo(o[0].parts,
n-s.length)+s}function jl(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1);return`${((/\s/.test(t[e-1])?n:n.slice(0,Math.
max(n.lastIndexOf(" "),0)))||n).trimEnd()}\u2026`}var No=70,Wl=3,[Rl,Fr]=[12,34];function On({network:t,selection:e}){if(e.level.merged)return;let n=e.arrows.size<=No;for(let o of Ge(
e).map(s=>s.flat())){let s=Math.max(1,Wl+1-o.length);for(let r of o){let i=Pl(t,e,r),a=n?Bl(e,r,.75*s*i):"";Dl(t.body.edges[r],
a&&ue(a,i,s))}}}function Bl(t,e,n){let o=t.arrows.get(e)??[],s=t.parts?ze(t,o):-1;return zr(t.facts,o,n)+(s<0?"":` ${jt[s]}`)}
function Pl(t,{level:e},n){let{arrows:o,nodes:s}=e,[r,i]=[s[o.actor[n]],s[o.target[n]]];if(r===i)return Fr;let a=Math.hypot(
r.x-i.x,r.y-i.y)-r.size-i.size;return Math.max(Rl,Math.min(Fr,Math.floor(a/(.5*t.body.edges[n].options.font.size))))}function Dl(t,e){
if((t.options.label||"")===e)return;let n=e.split(`
`).length;t.setOptions({label:e,font:{vadjust:-.5*(n-1)*t.options.font.size}})}var Ur=1.4,zl={nodes:[15,12,22],edges:[12,9.5,17]};function Co(){let{clientWidth:t,clientHeight:e}=v("canvas");return t>
0&&e>0}function Gr(t){let e=new ResizeObserver(()=>{Co()&&(e.disconnect(),t())});e.observe(v("canvas"))}function Qr(t){let{
network:e}=t,n=e.body.nodeIndices;if(n.length>No){e.fit({nodes:n,animation:!1,maxZoomLevel:Ur});return}Hr(e,n),Fl(t,e.getScale())&&
(On(t),Hr(e,n))}function Hr(t,e){let n={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let a of e){let{x:c,y:l,options:f}=t.
body.nodes[a],m=f.label.split(`
`),d=Math.max(f.size,.28*f.font.size*Math.max(...m.map(h=>h.length)));n.left=Math.min(n.left,c-d),n.right=Math.max(n.right,
c+d),n.top=Math.min(n.top,l-f.size),n.bottom=Math.max(n.bottom,l+f.size+1.2*f.font.size*m.length)}let{clientWidth:o,clientHeight:s}=v(
"canvas"),r=.95*Math.min(o/(n.right-n.left),s/(n.bottom-n.top)),i={x:(n.left+n.right)/2,y:(n.top+n.bottom)/2};t.moveTo({
position:i,scale:Math.min(r,Ur),animation:!1})}function Fl(t,e){let n=Object.entries(zl).map(([s,[r,i,a]])=>[s,{font:{size:Math.
min(a,Math.max(r,i/e))}}]),o=JSON.stringify(n);return t.letters===o?!1:(t.letters=o,t.network.setOptions(Object.fromEntries(
n)),!0)}function Kr(t){let{level:e}=b,{actor:n,target:o,sign:s}=e.arrows,r=b.arrows.get(t)||[],i=Mt(w,r)||w.labels.signs[s[t]],a=q(
mt(b,r).length,"statement");return`${N(e,n[t])} \u2013 ${i} ${Is(w,e,t)?"\u2013":"\u2192"} ${N(e,o[t])} \xB7 ${a}`}function Vr(t){
let e=b.nodes.get(t),n=e?` \xB7 ${q(e.others.size,"neighbour")}`:"";return`${N(b.level,t)} \xB7 ${b.level.nodes[t].type}${n}`}var Jr=500,kn=300,Hl=2,Q=null,Sn=()=>Q?.network??null;function Zr(t){let e=[b.level.name,kt(),g.language].join(" "),n=Q?.
key!==e,o=Q&&!n?Q:Ul(e);o.selection=b;let s=!o.network.body.nodeIndices.length;Xr(o,()=>{let r=Gl(o);Ql(o,r),On(o),Jl(),
(n||s&&r.size||t)&&ti(o),Yr(o)}),v("canvas").setAttribute("aria-label",`${p("graph_of")} ${et(b)}`)}function Ul(t){Q&&Q.
network.destroy();let e=Pr(b.level),n={network:e,key:t,selection:b,arrows:[],isMoved:!1,isFine:null,letters:""};e.on("be\
foreDrawing",()=>Yr(n)),e.on("click",Vl),e.on("doubleClick",({nodes:o})=>o.length&&dn(o[0])),e.on("resize",({width:o})=>o>
0&&!n.isMoved&&vn());for(let o of["zoom","dragEnd"])e.on(o,()=>n.isMoved=!0);e.on("hoverEdge",({edge:o})=>Io(Kr(o))),e.on(
"hoverNode",({node:o})=>Io(Vr(o)));for(let o of["blurEdge","blurNode"])e.on(o,()=>Io(""));return Q=n,v("physics").firstElementChild.
checked=!1,n}function Xr({network:t},e){t.renderer.allowRedraw=!1;try{e()}finally{t.renderer.allowRedraw=!0}t.body.emitter.
emit("_requestRedraw")}function Gl(t){let{body:e}=t.network,{facts:n,level:o,arrows:s,chosen:r,parts:i}=t.selection,{arrows:a,
merged:c}=o,l=new Set,f=n.encodings.signs.map((d,h)=>Lo(se(h))),m=c?null:Br(t.selection);for(let d of t.arrows)s.has(d)||
(e.edges[d].options.hidden=!0);for(let[d,h]of s){let{options:x}=e.edges[d];x.hidden=!1,x.width=Rr(Et(n,h,r,t.selection.state.
count)||1,s.size>kn),x.color=i?Lo(Gs(t.selection,h)):f[a.sign[d]],m&&Object.assign(x.smooth,m.get(d)),l.add(a.actor[d]).
add(a.target[d])}return t.isFine=null,t.arrows=e.edgeIndices=[...s.keys()],l}function Ql({network:{body:t},selection:{isGrown:e,
shown:n}},o){if(e)for(let s of n)o.add(s);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!0;t.nodeIndices=[...o].filter(
s=>t.nodes[s]);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!1}function Yr(t){let{body:e}=t.network,n=e.edgeIndices.
length<=kn||Cr*e.view.scale>=Hl;if(t.isFine===n)return;t.isFine=n;let{sign:o,hold:s,mark:r}=t.selection.level.arrows;for(let i of e.
edgeIndices){let{options:a}=e.edges[i],c=Wr(`${o[i]} ${s[i]} ${r[i]}`);a.arrows=n?c.ends:Ir,a.dashes=n&&c.dashes}for(let i of e.
nodeIndices)e.nodes[i].options.borderWidth=n?1:0}function vn(){let t=Q;t&&Xr(t,()=>ti(t))}function ti(t){t.isMoved=!1,t.
network.body.nodeIndices.length&&(Co()?Qr(t):Gr(Kl))}function Kl(){Q?.network.redraw(),vn()}function ei(t){Q?.network.body.
nodes[t]&&Q.network.focus(t,{scale:1,animation:!1})}function ni(t){if(!Q)return;let{network:e,selection:n}=Q;e.setOptions(
{physics:{enabled:t}}),!t&&(Eo(e,n.level),e.redraw())}function Vl({nodes:t,edges:e}){let{level:n}=b;t.length?z(n.nodes[t[0]].
actor):e.length&&tt(n.arrows.actor[e[0]],n.arrows.target[e[0]])}function Jl(){if(!Q)return;let t=Vt(),[e,n]=(t?.names??[]).
map(a=>b.level.numbers.get(a)),{actor:o,target:s}=b.level.arrows,r=t?.kind==="actor"&&e!==void 0&&Q.network.body.nodes[e]?
[e]:[],i=t?.kind==="pair"?[...b.arrows.keys()].filter(a=>o[a]===e&&s[a]===n):[];Q.network.setSelection({nodes:r,edges:i},
{unselectAll:!0,highlightEdges:!1})}function Io(t){v("hint").textContent=t}var Zl=80;async function si({kind:t,at:e=0,article:n=0,statements:o,tab:s,sentence:r},i,a){t==="actor"||t==="issue"?await Xl(
A().entities[e].id):t==="article"?await $({tab:"article",article:w.articles[e].id,open:null}):t==="words"?await $({tab:"\
article",article:w.articles[n].id,open:null,find:[a,oi(r)]}):s?await $({tab:s}):t==="finding"?await G(o??[],R(i),{tab:"f\
indings",find:["",oi(i)]}):o?.length===1?await V(o[0]):await G(o??[],R(i))}var oi=(t="")=>t.replace(/^#+\s+/,"").trim().
replace(/\s+/g," ").slice(0,Zl);async function Xl(t){let e=b.level.numbers.get(t);if(e===void 0||!b.nodes.has(e)){await z(
t);return}let n=b.isGrown?_o(t):g.grown;await z(t),await $({grown:n}),g.tab==="graph"&&ei(e)}var Tt=t=>w.relations[w.statements.relation[t]],wt=t=>w.articles[w.statements.article[t]],Ne=t=>t.map(e=>P(A().entities[e]));
function J(t,e=0){let n=A(),o=n.statements[t],s=new Map;for(let[m,d]of e?[]:o.roles??[])s.set(m,[...s.get(m)??[],Pt(d,e)+
Zt(t,n.roles[m].id)]);let i=[...s].sort(([m],[d])=>m-d).map(([m,d])=>`, ${n.roles[m].label} ${d.join(` ${p("and")} `)}`).
join(""),a=Ce(t),c=Pt(o.s,e)+Zt(t,"subject"),l=Pt(o.o,e)+Zt(t,"object"),f=`${c} \u2013 ${Tt(t).label} \u2013 ${l}${i}`;return a.
length?`${f} [${a.join("; ")}]`:f}function Pt(t,e=0){if(typeof t=="string")return t;if(t>=0)return P(A().entities[t]);let n=-1-
t;return e>=2?`[#${w.statements.key[n].split("#")[1]}]`:`[${J(n,e+1)}]`}var Zt=(t,e)=>A().statements[t].inferred?.includes(
e)?` (${p("inferred")})`:"";function Ce(t){let{names:e,labels:n,statements:o}=w,s=A().statements[t],r=o.stance[t]>=0?e.stances[o.
stance[t]]:"";return[s.sources?.length&&`${p("according_to")} ${Ne(s.sources).join(" > ")}${Zt(t,"according_to")}`,r==="\
doubts"&&p("author_doubts"),r==="rejects"&&p("author_rejects"),o.mode[t]!==Ut&&n.modes[o.mode[t]],o.certainty[t]!==0&&n.
certainties[o.certainty[t]],o.polarity[t]!==0&&n.polarities[o.polarity[t]],s.ended&&p("ended")].filter(a=>typeof a=="str\
ing")}function Ie(t){let e=A().statements[t].quote.slice(2).map(Number);return e.flatMap((n,o)=>o%2?[]:[[n,e[o+1]]])}function xt(t){
let e=A(),n=e.bodies[w.statements.article[t]];return n===null?e.statements[t].quote.join(" [\u2026] "):Ie(t).map(([o,s])=>n.
slice(o,s).split(/\s+/).join(" ")).join(" [\u2026] ")}function Mn(t){return t.published&&t.published!=="unknown"?t.published:t.inferred?`${p("no_date")}, ${p("probably")} ${t.
inferred}`:p("no_date")}var bt=t=>`${t.author?`${t.author}, `:""}${t.publisher}, ${Mn(t)}`;function Yl(t){return`${t.author?
`${t.author}, `:""}\u201C${t.title}\u201D, ${t.publisher}, ${Mn(t)}`}function ri(t){let e=wt(t),n=e.url?`, ${e.url}`:"",
o=e.retrieved?` (${p("accessed")} ${e.retrieved})`:"";return`${Yl(e)}${n}${o}: \u201C${xt(t)}\u201D [${J(t)}; ${w.statements.
key[t]}]`}function ii(t){let e=wt(t),n=/^\d{4}/.exec(e.published||"")||/^\d{4}/.exec(e.inferred||""),o={title:e.title,author:e.
author||e.publisher,journal:e.publisher,year:n?.[0],date:e.published&&e.published!=="unknown"?e.published:null,url:e.url,
urldate:e.retrieved,note:`\u201C${xt(t)}\u201D [${w.statements.key[t]}]`},s=Object.entries(o).flatMap(([r,i])=>i?[`  ${r}\
 = ${r==="url"?ef(i):tf(i)}`]:[]);return`@online{${e.id},
${s.join(`,
`)}
}`}var tf=t=>`{${t.replace(/[{}\\]/g,"").replace(/([#$%&_])/g,"\\$1")}}`,ef=t=>`{${encodeURI(bo(t)).replace(/[{}\\]/g,"")}\
}`;function ai({kind:t,total:e,hits:n},o,s,r){let i=`results-${t}`;return u("div",{role:"group","aria-labelledby":i},u("p",
{class:"results-head",id:i},p(`found_${t}`),u("span",{class:"quiet"},` ${I(e)}`)),n.map(a=>o(nf(a),s(a,ci(a)))),e>n.length&&
o(u("div",{role:"option",class:"result more"},p("show_all_of",{n:I(e)})),r(t)))}function nf(t){let{count:e,alias:n,snippet:o,
kind:s}=t;return u("div",{role:"option",class:"result"},o?u("span",{class:s==="quote"||s==="words"?"words":"",dir:"auto"},
rf(o)):u("span",{dir:"auto"},ci(t)),n&&[" ",u("span",{class:"quiet",dir:"auto"},`(${n})`)],u("span",{class:"quiet aside"},
[sf(t),e!==null&&q(e,"statement")].filter(Boolean).join(" \xB7 ")))}function ci({kind:t,label:e,at:n,phrase:o}){if(o){let[
s,r]=[o.actor,o.target].map(a=>a===null?"":of(a));return p(s&&r?"phrase_both":r?"phrase_who":"phrase_whom",{actor:s,relation:w.
relations[o.relation].label,target:r})}return(t==="actor"||t==="issue")&&n!==void 0?P(A().entities[n]):e}function of(t){
let e=A().entities.find(n=>n.id===t);return e?P(e):t}function sf({kind:t,at:e,article:n}){return t==="article"&&e!==void 0?
bt(w.articles[e]):(t==="quote"||t==="words")&&n!==void 0?w.articles[n].title:t==="actor"||t==="issue"?e===void 0?"":A().
entities[e].type:""}function rf({text:t,marks:e}){let n=0;return[...e.flatMap(([s,r])=>{let i=t.slice(n,s);return n=r,[i,
u("mark",{},t.slice(s,r))]}),t.slice(n)]}var af=12,[cf,lf,li,Tn]=[560,200,4,12],nt="",jo=null,fi=null,Xt=null,Dt=[],zt=-1;function ui(){let t=u("div",{id:"result\
s",class:"results",role:"listbox","aria-label":p("search_results")});t.hidden=!0,t.addEventListener("mousedown",n=>n.preventDefault());
let e=u("input",{type:"search",id:"search",role:"combobox","aria-expanded":"false","aria-controls":"results","aria-autoc\
omplete":"list",placeholder:p("search"),"aria-label":p("search"),autocomplete:"off",value:nt,onfocus:mi,oninput:n=>An(n.
target.value),onkeydown:pf,onblur:Ln});return u("div",{class:"search"},e,t)}function mi(){return fi??=Promise.all([j(),Ve(),
Ct("entity")]).then(([t,{cards:e},n])=>br({facts:w,words:t,findings:e,level:n},ff())),fi}function ff(){let t=performance.
now();return()=>performance.now()-t<af?null:new Promise(e=>setTimeout(()=>{t=performance.now(),e()}))}async function Wo(){
let t=await mi(),e=JSON.stringify(g.coders);return Xt?.coders!==e&&(Xt={search:new wn(t,g,p("search_asking")),coders:e}),
Xt.search}async function An(t){nt=t,jo=null,Xt||di([u("p",{class:"quiet"},p("search_preparing"))]),await Wo(),nt===t&&pi()}
function pi(){let t=Xt?.search.groups(nt,jo)??[];Dt=[],zt=-1;let e=(r,i)=>(r.id=`result-${Dt.length}`,r.addEventListener(
"click",i),Dt.push({element:r,act:i}),r);if(!nt.trim())return Ln();let n=(r,i)=>()=>(Ln(),si(r,i,nt.trim())),o=r=>()=>{let i=zt;
jo=r,pi(),hi(i)};di(t.length?t.map(r=>ai(r,e,n,o)):uf(e));let s=t.reduce((r,i)=>r+i.total,0);re(s?q(s,"hit"):p("nothing_\
found",{what:nt.trim()}))}function uf(t){let e=Xt?.search.nearest(nt)??null,n=()=>{if(e===null)return;let o=v("search");
o.value=e,o.focus(),An(e)};return[u("p",{class:"quiet"},p("nothing_found",{what:nt.trim()})),e!==null&&t(u("div",{role:"\
option",class:"result"},p("did_you_mean",{name:e})),n)]}function di(t){let e=v("results");T(e,t),e.hidden=!1,mf(v("searc\
h"),e),v("search").setAttribute("aria-expanded","true")}function mf(t,e){let{left:n,bottom:o,width:s}=t.getBoundingClientRect(),
r=document.documentElement.clientWidth-2*Tn,i=Math.min(r,Math.max(s,cf));e.style.width=`${i}px`,e.style.left=`${Math.max(
Tn,Math.min(n,r+Tn-i))}px`,e.style.top=`${o+li}px`,e.style.maxHeight=`${Math.max(lf,innerHeight-o-li-Tn)}px`}function Ln(){
Dt=[],zt=-1,v("results").hidden=!0,v("search").setAttribute("aria-expanded","false"),v("search").removeAttribute("aria-a\
ctivedescendant")}function hi(t){Dt[zt]?.element.removeAttribute("aria-selected"),zt=Math.max(-1,Math.min(t,Dt.length-1));
let e=Dt[zt]?.element;e?.setAttribute("aria-selected","true"),e?.scrollIntoView({block:"nearest"}),e?v("search").setAttribute(
"aria-activedescendant",e.id):v("search").removeAttribute("aria-activedescendant")}async function pf(t){let{key:e,target:n}=t,
o={ArrowDown:1,ArrowUp:-1};e in o?(t.preventDefault(),v("results").hidden&&nt.trim()?await An(nt):hi(zt+o[e])):e==="Ente\
r"?(t.preventDefault(),(v("results").hidden||!Xt)&&await An(n.value),Dt[Math.max(zt,0)]?.act()):e==="Escape"&&(n.value=nt=
"",Ln())}function W(t,e,n){let o=typeof t=="number"?I(t):t;return e.length?M(o,()=>G(e,n),{class:"link number","aria-label":`${o}\
 ${n}: ${p("show_quotes")}`}):u("span",{class:"number none"},o)}var Ro=!1;function gi(){let t=fo(),e=g.according_to.length>1||Ro,n=R(p("according_to"));return ie(n,D(n,[...t,["union",p(
"viewpoint_several")]],e?"union":g.according_to[0],o=>{Ro=o==="union",$({according_to:Ro?g.according_to:[o]})}),e&&u("di\
v",{class:"union"},df(t)),u("label",{class:"line"},`${p("compare_with")} `,hf(t)),b.parts&&u("ul",{class:"parts"},ft.map(
(o,s)=>gf(o,s,b.parts?.claims[s]??[]))),g.compared_with&&u("p",{},M(p("compare_claims"),()=>$({tab:"compare"}))))}function df(t){
let e=t.filter(([n])=>n!=="everyone");return e.map(([n,o])=>U(o,g.according_to.includes(n),s=>{let r=e.map(([i])=>i).filter(
i=>i===n?s:g.according_to.includes(i));$({according_to:r.length?r:["authors"]})}))}function hf(t){return D(p("compare_wi\
th"),[["",p("compare_with_none")],...t],g.compared_with?.[0]??"",e=>{e?$({compared_with:[e],polarities:null,modes:null}):
$({compared_with:null,tab:g.tab==="compare"?"graph":g.tab})})}function gf(t,e,n){let o=ae(t),s=W(n.length,n.flatMap(r=>r.
statements),o);return u("li",{},le(e),u("span",{},`${jt[e]} ${o}: `,s))}function wi(){let t=v("side"),e=en(t),{scrollTop:n}=t,o=t.querySelector("details.group[open]")!==null;T(t,ui(),gi(),ur(),
rr(),ir(o)),nn(t,e),n&&(t.scrollTop=n)}function xi({statements:t}){let[e,n]=[1/0,-1/0];for(let o of[t.first,t.last])for(let s of o)s!==null&&(e=Math.min(e,s),n=
Math.max(n,s));return e>n?null:[e,n]}function bi({facts:t,state:e,chosen:n}){let o=e.since!==null||e.until!==null||!e.undated,
s={...e,since:null,until:null,undated:!0},r=o?Lt(t,s,At(e)):n;return{chosen:r,statements:ot(r.inside)}}function yi(t,e,n,[
o,s],r){let i=(s-o+1)/r,a=new Array(r).fill(0),c=new Array(r).fill(0),l=m=>Math.min(r-1,Math.max(0,Math.floor((m-o)/i))),
f=new Set;for(let m of n){let d=t.statements.act[m];if(d>=0&&f.has(d))continue;d>=0&&f.add(d);let[h,x]=[e.first[m],e.last[m]];
if(h===null&&x===null)continue;let[y,O]=[l(h??o),l(x??s)],k=h!==null&&x===h&&!e.approximate[m];for(let _=y;_<=O;_++)(k?a:
c)[_]+=1/(O-y+1)}return{sure:a,unsure:c,width:i}}var Bo=120,wf=350,me=0,Po=!1;function Do(){let t=v("time"),e=xi(w),{chosen:n,statements:o}=bi(b),s=o.filter(d=>n.first[d]===
null&&n.last[d]===null),r=s.length>0&&u("p",{class:"undated"},W(q(s.length,"undated"),s,p("undated_many")));if(!e||e[0]===
e[1]){T(t,u("p",{class:"quiet"},p("no_period")),r);return}let i=xf(e),a=t.querySelector(".slider")?t.children:[u("div",{
class:"time-head"}),yf(e)],[c,l]=a;c.isConnected||T(t,c,l),T(c,bf(e,i),r);let[f,...m]=l.children;f.replaceWith(_f(n,o,e,
i));for(let[d,h]of m.entries())h.value=String(i[d]),h.setAttribute("aria-valuetext",K(i[d]))}function xf([t,e]){return[Math.
max(t,g.since??t),Math.min(e,g.until??e)]}function bf(t,[e,n]){let o=me!==0;return[u("strong",{},p("time")),_i("since",e,
t),"\u2013",_i("until",n,t),E(p(o?"stop":"play"),o?Of:()=>$f(t),{"aria-pressed":String(o)}),Rt()&&E(p("whole_period"),()=>$(
{since:null,until:null})),U(p("only_certain_dates"),g.inside==="certainly",s=>$({inside:s?"certainly":"possibly"})),U(p(
"include_undated"),g.undated,s=>$({undated:s}))]}function _i(t,e,[n,o]){let s=r=>{let i=Mr(r);i!==null&&$i(t,i,[n,o])};return u(
"input",{type:"date",value:K(e),min:K(n),max:K(o),"aria-label":p(t),onchange:r=>s(r.target.value)})}function yf([t,e]){let n=o=>u(
"input",{type:"range",min:t,max:e,step:1,"aria-label":p(o),oninput:s=>$i(o,Number(s.target.value),[t,e])});return u("div",
{class:"slider"},L("svg"),n("since"),n("until"))}function _f(t,e,n,[o,s]){let[r,i]=n,{sure:a,unsure:c,width:l}=yi(w,t,e,
n,Bo),f=Math.max(...a.map((x,y)=>x+c[y]),1),m=(x,y,O,k)=>{let[_,S]=[O/f*34,36-(O+k)/f*34],C=(x+1)*l+r<o||x*l+r>s;return O>
0&&L("rect",{class:y+(C?" off":""),x:x/Bo*1e3,y:S,width:1e3/Bo-1,height:Math.max(_,1.5)})},d=a.map((x,y)=>[m(y,"bar",x,0),
m(y,"bar unsure",c[y],x)]),h=To(r,i).map(([x,y])=>L("text",{x:(x-r)/(i-r+1)*1e3,y:46,class:"tick-label"},y));return L("s\
vg",{class:"histogram",viewBox:"0 0 1000 48",preserveAspectRatio:"none",role:"img","aria-label":p("histogram")},d,h)}function $i(t,e,[
n,o]){let s=t==="since"?e<=n:e>=o;Ot({[t]:s?null:e}),(g.since??n)>(g.until??o)&&Ot({[t==="since"?"until":"since"]:e}),!Po&&
(Po=!0,requestAnimationFrame(()=>{Po=!1,$({})}))}function $f([t,e]){let{since:n,until:o}=g,s=n!==null&&o!==null,r=s?o-n:
Math.ceil((e-t)/8),i=Math.max(1,Math.round((e-t)/60)),a=s&&o<e?n:t,c=()=>{if(a>e){clearInterval(me),me=0,$({since:null,until:null});
return}$({since:a,until:a+r}),a+=i};me=setInterval(c,wf),c()}function Of(){clearInterval(me),me=0,Do()}var Oi=0;function ki(){clearTimeout(Oi),Oi=setTimeout(()=>{let t=Yn(g,Nt);if(t!==location.hash.slice(1))try{history.replaceState(
null,"",`#${t}`)}catch{}},150)}var En=(t={})=>`${location.href.split("#")[0]}#${Yn({...g,...t},Nt)}`;var pe=(t,e)=>E(t,n=>kf(e(),n));async function kf(t,e){try{await navigator.clipboard.writeText(t)}catch{let n=u("textare\
a",{class:"unseen","aria-hidden":"true"},t);document.body.append(n),n.select(),document.execCommand("copy"),n.remove()}re(
p("copied")),e.classList.add("done"),setTimeout(()=>e.classList.remove("done"),1200)}function de(t,e,n){let o=URL.createObjectURL(
n instanceof Blob?n:new Blob([n],{type:e})),s=u("a",{href:o,download:t});document.body.append(s),s.click(),s.remove(),setTimeout(
()=>URL.revokeObjectURL(o),1e4)}function Si({level:t,chosen:e},n,o,s){let r={as_subject:[],as_object:[],as_source:[],as_other:[]};for(let[i,a]of n.statements.
entries())s!==void 0&&a.sources?.includes(s)&&r.as_source.push(i),e.inside[i]&&((o!==void 0?t.subject[i]===o:a.s===s)?r.
as_subject.push(i):(o!==void 0?t.object[i]===o:a.o===s)?r.as_object.push(i):a.roles?.some(([,c])=>c===s)&&r.as_other.push(
i));return Object.entries(r).filter(([,i])=>i.length)}function ge(t){let e=A().statements[t],n=w.statements.key[t];return u("article",{class:"statement","aria-label":J(t)},Sf(
t),u("blockquote",{},vf(t)),e.translation?u("p",{class:"translation"},e.translation):null,Mf(t),u("details",{},u("summar\
y",{},p("details")),u("dl",{},Tf(t))),u("p",{class:"actions"},pe(p("copy_footnote"),()=>ri(t)),pe(p("copy_bibtex"),()=>ii(
t)),pe(p("copy_link"),()=>En({open:`statement:${n}`}))))}function he(t){if(typeof t=="string")return u("span",{},t);if(t<
0)return M(`[${J(-1-t,1)}]`,()=>V(-1-t),{class:"link nested"});let e=A().entities[t];return M(P(e),()=>z(e.id))}function Sf(t){
let e=A(),n=e.statements[t],o=Tt(t),s=(n.roles??[]).map(([f,m])=>[", ",u("span",{class:"role"},e.roles[f].label)," ",he(
m),Zt(t,e.roles[f].id)]),r=Ce(t).map(f=>[" ",u("span",{class:"mark"},f)]),i=u("span",{class:`verb ${w.names.signs[o.sign]}`},
o.label),[a,c]=[he(n.s),he(n.o)],l=f=>Zt(t,f);return u("p",{class:"claim"},a,l("subject")," ",i," ",c,l("object"),s,r)}function vf(t){
let e=A(),{quote:n}=e.statements[t],o=e.bodies[w.statements.article[t]];if(o===null)return n.map((c,l)=>[l?" [\u2026] ":
"",u("mark",{},c)]);let[s,r]=n.map(Number),i=[],a=s;for(let[c,l]of Ie(t))c>a&&i.push(vi(o.slice(a,c))),l>a&&i.push(u("ma\
rk",{},Mi(o.slice(Math.max(a,c),l)))),a=Math.max(a,l);return[...i,vi(o.slice(a,r))]}var Mi=t=>t.replace(/^# /,"");function vi(t){
let e=Mi(t),n=e.split(/\s+/);return n.length<=44?e:[...n.slice(0,20),"[\u2026]",...n.slice(-20)].join(" ")}function Mf(t){
let e=wt(t),n=M(`\u201C${e.title}\u201D`,()=>pn(w.statements.article[t],t));return u("p",{class:"source"},n,`, ${bt(e)} `,
zo(e))}var zo=t=>t.url&&on(t.url,`${p("original")} \u2197`);function Tf(t){let{labels:e,coders:n,statements:o}=w,s=A(),r=s.
statements[t],i=r.inferred??[],a=o.quad_class[t]<0?"":`, ${e.quad_classes[o.quad_class[t]]}`,c=s.fields.filter(({name:l})=>l!==
"translation");return[ct(p("according_to"),Af(t,r),i.includes("according_to")),ct(p("certainty"),`${e.certainties[o.certainty[t]]}\
, ${e.polarities[o.polarity[t]]}`),r.sources?ct(p("author_stance"),e.stances[o.stance[t]]):null,ct(p("mode"),e.modes[o.mode[t]]),
ct(p("date"),xn(r)),ct(p("kind"),`${e.kinds[Tt(t).kind]}${a}`),ct(p("inferred_fields"),i.join(", ")),r.or?ct(p("alternat\
ive_to"),r.or.map(l=>M(J(l,1),()=>V(l)))):null,c.map(({name:l,label:f})=>ct(f,r[l])),ct(p("coder"),n[o.coder[t]]),ct(p("\
statement"),u("code",{},o.key[t]))]}function Af(t,{sources:e}){let n=wt(t),o=n.author||n.publisher;return e?p("viewpoint\
_quoted",{name:Ne(e).join(" > "),by:o}):`${p("the_author")} (${o})`}function ct(t,e,n=!1){return e==null||e===""?null:[u(
"dt",{},t),u("dd",{},e,n&&u("span",{class:"mark"},p("inferred")))]}function qn(t){let e=rn(b,t).map(n=>{let o=er(b,n),s=n.filter(i=>i!==o),r=u("details",{class:"mentions"},u("summary",{},
q(s.length,"mention")),s.map(ge));return u("li",{},ge(o),s.length>0&&r)});return St(e,30)}function Nn(t,e){let{statements:n,
articles:o,sources:s}=t,r=(l,f,m,d="")=>u("span",{class:d&&`quad-class ${d}`},W(l,f,e),` ${m}`),i=(l,f,m)=>r(l,f,ve(l,m)),
a=w.labels.quad_classes.map((l,f)=>t.byQuadClass[f]>0&&r(t.byQuadClass[f],t.quadClasses[f],l,Wt(w,f))),c=u("p",{class:"c\
ounts"},i(t.acts,Te(t),"act"),a,t.noQuadClass>0&&r(t.noQuadClass,t.none,p("no_quad_class")),t.unrealActs>0&&i(t.unrealActs,
t.unreal,"not_actual_act"),i(n.length,n,"statement"),i(o.size,n,"article"),i(s.size,n,"source"));return t.scored?[c,Lf(t,
e)]:c}function Lf(t,e){let n=p("score_text",{sum:co(t.sum),mean:co(t.sum/t.scored),n:t.scored});return u("details",{},u(
"summary",{},p("score")),u("p",{},n," ",W(p("show_quotes"),Te(t),e)))}function Ti(t,e,n){let o=new Map([[e,[]]]),s=[e];for(;s.length&&!o.has(n);){let a=new Map;for(let c of s)for(let l of t.
get(c)?.others??[])o.has(l)||a.set(l,[...a.get(l)??[],c]);for(let[c,l]of a)o.set(c,l);s=[...a.keys()]}let r=[],i=(a,c)=>{
if(!(r.length>=6))if(a===e)r.push([e,...c]);else for(let l of o.get(a)??[])i(l,[a,...c])};return o.has(n)&&i(n,[]),r}var Ef=400;function Li(t){let{level:e}=b,n=Oe(b.nodes).filter(i=>i!==t).slice(0,Ef),o=u("div",{class:"paths"}),s=n.map(i=>[
e.nodes[i].actor,N(e,i)]),r=i=>T(o,i&&qf(t,e.numbers.get(i)??-1));return u("div",{class:"paths-form"},D(p("paths_to"),[[
"",p("paths_to")],...s],"",r),o)}function qf(t,e){let n=Ti(b.nodes,t,e);return n.length?u("ol",{},n.map(o=>u("li",{},o.map(
(s,r)=>[r>0&&Nf(o[r-1],s),N(b.level,s)])))):u("p",{class:"quiet"},p("no_path"))}var Nf=(t,e)=>[Ai(t,e,"\u2192"),Ai(e,t,"\
\u2190")];function Ai(t,e,n){let{level:o,pairs:s}=b,r=s.get(Y(t,e,o.nodes.length)),i=`${N(o,t)} \u2192 ${N(o,e)}: ${p("s\
how_quotes")}`;return r&&M(` ${n}${r.weight} `,()=>tt(t,e),{"aria-label":i})}var Ei={pair:Cf,actor:If,statement:Pf,list:zf},qi=({kind:t,names:e})=>Object.hasOwn(Ei,t)?Ei[t](e):null;function Cf(t){let{
level:e,pairs:n}=b,[o,s]=t.map(m=>e.numbers.get(m));if(o===void 0||s===void 0)return null;let r=e.nodes.length,[i,a]=[n.
get(Y(o,s,r)),n.get(Y(s,o,r))],[c,l]=[o,s].map(m=>N(e,m)),f=i&&at(b,i);return u("section",{},u("h2",{},M(c,()=>z(t[0])),
" \u2192 ",M(l,()=>z(t[1]))),i&&u("ul",{class:"says"},gt(w,i.rows).map(m=>u("li",{},Jt(m)))),f?Nn(f,`${c} \u2192 ${l}`):
u("p",{class:"quiet"},p("no_tie_in_direction")),u("p",{class:"actions"},a&&M(p("opposite_direction",{n:a.weight}),()=>tt(
s,o)),M(p("over_time"),()=>$({tab:"timeline",pair:t}))),f&&qn(f.statements))}function If([t]){let e=b.level.numbers.get(
t),n=e===void 0?null:b.level.nodes[e],o=$t(t),s=o?P(o):n?.label;if(s===void 0)return null;let r=Si(b,A(),e,Ze(t)),i=[o?o.
type:n?.type,n?.sector?.replace("_"," ")],a=e!==void 0&&b.nodes.has(e);return u("section",{},u("h2",{},s),u("p",{class:"\
quiet"},i.filter(Boolean).join(", ")),o&&Wf(o,s),a?u("p",{class:"actions"},Rf(t,e)):jf(t,s),a?[u("h3",{},p("ties")),Bf(e)]:
null,r.map(([c,l])=>u("details",{class:"as",open:!a},u("summary",{},`${p(c)} (${l.length})`),qn(pt(b.chosen,l)))))}function jf(t,e){
let n=u("p",{class:"actions"},u("span",{class:"quiet"},p("not_shown",{name:e})));return cr(t).then(o=>{o&&n.append(" ",E(
p("show_it"),()=>$({...o,tab:"graph"})))}),n}function Wf({labels:t={},note:e,wikidata:n},o){let s=Object.entries(t).filter(
([,i])=>i!==o),r=n&&`https://www.wikidata.org/wiki/${encodeURIComponent(n)}`;return[Object.keys(t).length>1&&u("p",{class:"\
quiet"},s.map(([i,a],c)=>[c?" \xB7 ":"",u("span",{lang:i},a)])),e&&u("p",{class:"note"},e),r&&u("p",{},on(r,`Wikidata ${n}\
 \u2197`))]}function Rf(t,e){let n=g.ego===t;return[E(p(n?"show_all":"neighbours_only"),()=>$({ego:n?null:t,tab:"graph"})),
b.isGrown&&E(p("show_neighbours"),()=>dn(e)),Li(e)]}function Bf(t){let{level:e,pairs:n}=b,s=[...n.values()].filter(({a:r,
b:i})=>r===t||i===t).sort($e).map(({a:r,b:i,weight:a})=>u("li",{},M(`${N(e,r)} \u2192 ${N(e,i)}`,()=>tt(r,i)),u("span",{
class:"quiet"},` ${a}`)));return St(s,15)}function Pf([t]){let{act:e,key:n}=w.statements,o=n.indexOf(t);if(o<0)return null;
let s=e[o]<0?[]:e.flatMap((r,i)=>r===e[o]&&i!==o?[i]:[]);return u("section",{},u("h2",{},R(p("statement"))),Df(o)?null:u(
"p",{class:"quiet"},p("statement_does_not_match")),ge(o),s.length?[u("h3",{},p("other_mentions")),s.map(ge)]:null)}function Df(t){
return(g.tab==="arguments"||g.tab==="article"?ee(w,g):b.chosen.inside)[t]}function zf([t]){let{statements:e,label:n}=mn(
t);if(!e.length)return null;let o=Number(t.split(" ")[0]),s=o>e.length,r=e.filter(i=>!b.chosen.inside[i]).length;return u(
"section",{},u("h2",{},R(n||p("quotes"))),u("p",{class:"quiet"},q(e.length,"statement"),s&&`. ${p("link_cut",{kept:e.length,
n:o})}`,r>0&&`. ${p("some_do_not_match",{n:I(r)})}`),qn(e))}var Ff=[["square","form_country"],["triangle","form_person"],["dot","form_actor"],["diamond","form_issue"]],Hf={acts:"ac\
t_many",statements:"statement_many",articles:"article_many"};function Ni(){return u("section",{class:"legend"},u("h2",{},
p("legend")),u("ul",{},ho().map(([t,e])=>u("li",{},t,u("span",{},e)))),u("ul",{},Ff.map(([t,e])=>u("li",{},po(t),u("span",
{},p(e))))),Uf(),u("p",{class:"quiet"},p("width_meaning",{what:p(Hf[g.count])})))}function Uf(){let t=new Map;for(let{tint:n,
country:o}of b.level.nodes)n>=0&&o&&t.set(n,o);if(!t.size)return null;let e=[...t].sort(([n],[o])=>n-o);return u("ul",{},
e.map(([n,o])=>u("li",{},po("dot",Qt()[n]),u("span",{},p("belongs_to",{name:Gf(o)})))))}function Gf(t){let e=g.language?
$t(t):null;return e?P(e):b.level.countries[t]}var Fo=null;async function Ci(){let t=v("panel"),e=Vt();if(!e){Fo=null,T(t,u("p",{class:"quiet"},p("click_something")),Ni());
return}await j();let n=qi(e),o=E("\xD7",()=>$({open:null}),{class:"close","aria-label":p("close")});T(t,u("div",{class:"\
panel-head"},o,pe(p("copy_link"),En)),n||u("p",{class:"quiet"},p("not_in_page"))),Fo!==g.open&&Qf(t),Fo=g.open}function Qf(t){
let e=t.querySelector("h2");t.scrollTop=0,matchMedia("(max-width: 900px)").matches&&t.scrollIntoView(),e&&document.body.
classList.contains("ready")&&(e.tabIndex=-1,e.focus({preventScroll:!0})),re(e?e.textContent:p("not_in_page"))}var Ii="sums_up";function je(t,e,n){let o=ee(t,n,t.statements.alternative),s=e.arrows.filter(l=>o[l.statement]),r=s.filter(
l=>l.by!==Ii),i=new Set(r.flatMap(({tail:l,head:f})=>[l,f])),a=new Map;for(let l of s){if(l.by===Ii&&!i.has(l.tail))continue;
let f=[l.tail,l.head,l.by,l.words].join(`
`),m=a.get(f);m?m.statements.push(l.statement):a.set(f,{...l,statements:[l.statement]})}let c=e.topics.findIndex(([l])=>l===
n.about);return n.about===null?[...a.values()]:Kf([...a.values()],e,c)}function Kf(t,{cards:e},n){let o=t.flatMap(({tail:i,
head:a})=>[i,a]).filter(i=>e[i].about?.includes(n)),s=ji(o,t,"head","tail"),r=ji(o,t,"tail","head");return t.filter(i=>s.
has(i.head)||r.has(i.tail))}function ji(t,e,n,o){let s=new Map;for(let i of e)s.set(i[n],[...s.get(i[n])??[],i[o]]);let r=new Set(
t);for(let i of r)for(let a of s.get(i)??[])r.add(a);return r}var Yt=({tail:t,head:e})=>`${t} ${e}`;function Ri(t,e,n){return Vf(e).map(o=>Jf(t,o,n)).sort((o,s)=>s.layers.flat().length-
o.layers.flat().length)}function Vf(t){let e=new Map,n=s=>{let r=e.get(s)??s;return r===s?s:n(r)};for(let{tail:s,head:r}of t)
e.set(n(r),n(s));let o=new Map;for(let s of t)o.set(n(s.tail),[...o.get(n(s.tail))??[],s]);return[...o.values()]}function Jf({
cards:t,bends:e},n,o){let s=new Set(n.flatMap(({tail:m,head:d})=>[m,d])),r=new Map,i=new Map,a=(m,d)=>(r.set(m,[...r.get(
m)??[],d]),d);for(let[m,d,h]of t)s.has(m)&&i.set(m,{layer:d,spot:a(d,Wi(m,h,o(m)))});let c=new Map(e.map(([m,d,h])=>[Yt(
{tail:m,head:d}),h])),l=new Map;for(let m of n){let[d,h]=[i.get(m.tail),i.get(m.head)];if(!d||!h||l.has(Yt(m)))continue;
let x=d.layer<h.layer?1:-1,y=(c.get(Yt(m))??[]).map((_,S)=>a(d.layer+x*(S+1),Wi(-1,_,26))),O=[d.spot,...y,h.spot];l.set(
Yt(m),O);let k=x>0?O:[...O].reverse();for(let[_,S]of k.slice(1).entries())S.above.push(k[_]),k[_].below.push(S)}let f=[...r].
sort(([m],[d])=>m-d).map(([,m])=>m.sort((d,h)=>d.across-h.across));return{layers:f,arrows:n,ways:l,width:Zf(f)}}var Wi=(t,e,n)=>({
card:t,across:e,room:n,at:0,above:[],below:[]});function Zf(t){for(let o of t){let s=0;for(let r of o)r.at=s+r.room/2,s+=
r.room}for(let o=0;o<8;o++)for(let s of o%2?[...t].reverse():t){let r=s.map(({above:i,below:a,at:c})=>Cn([...i,...a].map(
l=>l.at))??c);for(let[i,a]of Xf(r,s).entries())s[i].at=a}let e=t.flat(),n=Math.min(...e.map(({at:o,room:s})=>o-s/2));for(let o of e)
o.at-=n;return Math.max(...e.map(({at:o,room:s})=>o+s/2))}var Cn=t=>t.length?t.reduce((e,n)=>e+n,0)/t.length:null;function Xf(t,e){
let n=[],o=[],s=0;for(let[i,a]of t.entries())for(s+=i?(e[i-1].room+e[i].room)/2:0,o.push(s),n.push([a-s]);n.length>1&&(Cn(
n[n.length-2])??0)>(Cn(n[n.length-1])??0);){let c=n.pop()??[];n[n.length-1].push(...c)}return n.flatMap(i=>i.map(()=>Cn(
i)??0)).map((i,a)=>i+o[a])}var[Yf,tu]=[172,148],eu=900,Ho=20,Di=30,In=18,Uo=16,nu=40,Bi=[1.4,2.8,2.3,1.8,1.2],ou={"not actual":"6 4",hedged:"2 4"},
Go=t=>t&&ou[t];function zi(t,e,n,o){let s=u("div",{class:"argument"});t.append(s);let r=s.clientWidth,i=[...new Set(n.flatMap(
({tail:k,head:_})=>[k,_]))],a=iu(e,n);for(let{label:k}of[...a.values()].flat())s.append(k);let l=Ri(o,n,k=>{let _=(a.get(
k)??[]).map(({label:S})=>S.offsetWidth+8);return Math.max(r<eu?tu:Yf,_.reduce((S,C)=>S+C,0))+Ho}),f=l.flatMap(({layers:k})=>k.
flat().filter(({card:_})=>_>=0)),m=new Map(f.map(({card:k,room:_})=>[k,ru(e.cards[k],_-Ho)]));for(let k of i)s.prepend(m.
get(k)??"");let d=L("svg",{class:"lines","aria-hidden":"true"});s.prepend(d);let[h,x,y,O]=[0,0,0,0];for(let k of l){h>0&&
h+k.width+Uo>r&&([h,x,y]=[0,x+y+nu,0]);let S=cu(k,{left:h,top:x,boxes:m,meetings:a,lines:d});h+=k.width+2*Uo,O=Math.max(
O,h),y=Math.max(y,S)}s.style.width=`${O}px`,s.style.height=`${x+y}px`,d.setAttribute("width",String(O)),d.setAttribute("\
height",String(x+y)),su(s,f,m,a)}function su(t,e,n,o){for(let{card:s}of e){for(let{label:r}of o.get(s)??[])t.append(r);t.
append(n.get(s)??"")}}function ru(t,e){let[,n]=w.names.polarities,o=[...t.marks??[]].sort((m,d)=>+(d===n)-+(m===n));t.inferred&&
o.push(p("inferred"));let s=t.denied?"\u2298 ":t.doubted?"? ":"",r=[o.length>0&&u("strong",{},`${s}${o.join(", ")}`),o.length>
0&&" ",u("span",{},t.text)],i=t.hold?` held-${t.hold.replace(" ","-")}`:"",a=`card ${t.sign??""}${i}${t.denied?" denied":
""}`,{id:c,statements:l=[]}=t,f=l.length||c?E(r,()=>c?z(c):G(l,t.text),{class:a}):u("div",{class:a},r);return f.style.width=
`${e}px`,f}function iu({cards:t},e){let n=new Map;for(let s of e){let r=[...(s.marks??[]).map(a=>`${a}:`),s.words].join(
" "),i=n.get(s.head)??new Map;n.set(s.head,i.set(r,[...i.get(r)??[],s]))}let o=new Map;for(let[s,r]of n){let i=[...r].map(
([a,c])=>({arrows:c,label:au(t,a,c)}));o.set(s,i)}return o}function au(t,e,n){let o=n.flatMap(i=>i.statements),s=n.map(({
tail:i,head:a})=>p("leads_to",{tail:t[i].text,words:e,head:t[a].text})),r=[u("strong",{},e),n.length>1&&` \xB7 ${n.length}`];
return E(r,()=>G(o,e),{class:"arrow-words","aria-label":`${s.join("; ")}. ${p("show_quotes")}`,title:s.join(`
`)})}function cu({layers:t,arrows:e,ways:n},{left:o,top:s,boxes:r,meetings:i,lines:a}){let c=d=>r.get(d),l=new Map,f=new Map,
m=s;for(let[d,h]of t.entries()){let x=h.filter(({card:_})=>_>=0),y=x.flatMap(({card:_})=>i.get(_)??[]).map(({label:_})=>_.
offsetHeight),O=Math.max(0,...y);O&&(m+=Di+O+In);let k=Math.max(0,...x.map(({card:_})=>c(_).offsetHeight));for(let _ of h){
let S=_.card<0?k:c(_.card).offsetHeight,C=_.card>=0&&d===0?m+k-S:m;if(l.set(_,{top:C,foot:C+S,start:m+k}),_.card<0)continue;
Pi(c(_.card),o+_.at-(_.room-Ho)/2,C);let F=lu(i.get(_.card)??[],n,o+_.at);for(let{label:lt,arrows:Fn,at:B}of F){Pi(lt,B-
lt.offsetWidth/2,m-In-O+(O-lt.offsetHeight)/2);for(let xc of Fn)f.set(xc,B);let X=Math.max(...Fn.map(Fi));a.append(fu(B,
m-In-O,C,X))}}m+=k}for(let d of e){let h=n.get(Yt(d))??[];a.append(uu(d,h,{left:o,at:f.get(d)??0,bounds:l,layers:t,meetings:i}))}
return m-s}function Pi(t,e,n){t.style.left=`${Math.round(e)}px`,t.style.top=`${Math.round(n)}px`}function lu(t,e,n){let o=({
arrows:a})=>{let c=a.map(l=>e.get(Yt(l))?.at(-2)?.at??0);return c.reduce((l,f)=>l+f,0)/c.length},s=[...t].sort((a,c)=>o(
a)-o(c)),r=s.reduce((a,{label:c})=>a+c.offsetWidth+8,0),i=n-r/2;return s.map(a=>{let c=a.label.offsetWidth+8;return i+=c,
{...a,at:i-c/2}})}var Fi=({rank:t})=>Bi[t??0]??Bi[0];function fu(t,e,n,o){return L("g",{},L("line",{x1:t,x2:t,y1:e,y2:n-
7,"stroke-width":o}),L("path",{class:"head",d:`M${t-5} ${n-9} L${t} ${n-1} L${t+5} ${n-9} Z`}))}function uu(t,e,{left:n,
at:o,bounds:s,layers:r,meetings:i}){let[a,c]=[e[0],e[e.length-1]],l=s.get(c),f=s.get(a),m=S=>r.findIndex(C=>C.includes(S)),
d=r[m(c)].flatMap(({card:S})=>i.get(S)??[]),h=Math.max(0,...d.map(({label:S})=>S.offsetHeight)),y=Math.min(...r[m(c)].map(
S=>s.get(S)?.top??l.top))-In-h,O=[[n+a.at,f.foot]];if(f.top<l.top){O.push([n+a.at,f.start]);for(let S of e.slice(1,-1)){
let{top:C,foot:F}=s.get(S);O.push([n+S.at,C],[n+S.at,F])}}else{let S=n+Math.max(...r.flat().map(C=>C.at+C.room/2))+Uo/2;
O.push([n+a.at,f.start+6],[S,f.start+6],[S,y-Di/2])}O.push([o,y]);let{dashes:k,width:_}={dashes:Go(t.hold),width:Fi(t)};
return L("polyline",{points:O.join(" "),"stroke-width":_,"stroke-dasharray":k})}var yt=(...t)=>u("div",{class:"sheet"},t),we=(t,...e)=>u("div",{class:"sheet",tabindex:0,role:"region","aria-label":p(`t\
ab_${t}`)},e);async function Hi(t){let[e]=await Promise.all([Je(),j()]),n=je(w,e,g),o=x=>w.statements.article[x.statement],s=je(w,e,{...g,
about:null}),r=[...new Set(s.map(o))].sort((x,y)=>x-y);if(!r.length){T(t,we("arguments",u("p",{},p("no_arrows"))));return}
let a=r.find(x=>w.articles[x].id===g.article)??r.find(x=>n.some(y=>o(y)===x))??r[0],c=n.filter(x=>o(x)===a),l=w.articles[a],
f=t.querySelector(".sheet"),[m,d]=[f?.scrollLeft??0,f?.scrollTop??0],h=we("arguments",u("p",{class:"line choosers"},D(p(
"argument_article"),r.map(x=>[w.articles[x].id,w.articles[x].title]),l.id,x=>$({article:x})),u("label",{},`${p("about")}\
 `,mu(e,s))),u("h2",{},l.title),u("p",{class:"source"},bt(l)),pu(c,n),c.length?du(e,c):u("p",{},p("no_arrows_here")));T(
t,h),c.length&&zi(h,e,c,e.places[a]),h.scrollTo(m,d)}function mu({topics:t,cards:e},n){let s=[...new Set(n.flatMap(({tail:r,
head:i})=>[...e[r].about??[],...e[i].about??[]]))].map(r=>t[r]).sort(([,r],[,i])=>r.localeCompare(i));return D(p("about"),
[["",p("about_all")],...s],g.about??"",r=>$({about:r||null}))}function pu(t,e){let n=[...new Set(t.flatMap(o=>o.statements))];
return u("p",{class:"quiet"},`${R(yn())}. `,p("arrows_here",{here:q(t.length,"arrow"),all:e.length})," ",n.length>0&&W(p(
"show_quotes"),n,p("tab_arguments")),u("br"),p("arguments_help"))}function du({cards:t},e){let n=[...new Set(e.flatMap(({
tail:a,head:c})=>[a,c]))].map(a=>t[a]),o=[...n,...e],s=a=>n.some(c=>c.sign===a),i=[...[void 0,"not actual","hedged"].filter(
a=>o.some(c=>c.hold===a)).map(a=>[Qo({hold:a}),p(`look_${a?.replace(" ","_")??"plain"}`)]),o.some(a=>a.denied)&&[Qo({denied:!0}),
`\u2298 ${p("look_denied")}`],...["cooperation","conflict"].filter(s).map(a=>[Qo({sign:a}),p(`look_${a}`)])];return u("u\
l",{class:"looks"},i.map(a=>a&&u("li",{},a)))}function Qo({hold:t,denied:e=!1,sign:n="neither"}){let o=L("rect",{x:2,y:2,
width:24,height:12,rx:4,class:`border ${n}`,"stroke-dasharray":Go(t)}),s=e&&L("rect",{x:2,y:2,width:5,height:12,class:"b\
ar-denied"});return L("svg",{class:"sample",width:28,height:16,viewBox:"0 0 28 16","aria-hidden":"true"},o,s)}function Ui(t,e){let[n,o]=[0,0];return{places:t.map(({top:r,cards:i})=>{let a=i.length?Math.max(0,o-(r+n+i[0].offset)-160):
0;n+=a;let c=i.map(({offset:l,height:f})=>{let m=Math.max(r+n+l,o);return o=m+f+e,m-r-n});return{room:a,tops:c}}),end:o}}
function Gi(t){let e=[];for(let n of t){let o=e[e.length-1];o&&n===o[1]+1?o[1]=n:e.push([n,n])}return e.map(([n,o])=>n===
o?`${n}`:`${n}\u2013${o}`).join(", ")}var Ko=({sign:t,hold:e,denied:n,doubted:o,isOut:s})=>[t,e&&`held-${e.replace(" ","-")}`,n&&"denied",o&&"doubted",s&&"out"].
filter(Boolean).join(" "),jn=t=>u("span",{class:`swatch ${Qi(t)}`,"aria-hidden":"true"}),Qi=t=>t===null?"of-author":`pat\
tern-${t%4}`;function Ki({level:t,stretches:e,runs:n},o){let s=e.map(c=>hu(c,o)),i=u(t===0?"p":t===1?"h2":"h3",{class:"w\
ords",dir:"auto",lang:o.reading.lang},s.flatMap((c,l)=>[c,wu(e[l],o)])),a=n.map(c=>xu(c,o));return{text:i,names:a,ends:n.
map(c=>[s[c.first],s[c.last]])}}function hu({text:t,on:e,begins:n},{claims:o,passages:s,callbacks:r}){if(!e.length)return document.
createTextNode(t);let i=[...new Set(e.map(({claim:f})=>f))],a=i.some(f=>o[f].by!==null),c=i.every(f=>o[f].isOut),l=M([n.
some(f=>o[f].denied)&&u("span",{class:"sign denied","aria-hidden":"true"}),n.some(f=>o[f].doubted)&&u("span",{class:"sig\
n doubted","aria-hidden":"true"}),gu(t,e,o)],()=>r.open(i.map(f=>o[f].id)),{class:`passage${a?" of-source":""}${c?" out":
""}`});for(let f of i)s[f].push(l);return l}var gu=(t,e,n)=>e.reduce((o,{claim:s,lane:r})=>u("span",{class:`underline la\
ne-${r} ${Ko(n[s])}`},o),t);function wu({ends:t},{reading:e,unfold:n}){if(!t.length)return null;let o=Gi(t.map(s=>s+1));
return E(o,s=>n(t,s),{class:"number-mark","aria-expanded":"false","aria-label":e.say("reading_notes",{numbers:o})})}function xu({
by:t},{reading:e}){let{name:n,lang:o}=e.claimants[t];return u("div",{class:"speaker"},u("bdi",{lang:o},n),u("span",{class:`\
bar ${Qi(t)}`}))}function Vi(t,e,n,o){let{by:s,marks:r,actions:i,isSourceInferred:a}=t,{name:c,lang:l}=n.claimants[s??0],f=u("bdi",{lang:l},
a?`[${c}]`:c),m=s===null?n.say("the_author"):[f,`, ${n.say("reading_quoted")}`];return u("div",{class:`note-card ${Ko(t)}`},
u("p",{class:"sentence"},u("span",{class:"note-number"},e),M(bu(t,n),()=>o.open([t.id]),{class:"link whole"})),u("p",{class:"\
whose"}," ",u("span",{class:"name"},jn(s),u("span",{},m)),r.map(d=>u("span",{class:"mark"},d)),i.map(({label:d,press:h})=>E(
d,h,{class:"action"}))))}function bu({sentence:t,sign:e,denied:n,doubted:o},{say:s}){let r=t.map((i,a)=>[a>0&&!i.text.startsWith(
",")&&" ",yu(i,e)]);return[n&&u("strong",{},`\u2298 ${s("look_denied")}: `),o&&u("strong",{},"? "),r]}function yu({text:t,
kind:e,lang:n,inferred:o=!1},s){let r=o?`[${t}]`:t;return e==="verb"?u("span",{class:`verb ${s}`},r):e?u("bdi",{class:e,
lang:n},r):r}var Vo=8;function Ji({claimants:t,say:e},n,o){let s=l=>n.some(l),r=[[s(({hold:l,denied:f})=>!l&&!f),"",e("look_plain")],
[s(({hold:l})=>l==="not actual"),"held-not-actual",e("look_not_actual")],[s(({hold:l,doubted:f})=>l==="hedged"||f),"held\
-hedged",e("look_hedged")],[s(({denied:l})=>l),"denied",`\u2298 ${e("look_denied")}`],[s(({doubted:l})=>l),"doubted",`? ${e(
"look_doubted")}`],[s(({sign:l})=>l==="cooperation"),"cooperation",e("look_cooperation")],[s(({sign:l})=>l==="conflict"),
"conflict",e("look_conflict")]],i=t.map((l,f)=>_u(l,f,o)),a=i.slice(Vo),c=t.slice(Vo).some(({isChosen:l})=>l);return u("\
div",{class:"reading-key"},u("div",{class:"claimants",role:"group","aria-label":e("reading_claimants")},u("span",{class:"\
quiet"},e("reading_claimants")),i.slice(0,Vo),a.length>0&&u("details",{open:c},u("summary",{},e("and_more",{n:a.length})),
a)),u("p",{class:"looks-of-lines"},r.map(([l,f,m])=>l&&u("span",{class:`underline ${f}`},m))))}var _u=({id:t,name:e,lang:n,
count:o,isChosen:s},r,{choose:i})=>E([jn(r||null),u("bdi",{lang:n},e),` ${o}`],()=>i(s?null:t),{class:"claimant","aria-p\
ressed":String(s)});var $u=960,Ou=720,ku=6,Wn=class{#t=[];#e=-1;#n=L("path",{});constructor(e,n,o){this.element=e,this.drawing=n,this.cards=
o}add(e,n,o,s,r){this.#t.push({row:e,apart:n,claims:o,names:s,ends:r,room:0})}watch(){let{element:e}=this;e.append(L("sv\
g",{class:"leader","aria-hidden":"true"},this.#n)),new ResizeObserver(()=>this.#o()).observe(e);for(let n of["pointerove\
r","focusin"])e.addEventListener(n,o=>this.#s(o.target));for(let n of["pointerleave","focusout"])e.addEventListener(n,()=>this.#s(
null));document.fonts?.ready.then(()=>{this.#e=-1,this.#o()})}#o(){let{element:e,cards:n}=this,o=e.clientWidth;if(!o||o===
this.#e)return;this.#e=o;let s=o<Ou;e.classList.toggle("slim",o<$u),e.classList.toggle("narrow",s);let r=0,i=this.#t.map(
({row:f,apart:m,claims:d,room:h})=>{r+=h;let x=d.map(O=>({offset:this.#r(O),height:n[O].offsetHeight})),y=m?[{offset:0,height:m.
offsetHeight}]:[];return{top:f.offsetTop-r,cards:s?[]:[...y,...x]}}),a=this.#t.map(({ends:f})=>f.map(([m,d])=>Su(m,d))),
{places:c,end:l}=Ui(i,ku);for(let[f,m]of this.#t.entries()){m.room=c[f].room,m.row.style.marginTop=m.room?`${m.room}px`:
"";let d=[...m.apart?[m.apart]:[],...m.claims.map(h=>n[h])];for(let[h,x]of d.entries())x.style.top=s?"":`${c[f].tops[h]}\
px`;vu(m.names,a[f])}e.style.minHeight=s?"":`${l}px`}#r(e){return this.drawing.passages[e][0].offsetTop}#s(e){let{cards:n,
drawing:o,element:s}=this,r=e instanceof Element?e.closest(".passage, .note-card"):null,i=c=>r!==null&&(n[c]===r||o.passages[c].
some(l=>l===r)),a=n.flatMap((c,l)=>i(l)?[l]:[]);for(let c of s.querySelectorAll(".now"))c.classList.remove("now");for(let c of a)
for(let l of[n[c],...o.passages[c]])l.classList.add("now");this.#n.setAttribute("d",a.map(c=>this.#i(c)).join(" "))}#i(e){
let[n]=this.drawing.passages[e];if(!n||this.element.classList.contains("narrow"))return"";let[o,s]=[this.element,this.cards[e]].
map(l=>l.getBoundingClientRect()),r=n.getClientRects()[0],i=n.closest(".words")?.getBoundingClientRect()??r,[a,c]=[r.bottom-
o.top,s.top-o.top+14];return`M${i.right-o.left+2} ${a} L${s.left-o.left} ${c}`}};function Su(t,e){return t instanceof HTMLElement&&
e instanceof HTMLElement?{top:t.offsetTop,bottom:e.offsetTop+e.offsetHeight}:{top:0,bottom:0}}function vu(t,e){let n=t.map(
r=>r.firstElementChild),o=n.map(r=>r.offsetHeight),s=0;for(let[r,i]of t.entries()){let{top:a,bottom:c}=e[r],l=e.slice(0,
r).filter(m=>m.bottom>a).length,f=Math.max(0,s-a);s=a+f+o[r],i.style.top=`${a}px`,i.style.height=`${c-a}px`,i.style.right=
`${l*8}px`,n[r].style.marginTop=`${f}px`}}var Zi=/^(#{1,6})[ \t]+/,Mu=/[\p{L}\p{N}]/u,ta=t=>[...t].sort((e,n)=>Xi(e)-Xi(n)||Yi(e)-Yi(n)),Xi=({spans:t})=>t.length?
Math.min(...t.map(([e])=>e)):-1,Yi=({spans:t})=>Math.max(0,...t.map(([,e])=>e));function ea(t){let e=new Map,n="";for(let{
quote:s}of t)!s||e.has(s)||(e.set(s,n.length),n+=`${s}

`);let o=t.map(s=>{let r=e.get(s.quote);return r===void 0?s:{...s,spans:[Tu(r,r+s.quote.length)]}});return{text:n,claims:o}}
var Tu=(t,e)=>[t,e];function na(t,e){let n=Au(t),o=n.map(()=>[]);for(let[i,{spans:a}]of e.entries())for(let[c,l]of a)for(let f=Lu(
n,c);f<n.length&&n[f].from<l;f++){let m={from:Math.max(c,n[f].from),to:Math.min(l,n[f].to),claim:i,lane:0};m.to>m.from&&
o[f].push(m)}let s=new Set,r=new Map(o.flatMap((i,a)=>i.map(({claim:c})=>[c,a])));return n.map((i,a)=>{let c=qu(t,i,Eu(o[a]),
s,f=>r.get(f)===a),l=c.flatMap(({begins:f})=>f).sort((f,m)=>f-m);return{level:i.level,stretches:c,claims:l,runs:Nu(c,e)}})}
function Au(t){let e=[],n=!1;for(let o=0;o<t.length;){let s=t.indexOf(`
`,o),r=s<0?t.length:s,i=t.slice(o,r),a=Zi.exec(i)?.[1].length??0;a?e.push({from:o+i.length-i.replace(Zi,"").length,to:r,
level:a}):i.trim()&&n?e[e.length-1].to=r:i.trim()&&e.push({from:o+i.search(/\S/),to:r,level:0}),n=!a&&i.trim()!=="",o=r+
1}return e}function Lu(t,e){let[n,o]=[0,t.length];for(;n<o;){let s=n+o>>1;t[s].to>e?o=s:n=s+1}return n}function Eu(t){let e=[
...t].sort((o,s)=>o.from-s.from||s.to-o.to),n=new Array(4).fill(0);return e.map(o=>{let s=Math.max(0,n.findIndex(a=>a<=o.
from)),i=n.every(a=>a>o.from)?3:s;return n[i]=Math.max(n[i],o.to),{...o,lane:i}})}function qu(t,e,n,o,s){let i=[...new Set(
[e.from,e.to,...n.flatMap(({from:c,to:l})=>[c,l])])].sort((c,l)=>c-l),a=new Map;for(let{claim:c,to:l}of n)s(c)&&a.set(c,
Math.max(a.get(c)??0,l));return i.slice(0,-1).map((c,l)=>{let f=i[l+1],m=n.filter(x=>x.from<=c&&x.to>=f),d=[...new Set(m.
map(({claim:x})=>x))],h=d.filter(x=>!o.has(x));for(let x of h)o.add(x);return{text:t.slice(c,f),on:m.map(({claim:x,lane:y})=>({
claim:x,lane:y})),begins:h,ends:d.filter(x=>a.get(x)===f).sort((x,y)=>x-y)}})}function Nu(t,e){let n=[],o=new Map;for(let[
s,{on:r,text:i}]of t.entries()){let a=new Set(r.map(({claim:c})=>e[c].by).filter(c=>c!==null));for(let c of a){let l=o.get(
c);if(l)l.last=s;else{let f={by:c,first:s,last:s};o.set(c,f),n.push(f)}}if(Mu.test(i))for(let c of o.keys())a.has(c)||o.
delete(c)}return n}function oa(t,e,n){let{text:o,claims:s}=t.text===null?ea(t.claims):{...t,text:t.text},r=ta(s),i=Cu(na(o,r),t.title),a={reading:t,
callbacks:e,claims:r,passages:r.map(()=>[]),unfold:(d,h)=>{let x=h.getAttribute("aria-expanded")==="true";h.setAttribute(
"aria-expanded",String(!x));for(let y of d)c[y].classList.toggle("unfolded",!x)}},c=r.map((d,h)=>Vi(d,h+1,t,e)),l=u("div",
{class:"reading"}),f=new Wn(l,a,c),m=r.flatMap(({spans:d},h)=>d.length?[]:[h]);for(let[d,h]of i.entries()){let{text:x,names:y,
ends:O}=Ki(h,a),k=d===0&&[u("div",{class:"about"},n),Ji(t,r,e)],_=d===0&&m.length>0&&Iu(m,c,t),S=u("div",{class:"notes"},
_,h.claims.map(F=>c[F])),C=u("div",{class:`row level-${h.level}`},u("div",{class:"speakers"},y),u("div",{},x,k),S);l.append(
C),f.add(C,_||null,h.claims,y,O)}return f.watch(),{element:l,show:d=>ju(a,c,d)}}function Cu(t,e){return t[0]?.level===1?
t:[{level:1,stretches:[{text:e,on:[],begins:[],ends:[]}],claims:[],runs:[]},...t]}var Iu=(t,e,{say:n})=>u("div",{class:"\
unplaced"},u("p",{class:"quiet"},n("reading_unplaced")),t.map(o=>e[o]));function ju({claims:t,passages:e},n,o){let s=new Set(
o),r=({id:c})=>s.has(c),i=new Set(t.flatMap((c,l)=>r(c)?e[l]:[]));for(let c of e.flat())c.classList.toggle("current",i.has(
c));for(let[c,l]of t.entries())n[c].classList.toggle("current",r(l)),n[c].toggleAttribute("data-current",r(l));let[a]=i;
return a??n[t.findIndex(r)]}var sa="author",Jo=t=>A().statements[t].sources?.at(-1)??null;function Zo(t){let e=Jo(t);return e===null?sa:A().entities[e].
id}function ra(t,e,n){let{entities:o}=A(),s=new Map([[null,0]]);for(let c of e)s.set(Jo(c),(s.get(Jo(c))??0)+1);let[r,...i]=s;
return[r,...i.sort(([,c],[,l])=>l-c)].map(([c,l])=>{let f=c===null?sa:o[c].id,m=p("reading_author",{name:t.author||t.publisher}),
d=c===null?{name:m}:{name:P(o[c]),lang:$o(o[c])};return{id:f,...d,count:l,isChosen:f===n}})}function ia(t,e,n){let{names:o,
labels:s,statements:r}=w,i=A(),a=new Map(e.map(({id:l},f)=>[l,f||null])),c=Wu(new Set(t));return t.map(l=>{let f=i.statements[l],
m=r.mode[l]!==Ut,d=o.stances[r.stance[l]],h=d==="doubts"||d==="rejects",x=r.certainty[l]!==0||h,y=f.sources??[],O=[y.length>
1&&`${p("according_to")} ${Ne(y).join(" > ")}`,m&&s.modes[r.mode[l]],r.certainty[l]!==0&&s.certainties[r.certainty[l]],d===
"doubts"&&p("author_doubts"),d==="rejects"&&p("author_rejects"),f.ended&&p("ended")],k=o.signs[Tt(l).sign],_=c.get(l);return{
id:r.key[l],spans:i.bodies[r.article[l]]===null?[]:Ie(l),quote:xt(l),sentence:aa(l),sign:k==="together"?"cooperation":k,
hold:m?"not actual":x?"hedged":void 0,denied:r.polarity[l]!==0,doubted:h,by:a.get(Zo(l))??null,isSourceInferred:f.inferred?.
includes("according_to")??!1,marks:O.filter(S=>typeof S=="string"),isOut:!n[l],actions:_?[{label:p("show_in_graph"),press:()=>$(
{tab:"graph",open:_,pair:null})}]:[]}})}function Wu(t){let e=new Map;for(let{a:n,b:o,rows:s}of b.pairs.values())for(let r of s){
let i=w.ties.statement[r];!t.has(i)||e.has(i)||e.set(i,ar(n,o))}return e}function aa(t,e=0){let{statements:n,roles:o}=A(),
{s,o:r,roles:i=[],inferred:a=[]}=n[t],c=(f,m)=>({...Ru(f,e),inferred:a.includes(m)}),l=(e?[]:[...i].sort(([f],[m])=>f-m)).
flatMap(([f,m])=>[{text:`, ${o[f].label}`},c(m,o[f].id)]);return[c(s,"subject"),{text:Tt(t).label,kind:"verb"},c(r,"obje\
ct"),...l]}function Ru(t,e){let n=A();if(typeof t=="string")return{text:t,kind:"name"};if(t>=0)return{text:P(n.entities[t]),
kind:"name",lang:$o(n.entities[t])};let o=-1-t;return e>=2?{text:`#${w.statements.key[o].split("#")[1]}`,kind:"nested"}:
{text:`(${aa(o,e+1).map(({text:r,inferred:i})=>i?`[${r}]`:r).join(" ")})`,kind:"nested"}}function ca(t){let e=new Map;for(let n of t)
for(let o of Rn(n))e.set(o,(e.get(o)??0)+1);return e}function Rn(t,e=new Set([t])){let{s:n,o,roles:s=[]}=A().statements[t],
r=new Set;for(let i of[n,o,...s.map(([,a])=>a)])if(typeof i!="string"){if(i>=0)r.add(i);else if(!e.has(-1-i)){e.add(-1-i);
for(let a of Rn(-1-i,e))r.add(a)}}return r}var la=30,Bu=8;function fa(t,e){let{articles:n}=w;if(n.length<2)return null;let o=Pu(),s=o.indexOf(t),r={n:s+1,of:o.length},
i=(c,l,f)=>E(l,()=>ua(o[s+c]),{"aria-label":p(f),disabled:o[s+c]===void 0}),a=u("details",{class:"menu articles"},u("sum\
mary",{},p("articles_list",r)));return a.addEventListener("toggle",()=>a.open&&a.childElementCount===1&&a.append(Du(o,t,
e))),u("div",{class:"line"},i(-1,"\u2039","previous_article"),a,i(1,"\u203A","next_article"))}var ua=t=>$({article:w.articles[t].
id,open:null});function Pu(){let{articles:t}=w,e=n=>t[n].first??t[n].last??Number.MAX_SAFE_INTEGER;return[...t.keys()].sort(
(n,o)=>e(n)-e(o)||n-o)}function Du(t,e,n){let o=w.articles.map(()=>[0,0]);for(let[c,l]of w.statements.article.entries())
o[l][1]++,n[c]&&o[l][0]++;let s=c=>u("li",{},Fu(c,c===e,o[c])),r=u("div",{class:"found"},St(t.map(s),la)),i=c=>{let l=c.
toLocaleLowerCase().split(/\s+/).filter(Boolean),f=t.filter(m=>l.every(d=>zu(m).includes(d)));T(r,f.length?St(f.map(s),la):
u("p",{class:"quiet"},p("no_article_called",{text:c})))},a=u("input",{type:"search","aria-label":p("find_article"),placeholder:p(
"find_article"),oninput:({target:c})=>i(c.value)});return u("div",{},t.length>=Bu&&a,r)}function zu(t){let{title:e,author:n,
publisher:o,published:s,first:r}=w.articles[t],i=r===null?"":K(r);return[e,n,o,s,i].join(" ").toLocaleLowerCase()}function Fu(t,e,[
n,o]){let s=w.articles[t],r=n<o?p("matching_of",{n,of:q(o,"statement")}):q(o,"statement");return E([u("span",{class:"tit\
le",dir:"auto",lang:s.language},s.title),u("span",{class:"quiet"},u("bdi",{},s.publisher),` \xB7 ${Mn(s)} \xB7 ${r}`)],()=>ua(
t),{"aria-current":e?"true":null})}var Hu=500,Ft=null,Xo=null;async function ma(t){await j();let{articles:e}=w,n=Math.max(0,e.findIndex(({id:i})=>i===g.article));
if(!e.length){T(t,we("article",u("p",{},p("no_articles"))));return}let o=[b,n,g.about,g.claimant,g.language];(!(Ft&&t.contains(
Ft.sheet)&&Ft.of.every((i,a)=>i===o[a]))||!Ft)&&(Ft={of:o,...Qu(n)},T(t,Ft.sheet),Xo=null);let r=Ft.reading.show(Uu());r&&
Xo!==g.open&&Gu(r,Ft.sheet)&&r.scrollIntoView({block:"center"}),Xo=g.open}function Uu(){let t=Vt();return t?.kind==="sta\
tement"?t.names:t?.kind!=="list"?[]:mn(t.names[0]).statements.map(e=>w.statements.key[e])}function Gu(t,e){let[n,o]=[t,e].
map(s=>s.getBoundingClientRect());return n.top<Math.max(o.top,0)||n.bottom>Math.min(o.bottom,innerHeight)}function Qu(t){
let e=w.articles[t],n=A().bodies[t],o=Qn(w,g),s=w.statements.article.flatMap((y,O)=>y===t&&o(O)?[O]:[]),r=ca(s),i=g.about===
null?void 0:Ze(g.about),a=i!==void 0&&r.has(i)?i:null,c=ra(e,s,g.claimant),l=c.find(({isChosen:y})=>y)?.id??null,f=s.filter(
y=>(a===null||Rn(y).has(a))&&(l===null||Zo(y)===l)),m=ee(w,g),d=ia(f,c,m),h=oa({title:e.title,lang:e.language,text:n,claims:d,
claimants:c,say:p},{open:Vu,choose:y=>$({claimant:y})},[u("p",{class:"source"},u("bdi",{},bt(e)),Ku(e)," ",zo(e)),n===null&&
u("p",{class:"quiet"},p("quotes_only")),u("p",{class:"quiet"},Ju(f,s.length,m))]),x=u("div",{class:"line choosers"},fa(t,
m),Zu(r,a));return{sheet:we("article",x,h.element),reading:h}}var Ku=({licence:t})=>t?` \xB7 ${t}`:"";function Vu(t){let e=t.
map(n=>w.statements.key.indexOf(n));return e.length===1?V(e[0]):G(e,p("quotes"))}function Ju(t,e,n){let o=t.filter(a=>!n[a]).
length,s=q(e,"statement"),r=t.length<e?p("shown_of",{n:t.length,of:s}):s,i=o?`, ${p("left_out_by_filters",{n:o})}`:"";return`${R(
yn())}. ${R(r)}${i}.`}function Zu(t,e){let{entities:n}=A(),s=[...t].sort(([,i],[,a])=>a-i).slice(0,Hu).map(([i,a])=>[n[i].
id,`${P(n[i])} (${a})`]),r=e===null?"":n[e].id;return u("label",{},`${p("about")} `,D(p("about"),[["",p("about_all")],...s],
r,i=>$({about:i||null})))}var Xu=["aim","audience","meant for"];async function ha(t){await j();let{bargains:e,others:n}=Xe(),o=e.map(r=>pa(r,Kn(w,
g,r))),s=e.some(r=>!Kn(w,g,r));T(t,yt(u("h2",{},p("tab_bargains")),u("p",{class:"quiet"},p("exchange_help")),s&&u("p",{class:"\
quiet"},p("outcome_elsewhere")),o.length?o:u("p",{},p("no_exchange")),n.length>0&&[u("h2",{},p("other_offers")),n.map(r=>pa(
r))]))}function pa(t,e){let n=A(),o=pt(b.chosen,t.flatMap(c=>c.statements)),s=t.map(c=>w.relations[c.relation]),{label:r}=s.
reduce((c,l)=>l.wider.length>c.wider.length?l:c),i=[...new Map(o.map(c=>[Pt(n.statements[c].s),n.statements[c].s])).values()],
a=c=>n.roles.map((l,f)=>c.includes(l.function??"")&&Yo(l.label,nm(f,o),t,c));return u("section",{class:"bargain"},u("h3",
{},i.map((c,l)=>[l?", ":"",he(c)]),` ${r}`),e&&u("p",{class:"outcome"},u("strong",{},`${p("outcome")}: `),Yu(e)),u("dl",
{},Yo(p("offered_thing"),da(t.map(c=>c.things))),Yo(p("offered_to"),da(t.map(c=>c.targets))),a(Fe),a(Xu)),e?tm(e):u("p",
{class:"quiet"},`${p("dates")}: ${ga(t)}`),u("p",{class:"actions"},q(t.length,"act"),", ",M(q(o.length,"statement"),()=>G(
o,r))))}var Yu=({outcome:t,again:e})=>`${t||p("no_answer")}${e?`, ${p("offered_again")}`:""}`;function tm({moves:t}){let e=t.
map(([n,o,s,r])=>u("li",{},u("span",{class:"when"},o||p("date_unknown"),em(s)&&` (${p("inferred")})`),u("span",{},u("str\
ong",{},n),": ",W(J(s[0]),s,n),r&&` (${p("may_be",{doubt:r})})`)));return u("details",{class:"course",open:t.length<8},u(
"summary",{},p("course")),u("ol",{},e))}var em=t=>t.some(e=>A().statements[e].inferred_when);function ga(t){let e=pt(b.chosen,
t.map(n=>n.statements[0]));return[...new Set(e.map(n=>bn(A().statements[n])))].join(", ")}function Yo(t,e,n=[],o=[]){let s=e.
map(({shown:r,name:i,by:a})=>{let c=n.filter(m=>m.statements.some(d=>a.includes(d))),f=o===Fe&&c.length<n.length&&` ${p(
"in_some",{n:c.length,of:n.length})}: ${ga(c)}`;return u("li",{},r," ",W(String(a.length),a,i),f&&u("span",{class:"quiet"},
f))});return s.length>0&&u("div",{},u("dt",{},t),u("dd",{},u("ul",{},s)))}function da(t){let e=new Map;for(let[o,s]of t.
flatMap(r=>[...r]))e.set(o,[...e.get(o)??[],...s]);let{labels:n}=w.offers;return[...e].map(([o,s])=>({shown:M(n[o],()=>z(
o)),name:n[o],by:s}))}function nm(t,e){let n=new Map;for(let o of e)for(let[s,r]of A().statements[o].roles??[]){if(s!==t)
continue;let i=Pt(r);n.set(i,{shown:he(r),name:i,by:[...n.get(i)?.by??[],o]})}return[...n.values()]}async function wa(t){await j();let{parts:e}=b;if(!e){T(t,yt(u("h2",{},p("comparison")),u("p",{},p("choose_compare_with"))));
return}let[n,o]=[R(it(g.according_to)),it(g.compared_with??[])];T(t,yt(u("h2",{},p("comparison")),u("p",{class:"quiet"},
p("comparison_of",{first:n,second:o}),Rt()&&` ${R(_n())}.`),ft.map((s,r)=>{let i=e.claims[r],a=u("h3",{},le(r),` ${jt[r]}\
 ${R(ae(s))} (${i.length})`);return u("section",{},a,St(i.map(om),40))})))}function om({statements:t}){return u("li",{},
t.map(e=>u("p",{class:"claim-of"},M(J(e),()=>V(e)))))}function xa({level:t,pairs:e},n){let[o,s,...r]=(n??[]).map(a=>t.numbers.get(a));if(o!==void 0&&s!==void 0&&!r.length)return[
o,s];let[i]=[...e.values()].sort($e);return[i.a,i.b]}function ba(t,e){let{facts:n,chosen:o}=t,{statement:s}=n.ties;return rn(
t,mt(t,e.rows)).map(r=>{let[i]=r,a=o.main[i],c=n.relations[n.statements.relation[a]],l=new Set(r),[f]=gt(n,e.rows.filter(
m=>l.has(s[m])));return{main:a,statements:r,first:o.first[i],last:o.last[i],relation:c,label:f}})}var ts=960,sm=250,es=26,rm=36;function $a(t,e){let n=t.map(_=>_.filter(ya)),o=t.map(_=>_.filter(S=>!ya(S))),s=ts-(o.flat().
length?sm:0),r=n.flat().flatMap(_=>[_.first,_.last]).filter(_=>_!==null),[i,a]=im(r),c=_=>20+(_-i)/(a-i)*(s-40),l=n.map(
_=>am(_,c)),f=l.map((_,S)=>Math.max(1,_.count,o[S].length)*es),m=f[0]+34,d=m+f[1]+34,h=(_,S)=>_===0?m-18-S*es:m+30+S*es,
x=_=>L("line",{class:"grid",x1:_,x2:_,y1:6,y2:d}),y=(_,S)=>L("text",{class:"tick-label",x:_,y:m+11},S),O=(_,S)=>L("text",
{class:"side-label",x:12,y:_},S),k=r.length?Ar(i,a):[];return L("svg",{class:"dyad",viewBox:`0 0 ${ts} ${d+12}`,role:"gr\
oup","aria-label":p("tab_timeline")},k.map(([_,S])=>[x(c(_)),y(c(_)+3,S)]),o.flat().length>0&&[x(s),y(s+10,p("date_unkno\
wn"))],L("line",{class:"axis",x1:10,x2:ts-10,y1:m,y2:m}),O(14,e[0]),O(d+6,e[1]),l.map((_,S)=>_.placed.map(({act:C,lane:F})=>_a(
C,c(C.first??i),c(C.last??a),h(S,F)))),o.map((_,S)=>_.map((C,F)=>_a(C,s+22,s+22,h(S,F)))))}var ya=({first:t,last:e})=>t!==
null||e!==null;function im(t){if(!t.length)return[0,1];let[e,n]=[Math.min(...t),Math.max(...t)],o=Math.max(15,Math.round(
(n-e)*.06));return[e-o,n+o]}function am(t,e){let n=[];return{placed:[...t].sort((r,i)=>(r.first??-1/0)-(i.first??-1/0)).
map(r=>{let i=e(r.first??r.last??0)-10,a=Math.max(e(r.last??r.first??0),i+20)+12+Oa(r).length*6.2,c=n.findIndex(f=>f<i),
l=c<0?n.length:c;return n[l]=a,{act:r,lane:l}}),count:n.length}}var Oa=({label:t})=>qo(t.parts,rm);function _a(t,e,n,o){
let{sign:s}=t.relation,r=se(s),i=n-e>8,a=i?e:(e+n)/2,c=`${t.label.text}: ${J(t.main)}, ${lm(t)}`,l=()=>G(t.statements,t.
label.text);return L("g",{class:"dyad-mark",tabindex:0,role:"button","aria-label":c,onclick:l,onkeydown:lo(l)},i&&L("lin\
e",{x1:e,x2:n,y1:o,y2:o,stroke:r,"stroke-width":3,"stroke-dasharray":"3 3"}),cm(s,a,o,{fill:st(w,t.main)?r:"none",stroke:r,
"stroke-width":2}),L("text",{x:a+10,y:i?o-8:o+4,class:"mark-label"},Oa(t)),L("title",{},c))}function cm(t,e,n,o){return t===
0?L("circle",{cx:e,cy:n,r:6,...o}):t===1?L("rect",{x:e-6,y:n-6,width:12,height:12,...o}):L("path",{transform:`translate(${e}\
 ${n})`,d:"M-7 0 L0 -7 L7 0 L0 7 Z",...o})}function lm({main:t,first:e,last:n}){let o=A().statements[t];if(o.when||o.inferred_when)
return xn(o);if(e===null&&n===null)return p("date_unknown");let[s,r]=[e,n].map(i=>i===null?"\u2026":K(i));return s===r?s:
`${s} \u2013 ${r}`}var fm=400;async function Sa(t){await j();let{level:e,pairs:n}=b;if(!n.size){T(t,yt(u("p",{},Bt())));return}let[o,s]=xa(
b,g.pair),[r,i]=[o,s].map(h=>e.nodes[h].actor),a=ka(p("first_actor"),r,h=>$({pair:[h,i]})),c=ka(p("second_actor"),i,h=>$(
{pair:[r,h]})),l=e.nodes.length,f=[n.get(Y(o,s,l)),n.get(Y(s,o,l))],m=f.map(h=>h?ba(b,h):[]),d=[[o,s],[s,o]].map(h=>h.map(
x=>N(e,x)).join(" \u2192 "));T(t,yt(u("p",{class:"line"},a," \u2194 ",c),m.flat().length?$a(m,d):u("p",{},p("no_tie_betw\
een")),u("p",{class:"quiet"},p("dyad_help")),f.map((h,x)=>h&&u("section",{},u("h3",{},d[x]),Nn(at(b,h),"")))))}function ka(t,e,n){
let{level:o,nodes:s}=b,r=Oe(s).slice(0,fm);return D(t,r.map(i=>[o.nodes[i].actor,N(o,i)]),e,n)}async function Ma(t){let[{lack:e,cards:n}]=await Promise.all([Ve(),j()]);T(t,yt(u("h2",{},p("findings_title")),u("p",{class:"\
quiet"},p("findings_help")),e&&u("p",{},e),u("div",{class:"findings"},n.map(um))))}function um({article:t,title:e,about:n,
findings:o,lack:s}){let r=["arguments","article"];return u("section",{class:"bargain"},u("h3",{},e),u("p",{class:"quiet"},
n),s&&u("p",{},s),o.map(mm),t!==null&&u("p",{class:"actions"},r.map(i=>M(p(`tab_${i}`),()=>$({tab:i,article:t})))))}var va=t=>t.
map(e=>w.statements.key.indexOf(e)).filter(e=>e>=0);function mm({title:t,sentence:e,counts:n,remarks:o,quote:s}){let[r]=va(
[s.statement]),i=e.map(([a,c,l])=>c==="entity"&&l?M(a,()=>z(l)):u("span",{},a));return u("div",{class:"finding"},u("p",{
class:"quiet"},u("strong",{},t),n.map(([a,c,l])=>[" \xB7 ",W(a,va(l),t),` ${c}`])),u("p",{class:"sentence"},i),r!==null&&
u("blockquote",{},M(`\u201C${s.text}\u201D`,()=>V(r))),o.length>0&&u("p",{class:"quiet"},o.join("; ")))}var Ta="found";function Aa(t){if(typeof Highlight<"u"&&CSS.highlights.delete(Ta),!g.find)return;let[e="",n=""]=g.find.map(
dt),o=pm(t),{plain:s,places:r}=So(o.map(({data:l})=>l).join("")),i=Math.max(0,s.indexOf(n)),a=s.indexOf(e,i)>=0?[e]:e.split(
" "),c=(e?a:[n]).flatMap(l=>{let f=s.indexOf(l,i);return f<0?[]:dm(o,r[f],r[f+l.length])});c.length&&(typeof Highlight<"\
u"&&CSS.highlights.set(Ta,new Highlight(...c)),c[0].startContainer.parentElement?.scrollIntoView({block:"center"}))}function pm(t){
let e=document.createTreeWalker(t,NodeFilter.SHOW_TEXT),n=[];for(;e.nextNode();){let o=e.currentNode;o.parentElement?.closest(
"select")||n.push(o)}return n}function dm(t,e,n){let o=document.createRange(),s=0;for(let r of t){let i=s+r.data.length;
if(s<=e&&e<i&&o.setStart(r,e-s),s<n&&n<=i)return o.setEnd(r,n-s),[o];s=i}return[]}var hm=40,gm=100;function Ea(t,e){let{level:n}=t,o=ut(t),s=wm(t,o),r=s.filter(({nodes:d})=>d.length>1),i=s.reduce((d,{nodes:h})=>d+
h.length,0),a=new Set(e.unfolded??(i>hm?[]:r.map(({id:d})=>d))),c=gm*(1+Math.max(0,e.more)),l=qa(s,c,"").flatMap(d=>xm(t,
d,a,c)),f=new Int32Array(n.nodes.length).fill(-1);for(let[d,{nodes:h}]of l.entries())for(let x of h)f[x]=d;let m=bm(t,o,
f,l.length);return{entries:l,folding:r.map(({id:d})=>d),unfolded:r.map(({id:d})=>d).filter(d=>a.has(d)),rows:La(m.map(([
d])=>d)),columns:La(m.map(([,d])=>d)),cells:m.map(([d,h,x])=>ym(t,d,h,x))}}var La=t=>[...new Set(t)].sort((e,n)=>e-n);function wm({
facts:t,level:e,nodes:n,chosen:o,state:s},r){let i=new Map,a=new Map,c=m=>e.nodes[m].country??e.nodes[m].actor;for(let m of r){
for(let d of[m.a,m.b]){let h=c(d);i.set(h,(i.get(h)??new Set).add(d))}for(let d of new Set([c(m.a),c(m.b)])){let h=a.get(
d)??[];a.set(d,h);for(let x of m.rows)h.push(x)}}let l=m=>n.get(m)?.weight??0;return[...i].map(([m,d])=>({id:m,nodes:[...d].
sort((h,x)=>l(x)-l(h)||h-x),weight:Et(t,a.get(m)??[],o,s.count)})).sort((m,d)=>d.weight-m.weight||(m.id<d.id?-1:1))}function qa(t,e,n){
if(t.length<=e+1)return t;let o=t.slice(e).flatMap(({nodes:s})=>s);return[...t.slice(0,e),{id:n,nodes:o,weight:0}]}function xm({
level:t},{id:e,nodes:n},o,s){if(e==="")return[{kind:"rest",id:e,group:null,nodes:n}];if(n.length===1)return[{kind:"actor",
id:t.nodes[n[0]].actor,group:null,nodes:n}];if(!o.has(e))return[{kind:"group",id:e,group:null,nodes:n}];let r=n.map(i=>({
id:t.nodes[i].actor,nodes:[i],weight:0}));return qa(r,s,"").map(i=>({...i,kind:i.id?"actor":"rest",group:e}))}function bm({
facts:t},e,n,o){let s=new Map,r=(i,a)=>{let c=s.get(i)??new Set;s.set(i,c);for(let l of a)c.add(l)};for(let{a:i,b:a,rows:c}of e){
r(n[i]*o+n[a],c);let l=i===a?[]:an(t,c);l.length&&r(n[a]*o+n[i],l)}return[...s].sort(([i],[a])=>i-a).map(([i,a])=>[Math.
floor(i/o),i%o,[...a]])}function ym(t,e,n,o){let{facts:s,chosen:r,state:i}=t,[a,c,l]=nr(t,o);return{row:e,column:n,rows:o,
number:Et(s,o,r,i.count),signs:[a,c,l],together:an(s,o).length>0}}var ns=t=>{let[e,n]=String(t.dataset.at).split(" ");return[Number(e),Number(n)]},Na=t=>[...t.querySelectorAll("[data-at]")],
_m={ArrowRight:[1,1],ArrowLeft:[1,-1],ArrowDown:[0,1],ArrowUp:[0,-1]};function Ca(t,e){let n=t.target instanceof Element?
t.target.closest("[data-at]"):null,o=_m[t.key];if(!n||!o)return;t.preventDefault();let[s,r]=o,i=ns(n),a=Na(e).map(c=>({spot:c,
at:ns(c)})).filter(({at:c})=>c[1-s]===i[1-s]&&(c[s]-i[s])*r>0).sort((c,l)=>(c.at[s]-l.at[s])*r);a.length&&Ia(e,a[0].spot)}
function Ia(t,e){Ra(t,e),e.focus()}function ja(t,e){let n=Na(t).find(o=>o.dataset.group===e);n&&Ia(t,n)}function Wa({target:t,
type:e},n,o,{rows:s,columns:r,cells:i},a){let c=t instanceof Element?t.closest("td, th")?.querySelector("[data-at]"):null;
for(let h of n.querySelectorAll(".lit"))h.classList.remove("lit");if(o.hidden=!c,!c)return;let[l,f]=ns(c);e==="focusin"&&
Ra(n,c),c.closest("tr")?.classList.toggle("lit",l>=0);let m=n.querySelector(`[data-at="-1 ${f}"]`)?.closest("th");o.hidden=
f<0||!m,m&&f>=0&&(m.classList.add("lit"),[o.style.left,o.style.width]=[`${m.offsetLeft}px`,`${m.offsetWidth}px`]);let d=i.
find(h=>h.row===s[l]&&h.column===r[f]);d&&a(d)}function Ra(t,e){for(let n of t.querySelectorAll("[data-at][tabindex='0']"))
n.setAttribute("tabindex","-1");e.setAttribute("tabindex","0")}var os={acts:"act",statements:"statement",articles:"article"},Bn=["cooperation","conflict","neither"],[Da,$m,Om,km]=[22,
4,18,8];function za(t,e,n,o){let{entries:s,rows:r,columns:i,cells:a}=e,c=Math.max(...a.map(B=>B.number)),l={shown:t,matrix:e,
names:n,fold:o,largest:c},f=e.unfolded.length>0,m=`${Da+Om+km*I(c).length}px`,d=new Map(i.map((B,X)=>[B,X])),h=new Map(r.
map(B=>[B,[]]));for(let B of a)h.get(B.row)?.push(B);let x=r.map((B,X)=>u("tr",{},Ba(l,r,X,"row"),Sm(l,h.get(B)??[],X,d))),
y=f?2:1,O=u("td",{class:"corner",colspan:y,rowspan:y},p("matrix_corner")),k=i.map((B,X)=>Ba(l,i,X,"col")),_=B=>s[i[B]].group!==
null,S=k.flatMap((B,X)=>_(X)?B.slice(0,-1):B),C=k.flatMap((B,X)=>_(X)?B.slice(-1):[]),F=i.map(()=>u("col",{class:"cells"})),
lt=u("table",{class:`matrix${f?" grouped":""}`,role:"grid","aria-label":p("tab_matrix")},u("colgroup",{},f&&u("col",{class:"\
brackets"}),u("col",{class:"names"}),F),u("thead",{},u("tr",{},O,S),C.length>0&&u("tr",{},C)),u("tbody",{},x));return lt.
style.setProperty("--cell",m),lt.querySelector("td [data-at]")?.setAttribute("tabindex","0"),lt}function Ba({shown:t,matrix:{
entries:e,unfolded:n},names:o,fold:s},r,i,a){let{kind:c,id:l,group:f}=e[r[i]],m=a==="row",d=(F,lt)=>m?{rowspan:F,colspan:lt}:
{colspan:F,rowspan:lt},h=F=>m?`${i} ${F}`:`${F} ${i}`,x={actor:()=>z(l),group:()=>s(l),rest:()=>$({more:g.more+1})}[c],y=o[r[i]],
O=Pa(y,x,h(-1),c==="group"?{"aria-expanded":"false","data-group":l}:{}),k=u("th",{scope:a,class:`${c} ${a}`,...d(1,n.length&&
f===null?2:1)},O);if(f===null||i>0&&e[r[i-1]].group===f)return[k];let _=r.filter(F=>e[F].group===f).length,S=Ha(t,f),C=Pa(
_>1?S:"",()=>s(f),h(-2),{"aria-expanded":"true","aria-label":S,"data-group":f});return[u("th",{scope:`${a}group`,class:`\
bracket ${a}`,...d(_,1)},C),k]}function Pa(t,e,n,o){let s=o["aria-label"]??t;return M(u("bdi",{},t),e,{title:s,"aria-lab\
el":s,tabindex:-1,"data-at":n,...o})}function Sm(t,e,n,o){let s=[],r=0,i=a=>a>r&&s.push(u("td",{colspan:a-r}));for(let a of e){
let c=o.get(a.column)??0;i(c),s.push(u("td",{class:"cell"},vm(t,a,`${n} ${c}`))),r=c+1}return i(o.size),s}function vm({shown:t,
matrix:{entries:e},names:n,largest:o},s,r){let i=`${n[s.row]} \u2192 ${n[s.column]}`,a=u("span",{class:`square${s.together?
" together":""}`},Bn.map((l,f)=>s.signs[f]>0&&ss(l,s.signs[f]))),c=Math.max($m,Da*Math.sqrt(s.number/o));return[a.style.
width,a.style.height]=[`${c}px`,`${c}px`],M([u("span",{class:"room"},a),I(s.number)],()=>Mm(t,e,s,i),{"aria-label":`${i}\
: ${is(s)}`,"aria-describedby":"matrix-says",tabindex:-1,"data-at":r})}function ss(t,e=1){let n=u("span",{class:t});return n.
style.flexGrow=String(e),n}var rs=t=>w.labels.signs[w.names.signs.indexOf(t)];function is({number:t,signs:e,together:n}){
let o=Bn.flatMap((s,r)=>e[r]>0?[`${I(e[r])} ${rs(s)}`]:[]);return`${q(t,os[g.count])} (${It(o)}${n?`; ${p("matrix_togeth\
er")}`:""})`}function Mm(t,e,{row:n,column:o,rows:s},r){let[i,a]=[e[n],e[o]];if(i.kind!=="actor"||a.kind!=="actor")return G(
mt(t,s),r);let[c,l]=[i.nodes[0],a.nodes[0]];return t.pairs.has(c*t.level.nodes.length+l)?tt(c,l):tt(l,c)}var Fa=({level:t},e)=>t.
numbers.has(e)||e in t.countries||$t(e)!==null;function Ha({level:t},e){let n=t.numbers.get(e);if(n!==void 0)return N(t,
n);let o=$t(e);return o?P(o):t.countries[e]??e}function Ua(t,{kind:e,id:n,nodes:o}){return e==="actor"?N(t.level,o[0]):e===
"rest"?p("matrix_rest",{n:I(o.length)}):p("matrix_group",{name:Ha(t,n),n:I(o.length)})}var Tm=5,Ga=[];async function Qa(t){let e=[b,g.unfolded,g.more,g.language];if(t.querySelector(".matrix")&&e.every((f,m)=>f===
Ga[m]))return;let n=Ue(b),o=Ea(n,g);if(o.folding.every(f=>Fa(n,f))||await j(),Ga=e,!o.cells.length){T(t,u("div",{class:"\
sheet"},u("p",{},Bt())));return}let s=o.entries.map(f=>Ua(n,f)),i=za(n,o,s,f=>Lm(t,o,f)),a=u("div",{class:"band",hidden:!0}),
c=u("p",{class:"matrix-sentence"},u("span",{class:"quiet"},p("matrix_keys"))),l=f=>qm(c,s,f);for(let f of["mouseover","f\
ocusin"])i.addEventListener(f,m=>Wa(m,i,a,o,l));i.addEventListener("keydown",f=>Ca(f,i)),T(t,u("div",{class:"sheet matri\
x-sheet"},u("p",{class:"quiet"},et(n)," ",W(p("show_quotes"),vt(n).statements,p("based_on_drawn"))),u("div",{class:"matr\
ix-tools"},Am(o),Em(o)),c,u("div",{class:"matrix-scroll"},u("div",{},i,a))))}function Am({folding:t,unfolded:e}){return[
e.length<t.length&&E(p("unfold_all"),()=>$({unfolded:t})),e.length>0&&E(p("fold_all"),()=>$({unfolded:[]}))]}async function Lm(t,{
unfolded:e},n){let o=e.includes(n);await $({unfolded:o?e.filter(s=>s!==n):[...e,n]}),ja(t,n)}function Em({cells:t}){let e=Bn.
flatMap((o,s)=>t.some(({signs:r})=>r[s])?[o]:[]),n=(o,s)=>u("span",{class:`square ${s}`},ss(o));return u("p",{class:"mat\
rix-legend"},e.map(o=>u("span",{},n(o,""),o==="neither"?p("matrix_neither"):rs(o))),t.some(({together:o})=>o)&&u("span",
{},n("","together"),p("matrix_together")),u("span",{class:"quiet"},p("matrix_help",{what:ve(2,os[g.count])})))}function qm(t,e,n){
let o=gt(w,n.rows),s=o.slice(0,Tm).map(Jt),r=o.length>s.length?[p("and_more",{n:o.length-s.length})]:[];T(t,u("strong",{},
`${e[n.row]} \u2192 ${e[n.column]}`),` ${is(n)}: `,u("span",{id:"matrix-says"},[...s,...r].join("; ")))}var Ht=["actor","target","relation","type","source","mode","certainty","article"],as="none";function Ka(t,e){let{facts:n,
level:o,chosen:s}=t;return e==="statements"?ot(s.inside).map(r=>({a:o.subject[r],b:o.object[r],at:r,row:-1})):ut(t).flatMap(
r=>r.rows.map(i=>({a:r.a,b:r.b,at:n.ties.statement[i],row:i})))}function Nm({facts:t,level:e,chosen:n},o,{a:s,b:r,at:i}){
let{statements:a,names:c}=t;switch(o){case"actor":return e.nodes[s]?.actor??"";case"target":return e.nodes[r]?.actor??"";case"\
relation":return t.relations[a.relation[i]].id;case"type":return c.quad_classes[a.quad_class[n.main[i]]]??as;case"source":
return Cm(t,i);case"mode":return c.modes[a.mode[i]];case"certainty":return c.certainties[a.certainty[i]]??"";case"articl\
e":return t.articles[a.article[i]].id}}function Cm({statements:t,sources:e,signers:n},o){return t.source[o]>=0?`of:${e[t.
source[o]].id}`:`by:${n[t.author[o]>=0?t.author[o]:t.publisher[o]]}`}function Pn(t){let e=new Map;for(let n of t??[]){let o=n.
indexOf(":"),s=n.slice(0,o);Ht.includes(s)&&e.set(s,(e.get(s)??new Set).add(n.slice(o+1)))}return e}function Va(t,e,n){let o=Pn(
n),s=Ht.map(()=>new Map),r=e.filter(a=>{let c=Ht.map(f=>Nm(t,f,a)),l=Ht.filter((f,m)=>o.has(f)&&!o.get(f)?.has(c[m]));for(let[
f,m]of Ht.entries()){if(!c[f]||l.some(h=>h!==m))continue;let d=s[f].get(c[f]);d?d.add(a.at):s[f].set(c[f],new Set([a.at]))}
return!l.length}),i=s.map(a=>new Map([...a].map(([c,l])=>[c,l.size])));return{units:r,counts:new Map(Ht.map((a,c)=>[a,i[c]]))}}
function cs({names:t,relations:e},n){let o=Pn(n),s=(a,c)=>{let l=o.get(a);return l&&[...l].map(f=>c.indexOf(f)).sort((f,m)=>f-
m)},r=a=>o.get(a)&&[...o.get(a)??[]],i={relations:s("relation",e.map(({id:a})=>a)),quad_classes:s("type",t.quad_classes),
modes:s("mode",t.modes),certainties:s("certainty",t.certainties),articles:r("article"),according_to:r("source")};return Object.
fromEntries(Object.entries(i).filter(([,a])=>a!==void 0))}var[Im,jm,Wm]=[8,30,12],Rm=5;function Ja(t,e){let n=matchMedia("(min-width: 901px)").matches;return Ht.map(o=>{let s=t.get(
o)??new Map,r=e.get(o)??new Set;return s.size<2&&!r.size?null:Bm(o,s,r,r.size>0||n&&s.size<=Rm)})}function Bm(t,e,n,o){let s=[
...new Set([...n,...e.keys()])].map(x=>({value:x,label:Dm(t,x),number:e.get(x)??0})).sort((x,y)=>Number(n.has(y.value))-
Number(n.has(x.value))||y.number-x.number||x.label.localeCompare(y.label)),r=u("div",{class:"facet-values"}),i=p(`facet_${t}`),
[a,c]=[Im,""],l=()=>{let x=s.filter(({label:y})=>y.toLocaleLowerCase().includes(c));T(r,x.slice(0,a).map(({value:y,label:O,
number:k})=>U([u("bdi",{},O),u("span",{class:"quiet"},` ${I(k)}`)],n.has(y),_=>Pm(t,y,_))),x.length>a&&E(p("more",{n:I(x.
length-a)}),f))},f=()=>{a+=jm,l()},m=x=>{c=x.trim().toLocaleLowerCase(),l()};l();let d=s.length>Wm&&u("input",{type:"sea\
rch",placeholder:p("facet_search"),"aria-label":`${p("facet_search")}: ${i}`,oninput:x=>m(x.target.value)}),h=n.size||s.
length;return u("details",{class:"facet",open:o},u("summary",{},i,u("span",{class:"quiet"},` ${I(h)}${n.size?" \u2022":""}`)),
d,r)}function Pm(t,e,n){let o=`${t}:${e}`,s=(g.facets??[]).filter(i=>i!==o),r=n?[...s,o]:s;return $({facets:r.length?r:null,
more:0})}function Dm(t,e){let{names:n,labels:o}=w;switch(t){case"actor":case"target":return hn(e);case"relation":return w.
relations.find(({id:s})=>s===e)?.label??e;case"type":return e===as?p("no_quad_class"):o.quad_classes[n.quad_classes.indexOf(
e)]??e;case"source":return it([e]);case"mode":return o.modes[n.modes.indexOf(e)]??e;case"certainty":return o.certainties[n.
certainties.indexOf(e)]??e;case"article":return w.articles.find(({id:s})=>s===e)?.title??e}}var ls=4,fs=t=>(g.columns??[]).find(e=>e.startsWith(`${t}:`))?.slice(t.length+1)??"",us=(t,e)=>t.toLocaleLowerCase().includes(
e.toLocaleLowerCase());function Za(t){let{level:e}=t,n=new Map,o=f=>{let m=n.get(f)??at(t,f);return n.set(f,m),m},s=({a:f,
b:m})=>`${N(e,f)} \u2192 ${N(e,m)}`,r=f=>{let m=mt(t,f.rows);return Ya(m.find(d=>us(xt(d),fs("quote")))??m[0])},i=(f,m,d)=>({
name:f,isText:!0,value:m,cell:d}),a=(f,m)=>({name:f,isText:!1,value:m,cell:d=>W(m(d),o(d).statements,s(d))}),c=f=>m=>N(e,
m[f]),l=f=>m=>M(u("bdi",{},f(m)),()=>tt(m.a,m.b));return[i("actor",c("a"),l(c("a"))),i("label",f=>Mt(w,f.rows),f=>zm(gt(
w,f.rows).map(Jt))),i("target",c("b"),l(c("b"))),i("quote",f=>mt(t,f.rows).map(xt).join(`
`),r),{name:"weight",isText:!1,value:f=>f.weight,cell:f=>I(f.weight)},{...a("acts",f=>o(f).acts),cell:f=>W(o(f).acts,Te(
o(f)),s(f))},{name:"quad_classes",isText:!1,value:f=>Fm(o(f)),cell:f=>Hm(o(f),s(f))},a("statements",f=>o(f).statements.length),
a("articles",f=>o(f).articles.size),a("sources",f=>o(f).sources.size)]}function Xa(t){let{level:e,chosen:n}=t,o=new Map(
pt(n,n.inside.keys()).map((l,f)=>[l,f])),s=A().statements,r=l=>f=>f[l]>=0?N(e,f[l]):Pt(s[f.at][l==="a"?"s":"o"]),i=l=>f=>{
let m=u("bdi",{},r(l)(f));return f[l]>=0?M(m,()=>z(e.nodes[f[l]].actor)):m},a=({at:l})=>wt(l).title;return[{name:"when",
isText:!0,value:({at:l})=>bn(s[l]),order:({at:l})=>o.get(l)??0},{name:"actor",isText:!0,value:r("a"),cell:i("a")},{name:"\
relation",isText:!0,value:({at:l})=>Tt(l).label},{name:"target",isText:!0,value:r("b"),cell:i("b")},{name:"quote",isText:!0,
value:({at:l})=>xt(l),cell:({at:l})=>Ya(l)},{name:"held",isText:!0,value:({at:l})=>Ce(l).join("; ")},{name:"article",isText:!0,
value:a,cell:l=>M(u("bdi",{},a(l)),()=>pn(w.statements.article[l.at],l.at))}]}function zm(t){let e=u("bdi",{},t.slice(0,
ls).join("; "));if(t.length<=ls)return e;let n=()=>{e.textContent=t.join("; "),o.remove()},o=M(` ${p("and_more",{n:t.length-
ls})}`,n);return[e,o]}var Ya=t=>[u("q",{dir:"auto",lang:wt(t).language},M(xt(t),()=>V(t))),u("span",{class:"quiet"},` ${bt(
wt(t))}`)],Fm=({byQuadClass:t})=>t.reduce((e,n,o)=>e+(Wt(w,o)==="cooperation"?n:-n),0);function Hm({byQuadClass:t,quadClasses:e},n){
let o=w.labels.quad_classes.map((s,r)=>t[r]>0&&u("span",{class:`quad-class ${Wt(w,r)}`},W(t[r],e[r],`${n}, ${s}`),` ${s}`));
return o.some(Boolean)?o:"\u2013"}var tc=100,Um={ties:"-weight",statements:"when"},ec=[];async function nc(t){let{rows:e,facets:n,columns:o,sort:s,more:r,
language:i}=g,a=[b,e,n,o,s,r,i];if(t.querySelector(".table-view")&&a.every((y,O)=>y===ec[O]))return;await j(),ec=a;let c=Ue(
b),l=Ka(c,e),{units:f,counts:m}=Va(c,l,n),d=u("div",{class:"facets","aria-label":p("facets"),role:"group"}),h=t.querySelector(
".facets");T(d,Ja(m,Pn(n))),h&&nn(d,en(h));let x=e==="ties"?Km(c,l,f):Vm(c,l,f);T(t,u("div",{class:"sheet table-view"},d,
u("div",{class:"table-main"},Gm(c),x))),d.scrollTop=h?.scrollTop??0}function Gm(t){let{facets:e,columns:n,rows:o}=g,s=e?
cs(w,e):{},r=Xn.map(a=>E(p(`rows_${a}`),()=>$({rows:a,sort:null,columns:null,more:0}),{"aria-pressed":String(a===o)})),i=o===
"ties"?[et(t)," ",W(p("show_quotes"),vt(t).statements,p("based_on_drawn"))]:qe();return[u("p",{class:"quiet"},i),u("div",
{class:"table-tools"},u("div",{class:"choices",role:"group","aria-label":p("rows")},r),(e||n)&&E(p("remove_facets"),()=>$(
{facets:null,columns:null,more:0})),Object.keys(s).length>0&&E(p("apply_facets"),()=>$({...s,facets:Qm(e??[]),more:0}),{
title:p("apply_facets_help")}))]}function Qm(t){let e=t.filter(n=>!Object.keys(cs(w,[n])).length);return e.length?e:null}
function Km(t,e,n){let{level:o,chosen:s}=t,r=n.map(({row:c})=>c),i=[...He(w,o,r,s,t.state.count).values()],a=new Set(e.map(
({a:c,b:l})=>c*o.nodes.length+l)).size;return oc(Za(t),i,a,"tie",c=>c.key)}var Vm=(t,e,n)=>oc(Xa(t),n,e.length,"statemen\
t",({at:o})=>o);function oc(t,e,n,o,s){let r=new Map(t.map(({name:O})=>[O,fs(O)])),i=e.filter(O=>t.every(k=>Zm(k,O,r.get(
k.name)??""))),a=t.some(({name:O})=>O===g.sort?.replace(/^-/,""))?g.sort:Um[g.rows],c=!!a?.startsWith("-"),l=t.find(({name:O})=>O===
a?.replace(/^-/,"")),f=l?.order??l?.value??s,m=i.map(O=>({row:O,value:f(O)})).sort((O,k)=>(c?-1:1)*Jm(O.value,k.value)||
s(O.row)-s(k.row)),d=tc*(1+Math.max(0,g.more)),h=t.map(O=>Xm(O,l===O&&(c?"descending":"ascending"))),x=t.map(O=>u("td",{},
Ym(O,r.get(O.name)??""))),y=p("table_shown",{n:I(Math.min(d,m.length)),of:I(m.length),total:q(n,o)});return[u("p",{class:"\
quiet",role:"status"},y),u("div",{class:"table-scroll",tabindex:0,role:"region","aria-label":p("tab_table")},u("table",{
class:"listed"},u("thead",{},u("tr",{},h),u("tr",{class:"filters"},x)),u("tbody",{},m.slice(0,d).map(({row:O})=>tp(t,O)))),
!m.length&&u("p",{},n?p("nothing_fits"):Bt()),m.length>d&&E(p("more",{n:I(Math.min(tc,m.length-d))}),()=>$({more:g.more+
1})))]}var Jm=(t,e)=>typeof t=="number"?t-Number(e):t.localeCompare(String(e));function Zm({isText:t,value:e},n,o){return o?
t?us(String(e(n)),o):Number(e(n))>=Number(o):!0}function Xm({name:t,isText:e},n){let o=n?n==="ascending":!e;return u("th",
{scope:"col","aria-sort":n||"none",class:e?"":"num"},M(p(`column_${t}`),()=>$({sort:`${o?"-":""}${t}`})),n&&(n==="descen\
ding"?" \u2193":" \u2191"))}function Ym({name:t,isText:e},n){let o=r=>{let i=(g.columns??[]).filter(c=>!c.startsWith(`${t}\
:`)),a=r.trim()?[...i,`${t}:${r.trim()}`]:i;return $({columns:a.length?a:null,more:0})},s=p(e?"column_contains":"column_\
at_least");return u("input",{type:e?"search":"number",value:n,placeholder:e?"\u2026":"\u2265","aria-label":`${p(`column_${t}`)}\
: ${s}`,onchange:r=>o(r.target.value)})}var tp=(t,e)=>u("tr",{},t.map(({name:n,isText:o,value:s,cell:r},i)=>u(i?"td":"th",
{scope:i?null:"row",class:o?n:"num"},r?r(e):u("bdi",{},s(e)))));function xe(t){return`${w.title.replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-|-$/g,"").slice(0,60)||"network"}.${t}`}var ep={
"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function Z(t){return String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
"").replace(/[&<>"]/g,e=>ep[e])}var ms=17;function ps(t,e,n){let{text:o}=H(),s=Math.floor(n/7),i=[...sc(w.title,s).map(f=>({line:f,weight:600})),...sc(`${et(
b)} ${qr(b)}`.trim(),s).map(f=>({line:f,weight:400}))].map(({line:f,weight:m},d)=>`<text x="${t}" y="${e+(d+1)*ms}" font\
-size="12" font-weight="${m}" fill="${o}">${Z(f.trim())}</text>`),[a,c]=[t,e+(i.length+1)*ms+4],l=Xs().map(([f,m])=>{let d=54+
m.length*6.6;a+d>t+n&&a>t&&([a,c]=[t,c+ms]);let h=`<g transform="translate(${a} ${c-11})">${f.innerHTML}</g><text x="${a+
48}" y="${c}" font-size="12" fill="${o}">${Z(m)}</text>`;return a+=d,h});return{height:c-e+12,markup:i.join("")+l.join("")}}
function sc(t,e){let n=[""];for(let o of t.split(" "))n[n.length-1].length+o.length>e&&n.push(""),n[n.length-1]+=`${o} `;
return n}async function ic(){let t=document.querySelector("#canvas canvas"),e=t.width/t.clientWidth||1,n=t.clientWidth,{height:o,
markup:s}=ps(12,0,n-24),r=new Image;r.src=ds(`<svg xmlns="${Ye}" width="${n}" height="${o}" font-family="system-ui, sans\
-serif">${s}</svg>`),await r.decode();let i=document.createElement("canvas");i.width=t.width,i.height=t.height+o*e;let a=i.
getContext("2d");a.fillStyle=H().ground,a.fillRect(0,0,i.width,i.height),a.drawImage(t,0,0),a.drawImage(r,0,t.height,n*e,
o*e),i.toBlob(c=>c&&de(xe("png"),"image/png",c))}var ds=t=>`data:image/svg+xml;charset=utf-8,${encodeURIComponent(t)}`;function be(){
let t=Sn()?.body;if(!t?.nodeIndices.length)return"";let{nodes:e}=b.level,n=t.nodeIndices.map(f=>({at:f,x:t.nodes[f].x,y:t.
nodes[f].y})),[o,s]=[Math.min(...n.map(({x:f})=>f))-90,Math.max(...n.map(({x:f})=>f))+90],[r,i]=[Math.min(...n.map(({y:f})=>f))-
60,Math.max(...n.map(({y:f})=>f))+70],a=[...[...b.arrows.keys()].map(f=>op(f,t)),...n.map(({at:f,x:m,y:d})=>rp(f,e[f],m,
d))],c=ps(o+12,i,s-o-24),l=[o,r,s-o,i-r+c.height].map(f=>f.toFixed(1));return`<svg xmlns="${Ye}" viewBox="${l.join(" ")}\
" font-family="system-ui, sans-serif"><rect x="${l[0]}" y="${l[1]}" width="${l[2]}" height="${l[3]}" fill="${H().ground}\
"/>${a.join("")}${c.markup}</svg>
`}function np(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.hypot(o,s),i=n?.enabled?n.roundness:0,a=Math.atan2(s,o)+(.5*(n?.type===
"curvedCCW"?-i:i)+.5)*Math.PI,c=(.5*i+.5)*r;return{x:t.x+c*Math.sin(a),y:t.y+c*Math.cos(a)}}function rc(t,e,n){let o=n.nodes[e],
s=Math.hypot(o.x-t.x,o.y-t.y)||1,r=b.level.nodes[e].size+3;return{x:o.x-(o.x-t.x)/s*r,y:o.y-(o.y-t.y)/s*r}}var We=({x:t,
y:e})=>`${t.toFixed(1)} ${e.toFixed(1)}`;function op(t,e){let{options:n}=e.edges[t],{arrows:o}=b.level,{signs:s,holds:r,
marks:i}=w.encodings,[a,c]=[e.nodes[o.actor[t]],e.nodes[o.target[t]]],{color:l}=n.color,f=a===c,m=f?{x:a.x+34,y:a.y-34}:
np(a,c,n.smooth),d=f?{x:a.x,y:a.y-16}:rc(m,o.actor[t],e),h=f?{x:a.x+16,y:a.y}:rc(m,o.target[t],e),x=Math.atan2(h.y-m.y,h.
x-m.x)*180/Math.PI,y={x:(d.x+2*m.x+h.x)/4,y:(d.y+2*m.y+h.y)/4},{dashes:O}=r[o.hold[t]],k=O.length?` stroke-dasharray="${O.
join(" ")}"`:"",_=`<path d="M${We(d)} Q${We(m)} ${We(h)}" fill="none" stroke="${l}" stroke-width="${n.width.toFixed(1)}"${k}\
/>`,S=uo(s[o.sign[t]].head,l,`translate(${We(h)}) rotate(${x}) scale(1)`),C=mo(i[o.mark[t]].middle,l,y.x.toFixed(1),y.y.
toFixed(1));return _+(S?.outerHTML??"")+(C?.outerHTML??"")+sp(n.label??"",d,h,y)}function sp(t,e,n,o){if(!t)return"";let s=Math.
atan2(n.y-e.y,n.x-e.x)*180/Math.PI,r=s>90||s<-90?s+180:s,i=t.split(`
`),a=i.map((c,l)=>`<tspan x="0" y="${-4-12*(i.length-1-l)}">${Z(c)}</tspan>`);return`<text transform="translate(${We(o)}\
) rotate(${r.toFixed(1)})" font-size="11" ${ac()}>${a.join("")}</text>`}var ac=()=>`text-anchor="middle" fill="${H().text}\
" stroke="${H().ground}" stroke-width="3" paint-order="stroke"`;function rp(t,{size:e,shape:n,tint:o},s,r){let i={square:`\
<rect x="${s-e}" y="${r-e}" width="${2*e}" height="${2*e}" `,triangle:`<path d="M${s} ${r-e} L${s+e} ${r+e*.8} L${s-e} ${r+
e*.8} Z" `,diamond:`<path d="M${s} ${r-e} L${s+e} ${r} L${s} ${r+e} L${s-e} ${r} Z" `,dot:`<circle cx="${s}" cy="${r}" r\
="${e}" `},c=ue(N(b.level,t)).split(`
`).map((f,m)=>`<text x="${s}" y="${r+e+14+m*14}" font-size="13" ${ac()}>${Z(f)}</text>`),l=o>=0?Qt()[o]:H().node;return`${i[n]}\
fill="${l}" stroke="${H().line}"/>${c.join("")}`}var cc=["type","sector","country"],ip=["weight","acts","articles","sources","statements"];function ap(t){let e=String(t),
n=/^[=+\-@\t\r]/.test(e)&&Number.isNaN(Number(e))?`'${e}`:e;return/[",\r\n]/.test(n)?`"${n.replace(/"/g,'""')}"`:n}function Dn(){
let{nodes:t}=b.level,n=["actor","actor_label","target","target_label","weight","acts",...w.names.quad_classes.map(s=>s.replace(
" ","_")),"no_quad_class","articles","sources","label","statements"],o=Oo(b).map(({pair:s,actor:r,target:i})=>{let{acts:a,
byQuadClass:c,noQuadClass:l,articles:f,sources:m,statements:d}=at(b,s);return[...[t[s.a].actor,r,t[s.b].actor,i],s.weight,
a,...c,l,f.size,m.size,Mt(w,s.rows),_t(w,d).join(" ")]});return[n,...o].map(s=>`${s.map(ap).join(",")}\r
`).join("")}function zn(){let{nodes:t}=b.level,e=new Set,n=Oo(b).map(({pair:r},i)=>{e.add(r.a).add(r.b);let{acts:a,articles:c,
sources:l,statements:f}=at(b,r),m=[r.weight,a,c.size,l.size,_t(w,f).join(" ")],d=`source="${Z(t[r.a].actor)}" target="${Z(
t[r.b].actor)}"`;return`<edge id="${i}" ${d} label="${Z(Mt(w,r.rows))}" weight="${r.weight}"><attvalues>${m.map(lc).join(
"")}</attvalues></edge>`}),o=[...e].sort((r,i)=>r-i).map(r=>{let i=cc.map((a,c)=>lc(t[r][a],c)).join("");return`<node id\
="${Z(t[r].actor)}" label="${Z(N(b.level,r))}"><attvalues>${i}</attvalues></node>`});return`<?xml version="1.0" encoding\
="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">${fc("node",cc,()=>"string")+fc("edge",
ip,r=>r==="statements"?"string":"integer")}<nodes>${o.join("")}</nodes><edges>${n.join("")}</edges></graph></gexf>
`}var lc=(t,e)=>t===null||t===""?"":`<attvalue for="${e}" value="${Z(t)}"/>`;function fc(t,e,n){let o=e.map((s,r)=>`<att\
ribute id="${r}" title="${s}" type="${n(s)}"/>`).join("");return`<attributes class="${t}">${o}</attributes>`}function uc(){let t=u("details",{id:"save",class:"menu"},u("summary",{},p("save"))),e=(n,o)=>E(p(n),()=>{o(),t.open=!1});
return t.append(u("div",{},e("save_png",ic),e("save_svg",()=>de(xe("svg"),"image/svg+xml",be())),e("save_csv",()=>de(xe(
"csv"),"text/csv",Dn())),e("save_gexf",()=>de(xe("gexf"),"application/xml",zn())),e("print",()=>window.print()))),t}function mc(){let t=u("input",{type:"checkbox",onchange:e=>ni(e.target.checked)});T(v("app"),u("header",{},u("h1",{},w.title),
u("div",{class:"tools"},lp(),fp(),uc())),u("nav",{id:"views","aria-label":p("views")},u("div",{id:"tabs",role:"tablist",
"aria-label":p("views"),onkeydown:mp},qt.map(up))),u("nav",{id:"side","aria-label":p("filters")}),u("main",{},u("div",{id:"\
main",role:"tabpanel"},u("div",{id:"stage"},u("div",{id:"canvas",role:"application","aria-label":p("graph_of")}),u("img",
{id:"printed",alt:""}),u("p",{id:"empty",class:"empty"}),u("div",{class:"over"},E(p("fit"),vn),u("label",{class:"tick",id:"\
physics"},t,u("span",{},p("physics")))),u("p",{id:"hint",class:"hint"})),u("div",{id:"sheet"}),u("p",{id:"caption"}))),u(
"aside",{id:"panel",tabindex:0,"aria-label":p("quotes")}),u("footer",{id:"time"}),u("p",{id:"announced",class:"unseen","\
aria-live":"polite"})),document.addEventListener("keydown",pp)}function pc(){let{tab:t,open:e}=g;document.documentElement.
dataset.theme=g.theme,document.body.classList.toggle("wide",t!=="graph"&&!e),v("theme").textContent=p(kt()==="dark"?"lig\
ht":"dark");for(let n of qt){let o=v(`tab-${n}`);o.setAttribute("aria-selected",String(n===t)),o.tabIndex=n===t?0:-1}v("\
main").setAttribute("aria-labelledby",`tab-${t}`),v("stage").hidden=t!=="graph",v("sheet").hidden=t==="graph"}function dc(){
let t=document.querySelectorAll(".tools option[value]:not([value=''])");for(let e of t)e.textContent=R(cp(e.value))}function cp(t){
try{return new Intl.DisplayNames([t],{type:"language"}).of(t)??t}catch{return t}}function lp(){if(w.languages.length<2)return null;
let t=w.languages.map(e=>[e,e]);return D(p("language_of_names"),[["",p("language_of_names")],...t],g.language??"",async e=>{
await j(),await $({language:e||null})})}var fp=()=>E("",()=>$({theme:kt()==="dark"?"light":"dark"}),{id:"theme"}),up=t=>E(
p(`tab_${t}`),()=>$({tab:t}),{role:"tab",id:`tab-${t}`,"aria-controls":"main"});async function mp({key:t}){let e={ArrowRight:1,
ArrowLeft:-1}[t];if(!e)return;let n=qt[(qt.indexOf(g.tab)+e+qt.length)%qt.length];await $({tab:n}),v(`tab-${n}`).focus()}
function pp(t){t.target instanceof Element&&/^(INPUT|SELECT|TEXTAREA)$/.test(t.target.tagName)||(t.key==="Escape"&&g.open&&
$({open:null}),t.key==="/"&&(t.preventDefault(),v("search").focus()))}var dp=["open","pair","article","about","claimant","unfolded","rows","facets","columns","sort","more","tab","theme","fin\
d"],hp=["ego","steps","level","all","grown"],gp={findings:Ma,arguments:Hi,table:nc,matrix:Qa,timeline:Sa,bargains:ha,article:ma,
compare:wa};async function hc(t){let e=Vs();("article"in t||"tab"in t)&&!("find"in t)&&Ot({find:null}),ki(),await Re(t),
"open"in t&&g.open||Js(e)}async function Re(t){let e=Object.keys(t??g),n=!!(t&&b&&e.length)&&e.every(r=>dp.includes(r)),
o=!b;(g.compared_with||g.language)&&await j(),n||await Us();let s=!n&&!o&&e.some(r=>hp.includes(r));pc(),(!n||e.includes(
"theme"))&&(wi(),Do()),xp(),await wp(s),await Ci()}async function wp(t){if(g.tab!=="graph"){await gp[g.tab](v("sheet")),
Aa(v("sheet"));return}let e=!b.arrows.size&&!b.isGrown;v("empty").textContent=e?Bt():"",v("physics").hidden=b.nodes.size>=
Jr,Zr(t)}function xp(){let t=v("caption");if(t.hidden=["findings","arguments","compare","matrix","table","article"].includes(
g.tab),g.tab!=="graph"){T(t,qe());return}let{statements:e}=vt(b),n=[b.selfLoops>0&&p("note_self_loops",{n:b.selfLoops}),
b.isGrown&&p("not_drawn_yet"),b.arrows.size>kn&&p("note_zoom")].filter(Boolean),o=e.filter(s=>b.chosen.undated.has(s));T(
t,et(b)," ",W(p("show_quotes"),e,p("based_on_drawn")),n.length>0&&` \xB7 ${n.join(" ")}`,o.length>0&&[" \xB7 ",W(q(o.length,
"article_date_used"),o,p("undated_many"))])}function gc(){let t=g.tab==="graph"?be():"",e=v("printed");e.alt=et(b),t?e.src=ds(t):e.removeAttribute("src")}var wc={change:$,state:()=>g,edges:()=>ut(b).map(t=>{let e=at(b,t);return{actor:b.level.nodes[t.a].actor,target:b.level.
nodes[t.b].actor,label:Mt(w,t.rows),weight:t.weight,acts:e.acts,quad_classes:[...e.byQuadClass,e.noQuadClass],articles:e.
articles.size,sources:e.sources.size,statements:_t(w,e.statements)}}),parts:()=>b.parts?.claims.map(t=>t.map(({sides:e})=>e.
map(n=>_t(w,n)))),arguments:async()=>{let{cards:t,...e}=await Je();return je(w,{cards:t,...e},g).map(({tail:n,head:o,words:s,
statements:r})=>({tail:t[n].text,head:t[o].text,words:s,statements:_t(w,r)}))},bargains:()=>Xe().bargains.map(t=>({acts:t.
length,statements:_t(w,t.flatMap(e=>e.statements))})),search:async(t,e)=>((await Wo()).groups(t,e).find(o=>o.kind===e)?.
hits??[]).map(({label:o,count:s,phrase:r,statements:i,snippet:a})=>({label:o,count:s,phrase:r?{...r,relation:w.relations[r.
relation].id}:null,statements:i?_t(w,i):null,text:a?.text??null})),svg:be,csv:Dn,gexf:zn,network:Sn};async function bp(){Hs(hc),await Fs(Ks,document.documentElement.lang||"en"),Ot(to(location.hash,Nt)),mc(),await Re(),document.
body.classList.add("ready"),addEventListener("hashchange",yp),addEventListener("beforeprint",gc),ro().addEventListener("\
change",()=>g.theme==="auto"&&Re()),(window.requestIdleCallback||setTimeout)(()=>{dc(),j()})}function yp(){let t=to(location.
hash,Nt);Ps(t,g)||(Ot(t),Re())}Object.assign(window,{explorer:wc});bp();})();

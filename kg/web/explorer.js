"use strict";(()=>{var ae=["findings","graph","arguments","compare","timeline","bargains","analyses","matrix","table","article"],Qs=["entit\
y","organisation","sector","country"],Js=["ties","statements"],Xs=["plain","chicago","apa"],ad=["acts","statements","art\
icles"],dn={tab:"graph",level:"entity",according_to:["authors"],compared_with:null,since:null,until:null,inside:"possibl\
y",undated:!0,kinds:null,quad_classes:null,relations:null,modes:null,certainties:null,polarities:null,coders:null,articles:null,
types:null,count:"statements",inferred:!0,headlines:!0,self:!1,issues:!1,min_weight:1,all:!1,ego:null,steps:1,grown:null,
picture:"named",frames:null,open:null,pair:null,lanes:"actor",article:null,about:null,claimant:null,analysis:null,unfolded:null,
rows:"ties",facets:null,columns:null,sort:null,more:0,find:null,findings:null,step:null,draft:null,language:null,citation:"\
plain",theme:"auto"},Zs=Object.keys(dn),cd=new Set(["kinds","quad_classes","relations","modes","certainties","polarities"]),
ld=new Set(["findings","coders","articles","types","according_to","compared_with","grown","pair","unfolded","frames","fi\
nd","draft","facets","columns"]),xa={citation:Xs,steps:[1,2,3],level:Qs,tab:ae,lanes:["actor","pair"],theme:["auto","lig\
ht","dark"],count:ad,rows:Js,picture:["named","whole"]},fd=new Set(["since","until","min_weight","more","step"]),ud=Object.
fromEntries(Zs.map(t=>[t,md(t)]));function md(t){let e=dn[t]===null;return Object.hasOwn(xa,t)?{type:"choice",optional:e,
choices:xa[t]}:cd.has(t)?{type:"integers",optional:e}:ld.has(t)?{type:"texts",optional:e}:fd.has(t)?{type:"integer",optional:e}:
{type:typeof dn[t]=="boolean"?"boolean":"text",optional:e}}var ba=t=>({...dn,...t}),ya=(t,e)=>Zs.every(n=>$a(t[n],e[n]));
function Ie(t,e){return Zs.filter(o=>!$a(t[o],e[o])).map(o=>`${o}=${encodeURIComponent(JSON.stringify(t[o]))}`).join("&")}
function hn(t,e){let n=t.replace(/^#/,"").split("&").map(o=>[o.slice(0,Math.max(o.indexOf("="),0)),o.slice(o.indexOf("=")+
1)]).filter(([o])=>Object.hasOwn(dn,o)).map(([o,s])=>[o,pd(s)]).filter(([o,s])=>dd(o,s));return{...e,...Object.fromEntries(
n)}}var $a=(t,e)=>JSON.stringify(t)===JSON.stringify(e);function pd(t){try{return JSON.parse(decodeURIComponent(t))}catch{
return}}function dd(t,e){let{type:n,optional:o,choices:s=[]}=ud[t];return e===null?o:n==="integers"?Array.isArray(e)&&e.
every(Number.isInteger):n==="texts"?Array.isArray(e)&&e.every(r=>typeof r=="string"):n==="choice"?s.includes(e):n==="int\
eger"?Number.isInteger(e):typeof e==(n==="boolean"?"boolean":"string")}function Sa(t){let{relations:e,text:n}=t,o=[...new Set(e.map(l=>l.family))],s=Object.entries(t.names).map(([l,f])=>[l,f.
map(u=>n[`${l}: ${u}`]||u)]),r=(l,f)=>f.map((u,d)=>({...u,words:n[`encoding of ${l}: ${t.names[l][d]}`]||u.words})),{signs:i,
holds:a,marks:c}=t.encodings;return{...t,families:o,familyOf:e.map(l=>o.indexOf(l.family)),labels:Object.fromEntries(s),
encodings:{signs:r("signs",i),holds:r("holds",a),marks:r("marks",c)}}}function Oa(t,e){let n=new Uint8Array(e.nodes.length);
for(let o of[e.actor,e.target])for(let s of o)n[s]=1;return{...e,name:t,numbers:new Map(e.nodes.map((o,s)=>[o.actor,s])),
isTied:n,arrows:{...e.arrows,actor:e.edges.map(o=>o.from),target:e.edges.map(o=>o.to)}}}var oo=t=>({...t,count:"statements",kinds:null,quad_classes:null,relations:null,modes:null,polarities:null});var it=t=>t.compared_with?[...t.according_to,...t.compared_with]:t.according_to;function _a(t,e){let n=t.statements;if(e.
includes("everyone"))return()=>!0;let o=tr(t,e),s=new Set(ka(e,"of:").map(r=>t.sources.findIndex(i=>i.id===r)));return r=>n.
own[r]===1&&o(r)||n.source[r]>=0&&s.has(n.source[r])}function tr(t,e){let n=t.statements;if(e.includes("authors")||e.includes(
"everyone"))return()=>!0;let o=gn(t,e);return s=>o.has(n.publisher[s])||o.has(n.author[s])}var gn=(t,e)=>new Set(ka(e.includes(
"everyone")?[]:e,"by:").map(n=>t.signers.indexOf(n)).filter(n=>n>=0)),ka=(t,e)=>t.filter(n=>n.startsWith(e)).map(n=>n.slice(
e.length));function Ma({statements:t,signers:e,sources:n}){let o=new Map([["everyone",0]]),s=r=>o.set(r,(o.get(r)??0)+1);
for(let r of t.own.keys())if(!t.aside[r]){if(s("everyone"),t.own[r]){s("authors");for(let i of new Set([t.publisher[r],t.
author[r]]))i>=0&&s(`by:${e[i]}`)}t.source[r]>=0&&s(`of:${n[t.source[r]].id}`)}return o}var $e=0,hd=1,so=0,st=({statements:t},e)=>t.mode[e]===$e&&t.polarity[e]===0,X=t=>Array.from(t.keys()).filter(e=>t[e]),Et=(t,e)=>e.
map(n=>t.statements.key[n]).sort();function $t(t,e,n){let o=t.statements,s=Aa(t,e,n,o.alternative),r=La(o),i=gd(t,s,r),a=Na(
t,e,s,r);qa(t,e,s,i);let c=s.slice();for(let[l,f]of o.sums)s[l]&&f.some(u=>c[u])&&(s[l]=0);return{inside:s,main:i,...r,undated:a}}
function wn(t,e,n,o=t.statements.disjunct){let s=t.statements,r=Aa(t,e,n,o);return Na(t,e,r,La(s)),qa(t,e,r,s.key.map((i,a)=>a)),
r}function je(t,e,n=[]){let o={...e,kinds:null,quad_classes:null,modes:null,polarities:null};return wn(t,{...o,count:"st\
atements"},it(e),n)}function er(t,e){let n=t.statements,o=e.coders&&new Set(e.coders.map(s=>t.coders.indexOf(s)));return s=>o?
o.has(n.coder[s]):n.aside[s]!==hd}function xn(t,e,n){let o=t.statements,s=gn(t,n);if(!e.coders&&!e.articles&&!s.size)return Uint8Array.
from(o.aside,l=>l?0:1);let r=er(t,e),i=e.articles&&new Set(e.articles.map(l=>t.articles.findIndex(f=>f.id===l))),a=Uint8Array.
from(o.article,(l,f)=>r(f)&&(!i||i.has(l))?1:0),c=new Map;for(let l of X(a)){let f=o.article[l],{text:u,copy:d}=t.articles[f],
g=((s.has(o.publisher[l])||s.has(o.author[l])?0:2)+(d?1:0))*t.articles.length+f,b=c.get(u);(!b||g<b[0])&&c.set(u,[g,f])}
for(let l of X(a))c.get(t.articles[o.article[l]].text)?.[1]!==o.article[l]&&(a[l]=0);return a}function Aa(t,e,n,o){let s=t.
statements,r=xn(t,e,n),i=_a(t,n),a=e.count==="acts",c=Re(a&&e.kinds===null?[so]:e.kinds),[l,f]=[Re(e.relations),Re(e.modes)],
[u,d]=[Re(e.certainties),Re(e.polarities)];for(let h=0;h<r.length;h++){if(!r[h])continue;let g=t.relations[s.relation[h]];
i(h)&&!o[h]&&c(g.kind)&&!(a&&g.kind===so&&!g.deed)&&l(s.relation[h])&&f(s.mode[h])&&u(s.certainty[h])&&d(s.polarity[h])&&
(e.inferred||!s.inferred[h])&&(e.headlines||!s.headline[h])||(r[h]=0)}return r}function Re(t){let e=t&&new Set(t);return n=>e===
null||e.has(n)}var La=t=>({first:t.first.slice(),last:t.last.slice(),approximate:t.approximate.slice()});function gd(t,e,{
first:n,last:o,approximate:s}){let r=t.statements,i=Int32Array.from(e,(a,c)=>c);for(let a of xd(r,e)){if(a.length<2)continue;
a.sort((l,f)=>r.rank[l]-r.rank[f]);let c=wd(t,a);for(let l of a)i[l]=a[0],c&&(st(t,l)||!Ea(r,l))&&([n[l],o[l],s[l]]=[c.first,
c.last,c.approximate])}return i}var Ea=(t,e)=>t.first[e]!==null||t.last[e]!==null;function wd(t,e){let n=t.statements,o=e.
filter(c=>Ea(n,c));if(!o.length)return null;let s=va(va(o,c=>st(t,c)),c=>!n.approximate[c]),r=Ta(s.map(c=>n.first[c]),Math.
max),i=Ta(s.map(c=>n.last[c]),Math.min),[a]=s;return r!==null&&i!==null&&r>i?{first:n.first[a],last:n.last[a],approximate:1}:
{first:r,last:i,approximate:n.approximate[a]}}function va(t,e){let n=t.filter(e);return n.length?n:t}function Ta(t,e){let n=t.
filter(o=>o!==null);return n.length?e(...n):null}function xd(t,e){let n=new Map;for(let o=0;o<e.length;o++){if(!e[o]||t.
act[o]<0)continue;let s=n.get(t.act[o]);s?s.push(o):n.set(t.act[o],[o])}return n.values()}function Na(t,e,n,{first:o,last:s,
approximate:r}){let i=new Set,{since:a,until:c}=e;if(a===null&&c===null&&e.undated)return i;let l=e.inside==="certainly";
for(let f=0;f<n.length;f++){if(!n[f])continue;let[u,d]=[o[f],s[f]],h=u===null&&d===null;if(l&&r[f]||h&&(l||!e.undated)){
n[f]=0;continue}if(h){let y=t.articles[t.statements.article[f]];[u,d]=[y.first,y.last]}let[g,b]=l?[u,d]:[d,u];a!==null&&
(g===null?l:g<a)&&(n[f]=0),c!==null&&(b===null?l:b>c)&&(n[f]=0),h&&n[f]&&i.add(f)}return i}function qa(t,e,n,o){let s=Re(
e.quad_classes);for(let r=0;r<n.length;r++)s(t.statements.quad_class[o[r]])||(n[r]=0)}var ro=["price","condition"];function Ca(t,e,n){let o=bd(t,n),s=a=>ro.includes(e.roles[a].function??""),r=a=>a.statements.
some(c=>e.statements[c].roles?.some(([l])=>s(l))),i=Sd(t,o).map(a=>a.map(c=>o[c])).sort((a,c)=>c.length-a.length||a[0].statements[0]-
c[0].statements[0]);return{bargains:i.filter(a=>a.some(r)),others:i.filter(a=>!a.some(r))}}function nr(t,e,n){let o=JSON.
stringify(n.flatMap(i=>i.statements).sort((i,a)=>i-a)),s=i=>!e.compared_with&&Object.entries(i).every(([a,c])=>JSON.stringify(
e[a])===JSON.stringify(c));return(t.courses.find(i=>s(i.state))?.bargains??[]).find(i=>JSON.stringify(i.offers)===o)}function bd(t,e){
let n=$t(t,oo(e),it(e)),{act:o,relation:s}=t.statements,r=new Map;for(let i of t.offers.mentions.filter(a=>$d(t,n,a))){let[
a,,,c,l,f,u,d]=i,h=r.get(o[a])??yd(s[n.main[a]]);r.set(o[a],h),h.statements.push(a);for(let g of c)h.sides.add(g);for(let g of l)
h.toSides.add(g);for(let g of d)h.about.add(g);for(let g of f)h.targets.set(g,[...h.targets.get(g)??[],a]);for(let g of u)
h.things.set(g,[...h.things.get(g)??[],a])}return[...r.values()]}var yd=t=>({relation:t,statements:[],sides:new Set,toSides:new Set,
targets:new Map,things:new Map,about:new Set});function $d(t,{inside:e,main:n,first:o,last:s},[r,i,a]){let{act:c,relation:l}=t.
statements,{deed:f,offers:u}=t.relations[l[n[r]]];return e[r]===1&&i===o[r]&&a===s[r]&&c[r]>=0&&st(t,r)&&f&&u}function Sd(t,e){
let n=e.map((l,f)=>f),o=l=>(n[l]!==l&&(n[l]=o(n[l])),n[l]),s=(l,f)=>{n[Math.max(o(l),o(f))]=Math.min(o(l),o(f))},r=Od(t,
e),i=l=>e[l].toSides.size>0;for(let[l,f]of r)([...e[l].toSides].some(d=>e[f].toSides.has(d))||!i(l)&&!i(f))&&s(l,f);let a=new Map;
for(let[l,f]of r){if(i(l)===i(f))continue;let[u,d]=(i(l)?[f,l]:[l,f]).map(o);a.set(u,(a.get(u)??new Set).add(d))}for(let[
l,f]of a)f.size===1&&s(l,[...f][0]);let c=new Map;for(let l of e.keys())c.set(o(l),[...c.get(o(l))??[],l]);return[...c.values()]}
function Od(t,e){let n=new Map;for(let[s,{sides:r,things:i,about:a}]of e.entries()){let c=i.size?[...i.keys()]:a.size?[...a]:
[""];for(let l of r)for(let f of c){let u=JSON.stringify([l,f]);n.set(u,[...n.get(u)??[],s])}}let o=(s,r)=>t.relations[e[s].
relation].wider.includes(e[r].relation);return[...n.values()].flatMap(s=>s.flatMap((r,i)=>s.slice(i+1).map(a=>[r,a]))).filter(
([s,r])=>o(s,r)||o(r,s))}var St=(t,e,n)=>t*n+e;function We(t,e,n,o,s){let r=e.nodes.length,i=new Map;for(let a of n){let[c,l]=[e.actor[a],e.target[a]],
f=St(c,l,r),u=i.get(f);u?u.rows.push(a):i.set(f,{a:c,b:l,key:f,rows:[a],weight:0})}for(let a of i.values())a.weight=at(t,
a.rows,o,s);return i}function at(t,e,n,o){let s=t.statements,{statement:r}=t.ties,i=c=>s.act[c]>=0&&t.relations[s.relation[n.
main[c]]].deed;if(e.length===1)return o==="acts"&&!i(r[e[0]])?0:1;let a=new Set;for(let c of e){let l=r[c];o==="articles"?
a.add(s.article[l]):o==="statements"?a.add(l):i(l)&&a.add(s.act[l])}return a.size}var or=class{weight=0;ends=[];known=null;get others(){
return this.known??=new Set(this.ends),this.known}};function Ia(t){let e=new Map,n=(o,s,r)=>{let i=e.get(o)??new or;e.set(
o,i),i.ends.push(s),i.weight+=r.weight};for(let o of t.values())n(o.a,o.b,o),n(o.b,o.a,o);return e}function ja(t,e,n,o){let s=a=>t.numbers.get(a)??-1,r={isGrown:!1,weakest:0,kept:null};if(o.ego!==null&&n.has(s(o.ego)))return{
...r,shown:Md(n,s(o.ego),o.steps)};let i=new Set(n.keys());return o.all?{...r,shown:i}:i.size<=1e3?{...r,shown:i,..._d(e)}:
{...r,shown:kd(n,(o.grown||[]).map(s)),isGrown:!0}}var sr=({shown:t,kept:e},n)=>t.has(n.a)&&t.has(n.b)&&(!e||e.has(n.key)),
Pt=t=>[...t.pairs.values()].filter(e=>sr(t,e)),Ra=new WeakMap;function io(t){if(!t.isGrown&&!t.kept)return t;let e=Ra.get(
t);if(e)return e;let n=new Set(t.nodes.keys()),o={...t,shown:n,kept:null,weakest:0,isGrown:!1};return Ra.set(t,o),o}var bn=(t,e)=>e.
weight-t.weight||t.key-e.key;function yn(t){return[...t].sort(([e,{weight:n}],[o,{weight:s}])=>s-n||e-o).map(([e])=>e)}function _d(t){
if(t.size<=2e4)return{};let e=[...t.values()].sort(bn).slice(0,2e4);return{weakest:t.size-2e4,kept:new Set(e.map(n=>n.key))}}
function kd(t,e){let n=new Set(yn(t).slice(0,30));for(let o of e){let s=t.get(o);if(s)for(let r of[o,...s.others])n.add(
r)}return n}function Md(t,e,n){let o=new Set([e]),s=[e];for(let r=0;r<n;r++){let i=s.flatMap(a=>[...t.get(a)?.others??[]]).
filter(a=>!o.has(a));for(let a of i)o.add(a);s=[...new Set(i)]}return o}var Wa=new WeakMap;function ao(t,e,n,o,s){let r=new Map;for(let i of n.values())if(sr(o,i))for(let a of i.rows){let c=vd(
t,e,a,s),l=r.get(c);l?l.push(a):r.set(c,[a])}return r}function vd(t,e,n,o){let s=t.ties.statement[n];if(o[s]===s)return e.
arrow[n];let r=t.statements,i=r.relation[o[s]],a=t.ties.together[n]?t.names.signs.indexOf("together"):t.relations[i].sign;
for(let c of[i,-1]){let l=[e.actor[n],e.target[n],c,a,r.hold[o[s]],r.mark[o[s]]].join(" "),f=Td(e).get(l);if(f!==void 0)
return f}return e.arrow[n]}function Td(t){let e=Wa.get(t);if(!e){let{actor:n,target:o,relation:s,sign:r,hold:i,mark:a}=t.
arrows;e=new Map(n.map((c,l)=>[[n[l],o[l],s[l],r[l],i[l],a[l]].join(" "),l])),Wa.set(t,e)}return e}var co=(t,e,n)=>t.names.
signs[e.arrows.sign[n]]==="together";function lo({level:t,arrows:e}){let{arrows:n,nodes:o}=t,s=new Map;for(let r of e.keys()){
let[i,a]=[n.actor[r],n.target[r]],c=St(Math.min(i,a),Math.max(i,a),o.length),l=s.get(c)??[[],[]];s.set(c,l),l[i<a?0:1].push(
r)}return[...s.values()]}function Ba({arrows:t,nodes:e}){let n=new Map,o=t.actor.map((s,r)=>St(Math.min(s,t.target[r]),Math.
max(s,t.target[r]),e.length));for(let s of o)n.set(s,(n.get(s)||0)+1);return o.map(s=>n.get(s)>1)}var Ad=30,Ld=10,Ed=42,fo=1e3,Fa=new WeakMap;function $n(t){let e=Fa.get(t)??Nd(t);return Fa.set(t,e),e}function Nd(t){let e=qd(
t),n=Cd(t,e),{arrows:o,left:s}=Wd(t,n);return{...t,shown:n,arrows:o,pairs:Pd(t,o),kept:null,weakest:s,isGrown:!1}}function qd({
facts:t,level:e,pairs:n,chosen:o}){let s=e.nodes.length,r=new Map,i=a=>a?fo*at(t,a.rows,o,"acts")+Math.min(a.rows.length,
fo-1):0;return(a,c)=>{let[l,f]=[Math.min(a,c),Math.max(a,c)],u=St(l,f,s),d=r.get(u)??i(n.get(u))+i(n.get(St(f,l,s)));return r.
set(u,d),d}}function Cd({level:t,nodes:e,shown:n,state:o},s){let r=o.ego!==null&&e.has(t.numbers.get(o.ego)??-1),i=f=>!r||
n.has(f),a=r?t.numbers.get(o.ego??""):-1,c=new Set,l=f=>{c.add(f);for(let u of Id(e.get(f)?.others,f,c,s))c.add(u)};r&&l(
a),(!r||o.steps>1)&&Rd(c,e,i,s);for(let f of o.grown??[]){let u=t.numbers.get(f);u!==void 0&&e.has(u)&&l(u)}return c}function Id(t,e,n,o){
return[...t??[]].filter(r=>r!==e&&!n.has(r)).sort((r,i)=>o(e,i)-o(e,r)||r-i).slice(0,Ld)}function Rd(t,e,n,o){let s=yn(e).
filter(n),r=new Map,i=a=>{r.delete(a);for(let c of e.get(a)?.others??[]){if(t.has(c)||!n(c))continue;let l=o(a,c),[f,u]=r.
get(c)??[0,0];r.set(c,[Math.max(f,l),u+l])}};for(let a of[...t])i(a);for(;t.size<Math.min(Ad,s.length);){let[a]=[...r].reduce(
(l,f)=>jd(f,l)?f:l,[-1,[-1,-1]]),c=a<0?s.find(l=>!t.has(l)):a;if(c===void 0)return;t.add(c),i(c)}}var jd=([t,[e,n]],[o,[
s,r]])=>e!==s?e>s:n!==r?n>r:t<o;function Wd({facts:t,level:e,pairs:n,chosen:o,state:s},r){let{actor:i,target:a,sign:c}=e.
arrows,l={shown:r,kept:null,weakest:0,isGrown:!1},f=new Map;for(let[O,_]of ao(t,e,Bd(n,r),l,o.main)){let M=`${i[O]} ${a[O]}\
 ${c[O]}`,L=f.get(M)??{one:i[O],other:a[O],arrows:[],tie:0};L.arrows.push([O,_]),f.set(M,L)}for(let O of f.values()){let _=O.
arrows.flatMap(([,M])=>M);O.tie=fo*at(t,_,o,"acts")+Math.min(_.length,fo-1)}let u=[...f.values()].sort((O,_)=>_.tie-O.tie||
O.one-_.one||O.other-_.other),d=s.ego===null?-1:e.numbers.get(s.ego)??-1,h=Fd(u,r),g=u.filter(({one:O,other:_})=>O===d||
_===d),b=[...new Set([...h,...g,...u])],y=b.slice(0,Math.max(Ed,h.length));return{arrows:new Map(y.flatMap(O=>O.arrows)),
left:b.length-y.length}}var Bd=(t,e)=>new Map([...t].filter(([,{a:n,b:o}])=>e.has(n)&&e.has(o)));function Fd(t,e){let n=new Map(
[...e].map(s=>[s,s])),o=s=>{let r=s;for(;n.get(r)!==r;)r=n.get(r)??r;return r};return t.filter(({one:s,other:r})=>{let[i,
a]=[o(s),o(r)];return i!==a&&n.set(i,a),i!==a})}function Pd({facts:t,level:e,chosen:n,state:o},s){let r=[...new Set([...s.
values()].flat())].sort((i,a)=>i-a);return We(t,e,r,n,o.count)}function uo(t,e){let n=t.statements,o=wn(t,{...e,count:"statements"},["everyone"]),s=[],r=(i,a,c)=>s.push({claim:n.claim[i],
first:n.first[i],last:n.last[i],approximate:n.approximate[i],at:a,...c});for(let i of X(o)){let a=n.polarity[i]===0,c={affirms:a,
how:a?"affirms":"denies",held:!0};n.source[i]>=0&&r(i,i,{who:t.sources[n.source[i]].id,certainty:n.certainty[i],...c}),n.
own[i]&&r(i,i,{who:null,certainty:n.certainty[i],...c});let l=t.names.stances[n.stance[i]],f={who:null,affirms:!a,certainty:null,
held:!1};l==="doubts"&&r(i,i,{...f,how:"doubts"}),l==="rejects"&&r(i,i,{...f,how:a?"rejects":"affirms"})}for(let[i,a,c]of n.
denials){if(!o[i]||n.disjunct[a])continue;let l=n.polarity[a]!==0;r(a,i,{who:c,affirms:l,how:l?"affirms":"denies",certainty:n.
certainty[i],held:!1})}return s}function Pa(t,e){if(e.includes("everyone"))return()=>!0;let n=new Set(e),o=gn(t,e),{publisher:s,
author:r}=t.statements;return({who:i,at:a})=>i===null?n.has("authors")||o.has(s[a])||o.has(r[a]):n.has(`of:${i}`)}var rr=(t,e)=>!t.
approximate&&!e.approximate&&t.last!==null&&e.first!==null&&t.last<e.first;var Sn=["opposed","doubted","only_first","only_second","other_certainty","agreed"],[ir,ar,Dd,Hd,Ha]=[0,1,2,3,4],ce=5;function mo(t,e,n){
let o={claims:Sn.map(()=>[]),partOf:new Map},s=[e.according_to,n];if(new Set(s.map(a=>[...a].sort().join(`
`))).size<2)return o;let r=s.map(a=>Pa(t,a)),i=new Map;for(let a of uo(t,e))for(let[c,l]of r.entries()){if(!l(a))continue;
let f=i.get(a.claim)??[[],[]];i.set(a.claim,f),f[c].push(a)}for(let[a,c]of i.values())for(let[l,f]of cr(a,c))zd(o,l,f);return o}
function zd({claims:t,partOf:e},n,o){let s=o.map(i=>[...new Set(i.map(a=>a.at))]),r={positions:o,sides:s,statements:[...new Set(
s.flat())]};t[n].push(r);for(let i of r.statements)e.set(i,Math.min(n,e.get(i)??n))}function cr(t,e){let[n,o,s]=[!1,!1,!1];
for(let c of t)for(let l of e)rr(c,l)||rr(l,c)||(c.affirms===l.affirms?s||=c.held&&l.held:Da(c)||Da(l)?o=!0:n=!0);if(n||
o)return[[n?ir:ar,[t,e]]];let r=[t,e].map(c=>c.filter(l=>l.held));if(!s)return[[Dd,[r[0],[]]],[Hd,[[],r[1]]]].filter(([,
l])=>l.flat().length);let[i,a]=r.map(c=>[...new Set(c.map(l=>l.certainty))].sort().join(" "));return[[i===a?ce:Ha,r]]}var Da=({
how:t})=>t==="doubts"||t==="rejects",za=t=>t===Ha||t===ce,lr=t=>t===ir||t===ar;function po({facts:t,parts:e},n){let o=new Set(
n.map(r=>e?.partOf.get(t.ties.statement[r])));for(let r of[ir,ar])if(o.has(r))return r;let[s]=o;return o.size===1&&s!==void 0&&
s!==ce?s:-1}function ho(t,e,n,o){let{ties:s}=t,{inside:r}=n,i=Ud(t,n),a=[],c=[],l=0,f=o.types&&new Set(o.types),u=d=>!f||f.has(e.nodes[d].
type);for(let d=0;d<s.statement.length;d++){if(!r[s.statement[d]]||i.has(d))continue;let[h,g]=[e.actor[d],e.target[d]];if(!(!u(
h)||!u(g))){if(h===g&&!o.self){s.issue[d]||l++;continue}(s.issue[d]?c:a).push(d)}}return{between:a,issues:c,selfLoops:l}}
function Ud({ties:t,statements:e,relations:n},{inside:o,main:s,first:r,last:i}){let a=new Set,c=l=>l.some(f=>o[f]);for(let[
l,f]of t.manners)n[e.relation[s[t.statement[l]]]].manner!==f&&a.add(l);for(let[l,f,u]of t.times){let d=t.statement[l];(r[d]!==
f||i[d]!==u)&&a.add(l)}for(let[l,f]of t.needs)c(f)||a.add(l);for(let[l,f]of t.yields)c(f)&&a.add(l);return a}function Be(t,e,n){let o=$t(t,n,it(n)),s=ho(t,e,o,n),r=n.issues?[...s.between,...s.issues]:s.between,i=We(t,e,r,o,n.count),
a=n.min_weight>1?new Map([...i].filter(([,f])=>f.weight>=n.min_weight)):i,c=Ia(a),l=ja(e,a,c,n);return{facts:t,level:e,state:n,
chosen:o,pairs:a,nodes:c,...l,arrows:ao(t,e,a,l,o.main),parts:n.compared_with&&mo(t,n,n.compared_with),weak:i.size-a.size,
selfLoops:s.selfLoops,withIssues:s.issues.length}}var x,Se=null,Fe="en",w,U,$,le,fr=null,ur=null,mr=null,pr=new Map,dr=new Map,Ua=async()=>{};async function Ga(t,e){le=t,
Fe=e,x=Sa(await le.facts()),U=ba(x.opening),w=U,Se=fr=ur=mr=null,pr.clear()}async function F(){fr??=le.words();let t=await fr;
return Se!==t&&(dr=new Map(t.entities.map((e,n)=>[e.id,n]))),Se=t,t}var go=()=>le.findings();function Ka(){return mr??=le.
analyses(),mr}var Va=()=>le.library();function wo(){return ur??=le.arguments(),ur}function Dt(t){let e=pr.get(t)??le.level(
t).then(n=>Oa(t,n));return pr.set(t,e),e}var xo=t=>dr.get(t);function Nt(t){let e=dr.get(t);return e===void 0||!Se?null:
Se.entities[e]}function Ya(t){Ua=t}function Zt(t){w={...w,...t}}async function k(t){Zt(t),await Ua(t)}async function Qa(){
let t=await Dt(w.level);for(;t.name!==w.level;)t=await Dt(w.level);$=Be(x,t,w)}var fe=()=>w.picture==="named"?$n($):$,bo=()=>w.
tab==="graph"?fe():$,yo=()=>Ca(x,C(),w);function C(){if(!Se)throw new Error("what is read was not loaded");return Se}var Gd=new Set(["since","until","min_weight","theme","language"]),Ja=0,hr=!1;function $o(t){hr||=Object.keys(t).some(e=>!Gd.
has(e)),clearTimeout(Ja),Ja=setTimeout(()=>{let e=Ie(w,U),n=hr;if(hr=!1,e!==location.hash.slice(1))try{n?history.pushState(
null,"",`#${e}`):history.replaceState(null,"",`#${e}`)}catch{}},150)}var So=(t={})=>`${x.address??location.href.split("#")[0]}\
#${Ie({...w,...t},U)}`;var Kd={light:["#9cc3e6","#f2c14e","#8fd0b0","#e6a5b8","#c3b1e1","#d9b38c"],dark:["#5f9bd1","#cfa13a","#5fae8b","#c57b93",
"#9a84c7","#b58a5e"]},Vd={light:{text:"#17202b",ground:"#ffffff",node:"#cbd2d9",line:"#52606d"},dark:{text:"#e9edf1",ground:"\
#192029",node:"#52606d",line:"#9aa5b1"}},Yd={light:["#b3261e","#a8327a","#6d3fb0","#00776b","#8a6100","#9aa5b1"],dark:["\
#ff8a80","#f48fb1","#b79af0","#4cc3b4","#e0b050","#52606d"]},gr=()=>matchMedia("(prefers-color-scheme: dark)");function Ht(){
return w.theme!=="auto"?w.theme:gr().matches?"dark":"light"}var K=()=>Vd[Ht()],Oe=()=>Kd[Ht()],Pe=t=>x.encodings.signs[t][Ht()],
wr=t=>Yd[Ht()][t];function Oo(t,e){let n=po(t,e);return wr(n<0?ce:n)}var Xa=new Set(["p","h1","h2","h3","h4","li","dt","dd","td","th","caption","blockquote","summary"]);for(let t of["legend",
"option","input"])Xa.add(t);var On="http://www.w3.org/2000/svg";function m(t,e={},...n){return Za(document.createElement(
t),Xa.has(t)?{dir:"auto",...e}:e,n)}var zt=(t,e)=>m("bdi",{lang:e},t);function S(t,e={},...n){return Za(document.createElementNS(
On,t),e,n)}function Za(t,e,n){for(let[o,s]of Object.entries(e))s==null||s===!1||(typeof s=="function"?t.addEventListener(
o.slice(2),s):o==="value"||o==="checked"?Object.assign(t,{[o]:s}):t.setAttribute(o,s===!0?"":String(s)));return _e(t,n),
t}function _e(t,e){for(let n of e)n==null||n===!1||n===""||(Array.isArray(n)?_e(t,n):t.append(n instanceof Node?n:String(
n)))}function A(t,...e){t.replaceChildren(),_e(t,e)}function v(t){let e=document.getElementById(t);if(!e)throw new Error(
`the page has no ${t}`);return e}function ue(t){v("announced").textContent=t}var tc={facts:()=>De("facts"),words:()=>De("words"),arguments:()=>De("arguments"),analyses:()=>De("analyses"),findings:()=>De(
"findings"),level:t=>De(`level-${t}`),library:()=>ec("library")},De=async t=>JSON.parse(await ec(t));async function ec(t){
let e=v(t);if(e.type==="application/json")return e.text;let n=Uint8Array.from(atob(e.text),s=>s.charCodeAt(0)),o=new Blob(
[n]).stream().pipeThrough(new DecompressionStream("gzip"));return new Response(o).text()}var xr="button, select, input, summary, a[href], [tabindex='0']";function _o(t){return((t.getAttribute("aria-label")||t.
closest("label")?.textContent||t.textContent)??"").replace(/[\d\u2022]+/g,"").trim()}function nc(){let t=document.activeElement,
e=t?.closest("#side, #time, #viewpoint, #panel, #sheet, #story");return!t||!e||!t.matches(xr)?null:{part:e.id,words:_o(t),
at:[...e.querySelectorAll(xr)].indexOf(t)}}function oc(t){if(!t||document.activeElement!==document.body)return;let e=[...v(
t.part).querySelectorAll(xr)],n=r=>Math.abs(e.indexOf(r)-t.at),[o]=e.filter(r=>_o(r)===t.words).sort((r,i)=>n(r)-n(i));(o??
e[Math.min(t.at,e.length-1)])?.focus({preventScroll:!0})}function ko(t){return new Set([...t.querySelectorAll("details[o\
pen] > summary")].map(_o))}function Mo(t,e){for(let n of t.querySelectorAll("details"))n.firstElementChild&&e.has(_o(n.firstElementChild))&&
(n.open=!0)}var vo=class{#t=new Map;#e;constructor(e,n,o,s){this.facts=e,this.words=n,this.level=o,this.#e=yr(s),this.counted=X(xn(e,
this.#e,["everyone"])),this.entities=new Int32Array(n.entities.length),this.articles=new Int32Array(e.articles.length),this.
relations=new Int32Array(e.relations.length);for(let r of this.counted){for(let i of br(n,r))this.entities[i]++;for(let i of e.
relations[e.statements.relation[r]].wider)this.relations[i]++;this.articles[e.statements.article[r]]++}}ofRelation(e){let{
relations:n,statements:o}=this.facts;return this.counted.filter(s=>n[o.relation[s]].wider.includes(e))}ofQuestion({where:e}){
let n=this.facts.statements;return this.counted.filter(o=>e.some(s=>Object.entries(s).every(([r,i])=>i.includes(Number(n[r][o])))))}ofPhrase({
relation:e,actor:n,target:o}){let{facts:s,level:r}=this,[i,a]=[n,o].map(l=>l===null?-1:r.numbers.get(l));if(i===void 0||
a===void 0)return[];let c=this.rows(e).filter(l=>(i<0||r.actor[l]===i)&&(a<0||r.target[l]===a));return[...new Set(c.map(
l=>s.ties.statement[l]))]}targetsOf(e){let{facts:n,level:o}=this,s=new Map;for(let i of this.rows(e)){let a=o.target[i];
s.set(a,(s.get(a)??new Set).add(n.ties.statement[i]))}return[...s].sort(([i,a],[c,l])=>l.size-a.size||i-c).map(([i])=>o.
nodes[i].actor)}rows(e){let n=this.#t.get(e);if(n)return n;let{facts:o,level:s}=this,r=o.relations.flatMap(({wider:l},f)=>l.
includes(e)?[f]:[]),i={...this.#e,relations:r},a=ho(o,s,$t(o,i,["everyone"]),i),c=[...a.between,...a.issues];return this.#t.
set(e,c),c}};function br({statements:t,entities:e},n){let{s:o,o:s,roles:r=[],sources:i=[]}=t[n],a=new Set([o,s,...r.map(
([,c])=>c),...i].filter(Qd));for(let c of a)for(let l of e[c]?.members??[])a.add(l);return a}var Qd=t=>typeof t=="number"&&
t>=0,yr=t=>({...t,according_to:["everyone"],compared_with:null,since:null,until:null,undated:!0,kinds:null,quad_classes:null,
relations:null,modes:null,certainties:null,polarities:null,articles:null,types:null,count:"statements",inferred:!0,headlines:!0,
self:!0,issues:!0,min_weight:1});var sc=new WeakMap;function To(t,e,n){let o=t.statements,s=t.names.quad_classes,r=new Map,i=s.map(()=>[]),a={unreal:[],none:[]},
[c,l]=[0,0];for(let d of e){let h=t.relations[o.relation[n[d]]],g=o.quad_class[n[d]];if(!(o.act[d]<0||!h.deed))if(!st(t,
d))a.unreal.push(d);else{if((g<0?a.none:i[g]).push(d),r.has(o.act[d])||(r.set(o.act[d],g),h.goldstein===null))continue;c+=
h.goldstein,l++}}let f=d=>[...r.values()].filter(h=>h===d).length,u=a.unreal.map(d=>o.act[d]).filter(d=>!r.has(d));return{
statements:e,acts:r.size,...a,unrealActs:new Set(u).size,quadClasses:i,byQuadClass:s.map((d,h)=>f(h)),noQuadClass:f(-1),
articles:new Set(e.map(d=>o.article[d])),sources:new Set(e.map(d=>Jd(t,d))),sum:c,scored:l}}var Jd=({statements:t},e)=>t.
source[e]>=0?-1-t.source[e]:t.author[e]>=0?t.author[e]:t.publisher[e],_n=t=>[...t.quadClasses.flat(),...t.none],te=(t,e)=>To(
t.facts,Ot(t,e.rows),t.chosen.main);function ee(t){let e=sc.get(t);if(e)return e;let n=Pt(t),o=new Set(t.isGrown?t.shown:
[]);for(let{a,b:c}of n)o.add(a).add(c);let{statement:s}=t.facts.ties,r=new Set(n.flatMap(a=>a.rows.map(c=>s[c]))),i={...To(
t.facts,[...r],t.chosen.main),actors:o.size};return sc.set(t,i),i}function Ot({facts:t,chosen:e},n){return _t(e,new Set(
n.map(o=>t.ties.statement[o])))}function _t({first:t,last:e},n){let o=s=>t[s]??e[s]??1/0;return[...n].sort((s,r)=>o(s)-o(
r)||s-r)}function Ao({facts:t,chosen:e},n){let o=new Map;for(let s of n){let r=t.statements.act[s],i=r>=0&&e.inside[s]?`\
act ${r}`:`statement ${s}`,a=o.get(i);a?a.push(s):o.set(i,[s])}return[...o.values()]}function Lo({chosen:t},e){let n=t.main[e[0]];
return e.includes(n)?n:e[0]}var Ut=(t,e)=>t.names.quad_classes[e].split(" ")[1],Eo=(t,e)=>e.filter(n=>t.ties.together[n]);
function rc(t,e){let{facts:n,chosen:o,state:s}=t,{relation:r,quad_class:i}=n.statements,a=new Set(Eo(n,e).map(u=>n.ties.
statement[u])),{act:c}=n.statements,l=new Set(e.map(u=>n.ties.statement[u]).filter(u=>st(n,u)).map(u=>c[u])),f=[[],[],[]];
for(let u of e){let d=n.ties.statement[u];if(s.count==="acts"&&!st(n,d)&&l.has(c[d]))continue;let h=o.main[d],g=n.relations[r[h]].
sign,b=a.has(d)?n.names.signs.indexOf(Ut(n,i[h])):g;f[st(n,d)?b:2].push(u)}return f.map(u=>u.length?at(n,u,o,s.count):0)}var Xd=60,No=null;function qt(){if(!w.open)return null;let t=w.open.indexOf(":"),e=w.open.slice(0,t),n=w.open.slice(t+1);
return{kind:e,names:e==="pair"?n.split(">").map($r):[n]}}function $r(t){try{return decodeURIComponent(t)}catch{return t}}
var Sr=t=>`pair:${t.map(encodeURIComponent).join(">")}`,V=t=>k({open:`actor:${t}`}),ct=t=>k({open:`statement:${x.statements.
key[t]}`}),ic=(t,e)=>Sr([t,e].map(n=>$.level.nodes[n].actor));function lt(t,e){let n=[t,e].map(o=>$.level.nodes[o].actor);
return k({open:Sr(n)})}function H(t,e,n={}){let o=_t($.chosen,t),s=o.slice(0,Xd).map(r=>x.statements.key[r]);return No={
statements:o,label:e,name:[o.length,...s].join(" ")},k({...n,open:`list:${No.name}`})}function qo(t){if(No?.name===t)return No;
let e=t.split(" ").slice(1);return{name:t,label:"",statements:e.map(n=>x.statements.key.indexOf(n)).filter(n=>n>=0)}}function Co(t,e){
return k({tab:"article",article:x.articles[t].id,open:`statement:${x.statements.key[e]}`})}function ne(t){let e=$.level.
nodes[t].actor;return w.picture==="named"?k({grown:[...w.grown??[],e]}):$.isGrown?k({grown:Or(e)}):k({ego:w.ego===e?null:
e,steps:1})}var Or=t=>[...new Set([...w.grown||[],t])];async function ac(t){let e=await Dt("entity"),n=e.numbers.get(t);
if(n===void 0)return null;let o={...yr(w),self:w.self,issues:w.issues},s=[{},{issues:!0},o,{...o,issues:!0}];for(let r of s){
let i={...w,...r,level:"entity",ego:null};if(Be(x,e,i).nodes.has(n))return{...r,level:"entity",ego:null}}return null}function cc(t){
let e=qt();if(!e||!["pair","actor"].includes(e.kind))return{};let n=$.level,[o,s]=e.names.map(c=>n.numbers.get(c)),r=n.actor.
findIndex((c,l)=>c===o&&(s===void 0||n.target[l]===s)),i=r<0&&o!==void 0&&e.kind==="actor"?n.target.indexOf(o):-1;if(r<0&&
i<0)return{open:null};let a=(r<0?[t.target[i]]:[t.actor[r],t.target[r]]).map(c=>t.nodes[c].actor);return e.kind==="actor"||
a[0]===a[1]?{open:`actor:${a[0]}`}:{open:Sr(a)}}function p(t,e={}){let n=x.text[t];return n===void 0?t:n.replace(/\{(\w+)\}/g,(o,s)=>s in e?oe(String(e[s])):o)}var lc=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u,
oe=t=>lc.test(t)?`\u2068${t}\u2069`:t;function ft(t,e=" \u2192 "){let n=t.map(oe).join(e);return lc.test(n)?`\u200E${n}`:
n}var N=t=>t<1e3?String(t):t.toLocaleString(Fe),kn=(t,e)=>p(t===1?e:`${e}_many`),q=(t,e)=>`${N(t)} ${kn(t,e)}`;function Ct(t,e=t.
length){return t.length>e?`${t.slice(0,e).join(", ")} ${p("and_more",{n:t.length-e})}`:[t.slice(0,-1).join(", "),...t.slice(
-1)].filter(Boolean).join(` ${p("and")} `)}var B=t=>t.charAt(0).toLocaleUpperCase(Fe)+t.slice(1),_r=t=>`${t>0?"+":t<0?"\u2212":
""}${Math.abs(t).toFixed(1)}`;var kr=t=>e=>{e.key!=="Enter"&&e.key!==" "||(e.preventDefault(),t())};function I(t,e,n={}){return m("span",{role:"button",
tabindex:0,class:"link",dir:"auto",onclick:e,onkeydown:kr(e),...n},t)}function T(t,e,n={}){return m("button",{type:"butt\
on",dir:"auto",onclick:o=>e(o.currentTarget),...n},t)}function Io(t,e){let n=Zd(t);return!n||!["https:","http:"].includes(
n.protocol)?m("span",{},e):m("a",{href:n.href,dir:"auto",rel:"noopener noreferrer",target:"_blank"},e)}function Zd(t){try{
return new URL(t)}catch{return null}}function P(t,e,n){let o=typeof t=="number"?N(t):t;return e.length?I(o,()=>H(e,n),{class:"link number","aria-label":`${o}\
 ${n}: ${p("show_quotes")}`}):m("span",{class:"number none"},o)}var et=t=>new Date(t*864e5).toISOString().slice(0,10);function uc(t){let e=Date.parse(`${t}T00:00:00Z`);return Number.isNaN(
e)?null:Math.round(e/864e5)}var vr=t=>new Date(t*864e5).getUTCFullYear(),mc=(t,e)=>Date.UTC(t,e,1)/864e5;function pc(t,e){
let[n,o]=[vr(t),vr(e)],s=Math.max(1,Math.ceil((o-n)/10)),r=[];for(let i=n+1;i<=o;i+=s)r.push([mc(i,0),String(i)]);return r}
var[me,pe]=[30,365],fc=7,th=4,Mr=[1,3,12,24,60,120,300,600,1200];function Ro(t,e,n){let o=[];if(n<=fc){let r=n<=1?1:fc;for(let i=t+
1;i<=e;i++)(i-th)%r===0&&o.push({day:i,step:r});return o}let s=Mr.find(r=>r*me>=n)??Mr[Mr.length-1];for(let r=Math.floor(
vr(t)*12/s)*s;;r+=s){let i=mc(Math.floor(r/12),r%12);if(i>e)return o;i>t&&o.push({day:i,step:s*me})}}function dc(t,e,n){let o=t.statements,s=new Set(e.map(f=>`${o.article[f]} ${o.coder[f]}`)),[r,i,a]=[new Set,new Set,new Set],
c=new Set([...n].map(f=>t.articles[f].text));for(let f=0;f<o.key.length;f++){let u=o.article[f];!n.has(u)&&c.has(t.articles[u].
text)&&a.add(u),!(!n.has(u)||s.has(`${u} ${o.coder[f]}`))&&(r.add(o.coder[f]),i.add(u))}return{coders:[...new Set(e.filter(
f=>i.has(o.article[f])).map(f=>t.coders[o.coder[f]]))].sort(),others:r.size,reprints:a.size}}var hc={21:"spring",22:"summer",23:"autumn",24:"winter"};function pt(t){if(t.includes("/")){let[l,f]=t.split("/");return l===
""||l===".."?p("date_until",{to:pt(f)}):f===""||f===".."?p("date_since",{from:pt(l)}):p("date_throughout",{from:pt(l),to:pt(
f)})}let e=/^\[(.+)\.\.(.+)\]$/.exec(t);if(e)return p("date_within",{from:pt(e[1]),to:pt(e[2])});let n=/^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/.
exec(t);if(!n)return t;let[,o,s,r,i]=n,a=o==="XXXX"?p("no_year"):o,c=[r&&String(Number(r)),s&&eh(s),a].filter(Boolean).join(
" ");return i?p("date_perhaps",{date:c}):c}function eh(t){return Object.hasOwn(hc,t)?p(hc[t]):new Date(Date.UTC(2e3,Number(
t)-1,1)).toLocaleDateString(Fe,{month:"long",timeZone:"UTC"})}function jo(t){let e=[];return t.when&&e.push(pt(t.when)),
t.inferred_when&&e.push(`${pt(t.inferred_when)} (${p("inferred")})`),e.length?e.join("; "):p("date_unknown")}function Wo({
when:t,inferred_when:e}){return e?`${pt(e)} (${p("inferred")})`:t?pt(t):p("date_unknown")}function He(t,e){let[n,o]=[t,e].
map(s=>s===null?null:pt(et(s)));return n===null&&o===null?p("date_unknown"):n===o?n:n===null?p("date_until",{to:o}):o===
null?p("date_since",{from:n}):p("date_throughout",{from:n,to:o})}var Gt=()=>w.since!==null||w.until!==null;function Mn(){
let[t,e]=[w.since,w.until].map(n=>n===null?null:et(n));return t===null?p("date_until",{to:e}):e===null?p("date_since",{from:t}):
p("date_throughout",{from:t,to:e})}var Bo=["\u2260","?","\u2460","\u2461","\u2248","="];function Fo(){let t=x.signers.map(n=>[`by:${n}`,p("viewpoint_signer",
{name:n})]),e=x.sources.map(({id:n,label:o,by:s})=>[`of:${n}`,p("viewpoint_quoted",{name:o,by:s.join(", ")})]);return[["\
authors",p("viewpoint_authors")],...t,...e,["everyone",p("viewpoint_everyone")]]}function kt(t){let e=new Map(Fo());return t.
map(n=>e.get(n)||n).join(` ${p("and")} `)}function de(t){return t.map(n=>gc(n)?.label??(n.startsWith("by:")?n.slice(3):p(
`viewpoint_${n}`))).join(` ${p("and")} `)}var Po=t=>t.length===1&&gc(t[0])?.by||[],gc=t=>x.sources.find(({id:e})=>t===`o\
f:${e}`),wc=t=>p(`part_${t}`,{first:kt(w.according_to),second:kt(w.compared_with||[])});function ut(t){let e=ee(t),n=e.unrealActs?` (${p("plus_not_actual",{n:e.unrealActs})})`:"",o=p("based_on",{acts:q(e.acts,
"act")+n,statements:q(e.statements.length,"statement"),articles:q(e.articles.size,"article"),sources:q(e.sources.size,"s\
ource"),coding:nh(e)}),s=[e.actors<t.nodes.size&&p("drawn_of",{n:N(e.actors),of:N(t.nodes.size)}),t.weakest>0&&p("weakes\
t",{n:t.weakest}),t.weak>0&&p("note_min_weight",{n:t.weak})];return[vn(),...s,o].filter(Boolean).join(" ")}function vn(){
return`${[B(p(`level_${w.level}`)),`${p("according_to")} ${kt(w.according_to)}`,w.compared_with&&`${p("compared_with")} ${kt(
w.compared_with)}`,w.issues&&p("with_ties_to_issues"),Gt()&&Ho()].filter(Boolean).join(", ")}.`}var Do=()=>[`${p("accord\
ing_to")} ${kt(w.according_to)}`,Gt()&&Ho()].filter(Boolean).join(", "),Ho=()=>`${Mn()} (${p(`inside_${w.inside}`)})`;function xc(t){
let e=[...ee(t).articles].map(c=>x.articles[c]),n=[...new Set(e.map(c=>c.publisher))].filter(Boolean).sort();if(!n.length)
return"";let o=c=>e.map(l=>l[c]).filter(l=>l!==null),s=[Math.min(...o("first")),Math.max(...o("last"))],[r,i]=s.map(c=>Number.
isFinite(c)?et(c):null),a=r===i?p("published_on",{day:r}):p("published_from",{first:r,last:i});return p("source_line",{who:Ct(
n,3),when:r===null||i===null?p("undated_source"):a})}function nh({statements:t,articles:e}){let{coders:n,others:o,reprints:s}=dc(
x,t,e),r=[o?q(o,"other_coder"):"",s?q(s,"reprint"):""].filter(Boolean);return r.length?` (${n.length?`${p("coded_by",{names:Ct(
n,3)})}; `:""}${p("left_out",{what:Ct(r)})})`:""}function he(){return w.min_weight>1?p("empty_min_weight",{n:N(w.min_weight)}):
Gt()?p("empty_period",{period:Mn()}):$.withIssues&&!w.issues?p("empty_but_issues",{n:N($.withIssues),option:p("with_issu\
es")}):p("empty")}var z=t=>w.language&&t.labels?.[w.language]||t.label;function ke(t){let e=z(t);return Object.entries(t.labels??{}).find(
([,n])=>n===e)?.[0]??null}function j(t,e){let n=t.nodes[e],o=w.language?Nt(n.actor):null;return o?z(o):n.label}function ze(t){
let e=$.level.numbers.get(t);return e===void 0?t:j($.level,e)}function Tr(t){let{level:e}=t;return Pt(t).map(n=>({pair:n,
actor:j(e,n.a),target:j(e,n.b)}))}var bc=.55,yc=15*bc,zo={enabled:!1,type:"arrow",scaleFactor:1},$c={to:zo,middle:zo,from:zo};function Sc(t){let e=new Map;
return n=>{let o=e.get(n)??t(n);return e.set(n,o),o}}var Ar=Sc(t=>({color:t,highlight:t,hover:t,inherit:!1,opacity:1})),
Oc=Sc(t=>{let[e,n,o]=t.split(" ").map(Number),{head:s}=x.encodings.signs[e],{middle:r}=x.encodings.marks[o],{dashes:i}=x.
encodings.holds[n];return{ends:{to:{enabled:!!s,type:s||"arrow",scaleFactor:bc},middle:{enabled:!!r,type:r||"arrow",scaleFactor:r?
.45:1},from:zo},dashes:i.length?i:!1}});function _c(t,e){return e?Math.min(.7+.5*Math.log2(t),4):Math.min(1.2+1.3*Math.log2(
t),9)}function kc(t){let e=new Map;for(let n of lo(t)){let o=n[0].length>0&&n[1].length>0,s=Math.min(.22,1.5/(n[0].length+
n[1].length));for(let r of n)r.forEach((i,a)=>{let c=o?(a+.6)*s:(a-(r.length-1)/2)*s;e.set(i,{enabled:!0,type:c<0?"curve\
dCCW":"curvedCW",roundness:Math.abs(c)})})}return e}function Ue(t,e=20,n=3){let o=[""];for(let s of t.slice(0,200).split(
/\s+/)){let r=s.length>e?`${s.slice(0,e-1)}\u2026`:s,i=o[o.length-1];i?i.length+1+r.length<=e?o[o.length-1]=`${i} ${r}`:
o.push(r):o[o.length-1]=r}return o.length>n?`${o.slice(0,n).join(`
`)}\u2026`:o.join(`
`)}var oh={enabled:!0,type:"curvedCW",roundness:.15};function Mc(t){let e=Ba(t),n=t.nodes.filter(i=>t.isTied[i.id]).map(({id:i,
x:a,y:c,shape:l})=>({id:i,x:a,y:c,shape:l,label:Ue(j(t,i))})),o=t.edges.map((i,a)=>e[a]?{...i,smooth:oh}:i),s=new vis.Network(
v("canvas"),{nodes:n,edges:o},rh(n.length,!t.merged));Lr(s,t);let r=[-1,...Oe().keys()].map(sh);for(let{id:i}of n){let{options:a}=s.
body.nodes[i];a.size=t.nodes[i].size,a.color=r[t.nodes[i].tint+1]}return s}function Lr(t,e){for(let[n,o]of e.nodes.entries()){
let s=t.body.nodes[n];s&&([s.x,s.y]=[o.x,o.y+n*1e-4])}}function sh(t){let e=K(),n=t>=0?Oe()[t]:e.node,o={background:n,border:e.
text};return{background:n,border:e.line,highlight:o,hover:o}}function rh(t,e){let n=K(),o={color:n.text,size:15,face:"sy\
stem-ui, sans-serif",strokeWidth:3,strokeColor:n.ground};return{autoResize:!0,physics:{enabled:!1,solver:"forceAtlas2Bas\
ed",stabilization:!1},layout:{improvedLayout:!1},interaction:{hover:t<=2e3,hideEdgesOnDrag:!e,hideEdgesOnZoom:!e,tooltipDelay:1e9,
keyboard:{enabled:!0,bindToWindow:!1},multiselect:!1,selectConnectedEdges:!1},nodes:{hidden:!0,font:o,borderWidth:1,borderWidthSelected:3,
scaling:{label:{enabled:!1,drawThreshold:t>300?9:5}},chosen:!0},edges:{hidden:!0,smooth:!1,...e&&{font:{...o,size:12.5,align:"\
top",vadjust:0}},selectionWidth:2,hoverWidth:1,arrowStrikethrough:!1,endPointOffset:{to:1},selfReference:{size:18,angle:Math.
PI/4,renderBehindTheNode:!0},scaling:{label:{enabled:!1,drawThreshold:5}}}}}var vc=([t,,e,...n])=>[t,e,...n].join("");function Mt(t,e){let{act:n,rank:o}=t.statements,{statement:s,label:r}=t.ties,i=new Map;
for(let c of e){let l=s[c],f=n[l]>=0?`act ${n[l]}`:l,u=t.tie_labels[r[c]],d={text:vc(u),parts:u,rank:o[l]},h=i.get(f);h?
h.push(d):i.set(f,[d])}let a=new Map;for(let c of i.values()){let l=ih(c),f=a.get(l.text)??{...l,number:0};a.set(l.text,
{...f,number:f.number+1,rank:Math.min(f.rank,l.rank)})}return[...a.values()].sort((c,l)=>l.number-c.number||c.rank-l.rank)}
function ih(t){let e=t.sort((f,u)=>f.rank-u.rank||(f.text<u.text?-1:1)),n=[...new Set(e.map(({parts:f})=>f[0]))],[o]=e;if(n.
length===1)return o;let[,s,...r]=o.parts,i=n.includes(""),a=n.map(f=>f.replace(/: $/,"")),l=[i?"":`${a.slice(0,-1).join(
", ")} and ${a[a.length-1]}: `,i?"":s,...r];return{...o,parts:l,text:vc(l)}}var Me=({text:t,number:e})=>e>1?`${t} \xD7${e}`:
t,se=(t,e)=>Mt(t,e).map(Me).join("; ");function Tn([,t,e,n,o,s,r],i){let a=t+e+n+o;return a+Ge(s,Math.max(i-a.length-r.length,
8))+r}function Tc(t,e,n){let o=Mt(t,e);if(!o.length)return"";let s=o.length>1?` +${o.length-1}`:"";return Tn(o[0].parts,
n-s.length)+s}function Ge(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1);return`${((/\s/.test(t[e-1])?n:n.slice(0,Math.
max(n.lastIndexOf(" "),0)))||n).trimEnd()}\u2026`}var Er=70,ah=3,[ch,Ac]=[12,34];function Uo({network:t,selection:e}){if(e.level.merged)return;let n=e.arrows.size<=Er;for(let o of lo(
e).map(s=>s.flat())){let s=Math.max(1,ah+1-o.length);for(let r of o){let i=fh(t,e,r),a=n?lh(e,r,.75*s*i):"";uh(t.body.edges[r],
a&&Ue(a,i,s))}}}function lh(t,e,n){let o=t.arrows.get(e)??[],s=t.parts?po(t,o):-1;return Tc(t.facts,o,n)+(s<0?"":` ${Bo[s]}`)}
function fh(t,{level:e},n){let{arrows:o,nodes:s}=e,[r,i]=[s[o.actor[n]],s[o.target[n]]];if(r===i)return Ac;let a=Math.hypot(
r.x-i.x,r.y-i.y)-r.size-i.size;return Math.max(ch,Math.min(Ac,Math.floor(a/(.5*t.body.edges[n].options.font.size))))}function uh(t,e){
if((t.options.label||"")===e)return;let n=e.split(`
`).length;t.setOptions({label:e,font:{vadjust:-.5*(n-1)*t.options.font.size}})}var Ec=1.4,mh={nodes:[15,12,22],edges:[12,9.5,17]};function Nr(){let{clientWidth:t,clientHeight:e}=v("canvas");return t>
0&&e>0}function Nc(t){let e=new ResizeObserver(()=>{Nr()&&(e.disconnect(),t())});e.observe(v("canvas"))}function qc(t){let{
network:e}=t,n=e.body.nodeIndices;if(n.length>Er){e.fit({nodes:n,animation:!1,maxZoomLevel:Ec});return}Lc(e,n),ph(t,e.getScale())&&
(Uo(t),Lc(e,n))}function Lc(t,e){let n={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let a of e){let{x:c,y:l,options:f}=t.
body.nodes[a],u=f.label.split(`
`),d=Math.max(f.size,.28*f.font.size*Math.max(...u.map(h=>h.length)));n.left=Math.min(n.left,c-d),n.right=Math.max(n.right,
c+d),n.top=Math.min(n.top,l-f.size),n.bottom=Math.max(n.bottom,l+f.size+1.2*f.font.size*u.length)}let{clientWidth:o,clientHeight:s}=v(
"canvas"),r=.95*Math.min(o/(n.right-n.left),s/(n.bottom-n.top)),i={x:(n.left+n.right)/2,y:(n.top+n.bottom)/2};t.moveTo({
position:i,scale:Math.min(r,Ec),animation:!1})}function ph(t,e){let n=Object.entries(mh).map(([s,[r,i,a]])=>[s,{font:{size:Math.
min(a,Math.max(r,i/e))}}]),o=JSON.stringify(n);return t.letters===o?!1:(t.letters=o,t.network.setOptions(Object.fromEntries(
n)),!0)}function Cc(t){let{level:e}=$,{actor:n,target:o,sign:s}=e.arrows,r=$.arrows.get(t)||[],i=se(x,r)||x.labels.signs[s[t]],a=q(
Ot($,r).length,"statement"),c=[n[t],o[t]].map(l=>j(e,l));return`${ft(c,` \u2013 ${i} ${co(x,e,t)?"\u2013":"\u2192"} `)} \
\xB7 ${a}`}function Ic(t){let e=$.nodes.get(t),n=e?` \xB7 ${q(e.others.size,"neighbour")}`:"";return`${j($.level,t)} \xB7 ${$.
level.nodes[t].type}${n}`}var Rc=500,Go=300,dh=2,nt=null,Ko=()=>nt?.network??null;function jc(t){let e=[$.level.name,Ht(),w.language].join(" "),n=nt?.
key!==e,o=nt&&!n?nt:hh(e);o.selection=$;let s=!o.network.body.nodeIndices.length;Wc(o,()=>{let r=gh(o);wh(o,r),Uo(o),yh(),
(n||s&&r.size||t)&&Fc(o),Bc(o)}),v("canvas").setAttribute("aria-label",`${p("graph_of")} ${ut($)}`)}function hh(t){nt&&nt.
network.destroy();let e=Mc($.level),n={network:e,key:t,selection:$,arrows:[],isMoved:!1,isFine:null,letters:""};e.on("be\
foreDrawing",()=>Bc(n)),e.on("click",bh),e.on("doubleClick",({nodes:o})=>o.length&&ne(o[0])),e.on("resize",({width:o})=>o>
0&&!n.isMoved&&Vo());for(let o of["zoom","dragEnd"])e.on(o,()=>n.isMoved=!0);e.on("hoverEdge",({edge:o})=>qr(Cc(o))),e.on(
"hoverNode",({node:o})=>qr(Ic(o)));for(let o of["blurEdge","blurNode"])e.on(o,()=>qr(""));return nt=n,v("physics").firstElementChild.
checked=!1,n}function Wc({network:t},e){t.renderer.allowRedraw=!1;try{e()}finally{t.renderer.allowRedraw=!0}t.body.emitter.
emit("_requestRedraw")}function gh(t){let{body:e}=t.network,{facts:n,level:o,arrows:s,chosen:r,parts:i}=t.selection,{arrows:a,
merged:c}=o,l=new Set,f=n.encodings.signs.map((d,h)=>Ar(Pe(h))),u=c?null:kc(t.selection);for(let d of t.arrows)s.has(d)||
(e.edges[d].options.hidden=!0);for(let[d,h]of s){let{options:g}=e.edges[d];g.hidden=!1,g.width=_c(at(n,h,r,t.selection.state.
count)||1,s.size>Go),g.color=i?Ar(Oo(t.selection,h)):f[a.sign[d]],u&&Object.assign(g.smooth,u.get(d)),l.add(a.actor[d]).
add(a.target[d])}return t.isFine=null,t.arrows=e.edgeIndices=[...s.keys()],l}function wh({network:{body:t},selection:{isGrown:e,
shown:n}},o){if(e)for(let s of n)o.add(s);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!0;t.nodeIndices=[...o].filter(
s=>t.nodes[s]);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!1}function Bc(t){let{body:e}=t.network,n=e.edgeIndices.
length<=Go||yc*e.view.scale>=dh;if(t.isFine===n)return;t.isFine=n;let{sign:o,hold:s,mark:r}=t.selection.level.arrows;for(let i of e.
edgeIndices){let{options:a}=e.edges[i],c=Oc(`${o[i]} ${s[i]} ${r[i]}`);a.arrows=n?c.ends:$c,a.dashes=n&&c.dashes}for(let i of e.
nodeIndices)e.nodes[i].options.borderWidth=n?1:0}function Vo(){let t=nt;t&&Wc(t,()=>Fc(t))}function Fc(t){t.isMoved=!1,t.
network.body.nodeIndices.length&&(Nr()?qc(t):Nc(xh))}function xh(){nt?.network.redraw(),Vo()}function Pc(t){nt?.network.
body.nodes[t]&&nt.network.focus(t,{scale:1,animation:!1})}function Dc(t){if(!nt)return;let{network:e,selection:n}=nt;e.setOptions(
{physics:{enabled:t}}),!t&&(Lr(e,n.level),e.redraw())}function bh({nodes:t,edges:e}){let{level:n}=$;t.length?V(n.nodes[t[0]].
actor):e.length&&lt(n.arrows.actor[e[0]],n.arrows.target[e[0]])}function yh(){if(!nt)return;let t=qt(),[e,n]=(t?.names??
[]).map(a=>$.level.numbers.get(a)),{actor:o,target:s}=$.level.arrows,r=t?.kind==="actor"&&e!==void 0&&nt.network.body.nodes[e]?
[e]:[],i=t?.kind==="pair"?[...$.arrows.keys()].filter(a=>o[a]===e&&s[a]===n):[];nt.network.setSelection({nodes:r,edges:i},
{unselectAll:!0,highlightEdges:!1})}function qr(t){v("hint").textContent=t}var Hc=null;function zc(){return Hc??=Va().then(t=>{let e=document.createElement("script");e.textContent=t,document.head.
append(e)}),Hc}var $h=[2,3,14],Sh=[1.6,0,2.5,5],Oh=.02,_h=30;function Gc({boxes:t,ties:e},n){let o=t.some(y=>y.isMiddle)?2:$h.filter(y=>t.
length>=y).length,s=t.map(()=>new Map);for(let{from:y,to:O,weight:_}of e){let[M,L]=[n.get(y)??0,n.get(O)??0];M!==L&&(s[M].
set(L,(s[M].get(L)??0)+_),s[L].set(M,(s[L].get(M)??0)+_))}let r=s.map(y=>[...y.values()].reduce((O,_)=>O+_,0)),i=[...t.keys()].
sort((y,O)=>r[O]-r[y]||y-O),a=t.map(()=>-1),c=[...Array(o+1).keys()],l=Math.floor(o/2),f=i.filter(y=>!t[y].isMiddle);for(let y of i)
t[y].isMiddle&&(a[y]=1);let u=y=>o!==2||y!==1||f.length===i.length,d=r.reduce((y,O)=>y+O,1),h=(y,O)=>{let _=0;for(let[L,
R]of s[y])a[L]>=0&&(_+=R*Sh[Math.min(Math.abs(a[L]-O),3)]/d);let M=t.filter((L,R)=>R!==y&&a[R]===O);return _+Oh*(Uc(t[y])*
M.reduce((L,R)=>L+Uc(R),0))/t.length},g=y=>c.filter(u).reduce((O,_)=>h(y,_)<h(y,O)-1e-9?_:O);for(let y of f)a[y]=f.length===
i.length&&y===i[0]?l:g(y);for(let y=0;y<_h;y++){let O=a.join();for(let _ of f)a[_]=g(_);if(a.join()===O)break}let b=[...new Set(
a)].sort((y,O)=>y-O);return a.map(y=>b.indexOf(y))}var Uc=t=>1+t.members.length;function Yc(t,e){let n=Math.max(0,...t.map(a=>a.column)),o=[...Array(n+1).keys()].map(a=>t.filter(c=>c.column===a)),s=Mh(
e);An(o);let r=Vc(o),i=Yo(e);for(let a=0;a<24&&i>0;a++){let c=[...o.keys()];a%2&&c.reverse();for(let f of c){for(let u of o[f])
Kc(u.items,d=>Cr(s.get(d),d.y));Kc(o[f],u=>vh(u,s)),An(o)}let l=Yo(e);l<i&&([r,i]=[Vc(o),l])}return Th(o,r),An(o),kh(o,e),
o}function kh(t,e){let n=Yo(e),o=(r,i,a)=>(r.splice(r.indexOf(i),1),r.splice(a,0,i),An(t),Yo(e)),s=r=>{let i=!1;for(let a of[
...r]){let c=r.indexOf(a);for(let l of r.keys()){let f=o(r,a,l);f<n-1e-6&&([c,n,i]=[l,f,!0])}o(r,a,c)}return i};for(let r=0;r<
3&&n>0&&[...t,...t.flat().map(a=>a.items)].map(s).includes(!0);r++);An(t)}function Mh(t){let e=new Map,n=(o,s)=>{let r=e.
get(o);r?r.push(s):e.set(o,[s])};for(let[o,s]of t.flatMap(Qo))n(o,s),n(s,o);return e}function Qo({start:t,end:e,passes:n}){
let o=[t.item,...n.map(({item:s})=>s),e.item];return o.slice(1).map((s,r)=>[o[r],s])}function An(t){for(let e of t){let n=e.
flatMap(o=>o.items);for(let[o,s]of n.entries())s.y=(o+.5)/n.length}}var Cr=(t,e)=>t?.length?t.reduce((n,o)=>n+o.y,0)/t.length:
e;function vh(t,e){let n=t.items.flatMap(o=>e.get(o)??[]).filter(o=>o.group!==t);return Cr(n,t.items.length?Cr(t.items,.5):
.5)}function Kc(t,e){let n=new Map(t.map(o=>[o,e(o)]));t.sort((o,s)=>(n.get(o)??0)-(n.get(s)??0))}function Yo(t){let e=new Map,
n=0;for(let[o,s]of t.flatMap(Qo)){if(o.column===s.column){n+=2*Math.abs(o.y-s.y);continue}let[r,i]=o.column<s.column?[o,
s]:[s,o],a=e.get(r.column)??[];for(let[c,l]of a)(c-r.y)*(l-i.y)<0&&n++;a.push([r.y,i.y]),e.set(r.column,a)}return n}var Vc=t=>t.
map(e=>e.map(n=>({group:n,items:[...n.items]})));function Th(t,e){for(let[n,o]of e.entries())t[n]=o.map(({group:s,items:r})=>(s.
items=r,s))}var Ah=36,Ir=10,Lh=22,Eh=40,Nh=8,qh=24,Ch=24;function Jc(t,e,n,o){let s=t.map(Ih);for(let{items:c,least:l}of s)for(let[f,
u]of c.entries())u.y=l[f];let r=Rh(e,o);Qc(t,e,n);for(let c=0;c<qh;c++){let l=c%2?[...s].reverse():s;for(let{items:f,least:u}of l){
let d=f.map(h=>jh(h,r.get(h)));Wh(f,u,d)}Qc(t,e,n)}let i=s.flatMap(({items:c,least:l})=>c.map((f,u)=>f.y-(u?0:l[0]))),a=Math.
min(...i,1/0);if(Number.isFinite(a))for(let{items:c}of s)for(let l of c)l.y=Math.round(l.y-a)}function Ih(t){let e=[],n=[],
o=0;for(let[s,{box:r,items:i}]of t.entries()){s&&(o+=r||t[s-1].box?Lh:Nh);let a=i.reduce((l,f)=>l+f.height,0),c=r&&!r.isFrame?
Math.max(jr(r)-a,0)/2:0;o+=r?.isFrame?Rr(r):c;for(let l of i)e.push(l),n.push(o+l.height/2),o+=l.height;o+=r?.isFrame?Ir:
c}return{items:e,least:n}}var Rr=({lines:t})=>Ah+17*(t.length-1),jr=t=>Math.max(Eh,t.lines.length*18+16);function Rh(t,e){
let n=new Map;for(let[o,s]of t.entries())for(let[r,i]of Qo(s)){if(r.column===i.column)continue;let a=e[o];n.set(r,[...n.
get(r)??[],{other:i,tie:o,weight:a}]),n.set(i,[...n.get(i)??[],{other:r,tie:o,weight:a}])}return n}function jh(t,e){if(!e)
return{y:t.y,weight:.05};let n=(r,i)=>r.ports.find(a=>a.tie===i)?.offset??0,[o,s]=[0,0];for(let{other:r,tie:i,weight:a}of e){
let c=r.y+n(r,i)-n(t,i),l=a/(1+Math.abs(c-t.y)/Ch);o+=l*c,s+=l}return{y:o/s,weight:s}}function Wh(t,e,n){let o=[];for(let[
s,{y:r,weight:i}]of n.entries())for(o.push({sum:(r-e[s])*i,weight:i,from:s,to:s});o.length>1;){let[a,c]=o.slice(-2);if(a.
sum/a.weight<=c.sum/c.weight)break;o.splice(-2,2,{sum:a.sum+c.sum,weight:a.weight+c.weight,from:a.from,to:c.to})}for(let{
sum:s,weight:r,from:i,to:a}of o)for(let c=i;c<=a;c++)t[c].y=e[c]+s/r}function Qc(t,e,n){for(let o of t.flat().flatMap(s=>s.
items))for(let s of["left","right"]){let r=o.ports.filter(c=>c.side===s),i=new Map(r.map(c=>[c,Bh(c,e[c.tie])]));r.sort(
(c,l)=>(i.get(c)??0)-(i.get(l)??0)||c.tie-l.tie);let a=-r.reduce((c,l)=>c+n[l.tie],0)/2;for(let c of r){let l=n[c.tie];c.
offset=a+l-Math.min(8,l/2),a+=l}}}function Bh(t,e){let n=[e.start.item,...e.passes.map(({item:r})=>r),e.end.item];if(e.start.
item===e.end.item)return t.item.y;let o=n.indexOf(t.item),s=t===e.end?n[o-1]:n[o+1];return s.column!==t.item.column?s.y:
s.y>t.item.y?1e6-s.y:-1e6-s.y}function Zc({boxes:t,ties:e},n,o){let s=Math.max(0,...n),r=t.map((u,d)=>({box:u,column:n[d],items:[]})),i=new Map;for(let[
u,d]of t.entries())for(let h of d.members)i.set(h.id,Wr(r[u],h));let a=new Map,c=new Map,l=(u,d)=>{let h=i.get(u);return h||
Xc(a,`${u}|${d}`,()=>Wr(r[o.get(u)??0],null))},f=e.map((u,d)=>{let[h,g]=[l(u.from,u.to),l(u.to,u.from)],b=Fh(h.column,g.
column,s),y=Br(h,d,!0,b[0]),O=Br(g,d,!1,b[1]),[_,M]=[h.column,g.column].sort((D,Ft)=>D-Ft),L=[...Array(Math.max(M-_-1,0)).
keys()].map(D=>_+1+D);h.column>g.column&&L.reverse();let R=L.map(D=>{let Ft=`${[u.from,u.to].sort().join("|")}|${D}`,E=Xc(
c,Ft,()=>{let W={box:null,column:D,items:[]};return r.push(W),Wr(W,null)});return Br(E,d,!0,"left"),{item:E,side:"left"}});
return{start:y,end:O,passes:R}});for(let u of r.flatMap(d=>d.items))u.height=Ph(u,e.map(d=>d.room));return{groups:r.filter(
u=>u.items.length||u.box),ways:f}}function Xc(t,e,n){let o=t.get(e)??n();return t.set(e,o),o}function Wr(t,e){let n={column:t.
column,group:t,member:e,ports:[],height:0,y:0};return t.items.push(n),n}function Br(t,e,n,o){let s={tie:e,isStart:n,item:t,
side:o,offset:0};return t.ports.push(s),s}function Fh(t,e,n){return t<e?["right","left"]:t>e?["left","right"]:t===0&&n>0?
["left","left"]:["right","right"]}function Ph(t,e){let n=s=>t.ports.filter(r=>r.side===s).reduce((r,i)=>r+e[i.tie],0),o=t.
member?t.member.lines.length*16+10:0;return Math.max(o,n("left"),n("right"))}var[tl,el]=[13,8],Dh=[0,4,9,15],Hh=[.5,.42,.58,.34,.66,.27,.73,.2,.8,.14,.86];function ol(t,e,n){let o=t.map(({points:i})=>({
points:i,box:Xh(i)})),s=t.filter(({tie:i})=>i.isMarked).map(({points:i})=>Qh(i)),r=[...e.map(i=>Fr(i,2)),...s,...t.flatMap(
({points:i})=>Jh(i))];for(let i of t){let a=zh(i,o,r,n);i.words=a,a&&r.push(Fr(a,3))}}function zh({tie:t,points:e},n,o,s){
for(let r of t.words)for(let i of Dh)for(let a of Hh){let[c,l]=e[Math.round(a*(e.length-1))];for(let f of Uh(c,l,r,i))if(Gh(
f,s)&&Kh(f,n,o))return{...r,...f}}return null}function Uh(t,e,{lines:n,width:o},s){let r=n.length*16,i={width:o,height:r};
return[{x:t-o/2,y:e-r-3-1-s,...i},{x:t-o/2,y:e+3+2+s,...i},{x:t+3+3+s,y:e-r/2,...i},{x:t-o-3-3-s,y:e-r/2,...i},{x:t+2+s,
y:e-r-3-1,...i},{x:t-o-2-s,y:e-r-3-1,...i},{x:t+2+s,y:e+3+2,...i},{x:t-o-2-s,y:e+3+2,...i}]}var Gh=(t,e)=>t.x>=e.x&&t.y>=
e.y&&t.x+t.width<=e.x+e.width&&t.y+t.height<=e.y+e.height;function Kh(t,e,n){if(n.some(s=>nl(t,s)))return!1;let o=Fr(t,2);
return!e.some(({points:s,box:r})=>nl(o,r)&&Vh(o,s))}var Vh=(t,e)=>e.some((n,o)=>o>0&&Yh(t,e[o-1],n));function Yh({x:t,y:e,
width:n,height:o},s,r){let[i,a]=[0,1],[c,l]=[r[0]-s[0],r[1]-s[1]];for(let[f,u]of[[-c,s[0]-t],[c,t+n-s[0]],[-l,s[1]-e],[l,
e+o-s[1]]]){if(f===0&&u<0)return!1;f<0?i=Math.max(i,u/f):f>0&&(a=Math.min(a,u/f))}return i<=a}var nl=(t,e)=>t.x<e.x+e.width&&
e.x<t.x+t.width&&t.y<e.y+e.height&&e.y<t.y+t.height;function Qh(t){let[e,n]=t[Math.floor(t.length/2)];return{x:e-10,y:n-
10,width:20,height:20}}var Jh=t=>[t[0],t[t.length-1]].map(([e,n])=>({x:e-tl,y:n-el,width:2*tl,height:2*el})),Fr=({x:t,y:e,
width:n,height:o},s)=>({x:t-s,y:e-s,width:n+2*s,height:o+2*s});function Xh(t){let[e,n]=[t.map(([r])=>r),t.map(([,r])=>r)],
[o,s]=[Math.min(...e),Math.min(...n)];return{x:o,y:s,width:Math.max(...e)-o,height:Math.max(...n)-s}}function rl(t,e){let n=Dr(t);return t.map((o,s)=>{let{start:r,end:i,passes:a}=o,[c,l]=[r,i].map(d=>Pr(d.item.column,d.side,
d.item.y+d.offset,e));if(r.item.column===i.item.column){let d=(r.side==="left"?-1:1)*(n.get(s)??26);return[c,[c[0]+d,c[1]],
[l[0]+d,l[1]],l]}let f=r.side==="right",u=[c];for(let{item:d}of a){let h=d.y+(d.ports.find(_=>_.tie===s)?.offset??0),[g,
b]=f?["left","right"]:["right","left"];u.push(...sl(u[u.length-1],Pr(d.column,g,h,e)));let y=Pr(d.column,b,h,e),O=u[u.length-
1];u.push(O,y,y)}return u.push(...sl(u[u.length-1],l)),u})}function Pr(t,e,n,o){let{x:s,width:r}=o[t];return[e==="left"?
s-2:s+r+2,n]}function sl(t,e){let n=(e[0]-t[0])*.42;return[[t[0]+n,t[1]],[e[0]-n,e[1]],e]}function Dr(t){let e=[...t.entries()].
filter(([,{start:i,end:a}])=>i.item.column===a.item.column),n=({start:i,end:a})=>[i,a].map(c=>c.item.y+c.offset).sort((c,l)=>c-
l),o=i=>n(i)[1]-n(i)[0];e.sort(([i,a],[c,l])=>o(a)-o(l)||i-c);let s=new Map,r=[];for(let[i,a]of e){let[c,l]=n(a),f=r.filter(
({way:d})=>{let[h,g]=n(d);return d.start.item.column===a.start.item.column&&d.start.side===a.start.side&&h<=l&&g>=c}),u=Math.
max(-1,...f.map(d=>d.step))+1;r.push({way:a,step:u}),s.set(i,(26+13*u)*(4/3))}return s}function il(t){let e=[t[0]];for(let n=0;n+
3<t.length;n+=3){let[o,s,r,i]=t.slice(n,n+4);for(let a=1;a<=24;a++){let c=a/24,l=1-c,f=u=>l*l*l*o[u]+3*l*l*c*s[u]+3*l*c*
c*r[u]+c*c*c*i[u];e.push([f(0),f(1)])}}return e}var Jo=16,Zh=92,[al,cl]=[84,290],tg=30;function ll(t){let e=new Map(t.boxes.flatMap((d,h)=>[d,...d.members].map(g=>[g.id,
h]))),{groups:n,ways:o}=Zc(t,Gc(t,e),e),s=Yc(n,o);Jc(s,o,t.ties.map(d=>d.room),t.ties.map(d=>d.weight));let r=eg(t,s,o),
i=s.flatMap((d,h)=>og(d,r.columns[h])),a=rl(o,r.columns).map((d,h)=>({tie:t.ties[h],path:d,points:il(d),words:null})),c=[
...i.flatMap(({y:d,height:h})=>[d,d+h]),...a.flatMap(({points:d})=>d.map(([,h])=>h))],[l,f]=[Math.min(...c,0),Math.max(...c,
0)],u={boxes:i,ties:a,width:r.width,height:f-l+2*Jo};return sg(u,Jo-l),ol(a,i,{x:2,y:2,width:u.width-4,height:u.height-4}),
u}function eg({ties:t,scale:e},n,o){let s=Dr(o),r=[...Array(n.length+1).keys()].map(c=>c&&c<n.length?al*e:Jo);for(let[c,
{start:l,end:f}]of o.entries()){let u=Math.max(0,...t[c].words.slice(0,1).map(({width:g})=>g)),[d,h]=[l.item.column,f.item.
column].sort((g,b)=>g-b);if(d===h){let g=l.side==="left"?d:d+1,b=g===0||g===n.length,y=(s.get(c)??0)*.75+(u?u+14:0)+Jo;r[g]=
Math.max(r[g],b?y:Math.min(y+al*e,cl))}else if(u)for(let g=d+1;g<=h;g++)r[g]=Math.max(r[g],Math.min(u+tg,cl))}let i=r[0];
return{columns:n.map((c,l)=>{let f=Math.ceil(Math.max(Zh,...c.map(({box:d})=>d?ng(d):0))),u={x:Math.round(i),y:0,width:f,
height:0};return i=u.x+f+r[l+1],u}),width:Math.ceil(i)}}var ng=t=>Math.max(t.width,...t.members.map(({width:e})=>e));function og(t,{
x:e,width:n}){return t.flatMap(({box:o,items:s})=>{if(!o)return[];let r=s.map(u=>u.y-u.height/2),i=s.map(u=>u.y+u.height/
2),[a,c]=s.length?[Math.min(...r),Math.max(...i)]:[0,0];o.isFrame&&([a,c]=[a-Rr(o),c+Ir]);let l=jr(o)-(c-a);l>0&&([a,c]=
[a-l/2,c+l/2]);let f=s.flatMap(({member:u,y:d,height:h,ports:g})=>u?[{...u,y:d,height:h,atLeft:g.filter(({side:b})=>b===
"left").length,atRight:g.filter(({side:b})=>b==="right").length}]:[]);return[{box:o,members:f,x:e,width:n,y:a,height:c-a}]})}
function sg({boxes:t,ties:e},n){for(let o of t){o.y+=n;for(let s of o.members)s.y+=n}for(let{path:o,points:s}of e)for(let r of new Set(
[...o,...s]))r[1]+=n}var Xo=null;function Zo(){if(Xo)return Xo;let t=document.createElement("canvas").getContext("2d"),e=getComputedStyle(document.
body).fontFamily,n=o=>{let s=new Map;return r=>{let i=s.get(r);if(i!==void 0)return i;t.font=o;let a=t.measureText(r).width;
return s.set(r,a),a}};return Xo={plain:n(`13px ${e}`),bold:n(`600 13px ${e}`)},Xo}var rg=/[^\S\u00a0]+/;function Ln(t,e,n,o){let s=[""];for(let a of t.slice(0,400).split(rg).flatMap(c=>ig(c,e,o))){let c=s[s.
length-1],l=c?`${c} ${a}`:a;!c||o(l)<=e?s[s.length-1]=l:s.push(a)}if(s.length<=n)return s;let r=s.slice(0,n),i=Array.from(
r[n-1]);for(;i.length>1&&o(`${i.join("")}\u2026`)>e;)i=i.slice(0,-1);return r[n-1]=`${i.join("").trimEnd()}\u2026`,r}function ig(t,e,n){
if(n(t)<=e)return[t];let o=[""];for(let s of Array.from(t)){let r=o[o.length-1]+s;n(r)<=e||!o[o.length-1]?o[o.length-1]=
r:o.push(s)}return o}function Ke(t,e,n,o){let s=Ln(t,e,n,o);for(let r=e-12;r>40;r-=12){let i=Ln(t,r,99,o);if(i.length>s.
length||i.some(a=>o(a)>r))break;s=i}return{lines:s,width:Math.ceil(Math.max(...s.map(o)))}}var fl=new WeakMap;function ul(t,e){let n=fl.get(t)??ag(t,e);return fl.set(t,n),n}function ag(t,e){let n=new Map;for(let o of[
"actor","target"])for(let[s,r]of t[o].entries()){let i=e[o][s],a=n.get(r);a?a.set(i,(a.get(i)??0)+1):n.set(r,new Map([[i,
1]]))}return new Map([...n].map(([o,s])=>[o,cg(s)]))}function cg(t){let[e,n]=[-1,0];for(let[o,s]of t)(s>n||s===n&&o<e)&&
([e,n]=[o,s]);return e}function ml(t,e){let{facts:n,level:o,arrows:s,chosen:r,state:i}=t,{actor:a,target:c,sign:l,hold:f,mark:u}=o.arrows,d=new Map;
for(let[g,b]of s){let y=co(n,o,g),O=[e(a[g]),e(c[g])];if(O[0]===O[1]&&a[g]!==c[g])continue;let[_,M]=y?O.sort():O,L=`${_}\
>${M}:${l[g]}`,R=d.get(L);if(!R){let D={from:_,to:M,sign:l[g],hold:f[g],mark:u[g],rows:[...b],weight:0,acts:0};d.set(L,{
...D,isBoth:!1,isTogether:y,prices:[],conditions:[]});continue}R.rows.push(...b),R.hold=Math.max(R.hold,f[g]),R.mark=Math.
max(R.mark,u[g])}let h=lg(n.ties.statement,d);for(let g of h)g.weight=at(n,g.rows,r,i.count),g.acts=at(n,g.rows,r,"acts"),
fg(t,g);return h.sort((g,b)=>b.acts-g.acts||b.weight-g.weight||(g.from+g.to<b.from+b.to?-1:1))}function lg(t,e){let n=({
rows:s})=>[...new Set(s.map(r=>t[r]))].sort().join(" "),o=new Set;for(let s of e.values()){let r=e.get(`${s.to}>${s.from}\
:${s.sign}`);!r||r===s||o.has(s)||n(s)!==n(r)||(s.isBoth=!0,s.rows.push(...r.rows),o.add(r))}return[...e.values()].filter(
s=>!o.has(s))}function fg({facts:t,chosen:e},n){let o=new Set(n.rows.map(i=>t.ties.statement[i])),s=new Set([...o].map(i=>t.
statements.act[i]).filter(i=>i>=0)),r=[new Set,new Set];for(let i of t.offers.mentions){let[a]=i;if(!(!e.inside[a]||!(o.
has(a)||s.has(t.statements.act[a]))))for(let[c,l]of i.slice(8).entries())for(let f of l)r[c].add(f)}[n.prices,n.conditions]=
r.map(i=>[...i])}var[ug,mg]=[5,1.4],Hr={"not actual":"6 4",hedged:"1.8 5"};function En(t){let{holds:e}=x.names,n=$.parts?Oo($,t.rows):Pe(
t.sign),o=Hr[e[t.hold]]??null,s=t.acts>0?Math.min(ug,2+Math.log2(Math.max(t.weight,1))):mg;return{colour:n,dashes:o,width:t.
isReturn?1.8:s,head:x.encodings.signs[t.sign].head}}function Ve(t){return t.isReturn?"":x.names.holds[t.hold]==="denied"?
"\u2298":{doubted:"?",reported:"\u2022"}[x.names.marks[t.mark]]??""}var Nn=t=>t.acts===0;var pl={name:168,words:184},dl={name:124,words:124},[Gr,zr,pg]=[26,30,22],dg=.7,hg=3,gg=4,[wg,xg,bg]=[13,10,16],yg=90,$g=6;
function hl(t,e,n,{scale:o,unfolded:s}){let{level:r,state:i}=t,a=o<1?dl:pl,c=[...Sg(t)].sort((E,W)=>E-W),l=ul(r,e),f=i.ego===
null?-1:r.numbers.get(i.ego)??-1,u=new Map;for(let E of c){if(E===f)continue;let W=l.get(E)??-1-E;u.set(W,[...u.get(W)??
[],E])}let d=(E,W)=>r.nodes[E].actor===e.nodes[W]?.actor,h=E=>(u.get(E)??[]).filter(W=>!d(W,E)),g=Og(t,e,u,h,s),b=new Map,
y=new Map,O=new Map,_=[],M=_g(t,c),L=(E,W,Lt,Xt,mn)=>{y.set(E,{at:W,frame:Lt,name:Xt,folded:mn,node:W<0?null:r.nodes[W],
isStrong:M.has(W)})},R=(E,W)=>{let Lt=j(r,E),Xt=Ln(Lt,a.name,4,n.bold);b.set(E,`a${E}`),L(`a${E}`,E,-1,Lt,0),_.push({id:`\
a${E}`,isFrame:!1,lines:Xt,width:Ur(Xt,n.bold)+Gr+zr,members:[],isMiddle:W})};f>=0&&c.includes(f)&&R(f,!0);for(let[E,W]of u){
let Lt=h(E);if(!Lt.length||E<0){for(let Z of W)R(Z,!1);continue}let Xt=j(e,E),mn=q(Lt.length,"actor_drawn"),ga=W.find(Z=>d(
Z,E))??r.numbers.get(e.nodes[E].actor)??-1,pn=`f${E}`,no=g.has(E);L(pn,ga,E,Xt,no?Lt.length:0),O.set(pn,{name:Xt,note:mn,
frame:e.nodes[E].actor,at:ga,isFolded:no});for(let Z of W)b.set(Z,no||d(Z,E)?pn:`a${Z}`);if(no){let Z=[...Ln(Xt,a.name,3,
n.bold),p("folded",{n:mn})];_.push({id:pn,isFrame:!1,lines:Z,width:Ur(Z,n.bold)+zr,members:[]});continue}let rd=Lt.map(Z=>(L(
`a${Z}`,Z,E,j(r,Z),0),kg(j(r,Z),Z,M.has(Z),a.name,n))),wa=Ke(Xt,a.name,3,n.bold).lines,id=Ur(wa,n.bold)+Gr+n.plain(mn)+zr+
pg;_.push({id:pn,isFrame:!0,lines:wa,width:id,members:rd})}let Ft=ml(t,E=>b.get(E)??"").flatMap(E=>Mg(t,E));return{given:{
boxes:_,ties:Tg(Ft,n,o),scale:Math.min(o,1)},ties:Ft,ends:y,heads:O}}function Sg({arrows:t,level:e}){let{actor:n,target:o}=e.
arrows;return new Set([...t.keys()].flatMap(s=>[n[s],o[s]]))}function Og({nodes:t},e,n,o,s){let r=[...n.keys()].filter(c=>c>=
0&&o(c).length>0);if(s)return new Set(r.filter(c=>!s.includes(e.nodes[c].actor)));let i=c=>(n.get(c)??[]).reduce((l,f)=>l+
(t.get(f)?.weight??0),0),a=r.filter(c=>o(c).length>=hg).sort((c,l)=>i(l)-i(c)||c-l);return new Set(a.slice(gg))}function _g({
nodes:t},e){let n=e.map(o=>({at:o,weight:t.get(o)?.weight??0}));return n.sort((o,s)=>s.weight-o.weight||o.at-s.at),new Set(
n.slice(0,3).filter(({weight:o})=>o>1).map(({at:o})=>o))}function kg(t,e,n,o,s){let r=n?s.bold:s.plain,{lines:i,width:a}=Ke(
t,o,5,r);return{id:`a${e}`,lines:i,width:a+2*Gr+12}}var Ur=(t,e)=>Math.ceil(Math.max(...t.map(e)));function Mg({facts:t,
state:e},n){let o=Mt(t,n.rows),s={acts:"act",statements:"statement",articles:"article"}[e.count],r=n.acts>1?q(n.acts,"ac\
t"):n.weight>1?q(n.weight,s):"",i=[...new Set(o.map(({parts:b})=>vg(b)))],a=i.filter(b=>!b.startsWith("[")||!i.includes(
b.slice(1,-1))),c=a.slice(0,2),l=a.length>2?` +${a.length-2}`:"",f=n.prices.length?[]:n.conditions,u=[c.join(", ")+l,...f].
join(", "),d={...n,isReturn:!1,text:u,number:r};if(!n.prices.length)return[d];let h=[p("asks_in_return",{what:n.prices.join(
", ")}),...n.conditions].join("; "),g={from:n.to,to:n.from,sign:t.names.signs.indexOf("neither"),text:h,number:""};return[
d,{...d,...g,hold:t.names.holds.indexOf("not actual"),isReturn:!0}]}function vg([t,e,n,...o]){let s=Tn([t,e,"",...o],yg);
return n?`[${s}]`:s}var Kr=(t,e)=>e?`${t} \xB7\xA0${e.replaceAll(" ","\xA0")}`:t;function Vr(t,{plain:e,bold:n}){let o=t.
replaceAll(" ","\xA0"),s=n(o)-e(o);return r=>e(r)+(o&&r.endsWith(o)?s:0)}function Tg(t,e,n){let o=t.some(a=>a.acts>0),s=(n<
1?dl:pl).words,r=n<dg?0:1/0,i=0;return t.map(a=>{let{from:c,to:l,text:f,number:u}=a,d=!o||a.acts>0||n>=1.5,h=(a.acts>0?3:
.5)*(1+Math.log2(1+a.weight)),g=!!Ve(a),b={from:c,to:l,weight:h,isMarked:g,words:[],room:wg*Math.min(n,1)};if(!d||!f||++i>
r)return b;let y=Kr(f,u),O=Vr(u,e),_=[1,1.25,1.6].map(R=>Ke(y,s*R,$g,O)),M=_.filter(({lines:R})=>!R.at(-1)?.endsWith("\u2026")),
L=M.length?M:_.slice(-1);return{...b,words:L,room:L[0].lines.length*bg+xg}})}var Ag={square:"M3 2 H13 V12 H3 Z",triangle:"M8 1.5 L14 12.5 H2 Z",diamond:"M8 1 L14 7 L8 13 L2 7 Z"};function Kt(t,{dashes:e=[],
head:n="arrow",middle:o=""}={}){let r=S("line",{x1:2,y1:7,x2:n==="bar"?37:34,y2:7,stroke:t,"stroke-width":2,"stroke-dash\
array":e.join(" ")||null});return wl("0 0 42 14",r,Cn(n,t,"translate(40 7) rotate(0) scale(1)"),Qr(o,t,19,7))}var wl=(t,...e)=>S(
"svg",{class:"sample",width:42,height:14,viewBox:t,"aria-hidden":"true"},e),Ye=t=>Kt(Pe(t),{head:x.encodings.signs[t].head}),
gl=t=>Kt(wr(t));function Yr(){return[...Sn.slice(0,ce).map((e,n)=>qn(gl(n),`${Bo[n]} ${wc(e)}`)),qn(gl(ce),p("part_same"))]}
var qn=(t,e)=>[t,e];function Cn(t,e,n){return t?t==="bar"?S("line",{transform:n,x1:-2,y1:-5,x2:-2,y2:5,stroke:e,"stroke-\
width":3}):t==="vee"?S("path",{transform:n,d:"M-8 -4.5 L0 0 L-8 4.5",fill:"none",stroke:e,"stroke-width":2}):S("path",{transform:n,
d:"M-9 -4.5 L0 0 L-9 4.5 Z",fill:e}):null}function Qr(t,e,n,o){return t==="circle"?S("circle",{cx:n,cy:o,r:3.5,fill:e}):
t==="diamond"?S("path",{transform:`translate(${n} ${o})`,d:"M-4.5 0 L0 -4.5 L4.5 0 L0 4.5 Z",fill:e}):null}function Jr(t,e=K().
node){let n={fill:e,stroke:K().line},o=t==="dot"?S("circle",{cx:8,cy:7,r:5.5,...n}):S("path",{d:Ag[t],...n});return wl("\
-13 0 42 14",o)}function xl(){let{sign:t,hold:e,mark:n}=$.level.arrows,o=[...$.arrows.keys()];return Xr({signs:new Set(o.
map(s=>t[s])),holds:new Set(o.map(s=>e[s])),marks:new Set(o.map(s=>n[s]))})}function Xr(t){let{signs:e,holds:n,marks:o}=x.
encodings,s=K().line,r=(l,f)=>!t||t[l].has(f),i=e.flatMap(({words:l},f)=>r("signs",f)?[qn(Ye(f),l)]:[]),a=n.flatMap(({dashes:l,
words:f},u)=>l.length&&r("holds",u)?[qn(Kt(s,{dashes:l}),f)]:[]),c=o.flatMap(({middle:l,words:f},u)=>l&&r("marks",u)?[qn(
Kt(s,{middle:l}),f)]:[]);return[...$.parts?Yr():i,...a,...c]}var Zr=16,ts=17,bl=7,Lg=260;function Sl(t,e,n){let o=S("svg",{class:"named",role:"group",viewBox:`0 0 ${t.width} ${t.height}`}),
s=t.boxes.map(c=>Ig(c,e)),r=t.ties.map((c,l)=>Eg(c,e.ties[l],l,n)),i=t.boxes.flatMap(c=>c.members.map(l=>jg(l,c,e))),a=t.
ties.map((c,l)=>Cg(c,e.ties[l],l));return o.append(...s,...r,...i,...a.filter(c=>c!==null)),o}function Eg(t,e,n,o){let{colour:s,
dashes:r,width:i,head:a}=En(e),{path:c}=t,l=e.isBoth&&a?bl:0,f=$l(qg(c,l,a&&a!=="bar"?bl:0));return S("g",{class:`tie${Nn(
e)?" light":""}`,role:"button",tabindex:-1,"data-key":`t${e.from}>${e.to}:${e.sign}${e.isReturn?"r":""}`,"data-tie":n,"a\
ria-label":`${o(e)}. ${p("show_quotes")}`},S("path",{class:"around",d:$l(c),fill:"none",stroke:s}),S("path",{d:f,fill:"n\
one",stroke:s,"stroke-width":i.toFixed(1),"stroke-dasharray":r,"stroke-linecap":r===Hr.hedged?"round":null}),yl(a,s,c[c.
length-1],c[c.length-2],i),e.isBoth&&yl(a,s,c[0],c[1],i),Ng(Ve(e),s,t.points))}function yl(t,e,n,o,s){let r=n[0]<o[0]?180:
0,i=(.9+.08*s).toFixed(2);return Cn(t,e,`translate(${n[0]} ${n[1]}) rotate(${r}) scale(${i})`)}function Ng(t,e,n){if(!t)
return null;let[o,s]=n[Math.floor(n.length/2)],r={transform:`translate(${o.toFixed(1)} ${s.toFixed(1)})`};if(t==="\u2022")
return S("g",r,S("circle",{class:"mark",r:4.5,stroke:e,"stroke-width":1.8}));if(t==="?")return S("g",r,S("circle",{class:"\
doubt",r:8}),S("text",{class:"doubted","text-anchor":"middle",y:4.5,"aria-hidden":"true"},"?"));let i=S("path",{d:"M-5.5\
 5.5 L5.5 -5.5",stroke:e,"stroke-width":1.8});return S("g",r,S("circle",{class:"mark",r:8,stroke:e,"stroke-width":1.8}),
i)}function qg(t,e,n){let o=t.map(([r,i])=>[r,i]),s=o.length-1;return o[0][0]+=Math.sign(o[1][0]-o[0][0])*e,o[s][0]+=Math.
sign(o[s-1][0]-o[s][0])*n,o}function $l([t,...e]){let n=([s,r])=>`${s.toFixed(1)} ${r.toFixed(1)}`,o=[];for(let s=0;s+2<
e.length;s+=3)o.push(`C${e.slice(s,s+3).map(n).join(" ")}`);return`M${n(t)} ${o.join(" ")}`}function Cg({words:t},e,n){if(!t)
return null;let o={class:"words","data-words":n,"aria-hidden":"true",fill:En(e).colour};return S("g",o,ti(t.lines,t.x+t.
width/2,t.y,e.number))}function ti(t,e,n,o=""){let s=o.replaceAll(" ","\xA0");return S("text",{"text-anchor":"middle"},t.
map((r,i)=>{let a=n+12.5+i*Zr,c=s&&r.endsWith(s),l=c?r.slice(0,r.length-s.length):r;return S("tspan",{x:e,y:a},l,c&&S("t\
span",{class:"strong"},s))}))}function Ig(t,{ends:e,heads:n}){let{box:o,x:s,y:r,width:i,height:a}=t,c=e.get(o.id),l=n.get(
o.id),f=c.node?.shape==="diamond"&&!l,u=l?.isFolded?" folded":f?" issue":"",d=S("rect",{x:s,y:r,width:i,height:a,rx:f?Math.
min(20,a/2):14}),h=!!l?.isFolded,b=S("text",{class:"strong","text-anchor":h?"middle":"start"},Rg(t,h)),y=l?.isFolded?null:
_l(c.node?.shape??"square",s+20,o.isFrame?r+18:Ol(o,r,a),6,!0),O=[c.name,l?.note,l?.isFolded&&p("unfold")].filter(Boolean).
join(", "),_={class:`block${u}`,role:"button",tabindex:-1,"data-key":o.id,"aria-label":O};if(!o.isFrame||!l)return S("g",
_,d,y,b);let M=S("g",{class:"fold",role:"button",tabindex:-1,"data-key":`x${o.id}`,"aria-label":`${l.note}: ${p("fold",{
name:l.name})}`},S("text",{class:"count",x:s+i-12,y:r+23,"text-anchor":"end"},`${l.note} \u2212`));return S("g",{class:"\
frame"},S("g",_,d,y,b),M)}var Ol=({lines:t},e,n)=>e+(n>Lg?t.length*ts/2+12:n/2);function Rg({box:{lines:t,isFrame:e},x:n,
y:o,width:s,height:r},i){if(e)return t.map((l,f)=>S("tspan",{x:n+32,y:o+23+f*ts},l));let a=Ol({lines:t},o,r)-t.length*ts/
2+13,c=l=>({x:i?n+s/2:n+34,y:a+l*ts});return t.map((l,f)=>S("tspan",{...c(f),class:i&&f===t.length-1?"note":null},l))}function jg(t,{
x:e,width:n},{ends:o}){let s=o.get(t.id),{id:r,lines:i,y:a,height:c,atLeft:l,atRight:f}=t,u=f>l,d=u?e+n-14:e+14,h=$.nodes.
get(s.at)?.weight??0,g=Math.min(9,5+Math.sqrt(h)/1.6),b=u?e+n-28:e+28,y=a-i.length*Zr/2+12.5,O=L=>S("path",{class:"reach",
d:`M${L} ${a-c/2+4} V${a+c/2-2}`}),_=u?e:e+n-10,M=l&&f?S("path",{class:"lead",d:`M${_} ${a} h10`}):null;return S("g",{class:`\
member${s.isStrong?" strong":""}`,role:"button",tabindex:-1,"data-key":r,"aria-label":`${s.name}, ${s.node?.type??""}`},
S("rect",{class:"around",x:e+2,y:a-c/2,width:n-4,height:c,rx:6}),f>1&&O(e+n-1.5),l>1&&O(e+1.5),M,_l(s.node?.shape??"dot",
d,a,g,g>7.5),S("text",{"text-anchor":u?"end":"start"},i.map((L,R)=>S("tspan",{x:b,y:y+R*Zr},L))))}function _l(t,e,n,o,s){
let r={class:`glyph${s?" full":""}`,transform:`translate(${e.toFixed(1)} ${n.toFixed(1)})`};return t==="square"?S("rect",
{...r,x:-o+.5,y:-o+.5,width:2*o-1,height:2*o-1,rx:2}):t==="triangle"?S("path",{...r,d:`M0 ${-o-1} L${o+1} ${o-1} L${-o-1}\
 ${o-1} Z`}):t==="diamond"?S("path",{...r,d:`M0 ${-o-1} L${o+1} 0 L0 ${o+1} L${-o-1} 0 Z`}):S("circle",{...r,r:o})}var Wg={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},Bg=2.5;function Ml(t,e,n){let o=Wg[n];if(!o||!e)
return!1;let s=kl(e),r=[...t.querySelectorAll("[data-key]")],[i,a]=[null,1/0];for(let c of r){if(c===e)continue;let[l,f]=kl(
c).map((g,b)=>g-s[b]),u=l*o[0]+f*o[1],d=Math.abs(l*o[1])+Math.abs(f*o[0]),h=u+Bg*d;u>1&&h<a&&([i,a]=[c,h])}return i&&(e.
setAttribute("tabindex","-1"),i.setAttribute("tabindex","0"),i.focus()),!0}function kl(t){let{x:e,y:n,width:o,height:s}=t.
getBoundingClientRect();return[e+o/2,n+s/2]}function vl(t,e){let n=null;t.addEventListener("pointerdown",o=>{let s=o.target instanceof Element&&!o.target.closest("[\
data-key], [data-words]");o.pointerType==="mouse"&&o.button===0&&s&&(n={x:o.clientX,y:o.clientY,left:t.scrollLeft,top:t.
scrollTop})}),t.addEventListener("pointermove",o=>{n&&(t.scrollLeft=n.left-(o.clientX-n.x),t.scrollTop=n.top-(o.clientY-
n.y))});for(let o of["pointerup","pointerleave","pointercancel"])t.addEventListener(o,()=>n=null);t.addEventListener("wh\
eel",o=>{o.ctrlKey&&(o.preventDefault(),e(o.deltaY<0?1:-1))},{passive:!1})}var Fg=16,Pg=220;function es(t,{ends:e}){let[n,o]=[e.get(t.from)?.name??"",e.get(t.to)?.name??""];if(t.isReturn)return`${n}\
: ${t.text}`;let s=t.number?`: ${t.number}`:"";return`${n} ${t.text} ${o}${s}`}function ei({parts:t},e){let n=e?.getAttribute(
"data-tie")??e?.getAttribute("data-words");return n==null?null:t.ties[Number(n)]}function Tl(t,e){let{root:n,parts:o,picture:s}=t;
n.querySelector(".now")?.remove();for(let f of n.querySelectorAll(".lit"))f.classList.remove("lit");let r=ei(t,e),i=e?.getAttribute(
"data-key")?.replace(/^x/,"")??"",a=f=>f===i||i.startsWith("f")&&`f${o.ends.get(f)?.frame}`===i,c=o.ties.flatMap((f,u)=>f===
r||!r&&i&&(a(f.from)||a(f.to))?[u]:[]);n.classList.toggle("fading",c.length>0),v("hint").textContent=r?`${es(r,o)} \xB7 ${Dg(
r)}`:i?Hg(t,i):"";let l=new Set(c.flatMap(f=>[o.ties[f].from,o.ties[f].to]));i&&l.add(i);for(let f of n.querySelectorAll(
"[data-key]")){let u=f.getAttribute("data-key")??"",d=c.includes(Number(f.getAttribute("data-tie")??-1))||l.has(u)||l.has(
`${u}`.replace(/^x/,""));f.classList.toggle("lit",d)}for(let f of c)n.querySelector(`[data-words="${f}"]`)?.classList.add(
"lit");r&&c.length===1&&!s.ties[c[0]].words&&n.append(zg(s,s.ties[c[0]],r))}var Dg=t=>q(Ot($,t.rows).length,"statement");
function Hg(t,e){let n=t.parts.ends.get(e);if(!n)return"";let o=$.nodes.get(n.at);return[n.name,n.node?.type,o&&q(o.others.
size,"neighbour")].filter(Boolean).join(" \xB7 ")}function zg(t,{points:e},n){let{lines:o,width:s}=Ke(Kr(n.text,n.number),
Pg,9,Vr(n.number,Zo())),[r,i]=e[Math.floor(e.length/2)],a=o.length*Fg+8,c=Math.max(4+s/2+8,Math.min(r,t.width-s/2-12)),l=Math.
max(4,i-a-10);return S("g",{class:"now","aria-hidden":"true"},S("rect",{x:c-s/2-8,y:l,width:s+16,height:a,rx:6}),ti(o,c,
l+3,n.number))}var Al=500,Ug=5,Ll={at:-1,time:0,x:0,y:0},ni=[.5,.7,1,1.25,1.5,2],G=null,Qe=null,si=Ll,oi={selection:null,key:""},El=null;var os=()=>G;async function Nl(t){El=await Dt("country"),t&&(Qe=null);let e=[Ht(),w.language,JSON.stringify(w.frames)].join(
" ");if(G&&oi.selection===$&&oi.key===e&&!t){Cl();return}oi={selection:$,key:e},ss()}function ss(){let t=v("named"),e=$n(
$),n=!G,o=document.activeElement?.closest("#named [data-key]")?.getAttribute("data-key");G=Qe===null?Gg(t):ri(Qe);let{root:s,
picture:r,scale:i}=G,a=Math.max(i,1);s.setAttribute("width",String(r.width*a)),s.setAttribute("height",String(r.height*a)),
s.setAttribute("aria-label",`${p("graph_of")} ${ut(e)} ${p("graph_keys")}`),Vg(s),A(t,s),s.querySelector("[data-key]")?.
setAttribute("tabindex","0"),Cl(),o&&Zg(o),n&&Kg(t,s)}function Gg(t){let{clientWidth:e,clientHeight:n}=t,o=ri(1);if(!e)return o;
o.picture.width>e&&(o=ri(.7));let s=1.25*o.picture.width<=e&&1.25*o.picture.height<=n;return o.scale===1&&s?{...o,scale:1.25}:
o}function ri(t){let e=hl($n($),El,Zo(),{scale:t,unfolded:w.frames}),n=ll(e.given),o=Sl(n,e,s=>es(s,e));return{picture:n,
parts:e,root:o,scale:t}}function Kg(t,e){t.scrollLeft=(e.clientWidth-t.clientWidth)/2}function Vg(t){let e=s=>s.target instanceof
Element?s.target.closest("[data-key], [data-words]"):null,n=(s,r)=>t.addEventListener(s,r);n("click",s=>Yg(e(s),s));let o=s=>G&&
Tl(G,s);n("pointerover",s=>o(e(s))),n("pointerleave",()=>o(null)),n("focusin",s=>o(e(s))),n("focusout",()=>o(null)),n("k\
eydown",s=>{let r=e(s);if(s.key==="Enter"||s.key===" ")ql(r);else if(s.key==="+"&&In(r)>=0)ne(In(r));else if(!Ml(t,r,s.key))
return;s.preventDefault(),s.stopPropagation()})}function Yg(t,{timeStamp:e,clientX:n,clientY:o}){si={at:In(t),time:e,x:n,
y:o},ql(t)}function Qg(t){let{at:e,time:n,x:o,y:s}=si,r=Math.hypot(t.clientX-o,t.clientY-s)<Ug&&t.timeStamp-n<Al;e<0||!r||
(t.stopPropagation(),t.preventDefault(),si=Ll,ne(e))}var In=t=>G?.parts.ends.get(t?.getAttribute("data-key")??"")?.at??-1;
function ql(t){if(!t||!G)return;let e=ei(G,t);if(e){Jg(e);return}let n=t.getAttribute("data-key")??"",o=G.parts.heads.get(
n.replace(/^x/,""));o&&(o.isFolded||n.startsWith("x"))?Xg(o.frame,!o.isFolded):In(t)>=0&&V($.level.nodes[In(t)].actor)}function Jg(t){
if(!G)return;let[e,n]=(t.isReturn?[t.to,t.from]:[t.from,t.to]).map(s=>G?.parts.ends.get(s));e&&n&&!e.folded&&!n.folded&&
e.at>=0&&n.at>=0?lt(e.at,n.at):H(Ot($,t.rows),es(t,G.parts))}function Xg(t,e){let o=[...G?.parts.heads.values()??[]].filter(
s=>!s.isFolded).map(s=>s.frame).filter(s=>s!==t);k({frames:e?o:[...o,t]})}function Cl(){if(!G)return;let t=qt(),{parts:e,
root:n}=G,[o,s]=(t?.names??[]).map(i=>$.level.numbers.get(i)),r=i=>e.ends.get(i)?.at;for(let[i,a]of e.ties.entries()){let[
c,l]=(a.isReturn?[a.to,a.from]:[a.from,a.to]).map(r),f=t?.kind==="pair"&&c===o&&l===s;n.querySelector(`[data-tie="${i}"]`)?.
classList.toggle("open",f)}for(let i of n.querySelectorAll(".member.open, .block.open"))i.classList.remove("open");if(!(t?.
kind!=="actor"||o===void 0))for(let[i,{at:a}]of e.ends)a===o&&ns(i)?.classList.add("open")}var ns=t=>G?.root.querySelector(
`[data-key="${CSS.escape(t)}"]`)??null;function Zg(t){let e=ns(t);if(e){for(let n of G?.root.querySelectorAll("[tabindex\
='0']")??[])n.setAttribute("tabindex","-1");e.setAttribute("tabindex","0"),e.focus({preventScroll:!0})}}function Il(t){(ns(
`a${t}`)??[...G?.parts.ends??[]].flatMap(([n,o])=>o.at===t?[ns(n)]:[])[0])?.scrollIntoView({block:"center",inline:"cente\
r"})}function rs(t){let e=ni.indexOf(G?.scale??1),n=ni[Math.max(0,Math.min(ni.length-1,e+t))];n!==G?.scale&&(Qe=n,ss())}
function Rl(){Qe=null,ss()}function jl(t){vl(t,rs),document.addEventListener("click",Qg,!0);let[e,n]=[0,0];new ResizeObserver(
()=>{t.clientWidth!==e&&(e=t.clientWidth,clearTimeout(n),n=setTimeout(()=>{e&&G&&Qe===null&&w.picture==="named"&&ss()},Al))}).
observe(t)}var tw={"\u2298":"key_denied","?":"key_doubted","\u2022":"key_reported"};function is(){let t=os()?.parts.ties??[],e=[...new Set(
t.map(a=>a.sign))].sort((a,c)=>a-c),n=t.map(En),o=K().line,s=$.parts?Yr():e.map(a=>[Ye(a),x.encodings.signs[a].words]),r=n.
find(({dashes:a})=>a?.startsWith("6")),i=n.find(({dashes:a})=>a?.startsWith("1"));r&&s.push([Kt(o,{dashes:[6,4],head:""}),
p("key_not_done")]),i&&s.push([Kt(o,{dashes:[2,4],head:""}),p("key_hedged")]);for(let[a,c]of Object.entries(tw))t.some(l=>Ve(
l)===a)&&s.push([Wl(a),p(c)]);return t.some(Nn)&&!t.every(Nn)&&s.push([ew(Kt(o,{head:""})),p("key_light")]),t.some(({text:a})=>a.
includes("["))&&s.push([Wl("[ ]"),p("key_inferred")]),s}function ew(t){return t.setAttribute("opacity","0.5"),t}function Wl(t){
let e=S("text",{x:21,y:12,"text-anchor":"middle","font-size":14,fill:K().text},t);return S("svg",{class:"sample",width:42,
height:14,viewBox:"0 0 42 14","aria-hidden":"true"},e)}var nw=["grown","frames","ego","steps","picture","level","issues"],ow=100,Rn=[],as=[],Vt=null,sw=()=>Object.fromEntries(
nw.map(t=>[t,w[t]]));function Bl(){let t=sw();Vt&&JSON.stringify(Vt)!==JSON.stringify(t)&&(Rn=[...Rn,Vt].slice(-ow),as=[]),
Vt=t}var Fl=()=>Rn.length>0,Pl=()=>as.length>0;function ii(){let t=Rn.pop();!t||!Vt||(as.push(Vt),Vt=t,k(t))}function ai(){
let t=as.pop();!t||!Vt||(Rn.push(Vt),Vt=t,k(t))}var Dl=["named","whole"];function Hl(t){let e=m("div",{id:"named"});return jl(e),document.addEventListener("keydown",lw),
m("div",{id:"stage"},rw(t),m("div",{class:"pictures"},e,m("div",{id:"canvas",role:"application","aria-label":p("graph_of")}),
m("img",{id:"printed",alt:""}),m("p",{id:"empty",class:"empty"}),m("p",{id:"hint",class:"hint"})),m("ul",{id:"key",class:"\
key","aria-label":p("legend")}))}function rw(t){let e=m("input",{type:"checkbox",onchange:o=>Dc(o.target.checked)}),n=o=>k(
{picture:o});return m("div",{class:"graph-tools",role:"toolbar","aria-label":p("graph_tools")},m("div",{class:"pressed",
role:"group","aria-label":p("picture")},Dl.map(o=>T(p(`picture_${o}`),()=>n(o),{id:`picture-${o}`}))),T(p("undo"),ii,{id:"\
undo"}),T(p("redo"),ai,{id:"redo"}),T("",cw,{id:"grow"}),m("div",{class:"right"},m("span",{id:"legend-of-whole"},t),m("l\
abel",{class:"tick",id:"physics"},e,m("span",{},p("physics"))),T("\u2212",()=>rs(-1),{id:"zoom-out","aria-label":p("zoom\
_out"),title:p("zoom_out")}),T("+",()=>rs(1),{id:"zoom-in","aria-label":p("zoom_in"),title:p("zoom_in")}),T(p("fit"),()=>w.
picture==="named"?Rl():Vo())))}async function zl(t){let e=w.picture==="named",n=!$.arrows.size&&!($.isGrown&&!e);if(Bl(),
v("empty").textContent=n?he():"",v("named").hidden=!e,v("canvas").hidden=e,iw(e),e)await Nl(t);else{if(await zc(),w.picture!==
"whole")return;jc(t)}A(v("key"),e&&is().map(([o,s])=>m("li",{},o,m("span",{},s))))}function iw(t){for(let n of Dl)v(`pic\
ture-${n}`).setAttribute("aria-pressed",String(w.picture===n));for(let n of["zoom-out","zoom-in"])v(n).hidden=!t;v("lege\
nd-of-whole").hidden=t,v("physics").hidden=t||$.nodes.size>=Rc,v("undo").disabled=!Fl(),v("redo").disabled=!Pl();let e=Ul();
v("grow").hidden=e===void 0||!aw(e),e!==void 0&&(v("grow").textContent=p("add_neighbours",{name:ze($.level.nodes[e].actor)}))}
function Ul(){let t=qt(),e=t?.kind==="actor"?$.level.numbers.get(t.names[0]):void 0;return e!==void 0&&$.nodes.has(e)?e:
void 0}function aw(t){let{shown:e}=bo();return[...$.nodes.get(t)?.others??[]].some(n=>!e.has(n))}function cw(){let t=Ul();
t!==void 0&&ne(t)}var Gl=t=>w.picture==="named"?Il(t):Pc(t);function lw(t){let e=t.target instanceof Element&&t.target.matches(
"input, textarea, select");w.tab!=="graph"||e||!(t.ctrlKey||t.metaKey)||t.key.toLowerCase()!=="z"||(t.preventDefault(),t.
shiftKey?ai():ii())}var Je=(t,e)=>T(t,n=>fw(e(),n));async function fw(t,e){try{await navigator.clipboard.writeText(t)}catch{let n=m("textare\
a",{class:"unseen","aria-hidden":"true"},t);document.body.append(n),n.select(),document.execCommand("copy"),n.remove()}ue(
p("copied")),e.classList.add("done"),setTimeout(()=>e.classList.remove("done"),1200)}function Yt(t,e,n){let o=URL.createObjectURL(
n instanceof Blob?n:new Blob([n],{type:e})),s=m("a",{href:o,download:t});document.body.append(s),s.click(),s.remove(),setTimeout(
()=>URL.revokeObjectURL(o),1e4)}var Xe=(t,...e)=>m("section",{class:"group"},m("h2",{},t),e);function Q(t,e,n,o){let s=e.find(([r])=>r===n);return m("se\
lect",{"aria-label":t,title:s?.[1],onchange:r=>o(r.target.value)},e.map(([r,i])=>m("option",{value:r,selected:r===n},B(i))))}
function ot(t,e,n,o){let s=m("input",{type:"checkbox",checked:e,onchange:r=>n(r.target.checked)});return m("label",{class:"\
tick"},s,o,m("span",{},t))}function re(t,e){let n=m("ol",{class:"acts"},t.slice(0,e));return[n,jn(t,e,e,o=>_e(n,o))]}function jn(t,e,n,o){
if(t.length<=e)return null;let s=e,r=()=>p("more",{n:t.length-s}),i=T(r(),()=>{o(t.slice(s,s+n)),s+=n,s>=t.length?i.remove():
i.textContent=r()});return i}var It=(t,...e)=>m("fieldset",{},m("legend",{},t),e);function Kl({facts:t,state:e,level:n,chosen:o},s,r,i){let a=xn(t,{...e,articles:null},["everyone"]),c={as_subject:[],as_object:[],
as_source:[],as_other:[],left_out_of:[]};for(let[l,f]of s.statements.entries()){if(i!==void 0&&f.sources?.includes(i)&&c.
as_source.push(l),!o.inside[l]){i!==void 0&&a[l]&&br(s,l).has(i)&&!f.sources?.includes(i)&&c.left_out_of.push(l);continue}
(r!==void 0?n.subject[l]===r:f.s===i)?c.as_subject.push(l):(r!==void 0?n.object[l]===r:f.o===i)?c.as_object.push(l):f.roles?.
some(([,u])=>u===i)&&c.as_other.push(l)}return Object.entries(c).filter(([,l])=>l.length)}var uw=/(?<![\p{L}\p{N}])['"\u2018\u201c\u201e\u00ab]([^'"\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb]+)['"\u2019\u201d\u201c\u00bb](?![\p{L}\p{N}])/gu,
rt=t=>x.relations[x.statements.relation[t]],J=t=>x.articles[x.statements.article[t]],Te=t=>t.map(e=>z(C().entities[e]));
function mt(t,e=0){let n=Wn(t),o=ci(t,e).join(" \u2013 ");return n.length?`${o} [${n.join("; ")}]`:o}function ci(t,e=0){
let n=C().statements[t],o=Rt(n.s,e)+ve(t,"subject"),s=Rt(n.o,e)+ve(t,"object");return[o,rt(t).label,s+(e?"":mw(t))]}function mw(t){
let e=C(),n=new Map;for(let[s,r]of e.statements[t].roles??[])n.set(s,[...n.get(s)??[],Rt(r)+ve(t,e.roles[s].id)]);return[
...n].sort(([s],[r])=>s-r).map(([s,r])=>`, ${e.roles[s].label} ${r.join(` ${p("and")} `)}`).join("")}function Rt(t,e=0){
if(typeof t=="string")return oe(t);if(t>=0)return oe(z(C().entities[t]));let n=-1-t;return e>=2?`[#${x.statements.key[n].
split("#")[1]}]`:`[${mt(n,e+1)}]`}var ve=(t,e)=>C().statements[t].inferred?.includes(e)?` (${p("inferred")})`:"";function Wn(t){
let{names:e,labels:n,statements:o}=x,s=C().statements[t],r=o.stance[t]>=0?e.stances[o.stance[t]]:"";return[s.sources?.length&&
`${p("according_to")} ${Te(s.sources).map(oe).join(" > ")}${ve(t,"according_to")}`,r==="doubts"&&p("author_doubts"),r===
"rejects"&&p("author_rejects"),o.mode[t]!==$e&&n.modes[o.mode[t]],o.certainty[t]!==0&&n.certainties[o.certainty[t]],o.polarity[t]!==
0&&n.polarities[o.polarity[t]],s.ended&&p("ended")].filter(a=>typeof a=="string")}function Vl(t){let e=x.names.stances[x.
statements.stance[t]],{note:n}=C().statements[t];if(e!=="doubts"&&e!=="rejects"||typeof n!="string")return[];let o=n.matchAll(
uw);return Array.from(o,([,s])=>s.trim()).filter(Boolean)}function Bn(t){let e=C().statements[t].quote.slice(2).map(Number);
return e.flatMap((n,o)=>o%2?[]:[[n,e[o+1]]])}function vt(t){let e=C(),n=e.bodies[x.statements.article[t]];return n===null?
e.statements[t].quote.join(" [\u2026] "):Bn(t).map(([o,s])=>n.slice(o,s).split(/\s+/).join(" ")).join(" [\u2026] ")}var pw=44,cs=(t,e)=>Xl(t,e,(n,o)=>dw(Bn(t),n,o));function Jl(t,e){let n=Vl(t);return tf(t).some(s=>Yl(n,s).length)?Xl(t,
e,s=>Yl(n,s),"doubting"):null}function Xl(t,e,n,o=null){let{quote:s}=C().statements[t],r=Zl(t)===null?null:Number(s[0]);
return tf(t).map((i,a)=>[a?" [\u2026] ":"",hw(i,n(i,r),e,o)])}var Zl=t=>C().bodies[x.statements.article[t]];function tf(t){
let{quote:e}=C().statements[t],n=Zl(t);return n===null?e.map(String):[n.slice(Number(e[0]),Number(e[1]))]}var dw=(t,e,n)=>n===
null?[[0,e.length]]:t.map(([o,s])=>[o-n,s-n]);function Yl(t,e){let n=[];for(let o of t){let s=o.split(/\s+/).map(i=>i.replace(
/[.*+?^${}()|[\]\\]/g,"\\$&")),r=new RegExp(`(?<![\\p{L}\\p{N}])${s.join("\\s+")}(?![\\p{L}\\p{N}])`,"iu").exec(e);r&&n.
push([r.index,r.index+r[0].length])}return n.sort(([o],[s])=>o-s)}function hw(t,e,n,o){let s=[],r=0;for(let[a,c]of e)a>r&&
s.push(r||n===void 0?Ql(t.slice(r,a)):gw(t.slice(0,a),n)),c>r&&s.push(m("mark",{class:o},li(t.slice(Math.max(r,a),c)))),
r=Math.max(r,c);let i=t.slice(r);return[...s,n===void 0?Ql(i):ww(i,n)]}var li=t=>t.replace(/^# /,"");function Ql(t){let e=li(
t),n=e.split(/\s+/);return n.length<=pw?e:[...n.slice(0,20),"[\u2026]",...n.slice(-20)].join(" ")}function gw(t,e){let n=li(
t).split(/\s+/);return n.length<=e+1?n.join(" "):["\u2026",...n.slice(-e-1)].join(" ")}function ww(t,e){let n=t.split(/\s+/);
return n.length<=e+1?n.join(" "):[...n.slice(0,e+1),"\u2026"].join(" ")}var fi=new Set("al bin da de del della den der di do dos du e el ibn la le ten ter van von y".split(" "));function Ze(t){
return t.published&&t.published!=="unknown"?t.published:t.inferred?`${p("no_date")}, ${p("probably")} ${t.inferred}`:p("\
no_date")}var Qt=t=>`${t.author?`${oe(t.author)}, `:""}${oe(t.publisher)}, ${Ze(t)}`;function xw(t){return`${t.author?`${t.
author}, `:""}\u201C${t.title}\u201D, ${t.publisher}, ${Ze(t)}`}function nf(t){let e={plain:bw,chicago:yw,apa:$w}[w.citation];
return`${e(J(t))} \u201C${ui(vt(t))}\u201D`}function bw(t){let e=t.retrieved?` (${p("accessed")} ${t.retrieved})`:"";return`${xw(
t)}${t.url?`, ${t.url}`:""}${e}:`}function yw(t){let e=`\u201C${ui(t.title)}${/[?!.,]$/.test(t.title)?"":","}\u201D`,n=ls(
t.published)??(t.inferred?`[${ls(t.inferred)??t.inferred}?]`:"n.d."),o=ls(t.retrieved),s=[t.publisher,n,o&&`accessed ${o}`,
t.url].filter(Boolean);return`${t.author?`${t.author}, `:""}${e} ${s.join(", ")}:`}function $w(t){let e=of(t),n=e?e.map(
({given:f,family:u})=>`${u}, ${Sw(f)}`):[t.author??t.publisher],o=n.slice(-1).join(""),s=n.length>1?`${n.slice(0,-1).join(
", ")}, & ${o}`:o,r=ef(t.published)??(t.inferred?`[ca. ${ef(t.inferred)??t.inferred}]`:"n.d."),i=t.author&&t.author!==t.
publisher?`${t.publisher}. `:"",a=ls(t.retrieved),c=t.url?`${a?`Retrieved ${a}, from `:""}${t.url} `:"",l=f=>/[?!.]$/.test(
f)?f:`${f}.`;return`${l(s)} (${r}). ${l(t.title)} ${i}${c}`.replace(/[. ]*$/,":")}var Sw=t=>t.split(/[\s-]+/).map(e=>`${e[0]}\
.`).join(" "),ui=t=>t.replace(/\u201c/g,"\u2018").replace(/\u201d/g,"\u2019");function ls(t){let{year:e,month:n,day:o}=fs(t);return e?
[[n,o].filter(Boolean).join(" "),e].filter(Boolean).join(n&&o?", ":" "):null}function ef(t){let{year:e,month:n,day:o}=fs(
t);return e?[e,[n,o].filter(Boolean).join(" ")].filter(Boolean).join(", "):null}function fs(t){let[,e,n,o]=/^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.
exec(t??"")??[],s=n?new Date(Date.UTC(2e3,Number(n)-1,1)):null;return{year:e,month:s?.toLocaleDateString("en-US",{month:"\
long",timeZone:"UTC"}),day:o&&String(Number(o))}}function of({author:t,publisher:e}){if(!t||t===e)return null;let n=t.split(
/\s+and\s+|\s*&\s*|,\s*(?:and\s+)?/).map(Ow);return n.every(o=>o!==null)?n:null}function Ow(t){let e=t.trim().split(/\s+/),
n=r=>/^\p{L}/u.test(r)&&(!/^\p{Ll}/u.test(r)||fi.has(r));if(e.length<2||e.length>4||!e.every(n)||fi.has(e[0]))return null;
let o=e.findIndex(r=>fi.has(r)),s=o>0?o:e.length-1;return{given:e.slice(0,s).join(" "),family:e.slice(s).join(" ")}}function sf(t){
let e=J(t),{published:n,url:o,retrieved:s}=e,r=of(e),i=`{${Fn(e.author||e.publisher)}}`,a=fs(n).year!==void 0,c=/^\d{4}/.
exec(a?"":n||e.inferred||""),f=[["author",r?r.map(({given:u,family:d})=>Fn(`${u} ${d}`)).join(" and "):i],["title",Fn(e.
title)],["organization",!!e.author&&e.author!==e.publisher&&Fn(e.publisher)],["date",a&&n],["year",c?.[0]],["url",o&&encodeURI(
$r(o)).replace(/[{}\\]/g,"")],["urldate",fs(s).day&&s],["note",`\`\`${Fn(ui(vt(t)))}''`]].flatMap(([u,d])=>d?[`  ${u} = \
{${d}}`]:[]);return`@online{${e.id.replace(/[\s,{}#%~\\"'()=]+/g,"-")},
${f.join(`,
`)}
}`}var _w={"~":"\\textasciitilde{}","^":"\\textasciicircum{}","\u201C":"``","\u201D":"''","\u2018":"`","\u2019":"'","\u2013":"\
--","\u2014":"---","\u2026":"\\dots{}"},Fn=t=>t.replace(/[{}\\]/g,"").replace(/([#$%&_])/g,"\\$1").replace(/[~^\u201c\u201d\u2018\u2019\u2013\u2014\u2026]/g,
e=>_w[e]);function en(t){let e=C().statements[t],n=x.statements.key[t];return m("article",{class:"statement","aria-label":mt(t)},kw(
t),m("blockquote",{lang:J(t).language},cs(t)),e.translation?m("p",{class:"translation"},e.translation):null,Mw(t),m("det\
ails",{},m("summary",{},p("details")),m("dl",{},vw(t))),m("p",{class:"actions"},Je(p("copy_footnote"),()=>nf(t)),Q(p("ci\
tation"),Xs.map(o=>[o,p(`citation_${o}`)]),w.citation,o=>k({citation:o})),Je(p("copy_bibtex"),()=>sf(t)),Je(p("copy_link"),
()=>So({open:`statement:${n}`}))))}function tn(t){if(typeof t=="string")return zt(t);if(t<0)return I(`[${mt(-1-t,1)}]`,()=>ct(
-1-t),{class:"link nested",dir:"ltr"});let e=C().entities[t];return I(z(e),()=>V(e.id),{lang:ke(e)})}function kw(t){let e=C(),
n=e.statements[t],o=rt(t),s=(n.roles??[]).map(([f,u])=>[", ",m("span",{class:"role"},e.roles[f].label)," ",tn(u),ve(t,e.
roles[f].id)]),r=Wn(t).map(f=>[" ",m("span",{class:"mark"},f)]),i=m("span",{class:`verb ${x.names.signs[o.sign]}`},o.label),
[a,c]=[tn(n.s),tn(n.o)],l=f=>ve(t,f);return m("p",{class:"claim"},a,l("subject")," ",i," ",c,l("object"),s,r)}function Mw(t){
let e=J(t),n=I(zt(e.title,e.language),()=>Co(x.statements.article[t],t));return m("p",{class:"source",dir:"ltr"},"\u201C",
n,"\u201D, ",Qt(e)," ",mi(e))}var mi=t=>t.url&&Io(t.url,`${p("original")} \u2197`);function vw(t){let{labels:e,coders:n,
statements:o}=x,s=C(),r=s.statements[t],i=r.inferred??[],a=o.quad_class[t]<0?"":`, ${e.quad_classes[o.quad_class[t]]}`,c=s.
fields.filter(({name:l})=>l!=="translation");return[jt(p("according_to"),Tw(t,r),i.includes("according_to")),jt(p("certa\
inty"),`${e.certainties[o.certainty[t]]}, ${e.polarities[o.polarity[t]]}`),r.sources?jt(p("author_stance"),e.stances[o.stance[t]]):
null,jt(p("mode"),e.modes[o.mode[t]]),jt(p("date"),jo(r)),jt(p("kind"),`${e.kinds[rt(t).kind]}${a}`),jt(p("inferred_fiel\
ds"),i.join(", ")),r.or?jt(p("alternative_to"),r.or.map(l=>I(mt(l,1),()=>ct(l)))):null,c.map(({name:l,label:f})=>jt(f,r[l])),
jt(p("coder"),n[o.coder[t]]),jt(p("statement"),m("code",{},o.key[t]))]}function Tw(t,{sources:e}){let n=J(t),o=n.author||
n.publisher;return e?p("viewpoint_quoted",{name:Te(e).join(" > "),by:o}):`${p("the_author")} (${o})`}function jt(t,e,n=!1){
return e==null||e===""?null:[m("dt",{},t),m("dd",{},e,n&&m("span",{class:"mark"},p("inferred")))]}function us(t){let e=Ao($,t).map(n=>{let o=Lo($,n),s=n.filter(i=>i!==o),r=m("details",{class:"mentions"},m("summary",{},
q(s.length,"mention")),s.map(en));return m("li",{},en(o),s.length>0&&r)});return re(e,30)}function ms(t,e){let{statements:n,
articles:o,sources:s}=t,r=(l,f,u,d="")=>m("span",{class:d&&`quad-class ${d}`},P(l,f,e),` ${u}`),i=(l,f,u)=>r(l,f,kn(l,u)),
a=x.labels.quad_classes.map((l,f)=>t.byQuadClass[f]>0&&r(t.byQuadClass[f],t.quadClasses[f],l,Ut(x,f))),c=m("p",{class:"c\
ounts"},i(t.acts,_n(t),"act"),a,t.noQuadClass>0&&r(t.noQuadClass,t.none,p("no_quad_class")),t.unrealActs>0&&i(t.unrealActs,
t.unreal,"not_actual_act"),i(n.length,n,"statement"),i(o.size,n,"article"),i(s.size,n,"source"));return t.scored?[c,Aw(t,
e)]:c}function Aw(t,e){let n=p("score_text",{sum:_r(t.sum),mean:_r(t.sum/t.scored),n:t.scored});return m("details",{},m(
"summary",{},p("score")),m("p",{},n," ",P(p("show_quotes"),_n(t),e)))}function rf(t,e,n){let o=new Map([[e,[]]]),s=[e];for(;s.length&&!o.has(n);){let a=new Map;for(let c of s)for(let l of t.
get(c)?.others??[])o.has(l)||a.set(l,[...a.get(l)??[],c]);for(let[c,l]of a)o.set(c,l);s=[...a.keys()]}let r=[],i=(a,c)=>{
if(!(r.length>=6))if(a===e)r.push([e,...c]);else for(let l of o.get(a)??[])i(l,[a,...c])};return o.has(n)&&i(n,[]),r}var Lw=400;function cf(t){let{level:e}=$,n=yn($.nodes).filter(i=>i!==t).slice(0,Lw),o=m("div",{class:"paths"}),s=n.map(i=>[
e.nodes[i].actor,j(e,i)]),r=i=>A(o,i&&Ew(t,e.numbers.get(i)??-1));return m("div",{class:"paths-form"},Q(p("paths_to"),[[
"",p("paths_to")],...s],"",r),o)}function Ew(t,e){let n=rf($.nodes,t,e);return n.length?m("ol",{},n.map(o=>m("li",{},o.map(
(s,r)=>[r>0&&Nw(o[r-1],s),zt(j($.level,s))])))):m("p",{class:"quiet"},p("no_path"))}var Nw=(t,e)=>[af(t,e,"\u2192"),af(e,
t,"\u2190")];function af(t,e,n){let{level:o,pairs:s}=$,r=s.get(St(t,e,o.nodes.length)),i=`${ft([j(o,t),j(o,e)])}: ${p("s\
how_quotes")}`;return r&&I(` ${n}${r.weight} `,()=>lt(t,e),{"aria-label":i})}var lf={pair:qw,actor:Iw,statement:Fw,list:Dw},ff=({kind:t,names:e})=>Object.hasOwn(lf,t)?lf[t](e):null;function qw(t){let{
level:e,pairs:n}=$,[o,s]=t.map(d=>e.numbers.get(d));if(o===void 0||s===void 0)return null;let r=e.nodes.length,[i,a]=[n.
get(St(o,s,r)),n.get(St(s,o,r))],[c,l]=[o,s].map(d=>j(e,d)),f=i&&te($,i),u=i?Mt(x,i.rows).map(Me):[];return m("section",
{},m("h2",{},I(c,()=>V(t[0])),u.length===1?[" ",m("span",{class:`verb ${Cw(i?.rows??[])}`},u)," "]:" \u2192 ",I(l,()=>V(
t[1]))),u.length>1&&m("ul",{class:"says"},u.map(d=>m("li",{},d))),f?ms(f,ft([c,l])):m("p",{class:"quiet"},p("no_tie_in_d\
irection")),m("p",{class:"actions"},a&&I(p("opposite_direction",{n:a.weight}),()=>lt(s,o)),I(p("over_time"),()=>k({tab:"\
timeline",pair:t}))),f&&us(f.statements))}var Cw=([t])=>x.names.signs[$.level.arrows.sign[$.level.arrow[t]]];function Iw([
t]){let e=$.level.numbers.get(t),n=e===void 0?null:$.level.nodes[e],o=Nt(t),s=o?z(o):n?.label;if(s===void 0)return null;
let r=Kl($,C(),e,xo(t)),i=[o?o.type:n?.type,n?.sector?.replace("_"," ")],a=e!==void 0&&$.nodes.has(e);return m("section",
{},m("h2",{lang:o&&ke(o)},s),m("p",{class:"quiet"},i.filter(Boolean).join(", ")),o&&jw(o,s),a?m("p",{class:"actions"},Ww(
t,e)):Rw(t,s),a?[m("h3",{},p("ties")),Bw(e)]:null,r.map(([c,l])=>m("details",{class:"as",open:!a},m("summary",{},`${p(c)}\
 (${l.length})`),us(_t($.chosen,l)))))}function Rw(t,e){let n=m("p",{class:"actions"},m("span",{class:"quiet"},p("not_sh\
own",{name:e})));return ac(t).then(o=>{o&&n.append(" ",T(p("show_it"),()=>k({...o,tab:"graph"})))}),n}function jw({labels:t={},
note:e,wikidata:n},o){let s=Object.entries(t).filter(([,i])=>i!==o),r=n&&`https://www.wikidata.org/wiki/${encodeURIComponent(
n)}`;return[Object.keys(t).length>1&&m("p",{class:"quiet"},s.map(([i,a],c)=>[c?" \xB7 ":"",m("span",{lang:i},a)])),e&&m(
"p",{class:"note"},e),r&&m("p",{},Io(r,`Wikidata ${n} \u2197`))]}function Ww(t,e){let n=w.ego===t;return[T(p(n?"show_all":
"neighbours_only"),()=>k({ego:n?null:t,tab:"graph"})),$.isGrown&&T(p("show_neighbours"),()=>ne(e)),cf(e)]}function Bw(t){
let{level:e,pairs:n}=$,s=[...n.values()].filter(({a:r,b:i})=>r===t||i===t).sort(bn).map(({a:r,b:i,weight:a})=>m("li",{},
I([zt(j(e,r))," \u2192 ",zt(j(e,i))],()=>lt(r,i)),m("span",{class:"quiet"},` ${a}`)));return re(s,15)}function Fw([t]){let{
act:e,key:n}=x.statements,o=n.indexOf(t);if(o<0)return null;let s=e[o]<0?[]:e.flatMap((r,i)=>r===e[o]&&i!==o?[i]:[]);return m(
"section",{},m("h2",{},B(p("statement"))),Pw(o)?null:m("p",{class:"quiet"},p("statement_does_not_match")),en(o),s.length?
[m("h3",{},p("other_mentions")),s.map(en)]:null)}function Pw(t){return(w.tab==="arguments"||w.tab==="article"?je(x,w):$.
chosen.inside)[t]}function Dw([t]){let{statements:e,label:n}=qo(t);if(!e.length)return null;let o=Number(t.split(" ")[0]),
s=o>e.length,r=e.filter(i=>!$.chosen.inside[i]).length;return m("section",{},m("h2",{},B(n||p("quotes"))),m("p",{class:"\
quiet"},q(e.length,"statement"),s&&`. ${p("link_cut",{kept:e.length,n:o})}`,r>0&&`. ${p("some_do_not_match",{n:N(r)})}`),
us(e))}var nn=null,on=[];async function uf(){let t=v("panel"),e=qt();if(!e||!w.open){nn=null,on.length=0,A(t);return}await F();
let n=ff(e);nn&&nn!==w.open&&Hw(nn,w.open),A(t,m("div",{class:"panel-head"},on.length>0&&T(`\u2039 ${p("back")}`,zw,{class:"\
quiet-button"}),Je(p("copy_link"),So),T("\xD7",()=>k({open:null}),{class:"close","aria-label":p("close")})),n||m("p",{class:"\
quiet"},p("not_in_page"))),nn!==w.open&&Uw(t),nn=w.open}function Hw(t,e){on.at(-1)===e?on.pop():on.push(t)}var zw=()=>k(
{open:on.at(-1)??null});function Uw(t){let e=t.querySelector("h2");t.scrollTop=0,e&&document.body.classList.contains("re\
ady")&&(e.tabIndex=-1,e.focus({preventScroll:!0})),ue(e?e.textContent:p("not_in_page"))}var Tt=(...t)=>m("div",{class:"sheet"},t),sn=(t,...e)=>m("div",{class:"sheet",tabindex:0,role:"region","aria-label":p(`t\
ab_${t}`)},e);var mf="";async function pf(t){let e=await Ka(),n=r=>r.parts.some(({kind:i})=>i==="items"||i==="table"),o=e.find(({name:r})=>r===
w.analysis)??e.find(n)??e[0];if(!o){A(t,Tt(m("p",{},p("no_analyses")," ",m("code",{},"kg analyse"))));return}if(t.querySelector(
".analyses")&&mf===o.name)return;mf=o.name;let s=e.map(r=>T(p(`analysis_${r.name}`),()=>k({analysis:r.name}),{"aria-pres\
sed":String(r===o),class:n(r)?"":"nothing"}));A(t,Tt(m("div",{class:"choices",role:"group","aria-label":p("tab_analyses")},
s),m("div",{class:"analyses"},Gw(o),o.lack&&m("p",{},o.lack),Kw(o.parts))))}function Gw({selection:t,options:e,command:n}){
let o=e.map(([s,r])=>`${s}: ${r}`).join("; ");return m("p",{class:"quiet"},p("analysis_of",{selection:t}),o&&` ${p("anal\
ysis_options",{options:o})}`,` ${p("analysis_command")} `,m("code",{},n))}function Kw(t){let e="";return t.map(n=>(n.kind===
"heading"&&(e=n.text),Vw(n,e)))}function Vw(t,e){switch(t.kind){case"heading":return m(t.level<3?"h2":"h3",{},t.text);case"\
text":return m("p",{class:t.style==="dim"||t.style==="note"?"quiet":""},Pn(t.line,e));case"items":return m(t.numbered?"o\
l":"ul",{},t.items.map(n=>m("li",{},Pn(n,e))));case"facts":return m("dl",{},t.rows.map(([n,o])=>[m("dt",{},Pn(n,e)),m("d\
d",{},Pn(o,e))]));case"table":return Yw(t,e);case"picture":return m("figure",{},m("img",{src:`data:image/svg+xml,${encodeURIComponent(
t.svg)}`,alt:t.alternative}),m("figcaption",{class:"quiet"},t.caption))}}function Yw({columns:t,numeric:e,rows:n,cited:o},s){
let r=t.map((c,l)=>m("th",{scope:"col",class:e[l]?"num":""},c)),i=n.map((c,l)=>m("tr",{},c.map((f,u)=>m("td",{class:e[u]?
"num":""},m("bdi",{},f))),o.length>0&&m("td",{},Pn(o[l],s)))),a=m("tr",{},r,o.length>0&&m("th",{scope:"col"},p("quotes")));
return m("div",{class:"analysis-table",tabindex:0,role:"region","aria-label":s},m("table",{},m("thead",{},a),m("tbody",{},
i)))}function Pn(t,e){return t.map(n=>{if(typeof n=="string")return n;let[o,s]=n;if(s!=="keys")return m(s==="bold"?"stro\
ng":"span",{},o);let r=o.split(" ").map(Number);return P(q(r.length,"statement"),r,e)})}var df="sums_up";function Dn(t,e,n){let o=je(t,n,t.statements.alternative),s=e.arrows.filter(l=>o[l.statement]),r=s.filter(
l=>l.by!==df),i=new Set(r.flatMap(({tail:l,head:f})=>[l,f])),a=new Map;for(let l of s){if(l.by===df&&!i.has(l.tail))continue;
let f=[l.tail,l.head,l.by,l.words].join(`
`),u=a.get(f);u?u.statements.push(l.statement):a.set(f,{...l,statements:[l.statement]})}let c=e.topics.findIndex(([l])=>l===
n.about);return n.about===null?[...a.values()]:Qw([...a.values()],e,c)}function Qw(t,{cards:e},n){let o=t.flatMap(({tail:i,
head:a})=>[i,a]).filter(i=>e[i].about?.includes(n)),s=hf(o,t,"head","tail"),r=hf(o,t,"tail","head");return t.filter(i=>s.
has(i.head)||r.has(i.tail))}function hf(t,e,n,o){let s=new Map;for(let i of e)s.set(i[n],[...s.get(i[n])??[],i[o]]);let r=new Set(
t);for(let i of r)for(let a of s.get(i)??[])r.add(a);return r}var Ae=({tail:t,head:e})=>`${t} ${e}`;function wf(t,e,n){return Jw(e).map(o=>Xw(t,o,n)).sort((o,s)=>s.layers.flat().length-
o.layers.flat().length)}function Jw(t){let e=new Map,n=s=>{let r=e.get(s)??s;return r===s?s:n(r)};for(let{tail:s,head:r}of t)
e.set(n(r),n(s));let o=new Map;for(let s of t)o.set(n(s.tail),[...o.get(n(s.tail))??[],s]);return[...o.values()]}function Xw({
cards:t,bends:e},n,o){let s=new Set(n.flatMap(({tail:u,head:d})=>[u,d])),r=new Map,i=new Map,a=(u,d)=>(r.set(u,[...r.get(
u)??[],d]),d);for(let[u,d,h]of t)s.has(u)&&i.set(u,{layer:d,spot:a(d,gf(u,h,o(u)))});let c=new Map(e.map(([u,d,h])=>[Ae(
{tail:u,head:d}),h])),l=new Map;for(let u of n){let[d,h]=[i.get(u.tail),i.get(u.head)];if(!d||!h||l.has(Ae(u)))continue;
let g=d.layer<h.layer?1:-1,b=(c.get(Ae(u))??[]).map((_,M)=>a(d.layer+g*(M+1),gf(-1,_,26))),y=[d.spot,...b,h.spot];l.set(
Ae(u),y);let O=g>0?y:[...y].reverse();for(let[_,M]of O.slice(1).entries())M.above.push(O[_]),O[_].below.push(M)}let f=[...r].
sort(([u],[d])=>u-d).map(([,u])=>u.sort((d,h)=>d.across-h.across));return{layers:f,arrows:n,ways:l,width:Zw(f)}}var gf=(t,e,n)=>({
card:t,across:e,room:n,at:0,above:[],below:[]});function Zw(t){for(let o of t){let s=0;for(let r of o)r.at=s+r.room/2,s+=
r.room}for(let o=0;o<8;o++)for(let s of o%2?[...t].reverse():t){let r=s.map(({above:i,below:a,at:c})=>ps([...i,...a].map(
l=>l.at))??c);for(let[i,a]of tx(r,s).entries())s[i].at=a}let e=t.flat(),n=Math.min(...e.map(({at:o,room:s})=>o-s/2));for(let o of e)
o.at-=n;return Math.max(...e.map(({at:o,room:s})=>o+s/2))}var ps=t=>t.length?t.reduce((e,n)=>e+n,0)/t.length:null;function tx(t,e){
let n=[],o=[],s=0;for(let[i,a]of t.entries())for(s+=i?(e[i-1].room+e[i].room)/2:0,o.push(s),n.push([a-s]);n.length>1&&(ps(
n[n.length-2])??0)>(ps(n[n.length-1])??0);){let c=n.pop()??[];n[n.length-1].push(...c)}return n.flatMap(i=>i.map(()=>ps(
i)??0)).map((i,a)=>i+o[a])}var[ex,nx]=[172,148],ox=900,pi=20,yf=30,ds=18,di=16,sx=40,xf=[1.4,2.8,2.3,1.8,1.2],rx={"not actual":"6 4",hedged:"2 4"},
hi=t=>t&&rx[t];function $f(t,e,n,o){let s=m("div",{class:"argument"});t.append(s);let r=s.clientWidth,i=[...new Set(n.flatMap(
({tail:O,head:_})=>[O,_]))],a=cx(e,n);for(let{label:O}of[...a.values()].flat())s.append(O);let l=wf(o,n,O=>{let _=(a.get(
O)??[]).map(({label:M})=>M.offsetWidth+8);return Math.max(r<ox?nx:ex,_.reduce((M,L)=>M+L,0))+pi}),f=l.flatMap(({layers:O})=>O.
flat().filter(({card:_})=>_>=0)),u=new Map(f.map(({card:O,room:_})=>[O,ax(e.cards[O],_-pi)]));for(let O of i)s.prepend(u.
get(O)??"");let d=S("svg",{class:"lines","aria-hidden":"true"});s.prepend(d);let[h,g,b,y]=[0,0,0,0];for(let O of l){h>0&&
h+O.width+di>r&&([h,g,b]=[0,g+b+sx,0]);let M=fx(O,{left:h,top:g,boxes:u,meetings:a,lines:d});h+=O.width+2*di,y=Math.max(
y,h),b=Math.max(b,M)}s.style.width=`${y}px`,s.style.height=`${g+b}px`,d.setAttribute("width",String(y)),d.setAttribute("\
height",String(g+b)),ix(s,f,u,a)}function ix(t,e,n,o){for(let{card:s}of e){for(let{label:r}of o.get(s)??[])t.append(r);t.
append(n.get(s)??"")}}function ax(t,e){let[,n]=x.names.polarities,o=[...t.marks??[]].sort((u,d)=>+(d===n)-+(u===n));t.inferred&&
o.push(p("inferred"));let s=t.denied?"\u2298 ":t.doubted?"? ":"",r=[o.length>0&&m("strong",{},`${s}${o.join(", ")}`),o.length>
0&&" ",m("span",{},t.text)],i=t.hold?` held-${t.hold.replace(" ","-")}`:"",a=`card ${t.sign??""}${i}${t.denied?" denied":
""}`,{id:c,statements:l=[]}=t,f=l.length||c?T(r,()=>c?V(c):H(l,t.text),{class:a}):m("div",{class:a},r);return f.style.width=
`${e}px`,f}function cx({cards:t},e){let n=new Map;for(let s of e){let r=[...(s.marks??[]).map(a=>`${a}:`),s.words].join(
" "),i=n.get(s.head)??new Map;n.set(s.head,i.set(r,[...i.get(r)??[],s]))}let o=new Map;for(let[s,r]of n){let i=[...r].map(
([a,c])=>({arrows:c,label:lx(t,a,c)}));o.set(s,i)}return o}function lx(t,e,n){let o=n.flatMap(i=>i.statements),s=n.map(({
tail:i,head:a})=>p("leads_to",{tail:t[i].text,words:e,head:t[a].text})),r=[m("strong",{},e),n.length>1&&` \xB7 ${n.length}`];
return T(r,()=>H(o,e),{class:"arrow-words","aria-label":`${s.join("; ")}. ${p("show_quotes")}`,title:s.join(`
`)})}function fx({layers:t,arrows:e,ways:n},{left:o,top:s,boxes:r,meetings:i,lines:a}){let c=d=>r.get(d),l=new Map,f=new Map,
u=s;for(let[d,h]of t.entries()){let g=h.filter(({card:_})=>_>=0),b=g.flatMap(({card:_})=>i.get(_)??[]).map(({label:_})=>_.
offsetHeight),y=Math.max(0,...b);y&&(u+=yf+y+ds);let O=Math.max(0,...g.map(({card:_})=>c(_).offsetHeight));for(let _ of h){
let M=_.card<0?O:c(_.card).offsetHeight,L=_.card>=0&&d===0?u+O-M:u;if(l.set(_,{top:L,foot:L+M,start:u+O}),_.card<0)continue;
bf(c(_.card),o+_.at-(_.room-pi)/2,L);let R=ux(i.get(_.card)??[],n,o+_.at);for(let{label:D,arrows:Ft,at:E}of R){bf(D,E-D.
offsetWidth/2,u-ds-y+(y-D.offsetHeight)/2);for(let Lt of Ft)f.set(Lt,E);let W=Math.max(...Ft.map(Sf));a.append(mx(E,u-ds-
y,L,W))}}u+=O}for(let d of e){let h=n.get(Ae(d))??[];a.append(px(d,h,{left:o,at:f.get(d)??0,bounds:l,layers:t,meetings:i}))}
return u-s}function bf(t,e,n){t.style.left=`${Math.round(e)}px`,t.style.top=`${Math.round(n)}px`}function ux(t,e,n){let o=({
arrows:a})=>{let c=a.map(l=>e.get(Ae(l))?.at(-2)?.at??0);return c.reduce((l,f)=>l+f,0)/c.length},s=[...t].sort((a,c)=>o(
a)-o(c)),r=s.reduce((a,{label:c})=>a+c.offsetWidth+8,0),i=n-r/2;return s.map(a=>{let c=a.label.offsetWidth+8;return i+=c,
{...a,at:i-c/2}})}var Sf=({rank:t})=>xf[t??0]??xf[0];function mx(t,e,n,o){return S("g",{},S("line",{x1:t,x2:t,y1:e,y2:n-
7,"stroke-width":o}),S("path",{class:"head",d:`M${t-5} ${n-9} L${t} ${n-1} L${t+5} ${n-9} Z`}))}function px(t,e,{left:n,
at:o,bounds:s,layers:r,meetings:i}){let[a,c]=[e[0],e[e.length-1]],l=s.get(c),f=s.get(a),u=M=>r.findIndex(L=>L.includes(M)),
d=r[u(c)].flatMap(({card:M})=>i.get(M)??[]),h=Math.max(0,...d.map(({label:M})=>M.offsetHeight)),b=Math.min(...r[u(c)].map(
M=>s.get(M)?.top??l.top))-ds-h,y=[[n+a.at,f.foot]];if(f.top<l.top){y.push([n+a.at,f.start]);for(let M of e.slice(1,-1)){
let{top:L,foot:R}=s.get(M);y.push([n+M.at,L],[n+M.at,R])}}else{let M=n+Math.max(...r.flat().map(L=>L.at+L.room/2))+di/2;
y.push([n+a.at,f.start+6],[M,f.start+6],[M,b-yf/2])}y.push([o,b]);let{dashes:O,width:_}={dashes:hi(t.hold),width:Sf(t)};
return S("polyline",{points:y.join(" "),"stroke-width":_,"stroke-dasharray":O})}async function Of(t){let[e]=await Promise.all([wo(),F()]),n=Dn(x,e,w),o=g=>x.statements.article[g.statement],s=Dn(x,e,{...w,
about:null}),r=[...new Set(s.map(o))].sort((g,b)=>g-b);if(!r.length){A(t,sn("arguments",m("p",{},p("no_arrows"))));return}
let a=r.find(g=>x.articles[g].id===w.article)??r.find(g=>n.some(b=>o(b)===g))??r[0],c=n.filter(g=>o(g)===a),l=x.articles[a],
f=t.querySelector(".sheet"),[u,d]=[f?.scrollLeft??0,f?.scrollTop??0],h=sn("arguments",m("p",{class:"line choosers"},Q(p(
"argument_article"),r.map(g=>[x.articles[g].id,x.articles[g].title]),l.id,g=>k({article:g})),m("label",{},`${p("about")}\
 `,dx(e,s))),m("h2",{lang:l.language},l.title),m("p",{class:"source",dir:"ltr"},Qt(l)),hx(c,n),c.length?gx(e,c):m("p",{},
p("no_arrows_here")));A(t,h),c.length&&$f(h,e,c,e.places[a]),h.scrollTo(u,d)}function dx({topics:t,cards:e},n){let s=[...new Set(
n.flatMap(({tail:r,head:i})=>[...e[r].about??[],...e[i].about??[]]))].map(r=>t[r]).sort(([,r],[,i])=>r.localeCompare(i));
return Q(p("about"),[["",p("about_all")],...s],w.about??"",r=>k({about:r||null}))}function hx(t,e){let n=[...new Set(t.flatMap(
o=>o.statements))];return m("p",{class:"quiet"},`${B(Do())}. `,p("arrows_here",{here:q(t.length,"arrow"),all:e.length}),
" ",n.length>0&&P(p("show_quotes"),n,p("tab_arguments")),m("br"),p("arguments_help"))}function gx({cards:t},e){let n=[...new Set(
e.flatMap(({tail:a,head:c})=>[a,c]))].map(a=>t[a]),o=[...n,...e],s=a=>n.some(c=>c.sign===a),i=[...[void 0,"not actual","\
hedged"].filter(a=>o.some(c=>c.hold===a)).map(a=>[gi({hold:a}),p(`look_${a?.replace(" ","_")??"plain"}`)]),o.some(a=>a.denied)&&
[gi({denied:!0}),`\u2298 ${p("look_denied")}`],...["cooperation","conflict"].filter(s).map(a=>[gi({sign:a}),p(`look_${a}`)])];
return m("ul",{class:"looks"},i.map(a=>a&&m("li",{},a)))}function gi({hold:t,denied:e=!1,sign:n="neither"}){let o=S("rec\
t",{x:2,y:2,width:24,height:12,rx:4,class:`border ${n}`,"stroke-dasharray":hi(t)}),s=e&&S("rect",{x:2,y:2,width:5,height:12,
class:"bar-denied"});return S("svg",{class:"sample",width:28,height:16,viewBox:"0 0 28 16","aria-hidden":"true"},o,s)}function _f(t,e){let[n,o]=[0,0];return{places:t.map(({top:r,cards:i})=>{let a=i.length?Math.max(0,o-(r+n+i[0].offset)-160):
0;n+=a;let c=i.map(({offset:l,height:f})=>{let u=Math.max(r+n+l,o);return o=u+f+e,u-r-n});return{room:a,tops:c}}),end:o}}
function kf(t){let e=[];for(let n of t){let o=e[e.length-1];o&&n===o[1]+1?o[1]=n:e.push([n,n])}return e.map(([n,o])=>n===
o?`${n}`:`${n}\u2013${o}`).join(", ")}var wi=({sign:t,hold:e,denied:n,doubted:o,isOut:s})=>[t,e&&`held-${e.replace(" ","-")}`,n&&"denied",o&&"doubted",s&&"out"].
filter(Boolean).join(" "),hs=t=>m("span",{class:`swatch ${Mf(t)}`,"aria-hidden":"true"}),Mf=t=>t===null?"of-author":`pat\
tern-${t%4}`;function vf({level:t,stretches:e,runs:n},o){let s=e.map(c=>wx(c,o)),i=m(t===0?"p":t===1?"h2":"h3",{class:"w\
ords",dir:"auto",lang:o.reading.lang},s.flatMap((c,l)=>[c,bx(e[l],o)])),a=n.map(c=>yx(c,o));return{text:i,names:a,ends:n.
map(c=>[s[c.first],s[c.last]])}}function wx({text:t,on:e,begins:n},{claims:o,passages:s,callbacks:r}){if(!e.length)return document.
createTextNode(t);let i=[...new Set(e.map(({claim:f})=>f))],a=i.some(f=>o[f].by!==null),c=i.every(f=>o[f].isOut),l=I([n.
some(f=>o[f].denied)&&m("span",{class:"sign denied","aria-hidden":"true"}),n.some(f=>o[f].doubted)&&m("span",{class:"sig\
n doubted","aria-hidden":"true"}),xx(t,e,o)],()=>r.open(i.map(f=>o[f].id)),{dir:null,class:`passage${a?" of-source":""}${c?
" out":""}`});for(let f of i)s[f].push(l);return l}var xx=(t,e,n)=>e.reduce((o,{claim:s,lane:r})=>m("span",{class:`under\
line lane-${r} ${wi(n[s])}`},o),t);function bx({ends:t},{reading:e,unfold:n}){if(!t.length)return null;let o=kf(t.map(s=>s+
1));return T(o,s=>n(t,s),{class:"number-mark","aria-expanded":"false","aria-label":e.say("reading_notes",{numbers:o})})}
function yx({by:t},{reading:e}){let{name:n,lang:o}=e.claimants[t];return m("div",{class:"speaker"},m("bdi",{lang:o},n),m(
"span",{class:`bar ${Mf(t)}`}))}function Tf(t,e,n,o){let{by:s,marks:r,actions:i,isSourceInferred:a}=t,{name:c,lang:l}=n.claimants[s??0],f=m("bdi",{lang:l},
a?`[${c}]`:c),u=s===null?n.say("the_author"):[f,`, ${n.say("reading_quoted")}`];return m("div",{class:`note-card ${wi(t)}`},
m("p",{class:"sentence"},m("span",{class:"note-number"},e),I($x(t,n),()=>o.open([t.id]),{class:"link whole"})),m("p",{class:"\
whose"}," ",m("span",{class:"name"},hs(s),m("span",{},u)),r.map(d=>m("span",{class:"mark"},d)),i.map(({label:d,press:h})=>T(
d,h,{class:"action"}))))}function $x({sentence:t,sign:e,denied:n,doubted:o},{say:s}){let r=t.map((i,a)=>[a>0&&!i.text.startsWith(
",")&&" ",Sx(i,e)]);return[n&&m("strong",{},`\u2298 ${s("look_denied")}: `),o&&m("strong",{},"? "),r]}function Sx({text:t,
kind:e,lang:n,inferred:o=!1},s){let r=o?`[${t}]`:t;return e==="verb"?m("span",{class:`verb ${s}`},r):e?m("bdi",{class:e,
lang:n},r):r}var xi=8;function Af({claimants:t,say:e},n,o){let s=l=>n.some(l),r=[[s(({hold:l,denied:f})=>!l&&!f),"",e("look_plain")],
[s(({hold:l})=>l==="not actual"),"held-not-actual",e("look_not_actual")],[s(({hold:l,doubted:f})=>l==="hedged"||f),"held\
-hedged",e("look_hedged")],[s(({denied:l})=>l),"denied",`\u2298 ${e("look_denied")}`],[s(({doubted:l})=>l),"doubted",`? ${e(
"look_doubted")}`],[s(({sign:l})=>l==="cooperation"),"cooperation",e("look_cooperation")],[s(({sign:l})=>l==="conflict"),
"conflict",e("look_conflict")]],i=t.map((l,f)=>Ox(l,f,o)),a=i.slice(xi),c=t.slice(xi).some(({isChosen:l})=>l);return m("\
div",{class:"reading-key"},m("div",{class:"claimants",role:"group","aria-label":e("reading_claimants")},m("span",{class:"\
quiet"},e("reading_claimants")),i.slice(0,xi),a.length>0&&m("details",{open:c},m("summary",{},e("and_more",{n:a.length})),
a)),m("p",{class:"looks-of-lines"},r.map(([l,f,u])=>l&&m("span",{class:`underline ${f}`},u))))}var Ox=({id:t,name:e,lang:n,
count:o,isChosen:s},r,{choose:i})=>T([hs(r||null),m("bdi",{lang:n},e),` ${o}`],()=>i(s?null:t),{class:"claimant","aria-p\
ressed":String(s)});var _x=960,kx=720,Mx=6,gs=class{#t=[];#e=-1;#n=S("path",{});constructor(e,n,o){this.element=e,this.drawing=n,this.cards=
o}add(e,n,o,s,r){this.#t.push({row:e,apart:n,claims:o,names:s,ends:r,room:0})}watch(){let{element:e}=this;e.append(S("sv\
g",{class:"leader","aria-hidden":"true"},this.#n)),new ResizeObserver(()=>this.#o()).observe(e);for(let n of["pointerove\
r","focusin"])e.addEventListener(n,o=>this.#s(o.target));for(let n of["pointerleave","focusout"])e.addEventListener(n,()=>this.#s(
null));document.fonts?.ready.then(()=>{this.#e=-1,this.#o()})}#o(){let{element:e,cards:n}=this,o=e.clientWidth;if(!o||o===
this.#e)return;this.#e=o;let s=o<kx;e.classList.toggle("slim",o<_x),e.classList.toggle("narrow",s);let r=0,i=this.#t.map(
({row:f,apart:u,claims:d,room:h})=>{r+=h;let g=d.map(y=>({offset:this.#r(y),height:n[y].offsetHeight})),b=u?[{offset:0,height:u.
offsetHeight}]:[];return{top:f.offsetTop-r,cards:s?[]:[...b,...g]}}),a=this.#t.map(({ends:f})=>f.map(([u,d])=>vx(u,d))),
{places:c,end:l}=_f(i,Mx);for(let[f,u]of this.#t.entries()){u.room=c[f].room,u.row.style.marginTop=u.room?`${u.room}px`:
"";let d=[...u.apart?[u.apart]:[],...u.claims.map(h=>n[h])];for(let[h,g]of d.entries())g.style.top=s?"":`${c[f].tops[h]}\
px`;Tx(u.names,a[f])}e.style.minHeight=s?"":`${l}px`}#r(e){return this.drawing.passages[e][0].offsetTop}#s(e){let{cards:n,
drawing:o,element:s}=this,r=e instanceof Element?e.closest(".passage, .note-card"):null,i=c=>r!==null&&(n[c]===r||o.passages[c].
some(l=>l===r)),a=n.flatMap((c,l)=>i(l)?[l]:[]);for(let c of s.querySelectorAll(".now"))c.classList.remove("now");for(let c of a)
for(let l of[n[c],...o.passages[c]])l.classList.add("now");this.#n.setAttribute("d",a.map(c=>this.#i(c)).join(" "))}#i(e){
let[n]=this.drawing.passages[e];if(!n||this.element.classList.contains("narrow"))return"";let[o,s]=[this.element,this.cards[e]].
map(l=>l.getBoundingClientRect()),r=n.getClientRects()[0],i=n.closest(".words")?.getBoundingClientRect()??r,[a,c]=[r.bottom-
o.top,s.top-o.top+14];return`M${i.right-o.left+2} ${a} L${s.left-o.left} ${c}`}};function vx(t,e){return t instanceof HTMLElement&&
e instanceof HTMLElement?{top:t.offsetTop,bottom:e.offsetTop+e.offsetHeight}:{top:0,bottom:0}}function Tx(t,e){let n=t.map(
r=>r.firstElementChild),o=n.map(r=>r.offsetHeight),s=0;for(let[r,i]of t.entries()){let{top:a,bottom:c}=e[r],l=e.slice(0,
r).filter(u=>u.bottom>a).length,f=Math.max(0,s-a);s=a+f+o[r],i.style.top=`${a}px`,i.style.height=`${c-a}px`,i.style.right=
`${l*8}px`,n[r].style.marginTop=`${f}px`}}var Lf=/^(#{1,6})[ \t]+/,Ax=/[\p{L}\p{N}]/u,qf=t=>[...t].sort((e,n)=>Ef(e)-Ef(n)||Nf(e)-Nf(n)),Ef=({spans:t})=>t.length?
Math.min(...t.map(([e])=>e)):-1,Nf=({spans:t})=>Math.max(0,...t.map(([,e])=>e));function Cf(t){let e=new Map,n="";for(let{
quote:s}of t)!s||e.has(s)||(e.set(s,n.length),n+=`${s}

`);let o=t.map(s=>{let r=e.get(s.quote);return r===void 0?s:{...s,spans:[Lx(r,r+s.quote.length)]}});return{text:n,claims:o}}
var Lx=(t,e)=>[t,e];function If(t,e){let n=Ex(t),o=n.map(()=>[]);for(let[i,{spans:a}]of e.entries())for(let[c,l]of a)for(let f=Nx(
n,c);f<n.length&&n[f].from<l;f++){let u={from:Math.max(c,n[f].from),to:Math.min(l,n[f].to),claim:i,lane:0};u.to>u.from&&
o[f].push(u)}let s=new Set,r=new Map(o.flatMap((i,a)=>i.map(({claim:c})=>[c,a])));return n.map((i,a)=>{let c=Cx(t,i,qx(o[a]),
s,f=>r.get(f)===a),l=c.flatMap(({begins:f})=>f).sort((f,u)=>f-u);return{level:i.level,stretches:c,claims:l,runs:Ix(c,e)}})}
function Ex(t){let e=[],n=!1;for(let o=0;o<t.length;){let s=t.indexOf(`
`,o),r=s<0?t.length:s,i=t.slice(o,r),a=Lf.exec(i)?.[1].length??0;a?e.push({from:o+i.length-i.replace(Lf,"").length,to:r,
level:a}):i.trim()&&n?e[e.length-1].to=r:i.trim()&&e.push({from:o+i.search(/\S/),to:r,level:0}),n=!a&&i.trim()!=="",o=r+
1}return e}function Nx(t,e){let[n,o]=[0,t.length];for(;n<o;){let s=n+o>>1;t[s].to>e?o=s:n=s+1}return n}function qx(t){let e=[
...t].sort((o,s)=>o.from-s.from||s.to-o.to),n=new Array(4).fill(0);return e.map(o=>{let s=Math.max(0,n.findIndex(a=>a<=o.
from)),i=n.every(a=>a>o.from)?3:s;return n[i]=Math.max(n[i],o.to),{...o,lane:i}})}function Cx(t,e,n,o,s){let i=[...new Set(
[e.from,e.to,...n.flatMap(({from:c,to:l})=>[c,l])])].sort((c,l)=>c-l),a=new Map;for(let{claim:c,to:l}of n)s(c)&&a.set(c,
Math.max(a.get(c)??0,l));return i.slice(0,-1).map((c,l)=>{let f=i[l+1],u=n.filter(g=>g.from<=c&&g.to>=f),d=[...new Set(u.
map(({claim:g})=>g))],h=d.filter(g=>!o.has(g));for(let g of h)o.add(g);return{text:t.slice(c,f),on:u.map(({claim:g,lane:b})=>({
claim:g,lane:b})),begins:h,ends:d.filter(g=>a.get(g)===f).sort((g,b)=>g-b)}})}function Ix(t,e){let n=[],o=new Map;for(let[
s,{on:r,text:i}]of t.entries()){let a=new Set(r.map(({claim:c})=>e[c].by).filter(c=>c!==null));for(let c of a){let l=o.get(
c);if(l)l.last=s;else{let f={by:c,first:s,last:s};o.set(c,f),n.push(f)}}if(Ax.test(i))for(let c of o.keys())a.has(c)||o.
delete(c)}return n}function Rf(t,e,n){let{text:o,claims:s}=t.text===null?Cf(t.claims):{...t,text:t.text},r=qf(s),i=Rx(If(o,r),t.title),a={reading:t,
callbacks:e,claims:r,passages:r.map(()=>[]),unfold:(d,h)=>{let g=h.getAttribute("aria-expanded")==="true";h.setAttribute(
"aria-expanded",String(!g));for(let b of d)c[b].classList.toggle("unfolded",!g)}},c=r.map((d,h)=>Tf(d,h+1,t,e)),l=m("div",
{class:"reading"}),f=new gs(l,a,c),u=r.flatMap(({spans:d},h)=>d.length?[]:[h]);for(let[d,h]of i.entries()){let{text:g,names:b,
ends:y}=vf(h,a),O=d===0&&[m("div",{class:"about"},n),Af(t,r,e)],_=d===0&&u.length>0&&jx(u,c,t),M=m("div",{class:"notes"},
_,h.claims.map(R=>c[R])),L=m("div",{class:`row level-${h.level}`},m("div",{class:"speakers"},b),m("div",{},g,O),M);l.append(
L),f.add(L,_||null,h.claims,b,y)}return f.watch(),{element:l,show:d=>Wx(a,c,d)}}function Rx(t,e){return t[0]?.level===1?
t:[{level:1,stretches:[{text:e,on:[],begins:[],ends:[]}],claims:[],runs:[]},...t]}var jx=(t,e,{say:n})=>m("div",{class:"\
unplaced"},m("p",{class:"quiet"},n("reading_unplaced")),t.map(o=>e[o]));function Wx({claims:t,passages:e},n,o){let s=new Set(
o),r=({id:c})=>s.has(c),i=new Set(t.flatMap((c,l)=>r(c)?e[l]:[]));for(let c of e.flat())c.classList.toggle("current",i.has(
c));for(let[c,l]of t.entries())n[c].classList.toggle("current",r(l)),n[c].toggleAttribute("data-current",r(l));let[a]=i;
return a??n[t.findIndex(r)]}var jf="author",bi=t=>C().statements[t].sources?.at(-1)??null;function yi(t){let e=bi(t);return e===null?jf:C().entities[e].
id}function Wf(t,e,n){let{entities:o}=C(),s=new Map([[null,0]]);for(let c of e)s.set(bi(c),(s.get(bi(c))??0)+1);let[r,...i]=s;
return[r,...i.sort(([,c],[,l])=>l-c)].map(([c,l])=>{let f=c===null?jf:o[c].id,u=p("reading_author",{name:t.author||t.publisher}),
d=c===null?{name:u}:{name:z(o[c]),lang:ke(o[c])};return{id:f,...d,count:l,isChosen:f===n}})}function Bf(t,e,n){let{names:o,
labels:s,statements:r}=x,i=C(),a=new Map(e.map(({id:l},f)=>[l,f||null])),c=Bx(new Set(t));return t.map(l=>{let f=i.statements[l],
u=r.mode[l]!==$e,d=o.stances[r.stance[l]],h=d==="doubts"||d==="rejects",g=r.certainty[l]!==0||h,b=f.sources??[],y=[b.length>
1&&`${p("according_to")} ${Te(b).join(" > ")}`,u&&s.modes[r.mode[l]],r.certainty[l]!==0&&s.certainties[r.certainty[l]],d===
"doubts"&&p("author_doubts"),d==="rejects"&&p("author_rejects"),f.ended&&p("ended")],O=o.signs[rt(l).sign],_=c.get(l);return{
id:r.key[l],spans:i.bodies[r.article[l]]===null?[]:Bn(l),quote:vt(l),sentence:Ff(l),sign:O==="together"?"cooperation":O,
hold:u?"not actual":g?"hedged":void 0,denied:r.polarity[l]!==0,doubted:h,by:a.get(yi(l))??null,isSourceInferred:f.inferred?.
includes("according_to")??!1,marks:y.filter(M=>typeof M=="string"),isOut:!n[l],actions:_?[{label:p("show_in_graph"),press:()=>k(
{tab:"graph",open:_,pair:null})}]:[]}})}function Bx(t){let e=new Map;for(let{a:n,b:o,rows:s}of $.pairs.values())for(let r of s){
let i=x.ties.statement[r];!t.has(i)||e.has(i)||e.set(i,ic(n,o))}return e}function Ff(t,e=0){let{statements:n,roles:o}=C(),
{s,o:r,roles:i=[],inferred:a=[]}=n[t],c=(f,u)=>({...Fx(f,e),inferred:a.includes(u)}),l=(e?[]:[...i].sort(([f],[u])=>f-u)).
flatMap(([f,u])=>[{text:`, ${o[f].label}`},c(u,o[f].id)]);return[c(s,"subject"),{text:rt(t).label,kind:"verb"},c(r,"obje\
ct"),...l]}function Fx(t,e){let n=C();if(typeof t=="string")return{text:t,kind:"name"};if(t>=0)return{text:z(n.entities[t]),
kind:"name",lang:ke(n.entities[t])};let o=-1-t;return e>=2?{text:`#${x.statements.key[o].split("#")[1]}`,kind:"nested"}:
{text:`(${Ff(o,e+1).map(({text:r,inferred:i})=>i?`[${r}]`:r).join(" ")})`,kind:"nested"}}function Pf(t){let e=new Map;for(let n of t)
for(let o of ws(n))e.set(o,(e.get(o)??0)+1);return e}function ws(t,e=new Set([t])){let{s:n,o,roles:s=[]}=C().statements[t],
r=new Set;for(let i of[n,o,...s.map(([,a])=>a)])if(typeof i!="string"){if(i>=0)r.add(i);else if(!e.has(-1-i)){e.add(-1-i);
for(let a of ws(-1-i,e))r.add(a)}}return r}var Df=30,Px=8;function Hf(t,e){let{articles:n}=x;if(n.length<2)return null;let o=Dx(),s=o.indexOf(t),r={n:s+1,of:o.length},
i=(c,l,f)=>T(l,()=>zf(o[s+c]),{"aria-label":p(f),disabled:o[s+c]===void 0}),a=m("details",{class:"menu articles"},m("sum\
mary",{},p("articles_list",r)));return a.addEventListener("toggle",()=>a.open&&a.childElementCount===1&&a.append(Hx(o,t,
e))),m("div",{class:"line"},i(-1,"\u2039","previous_article"),a,i(1,"\u203A","next_article"))}var zf=t=>k({article:x.articles[t].
id,open:null});function Dx(){let{articles:t}=x,e=n=>t[n].first??t[n].last??Number.MAX_SAFE_INTEGER;return[...t.keys()].sort(
(n,o)=>e(n)-e(o)||n-o)}function Hx(t,e,n){let o=x.articles.map(()=>[0,0]);for(let[c,l]of x.statements.article.entries())
o[l][1]++,n[c]&&o[l][0]++;let s=c=>m("li",{},Ux(c,c===e,o[c])),r=m("div",{class:"found"},re(t.map(s),Df)),i=c=>{let l=c.
toLocaleLowerCase().split(/\s+/).filter(Boolean),f=t.filter(u=>l.every(d=>zx(u).includes(d)));A(r,f.length?re(f.map(s),Df):
m("p",{class:"quiet"},p("no_article_called",{text:c})))},a=m("input",{type:"search","aria-label":p("find_article"),placeholder:p(
"find_article"),oninput:({target:c})=>i(c.value)});return m("div",{},t.length>=Px&&a,r)}function zx(t){let{title:e,author:n,
publisher:o,published:s,first:r}=x.articles[t],i=r===null?"":et(r);return[e,n,o,s,i].join(" ").toLocaleLowerCase()}function Ux(t,e,[
n,o]){let s=x.articles[t],r=n<o?p("matching_of",{n,of:q(o,"statement")}):q(o,"statement");return T([m("span",{class:"tit\
le",dir:"auto",lang:s.language},s.title),m("span",{class:"quiet"},m("bdi",{},s.publisher),` \xB7 ${Ze(s)} \xB7 ${r}`)],()=>zf(
t),{"aria-current":e?"true":null})}var Gx=500,ge=null,$i=null;async function Uf(t){await F();let{articles:e}=x,n=Math.max(0,e.findIndex(({id:i})=>i===w.article));
if(!e.length){A(t,sn("article",m("p",{},p("no_articles"))));return}let o=[$,n,w.about,w.claimant,w.language];(!(ge&&t.contains(
ge.sheet)&&ge.of.every((i,a)=>i===o[a]))||!ge)&&(ge={of:o,...Yx(n)},A(t,ge.sheet),$i=null);let r=ge.reading.show(Kx());r&&
$i!==w.open&&Vx(r,ge.sheet)&&r.scrollIntoView({block:"center"}),$i=w.open}function Kx(){let t=qt();return t?.kind==="sta\
tement"?t.names:t?.kind!=="list"?[]:qo(t.names[0]).statements.map(e=>x.statements.key[e])}function Vx(t,e){let[n,o]=[t,e].
map(s=>s.getBoundingClientRect());return n.top<Math.max(o.top,0)||n.bottom>Math.min(o.bottom,innerHeight)}function Yx(t){
let e=x.articles[t],n=C().bodies[t],o=er(x,w),s=x.statements.article.flatMap((b,y)=>b===t&&o(y)?[y]:[]),r=Pf(s),i=w.about===
null?void 0:xo(w.about),a=i!==void 0&&r.has(i)?i:null,c=Wf(e,s,w.claimant),l=c.find(({isChosen:b})=>b)?.id??null,f=s.filter(
b=>(a===null||ws(b).has(a))&&(l===null||yi(b)===l)),u=je(x,w),d=Bf(f,c,u),h=Rf({title:e.title,lang:e.language,text:n,claims:d,
claimants:c,say:p},{open:Jx,choose:b=>k({claimant:b})},[m("p",{class:"source",dir:"ltr"},Qt(e),Qx(e)," ",mi(e)),n===null&&
m("p",{class:"quiet"},p("quotes_only")),m("p",{class:"quiet"},Xx(f,s.length,u))]),g=m("div",{class:"line choosers"},Hf(t,
u),Zx(r,a));return{sheet:sn("article",g,h.element),reading:h}}var Qx=({licence:t})=>t?` \xB7 ${t}`:"";function Jx(t){let e=t.
map(n=>x.statements.key.indexOf(n));return e.length===1?ct(e[0]):H(e,p("quotes"))}function Xx(t,e,n){let o=t.filter(a=>!n[a]).
length,s=q(e,"statement"),r=t.length<e?p("shown_of",{n:t.length,of:s}):s,i=o?`, ${p("left_out_by_filters",{n:o})}`:"";return`${B(
Do())}. ${B(r)}${i}.`}function Zx(t,e){let{entities:n}=C(),s=[...t].sort(([,i],[,a])=>a-i).slice(0,Gx).map(([i,a])=>[n[i].
id,`${z(n[i])} (${a})`]),r=e===null?"":n[e].id;return m("label",{},`${p("about")} `,Q(p("about"),[["",p("about_all")],...s],
r,i=>k({about:i||null})))}var tb=["aim","audience","meant for"];async function Vf(t){await F();let{bargains:e,others:n}=yo(),o=e.map(r=>Gf(r,nr(x,
w,r))),s=e.some(r=>!nr(x,w,r));A(t,Tt(m("h2",{},p("tab_bargains")),m("p",{class:"quiet"},p("exchange_help")),s&&m("p",{class:"\
quiet"},p("outcome_elsewhere")),o.length?o:m("p",{},p("no_exchange")),n.length>0&&[m("h2",{},p("other_offers")),n.map(r=>Gf(
r))]))}function Gf(t,e){let n=C(),o=_t($.chosen,t.flatMap(c=>c.statements)),s=t.map(c=>x.relations[c.relation]),{label:r}=s.
reduce((c,l)=>l.wider.length>c.wider.length?l:c),i=[...new Map(o.map(c=>[Rt(n.statements[c].s),n.statements[c].s])).values()],
a=c=>n.roles.map((l,f)=>c.includes(l.function??"")&&Si(l.label,sb(f,o),t,c));return m("section",{class:"bargain"},m("h3",
{},i.map((c,l)=>[l?", ":"",tn(c)]),` ${r}`),e&&m("p",{class:"outcome"},m("strong",{},`${p("outcome")}: `),eb(e)),m("dl",
{},Si(p("offered_thing"),Kf(t.map(c=>c.things))),Si(p("offered_to"),Kf(t.map(c=>c.targets))),a(ro),a(tb)),e?nb(e):m("p",
{class:"quiet"},`${p("dates")}: ${Yf(t)}`),m("p",{class:"actions"},q(t.length,"act"),", ",I(q(o.length,"statement"),()=>H(
o,r))))}var eb=({outcome:t,again:e})=>`${t||p("no_answer")}${e?`, ${p("offered_again")}`:""}`;function nb({moves:t}){let e=t.
map(([n,o,s,r])=>m("li",{},m("span",{class:"when"},o||p("date_unknown"),ob(s)&&` (${p("inferred")})`),m("span",{},m("str\
ong",{},n),": ",P(mt(s[0]),s,n),r&&` (${p("may_be",{doubt:r})})`)));return m("details",{class:"course",open:t.length<8},
m("summary",{},p("course")),m("ol",{},e))}var ob=t=>t.some(e=>C().statements[e].inferred_when);function Yf(t){let e=_t($.
chosen,t.map(n=>n.statements[0]));return[...new Set(e.map(n=>Wo(C().statements[n])))].join(", ")}function Si(t,e,n=[],o=[]){
let s=e.map(({shown:r,name:i,by:a})=>{let c=n.filter(u=>u.statements.some(d=>a.includes(d))),f=o===ro&&c.length<n.length&&
` ${p("in_some",{n:c.length,of:n.length})}: ${Yf(c)}`;return m("li",{},r," ",P(String(a.length),a,i),f&&m("span",{class:"\
quiet"},f))});return s.length>0&&m("div",{},m("dt",{},t),m("dd",{},m("ul",{},s)))}function Kf(t){let e=new Map;for(let[o,
s]of t.flatMap(r=>[...r]))e.set(o,[...e.get(o)??[],...s]);let{labels:n}=x.offers;return[...e].map(([o,s])=>({shown:I(n[o],
()=>V(o)),name:n[o],by:s}))}function sb(t,e){let n=new Map;for(let o of e)for(let[s,r]of C().statements[o].roles??[]){if(s!==
t)continue;let i=Rt(r);n.set(i,{shown:tn(r),name:i,by:[...n.get(i)?.by??[],o]})}return[...n.values()]}function Qf(t,e){let n=t.sources.map(({id:a,label:c})=>({id:a,label:c}));n.sort((a,c)=>Jf(a.label,c.label)||Jf(a.id,c.id));
let s=[...t.signers.map(a=>`by:${a}`),...n.map(({id:a})=>`of:${a}`)].map((a,c)=>({name:a,isSigner:c<t.signers.length,claims:0,
disputed:0,shared:0})),r=new Map(n.map(({id:a},c)=>[a,t.signers.length+c])),i={holders:s,disputes:new Map};for(let a of rb(
t,e,r).values())ib(i,a);return i}function rb(t,e,n){let{publisher:o,author:s}=t.statements,r=new Map;for(let i of uo(t,e)){
let{claim:a,who:c,at:l}=i,f=r.get(a)??new Map;r.set(a,f);for(let u of new Set(c===null?[o[l],s[l]]:[n.get(c)??-1]))u>=0&&
f.set(u,[...f.get(u)??[],i])}return r}function ib({holders:t,disputes:e},n){let o=[...n].sort(([i],[a])=>i-a),[s,r]=[new Set,
new Set];for(let[i,[a,c]]of o.entries()){c.some(({held:l})=>l)&&t[a].claims++;for(let[l,f]of o.slice(i+1)){let[[u]=[-1]]=cr(
c,f),d=a*t.length+l;lr(u)&&e.set(d,(e.get(d)??0)+1);for(let h of lr(u)?[s]:za(u)?[r]:[])t[l].isSigner&&h.add(a),t[a].isSigner&&
h.add(l)}}for(let i of s)t[i].disputed++;for(let i of r)t[i].shared++}function ab({holders:t,disputes:e},n){let o=n===void 0?
-1:t.findIndex(({name:a})=>a===n),s=null;for(let[a,c]of e){let[l,f]=[Math.floor(a/t.length),a%t.length];if(o>=0&&l!==o&&
f!==o)continue;let u=!s||c>s.number,d=s&&c===s.number&&(l<s.one||l===s.one&&f<s.other);(u||d)&&(s={one:l,other:f,number:c})}
if(t.length<2)return null;let r=o>=0?o:s?.one??0,i=s?s.one+s.other-(o>=0?r:s.one):r?0:1;return[t[r].name,t[i].name]}function xs(t,e,n){
if(e.compared_with)return{state:e,standings:Qf(t,e)};let o=c=>String(e[c])===String(n[c])?null:e[c],s={...e,modes:o("mod\
es"),polarities:o("polarities")},r=Qf(t,s),i=String(e.according_to)!==String(n.according_to)&&e.according_to.length===1,
a=ab(r,i?e.according_to[0]:void 0);return{state:a?{...s,according_to:[a[0]],compared_with:[a[1]]}:s,standings:r}}var Jf=(t,e)=>t<
e?-1:t>e?1:0;var Xf=8,cb=50,bs="";function eu(t,e,n,o){let s=t.filter(h=>!h.isSigner&&h.claims),r=t.filter(({isSigner:h})=>h),i=h=>[...h].
sort((g,b)=>b.claims-g.claims),c=[["sources_differ",s.filter(h=>h.disputed).sort((h,g)=>g.disputed-h.disputed),h=>p("sou\
rce_disputed",{n:h.disputed,of:h.claims})],["sources_shared",i(s.filter(h=>!h.disputed&&h.shared)),h=>p("source_shared",
{n:h.shared,of:h.claims})],["sources_reported",i(s.filter(h=>!h.disputed&&!h.shared)),()=>p("source_reported")],["source\
s_authors",i(r),()=>p("compare_own_claims")]],l=m("div",{}),f=(h,g,b)=>m("li",{},T([m("span",{dir:"auto"},B(de([h]))),b!==
null&&m("span",{class:"num"},N(b)),m("small",{},g)],()=>o(h),{"aria-current":e.some(y=>String(y)===h)?"true":null})),u=()=>{
let h=_=>tu(de([_])).includes(tu(bs)),g=c.map(([_,M,L])=>{let R=M.filter(({name:D})=>h(D)).map(D=>f(D.name,L(D),D.claims));
return R.length>0&&[m("h2",{},p(_)),Zf(R)]}),y=["authors","everyone"].filter(_=>(_==="everyone"||r.length>1)&&h(_)).map(
_=>f(_,p(`source_${_}`),null)),O=!y.length&&!g.some(Boolean);A(l,g,y.length>0&&[m("h2",{},p("sources_together")),Zf(y)],
O&&m("p",{class:"quiet"},p("sources_none",{words:bs})))};u();let d=m("input",{type:"search",value:bs,placeholder:p("sour\
ces_find"),"aria-label":p(n?"sources_find_second":"sources_find_first"),oninput:h=>{bs=h.target.value,u()}});return m("n\
av",{class:"sources","aria-label":p("sources_find")},d,l)}function Zf(t){let e=m("ul",{},t.slice(0,Xf));return[e,jn(t,Xf,
cb,n=>e.append(...n))]}var tu=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLocaleLowerCase();var nu=5,lb=40,Oi=2,ou=12,fb={affirms:"\u2713",denies:"\u2715",doubts:"?",rejects:"\u2715"},Le=1;async function _i(t){await F();
let{state:e,standings:n}=xs(x,w,U);if(!e.compared_with){A(t,Tt(m("h2",{},p("comparison")),m("p",{},p("compare_nobody"))));
return}let o=[e.according_to,e.compared_with],s=$.parts??mo(x,e,e.compared_with),r=([c,l])=>(Le=1,k({according_to:c,compared_with:l,
modes:e.modes,polarities:e.polarities})),i=c=>{let l=o[1-Le],f=String(l)===c?o[Le]:l;return r(Le?[f,[c]]:[[c],f])},a=c=>{
Le=c,_i(t).then(()=>t.querySelector("input")?.focus())};A(t,m("div",{class:"sheet compare"},eu(n.holders,o,Le,i),m("sect\
ion",{class:"comparison"},m("h2",{},p("comparison")),m("p",{class:"quiet"},mb(o)),m("p",{class:"line"},T(`\u21C4 ${p("co\
mpare_swap")}`,()=>r([o[1],o[0]])),w.compared_with&&T(p("compare_end"),ub)),pb(s,o,a))))}var ub=()=>k({according_to:U.according_to,
compared_with:null,modes:w.modes??U.modes,polarities:w.polarities??U.polarities});function mb(t){let n=t.filter(s=>Po(s).
length).map(s=>p("compare_known_by",{name:de(s),by:Ct(Po(s),3)})),o=Gt()&&`${B(Ho())}.`;return[!w.compared_with&&p("comp\
are_most"),...n,o].filter(Boolean).join(" ")}function pb({claims:t},e,n){let o=e.map(de),s=e.map((r,i)=>{let a=t.flat().
filter(({positions:f})=>f[i].some(u=>u.held)),c=Po(r),l=c.length?p("quoted_by",{by:Ct(c,2)}):p("compare_own_claims");return m(
"th",{scope:"col"},m("span",{dir:"auto"},B(o[i])),m("small",{},`${l} \xB7 ${q(a.length,"claim")}`),T(p("compare_change"),
()=>n(i),{"aria-pressed":String(Le===i),"aria-label":p("compare_change_side",{name:o[i]})}))});return m("table",{},m("th\
ead",{},m("tr",{},m("th",{scope:"col"},p("claim_column")),s)),Sn.map((r,i)=>hb(r,db(t[i],e),e)))}function db(t,e){let{entities:n,
statements:o}=C(),s=new Set(e.flat().map(a=>a.replace(/^of:/,""))),r=a=>[o[a].s,o[a].o].some(c=>typeof c=="number"&&c>=0&&
s.has(n[c].id)),i=a=>(r(a.statements[0])?0:x.statements.key.length)+a.statements[0];return[...t].sort((a,c)=>i(a)-i(c))}
function hb(t,e,n){let[o,s]=n.map(de),r=p(`compare_${t}`,{first:o,second:s}),i=e.flatMap(u=>u.statements),a=m("tr",{class:"\
part"},m("th",{colspan:3,scope:"rowgroup"},m("h3",{},B(r)," ",P(e.length,i,r))," ",m("small",{},e.length?p(`compare_${t}\
_meaning`,{first:o,second:s}):p(`compare_${t}_none`,{first:o,second:s})))),c=u=>u.map(d=>gb(d,n)),l=m("tr",{class:"more"}),
f=jn(e,nu,lb,u=>l.before(...c(u)));return f&&l.append(m("td",{colspan:3},f)),m("tbody",{},a,c(e.slice(0,nu)),f&&l)}function gb(t,e){
let{statements:n,positions:o}=t,[s]=o.flat().map(({at:r,claim:i})=>x.statements.claim[r]===i?r:wb(r,i));return m("tr",{},
m("th",{scope:"row"},xb(s,n)),e.map((r,i)=>{let a=[...new Map(o[i].map(c=>[c.at,c])).values()];return m("td",{class:a.some(
({how:c})=>c==="doubts"||c==="rejects")?"doubting":null},m("strong",{class:"of",dir:"auto"},B(de(r))),a.slice(0,Oi).map(
bb),a.length>Oi&&I(p("more",{n:a.length-Oi}),()=>H(t.sides[i],mt(s))),!a.length&&m("span",{class:"quiet"},yb(r,n)))}))}function wb(t,e){
let{denials:n,claim:o}=x.statements,s=n.find(([r,i])=>r===t&&o[i]===e);return s?s[1]:t}function xb(t,e){let[n,o,s]=ci(t),
{mode:r}=x.statements,i=[r[t]>0&&x.labels.modes[r[t]],C().statements[t].ended&&p("ended")],a=()=>e.length===1?ct(e[0]):H(
e,mt(t)),c=m("span",{class:`verb ${x.names.signs[rt(t).sign]}`},o);return[m("span",{dir:"auto"},I([n," ",c," ",s],a)),i.
map(l=>l&&[" ",m("span",{class:"mark"},l)])]}function bb({at:t,how:e,who:n,certainty:o}){let s=e==="doubts"||e==="reject\
s",r=n!==null&&C().statements[t].inferred?.includes("according_to"),i=s&&Jl(t,ou)||cs(t,ou),a=[o?x.labels.certainties[o]:
null,r&&p("source_inferred")];return m("div",{class:"stand"},m("span",{class:"disc","aria-hidden":"true"},fb[e]),I(p(`co\
mpare_${e}`),()=>ct(t),{class:"link how"}),a.map(c=>c&&[" ",m("span",{class:"mark"},c)]),m("blockquote",{dir:"auto",lang:J(
t).language},i))}var yb=(t,e)=>p(e.some(tr(x,t))?"compare_no_position":"compare_no_claim");function su(t){let e=m("div",{class:"fitted"}),n=0;return new ResizeObserver(()=>{!e.clientWidth||e.clientWidth===n||(n=
e.clientWidth,A(e,t(n)))}).observe(e),e}var ki=["actor","year","article"];var ys=({statements:t},e)=>e.map(n=>t.key.indexOf(n)).filter(n=>n>=0),$b=({sentence:t})=>t.map(([e])=>e).join("");function Mi(t,e,n){
return n==="article"?e.articles:n==="year"?Sb(t,e):[...new Set(e.sentence.flatMap(([,o,s])=>o==="entity"&&s?[s]:[]))]}function ru(t,e,n,o){
let s=ki.map(i=>[i,$s(n,i)]).filter(([,i])=>i.length),r=o.trim().toLocaleLowerCase();return e.filter(i=>s.every(([a,c])=>Mi(
t,i,a).some(l=>c.includes(l)))&&`${$b(i)} ${i.quote.text} ${i.title}`.toLocaleLowerCase().includes(r))}var $s=(t,e)=>(t??
[]).filter(n=>n.startsWith(`${e}:`)).map(n=>n.slice(e.length+1));function Sb(t,e){let{first:n,last:o,article:s}=t.statements,
[,,r]=e.counts[e.counts.length-1],i=new Set;for(let a of ys(t,r)){let f=(n[a]!==null||o[a]!==null?[n[a],o[a]]:[t.articles[s[a]].
first,t.articles[s[a]].last]).filter(u=>u!==null).map(u=>new Date(u*864e5).getUTCFullYear());if(f.length)for(let u=Math.
min(...f);u<=Math.max(...f);u++)i.add(String(u))}return[...i].sort()}var[iu,au]=[84,52],uu=4,vi={bargain:()=>[Wt(9,26),dt("cooperation",20,18,58,18),Hn("cooperation",66,18),dt("quiet dashed",
26,34,64,34),we("quiet",18,34,-1),Wt(75,26)],spiral:()=>[11,25,39].flatMap((t,e)=>Ob(t+2,e%2===1)),contested:(t,{title:e})=>[
...fu("hatched"),e==="Denied"?Ti(72,11):Ai(72,11)],quoted:()=>[..._b(),cu(34,34,"\u201C \u201D")],"main cause":({denied:t})=>[
t?Ti(16,26,12):Wt(16,26,11),dt("quiet thick",32,26,56,26),we("quiet",59,26,1),S("rect",{class:"solid",x:62,y:15,width:20,
height:22,rx:4})],reasons:({reasons:t=[],effects:e=[]})=>t.some(n=>n>0)?kb(t):Mb(t.length,e),precedent:()=>[dt("quiet",4,
34,80,34),S("rect",{class:"solid",x:12,y:27,width:14,height:14}),S("path",{class:"line quiet",d:"M19 21 C30 9 52 9 62 21"}),
we("quiet",63,22,1,55),S("rect",{class:"hollow dashed",x:56,y:27,width:14,height:14})],forecast:()=>[dt("ink",2,16,26,16),
S("path",{class:"line ink dashed",d:"M26 16 C44 16 46 40 76 41"}),we("ink",80,41,1)],plan:()=>[Wt(12,26),dt("ink dashed",
24,26,52,26),we("ink",56,26,1),S("rect",{class:"hollow dashed",x:60,y:16,width:21,height:20,rx:3})],pair:({signs:t=[]})=>t.
length===2?[Wt(9,26),dt("cooperation",20,18,56,18),Hn("cooperation",64,18),...lu(20,34,62),Wt(75,26)]:[Wt(9,26),...t[0]===
"conflict"?lu(20,26,62):[dt("cooperation",20,26,56,26),Hn("cooperation",64,26)],Wt(75,26)],position:()=>[Wt(12,26),dt("i\
nk",26,26,44,26),S("rect",{class:"hollow",x:46,y:14,width:36,height:24,rx:6}),cu(64,31,"\xB1")],denied:()=>[S("rect",{class:"\
solid",x:4,y:10,width:5,height:32}),...fu("",9,10,66,32),Ti(72,11)]},mu=t=>S("svg",{class:"small-figure",width:iu,height:au,
viewBox:`0 0 ${iu} ${au}`,"aria-hidden":"true"},(Object.hasOwn(vi,t.kind)?vi[t.kind]:vi.quoted)(t.figure,t)),Wt=(t,e,n=8)=>S(
"circle",{class:"solid",cx:t,cy:e,r:n}),dt=(t,e,n,o,s)=>S("line",{class:`line ${t}`,x1:e,y1:n,x2:o,y2:s}),Hn=(t,e,n)=>S(
"path",{class:`head ${t}`,d:`M${e-10} ${n-5.5} L${e} ${n} L${e-10} ${n+5.5} Z`}),we=(t,e,n,o,s=0)=>S("path",{class:`line\
 ${t}`,d:"M-8 -6 L0 0 L-8 6",transform:`translate(${e} ${n}) rotate(${s}) scale(${o} 1)`}),cu=(t,e,n)=>S("text",{class:"\
middle",x:t,y:e},n),lu=(t,e,n)=>[dt("conflict",t,e,n,e),S("line",{class:"line conflict thick",x1:n,x2:n,y1:e-8,y2:e+8})],
Ob=(t,e)=>[dt("conflict",8,t,76,t),S("line",{class:"line conflict thick",x1:e?8:76,x2:e?8:76,y1:t-6,y2:t+6})],fu=(t,e=2,n=8,o=70,s=36)=>[
S("rect",{class:`hollow ${t&&"dotted"}`,x:e,y:n,width:o,height:s,rx:6}),...[.35,.65].map((r,i)=>dt("quiet",e+10,n+r*s,e+
o-(i?24:12),n+r*s))],Ai=(t,e)=>S("g",{},Wt(t,e,9),S("text",{class:"middle on-solid",x:t,y:e+4.5},"?")),Ti=(t,e,n=9)=>S("\
g",{},S("circle",{class:"hollow",cx:t,cy:e,r:n}),S("path",{class:"line ink",d:`M${t-n*.7} ${e+n*.7} L${t+n*.7} ${e-n*.7}`})),
_b=()=>[S("path",{class:"hollow",d:"M10 8 H66 a6 6 0 0 1 6 6 V32 a6 6 0 0 1 -6 6 H30 L20 47 V38 H10 a6 6 0 0 1 -6 -6 V14\
 a6 6 0 0 1 6 -6 Z"})],kb=t=>[...t.slice(0,uu).map((e,n)=>S("rect",{class:"bar",x:2,y:2+n*13,width:Math.max(58-12*Math.max(
e-1,0),12),height:9,rx:2})),dt("ink",62,26,71,26),we("ink",73,26,1),Wt(79,26,5)];function Mb(t,e){let n=Math.min(Math.max(
t,1),uu),o=e.slice(0,3),s=[...Array(n).keys()].map(i=>26+(i-(n-1)/2)*13),r=o.map((i,a)=>26+(a-(o.length-1)/2)*19);return[
...s.flatMap(i=>r.map(a=>S("path",{class:"line quiet thin",d:`M17 ${i} C36 ${i} 34 ${a} 54 ${a}`}))),...s.map(i=>S("rect",
{class:"bar",x:1,y:i-4.5,width:16,height:9,rx:2})),...o.map((i,a)=>S("rect",{class:`hollow ${i?"":"dashed"}`,x:55,y:r[a]-
8,width:27,height:16,rx:3}))]}var Ss=null,pu=new Map;function Y(t,e=12,n=400){let o=`${e} ${n} ${t}`,s=pu.get(o)??vb(t,e,n);return pu.set(o,s),s}function vb(t,e,n){
return Ss??=document.createElement("canvas").getContext("2d"),Ss?(Ss.font=`${n} ${e}px ${getComputedStyle(document.body).
fontFamily}`,Math.ceil(Ss.measureText(t).width)+1):t.length*e*.6}function ht(t,e,n=12,o=400){if(Y(t,n,o)<=e)return t;let[
s,r]=[0,t.length];for(;s<r;){let i=s+r+1>>1;Y(`${t.slice(0,i).trimEnd()}\u2026`,n,o)<=e?s=i:r=i-1}return`${t.slice(0,s).
trimEnd()}\u2026`}var Ni=480,zn=26,Li=40,Os=12,Ei=7,du=5,_s=24;function hu(t,e){return t==="bargain"?n=>Tb(e,n):t==="spiral"&&e.acts?.length?
n=>Ab(e,n):null}function Tb({ends:t=["",""],there:e="",back:n=[],condition:o=[],course:s=[]},r){let i=[{words:e,way:"the\
re",look:"cooperation",end:"full"},...n.slice(0,2).map(l=>({words:l,way:"back",look:"quiet dashed",end:"open"})),...o.slice(
0,2).map(l=>({words:l,way:"none",look:"",end:""}))],a=wu(t,i,r),c=Nb(s,r,a.height+14);return gu(r,a.height+14+c.height,[
...a.shapes,...c.shapes])}function Ab({ends:t=["",""],acts:e=[],restraints:n=[]},o){let s=e.slice(0,Ei).map(([a,c,l],f)=>({
words:c,way:a===0?"there":"back",look:"conflict",end:"bar",number:String(f+1),isDoubted:l}));e.length>Ei&&s.push({words:p(
"and_more",{n:e.length-Ei}),way:"none",look:"",end:""});for(let[a,c]of n.slice(0,2))s.push({words:p("restraint_by",{who:a})+
(c&&`: ${c}`),way:"none",look:"",end:""});let{shapes:r,height:i}=wu(t,s,o);return gu(o,i,r)}var gu=(t,e,n)=>S("svg",{class:"\
large-figure",width:t,height:e,viewBox:`0 0 ${t} ${e}`,role:"img","aria-label":p("figure")},n);function wu(t,e,n){let o=g=>t.
map(b=>Math.min(Math.max(Y(b,14,600)+20,64),g)),s=o(Math.min(130,n/5)),r=n-s[0]-s[1]-2*Os,i=n<Ni||e.some(g=>Y(g.words,13)>
xu(g,r)),a=i?o((n-Os)/2):s,c=i?Li:Math.max(e.length*zn,Li),l=i?Li+8:(c-e.length*zn)/2,[f,u]=i?[0,n]:[a[0]+Os,n-a[1]-Os],
d=t.flatMap((g,b)=>{let y=b?n-a[b]:0,O=Lb(g,a[b]-12);return[S("rect",{class:"end",x:y+.5,y:.5,width:a[b]-1,height:c-1,rx:8}),
S("text",{class:"middle end-name",y:c/2+5-(O.length-1)*9},S("title",{},g),O.map((_,M)=>S("tspan",{x:y+a[b]/2,dy:M?18:0},
_)))]}),h=e.flatMap((g,b)=>Eb(g,f,u,l+b*zn+zn/2));return{shapes:[...d,...h],height:i?l+e.length*zn:c}}function Lb(t,e){if(Y(
t,14,600)<=e)return[t];let n=t.split(" "),o=n.length;for(;o>1&&Y(n.slice(0,o).join(" "),14,600)>e;)o--;let s=n.slice(o).
join(" ");return[ht(n.slice(0,o).join(" "),e,14,600),...s?[ht(s,e,14,600)]:[]]}var xu=({way:t,number:e,isDoubted:n},o)=>o-
(t==="none"?0:60)-(e?16:0)-(n?24:0);function Eb({words:t,way:e,look:n,end:o,number:s,isDoubted:r},i,a,c){let l=i+(s?16:0),
f=ht(t,xu({words:t,way:e,look:n,end:o,number:s,isDoubted:r},a-i),13),u=Y(f,13)+(r?24:0),[d,h]=[(l+a-u)/2-8,(l+a+u)/2+8],
g=S("text",{class:"row-words",x:d+8,y:c+4.5},S("title",{},t),f);if(e==="none")return[g];let b=e==="there"?a-1:l+1,y=e===
"there"?-1:1;return[s?S("text",{class:"row-number",x:i,y:c+4.5},s):null,S("line",{class:`line ${n}`,x1:l+(e==="back"&&o===
"full"?9:1),x2:d,y1:c,y2:c}),S("line",{class:`line ${n}`,x1:h,x2:a-(e==="there"&&o==="full"?9:1),y1:c,y2:c}),o==="full"&&
Hn(n,b,c),o==="open"&&we(n.replace("dashed",""),b,c,-y),o==="bar"&&S("line",{class:`line ${n} thick`,x1:b+y,x2:b+y,y1:c-
7,y2:c+7}),g,r&&Ai(h-17,c)].filter(O=>O instanceof SVGElement)}function Nb(t,e,n){let o=e<Ni?du:Math.min(du,Math.floor(e/
110)),s=[["",p("and_more",{n:t.length-o+1}),"none"]],r=t.length>o?[...t.slice(0,o-1),...s]:t;return r.length?e<Ni?qb(r,e,
n):Cb(r,e,n):{shapes:[],height:0}}function qb(t,e,n){let o=[S("line",{class:"line quiet thin",x1:8,x2:8,y1:n+11,y2:n+t.length*
_s-11})],s=t.flatMap(([r,i,a],c)=>{let l=n+c*_s+_s/2,f=[r,i].filter(Boolean).join(": ");return[bu(a,8,l),S("text",{class:"\
row-words",x:24,y:l+4.5},ht(f,e-24,13))]});return{shapes:[...o,...s],height:t.length*_s}}function Cb(t,e,n){let o=e/t.length,
s=n+26,r=[S("line",{class:"line quiet thin",x1:0,x2:e,y1:s,y2:s})],i=1;for(let[a,[c,l,f]]of t.entries()){let u=(a+.5)*o,
d=jb(l,o-10);i=Math.max(i,d.length),r.push(S("text",{class:"middle when",x:u,y:n+12},S("title",{},c),ht(c,o-10,12,600)),
bu(f,u,s),...d.map((h,g)=>S("text",{class:"middle what",x:u,y:s+22+g*15},h))),a&&Ib(t[a-1][0],c)&&r.push(Rb(a*o,s))}return{
shapes:r,height:38+i*15}}function Ib(t,e){let[n,o]=[t,e].map(s=>Number(/\d{4}/.exec(s)?.[0]??Number.NaN));return o-n>1}var Rb=(t,e)=>S(
"g",{},S("rect",{class:"gap",x:t-7,y:e-3,width:14,height:6}),S("path",{class:"line quiet thin",d:`M${t-6} ${e+7} l5 -14 \
M${t+1} ${e+7} l5 -14`}));function jb(t,e){if(Y(t)<=e)return[t];let n=t.split(" "),o=n.length-1;for(;o>1&&Y(n.slice(0,o).
join(" "))>e;)o--;return[ht(n.slice(0,o).join(" "),e),ht(n.slice(o).join(" "),e)]}function bu(t,e,n){return t==="done"?S(
"rect",{class:"solid",x:e-6,y:n-6,width:12,height:12}):t==="case"?S("rect",{class:"hollow",x:e-6,y:n-6,width:12,height:12}):
t==="answer"?S("circle",{class:"solid",cx:e,cy:n,r:6.5}):S("circle",{class:t==="offer"?"head cooperation":"hollow",cx:e,
cy:n,r:6.5})}var yu=10,Wb=1,Un="";async function $u(t){let[{lack:e,cards:n}]=await Promise.all([go(),F()]),o=n.flatMap(s=>s.findings);
A(t,Tt(m("h2",{class:"page-title"},p("findings_title")),m("p",{class:"quiet"},q(o.length,"finding"),". ",p("findings_hel\
p")),e&&m("p",{},e),n.length===1&&n[0].article===null?Hb(n[0]):m("div",{class:"findings"},n.map(Bb))))}function Bb({article:t,
title:e,about:n,findings:o,lack:s}){let[r,...i]=o,a=r&&hu(r.kind,r.figure);return m("section",{class:"finding-card","ari\
a-label":e},m("div",{class:"card-head"},m("h3",{lang:x.articles.find(({id:c})=>c===t)?.language},e),m("p",{class:"quiet"},
n)),s&&m("p",{class:"finding"},s),a&&Fb(r,a),(a?i:o).map(Su),t!==null&&Pb(t))}var Fb=(t,e)=>m("div",{class:"finding lead"},
Ou(t),_u(t),su(e),ku(t),Mu(t)),Su=t=>m("div",{class:"finding row"},mu(t),m("div",{},Ou(t),_u(t),ku(t),Mu(t))),Ou=({title:t,
counts:e})=>m("p",{class:"numbers"},m("strong",{},t),e.map(([n,o,s])=>[" \xB7 ",P(n,ys(x,s),t),` ${o}`])),_u=t=>m("p",{class:"\
sentence"},I(t.sentence.map(([e,n])=>n==="entity"?zt(e):e),()=>k(Db(t)),{class:"link whole"}));function ku(t){let[e]=ys(
x,[t.quote.statement]),{language:n}=x.articles.find(({id:s})=>s===t.quote.article)??{},o=`\u201C${t.quote.text}\u201D`;return m(
"blockquote",{lang:n},e===void 0?o:I(o,()=>ct(e)))}var Mu=t=>t.remarks.length>0&&m("p",{class:"numbers"},t.remarks.join(
"; "));function Pb(t){let{statements:e}=x,n=x.articles.findIndex(({id:r})=>r===t),o=e.key.flatMap((r,i)=>e.article[i]===
n&&e.aside[i]!==Wb?[i]:[]),s=p("all_statements",{statements:q(o.length,"statement")});return m("p",{class:"card-foot"},o.
length>0&&[I(s,()=>H(o,s))," \xB7 "],I(p("the_argument"),()=>k({tab:"arguments",article:t,about:null}))," \xB7 ",I(p("th\
e_article"),()=>k({tab:"article",article:t,open:null})))}function Db({kind:t,figure:e,quote:n}){let{article:o}=n;return t===
"bargain"||t==="precedent"?{tab:"bargains"}:e.pair?{tab:"timeline",level:"country",pair:e.pair,open:null}:t==="reasons"||
t==="main cause"?{tab:"arguments",article:o,about:null,open:`statement:${n.statement}`}:e.sources?.length?{tab:"compare",
according_to:["authors"],compared_with:[`of:${e.sources[0]}`],modes:null,polarities:null}:{tab:"article",article:o,open:`\
statement:${n.statement}`}}function Hb({title:t,findings:e,lack:n}){let o=m("div",{class:"finding-card"}),s=()=>{let r=ru(
x,e,w.findings,Un),i=w.find?r.length:yu*(1+Math.max(0,w.more));A(o,m("div",{class:"card-head"},m("h3",{},t),m("p",{class:"\
quiet"},p("findings_chosen",{n:N(r.length),of:N(e.length)}))),r.slice(0,i).map(Su),!r.length&&m("p",{class:"finding"},n||
p("no_finding")),r.length>i&&m("p",{class:"card-foot"},T(p("more",{n:N(Math.min(yu,r.length-i))}),()=>k({more:w.more+1}))))};
return[Un=""]=$s(w.findings,"words"),s(),[m("div",{class:"line finding-choice"},zb(s),ki.map(r=>Ub(r,e))),o]}var zb=t=>m(
"input",{type:"search",value:Un,placeholder:p("finding_words"),"aria-label":p("finding_words"),oninput:e=>{Un=e.target.value,
t()},onchange:()=>vu("words",Un.trim())});function Ub(t,e){let n=new Map;for(let r of e)for(let i of Mi(x,r,t))n.set(i,(n.
get(i)??0)+1);let o=[...n].map(([r,i])=>[r,`${Gb(t,r)} (${N(i)})`]).sort(([r,i],[a,c])=>t==="year"?r.localeCompare(a):i.
localeCompare(c)),[s=""]=$s(w.findings,t);return o.length>1&&Q(p(`finding_${t}`),[["",p(`finding_${t}`)],...o],s,r=>vu(t,
r))}function Gb(t,e){if(t==="article")return x.articles.find(({id:o})=>o===e)?.title??e;let n=t==="actor"?Nt(e):null;return n?
B(z(n)):e}function vu(t,e){let n=(w.findings??[]).filter(s=>!s.startsWith(`${t}:`)),o=e?[...n,`${t}:${e}`]:n;return k({findings:o.
length?o:null,more:0})}var Kb={\u00DF:"ss",\u00E6:"ae",\u0153:"oe",\u00F8:"o",\u0111:"d",\u00F0:"d",\u0142:"l",\u0131:"i",\u00FE:"th",\u064A:"\u06CC",
\u0649:"\u06CC",\u0643:"\u06A9",\u0629:"\u0647","\u2019":"'","\u2018":"'",\u02BC:"'","\u02B9":"'","\u201C":'"',"\u201D":'\
"',"\u201E":'"',"\xAB":'"',"\xBB":'"'},Tu=/(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu,Vb=/[^\p{ASCII}]/u,
Au=new Map;function Lu(t){let e=Au.get(t);if(e!==void 0)return e;let o=[...t.normalize("NFKD").replace(Tu,"").toLowerCase().
replace(Tu,"")].map(s=>Kb[s]??(/\p{Pd}/u.test(s)?"-":/\s/u.test(s)?" ":s)).join("");return Au.set(t,o),o}function gt(t){
return(Vb.test(t)?Array.from(t,Lu).join(""):t.toLowerCase()).replace(/\s+/g," ").trim()}var qi=t=>gt(t).split(" ").filter(
Boolean);function Ci(t){let e=[],n="",o=0;for(let s of t){let r=Lu(s);if(r!==" "||n!==""&&!n.endsWith(" ")){n+=r;for(let i=0;i<
r.length;i++)e.push(o)}o+=s.length}return{plain:n,places:[...e,o]}}function Eu(t,e){let{plain:n,places:o}=Ci(t),s=[];for(let r of e)
for(let i=n.indexOf(r);r&&i>=0;i=n.indexOf(r,i+r.length))s.push([o[i],Yb(t,o,i+r.length-1)]);return s.sort((r,i)=>r[0]-i[0]||
i[1]-r[1]),s.filter(([r],i)=>s.slice(0,i).every(([,a])=>a<=r))}function Yb(t,e,n){let o=n+1;for(;e[o]===e[n]&&o<e.length-
1;)o++;return e[n]+t.slice(e[n],e[o]).trimEnd().length}var Qb=/[\p{L}\p{N}]/u;function Gn(t,e){let n=e===0?" ":t[e-1];return n===
" "||n===`
`||!Qb.test(n)}var Nu="found";function qu(t){if(typeof Highlight<"u"&&CSS.highlights.delete(Nu),!w.find)return;let[e="",n=""]=w.find.map(
gt),o=Jb(t),{plain:s,places:r}=Ci(o.map(({data:l})=>l).join("")),i=Math.max(0,s.indexOf(n)),a=s.indexOf(e,i)>=0?[e]:e.split(
" "),c=(e?a:[n]).flatMap(l=>{let f=s.indexOf(l,i);return f<0?[]:Xb(o,r[f],r[f+l.length])});c.length&&(typeof Highlight<"\
u"&&CSS.highlights.set(Nu,new Highlight(...c)),c[0].startContainer.parentElement?.scrollIntoView({block:"center"}))}function Jb(t){
let e=document.createTreeWalker(t,NodeFilter.SHOW_TEXT),n=[];for(;e.nextNode();){let o=e.currentNode;o.parentElement?.closest(
"select, .number-mark")||n.push(o)}return n}function Xb(t,e,n){let o=document.createRange(),s=0;for(let r of t){let i=s+
r.data.length;if(s<=e&&e<i&&o.setStart(r,e-s),s<n&&n<=i)return o.setEnd(r,n-s),[o];s=i}return[]}var Zb=40,t0=100;function Iu(t,e){let{level:n}=t,o=Pt(t),s=e0(t,o),r=s.filter(({nodes:d})=>d.length>1),i=s.reduce((d,{nodes:h})=>d+
h.length,0),a=new Set(e.unfolded??(i>Zb?[]:r.map(({id:d})=>d))),c=t0*(1+Math.max(0,e.more)),l=Ru(s,c,"").flatMap(d=>n0(t,
d,a,c)),f=new Int32Array(n.nodes.length).fill(-1);for(let[d,{nodes:h}]of l.entries())for(let g of h)f[g]=d;let u=o0(t,o,
f,l.length);return{entries:l,folding:r.map(({id:d})=>d),unfolded:r.map(({id:d})=>d).filter(d=>a.has(d)),rows:Cu(u.map(([
d])=>d)),columns:Cu(u.map(([,d])=>d)),cells:u.map(([d,h,g])=>s0(t,d,h,g))}}var Cu=t=>[...new Set(t)].sort((e,n)=>e-n);function e0({
facts:t,level:e,nodes:n,chosen:o,state:s},r){let i=new Map,a=new Map,c=u=>e.nodes[u].country??e.nodes[u].actor;for(let u of r){
for(let d of[u.a,u.b]){let h=c(d);i.set(h,(i.get(h)??new Set).add(d))}for(let d of new Set([c(u.a),c(u.b)])){let h=a.get(
d)??[];a.set(d,h);for(let g of u.rows)h.push(g)}}let l=u=>n.get(u)?.weight??0;return[...i].map(([u,d])=>({id:u,nodes:[...d].
sort((h,g)=>l(g)-l(h)||h-g),weight:at(t,a.get(u)??[],o,s.count)})).sort((u,d)=>d.weight-u.weight||(u.id<d.id?-1:1))}function Ru(t,e,n){
if(t.length<=e+1)return t;let o=t.slice(e).flatMap(({nodes:s})=>s);return[...t.slice(0,e),{id:n,nodes:o,weight:0}]}function n0({
level:t},{id:e,nodes:n},o,s){if(e==="")return[{kind:"rest",id:e,group:null,nodes:n}];if(n.length===1)return[{kind:"actor",
id:t.nodes[n[0]].actor,group:null,nodes:n}];if(!o.has(e))return[{kind:"group",id:e,group:null,nodes:n}];let r=n.map(i=>({
id:t.nodes[i].actor,nodes:[i],weight:0}));return Ru(r,s,"").map(i=>({...i,kind:i.id?"actor":"rest",group:e}))}function o0({
facts:t},e,n,o){let s=new Map,r=(i,a)=>{let c=s.get(i)??new Set;s.set(i,c);for(let l of a)c.add(l)};for(let{a:i,b:a,rows:c}of e){
r(n[i]*o+n[a],c);let l=i===a?[]:Eo(t,c);l.length&&r(n[a]*o+n[i],l)}return[...s].sort(([i],[a])=>i-a).map(([i,a])=>[Math.
floor(i/o),i%o,[...a]])}function s0(t,e,n,o){let{facts:s,chosen:r,state:i}=t,[a,c,l]=rc(t,o);return{row:e,column:n,rows:o,
number:at(s,o,r,i.count),signs:[a,c,l],together:Eo(s,o).length>0}}var Ii=t=>{let[e,n]=String(t.dataset.at).split(" ");return[Number(e),Number(n)]},ju=t=>[...t.querySelectorAll("[data-at]")],
r0={ArrowRight:[1,1],ArrowLeft:[1,-1],ArrowDown:[0,1],ArrowUp:[0,-1]};function Wu(t,e){let n=t.target instanceof Element?
t.target.closest("[data-at]"):null,o=r0[t.key];if(!n||!o)return;t.preventDefault();let[s,r]=o,i=Ii(n),a=ju(e).map(c=>({spot:c,
at:Ii(c)})).filter(({at:c})=>c[1-s]===i[1-s]&&(c[s]-i[s])*r>0).sort((c,l)=>(c.at[s]-l.at[s])*r);a.length&&Bu(e,a[0].spot)}
function Bu(t,e){Du(t,e),e.focus()}function Fu(t,e){let n=ju(t).find(o=>o.dataset.group===e);n&&Bu(t,n)}function Pu({target:t,
type:e},n,o,{rows:s,columns:r,cells:i},a){let c=t instanceof Element?t.closest("td, th")?.querySelector("[data-at]"):null;
for(let h of n.querySelectorAll(".lit"))h.classList.remove("lit");if(o.hidden=!c,!c)return;let[l,f]=Ii(c);e==="focusin"&&
Du(n,c),c.closest("tr")?.classList.toggle("lit",l>=0);let u=n.querySelector(`[data-at="-1 ${f}"]`)?.closest("th");o.hidden=
f<0||!u,u&&f>=0&&(u.classList.add("lit"),[o.style.left,o.style.width]=[`${u.offsetLeft}px`,`${u.offsetWidth}px`]);let d=i.
find(h=>h.row===s[l]&&h.column===r[f]);d&&a(d)}function Du(t,e){for(let n of t.querySelectorAll("[data-at][tabindex='0']"))
n.setAttribute("tabindex","-1");e.setAttribute("tabindex","0")}var Ri={acts:"act",statements:"statement",articles:"article"},ks=["cooperation","conflict","neither"],[Uu,i0,a0,c0]=[22,
4,18,8];function Gu(t,e,n,o){let{entries:s,rows:r,columns:i,cells:a}=e,c=Math.max(...a.map(E=>E.number)),l={shown:t,matrix:e,
names:n,fold:o,largest:c},f=e.unfolded.length>0,u=`${Uu+a0+c0*N(c).length}px`,d=new Map(i.map((E,W)=>[E,W])),h=new Map(r.
map(E=>[E,[]]));for(let E of a)h.get(E.row)?.push(E);let g=r.map((E,W)=>m("tr",{},Hu(l,r,W,"row"),l0(l,h.get(E)??[],W,d))),
b=f?2:1,y=m("td",{class:"corner",colspan:b,rowspan:b},p("matrix_corner")),O=i.map((E,W)=>Hu(l,i,W,"col")),_=E=>s[i[E]].group!==
null,M=O.flatMap((E,W)=>_(W)?E.slice(0,-1):E),L=O.flatMap((E,W)=>_(W)?E.slice(-1):[]),R=i.map(()=>m("col",{class:"cells"})),
D=m("table",{class:`matrix${f?" grouped":""}`,role:"grid","aria-label":p("tab_matrix")},m("colgroup",{},f&&m("col",{class:"\
brackets"}),m("col",{class:"names"}),R),m("thead",{},m("tr",{},y,M),L.length>0&&m("tr",{},L)),m("tbody",{},g));return D.
style.setProperty("--cell",u),D.querySelector("td [data-at]")?.setAttribute("tabindex","0"),D}function Hu({shown:t,matrix:{
entries:e,unfolded:n},names:o,fold:s},r,i,a){let{kind:c,id:l,group:f}=e[r[i]],u=a==="row",d=(R,D)=>u?{rowspan:R,colspan:D}:
{colspan:R,rowspan:D},h=R=>u?`${i} ${R}`:`${R} ${i}`,g={actor:()=>V(l),group:()=>s(l),rest:()=>k({more:w.more+1})}[c],b=o[r[i]],
y=zu(b,g,h(-1),c==="group"?{"aria-expanded":"false","data-group":l}:{}),O=m("th",{scope:a,class:`${c} ${a}`,...d(1,n.length&&
f===null?2:1)},y);if(f===null||i>0&&e[r[i-1]].group===f)return[O];let _=r.filter(R=>e[R].group===f).length,M=Vu(t,f),L=zu(
_>1?M:"",()=>s(f),h(-2),{"aria-expanded":"true","aria-label":M,"data-group":f});return[m("th",{scope:`${a}group`,class:`\
bracket ${a}`,...d(_,1)},L),O]}function zu(t,e,n,o){let s=o["aria-label"]??t;return I(m("bdi",{},t),e,{title:s,"aria-lab\
el":s,tabindex:-1,"data-at":n,...o})}function l0(t,e,n,o){let s=[],r=0,i=a=>a>r&&s.push(m("td",{colspan:a-r}));for(let a of e){
let c=o.get(a.column)??0;i(c),s.push(m("td",{class:"cell"},f0(t,a,`${n} ${c}`))),r=c+1}return i(o.size),s}function f0({shown:t,
matrix:{entries:e},names:n,largest:o},s,r){let i=ft([n[s.row],n[s.column]]),a=m("span",{class:`square${s.together?" toge\
ther":""}`},ks.map((l,f)=>s.signs[f]>0&&ji(l,s.signs[f]))),c=Math.max(i0,Uu*Math.sqrt(s.number/o));return[a.style.width,
a.style.height]=[`${c}px`,`${c}px`],I([m("span",{class:"room"},a),N(s.number)],()=>u0(t,e,s,i),{"aria-label":`${i}: ${Bi(
s)}`,"aria-describedby":"matrix-says",tabindex:-1,"data-at":r})}function ji(t,e=1){let n=m("span",{class:t});return n.style.
flexGrow=String(e),n}var Wi=t=>x.labels.signs[x.names.signs.indexOf(t)];function Bi({number:t,signs:e,together:n}){let o=ks.
flatMap((s,r)=>e[r]>0?[`${N(e[r])} ${Wi(s)}`]:[]);return`${q(t,Ri[w.count])} (${Ct(o)}${n?`; ${p("matrix_together")}`:""}\
)`}function u0(t,e,{row:n,column:o,rows:s},r){let[i,a]=[e[n],e[o]];if(i.kind!=="actor"||a.kind!=="actor")return H(Ot(t,s),
r);let[c,l]=[i.nodes[0],a.nodes[0]];return t.pairs.has(c*t.level.nodes.length+l)?lt(c,l):lt(l,c)}var Ku=({level:t},e)=>t.
numbers.has(e)||e in t.countries||Nt(e)!==null;function Vu({level:t},e){let n=t.numbers.get(e);if(n!==void 0)return j(t,
n);let o=Nt(e);return o?z(o):t.countries[e]??e}function Yu(t,{kind:e,id:n,nodes:o}){return e==="actor"?j(t.level,o[0]):e===
"rest"?p("matrix_rest",{n:N(o.length)}):p("matrix_group",{name:Vu(t,n),n:N(o.length)})}var m0=5,Qu=[];async function Ju(t){let e=[$,w.unfolded,w.more,w.language];if(t.querySelector(".matrix")&&e.every((f,u)=>f===
Qu[u]))return;let n=io($),o=Iu(n,w);if(o.folding.every(f=>Ku(n,f))||await F(),Qu=e,!o.cells.length){A(t,m("div",{class:"\
sheet"},m("p",{},he())));return}let s=o.entries.map(f=>Yu(n,f)),i=Gu(n,o,s,f=>d0(t,o,f)),a=m("div",{class:"band",hidden:!0}),
c=m("p",{class:"matrix-sentence"},m("span",{class:"quiet"},p("matrix_keys"))),l=f=>g0(c,s,f);for(let f of["mouseover","f\
ocusin"])i.addEventListener(f,u=>Pu(u,i,a,o,l));i.addEventListener("keydown",f=>Wu(f,i)),A(t,m("div",{class:"sheet matri\
x-sheet"},m("p",{class:"quiet"},ut(n)," ",P(p("show_quotes"),ee(n).statements,p("based_on_drawn"))),m("div",{class:"matr\
ix-tools"},p0(o),h0(o)),c,m("div",{class:"matrix-scroll"},m("div",{},i,a))))}function p0({folding:t,unfolded:e}){return[
e.length<t.length&&T(p("unfold_all"),()=>k({unfolded:t})),e.length>0&&T(p("fold_all"),()=>k({unfolded:[]}))]}async function d0(t,{
unfolded:e},n){let o=e.includes(n);await k({unfolded:o?e.filter(s=>s!==n):[...e,n]}),Fu(t,n)}function h0({cells:t}){let e=ks.
flatMap((o,s)=>t.some(({signs:r})=>r[s])?[o]:[]),n=(o,s)=>m("span",{class:`square ${s}`},ji(o));return m("p",{class:"mat\
rix-legend"},e.map(o=>m("span",{},n(o,""),o==="neither"?p("matrix_neither"):Wi(o))),t.some(({together:o})=>o)&&m("span",
{},n("","together"),p("matrix_together")),m("span",{class:"quiet"},p("matrix_help",{what:kn(2,Ri[w.count])})))}function g0(t,e,n){
let o=Mt(x,n.rows),s=o.slice(0,m0).map(Me),r=o.length>s.length?[p("and_more",{n:o.length-s.length})]:[];A(t,m("strong",{},
ft([e[n.row],e[n.column]])),` ${Bi(n)}: `,m("span",{id:"matrix-says"},[...s,...r].join("; ")))}var xe=["actor","target","relation","type","source","mode","certainty","article"],Fi="none";function Xu(t,e){let{facts:n,
level:o,chosen:s}=t;return e==="statements"?X(s.inside).map(r=>({a:o.subject[r],b:o.object[r],at:r,row:-1})):Pt(t).flatMap(
r=>r.rows.map(i=>({a:r.a,b:r.b,at:n.ties.statement[i],row:i})))}function w0({facts:t,level:e,chosen:n},o,{a:s,b:r,at:i}){
let{statements:a,names:c}=t;switch(o){case"actor":return e.nodes[s]?.actor??"";case"target":return e.nodes[r]?.actor??"";case"\
relation":return t.relations[a.relation[i]].id;case"type":return c.quad_classes[a.quad_class[n.main[i]]]??Fi;case"source":
return x0(t,i);case"mode":return c.modes[a.mode[i]];case"certainty":return c.certainties[a.certainty[i]]??"";case"articl\
e":return t.articles[a.article[i]].id}}function x0({statements:t,sources:e,signers:n},o){return t.source[o]>=0?`of:${e[t.
source[o]].id}`:`by:${n[t.author[o]>=0?t.author[o]:t.publisher[o]]}`}function Ms(t){let e=new Map;for(let n of t??[]){let o=n.
indexOf(":"),s=n.slice(0,o);xe.includes(s)&&e.set(s,(e.get(s)??new Set).add(n.slice(o+1)))}return e}function Zu(t,e,n){let o=Ms(
n),s=xe.map(()=>new Map),r=e.filter(a=>{let c=xe.map(f=>w0(t,f,a)),l=xe.filter((f,u)=>o.has(f)&&!o.get(f)?.has(c[u]));for(let[
f,u]of xe.entries()){if(!c[f]||l.some(h=>h!==u))continue;let d=s[f].get(c[f]);d?d.add(a.at):s[f].set(c[f],new Set([a.at]))}
return!l.length}),i=s.map(a=>new Map([...a].map(([c,l])=>[c,l.size])));return{units:r,counts:new Map(xe.map((a,c)=>[a,i[c]]))}}
function Pi({names:t,relations:e},n){let o=Ms(n),s=(a,c)=>{let l=o.get(a);return l&&[...l].map(f=>c.indexOf(f)).sort((f,u)=>f-
u)},r=a=>o.get(a)&&[...o.get(a)??[]],i={relations:s("relation",e.map(({id:a})=>a)),quad_classes:s("type",t.quad_classes),
modes:s("mode",t.modes),certainties:s("certainty",t.certainties),articles:r("article"),according_to:r("source")};return Object.
fromEntries(Object.entries(i).filter(([,a])=>a!==void 0))}var[b0,y0,$0]=[8,30,12],S0=5;function tm(t,e){let n=matchMedia("(min-width: 901px)").matches;return xe.map(o=>{let s=t.get(
o)??new Map,r=e.get(o)??new Set;return s.size<2&&!r.size?null:O0(o,s,r,r.size>0||n&&s.size<=S0)})}function O0(t,e,n,o){let s=[
...new Set([...n,...e.keys()])].map(g=>({value:g,label:k0(t,g),number:e.get(g)??0})).sort((g,b)=>Number(n.has(b.value))-
Number(n.has(g.value))||b.number-g.number||g.label.localeCompare(b.label)),r=m("div",{class:"facet-values"}),i=p(`facet_${t}`),
[a,c]=[b0,""],l=()=>{let g=s.filter(({label:b})=>b.toLocaleLowerCase().includes(c));A(r,g.slice(0,a).map(({value:b,label:y,
number:O})=>ot([m("bdi",{},y),m("span",{class:"quiet"},` ${N(O)}`)],n.has(b),_=>_0(t,b,_))),g.length>a&&T(p("more",{n:N(
g.length-a)}),f))},f=()=>{a+=y0,l()},u=g=>{c=g.trim().toLocaleLowerCase(),l()};l();let d=s.length>$0&&m("input",{type:"s\
earch",placeholder:p("facet_search"),"aria-label":`${p("facet_search")}: ${i}`,oninput:g=>u(g.target.value)}),h=n.size||
s.length;return m("details",{class:"facet",open:o},m("summary",{},i,m("span",{class:"quiet"},` ${N(h)}${n.size?" \u2022":
""}`)),d,r)}function _0(t,e,n){let o=`${t}:${e}`,s=(w.facets??[]).filter(i=>i!==o),r=n?[...s,o]:s;return k({facets:r.length?
r:null,more:0})}function k0(t,e){let{names:n,labels:o}=x;switch(t){case"actor":case"target":return ze(e);case"relation":
return x.relations.find(({id:s})=>s===e)?.label??e;case"type":return e===Fi?p("no_quad_class"):o.quad_classes[n.quad_classes.
indexOf(e)]??e;case"source":return kt([e]);case"mode":return o.modes[n.modes.indexOf(e)]??e;case"certainty":return o.certainties[n.
certainties.indexOf(e)]??e;case"article":return x.articles.find(({id:s})=>s===e)?.title??e}}var Di=4,Hi=t=>(w.columns??[]).find(e=>e.startsWith(`${t}:`))?.slice(t.length+1)??"",zi=(t,e)=>t.toLocaleLowerCase().includes(
e.toLocaleLowerCase());function em(t){let{level:e}=t,n=new Map,o=f=>{let u=n.get(f)??te(t,f);return n.set(f,u),u},s=({a:f,
b:u})=>ft([j(e,f),j(e,u)]),r=f=>{let u=Ot(t,f.rows);return om(u.find(d=>zi(vt(d),Hi("quote")))??u[0])},i=(f,u,d)=>({name:f,
isText:!0,value:u,cell:d}),a=(f,u)=>({name:f,isText:!1,value:u,cell:d=>P(u(d),o(d).statements,s(d))}),c=f=>u=>j(e,u[f]),
l=f=>u=>I(m("bdi",{},f(u)),()=>lt(u.a,u.b));return[i("actor",c("a"),l(c("a"))),i("label",f=>se(x,f.rows),f=>M0(Mt(x,f.rows).
map(Me))),i("target",c("b"),l(c("b"))),i("quote",f=>Ot(t,f.rows).map(vt).join(`
`),r),{name:"weight",isText:!1,value:f=>f.weight,cell:f=>N(f.weight)},{...a("acts",f=>o(f).acts),cell:f=>P(o(f).acts,_n(
o(f)),s(f))},{name:"quad_classes",isText:!1,value:f=>v0(o(f)),cell:f=>T0(o(f),s(f))},a("statements",f=>o(f).statements.length),
a("articles",f=>o(f).articles.size),a("sources",f=>o(f).sources.size)]}function nm(t){let{level:e,chosen:n}=t,o=new Map(
_t(n,n.inside.keys()).map((l,f)=>[l,f])),s=C().statements,r=l=>f=>f[l]>=0?j(e,f[l]):Rt(s[f.at][l==="a"?"s":"o"]),i=l=>f=>{
let u=m("bdi",{},r(l)(f));return f[l]>=0?I(u,()=>V(e.nodes[f[l]].actor)):u},a=({at:l})=>J(l).title;return[{name:"when",isText:!0,
value:({at:l})=>Wo(s[l]),order:({at:l})=>o.get(l)??0},{name:"actor",isText:!0,value:r("a"),cell:i("a")},{name:"relation",
isText:!0,value:({at:l})=>rt(l).label},{name:"target",isText:!0,value:r("b"),cell:i("b")},{name:"quote",isText:!0,value:({
at:l})=>vt(l),cell:({at:l})=>om(l)},{name:"held",isText:!0,value:({at:l})=>Wn(l).join("; ")},{name:"article",isText:!0,value:a,
cell:l=>I(m("bdi",{},a(l)),()=>Co(x.statements.article[l.at],l.at))}]}function M0(t){let e=m("bdi",{},t.slice(0,Di).join(
"; "));if(t.length<=Di)return e;let n=()=>{e.textContent=t.join("; "),o.remove()},o=I(` ${p("and_more",{n:t.length-Di})}`,
n);return[e,o]}var om=t=>[m("q",{dir:"auto",lang:J(t).language},I(vt(t),()=>ct(t))),m("span",{class:"quiet",dir:"ltr"},`\
 ${Qt(J(t))}`)],v0=({byQuadClass:t})=>t.reduce((e,n,o)=>e+(Ut(x,o)==="cooperation"?n:-n),0);function T0({byQuadClass:t,quadClasses:e},n){
let o=x.labels.quad_classes.map((s,r)=>t[r]>0&&m("span",{class:`quad-class ${Ut(x,r)}`},P(t[r],e[r],`${n}, ${s}`),` ${s}`));
return o.some(Boolean)?o:"\u2013"}var sm=100,A0={ties:"-weight",statements:"when"},rm=[];async function im(t){let{rows:e,facets:n,columns:o,sort:s,more:r,
language:i}=w,a=[$,e,n,o,s,r,i];if(t.querySelector(".table-view")&&a.every((b,y)=>b===rm[y]))return;await F(),rm=a;let c=io(
$),l=Xu(c,e),{units:f,counts:u}=Zu(c,l,n),d=m("div",{class:"facets","aria-label":p("facets"),role:"group"}),h=t.querySelector(
".facets");A(d,tm(u,Ms(n))),h&&Mo(d,ko(h));let g=e==="ties"?N0(c,l,f):q0(c,l,f);A(t,m("div",{class:"sheet table-view"},d,
m("div",{class:"table-main"},L0(c),g))),d.scrollTop=h?.scrollTop??0}function L0(t){let{facets:e,columns:n,rows:o}=w,s=e?
Pi(x,e):{},r=Js.map(a=>T(p(`rows_${a}`),()=>k({rows:a,sort:null,columns:null,more:0}),{"aria-pressed":String(a===o)})),i=o===
"ties"?[ut(t)," ",P(p("show_quotes"),ee(t).statements,p("based_on_drawn"))]:vn();return[m("p",{class:"quiet"},i),m("div",
{class:"table-tools"},m("div",{class:"choices",role:"group","aria-label":p("rows")},r),(e||n)&&T(p("remove_facets"),()=>k(
{facets:null,columns:null,more:0})),Object.keys(s).length>0&&T(p("apply_facets"),()=>k({...s,facets:E0(e??[]),more:0}),{
title:p("apply_facets_help")}))]}function E0(t){let e=t.filter(n=>!Object.keys(Pi(x,[n])).length);return e.length?e:null}
function N0(t,e,n){let{level:o,chosen:s}=t,r=n.map(({row:c})=>c),i=[...We(x,o,r,s,t.state.count).values()],a=new Set(e.map(
({a:c,b:l})=>c*o.nodes.length+l)).size;return am(em(t),i,a,"tie",c=>c.key)}var q0=(t,e,n)=>am(nm(t),n,e.length,"statemen\
t",({at:o})=>o);function am(t,e,n,o,s){let r=new Map(t.map(({name:y})=>[y,Hi(y)])),i=e.filter(y=>t.every(O=>I0(O,y,r.get(
O.name)??""))),a=t.some(({name:y})=>y===w.sort?.replace(/^-/,""))?w.sort:A0[w.rows],c=!!a?.startsWith("-"),l=t.find(({name:y})=>y===
a?.replace(/^-/,"")),f=l?.order??l?.value??s,u=i.map(y=>({row:y,value:f(y)})).sort((y,O)=>(c?-1:1)*C0(y.value,O.value)||
s(y.row)-s(O.row)),d=sm*(1+Math.max(0,w.more)),h=t.map(y=>R0(y,l===y&&(c?"descending":"ascending"))),g=t.map(y=>m("td",{},
j0(y,r.get(y.name)??""))),b=p("table_shown",{n:N(Math.min(d,u.length)),of:N(u.length),total:q(n,o)});return[m("p",{class:"\
quiet",role:"status"},b),m("div",{class:"table-scroll",tabindex:0,role:"region","aria-label":p("tab_table")},m("table",{
class:"listed"},m("thead",{},m("tr",{},h),m("tr",{class:"filters"},g)),m("tbody",{},u.slice(0,d).map(({row:y})=>W0(t,y)))),
!u.length&&m("p",{},n?p("nothing_fits"):he()),u.length>d&&T(p("more",{n:N(Math.min(sm,u.length-d))}),()=>k({more:w.more+
1})))]}var C0=(t,e)=>typeof t=="number"?t-Number(e):t.localeCompare(String(e));function I0({isText:t,value:e},n,o){return o?
t?zi(String(e(n)),o):Number(e(n))>=Number(o):!0}function R0({name:t,isText:e},n){let o=n?n==="ascending":!e;return m("th",
{scope:"col","aria-sort":n||"none",class:e?"":"num"},I(p(`column_${t}`),()=>k({sort:`${o?"-":""}${t}`})),n&&(n==="descen\
ding"?" \u2193":" \u2191"))}function j0({name:t,isText:e},n){let o=r=>{let i=(w.columns??[]).filter(c=>!c.startsWith(`${t}\
:`)),a=r.trim()?[...i,`${t}:${r.trim()}`]:i;return k({columns:a.length?a:null,more:0})},s=p(e?"column_contains":"column_\
at_least");return m("input",{type:e?"search":"number",value:n,placeholder:e?"\u2026":"\u2265","aria-label":`${p(`column_${t}`)}\
: ${s}`,onchange:r=>o(r.target.value)})}var W0=(t,e)=>m("tr",{},t.map(({name:n,isText:o,value:s,cell:r},i)=>m(i?"td":"th",
{scope:i?null:"row",class:o?n:"num"},r?r(e):m("bdi",{},s(e)))));function cm(t){let{facts:e,chosen:n}=t,o=D0(t);return Ao(t,_t(n,X(n.inside))).map(s=>{let r=Lo(t,s),i=s.find(c=>st(e,c))??
r,a=H0(s,o);return{main:r,statements:s,first:n.first[i],last:n.last[i],isReal:s.some(c=>st(e,c)),sign:z0(t,r,a),ties:a}})}
var ie=({first:t,last:e})=>t!==null||e!==null,lm=(t,[e,n])=>t.filter(({ties:o})=>o.some(({pair:s})=>s.a===e&&s.b===n||s.
a===n&&s.b===e));function vs({level:t,state:e}){let[n,o,...s]=(e.pair??[]).map(r=>t.numbers.get(r));return n!==void 0&&o!==
void 0&&!s.length?[n,o]:null}function fm(t,e,n,o=null){let s=new Map,r=n==="pair"||o?B0:a=>F0(t,a);for(let a of e)for(let c of r(
a)){if(o&&!(o.includes(c[0])&&o.includes(c[1])))continue;let l=s.get(c.join(" "))??{ends:c,units:[]};s.set(c.join(" "),l),
l.units.push(a)}let i=[...s.values()].sort((a,c)=>c.units.length-a.units.length);return n==="pair"||o?P0(i,s):i}var B0=({
ties:t})=>t.map(({pair:e})=>[e.a,e.b]);function F0({facts:t,level:e},{main:n,ties:o}){let s=o.flatMap(({pair:i,rows:a})=>a.
some(c=>t.ties.together[c])?[i.a,i.b]:[i.a]);return(s.length?[...new Set(s)]:[e.subject[n]]).filter(i=>i>=0).map(i=>[i])}
function P0(t,e){let n=new Set;for(let o of t){n.add(o);let s=e.get([...o.ends].reverse().join(" "));s&&n.add(s)}return[
...n]}function D0({facts:t,pairs:e}){let n=new Map;for(let o of e.values())for(let s of o.rows){let r=t.ties.statement[s],
i=n.get(r)??new Map;n.set(r,i),i.set(o,[...i.get(o)??[],s])}return n}function H0(t,e){let n=new Map;for(let o of t)for(let[
s,r]of e.get(o)??[])n.set(s,[...n.get(s)??[],...r]);return[...n].sort(([o],[s])=>bn(o,s)).map(([o,s])=>({pair:o,rows:s}))}
function z0({facts:t},e,n){let{relation:o,quad_class:s}=t.statements;return n.some(({rows:i})=>i.some(a=>t.ties.together[a]))?
t.names.signs.indexOf(Ut(t,s[e])):t.relations[o[e]].sign}function um(t){let e=new Map;for(let{first:n,last:o}of t){let[s,
r]=[n??o,o??n];s!==null&&r!==null&&e.set(`${s} ${r}`,[s,r])}return[...e.values()].sort(([n,o],[s,r])=>n-s||o-r)}var U0=1600,wt=null,Kn=null;function xt(){if(!wt)return null;let[t,e]=wt.stops[wt.at];return w.since===t&&w.until===e?wt:
null}var mm=()=>Kn!==null&&xt()!==null;function pm(){let t=xt();return t?Be(x,$.level,{...w,since:t.since,until:t.until}):
$}function rn(t){let e=vs(t),n=cm(t);return e?lm(n,e):n}async function dm(){an();let t=xt();Kn=setInterval(G0,U0),await Gi(
t&&t.at+1<t.stops.length?t.at+1:0)}function hm(){return an(),k({})}function Ui(t){an();let e=xt();return Gi(e?e.at+t:0)}
function gm(){an();let t=xt();return wt=null,t?k({since:t.since,until:t.until}):k({})}function an(){Kn!==null&&clearInterval(
Kn),Kn=null}async function G0(){let t=xt();if(t&&t.at+1<t.stops.length){await Gi(t.at+1);return}an(),t&&await k({})}async function Gi(t){
if(wt=xt()??{stops:um(rn($)),at:0,since:w.since,until:w.until},!wt.stops.length){wt=null,an();return}wt={...wt,at:Math.min(
Math.max(t,0),wt.stops.length-1)};let[e,n]=wt.stops[wt.at];await k({since:e,until:n})}function Ts(){let t=xt(),e=mm(),n=t&&p("play_at",{n:N(t.at+1),of:N(t.stops.length),when:He(...t.stops[t.at])});return m(
"div",{class:"play",role:"group","aria-label":p("play_acts")},T(`\u25C0 ${p("act_before")}`,()=>Ui(-1),{disabled:!t||t.at===
0}),T(p(e?"pause":"play"),e?hm:dm,{"aria-pressed":String(e)}),T(`${p("act_next")} \u25B6`,()=>Ui(1),{disabled:t!==null&&
t.at+1===t.stops.length}),t&&T(p("whole_period"),gm),m("span",{class:"quiet","aria-live":"polite"},n))}function wm(t,e){let{act:n}=t.facts.statements,o=new Map(e.map(f=>[n[f.main],f])),s=Ki(t).map(f=>f.map(u=>o.get(u))),r=new Set(
s.flat().filter(f=>f!==void 0&&!ie(f))),i=s.filter(f=>f.every(u=>u&&r.has(u))),a=new Map;for(let[f,u]of i)a.set(f,a.get(
f)??[]),a.set(u,[...a.get(u)??[],f]);let c=new Map,l=f=>{let u=c.get(f);if(u!==void 0)return u;let d=1+Math.max(0,...(a.
get(f)??[]).map(l));return c.set(f,d),d};for(let f of e)a.has(f)&&l(f);return c}function Ki({facts:t,state:e}){if(!t.orders.
length)return[];let{inside:n,main:o}=$t(t,oo(e),it(e)),{act:s,relation:r}=t.statements,i=l=>n[l]===1&&s[l]>=0&&st(t,l)&&
t.relations[r[o[l]]].deed,a=new Map;for(let[l,f,u]of t.orders)!n[l]||!st(t,l)||!i(f)||!i(u)||s[f]===s[u]||a.set(s[f],(a.
get(s[f])??new Set).add(s[u]));let c=new Map([...a.keys()].map(l=>[l,K0(a,l)]));return[...c].flatMap(([l,f])=>[...f].filter(
u=>!c.get(u)?.has(l)).map(u=>[l,u]))}function K0(t,e){let n=new Set(t.get(e));for(let o of n)for(let s of t.get(o)??[])n.
add(s);return n}function bm(t,e,n,o){return As(t,e,n,o,!0)??V0(t,As(t,e,n,o,!1),e,n)}var cn=({left:t})=>t+7+4,Vn=({left:t,width:e})=>t-7-
4-e;function As(t,e,n,o,s){let r=[],i=[];for(let a of t){let c=cn(a)+a.width<=n,l=s&&!c?Math.max(Vn(a),e):a.left-7;if(s&&
!c&&Vn(a)<e)return null;let f=Math.max(a.right,a.left)+7,u=r.findIndex(d=>d+8/2<=l);if(u<0&&(u=r.length),u>=o)return null;
r[u]=s&&c?Math.max(f,cn(a)+a.width+8/2):f,i.push({row:u,words:s?c?cn(a):Vn(a):null})}return i}function V0(t,e,n,o){if(!e)
return null;let s=[];return e.map(({row:r},i)=>{let a=t[i],c=e.findIndex((d,h)=>h>i&&d.row===r),l=c<0?o:t[c].left-7-8,f=cn(
a)+a.width<=l,u=!f&&Vn(a)>=Math.max(s[r]??n,n);return s[r]=Math.max(a.right,a.left,f?cn(a)+a.width:0)+7+8,{row:r,words:f?
cn(a):u?Vn(a):null}})}function ym(t,e){let n=new Map,o=[];for(let s of t){let r=s.first===null||s.last===null?-1:xm(e,s.
first);r<0||r!==xm(e,s.last)?o.push(s):n.set(r,[...n.get(r)??[],s])}return{bins:n,wide:o}}function xm(t,e){let[n,o]=[0,t.
length];for(;n<o;){let s=n+o>>1;t[s]<=e?n=s+1:o=s}return n-1}var Y0={denied:null,"not actual":"3.5 2.5",hedged:"0.1 3",doubted:"0.1 3",plain:null},Sm=[`M${6} 0 A${6} ${6} 0 1 1 ${-6}\
 0 A${6} ${6} 0 1 1 ${6} 0 Z`,"M-5.5 -5.5 H5.5 V5.5 H-5.5 Z","M-7 0 L0 -7 L7 0 L0 7 Z"];var Ls=t=>Math.min(t,Sm.length-1);function Vi({main:t}){let{hold:e,mark:n}=x.statements;return x.names.marks[n[t]]==="do\
ubted"?"doubted":x.names.holds[e[t]]}function Ee(t,e,n,o){let s=x.names.signs[Ls(t)];return S("g",{class:`form ${s} ${e===
"plain"?"filled":"hollow"}`,transform:`translate(${n} ${o})`},S("path",{d:Sm[Ls(t)],"stroke-dasharray":Y0[e]}),e==="deni\
ed"&&S("path",{class:"slash",d:"M-6 6 L6 -6"}),e==="doubted"&&S("text",{class:"doubt",y:4.5},"?"))}var $m=(t,e)=>S("svg",
{class:"sample",width:18,height:16,viewBox:"-9 -8 18 16","aria-hidden":"true"},Ee(t,e,0,0)),Q0=()=>S("svg",{class:"sampl\
e",width:32,height:16,viewBox:"-9 -8 32 16","aria-hidden":"true"},Es(2,-7,21,0),Ee(2,"plain",0,0)),Es=(t,e,n,o)=>S("rect",
{class:`days ${x.names.signs[Ls(t)]}`,x:e,y:o-7,width:Math.max(n-e,0),height:14,rx:4}),Ne=(t,e,...n)=>S("g",{class:"mark",
tabindex:0,role:"button","aria-label":t,onclick:e,onkeydown:kr(e)},S("title",{},t),n);function Om(t){let e=[...new Set(t.
map(({sign:r})=>Ls(r)))].sort(),n=new Set(t.map(Vi)),o=["not actual","denied","hedged","doubted"],s=e.map(r=>[$m(r,"plai\
n"),x.labels.signs[r]]);for(let r of o)n.has(r)&&s.push([$m(2,r),p(`held_${r.replace(" ","_")}`)]);return t.some(({first:r,
last:i})=>r!==i)&&s.push([Q0(),p("days_possible")]),s}var Yn=40,_m=14,J0=45,X0=.2,km=90,Z0=400,Ns=class{constructor(e,n,o){let s=e.flatMap(({first:i,last:a})=>[i,a]).filter(i=>i!==
null),r=[...new Set(s)].sort((i,a)=>i-a);this.left=n,this.right=o,this.stretches=ny(ty(r,e,Math.floor((o-n)/(km+Yn))),n,
o)}x(e){let[n]=this.stretches,o=this.stretches[this.stretches.length-1];if(e<n.from)return this.left;if(e>o.to)return this.
right;let{from:s,to:r,left:i,right:a,isFolded:c}=this.stretches.find(f=>e<=f.to&&!f.isFolded&&e>=f.from)??this.stretches.
find(f=>e<=f.to)??o,l=c?0:_m;return s===r?i+l:i+l+(e-s)/(r-s)*(a-i-2*l)}get folds(){return this.stretches.filter(({isFolded:e})=>e)}get daysAPixel(){
return Math.max(...this.stretches.map(e=>e.isFolded?0:(e.to-e.from)/Mm(e)))}ticks(e,n){return this.stretches.filter(({isFolded:o})=>!o).
flatMap(o=>oy(o,this,e,n))}},Mm=({left:t,right:e})=>Math.max(e-t-2*_m,1);function ty(t,e,n){let o=t[t.length-1]-t[0],s=ey(
t,e),r=t.slice(1).flatMap((c,l)=>s.has(l)?[]:[{k:l,days:c-t[l]}]),i=new Set;for(let{k:c,days:l}of r.sort((f,u)=>u.days-f.
days)){if(i.size>=n||l<J0||l<X0*o)break;i.add(c),o-=l}let a=[[t[0],t[0]]];for(let[c,l]of t.entries())i.has(c-1)?a.push([
l,l]):a[a.length-1][1]=l;return a}function ey(t,e){let n=new Map(t.map((s,r)=>[s,r])),o=new Set;for(let{first:s,last:r}of e)
if(!(s===null||r===null||r-s>Z0))for(let i=n.get(s);t[i]<r;i++)o.add(i);return o}function ny(t,e,n){let o=n-e-Yn*(t.length-
1),s=t.reduce((l,[f,u])=>l+u-f,0),r=Math.min(km,o/t.length),i=o-r*t.length,a=[],c=e;for(let[l,[f,u]]of t.entries()){l&&(a.
push({from:t[l-1][1],to:f,left:c,right:c+Yn,isFolded:!0}),c+=Yn);let d=r+i*(s?(u-f)/s:1/t.length);a.push({from:f,to:u,left:c,
right:c+d,isFolded:!1}),c+=d}return a}function oy(t,e,n,o){let{from:s,to:r,left:i,right:a}=t,c=r-s,l=[1,me,pe].slice(c<2*
me?0:c<2*pe?1:2).map(y=>n(s,y)),f=l.find(y=>e.x(s)+o(y)<=a+Yn)??l[l.length-1],u=[{x:e.x(s),text:f,isLine:!1,days:null}],
d=e.x(s)+o(f)+10,h=Ro(s,r,(c||1)/Mm(t)*84);for(let[y,{day:O,step:_}]of h.entries()){let M=[O,(h[y+1]?.day??r+1)-1],[L,R]=[
e.x(O),n(O,_)];if(L<d||L+o(R)>a){u.push({x:L,text:"",isLine:!0,days:M});continue}u.push({x:L,text:R,isLine:!0,days:M}),d=
L+o(R)+10}let g=n(r,1),b=e.x(r)-o(g);return u.length===1&&c&&b>d&&b>i&&u.push({x:b,text:g,isLine:!1,days:null}),u}var ln=22,Yi=8,sy=20,vm=16,Tm=[520,360,240,160,120],ry=5;function Am(t,e,n){let o=n+Yi+(e.named?0:sy),{shapes:s,rows:r}=cy(
t,e,o)??ly(t,e,o),i=o-n+Math.max(r,1)*ln+Yi;return{shapes:[iy(t,e,n),...s],height:i}}function iy({title:t,open:e,number:n},{
named:o,left:s,right:r},i){let a=N(n),c=o||r-s,l=ay(t,c,c-Y(a)-12,o?2:1),f=i+Yi+(l.length>1?9:15),u=l.map((g,b)=>S("text",
{class:"lane-name",x:0,y:f+b*vm},g)),d=Y(l[l.length-1],13,600)+6,h=S("text",{class:"lane-number",x:d,y:f+(l.length-1)*vm},
a);return e?Ne(`${t}: ${a}`,e,...u,h):S("g",{},u,h)}function ay(t,e,n,o){let s=(l,f)=>Y(l,13,600)<=f;if(o===1||s(t,n))return[
ht(t,n,13,600)];let r=t.split(" "),i=r.length-1;for(;i>1&&!s(r.slice(0,i).join(" "),e);)i--;let[a,c]=[r.slice(0,i).join(
" "),r.slice(i).join(" ")];return[ht(a,e,13,600),...c?[ht(c,n,13,600)]:[]]}function cy({items:t},{left:e,right:n,rows:o,
reach:s},r){if(t.length*14>o*(n-e))return null;let i=t.map(u=>({item:u,reach:s(u)})).sort((u,d)=>u.reach[0]-d.reach[0]),
a=u=>i.map(({item:d,reach:[h,g]})=>{let b=ht(d.words(Math.floor(u/ry)),Math.min(u,(n-e)/2));return{left:h,right:g,width:Y(
b),words:b}}),c=a(Tm[0]);for(let u of Tm.slice(1)){if(As(c,e,n,o,!0))break;c=a(u)}let l=bm(c,e,n,o);return l?{shapes:i.map(
({item:u},d)=>{let{row:h,words:g}=l[d],b=r+h*ln+ln/2;return Ne(u.name(),u.open,...u.shapes(c[d].left,c[d].right,b),g!==null&&
S("text",{class:"mark-label",x:g,y:b+4},c[d].words))}),rows:1+Math.max(0,...l.map(({row:u})=>u))}:null}function ly({title:t,
items:e},n,o){let s=[...new Set(e.map(({kind:i})=>i))].sort(),r=[];for(let[i,a]of s.entries()){let c=o+i*ln;r.push(n.sample(
a,n.left-10,c+ln/2));let l=e.filter(d=>d.kind===a),{bins:f,wide:u}=ym(l,n.bins.starts);for(let[d,h]of f){let[g,b]=[n.bins.
edges[d],n.bins.edges[d+1]];r.push(fy(h,`${t}: ${n.binName(d,h.length)}`,g,b,c,a,n))}if(u.length){let d=`${t}: ${n.binName(
-1,u.length)}`,h=()=>n.openAll(u,d),g=S("text",{class:"lane-number end",x:n.end,y:c+15},`+${N(u.length)}`);r.push(Ne(d,h,
g))}}return{shapes:r,rows:s.length}}function fy(t,e,n,o,s,r,i){let a=N(t.length),c=Y(a)+2<=o-n;return Ne(e,()=>i.openAll(
t,e),S("rect",{class:`bin kind-${r}`,x:n+.5,y:s+2,width:Math.max(o-n-1,1),height:ln-4,rx:3}),c&&S("text",{class:"bin-num\
ber",x:(n+o)/2,y:s+15},a))}var uy=700,my=200,py=22,dy=44,bt=40,hy=28,Nm=3;function qm({lanes:t,ordered:e,stepOf:n,steps:o,now:s,openAll:r},i){let a=i>=
uy?my:0,[c,l]=[a+py,i-dy],f={left:c,right:l,end:i,named:a,openAll:r,sample:wy},u=t.flatMap(({items:g})=>g),d=[],h=0;if(u.
length){let g=new Ns(u,c,l),b={...f,rows:Lm(t),reach:gy(g),...xy(g)},y=Em(t,b,bt);d.push(...by(g,y.height,t),...$y(g,s,y.
height),...y.shapes),h=y.height}if(e.length){let g=(l-c)/o,b=M=>c+14+(M-1)*g,y={...f,rows:Lm(e),reach:M=>[b(n(M)),b(n(M))],
bins:{starts:[],edges:[]},binName:()=>p("ordered")},O=h+(h?24:0),_=Em(e,y,O+bt);d.push(S("text",{class:"part-name",x:0,y:O+
12},p("ordered")),...Sy(b,o,O+bt,_.height),..._.shapes),h=_.height}return S("svg",{class:"timeline",width:i,height:h+4,viewBox:`\
0 0 ${i} ${h+4}`,role:"group","aria-label":p("tab_timeline")},d)}var Lm=t=>t.length<=3?16:t.length<=6?8:5,gy=t=>({first:e,
last:n})=>[e===null?t.left:t.x(e),n===null?t.right:t.x(n)],wy=(t,e,n)=>t===Nm?Ee(2,"not actual",e,n):Ee(t,"plain",e,n);function Em(t,e,n){
let o=[],s=n;for(let r of t){let i=Am(r,e,s);o.push(S("line",{class:"grid",x1:0,x2:e.end,y1:s,y2:s}),...i.shapes),s+=i.height}
return{shapes:o,height:s}}function xy(t){let{stretches:e}=t,[n,o]=[e[0].from,e[e.length-1].to],s=Ro(n,o,Math.max(t.daysAPixel*
hy,1)),r=[n,...s.map(({day:f})=>f)],i=[...r.slice(1),o+1],a=s.length?s[0].step:o-n+1,c=[...r.map(f=>t.x(f)),t.right];return{
bins:{starts:r,edges:c},binName:(f,u)=>f<0?p("wide_dates",{n:N(u)}):p("acts_of",{n:N(u),when:a<pe?p("date_throughout",{from:qs(
r[f],1),to:qs(i[f]-1,1)}):qs(r[f],pe)})}}function qs(t,e){let n=et(t);return pt(e<me?n:e<pe?n.slice(0,7):n.slice(0,4))}function by(t,e,n){
let{left:o,right:s}=t,r=t.ticks(qs,Y).map(({x:l,text:f,isLine:u,days:d})=>{let h=f&&S("text",{class:"tick-label",x:l,y:12},
f),g=d&&(()=>k({since:d[0],until:d[1]}));return[u&&S("line",{class:"grid",x1:l,x2:l,y1:bt-6,y2:e}),h&&g?Ne(p("only_perio\
d",{period:He(...d)}),g,h):h]}),i=o,a=t.folds.map(l=>{let f=(l.left+l.right)/2,u=yy(l,n).find(d=>f-Y(d)/2>=i&&f+Y(d)/2<=
s);return u&&(i=f+Y(u)/2+8),[S("rect",{class:"fold",x:l.left,y:bt-22,width:l.right-l.left,height:e-bt+22}),S("path",{class:"\
break",d:`M${f-6} ${bt-1} l5 -10 M${f+1} ${bt-1} l5 -10`}),u&&S("text",{class:"fold-label",x:f,y:bt-14},u)]}),c=t.stretches.
filter(({isFolded:l})=>!l).map(l=>S("line",{class:"axis",x1:l.left,x2:l.right,y1:bt-6,y2:bt-6}));return[...a,...r,...c].
flat().filter(Boolean)}function yy({from:t,to:e},n){let o=e-t,[s,r]=o>=2*pe?[Math.floor(o/365.25),"years"]:o>=2*me?[Math.
floor(o/30.44),"months"]:[o,"days"];return[!n.some(({items:a})=>a.some(({first:c,last:l})=>(c??-1/0)<e&&(l??1/0)>t))&&p(
`no_act_${r}`,{n:s}),p(`number_${r}`,{n:s})].filter(a=>typeof a=="string")}function $y(t,e,n){if(!e)return[];let[o,s]=[t.
x(e[0])-9,t.x(e[1])+9];return[S("rect",{class:"now",x:o,y:bt-6,width:s-o,height:n-bt+6})]}function Sy(t,e,n,o){let s=e>1?
t(2)-t(1):1/0;return Array.from({length:e},(r,i)=>[S("line",{class:"grid",x1:t(i+1),x2:t(i+1),y1:n-6,y2:o}),s>=Y(N(e))+4&&
S("text",{class:"tick-label step",x:t(i+1),y:n-12},N(i+1))]).flat().filter(r=>r instanceof SVGElement)}var Cm=(t,e)=>e?Math.
min(t,x.names.signs.length-2):Nm;var Qi=90,Im=12;function Rm(t,e,n){let o=Vi(e);return{first:e.first,last:e.last,kind:Cm(e.sign,e.isReal),words:s=>Cs(t,e,
n.ends,s),name:()=>`${Cs(t,e,n.ends,Qi)}: ${mt(e.main)}, ${My(e)}`,statements:()=>e.statements,open:()=>H(e.statements,Cs(
t,e,n.ends,Qi)),shapes:(s,r,i)=>[ie(e)&&e.first!==e.last&&Es(e.sign,s-7,r+7,i),Ee(e.sign,o,s,i)]}}function jm(t){let{id:e,
title:n,first:o,last:s}=x.articles[t];return{first:o,last:s,kind:2,words:r=>`\u201C${Ge(n,r)}\u201D`,name:()=>`\u201C${n}\
\u201D, ${Ze(x.articles[t])}`,statements:()=>x.statements.article.flatMap((r,i)=>r===t?[i]:[]),open:()=>k({tab:"article",
article:e}),shapes:(r,i,a)=>[o!==s&&Es(2,r-7,i+7,a),S("path",{class:"tick",d:`M${r} ${a-8} V${a+8}`})]}}function Ji(t,e){
let{level:n}=t,o=e.ties.length?e.ties[0].pair.a:n.subject[e.main];return(o>=0?`${j(n,o)} `:"")+Cs(t,e,[o],Qi)}function Cs({
level:t},e,[n,o],s){let r=e.ties.filter(({pair:d})=>d.a===n&&(o===void 0||d.b===o)),[i,...a]=r.length?r:e.ties.filter(({
pair:d})=>d.b===n);if(!i)return ky(e,s);let c=j(t,i.pair.a===n?i.pair.b:i.pair.a),l=o===void 0?` ${c}${a.length?` +${a.length}`:
""}`:"",{parts:f}=Mt(x,i.rows)[0],u=Tn(f,s-l.length)+l;return f[5]?u:u+Oy(e,s-u.length)}function Oy({main:t},e){let{roles:n,
statements:o}=C(),s=o[t].roles?.find(([i])=>n[i].function==="topic");if(!s||e<Im)return"";let r=Rt(s[1],1).replace(/^\[|\]$| \[.*$/g,
"");return _y(s[1])?`: ${Ge(r,e-2)} ?`:`: ${Ge(r,e)}`}function _y(t){if(typeof t=="string"||t>=0)return!1;let e=x.statements.
stance[-1-t];return e>=0&&["doubts","rejects"].includes(x.names.stances[e])}function ky({main:t},e){let{label:n}=rt(t),o=Rt(
C().statements[t].o,1);return`${n} ${Ge(o,Math.max(e-n.length,Im))}`.trim()}function My({main:t,first:e,last:n}){let o=C().
statements[t];return o.when||o.inferred_when?jo(o):e===null&&n===null?p("date_unknown"):He(e,n)}var Bm=12,vy=300,Fm=Bm,Xi=0,Wm=null;async function Is(t){await F();let e=pm(),n=rn(e);if(!n.length&&!w.pair){A(t,Tt(m("p",
{},he())));return}let s=(e===$?n:rn($)).flatMap(({statements:u})=>u),r=vs(e),i=fm(e,n,w.lanes,r),a=wm(e,n),c=i.slice(0,Fm),
l=m("div",{class:"timeline-box"}),f=n.filter(u=>!ie(u)&&!a.has(u));A(t,Tt(m("div",{class:"line timeline-head"},r?qy(r):Ny(),
Ts()),n.length===0&&m("p",{},p("no_tie_between")),l,i.length>c.length&&Cy(i.length-c.length,t),Iy(n),Ry(n,a.size,f.length,
i.reduce((u,d)=>u+d.units.length,0)>n.length),jy(f),Wy(n,r),ms(To(x,s,$.chosen.main),p("tab_timeline")))),Ty(l,e,c,n,a),
Ay(t)}function Ty(t,e,n,o,s){Xi=t.clientWidth;let{paddingLeft:r,paddingRight:i}=getComputedStyle(t),a=Xi-parseFloat(r)-parseFloat(
i),c=new Map,l=(b,y)=>{let O=b.units.filter(y).map(_=>{let M=Rm(e,_,b);return c.set(M,s.get(_)??0),M});return{title:Ly(e,
b),open:Ey(e,b),items:O,number:O.length}},f=n.map(b=>l(b,ie)).filter(({items:b})=>b.length),u=n.map(b=>l(b,y=>s.has(y))).
filter(({items:b})=>b.length),h=[...new Set(o.flatMap(({statements:b})=>b.map(y=>x.statements.article[y])))].filter(b=>ie(
x.articles[b])).map(jm);h.length&&f.push({title:p("articles"),open:null,items:h,number:h.length});let g=xt();t.append(qm(
{lanes:f,ordered:u,stepOf:b=>c.get(b)??0,steps:Math.max(0,...s.values()),now:g?g.stops[g.at]:null,openAll:(b,y)=>H(b.flatMap(
({statements:O})=>O()),y)},Math.max(a,vy)))}function Ay(t){Wm??=new ResizeObserver(()=>{let e=t.querySelector(".timeline\
-box");w.tab==="timeline"&&e&&e.clientWidth&&e.clientWidth!==Xi&&Is(t)}),Wm.observe(t)}var Ly=({level:t},{ends:e})=>ft(e.
map(n=>j(t,n)));function Ey({level:t},{ends:e}){let n=e.map(o=>t.nodes[o].actor);return()=>n.length===1?V(n[0]):k({pair:n,
open:`pair:${n.map(encodeURIComponent).join(">")}`})}var Ny=()=>m("label",{class:"line"},p("lanes_of"),Q(p("lanes_of"),[
["actor",p("lanes_actor")],["pair",p("lanes_pair")]],w.lanes,t=>k({lanes:t}))),qy=t=>m("span",{class:"line"},m("strong",
{},t.map(e=>j($.level,e)).join(" \u2194 ")),T(p("all_pairs"),()=>k({pair:null}))),Cy=(t,e)=>T(p("more",{n:N(t)}),()=>{Fm+=
Bm,Is(e)}),Iy=t=>m("ul",{class:"looks"},Om(t).map(([e,n])=>m("li",{},e,m("span",{},n))));function Ry(t,e,n,o){let s=t.filter(
ie).length,r=[s>0&&p("at_their_dates",{n:N(s)}),e>0&&p("in_stated_order",{n:N(e)}),n>0&&p("without_date",{n:N(n)})].filter(
Boolean);return m("p",{class:"quiet"},p("timeline_drawn",{what:r.join(", ")}),o&&` ${p("timeline_several")}`)}var jy=t=>t.
length>0&&m("details",{class:"undated"},m("summary",{},`${p("without_date",{n:N(t.length)})}: ${p("show")}`),re(t.map(e=>m(
"li",{},I(Ji($,e),()=>H(e.statements,Ji($,e))))),20));function Wy(t,e){if(e||w.lanes==="actor")return null;let n=t.filter(
({ties:o})=>!o.length);return n.length>0&&m("p",{class:"quiet"},p("no_pair",{n:N(n.length)}))}function fn(t,e){let o=[...new Set(e.filter(s=>s!=null&&s!==""))];return{at:t,names:o,plain:o.map(gt)}}function Zi(t,e){
let n=e.join(" ");return t===n?0:t.startsWith(n)?1:e.every(o=>t.includes(o))?e.every(o=>By(t,o))?2:3:null}function By(t,e){
for(let n=t.indexOf(e);n>=0;n=t.indexOf(e,n+1))if(Gn(t,n))return!0;return!1}function Pm(t,e,n){let o=[];for(let s of t){
let[r,i]=[1/0,0];for(let[a,c]of s.plain.entries()){let l=Zi(c,e);l!==null&&l<r&&([r,i]=[l,a])}r<1/0&&o.push({one:s,rank:r,
by:i,count:n(s.at)})}return o.sort((s,r)=>s.rank-r.rank||r.count-s.count||s.one.at-r.one.at)}function Dm(t,e){let n=null;
for(let o of t)for(let[s,r]of o.plain.entries())for(let i of new Set([r,...r.split(" ")])){let a=Math.min(Math.floor(Math.
max(e.length,i.length)/3),n?n.far-1:99);if(a<1||Math.abs(i.length-e.length)>a)continue;let c=Fy(i,e,a);c<=a&&(n={one:o,name:o.
names[s],far:c})}return n}function Fy(t,e,n){let[o,s]=[[],Array.from({length:e.length+1},(r,i)=>i)];for(let r=1;r<=t.length;r++){
let i=[r];for(let a=1;a<=e.length;a++){let c=t[r-1]===e[a-1];i[a]=Math.min(s[a]+1,i[a-1]+1,s[a-1]+(c?0:1)),r>1&&a>1&&t[r-
1]===e[a-2]&&t[r-2]===e[a-1]&&(i[a]=Math.min(i[a],o[a-2]+1))}if(Math.min(...i)>n)return n+1;[o,s]=[s,i]}return s[e.length]}var Rs=90,Qn=class{constructor(){this.plain=[],this.passages={owners:[],bounds:[],texts:[]}}add(e,n,o=null){this.plain.push(
`${gt(e)}
`),this.passages.owners.push(n),this.passages.bounds.push(o),this.passages.texts.push(o?null:e)}whole(){let e=new Uint32Array(
this.plain.length+1);for(let[n,o]of this.plain.entries())e[n+1]=e[n]+o.length;return{plain:this.plain.join(""),starts:e,
...this.passages}}};function ta(t,e){let{plain:n,starts:o}=t,s=e.join(" "),r=[[],[],[]],i=new Uint8Array(o.length);for(let[
a,c]of Hm(t,s)){i[a]=1;let l=Gn(n,c)||Py(n.slice(o[a],o[a+1]),s)===0;r[l?0:1].push(a)}if(e.length>1){let a=e.reduce((c,l)=>l.
length>c.length?l:c,"");for(let[c]of Hm(t,a)){if(i[c])continue;let l=n.slice(o[c],o[c+1]);e.every(f=>l.includes(f))&&r[2].
push(c)}}return r.flat()}function*Hm({plain:t,starts:e},n){let o=0;for(let s=t.indexOf(n);s>=0&&o+1<e.length;s=t.indexOf(
n,e[o])){for(;e[o+1]<=s;)o++;yield[o,s],o++}}function Py(t,e){let n=2;for(let o=t.indexOf(e);o>=0;o=t.indexOf(e,o+1)){if(Gn(
t,o))return 0;n=1}return n}function Jn(t,e){let n=t.replace(/^#+\s+/,"").replace(/\s+/g," ").trim(),o=Eu(n,[e.join(" "),
...e]),[s]=o[0]??[0],r=s>Rs?zm(n,s-Rs):0,i=n.length-s>2*Rs?zm(n,s+2*Rs):n.length,a=r?"\u2026 ":"";return{text:`${a}${n.slice(
r,i).trimEnd()}${i<n.length?" \u2026":""}`,marks:o.filter(([c,l])=>c>=r&&l<=i).map(([c,l])=>[c-r+a.length,l-r+a.length])}}
function zm(t,e){let n=t.indexOf(" ",e);return n>=0&&n-e<20?n+1:e}async function Um(t,e){let{findings:n,...o}=t,{facts:s,words:r}=o,i=r.entities.map(({label:l,labels:f={},aliases:u=[]},d)=>fn(
d,[l,...Object.values(f),...u])),a=({at:l})=>!!r.entities[l].actor,c=await zy(t,e);return{...o,actors:i.filter(a),issues:i.
filter(l=>!a(l)),relations:s.relations.map(({label:l},f)=>fn(f,[l])),questions:s.questions.map(({title:l,name:f},u)=>fn(
u,[l,f])),articles:s.articles.map(({title:l,author:f,publisher:u},d)=>fn(d,[l,f,u,[f,u,l].filter(Boolean).join(" ")])),findings:Ky(
t,n),quotes:await Hy(t,e),sentences:c,sentenceOf:Gy(t,c)}}function Dy({facts:t,words:e},n){let{quote:o}=e.statements[n],
s=e.bodies[t.statements.article[n]];if(s===null)return o.join(" [\u2026] ");let r=[];for(let i=2;i<o.length;i+=2)r.push(
s.slice(Number(o[i]),Number(o[i+1])));return r.join(" [\u2026] ")}async function Hy(t,e){let n=new Qn;for(let[o,{translation:s}]of t.
words.statements.entries())n.add(Dy(t,o),o),s&&n.add(s,o),await e();return n.whole()}async function zy({words:t,facts:e},n){
let o=new Qn;for(let[s,r]of t.bodies.entries()){let i=new Intl.Segmenter(e.articles[s].language??void 0,{granularity:"se\
ntence"});for(let{segment:a,index:c}of i.segment(Uy(r??"")))a.trim()&&o.add(a,s,[c,c+a.length]);await n()}return o.whole()}
var Uy=t=>t.replace(/(?<!\n|^#[^\n]*)\n(?!\n)/gm," ");function Gy({facts:t,words:e},{owners:n,bounds:o}){let s=new Map;for(let[
r,i]of n.entries())s.has(i)||s.set(i,r);return Int32Array.from(e.statements,({quote:r},i)=>{let a=t.statements.article[i];
if(e.bodies[a]===null)return-1;let[c,l]=[s.get(a)??0,n.length];for(;l-c>1;){let f=c+l>>1;n[f]===a&&(o[f]?.[0]??0)<=Number(
r[2])?c=f:l=f}return c})}function Ky({facts:t},e){let n=new Map(t.statements.key.map((o,s)=>[o,s]));return e.flatMap(o=>o.
findings).map(({title:o,sentence:s,counts:r,quote:i},a)=>{let c=s.map(([u])=>u).join(""),f=[...new Set([...r.flatMap(([,
,u])=>u),i.statement])].flatMap(u=>n.get(u)??[]);return{...fn(a,[c,`${o}: ${c}`]),statements:f}})}var Gm=4,Km=4;function Vm(t,e,n,o){let s=i=>i.filter(a=>!n.has(a)),r=[];for(let{at:i,plain:a}of t.relations){let c=Vy(a[0].
split(" "),e);if(c===null||!o.relations[i])continue;let[l,f]=[e.slice(0,c.from),e.slice(c.to)].map(s);for(let u of Qy(t,
i,l,f,o)){let d=o.ofPhrase(u);d.length&&r.push({kind:"phrase",rank:c.rank,count:d.length,label:"",phrase:u,statements:d})}}
return r.sort((i,a)=>i.rank-a.rank||(a.count??0)-(i.count??0))}function Vy(t,e){for(let n=0;n<e.length;n++){let o=e.slice(
n,n+t.length);if(o.length===t.length&&o.every((i,a)=>Yy(i,t[a])))return{from:n,to:n+t.length,rank:o.every((i,a)=>i===t[a])?
0:1};if(n+o.length===e.length&&o.join(" ").length>=Gm&&t.join(" ").startsWith(o.join(" ")))return{from:n,to:e.length,rank:1}}
return null}function Yy(t,e){let n=0;for(;n<t.length&&t[n]===e[n];)n++;return t===e||n>=Gm&&n>=Math.max(t.length,e.length)-
2}function Qy(t,e,n,o,s){let[r,i]=[n,o].map(a=>a.length?Jy(t,a):[null]);return n.length||o.length?r.flatMap(a=>i.map(c=>({
relation:e,actor:a,target:c}))):s.targetsOf(e).slice(0,Km).map(a=>({relation:e,actor:null,target:a}))}function Jy({actors:t,
issues:e,words:{entities:n}},o){let s=[];for(let{at:i,plain:a}of[...t,...e]){let c=a.map(l=>Zi(l,o)).filter(l=>l!==null);
c.length&&s.push({rank:Math.min(...c),id:n[i].id})}return s.sort((i,a)=>i.rank-a.rank).filter(({rank:i})=>i===s[0].rank).
slice(0,Km).map(({id:i})=>i)}var Ym=["phrase","actor","issue","relation","article","finding","question","quote","words"],Xy=4,Zy=200,t1="\u2E80",js=class{constructor(e,n,o){
this.index=e,this.counts=new vo(e.facts,e.words,e.level,n),this.asking=new Set(qi(o)),this.answers=e.facts.questions.map(
s=>s.tab?null:this.counts.ofQuestion(s))}groups(e,n=null){let o=qi(e.replace(/[?\u00bf\u061f\uff1f]/g," "));if(!o.length)
return[];let s=c=>c===n?Zy:Xy,r=o.filter(c=>!this.asking.has(c)),i=o.join("").length>1||o[0]>=t1;return[e1("phrase",Vm(this.
index,o,this.asking,this.counts),s("phrase")),...this.namedGroups(o,r.length?r:o,s),...i?this.textGroups(o,s):[]].filter(
({total:c})=>c).sort((c,l)=>Jm(c)-Jm(l)||Ym.indexOf(c.kind)-Ym.indexOf(l.kind))}nearest(e){let{actors:n,issues:o,relations:s}=this.
index;return Dm([...n,...o,...s],gt(e))?.name??null}namedGroups(e,n,o){let{counts:s,index:r}=this,i=()=>0,a=l=>s.entities[l],
c=(l,f,u,d=()=>({}))=>{let h=Pm(f,l==="question"?n:e,u),g=h.slice(0,o(l)).map(({one:b,rank:y,by:O,count:_})=>({kind:l,rank:y,
count:_,at:b.at,label:b.names[0],...O>0&&l!=="finding"&&l!=="question"&&{alias:b.names[O]},...d(b.at)}));return{kind:l,total:h.
length,hits:g}};return[c("actor",r.actors,a),c("issue",r.issues,a),c("relation",r.relations.filter(({at:l})=>s.relations[l]),
l=>s.relations[l],l=>({statements:s.ofRelation(l)})),c("article",r.articles,l=>s.articles[l],()=>({alias:void 0})),c("fi\
nding",r.findings,i,l=>({count:r.findings[l].statements.length,statements:r.findings[l].statements,snippet:Jn(r.findings[l].
names[0],e)})),c("question",r.questions.filter(({at:l})=>this.answers[l]?.length!==0),l=>this.answers[l]?.length??0,l=>{
let f=this.answers[l];return f?{statements:f}:{count:null,tab:r.facts.questions[l].tab}})]}textGroups(e,n){let{quotes:o,
sentences:s,sentenceOf:r}=this.index,{first:i,total:a,taken:c}=this.quoted(ta(o,e),n("quote")),l=ta(s,e).filter(d=>!c[d]),
f=i.map(({passage:d,statements:h})=>{let g=o.owners[d],b=Jn(this.sentence(r[g]),e),y=b.marks.length?b:Jn(this.quote(d),e),
O=this.index.facts.statements.article[g],_=[...h];return{...Qm("quote",y,O,e),count:_.length,statements:_}}),u=l.slice(0,
n("words")).map(d=>{let h=this.sentence(d);return{...Qm("words",Jn(h,e),s.owners[d],e),sentence:h}});return[{kind:"quote",
total:a,hits:f},{kind:"words",total:l.length,hits:u}]}quoted(e,n){let{quotes:o,sentences:s,sentenceOf:r}=this.index,i=new Uint8Array(
s.owners.length),a=new Map,c=new Set,l=0;for(let f of e){let u=o.owners[f],d=r[u],h=d<0?this.quote(f):d,g=d<0?!c.has(h):
!i[d];d<0?c.add(h):i[d]=1,g&&l++<n&&a.set(h,{passage:f,statements:new Set}),a.get(h)?.statements.add(u)}return{first:[...a.
values()],total:l,taken:i}}quote(e){return this.index.quotes.texts[e]??""}sentence(e){let{sentences:n,words:o}=this.index,
s=e<0?null:n.bounds[e];return s?(o.bodies[n.owners[e]]??"").slice(...s):""}},Qm=(t,e,n,o)=>({kind:t,rank:gt(e.text).includes(
o.join(" "))?4:5,count:null,label:e.text,snippet:e,article:n}),e1=(t,e,n)=>({kind:t,total:e.length,hits:e.slice(0,n)});function Jm({
hits:t}){let e=Math.min(...t.map(n=>n.rank));return e<=1?e:2}var n1=80;async function Zm({kind:t,at:e=0,article:n=0,statements:o,tab:s,sentence:r},i,a){t==="actor"||t==="issue"?await o1(
C().entities[e].id):t==="article"?await k({tab:"article",article:x.articles[e].id,open:null}):t==="words"?await k({tab:"\
article",article:x.articles[n].id,open:null,find:[a,Xm(r)]}):s?await k({tab:s}):t==="finding"?await H(o??[],B(i),{tab:"f\
indings",find:["",Xm(i)]}):o?.length===1?await ct(o[0]):await H(o??[],B(i))}var Xm=(t="")=>t.replace(/^#+\s+/,"").trim().
replace(/\s+/g," ").slice(0,n1);async function o1(t){let e=$.level.numbers.get(t);if(e===void 0||!$.nodes.has(e)){await V(
t);return}let n=fe().shown.has(e)?w.grown:Or(t);await V(t),await k({grown:n}),w.tab==="graph"&&Gl(e)}function tp({kind:t,total:e,hits:n},o,s,r){let i=`results-${t}`;return m("div",{role:"group","aria-labelledby":i},m("p",
{class:"results-head",id:i},p(`found_${t}`),m("span",{class:"quiet"},` ${N(e)}`)),n.map(a=>o(s1(a),s(a,ep(a)))),e>n.length&&
o(m("div",{role:"option",class:"result more"},p("show_all_of",{n:N(e)})),r(t)))}function s1(t){let{count:e,alias:n,snippet:o,
kind:s}=t;return m("div",{role:"option",class:"result"},o?m("span",{class:s==="quote"||s==="words"?"words":"",dir:"auto"},
a1(o)):m("span",{dir:"auto"},ep(t)),n&&[" ",m("span",{class:"quiet",dir:"auto"},`(${n})`)],m("span",{class:"quiet aside"},
[i1(t),e!==null&&q(e,"statement")].filter(Boolean).join(" \xB7 ")))}function ep({kind:t,label:e,at:n,phrase:o}){if(o){let[
s,r]=[o.actor,o.target].map(a=>a===null?"":r1(a));return p(s&&r?"phrase_both":r?"phrase_who":"phrase_whom",{actor:s,relation:x.
relations[o.relation].label,target:r})}return(t==="actor"||t==="issue")&&n!==void 0?z(C().entities[n]):e}function r1(t){
let e=C().entities.find(n=>n.id===t);return e?z(e):t}function i1({kind:t,at:e,article:n}){return t==="article"&&e!==void 0?
Qt(x.articles[e]):(t==="quote"||t==="words")&&n!==void 0?x.articles[n].title:t==="actor"||t==="issue"?e===void 0?"":C().
entities[e].type:""}function a1({text:t,marks:e}){let n=0;return[...e.flatMap(([s,r])=>{let i=t.slice(n,s);return n=r,[i,
m("mark",{},t.slice(s,r))]}),t.slice(n)]}var c1=12,[l1,f1,np,Ws]=[560,200,4,12],At="",ea=null,op=null,qe=null,be=[],ye=-1;function sp(){let t=m("div",{id:"result\
s",class:"results",role:"listbox","aria-label":p("search_results")});t.hidden=!0,t.addEventListener("mousedown",n=>n.preventDefault());
let e=m("input",{type:"search",id:"search",role:"combobox","aria-expanded":"false","aria-controls":"results","aria-autoc\
omplete":"list",placeholder:p("search"),"aria-label":p("search"),autocomplete:"off",value:At,onfocus:rp,oninput:n=>Bs(n.
target.value),onkeydown:d1,onblur:Fs});return m("div",{class:"searching",role:"search"},e,t)}function rp(){return op??=Promise.
all([F(),go(),Dt("entity")]).then(([t,{cards:e},n])=>Um({facts:x,words:t,findings:e,level:n},u1())),op}function u1(){let t=performance.
now();return()=>performance.now()-t<c1?null:new Promise(e=>setTimeout(()=>{t=performance.now(),e()}))}async function na(){
let t=await rp(),e=JSON.stringify(w.coders);return qe?.coders!==e&&(qe={search:new js(t,w,p("search_asking")),coders:e}),
qe.search}async function Bs(t){At=t,ea=null,qe||ap([m("p",{class:"quiet"},p("search_preparing"))]),await na(),At===t&&ip()}
function ip(){let t=qe?.search.groups(At,ea)??[];be=[],ye=-1;let e=(r,i)=>(r.id=`result-${be.length}`,r.addEventListener(
"click",i),be.push({element:r,act:i}),r);if(!At.trim())return Fs();let n=(r,i)=>()=>(Fs(),Zm(r,i,At.trim())),o=r=>()=>{let i=ye;
ea=r,ip(),cp(i)};ap(t.length?t.map(r=>tp(r,e,n,o)):m1(e));let s=t.reduce((r,i)=>r+i.total,0);ue(s?q(s,"hit"):p("nothing_\
found",{what:At.trim()}))}function m1(t){let e=qe?.search.nearest(At)??null,n=()=>{if(e===null)return;let o=v("search");
o.value=e,o.focus(),Bs(e)};return[m("p",{class:"quiet"},p("nothing_found",{what:At.trim()})),e!==null&&t(m("div",{role:"\
option",class:"result"},p("did_you_mean",{name:e})),n)]}function ap(t){let e=v("results");A(e,t),e.hidden=!1,p1(v("searc\
h"),e),v("search").setAttribute("aria-expanded","true")}function p1(t,e){let{left:n,bottom:o,width:s}=t.getBoundingClientRect(),
r=document.documentElement.clientWidth-2*Ws,i=Math.min(r,Math.max(s,l1));e.style.width=`${i}px`,e.style.left=`${Math.max(
Ws,Math.min(n,r+Ws-i))}px`,e.style.top=`${o+np}px`,e.style.maxHeight=`${Math.max(f1,innerHeight-o-np-Ws)}px`}function Fs(){
be=[],ye=-1,v("results").hidden=!0,v("search").setAttribute("aria-expanded","false"),v("search").removeAttribute("aria-a\
ctivedescendant")}function cp(t){be[ye]?.element.removeAttribute("aria-selected"),ye=Math.max(-1,Math.min(t,be.length-1));
let e=be[ye]?.element;e?.setAttribute("aria-selected","true"),e?.scrollIntoView({block:"nearest"}),e?v("search").setAttribute(
"aria-activedescendant",e.id):v("search").removeAttribute("aria-activedescendant")}async function d1(t){let{key:e,target:n}=t,
o={ArrowDown:1,ArrowUp:-1};e in o?(t.preventDefault(),v("results").hidden&&At.trim()?await Bs(At):cp(ye+o[e])):e==="Ente\
r"?(t.preventDefault(),(v("results").hidden||!qe)&&await Bs(n.value),be[Math.max(ye,0)]?.act()):e==="Escape"&&(n.value=At=
"",Fs())}var lp=()=>[h1(),w1()];function h1(){if(x.languages.length<2)return null;let t=x.languages.map(e=>[e,g1(e)]);return Q(p(
"language_of_names"),[["",p("language_of_names")],...t],w.language??"",async e=>{await F(),await k({language:e||null})})}
function g1(t){try{return B(new Intl.DisplayNames([t],{type:"language"}).of(t)??t)}catch{return t}}var w1=()=>{let t=Ht()===
"dark"?"light":"dark";return T(p(t),()=>k({theme:t}),{id:"theme"})};function Xn(t,e,n,o,s){let r=new Array(s).fill(0),i=n==="kinds"?[...r.keys()]:null,{inside:a,main:c}=$t(t,{...e,[n]:i},it(
e));for(let l of X(a)){let f=o(n==="quad_classes"?c[l]:l);f>=0&&r[f]++}return r}var x1=0,b1=0;function mp(){let{statements:t,names:e,labels:n}=x;return Xe(p("filters_and_counts"),It(p("quad_classes"),
y1()),It(p("modes"),Ps("modes",n.modes,oa("modes",t.mode,e.modes),o=>sa(o===$e,"not actual"))),It(p("certainties"),Ps("c\
ertainties",n.certainties,oa("certainties",t.certainty,e.certainties),o=>sa(o===x1,"hedged"))),It(p("polarities"),Ps("po\
larities",n.polarities,oa("polarities",t.polarity,e.polarities),o=>sa(o===b1,"denied"))))}function pp(t){let e=m("detail\
s",{class:"group",open:t},m("summary",{},p("more_filters")),t&&up());return e.addEventListener("toggle",()=>e.open&&e.children.
length===1&&_e(e,up())),e}var oa=(t,e,n)=>Xn(x,w,t,o=>e[o],n.length);function sa(t,e){let{names:n,encodings:o}=x;return Kt(
K().line,{dashes:t?[]:o.holds[n.holds.indexOf(e)].dashes})}function y1(){let{statements:t,names:e,labels:n}=x,o=e.quad_classes.
length,s=c=>c<o?Ye(e.signs.indexOf(Ut(x,c))):Ye(e.signs.indexOf("neither")),r=Xn(x,w,"quad_classes",c=>t.quad_class[c]<0?
o:t.quad_class[c],o+1),i=[...e.quad_classes.keys(),-1],a=w.quad_classes??i;return[...n.quad_classes,p("no_quad_class")].
map((c,l)=>{let f=u=>k({quad_classes:Ds(i,a,[i[l]],u,i)});return r[l]>0&&ot(`${c} (${r[l]})`,a.includes(i[l]),f,s(l))})}
function Ds(t,e,n,o,s){let r=t.filter(i=>n.includes(i)?o:e.includes(i));return String(r)===String(s)?null:r}function Ps(t,e,n,o=()=>null){
let s=[...e.keys()],r=t==="kinds"&&w.count==="acts"?[so]:s,i=w[t],a=i??r;return e.map((c,l)=>{let f=u=>k({[t]:Ds(s,a,[l],
u,r)});return(n[l]>0||i!==null)&&ot(`${c} (${n[l]})`,a.includes(l),f,o(l))})}function fp(t,e){let n=e.map(([s])=>s),o=w[t]??
n;return e.map(([s,r])=>{let i=a=>k({[t]:Ds(n,o,[s],a,n)});return ot(r,o.includes(s),i)})}function up(){let{statements:t,
names:e,labels:n,relations:o,families:s,familyOf:r,articles:i,coders:a}=x,c=Xn(x,w,"relations",u=>t.relation[u],o.length),
l=Xn(x,w,"kinds",u=>o[t.relation[u]].kind,e.kinds.length),f=new Set($.level.nodes.filter((u,d)=>$.level.isTied[d]).map(u=>u.
type));return[It(p("kinds"),Ps("kinds",n.kinds,l)),It(p("relations"),s.map((u,d)=>$1(u,[...o.keys()].filter(h=>r[h]===d),
c))),It(p("types"),fp("types",[...f].sort().map(u=>[u,u]))),i.length>1&&It(p("articles"),fp("articles",i.map(u=>[u.id,u.
title]))),a.length>1&&It(p("coders"),S1()),It(p("further"),ot(p("with_issues"),w.issues,u=>k({issues:u})),ot(p("with_inf\
erred"),w.inferred,u=>k({inferred:u})),ot(p("with_headlines"),w.headlines,u=>k({headlines:u})),ot(p("with_self_loops"),w.
self,u=>k({self:u})))]}function $1(t,e,n){let o=[...x.relations.keys()],s=w.relations??o,r=e.filter(c=>n[c]),i=r.reduce(
(c,l)=>c+n[l],0);if(!i)return null;let a=(c,l)=>k({relations:Ds(o,s,c,l,o)});return m("details",{class:"family"},m("summ\
ary",{},`${t} (${i})`,r.some(c=>!s.includes(c))&&" \u2022"),m("p",{class:"quiet"},I(p("all"),()=>a(e,!0))," ",I(p("none"),
()=>a(e,!1))),r.map(c=>ot(`${x.relations[c].label} (${n[c]})`,s.includes(c),l=>a([c],l))))}function S1(){let t=w.coders??
[],e=t.length>1?[[t.join(" "),Ct(t)]]:[],n=x.coders.map(o=>[o,o]);return Q(p("coders"),[["",p("one_coder")],...n,...e],t.
join(" "),o=>k({coders:o?o.split(" "):null}))}var dp=["statements","acts","articles"];function hp(){let t=I(p("draw_all"),()=>k({all:!0,picture:"whole"}));return Xe(p(
"level"),Q(p("level"),Qs.map(e=>[e,p(`level_${e}`)]),w.level,O1),m("label",{class:"line"},`${p("count_by")} `,_1()),m("l\
abel",{class:"line"},`${p("min_weight")} `,k1()),w.ego!==null&&M1(w.ego),$.isGrown&&m("p",{class:"quiet"},p("not_drawn_y\
et")," ",t),$.weakest>0&&m("p",{class:"quiet"},p("weakest",{n:$.weakest})," ",t))}async function O1(t){let e=await Dt(t);
await k({level:t,ego:null,...cc(e)})}function _1(){let t=e=>k({count:dp.find(n=>n===e)});return Q(p("count_by"),dp.map(e=>[
e,p(`by_${e}`)]),w.count,t)}function k1(){return m("input",{type:"number",min:1,max:999,value:w.min_weight,"aria-label":p(
"min_weight"),onchange:t=>k({min_weight:Math.max(1,Math.floor(Number(t.target.value))||1)})})}function M1(t){let e=Q(p("\
distance"),[1,2,3].map(n=>[String(n),q(n,"step")]),String(w.steps),n=>k({steps:Number(n)}));return m("p",{class:"ego"},p(
"neighbours_of",{name:ze(t)})," ",e," ",I(p("show_all"),()=>k({ego:null})))}var gp=["level","count","min_weight","quad_classes","modes","certainties","polarities","kinds"];gp.push("relations","typ\
es","articles","coders","issues","inferred","headlines","self","ego","all");var ra=()=>gp.filter(t=>JSON.stringify(w[t])!==
JSON.stringify(U[t]));function wp(){let t=v("side"),e=ko(t),{scrollTop:n}=t,o=t.querySelector("details.group[open]")!==null,
s=ra(),r=()=>k(Object.fromEntries(s.map(i=>[i,U[i]])));A(t,m("div",{class:"box-head"},m("h2",{},p("filters")),s.length>0&&
T(p("reset"),r,{class:"quiet-button"}),T("\xD7",()=>t.hidePopover(),{class:"close","aria-label":p("close")})),hp(),mp(),
pp(o),Xe(p("display"),lp())),Mo(t,e),n&&(t.scrollTop=n)}function xp({statements:t}){let[e,n]=[1/0,-1/0];for(let o of[t.first,t.last])for(let s of o)s!==null&&(e=Math.min(e,s),n=
Math.max(n,s));return e>n?null:[e,n]}function bp({facts:t,state:e,chosen:n}){let o=e.since!==null||e.until!==null||!e.undated,
s={...e,since:null,until:null,undated:!0},r=o?$t(t,s,it(e)):n;return{chosen:r,statements:X(r.inside)}}function yp(t,e,n,[
o,s],r){let i=(s-o+1)/r,a=new Array(r).fill(0),c=new Array(r).fill(0),l=u=>Math.min(r-1,Math.max(0,Math.floor((u-o)/i))),
f=new Set;for(let u of n){let d=t.statements.act[u];if(d>=0&&f.has(d))continue;d>=0&&f.add(d);let[h,g]=[e.first[u],e.last[u]];
if(h===null&&g===null)continue;let[b,y]=[l(h??o),l(g??s)],O=h!==null&&g===h&&!e.approximate[u];for(let _=b;_<=y;_++)(O?a:
c)[_]+=1/(y-b+1)}return{sure:a,unsure:c,width:i}}var ia=120,aa=!1;function Sp(){let t=v("time"),e=xp(x),{chosen:n,statements:o}=bp($),s=o.filter(d=>n.first[d]===null&&n.
last[d]===null),r=s.length>0&&m("p",{class:"undated"},P(q(s.length,"undated"),s,p("undated_many")));if(!e||e[0]===e[1]){
A(t,m("p",{class:"quiet"},p("no_period")),r);return}let i=v1(e),a=t.querySelector(".slider")?t.children:[m("div",{class:"\
time-head"}),A1(e)],[c,l]=a;c.isConnected||A(t,c,l),A(c,T1(e,i),r);let[f,...u]=l.children;f.replaceWith(E1(n,o,e,i));for(let[
d,h]of u.slice(0,2).entries())h.value=String(i[d]),h.setAttribute("aria-valuetext",et(i[d]))}function v1([t,e]){return[Math.
max(t,w.since??t),Math.min(e,w.until??e)]}function T1(t,[e,n]){return[m("h2",{},p("period")),$p("since",e,t),"\u2013",$p(
"until",n,t),Gt()&&!xt()&&T(p("whole_period"),()=>k({since:null,until:null})),Ts(),ot(p("only_certain_dates"),w.inside===
"certainly",o=>k({inside:o?"certainly":"possibly"})),ot(p("include_undated"),w.undated,o=>k({undated:o}))]}function $p(t,e,[
n,o]){let s=r=>{let i=uc(r);i!==null&&Op(t,i,[n,o])};return m("input",{type:"date",value:et(e),min:et(n),max:et(o),"aria\
-label":p(t),onchange:r=>s(r.target.value)})}function A1([t,e]){let n=o=>m("input",{type:"range",min:t,max:e,step:1,"ari\
a-label":p(o),oninput:s=>Op(o,Number(s.target.value),[t,e])});return m("div",{class:"slider"},S("svg"),n("since"),n("unt\
il"),L1([t,e]))}function L1([t,e]){return m("div",{class:"years","aria-hidden":"true"},pc(t,e).map(([n,o])=>{let s=m("sp\
an",{},o);return s.style.left=`${(n-t)/(e-t+1)*100}%`,s}))}function E1(t,e,n,[o,s]){let[r]=n,{sure:i,unsure:a,width:c}=yp(
x,t,e,n,ia),l=Math.max(...i.map((d,h)=>d+a[h]),1),f=(d,h,g,b)=>{let[y,O]=[g/l*34,36-(g+b)/l*34],_=(d+1)*c+r<o||d*c+r>s;return g>
0&&S("rect",{class:h+(_?" off":""),x:d/ia*1e3,y:O,width:1e3/ia-1,height:Math.max(y,1.5)})},u=i.map((d,h)=>[f(h,"bar",d,0),
f(h,"bar unsure",a[h],d)]);return S("svg",{class:"histogram",viewBox:"0 0 1000 40",preserveAspectRatio:"none",role:"img",
"aria-label":p("histogram")},u)}function Op(t,e,[n,o]){let s=t==="since"?e<=n:e>=o;Zt({[t]:s?null:e}),(w.since??n)>(w.until??
o)&&Zt({[t==="since"?"until":"since"]:e}),!aa&&(aa=!0,requestAnimationFrame(()=>{aa=!1,k({})}))}var N1=10,_p=!1,ca="";function la(){let t=m("div",{class:"choices",role:"group","aria-label":B(p("according_to"))}),e=Fo();
A(v("viewpoint"),m("div",{class:"box-head"},m("h2",{},B(p("according_to"))),q1()),e.length>N1&&C1(e,t),t,R1()),kp(t,e)}var q1=()=>ot(
p("viewpoint_several"),fa(),t=>{_p=t,t||w.according_to.length<2?la():k({according_to:w.according_to.slice(0,1)})}),fa=()=>_p||
w.according_to.length>1;function C1(t,e){return m("input",{type:"search",placeholder:p("sources_find"),"aria-label":p("s\
ources_find"),value:ca,oninput:n=>{ca=n.target.value,kp(e,t)}})}function kp(t,e){let n=Ma(x),o=fa()?"checkbox":"radio",s=e.
filter(([r,i])=>(o==="radio"||r!=="everyone")&&gt(i).includes(gt(ca)));A(t,s.map(([r,i])=>m("label",{class:"tick"},m("in\
put",{type:o,name:"according-to",checked:w.according_to.includes(r),onchange:a=>I1(r,a.target.checked)}),m("span",{dir:"\
auto"},B(i)),m("span",{class:"number quiet"},N(n.get(r)??0)))))}function I1(t,e){if(!fa()){k({according_to:[t]});return}
let o=Fo().map(([s])=>s).filter(s=>s===t?e:w.according_to.includes(s));k({according_to:o.length?o:["authors"]})}var R1=()=>m(
"p",{},w.compared_with&&`${p("compared_with")} ${kt(w.compared_with)} \xB7 `,I(p("compare_claims"),()=>k({tab:"compare"})));var j1=8,Mp=new Map;function un(t,e,n,o){Mp.set(t,o);let s=m("button",{type:"button",id:`open-${t}`,class:"opener",popovertarget:t},
e),r=m("div",{id:t,class:"box",popover:"auto",role:"dialog","aria-label":n});return r.addEventListener("beforetoggle",i=>{
i.newState==="open"&&B1(r,s)}),r.addEventListener("toggle",i=>{i.newState==="open"&&o()}),[s,r]}function vp(t){W1(t)&&Mp.
get(t)?.()}var W1=t=>document.getElementById(t)?.matches(":popover-open")??!1,Zn=t=>document.getElementById(t)?.hidePopover();
function B1(t,e){let{right:n,bottom:o}=e.getBoundingClientRect();t.style.setProperty("--top",`${o+4}px`),t.style.setProperty(
"--right",`${Math.max(j1,innerWidth-n)}px`)}var F1=[["square","form_country"],["triangle","form_person"],["dot","form_actor"],["diamond","form_issue"]],P1={acts:"ac\
t_many",statements:"statement_many",articles:"article_many"};function Tp(){return m("section",{class:"legend"},m("h2",{},
p("legend")),m("ul",{},Xr().map(([t,e])=>m("li",{},t,m("span",{},e)))),m("ul",{},F1.map(([t,e])=>m("li",{},Jr(t),m("span",
{},p(e))))),D1(),m("p",{class:"quiet"},p("width_meaning",{what:p(P1[w.count])})))}function D1(){let t=new Map;for(let{tint:n,
country:o}of $.level.nodes)n>=0&&o&&t.set(n,o);if(!t.size)return null;let e=[...t].sort(([n],[o])=>n-o);return m("ul",{},
e.map(([n,o])=>m("li",{},Jr("dot",Oe()[n]),m("span",{},p("belongs_to",{name:H1(o)})))))}function H1(t){let e=w.language?
Nt(t):null;return e?z(e):$.level.countries[t]}function Jt(t,e=""){return`${[x.title.replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-|-$/g,"").slice(0,60)||"network",e].filter(
Boolean).join("-")}.${t}`}var z1={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function ua(t){return t.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
"")}function yt(t){return ua(String(t)).replace(/[&<>"]/g,e=>z1[e])}var U1=["fill","stroke","stroke-width","stroke-dasharray","stroke-linecap","stroke-linejoin","paint-order"],G1=["font-si\
ze","font-weight"],K1=["class","role","tabindex","aria-label","aria-hidden","data-key","data-tie","data-words"];function Ap(){
let t=os();if(!t?.parts.ties.length)return null;let e=t.root.cloneNode(!0),n=[...t.root.querySelectorAll("*")];for(let[o,
s]of[...e.querySelectorAll("*")].entries())V1(s,getComputedStyle(n[o]));for(let o of e.querySelectorAll(".around, .now"))
o.remove();for(let o of[e,...e.querySelectorAll("*")])for(let s of K1)o.removeAttribute(s);return e.setAttribute("width",
String(t.picture.width)),e.setAttribute("height",String(t.picture.height)),e}function V1(t,e){let n=["text","tspan"].includes(
t.localName),o=n||t.localName!=="g";for(let s of[...o?U1:[],...n?G1:[]]){let r=e.getPropertyValue(s);r&&r!=="normal"&&t.
setAttribute(s,r.replace(/px/g,""))}e.opacity!=="1"&&t.setAttribute("opacity",e.opacity)}var ma=17;function Hs(t,e,n){let{text:o}=K(),s=Math.floor(n/7),i=[...Lp(x.title,s).map(u=>({line:u,weight:600})),...Lp(`${ut(
fe())} ${xc(fe())}`.trim(),s).map(u=>({line:u,weight:400}))].map(({line:u,weight:d},h)=>`<text x="${t}" y="${e+(h+1)*ma}\
" font-size="12" font-weight="${d}" fill="${o}">${yt(u.trim())}</text>`),[a,c]=[t,e+(i.length+1)*ma+4],f=(w.picture==="n\
amed"?is():xl()).map(([u,d])=>{let h=54+d.length*6.6;a+h>t+n&&a>t&&([a,c]=[t,c+ma]);let g=`<g transform="translate(${a} ${c-
11})">${u.innerHTML}</g><text x="${a+48}" y="${c}" font-size="12" fill="${o}">${yt(d)}</text>`;return a+=h,g});return{height:c-
e+12,markup:i.join("")+f.join("")}}function Lp(t,e){let n=[""];for(let o of t.split(" "))n[n.length-1].length+o.length>e&&
n.push(""),n[n.length-1]+=`${o} `;return n}var Ep=2;async function qp(){if(w.picture==="named"){await Y1();return}let t=document.querySelector("#canvas canvas"),e=t.
width/t.clientWidth||1,n=t.clientWidth,{height:o,markup:s}=Hs(12,0,n-24),r=new Image;r.src=zs(`<svg xmlns="${On}" width=\
"${n}" height="${o}" font-family="system-ui, sans-serif">${s}</svg>`),await r.decode();let i=document.createElement("can\
vas");i.width=t.width,i.height=t.height+o*e;let a=i.getContext("2d");a.fillStyle=K().ground,a.fillRect(0,0,i.width,i.height),
a.drawImage(t,0,0),a.drawImage(r,0,t.height,n*e,o*e),i.toBlob(c=>c&&Yt(Jt("png"),"image/png",c))}async function Y1(){let t=Ce();
if(!t)return;let e=new Image;e.src=zs(t),await e.decode();let n=document.createElement("canvas");n.width=e.naturalWidth*
Ep,n.height=e.naturalHeight*Ep,n.getContext("2d").drawImage(e,0,0,n.width,n.height),n.toBlob(s=>s&&Yt(Jt("png"),"image/p\
ng",s))}function Q1(){let t=Ap();if(!t)return"";let[e,n]=["width","height"].map(a=>Number(t.getAttribute(a))),{height:o,
markup:s}=Hs(16,n,e-32),r=`width="${e}" height="${n+o}"`,i=ua(new XMLSerializer().serializeToString(t));return`<svg xmln\
s="${On}" ${r} viewBox="0 0 ${e} ${n+o}" font-family="system-ui, sans-serif"><rect ${r} fill="${K().ground}"/>${i}${s}</\
svg>
`}var zs=t=>`data:image/svg+xml;charset=utf-8,${encodeURIComponent(t)}`;function Ce(){if(w.picture==="named")return Q1();
let t=Ko()?.body;if(!t?.nodeIndices.length)return"";let{nodes:e}=$.level,n=t.nodeIndices.map(f=>({at:f,x:t.nodes[f].x,y:t.
nodes[f].y})),[o,s]=[Math.min(...n.map(({x:f})=>f))-90,Math.max(...n.map(({x:f})=>f))+90],[r,i]=[Math.min(...n.map(({y:f})=>f))-
60,Math.max(...n.map(({y:f})=>f))+70],a=[...[...$.arrows.keys()].map(f=>X1(f,t)),...n.map(({at:f,x:u,y:d})=>t$(f,e[f],u,
d))],c=Hs(o+12,i,s-o-24),l=[o,r,s-o,i-r+c.height].map(f=>f.toFixed(1));return`<svg xmlns="${On}" viewBox="${l.join(" ")}\
" font-family="system-ui, sans-serif"><rect x="${l[0]}" y="${l[1]}" width="${l[2]}" height="${l[3]}" fill="${K().ground}\
"/>${a.join("")}${c.markup}</svg>
`}function J1(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.hypot(o,s),i=n?.enabled?n.roundness:0,a=Math.atan2(s,o)+(.5*(n?.type===
"curvedCCW"?-i:i)+.5)*Math.PI,c=(.5*i+.5)*r;return{x:t.x+c*Math.sin(a),y:t.y+c*Math.cos(a)}}function Np(t,e,n){let o=n.nodes[e],
s=Math.hypot(o.x-t.x,o.y-t.y)||1,r=$.level.nodes[e].size+3;return{x:o.x-(o.x-t.x)/s*r,y:o.y-(o.y-t.y)/s*r}}var to=({x:t,
y:e})=>`${t.toFixed(1)} ${e.toFixed(1)}`;function X1(t,e){let{options:n}=e.edges[t],{arrows:o}=$.level,{signs:s,holds:r,
marks:i}=x.encodings,[a,c]=[e.nodes[o.actor[t]],e.nodes[o.target[t]]],{color:l}=n.color,f=a===c,u=f?{x:a.x+34,y:a.y-34}:
J1(a,c,n.smooth),d=f?{x:a.x,y:a.y-16}:Np(u,o.actor[t],e),h=f?{x:a.x+16,y:a.y}:Np(u,o.target[t],e),g=Math.atan2(h.y-u.y,h.
x-u.x)*180/Math.PI,b={x:(d.x+2*u.x+h.x)/4,y:(d.y+2*u.y+h.y)/4},{dashes:y}=r[o.hold[t]],O=y.length?` stroke-dasharray="${y.
join(" ")}"`:"",_=`<path d="M${to(d)} Q${to(u)} ${to(h)}" fill="none" stroke="${l}" stroke-width="${n.width.toFixed(1)}"${O}\
/>`,M=Cn(s[o.sign[t]].head,l,`translate(${to(h)}) rotate(${g}) scale(1)`),L=Qr(i[o.mark[t]].middle,l,b.x.toFixed(1),b.y.
toFixed(1));return _+(M?.outerHTML??"")+(L?.outerHTML??"")+Z1(n.label??"",d,h,b)}function Z1(t,e,n,o){if(!t)return"";let s=Math.
atan2(n.y-e.y,n.x-e.x)*180/Math.PI,r=s>90||s<-90?s+180:s,i=t.split(`
`),a=i.map((c,l)=>`<tspan x="0" y="${-4-12*(i.length-1-l)}">${yt(c)}</tspan>`);return`<text transform="translate(${to(o)}\
) rotate(${r.toFixed(1)})" font-size="11" ${Cp()}>${a.join("")}</text>`}var Cp=()=>`text-anchor="middle" fill="${K().text}\
" stroke="${K().ground}" stroke-width="3" paint-order="stroke"`;function t$(t,{size:e,shape:n,tint:o},s,r){let i={square:`\
<rect x="${s-e}" y="${r-e}" width="${2*e}" height="${2*e}" `,triangle:`<path d="M${s} ${r-e} L${s+e} ${r+e*.8} L${s-e} ${r+
e*.8} Z" `,diamond:`<path d="M${s} ${r-e} L${s+e} ${r} L${s} ${r+e} L${s-e} ${r} Z" `,dot:`<circle cx="${s}" cy="${r}" r\
="${e}" `},c=Ue(j($.level,t)).split(`
`).map((f,u)=>`<text x="${s}" y="${r+e+14+u*14}" font-size="13" ${Cp()}>${yt(f)}</text>`),l=o>=0?Oe()[o]:K().node;return`${i[n]}\
fill="${l}" stroke="${K().line}"/>${c.join("")}`}function Bt(){let{draft:t}=w;return t?t.flatMap((e,n)=>n%2?[]:[{caption:e,view:t[n+1]??""}]):x.story?.steps??[]}var da=()=>w.
step===null?null:Math.max(1,Math.min(w.step,Bt().length));function ha(t){let{language:e,theme:n,draft:o}=w,s=hn(Bt()[t-1].
view,U);return{...s,language:s.language??e,theme:n,draft:o,step:t}}var Ip=t=>k(ha(t)),Rp=t=>`#${Ie(ha(t),U)}`,e$=()=>Ie(
{...w,step:null,draft:null,theme:U.theme},U);function jp(t){let e=[...Bt(),{caption:t,view:e$()}];return k({draft:Bp(e),
step:e.length})}function Wp(t){let e=Bt().filter((n,o)=>o!==t-1);return k({draft:e.length?Bp(e):null,step:null})}var Bp=t=>t.
flatMap(({caption:e,view:n})=>[e,n]);function Fp(){let t=Bt().map(({caption:e,view:n})=>`  - caption: ${pa(e)}
    view: ${pa(n)}
`);return`title: ${pa(x.story?.title??x.title)}
steps:
${t.join("")}`}var pa=t=>JSON.stringify(t).replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/gu,e=>`\\u${e.charCodeAt(
0).toString(16).padStart(4,"0")}`),Pp=()=>x.story?.steps.length?ha(1):{};var Us="";function Dp(t){let e=m("textarea",{id:"story-caption",rows:2,dir:"auto",value:Us,oninput:()=>{Us=e.value}}),n=()=>{
let s=Us.trim();return s?(Us="",t(),jp(s)):e.focus()},o=()=>{Bt().length&&Yt(Jt("yaml"),"application/yaml",Fp()),t()};return m(
"div",{class:"story-form"},m("label",{for:"story-caption"},p("story_caption")),e,T(p("story_add"),n),T(p("save_story"),o))}var Hp=["type","sector","country"],n$=["weight","acts","articles","sources","statements"],o$=t=>typeof t=="number"?String(
t):Gp(t);function Gp(t){let e=/^[=+\-@\t\r]/.test(t)?`'${t}`:t;return/[",\r\n]/.test(e)?`"${e.replace(/"/g,'""')}"`:e}async function Gs(){
let{entities:t,statements:e}=await F(),{articles:n,coders:o,names:s,statements:r}=x,i=f=>typeof f=="string"?f:f<0?r.key[-1-
f]:z(t[f]),a=f=>f===null?"":et(f),c=[["claim",mt],["quote",vt],["title",f=>J(f).title],["author",f=>J(f).author],["publi\
sher",f=>J(f).publisher],["published",f=>J(f).published],["inferred_published",f=>J(f).inferred],["url",f=>J(f).url],["s\
ubject_label",f=>i(e[f].s)],["relation",f=>rt(f).id],["object_label",f=>i(e[f].o)],["according_to",f=>Te(e[f].sources??[]).
join(" > ")],["author_stance",f=>s.stances[r.stance[f]]],["mode",f=>s.modes[r.mode[f]]],["certainty",f=>s.certainties[r.
certainty[f]]],["polarity",f=>s.polarities[r.polarity[f]]],["earliest",f=>a(r.first[f])],["latest",f=>a(r.last[f])],["ar\
ticle",f=>n[r.article[f]].id],["coder",f=>o[r.coder[f]]],["statement",f=>r.key[f]]],l=X($.chosen.inside).map(f=>c.map(([
,u])=>Gp(u(f)??"")));return[c.map(([f])=>f),...l].map(f=>`${f.join(",")}\r
`).join("")}function Ks(){let{nodes:t}=$.level,n=["actor","actor_label","target","target_label","weight","acts",...x.names.
quad_classes.map(s=>s.replace(" ","_")),"no_quad_class","articles","sources","label","statements"],o=Tr($).map(({pair:s,
actor:r,target:i})=>{let{acts:a,byQuadClass:c,noQuadClass:l,articles:f,sources:u,statements:d}=te($,s);return[...[t[s.a].
actor,r,t[s.b].actor,i],s.weight,a,...c,l,f.size,u.size,se(x,s.rows),Et(x,d).join(" ")]});return[n,...o].map(s=>`${s.map(
o$).join(",")}\r
`).join("")}function Vs(){let{nodes:t}=$.level,e=new Set,n=Tr($).map(({pair:r},i)=>{e.add(r.a).add(r.b);let{acts:a,articles:c,
sources:l,statements:f}=te($,r),u=[r.weight,a,c.size,l.size,Et(x,f).join(" ")],d=`source="${yt(t[r.a].actor)}" target="${yt(
t[r.b].actor)}"`;return`<edge id="${i}" ${d} label="${yt(se(x,r.rows))}" weight="${r.weight}"><attvalues>${u.map(zp).join(
"")}</attvalues></edge>`}),o=[...e].sort((r,i)=>r-i).map(r=>{let i=Hp.map((a,c)=>zp(t[r][a],c)).join("");return`<node id\
="${yt(t[r].actor)}" label="${yt(j($.level,r))}"><attvalues>${i}</attvalues></node>`});return`<?xml version="1.0" encodi\
ng="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">${Up("node",Hp,()=>"string")+Up("edge",
n$,r=>r==="statements"?"string":"integer")}<nodes>${o.join("")}</nodes><edges>${n.join("")}</edges></graph></gexf>
`}var zp=(t,e)=>t===null||t===""?"":`<attvalue for="${e}" value="${yt(t)}"/>`;function Up(t,e,n){let o=e.map((s,r)=>`<at\
tribute id="${r}" title="${s}" type="${n(s)}"/>`).join("");return`<attributes class="${t}">${o}</attributes>`}function Kp(){let t=(e,n)=>T(p(e),()=>{n(),Zn("save")});A(v("save"),m("h2",{},p("save")),t("save_png",qp),t("save_svg",()=>Yt(
Jt("svg"),"image/svg+xml",Ce())),t("save_statements",async()=>Yt(Jt("csv",p("save_statements_name")),"text/csv",await Gs())),
t("save_csv",()=>Yt(Jt("csv"),"text/csv",Ks())),t("save_gexf",()=>Yt(Jt("gexf"),"application/xml",Vs())),t("print",()=>window.
print()),Dp(()=>Zn("save")))}var s$="input, select, textarea, [contenteditable], [role=tablist], [role=grid], [role=listbox], [role=application], [ro\
le=menu], #main table, #main svg";function Vp(){return document.addEventListener("keydown",r$),m("section",{id:"story","\
aria-label":p("story")})}function Yp(){let t=v("story"),e=Bt(),n=da();if(t.hidden=!e.length,!e.length)return;let o=w.draft?
p("story_draft"):x.story?.title??"",s=n===null?o:e[n-1].caption;A(t,m("div",{class:"story-step"},m("p",{class:"story-cap\
tion",dir:"auto"},s),m("nav",{class:"story-way","aria-label":p("story_steps")},n!==null&&m("span",{class:"quiet"},p("sto\
ry_place",{n,of:e.length})),n===null?Ys(1,p("story_begin")):[n>1&&Ys(n-1,`\u2190 ${p("story_back")}`),e.map((r,i)=>Ys(i+
1,String(i+1),i+1===n)),n<e.length&&Ys(n+1,`${p("story_next")} \u2192`)],w.draft&&n!==null&&T(p("story_remove"),()=>Wp(n)),
w.draft&&T(p("story_discard"),()=>k({draft:null,step:null})))),m("ol",{class:"story-whole"},e.map(r=>m("li",{dir:"auto"},
r.caption))))}function Ys(t,e,n=!1){return m("a",{href:Rp(t),"aria-current":n?"step":null,"aria-label":e===String(t)?p("\
story_step",{n:t}):null,onclick:o=>{o instanceof MouseEvent&&(o.ctrlKey||o.metaKey||o.shiftKey)||(o.preventDefault(),Qp(
t))}},e)}async function Qp(t){await Ip(t);let e=Bt();ue(`${p("story_place",{n:t,of:e.length})}. ${e[t-1].caption}`)}function r$(t){
let e={ArrowLeft:-1,ArrowRight:1}[t.key],n=da();if(!e||n===null||t.defaultPrevented||t.altKey||t.ctrlKey||t.metaKey||t.target instanceof
Element&&t.target.closest(s$))return;let o=n+e;o<1||o>Bt().length||(t.preventDefault(),Qp(o))}var Xp=["viewpoint","time","side"];function Zp(){A(v("app"),m("header",{},m("h1",{dir:"auto"},x.title),sp(),m("div",{class:"\
tools"},i$())),m("nav",{id:"views","aria-label":p("views")},m("div",{id:"tabs",role:"tablist","aria-label":p("views"),onkeydown:l$},
ae.map(c$)),m("p",{id:"matching",class:"quiet"})),Vp(),m("main",{},m("div",{id:"main",role:"tabpanel"},Hl(un("legend",p(
"legend"),p("legend"),()=>A(v("legend"),Tp()))),m("div",{id:"sheet"}),m("p",{id:"caption"}))),m("aside",{id:"panel",tabindex:0,
"aria-label":p("quotes")}),m("p",{id:"announced",class:"unseen","aria-live":"polite"})),document.addEventListener("keydo\
wn",f$)}var i$=()=>[un("viewpoint",Jp("viewpoint",B(p("according_to"))),B(p("according_to")),la),un("time",Jp("time",p("\
period")),p("period"),Sp),un("side",[p("filters"),m("span",{class:"set"})],p("filters"),wp),un("save",p("save"),p("save"),
Kp)],Jp=(t,e)=>[m("span",{class:"quiet"},e),m("span",{id:`chosen-${t}`,class:"chosen"})];function td(){let{tab:t,open:e}=w;
document.documentElement.dataset.theme=w.theme,document.body.classList.toggle("wide",!e);for(let n of ae){let o=v(`tab-${n}`);
o.setAttribute("aria-selected",String(n===t)),o.tabIndex=n===t?0:-1}v(`tab-${t}`).scrollIntoView?.({block:"nearest",inline:"\
nearest"}),v("main").setAttribute("aria-labelledby",`tab-${t}`),v("stage").hidden=t!=="graph",v("sheet").hidden=t==="gra\
ph"}function ed(){let t=[...w.according_to,...w.compared_with??[]];v("chosen-viewpoint").textContent=t.length>1?q(t.length,
"viewpoint"):kt(t),v("chosen-time").textContent=Gt()?Mn():p("any_time");let e=ra().length,n=v("open-side");A(n.querySelector(
".set"),e>0&&String(e)),n.setAttribute("aria-label",e?p("filters_set",{n:e}):p("filters")),v("matching").textContent=a$();
for(let o of Xp)vp(o)}function a$(){let t=X(wn(x,{...w,count:"statements"},it(w),[])),e=new Set(t.map(n=>x.statements.article[n]));
return p(t.length===1?"matches":"match",{statements:q(t.length,"statement"),articles:q(e.size,"article")})}var c$=t=>T(p(
`tab_${t}`),()=>k({tab:t}),{role:"tab",id:`tab-${t}`,"aria-controls":"main"});async function l$({key:t}){let e={ArrowRight:1,
ArrowLeft:-1}[t];if(!e)return;let n=ae[(ae.indexOf(w.tab)+e+ae.length)%ae.length];await k({tab:n}),v(`tab-${n}`).focus()}
function f$(t){if(t.target instanceof Element&&/^(INPUT|SELECT|TEXTAREA)$/.test(t.target.tagName))return;let e=document.
querySelector(":popover-open")!==null;if(t.key==="Escape"&&w.open&&!e&&k({open:null}),t.key==="/"){t.preventDefault();for(let n of[
...Xp,"save"])Zn(n);v("search").focus()}}var u$=["open","pair","lanes","article","about","claimant","analysis","unfolded","picture","frames","rows","facets","col\
umns","sort","more","findings","tab","theme","citation","find","step","draft"],m$=["picture","ego","steps","level","all",
"grown"],p$={findings:$u,arguments:Of,table:im,analyses:pf,matrix:Ju,timeline:Is,bargains:Vf,article:Uf,compare:_i};async function nd(t){
let e=nc();("article"in t||"tab"in t)&&!("find"in t)&&Zt({find:null}),$o(t),await eo(t),"open"in t&&w.open||oc(e)}async function eo(t){
let e=Object.keys(t??w),n=!!(t&&$&&e.length)&&e.every(r=>u$.includes(r)),o=!$;(w.compared_with||w.language)&&await F(),n||
await Qa();let s=!n&&!o&&e.some(r=>m$.includes(r));td(),Yp(),(!n||e.includes("theme"))&&ed(),h$(),await d$(s),await uf()}
async function d$(t){if(w.tab!=="graph"){await p$[w.tab](v("sheet")),qu(v("sheet"));return}await zl(t)}function h$(){let t=v(
"caption");if(t.hidden=["findings","arguments","compare","analyses","matrix","table","article"].includes(w.tab),w.tab!==
"graph"){A(t,vn());return}let e=bo(),{statements:n}=ee(e),o=[$.selfLoops>0&&p("note_self_loops",{n:$.selfLoops}),e.isGrown&&
p("not_drawn_yet"),e===$&&$.arrows.size>Go&&p("note_zoom")].filter(Boolean),s=n.filter(r=>$.chosen.undated.has(r));A(t,ut(
e)," ",P(p("show_quotes"),n,p("based_on_drawn")),o.length>0&&` \xB7 ${o.join(" ")}`,s.length>0&&[" \xB7 ",P(q(s.length,"\
article_date_used"),s,p("undated_many"))])}function od(){let t=w.tab==="graph"?Ce():"",e=v("printed");e.alt=ut(fe()),t?e.src=zs(t):e.removeAttribute("src")}var sd={change:k,state:()=>w,edges:()=>Pt($).map(t=>{let e=te($,t);return{actor:$.level.nodes[t.a].actor,target:$.level.
nodes[t.b].actor,label:se(x,t.rows),weight:t.weight,acts:e.acts,quad_classes:[...e.byQuadClass,e.noQuadClass],articles:e.
articles.size,sources:e.sources.size,statements:Et(x,e.statements)}}),parts:()=>$.parts?.claims.map(t=>t.map(({sides:e,positions:n})=>[
...e.map(o=>Et(x,o)),...n.map(o=>[...new Set(o.map(({how:s})=>s))].sort())])),compared:()=>{let{according_to:t,compared_with:e}=xs(
x,w,U).state;return[t,e]},arguments:async()=>{let{cards:t,...e}=await wo();return Dn(x,{cards:t,...e},w).map(({tail:n,head:o,
words:s,statements:r})=>({tail:t[n].text,head:t[o].text,words:s,statements:Et(x,r)}))},timeline:()=>{let{act:t}=x.statements,
e=rn($),n=new Map(e.map(({main:o,statements:s})=>[t[o],Et(x,s)]));return{units:e.map(({statements:o,isReal:s,first:r,last:i})=>({
statements:Et(x,o),isReal:s,first:r,last:i})),orders:Ki($).flatMap(([o,s])=>{let r=[n.get(o),n.get(s)];return r[0]&&r[1]?
[r]:[]})}},bargains:()=>yo().bargains.map(t=>({acts:t.length,statements:Et(x,t.flatMap(e=>e.statements))})),search:async(t,e)=>((await na()).
groups(t,e).find(o=>o.kind===e)?.hits??[]).map(({label:o,count:s,phrase:r,statements:i,snippet:a})=>({label:o,count:s,phrase:r?
{...r,relation:x.relations[r.relation].id}:null,statements:i?Et(x,i):null,text:a?.text??null})),svg:Ce,csv:Ks,statements:Gs,
gexf:Vs,network:Ko};async function g$(){Ya(nd),await Ga(tc,document.documentElement.lang||"en"),Zt(location.hash.length>1?hn(location.hash,U):
Pp()),Zp(),await eo(),document.body.classList.add("ready"),addEventListener("hashchange",w$),addEventListener("beforepri\
nt",od),gr().addEventListener("change",()=>w.theme==="auto"&&eo()),(window.requestIdleCallback||setTimeout)(()=>F())}function w$({
newURL:t}){let e=hn(new URL(t).hash,U);ya(e,w)||(Zt(e),$o({}),eo())}Object.assign(window,{explorer:sd});g$();})();

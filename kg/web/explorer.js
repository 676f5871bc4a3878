"use strict";(()=>{var Ie=["findings","graph","arguments","compare","timeline","bargains","analyses","matrix","table","article"],mi=["entit\
y","organisation","sector","country"],pi=["ties","statements"],di=["plain","chicago","apa"],Ng=["acts","statements","art\
icles"],Lt=["actor","target","relation","type","source","mode","certainty","article"],rl=["actor","label","target","quot\
e","weight","acts","quad_classes","statements","articles","sources","when","relation","held","article"],Xe={tab:"graph",
level:"entity",according_to:["authors"],compared_with:null,since:null,until:null,inside:"possibly",undated:!0,kinds:null,
quad_classes:null,relations:null,modes:null,certainties:null,polarities:null,coders:null,articles:null,types:null,count:"\
statements",inferred:!0,headlines:!0,self:!1,issues:!1,min_weight:1,all:!1,ego:null,steps:1,grown:null,picture:"named",frames:null,
open:null,pair:null,lanes:"actor",article:null,about:null,claimant:null,analysis:null,unfolded:null,rows:"ties",facets:null,
columns:null,sort:null,more:0,find:null,findings:null,step:null,draft:null,language:null,citation:"plain",theme:"auto"},
ns=Object.keys(Xe),Ig={level:["filters"],according_to:["limits"],compared_with:["limits"],since:["limits"],until:["limit\
s"],undated:["limits"],kinds:["limits","filters"],quad_classes:["limits","filters"],relations:["limits","filters"],modes:[
"limits","filters"],certainties:["limits","filters"],polarities:["limits","filters"],coders:["filters"],articles:["limit\
s","filters"],types:["limits","filters"],count:["limits","filters"],inferred:["limits","filters"],headlines:["limits","f\
ilters"],self:["limits","filters"],issues:["limits","filters"],min_weight:["limits","filters"],all:["filters"],ego:["fil\
ters"],...Object.fromEntries(["tab","picture","frames","open","lanes","article","about","claimant","analysis","unfolded",
"rows"].concat(["facets","columns","sort","more","find","findings","step","draft","citation","theme"]).map(t=>[t,["shows"]]))},
so=t=>ns.filter(e=>Ig[e]?.includes(t)),os={...Object.fromEntries(so("limits").map(t=>[t,Xe[t]])),according_to:["everyone"],
self:!0,issues:!0},qg=new Set(["kinds","quad_classes","relations","modes","certainties","polarities"]),Rg=new Set(["find\
ings","coders","articles","types","according_to","compared_with","grown","pair","unfolded","frames","find","draft","face\
ts","columns"]),nl={inside:["possibly","certainly"],citation:di,steps:[1,2,3],level:mi,tab:Ie,lanes:["actor","pair"],theme:[
"auto","light","dark"],count:Ng,rows:pi,picture:["named","whole"],sort:rl.flatMap(t=>[t,`-${t}`])},Cg={facets:Lt,columns:rl},
ol={least:-719162,most:2932896},sl={since:ol,until:ol,min_weight:{least:1},more:{least:0},step:{least:1},according_to:{least:1},
compared_with:{least:1}},jg=new Set(["since","until","min_weight","more","step"]),Wg=Object.fromEntries(ns.map(t=>[t,Bg(
t)]));function Bg(t){let e=Xe[t]===null;return Object.hasOwn(nl,t)?{type:"choice",optional:e,choices:nl[t]}:qg.has(t)?{type:"\
integers",optional:e}:Rg.has(t)?{type:"texts",optional:e,beginnings:Cg[t],...sl[t]}:jg.has(t)?{type:"integer",optional:e,
...sl[t]}:{type:typeof Xe[t]=="boolean"?"boolean":"text",optional:e}}var il=t=>({...Xe,...t}),al=(t,e)=>ns.every(n=>es(t[n],
e[n]));function On(t,e){return ns.filter(o=>!es(t[o],e[o])).map(o=>`${o}=${encodeURIComponent(JSON.stringify(t[o]))}`).join(
"&")}function ro(t,e){let n=ll(t).filter(([a])=>Object.hasOwn(Xe,a)).filter(([a,c])=>Fg(a,c)),o={...e,...Object.fromEntries(
n)},{since:s,until:r}=o;return s===null||r===null||s<=r?o:{...o,since:e.since,until:e.until}}function cl(t,e,n,o){let s=ro(
t,e),r=(i,a)=>es(a,s[i])&&es(n[i],o[i]);return ll(t).filter(([i,a])=>!Object.hasOwn(Xe,i)||!r(i,a)).map(([i,a])=>`${i}=${JSON.
stringify(a)??""}`)}function ll(t){let e=t.replace(/^#/,"").split("&").filter(Boolean),n=o=>Math.max(o.indexOf("="),0);return e.
map(o=>[o.slice(0,n(o)),Pg(o.slice(o.indexOf("=")+1))])}var es=(t,e)=>JSON.stringify(t)===JSON.stringify(e);function Pg(t){
try{return JSON.parse(decodeURIComponent(t))}catch{return}}function Fg(t,e){let{type:n,optional:o,choices:s=[],beginnings:r,
least:i=-1/0,most:a=1/0}=Wg[t],c=l=>l>=i&&l<=a;return e===null?o:n==="integers"?Array.isArray(e)&&e.every(Number.isInteger):
n==="texts"?Array.isArray(e)&&c(e.length)&&e.every(l=>typeof l=="string"&&(r?.includes(l.slice(0,l.indexOf(":")))??!0)):
n==="choice"?s.includes(e):n==="integer"?Number.isInteger(e)&&c(Number(e)):typeof e==(n==="boolean"?"boolean":"string")}function Et(t,e){let n=[];for(let o=0;o<t.length;o++)t[o]===e&&n.push(o);return n}function qe(t,e){let[n,o]=[0,t];for(;n<
o;){let s=n+o>>1;e(s)?n=s+1:o=s}return n}var ss=class{#e;constructor(e){this.#e=e,this.length=e.head.length}at(e){let{heads:n,tails:o,head:s,tail:r}=this.#e;return n[s[e]]+
o[r[e]]}numberOf(e){let n=qe(this.length,o=>this.at(o)<e);return n<this.length&&this.at(n)===e?n:this.#t(e)}#t(e){for(let n=0;n<
this.length;n++)if(this.at(n)===e)return n;return-1}};var Dg=new TextDecoder,io=class{#e;#t;#n;#o=-1;constructor(e,n){this.#e=e,this.#t=n,this.length=n.length-1}get(e){return e!==
this.#o&&(this.#n=JSON.parse(Dg.decode(this.#e.subarray(this.#t[e],this.#t[e+1]))),this.#o=e),this.#n}*entries(){for(let e=0;e<
this.length;e++)yield[e,this.get(e)]}},hi=t=>t instanceof io?t:{length:t.length,get:e=>t[e],entries:()=>t.entries()};function ul(t){let{relations:e,text:n}=t,o=[...new Set(e.map(l=>l.family))],s=Object.entries(t.names).map(([l,f])=>[l,f.
map(u=>n[`${l}: ${u}`]||u)]),r=(l,f)=>f.map((u,m)=>({...u,words:n[`encoding of ${l}: ${t.names[l][m]}`]||u.words})),{signs:i,
holds:a,marks:c}=t.encodings;return{...t,keys:new ss(t.keys),families:o,familyOf:e.map(l=>o.indexOf(l.family)),articleById:new Map(
t.articles.map(l=>[l.id,l])),repeated:zg(t.statements),counting:Et(t.statements.aside,0),labels:Object.fromEntries(s),encodings:{
signs:r("signs",i),holds:r("holds",a),marks:r("marks",c)}}}function zg({act:t,rank:e}){let n=new Int32Array(t.length);for(let s of t)
s>=0&&n[s]++;let o=new Map;for(let s=0;s<t.length;s++){if(t[s]<0||n[t[s]]<2)continue;let r=o.get(t[s]);r?r.push(s):o.set(
t[s],[s])}for(let s of o.values())s.sort((r,i)=>e[r]-e[i]);return[...o.values()]}var ml=t=>({...t,statements:hi(t.statements),
bodies:hi(t.bodies)});function pl(t,e){let n=new Uint8Array(e.nodes.length);for(let o of[e.actor,e.target])for(let s of o)
n[s]=1;return{...e,name:t,numbers:new Map(e.nodes.map((o,s)=>[o.actor,s])),isTied:n,...Gg(e)}}function Gg({nodes:t,actor:e,
target:n,arrow:o,arrows:s}){let r=Int32Array.from({length:e.length},(u,m)=>m),i=fl(e,fl(n,r,t.length),t.length),[a,c]=[new Int32Array(
r.length),new Int32Array(r.length)],[l,f]=[0,0];for(let u=0;u<i.length;u++){let[m,h]=[i[u],i[u-1]];if(u===0||e[m]!==e[h]||
n[m]!==n[h])for(l++;s.actor[f]!==e[m]||s.target[f]!==n[m];)f++;a[m]=l-1,c[m]=f+o[m]}return{pair:a,pairs:l,arrow:c}}function fl(t,e,n){
let o=new Int32Array(n+1);for(let r=0;r<t.length;r++)o[t[r]+1]++;for(let r=0;r<n;r++)o[r+1]+=o[r];let s=new Int32Array(e.
length);for(let r of e)s[o[t[r]]++]=r;return s}var rs=t=>({...t,count:"statements",kinds:null,quad_classes:null,relations:null,modes:null,polarities:null});var Nt=t=>t.compared_with?[...t.according_to,...t.compared_with]:t.according_to;function dl(t,e){let n=t.statements;if(e.
includes("everyone"))return()=>!0;let o=gi(t,e),s=new Set(hl(e,"of:").map(r=>t.sources.findIndex(i=>i.id===r)));return r=>n.
own[r]===1&&o(r)||n.source[r]>=0&&s.has(n.source[r])}function gi(t,e){let n=t.statements;if(e.includes("authors")||e.includes(
"everyone"))return()=>!0;let o=ao(t,e);return s=>o.has(n.publisher[s])||o.has(n.author[s])}var ao=(t,e)=>new Set(hl(e.includes(
"everyone")?[]:e,"by:").map(n=>t.signers.indexOf(n)).filter(n=>n>=0)),hl=(t,e)=>t.filter(n=>n.startsWith(e)).map(n=>n.slice(
e.length));function gl({statements:t,counting:e,signers:n,sources:o}){let s=new Map([["everyone",e.length]]),r=i=>s.set(
i,(s.get(i)??0)+1);for(let i of e){if(t.own[i]){r("authors");for(let a of new Set([t.publisher[i],t.author[i]]))a>=0&&r(
`by:${n[a]}`)}t.source[i]>=0&&r(`of:${o[t.source[i]].id}`)}return s}var Ze=0,wi=1,is=0,ut=({statements:t},e)=>t.mode[e]===Ze&&t.polarity[e]===0,U=t=>Et(t,1),Kt=(t,e)=>e.map(n=>t.keys.at(n)).
sort();function It(t,e,n){let o=t.statements,s=bl(t,e,n,o.alternative),r=yl(o),i=Hg(t,s,r),a=Ol(t,e,s,r);Sl(t,e,s,i);let c=s.
slice();for(let[l,f]of o.sums)s[l]&&f.some(u=>c[u])&&(s[l]=0);return{inside:s,main:i,...r,undated:a}}function xi(t,e,n,o=t.
statements.disjunct){let s=t.statements,r=bl(t,e,n,o);return Ol(t,e,r,yl(s)),Sl(t,e,r,Int32Array.from(r.keys())),r}function ae(t,e,n=[]){
let o={...e,kinds:null,quad_classes:null,modes:null,polarities:null};return xi(t,{...o,count:"statements"},Nt(e),n)}function bi(t,e){
let n=t.statements,o=e.coders&&new Set(e.coders.map(s=>t.coders.indexOf(s)));return s=>o?o.has(n.coder[s]):n.aside[s]!==
wi}function co(t,e,n){let o=t.statements,s=ao(t,n),r=new Uint8Array(o.aside.length);if(!e.coders&&!e.articles&&!s.size){
for(let u of t.counting)r[u]=1;return r}let i=bi(t,e),a=e.articles&&new Set(e.articles.map(u=>t.articles.findIndex(m=>m.
id===u))),c=u=>t.articles[u].status==="retracted";for(let u=0;u<r.length;u++)i(u)&&(a?a.has(o.article[u]):!c(o.article[u]))&&
(r[u]=1);let l=new Set(U(r).map(u=>o.article[u]));for(let u of U(r))t.articles[o.article[u]].newer.some(m=>l.has(m))&&(r[u]=
0);let f=new Map;for(let u of U(r)){let m=o.article[u],{text:h,copy:g}=t.articles[m],b=s.has(o.publisher[u])||s.has(o.author[u]),
O=((c(m)?4:0)+(b?0:2)+(g?1:0))*t.articles.length+m,$=f.get(h);(!$||O<$[0])&&f.set(h,[O,m])}for(let u of U(r))f.get(t.articles[o.
article[u]].text)?.[1]!==o.article[u]&&(r[u]=0);return r}function bl(t,e,n,o){let s=t.statements,r=co(t,e,n),i=dl(t,n),a=e.
count==="acts",c=Sn(a&&e.kinds===null?[is]:e.kinds),[l,f]=[Sn(e.relations),Sn(e.modes)],[u,m]=[Sn(e.certainties),Sn(e.polarities)];
for(let h=0;h<r.length;h++){if(!r[h])continue;let g=t.relations[s.relation[h]];i(h)&&!o[h]&&c(g.kind)&&!(a&&g.kind===is&&
!g.deed)&&l(s.relation[h])&&f(s.mode[h])&&u(s.certainty[h])&&m(s.polarity[h])&&(e.inferred||!s.inferred[h])&&(e.headlines||
!s.headline[h])||(r[h]=0)}return r}function Sn(t){let e=t&&new Set(t);return n=>e===null||e.has(n)}var yl=t=>({first:t.first.
slice(),last:t.last.slice(),approximate:t.approximate.slice()});function Hg(t,e,{first:n,last:o,approximate:s}){let r=t.
statements,i=new Int32Array(e.length);for(let a=0;a<i.length;a++)i[a]=a;for(let a of t.repeated){let c=a.filter(f=>e[f]);
if(c.length<2)continue;let l=Ug(t,c);for(let f of c)i[f]=c[0],l&&(ut(t,f)||!$l(r,f))&&([n[f],o[f],s[f]]=[l.first,l.last,
l.approximate])}return i}var $l=(t,e)=>t.first[e]!==null||t.last[e]!==null;function Ug(t,e){let n=t.statements,o=e.filter(
c=>$l(n,c));if(!o.length)return null;let s=wl(wl(o,c=>ut(t,c)),c=>!n.approximate[c]),r=xl(s.map(c=>n.first[c]),Math.max),
i=xl(s.map(c=>n.last[c]),Math.min),[a]=s;return r!==null&&i!==null&&r>i?{first:n.first[a],last:n.last[a],approximate:1}:
{first:r,last:i,approximate:n.approximate[a]}}function wl(t,e){let n=t.filter(e);return n.length?n:t}function xl(t,e){let n=t.
filter(o=>o!==null);return n.length?e(...n):null}function Ol(t,e,n,{first:o,last:s,approximate:r}){let i=new Set,{since:a,
until:c}=e;if(a===null&&c===null&&e.undated)return i;let l=e.inside==="certainly";for(let f=0;f<n.length;f++){if(!n[f])continue;
let[u,m]=[o[f],s[f]],h=u===null&&m===null;if(l&&r[f]||h&&(l||!e.undated)){n[f]=0;continue}if(h){let O=t.articles[t.statements.
article[f]];[u,m]=[O.first,O.last]}let[g,b]=l?[u,m]:[m,u];a!==null&&(g===null?l:g<a)&&(n[f]=0),c!==null&&(b===null?l:b>c)&&
(n[f]=0),h&&n[f]&&i.add(f)}return i}function Sl(t,e,n,o){let s=Sn(e.quad_classes);for(let r=0;r<n.length;r++)s(t.statements.
quad_class[o[r]])||(n[r]=0)}var as=["price","condition"];function _l(t,e,n){let o=Vg(t,n),s=a=>as.includes(e.roles[a].function??""),r=a=>a.statements.
some(c=>e.statements.get(c).roles?.some(([l])=>s(l))),i=Yg(t,o).map(a=>a.map(c=>o[c])).sort((a,c)=>c.length-a.length||a[0].
statements[0]-c[0].statements[0]);return{bargains:i.filter(a=>a.some(r)),others:i.filter(a=>!a.some(r))}}function yi(t,e,n){
let o=JSON.stringify(n.flatMap(i=>i.statements).sort((i,a)=>i-a)),s=i=>!e.compared_with&&Object.entries(i).every(([a,c])=>JSON.
stringify(e[a])===JSON.stringify(c));return(t.courses.find(i=>s(i.state))?.bargains??[]).find(i=>JSON.stringify(i.offers)===
o)}function Vg(t,e){let n=It(t,rs(e),Nt(e)),{act:o,relation:s}=t.statements,r=new Map;for(let i of t.offers.mentions.filter(
a=>Qg(t,n,a))){let[a,,,c,l,f,u,m]=i,h=r.get(o[a])??Kg(s[n.main[a]]);r.set(o[a],h),h.statements.push(a);for(let g of c)h.
sides.add(g);for(let g of l)h.toSides.add(g);for(let g of m)h.about.add(g);for(let g of f)h.targets.set(g,[...h.targets.
get(g)??[],a]);for(let g of u)h.things.set(g,[...h.things.get(g)??[],a])}return[...r.values()]}var Kg=t=>({relation:t,statements:[],
sides:new Set,toSides:new Set,targets:new Map,things:new Map,about:new Set});function Qg(t,{inside:e,main:n,first:o,last:s},[
r,i,a]){let{act:c,relation:l}=t.statements,{deed:f,offers:u}=t.relations[l[n[r]]];return e[r]===1&&i===o[r]&&a===s[r]&&c[r]>=
0&&ut(t,r)&&f&&u}function Yg(t,e){let n=e.map((l,f)=>f),o=l=>(n[l]!==l&&(n[l]=o(n[l])),n[l]),s=(l,f)=>{n[Math.max(o(l),o(
f))]=Math.min(o(l),o(f))},r=Jg(t,e),i=l=>e[l].toSides.size>0;for(let[l,f]of r)([...e[l].toSides].some(m=>e[f].toSides.has(
m))||!i(l)&&!i(f))&&s(l,f);let a=new Map;for(let[l,f]of r){if(i(l)===i(f))continue;let[u,m]=(i(l)?[f,l]:[l,f]).map(o);a.
set(u,(a.get(u)??new Set).add(m))}for(let[l,f]of a)f.size===1&&s(l,[...f][0]);let c=new Map;for(let l of e.keys())c.set(
o(l),[...c.get(o(l))??[],l]);return[...c.values()]}function Jg(t,e){let n=new Map;for(let[s,{sides:r,things:i,about:a}]of e.
entries()){let c=i.size?[...i.keys()]:a.size?[...a]:[""];for(let l of r)for(let f of c){let u=JSON.stringify([l,f]);n.set(
u,[...n.get(u)??[],s])}}let o=(s,r)=>t.relations[e[s].relation].wider.includes(e[r].relation);return[...n.values()].flatMap(
s=>s.flatMap((r,i)=>s.slice(i+1).map(a=>[r,a]))).filter(([s,r])=>o(s,r)||o(r,s))}function ce(t){let e=new WeakMap;return n=>{let o=e.get(n)??t(n);return e.set(n,o),o}}var $i=2e4,Xg=1e3,Zg=30;function kl(t,e,n,o){let s=i=>t.numbers.get(i)??-1,r={isGrown:!1,weakest:0,kept:null};return o.ego!==
null&&n.has(s(o.ego))?{...r,shown:nw(n,s(o.ego),o.steps)}:o.all?{...r,shown:new Set(n.keys())}:n.size<=Xg?{...r,shown:new Set(
n.keys()),...tw(e)}:{...r,shown:ew(n,(o.grown||[]).map(s)),isGrown:!0}}var Oi=({shown:t,kept:e},n)=>n.among(t).filter(({
key:o})=>!e||e.has(o)),le=t=>Oi(t,t.pairs),cs=ce(t=>!t.isGrown&&!t.kept?t:{...t,shown:new Set(t.nodes.keys()),kept:null,
weakest:0,isGrown:!1}),lo=(t,e)=>e.weight-t.weight||t.key-e.key;function tw(t){if(t.size<=$i)return{};let e=[...t.values()].
sort(lo).slice(0,$i);return{weakest:t.size-$i,kept:new Set(e.map(n=>n.key))}}function ew(t,e){let n=new Set(t.inOrder().
slice(0,Zg));for(let o of e)if(t.has(o))for(let s of[o,...t.othersOf(o)])n.add(s);return n}function nw(t,e,n){let o=new Set(
[e]),s=[e];for(let r=0;r<n;r++){let i=s.flatMap(a=>[...t.othersOf(a)]).filter(a=>!o.has(a));for(let a of i)o.add(a);s=[...new Set(
i)]}return o}var fo="none",Ml=100,ow=1e3;function vl(t,e){let n=Math.min(t,ow),o=Math.min(Ml*(1+e),n);return{drawn:o,next:Math.min(Ml,
n-o)}}function Al(t,e){let{facts:n,level:o,chosen:s}=t;return e==="statements"?U(s.inside).map(r=>({a:o.subject[r],b:o.object[r],
at:r,row:-1})):le(t).flatMap(r=>r.rows.map(i=>({a:r.a,b:r.b,at:n.ties.statement[i],row:i})))}function sw({facts:t,level:e,
chosen:n},o,{a:s,b:r,at:i}){let{statements:a,names:c}=t;switch(o){case"actor":return e.nodes[s]?.actor??"";case"target":
return e.nodes[r]?.actor??"";case"relation":return t.relations[a.relation[i]].id;case"type":return c.quad_classes[a.quad_class[n.
main[i]]]??fo;case"source":return rw(t,i);case"mode":return c.modes[a.mode[i]];case"certainty":return c.certainties[a.certainty[i]]??
"";case"article":return t.articles[a.article[i]].id}}function rw({statements:t,sources:e,signers:n},o){return t.source[o]>=
0?`of:${e[t.source[o]].id}`:`by:${n[t.author[o]>=0?t.author[o]:t.publisher[o]]}`}function ls(t){let e=new Map;for(let n of t??
[]){let o=n.indexOf(":"),s=n.slice(0,o);Lt.includes(s)&&e.set(s,(e.get(s)??new Set).add(n.slice(o+1)))}return e}function Tl(t,e,n){
let o=ls(n),s=Lt.map(()=>new Map),r=e.filter(a=>{let c=Lt.map(f=>sw(t,f,a)),l=Lt.filter((f,u)=>o.has(f)&&!o.get(f)?.has(
c[u]));for(let[f,u]of Lt.entries()){if(!c[f]||l.some(h=>h!==u))continue;let m=s[f].get(c[f]);m?m.add(a.at):s[f].set(c[f],
new Set([a.at]))}return!l.length}),i=s.map(a=>new Map([...a].map(([c,l])=>[c,l.size])));return{units:r,counts:new Map(Lt.
map((a,c)=>[a,i[c]]))}}function Si({names:t,relations:e},n){let o=ls(n),s=(a,c)=>{let l=o.get(a);return l&&[...l].map(f=>c.
indexOf(f)).sort((f,u)=>f-u)},r=a=>o.get(a)&&[...o.get(a)??[]],i={relations:s("relation",e.map(({id:a})=>a)),quad_classes:s(
"type",t.quad_classes),modes:s("mode",t.modes),certainties:s("certainty",t.certainties),articles:r("article"),according_to:r(
"source")};return Object.fromEntries(Object.entries(i).filter(([,a])=>a!==void 0))}function Ll(t,e,n,o,s,r){let{names:i,relations:a,articles:c,coders:l,sources:f,signers:u,languages:m}=n,h=f.map(({id:q})=>`\
of:${q}`),g=u.map(q=>`by:${q}`),b=new Set(["authors","everyone",...g,...h]),O=new Set(c.map(({id:q})=>q)),$=new Set(o.numbers.
keys()),_={actor:$,target:$,relation:new Set(a.map(({id:q})=>q)),type:new Set([...i.quad_classes,fo]),source:new Set([...g,
...h]),mode:new Set(i.modes),certainty:new Set(i.certainties),article:O},v=new Set(Lt.flatMap(q=>[..._[q]].map(z=>`${q}:${z}`))),
M=(q,z=0)=>({has:W=>W>=z&&W<q.length}),E=dt(t.according_to,b,e.according_to),j=dt(t.compared_with,b,e.compared_with),P=j&&
String([...j].sort())===String([...E].sort());return{...t,according_to:E,compared_with:P?null:j,kinds:dt(t.kinds,M(i.kinds),
e.kinds),quad_classes:dt(t.quad_classes,M(i.quad_classes,-1),e.quad_classes),relations:dt(t.relations,M(a),e.relations),
modes:dt(t.modes,M(i.modes),e.modes),certainties:dt(t.certainties,M(i.certainties),e.certainties),polarities:dt(t.polarities,
M(i.polarities),e.polarities),coders:dt(t.coders,new Set(l),e.coders),articles:dt(t.articles,O,e.articles),types:dt(t.types,
new Set(o.nodes.map(({type:q})=>q)),e.types),grown:dt(t.grown,$,e.grown),frames:dt(t.frames,new Set(s.numbers.keys()),e.
frames),pair:t.pair?.length===2&&t.pair.every(q=>$.has(q))?t.pair:e.pair,facets:dt(t.facets,v,e.facets),analysis:fs(t.analysis,
r,e.analysis),ego:fs(t.ego,$,e.ego),claimant:fs(t.claimant,new Set(["author",...f.map(({id:q})=>q)]),e.claimant),language:fs(
t.language,new Set(m),e.language)}}var fs=(t,e,n)=>t===null||e.has(t)?t:n;function dt(t,e,n){let o=t&&[...new Set(t)].filter(
s=>e.has(s));return o&&(o.length||!t.length)?o:t&&n}var ht=(t,e,n)=>t*n+e,_i=class t{#e;#t;#n;#o;#s;#r=new Map;constructor(e,n,o,s,r){this.#e=e,this.#t=n,this.#n=o,this.#o=
s,this.#s=r,this.size=n.length}has(e){return this.#a(e)>=0}get(e){let n=this.#a(e);return n<0?void 0:this.#i(n)}*values(){
for(let e=0;e<this.size;e++)yield this.#i(e)}among(e){let n=new Uint8Array(this.#e);for(let s of e)n[s]=1;let o=[];return this.
each((s,r,i,a)=>{n[s]&&n[r]&&o.push(this.#i(a))}),o}from(e){let n=iw(this.#s,e),o=new Int32Array(n.length+1);for(let[a,c]of n.
entries())o[a+1]=o[a]+this.#n[c+1]-this.#n[c];let s=new Int32Array(o[n.length]);for(let[a,c]of n.entries())s.set(this.#o.
subarray(this.#n[c],this.#n[c+1]),o[a]);let r=Float64Array.from(n,a=>this.#t[a]),i=Float64Array.from(n,a=>this.#s[a]);return new t(
this.#e,r,o,s,i)}each(e){for(let n=0;n<this.size;n++){let o=Math.floor(this.#t[n]/this.#e);e(o,this.#t[n]-o*this.#e,this.#s[n],
n)}}#i(e){let n=this.#r.get(e);if(n)return n;let o=this.#t[e],s=Math.floor(o/this.#e),r=Array.from(this.#o.subarray(this.#n[e],
this.#n[e+1])),i={a:s,b:o-s*this.#e,key:o,rows:r,weight:this.#s[e]};return this.#r.set(e,i),i}#a(e){let n=qe(this.size,o=>this.#t[o]<
e);return n<this.size&&this.#t[n]===e?n:-1}};function iw(t,e){let n=[];for(let o=0;o<t.length;o++)t[o]>=e&&n.push(o);return n}
function _n(t,e,n,o,s){let r=e.nodes.length,i=new Int32Array(e.pairs);for(let h of n)i[e.pair[h]]++;let a=i.reduce((h,g)=>h+
(g>0?1:0),0),c=new Int32Array(a+1),l=new Int32Array(e.pairs);for(let h=0,g=0,b=0;h<e.pairs;h++)i[h]&&(l[h]=b,b+=i[h],c[++g]=
b);let f=new Int32Array(n.length);for(let h of n)f[l[e.pair[h]]++]=h;let u=new Float64Array(a),m=new Float64Array(a);for(let h=0;h<
a;h++){let g=f.subarray(c[h],c[h+1]);u[h]=ht(e.actor[g[0]],e.target[g[0]],r),m[h]=gt(t,g,o,s)}return new _i(r,u,c,f,m)}function gt(t,e,n,o){
let s=t.statements,{statement:r}=t.ties,i=c=>s.act[c]>=0&&t.relations[s.relation[n.main[c]]].deed;if(e.length===1)return o===
"acts"&&!i(r[e[0]])?0:1;let a=new Set;for(let c of e){let l=r[c];o==="articles"?a.add(s.article[l]):o==="statements"?a.add(
l):i(l)&&a.add(s.act[l])}return a.size}var us=class{#e;#t;#n;constructor(e,n){this.#e=new Float64Array(n),this.#t=new Int32Array(
n+1),e.each((s,r,i)=>{this.#e[s]+=i,this.#e[r]+=i,this.#t[s+1]++,this.#t[r+1]++}),this.size=this.#t.reduce((s,r)=>s+(r>0?
1:0),0);for(let s=0;s<n;s++)this.#t[s+1]+=this.#t[s];let o=this.#t.slice(0,n);this.#n=new Int32Array(this.#t[n]),e.each(
(s,r)=>{this.#n[o[s]++]=r,this.#n[o[r]++]=s})}has(e){return this.#t[e]<this.#t[e+1]}weightOf(e){return this.#e[e]??0}othersOf(e){
return new Set(this.#n.subarray(this.#t[e],this.#t[e+1]))}*keys(){for(let e=0;e<this.#e.length;e++)this.has(e)&&(yield e)}inOrder(){
let e=this.#e.reduce((r,i)=>Math.max(r,i),0),n=this.#e.length,o=new Float64Array(this.size),s=0;for(let r of this.keys())
o[s++]=(e-this.#e[r])*n+r;return Array.from(o.sort(),r=>r%n)}};function ms(t,e,n,o){let s=new Map;for(let r of n)for(let i of r.rows){let a=aw(t,e,i,o),c=s.get(a);c?c.push(i):s.set(a,
[i])}return s}function aw(t,e,n,o){let s=t.ties.statement[n];if(o[s]===s)return e.arrow[n];let r=t.statements,i=r.relation[o[s]],
a=t.ties.together[n]?t.names.signs.indexOf("together"):t.relations[i].sign;for(let c of[i,-1]){let l=[e.actor[n],e.target[n],
c,a,r.hold[o[s]],r.mark[o[s]]],f=cw(e,l);if(f>=0)return f}return e.arrow[n]}function cw({arrows:t},e){let n=[t.actor,t.target,
t.relation,t.sign,t.hold,t.mark],o=r=>{let i=n.findIndex((a,c)=>a[r]!==e[c]);return i<0?0:n[i][r]-e[i]},s=qe(t.actor.length,
r=>o(r)<0);return s<t.actor.length&&o(s)===0?s:-1}var ps=(t,e,n)=>t.names.signs[e.arrows.sign[n]]==="together";function ds({
level:t,arrows:e}){let{arrows:n,nodes:o}=t,s=new Map;for(let r of e.keys()){let[i,a]=[n.actor[r],n.target[r]],c=ht(Math.
min(i,a),Math.max(i,a),o.length),l=s.get(c)??[[],[]];s.set(c,l),l[i<a?0:1].push(r)}return[...s.values()]}function El({arrows:t,
nodes:e}){let n=new Map,o=Array.from(t.actor,(s,r)=>ht(Math.min(s,t.target[r]),Math.max(s,t.target[r]),e.length));for(let s of o)
n.set(s,(n.get(s)||0)+1);return o.map(s=>n.get(s)>1)}var lw=20,fw=10,uw=24,hs=1e3,tn=ce(t=>{let e=mw(t),n=pw(t,e),{arrows:o,left:s}=ww(t,n);return{...t,shown:n,arrows:o,pairs:bw(
t,o),kept:null,weakest:s,isGrown:!1}});function mw({facts:t,level:e,pairs:n,chosen:o}){let s=e.nodes.length,r=new Map,i=a=>a?
hs*gt(t,a.rows,o,"acts")+Math.min(a.rows.length,hs-1):0;return(a,c)=>{let[l,f]=[Math.min(a,c),Math.max(a,c)],u=ht(l,f,s),
m=r.get(u)??i(n.get(u))+i(n.get(ht(f,l,s)));return r.set(u,m),m}}function pw({level:t,nodes:e,shown:n,state:o},s){let r=o.
ego!==null&&e.has(t.numbers.get(o.ego)??-1),i=f=>!r||n.has(f),a=r?t.numbers.get(o.ego??""):-1,c=new Set,l=f=>{c.add(f);for(let u of dw(
e.othersOf(f),f,c,s))c.add(u)};r&&l(a),(!r||o.steps>1)&&hw(c,e,i,s);for(let f of o.grown??[]){let u=t.numbers.get(f);u!==
void 0&&e.has(u)&&l(u)}return c}function dw(t,e,n,o){return[...t].filter(r=>r!==e&&!n.has(r)).sort((r,i)=>o(e,i)-o(e,r)||
r-i).slice(0,fw)}function hw(t,e,n,o){let s=e.inOrder().filter(n),r=new Map,i=a=>{r.delete(a);for(let c of e.othersOf(a)){
if(t.has(c)||!n(c))continue;let l=o(a,c),[f,u]=r.get(c)??[0,0];r.set(c,[Math.max(f,l),u+l])}};for(let a of[...t])i(a);for(;t.
size<Math.min(lw,s.length);){let[a]=[...r].reduce((l,f)=>gw(f,l)?f:l,[-1,[-1,-1]]),c=a<0?s.find(l=>!t.has(l)):a;if(c===void 0)
return;t.add(c),i(c)}}var gw=([t,[e,n]],[o,[s,r]])=>e!==s?e>s:n!==r?n>r:t<o;function ww({facts:t,level:e,pairs:n,chosen:o,
state:s},r){let{actor:i,target:a,sign:c}=e.arrows,l=new Map;for(let[O,$]of ms(t,e,n.among(r),o.main)){let _=`${i[O]} ${a[O]}\
 ${c[O]}`,v=l.get(_)??{one:i[O],other:a[O],arrows:[],tie:0};v.arrows.push([O,$]),l.set(_,v)}for(let O of l.values()){let $=O.
arrows.flatMap(([,_])=>_);O.tie=hs*gt(t,$,o,"acts")+Math.min($.length,hs-1)}let f=[...l.values()].sort((O,$)=>$.tie-O.tie||
O.one-$.one||O.other-$.other),u=s.ego===null?-1:e.numbers.get(s.ego)??-1,m=xw(f,r),h=f.filter(({one:O,other:$})=>O===u||
$===u),g=[...new Set([...m,...h,...f])],b=g.slice(0,Math.max(uw,m.length));return{arrows:new Map(b.flatMap(O=>O.arrows)),
left:g.length-b.length}}function xw(t,e){let n=new Map([...e].map(s=>[s,s])),o=s=>{let r=s;for(;n.get(r)!==r;)r=n.get(r)??
r;return r};return t.filter(({one:s,other:r})=>{let[i,a]=[o(s),o(r)];return i!==a&&n.set(i,a),i!==a})}function bw({facts:t,
level:e,chosen:n,state:o},s){let r=[...new Set([...s.values()].flat())].sort((i,a)=>i-a);return _n(t,e,r,n,o.count)}function gs(t,e){let n=t.statements,o=xi(t,{...e,count:"statements"},["everyone"]),s=[],r=(i,a,c)=>s.push({claim:n.claim[i],
first:n.first[i],last:n.last[i],approximate:n.approximate[i],at:a,...c});for(let i of U(o)){let a=n.polarity[i]===0,c={affirms:a,
how:a?"affirms":"denies",held:!0};n.source[i]>=0&&r(i,i,{who:t.sources[n.source[i]].id,certainty:n.certainty[i],...c}),n.
own[i]&&r(i,i,{who:null,certainty:n.certainty[i],...c});let l=t.names.stances[n.stance[i]],f={who:null,affirms:!a,certainty:null,
held:!1};l==="doubts"&&r(i,i,{...f,how:"doubts"}),l==="rejects"&&r(i,i,{...f,how:a?"rejects":"affirms"})}for(let[i,a,c]of n.
denials){if(!o[i]||n.disjunct[a])continue;let l=n.polarity[a]!==0;r(a,i,{who:c,affirms:l,how:l?"affirms":"denies",certainty:n.
certainty[i],held:!1})}return s}function Nl(t,e){if(e.includes("everyone"))return()=>!0;let n=new Set(e),o=ao(t,e),{publisher:s,
author:r}=t.statements;return({who:i,at:a})=>i===null?n.has("authors")||o.has(s[a])||o.has(r[a]):n.has(`of:${i}`)}var ki=(t,e)=>!t.
approximate&&!e.approximate&&t.last!==null&&e.first!==null&&t.last<e.first;var uo=["opposed","doubted","only_first","only_second","other_certainty","agreed"],[Mi,vi,yw,$w,ql]=[0,1,2,3,4],Re=5;function ws(t,e,n){
let o={claims:uo.map(()=>[]),partOf:new Map},s=[e.according_to,n];if(new Set(s.map(a=>[...a].sort().join(`
`))).size<2)return o;let r=s.map(a=>Nl(t,a)),i=new Map;for(let a of gs(t,e))for(let[c,l]of r.entries()){if(!l(a))continue;
let f=i.get(a.claim)??[[],[]];i.set(a.claim,f),f[c].push(a)}for(let[a,c]of i.values())for(let[l,f]of Ai(a,c))Ow(o,l,f);return o}
function Ow({claims:t,partOf:e},n,o){let s=o.map(i=>[...new Set(i.map(a=>a.at))]),r={positions:o,sides:s,statements:[...new Set(
s.flat())]};t[n].push(r);for(let i of r.statements)e.set(i,Math.min(n,e.get(i)??n))}function Ai(t,e){let[n,o,s]=[!1,!1,!1];
for(let c of t)for(let l of e)ki(c,l)||ki(l,c)||(c.affirms===l.affirms?s||=c.held&&l.held:Il(c)||Il(l)?o=!0:n=!0);if(n||
o)return[[n?Mi:vi,[t,e]]];let r=[t,e].map(c=>c.filter(l=>l.held));if(!s)return[[yw,[r[0],[]]],[$w,[[],r[1]]]].filter(([,
l])=>l.flat().length);let[i,a]=r.map(c=>[...new Set(c.map(l=>l.certainty))].sort().join(" "));return[[i===a?Re:ql,r]]}var Il=({
how:t})=>t==="doubts"||t==="rejects",Rl=t=>t===ql||t===Re,Ti=t=>t===Mi||t===vi;function xs({facts:t,parts:e},n){let o=new Set(
n.map(r=>e?.partOf.get(t.ties.statement[r])));for(let r of[Mi,vi])if(o.has(r))return r;let[s]=o;return o.size===1&&s!==void 0&&
s!==Re?s:-1}function mo(t,e,n,o){let{ties:s}=t,{inside:r}=n,i=Sw(t,n),a=[],c=[],l=0,f=o.types&&new Set(o.types),u=m=>!f||f.has(e.nodes[m].
type);for(let m=0;m<s.statement.length;m++){if(!r[s.statement[m]]||i.has(m))continue;let[h,g]=[e.actor[m],e.target[m]];if(!(!u(
h)||!u(g))){if(h===g&&!o.self){s.issue[m]||l++;continue}(s.issue[m]?c:a).push(m)}}return{between:a,issues:c,selfLoops:l}}
var Cl=ce(({facts:t,level:e,chosen:n,state:o})=>{let{between:s,issues:r}=mo(t,e,n,{...o,types:null,self:!0}),i=new Set((o.
issues?s.concat(r):s).map(a=>t.ties.statement[a]));return U(n.inside).filter(a=>!i.has(a))});function Sw({ties:t,statements:e,
relations:n},{inside:o,main:s,first:r,last:i}){let a=new Set,c=l=>l.some(f=>o[f]);for(let[l,f]of t.manners)n[e.relation[s[t.
statement[l]]]].manner!==f&&a.add(l);for(let[l,f,u]of t.times){let m=t.statement[l];(r[m]!==f||i[m]!==u)&&a.add(l)}for(let[
l,f]of t.needs)c(f)||a.add(l);for(let[l,f]of t.yields)c(f)&&a.add(l);return a}function Ce(t,e,n){let o=It(t,n,Nt(n)),s=mo(t,e,o,n),r=n.issues?s.between.concat(s.issues):s.between,i=_n(t,e,r,o,n.count),
a=n.min_weight>1?i.from(n.min_weight):i,c=new us(a,e.nodes.length),l=kl(e,a,c,n);return{facts:t,level:e,state:n,chosen:o,
pairs:a,nodes:c,...l,arrows:ms(t,e,Oi(l,a),o.main),parts:n.compared_with&&ws(t,n,n.compared_with),weak:i.size-a.size,selfLoops:s.
selfLoops,withIssues:s.issues.length}}var x,en=null,kn="en",w,V,nn=[],y,je,bs=null,Li=null,Ei=null,Ni=new Map,ys=new Map,jl=async()=>{};async function Wl(t,e){
je=t,kn=e,x=ul(await je.facts()),V=il(x.opening),w=V,nn=[],en=bs=Li=Ei=null,Ni.clear()}async function G(){bs??=je.words().
then(ml).catch(e=>{throw bs=null,e});let t=await bs;return en!==t&&(ys=new Map(t.entities.map((e,n)=>[e.id,n]))),en=t,t}
var $s=()=>je.findings();function Ii(){return Ei??=je.analyses(),Ei}var Bl=()=>je.library();function Os(){return Li??=je.
arguments(),Li}function wt(t){let e=Ni.get(t)??je.level(t).then(n=>pl(t,n));return Ni.set(t,e),e}var Ss=t=>ys.get(t);function fe(t){
let e=ys.get(t);return e===void 0||!en?null:en.entities[e]}function Pl(t){jl=t}function qt(t,e=nn){w={...w,...t},nn=e}async function _w(t){
t.about!==null&&await G();let e=t.about===null||ys.has(t.about)?t.about:V.about,n=new Set(t.analysis===null?[]:(await Ii()).
map(({name:r})=>r)),o=await wt(t.level),s=t.frames===null?o:await wt("country");return Ll({...t,about:e},V,x,o,s,n)}async function po(t,e=ro(
t,V)){let n=await _w(e);return[n,cl(t,V,e,n)]}async function k(t,e=[]){qt(t,e),await jl(t)}async function Fl(){let t=await wt(
w.level);for(;t.name!==w.level;)t=await wt(w.level);y=Ce(x,t,w)}var ho=()=>w.picture==="named"?tn(y):y,Mn=()=>w.tab==="g\
raph"?ho():y,_s=()=>_l(x,R(),w);function R(){if(!en)throw new Error("what is read was not loaded");return en}var kw=new Set(["since","until","min_weight","theme","language"]),Dl=0,qi=!1;function ks(t){qi||=Object.keys(t).some(e=>!kw.
has(e)),clearTimeout(Dl),Dl=setTimeout(()=>{let e=On(w,V),n=qi;if(qi=!1,e!==location.hash.slice(1))try{n?history.pushState(
null,"",`#${e}`):history.replaceState(null,"",`#${e}`)}catch{}},150)}var Ms=(t={})=>`${x.address??location.href.split("#")[0]}\
#${On({...w,...t},V)}`;var zl=new Set(["p","h1","h2","h3","h4","li","dt","dd","td","th","caption","blockquote","summary"]);for(let t of["legend",
"option","input"])zl.add(t);var Ri="http://www.w3.org/2000/svg";function p(t,e={},...n){return Gl(document.createElement(
t),zl.has(t)?{dir:"auto",...e}:e,n)}var it=(t,e)=>p("bdi",{lang:e},t);function S(t,e={},...n){return Gl(document.createElementNS(
Ri,t),e,n)}function Gl(t,e,n){for(let[o,s]of Object.entries(e))s==null||s===!1||(typeof s=="function"?t.addEventListener(
o.slice(2),s):o==="value"||o==="checked"?Object.assign(t,{[o]:s}):t.setAttribute(o,s===!0?"":String(s)));return Qt(t,n),
t}function Qt(t,e){for(let n of e)n==null||n===!1||n===""||(Array.isArray(n)?Qt(t,n):t.append(n instanceof Node?n:String(
n)))}function L(t,...e){t.replaceChildren(),Qt(t,e)}function A(t){let e=document.getElementById(t);if(!e)throw new Error(
`the page has no ${t}`);return e}function ue(t){A("announced").textContent=t}var Mw=6,Hl=new Map,vs=null;function We(t){let e=`${Rt()} ${t}`,n=Hl.get(e)??vw(t);return Hl.set(e,n),n}function vw(t){return vs??=
document.body.appendChild(p("span",{hidden:!0})),vs.style.colorScheme=Rt(),vs.style.color=`var(--${t})`,getComputedStyle(
vs).color}var Ci=()=>matchMedia("(prefers-color-scheme: dark)");function Rt(){return w.theme!=="auto"?w.theme:Ci().matches?
"dark":"light"}var et=()=>({text:We("ink"),quiet:We("quiet"),ground:We("ground"),node:We("actor"),line:We("stroke")}),on=()=>Array.
from({length:Mw},(t,e)=>We(`tint-${e+1}`)),vn=t=>We(x.encodings.signs[t].colour),ji=t=>We(`part-${t+1}`);function As(t,e){
let n=xs(t,e);return ji(n<0?Re:n)}var Aw={Int8Array,Int16Array,Int32Array},Wi=8,Tw=-(2**31);function Vl(t){let e=Wi+Number(new DataView(t).getBigUint64(0,
!0)),n=new TextDecoder().decode(new Uint8Array(t,Wi,e-Wi)),{value:o,columns:s,lines:r}=JSON.parse(n);for(let{path:i,type:a,
at:c,length:l,nothing:f}of s){let u=new Aw[a](t,e+c,l);Ul(o,i,f?Lw(u):u)}for(let{path:i,at:a,length:c,starts:l}of r){let f=new Int32Array(
t,e+l,c+1);Ul(o,i,new io(new Uint8Array(t,e+a),f))}return o}function Ul(t,e,n){let o=e.slice(0,-1).reduce((s,r)=>s[r],t);
o[e.at(-1)]=n}var Lw=t=>Array.from(t,e=>e===Tw?null:e);var Yl={facts:()=>An("facts"),words:()=>An("words"),arguments:()=>An("arguments"),analyses:()=>An("analyses"),findings:()=>An(
"findings"),level:t=>An(`level-${t}`),library:async()=>new TextDecoder().decode(await Xl(Jl("library")))};async function An(t){
let e=Jl(t);return e.type==="application/json"?JSON.parse(e.text):Vl(await Xl(e))}var Jl=t=>A(t);async function Xl({type:t,
text:e}){if(t!=="application/parts")return Kl([Ql(e)]);try{let n=[];for(let o of JSON.parse(e))n.push(Ql(await Ew(o)));return await Kl(
n)}catch(n){throw A("broken").hidden=!1,n}}var Kl=t=>new Response(new Blob(t).stream().pipeThrough(new DecompressionStream(
"gzip"))).arrayBuffer();function Ew(t){return new Promise((e,n)=>{let o=p("script",{src:t,onload:()=>{let{parts:s}=window,
r=s[t];delete s[t],o.remove(),e(r)},onerror:()=>n(new Error(`${t} does not lie beside the page`))});document.head.append(
o)})}var Ql=t=>Uint8Array.fromBase64?.(t)??Uint8Array.from(atob(t),e=>e.charCodeAt(0));var Bi="button, select, input, summary, a[href], [tabindex='0'], [data-key], [data-at]";function Ts(t){return((t.getAttribute(
"aria-label")||t.closest("label")?.textContent||t.textContent)??"").replace(/[\d\u2022]+/g,"").trim()}function Zl(){let t=document.
activeElement,e=t?.closest("#side, #time, #viewpoint, #panel, #sheet, #stage, #story");return!t||!e||!t.matches(Bi)?null:
{part:e.id,words:Ts(t),at:[...e.querySelectorAll(Bi)].indexOf(t)}}function tf(t){if(!t||document.activeElement!==document.
body)return;let e=[...A(t.part).querySelectorAll(Bi)],n=r=>Math.abs(e.indexOf(r)-t.at),[o]=e.filter(r=>Ts(r)===t.words).
sort((r,i)=>n(r)-n(i));(o??e[Math.min(t.at,e.length-1)])?.focus({preventScroll:!0})}function Ls(t){return new Set([...t.
querySelectorAll("details[open] > summary")].map(Ts))}function Es(t,e){for(let n of t.querySelectorAll("details"))n.firstElementChild&&
e.has(Ts(n.firstElementChild))&&(n.open=!0)}var Pi=["actor","year","article"];var Be=({keys:t},e)=>e.map(n=>t.numberOf(n)).filter(n=>n>=0),Nw=({sentence:t})=>t.map(([e])=>e).join("");function Fi(t,e,n){
return n==="article"?e.articles:n==="year"?Iw(t,e):[...new Set(e.sentence.flatMap(([,o,s])=>o==="entity"&&s?[s]:[]))]}function ef(t,e,n,o){
let s=Pi.map(i=>[i,Ns(n,i)]).filter(([,i])=>i.length),r=o.trim().toLocaleLowerCase();return e.filter(i=>s.every(([a,c])=>Fi(
t,i,a).some(l=>c.includes(l)))&&`${Nw(i)} ${i.quote.text} ${i.title}`.toLocaleLowerCase().includes(r))}var Ns=(t,e)=>(t??
[]).filter(n=>n.startsWith(`${e}:`)).map(n=>n.slice(e.length+1));function Iw(t,e){let{first:n,last:o,article:s}=t.statements,
[,,r]=e.counts[e.counts.length-1],i=new Set;for(let a of Be(t,r)){let f=(n[a]!==null||o[a]!==null?[n[a],o[a]]:[t.articles[s[a]].
first,t.articles[s[a]].last]).filter(u=>u!==null).map(u=>new Date(u*864e5).getUTCFullYear());if(f.length)for(let u=Math.
min(...f);u<=Math.max(...f);u++)i.add(String(u))}return[...i].sort()}function sn(t,e,n){let o=t.statements,s=t.names.quad_classes,r=new Map,i=s.map(()=>[]),a={unreal:[],none:[]},[c,l]=[0,0];
for(let m of e){let h=t.relations[o.relation[n[m]]],g=o.quad_class[n[m]];if(!(o.act[m]<0||!h.deed))if(!ut(t,m))a.unreal.
push(m);else{if((g<0?a.none:i[g]).push(m),r.has(o.act[m])||(r.set(o.act[m],g),h.goldstein===null))continue;c+=h.goldstein,
l++}}let f=m=>[...r.values()].filter(h=>h===m).length,u=a.unreal.map(m=>o.act[m]).filter(m=>!r.has(m));return{statements:e,
acts:r.size,...a,unrealActs:new Set(u).size,quadClasses:i,byQuadClass:s.map((m,h)=>f(h)),noQuadClass:f(-1),articles:new Set(
e.map(m=>o.article[m])),sources:new Set(e.map(m=>qw(t,m))),sum:c,scored:l}}var qw=({statements:t},e)=>t.source[e]>=0?-1-
t.source[e]:t.author[e]>=0?t.author[e]:t.publisher[e],go=t=>[...t.quadClasses.flat(),...t.none],xe=(t,e)=>sn(t.facts,kt(
t,e.rows),t.chosen.main),me=ce(t=>{let e=le(t),n=new Set(t.isGrown?t.shown:[]);for(let{a:r,b:i}of e)n.add(r).add(i);let{
statement:o}=t.facts.ties,s=new Set(e.flatMap(r=>r.rows.map(i=>o[i])));return{...sn(t.facts,[...s],t.chosen.main),actors:n.
size}});function kt({facts:t,chosen:e},n){return Ct(e,new Set(n.map(o=>t.ties.statement[o])))}function Ct({first:t,last:e},n){
let o=s=>t[s]??e[s]??1/0;return[...n].sort((s,r)=>o(s)-o(r)||s-r)}function Is({facts:t,chosen:e},n){let o=new Map;for(let s of n){
let r=t.statements.act[s],i=r>=0&&e.inside[s]?`act ${r}`:`statement ${s}`,a=o.get(i);a?a.push(s):o.set(i,[s])}return[...o.
values()]}function qs({chosen:t},e){let n=t.main[e[0]];return e.includes(n)?n:e[0]}var pe=(t,e)=>t.names.quad_classes[e].
split(" ")[1],Rs=(t,e)=>e.filter(n=>t.ties.together[n]);function nf(t,e){let{facts:n,chosen:o,state:s}=t,{relation:r,quad_class:i}=n.
statements,a=new Set(Rs(n,e).map(u=>n.ties.statement[u])),{act:c}=n.statements,l=new Set(e.map(u=>n.ties.statement[u]).filter(
u=>ut(n,u)).map(u=>c[u])),f=[[],[],[]];for(let u of e){let m=n.ties.statement[u];if(s.count==="acts"&&!ut(n,m)&&l.has(c[m]))
continue;let h=o.main[m],g=n.relations[r[h]].sign,b=a.has(m)?n.names.signs.indexOf(pe(n,i[h])):g;f[ut(n,m)?b:2].push(u)}
return f.map(u=>u.length?gt(n,u,o,s.count):0)}var Rw=60,Cs=null;function Yt(){if(!w.open)return null;let t=w.open.indexOf(":"),e=w.open.slice(0,t),n=w.open.slice(t+1);
return{kind:e,names:e==="pair"?n.split(">").map(Di):[n]}}function Di(t){try{return decodeURIComponent(t)}catch{return t}}
var Pe=t=>t.length>1?`pair:${t.map(encodeURIComponent).join(">")}`:`actor:${t[0]}`,ot=t=>k({open:Pe([t])}),xt=t=>k({open:`\
statement:${x.keys.at(t)}`}),of=(t,e)=>Pe([t,e].map(n=>y.level.nodes[n].actor));function bt(t,e){let n=[t,e].map(o=>y.level.
nodes[o].actor);return k({open:Pe(n)})}function K(t,e,n={}){let o=Ct(y.chosen,t),s=o.slice(0,Rw).map(r=>x.keys.at(r));return Cs=
{statements:o,label:e,name:[o.length,...s].join(" ")},k({...n,open:`list:${Cs.name}`})}function zi(t){if(Cs?.name===t)return Cs;
let e=t.split(" ").slice(1);return{name:t,label:"",statements:Be(x,e)}}function Fe(){let t=Yt();if(t?.kind==="list")return new Set(
zi(t.names[0]).statements);let e=Tn();return new Set(e<0?[]:[e])}function Tn(){let t=Yt();return t?.kind==="statement"?x.
keys.numberOf(t.names[0]):-1}function js(t,e){return k({tab:"article",article:x.articles[t].id,open:`statement:${x.keys.
at(e)}`})}function be(t){let e=y.level.nodes[t].actor;return w.picture==="named"?k({grown:[...w.grown??[],e]}):y.isGrown?
k({grown:Ws(e)}):k({ego:w.ego===e?null:e,steps:1})}var Ws=t=>[...new Set([...w.grown||[],t])];async function sf(t){let e=await wt(
"entity"),n=e.numbers.get(t);if(n===void 0)return null;let o={...os,self:w.self,issues:w.issues},s=[{},{issues:!0},o,{...o,
issues:!0}],r=f=>Ce(x,e,{...w,...f,level:"entity",ego:null}),i=s.find(f=>r(f).nodes.has(n));if(!i)return null;let a=Cw(i,
f=>r(f).nodes.has(n)),c=r(a),l=(w.picture==="named"?tn(c):c).shown.has(n);return{...a,level:"entity",ego:null,grown:l?w.
grown:Ws(t)}}function Cw(t,e){let n=t;for(let o of Object.keys(t)){let{[o]:s,...r}=n;(JSON.stringify(s)===JSON.stringify(
w[o])||e(r))&&(n=r)}return n}function Bs(t){let e=Yt();if(!e||!["pair","actor"].includes(e.kind))return{};let n=y.level,
[o,s]=e.names.map(c=>n.numbers.get(c)),r=n.actor.findIndex((c,l)=>c===o&&(s===void 0||n.target[l]===s)),i=r<0&&o!==void 0&&
e.kind==="actor"?n.target.indexOf(o):-1;if(r<0&&i<0)return{open:null};let a=(r<0?[t.target[i]]:[t.actor[r],t.target[r]]).
map(c=>t.nodes[c].actor);return e.kind==="actor"||a[0]===a[1]?{open:`actor:${a[0]}`}:{open:Pe(a)}}function d(t,e={}){let n=x.text[t];return n===void 0?t:n.replace(/\{(\w+)\}/g,(o,s)=>s in e?ye(String(e[s])):o)}var rf=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u,
ye=t=>rf.test(t)?`\u2068${t}\u2069`:t;function yt(t,e=" \u2192 "){let n=t.map(ye).join(e);return rf.test(n)?`\u200E${n}`:
n}var I=t=>t<1e3?String(t):t.toLocaleString(kn),$e=(t,e,n)=>d(t===1?e:`${e}_many`,n),N=(t,e)=>`${I(t)} ${$e(t,e)}`;function Jt(t,e=t.
length){return t.length>e?`${t.slice(0,e).join(", ")} ${d("and_more",{n:t.length-e})}`:[t.slice(0,-1).join(", "),...t.slice(
-1)].filter(Boolean).join(` ${d("and")} `)}var Xt=t=>`[${t}]`,de=t=>`\u201C${Ln(t)}\u201D`,Ln=t=>t.replace(/\u201c/g,"\u2018").
replace(/\u201d/g,"\u2019"),F=t=>t.charAt(0).toLocaleUpperCase(kn)+t.slice(1),Gi=t=>`${t>0?"+":t<0?"\u2212":""}${Math.abs(t).
toFixed(1)}`;var Hi=t=>e=>{e.key!=="Enter"&&e.key!==" "||(e.preventDefault(),t())};function C(t,e,n={}){return p("span",{role:"button",
tabindex:0,class:"link",dir:"auto",onclick:e,onkeydown:Hi(e),...n},t)}function T(t,e,n={}){return p("button",{type:"butt\
on",dir:"auto",onclick:o=>e(o.currentTarget),...n},t)}function Ps(t,e){let n=jw(t);return!n||!["https:","http:"].includes(
n.protocol)?p("span",{},e):p("a",{href:n.href,dir:"auto",rel:"noopener noreferrer",target:"_blank"},e)}function jw(t){try{
return new URL(t)}catch{return null}}function H(t,e,n){let o=typeof t=="number"?I(t):t;return e.length?C(o,()=>K(e,n),{class:o===d("show_quotes")?"link numbe\
r show-quotes":"link number","aria-label":`${o} ${n}: ${d("show_quotes")}`}):p("span",{class:"number none"},o)}var ct=t=>new Date(t*864e5).toISOString().slice(0,10);function cf(t){let e=Date.parse(`${t}T00:00:00Z`);return Number.isNaN(
e)?null:Math.round(e/864e5)}var Vi=t=>new Date(t*864e5).getUTCFullYear(),lf=(t,e)=>Date.UTC(t,e,1)/864e5;function ff(t,e){
let[n,o]=[Vi(t),Vi(e)],s=Math.max(1,Math.ceil((o-n)/10)),r=[];for(let i=n+1;i<=o;i+=s)r.push([lf(i,0),String(i)]);return r}
var[De,Oe]=[30,365],af=7,Ww=4,Ui=[1,3,12,24,60,120,300,600,1200];function Fs(t,e,n){let o=[];if(n<=af){let r=n<=1?1:af;for(let i=t+
1;i<=e;i++)(i-Ww)%r===0&&o.push({day:i,step:r});return o}let s=Ui.find(r=>r*De>=n)??Ui[Ui.length-1];for(let r=Math.floor(
Vi(t)*12/s)*s;;r+=s){let i=lf(Math.floor(r/12),r%12);if(i>e)return o;i>t&&o.push({day:i,step:s<12?s*De:s/12*Oe})}}function uf(t,e,n){let o=t.statements,s=new Set(e.map(m=>`${o.article[m]} ${o.coder[m]}`)),[r,i,a,c,l]=Array.from({length:5},
()=>new Set),f=new Set([...n].map(m=>t.articles[m].text));for(let m=0;m<o.relation.length;m++){let h=o.article[m],{text:g,
newer:b,status:O}=t.articles[h];n.has(h)||(O==="retracted"?l.add(h):(f.has(g)&&a.add(h),b.some($=>n.has($))&&c.add(h))),
!(!n.has(h)||s.has(`${h} ${o.coder[m]}`))&&(r.add(o.coder[m]),i.add(h))}return{coders:[...new Set(e.filter(m=>i.has(o.article[m])).
map(m=>t.coders[o.coder[m]]))].sort(),left:{other_coder:r.size,reprint:a.size,superseded:c.size,retracted:l.size}}}var mf={21:"spring",22:"summer",23:"autumn",24:"winter"};function mt(t){if(t.includes("/")){let[l,f]=t.split("/");return l===
""||l===".."?d("date_until",{to:mt(f)}):f===""||f===".."?d("date_since",{from:mt(l)}):d("date_throughout",{from:mt(l),to:mt(
f)})}let e=/^\[(.+)\.\.(.+)\]$/.exec(t);if(e)return d("date_within",{from:mt(e[1]),to:mt(e[2])});let n=/^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/.
exec(t);if(!n)return t;let[,o,s,r,i]=n,a=o==="XXXX"?d("no_year"):o,c=[r&&String(Number(r)),s&&Bw(s),a].filter(Boolean).join(
" ");return i?d("date_perhaps",{date:c}):c}function Bw(t){return Object.hasOwn(mf,t)?d(mf[t]):new Date(Date.UTC(2e3,Number(
t)-1,1)).toLocaleDateString(kn,{month:"long",timeZone:"UTC"})}function Ds(t){let e=[];return t.when&&e.push(mt(t.when)),
t.inferred_when&&e.push(Xt(mt(t.inferred_when))),e.length?e.join("; "):d("date_unknown")}function zs({when:t,inferred_when:e}){
return e?Xt(mt(e)):t?mt(t):d("date_unknown")}function En(t,e){let[n,o]=[t,e].map(s=>s===null?null:mt(ct(s)));return n===
null&&o===null?d("date_unknown"):n===o?n:n===null?d("date_until",{to:o}):o===null?d("date_since",{from:n}):d("date_throu\
ghout",{from:n,to:o})}var he=()=>w.since!==null||w.until!==null;function wo(){let[t,e]=[w.since,w.until].map(n=>n===null?
null:ct(n));return t===null?d("date_until",{to:e}):e===null?d("date_since",{from:t}):d("date_throughout",{from:t,to:e})}var Z=t=>w.language&&t.labels?.[w.language]||t.label,Se=t=>x.label_languages[t]??x.languages[0];function $t(t){let{language:e}=w;
return e&&fe(t)?.labels?.[e]?e:Se(t)}function jt({nodes:t},e){let{actor:n,country:o,sector:s}=t[e];return n===`${o}: ${s}`?
null:$t(n)}var pf=t=>new Set(t).size===1?t[0]:null,rn=t=>d("relation_alone",{relation:t});function D(t,e){let n=t.nodes[e],
o=w.language?fe(n.actor):null;return o?Z(o):n.label}function Nn(t){let e=y.level.numbers.get(t);return e===void 0?t:D(y.
level,e)}function Ki(t){let{level:e}=t;return le(t).map(n=>({pair:n,actor:D(e,n.a),target:D(e,n.b)}))}var Gs=["\u2260","?","\u2460","\u2461","\u2248","="];function Hs(){let t=x.signers.map(n=>[`by:${n}`,d("viewpoint_signer",
{name:n})]),e=x.sources.map(({id:n,label:o,by:s})=>[`of:${n}`,d("viewpoint_quoted",{name:o,by:s.join(", ")})]);return[["\
authors",d("viewpoint_authors")],...t,...e,["everyone",d("viewpoint_everyone")]]}function Wt(t){let e=new Map(Hs());return t.
map(n=>e.get(n)||n).join(` ${d("and")} `)}function ze(t){return t.map(n=>Qi(n)?.label??(n.startsWith("by:")?n.slice(3):d(
`viewpoint_${n}`))).join(` ${d("and")} `)}function xo(t){let e=t.length===1&&Qi(t[0]);return e?Se(e.id):null}var Us=t=>t.
length===1&&Qi(t[0])?.by||[],Qi=t=>x.sources.find(({id:e})=>t===`of:${e}`),df=t=>d(`part_${t}`,{first:Wt(w.according_to),
second:Wt(w.compared_with||[])});var Yi=new Set(["findings","arguments","compare","analyses","article"]);function Bt(t){return[Ge(),Ji(t)].join(" ")}function Ji(t){
let e=me(t);return[...[e.actors<t.nodes.size&&d("drawn_of",{n:I(e.actors),of:I(t.nodes.size)}),t.weakest>0&&d("weakest",
{n:t.weakest}),t.weak>0&&d("note_min_weight",{n:t.weak})],Vs(e)].filter(Boolean).join(" ")}function Vs(t){let e=t.unrealActs?
` (${d("plus_not_actual",{n:t.unrealActs})})`:"";return d("based_on",{acts:N(t.acts,"act")+e,statements:N(t.statements.length,
"statement"),articles:N(t.articles.size,"article"),sources:N(t.sources.size,"source"),coding:Fw(t)})}function Ge(){return`${[
F(d(`level_${w.level}`)),`${d("according_to")} ${Wt(w.according_to)}`,w.compared_with&&`${d("compared_with")} ${Wt(w.compared_with)}`,
w.issues&&d("with_ties_to_issues"),he()&&Ks()].filter(Boolean).join(", ")}.`}var In=()=>[`${d("according_to")} ${Wt(w.according_to)}`,
he()&&Ks()].filter(Boolean).join(", "),Ks=()=>`${wo()} (${d(`inside_${w.inside}`)})`;function hf(t){let e=[...t.articles].
map(o=>x.articles[o]),n=[...new Set(e.map(o=>o.publisher))].filter(Boolean).sort();return n.length?d("source_line",{who:Jt(
n,3),when:Pw(e)}):""}function Pw(t){let e=({published:c})=>c!==null&&c!=="unknown",[n]=t;if(t.length===1&&!e(n))return n.
inferred?`${d("no_date")}, ${d("probably")} ${mt(n.inferred)}`:d("undated_source");let o=c=>t.map(l=>l[c]).filter(l=>l!==
null),s=[Math.min(...o("first")),Math.max(...o("last"))],[r,i]=s.map(c=>Number.isFinite(c)?ct(c):null);if(r===null||i===
null)return d("undated_source");let a=t.some(c=>!e(c)&&c.inferred)?` (${d("dates_inferred")})`:"";return(r===i?d("publis\
hed_on",{day:r}):d("published_from",{first:r,last:i}))+a}function Fw({statements:t,articles:e}){let{coders:n,left:o}=uf(
x,t,e),s=Object.entries(o).flatMap(([i,a])=>a?[N(a,i)]:[]);return s.length?` (${n.length?`${d("coded_by",{names:Jt(n,3)})}\
; `:""}${d("left_out",{what:Jt(s)})})`:""}function Dw(t){return w.tab==="arguments"||w.tab==="article"?U(ae(x,w)):w.tab===
"compare"&&y.parts?[...y.parts.partOf.keys()]:Yi.has(w.tab)?t:U(y.chosen.inside)}function gf(){if(w.min_weight>1)return[
d("empty_min_weight",{n:I(w.min_weight)}),{min_weight:1}];let t=Ce(x,y.level,{...w,count:"statements",issues:!1});return t.
arrows.size?[d("empty_but_states"),{count:"statements"}]:t.withIssues?[d("empty_but_issues",{ties:N(t.withIssues,"tie")}),
{count:"statements",issues:!0}]:he()?[d("empty_period",{period:wo()}),{since:null,until:null}]:[d("empty")]}function Qs(){
let{statements:t,counting:e}=x,n=Dw(e),o=new Set(n.map(s=>t.article[s]));return d(n.length===e.length?"all_there":n.length===
1?"matches":"match",{n:I(n.length),statements:N(e.length,"statement"),articles:N(o.size,"article")})}var wf=.55,xf=15*wf,Ys={enabled:!1,type:"arrow",scaleFactor:1},bf={to:Ys,middle:Ys,from:Ys};function yf(t){let e=new Map;
return n=>{let o=e.get(n)??t(n);return e.set(n,o),o}}var Xi=yf(t=>({color:t,highlight:t,hover:t,inherit:!1,opacity:1})),
Zi=(t,e)=>x.encodings.holds[t].middle||x.encodings.marks[e].middle,$f=yf(t=>{let[e,n,o]=t.split(" ").map(Number),{head:s}=x.
encodings.signs[e],{dashes:r}=x.encodings.holds[n],i=Zi(n,o);return{ends:{to:{enabled:!!s,type:s||"arrow",scaleFactor:wf},
middle:{enabled:!!i,type:i||"arrow",scaleFactor:i?.45:1},from:Ys},dashes:r.length?r:!1}});function Of(t,e){return e?Math.
min(.7+.5*Math.log2(t),4):Math.min(1.2+1.3*Math.log2(t),9)}function Sf(t){let e=new Map;for(let n of ds(t)){let o=n[0].length>
0&&n[1].length>0,s=Math.min(.22,1.5/(n[0].length+n[1].length));for(let r of n)r.forEach((i,a)=>{let c=o?(a+.6)*s:(a-(r.length-
1)/2)*s;e.set(i,{enabled:!0,type:c<0?"curvedCCW":"curvedCW",roundness:Math.abs(c)})})}return e}function qn(t,e=20,n=3){let o=[
""];for(let s of t.slice(0,200).split(/\s+/)){let r=s.length>e?`${s.slice(0,e-1)}\u2026`:s,i=o[o.length-1];i?i.length+1+
r.length<=e?o[o.length-1]=`${i} ${r}`:o.push(r):o[o.length-1]=r}return o.length>n?`${o.slice(0,n).join(`
`)}\u2026`:o.join(`
`)}function Js(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.hypot(o,s),i=n?.enabled?n.roundness:0,a=Math.atan2(s,o)+(.5*(n?.
type==="curvedCCW"?-i:i)+.5)*Math.PI,c=(.5*i+.5)*r;return{x:t.x+c*Math.sin(a),y:t.y+c*Math.cos(a)}}var zw=12,Gw={enabled:!0,type:"curvedCW",roundness:.15};function _f(t){let e=El(t),n=t.nodes.filter(c=>t.isTied[c.id]).map(
({id:c,x:l,y:f,shape:u})=>({id:c,x:l,y:f,shape:u,label:qn(D(t,c))})),{actor:o,target:s}=t.arrows,r=Array.from(o,(c,l)=>({
id:l,from:c,to:s[l],...e[l]&&{smooth:Gw}})),i=new vis.Network(A("canvas"),{nodes:n,edges:r},Uw(n.length,!t.merged));ta(i,
t);let a=[-1,...on().keys()].map(Hw);for(let{id:c}of n){let{options:l}=i.body.nodes[c];l.size=t.nodes[c].size,l.color=a[t.
nodes[c].tint+1]}return i}function ta(t,e){for(let[n,o]of e.nodes.entries()){let s=t.body.nodes[n];s&&([s.x,s.y]=[o.x,o.
y+n*1e-4])}}function Hw(t){let e=et(),n=t>=0?on()[t]:e.node,o={background:n,border:e.text};return{background:n,border:e.
line,highlight:o,hover:o}}function Uw(t,e){let n=et(),o={color:n.text,size:15,face:"system-ui, sans-serif",strokeWidth:3,
strokeColor:n.ground};return{autoResize:!0,physics:{enabled:!1,solver:"forceAtlas2Based",stabilization:!1},layout:{improvedLayout:!1},
interaction:{hover:t<=2e3,hideEdgesOnDrag:!e,hideEdgesOnZoom:!e,tooltipDelay:1e9,keyboard:{enabled:!0,bindToWindow:!1},multiselect:!1,
selectConnectedEdges:!1},nodes:{hidden:!0,font:o,borderWidth:1,borderWidthSelected:3,scaling:{label:{enabled:!1,drawThreshold:1e9}},
chosen:!0},edges:{hidden:!0,smooth:!1,...e&&{font:{...o,size:12.5,align:"top",vadjust:0}},selectionWidth:2,hoverWidth:1,
arrowStrikethrough:!1,endPointOffset:{to:1},selfReference:{size:18,angle:Math.PI/4,renderBehindTheNode:!0},scaling:{label:{
enabled:!1,drawThreshold:zw+1}}}}}var Xs=null,kf=new Map;function Rn(t,e,n=400){let o=`${e} ${n} ${t}`,s=kf.get(o)??Vw(t,e,n);return kf.set(o,s),s}function Vw(t,e,n){
return Xs??=document.createElement("canvas").getContext("2d"),Xs?(Xs.font=`${n} ${e}px ${bo()}`,Xs.measureText(t).width):
t.length*e*.6}var bo=()=>getComputedStyle(document.body).fontFamily,_e={plain:t=>Rn(t,13),bold:t=>Rn(t,13,600)},Q=(t,e=12,n=400)=>Math.
ceil(Rn(t,e,n))+1;function Zt(t,e,n=12,o=400){if(Q(t,n,o)<=e)return t;let[s,r]=[0,t.length];for(;s<r;){let i=s+r+1>>1;Q(
`${t.slice(0,i).trimEnd()}\u2026`,n,o)<=e?s=i:r=i-1}return`${t.slice(0,s).trimEnd()}\u2026`}var Mf=([t,,e,n,o,s,r])=>[t,e,n,o,s,r,vf(e)].join(""),vf=t=>t?"]":"";function Kw(t,e){let[n,o,s,r,,i,a,c]=t;return e&&c?
[n,o,s,r,c,i,a,c]:t}function Pt(t,e,n){let{act:o,rank:s}=t.statements,{statement:r,label:i}=t.ties,a=new Map;for(let l of n){
let f=r[l],u=o[f]>=0?`act ${o[f]}`:f,m=Kw(t.tie_labels[i[l]],e.nodes[e.actor[l]].several),h={text:Mf(m),parts:m,rank:s[f]},
g=a.get(u);g?g.push(h):a.set(u,[h])}let c=new Map;for(let l of a.values()){let f=Qw(l),u=c.get(f.text)??{...f,number:0};
c.set(f.text,{...u,number:u.number+1,rank:Math.min(u.rank,f.rank)})}return[...c.values()].sort((l,f)=>f.number-l.number||
l.rank-f.rank)}function Qw(t){let e=t.sort((f,u)=>f.rank-u.rank||(f.text<u.text?-1:1)),n=[...new Set(e.map(({parts:f})=>f[0]))],
[o]=e;if(n.length===1)return o;let[,s,...r]=o.parts,i=n.includes(""),a=n.map(f=>f.replace(/: $/,"")),l=[i?"":`${a.slice(
0,-1).join(", ")} and ${a[a.length-1]}: `,i?"":s,...r];return{...o,parts:l,text:Mf(l)}}var an=({text:t,number:e})=>e>1?`${t}\
 \xD7${e}`:t,ke=(t,e,n)=>Pt(t,e,n).map(an).join("; ");function yo([,t,e,n,o,s,r],i){let a=t+e+n+o,c=r+vf(e);return a+ge(
s,Math.max(i-a.length-c.length,8))+c}function Af(t,e,n,o){let s=Pt(t,e,n);if(!s.length)return"";let r=s.length>1?` +${s.
length-1}`:"";return yo(s[0].parts,o-r.length)+r}function ge(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1);return`${((/\s/.
test(t[e-1])?n:n.slice(0,Math.max(n.lastIndexOf(" "),0)))||n).trimEnd()}\u2026`}var cn=1.2,Yw=13,Tf=6,Zs=3,$o=(t,e,n)=>Math.max(...t.map(n))*e/Yw;function Lf(t,{one:e,other:n,smooth:o,size:s},r,i){let a=t.
split(`
`),[c,l]=[$o(a,s,i),a.length*s*cn],f=Js(e,n,o),u={x:(e.x+2*f.x+n.x)/4,y:(e.y+2*f.y+n.y)/4},m=Math.atan2(n.y-e.y,n.x-e.x),
h=Math.abs(m)>Math.PI/2?m+Math.PI:m,[g,b]=[Math.cos(h),Math.sin(h)];for(let O=-c/2;O<=c/2;O+=Tf)for(let $=-l;$<=0;$+=Tf){
let[_,v]=[u.x+O*g-$*b,u.y+O*b+$*g];if(r.some(M=>Jw(_,v,M)))return!0}return!1}var Jw=(t,e,{x:n,y:o,width:s,height:r})=>t>=
n-Zs&&t<=n+s+Zs&&e>=o-Zs&&e<=o+r+Zs;var ea=70,Xw=3,[Zw,Ef]=[12,34];function tr({network:t,selection:e}){if(e.level.merged)return;let n=e.arrows.size<=ea,o=n?
tx(t,e):[];for(let s of ds(e).map(r=>r.flat())){let r=Math.max(1,Xw+1-s.length);for(let i of s){let a=nx(t,e,i),c=n?ex(e,
i,.75*r*a):"",l=c&&qn(c,a,r);sx(t.body.edges[i],l&&ox(t,e,i,l,o)?"":l)}}}function tx({body:t},{level:e}){return t.nodeIndices.
flatMap(n=>{let{x:o,y:s,options:r}=t.nodes[n],{size:i}=e.nodes[n],a=r.label.split(`
`),c=r.font.size,l=$o(a,c,_e.plain);return[{x:o-i,y:s-i,width:2*i,height:2*i},{x:o-l/2,y:s+i,width:l,height:c*(cn*a.length+
.5)}]})}function ex(t,e,n){let o=t.arrows.get(e)??[],s=t.parts?xs(t,o):-1;return Af(t.facts,t.level,o,n)+(s<0?"":` ${Gs[s]}`)}
function nx(t,{level:e},n){let{arrows:o,nodes:s}=e,[r,i]=[s[o.actor[n]],s[o.target[n]]];if(r===i)return Ef;let a=Math.hypot(
r.x-i.x,r.y-i.y)-r.size-i.size;return Math.max(Zw,Math.min(Ef,Math.floor(a/(.5*t.body.edges[n].options.font.size))))}function ox({
body:t},{level:{arrows:e}},n,o,s){let[r,i]=[t.nodes[e.actor[n]],t.nodes[e.target[n]]],{smooth:a,font:c}=t.edges[n].options;
return r!==i&&Lf(o,{one:r,other:i,smooth:a,size:c.size},s,_e.plain)}function sx(t,e){if((t.options.label||"")===e)return;
let n=e.split(`
`).length;t.setOptions({label:e,font:{vadjust:-.5*(n-1)*t.options.font.size}})}var If=1.4,rx={nodes:[15,12.2,22],edges:[12,12.2,17]};function na(){let{clientWidth:t,clientHeight:e}=A("canvas");return t>
0&&e>0}function qf(t){let e=new ResizeObserver(()=>{na()&&(e.disconnect(),t())});e.observe(A("canvas"))}function Rf(t){let{
network:e}=t,n=e.body.nodeIndices;if(n.length>ea){e.fit({nodes:n,animation:!1,maxZoomLevel:If});return}Nf(e,n),ix(t,e.getScale())&&
(tr(t),Nf(e,n))}function Nf(t,e){let n={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let a of e){let{x:c,y:l,options:f}=t.
body.nodes[a],u=f.label.split(`
`),m=Math.max(f.size,.28*f.font.size*Math.max(...u.map(h=>h.length)));n.left=Math.min(n.left,c-m),n.right=Math.max(n.right,
c+m),n.top=Math.min(n.top,l-f.size),n.bottom=Math.max(n.bottom,l+f.size+1.2*f.font.size*u.length)}let{clientWidth:o,clientHeight:s}=A(
"canvas"),r=.95*Math.min(o/(n.right-n.left),s/(n.bottom-n.top)),i={x:(n.left+n.right)/2,y:(n.top+n.bottom)/2};t.moveTo({
position:i,scale:Math.min(r,If),animation:!1})}function ix(t,e){let n=Object.entries(rx).map(([s,[r,i,a]])=>[s,{font:{size:Math.
min(a,Math.max(r,i/e))}}]),o=JSON.stringify(n);return t.letters===o?!1:(t.letters=o,t.network.setOptions(Object.fromEntries(
n)),!0)}function Cf(t){let{level:e}=y,{actor:n,target:o,sign:s}=e.arrows,r=y.arrows.get(t)||[],i=ke(x,e,r)||x.labels.signs[s[t]],
a=N(kt(y,r).length,"statement"),c=[n[t],o[t]].map(f=>D(e,f)),l=i.includes("[")?` \xB7 [ ]: ${d("key_inferred")}`:"";return`${yt(
c,` \u2013 ${i} ${ps(x,e,t)?"\u2013":"\u2192"} `)} \xB7 ${a}${l}`}function jf(t){let{size:e}=y.nodes.othersOf(t),n=e>0?`\
 \xB7 ${N(e,"neighbour")}`:"";return`${D(y.level,t)} \xB7 ${y.level.nodes[t].type}${n}`}function Wf(t){let e=new Map,n=({x:s,y:r,width:i,height:a})=>{let c=[];for(let l=Math.floor((s-2)/64);l<=Math.floor((s+i+
2)/64);l++)for(let f=Math.floor((r-2)/64);f<=Math.floor((r+a+2)/64);f++)c.push(`${l} ${f}`);return c},o=s=>n(s).every(r=>!e.
get(r)?.some(i=>ax(s,i)));return t.map(({x:s,y:r,away:i,measure:a})=>{let c=[i,-i].filter(h=>o({x:s,y:r+h,width:0,height:0}));
if(!c.length)return null;let{width:l,height:f}=a(),m=c.map(h=>({x:s-l/2,y:h>0?r+h:r+h-f,width:l,height:f})).find(o)??null;
for(let h of m?n(m):[])e.set(h,[...e.get(h)??[],m]);return m})}var ax=(t,e)=>t.x<e.x+e.width+2&&e.x<t.x+t.width+2&&t.y<e.
y+e.height+2&&e.y<t.y+t.height+2;var[Bf,cx]=[12,22],lx=3,fx=3,oa={key:[],names:[]};function Pf({network:{body:t},selection:e,letters:n,marked:o},s){let{scale:r}=t.
view,i=[t,e,n,r,o,t.nodeIndices];if(!s&&i.every((m,h)=>m===oa.key[h]))return oa.names;let a=m=>m===o?1/0:e.nodes.weightOf(
m),c=[...t.nodeIndices].sort((m,h)=>a(h)-a(m)||m-h),l=Math.min(cx,Math.max(Bf,(t.nodes[c[0]]?.options.font.size??Bf)*r)),
f=Wf(c.map(m=>{let{x:h,y:g,options:b}=t.nodes[m],O=()=>{let $=b.label.split(`
`);return{width:$o($,l,_e.plain),height:cn*l*$.length}};return{x:h*r,y:g*r,away:b.size*r+fx,measure:O}})),u=c.flatMap((m,h)=>{
let g=f[h];return g?[{at:m,lines:t.nodes[m].options.label.split(`
`),size:l,...g}]:[]});return oa={key:i,names:u},u}function Ff(t,e,n){let{text:o,ground:s}=et();t.save(),t.scale(1/n,1/n),
Object.assign(t,{textAlign:"center",textBaseline:"top",lineJoin:"round",lineWidth:lx}),Object.assign(t,{strokeStyle:s,fillStyle:o});
let r=bo();for(let{lines:i,size:a,x:c,y:l,width:f}of e){t.font=`${a}px ${r}`;for(let[u,m]of i.entries()){let h=[m,c+f/2,
l+(u*cn+(cn-1)/2)*a];t.strokeText(...h),t.fillText(...h)}}t.restore()}var Df=500,er=300,ux=2,st=null,ra=!1,Me=()=>st?.network??null,ia=()=>st?Pf(st,ra):[];function aa(t){let e=[y.level.name,
Rt(),w.language].join(" "),n=st?.key!==e,o=st&&!n?st:mx(e);o.selection=y;let s=!o.network.body.nodeIndices.length;zf(o,()=>{
let r=px(o);dx(o,r),tr(o),wx(),(n||s&&r.size||t)&&Hf(o),Gf(o)}),A("canvas").setAttribute("aria-label",`${d("graph_of")} ${Bt(
y)}`)}function mx(t){st&&st.network.destroy();let e=_f(y.level),n={network:e,key:t,selection:y,arrows:[],isMoved:!1,isFine:null,
marked:-1,letters:""};e.on("beforeDrawing",()=>Gf(n)),e.on("afterDrawing",o=>Ff(o,ia(),e.body.view.scale)),e.on("click",
gx),e.on("doubleClick",({nodes:o})=>o.length&&be(o[0])),e.on("resize",({width:o})=>o>0&&!n.isMoved&&nr());for(let o of["\
zoom","dragEnd"])e.on(o,()=>n.isMoved=!0);e.on("hoverEdge",({edge:o})=>sa(Cf(o))),e.on("hoverNode",({node:o})=>sa(jf(o)));
for(let o of["blurEdge","blurNode"])e.on(o,()=>sa(""));return st=n,ra=!1,A("physics").firstElementChild.checked=!1,n}function zf({
network:t},e){t.renderer.allowRedraw=!1;try{e()}finally{t.renderer.allowRedraw=!0}t.body.emitter.emit("_requestRedraw")}
function px(t){let{body:e}=t.network,{facts:n,level:o,arrows:s,chosen:r,parts:i}=t.selection,{arrows:a,merged:c}=o,l=new Set,
f=n.encodings.signs.map((m,h)=>Xi(vn(h))),u=c?null:Sf(t.selection);for(let m of t.arrows)s.has(m)||(e.edges[m].options.hidden=
!0);for(let[m,h]of s){let{options:g}=e.edges[m];g.hidden=!1,g.width=Of(gt(n,h,r,t.selection.state.count)||1,s.size>er),g.
color=i?Xi(As(t.selection,h)):f[a.sign[m]],u&&Object.assign(g.smooth,u.get(m)),l.add(a.actor[m]).add(a.target[m])}return t.
isFine=null,t.arrows=e.edgeIndices=[...s.keys()],l}function dx({network:{body:t},selection:{isGrown:e,shown:n}},o){if(e)
for(let s of n)o.add(s);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!0;t.nodeIndices=[...o].filter(s=>t.nodes[s]);
for(let s of t.nodeIndices)t.nodes[s].options.hidden=!1}function Gf(t){let{body:e}=t.network,n=e.edgeIndices.length<=er||
xf*e.view.scale>=ux;if(t.isFine===n)return;t.isFine=n;let{sign:o,hold:s,mark:r}=t.selection.level.arrows;for(let i of e.
edgeIndices){let{options:a}=e.edges[i],c=$f(`${o[i]} ${s[i]} ${r[i]}`);a.arrows=n?c.ends:bf,a.dashes=n&&c.dashes}for(let i of e.
nodeIndices)e.nodes[i].options.borderWidth=n?1:0}function nr(){let t=st;t&&zf(t,()=>Hf(t))}function Hf(t){t.isMoved=!1,t.
network.body.nodeIndices.length&&(na()?Rf(t):qf(hx))}function hx(){st?.network.redraw(),nr()}function Uf(t){st?.network.
body.nodes[t]&&st.network.focus(t,{scale:1,animation:!1})}function Vf(t){if(!st)return;let{network:e,selection:n}=st;ra=
t,e.setOptions({physics:{enabled:t}}),!t&&(ta(e,n.level),e.redraw())}function gx({nodes:t,edges:e}){let{level:n}=y;t.length?
ot(n.nodes[t[0]].actor):e.length&&bt(n.arrows.actor[e[0]],n.arrows.target[e[0]])}function wx(){if(!st)return;let t=Yt(),
[e,n]=(t?.names??[]).map(a=>y.level.numbers.get(a)),{actor:o,target:s}=y.level.arrows,r=t?.kind==="actor"&&e!==void 0&&st.
network.body.nodes[e]?[e]:[],i=t?.kind==="pair"?[...y.arrows.keys()].filter(a=>o[a]===e&&s[a]===n):[];st.marked=r[0]??-1,
st.network.setSelection({nodes:r,edges:i},{unselectAll:!0,highlightEdges:!1})}function sa(t){A("hint").textContent=t}var Kf=ce(t=>{let{facts:e,chosen:n}=t,o=$x(t);return Is(t,Ct(n,U(n.inside))).map(s=>{let r=qs(t,s),i=s.find(c=>ut(e,c))??
r,a=Ox(s,o);return{main:r,statements:s,first:n.first[i],last:n.last[i],isReal:s.some(c=>ut(e,c)),sign:Sx(t,r,a),ties:a}})}),
te=({first:t,last:e})=>t!==null||e!==null,Qf=(t,[e,n])=>t.filter(({ties:o})=>o.some(({pair:s})=>s.a===e&&s.b===n||s.a===
n&&s.b===e));function or({level:t,state:e}){let[n,o,...s]=(e.pair??[]).map(r=>t.numbers.get(r));return n!==void 0&&o!==void 0&&
!s.length?[n,o]:null}function Yf(t,e,n,o=null){let s=new Map,r=n==="pair"||o?xx:a=>bx(t,a);for(let a of e)for(let c of r(
a)){if(o&&!(o.includes(c[0])&&o.includes(c[1])))continue;let l=s.get(c.join(" "))??{ends:c,units:[]};s.set(c.join(" "),l),
l.units.push(a)}let i=[...s.values()].sort((a,c)=>c.units.length-a.units.length);return n==="pair"||o?yx(i,s):i}var xx=({
ties:t})=>t.map(({pair:e})=>[e.a,e.b]);function bx({facts:t,level:e},{main:n,ties:o}){let s=o.flatMap(({pair:i,rows:a})=>a.
some(c=>t.ties.together[c])?[i.a,i.b]:[i.a]);return(s.length?[...new Set(s)]:[e.subject[n]]).filter(i=>i>=0).map(i=>[i])}
function yx(t,e){let n=new Set;for(let o of t){n.add(o);let s=e.get([...o.ends].reverse().join(" "));s&&n.add(s)}return[
...n]}function $x({facts:t,pairs:e}){let n=new Map;for(let o of e.values())for(let s of o.rows){let r=t.ties.statement[s],
i=n.get(r)??new Map;n.set(r,i),i.set(o,[...i.get(o)??[],s])}return n}function Ox(t,e){let n=new Map;for(let o of t)for(let[
s,r]of e.get(o)??[])n.set(s,[...n.get(s)??[],...r]);return[...n].sort(([o],[s])=>lo(o,s)).map(([o,s])=>({pair:o,rows:s}))}
function Sx({facts:t},e,n){let{relation:o,quad_class:s}=t.statements;return n.some(({rows:i})=>i.some(a=>t.ties.together[a]))?
t.names.signs.indexOf(pe(t,s[e])):t.relations[o[e]].sign}var ca=(t,e)=>t.first-e.first||t.last-e.last;function Jf(t){let e=new Map;
for(let{first:n,last:o}of t){let[s,r]=[n??o,o??n];if(s===null||r===null)continue;let i=e.get(`${s} ${r}`)??{first:s,last:r,
acts:0};e.set(`${s} ${r}`,i),i.acts++}return[...e.values()].sort(ca)}var _x=1600,kx=["timeline","graph"],Cn=null,Oo=null,la={of:y,found:y},pt=()=>Cn&&w.since===Cn.first&&w.until===Cn.last?Cn:
null,sr=()=>Oo!==null&&pt()!==null;function fa(){let t=pt();if(!t)return y;if(la.of!==y){let{since:e,until:n}=t;la={of:y,
found:Ce(x,y.level,{...w,since:e,until:n})}}return la.found}function He(t){let e=or(t),n=Kf(t);return e?Qf(n,e):n}function So(){
let t=He(fa());return{stops:Jf(t),undated:t.filter(e=>!te(e)).length}}function jn(t,e){let n=pt();return n?t.filter(s=>ca(
s,n)*e>0).at(e===1?0:-1):t[0]}async function Xf(){ln();let{stops:t}=So();Oo=setInterval(Mx,_x),await ma(jn(t,1)??t[0])}function Zf(){
return ln(),k({})}function tu(t){kx.includes(t)||ln()}function ua(t){return ln(),ma(jn(So().stops,t))}function rr(){ln();
let t=pt();return Cn=null,t?k({since:t.since,until:t.until}):k({})}function ln(){Oo!==null&&clearInterval(Oo),Oo=null}async function Mx(){
let t=pt()&&jn(So().stops,1);t||ln(),await(t?ma(t):k({}))}async function ma(t){if(!t){ln();return}let{since:e,until:n}=pt()??
w;Cn={first:t.first,last:t.last,since:e,until:n},await k({since:t.first,until:t.last})}function Ue(){if(pt())return[d("nothing_at_date")," ",C(d("whole_period"),rr)];let[t,e]=gf(),n=U(ae(x,w)),o=()=>k({tab:"\
article",article:x.articles[x.statements.article[n[0]]].id});return[t,e&&[" ",C(d("show_these"),()=>k(e))],n.length>0&&[
" ",C(d("read_claims",{claims:N(n.length,"statement")}),o)]]}var eu=null;function nu(){return eu??=Bl().then(t=>{let e=document.createElement("script");e.textContent=t,document.head.
append(e),e.remove()}),eu}var vx=[2,3,14],Ax=[1.6,0,2.5,5],Tx=.02,Lx=30;function su({boxes:t,ties:e,columns:n=1/0},o){let s=t.some(_=>_.isMiddle)?
2:vx.filter(_=>t.length>=_).length,r=Math.min(s,n-1),i=t.map(()=>new Map);for(let{from:_,to:v,weight:M}of e){let[E,j]=[o.
get(_)??0,o.get(v)??0];E!==j&&(i[E].set(j,(i[E].get(j)??0)+M),i[j].set(E,(i[j].get(E)??0)+M))}let a=i.map(_=>[..._.values()].
reduce((v,M)=>v+M,0)),c=[...t.keys()].sort((_,v)=>a[v]-a[_]||_-v),l=t.map(()=>-1),f=[...Array(r+1).keys()],u=Math.floor(
r/2),m=c.filter(_=>!t[_].isMiddle);for(let _ of c)t[_].isMiddle&&(l[_]=Math.min(1,r));let h=_=>r!==2||_!==1||m.length===
c.length,g=a.reduce((_,v)=>_+v,1),b=(_,v)=>{let M=0;for(let[j,P]of i[_])l[j]>=0&&(M+=P*Ax[Math.min(Math.abs(l[j]-v),3)]/
g);let E=t.filter((j,P)=>P!==_&&l[P]===v);return M+Tx*(ou(t[_])*E.reduce((j,P)=>j+ou(P),0))/t.length},O=_=>f.filter(h).reduce(
(v,M)=>b(_,M)<b(_,v)-1e-9?M:v);for(let _ of m)l[_]=m.length===c.length&&_===c[0]?u:O(_);for(let _=0;_<Lx;_++){let v=l.join();
for(let M of m)l[M]=O(M);if(l.join()===v)break}let $=[...new Set(l)].sort((_,v)=>_-v);return l.map(_=>$.indexOf(_))}var ou=t=>1+
t.members.length;function au(t,e){let n=Math.max(0,...t.map(a=>a.column)),o=[...Array(n+1).keys()].map(a=>t.filter(c=>c.column===a)),s=Nx(
e);_o(o);let r=iu(o),i=ir(e);for(let a=0;a<24&&i>0;a++){let c=[...o.keys()];a%2&&c.reverse();for(let f of c){for(let u of o[f])
ru(u.items,m=>pa(s.get(m),m.y));ru(o[f],u=>Ix(u,s)),_o(o)}let l=ir(e);l<i&&([r,i]=[iu(o),l])}return qx(o,r),_o(o),Ex(o,e),
o}function Ex(t,e){let n=ir(e),o=(r,i,a)=>(r.splice(r.indexOf(i),1),r.splice(a,0,i),_o(t),ir(e)),s=r=>{let i=!1;for(let a of[
...r]){let c=r.indexOf(a);for(let l of r.keys()){let f=o(r,a,l);f<n-1e-6&&([c,n,i]=[l,f,!0])}o(r,a,c)}return i};for(let r=0;r<
3&&n>0&&[...t,...t.flat().map(a=>a.items)].map(s).includes(!0);r++);_o(t)}function Nx(t){let e=new Map,n=(o,s)=>{let r=e.
get(o);r?r.push(s):e.set(o,[s])};for(let[o,s]of t.flatMap(ar))n(o,s),n(s,o);return e}function ar({start:t,end:e,passes:n}){
let o=[t.item,...n.map(({item:s})=>s),e.item];return o.slice(1).map((s,r)=>[o[r],s])}function _o(t){for(let e of t){let n=e.
flatMap(o=>o.items);for(let[o,s]of n.entries())s.y=(o+.5)/n.length}}var pa=(t,e)=>t?.length?t.reduce((n,o)=>n+o.y,0)/t.length:
e;function Ix(t,e){let n=t.items.flatMap(o=>e.get(o)??[]).filter(o=>o.group!==t);return pa(n,t.items.length?pa(t.items,.5):
.5)}function ru(t,e){let n=new Map(t.map(o=>[o,e(o)]));t.sort((o,s)=>(n.get(o)??0)-(n.get(s)??0))}function ir(t){let e=new Map,
n=0;for(let[o,s]of t.flatMap(ar)){if(o.column===s.column){n+=2*Math.abs(o.y-s.y);continue}let[r,i]=o.column<s.column?[o,
s]:[s,o],a=e.get(r.column)??[];for(let[c,l]of a)(c-r.y)*(l-i.y)<0&&n++;a.push([r.y,i.y]),e.set(r.column,a)}return n}var iu=t=>t.
map(e=>e.map(n=>({group:n,items:[...n.items]})));function qx(t,e){for(let[n,o]of e.entries())t[n]=o.map(({group:s,items:r})=>(s.
items=r,s))}var Rx=36,da=10,Cx=22,jx=40,Wx=8,Bx=24,Px=24;function lu(t,e,n,o){let s=t.map(Fx);for(let{items:c,least:l}of s)for(let[f,
u]of c.entries())u.y=l[f];let r=Dx(e,o);cu(t,e,n);for(let c=0;c<Bx;c++){let l=c%2?[...s].reverse():s;for(let{items:f,least:u}of l){
let m=f.map(h=>zx(h,r.get(h)));Gx(f,u,m)}cu(t,e,n)}let i=s.flatMap(({items:c,least:l})=>c.map((f,u)=>f.y-(u?0:l[0]))),a=Math.
min(...i,1/0);if(Number.isFinite(a))for(let{items:c}of s)for(let l of c)l.y=Math.round(l.y-a)}function Fx(t){let e=[],n=[],
o=0;for(let[s,{box:r,items:i}]of t.entries()){s&&(o+=r||t[s-1].box?Cx:Wx);let a=i.reduce((l,f)=>l+f.height,0),c=r&&!r.isFrame?
Math.max(ga(r)-a,0)/2:0;o+=r?.isFrame?ha(r):c;for(let l of i)e.push(l),n.push(o+l.height/2),o+=l.height;o+=r?.isFrame?da:
c}return{items:e,least:n}}var ha=({lines:t})=>Rx+17*(t.length-1),ga=t=>Math.max(jx,t.lines.length*18+16);function Dx(t,e){
let n=new Map;for(let[o,s]of t.entries())for(let[r,i]of ar(s)){if(r.column===i.column)continue;let a=e[o];n.set(r,[...n.
get(r)??[],{other:i,tie:o,weight:a}]),n.set(i,[...n.get(i)??[],{other:r,tie:o,weight:a}])}return n}function zx(t,e){if(!e)
return{y:t.y,weight:.05};let n=(r,i)=>r.ports.find(a=>a.tie===i)?.offset??0,[o,s]=[0,0];for(let{other:r,tie:i,weight:a}of e){
let c=r.y+n(r,i)-n(t,i),l=a/(1+Math.abs(c-t.y)/Px);o+=l*c,s+=l}return{y:o/s,weight:s}}function Gx(t,e,n){let o=[];for(let[
s,{y:r,weight:i}]of n.entries())for(o.push({sum:(r-e[s])*i,weight:i,from:s,to:s});o.length>1;){let[a,c]=o.slice(-2);if(a.
sum/a.weight<=c.sum/c.weight)break;o.splice(-2,2,{sum:a.sum+c.sum,weight:a.weight+c.weight,from:a.from,to:c.to})}for(let{
sum:s,weight:r,from:i,to:a}of o)for(let c=i;c<=a;c++)t[c].y=e[c]+s/r}function cu(t,e,n){for(let o of t.flat().flatMap(s=>s.
items))for(let s of["left","right"]){let r=o.ports.filter(c=>c.side===s),i=new Map(r.map(c=>[c,Hx(c,e[c.tie])]));r.sort(
(c,l)=>(i.get(c)??0)-(i.get(l)??0)||c.tie-l.tie);let a=-r.reduce((c,l)=>c+n[l.tie],0)/2;for(let c of r){let l=n[c.tie];c.
offset=a+l-Math.min(8,l/2),a+=l}}}function Hx(t,e){let n=[e.start.item,...e.passes.map(({item:r})=>r),e.end.item];if(e.start.
item===e.end.item)return t.item.y;let o=n.indexOf(t.item),s=t===e.end?n[o-1]:n[o+1];return s.column!==t.item.column?s.y:
s.y>t.item.y?1e6-s.y:-1e6-s.y}function uu({boxes:t,ties:e},n,o){let s=Math.max(0,...n),r=t.map((u,m)=>({box:u,column:n[m],items:[]})),i=new Map;for(let[
u,m]of t.entries())for(let h of m.members)i.set(h.id,wa(r[u],h));let a=new Map,c=new Map,l=(u,m)=>{let h=i.get(u);return h||
fu(a,`${u}|${m}`,()=>wa(r[o.get(u)??0],null))},f=e.map((u,m)=>{let[h,g]=[l(u.from,u.to),l(u.to,u.from)],b=Ux(h.column,g.
column,s),O=xa(h,m,!0,b[0]),$=xa(g,m,!1,b[1]),[_,v]=[h.column,g.column].sort((j,P)=>j-P),M=[...Array(Math.max(v-_-1,0)).
keys()].map(j=>_+1+j);h.column>g.column&&M.reverse();let E=M.map(j=>{let P=`${[u.from,u.to].sort().join("|")}|${j}`,q=fu(
c,P,()=>{let z={box:null,column:j,items:[]};return r.push(z),wa(z,null)});return xa(q,m,!0,"left"),{item:q,side:"left"}});
return{start:O,end:$,passes:E}});for(let u of r.flatMap(m=>m.items))u.height=Vx(u,e.map(m=>m.room));return{groups:r.filter(
u=>u.items.length||u.box),ways:f}}function fu(t,e,n){let o=t.get(e)??n();return t.set(e,o),o}function wa(t,e){let n={column:t.
column,group:t,member:e,ports:[],height:0,y:0};return t.items.push(n),n}function xa(t,e,n,o){let s={tie:e,isStart:n,item:t,
side:o,offset:0};return t.ports.push(s),s}function Ux(t,e,n){return t<e?["right","left"]:t>e?["left","right"]:t===0&&n>0?
["left","left"]:["right","right"]}function Vx(t,e){let n=s=>t.ports.filter(r=>r.side===s).reduce((r,i)=>r+e[i.tie],0),o=t.
member?t.member.lines.length*16+10:0;return Math.max(o,n("left"),n("right"))}var[mu,pu]=[13,8],Kx=[0,4,9,15],Qx=[.5,.42,.58,.34,.66,.27,.73,.2,.8,.14,.86];function hu(t,e,n){let o=t.map(({points:i})=>({
points:i,box:sb(i)})),s=t.filter(({tie:i})=>i.isMarked).map(({points:i})=>nb(i)),r=[...e.map(i=>ba(i,2)),...s,...t.flatMap(
({points:i})=>ob(i))];for(let i of t){let a=Yx(i,o,r,n);i.words=a,a&&r.push(ba(a,3))}}function Yx({tie:t,points:e},n,o,s){
for(let r of t.words)for(let i of Kx)for(let a of Qx){let[c,l]=e[Math.round(a*(e.length-1))];for(let f of Jx(c,l,r,i))if(Xx(
f,s)&&Zx(f,n,o))return{...r,...f}}return null}function Jx(t,e,{lines:n,width:o},s){let r=n.length*16,i={width:o,height:r};
return[{x:t-o/2,y:e-r-3-1-s,...i},{x:t-o/2,y:e+3+2+s,...i},{x:t+3+3+s,y:e-r/2,...i},{x:t-o-3-3-s,y:e-r/2,...i},{x:t+2+s,
y:e-r-3-1,...i},{x:t-o-2-s,y:e-r-3-1,...i},{x:t+2+s,y:e+3+2,...i},{x:t-o-2-s,y:e+3+2,...i}]}var Xx=(t,e)=>t.x>=e.x&&t.y>=
e.y&&t.x+t.width<=e.x+e.width&&t.y+t.height<=e.y+e.height;function Zx(t,e,n){if(n.some(s=>du(t,s)))return!1;let o=ba(t,2);
return!e.some(({points:s,box:r})=>du(o,r)&&tb(o,s))}var tb=(t,e)=>e.some((n,o)=>o>0&&eb(t,e[o-1],n));function eb({x:t,y:e,
width:n,height:o},s,r){let[i,a]=[0,1],[c,l]=[r[0]-s[0],r[1]-s[1]];for(let[f,u]of[[-c,s[0]-t],[c,t+n-s[0]],[-l,s[1]-e],[l,
e+o-s[1]]]){if(f===0&&u<0)return!1;f<0?i=Math.max(i,u/f):f>0&&(a=Math.min(a,u/f))}return i<=a}var du=(t,e)=>t.x<e.x+e.width&&
e.x<t.x+t.width&&t.y<e.y+e.height&&e.y<t.y+t.height;function nb(t){let[e,n]=t[Math.floor(t.length/2)];return{x:e-10,y:n-
10,width:20,height:20}}var ob=t=>[t[0],t[t.length-1]].map(([e,n])=>({x:e-mu,y:n-pu,width:2*mu,height:2*pu})),ba=({x:t,y:e,
width:n,height:o},s)=>({x:t-s,y:e-s,width:n+2*s,height:o+2*s});function sb(t){let[e,n]=[t.map(([r])=>r),t.map(([,r])=>r)],
[o,s]=[Math.min(...e),Math.min(...n)];return{x:o,y:s,width:Math.max(...e)-o,height:Math.max(...n)-s}}function wu(t,e){let n=$a(t);return t.map((o,s)=>{let{start:r,end:i,passes:a}=o,[c,l]=[r,i].map(m=>ya(m.item.column,m.side,
m.item.y+m.offset,e));if(r.item.column===i.item.column){let m=(r.side==="left"?-1:1)*(n.get(s)??26);return[c,[c[0]+m,c[1]],
[l[0]+m,l[1]],l]}let f=r.side==="right",u=[c];for(let{item:m}of a){let h=m.y+(m.ports.find(_=>_.tie===s)?.offset??0),[g,
b]=f?["left","right"]:["right","left"];u.push(...gu(u[u.length-1],ya(m.column,g,h,e)));let O=ya(m.column,b,h,e),$=u[u.length-
1];u.push($,O,O)}return u.push(...gu(u[u.length-1],l)),u})}function ya(t,e,n,o){let{x:s,width:r}=o[t];return[e==="left"?
s-2:s+r+2,n]}function gu(t,e){let n=(e[0]-t[0])*.42;return[[t[0]+n,t[1]],[e[0]-n,e[1]],e]}function $a(t){let e=[...t.entries()].
filter(([,{start:i,end:a}])=>i.item.column===a.item.column),n=({start:i,end:a})=>[i,a].map(c=>c.item.y+c.offset).sort((c,l)=>c-
l),o=i=>n(i)[1]-n(i)[0];e.sort(([i,a],[c,l])=>o(a)-o(l)||i-c);let s=new Map,r=[];for(let[i,a]of e){let[c,l]=n(a),f=r.filter(
({way:m})=>{let[h,g]=n(m);return m.start.item.column===a.start.item.column&&m.start.side===a.start.side&&h<=l&&g>=c}),u=Math.
max(-1,...f.map(m=>m.step))+1;r.push({way:a,step:u}),s.set(i,(26+13*u)*(4/3))}return s}function xu(t){let e=[t[0]];for(let n=0;n+
3<t.length;n+=3){let[o,s,r,i]=t.slice(n,n+4);for(let a=1;a<=24;a++){let c=a/24,l=1-c,f=u=>l*l*l*o[u]+3*l*l*c*s[u]+3*l*c*
c*r[u]+c*c*c*i[u];e.push([f(0),f(1)])}}return e}var cr=16,rb=92,[bu,yu]=[84,290],ib=30;function $u(t){let e=new Map(t.boxes.flatMap((m,h)=>[m,...m.members].map(g=>[g.id,
h]))),{groups:n,ways:o}=uu(t,su(t,e),e),s=au(n,o);lu(s,o,t.ties.map(m=>m.room),t.ties.map(m=>m.weight));let r=ab(t,s,o),
i=s.flatMap((m,h)=>lb(m,r.columns[h])),a=wu(o,r.columns).map((m,h)=>({tie:t.ties[h],path:m,points:xu(m),words:null})),c=[
...i.flatMap(({y:m,height:h})=>[m,m+h]),...a.flatMap(({points:m})=>m.map(([,h])=>h))],[l,f]=[Math.min(...c,0),Math.max(...c,
0)],u={boxes:i,ties:a,width:r.width,height:f-l+2*cr};return fb(u,cr-l),hu(a,i,{x:2,y:2,width:u.width-4,height:u.height-4}),
u}function ab({ties:t,scale:e},n,o){let s=$a(o),r=[...Array(n.length+1).keys()].map(c=>c&&c<n.length?bu*e:cr);for(let[c,
{start:l,end:f}]of o.entries()){let u=Math.max(0,...t[c].words.slice(0,1).map(({width:g})=>g)),[m,h]=[l.item.column,f.item.
column].sort((g,b)=>g-b);if(m===h){let g=l.side==="left"?m:m+1,b=g===0||g===n.length,O=(s.get(c)??0)*.75+(u?u+14:0)+cr;r[g]=
Math.max(r[g],b?O:Math.min(O+bu*e,yu))}else if(u)for(let g=m+1;g<=h;g++)r[g]=Math.max(r[g],Math.min(u+ib,yu))}let i=r[0];
return{columns:n.map((c,l)=>{let f=Math.ceil(Math.max(rb,...c.map(({box:m})=>m?cb(m):0))),u={x:Math.round(i),y:0,width:f,
height:0};return i=u.x+f+r[l+1],u}),width:Math.ceil(i)}}var cb=t=>Math.max(t.width,...t.members.map(({width:e})=>e));function lb(t,{
x:e,width:n}){return t.flatMap(({box:o,items:s})=>{if(!o)return[];let r=s.map(u=>u.y-u.height/2),i=s.map(u=>u.y+u.height/
2),[a,c]=s.length?[Math.min(...r),Math.max(...i)]:[0,0];o.isFrame&&([a,c]=[a-ha(o),c+da]);let l=ga(o)-(c-a);l>0&&([a,c]=
[a-l/2,c+l/2]);let f=s.flatMap(({member:u,y:m,height:h,ports:g})=>u?[{...u,y:m,height:h,atLeft:g.filter(({side:b})=>b===
"left").length,atRight:g.filter(({side:b})=>b==="right").length}]:[]);return[{box:o,members:f,x:e,width:n,y:a,height:c-a}]})}
function fb({boxes:t,ties:e},n){for(let o of t){o.y+=n;for(let s of o.members)s.y+=n}for(let{path:o,points:s}of e)for(let r of new Set(
[...o,...s]))r[1]+=n}var ub=/[^\S\u00a0]+/;function Wn(t,e,n,o){let s=[""];for(let a of t.slice(0,400).split(ub).flatMap(c=>mb(c,e,o))){let c=s[s.
length-1],l=c?`${c} ${a}`:a;!c||o(l)<=e?s[s.length-1]=l:s.push(a)}if(s.length<=n)return s;let r=s.slice(0,n),i=Array.from(
r[n-1]);for(;i.length>1&&o(`${i.join("")}\u2026`)>e;)i=i.slice(0,-1);return r[n-1]=`${i.join("").trimEnd()}\u2026`,r}function mb(t,e,n){
if(n(t)<=e)return[t];let o=[""];for(let s of Array.from(t)){let r=o[o.length-1]+s;n(r)<=e||!o[o.length-1]?o[o.length-1]=
r:o.push(s)}return o}function fn(t,e,n,o){let s=Wn(t,e,n,o);for(let r=e-12;r>40;r-=12){let i=Wn(t,r,99,o);if(i.length>s.
length||i.some(a=>o(a)>r))break;s=i}return{lines:s,width:Math.ceil(Math.max(...s.map(o)))}}var Ou=new WeakMap;function Su(t,e){let n=Ou.get(t)??pb(t,e);return Ou.set(t,n),n}function pb(t,e){let n=new Map;for(let o of[
"actor","target"])for(let[s,r]of t[o].entries()){let i=e[o][s],a=n.get(r);a?a.set(i,(a.get(i)??0)+1):n.set(r,new Map([[i,
1]]))}return new Map([...n].map(([o,s])=>[o,db(s)]))}function db(t){let[e,n]=[-1,0];for(let[o,s]of t)(s>n||s===n&&o<e)&&
([e,n]=[o,s]);return e}function _u(t,e){let{facts:n,level:o,arrows:s,chosen:r,state:i}=t,{actor:a,target:c,sign:l,hold:f,mark:u}=o.arrows,m=new Map;
for(let[g,b]of s){let O=ps(n,o,g),$=[e(a[g]),e(c[g])];if($[0]===$[1]&&a[g]!==c[g])continue;let[_,v]=O?$.sort():$,M=`${_}\
>${v}:${l[g]}`,E=m.get(M);if(!E){let j={from:_,to:v,sign:l[g],hold:f[g],mark:u[g],rows:[...b],weight:0,acts:0};m.set(M,{
...j,isBoth:!1,isTogether:O,prices:[],conditions:[]});continue}E.rows.push(...b),E.hold=Math.max(E.hold,f[g]),E.mark=Math.
max(E.mark,u[g])}let h=hb(n.ties.statement,m);for(let g of h)g.weight=gt(n,g.rows,r,i.count),g.acts=gt(n,g.rows,r,"acts"),
gb(t,g);return h.sort((g,b)=>b.acts-g.acts||b.weight-g.weight||(g.from+g.to<b.from+b.to?-1:1))}function hb(t,e){let n=({
rows:s})=>[...new Set(s.map(r=>t[r]))].sort().join(" "),o=new Set;for(let s of e.values()){let r=e.get(`${s.to}>${s.from}\
:${s.sign}`);!r||r===s||o.has(s)||n(s)!==n(r)||(s.isBoth=!0,s.rows.push(...r.rows),o.add(r))}return[...e.values()].filter(
s=>!o.has(s))}function gb({facts:t,chosen:e},n){let o=new Set(n.rows.map(i=>t.ties.statement[i])),s=new Set([...o].map(i=>t.
statements.act[i]).filter(i=>i>=0)),r=[new Set,new Set];for(let i of t.offers.mentions){let[a]=i;if(!(!e.inside[a]||!(o.
has(a)||s.has(t.statements.act[a]))))for(let[c,l]of i.slice(8).entries())for(let f of l)r[c].add(f)}[n.prices,n.conditions]=
r.map(i=>[...i])}var[wb,xb]=[5,1.4];function ko(t){let e=y.parts?As(y,t.rows):vn(t.sign),{dashes:n}=x.encodings.holds[t.hold],o=t.acts>0?
Math.min(wb,2+Math.log2(Math.max(t.weight,1))):xb;return{colour:e,dashes:n,width:t.isReturn?1.8:o,head:x.encodings.signs[t.
sign].head}}function Bn(t){if(t.isReturn)return"";let{holds:e,marks:n}=x.encodings;return e[t.hold].sign||n[t.mark].sign}
var Mo=t=>t.acts===0;var bb={name:168,words:184,lines:4},yb={name:124,words:124,lines:5},$b={name:96,words:96,lines:7},[_a,Oa,Ob]=[26,30,22],
Mu=.7,Sb=3,_b=4,[kb,Mb,vb]=[13,10,16],Ab=90,ku=6,Tb=[48,28,14];function vu(t,e,n,{scale:o,unfolded:s,columns:r,open:i}){
let{level:a,state:c}=t,l=Au(o),f=[...Lb(t)].sort((W,X)=>W-X),u=Su(a,e),m=c.ego===null?-1:a.numbers.get(c.ego)??-1,h=new Map;
for(let W of f){if(W===m)continue;let X=u.get(W)??-1-W;h.set(X,[...h.get(X)??[],W])}let g=(W,X)=>a.nodes[W].actor===e.nodes[X]?.
actor,b=W=>(h.get(W)??[]).filter(X=>!g(X,W)),O=Eb(t,e,h,b,{unfolded:s,open:i}),$=new Map,_=new Map,v=new Map,M=[],E=Nb(t,
f),j=(W,X,ft,B,Tt)=>{let _t=B===a?X:ft,[Ut,ie]=[D(B,_t),jt(B,_t)],Vt=X<0?null:a.nodes[X];return _.set(W,{at:X,frame:ft,name:Ut,
lang:ie,folded:Tt,node:Vt,isStrong:E.has(X)}),Ut},P=(W,X)=>{let ft=j(`a${W}`,W,-1,a,0),B=Wn(ft,l.name,l.lines,n.bold);$.
set(W,`a${W}`),M.push({id:`a${W}`,isFrame:!1,lines:B,width:Sa(B,n.bold)+_a+Oa,members:[],isMiddle:X})};m>=0&&f.includes(
m)&&P(m,!0);for(let[W,X]of h){let ft=b(W);if(!ft.length||W<0){for(let rt of X)P(rt,!1);continue}let B=N(ft.length,"actor\
_drawn"),Tt=X.find(rt=>g(rt,W))??a.numbers.get(e.nodes[W].actor)??-1,_t=`f${W}`,Ut=O.has(W),ie=j(_t,Tt,W,e,Ut?ft.length:
0);v.set(_t,{name:ie,note:B,frame:e.nodes[W].actor,at:Tt,isFolded:Ut});for(let rt of X)$.set(rt,Ut||g(rt,W)?_t:`a${rt}`);
if(Ut){let rt=[...Wn(ie,l.name,l.lines,n.bold),...Wn(d("folded",{n:B}),l.name,2,n.plain)];M.push({id:_t,isFrame:!1,lines:rt,
width:Sa(rt,n.bold)+Oa,members:[]});continue}let Vt=ft.map(rt=>{let Eg=j(`a${rt}`,rt,W,a,0);return Ib(Eg,rt,E.has(rt),l,
n)}),Je=fn(ie,l.name,l.lines,n.bold).lines,oo=Sa(Je,n.bold)+_a+n.plain(B)+Oa+Ob;M.push({id:_t,isFrame:!0,lines:Je,width:oo,
members:Vt})}let z=_u(t,W=>$.get(W)??"").flatMap(W=>qb(t,W));return{given:{boxes:M,ties:Cb(z,n,o),scale:Math.min(o,1),columns:r},
ties:z,ends:_,heads:v}}var Au=t=>t<Mu?$b:t<1?yb:bb;function Lb({arrows:t,level:e}){let{actor:n,target:o}=e.arrows;return new Set(
[...t.keys()].flatMap(s=>[n[s],o[s]]))}function Eb({nodes:t},e,n,o,{unfolded:s,open:r}){let i=[...n.keys()].filter(l=>l>=
0&&o(l).length>0);if(s)return new Set(i.filter(l=>!s.includes(e.nodes[l].actor)));let a=l=>(n.get(l)??[]).reduce((f,u)=>f+
t.weightOf(u),0),c=i.filter(l=>r!==void 0||o(l).length>=Sb).sort((l,f)=>a(f)-a(l)||l-f);return new Set(c.slice(r??_b))}function Nb({
nodes:t},e){let n=e.map(o=>({at:o,weight:t.weightOf(o)}));return n.sort((o,s)=>s.weight-o.weight||o.at-s.at),new Set(n.slice(
0,3).filter(({weight:o})=>o>1).map(({at:o})=>o))}function Ib(t,e,n,o,s){let r=n?s.bold:s.plain,{lines:i,width:a}=fn(t,o.
name,o.lines+1,r);return{id:`a${e}`,lines:i,width:a+2*_a+12}}var Sa=(t,e)=>Math.ceil(Math.max(...t.map(e)));function qb({
facts:t,level:e,state:n},o){let s=Pt(t,e,o.rows),r={acts:"act",statements:"statement",articles:"article"}[n.count],i=o.acts>
1?N(o.acts,"act"):o.weight>1?N(o.weight,r):"",a=[...new Set(s.map(({parts:O})=>yo(O,Ab)))],c=a.filter(O=>!O.startsWith("\
[")||!a.includes(O.slice(1,-1))),l=c.slice(0,2),f=c.length>2?` +${c.length-2}`:"",u=o.conditions.length?` (${o.conditions.
join(", ")})`:"",m={...o,isReturn:!1,text:l.join(", ")+f,terms:u,number:i};if(!o.prices.length)return[m];let h=d("asked_\
in_return",{what:o.prices.join(", ")}),g=t.names.signs.indexOf("neither"),b={from:o.to,to:o.from,sign:g,text:h,terms:"",
number:""};return[m,{...m,...b,hold:t.names.holds.indexOf("not actual"),isReturn:!0}]}function Rb(t,e){let n=ge(t,e),o=(s,r)=>n.
lastIndexOf(s)>n.lastIndexOf(r);return n+(o("\u201C","\u201D")?"\u201D":"")+(o("[","]")?"]":"")}var lr=(t,e)=>e?`${t}\xA0\xB7\xA0${e.
replaceAll(" ","\xA0")}`:t;function ka(t,{plain:e,bold:n}){let o=t.replaceAll(" ","\xA0"),s=n(o)-e(o);return r=>e(r)+(o&&
r.endsWith(o)?s:0)}function Cb(t,e,n){let o=t.some(a=>a.acts>0),s=Au(n).words,r=n<Mu?0:1/0,i=0;return t.map(a=>{let{from:c,
to:l,text:f,terms:u,number:m}=a,h=!o||a.acts>0||n>=1.5,g=(a.acts>0?3:.5)*(1+Math.log2(1+a.weight)),b=!!Bn(a),O={from:c,to:l,
weight:g,isMarked:b,words:[],room:kb*Math.min(n,1)};if(!h||!f||++i>r)return O;let $=lr(f+u,m),_=ka(m,e),v=[1,1.25,1.6].map(
q=>fn($,s*q,ku,_)),M=v.filter(({lines:q})=>!q.at(-1)?.endsWith("\u2026")),E=Tb.filter(q=>f.length>q).map(q=>Rb(f,q)),j=(u?
[f,...E]:E).map(q=>fn(lr(q,m),s,ku,_)),P=[...M.length?M:v.slice(-1),...j];return{...O,words:P,room:P[0].lines.length*vb+
Mb}})}var jb={square:"M3 2 H13 V12 H3 Z",triangle:"M8 1.5 L14 12.5 H2 Z",diamond:"M8 1 L14 7 L8 13 L2 7 Z"};function ve(t,{dashes:e=[],
head:n="arrow",middle:o=""}={}){let r=S("line",{x1:2,y1:7,x2:n==="bar"?37:34,y2:7,stroke:t,"stroke-width":2,...un(e)});return Lu(
"0 0 42 14",r,Ao(n,t,"translate(40 7) rotate(0) scale(1)"),va(o,t,19,7))}var un=t=>({"stroke-dasharray":t.join(" ")||null,
"stroke-linecap":t[0]<2?"round":null}),Lu=(t,...e)=>S("svg",{class:"sample",width:42,height:14,viewBox:t,"aria-hidden":"\
true"},e),Pn=t=>ve(vn(t),{head:x.encodings.signs[t].head}),Tu=t=>ve(ji(t));function Ma(){return[...uo.slice(0,Re).map((e,n)=>vo(
Tu(n),`${Gs[n]} ${df(e)}`)),vo(Tu(Re),d("part_same"))]}var vo=(t,e)=>[t,e];function Ao(t,e,n){return t?t==="bar"?S("line",
{transform:n,x1:-2,y1:-5,x2:-2,y2:5,stroke:e,"stroke-width":3}):t==="vee"?S("path",{transform:n,d:"M-8 -4.5 L0 0 L-8 4.5",
fill:"none",stroke:e,"stroke-width":2}):S("path",{transform:n,d:"M-9 -4.5 L0 0 L-9 4.5 Z",fill:e}):null}function va(t,e,n,o){
return t==="bar"?S("path",{transform:`translate(${n} ${o})`,d:"M0 -4.5 V4.5",stroke:e,"stroke-width":2.5}):t==="circle"?
S("circle",{cx:n,cy:o,r:3.5,fill:e}):t==="diamond"?S("path",{transform:`translate(${n} ${o})`,d:"M-4.5 0 L0 -4.5 L4.5 0 \
L0 4.5 Z",fill:e}):null}function Aa(t,e=et().node){let n={fill:e,stroke:et().line},o=t==="dot"?S("circle",{cx:8,cy:7,r:5.5,
...n}):S("path",{d:jb[t],...n});return Lu("-13 0 42 14",o)}function Eu(){let{sign:t,hold:e,mark:n}=y.level.arrows,o=[...y.
arrows.keys()];return Ta({signs:new Set(o.map(s=>t[s])),holds:new Set(o.map(s=>e[s])),marks:new Set(o.map(s=>n[s]))})}function Ta(t){
let{signs:e,holds:n,marks:o}=x.encodings,s=et().line,r=(l,f)=>!t||t[l].has(f),i=e.flatMap(({words:l},f)=>r("signs",f)?[vo(
Pn(f),l)]:[]),a=n.flatMap(({dashes:l,middle:f,words:u},m)=>(l.length||f)&&r("holds",m)?[vo(ve(s,{dashes:l,middle:f}),u)]:
[]),c=o.flatMap(({middle:l,words:f},u)=>l&&r("marks",u)?[vo(ve(s,{middle:l}),f)]:[]);return[...y.parts?Ma():i,...a,...c]}var La=16,fr=17,Nu=7,Wb=260;function Ru(t,e,n){let o=S("svg",{class:"named",role:"group",viewBox:`0 0 ${t.width} ${t.height}`}),
s=t.boxes.map(c=>zb(c,e)),r=t.ties.map((c,l)=>Bb(c,e.ties[l],l,n)),i=t.boxes.flatMap(c=>c.members.map(l=>Hb(l,c,e))),a=t.
ties.map((c,l)=>Db(c,e.ties[l],l));return o.append(...s,...r,...i,...a.filter(c=>c!==null)),o}function Bb(t,e,n,o){let{colour:s,
dashes:r,width:i,head:a}=ko(e),{path:c}=t,l=e.isBoth&&a?Nu:0,f=qu(Fb(c,l,a&&a!=="bar"?Nu:0));return S("g",{class:`tie${Mo(
e)?" light":""}`,role:"button",tabindex:-1,"data-key":`t${e.from}>${e.to}:${e.sign}${e.isReturn?"r":""}`,"data-tie":n,"a\
ria-label":`${o(e)}. ${d("show_quotes")}`},S("path",{class:"around",d:qu(c),fill:"none",stroke:s}),S("path",{d:f,fill:"n\
one",stroke:s,"stroke-width":i.toFixed(1),...un(r)}),Iu(a,s,c[c.length-1],c[c.length-2],i),e.isBoth&&Iu(a,s,c[0],c[1],i),
Pb(Bn(e),s,t.points))}function Iu(t,e,n,o,s){let r=n[0]<o[0]?180:0,i=(.9+.08*s).toFixed(2);return Ao(t,e,`translate(${n[0]}\
 ${n[1]}) rotate(${r}) scale(${i})`)}function Pb(t,e,n){if(!t)return null;let[o,s]=n[Math.floor(n.length/2)],r={transform:`\
translate(${o.toFixed(1)} ${s.toFixed(1)})`};if(t==="\u2022")return S("g",r,S("circle",{class:"mark",r:4.5,stroke:e,"str\
oke-width":1.8}));if(t==="?")return S("g",r,S("circle",{class:"doubt",r:8}),S("text",{class:"doubted","text-anchor":"mid\
dle",y:4.5,"aria-hidden":"true"},"?"));let i=S("path",{d:"M-5.5 5.5 L5.5 -5.5",stroke:e,"stroke-width":1.8});return S("g",
r,S("circle",{class:"mark",r:8,stroke:e,"stroke-width":1.8}),i)}function Fb(t,e,n){let o=t.map(([r,i])=>[r,i]),s=o.length-
1;return o[0][0]+=Math.sign(o[1][0]-o[0][0])*e,o[s][0]+=Math.sign(o[s-1][0]-o[s][0])*n,o}function qu([t,...e]){let n=([s,
r])=>`${s.toFixed(1)} ${r.toFixed(1)}`,o=[];for(let s=0;s+2<e.length;s+=3)o.push(`C${e.slice(s,s+3).map(n).join(" ")}`);
return`M${n(t)} ${o.join(" ")}`}function Db({words:t},e,n){if(!t)return null;let o={class:"words","data-words":n,"aria-h\
idden":"true",fill:ko(e).colour};return S("g",o,Ea(t.lines,t.x+t.width/2,t.y,e.number))}function Ea(t,e,n,o=""){let s=o.
replaceAll(" ","\xA0");return S("text",{"text-anchor":"middle"},t.map((r,i)=>{let a=n+12.5+i*La,c=s&&r.endsWith(s),l=c?r.
slice(0,r.length-s.length):r;return S("tspan",{x:e,y:a},l,c&&S("tspan",{class:"strong"},s))}))}function zb(t,{ends:e,heads:n}){
let{box:o,x:s,y:r,width:i,height:a}=t,c=e.get(o.id),l=n.get(o.id),f=c.node?.shape==="diamond"&&!l,u=l?.isFolded?" folded":
f?" issue":"",m=S("rect",{x:s,y:r,width:i,height:a,rx:f?Math.min(20,a/2):14}),h=!!l?.isFolded,b=S("text",{class:"strong",
"text-anchor":h?"middle":"start"},Gb(t,c.lang,h)),O=l?.isFolded?null:ju(c.node?.shape??"square",s+20,o.isFrame?r+18:Cu(o,
r,a),6,!0),$=[c.name,l?.note,l?.isFolded&&d("unfold")].filter(Boolean).join(", "),_={class:`block${u}`,role:"button",tabindex:-1,
"data-key":o.id,"aria-label":$};if(!o.isFrame||!l)return S("g",_,m,O,b);let v=S("g",{class:"fold",role:"button",tabindex:-1,
"data-key":`x${o.id}`,"aria-label":`${l.note}: ${d("fold",{name:l.name})}`},S("text",{class:"count",x:s+i-12,y:r+23,"tex\
t-anchor":"end"},`${l.note} \u2212`));return S("g",{class:"frame"},S("g",_,m,O,b),v)}var Cu=({lines:t},e,n)=>e+(n>Wb?t.length*
fr/2+12:n/2);function Gb({box:{lines:t,isFrame:e},x:n,y:o,width:s,height:r},i,a){if(e)return t.map((f,u)=>S("tspan",{x:n+
32,y:o+23+u*fr,lang:i},f));let c=Cu({lines:t},o,r)-t.length*fr/2+13,l=f=>({x:a?n+s/2:n+34,y:c+f*fr});return t.map((f,u)=>S(
"tspan",{...l(u),...a&&u===t.length-1?{class:"note"}:{lang:i}},f))}function Hb(t,{x:e,width:n},{ends:o}){let s=o.get(t.id),
{id:r,lines:i,y:a,height:c,atLeft:l,atRight:f}=t,u=f>l,m=u?e+n-14:e+14,h=y.nodes.weightOf(s.at),g=Math.min(9,5+Math.sqrt(
h)/1.6),b=u?e+n-28:e+28,O=a-i.length*La/2+12.5,$=_=>S("path",{class:"reach",d:`M${_} ${a-c/2+4} V${a+c/2-2}`});return S(
"g",{class:`member${s.isStrong?" strong":""}`,role:"button",tabindex:-1,"data-key":r,"aria-label":`${s.name}, ${s.node?.
type??""}`},S("rect",{class:"around",x:e+2,y:a-c/2,width:n-4,height:c,rx:6}),f>1&&$(e+n-1.5),l>1&&$(e+1.5),ju(s.node?.shape??
"dot",m,a,g,g>7.5),S("text",{"text-anchor":u?"end":"start",lang:s.lang},i.map((_,v)=>S("tspan",{x:b,y:O+v*La},_))))}function ju(t,e,n,o,s){
let r={class:`glyph${s?" full":""}`,transform:`translate(${e.toFixed(1)} ${n.toFixed(1)})`};return t==="square"?S("rect",
{...r,x:-o+.5,y:-o+.5,width:2*o-1,height:2*o-1,rx:2}):t==="triangle"?S("path",{...r,d:`M0 ${-o-1} L${o+1} ${o-1} L${-o-1}\
 ${o-1} Z`}):t==="diamond"?S("path",{...r,d:`M0 ${-o-1} L${o+1} 0 L0 ${o+1} L${-o-1} 0 Z`}):S("circle",{...r,r:o})}var Ub={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},Vb=2.5;function Bu(t,e,n){let o=Ub[n];if(!o||!e)
return!1;let s=Wu(e),r=[...t.querySelectorAll("[data-key]")],[i,a]=[null,1/0];for(let c of r){if(c===e)continue;let[l,f]=Wu(
c).map((g,b)=>g-s[b]),u=l*o[0]+f*o[1],m=Math.abs(l*o[1])+Math.abs(f*o[0]),h=u+Vb*m;u>1&&h<a&&([i,a]=[c,h])}return i&&(e.
setAttribute("tabindex","-1"),i.setAttribute("tabindex","0"),i.focus()),!0}function Wu(t){let{x:e,y:n,width:o,height:s}=t.
getBoundingClientRect();return[e+o/2,n+s/2]}function Pu(t,e){let n=null;t.addEventListener("pointerdown",o=>{let s=o.target instanceof Element&&!o.target.closest("[\
data-key], [data-words]");o.pointerType==="mouse"&&o.button===0&&s&&(n={x:o.clientX,y:o.clientY,left:t.scrollLeft,top:t.
scrollTop})}),t.addEventListener("pointermove",o=>{n&&(t.scrollLeft=n.left-(o.clientX-n.x),t.scrollTop=n.top-(o.clientY-
n.y))});for(let o of["pointerup","pointerleave","pointercancel"])t.addEventListener(o,()=>n=null);t.addEventListener("wh\
eel",o=>{o.ctrlKey&&(o.preventDefault(),e(o.deltaY<0?1:-1))},{passive:!1})}var Kb=16,Qb=220;function ur(t,{ends:e}){let[n,o]=[e.get(t.from)?.name??"",e.get(t.to)?.name??""];if(t.isReturn)return d(
"asks_in_return",{who:o,what:t.prices.join(", ")});let s=t.number?`: ${t.number}`:"";return`${n} ${t.text} ${o}${t.terms}${s}`}
function Na({parts:t},e){let n=e?.getAttribute("data-tie")??e?.getAttribute("data-words");return n==null?null:t.ties[Number(
n)]}function Fu(t,e){let{root:n,parts:o,picture:s}=t;n.querySelector(".now:not(.kept)")?.remove();for(let f of n.querySelectorAll(
".lit"))f.classList.remove("lit");let r=Na(t,e),i=e?.getAttribute("data-key")?.replace(/^x/,"")??"",a=f=>f===i||i.startsWith(
"f")&&`f${o.ends.get(f)?.frame}`===i,c=o.ties.flatMap((f,u)=>f===r||!r&&i&&(a(f.from)||a(f.to))?[u]:[]);n.classList.toggle(
"fading",c.length>0),A("hint").textContent=r?`${ur(r,o)} \xB7 ${Yb(r)}`:i?Jb(t,i):"";let l=new Set(c.flatMap(f=>[o.ties[f].
from,o.ties[f].to]));i&&l.add(i);for(let f of n.querySelectorAll("[data-key]")){let u=f.getAttribute("data-key")??"",m=c.
includes(Number(f.getAttribute("data-tie")??-1))||l.has(u)||l.has(`${u}`.replace(/^x/,""));f.classList.toggle("lit",m)}for(let f of c)
n.querySelector(`[data-words="${f}"]`)?.classList.add("lit");r&&c.length===1&&!s.ties[c[0]].words&&n.append(Ia(s,s.ties[c[0]],
r))}var Yb=t=>N(kt(y,t.rows).length,"statement");function Jb(t,e){let n=t.parts.ends.get(e);if(!n)return"";let{size:o}=y.
nodes.othersOf(n.at);return[n.name,n.node?.type,o>0&&N(o,"neighbour")].filter(Boolean).join(" \xB7 ")}function Ia(t,{points:e},n,o="\
now"){let{lines:s,width:r}=fn(lr(n.text+n.terms,n.number),Qb,9,ka(n.number,_e)),[i,a]=e[Math.floor(e.length/2)],c=s.length*
Kb+8,l=Math.max(4+r/2+8,Math.min(i,t.width-r/2-12)),f=Math.max(4,a-c-10);return S("g",{class:o,"aria-hidden":"true"},S("\
rect",{x:l-r/2-8,y:f,width:r+16,height:c,rx:6}),Ea(s,l,f+3,n.number))}var Du=500,Xb=5,zu={at:-1,time:0,x:0,y:0},Gu=[[.7],[.7,{columns:3}],[.5,{columns:3}],[.5,{columns:2}],[.5,{columns:2,open:2}],
[.5,{columns:2,open:1}],[.5,{columns:2,open:0}],[.5,{columns:1,open:0}]],qa=[.5,.7,1,1.25,1.5,2],Zb=1.25,tt=null,Fn=null,
To=!1,Ca=zu,Ra={selection:null,key:""},Hu=null,Eo=()=>tt;async function Uu(t){Hu=await wt("country"),t&&(Fn=null,To=!1);
let e=[Rt(),w.language,JSON.stringify(w.frames)].join(" ");if(tt&&Ra.selection===y&&Ra.key===e&&!t){Qu();return}Ra={selection:y,
key:e},Dn()}function Dn(){let t=A("named"),e=tn(y),n=!tt,o=document.activeElement?.closest("#named [data-key]")?.getAttribute(
"data-key"),{picture:s,parts:r,scale:i}=Fn!==null?mr(Fn):To?t0(t):Vu(t),a=Ru(s,r,l=>ur(l,r));tt={picture:s,parts:r,scale:i,
root:a};let c=To?ja(s,t):Math.max(i,1);a.setAttribute("width",String(s.width*c)),a.setAttribute("height",String(s.height*
c)),a.setAttribute("aria-label",`${d("graph_of")} ${Bt(e)} ${d("graph_keys")}`),n0(a),L(t,a),a.querySelector("[data-key]")?.
setAttribute("tabindex","0"),Qu(),o&&c0(o),n&&e0(t,a)}function Vu(t){let{clientWidth:e,clientHeight:n}=t,o=mr(1);if(!e)return o;
for(let r of Gu){if(o.picture.width<=e)break;let i=mr(...r);i.picture.width<o.picture.width&&(o=i)}let s=1.25*o.picture.
width<=e&&1.25*o.picture.height<=n;return o.scale===1&&s?{...o,scale:1.25}:o}function t0(t){let e=Vu(t),n=e.scale>=1?Gu.
map(o=>mr(...o)):[];return[e,...n.filter(({parts:o})=>o.ends.size===e.parts.ends.size)].reduce((o,s)=>ja(s.picture,t)>1.1*
ja(o.picture,t)?s:o)}var ja=(t,{clientWidth:e,clientHeight:n})=>Math.min(Zb,e/t.width,n/t.height);function mr(t,e){let n=vu(
tn(y),Hu,_e,{scale:t,unfolded:w.frames,...e});return{picture:$u(n.given),parts:n,scale:t}}function e0(t,e){t.scrollLeft=
(e.clientWidth-t.clientWidth)/2}function n0(t){let e=s=>s.target instanceof Element?s.target.closest("[data-key], [data-\
words]"):null,n=(s,r)=>t.addEventListener(s,r);n("click",s=>o0(e(s),s));let o=s=>tt&&Fu(tt,s);n("pointerover",s=>o(e(s))),
n("pointerleave",()=>o(null)),n("focusin",s=>o(e(s))),n("focusout",()=>o(null)),n("keydown",s=>{let r=e(s);if(s.key==="E\
nter"||s.key===" ")Ku(r);else if(s.key==="+"&&Lo(r)>=0)be(Lo(r));else if(!Bu(t,r,s.key))return;s.preventDefault(),s.stopPropagation()})}
function o0(t,{timeStamp:e,clientX:n,clientY:o}){Ca={at:Lo(t),time:e,x:n,y:o},Ku(t)}function s0(t){let{at:e,time:n,x:o,y:s}=Ca,
r=Math.hypot(t.clientX-o,t.clientY-s)<Xb&&t.timeStamp-n<Du;e<0||!r||(t.stopPropagation(),t.preventDefault(),Ca=zu,be(e))}
var Lo=t=>tt?.parts.ends.get(t?.getAttribute("data-key")??"")?.at??-1;function Ku(t){if(!t||!tt)return;let e=Na(tt,t);if(e){
r0(e);return}let n=t.getAttribute("data-key")??"",o=tt.parts.heads.get(n.replace(/^x/,""));o&&(o.isFolded||n.startsWith(
"x"))?i0(o.frame,!o.isFolded):Lo(t)>=0&&ot(y.level.nodes[Lo(t)].actor)}function r0(t){if(!tt)return;let[e,n]=(t.isReturn?
[t.to,t.from]:[t.from,t.to]).map(s=>tt?.parts.ends.get(s));e&&n&&!e.folded&&!n.folded&&e.at>=0&&n.at>=0?bt(e.at,n.at):K(
kt(y,t.rows),ur(t,tt.parts))}function i0(t,e){let o=[...tt?.parts.heads.values()??[]].filter(s=>!s.isFolded).map(s=>s.frame).
filter(s=>s!==t);k({frames:e?o:[...o,t]})}var a0=(t,e)=>t.size===e.length&&e.every(n=>t.has(n));function Qu(){if(!tt)return;
let t=Yt(),{parts:e,root:n,picture:o}=tt,s=Fe();for(let c of n.querySelectorAll(".kept"))c.remove();let[r,i]=(t?.names??
[]).map(c=>y.level.numbers.get(c)),a=c=>e.ends.get(c)?.at;for(let[c,l]of e.ties.entries()){let[f,u]=(l.isReturn?[l.to,l.
from]:[l.from,l.to]).map(a),h=t?.kind==="pair"&&f===r&&u===i||s.size>0&&a0(s,kt(y,l.rows));n.querySelector(`[data-tie="${c}\
"]`)?.classList.toggle("open",h),h&&!o.ties[c].words&&n.append(Ia(o,o.ties[c],l,"now kept"))}for(let c of n.querySelectorAll(
".member.open, .block.open"))c.classList.remove("open");if(!(t?.kind!=="actor"||r===void 0))for(let[c,{at:l}]of e.ends)l===
r&&pr(c)?.classList.add("open")}var pr=t=>tt?.root.querySelector(`[data-key="${CSS.escape(t)}"]`)??null;function c0(t){let e=pr(
t);if(e){for(let n of tt?.root.querySelectorAll("[tabindex='0']")??[])n.setAttribute("tabindex","-1");e.setAttribute("ta\
bindex","0"),e.focus({preventScroll:!0})}}function Yu(t){(pr(`a${t}`)??[...tt?.parts.ends??[]].flatMap(([n,o])=>o.at===t?
[pr(n)]:[])[0])?.scrollIntoView({block:"center",inline:"center"})}function dr(t){let e=qa.indexOf(tt?.scale??1),n=qa[Math.
max(0,Math.min(qa.length-1,e+t))];n!==tt?.scale&&(Fn=n,To=!1,Dn())}function Ju(){Fn=null,To=!0,Dn()}function Xu(t){Pu(t,
dr),document.addEventListener("click",s0,!0);let[e,n]=[0,0];new ResizeObserver(()=>{t.clientWidth!==e&&(e=t.clientWidth,
clearTimeout(n),n=setTimeout(()=>{e&&tt&&Fn===null&&w.picture==="named"&&Dn()},Du))}).observe(t)}function hr(){let t=Eo()?.parts.ties??[],e=[...new Set(t.map(a=>a.sign))].sort((a,c)=>a-c),n=t.map(ko),o=et().line,s=y.parts?
Ma():e.map(a=>[Pn(a),x.encodings.signs[a].words]),{holds:r,marks:i}=x.encodings;for(let{dashes:a,words:c}of r)a.length&&
n.some(l=>l.dashes===a)&&s.push([ve(o,{dashes:a,head:""}),c]);for(let{sign:a,words:c}of[...r,...i])a&&t.some(l=>Bn(l)===
a)&&s.push([Zu(a),c]);return t.some(Mo)&&!t.every(Mo)&&s.push([l0(ve(o,{head:""})),d("key_light")]),t.some(({text:a})=>a.
includes("["))&&s.push([Zu("[ ]"),d("key_inferred")]),s}function l0(t){return t.setAttribute("opacity","0.5"),t}function Zu(t){
let e=S("text",{x:21,y:12,"text-anchor":"middle","font-size":14,fill:et().text},t);return S("svg",{class:"sample",width:42,
height:14,viewBox:"0 0 42 14","aria-hidden":"true"},e)}var f0=["grown","frames","ego","steps","picture","level","issues"],u0=100,zn=[],gr=[],mn=null,m0=()=>Object.fromEntries(
f0.map(t=>[t,w[t]]));function tm(){let t=m0();mn&&JSON.stringify(mn)!==JSON.stringify(t)&&(zn.push(mn),zn.splice(0,zn.length-
u0),gr.length=0),mn=t}var em=()=>zn.length>0,nm=()=>gr.length>0,Wa=()=>om(zn,gr),Ba=()=>om(gr,zn);async function om(t,e){
let n=t.at(-1);if(!n||!mn)return;let o=await wt(n.level);n===t.at(-1)&&(t.pop(),e.push(mn),mn=n,await k({...n,...o.name===
y.level.name?{}:Bs(o)}))}var sm=["named","whole"];function rm(t){let e=p("div",{id:"named"});return Xu(e),document.addEventListener("keydown",w0),
p("div",{id:"stage",inert:!0},p0(t),p("div",{class:"pictures"},e,p("div",{id:"canvas",role:"application","aria-label":d(
"graph_of")}),p("p",{id:"empty",class:"empty"}),p("p",{id:"hint",class:"hint"})),p("ul",{id:"key",class:"key","aria-labe\
l":d("legend")}))}function p0(t){let e=p("input",{type:"checkbox",onchange:o=>Vf(o.target.checked)}),n=o=>k({picture:o});
return p("div",{class:"graph-tools",role:"toolbar","aria-label":d("graph_tools")},p("div",{class:"pressed",role:"group",
"aria-label":d("picture")},sm.map(o=>T(d(`picture_${o}`),()=>n(o),{id:`picture-${o}`}))),T(d("undo"),Wa,{id:"undo"}),T(d(
"redo"),Ba,{id:"redo"}),T("",g0,{id:"grow"}),p("div",{class:"right"},p("span",{id:"legend-of-whole"},t),p("label",{class:"\
tick",id:"physics"},e,p("span",{},d("physics"))),T("\u2212",()=>dr(-1),{id:"zoom-out","aria-label":d("zoom_out"),title:d(
"zoom_out")}),T("+",()=>dr(1),{id:"zoom-in","aria-label":d("zoom_in"),title:d("zoom_in")}),T(d("fit"),()=>w.picture==="n\
amed"?Ju():nr())))}async function im(t){let e=w.picture==="named",n=!y.arrows.size&&!(y.isGrown&&!e);if(tm(),L(A("empty"),
n&&Ue()),A("named").hidden=!e,A("canvas").hidden=e,d0(e),e)await Uu(t);else{if(await nu(),w.picture!=="whole")return;aa(
t)}cm(e)}function am(){w.picture==="named"?(Dn(),cm(!0)):Me()&&aa(!1)}var cm=t=>L(A("key"),t&&hr().map(([e,n])=>p("li",{},
e,p("span",{},n))));function d0(t){for(let n of sm)A(`picture-${n}`).setAttribute("aria-pressed",String(w.picture===n));
for(let n of["zoom-out","zoom-in"])A(n).hidden=!t;A("legend-of-whole").hidden=t,A("physics").hidden=t||y.nodes.size>=Df,
A("undo").disabled=!em(),A("redo").disabled=!nm();let e=lm();A("grow").hidden=e===void 0||!h0(e),e!==void 0&&(A("grow").
textContent=d("add_neighbours",{name:Nn(y.level.nodes[e].actor)}))}function lm(){let t=Yt(),e=t?.kind==="actor"?y.level.
numbers.get(t.names[0]):void 0;return e!==void 0&&y.nodes.has(e)?e:void 0}function h0(t){let{shown:e}=Mn();return[...y.nodes.
othersOf(t)].some(n=>!e.has(n))}function g0(){let t=lm();t!==void 0&&be(t)}var wr=t=>w.picture==="named"?Yu(t):Uf(t);function w0(t){
let e=t.target instanceof Element&&t.target.matches("input, textarea, select");w.tab!=="graph"||e||!(t.ctrlKey||t.metaKey)||
t.key.toLowerCase()!=="z"||(t.preventDefault(),t.shiftKey?Ba():Wa())}var Gn=(t,e)=>T(t,n=>x0(e(),n));async function x0(t,e){try{await navigator.clipboard.writeText(t)}catch{let n=p("textare\
a",{class:"unseen","aria-hidden":"true"},t);document.body.append(n),n.select(),document.execCommand("copy"),n.remove()}ue(
d("copied")),e.classList.add("done"),setTimeout(()=>e.classList.remove("done"),1200)}function Ae(t,e,n){let o=URL.createObjectURL(
n instanceof Blob?n:new Blob([n],{type:e})),s=p("a",{href:o,download:t});document.body.append(s),s.click(),s.remove(),setTimeout(
()=>URL.revokeObjectURL(o),1e4)}var Hn=(t,...e)=>p("section",{class:"group"},p("h2",{},t),e);function Y(t,e,n,o){let s=e.find(([r])=>r===n);return p("se\
lect",{"aria-label":t,title:s?.[1],onchange:r=>o(r.target.value)},e.map(([r,i])=>p("option",{value:r,selected:r===n},F(i))))}
function lt(t,e,n,o){let s=p("input",{type:"checkbox",checked:e,onchange:r=>n(r.target.checked)});return p("label",{class:"\
tick"},s,o,p("span",{},t))}function Te(t,e){let n=p("ol",{class:"acts"},t.slice(0,e));return[n,No(t,e,e,o=>Qt(n,o))]}function No(t,e,n,o){
if(t.length<=e)return null;let s=e,r=()=>d("more",{n:t.length-s}),i=T(r(),()=>{o(t.slice(s,s+n)),s+=n,s>=t.length?i.remove():
i.textContent=r()});return i}var ee=(t,...e)=>p("fieldset",{},p("legend",{},t),e);var Ft=(t,e)=>it(D(t,e),jt(t,e));var xr=class{#e=new Map;#t;constructor(e,n,o,s){this.facts=e,this.words=n,this.level=o,this.#t={...s,...os},this.counted=
U(co(e,this.#t,["everyone"])),this.entities=new Int32Array(n.entities.length),this.articles=new Int32Array(e.articles.length),
this.relations=new Int32Array(e.relations.length);for(let r of this.counted){for(let i of Pa(n,r))this.entities[i]++;for(let i of e.
relations[e.statements.relation[r]].wider)this.relations[i]++;this.articles[e.statements.article[r]]++}}ofRelation(e){let{
relations:n,statements:o}=this.facts;return this.counted.filter(s=>n[o.relation[s]].wider.includes(e))}ofQuestion({where:e}){
let n=this.facts.statements;return this.counted.filter(o=>e.some(s=>Object.entries(s).every(([r,i])=>i.includes(Number(n[r][o])))))}ofPhrase({
relation:e,actor:n,target:o}){let{facts:s,level:r}=this,[i,a]=[n,o].map(l=>l===null?-1:r.numbers.get(l));if(i===void 0||
a===void 0)return[];let c=this.rows(e).filter(l=>(i<0||r.actor[l]===i)&&(a<0||r.target[l]===a));return[...new Set(c.map(
l=>s.ties.statement[l]))]}targetsOf(e){let{facts:n,level:o}=this,s=new Map;for(let i of this.rows(e)){let a=o.target[i];
s.set(a,(s.get(a)??new Set).add(n.ties.statement[i]))}return[...s].sort(([i,a],[c,l])=>l.size-a.size||i-c).map(([i])=>o.
nodes[i].actor)}rows(e){let n=this.#e.get(e);if(n)return n;let{facts:o,level:s}=this,r=o.relations.flatMap(({wider:l},f)=>l.
includes(e)?[f]:[]),i={...this.#t,relations:r},a=mo(o,s,It(o,i,["everyone"]),i),c=[...a.between,...a.issues];return this.#e.
set(e,c),c}};function Pa({statements:t,entities:e},n){let{s:o,o:s,roles:r=[],sources:i=[]}=t.get(n),a=new Set([o,s,...r.
map(([,c])=>c),...i].filter(b0));for(let c of a)for(let l of e[c]?.members??[])a.add(l);return a}var b0=t=>typeof t=="nu\
mber"&&t>=0;function fm({facts:t,state:e,level:n,chosen:o},s,r,i){let a=co(t,{...e,articles:null},["everyone"]),c={as_subject:[],as_object:[],
as_source:[],as_other:[],left_out_of:[]};for(let[l,f]of s.statements.entries()){if(i!==void 0&&f.sources?.includes(i)&&c.
as_source.push(l),!o.inside[l]){i!==void 0&&a[l]&&Pa(s,l).has(i)&&!f.sources?.includes(i)&&c.left_out_of.push(l);continue}
(r!==void 0?n.subject[l]===r:f.s===i)?c.as_subject.push(l):(r!==void 0?n.object[l]===r:f.o===i)?c.as_object.push(l):f.roles?.
some(([,u])=>u===i)&&c.as_other.push(l)}return Object.entries(c).filter(([,l])=>l.length)}var y0=/(?<![\p{L}\p{N}])['"\u2018\u201c\u201e\u00ab]([^'"\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb]+)['"\u2019\u201d\u201c\u00bb](?![\p{L}\p{N}])/gu,
Ot=t=>x.relations[x.statements.relation[t]],pn=t=>Fa(Ot(t),[R().statements.get(t).s]);function Fa(t,e){let{entities:n}=R(),
o=s=>typeof s=="number"&&s>=0&&n[s].several;return e.length>1||e.some(o)?t.several:t.label}var nt=t=>x.articles[x.statements.
article[t]],dn=t=>t.map(e=>Z(R().entities[e]));function St(t,e=0){return Da(Io(t,e).join(" \u2013 ")+(e?"":za(t)),t)}function Da(t,e){
let n=qo(e);return n.length?`${t} (${n.join("; ")})`:t}function Io(t,e=0){let n=R().statements.get(t),o=br(t,"subject",ne(
n.s,e)),s=br(t,"object",ne(n.o,e));return[o,pn(t),s]}function za(t){let e=R(),n=new Map;for(let[s,r]of e.statements.get(
t).roles??[])n.set(s,[...n.get(s)??[],br(t,e.roles[s].id,ne(r))]);return[...n].sort(([s],[r])=>s-r).map(([s,r])=>`, ${e.
roles[s].label} ${r.join(` ${d("and")} `)}`).join("")}function ne(t,e=0){if(typeof t=="string")return ye(t);if(t>=0)return ye(
Z(R().entities[t]));let n=-1-t;return e>=2?`#${x.keys.at(n).split("#")[1]}`:`\u201C${St(n,e+1)}\u201D`}var hn=t=>typeof t==
"number"&&t>=0?$t(R().entities[t].id):null,Ga=(t,e)=>R().statements.get(t).inferred?.includes(e)??!1,br=(t,e,n)=>Ga(t,e)?
Xt(n):n;function $0(t,e){let n=dn(e).map(ye);return[...n.slice(0,-1),...n.slice(-1).map(o=>br(t,"according_to",o))].join(
" > ")}function qo(t){let{names:e,labels:n,statements:o}=x,s=R().statements.get(t),r=o.stance[t]>=0?e.stances[o.stance[t]]:
"";return[s.sources?.length&&`${d("according_to")} ${$0(t,s.sources)}`,r==="doubts"&&d("author_doubts"),r==="rejects"&&d(
"author_rejects"),o.mode[t]!==Ze&&n.modes[o.mode[t]],o.certainty[t]!==0&&n.certainties[o.certainty[t]],o.polarity[t]!==0&&
d("look_denied"),s.ended&&d("ended")].filter(a=>typeof a=="string")}function um(t){let e=x.names.stances[x.statements.stance[t]],
{note:n}=R().statements.get(t);if(e!=="doubts"&&e!=="rejects"||typeof n!="string")return[];let o=n.matchAll(y0);return Array.
from(o,([,s])=>s.trim()).filter(Boolean)}function Ro(t){let{quote:e=[]}=R().statements.get(t),n=e.slice(2).map(Number);return n.
flatMap((o,s)=>s%2?[]:[[o,n[s+1]]])}function Dt(t){let e=R(),n=e.bodies.get(x.statements.article[t]);return n===null?(e.
statements.get(t).quote??[]).join(" [\u2026] "):Ro(t).map(([o,s])=>n.slice(o,s).split(/\s+/).join(" ")).join(" [\u2026] ")}var O0=44,yr=(t,e)=>hm(t,e,(n,o)=>S0(Ro(t),n,o));function dm(t,e){let n=um(t);return wm(t).some(s=>mm(n,s).length)?hm(t,
e,s=>mm(n,s),"doubting"):null}function hm(t,e,n,o=null){let{quote:s}=R().statements.get(t);if(!s)return d("words_left_ou\
t");let r=gm(t)===null?null:Number(s[0]);return wm(t).map((i,a)=>[a?" [\u2026] ":"",_0(i,n(i,r),e,o)])}var gm=t=>R().bodies.
get(x.statements.article[t]);function wm(t){let{quote:e=[]}=R().statements.get(t),n=gm(t);return n===null?e.map(String):
[n.slice(Number(e[0]),Number(e[1]))]}var S0=(t,e,n)=>n===null?[[0,e.length]]:t.map(([o,s])=>[o-n,s-n]);function mm(t,e){
let n=[];for(let o of t){let s=o.split(/\s+/).map(i=>i.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")),r=new RegExp(`(?<![\\p{L}\\p\
{N}])${s.join("\\s+")}(?![\\p{L}\\p{N}])`,"iu").exec(e);r&&n.push([r.index,r.index+r[0].length])}return n.sort(([o],[s])=>o-
s)}function _0(t,e,n,o){let s=[],r=0;for(let[a,c]of e)a>r&&s.push(r||n===void 0?pm(t.slice(r,a)):k0(t.slice(0,a),n)),c>r&&
s.push(p("mark",{class:o},Ha(t.slice(Math.max(r,a),c)))),r=Math.max(r,c);let i=t.slice(r);return[...s,n===void 0?pm(i):M0(
i,n)]}var Ha=t=>t.replace(/^# /,"");function pm(t){let e=Ha(t),n=e.split(/\s+/);return n.length<=O0?e:[...n.slice(0,20),
"[\u2026]",...n.slice(-20)].join(" ")}function k0(t,e){let n=Ha(t).split(/\s+/);return n.length<=e+1?n.join(" "):["\u2026",
...n.slice(-e-1)].join(" ")}function M0(t,e){let n=t.split(/\s+/);return n.length<=e+1?n.join(" "):[...n.slice(0,e+1),"\u2026"].
join(" ")}var Ua=new Set("al bin da de del della den der di do dos du e el ibn la le ten ter van von y".split(" "));function Un(t){
let e=t.inferred?`${d("no_date")}, ${d("probably")} ${t.inferred}`:d("no_date"),n=t.published&&t.published!=="unknown"?t.
published:e;return t.status?`${n}; ${d(`is_${t.status}`)}`:n}var we=t=>`${t.author?`${ye(t.author)}, `:""}${ye(t.publisher)}\
, ${Un(t)}`;function v0(t){return`${t.author?`${t.author}, `:""}${de(t.title)}, ${t.publisher}, ${Un(t)}`}function bm(t){
let e={plain:A0,chicago:T0,apa:L0}[w.citation];return`${e(nt(t))} ${de(Dt(t))}`}function A0(t){let e=t.retrieved?` (${d(
"accessed")} ${t.retrieved})`:"";return`${v0(t)}${t.url?`, ${t.url}`:""}${e}:`}function T0(t){let e=`\u201C${Ln(t.title)}${/[?!.,]$/.
test(t.title)?"":","}\u201D`,n=$r(t.published)??(t.inferred?`[${$r(t.inferred)??t.inferred}?]`:"n.d."),o=$r(t.retrieved),
s=[t.publisher,n,o&&`accessed ${o}`,t.url].filter(Boolean);return`${t.author?`${t.author}, `:""}${e} ${s.join(", ")}:`}function L0(t){
let e=ym(t),n=e?e.map(({given:f,family:u})=>`${u}, ${E0(f)}`):[t.author??t.publisher],o=n.slice(-1).join(""),s=n.length>
1?`${n.slice(0,-1).join(", ")}, & ${o}`:o,r=xm(t.published)??(t.inferred?`[ca. ${xm(t.inferred)??t.inferred}]`:"n.d."),i=t.
author&&t.author!==t.publisher?`${t.publisher}. `:"",a=$r(t.retrieved),c=t.url?`${a?`Retrieved ${a}, from `:""}${t.url} `:
"",l=f=>/[?!.]$/.test(f)?f:`${f}.`;return`${l(s)} (${r}). ${l(t.title)} ${i}${c}`.replace(/[. ]*$/,":")}var E0=t=>t.split(
/[\s-]+/).map(e=>`${e[0]}.`).join(" ");function $r(t){let{year:e,month:n,day:o}=Or(t);return e?[[n,o].filter(Boolean).join(
" "),e].filter(Boolean).join(n&&o?", ":" "):null}function xm(t){let{year:e,month:n,day:o}=Or(t);return e?[e,[n,o].filter(
Boolean).join(" ")].filter(Boolean).join(", "):null}function Or(t){let[,e,n,o]=/^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.
exec(t??"")??[],s=n?new Date(Date.UTC(2e3,Number(n)-1,1)):null;return{year:e,month:s?.toLocaleDateString("en-US",{month:"\
long",timeZone:"UTC"}),day:o&&String(Number(o))}}function ym({author:t,publisher:e}){if(!t||t===e)return null;let n=t.split(
/\s+and\s+|\s*&\s*|,\s*(?:and\s+)?/).map(N0);return n.every(o=>o!==null)?n:null}function N0(t){let e=t.trim().split(/\s+/),
n=r=>/^\p{L}/u.test(r)&&(!/^\p{Ll}/u.test(r)||Ua.has(r));if(e.length<2||e.length>4||!e.every(n)||Ua.has(e[0]))return null;
let o=e.findIndex(r=>Ua.has(r)),s=o>0?o:e.length-1;return{given:e.slice(0,s).join(" "),family:e.slice(s).join(" ")}}function $m(t){
let e=nt(t),{published:n,url:o,retrieved:s}=e,r=ym(e),i=`{${Co(e.author||e.publisher)}}`,a=Or(n).year!==void 0,c=/^\d{4}/.
exec(a?"":n||e.inferred||""),f=[["author",r?r.map(({given:u,family:m})=>Co(`${u} ${m}`)).join(" and "):i],["title",Co(e.
title)],["organization",!!e.author&&e.author!==e.publisher&&Co(e.publisher)],["date",a&&n],["year",c?.[0]],["url",o&&encodeURI(
Di(o)).replace(/[{}\\]/g,"")],["urldate",Or(s).day&&s],["note",`\`\`${Co(Ln(Dt(t)))}''`]].flatMap(([u,m])=>m?[`  ${u} = \
{${m}}`]:[]);return`@online{${e.id.replace(/[\s,{}#%~\\"'()=]+/g,"-")},
${f.join(`,
`)}
}`}var I0={"~":"\\textasciitilde{}","^":"\\textasciicircum{}","\u201C":"``","\u201D":"''","\u2018":"`","\u2019":"'","\u2013":"\
--","\u2014":"---","\u2026":"\\dots{}"},Co=t=>t.replace(/[{}\\]/g,"").replace(/([#$%&_])/g,"\\$1").replace(/[~^\u201c\u201d\u2018\u2019\u2013\u2014\u2026]/g,
e=>I0[e]);function Vn(t){let e=R().statements.get(t),n=x.keys.at(t);return p("article",{class:"statement","aria-label":St(t)},q0(t),
p("blockquote",{lang:nt(t).language},yr(t)),e.translation?p("p",{class:"translation"},e.translation):null,R0(t),p("detai\
ls",{},p("summary",{},d("details")),p("dl",{},C0(t))),p("p",{class:"actions"},Gn(d("copy_footnote"),()=>bm(t)),Y(d("cita\
tion"),di.map(o=>[o,d(`citation_${o}`)]),w.citation,o=>k({citation:o})),Gn(d("copy_bibtex"),()=>$m(t)),Gn(d("copy_link"),
()=>Ms({open:`statement:${n}`}))))}function Sr(t){if(typeof t=="string")return it(t);if(t<0)return C(`\u201C${St(-1-t,1)}\
\u201D`,()=>xt(-1-t),{class:"link nested",dir:"ltr"});let e=R().entities[t];return C(Z(e),()=>ot(e.id),{lang:$t(e.id)})}
function q0(t){let e=R(),n=e.statements.get(t),o=Ot(t),s=(f,u)=>Om(Sr(f),Ga(t,u)),r=(n.roles??[]).map(([f,u])=>[", ",p("\
span",{class:"role"},e.roles[f].label)," ",s(u,e.roles[f].id)]),i=qo(t).map(f=>[" ",p("span",{class:"mark"},f)]),a=p("sp\
an",{class:`verb ${x.names.signs[o.sign]}`},pn(t)),[c,l]=[s(n.s,"subject"),s(n.o,"object")];return p("p",{class:"claim"},
c," ",a," ",l,r,i)}function R0(t){let e=nt(t),n=C(it(Ln(e.title),e.language),()=>js(x.statements.article[t],t));return p(
"p",{class:"source",dir:"ltr"},"\u201C",n,"\u201D, ",we(e)," ",Va(e))}var Va=t=>t.url&&Ps(t.url,`${d("original")} \u2197`);
function C0(t){let{labels:e,coders:n,statements:o}=x,s=R(),r=s.statements.get(t),i=r.inferred??[],a=o.quad_class[t]<0?"":
`, ${e.quad_classes[o.quad_class[t]]}`,c=s.fields.filter(({name:l})=>l!=="translation");return[oe(d("according_to"),j0(t,
r),i.includes("according_to")),oe(d("certainty"),`${e.certainties[o.certainty[t]]}, ${e.polarities[o.polarity[t]]}`),r.sources?
oe(d("author_stance"),e.stances[o.stance[t]]):null,oe(d("mode"),e.modes[o.mode[t]]),oe(d("date"),Ds(r)),oe(d("kind"),`${e.
kinds[Ot(t).kind]}${a}`),oe(d("inferred_fields"),i.join(", ")),r.or?oe(d("alternative_to"),r.or.map(l=>C(St(l,1),()=>xt(
l)))):null,c.map(({name:l,label:f})=>oe(f,r[l])),oe(d("coder"),n[o.coder[t]]),oe(d("statement"),p("code",{},x.keys.at(t)))]}
function j0(t,{sources:e}){let n=nt(t),o=n.author||n.publisher;return e?d("viewpoint_quoted",{name:dn(e).join(" > "),by:o}):
`${d("the_author")} (${o})`}var Om=(t,e)=>e?["[",t,"]"]:t;function oe(t,e,n=!1){return e==null||e===""?null:[p("dt",{},t),
p("dd",{},Om(e,n))]}function _r(t){let e=Is(y,t).map(n=>{let o=qs(y,n),s=n.filter(i=>i!==o),r=p("details",{class:"mentions"},p("summary",{},
N(s.length,"mention")),s.map(Vn));return p("li",{},Vn(o),s.length>0&&r)});return Te(e,30)}function kr(t,e){let{statements:n,
articles:o,sources:s}=t,r=(l,f,u,m="")=>p("span",{class:m&&`quad-class ${m}`},H(l,f,e),` ${u}`),i=(l,f,u)=>r(l,f,$e(l,u)),
a=x.labels.quad_classes.map((l,f)=>t.byQuadClass[f]>0&&r(t.byQuadClass[f],t.quadClasses[f],l,pe(x,f))),c=p("p",{class:"c\
ounts"},i(t.acts,go(t),"act"),a,t.noQuadClass>0&&r(t.noQuadClass,t.none,d("no_quad_class")),t.unrealActs>0&&i(t.unrealActs,
t.unreal,"not_actual_act"),i(n.length,n,"statement"),i(o.size,n,"article"),i(s.size,n,"source"));return t.scored?[c,W0(t,
e)]:c}function W0(t,e){let n=d("score_text",{sum:Gi(t.sum),mean:Gi(t.sum/t.scored),n:t.scored});return p("details",{},p(
"summary",{},d("score")),p("p",{},n," ",H(d("show_quotes"),go(t),e)))}function Sm(t,e,n){let o=new Map([[e,[]]]),s=[e];for(;s.length&&!o.has(n);){let a=new Map;for(let c of s)for(let l of t.
othersOf(c))o.has(l)||a.set(l,[...a.get(l)??[],c]);for(let[c,l]of a)o.set(c,l);s=[...a.keys()]}let r=[],i=(a,c)=>{if(!(r.
length>=6))if(a===e)r.push([e,...c]);else for(let l of o.get(a)??[])i(l,[a,...c])};return o.has(n)&&i(n,[]),r}var B0=400;function km(t){let{level:e}=y,n=y.nodes.inOrder().filter(i=>i!==t).slice(0,B0),o=p("div",{class:"paths"}),s=n.
map(i=>[e.nodes[i].actor,D(e,i)]),r=i=>L(o,i&&P0(t,e.numbers.get(i)??-1));return p("div",{class:"paths-form"},Y(d("paths\
_to"),[["",d("paths_to")],...s],"",r),o)}function P0(t,e){let n=Sm(y.nodes,t,e);return n.length?p("ol",{},n.map(o=>p("li",
{},o.map((s,r)=>[r>0&&F0(o[r-1],s),Ft(y.level,s)])))):p("p",{class:"quiet"},d("no_path"))}var F0=(t,e)=>[_m(t,e,"\u2192"),
_m(e,t,"\u2190")];function _m(t,e,n){let{level:o,pairs:s}=y,r=s.get(ht(t,e,o.nodes.length)),i=`${yt([D(o,t),D(o,e)])}: ${d(
"show_quotes")}`;return r&&C(` ${n}${r.weight} `,()=>bt(t,e),{"aria-label":i})}var D0=new Set(["findings","analyses","compare"]),Mm={pair:z0,actor:H0,statement:Y0,list:J0},vm=({kind:t,names:e})=>Object.
hasOwn(Mm,t)?Mm[t](e):null;function z0(t){let{level:e,pairs:n}=y,[o,s]=t.map(m=>e.numbers.get(m));if(o===void 0||s===void 0)
return null;let r=e.nodes.length,[i,a]=[n.get(ht(o,s,r)),n.get(ht(s,o,r))],[c,l]=[o,s].map(m=>D(e,m)),f=i&&xe(y,i),u=i?Pt(
x,e,i.rows).map(an):[];return p("section",{},p("h2",{},C(Ft(e,o),()=>ot(t[0])),u.length===1?[" ",p("span",{class:`verb ${G0(
i?.rows??[])}`},u)," "]:" \u2192 ",C(Ft(e,s),()=>ot(t[1]))),u.length>1&&p("ul",{class:"says"},u.map(m=>p("li",{},m))),f?
kr(f,yt([c,l])):p("p",{class:"quiet"},d("no_tie_in_direction")),p("p",{class:"actions"},a&&C(d("opposite_direction",{n:a.
weight}),()=>bt(s,o)),C(d("over_time"),()=>k({tab:"timeline",pair:t}))),f&&_r(f.statements))}var G0=([t])=>x.names.signs[y.
level.arrows.sign[y.level.arrow[t]]];function H0([t]){let e=y.level.numbers.get(t),n=e===void 0?null:y.level.nodes[e],o=fe(
t),s=o?Z(o):n?.label;if(s===void 0)return null;let r=fm(y,R(),e,Ss(t)),i=[o?o.type:n?.type,n?.sector?.replace("_"," ")],
a=e!==void 0&&y.nodes.has(e);return p("section",{},p("h2",{lang:o?$t(t):e===void 0?null:jt(y.level,e)},s),p("p",{class:"\
quiet"},i.filter(Boolean).join(", ")),o&&V0(o,s),a?p("p",{class:"actions"},K0(t,e)):U0(t,s),a?[p("h3",{},d("ties")),Q0(e)]:
null,r.map(([c,l])=>p("details",{class:"as",open:!a},p("summary",{},`${d(c)} (${l.length})`),_r(Ct(y.chosen,l)))))}function U0(t,e){
let n=p("p",{class:"actions"},p("span",{class:"quiet"},d("not_shown",{name:e})));return sf(t).then(o=>{let s=async()=>{await k(
{...o,tab:"graph"}),wr(y.level.numbers.get(t))};o&&n.append(" ",T(d("show_it"),s))}),n}function V0({labels:t={},note:e,wikidata:n},o){
let s=Object.entries(t).filter(([,i])=>i!==o),r=n&&`https://www.wikidata.org/wiki/${encodeURIComponent(n)}`;return[Object.
keys(t).length>1&&p("p",{class:"quiet"},s.map(([i,a],c)=>[c?" \xB7 ":"",p("span",{lang:i},a)])),e&&p("p",{class:"note"},
p("span",{class:"quiet"},`${d("note_of_coders")}: `),e),r&&p("p",{},Ps(r,`Wikidata ${n} \u2197`))]}function K0(t,e){let n=w.
ego===t;return[T(d(n?"show_all":"neighbours_only"),()=>k({ego:n?null:t,tab:"graph"})),y.isGrown&&T(d("show_neighbours"),
()=>be(e)),km(e)]}function Q0(t){let{level:e,pairs:n,nodes:o}=y,s=e.nodes.length,r=[...o.othersOf(t)].flatMap(c=>[n.get(
ht(t,c,s)),n.get(ht(c,t,s))]),a=[...new Set(r)].filter(c=>c!==void 0).sort(lo).map(({a:c,b:l,weight:f})=>p("li",{},C([Ft(
e,c)," \u2192 ",Ft(e,l)],()=>bt(c,l)),p("span",{class:"quiet"},` ${f}`)));return Te(a,15)}function Y0([t]){let{act:e}=x.
statements,n=x.keys.numberOf(t);if(n<0)return null;let o=e[n]<0?[]:Et(e,e[n]).filter(s=>s!==n);return p("section",{},p("\
h2",{},F(d("statement"))),Am()(n)?null:p("p",{class:"quiet"},d("statement_does_not_match")),Vn(n),o.length?[p("h3",{},d(
"other_mentions")),o.map(Vn)]:null)}function Am(){if(D0.has(w.tab))return()=>!0;let e=w.tab==="arguments"||w.tab==="arti\
cle"?ae(x,w):y.chosen.inside;return n=>e[n]===1}function J0([t]){let{statements:e,label:n}=zi(t);if(!e.length)return null;
let o=Number(t.split(" ")[0]),s=o>e.length,r=Am(),i=e.filter(a=>!r(a)).length;return p("section",{},p("h2",{},F(n||d("qu\
otes"))),p("p",{class:"quiet"},N(e.length,"statement"),s&&`. ${d("link_cut",{kept:e.length,n:o})}`,i>0&&`. ${d("some_do_\
not_match",{n:I(i)})}`),_r(e))}var Kn=null,Qn=[];async function Tm(){let t=A("panel"),e=Yt();if(!e||!w.open){Kn=null,Qn.length=0,L(t);return}await G();
let n=vm(e);Kn&&Kn!==w.open&&X0(Kn,w.open),L(t,p("div",{class:"panel-head"},Qn.length>0&&T(`\u2039 ${d("back")}`,Z0,{class:"\
quiet-button"}),Gn(d("copy_link"),Ms),T("\xD7",()=>k({open:null}),{class:"close","aria-label":d("close")})),n||p("p",{class:"\
quiet"},d("not_in_page"))),Kn!==w.open&&ty(t),Kn=w.open}function X0(t,e){Qn.at(-1)===e?Qn.pop():Qn.push(t)}var Z0=()=>k(
{open:Qn.at(-1)??null});function ty(t){let e=t.querySelector("h2");t.scrollTop=0,e&&document.body.classList.contains("re\
ady")&&(e.tabIndex=-1,e.focus({preventScroll:!0})),ue(e?e.textContent:d("not_in_page"))}var Lm=".sheet, .facets, .table-scroll, .matrix-scroll, .analysis-table",ey=200,Em="";async function jo(t,e){let n=`${w.
tab} ${w.article}`,s=(Em===n?[...t.querySelectorAll(Lm)]:[]).map(({className:r,scrollLeft:i,scrollTop:a})=>({className:r,
scrollLeft:i,scrollTop:a}));Em=n,await e(t);for(let[r,i]of[...t.querySelectorAll(Lm)].entries())i.className!==s[r]?.className||
i.scrollTop||i.scrollLeft||i.scrollTo(s[r].scrollLeft,s[r].scrollTop)}function Nm(t,e){let n=t.querySelectorAll("[aria-c\
urrent='location']"),[o]=w.open?n:[];o&&Ka(o,o.closest(".sheet"))&&o.scrollIntoView({block:o.offsetHeight>ey?"start":"ce\
nter",inline:"center"});let s=e&&(o??t.querySelector("h2, h3, .sheet"));s&&(s.tabIndex<0&&(s.tabIndex=-1),s.focus({preventScroll:!0}))}
function Ka(t,e){let[n,o]=[t,e].map(c=>c.getBoundingClientRect()),{scrollPaddingRight:s,scrollPaddingBottom:r}=getComputedStyle(
e),i=Math.min(o.right,innerWidth)-(Number.parseFloat(s)||0),a=Math.min(o.bottom,innerHeight)-(Number.parseFloat(r)||0);return n.
left<o.left||n.right>i||n.top<Math.max(o.top,0)||n.bottom>a}var zt=(...t)=>p("div",{class:"sheet"},t),Yn=(t,...e)=>p("di\
v",{class:"sheet",tabindex:0,role:"region","aria-label":d(`tab_${t}`)},e);var Im="";async function qm(t){let e=await Ii(),n=r=>r.parts.some(({kind:i})=>i==="items"||i==="table"),o=e.find(({name:r})=>r===
w.analysis)??e.find(n)??e[0];if(!o){L(t,zt(p("p",{},d("no_analyses")," ",p("code",{},"kg analyse"))));return}if(t.querySelector(
".analyses")&&Im===o.name)return;Im=o.name;let s=e.map(r=>T(d(`analysis_${r.name}`),()=>k({analysis:r.name}),{"aria-pres\
sed":String(r===o),class:n(r)?"":"nothing"}));L(t,zt(p("div",{class:"choices",role:"group","aria-label":d("tab_analyses")},
s),p("div",{class:"analyses"},ny(o),o.lack&&p("p",{},o.lack),oy(o.parts))))}function ny({selection:t,options:e,command:n}){
let o=e.map(([s,r])=>`${s}: ${r}`).join("; ");return p("p",{class:"quiet"},d("analysis_of",{selection:t}),o&&` ${d("anal\
ysis_options",{options:o})}`,` ${d("analysis_command")} `,p("code",{},n))}function oy(t){let e="";return t.map(n=>(n.kind===
"heading"&&(e=n.text),sy(n,e)))}function sy(t,e){switch(t.kind){case"heading":return p(t.level<3?"h2":"h3",{},t.text);case"\
text":return p("p",{class:t.style==="dim"||t.style==="note"?"quiet":""},Wo(t.line,e));case"items":return p(t.numbered?"o\
l":"ul",{},t.items.map(n=>p("li",{},Wo(n,e))));case"facts":return p("dl",{},t.rows.map(([n,o])=>[p("dt",{},Wo(n,e)),p("d\
d",{},Wo(o,e))]));case"table":return ry(t,e);case"picture":return p("figure",{},p("img",{src:`data:image/svg+xml,${encodeURIComponent(
t.svg)}`,alt:t.alternative}),p("figcaption",{class:"quiet"},t.caption))}}function ry({columns:t,numeric:e,rows:n,cited:o},s){
let r=t.map((c,l)=>p("th",{scope:"col",class:e[l]?"num":""},c)),i=n.map((c,l)=>p("tr",{},c.map((f,u)=>p("td",{class:e[u]?
"num":""},p("bdi",{},f))),o.length>0&&p("td",{},Wo(o[l],s)))),a=p("tr",{},r,o.length>0&&p("th",{scope:"col"},d("quotes")));
return p("div",{class:"analysis-table",tabindex:0,role:"region","aria-label":s},p("table",{},p("thead",{},a),p("tbody",{},
i)))}function Wo(t,e){return t.map(n=>{if(typeof n=="string")return n;let[o,s]=n;if(s!=="keys")return p(s==="bold"?"stro\
ng":"span",{},o);let r=o.split(" ").map(Number);return H(N(r.length,"statement"),r,e)})}var Rm="sums_up";function Bo(t,e,n){let o=ae(t,n,t.statements.alternative),s=e.arrows.filter(l=>o[l.statement]),r=s.filter(
l=>l.by!==Rm),i=new Set(r.flatMap(({tail:l,head:f})=>[l,f])),a=new Map;for(let l of s){if(l.by===Rm&&!i.has(l.tail))continue;
let f=[l.tail,l.head,l.by,l.words].join(`
`),u=a.get(f);u?u.statements.push(l.statement):a.set(f,{...l,statements:[l.statement]})}let c=e.topics.findIndex(([l])=>l===
n.about);return n.about===null?[...a.values()]:iy([...a.values()],e,c)}function iy(t,{cards:e},n){let o=t.flatMap(({tail:i,
head:a})=>[i,a]).filter(i=>e[i].about?.includes(n)),s=Cm(o,t,"head","tail"),r=Cm(o,t,"tail","head");return t.filter(i=>s.
has(i.head)||r.has(i.tail))}function Cm(t,e,n,o){let s=new Map;for(let i of e)s.set(i[n],[...s.get(i[n])??[],i[o]]);let r=new Set(
t);for(let i of r)for(let a of s.get(i)??[])r.add(a);return r}function Wm(t){let e=ay(t),n=e.map(o=>{let s=Mr(o,({to:i})=>i.key).map(i=>({...i[0].to,of:i.map(({of:a})=>a)}));return{from:Mr(
o,({from:i})=>i.key).map(i=>({key:i[0].from.key,at:cy(i[0].from,o,e,s),of:i.map(({of:a})=>a)})),to:s,of:o.map(({of:i})=>i),
level:0}});return{buses:n,levels:ly(n)}}function Mr(t,e){let n=new Map;for(let o of t)n.set(e(o),[...n.get(e(o))??[],o]);
return[...n.values()]}function ay(t){let e=n=>[...new Set(n.map(({from:o})=>o.key))].sort().join(" ");return Mr(Mr(t,({to:n})=>n.
key),e).map(n=>n.flat())}function cy(t,e,n,o){let s=l=>l.reduce((f,{to:u})=>f+u.at,0)/l.length,r=n.filter(l=>l.some(f=>f.
from.key===t.key)).sort((l,f)=>s(l)-s(f));if(r.length>1){let l=Math.min(12,2*t.room/r.length);return t.at+(r.indexOf(e)-
(r.length-1)/2)*l}let a=o.length===1&&e.every(l=>l.from.key===t.key)?t.room:Math.min(14,t.room),[c]=o.map(({at:l})=>l).sort(
(l,f)=>Math.abs(l-t.at)-Math.abs(f-t.at));return Math.abs(c-t.at)<=a?c:t.at}function ly(t){let e=t.filter(o=>fy(o)>0);e.
sort((o,s)=>Le(o)[0]-Le(s)[0]);for(let o=!0;o;){o=!1;for(let s=1;s<e.length;s++){let[r,i]=[e[s-1],e[s]];jm(i,r)>=jm(r,i)||
([e[s-1],e[s]]=[i,r],o=!0)}if(e.length>40)break}let n=0;for(let[o,s]of e.entries()){let r=e.slice(0,o).filter(i=>uy(Le(s),
Le(i)));s.level=Math.max(0,...r.map(({level:i})=>i+1)),n=Math.max(n,s.level+1)}return n}function Le({from:t,to:e}){let n=[
...t,...e].map(({at:o})=>o);return[Math.min(...n),Math.max(...n)]}function fy(t){let[e,n]=Le(t);return n-e}var uy=(t,e)=>t[0]-
4<e[1]&&e[0]-4<t[1];function jm(t,e){let n=(i,[a,c])=>a-4<i&&i<c+4,o=e.from.filter(({at:i})=>n(i,Le(t))).length,s=t.to.filter(
({at:i})=>n(i,Le(e))).length,r=t.to.flatMap(i=>e.from.filter(a=>Math.abs(i.at-a.at)<4)).length;return o+s+4*r}var Ee=({tail:t,head:e})=>`${t} ${e}`;function Pm(t,e,n){return my(e).map(o=>py(t,o,n)).sort((o,s)=>s.layers.flat().length-
o.layers.flat().length)}function my(t){let e=new Map,n=s=>{let r=e.get(s)??s;return r===s?s:n(r)};for(let{tail:s,head:r}of t)
e.set(n(r),n(s));let o=new Map;for(let s of t)o.set(n(s.tail),[...o.get(n(s.tail))??[],s]);return[...o.values()]}function py({
cards:t,bends:e},n,o){let s=new Set(n.flatMap(({tail:u,head:m})=>[u,m])),r=new Map,i=new Map,a=(u,m)=>(r.set(u,[...r.get(
u)??[],m]),m);for(let[u,m,h]of t)s.has(u)&&i.set(u,{layer:m,spot:a(m,Bm(u,h,o(u)))});let c=new Map(e.map(([u,m,h])=>[Ee(
{tail:u,head:m}),h])),l=new Map;for(let u of n){let[m,h]=[i.get(u.tail),i.get(u.head)];if(!m||!h||l.has(Ee(u)))continue;
let g=m.layer<h.layer?1:-1,b=(c.get(Ee(u))??[]).map((_,v)=>a(m.layer+g*(v+1),Bm(-1,_,26))),O=[m.spot,...b,h.spot];l.set(
Ee(u),O);let $=g>0?O:[...O].reverse();for(let[_,v]of $.slice(1).entries())v.above.push($[_]),$[_].below.push(v)}let f=[...r].
sort(([u],[m])=>u-m).map(([,u])=>u.sort((m,h)=>m.across-h.across));return{layers:f,arrows:n,ways:l,width:dy(f)}}var Bm=(t,e,n)=>({
card:t,across:e,room:n,at:0,above:[],below:[]});function dy(t){for(let o of t){let s=0;for(let r of o)r.at=s+r.room/2,s+=
r.room}for(let o=0;o<8;o++)for(let s of o%2?[...t].reverse():t){let r=s.map(({above:i,below:a,at:c})=>vr([...i,...a].map(
l=>l.at))??c);for(let[i,a]of hy(r,s).entries())s[i].at=a}let e=t.flat(),n=Math.min(...e.map(({at:o,room:s})=>o-s/2));for(let o of e)
o.at-=n;return Math.max(...e.map(({at:o,room:s})=>o+s/2))}var vr=t=>t.length?t.reduce((e,n)=>e+n,0)/t.length:null;function hy(t,e){
let n=[],o=[],s=0;for(let[i,a]of t.entries())for(s+=i?(e[i-1].room+e[i].room)/2:0,o.push(s),n.push([a-s]);n.length>1&&(vr(
n[n.length-2])??0)>(vr(n[n.length-1])??0);){let c=n.pop()??[];n[n.length-1].push(...c)}return n.flatMap(i=>i.map(()=>vr(
i)??0)).map((i,a)=>i+o[a])}var Ar=10,gy=30,Fm=[1.4,2.8,2.3,1.8,1.2],Qa=14,wy=6,Ya=t=>un(t?x.encodings.holds[x.names.holds.indexOf(t)].dashes:[]),Dm=t=>Math.
max(...t.map(({rank:e})=>Fm[e??0]??Fm[0]));function zm(t,e,n,o,{end:s,start:r,room:i}){let a=[];for(let f of n){let u=o.
get(Ee(f))??[],m=u.findIndex((O,$)=>$>0&&e.includes(O));if(m<1)continue;let[h,g]=[u[m-1],u[m]],b=s(g,f);a.push({from:{key:String(
t.indexOf(h)),at:r(h),room:h.card<0?wy:i(h)/2-Qa},to:{key:`${e.indexOf(g)} ${b}`,at:b},of:f})}let{buses:c,levels:l}=Wm(a);
return{buses:c,height:Math.max(gy,(l+1)*Ar+Qa)}}function Gm(t,{footOf:e,from:n,to:o}){let s=n+Qa+t.level*Ar,[r,i]=Le(t);
return r===i?gn(t.of,[r,e(t.from[0].key)],[r,o]):[t.from.map(({key:a,at:c,of:l})=>gn(l,[c,e(a)],[c,s])),gn(t.of,[r,s],[i,
s]),t.to.map(({at:a,of:c})=>gn(c,[a,s],[a,o]))]}function gn(t,...e){let[n,...o]=new Set(t.map(s=>s.hold));return S("poly\
line",{points:e.join(" "),"stroke-width":Dm(t),...o.length?{}:Ya(n),"stroke-linecap":"square"})}function Hm(t,e,n,o){return S(
"g",{},S("line",{x1:e,x2:e,y1:n,y2:o-7,"stroke-width":Dm(t)}),S("path",{class:"head",d:`M${e-5} ${o-9} L${e} ${o-1} L${e+
5} ${o-9} Z`}))}function Um(t,[e,n,[o,s]],r){let[i,a]=[n[1]+Ar/2,s-Ar/2];return gn([t],e,[n[0],i],[r,i],[r,a],[o,a],[o,s])}var[xy,by]=[172,148],yy=900,Tr=20,$y=18,Po=16,Oy=40;function Km(t,e,n,o){let s=p("div",{class:"argument"});t.append(s);let r=s.
clientWidth,i=[...new Set(n.flatMap(({tail:$,head:_})=>[$,_]))],a=Fe(),c=My(e,n,a);for(let{label:$}of[...c.values()].flat())
s.append($);let f=Pm(o,n,$=>{let _=(c.get($)??[]).map(({label:v})=>v.offsetWidth+8);return Math.max(r<yy?by:xy,_.reduce(
(v,M)=>v+M,0))+Tr}),u=f.flatMap(({layers:$})=>$.flat().filter(({card:_})=>_>=0)),m=new Map(u.map(({card:$,room:_})=>[$,ky(
e.cards[$],_-Tr,a)]));for(let $ of i)s.prepend(m.get($)??"");let h=S("svg",{class:"lines","aria-hidden":"true"});s.prepend(
h);let g=Sy(r),[b,O]=[0,0];for(let $ of f){let{left:_,top:v}=g.lowest($.width+Po),M=v+Ay($,{left:_,top:v,boxes:m,meetings:c,
lines:h});g.fill(_,$.width+2*Po,M+Oy),b=Math.max(b,_+$.width+2*Po),O=Math.max(O,M)}s.style.width=`${b}px`,s.style.height=
`${O}px`,h.setAttribute("width",String(b)),h.setAttribute("height",String(O)),_y(s,u,m,c)}function Sy(t){let e=[{left:0,
height:0}],n=(o,s)=>e.filter((r,i)=>r.left<s&&(e[i+1]?.left??1/0)>o);return{lowest(o){return e.filter(({left:r})=>r===0||
r+o<=t).map(({left:r})=>({left:r,top:Math.max(...n(r,r+o).map(({height:i})=>i))})).reduce((r,i)=>i.top<r.top?i:r)},fill(o,s,r){
let i=n(o,o+s).at(-1)?.height??0,a=o+s,c=e.filter(f=>f.left<o||f.left>=a),l=c.some(f=>f.left===a)?[]:[{left:a,height:i}];
e=[...c,{left:o,height:r},...l].sort((f,u)=>f.left-u.left)}}}function _y(t,e,n,o){for(let{card:s}of e){for(let{label:r}of o.
get(s)??[])t.append(r);t.append(n.get(s)??"")}}function ky(t,e,n){let{marks:o=[]}=t,s=t.denied?"\u2298 ":t.doubted?"? ":
"",r=[o.length>0&&p("strong",{},`${s}${o.join(", ")}`),o.length>0&&" ",p("span",{dir:"auto",lang:t.id&&Se(t.id)},t.inferred?
Xt(t.text):t.text)],i=t.hold?` held-${t.hold.replace(" ","-")}`:"",a=`card ${t.sign??""}${i}${t.denied?" denied":""}`,{id:c,
statements:l=[]}=t,f=(c?w.open===`actor:${c}`:l.some(m=>n.has(m)))&&"location",u=l.length||c?T(r,()=>c?ot(c):K(l,t.text),
{class:a,"aria-current":f}):p("div",{class:a},r);return u.style.width=`${e}px`,u}function My({cards:t},e,n){let o=new Map;
for(let r of e){let i=[...(r.marks??[]).map(c=>`${c}:`),r.words].join(" "),a=o.get(r.head)??new Map;o.set(r.head,a.set(i,
[...a.get(i)??[],r]))}let s=new Map;for(let[r,i]of o){let a=[...i].map(([c,l])=>({arrows:l,label:vy(t,c,l,n)}));s.set(r,
a)}return s}function vy(t,e,n,o){let s=n.flatMap(a=>a.statements),r=n.map(({tail:a,head:c})=>d("leads_to",{tail:t[a].text,
words:e,head:t[c].text})),i=[p("strong",{},e),n.length>1&&` \xB7 ${n.length}`];return T(i,()=>K(s,e),{class:"arrow-words",
"aria-current":s.some(a=>o.has(a))&&"location","aria-label":`${r.join("; ")}. ${d("show_quotes")}`,title:r.join(`
`)})}function Ay({layers:t,arrows:e,ways:n,width:o},{left:s,top:r,boxes:i,meetings:a,lines:c}){let l=$=>i.get($),f=$=>n.
get(Ee($))??[],u=$=>t.findIndex(_=>_.includes($)),m=$=>u(f($)[0])<u(f($).slice(-1)[0]),h=e.filter(m),g=new Map(e.filter(
$=>!m($)).map($=>[$,[]])),b=new Map,O=r;for(let[$,_]of t.entries()){let v=new Map(_.map(B=>[B,Ty(a.get(B.card)??[],n,s+B.
at)])),M=t[$-1]??[],{buses:E,height:j}=zm(M,_,h,n,{end:(B,Tt)=>v.get(B)?.find(_t=>_t.arrows.includes(Tt))?.at??s+B.at,start:B=>s+
B.at,room:({room:B})=>B-Tr}),P=[...v.values()].flat().map(({label:B})=>B.offsetHeight),q=O,z=Math.max(0,...P),W=O+($||z?
j:0);O=W+(z&&z+$y);let X=B=>b.get(M[Number(B)])??q;for(let B of E)Qt(c,[Gm(B,{footOf:X,from:q,to:W})]);let ft=Math.max(0,
..._.map(({card:B})=>B<0?0:l(B).offsetHeight));for(let B of _){let Tt=s+B.at,_t=B.card<0?h.filter(Vt=>f(Vt).includes(B)):
[];if(_t.length&&Qt(c,[gn(_t,[Tt,W],[Tt,O+ft])]),b.set(B,O+ft),B.card<0)continue;let Ut=l(B.card).offsetHeight,ie=$===0?
O+ft-Ut:O;b.set(B,ie+Ut),Vm(l(B.card),Tt-(B.room-Tr)/2,ie);for(let{label:Vt,arrows:Je,at:oo}of v.get(B)??[]){Vm(Vt,oo-Vt.
offsetWidth/2,W+(z-Vt.offsetHeight)/2),c.append(Hm(Je,oo,W+z,ie));for(let rt of Je)g.get(rt)?.push([oo,W])}for(let[Vt,Je]of g)
f(Vt)[0]===B&&Je.unshift([Tt,ie+Ut],[Tt,O+ft])}O+=ft}for(let[$,_]of g)Qt(c,[Um($,_,s+o+Po/2)]);return O+(g.size&&Po)-r}function Vm(t,e,n){
t.style.left=`${Math.round(e)}px`,t.style.top=`${Math.round(n)}px`}function Ty(t,e,n){let o=({arrows:a})=>{let c=a.map(l=>e.
get(Ee(l))?.at(-2)?.at??0);return c.reduce((l,f)=>l+f,0)/c.length},s=[...t].sort((a,c)=>o(a)-o(c)),r=s.reduce((a,{label:c})=>a+
c.offsetWidth+8,0),i=n-r/2;return s.map(a=>{let c=a.label.offsetWidth+8;return i+=c,{...a,at:i-c/2}})}var Qm=null,Ym=()=>Qm;async function Jm(t){let[e]=await Promise.all([Os(),G()]),n=Bo(x,e,w),o=h=>x.statements.article[h.
statement],s=Bo(x,e,{...w,about:null}),r=[...new Set(s.map(o))].sort((h,g)=>h-g);if(!r.length){L(t,Yn("arguments",p("p",
{},d("no_arrows"))));return}let i=w.article!==null&&!x.articles.some(({id:h})=>h===w.article),c=r.find(h=>x.articles[h].
id===w.article)??r.find(h=>n.some(g=>o(g)===h))??r[0],l=n.filter(h=>o(h)===c),f=x.articles[c],u=[...new Set(l.flatMap(h=>h.
statements))];Qm={article:c,statements:u};let m=Yn("arguments",p("p",{class:"line choosers"},Y(d("argument_article"),r.map(
h=>[x.articles[h].id,x.articles[h].title]),f.id,h=>k({article:h})),p("label",{},`${d("about")} `,Ly(e,s))),i&&p("p",{class:"\
quiet"},d("no_such_article")),p("h2",{lang:f.language},f.title),p("p",{class:"source",dir:"ltr"},we(f)),Ey(l,n,u),l.length?
Ny(e,l):p("p",{},d("no_arrows_here")));L(t,m),l.length&&Km(m,e,l,e.places[c])}function Ly({topics:t,cards:e},n){let s=[...new Set(
n.flatMap(({tail:r,head:i})=>[...e[r].about??[],...e[i].about??[]]))].map(r=>t[r]).sort(([,r],[,i])=>r.localeCompare(i));
return Y(d("about"),[["",d("about_all")],...s],w.about??"",r=>k({about:r||null}))}function Ey(t,e,n){return p("p",{class:"\
quiet"},`${F(In())}. `,d("arrows_here",{here:N(t.length,"arrow"),all:e.length})," ",n.length>0&&H(d("show_quotes"),n,d("\
tab_arguments")),p("br"),d("arguments_help"))}function Ny({cards:t},e){let n=[...new Set(e.flatMap(({tail:a,head:c})=>[a,
c]))].map(a=>t[a]),o=[...n,...e],s=a=>n.some(c=>c.sign===a),i=[...[void 0,"not actual","hedged"].filter(a=>o.some(c=>c.hold===
a)).map(a=>[Ja({hold:a}),d(`look_${a?.replace(" ","_")??"plain"}`)]),o.some(a=>a.denied)&&[Ja({denied:!0}),`\u2298 ${d("\
held_denied")}`],...["cooperation","conflict"].filter(s).map(a=>[Ja({sign:a}),d(`look_${a}`)])];return p("ul",{class:"lo\
oks"},i.map(a=>a&&p("li",{},a)))}function Ja({hold:t,denied:e=!1,sign:n="neither"}){let o=S("rect",{x:2,y:2,width:24,height:12,
rx:4,class:`border ${n}`,...Ya(t)}),s=e&&S("rect",{x:2,y:2,width:5,height:12,class:"bar-denied"});return S("svg",{class:"\
sample",width:28,height:16,viewBox:"0 0 28 16","aria-hidden":"true"},o,s)}function Xm(t,e){let[n,o]=[0,0];return{places:t.map(({top:r,cards:i})=>{let a=i.length?Math.max(0,o-(r+n+i[0].offset)-160):
0;n+=a;let c=i.map(({offset:l,height:f})=>{let u=Math.max(r+n+l,o);return o=u+f+e,u-r-n});return{room:a,tops:c}}),end:o}}
function Zm(t){let e=[];for(let n of t){let o=e[e.length-1];o&&n===o[1]+1?o[1]=n:e.push([n,n])}return e.map(([n,o])=>n===
o?`${n}`:`${n}\u2013${o}`).join(", ")}var Xa=({sign:t,hold:e,denied:n,doubted:o,isOut:s})=>[t,e&&`held-${e.replace(" ","-")}`,n&&"denied",o&&"doubted",s&&"out"].
filter(Boolean).join(" "),Lr=t=>p("span",{class:`swatch ${tp(t)}`,"aria-hidden":"true"}),tp=t=>t===null?"of-author":`pat\
tern-${t%4}`;function ep({level:t,stretches:e,runs:n},o){let s=e.map(c=>Iy(c,o)),i=p(t===0?"p":t===1?"h2":"h3",{class:"w\
ords",dir:"auto",lang:o.reading.lang},s.flatMap((c,l)=>[c,Ry(e[l],o)])),a=n.map(c=>Cy(c,o));return{text:i,names:a,ends:n.
map(c=>[s[c.first],s[c.last]])}}function Iy({text:t,on:e,begins:n},{claims:o,passages:s,callbacks:r}){if(!e.length)return document.
createTextNode(t);let i=[...new Set(e.map(({claim:f})=>f))],a=i.some(f=>o[f].by!==null),c=i.every(f=>o[f].isOut),l=C([n.
some(f=>o[f].denied)&&p("span",{class:"sign denied","aria-hidden":"true"}),n.some(f=>o[f].doubted)&&p("span",{class:"sig\
n doubted","aria-hidden":"true"}),qy(t,e,o)],()=>r.open(i.map(f=>o[f].id)),{dir:null,class:`passage${a?" of-source":""}${c?
" out":""}`});for(let f of i)s[f].push(l);return l}var qy=(t,e,n)=>e.reduce((o,{claim:s,lane:r})=>p("span",{class:`under\
line lane-${r} ${Xa(n[s])}`},o),t);function Ry({ends:t},{reading:e,unfold:n}){if(!t.length)return null;let o=Zm(t.map(s=>s+
1));return T(o,s=>n(t,s),{class:"number-mark","aria-expanded":"false","aria-label":e.say("reading_notes",{numbers:o})})}
function Cy({by:t},{reading:e}){let{name:n,lang:o}=e.claimants[t];return p("div",{class:"speaker"},p("bdi",{lang:o},n),p(
"span",{class:`bar ${tp(t)}`}))}function np(t,e,n,o){let{by:s,marks:r,actions:i,isSourceInferred:a}=t,{name:c,lang:l}=n.claimants[s??0],f=p("bdi",{lang:l},
a?`[${c}]`:c),u=s===null?n.say("the_author"):[f,`, ${n.say("reading_quoted")}`];return p("div",{class:`note-card ${Xa(t)}`},
p("p",{class:"sentence"},p("span",{class:"note-number"},e),C(jy(t,n),()=>o.open([t.id]),{class:"link whole"})),p("p",{class:"\
whose"}," ",p("span",{class:"name"},Lr(s),p("span",{},u)),r.map(m=>p("span",{class:"mark"},m)),i.map(({label:m,press:h})=>T(
m,h,{class:"action"}))))}function jy({sentence:t,sign:e,denied:n,doubted:o},{say:s}){let r=t.map((i,a)=>[a>0&&!i.text.startsWith(
",")&&" ",Wy(i,e)]);return[n&&p("strong",{},`\u2298 ${s("look_denied")}: `),o&&p("strong",{},"? "),r]}function Wy({text:t,
kind:e,lang:n,inferred:o=!1},s){let r=o?`[${t}]`:t;return e==="verb"?p("span",{class:`verb ${s}`},r):e?p("bdi",{class:e,
lang:n},r):r}var Za=8;function op({claimants:t,say:e},n,o){let s=l=>n.some(l),r=[[s(({hold:l,denied:f})=>!l&&!f),"",e("look_plain")],
[s(({hold:l})=>l==="not actual"),"held-not-actual",e("look_not_actual")],[s(({hold:l,doubted:f})=>l==="hedged"||f),"held\
-hedged",e("look_hedged")],[s(({denied:l})=>l),"denied",`\u2298 ${e("held_denied")}`],[s(({doubted:l})=>l),"doubted",`? ${e(
"held_doubted")}`],[s(({sign:l})=>l==="cooperation"),"cooperation",e("look_cooperation")],[s(({sign:l})=>l==="conflict"),
"conflict",e("look_conflict")]],i=t.map((l,f)=>By(l,f,o)),a=i.slice(Za),c=t.slice(Za).some(({isChosen:l})=>l);return p("\
div",{class:"reading-key"},p("div",{class:"claimants",role:"group","aria-label":e("reading_claimants")},p("span",{class:"\
quiet"},e("reading_claimants")),i.slice(0,Za),a.length>0&&p("details",{open:c},p("summary",{},e("and_more",{n:a.length})),
a)),p("p",{class:"looks-of-lines"},r.map(([l,f,u])=>l&&p("span",{class:`underline ${f}`},u))))}var By=({id:t,name:e,lang:n,
count:o,isChosen:s},r,{choose:i})=>T([Lr(r||null),p("bdi",{lang:n},e),` ${o}`],()=>i(s?null:t),{class:"claimant","aria-p\
ressed":String(s)});var Py=960,Fy=720,Dy=6,Er=class{#e=[];#t=-1;#n=S("path",{});constructor(e,n,o){this.element=e,this.drawing=n,this.cards=
o}add(e,n,o,s,r){this.#e.push({row:e,apart:n,claims:o,names:s,ends:r,room:0})}watch(){let{element:e}=this;e.append(S("sv\
g",{class:"leader","aria-hidden":"true"},this.#n)),new ResizeObserver(()=>this.#o()).observe(e);for(let n of["pointerove\
r","focusin"])e.addEventListener(n,o=>this.#r(o.target));for(let n of["pointerleave","focusout"])e.addEventListener(n,()=>this.#r(
null));document.fonts?.ready.then(()=>{this.#t=-1,this.#o()})}#o(){let{element:e,cards:n}=this,o=e.clientWidth;if(!o||o===
this.#t)return;this.#t=o;let s=o<Fy;e.classList.toggle("slim",o<Py),e.classList.toggle("narrow",s);let r=0,i=this.#e.map(
({row:f,apart:u,claims:m,room:h})=>{r+=h;let g=m.map(O=>({offset:this.#s(O),height:n[O].offsetHeight})),b=u?[{offset:0,height:u.
offsetHeight}]:[];return{top:f.offsetTop-r,cards:s?[]:[...b,...g]}}),a=this.#e.map(({ends:f})=>f.map(([u,m])=>zy(u,m))),
{places:c,end:l}=Xm(i,Dy);for(let[f,u]of this.#e.entries()){u.room=c[f].room,u.row.style.marginTop=u.room?`${u.room}px`:
"";let m=[...u.apart?[u.apart]:[],...u.claims.map(h=>n[h])];for(let[h,g]of m.entries())g.style.top=s?"":`${c[f].tops[h]}\
px`;Gy(u.names,a[f])}e.style.minHeight=s?"":`${l}px`}#s(e){return this.drawing.passages[e][0].offsetTop}#r(e){let{cards:n,
drawing:o,element:s}=this,r=e instanceof Element?e.closest(".passage, .note-card"):null,i=c=>r!==null&&(n[c]===r||o.passages[c].
some(l=>l===r)),a=n.flatMap((c,l)=>i(l)?[l]:[]);for(let c of s.querySelectorAll(".now"))c.classList.remove("now");for(let c of a)
for(let l of[n[c],...o.passages[c]])l.classList.add("now");this.#n.setAttribute("d",a.map(c=>this.#i(c)).join(" "))}#i(e){
let[n]=this.drawing.passages[e];if(!n||this.element.classList.contains("narrow"))return"";let[o,s]=[this.element,this.cards[e]].
map(l=>l.getBoundingClientRect()),r=n.getClientRects()[0],i=n.closest(".words")?.getBoundingClientRect()??r,[a,c]=[r.bottom-
o.top,s.top-o.top+14];return`M${i.right-o.left+2} ${a} L${s.left-o.left} ${c}`}};function zy(t,e){return t instanceof HTMLElement&&
e instanceof HTMLElement?{top:t.offsetTop,bottom:e.offsetTop+e.offsetHeight}:{top:0,bottom:0}}function Gy(t,e){let n=t.map(
r=>r.firstElementChild),o=n.map(r=>r.offsetHeight),s=0;for(let[r,i]of t.entries()){let{top:a,bottom:c}=e[r],l=e.slice(0,
r).filter(u=>u.bottom>a).length,f=Math.max(0,s-a);s=a+f+o[r],i.style.top=`${a}px`,i.style.height=`${c-a}px`,i.style.right=
`${l*8}px`,n[r].style.marginTop=`${f}px`}}var sp=/^(#{1,6})[ \t]+/,Hy=/[\p{L}\p{N}]/u,ap=t=>[...t].sort((e,n)=>rp(e)-rp(n)||ip(e)-ip(n)),rp=({spans:t})=>t.length?
Math.min(...t.map(([e])=>e)):-1,ip=({spans:t})=>Math.max(0,...t.map(([,e])=>e));function cp(t){let e=new Map,n="";for(let{
quote:s}of t)!s||e.has(s)||(e.set(s,n.length),n+=`${s}

`);let o=t.map(s=>{let r=e.get(s.quote);return r===void 0?s:{...s,spans:[Uy(r,r+s.quote.length)]}});return{text:n,claims:o}}
var Uy=(t,e)=>[t,e];function lp(t,e){let n=Vy(t),o=n.map(()=>[]);for(let[i,{spans:a}]of e.entries())for(let[c,l]of a)for(let f=Ky(
n,c);f<n.length&&n[f].from<l;f++){let u={from:Math.max(c,n[f].from),to:Math.min(l,n[f].to),claim:i,lane:0};u.to>u.from&&
o[f].push(u)}let s=new Set,r=new Map(o.flatMap((i,a)=>i.map(({claim:c})=>[c,a])));return n.map((i,a)=>{let c=Yy(t,i,Qy(o[a]),
s,f=>r.get(f)===a),l=c.flatMap(({begins:f})=>f).sort((f,u)=>f-u);return{level:i.level,stretches:c,claims:l,runs:Jy(c,e)}})}
function Vy(t){let e=[],n=!1;for(let o=0;o<t.length;){let s=t.indexOf(`
`,o),r=s<0?t.length:s,i=t.slice(o,r),a=sp.exec(i)?.[1].length??0;a?e.push({from:o+i.length-i.replace(sp,"").length,to:r,
level:a}):i.trim()&&n?e[e.length-1].to=r:i.trim()&&e.push({from:o+i.search(/\S/),to:r,level:0}),n=!a&&i.trim()!=="",o=r+
1}return e}function Ky(t,e){let[n,o]=[0,t.length];for(;n<o;){let s=n+o>>1;t[s].to>e?o=s:n=s+1}return n}function Qy(t){let e=[
...t].sort((o,s)=>o.from-s.from||s.to-o.to),n=new Array(4).fill(0);return e.map(o=>{let s=Math.max(0,n.findIndex(a=>a<=o.
from)),i=n.every(a=>a>o.from)?3:s;return n[i]=Math.max(n[i],o.to),{...o,lane:i}})}function Yy(t,e,n,o,s){let i=[...new Set(
[e.from,e.to,...n.flatMap(({from:c,to:l})=>[c,l])])].sort((c,l)=>c-l),a=new Map;for(let{claim:c,to:l}of n)s(c)&&a.set(c,
Math.max(a.get(c)??0,l));return i.slice(0,-1).map((c,l)=>{let f=i[l+1],u=n.filter(g=>g.from<=c&&g.to>=f),m=[...new Set(u.
map(({claim:g})=>g))],h=m.filter(g=>!o.has(g));for(let g of h)o.add(g);return{text:t.slice(c,f),on:u.map(({claim:g,lane:b})=>({
claim:g,lane:b})),begins:h,ends:m.filter(g=>a.get(g)===f).sort((g,b)=>g-b)}})}function Jy(t,e){let n=[],o=new Map;for(let[
s,{on:r,text:i}]of t.entries()){let a=new Set(r.map(({claim:c})=>e[c].by).filter(c=>c!==null));for(let c of a){let l=o.get(
c);if(l)l.last=s;else{let f={by:c,first:s,last:s};o.set(c,f),n.push(f)}}if(Hy.test(i))for(let c of o.keys())a.has(c)||o.
delete(c)}return n}function fp(t,e,n){let{text:o,claims:s}=t.text===null?cp(t.claims):{...t,text:t.text},r=ap(s),i=Xy(lp(o,r),t.title),a={reading:t,
callbacks:e,claims:r,passages:r.map(()=>[]),unfold:(m,h)=>{let g=h.getAttribute("aria-expanded")==="true";h.setAttribute(
"aria-expanded",String(!g));for(let b of m)c[b].classList.toggle("unfolded",!g)}},c=r.map((m,h)=>np(m,h+1,t,e)),l=p("div",
{class:"reading"}),f=new Er(l,a,c),u=r.flatMap(({spans:m},h)=>m.length?[]:[h]);for(let[m,h]of i.entries()){let{text:g,names:b,
ends:O}=ep(h,a),$=m===0&&[p("div",{class:"about"},n),op(t,r,e)],_=m===0&&u.length>0&&Zy(u,c,t),v=p("div",{class:"notes"},
_,h.claims.map(E=>c[E])),M=p("div",{class:`row level-${h.level}`},p("div",{class:"speakers"},b),p("div",{},g,$),v);l.append(
M),f.add(M,_||null,h.claims,b,O)}return f.watch(),{element:l,show:m=>t1(a,c,m)}}function Xy(t,e){return t[0]?.level===1?
t:[{level:1,stretches:[{text:e,on:[],begins:[],ends:[]}],claims:[],runs:[]},...t]}var Zy=(t,e,{say:n})=>p("div",{class:"\
unplaced"},p("p",{class:"quiet"},n("reading_unplaced")),t.map(o=>e[o]));function t1({claims:t,passages:e},n,o){let s=new Set(
o),r=({id:c})=>s.has(c),i=new Set(t.flatMap((c,l)=>r(c)?e[l]:[]));for(let c of e.flat())c.classList.toggle("current",i.has(
c));for(let[c,l]of t.entries())n[c].classList.toggle("current",r(l)),n[c].toggleAttribute("data-current",r(l));for(let c of[
...e.flat(),...n])c.removeAttribute("aria-current");let a=[...i][0]??n[t.findIndex(r)];return a?.setAttribute("aria-curr\
ent","location"),a}var up="author",tc=t=>R().statements.get(t).sources?.at(-1)??null;function ec(t){let e=tc(t);return e===null?up:R().entities[e].
id}function mp(t,e,n){let{entities:o}=R(),s=new Map([[null,0]]);for(let c of e)s.set(tc(c),(s.get(tc(c))??0)+1);let[r,...i]=s;
return[r,...i.sort(([,c],[,l])=>l-c)].map(([c,l])=>{let f=c===null?up:o[c].id,u=d("reading_author",{name:t.author||t.publisher}),
m=c===null?{name:u}:{name:Z(o[c]),lang:$t(o[c].id)};return{id:f,...m,count:l,isChosen:f===n}})}function pp(t,e,n){let{names:o,
labels:s,statements:r}=x,i=R(),a=new Map(e.map(({id:l},f)=>[l,f||null])),c=e1(new Set(t));return t.map(l=>{let f=i.statements.
get(l),u=r.mode[l]!==Ze,m=o.stances[r.stance[l]],h=m==="doubts"||m==="rejects",g=r.certainty[l]!==0||h,b=f.sources??[],O=[
b.length>1&&`${d("according_to")} ${dn(b).join(" > ")}`,u&&s.modes[r.mode[l]],r.certainty[l]!==0&&s.certainties[r.certainty[l]],
m==="doubts"&&d("author_doubts"),m==="rejects"&&d("author_rejects"),f.ended&&d("ended")],$=o.signs[Ot(l).sign],_=c.get(l);
return{id:x.keys.at(l),spans:i.bodies.get(r.article[l])===null?[]:Ro(l),quote:Dt(l),sentence:dp(l),sign:$==="together"?"\
cooperation":$,hold:u?"not actual":g?"hedged":void 0,denied:r.polarity[l]!==0,doubted:h,by:a.get(ec(l))??null,isSourceInferred:f.
inferred?.includes("according_to")??!1,marks:O.filter(v=>typeof v=="string"),isOut:!n[l],actions:_?[{label:d("show_in_gr\
aph"),press:()=>k({tab:"graph",open:_,pair:null})}]:[]}})}function e1(t){let e=new Map;for(let{a:n,b:o,rows:s}of y.pairs.
values())for(let r of s){let i=x.ties.statement[r];!t.has(i)||e.has(i)||e.set(i,of(n,o))}return e}function dp(t,e=0){let{
statements:n,roles:o}=R(),{s,o:r,roles:i=[],inferred:a=[]}=n.get(t),c=(f,u)=>({...n1(f,e),inferred:a.includes(u)}),l=(e?
[]:[...i].sort(([f],[u])=>f-u)).flatMap(([f,u])=>[{text:`, ${o[f].label}`},c(u,o[f].id)]);return[c(s,"subject"),{text:pn(
t),kind:"verb"},c(r,"object"),...l]}function n1(t,e){let n=R();if(typeof t=="string")return{text:t,kind:"name"};if(t>=0)
return{text:Z(n.entities[t]),kind:"name",lang:hn(t)};let o=-1-t;if(e>=2)return{text:`#${x.keys.at(o).split("#")[1]}`,kind:"\
nested"};let s=dp(o,e+1).map(({text:r,inferred:i})=>i?Xt(r):r);return{text:`\u201C${Da(s.join(" "),o)}\u201D`,kind:"nest\
ed"}}function hp(t){let e=new Map;for(let n of t)for(let o of Nr(n))e.set(o,(e.get(o)??0)+1);return e}function Nr(t,e=new Set(
[t])){let{s:n,o,roles:s=[]}=R().statements.get(t),r=new Set;for(let i of[n,o,...s.map(([,a])=>a)])if(typeof i!="string"){
if(i>=0)r.add(i);else if(!e.has(-1-i)){e.add(-1-i);for(let a of Nr(-1-i,e))r.add(a)}}return r}var gp=30,o1=8;function wp(t,e){let{articles:n}=x;if(n.length<2)return null;let o=s1(),s=o.indexOf(t),r={n:s+1,of:o.length},
i=(c,l,f)=>T(l,()=>xp(o[s+c]),{"aria-label":d(f),disabled:o[s+c]===void 0}),a=p("details",{class:"menu articles"},p("sum\
mary",{},d("articles_list",r)));return a.addEventListener("toggle",()=>a.open&&a.childElementCount===1&&a.append(r1(o,t,
e))),p("div",{class:"line"},i(-1,"\u2039","previous_article"),a,i(1,"\u203A","next_article"))}var xp=t=>k({article:x.articles[t].
id,open:null});function s1(){let{articles:t}=x,e=n=>t[n].first??t[n].last??Number.MAX_SAFE_INTEGER;return[...t.keys()].sort(
(n,o)=>e(n)-e(o)||n-o)}function r1(t,e,n){let o=x.articles.map(()=>[0,0]);for(let[c,l]of x.statements.article.entries())
o[l][1]++,n[c]&&o[l][0]++;let s=c=>p("li",{},a1(c,c===e,o[c])),r=p("div",{class:"found"},Te(t.map(s),gp)),i=c=>{let l=c.
toLocaleLowerCase().split(/\s+/).filter(Boolean),f=t.filter(u=>l.every(m=>i1(u).includes(m)));L(r,f.length?Te(f.map(s),gp):
p("p",{class:"quiet"},d("no_article_called",{text:c})))},a=p("input",{type:"search","aria-label":d("find_article"),placeholder:d(
"find_article"),oninput:({target:c})=>i(c.value)});return p("div",{},t.length>=o1&&a,r)}function i1(t){let{title:e,author:n,
publisher:o,published:s,first:r}=x.articles[t],i=r===null?"":ct(r);return[e,n,o,s,i].join(" ").toLocaleLowerCase()}function a1(t,e,[
n,o]){let s=x.articles[t],r=n<o?d("matching_of",{n,of:N(o,"statement")}):N(o,"statement");return T([p("span",{class:"tit\
le",dir:"auto",lang:s.language},s.title),p("span",{class:"quiet"},p("bdi",{},s.publisher),` \xB7 ${Un(s)} \xB7 ${r}`)],()=>xp(
t),{"aria-current":e?"true":null})}var c1=500,se=null,nc=null;async function bp(t){await G();let{articles:e}=x,n=e.findIndex(({id:c})=>c===w.article),o=Math.
max(0,n);if(!e.length){L(t,Yn("article",p("p",{},d("no_articles"))));return}let s=w.article!==null&&n<0,r=[y,o,s,w.about,
w.claimant,w.language];if(!(se&&t.contains(se.sheet)&&se.of.every((c,l)=>c===r[l]))||!se){let c=se&&t.contains(se.sheet)&&
se.of[1]===o;se={of:r,...l1(o,s)},L(t,se.sheet),c||(nc=null)}let a=se.reading.show([...Fe()].map(c=>x.keys.at(c)));a&&nc!==
w.open&&Ka(a,se.sheet)&&a.scrollIntoView({block:"center"}),nc=w.open}function l1(t,e){let n=x.articles[t],o=R().bodies.get(
t),s=bi(x,w),r=Et(x.statements.article,t).filter(s),i=hp(r),a=w.about===null?void 0:Ss(w.about),c=a!==void 0&&i.has(a)?a:
null,l=mp(n,r,w.claimant),f=l.find(({isChosen:O})=>O)?.id??null,u=r.filter(O=>(c===null||Nr(O).has(c))&&(f===null||ec(O)===
f)),m=ae(x,w),h=pp(u,l,m),g=fp({title:n.title,lang:n.language,text:o,claims:h,claimants:l,say:d},{open:m1,choose:O=>k({claimant:O})},
[e&&p("p",{class:"quiet"},d("no_such_article")),p("p",{class:"source",dir:"ltr"},we(n),u1(n)," ",Va(n)),f1(n),o===null&&
p("p",{class:"quiet"},d("quotes_only")),p("p",{class:"quiet"},p1(u,r.length,m))]),b=p("div",{class:"line choosers"},wp(t,
m),d1(i,c));return{sheet:Yn("article",b,g.element),reading:g}}function f1({status:t,newer:e}){if(t==="retracted")return p(
"p",{class:"notice"},d("counts_nowhere"));if(!e.length)return null;let n=e.map(o=>{let{id:s,title:r}=x.articles[o];return[
" ",C(de(r),()=>k({article:s,open:null}))]});return p("p",{class:"notice"},d("counts_in_newer"),n)}var u1=({licence:t})=>t?
` \xB7 ${t}`:"";function m1(t){let e=t.map(n=>x.keys.numberOf(n));return e.length===1?xt(e[0]):K(e,d("quotes"))}function p1(t,e,n){
let o=t.filter(a=>!n[a]).length,s=N(e,"statement"),r=t.length<e?d("shown_of",{n:t.length,of:s}):s,i=o?`, ${d("left_out_b\
y_filters",{n:o})}`:"";return`${F(In())}. ${F(r)}${i}.`}function d1(t,e){let{entities:n}=R(),s=[...t].sort(([,i],[,a])=>a-
i).slice(0,c1).map(([i,a])=>[n[i].id,`${Z(n[i])} (${a})`]),r=e===null?"":n[e].id;return p("label",{},`${d("about")} `,Y(
d("about"),[["",d("about_all")],...s],r,i=>k({about:i||null})))}var h1=["aim","audience","meant for"];async function _p(t){await G();let{bargains:e,others:n}=_s(),o=e.map(r=>yp(r,yi(x,
w,r))),s=e.some(r=>!yi(x,w,r));L(t,zt(p("h2",{},d("tab_bargains")),p("p",{class:"quiet"},d("exchange_help")),s&&p("p",{class:"\
quiet"},d("outcome_elsewhere")),o.length?o:p("p",{},d("no_exchange")),n.length>0&&[p("h2",{},d("other_offers")),n.map(r=>yp(
r))]))}function yp(t,e){let n=R(),o=Ct(y.chosen,t.flatMap(u=>u.statements)),s=Fe(),i=t.map(u=>x.relations[u.relation]).reduce(
(u,m)=>m.wider.length>u.wider.length?m:u),a=o.filter(u=>Ot(u)===i),c=$p(o.map(u=>n.statements.get(u).s)),l=$p(a.map(u=>n.
statements.get(u).o)),f=u=>n.roles.map((m,h)=>u.includes(m.function??"")&&oc(m.label,b1(h,o),t,u));return p("section",{class:"\
bargain","aria-current":o.some(u=>s.has(u))&&"location"},p("h3",{},Op(c),` ${Fa(i,c)} `,Op(l)),e&&p("p",{class:"outcome"},
p("strong",{},`${d("outcome")}: `),g1(e)),p("dl",{},oc(d("offered_thing"),Sp(t.map(u=>u.things))),oc(d("offered_to"),Sp(
t.map(u=>u.targets))),f(as),f(h1)),e?w1(e):p("p",{class:"quiet"},`${d("dates")}: ${kp(t)}`),p("p",{class:"actions"},N(t.
length,"act"),", ",C(N(o.length,"statement"),()=>K(o,i.label))))}var $p=t=>[...new Map(t.map(e=>[ne(e),e])).values()],Op=t=>t.
map((e,n)=>[n?", ":"",Sr(e)]),g1=({outcome:t,again:e})=>`${t}${e?`, ${d("offered_again")}`:""}`;function w1({moves:t}){let e=t.
map(([n,o,s,r])=>p("li",{},p("span",{class:"when"},x1(s)?Xt(o):o||d("date_unknown")),p("span",{},p("strong",{},n),": ",H(
St(s[0]),s,n),r&&` (${d("may_be",{doubt:r})})`)));return p("details",{class:"course",open:t.length<8},p("summary",{},d("\
course")),p("ol",{},e))}var x1=t=>t.some(e=>R().statements.get(e).inferred_when);function kp(t){let e=Ct(y.chosen,t.map(
n=>n.statements[0]));return[...new Set(e.map(n=>zs(R().statements.get(n))))].join(", ")}function oc(t,e,n=[],o=[]){let s=e.
map(({shown:r,name:i,by:a})=>{let c=n.filter(u=>u.statements.some(m=>a.includes(m))),f=o===as&&c.length<n.length&&` ${d(
"in_some",{n:c.length,of:n.length})}: ${kp(c)}`;return p("li",{},r," ",H(String(a.length),a,i),f&&p("span",{class:"quiet"},
f))});return s.length>0&&p("div",{},p("dt",{},t),p("dd",{},p("ul",{},s)))}function Sp(t){let e=new Map;for(let[o,s]of t.
flatMap(r=>[...r]))e.set(o,[...e.get(o)??[],...s]);let{labels:n}=x.offers;return[...e].map(([o,s])=>({shown:C(n[o],()=>ot(
o),{lang:Se(o)}),name:n[o],by:s}))}function b1(t,e){let n=new Map;for(let o of e)for(let[s,r]of R().statements.get(o).roles??
[]){if(s!==t)continue;let i=ne(r);n.set(i,{shown:Sr(r),name:i,by:[...n.get(i)?.by??[],o]})}return[...n.values()]}function Mp(t,e){let n=t.sources.map(({id:a,label:c})=>({id:a,label:c}));n.sort((a,c)=>vp(a.label,c.label)||vp(a.id,c.id));
let s=[...t.signers.map(a=>`by:${a}`),...n.map(({id:a})=>`of:${a}`)].map((a,c)=>({name:a,isSigner:c<t.signers.length,claims:0,
disputed:0,shared:0})),r=new Map(n.map(({id:a},c)=>[a,t.signers.length+c])),i={holders:s,disputes:new Map};for(let a of y1(
t,e,r).values())$1(i,a);return i}function y1(t,e,n){let{publisher:o,author:s}=t.statements,r=new Map;for(let i of gs(t,e)){
let{claim:a,who:c,at:l}=i,f=r.get(a)??new Map;r.set(a,f);for(let u of new Set(c===null?[o[l],s[l]]:[n.get(c)??-1]))u>=0&&
f.set(u,[...f.get(u)??[],i])}return r}function $1({holders:t,disputes:e},n){let o=[...n].sort(([i],[a])=>i-a),[s,r]=[new Set,
new Set];for(let[i,[a,c]]of o.entries()){c.some(({held:l})=>l)&&t[a].claims++;for(let[l,f]of o.slice(i+1)){let[[u]=[-1]]=Ai(
c,f),m=a*t.length+l;Ti(u)&&e.set(m,(e.get(m)??0)+1);for(let h of Ti(u)?[s]:Rl(u)?[r]:[])t[l].isSigner&&h.add(a),t[a].isSigner&&
h.add(l)}}for(let i of s)t[i].disputed++;for(let i of r)t[i].shared++}function O1({holders:t,disputes:e},n){let o=n===void 0?
-1:t.findIndex(({name:a})=>a===n),s=null;for(let[a,c]of e){let[l,f]=[Math.floor(a/t.length),a%t.length];if(o>=0&&l!==o&&
f!==o)continue;let u=!s||c>s.number,m=s&&c===s.number&&(l<s.one||l===s.one&&f<s.other);(u||m)&&(s={one:l,other:f,number:c})}
if(t.length<2)return null;let r=o>=0?o:s?.one??0,i=s?s.one+s.other-(o>=0?r:s.one):r?0:1;return[t[r].name,t[i].name]}function Ir(t,e,n){
if(e.compared_with)return{state:e,standings:Mp(t,e)};let o=c=>String(e[c])===String(n[c])?null:e[c],s={...e,modes:o("mod\
es"),polarities:o("polarities")},r=Mp(t,s),i=String(e.according_to)!==String(n.according_to)&&e.according_to.length===1,
a=O1(r,i?e.according_to[0]:void 0);return{state:a?{...s,according_to:[a[0]],compared_with:[a[1]]}:s,standings:r}}var vp=(t,e)=>t<
e?-1:t>e?1:0;var S1={\u00DF:"ss",\u00E6:"ae",\u0153:"oe",\u00F8:"o",\u0111:"d",\u00F0:"d",\u0142:"l",\u0131:"i",\u00FE:"th",\u064A:"\u06CC",
\u0649:"\u06CC",\u0643:"\u06A9",\u0629:"\u0647","\u2019":"'","\u2018":"'",\u02BC:"'","\u02B9":"'","\u201C":'"',"\u201D":'\
"',"\u201E":'"',"\xAB":'"',"\xBB":'"'},Ap=/(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu,_1=/[^\p{ASCII}]/u,
Tp=new Map;function Lp(t){let e=Tp.get(t);if(e!==void 0)return e;let o=[...t.normalize("NFKD").replace(Ap,"").toLowerCase().
replace(Ap,"")].map(s=>S1[s]??(/\p{Pd}/u.test(s)?"-":/\s/u.test(s)?" ":s)).join("");return Tp.set(t,o),o}function Mt(t){
return(_1.test(t)?Array.from(t,Lp).join(""):t.toLowerCase()).replace(/\s+/g," ").trim()}var sc=t=>Mt(t).split(" ").filter(
Boolean);function rc(t){let e=[],n="",o=0;for(let s of t){let r=Lp(s);if(r!==" "||n!==""&&!n.endsWith(" ")){n+=r;for(let i=0;i<
r.length;i++)e.push(o)}o+=s.length}return{plain:n,places:[...e,o]}}function Ep(t,e){let{plain:n,places:o}=rc(t),s=[];for(let r of e)
for(let i=n.indexOf(r);r&&i>=0;i=n.indexOf(r,i+r.length))s.push([o[i],k1(t,o,i+r.length-1)]);return s.sort((r,i)=>r[0]-i[0]||
i[1]-r[1]),s.filter(([r],i)=>s.slice(0,i).every(([,a])=>a<=r))}function k1(t,e,n){let o=n+1;for(;e[o]===e[n]&&o<e.length-
1;)o++;return e[n]+t.slice(e[n],e[o]).trimEnd().length}var M1=/[\p{L}\p{N}]/u;function Fo(t,e){let n=e===0?" ":t[e-1];return n===
" "||n===`
`||!M1.test(n)}function qr(t,e,n,o){let s=()=>{let i=Mt(e.wanted),a=o(c=>Mt(c).includes(i));L(n,a.some(Boolean)?a:p("p",{class:"quiet"},
d("sources_none",{words:e.wanted})))};return s(),[p("input",{type:"search",value:e.wanted,placeholder:d("sources_find"),
"aria-label":t,oninput:i=>{e.wanted=i.target.value,s()}}),n]}var Np=8,v1=50,A1={wanted:""};function qp(t,e,n,o){let s=t.filter(m=>!m.isSigner&&m.claims),r=t.filter(({isSigner:m})=>m),
i=m=>[...m].sort((h,g)=>g.claims-h.claims),c=[["sources_differ",s.filter(m=>m.disputed).sort((m,h)=>h.disputed-m.disputed),
m=>d("source_disputed",{n:m.disputed,of:m.claims})],["sources_shared",i(s.filter(m=>!m.disputed&&m.shared)),m=>d("source\
_shared",{n:m.shared,of:m.claims})],["sources_reported",i(s.filter(m=>!m.disputed&&!m.shared)),()=>d("source_reported")],
["sources_authors",i(r),()=>d("compare_own_claims")]],l=(m,h,g)=>p("li",{},T([p("span",{dir:"auto",lang:xo([m])},F(ze([m]))),
g!==null&&p("span",{class:"num"},I(g)),p("small",{},h)],()=>o(m),{"aria-current":e.some(b=>String(b)===m)?"true":null})),
f=m=>{let h=$=>m(ze([$])),b=["authors","everyone"].filter($=>($==="everyone"||r.length>1)&&h($)).map($=>l($,d(`source_${$}`),
null));return[...c.map(([$,_,v])=>{let M=_.filter(({name:E})=>h(E)).map(E=>l(E.name,v(E),E.claims));return M.length>0&&[
p("h2",{},d($)),Ip(M)]}),b.length>0&&[p("h2",{},d("sources_together")),Ip(b)]]},u=d(n?"sources_find_second":"sources_fin\
d_first");return p("nav",{class:"sources","aria-label":d("sources_find")},qr(u,A1,p("div",{}),f))}function Ip(t){let e=p(
"ul",{},t.slice(0,Np));return[e,No(t,Np,v1,n=>e.append(...n))]}var T1=5,L1=40,ic=2,Rp=12,E1={affirms:"\u2713",denies:"\u2715",doubts:"?",rejects:"\u2715"},wn=1;async function ac(t){await G();
let{state:e,standings:n}=Ir(x,w,V);if(!e.compared_with){L(t,zt(p("h2",{},d("comparison")),p("p",{},d("compare_nobody"))));
return}let o=[e.according_to,e.compared_with],s=y.parts??ws(x,e,e.compared_with),r=([c,l])=>(wn=1,k({according_to:c,compared_with:l,
modes:e.modes,polarities:e.polarities})),i=c=>{let l=o[1-wn],f=String(l)===c?o[wn]:l;return r(wn?[f,[c]]:[[c],f])},a=c=>{
wn=c,ac(t).then(()=>t.querySelector("input")?.focus())};L(t,p("div",{class:"sheet compare"},qp(n.holders,o,wn,i),p("sect\
ion",{class:"comparison"},p("h2",{},d("comparison")),p("p",{class:"quiet"},I1(o)),p("p",{class:"line"},T(`\u21C4 ${d("co\
mpare_swap")}`,()=>r([o[1],o[0]])),w.compared_with&&T(d("compare_end"),N1)),q1(s,o,a))))}var N1=()=>k({according_to:V.according_to,
compared_with:null,modes:w.modes??V.modes,polarities:w.polarities??V.polarities});function I1(t){let n=t.filter(s=>Us(s).
length).map(s=>d("compare_known_by",{name:ze(s),by:Jt(Us(s),3)})),o=he()&&`${F(Ks())}.`;return[!w.compared_with&&d("comp\
are_most"),...n,o].filter(Boolean).join(" ")}function q1({claims:t},e,n){let o=e.map(ze),s=e.map((r,i)=>{let a=t.flat().
filter(({positions:f})=>f[i].some(u=>u.held)),c=Us(r),l=c.length?d("quoted_by",{by:Jt(c,2)}):d("compare_own_claims");return p(
"th",{scope:"col"},p("span",{dir:"auto",lang:xo(r)},F(o[i])),p("small",{},`${l} \xB7 ${N(a.length,"claim")}`),T(d("compa\
re_change"),()=>n(i),{"aria-pressed":String(wn===i),"aria-label":d("compare_change_side",{name:o[i]})}))});return p("tab\
le",{},p("thead",{},p("tr",{},p("th",{scope:"col"},d("claim_column")),s)),uo.map((r,i)=>C1(r,R1(t[i],e),e)))}function R1(t,e){
let{entities:n,statements:o}=R(),s=new Set(e.flat().map(c=>c.replace(/^of:/,""))),r=c=>{let{s:l,o:f}=o.get(c.statements[0]);
return[l,f].some(u=>typeof u=="number"&&u>=0&&s.has(n[u].id))},i=[...t].sort((c,l)=>c.statements[0]-l.statements[0]),a=new Set(
i.filter(r));return[...a,...i.filter(c=>!a.has(c))]}function C1(t,e,n){let[o,s]=n.map(ze),r=d(`compare_${t}`,{first:o,second:s}),
i=e.flatMap(g=>g.statements),a=p("tr",{class:"part"},p("th",{colspan:3,scope:"rowgroup"},p("h3",{},F(r)," ",H(e.length,i,
r))," ",p("small",{},e.length?d(`compare_${t}_meaning`,{first:o,second:s}):d(`compare_${t}_none`,{first:o,second:s})))),
c=Tn(),l=({statements:g})=>g.includes(c),f=g=>g.map(b=>j1(b,n,l(b))),u=p("tr",{class:"more"}),m=Math.max(T1,1+e.findIndex(
l)),h=No(e,m,L1,g=>u.before(...f(g)));return h&&u.append(p("td",{colspan:3},h)),p("tbody",{},a,f(e.slice(0,m)),h&&u)}function j1(t,e,n){
let{statements:o,positions:s}=t,[r]=s.flat().map(({at:i,claim:a})=>x.statements.claim[i]===a?i:W1(i,a));return p("tr",{"\
aria-current":n&&"location"},p("th",{scope:"row"},B1(r,o)),e.map((i,a)=>{let c=[...new Map(s[a].map(l=>[l.at,l])).values()];
return p("td",{class:c.some(({how:l})=>l==="doubts"||l==="rejects")?"doubting":null},p("strong",{class:"of",dir:"auto",lang:xo(
i)},F(ze(i))),c.slice(0,ic).map(P1),c.length>ic&&C(d("more",{n:c.length-ic}),()=>K(t.sides[a],St(r))),!c.length&&p("span",
{class:"quiet"},F1(i,o)))}))}function W1(t,e){let{denials:n,claim:o}=x.statements,s=n.find(([r,i])=>r===t&&o[i]===e);return s?
s[1]:t}function B1(t,e){let[n,o,s]=Io(t),{s:r,o:i}=R().statements.get(t),[a,c]=[it(n,hn(r)),it(s,hn(i))],{mode:l}=x.statements,
f=[l[t]>0&&x.labels.modes[l[t]],R().statements.get(t).ended&&d("ended")],u=()=>e.length===1?xt(e[0]):K(e,St(t)),m=p("spa\
n",{class:`verb ${x.names.signs[Ot(t).sign]}`},o);return[p("span",{dir:"auto"},C([a," ",m," ",c,za(t)],u)),f.map(h=>h&&[
" ",p("span",{class:"mark"},h)])]}function P1({at:t,how:e,who:n,certainty:o}){let s=e==="doubts"||e==="rejects",r=n!==null&&
R().statements.get(t).inferred?.includes("according_to"),i=s&&dm(t,Rp)||yr(t,Rp),a=[o?x.labels.certainties[o]:null,r&&d(
"source_inferred")];return p("div",{class:"stand"},p("span",{class:"disc","aria-hidden":"true"},E1[e]),C(d(`compare_${e}`),
()=>xt(t),{class:"link how"}),a.map(c=>c&&[" ",p("span",{class:"mark"},c)]),p("blockquote",{dir:"auto",lang:nt(t).language},
i))}function F1(t,e){if(e.some(gi(x,t)))return d("compare_no_position");let{s:n}=R().statements.get(e[0]),o=typeof n=="n\
umber"&&n>=0&&t.includes(`of:${R().entities[n].id}`);return d(o?"compare_told_of":"compare_no_claim")}function Cp(t){let e=p("div",{class:"fitted"}),n=0;return new ResizeObserver(()=>{!e.clientWidth||e.clientWidth===n||(n=
e.clientWidth,L(e,t(n)))}).observe(e),e}var[jp,Wp]=[84,52],Dp=4,cc={bargain:()=>[re(9,26),vt("cooperation",20,18,58,18),Do("cooperation",66,18),vt("quiet dashed",
26,34,64,34),Ve("quiet",18,34,-1),re(75,26)],spiral:()=>[11,25,39].flatMap((t,e)=>D1(t+2,e%2===1)),contested:(t,{title:e})=>[
...Fp("hatched"),e==="Denied"?lc(72,11):fc(72,11)],quoted:()=>[...z1(),Bp(34,34,"\u201C \u201D")],"main cause":({denied:t})=>[
t?lc(16,26,12):re(16,26,11),vt("quiet thick",32,26,56,26),Ve("quiet",59,26,1),S("rect",{class:"solid",x:62,y:15,width:20,
height:22,rx:4})],reasons:({reasons:t=[],effects:e=[]})=>t.some(n=>n>0)?G1(t):H1(t.length,e),precedent:()=>[vt("quiet",4,
34,80,34),S("rect",{class:"solid",x:12,y:27,width:14,height:14}),S("path",{class:"line quiet",d:"M19 21 C30 9 52 9 62 21"}),
Ve("quiet",63,22,1,55),S("rect",{class:"hollow dashed",x:56,y:27,width:14,height:14})],forecast:()=>[vt("ink",2,16,26,16),
S("path",{class:"line ink dashed",d:"M26 16 C44 16 46 40 76 41"}),Ve("ink",80,41,1)],plan:()=>[re(12,26),vt("ink dashed",
24,26,52,26),Ve("ink",56,26,1),S("rect",{class:"hollow dashed",x:60,y:16,width:21,height:20,rx:3})],pair:({signs:t=[]})=>t.
length===2?[re(9,26),vt("cooperation",20,18,56,18),Do("cooperation",64,18),...Pp(20,34,62),re(75,26)]:[re(9,26),...t[0]===
"conflict"?Pp(20,26,62):[vt("cooperation",20,26,56,26),Do("cooperation",64,26)],re(75,26)],position:()=>[re(12,26),vt("i\
nk",26,26,44,26),S("rect",{class:"hollow",x:46,y:14,width:36,height:24,rx:6}),Bp(64,31,"\xB1")],denied:()=>[S("rect",{class:"\
solid",x:4,y:10,width:5,height:32}),...Fp("",9,10,66,32),lc(72,11)]},zp=t=>S("svg",{class:"small-figure",width:jp,height:Wp,
viewBox:`0 0 ${jp} ${Wp}`,"aria-hidden":"true"},(Object.hasOwn(cc,t.kind)?cc[t.kind]:cc.quoted)(t.figure,t)),re=(t,e,n=8)=>S(
"circle",{class:"solid",cx:t,cy:e,r:n}),vt=(t,e,n,o,s)=>S("line",{class:`line ${t}`,x1:e,y1:n,x2:o,y2:s}),Do=(t,e,n)=>S(
"path",{class:`head ${t}`,d:`M${e-10} ${n-5.5} L${e} ${n} L${e-10} ${n+5.5} Z`}),Ve=(t,e,n,o,s=0)=>S("path",{class:`line\
 ${t}`,d:"M-8 -6 L0 0 L-8 6",transform:`translate(${e} ${n}) rotate(${s}) scale(${o} 1)`}),Bp=(t,e,n)=>S("text",{class:"\
middle",x:t,y:e},n),Pp=(t,e,n)=>[vt("conflict",t,e,n,e),S("line",{class:"line conflict thick",x1:n,x2:n,y1:e-8,y2:e+8})],
D1=(t,e)=>[vt("conflict",8,t,76,t),S("line",{class:"line conflict thick",x1:e?8:76,x2:e?8:76,y1:t-6,y2:t+6})],Fp=(t,e=2,n=8,o=70,s=36)=>[
S("rect",{class:`hollow ${t&&"dotted"}`,x:e,y:n,width:o,height:s,rx:6}),...[.35,.65].map((r,i)=>vt("quiet",e+10,n+r*s,e+
o-(i?24:12),n+r*s))],fc=(t,e)=>S("g",{},re(t,e,9),S("text",{class:"middle on-solid",x:t,y:e+4.5},"?")),lc=(t,e,n=9)=>S("\
g",{},S("circle",{class:"hollow",cx:t,cy:e,r:n}),S("path",{class:"line ink",d:`M${t-n*.7} ${e+n*.7} L${t+n*.7} ${e-n*.7}`})),
z1=()=>[S("path",{class:"hollow",d:"M10 8 H66 a6 6 0 0 1 6 6 V32 a6 6 0 0 1 -6 6 H30 L20 47 V38 H10 a6 6 0 0 1 -6 -6 V14\
 a6 6 0 0 1 6 -6 Z"})],G1=t=>[...t.slice(0,Dp).map((e,n)=>S("rect",{class:"bar",x:2,y:2+n*13,width:Math.max(58-12*Math.max(
e-1,0),12),height:9,rx:2})),vt("ink",62,26,71,26),Ve("ink",73,26,1),re(79,26,5)];function H1(t,e){let n=Math.min(Math.max(
t,1),Dp),o=e.slice(0,3),s=[...Array(n).keys()].map(i=>26+(i-(n-1)/2)*13),r=o.map((i,a)=>26+(a-(o.length-1)/2)*19);return[
...s.flatMap(i=>r.map(a=>S("path",{class:"line quiet thin",d:`M17 ${i} C36 ${i} 34 ${a} 54 ${a}`}))),...s.map(i=>S("rect",
{class:"bar",x:1,y:i-4.5,width:16,height:9,rx:2})),...o.map((i,a)=>S("rect",{class:`hollow ${i?"":"dashed"}`,x:55,y:r[a]-
8,width:27,height:16,rx:3}))]}var J=7,Hp=4,Rr=8;function Up(t,e,n,o){return Cr(t,e,n,o,!0)??U1(t,Cr(t,e,n,o,!1),e,n)}var Jn=({left:t})=>t+J+Hp,zo=({left:t,
width:e})=>t-J-Hp-e;function Cr(t,e,n,o,s){let r=[],i=[];for(let a of t){let c=Jn(a)+a.width<=n,l=s&&!c?Math.max(zo(a),e):
a.left-J;if(s&&!c&&zo(a)<e)return null;let f=Math.max(a.right,a.left)+J,u=r.findIndex(m=>m+Rr/2<=l);if(u<0&&(u=r.length),
u>=o)return null;r[u]=s&&c?Math.max(f,Jn(a)+a.width+Rr/2):f,i.push({row:u,words:s?c?Jn(a):zo(a):null})}return i}function U1(t,e,n,o){
if(!e)return null;let s=[];return e.map(({row:r},i)=>{let a=t[i],c=e.findIndex((m,h)=>h>i&&m.row===r),l=c<0?o:t[c].left-
J-Rr,f=Jn(a)+a.width<=l,u=!f&&zo(a)>=Math.max(s[r]??n,n);return s[r]=Math.max(a.right,a.left,f?Jn(a)+a.width:0)+J+Rr,{row:r,
words:f?Jn(a):u?zo(a):null}})}function Vp(t,e){let n=new Map,o=[];for(let s of t){let r=s.first===null||s.last===null?-1:
Gp(e,s.first);r<0||r!==Gp(e,s.last)?o.push(s):n.set(r,[...n.get(r)??[],s])}return{bins:n,wide:o}}var Gp=(t,e)=>qe(t.length,
n=>t[n]<=e)-1;var V1=.6,K1={circle:`M${J-1} 0 A${J-1} ${J-1} 0 1 1 ${1-J} 0 A${J-1} ${J-1} 0 1 1 ${J-1} 0 Z`,square:"M-5.5 -5.5 H5.5 V\
5.5 H-5.5 Z",diamond:"M-7 0 L0 -7 L7 0 L0 7 Z"},uc=t=>K1[x.encodings.signs[t].form];function Q1(t){let e=x.encodings.holds[x.
names.holds.indexOf(t)];return un((e?.dashes??[]).map(n=>n*V1))}function mc({main:t}){let{hold:e,mark:n}=x.statements;return x.
names.marks[n[t]]==="doubted"?"doubted":x.names.holds[e[t]]}function xn(t,e,n,o){let s=x.names.signs[t];return S("g",{class:`\
form ${s} ${e==="plain"?"filled":"hollow"}`,transform:`translate(${n} ${o})`},S("path",{d:uc(t),...Q1(e)}),e==="denied"&&
S("path",{class:"slash",d:"M-6 6 L6 -6"}),e==="doubted"&&S("text",{class:"doubt",y:4.5},"?"))}var Kp=(t,e)=>S("svg",{class:"\
sample",width:18,height:16,viewBox:"-9 -8 18 16","aria-hidden":"true"},xn(t,e,0,0)),Y1=()=>S("svg",{class:"sample",width:32,
height:16,viewBox:"-9 -8 32 16","aria-hidden":"true"},jr(2,-7,21,0),xn(2,"plain",0,0)),jr=(t,e,n,o)=>S("rect",{class:`da\
ys ${x.names.signs[t]}`,x:e,y:o-J,width:Math.max(n-e,0),height:2*J,rx:4}),bn=(t,e,...n)=>S("g",{class:"mark",tabindex:0,
role:"button","aria-label":t,onclick:e,onkeydown:Hi(e)},S("title",{},t),n);function Go(t,e){return e&&t.setAttribute("ar\
ia-current","location"),t}function Qp(t){let e=[...new Set(t.map(({sign:r})=>r))].sort(),n=new Set(t.map(mc)),o=["not ac\
tual","denied","hedged","doubted"],s=e.map(r=>[Kp(r,"plain"),x.labels.signs[r]]);for(let r of o)n.has(r)&&s.push([Kp(2,r),
d(`held_${r.replace(" ","_")}`)]);return t.some(({first:r,last:i})=>r!==i)&&s.push([Y1(),d("days_possible")]),s}var gc=480,pc=26,J1=40,Yp=15,dc=40,Wr=12,hc=7,Jp=5,Br=24,X1={done:["neither","solid"],case:["neither","hollow"],offer:["\
cooperation","head cooperation"],answer:["cooperation","head cooperation"],refusal:["conflict","head conflict"]};function Xp(t,e){
return t==="bargain"?n=>Z1(e,n):t==="spiral"&&e.acts?.length?n=>t$(e,n):null}function Z1({ends:t=["",""],there:e="",back:n=[],
condition:o=[],course:s=[]},r){let i=[{words:e,way:"there",look:"cooperation",end:"full"},...n.slice(0,2).map(l=>({words:l,
way:"back",look:"quiet dashed",end:"open"})),...o.slice(0,2).map(l=>({words:l,way:"none",look:"",end:""}))],a=td(t,i,r),
c=n$(s,r,a.height+14);return Zp(r,a.height+14+c.height,[...a.shapes,...c.shapes])}function t$({ends:t=["",""],acts:e=[],
restraints:n=[]},o){let s=e.slice(0,hc).map(([a,c,l],f)=>({words:c,way:a===0?"there":"back",look:"conflict",end:"bar",number:String(
f+1),isDoubted:l}));e.length>hc&&s.push({words:d("and_more",{n:e.length-hc}),way:"none",look:"",end:""});for(let[a,c]of n.
slice(0,2))s.push({words:d("restraint_by",{who:a})+(c&&`: ${c}`),way:"none",look:"",end:""});let{shapes:r,height:i}=td(t,
s,o);return Zp(o,i,r)}var Zp=(t,e,n)=>S("svg",{class:"large-figure",width:t,height:e,viewBox:`0 0 ${t} ${e}`,role:"img",
"aria-label":d("figure")},n);function td(t,e,n){let o=b=>t.map(O=>Math.min(Math.max(Q(O,14,600)+20,64),b)),s=o(Math.min(
130,n/5)),r=n-s[0]-s[1]-2*Wr,i=n<gc||e.some(b=>Q(b.words,13)>wc(b,r)),a=i?o((n-Wr)/2):s,c=i?dc:Math.max(e.length*pc,dc),
l=i?dc+8:(c-e.length*pc)/2,[f,u]=i?[0,n]:[a[0]+Wr,n-a[1]-Wr],m=t.flatMap((b,O)=>{let $=O?n-a[O]:0,_=ed(b,a[O]-12);return[
S("rect",{class:"end",x:$+.5,y:.5,width:a[O]-1,height:c-1,rx:8}),S("text",{class:"middle end-name",y:c/2+5-(_.length-1)*
9},S("title",{},b),_.map((v,M)=>S("tspan",{x:$+a[O]/2,dy:M?18:0},v)))]}),h=l,g=e.flatMap(b=>{let O=nd(b,u-f).length>1?J1:
pc;return h+=O,e$(b,f,u,h-O/2)});return{shapes:[...m,...g],height:i?h:c}}function ed(t,e,n=14,o=600){if(Q(t,n,o)<=e)return[
t];let s=t.split(" "),r=s.length;for(;r>1&&Q(s.slice(0,r).join(" "),n,o)>e;)r--;let i=s.slice(r).join(" ");return[s.slice(
0,r).join(" "),...i?[i]:[]].map(a=>Zt(a,e,n,o))}function nd(t,e){let n=wc(t,e);return Q(t.words,13)<=n?[t.words]:ed(t.words,
n,12,400)}var wc=({way:t,number:e,isDoubted:n},o)=>o-(t==="none"?0:60)-(e?16:0)-(n?24:0);function e$(t,e,n,o){let{words:s,
way:r,look:i,end:a,number:c,isDoubted:l}=t,f=e+(c?16:0),u=nd(t,n-e),m=Q(s,13)>wc(t,n-e)?12:13,h=Math.max(...u.map(E=>Q(E,
m)))+(l?24:0),[g,b]=[(f+n-h)/2-8,(f+n+h)/2+8],O={class:m<13?"row-words small":"row-words",y:o+4.5-(u.length-1)*Yp/2},$=u.
map((E,j)=>S("tspan",{x:g+8,dy:j&&Yp},E)),_=S("text",O,S("title",{},s),$);if(r==="none")return[_];let v=r==="there"?n-1:
f+1,M=r==="there"?-1:1;return[c?S("text",{class:"row-number",x:e,y:o+4.5},c):null,S("line",{class:`line ${i}`,x1:f+(r===
"back"&&a==="full"?9:1),x2:g,y1:o,y2:o}),S("line",{class:`line ${i}`,x1:b,x2:n-(r==="there"&&a==="full"?9:1),y1:o,y2:o}),
a==="full"&&Do(i,v,o),a==="open"&&Ve(i.replace("dashed",""),v,o,-M),a==="bar"&&S("line",{class:`line ${i} thick`,x1:v+M,
x2:v+M,y1:o-7,y2:o+7}),_,l&&fc(b-17,o)].filter(E=>E instanceof SVGElement)}function n$(t,e,n){let o=e<gc?Jp:Math.min(Jp,
Math.floor(e/110)),s=[["",d("and_more",{n:t.length-o+1}),"none"]],r=t.length>o?[...t.slice(0,o-1),...s]:t;return r.length?
e<gc?o$(r,e,n):s$(r,e,n):{shapes:[],height:0}}function o$(t,e,n){let o=[S("line",{class:"line quiet thin",x1:8,x2:8,y1:n+
11,y2:n+t.length*Br-11})],s=t.flatMap(([r,i,a],c)=>{let l=n+c*Br+Br/2,f=[r,i].filter(Boolean).join(": ");return[od(a,8,l),
S("text",{class:"row-words",x:24,y:l+4.5},Zt(f,e-24,13))]});return{shapes:[...o,...s],height:t.length*Br}}function s$(t,e,n){
let o=e/t.length,s=n+26,r=[S("line",{class:"line quiet thin",x1:0,x2:e,y1:s,y2:s})],i=1;for(let[a,[c,l,f]]of t.entries()){
let u=(a+.5)*o,m=a$(l,o-10);i=Math.max(i,m.length),r.push(S("text",{class:"middle when",x:u,y:n+12},S("title",{},c),Zt(c,
o-10,12,600)),od(f,u,s),...m.map((h,g)=>S("text",{class:"middle what",x:u,y:s+22+g*15},h))),a&&r$(t[a-1][0],c)&&r.push(i$(
a*o,s))}return{shapes:r,height:38+i*15}}function r$(t,e){let[n,o]=[t,e].map(s=>Number(/\d{4}/.exec(s)?.[0]??Number.NaN));
return o-n>1}var i$=(t,e)=>S("g",{},S("rect",{class:"gap",x:t-7,y:e-3,width:14,height:6}),S("path",{class:"line quiet th\
in",d:`M${t-6} ${e+7} l5 -14 M${t+1} ${e+7} l5 -14`}));function a$(t,e){if(Q(t)<=e)return[t];let n=t.split(" "),o=n.length-
1;for(;o>1&&Q(n.slice(0,o).join(" "))>e;)o--;return[Zt(n.slice(0,o).join(" "),e),Zt(n.slice(o).join(" "),e)]}function od(t,e,n){
let[o,s]=X1[t]??[];if(!o)return S("path",{class:"line quiet",d:`M${e} ${n-6} V${n+6}`});let r=uc(x.names.signs.indexOf(o));
return S("path",{class:s,d:r,transform:`translate(${e} ${n})`})}var xc=t=>({way:{tab:"analyses",analysis:t},of:d(`analysis_${t}`)}),rd=(t,e)=>({way:{tab:"table",rows:"statements",facets:null,
columns:null,polarities:[0],...c$,...t},of:e}),c$={according_to:["everyone"],kinds:null};function sd(...t){let e=t.map(n=>x.
names.modes.indexOf(n));return rd({modes:e},e.map(n=>x.labels.modes[n]).join(", "))}function id(t,e){let{way:n,of:o}=l$(
t,e),s=n.tab!=="analyses"&&n.tab!=="arguments",r=d(`tab_${n.tab}`);return{way:s?{...n,articles:e===null?null:[e]}:n,name:o?
`${r} (${o})`:r}}function l$(t,e){switch(t){case"bargain":case"precedent":return{way:{tab:"bargains"}};case"main cause":case"\
reasons":return{way:{tab:"arguments",about:null,...e===null?{}:{article:e}}};case"spiral":return xc("spirals");case"cont\
ested":return xc("contested");case"position":return xc("discourse");case"forecast":return sd("forecast");case"plan":return sd(
"intended","attempted");case"denied":return rd({modes:null,polarities:[1]},d("look_denied"));case"quoted":return{way:{tab:"\
compare",according_to:["authors"],compared_with:["everyone"],modes:null,polarities:null}};default:return{way:{tab:"graph",
level:"country"}}}}var ad=10,Ho="";async function cd(t){let{lack:e,cards:n}=await $s(),o=n.flatMap(s=>s.findings);L(t,zt(p("h2",{class:"pag\
e-title"},d("findings_title")),p("p",{class:"quiet"},N(o.length,"finding"),". ",d("findings_help")),x.without_words>0&&p(
"p",{class:"quiet"},f$()),e&&p("p",{},e),n.length===1&&n[0].article===null?h$(n[0]):p("div",{class:"findings"},n.map(u$))))}
function f$(){let t=x.keys.length;return d("words_left_out_many",{n:I(t-x.without_words),of:I(t)})}function u$(t){let{article:e,
title:n,about:o,findings:s,lack:r}=t,[i,...a]=s,c=i&&Xp(i.kind,i.figure);return p("section",{class:"finding-card","aria-\
label":n},p("div",{class:"card-head"},p("h3",{lang:e===null?null:x.articleById.get(e)?.language},n),p("p",{class:"quiet"},
o)),r&&p("p",{class:"finding"},r),c&&m$(i,c),(c?a:s).map(ld),dd(t),e!==null&&p$(e))}var m$=(t,e)=>p("div",{class:"findin\
g lead"},fd(t),ud(t),Cp(e),md(t),pd(t)),ld=t=>p("div",{class:"finding row"},zp(t),p("div",{},fd(t),ud(t),md(t),pd(t))),fd=({
title:t,counts:e})=>p("p",{class:"numbers"},p("strong",{},t),e.map(([n,o,s])=>[" \xB7 ",H(n,Be(x,s),t),` ${o}`])),ud=t=>p(
"p",{class:"sentence"},C(t.sentence.map(([e,n,o])=>n==="entity"?it(e,o&&Se(o)):e),()=>k(d$(t)),{class:"link whole"}));function md(t){
let[e]=Be(x,[t.quote.statement]),{language:n}=x.articleById.get(t.quote.article)??{},o=de(t.quote.text);return p("blockq\
uote",{lang:n},e===void 0?o:C(o,()=>xt(e)))}var pd=t=>t.remarks.length>0&&p("p",{class:"numbers"},t.remarks.map(e=>`${F(
e)}.`).join(" "));function dd({more:t,article:e}){let n=t.reduce((s,[,r])=>s+r,0),o=t.map(([s,r],i)=>{let{way:a,name:c}=id(
s,e);return[i?", ":": ",C(d("findings_in",{n:I(r),where:c}),()=>k(a))]});return n>0&&p("p",{class:"card-foot"},N(n,"more\
_finding"),o,".")}function p$(t){let e=x.articles.findIndex(({id:s})=>s===t),n=Et(x.statements.article,e).filter(s=>x.statements.
aside[s]!==wi),o=$e(n.length,"all_statements",{statements:N(n.length,"statement")});return p("p",{class:"card-foot"},n.length>
0&&[C(o,()=>K(n,o))," \xB7 "],C(d("the_argument"),()=>k({tab:"arguments",article:t,about:null}))," \xB7 ",C(d("the_artic\
le"),()=>k({tab:"article",article:t,open:null})))}function d$({kind:t,figure:e,quote:n}){let{article:o}=n,s=`statement:${n.
statement}`;return t==="bargain"||t==="precedent"?{tab:"bargains",open:s}:e.pair?{tab:"timeline",level:"country",pair:e.
pair,open:Pe(e.pair)}:t==="reasons"||t==="main cause"?{tab:"arguments",article:o,about:null,open:s}:e.sources?.length?{tab:"\
compare",according_to:["authors"],compared_with:[`of:${e.sources[0]}`],modes:null,polarities:null,open:s}:{tab:"article",
article:o,open:s}}function h$(t){let{title:e,findings:n,lack:o}=t,s=p("div",{class:"finding-card"}),r=()=>{let i=ef(x,n,
w.findings,Ho),a=w.find?i.length:ad*(1+w.more);L(s,p("div",{class:"card-head"},p("h3",{},e),p("p",{class:"quiet"},d("fin\
dings_chosen",{n:I(i.length),of:I(n.length)}))),i.slice(0,a).map(ld),!i.length&&p("p",{class:"finding"},o||d("no_finding")),
i.length>a&&p("p",{class:"card-foot"},T(d("more",{n:I(Math.min(ad,i.length-a))}),()=>k({more:w.more+1}))),i.length<=a&&dd(
t))};return[Ho=""]=Ns(w.findings,"words"),r(),[p("div",{class:"line finding-choice"},g$(r),Pi.map(i=>w$(i,n))),s]}var g$=t=>p(
"input",{type:"search",value:Ho,placeholder:d("finding_words"),"aria-label":d("finding_words"),oninput:e=>{Ho=e.target.value,
t()},onchange:()=>hd("words",Ho.trim())});function w$(t,e){let n=new Map;for(let i of e)for(let a of Fi(x,i,t))n.set(a,(n.
get(a)??0)+1);let o=new Map;for(let[i,,a]of e.flatMap(({sentence:c})=>c))o.has(a)||o.set(a,i);let s=[...n].map(([i,a])=>[
i,`${x$(t,i,o)} (${I(a)})`]).sort(([i,a],[c,l])=>t==="year"?i.localeCompare(c):a.localeCompare(l)),[r=""]=Ns(w.findings,
t);return s.length>1&&Y(d(`finding_${t}`),[["",d(`finding_${t}`)],...s],r,i=>hd(t,i))}function x$(t,e,n){return t==="art\
icle"?x.articleById.get(e)?.title??e:t==="year"?e:F(n.get(e)??e)}function hd(t,e){let n=(w.findings??[]).filter(s=>!s.startsWith(
`${t}:`)),o=e?[...n,`${t}:${e}`]:n;return k({findings:o.length?o:null,more:0})}var gd="found";function wd(t){if(typeof Highlight<"u"&&CSS.highlights.delete(gd),!w.find)return;let[e="",n=""]=w.find.map(
Mt),o=b$(t),{plain:s,places:r}=rc(o.map(({data:l})=>l).join("")),i=Math.max(0,s.indexOf(n)),a=s.indexOf(e,i)>=0?[e]:e.split(
" "),c=(e?a:[n]).flatMap(l=>{let f=s.indexOf(l,i);return f<0?[]:y$(o,r[f],r[f+l.length])});c.length&&(typeof Highlight<"\
u"&&CSS.highlights.set(gd,new Highlight(...c)),c[0].startContainer.parentElement?.scrollIntoView({block:"center"}))}function b$(t){
let e=document.createTreeWalker(t,NodeFilter.SHOW_TEXT),n=[];for(;e.nextNode();){let o=e.currentNode;o.parentElement?.closest(
"select, .number-mark")||n.push(o)}return n}function y$(t,e,n){let o=document.createRange(),s=0;for(let r of t){let i=s+
r.data.length;if(s<=e&&e<i&&o.setStart(r,e-s),s<n&&n<=i)return o.setEnd(r,n-s),[o];s=i}return[]}var $$=40,O$=100;function bd(t,e){let{level:n}=t,o=le(t),s=S$(t,o),r=s.filter(({nodes:m})=>m.length>1),i=s.reduce((m,{nodes:h})=>m+
h.length,0),a=new Set(e.unfolded??(i>$$?[]:r.map(({id:m})=>m))),c=O$*(1+e.more),l=yd(s,c,"").flatMap(m=>_$(t,m,a,c)),f=new Int32Array(
n.nodes.length).fill(-1);for(let[m,{nodes:h}]of l.entries())for(let g of h)f[g]=m;let u=k$(t,o,f,l.length);return{entries:l,
folding:r.map(({id:m})=>m),unfolded:r.map(({id:m})=>m).filter(m=>a.has(m)),rows:xd(u.map(([m])=>m)),columns:xd(u.map(([,
m])=>m)),cells:u.map(([m,h,g])=>M$(t,m,h,g))}}var xd=t=>[...new Set(t)].sort((e,n)=>e-n);function S$({facts:t,level:e,nodes:n,
chosen:o,state:s},r){let i=new Map,a=new Map,c=u=>e.nodes[u].country??e.nodes[u].actor;for(let u of r){for(let m of[u.a,
u.b]){let h=c(m);i.set(h,(i.get(h)??new Set).add(m))}for(let m of new Set([c(u.a),c(u.b)])){let h=a.get(m)??[];a.set(m,h);
for(let g of u.rows)h.push(g)}}let l=u=>n.weightOf(u);return[...i].map(([u,m])=>({id:u,nodes:[...m].sort((h,g)=>l(g)-l(h)||
h-g),weight:gt(t,a.get(u)??[],o,s.count)})).sort((u,m)=>m.weight-u.weight||(u.id<m.id?-1:1))}function yd(t,e,n){if(t.length<=
e+1)return t;let o=t.slice(e).flatMap(({nodes:s})=>s);return[...t.slice(0,e),{id:n,nodes:o,weight:0}]}function _$({level:t},{
id:e,nodes:n},o,s){if(e==="")return[{kind:"rest",id:e,group:null,nodes:n}];if(n.length===1)return[{kind:"actor",id:t.nodes[n[0]].
actor,group:null,nodes:n}];if(!o.has(e))return[{kind:"group",id:e,group:null,nodes:n}];let r=n.map(i=>({id:t.nodes[i].actor,
nodes:[i],weight:0}));return yd(r,s,"").map(i=>({...i,kind:i.id?"actor":"rest",group:e}))}function k$({facts:t},e,n,o){let s=new Map,
r=(i,a)=>{let c=s.get(i)??new Set;s.set(i,c);for(let l of a)c.add(l)};for(let{a:i,b:a,rows:c}of e){r(n[i]*o+n[a],c);let l=i===
a?[]:Rs(t,c);l.length&&r(n[a]*o+n[i],l)}return[...s].sort(([i],[a])=>i-a).map(([i,a])=>[Math.floor(i/o),i%o,[...a]])}function M$(t,e,n,o){
let{facts:s,chosen:r,state:i}=t,[a,c,l]=nf(t,o);return{row:e,column:n,rows:o,number:gt(s,o,r,i.count),signs:[a,c,l],together:Rs(
s,o).length>0}}var bc=t=>{let[e,n]=String(t.dataset.at).split(" ");return[Number(e),Number(n)]},$d=t=>[...t.querySelectorAll("[data-at]")],
v$={ArrowRight:[1,1],ArrowLeft:[1,-1],ArrowDown:[0,1],ArrowUp:[0,-1]};function Od(t,e){let n=t.target instanceof Element?
t.target.closest("[data-at]"):null,o=v$[t.key];if(!n||!o)return;t.preventDefault();let[s,r]=o,i=bc(n),a=$d(e).map(c=>({spot:c,
at:bc(c)})).filter(({at:c})=>c[1-s]===i[1-s]&&(c[s]-i[s])*r>0).sort((c,l)=>(c.at[s]-l.at[s])*r);a.length&&Sd(e,a[0].spot)}
function Sd(t,e){Md(t,e),e.focus()}function _d(t,e){let n=$d(t).find(o=>o.dataset.group===e);n&&Sd(t,n)}function kd({target:t,
type:e},n,o,{rows:s,columns:r,cells:i},a){let c=t instanceof Element?t.closest("td, th")?.querySelector("[data-at]"):null;
for(let h of n.querySelectorAll(".lit"))h.classList.remove("lit");if(o.hidden=!c,!c)return;let[l,f]=bc(c);e==="focusin"&&
Md(n,c),c.closest("tr")?.classList.toggle("lit",l>=0);let u=n.querySelector(`[data-at="-1 ${f}"]`)?.closest("th");o.hidden=
f<0||!u,u&&f>=0&&(u.classList.add("lit"),[o.style.left,o.style.width]=[`${u.offsetLeft}px`,`${u.offsetWidth}px`]);let m=i.
find(h=>h.row===s[l]&&h.column===r[f]);m&&a(m)}function Md(t,e){for(let n of t.querySelectorAll("[data-at][tabindex='0']"))
n.setAttribute("tabindex","-1");e.setAttribute("tabindex","0")}var yc={acts:"act",statements:"statement",articles:"article"},Pr=["cooperation","conflict","neither"],[Td,A$,T$,L$]=[22,
4,18,8];function Ld(t,e,n,o){let{entries:s,rows:r,columns:i,cells:a}=e,c=Math.max(...a.map(q=>q.number)),l={shown:t,matrix:e,
names:n,fold:o,largest:c},f=e.unfolded.length>0,u=`${Td+T$+L$*I(c).length}px`,m=new Map(i.map((q,z)=>[q,z])),h=new Map(r.
map(q=>[q,[]]));for(let q of a)h.get(q.row)?.push(q);let g=r.map((q,z)=>p("tr",{},vd(l,r,z,"row"),E$(l,h.get(q)??[],z,m))),
b=f?2:1,O=p("td",{class:"corner",colspan:b,rowspan:b},d("matrix_corner")),$=i.map((q,z)=>vd(l,i,z,"col")),_=q=>s[i[q]].group!==
null,v=$.flatMap((q,z)=>_(z)?q.slice(0,-1):q),M=$.flatMap((q,z)=>_(z)?q.slice(-1):[]),E=i.map(()=>p("col",{class:"cells"})),
j=p("table",{class:`matrix${f?" grouped":""}`,role:"grid","aria-label":d("tab_matrix")},p("colgroup",{},f&&p("col",{class:"\
brackets"}),p("col",{class:"names"}),E),p("thead",{},p("tr",{},O,v),M.length>0&&p("tr",{},M)),p("tbody",{},g));return j.
style.setProperty("--narrowest",u),j.style.setProperty("--columns",String(i.length)),j.querySelector("td [data-at]")?.setAttribute(
"tabindex","0"),j}function vd({shown:t,matrix:{entries:e,unfolded:n},names:o,fold:s},r,i,a){let{kind:c,id:l,group:f}=e[r[i]],
u=a==="row",m=(E,j)=>u?{rowspan:E,colspan:j}:{colspan:E,rowspan:j},h=E=>u?`${i} ${E}`:`${E} ${i}`,g={actor:()=>ot(l),group:()=>s(
l),rest:()=>k({more:w.more+1})}[c],b=o[r[i]],O=Ad(b,q$(t,e[r[i]]),g,h(-1),c==="group"?{"aria-expanded":"false","data-gro\
up":l}:{}),$=p("th",{scope:a,class:`${c} ${a}`,...m(1,n.length&&f===null?2:1)},O);if(f===null||i>0&&e[r[i-1]].group===f)
return[$];let _=r.filter(E=>e[E].group===f).length,v=Nd(t,f),M=Ad(v,$t(f),()=>s(f),h(-2),{"aria-expanded":"true","data-g\
roup":f});return[p("th",{scope:`${a}group`,class:`bracket ${a}${_>1?"":" of-one"}`,...m(_,1)},M),$]}function Ad(t,e,n,o,s){
return C(it(t,e),n,{title:t,"aria-label":t,tabindex:-1,"data-at":o,...s})}function E$(t,e,n,o){let s=[],r=0,i=a=>a>r&&s.
push(p("td",{colspan:a-r}));for(let a of e){let c=o.get(a.column)??0;i(c),s.push(p("td",{class:"cell"},N$(t,a,`${n} ${c}`))),
r=c+1}return i(o.size),s}function N$({shown:t,matrix:{entries:e},names:n,largest:o},s,r){let i=yt([n[s.row],n[s.column]]),
a=p("span",{class:`square${s.together?" together":""}`},Pr.map((l,f)=>s.signs[f]>0&&$c(l,s.signs[f]))),c=Math.max(A$,Td*
Math.sqrt(s.number/o));return[a.style.width,a.style.height]=[`${c}px`,`${c}px`],C([p("span",{class:"room"},a),I(s.number)],
()=>I$(t,e,s,i),{"aria-label":`${i}: ${Sc(s)}`,"aria-describedby":"matrix-says",tabindex:-1,"data-at":r})}function $c(t,e=1){
let n=p("span",{class:t});return n.style.flexGrow=String(e),n}var Oc=t=>x.labels.signs[x.names.signs.indexOf(t)];function Sc({
number:t,signs:e,together:n}){let o=Pr.flatMap((s,r)=>e[r]>0?[`${I(e[r])} ${Oc(s)}`]:[]);return`${N(t,yc[w.count])} (${Jt(
o)}${n?`; ${d("matrix_together")}`:""})`}function I$(t,e,{row:n,column:o,rows:s},r){let[i,a]=[e[n],e[o]];if(i.kind!=="ac\
tor"||a.kind!=="actor")return K(kt(t,s),r);let[c,l]=[i.nodes[0],a.nodes[0]];return t.pairs.has(c*t.level.nodes.length+l)?
bt(c,l):bt(l,c)}var Ed=({level:t},e)=>t.numbers.has(e)||e in t.countries||fe(e)!==null;function Nd({level:t},e){let n=t.
numbers.get(e);if(n!==void 0)return D(t,n);let o=fe(e);return o?Z(o):t.countries[e]??e}var q$=({level:t},{kind:e,id:n,nodes:o})=>e===
"actor"?jt(t,o[0]):e==="group"?$t(n):null;function Id(t,{kind:e,id:n,nodes:o}){return e==="actor"?D(t.level,o[0]):e==="r\
est"?d("matrix_rest",{n:I(o.length)}):d("matrix_group",{name:Nd(t,n),n:I(o.length)})}var R$=5,qd=[];async function Rd(t){let e=[y,w.unfolded,w.more,w.language];if(t.querySelector(".matrix")&&e.every((f,u)=>f===
qd[u]))return;let n=cs(y),o=bd(n,w);if(o.folding.every(f=>Ed(n,f))||await G(),qd=e,!o.cells.length){L(t,p("div",{class:"\
sheet"},p("p",{},Ue())));return}let s=o.entries.map(f=>Id(n,f)),i=Ld(n,o,s,f=>j$(t,o,f)),a=p("div",{class:"band",hidden:!0}),
c=p("p",{class:"matrix-sentence"},p("span",{class:"quiet"},d("matrix_keys"))),l=f=>B$(c,s,f);for(let f of["mouseover","f\
ocusin"])i.addEventListener(f,u=>kd(u,i,a,o,l));i.addEventListener("keydown",f=>Od(f,i)),L(t,p("div",{class:"sheet matri\
x-sheet"},p("p",{class:"quiet"},Bt(n)," ",H(d("show_quotes"),me(n).statements,d("based_on_drawn"))),p("div",{class:"matr\
ix-tools"},C$(o),W$(o)),c,p("div",{class:"matrix-scroll"},p("div",{},i,a))))}function C$({folding:t,unfolded:e}){return[
e.length<t.length&&T(d("unfold_all"),()=>k({unfolded:t})),e.length>0&&T(d("fold_all"),()=>k({unfolded:[]}))]}async function j$(t,{
unfolded:e},n){let o=e.includes(n);await k({unfolded:o?e.filter(s=>s!==n):[...e,n]}),_d(t,n)}function W$({cells:t}){let e=Pr.
flatMap((o,s)=>t.some(({signs:r})=>r[s])?[o]:[]),n=(o,s)=>p("span",{class:`square ${s}`},$c(o));return p("p",{class:"mat\
rix-legend"},e.map(o=>p("span",{},n(o,""),o==="neither"?d("matrix_neither"):Oc(o))),t.some(({together:o})=>o)&&p("span",
{},n("","together"),d("matrix_together")),p("span",{class:"quiet"},d("matrix_help",{what:$e(2,yc[w.count])})))}function B$(t,e,n){
let o=Pt(x,y.level,n.rows),s=o.slice(0,R$).map(an),r=o.length>s.length?[d("and_more",{n:o.length-s.length})]:[];L(t,p("s\
trong",{},yt([e[n.row],e[n.column]])),` ${Sc(n)}: `,p("span",{id:"matrix-says"},[...s,...r].join("; ")))}var[P$,F$,D$]=[8,30,12],z$=5;function Cd(t,e){let n=matchMedia("(min-width: 901px)").matches;return Lt.map(o=>{let s=t.get(
o)??new Map,r=e.get(o)??new Set;return s.size<2&&!r.size?null:G$(o,s,r,r.size>0||n&&s.size<=z$)})}function G$(t,e,n,o){let s=[
...new Set([...n,...e.keys()])].map(g=>({value:g,label:V$(t,g),number:e.get(g)??0})).sort((g,b)=>Number(n.has(b.value))-
Number(n.has(g.value))||b.number-g.number||g.label.localeCompare(b.label)),r=p("div",{class:"facet-values"}),i=d(`facet_${t}`),
[a,c]=[P$,""],l=()=>{let g=s.filter(({label:b})=>b.toLocaleLowerCase().includes(c));L(r,g.slice(0,a).map(({value:b,label:O,
number:$})=>lt([it(O,U$(t,b)),p("span",{class:"quiet"},` ${I($)}`)],n.has(b),_=>H$(t,b,_))),g.length>a&&T(d("more",{n:I(
g.length-a)}),f))},f=()=>{a+=F$,l()},u=g=>{c=g.trim().toLocaleLowerCase(),l()};l();let m=s.length>D$&&p("input",{type:"s\
earch",placeholder:d("facet_search"),"aria-label":`${d("facet_search")}: ${i}`,oninput:g=>u(g.target.value)}),h=n.size||
s.length;return p("details",{class:"facet",open:o},p("summary",{},i,p("span",{class:"quiet"},` ${I(h)}${n.size?" \u2022":
""}`)),m,r)}function H$(t,e,n){let o=`${t}:${e}`,s=(w.facets??[]).filter(i=>i!==o),r=n?[...s,o]:s;return k({facets:r.length?
r:null,more:0})}function U$(t,e){if(t==="article")return x.articleById.get(e)?.language;let n=t==="actor"||t==="target"?
y.level.numbers.get(e):void 0;return n===void 0?null:jt(y.level,n)}function V$(t,e){let{names:n,labels:o}=x;switch(t){case"\
actor":case"target":return Nn(e);case"relation":return rn(x.relations.find(({id:s})=>s===e)?.verb??e);case"type":return e===
fo?d("no_quad_class"):o.quad_classes[n.quad_classes.indexOf(e)]??e;case"source":return Wt([e]);case"mode":return o.modes[n.
modes.indexOf(e)]??e;case"certainty":return o.certainties[n.certainties.indexOf(e)]??e;case"article":return x.articleById.
get(e)?.title??e}}var _c=4,kc=t=>(w.columns??[]).find(e=>e.startsWith(`${t}:`))?.slice(t.length+1)??"",Mc=(t,e)=>t.toLocaleLowerCase().includes(
e.toLocaleLowerCase());function jd(t){let{level:e}=t,n=new Map,o=f=>{let u=n.get(f)??xe(t,f);return n.set(f,u),u},s=({a:f,
b:u})=>yt([D(e,f),D(e,u)]),r=f=>{let u=kt(t,f.rows);return Bd(u.find(m=>Mc(Dt(m),kc("quote")))??u[0])},i=(f,u,m)=>({name:f,
isText:!0,value:u,cell:m}),a=(f,u)=>({name:f,isText:!1,value:u,cell:m=>H(u(m),o(m).statements,s(m))}),c=f=>u=>D(e,u[f]),
l=f=>u=>C(Ft(e,u[f]),()=>bt(u.a,u.b));return[i("actor",c("a"),l("a")),i("label",f=>ke(x,e,f.rows),f=>K$(Pt(x,e,f.rows).map(
an))),i("target",c("b"),l("b")),i("quote",f=>kt(t,f.rows).map(Dt).join(`
`),r),{name:"weight",isText:!1,value:f=>f.weight,cell:f=>I(f.weight)},{...a("acts",f=>o(f).acts),cell:f=>H(o(f).acts,go(
o(f)),s(f))},{name:"quad_classes",isText:!1,value:f=>Q$(o(f)),cell:f=>Y$(o(f),s(f))},a("statements",f=>o(f).statements.length),
a("articles",f=>o(f).articles.size),a("sources",f=>o(f).sources.size)]}function Wd(t){let{level:e,chosen:n}=t,o=new Map(
Ct(n,n.inside.keys()).map((l,f)=>[l,f])),s=R().statements,r=l=>f=>f[l]>=0?D(e,f[l]):ne(s.get(f.at)[l==="a"?"s":"o"]),i=l=>f=>{
let u=f[l];return u>=0?C(Ft(e,u),()=>ot(e.nodes[u].actor)):it(r(l)(f),hn(s.get(f.at)[l==="a"?"s":"o"]))},a=({at:l})=>nt(
l).title;return[{name:"when",isText:!0,value:({at:l})=>zs(s.get(l)),order:({at:l})=>o.get(l)??0},{name:"actor",isText:!0,
value:r("a"),cell:i("a")},{name:"relation",isText:!0,value:({at:l})=>Ot(l).label},{name:"target",isText:!0,value:r("b"),
cell:i("b")},{name:"quote",isText:!0,value:({at:l})=>Dt(l),cell:({at:l})=>Bd(l)},{name:"held",isText:!0,value:({at:l})=>qo(
l).join("; ")},{name:"article",isText:!0,value:a,cell:l=>C(it(a(l),nt(l.at).language),()=>js(x.statements.article[l.at],
l.at))}]}function K$(t){let e=p("bdi",{},t.slice(0,_c).join("; "));if(t.length<=_c)return e;let n=()=>{e.textContent=t.join(
"; "),o.remove()},o=C(` ${d("and_more",{n:t.length-_c})}`,n);return[e,o]}var Bd=t=>[p("q",{dir:"auto",lang:nt(t).language},
C(Dt(t)||d("words_left_out"),()=>xt(t))),p("span",{class:"quiet",dir:"ltr"},` ${we(nt(t))}`)],Q$=({byQuadClass:t})=>t.reduce(
(e,n,o)=>e+(pe(x,o)==="cooperation"?n:-n),0);function Y$({byQuadClass:t,quadClasses:e},n){let o=x.labels.quad_classes.map(
(s,r)=>t[r]>0&&p("span",{class:`quad-class ${pe(x,r)}`},H(t[r],e[r],`${n}, ${s}`),` ${s}`));return o.some(Boolean)?o:"\u2013"}var J$={ties:"-weight",statements:"when"},Pd=[];async function Fd(t){let{rows:e,facets:n,columns:o,sort:s,more:r,language:i}=w,
a=[y,e,n,o,s,r,i];if(t.querySelector(".table-view")&&a.every((b,O)=>b===Pd[O]))return;await G(),Pd=a;let c=cs(y),l=Al(c,
e),{units:f,counts:u}=Tl(c,l,n),m=p("div",{class:"facets","aria-label":d("facets"),role:"group"}),h=t.querySelector(".fa\
cets");L(m,Cd(u,ls(n))),h&&Es(m,Ls(h));let g=e==="ties"?tO(c,l,f):eO(c,l,f);L(t,p("div",{class:"sheet table-view"},m,p("\
div",{class:"table-main"},X$(c),g)))}function X$(t){let{facets:e,columns:n,rows:o}=w,s=e?Si(x,e):{},r=pi.map(a=>T(d(`row\
s_${a}`),()=>k({rows:a,sort:null,columns:null,more:0}),{"aria-pressed":String(a===o)})),i=o==="ties"?[Bt(t)," ",H(d("sho\
w_quotes"),me(t).statements,d("based_on_drawn"))]:Ge();return[p("p",{class:"quiet"},i),p("div",{class:"table-tools"},p("\
div",{class:"choices",role:"group","aria-label":d("rows")},r),(e||n)&&T(d("remove_facets"),()=>k({facets:null,columns:null,
more:0})),Object.keys(s).length>0&&T(d("apply_facets"),()=>k({...s,facets:Z$(e??[]),more:0}),{title:d("apply_facets_help")}))]}
function Z$(t){let e=t.filter(n=>!Object.keys(Si(x,[n])).length);return e.length?e:null}function tO(t,e,n){let{level:o,chosen:s}=t,
r=n.map(({row:c})=>c),i=[..._n(x,o,r,s,t.state.count).values()],a=new Set(e.map(({a:c,b:l})=>c*o.nodes.length+l)).size;return Dd(
jd(t),i,a,"tie",c=>c.key)}var eO=(t,e,n)=>Dd(Wd(t),n,e.length,"statement",({at:o})=>o);function Dd(t,e,n,o,s){let r=new Map(
t.map(({name:$})=>[$,kc($)])),i=e.filter($=>t.every(_=>oO(_,$,r.get(_.name)??""))),a=t.some(({name:$})=>$===w.sort?.replace(
/^-/,""))?w.sort:J$[w.rows],c=!!a?.startsWith("-"),l=t.find(({name:$})=>$===a?.replace(/^-/,"")),f=l?.order??l?.value??s,
u=i.map($=>({row:$,value:f($)})).sort(($,_)=>(c?-1:1)*nO($.value,_.value)||s($.row)-s(_.row)),{drawn:m,next:h}=vl(u.length,
w.more),g=t.map($=>sO($,l===$&&(c?"descending":"ascending"))),b=t.map($=>p("td",{},rO($,r.get($.name)??""))),O=d("table_\
shown",{n:I(m),of:I(u.length),total:N(n,o)});return[p("p",{class:"quiet",role:"status"},O),p("div",{class:"table-scroll",
tabindex:0,role:"region","aria-label":d("tab_table")},p("table",{class:"listed"},p("thead",{},p("tr",{},g),p("tr",{class:"\
filters"},b)),p("tbody",{},u.slice(0,m).map(({row:$})=>iO(t,$)))),!u.length&&p("p",{},n?d("nothing_fits"):Ue()),h>0&&T(d(
"more",{n:I(h)}),()=>k({more:w.more+1})),!h&&u.length>m&&p("p",{class:"quiet"},d("table_most")))]}var nO=(t,e)=>typeof t==
"number"?t-Number(e):t.localeCompare(String(e));function oO({isText:t,value:e},n,o){return o?t?Mc(String(e(n)),o):!(Number(
e(n))<Number(o)):!0}function sO({name:t,isText:e},n){let o=n?n==="ascending":!e;return p("th",{scope:"col","aria-sort":n||
"none",class:e?"":"num"},C(d(`column_${t}`),()=>k({sort:`${o?"-":""}${t}`})),n&&(n==="descending"?" \u2193":" \u2191"))}
function rO({name:t,isText:e},n){let o=r=>{let i=(w.columns??[]).filter(c=>!c.startsWith(`${t}:`)),a=r.trim()?[...i,`${t}\
:${r.trim()}`]:i;return k({columns:a.length?a:null,more:0})},s=d(e?"column_contains":"column_at_least");return p("input",
{type:e?"search":"number",value:n,placeholder:e?"\u2026":"\u2265","aria-label":`${d(`column_${t}`)}: ${s}`,onchange:r=>o(
r.target.value)})}var iO=(t,e)=>p("tr",{},t.map(({name:n,isText:o,value:s,cell:r},i)=>p(i?"td":"th",{scope:i?null:"row",
class:o?n:"num"},r?r(e):p("bdi",{},s(e)))));function Uo(){let t=pt(),e=sr(),{stops:n,undated:o}=t?So():{stops:[],undated:0};return p("div",{class:"play",role:"group",
"aria-label":d("play_acts")},T(`\u25C0 ${d("date_before")}`,()=>ua(-1),{disabled:!t||!jn(n,-1)}),T(d(e?"pause":"play"),e?
Zf:Xf,{"aria-pressed":String(e)}),T(`${d("date_next")} \u25B6`,()=>ua(1),{disabled:t&&!jn(n,1)}),t&&T(d("whole_period"),
rr),p("span",{class:"quiet","aria-live":"polite"},t&&aO(t,n),o>0&&` ${d("play_undated",{acts:N(o,"act")})}`))}function aO({
first:t,last:e},n){let o=n.findIndex(a=>a.first===t&&a.last===e),s=En(t,e);if(o<0)return`${d("nothing_at_date")} (${s})`;
let[r,i]=[o+1,n.length].map(I);return d("play_at",{n:r,of:i,acts:N(n[o].acts,"act"),when:s})}function zd(t,e){let{act:n}=t.facts.statements,o=new Map(e.map(f=>[n[f.main],f])),s=vc(t).map(f=>f.map(u=>o.get(u))),r=new Set(
s.flat().filter(f=>f!==void 0&&!te(f))),i=s.filter(f=>f.every(u=>u&&r.has(u))),a=new Map;for(let[f,u]of i)a.set(f,a.get(
f)??[]),a.set(u,[...a.get(u)??[],f]);let c=new Map,l=f=>{let u=c.get(f);if(u!==void 0)return u;let m=1+Math.max(0,...(a.
get(f)??[]).map(l));return c.set(f,m),m};for(let f of e)a.has(f)&&l(f);return c}function vc({facts:t,state:e}){if(!t.orders.
length)return[];let{inside:n,main:o}=It(t,rs(e),Nt(e)),{act:s,relation:r}=t.statements,i=l=>n[l]===1&&s[l]>=0&&ut(t,l)&&
t.relations[r[o[l]]].deed,a=new Map;for(let[l,f,u]of t.orders)!n[l]||!ut(t,l)||!i(f)||!i(u)||s[f]===s[u]||a.set(s[f],(a.
get(s[f])??new Set).add(s[u]));let c=new Map([...a.keys()].map(l=>[l,cO(a,l)]));return[...c].flatMap(([l,f])=>[...f].filter(
u=>!c.get(u)?.has(l)).map(u=>[l,u]))}function cO(t,e){let n=new Set(t.get(e));for(let o of n)for(let s of t.get(o)??[])n.
add(s);return n}var Vo=40,Gd=14,Ac=10,lO=45,fO=.2,Hd=90,uO=400,Fr=class{constructor(e,n,o){let s=e.flatMap(({first:i,last:a})=>[i,a]).filter(
i=>i!==null),r=[...new Set(s)].sort((i,a)=>i-a);this.left=n,this.right=o,this.stretches=dO(mO(r,e,Math.floor((o-n)/(Hd+Vo))),
n,o)}x(e){let[n]=this.stretches,o=this.stretches[this.stretches.length-1];if(e<n.from)return this.left;if(e>o.to)return this.
right;let{from:s,to:r,left:i,right:a,isFolded:c}=this.stretches.find(f=>e<=f.to&&!f.isFolded&&e>=f.from)??this.stretches.
find(f=>e<=f.to)??o,l=c?0:Gd;return s===r?i+l:i+l+(e-s)/(r-s)*(a-i-2*l)}get folds(){return this.stretches.filter(({isFolded:e})=>e)}get daysAPixel(){
return Math.max(...this.stretches.map(e=>e.isFolded?0:(e.to-e.from)/Ud(e)))}ticks(e,n){return this.stretches.filter(({isFolded:o})=>!o).
flatMap(o=>hO(o,this,e,n))}},Ud=({left:t,right:e})=>Math.max(e-t-2*Gd,1);function mO(t,e,n){let o=t[t.length-1]-t[0],s=pO(
t,e),r=t.slice(1).flatMap((c,l)=>s.has(l)?[]:[{k:l,days:c-t[l]}]),i=new Set;for(let{k:c,days:l}of r.sort((f,u)=>u.days-f.
days)){if(i.size>=n||l<lO||l<fO*o)break;i.add(c),o-=l}let a=[[t[0],t[0]]];for(let[c,l]of t.entries())i.has(c-1)?a.push([
l,l]):a[a.length-1][1]=l;return a}function pO(t,e){let n=new Map(t.map((s,r)=>[s,r])),o=new Set;for(let{first:s,last:r}of e)
if(!(s===null||r===null||r-s>uO))for(let i=n.get(s);t[i]<r;i++)o.add(i);return o}function dO(t,e,n){let o=n-e-Vo*(t.length-
1),s=t.reduce((l,[f,u])=>l+u-f,0),r=Math.min(Hd,o/t.length),i=o-r*t.length,a=[],c=e;for(let[l,[f,u]]of t.entries()){l&&(a.
push({from:t[l-1][1],to:f,left:c,right:c+Vo,isFolded:!0}),c+=Vo);let m=r+i*(s?(u-f)/s:1/t.length);a.push({from:f,to:u,left:c,
right:c+m,isFolded:!1}),c+=m}return a}function hO(t,e,n,o){let{from:s,to:r,left:i,right:a}=t,c=r-s,f=Fs(s,r,(c||1)/Ud(t)*
84).map(({day:M,step:E})=>({day:M,step:E,x:e.x(M),text:n(M,E)})),u=f.find(({x:M,text:E})=>M+o(E)<=a),m=[1,De,Oe].filter(
M=>!u||M<=u.step),h=m.slice(Math.min(c<2*De?0:c<2*Oe?1:2,m.length-1)).map(M=>n(s,M)),g=u?u.x-Ac:a+Vo,b=h.find(M=>e.x(s)+
o(M)<=g)??(u?"":h[h.length-1]),O=b?[{x:e.x(s),text:b,isLine:!1,days:null}]:[],$=b?e.x(s)+o(b)+Ac:i;for(let[M,{day:E,x:j,
text:P}]of f.entries()){let q=[E,(f[M+1]?.day??r+1)-1],z=j>=$&&j+o(P)<=a;O.push({x:j,text:z?P:"",isLine:!0,days:q}),z&&($=
j+o(P)+Ac)}let _=n(r,1),v=e.x(r)-o(_);return c&&v>$&&v>i&&O.push({x:v,text:_,isLine:!1,days:null}),O}var Xn=22,Tc=8,gO=20,Lc=16,Vd=[520,360,240,160,120],wO=5;function Kd(t,e,n){let o=xO(t,e),s=n+Tc+(e.named?0:gO+(o.length-
1)*Lc),{shapes:r,rows:i}=$O(t,e,s)??OO(t,e,s),a=s-n+Math.max(i,1)*Xn+Tc;return{shapes:[bO(t,o,n+Tc+(e.named&&o.length>1?
9:15)),...r],height:a}}function xO({title:t,number:e},{named:n,left:o,right:s}){let r=n||s-o;return yO(t,r,r-Q(I(e))-12)}
function bO({title:t,lang:e,open:n,isOpen:o,number:s},r,i){let a=I(s),c=r.map((u,m)=>S("text",{class:"lane-name",lang:e,
x:0,y:i+m*Lc},u)),l=Q(r[r.length-1],13,600)+6,f=S("text",{class:"lane-number",x:l,y:i+(r.length-1)*Lc},a);return n?Go(bn(
`${t}: ${a}`,n,...c,f),o):S("g",{},c,f)}function yO(t,e,n){let o=(c,l)=>Q(c,13,600)<=l;if(o(t,n))return[Zt(t,n,13,600)];
let s=t.split(" "),r=s.length-1;for(;r>1&&!o(s.slice(0,r).join(" "),e);)r--;let[i,a]=[s.slice(0,r).join(" "),s.slice(r).
join(" ")];return[Zt(i,e,13,600),...a?[Zt(a,n,13,600)]:[]]}function $O({items:t},{left:e,right:n,rows:o,reach:s},r){if(t.
length*(J+J)>o*(n-e))return null;let i=t.map(u=>({item:u,reach:s(u)})).sort((u,m)=>u.reach[0]-m.reach[0]),a=u=>i.map(({item:m,
reach:[h,g]})=>{let b=Zt(m.words(Math.floor(u/wO)),Math.min(u,(n-e)/2));return{left:h,right:g,width:Q(b),words:b}}),c=a(
Vd[0]);for(let u of Vd.slice(1)){if(Cr(c,e,n,o,!0))break;c=a(u)}let l=Up(c,e,n,o);return l?{shapes:i.map(({item:u},m)=>{
let{row:h,words:g}=l[m],b=r+h*Xn+Xn/2,O=bn(u.name(),u.open,...u.shapes(c[m].left,c[m].right,b),g!==null&&S("text",{class:"\
mark-label",x:g,y:b+4},c[m].words));return Go(O,u.isOpen)}),rows:1+Math.max(0,...l.map(({row:u})=>u))}:null}function OO({
title:t,items:e},n,o){let s=[...new Set(e.map(({kind:i})=>i))].sort(),r=[];for(let[i,a]of s.entries()){let c=o+i*Xn;r.push(
n.sample(a,n.left-10,c+Xn/2));let l=e.filter(m=>m.kind===a),{bins:f,wide:u}=Vp(l,n.bins.starts);for(let[m,h]of f){let[g,
b]=[n.bins.edges[m],n.bins.edges[m+1]];r.push(SO(h,`${t}: ${n.binName(m,h.length)}`,g,b,c,a,n))}if(u.length){let m=`${t}\
: ${n.binName(-1,u.length)}`,h=()=>n.openAll(u,m),g=S("text",{class:"lane-number end",x:n.end,y:c+15},`+${I(u.length)}`);
r.push(Go(bn(m,h,g),Qd(u)))}}return{shapes:r,rows:s.length}}var Qd=t=>t.some(e=>e.isOpen);function SO(t,e,n,o,s,r,i){let a=I(
t.length),c=Q(a)+2<=o-n,l=bn(e,()=>i.openAll(t,e),S("rect",{class:`bin kind-${r}`,x:n+.5,y:s+2,width:Math.max(o-n-1,1),height:Xn-
4,rx:3}),c&&S("text",{class:"bin-number",x:(n+o)/2,y:s+15},a));return Go(l,Qd(t))}var _O=700,kO=200,MO=22,vO=44,At=40,AO=28,Xd=3;function Zd({lanes:t,ordered:e,stepOf:n,steps:o,now:s,openAll:r},i){let a=i>=
_O?kO:0,[c,l]=[a+MO,i-vO],f={left:c,right:l,end:i,named:a,openAll:r,sample:LO},u=t.flatMap(({items:g})=>g),m=[],h=0;if(u.
length){let g=new Fr(u,c,l),b={...f,rows:Yd(t),reach:TO(g),...EO(g)},O=Jd(t,b,At);m.push(...IO(g,O.height,t),...RO(g,s,O.
height),...O.shapes),h=O.height}if(e.length){let g=(l-c)/o,b=v=>c+14+(v-1)*g,O={...f,rows:Yd(e),reach:v=>[b(n(v)),b(n(v))],
bins:{starts:[],edges:[]},binName:()=>d("ordered")},$=h+(h?24:0),_=Jd(e,O,$+At);m.push(S("text",{class:"part-name",x:0,y:$+
12},d("ordered")),...CO(b,o,$+At,_.height),..._.shapes),h=_.height}return S("svg",{class:"timeline",width:i,height:h+4,viewBox:`\
0 0 ${i} ${h+4}`,role:"group","aria-label":d("tab_timeline")},m)}var Yd=t=>t.length<=3?16:t.length<=6?8:5,TO=t=>({first:e,
last:n})=>[e===null?t.left:t.x(e),n===null?t.right:t.x(n)],LO=(t,e,n)=>t===Xd?xn(2,"not actual",e,n):xn(t,"plain",e,n);function Jd(t,e,n){
let o=[],s=n;for(let r of t){let i=Kd(r,e,s);o.push(S("line",{class:"grid",x1:0,x2:e.end,y1:s,y2:s}),...i.shapes),s+=i.height}
return{shapes:o,height:s}}function EO(t){let{stretches:e}=t,[n,o]=[e[0].from,e[e.length-1].to],s=Fs(n,o,Math.max(t.daysAPixel*
AO,1)),r=[n,...s.map(({day:f})=>f)],i=[...r.slice(1),o+1],a=s.length?s[0].step:o-n+1,c=[...r.map(f=>t.x(f)),t.right];return{
bins:{starts:r,edges:c},binName:(f,u)=>f<0?d("wide_dates",{n:I(u)}):d("acts_of",{n:I(u),when:NO(r[f],i[f]-1,a<Oe?1:Oe)})}}
function NO(t,e,n){let[o,s]=[Ec(t,n),Ec(e,n)];return o===s?o:d("date_throughout",{from:o,to:s})}function Ec(t,e){let n=ct(
t);return mt(e<De?n:e<Oe?n.slice(0,7):n.slice(0,4))}function IO(t,e,n){let{left:o,right:s}=t,r=t.ticks(Ec,Q).map(({x:l,text:f,
isLine:u,days:m})=>{let h=f&&S("text",{class:"tick-label",x:l,y:12},f),g=m&&(()=>k({since:m[0],until:m[1]}));return[u&&S(
"line",{class:"grid",x1:l,x2:l,y1:At-6,y2:e}),h&&g?bn(d("only_period",{period:En(...m)}),g,h):h]}),i=o,a=t.folds.map(l=>{
let f=(l.left+l.right)/2,u=qO(l,n).find(m=>f-Q(m)/2>=i&&f+Q(m)/2<=s);return u&&(i=f+Q(u)/2+8),[S("rect",{class:"fold",x:l.
left,y:At-22,width:l.right-l.left,height:e-At+22}),S("path",{class:"break",d:`M${f-6} ${At-1} l5 -10 M${f+1} ${At-1} l5 \
-10`}),u&&S("text",{class:"fold-label",x:f,y:At-14},u)]}),c=t.stretches.filter(({isFolded:l})=>!l).map(l=>S("line",{class:"\
axis",x1:l.left,x2:l.right,y1:At-6,y2:At-6}));return[...a,...r,...c].flat().filter(Boolean)}function qO({from:t,to:e},n){
let o=e-t,[s,r]=o>=2*Oe?[Math.floor(o/365.25),"years"]:o>=2*De?[Math.floor(o/30.44),"months"]:[o,"days"];return[!n.some(
({items:a})=>a.some(({first:c,last:l})=>(c??-1/0)<e&&(l??1/0)>t))&&d(`no_act_${r}`,{n:s}),d(`number_${r}`,{n:s})].filter(
a=>typeof a=="string")}function RO(t,e,n){if(!e)return[];let[o,s]=[t.x(e.first)-9,t.x(e.last)+9];return[S("rect",{class:"\
now",x:o,y:At-6,width:s-o,height:n-At+6})]}function CO(t,e,n,o){let s=e>1?t(2)-t(1):1/0;return Array.from({length:e},(r,i)=>[
S("line",{class:"grid",x1:t(i+1),x2:t(i+1),y1:n-6,y2:o}),s>=Q(I(e))+4&&S("text",{class:"tick-label step",x:t(i+1),y:n-12},
I(i+1))]).flat().filter(r=>r instanceof SVGElement)}var th=(t,e)=>e?Math.min(t,x.names.signs.length-2):Xd;var Nc=90,eh=12;function nh(t,e,n,o){let s=mc(e);return{first:e.first,last:e.last,kind:th(e.sign,e.isReal),words:r=>Dr(t,
e,n.ends,r),name:()=>`${Dr(t,e,n.ends,Nc)}: ${St(e.main)}, ${FO(e)}`,statements:()=>e.statements,open:()=>K(e.statements,
Dr(t,e,n.ends,Nc)),isOpen:e.statements.includes(o),shapes:(r,i,a)=>[te(e)&&e.first!==e.last&&jr(e.sign,r-J,i+J,a),xn(e.sign,
s,r,a)]}}function oh(t){let{id:e,title:n,first:o,last:s}=x.articles[t];return{first:o,last:s,kind:2,words:r=>de(ge(n,r)),
name:()=>`${de(n)}, ${Un(x.articles[t])}`,statements:()=>Et(x.statements.article,t),open:()=>k({tab:"article",article:e}),
isOpen:!1,shapes:(r,i,a)=>[o!==s&&jr(2,r-J,i+J,a),S("path",{class:"tick",d:`M${r} ${a-8} V${a+8}`})]}}function Ic(t,e){let{
level:n}=t,o=e.ties.length?e.ties[0].pair.a:n.subject[e.main];return(o>=0?`${D(n,o)} `:"")+Dr(t,e,[o],Nc)}function Dr({level:t},e,[
n,o],s){let r=e.ties.filter(({pair:m})=>m.a===n&&(o===void 0||m.b===o)),[i,...a]=r.length?r:e.ties.filter(({pair:m})=>m.
b===n);if(!i)return PO(e,s);let c=D(t,i.pair.a===n?i.pair.b:i.pair.a),l=o===void 0?` ${c}${a.length?` +${a.length}`:""}`:
"",{parts:f}=Pt(x,t,i.rows)[0],u=yo(f,s-l.length)+l;return f[5]?u:u+jO(e,s-u.length)}function jO({main:t},e){let{roles:n,
statements:o}=R(),s=o.get(t).roles?.find(([i])=>n[i].function==="topic");if(!s||e<eh)return"";let r=WO(s[1]);return BO(s[1])?
`: ${ge(r,e-2)} ?`:`: ${ge(r,e)}`}var WO=t=>typeof t=="number"&&t<0?Io(-1-t,1).join(" \u2013 "):ne(t,1);function BO(t){if(typeof t==
"string"||t>=0)return!1;let e=x.statements.stance[-1-t];return e>=0&&["doubts","rejects"].includes(x.names.stances[e])}function PO({
main:t},e){let n=pn(t),o=ne(R().statements.get(t).o,1);return`${n} ${ge(o,Math.max(e-n.length,eh))}`.trim()}function FO({
main:t,first:e,last:n}){let o=R().statements.get(t);return o.when||o.inferred_when?Ds(o):e===null&&n===null?d("date_unkn\
own"):En(e,n)}var rh=12,DO=300,ih=rh,qc=0,sh=null;async function zr(t){await G();let e=fa(),n=He(e);if(!n.length&&!w.pair){L(t,zt(pt()&&
p("div",{class:"line timeline-head"},Uo()),p("p",{},Ue())));return}let s=(e===y?n:He(y)).flatMap(({statements:u})=>u),r=or(
e),i=Yf(e,n,w.lanes,r),a=zd(e,n),c=i.slice(0,ih),l=p("div",{class:"timeline-box"}),f=n.filter(u=>!te(u)&&!a.has(u));L(t,
zt(p("div",{class:"line timeline-head"},r?KO(r):VO(),Uo()),n.length===0&&p("p",{},d("no_tie_between")),l,i.length>c.length&&
QO(i.length-c.length,t),YO(n),JO(n,a.size,f.length,i.reduce((u,m)=>u+m.units.length,0)>n.length),XO(f),ZO(n,r),kr(sn(x,s,
y.chosen.main),d("tab_timeline")))),zO(l,e,c,n,a),GO(t)}function zO(t,e,n,o,s){qc=t.clientWidth;let{paddingLeft:r,paddingRight:i}=getComputedStyle(
t),a=qc-parseFloat(r)-parseFloat(i),c=new Map,l=Tn(),f=(b,O)=>{let $=b.units.filter(O).map(v=>{let M=nh(e,v,b,l);return c.
set(M,s.get(v)??0),M}),_=pf(b.ends.map(v=>jt(e.level,v)));return{title:HO(e,b),lang:_,...UO(e,b),items:$,number:$.length}},
u=n.map(b=>f(b,te)).filter(({items:b})=>b.length),m=n.map(b=>f(b,O=>s.has(O))).filter(({items:b})=>b.length),g=[...new Set(
o.flatMap(({statements:b})=>b.map(O=>x.statements.article[O])))].filter(b=>te(x.articles[b])).map(oh);g.length&&u.push({
title:d("articles"),lang:null,open:null,isOpen:!1,items:g,number:g.length}),t.append(Zd({lanes:u,ordered:m,stepOf:b=>c.get(
b)??0,steps:Math.max(0,...s.values()),now:pt(),openAll:(b,O)=>K(b.flatMap(({statements:$})=>$()),O)},Math.max(a,DO)))}function GO(t){
sh??=new ResizeObserver(()=>{let e=t.querySelector(".timeline-box");w.tab==="timeline"&&e&&e.clientWidth&&e.clientWidth!==
qc&&jo(t,zr)}),sh.observe(t)}var HO=({level:t},{ends:e})=>yt(e.map(n=>D(t,n)));function UO({level:t},{ends:e}){let n=e.map(
r=>t.nodes[r].actor),o=Pe(n),s=n.length>1?{pair:n,open:o}:{open:o};return{open:()=>k(s),isOpen:w.open===o}}var VO=()=>p(
"label",{class:"line"},d("lanes_of"),Y(d("lanes_of"),[["actor",d("lanes_actor")],["pair",d("lanes_pair")]],w.lanes,t=>k(
{lanes:t}))),KO=t=>p("span",{class:"line"},p("strong",{},t.map((e,n)=>[n>0&&" \u2194 ",Ft(y.level,e)])),T(d("all_pairs"),
()=>k({pair:null}))),QO=(t,e)=>T(d("more",{n:I(t)}),()=>{ih+=rh,jo(e,zr)}),YO=t=>p("ul",{class:"looks"},Qp(t).map(([e,n])=>p(
"li",{},e,p("span",{},n))));function JO(t,e,n,o){let s=t.filter(te).length,r=[s>0&&d("at_their_dates",{n:I(s)}),e>0&&d("\
in_stated_order",{n:I(e)}),n>0&&d("without_date",{n:I(n)})].filter(Boolean);return p("p",{class:"quiet"},d("timeline_dra\
wn",{what:r.join(", ")}),o&&` ${d("timeline_several")}`)}function XO(t){let e=Tn(),n=({statements:o})=>o.includes(e);return t.
length?p("details",{class:"undated",open:t.some(n)},p("summary",{},`${d("without_date",{n:I(t.length)})}: ${d("show")}`),
Te(t.map(o=>p("li",{"aria-current":n(o)&&"location"},C(Ic(y,o),()=>K(o.statements,Ic(y,o))))),20)):null}function ZO(t,e){
if(e||w.lanes==="actor")return null;let n=t.filter(({ties:o})=>!o.length);return n.length>0&&p("p",{class:"quiet"},d("no\
_pair",{n:I(n.length)}))}function Zn(t,e){let o=[...new Set(e.filter(s=>s!=null&&s!==""))];return{at:t,names:o,plain:o.map(Mt)}}function Rc(t,e){
let n=e.join(" ");return t===n?0:t.startsWith(n)?1:e.every(o=>t.includes(o))?e.every(o=>tS(t,o))?2:3:null}function tS(t,e){
for(let n=t.indexOf(e);n>=0;n=t.indexOf(e,n+1))if(Fo(t,n))return!0;return!1}function ah(t,e,n){let o=[];for(let s of t){
let[r,i]=[1/0,0];for(let[a,c]of s.plain.entries()){let l=Rc(c,e);l!==null&&l<r&&([r,i]=[l,a])}r<1/0&&o.push({one:s,rank:r,
by:i,count:n(s.at)})}return o.sort((s,r)=>s.rank-r.rank||r.count-s.count||s.one.at-r.one.at)}function ch(t,e){let n=null;
for(let o of t)for(let[s,r]of o.plain.entries())for(let i of new Set([r,...r.split(" ")])){let a=Math.min(Math.floor(Math.
max(e.length,i.length)/3),n?n.far-1:99);if(a<1||Math.abs(i.length-e.length)>a)continue;let c=eS(i,e,a);c<=a&&(n={one:o,name:o.
names[s],far:c})}return n}function eS(t,e,n){let[o,s]=[[],Array.from({length:e.length+1},(r,i)=>i)];for(let r=1;r<=t.length;r++){
let i=[r];for(let a=1;a<=e.length;a++){let c=t[r-1]===e[a-1];i[a]=Math.min(s[a]+1,i[a-1]+1,s[a-1]+(c?0:1)),r>1&&a>1&&t[r-
1]===e[a-2]&&t[r-2]===e[a-1]&&(i[a]=Math.min(i[a],o[a-2]+1))}if(Math.min(...i)>n)return n+1;[o,s]=[s,i]}return s[e.length]}var Gr=90,Ko=class{constructor(){this.plain=[],this.passages={owners:[],bounds:[],texts:[]}}add(e,n,o=null){this.plain.push(
`${Mt(e)}
`),this.passages.owners.push(n),this.passages.bounds.push(o),this.passages.texts.push(o?null:e)}whole(){let e=new Uint32Array(
this.plain.length+1);for(let[n,o]of this.plain.entries())e[n+1]=e[n]+o.length;return{plain:this.plain.join(""),starts:e,
...this.passages}}};function Cc(t,e){let{plain:n,starts:o}=t,s=e.join(" "),r=[[],[],[]],i=new Uint8Array(o.length);for(let[
a,c]of lh(t,s)){i[a]=1;let l=Fo(n,c)||nS(n.slice(o[a],o[a+1]),s)===0;r[l?0:1].push(a)}if(e.length>1){let a=e.reduce((c,l)=>l.
length>c.length?l:c,"");for(let[c]of lh(t,a)){if(i[c])continue;let l=n.slice(o[c],o[c+1]);e.every(f=>l.includes(f))&&r[2].
push(c)}}return r.flat()}function*lh({plain:t,starts:e},n){let o=0;for(let s=t.indexOf(n);s>=0&&o+1<e.length;s=t.indexOf(
n,e[o])){for(;e[o+1]<=s;)o++;yield[o,s],o++}}function nS(t,e){let n=2;for(let o=t.indexOf(e);o>=0;o=t.indexOf(e,o+1)){if(Fo(
t,o))return 0;n=1}return n}function Qo(t,e){let n=t.replace(/^#+\s+/,"").replace(/\s+/g," ").trim(),o=Ep(n,[e.join(" "),
...e]),[s]=o[0]??[0],r=s>Gr?fh(n,s-Gr):0,i=n.length-s>2*Gr?fh(n,s+2*Gr):n.length,a=r?"\u2026 ":"";return{text:`${a}${n.slice(
r,i).trimEnd()}${i<n.length?" \u2026":""}`,marks:o.filter(([c,l])=>c>=r&&l<=i).map(([c,l])=>[c-r+a.length,l-r+a.length])}}
function fh(t,e){let n=t.indexOf(" ",e);return n>=0&&n-e<20?n+1:e}async function uh(t,e){let{findings:n,...o}=t,{facts:s,words:r}=o,i=r.entities.map(({label:l,labels:f={},aliases:u=[]},m)=>Zn(
m,[l,...Object.values(f),...u])),a=({at:l})=>!!r.entities[l].actor,c=await rS(t,e);return{...o,actors:i.filter(a),issues:i.
filter(l=>!a(l)),relations:s.relations.map(({label:l},f)=>Zn(f,[l])),questions:s.questions.map(({title:l,name:f},u)=>Zn(
u,[l,f])),articles:s.articles.map(({title:l,author:f,publisher:u},m)=>Zn(m,[l,f,u,[f,u,l].filter(Boolean).join(" ")])),findings:cS(
t,n),quotes:await sS(t,e),sentences:c,sentenceOf:aS(t,c)}}function oS({facts:t,words:e},n){let{quote:o=[]}=e.statements.
get(n),s=e.bodies.get(t.statements.article[n]);if(s===null)return o.join(" [\u2026] ");let r=[];for(let i=2;i<o.length;i+=
2)r.push(s.slice(Number(o[i]),Number(o[i+1])));return r.join(" [\u2026] ")}async function sS(t,e){let n=new Ko;for(let[o,
{translation:s}]of t.words.statements.entries())n.add(oS(t,o),o),s&&n.add(s,o),await e();return n.whole()}async function rS({
words:t,facts:e},n){let o=new Ko;for(let[s,r]of t.bodies.entries()){let i=new Intl.Segmenter(e.articles[s].language??void 0,
{granularity:"sentence"});for(let{segment:a,index:c}of i.segment(iS(r??"")))a.trim()&&o.add(a,s,[c,c+a.length]);await n()}
return o.whole()}var iS=t=>t.replace(/(?<!\n|^#[^\n]*)\n(?!\n)/gm," ");function aS({facts:t,words:e},{owners:n,bounds:o}){
let s=new Map;for(let[i,a]of n.entries())s.has(a)||s.set(a,i);let r=t.articles.map((i,a)=>e.bodies.get(a)!==null);return Int32Array.
from({length:e.statements.length},(i,a)=>{let c=t.statements.article[a];if(!r[c])return-1;let{quote:l=[]}=e.statements.get(
a),[f,u]=[s.get(c)??0,n.length];for(;u-f>1;){let m=f+u>>1;n[m]===c&&(o[m]?.[0]??0)<=Number(l[2])?f=m:u=m}return f})}function cS({
facts:t},e){return e.flatMap(n=>n.findings).map(({title:n,sentence:o,counts:s},r)=>{let i=o.map(([c])=>c).join(""),[,,a]=s[s.
length-1];return{...Zn(r,[i,`${n}: ${i}`]),statements:Be(t,a)}})}var mh=4,ph=4;function dh(t,e,n,o){let s=i=>i.filter(a=>!n.has(a)),r=[];for(let{at:i,plain:a}of t.relations){let c=lS(a[0].
split(" "),e);if(c===null||!o.relations[i])continue;let[l,f]=[e.slice(0,c.from),e.slice(c.to)].map(s);for(let u of uS(t,
i,l,f,o)){let m=o.ofPhrase(u);m.length&&r.push({kind:"phrase",rank:c.rank,count:m.length,label:"",phrase:u,statements:m})}}
return r.sort((i,a)=>i.rank-a.rank||(a.count??0)-(i.count??0))}function lS(t,e){for(let n=0;n<e.length;n++){let o=e.slice(
n,n+t.length);if(o.length===t.length&&o.every((i,a)=>fS(i,t[a])))return{from:n,to:n+t.length,rank:o.every((i,a)=>i===t[a])?
0:1};if(n+o.length===e.length&&o.join(" ").length>=mh&&t.join(" ").startsWith(o.join(" ")))return{from:n,to:e.length,rank:1}}
return null}function fS(t,e){let n=0;for(;n<t.length&&t[n]===e[n];)n++;return t===e||n>=mh&&n>=Math.max(t.length,e.length)-
2}function uS(t,e,n,o,s){let[r,i]=[n,o].map(a=>a.length?mS(t,a):[null]);return n.length||o.length?r.flatMap(a=>i.map(c=>({
relation:e,actor:a,target:c}))):s.targetsOf(e).slice(0,ph).map(a=>({relation:e,actor:null,target:a}))}function mS({actors:t,
issues:e,words:{entities:n}},o){let s=[];for(let{at:i,plain:a}of[...t,...e]){let c=a.map(l=>Rc(l,o)).filter(l=>l!==null);
c.length&&s.push({rank:Math.min(...c),id:n[i].id})}return s.sort((i,a)=>i.rank-a.rank).filter(({rank:i})=>i===s[0].rank).
slice(0,ph).map(({id:i})=>i)}var hh=["phrase","actor","issue","relation","article","finding","question","quote","words"],pS=4,dS=200,hS="\u2E80",Hr=class{constructor(e,n,o){
this.index=e,this.counts=new xr(e.facts,e.words,e.level,n),this.asking=new Set(sc(o)),this.answers=e.facts.questions.map(
s=>s.tab?null:this.counts.ofQuestion(s))}groups(e,n=null){let o=sc(e.replace(/[?\u00bf\u061f\uff1f]/g," "));if(!o.length)
return[];let s=c=>c===n?dS:pS,r=o.filter(c=>!this.asking.has(c)),i=o.join("").length>1||o[0]>=hS;return[gS("phrase",dh(this.
index,o,this.asking,this.counts),s("phrase")),...this.namedGroups(o,r.length?r:o,s),...i?this.textGroups(o,s):[]].filter(
({total:c})=>c).sort((c,l)=>wh(c)-wh(l)||hh.indexOf(c.kind)-hh.indexOf(l.kind))}nearest(e){let{actors:n,issues:o,relations:s}=this.
index;return ch([...n,...o,...s],Mt(e))?.name??null}namedGroups(e,n,o){let{counts:s,index:r}=this,i=()=>0,a=l=>s.entities[l],
c=(l,f,u,m=()=>({}))=>{let h=ah(f,l==="question"?n:e,u),g=h.slice(0,o(l)).map(({one:b,rank:O,by:$,count:_})=>({kind:l,rank:O,
count:_,at:b.at,label:b.names[0],...$>0&&l!=="finding"&&l!=="question"&&{alias:b.names[$]},...m(b.at)}));return{kind:l,total:h.
length,hits:g}};return[c("actor",r.actors,a),c("issue",r.issues,a),c("relation",r.relations.filter(({at:l})=>s.relations[l]),
l=>s.relations[l],l=>({statements:s.ofRelation(l)})),c("article",r.articles,l=>s.articles[l],()=>({alias:void 0})),c("fi\
nding",r.findings,i,l=>({count:r.findings[l].statements.length,statements:r.findings[l].statements,snippet:Qo(r.findings[l].
names[0],e)})),c("question",r.questions.filter(({at:l})=>this.answers[l]?.length!==0),l=>this.answers[l]?.length??0,l=>{
let f=this.answers[l];return f?{statements:f}:{count:null,tab:r.facts.questions[l].tab}})]}textGroups(e,n){let{quotes:o,
sentences:s,sentenceOf:r}=this.index,{first:i,total:a,taken:c}=this.quoted(Cc(o,e),n("quote")),l=Cc(s,e).filter(m=>!c[m]),
f=i.map(({passage:m,statements:h})=>{let g=o.owners[m],b=Qo(this.sentence(r[g]),e),O=b.marks.length?b:Qo(this.quote(m),e),
$=this.index.facts.statements.article[g],_=[...h];return{...gh("quote",O,$,e),count:_.length,statements:_}}),u=l.slice(0,
n("words")).map(m=>{let h=this.sentence(m);return{...gh("words",Qo(h,e),s.owners[m],e),sentence:h}});return[{kind:"quote",
total:a,hits:f},{kind:"words",total:l.length,hits:u}]}quoted(e,n){let{quotes:o,sentences:s,sentenceOf:r}=this.index,i=new Uint8Array(
s.owners.length),a=new Map,c=new Set,l=0;for(let f of e){let u=o.owners[f],m=r[u],h=m<0?this.quote(f):m,g=m<0?!c.has(h):
!i[m];m<0?c.add(h):i[m]=1,g&&l++<n&&a.set(h,{passage:f,statements:new Set}),a.get(h)?.statements.add(u)}return{first:[...a.
values()],total:l,taken:i}}quote(e){return this.index.quotes.texts[e]??""}sentence(e){let{sentences:n,words:o}=this.index,
s=e<0?null:n.bounds[e];return s?(o.bodies.get(n.owners[e])??"").slice(...s):""}},gh=(t,e,n,o)=>({kind:t,rank:Mt(e.text).
includes(o.join(" "))?4:5,count:null,label:e.text,snippet:e,article:n}),gS=(t,e,n)=>({kind:t,total:e.length,hits:e.slice(
0,n)});function wh({hits:t}){let e=Math.min(...t.map(n=>n.rank));return e<=1?e:2}var wS=80;async function bh({kind:t,at:e=0,article:n=0,statements:o,tab:s,sentence:r},i,a){t==="actor"||t==="issue"?await xS(
R().entities[e].id):t==="article"?await k({tab:"article",article:x.articles[e].id,open:null}):t==="words"?await k({tab:"\
article",article:x.articles[n].id,open:null,find:[a,xh(r)]}):s?await k({tab:s}):t==="finding"?await K(o??[],F(i),{tab:"f\
indings",find:["",xh(i)]}):o?.length===1?await xt(o[0]):await K(o??[],F(i))}var xh=(t="")=>t.replace(/^#+\s+/,"").trim().
replace(/\s+/g," ").slice(0,wS);async function xS(t){let e=y.level.numbers.get(t);if(e===void 0||!y.nodes.has(e)){await ot(
t);return}let n=ho().shown.has(e)?w.grown:Ws(t);await ot(t),await k({grown:n}),w.tab==="graph"&&wr(e)}function $h({kind:t,total:e,hits:n},o,s,r){let i=`results-${t}`;return p("div",{role:"group","aria-labelledby":i},p("p",
{class:"results-head",id:i},d(`found_${t}`),p("span",{class:"quiet"},` ${I(e)}`)),n.map(a=>o(bS(a),s(a,Oh(a)))),e>n.length&&
o(p("div",{role:"option",class:"result more"},d("show_all_of",{n:I(e)})),r(t)))}function bS(t){let{count:e,alias:n,snippet:o,
kind:s}=t;return p("div",{role:"option",class:"result"},o?p("span",{class:s==="quote"||s==="words"?"words":"",dir:"auto",
lang:yh(t)},OS(o)):p("span",{dir:"auto",lang:yh(t)},Oh(t)),n&&[" ",p("span",{class:"quiet",dir:"auto"},`(${n})`)],p("spa\
n",{class:"quiet aside"},[$S(t),e!==null&&N(e,"statement")].filter(Boolean).join(" \xB7 ")))}function Oh({kind:t,label:e,
at:n,phrase:o}){if(o){let[s,r]=[o.actor,o.target].map(a=>a===null?"":yS(a));return d(s&&r?"phrase_both":r?"phrase_who":"\
phrase_whom",{actor:s,relation:x.relations[o.relation].verb,target:r})}return(t==="actor"||t==="issue")&&n!==void 0?Z(R().
entities[n]):t==="relation"&&n!==void 0?rn(x.relations[n].verb):e}function yh({kind:t,at:e,article:n}){return t==="quote"||
t==="words"?n===void 0?null:x.articles[n].language:e===void 0?null:t==="actor"||t==="issue"?$t(R().entities[e].id):t==="\
article"?x.articles[e].language:null}function yS(t){let e=R().entities.find(n=>n.id===t);return e?Z(e):t}function $S({kind:t,
at:e,article:n}){return t==="article"&&e!==void 0?we(x.articles[e]):(t==="quote"||t==="words")&&n!==void 0?x.articles[n].
title:t==="actor"||t==="issue"?e===void 0?"":R().entities[e].type:""}function OS({text:t,marks:e}){let n=0;return[...e.flatMap(
([s,r])=>{let i=t.slice(n,s);return n=r,[i,p("mark",{},t.slice(s,r))]}),t.slice(n)]}var SS=12,[_S,kS,Sh,Ur]=[560,200,4,12],Gt="",jc=null,_h=null,yn=null,Ke=[],Qe=-1;function kh(){let t=p("div",{id:"result\
s",class:"results",role:"listbox","aria-label":d("search_results")});t.hidden=!0,t.addEventListener("mousedown",n=>n.preventDefault());
let e=p("input",{type:"search",id:"search",role:"combobox","aria-expanded":"false","aria-controls":"results","aria-autoc\
omplete":"list",placeholder:d("search"),"aria-label":d("search"),autocomplete:"off",value:Gt,onfocus:Mh,oninput:n=>Vr(n.
target.value),onkeydown:TS,onblur:Kr});return p("div",{class:"searching",role:"search"},e,t)}function Mh(){return _h??=Promise.
all([G(),$s(),wt("entity")]).then(([t,{cards:e},n])=>uh({facts:x,words:t,findings:e,level:n},MS())),_h}function MS(){let t=performance.
now();return()=>performance.now()-t<SS?null:new Promise(e=>setTimeout(()=>{t=performance.now(),e()}))}async function Wc(){
let t=await Mh(),e=JSON.stringify(w.coders);return yn?.coders!==e&&(yn={search:new Hr(t,w,d("search_asking")),coders:e}),
yn.search}async function Vr(t){Gt=t,jc=null,yn||Ah([p("p",{class:"quiet"},d("search_preparing"))]),await Wc(),Gt===t&&vh()}
function vh(){let t=yn?.search.groups(Gt,jc)??[];Ke=[],Qe=-1;let e=(r,i)=>(r.id=`result-${Ke.length}`,r.addEventListener(
"click",i),Ke.push({element:r,act:i}),r);if(!Gt.trim())return Kr();let n=(r,i)=>()=>(Kr(),bh(r,i,Gt.trim())),o=r=>()=>{let i=Qe;
jc=r,vh(),Th(i)};Ah(t.length?t.map(r=>$h(r,e,n,o)):vS(e));let s=t.reduce((r,i)=>r+i.total,0);ue(s?N(s,"hit"):d("nothing_\
found",{what:Gt.trim()}))}function vS(t){let e=yn?.search.nearest(Gt)??null,n=()=>{if(e===null)return;let o=A("search");
o.value=e,o.focus(),Vr(e)};return[p("p",{class:"quiet"},d("nothing_found",{what:Gt.trim()})),e!==null&&t(p("div",{role:"\
option",class:"result"},d("did_you_mean",{name:e})),n)]}function Ah(t){let e=A("results");L(e,t),e.hidden=!1,AS(A("searc\
h"),e),A("search").setAttribute("aria-expanded","true")}function AS(t,e){let{left:n,bottom:o,width:s}=t.getBoundingClientRect(),
r=document.documentElement.clientWidth-2*Ur,i=Math.min(r,Math.max(s,_S));e.style.width=`${i}px`,e.style.left=`${Math.max(
Ur,Math.min(n,r+Ur-i))}px`,e.style.top=`${o+Sh}px`,e.style.maxHeight=`${Math.max(kS,innerHeight-o-Sh-Ur)}px`}function Kr(){
Ke=[],Qe=-1,A("results").hidden=!0,A("search").setAttribute("aria-expanded","false"),A("search").removeAttribute("aria-a\
ctivedescendant")}function Th(t){Ke[Qe]?.element.removeAttribute("aria-selected"),Qe=Math.max(-1,Math.min(t,Ke.length-1));
let e=Ke[Qe]?.element;e?.setAttribute("aria-selected","true"),e?.scrollIntoView({block:"nearest"}),e?A("search").setAttribute(
"aria-activedescendant",e.id):A("search").removeAttribute("aria-activedescendant")}async function TS(t){let{key:e,target:n}=t,
o={ArrowDown:1,ArrowUp:-1};e in o?(t.preventDefault(),A("results").hidden&&Gt.trim()?await Vr(Gt):Th(Qe+o[e])):e==="Ente\
r"?(t.preventDefault(),(A("results").hidden||!yn)&&await Vr(n.value),Ke[Math.max(Qe,0)]?.act()):e==="Escape"&&(n.value=Gt=
"",Kr())}var Lh=()=>[LS(),NS()];function LS(){if(x.languages.length<2)return null;let t=x.languages.map(e=>[e,ES(e)]);return Y(d(
"language_of_names"),[["",d("language_of_names")],...t],w.language??"",async e=>{await G(),await k({language:e||null})})}
function ES(t){try{return F(new Intl.DisplayNames([t],{type:"language"}).of(t)??t)}catch{return t}}var NS=()=>{let t=Rt()===
"dark"?"light":"dark";return T(d(t),()=>k({theme:t}),{id:"theme"})};function Yo(t,e,n,o,s){let r=new Array(s).fill(0),i=n==="kinds"?[...r.keys()]:null,{inside:a,main:c}=It(t,{...e,[n]:i},Nt(
e));for(let l of U(a)){let f=o(n==="quad_classes"?c[l]:l);f>=0&&r[f]++}return r}var IS=0,qS=0;function Ih(){let{statements:t,names:e,labels:n}=x;return Hn(d("filters_and_counts"),ee(d("quad_classes"),
RS()),ee(d("modes"),Qr("modes",n.modes,Bc("modes",t.mode,e.modes),o=>Pc(o===Ze,"not actual"))),ee(d("certainties"),Qr("c\
ertainties",n.certainties,Bc("certainties",t.certainty,e.certainties),o=>Pc(o===IS,"hedged"))),ee(d("polarities"),Qr("po\
larities",n.polarities,Bc("polarities",t.polarity,e.polarities),o=>Pc(o===qS,"denied"))))}function qh(t){let e=p("detail\
s",{class:"group",open:t},p("summary",{},d("more_filters")),t&&Nh());return e.addEventListener("toggle",()=>e.open&&e.children.
length===1&&Qt(e,Nh())),e}var Bc=(t,e,n)=>Yo(x,w,t,o=>e[o],n.length);function Pc(t,e){let{names:n,encodings:o}=x;return ve(
et().line,{dashes:t?[]:o.holds[n.holds.indexOf(e)].dashes})}function RS(){let{statements:t,names:e,labels:n}=x,o=e.quad_classes.
length,s=c=>c<o?Pn(e.signs.indexOf(pe(x,c))):Pn(e.signs.indexOf("neither")),r=Yo(x,w,"quad_classes",c=>t.quad_class[c]<0?
o:t.quad_class[c],o+1),i=[...e.quad_classes.keys(),-1],a=w.quad_classes??i;return[...n.quad_classes,d("no_quad_class")].
map((c,l)=>{let f=u=>k({quad_classes:Yr(i,a,[i[l]],u,i)});return r[l]>0&&lt(`${c} (${r[l]})`,a.includes(i[l]),f,s(l))})}
function Yr(t,e,n,o,s){let r=t.filter(i=>n.includes(i)?o:e.includes(i));return String(r)===String(s)?null:r}function Qr(t,e,n,o=()=>null){
let s=[...e.keys()],r=t==="kinds"&&w.count==="acts"?[is]:s,i=w[t],a=i??r;return e.map((c,l)=>{let f=u=>k({[t]:Yr(s,a,[l],
u,r)});return(n[l]>0||i!==null)&&lt(`${c} (${n[l]})`,a.includes(l),f,o(l))})}function Eh(t,e){let n=e.map(([s])=>s),o=w[t]??
n;return e.map(([s,r])=>{let i=a=>k({[t]:Yr(n,o,[s],a,n)});return lt(r,o.includes(s),i)})}function Nh(){let{statements:t,
names:e,labels:n,relations:o,families:s,familyOf:r,articles:i,coders:a}=x,c=Yo(x,w,"relations",u=>t.relation[u],o.length),
l=Yo(x,w,"kinds",u=>o[t.relation[u]].kind,e.kinds.length),f=new Set(y.level.nodes.filter((u,m)=>y.level.isTied[m]).map(u=>u.
type));return[ee(d("kinds"),Qr("kinds",n.kinds,l)),ee(d("relations"),s.map((u,m)=>CS(u,[...o.keys()].filter(h=>r[h]===m),
c))),ee(d("types"),Eh("types",[...f].sort().map(u=>[u,u]))),i.length>1&&ee(d("articles"),Eh("articles",i.map(u=>[u.id,u.
title]))),a.length>1&&ee(d("coders"),jS()),ee(d("further"),lt(d("with_issues"),w.issues,u=>k({issues:u})),lt(d("with_inf\
erred"),w.inferred,u=>k({inferred:u})),lt(d("with_headlines"),w.headlines,u=>k({headlines:u})),lt(d("with_self_loops"),w.
self,u=>k({self:u})))]}function CS(t,e,n){let o=[...x.relations.keys()],s=w.relations??o,r=e.filter(c=>n[c]),i=r.reduce(
(c,l)=>c+n[l],0);if(!i)return null;let a=(c,l)=>k({relations:Yr(o,s,c,l,o)});return p("details",{class:"family"},p("summ\
ary",{},`${rn(t)} (${i})`,r.some(c=>!s.includes(c))&&" \u2022"),p("p",{class:"quiet"},C(d("all"),()=>a(e,!0))," ",C(d("n\
one"),()=>a(e,!1))),r.map(c=>lt(`${rn(x.relations[c].verb)} (${n[c]})`,s.includes(c),l=>a([c],l))))}function jS(){let t=w.
coders??[],e=t.length>1?[[t.join(" "),Jt(t)]]:[],n=x.coders.map(o=>[o,o]);return Y(d("coders"),[["",d("one_coder")],...n,
...e],t.join(" "),o=>k({coders:o?o.split(" "):null}))}var Rh=["statements","acts","articles"];function Ch(){let t=C(d("draw_all"),()=>k({all:!0,picture:"whole"}));return Hn(d(
"level"),Y(d("level"),mi.map(e=>[e,d(`level_${e}`)]),w.level,WS),p("label",{class:"line"},`${d("count_by")} `,BS()),p("l\
abel",{class:"line"},`${d("min_weight")} `,PS()),w.ego!==null&&FS(w.ego),y.isGrown&&p("p",{class:"quiet"},d("not_drawn_y\
et")," ",t),y.weakest>0&&p("p",{class:"quiet"},d("weakest",{n:y.weakest})," ",t))}async function WS(t){let e=await wt(t);
await k({level:t,ego:null,...Bs(e)})}function BS(){let t=e=>k({count:Rh.find(n=>n===e)});return Y(d("count_by"),Rh.map(e=>[
e,d(`by_${e}`)]),w.count,t)}function PS(){return p("input",{type:"number",min:1,max:999,value:w.min_weight,"aria-label":d(
"min_weight"),onchange:t=>k({min_weight:Math.max(1,Math.floor(Number(t.target.value))||1)})})}function FS(t){let e=Y(d("\
distance"),[1,2,3].map(n=>[String(n),N(n,"step")]),String(w.steps),n=>k({steps:Number(n)}));return p("p",{class:"ego"},d(
"neighbours_of",{name:Nn(t)})," ",e," ",C(d("show_all"),()=>k({ego:null})))}var DS=["modes","polarities"],Fc=()=>so("filters").filter(t=>JSON.stringify(w[t])!==JSON.stringify(V[t])&&!(w.compared_with&&
DS.includes(t)&&w[t]===null));function jh(){let t=A("side"),e=Ls(t),{scrollTop:n}=t,o=t.querySelector("details.group[ope\
n]")!==null,s=Fc(),r=()=>k(Object.fromEntries(s.map(i=>[i,V[i]])));L(t,p("div",{class:"box-head"},p("h2",{},d("filters")),
s.length>0&&T(d("reset"),r,{class:"quiet-button"}),T("\xD7",()=>t.hidePopover(),{class:"close","aria-label":d("close")})),
p("p",{class:"quiet"},Qs()),Ch(),Ih(),qh(o),Hn(d("display"),Lh())),Es(t,e),n&&(t.scrollTop=n)}function Wh({statements:t}){let[e,n]=[1/0,-1/0];for(let o of[t.first,t.last])for(let s of o)s!==null&&(e=Math.min(e,s),n=
Math.max(n,s));return e>n?null:[e,n]}function Bh({facts:t,state:e,chosen:n}){let o=e.since!==null||e.until!==null||!e.undated,
s={...e,since:null,until:null,undated:!0},r=o?It(t,s,Nt(e)):n;return{chosen:r,statements:U(r.inside)}}function Ph(t,e,n,[
o,s],r){let i=(s-o+1)/r,a=new Array(r).fill(0),c=new Array(r).fill(0),l=u=>Math.min(r-1,Math.max(0,Math.floor((u-o)/i))),
f=new Set;for(let u of n){let m=t.statements.act[u];if(m>=0&&f.has(m))continue;m>=0&&f.add(m);let[h,g]=[e.first[u],e.last[u]];
if(h===null&&g===null)continue;let[b,O]=[l(h??o),l(g??s)],$=h!==null&&g===h&&!e.approximate[u];for(let _=b;_<=O;_++)($?a:
c)[_]+=1/(O-b+1)}return{sure:a,unsure:c,width:i}}var Dc=120,zc=!1;function Dh(){let t=A("time"),e=Wh(x),{chosen:n,statements:o}=Bh(y),s=o.filter(m=>n.first[m]===null&&n.
last[m]===null),r=s.length>0&&p("p",{class:"undated"},H(N(s.length,"undated"),s,d("undated_many")));if(!e||e[0]===e[1]){
L(t,p("p",{class:"quiet"},d("no_period")),r);return}let i=zS(e),a=t.querySelector(".slider")?t.children:[p("div",{class:"\
time-head"}),HS(e)],[c,l]=a;c.isConnected||L(t,c,l),L(c,GS(e,i),r);let[f,...u]=l.children;f.replaceWith(VS(n,o,e,i));for(let[
m,h]of u.slice(0,2).entries())h.value=String(i[m]),h.setAttribute("aria-valuetext",ct(i[m]))}function zS([t,e]){return[Math.
max(t,w.since??t),Math.min(e,w.until??e)]}function GS(t,[e,n]){return[p("h2",{},d("period")),Fh("since",e,t),"\u2013",Fh(
"until",n,t),he()&&!pt()&&T(d("whole_period"),()=>k({since:null,until:null})),Uo(),lt(d("only_certain_dates"),w.inside===
"certainly",o=>k({inside:o?"certainly":"possibly"})),lt(d("include_undated"),w.undated,o=>k({undated:o}))]}function Fh(t,e,[
n,o]){let s=r=>{let i=cf(r);i!==null&&zh(t,i,[n,o])};return p("input",{type:"date",value:ct(e),min:ct(n),max:ct(o),"aria\
-label":d(t),onchange:r=>s(r.target.value)})}function HS([t,e]){let n=o=>p("input",{type:"range",min:t,max:e,step:1,"ari\
a-label":d(o),oninput:s=>zh(o,Number(s.target.value),[t,e])});return p("div",{class:"slider"},S("svg"),n("since"),n("unt\
il"),US([t,e]))}function US([t,e]){return p("div",{class:"years","aria-hidden":"true"},ff(t,e).map(([n,o])=>{let s=p("sp\
an",{},o);return s.style.left=`${(n-t)/(e-t+1)*100}%`,s}))}function VS(t,e,n,[o,s]){let[r]=n,{sure:i,unsure:a,width:c}=Ph(
x,t,e,n,Dc),l=Math.max(...i.map((m,h)=>m+a[h]),1),f=(m,h,g,b)=>{let[O,$]=[g/l*34,36-(g+b)/l*34],_=(m+1)*c+r<o||m*c+r>s;return g>
0&&S("rect",{class:h+(_?" off":""),x:m/Dc*1e3,y:$,width:1e3/Dc-1,height:Math.max(O,1.5)})},u=i.map((m,h)=>[f(h,"bar",m,0),
f(h,"bar unsure",a[h],m)]);return S("svg",{class:"histogram",viewBox:"0 0 1000 40",preserveAspectRatio:"none",role:"img",
"aria-label":d("histogram")},u)}function zh(t,e,[n,o]){let s=t==="since"?e<=n:e>=o;qt({[t]:s?null:e}),(w.since??n)>(w.until??
o)&&qt({[t==="since"?"until":"since"]:e}),!zc&&(zc=!0,requestAnimationFrame(()=>{zc=!1,k({})}))}var KS=10,Gh=!1,QS={wanted:""};function Gc(){let t=p("div",{class:"viewpoints",role:"group","aria-label":F(d("according_\
to"))}),e=Hs(),n=gl(x),o=s=>JS(e,n,s);L(A("viewpoint"),p("div",{class:"box-head"},p("h2",{},F(d("according_to"))),YS()),
qr(d("sources_find"),QS,t,o).slice(e.length>KS?0:1),ZS())}var YS=()=>lt(d("viewpoint_several"),Hc(),t=>{Gh=t,t||w.according_to.
length<2?Gc():k({according_to:w.according_to.slice(0,1)})}),Hc=()=>Gh||w.according_to.length>1;function JS(t,e,n){let o=Hc()?
"checkbox":"radio",s=i=>i.startsWith("by:")&&e.get(i)===e.get("authors")&&!w.according_to.includes(i);return t.filter(([
i,a])=>(o==="radio"||i!=="everyone")&&!s(i)&&n(a)).map(([i,a])=>p("label",{class:"tick"},p("input",{type:o,name:"accordi\
ng-to",checked:w.according_to.includes(i),onchange:c=>XS(i,c.target.checked)}),p("span",{dir:"auto"},F(a)),p("span",{class:"\
number quiet"},I(e.get(i)??0))))}function XS(t,e){if(!Hc()){k({according_to:[t]});return}let o=Hs().map(([s])=>s).filter(
s=>s===t?e:w.according_to.includes(s));k({according_to:o.length?o:["authors"]})}var ZS=()=>p("p",{},w.compared_with&&`${d(
"compared_with")} ${Wt(w.compared_with)} \xB7 `,C(d("compare_claims"),()=>k({tab:"compare"})));var t_=8,Hh=new Map;function to(t,e,n,o){Hh.set(t,o);let s=p("button",{type:"button",id:`open-${t}`,class:"opener",popovertarget:t},
e),r=p("div",{id:t,class:"box",popover:"auto",role:"dialog","aria-label":n});return r.addEventListener("beforetoggle",i=>{
i.newState==="open"&&(o(),n_(r,s))}),[s,r]}function Uh(t){e_(t)&&Hh.get(t)?.()}var e_=t=>document.getElementById(t)?.matches(
":popover-open")??!1,Jo=t=>document.getElementById(t)?.hidePopover();function n_(t,e){let{right:n,bottom:o}=e.getBoundingClientRect();
t.style.setProperty("--top",`${o+4}px`),t.style.setProperty("--right",`${Math.max(t_,innerWidth-n)}px`)}var o_=[["square","form_country"],["triangle","form_person"],["dot","form_actor"],["diamond","form_issue"]],s_={acts:"ac\
t_many",statements:"statement_many",articles:"article_many"};function Vh(){return p("section",{class:"legend"},p("h2",{},
d("legend")),p("ul",{},Ta().map(([t,e])=>p("li",{},t,p("span",{},e)))),p("ul",{},o_.map(([t,e])=>p("li",{},Aa(t),p("span",
{},d(e))))),r_(),p("p",{class:"quiet"},d("width_meaning",{what:d(s_[w.count])})))}function r_(){let t=new Map;for(let{tint:n,
country:o}of y.level.nodes)n>=0&&o&&t.set(n,o);if(!t.size)return null;let e=[...t].sort(([n],[o])=>n-o);return p("ul",{},
e.map(([n,o])=>p("li",{},Aa("dot",on()[n]),p("span",{},d("belongs_to",{name:i_(o)})))))}function i_(t){let e=w.language?
fe(t):null;return e?Z(e):y.level.countries[t]}function Ne(t,e=""){return`${[x.title.replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-|-$/g,"").slice(0,60)||"network",e].filter(
Boolean).join("-")}.${t}`}var a_={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function Uc(t){return t.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
"")}function at(t){return Uc(String(t)).replace(/[&<>"]/g,e=>a_[e])}var Jr=1.4,[Kh,c_,eo]=[48,24,12];function Xr(t,e,n,o=400,s=""){let r=s&&` fill="${s}"`,i=[];for(let c of t.split(/\s+/).
filter(Boolean)){let l=i.length?`${i[i.length-1]} ${c}`:c;i.length&&Rn(l,n,o)<=e?i[i.length-1]=l:i.push(c)}return{markup:i.
map((c,l)=>`<text y="${(n*(1+l*Jr)).toFixed(1)}" font-size="${n}" font-weight="${o}"${r}>${at(c)}</text>`).join(""),height:i.
length*n*Jr}}function Qh(t){let[e,n]=[0,eo];return{markup:(w.picture==="named"?hr():Eu()).map(([r,i])=>{let a=Kh+Rn(i,eo)+
c_;e&&e+a>t&&([e,n]=[0,n+eo*Jr]);let c=`<g transform="translate(${e} ${n-11})">${r.innerHTML}</g><text x="${e+Kh}" y="${n}\
" font-size="${eo}">${at(i)}</text>`;return e+=a,c}).join(""),height:n+eo*Jr-eo}}function Jh(){let t=Me()?.body;if(!t?.nodeIndices.length)return null;let{nodes:e}=y.level,n=t.nodeIndices.map(l=>({at:l,
x:t.nodes[l].x,y:t.nodes[l].y})),[o,s]=[Math.min(...n.map(({x:l})=>l))-90,Math.max(...n.map(({x:l})=>l))+90],[r,i]=[Math.
min(...n.map(({y:l})=>l))-60,Math.max(...n.map(({y:l})=>l))+70],a=[...[...y.arrows.keys()].map(l=>l_(l,t)),...n.map(({at:l,
x:f,y:u})=>u_(l,e[l],f,u))];return{markup:`<g transform="translate(${(-o).toFixed(1)} ${(-r).toFixed(1)})">${a.join("")}\
</g>`,width:s-o,height:i-r}}function Yh(t,e,n){let o=n.nodes[e],s=Math.hypot(o.x-t.x,o.y-t.y)||1,r=y.level.nodes[e].size+
3;return{x:o.x-(o.x-t.x)/s*r,y:o.y-(o.y-t.y)/s*r}}var Xo=({x:t,y:e})=>`${t.toFixed(1)} ${e.toFixed(1)}`;function l_(t,e){
let{options:n}=e.edges[t],{arrows:o}=y.level,{signs:s,holds:r}=x.encodings,[i,a]=[e.nodes[o.actor[t]],e.nodes[o.target[t]]],
{color:c}=n.color,l=i===a,f=l?{x:i.x+34,y:i.y-34}:Js(i,a,n.smooth),u=l?{x:i.x,y:i.y-16}:Yh(f,o.actor[t],e),m=l?{x:i.x+16,
y:i.y}:Yh(f,o.target[t],e),h=Math.atan2(m.y-f.y,m.x-f.x)*180/Math.PI,g={x:(u.x+2*f.x+m.x)/4,y:(u.y+2*f.y+m.y)/4},{dashes:b}=r[o.
hold[t]],O=b.length?` stroke-dasharray="${b.join(" ")}"`:"",$=`<path d="M${Xo(u)} Q${Xo(f)} ${Xo(m)}" fill="none" stroke\
="${c}" stroke-width="${n.width.toFixed(1)}"${O}/>`,_=Ao(s[o.sign[t]].head,c,`translate(${Xo(m)}) rotate(${h}) scale(1)`),
v=va(Zi(o.hold[t],o.mark[t]),c,g.x.toFixed(1),g.y.toFixed(1));return $+(_?.outerHTML??"")+(v?.outerHTML??"")+f_(n.label??
"",u,m,g)}function f_(t,e,n,o){if(!t)return"";let s=Math.atan2(n.y-e.y,n.x-e.x)*180/Math.PI,r=s>90||s<-90?s+180:s,i=t.split(
`
`),a=i.map((c,l)=>`<tspan x="0" y="${-4-12*(i.length-1-l)}">${at(c)}</tspan>`);return`<text transform="translate(${Xo(o)}\
) rotate(${r.toFixed(1)})" font-size="11" ${Xh()}>${a.join("")}</text>`}var Xh=()=>`text-anchor="middle" fill="${et().text}\
" stroke="${et().ground}" stroke-width="3" paint-order="stroke"`;function u_(t,{size:e,shape:n,tint:o},s,r){let i={square:`\
<rect x="${s-e}" y="${r-e}" width="${2*e}" height="${2*e}" `,triangle:`<path d="M${s} ${r-e} L${s+e} ${r+e*.8} L${s-e} ${r+
e*.8} Z" `,diamond:`<path d="M${s} ${r-e} L${s+e} ${r} L${s} ${r+e} L${s-e} ${r} Z" `,dot:`<circle cx="${s}" cy="${r}" r\
="${e}" `},c=qn(D(y.level,t)).split(`
`).map((f,u)=>`<text x="${s}" y="${r+e+14+u*14}" font-size="13" ${Xh()}>${at(f)}</text>`),l=o>=0?on()[o]:et().node;return`${i[n]}\
fill="${l}" stroke="${et().line}"/>${c.join("")}`}var m_=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-linecap","stroke-linejoin","stroke-opac\
ity","paint-order","opacity","font-size","font-weight","font-style","font-family","text-anchor","dominant-baseline","let\
ter-spacing","direction","visibility","marker-start","marker-mid","marker-end"],p_=["class","style","tabindex","role","f\
ocusable"];function Zo(t,e){let n=t.cloneNode(!0),[o,s]=[t,n].map(r=>[r,...r.querySelectorAll("*")]);for(let[r,i]of o.entries()){
let a=getComputedStyle(i);for(let c of[...p_,...s[r].getAttributeNames().filter(l=>/^(aria|data)-/.test(l))])s[r].removeAttribute(
c);a.display==="none"&&s[r].setAttribute("display","none");for(let c of m_)s[r].setAttribute(c,a.getPropertyValue(c))}if(e)
for(let[r,i]of o.entries())i.matches(e)&&s[r].remove();return n}var d_=/^repeating-linear-gradient\((.*)\)$/,h_=/,\s*(?![^(]*\))/,g_={"to top":0,"to right":90,"to bottom":180,"to left":270};
function Zh(t,{x:e,y:n,width:o,height:s}){let[r,...i]=d_.exec(t)?.[1].split(h_)??[];if(!i.length)return null;let a=(g_[r]??
Number.parseFloat(r))*Math.PI/180,[c,l]=[Math.sin(a),-Math.cos(a)],f=(Math.abs(o*c)+Math.abs(s*l))/2,[u,m]=[e+o/2-f*c,n+
s/2-f*l],h=0,g=i.map(P=>{let q=P.lastIndexOf(" ");return h=Math.max(h,Number.parseFloat(P.slice(q))),{colour:w_(P.slice(
0,q)),at:h}}),b=[u,m,u+h*c,m+h*l].map(P=>(Math.round(100*P)/100+0).toFixed(2)),O=`stripes${[t,...b].join("_").replace(/[^\w.-]+/g,
"_")}`,[$,_,v,M]=b,E=g.map(({colour:P,at:q})=>`<stop offset="${(q/h).toFixed(4)}" stop-color="${P}"/>`),j=`gradientUnits\
="userSpaceOnUse" spreadMethod="repeat" x1="${$}" y1="${_}" x2="${v}" y2="${M}"`;return{fill:`url(#${O})`,defined:`<line\
arGradient id="${O}" ${j}>${E.join("")}</linearGradient>`}}function w_(t){let e=/^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)\)$/.
exec(t)?.slice(1);return e?`rgb(${e.map(n=>Math.round(255*Number(n))).join(", ")})`:t}var Zr=8,tg=document.createElement("canvas").getContext("2d");function Vc(t){let e=x_(t);for(let[o]of e)o.scrollTo(0,0);
let n=t instanceof SVGSVGElement?b_(t):y_(t);for(let[o,s,r]of e)o.scrollTo(s,r);return n}function x_(t){let e=[];for(let n=t.
parentElement;n;n=n.parentElement)e.push(n);return e.filter(n=>n.scrollLeft||n.scrollTop).map(n=>[n,n.scrollLeft,n.scrollTop])}
function b_(t){let e=t.getBBox(),[n,o]=[Math.ceil(e.width)+2*Zr,Math.ceil(e.height)+2*Zr],s=Zo(t);return s.setAttribute(
"viewBox",`${e.x-Zr} ${e.y-Zr} ${n} ${o}`),s.setAttribute("width",String(n)),s.setAttribute("height",String(o)),{markup:ei(
s),width:n,height:o}}function y_(t){let{left:e,top:n}=t.getBoundingClientRect(),o=[],[s,r]=[0,0],i=(c,l)=>{c&&(o.push(c),
s=Math.max(s,l.right-e),r=Math.max(r,l.bottom-n))},a=c=>{let l=getComputedStyle(c);if(l.display==="none"||l.visibility===
"hidden"||l.opacity==="0")return;let f=c.getBoundingClientRect();if(f.right<e)return;let[u,m]=[f.left-e,f.top-n];if(c instanceof
SVGSVGElement){let h=Zo(c);for(let[g,b]of Object.entries({x:u,y:m,width:f.width,height:f.height,overflow:"visible"}))h.setAttribute(
g,String(b));i(ei(h),f);return}i($_(l,u,m,f.width,f.height),f);for(let h of c.childNodes)if(h instanceof Element)a(h);else if(h instanceof
Text)for(let g of k_(h,l,e,n))i(g.markup,g.place)};return a(t),{markup:o.join(""),width:Math.ceil(s),height:Math.ceil(r)}}
var ei=t=>Uc(new XMLSerializer().serializeToString(t));function $_(t,e,n,o,s){let r=o>0&&s>0?Zh(t.backgroundImage,{x:e,y:n,
width:o,height:s}):null,i=r?`${r.defined}<rect x="${e}" y="${n}" width="${o}" height="${s}" fill="${r.fill}"/>`:"";return S_(
t,e,n,o,s,!r)+i+O_(t,e,n,o,s)}function O_(t,e,n,o,s){let r=Number.parseFloat(t.outlineWidth);if(t.outlineStyle!=="solid"||
!r||!ti(t.outlineColor))return"";let i=Number.parseFloat(t.outlineOffset)+r/2;return`<rect x="${e-i}" y="${n-i}" width="${o+
2*i}" height="${s+2*i}" fill="none" stroke="${t.outlineColor}" stroke-width="${r}"/>`}function S_(t,e,n,o,s,r){let[i]=t.
backgroundImage.match(/(?:rgba?|color)\([^)]*\)/)??[],a=[t.backgroundColor,r?i:""].find(M=>M&&ti(M))??"none",c=["Top","R\
ight","Bottom","Left"].map(M=>({wide:t[`border${M}Style`]==="none"?0:Number.parseFloat(t[`border${M}Width`]),colour:t[`b\
order${M}Color`]})),l=c.every(({wide:M,colour:E})=>M===c[0].wide&&E===c[0].colour),{wide:f,colour:u}=c[0],m=Math.min(Number.
parseFloat(t.borderTopLeftRadius)||0,o/2,s/2),h={dashed:`${3*f} ${2*f}`,dotted:`0 ${2*f}`}[t.borderTopStyle],g=h?` strok\
e-dasharray="${h}" stroke-linecap="round"`:"",b=f&&ti(u)?` stroke="${u}" stroke-width="${f}"${g}`:"",O=l&&b?f/2:0,$=`x="${e+
O}" y="${n+O}" width="${Math.max(0,o-2*O)}" height="${Math.max(0,s-2*O)}"`,_=a==="none"&&!(l&&b)?"":`<rect ${$} rx="${m}\
" fill="${a}"${l?b:""}/>`;if(l)return _;if(c[0].wide&&c.slice(1,3).every(M=>M.wide===f&&M.colour===u))return`<rect ${$} \
rx="${m}" fill="${a}"/>${__({x:e,y:n,width:o,height:s,round:m,wide:f},c[3],b)}`;let v=c.map(({wide:M,colour:E},j)=>{if(!M||
!ti(E))return"";let P=[[e,n,o,M],[e+o-M,n,M,s],[e,n+s-M,o,M],[e,n,M,s]][j];return`<rect x="${P[0]}" y="${P[1]}" width="${P[2]}\
" height="${P[3]}" fill="${E}"/>`});return _+v.join("")}function __({x:t,y:e,width:n,height:o,round:s,wide:r},i,a){let[c,
l,f,u]=[e+r/2,t+n-r/2,e+o-r/2,s-r/2],m=(O,$,_,v)=>`A${O} 0 0 ${$} ${_} ${v}`,h=`M${t+s} ${c}H${l-u}${m(`${u} ${u}`,1,l,c+
u)}V${f-u}${m(`${u} ${u}`,1,l-u,f)}H${t+s}`,g=`${Math.max(0,s-i.wide)} ${Math.max(0,s-r)}`,b=`M${t+s} ${e}${m(`${s} ${s}`,
0,t,e+s)}V${e+o-s}${m(`${s} ${s}`,0,t+s,e+o)}V${e+o-r}${m(g,1,t+i.wide,e+o-s)}V${e+s}${m(g,1,t+s,e+r)}Z`;return`<path d=\
"${h}" fill="none"${a}/><path d="${b}" fill="${i.colour}"/>`}var ti=t=>t!=="transparent"&&!/^rgba\(.*, 0\)$/.test(t);function k_(t,e,n,o){
let s=e.writingMode.startsWith("horizontal"),r=e.direction==="rtl";tg.font=`${e.fontStyle} ${e.fontWeight} ${e.fontSize}\
 ${e.fontFamily}`;let i=tg.measureText("x").fontBoundingBoxAscent,a=`font-family="${at(e.fontFamily)}" font-size="${e.fontSize}\
" font-weight="${e.fontWeight}" font-style="${e.fontStyle}" fill="${e.color}" direction="${e.direction}"`;return M_(t,s).
map(({words:c,place:l})=>{let f=s?`x="${(r?l.right:l.left)-n}" y="${l.top-o+i}"`:`transform="translate(${l.left-n+i} ${l.
bottom-o}) rotate(-90)"`,u=e.textTransform==="uppercase"?c.toLocaleUpperCase():c;return{markup:`<text ${f} ${a}>${at(u.trim())}\
</text>`,place:l}})}function M_(t,e){let n=[],o=document.createRange();for(let{segment:s,index:r}of new Intl.Segmenter().
segment(t.data)){o.setStart(t,r),o.setEnd(t,r+s.length);let i=o.getBoundingClientRect(),a=n[n.length-1];if(!i.width&&!i.
height)continue;a&&Math.abs(e?a.place.top-i.top:a.place.left-i.left)<2?[a.words,a.place]=[a.words+s,v_(a.place,i)]:n.push(
{words:s,place:i})}return n.filter(({words:s})=>s.trim())}function v_(t,e){let[n,o]=[Math.min(t.left,e.left),Math.min(t.
top,e.top)];return new DOMRect(n,o,Math.max(t.right,e.right)-n,Math.max(t.bottom,e.bottom)-o)}var eg=(t,e,n)=>`<svg xmln\
s="${Ri}" width="${e}" height="${n}" viewBox="0 0 ${e} ${n}" font-family="${at(bo())}">${t}</svg>
`;var ni=16,A_=480,oi={arguments:".argument",timeline:".timeline-box svg",matrix:"table.matrix"},T_=".looks, .matrix-legen\
d";function L_(){return w.tab==="graph"?[w.picture==="named"?E_():Jh()].filter(e=>e!==null):[...oi[w.tab]?A("sheet").querySelectorAll(
oi[w.tab]):[]].map(Vc)}function E_(){let t=Eo();if(!t?.parts.ties.length)return null;let{width:e,height:n}=t.picture,o=Zo(
t.root,".around, .now");for(let[s,r]of Object.entries({width:e,height:n}))o.setAttribute(s,String(r));return{markup:ei(o),
width:e,height:n}}function si(){return w.tab!=="graph"?!!(oi[w.tab]&&A("sheet").querySelector(oi[w.tab])):w.picture==="n\
amed"?!!Eo()?.parts.ties.length:!!Me()?.body.nodeIndices.length}function ri(){let t=L_();if(!t.length)return null;let{text:e,
quiet:n,ground:o}=et(),s=w.tab==="graph"?[]:[...A("sheet").querySelectorAll(T_)].map(Vc),r=Math.max(A_,...[...t,...s].map(
O=>O.width)),i=[],a=ni,c=({markup:O,height:$},_=8)=>{i.push(`<g transform="translate(${ni} ${a.toFixed(1)})">${O}</g>`),
a+=$+_},{title:l,what:f,numbers:u,based:m}=N_();c(Xr(l,r,18,600),2),c(Xr(`${d(`tab_${w.tab}`)}. ${f}`,r,13,400,n),12);for(let O of t)
c(O,12);w.tab==="graph"&&c(Qh(r));for(let O of s)c(O);c(Xr([m,hf(u)].filter(Boolean).join(" "),r,12,400,n),ni);let[h,g]=[
Math.ceil(r+2*ni),Math.ceil(a)],b=`<rect width="${h}" height="${g}" fill="${o}"/><g fill="${e}">${i.join("")}</g>`;return{
width:h,height:g,svg:eg(b,h,g)}}function N_(){let t=w.tab==="arguments"?Ym():null;if(t){let o=sn(x,t.statements,y.chosen.
main),{title:s}=x.articles[t.article];return{title:s,what:`${F(In())}.`,numbers:o,based:Vs(o)}}let e={title:x.title,what:Ge()};
if(w.tab==="timeline"){let o=He(y).flatMap(r=>r.statements),s=sn(x,o,y.chosen.main);return{...e,numbers:s,based:Vs(s)}}let n=Mn();
return{...e,numbers:me(n),based:Ji(n)}}var no=()=>ri()?.svg??"",ii=t=>`data:image/svg+xml;charset=utf-8,${encodeURIComponent(
t)}`;async function Kc(t,e){let{theme:n}=w;await k({theme:t});try{await e()}finally{await k({theme:n})}}var ng=t=>Kc(t,()=>Ae(
Ne("svg"),"image/svg+xml",no())),og=(t,e)=>Kc(t,async()=>{let n=await I_(e);n?Ae(Ne("png"),"image/png",n):ue(d("save_too\
_large"))});async function I_(t){let e=ri();if(!e)return null;let n=new Image;n.src=ii(e.svg),await n.decode();let o=p("\
canvas",{width:t,height:Math.round(e.height/e.width*t)});return o.getContext("2d")?.drawImage(n,0,0,o.width,o.height),new Promise(
r=>o.toBlob(r))}async function sg(){let t="";await Kc("light",()=>{t=no()});let e=p("img",{class:"paper",src:ii(t),alt:Ge()});
await e.decode(),document.querySelector("body > .paper")?.remove(),document.body.append(e),document.body.classList.add("\
picture-alone");let n=()=>{e.remove(),document.body.classList.remove("picture-alone")};addEventListener("afterprint",n,{
once:!0}),print()}function Ht(){let{draft:t}=w;return t?t.flatMap((e,n)=>n%2?[]:[{caption:e,view:t[n+1]??""}]):x.story?.steps??[]}var Yc=()=>w.
step===null?null:Math.max(1,Math.min(w.step,Ht().length));function Jc(t){let{language:e,theme:n,draft:o}=w,s=ro(Ht()[t-1].
view,V);return{...s,language:s.language??e,theme:n,draft:o,step:t}}var rg=async t=>k(...await po(Ht()[t-1].view,Jc(t))),
ig=t=>`#${On(Jc(t),V)}`,q_=()=>On({...w,step:null,draft:null,theme:V.theme},V);function ag(t){let e=[...Ht(),{caption:t,
view:q_()}];return k({draft:lg(e),step:e.length})}function cg(t){let e=Ht().filter((n,o)=>o!==t-1);return k({draft:e.length?
lg(e):null,step:null})}var lg=t=>t.flatMap(({caption:e,view:n})=>[e,n]);function fg(){let t=Ht().map(({caption:e,view:n})=>`\
  - caption: ${Qc(e)}
    view: ${Qc(n)}
`);return`title: ${Qc(x.story?.title??x.title)}
steps:
${t.join("")}`}var Qc=t=>JSON.stringify(t).replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/gu,e=>`\\u${e.charCodeAt(
0).toString(16).padStart(4,"0")}`),ug=()=>x.story?.steps.length?Jc(1):{};var ai="";function mg(t){let e=p("textarea",{id:"story-caption",rows:2,dir:"auto",value:ai,oninput:()=>{ai=e.value}}),n=()=>{
let s=ai.trim();return s?(ai="",t(),ag(s)):e.focus()},o=()=>{Ht().length&&Ae(Ne("yaml"),"application/yaml",fg()),t()};return p(
"div",{class:"story-form"},p("label",{for:"story-caption"},d("story_caption")),e,T(d("story_add"),n),T(d("save_story"),o))}var pg=["type","sector","country"],R_=["weight","acts","articles","sources","statements"],C_=t=>typeof t=="number"?String(
t):gg(t);function gg(t){let e=/^[=+\-@\t\r]/.test(t)?`'${t}`:t;return/[",\r\n]/.test(e)?`"${e.replace(/"/g,'""')}"`:e}async function ci(){
let{entities:t,statements:e}=await G(),{articles:n,coders:o,names:s,statements:r}=x,i=f=>typeof f=="string"?f:f<0?x.keys.
at(-1-f):Z(t[f]),a=f=>f===null?"":ct(f),c=[["claim",St],["quote",Dt],["title",f=>nt(f).title],["author",f=>nt(f).author],
["publisher",f=>nt(f).publisher],["published",f=>nt(f).published],["inferred_published",f=>nt(f).inferred],["url",f=>nt(
f).url],["subject_label",f=>i(e.get(f).s)],["relation",f=>Ot(f).id],["object_label",f=>i(e.get(f).o)],["according_to",f=>dn(
e.get(f).sources??[]).join(" > ")],["author_stance",f=>s.stances[r.stance[f]]],["mode",f=>s.modes[r.mode[f]]],["certaint\
y",f=>s.certainties[r.certainty[f]]],["polarity",f=>s.polarities[r.polarity[f]]],["earliest",f=>a(r.first[f])],["latest",
f=>a(r.last[f])],["article",f=>n[r.article[f]].id],["coder",f=>o[r.coder[f]]],["statement",f=>x.keys.at(f)]],l=U(y.chosen.
inside).map(f=>c.map(([,u])=>gg(u(f)??"")));return[c.map(([f])=>f),...l].map(f=>`${f.join(",")}\r
`).join("")}function li(){let{nodes:t}=y.level,n=["actor","actor_label","target","target_label","weight","acts",...x.names.
quad_classes.map(s=>s.replace(" ","_")),"no_quad_class","articles","sources","label","statements"],o=Ki(y).map(({pair:s,
actor:r,target:i})=>{let{acts:a,byQuadClass:c,noQuadClass:l,articles:f,sources:u,statements:m}=xe(y,s);return[...[t[s.a].
actor,r,t[s.b].actor,i],s.weight,a,...c,l,f.size,u.size,ke(x,y.level,s.rows),Kt(x,m).join(" ")]});return[n,...o].map(s=>`${s.
map(C_).join(",")}\r
`).join("")}function fi(){let{nodes:t}=y.level,e=new Set,n=Ki(y).map(({pair:r},i)=>{e.add(r.a).add(r.b);let{acts:a,articles:c,
sources:l,statements:f}=xe(y,r),u=[r.weight,a,c.size,l.size,Kt(x,f).join(" ")],m=`source="${at(t[r.a].actor)}" target="${at(
t[r.b].actor)}"`;return`<edge id="${i}" ${m} label="${at(ke(x,y.level,r.rows))}" weight="${r.weight}"><attvalues>${u.map(
dg).join("")}</attvalues></edge>`}),o=[...e].sort((r,i)=>r-i).map(r=>{let i=pg.map((a,c)=>dg(t[r][a],c)).join("");return`\
<node id="${at(t[r].actor)}" label="${at(D(y.level,r))}"><attvalues>${i}</attvalues></node>`});return`<?xml version="1.0\
" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">${hg("node",pg,()=>"string")+hg("edge",
R_,r=>r==="statements"?"string":"integer")}<nodes>${o.join("")}</nodes><edges>${n.join("")}</edges></graph></gexf>
`}var dg=(t,e)=>t===null||t===""?"":`<attvalue for="${e}" value="${at(t)}"/>`;function hg(t,e,n){let o=e.map((s,r)=>`<at\
tribute id="${r}" title="${s}" type="${n(s)}"/>`).join("");return`<attributes class="${t}">${o}</attributes>`}var[wg,Xc]=[200,12e3],j_=["2","3","4"],Ye=2400,xg=null;function bg(){let t=(e,n)=>T(d(e),()=>{Jo("save"),n()});L(A("save"),
p("h2",{},d("save")),W_(t),p("h3",{},d("save_data")),t("save_statements",async()=>Ae(Ne("csv",d("save_statements_name")),
"text/csv",await ci())),t("save_csv",()=>Ae(Ne("csv"),"text/csv",li())),t("save_gexf",()=>Ae(Ne("gexf"),"application/xml",
fi())),mg(()=>Jo("save")))}function W_(t){if(!si())return[t("save_pdf",()=>window.print()),p("p",{class:"quiet"},d("save\
_no_picture"))];let e=()=>xg??Rt(),n=p("input",{type:"number",min:wg,max:Xc,step:100,value:Ye,onchange:r=>{Ye=Math.round(
Math.min(Xc,Math.max(wg,Number(r.target.value)||Ye))),r.target.value=String(Ye)}}),o=Y(d("save_scale"),[["",d("save_scal\
e")],...j_.map(r=>[r,`${r}\xD7`])],"",r=>{Ye=Math.min(Xc,(ri()?.width??0)*Number(r))||Ye,n.value=String(Ye)}),s=["light",
"dark"].map(r=>[r,d(`save_${r}`)]);return[p("h3",{},d("save_picture")),p("p",{class:"line"},p("label",{},`${d("save_widt\
h")} `,n),o),p("p",{class:"line"},Y(d("save_ground"),s,e(),r=>{xg=r==="dark"?"dark":"light"})),t("save_png",()=>og(e(),Ye)),
t("save_svg",()=>ng(e())),t("save_pdf",sg)]}var B_="input, select, textarea, [contenteditable], [role=tablist], [role=grid], [role=listbox], [role=application], [ro\
le=menu], #main table, #main svg";function yg(){return document.addEventListener("keydown",P_),p("section",{id:"story","\
aria-label":d("story")})}function $g(){let t=A("story"),e=Ht(),n=Yc();if(t.hidden=!e.length,t.classList.toggle("led",n!==
null),t.classList.toggle("at-opening",n===null&&w.tab===V.tab),!e.length)return;let o=w.draft?d("story_draft"):x.story?.
title??"",s=n===null?o:e[n-1].caption;L(t,p("div",{class:"story-step"},p("p",{class:"story-caption",dir:"auto"},s),p("na\
v",{class:"story-way","aria-label":d("story_steps")},n!==null&&p("span",{class:"quiet"},d("story_place",{n,of:e.length})),
n===null?ui(1,d("story_begin")):[n>1&&ui(n-1,`\u2190 ${d("story_back")}`),e.map((r,i)=>ui(i+1,String(i+1),i+1===n)),n<e.
length&&ui(n+1,`${d("story_next")} \u2192`)],w.draft&&n!==null&&T(d("story_remove"),()=>cg(n)),w.draft&&T(d("story_disca\
rd"),()=>k({draft:null,step:null})))),p("ol",{class:"story-whole"},e.map(r=>p("li",{dir:"auto"},r.caption))))}function ui(t,e,n=!1){
return p("a",{href:ig(t),"aria-current":n?"step":null,"aria-label":e===String(t)?d("story_step",{n:t}):null,onclick:o=>{
o instanceof MouseEvent&&(o.ctrlKey||o.metaKey||o.shiftKey)||(o.preventDefault(),Og(t))}},e)}async function Og(t){await rg(
t);let e=Ht();ue(`${d("story_place",{n:t,of:e.length})}. ${e[t-1].caption}`)}function P_(t){let e={ArrowLeft:-1,ArrowRight:1}[t.
key],n=Yc();if(!e||n===null||t.defaultPrevented||t.altKey||t.ctrlKey||t.metaKey||t.target instanceof Element&&t.target.closest(
B_))return;let o=n+e;o<1||o>Ht().length||(t.preventDefault(),Og(o))}var _g=["viewpoint","time","side"],F_=60;function kg(){L(A("app"),p("header",{},p("h1",{},x.title),kh(),p("div",{id:"too\
ls",class:"tools",inert:!0},D_())),p("nav",{id:"views","aria-label":d("views")},p("div",{id:"tabs",role:"tablist","aria-\
label":d("views"),onkeydown:G_},Ie.map(z_)),p("p",{id:"matching",class:"quiet"})),yg(),p("p",{id:"left-out",role:"status"}),
p("main",{},p("div",{id:"main",role:"tabpanel"},rm(to("legend",d("legend"),d("legend"),()=>L(A("legend"),Vh()))),p("img",
{id:"printed",alt:""}),p("div",{id:"sheet"}),p("p",{id:"caption"}))),p("aside",{id:"panel",tabindex:0,"aria-label":d("qu\
otes")}),p("p",{id:"announced",class:"unseen","aria-live":"polite"})),document.addEventListener("keydown",H_)}var D_=()=>[
to("viewpoint",Sg("viewpoint",F(d("according_to"))),F(d("according_to")),Gc),to("time",Sg("time",d("period")),d("period"),
Dh),to("side",[d("filters"),p("span",{class:"set"})],d("filters"),jh),to("save",d("save"),d("save"),bg)],Sg=(t,e)=>[p("s\
pan",{class:"quiet"},e),p("span",{id:`chosen-${t}`,class:"chosen"})];function Zc(){let{tab:t,open:e}=w;document.documentElement.
dataset.theme=w.theme,document.body.classList.toggle("wide",!e);for(let o of Ie){let s=A(`tab-${o}`);s.setAttribute("ari\
a-selected",String(o===t)),s.tabIndex=o===t?0:-1}let n=nn.map(o=>ge(o,F_));A("left-out").hidden=!n.length,A("left-out").
textContent=n.length?d("left_out_of_address",{what:n.join("; ")}):"",A(`tab-${t}`).scrollIntoView?.({block:"nearest",inline:"\
nearest"}),A("main").setAttribute("aria-labelledby",`tab-${t}`),A("stage").hidden=t!=="graph",A("sheet").hidden=t==="gra\
ph"}function Mg(){let t=[...w.according_to,...w.compared_with??[]];A("chosen-viewpoint").textContent=t.length>1?N(t.length,
"viewpoint"):Wt(t),A("chosen-time").textContent=(sr()?"\u25B6 ":"")+(he()?wo():d("any_time"));let e=Fc().length,n=A("ope\
n-side");L(n.querySelector(".set"),e>0&&String(e)),n.setAttribute("aria-label",e?d("filters_set",{n:e}):d("filters")),A(
"matching").textContent=Qs();for(let o of _g)Uh(o)}var z_=t=>T(d(`tab_${t}`),()=>k({tab:t}),{role:"tab",id:`tab-${t}`,"a\
ria-controls":"main"});async function G_({key:t}){let e={ArrowRight:1,ArrowLeft:-1}[t];if(!e)return;let n=Ie[(Ie.indexOf(
w.tab)+e+Ie.length)%Ie.length];await k({tab:n}),A(`tab-${n}`).focus()}function H_(t){if(t.target instanceof Element&&/^(INPUT|SELECT|TEXTAREA)$/.
test(t.target.tagName))return;let e=document.querySelector(":popover-open")!==null;if(t.key==="Escape"&&w.open&&!e&&k({open:null}),
t.key==="/"){t.preventDefault();for(let n of[..._g,"save"])Jo(n);A("search").focus()}}var U_=so("shows"),V_=100,K_=["picture","ego","steps","level","all","grown"],Q_={findings:cd,arguments:Jm,table:Fd,analyses:qm,
matrix:Rd,timeline:zr,bargains:_p,article:bp,compare:ac},tl=null;async function vg(t){let e=Zl(),n="open"in t&&!!w.open,
o="open"in t&&!w.open;n&&e&&e.part!=="panel"&&(tl=e),("article"in t||"tab"in t)&&!("find"in t)&&qt({find:null});let s="t\
ab"in t&&!A("tabs").contains(document.activeElement)&&document.activeElement!==document.body;ks(t),await ts(t),(s||n)&&w.
tab!=="graph"&&Nm(A("sheet"),s),n||tf(o?tl??e:e),o&&(tl=null)}var $n=null,el=Promise.resolve();function ts(t){if($n)return $n.
changes=$n.changes&&t&&{...$n.changes,...t},$n.done;let e={changes:t,done:el};return $n=e,e.done=el.then(()=>($n=null,Y_(
e.changes))),el=e.done.catch(()=>{}),e.done}async function Y_(t){let e=Object.keys(t??w),n=!!(t&&y&&e.length)&&e.every(i=>U_.
includes(i)),o=!y,s=o&&w.tab==="findings";s&&await J_(),(w.compared_with||w.language)&&await G(),n||await Fl(),e.includes(
"tab")&&tu(w.tab);let r=!n&&!o&&e.some(i=>K_.includes(i));Zc(),$g(),(!n||e.includes("theme")||e.includes("tab"))&&Mg(),X_(),
s||await Ag(r);for(let i of["tools","stage"])A(i).inert=!1;await Tm()}async function J_(){Zc(),await Ag(!1),await new Promise(
t=>{requestAnimationFrame(()=>setTimeout(t)),setTimeout(t,V_)})}async function Ag(t){if(w.tab!=="graph"){await jo(A("she\
et"),Q_[w.tab]),wd(A("sheet"));return}await im(t)}function X_(){let t=A("caption");if(t.hidden=Yi.has(w.tab)||w.tab==="m\
atrix"||w.tab==="table",w.tab!=="graph"){L(t,Ge());return}let e=Mn(),{statements:n}=me(e),o=[y.selfLoops>0&&d("note_self\
_loops",{n:y.selfLoops}),e.isGrown&&d("not_drawn_yet"),e===y&&y.arrows.size>er&&d("note_zoom")].filter(Boolean),s=U(y.chosen.
inside).length,r=Cl(y),i=$e(r.length,w.issues?"untied_to_issues":"untied",{n:I(r.length),of:N(s,"statement")}),a=n.filter(
c=>y.chosen.undated.has(c));L(t,Bt(e)," ",H(d("show_quotes"),n,d("based_on_drawn")),o.length>0&&` \xB7 ${o.join(" ")}`,r.
length>0&&[" \xB7 ",H(i,r,d("not_drawn"))],a.length>0&&[" \xB7 ",H(N(a.length,"article_date_used"),a,d("undated_many"))])}var Z_=["#panel details","#sheet .undated","#sheet .course"].map(t=>`${t}:not([open])`).join();function Tg(){let t=[...document.
querySelectorAll(Z_)];for(let o of t)o.setAttribute("open","");addEventListener("afterprint",()=>t.forEach(o=>{o.removeAttribute(
"open")}),{once:!0});let e=A("printed");e.removeAttribute("src");let n=si()&&tk(no);e.alt=Bt(ho()),n&&(e.src=ii(n))}function tk(t){
let e=w.theme;if(Rt()==="light")return t();let n=s=>{qt({theme:s}),document.documentElement.dataset.theme=s,w.tab==="gra\
ph"&&am()};n("light");let o=t();return n(e),o}var Lg={change:k,state:()=>w,loaded:async()=>{await G()},edges:()=>le(y).map(t=>{let e=xe(y,t);return{actor:y.level.nodes[t.
a].actor,target:y.level.nodes[t.b].actor,label:ke(x,y.level,t.rows),weight:t.weight,acts:e.acts,quad_classes:[...e.byQuadClass,
e.noQuadClass],articles:e.articles.size,sources:e.sources.size,statements:Kt(x,e.statements)}}),parts:()=>y.parts?.claims.
map(t=>t.map(({sides:e,positions:n})=>[...e.map(o=>Kt(x,o)),...n.map(o=>[...new Set(o.map(({how:s})=>s))].sort())])),compared:()=>{
let{according_to:t,compared_with:e}=Ir(x,w,V).state;return[t,e]},arguments:async()=>{let{cards:t,...e}=await Os();return Bo(
x,{cards:t,...e},w).map(({tail:n,head:o,words:s,statements:r})=>({tail:t[n].text,head:t[o].text,words:s,statements:Kt(x,
r)}))},timeline:()=>{let{act:t}=x.statements,e=He(y),n=new Map(e.map(({main:o,statements:s})=>[t[o],Kt(x,s)]));return{units:e.
map(({statements:o,isReal:s,first:r,last:i})=>({statements:Kt(x,o),isReal:s,first:r,last:i})),orders:vc(y).flatMap(([o,s])=>{
let r=[n.get(o),n.get(s)];return r[0]&&r[1]?[r]:[]})}},bargains:()=>_s().bargains.map(t=>({acts:t.length,statements:Kt(x,
t.flatMap(e=>e.statements))})),search:async(t,e)=>((await Wc()).groups(t,e).find(o=>o.kind===e)?.hits??[]).map(({label:o,
count:s,phrase:r,statements:i,snippet:a})=>({label:o,count:s,phrase:r?{...r,relation:x.relations[r.relation].id}:null,statements:i?
Kt(x,i):null,text:a?.text??null})),svg:no,csv:li,statements:ci,gexf:fi,network:Me,names:()=>{let t=Me()?.body.view;return ia().
map(({lines:e,size:n,x:o,y:s,width:r,height:i})=>{let{x:a=0,y:c=0}=t?.translation??{},[l,f]=[o+a,s+c];return{text:e.join(
" "),size:n,left:l,top:f,right:l+r,bottom:f+i}})}};async function ek(){Pl(vg),await Wl(Yl,document.documentElement.lang||"en"),location.hash.length>1?qt(...await po(location.
hash)):qt(ug()),kg(),await ts(),document.body.classList.add("ready"),addEventListener("hashchange",nk),addEventListener(
"beforeprint",Tg),Ci().addEventListener("change",()=>w.theme==="auto"&&ts()),(window.requestIdleCallback||setTimeout)(()=>G())}
async function nk({newURL:t}){let[e,n]=await po(new URL(t).hash);new URL(t).hash!==location.hash||al(e,w)&&String(n)===String(
nn)||(qt(e,n),ks({}),ts())}Object.assign(window,{explorer:Lg});ek();})();

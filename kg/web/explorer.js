"use strict";(()=>{var Ne=["findings","graph","arguments","compare","timeline","bargains","analyses","matrix","table","article"],li=["entit\
y","organisation","sector","country"],fi=["ties","statements"],ui=["plain","chicago","apa"],Lg=["acts","statements","art\
icles"],Tt=["actor","target","relation","type","source","mode","certainty","article"],tl=["actor","label","target","quot\
e","weight","acts","quad_classes","statements","articles","sources","when","relation","held","article"],Qe={tab:"graph",
level:"entity",according_to:["authors"],compared_with:null,since:null,until:null,inside:"possibly",undated:!0,kinds:null,
quad_classes:null,relations:null,modes:null,certainties:null,polarities:null,coders:null,articles:null,types:null,count:"\
statements",inferred:!0,headlines:!0,self:!1,issues:!1,min_weight:1,all:!1,ego:null,steps:1,grown:null,picture:"named",frames:null,
open:null,pair:null,lanes:"actor",article:null,about:null,claimant:null,analysis:null,unfolded:null,rows:"ties",facets:null,
columns:null,sort:null,more:0,find:null,findings:null,step:null,draft:null,language:null,citation:"plain",theme:"auto"},
es=Object.keys(Qe),Eg={level:["filters"],according_to:["limits"],compared_with:["limits"],since:["limits"],until:["limit\
s"],undated:["limits"],kinds:["limits","filters"],quad_classes:["limits","filters"],relations:["limits","filters"],modes:[
"limits","filters"],certainties:["limits","filters"],polarities:["limits","filters"],coders:["filters"],articles:["limit\
s","filters"],types:["limits","filters"],count:["limits","filters"],inferred:["limits","filters"],headlines:["limits","f\
ilters"],self:["limits","filters"],issues:["limits","filters"],min_weight:["limits","filters"],all:["filters"],ego:["fil\
ters"],...Object.fromEntries(["tab","picture","frames","open","lanes","article","about","claimant","analysis","unfolded",
"rows"].concat(["facets","columns","sort","more","find","findings","step","draft","citation","theme"]).map(t=>[t,["shows"]]))},
no=t=>es.filter(e=>Eg[e]?.includes(t)),ns={...Object.fromEntries(no("limits").map(t=>[t,Qe[t]])),according_to:["everyone"],
self:!0,issues:!0},Ng=new Set(["kinds","quad_classes","relations","modes","certainties","polarities"]),Ig=new Set(["find\
ings","coders","articles","types","according_to","compared_with","grown","pair","unfolded","frames","find","draft","face\
ts","columns"]),Jc={inside:["possibly","certainly"],citation:ui,steps:[1,2,3],level:li,tab:Ne,lanes:["actor","pair"],theme:[
"auto","light","dark"],count:Lg,rows:fi,picture:["named","whole"],sort:tl.flatMap(t=>[t,`-${t}`])},qg={facets:Tt,columns:tl},
Xc={least:-719162,most:2932896},Zc={since:Xc,until:Xc,min_weight:{least:1},more:{least:0},step:{least:1},according_to:{least:1},
compared_with:{least:1}},Rg=new Set(["since","until","min_weight","more","step"]),Cg=Object.fromEntries(es.map(t=>[t,jg(
t)]));function jg(t){let e=Qe[t]===null;return Object.hasOwn(Jc,t)?{type:"choice",optional:e,choices:Jc[t]}:Ng.has(t)?{type:"\
integers",optional:e}:Ig.has(t)?{type:"texts",optional:e,beginnings:qg[t],...Zc[t]}:Rg.has(t)?{type:"integer",optional:e,
...Zc[t]}:{type:typeof Qe[t]=="boolean"?"boolean":"text",optional:e}}var el=t=>({...Qe,...t}),nl=(t,e)=>es.every(n=>ts(t[n],
e[n]));function yn(t,e){return es.filter(o=>!ts(t[o],e[o])).map(o=>`${o}=${encodeURIComponent(JSON.stringify(t[o]))}`).join(
"&")}function oo(t,e){let n=sl(t).filter(([a])=>Object.hasOwn(Qe,a)).filter(([a,c])=>Bg(a,c)),o={...e,...Object.fromEntries(
n)},{since:s,until:r}=o;return s===null||r===null||s<=r?o:{...o,since:e.since,until:e.until}}function ol(t,e,n,o){let s=oo(
t,e),r=(i,a)=>ts(a,s[i])&&ts(n[i],o[i]);return sl(t).filter(([i,a])=>!Object.hasOwn(Qe,i)||!r(i,a)).map(([i,a])=>`${i}=${JSON.
stringify(a)??""}`)}function sl(t){let e=t.replace(/^#/,"").split("&").filter(Boolean),n=o=>Math.max(o.indexOf("="),0);return e.
map(o=>[o.slice(0,n(o)),Wg(o.slice(o.indexOf("=")+1))])}var ts=(t,e)=>JSON.stringify(t)===JSON.stringify(e);function Wg(t){
try{return JSON.parse(decodeURIComponent(t))}catch{return}}function Bg(t,e){let{type:n,optional:o,choices:s=[],beginnings:r,
least:i=-1/0,most:a=1/0}=Cg[t],c=l=>l>=i&&l<=a;return e===null?o:n==="integers"?Array.isArray(e)&&e.every(Number.isInteger):
n==="texts"?Array.isArray(e)&&c(e.length)&&e.every(l=>typeof l=="string"&&(r?.includes(l.slice(0,l.indexOf(":")))??!0)):
n==="choice"?s.includes(e):n==="integer"?Number.isInteger(e)&&c(Number(e)):typeof e==(n==="boolean"?"boolean":"string")}var os=class{#e;constructor(e){this.#e=e,this.length=e.head.length}at(e){let{heads:n,tails:o,head:s,tail:r}=this.#e;return n[s[e]]+
o[r[e]]}numberOf(e){let[n,o]=[0,this.length];for(;n<o;){let s=n+o>>1;this.at(s)<e?n=s+1:o=s}return n<this.length&&this.at(
n)===e?n:this.#t(e)}#t(e){for(let n=0;n<this.length;n++)if(this.at(n)===e)return n;return-1}};var Pg=new TextDecoder,so=class{#e;#t;constructor(e,n){this.#e=e,this.#t=n,this.length=n.length-1}get(e){return JSON.parse(
Pg.decode(this.#e.subarray(this.#t[e],this.#t[e+1])))}*entries(){for(let e=0;e<this.length;e++)yield[e,this.get(e)]}},mi=t=>t instanceof
so?t:{length:t.length,get:e=>t[e],entries:()=>t.entries()};function il(t){let{relations:e,text:n}=t,o=[...new Set(e.map(l=>l.family))],s=Object.entries(t.names).map(([l,f])=>[l,f.
map(u=>n[`${l}: ${u}`]||u)]),r=(l,f)=>f.map((u,m)=>({...u,words:n[`encoding of ${l}: ${t.names[l][m]}`]||u.words})),{signs:i,
holds:a,marks:c}=t.encodings;return{...t,keys:new os(t.keys),families:o,familyOf:e.map(l=>o.indexOf(l.family)),articleById:new Map(
t.articles.map(l=>[l.id,l])),repeated:Fg(t.statements),counting:[...t.statements.aside.keys()].filter(l=>!t.statements.aside[l]),
labels:Object.fromEntries(s),encodings:{signs:r("signs",i),holds:r("holds",a),marks:r("marks",c)}}}function Fg({act:t,rank:e}){
let n=new Int32Array(t.length);for(let s of t)s>=0&&n[s]++;let o=new Map;for(let s=0;s<t.length;s++){if(t[s]<0||n[t[s]]<
2)continue;let r=o.get(t[s]);r?r.push(s):o.set(t[s],[s])}for(let s of o.values())s.sort((r,i)=>e[r]-e[i]);return[...o.values()]}
var al=t=>({...t,statements:mi(t.statements),bodies:mi(t.bodies)});function cl(t,e){let n=new Uint8Array(e.nodes.length);
for(let o of[e.actor,e.target])for(let s of o)n[s]=1;return{...e,name:t,numbers:new Map(e.nodes.map((o,s)=>[o.actor,s])),
isTied:n,...Dg(e)}}function Dg({nodes:t,actor:e,target:n,arrow:o,arrows:s}){let r=Int32Array.from({length:e.length},(u,m)=>m),
i=rl(e,rl(n,r,t.length),t.length),[a,c]=[new Int32Array(r.length),new Int32Array(r.length)],[l,f]=[0,0];for(let u=0;u<i.
length;u++){let[m,h]=[i[u],i[u-1]];if(u===0||e[m]!==e[h]||n[m]!==n[h])for(l++;s.actor[f]!==e[m]||s.target[f]!==n[m];)f++;
a[m]=l-1,c[m]=f+o[m]}return{pair:a,pairs:l,arrow:c}}function rl(t,e,n){let o=new Int32Array(n+1);for(let r=0;r<t.length;r++)
o[t[r]+1]++;for(let r=0;r<n;r++)o[r+1]+=o[r];let s=new Int32Array(e.length);for(let r of e)s[o[t[r]]++]=r;return s}var ss=t=>({...t,count:"statements",kinds:null,quad_classes:null,relations:null,modes:null,polarities:null});var Lt=t=>t.compared_with?[...t.according_to,...t.compared_with]:t.according_to;function ll(t,e){let n=t.statements;if(e.
includes("everyone"))return()=>!0;let o=pi(t,e),s=new Set(fl(e,"of:").map(r=>t.sources.findIndex(i=>i.id===r)));return r=>n.
own[r]===1&&o(r)||n.source[r]>=0&&s.has(n.source[r])}function pi(t,e){let n=t.statements;if(e.includes("authors")||e.includes(
"everyone"))return()=>!0;let o=ro(t,e);return s=>o.has(n.publisher[s])||o.has(n.author[s])}var ro=(t,e)=>new Set(fl(e.includes(
"everyone")?[]:e,"by:").map(n=>t.signers.indexOf(n)).filter(n=>n>=0)),fl=(t,e)=>t.filter(n=>n.startsWith(e)).map(n=>n.slice(
e.length));function ul({statements:t,counting:e,signers:n,sources:o}){let s=new Map([["everyone",e.length]]),r=i=>s.set(
i,(s.get(i)??0)+1);for(let i of e){if(t.own[i]){r("authors");for(let a of new Set([t.publisher[i],t.author[i]]))a>=0&&r(
`by:${n[a]}`)}t.source[i]>=0&&r(`of:${o[t.source[i]].id}`)}return s}var Ye=0,di=1,rs=0,ut=({statements:t},e)=>t.mode[e]===Ye&&t.polarity[e]===0,K=t=>he(t,1);function he(t,e){let n=[];for(let o=0;o<
t.length;o++)t[o]===e&&n.push(o);return n}var Vt=(t,e)=>e.map(n=>t.keys.at(n)).sort();function Et(t,e,n){let o=t.statements,
s=dl(t,e,n,o.alternative),r=hl(o),i=zg(t,s,r),a=wl(t,e,s,r);xl(t,e,s,i);let c=s.slice();for(let[l,f]of o.sums)s[l]&&f.some(
u=>c[u])&&(s[l]=0);return{inside:s,main:i,...r,undated:a}}function hi(t,e,n,o=t.statements.disjunct){let s=t.statements,
r=dl(t,e,n,o);return wl(t,e,r,hl(s)),xl(t,e,r,Int32Array.from(r.keys())),r}function ie(t,e,n=[]){let o={...e,kinds:null,
quad_classes:null,modes:null,polarities:null};return hi(t,{...o,count:"statements"},Lt(e),n)}function gi(t,e){let n=t.statements,
o=e.coders&&new Set(e.coders.map(s=>t.coders.indexOf(s)));return s=>o?o.has(n.coder[s]):n.aside[s]!==di}function io(t,e,n){
let o=t.statements,s=ro(t,n),r=new Uint8Array(o.aside.length);if(!e.coders&&!e.articles&&!s.size){for(let l of t.counting)
r[l]=1;return r}let i=gi(t,e),a=e.articles&&new Set(e.articles.map(l=>t.articles.findIndex(f=>f.id===l)));for(let l=0;l<
r.length;l++)i(l)&&(!a||a.has(o.article[l]))&&(r[l]=1);let c=new Map;for(let l of K(r)){let f=o.article[l],{text:u,copy:m}=t.
articles[f],g=((s.has(o.publisher[l])||s.has(o.author[l])?0:2)+(m?1:0))*t.articles.length+f,b=c.get(u);(!b||g<b[0])&&c.set(
u,[g,f])}for(let l of K(r))c.get(t.articles[o.article[l]].text)?.[1]!==o.article[l]&&(r[l]=0);return r}function dl(t,e,n,o){
let s=t.statements,r=io(t,e,n),i=ll(t,n),a=e.count==="acts",c=$n(a&&e.kinds===null?[rs]:e.kinds),[l,f]=[$n(e.relations),
$n(e.modes)],[u,m]=[$n(e.certainties),$n(e.polarities)];for(let h=0;h<r.length;h++){if(!r[h])continue;let g=t.relations[s.
relation[h]];i(h)&&!o[h]&&c(g.kind)&&!(a&&g.kind===rs&&!g.deed)&&l(s.relation[h])&&f(s.mode[h])&&u(s.certainty[h])&&m(s.
polarity[h])&&(e.inferred||!s.inferred[h])&&(e.headlines||!s.headline[h])||(r[h]=0)}return r}function $n(t){let e=t&&new Set(
t);return n=>e===null||e.has(n)}var hl=t=>({first:t.first.slice(),last:t.last.slice(),approximate:t.approximate.slice()});
function zg(t,e,{first:n,last:o,approximate:s}){let r=t.statements,i=new Int32Array(e.length);for(let a=0;a<i.length;a++)
i[a]=a;for(let a of t.repeated){let c=a.filter(f=>e[f]);if(c.length<2)continue;let l=Hg(t,c);for(let f of c)i[f]=c[0],l&&
(ut(t,f)||!gl(r,f))&&([n[f],o[f],s[f]]=[l.first,l.last,l.approximate])}return i}var gl=(t,e)=>t.first[e]!==null||t.last[e]!==
null;function Hg(t,e){let n=t.statements,o=e.filter(c=>gl(n,c));if(!o.length)return null;let s=ml(ml(o,c=>ut(t,c)),c=>!n.
approximate[c]),r=pl(s.map(c=>n.first[c]),Math.max),i=pl(s.map(c=>n.last[c]),Math.min),[a]=s;return r!==null&&i!==null&&
r>i?{first:n.first[a],last:n.last[a],approximate:1}:{first:r,last:i,approximate:n.approximate[a]}}function ml(t,e){let n=t.
filter(e);return n.length?n:t}function pl(t,e){let n=t.filter(o=>o!==null);return n.length?e(...n):null}function wl(t,e,n,{
first:o,last:s,approximate:r}){let i=new Set,{since:a,until:c}=e;if(a===null&&c===null&&e.undated)return i;let l=e.inside===
"certainly";for(let f=0;f<n.length;f++){if(!n[f])continue;let[u,m]=[o[f],s[f]],h=u===null&&m===null;if(l&&r[f]||h&&(l||!e.
undated)){n[f]=0;continue}if(h){let O=t.articles[t.statements.article[f]];[u,m]=[O.first,O.last]}let[g,b]=l?[u,m]:[m,u];
a!==null&&(g===null?l:g<a)&&(n[f]=0),c!==null&&(b===null?l:b>c)&&(n[f]=0),h&&n[f]&&i.add(f)}return i}function xl(t,e,n,o){
let s=$n(e.quad_classes);for(let r=0;r<n.length;r++)s(t.statements.quad_class[o[r]])||(n[r]=0)}var is=["price","condition"];function bl(t,e,n){let o=Gg(t,n),s=a=>is.includes(e.roles[a].function??""),r=a=>a.statements.
some(c=>e.statements.get(c).roles?.some(([l])=>s(l))),i=Kg(t,o).map(a=>a.map(c=>o[c])).sort((a,c)=>c.length-a.length||a[0].
statements[0]-c[0].statements[0]);return{bargains:i.filter(a=>a.some(r)),others:i.filter(a=>!a.some(r))}}function wi(t,e,n){
let o=JSON.stringify(n.flatMap(i=>i.statements).sort((i,a)=>i-a)),s=i=>!e.compared_with&&Object.entries(i).every(([a,c])=>JSON.
stringify(e[a])===JSON.stringify(c));return(t.courses.find(i=>s(i.state))?.bargains??[]).find(i=>JSON.stringify(i.offers)===
o)}function Gg(t,e){let n=Et(t,ss(e),Lt(e)),{act:o,relation:s}=t.statements,r=new Map;for(let i of t.offers.mentions.filter(
a=>Vg(t,n,a))){let[a,,,c,l,f,u,m]=i,h=r.get(o[a])??Ug(s[n.main[a]]);r.set(o[a],h),h.statements.push(a);for(let g of c)h.
sides.add(g);for(let g of l)h.toSides.add(g);for(let g of m)h.about.add(g);for(let g of f)h.targets.set(g,[...h.targets.
get(g)??[],a]);for(let g of u)h.things.set(g,[...h.things.get(g)??[],a])}return[...r.values()]}var Ug=t=>({relation:t,statements:[],
sides:new Set,toSides:new Set,targets:new Map,things:new Map,about:new Set});function Vg(t,{inside:e,main:n,first:o,last:s},[
r,i,a]){let{act:c,relation:l}=t.statements,{deed:f,offers:u}=t.relations[l[n[r]]];return e[r]===1&&i===o[r]&&a===s[r]&&c[r]>=
0&&ut(t,r)&&f&&u}function Kg(t,e){let n=e.map((l,f)=>f),o=l=>(n[l]!==l&&(n[l]=o(n[l])),n[l]),s=(l,f)=>{n[Math.max(o(l),o(
f))]=Math.min(o(l),o(f))},r=Qg(t,e),i=l=>e[l].toSides.size>0;for(let[l,f]of r)([...e[l].toSides].some(m=>e[f].toSides.has(
m))||!i(l)&&!i(f))&&s(l,f);let a=new Map;for(let[l,f]of r){if(i(l)===i(f))continue;let[u,m]=(i(l)?[f,l]:[l,f]).map(o);a.
set(u,(a.get(u)??new Set).add(m))}for(let[l,f]of a)f.size===1&&s(l,[...f][0]);let c=new Map;for(let l of e.keys())c.set(
o(l),[...c.get(o(l))??[],l]);return[...c.values()]}function Qg(t,e){let n=new Map;for(let[s,{sides:r,things:i,about:a}]of e.
entries()){let c=i.size?[...i.keys()]:a.size?[...a]:[""];for(let l of r)for(let f of c){let u=JSON.stringify([l,f]);n.set(
u,[...n.get(u)??[],s])}}let o=(s,r)=>t.relations[e[s].relation].wider.includes(e[r].relation);return[...n.values()].flatMap(
s=>s.flatMap((r,i)=>s.slice(i+1).map(a=>[r,a]))).filter(([s,r])=>o(s,r)||o(r,s))}function $l(t,e,n,o){let s=i=>t.numbers.get(i)??-1,r={isGrown:!1,weakest:0,kept:null};return o.ego!==null&&n.has(s(o.ego))?
{...r,shown:Xg(n,s(o.ego),o.steps)}:o.all?{...r,shown:new Set(n.keys())}:n.size<=1e3?{...r,shown:new Set(n.keys()),...Yg(
e)}:{...r,shown:Jg(n,(o.grown||[]).map(s)),isGrown:!0}}var xi=({shown:t,kept:e},n)=>n.among(t).filter(({key:o})=>!e||e.has(
o)),ae=t=>xi(t,t.pairs),yl=new WeakMap;function as(t){if(!t.isGrown&&!t.kept)return t;let e=yl.get(t);if(e)return e;let n=new Set(
t.nodes.keys()),o={...t,shown:n,kept:null,weakest:0,isGrown:!1};return yl.set(t,o),o}var ao=(t,e)=>e.weight-t.weight||t.
key-e.key;function Yg(t){if(t.size<=2e4)return{};let e=[...t.values()].sort(ao).slice(0,2e4);return{weakest:t.size-2e4,kept:new Set(
e.map(n=>n.key))}}function Jg(t,e){let n=new Set(t.inOrder().slice(0,30));for(let o of e)if(t.has(o))for(let s of[o,...t.
othersOf(o)])n.add(s);return n}function Xg(t,e,n){let o=new Set([e]),s=[e];for(let r=0;r<n;r++){let i=s.flatMap(a=>[...t.
othersOf(a)]).filter(a=>!o.has(a));for(let a of i)o.add(a);s=[...new Set(i)]}return o}var co="none",Ol=100,Zg=1e3;function Sl(t,e){let n=Math.min(t,Zg),o=Math.min(Ol*(1+e),n);return{drawn:o,next:Math.min(Ol,
n-o)}}function _l(t,e){let{facts:n,level:o,chosen:s}=t;return e==="statements"?K(s.inside).map(r=>({a:o.subject[r],b:o.object[r],
at:r,row:-1})):ae(t).flatMap(r=>r.rows.map(i=>({a:r.a,b:r.b,at:n.ties.statement[i],row:i})))}function tw({facts:t,level:e,
chosen:n},o,{a:s,b:r,at:i}){let{statements:a,names:c}=t;switch(o){case"actor":return e.nodes[s]?.actor??"";case"target":
return e.nodes[r]?.actor??"";case"relation":return t.relations[a.relation[i]].id;case"type":return c.quad_classes[a.quad_class[n.
main[i]]]??co;case"source":return ew(t,i);case"mode":return c.modes[a.mode[i]];case"certainty":return c.certainties[a.certainty[i]]??
"";case"article":return t.articles[a.article[i]].id}}function ew({statements:t,sources:e,signers:n},o){return t.source[o]>=
0?`of:${e[t.source[o]].id}`:`by:${n[t.author[o]>=0?t.author[o]:t.publisher[o]]}`}function cs(t){let e=new Map;for(let n of t??
[]){let o=n.indexOf(":"),s=n.slice(0,o);Tt.includes(s)&&e.set(s,(e.get(s)??new Set).add(n.slice(o+1)))}return e}function kl(t,e,n){
let o=cs(n),s=Tt.map(()=>new Map),r=e.filter(a=>{let c=Tt.map(f=>tw(t,f,a)),l=Tt.filter((f,u)=>o.has(f)&&!o.get(f)?.has(
c[u]));for(let[f,u]of Tt.entries()){if(!c[f]||l.some(h=>h!==u))continue;let m=s[f].get(c[f]);m?m.add(a.at):s[f].set(c[f],
new Set([a.at]))}return!l.length}),i=s.map(a=>new Map([...a].map(([c,l])=>[c,l.size])));return{units:r,counts:new Map(Tt.
map((a,c)=>[a,i[c]]))}}function bi({names:t,relations:e},n){let o=cs(n),s=(a,c)=>{let l=o.get(a);return l&&[...l].map(f=>c.
indexOf(f)).sort((f,u)=>f-u)},r=a=>o.get(a)&&[...o.get(a)??[]],i={relations:s("relation",e.map(({id:a})=>a)),quad_classes:s(
"type",t.quad_classes),modes:s("mode",t.modes),certainties:s("certainty",t.certainties),articles:r("article"),according_to:r(
"source")};return Object.fromEntries(Object.entries(i).filter(([,a])=>a!==void 0))}function Ml(t,e,n,o,s,r){let{names:i,relations:a,articles:c,coders:l,sources:f,signers:u,languages:m}=n,h=f.map(({id:q})=>`\
of:${q}`),g=u.map(q=>`by:${q}`),b=new Set(["authors","everyone",...g,...h]),O=new Set(c.map(({id:q})=>q)),$=new Set(o.numbers.
keys()),S={actor:$,target:$,relation:new Set(a.map(({id:q})=>q)),type:new Set([...i.quad_classes,co]),source:new Set([...g,
...h]),mode:new Set(i.modes),certainty:new Set(i.certainties),article:O},v=new Set(Tt.flatMap(q=>[...S[q]].map(z=>`${q}:${z}`))),
M=(q,z=0)=>({has:W=>W>=z&&W<q.length}),L=dt(t.according_to,b,e.according_to),j=dt(t.compared_with,b,e.compared_with),P=j&&
String([...j].sort())===String([...L].sort());return{...t,according_to:L,compared_with:P?null:j,kinds:dt(t.kinds,M(i.kinds),
e.kinds),quad_classes:dt(t.quad_classes,M(i.quad_classes,-1),e.quad_classes),relations:dt(t.relations,M(a),e.relations),
modes:dt(t.modes,M(i.modes),e.modes),certainties:dt(t.certainties,M(i.certainties),e.certainties),polarities:dt(t.polarities,
M(i.polarities),e.polarities),coders:dt(t.coders,new Set(l),e.coders),articles:dt(t.articles,O,e.articles),types:dt(t.types,
new Set(o.nodes.map(({type:q})=>q)),e.types),grown:dt(t.grown,$,e.grown),frames:dt(t.frames,new Set(s.numbers.keys()),e.
frames),pair:t.pair?.length===2&&t.pair.every(q=>$.has(q))?t.pair:e.pair,facets:dt(t.facets,v,e.facets),analysis:ls(t.analysis,
r,e.analysis),ego:ls(t.ego,$,e.ego),claimant:ls(t.claimant,new Set(["author",...f.map(({id:q})=>q)]),e.claimant),language:ls(
t.language,new Set(m),e.language)}}var ls=(t,e,n)=>t===null||e.has(t)?t:n;function dt(t,e,n){let o=t&&[...new Set(t)].filter(
s=>e.has(s));return o&&(o.length||!t.length)?o:t&&n}var Nt=(t,e,n)=>t*n+e,yi=class t{#e;#t;#n;#s;#o;#r=new Map;constructor(e,n,o,s,r){this.#e=e,this.#t=n,this.#n=o,this.#s=
s,this.#o=r,this.size=n.length}has(e){return this.#a(e)>=0}get(e){let n=this.#a(e);return n<0?void 0:this.#i(n)}*values(){
for(let e=0;e<this.size;e++)yield this.#i(e)}among(e){let n=new Uint8Array(this.#e);for(let s of e)n[s]=1;let o=[];return this.
each((s,r,i,a)=>{n[s]&&n[r]&&o.push(this.#i(a))}),o}from(e){let n=nw(this.#o,e),o=new Int32Array(n.length+1);for(let[a,c]of n.
entries())o[a+1]=o[a]+this.#n[c+1]-this.#n[c];let s=new Int32Array(o[n.length]);for(let[a,c]of n.entries())s.set(this.#s.
subarray(this.#n[c],this.#n[c+1]),o[a]);let r=Float64Array.from(n,a=>this.#t[a]),i=Float64Array.from(n,a=>this.#o[a]);return new t(
this.#e,r,o,s,i)}each(e){for(let n=0;n<this.size;n++){let o=Math.floor(this.#t[n]/this.#e);e(o,this.#t[n]-o*this.#e,this.#o[n],
n)}}#i(e){let n=this.#r.get(e);if(n)return n;let o=this.#t[e],s=Math.floor(o/this.#e),r=Array.from(this.#s.subarray(this.#n[e],
this.#n[e+1])),i={a:s,b:o-s*this.#e,key:o,rows:r,weight:this.#o[e]};return this.#r.set(e,i),i}#a(e){let[n,o]=[0,this.size];
for(;n<o;){let s=n+o>>1;this.#t[s]<e?n=s+1:o=s}return n<this.size&&this.#t[n]===e?n:-1}};function nw(t,e){let n=[];for(let o=0;o<
t.length;o++)t[o]>=e&&n.push(o);return n}function On(t,e,n,o,s){let r=e.nodes.length,i=new Int32Array(e.pairs);for(let h of n)
i[e.pair[h]]++;let a=i.reduce((h,g)=>h+(g>0?1:0),0),c=new Int32Array(a+1),l=new Int32Array(e.pairs);for(let h=0,g=0,b=0;h<
e.pairs;h++)i[h]&&(l[h]=b,b+=i[h],c[++g]=b);let f=new Int32Array(n.length);for(let h of n)f[l[e.pair[h]]++]=h;let u=new Float64Array(
a),m=new Float64Array(a);for(let h=0;h<a;h++){let g=f.subarray(c[h],c[h+1]);u[h]=Nt(e.actor[g[0]],e.target[g[0]],r),m[h]=
ht(t,g,o,s)}return new yi(r,u,c,f,m)}function ht(t,e,n,o){let s=t.statements,{statement:r}=t.ties,i=c=>s.act[c]>=0&&t.relations[s.
relation[n.main[c]]].deed;if(e.length===1)return o==="acts"&&!i(r[e[0]])?0:1;let a=new Set;for(let c of e){let l=r[c];o===
"articles"?a.add(s.article[l]):o==="statements"?a.add(l):i(l)&&a.add(s.act[l])}return a.size}var fs=class{#e;#t;#n;constructor(e,n){
this.#e=new Float64Array(n),this.#t=new Int32Array(n+1),e.each((s,r,i)=>{this.#e[s]+=i,this.#e[r]+=i,this.#t[s+1]++,this.#t[r+
1]++}),this.size=this.#t.reduce((s,r)=>s+(r>0?1:0),0);for(let s=0;s<n;s++)this.#t[s+1]+=this.#t[s];let o=this.#t.slice(0,
n);this.#n=new Int32Array(this.#t[n]),e.each((s,r)=>{this.#n[o[s]++]=r,this.#n[o[r]++]=s})}has(e){return this.#t[e]<this.#t[e+
1]}weightOf(e){return this.#e[e]??0}othersOf(e){return new Set(this.#n.subarray(this.#t[e],this.#t[e+1]))}*keys(){for(let e=0;e<
this.#e.length;e++)this.has(e)&&(yield e)}inOrder(){let e=this.#e.reduce((r,i)=>Math.max(r,i),0),n=this.#e.length,o=new Float64Array(
this.size),s=0;for(let r of this.keys())o[s++]=(e-this.#e[r])*n+r;return Array.from(o.sort(),r=>r%n)}};function us(t,e,n,o){let s=new Map;for(let r of n)for(let i of r.rows){let a=ow(t,e,i,o),c=s.get(a);c?c.push(i):s.set(a,
[i])}return s}function ow(t,e,n,o){let s=t.ties.statement[n];if(o[s]===s)return e.arrow[n];let r=t.statements,i=r.relation[o[s]],
a=t.ties.together[n]?t.names.signs.indexOf("together"):t.relations[i].sign;for(let c of[i,-1]){let l=[e.actor[n],e.target[n],
c,a,r.hold[o[s]],r.mark[o[s]]],f=sw(e,l);if(f>=0)return f}return e.arrow[n]}function sw({arrows:t},e){let n=[t.actor,t.target,
t.relation,t.sign,t.hold,t.mark],o=i=>{let a=n.findIndex((c,l)=>c[i]!==e[l]);return a<0?0:n[a][i]-e[a]},[s,r]=[0,t.actor.
length];for(;s<r;){let i=s+r>>1;o(i)<0?s=i+1:r=i}return s<t.actor.length&&o(s)===0?s:-1}var ms=(t,e,n)=>t.names.signs[e.
arrows.sign[n]]==="together";function ps({level:t,arrows:e}){let{arrows:n,nodes:o}=t,s=new Map;for(let r of e.keys()){let[
i,a]=[n.actor[r],n.target[r]],c=Nt(Math.min(i,a),Math.max(i,a),o.length),l=s.get(c)??[[],[]];s.set(c,l),l[i<a?0:1].push(
r)}return[...s.values()]}function vl({arrows:t,nodes:e}){let n=new Map,o=Array.from(t.actor,(s,r)=>Nt(Math.min(s,t.target[r]),
Math.max(s,t.target[r]),e.length));for(let s of o)n.set(s,(n.get(s)||0)+1);return o.map(s=>n.get(s)>1)}var rw=20,iw=10,aw=24,ds=1e3,Al=new WeakMap;function Je(t){let e=Al.get(t)??cw(t);return Al.set(t,e),e}function cw(t){let e=lw(
t),n=fw(t,e),{arrows:o,left:s}=dw(t,n);return{...t,shown:n,arrows:o,pairs:gw(t,o),kept:null,weakest:s,isGrown:!1}}function lw({
facts:t,level:e,pairs:n,chosen:o}){let s=e.nodes.length,r=new Map,i=a=>a?ds*ht(t,a.rows,o,"acts")+Math.min(a.rows.length,
ds-1):0;return(a,c)=>{let[l,f]=[Math.min(a,c),Math.max(a,c)],u=Nt(l,f,s),m=r.get(u)??i(n.get(u))+i(n.get(Nt(f,l,s)));return r.
set(u,m),m}}function fw({level:t,nodes:e,shown:n,state:o},s){let r=o.ego!==null&&e.has(t.numbers.get(o.ego)??-1),i=f=>!r||
n.has(f),a=r?t.numbers.get(o.ego??""):-1,c=new Set,l=f=>{c.add(f);for(let u of uw(e.othersOf(f),f,c,s))c.add(u)};r&&l(a),
(!r||o.steps>1)&&mw(c,e,i,s);for(let f of o.grown??[]){let u=t.numbers.get(f);u!==void 0&&e.has(u)&&l(u)}return c}function uw(t,e,n,o){
return[...t].filter(r=>r!==e&&!n.has(r)).sort((r,i)=>o(e,i)-o(e,r)||r-i).slice(0,iw)}function mw(t,e,n,o){let s=e.inOrder().
filter(n),r=new Map,i=a=>{r.delete(a);for(let c of e.othersOf(a)){if(t.has(c)||!n(c))continue;let l=o(a,c),[f,u]=r.get(c)??
[0,0];r.set(c,[Math.max(f,l),u+l])}};for(let a of[...t])i(a);for(;t.size<Math.min(rw,s.length);){let[a]=[...r].reduce((l,f)=>pw(
f,l)?f:l,[-1,[-1,-1]]),c=a<0?s.find(l=>!t.has(l)):a;if(c===void 0)return;t.add(c),i(c)}}var pw=([t,[e,n]],[o,[s,r]])=>e!==
s?e>s:n!==r?n>r:t<o;function dw({facts:t,level:e,pairs:n,chosen:o,state:s},r){let{actor:i,target:a,sign:c}=e.arrows,l=new Map;
for(let[O,$]of us(t,e,n.among(r),o.main)){let S=`${i[O]} ${a[O]} ${c[O]}`,v=l.get(S)??{one:i[O],other:a[O],arrows:[],tie:0};
v.arrows.push([O,$]),l.set(S,v)}for(let O of l.values()){let $=O.arrows.flatMap(([,S])=>S);O.tie=ds*ht(t,$,o,"acts")+Math.
min($.length,ds-1)}let f=[...l.values()].sort((O,$)=>$.tie-O.tie||O.one-$.one||O.other-$.other),u=s.ego===null?-1:e.numbers.
get(s.ego)??-1,m=hw(f,r),h=f.filter(({one:O,other:$})=>O===u||$===u),g=[...new Set([...m,...h,...f])],b=g.slice(0,Math.max(
aw,m.length));return{arrows:new Map(b.flatMap(O=>O.arrows)),left:g.length-b.length}}function hw(t,e){let n=new Map([...e].
map(s=>[s,s])),o=s=>{let r=s;for(;n.get(r)!==r;)r=n.get(r)??r;return r};return t.filter(({one:s,other:r})=>{let[i,a]=[o(
s),o(r)];return i!==a&&n.set(i,a),i!==a})}function gw({facts:t,level:e,chosen:n,state:o},s){let r=[...new Set([...s.values()].
flat())].sort((i,a)=>i-a);return On(t,e,r,n,o.count)}function hs(t,e){let n=t.statements,o=hi(t,{...e,count:"statements"},["everyone"]),s=[],r=(i,a,c)=>s.push({claim:n.claim[i],
first:n.first[i],last:n.last[i],approximate:n.approximate[i],at:a,...c});for(let i of K(o)){let a=n.polarity[i]===0,c={affirms:a,
how:a?"affirms":"denies",held:!0};n.source[i]>=0&&r(i,i,{who:t.sources[n.source[i]].id,certainty:n.certainty[i],...c}),n.
own[i]&&r(i,i,{who:null,certainty:n.certainty[i],...c});let l=t.names.stances[n.stance[i]],f={who:null,affirms:!a,certainty:null,
held:!1};l==="doubts"&&r(i,i,{...f,how:"doubts"}),l==="rejects"&&r(i,i,{...f,how:a?"rejects":"affirms"})}for(let[i,a,c]of n.
denials){if(!o[i]||n.disjunct[a])continue;let l=n.polarity[a]!==0;r(a,i,{who:c,affirms:l,how:l?"affirms":"denies",certainty:n.
certainty[i],held:!1})}return s}function Tl(t,e){if(e.includes("everyone"))return()=>!0;let n=new Set(e),o=ro(t,e),{publisher:s,
author:r}=t.statements;return({who:i,at:a})=>i===null?n.has("authors")||o.has(s[a])||o.has(r[a]):n.has(`of:${i}`)}var $i=(t,e)=>!t.
approximate&&!e.approximate&&t.last!==null&&e.first!==null&&t.last<e.first;var lo=["opposed","doubted","only_first","only_second","other_certainty","agreed"],[Oi,Si,ww,xw,El]=[0,1,2,3,4],Ie=5;function gs(t,e,n){
let o={claims:lo.map(()=>[]),partOf:new Map},s=[e.according_to,n];if(new Set(s.map(a=>[...a].sort().join(`
`))).size<2)return o;let r=s.map(a=>Tl(t,a)),i=new Map;for(let a of hs(t,e))for(let[c,l]of r.entries()){if(!l(a))continue;
let f=i.get(a.claim)??[[],[]];i.set(a.claim,f),f[c].push(a)}for(let[a,c]of i.values())for(let[l,f]of _i(a,c))bw(o,l,f);return o}
function bw({claims:t,partOf:e},n,o){let s=o.map(i=>[...new Set(i.map(a=>a.at))]),r={positions:o,sides:s,statements:[...new Set(
s.flat())]};t[n].push(r);for(let i of r.statements)e.set(i,Math.min(n,e.get(i)??n))}function _i(t,e){let[n,o,s]=[!1,!1,!1];
for(let c of t)for(let l of e)$i(c,l)||$i(l,c)||(c.affirms===l.affirms?s||=c.held&&l.held:Ll(c)||Ll(l)?o=!0:n=!0);if(n||
o)return[[n?Oi:Si,[t,e]]];let r=[t,e].map(c=>c.filter(l=>l.held));if(!s)return[[ww,[r[0],[]]],[xw,[[],r[1]]]].filter(([,
l])=>l.flat().length);let[i,a]=r.map(c=>[...new Set(c.map(l=>l.certainty))].sort().join(" "));return[[i===a?Ie:El,r]]}var Ll=({
how:t})=>t==="doubts"||t==="rejects",Nl=t=>t===El||t===Ie,ki=t=>t===Oi||t===Si;function ws({facts:t,parts:e},n){let o=new Set(
n.map(r=>e?.partOf.get(t.ties.statement[r])));for(let r of[Oi,Si])if(o.has(r))return r;let[s]=o;return o.size===1&&s!==void 0&&
s!==Ie?s:-1}function fo(t,e,n,o){let{ties:s}=t,{inside:r}=n,i=yw(t,n),a=[],c=[],l=0,f=o.types&&new Set(o.types),u=m=>!f||f.has(e.nodes[m].
type);for(let m=0;m<s.statement.length;m++){if(!r[s.statement[m]]||i.has(m))continue;let[h,g]=[e.actor[m],e.target[m]];if(!(!u(
h)||!u(g))){if(h===g&&!o.self){s.issue[m]||l++;continue}(s.issue[m]?c:a).push(m)}}return{between:a,issues:c,selfLoops:l}}
function Il({facts:t,level:e,chosen:n,state:o}){let{between:s,issues:r}=fo(t,e,n,{...o,types:null,self:!0}),i=new Set((o.
issues?s.concat(r):s).map(a=>t.ties.statement[a]));return K(n.inside).filter(a=>!i.has(a))}function yw({ties:t,statements:e,
relations:n},{inside:o,main:s,first:r,last:i}){let a=new Set,c=l=>l.some(f=>o[f]);for(let[l,f]of t.manners)n[e.relation[s[t.
statement[l]]]].manner!==f&&a.add(l);for(let[l,f,u]of t.times){let m=t.statement[l];(r[m]!==f||i[m]!==u)&&a.add(l)}for(let[
l,f]of t.needs)c(f)||a.add(l);for(let[l,f]of t.yields)c(f)&&a.add(l);return a}function qe(t,e,n){let o=Et(t,n,Lt(n)),s=fo(t,e,o,n),r=n.issues?s.between.concat(s.issues):s.between,i=On(t,e,r,o,n.count),
a=n.min_weight>1?i.from(n.min_weight):i,c=new fs(a,e.nodes.length),l=$l(e,a,c,n);return{facts:t,level:e,state:n,chosen:o,
pairs:a,nodes:c,...l,arrows:us(t,e,xi(l,a),o.main),parts:n.compared_with&&gs(t,n,n.compared_with),weak:i.size-a.size,selfLoops:s.
selfLoops,withIssues:s.issues.length}}var x,Xe=null,Sn="en",w,U,Ze=[],y,Re,uo=null,Mi=null,vi=null,Ai=new Map,xs=new Map,ql=async()=>{};async function Rl(t,e){
Re=t,Sn=e,x=il(await Re.facts()),U=el(x.opening),w=U,Ze=[],Xe=uo=Mi=vi=null,Ai.clear()}async function H(){uo??=Re.words().
then(al),uo.catch(()=>{uo=null});let t=await uo;return Xe!==t&&(xs=new Map(t.entities.map((e,n)=>[e.id,n]))),Xe=t,t}var bs=()=>Re.
findings();function Ti(){return vi??=Re.analyses(),vi}var Cl=()=>Re.library();function ys(){return Mi??=Re.arguments(),Mi}
function gt(t){let e=Ai.get(t)??Re.level(t).then(n=>cl(t,n));return Ai.set(t,e),e}var $s=t=>xs.get(t);function ce(t){let e=xs.
get(t);return e===void 0||!Xe?null:Xe.entities[e]}function jl(t){ql=t}function It(t,e=Ze){w={...w,...t},Ze=e}async function $w(t){
t.about!==null&&await H();let e=t.about===null||xs.has(t.about)?t.about:U.about,n=new Set(t.analysis===null?[]:(await Ti()).
map(({name:r})=>r)),o=await gt(t.level),s=t.frames===null?o:await gt("country");return Ml({...t,about:e},U,x,o,s,n)}async function mo(t,e=oo(
t,U)){let n=await $w(e);return[n,ol(t,U,e,n)]}async function k(t,e=[]){It(t,e),await ql(t)}async function Wl(){let t=await gt(
w.level);for(;t.name!==w.level;)t=await gt(w.level);y=qe(x,t,w)}var po=()=>w.picture==="named"?Je(y):y,_n=()=>w.tab==="g\
raph"?po():y,Os=()=>bl(x,R(),w);function R(){if(!Xe)throw new Error("what is read was not loaded");return Xe}var Ow=new Set(["since","until","min_weight","theme","language"]),Bl=0,Li=!1;function Ss(t){Li||=Object.keys(t).some(e=>!Ow.
has(e)),clearTimeout(Bl),Bl=setTimeout(()=>{let e=yn(w,U),n=Li;if(Li=!1,e!==location.hash.slice(1))try{n?history.pushState(
null,"",`#${e}`):history.replaceState(null,"",`#${e}`)}catch{}},150)}var _s=(t={})=>`${x.address??location.href.split("#")[0]}\
#${yn({...w,...t},U)}`;var Pl=new Set(["p","h1","h2","h3","h4","li","dt","dd","td","th","caption","blockquote","summary"]);for(let t of["legend",
"option","input"])Pl.add(t);var Ei="http://www.w3.org/2000/svg";function p(t,e={},...n){return Fl(document.createElement(
t),Pl.has(t)?{dir:"auto",...e}:e,n)}var rt=(t,e)=>p("bdi",{lang:e},t);function _(t,e={},...n){return Fl(document.createElementNS(
Ei,t),e,n)}function Fl(t,e,n){for(let[o,s]of Object.entries(e))s==null||s===!1||(typeof s=="function"?t.addEventListener(
o.slice(2),s):o==="value"||o==="checked"?Object.assign(t,{[o]:s}):t.setAttribute(o,s===!0?"":String(s)));return Kt(t,n),
t}function Kt(t,e){for(let n of e)n==null||n===!1||n===""||(Array.isArray(n)?Kt(t,n):t.append(n instanceof Node?n:String(
n)))}function E(t,...e){t.replaceChildren(),Kt(t,e)}function A(t){let e=document.getElementById(t);if(!e)throw new Error(
`the page has no ${t}`);return e}function le(t){A("announced").textContent=t}var Sw=6,Dl=new Map,ks=null;function Ce(t){let e=`${qt()} ${t}`,n=Dl.get(e)??_w(t);return Dl.set(e,n),n}function _w(t){return ks??=
document.body.appendChild(p("span",{hidden:!0})),ks.style.colorScheme=qt(),ks.style.color=`var(--${t})`,getComputedStyle(
ks).color}var Ni=()=>matchMedia("(prefers-color-scheme: dark)");function qt(){return w.theme!=="auto"?w.theme:Ni().matches?
"dark":"light"}var tt=()=>({text:Ce("ink"),quiet:Ce("quiet"),ground:Ce("ground"),node:Ce("actor"),line:Ce("stroke")}),tn=()=>Array.
from({length:Sw},(t,e)=>Ce(`tint-${e+1}`)),kn=t=>Ce(x.encodings.signs[t].colour),Ii=t=>Ce(`part-${t+1}`);function Ms(t,e){
let n=ws(t,e);return Ii(n<0?Ie:n)}var kw={Int8Array,Int16Array,Int32Array},qi=8,Mw=-(2**31);function Hl(t){let e=qi+Number(new DataView(t).getBigUint64(0,
!0)),n=new TextDecoder().decode(new Uint8Array(t,qi,e-qi)),{value:o,columns:s,lines:r}=JSON.parse(n);for(let{path:i,type:a,
at:c,length:l,nothing:f}of s){let u=new kw[a](t,e+c,l);zl(o,i,f?vw(u):u)}for(let{path:i,at:a,length:c,starts:l}of r){let f=new Int32Array(
t,e+l,c+1);zl(o,i,new so(new Uint8Array(t,e+a),f))}return o}function zl(t,e,n){let o=e.slice(0,-1).reduce((s,r)=>s[r],t);
o[e.at(-1)]=n}var vw=t=>Array.from(t,e=>e===Mw?null:e);var Vl={facts:()=>Mn("facts"),words:()=>Mn("words"),arguments:()=>Mn("arguments"),analyses:()=>Mn("analyses"),findings:()=>Mn(
"findings"),level:t=>Mn(`level-${t}`),library:async()=>new TextDecoder().decode(await Ql(Kl("library")))};async function Mn(t){
let e=Kl(t);return e.type==="application/json"?JSON.parse(e.text):Hl(await Ql(e))}var Kl=t=>A(t);async function Ql({type:t,
text:e}){if(t!=="application/parts")return Gl([Ul(e)]);try{let n=[];for(let o of JSON.parse(e))n.push(Ul(await Aw(o)));return await Gl(
n)}catch(n){throw A("broken").hidden=!1,n}}var Gl=t=>new Response(new Blob(t).stream().pipeThrough(new DecompressionStream(
"gzip"))).arrayBuffer();function Aw(t){return new Promise((e,n)=>{let o=p("script",{src:t,onload:()=>{let{parts:s}=window,
r=s[t];delete s[t],o.remove(),e(r)},onerror:()=>n(new Error(`${t} does not lie beside the page`))});document.head.append(
o)})}var Ul=t=>Uint8Array.fromBase64?.(t)??Uint8Array.from(atob(t),e=>e.charCodeAt(0));var Ri="button, select, input, summary, a[href], [tabindex='0'], [data-key], [data-at]";function vs(t){return((t.getAttribute(
"aria-label")||t.closest("label")?.textContent||t.textContent)??"").replace(/[\d\u2022]+/g,"").trim()}function Yl(){let t=document.
activeElement,e=t?.closest("#side, #time, #viewpoint, #panel, #sheet, #stage, #story");return!t||!e||!t.matches(Ri)?null:
{part:e.id,words:vs(t),at:[...e.querySelectorAll(Ri)].indexOf(t)}}function Jl(t){if(!t||document.activeElement!==document.
body)return;let e=[...A(t.part).querySelectorAll(Ri)],n=r=>Math.abs(e.indexOf(r)-t.at),[o]=e.filter(r=>vs(r)===t.words).
sort((r,i)=>n(r)-n(i));(o??e[Math.min(t.at,e.length-1)])?.focus({preventScroll:!0})}function As(t){return new Set([...t.
querySelectorAll("details[open] > summary")].map(vs))}function Ts(t,e){for(let n of t.querySelectorAll("details"))n.firstElementChild&&
e.has(vs(n.firstElementChild))&&(n.open=!0)}var Xl=new WeakMap;function en(t,e,n){let o=t.statements,s=t.names.quad_classes,r=new Map,i=s.map(()=>[]),a={unreal:[],none:[]},
[c,l]=[0,0];for(let m of e){let h=t.relations[o.relation[n[m]]],g=o.quad_class[n[m]];if(!(o.act[m]<0||!h.deed))if(!ut(t,
m))a.unreal.push(m);else{if((g<0?a.none:i[g]).push(m),r.has(o.act[m])||(r.set(o.act[m],g),h.goldstein===null))continue;c+=
h.goldstein,l++}}let f=m=>[...r.values()].filter(h=>h===m).length,u=a.unreal.map(m=>o.act[m]).filter(m=>!r.has(m));return{
statements:e,acts:r.size,...a,unrealActs:new Set(u).size,quadClasses:i,byQuadClass:s.map((m,h)=>f(h)),noQuadClass:f(-1),
articles:new Set(e.map(m=>o.article[m])),sources:new Set(e.map(m=>Tw(t,m))),sum:c,scored:l}}var Tw=({statements:t},e)=>t.
source[e]>=0?-1-t.source[e]:t.author[e]>=0?t.author[e]:t.publisher[e],ho=t=>[...t.quadClasses.flat(),...t.none],ge=(t,e)=>en(
t.facts,_t(t,e.rows),t.chosen.main);function fe(t){let e=Xl.get(t);if(e)return e;let n=ae(t),o=new Set(t.isGrown?t.shown:
[]);for(let{a,b:c}of n)o.add(a).add(c);let{statement:s}=t.facts.ties,r=new Set(n.flatMap(a=>a.rows.map(c=>s[c]))),i={...en(
t.facts,[...r],t.chosen.main),actors:o.size};return Xl.set(t,i),i}function _t({facts:t,chosen:e},n){return Rt(e,new Set(
n.map(o=>t.ties.statement[o])))}function Rt({first:t,last:e},n){let o=s=>t[s]??e[s]??1/0;return[...n].sort((s,r)=>o(s)-o(
r)||s-r)}function Ls({facts:t,chosen:e},n){let o=new Map;for(let s of n){let r=t.statements.act[s],i=r>=0&&e.inside[s]?`\
act ${r}`:`statement ${s}`,a=o.get(i);a?a.push(s):o.set(i,[s])}return[...o.values()]}function Es({chosen:t},e){let n=t.main[e[0]];
return e.includes(n)?n:e[0]}var ue=(t,e)=>t.names.quad_classes[e].split(" ")[1],Ns=(t,e)=>e.filter(n=>t.ties.together[n]);
function Zl(t,e){let{facts:n,chosen:o,state:s}=t,{relation:r,quad_class:i}=n.statements,a=new Set(Ns(n,e).map(u=>n.ties.
statement[u])),{act:c}=n.statements,l=new Set(e.map(u=>n.ties.statement[u]).filter(u=>ut(n,u)).map(u=>c[u])),f=[[],[],[]];
for(let u of e){let m=n.ties.statement[u];if(s.count==="acts"&&!ut(n,m)&&l.has(c[m]))continue;let h=o.main[m],g=n.relations[r[h]].
sign,b=a.has(m)?n.names.signs.indexOf(ue(n,i[h])):g;f[ut(n,m)?b:2].push(u)}return f.map(u=>u.length?ht(n,u,o,s.count):0)}var Lw=60,Is=null;function Qt(){if(!w.open)return null;let t=w.open.indexOf(":"),e=w.open.slice(0,t),n=w.open.slice(t+1);
return{kind:e,names:e==="pair"?n.split(">").map(Ci):[n]}}function Ci(t){try{return decodeURIComponent(t)}catch{return t}}
var je=t=>t.length>1?`pair:${t.map(encodeURIComponent).join(">")}`:`actor:${t[0]}`,nt=t=>k({open:je([t])}),wt=t=>k({open:`\
statement:${x.keys.at(t)}`}),tf=(t,e)=>je([t,e].map(n=>y.level.nodes[n].actor));function xt(t,e){let n=[t,e].map(o=>y.level.
nodes[o].actor);return k({open:je(n)})}function V(t,e,n={}){let o=Rt(y.chosen,t),s=o.slice(0,Lw).map(r=>x.keys.at(r));return Is=
{statements:o,label:e,name:[o.length,...s].join(" ")},k({...n,open:`list:${Is.name}`})}function ji(t){if(Is?.name===t)return Is;
let e=t.split(" ").slice(1);return{name:t,label:"",statements:e.map(n=>x.keys.numberOf(n)).filter(n=>n>=0)}}function we(){
let t=Qt();if(t?.kind==="list")return new Set(ji(t.names[0]).statements);let e=nn();return new Set(e<0?[]:[e])}function nn(){
let t=Qt();return t?.kind==="statement"?x.keys.numberOf(t.names[0]):-1}function qs(t,e){return k({tab:"article",article:x.
articles[t].id,open:`statement:${x.keys.at(e)}`})}function xe(t){let e=y.level.nodes[t].actor;return w.picture==="named"?
k({grown:[...w.grown??[],e]}):y.isGrown?k({grown:Rs(e)}):k({ego:w.ego===e?null:e,steps:1})}var Rs=t=>[...new Set([...w.grown||
[],t])];async function ef(t){let e=await gt("entity"),n=e.numbers.get(t);if(n===void 0)return null;let o={...ns,self:w.self,
issues:w.issues},s=[{},{issues:!0},o,{...o,issues:!0}],r=f=>qe(x,e,{...w,...f,level:"entity",ego:null}),i=s.find(f=>r(f).
nodes.has(n));if(!i)return null;let a=Ew(i,f=>r(f).nodes.has(n)),c=r(a),l=(w.picture==="named"?Je(c):c).shown.has(n);return{
...a,level:"entity",ego:null,grown:l?w.grown:Rs(t)}}function Ew(t,e){let n=t;for(let o of Object.keys(t)){let{[o]:s,...r}=n;
(JSON.stringify(s)===JSON.stringify(w[o])||e(r))&&(n=r)}return n}function Cs(t){let e=Qt();if(!e||!["pair","actor"].includes(
e.kind))return{};let n=y.level,[o,s]=e.names.map(c=>n.numbers.get(c)),r=n.actor.findIndex((c,l)=>c===o&&(s===void 0||n.target[l]===
s)),i=r<0&&o!==void 0&&e.kind==="actor"?n.target.indexOf(o):-1;if(r<0&&i<0)return{open:null};let a=(r<0?[t.target[i]]:[t.
actor[r],t.target[r]]).map(c=>t.nodes[c].actor);return e.kind==="actor"||a[0]===a[1]?{open:`actor:${a[0]}`}:{open:je(a)}}function d(t,e={}){let n=x.text[t];return n===void 0?t:n.replace(/\{(\w+)\}/g,(o,s)=>s in e?be(String(e[s])):o)}var nf=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u,
be=t=>nf.test(t)?`\u2068${t}\u2069`:t;function bt(t,e=" \u2192 "){let n=t.map(be).join(e);return nf.test(n)?`\u200E${n}`:
n}var I=t=>t<1e3?String(t):t.toLocaleString(Sn),ye=(t,e,n)=>d(t===1?e:`${e}_many`,n),N=(t,e)=>`${I(t)} ${ye(t,e)}`;function Yt(t,e=t.
length){return t.length>e?`${t.slice(0,e).join(", ")} ${d("and_more",{n:t.length-e})}`:[t.slice(0,-1).join(", "),...t.slice(
-1)].filter(Boolean).join(` ${d("and")} `)}var Jt=t=>`[${t}]`,We=t=>`\u201C${vn(t)}\u201D`,vn=t=>t.replace(/\u201c/g,"\u2018").
replace(/\u201d/g,"\u2019"),F=t=>t.charAt(0).toLocaleUpperCase(Sn)+t.slice(1),Wi=t=>`${t>0?"+":t<0?"\u2212":""}${Math.abs(t).
toFixed(1)}`;var Bi=t=>e=>{e.key!=="Enter"&&e.key!==" "||(e.preventDefault(),t())};function C(t,e,n={}){return p("span",{role:"button",
tabindex:0,class:"link",dir:"auto",onclick:e,onkeydown:Bi(e),...n},t)}function T(t,e,n={}){return p("button",{type:"butt\
on",dir:"auto",onclick:o=>e(o.currentTarget),...n},t)}function js(t,e){let n=Nw(t);return!n||!["https:","http:"].includes(
n.protocol)?p("span",{},e):p("a",{href:n.href,dir:"auto",rel:"noopener noreferrer",target:"_blank"},e)}function Nw(t){try{
return new URL(t)}catch{return null}}function G(t,e,n){let o=typeof t=="number"?I(t):t;return e.length?C(o,()=>V(e,n),{class:o===d("show_quotes")?"link numbe\
r show-quotes":"link number","aria-label":`${o} ${n}: ${d("show_quotes")}`}):p("span",{class:"number none"},o)}var ct=t=>new Date(t*864e5).toISOString().slice(0,10);function sf(t){let e=Date.parse(`${t}T00:00:00Z`);return Number.isNaN(
e)?null:Math.round(e/864e5)}var Fi=t=>new Date(t*864e5).getUTCFullYear(),rf=(t,e)=>Date.UTC(t,e,1)/864e5;function af(t,e){
let[n,o]=[Fi(t),Fi(e)],s=Math.max(1,Math.ceil((o-n)/10)),r=[];for(let i=n+1;i<=o;i+=s)r.push([rf(i,0),String(i)]);return r}
var[Be,$e]=[30,365],of=7,Iw=4,Pi=[1,3,12,24,60,120,300,600,1200];function Ws(t,e,n){let o=[];if(n<=of){let r=n<=1?1:of;for(let i=t+
1;i<=e;i++)(i-Iw)%r===0&&o.push({day:i,step:r});return o}let s=Pi.find(r=>r*Be>=n)??Pi[Pi.length-1];for(let r=Math.floor(
Fi(t)*12/s)*s;;r+=s){let i=rf(Math.floor(r/12),r%12);if(i>e)return o;i>t&&o.push({day:i,step:s<12?s*Be:s/12*$e})}}function cf(t,e,n){let o=t.statements,s=new Set(e.map(f=>`${o.article[f]} ${o.coder[f]}`)),[r,i,a]=[new Set,new Set,new Set],
c=new Set([...n].map(f=>t.articles[f].text));for(let f=0;f<o.relation.length;f++){let u=o.article[f];!n.has(u)&&c.has(t.
articles[u].text)&&a.add(u),!(!n.has(u)||s.has(`${u} ${o.coder[f]}`))&&(r.add(o.coder[f]),i.add(u))}return{coders:[...new Set(
e.filter(f=>i.has(o.article[f])).map(f=>t.coders[o.coder[f]]))].sort(),others:r.size,reprints:a.size}}var lf={21:"spring",22:"summer",23:"autumn",24:"winter"};function mt(t){if(t.includes("/")){let[l,f]=t.split("/");return l===
""||l===".."?d("date_until",{to:mt(f)}):f===""||f===".."?d("date_since",{from:mt(l)}):d("date_throughout",{from:mt(l),to:mt(
f)})}let e=/^\[(.+)\.\.(.+)\]$/.exec(t);if(e)return d("date_within",{from:mt(e[1]),to:mt(e[2])});let n=/^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/.
exec(t);if(!n)return t;let[,o,s,r,i]=n,a=o==="XXXX"?d("no_year"):o,c=[r&&String(Number(r)),s&&qw(s),a].filter(Boolean).join(
" ");return i?d("date_perhaps",{date:c}):c}function qw(t){return Object.hasOwn(lf,t)?d(lf[t]):new Date(Date.UTC(2e3,Number(
t)-1,1)).toLocaleDateString(Sn,{month:"long",timeZone:"UTC"})}function Bs(t){let e=[];return t.when&&e.push(mt(t.when)),
t.inferred_when&&e.push(Jt(mt(t.inferred_when))),e.length?e.join("; "):d("date_unknown")}function Ps({when:t,inferred_when:e}){
return e?Jt(mt(e)):t?mt(t):d("date_unknown")}function An(t,e){let[n,o]=[t,e].map(s=>s===null?null:mt(ct(s)));return n===
null&&o===null?d("date_unknown"):n===o?n:n===null?d("date_until",{to:o}):o===null?d("date_since",{from:n}):d("date_throu\
ghout",{from:n,to:o})}var me=()=>w.since!==null||w.until!==null;function go(){let[t,e]=[w.since,w.until].map(n=>n===null?
null:ct(n));return t===null?d("date_until",{to:e}):e===null?d("date_since",{from:t}):d("date_throughout",{from:t,to:e})}var Z=t=>w.language&&t.labels?.[w.language]||t.label,Oe=t=>x.label_languages[t]??x.languages[0];function yt(t){let{language:e}=w;
return e&&ce(t)?.labels?.[e]?e:Oe(t)}function Ct({nodes:t},e){let{actor:n,country:o,sector:s}=t[e];return n===`${o}: ${s}`?
null:yt(n)}var ff=t=>new Set(t).size===1?t[0]:null,on=t=>d("relation_alone",{relation:t});function D(t,e){let n=t.nodes[e],
o=w.language?ce(n.actor):null;return o?Z(o):n.label}function Tn(t){let e=y.level.numbers.get(t);return e===void 0?t:D(y.
level,e)}function Di(t){let{level:e}=t;return ae(t).map(n=>({pair:n,actor:D(e,n.a),target:D(e,n.b)}))}var Fs=["\u2260","?","\u2460","\u2461","\u2248","="];function Ds(){let t=x.signers.map(n=>[`by:${n}`,d("viewpoint_signer",
{name:n})]),e=x.sources.map(({id:n,label:o,by:s})=>[`of:${n}`,d("viewpoint_quoted",{name:o,by:s.join(", ")})]);return[["\
authors",d("viewpoint_authors")],...t,...e,["everyone",d("viewpoint_everyone")]]}function jt(t){let e=new Map(Ds());return t.
map(n=>e.get(n)||n).join(` ${d("and")} `)}function Pe(t){return t.map(n=>zi(n)?.label??(n.startsWith("by:")?n.slice(3):d(
`viewpoint_${n}`))).join(` ${d("and")} `)}function wo(t){let e=t.length===1&&zi(t[0]);return e?Oe(e.id):null}var zs=t=>t.
length===1&&zi(t[0])?.by||[],zi=t=>x.sources.find(({id:e})=>t===`of:${e}`),uf=t=>d(`part_${t}`,{first:jt(w.according_to),
second:jt(w.compared_with||[])});var Hi=new Set(["findings","arguments","compare","analyses","article"]);function Wt(t){return[Fe(),Gi(t)].join(" ")}function Gi(t){
let e=fe(t);return[...[e.actors<t.nodes.size&&d("drawn_of",{n:I(e.actors),of:I(t.nodes.size)}),t.weakest>0&&d("weakest",
{n:t.weakest}),t.weak>0&&d("note_min_weight",{n:t.weak})],Hs(e)].filter(Boolean).join(" ")}function Hs(t){let e=t.unrealActs?
` (${d("plus_not_actual",{n:t.unrealActs})})`:"";return d("based_on",{acts:N(t.acts,"act")+e,statements:N(t.statements.length,
"statement"),articles:N(t.articles.size,"article"),sources:N(t.sources.size,"source"),coding:Cw(t)})}function Fe(){return`${[
F(d(`level_${w.level}`)),`${d("according_to")} ${jt(w.according_to)}`,w.compared_with&&`${d("compared_with")} ${jt(w.compared_with)}`,
w.issues&&d("with_ties_to_issues"),me()&&Gs()].filter(Boolean).join(", ")}.`}var Ln=()=>[`${d("according_to")} ${jt(w.according_to)}`,
me()&&Gs()].filter(Boolean).join(", "),Gs=()=>`${go()} (${d(`inside_${w.inside}`)})`;function mf(t){let e=[...t.articles].
map(o=>x.articles[o]),n=[...new Set(e.map(o=>o.publisher))].filter(Boolean).sort();return n.length?d("source_line",{who:Yt(
n,3),when:Rw(e)}):""}function Rw(t){let e=({published:c})=>c!==null&&c!=="unknown",[n]=t;if(t.length===1&&!e(n))return n.
inferred?`${d("no_date")}, ${d("probably")} ${mt(n.inferred)}`:d("undated_source");let o=c=>t.map(l=>l[c]).filter(l=>l!==
null),s=[Math.min(...o("first")),Math.max(...o("last"))],[r,i]=s.map(c=>Number.isFinite(c)?ct(c):null);if(r===null||i===
null)return d("undated_source");let a=t.some(c=>!e(c)&&c.inferred)?` (${d("dates_inferred")})`:"";return(r===i?d("publis\
hed_on",{day:r}):d("published_from",{first:r,last:i}))+a}function Cw({statements:t,articles:e}){let{coders:n,others:o,reprints:s}=cf(
x,t,e),r=[o?N(o,"other_coder"):"",s?N(s,"reprint"):""].filter(Boolean);return r.length?` (${n.length?`${d("coded_by",{names:Yt(
n,3)})}; `:""}${d("left_out",{what:Yt(r)})})`:""}function jw(t){return w.tab==="arguments"||w.tab==="article"?K(ie(x,w)):
w.tab==="compare"&&y.parts?[...y.parts.partOf.keys()]:Hi.has(w.tab)?t:K(y.chosen.inside)}function pf(){if(w.min_weight>1)
return[d("empty_min_weight",{n:I(w.min_weight)}),{min_weight:1}];let t=qe(x,y.level,{...w,count:"statements",issues:!1});
return t.arrows.size?[d("empty_but_states"),{count:"statements"}]:t.withIssues?[d("empty_but_issues",{ties:N(t.withIssues,
"tie")}),{count:"statements",issues:!0}]:me()?[d("empty_period",{period:go()}),{since:null,until:null}]:[d("empty")]}function Us(){
let{statements:t,counting:e}=x,n=jw(e),o=new Set(n.map(s=>t.article[s]));return d(n.length===e.length?"all_there":n.length===
1?"matches":"match",{n:I(n.length),statements:N(e.length,"statement"),articles:N(o.size,"article")})}var df=.55,hf=15*df,Vs={enabled:!1,type:"arrow",scaleFactor:1},gf={to:Vs,middle:Vs,from:Vs};function wf(t){let e=new Map;
return n=>{let o=e.get(n)??t(n);return e.set(n,o),o}}var Ui=wf(t=>({color:t,highlight:t,hover:t,inherit:!1,opacity:1})),
xf=wf(t=>{let[e,n,o]=t.split(" ").map(Number),{head:s}=x.encodings.signs[e],{dashes:r,...i}=x.encodings.holds[n],a=i.middle||
x.encodings.marks[o].middle;return{ends:{to:{enabled:!!s,type:s||"arrow",scaleFactor:df},middle:{enabled:!!a,type:a||"ar\
row",scaleFactor:a?.45:1},from:Vs},dashes:r.length?r:!1}});function bf(t,e){return e?Math.min(.7+.5*Math.log2(t),4):Math.
min(1.2+1.3*Math.log2(t),9)}function yf(t){let e=new Map;for(let n of ps(t)){let o=n[0].length>0&&n[1].length>0,s=Math.min(
.22,1.5/(n[0].length+n[1].length));for(let r of n)r.forEach((i,a)=>{let c=o?(a+.6)*s:(a-(r.length-1)/2)*s;e.set(i,{enabled:!0,
type:c<0?"curvedCCW":"curvedCW",roundness:Math.abs(c)})})}return e}function En(t,e=20,n=3){let o=[""];for(let s of t.slice(
0,200).split(/\s+/)){let r=s.length>e?`${s.slice(0,e-1)}\u2026`:s,i=o[o.length-1];i?i.length+1+r.length<=e?o[o.length-1]=
`${i} ${r}`:o.push(r):o[o.length-1]=r}return o.length>n?`${o.slice(0,n).join(`
`)}\u2026`:o.join(`
`)}function Ks(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.hypot(o,s),i=n?.enabled?n.roundness:0,a=Math.atan2(s,o)+(.5*(n?.
type==="curvedCCW"?-i:i)+.5)*Math.PI,c=(.5*i+.5)*r;return{x:t.x+c*Math.sin(a),y:t.y+c*Math.cos(a)}}var Ww=12,Bw={enabled:!0,type:"curvedCW",roundness:.15};function $f(t){let e=vl(t),n=t.nodes.filter(c=>t.isTied[c.id]).map(
({id:c,x:l,y:f,shape:u})=>({id:c,x:l,y:f,shape:u,label:En(D(t,c))})),{actor:o,target:s}=t.arrows,r=Array.from(o,(c,l)=>({
id:l,from:c,to:s[l],...e[l]&&{smooth:Bw}})),i=new vis.Network(A("canvas"),{nodes:n,edges:r},Fw(n.length,!t.merged));Vi(i,
t);let a=[-1,...tn().keys()].map(Pw);for(let{id:c}of n){let{options:l}=i.body.nodes[c];l.size=t.nodes[c].size,l.color=a[t.
nodes[c].tint+1]}return i}function Vi(t,e){for(let[n,o]of e.nodes.entries()){let s=t.body.nodes[n];s&&([s.x,s.y]=[o.x,o.
y+n*1e-4])}}function Pw(t){let e=tt(),n=t>=0?tn()[t]:e.node,o={background:n,border:e.text};return{background:n,border:e.
line,highlight:o,hover:o}}function Fw(t,e){let n=tt(),o={color:n.text,size:15,face:"system-ui, sans-serif",strokeWidth:3,
strokeColor:n.ground};return{autoResize:!0,physics:{enabled:!1,solver:"forceAtlas2Based",stabilization:!1},layout:{improvedLayout:!1},
interaction:{hover:t<=2e3,hideEdgesOnDrag:!e,hideEdgesOnZoom:!e,tooltipDelay:1e9,keyboard:{enabled:!0,bindToWindow:!1},multiselect:!1,
selectConnectedEdges:!1},nodes:{hidden:!0,font:o,borderWidth:1,borderWidthSelected:3,scaling:{label:{enabled:!1,drawThreshold:1e9}},
chosen:!0},edges:{hidden:!0,smooth:!1,...e&&{font:{...o,size:12.5,align:"top",vadjust:0}},selectionWidth:2,hoverWidth:1,
arrowStrikethrough:!1,endPointOffset:{to:1},selfReference:{size:18,angle:Math.PI/4,renderBehindTheNode:!0},scaling:{label:{
enabled:!1,drawThreshold:Ww+1}}}}}var Qs=null,Of=new Map;function Nn(t,e,n=400){let o=`${e} ${n} ${t}`,s=Of.get(o)??Dw(t,e,n);return Of.set(o,s),s}function Dw(t,e,n){
return Qs??=document.createElement("canvas").getContext("2d"),Qs?(Qs.font=`${n} ${e}px ${xo()}`,Qs.measureText(t).width):
t.length*e*.6}var xo=()=>getComputedStyle(document.body).fontFamily,Se={plain:t=>Nn(t,13),bold:t=>Nn(t,13,600)},Q=(t,e=12,n=400)=>Math.
ceil(Nn(t,e,n))+1;function Xt(t,e,n=12,o=400){if(Q(t,n,o)<=e)return t;let[s,r]=[0,t.length];for(;s<r;){let i=s+r+1>>1;Q(
`${t.slice(0,i).trimEnd()}\u2026`,n,o)<=e?s=i:r=i-1}return`${t.slice(0,s).trimEnd()}\u2026`}var Sf=([t,,e,n,o,s,r])=>[t,e,n,o,s,r,_f(e)].join(""),_f=t=>t?"]":"";function zw(t,e){let[n,o,s,r,,i,a,c]=t;return e&&c?
[n,o,s,r,c,i,a,c]:t}function Bt(t,e,n){let{act:o,rank:s}=t.statements,{statement:r,label:i}=t.ties,a=new Map;for(let l of n){
let f=r[l],u=o[f]>=0?`act ${o[f]}`:f,m=zw(t.tie_labels[i[l]],e.nodes[e.actor[l]].several),h={text:Sf(m),parts:m,rank:s[f]},
g=a.get(u);g?g.push(h):a.set(u,[h])}let c=new Map;for(let l of a.values()){let f=Hw(l),u=c.get(f.text)??{...f,number:0};
c.set(f.text,{...u,number:u.number+1,rank:Math.min(u.rank,f.rank)})}return[...c.values()].sort((l,f)=>f.number-l.number||
l.rank-f.rank)}function Hw(t){let e=t.sort((f,u)=>f.rank-u.rank||(f.text<u.text?-1:1)),n=[...new Set(e.map(({parts:f})=>f[0]))],
[o]=e;if(n.length===1)return o;let[,s,...r]=o.parts,i=n.includes(""),a=n.map(f=>f.replace(/: $/,"")),l=[i?"":`${a.slice(
0,-1).join(", ")} and ${a[a.length-1]}: `,i?"":s,...r];return{...o,parts:l,text:Sf(l)}}var sn=({text:t,number:e})=>e>1?`${t}\
 \xD7${e}`:t,_e=(t,e,n)=>Bt(t,e,n).map(sn).join("; ");function bo([,t,e,n,o,s,r],i){let a=t+e+n+o,c=r+_f(e);return a+pe(
s,Math.max(i-a.length-c.length,8))+c}function kf(t,e,n,o){let s=Bt(t,e,n);if(!s.length)return"";let r=s.length>1?` +${s.
length-1}`:"";return bo(s[0].parts,o-r.length)+r}function pe(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1);return`${((/\s/.
test(t[e-1])?n:n.slice(0,Math.max(n.lastIndexOf(" "),0)))||n).trimEnd()}\u2026`}var rn=1.2,Gw=13,Mf=6,Ys=3,yo=(t,e,n)=>Math.max(...t.map(n))*e/Gw;function vf(t,{one:e,other:n,smooth:o,size:s},r,i){let a=t.
split(`
`),[c,l]=[yo(a,s,i),a.length*s*rn],f=Ks(e,n,o),u={x:(e.x+2*f.x+n.x)/4,y:(e.y+2*f.y+n.y)/4},m=Math.atan2(n.y-e.y,n.x-e.x),
h=Math.abs(m)>Math.PI/2?m+Math.PI:m,[g,b]=[Math.cos(h),Math.sin(h)];for(let O=-c/2;O<=c/2;O+=Mf)for(let $=-l;$<=0;$+=Mf){
let[S,v]=[u.x+O*g-$*b,u.y+O*b+$*g];if(r.some(M=>Uw(S,v,M)))return!0}return!1}var Uw=(t,e,{x:n,y:o,width:s,height:r})=>t>=
n-Ys&&t<=n+s+Ys&&e>=o-Ys&&e<=o+r+Ys;var Ki=70,Vw=3,[Kw,Af]=[12,34];function Js({network:t,selection:e}){if(e.level.merged)return;let n=e.arrows.size<=Ki,o=n?
Qw(t,e):[];for(let s of ps(e).map(r=>r.flat())){let r=Math.max(1,Vw+1-s.length);for(let i of s){let a=Jw(t,e,i),c=n?Yw(e,
i,.75*r*a):"",l=c&&En(c,a,r);Zw(t.body.edges[i],l&&Xw(t,e,i,l,o)?"":l)}}}function Qw({body:t},{level:e}){return t.nodeIndices.
flatMap(n=>{let{x:o,y:s,options:r}=t.nodes[n],{size:i}=e.nodes[n],a=r.label.split(`
`),c=r.font.size,l=yo(a,c,Se.plain);return[{x:o-i,y:s-i,width:2*i,height:2*i},{x:o-l/2,y:s+i,width:l,height:c*(rn*a.length+
.5)}]})}function Yw(t,e,n){let o=t.arrows.get(e)??[],s=t.parts?ws(t,o):-1;return kf(t.facts,t.level,o,n)+(s<0?"":` ${Fs[s]}`)}
function Jw(t,{level:e},n){let{arrows:o,nodes:s}=e,[r,i]=[s[o.actor[n]],s[o.target[n]]];if(r===i)return Af;let a=Math.hypot(
r.x-i.x,r.y-i.y)-r.size-i.size;return Math.max(Kw,Math.min(Af,Math.floor(a/(.5*t.body.edges[n].options.font.size))))}function Xw({
body:t},{level:{arrows:e}},n,o,s){let[r,i]=[t.nodes[e.actor[n]],t.nodes[e.target[n]]],{smooth:a,font:c}=t.edges[n].options;
return r!==i&&vf(o,{one:r,other:i,smooth:a,size:c.size},s,Se.plain)}function Zw(t,e){if((t.options.label||"")===e)return;
let n=e.split(`
`).length;t.setOptions({label:e,font:{vadjust:-.5*(n-1)*t.options.font.size}})}var Lf=1.4,tx={nodes:[15,12.2,22],edges:[12,12.2,17]};function Qi(){let{clientWidth:t,clientHeight:e}=A("canvas");return t>
0&&e>0}function Ef(t){let e=new ResizeObserver(()=>{Qi()&&(e.disconnect(),t())});e.observe(A("canvas"))}function Nf(t){let{
network:e}=t,n=e.body.nodeIndices;if(n.length>Ki){e.fit({nodes:n,animation:!1,maxZoomLevel:Lf});return}Tf(e,n),ex(t,e.getScale())&&
(Js(t),Tf(e,n))}function Tf(t,e){let n={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let a of e){let{x:c,y:l,options:f}=t.
body.nodes[a],u=f.label.split(`
`),m=Math.max(f.size,.28*f.font.size*Math.max(...u.map(h=>h.length)));n.left=Math.min(n.left,c-m),n.right=Math.max(n.right,
c+m),n.top=Math.min(n.top,l-f.size),n.bottom=Math.max(n.bottom,l+f.size+1.2*f.font.size*u.length)}let{clientWidth:o,clientHeight:s}=A(
"canvas"),r=.95*Math.min(o/(n.right-n.left),s/(n.bottom-n.top)),i={x:(n.left+n.right)/2,y:(n.top+n.bottom)/2};t.moveTo({
position:i,scale:Math.min(r,Lf),animation:!1})}function ex(t,e){let n=Object.entries(tx).map(([s,[r,i,a]])=>[s,{font:{size:Math.
min(a,Math.max(r,i/e))}}]),o=JSON.stringify(n);return t.letters===o?!1:(t.letters=o,t.network.setOptions(Object.fromEntries(
n)),!0)}function If(t){let{level:e}=y,{actor:n,target:o,sign:s}=e.arrows,r=y.arrows.get(t)||[],i=_e(x,e,r)||x.labels.signs[s[t]],
a=N(_t(y,r).length,"statement"),c=[n[t],o[t]].map(f=>D(e,f)),l=i.includes("[")?` \xB7 [ ]: ${d("key_inferred")}`:"";return`${bt(
c,` \u2013 ${i} ${ms(x,e,t)?"\u2013":"\u2192"} `)} \xB7 ${a}${l}`}function qf(t){let{size:e}=y.nodes.othersOf(t),n=e>0?`\
 \xB7 ${N(e,"neighbour")}`:"";return`${D(y.level,t)} \xB7 ${y.level.nodes[t].type}${n}`}function Rf(t){let e=new Map,n=({x:s,y:r,width:i,height:a})=>{let c=[];for(let l=Math.floor((s-2)/64);l<=Math.floor((s+i+
2)/64);l++)for(let f=Math.floor((r-2)/64);f<=Math.floor((r+a+2)/64);f++)c.push(`${l} ${f}`);return c},o=s=>n(s).every(r=>!e.
get(r)?.some(i=>nx(s,i)));return t.map(({x:s,y:r,away:i,measure:a})=>{let c=[i,-i].filter(h=>o({x:s,y:r+h,width:0,height:0}));
if(!c.length)return null;let{width:l,height:f}=a(),m=c.map(h=>({x:s-l/2,y:h>0?r+h:r+h-f,width:l,height:f})).find(o)??null;
for(let h of m?n(m):[])e.set(h,[...e.get(h)??[],m]);return m})}var nx=(t,e)=>t.x<e.x+e.width+2&&e.x<t.x+t.width+2&&t.y<e.
y+e.height+2&&e.y<t.y+t.height+2;var[Cf,ox]=[12,22],sx=3,rx=3,Yi={key:[],names:[]};function jf({network:{body:t},selection:e,letters:n,marked:o},s){let{scale:r}=t.
view,i=[t,e,n,r,o,t.nodeIndices];if(!s&&i.every((m,h)=>m===Yi.key[h]))return Yi.names;let a=m=>m===o?1/0:e.nodes.weightOf(
m),c=[...t.nodeIndices].sort((m,h)=>a(h)-a(m)||m-h),l=Math.min(ox,Math.max(Cf,(t.nodes[c[0]]?.options.font.size??Cf)*r)),
f=Rf(c.map(m=>{let{x:h,y:g,options:b}=t.nodes[m],O=()=>{let $=b.label.split(`
`);return{width:yo($,l,Se.plain),height:rn*l*$.length}};return{x:h*r,y:g*r,away:b.size*r+rx,measure:O}})),u=c.flatMap((m,h)=>{
let g=f[h];return g?[{at:m,lines:t.nodes[m].options.label.split(`
`),size:l,...g}]:[]});return Yi={key:i,names:u},u}function Wf(t,e,n){let{text:o,ground:s}=tt();t.save(),t.scale(1/n,1/n),
Object.assign(t,{textAlign:"center",textBaseline:"top",lineJoin:"round",lineWidth:sx}),Object.assign(t,{strokeStyle:s,fillStyle:o});
let r=xo();for(let{lines:i,size:a,x:c,y:l,width:f}of e){t.font=`${a}px ${r}`;for(let[u,m]of i.entries()){let h=[m,c+f/2,
l+(u*rn+(rn-1)/2)*a];t.strokeText(...h),t.fillText(...h)}}t.restore()}var Bf=500,Xs=300,ix=2,ot=null,Xi=!1,ke=()=>ot?.network??null,Zi=()=>ot?jf(ot,Xi):[];function ta(t){let e=[y.level.name,
qt(),w.language].join(" "),n=ot?.key!==e,o=ot&&!n?ot:ax(e);o.selection=y;let s=!o.network.body.nodeIndices.length;Pf(o,()=>{
let r=cx(o);lx(o,r),Js(o),mx(),(n||s&&r.size||t)&&Df(o),Ff(o)}),A("canvas").setAttribute("aria-label",`${d("graph_of")} ${Wt(
y)}`)}function ax(t){ot&&ot.network.destroy();let e=$f(y.level),n={network:e,key:t,selection:y,arrows:[],isMoved:!1,isFine:null,
marked:-1,letters:""};e.on("beforeDrawing",()=>Ff(n)),e.on("afterDrawing",o=>Wf(o,Zi(),e.body.view.scale)),e.on("click",
ux),e.on("doubleClick",({nodes:o})=>o.length&&xe(o[0])),e.on("resize",({width:o})=>o>0&&!n.isMoved&&Zs());for(let o of["\
zoom","dragEnd"])e.on(o,()=>n.isMoved=!0);e.on("hoverEdge",({edge:o})=>Ji(If(o))),e.on("hoverNode",({node:o})=>Ji(qf(o)));
for(let o of["blurEdge","blurNode"])e.on(o,()=>Ji(""));return ot=n,Xi=!1,A("physics").firstElementChild.checked=!1,n}function Pf({
network:t},e){t.renderer.allowRedraw=!1;try{e()}finally{t.renderer.allowRedraw=!0}t.body.emitter.emit("_requestRedraw")}
function cx(t){let{body:e}=t.network,{facts:n,level:o,arrows:s,chosen:r,parts:i}=t.selection,{arrows:a,merged:c}=o,l=new Set,
f=n.encodings.signs.map((m,h)=>Ui(kn(h))),u=c?null:yf(t.selection);for(let m of t.arrows)s.has(m)||(e.edges[m].options.hidden=
!0);for(let[m,h]of s){let{options:g}=e.edges[m];g.hidden=!1,g.width=bf(ht(n,h,r,t.selection.state.count)||1,s.size>Xs),g.
color=i?Ui(Ms(t.selection,h)):f[a.sign[m]],u&&Object.assign(g.smooth,u.get(m)),l.add(a.actor[m]).add(a.target[m])}return t.
isFine=null,t.arrows=e.edgeIndices=[...s.keys()],l}function lx({network:{body:t},selection:{isGrown:e,shown:n}},o){if(e)
for(let s of n)o.add(s);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!0;t.nodeIndices=[...o].filter(s=>t.nodes[s]);
for(let s of t.nodeIndices)t.nodes[s].options.hidden=!1}function Ff(t){let{body:e}=t.network,n=e.edgeIndices.length<=Xs||
hf*e.view.scale>=ix;if(t.isFine===n)return;t.isFine=n;let{sign:o,hold:s,mark:r}=t.selection.level.arrows;for(let i of e.
edgeIndices){let{options:a}=e.edges[i],c=xf(`${o[i]} ${s[i]} ${r[i]}`);a.arrows=n?c.ends:gf,a.dashes=n&&c.dashes}for(let i of e.
nodeIndices)e.nodes[i].options.borderWidth=n?1:0}function Zs(){let t=ot;t&&Pf(t,()=>Df(t))}function Df(t){t.isMoved=!1,t.
network.body.nodeIndices.length&&(Qi()?Nf(t):Ef(fx))}function fx(){ot?.network.redraw(),Zs()}function zf(t){ot?.network.
body.nodes[t]&&ot.network.focus(t,{scale:1,animation:!1})}function Hf(t){if(!ot)return;let{network:e,selection:n}=ot;Xi=
t,e.setOptions({physics:{enabled:t}}),!t&&(Vi(e,n.level),e.redraw())}function ux({nodes:t,edges:e}){let{level:n}=y;t.length?
nt(n.nodes[t[0]].actor):e.length&&xt(n.arrows.actor[e[0]],n.arrows.target[e[0]])}function mx(){if(!ot)return;let t=Qt(),
[e,n]=(t?.names??[]).map(a=>y.level.numbers.get(a)),{actor:o,target:s}=y.level.arrows,r=t?.kind==="actor"&&e!==void 0&&ot.
network.body.nodes[e]?[e]:[],i=t?.kind==="pair"?[...y.arrows.keys()].filter(a=>o[a]===e&&s[a]===n):[];ot.marked=r[0]??-1,
ot.network.setSelection({nodes:r,edges:i},{unselectAll:!0,highlightEdges:!1})}function Ji(t){A("hint").textContent=t}function Gf(t){let{facts:e,chosen:n}=t,o=gx(t);return Ls(t,Rt(n,K(n.inside))).map(s=>{let r=Es(t,s),i=s.find(c=>ut(e,c))??
r,a=wx(s,o);return{main:r,statements:s,first:n.first[i],last:n.last[i],isReal:s.some(c=>ut(e,c)),sign:xx(t,r,a),ties:a}})}
var Zt=({first:t,last:e})=>t!==null||e!==null,Uf=(t,[e,n])=>t.filter(({ties:o})=>o.some(({pair:s})=>s.a===e&&s.b===n||s.
a===n&&s.b===e));function tr({level:t,state:e}){let[n,o,...s]=(e.pair??[]).map(r=>t.numbers.get(r));return n!==void 0&&o!==
void 0&&!s.length?[n,o]:null}function Vf(t,e,n,o=null){let s=new Map,r=n==="pair"||o?px:a=>dx(t,a);for(let a of e)for(let c of r(
a)){if(o&&!(o.includes(c[0])&&o.includes(c[1])))continue;let l=s.get(c.join(" "))??{ends:c,units:[]};s.set(c.join(" "),l),
l.units.push(a)}let i=[...s.values()].sort((a,c)=>c.units.length-a.units.length);return n==="pair"||o?hx(i,s):i}var px=({
ties:t})=>t.map(({pair:e})=>[e.a,e.b]);function dx({facts:t,level:e},{main:n,ties:o}){let s=o.flatMap(({pair:i,rows:a})=>a.
some(c=>t.ties.together[c])?[i.a,i.b]:[i.a]);return(s.length?[...new Set(s)]:[e.subject[n]]).filter(i=>i>=0).map(i=>[i])}
function hx(t,e){let n=new Set;for(let o of t){n.add(o);let s=e.get([...o.ends].reverse().join(" "));s&&n.add(s)}return[
...n]}function gx({facts:t,pairs:e}){let n=new Map;for(let o of e.values())for(let s of o.rows){let r=t.ties.statement[s],
i=n.get(r)??new Map;n.set(r,i),i.set(o,[...i.get(o)??[],s])}return n}function wx(t,e){let n=new Map;for(let o of t)for(let[
s,r]of e.get(o)??[])n.set(s,[...n.get(s)??[],...r]);return[...n].sort(([o],[s])=>ao(o,s)).map(([o,s])=>({pair:o,rows:s}))}
function xx({facts:t},e,n){let{relation:o,quad_class:s}=t.statements;return n.some(({rows:i})=>i.some(a=>t.ties.together[a]))?
t.names.signs.indexOf(ue(t,s[e])):t.relations[o[e]].sign}var ea=(t,e)=>t.first-e.first||t.last-e.last;function Kf(t){let e=new Map;
for(let{first:n,last:o}of t){let[s,r]=[n??o,o??n];if(s===null||r===null)continue;let i=e.get(`${s} ${r}`)??{first:s,last:r,
acts:0};e.set(`${s} ${r}`,i),i.acts++}return[...e.values()].sort(ea)}var bx=1600,yx=["timeline","graph"],In=null,$o=null,na={of:y,found:y},pt=()=>In&&w.since===In.first&&w.until===In.last?In:
null,er=()=>$o!==null&&pt()!==null;function oa(){let t=pt();if(!t)return y;if(na.of!==y){let{since:e,until:n}=t;na={of:y,
found:qe(x,y.level,{...w,since:e,until:n})}}return na.found}function De(t){let e=tr(t),n=Gf(t);return e?Uf(n,e):n}function Oo(){
let t=De(oa());return{stops:Kf(t),undated:t.filter(e=>!Zt(e)).length}}function qn(t,e){let n=pt();return n?t.filter(s=>ea(
s,n)*e>0).at(e===1?0:-1):t[0]}async function Qf(){an();let{stops:t}=Oo();$o=setInterval($x,bx),await ra(qn(t,1)??t[0])}function Yf(){
return an(),k({})}function Jf(t){yx.includes(t)||an()}function sa(t){return an(),ra(qn(Oo().stops,t))}function nr(){an();
let t=pt();return In=null,t?k({since:t.since,until:t.until}):k({})}function an(){$o!==null&&clearInterval($o),$o=null}async function $x(){
let t=pt()&&qn(Oo().stops,1);t||an(),await(t?ra(t):k({}))}async function ra(t){if(!t){an();return}let{since:e,until:n}=pt()??
w;In={first:t.first,last:t.last,since:e,until:n},await k({since:t.first,until:t.last})}function ze(){if(pt())return[d("nothing_at_date")," ",C(d("whole_period"),nr)];let[t,e]=pf(),n=K(ie(x,w)),o=()=>k({tab:"\
article",article:x.articles[x.statements.article[n[0]]].id});return[t,e&&[" ",C(d("show_these"),()=>k(e))],n.length>0&&[
" ",C(d("read_claims",{claims:N(n.length,"statement")}),o)]]}var Xf=null;function Zf(){return Xf??=Cl().then(t=>{let e=document.createElement("script");e.textContent=t,document.head.
append(e),e.remove()}),Xf}var Ox=[2,3,14],Sx=[1.6,0,2.5,5],_x=.02,kx=30;function eu({boxes:t,ties:e,columns:n=1/0},o){let s=t.some(S=>S.isMiddle)?
2:Ox.filter(S=>t.length>=S).length,r=Math.min(s,n-1),i=t.map(()=>new Map);for(let{from:S,to:v,weight:M}of e){let[L,j]=[o.
get(S)??0,o.get(v)??0];L!==j&&(i[L].set(j,(i[L].get(j)??0)+M),i[j].set(L,(i[j].get(L)??0)+M))}let a=i.map(S=>[...S.values()].
reduce((v,M)=>v+M,0)),c=[...t.keys()].sort((S,v)=>a[v]-a[S]||S-v),l=t.map(()=>-1),f=[...Array(r+1).keys()],u=Math.floor(
r/2),m=c.filter(S=>!t[S].isMiddle);for(let S of c)t[S].isMiddle&&(l[S]=Math.min(1,r));let h=S=>r!==2||S!==1||m.length===
c.length,g=a.reduce((S,v)=>S+v,1),b=(S,v)=>{let M=0;for(let[j,P]of i[S])l[j]>=0&&(M+=P*Sx[Math.min(Math.abs(l[j]-v),3)]/
g);let L=t.filter((j,P)=>P!==S&&l[P]===v);return M+_x*(tu(t[S])*L.reduce((j,P)=>j+tu(P),0))/t.length},O=S=>f.filter(h).reduce(
(v,M)=>b(S,M)<b(S,v)-1e-9?M:v);for(let S of m)l[S]=m.length===c.length&&S===c[0]?u:O(S);for(let S=0;S<kx;S++){let v=l.join();
for(let M of m)l[M]=O(M);if(l.join()===v)break}let $=[...new Set(l)].sort((S,v)=>S-v);return l.map(S=>$.indexOf(S))}var tu=t=>1+
t.members.length;function su(t,e){let n=Math.max(0,...t.map(a=>a.column)),o=[...Array(n+1).keys()].map(a=>t.filter(c=>c.column===a)),s=vx(
e);So(o);let r=ou(o),i=or(e);for(let a=0;a<24&&i>0;a++){let c=[...o.keys()];a%2&&c.reverse();for(let f of c){for(let u of o[f])
nu(u.items,m=>ia(s.get(m),m.y));nu(o[f],u=>Ax(u,s)),So(o)}let l=or(e);l<i&&([r,i]=[ou(o),l])}return Tx(o,r),So(o),Mx(o,e),
o}function Mx(t,e){let n=or(e),o=(r,i,a)=>(r.splice(r.indexOf(i),1),r.splice(a,0,i),So(t),or(e)),s=r=>{let i=!1;for(let a of[
...r]){let c=r.indexOf(a);for(let l of r.keys()){let f=o(r,a,l);f<n-1e-6&&([c,n,i]=[l,f,!0])}o(r,a,c)}return i};for(let r=0;r<
3&&n>0&&[...t,...t.flat().map(a=>a.items)].map(s).includes(!0);r++);So(t)}function vx(t){let e=new Map,n=(o,s)=>{let r=e.
get(o);r?r.push(s):e.set(o,[s])};for(let[o,s]of t.flatMap(sr))n(o,s),n(s,o);return e}function sr({start:t,end:e,passes:n}){
let o=[t.item,...n.map(({item:s})=>s),e.item];return o.slice(1).map((s,r)=>[o[r],s])}function So(t){for(let e of t){let n=e.
flatMap(o=>o.items);for(let[o,s]of n.entries())s.y=(o+.5)/n.length}}var ia=(t,e)=>t?.length?t.reduce((n,o)=>n+o.y,0)/t.length:
e;function Ax(t,e){let n=t.items.flatMap(o=>e.get(o)??[]).filter(o=>o.group!==t);return ia(n,t.items.length?ia(t.items,.5):
.5)}function nu(t,e){let n=new Map(t.map(o=>[o,e(o)]));t.sort((o,s)=>(n.get(o)??0)-(n.get(s)??0))}function or(t){let e=new Map,
n=0;for(let[o,s]of t.flatMap(sr)){if(o.column===s.column){n+=2*Math.abs(o.y-s.y);continue}let[r,i]=o.column<s.column?[o,
s]:[s,o],a=e.get(r.column)??[];for(let[c,l]of a)(c-r.y)*(l-i.y)<0&&n++;a.push([r.y,i.y]),e.set(r.column,a)}return n}var ou=t=>t.
map(e=>e.map(n=>({group:n,items:[...n.items]})));function Tx(t,e){for(let[n,o]of e.entries())t[n]=o.map(({group:s,items:r})=>(s.
items=r,s))}var Lx=36,aa=10,Ex=22,Nx=40,Ix=8,qx=24,Rx=24;function iu(t,e,n,o){let s=t.map(Cx);for(let{items:c,least:l}of s)for(let[f,
u]of c.entries())u.y=l[f];let r=jx(e,o);ru(t,e,n);for(let c=0;c<qx;c++){let l=c%2?[...s].reverse():s;for(let{items:f,least:u}of l){
let m=f.map(h=>Wx(h,r.get(h)));Bx(f,u,m)}ru(t,e,n)}let i=s.flatMap(({items:c,least:l})=>c.map((f,u)=>f.y-(u?0:l[0]))),a=Math.
min(...i,1/0);if(Number.isFinite(a))for(let{items:c}of s)for(let l of c)l.y=Math.round(l.y-a)}function Cx(t){let e=[],n=[],
o=0;for(let[s,{box:r,items:i}]of t.entries()){s&&(o+=r||t[s-1].box?Ex:Ix);let a=i.reduce((l,f)=>l+f.height,0),c=r&&!r.isFrame?
Math.max(la(r)-a,0)/2:0;o+=r?.isFrame?ca(r):c;for(let l of i)e.push(l),n.push(o+l.height/2),o+=l.height;o+=r?.isFrame?aa:
c}return{items:e,least:n}}var ca=({lines:t})=>Lx+17*(t.length-1),la=t=>Math.max(Nx,t.lines.length*18+16);function jx(t,e){
let n=new Map;for(let[o,s]of t.entries())for(let[r,i]of sr(s)){if(r.column===i.column)continue;let a=e[o];n.set(r,[...n.
get(r)??[],{other:i,tie:o,weight:a}]),n.set(i,[...n.get(i)??[],{other:r,tie:o,weight:a}])}return n}function Wx(t,e){if(!e)
return{y:t.y,weight:.05};let n=(r,i)=>r.ports.find(a=>a.tie===i)?.offset??0,[o,s]=[0,0];for(let{other:r,tie:i,weight:a}of e){
let c=r.y+n(r,i)-n(t,i),l=a/(1+Math.abs(c-t.y)/Rx);o+=l*c,s+=l}return{y:o/s,weight:s}}function Bx(t,e,n){let o=[];for(let[
s,{y:r,weight:i}]of n.entries())for(o.push({sum:(r-e[s])*i,weight:i,from:s,to:s});o.length>1;){let[a,c]=o.slice(-2);if(a.
sum/a.weight<=c.sum/c.weight)break;o.splice(-2,2,{sum:a.sum+c.sum,weight:a.weight+c.weight,from:a.from,to:c.to})}for(let{
sum:s,weight:r,from:i,to:a}of o)for(let c=i;c<=a;c++)t[c].y=e[c]+s/r}function ru(t,e,n){for(let o of t.flat().flatMap(s=>s.
items))for(let s of["left","right"]){let r=o.ports.filter(c=>c.side===s),i=new Map(r.map(c=>[c,Px(c,e[c.tie])]));r.sort(
(c,l)=>(i.get(c)??0)-(i.get(l)??0)||c.tie-l.tie);let a=-r.reduce((c,l)=>c+n[l.tie],0)/2;for(let c of r){let l=n[c.tie];c.
offset=a+l-Math.min(8,l/2),a+=l}}}function Px(t,e){let n=[e.start.item,...e.passes.map(({item:r})=>r),e.end.item];if(e.start.
item===e.end.item)return t.item.y;let o=n.indexOf(t.item),s=t===e.end?n[o-1]:n[o+1];return s.column!==t.item.column?s.y:
s.y>t.item.y?1e6-s.y:-1e6-s.y}function cu({boxes:t,ties:e},n,o){let s=Math.max(0,...n),r=t.map((u,m)=>({box:u,column:n[m],items:[]})),i=new Map;for(let[
u,m]of t.entries())for(let h of m.members)i.set(h.id,fa(r[u],h));let a=new Map,c=new Map,l=(u,m)=>{let h=i.get(u);return h||
au(a,`${u}|${m}`,()=>fa(r[o.get(u)??0],null))},f=e.map((u,m)=>{let[h,g]=[l(u.from,u.to),l(u.to,u.from)],b=Fx(h.column,g.
column,s),O=ua(h,m,!0,b[0]),$=ua(g,m,!1,b[1]),[S,v]=[h.column,g.column].sort((j,P)=>j-P),M=[...Array(Math.max(v-S-1,0)).
keys()].map(j=>S+1+j);h.column>g.column&&M.reverse();let L=M.map(j=>{let P=`${[u.from,u.to].sort().join("|")}|${j}`,q=au(
c,P,()=>{let z={box:null,column:j,items:[]};return r.push(z),fa(z,null)});return ua(q,m,!0,"left"),{item:q,side:"left"}});
return{start:O,end:$,passes:L}});for(let u of r.flatMap(m=>m.items))u.height=Dx(u,e.map(m=>m.room));return{groups:r.filter(
u=>u.items.length||u.box),ways:f}}function au(t,e,n){let o=t.get(e)??n();return t.set(e,o),o}function fa(t,e){let n={column:t.
column,group:t,member:e,ports:[],height:0,y:0};return t.items.push(n),n}function ua(t,e,n,o){let s={tie:e,isStart:n,item:t,
side:o,offset:0};return t.ports.push(s),s}function Fx(t,e,n){return t<e?["right","left"]:t>e?["left","right"]:t===0&&n>0?
["left","left"]:["right","right"]}function Dx(t,e){let n=s=>t.ports.filter(r=>r.side===s).reduce((r,i)=>r+e[i.tie],0),o=t.
member?t.member.lines.length*16+10:0;return Math.max(o,n("left"),n("right"))}var[lu,fu]=[13,8],zx=[0,4,9,15],Hx=[.5,.42,.58,.34,.66,.27,.73,.2,.8,.14,.86];function mu(t,e,n){let o=t.map(({points:i})=>({
points:i,box:Zx(i)})),s=t.filter(({tie:i})=>i.isMarked).map(({points:i})=>Jx(i)),r=[...e.map(i=>ma(i,2)),...s,...t.flatMap(
({points:i})=>Xx(i))];for(let i of t){let a=Gx(i,o,r,n);i.words=a,a&&r.push(ma(a,3))}}function Gx({tie:t,points:e},n,o,s){
for(let r of t.words)for(let i of zx)for(let a of Hx){let[c,l]=e[Math.round(a*(e.length-1))];for(let f of Ux(c,l,r,i))if(Vx(
f,s)&&Kx(f,n,o))return{...r,...f}}return null}function Ux(t,e,{lines:n,width:o},s){let r=n.length*16,i={width:o,height:r};
return[{x:t-o/2,y:e-r-3-1-s,...i},{x:t-o/2,y:e+3+2+s,...i},{x:t+3+3+s,y:e-r/2,...i},{x:t-o-3-3-s,y:e-r/2,...i},{x:t+2+s,
y:e-r-3-1,...i},{x:t-o-2-s,y:e-r-3-1,...i},{x:t+2+s,y:e+3+2,...i},{x:t-o-2-s,y:e+3+2,...i}]}var Vx=(t,e)=>t.x>=e.x&&t.y>=
e.y&&t.x+t.width<=e.x+e.width&&t.y+t.height<=e.y+e.height;function Kx(t,e,n){if(n.some(s=>uu(t,s)))return!1;let o=ma(t,2);
return!e.some(({points:s,box:r})=>uu(o,r)&&Qx(o,s))}var Qx=(t,e)=>e.some((n,o)=>o>0&&Yx(t,e[o-1],n));function Yx({x:t,y:e,
width:n,height:o},s,r){let[i,a]=[0,1],[c,l]=[r[0]-s[0],r[1]-s[1]];for(let[f,u]of[[-c,s[0]-t],[c,t+n-s[0]],[-l,s[1]-e],[l,
e+o-s[1]]]){if(f===0&&u<0)return!1;f<0?i=Math.max(i,u/f):f>0&&(a=Math.min(a,u/f))}return i<=a}var uu=(t,e)=>t.x<e.x+e.width&&
e.x<t.x+t.width&&t.y<e.y+e.height&&e.y<t.y+t.height;function Jx(t){let[e,n]=t[Math.floor(t.length/2)];return{x:e-10,y:n-
10,width:20,height:20}}var Xx=t=>[t[0],t[t.length-1]].map(([e,n])=>({x:e-lu,y:n-fu,width:2*lu,height:2*fu})),ma=({x:t,y:e,
width:n,height:o},s)=>({x:t-s,y:e-s,width:n+2*s,height:o+2*s});function Zx(t){let[e,n]=[t.map(([r])=>r),t.map(([,r])=>r)],
[o,s]=[Math.min(...e),Math.min(...n)];return{x:o,y:s,width:Math.max(...e)-o,height:Math.max(...n)-s}}function du(t,e){let n=da(t);return t.map((o,s)=>{let{start:r,end:i,passes:a}=o,[c,l]=[r,i].map(m=>pa(m.item.column,m.side,
m.item.y+m.offset,e));if(r.item.column===i.item.column){let m=(r.side==="left"?-1:1)*(n.get(s)??26);return[c,[c[0]+m,c[1]],
[l[0]+m,l[1]],l]}let f=r.side==="right",u=[c];for(let{item:m}of a){let h=m.y+(m.ports.find(S=>S.tie===s)?.offset??0),[g,
b]=f?["left","right"]:["right","left"];u.push(...pu(u[u.length-1],pa(m.column,g,h,e)));let O=pa(m.column,b,h,e),$=u[u.length-
1];u.push($,O,O)}return u.push(...pu(u[u.length-1],l)),u})}function pa(t,e,n,o){let{x:s,width:r}=o[t];return[e==="left"?
s-2:s+r+2,n]}function pu(t,e){let n=(e[0]-t[0])*.42;return[[t[0]+n,t[1]],[e[0]-n,e[1]],e]}function da(t){let e=[...t.entries()].
filter(([,{start:i,end:a}])=>i.item.column===a.item.column),n=({start:i,end:a})=>[i,a].map(c=>c.item.y+c.offset).sort((c,l)=>c-
l),o=i=>n(i)[1]-n(i)[0];e.sort(([i,a],[c,l])=>o(a)-o(l)||i-c);let s=new Map,r=[];for(let[i,a]of e){let[c,l]=n(a),f=r.filter(
({way:m})=>{let[h,g]=n(m);return m.start.item.column===a.start.item.column&&m.start.side===a.start.side&&h<=l&&g>=c}),u=Math.
max(-1,...f.map(m=>m.step))+1;r.push({way:a,step:u}),s.set(i,(26+13*u)*(4/3))}return s}function hu(t){let e=[t[0]];for(let n=0;n+
3<t.length;n+=3){let[o,s,r,i]=t.slice(n,n+4);for(let a=1;a<=24;a++){let c=a/24,l=1-c,f=u=>l*l*l*o[u]+3*l*l*c*s[u]+3*l*c*
c*r[u]+c*c*c*i[u];e.push([f(0),f(1)])}}return e}var rr=16,tb=92,[gu,wu]=[84,290],eb=30;function xu(t){let e=new Map(t.boxes.flatMap((m,h)=>[m,...m.members].map(g=>[g.id,
h]))),{groups:n,ways:o}=cu(t,eu(t,e),e),s=su(n,o);iu(s,o,t.ties.map(m=>m.room),t.ties.map(m=>m.weight));let r=nb(t,s,o),
i=s.flatMap((m,h)=>sb(m,r.columns[h])),a=du(o,r.columns).map((m,h)=>({tie:t.ties[h],path:m,points:hu(m),words:null})),c=[
...i.flatMap(({y:m,height:h})=>[m,m+h]),...a.flatMap(({points:m})=>m.map(([,h])=>h))],[l,f]=[Math.min(...c,0),Math.max(...c,
0)],u={boxes:i,ties:a,width:r.width,height:f-l+2*rr};return rb(u,rr-l),mu(a,i,{x:2,y:2,width:u.width-4,height:u.height-4}),
u}function nb({ties:t,scale:e},n,o){let s=da(o),r=[...Array(n.length+1).keys()].map(c=>c&&c<n.length?gu*e:rr);for(let[c,
{start:l,end:f}]of o.entries()){let u=Math.max(0,...t[c].words.slice(0,1).map(({width:g})=>g)),[m,h]=[l.item.column,f.item.
column].sort((g,b)=>g-b);if(m===h){let g=l.side==="left"?m:m+1,b=g===0||g===n.length,O=(s.get(c)??0)*.75+(u?u+14:0)+rr;r[g]=
Math.max(r[g],b?O:Math.min(O+gu*e,wu))}else if(u)for(let g=m+1;g<=h;g++)r[g]=Math.max(r[g],Math.min(u+eb,wu))}let i=r[0];
return{columns:n.map((c,l)=>{let f=Math.ceil(Math.max(tb,...c.map(({box:m})=>m?ob(m):0))),u={x:Math.round(i),y:0,width:f,
height:0};return i=u.x+f+r[l+1],u}),width:Math.ceil(i)}}var ob=t=>Math.max(t.width,...t.members.map(({width:e})=>e));function sb(t,{
x:e,width:n}){return t.flatMap(({box:o,items:s})=>{if(!o)return[];let r=s.map(u=>u.y-u.height/2),i=s.map(u=>u.y+u.height/
2),[a,c]=s.length?[Math.min(...r),Math.max(...i)]:[0,0];o.isFrame&&([a,c]=[a-ca(o),c+aa]);let l=la(o)-(c-a);l>0&&([a,c]=
[a-l/2,c+l/2]);let f=s.flatMap(({member:u,y:m,height:h,ports:g})=>u?[{...u,y:m,height:h,atLeft:g.filter(({side:b})=>b===
"left").length,atRight:g.filter(({side:b})=>b==="right").length}]:[]);return[{box:o,members:f,x:e,width:n,y:a,height:c-a}]})}
function rb({boxes:t,ties:e},n){for(let o of t){o.y+=n;for(let s of o.members)s.y+=n}for(let{path:o,points:s}of e)for(let r of new Set(
[...o,...s]))r[1]+=n}var ib=/[^\S\u00a0]+/;function Rn(t,e,n,o){let s=[""];for(let a of t.slice(0,400).split(ib).flatMap(c=>ab(c,e,o))){let c=s[s.
length-1],l=c?`${c} ${a}`:a;!c||o(l)<=e?s[s.length-1]=l:s.push(a)}if(s.length<=n)return s;let r=s.slice(0,n),i=Array.from(
r[n-1]);for(;i.length>1&&o(`${i.join("")}\u2026`)>e;)i=i.slice(0,-1);return r[n-1]=`${i.join("").trimEnd()}\u2026`,r}function ab(t,e,n){
if(n(t)<=e)return[t];let o=[""];for(let s of Array.from(t)){let r=o[o.length-1]+s;n(r)<=e||!o[o.length-1]?o[o.length-1]=
r:o.push(s)}return o}function cn(t,e,n,o){let s=Rn(t,e,n,o);for(let r=e-12;r>40;r-=12){let i=Rn(t,r,99,o);if(i.length>s.
length||i.some(a=>o(a)>r))break;s=i}return{lines:s,width:Math.ceil(Math.max(...s.map(o)))}}var bu=new WeakMap;function yu(t,e){let n=bu.get(t)??cb(t,e);return bu.set(t,n),n}function cb(t,e){let n=new Map;for(let o of[
"actor","target"])for(let[s,r]of t[o].entries()){let i=e[o][s],a=n.get(r);a?a.set(i,(a.get(i)??0)+1):n.set(r,new Map([[i,
1]]))}return new Map([...n].map(([o,s])=>[o,lb(s)]))}function lb(t){let[e,n]=[-1,0];for(let[o,s]of t)(s>n||s===n&&o<e)&&
([e,n]=[o,s]);return e}function $u(t,e){let{facts:n,level:o,arrows:s,chosen:r,state:i}=t,{actor:a,target:c,sign:l,hold:f,mark:u}=o.arrows,m=new Map;
for(let[g,b]of s){let O=ms(n,o,g),$=[e(a[g]),e(c[g])];if($[0]===$[1]&&a[g]!==c[g])continue;let[S,v]=O?$.sort():$,M=`${S}\
>${v}:${l[g]}`,L=m.get(M);if(!L){let j={from:S,to:v,sign:l[g],hold:f[g],mark:u[g],rows:[...b],weight:0,acts:0};m.set(M,{
...j,isBoth:!1,isTogether:O,prices:[],conditions:[]});continue}L.rows.push(...b),L.hold=Math.max(L.hold,f[g]),L.mark=Math.
max(L.mark,u[g])}let h=fb(n.ties.statement,m);for(let g of h)g.weight=ht(n,g.rows,r,i.count),g.acts=ht(n,g.rows,r,"acts"),
ub(t,g);return h.sort((g,b)=>b.acts-g.acts||b.weight-g.weight||(g.from+g.to<b.from+b.to?-1:1))}function fb(t,e){let n=({
rows:s})=>[...new Set(s.map(r=>t[r]))].sort().join(" "),o=new Set;for(let s of e.values()){let r=e.get(`${s.to}>${s.from}\
:${s.sign}`);!r||r===s||o.has(s)||n(s)!==n(r)||(s.isBoth=!0,s.rows.push(...r.rows),o.add(r))}return[...e.values()].filter(
s=>!o.has(s))}function ub({facts:t,chosen:e},n){let o=new Set(n.rows.map(i=>t.ties.statement[i])),s=new Set([...o].map(i=>t.
statements.act[i]).filter(i=>i>=0)),r=[new Set,new Set];for(let i of t.offers.mentions){let[a]=i;if(!(!e.inside[a]||!(o.
has(a)||s.has(t.statements.act[a]))))for(let[c,l]of i.slice(8).entries())for(let f of l)r[c].add(f)}[n.prices,n.conditions]=
r.map(i=>[...i])}var[mb,pb]=[5,1.4];function _o(t){let e=y.parts?Ms(y,t.rows):kn(t.sign),{dashes:n}=x.encodings.holds[t.hold],o=t.acts>0?
Math.min(mb,2+Math.log2(Math.max(t.weight,1))):pb;return{colour:e,dashes:n,width:t.isReturn?1.8:o,head:x.encodings.signs[t.
sign].head}}function Cn(t){if(t.isReturn)return"";let{holds:e,marks:n}=x.encodings;return e[t.hold].sign||n[t.mark].sign}
var ko=t=>t.acts===0;var db={name:168,words:184,lines:4},hb={name:124,words:124,lines:5},gb={name:96,words:96,lines:7},[wa,ha,wb]=[26,30,22],
Su=.7,xb=3,bb=4,[yb,$b,Ob]=[13,10,16],Sb=90,Ou=6,_b=[48,28,14];function _u(t,e,n,{scale:o,unfolded:s,columns:r,open:i}){
let{level:a,state:c}=t,l=ku(o),f=[...kb(t)].sort((W,X)=>W-X),u=yu(a,e),m=c.ego===null?-1:a.numbers.get(c.ego)??-1,h=new Map;
for(let W of f){if(W===m)continue;let X=u.get(W)??-1-W;h.set(X,[...h.get(X)??[],W])}let g=(W,X)=>a.nodes[W].actor===e.nodes[X]?.
actor,b=W=>(h.get(W)??[]).filter(X=>!g(X,W)),O=Mb(t,e,h,b,{unfolded:s,open:i}),$=new Map,S=new Map,v=new Map,M=[],L=vb(t,
f),j=(W,X,ft,B,At)=>{let St=B===a?X:ft,[Gt,re]=[D(B,St),Ct(B,St)],Ut=X<0?null:a.nodes[X];return S.set(W,{at:X,frame:ft,name:Gt,
lang:re,folded:At,node:Ut,isStrong:L.has(X)}),Gt},P=(W,X)=>{let ft=j(`a${W}`,W,-1,a,0),B=Rn(ft,l.name,l.lines,n.bold);$.
set(W,`a${W}`),M.push({id:`a${W}`,isFrame:!1,lines:B,width:ga(B,n.bold)+wa+ha,members:[],isMiddle:X})};m>=0&&f.includes(
m)&&P(m,!0);for(let[W,X]of h){let ft=b(W);if(!ft.length||W<0){for(let st of X)P(st,!1);continue}let B=N(ft.length,"actor\
_drawn"),At=X.find(st=>g(st,W))??a.numbers.get(e.nodes[W].actor)??-1,St=`f${W}`,Gt=O.has(W),re=j(St,At,W,e,Gt?ft.length:
0);v.set(St,{name:re,note:B,frame:e.nodes[W].actor,at:At,isFolded:Gt});for(let st of X)$.set(st,Gt||g(st,W)?St:`a${st}`);
if(Gt){let st=[...Rn(re,l.name,l.lines,n.bold),...Rn(d("folded",{n:B}),l.name,2,n.plain)];M.push({id:St,isFrame:!1,lines:st,
width:ga(st,n.bold)+ha,members:[]});continue}let Ut=ft.map(st=>{let Tg=j(`a${st}`,st,W,a,0);return Ab(Tg,st,L.has(st),l,
n)}),Ke=cn(re,l.name,l.lines,n.bold).lines,eo=ga(Ke,n.bold)+wa+n.plain(B)+ha+wb;M.push({id:St,isFrame:!0,lines:Ke,width:eo,
members:Ut})}let z=$u(t,W=>$.get(W)??"").flatMap(W=>Tb(t,W));return{given:{boxes:M,ties:Eb(z,n,o),scale:Math.min(o,1),columns:r},
ties:z,ends:S,heads:v}}var ku=t=>t<Su?gb:t<1?hb:db;function kb({arrows:t,level:e}){let{actor:n,target:o}=e.arrows;return new Set(
[...t.keys()].flatMap(s=>[n[s],o[s]]))}function Mb({nodes:t},e,n,o,{unfolded:s,open:r}){let i=[...n.keys()].filter(l=>l>=
0&&o(l).length>0);if(s)return new Set(i.filter(l=>!s.includes(e.nodes[l].actor)));let a=l=>(n.get(l)??[]).reduce((f,u)=>f+
t.weightOf(u),0),c=i.filter(l=>r!==void 0||o(l).length>=xb).sort((l,f)=>a(f)-a(l)||l-f);return new Set(c.slice(r??bb))}function vb({
nodes:t},e){let n=e.map(o=>({at:o,weight:t.weightOf(o)}));return n.sort((o,s)=>s.weight-o.weight||o.at-s.at),new Set(n.slice(
0,3).filter(({weight:o})=>o>1).map(({at:o})=>o))}function Ab(t,e,n,o,s){let r=n?s.bold:s.plain,{lines:i,width:a}=cn(t,o.
name,o.lines+1,r);return{id:`a${e}`,lines:i,width:a+2*wa+12}}var ga=(t,e)=>Math.ceil(Math.max(...t.map(e)));function Tb({
facts:t,level:e,state:n},o){let s=Bt(t,e,o.rows),r={acts:"act",statements:"statement",articles:"article"}[n.count],i=o.acts>
1?N(o.acts,"act"):o.weight>1?N(o.weight,r):"",a=[...new Set(s.map(({parts:O})=>bo(O,Sb)))],c=a.filter(O=>!O.startsWith("\
[")||!a.includes(O.slice(1,-1))),l=c.slice(0,2),f=c.length>2?` +${c.length-2}`:"",u=o.conditions.length?` (${o.conditions.
join(", ")})`:"",m={...o,isReturn:!1,text:l.join(", ")+f,terms:u,number:i};if(!o.prices.length)return[m];let h=d("asked_\
in_return",{what:o.prices.join(", ")}),g=t.names.signs.indexOf("neither"),b={from:o.to,to:o.from,sign:g,text:h,terms:"",
number:""};return[m,{...m,...b,hold:t.names.holds.indexOf("not actual"),isReturn:!0}]}function Lb(t,e){let n=pe(t,e),o=(s,r)=>n.
lastIndexOf(s)>n.lastIndexOf(r);return n+(o("\u201C","\u201D")?"\u201D":"")+(o("[","]")?"]":"")}var ir=(t,e)=>e?`${t}\xA0\xB7\xA0${e.
replaceAll(" ","\xA0")}`:t;function xa(t,{plain:e,bold:n}){let o=t.replaceAll(" ","\xA0"),s=n(o)-e(o);return r=>e(r)+(o&&
r.endsWith(o)?s:0)}function Eb(t,e,n){let o=t.some(a=>a.acts>0),s=ku(n).words,r=n<Su?0:1/0,i=0;return t.map(a=>{let{from:c,
to:l,text:f,terms:u,number:m}=a,h=!o||a.acts>0||n>=1.5,g=(a.acts>0?3:.5)*(1+Math.log2(1+a.weight)),b=!!Cn(a),O={from:c,to:l,
weight:g,isMarked:b,words:[],room:yb*Math.min(n,1)};if(!h||!f||++i>r)return O;let $=ir(f+u,m),S=xa(m,e),v=[1,1.25,1.6].map(
q=>cn($,s*q,Ou,S)),M=v.filter(({lines:q})=>!q.at(-1)?.endsWith("\u2026")),L=_b.filter(q=>f.length>q).map(q=>Lb(f,q)),j=(u?
[f,...L]:L).map(q=>cn(ir(q,m),s,Ou,S)),P=[...M.length?M:v.slice(-1),...j];return{...O,words:P,room:P[0].lines.length*Ob+
$b}})}var Nb={square:"M3 2 H13 V12 H3 Z",triangle:"M8 1.5 L14 12.5 H2 Z",diamond:"M8 1 L14 7 L8 13 L2 7 Z"};function Me(t,{dashes:e=[],
head:n="arrow",middle:o=""}={}){let r=_("line",{x1:2,y1:7,x2:n==="bar"?37:34,y2:7,stroke:t,"stroke-width":2,...ln(e)});return vu(
"0 0 42 14",r,vo(n,t,"translate(40 7) rotate(0) scale(1)"),ya(o,t,19,7))}var ln=t=>({"stroke-dasharray":t.join(" ")||null,
"stroke-linecap":t[0]<2?"round":null}),vu=(t,...e)=>_("svg",{class:"sample",width:42,height:14,viewBox:t,"aria-hidden":"\
true"},e),jn=t=>Me(kn(t),{head:x.encodings.signs[t].head}),Mu=t=>Me(Ii(t));function ba(){return[...lo.slice(0,Ie).map((e,n)=>Mo(
Mu(n),`${Fs[n]} ${uf(e)}`)),Mo(Mu(Ie),d("part_same"))]}var Mo=(t,e)=>[t,e];function vo(t,e,n){return t?t==="bar"?_("line",
{transform:n,x1:-2,y1:-5,x2:-2,y2:5,stroke:e,"stroke-width":3}):t==="vee"?_("path",{transform:n,d:"M-8 -4.5 L0 0 L-8 4.5",
fill:"none",stroke:e,"stroke-width":2}):_("path",{transform:n,d:"M-9 -4.5 L0 0 L-9 4.5 Z",fill:e}):null}function ya(t,e,n,o){
return t==="bar"?_("path",{transform:`translate(${n} ${o})`,d:"M0 -4.5 V4.5",stroke:e,"stroke-width":2.5}):t==="circle"?
_("circle",{cx:n,cy:o,r:3.5,fill:e}):t==="diamond"?_("path",{transform:`translate(${n} ${o})`,d:"M-4.5 0 L0 -4.5 L4.5 0 \
L0 4.5 Z",fill:e}):null}function $a(t,e=tt().node){let n={fill:e,stroke:tt().line},o=t==="dot"?_("circle",{cx:8,cy:7,r:5.5,
...n}):_("path",{d:Nb[t],...n});return vu("-13 0 42 14",o)}function Au(){let{sign:t,hold:e,mark:n}=y.level.arrows,o=[...y.
arrows.keys()];return Oa({signs:new Set(o.map(s=>t[s])),holds:new Set(o.map(s=>e[s])),marks:new Set(o.map(s=>n[s]))})}function Oa(t){
let{signs:e,holds:n,marks:o}=x.encodings,s=tt().line,r=(l,f)=>!t||t[l].has(f),i=e.flatMap(({words:l},f)=>r("signs",f)?[Mo(
jn(f),l)]:[]),a=n.flatMap(({dashes:l,middle:f,words:u},m)=>(l.length||f)&&r("holds",m)?[Mo(Me(s,{dashes:l,middle:f}),u)]:
[]),c=o.flatMap(({middle:l,words:f},u)=>l&&r("marks",u)?[Mo(Me(s,{middle:l}),f)]:[]);return[...y.parts?ba():i,...a,...c]}var Sa=16,ar=17,Tu=7,Ib=260;function Nu(t,e,n){let o=_("svg",{class:"named",role:"group",viewBox:`0 0 ${t.width} ${t.height}`}),
s=t.boxes.map(c=>Wb(c,e)),r=t.ties.map((c,l)=>qb(c,e.ties[l],l,n)),i=t.boxes.flatMap(c=>c.members.map(l=>Pb(l,c,e))),a=t.
ties.map((c,l)=>jb(c,e.ties[l],l));return o.append(...s,...r,...i,...a.filter(c=>c!==null)),o}function qb(t,e,n,o){let{colour:s,
dashes:r,width:i,head:a}=_o(e),{path:c}=t,l=e.isBoth&&a?Tu:0,f=Eu(Cb(c,l,a&&a!=="bar"?Tu:0));return _("g",{class:`tie${ko(
e)?" light":""}`,role:"button",tabindex:-1,"data-key":`t${e.from}>${e.to}:${e.sign}${e.isReturn?"r":""}`,"data-tie":n,"a\
ria-label":`${o(e)}. ${d("show_quotes")}`},_("path",{class:"around",d:Eu(c),fill:"none",stroke:s}),_("path",{d:f,fill:"n\
one",stroke:s,"stroke-width":i.toFixed(1),...ln(r)}),Lu(a,s,c[c.length-1],c[c.length-2],i),e.isBoth&&Lu(a,s,c[0],c[1],i),
Rb(Cn(e),s,t.points))}function Lu(t,e,n,o,s){let r=n[0]<o[0]?180:0,i=(.9+.08*s).toFixed(2);return vo(t,e,`translate(${n[0]}\
 ${n[1]}) rotate(${r}) scale(${i})`)}function Rb(t,e,n){if(!t)return null;let[o,s]=n[Math.floor(n.length/2)],r={transform:`\
translate(${o.toFixed(1)} ${s.toFixed(1)})`};if(t==="\u2022")return _("g",r,_("circle",{class:"mark",r:4.5,stroke:e,"str\
oke-width":1.8}));if(t==="?")return _("g",r,_("circle",{class:"doubt",r:8}),_("text",{class:"doubted","text-anchor":"mid\
dle",y:4.5,"aria-hidden":"true"},"?"));let i=_("path",{d:"M-5.5 5.5 L5.5 -5.5",stroke:e,"stroke-width":1.8});return _("g",
r,_("circle",{class:"mark",r:8,stroke:e,"stroke-width":1.8}),i)}function Cb(t,e,n){let o=t.map(([r,i])=>[r,i]),s=o.length-
1;return o[0][0]+=Math.sign(o[1][0]-o[0][0])*e,o[s][0]+=Math.sign(o[s-1][0]-o[s][0])*n,o}function Eu([t,...e]){let n=([s,
r])=>`${s.toFixed(1)} ${r.toFixed(1)}`,o=[];for(let s=0;s+2<e.length;s+=3)o.push(`C${e.slice(s,s+3).map(n).join(" ")}`);
return`M${n(t)} ${o.join(" ")}`}function jb({words:t},e,n){if(!t)return null;let o={class:"words","data-words":n,"aria-h\
idden":"true",fill:_o(e).colour};return _("g",o,_a(t.lines,t.x+t.width/2,t.y,e.number))}function _a(t,e,n,o=""){let s=o.
replaceAll(" ","\xA0");return _("text",{"text-anchor":"middle"},t.map((r,i)=>{let a=n+12.5+i*Sa,c=s&&r.endsWith(s),l=c?r.
slice(0,r.length-s.length):r;return _("tspan",{x:e,y:a},l,c&&_("tspan",{class:"strong"},s))}))}function Wb(t,{ends:e,heads:n}){
let{box:o,x:s,y:r,width:i,height:a}=t,c=e.get(o.id),l=n.get(o.id),f=c.node?.shape==="diamond"&&!l,u=l?.isFolded?" folded":
f?" issue":"",m=_("rect",{x:s,y:r,width:i,height:a,rx:f?Math.min(20,a/2):14}),h=!!l?.isFolded,b=_("text",{class:"strong",
"text-anchor":h?"middle":"start"},Bb(t,c.lang,h)),O=l?.isFolded?null:qu(c.node?.shape??"square",s+20,o.isFrame?r+18:Iu(o,
r,a),6,!0),$=[c.name,l?.note,l?.isFolded&&d("unfold")].filter(Boolean).join(", "),S={class:`block${u}`,role:"button",tabindex:-1,
"data-key":o.id,"aria-label":$};if(!o.isFrame||!l)return _("g",S,m,O,b);let v=_("g",{class:"fold",role:"button",tabindex:-1,
"data-key":`x${o.id}`,"aria-label":`${l.note}: ${d("fold",{name:l.name})}`},_("text",{class:"count",x:s+i-12,y:r+23,"tex\
t-anchor":"end"},`${l.note} \u2212`));return _("g",{class:"frame"},_("g",S,m,O,b),v)}var Iu=({lines:t},e,n)=>e+(n>Ib?t.length*
ar/2+12:n/2);function Bb({box:{lines:t,isFrame:e},x:n,y:o,width:s,height:r},i,a){if(e)return t.map((f,u)=>_("tspan",{x:n+
32,y:o+23+u*ar,lang:i},f));let c=Iu({lines:t},o,r)-t.length*ar/2+13,l=f=>({x:a?n+s/2:n+34,y:c+f*ar});return t.map((f,u)=>_(
"tspan",{...l(u),...a&&u===t.length-1?{class:"note"}:{lang:i}},f))}function Pb(t,{x:e,width:n},{ends:o}){let s=o.get(t.id),
{id:r,lines:i,y:a,height:c,atLeft:l,atRight:f}=t,u=f>l,m=u?e+n-14:e+14,h=y.nodes.weightOf(s.at),g=Math.min(9,5+Math.sqrt(
h)/1.6),b=u?e+n-28:e+28,O=a-i.length*Sa/2+12.5,$=S=>_("path",{class:"reach",d:`M${S} ${a-c/2+4} V${a+c/2-2}`});return _(
"g",{class:`member${s.isStrong?" strong":""}`,role:"button",tabindex:-1,"data-key":r,"aria-label":`${s.name}, ${s.node?.
type??""}`},_("rect",{class:"around",x:e+2,y:a-c/2,width:n-4,height:c,rx:6}),f>1&&$(e+n-1.5),l>1&&$(e+1.5),qu(s.node?.shape??
"dot",m,a,g,g>7.5),_("text",{"text-anchor":u?"end":"start",lang:s.lang},i.map((S,v)=>_("tspan",{x:b,y:O+v*Sa},S))))}function qu(t,e,n,o,s){
let r={class:`glyph${s?" full":""}`,transform:`translate(${e.toFixed(1)} ${n.toFixed(1)})`};return t==="square"?_("rect",
{...r,x:-o+.5,y:-o+.5,width:2*o-1,height:2*o-1,rx:2}):t==="triangle"?_("path",{...r,d:`M0 ${-o-1} L${o+1} ${o-1} L${-o-1}\
 ${o-1} Z`}):t==="diamond"?_("path",{...r,d:`M0 ${-o-1} L${o+1} 0 L0 ${o+1} L${-o-1} 0 Z`}):_("circle",{...r,r:o})}var Fb={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},Db=2.5;function Cu(t,e,n){let o=Fb[n];if(!o||!e)
return!1;let s=Ru(e),r=[...t.querySelectorAll("[data-key]")],[i,a]=[null,1/0];for(let c of r){if(c===e)continue;let[l,f]=Ru(
c).map((g,b)=>g-s[b]),u=l*o[0]+f*o[1],m=Math.abs(l*o[1])+Math.abs(f*o[0]),h=u+Db*m;u>1&&h<a&&([i,a]=[c,h])}return i&&(e.
setAttribute("tabindex","-1"),i.setAttribute("tabindex","0"),i.focus()),!0}function Ru(t){let{x:e,y:n,width:o,height:s}=t.
getBoundingClientRect();return[e+o/2,n+s/2]}function ju(t,e){let n=null;t.addEventListener("pointerdown",o=>{let s=o.target instanceof Element&&!o.target.closest("[\
data-key], [data-words]");o.pointerType==="mouse"&&o.button===0&&s&&(n={x:o.clientX,y:o.clientY,left:t.scrollLeft,top:t.
scrollTop})}),t.addEventListener("pointermove",o=>{n&&(t.scrollLeft=n.left-(o.clientX-n.x),t.scrollTop=n.top-(o.clientY-
n.y))});for(let o of["pointerup","pointerleave","pointercancel"])t.addEventListener(o,()=>n=null);t.addEventListener("wh\
eel",o=>{o.ctrlKey&&(o.preventDefault(),e(o.deltaY<0?1:-1))},{passive:!1})}var zb=16,Hb=220;function cr(t,{ends:e}){let[n,o]=[e.get(t.from)?.name??"",e.get(t.to)?.name??""];if(t.isReturn)return d(
"asks_in_return",{who:o,what:t.prices.join(", ")});let s=t.number?`: ${t.number}`:"";return`${n} ${t.text} ${o}${t.terms}${s}`}
function ka({parts:t},e){let n=e?.getAttribute("data-tie")??e?.getAttribute("data-words");return n==null?null:t.ties[Number(
n)]}function Wu(t,e){let{root:n,parts:o,picture:s}=t;n.querySelector(".now:not(.kept)")?.remove();for(let f of n.querySelectorAll(
".lit"))f.classList.remove("lit");let r=ka(t,e),i=e?.getAttribute("data-key")?.replace(/^x/,"")??"",a=f=>f===i||i.startsWith(
"f")&&`f${o.ends.get(f)?.frame}`===i,c=o.ties.flatMap((f,u)=>f===r||!r&&i&&(a(f.from)||a(f.to))?[u]:[]);n.classList.toggle(
"fading",c.length>0),A("hint").textContent=r?`${cr(r,o)} \xB7 ${Gb(r)}`:i?Ub(t,i):"";let l=new Set(c.flatMap(f=>[o.ties[f].
from,o.ties[f].to]));i&&l.add(i);for(let f of n.querySelectorAll("[data-key]")){let u=f.getAttribute("data-key")??"",m=c.
includes(Number(f.getAttribute("data-tie")??-1))||l.has(u)||l.has(`${u}`.replace(/^x/,""));f.classList.toggle("lit",m)}for(let f of c)
n.querySelector(`[data-words="${f}"]`)?.classList.add("lit");r&&c.length===1&&!s.ties[c[0]].words&&n.append(Ma(s,s.ties[c[0]],
r))}var Gb=t=>N(_t(y,t.rows).length,"statement");function Ub(t,e){let n=t.parts.ends.get(e);if(!n)return"";let{size:o}=y.
nodes.othersOf(n.at);return[n.name,n.node?.type,o>0&&N(o,"neighbour")].filter(Boolean).join(" \xB7 ")}function Ma(t,{points:e},n,o="\
now"){let{lines:s,width:r}=cn(ir(n.text+n.terms,n.number),Hb,9,xa(n.number,Se)),[i,a]=e[Math.floor(e.length/2)],c=s.length*
zb+8,l=Math.max(4+r/2+8,Math.min(i,t.width-r/2-12)),f=Math.max(4,a-c-10);return _("g",{class:o,"aria-hidden":"true"},_("\
rect",{x:l-r/2-8,y:f,width:r+16,height:c,rx:6}),_a(s,l,f+3,n.number))}var Bu=500,Vb=5,Pu={at:-1,time:0,x:0,y:0},Fu=[[.7],[.7,{columns:3}],[.5,{columns:3}],[.5,{columns:2}],[.5,{columns:2,open:2}],
[.5,{columns:2,open:1}],[.5,{columns:2,open:0}],[.5,{columns:1,open:0}]],va=[.5,.7,1,1.25,1.5,2],Kb=1.25,J=null,Wn=null,
Ao=!1,Ta=Pu,Aa={selection:null,key:""},Du=null;var Lo=()=>J;async function zu(t){Du=await gt("country"),t&&(Wn=null,Ao=!1);let e=[qt(),w.language,JSON.stringify(w.frames)].
join(" ");if(J&&Aa.selection===y&&Aa.key===e&&!t){Uu();return}Aa={selection:y,key:e},Bn()}function Bn(){let t=A("named"),
e=Je(y),n=!J,o=document.activeElement?.closest("#named [data-key]")?.getAttribute("data-key");J=Wn!==null?lr(Wn):Ao?Qb(t):
Hu(t);let{root:s,picture:r,scale:i}=J,a=Ao?La(r,t):Math.max(i,1);s.setAttribute("width",String(r.width*a)),s.setAttribute(
"height",String(r.height*a)),s.setAttribute("aria-label",`${d("graph_of")} ${Wt(e)} ${d("graph_keys")}`),Jb(s),E(t,s),s.
querySelector("[data-key]")?.setAttribute("tabindex","0"),Uu(),o&&o0(o),n&&Yb(t,s)}function Hu(t){let{clientWidth:e,clientHeight:n}=t,
o=lr(1);if(!e)return o;for(let r of Fu){if(o.picture.width<=e)break;let i=lr(...r);i.picture.width<o.picture.width&&(o=i)}
let s=1.25*o.picture.width<=e&&1.25*o.picture.height<=n;return o.scale===1&&s?{...o,scale:1.25}:o}function Qb(t){let e=Hu(
t),n=e.scale>=1?Fu.map(o=>lr(...o)):[];return[e,...n.filter(({parts:o})=>o.ends.size===e.parts.ends.size)].reduce((o,s)=>La(
s.picture,t)>1.1*La(o.picture,t)?s:o)}var La=(t,{clientWidth:e,clientHeight:n})=>Math.min(Kb,e/t.width,n/t.height);function lr(t,e){
let n=_u(Je(y),Du,Se,{scale:t,unfolded:w.frames,...e}),o=xu(n.given),s=Nu(o,n,r=>cr(r,n));return{picture:o,parts:n,root:s,
scale:t}}function Yb(t,e){t.scrollLeft=(e.clientWidth-t.clientWidth)/2}function Jb(t){let e=s=>s.target instanceof Element?
s.target.closest("[data-key], [data-words]"):null,n=(s,r)=>t.addEventListener(s,r);n("click",s=>Xb(e(s),s));let o=s=>J&&
Wu(J,s);n("pointerover",s=>o(e(s))),n("pointerleave",()=>o(null)),n("focusin",s=>o(e(s))),n("focusout",()=>o(null)),n("k\
eydown",s=>{let r=e(s);if(s.key==="Enter"||s.key===" ")Gu(r);else if(s.key==="+"&&To(r)>=0)xe(To(r));else if(!Cu(t,r,s.key))
return;s.preventDefault(),s.stopPropagation()})}function Xb(t,{timeStamp:e,clientX:n,clientY:o}){Ta={at:To(t),time:e,x:n,
y:o},Gu(t)}function Zb(t){let{at:e,time:n,x:o,y:s}=Ta,r=Math.hypot(t.clientX-o,t.clientY-s)<Vb&&t.timeStamp-n<Bu;e<0||!r||
(t.stopPropagation(),t.preventDefault(),Ta=Pu,xe(e))}var To=t=>J?.parts.ends.get(t?.getAttribute("data-key")??"")?.at??-1;
function Gu(t){if(!t||!J)return;let e=ka(J,t);if(e){t0(e);return}let n=t.getAttribute("data-key")??"",o=J.parts.heads.get(
n.replace(/^x/,""));o&&(o.isFolded||n.startsWith("x"))?e0(o.frame,!o.isFolded):To(t)>=0&&nt(y.level.nodes[To(t)].actor)}
function t0(t){if(!J)return;let[e,n]=(t.isReturn?[t.to,t.from]:[t.from,t.to]).map(s=>J?.parts.ends.get(s));e&&n&&!e.folded&&
!n.folded&&e.at>=0&&n.at>=0?xt(e.at,n.at):V(_t(y,t.rows),cr(t,J.parts))}function e0(t,e){let o=[...J?.parts.heads.values()??
[]].filter(s=>!s.isFolded).map(s=>s.frame).filter(s=>s!==t);k({frames:e?o:[...o,t]})}var n0=(t,e)=>t.size===e.length&&e.
every(n=>t.has(n));function Uu(){if(!J)return;let t=Qt(),{parts:e,root:n,picture:o}=J,s=we();for(let c of n.querySelectorAll(
".kept"))c.remove();let[r,i]=(t?.names??[]).map(c=>y.level.numbers.get(c)),a=c=>e.ends.get(c)?.at;for(let[c,l]of e.ties.
entries()){let[f,u]=(l.isReturn?[l.to,l.from]:[l.from,l.to]).map(a),h=t?.kind==="pair"&&f===r&&u===i||s.size>0&&n0(s,_t(
y,l.rows));n.querySelector(`[data-tie="${c}"]`)?.classList.toggle("open",h),h&&!o.ties[c].words&&n.append(Ma(o,o.ties[c],
l,"now kept"))}for(let c of n.querySelectorAll(".member.open, .block.open"))c.classList.remove("open");if(!(t?.kind!=="a\
ctor"||r===void 0))for(let[c,{at:l}]of e.ends)l===r&&fr(c)?.classList.add("open")}var fr=t=>J?.root.querySelector(`[data\
-key="${CSS.escape(t)}"]`)??null;function o0(t){let e=fr(t);if(e){for(let n of J?.root.querySelectorAll("[tabindex='0']")??
[])n.setAttribute("tabindex","-1");e.setAttribute("tabindex","0"),e.focus({preventScroll:!0})}}function Vu(t){(fr(`a${t}`)??
[...J?.parts.ends??[]].flatMap(([n,o])=>o.at===t?[fr(n)]:[])[0])?.scrollIntoView({block:"center",inline:"center"})}function ur(t){
let e=va.indexOf(J?.scale??1),n=va[Math.max(0,Math.min(va.length-1,e+t))];n!==J?.scale&&(Wn=n,Ao=!1,Bn())}function Ku(){
Wn=null,Ao=!0,Bn()}function Qu(t){ju(t,ur),document.addEventListener("click",Zb,!0);let[e,n]=[0,0];new ResizeObserver(()=>{
t.clientWidth!==e&&(e=t.clientWidth,clearTimeout(n),n=setTimeout(()=>{e&&J&&Wn===null&&w.picture==="named"&&Bn()},Bu))}).
observe(t)}var s0={"\u2298":"key_denied","?":"held_doubted","\u2022":"key_reported"};function mr(){let t=Lo()?.parts.ties??[],e=[...new Set(
t.map(i=>i.sign))].sort((i,a)=>i-a),n=t.map(_o),o=tt().line,s=y.parts?ba():e.map(i=>[jn(i),x.encodings.signs[i].words]),
{holds:r}=x.encodings;for(let[i,a]of[["not actual","key_not_done"],["hedged","key_hedged"]]){let{dashes:c}=r[x.names.holds.
indexOf(i)];n.some(l=>l.dashes===c)&&s.push([Me(o,{dashes:c,head:""}),d(a)])}for(let[i,a]of Object.entries(s0))t.some(c=>Cn(
c)===i)&&s.push([Yu(i),d(a)]);return t.some(ko)&&!t.every(ko)&&s.push([r0(Me(o,{head:""})),d("key_light")]),t.some(({text:i})=>i.
includes("["))&&s.push([Yu("[ ]"),d("key_inferred")]),s}function r0(t){return t.setAttribute("opacity","0.5"),t}function Yu(t){
let e=_("text",{x:21,y:12,"text-anchor":"middle","font-size":14,fill:tt().text},t);return _("svg",{class:"sample",width:42,
height:14,viewBox:"0 0 42 14","aria-hidden":"true"},e)}var i0=["grown","frames","ego","steps","picture","level","issues"],a0=100,Pn=[],pr=[],fn=null,c0=()=>Object.fromEntries(
i0.map(t=>[t,w[t]]));function Ju(){let t=c0();fn&&JSON.stringify(fn)!==JSON.stringify(t)&&(Pn.push(fn),Pn.splice(0,Pn.length-
a0),pr.length=0),fn=t}var Xu=()=>Pn.length>0,Zu=()=>pr.length>0,Ea=()=>tm(Pn,pr),Na=()=>tm(pr,Pn);async function tm(t,e){
let n=t.at(-1);if(!n||!fn)return;let o=await gt(n.level);n===t.at(-1)&&(t.pop(),e.push(fn),fn=n,await k({...n,...o.name===
y.level.name?{}:Cs(o)}))}var em=["named","whole"];function nm(t){let e=p("div",{id:"named"});return Qu(e),document.addEventListener("keydown",p0),
p("div",{id:"stage",inert:!0},l0(t),p("div",{class:"pictures"},e,p("div",{id:"canvas",role:"application","aria-label":d(
"graph_of")}),p("p",{id:"empty",class:"empty"}),p("p",{id:"hint",class:"hint"})),p("ul",{id:"key",class:"key","aria-labe\
l":d("legend")}))}function l0(t){let e=p("input",{type:"checkbox",onchange:o=>Hf(o.target.checked)}),n=o=>k({picture:o});
return p("div",{class:"graph-tools",role:"toolbar","aria-label":d("graph_tools")},p("div",{class:"pressed",role:"group",
"aria-label":d("picture")},em.map(o=>T(d(`picture_${o}`),()=>n(o),{id:`picture-${o}`}))),T(d("undo"),Ea,{id:"undo"}),T(d(
"redo"),Na,{id:"redo"}),T("",m0,{id:"grow"}),p("div",{class:"right"},p("span",{id:"legend-of-whole"},t),p("label",{class:"\
tick",id:"physics"},e,p("span",{},d("physics"))),T("\u2212",()=>ur(-1),{id:"zoom-out","aria-label":d("zoom_out"),title:d(
"zoom_out")}),T("+",()=>ur(1),{id:"zoom-in","aria-label":d("zoom_in"),title:d("zoom_in")}),T(d("fit"),()=>w.picture==="n\
amed"?Ku():Zs())))}async function om(t){let e=w.picture==="named",n=!y.arrows.size&&!(y.isGrown&&!e);if(Ju(),E(A("empty"),
n&&ze()),A("named").hidden=!e,A("canvas").hidden=e,f0(e),e)await zu(t);else{if(await Zf(),w.picture!=="whole")return;ta(
t)}rm(e)}function sm(){w.picture==="named"?(Bn(),rm(!0)):ke()&&ta(!1)}var rm=t=>E(A("key"),t&&mr().map(([e,n])=>p("li",{},
e,p("span",{},n))));function f0(t){for(let n of em)A(`picture-${n}`).setAttribute("aria-pressed",String(w.picture===n));
for(let n of["zoom-out","zoom-in"])A(n).hidden=!t;A("legend-of-whole").hidden=t,A("physics").hidden=t||y.nodes.size>=Bf,
A("undo").disabled=!Xu(),A("redo").disabled=!Zu();let e=im();A("grow").hidden=e===void 0||!u0(e),e!==void 0&&(A("grow").
textContent=d("add_neighbours",{name:Tn(y.level.nodes[e].actor)}))}function im(){let t=Qt(),e=t?.kind==="actor"?y.level.
numbers.get(t.names[0]):void 0;return e!==void 0&&y.nodes.has(e)?e:void 0}function u0(t){let{shown:e}=_n();return[...y.nodes.
othersOf(t)].some(n=>!e.has(n))}function m0(){let t=im();t!==void 0&&xe(t)}var dr=t=>w.picture==="named"?Vu(t):zf(t);function p0(t){
let e=t.target instanceof Element&&t.target.matches("input, textarea, select");w.tab!=="graph"||e||!(t.ctrlKey||t.metaKey)||
t.key.toLowerCase()!=="z"||(t.preventDefault(),t.shiftKey?Na():Ea())}var Fn=(t,e)=>T(t,n=>d0(e(),n));async function d0(t,e){try{await navigator.clipboard.writeText(t)}catch{let n=p("textare\
a",{class:"unseen","aria-hidden":"true"},t);document.body.append(n),n.select(),document.execCommand("copy"),n.remove()}le(
d("copied")),e.classList.add("done"),setTimeout(()=>e.classList.remove("done"),1200)}function ve(t,e,n){let o=URL.createObjectURL(
n instanceof Blob?n:new Blob([n],{type:e})),s=p("a",{href:o,download:t});document.body.append(s),s.click(),s.remove(),setTimeout(
()=>URL.revokeObjectURL(o),1e4)}var Dn=(t,...e)=>p("section",{class:"group"},p("h2",{},t),e);function Y(t,e,n,o){let s=e.find(([r])=>r===n);return p("se\
lect",{"aria-label":t,title:s?.[1],onchange:r=>o(r.target.value)},e.map(([r,i])=>p("option",{value:r,selected:r===n},F(i))))}
function lt(t,e,n,o){let s=p("input",{type:"checkbox",checked:e,onchange:r=>n(r.target.checked)});return p("label",{class:"\
tick"},s,o,p("span",{},t))}function Ae(t,e){let n=p("ol",{class:"acts"},t.slice(0,e));return[n,Eo(t,e,e,o=>Kt(n,o))]}function Eo(t,e,n,o){
if(t.length<=e)return null;let s=e,r=()=>d("more",{n:t.length-s}),i=T(r(),()=>{o(t.slice(s,s+n)),s+=n,s>=t.length?i.remove():
i.textContent=r()});return i}var te=(t,...e)=>p("fieldset",{},p("legend",{},t),e);var Pt=(t,e)=>rt(D(t,e),Ct(t,e));var hr=class{#e=new Map;#t;constructor(e,n,o,s){this.facts=e,this.words=n,this.level=o,this.#t={...s,...ns},this.counted=
K(io(e,this.#t,["everyone"])),this.entities=new Int32Array(n.entities.length),this.articles=new Int32Array(e.articles.length),
this.relations=new Int32Array(e.relations.length);for(let r of this.counted){for(let i of Ia(n,r))this.entities[i]++;for(let i of e.
relations[e.statements.relation[r]].wider)this.relations[i]++;this.articles[e.statements.article[r]]++}}ofRelation(e){let{
relations:n,statements:o}=this.facts;return this.counted.filter(s=>n[o.relation[s]].wider.includes(e))}ofQuestion({where:e}){
let n=this.facts.statements;return this.counted.filter(o=>e.some(s=>Object.entries(s).every(([r,i])=>i.includes(Number(n[r][o])))))}ofPhrase({
relation:e,actor:n,target:o}){let{facts:s,level:r}=this,[i,a]=[n,o].map(l=>l===null?-1:r.numbers.get(l));if(i===void 0||
a===void 0)return[];let c=this.rows(e).filter(l=>(i<0||r.actor[l]===i)&&(a<0||r.target[l]===a));return[...new Set(c.map(
l=>s.ties.statement[l]))]}targetsOf(e){let{facts:n,level:o}=this,s=new Map;for(let i of this.rows(e)){let a=o.target[i];
s.set(a,(s.get(a)??new Set).add(n.ties.statement[i]))}return[...s].sort(([i,a],[c,l])=>l.size-a.size||i-c).map(([i])=>o.
nodes[i].actor)}rows(e){let n=this.#e.get(e);if(n)return n;let{facts:o,level:s}=this,r=o.relations.flatMap(({wider:l},f)=>l.
includes(e)?[f]:[]),i={...this.#t,relations:r},a=fo(o,s,Et(o,i,["everyone"]),i),c=[...a.between,...a.issues];return this.#e.
set(e,c),c}};function Ia({statements:t,entities:e},n){let{s:o,o:s,roles:r=[],sources:i=[]}=t.get(n),a=new Set([o,s,...r.
map(([,c])=>c),...i].filter(h0));for(let c of a)for(let l of e[c]?.members??[])a.add(l);return a}var h0=t=>typeof t=="nu\
mber"&&t>=0;function am({facts:t,state:e,level:n,chosen:o},s,r,i){let a=io(t,{...e,articles:null},["everyone"]),c={as_subject:[],as_object:[],
as_source:[],as_other:[],left_out_of:[]};for(let[l,f]of s.statements.entries()){if(i!==void 0&&f.sources?.includes(i)&&c.
as_source.push(l),!o.inside[l]){i!==void 0&&a[l]&&Ia(s,l).has(i)&&!f.sources?.includes(i)&&c.left_out_of.push(l);continue}
(r!==void 0?n.subject[l]===r:f.s===i)?c.as_subject.push(l):(r!==void 0?n.object[l]===r:f.o===i)?c.as_object.push(l):f.roles?.
some(([,u])=>u===i)&&c.as_other.push(l)}return Object.entries(c).filter(([,l])=>l.length)}var g0=/(?<![\p{L}\p{N}])['"\u2018\u201c\u201e\u00ab]([^'"\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb]+)['"\u2019\u201d\u201c\u00bb](?![\p{L}\p{N}])/gu,
$t=t=>x.relations[x.statements.relation[t]],un=t=>qa($t(t),[R().statements.get(t).s]);function qa(t,e){let{entities:n}=R(),
o=s=>typeof s=="number"&&s>=0&&n[s].several;return e.length>1||e.some(o)?t.several:t.label}var et=t=>x.articles[x.statements.
article[t]],mn=t=>t.map(e=>Z(R().entities[e]));function Ot(t,e=0){return Ra(No(t,e).join(" \u2013 ")+(e?"":Ca(t)),t)}function Ra(t,e){
let n=Io(e);return n.length?`${t} (${n.join("; ")})`:t}function No(t,e=0){let n=R().statements.get(t),o=gr(t,"subject",ee(
n.s,e)),s=gr(t,"object",ee(n.o,e));return[o,un(t),s]}function Ca(t){let e=R(),n=new Map;for(let[s,r]of e.statements.get(
t).roles??[])n.set(s,[...n.get(s)??[],gr(t,e.roles[s].id,ee(r))]);return[...n].sort(([s],[r])=>s-r).map(([s,r])=>`, ${e.
roles[s].label} ${r.join(` ${d("and")} `)}`).join("")}function ee(t,e=0){if(typeof t=="string")return be(t);if(t>=0)return be(
Z(R().entities[t]));let n=-1-t;return e>=2?`#${x.keys.at(n).split("#")[1]}`:`\u201C${Ot(n,e+1)}\u201D`}var pn=t=>typeof t==
"number"&&t>=0?yt(R().entities[t].id):null,ja=(t,e)=>R().statements.get(t).inferred?.includes(e)??!1,gr=(t,e,n)=>ja(t,e)?
Jt(n):n;function w0(t,e){let n=mn(e).map(be);return[...n.slice(0,-1),...n.slice(-1).map(o=>gr(t,"according_to",o))].join(
" > ")}function Io(t){let{names:e,labels:n,statements:o}=x,s=R().statements.get(t),r=o.stance[t]>=0?e.stances[o.stance[t]]:
"";return[s.sources?.length&&`${d("according_to")} ${w0(t,s.sources)}`,r==="doubts"&&d("author_doubts"),r==="rejects"&&d(
"author_rejects"),o.mode[t]!==Ye&&n.modes[o.mode[t]],o.certainty[t]!==0&&n.certainties[o.certainty[t]],o.polarity[t]!==0&&
d("look_denied"),s.ended&&d("ended")].filter(a=>typeof a=="string")}function cm(t){let e=x.names.stances[x.statements.stance[t]],
{note:n}=R().statements.get(t);if(e!=="doubts"&&e!=="rejects"||typeof n!="string")return[];let o=n.matchAll(g0);return Array.
from(o,([,s])=>s.trim()).filter(Boolean)}function qo(t){let{quote:e=[]}=R().statements.get(t),n=e.slice(2).map(Number);return n.
flatMap((o,s)=>s%2?[]:[[o,n[s+1]]])}function Ft(t){let e=R(),n=e.bodies.get(x.statements.article[t]);return n===null?(e.
statements.get(t).quote??[]).join(" [\u2026] "):qo(t).map(([o,s])=>n.slice(o,s).split(/\s+/).join(" ")).join(" [\u2026] ")}var x0=44,wr=(t,e)=>mm(t,e,(n,o)=>b0(qo(t),n,o));function um(t,e){let n=cm(t);return dm(t).some(s=>lm(n,s).length)?mm(t,
e,s=>lm(n,s),"doubting"):null}function mm(t,e,n,o=null){let{quote:s}=R().statements.get(t);if(!s)return d("words_left_ou\
t");let r=pm(t)===null?null:Number(s[0]);return dm(t).map((i,a)=>[a?" [\u2026] ":"",y0(i,n(i,r),e,o)])}var pm=t=>R().bodies.
get(x.statements.article[t]);function dm(t){let{quote:e=[]}=R().statements.get(t),n=pm(t);return n===null?e.map(String):
[n.slice(Number(e[0]),Number(e[1]))]}var b0=(t,e,n)=>n===null?[[0,e.length]]:t.map(([o,s])=>[o-n,s-n]);function lm(t,e){
let n=[];for(let o of t){let s=o.split(/\s+/).map(i=>i.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")),r=new RegExp(`(?<![\\p{L}\\p\
{N}])${s.join("\\s+")}(?![\\p{L}\\p{N}])`,"iu").exec(e);r&&n.push([r.index,r.index+r[0].length])}return n.sort(([o],[s])=>o-
s)}function y0(t,e,n,o){let s=[],r=0;for(let[a,c]of e)a>r&&s.push(r||n===void 0?fm(t.slice(r,a)):$0(t.slice(0,a),n)),c>r&&
s.push(p("mark",{class:o},Wa(t.slice(Math.max(r,a),c)))),r=Math.max(r,c);let i=t.slice(r);return[...s,n===void 0?fm(i):O0(
i,n)]}var Wa=t=>t.replace(/^# /,"");function fm(t){let e=Wa(t),n=e.split(/\s+/);return n.length<=x0?e:[...n.slice(0,20),
"[\u2026]",...n.slice(-20)].join(" ")}function $0(t,e){let n=Wa(t).split(/\s+/);return n.length<=e+1?n.join(" "):["\u2026",
...n.slice(-e-1)].join(" ")}function O0(t,e){let n=t.split(/\s+/);return n.length<=e+1?n.join(" "):[...n.slice(0,e+1),"\u2026"].
join(" ")}var Ba=new Set("al bin da de del della den der di do dos du e el ibn la le ten ter van von y".split(" "));function zn(t){
return t.published&&t.published!=="unknown"?t.published:t.inferred?`${d("no_date")}, ${d("probably")} ${t.inferred}`:d("\
no_date")}var de=t=>`${t.author?`${be(t.author)}, `:""}${be(t.publisher)}, ${zn(t)}`;function S0(t){return`${t.author?`${t.
author}, `:""}${We(t.title)}, ${t.publisher}, ${zn(t)}`}function gm(t){let e={plain:_0,chicago:k0,apa:M0}[w.citation];return`${e(
et(t))} ${We(Ft(t))}`}function _0(t){let e=t.retrieved?` (${d("accessed")} ${t.retrieved})`:"";return`${S0(t)}${t.url?`,\
 ${t.url}`:""}${e}:`}function k0(t){let e=`\u201C${vn(t.title)}${/[?!.,]$/.test(t.title)?"":","}\u201D`,n=xr(t.published)??
(t.inferred?`[${xr(t.inferred)??t.inferred}?]`:"n.d."),o=xr(t.retrieved),s=[t.publisher,n,o&&`accessed ${o}`,t.url].filter(
Boolean);return`${t.author?`${t.author}, `:""}${e} ${s.join(", ")}:`}function M0(t){let e=wm(t),n=e?e.map(({given:f,family:u})=>`${u}\
, ${v0(f)}`):[t.author??t.publisher],o=n.slice(-1).join(""),s=n.length>1?`${n.slice(0,-1).join(", ")}, & ${o}`:o,r=hm(t.
published)??(t.inferred?`[ca. ${hm(t.inferred)??t.inferred}]`:"n.d."),i=t.author&&t.author!==t.publisher?`${t.publisher}\
. `:"",a=xr(t.retrieved),c=t.url?`${a?`Retrieved ${a}, from `:""}${t.url} `:"",l=f=>/[?!.]$/.test(f)?f:`${f}.`;return`${l(
s)} (${r}). ${l(t.title)} ${i}${c}`.replace(/[. ]*$/,":")}var v0=t=>t.split(/[\s-]+/).map(e=>`${e[0]}.`).join(" ");function xr(t){
let{year:e,month:n,day:o}=br(t);return e?[[n,o].filter(Boolean).join(" "),e].filter(Boolean).join(n&&o?", ":" "):null}function hm(t){
let{year:e,month:n,day:o}=br(t);return e?[e,[n,o].filter(Boolean).join(" ")].filter(Boolean).join(", "):null}function br(t){
let[,e,n,o]=/^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.exec(t??"")??[],s=n?new Date(Date.UTC(2e3,Number(n)-1,1)):null;
return{year:e,month:s?.toLocaleDateString("en-US",{month:"long",timeZone:"UTC"}),day:o&&String(Number(o))}}function wm({
author:t,publisher:e}){if(!t||t===e)return null;let n=t.split(/\s+and\s+|\s*&\s*|,\s*(?:and\s+)?/).map(A0);return n.every(
o=>o!==null)?n:null}function A0(t){let e=t.trim().split(/\s+/),n=r=>/^\p{L}/u.test(r)&&(!/^\p{Ll}/u.test(r)||Ba.has(r));
if(e.length<2||e.length>4||!e.every(n)||Ba.has(e[0]))return null;let o=e.findIndex(r=>Ba.has(r)),s=o>0?o:e.length-1;return{
given:e.slice(0,s).join(" "),family:e.slice(s).join(" ")}}function xm(t){let e=et(t),{published:n,url:o,retrieved:s}=e,r=wm(
e),i=`{${Ro(e.author||e.publisher)}}`,a=br(n).year!==void 0,c=/^\d{4}/.exec(a?"":n||e.inferred||""),f=[["author",r?r.map(
({given:u,family:m})=>Ro(`${u} ${m}`)).join(" and "):i],["title",Ro(e.title)],["organization",!!e.author&&e.author!==e.publisher&&
Ro(e.publisher)],["date",a&&n],["year",c?.[0]],["url",o&&encodeURI(Ci(o)).replace(/[{}\\]/g,"")],["urldate",br(s).day&&s],
["note",`\`\`${Ro(vn(Ft(t)))}''`]].flatMap(([u,m])=>m?[`  ${u} = {${m}}`]:[]);return`@online{${e.id.replace(/[\s,{}#%~\\"'()=]+/g,
"-")},
${f.join(`,
`)}
}`}var T0={"~":"\\textasciitilde{}","^":"\\textasciicircum{}","\u201C":"``","\u201D":"''","\u2018":"`","\u2019":"'","\u2013":"\
--","\u2014":"---","\u2026":"\\dots{}"},Ro=t=>t.replace(/[{}\\]/g,"").replace(/([#$%&_])/g,"\\$1").replace(/[~^\u201c\u201d\u2018\u2019\u2013\u2014\u2026]/g,
e=>T0[e]);function Hn(t){let e=R().statements.get(t),n=x.keys.at(t);return p("article",{class:"statement","aria-label":Ot(t)},L0(t),
p("blockquote",{lang:et(t).language},wr(t)),e.translation?p("p",{class:"translation"},e.translation):null,E0(t),p("detai\
ls",{},p("summary",{},d("details")),p("dl",{},N0(t))),p("p",{class:"actions"},Fn(d("copy_footnote"),()=>gm(t)),Y(d("cita\
tion"),ui.map(o=>[o,d(`citation_${o}`)]),w.citation,o=>k({citation:o})),Fn(d("copy_bibtex"),()=>xm(t)),Fn(d("copy_link"),
()=>_s({open:`statement:${n}`}))))}function yr(t){if(typeof t=="string")return rt(t);if(t<0)return C(`\u201C${Ot(-1-t,1)}\
\u201D`,()=>wt(-1-t),{class:"link nested",dir:"ltr"});let e=R().entities[t];return C(Z(e),()=>nt(e.id),{lang:yt(e.id)})}
function L0(t){let e=R(),n=e.statements.get(t),o=$t(t),s=(f,u)=>bm(yr(f),ja(t,u)),r=(n.roles??[]).map(([f,u])=>[", ",p("\
span",{class:"role"},e.roles[f].label)," ",s(u,e.roles[f].id)]),i=Io(t).map(f=>[" ",p("span",{class:"mark"},f)]),a=p("sp\
an",{class:`verb ${x.names.signs[o.sign]}`},un(t)),[c,l]=[s(n.s,"subject"),s(n.o,"object")];return p("p",{class:"claim"},
c," ",a," ",l,r,i)}function E0(t){let e=et(t),n=C(rt(vn(e.title),e.language),()=>qs(x.statements.article[t],t));return p(
"p",{class:"source",dir:"ltr"},"\u201C",n,"\u201D, ",de(e)," ",Pa(e))}var Pa=t=>t.url&&js(t.url,`${d("original")} \u2197`);
function N0(t){let{labels:e,coders:n,statements:o}=x,s=R(),r=s.statements.get(t),i=r.inferred??[],a=o.quad_class[t]<0?"":
`, ${e.quad_classes[o.quad_class[t]]}`,c=s.fields.filter(({name:l})=>l!=="translation");return[ne(d("according_to"),I0(t,
r),i.includes("according_to")),ne(d("certainty"),`${e.certainties[o.certainty[t]]}, ${e.polarities[o.polarity[t]]}`),r.sources?
ne(d("author_stance"),e.stances[o.stance[t]]):null,ne(d("mode"),e.modes[o.mode[t]]),ne(d("date"),Bs(r)),ne(d("kind"),`${e.
kinds[$t(t).kind]}${a}`),ne(d("inferred_fields"),i.join(", ")),r.or?ne(d("alternative_to"),r.or.map(l=>C(Ot(l,1),()=>wt(
l)))):null,c.map(({name:l,label:f})=>ne(f,r[l])),ne(d("coder"),n[o.coder[t]]),ne(d("statement"),p("code",{},x.keys.at(t)))]}
function I0(t,{sources:e}){let n=et(t),o=n.author||n.publisher;return e?d("viewpoint_quoted",{name:mn(e).join(" > "),by:o}):
`${d("the_author")} (${o})`}var bm=(t,e)=>e?["[",t,"]"]:t;function ne(t,e,n=!1){return e==null||e===""?null:[p("dt",{},t),
p("dd",{},bm(e,n))]}function $r(t){let e=Ls(y,t).map(n=>{let o=Es(y,n),s=n.filter(i=>i!==o),r=p("details",{class:"mentions"},p("summary",{},
N(s.length,"mention")),s.map(Hn));return p("li",{},Hn(o),s.length>0&&r)});return Ae(e,30)}function Or(t,e){let{statements:n,
articles:o,sources:s}=t,r=(l,f,u,m="")=>p("span",{class:m&&`quad-class ${m}`},G(l,f,e),` ${u}`),i=(l,f,u)=>r(l,f,ye(l,u)),
a=x.labels.quad_classes.map((l,f)=>t.byQuadClass[f]>0&&r(t.byQuadClass[f],t.quadClasses[f],l,ue(x,f))),c=p("p",{class:"c\
ounts"},i(t.acts,ho(t),"act"),a,t.noQuadClass>0&&r(t.noQuadClass,t.none,d("no_quad_class")),t.unrealActs>0&&i(t.unrealActs,
t.unreal,"not_actual_act"),i(n.length,n,"statement"),i(o.size,n,"article"),i(s.size,n,"source"));return t.scored?[c,q0(t,
e)]:c}function q0(t,e){let n=d("score_text",{sum:Wi(t.sum),mean:Wi(t.sum/t.scored),n:t.scored});return p("details",{},p(
"summary",{},d("score")),p("p",{},n," ",G(d("show_quotes"),ho(t),e)))}function ym(t,e,n){let o=new Map([[e,[]]]),s=[e];for(;s.length&&!o.has(n);){let a=new Map;for(let c of s)for(let l of t.
othersOf(c))o.has(l)||a.set(l,[...a.get(l)??[],c]);for(let[c,l]of a)o.set(c,l);s=[...a.keys()]}let r=[],i=(a,c)=>{if(!(r.
length>=6))if(a===e)r.push([e,...c]);else for(let l of o.get(a)??[])i(l,[a,...c])};return o.has(n)&&i(n,[]),r}var R0=400;function Om(t){let{level:e}=y,n=y.nodes.inOrder().filter(i=>i!==t).slice(0,R0),o=p("div",{class:"paths"}),s=n.
map(i=>[e.nodes[i].actor,D(e,i)]),r=i=>E(o,i&&C0(t,e.numbers.get(i)??-1));return p("div",{class:"paths-form"},Y(d("paths\
_to"),[["",d("paths_to")],...s],"",r),o)}function C0(t,e){let n=ym(y.nodes,t,e);return n.length?p("ol",{},n.map(o=>p("li",
{},o.map((s,r)=>[r>0&&j0(o[r-1],s),Pt(y.level,s)])))):p("p",{class:"quiet"},d("no_path"))}var j0=(t,e)=>[$m(t,e,"\u2192"),
$m(e,t,"\u2190")];function $m(t,e,n){let{level:o,pairs:s}=y,r=s.get(Nt(t,e,o.nodes.length)),i=`${bt([D(o,t),D(o,e)])}: ${d(
"show_quotes")}`;return r&&C(` ${n}${r.weight} `,()=>xt(t,e),{"aria-label":i})}var W0=new Set(["findings","analyses","compare"]),Sm={pair:B0,actor:F0,statement:U0,list:V0},_m=({kind:t,names:e})=>Object.
hasOwn(Sm,t)?Sm[t](e):null;function B0(t){let{level:e,pairs:n}=y,[o,s]=t.map(m=>e.numbers.get(m));if(o===void 0||s===void 0)
return null;let r=e.nodes.length,[i,a]=[n.get(Nt(o,s,r)),n.get(Nt(s,o,r))],[c,l]=[o,s].map(m=>D(e,m)),f=i&&ge(y,i),u=i?Bt(
x,e,i.rows).map(sn):[];return p("section",{},p("h2",{},C(Pt(e,o),()=>nt(t[0])),u.length===1?[" ",p("span",{class:`verb ${P0(
i?.rows??[])}`},u)," "]:" \u2192 ",C(Pt(e,s),()=>nt(t[1]))),u.length>1&&p("ul",{class:"says"},u.map(m=>p("li",{},m))),f?
Or(f,bt([c,l])):p("p",{class:"quiet"},d("no_tie_in_direction")),p("p",{class:"actions"},a&&C(d("opposite_direction",{n:a.
weight}),()=>xt(s,o)),C(d("over_time"),()=>k({tab:"timeline",pair:t}))),f&&$r(f.statements))}var P0=([t])=>x.names.signs[y.
level.arrows.sign[y.level.arrow[t]]];function F0([t]){let e=y.level.numbers.get(t),n=e===void 0?null:y.level.nodes[e],o=ce(
t),s=o?Z(o):n?.label;if(s===void 0)return null;let r=am(y,R(),e,$s(t)),i=[o?o.type:n?.type,n?.sector?.replace("_"," ")],
a=e!==void 0&&y.nodes.has(e);return p("section",{},p("h2",{lang:o?yt(t):e===void 0?null:Ct(y.level,e)},s),p("p",{class:"\
quiet"},i.filter(Boolean).join(", ")),o&&z0(o,s),a?p("p",{class:"actions"},H0(t,e)):D0(t,s),a?[p("h3",{},d("ties")),G0(e)]:
null,r.map(([c,l])=>p("details",{class:"as",open:!a},p("summary",{},`${d(c)} (${l.length})`),$r(Rt(y.chosen,l)))))}function D0(t,e){
let n=p("p",{class:"actions"},p("span",{class:"quiet"},d("not_shown",{name:e})));return ef(t).then(o=>{let s=async()=>{await k(
{...o,tab:"graph"}),dr(y.level.numbers.get(t))};o&&n.append(" ",T(d("show_it"),s))}),n}function z0({labels:t={},note:e,wikidata:n},o){
let s=Object.entries(t).filter(([,i])=>i!==o),r=n&&`https://www.wikidata.org/wiki/${encodeURIComponent(n)}`;return[Object.
keys(t).length>1&&p("p",{class:"quiet"},s.map(([i,a],c)=>[c?" \xB7 ":"",p("span",{lang:i},a)])),e&&p("p",{class:"note"},
p("span",{class:"quiet"},`${d("note_of_coders")}: `),e),r&&p("p",{},js(r,`Wikidata ${n} \u2197`))]}function H0(t,e){let n=w.
ego===t;return[T(d(n?"show_all":"neighbours_only"),()=>k({ego:n?null:t,tab:"graph"})),y.isGrown&&T(d("show_neighbours"),
()=>xe(e)),Om(e)]}function G0(t){let{level:e,pairs:n}=y,s=[...n.values()].filter(({a:r,b:i})=>r===t||i===t).sort(ao).map(
({a:r,b:i,weight:a})=>p("li",{},C([Pt(e,r)," \u2192 ",Pt(e,i)],()=>xt(r,i)),p("span",{class:"quiet"},` ${a}`)));return Ae(
s,15)}function U0([t]){let{act:e}=x.statements,n=x.keys.numberOf(t);if(n<0)return null;let o=e[n]<0?[]:he(e,e[n]).filter(
s=>s!==n);return p("section",{},p("h2",{},F(d("statement"))),km()(n)?null:p("p",{class:"quiet"},d("statement_does_not_ma\
tch")),Hn(n),o.length?[p("h3",{},d("other_mentions")),o.map(Hn)]:null)}function km(){if(W0.has(w.tab))return()=>!0;let e=w.
tab==="arguments"||w.tab==="article"?ie(x,w):y.chosen.inside;return n=>e[n]===1}function V0([t]){let{statements:e,label:n}=ji(
t);if(!e.length)return null;let o=Number(t.split(" ")[0]),s=o>e.length,r=km(),i=e.filter(a=>!r(a)).length;return p("sect\
ion",{},p("h2",{},F(n||d("quotes"))),p("p",{class:"quiet"},N(e.length,"statement"),s&&`. ${d("link_cut",{kept:e.length,n:o})}`,
i>0&&`. ${d("some_do_not_match",{n:I(i)})}`),$r(e))}var Gn=null,Un=[];async function Mm(){let t=A("panel"),e=Qt();if(!e||!w.open){Gn=null,Un.length=0,E(t);return}await H();
let n=_m(e);Gn&&Gn!==w.open&&K0(Gn,w.open),E(t,p("div",{class:"panel-head"},Un.length>0&&T(`\u2039 ${d("back")}`,Q0,{class:"\
quiet-button"}),Fn(d("copy_link"),_s),T("\xD7",()=>k({open:null}),{class:"close","aria-label":d("close")})),n||p("p",{class:"\
quiet"},d("not_in_page"))),Gn!==w.open&&Y0(t),Gn=w.open}function K0(t,e){Un.at(-1)===e?Un.pop():Un.push(t)}var Q0=()=>k(
{open:Un.at(-1)??null});function Y0(t){let e=t.querySelector("h2");t.scrollTop=0,e&&document.body.classList.contains("re\
ady")&&(e.tabIndex=-1,e.focus({preventScroll:!0})),le(e?e.textContent:d("not_in_page"))}var vm=".sheet, .facets, .table-scroll, .matrix-scroll, .analysis-table",J0=200,Am="";async function Co(t,e){let n=`${w.
tab} ${w.article}`,s=(Am===n?[...t.querySelectorAll(vm)]:[]).map(({className:r,scrollLeft:i,scrollTop:a})=>({className:r,
scrollLeft:i,scrollTop:a}));Am=n,await e(t);for(let[r,i]of[...t.querySelectorAll(vm)].entries())i.className!==s[r]?.className||
i.scrollTop||i.scrollLeft||i.scrollTo(s[r].scrollLeft,s[r].scrollTop)}function Tm(t,e){let n=t.querySelectorAll("[aria-c\
urrent='location']"),[o]=w.open?n:[];o&&Fa(o,o.closest(".sheet"))&&o.scrollIntoView({block:o.offsetHeight>J0?"start":"ce\
nter",inline:"center"});let s=e&&(o??t.querySelector("h2, h3, .sheet"));s&&(s.tabIndex<0&&(s.tabIndex=-1),s.focus({preventScroll:!0}))}
function Fa(t,e){let[n,o]=[t,e].map(c=>c.getBoundingClientRect()),{scrollPaddingRight:s,scrollPaddingBottom:r}=getComputedStyle(
e),i=Math.min(o.right,innerWidth)-(Number.parseFloat(s)||0),a=Math.min(o.bottom,innerHeight)-(Number.parseFloat(r)||0);return n.
left<o.left||n.right>i||n.top<Math.max(o.top,0)||n.bottom>a}var Dt=(...t)=>p("div",{class:"sheet"},t),Vn=(t,...e)=>p("di\
v",{class:"sheet",tabindex:0,role:"region","aria-label":d(`tab_${t}`)},e);var Lm="";async function Em(t){let e=await Ti(),n=r=>r.parts.some(({kind:i})=>i==="items"||i==="table"),o=e.find(({name:r})=>r===
w.analysis)??e.find(n)??e[0];if(!o){E(t,Dt(p("p",{},d("no_analyses")," ",p("code",{},"kg analyse"))));return}if(t.querySelector(
".analyses")&&Lm===o.name)return;Lm=o.name;let s=e.map(r=>T(d(`analysis_${r.name}`),()=>k({analysis:r.name}),{"aria-pres\
sed":String(r===o),class:n(r)?"":"nothing"}));E(t,Dt(p("div",{class:"choices",role:"group","aria-label":d("tab_analyses")},
s),p("div",{class:"analyses"},X0(o),o.lack&&p("p",{},o.lack),Z0(o.parts))))}function X0({selection:t,options:e,command:n}){
let o=e.map(([s,r])=>`${s}: ${r}`).join("; ");return p("p",{class:"quiet"},d("analysis_of",{selection:t}),o&&` ${d("anal\
ysis_options",{options:o})}`,` ${d("analysis_command")} `,p("code",{},n))}function Z0(t){let e="";return t.map(n=>(n.kind===
"heading"&&(e=n.text),ty(n,e)))}function ty(t,e){switch(t.kind){case"heading":return p(t.level<3?"h2":"h3",{},t.text);case"\
text":return p("p",{class:t.style==="dim"||t.style==="note"?"quiet":""},jo(t.line,e));case"items":return p(t.numbered?"o\
l":"ul",{},t.items.map(n=>p("li",{},jo(n,e))));case"facts":return p("dl",{},t.rows.map(([n,o])=>[p("dt",{},jo(n,e)),p("d\
d",{},jo(o,e))]));case"table":return ey(t,e);case"picture":return p("figure",{},p("img",{src:`data:image/svg+xml,${encodeURIComponent(
t.svg)}`,alt:t.alternative}),p("figcaption",{class:"quiet"},t.caption))}}function ey({columns:t,numeric:e,rows:n,cited:o},s){
let r=t.map((c,l)=>p("th",{scope:"col",class:e[l]?"num":""},c)),i=n.map((c,l)=>p("tr",{},c.map((f,u)=>p("td",{class:e[u]?
"num":""},p("bdi",{},f))),o.length>0&&p("td",{},jo(o[l],s)))),a=p("tr",{},r,o.length>0&&p("th",{scope:"col"},d("quotes")));
return p("div",{class:"analysis-table",tabindex:0,role:"region","aria-label":s},p("table",{},p("thead",{},a),p("tbody",{},
i)))}function jo(t,e){return t.map(n=>{if(typeof n=="string")return n;let[o,s]=n;if(s!=="keys")return p(s==="bold"?"stro\
ng":"span",{},o);let r=o.split(" ").map(Number);return G(N(r.length,"statement"),r,e)})}var Nm="sums_up";function Wo(t,e,n){let o=ie(t,n,t.statements.alternative),s=e.arrows.filter(l=>o[l.statement]),r=s.filter(
l=>l.by!==Nm),i=new Set(r.flatMap(({tail:l,head:f})=>[l,f])),a=new Map;for(let l of s){if(l.by===Nm&&!i.has(l.tail))continue;
let f=[l.tail,l.head,l.by,l.words].join(`
`),u=a.get(f);u?u.statements.push(l.statement):a.set(f,{...l,statements:[l.statement]})}let c=e.topics.findIndex(([l])=>l===
n.about);return n.about===null?[...a.values()]:ny([...a.values()],e,c)}function ny(t,{cards:e},n){let o=t.flatMap(({tail:i,
head:a})=>[i,a]).filter(i=>e[i].about?.includes(n)),s=Im(o,t,"head","tail"),r=Im(o,t,"tail","head");return t.filter(i=>s.
has(i.head)||r.has(i.tail))}function Im(t,e,n,o){let s=new Map;for(let i of e)s.set(i[n],[...s.get(i[n])??[],i[o]]);let r=new Set(
t);for(let i of r)for(let a of s.get(i)??[])r.add(a);return r}function Rm(t){let e=oy(t),n=e.map(o=>{let s=Sr(o,({to:i})=>i.key).map(i=>({...i[0].to,of:i.map(({of:a})=>a)}));return{from:Sr(
o,({from:i})=>i.key).map(i=>({key:i[0].from.key,at:sy(i[0].from,o,e,s),of:i.map(({of:a})=>a)})),to:s,of:o.map(({of:i})=>i),
level:0}});return{buses:n,levels:ry(n)}}function Sr(t,e){let n=new Map;for(let o of t)n.set(e(o),[...n.get(e(o))??[],o]);
return[...n.values()]}function oy(t){let e=n=>[...new Set(n.map(({from:o})=>o.key))].sort().join(" ");return Sr(Sr(t,({to:n})=>n.
key),e).map(n=>n.flat())}function sy(t,e,n,o){let s=l=>l.reduce((f,{to:u})=>f+u.at,0)/l.length,r=n.filter(l=>l.some(f=>f.
from.key===t.key)).sort((l,f)=>s(l)-s(f));if(r.length>1){let l=Math.min(12,2*t.room/r.length);return t.at+(r.indexOf(e)-
(r.length-1)/2)*l}let a=o.length===1&&e.every(l=>l.from.key===t.key)?t.room:Math.min(14,t.room),[c]=o.map(({at:l})=>l).sort(
(l,f)=>Math.abs(l-t.at)-Math.abs(f-t.at));return Math.abs(c-t.at)<=a?c:t.at}function ry(t){let e=t.filter(o=>iy(o)>0);e.
sort((o,s)=>Te(o)[0]-Te(s)[0]);for(let o=!0;o;){o=!1;for(let s=1;s<e.length;s++){let[r,i]=[e[s-1],e[s]];qm(i,r)>=qm(r,i)||
([e[s-1],e[s]]=[i,r],o=!0)}if(e.length>40)break}let n=0;for(let[o,s]of e.entries()){let r=e.slice(0,o).filter(i=>ay(Te(s),
Te(i)));s.level=Math.max(0,...r.map(({level:i})=>i+1)),n=Math.max(n,s.level+1)}return n}function Te({from:t,to:e}){let n=[
...t,...e].map(({at:o})=>o);return[Math.min(...n),Math.max(...n)]}function iy(t){let[e,n]=Te(t);return n-e}var ay=(t,e)=>t[0]-
4<e[1]&&e[0]-4<t[1];function qm(t,e){let n=(i,[a,c])=>a-4<i&&i<c+4,o=e.from.filter(({at:i})=>n(i,Te(t))).length,s=t.to.filter(
({at:i})=>n(i,Te(e))).length,r=t.to.flatMap(i=>e.from.filter(a=>Math.abs(i.at-a.at)<4)).length;return o+s+4*r}var Le=({tail:t,head:e})=>`${t} ${e}`;function jm(t,e,n){return cy(e).map(o=>ly(t,o,n)).sort((o,s)=>s.layers.flat().length-
o.layers.flat().length)}function cy(t){let e=new Map,n=s=>{let r=e.get(s)??s;return r===s?s:n(r)};for(let{tail:s,head:r}of t)
e.set(n(r),n(s));let o=new Map;for(let s of t)o.set(n(s.tail),[...o.get(n(s.tail))??[],s]);return[...o.values()]}function ly({
cards:t,bends:e},n,o){let s=new Set(n.flatMap(({tail:u,head:m})=>[u,m])),r=new Map,i=new Map,a=(u,m)=>(r.set(u,[...r.get(
u)??[],m]),m);for(let[u,m,h]of t)s.has(u)&&i.set(u,{layer:m,spot:a(m,Cm(u,h,o(u)))});let c=new Map(e.map(([u,m,h])=>[Le(
{tail:u,head:m}),h])),l=new Map;for(let u of n){let[m,h]=[i.get(u.tail),i.get(u.head)];if(!m||!h||l.has(Le(u)))continue;
let g=m.layer<h.layer?1:-1,b=(c.get(Le(u))??[]).map((S,v)=>a(m.layer+g*(v+1),Cm(-1,S,26))),O=[m.spot,...b,h.spot];l.set(
Le(u),O);let $=g>0?O:[...O].reverse();for(let[S,v]of $.slice(1).entries())v.above.push($[S]),$[S].below.push(v)}let f=[...r].
sort(([u],[m])=>u-m).map(([,u])=>u.sort((m,h)=>m.across-h.across));return{layers:f,arrows:n,ways:l,width:fy(f)}}var Cm=(t,e,n)=>({
card:t,across:e,room:n,at:0,above:[],below:[]});function fy(t){for(let o of t){let s=0;for(let r of o)r.at=s+r.room/2,s+=
r.room}for(let o=0;o<8;o++)for(let s of o%2?[...t].reverse():t){let r=s.map(({above:i,below:a,at:c})=>_r([...i,...a].map(
l=>l.at))??c);for(let[i,a]of uy(r,s).entries())s[i].at=a}let e=t.flat(),n=Math.min(...e.map(({at:o,room:s})=>o-s/2));for(let o of e)
o.at-=n;return Math.max(...e.map(({at:o,room:s})=>o+s/2))}var _r=t=>t.length?t.reduce((e,n)=>e+n,0)/t.length:null;function uy(t,e){
let n=[],o=[],s=0;for(let[i,a]of t.entries())for(s+=i?(e[i-1].room+e[i].room)/2:0,o.push(s),n.push([a-s]);n.length>1&&(_r(
n[n.length-2])??0)>(_r(n[n.length-1])??0);){let c=n.pop()??[];n[n.length-1].push(...c)}return n.flatMap(i=>i.map(()=>_r(
i)??0)).map((i,a)=>i+o[a])}var kr=10,my=30,Wm=[1.4,2.8,2.3,1.8,1.2],Da=14,py=6,za=t=>ln(t?x.encodings.holds[x.names.holds.indexOf(t)].dashes:[]),Bm=t=>Math.
max(...t.map(({rank:e})=>Wm[e??0]??Wm[0]));function Pm(t,e,n,o,{end:s,start:r,room:i}){let a=[];for(let f of n){let u=o.
get(Le(f))??[],m=u.findIndex((O,$)=>$>0&&e.includes(O));if(m<1)continue;let[h,g]=[u[m-1],u[m]],b=s(g,f);a.push({from:{key:String(
t.indexOf(h)),at:r(h),room:h.card<0?py:i(h)/2-Da},to:{key:`${e.indexOf(g)} ${b}`,at:b},of:f})}let{buses:c,levels:l}=Rm(a);
return{buses:c,height:Math.max(my,(l+1)*kr+Da)}}function Fm(t,{footOf:e,from:n,to:o}){let s=n+Da+t.level*kr,[r,i]=Te(t);
return r===i?dn(t.of,[r,e(t.from[0].key)],[r,o]):[t.from.map(({key:a,at:c,of:l})=>dn(l,[c,e(a)],[c,s])),dn(t.of,[r,s],[i,
s]),t.to.map(({at:a,of:c})=>dn(c,[a,s],[a,o]))]}function dn(t,...e){let[n,...o]=new Set(t.map(s=>s.hold));return _("poly\
line",{points:e.join(" "),"stroke-width":Bm(t),...o.length?{}:za(n),"stroke-linecap":"square"})}function Dm(t,e,n,o){return _(
"g",{},_("line",{x1:e,x2:e,y1:n,y2:o-7,"stroke-width":Bm(t)}),_("path",{class:"head",d:`M${e-5} ${o-9} L${e} ${o-1} L${e+
5} ${o-9} Z`}))}function zm(t,[e,n,[o,s]],r){let[i,a]=[n[1]+kr/2,s-kr/2];return dn([t],e,[n[0],i],[r,i],[r,a],[o,a],[o,s])}var[dy,hy]=[172,148],gy=900,Mr=20,wy=18,Bo=16,xy=40;function Gm(t,e,n,o){let s=p("div",{class:"argument"});t.append(s);let r=s.
clientWidth,i=[...new Set(n.flatMap(({tail:$,head:S})=>[$,S]))],a=Oy(e,n);for(let{label:$}of[...a.values()].flat())s.append(
$);let c=we(),f=jm(o,n,$=>{let S=(a.get($)??[]).map(({label:v})=>v.offsetWidth+8);return Math.max(r<gy?hy:dy,S.reduce((v,M)=>v+
M,0))+Mr}),u=f.flatMap(({layers:$})=>$.flat().filter(({card:S})=>S>=0)),m=new Map(u.map(({card:$,room:S})=>[$,$y(e.cards[$],
S-Mr,c)]));for(let $ of i)s.prepend(m.get($)??"");let h=_("svg",{class:"lines","aria-hidden":"true"});s.prepend(h);let g=by(
r),[b,O]=[0,0];for(let $ of f){let{left:S,top:v}=g.lowest($.width+Bo),M=v+_y($,{left:S,top:v,boxes:m,meetings:a,lines:h});
g.fill(S,$.width+2*Bo,M+xy),b=Math.max(b,S+$.width+2*Bo),O=Math.max(O,M)}s.style.width=`${b}px`,s.style.height=`${O}px`,
h.setAttribute("width",String(b)),h.setAttribute("height",String(O)),yy(s,u,m,a)}function by(t){let e=[{left:0,height:0}],
n=(o,s)=>e.filter((r,i)=>r.left<s&&(e[i+1]?.left??1/0)>o);return{lowest(o){return e.filter(({left:r})=>r===0||r+o<=t).map(
({left:r})=>({left:r,top:Math.max(...n(r,r+o).map(({height:i})=>i))})).reduce((r,i)=>i.top<r.top?i:r)},fill(o,s,r){let i=n(
o,o+s).at(-1)?.height??0,a=e.filter(l=>l.left<o||l.left>o+s),c=e.some(l=>l.left===o+s)?e.filter(l=>l.left===o+s):[{left:o+
s,height:i}];e=[...a,{left:o,height:r},...c].sort((l,f)=>l.left-f.left)}}}function yy(t,e,n,o){for(let{card:s}of e){for(let{
label:r}of o.get(s)??[])t.append(r);t.append(n.get(s)??"")}}function $y(t,e,n){let{marks:o=[]}=t,s=t.denied?"\u2298 ":t.
doubted?"? ":"",r=[o.length>0&&p("strong",{},`${s}${o.join(", ")}`),o.length>0&&" ",p("span",{dir:"auto",lang:t.id&&Oe(t.
id)},t.inferred?Jt(t.text):t.text)],i=t.hold?` held-${t.hold.replace(" ","-")}`:"",a=`card ${t.sign??""}${i}${t.denied?"\
 denied":""}`,{id:c,statements:l=[]}=t,f=(c?w.open===`actor:${c}`:l.some(m=>n.has(m)))&&"location",u=l.length||c?T(r,()=>c?
nt(c):V(l,t.text),{class:a,"aria-current":f}):p("div",{class:a},r);return u.style.width=`${e}px`,u}function Oy({cards:t},e){
let n=new Map;for(let s of e){let r=[...(s.marks??[]).map(a=>`${a}:`),s.words].join(" "),i=n.get(s.head)??new Map;n.set(
s.head,i.set(r,[...i.get(r)??[],s]))}let o=new Map;for(let[s,r]of n){let i=[...r].map(([a,c])=>({arrows:c,label:Sy(t,a,c)}));
o.set(s,i)}return o}function Sy(t,e,n){let o=we(),s=n.flatMap(a=>a.statements),r=n.map(({tail:a,head:c})=>d("leads_to",{
tail:t[a].text,words:e,head:t[c].text})),i=[p("strong",{},e),n.length>1&&` \xB7 ${n.length}`];return T(i,()=>V(s,e),{class:"\
arrow-words","aria-current":s.some(a=>o.has(a))&&"location","aria-label":`${r.join("; ")}. ${d("show_quotes")}`,title:r.
join(`
`)})}function _y({layers:t,arrows:e,ways:n,width:o},{left:s,top:r,boxes:i,meetings:a,lines:c}){let l=$=>i.get($),f=$=>n.
get(Le($))??[],u=$=>t.findIndex(S=>S.includes($)),m=$=>u(f($)[0])<u(f($).slice(-1)[0]),h=e.filter(m),g=new Map(e.filter(
$=>!m($)).map($=>[$,[]])),b=new Map,O=r;for(let[$,S]of t.entries()){let v=new Map(S.map(B=>[B,ky(a.get(B.card)??[],n,s+B.
at)])),M=t[$-1]??[],{buses:L,height:j}=Pm(M,S,h,n,{end:(B,At)=>v.get(B)?.find(St=>St.arrows.includes(At))?.at??s+B.at,start:B=>s+
B.at,room:({room:B})=>B-Mr}),P=[...v.values()].flat().map(({label:B})=>B.offsetHeight),q=O,z=Math.max(0,...P),W=O+($||z?
j:0);O=W+(z&&z+wy);let X=B=>b.get(M[Number(B)])??q;for(let B of L)Kt(c,[Fm(B,{footOf:X,from:q,to:W})]);let ft=Math.max(0,
...S.map(({card:B})=>B<0?0:l(B).offsetHeight));for(let B of S){let At=s+B.at,St=B.card<0?h.filter(Ut=>f(Ut).includes(B)):
[];if(St.length&&Kt(c,[dn(St,[At,W],[At,O+ft])]),b.set(B,O+ft),B.card<0)continue;let Gt=l(B.card).offsetHeight,re=$===0?
O+ft-Gt:O;b.set(B,re+Gt),Hm(l(B.card),At-(B.room-Mr)/2,re);for(let{label:Ut,arrows:Ke,at:eo}of v.get(B)??[]){Hm(Ut,eo-Ut.
offsetWidth/2,W+(z-Ut.offsetHeight)/2),c.append(Dm(Ke,eo,W+z,re));for(let st of Ke)g.get(st)?.push([eo,W])}for(let[Ut,Ke]of g)
f(Ut)[0]===B&&Ke.unshift([At,re+Gt],[At,O+ft])}O+=ft}for(let[$,S]of g)Kt(c,[zm($,S,s+o+Bo/2)]);return O+(g.size&&Bo)-r}function Hm(t,e,n){
t.style.left=`${Math.round(e)}px`,t.style.top=`${Math.round(n)}px`}function ky(t,e,n){let o=({arrows:a})=>{let c=a.map(l=>e.
get(Le(l))?.at(-2)?.at??0);return c.reduce((l,f)=>l+f,0)/c.length},s=[...t].sort((a,c)=>o(a)-o(c)),r=s.reduce((a,{label:c})=>a+
c.offsetWidth+8,0),i=n-r/2;return s.map(a=>{let c=a.label.offsetWidth+8;return i+=c,{...a,at:i-c/2}})}var Um=null,Vm=()=>Um;async function Km(t){let[e]=await Promise.all([ys(),H()]),n=Wo(x,e,w),o=h=>x.statements.article[h.
statement],s=Wo(x,e,{...w,about:null}),r=[...new Set(s.map(o))].sort((h,g)=>h-g);if(!r.length){E(t,Vn("arguments",p("p",
{},d("no_arrows"))));return}let i=w.article!==null&&!x.articles.some(({id:h})=>h===w.article),c=r.find(h=>x.articles[h].
id===w.article)??r.find(h=>n.some(g=>o(g)===h))??r[0],l=n.filter(h=>o(h)===c),f=x.articles[c],u=[...new Set(l.flatMap(h=>h.
statements))];Um={article:c,statements:u};let m=Vn("arguments",p("p",{class:"line choosers"},Y(d("argument_article"),r.map(
h=>[x.articles[h].id,x.articles[h].title]),f.id,h=>k({article:h})),p("label",{},`${d("about")} `,My(e,s))),i&&p("p",{class:"\
quiet"},d("no_such_article")),p("h2",{lang:f.language},f.title),p("p",{class:"source",dir:"ltr"},de(f)),vy(l,n,u),l.length?
Ay(e,l):p("p",{},d("no_arrows_here")));E(t,m),l.length&&Gm(m,e,l,e.places[c])}function My({topics:t,cards:e},n){let s=[...new Set(
n.flatMap(({tail:r,head:i})=>[...e[r].about??[],...e[i].about??[]]))].map(r=>t[r]).sort(([,r],[,i])=>r.localeCompare(i));
return Y(d("about"),[["",d("about_all")],...s],w.about??"",r=>k({about:r||null}))}function vy(t,e,n){return p("p",{class:"\
quiet"},`${F(Ln())}. `,d("arrows_here",{here:N(t.length,"arrow"),all:e.length})," ",n.length>0&&G(d("show_quotes"),n,d("\
tab_arguments")),p("br"),d("arguments_help"))}function Ay({cards:t},e){let n=[...new Set(e.flatMap(({tail:a,head:c})=>[a,
c]))].map(a=>t[a]),o=[...n,...e],s=a=>n.some(c=>c.sign===a),i=[...[void 0,"not actual","hedged"].filter(a=>o.some(c=>c.hold===
a)).map(a=>[Ha({hold:a}),d(`look_${a?.replace(" ","_")??"plain"}`)]),o.some(a=>a.denied)&&[Ha({denied:!0}),`\u2298 ${d("\
held_denied")}`],...["cooperation","conflict"].filter(s).map(a=>[Ha({sign:a}),d(`look_${a}`)])];return p("ul",{class:"lo\
oks"},i.map(a=>a&&p("li",{},a)))}function Ha({hold:t,denied:e=!1,sign:n="neither"}){let o=_("rect",{x:2,y:2,width:24,height:12,
rx:4,class:`border ${n}`,...za(t)}),s=e&&_("rect",{x:2,y:2,width:5,height:12,class:"bar-denied"});return _("svg",{class:"\
sample",width:28,height:16,viewBox:"0 0 28 16","aria-hidden":"true"},o,s)}function Qm(t,e){let[n,o]=[0,0];return{places:t.map(({top:r,cards:i})=>{let a=i.length?Math.max(0,o-(r+n+i[0].offset)-160):
0;n+=a;let c=i.map(({offset:l,height:f})=>{let u=Math.max(r+n+l,o);return o=u+f+e,u-r-n});return{room:a,tops:c}}),end:o}}
function Ym(t){let e=[];for(let n of t){let o=e[e.length-1];o&&n===o[1]+1?o[1]=n:e.push([n,n])}return e.map(([n,o])=>n===
o?`${n}`:`${n}\u2013${o}`).join(", ")}var Ga=({sign:t,hold:e,denied:n,doubted:o,isOut:s})=>[t,e&&`held-${e.replace(" ","-")}`,n&&"denied",o&&"doubted",s&&"out"].
filter(Boolean).join(" "),vr=t=>p("span",{class:`swatch ${Jm(t)}`,"aria-hidden":"true"}),Jm=t=>t===null?"of-author":`pat\
tern-${t%4}`;function Xm({level:t,stretches:e,runs:n},o){let s=e.map(c=>Ty(c,o)),i=p(t===0?"p":t===1?"h2":"h3",{class:"w\
ords",dir:"auto",lang:o.reading.lang},s.flatMap((c,l)=>[c,Ey(e[l],o)])),a=n.map(c=>Ny(c,o));return{text:i,names:a,ends:n.
map(c=>[s[c.first],s[c.last]])}}function Ty({text:t,on:e,begins:n},{claims:o,passages:s,callbacks:r}){if(!e.length)return document.
createTextNode(t);let i=[...new Set(e.map(({claim:f})=>f))],a=i.some(f=>o[f].by!==null),c=i.every(f=>o[f].isOut),l=C([n.
some(f=>o[f].denied)&&p("span",{class:"sign denied","aria-hidden":"true"}),n.some(f=>o[f].doubted)&&p("span",{class:"sig\
n doubted","aria-hidden":"true"}),Ly(t,e,o)],()=>r.open(i.map(f=>o[f].id)),{dir:null,class:`passage${a?" of-source":""}${c?
" out":""}`});for(let f of i)s[f].push(l);return l}var Ly=(t,e,n)=>e.reduce((o,{claim:s,lane:r})=>p("span",{class:`under\
line lane-${r} ${Ga(n[s])}`},o),t);function Ey({ends:t},{reading:e,unfold:n}){if(!t.length)return null;let o=Ym(t.map(s=>s+
1));return T(o,s=>n(t,s),{class:"number-mark","aria-expanded":"false","aria-label":e.say("reading_notes",{numbers:o})})}
function Ny({by:t},{reading:e}){let{name:n,lang:o}=e.claimants[t];return p("div",{class:"speaker"},p("bdi",{lang:o},n),p(
"span",{class:`bar ${Jm(t)}`}))}function Zm(t,e,n,o){let{by:s,marks:r,actions:i,isSourceInferred:a}=t,{name:c,lang:l}=n.claimants[s??0],f=p("bdi",{lang:l},
a?`[${c}]`:c),u=s===null?n.say("the_author"):[f,`, ${n.say("reading_quoted")}`];return p("div",{class:`note-card ${Ga(t)}`},
p("p",{class:"sentence"},p("span",{class:"note-number"},e),C(Iy(t,n),()=>o.open([t.id]),{class:"link whole"})),p("p",{class:"\
whose"}," ",p("span",{class:"name"},vr(s),p("span",{},u)),r.map(m=>p("span",{class:"mark"},m)),i.map(({label:m,press:h})=>T(
m,h,{class:"action"}))))}function Iy({sentence:t,sign:e,denied:n,doubted:o},{say:s}){let r=t.map((i,a)=>[a>0&&!i.text.startsWith(
",")&&" ",qy(i,e)]);return[n&&p("strong",{},`\u2298 ${s("look_denied")}: `),o&&p("strong",{},"? "),r]}function qy({text:t,
kind:e,lang:n,inferred:o=!1},s){let r=o?`[${t}]`:t;return e==="verb"?p("span",{class:`verb ${s}`},r):e?p("bdi",{class:e,
lang:n},r):r}var Ua=8;function tp({claimants:t,say:e},n,o){let s=l=>n.some(l),r=[[s(({hold:l,denied:f})=>!l&&!f),"",e("look_plain")],
[s(({hold:l})=>l==="not actual"),"held-not-actual",e("look_not_actual")],[s(({hold:l,doubted:f})=>l==="hedged"||f),"held\
-hedged",e("look_hedged")],[s(({denied:l})=>l),"denied",`\u2298 ${e("held_denied")}`],[s(({doubted:l})=>l),"doubted",`? ${e(
"held_doubted")}`],[s(({sign:l})=>l==="cooperation"),"cooperation",e("look_cooperation")],[s(({sign:l})=>l==="conflict"),
"conflict",e("look_conflict")]],i=t.map((l,f)=>Ry(l,f,o)),a=i.slice(Ua),c=t.slice(Ua).some(({isChosen:l})=>l);return p("\
div",{class:"reading-key"},p("div",{class:"claimants",role:"group","aria-label":e("reading_claimants")},p("span",{class:"\
quiet"},e("reading_claimants")),i.slice(0,Ua),a.length>0&&p("details",{open:c},p("summary",{},e("and_more",{n:a.length})),
a)),p("p",{class:"looks-of-lines"},r.map(([l,f,u])=>l&&p("span",{class:`underline ${f}`},u))))}var Ry=({id:t,name:e,lang:n,
count:o,isChosen:s},r,{choose:i})=>T([vr(r||null),p("bdi",{lang:n},e),` ${o}`],()=>i(s?null:t),{class:"claimant","aria-p\
ressed":String(s)});var Cy=960,jy=720,Wy=6,Ar=class{#e=[];#t=-1;#n=_("path",{});constructor(e,n,o){this.element=e,this.drawing=n,this.cards=
o}add(e,n,o,s,r){this.#e.push({row:e,apart:n,claims:o,names:s,ends:r,room:0})}watch(){let{element:e}=this;e.append(_("sv\
g",{class:"leader","aria-hidden":"true"},this.#n)),new ResizeObserver(()=>this.#s()).observe(e);for(let n of["pointerove\
r","focusin"])e.addEventListener(n,o=>this.#r(o.target));for(let n of["pointerleave","focusout"])e.addEventListener(n,()=>this.#r(
null));document.fonts?.ready.then(()=>{this.#t=-1,this.#s()})}#s(){let{element:e,cards:n}=this,o=e.clientWidth;if(!o||o===
this.#t)return;this.#t=o;let s=o<jy;e.classList.toggle("slim",o<Cy),e.classList.toggle("narrow",s);let r=0,i=this.#e.map(
({row:f,apart:u,claims:m,room:h})=>{r+=h;let g=m.map(O=>({offset:this.#o(O),height:n[O].offsetHeight})),b=u?[{offset:0,height:u.
offsetHeight}]:[];return{top:f.offsetTop-r,cards:s?[]:[...b,...g]}}),a=this.#e.map(({ends:f})=>f.map(([u,m])=>By(u,m))),
{places:c,end:l}=Qm(i,Wy);for(let[f,u]of this.#e.entries()){u.room=c[f].room,u.row.style.marginTop=u.room?`${u.room}px`:
"";let m=[...u.apart?[u.apart]:[],...u.claims.map(h=>n[h])];for(let[h,g]of m.entries())g.style.top=s?"":`${c[f].tops[h]}\
px`;Py(u.names,a[f])}e.style.minHeight=s?"":`${l}px`}#o(e){return this.drawing.passages[e][0].offsetTop}#r(e){let{cards:n,
drawing:o,element:s}=this,r=e instanceof Element?e.closest(".passage, .note-card"):null,i=c=>r!==null&&(n[c]===r||o.passages[c].
some(l=>l===r)),a=n.flatMap((c,l)=>i(l)?[l]:[]);for(let c of s.querySelectorAll(".now"))c.classList.remove("now");for(let c of a)
for(let l of[n[c],...o.passages[c]])l.classList.add("now");this.#n.setAttribute("d",a.map(c=>this.#i(c)).join(" "))}#i(e){
let[n]=this.drawing.passages[e];if(!n||this.element.classList.contains("narrow"))return"";let[o,s]=[this.element,this.cards[e]].
map(l=>l.getBoundingClientRect()),r=n.getClientRects()[0],i=n.closest(".words")?.getBoundingClientRect()??r,[a,c]=[r.bottom-
o.top,s.top-o.top+14];return`M${i.right-o.left+2} ${a} L${s.left-o.left} ${c}`}};function By(t,e){return t instanceof HTMLElement&&
e instanceof HTMLElement?{top:t.offsetTop,bottom:e.offsetTop+e.offsetHeight}:{top:0,bottom:0}}function Py(t,e){let n=t.map(
r=>r.firstElementChild),o=n.map(r=>r.offsetHeight),s=0;for(let[r,i]of t.entries()){let{top:a,bottom:c}=e[r],l=e.slice(0,
r).filter(u=>u.bottom>a).length,f=Math.max(0,s-a);s=a+f+o[r],i.style.top=`${a}px`,i.style.height=`${c-a}px`,i.style.right=
`${l*8}px`,n[r].style.marginTop=`${f}px`}}var ep=/^(#{1,6})[ \t]+/,Fy=/[\p{L}\p{N}]/u,sp=t=>[...t].sort((e,n)=>np(e)-np(n)||op(e)-op(n)),np=({spans:t})=>t.length?
Math.min(...t.map(([e])=>e)):-1,op=({spans:t})=>Math.max(0,...t.map(([,e])=>e));function rp(t){let e=new Map,n="";for(let{
quote:s}of t)!s||e.has(s)||(e.set(s,n.length),n+=`${s}

`);let o=t.map(s=>{let r=e.get(s.quote);return r===void 0?s:{...s,spans:[Dy(r,r+s.quote.length)]}});return{text:n,claims:o}}
var Dy=(t,e)=>[t,e];function ip(t,e){let n=zy(t),o=n.map(()=>[]);for(let[i,{spans:a}]of e.entries())for(let[c,l]of a)for(let f=Hy(
n,c);f<n.length&&n[f].from<l;f++){let u={from:Math.max(c,n[f].from),to:Math.min(l,n[f].to),claim:i,lane:0};u.to>u.from&&
o[f].push(u)}let s=new Set,r=new Map(o.flatMap((i,a)=>i.map(({claim:c})=>[c,a])));return n.map((i,a)=>{let c=Uy(t,i,Gy(o[a]),
s,f=>r.get(f)===a),l=c.flatMap(({begins:f})=>f).sort((f,u)=>f-u);return{level:i.level,stretches:c,claims:l,runs:Vy(c,e)}})}
function zy(t){let e=[],n=!1;for(let o=0;o<t.length;){let s=t.indexOf(`
`,o),r=s<0?t.length:s,i=t.slice(o,r),a=ep.exec(i)?.[1].length??0;a?e.push({from:o+i.length-i.replace(ep,"").length,to:r,
level:a}):i.trim()&&n?e[e.length-1].to=r:i.trim()&&e.push({from:o+i.search(/\S/),to:r,level:0}),n=!a&&i.trim()!=="",o=r+
1}return e}function Hy(t,e){let[n,o]=[0,t.length];for(;n<o;){let s=n+o>>1;t[s].to>e?o=s:n=s+1}return n}function Gy(t){let e=[
...t].sort((o,s)=>o.from-s.from||s.to-o.to),n=new Array(4).fill(0);return e.map(o=>{let s=Math.max(0,n.findIndex(a=>a<=o.
from)),i=n.every(a=>a>o.from)?3:s;return n[i]=Math.max(n[i],o.to),{...o,lane:i}})}function Uy(t,e,n,o,s){let i=[...new Set(
[e.from,e.to,...n.flatMap(({from:c,to:l})=>[c,l])])].sort((c,l)=>c-l),a=new Map;for(let{claim:c,to:l}of n)s(c)&&a.set(c,
Math.max(a.get(c)??0,l));return i.slice(0,-1).map((c,l)=>{let f=i[l+1],u=n.filter(g=>g.from<=c&&g.to>=f),m=[...new Set(u.
map(({claim:g})=>g))],h=m.filter(g=>!o.has(g));for(let g of h)o.add(g);return{text:t.slice(c,f),on:u.map(({claim:g,lane:b})=>({
claim:g,lane:b})),begins:h,ends:m.filter(g=>a.get(g)===f).sort((g,b)=>g-b)}})}function Vy(t,e){let n=[],o=new Map;for(let[
s,{on:r,text:i}]of t.entries()){let a=new Set(r.map(({claim:c})=>e[c].by).filter(c=>c!==null));for(let c of a){let l=o.get(
c);if(l)l.last=s;else{let f={by:c,first:s,last:s};o.set(c,f),n.push(f)}}if(Fy.test(i))for(let c of o.keys())a.has(c)||o.
delete(c)}return n}function ap(t,e,n){let{text:o,claims:s}=t.text===null?rp(t.claims):{...t,text:t.text},r=sp(s),i=Ky(ip(o,r),t.title),a={reading:t,
callbacks:e,claims:r,passages:r.map(()=>[]),unfold:(m,h)=>{let g=h.getAttribute("aria-expanded")==="true";h.setAttribute(
"aria-expanded",String(!g));for(let b of m)c[b].classList.toggle("unfolded",!g)}},c=r.map((m,h)=>Zm(m,h+1,t,e)),l=p("div",
{class:"reading"}),f=new Ar(l,a,c),u=r.flatMap(({spans:m},h)=>m.length?[]:[h]);for(let[m,h]of i.entries()){let{text:g,names:b,
ends:O}=Xm(h,a),$=m===0&&[p("div",{class:"about"},n),tp(t,r,e)],S=m===0&&u.length>0&&Qy(u,c,t),v=p("div",{class:"notes"},
S,h.claims.map(L=>c[L])),M=p("div",{class:`row level-${h.level}`},p("div",{class:"speakers"},b),p("div",{},g,$),v);l.append(
M),f.add(M,S||null,h.claims,b,O)}return f.watch(),{element:l,show:m=>Yy(a,c,m)}}function Ky(t,e){return t[0]?.level===1?
t:[{level:1,stretches:[{text:e,on:[],begins:[],ends:[]}],claims:[],runs:[]},...t]}var Qy=(t,e,{say:n})=>p("div",{class:"\
unplaced"},p("p",{class:"quiet"},n("reading_unplaced")),t.map(o=>e[o]));function Yy({claims:t,passages:e},n,o){let s=new Set(
o),r=({id:c})=>s.has(c),i=new Set(t.flatMap((c,l)=>r(c)?e[l]:[]));for(let c of e.flat())c.classList.toggle("current",i.has(
c));for(let[c,l]of t.entries())n[c].classList.toggle("current",r(l)),n[c].toggleAttribute("data-current",r(l));for(let c of[
...e.flat(),...n])c.removeAttribute("aria-current");let a=[...i][0]??n[t.findIndex(r)];return a?.setAttribute("aria-curr\
ent","location"),a}var cp="author",Va=t=>R().statements.get(t).sources?.at(-1)??null;function Ka(t){let e=Va(t);return e===null?cp:R().entities[e].
id}function lp(t,e,n){let{entities:o}=R(),s=new Map([[null,0]]);for(let c of e)s.set(Va(c),(s.get(Va(c))??0)+1);let[r,...i]=s;
return[r,...i.sort(([,c],[,l])=>l-c)].map(([c,l])=>{let f=c===null?cp:o[c].id,u=d("reading_author",{name:t.author||t.publisher}),
m=c===null?{name:u}:{name:Z(o[c]),lang:yt(o[c].id)};return{id:f,...m,count:l,isChosen:f===n}})}function fp(t,e,n){let{names:o,
labels:s,statements:r}=x,i=R(),a=new Map(e.map(({id:l},f)=>[l,f||null])),c=Jy(new Set(t));return t.map(l=>{let f=i.statements.
get(l),u=r.mode[l]!==Ye,m=o.stances[r.stance[l]],h=m==="doubts"||m==="rejects",g=r.certainty[l]!==0||h,b=f.sources??[],O=[
b.length>1&&`${d("according_to")} ${mn(b).join(" > ")}`,u&&s.modes[r.mode[l]],r.certainty[l]!==0&&s.certainties[r.certainty[l]],
m==="doubts"&&d("author_doubts"),m==="rejects"&&d("author_rejects"),f.ended&&d("ended")],$=o.signs[$t(l).sign],S=c.get(l);
return{id:x.keys.at(l),spans:i.bodies.get(r.article[l])===null?[]:qo(l),quote:Ft(l),sentence:up(l),sign:$==="together"?"\
cooperation":$,hold:u?"not actual":g?"hedged":void 0,denied:r.polarity[l]!==0,doubted:h,by:a.get(Ka(l))??null,isSourceInferred:f.
inferred?.includes("according_to")??!1,marks:O.filter(v=>typeof v=="string"),isOut:!n[l],actions:S?[{label:d("show_in_gr\
aph"),press:()=>k({tab:"graph",open:S,pair:null})}]:[]}})}function Jy(t){let e=new Map;for(let{a:n,b:o,rows:s}of y.pairs.
values())for(let r of s){let i=x.ties.statement[r];!t.has(i)||e.has(i)||e.set(i,tf(n,o))}return e}function up(t,e=0){let{
statements:n,roles:o}=R(),{s,o:r,roles:i=[],inferred:a=[]}=n.get(t),c=(f,u)=>({...Xy(f,e),inferred:a.includes(u)}),l=(e?
[]:[...i].sort(([f],[u])=>f-u)).flatMap(([f,u])=>[{text:`, ${o[f].label}`},c(u,o[f].id)]);return[c(s,"subject"),{text:un(
t),kind:"verb"},c(r,"object"),...l]}function Xy(t,e){let n=R();if(typeof t=="string")return{text:t,kind:"name"};if(t>=0)
return{text:Z(n.entities[t]),kind:"name",lang:pn(t)};let o=-1-t;if(e>=2)return{text:`#${x.keys.at(o).split("#")[1]}`,kind:"\
nested"};let s=up(o,e+1).map(({text:r,inferred:i})=>i?Jt(r):r);return{text:`\u201C${Ra(s.join(" "),o)}\u201D`,kind:"nest\
ed"}}function mp(t){let e=new Map;for(let n of t)for(let o of Tr(n))e.set(o,(e.get(o)??0)+1);return e}function Tr(t,e=new Set(
[t])){let{s:n,o,roles:s=[]}=R().statements.get(t),r=new Set;for(let i of[n,o,...s.map(([,a])=>a)])if(typeof i!="string"){
if(i>=0)r.add(i);else if(!e.has(-1-i)){e.add(-1-i);for(let a of Tr(-1-i,e))r.add(a)}}return r}var pp=30,Zy=8;function dp(t,e){let{articles:n}=x;if(n.length<2)return null;let o=t1(),s=o.indexOf(t),r={n:s+1,of:o.length},
i=(c,l,f)=>T(l,()=>hp(o[s+c]),{"aria-label":d(f),disabled:o[s+c]===void 0}),a=p("details",{class:"menu articles"},p("sum\
mary",{},d("articles_list",r)));return a.addEventListener("toggle",()=>a.open&&a.childElementCount===1&&a.append(e1(o,t,
e))),p("div",{class:"line"},i(-1,"\u2039","previous_article"),a,i(1,"\u203A","next_article"))}var hp=t=>k({article:x.articles[t].
id,open:null});function t1(){let{articles:t}=x,e=n=>t[n].first??t[n].last??Number.MAX_SAFE_INTEGER;return[...t.keys()].sort(
(n,o)=>e(n)-e(o)||n-o)}function e1(t,e,n){let o=x.articles.map(()=>[0,0]);for(let[c,l]of x.statements.article.entries())
o[l][1]++,n[c]&&o[l][0]++;let s=c=>p("li",{},o1(c,c===e,o[c])),r=p("div",{class:"found"},Ae(t.map(s),pp)),i=c=>{let l=c.
toLocaleLowerCase().split(/\s+/).filter(Boolean),f=t.filter(u=>l.every(m=>n1(u).includes(m)));E(r,f.length?Ae(f.map(s),pp):
p("p",{class:"quiet"},d("no_article_called",{text:c})))},a=p("input",{type:"search","aria-label":d("find_article"),placeholder:d(
"find_article"),oninput:({target:c})=>i(c.value)});return p("div",{},t.length>=Zy&&a,r)}function n1(t){let{title:e,author:n,
publisher:o,published:s,first:r}=x.articles[t],i=r===null?"":ct(r);return[e,n,o,s,i].join(" ").toLocaleLowerCase()}function o1(t,e,[
n,o]){let s=x.articles[t],r=n<o?d("matching_of",{n,of:N(o,"statement")}):N(o,"statement");return T([p("span",{class:"tit\
le",dir:"auto",lang:s.language},s.title),p("span",{class:"quiet"},p("bdi",{},s.publisher),` \xB7 ${zn(s)} \xB7 ${r}`)],()=>hp(
t),{"aria-current":e?"true":null})}var s1=500,oe=null,Qa=null;async function gp(t){await H();let{articles:e}=x,n=e.findIndex(({id:c})=>c===w.article),o=Math.
max(0,n);if(!e.length){E(t,Vn("article",p("p",{},d("no_articles"))));return}let s=w.article!==null&&n<0,r=[y,o,s,w.about,
w.claimant,w.language];if(!(oe&&t.contains(oe.sheet)&&oe.of.every((c,l)=>c===r[l]))||!oe){let c=oe&&t.contains(oe.sheet)&&
oe.of[1]===o;oe={of:r,...r1(o,s)},E(t,oe.sheet),c||(Qa=null)}let a=oe.reading.show([...we()].map(c=>x.keys.at(c)));a&&Qa!==
w.open&&Fa(a,oe.sheet)&&a.scrollIntoView({block:"center"}),Qa=w.open}function r1(t,e){let n=x.articles[t],o=R().bodies.get(
t),s=gi(x,w),r=he(x.statements.article,t).filter(s),i=mp(r),a=w.about===null?void 0:$s(w.about),c=a!==void 0&&i.has(a)?a:
null,l=lp(n,r,w.claimant),f=l.find(({isChosen:O})=>O)?.id??null,u=r.filter(O=>(c===null||Tr(O).has(c))&&(f===null||Ka(O)===
f)),m=ie(x,w),h=fp(u,l,m),g=ap({title:n.title,lang:n.language,text:o,claims:h,claimants:l,say:d},{open:a1,choose:O=>k({claimant:O})},
[e&&p("p",{class:"quiet"},d("no_such_article")),p("p",{class:"source",dir:"ltr"},de(n),i1(n)," ",Pa(n)),o===null&&p("p",
{class:"quiet"},d("quotes_only")),p("p",{class:"quiet"},c1(u,r.length,m))]),b=p("div",{class:"line choosers"},dp(t,m),l1(
i,c));return{sheet:Vn("article",b,g.element),reading:g}}var i1=({licence:t})=>t?` \xB7 ${t}`:"";function a1(t){let e=t.map(
n=>x.keys.numberOf(n));return e.length===1?wt(e[0]):V(e,d("quotes"))}function c1(t,e,n){let o=t.filter(a=>!n[a]).length,
s=N(e,"statement"),r=t.length<e?d("shown_of",{n:t.length,of:s}):s,i=o?`, ${d("left_out_by_filters",{n:o})}`:"";return`${F(
Ln())}. ${F(r)}${i}.`}function l1(t,e){let{entities:n}=R(),s=[...t].sort(([,i],[,a])=>a-i).slice(0,s1).map(([i,a])=>[n[i].
id,`${Z(n[i])} (${a})`]),r=e===null?"":n[e].id;return p("label",{},`${d("about")} `,Y(d("about"),[["",d("about_all")],...s],
r,i=>k({about:i||null})))}var f1=["aim","audience","meant for"];async function $p(t){await H();let{bargains:e,others:n}=Os(),o=e.map(r=>wp(r,wi(x,
w,r))),s=e.some(r=>!wi(x,w,r));E(t,Dt(p("h2",{},d("tab_bargains")),p("p",{class:"quiet"},d("exchange_help")),s&&p("p",{class:"\
quiet"},d("outcome_elsewhere")),o.length?o:p("p",{},d("no_exchange")),n.length>0&&[p("h2",{},d("other_offers")),n.map(r=>wp(
r))]))}function wp(t,e){let n=R(),o=Rt(y.chosen,t.flatMap(u=>u.statements)),s=we(),i=t.map(u=>x.relations[u.relation]).reduce(
(u,m)=>m.wider.length>u.wider.length?m:u),a=o.filter(u=>$t(u)===i),c=xp(o.map(u=>n.statements.get(u).s)),l=xp(a.map(u=>n.
statements.get(u).o)),f=u=>n.roles.map((m,h)=>u.includes(m.function??"")&&Ya(m.label,d1(h,o),t,u));return p("section",{class:"\
bargain","aria-current":o.some(u=>s.has(u))&&"location"},p("h3",{},bp(c),` ${qa(i,c)} `,bp(l)),e&&p("p",{class:"outcome"},
p("strong",{},`${d("outcome")}: `),u1(e)),p("dl",{},Ya(d("offered_thing"),yp(t.map(u=>u.things))),Ya(d("offered_to"),yp(
t.map(u=>u.targets))),f(is),f(f1)),e?m1(e):p("p",{class:"quiet"},`${d("dates")}: ${Op(t)}`),p("p",{class:"actions"},N(t.
length,"act"),", ",C(N(o.length,"statement"),()=>V(o,i.label))))}var xp=t=>[...new Map(t.map(e=>[ee(e),e])).values()],bp=t=>t.
map((e,n)=>[n?", ":"",yr(e)]),u1=({outcome:t,again:e})=>`${t}${e?`, ${d("offered_again")}`:""}`;function m1({moves:t}){let e=t.
map(([n,o,s,r])=>p("li",{},p("span",{class:"when"},p1(s)?Jt(o):o||d("date_unknown")),p("span",{},p("strong",{},n),": ",G(
Ot(s[0]),s,n),r&&` (${d("may_be",{doubt:r})})`)));return p("details",{class:"course",open:t.length<8},p("summary",{},d("\
course")),p("ol",{},e))}var p1=t=>t.some(e=>R().statements.get(e).inferred_when);function Op(t){let e=Rt(y.chosen,t.map(
n=>n.statements[0]));return[...new Set(e.map(n=>Ps(R().statements.get(n))))].join(", ")}function Ya(t,e,n=[],o=[]){let s=e.
map(({shown:r,name:i,by:a})=>{let c=n.filter(u=>u.statements.some(m=>a.includes(m))),f=o===is&&c.length<n.length&&` ${d(
"in_some",{n:c.length,of:n.length})}: ${Op(c)}`;return p("li",{},r," ",G(String(a.length),a,i),f&&p("span",{class:"quiet"},
f))});return s.length>0&&p("div",{},p("dt",{},t),p("dd",{},p("ul",{},s)))}function yp(t){let e=new Map;for(let[o,s]of t.
flatMap(r=>[...r]))e.set(o,[...e.get(o)??[],...s]);let{labels:n}=x.offers;return[...e].map(([o,s])=>({shown:C(n[o],()=>nt(
o),{lang:Oe(o)}),name:n[o],by:s}))}function d1(t,e){let n=new Map;for(let o of e)for(let[s,r]of R().statements.get(o).roles??
[]){if(s!==t)continue;let i=ee(r);n.set(i,{shown:yr(r),name:i,by:[...n.get(i)?.by??[],o]})}return[...n.values()]}function Sp(t,e){let n=t.sources.map(({id:a,label:c})=>({id:a,label:c}));n.sort((a,c)=>_p(a.label,c.label)||_p(a.id,c.id));
let s=[...t.signers.map(a=>`by:${a}`),...n.map(({id:a})=>`of:${a}`)].map((a,c)=>({name:a,isSigner:c<t.signers.length,claims:0,
disputed:0,shared:0})),r=new Map(n.map(({id:a},c)=>[a,t.signers.length+c])),i={holders:s,disputes:new Map};for(let a of h1(
t,e,r).values())g1(i,a);return i}function h1(t,e,n){let{publisher:o,author:s}=t.statements,r=new Map;for(let i of hs(t,e)){
let{claim:a,who:c,at:l}=i,f=r.get(a)??new Map;r.set(a,f);for(let u of new Set(c===null?[o[l],s[l]]:[n.get(c)??-1]))u>=0&&
f.set(u,[...f.get(u)??[],i])}return r}function g1({holders:t,disputes:e},n){let o=[...n].sort(([i],[a])=>i-a),[s,r]=[new Set,
new Set];for(let[i,[a,c]]of o.entries()){c.some(({held:l})=>l)&&t[a].claims++;for(let[l,f]of o.slice(i+1)){let[[u]=[-1]]=_i(
c,f),m=a*t.length+l;ki(u)&&e.set(m,(e.get(m)??0)+1);for(let h of ki(u)?[s]:Nl(u)?[r]:[])t[l].isSigner&&h.add(a),t[a].isSigner&&
h.add(l)}}for(let i of s)t[i].disputed++;for(let i of r)t[i].shared++}function w1({holders:t,disputes:e},n){let o=n===void 0?
-1:t.findIndex(({name:a})=>a===n),s=null;for(let[a,c]of e){let[l,f]=[Math.floor(a/t.length),a%t.length];if(o>=0&&l!==o&&
f!==o)continue;let u=!s||c>s.number,m=s&&c===s.number&&(l<s.one||l===s.one&&f<s.other);(u||m)&&(s={one:l,other:f,number:c})}
if(t.length<2)return null;let r=o>=0?o:s?.one??0,i=s?s.one+s.other-(o>=0?r:s.one):r?0:1;return[t[r].name,t[i].name]}function Lr(t,e,n){
if(e.compared_with)return{state:e,standings:Sp(t,e)};let o=c=>String(e[c])===String(n[c])?null:e[c],s={...e,modes:o("mod\
es"),polarities:o("polarities")},r=Sp(t,s),i=String(e.according_to)!==String(n.according_to)&&e.according_to.length===1,
a=w1(r,i?e.according_to[0]:void 0);return{state:a?{...s,according_to:[a[0]],compared_with:[a[1]]}:s,standings:r}}var _p=(t,e)=>t<
e?-1:t>e?1:0;var x1={\u00DF:"ss",\u00E6:"ae",\u0153:"oe",\u00F8:"o",\u0111:"d",\u00F0:"d",\u0142:"l",\u0131:"i",\u00FE:"th",\u064A:"\u06CC",
\u0649:"\u06CC",\u0643:"\u06A9",\u0629:"\u0647","\u2019":"'","\u2018":"'",\u02BC:"'","\u02B9":"'","\u201C":'"',"\u201D":'\
"',"\u201E":'"',"\xAB":'"',"\xBB":'"'},kp=/(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu,b1=/[^\p{ASCII}]/u,
Mp=new Map;function vp(t){let e=Mp.get(t);if(e!==void 0)return e;let o=[...t.normalize("NFKD").replace(kp,"").toLowerCase().
replace(kp,"")].map(s=>x1[s]??(/\p{Pd}/u.test(s)?"-":/\s/u.test(s)?" ":s)).join("");return Mp.set(t,o),o}function kt(t){
return(b1.test(t)?Array.from(t,vp).join(""):t.toLowerCase()).replace(/\s+/g," ").trim()}var Ja=t=>kt(t).split(" ").filter(
Boolean);function Xa(t){let e=[],n="",o=0;for(let s of t){let r=vp(s);if(r!==" "||n!==""&&!n.endsWith(" ")){n+=r;for(let i=0;i<
r.length;i++)e.push(o)}o+=s.length}return{plain:n,places:[...e,o]}}function Ap(t,e){let{plain:n,places:o}=Xa(t),s=[];for(let r of e)
for(let i=n.indexOf(r);r&&i>=0;i=n.indexOf(r,i+r.length))s.push([o[i],y1(t,o,i+r.length-1)]);return s.sort((r,i)=>r[0]-i[0]||
i[1]-r[1]),s.filter(([r],i)=>s.slice(0,i).every(([,a])=>a<=r))}function y1(t,e,n){let o=n+1;for(;e[o]===e[n]&&o<e.length-
1;)o++;return e[n]+t.slice(e[n],e[o]).trimEnd().length}var $1=/[\p{L}\p{N}]/u;function Po(t,e){let n=e===0?" ":t[e-1];return n===
" "||n===`
`||!$1.test(n)}function Er(t,e,n,o){let s=()=>{let i=kt(e.wanted),a=o(c=>kt(c).includes(i));E(n,a.some(Boolean)?a:p("p",{class:"quiet"},
d("sources_none",{words:e.wanted})))};return s(),[p("input",{type:"search",value:e.wanted,placeholder:d("sources_find"),
"aria-label":t,oninput:i=>{e.wanted=i.target.value,s()}}),n]}var Tp=8,O1=50,S1={wanted:""};function Ep(t,e,n,o){let s=t.filter(m=>!m.isSigner&&m.claims),r=t.filter(({isSigner:m})=>m),
i=m=>[...m].sort((h,g)=>g.claims-h.claims),c=[["sources_differ",s.filter(m=>m.disputed).sort((m,h)=>h.disputed-m.disputed),
m=>d("source_disputed",{n:m.disputed,of:m.claims})],["sources_shared",i(s.filter(m=>!m.disputed&&m.shared)),m=>d("source\
_shared",{n:m.shared,of:m.claims})],["sources_reported",i(s.filter(m=>!m.disputed&&!m.shared)),()=>d("source_reported")],
["sources_authors",i(r),()=>d("compare_own_claims")]],l=(m,h,g)=>p("li",{},T([p("span",{dir:"auto",lang:wo([m])},F(Pe([m]))),
g!==null&&p("span",{class:"num"},I(g)),p("small",{},h)],()=>o(m),{"aria-current":e.some(b=>String(b)===m)?"true":null})),
f=m=>{let h=$=>m(Pe([$])),b=["authors","everyone"].filter($=>($==="everyone"||r.length>1)&&h($)).map($=>l($,d(`source_${$}`),
null));return[...c.map(([$,S,v])=>{let M=S.filter(({name:L})=>h(L)).map(L=>l(L.name,v(L),L.claims));return M.length>0&&[
p("h2",{},d($)),Lp(M)]}),b.length>0&&[p("h2",{},d("sources_together")),Lp(b)]]},u=d(n?"sources_find_second":"sources_fin\
d_first");return p("nav",{class:"sources","aria-label":d("sources_find")},Er(u,S1,p("div",{}),f))}function Lp(t){let e=p(
"ul",{},t.slice(0,Tp));return[e,Eo(t,Tp,O1,n=>e.append(...n))]}var _1=5,k1=40,Za=2,Np=12,M1={affirms:"\u2713",denies:"\u2715",doubts:"?",rejects:"\u2715"},hn=1;async function tc(t){await H();
let{state:e,standings:n}=Lr(x,w,U);if(!e.compared_with){E(t,Dt(p("h2",{},d("comparison")),p("p",{},d("compare_nobody"))));
return}let o=[e.according_to,e.compared_with],s=y.parts??gs(x,e,e.compared_with),r=([c,l])=>(hn=1,k({according_to:c,compared_with:l,
modes:e.modes,polarities:e.polarities})),i=c=>{let l=o[1-hn],f=String(l)===c?o[hn]:l;return r(hn?[f,[c]]:[[c],f])},a=c=>{
hn=c,tc(t).then(()=>t.querySelector("input")?.focus())};E(t,p("div",{class:"sheet compare"},Ep(n.holders,o,hn,i),p("sect\
ion",{class:"comparison"},p("h2",{},d("comparison")),p("p",{class:"quiet"},A1(o)),p("p",{class:"line"},T(`\u21C4 ${d("co\
mpare_swap")}`,()=>r([o[1],o[0]])),w.compared_with&&T(d("compare_end"),v1)),T1(s,o,a))))}var v1=()=>k({according_to:U.according_to,
compared_with:null,modes:w.modes??U.modes,polarities:w.polarities??U.polarities});function A1(t){let n=t.filter(s=>zs(s).
length).map(s=>d("compare_known_by",{name:Pe(s),by:Yt(zs(s),3)})),o=me()&&`${F(Gs())}.`;return[!w.compared_with&&d("comp\
are_most"),...n,o].filter(Boolean).join(" ")}function T1({claims:t},e,n){let o=e.map(Pe),s=e.map((r,i)=>{let a=t.flat().
filter(({positions:f})=>f[i].some(u=>u.held)),c=zs(r),l=c.length?d("quoted_by",{by:Yt(c,2)}):d("compare_own_claims");return p(
"th",{scope:"col"},p("span",{dir:"auto",lang:wo(r)},F(o[i])),p("small",{},`${l} \xB7 ${N(a.length,"claim")}`),T(d("compa\
re_change"),()=>n(i),{"aria-pressed":String(hn===i),"aria-label":d("compare_change_side",{name:o[i]})}))});return p("tab\
le",{},p("thead",{},p("tr",{},p("th",{scope:"col"},d("claim_column")),s)),lo.map((r,i)=>E1(r,L1(t[i],e),e)))}function L1(t,e){
let{entities:n,statements:o}=R(),s=new Set(e.flat().map(a=>a.replace(/^of:/,""))),r=a=>[o.get(a).s,o.get(a).o].some(c=>typeof c==
"number"&&c>=0&&s.has(n[c].id)),i=a=>(r(a.statements[0])?0:x.statements.relation.length)+a.statements[0];return[...t].sort(
(a,c)=>i(a)-i(c))}function E1(t,e,n){let[o,s]=n.map(Pe),r=d(`compare_${t}`,{first:o,second:s}),i=e.flatMap(m=>m.statements),
a=p("tr",{class:"part"},p("th",{colspan:3,scope:"rowgroup"},p("h3",{},F(r)," ",G(e.length,i,r))," ",p("small",{},e.length?
d(`compare_${t}_meaning`,{first:o,second:s}):d(`compare_${t}_none`,{first:o,second:s})))),c=m=>m.map(h=>N1(h,n)),l=p("tr",
{class:"more"}),f=Math.max(_1,1+e.findIndex(Ip)),u=Eo(e,f,k1,m=>l.before(...c(m)));return u&&l.append(p("td",{colspan:3},
u)),p("tbody",{},a,c(e.slice(0,f)),u&&l)}var Ip=({statements:t})=>t.includes(nn());function N1(t,e){let{statements:n,positions:o}=t,
[s]=o.flat().map(({at:r,claim:i})=>x.statements.claim[r]===i?r:I1(r,i));return p("tr",{"aria-current":Ip(t)&&"location"},
p("th",{scope:"row"},q1(s,n)),e.map((r,i)=>{let a=[...new Map(o[i].map(c=>[c.at,c])).values()];return p("td",{class:a.some(
({how:c})=>c==="doubts"||c==="rejects")?"doubting":null},p("strong",{class:"of",dir:"auto",lang:wo(r)},F(Pe(r))),a.slice(
0,Za).map(R1),a.length>Za&&C(d("more",{n:a.length-Za}),()=>V(t.sides[i],Ot(s))),!a.length&&p("span",{class:"quiet"},C1(r,
n)))}))}function I1(t,e){let{denials:n,claim:o}=x.statements,s=n.find(([r,i])=>r===t&&o[i]===e);return s?s[1]:t}function q1(t,e){
let[n,o,s]=No(t),{s:r,o:i}=R().statements.get(t),[a,c]=[rt(n,pn(r)),rt(s,pn(i))],{mode:l}=x.statements,f=[l[t]>0&&x.labels.
modes[l[t]],R().statements.get(t).ended&&d("ended")],u=()=>e.length===1?wt(e[0]):V(e,Ot(t)),m=p("span",{class:`verb ${x.
names.signs[$t(t).sign]}`},o);return[p("span",{dir:"auto"},C([a," ",m," ",c,Ca(t)],u)),f.map(h=>h&&[" ",p("span",{class:"\
mark"},h)])]}function R1({at:t,how:e,who:n,certainty:o}){let s=e==="doubts"||e==="rejects",r=n!==null&&R().statements.get(
t).inferred?.includes("according_to"),i=s&&um(t,Np)||wr(t,Np),a=[o?x.labels.certainties[o]:null,r&&d("source_inferred")];
return p("div",{class:"stand"},p("span",{class:"disc","aria-hidden":"true"},M1[e]),C(d(`compare_${e}`),()=>wt(t),{class:"\
link how"}),a.map(c=>c&&[" ",p("span",{class:"mark"},c)]),p("blockquote",{dir:"auto",lang:et(t).language},i))}function C1(t,e){
if(e.some(pi(x,t)))return d("compare_no_position");let{s:n}=R().statements.get(e[0]),o=typeof n=="number"&&n>=0&&t.includes(
`of:${R().entities[n].id}`);return d(o?"compare_told_of":"compare_no_claim")}function qp(t){let e=p("div",{class:"fitted"}),n=0;return new ResizeObserver(()=>{!e.clientWidth||e.clientWidth===n||(n=
e.clientWidth,E(e,t(n)))}).observe(e),e}var ec=["actor","year","article"];var Kn=({keys:t},e)=>e.map(n=>t.numberOf(n)).filter(n=>n>=0),j1=({sentence:t})=>t.map(([e])=>e).join("");function nc(t,e,n){
return n==="article"?e.articles:n==="year"?W1(t,e):[...new Set(e.sentence.flatMap(([,o,s])=>o==="entity"&&s?[s]:[]))]}function Rp(t,e,n,o){
let s=ec.map(i=>[i,Nr(n,i)]).filter(([,i])=>i.length),r=o.trim().toLocaleLowerCase();return e.filter(i=>s.every(([a,c])=>nc(
t,i,a).some(l=>c.includes(l)))&&`${j1(i)} ${i.quote.text} ${i.title}`.toLocaleLowerCase().includes(r))}var Nr=(t,e)=>(t??
[]).filter(n=>n.startsWith(`${e}:`)).map(n=>n.slice(e.length+1));function W1(t,e){let{first:n,last:o,article:s}=t.statements,
[,,r]=e.counts[e.counts.length-1],i=new Set;for(let a of Kn(t,r)){let f=(n[a]!==null||o[a]!==null?[n[a],o[a]]:[t.articles[s[a]].
first,t.articles[s[a]].last]).filter(u=>u!==null).map(u=>new Date(u*864e5).getUTCFullYear());if(f.length)for(let u=Math.
min(...f);u<=Math.max(...f);u++)i.add(String(u))}return[...i].sort()}var[Cp,jp]=[84,52],Fp=4,oc={bargain:()=>[se(9,26),Mt("cooperation",20,18,58,18),Fo("cooperation",66,18),Mt("quiet dashed",
26,34,64,34),He("quiet",18,34,-1),se(75,26)],spiral:()=>[11,25,39].flatMap((t,e)=>B1(t+2,e%2===1)),contested:(t,{title:e})=>[
...Pp("hatched"),e==="Denied"?sc(72,11):rc(72,11)],quoted:()=>[...P1(),Wp(34,34,"\u201C \u201D")],"main cause":({denied:t})=>[
t?sc(16,26,12):se(16,26,11),Mt("quiet thick",32,26,56,26),He("quiet",59,26,1),_("rect",{class:"solid",x:62,y:15,width:20,
height:22,rx:4})],reasons:({reasons:t=[],effects:e=[]})=>t.some(n=>n>0)?F1(t):D1(t.length,e),precedent:()=>[Mt("quiet",4,
34,80,34),_("rect",{class:"solid",x:12,y:27,width:14,height:14}),_("path",{class:"line quiet",d:"M19 21 C30 9 52 9 62 21"}),
He("quiet",63,22,1,55),_("rect",{class:"hollow dashed",x:56,y:27,width:14,height:14})],forecast:()=>[Mt("ink",2,16,26,16),
_("path",{class:"line ink dashed",d:"M26 16 C44 16 46 40 76 41"}),He("ink",80,41,1)],plan:()=>[se(12,26),Mt("ink dashed",
24,26,52,26),He("ink",56,26,1),_("rect",{class:"hollow dashed",x:60,y:16,width:21,height:20,rx:3})],pair:({signs:t=[]})=>t.
length===2?[se(9,26),Mt("cooperation",20,18,56,18),Fo("cooperation",64,18),...Bp(20,34,62),se(75,26)]:[se(9,26),...t[0]===
"conflict"?Bp(20,26,62):[Mt("cooperation",20,26,56,26),Fo("cooperation",64,26)],se(75,26)],position:()=>[se(12,26),Mt("i\
nk",26,26,44,26),_("rect",{class:"hollow",x:46,y:14,width:36,height:24,rx:6}),Wp(64,31,"\xB1")],denied:()=>[_("rect",{class:"\
solid",x:4,y:10,width:5,height:32}),...Pp("",9,10,66,32),sc(72,11)]},Dp=t=>_("svg",{class:"small-figure",width:Cp,height:jp,
viewBox:`0 0 ${Cp} ${jp}`,"aria-hidden":"true"},(Object.hasOwn(oc,t.kind)?oc[t.kind]:oc.quoted)(t.figure,t)),se=(t,e,n=8)=>_(
"circle",{class:"solid",cx:t,cy:e,r:n}),Mt=(t,e,n,o,s)=>_("line",{class:`line ${t}`,x1:e,y1:n,x2:o,y2:s}),Fo=(t,e,n)=>_(
"path",{class:`head ${t}`,d:`M${e-10} ${n-5.5} L${e} ${n} L${e-10} ${n+5.5} Z`}),He=(t,e,n,o,s=0)=>_("path",{class:`line\
 ${t}`,d:"M-8 -6 L0 0 L-8 6",transform:`translate(${e} ${n}) rotate(${s}) scale(${o} 1)`}),Wp=(t,e,n)=>_("text",{class:"\
middle",x:t,y:e},n),Bp=(t,e,n)=>[Mt("conflict",t,e,n,e),_("line",{class:"line conflict thick",x1:n,x2:n,y1:e-8,y2:e+8})],
B1=(t,e)=>[Mt("conflict",8,t,76,t),_("line",{class:"line conflict thick",x1:e?8:76,x2:e?8:76,y1:t-6,y2:t+6})],Pp=(t,e=2,n=8,o=70,s=36)=>[
_("rect",{class:`hollow ${t&&"dotted"}`,x:e,y:n,width:o,height:s,rx:6}),...[.35,.65].map((r,i)=>Mt("quiet",e+10,n+r*s,e+
o-(i?24:12),n+r*s))],rc=(t,e)=>_("g",{},se(t,e,9),_("text",{class:"middle on-solid",x:t,y:e+4.5},"?")),sc=(t,e,n=9)=>_("\
g",{},_("circle",{class:"hollow",cx:t,cy:e,r:n}),_("path",{class:"line ink",d:`M${t-n*.7} ${e+n*.7} L${t+n*.7} ${e-n*.7}`})),
P1=()=>[_("path",{class:"hollow",d:"M10 8 H66 a6 6 0 0 1 6 6 V32 a6 6 0 0 1 -6 6 H30 L20 47 V38 H10 a6 6 0 0 1 -6 -6 V14\
 a6 6 0 0 1 6 -6 Z"})],F1=t=>[...t.slice(0,Fp).map((e,n)=>_("rect",{class:"bar",x:2,y:2+n*13,width:Math.max(58-12*Math.max(
e-1,0),12),height:9,rx:2})),Mt("ink",62,26,71,26),He("ink",73,26,1),se(79,26,5)];function D1(t,e){let n=Math.min(Math.max(
t,1),Fp),o=e.slice(0,3),s=[...Array(n).keys()].map(i=>26+(i-(n-1)/2)*13),r=o.map((i,a)=>26+(a-(o.length-1)/2)*19);return[
...s.flatMap(i=>r.map(a=>_("path",{class:"line quiet thin",d:`M17 ${i} C36 ${i} 34 ${a} 54 ${a}`}))),...s.map(i=>_("rect",
{class:"bar",x:1,y:i-4.5,width:16,height:9,rx:2})),...o.map((i,a)=>_("rect",{class:`hollow ${i?"":"dashed"}`,x:55,y:r[a]-
8,width:27,height:16,rx:3}))]}function Hp(t,e,n,o){return Ir(t,e,n,o,!0)??z1(t,Ir(t,e,n,o,!1),e,n)}var Qn=({left:t})=>t+7+4,Do=({left:t,width:e})=>t-7-
4-e;function Ir(t,e,n,o,s){let r=[],i=[];for(let a of t){let c=Qn(a)+a.width<=n,l=s&&!c?Math.max(Do(a),e):a.left-7;if(s&&
!c&&Do(a)<e)return null;let f=Math.max(a.right,a.left)+7,u=r.findIndex(m=>m+8/2<=l);if(u<0&&(u=r.length),u>=o)return null;
r[u]=s&&c?Math.max(f,Qn(a)+a.width+8/2):f,i.push({row:u,words:s?c?Qn(a):Do(a):null})}return i}function z1(t,e,n,o){if(!e)
return null;let s=[];return e.map(({row:r},i)=>{let a=t[i],c=e.findIndex((m,h)=>h>i&&m.row===r),l=c<0?o:t[c].left-7-8,f=Qn(
a)+a.width<=l,u=!f&&Do(a)>=Math.max(s[r]??n,n);return s[r]=Math.max(a.right,a.left,f?Qn(a)+a.width:0)+7+8,{row:r,words:f?
Qn(a):u?Do(a):null}})}function Gp(t,e){let n=new Map,o=[];for(let s of t){let r=s.first===null||s.last===null?-1:zp(e,s.
first);r<0||r!==zp(e,s.last)?o.push(s):n.set(r,[...n.get(r)??[],s])}return{bins:n,wide:o}}function zp(t,e){let[n,o]=[0,t.
length];for(;n<o;){let s=n+o>>1;t[s]<=e?n=s+1:o=s}return n-1}var H1=.6,G1={circle:`M${6} 0 A${6} ${6} 0 1 1 ${-6} 0 A${6} ${6} 0 1 1 ${6} 0 Z`,square:"M-5.5 -5.5 H5.5 V5.5 H-5.5 Z",
diamond:"M-7 0 L0 -7 L7 0 L0 7 Z"},ic=t=>G1[x.encodings.signs[t].form];function U1(t){let e=x.encodings.holds[x.names.holds.
indexOf(t)];return ln((e?.dashes??[]).map(n=>n*H1))}function ac({main:t}){let{hold:e,mark:n}=x.statements;return x.names.
marks[n[t]]==="doubted"?"doubted":x.names.holds[e[t]]}function gn(t,e,n,o){let s=x.names.signs[t];return _("g",{class:`f\
orm ${s} ${e==="plain"?"filled":"hollow"}`,transform:`translate(${n} ${o})`},_("path",{d:ic(t),...U1(e)}),e==="denied"&&
_("path",{class:"slash",d:"M-6 6 L6 -6"}),e==="doubted"&&_("text",{class:"doubt",y:4.5},"?"))}var Up=(t,e)=>_("svg",{class:"\
sample",width:18,height:16,viewBox:"-9 -8 18 16","aria-hidden":"true"},gn(t,e,0,0)),V1=()=>_("svg",{class:"sample",width:32,
height:16,viewBox:"-9 -8 32 16","aria-hidden":"true"},qr(2,-7,21,0),gn(2,"plain",0,0)),qr=(t,e,n,o)=>_("rect",{class:`da\
ys ${x.names.signs[t]}`,x:e,y:o-7,width:Math.max(n-e,0),height:14,rx:4}),wn=(t,e,...n)=>_("g",{class:"mark",tabindex:0,role:"\
button","aria-label":t,onclick:e,onkeydown:Bi(e)},_("title",{},t),n);function zo(t,e){return e&&t.setAttribute("aria-cur\
rent","location"),t}function Vp(t){let e=[...new Set(t.map(({sign:r})=>r))].sort(),n=new Set(t.map(ac)),o=["not actual",
"denied","hedged","doubted"],s=e.map(r=>[Up(r,"plain"),x.labels.signs[r]]);for(let r of o)n.has(r)&&s.push([Up(2,r),d(`h\
eld_${r.replace(" ","_")}`)]);return t.some(({first:r,last:i})=>r!==i)&&s.push([V1(),d("days_possible")]),s}var uc=480,cc=26,K1=40,Kp=15,lc=40,Rr=12,fc=7,Qp=5,Cr=24,Q1={done:["neither","solid"],case:["neither","hollow"],offer:["\
cooperation","head cooperation"],answer:["cooperation","head cooperation"],refusal:["conflict","head conflict"]};function Yp(t,e){
return t==="bargain"?n=>Y1(e,n):t==="spiral"&&e.acts?.length?n=>J1(e,n):null}function Y1({ends:t=["",""],there:e="",back:n=[],
condition:o=[],course:s=[]},r){let i=[{words:e,way:"there",look:"cooperation",end:"full"},...n.slice(0,2).map(l=>({words:l,
way:"back",look:"quiet dashed",end:"open"})),...o.slice(0,2).map(l=>({words:l,way:"none",look:"",end:""}))],a=Xp(t,i,r),
c=Z1(s,r,a.height+14);return Jp(r,a.height+14+c.height,[...a.shapes,...c.shapes])}function J1({ends:t=["",""],acts:e=[],
restraints:n=[]},o){let s=e.slice(0,fc).map(([a,c,l],f)=>({words:c,way:a===0?"there":"back",look:"conflict",end:"bar",number:String(
f+1),isDoubted:l}));e.length>fc&&s.push({words:d("and_more",{n:e.length-fc}),way:"none",look:"",end:""});for(let[a,c]of n.
slice(0,2))s.push({words:d("restraint_by",{who:a})+(c&&`: ${c}`),way:"none",look:"",end:""});let{shapes:r,height:i}=Xp(t,
s,o);return Jp(o,i,r)}var Jp=(t,e,n)=>_("svg",{class:"large-figure",width:t,height:e,viewBox:`0 0 ${t} ${e}`,role:"img",
"aria-label":d("figure")},n);function Xp(t,e,n){let o=b=>t.map(O=>Math.min(Math.max(Q(O,14,600)+20,64),b)),s=o(Math.min(
130,n/5)),r=n-s[0]-s[1]-2*Rr,i=n<uc||e.some(b=>Q(b.words,13)>mc(b,r)),a=i?o((n-Rr)/2):s,c=i?lc:Math.max(e.length*cc,lc),
l=i?lc+8:(c-e.length*cc)/2,[f,u]=i?[0,n]:[a[0]+Rr,n-a[1]-Rr],m=t.flatMap((b,O)=>{let $=O?n-a[O]:0,S=Zp(b,a[O]-12);return[
_("rect",{class:"end",x:$+.5,y:.5,width:a[O]-1,height:c-1,rx:8}),_("text",{class:"middle end-name",y:c/2+5-(S.length-1)*
9},_("title",{},b),S.map((v,M)=>_("tspan",{x:$+a[O]/2,dy:M?18:0},v)))]}),h=l,g=e.flatMap(b=>{let O=td(b,u-f).length>1?K1:
cc;return h+=O,X1(b,f,u,h-O/2)});return{shapes:[...m,...g],height:i?h:c}}function Zp(t,e,n=14,o=600){if(Q(t,n,o)<=e)return[
t];let s=t.split(" "),r=s.length;for(;r>1&&Q(s.slice(0,r).join(" "),n,o)>e;)r--;let i=s.slice(r).join(" ");return[s.slice(
0,r).join(" "),...i?[i]:[]].map(a=>Xt(a,e,n,o))}function td(t,e){let n=mc(t,e);return Q(t.words,13)<=n?[t.words]:Zp(t.words,
n,12,400)}var mc=({way:t,number:e,isDoubted:n},o)=>o-(t==="none"?0:60)-(e?16:0)-(n?24:0);function X1(t,e,n,o){let{words:s,
way:r,look:i,end:a,number:c,isDoubted:l}=t,f=e+(c?16:0),u=td(t,n-e),m=Q(s,13)>mc(t,n-e)?12:13,h=Math.max(...u.map(L=>Q(L,
m)))+(l?24:0),[g,b]=[(f+n-h)/2-8,(f+n+h)/2+8],O={class:m<13?"row-words small":"row-words",y:o+4.5-(u.length-1)*Kp/2},$=u.
map((L,j)=>_("tspan",{x:g+8,dy:j&&Kp},L)),S=_("text",O,_("title",{},s),$);if(r==="none")return[S];let v=r==="there"?n-1:
f+1,M=r==="there"?-1:1;return[c?_("text",{class:"row-number",x:e,y:o+4.5},c):null,_("line",{class:`line ${i}`,x1:f+(r===
"back"&&a==="full"?9:1),x2:g,y1:o,y2:o}),_("line",{class:`line ${i}`,x1:b,x2:n-(r==="there"&&a==="full"?9:1),y1:o,y2:o}),
a==="full"&&Fo(i,v,o),a==="open"&&He(i.replace("dashed",""),v,o,-M),a==="bar"&&_("line",{class:`line ${i} thick`,x1:v+M,
x2:v+M,y1:o-7,y2:o+7}),S,l&&rc(b-17,o)].filter(L=>L instanceof SVGElement)}function Z1(t,e,n){let o=e<uc?Qp:Math.min(Qp,
Math.floor(e/110)),s=[["",d("and_more",{n:t.length-o+1}),"none"]],r=t.length>o?[...t.slice(0,o-1),...s]:t;return r.length?
e<uc?t$(r,e,n):e$(r,e,n):{shapes:[],height:0}}function t$(t,e,n){let o=[_("line",{class:"line quiet thin",x1:8,x2:8,y1:n+
11,y2:n+t.length*Cr-11})],s=t.flatMap(([r,i,a],c)=>{let l=n+c*Cr+Cr/2,f=[r,i].filter(Boolean).join(": ");return[ed(a,8,l),
_("text",{class:"row-words",x:24,y:l+4.5},Xt(f,e-24,13))]});return{shapes:[...o,...s],height:t.length*Cr}}function e$(t,e,n){
let o=e/t.length,s=n+26,r=[_("line",{class:"line quiet thin",x1:0,x2:e,y1:s,y2:s})],i=1;for(let[a,[c,l,f]]of t.entries()){
let u=(a+.5)*o,m=s$(l,o-10);i=Math.max(i,m.length),r.push(_("text",{class:"middle when",x:u,y:n+12},_("title",{},c),Xt(c,
o-10,12,600)),ed(f,u,s),...m.map((h,g)=>_("text",{class:"middle what",x:u,y:s+22+g*15},h))),a&&n$(t[a-1][0],c)&&r.push(o$(
a*o,s))}return{shapes:r,height:38+i*15}}function n$(t,e){let[n,o]=[t,e].map(s=>Number(/\d{4}/.exec(s)?.[0]??Number.NaN));
return o-n>1}var o$=(t,e)=>_("g",{},_("rect",{class:"gap",x:t-7,y:e-3,width:14,height:6}),_("path",{class:"line quiet th\
in",d:`M${t-6} ${e+7} l5 -14 M${t+1} ${e+7} l5 -14`}));function s$(t,e){if(Q(t)<=e)return[t];let n=t.split(" "),o=n.length-
1;for(;o>1&&Q(n.slice(0,o).join(" "))>e;)o--;return[Xt(n.slice(0,o).join(" "),e),Xt(n.slice(o).join(" "),e)]}function ed(t,e,n){
let[o,s]=Q1[t]??[];if(!o)return _("path",{class:"line quiet",d:`M${e} ${n-6} V${n+6}`});let r=ic(x.names.signs.indexOf(o));
return _("path",{class:s,d:r,transform:`translate(${e} ${n})`})}var pc=t=>({way:{tab:"analyses",analysis:t},of:d(`analysis_${t}`)}),od=(t,e)=>({way:{tab:"table",rows:"statements",facets:null,
columns:null,polarities:[0],...r$,...t},of:e}),r$={according_to:["everyone"],kinds:null};function nd(...t){let e=t.map(n=>x.
names.modes.indexOf(n));return od({modes:e},e.map(n=>x.labels.modes[n]).join(", "))}function sd(t,e){let{way:n,of:o}=i$(
t,e),s=n.tab!=="analyses"&&n.tab!=="arguments",r=d(`tab_${n.tab}`);return{way:s?{...n,articles:e===null?null:[e]}:n,name:o?
`${r} (${o})`:r}}function i$(t,e){switch(t){case"bargain":case"precedent":return{way:{tab:"bargains"}};case"main cause":case"\
reasons":return{way:{tab:"arguments",about:null,...e===null?{}:{article:e}}};case"spiral":return pc("spirals");case"cont\
ested":return pc("contested");case"position":return pc("discourse");case"forecast":return nd("forecast");case"plan":return nd(
"intended","attempted");case"denied":return od({modes:null,polarities:[1]},d("look_denied"));case"quoted":return{way:{tab:"\
compare",according_to:["authors"],compared_with:["everyone"],modes:null,polarities:null}};default:return{way:{tab:"graph",
level:"country"}}}}var rd=10,Ho="";async function id(t){let{lack:e,cards:n}=await bs(),o=n.flatMap(s=>s.findings);E(t,Dt(p("h2",{class:"pag\
e-title"},d("findings_title")),p("p",{class:"quiet"},N(o.length,"finding"),". ",d("findings_help")),x.without_words>0&&p(
"p",{class:"quiet"},a$()),e&&p("p",{},e),n.length===1&&n[0].article===null?m$(n[0]):p("div",{class:"findings"},n.map(c$))))}
function a$(){let t=x.keys.length;return d("words_left_out_many",{n:I(t-x.without_words),of:I(t)})}function c$(t){let{article:e,
title:n,about:o,findings:s,lack:r}=t,[i,...a]=s,c=i&&Yp(i.kind,i.figure);return p("section",{class:"finding-card","aria-\
label":n},p("div",{class:"card-head"},p("h3",{lang:e===null?null:x.articleById.get(e)?.language},n),p("p",{class:"quiet"},
o)),r&&p("p",{class:"finding"},r),c&&l$(i,c),(c?a:s).map(ad),md(t),e!==null&&f$(e))}var l$=(t,e)=>p("div",{class:"findin\
g lead"},cd(t),ld(t),qp(e),fd(t),ud(t)),ad=t=>p("div",{class:"finding row"},Dp(t),p("div",{},cd(t),ld(t),fd(t),ud(t))),cd=({
title:t,counts:e})=>p("p",{class:"numbers"},p("strong",{},t),e.map(([n,o,s])=>[" \xB7 ",G(n,Kn(x,s),t),` ${o}`])),ld=t=>p(
"p",{class:"sentence"},C(t.sentence.map(([e,n,o])=>n==="entity"?rt(e,o&&Oe(o)):e),()=>k(u$(t)),{class:"link whole"}));function fd(t){
let[e]=Kn(x,[t.quote.statement]),{language:n}=x.articleById.get(t.quote.article)??{},o=We(t.quote.text);return p("blockq\
uote",{lang:n},e===void 0?o:C(o,()=>wt(e)))}var ud=t=>t.remarks.length>0&&p("p",{class:"numbers"},t.remarks.map(e=>`${F(
e)}.`).join(" "));function md({more:t,article:e}){let n=t.reduce((s,[,r])=>s+r,0),o=t.map(([s,r],i)=>{let{way:a,name:c}=sd(
s,e);return[i?", ":": ",C(d("findings_in",{n:I(r),where:c}),()=>k(a))]});return n>0&&p("p",{class:"card-foot"},N(n,"more\
_finding"),o,".")}function f$(t){let e=x.articles.findIndex(({id:s})=>s===t),n=he(x.statements.article,e).filter(s=>x.statements.
aside[s]!==di),o=ye(n.length,"all_statements",{statements:N(n.length,"statement")});return p("p",{class:"card-foot"},n.length>
0&&[C(o,()=>V(n,o))," \xB7 "],C(d("the_argument"),()=>k({tab:"arguments",article:t,about:null}))," \xB7 ",C(d("the_artic\
le"),()=>k({tab:"article",article:t,open:null})))}function u$({kind:t,figure:e,quote:n}){let{article:o}=n,s=`statement:${n.
statement}`;return t==="bargain"||t==="precedent"?{tab:"bargains",open:s}:e.pair?{tab:"timeline",level:"country",pair:e.
pair,open:je(e.pair)}:t==="reasons"||t==="main cause"?{tab:"arguments",article:o,about:null,open:s}:e.sources?.length?{tab:"\
compare",according_to:["authors"],compared_with:[`of:${e.sources[0]}`],modes:null,polarities:null,open:s}:{tab:"article",
article:o,open:s}}function m$(t){let{title:e,findings:n,lack:o}=t,s=p("div",{class:"finding-card"}),r=()=>{let i=Rp(x,n,
w.findings,Ho),a=w.find?i.length:rd*(1+w.more);E(s,p("div",{class:"card-head"},p("h3",{},e),p("p",{class:"quiet"},d("fin\
dings_chosen",{n:I(i.length),of:I(n.length)}))),i.slice(0,a).map(ad),!i.length&&p("p",{class:"finding"},o||d("no_finding")),
i.length>a&&p("p",{class:"card-foot"},T(d("more",{n:I(Math.min(rd,i.length-a))}),()=>k({more:w.more+1}))),i.length<=a&&md(
t))};return[Ho=""]=Nr(w.findings,"words"),r(),[p("div",{class:"line finding-choice"},p$(r),ec.map(i=>d$(i,n))),s]}var p$=t=>p(
"input",{type:"search",value:Ho,placeholder:d("finding_words"),"aria-label":d("finding_words"),oninput:e=>{Ho=e.target.value,
t()},onchange:()=>pd("words",Ho.trim())});function d$(t,e){let n=new Map;for(let r of e)for(let i of nc(x,r,t))n.set(i,(n.
get(i)??0)+1);let o=[...n].map(([r,i])=>[r,`${h$(t,r,e)} (${I(i)})`]).sort(([r,i],[a,c])=>t==="year"?r.localeCompare(a):
i.localeCompare(c)),[s=""]=Nr(w.findings,t);return o.length>1&&Y(d(`finding_${t}`),[["",d(`finding_${t}`)],...o],s,r=>pd(
t,r))}function h$(t,e,n){if(t==="article")return x.articleById.get(e)?.title??e;if(t==="year")return e;let[o]=n.flatMap(
({sentence:s})=>s).find(([,,s])=>s===e)??[e];return F(o)}function pd(t,e){let n=(w.findings??[]).filter(s=>!s.startsWith(
`${t}:`)),o=e?[...n,`${t}:${e}`]:n;return k({findings:o.length?o:null,more:0})}var dd="found";function hd(t){if(typeof Highlight<"u"&&CSS.highlights.delete(dd),!w.find)return;let[e="",n=""]=w.find.map(
kt),o=g$(t),{plain:s,places:r}=Xa(o.map(({data:l})=>l).join("")),i=Math.max(0,s.indexOf(n)),a=s.indexOf(e,i)>=0?[e]:e.split(
" "),c=(e?a:[n]).flatMap(l=>{let f=s.indexOf(l,i);return f<0?[]:w$(o,r[f],r[f+l.length])});c.length&&(typeof Highlight<"\
u"&&CSS.highlights.set(dd,new Highlight(...c)),c[0].startContainer.parentElement?.scrollIntoView({block:"center"}))}function g$(t){
let e=document.createTreeWalker(t,NodeFilter.SHOW_TEXT),n=[];for(;e.nextNode();){let o=e.currentNode;o.parentElement?.closest(
"select, .number-mark")||n.push(o)}return n}function w$(t,e,n){let o=document.createRange(),s=0;for(let r of t){let i=s+
r.data.length;if(s<=e&&e<i&&o.setStart(r,e-s),s<n&&n<=i)return o.setEnd(r,n-s),[o];s=i}return[]}var x$=40,b$=100;function wd(t,e){let{level:n}=t,o=ae(t),s=y$(t,o),r=s.filter(({nodes:m})=>m.length>1),i=s.reduce((m,{nodes:h})=>m+
h.length,0),a=new Set(e.unfolded??(i>x$?[]:r.map(({id:m})=>m))),c=b$*(1+e.more),l=xd(s,c,"").flatMap(m=>$$(t,m,a,c)),f=new Int32Array(
n.nodes.length).fill(-1);for(let[m,{nodes:h}]of l.entries())for(let g of h)f[g]=m;let u=O$(t,o,f,l.length);return{entries:l,
folding:r.map(({id:m})=>m),unfolded:r.map(({id:m})=>m).filter(m=>a.has(m)),rows:gd(u.map(([m])=>m)),columns:gd(u.map(([,
m])=>m)),cells:u.map(([m,h,g])=>S$(t,m,h,g))}}var gd=t=>[...new Set(t)].sort((e,n)=>e-n);function y$({facts:t,level:e,nodes:n,
chosen:o,state:s},r){let i=new Map,a=new Map,c=u=>e.nodes[u].country??e.nodes[u].actor;for(let u of r){for(let m of[u.a,
u.b]){let h=c(m);i.set(h,(i.get(h)??new Set).add(m))}for(let m of new Set([c(u.a),c(u.b)])){let h=a.get(m)??[];a.set(m,h);
for(let g of u.rows)h.push(g)}}let l=u=>n.weightOf(u);return[...i].map(([u,m])=>({id:u,nodes:[...m].sort((h,g)=>l(g)-l(h)||
h-g),weight:ht(t,a.get(u)??[],o,s.count)})).sort((u,m)=>m.weight-u.weight||(u.id<m.id?-1:1))}function xd(t,e,n){if(t.length<=
e+1)return t;let o=t.slice(e).flatMap(({nodes:s})=>s);return[...t.slice(0,e),{id:n,nodes:o,weight:0}]}function $$({level:t},{
id:e,nodes:n},o,s){if(e==="")return[{kind:"rest",id:e,group:null,nodes:n}];if(n.length===1)return[{kind:"actor",id:t.nodes[n[0]].
actor,group:null,nodes:n}];if(!o.has(e))return[{kind:"group",id:e,group:null,nodes:n}];let r=n.map(i=>({id:t.nodes[i].actor,
nodes:[i],weight:0}));return xd(r,s,"").map(i=>({...i,kind:i.id?"actor":"rest",group:e}))}function O$({facts:t},e,n,o){let s=new Map,
r=(i,a)=>{let c=s.get(i)??new Set;s.set(i,c);for(let l of a)c.add(l)};for(let{a:i,b:a,rows:c}of e){r(n[i]*o+n[a],c);let l=i===
a?[]:Ns(t,c);l.length&&r(n[a]*o+n[i],l)}return[...s].sort(([i],[a])=>i-a).map(([i,a])=>[Math.floor(i/o),i%o,[...a]])}function S$(t,e,n,o){
let{facts:s,chosen:r,state:i}=t,[a,c,l]=Zl(t,o);return{row:e,column:n,rows:o,number:ht(s,o,r,i.count),signs:[a,c,l],together:Ns(
s,o).length>0}}var dc=t=>{let[e,n]=String(t.dataset.at).split(" ");return[Number(e),Number(n)]},bd=t=>[...t.querySelectorAll("[data-at]")],
_$={ArrowRight:[1,1],ArrowLeft:[1,-1],ArrowDown:[0,1],ArrowUp:[0,-1]};function yd(t,e){let n=t.target instanceof Element?
t.target.closest("[data-at]"):null,o=_$[t.key];if(!n||!o)return;t.preventDefault();let[s,r]=o,i=dc(n),a=bd(e).map(c=>({spot:c,
at:dc(c)})).filter(({at:c})=>c[1-s]===i[1-s]&&(c[s]-i[s])*r>0).sort((c,l)=>(c.at[s]-l.at[s])*r);a.length&&$d(e,a[0].spot)}
function $d(t,e){_d(t,e),e.focus()}function Od(t,e){let n=bd(t).find(o=>o.dataset.group===e);n&&$d(t,n)}function Sd({target:t,
type:e},n,o,{rows:s,columns:r,cells:i},a){let c=t instanceof Element?t.closest("td, th")?.querySelector("[data-at]"):null;
for(let h of n.querySelectorAll(".lit"))h.classList.remove("lit");if(o.hidden=!c,!c)return;let[l,f]=dc(c);e==="focusin"&&
_d(n,c),c.closest("tr")?.classList.toggle("lit",l>=0);let u=n.querySelector(`[data-at="-1 ${f}"]`)?.closest("th");o.hidden=
f<0||!u,u&&f>=0&&(u.classList.add("lit"),[o.style.left,o.style.width]=[`${u.offsetLeft}px`,`${u.offsetWidth}px`]);let m=i.
find(h=>h.row===s[l]&&h.column===r[f]);m&&a(m)}function _d(t,e){for(let n of t.querySelectorAll("[data-at][tabindex='0']"))
n.setAttribute("tabindex","-1");e.setAttribute("tabindex","0")}var hc={acts:"act",statements:"statement",articles:"article"},jr=["cooperation","conflict","neither"],[vd,k$,M$,v$]=[22,
4,18,8];function Ad(t,e,n,o){let{entries:s,rows:r,columns:i,cells:a}=e,c=Math.max(...a.map(q=>q.number)),l={shown:t,matrix:e,
names:n,fold:o,largest:c},f=e.unfolded.length>0,u=`${vd+M$+v$*I(c).length}px`,m=new Map(i.map((q,z)=>[q,z])),h=new Map(r.
map(q=>[q,[]]));for(let q of a)h.get(q.row)?.push(q);let g=r.map((q,z)=>p("tr",{},kd(l,r,z,"row"),A$(l,h.get(q)??[],z,m))),
b=f?2:1,O=p("td",{class:"corner",colspan:b,rowspan:b},d("matrix_corner")),$=i.map((q,z)=>kd(l,i,z,"col")),S=q=>s[i[q]].group!==
null,v=$.flatMap((q,z)=>S(z)?q.slice(0,-1):q),M=$.flatMap((q,z)=>S(z)?q.slice(-1):[]),L=i.map(()=>p("col",{class:"cells"})),
j=p("table",{class:`matrix${f?" grouped":""}`,role:"grid","aria-label":d("tab_matrix")},p("colgroup",{},f&&p("col",{class:"\
brackets"}),p("col",{class:"names"}),L),p("thead",{},p("tr",{},O,v),M.length>0&&p("tr",{},M)),p("tbody",{},g));return j.
style.setProperty("--narrowest",u),j.style.setProperty("--columns",String(i.length)),j.querySelector("td [data-at]")?.setAttribute(
"tabindex","0"),j}function kd({shown:t,matrix:{entries:e,unfolded:n},names:o,fold:s},r,i,a){let{kind:c,id:l,group:f}=e[r[i]],
u=a==="row",m=(L,j)=>u?{rowspan:L,colspan:j}:{colspan:L,rowspan:j},h=L=>u?`${i} ${L}`:`${L} ${i}`,g={actor:()=>nt(l),group:()=>s(
l),rest:()=>k({more:w.more+1})}[c],b=o[r[i]],O=Md(b,E$(t,e[r[i]]),g,h(-1),c==="group"?{"aria-expanded":"false","data-gro\
up":l}:{}),$=p("th",{scope:a,class:`${c} ${a}`,...m(1,n.length&&f===null?2:1)},O);if(f===null||i>0&&e[r[i-1]].group===f)
return[$];let S=r.filter(L=>e[L].group===f).length,v=Ld(t,f),M=Md(v,yt(f),()=>s(f),h(-2),{"aria-expanded":"true","data-g\
roup":f});return[p("th",{scope:`${a}group`,class:`bracket ${a}${S>1?"":" of-one"}`,...m(S,1)},M),$]}function Md(t,e,n,o,s){
let r=s["aria-label"]??t;return C(rt(t,e),n,{title:r,"aria-label":r,tabindex:-1,"data-at":o,...s})}function A$(t,e,n,o){
let s=[],r=0,i=a=>a>r&&s.push(p("td",{colspan:a-r}));for(let a of e){let c=o.get(a.column)??0;i(c),s.push(p("td",{class:"\
cell"},T$(t,a,`${n} ${c}`))),r=c+1}return i(o.size),s}function T$({shown:t,matrix:{entries:e},names:n,largest:o},s,r){let i=bt(
[n[s.row],n[s.column]]),a=p("span",{class:`square${s.together?" together":""}`},jr.map((l,f)=>s.signs[f]>0&&gc(l,s.signs[f]))),
c=Math.max(k$,vd*Math.sqrt(s.number/o));return[a.style.width,a.style.height]=[`${c}px`,`${c}px`],C([p("span",{class:"roo\
m"},a),I(s.number)],()=>L$(t,e,s,i),{"aria-label":`${i}: ${xc(s)}`,"aria-describedby":"matrix-says",tabindex:-1,"data-at":r})}
function gc(t,e=1){let n=p("span",{class:t});return n.style.flexGrow=String(e),n}var wc=t=>x.labels.signs[x.names.signs.
indexOf(t)];function xc({number:t,signs:e,together:n}){let o=jr.flatMap((s,r)=>e[r]>0?[`${I(e[r])} ${wc(s)}`]:[]);return`${N(
t,hc[w.count])} (${Yt(o)}${n?`; ${d("matrix_together")}`:""})`}function L$(t,e,{row:n,column:o,rows:s},r){let[i,a]=[e[n],
e[o]];if(i.kind!=="actor"||a.kind!=="actor")return V(_t(t,s),r);let[c,l]=[i.nodes[0],a.nodes[0]];return t.pairs.has(c*t.
level.nodes.length+l)?xt(c,l):xt(l,c)}var Td=({level:t},e)=>t.numbers.has(e)||e in t.countries||ce(e)!==null;function Ld({
level:t},e){let n=t.numbers.get(e);if(n!==void 0)return D(t,n);let o=ce(e);return o?Z(o):t.countries[e]??e}var E$=({level:t},{
kind:e,id:n,nodes:o})=>e==="actor"?Ct(t,o[0]):e==="group"?yt(n):null;function Ed(t,{kind:e,id:n,nodes:o}){return e==="ac\
tor"?D(t.level,o[0]):e==="rest"?d("matrix_rest",{n:I(o.length)}):d("matrix_group",{name:Ld(t,n),n:I(o.length)})}var N$=5,Nd=[];async function Id(t){let e=[y,w.unfolded,w.more,w.language];if(t.querySelector(".matrix")&&e.every((f,u)=>f===
Nd[u]))return;let n=as(y),o=wd(n,w);if(o.folding.every(f=>Td(n,f))||await H(),Nd=e,!o.cells.length){E(t,p("div",{class:"\
sheet"},p("p",{},ze())));return}let s=o.entries.map(f=>Ed(n,f)),i=Ad(n,o,s,f=>q$(t,o,f)),a=p("div",{class:"band",hidden:!0}),
c=p("p",{class:"matrix-sentence"},p("span",{class:"quiet"},d("matrix_keys"))),l=f=>C$(c,s,f);for(let f of["mouseover","f\
ocusin"])i.addEventListener(f,u=>Sd(u,i,a,o,l));i.addEventListener("keydown",f=>yd(f,i)),E(t,p("div",{class:"sheet matri\
x-sheet"},p("p",{class:"quiet"},Wt(n)," ",G(d("show_quotes"),fe(n).statements,d("based_on_drawn"))),p("div",{class:"matr\
ix-tools"},I$(o),R$(o)),c,p("div",{class:"matrix-scroll"},p("div",{},i,a))))}function I$({folding:t,unfolded:e}){return[
e.length<t.length&&T(d("unfold_all"),()=>k({unfolded:t})),e.length>0&&T(d("fold_all"),()=>k({unfolded:[]}))]}async function q$(t,{
unfolded:e},n){let o=e.includes(n);await k({unfolded:o?e.filter(s=>s!==n):[...e,n]}),Od(t,n)}function R$({cells:t}){let e=jr.
flatMap((o,s)=>t.some(({signs:r})=>r[s])?[o]:[]),n=(o,s)=>p("span",{class:`square ${s}`},gc(o));return p("p",{class:"mat\
rix-legend"},e.map(o=>p("span",{},n(o,""),o==="neither"?d("matrix_neither"):wc(o))),t.some(({together:o})=>o)&&p("span",
{},n("","together"),d("matrix_together")),p("span",{class:"quiet"},d("matrix_help",{what:ye(2,hc[w.count])})))}function C$(t,e,n){
let o=Bt(x,y.level,n.rows),s=o.slice(0,N$).map(sn),r=o.length>s.length?[d("and_more",{n:o.length-s.length})]:[];E(t,p("s\
trong",{},bt([e[n.row],e[n.column]])),` ${xc(n)}: `,p("span",{id:"matrix-says"},[...s,...r].join("; ")))}var[j$,W$,B$]=[8,30,12],P$=5;function qd(t,e){let n=matchMedia("(min-width: 901px)").matches;return Tt.map(o=>{let s=t.get(
o)??new Map,r=e.get(o)??new Set;return s.size<2&&!r.size?null:F$(o,s,r,r.size>0||n&&s.size<=P$)})}function F$(t,e,n,o){let s=[
...new Set([...n,...e.keys()])].map(g=>({value:g,label:H$(t,g),number:e.get(g)??0})).sort((g,b)=>Number(n.has(b.value))-
Number(n.has(g.value))||b.number-g.number||g.label.localeCompare(b.label)),r=p("div",{class:"facet-values"}),i=d(`facet_${t}`),
[a,c]=[j$,""],l=()=>{let g=s.filter(({label:b})=>b.toLocaleLowerCase().includes(c));E(r,g.slice(0,a).map(({value:b,label:O,
number:$})=>lt([rt(O,z$(t,b)),p("span",{class:"quiet"},` ${I($)}`)],n.has(b),S=>D$(t,b,S))),g.length>a&&T(d("more",{n:I(
g.length-a)}),f))},f=()=>{a+=W$,l()},u=g=>{c=g.trim().toLocaleLowerCase(),l()};l();let m=s.length>B$&&p("input",{type:"s\
earch",placeholder:d("facet_search"),"aria-label":`${d("facet_search")}: ${i}`,oninput:g=>u(g.target.value)}),h=n.size||
s.length;return p("details",{class:"facet",open:o},p("summary",{},i,p("span",{class:"quiet"},` ${I(h)}${n.size?" \u2022":
""}`)),m,r)}function D$(t,e,n){let o=`${t}:${e}`,s=(w.facets??[]).filter(i=>i!==o),r=n?[...s,o]:s;return k({facets:r.length?
r:null,more:0})}function z$(t,e){if(t==="article")return x.articleById.get(e)?.language;let n=t==="actor"||t==="target"?
y.level.numbers.get(e):void 0;return n===void 0?null:Ct(y.level,n)}function H$(t,e){let{names:n,labels:o}=x;switch(t){case"\
actor":case"target":return Tn(e);case"relation":return on(x.relations.find(({id:s})=>s===e)?.verb??e);case"type":return e===
co?d("no_quad_class"):o.quad_classes[n.quad_classes.indexOf(e)]??e;case"source":return jt([e]);case"mode":return o.modes[n.
modes.indexOf(e)]??e;case"certainty":return o.certainties[n.certainties.indexOf(e)]??e;case"article":return x.articleById.
get(e)?.title??e}}var bc=4,yc=t=>(w.columns??[]).find(e=>e.startsWith(`${t}:`))?.slice(t.length+1)??"",$c=(t,e)=>t.toLocaleLowerCase().includes(
e.toLocaleLowerCase());function Rd(t){let{level:e}=t,n=new Map,o=f=>{let u=n.get(f)??ge(t,f);return n.set(f,u),u},s=({a:f,
b:u})=>bt([D(e,f),D(e,u)]),r=f=>{let u=_t(t,f.rows);return jd(u.find(m=>$c(Ft(m),yc("quote")))??u[0])},i=(f,u,m)=>({name:f,
isText:!0,value:u,cell:m}),a=(f,u)=>({name:f,isText:!1,value:u,cell:m=>G(u(m),o(m).statements,s(m))}),c=f=>u=>D(e,u[f]),
l=f=>u=>C(Pt(e,u[f]),()=>xt(u.a,u.b));return[i("actor",c("a"),l("a")),i("label",f=>_e(x,e,f.rows),f=>G$(Bt(x,e,f.rows).map(
sn))),i("target",c("b"),l("b")),i("quote",f=>_t(t,f.rows).map(Ft).join(`
`),r),{name:"weight",isText:!1,value:f=>f.weight,cell:f=>I(f.weight)},{...a("acts",f=>o(f).acts),cell:f=>G(o(f).acts,ho(
o(f)),s(f))},{name:"quad_classes",isText:!1,value:f=>U$(o(f)),cell:f=>V$(o(f),s(f))},a("statements",f=>o(f).statements.length),
a("articles",f=>o(f).articles.size),a("sources",f=>o(f).sources.size)]}function Cd(t){let{level:e,chosen:n}=t,o=new Map(
Rt(n,n.inside.keys()).map((l,f)=>[l,f])),s=R().statements,r=l=>f=>f[l]>=0?D(e,f[l]):ee(s.get(f.at)[l==="a"?"s":"o"]),i=l=>f=>{
let u=f[l];return u>=0?C(Pt(e,u),()=>nt(e.nodes[u].actor)):rt(r(l)(f),pn(s.get(f.at)[l==="a"?"s":"o"]))},a=({at:l})=>et(
l).title;return[{name:"when",isText:!0,value:({at:l})=>Ps(s.get(l)),order:({at:l})=>o.get(l)??0},{name:"actor",isText:!0,
value:r("a"),cell:i("a")},{name:"relation",isText:!0,value:({at:l})=>$t(l).label},{name:"target",isText:!0,value:r("b"),
cell:i("b")},{name:"quote",isText:!0,value:({at:l})=>Ft(l),cell:({at:l})=>jd(l)},{name:"held",isText:!0,value:({at:l})=>Io(
l).join("; ")},{name:"article",isText:!0,value:a,cell:l=>C(rt(a(l),et(l.at).language),()=>qs(x.statements.article[l.at],
l.at))}]}function G$(t){let e=p("bdi",{},t.slice(0,bc).join("; "));if(t.length<=bc)return e;let n=()=>{e.textContent=t.join(
"; "),o.remove()},o=C(` ${d("and_more",{n:t.length-bc})}`,n);return[e,o]}var jd=t=>[p("q",{dir:"auto",lang:et(t).language},
C(Ft(t)||d("words_left_out"),()=>wt(t))),p("span",{class:"quiet",dir:"ltr"},` ${de(et(t))}`)],U$=({byQuadClass:t})=>t.reduce(
(e,n,o)=>e+(ue(x,o)==="cooperation"?n:-n),0);function V$({byQuadClass:t,quadClasses:e},n){let o=x.labels.quad_classes.map(
(s,r)=>t[r]>0&&p("span",{class:`quad-class ${ue(x,r)}`},G(t[r],e[r],`${n}, ${s}`),` ${s}`));return o.some(Boolean)?o:"\u2013"}var K$={ties:"-weight",statements:"when"},Wd=[];async function Bd(t){let{rows:e,facets:n,columns:o,sort:s,more:r,language:i}=w,
a=[y,e,n,o,s,r,i];if(t.querySelector(".table-view")&&a.every((b,O)=>b===Wd[O]))return;await H(),Wd=a;let c=as(y),l=_l(c,
e),{units:f,counts:u}=kl(c,l,n),m=p("div",{class:"facets","aria-label":d("facets"),role:"group"}),h=t.querySelector(".fa\
cets");E(m,qd(u,cs(n))),h&&Ts(m,As(h));let g=e==="ties"?J$(c,l,f):X$(c,l,f);E(t,p("div",{class:"sheet table-view"},m,p("\
div",{class:"table-main"},Q$(c),g)))}function Q$(t){let{facets:e,columns:n,rows:o}=w,s=e?bi(x,e):{},r=fi.map(a=>T(d(`row\
s_${a}`),()=>k({rows:a,sort:null,columns:null,more:0}),{"aria-pressed":String(a===o)})),i=o==="ties"?[Wt(t)," ",G(d("sho\
w_quotes"),fe(t).statements,d("based_on_drawn"))]:Fe();return[p("p",{class:"quiet"},i),p("div",{class:"table-tools"},p("\
div",{class:"choices",role:"group","aria-label":d("rows")},r),(e||n)&&T(d("remove_facets"),()=>k({facets:null,columns:null,
more:0})),Object.keys(s).length>0&&T(d("apply_facets"),()=>k({...s,facets:Y$(e??[]),more:0}),{title:d("apply_facets_help")}))]}
function Y$(t){let e=t.filter(n=>!Object.keys(bi(x,[n])).length);return e.length?e:null}function J$(t,e,n){let{level:o,chosen:s}=t,
r=n.map(({row:c})=>c),i=[...On(x,o,r,s,t.state.count).values()],a=new Set(e.map(({a:c,b:l})=>c*o.nodes.length+l)).size;return Pd(
Rd(t),i,a,"tie",c=>c.key)}var X$=(t,e,n)=>Pd(Cd(t),n,e.length,"statement",({at:o})=>o);function Pd(t,e,n,o,s){let r=new Map(
t.map(({name:$})=>[$,yc($)])),i=e.filter($=>t.every(S=>tO(S,$,r.get(S.name)??""))),a=t.some(({name:$})=>$===w.sort?.replace(
/^-/,""))?w.sort:K$[w.rows],c=!!a?.startsWith("-"),l=t.find(({name:$})=>$===a?.replace(/^-/,"")),f=l?.order??l?.value??s,
u=i.map($=>({row:$,value:f($)})).sort(($,S)=>(c?-1:1)*Z$($.value,S.value)||s($.row)-s(S.row)),{drawn:m,next:h}=Sl(u.length,
w.more),g=t.map($=>eO($,l===$&&(c?"descending":"ascending"))),b=t.map($=>p("td",{},nO($,r.get($.name)??""))),O=d("table_\
shown",{n:I(m),of:I(u.length),total:N(n,o)});return[p("p",{class:"quiet",role:"status"},O),p("div",{class:"table-scroll",
tabindex:0,role:"region","aria-label":d("tab_table")},p("table",{class:"listed"},p("thead",{},p("tr",{},g),p("tr",{class:"\
filters"},b)),p("tbody",{},u.slice(0,m).map(({row:$})=>oO(t,$)))),!u.length&&p("p",{},n?d("nothing_fits"):ze()),h>0&&T(d(
"more",{n:I(h)}),()=>k({more:w.more+1})),!h&&u.length>m&&p("p",{class:"quiet"},d("table_most")))]}var Z$=(t,e)=>typeof t==
"number"?t-Number(e):t.localeCompare(String(e));function tO({isText:t,value:e},n,o){return o?t?$c(String(e(n)),o):!(Number(
e(n))<Number(o)):!0}function eO({name:t,isText:e},n){let o=n?n==="ascending":!e;return p("th",{scope:"col","aria-sort":n||
"none",class:e?"":"num"},C(d(`column_${t}`),()=>k({sort:`${o?"-":""}${t}`})),n&&(n==="descending"?" \u2193":" \u2191"))}
function nO({name:t,isText:e},n){let o=r=>{let i=(w.columns??[]).filter(c=>!c.startsWith(`${t}:`)),a=r.trim()?[...i,`${t}\
:${r.trim()}`]:i;return k({columns:a.length?a:null,more:0})},s=d(e?"column_contains":"column_at_least");return p("input",
{type:e?"search":"number",value:n,placeholder:e?"\u2026":"\u2265","aria-label":`${d(`column_${t}`)}: ${s}`,onchange:r=>o(
r.target.value)})}var oO=(t,e)=>p("tr",{},t.map(({name:n,isText:o,value:s,cell:r},i)=>p(i?"td":"th",{scope:i?null:"row",
class:o?n:"num"},r?r(e):p("bdi",{},s(e)))));function Go(){let t=pt(),e=er(),{stops:n,undated:o}=t?Oo():{stops:[],undated:0};return p("div",{class:"play",role:"group",
"aria-label":d("play_acts")},T(`\u25C0 ${d("date_before")}`,()=>sa(-1),{disabled:!t||!qn(n,-1)}),T(d(e?"pause":"play"),e?
Yf:Qf,{"aria-pressed":String(e)}),T(`${d("date_next")} \u25B6`,()=>sa(1),{disabled:t&&!qn(n,1)}),t&&T(d("whole_period"),
nr),p("span",{class:"quiet","aria-live":"polite"},t&&sO(t,n),o>0&&` ${d("play_undated",{acts:N(o,"act")})}`))}function sO({
first:t,last:e},n){let o=n.findIndex(a=>a.first===t&&a.last===e),s=An(t,e);if(o<0)return`${d("nothing_at_date")} (${s})`;
let[r,i]=[o+1,n.length].map(I);return d("play_at",{n:r,of:i,acts:N(n[o].acts,"act"),when:s})}function Fd(t,e){let{act:n}=t.facts.statements,o=new Map(e.map(f=>[n[f.main],f])),s=Oc(t).map(f=>f.map(u=>o.get(u))),r=new Set(
s.flat().filter(f=>f!==void 0&&!Zt(f))),i=s.filter(f=>f.every(u=>u&&r.has(u))),a=new Map;for(let[f,u]of i)a.set(f,a.get(
f)??[]),a.set(u,[...a.get(u)??[],f]);let c=new Map,l=f=>{let u=c.get(f);if(u!==void 0)return u;let m=1+Math.max(0,...(a.
get(f)??[]).map(l));return c.set(f,m),m};for(let f of e)a.has(f)&&l(f);return c}function Oc({facts:t,state:e}){if(!t.orders.
length)return[];let{inside:n,main:o}=Et(t,ss(e),Lt(e)),{act:s,relation:r}=t.statements,i=l=>n[l]===1&&s[l]>=0&&ut(t,l)&&
t.relations[r[o[l]]].deed,a=new Map;for(let[l,f,u]of t.orders)!n[l]||!ut(t,l)||!i(f)||!i(u)||s[f]===s[u]||a.set(s[f],(a.
get(s[f])??new Set).add(s[u]));let c=new Map([...a.keys()].map(l=>[l,rO(a,l)]));return[...c].flatMap(([l,f])=>[...f].filter(
u=>!c.get(u)?.has(l)).map(u=>[l,u]))}function rO(t,e){let n=new Set(t.get(e));for(let o of n)for(let s of t.get(o)??[])n.
add(s);return n}var Uo=40,Dd=14,Sc=10,iO=45,aO=.2,zd=90,cO=400,Wr=class{constructor(e,n,o){let s=e.flatMap(({first:i,last:a})=>[i,a]).filter(
i=>i!==null),r=[...new Set(s)].sort((i,a)=>i-a);this.left=n,this.right=o,this.stretches=uO(lO(r,e,Math.floor((o-n)/(zd+Uo))),
n,o)}x(e){let[n]=this.stretches,o=this.stretches[this.stretches.length-1];if(e<n.from)return this.left;if(e>o.to)return this.
right;let{from:s,to:r,left:i,right:a,isFolded:c}=this.stretches.find(f=>e<=f.to&&!f.isFolded&&e>=f.from)??this.stretches.
find(f=>e<=f.to)??o,l=c?0:Dd;return s===r?i+l:i+l+(e-s)/(r-s)*(a-i-2*l)}get folds(){return this.stretches.filter(({isFolded:e})=>e)}get daysAPixel(){
return Math.max(...this.stretches.map(e=>e.isFolded?0:(e.to-e.from)/Hd(e)))}ticks(e,n){return this.stretches.filter(({isFolded:o})=>!o).
flatMap(o=>mO(o,this,e,n))}},Hd=({left:t,right:e})=>Math.max(e-t-2*Dd,1);function lO(t,e,n){let o=t[t.length-1]-t[0],s=fO(
t,e),r=t.slice(1).flatMap((c,l)=>s.has(l)?[]:[{k:l,days:c-t[l]}]),i=new Set;for(let{k:c,days:l}of r.sort((f,u)=>u.days-f.
days)){if(i.size>=n||l<iO||l<aO*o)break;i.add(c),o-=l}let a=[[t[0],t[0]]];for(let[c,l]of t.entries())i.has(c-1)?a.push([
l,l]):a[a.length-1][1]=l;return a}function fO(t,e){let n=new Map(t.map((s,r)=>[s,r])),o=new Set;for(let{first:s,last:r}of e)
if(!(s===null||r===null||r-s>cO))for(let i=n.get(s);t[i]<r;i++)o.add(i);return o}function uO(t,e,n){let o=n-e-Uo*(t.length-
1),s=t.reduce((l,[f,u])=>l+u-f,0),r=Math.min(zd,o/t.length),i=o-r*t.length,a=[],c=e;for(let[l,[f,u]]of t.entries()){l&&(a.
push({from:t[l-1][1],to:f,left:c,right:c+Uo,isFolded:!0}),c+=Uo);let m=r+i*(s?(u-f)/s:1/t.length);a.push({from:f,to:u,left:c,
right:c+m,isFolded:!1}),c+=m}return a}function mO(t,e,n,o){let{from:s,to:r,left:i,right:a}=t,c=r-s,f=Ws(s,r,(c||1)/Hd(t)*
84).map(({day:M,step:L})=>({day:M,step:L,x:e.x(M),text:n(M,L)})),u=f.find(({x:M,text:L})=>M+o(L)<=a),m=[1,Be,$e].filter(
M=>!u||M<=u.step),h=m.slice(Math.min(c<2*Be?0:c<2*$e?1:2,m.length-1)).map(M=>n(s,M)),g=u?u.x-Sc:a+Uo,b=h.find(M=>e.x(s)+
o(M)<=g)??(u?"":h[h.length-1]),O=b?[{x:e.x(s),text:b,isLine:!1,days:null}]:[],$=b?e.x(s)+o(b)+Sc:i;for(let[M,{day:L,x:j,
text:P}]of f.entries()){let q=[L,(f[M+1]?.day??r+1)-1],z=j>=$&&j+o(P)<=a;O.push({x:j,text:z?P:"",isLine:!0,days:q}),z&&($=
j+o(P)+Sc)}let S=n(r,1),v=e.x(r)-o(S);return c&&v>$&&v>i&&O.push({x:v,text:S,isLine:!1,days:null}),O}var Yn=22,_c=8,pO=20,kc=16,Gd=[520,360,240,160,120],dO=5;function Ud(t,e,n){let o=hO(t,e),s=n+_c+(e.named?0:pO+(o.length-
1)*kc),{shapes:r,rows:i}=xO(t,e,s)??bO(t,e,s),a=s-n+Math.max(i,1)*Yn+_c;return{shapes:[gO(t,o,n+_c+(e.named&&o.length>1?
9:15)),...r],height:a}}function hO({title:t,number:e},{named:n,left:o,right:s}){let r=n||s-o;return wO(t,r,r-Q(I(e))-12)}
function gO({title:t,lang:e,open:n,isOpen:o,number:s},r,i){let a=I(s),c=r.map((u,m)=>_("text",{class:"lane-name",lang:e,
x:0,y:i+m*kc},u)),l=Q(r[r.length-1],13,600)+6,f=_("text",{class:"lane-number",x:l,y:i+(r.length-1)*kc},a);return n?zo(wn(
`${t}: ${a}`,n,...c,f),o):_("g",{},c,f)}function wO(t,e,n){let o=(c,l)=>Q(c,13,600)<=l;if(o(t,n))return[Xt(t,n,13,600)];
let s=t.split(" "),r=s.length-1;for(;r>1&&!o(s.slice(0,r).join(" "),e);)r--;let[i,a]=[s.slice(0,r).join(" "),s.slice(r).
join(" ")];return[Xt(i,e,13,600),...a?[Xt(a,n,13,600)]:[]]}function xO({items:t},{left:e,right:n,rows:o,reach:s},r){if(t.
length*14>o*(n-e))return null;let i=t.map(u=>({item:u,reach:s(u)})).sort((u,m)=>u.reach[0]-m.reach[0]),a=u=>i.map(({item:m,
reach:[h,g]})=>{let b=Xt(m.words(Math.floor(u/dO)),Math.min(u,(n-e)/2));return{left:h,right:g,width:Q(b),words:b}}),c=a(
Gd[0]);for(let u of Gd.slice(1)){if(Ir(c,e,n,o,!0))break;c=a(u)}let l=Hp(c,e,n,o);return l?{shapes:i.map(({item:u},m)=>{
let{row:h,words:g}=l[m],b=r+h*Yn+Yn/2,O=wn(u.name(),u.open,...u.shapes(c[m].left,c[m].right,b),g!==null&&_("text",{class:"\
mark-label",x:g,y:b+4},c[m].words));return zo(O,u.isOpen)}),rows:1+Math.max(0,...l.map(({row:u})=>u))}:null}function bO({
title:t,items:e},n,o){let s=[...new Set(e.map(({kind:i})=>i))].sort(),r=[];for(let[i,a]of s.entries()){let c=o+i*Yn;r.push(
n.sample(a,n.left-10,c+Yn/2));let l=e.filter(m=>m.kind===a),{bins:f,wide:u}=Gp(l,n.bins.starts);for(let[m,h]of f){let[g,
b]=[n.bins.edges[m],n.bins.edges[m+1]];r.push(yO(h,`${t}: ${n.binName(m,h.length)}`,g,b,c,a,n))}if(u.length){let m=`${t}\
: ${n.binName(-1,u.length)}`,h=()=>n.openAll(u,m),g=_("text",{class:"lane-number end",x:n.end,y:c+15},`+${I(u.length)}`);
r.push(zo(wn(m,h,g),Vd(u)))}}return{shapes:r,rows:s.length}}var Vd=t=>t.some(e=>e.isOpen);function yO(t,e,n,o,s,r,i){let a=I(
t.length),c=Q(a)+2<=o-n,l=wn(e,()=>i.openAll(t,e),_("rect",{class:`bin kind-${r}`,x:n+.5,y:s+2,width:Math.max(o-n-1,1),height:Yn-
4,rx:3}),c&&_("text",{class:"bin-number",x:(n+o)/2,y:s+15},a));return zo(l,Vd(t))}var $O=700,OO=200,SO=22,_O=44,vt=40,kO=28,Yd=3;function Jd({lanes:t,ordered:e,stepOf:n,steps:o,now:s,openAll:r},i){let a=i>=
$O?OO:0,[c,l]=[a+SO,i-_O],f={left:c,right:l,end:i,named:a,openAll:r,sample:vO},u=t.flatMap(({items:g})=>g),m=[],h=0;if(u.
length){let g=new Wr(u,c,l),b={...f,rows:Kd(t),reach:MO(g),...AO(g)},O=Qd(t,b,vt);m.push(...LO(g,O.height,t),...NO(g,s,O.
height),...O.shapes),h=O.height}if(e.length){let g=(l-c)/o,b=v=>c+14+(v-1)*g,O={...f,rows:Kd(e),reach:v=>[b(n(v)),b(n(v))],
bins:{starts:[],edges:[]},binName:()=>d("ordered")},$=h+(h?24:0),S=Qd(e,O,$+vt);m.push(_("text",{class:"part-name",x:0,y:$+
12},d("ordered")),...IO(b,o,$+vt,S.height),...S.shapes),h=S.height}return _("svg",{class:"timeline",width:i,height:h+4,viewBox:`\
0 0 ${i} ${h+4}`,role:"group","aria-label":d("tab_timeline")},m)}var Kd=t=>t.length<=3?16:t.length<=6?8:5,MO=t=>({first:e,
last:n})=>[e===null?t.left:t.x(e),n===null?t.right:t.x(n)],vO=(t,e,n)=>t===Yd?gn(2,"not actual",e,n):gn(t,"plain",e,n);function Qd(t,e,n){
let o=[],s=n;for(let r of t){let i=Ud(r,e,s);o.push(_("line",{class:"grid",x1:0,x2:e.end,y1:s,y2:s}),...i.shapes),s+=i.height}
return{shapes:o,height:s}}function AO(t){let{stretches:e}=t,[n,o]=[e[0].from,e[e.length-1].to],s=Ws(n,o,Math.max(t.daysAPixel*
kO,1)),r=[n,...s.map(({day:f})=>f)],i=[...r.slice(1),o+1],a=s.length?s[0].step:o-n+1,c=[...r.map(f=>t.x(f)),t.right];return{
bins:{starts:r,edges:c},binName:(f,u)=>f<0?d("wide_dates",{n:I(u)}):d("acts_of",{n:I(u),when:TO(r[f],i[f]-1,a<$e?1:$e)})}}
function TO(t,e,n){let[o,s]=[Mc(t,n),Mc(e,n)];return o===s?o:d("date_throughout",{from:o,to:s})}function Mc(t,e){let n=ct(
t);return mt(e<Be?n:e<$e?n.slice(0,7):n.slice(0,4))}function LO(t,e,n){let{left:o,right:s}=t,r=t.ticks(Mc,Q).map(({x:l,text:f,
isLine:u,days:m})=>{let h=f&&_("text",{class:"tick-label",x:l,y:12},f),g=m&&(()=>k({since:m[0],until:m[1]}));return[u&&_(
"line",{class:"grid",x1:l,x2:l,y1:vt-6,y2:e}),h&&g?wn(d("only_period",{period:An(...m)}),g,h):h]}),i=o,a=t.folds.map(l=>{
let f=(l.left+l.right)/2,u=EO(l,n).find(m=>f-Q(m)/2>=i&&f+Q(m)/2<=s);return u&&(i=f+Q(u)/2+8),[_("rect",{class:"fold",x:l.
left,y:vt-22,width:l.right-l.left,height:e-vt+22}),_("path",{class:"break",d:`M${f-6} ${vt-1} l5 -10 M${f+1} ${vt-1} l5 \
-10`}),u&&_("text",{class:"fold-label",x:f,y:vt-14},u)]}),c=t.stretches.filter(({isFolded:l})=>!l).map(l=>_("line",{class:"\
axis",x1:l.left,x2:l.right,y1:vt-6,y2:vt-6}));return[...a,...r,...c].flat().filter(Boolean)}function EO({from:t,to:e},n){
let o=e-t,[s,r]=o>=2*$e?[Math.floor(o/365.25),"years"]:o>=2*Be?[Math.floor(o/30.44),"months"]:[o,"days"];return[!n.some(
({items:a})=>a.some(({first:c,last:l})=>(c??-1/0)<e&&(l??1/0)>t))&&d(`no_act_${r}`,{n:s}),d(`number_${r}`,{n:s})].filter(
a=>typeof a=="string")}function NO(t,e,n){if(!e)return[];let[o,s]=[t.x(e.first)-9,t.x(e.last)+9];return[_("rect",{class:"\
now",x:o,y:vt-6,width:s-o,height:n-vt+6})]}function IO(t,e,n,o){let s=e>1?t(2)-t(1):1/0;return Array.from({length:e},(r,i)=>[
_("line",{class:"grid",x1:t(i+1),x2:t(i+1),y1:n-6,y2:o}),s>=Q(I(e))+4&&_("text",{class:"tick-label step",x:t(i+1),y:n-12},
I(i+1))]).flat().filter(r=>r instanceof SVGElement)}var Xd=(t,e)=>e?Math.min(t,x.names.signs.length-2):Yd;var vc=90,Zd=12;function th(t,e,n){let o=ac(e);return{first:e.first,last:e.last,kind:Xd(e.sign,e.isReal),words:s=>Br(t,e,
n.ends,s),name:()=>`${Br(t,e,n.ends,vc)}: ${Ot(e.main)}, ${WO(e)}`,statements:()=>e.statements,open:()=>V(e.statements,Br(
t,e,n.ends,vc)),isOpen:e.statements.includes(nn()),shapes:(s,r,i)=>[Zt(e)&&e.first!==e.last&&qr(e.sign,s-7,r+7,i),gn(e.sign,
o,s,i)]}}function eh(t){let{id:e,title:n,first:o,last:s}=x.articles[t];return{first:o,last:s,kind:2,words:r=>We(pe(n,r)),
name:()=>`${We(n)}, ${zn(x.articles[t])}`,statements:()=>he(x.statements.article,t),open:()=>k({tab:"article",article:e}),
isOpen:!1,shapes:(r,i,a)=>[o!==s&&qr(2,r-7,i+7,a),_("path",{class:"tick",d:`M${r} ${a-8} V${a+8}`})]}}function Ac(t,e){let{
level:n}=t,o=e.ties.length?e.ties[0].pair.a:n.subject[e.main];return(o>=0?`${D(n,o)} `:"")+Br(t,e,[o],vc)}function Br({level:t},e,[
n,o],s){let r=e.ties.filter(({pair:m})=>m.a===n&&(o===void 0||m.b===o)),[i,...a]=r.length?r:e.ties.filter(({pair:m})=>m.
b===n);if(!i)return jO(e,s);let c=D(t,i.pair.a===n?i.pair.b:i.pair.a),l=o===void 0?` ${c}${a.length?` +${a.length}`:""}`:
"",{parts:f}=Bt(x,t,i.rows)[0],u=bo(f,s-l.length)+l;return f[5]?u:u+qO(e,s-u.length)}function qO({main:t},e){let{roles:n,
statements:o}=R(),s=o.get(t).roles?.find(([i])=>n[i].function==="topic");if(!s||e<Zd)return"";let r=RO(s[1]);return CO(s[1])?
`: ${pe(r,e-2)} ?`:`: ${pe(r,e)}`}var RO=t=>typeof t=="number"&&t<0?No(-1-t,1).join(" \u2013 "):ee(t,1);function CO(t){if(typeof t==
"string"||t>=0)return!1;let e=x.statements.stance[-1-t];return e>=0&&["doubts","rejects"].includes(x.names.stances[e])}function jO({
main:t},e){let n=un(t),o=ee(R().statements.get(t).o,1);return`${n} ${pe(o,Math.max(e-n.length,Zd))}`.trim()}function WO({
main:t,first:e,last:n}){let o=R().statements.get(t);return o.when||o.inferred_when?Bs(o):e===null&&n===null?d("date_unkn\
own"):An(e,n)}var oh=12,BO=300,sh=oh,Tc=0,nh=null;async function Pr(t){await H();let e=oa(),n=De(e);if(!n.length&&!w.pair){E(t,Dt(pt()&&
p("div",{class:"line timeline-head"},Go()),p("p",{},ze())));return}let s=(e===y?n:De(y)).flatMap(({statements:u})=>u),r=tr(
e),i=Vf(e,n,w.lanes,r),a=Fd(e,n),c=i.slice(0,sh),l=p("div",{class:"timeline-box"}),f=n.filter(u=>!Zt(u)&&!a.has(u));E(t,
Dt(p("div",{class:"line timeline-head"},r?GO(r):HO(),Go()),n.length===0&&p("p",{},d("no_tie_between")),l,i.length>c.length&&
UO(i.length-c.length,t),VO(n),KO(n,a.size,f.length,i.reduce((u,m)=>u+m.units.length,0)>n.length),QO(f),YO(n,r),Or(en(x,s,
y.chosen.main),d("tab_timeline")))),PO(l,e,c,n,a),FO(t)}function PO(t,e,n,o,s){Tc=t.clientWidth;let{paddingLeft:r,paddingRight:i}=getComputedStyle(
t),a=Tc-parseFloat(r)-parseFloat(i),c=new Map,l=(g,b)=>{let O=g.units.filter(b).map(S=>{let v=th(e,S,g);return c.set(v,s.
get(S)??0),v}),$=ff(g.ends.map(S=>Ct(e.level,S)));return{title:DO(e,g),lang:$,...zO(e,g),items:O,number:O.length}},f=n.map(
g=>l(g,Zt)).filter(({items:g})=>g.length),u=n.map(g=>l(g,b=>s.has(b))).filter(({items:g})=>g.length),h=[...new Set(o.flatMap(
({statements:g})=>g.map(b=>x.statements.article[b])))].filter(g=>Zt(x.articles[g])).map(eh);h.length&&f.push({title:d("a\
rticles"),lang:null,open:null,isOpen:!1,items:h,number:h.length}),t.append(Jd({lanes:f,ordered:u,stepOf:g=>c.get(g)??0,steps:Math.
max(0,...s.values()),now:pt(),openAll:(g,b)=>V(g.flatMap(({statements:O})=>O()),b)},Math.max(a,BO)))}function FO(t){nh??=
new ResizeObserver(()=>{let e=t.querySelector(".timeline-box");w.tab==="timeline"&&e&&e.clientWidth&&e.clientWidth!==Tc&&
Co(t,Pr)}),nh.observe(t)}var DO=({level:t},{ends:e})=>bt(e.map(n=>D(t,n)));function zO({level:t},{ends:e}){let n=e.map(r=>t.
nodes[r].actor),o=je(n),s=n.length>1?{pair:n,open:o}:{open:o};return{open:()=>k(s),isOpen:w.open===o}}var HO=()=>p("labe\
l",{class:"line"},d("lanes_of"),Y(d("lanes_of"),[["actor",d("lanes_actor")],["pair",d("lanes_pair")]],w.lanes,t=>k({lanes:t}))),
GO=t=>p("span",{class:"line"},p("strong",{},t.map((e,n)=>[n>0&&" \u2194 ",Pt(y.level,e)])),T(d("all_pairs"),()=>k({pair:null}))),
UO=(t,e)=>T(d("more",{n:I(t)}),()=>{sh+=oh,Co(e,Pr)}),VO=t=>p("ul",{class:"looks"},Vp(t).map(([e,n])=>p("li",{},e,p("spa\
n",{},n))));function KO(t,e,n,o){let s=t.filter(Zt).length,r=[s>0&&d("at_their_dates",{n:I(s)}),e>0&&d("in_stated_order",
{n:I(e)}),n>0&&d("without_date",{n:I(n)})].filter(Boolean);return p("p",{class:"quiet"},d("timeline_drawn",{what:r.join(
", ")}),o&&` ${d("timeline_several")}`)}function QO(t){let e=nn(),n=({statements:o})=>o.includes(e);return t.length?p("d\
etails",{class:"undated",open:t.some(n)},p("summary",{},`${d("without_date",{n:I(t.length)})}: ${d("show")}`),Ae(t.map(o=>p(
"li",{"aria-current":n(o)&&"location"},C(Ac(y,o),()=>V(o.statements,Ac(y,o))))),20)):null}function YO(t,e){if(e||w.lanes===
"actor")return null;let n=t.filter(({ties:o})=>!o.length);return n.length>0&&p("p",{class:"quiet"},d("no_pair",{n:I(n.length)}))}function Jn(t,e){let o=[...new Set(e.filter(s=>s!=null&&s!==""))];return{at:t,names:o,plain:o.map(kt)}}function Lc(t,e){
let n=e.join(" ");return t===n?0:t.startsWith(n)?1:e.every(o=>t.includes(o))?e.every(o=>JO(t,o))?2:3:null}function JO(t,e){
for(let n=t.indexOf(e);n>=0;n=t.indexOf(e,n+1))if(Po(t,n))return!0;return!1}function rh(t,e,n){let o=[];for(let s of t){
let[r,i]=[1/0,0];for(let[a,c]of s.plain.entries()){let l=Lc(c,e);l!==null&&l<r&&([r,i]=[l,a])}r<1/0&&o.push({one:s,rank:r,
by:i,count:n(s.at)})}return o.sort((s,r)=>s.rank-r.rank||r.count-s.count||s.one.at-r.one.at)}function ih(t,e){let n=null;
for(let o of t)for(let[s,r]of o.plain.entries())for(let i of new Set([r,...r.split(" ")])){let a=Math.min(Math.floor(Math.
max(e.length,i.length)/3),n?n.far-1:99);if(a<1||Math.abs(i.length-e.length)>a)continue;let c=XO(i,e,a);c<=a&&(n={one:o,name:o.
names[s],far:c})}return n}function XO(t,e,n){let[o,s]=[[],Array.from({length:e.length+1},(r,i)=>i)];for(let r=1;r<=t.length;r++){
let i=[r];for(let a=1;a<=e.length;a++){let c=t[r-1]===e[a-1];i[a]=Math.min(s[a]+1,i[a-1]+1,s[a-1]+(c?0:1)),r>1&&a>1&&t[r-
1]===e[a-2]&&t[r-2]===e[a-1]&&(i[a]=Math.min(i[a],o[a-2]+1))}if(Math.min(...i)>n)return n+1;[o,s]=[s,i]}return s[e.length]}var Fr=90,Vo=class{constructor(){this.plain=[],this.passages={owners:[],bounds:[],texts:[]}}add(e,n,o=null){this.plain.push(
`${kt(e)}
`),this.passages.owners.push(n),this.passages.bounds.push(o),this.passages.texts.push(o?null:e)}whole(){let e=new Uint32Array(
this.plain.length+1);for(let[n,o]of this.plain.entries())e[n+1]=e[n]+o.length;return{plain:this.plain.join(""),starts:e,
...this.passages}}};function Ec(t,e){let{plain:n,starts:o}=t,s=e.join(" "),r=[[],[],[]],i=new Uint8Array(o.length);for(let[
a,c]of ah(t,s)){i[a]=1;let l=Po(n,c)||ZO(n.slice(o[a],o[a+1]),s)===0;r[l?0:1].push(a)}if(e.length>1){let a=e.reduce((c,l)=>l.
length>c.length?l:c,"");for(let[c]of ah(t,a)){if(i[c])continue;let l=n.slice(o[c],o[c+1]);e.every(f=>l.includes(f))&&r[2].
push(c)}}return r.flat()}function*ah({plain:t,starts:e},n){let o=0;for(let s=t.indexOf(n);s>=0&&o+1<e.length;s=t.indexOf(
n,e[o])){for(;e[o+1]<=s;)o++;yield[o,s],o++}}function ZO(t,e){let n=2;for(let o=t.indexOf(e);o>=0;o=t.indexOf(e,o+1)){if(Po(
t,o))return 0;n=1}return n}function Ko(t,e){let n=t.replace(/^#+\s+/,"").replace(/\s+/g," ").trim(),o=Ap(n,[e.join(" "),
...e]),[s]=o[0]??[0],r=s>Fr?ch(n,s-Fr):0,i=n.length-s>2*Fr?ch(n,s+2*Fr):n.length,a=r?"\u2026 ":"";return{text:`${a}${n.slice(
r,i).trimEnd()}${i<n.length?" \u2026":""}`,marks:o.filter(([c,l])=>c>=r&&l<=i).map(([c,l])=>[c-r+a.length,l-r+a.length])}}
function ch(t,e){let n=t.indexOf(" ",e);return n>=0&&n-e<20?n+1:e}async function lh(t,e){let{findings:n,...o}=t,{facts:s,words:r}=o,i=r.entities.map(({label:l,labels:f={},aliases:u=[]},m)=>Jn(
m,[l,...Object.values(f),...u])),a=({at:l})=>!!r.entities[l].actor,c=await nS(t,e);return{...o,actors:i.filter(a),issues:i.
filter(l=>!a(l)),relations:s.relations.map(({label:l},f)=>Jn(f,[l])),questions:s.questions.map(({title:l,name:f},u)=>Jn(
u,[l,f])),articles:s.articles.map(({title:l,author:f,publisher:u},m)=>Jn(m,[l,f,u,[f,u,l].filter(Boolean).join(" ")])),findings:rS(
t,n),quotes:await eS(t,e),sentences:c,sentenceOf:sS(t,c)}}function tS({facts:t,words:e},n){let{quote:o=[]}=e.statements.
get(n),s=e.bodies.get(t.statements.article[n]);if(s===null)return o.join(" [\u2026] ");let r=[];for(let i=2;i<o.length;i+=
2)r.push(s.slice(Number(o[i]),Number(o[i+1])));return r.join(" [\u2026] ")}async function eS(t,e){let n=new Vo;for(let[o,
{translation:s}]of t.words.statements.entries())n.add(tS(t,o),o),s&&n.add(s,o),await e();return n.whole()}async function nS({
words:t,facts:e},n){let o=new Vo;for(let[s,r]of t.bodies.entries()){let i=new Intl.Segmenter(e.articles[s].language??void 0,
{granularity:"sentence"});for(let{segment:a,index:c}of i.segment(oS(r??"")))a.trim()&&o.add(a,s,[c,c+a.length]);await n()}
return o.whole()}var oS=t=>t.replace(/(?<!\n|^#[^\n]*)\n(?!\n)/gm," ");function sS({facts:t,words:e},{owners:n,bounds:o}){
let s=new Map;for(let[i,a]of n.entries())s.has(a)||s.set(a,i);let r=t.articles.map((i,a)=>e.bodies.get(a)!==null);return Int32Array.
from({length:e.statements.length},(i,a)=>{let c=t.statements.article[a];if(!r[c])return-1;let{quote:l=[]}=e.statements.get(
a),[f,u]=[s.get(c)??0,n.length];for(;u-f>1;){let m=f+u>>1;n[m]===c&&(o[m]?.[0]??0)<=Number(l[2])?f=m:u=m}return f})}function rS({
facts:t},e){return e.flatMap(n=>n.findings).map(({title:n,sentence:o,counts:s},r)=>{let i=o.map(([c])=>c).join(""),[,,a]=s[s.
length-1];return{...Jn(r,[i,`${n}: ${i}`]),statements:Kn(t,a)}})}var fh=4,uh=4;function mh(t,e,n,o){let s=i=>i.filter(a=>!n.has(a)),r=[];for(let{at:i,plain:a}of t.relations){let c=iS(a[0].
split(" "),e);if(c===null||!o.relations[i])continue;let[l,f]=[e.slice(0,c.from),e.slice(c.to)].map(s);for(let u of cS(t,
i,l,f,o)){let m=o.ofPhrase(u);m.length&&r.push({kind:"phrase",rank:c.rank,count:m.length,label:"",phrase:u,statements:m})}}
return r.sort((i,a)=>i.rank-a.rank||(a.count??0)-(i.count??0))}function iS(t,e){for(let n=0;n<e.length;n++){let o=e.slice(
n,n+t.length);if(o.length===t.length&&o.every((i,a)=>aS(i,t[a])))return{from:n,to:n+t.length,rank:o.every((i,a)=>i===t[a])?
0:1};if(n+o.length===e.length&&o.join(" ").length>=fh&&t.join(" ").startsWith(o.join(" ")))return{from:n,to:e.length,rank:1}}
return null}function aS(t,e){let n=0;for(;n<t.length&&t[n]===e[n];)n++;return t===e||n>=fh&&n>=Math.max(t.length,e.length)-
2}function cS(t,e,n,o,s){let[r,i]=[n,o].map(a=>a.length?lS(t,a):[null]);return n.length||o.length?r.flatMap(a=>i.map(c=>({
relation:e,actor:a,target:c}))):s.targetsOf(e).slice(0,uh).map(a=>({relation:e,actor:null,target:a}))}function lS({actors:t,
issues:e,words:{entities:n}},o){let s=[];for(let{at:i,plain:a}of[...t,...e]){let c=a.map(l=>Lc(l,o)).filter(l=>l!==null);
c.length&&s.push({rank:Math.min(...c),id:n[i].id})}return s.sort((i,a)=>i.rank-a.rank).filter(({rank:i})=>i===s[0].rank).
slice(0,uh).map(({id:i})=>i)}var ph=["phrase","actor","issue","relation","article","finding","question","quote","words"],fS=4,uS=200,mS="\u2E80",Dr=class{constructor(e,n,o){
this.index=e,this.counts=new hr(e.facts,e.words,e.level,n),this.asking=new Set(Ja(o)),this.answers=e.facts.questions.map(
s=>s.tab?null:this.counts.ofQuestion(s))}groups(e,n=null){let o=Ja(e.replace(/[?\u00bf\u061f\uff1f]/g," "));if(!o.length)
return[];let s=c=>c===n?uS:fS,r=o.filter(c=>!this.asking.has(c)),i=o.join("").length>1||o[0]>=mS;return[pS("phrase",mh(this.
index,o,this.asking,this.counts),s("phrase")),...this.namedGroups(o,r.length?r:o,s),...i?this.textGroups(o,s):[]].filter(
({total:c})=>c).sort((c,l)=>hh(c)-hh(l)||ph.indexOf(c.kind)-ph.indexOf(l.kind))}nearest(e){let{actors:n,issues:o,relations:s}=this.
index;return ih([...n,...o,...s],kt(e))?.name??null}namedGroups(e,n,o){let{counts:s,index:r}=this,i=()=>0,a=l=>s.entities[l],
c=(l,f,u,m=()=>({}))=>{let h=rh(f,l==="question"?n:e,u),g=h.slice(0,o(l)).map(({one:b,rank:O,by:$,count:S})=>({kind:l,rank:O,
count:S,at:b.at,label:b.names[0],...$>0&&l!=="finding"&&l!=="question"&&{alias:b.names[$]},...m(b.at)}));return{kind:l,total:h.
length,hits:g}};return[c("actor",r.actors,a),c("issue",r.issues,a),c("relation",r.relations.filter(({at:l})=>s.relations[l]),
l=>s.relations[l],l=>({statements:s.ofRelation(l)})),c("article",r.articles,l=>s.articles[l],()=>({alias:void 0})),c("fi\
nding",r.findings,i,l=>({count:r.findings[l].statements.length,statements:r.findings[l].statements,snippet:Ko(r.findings[l].
names[0],e)})),c("question",r.questions.filter(({at:l})=>this.answers[l]?.length!==0),l=>this.answers[l]?.length??0,l=>{
let f=this.answers[l];return f?{statements:f}:{count:null,tab:r.facts.questions[l].tab}})]}textGroups(e,n){let{quotes:o,
sentences:s,sentenceOf:r}=this.index,{first:i,total:a,taken:c}=this.quoted(Ec(o,e),n("quote")),l=Ec(s,e).filter(m=>!c[m]),
f=i.map(({passage:m,statements:h})=>{let g=o.owners[m],b=Ko(this.sentence(r[g]),e),O=b.marks.length?b:Ko(this.quote(m),e),
$=this.index.facts.statements.article[g],S=[...h];return{...dh("quote",O,$,e),count:S.length,statements:S}}),u=l.slice(0,
n("words")).map(m=>{let h=this.sentence(m);return{...dh("words",Ko(h,e),s.owners[m],e),sentence:h}});return[{kind:"quote",
total:a,hits:f},{kind:"words",total:l.length,hits:u}]}quoted(e,n){let{quotes:o,sentences:s,sentenceOf:r}=this.index,i=new Uint8Array(
s.owners.length),a=new Map,c=new Set,l=0;for(let f of e){let u=o.owners[f],m=r[u],h=m<0?this.quote(f):m,g=m<0?!c.has(h):
!i[m];m<0?c.add(h):i[m]=1,g&&l++<n&&a.set(h,{passage:f,statements:new Set}),a.get(h)?.statements.add(u)}return{first:[...a.
values()],total:l,taken:i}}quote(e){return this.index.quotes.texts[e]??""}sentence(e){let{sentences:n,words:o}=this.index,
s=e<0?null:n.bounds[e];return s?(o.bodies.get(n.owners[e])??"").slice(...s):""}},dh=(t,e,n,o)=>({kind:t,rank:kt(e.text).
includes(o.join(" "))?4:5,count:null,label:e.text,snippet:e,article:n}),pS=(t,e,n)=>({kind:t,total:e.length,hits:e.slice(
0,n)});function hh({hits:t}){let e=Math.min(...t.map(n=>n.rank));return e<=1?e:2}var dS=80;async function wh({kind:t,at:e=0,article:n=0,statements:o,tab:s,sentence:r},i,a){t==="actor"||t==="issue"?await hS(
R().entities[e].id):t==="article"?await k({tab:"article",article:x.articles[e].id,open:null}):t==="words"?await k({tab:"\
article",article:x.articles[n].id,open:null,find:[a,gh(r)]}):s?await k({tab:s}):t==="finding"?await V(o??[],F(i),{tab:"f\
indings",find:["",gh(i)]}):o?.length===1?await wt(o[0]):await V(o??[],F(i))}var gh=(t="")=>t.replace(/^#+\s+/,"").trim().
replace(/\s+/g," ").slice(0,dS);async function hS(t){let e=y.level.numbers.get(t);if(e===void 0||!y.nodes.has(e)){await nt(
t);return}let n=po().shown.has(e)?w.grown:Rs(t);await nt(t),await k({grown:n}),w.tab==="graph"&&dr(e)}function bh({kind:t,total:e,hits:n},o,s,r){let i=`results-${t}`;return p("div",{role:"group","aria-labelledby":i},p("p",
{class:"results-head",id:i},d(`found_${t}`),p("span",{class:"quiet"},` ${I(e)}`)),n.map(a=>o(gS(a),s(a,yh(a)))),e>n.length&&
o(p("div",{role:"option",class:"result more"},d("show_all_of",{n:I(e)})),r(t)))}function gS(t){let{count:e,alias:n,snippet:o,
kind:s}=t;return p("div",{role:"option",class:"result"},o?p("span",{class:s==="quote"||s==="words"?"words":"",dir:"auto",
lang:xh(t)},bS(o)):p("span",{dir:"auto",lang:xh(t)},yh(t)),n&&[" ",p("span",{class:"quiet",dir:"auto"},`(${n})`)],p("spa\
n",{class:"quiet aside"},[xS(t),e!==null&&N(e,"statement")].filter(Boolean).join(" \xB7 ")))}function yh({kind:t,label:e,
at:n,phrase:o}){if(o){let[s,r]=[o.actor,o.target].map(a=>a===null?"":wS(a));return d(s&&r?"phrase_both":r?"phrase_who":"\
phrase_whom",{actor:s,relation:x.relations[o.relation].verb,target:r})}return(t==="actor"||t==="issue")&&n!==void 0?Z(R().
entities[n]):t==="relation"&&n!==void 0?on(x.relations[n].verb):e}function xh({kind:t,at:e,article:n}){return t==="quote"||
t==="words"?n===void 0?null:x.articles[n].language:e===void 0?null:t==="actor"||t==="issue"?yt(R().entities[e].id):t==="\
article"?x.articles[e].language:null}function wS(t){let e=R().entities.find(n=>n.id===t);return e?Z(e):t}function xS({kind:t,
at:e,article:n}){return t==="article"&&e!==void 0?de(x.articles[e]):(t==="quote"||t==="words")&&n!==void 0?x.articles[n].
title:t==="actor"||t==="issue"?e===void 0?"":R().entities[e].type:""}function bS({text:t,marks:e}){let n=0;return[...e.flatMap(
([s,r])=>{let i=t.slice(n,s);return n=r,[i,p("mark",{},t.slice(s,r))]}),t.slice(n)]}var yS=12,[$S,OS,$h,zr]=[560,200,4,12],zt="",Nc=null,Oh=null,xn=null,Ge=[],Ue=-1;function Sh(){let t=p("div",{id:"result\
s",class:"results",role:"listbox","aria-label":d("search_results")});t.hidden=!0,t.addEventListener("mousedown",n=>n.preventDefault());
let e=p("input",{type:"search",id:"search",role:"combobox","aria-expanded":"false","aria-controls":"results","aria-autoc\
omplete":"list",placeholder:d("search"),"aria-label":d("search"),autocomplete:"off",value:zt,onfocus:_h,oninput:n=>Hr(n.
target.value),onkeydown:MS,onblur:Gr});return p("div",{class:"searching",role:"search"},e,t)}function _h(){return Oh??=Promise.
all([H(),bs(),gt("entity")]).then(([t,{cards:e},n])=>lh({facts:x,words:t,findings:e,level:n},SS())),Oh}function SS(){let t=performance.
now();return()=>performance.now()-t<yS?null:new Promise(e=>setTimeout(()=>{t=performance.now(),e()}))}async function Ic(){
let t=await _h(),e=JSON.stringify(w.coders);return xn?.coders!==e&&(xn={search:new Dr(t,w,d("search_asking")),coders:e}),
xn.search}async function Hr(t){zt=t,Nc=null,xn||Mh([p("p",{class:"quiet"},d("search_preparing"))]),await Ic(),zt===t&&kh()}
function kh(){let t=xn?.search.groups(zt,Nc)??[];Ge=[],Ue=-1;let e=(r,i)=>(r.id=`result-${Ge.length}`,r.addEventListener(
"click",i),Ge.push({element:r,act:i}),r);if(!zt.trim())return Gr();let n=(r,i)=>()=>(Gr(),wh(r,i,zt.trim())),o=r=>()=>{let i=Ue;
Nc=r,kh(),vh(i)};Mh(t.length?t.map(r=>bh(r,e,n,o)):_S(e));let s=t.reduce((r,i)=>r+i.total,0);le(s?N(s,"hit"):d("nothing_\
found",{what:zt.trim()}))}function _S(t){let e=xn?.search.nearest(zt)??null,n=()=>{if(e===null)return;let o=A("search");
o.value=e,o.focus(),Hr(e)};return[p("p",{class:"quiet"},d("nothing_found",{what:zt.trim()})),e!==null&&t(p("div",{role:"\
option",class:"result"},d("did_you_mean",{name:e})),n)]}function Mh(t){let e=A("results");E(e,t),e.hidden=!1,kS(A("searc\
h"),e),A("search").setAttribute("aria-expanded","true")}function kS(t,e){let{left:n,bottom:o,width:s}=t.getBoundingClientRect(),
r=document.documentElement.clientWidth-2*zr,i=Math.min(r,Math.max(s,$S));e.style.width=`${i}px`,e.style.left=`${Math.max(
zr,Math.min(n,r+zr-i))}px`,e.style.top=`${o+$h}px`,e.style.maxHeight=`${Math.max(OS,innerHeight-o-$h-zr)}px`}function Gr(){
Ge=[],Ue=-1,A("results").hidden=!0,A("search").setAttribute("aria-expanded","false"),A("search").removeAttribute("aria-a\
ctivedescendant")}function vh(t){Ge[Ue]?.element.removeAttribute("aria-selected"),Ue=Math.max(-1,Math.min(t,Ge.length-1));
let e=Ge[Ue]?.element;e?.setAttribute("aria-selected","true"),e?.scrollIntoView({block:"nearest"}),e?A("search").setAttribute(
"aria-activedescendant",e.id):A("search").removeAttribute("aria-activedescendant")}async function MS(t){let{key:e,target:n}=t,
o={ArrowDown:1,ArrowUp:-1};e in o?(t.preventDefault(),A("results").hidden&&zt.trim()?await Hr(zt):vh(Ue+o[e])):e==="Ente\
r"?(t.preventDefault(),(A("results").hidden||!xn)&&await Hr(n.value),Ge[Math.max(Ue,0)]?.act()):e==="Escape"&&(n.value=zt=
"",Gr())}var Ah=()=>[vS(),TS()];function vS(){if(x.languages.length<2)return null;let t=x.languages.map(e=>[e,AS(e)]);return Y(d(
"language_of_names"),[["",d("language_of_names")],...t],w.language??"",async e=>{await H(),await k({language:e||null})})}
function AS(t){try{return F(new Intl.DisplayNames([t],{type:"language"}).of(t)??t)}catch{return t}}var TS=()=>{let t=qt()===
"dark"?"light":"dark";return T(d(t),()=>k({theme:t}),{id:"theme"})};function Qo(t,e,n,o,s){let r=new Array(s).fill(0),i=n==="kinds"?[...r.keys()]:null,{inside:a,main:c}=Et(t,{...e,[n]:i},Lt(
e));for(let l of K(a)){let f=o(n==="quad_classes"?c[l]:l);f>=0&&r[f]++}return r}var LS=0,ES=0;function Eh(){let{statements:t,names:e,labels:n}=x;return Dn(d("filters_and_counts"),te(d("quad_classes"),
NS()),te(d("modes"),Ur("modes",n.modes,qc("modes",t.mode,e.modes),o=>Rc(o===Ye,"not actual"))),te(d("certainties"),Ur("c\
ertainties",n.certainties,qc("certainties",t.certainty,e.certainties),o=>Rc(o===LS,"hedged"))),te(d("polarities"),Ur("po\
larities",n.polarities,qc("polarities",t.polarity,e.polarities),o=>Rc(o===ES,"denied"))))}function Nh(t){let e=p("detail\
s",{class:"group",open:t},p("summary",{},d("more_filters")),t&&Lh());return e.addEventListener("toggle",()=>e.open&&e.children.
length===1&&Kt(e,Lh())),e}var qc=(t,e,n)=>Qo(x,w,t,o=>e[o],n.length);function Rc(t,e){let{names:n,encodings:o}=x;return Me(
tt().line,{dashes:t?[]:o.holds[n.holds.indexOf(e)].dashes})}function NS(){let{statements:t,names:e,labels:n}=x,o=e.quad_classes.
length,s=c=>c<o?jn(e.signs.indexOf(ue(x,c))):jn(e.signs.indexOf("neither")),r=Qo(x,w,"quad_classes",c=>t.quad_class[c]<0?
o:t.quad_class[c],o+1),i=[...e.quad_classes.keys(),-1],a=w.quad_classes??i;return[...n.quad_classes,d("no_quad_class")].
map((c,l)=>{let f=u=>k({quad_classes:Vr(i,a,[i[l]],u,i)});return r[l]>0&&lt(`${c} (${r[l]})`,a.includes(i[l]),f,s(l))})}
function Vr(t,e,n,o,s){let r=t.filter(i=>n.includes(i)?o:e.includes(i));return String(r)===String(s)?null:r}function Ur(t,e,n,o=()=>null){
let s=[...e.keys()],r=t==="kinds"&&w.count==="acts"?[rs]:s,i=w[t],a=i??r;return e.map((c,l)=>{let f=u=>k({[t]:Vr(s,a,[l],
u,r)});return(n[l]>0||i!==null)&&lt(`${c} (${n[l]})`,a.includes(l),f,o(l))})}function Th(t,e){let n=e.map(([s])=>s),o=w[t]??
n;return e.map(([s,r])=>{let i=a=>k({[t]:Vr(n,o,[s],a,n)});return lt(r,o.includes(s),i)})}function Lh(){let{statements:t,
names:e,labels:n,relations:o,families:s,familyOf:r,articles:i,coders:a}=x,c=Qo(x,w,"relations",u=>t.relation[u],o.length),
l=Qo(x,w,"kinds",u=>o[t.relation[u]].kind,e.kinds.length),f=new Set(y.level.nodes.filter((u,m)=>y.level.isTied[m]).map(u=>u.
type));return[te(d("kinds"),Ur("kinds",n.kinds,l)),te(d("relations"),s.map((u,m)=>IS(u,[...o.keys()].filter(h=>r[h]===m),
c))),te(d("types"),Th("types",[...f].sort().map(u=>[u,u]))),i.length>1&&te(d("articles"),Th("articles",i.map(u=>[u.id,u.
title]))),a.length>1&&te(d("coders"),qS()),te(d("further"),lt(d("with_issues"),w.issues,u=>k({issues:u})),lt(d("with_inf\
erred"),w.inferred,u=>k({inferred:u})),lt(d("with_headlines"),w.headlines,u=>k({headlines:u})),lt(d("with_self_loops"),w.
self,u=>k({self:u})))]}function IS(t,e,n){let o=[...x.relations.keys()],s=w.relations??o,r=e.filter(c=>n[c]),i=r.reduce(
(c,l)=>c+n[l],0);if(!i)return null;let a=(c,l)=>k({relations:Vr(o,s,c,l,o)});return p("details",{class:"family"},p("summ\
ary",{},`${on(t)} (${i})`,r.some(c=>!s.includes(c))&&" \u2022"),p("p",{class:"quiet"},C(d("all"),()=>a(e,!0))," ",C(d("n\
one"),()=>a(e,!1))),r.map(c=>lt(`${on(x.relations[c].verb)} (${n[c]})`,s.includes(c),l=>a([c],l))))}function qS(){let t=w.
coders??[],e=t.length>1?[[t.join(" "),Yt(t)]]:[],n=x.coders.map(o=>[o,o]);return Y(d("coders"),[["",d("one_coder")],...n,
...e],t.join(" "),o=>k({coders:o?o.split(" "):null}))}var Ih=["statements","acts","articles"];function qh(){let t=C(d("draw_all"),()=>k({all:!0,picture:"whole"}));return Dn(d(
"level"),Y(d("level"),li.map(e=>[e,d(`level_${e}`)]),w.level,RS),p("label",{class:"line"},`${d("count_by")} `,CS()),p("l\
abel",{class:"line"},`${d("min_weight")} `,jS()),w.ego!==null&&WS(w.ego),y.isGrown&&p("p",{class:"quiet"},d("not_drawn_y\
et")," ",t),y.weakest>0&&p("p",{class:"quiet"},d("weakest",{n:y.weakest})," ",t))}async function RS(t){let e=await gt(t);
await k({level:t,ego:null,...Cs(e)})}function CS(){let t=e=>k({count:Ih.find(n=>n===e)});return Y(d("count_by"),Ih.map(e=>[
e,d(`by_${e}`)]),w.count,t)}function jS(){return p("input",{type:"number",min:1,max:999,value:w.min_weight,"aria-label":d(
"min_weight"),onchange:t=>k({min_weight:Math.max(1,Math.floor(Number(t.target.value))||1)})})}function WS(t){let e=Y(d("\
distance"),[1,2,3].map(n=>[String(n),N(n,"step")]),String(w.steps),n=>k({steps:Number(n)}));return p("p",{class:"ego"},d(
"neighbours_of",{name:Tn(t)})," ",e," ",C(d("show_all"),()=>k({ego:null})))}var BS=["modes","polarities"],Cc=()=>no("filters").filter(t=>JSON.stringify(w[t])!==JSON.stringify(U[t])&&!(w.compared_with&&
BS.includes(t)&&w[t]===null));function Rh(){let t=A("side"),e=As(t),{scrollTop:n}=t,o=t.querySelector("details.group[ope\
n]")!==null,s=Cc(),r=()=>k(Object.fromEntries(s.map(i=>[i,U[i]])));E(t,p("div",{class:"box-head"},p("h2",{},d("filters")),
s.length>0&&T(d("reset"),r,{class:"quiet-button"}),T("\xD7",()=>t.hidePopover(),{class:"close","aria-label":d("close")})),
p("p",{class:"quiet"},Us()),qh(),Eh(),Nh(o),Dn(d("display"),Ah())),Ts(t,e),n&&(t.scrollTop=n)}function Ch({statements:t}){let[e,n]=[1/0,-1/0];for(let o of[t.first,t.last])for(let s of o)s!==null&&(e=Math.min(e,s),n=
Math.max(n,s));return e>n?null:[e,n]}function jh({facts:t,state:e,chosen:n}){let o=e.since!==null||e.until!==null||!e.undated,
s={...e,since:null,until:null,undated:!0},r=o?Et(t,s,Lt(e)):n;return{chosen:r,statements:K(r.inside)}}function Wh(t,e,n,[
o,s],r){let i=(s-o+1)/r,a=new Array(r).fill(0),c=new Array(r).fill(0),l=u=>Math.min(r-1,Math.max(0,Math.floor((u-o)/i))),
f=new Set;for(let u of n){let m=t.statements.act[u];if(m>=0&&f.has(m))continue;m>=0&&f.add(m);let[h,g]=[e.first[u],e.last[u]];
if(h===null&&g===null)continue;let[b,O]=[l(h??o),l(g??s)],$=h!==null&&g===h&&!e.approximate[u];for(let S=b;S<=O;S++)($?a:
c)[S]+=1/(O-b+1)}return{sure:a,unsure:c,width:i}}var jc=120,Wc=!1;function Ph(){let t=A("time"),e=Ch(x),{chosen:n,statements:o}=jh(y),s=o.filter(m=>n.first[m]===null&&n.
last[m]===null),r=s.length>0&&p("p",{class:"undated"},G(N(s.length,"undated"),s,d("undated_many")));if(!e||e[0]===e[1]){
E(t,p("p",{class:"quiet"},d("no_period")),r);return}let i=PS(e),a=t.querySelector(".slider")?t.children:[p("div",{class:"\
time-head"}),DS(e)],[c,l]=a;c.isConnected||E(t,c,l),E(c,FS(e,i),r);let[f,...u]=l.children;f.replaceWith(HS(n,o,e,i));for(let[
m,h]of u.slice(0,2).entries())h.value=String(i[m]),h.setAttribute("aria-valuetext",ct(i[m]))}function PS([t,e]){return[Math.
max(t,w.since??t),Math.min(e,w.until??e)]}function FS(t,[e,n]){return[p("h2",{},d("period")),Bh("since",e,t),"\u2013",Bh(
"until",n,t),me()&&!pt()&&T(d("whole_period"),()=>k({since:null,until:null})),Go(),lt(d("only_certain_dates"),w.inside===
"certainly",o=>k({inside:o?"certainly":"possibly"})),lt(d("include_undated"),w.undated,o=>k({undated:o}))]}function Bh(t,e,[
n,o]){let s=r=>{let i=sf(r);i!==null&&Fh(t,i,[n,o])};return p("input",{type:"date",value:ct(e),min:ct(n),max:ct(o),"aria\
-label":d(t),onchange:r=>s(r.target.value)})}function DS([t,e]){let n=o=>p("input",{type:"range",min:t,max:e,step:1,"ari\
a-label":d(o),oninput:s=>Fh(o,Number(s.target.value),[t,e])});return p("div",{class:"slider"},_("svg"),n("since"),n("unt\
il"),zS([t,e]))}function zS([t,e]){return p("div",{class:"years","aria-hidden":"true"},af(t,e).map(([n,o])=>{let s=p("sp\
an",{},o);return s.style.left=`${(n-t)/(e-t+1)*100}%`,s}))}function HS(t,e,n,[o,s]){let[r]=n,{sure:i,unsure:a,width:c}=Wh(
x,t,e,n,jc),l=Math.max(...i.map((m,h)=>m+a[h]),1),f=(m,h,g,b)=>{let[O,$]=[g/l*34,36-(g+b)/l*34],S=(m+1)*c+r<o||m*c+r>s;return g>
0&&_("rect",{class:h+(S?" off":""),x:m/jc*1e3,y:$,width:1e3/jc-1,height:Math.max(O,1.5)})},u=i.map((m,h)=>[f(h,"bar",m,0),
f(h,"bar unsure",a[h],m)]);return _("svg",{class:"histogram",viewBox:"0 0 1000 40",preserveAspectRatio:"none",role:"img",
"aria-label":d("histogram")},u)}function Fh(t,e,[n,o]){let s=t==="since"?e<=n:e>=o;It({[t]:s?null:e}),(w.since??n)>(w.until??
o)&&It({[t==="since"?"until":"since"]:e}),!Wc&&(Wc=!0,requestAnimationFrame(()=>{Wc=!1,k({})}))}var GS=10,Dh=!1,US={wanted:""};function Bc(){let t=p("div",{class:"viewpoints",role:"group","aria-label":F(d("according_\
to"))}),e=Ds(),n=ul(x),o=s=>KS(e,n,s);E(A("viewpoint"),p("div",{class:"box-head"},p("h2",{},F(d("according_to"))),VS()),
Er(d("sources_find"),US,t,o).slice(e.length>GS?0:1),YS())}var VS=()=>lt(d("viewpoint_several"),Pc(),t=>{Dh=t,t||w.according_to.
length<2?Bc():k({according_to:w.according_to.slice(0,1)})}),Pc=()=>Dh||w.according_to.length>1;function KS(t,e,n){let o=Pc()?
"checkbox":"radio",s=i=>i.startsWith("by:")&&e.get(i)===e.get("authors")&&!w.according_to.includes(i);return t.filter(([
i,a])=>(o==="radio"||i!=="everyone")&&!s(i)&&n(a)).map(([i,a])=>p("label",{class:"tick"},p("input",{type:o,name:"accordi\
ng-to",checked:w.according_to.includes(i),onchange:c=>QS(i,c.target.checked)}),p("span",{dir:"auto"},F(a)),p("span",{class:"\
number quiet"},I(e.get(i)??0))))}function QS(t,e){if(!Pc()){k({according_to:[t]});return}let o=Ds().map(([s])=>s).filter(
s=>s===t?e:w.according_to.includes(s));k({according_to:o.length?o:["authors"]})}var YS=()=>p("p",{},w.compared_with&&`${d(
"compared_with")} ${jt(w.compared_with)} \xB7 `,C(d("compare_claims"),()=>k({tab:"compare"})));var JS=8,zh=new Map;function Xn(t,e,n,o){zh.set(t,o);let s=p("button",{type:"button",id:`open-${t}`,class:"opener",popovertarget:t},
e),r=p("div",{id:t,class:"box",popover:"auto",role:"dialog","aria-label":n});return r.addEventListener("beforetoggle",i=>{
i.newState==="open"&&(o(),ZS(r,s))}),[s,r]}function Hh(t){XS(t)&&zh.get(t)?.()}var XS=t=>document.getElementById(t)?.matches(
":popover-open")??!1,Yo=t=>document.getElementById(t)?.hidePopover();function ZS(t,e){let{right:n,bottom:o}=e.getBoundingClientRect();
t.style.setProperty("--top",`${o+4}px`),t.style.setProperty("--right",`${Math.max(JS,innerWidth-n)}px`)}var t_=[["square","form_country"],["triangle","form_person"],["dot","form_actor"],["diamond","form_issue"]],e_={acts:"ac\
t_many",statements:"statement_many",articles:"article_many"};function Gh(){return p("section",{class:"legend"},p("h2",{},
d("legend")),p("ul",{},Oa().map(([t,e])=>p("li",{},t,p("span",{},e)))),p("ul",{},t_.map(([t,e])=>p("li",{},$a(t),p("span",
{},d(e))))),n_(),p("p",{class:"quiet"},d("width_meaning",{what:d(e_[w.count])})))}function n_(){let t=new Map;for(let{tint:n,
country:o}of y.level.nodes)n>=0&&o&&t.set(n,o);if(!t.size)return null;let e=[...t].sort(([n],[o])=>n-o);return p("ul",{},
e.map(([n,o])=>p("li",{},$a("dot",tn()[n]),p("span",{},d("belongs_to",{name:o_(o)})))))}function o_(t){let e=w.language?
ce(t):null;return e?Z(e):y.level.countries[t]}function Ee(t,e=""){return`${[x.title.replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-|-$/g,"").slice(0,60)||"network",e].filter(
Boolean).join("-")}.${t}`}var s_={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function Fc(t){return t.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
"")}function at(t){return Fc(String(t)).replace(/[&<>"]/g,e=>s_[e])}var Kr=1.4,[Uh,r_,Zn]=[48,24,12];function Qr(t,e,n,o=400,s=""){let r=s&&` fill="${s}"`,i=[];for(let c of t.split(/\s+/).
filter(Boolean)){let l=i.length?`${i[i.length-1]} ${c}`:c;i.length&&Nn(l,n,o)<=e?i[i.length-1]=l:i.push(c)}return{markup:i.
map((c,l)=>`<text y="${(n*(1+l*Kr)).toFixed(1)}" font-size="${n}" font-weight="${o}"${r}>${at(c)}</text>`).join(""),height:i.
length*n*Kr}}function Vh(t){let[e,n]=[0,Zn];return{markup:(w.picture==="named"?mr():Au()).map(([r,i])=>{let a=Uh+Nn(i,Zn)+
r_;e&&e+a>t&&([e,n]=[0,n+Zn*Kr]);let c=`<g transform="translate(${e} ${n-11})">${r.innerHTML}</g><text x="${e+Uh}" y="${n}\
" font-size="${Zn}">${at(i)}</text>`;return e+=a,c}).join(""),height:n+Zn*Kr-Zn}}function Qh(){let t=ke()?.body;if(!t?.nodeIndices.length)return null;let{nodes:e}=y.level,n=t.nodeIndices.map(l=>({at:l,
x:t.nodes[l].x,y:t.nodes[l].y})),[o,s]=[Math.min(...n.map(({x:l})=>l))-90,Math.max(...n.map(({x:l})=>l))+90],[r,i]=[Math.
min(...n.map(({y:l})=>l))-60,Math.max(...n.map(({y:l})=>l))+70],a=[...[...y.arrows.keys()].map(l=>i_(l,t)),...n.map(({at:l,
x:f,y:u})=>c_(l,e[l],f,u))];return{markup:`<g transform="translate(${(-o).toFixed(1)} ${(-r).toFixed(1)})">${a.join("")}\
</g>`,width:s-o,height:i-r}}function Kh(t,e,n){let o=n.nodes[e],s=Math.hypot(o.x-t.x,o.y-t.y)||1,r=y.level.nodes[e].size+
3;return{x:o.x-(o.x-t.x)/s*r,y:o.y-(o.y-t.y)/s*r}}var Jo=({x:t,y:e})=>`${t.toFixed(1)} ${e.toFixed(1)}`;function i_(t,e){
let{options:n}=e.edges[t],{arrows:o}=y.level,{signs:s,holds:r,marks:i}=x.encodings,[a,c]=[e.nodes[o.actor[t]],e.nodes[o.
target[t]]],{color:l}=n.color,f=a===c,u=f?{x:a.x+34,y:a.y-34}:Ks(a,c,n.smooth),m=f?{x:a.x,y:a.y-16}:Kh(u,o.actor[t],e),h=f?
{x:a.x+16,y:a.y}:Kh(u,o.target[t],e),g=Math.atan2(h.y-u.y,h.x-u.x)*180/Math.PI,b={x:(m.x+2*u.x+h.x)/4,y:(m.y+2*u.y+h.y)/
4},{dashes:O,...$}=r[o.hold[t]],S=O.length?` stroke-dasharray="${O.join(" ")}"`:"",v=`<path d="M${Jo(m)} Q${Jo(u)} ${Jo(
h)}" fill="none" stroke="${l}" stroke-width="${n.width.toFixed(1)}"${S}/>`,M=vo(s[o.sign[t]].head,l,`translate(${Jo(h)})\
 rotate(${g}) scale(1)`),L=ya($.middle||i[o.mark[t]].middle,l,b.x.toFixed(1),b.y.toFixed(1));return v+(M?.outerHTML??"")+
(L?.outerHTML??"")+a_(n.label??"",m,h,b)}function a_(t,e,n,o){if(!t)return"";let s=Math.atan2(n.y-e.y,n.x-e.x)*180/Math.
PI,r=s>90||s<-90?s+180:s,i=t.split(`
`),a=i.map((c,l)=>`<tspan x="0" y="${-4-12*(i.length-1-l)}">${at(c)}</tspan>`);return`<text transform="translate(${Jo(o)}\
) rotate(${r.toFixed(1)})" font-size="11" ${Yh()}>${a.join("")}</text>`}var Yh=()=>`text-anchor="middle" fill="${tt().text}\
" stroke="${tt().ground}" stroke-width="3" paint-order="stroke"`;function c_(t,{size:e,shape:n,tint:o},s,r){let i={square:`\
<rect x="${s-e}" y="${r-e}" width="${2*e}" height="${2*e}" `,triangle:`<path d="M${s} ${r-e} L${s+e} ${r+e*.8} L${s-e} ${r+
e*.8} Z" `,diamond:`<path d="M${s} ${r-e} L${s+e} ${r} L${s} ${r+e} L${s-e} ${r} Z" `,dot:`<circle cx="${s}" cy="${r}" r\
="${e}" `},c=En(D(y.level,t)).split(`
`).map((f,u)=>`<text x="${s}" y="${r+e+14+u*14}" font-size="13" ${Yh()}>${at(f)}</text>`),l=o>=0?tn()[o]:tt().node;return`${i[n]}\
fill="${l}" stroke="${tt().line}"/>${c.join("")}`}var l_=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-linecap","stroke-linejoin","stroke-opac\
ity","paint-order","opacity","font-size","font-weight","font-style","font-family","text-anchor","dominant-baseline","let\
ter-spacing","direction","visibility","marker-start","marker-mid","marker-end"],f_=["class","style","tabindex","role","f\
ocusable"];function Xo(t,e){let n=t.cloneNode(!0),[o,s]=[t,n].map(r=>[r,...r.querySelectorAll("*")]);for(let[r,i]of o.entries()){
let a=getComputedStyle(i);for(let c of[...f_,...s[r].getAttributeNames().filter(l=>/^(aria|data)-/.test(l))])s[r].removeAttribute(
c);a.display==="none"&&s[r].setAttribute("display","none");for(let c of l_)s[r].setAttribute(c,a.getPropertyValue(c))}if(e)
for(let[r,i]of o.entries())i.matches(e)&&s[r].remove();return n}var u_=/^repeating-linear-gradient\((.*)\)$/,m_=/,\s*(?![^(]*\))/,p_={"to top":0,"to right":90,"to bottom":180,"to left":270};
function Jh(t,{x:e,y:n,width:o,height:s}){let[r,...i]=u_.exec(t)?.[1].split(m_)??[];if(!i.length)return null;let a=(p_[r]??
Number.parseFloat(r))*Math.PI/180,[c,l]=[Math.sin(a),-Math.cos(a)],f=(Math.abs(o*c)+Math.abs(s*l))/2,[u,m]=[e+o/2-f*c,n+
s/2-f*l],h=0,g=i.map(P=>{let q=P.lastIndexOf(" ");return h=Math.max(h,Number.parseFloat(P.slice(q))),{colour:d_(P.slice(
0,q)),at:h}}),b=[u,m,u+h*c,m+h*l].map(P=>(Math.round(100*P)/100+0).toFixed(2)),O=`stripes${[t,...b].join("_").replace(/[^\w.-]+/g,
"_")}`,[$,S,v,M]=b,L=g.map(({colour:P,at:q})=>`<stop offset="${(q/h).toFixed(4)}" stop-color="${P}"/>`),j=`gradientUnits\
="userSpaceOnUse" spreadMethod="repeat" x1="${$}" y1="${S}" x2="${v}" y2="${M}"`;return{fill:`url(#${O})`,defined:`<line\
arGradient id="${O}" ${j}>${L.join("")}</linearGradient>`}}function d_(t){let e=/^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)\)$/.
exec(t)?.slice(1);return e?`rgb(${e.map(n=>Math.round(255*Number(n))).join(", ")})`:t}var Yr=8,Xh=document.createElement("canvas").getContext("2d");function Dc(t){let e=h_(t);for(let[o]of e)o.scrollTo(0,0);
let n=t instanceof SVGSVGElement?g_(t):w_(t);for(let[o,s,r]of e)o.scrollTo(s,r);return n}function h_(t){let e=[];for(let n=t.
parentElement;n;n=n.parentElement)e.push(n);return e.filter(n=>n.scrollLeft||n.scrollTop).map(n=>[n,n.scrollLeft,n.scrollTop])}
function g_(t){let e=t.getBBox(),[n,o]=[Math.ceil(e.width)+2*Yr,Math.ceil(e.height)+2*Yr],s=Xo(t);return s.setAttribute(
"viewBox",`${e.x-Yr} ${e.y-Yr} ${n} ${o}`),s.setAttribute("width",String(n)),s.setAttribute("height",String(o)),{markup:Xr(
s),width:n,height:o}}function w_(t){let{left:e,top:n}=t.getBoundingClientRect(),o=[],[s,r]=[0,0],i=(c,l)=>{c&&(o.push(c),
s=Math.max(s,l.right-e),r=Math.max(r,l.bottom-n))},a=c=>{let l=getComputedStyle(c);if(l.display==="none"||l.visibility===
"hidden"||l.opacity==="0")return;let f=c.getBoundingClientRect();if(f.right<e)return;let[u,m]=[f.left-e,f.top-n];if(c instanceof
SVGSVGElement){let h=Xo(c);for(let[g,b]of Object.entries({x:u,y:m,width:f.width,height:f.height,overflow:"visible"}))h.setAttribute(
g,String(b));i(Xr(h),f);return}i(x_(l,u,m,f.width,f.height),f);for(let h of c.childNodes)if(h instanceof Element)a(h);else if(h instanceof
Text)for(let g of O_(h,l,e,n))i(g.markup,g.place)};return a(t),{markup:o.join(""),width:Math.ceil(s),height:Math.ceil(r)}}
var Xr=t=>Fc(new XMLSerializer().serializeToString(t));function x_(t,e,n,o,s){let r=o>0&&s>0?Jh(t.backgroundImage,{x:e,y:n,
width:o,height:s}):null,i=r?`${r.defined}<rect x="${e}" y="${n}" width="${o}" height="${s}" fill="${r.fill}"/>`:"";return y_(
t,e,n,o,s,!r)+i+b_(t,e,n,o,s)}function b_(t,e,n,o,s){let r=Number.parseFloat(t.outlineWidth);if(t.outlineStyle!=="solid"||
!r||!Jr(t.outlineColor))return"";let i=Number.parseFloat(t.outlineOffset)+r/2;return`<rect x="${e-i}" y="${n-i}" width="${o+
2*i}" height="${s+2*i}" fill="none" stroke="${t.outlineColor}" stroke-width="${r}"/>`}function y_(t,e,n,o,s,r){let[i]=t.
backgroundImage.match(/(?:rgba?|color)\([^)]*\)/)??[],a=[t.backgroundColor,r?i:""].find(M=>M&&Jr(M))??"none",c=["Top","R\
ight","Bottom","Left"].map(M=>({wide:t[`border${M}Style`]==="none"?0:Number.parseFloat(t[`border${M}Width`]),colour:t[`b\
order${M}Color`]})),l=c.every(({wide:M,colour:L})=>M===c[0].wide&&L===c[0].colour),{wide:f,colour:u}=c[0],m=Math.min(Number.
parseFloat(t.borderTopLeftRadius)||0,o/2,s/2),h={dashed:`${3*f} ${2*f}`,dotted:`0 ${2*f}`}[t.borderTopStyle],g=h?` strok\
e-dasharray="${h}" stroke-linecap="round"`:"",b=f&&Jr(u)?` stroke="${u}" stroke-width="${f}"${g}`:"",O=l&&b?f/2:0,$=`x="${e+
O}" y="${n+O}" width="${Math.max(0,o-2*O)}" height="${Math.max(0,s-2*O)}"`,S=a==="none"&&!(l&&b)?"":`<rect ${$} rx="${m}\
" fill="${a}"${l?b:""}/>`;if(l)return S;if(c[0].wide&&c.slice(1,3).every(M=>M.wide===f&&M.colour===u))return`<rect ${$} \
rx="${m}" fill="${a}"/>${$_({x:e,y:n,width:o,height:s,round:m,wide:f},c[3],b)}`;let v=c.map(({wide:M,colour:L},j)=>{if(!M||
!Jr(L))return"";let P=[[e,n,o,M],[e+o-M,n,M,s],[e,n+s-M,o,M],[e,n,M,s]][j];return`<rect x="${P[0]}" y="${P[1]}" width="${P[2]}\
" height="${P[3]}" fill="${L}"/>`});return S+v.join("")}function $_({x:t,y:e,width:n,height:o,round:s,wide:r},i,a){let[c,
l,f,u]=[e+r/2,t+n-r/2,e+o-r/2,s-r/2],m=(O,$,S,v)=>`A${O} 0 0 ${$} ${S} ${v}`,h=`M${t+s} ${c}H${l-u}${m(`${u} ${u}`,1,l,c+
u)}V${f-u}${m(`${u} ${u}`,1,l-u,f)}H${t+s}`,g=`${Math.max(0,s-i.wide)} ${Math.max(0,s-r)}`,b=`M${t+s} ${e}${m(`${s} ${s}`,
0,t,e+s)}V${e+o-s}${m(`${s} ${s}`,0,t+s,e+o)}V${e+o-r}${m(g,1,t+i.wide,e+o-s)}V${e+s}${m(g,1,t+s,e+r)}Z`;return`<path d=\
"${h}" fill="none"${a}/><path d="${b}" fill="${i.colour}"/>`}var Jr=t=>t!=="transparent"&&!/^rgba\(.*, 0\)$/.test(t);function O_(t,e,n,o){
let s=e.writingMode.startsWith("horizontal"),r=e.direction==="rtl";Xh.font=`${e.fontStyle} ${e.fontWeight} ${e.fontSize}\
 ${e.fontFamily}`;let i=Xh.measureText("x").fontBoundingBoxAscent,a=`font-family="${at(e.fontFamily)}" font-size="${e.fontSize}\
" font-weight="${e.fontWeight}" font-style="${e.fontStyle}" fill="${e.color}" direction="${e.direction}"`;return S_(t,s).
map(({words:c,place:l})=>{let f=s?`x="${(r?l.right:l.left)-n}" y="${l.top-o+i}"`:`transform="translate(${l.left-n+i} ${l.
bottom-o}) rotate(-90)"`,u=e.textTransform==="uppercase"?c.toLocaleUpperCase():c;return{markup:`<text ${f} ${a}>${at(u.trim())}\
</text>`,place:l}})}function S_(t,e){let n=[],o=document.createRange();for(let{segment:s,index:r}of new Intl.Segmenter().
segment(t.data)){o.setStart(t,r),o.setEnd(t,r+s.length);let i=o.getBoundingClientRect(),a=n[n.length-1];if(!i.width&&!i.
height)continue;a&&Math.abs(e?a.place.top-i.top:a.place.left-i.left)<2?[a.words,a.place]=[a.words+s,__(a.place,i)]:n.push(
{words:s,place:i})}return n.filter(({words:s})=>s.trim())}function __(t,e){let[n,o]=[Math.min(t.left,e.left),Math.min(t.
top,e.top)];return new DOMRect(n,o,Math.max(t.right,e.right)-n,Math.max(t.bottom,e.bottom)-o)}var Zh=(t,e,n)=>`<svg xmln\
s="${Ei}" width="${e}" height="${n}" viewBox="0 0 ${e} ${n}" font-family="${at(xo())}">${t}</svg>
`;var Zr=16,k_=480,ti={arguments:".argument",timeline:".timeline-box svg",matrix:"table.matrix"},M_=".looks, .matrix-legen\
d";function v_(){return w.tab==="graph"?[w.picture==="named"?A_():Qh()].filter(e=>e!==null):[...ti[w.tab]?A("sheet").querySelectorAll(
ti[w.tab]):[]].map(Dc)}function A_(){let t=Lo();if(!t?.parts.ties.length)return null;let{width:e,height:n}=t.picture,o=Xo(
t.root,".around, .now");for(let[s,r]of Object.entries({width:e,height:n}))o.setAttribute(s,String(r));return{markup:Xr(o),
width:e,height:n}}function ei(){return w.tab!=="graph"?!!(ti[w.tab]&&A("sheet").querySelector(ti[w.tab])):w.picture==="n\
amed"?!!Lo()?.parts.ties.length:!!ke()?.body.nodeIndices.length}function ni(){let t=v_();if(!t.length)return null;let{text:e,
quiet:n,ground:o}=tt(),s=w.tab==="graph"?[]:[...A("sheet").querySelectorAll(M_)].map(Dc),r=Math.max(k_,...[...t,...s].map(
O=>O.width)),i=[],a=Zr,c=({markup:O,height:$},S=8)=>{i.push(`<g transform="translate(${Zr} ${a.toFixed(1)})">${O}</g>`),
a+=$+S},{title:l,what:f,numbers:u,based:m}=T_();c(Qr(l,r,18,600),2),c(Qr(`${d(`tab_${w.tab}`)}. ${f}`,r,13,400,n),12);for(let O of t)
c(O,12);w.tab==="graph"&&c(Vh(r));for(let O of s)c(O);c(Qr([m,mf(u)].filter(Boolean).join(" "),r,12,400,n),Zr);let[h,g]=[
Math.ceil(r+2*Zr),Math.ceil(a)],b=`<rect width="${h}" height="${g}" fill="${o}"/><g fill="${e}">${i.join("")}</g>`;return{
width:h,height:g,svg:Zh(b,h,g)}}function T_(){let t=w.tab==="arguments"?Vm():null;if(t){let o=en(x,t.statements,y.chosen.
main),{title:s}=x.articles[t.article];return{title:s,what:`${F(Ln())}.`,numbers:o,based:Hs(o)}}let e={title:x.title,what:Fe()};
if(w.tab==="timeline"){let o=De(y).flatMap(r=>r.statements),s=en(x,o,y.chosen.main);return{...e,numbers:s,based:Hs(s)}}let n=_n();
return{...e,numbers:fe(n),based:Gi(n)}}var to=()=>ni()?.svg??"",oi=t=>`data:image/svg+xml;charset=utf-8,${encodeURIComponent(
t)}`;async function zc(t,e){let{theme:n}=w;await k({theme:t});try{await e()}finally{await k({theme:n})}}var tg=t=>zc(t,()=>ve(
Ee("svg"),"image/svg+xml",to())),eg=(t,e)=>zc(t,async()=>{let n=await L_(e);n?ve(Ee("png"),"image/png",n):le(d("save_too\
_large"))});async function L_(t){let e=ni();if(!e)return null;let n=new Image;n.src=oi(e.svg),await n.decode();let o=p("\
canvas",{width:t,height:Math.round(e.height/e.width*t)});return o.getContext("2d")?.drawImage(n,0,0,o.width,o.height),new Promise(
r=>o.toBlob(r))}async function ng(){let t="";await zc("light",()=>{t=to()});let e=p("img",{class:"paper",src:oi(t),alt:Fe()});
await e.decode(),document.querySelector("body > .paper")?.remove(),document.body.append(e),document.body.classList.add("\
picture-alone");let n=()=>{e.remove(),document.body.classList.remove("picture-alone")};addEventListener("afterprint",n,{
once:!0}),print()}function Ht(){let{draft:t}=w;return t?t.flatMap((e,n)=>n%2?[]:[{caption:e,view:t[n+1]??""}]):x.story?.steps??[]}var Gc=()=>w.
step===null?null:Math.max(1,Math.min(w.step,Ht().length));function Uc(t){let{language:e,theme:n,draft:o}=w,s=oo(Ht()[t-1].
view,U);return{...s,language:s.language??e,theme:n,draft:o,step:t}}var og=async t=>k(...await mo(Ht()[t-1].view,Uc(t))),
sg=t=>`#${yn(Uc(t),U)}`,E_=()=>yn({...w,step:null,draft:null,theme:U.theme},U);function rg(t){let e=[...Ht(),{caption:t,
view:E_()}];return k({draft:ag(e),step:e.length})}function ig(t){let e=Ht().filter((n,o)=>o!==t-1);return k({draft:e.length?
ag(e):null,step:null})}var ag=t=>t.flatMap(({caption:e,view:n})=>[e,n]);function cg(){let t=Ht().map(({caption:e,view:n})=>`\
  - caption: ${Hc(e)}
    view: ${Hc(n)}
`);return`title: ${Hc(x.story?.title??x.title)}
steps:
${t.join("")}`}var Hc=t=>JSON.stringify(t).replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/gu,e=>`\\u${e.charCodeAt(
0).toString(16).padStart(4,"0")}`),lg=()=>x.story?.steps.length?Uc(1):{};var si="";function fg(t){let e=p("textarea",{id:"story-caption",rows:2,dir:"auto",value:si,oninput:()=>{si=e.value}}),n=()=>{
let s=si.trim();return s?(si="",t(),rg(s)):e.focus()},o=()=>{Ht().length&&ve(Ee("yaml"),"application/yaml",cg()),t()};return p(
"div",{class:"story-form"},p("label",{for:"story-caption"},d("story_caption")),e,T(d("story_add"),n),T(d("save_story"),o))}var ug=["type","sector","country"],N_=["weight","acts","articles","sources","statements"],I_=t=>typeof t=="number"?String(
t):dg(t);function dg(t){let e=/^[=+\-@\t\r]/.test(t)?`'${t}`:t;return/[",\r\n]/.test(e)?`"${e.replace(/"/g,'""')}"`:e}async function ri(){
let{entities:t,statements:e}=await H(),{articles:n,coders:o,names:s,statements:r}=x,i=f=>typeof f=="string"?f:f<0?x.keys.
at(-1-f):Z(t[f]),a=f=>f===null?"":ct(f),c=[["claim",Ot],["quote",Ft],["title",f=>et(f).title],["author",f=>et(f).author],
["publisher",f=>et(f).publisher],["published",f=>et(f).published],["inferred_published",f=>et(f).inferred],["url",f=>et(
f).url],["subject_label",f=>i(e.get(f).s)],["relation",f=>$t(f).id],["object_label",f=>i(e.get(f).o)],["according_to",f=>mn(
e.get(f).sources??[]).join(" > ")],["author_stance",f=>s.stances[r.stance[f]]],["mode",f=>s.modes[r.mode[f]]],["certaint\
y",f=>s.certainties[r.certainty[f]]],["polarity",f=>s.polarities[r.polarity[f]]],["earliest",f=>a(r.first[f])],["latest",
f=>a(r.last[f])],["article",f=>n[r.article[f]].id],["coder",f=>o[r.coder[f]]],["statement",f=>x.keys.at(f)]],l=K(y.chosen.
inside).map(f=>c.map(([,u])=>dg(u(f)??"")));return[c.map(([f])=>f),...l].map(f=>`${f.join(",")}\r
`).join("")}function ii(){let{nodes:t}=y.level,n=["actor","actor_label","target","target_label","weight","acts",...x.names.
quad_classes.map(s=>s.replace(" ","_")),"no_quad_class","articles","sources","label","statements"],o=Di(y).map(({pair:s,
actor:r,target:i})=>{let{acts:a,byQuadClass:c,noQuadClass:l,articles:f,sources:u,statements:m}=ge(y,s);return[...[t[s.a].
actor,r,t[s.b].actor,i],s.weight,a,...c,l,f.size,u.size,_e(x,y.level,s.rows),Vt(x,m).join(" ")]});return[n,...o].map(s=>`${s.
map(I_).join(",")}\r
`).join("")}function ai(){let{nodes:t}=y.level,e=new Set,n=Di(y).map(({pair:r},i)=>{e.add(r.a).add(r.b);let{acts:a,articles:c,
sources:l,statements:f}=ge(y,r),u=[r.weight,a,c.size,l.size,Vt(x,f).join(" ")],m=`source="${at(t[r.a].actor)}" target="${at(
t[r.b].actor)}"`;return`<edge id="${i}" ${m} label="${at(_e(x,y.level,r.rows))}" weight="${r.weight}"><attvalues>${u.map(
mg).join("")}</attvalues></edge>`}),o=[...e].sort((r,i)=>r-i).map(r=>{let i=ug.map((a,c)=>mg(t[r][a],c)).join("");return`\
<node id="${at(t[r].actor)}" label="${at(D(y.level,r))}"><attvalues>${i}</attvalues></node>`});return`<?xml version="1.0\
" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">${pg("node",ug,()=>"string")+pg("edge",
N_,r=>r==="statements"?"string":"integer")}<nodes>${o.join("")}</nodes><edges>${n.join("")}</edges></graph></gexf>
`}var mg=(t,e)=>t===null||t===""?"":`<attvalue for="${e}" value="${at(t)}"/>`;function pg(t,e,n){let o=e.map((s,r)=>`<at\
tribute id="${r}" title="${s}" type="${n(s)}"/>`).join("");return`<attributes class="${t}">${o}</attributes>`}var[hg,Vc]=[200,12e3],q_=["2","3","4"],Ve=2400,gg=null;function wg(){let t=(e,n)=>T(d(e),()=>{Yo("save"),n()});E(A("save"),
p("h2",{},d("save")),R_(t),p("h3",{},d("save_data")),t("save_statements",async()=>ve(Ee("csv",d("save_statements_name")),
"text/csv",await ri())),t("save_csv",()=>ve(Ee("csv"),"text/csv",ii())),t("save_gexf",()=>ve(Ee("gexf"),"application/xml",
ai())),fg(()=>Yo("save")))}function R_(t){if(!ei())return[t("save_pdf",()=>window.print()),p("p",{class:"quiet"},d("save\
_no_picture"))];let e=()=>gg??qt(),n=p("input",{type:"number",min:hg,max:Vc,step:100,value:Ve,onchange:r=>{Ve=Math.round(
Math.min(Vc,Math.max(hg,Number(r.target.value)||Ve))),r.target.value=String(Ve)}}),o=Y(d("save_scale"),[["",d("save_scal\
e")],...q_.map(r=>[r,`${r}\xD7`])],"",r=>{Ve=Math.min(Vc,(ni()?.width??0)*Number(r))||Ve,n.value=String(Ve)}),s=["light",
"dark"].map(r=>[r,d(`save_${r}`)]);return[p("h3",{},d("save_picture")),p("p",{class:"line"},p("label",{},`${d("save_widt\
h")} `,n),o),p("p",{class:"line"},Y(d("save_ground"),s,e(),r=>{gg=r==="dark"?"dark":"light"})),t("save_png",()=>eg(e(),Ve)),
t("save_svg",()=>tg(e())),t("save_pdf",ng)]}var C_="input, select, textarea, [contenteditable], [role=tablist], [role=grid], [role=listbox], [role=application], [ro\
le=menu], #main table, #main svg";function xg(){return document.addEventListener("keydown",j_),p("section",{id:"story","\
aria-label":d("story")})}function bg(){let t=A("story"),e=Ht(),n=Gc();if(t.hidden=!e.length,t.classList.toggle("led",n!==
null),t.classList.toggle("at-opening",n===null&&w.tab===U.tab),!e.length)return;let o=w.draft?d("story_draft"):x.story?.
title??"",s=n===null?o:e[n-1].caption;E(t,p("div",{class:"story-step"},p("p",{class:"story-caption",dir:"auto"},s),p("na\
v",{class:"story-way","aria-label":d("story_steps")},n!==null&&p("span",{class:"quiet"},d("story_place",{n,of:e.length})),
n===null?ci(1,d("story_begin")):[n>1&&ci(n-1,`\u2190 ${d("story_back")}`),e.map((r,i)=>ci(i+1,String(i+1),i+1===n)),n<e.
length&&ci(n+1,`${d("story_next")} \u2192`)],w.draft&&n!==null&&T(d("story_remove"),()=>ig(n)),w.draft&&T(d("story_disca\
rd"),()=>k({draft:null,step:null})))),p("ol",{class:"story-whole"},e.map(r=>p("li",{dir:"auto"},r.caption))))}function ci(t,e,n=!1){
return p("a",{href:sg(t),"aria-current":n?"step":null,"aria-label":e===String(t)?d("story_step",{n:t}):null,onclick:o=>{
o instanceof MouseEvent&&(o.ctrlKey||o.metaKey||o.shiftKey)||(o.preventDefault(),yg(t))}},e)}async function yg(t){await og(
t);let e=Ht();le(`${d("story_place",{n:t,of:e.length})}. ${e[t-1].caption}`)}function j_(t){let e={ArrowLeft:-1,ArrowRight:1}[t.
key],n=Gc();if(!e||n===null||t.defaultPrevented||t.altKey||t.ctrlKey||t.metaKey||t.target instanceof Element&&t.target.closest(
C_))return;let o=n+e;o<1||o>Ht().length||(t.preventDefault(),yg(o))}var Og=["viewpoint","time","side"],W_=60;function Sg(){E(A("app"),p("header",{},p("h1",{},x.title),Sh(),p("div",{id:"too\
ls",class:"tools",inert:!0},B_())),p("nav",{id:"views","aria-label":d("views")},p("div",{id:"tabs",role:"tablist","aria-\
label":d("views"),onkeydown:F_},Ne.map(P_)),p("p",{id:"matching",class:"quiet"})),xg(),p("p",{id:"left-out",role:"status"}),
p("main",{},p("div",{id:"main",role:"tabpanel"},nm(Xn("legend",d("legend"),d("legend"),()=>E(A("legend"),Gh()))),p("img",
{id:"printed",alt:""}),p("div",{id:"sheet"}),p("p",{id:"caption"}))),p("aside",{id:"panel",tabindex:0,"aria-label":d("qu\
otes")}),p("p",{id:"announced",class:"unseen","aria-live":"polite"})),document.addEventListener("keydown",D_)}var B_=()=>[
Xn("viewpoint",$g("viewpoint",F(d("according_to"))),F(d("according_to")),Bc),Xn("time",$g("time",d("period")),d("period"),
Ph),Xn("side",[d("filters"),p("span",{class:"set"})],d("filters"),Rh),Xn("save",d("save"),d("save"),wg)],$g=(t,e)=>[p("s\
pan",{class:"quiet"},e),p("span",{id:`chosen-${t}`,class:"chosen"})];function Kc(){let{tab:t,open:e}=w;document.documentElement.
dataset.theme=w.theme,document.body.classList.toggle("wide",!e);for(let o of Ne){let s=A(`tab-${o}`);s.setAttribute("ari\
a-selected",String(o===t)),s.tabIndex=o===t?0:-1}let n=Ze.map(o=>pe(o,W_));A("left-out").hidden=!n.length,A("left-out").
textContent=n.length?d("left_out_of_address",{what:n.join("; ")}):"",A(`tab-${t}`).scrollIntoView?.({block:"nearest",inline:"\
nearest"}),A("main").setAttribute("aria-labelledby",`tab-${t}`),A("stage").hidden=t!=="graph",A("sheet").hidden=t==="gra\
ph"}function _g(){let t=[...w.according_to,...w.compared_with??[]];A("chosen-viewpoint").textContent=t.length>1?N(t.length,
"viewpoint"):jt(t),A("chosen-time").textContent=(er()?"\u25B6 ":"")+(me()?go():d("any_time"));let e=Cc().length,n=A("ope\
n-side");E(n.querySelector(".set"),e>0&&String(e)),n.setAttribute("aria-label",e?d("filters_set",{n:e}):d("filters")),A(
"matching").textContent=Us();for(let o of Og)Hh(o)}var P_=t=>T(d(`tab_${t}`),()=>k({tab:t}),{role:"tab",id:`tab-${t}`,"a\
ria-controls":"main"});async function F_({key:t}){let e={ArrowRight:1,ArrowLeft:-1}[t];if(!e)return;let n=Ne[(Ne.indexOf(
w.tab)+e+Ne.length)%Ne.length];await k({tab:n}),A(`tab-${n}`).focus()}function D_(t){if(t.target instanceof Element&&/^(INPUT|SELECT|TEXTAREA)$/.
test(t.target.tagName))return;let e=document.querySelector(":popover-open")!==null;if(t.key==="Escape"&&w.open&&!e&&k({open:null}),
t.key==="/"){t.preventDefault();for(let n of[...Og,"save"])Yo(n);A("search").focus()}}var z_=no("shows"),H_=100,G_=["picture","ego","steps","level","all","grown"],U_={findings:id,arguments:Km,table:Bd,analyses:Em,
matrix:Id,timeline:Pr,bargains:$p,article:gp,compare:tc},Qc=null;async function kg(t){let e=Yl(),n="open"in t&&!!w.open,
o="open"in t&&!w.open;n&&e&&e.part!=="panel"&&(Qc=e),("article"in t||"tab"in t)&&!("find"in t)&&It({find:null});let s="t\
ab"in t&&!A("tabs").contains(document.activeElement)&&document.activeElement!==document.body;Ss(t),await Zo(t),(s||n)&&w.
tab!=="graph"&&Tm(A("sheet"),s),n||Jl(o?Qc??e:e),o&&(Qc=null)}var bn=null,Yc=Promise.resolve();function Zo(t){if(bn)return bn.
changes=bn.changes&&t&&{...bn.changes,...t},bn.done;let e={changes:t,done:Yc};return bn=e,e.done=Yc.then(()=>(bn=null,V_(
e.changes))),Yc=e.done.catch(()=>{}),e.done}async function V_(t){let e=Object.keys(t??w),n=!!(t&&y&&e.length)&&e.every(i=>z_.
includes(i)),o=!y,s=o&&w.tab==="findings";s&&await K_(),(w.compared_with||w.language)&&await H(),n||await Wl(),e.includes(
"tab")&&Jf(w.tab);let r=!n&&!o&&e.some(i=>G_.includes(i));Kc(),bg(),(!n||e.includes("theme")||e.includes("tab"))&&_g(),Q_(),
s||await Mg(r);for(let i of["tools","stage"])A(i).inert=!1;await Mm()}async function K_(){Kc(),await Mg(!1),await new Promise(
t=>{requestAnimationFrame(()=>setTimeout(t)),setTimeout(t,H_)})}async function Mg(t){if(w.tab!=="graph"){await Co(A("she\
et"),U_[w.tab]),hd(A("sheet"));return}await om(t)}function Q_(){let t=A("caption");if(t.hidden=Hi.has(w.tab)||w.tab==="m\
atrix"||w.tab==="table",w.tab!=="graph"){E(t,Fe());return}let e=_n(),{statements:n}=fe(e),o=[y.selfLoops>0&&d("note_self\
_loops",{n:y.selfLoops}),e.isGrown&&d("not_drawn_yet"),e===y&&y.arrows.size>Xs&&d("note_zoom")].filter(Boolean),s=K(y.chosen.
inside).length,r=Il(y),i=ye(r.length,w.issues?"untied_to_issues":"untied",{n:I(r.length),of:N(s,"statement")}),a=n.filter(
c=>y.chosen.undated.has(c));E(t,Wt(e)," ",G(d("show_quotes"),n,d("based_on_drawn")),o.length>0&&` \xB7 ${o.join(" ")}`,r.
length>0&&[" \xB7 ",G(i,r,d("not_drawn"))],a.length>0&&[" \xB7 ",G(N(a.length,"article_date_used"),a,d("undated_many"))])}var Y_=["#panel details","#sheet .undated","#sheet .course"].map(t=>`${t}:not([open])`).join();function vg(){let t=[...document.
querySelectorAll(Y_)];for(let o of t)o.setAttribute("open","");addEventListener("afterprint",()=>t.forEach(o=>{o.removeAttribute(
"open")}),{once:!0});let e=A("printed");e.removeAttribute("src");let n=ei()&&J_(to);e.alt=Wt(po()),n&&(e.src=oi(n))}function J_(t){
let e=w.theme;if(qt()==="light")return t();let n=s=>{It({theme:s}),document.documentElement.dataset.theme=s,w.tab==="gra\
ph"&&sm()};n("light");let o=t();return n(e),o}var Ag={change:k,state:()=>w,loaded:async()=>{await H()},edges:()=>ae(y).map(t=>{let e=ge(y,t);return{actor:y.level.nodes[t.
a].actor,target:y.level.nodes[t.b].actor,label:_e(x,y.level,t.rows),weight:t.weight,acts:e.acts,quad_classes:[...e.byQuadClass,
e.noQuadClass],articles:e.articles.size,sources:e.sources.size,statements:Vt(x,e.statements)}}),parts:()=>y.parts?.claims.
map(t=>t.map(({sides:e,positions:n})=>[...e.map(o=>Vt(x,o)),...n.map(o=>[...new Set(o.map(({how:s})=>s))].sort())])),compared:()=>{
let{according_to:t,compared_with:e}=Lr(x,w,U).state;return[t,e]},arguments:async()=>{let{cards:t,...e}=await ys();return Wo(
x,{cards:t,...e},w).map(({tail:n,head:o,words:s,statements:r})=>({tail:t[n].text,head:t[o].text,words:s,statements:Vt(x,
r)}))},timeline:()=>{let{act:t}=x.statements,e=De(y),n=new Map(e.map(({main:o,statements:s})=>[t[o],Vt(x,s)]));return{units:e.
map(({statements:o,isReal:s,first:r,last:i})=>({statements:Vt(x,o),isReal:s,first:r,last:i})),orders:Oc(y).flatMap(([o,s])=>{
let r=[n.get(o),n.get(s)];return r[0]&&r[1]?[r]:[]})}},bargains:()=>Os().bargains.map(t=>({acts:t.length,statements:Vt(x,
t.flatMap(e=>e.statements))})),search:async(t,e)=>((await Ic()).groups(t,e).find(o=>o.kind===e)?.hits??[]).map(({label:o,
count:s,phrase:r,statements:i,snippet:a})=>({label:o,count:s,phrase:r?{...r,relation:x.relations[r.relation].id}:null,statements:i?
Vt(x,i):null,text:a?.text??null})),svg:to,csv:ii,statements:ri,gexf:ai,network:ke,names:()=>{let t=ke()?.body.view;return Zi().
map(({lines:e,size:n,x:o,y:s,width:r,height:i})=>{let{x:a=0,y:c=0}=t?.translation??{},[l,f]=[o+a,s+c];return{text:e.join(
" "),size:n,left:l,top:f,right:l+r,bottom:f+i}})}};async function X_(){jl(kg),await Rl(Vl,document.documentElement.lang||"en"),location.hash.length>1?It(...await mo(location.
hash)):It(lg()),Sg(),await Zo(),document.body.classList.add("ready"),addEventListener("hashchange",Z_),addEventListener(
"beforeprint",vg),Ni().addEventListener("change",()=>w.theme==="auto"&&Zo()),(window.requestIdleCallback||setTimeout)(()=>H())}
async function Z_({newURL:t}){let[e,n]=await mo(new URL(t).hash);new URL(t).hash!==location.hash||nl(e,w)&&String(n)===String(
Ze)||(It(e,n),Ss({}),Zo())}Object.assign(window,{explorer:Ag});X_();})();

"use strict";(()=>{var Ee=["findings","graph","arguments","compare","timeline","bargains","analyses","matrix","table","article"],li=["entit\
y","organisation","sector","country"],fi=["ties","statements"],ui=["plain","chicago","apa"],_g=["acts","statements","art\
icles"],Tt=["actor","target","relation","type","source","mode","certainty","article"],Yc=["actor","label","target","quot\
e","weight","acts","quad_classes","statements","articles","sources","when","relation","held","article"],Ke={tab:"graph",
level:"entity",according_to:["authors"],compared_with:null,since:null,until:null,inside:"possibly",undated:!0,kinds:null,
quad_classes:null,relations:null,modes:null,certainties:null,polarities:null,coders:null,articles:null,types:null,count:"\
statements",inferred:!0,headlines:!0,self:!1,issues:!1,min_weight:1,all:!1,ego:null,steps:1,grown:null,picture:"named",frames:null,
open:null,pair:null,lanes:"actor",article:null,about:null,claimant:null,analysis:null,unfolded:null,rows:"ties",facets:null,
columns:null,sort:null,more:0,find:null,findings:null,step:null,draft:null,language:null,citation:"plain",theme:"auto"},
es=Object.keys(Ke),kg={level:["filters"],according_to:["limits"],compared_with:["limits"],since:["limits"],until:["limit\
s"],undated:["limits"],kinds:["limits","filters"],quad_classes:["limits","filters"],relations:["limits","filters"],modes:[
"limits","filters"],certainties:["limits","filters"],polarities:["limits","filters"],coders:["filters"],articles:["limit\
s","filters"],types:["limits","filters"],count:["limits","filters"],inferred:["limits","filters"],headlines:["limits","f\
ilters"],self:["limits","filters"],issues:["limits","filters"],min_weight:["limits","filters"],all:["filters"],ego:["fil\
ters"],...Object.fromEntries(["tab","picture","frames","open","lanes","article","about","claimant","analysis","unfolded",
"rows"].concat(["facets","columns","sort","more","find","findings","step","draft","citation","theme"]).map(t=>[t,["shows"]]))},
eo=t=>es.filter(e=>kg[e]?.includes(t)),ns={...Object.fromEntries(eo("limits").map(t=>[t,Ke[t]])),according_to:["everyone"],
self:!0,issues:!0},Mg=new Set(["kinds","quad_classes","relations","modes","certainties","polarities"]),vg=new Set(["find\
ings","coders","articles","types","according_to","compared_with","grown","pair","unfolded","frames","find","draft","face\
ts","columns"]),Vc={inside:["possibly","certainly"],citation:ui,steps:[1,2,3],level:li,tab:Ee,lanes:["actor","pair"],theme:[
"auto","light","dark"],count:_g,rows:fi,picture:["named","whole"],sort:Yc.flatMap(t=>[t,`-${t}`])},Ag={facets:Tt,columns:Yc},
Kc={least:-719162,most:2932896},Qc={since:Kc,until:Kc,min_weight:{least:1},more:{least:0},step:{least:1},according_to:{least:1},
compared_with:{least:1}},Tg=new Set(["since","until","min_weight","more","step"]),Lg=Object.fromEntries(es.map(t=>[t,Eg(
t)]));function Eg(t){let e=Ke[t]===null;return Object.hasOwn(Vc,t)?{type:"choice",optional:e,choices:Vc[t]}:Mg.has(t)?{type:"\
integers",optional:e}:vg.has(t)?{type:"texts",optional:e,beginnings:Ag[t],...Qc[t]}:Tg.has(t)?{type:"integer",optional:e,
...Qc[t]}:{type:typeof Ke[t]=="boolean"?"boolean":"text",optional:e}}var Jc=t=>({...Ke,...t}),Xc=(t,e)=>es.every(n=>ts(t[n],
e[n]));function bn(t,e){return es.filter(o=>!ts(t[o],e[o])).map(o=>`${o}=${encodeURIComponent(JSON.stringify(t[o]))}`).join(
"&")}function no(t,e){let n=tl(t).filter(([a])=>Object.hasOwn(Ke,a)).filter(([a,c])=>Ig(a,c)),o={...e,...Object.fromEntries(
n)},{since:s,until:r}=o;return s===null||r===null||s<=r?o:{...o,since:e.since,until:e.until}}function Zc(t,e,n,o){let s=no(
t,e),r=(i,a)=>ts(a,s[i])&&ts(n[i],o[i]);return tl(t).filter(([i,a])=>!Object.hasOwn(Ke,i)||!r(i,a)).map(([i,a])=>`${i}=${JSON.
stringify(a)??""}`)}function tl(t){let e=t.replace(/^#/,"").split("&").filter(Boolean),n=o=>Math.max(o.indexOf("="),0);return e.
map(o=>[o.slice(0,n(o)),Ng(o.slice(o.indexOf("=")+1))])}var ts=(t,e)=>JSON.stringify(t)===JSON.stringify(e);function Ng(t){
try{return JSON.parse(decodeURIComponent(t))}catch{return}}function Ig(t,e){let{type:n,optional:o,choices:s=[],beginnings:r,
least:i=-1/0,most:a=1/0}=Lg[t],c=l=>l>=i&&l<=a;return e===null?o:n==="integers"?Array.isArray(e)&&e.every(Number.isInteger):
n==="texts"?Array.isArray(e)&&c(e.length)&&e.every(l=>typeof l=="string"&&(r?.includes(l.slice(0,l.indexOf(":")))??!0)):
n==="choice"?s.includes(e):n==="integer"?Number.isInteger(e)&&c(Number(e)):typeof e==(n==="boolean"?"boolean":"string")}var os=class{#e;constructor(e){this.#e=e,this.length=e.head.length}at(e){let{heads:n,tails:o,head:s,tail:r}=this.#e;return n[s[e]]+
o[r[e]]}numberOf(e){let[n,o]=[0,this.length];for(;n<o;){let s=n+o>>1;this.at(s)<e?n=s+1:o=s}return n<this.length&&this.at(
n)===e?n:this.#t(e)}#t(e){for(let n=0;n<this.length;n++)if(this.at(n)===e)return n;return-1}};var qg=new TextDecoder,oo=class{#e;#t;constructor(e,n){this.#e=e,this.#t=n,this.length=n.length-1}get(e){return JSON.parse(
qg.decode(this.#e.subarray(this.#t[e],this.#t[e+1])))}*entries(){for(let e=0;e<this.length;e++)yield[e,this.get(e)]}},mi=t=>t instanceof
oo?t:{length:t.length,get:e=>t[e],entries:()=>t.entries()};function nl(t){let{relations:e,text:n}=t,o=[...new Set(e.map(l=>l.family))],s=Object.entries(t.names).map(([l,f])=>[l,f.
map(u=>n[`${l}: ${u}`]||u)]),r=(l,f)=>f.map((u,m)=>({...u,words:n[`encoding of ${l}: ${t.names[l][m]}`]||u.words})),{signs:i,
holds:a,marks:c}=t.encodings;return{...t,keys:new os(t.keys),families:o,familyOf:e.map(l=>o.indexOf(l.family)),repeated:Rg(
t.statements),counting:[...t.statements.aside.keys()].filter(l=>!t.statements.aside[l]),labels:Object.fromEntries(s),encodings:{
signs:r("signs",i),holds:r("holds",a),marks:r("marks",c)}}}function Rg({act:t,rank:e}){let n=new Int32Array(t.length);for(let s of t)
s>=0&&n[s]++;let o=new Map;for(let s=0;s<t.length;s++){if(t[s]<0||n[t[s]]<2)continue;let r=o.get(t[s]);r?r.push(s):o.set(
t[s],[s])}for(let s of o.values())s.sort((r,i)=>e[r]-e[i]);return[...o.values()]}var ol=t=>({...t,statements:mi(t.statements),
bodies:mi(t.bodies)});function sl(t,e){let n=new Uint8Array(e.nodes.length);for(let o of[e.actor,e.target])for(let s of o)
n[s]=1;return{...e,name:t,numbers:new Map(e.nodes.map((o,s)=>[o.actor,s])),isTied:n,...Cg(e)}}function Cg({nodes:t,actor:e,
target:n,arrow:o,arrows:s}){let r=Int32Array.from({length:e.length},(u,m)=>m),i=el(e,el(n,r,t.length),t.length),[a,c]=[new Int32Array(
r.length),new Int32Array(r.length)],[l,f]=[0,0];for(let u=0;u<i.length;u++){let[m,h]=[i[u],i[u-1]];if(u===0||e[m]!==e[h]||
n[m]!==n[h])for(l++;s.actor[f]!==e[m]||s.target[f]!==n[m];)f++;a[m]=l-1,c[m]=f+o[m]}return{pair:a,pairs:l,arrow:c}}function el(t,e,n){
let o=new Int32Array(n+1);for(let r=0;r<t.length;r++)o[t[r]+1]++;for(let r=0;r<n;r++)o[r+1]+=o[r];let s=new Int32Array(e.
length);for(let r of e)s[o[t[r]]++]=r;return s}var ss=t=>({...t,count:"statements",kinds:null,quad_classes:null,relations:null,modes:null,polarities:null});var Lt=t=>t.compared_with?[...t.according_to,...t.compared_with]:t.according_to;function rl(t,e){let n=t.statements;if(e.
includes("everyone"))return()=>!0;let o=pi(t,e),s=new Set(il(e,"of:").map(r=>t.sources.findIndex(i=>i.id===r)));return r=>n.
own[r]===1&&o(r)||n.source[r]>=0&&s.has(n.source[r])}function pi(t,e){let n=t.statements;if(e.includes("authors")||e.includes(
"everyone"))return()=>!0;let o=so(t,e);return s=>o.has(n.publisher[s])||o.has(n.author[s])}var so=(t,e)=>new Set(il(e.includes(
"everyone")?[]:e,"by:").map(n=>t.signers.indexOf(n)).filter(n=>n>=0)),il=(t,e)=>t.filter(n=>n.startsWith(e)).map(n=>n.slice(
e.length));function al({statements:t,counting:e,signers:n,sources:o}){let s=new Map([["everyone",e.length]]),r=i=>s.set(
i,(s.get(i)??0)+1);for(let i of e){if(t.own[i]){r("authors");for(let a of new Set([t.publisher[i],t.author[i]]))a>=0&&r(
`by:${n[a]}`)}t.source[i]>=0&&r(`of:${o[t.source[i]].id}`)}return s}var Qe=0,di=1,rs=0,mt=({statements:t},e)=>t.mode[e]===Qe&&t.polarity[e]===0,K=t=>he(t,1);function he(t,e){let n=[];for(let o=0;o<
t.length;o++)t[o]===e&&n.push(o);return n}var Kt=(t,e)=>e.map(n=>t.keys.at(n)).sort();function Et(t,e,n){let o=t.statements,
s=fl(t,e,n,o.alternative),r=ul(o),i=jg(t,s,r),a=pl(t,e,s,r);dl(t,e,s,i);let c=s.slice();for(let[l,f]of o.sums)s[l]&&f.some(
u=>c[u])&&(s[l]=0);return{inside:s,main:i,...r,undated:a}}function hi(t,e,n,o=t.statements.disjunct){let s=t.statements,
r=fl(t,e,n,o);return pl(t,e,r,ul(s)),dl(t,e,r,Int32Array.from(r.keys())),r}function ie(t,e,n=[]){let o={...e,kinds:null,
quad_classes:null,modes:null,polarities:null};return hi(t,{...o,count:"statements"},Lt(e),n)}function gi(t,e){let n=t.statements,
o=e.coders&&new Set(e.coders.map(s=>t.coders.indexOf(s)));return s=>o?o.has(n.coder[s]):n.aside[s]!==di}function ro(t,e,n){
let o=t.statements,s=so(t,n),r=new Uint8Array(o.aside.length);if(!e.coders&&!e.articles&&!s.size){for(let l of t.counting)
r[l]=1;return r}let i=gi(t,e),a=e.articles&&new Set(e.articles.map(l=>t.articles.findIndex(f=>f.id===l)));for(let l=0;l<
r.length;l++)i(l)&&(!a||a.has(o.article[l]))&&(r[l]=1);let c=new Map;for(let l of K(r)){let f=o.article[l],{text:u,copy:m}=t.
articles[f],g=((s.has(o.publisher[l])||s.has(o.author[l])?0:2)+(m?1:0))*t.articles.length+f,b=c.get(u);(!b||g<b[0])&&c.set(
u,[g,f])}for(let l of K(r))c.get(t.articles[o.article[l]].text)?.[1]!==o.article[l]&&(r[l]=0);return r}function fl(t,e,n,o){
let s=t.statements,r=ro(t,e,n),i=rl(t,n),a=e.count==="acts",c=yn(a&&e.kinds===null?[rs]:e.kinds),[l,f]=[yn(e.relations),
yn(e.modes)],[u,m]=[yn(e.certainties),yn(e.polarities)];for(let h=0;h<r.length;h++){if(!r[h])continue;let g=t.relations[s.
relation[h]];i(h)&&!o[h]&&c(g.kind)&&!(a&&g.kind===rs&&!g.deed)&&l(s.relation[h])&&f(s.mode[h])&&u(s.certainty[h])&&m(s.
polarity[h])&&(e.inferred||!s.inferred[h])&&(e.headlines||!s.headline[h])||(r[h]=0)}return r}function yn(t){let e=t&&new Set(
t);return n=>e===null||e.has(n)}var ul=t=>({first:t.first.slice(),last:t.last.slice(),approximate:t.approximate.slice()});
function jg(t,e,{first:n,last:o,approximate:s}){let r=t.statements,i=new Int32Array(e.length);for(let a=0;a<i.length;a++)
i[a]=a;for(let a of t.repeated){let c=a.filter(f=>e[f]);if(c.length<2)continue;let l=Wg(t,c);for(let f of c)i[f]=c[0],l&&
(mt(t,f)||!ml(r,f))&&([n[f],o[f],s[f]]=[l.first,l.last,l.approximate])}return i}var ml=(t,e)=>t.first[e]!==null||t.last[e]!==
null;function Wg(t,e){let n=t.statements,o=e.filter(c=>ml(n,c));if(!o.length)return null;let s=cl(cl(o,c=>mt(t,c)),c=>!n.
approximate[c]),r=ll(s.map(c=>n.first[c]),Math.max),i=ll(s.map(c=>n.last[c]),Math.min),[a]=s;return r!==null&&i!==null&&
r>i?{first:n.first[a],last:n.last[a],approximate:1}:{first:r,last:i,approximate:n.approximate[a]}}function cl(t,e){let n=t.
filter(e);return n.length?n:t}function ll(t,e){let n=t.filter(o=>o!==null);return n.length?e(...n):null}function pl(t,e,n,{
first:o,last:s,approximate:r}){let i=new Set,{since:a,until:c}=e;if(a===null&&c===null&&e.undated)return i;let l=e.inside===
"certainly";for(let f=0;f<n.length;f++){if(!n[f])continue;let[u,m]=[o[f],s[f]],h=u===null&&m===null;if(l&&r[f]||h&&(l||!e.
undated)){n[f]=0;continue}if(h){let S=t.articles[t.statements.article[f]];[u,m]=[S.first,S.last]}let[g,b]=l?[u,m]:[m,u];
a!==null&&(g===null?l:g<a)&&(n[f]=0),c!==null&&(b===null?l:b>c)&&(n[f]=0),h&&n[f]&&i.add(f)}return i}function dl(t,e,n,o){
let s=yn(e.quad_classes);for(let r=0;r<n.length;r++)s(t.statements.quad_class[o[r]])||(n[r]=0)}var is=["price","condition"];function hl(t,e,n){let o=Pg(t,n),s=a=>is.includes(e.roles[a].function??""),r=a=>a.statements.
some(c=>e.statements.get(c).roles?.some(([l])=>s(l))),i=Dg(t,o).map(a=>a.map(c=>o[c])).sort((a,c)=>c.length-a.length||a[0].
statements[0]-c[0].statements[0]);return{bargains:i.filter(a=>a.some(r)),others:i.filter(a=>!a.some(r))}}function wi(t,e,n){
let o=JSON.stringify(n.flatMap(i=>i.statements).sort((i,a)=>i-a)),s=i=>!e.compared_with&&Object.entries(i).every(([a,c])=>JSON.
stringify(e[a])===JSON.stringify(c));return(t.courses.find(i=>s(i.state))?.bargains??[]).find(i=>JSON.stringify(i.offers)===
o)}function Pg(t,e){let n=Et(t,ss(e),Lt(e)),{act:o,relation:s}=t.statements,r=new Map;for(let i of t.offers.mentions.filter(
a=>Fg(t,n,a))){let[a,,,c,l,f,u,m]=i,h=r.get(o[a])??Bg(s[n.main[a]]);r.set(o[a],h),h.statements.push(a);for(let g of c)h.
sides.add(g);for(let g of l)h.toSides.add(g);for(let g of m)h.about.add(g);for(let g of f)h.targets.set(g,[...h.targets.
get(g)??[],a]);for(let g of u)h.things.set(g,[...h.things.get(g)??[],a])}return[...r.values()]}var Bg=t=>({relation:t,statements:[],
sides:new Set,toSides:new Set,targets:new Map,things:new Map,about:new Set});function Fg(t,{inside:e,main:n,first:o,last:s},[
r,i,a]){let{act:c,relation:l}=t.statements,{deed:f,offers:u}=t.relations[l[n[r]]];return e[r]===1&&i===o[r]&&a===s[r]&&c[r]>=
0&&mt(t,r)&&f&&u}function Dg(t,e){let n=e.map((l,f)=>f),o=l=>(n[l]!==l&&(n[l]=o(n[l])),n[l]),s=(l,f)=>{n[Math.max(o(l),o(
f))]=Math.min(o(l),o(f))},r=zg(t,e),i=l=>e[l].toSides.size>0;for(let[l,f]of r)([...e[l].toSides].some(m=>e[f].toSides.has(
m))||!i(l)&&!i(f))&&s(l,f);let a=new Map;for(let[l,f]of r){if(i(l)===i(f))continue;let[u,m]=(i(l)?[f,l]:[l,f]).map(o);a.
set(u,(a.get(u)??new Set).add(m))}for(let[l,f]of a)f.size===1&&s(l,[...f][0]);let c=new Map;for(let l of e.keys())c.set(
o(l),[...c.get(o(l))??[],l]);return[...c.values()]}function zg(t,e){let n=new Map;for(let[s,{sides:r,things:i,about:a}]of e.
entries()){let c=i.size?[...i.keys()]:a.size?[...a]:[""];for(let l of r)for(let f of c){let u=JSON.stringify([l,f]);n.set(
u,[...n.get(u)??[],s])}}let o=(s,r)=>t.relations[e[s].relation].wider.includes(e[r].relation);return[...n.values()].flatMap(
s=>s.flatMap((r,i)=>s.slice(i+1).map(a=>[r,a]))).filter(([s,r])=>o(s,r)||o(r,s))}function wl(t,e,n,o){let s=i=>t.numbers.get(i)??-1,r={isGrown:!1,weakest:0,kept:null};return o.ego!==null&&n.has(s(o.ego))?
{...r,shown:Ug(n,s(o.ego),o.steps)}:o.all?{...r,shown:new Set(n.keys())}:n.size<=1e3?{...r,shown:new Set(n.keys()),...Hg(
e)}:{...r,shown:Gg(n,(o.grown||[]).map(s)),isGrown:!0}}var xi=({shown:t,kept:e},n)=>n.among(t).filter(({key:o})=>!e||e.has(
o)),ae=t=>xi(t,t.pairs),gl=new WeakMap;function as(t){if(!t.isGrown&&!t.kept)return t;let e=gl.get(t);if(e)return e;let n=new Set(
t.nodes.keys()),o={...t,shown:n,kept:null,weakest:0,isGrown:!1};return gl.set(t,o),o}var io=(t,e)=>e.weight-t.weight||t.
key-e.key;function Hg(t){if(t.size<=2e4)return{};let e=[...t.values()].sort(io).slice(0,2e4);return{weakest:t.size-2e4,kept:new Set(
e.map(n=>n.key))}}function Gg(t,e){let n=new Set(t.inOrder().slice(0,30));for(let o of e)if(t.has(o))for(let s of[o,...t.
othersOf(o)])n.add(s);return n}function Ug(t,e,n){let o=new Set([e]),s=[e];for(let r=0;r<n;r++){let i=s.flatMap(a=>[...t.
othersOf(a)]).filter(a=>!o.has(a));for(let a of i)o.add(a);s=[...new Set(i)]}return o}var ao="none",xl=100,Vg=1e3;function bl(t,e){let n=Math.min(t,Vg),o=Math.min(xl*(1+e),n);return{drawn:o,next:Math.min(xl,
n-o)}}function yl(t,e){let{facts:n,level:o,chosen:s}=t;return e==="statements"?K(s.inside).map(r=>({a:o.subject[r],b:o.object[r],
at:r,row:-1})):ae(t).flatMap(r=>r.rows.map(i=>({a:r.a,b:r.b,at:n.ties.statement[i],row:i})))}function Kg({facts:t,level:e,
chosen:n},o,{a:s,b:r,at:i}){let{statements:a,names:c}=t;switch(o){case"actor":return e.nodes[s]?.actor??"";case"target":
return e.nodes[r]?.actor??"";case"relation":return t.relations[a.relation[i]].id;case"type":return c.quad_classes[a.quad_class[n.
main[i]]]??ao;case"source":return Qg(t,i);case"mode":return c.modes[a.mode[i]];case"certainty":return c.certainties[a.certainty[i]]??
"";case"article":return t.articles[a.article[i]].id}}function Qg({statements:t,sources:e,signers:n},o){return t.source[o]>=
0?`of:${e[t.source[o]].id}`:`by:${n[t.author[o]>=0?t.author[o]:t.publisher[o]]}`}function cs(t){let e=new Map;for(let n of t??
[]){let o=n.indexOf(":"),s=n.slice(0,o);Tt.includes(s)&&e.set(s,(e.get(s)??new Set).add(n.slice(o+1)))}return e}function $l(t,e,n){
let o=cs(n),s=Tt.map(()=>new Map),r=e.filter(a=>{let c=Tt.map(f=>Kg(t,f,a)),l=Tt.filter((f,u)=>o.has(f)&&!o.get(f)?.has(
c[u]));for(let[f,u]of Tt.entries()){if(!c[f]||l.some(h=>h!==u))continue;let m=s[f].get(c[f]);m?m.add(a.at):s[f].set(c[f],
new Set([a.at]))}return!l.length}),i=s.map(a=>new Map([...a].map(([c,l])=>[c,l.size])));return{units:r,counts:new Map(Tt.
map((a,c)=>[a,i[c]]))}}function bi({names:t,relations:e},n){let o=cs(n),s=(a,c)=>{let l=o.get(a);return l&&[...l].map(f=>c.
indexOf(f)).sort((f,u)=>f-u)},r=a=>o.get(a)&&[...o.get(a)??[]],i={relations:s("relation",e.map(({id:a})=>a)),quad_classes:s(
"type",t.quad_classes),modes:s("mode",t.modes),certainties:s("certainty",t.certainties),articles:r("article"),according_to:r(
"source")};return Object.fromEntries(Object.entries(i).filter(([,a])=>a!==void 0))}function Ol(t,e,n,o,s,r){let{names:i,relations:a,articles:c,coders:l,sources:f,signers:u,languages:m}=n,h=f.map(({id:q})=>`\
of:${q}`),g=u.map(q=>`by:${q}`),b=new Set(["authors","everyone",...g,...h]),S=new Set(c.map(({id:q})=>q)),$=new Set(o.numbers.
keys()),O={actor:$,target:$,relation:new Set(a.map(({id:q})=>q)),type:new Set([...i.quad_classes,ao]),source:new Set([...g,
...h]),mode:new Set(i.modes),certainty:new Set(i.certainties),article:S},v=new Set(Tt.flatMap(q=>[...O[q]].map(z=>`${q}:${z}`))),
M=(q,z=0)=>({has:W=>W>=z&&W<q.length}),I=ht(t.according_to,b,e.according_to),j=ht(t.compared_with,b,e.compared_with),B=j&&
String([...j].sort())===String([...I].sort());return{...t,according_to:I,compared_with:B?null:j,kinds:ht(t.kinds,M(i.kinds),
e.kinds),quad_classes:ht(t.quad_classes,M(i.quad_classes,-1),e.quad_classes),relations:ht(t.relations,M(a),e.relations),
modes:ht(t.modes,M(i.modes),e.modes),certainties:ht(t.certainties,M(i.certainties),e.certainties),polarities:ht(t.polarities,
M(i.polarities),e.polarities),coders:ht(t.coders,new Set(l),e.coders),articles:ht(t.articles,S,e.articles),types:ht(t.types,
new Set(o.nodes.map(({type:q})=>q)),e.types),grown:ht(t.grown,$,e.grown),frames:ht(t.frames,new Set(s.numbers.keys()),e.
frames),pair:t.pair?.length===2&&t.pair.every(q=>$.has(q))?t.pair:e.pair,facets:ht(t.facets,v,e.facets),analysis:ls(t.analysis,
r,e.analysis),ego:ls(t.ego,$,e.ego),claimant:ls(t.claimant,new Set(["author",...f.map(({id:q})=>q)]),e.claimant),language:ls(
t.language,new Set(m),e.language)}}var ls=(t,e,n)=>t===null||e.has(t)?t:n;function ht(t,e,n){let o=t&&[...new Set(t)].filter(
s=>e.has(s));return o&&(o.length||!t.length)?o:t&&n}var Nt=(t,e,n)=>t*n+e,yi=class t{#e;#t;#n;#s;#o;#r=new Map;constructor(e,n,o,s,r){this.#e=e,this.#t=n,this.#n=o,this.#s=
s,this.#o=r,this.size=n.length}has(e){return this.#a(e)>=0}get(e){let n=this.#a(e);return n<0?void 0:this.#i(n)}*values(){
for(let e=0;e<this.size;e++)yield this.#i(e)}among(e){let n=new Uint8Array(this.#e);for(let s of e)n[s]=1;let o=[];return this.
each((s,r,i,a)=>{n[s]&&n[r]&&o.push(this.#i(a))}),o}from(e){let n=Yg(this.#o,e),o=new Int32Array(n.length+1);for(let[a,c]of n.
entries())o[a+1]=o[a]+this.#n[c+1]-this.#n[c];let s=new Int32Array(o[n.length]);for(let[a,c]of n.entries())s.set(this.#s.
subarray(this.#n[c],this.#n[c+1]),o[a]);let r=Float64Array.from(n,a=>this.#t[a]),i=Float64Array.from(n,a=>this.#o[a]);return new t(
this.#e,r,o,s,i)}each(e){for(let n=0;n<this.size;n++){let o=Math.floor(this.#t[n]/this.#e);e(o,this.#t[n]-o*this.#e,this.#o[n],
n)}}#i(e){let n=this.#r.get(e);if(n)return n;let o=this.#t[e],s=Math.floor(o/this.#e),r=Array.from(this.#s.subarray(this.#n[e],
this.#n[e+1])),i={a:s,b:o-s*this.#e,key:o,rows:r,weight:this.#o[e]};return this.#r.set(e,i),i}#a(e){let[n,o]=[0,this.size];
for(;n<o;){let s=n+o>>1;this.#t[s]<e?n=s+1:o=s}return n<this.size&&this.#t[n]===e?n:-1}};function Yg(t,e){let n=[];for(let o=0;o<
t.length;o++)t[o]>=e&&n.push(o);return n}function $n(t,e,n,o,s){let r=e.nodes.length,i=new Int32Array(e.pairs);for(let h of n)
i[e.pair[h]]++;let a=i.reduce((h,g)=>h+(g>0?1:0),0),c=new Int32Array(a+1),l=new Int32Array(e.pairs);for(let h=0,g=0,b=0;h<
e.pairs;h++)i[h]&&(l[h]=b,b+=i[h],c[++g]=b);let f=new Int32Array(n.length);for(let h of n)f[l[e.pair[h]]++]=h;let u=new Float64Array(
a),m=new Float64Array(a);for(let h=0;h<a;h++){let g=f.subarray(c[h],c[h+1]);u[h]=Nt(e.actor[g[0]],e.target[g[0]],r),m[h]=
gt(t,g,o,s)}return new yi(r,u,c,f,m)}function gt(t,e,n,o){let s=t.statements,{statement:r}=t.ties,i=c=>s.act[c]>=0&&t.relations[s.
relation[n.main[c]]].deed;if(e.length===1)return o==="acts"&&!i(r[e[0]])?0:1;let a=new Set;for(let c of e){let l=r[c];o===
"articles"?a.add(s.article[l]):o==="statements"?a.add(l):i(l)&&a.add(s.act[l])}return a.size}var fs=class{#e;#t;#n;constructor(e,n){
this.#e=new Float64Array(n),this.#t=new Int32Array(n+1),e.each((s,r,i)=>{this.#e[s]+=i,this.#e[r]+=i,this.#t[s+1]++,this.#t[r+
1]++}),this.size=this.#t.reduce((s,r)=>s+(r>0?1:0),0);for(let s=0;s<n;s++)this.#t[s+1]+=this.#t[s];let o=this.#t.slice(0,
n);this.#n=new Int32Array(this.#t[n]),e.each((s,r)=>{this.#n[o[s]++]=r,this.#n[o[r]++]=s})}has(e){return this.#t[e]<this.#t[e+
1]}weightOf(e){return this.#e[e]??0}othersOf(e){return new Set(this.#n.subarray(this.#t[e],this.#t[e+1]))}*keys(){for(let e=0;e<
this.#e.length;e++)this.has(e)&&(yield e)}inOrder(){let e=this.#e.reduce((r,i)=>Math.max(r,i),0),n=this.#e.length,o=new Float64Array(
this.size),s=0;for(let r of this.keys())o[s++]=(e-this.#e[r])*n+r;return Array.from(o.sort(),r=>r%n)}};function us(t,e,n,o){let s=new Map;for(let r of n)for(let i of r.rows){let a=Jg(t,e,i,o),c=s.get(a);c?c.push(i):s.set(a,
[i])}return s}function Jg(t,e,n,o){let s=t.ties.statement[n];if(o[s]===s)return e.arrow[n];let r=t.statements,i=r.relation[o[s]],
a=t.ties.together[n]?t.names.signs.indexOf("together"):t.relations[i].sign;for(let c of[i,-1]){let l=[e.actor[n],e.target[n],
c,a,r.hold[o[s]],r.mark[o[s]]],f=Xg(e,l);if(f>=0)return f}return e.arrow[n]}function Xg({arrows:t},e){let n=[t.actor,t.target,
t.relation,t.sign,t.hold,t.mark],o=i=>{let a=n.findIndex((c,l)=>c[i]!==e[l]);return a<0?0:n[a][i]-e[a]},[s,r]=[0,t.actor.
length];for(;s<r;){let i=s+r>>1;o(i)<0?s=i+1:r=i}return s<t.actor.length&&o(s)===0?s:-1}var ms=(t,e,n)=>t.names.signs[e.
arrows.sign[n]]==="together";function ps({level:t,arrows:e}){let{arrows:n,nodes:o}=t,s=new Map;for(let r of e.keys()){let[
i,a]=[n.actor[r],n.target[r]],c=Nt(Math.min(i,a),Math.max(i,a),o.length),l=s.get(c)??[[],[]];s.set(c,l),l[i<a?0:1].push(
r)}return[...s.values()]}function Sl({arrows:t,nodes:e}){let n=new Map,o=Array.from(t.actor,(s,r)=>Nt(Math.min(s,t.target[r]),
Math.max(s,t.target[r]),e.length));for(let s of o)n.set(s,(n.get(s)||0)+1);return o.map(s=>n.get(s)>1)}var Zg=20,tw=10,ew=24,ds=1e3,_l=new WeakMap;function Ye(t){let e=_l.get(t)??nw(t);return _l.set(t,e),e}function nw(t){let e=ow(
t),n=sw(t,e),{arrows:o,left:s}=cw(t,n);return{...t,shown:n,arrows:o,pairs:fw(t,o),kept:null,weakest:s,isGrown:!1}}function ow({
facts:t,level:e,pairs:n,chosen:o}){let s=e.nodes.length,r=new Map,i=a=>a?ds*gt(t,a.rows,o,"acts")+Math.min(a.rows.length,
ds-1):0;return(a,c)=>{let[l,f]=[Math.min(a,c),Math.max(a,c)],u=Nt(l,f,s),m=r.get(u)??i(n.get(u))+i(n.get(Nt(f,l,s)));return r.
set(u,m),m}}function sw({level:t,nodes:e,shown:n,state:o},s){let r=o.ego!==null&&e.has(t.numbers.get(o.ego)??-1),i=f=>!r||
n.has(f),a=r?t.numbers.get(o.ego??""):-1,c=new Set,l=f=>{c.add(f);for(let u of rw(e.othersOf(f),f,c,s))c.add(u)};r&&l(a),
(!r||o.steps>1)&&iw(c,e,i,s);for(let f of o.grown??[]){let u=t.numbers.get(f);u!==void 0&&e.has(u)&&l(u)}return c}function rw(t,e,n,o){
return[...t].filter(r=>r!==e&&!n.has(r)).sort((r,i)=>o(e,i)-o(e,r)||r-i).slice(0,tw)}function iw(t,e,n,o){let s=e.inOrder().
filter(n),r=new Map,i=a=>{r.delete(a);for(let c of e.othersOf(a)){if(t.has(c)||!n(c))continue;let l=o(a,c),[f,u]=r.get(c)??
[0,0];r.set(c,[Math.max(f,l),u+l])}};for(let a of[...t])i(a);for(;t.size<Math.min(Zg,s.length);){let[a]=[...r].reduce((l,f)=>aw(
f,l)?f:l,[-1,[-1,-1]]),c=a<0?s.find(l=>!t.has(l)):a;if(c===void 0)return;t.add(c),i(c)}}var aw=([t,[e,n]],[o,[s,r]])=>e!==
s?e>s:n!==r?n>r:t<o;function cw({facts:t,level:e,pairs:n,chosen:o,state:s},r){let{actor:i,target:a,sign:c}=e.arrows,l=new Map;
for(let[S,$]of us(t,e,n.among(r),o.main)){let O=`${i[S]} ${a[S]} ${c[S]}`,v=l.get(O)??{one:i[S],other:a[S],arrows:[],tie:0};
v.arrows.push([S,$]),l.set(O,v)}for(let S of l.values()){let $=S.arrows.flatMap(([,O])=>O);S.tie=ds*gt(t,$,o,"acts")+Math.
min($.length,ds-1)}let f=[...l.values()].sort((S,$)=>$.tie-S.tie||S.one-$.one||S.other-$.other),u=s.ego===null?-1:e.numbers.
get(s.ego)??-1,m=lw(f,r),h=f.filter(({one:S,other:$})=>S===u||$===u),g=[...new Set([...m,...h,...f])],b=g.slice(0,Math.max(
ew,m.length));return{arrows:new Map(b.flatMap(S=>S.arrows)),left:g.length-b.length}}function lw(t,e){let n=new Map([...e].
map(s=>[s,s])),o=s=>{let r=s;for(;n.get(r)!==r;)r=n.get(r)??r;return r};return t.filter(({one:s,other:r})=>{let[i,a]=[o(
s),o(r)];return i!==a&&n.set(i,a),i!==a})}function fw({facts:t,level:e,chosen:n,state:o},s){let r=[...new Set([...s.values()].
flat())].sort((i,a)=>i-a);return $n(t,e,r,n,o.count)}function hs(t,e){let n=t.statements,o=hi(t,{...e,count:"statements"},["everyone"]),s=[],r=(i,a,c)=>s.push({claim:n.claim[i],
first:n.first[i],last:n.last[i],approximate:n.approximate[i],at:a,...c});for(let i of K(o)){let a=n.polarity[i]===0,c={affirms:a,
how:a?"affirms":"denies",held:!0};n.source[i]>=0&&r(i,i,{who:t.sources[n.source[i]].id,certainty:n.certainty[i],...c}),n.
own[i]&&r(i,i,{who:null,certainty:n.certainty[i],...c});let l=t.names.stances[n.stance[i]],f={who:null,affirms:!a,certainty:null,
held:!1};l==="doubts"&&r(i,i,{...f,how:"doubts"}),l==="rejects"&&r(i,i,{...f,how:a?"rejects":"affirms"})}for(let[i,a,c]of n.
denials){if(!o[i]||n.disjunct[a])continue;let l=n.polarity[a]!==0;r(a,i,{who:c,affirms:l,how:l?"affirms":"denies",certainty:n.
certainty[i],held:!1})}return s}function kl(t,e){if(e.includes("everyone"))return()=>!0;let n=new Set(e),o=so(t,e),{publisher:s,
author:r}=t.statements;return({who:i,at:a})=>i===null?n.has("authors")||o.has(s[a])||o.has(r[a]):n.has(`of:${i}`)}var $i=(t,e)=>!t.
approximate&&!e.approximate&&t.last!==null&&e.first!==null&&t.last<e.first;var co=["opposed","doubted","only_first","only_second","other_certainty","agreed"],[Oi,Si,uw,mw,vl]=[0,1,2,3,4],Ne=5;function gs(t,e,n){
let o={claims:co.map(()=>[]),partOf:new Map},s=[e.according_to,n];if(new Set(s.map(a=>[...a].sort().join(`
`))).size<2)return o;let r=s.map(a=>kl(t,a)),i=new Map;for(let a of hs(t,e))for(let[c,l]of r.entries()){if(!l(a))continue;
let f=i.get(a.claim)??[[],[]];i.set(a.claim,f),f[c].push(a)}for(let[a,c]of i.values())for(let[l,f]of _i(a,c))pw(o,l,f);return o}
function pw({claims:t,partOf:e},n,o){let s=o.map(i=>[...new Set(i.map(a=>a.at))]),r={positions:o,sides:s,statements:[...new Set(
s.flat())]};t[n].push(r);for(let i of r.statements)e.set(i,Math.min(n,e.get(i)??n))}function _i(t,e){let[n,o,s]=[!1,!1,!1];
for(let c of t)for(let l of e)$i(c,l)||$i(l,c)||(c.affirms===l.affirms?s||=c.held&&l.held:Ml(c)||Ml(l)?o=!0:n=!0);if(n||
o)return[[n?Oi:Si,[t,e]]];let r=[t,e].map(c=>c.filter(l=>l.held));if(!s)return[[uw,[r[0],[]]],[mw,[[],r[1]]]].filter(([,
l])=>l.flat().length);let[i,a]=r.map(c=>[...new Set(c.map(l=>l.certainty))].sort().join(" "));return[[i===a?Ne:vl,r]]}var Ml=({
how:t})=>t==="doubts"||t==="rejects",Al=t=>t===vl||t===Ne,ki=t=>t===Oi||t===Si;function ws({facts:t,parts:e},n){let o=new Set(
n.map(r=>e?.partOf.get(t.ties.statement[r])));for(let r of[Oi,Si])if(o.has(r))return r;let[s]=o;return o.size===1&&s!==void 0&&
s!==Ne?s:-1}function lo(t,e,n,o){let{ties:s}=t,{inside:r}=n,i=dw(t,n),a=[],c=[],l=0,f=o.types&&new Set(o.types),u=m=>!f||f.has(e.nodes[m].
type);for(let m=0;m<s.statement.length;m++){if(!r[s.statement[m]]||i.has(m))continue;let[h,g]=[e.actor[m],e.target[m]];if(!(!u(
h)||!u(g))){if(h===g&&!o.self){s.issue[m]||l++;continue}(s.issue[m]?c:a).push(m)}}return{between:a,issues:c,selfLoops:l}}
function Tl({facts:t,level:e,chosen:n,state:o}){let{between:s,issues:r}=lo(t,e,n,{...o,types:null,self:!0}),i=new Set((o.
issues?s.concat(r):s).map(a=>t.ties.statement[a]));return K(n.inside).filter(a=>!i.has(a))}function dw({ties:t,statements:e,
relations:n},{inside:o,main:s,first:r,last:i}){let a=new Set,c=l=>l.some(f=>o[f]);for(let[l,f]of t.manners)n[e.relation[s[t.
statement[l]]]].manner!==f&&a.add(l);for(let[l,f,u]of t.times){let m=t.statement[l];(r[m]!==f||i[m]!==u)&&a.add(l)}for(let[
l,f]of t.needs)c(f)||a.add(l);for(let[l,f]of t.yields)c(f)&&a.add(l);return a}function Ie(t,e,n){let o=Et(t,n,Lt(n)),s=lo(t,e,o,n),r=n.issues?s.between.concat(s.issues):s.between,i=$n(t,e,r,o,n.count),
a=n.min_weight>1?i.from(n.min_weight):i,c=new fs(a,e.nodes.length),l=wl(e,a,c,n);return{facts:t,level:e,state:n,chosen:o,
pairs:a,nodes:c,...l,arrows:us(t,e,xi(l,a),o.main),parts:n.compared_with&&gs(t,n,n.compared_with),weak:i.size-a.size,selfLoops:s.
selfLoops,withIssues:s.issues.length}}var x,Je=null,On="en",w,U,Xe=[],y,qe,fo=null,Mi=null,vi=null,Ai=new Map,xs=new Map,Ll=async()=>{};async function El(t,e){
qe=t,On=e,x=nl(await qe.facts()),U=Jc(x.opening),w=U,Xe=[],Je=fo=Mi=vi=null,Ai.clear()}async function H(){fo??=qe.words().
then(ol),fo.catch(()=>{fo=null});let t=await fo;return Je!==t&&(xs=new Map(t.entities.map((e,n)=>[e.id,n]))),Je=t,t}var bs=()=>qe.
findings();function Ti(){return vi??=qe.analyses(),vi}var Nl=()=>qe.library();function ys(){return Mi??=qe.arguments(),Mi}
function wt(t){let e=Ai.get(t)??qe.level(t).then(n=>sl(t,n));return Ai.set(t,e),e}var $s=t=>xs.get(t);function ce(t){let e=xs.
get(t);return e===void 0||!Je?null:Je.entities[e]}function Il(t){Ll=t}function It(t,e=Xe){w={...w,...t},Xe=e}async function hw(t){
t.about!==null&&await H();let e=t.about===null||xs.has(t.about)?t.about:U.about,n=new Set(t.analysis===null?[]:(await Ti()).
map(({name:r})=>r)),o=await wt(t.level),s=t.frames===null?o:await wt("country");return Ol({...t,about:e},U,x,o,s,n)}async function uo(t,e=no(
t,U)){let n=await hw(e);return[n,Zc(t,U,e,n)]}async function k(t,e=[]){It(t,e),await Ll(t)}async function ql(){let t=await wt(
w.level);for(;t.name!==w.level;)t=await wt(w.level);y=Ie(x,t,w)}var mo=()=>w.picture==="named"?Ye(y):y,Sn=()=>w.tab==="g\
raph"?mo():y,Os=()=>hl(x,R(),w);function R(){if(!Je)throw new Error("what is read was not loaded");return Je}var gw=new Set(["since","until","min_weight","theme","language"]),Rl=0,Li=!1;function Ss(t){Li||=Object.keys(t).some(e=>!gw.
has(e)),clearTimeout(Rl),Rl=setTimeout(()=>{let e=bn(w,U),n=Li;if(Li=!1,e!==location.hash.slice(1))try{n?history.pushState(
null,"",`#${e}`):history.replaceState(null,"",`#${e}`)}catch{}},150)}var _s=(t={})=>`${x.address??location.href.split("#")[0]}\
#${bn({...w,...t},U)}`;var Cl=new Set(["p","h1","h2","h3","h4","li","dt","dd","td","th","caption","blockquote","summary"]);for(let t of["legend",
"option","input"])Cl.add(t);var Ei="http://www.w3.org/2000/svg";function p(t,e={},...n){return jl(document.createElement(
t),Cl.has(t)?{dir:"auto",...e}:e,n)}var rt=(t,e)=>p("bdi",{lang:e},t);function _(t,e={},...n){return jl(document.createElementNS(
Ei,t),e,n)}function jl(t,e,n){for(let[o,s]of Object.entries(e))s==null||s===!1||(typeof s=="function"?t.addEventListener(
o.slice(2),s):o==="value"||o==="checked"?Object.assign(t,{[o]:s}):t.setAttribute(o,s===!0?"":String(s)));return Qt(t,n),
t}function Qt(t,e){for(let n of e)n==null||n===!1||n===""||(Array.isArray(n)?Qt(t,n):t.append(n instanceof Node?n:String(
n)))}function L(t,...e){t.replaceChildren(),Qt(t,e)}function A(t){let e=document.getElementById(t);if(!e)throw new Error(
`the page has no ${t}`);return e}function le(t){A("announced").textContent=t}var ww=6,Wl=new Map,ks=null;function Re(t){let e=`${qt()} ${t}`,n=Wl.get(e)??xw(t);return Wl.set(e,n),n}function xw(t){return ks??=
document.body.appendChild(p("span",{hidden:!0})),ks.style.colorScheme=qt(),ks.style.color=`var(--${t})`,getComputedStyle(
ks).color}var Ni=()=>matchMedia("(prefers-color-scheme: dark)");function qt(){return w.theme!=="auto"?w.theme:Ni().matches?
"dark":"light"}var tt=()=>({text:Re("ink"),quiet:Re("quiet"),ground:Re("ground"),node:Re("actor"),line:Re("stroke")}),Ze=()=>Array.
from({length:ww},(t,e)=>Re(`tint-${e+1}`)),_n=t=>Re(x.encodings.signs[t].colour),Ii=t=>Re(`part-${t+1}`);function Ms(t,e){
let n=ws(t,e);return Ii(n<0?Ne:n)}var bw={Int8Array,Int16Array,Int32Array},qi=8,yw=-(2**31);function Bl(t){let e=qi+Number(new DataView(t).getBigUint64(0,
!0)),n=new TextDecoder().decode(new Uint8Array(t,qi,e-qi)),{value:o,columns:s,lines:r}=JSON.parse(n);for(let{path:i,type:a,
at:c,length:l,nothing:f}of s){let u=new bw[a](t,e+c,l);Pl(o,i,f?$w(u):u)}for(let{path:i,at:a,length:c,starts:l}of r){let f=new Int32Array(
t,e+l,c+1);Pl(o,i,new oo(new Uint8Array(t,e+a),f))}return o}function Pl(t,e,n){let o=e.slice(0,-1).reduce((s,r)=>s[r],t);
o[e.at(-1)]=n}var $w=t=>Array.from(t,e=>e===yw?null:e);var zl={facts:()=>kn("facts"),words:()=>kn("words"),arguments:()=>kn("arguments"),analyses:()=>kn("analyses"),findings:()=>kn(
"findings"),level:t=>kn(`level-${t}`),library:async()=>new TextDecoder().decode(await Gl(Hl("library")))};async function kn(t){
let e=Hl(t);return e.type==="application/json"?JSON.parse(e.text):Bl(await Gl(e))}var Hl=t=>A(t);async function Gl({type:t,
text:e}){if(t!=="application/parts")return Fl([Dl(e)]);try{let n=[];for(let o of JSON.parse(e))n.push(Dl(await Ow(o)));return await Fl(
n)}catch(n){throw A("broken").hidden=!1,n}}var Fl=t=>new Response(new Blob(t).stream().pipeThrough(new DecompressionStream(
"gzip"))).arrayBuffer();function Ow(t){return new Promise((e,n)=>{let o=p("script",{src:t,onload:()=>{let{parts:s}=window,
r=s[t];delete s[t],o.remove(),e(r)},onerror:()=>n(new Error(`${t} does not lie beside the page`))});document.head.append(
o)})}var Dl=t=>Uint8Array.fromBase64?.(t)??Uint8Array.from(atob(t),e=>e.charCodeAt(0));var Ri="button, select, input, summary, a[href], [tabindex='0'], [data-key], [data-at]";function vs(t){return((t.getAttribute(
"aria-label")||t.closest("label")?.textContent||t.textContent)??"").replace(/[\d\u2022]+/g,"").trim()}function Ul(){let t=document.
activeElement,e=t?.closest("#side, #time, #viewpoint, #panel, #sheet, #stage, #story");return!t||!e||!t.matches(Ri)?null:
{part:e.id,words:vs(t),at:[...e.querySelectorAll(Ri)].indexOf(t)}}function Vl(t){if(!t||document.activeElement!==document.
body)return;let e=[...A(t.part).querySelectorAll(Ri)],n=r=>Math.abs(e.indexOf(r)-t.at),[o]=e.filter(r=>vs(r)===t.words).
sort((r,i)=>n(r)-n(i));(o??e[Math.min(t.at,e.length-1)])?.focus({preventScroll:!0})}function As(t){return new Set([...t.
querySelectorAll("details[open] > summary")].map(vs))}function Ts(t,e){for(let n of t.querySelectorAll("details"))n.firstElementChild&&
e.has(vs(n.firstElementChild))&&(n.open=!0)}var Kl=new WeakMap;function tn(t,e,n){let o=t.statements,s=t.names.quad_classes,r=new Map,i=s.map(()=>[]),a={unreal:[],none:[]},
[c,l]=[0,0];for(let m of e){let h=t.relations[o.relation[n[m]]],g=o.quad_class[n[m]];if(!(o.act[m]<0||!h.deed))if(!mt(t,
m))a.unreal.push(m);else{if((g<0?a.none:i[g]).push(m),r.has(o.act[m])||(r.set(o.act[m],g),h.goldstein===null))continue;c+=
h.goldstein,l++}}let f=m=>[...r.values()].filter(h=>h===m).length,u=a.unreal.map(m=>o.act[m]).filter(m=>!r.has(m));return{
statements:e,acts:r.size,...a,unrealActs:new Set(u).size,quadClasses:i,byQuadClass:s.map((m,h)=>f(h)),noQuadClass:f(-1),
articles:new Set(e.map(m=>o.article[m])),sources:new Set(e.map(m=>Sw(t,m))),sum:c,scored:l}}var Sw=({statements:t},e)=>t.
source[e]>=0?-1-t.source[e]:t.author[e]>=0?t.author[e]:t.publisher[e],po=t=>[...t.quadClasses.flat(),...t.none],ge=(t,e)=>tn(
t.facts,Rt(t,e.rows),t.chosen.main);function fe(t){let e=Kl.get(t);if(e)return e;let n=ae(t),o=new Set(t.isGrown?t.shown:
[]);for(let{a,b:c}of n)o.add(a).add(c);let{statement:s}=t.facts.ties,r=new Set(n.flatMap(a=>a.rows.map(c=>s[c]))),i={...tn(
t.facts,[...r],t.chosen.main),actors:o.size};return Kl.set(t,i),i}function Rt({facts:t,chosen:e},n){return Ct(e,new Set(
n.map(o=>t.ties.statement[o])))}function Ct({first:t,last:e},n){let o=s=>t[s]??e[s]??1/0;return[...n].sort((s,r)=>o(s)-o(
r)||s-r)}function Ls({facts:t,chosen:e},n){let o=new Map;for(let s of n){let r=t.statements.act[s],i=r>=0&&e.inside[s]?`\
act ${r}`:`statement ${s}`,a=o.get(i);a?a.push(s):o.set(i,[s])}return[...o.values()]}function Es({chosen:t},e){let n=t.main[e[0]];
return e.includes(n)?n:e[0]}var ue=(t,e)=>t.names.quad_classes[e].split(" ")[1],Ns=(t,e)=>e.filter(n=>t.ties.together[n]);
function Ql(t,e){let{facts:n,chosen:o,state:s}=t,{relation:r,quad_class:i}=n.statements,a=new Set(Ns(n,e).map(u=>n.ties.
statement[u])),{act:c}=n.statements,l=new Set(e.map(u=>n.ties.statement[u]).filter(u=>mt(n,u)).map(u=>c[u])),f=[[],[],[]];
for(let u of e){let m=n.ties.statement[u];if(s.count==="acts"&&!mt(n,m)&&l.has(c[m]))continue;let h=o.main[m],g=n.relations[r[h]].
sign,b=a.has(m)?n.names.signs.indexOf(ue(n,i[h])):g;f[mt(n,m)?b:2].push(u)}return f.map(u=>u.length?gt(n,u,o,s.count):0)}var _w=60,Is=null;function Yt(){if(!w.open)return null;let t=w.open.indexOf(":"),e=w.open.slice(0,t),n=w.open.slice(t+1);
return{kind:e,names:e==="pair"?n.split(">").map(Ci):[n]}}function Ci(t){try{return decodeURIComponent(t)}catch{return t}}
var Ce=t=>t.length>1?`pair:${t.map(encodeURIComponent).join(">")}`:`actor:${t[0]}`,nt=t=>k({open:Ce([t])}),xt=t=>k({open:`\
statement:${x.keys.at(t)}`}),Yl=(t,e)=>Ce([t,e].map(n=>y.level.nodes[n].actor));function bt(t,e){let n=[t,e].map(o=>y.level.
nodes[o].actor);return k({open:Ce(n)})}function V(t,e,n={}){let o=Ct(y.chosen,t),s=o.slice(0,_w).map(r=>x.keys.at(r));return Is=
{statements:o,label:e,name:[o.length,...s].join(" ")},k({...n,open:`list:${Is.name}`})}function ji(t){if(Is?.name===t)return Is;
let e=t.split(" ").slice(1);return{name:t,label:"",statements:e.map(n=>x.keys.numberOf(n)).filter(n=>n>=0)}}function en(){
let t=Yt();if(t?.kind==="list")return new Set(ji(t.names[0]).statements);let e=nn();return new Set(e<0?[]:[e])}function nn(){
let t=Yt();return t?.kind==="statement"?x.keys.numberOf(t.names[0]):-1}function qs(t,e){return k({tab:"article",article:x.
articles[t].id,open:`statement:${x.keys.at(e)}`})}function we(t){let e=y.level.nodes[t].actor;return w.picture==="named"?
k({grown:[...w.grown??[],e]}):y.isGrown?k({grown:Rs(e)}):k({ego:w.ego===e?null:e,steps:1})}var Rs=t=>[...new Set([...w.grown||
[],t])];async function Jl(t){let e=await wt("entity"),n=e.numbers.get(t);if(n===void 0)return null;let o={...ns,self:w.self,
issues:w.issues},s=[{},{issues:!0},o,{...o,issues:!0}],r=f=>Ie(x,e,{...w,...f,level:"entity",ego:null}),i=s.find(f=>r(f).
nodes.has(n));if(!i)return null;let a=kw(i,f=>r(f).nodes.has(n)),c=r(a),l=(w.picture==="named"?Ye(c):c).shown.has(n);return{
...a,level:"entity",ego:null,grown:l?w.grown:Rs(t)}}function kw(t,e){let n=t;for(let o of Object.keys(t)){let{[o]:s,...r}=n;
(JSON.stringify(s)===JSON.stringify(w[o])||e(r))&&(n=r)}return n}function Cs(t){let e=Yt();if(!e||!["pair","actor"].includes(
e.kind))return{};let n=y.level,[o,s]=e.names.map(c=>n.numbers.get(c)),r=n.actor.findIndex((c,l)=>c===o&&(s===void 0||n.target[l]===
s)),i=r<0&&o!==void 0&&e.kind==="actor"?n.target.indexOf(o):-1;if(r<0&&i<0)return{open:null};let a=(r<0?[t.target[i]]:[t.
actor[r],t.target[r]]).map(c=>t.nodes[c].actor);return e.kind==="actor"||a[0]===a[1]?{open:`actor:${a[0]}`}:{open:Ce(a)}}function d(t,e={}){let n=x.text[t];return n===void 0?t:n.replace(/\{(\w+)\}/g,(o,s)=>s in e?xe(String(e[s])):o)}var Xl=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u,
xe=t=>Xl.test(t)?`\u2068${t}\u2069`:t;function yt(t,e=" \u2192 "){let n=t.map(xe).join(e);return Xl.test(n)?`\u200E${n}`:
n}var N=t=>t<1e3?String(t):t.toLocaleString(On),be=(t,e,n)=>d(t===1?e:`${e}_many`,n),E=(t,e)=>`${N(t)} ${be(t,e)}`;function Jt(t,e=t.
length){return t.length>e?`${t.slice(0,e).join(", ")} ${d("and_more",{n:t.length-e})}`:[t.slice(0,-1).join(", "),...t.slice(
-1)].filter(Boolean).join(` ${d("and")} `)}var Xt=t=>`[${t}]`,je=t=>`\u201C${Mn(t)}\u201D`,Mn=t=>t.replace(/\u201c/g,"\u2018").
replace(/\u201d/g,"\u2019"),F=t=>t.charAt(0).toLocaleUpperCase(On)+t.slice(1),Wi=t=>`${t>0?"+":t<0?"\u2212":""}${Math.abs(t).
toFixed(1)}`;var Pi=t=>e=>{e.key!=="Enter"&&e.key!==" "||(e.preventDefault(),t())};function C(t,e,n={}){return p("span",{role:"button",
tabindex:0,class:"link",dir:"auto",onclick:e,onkeydown:Pi(e),...n},t)}function T(t,e,n={}){return p("button",{type:"butt\
on",dir:"auto",onclick:o=>e(o.currentTarget),...n},t)}function js(t,e){let n=Mw(t);return!n||!["https:","http:"].includes(
n.protocol)?p("span",{},e):p("a",{href:n.href,dir:"auto",rel:"noopener noreferrer",target:"_blank"},e)}function Mw(t){try{
return new URL(t)}catch{return null}}function G(t,e,n){let o=typeof t=="number"?N(t):t;return e.length?C(o,()=>V(e,n),{class:o===d("show_quotes")?"link numbe\
r show-quotes":"link number","aria-label":`${o} ${n}: ${d("show_quotes")}`}):p("span",{class:"number none"},o)}var lt=t=>new Date(t*864e5).toISOString().slice(0,10);function tf(t){let e=Date.parse(`${t}T00:00:00Z`);return Number.isNaN(
e)?null:Math.round(e/864e5)}var Fi=t=>new Date(t*864e5).getUTCFullYear(),ef=(t,e)=>Date.UTC(t,e,1)/864e5;function nf(t,e){
let[n,o]=[Fi(t),Fi(e)],s=Math.max(1,Math.ceil((o-n)/10)),r=[];for(let i=n+1;i<=o;i+=s)r.push([ef(i,0),String(i)]);return r}
var[We,ye]=[30,365],Zl=7,vw=4,Bi=[1,3,12,24,60,120,300,600,1200];function Ws(t,e,n){let o=[];if(n<=Zl){let r=n<=1?1:Zl;for(let i=t+
1;i<=e;i++)(i-vw)%r===0&&o.push({day:i,step:r});return o}let s=Bi.find(r=>r*We>=n)??Bi[Bi.length-1];for(let r=Math.floor(
Fi(t)*12/s)*s;;r+=s){let i=ef(Math.floor(r/12),r%12);if(i>e)return o;i>t&&o.push({day:i,step:s<12?s*We:s/12*ye})}}function of(t,e,n){let o=t.statements,s=new Set(e.map(f=>`${o.article[f]} ${o.coder[f]}`)),[r,i,a]=[new Set,new Set,new Set],
c=new Set([...n].map(f=>t.articles[f].text));for(let f=0;f<o.relation.length;f++){let u=o.article[f];!n.has(u)&&c.has(t.
articles[u].text)&&a.add(u),!(!n.has(u)||s.has(`${u} ${o.coder[f]}`))&&(r.add(o.coder[f]),i.add(u))}return{coders:[...new Set(
e.filter(f=>i.has(o.article[f])).map(f=>t.coders[o.coder[f]]))].sort(),others:r.size,reprints:a.size}}var sf={21:"spring",22:"summer",23:"autumn",24:"winter"};function pt(t){if(t.includes("/")){let[l,f]=t.split("/");return l===
""||l===".."?d("date_until",{to:pt(f)}):f===""||f===".."?d("date_since",{from:pt(l)}):d("date_throughout",{from:pt(l),to:pt(
f)})}let e=/^\[(.+)\.\.(.+)\]$/.exec(t);if(e)return d("date_within",{from:pt(e[1]),to:pt(e[2])});let n=/^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/.
exec(t);if(!n)return t;let[,o,s,r,i]=n,a=o==="XXXX"?d("no_year"):o,c=[r&&String(Number(r)),s&&Aw(s),a].filter(Boolean).join(
" ");return i?d("date_perhaps",{date:c}):c}function Aw(t){return Object.hasOwn(sf,t)?d(sf[t]):new Date(Date.UTC(2e3,Number(
t)-1,1)).toLocaleDateString(On,{month:"long",timeZone:"UTC"})}function Ps(t){let e=[];return t.when&&e.push(pt(t.when)),
t.inferred_when&&e.push(Xt(pt(t.inferred_when))),e.length?e.join("; "):d("date_unknown")}function Bs({when:t,inferred_when:e}){
return e?Xt(pt(e)):t?pt(t):d("date_unknown")}function vn(t,e){let[n,o]=[t,e].map(s=>s===null?null:pt(lt(s)));return n===
null&&o===null?d("date_unknown"):n===o?n:n===null?d("date_until",{to:o}):o===null?d("date_since",{from:n}):d("date_throu\
ghout",{from:n,to:o})}var me=()=>w.since!==null||w.until!==null;function ho(){let[t,e]=[w.since,w.until].map(n=>n===null?
null:lt(n));return t===null?d("date_until",{to:e}):e===null?d("date_since",{from:t}):d("date_throughout",{from:t,to:e})}var Z=t=>w.language&&t.labels?.[w.language]||t.label,$e=t=>x.label_languages[t]??x.languages[0];function $t(t){let{language:e}=w;
return e&&ce(t)?.labels?.[e]?e:$e(t)}function jt({nodes:t},e){let{actor:n,country:o,sector:s}=t[e];return n===`${o}: ${s}`?
null:$t(n)}var rf=t=>new Set(t).size===1?t[0]:null,on=t=>d("relation_alone",{relation:t});function D(t,e){let n=t.nodes[e],
o=w.language?ce(n.actor):null;return o?Z(o):n.label}function An(t){let e=y.level.numbers.get(t);return e===void 0?t:D(y.
level,e)}function Di(t){let{level:e}=t;return ae(t).map(n=>({pair:n,actor:D(e,n.a),target:D(e,n.b)}))}var Fs=["\u2260","?","\u2460","\u2461","\u2248","="];function Ds(){let t=x.signers.map(n=>[`by:${n}`,d("viewpoint_signer",
{name:n})]),e=x.sources.map(({id:n,label:o,by:s})=>[`of:${n}`,d("viewpoint_quoted",{name:o,by:s.join(", ")})]);return[["\
authors",d("viewpoint_authors")],...t,...e,["everyone",d("viewpoint_everyone")]]}function Wt(t){let e=new Map(Ds());return t.
map(n=>e.get(n)||n).join(` ${d("and")} `)}function Pe(t){return t.map(n=>zi(n)?.label??(n.startsWith("by:")?n.slice(3):d(
`viewpoint_${n}`))).join(` ${d("and")} `)}function go(t){let e=t.length===1&&zi(t[0]);return e?$e(e.id):null}var zs=t=>t.
length===1&&zi(t[0])?.by||[],zi=t=>x.sources.find(({id:e})=>t===`of:${e}`),af=t=>d(`part_${t}`,{first:Wt(w.according_to),
second:Wt(w.compared_with||[])});var Hi=new Set(["findings","arguments","compare","analyses","article"]);function Pt(t){return[Be(),Gi(t)].join(" ")}function Gi(t){
let e=fe(t);return[...[e.actors<t.nodes.size&&d("drawn_of",{n:N(e.actors),of:N(t.nodes.size)}),t.weakest>0&&d("weakest",
{n:t.weakest}),t.weak>0&&d("note_min_weight",{n:t.weak})],Hs(e)].filter(Boolean).join(" ")}function Hs(t){let e=t.unrealActs?
` (${d("plus_not_actual",{n:t.unrealActs})})`:"";return d("based_on",{acts:E(t.acts,"act")+e,statements:E(t.statements.length,
"statement"),articles:E(t.articles.size,"article"),sources:E(t.sources.size,"source"),coding:Lw(t)})}function Be(){return`${[
F(d(`level_${w.level}`)),`${d("according_to")} ${Wt(w.according_to)}`,w.compared_with&&`${d("compared_with")} ${Wt(w.compared_with)}`,
w.issues&&d("with_ties_to_issues"),me()&&Gs()].filter(Boolean).join(", ")}.`}var Tn=()=>[`${d("according_to")} ${Wt(w.according_to)}`,
me()&&Gs()].filter(Boolean).join(", "),Gs=()=>`${ho()} (${d(`inside_${w.inside}`)})`;function cf(t){let e=[...t.articles].
map(o=>x.articles[o]),n=[...new Set(e.map(o=>o.publisher))].filter(Boolean).sort();return n.length?d("source_line",{who:Jt(
n,3),when:Tw(e)}):""}function Tw(t){let e=({published:c})=>c!==null&&c!=="unknown",[n]=t;if(t.length===1&&!e(n))return n.
inferred?`${d("no_date")}, ${d("probably")} ${pt(n.inferred)}`:d("undated_source");let o=c=>t.map(l=>l[c]).filter(l=>l!==
null),s=[Math.min(...o("first")),Math.max(...o("last"))],[r,i]=s.map(c=>Number.isFinite(c)?lt(c):null);if(r===null||i===
null)return d("undated_source");let a=t.some(c=>!e(c)&&c.inferred)?` (${d("dates_inferred")})`:"";return(r===i?d("publis\
hed_on",{day:r}):d("published_from",{first:r,last:i}))+a}function Lw({statements:t,articles:e}){let{coders:n,others:o,reprints:s}=of(
x,t,e),r=[o?E(o,"other_coder"):"",s?E(s,"reprint"):""].filter(Boolean);return r.length?` (${n.length?`${d("coded_by",{names:Jt(
n,3)})}; `:""}${d("left_out",{what:Jt(r)})})`:""}function Ew(t){return w.tab==="arguments"||w.tab==="article"?K(ie(x,w)):
w.tab==="compare"&&y.parts?[...y.parts.partOf.keys()]:Hi.has(w.tab)?t:K(y.chosen.inside)}function lf(){if(w.min_weight>1)
return[d("empty_min_weight",{n:N(w.min_weight)}),{min_weight:1}];let t=Ie(x,y.level,{...w,count:"statements",issues:!1});
return t.arrows.size?[d("empty_but_states"),{count:"statements"}]:t.withIssues?[d("empty_but_issues",{ties:E(t.withIssues,
"tie")}),{count:"statements",issues:!0}]:me()?[d("empty_period",{period:ho()}),{since:null,until:null}]:[d("empty")]}function Us(){
let{statements:t,counting:e}=x,n=Ew(e),o=new Set(n.map(s=>t.article[s]));return d(n.length===e.length?"all_there":n.length===
1?"matches":"match",{n:N(n.length),statements:E(e.length,"statement"),articles:E(o.size,"article")})}var ff=.55,uf=15*ff,Vs={enabled:!1,type:"arrow",scaleFactor:1},mf={to:Vs,middle:Vs,from:Vs};function pf(t){let e=new Map;
return n=>{let o=e.get(n)??t(n);return e.set(n,o),o}}var Ui=pf(t=>({color:t,highlight:t,hover:t,inherit:!1,opacity:1})),
df=pf(t=>{let[e,n,o]=t.split(" ").map(Number),{head:s}=x.encodings.signs[e],{dashes:r,...i}=x.encodings.holds[n],a=i.middle||
x.encodings.marks[o].middle;return{ends:{to:{enabled:!!s,type:s||"arrow",scaleFactor:ff},middle:{enabled:!!a,type:a||"ar\
row",scaleFactor:a?.45:1},from:Vs},dashes:r.length?r:!1}});function hf(t,e){return e?Math.min(.7+.5*Math.log2(t),4):Math.
min(1.2+1.3*Math.log2(t),9)}function gf(t){let e=new Map;for(let n of ps(t)){let o=n[0].length>0&&n[1].length>0,s=Math.min(
.22,1.5/(n[0].length+n[1].length));for(let r of n)r.forEach((i,a)=>{let c=o?(a+.6)*s:(a-(r.length-1)/2)*s;e.set(i,{enabled:!0,
type:c<0?"curvedCCW":"curvedCW",roundness:Math.abs(c)})})}return e}function Ln(t,e=20,n=3){let o=[""];for(let s of t.slice(
0,200).split(/\s+/)){let r=s.length>e?`${s.slice(0,e-1)}\u2026`:s,i=o[o.length-1];i?i.length+1+r.length<=e?o[o.length-1]=
`${i} ${r}`:o.push(r):o[o.length-1]=r}return o.length>n?`${o.slice(0,n).join(`
`)}\u2026`:o.join(`
`)}function Ks(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.hypot(o,s),i=n?.enabled?n.roundness:0,a=Math.atan2(s,o)+(.5*(n?.
type==="curvedCCW"?-i:i)+.5)*Math.PI,c=(.5*i+.5)*r;return{x:t.x+c*Math.sin(a),y:t.y+c*Math.cos(a)}}var Nw=12,Iw={enabled:!0,type:"curvedCW",roundness:.15};function wf(t){let e=Sl(t),n=t.nodes.filter(c=>t.isTied[c.id]).map(
({id:c,x:l,y:f,shape:u})=>({id:c,x:l,y:f,shape:u,label:Ln(D(t,c))})),{actor:o,target:s}=t.arrows,r=Array.from(o,(c,l)=>({
id:l,from:c,to:s[l],...e[l]&&{smooth:Iw}})),i=new vis.Network(A("canvas"),{nodes:n,edges:r},Rw(n.length,!t.merged));Vi(i,
t);let a=[-1,...Ze().keys()].map(qw);for(let{id:c}of n){let{options:l}=i.body.nodes[c];l.size=t.nodes[c].size,l.color=a[t.
nodes[c].tint+1]}return i}function Vi(t,e){for(let[n,o]of e.nodes.entries()){let s=t.body.nodes[n];s&&([s.x,s.y]=[o.x,o.
y+n*1e-4])}}function qw(t){let e=tt(),n=t>=0?Ze()[t]:e.node,o={background:n,border:e.text};return{background:n,border:e.
line,highlight:o,hover:o}}function Rw(t,e){let n=tt(),o={color:n.text,size:15,face:"system-ui, sans-serif",strokeWidth:3,
strokeColor:n.ground};return{autoResize:!0,physics:{enabled:!1,solver:"forceAtlas2Based",stabilization:!1},layout:{improvedLayout:!1},
interaction:{hover:t<=2e3,hideEdgesOnDrag:!e,hideEdgesOnZoom:!e,tooltipDelay:1e9,keyboard:{enabled:!0,bindToWindow:!1},multiselect:!1,
selectConnectedEdges:!1},nodes:{hidden:!0,font:o,borderWidth:1,borderWidthSelected:3,scaling:{label:{enabled:!1,drawThreshold:1e9}},
chosen:!0},edges:{hidden:!0,smooth:!1,...e&&{font:{...o,size:12.5,align:"top",vadjust:0}},selectionWidth:2,hoverWidth:1,
arrowStrikethrough:!1,endPointOffset:{to:1},selfReference:{size:18,angle:Math.PI/4,renderBehindTheNode:!0},scaling:{label:{
enabled:!1,drawThreshold:Nw+1}}}}}var Qs=null,xf=new Map;function En(t,e,n=400){let o=`${e} ${n} ${t}`,s=xf.get(o)??Cw(t,e,n);return xf.set(o,s),s}function Cw(t,e,n){
return Qs??=document.createElement("canvas").getContext("2d"),Qs?(Qs.font=`${n} ${e}px ${wo()}`,Qs.measureText(t).width):
t.length*e*.6}var wo=()=>getComputedStyle(document.body).fontFamily,Oe={plain:t=>En(t,13),bold:t=>En(t,13,600)},Y=(t,e=12,n=400)=>Math.
ceil(En(t,e,n))+1;function _t(t,e,n=12,o=400){if(Y(t,n,o)<=e)return t;let[s,r]=[0,t.length];for(;s<r;){let i=s+r+1>>1;Y(
`${t.slice(0,i).trimEnd()}\u2026`,n,o)<=e?s=i:r=i-1}return`${t.slice(0,s).trimEnd()}\u2026`}var bf=([t,,e,...n])=>[t,e,...n,yf(e)].join(""),yf=t=>t?"]":"";function Bt(t,e){let{act:n,rank:o}=t.statements,{statement:s,
label:r}=t.ties,i=new Map;for(let c of e){let l=s[c],f=n[l]>=0?`act ${n[l]}`:l,u=t.tie_labels[r[c]],m={text:bf(u),parts:u,
rank:o[l]},h=i.get(f);h?h.push(m):i.set(f,[m])}let a=new Map;for(let c of i.values()){let l=jw(c),f=a.get(l.text)??{...l,
number:0};a.set(l.text,{...f,number:f.number+1,rank:Math.min(f.rank,l.rank)})}return[...a.values()].sort((c,l)=>l.number-
c.number||c.rank-l.rank)}function jw(t){let e=t.sort((f,u)=>f.rank-u.rank||(f.text<u.text?-1:1)),n=[...new Set(e.map(({parts:f})=>f[0]))],
[o]=e;if(n.length===1)return o;let[,s,...r]=o.parts,i=n.includes(""),a=n.map(f=>f.replace(/: $/,"")),l=[i?"":`${a.slice(
0,-1).join(", ")} and ${a[a.length-1]}: `,i?"":s,...r];return{...o,parts:l,text:bf(l)}}var sn=({text:t,number:e})=>e>1?`${t}\
 \xD7${e}`:t,Se=(t,e)=>Bt(t,e).map(sn).join("; ");function xo([,t,e,n,o,s,r],i){let a=t+e+n+o,c=r+yf(e);return a+pe(s,Math.
max(i-a.length-c.length,8))+c}function $f(t,e,n){let o=Bt(t,e);if(!o.length)return"";let s=o.length>1?` +${o.length-1}`:
"";return xo(o[0].parts,n-s.length)+s}function pe(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1);return`${((/\s/.test(
t[e-1])?n:n.slice(0,Math.max(n.lastIndexOf(" "),0)))||n).trimEnd()}\u2026`}var rn=1.2,Ww=13,Of=6,Ys=3,bo=(t,e,n)=>Math.max(...t.map(n))*e/Ww;function Sf(t,{one:e,other:n,smooth:o,size:s},r,i){let a=t.
split(`
`),[c,l]=[bo(a,s,i),a.length*s*rn],f=Ks(e,n,o),u={x:(e.x+2*f.x+n.x)/4,y:(e.y+2*f.y+n.y)/4},m=Math.atan2(n.y-e.y,n.x-e.x),
h=Math.abs(m)>Math.PI/2?m+Math.PI:m,[g,b]=[Math.cos(h),Math.sin(h)];for(let S=-c/2;S<=c/2;S+=Of)for(let $=-l;$<=0;$+=Of){
let[O,v]=[u.x+S*g-$*b,u.y+S*b+$*g];if(r.some(M=>Pw(O,v,M)))return!0}return!1}var Pw=(t,e,{x:n,y:o,width:s,height:r})=>t>=
n-Ys&&t<=n+s+Ys&&e>=o-Ys&&e<=o+r+Ys;var Ki=70,Bw=3,[Fw,_f]=[12,34];function Js({network:t,selection:e}){if(e.level.merged)return;let n=e.arrows.size<=Ki,o=n?
Dw(t,e):[];for(let s of ps(e).map(r=>r.flat())){let r=Math.max(1,Bw+1-s.length);for(let i of s){let a=Hw(t,e,i),c=n?zw(e,
i,.75*r*a):"",l=c&&Ln(c,a,r);Uw(t.body.edges[i],l&&Gw(t,e,i,l,o)?"":l)}}}function Dw({body:t},{level:e}){return t.nodeIndices.
flatMap(n=>{let{x:o,y:s,options:r}=t.nodes[n],{size:i}=e.nodes[n],a=r.label.split(`
`),c=r.font.size,l=bo(a,c,Oe.plain);return[{x:o-i,y:s-i,width:2*i,height:2*i},{x:o-l/2,y:s+i,width:l,height:c*(rn*a.length+
.5)}]})}function zw(t,e,n){let o=t.arrows.get(e)??[],s=t.parts?ws(t,o):-1;return $f(t.facts,o,n)+(s<0?"":` ${Fs[s]}`)}function Hw(t,{
level:e},n){let{arrows:o,nodes:s}=e,[r,i]=[s[o.actor[n]],s[o.target[n]]];if(r===i)return _f;let a=Math.hypot(r.x-i.x,r.y-
i.y)-r.size-i.size;return Math.max(Fw,Math.min(_f,Math.floor(a/(.5*t.body.edges[n].options.font.size))))}function Gw({body:t},{
level:{arrows:e}},n,o,s){let[r,i]=[t.nodes[e.actor[n]],t.nodes[e.target[n]]],{smooth:a,font:c}=t.edges[n].options;return r!==
i&&Sf(o,{one:r,other:i,smooth:a,size:c.size},s,Oe.plain)}function Uw(t,e){if((t.options.label||"")===e)return;let n=e.split(
`
`).length;t.setOptions({label:e,font:{vadjust:-.5*(n-1)*t.options.font.size}})}var Mf=1.4,Vw={nodes:[15,12.2,22],edges:[12,12.2,17]};function Qi(){let{clientWidth:t,clientHeight:e}=A("canvas");return t>
0&&e>0}function vf(t){let e=new ResizeObserver(()=>{Qi()&&(e.disconnect(),t())});e.observe(A("canvas"))}function Af(t){let{
network:e}=t,n=e.body.nodeIndices;if(n.length>Ki){e.fit({nodes:n,animation:!1,maxZoomLevel:Mf});return}kf(e,n),Kw(t,e.getScale())&&
(Js(t),kf(e,n))}function kf(t,e){let n={left:1/0,top:1/0,right:-1/0,bottom:-1/0};for(let a of e){let{x:c,y:l,options:f}=t.
body.nodes[a],u=f.label.split(`
`),m=Math.max(f.size,.28*f.font.size*Math.max(...u.map(h=>h.length)));n.left=Math.min(n.left,c-m),n.right=Math.max(n.right,
c+m),n.top=Math.min(n.top,l-f.size),n.bottom=Math.max(n.bottom,l+f.size+1.2*f.font.size*u.length)}let{clientWidth:o,clientHeight:s}=A(
"canvas"),r=.95*Math.min(o/(n.right-n.left),s/(n.bottom-n.top)),i={x:(n.left+n.right)/2,y:(n.top+n.bottom)/2};t.moveTo({
position:i,scale:Math.min(r,Mf),animation:!1})}function Kw(t,e){let n=Object.entries(Vw).map(([s,[r,i,a]])=>[s,{font:{size:Math.
min(a,Math.max(r,i/e))}}]),o=JSON.stringify(n);return t.letters===o?!1:(t.letters=o,t.network.setOptions(Object.fromEntries(
n)),!0)}function Tf(t){let{level:e}=y,{actor:n,target:o,sign:s}=e.arrows,r=y.arrows.get(t)||[],i=Se(x,r)||x.labels.signs[s[t]],a=E(
Rt(y,r).length,"statement"),c=[n[t],o[t]].map(f=>D(e,f)),l=i.includes("[")?` \xB7 [ ]: ${d("key_inferred")}`:"";return`${yt(
c,` \u2013 ${i} ${ms(x,e,t)?"\u2013":"\u2192"} `)} \xB7 ${a}${l}`}function Lf(t){let{size:e}=y.nodes.othersOf(t),n=e>0?`\
 \xB7 ${E(e,"neighbour")}`:"";return`${D(y.level,t)} \xB7 ${y.level.nodes[t].type}${n}`}function Ef(t){let e=new Map,n=({x:s,y:r,width:i,height:a})=>{let c=[];for(let l=Math.floor((s-2)/64);l<=Math.floor((s+i+
2)/64);l++)for(let f=Math.floor((r-2)/64);f<=Math.floor((r+a+2)/64);f++)c.push(`${l} ${f}`);return c},o=s=>n(s).every(r=>!e.
get(r)?.some(i=>Qw(s,i)));return t.map(({x:s,y:r,away:i,measure:a})=>{let c=[i,-i].filter(h=>o({x:s,y:r+h,width:0,height:0}));
if(!c.length)return null;let{width:l,height:f}=a(),m=c.map(h=>({x:s-l/2,y:h>0?r+h:r+h-f,width:l,height:f})).find(o)??null;
for(let h of m?n(m):[])e.set(h,[...e.get(h)??[],m]);return m})}var Qw=(t,e)=>t.x<e.x+e.width+2&&e.x<t.x+t.width+2&&t.y<e.
y+e.height+2&&e.y<t.y+t.height+2;var[Nf,Yw]=[12,22],Jw=3,Xw=3,Yi={key:[],names:[]};function If({network:{body:t},selection:e,letters:n,marked:o},s){let{scale:r}=t.
view,i=[t,e,n,r,o,t.nodeIndices];if(!s&&i.every((m,h)=>m===Yi.key[h]))return Yi.names;let a=m=>m===o?1/0:e.nodes.weightOf(
m),c=[...t.nodeIndices].sort((m,h)=>a(h)-a(m)||m-h),l=Math.min(Yw,Math.max(Nf,(t.nodes[c[0]]?.options.font.size??Nf)*r)),
f=Ef(c.map(m=>{let{x:h,y:g,options:b}=t.nodes[m],S=()=>{let $=b.label.split(`
`);return{width:bo($,l,Oe.plain),height:rn*l*$.length}};return{x:h*r,y:g*r,away:b.size*r+Xw,measure:S}})),u=c.flatMap((m,h)=>{
let g=f[h];return g?[{at:m,lines:t.nodes[m].options.label.split(`
`),size:l,...g}]:[]});return Yi={key:i,names:u},u}function qf(t,e,n){let{text:o,ground:s}=tt();t.save(),t.scale(1/n,1/n),
Object.assign(t,{textAlign:"center",textBaseline:"top",lineJoin:"round",lineWidth:Jw}),Object.assign(t,{strokeStyle:s,fillStyle:o});
let r=wo();for(let{lines:i,size:a,x:c,y:l,width:f}of e){t.font=`${a}px ${r}`;for(let[u,m]of i.entries()){let h=[m,c+f/2,
l+(u*rn+(rn-1)/2)*a];t.strokeText(...h),t.fillText(...h)}}t.restore()}var Rf=500,Xs=300,Zw=2,ot=null,Xi=!1,_e=()=>ot?.network??null,Zi=()=>ot?If(ot,Xi):[];function ta(t){let e=[y.level.name,
qt(),w.language].join(" "),n=ot?.key!==e,o=ot&&!n?ot:tx(e);o.selection=y;let s=!o.network.body.nodeIndices.length;Cf(o,()=>{
let r=ex(o);nx(o,r),Js(o),rx(),(n||s&&r.size||t)&&Wf(o),jf(o)}),A("canvas").setAttribute("aria-label",`${d("graph_of")} ${Pt(
y)}`)}function tx(t){ot&&ot.network.destroy();let e=wf(y.level),n={network:e,key:t,selection:y,arrows:[],isMoved:!1,isFine:null,
marked:-1,letters:""};e.on("beforeDrawing",()=>jf(n)),e.on("afterDrawing",o=>qf(o,Zi(),e.body.view.scale)),e.on("click",
sx),e.on("doubleClick",({nodes:o})=>o.length&&we(o[0])),e.on("resize",({width:o})=>o>0&&!n.isMoved&&Zs());for(let o of["\
zoom","dragEnd"])e.on(o,()=>n.isMoved=!0);e.on("hoverEdge",({edge:o})=>Ji(Tf(o))),e.on("hoverNode",({node:o})=>Ji(Lf(o)));
for(let o of["blurEdge","blurNode"])e.on(o,()=>Ji(""));return ot=n,Xi=!1,A("physics").firstElementChild.checked=!1,n}function Cf({
network:t},e){t.renderer.allowRedraw=!1;try{e()}finally{t.renderer.allowRedraw=!0}t.body.emitter.emit("_requestRedraw")}
function ex(t){let{body:e}=t.network,{facts:n,level:o,arrows:s,chosen:r,parts:i}=t.selection,{arrows:a,merged:c}=o,l=new Set,
f=n.encodings.signs.map((m,h)=>Ui(_n(h))),u=c?null:gf(t.selection);for(let m of t.arrows)s.has(m)||(e.edges[m].options.hidden=
!0);for(let[m,h]of s){let{options:g}=e.edges[m];g.hidden=!1,g.width=hf(gt(n,h,r,t.selection.state.count)||1,s.size>Xs),g.
color=i?Ui(Ms(t.selection,h)):f[a.sign[m]],u&&Object.assign(g.smooth,u.get(m)),l.add(a.actor[m]).add(a.target[m])}return t.
isFine=null,t.arrows=e.edgeIndices=[...s.keys()],l}function nx({network:{body:t},selection:{isGrown:e,shown:n}},o){if(e)
for(let s of n)o.add(s);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!0;t.nodeIndices=[...o].filter(s=>t.nodes[s]);
for(let s of t.nodeIndices)t.nodes[s].options.hidden=!1}function jf(t){let{body:e}=t.network,n=e.edgeIndices.length<=Xs||
uf*e.view.scale>=Zw;if(t.isFine===n)return;t.isFine=n;let{sign:o,hold:s,mark:r}=t.selection.level.arrows;for(let i of e.
edgeIndices){let{options:a}=e.edges[i],c=df(`${o[i]} ${s[i]} ${r[i]}`);a.arrows=n?c.ends:mf,a.dashes=n&&c.dashes}for(let i of e.
nodeIndices)e.nodes[i].options.borderWidth=n?1:0}function Zs(){let t=ot;t&&Cf(t,()=>Wf(t))}function Wf(t){t.isMoved=!1,t.
network.body.nodeIndices.length&&(Qi()?Af(t):vf(ox))}function ox(){ot?.network.redraw(),Zs()}function Pf(t){ot?.network.
body.nodes[t]&&ot.network.focus(t,{scale:1,animation:!1})}function Bf(t){if(!ot)return;let{network:e,selection:n}=ot;Xi=
t,e.setOptions({physics:{enabled:t}}),!t&&(Vi(e,n.level),e.redraw())}function sx({nodes:t,edges:e}){let{level:n}=y;t.length?
nt(n.nodes[t[0]].actor):e.length&&bt(n.arrows.actor[e[0]],n.arrows.target[e[0]])}function rx(){if(!ot)return;let t=Yt(),
[e,n]=(t?.names??[]).map(a=>y.level.numbers.get(a)),{actor:o,target:s}=y.level.arrows,r=t?.kind==="actor"&&e!==void 0&&ot.
network.body.nodes[e]?[e]:[],i=t?.kind==="pair"?[...y.arrows.keys()].filter(a=>o[a]===e&&s[a]===n):[];ot.marked=r[0]??-1,
ot.network.setSelection({nodes:r,edges:i},{unselectAll:!0,highlightEdges:!1})}function Ji(t){A("hint").textContent=t}function Ff(t){let{facts:e,chosen:n}=t,o=lx(t);return Ls(t,Ct(n,K(n.inside))).map(s=>{let r=Es(t,s),i=s.find(c=>mt(e,c))??
r,a=fx(s,o);return{main:r,statements:s,first:n.first[i],last:n.last[i],isReal:s.some(c=>mt(e,c)),sign:ux(t,r,a),ties:a}})}
var Zt=({first:t,last:e})=>t!==null||e!==null,Df=(t,[e,n])=>t.filter(({ties:o})=>o.some(({pair:s})=>s.a===e&&s.b===n||s.
a===n&&s.b===e));function tr({level:t,state:e}){let[n,o,...s]=(e.pair??[]).map(r=>t.numbers.get(r));return n!==void 0&&o!==
void 0&&!s.length?[n,o]:null}function zf(t,e,n,o=null){let s=new Map,r=n==="pair"||o?ix:a=>ax(t,a);for(let a of e)for(let c of r(
a)){if(o&&!(o.includes(c[0])&&o.includes(c[1])))continue;let l=s.get(c.join(" "))??{ends:c,units:[]};s.set(c.join(" "),l),
l.units.push(a)}let i=[...s.values()].sort((a,c)=>c.units.length-a.units.length);return n==="pair"||o?cx(i,s):i}var ix=({
ties:t})=>t.map(({pair:e})=>[e.a,e.b]);function ax({facts:t,level:e},{main:n,ties:o}){let s=o.flatMap(({pair:i,rows:a})=>a.
some(c=>t.ties.together[c])?[i.a,i.b]:[i.a]);return(s.length?[...new Set(s)]:[e.subject[n]]).filter(i=>i>=0).map(i=>[i])}
function cx(t,e){let n=new Set;for(let o of t){n.add(o);let s=e.get([...o.ends].reverse().join(" "));s&&n.add(s)}return[
...n]}function lx({facts:t,pairs:e}){let n=new Map;for(let o of e.values())for(let s of o.rows){let r=t.ties.statement[s],
i=n.get(r)??new Map;n.set(r,i),i.set(o,[...i.get(o)??[],s])}return n}function fx(t,e){let n=new Map;for(let o of t)for(let[
s,r]of e.get(o)??[])n.set(s,[...n.get(s)??[],...r]);return[...n].sort(([o],[s])=>io(o,s)).map(([o,s])=>({pair:o,rows:s}))}
function ux({facts:t},e,n){let{relation:o,quad_class:s}=t.statements;return n.some(({rows:i})=>i.some(a=>t.ties.together[a]))?
t.names.signs.indexOf(ue(t,s[e])):t.relations[o[e]].sign}var ea=(t,e)=>t.first-e.first||t.last-e.last;function Hf(t){let e=new Map;
for(let{first:n,last:o}of t){let[s,r]=[n??o,o??n];if(s===null||r===null)continue;let i=e.get(`${s} ${r}`)??{first:s,last:r,
acts:0};e.set(`${s} ${r}`,i),i.acts++}return[...e.values()].sort(ea)}var mx=1600,px=["timeline","graph"],Nn=null,yo=null,na={of:y,found:y},dt=()=>Nn&&w.since===Nn.first&&w.until===Nn.last?Nn:
null,er=()=>yo!==null&&dt()!==null;function oa(){let t=dt();if(!t)return y;if(na.of!==y){let{since:e,until:n}=t;na={of:y,
found:Ie(x,y.level,{...w,since:e,until:n})}}return na.found}function Fe(t){let e=tr(t),n=Ff(t);return e?Df(n,e):n}function $o(){
let t=Fe(oa());return{stops:Hf(t),undated:t.filter(e=>!Zt(e)).length}}function In(t,e){let n=dt();return n?t.filter(s=>ea(
s,n)*e>0).at(e===1?0:-1):t[0]}async function Gf(){an();let{stops:t}=$o();yo=setInterval(dx,mx),await ra(In(t,1)??t[0])}function Uf(){
return an(),k({})}function Vf(t){px.includes(t)||an()}function sa(t){return an(),ra(In($o().stops,t))}function nr(){an();
let t=dt();return Nn=null,t?k({since:t.since,until:t.until}):k({})}function an(){yo!==null&&clearInterval(yo),yo=null}async function dx(){
let t=dt()&&In($o().stops,1);t||an(),await(t?ra(t):k({}))}async function ra(t){if(!t){an();return}let{since:e,until:n}=dt()??
w;Nn={first:t.first,last:t.last,since:e,until:n},await k({since:t.first,until:t.last})}function De(){if(dt())return[d("nothing_at_date")," ",C(d("whole_period"),nr)];let[t,e]=lf(),n=K(ie(x,w)),o=()=>k({tab:"\
article",article:x.articles[x.statements.article[n[0]]].id});return[t,e&&[" ",C(d("show_these"),()=>k(e))],n.length>0&&[
" ",C(d("read_claims",{claims:E(n.length,"statement")}),o)]]}var Kf=null;function Qf(){return Kf??=Nl().then(t=>{let e=document.createElement("script");e.textContent=t,document.head.
append(e),e.remove()}),Kf}var hx=[2,3,14],gx=[1.6,0,2.5,5],wx=.02,xx=30;function Jf({boxes:t,ties:e,columns:n=1/0},o){let s=t.some(O=>O.isMiddle)?
2:hx.filter(O=>t.length>=O).length,r=Math.min(s,n-1),i=t.map(()=>new Map);for(let{from:O,to:v,weight:M}of e){let[I,j]=[o.
get(O)??0,o.get(v)??0];I!==j&&(i[I].set(j,(i[I].get(j)??0)+M),i[j].set(I,(i[j].get(I)??0)+M))}let a=i.map(O=>[...O.values()].
reduce((v,M)=>v+M,0)),c=[...t.keys()].sort((O,v)=>a[v]-a[O]||O-v),l=t.map(()=>-1),f=[...Array(r+1).keys()],u=Math.floor(
r/2),m=c.filter(O=>!t[O].isMiddle);for(let O of c)t[O].isMiddle&&(l[O]=Math.min(1,r));let h=O=>r!==2||O!==1||m.length===
c.length,g=a.reduce((O,v)=>O+v,1),b=(O,v)=>{let M=0;for(let[j,B]of i[O])l[j]>=0&&(M+=B*gx[Math.min(Math.abs(l[j]-v),3)]/
g);let I=t.filter((j,B)=>B!==O&&l[B]===v);return M+wx*(Yf(t[O])*I.reduce((j,B)=>j+Yf(B),0))/t.length},S=O=>f.filter(h).reduce(
(v,M)=>b(O,M)<b(O,v)-1e-9?M:v);for(let O of m)l[O]=m.length===c.length&&O===c[0]?u:S(O);for(let O=0;O<xx;O++){let v=l.join();
for(let M of m)l[M]=S(M);if(l.join()===v)break}let $=[...new Set(l)].sort((O,v)=>O-v);return l.map(O=>$.indexOf(O))}var Yf=t=>1+
t.members.length;function tu(t,e){let n=Math.max(0,...t.map(a=>a.column)),o=[...Array(n+1).keys()].map(a=>t.filter(c=>c.column===a)),s=yx(
e);Oo(o);let r=Zf(o),i=or(e);for(let a=0;a<24&&i>0;a++){let c=[...o.keys()];a%2&&c.reverse();for(let f of c){for(let u of o[f])
Xf(u.items,m=>ia(s.get(m),m.y));Xf(o[f],u=>$x(u,s)),Oo(o)}let l=or(e);l<i&&([r,i]=[Zf(o),l])}return Ox(o,r),Oo(o),bx(o,e),
o}function bx(t,e){let n=or(e),o=(r,i,a)=>(r.splice(r.indexOf(i),1),r.splice(a,0,i),Oo(t),or(e)),s=r=>{let i=!1;for(let a of[
...r]){let c=r.indexOf(a);for(let l of r.keys()){let f=o(r,a,l);f<n-1e-6&&([c,n,i]=[l,f,!0])}o(r,a,c)}return i};for(let r=0;r<
3&&n>0&&[...t,...t.flat().map(a=>a.items)].map(s).includes(!0);r++);Oo(t)}function yx(t){let e=new Map,n=(o,s)=>{let r=e.
get(o);r?r.push(s):e.set(o,[s])};for(let[o,s]of t.flatMap(sr))n(o,s),n(s,o);return e}function sr({start:t,end:e,passes:n}){
let o=[t.item,...n.map(({item:s})=>s),e.item];return o.slice(1).map((s,r)=>[o[r],s])}function Oo(t){for(let e of t){let n=e.
flatMap(o=>o.items);for(let[o,s]of n.entries())s.y=(o+.5)/n.length}}var ia=(t,e)=>t?.length?t.reduce((n,o)=>n+o.y,0)/t.length:
e;function $x(t,e){let n=t.items.flatMap(o=>e.get(o)??[]).filter(o=>o.group!==t);return ia(n,t.items.length?ia(t.items,.5):
.5)}function Xf(t,e){let n=new Map(t.map(o=>[o,e(o)]));t.sort((o,s)=>(n.get(o)??0)-(n.get(s)??0))}function or(t){let e=new Map,
n=0;for(let[o,s]of t.flatMap(sr)){if(o.column===s.column){n+=2*Math.abs(o.y-s.y);continue}let[r,i]=o.column<s.column?[o,
s]:[s,o],a=e.get(r.column)??[];for(let[c,l]of a)(c-r.y)*(l-i.y)<0&&n++;a.push([r.y,i.y]),e.set(r.column,a)}return n}var Zf=t=>t.
map(e=>e.map(n=>({group:n,items:[...n.items]})));function Ox(t,e){for(let[n,o]of e.entries())t[n]=o.map(({group:s,items:r})=>(s.
items=r,s))}var Sx=36,aa=10,_x=22,kx=40,Mx=8,vx=24,Ax=24;function nu(t,e,n,o){let s=t.map(Tx);for(let{items:c,least:l}of s)for(let[f,
u]of c.entries())u.y=l[f];let r=Lx(e,o);eu(t,e,n);for(let c=0;c<vx;c++){let l=c%2?[...s].reverse():s;for(let{items:f,least:u}of l){
let m=f.map(h=>Ex(h,r.get(h)));Nx(f,u,m)}eu(t,e,n)}let i=s.flatMap(({items:c,least:l})=>c.map((f,u)=>f.y-(u?0:l[0]))),a=Math.
min(...i,1/0);if(Number.isFinite(a))for(let{items:c}of s)for(let l of c)l.y=Math.round(l.y-a)}function Tx(t){let e=[],n=[],
o=0;for(let[s,{box:r,items:i}]of t.entries()){s&&(o+=r||t[s-1].box?_x:Mx);let a=i.reduce((l,f)=>l+f.height,0),c=r&&!r.isFrame?
Math.max(la(r)-a,0)/2:0;o+=r?.isFrame?ca(r):c;for(let l of i)e.push(l),n.push(o+l.height/2),o+=l.height;o+=r?.isFrame?aa:
c}return{items:e,least:n}}var ca=({lines:t})=>Sx+17*(t.length-1),la=t=>Math.max(kx,t.lines.length*18+16);function Lx(t,e){
let n=new Map;for(let[o,s]of t.entries())for(let[r,i]of sr(s)){if(r.column===i.column)continue;let a=e[o];n.set(r,[...n.
get(r)??[],{other:i,tie:o,weight:a}]),n.set(i,[...n.get(i)??[],{other:r,tie:o,weight:a}])}return n}function Ex(t,e){if(!e)
return{y:t.y,weight:.05};let n=(r,i)=>r.ports.find(a=>a.tie===i)?.offset??0,[o,s]=[0,0];for(let{other:r,tie:i,weight:a}of e){
let c=r.y+n(r,i)-n(t,i),l=a/(1+Math.abs(c-t.y)/Ax);o+=l*c,s+=l}return{y:o/s,weight:s}}function Nx(t,e,n){let o=[];for(let[
s,{y:r,weight:i}]of n.entries())for(o.push({sum:(r-e[s])*i,weight:i,from:s,to:s});o.length>1;){let[a,c]=o.slice(-2);if(a.
sum/a.weight<=c.sum/c.weight)break;o.splice(-2,2,{sum:a.sum+c.sum,weight:a.weight+c.weight,from:a.from,to:c.to})}for(let{
sum:s,weight:r,from:i,to:a}of o)for(let c=i;c<=a;c++)t[c].y=e[c]+s/r}function eu(t,e,n){for(let o of t.flat().flatMap(s=>s.
items))for(let s of["left","right"]){let r=o.ports.filter(c=>c.side===s),i=new Map(r.map(c=>[c,Ix(c,e[c.tie])]));r.sort(
(c,l)=>(i.get(c)??0)-(i.get(l)??0)||c.tie-l.tie);let a=-r.reduce((c,l)=>c+n[l.tie],0)/2;for(let c of r){let l=n[c.tie];c.
offset=a+l-Math.min(8,l/2),a+=l}}}function Ix(t,e){let n=[e.start.item,...e.passes.map(({item:r})=>r),e.end.item];if(e.start.
item===e.end.item)return t.item.y;let o=n.indexOf(t.item),s=t===e.end?n[o-1]:n[o+1];return s.column!==t.item.column?s.y:
s.y>t.item.y?1e6-s.y:-1e6-s.y}function su({boxes:t,ties:e},n,o){let s=Math.max(0,...n),r=t.map((u,m)=>({box:u,column:n[m],items:[]})),i=new Map;for(let[
u,m]of t.entries())for(let h of m.members)i.set(h.id,fa(r[u],h));let a=new Map,c=new Map,l=(u,m)=>{let h=i.get(u);return h||
ou(a,`${u}|${m}`,()=>fa(r[o.get(u)??0],null))},f=e.map((u,m)=>{let[h,g]=[l(u.from,u.to),l(u.to,u.from)],b=qx(h.column,g.
column,s),S=ua(h,m,!0,b[0]),$=ua(g,m,!1,b[1]),[O,v]=[h.column,g.column].sort((j,B)=>j-B),M=[...Array(Math.max(v-O-1,0)).
keys()].map(j=>O+1+j);h.column>g.column&&M.reverse();let I=M.map(j=>{let B=`${[u.from,u.to].sort().join("|")}|${j}`,q=ou(
c,B,()=>{let z={box:null,column:j,items:[]};return r.push(z),fa(z,null)});return ua(q,m,!0,"left"),{item:q,side:"left"}});
return{start:S,end:$,passes:I}});for(let u of r.flatMap(m=>m.items))u.height=Rx(u,e.map(m=>m.room));return{groups:r.filter(
u=>u.items.length||u.box),ways:f}}function ou(t,e,n){let o=t.get(e)??n();return t.set(e,o),o}function fa(t,e){let n={column:t.
column,group:t,member:e,ports:[],height:0,y:0};return t.items.push(n),n}function ua(t,e,n,o){let s={tie:e,isStart:n,item:t,
side:o,offset:0};return t.ports.push(s),s}function qx(t,e,n){return t<e?["right","left"]:t>e?["left","right"]:t===0&&n>0?
["left","left"]:["right","right"]}function Rx(t,e){let n=s=>t.ports.filter(r=>r.side===s).reduce((r,i)=>r+e[i.tie],0),o=t.
member?t.member.lines.length*16+10:0;return Math.max(o,n("left"),n("right"))}var[ru,iu]=[13,8],Cx=[0,4,9,15],jx=[.5,.42,.58,.34,.66,.27,.73,.2,.8,.14,.86];function cu(t,e,n){let o=t.map(({points:i})=>({
points:i,box:Ux(i)})),s=t.filter(({tie:i})=>i.isMarked).map(({points:i})=>Hx(i)),r=[...e.map(i=>ma(i,2)),...s,...t.flatMap(
({points:i})=>Gx(i))];for(let i of t){let a=Wx(i,o,r,n);i.words=a,a&&r.push(ma(a,3))}}function Wx({tie:t,points:e},n,o,s){
for(let r of t.words)for(let i of Cx)for(let a of jx){let[c,l]=e[Math.round(a*(e.length-1))];for(let f of Px(c,l,r,i))if(Bx(
f,s)&&Fx(f,n,o))return{...r,...f}}return null}function Px(t,e,{lines:n,width:o},s){let r=n.length*16,i={width:o,height:r};
return[{x:t-o/2,y:e-r-3-1-s,...i},{x:t-o/2,y:e+3+2+s,...i},{x:t+3+3+s,y:e-r/2,...i},{x:t-o-3-3-s,y:e-r/2,...i},{x:t+2+s,
y:e-r-3-1,...i},{x:t-o-2-s,y:e-r-3-1,...i},{x:t+2+s,y:e+3+2,...i},{x:t-o-2-s,y:e+3+2,...i}]}var Bx=(t,e)=>t.x>=e.x&&t.y>=
e.y&&t.x+t.width<=e.x+e.width&&t.y+t.height<=e.y+e.height;function Fx(t,e,n){if(n.some(s=>au(t,s)))return!1;let o=ma(t,2);
return!e.some(({points:s,box:r})=>au(o,r)&&Dx(o,s))}var Dx=(t,e)=>e.some((n,o)=>o>0&&zx(t,e[o-1],n));function zx({x:t,y:e,
width:n,height:o},s,r){let[i,a]=[0,1],[c,l]=[r[0]-s[0],r[1]-s[1]];for(let[f,u]of[[-c,s[0]-t],[c,t+n-s[0]],[-l,s[1]-e],[l,
e+o-s[1]]]){if(f===0&&u<0)return!1;f<0?i=Math.max(i,u/f):f>0&&(a=Math.min(a,u/f))}return i<=a}var au=(t,e)=>t.x<e.x+e.width&&
e.x<t.x+t.width&&t.y<e.y+e.height&&e.y<t.y+t.height;function Hx(t){let[e,n]=t[Math.floor(t.length/2)];return{x:e-10,y:n-
10,width:20,height:20}}var Gx=t=>[t[0],t[t.length-1]].map(([e,n])=>({x:e-ru,y:n-iu,width:2*ru,height:2*iu})),ma=({x:t,y:e,
width:n,height:o},s)=>({x:t-s,y:e-s,width:n+2*s,height:o+2*s});function Ux(t){let[e,n]=[t.map(([r])=>r),t.map(([,r])=>r)],
[o,s]=[Math.min(...e),Math.min(...n)];return{x:o,y:s,width:Math.max(...e)-o,height:Math.max(...n)-s}}function fu(t,e){let n=da(t);return t.map((o,s)=>{let{start:r,end:i,passes:a}=o,[c,l]=[r,i].map(m=>pa(m.item.column,m.side,
m.item.y+m.offset,e));if(r.item.column===i.item.column){let m=(r.side==="left"?-1:1)*(n.get(s)??26);return[c,[c[0]+m,c[1]],
[l[0]+m,l[1]],l]}let f=r.side==="right",u=[c];for(let{item:m}of a){let h=m.y+(m.ports.find(O=>O.tie===s)?.offset??0),[g,
b]=f?["left","right"]:["right","left"];u.push(...lu(u[u.length-1],pa(m.column,g,h,e)));let S=pa(m.column,b,h,e),$=u[u.length-
1];u.push($,S,S)}return u.push(...lu(u[u.length-1],l)),u})}function pa(t,e,n,o){let{x:s,width:r}=o[t];return[e==="left"?
s-2:s+r+2,n]}function lu(t,e){let n=(e[0]-t[0])*.42;return[[t[0]+n,t[1]],[e[0]-n,e[1]],e]}function da(t){let e=[...t.entries()].
filter(([,{start:i,end:a}])=>i.item.column===a.item.column),n=({start:i,end:a})=>[i,a].map(c=>c.item.y+c.offset).sort((c,l)=>c-
l),o=i=>n(i)[1]-n(i)[0];e.sort(([i,a],[c,l])=>o(a)-o(l)||i-c);let s=new Map,r=[];for(let[i,a]of e){let[c,l]=n(a),f=r.filter(
({way:m})=>{let[h,g]=n(m);return m.start.item.column===a.start.item.column&&m.start.side===a.start.side&&h<=l&&g>=c}),u=Math.
max(-1,...f.map(m=>m.step))+1;r.push({way:a,step:u}),s.set(i,(26+13*u)*(4/3))}return s}function uu(t){let e=[t[0]];for(let n=0;n+
3<t.length;n+=3){let[o,s,r,i]=t.slice(n,n+4);for(let a=1;a<=24;a++){let c=a/24,l=1-c,f=u=>l*l*l*o[u]+3*l*l*c*s[u]+3*l*c*
c*r[u]+c*c*c*i[u];e.push([f(0),f(1)])}}return e}var rr=16,Vx=92,[mu,pu]=[84,290],Kx=30;function du(t){let e=new Map(t.boxes.flatMap((m,h)=>[m,...m.members].map(g=>[g.id,
h]))),{groups:n,ways:o}=su(t,Jf(t,e),e),s=tu(n,o);nu(s,o,t.ties.map(m=>m.room),t.ties.map(m=>m.weight));let r=Qx(t,s,o),
i=s.flatMap((m,h)=>Jx(m,r.columns[h])),a=fu(o,r.columns).map((m,h)=>({tie:t.ties[h],path:m,points:uu(m),words:null})),c=[
...i.flatMap(({y:m,height:h})=>[m,m+h]),...a.flatMap(({points:m})=>m.map(([,h])=>h))],[l,f]=[Math.min(...c,0),Math.max(...c,
0)],u={boxes:i,ties:a,width:r.width,height:f-l+2*rr};return Xx(u,rr-l),cu(a,i,{x:2,y:2,width:u.width-4,height:u.height-4}),
u}function Qx({ties:t,scale:e},n,o){let s=da(o),r=[...Array(n.length+1).keys()].map(c=>c&&c<n.length?mu*e:rr);for(let[c,
{start:l,end:f}]of o.entries()){let u=Math.max(0,...t[c].words.slice(0,1).map(({width:g})=>g)),[m,h]=[l.item.column,f.item.
column].sort((g,b)=>g-b);if(m===h){let g=l.side==="left"?m:m+1,b=g===0||g===n.length,S=(s.get(c)??0)*.75+(u?u+14:0)+rr;r[g]=
Math.max(r[g],b?S:Math.min(S+mu*e,pu))}else if(u)for(let g=m+1;g<=h;g++)r[g]=Math.max(r[g],Math.min(u+Kx,pu))}let i=r[0];
return{columns:n.map((c,l)=>{let f=Math.ceil(Math.max(Vx,...c.map(({box:m})=>m?Yx(m):0))),u={x:Math.round(i),y:0,width:f,
height:0};return i=u.x+f+r[l+1],u}),width:Math.ceil(i)}}var Yx=t=>Math.max(t.width,...t.members.map(({width:e})=>e));function Jx(t,{
x:e,width:n}){return t.flatMap(({box:o,items:s})=>{if(!o)return[];let r=s.map(u=>u.y-u.height/2),i=s.map(u=>u.y+u.height/
2),[a,c]=s.length?[Math.min(...r),Math.max(...i)]:[0,0];o.isFrame&&([a,c]=[a-ca(o),c+aa]);let l=la(o)-(c-a);l>0&&([a,c]=
[a-l/2,c+l/2]);let f=s.flatMap(({member:u,y:m,height:h,ports:g})=>u?[{...u,y:m,height:h,atLeft:g.filter(({side:b})=>b===
"left").length,atRight:g.filter(({side:b})=>b==="right").length}]:[]);return[{box:o,members:f,x:e,width:n,y:a,height:c-a}]})}
function Xx({boxes:t,ties:e},n){for(let o of t){o.y+=n;for(let s of o.members)s.y+=n}for(let{path:o,points:s}of e)for(let r of new Set(
[...o,...s]))r[1]+=n}var Zx=/[^\S\u00a0]+/;function qn(t,e,n,o){let s=[""];for(let a of t.slice(0,400).split(Zx).flatMap(c=>tb(c,e,o))){let c=s[s.
length-1],l=c?`${c} ${a}`:a;!c||o(l)<=e?s[s.length-1]=l:s.push(a)}if(s.length<=n)return s;let r=s.slice(0,n),i=Array.from(
r[n-1]);for(;i.length>1&&o(`${i.join("")}\u2026`)>e;)i=i.slice(0,-1);return r[n-1]=`${i.join("").trimEnd()}\u2026`,r}function tb(t,e,n){
if(n(t)<=e)return[t];let o=[""];for(let s of Array.from(t)){let r=o[o.length-1]+s;n(r)<=e||!o[o.length-1]?o[o.length-1]=
r:o.push(s)}return o}function cn(t,e,n,o){let s=qn(t,e,n,o);for(let r=e-12;r>40;r-=12){let i=qn(t,r,99,o);if(i.length>s.
length||i.some(a=>o(a)>r))break;s=i}return{lines:s,width:Math.ceil(Math.max(...s.map(o)))}}var hu=new WeakMap;function gu(t,e){let n=hu.get(t)??eb(t,e);return hu.set(t,n),n}function eb(t,e){let n=new Map;for(let o of[
"actor","target"])for(let[s,r]of t[o].entries()){let i=e[o][s],a=n.get(r);a?a.set(i,(a.get(i)??0)+1):n.set(r,new Map([[i,
1]]))}return new Map([...n].map(([o,s])=>[o,nb(s)]))}function nb(t){let[e,n]=[-1,0];for(let[o,s]of t)(s>n||s===n&&o<e)&&
([e,n]=[o,s]);return e}function wu(t,e){let{facts:n,level:o,arrows:s,chosen:r,state:i}=t,{actor:a,target:c,sign:l,hold:f,mark:u}=o.arrows,m=new Map;
for(let[g,b]of s){let S=ms(n,o,g),$=[e(a[g]),e(c[g])];if($[0]===$[1]&&a[g]!==c[g])continue;let[O,v]=S?$.sort():$,M=`${O}\
>${v}:${l[g]}`,I=m.get(M);if(!I){let j={from:O,to:v,sign:l[g],hold:f[g],mark:u[g],rows:[...b],weight:0,acts:0};m.set(M,{
...j,isBoth:!1,isTogether:S,prices:[],conditions:[]});continue}I.rows.push(...b),I.hold=Math.max(I.hold,f[g]),I.mark=Math.
max(I.mark,u[g])}let h=ob(n.ties.statement,m);for(let g of h)g.weight=gt(n,g.rows,r,i.count),g.acts=gt(n,g.rows,r,"acts"),
sb(t,g);return h.sort((g,b)=>b.acts-g.acts||b.weight-g.weight||(g.from+g.to<b.from+b.to?-1:1))}function ob(t,e){let n=({
rows:s})=>[...new Set(s.map(r=>t[r]))].sort().join(" "),o=new Set;for(let s of e.values()){let r=e.get(`${s.to}>${s.from}\
:${s.sign}`);!r||r===s||o.has(s)||n(s)!==n(r)||(s.isBoth=!0,s.rows.push(...r.rows),o.add(r))}return[...e.values()].filter(
s=>!o.has(s))}function sb({facts:t,chosen:e},n){let o=new Set(n.rows.map(i=>t.ties.statement[i])),s=new Set([...o].map(i=>t.
statements.act[i]).filter(i=>i>=0)),r=[new Set,new Set];for(let i of t.offers.mentions){let[a]=i;if(!(!e.inside[a]||!(o.
has(a)||s.has(t.statements.act[a]))))for(let[c,l]of i.slice(8).entries())for(let f of l)r[c].add(f)}[n.prices,n.conditions]=
r.map(i=>[...i])}var[rb,ib]=[5,1.4];function So(t){let e=y.parts?Ms(y,t.rows):_n(t.sign),{dashes:n}=x.encodings.holds[t.hold],o=t.acts>0?
Math.min(rb,2+Math.log2(Math.max(t.weight,1))):ib;return{colour:e,dashes:n,width:t.isReturn?1.8:o,head:x.encodings.signs[t.
sign].head}}function Rn(t){if(t.isReturn)return"";let{holds:e,marks:n}=x.encodings;return e[t.hold].sign||n[t.mark].sign}
var _o=t=>t.acts===0;var ab={name:168,words:184,lines:4},cb={name:124,words:124,lines:5},lb={name:96,words:96,lines:7},[wa,ha,fb]=[26,30,22],
bu=.7,ub=3,mb=4,[pb,db,hb]=[13,10,16],gb=90,xu=6,wb=[48,28,14];function yu(t,e,n,{scale:o,unfolded:s,columns:r,open:i}){
let{level:a,state:c}=t,l=$u(o),f=[...xb(t)].sort((W,X)=>W-X),u=gu(a,e),m=c.ego===null?-1:a.numbers.get(c.ego)??-1,h=new Map;
for(let W of f){if(W===m)continue;let X=u.get(W)??-1-W;h.set(X,[...h.get(X)??[],W])}let g=(W,X)=>a.nodes[W].actor===e.nodes[X]?.
actor,b=W=>(h.get(W)??[]).filter(X=>!g(X,W)),S=bb(t,e,h,b,{unfolded:s,open:i}),$=new Map,O=new Map,v=new Map,M=[],I=yb(t,
f),j=(W,X,ut,P,At)=>{let St=P===a?X:ut,[Ut,re]=[D(P,St),jt(P,St)],Vt=X<0?null:a.nodes[X];return O.set(W,{at:X,frame:ut,name:Ut,
lang:re,folded:At,node:Vt,isStrong:I.has(X)}),Ut},B=(W,X)=>{let ut=j(`a${W}`,W,-1,a,0),P=qn(ut,l.name,l.lines,n.bold);$.
set(W,`a${W}`),M.push({id:`a${W}`,isFrame:!1,lines:P,width:ga(P,n.bold)+wa+ha,members:[],isMiddle:X})};m>=0&&f.includes(
m)&&B(m,!0);for(let[W,X]of h){let ut=b(W);if(!ut.length||W<0){for(let st of X)B(st,!1);continue}let P=E(ut.length,"actor\
_drawn"),At=X.find(st=>g(st,W))??a.numbers.get(e.nodes[W].actor)??-1,St=`f${W}`,Ut=S.has(W),re=j(St,At,W,e,Ut?ut.length:
0);v.set(St,{name:re,note:P,frame:e.nodes[W].actor,at:At,isFolded:Ut});for(let st of X)$.set(st,Ut||g(st,W)?St:`a${st}`);
if(Ut){let st=[...qn(re,l.name,l.lines,n.bold),...qn(d("folded",{n:P}),l.name,2,n.plain)];M.push({id:St,isFrame:!1,lines:st,
width:ga(st,n.bold)+ha,members:[]});continue}let Vt=ut.map(st=>{let Sg=j(`a${st}`,st,W,a,0);return $b(Sg,st,I.has(st),l,
n)}),Ve=cn(re,l.name,l.lines,n.bold).lines,to=ga(Ve,n.bold)+wa+n.plain(P)+ha+fb;M.push({id:St,isFrame:!0,lines:Ve,width:to,
members:Vt})}let z=wu(t,W=>$.get(W)??"").flatMap(W=>Ob(t,W));return{given:{boxes:M,ties:_b(z,n,o),scale:Math.min(o,1),columns:r},
ties:z,ends:O,heads:v}}var $u=t=>t<bu?lb:t<1?cb:ab;function xb({arrows:t,level:e}){let{actor:n,target:o}=e.arrows;return new Set(
[...t.keys()].flatMap(s=>[n[s],o[s]]))}function bb({nodes:t},e,n,o,{unfolded:s,open:r}){let i=[...n.keys()].filter(l=>l>=
0&&o(l).length>0);if(s)return new Set(i.filter(l=>!s.includes(e.nodes[l].actor)));let a=l=>(n.get(l)??[]).reduce((f,u)=>f+
t.weightOf(u),0),c=i.filter(l=>r!==void 0||o(l).length>=ub).sort((l,f)=>a(f)-a(l)||l-f);return new Set(c.slice(r??mb))}function yb({
nodes:t},e){let n=e.map(o=>({at:o,weight:t.weightOf(o)}));return n.sort((o,s)=>s.weight-o.weight||o.at-s.at),new Set(n.slice(
0,3).filter(({weight:o})=>o>1).map(({at:o})=>o))}function $b(t,e,n,o,s){let r=n?s.bold:s.plain,{lines:i,width:a}=cn(t,o.
name,o.lines+1,r);return{id:`a${e}`,lines:i,width:a+2*wa+12}}var ga=(t,e)=>Math.ceil(Math.max(...t.map(e)));function Ob({
facts:t,state:e},n){let o=Bt(t,n.rows),s={acts:"act",statements:"statement",articles:"article"}[e.count],r=n.acts>1?E(n.
acts,"act"):n.weight>1?E(n.weight,s):"",i=[...new Set(o.map(({parts:b})=>xo(b,gb)))],a=i.filter(b=>!b.startsWith("[")||!i.
includes(b.slice(1,-1))),c=a.slice(0,2),l=a.length>2?` +${a.length-2}`:"",f=n.conditions.length?` (${n.conditions.join("\
, ")})`:"",u={...n,isReturn:!1,text:c.join(", ")+l,terms:f,number:r};if(!n.prices.length)return[u];let m=d("asked_in_ret\
urn",{what:n.prices.join(", ")}),h=t.names.signs.indexOf("neither"),g={from:n.to,to:n.from,sign:h,text:m,terms:"",number:""};
return[u,{...u,...g,hold:t.names.holds.indexOf("not actual"),isReturn:!0}]}function Sb(t,e){let n=pe(t,e),o=(s,r)=>n.lastIndexOf(
s)>n.lastIndexOf(r);return n+(o("\u201C","\u201D")?"\u201D":"")+(o("[","]")?"]":"")}var ir=(t,e)=>e?`${t}\xA0\xB7\xA0${e.
replaceAll(" ","\xA0")}`:t;function xa(t,{plain:e,bold:n}){let o=t.replaceAll(" ","\xA0"),s=n(o)-e(o);return r=>e(r)+(o&&
r.endsWith(o)?s:0)}function _b(t,e,n){let o=t.some(a=>a.acts>0),s=$u(n).words,r=n<bu?0:1/0,i=0;return t.map(a=>{let{from:c,
to:l,text:f,terms:u,number:m}=a,h=!o||a.acts>0||n>=1.5,g=(a.acts>0?3:.5)*(1+Math.log2(1+a.weight)),b=!!Rn(a),S={from:c,to:l,
weight:g,isMarked:b,words:[],room:pb*Math.min(n,1)};if(!h||!f||++i>r)return S;let $=ir(f+u,m),O=xa(m,e),v=[1,1.25,1.6].map(
q=>cn($,s*q,xu,O)),M=v.filter(({lines:q})=>!q.at(-1)?.endsWith("\u2026")),I=wb.filter(q=>f.length>q).map(q=>Sb(f,q)),j=(u?
[f,...I]:I).map(q=>cn(ir(q,m),s,xu,O)),B=[...M.length?M:v.slice(-1),...j];return{...S,words:B,room:B[0].lines.length*hb+
db}})}var kb={square:"M3 2 H13 V12 H3 Z",triangle:"M8 1.5 L14 12.5 H2 Z",diamond:"M8 1 L14 7 L8 13 L2 7 Z"};function ke(t,{dashes:e=[],
head:n="arrow",middle:o=""}={}){let r=_("line",{x1:2,y1:7,x2:n==="bar"?37:34,y2:7,stroke:t,"stroke-width":2,...ln(e)});return Su(
"0 0 42 14",r,Mo(n,t,"translate(40 7) rotate(0) scale(1)"),ya(o,t,19,7))}var ln=t=>({"stroke-dasharray":t.join(" ")||null,
"stroke-linecap":t[0]<2?"round":null}),Su=(t,...e)=>_("svg",{class:"sample",width:42,height:14,viewBox:t,"aria-hidden":"\
true"},e),Cn=t=>ke(_n(t),{head:x.encodings.signs[t].head}),Ou=t=>ke(Ii(t));function ba(){return[...co.slice(0,Ne).map((e,n)=>ko(
Ou(n),`${Fs[n]} ${af(e)}`)),ko(Ou(Ne),d("part_same"))]}var ko=(t,e)=>[t,e];function Mo(t,e,n){return t?t==="bar"?_("line",
{transform:n,x1:-2,y1:-5,x2:-2,y2:5,stroke:e,"stroke-width":3}):t==="vee"?_("path",{transform:n,d:"M-8 -4.5 L0 0 L-8 4.5",
fill:"none",stroke:e,"stroke-width":2}):_("path",{transform:n,d:"M-9 -4.5 L0 0 L-9 4.5 Z",fill:e}):null}function ya(t,e,n,o){
return t==="bar"?_("path",{transform:`translate(${n} ${o})`,d:"M0 -4.5 V4.5",stroke:e,"stroke-width":2.5}):t==="circle"?
_("circle",{cx:n,cy:o,r:3.5,fill:e}):t==="diamond"?_("path",{transform:`translate(${n} ${o})`,d:"M-4.5 0 L0 -4.5 L4.5 0 \
L0 4.5 Z",fill:e}):null}function $a(t,e=tt().node){let n={fill:e,stroke:tt().line},o=t==="dot"?_("circle",{cx:8,cy:7,r:5.5,
...n}):_("path",{d:kb[t],...n});return Su("-13 0 42 14",o)}function _u(){let{sign:t,hold:e,mark:n}=y.level.arrows,o=[...y.
arrows.keys()];return Oa({signs:new Set(o.map(s=>t[s])),holds:new Set(o.map(s=>e[s])),marks:new Set(o.map(s=>n[s]))})}function Oa(t){
let{signs:e,holds:n,marks:o}=x.encodings,s=tt().line,r=(l,f)=>!t||t[l].has(f),i=e.flatMap(({words:l},f)=>r("signs",f)?[ko(
Cn(f),l)]:[]),a=n.flatMap(({dashes:l,middle:f,words:u},m)=>(l.length||f)&&r("holds",m)?[ko(ke(s,{dashes:l,middle:f}),u)]:
[]),c=o.flatMap(({middle:l,words:f},u)=>l&&r("marks",u)?[ko(ke(s,{middle:l}),f)]:[]);return[...y.parts?ba():i,...a,...c]}var Sa=16,ar=17,ku=7,Mb=260;function Au(t,e,n){let o=_("svg",{class:"named",role:"group",viewBox:`0 0 ${t.width} ${t.height}`}),
s=t.boxes.map(c=>Eb(c,e)),r=t.ties.map((c,l)=>vb(c,e.ties[l],l,n)),i=t.boxes.flatMap(c=>c.members.map(l=>Ib(l,c,e))),a=t.
ties.map((c,l)=>Lb(c,e.ties[l],l));return o.append(...s,...r,...i,...a.filter(c=>c!==null)),o}function vb(t,e,n,o){let{colour:s,
dashes:r,width:i,head:a}=So(e),{path:c}=t,l=e.isBoth&&a?ku:0,f=vu(Tb(c,l,a&&a!=="bar"?ku:0));return _("g",{class:`tie${_o(
e)?" light":""}`,role:"button",tabindex:-1,"data-key":`t${e.from}>${e.to}:${e.sign}${e.isReturn?"r":""}`,"data-tie":n,"a\
ria-label":`${o(e)}. ${d("show_quotes")}`},_("path",{class:"around",d:vu(c),fill:"none",stroke:s}),_("path",{d:f,fill:"n\
one",stroke:s,"stroke-width":i.toFixed(1),...ln(r)}),Mu(a,s,c[c.length-1],c[c.length-2],i),e.isBoth&&Mu(a,s,c[0],c[1],i),
Ab(Rn(e),s,t.points))}function Mu(t,e,n,o,s){let r=n[0]<o[0]?180:0,i=(.9+.08*s).toFixed(2);return Mo(t,e,`translate(${n[0]}\
 ${n[1]}) rotate(${r}) scale(${i})`)}function Ab(t,e,n){if(!t)return null;let[o,s]=n[Math.floor(n.length/2)],r={transform:`\
translate(${o.toFixed(1)} ${s.toFixed(1)})`};if(t==="\u2022")return _("g",r,_("circle",{class:"mark",r:4.5,stroke:e,"str\
oke-width":1.8}));if(t==="?")return _("g",r,_("circle",{class:"doubt",r:8}),_("text",{class:"doubted","text-anchor":"mid\
dle",y:4.5,"aria-hidden":"true"},"?"));let i=_("path",{d:"M-5.5 5.5 L5.5 -5.5",stroke:e,"stroke-width":1.8});return _("g",
r,_("circle",{class:"mark",r:8,stroke:e,"stroke-width":1.8}),i)}function Tb(t,e,n){let o=t.map(([r,i])=>[r,i]),s=o.length-
1;return o[0][0]+=Math.sign(o[1][0]-o[0][0])*e,o[s][0]+=Math.sign(o[s-1][0]-o[s][0])*n,o}function vu([t,...e]){let n=([s,
r])=>`${s.toFixed(1)} ${r.toFixed(1)}`,o=[];for(let s=0;s+2<e.length;s+=3)o.push(`C${e.slice(s,s+3).map(n).join(" ")}`);
return`M${n(t)} ${o.join(" ")}`}function Lb({words:t},e,n){if(!t)return null;let o={class:"words","data-words":n,"aria-h\
idden":"true",fill:So(e).colour};return _("g",o,_a(t.lines,t.x+t.width/2,t.y,e.number))}function _a(t,e,n,o=""){let s=o.
replaceAll(" ","\xA0");return _("text",{"text-anchor":"middle"},t.map((r,i)=>{let a=n+12.5+i*Sa,c=s&&r.endsWith(s),l=c?r.
slice(0,r.length-s.length):r;return _("tspan",{x:e,y:a},l,c&&_("tspan",{class:"strong"},s))}))}function Eb(t,{ends:e,heads:n}){
let{box:o,x:s,y:r,width:i,height:a}=t,c=e.get(o.id),l=n.get(o.id),f=c.node?.shape==="diamond"&&!l,u=l?.isFolded?" folded":
f?" issue":"",m=_("rect",{x:s,y:r,width:i,height:a,rx:f?Math.min(20,a/2):14}),h=!!l?.isFolded,b=_("text",{class:"strong",
"text-anchor":h?"middle":"start"},Nb(t,c.lang,h)),S=l?.isFolded?null:Lu(c.node?.shape??"square",s+20,o.isFrame?r+18:Tu(o,
r,a),6,!0),$=[c.name,l?.note,l?.isFolded&&d("unfold")].filter(Boolean).join(", "),O={class:`block${u}`,role:"button",tabindex:-1,
"data-key":o.id,"aria-label":$};if(!o.isFrame||!l)return _("g",O,m,S,b);let v=_("g",{class:"fold",role:"button",tabindex:-1,
"data-key":`x${o.id}`,"aria-label":`${l.note}: ${d("fold",{name:l.name})}`},_("text",{class:"count",x:s+i-12,y:r+23,"tex\
t-anchor":"end"},`${l.note} \u2212`));return _("g",{class:"frame"},_("g",O,m,S,b),v)}var Tu=({lines:t},e,n)=>e+(n>Mb?t.length*
ar/2+12:n/2);function Nb({box:{lines:t,isFrame:e},x:n,y:o,width:s,height:r},i,a){if(e)return t.map((f,u)=>_("tspan",{x:n+
32,y:o+23+u*ar,lang:i},f));let c=Tu({lines:t},o,r)-t.length*ar/2+13,l=f=>({x:a?n+s/2:n+34,y:c+f*ar});return t.map((f,u)=>_(
"tspan",{...l(u),...a&&u===t.length-1?{class:"note"}:{lang:i}},f))}function Ib(t,{x:e,width:n},{ends:o}){let s=o.get(t.id),
{id:r,lines:i,y:a,height:c,atLeft:l,atRight:f}=t,u=f>l,m=u?e+n-14:e+14,h=y.nodes.weightOf(s.at),g=Math.min(9,5+Math.sqrt(
h)/1.6),b=u?e+n-28:e+28,S=a-i.length*Sa/2+12.5,$=O=>_("path",{class:"reach",d:`M${O} ${a-c/2+4} V${a+c/2-2}`});return _(
"g",{class:`member${s.isStrong?" strong":""}`,role:"button",tabindex:-1,"data-key":r,"aria-label":`${s.name}, ${s.node?.
type??""}`},_("rect",{class:"around",x:e+2,y:a-c/2,width:n-4,height:c,rx:6}),f>1&&$(e+n-1.5),l>1&&$(e+1.5),Lu(s.node?.shape??
"dot",m,a,g,g>7.5),_("text",{"text-anchor":u?"end":"start",lang:s.lang},i.map((O,v)=>_("tspan",{x:b,y:S+v*Sa},O))))}function Lu(t,e,n,o,s){
let r={class:`glyph${s?" full":""}`,transform:`translate(${e.toFixed(1)} ${n.toFixed(1)})`};return t==="square"?_("rect",
{...r,x:-o+.5,y:-o+.5,width:2*o-1,height:2*o-1,rx:2}):t==="triangle"?_("path",{...r,d:`M0 ${-o-1} L${o+1} ${o-1} L${-o-1}\
 ${o-1} Z`}):t==="diamond"?_("path",{...r,d:`M0 ${-o-1} L${o+1} 0 L0 ${o+1} L${-o-1} 0 Z`}):_("circle",{...r,r:o})}var qb={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},Rb=2.5;function Nu(t,e,n){let o=qb[n];if(!o||!e)
return!1;let s=Eu(e),r=[...t.querySelectorAll("[data-key]")],[i,a]=[null,1/0];for(let c of r){if(c===e)continue;let[l,f]=Eu(
c).map((g,b)=>g-s[b]),u=l*o[0]+f*o[1],m=Math.abs(l*o[1])+Math.abs(f*o[0]),h=u+Rb*m;u>1&&h<a&&([i,a]=[c,h])}return i&&(e.
setAttribute("tabindex","-1"),i.setAttribute("tabindex","0"),i.focus()),!0}function Eu(t){let{x:e,y:n,width:o,height:s}=t.
getBoundingClientRect();return[e+o/2,n+s/2]}function Iu(t,e){let n=null;t.addEventListener("pointerdown",o=>{let s=o.target instanceof Element&&!o.target.closest("[\
data-key], [data-words]");o.pointerType==="mouse"&&o.button===0&&s&&(n={x:o.clientX,y:o.clientY,left:t.scrollLeft,top:t.
scrollTop})}),t.addEventListener("pointermove",o=>{n&&(t.scrollLeft=n.left-(o.clientX-n.x),t.scrollTop=n.top-(o.clientY-
n.y))});for(let o of["pointerup","pointerleave","pointercancel"])t.addEventListener(o,()=>n=null);t.addEventListener("wh\
eel",o=>{o.ctrlKey&&(o.preventDefault(),e(o.deltaY<0?1:-1))},{passive:!1})}var Cb=16,jb=220;function cr(t,{ends:e}){let[n,o]=[e.get(t.from)?.name??"",e.get(t.to)?.name??""];if(t.isReturn)return d(
"asks_in_return",{who:o,what:t.prices.join(", ")});let s=t.number?`: ${t.number}`:"";return`${n} ${t.text} ${o}${t.terms}${s}`}
function ka({parts:t},e){let n=e?.getAttribute("data-tie")??e?.getAttribute("data-words");return n==null?null:t.ties[Number(
n)]}function qu(t,e){let{root:n,parts:o,picture:s}=t;n.querySelector(".now")?.remove();for(let f of n.querySelectorAll("\
.lit"))f.classList.remove("lit");let r=ka(t,e),i=e?.getAttribute("data-key")?.replace(/^x/,"")??"",a=f=>f===i||i.startsWith(
"f")&&`f${o.ends.get(f)?.frame}`===i,c=o.ties.flatMap((f,u)=>f===r||!r&&i&&(a(f.from)||a(f.to))?[u]:[]);n.classList.toggle(
"fading",c.length>0),A("hint").textContent=r?`${cr(r,o)} \xB7 ${Wb(r)}`:i?Pb(t,i):"";let l=new Set(c.flatMap(f=>[o.ties[f].
from,o.ties[f].to]));i&&l.add(i);for(let f of n.querySelectorAll("[data-key]")){let u=f.getAttribute("data-key")??"",m=c.
includes(Number(f.getAttribute("data-tie")??-1))||l.has(u)||l.has(`${u}`.replace(/^x/,""));f.classList.toggle("lit",m)}for(let f of c)
n.querySelector(`[data-words="${f}"]`)?.classList.add("lit");r&&c.length===1&&!s.ties[c[0]].words&&n.append(Bb(s,s.ties[c[0]],
r))}var Wb=t=>E(Rt(y,t.rows).length,"statement");function Pb(t,e){let n=t.parts.ends.get(e);if(!n)return"";let{size:o}=y.
nodes.othersOf(n.at);return[n.name,n.node?.type,o>0&&E(o,"neighbour")].filter(Boolean).join(" \xB7 ")}function Bb(t,{points:e},n){
let{lines:o,width:s}=cn(ir(n.text+n.terms,n.number),jb,9,xa(n.number,Oe)),[r,i]=e[Math.floor(e.length/2)],a=o.length*Cb+
8,c=Math.max(4+s/2+8,Math.min(r,t.width-s/2-12)),l=Math.max(4,i-a-10);return _("g",{class:"now","aria-hidden":"true"},_(
"rect",{x:c-s/2-8,y:l,width:s+16,height:a,rx:6}),_a(o,c,l+3,n.number))}var Ru=500,Fb=5,Cu={at:-1,time:0,x:0,y:0},ju=[[.7],[.7,{columns:3}],[.5,{columns:3}],[.5,{columns:2}],[.5,{columns:2,open:2}],
[.5,{columns:2,open:1}],[.5,{columns:2,open:0}],[.5,{columns:1,open:0}]],Ma=[.5,.7,1,1.25,1.5,2],Db=1.25,J=null,jn=null,
vo=!1,Aa=Cu,va={selection:null,key:""},Wu=null;var To=()=>J;async function Pu(t){Wu=await wt("country"),t&&(jn=null,vo=!1);let e=[qt(),w.language,JSON.stringify(w.frames)].
join(" ");if(J&&va.selection===y&&va.key===e&&!t){Du();return}va={selection:y,key:e},Wn()}function Wn(){let t=A("named"),
e=Ye(y),n=!J,o=document.activeElement?.closest("#named [data-key]")?.getAttribute("data-key");J=jn!==null?lr(jn):vo?zb(t):
Bu(t);let{root:s,picture:r,scale:i}=J,a=vo?Ta(r,t):Math.max(i,1);s.setAttribute("width",String(r.width*a)),s.setAttribute(
"height",String(r.height*a)),s.setAttribute("aria-label",`${d("graph_of")} ${Pt(e)} ${d("graph_keys")}`),Gb(s),L(t,s),s.
querySelector("[data-key]")?.setAttribute("tabindex","0"),Du(),o&&Yb(o),n&&Hb(t,s)}function Bu(t){let{clientWidth:e,clientHeight:n}=t,
o=lr(1);if(!e)return o;for(let r of ju){if(o.picture.width<=e)break;let i=lr(...r);i.picture.width<o.picture.width&&(o=i)}
let s=1.25*o.picture.width<=e&&1.25*o.picture.height<=n;return o.scale===1&&s?{...o,scale:1.25}:o}function zb(t){let e=Bu(
t),n=e.scale>=1?ju.map(o=>lr(...o)):[];return[e,...n.filter(({parts:o})=>o.ends.size===e.parts.ends.size)].reduce((o,s)=>Ta(
s.picture,t)>1.1*Ta(o.picture,t)?s:o)}var Ta=(t,{clientWidth:e,clientHeight:n})=>Math.min(Db,e/t.width,n/t.height);function lr(t,e){
let n=yu(Ye(y),Wu,Oe,{scale:t,unfolded:w.frames,...e}),o=du(n.given),s=Au(o,n,r=>cr(r,n));return{picture:o,parts:n,root:s,
scale:t}}function Hb(t,e){t.scrollLeft=(e.clientWidth-t.clientWidth)/2}function Gb(t){let e=s=>s.target instanceof Element?
s.target.closest("[data-key], [data-words]"):null,n=(s,r)=>t.addEventListener(s,r);n("click",s=>Ub(e(s),s));let o=s=>J&&
qu(J,s);n("pointerover",s=>o(e(s))),n("pointerleave",()=>o(null)),n("focusin",s=>o(e(s))),n("focusout",()=>o(null)),n("k\
eydown",s=>{let r=e(s);if(s.key==="Enter"||s.key===" ")Fu(r);else if(s.key==="+"&&Ao(r)>=0)we(Ao(r));else if(!Nu(t,r,s.key))
return;s.preventDefault(),s.stopPropagation()})}function Ub(t,{timeStamp:e,clientX:n,clientY:o}){Aa={at:Ao(t),time:e,x:n,
y:o},Fu(t)}function Vb(t){let{at:e,time:n,x:o,y:s}=Aa,r=Math.hypot(t.clientX-o,t.clientY-s)<Fb&&t.timeStamp-n<Ru;e<0||!r||
(t.stopPropagation(),t.preventDefault(),Aa=Cu,we(e))}var Ao=t=>J?.parts.ends.get(t?.getAttribute("data-key")??"")?.at??-1;
function Fu(t){if(!t||!J)return;let e=ka(J,t);if(e){Kb(e);return}let n=t.getAttribute("data-key")??"",o=J.parts.heads.get(
n.replace(/^x/,""));o&&(o.isFolded||n.startsWith("x"))?Qb(o.frame,!o.isFolded):Ao(t)>=0&&nt(y.level.nodes[Ao(t)].actor)}
function Kb(t){if(!J)return;let[e,n]=(t.isReturn?[t.to,t.from]:[t.from,t.to]).map(s=>J?.parts.ends.get(s));e&&n&&!e.folded&&
!n.folded&&e.at>=0&&n.at>=0?bt(e.at,n.at):V(Rt(y,t.rows),cr(t,J.parts))}function Qb(t,e){let o=[...J?.parts.heads.values()??
[]].filter(s=>!s.isFolded).map(s=>s.frame).filter(s=>s!==t);k({frames:e?o:[...o,t]})}function Du(){if(!J)return;let t=Yt(),
{parts:e,root:n}=J,[o,s]=(t?.names??[]).map(i=>y.level.numbers.get(i)),r=i=>e.ends.get(i)?.at;for(let[i,a]of e.ties.entries()){
let[c,l]=(a.isReturn?[a.to,a.from]:[a.from,a.to]).map(r),f=t?.kind==="pair"&&c===o&&l===s;n.querySelector(`[data-tie="${i}\
"]`)?.classList.toggle("open",f)}for(let i of n.querySelectorAll(".member.open, .block.open"))i.classList.remove("open");
if(!(t?.kind!=="actor"||o===void 0))for(let[i,{at:a}]of e.ends)a===o&&fr(i)?.classList.add("open")}var fr=t=>J?.root.querySelector(
`[data-key="${CSS.escape(t)}"]`)??null;function Yb(t){let e=fr(t);if(e){for(let n of J?.root.querySelectorAll("[tabindex\
='0']")??[])n.setAttribute("tabindex","-1");e.setAttribute("tabindex","0"),e.focus({preventScroll:!0})}}function zu(t){(fr(
`a${t}`)??[...J?.parts.ends??[]].flatMap(([n,o])=>o.at===t?[fr(n)]:[])[0])?.scrollIntoView({block:"center",inline:"cente\
r"})}function ur(t){let e=Ma.indexOf(J?.scale??1),n=Ma[Math.max(0,Math.min(Ma.length-1,e+t))];n!==J?.scale&&(jn=n,vo=!1,
Wn())}function Hu(){jn=null,vo=!0,Wn()}function Gu(t){Iu(t,ur),document.addEventListener("click",Vb,!0);let[e,n]=[0,0];new ResizeObserver(
()=>{t.clientWidth!==e&&(e=t.clientWidth,clearTimeout(n),n=setTimeout(()=>{e&&J&&jn===null&&w.picture==="named"&&Wn()},Ru))}).
observe(t)}var Jb={"\u2298":"key_denied","?":"held_doubted","\u2022":"key_reported"};function mr(){let t=To()?.parts.ties??[],e=[...new Set(
t.map(i=>i.sign))].sort((i,a)=>i-a),n=t.map(So),o=tt().line,s=y.parts?ba():e.map(i=>[Cn(i),x.encodings.signs[i].words]),
{holds:r}=x.encodings;for(let[i,a]of[["not actual","key_not_done"],["hedged","key_hedged"]]){let{dashes:c}=r[x.names.holds.
indexOf(i)];n.some(l=>l.dashes===c)&&s.push([ke(o,{dashes:c,head:""}),d(a)])}for(let[i,a]of Object.entries(Jb))t.some(c=>Rn(
c)===i)&&s.push([Uu(i),d(a)]);return t.some(_o)&&!t.every(_o)&&s.push([Xb(ke(o,{head:""})),d("key_light")]),t.some(({text:i})=>i.
includes("["))&&s.push([Uu("[ ]"),d("key_inferred")]),s}function Xb(t){return t.setAttribute("opacity","0.5"),t}function Uu(t){
let e=_("text",{x:21,y:12,"text-anchor":"middle","font-size":14,fill:tt().text},t);return _("svg",{class:"sample",width:42,
height:14,viewBox:"0 0 42 14","aria-hidden":"true"},e)}var Zb=["grown","frames","ego","steps","picture","level","issues"],t0=100,Pn=[],pr=[],fn=null,e0=()=>Object.fromEntries(
Zb.map(t=>[t,w[t]]));function Vu(){let t=e0();fn&&JSON.stringify(fn)!==JSON.stringify(t)&&(Pn.push(fn),Pn.splice(0,Pn.length-
t0),pr.length=0),fn=t}var Ku=()=>Pn.length>0,Qu=()=>pr.length>0,La=()=>Yu(Pn,pr),Ea=()=>Yu(pr,Pn);async function Yu(t,e){
let n=t.at(-1);if(!n||!fn)return;let o=await wt(n.level);n===t.at(-1)&&(t.pop(),e.push(fn),fn=n,await k({...n,...o.name===
y.level.name?{}:Cs(o)}))}var Ju=["named","whole"];function Xu(t){let e=p("div",{id:"named"});return Gu(e),document.addEventListener("keydown",i0),
p("div",{id:"stage",inert:!0},n0(t),p("div",{class:"pictures"},e,p("div",{id:"canvas",role:"application","aria-label":d(
"graph_of")}),p("p",{id:"empty",class:"empty"}),p("p",{id:"hint",class:"hint"})),p("ul",{id:"key",class:"key","aria-labe\
l":d("legend")}))}function n0(t){let e=p("input",{type:"checkbox",onchange:o=>Bf(o.target.checked)}),n=o=>k({picture:o});
return p("div",{class:"graph-tools",role:"toolbar","aria-label":d("graph_tools")},p("div",{class:"pressed",role:"group",
"aria-label":d("picture")},Ju.map(o=>T(d(`picture_${o}`),()=>n(o),{id:`picture-${o}`}))),T(d("undo"),La,{id:"undo"}),T(d(
"redo"),Ea,{id:"redo"}),T("",r0,{id:"grow"}),p("div",{class:"right"},p("span",{id:"legend-of-whole"},t),p("label",{class:"\
tick",id:"physics"},e,p("span",{},d("physics"))),T("\u2212",()=>ur(-1),{id:"zoom-out","aria-label":d("zoom_out"),title:d(
"zoom_out")}),T("+",()=>ur(1),{id:"zoom-in","aria-label":d("zoom_in"),title:d("zoom_in")}),T(d("fit"),()=>w.picture==="n\
amed"?Hu():Zs())))}async function Zu(t){let e=w.picture==="named",n=!y.arrows.size&&!(y.isGrown&&!e);if(Vu(),L(A("empty"),
n&&De()),A("named").hidden=!e,A("canvas").hidden=e,o0(e),e)await Pu(t);else{if(await Qf(),w.picture!=="whole")return;ta(
t)}em(e)}function tm(){w.picture==="named"?(Wn(),em(!0)):_e()&&ta(!1)}var em=t=>L(A("key"),t&&mr().map(([e,n])=>p("li",{},
e,p("span",{},n))));function o0(t){for(let n of Ju)A(`picture-${n}`).setAttribute("aria-pressed",String(w.picture===n));
for(let n of["zoom-out","zoom-in"])A(n).hidden=!t;A("legend-of-whole").hidden=t,A("physics").hidden=t||y.nodes.size>=Rf,
A("undo").disabled=!Ku(),A("redo").disabled=!Qu();let e=nm();A("grow").hidden=e===void 0||!s0(e),e!==void 0&&(A("grow").
textContent=d("add_neighbours",{name:An(y.level.nodes[e].actor)}))}function nm(){let t=Yt(),e=t?.kind==="actor"?y.level.
numbers.get(t.names[0]):void 0;return e!==void 0&&y.nodes.has(e)?e:void 0}function s0(t){let{shown:e}=Sn();return[...y.nodes.
othersOf(t)].some(n=>!e.has(n))}function r0(){let t=nm();t!==void 0&&we(t)}var dr=t=>w.picture==="named"?zu(t):Pf(t);function i0(t){
let e=t.target instanceof Element&&t.target.matches("input, textarea, select");w.tab!=="graph"||e||!(t.ctrlKey||t.metaKey)||
t.key.toLowerCase()!=="z"||(t.preventDefault(),t.shiftKey?Ea():La())}var Bn=(t,e)=>T(t,n=>a0(e(),n));async function a0(t,e){try{await navigator.clipboard.writeText(t)}catch{let n=p("textare\
a",{class:"unseen","aria-hidden":"true"},t);document.body.append(n),n.select(),document.execCommand("copy"),n.remove()}le(
d("copied")),e.classList.add("done"),setTimeout(()=>e.classList.remove("done"),1200)}function Me(t,e,n){let o=URL.createObjectURL(
n instanceof Blob?n:new Blob([n],{type:e})),s=p("a",{href:o,download:t});document.body.append(s),s.click(),s.remove(),setTimeout(
()=>URL.revokeObjectURL(o),1e4)}var Fn=(t,...e)=>p("section",{class:"group"},p("h2",{},t),e);function Q(t,e,n,o){let s=e.find(([r])=>r===n);return p("se\
lect",{"aria-label":t,title:s?.[1],onchange:r=>o(r.target.value)},e.map(([r,i])=>p("option",{value:r,selected:r===n},F(i))))}
function ft(t,e,n,o){let s=p("input",{type:"checkbox",checked:e,onchange:r=>n(r.target.checked)});return p("label",{class:"\
tick"},s,o,p("span",{},t))}function ve(t,e){let n=p("ol",{class:"acts"},t.slice(0,e));return[n,Lo(t,e,e,o=>Qt(n,o))]}function Lo(t,e,n,o){
if(t.length<=e)return null;let s=e,r=()=>d("more",{n:t.length-s}),i=T(r(),()=>{o(t.slice(s,s+n)),s+=n,s>=t.length?i.remove():
i.textContent=r()});return i}var te=(t,...e)=>p("fieldset",{},p("legend",{},t),e);var Ft=(t,e)=>rt(D(t,e),jt(t,e));var hr=class{#e=new Map;#t;constructor(e,n,o,s){this.facts=e,this.words=n,this.level=o,this.#t={...s,...ns},this.counted=
K(ro(e,this.#t,["everyone"])),this.entities=new Int32Array(n.entities.length),this.articles=new Int32Array(e.articles.length),
this.relations=new Int32Array(e.relations.length);for(let r of this.counted){for(let i of Na(n,r))this.entities[i]++;for(let i of e.
relations[e.statements.relation[r]].wider)this.relations[i]++;this.articles[e.statements.article[r]]++}}ofRelation(e){let{
relations:n,statements:o}=this.facts;return this.counted.filter(s=>n[o.relation[s]].wider.includes(e))}ofQuestion({where:e}){
let n=this.facts.statements;return this.counted.filter(o=>e.some(s=>Object.entries(s).every(([r,i])=>i.includes(Number(n[r][o])))))}ofPhrase({
relation:e,actor:n,target:o}){let{facts:s,level:r}=this,[i,a]=[n,o].map(l=>l===null?-1:r.numbers.get(l));if(i===void 0||
a===void 0)return[];let c=this.rows(e).filter(l=>(i<0||r.actor[l]===i)&&(a<0||r.target[l]===a));return[...new Set(c.map(
l=>s.ties.statement[l]))]}targetsOf(e){let{facts:n,level:o}=this,s=new Map;for(let i of this.rows(e)){let a=o.target[i];
s.set(a,(s.get(a)??new Set).add(n.ties.statement[i]))}return[...s].sort(([i,a],[c,l])=>l.size-a.size||i-c).map(([i])=>o.
nodes[i].actor)}rows(e){let n=this.#e.get(e);if(n)return n;let{facts:o,level:s}=this,r=o.relations.flatMap(({wider:l},f)=>l.
includes(e)?[f]:[]),i={...this.#t,relations:r},a=lo(o,s,Et(o,i,["everyone"]),i),c=[...a.between,...a.issues];return this.#e.
set(e,c),c}};function Na({statements:t,entities:e},n){let{s:o,o:s,roles:r=[],sources:i=[]}=t.get(n),a=new Set([o,s,...r.
map(([,c])=>c),...i].filter(c0));for(let c of a)for(let l of e[c]?.members??[])a.add(l);return a}var c0=t=>typeof t=="nu\
mber"&&t>=0;function om({facts:t,state:e,level:n,chosen:o},s,r,i){let a=ro(t,{...e,articles:null},["everyone"]),c={as_subject:[],as_object:[],
as_source:[],as_other:[],left_out_of:[]};for(let[l,f]of s.statements.entries()){if(i!==void 0&&f.sources?.includes(i)&&c.
as_source.push(l),!o.inside[l]){i!==void 0&&a[l]&&Na(s,l).has(i)&&!f.sources?.includes(i)&&c.left_out_of.push(l);continue}
(r!==void 0?n.subject[l]===r:f.s===i)?c.as_subject.push(l):(r!==void 0?n.object[l]===r:f.o===i)?c.as_object.push(l):f.roles?.
some(([,u])=>u===i)&&c.as_other.push(l)}return Object.entries(c).filter(([,l])=>l.length)}var l0=/(?<![\p{L}\p{N}])['"\u2018\u201c\u201e\u00ab]([^'"\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb]+)['"\u2019\u201d\u201c\u00bb](?![\p{L}\p{N}])/gu,
it=t=>x.relations[x.statements.relation[t]],et=t=>x.articles[x.statements.article[t]],un=t=>t.map(e=>Z(R().entities[e]));
function Ot(t,e=0){return Ia(Eo(t,e).join(" \u2013 ")+(e?"":qa(t)),t)}function Ia(t,e){let n=No(e);return n.length?`${t}\
 (${n.join("; ")})`:t}function Eo(t,e=0){let n=R().statements.get(t),o=gr(t,"subject",ee(n.s,e)),s=gr(t,"object",ee(n.o,
e));return[o,it(t).label,s]}function qa(t){let e=R(),n=new Map;for(let[s,r]of e.statements.get(t).roles??[])n.set(s,[...n.
get(s)??[],gr(t,e.roles[s].id,ee(r))]);return[...n].sort(([s],[r])=>s-r).map(([s,r])=>`, ${e.roles[s].label} ${r.join(` ${d(
"and")} `)}`).join("")}function ee(t,e=0){if(typeof t=="string")return xe(t);if(t>=0)return xe(Z(R().entities[t]));let n=-1-
t;return e>=2?`#${x.keys.at(n).split("#")[1]}`:`\u201C${Ot(n,e+1)}\u201D`}var mn=t=>typeof t=="number"&&t>=0?$t(R().entities[t].
id):null,Ra=(t,e)=>R().statements.get(t).inferred?.includes(e)??!1,gr=(t,e,n)=>Ra(t,e)?Xt(n):n;function f0(t,e){let n=un(
e).map(xe);return[...n.slice(0,-1),...n.slice(-1).map(o=>gr(t,"according_to",o))].join(" > ")}function No(t){let{names:e,
labels:n,statements:o}=x,s=R().statements.get(t),r=o.stance[t]>=0?e.stances[o.stance[t]]:"";return[s.sources?.length&&`${d(
"according_to")} ${f0(t,s.sources)}`,r==="doubts"&&d("author_doubts"),r==="rejects"&&d("author_rejects"),o.mode[t]!==Qe&&
n.modes[o.mode[t]],o.certainty[t]!==0&&n.certainties[o.certainty[t]],o.polarity[t]!==0&&d("look_denied"),s.ended&&d("end\
ed")].filter(a=>typeof a=="string")}function sm(t){let e=x.names.stances[x.statements.stance[t]],{note:n}=R().statements.
get(t);if(e!=="doubts"&&e!=="rejects"||typeof n!="string")return[];let o=n.matchAll(l0);return Array.from(o,([,s])=>s.trim()).
filter(Boolean)}function Io(t){let{quote:e=[]}=R().statements.get(t),n=e.slice(2).map(Number);return n.flatMap((o,s)=>s%
2?[]:[[o,n[s+1]]])}function Dt(t){let e=R(),n=e.bodies.get(x.statements.article[t]);return n===null?(e.statements.get(t).
quote??[]).join(" [\u2026] "):Io(t).map(([o,s])=>n.slice(o,s).split(/\s+/).join(" ")).join(" [\u2026] ")}var u0=44,wr=(t,e)=>cm(t,e,(n,o)=>m0(Io(t),n,o));function am(t,e){let n=sm(t);return fm(t).some(s=>rm(n,s).length)?cm(t,
e,s=>rm(n,s),"doubting"):null}function cm(t,e,n,o=null){let{quote:s}=R().statements.get(t);if(!s)return d("words_left_ou\
t");let r=lm(t)===null?null:Number(s[0]);return fm(t).map((i,a)=>[a?" [\u2026] ":"",p0(i,n(i,r),e,o)])}var lm=t=>R().bodies.
get(x.statements.article[t]);function fm(t){let{quote:e=[]}=R().statements.get(t),n=lm(t);return n===null?e.map(String):
[n.slice(Number(e[0]),Number(e[1]))]}var m0=(t,e,n)=>n===null?[[0,e.length]]:t.map(([o,s])=>[o-n,s-n]);function rm(t,e){
let n=[];for(let o of t){let s=o.split(/\s+/).map(i=>i.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")),r=new RegExp(`(?<![\\p{L}\\p\
{N}])${s.join("\\s+")}(?![\\p{L}\\p{N}])`,"iu").exec(e);r&&n.push([r.index,r.index+r[0].length])}return n.sort(([o],[s])=>o-
s)}function p0(t,e,n,o){let s=[],r=0;for(let[a,c]of e)a>r&&s.push(r||n===void 0?im(t.slice(r,a)):d0(t.slice(0,a),n)),c>r&&
s.push(p("mark",{class:o},Ca(t.slice(Math.max(r,a),c)))),r=Math.max(r,c);let i=t.slice(r);return[...s,n===void 0?im(i):h0(
i,n)]}var Ca=t=>t.replace(/^# /,"");function im(t){let e=Ca(t),n=e.split(/\s+/);return n.length<=u0?e:[...n.slice(0,20),
"[\u2026]",...n.slice(-20)].join(" ")}function d0(t,e){let n=Ca(t).split(/\s+/);return n.length<=e+1?n.join(" "):["\u2026",
...n.slice(-e-1)].join(" ")}function h0(t,e){let n=t.split(/\s+/);return n.length<=e+1?n.join(" "):[...n.slice(0,e+1),"\u2026"].
join(" ")}var ja=new Set("al bin da de del della den der di do dos du e el ibn la le ten ter van von y".split(" "));function Dn(t){
return t.published&&t.published!=="unknown"?t.published:t.inferred?`${d("no_date")}, ${d("probably")} ${t.inferred}`:d("\
no_date")}var de=t=>`${t.author?`${xe(t.author)}, `:""}${xe(t.publisher)}, ${Dn(t)}`;function g0(t){return`${t.author?`${t.
author}, `:""}${je(t.title)}, ${t.publisher}, ${Dn(t)}`}function mm(t){let e={plain:w0,chicago:x0,apa:b0}[w.citation];return`${e(
et(t))} ${je(Dt(t))}`}function w0(t){let e=t.retrieved?` (${d("accessed")} ${t.retrieved})`:"";return`${g0(t)}${t.url?`,\
 ${t.url}`:""}${e}:`}function x0(t){let e=`\u201C${Mn(t.title)}${/[?!.,]$/.test(t.title)?"":","}\u201D`,n=xr(t.published)??
(t.inferred?`[${xr(t.inferred)??t.inferred}?]`:"n.d."),o=xr(t.retrieved),s=[t.publisher,n,o&&`accessed ${o}`,t.url].filter(
Boolean);return`${t.author?`${t.author}, `:""}${e} ${s.join(", ")}:`}function b0(t){let e=pm(t),n=e?e.map(({given:f,family:u})=>`${u}\
, ${y0(f)}`):[t.author??t.publisher],o=n.slice(-1).join(""),s=n.length>1?`${n.slice(0,-1).join(", ")}, & ${o}`:o,r=um(t.
published)??(t.inferred?`[ca. ${um(t.inferred)??t.inferred}]`:"n.d."),i=t.author&&t.author!==t.publisher?`${t.publisher}\
. `:"",a=xr(t.retrieved),c=t.url?`${a?`Retrieved ${a}, from `:""}${t.url} `:"",l=f=>/[?!.]$/.test(f)?f:`${f}.`;return`${l(
s)} (${r}). ${l(t.title)} ${i}${c}`.replace(/[. ]*$/,":")}var y0=t=>t.split(/[\s-]+/).map(e=>`${e[0]}.`).join(" ");function xr(t){
let{year:e,month:n,day:o}=br(t);return e?[[n,o].filter(Boolean).join(" "),e].filter(Boolean).join(n&&o?", ":" "):null}function um(t){
let{year:e,month:n,day:o}=br(t);return e?[e,[n,o].filter(Boolean).join(" ")].filter(Boolean).join(", "):null}function br(t){
let[,e,n,o]=/^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.exec(t??"")??[],s=n?new Date(Date.UTC(2e3,Number(n)-1,1)):null;
return{year:e,month:s?.toLocaleDateString("en-US",{month:"long",timeZone:"UTC"}),day:o&&String(Number(o))}}function pm({
author:t,publisher:e}){if(!t||t===e)return null;let n=t.split(/\s+and\s+|\s*&\s*|,\s*(?:and\s+)?/).map($0);return n.every(
o=>o!==null)?n:null}function $0(t){let e=t.trim().split(/\s+/),n=r=>/^\p{L}/u.test(r)&&(!/^\p{Ll}/u.test(r)||ja.has(r));
if(e.length<2||e.length>4||!e.every(n)||ja.has(e[0]))return null;let o=e.findIndex(r=>ja.has(r)),s=o>0?o:e.length-1;return{
given:e.slice(0,s).join(" "),family:e.slice(s).join(" ")}}function dm(t){let e=et(t),{published:n,url:o,retrieved:s}=e,r=pm(
e),i=`{${qo(e.author||e.publisher)}}`,a=br(n).year!==void 0,c=/^\d{4}/.exec(a?"":n||e.inferred||""),f=[["author",r?r.map(
({given:u,family:m})=>qo(`${u} ${m}`)).join(" and "):i],["title",qo(e.title)],["organization",!!e.author&&e.author!==e.publisher&&
qo(e.publisher)],["date",a&&n],["year",c?.[0]],["url",o&&encodeURI(Ci(o)).replace(/[{}\\]/g,"")],["urldate",br(s).day&&s],
["note",`\`\`${qo(Mn(Dt(t)))}''`]].flatMap(([u,m])=>m?[`  ${u} = {${m}}`]:[]);return`@online{${e.id.replace(/[\s,{}#%~\\"'()=]+/g,
"-")},
${f.join(`,
`)}
}`}var O0={"~":"\\textasciitilde{}","^":"\\textasciicircum{}","\u201C":"``","\u201D":"''","\u2018":"`","\u2019":"'","\u2013":"\
--","\u2014":"---","\u2026":"\\dots{}"},qo=t=>t.replace(/[{}\\]/g,"").replace(/([#$%&_])/g,"\\$1").replace(/[~^\u201c\u201d\u2018\u2019\u2013\u2014\u2026]/g,
e=>O0[e]);function zn(t){let e=R().statements.get(t),n=x.keys.at(t);return p("article",{class:"statement","aria-label":Ot(t)},S0(t),
p("blockquote",{lang:et(t).language},wr(t)),e.translation?p("p",{class:"translation"},e.translation):null,_0(t),p("detai\
ls",{},p("summary",{},d("details")),p("dl",{},k0(t))),p("p",{class:"actions"},Bn(d("copy_footnote"),()=>mm(t)),Q(d("cita\
tion"),ui.map(o=>[o,d(`citation_${o}`)]),w.citation,o=>k({citation:o})),Bn(d("copy_bibtex"),()=>dm(t)),Bn(d("copy_link"),
()=>_s({open:`statement:${n}`}))))}function yr(t){if(typeof t=="string")return rt(t);if(t<0)return C(`\u201C${Ot(-1-t,1)}\
\u201D`,()=>xt(-1-t),{class:"link nested",dir:"ltr"});let e=R().entities[t];return C(Z(e),()=>nt(e.id),{lang:$t(e.id)})}
function S0(t){let e=R(),n=e.statements.get(t),o=it(t),s=(f,u)=>hm(yr(f),Ra(t,u)),r=(n.roles??[]).map(([f,u])=>[", ",p("\
span",{class:"role"},e.roles[f].label)," ",s(u,e.roles[f].id)]),i=No(t).map(f=>[" ",p("span",{class:"mark"},f)]),a=p("sp\
an",{class:`verb ${x.names.signs[o.sign]}`},o.label),[c,l]=[s(n.s,"subject"),s(n.o,"object")];return p("p",{class:"claim"},
c," ",a," ",l,r,i)}function _0(t){let e=et(t),n=C(rt(Mn(e.title),e.language),()=>qs(x.statements.article[t],t));return p(
"p",{class:"source",dir:"ltr"},"\u201C",n,"\u201D, ",de(e)," ",Wa(e))}var Wa=t=>t.url&&js(t.url,`${d("original")} \u2197`);
function k0(t){let{labels:e,coders:n,statements:o}=x,s=R(),r=s.statements.get(t),i=r.inferred??[],a=o.quad_class[t]<0?"":
`, ${e.quad_classes[o.quad_class[t]]}`,c=s.fields.filter(({name:l})=>l!=="translation");return[ne(d("according_to"),M0(t,
r),i.includes("according_to")),ne(d("certainty"),`${e.certainties[o.certainty[t]]}, ${e.polarities[o.polarity[t]]}`),r.sources?
ne(d("author_stance"),e.stances[o.stance[t]]):null,ne(d("mode"),e.modes[o.mode[t]]),ne(d("date"),Ps(r)),ne(d("kind"),`${e.
kinds[it(t).kind]}${a}`),ne(d("inferred_fields"),i.join(", ")),r.or?ne(d("alternative_to"),r.or.map(l=>C(Ot(l,1),()=>xt(
l)))):null,c.map(({name:l,label:f})=>ne(f,r[l])),ne(d("coder"),n[o.coder[t]]),ne(d("statement"),p("code",{},x.keys.at(t)))]}
function M0(t,{sources:e}){let n=et(t),o=n.author||n.publisher;return e?d("viewpoint_quoted",{name:un(e).join(" > "),by:o}):
`${d("the_author")} (${o})`}var hm=(t,e)=>e?["[",t,"]"]:t;function ne(t,e,n=!1){return e==null||e===""?null:[p("dt",{},t),
p("dd",{},hm(e,n))]}function $r(t){let e=Ls(y,t).map(n=>{let o=Es(y,n),s=n.filter(i=>i!==o),r=p("details",{class:"mentions"},p("summary",{},
E(s.length,"mention")),s.map(zn));return p("li",{},zn(o),s.length>0&&r)});return ve(e,30)}function Or(t,e){let{statements:n,
articles:o,sources:s}=t,r=(l,f,u,m="")=>p("span",{class:m&&`quad-class ${m}`},G(l,f,e),` ${u}`),i=(l,f,u)=>r(l,f,be(l,u)),
a=x.labels.quad_classes.map((l,f)=>t.byQuadClass[f]>0&&r(t.byQuadClass[f],t.quadClasses[f],l,ue(x,f))),c=p("p",{class:"c\
ounts"},i(t.acts,po(t),"act"),a,t.noQuadClass>0&&r(t.noQuadClass,t.none,d("no_quad_class")),t.unrealActs>0&&i(t.unrealActs,
t.unreal,"not_actual_act"),i(n.length,n,"statement"),i(o.size,n,"article"),i(s.size,n,"source"));return t.scored?[c,v0(t,
e)]:c}function v0(t,e){let n=d("score_text",{sum:Wi(t.sum),mean:Wi(t.sum/t.scored),n:t.scored});return p("details",{},p(
"summary",{},d("score")),p("p",{},n," ",G(d("show_quotes"),po(t),e)))}function gm(t,e,n){let o=new Map([[e,[]]]),s=[e];for(;s.length&&!o.has(n);){let a=new Map;for(let c of s)for(let l of t.
othersOf(c))o.has(l)||a.set(l,[...a.get(l)??[],c]);for(let[c,l]of a)o.set(c,l);s=[...a.keys()]}let r=[],i=(a,c)=>{if(!(r.
length>=6))if(a===e)r.push([e,...c]);else for(let l of o.get(a)??[])i(l,[a,...c])};return o.has(n)&&i(n,[]),r}var A0=400;function xm(t){let{level:e}=y,n=y.nodes.inOrder().filter(i=>i!==t).slice(0,A0),o=p("div",{class:"paths"}),s=n.
map(i=>[e.nodes[i].actor,D(e,i)]),r=i=>L(o,i&&T0(t,e.numbers.get(i)??-1));return p("div",{class:"paths-form"},Q(d("paths\
_to"),[["",d("paths_to")],...s],"",r),o)}function T0(t,e){let n=gm(y.nodes,t,e);return n.length?p("ol",{},n.map(o=>p("li",
{},o.map((s,r)=>[r>0&&L0(o[r-1],s),Ft(y.level,s)])))):p("p",{class:"quiet"},d("no_path"))}var L0=(t,e)=>[wm(t,e,"\u2192"),
wm(e,t,"\u2190")];function wm(t,e,n){let{level:o,pairs:s}=y,r=s.get(Nt(t,e,o.nodes.length)),i=`${yt([D(o,t),D(o,e)])}: ${d(
"show_quotes")}`;return r&&C(` ${n}${r.weight} `,()=>bt(t,e),{"aria-label":i})}var E0=new Set(["findings","analyses","compare"]),bm={pair:N0,actor:q0,statement:P0,list:B0},ym=({kind:t,names:e})=>Object.
hasOwn(bm,t)?bm[t](e):null;function N0(t){let{level:e,pairs:n}=y,[o,s]=t.map(m=>e.numbers.get(m));if(o===void 0||s===void 0)
return null;let r=e.nodes.length,[i,a]=[n.get(Nt(o,s,r)),n.get(Nt(s,o,r))],[c,l]=[o,s].map(m=>D(e,m)),f=i&&ge(y,i),u=i?Bt(
x,i.rows).map(sn):[];return p("section",{},p("h2",{},C(Ft(e,o),()=>nt(t[0])),u.length===1?[" ",p("span",{class:`verb ${I0(
i?.rows??[])}`},u)," "]:" \u2192 ",C(Ft(e,s),()=>nt(t[1]))),u.length>1&&p("ul",{class:"says"},u.map(m=>p("li",{},m))),f?
Or(f,yt([c,l])):p("p",{class:"quiet"},d("no_tie_in_direction")),p("p",{class:"actions"},a&&C(d("opposite_direction",{n:a.
weight}),()=>bt(s,o)),C(d("over_time"),()=>k({tab:"timeline",pair:t}))),f&&$r(f.statements))}var I0=([t])=>x.names.signs[y.
level.arrows.sign[y.level.arrow[t]]];function q0([t]){let e=y.level.numbers.get(t),n=e===void 0?null:y.level.nodes[e],o=ce(
t),s=o?Z(o):n?.label;if(s===void 0)return null;let r=om(y,R(),e,$s(t)),i=[o?o.type:n?.type,n?.sector?.replace("_"," ")],
a=e!==void 0&&y.nodes.has(e);return p("section",{},p("h2",{lang:o?$t(t):e===void 0?null:jt(y.level,e)},s),p("p",{class:"\
quiet"},i.filter(Boolean).join(", ")),o&&C0(o,s),a?p("p",{class:"actions"},j0(t,e)):R0(t,s),a?[p("h3",{},d("ties")),W0(e)]:
null,r.map(([c,l])=>p("details",{class:"as",open:!a},p("summary",{},`${d(c)} (${l.length})`),$r(Ct(y.chosen,l)))))}function R0(t,e){
let n=p("p",{class:"actions"},p("span",{class:"quiet"},d("not_shown",{name:e})));return Jl(t).then(o=>{let s=async()=>{await k(
{...o,tab:"graph"}),dr(y.level.numbers.get(t))};o&&n.append(" ",T(d("show_it"),s))}),n}function C0({labels:t={},note:e,wikidata:n},o){
let s=Object.entries(t).filter(([,i])=>i!==o),r=n&&`https://www.wikidata.org/wiki/${encodeURIComponent(n)}`;return[Object.
keys(t).length>1&&p("p",{class:"quiet"},s.map(([i,a],c)=>[c?" \xB7 ":"",p("span",{lang:i},a)])),e&&p("p",{class:"note"},
p("span",{class:"quiet"},`${d("note_of_coders")}: `),e),r&&p("p",{},js(r,`Wikidata ${n} \u2197`))]}function j0(t,e){let n=w.
ego===t;return[T(d(n?"show_all":"neighbours_only"),()=>k({ego:n?null:t,tab:"graph"})),y.isGrown&&T(d("show_neighbours"),
()=>we(e)),xm(e)]}function W0(t){let{level:e,pairs:n}=y,s=[...n.values()].filter(({a:r,b:i})=>r===t||i===t).sort(io).map(
({a:r,b:i,weight:a})=>p("li",{},C([Ft(e,r)," \u2192 ",Ft(e,i)],()=>bt(r,i)),p("span",{class:"quiet"},` ${a}`)));return ve(
s,15)}function P0([t]){let{act:e}=x.statements,n=x.keys.numberOf(t);if(n<0)return null;let o=e[n]<0?[]:he(e,e[n]).filter(
s=>s!==n);return p("section",{},p("h2",{},F(d("statement"))),$m()(n)?null:p("p",{class:"quiet"},d("statement_does_not_ma\
tch")),zn(n),o.length?[p("h3",{},d("other_mentions")),o.map(zn)]:null)}function $m(){if(E0.has(w.tab))return()=>!0;let e=w.
tab==="arguments"||w.tab==="article"?ie(x,w):y.chosen.inside;return n=>e[n]===1}function B0([t]){let{statements:e,label:n}=ji(
t);if(!e.length)return null;let o=Number(t.split(" ")[0]),s=o>e.length,r=$m(),i=e.filter(a=>!r(a)).length;return p("sect\
ion",{},p("h2",{},F(n||d("quotes"))),p("p",{class:"quiet"},E(e.length,"statement"),s&&`. ${d("link_cut",{kept:e.length,n:o})}`,
i>0&&`. ${d("some_do_not_match",{n:N(i)})}`),$r(e))}var Hn=null,Gn=[];async function Om(){let t=A("panel"),e=Yt();if(!e||!w.open){Hn=null,Gn.length=0,L(t);return}await H();
let n=ym(e);Hn&&Hn!==w.open&&F0(Hn,w.open),L(t,p("div",{class:"panel-head"},Gn.length>0&&T(`\u2039 ${d("back")}`,D0,{class:"\
quiet-button"}),Bn(d("copy_link"),_s),T("\xD7",()=>k({open:null}),{class:"close","aria-label":d("close")})),n||p("p",{class:"\
quiet"},d("not_in_page"))),Hn!==w.open&&z0(t),Hn=w.open}function F0(t,e){Gn.at(-1)===e?Gn.pop():Gn.push(t)}var D0=()=>k(
{open:Gn.at(-1)??null});function z0(t){let e=t.querySelector("h2");t.scrollTop=0,e&&document.body.classList.contains("re\
ady")&&(e.tabIndex=-1,e.focus({preventScroll:!0})),le(e?e.textContent:d("not_in_page"))}var Sm=".sheet, .facets, .table-scroll, .matrix-scroll, .analysis-table",H0=200,_m="";async function Ro(t,e){let n=`${w.
tab} ${w.article}`,s=(_m===n?[...t.querySelectorAll(Sm)]:[]).map(({className:r,scrollLeft:i,scrollTop:a})=>({className:r,
scrollLeft:i,scrollTop:a}));_m=n,await e(t);for(let[r,i]of[...t.querySelectorAll(Sm)].entries())i.className!==s[r]?.className||
i.scrollTop||i.scrollLeft||i.scrollTo(s[r].scrollLeft,s[r].scrollTop)}function km(t,e){let n=t.querySelectorAll("[aria-c\
urrent='location']"),[o]=w.open?n:[];o&&Pa(o,o.closest(".sheet"))&&o.scrollIntoView({block:o.offsetHeight>H0?"start":"ce\
nter",inline:"center"});let s=e&&(o??t.querySelector("h2, h3, .sheet"));s&&(s.tabIndex<0&&(s.tabIndex=-1),s.focus({preventScroll:!0}))}
function Pa(t,e){let[n,o]=[t,e].map(c=>c.getBoundingClientRect()),{scrollPaddingRight:s,scrollPaddingBottom:r}=getComputedStyle(
e),i=Math.min(o.right,innerWidth)-(Number.parseFloat(s)||0),a=Math.min(o.bottom,innerHeight)-(Number.parseFloat(r)||0);return n.
left<o.left||n.right>i||n.top<Math.max(o.top,0)||n.bottom>a}var zt=(...t)=>p("div",{class:"sheet"},t),Un=(t,...e)=>p("di\
v",{class:"sheet",tabindex:0,role:"region","aria-label":d(`tab_${t}`)},e);var Mm="";async function vm(t){let e=await Ti(),n=r=>r.parts.some(({kind:i})=>i==="items"||i==="table"),o=e.find(({name:r})=>r===
w.analysis)??e.find(n)??e[0];if(!o){L(t,zt(p("p",{},d("no_analyses")," ",p("code",{},"kg analyse"))));return}if(t.querySelector(
".analyses")&&Mm===o.name)return;Mm=o.name;let s=e.map(r=>T(d(`analysis_${r.name}`),()=>k({analysis:r.name}),{"aria-pres\
sed":String(r===o),class:n(r)?"":"nothing"}));L(t,zt(p("div",{class:"choices",role:"group","aria-label":d("tab_analyses")},
s),p("div",{class:"analyses"},G0(o),o.lack&&p("p",{},o.lack),U0(o.parts))))}function G0({selection:t,options:e,command:n}){
let o=e.map(([s,r])=>`${s}: ${r}`).join("; ");return p("p",{class:"quiet"},d("analysis_of",{selection:t}),o&&` ${d("anal\
ysis_options",{options:o})}`,` ${d("analysis_command")} `,p("code",{},n))}function U0(t){let e="";return t.map(n=>(n.kind===
"heading"&&(e=n.text),V0(n,e)))}function V0(t,e){switch(t.kind){case"heading":return p(t.level<3?"h2":"h3",{},t.text);case"\
text":return p("p",{class:t.style==="dim"||t.style==="note"?"quiet":""},Co(t.line,e));case"items":return p(t.numbered?"o\
l":"ul",{},t.items.map(n=>p("li",{},Co(n,e))));case"facts":return p("dl",{},t.rows.map(([n,o])=>[p("dt",{},Co(n,e)),p("d\
d",{},Co(o,e))]));case"table":return K0(t,e);case"picture":return p("figure",{},p("img",{src:`data:image/svg+xml,${encodeURIComponent(
t.svg)}`,alt:t.alternative}),p("figcaption",{class:"quiet"},t.caption))}}function K0({columns:t,numeric:e,rows:n,cited:o},s){
let r=t.map((c,l)=>p("th",{scope:"col",class:e[l]?"num":""},c)),i=n.map((c,l)=>p("tr",{},c.map((f,u)=>p("td",{class:e[u]?
"num":""},p("bdi",{},f))),o.length>0&&p("td",{},Co(o[l],s)))),a=p("tr",{},r,o.length>0&&p("th",{scope:"col"},d("quotes")));
return p("div",{class:"analysis-table",tabindex:0,role:"region","aria-label":s},p("table",{},p("thead",{},a),p("tbody",{},
i)))}function Co(t,e){return t.map(n=>{if(typeof n=="string")return n;let[o,s]=n;if(s!=="keys")return p(s==="bold"?"stro\
ng":"span",{},o);let r=o.split(" ").map(Number);return G(E(r.length,"statement"),r,e)})}var Am="sums_up";function jo(t,e,n){let o=ie(t,n,t.statements.alternative),s=e.arrows.filter(l=>o[l.statement]),r=s.filter(
l=>l.by!==Am),i=new Set(r.flatMap(({tail:l,head:f})=>[l,f])),a=new Map;for(let l of s){if(l.by===Am&&!i.has(l.tail))continue;
let f=[l.tail,l.head,l.by,l.words].join(`
`),u=a.get(f);u?u.statements.push(l.statement):a.set(f,{...l,statements:[l.statement]})}let c=e.topics.findIndex(([l])=>l===
n.about);return n.about===null?[...a.values()]:Q0([...a.values()],e,c)}function Q0(t,{cards:e},n){let o=t.flatMap(({tail:i,
head:a})=>[i,a]).filter(i=>e[i].about?.includes(n)),s=Tm(o,t,"head","tail"),r=Tm(o,t,"tail","head");return t.filter(i=>s.
has(i.head)||r.has(i.tail))}function Tm(t,e,n,o){let s=new Map;for(let i of e)s.set(i[n],[...s.get(i[n])??[],i[o]]);let r=new Set(
t);for(let i of r)for(let a of s.get(i)??[])r.add(a);return r}function Em(t){let e=Y0(t),n=e.map(o=>{let s=Sr(o,({to:i})=>i.key).map(i=>({...i[0].to,of:i.map(({of:a})=>a)}));return{from:Sr(
o,({from:i})=>i.key).map(i=>({key:i[0].from.key,at:J0(i[0].from,o,e,s),of:i.map(({of:a})=>a)})),to:s,of:o.map(({of:i})=>i),
level:0}});return{buses:n,levels:X0(n)}}function Sr(t,e){let n=new Map;for(let o of t)n.set(e(o),[...n.get(e(o))??[],o]);
return[...n.values()]}function Y0(t){let e=n=>[...new Set(n.map(({from:o})=>o.key))].sort().join(" ");return Sr(Sr(t,({to:n})=>n.
key),e).map(n=>n.flat())}function J0(t,e,n,o){let s=l=>l.reduce((f,{to:u})=>f+u.at,0)/l.length,r=n.filter(l=>l.some(f=>f.
from.key===t.key)).sort((l,f)=>s(l)-s(f));if(r.length>1){let l=Math.min(12,2*t.room/r.length);return t.at+(r.indexOf(e)-
(r.length-1)/2)*l}let a=o.length===1&&e.every(l=>l.from.key===t.key)?t.room:Math.min(14,t.room),[c]=o.map(({at:l})=>l).sort(
(l,f)=>Math.abs(l-t.at)-Math.abs(f-t.at));return Math.abs(c-t.at)<=a?c:t.at}function X0(t){let e=t.filter(o=>Z0(o)>0);e.
sort((o,s)=>Ae(o)[0]-Ae(s)[0]);for(let o=!0;o;){o=!1;for(let s=1;s<e.length;s++){let[r,i]=[e[s-1],e[s]];Lm(i,r)>=Lm(r,i)||
([e[s-1],e[s]]=[i,r],o=!0)}if(e.length>40)break}let n=0;for(let[o,s]of e.entries()){let r=e.slice(0,o).filter(i=>ty(Ae(s),
Ae(i)));s.level=Math.max(0,...r.map(({level:i})=>i+1)),n=Math.max(n,s.level+1)}return n}function Ae({from:t,to:e}){let n=[
...t,...e].map(({at:o})=>o);return[Math.min(...n),Math.max(...n)]}function Z0(t){let[e,n]=Ae(t);return n-e}var ty=(t,e)=>t[0]-
4<e[1]&&e[0]-4<t[1];function Lm(t,e){let n=(i,[a,c])=>a-4<i&&i<c+4,o=e.from.filter(({at:i})=>n(i,Ae(t))).length,s=t.to.filter(
({at:i})=>n(i,Ae(e))).length,r=t.to.flatMap(i=>e.from.filter(a=>Math.abs(i.at-a.at)<4)).length;return o+s+4*r}var Te=({tail:t,head:e})=>`${t} ${e}`;function Im(t,e,n){return ey(e).map(o=>ny(t,o,n)).sort((o,s)=>s.layers.flat().length-
o.layers.flat().length)}function ey(t){let e=new Map,n=s=>{let r=e.get(s)??s;return r===s?s:n(r)};for(let{tail:s,head:r}of t)
e.set(n(r),n(s));let o=new Map;for(let s of t)o.set(n(s.tail),[...o.get(n(s.tail))??[],s]);return[...o.values()]}function ny({
cards:t,bends:e},n,o){let s=new Set(n.flatMap(({tail:u,head:m})=>[u,m])),r=new Map,i=new Map,a=(u,m)=>(r.set(u,[...r.get(
u)??[],m]),m);for(let[u,m,h]of t)s.has(u)&&i.set(u,{layer:m,spot:a(m,Nm(u,h,o(u)))});let c=new Map(e.map(([u,m,h])=>[Te(
{tail:u,head:m}),h])),l=new Map;for(let u of n){let[m,h]=[i.get(u.tail),i.get(u.head)];if(!m||!h||l.has(Te(u)))continue;
let g=m.layer<h.layer?1:-1,b=(c.get(Te(u))??[]).map((O,v)=>a(m.layer+g*(v+1),Nm(-1,O,26))),S=[m.spot,...b,h.spot];l.set(
Te(u),S);let $=g>0?S:[...S].reverse();for(let[O,v]of $.slice(1).entries())v.above.push($[O]),$[O].below.push(v)}let f=[...r].
sort(([u],[m])=>u-m).map(([,u])=>u.sort((m,h)=>m.across-h.across));return{layers:f,arrows:n,ways:l,width:oy(f)}}var Nm=(t,e,n)=>({
card:t,across:e,room:n,at:0,above:[],below:[]});function oy(t){for(let o of t){let s=0;for(let r of o)r.at=s+r.room/2,s+=
r.room}for(let o=0;o<8;o++)for(let s of o%2?[...t].reverse():t){let r=s.map(({above:i,below:a,at:c})=>_r([...i,...a].map(
l=>l.at))??c);for(let[i,a]of sy(r,s).entries())s[i].at=a}let e=t.flat(),n=Math.min(...e.map(({at:o,room:s})=>o-s/2));for(let o of e)
o.at-=n;return Math.max(...e.map(({at:o,room:s})=>o+s/2))}var _r=t=>t.length?t.reduce((e,n)=>e+n,0)/t.length:null;function sy(t,e){
let n=[],o=[],s=0;for(let[i,a]of t.entries())for(s+=i?(e[i-1].room+e[i].room)/2:0,o.push(s),n.push([a-s]);n.length>1&&(_r(
n[n.length-2])??0)>(_r(n[n.length-1])??0);){let c=n.pop()??[];n[n.length-1].push(...c)}return n.flatMap(i=>i.map(()=>_r(
i)??0)).map((i,a)=>i+o[a])}var kr=10,ry=30,qm=[1.4,2.8,2.3,1.8,1.2],Ba=14,iy=6,Fa=t=>ln(t?x.encodings.holds[x.names.holds.indexOf(t)].dashes:[]),Rm=t=>Math.
max(...t.map(({rank:e})=>qm[e??0]??qm[0]));function Cm(t,e,n,o,{end:s,start:r,room:i}){let a=[];for(let f of n){let u=o.
get(Te(f))??[],m=u.findIndex((S,$)=>$>0&&e.includes(S));if(m<1)continue;let[h,g]=[u[m-1],u[m]],b=s(g,f);a.push({from:{key:String(
t.indexOf(h)),at:r(h),room:h.card<0?iy:i(h)/2-Ba},to:{key:`${e.indexOf(g)} ${b}`,at:b},of:f})}let{buses:c,levels:l}=Em(a);
return{buses:c,height:Math.max(ry,(l+1)*kr+Ba)}}function jm(t,{footOf:e,from:n,to:o}){let s=n+Ba+t.level*kr,[r,i]=Ae(t);
return r===i?pn(t.of,[r,e(t.from[0].key)],[r,o]):[t.from.map(({key:a,at:c,of:l})=>pn(l,[c,e(a)],[c,s])),pn(t.of,[r,s],[i,
s]),t.to.map(({at:a,of:c})=>pn(c,[a,s],[a,o]))]}function pn(t,...e){let[n,...o]=new Set(t.map(s=>s.hold));return _("poly\
line",{points:e.join(" "),"stroke-width":Rm(t),...o.length?{}:Fa(n),"stroke-linecap":"square"})}function Wm(t,e,n,o){return _(
"g",{},_("line",{x1:e,x2:e,y1:n,y2:o-7,"stroke-width":Rm(t)}),_("path",{class:"head",d:`M${e-5} ${o-9} L${e} ${o-1} L${e+
5} ${o-9} Z`}))}function Pm(t,[e,n,[o,s]],r){let[i,a]=[n[1]+kr/2,s-kr/2];return pn([t],e,[n[0],i],[r,i],[r,a],[o,a],[o,s])}var[ay,cy]=[172,148],ly=900,Mr=20,fy=18,Wo=16,uy=40;function Fm(t,e,n,o){let s=p("div",{class:"argument"});t.append(s);let r=s.
clientWidth,i=[...new Set(n.flatMap(({tail:$,head:O})=>[$,O]))],a=hy(e,n);for(let{label:$}of[...a.values()].flat())s.append(
$);let c=en(),f=Im(o,n,$=>{let O=(a.get($)??[]).map(({label:v})=>v.offsetWidth+8);return Math.max(r<ly?cy:ay,O.reduce((v,M)=>v+
M,0))+Mr}),u=f.flatMap(({layers:$})=>$.flat().filter(({card:O})=>O>=0)),m=new Map(u.map(({card:$,room:O})=>[$,dy(e.cards[$],
O-Mr,c)]));for(let $ of i)s.prepend(m.get($)??"");let h=_("svg",{class:"lines","aria-hidden":"true"});s.prepend(h);let g=my(
r),[b,S]=[0,0];for(let $ of f){let{left:O,top:v}=g.lowest($.width+Wo),M=v+wy($,{left:O,top:v,boxes:m,meetings:a,lines:h});
g.fill(O,$.width+2*Wo,M+uy),b=Math.max(b,O+$.width+2*Wo),S=Math.max(S,M)}s.style.width=`${b}px`,s.style.height=`${S}px`,
h.setAttribute("width",String(b)),h.setAttribute("height",String(S)),py(s,u,m,a)}function my(t){let e=[{left:0,height:0}],
n=(o,s)=>e.filter((r,i)=>r.left<s&&(e[i+1]?.left??1/0)>o);return{lowest(o){return e.filter(({left:r})=>r===0||r+o<=t).map(
({left:r})=>({left:r,top:Math.max(...n(r,r+o).map(({height:i})=>i))})).reduce((r,i)=>i.top<r.top?i:r)},fill(o,s,r){let i=n(
o,o+s).at(-1)?.height??0,a=e.filter(l=>l.left<o||l.left>o+s),c=e.some(l=>l.left===o+s)?e.filter(l=>l.left===o+s):[{left:o+
s,height:i}];e=[...a,{left:o,height:r},...c].sort((l,f)=>l.left-f.left)}}}function py(t,e,n,o){for(let{card:s}of e){for(let{
label:r}of o.get(s)??[])t.append(r);t.append(n.get(s)??"")}}function dy(t,e,n){let{marks:o=[]}=t,s=t.denied?"\u2298 ":t.
doubted?"? ":"",r=[o.length>0&&p("strong",{},`${s}${o.join(", ")}`),o.length>0&&" ",p("span",{dir:"auto",lang:t.id&&$e(t.
id)},t.inferred?Xt(t.text):t.text)],i=t.hold?` held-${t.hold.replace(" ","-")}`:"",a=`card ${t.sign??""}${i}${t.denied?"\
 denied":""}`,{id:c,statements:l=[]}=t,f=(c?w.open===`actor:${c}`:l.some(m=>n.has(m)))&&"location",u=l.length||c?T(r,()=>c?
nt(c):V(l,t.text),{class:a,"aria-current":f}):p("div",{class:a},r);return u.style.width=`${e}px`,u}function hy({cards:t},e){
let n=new Map;for(let s of e){let r=[...(s.marks??[]).map(a=>`${a}:`),s.words].join(" "),i=n.get(s.head)??new Map;n.set(
s.head,i.set(r,[...i.get(r)??[],s]))}let o=new Map;for(let[s,r]of n){let i=[...r].map(([a,c])=>({arrows:c,label:gy(t,a,c)}));
o.set(s,i)}return o}function gy(t,e,n){let o=en(),s=n.flatMap(a=>a.statements),r=n.map(({tail:a,head:c})=>d("leads_to",{
tail:t[a].text,words:e,head:t[c].text})),i=[p("strong",{},e),n.length>1&&` \xB7 ${n.length}`];return T(i,()=>V(s,e),{class:"\
arrow-words","aria-current":s.some(a=>o.has(a))&&"location","aria-label":`${r.join("; ")}. ${d("show_quotes")}`,title:r.
join(`
`)})}function wy({layers:t,arrows:e,ways:n,width:o},{left:s,top:r,boxes:i,meetings:a,lines:c}){let l=$=>i.get($),f=$=>n.
get(Te($))??[],u=$=>t.findIndex(O=>O.includes($)),m=$=>u(f($)[0])<u(f($).slice(-1)[0]),h=e.filter(m),g=new Map(e.filter(
$=>!m($)).map($=>[$,[]])),b=new Map,S=r;for(let[$,O]of t.entries()){let v=new Map(O.map(P=>[P,xy(a.get(P.card)??[],n,s+P.
at)])),M=t[$-1]??[],{buses:I,height:j}=Cm(M,O,h,n,{end:(P,At)=>v.get(P)?.find(St=>St.arrows.includes(At))?.at??s+P.at,start:P=>s+
P.at,room:({room:P})=>P-Mr}),B=[...v.values()].flat().map(({label:P})=>P.offsetHeight),q=S,z=Math.max(0,...B),W=S+($||z?
j:0);S=W+(z&&z+fy);let X=P=>b.get(M[Number(P)])??q;for(let P of I)Qt(c,[jm(P,{footOf:X,from:q,to:W})]);let ut=Math.max(0,
...O.map(({card:P})=>P<0?0:l(P).offsetHeight));for(let P of O){let At=s+P.at,St=P.card<0?h.filter(Vt=>f(Vt).includes(P)):
[];if(St.length&&Qt(c,[pn(St,[At,W],[At,S+ut])]),b.set(P,S+ut),P.card<0)continue;let Ut=l(P.card).offsetHeight,re=$===0?
S+ut-Ut:S;b.set(P,re+Ut),Bm(l(P.card),At-(P.room-Mr)/2,re);for(let{label:Vt,arrows:Ve,at:to}of v.get(P)??[]){Bm(Vt,to-Vt.
offsetWidth/2,W+(z-Vt.offsetHeight)/2),c.append(Wm(Ve,to,W+z,re));for(let st of Ve)g.get(st)?.push([to,W])}for(let[Vt,Ve]of g)
f(Vt)[0]===P&&Ve.unshift([At,re+Ut],[At,S+ut])}S+=ut}for(let[$,O]of g)Qt(c,[Pm($,O,s+o+Wo/2)]);return S+(g.size&&Wo)-r}function Bm(t,e,n){
t.style.left=`${Math.round(e)}px`,t.style.top=`${Math.round(n)}px`}function xy(t,e,n){let o=({arrows:a})=>{let c=a.map(l=>e.
get(Te(l))?.at(-2)?.at??0);return c.reduce((l,f)=>l+f,0)/c.length},s=[...t].sort((a,c)=>o(a)-o(c)),r=s.reduce((a,{label:c})=>a+
c.offsetWidth+8,0),i=n-r/2;return s.map(a=>{let c=a.label.offsetWidth+8;return i+=c,{...a,at:i-c/2}})}var Dm=null,zm=()=>Dm;async function Hm(t){let[e]=await Promise.all([ys(),H()]),n=jo(x,e,w),o=h=>x.statements.article[h.
statement],s=jo(x,e,{...w,about:null}),r=[...new Set(s.map(o))].sort((h,g)=>h-g);if(!r.length){L(t,Un("arguments",p("p",
{},d("no_arrows"))));return}let i=w.article!==null&&!x.articles.some(({id:h})=>h===w.article),c=r.find(h=>x.articles[h].
id===w.article)??r.find(h=>n.some(g=>o(g)===h))??r[0],l=n.filter(h=>o(h)===c),f=x.articles[c],u=[...new Set(l.flatMap(h=>h.
statements))];Dm={article:c,statements:u};let m=Un("arguments",p("p",{class:"line choosers"},Q(d("argument_article"),r.map(
h=>[x.articles[h].id,x.articles[h].title]),f.id,h=>k({article:h})),p("label",{},`${d("about")} `,by(e,s))),i&&p("p",{class:"\
quiet"},d("no_such_article")),p("h2",{lang:f.language},f.title),p("p",{class:"source",dir:"ltr"},de(f)),yy(l,n,u),l.length?
$y(e,l):p("p",{},d("no_arrows_here")));L(t,m),l.length&&Fm(m,e,l,e.places[c])}function by({topics:t,cards:e},n){let s=[...new Set(
n.flatMap(({tail:r,head:i})=>[...e[r].about??[],...e[i].about??[]]))].map(r=>t[r]).sort(([,r],[,i])=>r.localeCompare(i));
return Q(d("about"),[["",d("about_all")],...s],w.about??"",r=>k({about:r||null}))}function yy(t,e,n){return p("p",{class:"\
quiet"},`${F(Tn())}. `,d("arrows_here",{here:E(t.length,"arrow"),all:e.length})," ",n.length>0&&G(d("show_quotes"),n,d("\
tab_arguments")),p("br"),d("arguments_help"))}function $y({cards:t},e){let n=[...new Set(e.flatMap(({tail:a,head:c})=>[a,
c]))].map(a=>t[a]),o=[...n,...e],s=a=>n.some(c=>c.sign===a),i=[...[void 0,"not actual","hedged"].filter(a=>o.some(c=>c.hold===
a)).map(a=>[Da({hold:a}),d(`look_${a?.replace(" ","_")??"plain"}`)]),o.some(a=>a.denied)&&[Da({denied:!0}),`\u2298 ${d("\
held_denied")}`],...["cooperation","conflict"].filter(s).map(a=>[Da({sign:a}),d(`look_${a}`)])];return p("ul",{class:"lo\
oks"},i.map(a=>a&&p("li",{},a)))}function Da({hold:t,denied:e=!1,sign:n="neither"}){let o=_("rect",{x:2,y:2,width:24,height:12,
rx:4,class:`border ${n}`,...Fa(t)}),s=e&&_("rect",{x:2,y:2,width:5,height:12,class:"bar-denied"});return _("svg",{class:"\
sample",width:28,height:16,viewBox:"0 0 28 16","aria-hidden":"true"},o,s)}function Gm(t,e){let[n,o]=[0,0];return{places:t.map(({top:r,cards:i})=>{let a=i.length?Math.max(0,o-(r+n+i[0].offset)-160):
0;n+=a;let c=i.map(({offset:l,height:f})=>{let u=Math.max(r+n+l,o);return o=u+f+e,u-r-n});return{room:a,tops:c}}),end:o}}
function Um(t){let e=[];for(let n of t){let o=e[e.length-1];o&&n===o[1]+1?o[1]=n:e.push([n,n])}return e.map(([n,o])=>n===
o?`${n}`:`${n}\u2013${o}`).join(", ")}var za=({sign:t,hold:e,denied:n,doubted:o,isOut:s})=>[t,e&&`held-${e.replace(" ","-")}`,n&&"denied",o&&"doubted",s&&"out"].
filter(Boolean).join(" "),vr=t=>p("span",{class:`swatch ${Vm(t)}`,"aria-hidden":"true"}),Vm=t=>t===null?"of-author":`pat\
tern-${t%4}`;function Km({level:t,stretches:e,runs:n},o){let s=e.map(c=>Oy(c,o)),i=p(t===0?"p":t===1?"h2":"h3",{class:"w\
ords",dir:"auto",lang:o.reading.lang},s.flatMap((c,l)=>[c,_y(e[l],o)])),a=n.map(c=>ky(c,o));return{text:i,names:a,ends:n.
map(c=>[s[c.first],s[c.last]])}}function Oy({text:t,on:e,begins:n},{claims:o,passages:s,callbacks:r}){if(!e.length)return document.
createTextNode(t);let i=[...new Set(e.map(({claim:f})=>f))],a=i.some(f=>o[f].by!==null),c=i.every(f=>o[f].isOut),l=C([n.
some(f=>o[f].denied)&&p("span",{class:"sign denied","aria-hidden":"true"}),n.some(f=>o[f].doubted)&&p("span",{class:"sig\
n doubted","aria-hidden":"true"}),Sy(t,e,o)],()=>r.open(i.map(f=>o[f].id)),{dir:null,class:`passage${a?" of-source":""}${c?
" out":""}`});for(let f of i)s[f].push(l);return l}var Sy=(t,e,n)=>e.reduce((o,{claim:s,lane:r})=>p("span",{class:`under\
line lane-${r} ${za(n[s])}`},o),t);function _y({ends:t},{reading:e,unfold:n}){if(!t.length)return null;let o=Um(t.map(s=>s+
1));return T(o,s=>n(t,s),{class:"number-mark","aria-expanded":"false","aria-label":e.say("reading_notes",{numbers:o})})}
function ky({by:t},{reading:e}){let{name:n,lang:o}=e.claimants[t];return p("div",{class:"speaker"},p("bdi",{lang:o},n),p(
"span",{class:`bar ${Vm(t)}`}))}function Qm(t,e,n,o){let{by:s,marks:r,actions:i,isSourceInferred:a}=t,{name:c,lang:l}=n.claimants[s??0],f=p("bdi",{lang:l},
a?`[${c}]`:c),u=s===null?n.say("the_author"):[f,`, ${n.say("reading_quoted")}`];return p("div",{class:`note-card ${za(t)}`},
p("p",{class:"sentence"},p("span",{class:"note-number"},e),C(My(t,n),()=>o.open([t.id]),{class:"link whole"})),p("p",{class:"\
whose"}," ",p("span",{class:"name"},vr(s),p("span",{},u)),r.map(m=>p("span",{class:"mark"},m)),i.map(({label:m,press:h})=>T(
m,h,{class:"action"}))))}function My({sentence:t,sign:e,denied:n,doubted:o},{say:s}){let r=t.map((i,a)=>[a>0&&!i.text.startsWith(
",")&&" ",vy(i,e)]);return[n&&p("strong",{},`\u2298 ${s("look_denied")}: `),o&&p("strong",{},"? "),r]}function vy({text:t,
kind:e,lang:n,inferred:o=!1},s){let r=o?`[${t}]`:t;return e==="verb"?p("span",{class:`verb ${s}`},r):e?p("bdi",{class:e,
lang:n},r):r}var Ha=8;function Ym({claimants:t,say:e},n,o){let s=l=>n.some(l),r=[[s(({hold:l,denied:f})=>!l&&!f),"",e("look_plain")],
[s(({hold:l})=>l==="not actual"),"held-not-actual",e("look_not_actual")],[s(({hold:l,doubted:f})=>l==="hedged"||f),"held\
-hedged",e("look_hedged")],[s(({denied:l})=>l),"denied",`\u2298 ${e("held_denied")}`],[s(({doubted:l})=>l),"doubted",`? ${e(
"held_doubted")}`],[s(({sign:l})=>l==="cooperation"),"cooperation",e("look_cooperation")],[s(({sign:l})=>l==="conflict"),
"conflict",e("look_conflict")]],i=t.map((l,f)=>Ay(l,f,o)),a=i.slice(Ha),c=t.slice(Ha).some(({isChosen:l})=>l);return p("\
div",{class:"reading-key"},p("div",{class:"claimants",role:"group","aria-label":e("reading_claimants")},p("span",{class:"\
quiet"},e("reading_claimants")),i.slice(0,Ha),a.length>0&&p("details",{open:c},p("summary",{},e("and_more",{n:a.length})),
a)),p("p",{class:"looks-of-lines"},r.map(([l,f,u])=>l&&p("span",{class:`underline ${f}`},u))))}var Ay=({id:t,name:e,lang:n,
count:o,isChosen:s},r,{choose:i})=>T([vr(r||null),p("bdi",{lang:n},e),` ${o}`],()=>i(s?null:t),{class:"claimant","aria-p\
ressed":String(s)});var Ty=960,Ly=720,Ey=6,Ar=class{#e=[];#t=-1;#n=_("path",{});constructor(e,n,o){this.element=e,this.drawing=n,this.cards=
o}add(e,n,o,s,r){this.#e.push({row:e,apart:n,claims:o,names:s,ends:r,room:0})}watch(){let{element:e}=this;e.append(_("sv\
g",{class:"leader","aria-hidden":"true"},this.#n)),new ResizeObserver(()=>this.#s()).observe(e);for(let n of["pointerove\
r","focusin"])e.addEventListener(n,o=>this.#r(o.target));for(let n of["pointerleave","focusout"])e.addEventListener(n,()=>this.#r(
null));document.fonts?.ready.then(()=>{this.#t=-1,this.#s()})}#s(){let{element:e,cards:n}=this,o=e.clientWidth;if(!o||o===
this.#t)return;this.#t=o;let s=o<Ly;e.classList.toggle("slim",o<Ty),e.classList.toggle("narrow",s);let r=0,i=this.#e.map(
({row:f,apart:u,claims:m,room:h})=>{r+=h;let g=m.map(S=>({offset:this.#o(S),height:n[S].offsetHeight})),b=u?[{offset:0,height:u.
offsetHeight}]:[];return{top:f.offsetTop-r,cards:s?[]:[...b,...g]}}),a=this.#e.map(({ends:f})=>f.map(([u,m])=>Ny(u,m))),
{places:c,end:l}=Gm(i,Ey);for(let[f,u]of this.#e.entries()){u.room=c[f].room,u.row.style.marginTop=u.room?`${u.room}px`:
"";let m=[...u.apart?[u.apart]:[],...u.claims.map(h=>n[h])];for(let[h,g]of m.entries())g.style.top=s?"":`${c[f].tops[h]}\
px`;Iy(u.names,a[f])}e.style.minHeight=s?"":`${l}px`}#o(e){return this.drawing.passages[e][0].offsetTop}#r(e){let{cards:n,
drawing:o,element:s}=this,r=e instanceof Element?e.closest(".passage, .note-card"):null,i=c=>r!==null&&(n[c]===r||o.passages[c].
some(l=>l===r)),a=n.flatMap((c,l)=>i(l)?[l]:[]);for(let c of s.querySelectorAll(".now"))c.classList.remove("now");for(let c of a)
for(let l of[n[c],...o.passages[c]])l.classList.add("now");this.#n.setAttribute("d",a.map(c=>this.#i(c)).join(" "))}#i(e){
let[n]=this.drawing.passages[e];if(!n||this.element.classList.contains("narrow"))return"";let[o,s]=[this.element,this.cards[e]].
map(l=>l.getBoundingClientRect()),r=n.getClientRects()[0],i=n.closest(".words")?.getBoundingClientRect()??r,[a,c]=[r.bottom-
o.top,s.top-o.top+14];return`M${i.right-o.left+2} ${a} L${s.left-o.left} ${c}`}};function Ny(t,e){return t instanceof HTMLElement&&
e instanceof HTMLElement?{top:t.offsetTop,bottom:e.offsetTop+e.offsetHeight}:{top:0,bottom:0}}function Iy(t,e){let n=t.map(
r=>r.firstElementChild),o=n.map(r=>r.offsetHeight),s=0;for(let[r,i]of t.entries()){let{top:a,bottom:c}=e[r],l=e.slice(0,
r).filter(u=>u.bottom>a).length,f=Math.max(0,s-a);s=a+f+o[r],i.style.top=`${a}px`,i.style.height=`${c-a}px`,i.style.right=
`${l*8}px`,n[r].style.marginTop=`${f}px`}}var Jm=/^(#{1,6})[ \t]+/,qy=/[\p{L}\p{N}]/u,tp=t=>[...t].sort((e,n)=>Xm(e)-Xm(n)||Zm(e)-Zm(n)),Xm=({spans:t})=>t.length?
Math.min(...t.map(([e])=>e)):-1,Zm=({spans:t})=>Math.max(0,...t.map(([,e])=>e));function ep(t){let e=new Map,n="";for(let{
quote:s}of t)!s||e.has(s)||(e.set(s,n.length),n+=`${s}

`);let o=t.map(s=>{let r=e.get(s.quote);return r===void 0?s:{...s,spans:[Ry(r,r+s.quote.length)]}});return{text:n,claims:o}}
var Ry=(t,e)=>[t,e];function np(t,e){let n=Cy(t),o=n.map(()=>[]);for(let[i,{spans:a}]of e.entries())for(let[c,l]of a)for(let f=jy(
n,c);f<n.length&&n[f].from<l;f++){let u={from:Math.max(c,n[f].from),to:Math.min(l,n[f].to),claim:i,lane:0};u.to>u.from&&
o[f].push(u)}let s=new Set,r=new Map(o.flatMap((i,a)=>i.map(({claim:c})=>[c,a])));return n.map((i,a)=>{let c=Py(t,i,Wy(o[a]),
s,f=>r.get(f)===a),l=c.flatMap(({begins:f})=>f).sort((f,u)=>f-u);return{level:i.level,stretches:c,claims:l,runs:By(c,e)}})}
function Cy(t){let e=[],n=!1;for(let o=0;o<t.length;){let s=t.indexOf(`
`,o),r=s<0?t.length:s,i=t.slice(o,r),a=Jm.exec(i)?.[1].length??0;a?e.push({from:o+i.length-i.replace(Jm,"").length,to:r,
level:a}):i.trim()&&n?e[e.length-1].to=r:i.trim()&&e.push({from:o+i.search(/\S/),to:r,level:0}),n=!a&&i.trim()!=="",o=r+
1}return e}function jy(t,e){let[n,o]=[0,t.length];for(;n<o;){let s=n+o>>1;t[s].to>e?o=s:n=s+1}return n}function Wy(t){let e=[
...t].sort((o,s)=>o.from-s.from||s.to-o.to),n=new Array(4).fill(0);return e.map(o=>{let s=Math.max(0,n.findIndex(a=>a<=o.
from)),i=n.every(a=>a>o.from)?3:s;return n[i]=Math.max(n[i],o.to),{...o,lane:i}})}function Py(t,e,n,o,s){let i=[...new Set(
[e.from,e.to,...n.flatMap(({from:c,to:l})=>[c,l])])].sort((c,l)=>c-l),a=new Map;for(let{claim:c,to:l}of n)s(c)&&a.set(c,
Math.max(a.get(c)??0,l));return i.slice(0,-1).map((c,l)=>{let f=i[l+1],u=n.filter(g=>g.from<=c&&g.to>=f),m=[...new Set(u.
map(({claim:g})=>g))],h=m.filter(g=>!o.has(g));for(let g of h)o.add(g);return{text:t.slice(c,f),on:u.map(({claim:g,lane:b})=>({
claim:g,lane:b})),begins:h,ends:m.filter(g=>a.get(g)===f).sort((g,b)=>g-b)}})}function By(t,e){let n=[],o=new Map;for(let[
s,{on:r,text:i}]of t.entries()){let a=new Set(r.map(({claim:c})=>e[c].by).filter(c=>c!==null));for(let c of a){let l=o.get(
c);if(l)l.last=s;else{let f={by:c,first:s,last:s};o.set(c,f),n.push(f)}}if(qy.test(i))for(let c of o.keys())a.has(c)||o.
delete(c)}return n}function op(t,e,n){let{text:o,claims:s}=t.text===null?ep(t.claims):{...t,text:t.text},r=tp(s),i=Fy(np(o,r),t.title),a={reading:t,
callbacks:e,claims:r,passages:r.map(()=>[]),unfold:(m,h)=>{let g=h.getAttribute("aria-expanded")==="true";h.setAttribute(
"aria-expanded",String(!g));for(let b of m)c[b].classList.toggle("unfolded",!g)}},c=r.map((m,h)=>Qm(m,h+1,t,e)),l=p("div",
{class:"reading"}),f=new Ar(l,a,c),u=r.flatMap(({spans:m},h)=>m.length?[]:[h]);for(let[m,h]of i.entries()){let{text:g,names:b,
ends:S}=Km(h,a),$=m===0&&[p("div",{class:"about"},n),Ym(t,r,e)],O=m===0&&u.length>0&&Dy(u,c,t),v=p("div",{class:"notes"},
O,h.claims.map(I=>c[I])),M=p("div",{class:`row level-${h.level}`},p("div",{class:"speakers"},b),p("div",{},g,$),v);l.append(
M),f.add(M,O||null,h.claims,b,S)}return f.watch(),{element:l,show:m=>zy(a,c,m)}}function Fy(t,e){return t[0]?.level===1?
t:[{level:1,stretches:[{text:e,on:[],begins:[],ends:[]}],claims:[],runs:[]},...t]}var Dy=(t,e,{say:n})=>p("div",{class:"\
unplaced"},p("p",{class:"quiet"},n("reading_unplaced")),t.map(o=>e[o]));function zy({claims:t,passages:e},n,o){let s=new Set(
o),r=({id:c})=>s.has(c),i=new Set(t.flatMap((c,l)=>r(c)?e[l]:[]));for(let c of e.flat())c.classList.toggle("current",i.has(
c));for(let[c,l]of t.entries())n[c].classList.toggle("current",r(l)),n[c].toggleAttribute("data-current",r(l));for(let c of[
...e.flat(),...n])c.removeAttribute("aria-current");let a=[...i][0]??n[t.findIndex(r)];return a?.setAttribute("aria-curr\
ent","location"),a}var sp="author",Ga=t=>R().statements.get(t).sources?.at(-1)??null;function Ua(t){let e=Ga(t);return e===null?sp:R().entities[e].
id}function rp(t,e,n){let{entities:o}=R(),s=new Map([[null,0]]);for(let c of e)s.set(Ga(c),(s.get(Ga(c))??0)+1);let[r,...i]=s;
return[r,...i.sort(([,c],[,l])=>l-c)].map(([c,l])=>{let f=c===null?sp:o[c].id,u=d("reading_author",{name:t.author||t.publisher}),
m=c===null?{name:u}:{name:Z(o[c]),lang:$t(o[c].id)};return{id:f,...m,count:l,isChosen:f===n}})}function ip(t,e,n){let{names:o,
labels:s,statements:r}=x,i=R(),a=new Map(e.map(({id:l},f)=>[l,f||null])),c=Hy(new Set(t));return t.map(l=>{let f=i.statements.
get(l),u=r.mode[l]!==Qe,m=o.stances[r.stance[l]],h=m==="doubts"||m==="rejects",g=r.certainty[l]!==0||h,b=f.sources??[],S=[
b.length>1&&`${d("according_to")} ${un(b).join(" > ")}`,u&&s.modes[r.mode[l]],r.certainty[l]!==0&&s.certainties[r.certainty[l]],
m==="doubts"&&d("author_doubts"),m==="rejects"&&d("author_rejects"),f.ended&&d("ended")],$=o.signs[it(l).sign],O=c.get(l);
return{id:x.keys.at(l),spans:i.bodies.get(r.article[l])===null?[]:Io(l),quote:Dt(l),sentence:ap(l),sign:$==="together"?"\
cooperation":$,hold:u?"not actual":g?"hedged":void 0,denied:r.polarity[l]!==0,doubted:h,by:a.get(Ua(l))??null,isSourceInferred:f.
inferred?.includes("according_to")??!1,marks:S.filter(v=>typeof v=="string"),isOut:!n[l],actions:O?[{label:d("show_in_gr\
aph"),press:()=>k({tab:"graph",open:O,pair:null})}]:[]}})}function Hy(t){let e=new Map;for(let{a:n,b:o,rows:s}of y.pairs.
values())for(let r of s){let i=x.ties.statement[r];!t.has(i)||e.has(i)||e.set(i,Yl(n,o))}return e}function ap(t,e=0){let{
statements:n,roles:o}=R(),{s,o:r,roles:i=[],inferred:a=[]}=n.get(t),c=(f,u)=>({...Gy(f,e),inferred:a.includes(u)}),l=(e?
[]:[...i].sort(([f],[u])=>f-u)).flatMap(([f,u])=>[{text:`, ${o[f].label}`},c(u,o[f].id)]);return[c(s,"subject"),{text:it(
t).label,kind:"verb"},c(r,"object"),...l]}function Gy(t,e){let n=R();if(typeof t=="string")return{text:t,kind:"name"};if(t>=
0)return{text:Z(n.entities[t]),kind:"name",lang:mn(t)};let o=-1-t;if(e>=2)return{text:`#${x.keys.at(o).split("#")[1]}`,kind:"\
nested"};let s=ap(o,e+1).map(({text:r,inferred:i})=>i?Xt(r):r);return{text:`\u201C${Ia(s.join(" "),o)}\u201D`,kind:"nest\
ed"}}function cp(t){let e=new Map;for(let n of t)for(let o of Tr(n))e.set(o,(e.get(o)??0)+1);return e}function Tr(t,e=new Set(
[t])){let{s:n,o,roles:s=[]}=R().statements.get(t),r=new Set;for(let i of[n,o,...s.map(([,a])=>a)])if(typeof i!="string"){
if(i>=0)r.add(i);else if(!e.has(-1-i)){e.add(-1-i);for(let a of Tr(-1-i,e))r.add(a)}}return r}var lp=30,Uy=8;function fp(t,e){let{articles:n}=x;if(n.length<2)return null;let o=Vy(),s=o.indexOf(t),r={n:s+1,of:o.length},
i=(c,l,f)=>T(l,()=>up(o[s+c]),{"aria-label":d(f),disabled:o[s+c]===void 0}),a=p("details",{class:"menu articles"},p("sum\
mary",{},d("articles_list",r)));return a.addEventListener("toggle",()=>a.open&&a.childElementCount===1&&a.append(Ky(o,t,
e))),p("div",{class:"line"},i(-1,"\u2039","previous_article"),a,i(1,"\u203A","next_article"))}var up=t=>k({article:x.articles[t].
id,open:null});function Vy(){let{articles:t}=x,e=n=>t[n].first??t[n].last??Number.MAX_SAFE_INTEGER;return[...t.keys()].sort(
(n,o)=>e(n)-e(o)||n-o)}function Ky(t,e,n){let o=x.articles.map(()=>[0,0]);for(let[c,l]of x.statements.article.entries())
o[l][1]++,n[c]&&o[l][0]++;let s=c=>p("li",{},Yy(c,c===e,o[c])),r=p("div",{class:"found"},ve(t.map(s),lp)),i=c=>{let l=c.
toLocaleLowerCase().split(/\s+/).filter(Boolean),f=t.filter(u=>l.every(m=>Qy(u).includes(m)));L(r,f.length?ve(f.map(s),lp):
p("p",{class:"quiet"},d("no_article_called",{text:c})))},a=p("input",{type:"search","aria-label":d("find_article"),placeholder:d(
"find_article"),oninput:({target:c})=>i(c.value)});return p("div",{},t.length>=Uy&&a,r)}function Qy(t){let{title:e,author:n,
publisher:o,published:s,first:r}=x.articles[t],i=r===null?"":lt(r);return[e,n,o,s,i].join(" ").toLocaleLowerCase()}function Yy(t,e,[
n,o]){let s=x.articles[t],r=n<o?d("matching_of",{n,of:E(o,"statement")}):E(o,"statement");return T([p("span",{class:"tit\
le",dir:"auto",lang:s.language},s.title),p("span",{class:"quiet"},p("bdi",{},s.publisher),` \xB7 ${Dn(s)} \xB7 ${r}`)],()=>up(
t),{"aria-current":e?"true":null})}var Jy=500,oe=null,Va=null;async function mp(t){await H();let{articles:e}=x,n=e.findIndex(({id:c})=>c===w.article),o=Math.
max(0,n);if(!e.length){L(t,Un("article",p("p",{},d("no_articles"))));return}let s=w.article!==null&&n<0,r=[y,o,s,w.about,
w.claimant,w.language];if(!(oe&&t.contains(oe.sheet)&&oe.of.every((c,l)=>c===r[l]))||!oe){let c=oe&&t.contains(oe.sheet)&&
oe.of[1]===o;oe={of:r,...Xy(o,s)},L(t,oe.sheet),c||(Va=null)}let a=oe.reading.show([...en()].map(c=>x.keys.at(c)));a&&Va!==
w.open&&Pa(a,oe.sheet)&&a.scrollIntoView({block:"center"}),Va=w.open}function Xy(t,e){let n=x.articles[t],o=R().bodies.get(
t),s=gi(x,w),r=he(x.statements.article,t).filter(s),i=cp(r),a=w.about===null?void 0:$s(w.about),c=a!==void 0&&i.has(a)?a:
null,l=rp(n,r,w.claimant),f=l.find(({isChosen:S})=>S)?.id??null,u=r.filter(S=>(c===null||Tr(S).has(c))&&(f===null||Ua(S)===
f)),m=ie(x,w),h=ip(u,l,m),g=op({title:n.title,lang:n.language,text:o,claims:h,claimants:l,say:d},{open:t1,choose:S=>k({claimant:S})},
[e&&p("p",{class:"quiet"},d("no_such_article")),p("p",{class:"source",dir:"ltr"},de(n),Zy(n)," ",Wa(n)),o===null&&p("p",
{class:"quiet"},d("quotes_only")),p("p",{class:"quiet"},e1(u,r.length,m))]),b=p("div",{class:"line choosers"},fp(t,m),n1(
i,c));return{sheet:Un("article",b,g.element),reading:g}}var Zy=({licence:t})=>t?` \xB7 ${t}`:"";function t1(t){let e=t.map(
n=>x.keys.numberOf(n));return e.length===1?xt(e[0]):V(e,d("quotes"))}function e1(t,e,n){let o=t.filter(a=>!n[a]).length,
s=E(e,"statement"),r=t.length<e?d("shown_of",{n:t.length,of:s}):s,i=o?`, ${d("left_out_by_filters",{n:o})}`:"";return`${F(
Tn())}. ${F(r)}${i}.`}function n1(t,e){let{entities:n}=R(),s=[...t].sort(([,i],[,a])=>a-i).slice(0,Jy).map(([i,a])=>[n[i].
id,`${Z(n[i])} (${a})`]),r=e===null?"":n[e].id;return p("label",{},`${d("about")} `,Q(d("about"),[["",d("about_all")],...s],
r,i=>k({about:i||null})))}var o1=["aim","audience","meant for"];async function wp(t){await H();let{bargains:e,others:n}=Os(),o=e.map(r=>pp(r,wi(x,
w,r))),s=e.some(r=>!wi(x,w,r));L(t,zt(p("h2",{},d("tab_bargains")),p("p",{class:"quiet"},d("exchange_help")),s&&p("p",{class:"\
quiet"},d("outcome_elsewhere")),o.length?o:p("p",{},d("no_exchange")),n.length>0&&[p("h2",{},d("other_offers")),n.map(r=>pp(
r))]))}function pp(t,e){let n=R(),o=Ct(y.chosen,t.flatMap(m=>m.statements)),s=en(),i=t.map(m=>x.relations[m.relation]).reduce(
(m,h)=>h.wider.length>m.wider.length?h:m),{label:a}=i,c=o.filter(m=>it(m)===i),l=dp(o.map(m=>n.statements.get(m).s)),f=dp(
c.map(m=>n.statements.get(m).o)),u=m=>n.roles.map((h,g)=>m.includes(h.function??"")&&Ka(h.label,a1(g,o),t,m));return p("\
section",{class:"bargain","aria-current":o.some(m=>s.has(m))&&"location"},p("h3",{},hp(l),` ${a} `,hp(f)),e&&p("p",{class:"\
outcome"},p("strong",{},`${d("outcome")}: `),s1(e)),p("dl",{},Ka(d("offered_thing"),gp(t.map(m=>m.things))),Ka(d("offere\
d_to"),gp(t.map(m=>m.targets))),u(is),u(o1)),e?r1(e):p("p",{class:"quiet"},`${d("dates")}: ${xp(t)}`),p("p",{class:"acti\
ons"},E(t.length,"act"),", ",C(E(o.length,"statement"),()=>V(o,a))))}var dp=t=>[...new Map(t.map(e=>[ee(e),e])).values()],
hp=t=>t.map((e,n)=>[n?", ":"",yr(e)]),s1=({outcome:t,again:e})=>`${t}${e?`, ${d("offered_again")}`:""}`;function r1({moves:t}){
let e=t.map(([n,o,s,r])=>p("li",{},p("span",{class:"when"},i1(s)?Xt(o):o||d("date_unknown")),p("span",{},p("strong",{},n),
": ",G(Ot(s[0]),s,n),r&&` (${d("may_be",{doubt:r})})`)));return p("details",{class:"course",open:t.length<8},p("summary",
{},d("course")),p("ol",{},e))}var i1=t=>t.some(e=>R().statements.get(e).inferred_when);function xp(t){let e=Ct(y.chosen,
t.map(n=>n.statements[0]));return[...new Set(e.map(n=>Bs(R().statements.get(n))))].join(", ")}function Ka(t,e,n=[],o=[]){
let s=e.map(({shown:r,name:i,by:a})=>{let c=n.filter(u=>u.statements.some(m=>a.includes(m))),f=o===is&&c.length<n.length&&
` ${d("in_some",{n:c.length,of:n.length})}: ${xp(c)}`;return p("li",{},r," ",G(String(a.length),a,i),f&&p("span",{class:"\
quiet"},f))});return s.length>0&&p("div",{},p("dt",{},t),p("dd",{},p("ul",{},s)))}function gp(t){let e=new Map;for(let[o,
s]of t.flatMap(r=>[...r]))e.set(o,[...e.get(o)??[],...s]);let{labels:n}=x.offers;return[...e].map(([o,s])=>({shown:C(n[o],
()=>nt(o),{lang:$e(o)}),name:n[o],by:s}))}function a1(t,e){let n=new Map;for(let o of e)for(let[s,r]of R().statements.get(
o).roles??[]){if(s!==t)continue;let i=ee(r);n.set(i,{shown:yr(r),name:i,by:[...n.get(i)?.by??[],o]})}return[...n.values()]}function bp(t,e){let n=t.sources.map(({id:a,label:c})=>({id:a,label:c}));n.sort((a,c)=>yp(a.label,c.label)||yp(a.id,c.id));
let s=[...t.signers.map(a=>`by:${a}`),...n.map(({id:a})=>`of:${a}`)].map((a,c)=>({name:a,isSigner:c<t.signers.length,claims:0,
disputed:0,shared:0})),r=new Map(n.map(({id:a},c)=>[a,t.signers.length+c])),i={holders:s,disputes:new Map};for(let a of c1(
t,e,r).values())l1(i,a);return i}function c1(t,e,n){let{publisher:o,author:s}=t.statements,r=new Map;for(let i of hs(t,e)){
let{claim:a,who:c,at:l}=i,f=r.get(a)??new Map;r.set(a,f);for(let u of new Set(c===null?[o[l],s[l]]:[n.get(c)??-1]))u>=0&&
f.set(u,[...f.get(u)??[],i])}return r}function l1({holders:t,disputes:e},n){let o=[...n].sort(([i],[a])=>i-a),[s,r]=[new Set,
new Set];for(let[i,[a,c]]of o.entries()){c.some(({held:l})=>l)&&t[a].claims++;for(let[l,f]of o.slice(i+1)){let[[u]=[-1]]=_i(
c,f),m=a*t.length+l;ki(u)&&e.set(m,(e.get(m)??0)+1);for(let h of ki(u)?[s]:Al(u)?[r]:[])t[l].isSigner&&h.add(a),t[a].isSigner&&
h.add(l)}}for(let i of s)t[i].disputed++;for(let i of r)t[i].shared++}function f1({holders:t,disputes:e},n){let o=n===void 0?
-1:t.findIndex(({name:a})=>a===n),s=null;for(let[a,c]of e){let[l,f]=[Math.floor(a/t.length),a%t.length];if(o>=0&&l!==o&&
f!==o)continue;let u=!s||c>s.number,m=s&&c===s.number&&(l<s.one||l===s.one&&f<s.other);(u||m)&&(s={one:l,other:f,number:c})}
if(t.length<2)return null;let r=o>=0?o:s?.one??0,i=s?s.one+s.other-(o>=0?r:s.one):r?0:1;return[t[r].name,t[i].name]}function Lr(t,e,n){
if(e.compared_with)return{state:e,standings:bp(t,e)};let o=c=>String(e[c])===String(n[c])?null:e[c],s={...e,modes:o("mod\
es"),polarities:o("polarities")},r=bp(t,s),i=String(e.according_to)!==String(n.according_to)&&e.according_to.length===1,
a=f1(r,i?e.according_to[0]:void 0);return{state:a?{...s,according_to:[a[0]],compared_with:[a[1]]}:s,standings:r}}var yp=(t,e)=>t<
e?-1:t>e?1:0;var u1={\u00DF:"ss",\u00E6:"ae",\u0153:"oe",\u00F8:"o",\u0111:"d",\u00F0:"d",\u0142:"l",\u0131:"i",\u00FE:"th",\u064A:"\u06CC",
\u0649:"\u06CC",\u0643:"\u06A9",\u0629:"\u0647","\u2019":"'","\u2018":"'",\u02BC:"'","\u02B9":"'","\u201C":'"',"\u201D":'\
"',"\u201E":'"',"\xAB":'"',"\xBB":'"'},$p=/(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu,m1=/[^\p{ASCII}]/u,
Op=new Map;function Sp(t){let e=Op.get(t);if(e!==void 0)return e;let o=[...t.normalize("NFKD").replace($p,"").toLowerCase().
replace($p,"")].map(s=>u1[s]??(/\p{Pd}/u.test(s)?"-":/\s/u.test(s)?" ":s)).join("");return Op.set(t,o),o}function kt(t){
return(m1.test(t)?Array.from(t,Sp).join(""):t.toLowerCase()).replace(/\s+/g," ").trim()}var Qa=t=>kt(t).split(" ").filter(
Boolean);function Ya(t){let e=[],n="",o=0;for(let s of t){let r=Sp(s);if(r!==" "||n!==""&&!n.endsWith(" ")){n+=r;for(let i=0;i<
r.length;i++)e.push(o)}o+=s.length}return{plain:n,places:[...e,o]}}function _p(t,e){let{plain:n,places:o}=Ya(t),s=[];for(let r of e)
for(let i=n.indexOf(r);r&&i>=0;i=n.indexOf(r,i+r.length))s.push([o[i],p1(t,o,i+r.length-1)]);return s.sort((r,i)=>r[0]-i[0]||
i[1]-r[1]),s.filter(([r],i)=>s.slice(0,i).every(([,a])=>a<=r))}function p1(t,e,n){let o=n+1;for(;e[o]===e[n]&&o<e.length-
1;)o++;return e[n]+t.slice(e[n],e[o]).trimEnd().length}var d1=/[\p{L}\p{N}]/u;function Po(t,e){let n=e===0?" ":t[e-1];return n===
" "||n===`
`||!d1.test(n)}function Er(t,e,n,o){let s=()=>{let i=kt(e.wanted),a=o(c=>kt(c).includes(i));L(n,a.some(Boolean)?a:p("p",{class:"quiet"},
d("sources_none",{words:e.wanted})))};return s(),[p("input",{type:"search",value:e.wanted,placeholder:d("sources_find"),
"aria-label":t,oninput:i=>{e.wanted=i.target.value,s()}}),n]}var kp=8,h1=50,g1={wanted:""};function vp(t,e,n,o){let s=t.filter(m=>!m.isSigner&&m.claims),r=t.filter(({isSigner:m})=>m),
i=m=>[...m].sort((h,g)=>g.claims-h.claims),c=[["sources_differ",s.filter(m=>m.disputed).sort((m,h)=>h.disputed-m.disputed),
m=>d("source_disputed",{n:m.disputed,of:m.claims})],["sources_shared",i(s.filter(m=>!m.disputed&&m.shared)),m=>d("source\
_shared",{n:m.shared,of:m.claims})],["sources_reported",i(s.filter(m=>!m.disputed&&!m.shared)),()=>d("source_reported")],
["sources_authors",i(r),()=>d("compare_own_claims")]],l=(m,h,g)=>p("li",{},T([p("span",{dir:"auto",lang:go([m])},F(Pe([m]))),
g!==null&&p("span",{class:"num"},N(g)),p("small",{},h)],()=>o(m),{"aria-current":e.some(b=>String(b)===m)?"true":null})),
f=m=>{let h=$=>m(Pe([$])),b=["authors","everyone"].filter($=>($==="everyone"||r.length>1)&&h($)).map($=>l($,d(`source_${$}`),
null));return[...c.map(([$,O,v])=>{let M=O.filter(({name:I})=>h(I)).map(I=>l(I.name,v(I),I.claims));return M.length>0&&[
p("h2",{},d($)),Mp(M)]}),b.length>0&&[p("h2",{},d("sources_together")),Mp(b)]]},u=d(n?"sources_find_second":"sources_fin\
d_first");return p("nav",{class:"sources","aria-label":d("sources_find")},Er(u,g1,p("div",{}),f))}function Mp(t){let e=p(
"ul",{},t.slice(0,kp));return[e,Lo(t,kp,h1,n=>e.append(...n))]}var w1=5,x1=40,Ja=2,Ap=12,b1={affirms:"\u2713",denies:"\u2715",doubts:"?",rejects:"\u2715"},dn=1;async function Xa(t){await H();
let{state:e,standings:n}=Lr(x,w,U);if(!e.compared_with){L(t,zt(p("h2",{},d("comparison")),p("p",{},d("compare_nobody"))));
return}let o=[e.according_to,e.compared_with],s=y.parts??gs(x,e,e.compared_with),r=([c,l])=>(dn=1,k({according_to:c,compared_with:l,
modes:e.modes,polarities:e.polarities})),i=c=>{let l=o[1-dn],f=String(l)===c?o[dn]:l;return r(dn?[f,[c]]:[[c],f])},a=c=>{
dn=c,Xa(t).then(()=>t.querySelector("input")?.focus())};L(t,p("div",{class:"sheet compare"},vp(n.holders,o,dn,i),p("sect\
ion",{class:"comparison"},p("h2",{},d("comparison")),p("p",{class:"quiet"},$1(o)),p("p",{class:"line"},T(`\u21C4 ${d("co\
mpare_swap")}`,()=>r([o[1],o[0]])),w.compared_with&&T(d("compare_end"),y1)),O1(s,o,a))))}var y1=()=>k({according_to:U.according_to,
compared_with:null,modes:w.modes??U.modes,polarities:w.polarities??U.polarities});function $1(t){let n=t.filter(s=>zs(s).
length).map(s=>d("compare_known_by",{name:Pe(s),by:Jt(zs(s),3)})),o=me()&&`${F(Gs())}.`;return[!w.compared_with&&d("comp\
are_most"),...n,o].filter(Boolean).join(" ")}function O1({claims:t},e,n){let o=e.map(Pe),s=e.map((r,i)=>{let a=t.flat().
filter(({positions:f})=>f[i].some(u=>u.held)),c=zs(r),l=c.length?d("quoted_by",{by:Jt(c,2)}):d("compare_own_claims");return p(
"th",{scope:"col"},p("span",{dir:"auto",lang:go(r)},F(o[i])),p("small",{},`${l} \xB7 ${E(a.length,"claim")}`),T(d("compa\
re_change"),()=>n(i),{"aria-pressed":String(dn===i),"aria-label":d("compare_change_side",{name:o[i]})}))});return p("tab\
le",{},p("thead",{},p("tr",{},p("th",{scope:"col"},d("claim_column")),s)),co.map((r,i)=>_1(r,S1(t[i],e),e)))}function S1(t,e){
let{entities:n,statements:o}=R(),s=new Set(e.flat().map(a=>a.replace(/^of:/,""))),r=a=>[o.get(a).s,o.get(a).o].some(c=>typeof c==
"number"&&c>=0&&s.has(n[c].id)),i=a=>(r(a.statements[0])?0:x.statements.relation.length)+a.statements[0];return[...t].sort(
(a,c)=>i(a)-i(c))}function _1(t,e,n){let[o,s]=n.map(Pe),r=d(`compare_${t}`,{first:o,second:s}),i=e.flatMap(m=>m.statements),
a=p("tr",{class:"part"},p("th",{colspan:3,scope:"rowgroup"},p("h3",{},F(r)," ",G(e.length,i,r))," ",p("small",{},e.length?
d(`compare_${t}_meaning`,{first:o,second:s}):d(`compare_${t}_none`,{first:o,second:s})))),c=m=>m.map(h=>k1(h,n)),l=p("tr",
{class:"more"}),f=Math.max(w1,1+e.findIndex(Tp)),u=Lo(e,f,x1,m=>l.before(...c(m)));return u&&l.append(p("td",{colspan:3},
u)),p("tbody",{},a,c(e.slice(0,f)),u&&l)}var Tp=({statements:t})=>t.includes(nn());function k1(t,e){let{statements:n,positions:o}=t,
[s]=o.flat().map(({at:r,claim:i})=>x.statements.claim[r]===i?r:M1(r,i));return p("tr",{"aria-current":Tp(t)&&"location"},
p("th",{scope:"row"},v1(s,n)),e.map((r,i)=>{let a=[...new Map(o[i].map(c=>[c.at,c])).values()];return p("td",{class:a.some(
({how:c})=>c==="doubts"||c==="rejects")?"doubting":null},p("strong",{class:"of",dir:"auto",lang:go(r)},F(Pe(r))),a.slice(
0,Ja).map(A1),a.length>Ja&&C(d("more",{n:a.length-Ja}),()=>V(t.sides[i],Ot(s))),!a.length&&p("span",{class:"quiet"},T1(r,
n)))}))}function M1(t,e){let{denials:n,claim:o}=x.statements,s=n.find(([r,i])=>r===t&&o[i]===e);return s?s[1]:t}function v1(t,e){
let[n,o,s]=Eo(t),{s:r,o:i}=R().statements.get(t),[a,c]=[rt(n,mn(r)),rt(s,mn(i))],{mode:l}=x.statements,f=[l[t]>0&&x.labels.
modes[l[t]],R().statements.get(t).ended&&d("ended")],u=()=>e.length===1?xt(e[0]):V(e,Ot(t)),m=p("span",{class:`verb ${x.
names.signs[it(t).sign]}`},o);return[p("span",{dir:"auto"},C([a," ",m," ",c,qa(t)],u)),f.map(h=>h&&[" ",p("span",{class:"\
mark"},h)])]}function A1({at:t,how:e,who:n,certainty:o}){let s=e==="doubts"||e==="rejects",r=n!==null&&R().statements.get(
t).inferred?.includes("according_to"),i=s&&am(t,Ap)||wr(t,Ap),a=[o?x.labels.certainties[o]:null,r&&d("source_inferred")];
return p("div",{class:"stand"},p("span",{class:"disc","aria-hidden":"true"},b1[e]),C(d(`compare_${e}`),()=>xt(t),{class:"\
link how"}),a.map(c=>c&&[" ",p("span",{class:"mark"},c)]),p("blockquote",{dir:"auto",lang:et(t).language},i))}function T1(t,e){
if(e.some(pi(x,t)))return d("compare_no_position");let{s:n}=R().statements.get(e[0]),o=typeof n=="number"&&n>=0&&t.includes(
`of:${R().entities[n].id}`);return d(o?"compare_told_of":"compare_no_claim")}function Lp(t){let e=p("div",{class:"fitted"}),n=0;return new ResizeObserver(()=>{!e.clientWidth||e.clientWidth===n||(n=
e.clientWidth,L(e,t(n)))}).observe(e),e}var Za=["actor","year","article"];var Vn=({keys:t},e)=>e.map(n=>t.numberOf(n)).filter(n=>n>=0),L1=({sentence:t})=>t.map(([e])=>e).join("");function tc(t,e,n){
return n==="article"?e.articles:n==="year"?E1(t,e):[...new Set(e.sentence.flatMap(([,o,s])=>o==="entity"&&s?[s]:[]))]}function Ep(t,e,n,o){
let s=Za.map(i=>[i,Nr(n,i)]).filter(([,i])=>i.length),r=o.trim().toLocaleLowerCase();return e.filter(i=>s.every(([a,c])=>tc(
t,i,a).some(l=>c.includes(l)))&&`${L1(i)} ${i.quote.text} ${i.title}`.toLocaleLowerCase().includes(r))}var Nr=(t,e)=>(t??
[]).filter(n=>n.startsWith(`${e}:`)).map(n=>n.slice(e.length+1));function E1(t,e){let{first:n,last:o,article:s}=t.statements,
[,,r]=e.counts[e.counts.length-1],i=new Set;for(let a of Vn(t,r)){let f=(n[a]!==null||o[a]!==null?[n[a],o[a]]:[t.articles[s[a]].
first,t.articles[s[a]].last]).filter(u=>u!==null).map(u=>new Date(u*864e5).getUTCFullYear());if(f.length)for(let u=Math.
min(...f);u<=Math.max(...f);u++)i.add(String(u))}return[...i].sort()}var[Np,Ip]=[84,52],jp=4,ec={bargain:()=>[se(9,26),Mt("cooperation",20,18,58,18),Bo("cooperation",66,18),Mt("quiet dashed",
26,34,64,34),ze("quiet",18,34,-1),se(75,26)],spiral:()=>[11,25,39].flatMap((t,e)=>N1(t+2,e%2===1)),contested:(t,{title:e})=>[
...Cp("hatched"),e==="Denied"?nc(72,11):oc(72,11)],quoted:()=>[...I1(),qp(34,34,"\u201C \u201D")],"main cause":({denied:t})=>[
t?nc(16,26,12):se(16,26,11),Mt("quiet thick",32,26,56,26),ze("quiet",59,26,1),_("rect",{class:"solid",x:62,y:15,width:20,
height:22,rx:4})],reasons:({reasons:t=[],effects:e=[]})=>t.some(n=>n>0)?q1(t):R1(t.length,e),precedent:()=>[Mt("quiet",4,
34,80,34),_("rect",{class:"solid",x:12,y:27,width:14,height:14}),_("path",{class:"line quiet",d:"M19 21 C30 9 52 9 62 21"}),
ze("quiet",63,22,1,55),_("rect",{class:"hollow dashed",x:56,y:27,width:14,height:14})],forecast:()=>[Mt("ink",2,16,26,16),
_("path",{class:"line ink dashed",d:"M26 16 C44 16 46 40 76 41"}),ze("ink",80,41,1)],plan:()=>[se(12,26),Mt("ink dashed",
24,26,52,26),ze("ink",56,26,1),_("rect",{class:"hollow dashed",x:60,y:16,width:21,height:20,rx:3})],pair:({signs:t=[]})=>t.
length===2?[se(9,26),Mt("cooperation",20,18,56,18),Bo("cooperation",64,18),...Rp(20,34,62),se(75,26)]:[se(9,26),...t[0]===
"conflict"?Rp(20,26,62):[Mt("cooperation",20,26,56,26),Bo("cooperation",64,26)],se(75,26)],position:()=>[se(12,26),Mt("i\
nk",26,26,44,26),_("rect",{class:"hollow",x:46,y:14,width:36,height:24,rx:6}),qp(64,31,"\xB1")],denied:()=>[_("rect",{class:"\
solid",x:4,y:10,width:5,height:32}),...Cp("",9,10,66,32),nc(72,11)]},Wp=t=>_("svg",{class:"small-figure",width:Np,height:Ip,
viewBox:`0 0 ${Np} ${Ip}`,"aria-hidden":"true"},(Object.hasOwn(ec,t.kind)?ec[t.kind]:ec.quoted)(t.figure,t)),se=(t,e,n=8)=>_(
"circle",{class:"solid",cx:t,cy:e,r:n}),Mt=(t,e,n,o,s)=>_("line",{class:`line ${t}`,x1:e,y1:n,x2:o,y2:s}),Bo=(t,e,n)=>_(
"path",{class:`head ${t}`,d:`M${e-10} ${n-5.5} L${e} ${n} L${e-10} ${n+5.5} Z`}),ze=(t,e,n,o,s=0)=>_("path",{class:`line\
 ${t}`,d:"M-8 -6 L0 0 L-8 6",transform:`translate(${e} ${n}) rotate(${s}) scale(${o} 1)`}),qp=(t,e,n)=>_("text",{class:"\
middle",x:t,y:e},n),Rp=(t,e,n)=>[Mt("conflict",t,e,n,e),_("line",{class:"line conflict thick",x1:n,x2:n,y1:e-8,y2:e+8})],
N1=(t,e)=>[Mt("conflict",8,t,76,t),_("line",{class:"line conflict thick",x1:e?8:76,x2:e?8:76,y1:t-6,y2:t+6})],Cp=(t,e=2,n=8,o=70,s=36)=>[
_("rect",{class:`hollow ${t&&"dotted"}`,x:e,y:n,width:o,height:s,rx:6}),...[.35,.65].map((r,i)=>Mt("quiet",e+10,n+r*s,e+
o-(i?24:12),n+r*s))],oc=(t,e)=>_("g",{},se(t,e,9),_("text",{class:"middle on-solid",x:t,y:e+4.5},"?")),nc=(t,e,n=9)=>_("\
g",{},_("circle",{class:"hollow",cx:t,cy:e,r:n}),_("path",{class:"line ink",d:`M${t-n*.7} ${e+n*.7} L${t+n*.7} ${e-n*.7}`})),
I1=()=>[_("path",{class:"hollow",d:"M10 8 H66 a6 6 0 0 1 6 6 V32 a6 6 0 0 1 -6 6 H30 L20 47 V38 H10 a6 6 0 0 1 -6 -6 V14\
 a6 6 0 0 1 6 -6 Z"})],q1=t=>[...t.slice(0,jp).map((e,n)=>_("rect",{class:"bar",x:2,y:2+n*13,width:Math.max(58-12*Math.max(
e-1,0),12),height:9,rx:2})),Mt("ink",62,26,71,26),ze("ink",73,26,1),se(79,26,5)];function R1(t,e){let n=Math.min(Math.max(
t,1),jp),o=e.slice(0,3),s=[...Array(n).keys()].map(i=>26+(i-(n-1)/2)*13),r=o.map((i,a)=>26+(a-(o.length-1)/2)*19);return[
...s.flatMap(i=>r.map(a=>_("path",{class:"line quiet thin",d:`M17 ${i} C36 ${i} 34 ${a} 54 ${a}`}))),...s.map(i=>_("rect",
{class:"bar",x:1,y:i-4.5,width:16,height:9,rx:2})),...o.map((i,a)=>_("rect",{class:`hollow ${i?"":"dashed"}`,x:55,y:r[a]-
8,width:27,height:16,rx:3}))]}function Bp(t,e,n,o){return Ir(t,e,n,o,!0)??C1(t,Ir(t,e,n,o,!1),e,n)}var Kn=({left:t})=>t+7+4,Fo=({left:t,width:e})=>t-7-
4-e;function Ir(t,e,n,o,s){let r=[],i=[];for(let a of t){let c=Kn(a)+a.width<=n,l=s&&!c?Math.max(Fo(a),e):a.left-7;if(s&&
!c&&Fo(a)<e)return null;let f=Math.max(a.right,a.left)+7,u=r.findIndex(m=>m+8/2<=l);if(u<0&&(u=r.length),u>=o)return null;
r[u]=s&&c?Math.max(f,Kn(a)+a.width+8/2):f,i.push({row:u,words:s?c?Kn(a):Fo(a):null})}return i}function C1(t,e,n,o){if(!e)
return null;let s=[];return e.map(({row:r},i)=>{let a=t[i],c=e.findIndex((m,h)=>h>i&&m.row===r),l=c<0?o:t[c].left-7-8,f=Kn(
a)+a.width<=l,u=!f&&Fo(a)>=Math.max(s[r]??n,n);return s[r]=Math.max(a.right,a.left,f?Kn(a)+a.width:0)+7+8,{row:r,words:f?
Kn(a):u?Fo(a):null}})}function Fp(t,e){let n=new Map,o=[];for(let s of t){let r=s.first===null||s.last===null?-1:Pp(e,s.
first);r<0||r!==Pp(e,s.last)?o.push(s):n.set(r,[...n.get(r)??[],s])}return{bins:n,wide:o}}function Pp(t,e){let[n,o]=[0,t.
length];for(;n<o;){let s=n+o>>1;t[s]<=e?n=s+1:o=s}return n-1}var j1=.6,W1={circle:`M${6} 0 A${6} ${6} 0 1 1 ${-6} 0 A${6} ${6} 0 1 1 ${6} 0 Z`,square:"M-5.5 -5.5 H5.5 V5.5 H-5.5 Z",
diamond:"M-7 0 L0 -7 L7 0 L0 7 Z"},sc=t=>W1[x.encodings.signs[t].form];function P1(t){let e=x.encodings.holds[x.names.holds.
indexOf(t)];return ln((e?.dashes??[]).map(n=>n*j1))}function rc({main:t}){let{hold:e,mark:n}=x.statements;return x.names.
marks[n[t]]==="doubted"?"doubted":x.names.holds[e[t]]}function hn(t,e,n,o){let s=x.names.signs[t];return _("g",{class:`f\
orm ${s} ${e==="plain"?"filled":"hollow"}`,transform:`translate(${n} ${o})`},_("path",{d:sc(t),...P1(e)}),e==="denied"&&
_("path",{class:"slash",d:"M-6 6 L6 -6"}),e==="doubted"&&_("text",{class:"doubt",y:4.5},"?"))}var Dp=(t,e)=>_("svg",{class:"\
sample",width:18,height:16,viewBox:"-9 -8 18 16","aria-hidden":"true"},hn(t,e,0,0)),B1=()=>_("svg",{class:"sample",width:32,
height:16,viewBox:"-9 -8 32 16","aria-hidden":"true"},qr(2,-7,21,0),hn(2,"plain",0,0)),qr=(t,e,n,o)=>_("rect",{class:`da\
ys ${x.names.signs[t]}`,x:e,y:o-7,width:Math.max(n-e,0),height:14,rx:4}),gn=(t,e,...n)=>_("g",{class:"mark",tabindex:0,role:"\
button","aria-label":t,onclick:e,onkeydown:Pi(e)},_("title",{},t),n);function Do(t,e){return e&&t.setAttribute("aria-cur\
rent","location"),t}function zp(t){let e=[...new Set(t.map(({sign:r})=>r))].sort(),n=new Set(t.map(rc)),o=["not actual",
"denied","hedged","doubted"],s=e.map(r=>[Dp(r,"plain"),x.labels.signs[r]]);for(let r of o)n.has(r)&&s.push([Dp(2,r),d(`h\
eld_${r.replace(" ","_")}`)]);return t.some(({first:r,last:i})=>r!==i)&&s.push([B1(),d("days_possible")]),s}var cc=480,zo=26,ic=40,Rr=12,ac=7,Hp=5,Cr=24,F1={done:["neither","solid"],case:["neither","hollow"],offer:["cooperation",
"head cooperation"],answer:["cooperation","head cooperation"],refusal:["conflict","head conflict"]};function Gp(t,e){return t===
"bargain"?n=>D1(e,n):t==="spiral"&&e.acts?.length?n=>z1(e,n):null}function D1({ends:t=["",""],there:e="",back:n=[],condition:o=[],
course:s=[]},r){let i=[{words:e,way:"there",look:"cooperation",end:"full"},...n.slice(0,2).map(l=>({words:l,way:"back",look:"\
quiet dashed",end:"open"})),...o.slice(0,2).map(l=>({words:l,way:"none",look:"",end:""}))],a=Vp(t,i,r),c=U1(s,r,a.height+
14);return Up(r,a.height+14+c.height,[...a.shapes,...c.shapes])}function z1({ends:t=["",""],acts:e=[],restraints:n=[]},o){
let s=e.slice(0,ac).map(([a,c,l],f)=>({words:c,way:a===0?"there":"back",look:"conflict",end:"bar",number:String(f+1),isDoubted:l}));
e.length>ac&&s.push({words:d("and_more",{n:e.length-ac}),way:"none",look:"",end:""});for(let[a,c]of n.slice(0,2))s.push(
{words:d("restraint_by",{who:a})+(c&&`: ${c}`),way:"none",look:"",end:""});let{shapes:r,height:i}=Vp(t,s,o);return Up(o,
i,r)}var Up=(t,e,n)=>_("svg",{class:"large-figure",width:t,height:e,viewBox:`0 0 ${t} ${e}`,role:"img","aria-label":d("f\
igure")},n);function Vp(t,e,n){let o=g=>t.map(b=>Math.min(Math.max(Y(b,14,600)+20,64),g)),s=o(Math.min(130,n/5)),r=n-s[0]-
s[1]-2*Rr,i=n<cc||e.some(g=>Y(g.words,13)>Kp(g,r)),a=i?o((n-Rr)/2):s,c=i?ic:Math.max(e.length*zo,ic),l=i?ic+8:(c-e.length*
zo)/2,[f,u]=i?[0,n]:[a[0]+Rr,n-a[1]-Rr],m=t.flatMap((g,b)=>{let S=b?n-a[b]:0,$=H1(g,a[b]-12);return[_("rect",{class:"end",
x:S+.5,y:.5,width:a[b]-1,height:c-1,rx:8}),_("text",{class:"middle end-name",y:c/2+5-($.length-1)*9},_("title",{},g),$.map(
(O,v)=>_("tspan",{x:S+a[b]/2,dy:v?18:0},O)))]}),h=e.flatMap((g,b)=>G1(g,f,u,l+b*zo+zo/2));return{shapes:[...m,...h],height:i?
l+e.length*zo:c}}function H1(t,e){if(Y(t,14,600)<=e)return[t];let n=t.split(" "),o=n.length;for(;o>1&&Y(n.slice(0,o).join(
" "),14,600)>e;)o--;let s=n.slice(o).join(" ");return[_t(n.slice(0,o).join(" "),e,14,600),...s?[_t(s,e,14,600)]:[]]}var Kp=({
way:t,number:e,isDoubted:n},o)=>o-(t==="none"?0:60)-(e?16:0)-(n?24:0);function G1({words:t,way:e,look:n,end:o,number:s,isDoubted:r},i,a,c){
let l=i+(s?16:0),f=Kp({words:t,way:e,look:n,end:o,number:s,isDoubted:r},a-i),u=Y(t,13)>f?12:13,m=_t(t,f,u),h=Y(m,u)+(r?24:
0),[g,b]=[(l+a-h)/2-8,(l+a+h)/2+8],S={class:u<13?"row-words small":"row-words",x:g+8,y:c+4.5},$=_("text",S,_("title",{},
t),m);if(e==="none")return[$];let O=e==="there"?a-1:l+1,v=e==="there"?-1:1;return[s?_("text",{class:"row-number",x:i,y:c+
4.5},s):null,_("line",{class:`line ${n}`,x1:l+(e==="back"&&o==="full"?9:1),x2:g,y1:c,y2:c}),_("line",{class:`line ${n}`,
x1:b,x2:a-(e==="there"&&o==="full"?9:1),y1:c,y2:c}),o==="full"&&Bo(n,O,c),o==="open"&&ze(n.replace("dashed",""),O,c,-v),
o==="bar"&&_("line",{class:`line ${n} thick`,x1:O+v,x2:O+v,y1:c-7,y2:c+7}),$,r&&oc(b-17,c)].filter(M=>M instanceof SVGElement)}
function U1(t,e,n){let o=e<cc?Hp:Math.min(Hp,Math.floor(e/110)),s=[["",d("and_more",{n:t.length-o+1}),"none"]],r=t.length>
o?[...t.slice(0,o-1),...s]:t;return r.length?e<cc?V1(r,e,n):K1(r,e,n):{shapes:[],height:0}}function V1(t,e,n){let o=[_("\
line",{class:"line quiet thin",x1:8,x2:8,y1:n+11,y2:n+t.length*Cr-11})],s=t.flatMap(([r,i,a],c)=>{let l=n+c*Cr+Cr/2,f=[r,
i].filter(Boolean).join(": ");return[Qp(a,8,l),_("text",{class:"row-words",x:24,y:l+4.5},_t(f,e-24,13))]});return{shapes:[
...o,...s],height:t.length*Cr}}function K1(t,e,n){let o=e/t.length,s=n+26,r=[_("line",{class:"line quiet thin",x1:0,x2:e,
y1:s,y2:s})],i=1;for(let[a,[c,l,f]]of t.entries()){let u=(a+.5)*o,m=J1(l,o-10);i=Math.max(i,m.length),r.push(_("text",{class:"\
middle when",x:u,y:n+12},_("title",{},c),_t(c,o-10,12,600)),Qp(f,u,s),...m.map((h,g)=>_("text",{class:"middle what",x:u,
y:s+22+g*15},h))),a&&Q1(t[a-1][0],c)&&r.push(Y1(a*o,s))}return{shapes:r,height:38+i*15}}function Q1(t,e){let[n,o]=[t,e].
map(s=>Number(/\d{4}/.exec(s)?.[0]??Number.NaN));return o-n>1}var Y1=(t,e)=>_("g",{},_("rect",{class:"gap",x:t-7,y:e-3,width:14,
height:6}),_("path",{class:"line quiet thin",d:`M${t-6} ${e+7} l5 -14 M${t+1} ${e+7} l5 -14`}));function J1(t,e){if(Y(t)<=
e)return[t];let n=t.split(" "),o=n.length-1;for(;o>1&&Y(n.slice(0,o).join(" "))>e;)o--;return[_t(n.slice(0,o).join(" "),
e),_t(n.slice(o).join(" "),e)]}function Qp(t,e,n){let[o,s]=F1[t]??[];if(!o)return _("path",{class:"line quiet",d:`M${e} ${n-
6} V${n+6}`});let r=sc(x.names.signs.indexOf(o));return _("path",{class:s,d:r,transform:`translate(${e} ${n})`})}var lc=t=>({way:{tab:"analyses",analysis:t},of:d(`analysis_${t}`)}),Jp=(t,e)=>({way:{tab:"table",rows:"statements",facets:null,
columns:null,polarities:[0],...X1,...t},of:e}),X1={according_to:["everyone"],kinds:null};function Yp(...t){let e=t.map(n=>x.
names.modes.indexOf(n));return Jp({modes:e},e.map(n=>x.labels.modes[n]).join(", "))}function Xp(t,e){let{way:n,of:o}=Z1(
t,e),s=n.tab!=="analyses"&&n.tab!=="arguments",r=d(`tab_${n.tab}`);return{way:s?{...n,articles:e===null?null:[e]}:n,name:o?
`${r} (${o})`:r}}function Z1(t,e){switch(t){case"bargain":case"precedent":return{way:{tab:"bargains"}};case"main cause":case"\
reasons":return{way:{tab:"arguments",about:null,...e===null?{}:{article:e}}};case"spiral":return lc("spirals");case"cont\
ested":return lc("contested");case"position":return lc("discourse");case"forecast":return Yp("forecast");case"plan":return Yp(
"intended","attempted");case"denied":return Jp({modes:null,polarities:[1]},d("look_denied"));case"quoted":return{way:{tab:"\
compare",according_to:["authors"],compared_with:["everyone"],modes:null,polarities:null}};default:return{way:{tab:"graph",
level:"country"}}}}var Zp=10,Ho="";async function td(t){let{lack:e,cards:n}=await bs(),o=n.flatMap(s=>s.findings);L(t,zt(p("h2",{class:"pag\
e-title"},d("findings_title")),p("p",{class:"quiet"},E(o.length,"finding"),". ",d("findings_help")),x.without_words>0&&p(
"p",{class:"quiet"},t$()),e&&p("p",{},e),n.length===1&&n[0].article===null?r$(n[0]):p("div",{class:"findings"},n.map(e$))))}
function t$(){let t=x.keys.length;return d("words_left_out_many",{n:N(t-x.without_words),of:N(t)})}function e$(t){let{article:e,
title:n,about:o,findings:s,lack:r}=t,[i,...a]=s,c=i&&Gp(i.kind,i.figure);return p("section",{class:"finding-card","aria-\
label":n},p("div",{class:"card-head"},p("h3",{lang:x.articles.find(({id:l})=>l===e)?.language},n),p("p",{class:"quiet"},
o)),r&&p("p",{class:"finding"},r),c&&n$(i,c),(c?a:s).map(ed),id(t),e!==null&&o$(e))}var n$=(t,e)=>p("div",{class:"findin\
g lead"},nd(t),od(t),Lp(e),sd(t),rd(t)),ed=t=>p("div",{class:"finding row"},Wp(t),p("div",{},nd(t),od(t),sd(t),rd(t))),nd=({
title:t,counts:e})=>p("p",{class:"numbers"},p("strong",{},t),e.map(([n,o,s])=>[" \xB7 ",G(n,Vn(x,s),t),` ${o}`])),od=t=>p(
"p",{class:"sentence"},C(t.sentence.map(([e,n,o])=>n==="entity"?rt(e,o&&$e(o)):e),()=>k(s$(t)),{class:"link whole"}));function sd(t){
let[e]=Vn(x,[t.quote.statement]),{language:n}=x.articles.find(({id:s})=>s===t.quote.article)??{},o=je(t.quote.text);return p(
"blockquote",{lang:n},e===void 0?o:C(o,()=>xt(e)))}var rd=t=>t.remarks.length>0&&p("p",{class:"numbers"},t.remarks.map(e=>`${F(
e)}.`).join(" "));function id({more:t,article:e}){let n=t.reduce((s,[,r])=>s+r,0),o=t.map(([s,r],i)=>{let{way:a,name:c}=Xp(
s,e);return[i?", ":": ",C(d("findings_in",{n:N(r),where:c}),()=>k(a))]});return n>0&&p("p",{class:"card-foot"},E(n,"more\
_finding"),o,".")}function o$(t){let e=x.articles.findIndex(({id:s})=>s===t),n=he(x.statements.article,e).filter(s=>x.statements.
aside[s]!==di),o=be(n.length,"all_statements",{statements:E(n.length,"statement")});return p("p",{class:"card-foot"},n.length>
0&&[C(o,()=>V(n,o))," \xB7 "],C(d("the_argument"),()=>k({tab:"arguments",article:t,about:null}))," \xB7 ",C(d("the_artic\
le"),()=>k({tab:"article",article:t,open:null})))}function s$({kind:t,figure:e,quote:n}){let{article:o}=n,s=`statement:${n.
statement}`;return t==="bargain"||t==="precedent"?{tab:"bargains",open:s}:e.pair?{tab:"timeline",level:"country",pair:e.
pair,open:Ce(e.pair)}:t==="reasons"||t==="main cause"?{tab:"arguments",article:o,about:null,open:s}:e.sources?.length?{tab:"\
compare",according_to:["authors"],compared_with:[`of:${e.sources[0]}`],modes:null,polarities:null,open:s}:{tab:"article",
article:o,open:s}}function r$(t){let{title:e,findings:n,lack:o}=t,s=p("div",{class:"finding-card"}),r=()=>{let i=Ep(x,n,
w.findings,Ho),a=w.find?i.length:Zp*(1+w.more);L(s,p("div",{class:"card-head"},p("h3",{},e),p("p",{class:"quiet"},d("fin\
dings_chosen",{n:N(i.length),of:N(n.length)}))),i.slice(0,a).map(ed),!i.length&&p("p",{class:"finding"},o||d("no_finding")),
i.length>a&&p("p",{class:"card-foot"},T(d("more",{n:N(Math.min(Zp,i.length-a))}),()=>k({more:w.more+1}))),i.length<=a&&id(
t))};return[Ho=""]=Nr(w.findings,"words"),r(),[p("div",{class:"line finding-choice"},i$(r),Za.map(i=>a$(i,n))),s]}var i$=t=>p(
"input",{type:"search",value:Ho,placeholder:d("finding_words"),"aria-label":d("finding_words"),oninput:e=>{Ho=e.target.value,
t()},onchange:()=>ad("words",Ho.trim())});function a$(t,e){let n=new Map;for(let r of e)for(let i of tc(x,r,t))n.set(i,(n.
get(i)??0)+1);let o=[...n].map(([r,i])=>[r,`${c$(t,r,e)} (${N(i)})`]).sort(([r,i],[a,c])=>t==="year"?r.localeCompare(a):
i.localeCompare(c)),[s=""]=Nr(w.findings,t);return o.length>1&&Q(d(`finding_${t}`),[["",d(`finding_${t}`)],...o],s,r=>ad(
t,r))}function c$(t,e,n){if(t==="article")return x.articles.find(({id:s})=>s===e)?.title??e;if(t==="year")return e;let[o]=n.
flatMap(({sentence:s})=>s).find(([,,s])=>s===e)??[e];return F(o)}function ad(t,e){let n=(w.findings??[]).filter(s=>!s.startsWith(
`${t}:`)),o=e?[...n,`${t}:${e}`]:n;return k({findings:o.length?o:null,more:0})}var cd="found";function ld(t){if(typeof Highlight<"u"&&CSS.highlights.delete(cd),!w.find)return;let[e="",n=""]=w.find.map(
kt),o=l$(t),{plain:s,places:r}=Ya(o.map(({data:l})=>l).join("")),i=Math.max(0,s.indexOf(n)),a=s.indexOf(e,i)>=0?[e]:e.split(
" "),c=(e?a:[n]).flatMap(l=>{let f=s.indexOf(l,i);return f<0?[]:f$(o,r[f],r[f+l.length])});c.length&&(typeof Highlight<"\
u"&&CSS.highlights.set(cd,new Highlight(...c)),c[0].startContainer.parentElement?.scrollIntoView({block:"center"}))}function l$(t){
let e=document.createTreeWalker(t,NodeFilter.SHOW_TEXT),n=[];for(;e.nextNode();){let o=e.currentNode;o.parentElement?.closest(
"select, .number-mark")||n.push(o)}return n}function f$(t,e,n){let o=document.createRange(),s=0;for(let r of t){let i=s+
r.data.length;if(s<=e&&e<i&&o.setStart(r,e-s),s<n&&n<=i)return o.setEnd(r,n-s),[o];s=i}return[]}var u$=40,m$=100;function ud(t,e){let{level:n}=t,o=ae(t),s=p$(t,o),r=s.filter(({nodes:m})=>m.length>1),i=s.reduce((m,{nodes:h})=>m+
h.length,0),a=new Set(e.unfolded??(i>u$?[]:r.map(({id:m})=>m))),c=m$*(1+e.more),l=md(s,c,"").flatMap(m=>d$(t,m,a,c)),f=new Int32Array(
n.nodes.length).fill(-1);for(let[m,{nodes:h}]of l.entries())for(let g of h)f[g]=m;let u=h$(t,o,f,l.length);return{entries:l,
folding:r.map(({id:m})=>m),unfolded:r.map(({id:m})=>m).filter(m=>a.has(m)),rows:fd(u.map(([m])=>m)),columns:fd(u.map(([,
m])=>m)),cells:u.map(([m,h,g])=>g$(t,m,h,g))}}var fd=t=>[...new Set(t)].sort((e,n)=>e-n);function p$({facts:t,level:e,nodes:n,
chosen:o,state:s},r){let i=new Map,a=new Map,c=u=>e.nodes[u].country??e.nodes[u].actor;for(let u of r){for(let m of[u.a,
u.b]){let h=c(m);i.set(h,(i.get(h)??new Set).add(m))}for(let m of new Set([c(u.a),c(u.b)])){let h=a.get(m)??[];a.set(m,h);
for(let g of u.rows)h.push(g)}}let l=u=>n.weightOf(u);return[...i].map(([u,m])=>({id:u,nodes:[...m].sort((h,g)=>l(g)-l(h)||
h-g),weight:gt(t,a.get(u)??[],o,s.count)})).sort((u,m)=>m.weight-u.weight||(u.id<m.id?-1:1))}function md(t,e,n){if(t.length<=
e+1)return t;let o=t.slice(e).flatMap(({nodes:s})=>s);return[...t.slice(0,e),{id:n,nodes:o,weight:0}]}function d$({level:t},{
id:e,nodes:n},o,s){if(e==="")return[{kind:"rest",id:e,group:null,nodes:n}];if(n.length===1)return[{kind:"actor",id:t.nodes[n[0]].
actor,group:null,nodes:n}];if(!o.has(e))return[{kind:"group",id:e,group:null,nodes:n}];let r=n.map(i=>({id:t.nodes[i].actor,
nodes:[i],weight:0}));return md(r,s,"").map(i=>({...i,kind:i.id?"actor":"rest",group:e}))}function h$({facts:t},e,n,o){let s=new Map,
r=(i,a)=>{let c=s.get(i)??new Set;s.set(i,c);for(let l of a)c.add(l)};for(let{a:i,b:a,rows:c}of e){r(n[i]*o+n[a],c);let l=i===
a?[]:Ns(t,c);l.length&&r(n[a]*o+n[i],l)}return[...s].sort(([i],[a])=>i-a).map(([i,a])=>[Math.floor(i/o),i%o,[...a]])}function g$(t,e,n,o){
let{facts:s,chosen:r,state:i}=t,[a,c,l]=Ql(t,o);return{row:e,column:n,rows:o,number:gt(s,o,r,i.count),signs:[a,c,l],together:Ns(
s,o).length>0}}var fc=t=>{let[e,n]=String(t.dataset.at).split(" ");return[Number(e),Number(n)]},pd=t=>[...t.querySelectorAll("[data-at]")],
w$={ArrowRight:[1,1],ArrowLeft:[1,-1],ArrowDown:[0,1],ArrowUp:[0,-1]};function dd(t,e){let n=t.target instanceof Element?
t.target.closest("[data-at]"):null,o=w$[t.key];if(!n||!o)return;t.preventDefault();let[s,r]=o,i=fc(n),a=pd(e).map(c=>({spot:c,
at:fc(c)})).filter(({at:c})=>c[1-s]===i[1-s]&&(c[s]-i[s])*r>0).sort((c,l)=>(c.at[s]-l.at[s])*r);a.length&&hd(e,a[0].spot)}
function hd(t,e){xd(t,e),e.focus()}function gd(t,e){let n=pd(t).find(o=>o.dataset.group===e);n&&hd(t,n)}function wd({target:t,
type:e},n,o,{rows:s,columns:r,cells:i},a){let c=t instanceof Element?t.closest("td, th")?.querySelector("[data-at]"):null;
for(let h of n.querySelectorAll(".lit"))h.classList.remove("lit");if(o.hidden=!c,!c)return;let[l,f]=fc(c);e==="focusin"&&
xd(n,c),c.closest("tr")?.classList.toggle("lit",l>=0);let u=n.querySelector(`[data-at="-1 ${f}"]`)?.closest("th");o.hidden=
f<0||!u,u&&f>=0&&(u.classList.add("lit"),[o.style.left,o.style.width]=[`${u.offsetLeft}px`,`${u.offsetWidth}px`]);let m=i.
find(h=>h.row===s[l]&&h.column===r[f]);m&&a(m)}function xd(t,e){for(let n of t.querySelectorAll("[data-at][tabindex='0']"))
n.setAttribute("tabindex","-1");e.setAttribute("tabindex","0")}var uc={acts:"act",statements:"statement",articles:"article"},jr=["cooperation","conflict","neither"],[$d,x$,b$,y$]=[22,
4,18,8];function Od(t,e,n,o){let{entries:s,rows:r,columns:i,cells:a}=e,c=Math.max(...a.map(q=>q.number)),l={shown:t,matrix:e,
names:n,fold:o,largest:c},f=e.unfolded.length>0,u=`${$d+b$+y$*N(c).length}px`,m=new Map(i.map((q,z)=>[q,z])),h=new Map(r.
map(q=>[q,[]]));for(let q of a)h.get(q.row)?.push(q);let g=r.map((q,z)=>p("tr",{},bd(l,r,z,"row"),$$(l,h.get(q)??[],z,m))),
b=f?2:1,S=p("td",{class:"corner",colspan:b,rowspan:b},d("matrix_corner")),$=i.map((q,z)=>bd(l,i,z,"col")),O=q=>s[i[q]].group!==
null,v=$.flatMap((q,z)=>O(z)?q.slice(0,-1):q),M=$.flatMap((q,z)=>O(z)?q.slice(-1):[]),I=i.map(()=>p("col",{class:"cells"})),
j=p("table",{class:`matrix${f?" grouped":""}`,role:"grid","aria-label":d("tab_matrix")},p("colgroup",{},f&&p("col",{class:"\
brackets"}),p("col",{class:"names"}),I),p("thead",{},p("tr",{},S,v),M.length>0&&p("tr",{},M)),p("tbody",{},g));return j.
style.setProperty("--cell",u),j.querySelector("td [data-at]")?.setAttribute("tabindex","0"),j}function bd({shown:t,matrix:{
entries:e,unfolded:n},names:o,fold:s},r,i,a){let{kind:c,id:l,group:f}=e[r[i]],u=a==="row",m=(I,j)=>u?{rowspan:I,colspan:j}:
{colspan:I,rowspan:j},h=I=>u?`${i} ${I}`:`${I} ${i}`,g={actor:()=>nt(l),group:()=>s(l),rest:()=>k({more:w.more+1})}[c],b=o[r[i]],
S=yd(b,_$(t,e[r[i]]),g,h(-1),c==="group"?{"aria-expanded":"false","data-group":l}:{}),$=p("th",{scope:a,class:`${c} ${a}`,
...m(1,n.length&&f===null?2:1)},S);if(f===null||i>0&&e[r[i-1]].group===f)return[$];let O=r.filter(I=>e[I].group===f).length,
v=_d(t,f),M=yd(v,$t(f),()=>s(f),h(-2),{"aria-expanded":"true","data-group":f});return[p("th",{scope:`${a}group`,class:`b\
racket ${a}${O>1?"":" of-one"}`,...m(O,1)},M),$]}function yd(t,e,n,o,s){let r=s["aria-label"]??t;return C(rt(t,e),n,{title:r,
"aria-label":r,tabindex:-1,"data-at":o,...s})}function $$(t,e,n,o){let s=[],r=0,i=a=>a>r&&s.push(p("td",{colspan:a-r}));
for(let a of e){let c=o.get(a.column)??0;i(c),s.push(p("td",{class:"cell"},O$(t,a,`${n} ${c}`))),r=c+1}return i(o.size),
s}function O$({shown:t,matrix:{entries:e},names:n,largest:o},s,r){let i=yt([n[s.row],n[s.column]]),a=p("span",{class:`sq\
uare${s.together?" together":""}`},jr.map((l,f)=>s.signs[f]>0&&mc(l,s.signs[f]))),c=Math.max(x$,$d*Math.sqrt(s.number/o));
return[a.style.width,a.style.height]=[`${c}px`,`${c}px`],C([p("span",{class:"room"},a),N(s.number)],()=>S$(t,e,s,i),{"ar\
ia-label":`${i}: ${dc(s)}`,"aria-describedby":"matrix-says",tabindex:-1,"data-at":r})}function mc(t,e=1){let n=p("span",
{class:t});return n.style.flexGrow=String(e),n}var pc=t=>x.labels.signs[x.names.signs.indexOf(t)];function dc({number:t,
signs:e,together:n}){let o=jr.flatMap((s,r)=>e[r]>0?[`${N(e[r])} ${pc(s)}`]:[]);return`${E(t,uc[w.count])} (${Jt(o)}${n?
`; ${d("matrix_together")}`:""})`}function S$(t,e,{row:n,column:o,rows:s},r){let[i,a]=[e[n],e[o]];if(i.kind!=="actor"||a.
kind!=="actor")return V(Rt(t,s),r);let[c,l]=[i.nodes[0],a.nodes[0]];return t.pairs.has(c*t.level.nodes.length+l)?bt(c,l):
bt(l,c)}var Sd=({level:t},e)=>t.numbers.has(e)||e in t.countries||ce(e)!==null;function _d({level:t},e){let n=t.numbers.
get(e);if(n!==void 0)return D(t,n);let o=ce(e);return o?Z(o):t.countries[e]??e}var _$=({level:t},{kind:e,id:n,nodes:o})=>e===
"actor"?jt(t,o[0]):e==="group"?$t(n):null;function kd(t,{kind:e,id:n,nodes:o}){return e==="actor"?D(t.level,o[0]):e==="r\
est"?d("matrix_rest",{n:N(o.length)}):d("matrix_group",{name:_d(t,n),n:N(o.length)})}var k$=5,Md=[];async function vd(t){let e=[y,w.unfolded,w.more,w.language];if(t.querySelector(".matrix")&&e.every((f,u)=>f===
Md[u]))return;let n=as(y),o=ud(n,w);if(o.folding.every(f=>Sd(n,f))||await H(),Md=e,!o.cells.length){L(t,p("div",{class:"\
sheet"},p("p",{},De())));return}let s=o.entries.map(f=>kd(n,f)),i=Od(n,o,s,f=>v$(t,o,f)),a=p("div",{class:"band",hidden:!0}),
c=p("p",{class:"matrix-sentence"},p("span",{class:"quiet"},d("matrix_keys"))),l=f=>T$(c,s,f);for(let f of["mouseover","f\
ocusin"])i.addEventListener(f,u=>wd(u,i,a,o,l));i.addEventListener("keydown",f=>dd(f,i)),L(t,p("div",{class:"sheet matri\
x-sheet"},p("p",{class:"quiet"},Pt(n)," ",G(d("show_quotes"),fe(n).statements,d("based_on_drawn"))),p("div",{class:"matr\
ix-tools"},M$(o),A$(o)),c,p("div",{class:"matrix-scroll"},p("div",{},i,a))))}function M$({folding:t,unfolded:e}){return[
e.length<t.length&&T(d("unfold_all"),()=>k({unfolded:t})),e.length>0&&T(d("fold_all"),()=>k({unfolded:[]}))]}async function v$(t,{
unfolded:e},n){let o=e.includes(n);await k({unfolded:o?e.filter(s=>s!==n):[...e,n]}),gd(t,n)}function A$({cells:t}){let e=jr.
flatMap((o,s)=>t.some(({signs:r})=>r[s])?[o]:[]),n=(o,s)=>p("span",{class:`square ${s}`},mc(o));return p("p",{class:"mat\
rix-legend"},e.map(o=>p("span",{},n(o,""),o==="neither"?d("matrix_neither"):pc(o))),t.some(({together:o})=>o)&&p("span",
{},n("","together"),d("matrix_together")),p("span",{class:"quiet"},d("matrix_help",{what:be(2,uc[w.count])})))}function T$(t,e,n){
let o=Bt(x,n.rows),s=o.slice(0,k$).map(sn),r=o.length>s.length?[d("and_more",{n:o.length-s.length})]:[];L(t,p("strong",{},
yt([e[n.row],e[n.column]])),` ${dc(n)}: `,p("span",{id:"matrix-says"},[...s,...r].join("; ")))}var[L$,E$,N$]=[8,30,12],I$=5;function Ad(t,e){let n=matchMedia("(min-width: 901px)").matches;return Tt.map(o=>{let s=t.get(
o)??new Map,r=e.get(o)??new Set;return s.size<2&&!r.size?null:q$(o,s,r,r.size>0||n&&s.size<=I$)})}function q$(t,e,n,o){let s=[
...new Set([...n,...e.keys()])].map(g=>({value:g,label:j$(t,g),number:e.get(g)??0})).sort((g,b)=>Number(n.has(b.value))-
Number(n.has(g.value))||b.number-g.number||g.label.localeCompare(b.label)),r=p("div",{class:"facet-values"}),i=d(`facet_${t}`),
[a,c]=[L$,""],l=()=>{let g=s.filter(({label:b})=>b.toLocaleLowerCase().includes(c));L(r,g.slice(0,a).map(({value:b,label:S,
number:$})=>ft([rt(S,C$(t,b)),p("span",{class:"quiet"},` ${N($)}`)],n.has(b),O=>R$(t,b,O))),g.length>a&&T(d("more",{n:N(
g.length-a)}),f))},f=()=>{a+=E$,l()},u=g=>{c=g.trim().toLocaleLowerCase(),l()};l();let m=s.length>N$&&p("input",{type:"s\
earch",placeholder:d("facet_search"),"aria-label":`${d("facet_search")}: ${i}`,oninput:g=>u(g.target.value)}),h=n.size||
s.length;return p("details",{class:"facet",open:o},p("summary",{},i,p("span",{class:"quiet"},` ${N(h)}${n.size?" \u2022":
""}`)),m,r)}function R$(t,e,n){let o=`${t}:${e}`,s=(w.facets??[]).filter(i=>i!==o),r=n?[...s,o]:s;return k({facets:r.length?
r:null,more:0})}function C$(t,e){if(t==="article")return x.articles.find(({id:o})=>o===e)?.language;let n=t==="actor"||t===
"target"?y.level.numbers.get(e):void 0;return n===void 0?null:jt(y.level,n)}function j$(t,e){let{names:n,labels:o}=x;switch(t){case"\
actor":case"target":return An(e);case"relation":return on(x.relations.find(({id:s})=>s===e)?.verb??e);case"type":return e===
ao?d("no_quad_class"):o.quad_classes[n.quad_classes.indexOf(e)]??e;case"source":return Wt([e]);case"mode":return o.modes[n.
modes.indexOf(e)]??e;case"certainty":return o.certainties[n.certainties.indexOf(e)]??e;case"article":return x.articles.find(
({id:s})=>s===e)?.title??e}}var hc=4,gc=t=>(w.columns??[]).find(e=>e.startsWith(`${t}:`))?.slice(t.length+1)??"",wc=(t,e)=>t.toLocaleLowerCase().includes(
e.toLocaleLowerCase());function Td(t){let{level:e}=t,n=new Map,o=f=>{let u=n.get(f)??ge(t,f);return n.set(f,u),u},s=({a:f,
b:u})=>yt([D(e,f),D(e,u)]),r=f=>{let u=Rt(t,f.rows);return Ed(u.find(m=>wc(Dt(m),gc("quote")))??u[0])},i=(f,u,m)=>({name:f,
isText:!0,value:u,cell:m}),a=(f,u)=>({name:f,isText:!1,value:u,cell:m=>G(u(m),o(m).statements,s(m))}),c=f=>u=>D(e,u[f]),
l=f=>u=>C(Ft(e,u[f]),()=>bt(u.a,u.b));return[i("actor",c("a"),l("a")),i("label",f=>Se(x,f.rows),f=>W$(Bt(x,f.rows).map(sn))),
i("target",c("b"),l("b")),i("quote",f=>Rt(t,f.rows).map(Dt).join(`
`),r),{name:"weight",isText:!1,value:f=>f.weight,cell:f=>N(f.weight)},{...a("acts",f=>o(f).acts),cell:f=>G(o(f).acts,po(
o(f)),s(f))},{name:"quad_classes",isText:!1,value:f=>P$(o(f)),cell:f=>B$(o(f),s(f))},a("statements",f=>o(f).statements.length),
a("articles",f=>o(f).articles.size),a("sources",f=>o(f).sources.size)]}function Ld(t){let{level:e,chosen:n}=t,o=new Map(
Ct(n,n.inside.keys()).map((l,f)=>[l,f])),s=R().statements,r=l=>f=>f[l]>=0?D(e,f[l]):ee(s.get(f.at)[l==="a"?"s":"o"]),i=l=>f=>{
let u=f[l];return u>=0?C(Ft(e,u),()=>nt(e.nodes[u].actor)):rt(r(l)(f),mn(s.get(f.at)[l==="a"?"s":"o"]))},a=({at:l})=>et(
l).title;return[{name:"when",isText:!0,value:({at:l})=>Bs(s.get(l)),order:({at:l})=>o.get(l)??0},{name:"actor",isText:!0,
value:r("a"),cell:i("a")},{name:"relation",isText:!0,value:({at:l})=>it(l).label},{name:"target",isText:!0,value:r("b"),
cell:i("b")},{name:"quote",isText:!0,value:({at:l})=>Dt(l),cell:({at:l})=>Ed(l)},{name:"held",isText:!0,value:({at:l})=>No(
l).join("; ")},{name:"article",isText:!0,value:a,cell:l=>C(rt(a(l),et(l.at).language),()=>qs(x.statements.article[l.at],
l.at))}]}function W$(t){let e=p("bdi",{},t.slice(0,hc).join("; "));if(t.length<=hc)return e;let n=()=>{e.textContent=t.join(
"; "),o.remove()},o=C(` ${d("and_more",{n:t.length-hc})}`,n);return[e,o]}var Ed=t=>[p("q",{dir:"auto",lang:et(t).language},
C(Dt(t)||d("words_left_out"),()=>xt(t))),p("span",{class:"quiet",dir:"ltr"},` ${de(et(t))}`)],P$=({byQuadClass:t})=>t.reduce(
(e,n,o)=>e+(ue(x,o)==="cooperation"?n:-n),0);function B$({byQuadClass:t,quadClasses:e},n){let o=x.labels.quad_classes.map(
(s,r)=>t[r]>0&&p("span",{class:`quad-class ${ue(x,r)}`},G(t[r],e[r],`${n}, ${s}`),` ${s}`));return o.some(Boolean)?o:"\u2013"}var F$={ties:"-weight",statements:"when"},Nd=[];async function Id(t){let{rows:e,facets:n,columns:o,sort:s,more:r,language:i}=w,
a=[y,e,n,o,s,r,i];if(t.querySelector(".table-view")&&a.every((b,S)=>b===Nd[S]))return;await H(),Nd=a;let c=as(y),l=yl(c,
e),{units:f,counts:u}=$l(c,l,n),m=p("div",{class:"facets","aria-label":d("facets"),role:"group"}),h=t.querySelector(".fa\
cets");L(m,Ad(u,cs(n))),h&&Ts(m,As(h));let g=e==="ties"?H$(c,l,f):G$(c,l,f);L(t,p("div",{class:"sheet table-view"},m,p("\
div",{class:"table-main"},D$(c),g)))}function D$(t){let{facets:e,columns:n,rows:o}=w,s=e?bi(x,e):{},r=fi.map(a=>T(d(`row\
s_${a}`),()=>k({rows:a,sort:null,columns:null,more:0}),{"aria-pressed":String(a===o)})),i=o==="ties"?[Pt(t)," ",G(d("sho\
w_quotes"),fe(t).statements,d("based_on_drawn"))]:Be();return[p("p",{class:"quiet"},i),p("div",{class:"table-tools"},p("\
div",{class:"choices",role:"group","aria-label":d("rows")},r),(e||n)&&T(d("remove_facets"),()=>k({facets:null,columns:null,
more:0})),Object.keys(s).length>0&&T(d("apply_facets"),()=>k({...s,facets:z$(e??[]),more:0}),{title:d("apply_facets_help")}))]}
function z$(t){let e=t.filter(n=>!Object.keys(bi(x,[n])).length);return e.length?e:null}function H$(t,e,n){let{level:o,chosen:s}=t,
r=n.map(({row:c})=>c),i=[...$n(x,o,r,s,t.state.count).values()],a=new Set(e.map(({a:c,b:l})=>c*o.nodes.length+l)).size;return qd(
Td(t),i,a,"tie",c=>c.key)}var G$=(t,e,n)=>qd(Ld(t),n,e.length,"statement",({at:o})=>o);function qd(t,e,n,o,s){let r=new Map(
t.map(({name:$})=>[$,gc($)])),i=e.filter($=>t.every(O=>V$(O,$,r.get(O.name)??""))),a=t.some(({name:$})=>$===w.sort?.replace(
/^-/,""))?w.sort:F$[w.rows],c=!!a?.startsWith("-"),l=t.find(({name:$})=>$===a?.replace(/^-/,"")),f=l?.order??l?.value??s,
u=i.map($=>({row:$,value:f($)})).sort(($,O)=>(c?-1:1)*U$($.value,O.value)||s($.row)-s(O.row)),{drawn:m,next:h}=bl(u.length,
w.more),g=t.map($=>K$($,l===$&&(c?"descending":"ascending"))),b=t.map($=>p("td",{},Q$($,r.get($.name)??""))),S=d("table_\
shown",{n:N(m),of:N(u.length),total:E(n,o)});return[p("p",{class:"quiet",role:"status"},S),p("div",{class:"table-scroll",
tabindex:0,role:"region","aria-label":d("tab_table")},p("table",{class:"listed"},p("thead",{},p("tr",{},g),p("tr",{class:"\
filters"},b)),p("tbody",{},u.slice(0,m).map(({row:$})=>Y$(t,$)))),!u.length&&p("p",{},n?d("nothing_fits"):De()),h>0&&T(d(
"more",{n:N(h)}),()=>k({more:w.more+1})),!h&&u.length>m&&p("p",{class:"quiet"},d("table_most")))]}var U$=(t,e)=>typeof t==
"number"?t-Number(e):t.localeCompare(String(e));function V$({isText:t,value:e},n,o){return o?t?wc(String(e(n)),o):!(Number(
e(n))<Number(o)):!0}function K$({name:t,isText:e},n){let o=n?n==="ascending":!e;return p("th",{scope:"col","aria-sort":n||
"none",class:e?"":"num"},C(d(`column_${t}`),()=>k({sort:`${o?"-":""}${t}`})),n&&(n==="descending"?" \u2193":" \u2191"))}
function Q$({name:t,isText:e},n){let o=r=>{let i=(w.columns??[]).filter(c=>!c.startsWith(`${t}:`)),a=r.trim()?[...i,`${t}\
:${r.trim()}`]:i;return k({columns:a.length?a:null,more:0})},s=d(e?"column_contains":"column_at_least");return p("input",
{type:e?"search":"number",value:n,placeholder:e?"\u2026":"\u2265","aria-label":`${d(`column_${t}`)}: ${s}`,onchange:r=>o(
r.target.value)})}var Y$=(t,e)=>p("tr",{},t.map(({name:n,isText:o,value:s,cell:r},i)=>p(i?"td":"th",{scope:i?null:"row",
class:o?n:"num"},r?r(e):p("bdi",{},s(e)))));function Go(){let t=dt(),e=er(),{stops:n,undated:o}=t?$o():{stops:[],undated:0};return p("div",{class:"play",role:"group",
"aria-label":d("play_acts")},T(`\u25C0 ${d("date_before")}`,()=>sa(-1),{disabled:!t||!In(n,-1)}),T(d(e?"pause":"play"),e?
Uf:Gf,{"aria-pressed":String(e)}),T(`${d("date_next")} \u25B6`,()=>sa(1),{disabled:t&&!In(n,1)}),t&&T(d("whole_period"),
nr),p("span",{class:"quiet","aria-live":"polite"},t&&J$(t,n),o>0&&` ${d("play_undated",{acts:E(o,"act")})}`))}function J$({
first:t,last:e},n){let o=n.findIndex(a=>a.first===t&&a.last===e),s=vn(t,e);if(o<0)return`${d("nothing_at_date")} (${s})`;
let[r,i]=[o+1,n.length].map(N);return d("play_at",{n:r,of:i,acts:E(n[o].acts,"act"),when:s})}function Rd(t,e){let{act:n}=t.facts.statements,o=new Map(e.map(f=>[n[f.main],f])),s=xc(t).map(f=>f.map(u=>o.get(u))),r=new Set(
s.flat().filter(f=>f!==void 0&&!Zt(f))),i=s.filter(f=>f.every(u=>u&&r.has(u))),a=new Map;for(let[f,u]of i)a.set(f,a.get(
f)??[]),a.set(u,[...a.get(u)??[],f]);let c=new Map,l=f=>{let u=c.get(f);if(u!==void 0)return u;let m=1+Math.max(0,...(a.
get(f)??[]).map(l));return c.set(f,m),m};for(let f of e)a.has(f)&&l(f);return c}function xc({facts:t,state:e}){if(!t.orders.
length)return[];let{inside:n,main:o}=Et(t,ss(e),Lt(e)),{act:s,relation:r}=t.statements,i=l=>n[l]===1&&s[l]>=0&&mt(t,l)&&
t.relations[r[o[l]]].deed,a=new Map;for(let[l,f,u]of t.orders)!n[l]||!mt(t,l)||!i(f)||!i(u)||s[f]===s[u]||a.set(s[f],(a.
get(s[f])??new Set).add(s[u]));let c=new Map([...a.keys()].map(l=>[l,X$(a,l)]));return[...c].flatMap(([l,f])=>[...f].filter(
u=>!c.get(u)?.has(l)).map(u=>[l,u]))}function X$(t,e){let n=new Set(t.get(e));for(let o of n)for(let s of t.get(o)??[])n.
add(s);return n}var Uo=40,Cd=14,bc=10,Z$=45,tO=.2,jd=90,eO=400,Wr=class{constructor(e,n,o){let s=e.flatMap(({first:i,last:a})=>[i,a]).filter(
i=>i!==null),r=[...new Set(s)].sort((i,a)=>i-a);this.left=n,this.right=o,this.stretches=sO(nO(r,e,Math.floor((o-n)/(jd+Uo))),
n,o)}x(e){let[n]=this.stretches,o=this.stretches[this.stretches.length-1];if(e<n.from)return this.left;if(e>o.to)return this.
right;let{from:s,to:r,left:i,right:a,isFolded:c}=this.stretches.find(f=>e<=f.to&&!f.isFolded&&e>=f.from)??this.stretches.
find(f=>e<=f.to)??o,l=c?0:Cd;return s===r?i+l:i+l+(e-s)/(r-s)*(a-i-2*l)}get folds(){return this.stretches.filter(({isFolded:e})=>e)}get daysAPixel(){
return Math.max(...this.stretches.map(e=>e.isFolded?0:(e.to-e.from)/Wd(e)))}ticks(e,n){return this.stretches.filter(({isFolded:o})=>!o).
flatMap(o=>rO(o,this,e,n))}},Wd=({left:t,right:e})=>Math.max(e-t-2*Cd,1);function nO(t,e,n){let o=t[t.length-1]-t[0],s=oO(
t,e),r=t.slice(1).flatMap((c,l)=>s.has(l)?[]:[{k:l,days:c-t[l]}]),i=new Set;for(let{k:c,days:l}of r.sort((f,u)=>u.days-f.
days)){if(i.size>=n||l<Z$||l<tO*o)break;i.add(c),o-=l}let a=[[t[0],t[0]]];for(let[c,l]of t.entries())i.has(c-1)?a.push([
l,l]):a[a.length-1][1]=l;return a}function oO(t,e){let n=new Map(t.map((s,r)=>[s,r])),o=new Set;for(let{first:s,last:r}of e)
if(!(s===null||r===null||r-s>eO))for(let i=n.get(s);t[i]<r;i++)o.add(i);return o}function sO(t,e,n){let o=n-e-Uo*(t.length-
1),s=t.reduce((l,[f,u])=>l+u-f,0),r=Math.min(jd,o/t.length),i=o-r*t.length,a=[],c=e;for(let[l,[f,u]]of t.entries()){l&&(a.
push({from:t[l-1][1],to:f,left:c,right:c+Uo,isFolded:!0}),c+=Uo);let m=r+i*(s?(u-f)/s:1/t.length);a.push({from:f,to:u,left:c,
right:c+m,isFolded:!1}),c+=m}return a}function rO(t,e,n,o){let{from:s,to:r,left:i,right:a}=t,c=r-s,f=Ws(s,r,(c||1)/Wd(t)*
84).map(({day:M,step:I})=>({day:M,step:I,x:e.x(M),text:n(M,I)})),u=f.find(({x:M,text:I})=>M+o(I)<=a),m=[1,We,ye].filter(
M=>!u||M<=u.step),h=m.slice(Math.min(c<2*We?0:c<2*ye?1:2,m.length-1)).map(M=>n(s,M)),g=u?u.x-bc:a+Uo,b=h.find(M=>e.x(s)+
o(M)<=g)??(u?"":h[h.length-1]),S=b?[{x:e.x(s),text:b,isLine:!1,days:null}]:[],$=b?e.x(s)+o(b)+bc:i;for(let[M,{day:I,x:j,
text:B}]of f.entries()){let q=[I,(f[M+1]?.day??r+1)-1],z=j>=$&&j+o(B)<=a;S.push({x:j,text:z?B:"",isLine:!0,days:q}),z&&($=
j+o(B)+bc)}let O=n(r,1),v=e.x(r)-o(O);return c&&v>$&&v>i&&S.push({x:v,text:O,isLine:!1,days:null}),S}var Qn=22,yc=8,iO=20,$c=16,Pd=[520,360,240,160,120],aO=5;function Bd(t,e,n){let o=cO(t,e),s=n+yc+(e.named?0:iO+(o.length-
1)*$c),{shapes:r,rows:i}=uO(t,e,s)??mO(t,e,s),a=s-n+Math.max(i,1)*Qn+yc;return{shapes:[lO(t,o,n+yc+(e.named&&o.length>1?
9:15)),...r],height:a}}function cO({title:t,number:e},{named:n,left:o,right:s}){let r=n||s-o;return fO(t,r,r-Y(N(e))-12)}
function lO({title:t,lang:e,open:n,isOpen:o,number:s},r,i){let a=N(s),c=r.map((u,m)=>_("text",{class:"lane-name",lang:e,
x:0,y:i+m*$c},u)),l=Y(r[r.length-1],13,600)+6,f=_("text",{class:"lane-number",x:l,y:i+(r.length-1)*$c},a);return n?Do(gn(
`${t}: ${a}`,n,...c,f),o):_("g",{},c,f)}function fO(t,e,n){let o=(c,l)=>Y(c,13,600)<=l;if(o(t,n))return[_t(t,n,13,600)];
let s=t.split(" "),r=s.length-1;for(;r>1&&!o(s.slice(0,r).join(" "),e);)r--;let[i,a]=[s.slice(0,r).join(" "),s.slice(r).
join(" ")];return[_t(i,e,13,600),...a?[_t(a,n,13,600)]:[]]}function uO({items:t},{left:e,right:n,rows:o,reach:s},r){if(t.
length*14>o*(n-e))return null;let i=t.map(u=>({item:u,reach:s(u)})).sort((u,m)=>u.reach[0]-m.reach[0]),a=u=>i.map(({item:m,
reach:[h,g]})=>{let b=_t(m.words(Math.floor(u/aO)),Math.min(u,(n-e)/2));return{left:h,right:g,width:Y(b),words:b}}),c=a(
Pd[0]);for(let u of Pd.slice(1)){if(Ir(c,e,n,o,!0))break;c=a(u)}let l=Bp(c,e,n,o);return l?{shapes:i.map(({item:u},m)=>{
let{row:h,words:g}=l[m],b=r+h*Qn+Qn/2,S=gn(u.name(),u.open,...u.shapes(c[m].left,c[m].right,b),g!==null&&_("text",{class:"\
mark-label",x:g,y:b+4},c[m].words));return Do(S,u.isOpen)}),rows:1+Math.max(0,...l.map(({row:u})=>u))}:null}function mO({
title:t,items:e},n,o){let s=[...new Set(e.map(({kind:i})=>i))].sort(),r=[];for(let[i,a]of s.entries()){let c=o+i*Qn;r.push(
n.sample(a,n.left-10,c+Qn/2));let l=e.filter(m=>m.kind===a),{bins:f,wide:u}=Fp(l,n.bins.starts);for(let[m,h]of f){let[g,
b]=[n.bins.edges[m],n.bins.edges[m+1]];r.push(pO(h,`${t}: ${n.binName(m,h.length)}`,g,b,c,a,n))}if(u.length){let m=`${t}\
: ${n.binName(-1,u.length)}`,h=()=>n.openAll(u,m),g=_("text",{class:"lane-number end",x:n.end,y:c+15},`+${N(u.length)}`);
r.push(Do(gn(m,h,g),Fd(u)))}}return{shapes:r,rows:s.length}}var Fd=t=>t.some(e=>e.isOpen);function pO(t,e,n,o,s,r,i){let a=N(
t.length),c=Y(a)+2<=o-n,l=gn(e,()=>i.openAll(t,e),_("rect",{class:`bin kind-${r}`,x:n+.5,y:s+2,width:Math.max(o-n-1,1),height:Qn-
4,rx:3}),c&&_("text",{class:"bin-number",x:(n+o)/2,y:s+15},a));return Do(l,Fd(t))}var dO=700,hO=200,gO=22,wO=44,vt=40,xO=28,Hd=3;function Gd({lanes:t,ordered:e,stepOf:n,steps:o,now:s,openAll:r},i){let a=i>=
dO?hO:0,[c,l]=[a+gO,i-wO],f={left:c,right:l,end:i,named:a,openAll:r,sample:yO},u=t.flatMap(({items:g})=>g),m=[],h=0;if(u.
length){let g=new Wr(u,c,l),b={...f,rows:Dd(t),reach:bO(g),...$O(g)},S=zd(t,b,vt);m.push(...SO(g,S.height,t),...kO(g,s,S.
height),...S.shapes),h=S.height}if(e.length){let g=(l-c)/o,b=v=>c+14+(v-1)*g,S={...f,rows:Dd(e),reach:v=>[b(n(v)),b(n(v))],
bins:{starts:[],edges:[]},binName:()=>d("ordered")},$=h+(h?24:0),O=zd(e,S,$+vt);m.push(_("text",{class:"part-name",x:0,y:$+
12},d("ordered")),...MO(b,o,$+vt,O.height),...O.shapes),h=O.height}return _("svg",{class:"timeline",width:i,height:h+4,viewBox:`\
0 0 ${i} ${h+4}`,role:"group","aria-label":d("tab_timeline")},m)}var Dd=t=>t.length<=3?16:t.length<=6?8:5,bO=t=>({first:e,
last:n})=>[e===null?t.left:t.x(e),n===null?t.right:t.x(n)],yO=(t,e,n)=>t===Hd?hn(2,"not actual",e,n):hn(t,"plain",e,n);function zd(t,e,n){
let o=[],s=n;for(let r of t){let i=Bd(r,e,s);o.push(_("line",{class:"grid",x1:0,x2:e.end,y1:s,y2:s}),...i.shapes),s+=i.height}
return{shapes:o,height:s}}function $O(t){let{stretches:e}=t,[n,o]=[e[0].from,e[e.length-1].to],s=Ws(n,o,Math.max(t.daysAPixel*
xO,1)),r=[n,...s.map(({day:f})=>f)],i=[...r.slice(1),o+1],a=s.length?s[0].step:o-n+1,c=[...r.map(f=>t.x(f)),t.right];return{
bins:{starts:r,edges:c},binName:(f,u)=>f<0?d("wide_dates",{n:N(u)}):d("acts_of",{n:N(u),when:OO(r[f],i[f]-1,a<ye?1:ye)})}}
function OO(t,e,n){let[o,s]=[Oc(t,n),Oc(e,n)];return o===s?o:d("date_throughout",{from:o,to:s})}function Oc(t,e){let n=lt(
t);return pt(e<We?n:e<ye?n.slice(0,7):n.slice(0,4))}function SO(t,e,n){let{left:o,right:s}=t,r=t.ticks(Oc,Y).map(({x:l,text:f,
isLine:u,days:m})=>{let h=f&&_("text",{class:"tick-label",x:l,y:12},f),g=m&&(()=>k({since:m[0],until:m[1]}));return[u&&_(
"line",{class:"grid",x1:l,x2:l,y1:vt-6,y2:e}),h&&g?gn(d("only_period",{period:vn(...m)}),g,h):h]}),i=o,a=t.folds.map(l=>{
let f=(l.left+l.right)/2,u=_O(l,n).find(m=>f-Y(m)/2>=i&&f+Y(m)/2<=s);return u&&(i=f+Y(u)/2+8),[_("rect",{class:"fold",x:l.
left,y:vt-22,width:l.right-l.left,height:e-vt+22}),_("path",{class:"break",d:`M${f-6} ${vt-1} l5 -10 M${f+1} ${vt-1} l5 \
-10`}),u&&_("text",{class:"fold-label",x:f,y:vt-14},u)]}),c=t.stretches.filter(({isFolded:l})=>!l).map(l=>_("line",{class:"\
axis",x1:l.left,x2:l.right,y1:vt-6,y2:vt-6}));return[...a,...r,...c].flat().filter(Boolean)}function _O({from:t,to:e},n){
let o=e-t,[s,r]=o>=2*ye?[Math.floor(o/365.25),"years"]:o>=2*We?[Math.floor(o/30.44),"months"]:[o,"days"];return[!n.some(
({items:a})=>a.some(({first:c,last:l})=>(c??-1/0)<e&&(l??1/0)>t))&&d(`no_act_${r}`,{n:s}),d(`number_${r}`,{n:s})].filter(
a=>typeof a=="string")}function kO(t,e,n){if(!e)return[];let[o,s]=[t.x(e.first)-9,t.x(e.last)+9];return[_("rect",{class:"\
now",x:o,y:vt-6,width:s-o,height:n-vt+6})]}function MO(t,e,n,o){let s=e>1?t(2)-t(1):1/0;return Array.from({length:e},(r,i)=>[
_("line",{class:"grid",x1:t(i+1),x2:t(i+1),y1:n-6,y2:o}),s>=Y(N(e))+4&&_("text",{class:"tick-label step",x:t(i+1),y:n-12},
N(i+1))]).flat().filter(r=>r instanceof SVGElement)}var Ud=(t,e)=>e?Math.min(t,x.names.signs.length-2):Hd;var Sc=90,Vd=12;function Kd(t,e,n){let o=rc(e);return{first:e.first,last:e.last,kind:Ud(e.sign,e.isReal),words:s=>Pr(t,e,
n.ends,s),name:()=>`${Pr(t,e,n.ends,Sc)}: ${Ot(e.main)}, ${EO(e)}`,statements:()=>e.statements,open:()=>V(e.statements,Pr(
t,e,n.ends,Sc)),isOpen:e.statements.includes(nn()),shapes:(s,r,i)=>[Zt(e)&&e.first!==e.last&&qr(e.sign,s-7,r+7,i),hn(e.sign,
o,s,i)]}}function Qd(t){let{id:e,title:n,first:o,last:s}=x.articles[t];return{first:o,last:s,kind:2,words:r=>je(pe(n,r)),
name:()=>`${je(n)}, ${Dn(x.articles[t])}`,statements:()=>he(x.statements.article,t),open:()=>k({tab:"article",article:e}),
isOpen:!1,shapes:(r,i,a)=>[o!==s&&qr(2,r-7,i+7,a),_("path",{class:"tick",d:`M${r} ${a-8} V${a+8}`})]}}function _c(t,e){let{
level:n}=t,o=e.ties.length?e.ties[0].pair.a:n.subject[e.main];return(o>=0?`${D(n,o)} `:"")+Pr(t,e,[o],Sc)}function Pr({level:t},e,[
n,o],s){let r=e.ties.filter(({pair:m})=>m.a===n&&(o===void 0||m.b===o)),[i,...a]=r.length?r:e.ties.filter(({pair:m})=>m.
b===n);if(!i)return LO(e,s);let c=D(t,i.pair.a===n?i.pair.b:i.pair.a),l=o===void 0?` ${c}${a.length?` +${a.length}`:""}`:
"",{parts:f}=Bt(x,i.rows)[0],u=xo(f,s-l.length)+l;return f[5]?u:u+vO(e,s-u.length)}function vO({main:t},e){let{roles:n,statements:o}=R(),
s=o.get(t).roles?.find(([i])=>n[i].function==="topic");if(!s||e<Vd)return"";let r=AO(s[1]);return TO(s[1])?`: ${pe(r,e-2)}\
 ?`:`: ${pe(r,e)}`}var AO=t=>typeof t=="number"&&t<0?Eo(-1-t,1).join(" \u2013 "):ee(t,1);function TO(t){if(typeof t=="st\
ring"||t>=0)return!1;let e=x.statements.stance[-1-t];return e>=0&&["doubts","rejects"].includes(x.names.stances[e])}function LO({
main:t},e){let{label:n}=it(t),o=ee(R().statements.get(t).o,1);return`${n} ${pe(o,Math.max(e-n.length,Vd))}`.trim()}function EO({
main:t,first:e,last:n}){let o=R().statements.get(t);return o.when||o.inferred_when?Ps(o):e===null&&n===null?d("date_unkn\
own"):vn(e,n)}var Jd=12,NO=300,Xd=Jd,kc=0,Yd=null;async function Br(t){await H();let e=oa(),n=Fe(e);if(!n.length&&!w.pair){L(t,zt(dt()&&
p("div",{class:"line timeline-head"},Go()),p("p",{},De())));return}let s=(e===y?n:Fe(y)).flatMap(({statements:u})=>u),r=tr(
e),i=zf(e,n,w.lanes,r),a=Rd(e,n),c=i.slice(0,Xd),l=p("div",{class:"timeline-box"}),f=n.filter(u=>!Zt(u)&&!a.has(u));L(t,
zt(p("div",{class:"line timeline-head"},r?WO(r):jO(),Go()),n.length===0&&p("p",{},d("no_tie_between")),l,i.length>c.length&&
PO(i.length-c.length,t),BO(n),FO(n,a.size,f.length,i.reduce((u,m)=>u+m.units.length,0)>n.length),DO(f),zO(n,r),Or(tn(x,s,
y.chosen.main),d("tab_timeline")))),IO(l,e,c,n,a),qO(t)}function IO(t,e,n,o,s){kc=t.clientWidth;let{paddingLeft:r,paddingRight:i}=getComputedStyle(
t),a=kc-parseFloat(r)-parseFloat(i),c=new Map,l=(g,b)=>{let S=g.units.filter(b).map(O=>{let v=Kd(e,O,g);return c.set(v,s.
get(O)??0),v}),$=rf(g.ends.map(O=>jt(e.level,O)));return{title:RO(e,g),lang:$,...CO(e,g),items:S,number:S.length}},f=n.map(
g=>l(g,Zt)).filter(({items:g})=>g.length),u=n.map(g=>l(g,b=>s.has(b))).filter(({items:g})=>g.length),h=[...new Set(o.flatMap(
({statements:g})=>g.map(b=>x.statements.article[b])))].filter(g=>Zt(x.articles[g])).map(Qd);h.length&&f.push({title:d("a\
rticles"),lang:null,open:null,isOpen:!1,items:h,number:h.length}),t.append(Gd({lanes:f,ordered:u,stepOf:g=>c.get(g)??0,steps:Math.
max(0,...s.values()),now:dt(),openAll:(g,b)=>V(g.flatMap(({statements:S})=>S()),b)},Math.max(a,NO)))}function qO(t){Yd??=
new ResizeObserver(()=>{let e=t.querySelector(".timeline-box");w.tab==="timeline"&&e&&e.clientWidth&&e.clientWidth!==kc&&
Ro(t,Br)}),Yd.observe(t)}var RO=({level:t},{ends:e})=>yt(e.map(n=>D(t,n)));function CO({level:t},{ends:e}){let n=e.map(r=>t.
nodes[r].actor),o=Ce(n),s=n.length>1?{pair:n,open:o}:{open:o};return{open:()=>k(s),isOpen:w.open===o}}var jO=()=>p("labe\
l",{class:"line"},d("lanes_of"),Q(d("lanes_of"),[["actor",d("lanes_actor")],["pair",d("lanes_pair")]],w.lanes,t=>k({lanes:t}))),
WO=t=>p("span",{class:"line"},p("strong",{},t.map((e,n)=>[n>0&&" \u2194 ",Ft(y.level,e)])),T(d("all_pairs"),()=>k({pair:null}))),
PO=(t,e)=>T(d("more",{n:N(t)}),()=>{Xd+=Jd,Ro(e,Br)}),BO=t=>p("ul",{class:"looks"},zp(t).map(([e,n])=>p("li",{},e,p("spa\
n",{},n))));function FO(t,e,n,o){let s=t.filter(Zt).length,r=[s>0&&d("at_their_dates",{n:N(s)}),e>0&&d("in_stated_order",
{n:N(e)}),n>0&&d("without_date",{n:N(n)})].filter(Boolean);return p("p",{class:"quiet"},d("timeline_drawn",{what:r.join(
", ")}),o&&` ${d("timeline_several")}`)}function DO(t){let e=nn(),n=({statements:o})=>o.includes(e);return t.length?p("d\
etails",{class:"undated",open:t.some(n)},p("summary",{},`${d("without_date",{n:N(t.length)})}: ${d("show")}`),ve(t.map(o=>p(
"li",{"aria-current":n(o)&&"location"},C(_c(y,o),()=>V(o.statements,_c(y,o))))),20)):null}function zO(t,e){if(e||w.lanes===
"actor")return null;let n=t.filter(({ties:o})=>!o.length);return n.length>0&&p("p",{class:"quiet"},d("no_pair",{n:N(n.length)}))}function Yn(t,e){let o=[...new Set(e.filter(s=>s!=null&&s!==""))];return{at:t,names:o,plain:o.map(kt)}}function Mc(t,e){
let n=e.join(" ");return t===n?0:t.startsWith(n)?1:e.every(o=>t.includes(o))?e.every(o=>HO(t,o))?2:3:null}function HO(t,e){
for(let n=t.indexOf(e);n>=0;n=t.indexOf(e,n+1))if(Po(t,n))return!0;return!1}function Zd(t,e,n){let o=[];for(let s of t){
let[r,i]=[1/0,0];for(let[a,c]of s.plain.entries()){let l=Mc(c,e);l!==null&&l<r&&([r,i]=[l,a])}r<1/0&&o.push({one:s,rank:r,
by:i,count:n(s.at)})}return o.sort((s,r)=>s.rank-r.rank||r.count-s.count||s.one.at-r.one.at)}function th(t,e){let n=null;
for(let o of t)for(let[s,r]of o.plain.entries())for(let i of new Set([r,...r.split(" ")])){let a=Math.min(Math.floor(Math.
max(e.length,i.length)/3),n?n.far-1:99);if(a<1||Math.abs(i.length-e.length)>a)continue;let c=GO(i,e,a);c<=a&&(n={one:o,name:o.
names[s],far:c})}return n}function GO(t,e,n){let[o,s]=[[],Array.from({length:e.length+1},(r,i)=>i)];for(let r=1;r<=t.length;r++){
let i=[r];for(let a=1;a<=e.length;a++){let c=t[r-1]===e[a-1];i[a]=Math.min(s[a]+1,i[a-1]+1,s[a-1]+(c?0:1)),r>1&&a>1&&t[r-
1]===e[a-2]&&t[r-2]===e[a-1]&&(i[a]=Math.min(i[a],o[a-2]+1))}if(Math.min(...i)>n)return n+1;[o,s]=[s,i]}return s[e.length]}var Fr=90,Vo=class{constructor(){this.plain=[],this.passages={owners:[],bounds:[],texts:[]}}add(e,n,o=null){this.plain.push(
`${kt(e)}
`),this.passages.owners.push(n),this.passages.bounds.push(o),this.passages.texts.push(o?null:e)}whole(){let e=new Uint32Array(
this.plain.length+1);for(let[n,o]of this.plain.entries())e[n+1]=e[n]+o.length;return{plain:this.plain.join(""),starts:e,
...this.passages}}};function vc(t,e){let{plain:n,starts:o}=t,s=e.join(" "),r=[[],[],[]],i=new Uint8Array(o.length);for(let[
a,c]of eh(t,s)){i[a]=1;let l=Po(n,c)||UO(n.slice(o[a],o[a+1]),s)===0;r[l?0:1].push(a)}if(e.length>1){let a=e.reduce((c,l)=>l.
length>c.length?l:c,"");for(let[c]of eh(t,a)){if(i[c])continue;let l=n.slice(o[c],o[c+1]);e.every(f=>l.includes(f))&&r[2].
push(c)}}return r.flat()}function*eh({plain:t,starts:e},n){let o=0;for(let s=t.indexOf(n);s>=0&&o+1<e.length;s=t.indexOf(
n,e[o])){for(;e[o+1]<=s;)o++;yield[o,s],o++}}function UO(t,e){let n=2;for(let o=t.indexOf(e);o>=0;o=t.indexOf(e,o+1)){if(Po(
t,o))return 0;n=1}return n}function Ko(t,e){let n=t.replace(/^#+\s+/,"").replace(/\s+/g," ").trim(),o=_p(n,[e.join(" "),
...e]),[s]=o[0]??[0],r=s>Fr?nh(n,s-Fr):0,i=n.length-s>2*Fr?nh(n,s+2*Fr):n.length,a=r?"\u2026 ":"";return{text:`${a}${n.slice(
r,i).trimEnd()}${i<n.length?" \u2026":""}`,marks:o.filter(([c,l])=>c>=r&&l<=i).map(([c,l])=>[c-r+a.length,l-r+a.length])}}
function nh(t,e){let n=t.indexOf(" ",e);return n>=0&&n-e<20?n+1:e}async function oh(t,e){let{findings:n,...o}=t,{facts:s,words:r}=o,i=r.entities.map(({label:l,labels:f={},aliases:u=[]},m)=>Yn(
m,[l,...Object.values(f),...u])),a=({at:l})=>!!r.entities[l].actor,c=await QO(t,e);return{...o,actors:i.filter(a),issues:i.
filter(l=>!a(l)),relations:s.relations.map(({label:l},f)=>Yn(f,[l])),questions:s.questions.map(({title:l,name:f},u)=>Yn(
u,[l,f])),articles:s.articles.map(({title:l,author:f,publisher:u},m)=>Yn(m,[l,f,u,[f,u,l].filter(Boolean).join(" ")])),findings:XO(
t,n),quotes:await KO(t,e),sentences:c,sentenceOf:JO(t,c)}}function VO({facts:t,words:e},n){let{quote:o=[]}=e.statements.
get(n),s=e.bodies.get(t.statements.article[n]);if(s===null)return o.join(" [\u2026] ");let r=[];for(let i=2;i<o.length;i+=
2)r.push(s.slice(Number(o[i]),Number(o[i+1])));return r.join(" [\u2026] ")}async function KO(t,e){let n=new Vo;for(let[o,
{translation:s}]of t.words.statements.entries())n.add(VO(t,o),o),s&&n.add(s,o),await e();return n.whole()}async function QO({
words:t,facts:e},n){let o=new Vo;for(let[s,r]of t.bodies.entries()){let i=new Intl.Segmenter(e.articles[s].language??void 0,
{granularity:"sentence"});for(let{segment:a,index:c}of i.segment(YO(r??"")))a.trim()&&o.add(a,s,[c,c+a.length]);await n()}
return o.whole()}var YO=t=>t.replace(/(?<!\n|^#[^\n]*)\n(?!\n)/gm," ");function JO({facts:t,words:e},{owners:n,bounds:o}){
let s=new Map;for(let[i,a]of n.entries())s.has(a)||s.set(a,i);let r=t.articles.map((i,a)=>e.bodies.get(a)!==null);return Int32Array.
from({length:e.statements.length},(i,a)=>{let c=t.statements.article[a];if(!r[c])return-1;let{quote:l=[]}=e.statements.get(
a),[f,u]=[s.get(c)??0,n.length];for(;u-f>1;){let m=f+u>>1;n[m]===c&&(o[m]?.[0]??0)<=Number(l[2])?f=m:u=m}return f})}function XO({
facts:t},e){return e.flatMap(n=>n.findings).map(({title:n,sentence:o,counts:s},r)=>{let i=o.map(([c])=>c).join(""),[,,a]=s[s.
length-1];return{...Yn(r,[i,`${n}: ${i}`]),statements:Vn(t,a)}})}var sh=4,rh=4;function ih(t,e,n,o){let s=i=>i.filter(a=>!n.has(a)),r=[];for(let{at:i,plain:a}of t.relations){let c=ZO(a[0].
split(" "),e);if(c===null||!o.relations[i])continue;let[l,f]=[e.slice(0,c.from),e.slice(c.to)].map(s);for(let u of eS(t,
i,l,f,o)){let m=o.ofPhrase(u);m.length&&r.push({kind:"phrase",rank:c.rank,count:m.length,label:"",phrase:u,statements:m})}}
return r.sort((i,a)=>i.rank-a.rank||(a.count??0)-(i.count??0))}function ZO(t,e){for(let n=0;n<e.length;n++){let o=e.slice(
n,n+t.length);if(o.length===t.length&&o.every((i,a)=>tS(i,t[a])))return{from:n,to:n+t.length,rank:o.every((i,a)=>i===t[a])?
0:1};if(n+o.length===e.length&&o.join(" ").length>=sh&&t.join(" ").startsWith(o.join(" ")))return{from:n,to:e.length,rank:1}}
return null}function tS(t,e){let n=0;for(;n<t.length&&t[n]===e[n];)n++;return t===e||n>=sh&&n>=Math.max(t.length,e.length)-
2}function eS(t,e,n,o,s){let[r,i]=[n,o].map(a=>a.length?nS(t,a):[null]);return n.length||o.length?r.flatMap(a=>i.map(c=>({
relation:e,actor:a,target:c}))):s.targetsOf(e).slice(0,rh).map(a=>({relation:e,actor:null,target:a}))}function nS({actors:t,
issues:e,words:{entities:n}},o){let s=[];for(let{at:i,plain:a}of[...t,...e]){let c=a.map(l=>Mc(l,o)).filter(l=>l!==null);
c.length&&s.push({rank:Math.min(...c),id:n[i].id})}return s.sort((i,a)=>i.rank-a.rank).filter(({rank:i})=>i===s[0].rank).
slice(0,rh).map(({id:i})=>i)}var ah=["phrase","actor","issue","relation","article","finding","question","quote","words"],oS=4,sS=200,rS="\u2E80",Dr=class{constructor(e,n,o){
this.index=e,this.counts=new hr(e.facts,e.words,e.level,n),this.asking=new Set(Qa(o)),this.answers=e.facts.questions.map(
s=>s.tab?null:this.counts.ofQuestion(s))}groups(e,n=null){let o=Qa(e.replace(/[?\u00bf\u061f\uff1f]/g," "));if(!o.length)
return[];let s=c=>c===n?sS:oS,r=o.filter(c=>!this.asking.has(c)),i=o.join("").length>1||o[0]>=rS;return[iS("phrase",ih(this.
index,o,this.asking,this.counts),s("phrase")),...this.namedGroups(o,r.length?r:o,s),...i?this.textGroups(o,s):[]].filter(
({total:c})=>c).sort((c,l)=>lh(c)-lh(l)||ah.indexOf(c.kind)-ah.indexOf(l.kind))}nearest(e){let{actors:n,issues:o,relations:s}=this.
index;return th([...n,...o,...s],kt(e))?.name??null}namedGroups(e,n,o){let{counts:s,index:r}=this,i=()=>0,a=l=>s.entities[l],
c=(l,f,u,m=()=>({}))=>{let h=Zd(f,l==="question"?n:e,u),g=h.slice(0,o(l)).map(({one:b,rank:S,by:$,count:O})=>({kind:l,rank:S,
count:O,at:b.at,label:b.names[0],...$>0&&l!=="finding"&&l!=="question"&&{alias:b.names[$]},...m(b.at)}));return{kind:l,total:h.
length,hits:g}};return[c("actor",r.actors,a),c("issue",r.issues,a),c("relation",r.relations.filter(({at:l})=>s.relations[l]),
l=>s.relations[l],l=>({statements:s.ofRelation(l)})),c("article",r.articles,l=>s.articles[l],()=>({alias:void 0})),c("fi\
nding",r.findings,i,l=>({count:r.findings[l].statements.length,statements:r.findings[l].statements,snippet:Ko(r.findings[l].
names[0],e)})),c("question",r.questions.filter(({at:l})=>this.answers[l]?.length!==0),l=>this.answers[l]?.length??0,l=>{
let f=this.answers[l];return f?{statements:f}:{count:null,tab:r.facts.questions[l].tab}})]}textGroups(e,n){let{quotes:o,
sentences:s,sentenceOf:r}=this.index,{first:i,total:a,taken:c}=this.quoted(vc(o,e),n("quote")),l=vc(s,e).filter(m=>!c[m]),
f=i.map(({passage:m,statements:h})=>{let g=o.owners[m],b=Ko(this.sentence(r[g]),e),S=b.marks.length?b:Ko(this.quote(m),e),
$=this.index.facts.statements.article[g],O=[...h];return{...ch("quote",S,$,e),count:O.length,statements:O}}),u=l.slice(0,
n("words")).map(m=>{let h=this.sentence(m);return{...ch("words",Ko(h,e),s.owners[m],e),sentence:h}});return[{kind:"quote",
total:a,hits:f},{kind:"words",total:l.length,hits:u}]}quoted(e,n){let{quotes:o,sentences:s,sentenceOf:r}=this.index,i=new Uint8Array(
s.owners.length),a=new Map,c=new Set,l=0;for(let f of e){let u=o.owners[f],m=r[u],h=m<0?this.quote(f):m,g=m<0?!c.has(h):
!i[m];m<0?c.add(h):i[m]=1,g&&l++<n&&a.set(h,{passage:f,statements:new Set}),a.get(h)?.statements.add(u)}return{first:[...a.
values()],total:l,taken:i}}quote(e){return this.index.quotes.texts[e]??""}sentence(e){let{sentences:n,words:o}=this.index,
s=e<0?null:n.bounds[e];return s?(o.bodies.get(n.owners[e])??"").slice(...s):""}},ch=(t,e,n,o)=>({kind:t,rank:kt(e.text).
includes(o.join(" "))?4:5,count:null,label:e.text,snippet:e,article:n}),iS=(t,e,n)=>({kind:t,total:e.length,hits:e.slice(
0,n)});function lh({hits:t}){let e=Math.min(...t.map(n=>n.rank));return e<=1?e:2}var aS=80;async function uh({kind:t,at:e=0,article:n=0,statements:o,tab:s,sentence:r},i,a){t==="actor"||t==="issue"?await cS(
R().entities[e].id):t==="article"?await k({tab:"article",article:x.articles[e].id,open:null}):t==="words"?await k({tab:"\
article",article:x.articles[n].id,open:null,find:[a,fh(r)]}):s?await k({tab:s}):t==="finding"?await V(o??[],F(i),{tab:"f\
indings",find:["",fh(i)]}):o?.length===1?await xt(o[0]):await V(o??[],F(i))}var fh=(t="")=>t.replace(/^#+\s+/,"").trim().
replace(/\s+/g," ").slice(0,aS);async function cS(t){let e=y.level.numbers.get(t);if(e===void 0||!y.nodes.has(e)){await nt(
t);return}let n=mo().shown.has(e)?w.grown:Rs(t);await nt(t),await k({grown:n}),w.tab==="graph"&&dr(e)}function ph({kind:t,total:e,hits:n},o,s,r){let i=`results-${t}`;return p("div",{role:"group","aria-labelledby":i},p("p",
{class:"results-head",id:i},d(`found_${t}`),p("span",{class:"quiet"},` ${N(e)}`)),n.map(a=>o(lS(a),s(a,dh(a)))),e>n.length&&
o(p("div",{role:"option",class:"result more"},d("show_all_of",{n:N(e)})),r(t)))}function lS(t){let{count:e,alias:n,snippet:o,
kind:s}=t;return p("div",{role:"option",class:"result"},o?p("span",{class:s==="quote"||s==="words"?"words":"",dir:"auto",
lang:mh(t)},mS(o)):p("span",{dir:"auto",lang:mh(t)},dh(t)),n&&[" ",p("span",{class:"quiet",dir:"auto"},`(${n})`)],p("spa\
n",{class:"quiet aside"},[uS(t),e!==null&&E(e,"statement")].filter(Boolean).join(" \xB7 ")))}function dh({kind:t,label:e,
at:n,phrase:o}){if(o){let[s,r]=[o.actor,o.target].map(a=>a===null?"":fS(a));return d(s&&r?"phrase_both":r?"phrase_who":"\
phrase_whom",{actor:s,relation:x.relations[o.relation].verb,target:r})}return(t==="actor"||t==="issue")&&n!==void 0?Z(R().
entities[n]):t==="relation"&&n!==void 0?on(x.relations[n].verb):e}function mh({kind:t,at:e,article:n}){return t==="quote"||
t==="words"?n===void 0?null:x.articles[n].language:e===void 0?null:t==="actor"||t==="issue"?$t(R().entities[e].id):t==="\
article"?x.articles[e].language:null}function fS(t){let e=R().entities.find(n=>n.id===t);return e?Z(e):t}function uS({kind:t,
at:e,article:n}){return t==="article"&&e!==void 0?de(x.articles[e]):(t==="quote"||t==="words")&&n!==void 0?x.articles[n].
title:t==="actor"||t==="issue"?e===void 0?"":R().entities[e].type:""}function mS({text:t,marks:e}){let n=0;return[...e.flatMap(
([s,r])=>{let i=t.slice(n,s);return n=r,[i,p("mark",{},t.slice(s,r))]}),t.slice(n)]}var pS=12,[dS,hS,hh,zr]=[560,200,4,12],Ht="",Ac=null,gh=null,wn=null,He=[],Ge=-1;function wh(){let t=p("div",{id:"result\
s",class:"results",role:"listbox","aria-label":d("search_results")});t.hidden=!0,t.addEventListener("mousedown",n=>n.preventDefault());
let e=p("input",{type:"search",id:"search",role:"combobox","aria-expanded":"false","aria-controls":"results","aria-autoc\
omplete":"list",placeholder:d("search"),"aria-label":d("search"),autocomplete:"off",value:Ht,onfocus:xh,oninput:n=>Hr(n.
target.value),onkeydown:bS,onblur:Gr});return p("div",{class:"searching",role:"search"},e,t)}function xh(){return gh??=Promise.
all([H(),bs(),wt("entity")]).then(([t,{cards:e},n])=>oh({facts:x,words:t,findings:e,level:n},gS())),gh}function gS(){let t=performance.
now();return()=>performance.now()-t<pS?null:new Promise(e=>setTimeout(()=>{t=performance.now(),e()}))}async function Tc(){
let t=await xh(),e=JSON.stringify(w.coders);return wn?.coders!==e&&(wn={search:new Dr(t,w,d("search_asking")),coders:e}),
wn.search}async function Hr(t){Ht=t,Ac=null,wn||yh([p("p",{class:"quiet"},d("search_preparing"))]),await Tc(),Ht===t&&bh()}
function bh(){let t=wn?.search.groups(Ht,Ac)??[];He=[],Ge=-1;let e=(r,i)=>(r.id=`result-${He.length}`,r.addEventListener(
"click",i),He.push({element:r,act:i}),r);if(!Ht.trim())return Gr();let n=(r,i)=>()=>(Gr(),uh(r,i,Ht.trim())),o=r=>()=>{let i=Ge;
Ac=r,bh(),$h(i)};yh(t.length?t.map(r=>ph(r,e,n,o)):wS(e));let s=t.reduce((r,i)=>r+i.total,0);le(s?E(s,"hit"):d("nothing_\
found",{what:Ht.trim()}))}function wS(t){let e=wn?.search.nearest(Ht)??null,n=()=>{if(e===null)return;let o=A("search");
o.value=e,o.focus(),Hr(e)};return[p("p",{class:"quiet"},d("nothing_found",{what:Ht.trim()})),e!==null&&t(p("div",{role:"\
option",class:"result"},d("did_you_mean",{name:e})),n)]}function yh(t){let e=A("results");L(e,t),e.hidden=!1,xS(A("searc\
h"),e),A("search").setAttribute("aria-expanded","true")}function xS(t,e){let{left:n,bottom:o,width:s}=t.getBoundingClientRect(),
r=document.documentElement.clientWidth-2*zr,i=Math.min(r,Math.max(s,dS));e.style.width=`${i}px`,e.style.left=`${Math.max(
zr,Math.min(n,r+zr-i))}px`,e.style.top=`${o+hh}px`,e.style.maxHeight=`${Math.max(hS,innerHeight-o-hh-zr)}px`}function Gr(){
He=[],Ge=-1,A("results").hidden=!0,A("search").setAttribute("aria-expanded","false"),A("search").removeAttribute("aria-a\
ctivedescendant")}function $h(t){He[Ge]?.element.removeAttribute("aria-selected"),Ge=Math.max(-1,Math.min(t,He.length-1));
let e=He[Ge]?.element;e?.setAttribute("aria-selected","true"),e?.scrollIntoView({block:"nearest"}),e?A("search").setAttribute(
"aria-activedescendant",e.id):A("search").removeAttribute("aria-activedescendant")}async function bS(t){let{key:e,target:n}=t,
o={ArrowDown:1,ArrowUp:-1};e in o?(t.preventDefault(),A("results").hidden&&Ht.trim()?await Hr(Ht):$h(Ge+o[e])):e==="Ente\
r"?(t.preventDefault(),(A("results").hidden||!wn)&&await Hr(n.value),He[Math.max(Ge,0)]?.act()):e==="Escape"&&(n.value=Ht=
"",Gr())}var Oh=()=>[yS(),OS()];function yS(){if(x.languages.length<2)return null;let t=x.languages.map(e=>[e,$S(e)]);return Q(d(
"language_of_names"),[["",d("language_of_names")],...t],w.language??"",async e=>{await H(),await k({language:e||null})})}
function $S(t){try{return F(new Intl.DisplayNames([t],{type:"language"}).of(t)??t)}catch{return t}}var OS=()=>{let t=qt()===
"dark"?"light":"dark";return T(d(t),()=>k({theme:t}),{id:"theme"})};function Qo(t,e,n,o,s){let r=new Array(s).fill(0),i=n==="kinds"?[...r.keys()]:null,{inside:a,main:c}=Et(t,{...e,[n]:i},Lt(
e));for(let l of K(a)){let f=o(n==="quad_classes"?c[l]:l);f>=0&&r[f]++}return r}var SS=0,_S=0;function kh(){let{statements:t,names:e,labels:n}=x;return Fn(d("filters_and_counts"),te(d("quad_classes"),
kS()),te(d("modes"),Ur("modes",n.modes,Lc("modes",t.mode,e.modes),o=>Ec(o===Qe,"not actual"))),te(d("certainties"),Ur("c\
ertainties",n.certainties,Lc("certainties",t.certainty,e.certainties),o=>Ec(o===SS,"hedged"))),te(d("polarities"),Ur("po\
larities",n.polarities,Lc("polarities",t.polarity,e.polarities),o=>Ec(o===_S,"denied"))))}function Mh(t){let e=p("detail\
s",{class:"group",open:t},p("summary",{},d("more_filters")),t&&_h());return e.addEventListener("toggle",()=>e.open&&e.children.
length===1&&Qt(e,_h())),e}var Lc=(t,e,n)=>Qo(x,w,t,o=>e[o],n.length);function Ec(t,e){let{names:n,encodings:o}=x;return ke(
tt().line,{dashes:t?[]:o.holds[n.holds.indexOf(e)].dashes})}function kS(){let{statements:t,names:e,labels:n}=x,o=e.quad_classes.
length,s=c=>c<o?Cn(e.signs.indexOf(ue(x,c))):Cn(e.signs.indexOf("neither")),r=Qo(x,w,"quad_classes",c=>t.quad_class[c]<0?
o:t.quad_class[c],o+1),i=[...e.quad_classes.keys(),-1],a=w.quad_classes??i;return[...n.quad_classes,d("no_quad_class")].
map((c,l)=>{let f=u=>k({quad_classes:Vr(i,a,[i[l]],u,i)});return r[l]>0&&ft(`${c} (${r[l]})`,a.includes(i[l]),f,s(l))})}
function Vr(t,e,n,o,s){let r=t.filter(i=>n.includes(i)?o:e.includes(i));return String(r)===String(s)?null:r}function Ur(t,e,n,o=()=>null){
let s=[...e.keys()],r=t==="kinds"&&w.count==="acts"?[rs]:s,i=w[t],a=i??r;return e.map((c,l)=>{let f=u=>k({[t]:Vr(s,a,[l],
u,r)});return(n[l]>0||i!==null)&&ft(`${c} (${n[l]})`,a.includes(l),f,o(l))})}function Sh(t,e){let n=e.map(([s])=>s),o=w[t]??
n;return e.map(([s,r])=>{let i=a=>k({[t]:Vr(n,o,[s],a,n)});return ft(r,o.includes(s),i)})}function _h(){let{statements:t,
names:e,labels:n,relations:o,families:s,familyOf:r,articles:i,coders:a}=x,c=Qo(x,w,"relations",u=>t.relation[u],o.length),
l=Qo(x,w,"kinds",u=>o[t.relation[u]].kind,e.kinds.length),f=new Set(y.level.nodes.filter((u,m)=>y.level.isTied[m]).map(u=>u.
type));return[te(d("kinds"),Ur("kinds",n.kinds,l)),te(d("relations"),s.map((u,m)=>MS(u,[...o.keys()].filter(h=>r[h]===m),
c))),te(d("types"),Sh("types",[...f].sort().map(u=>[u,u]))),i.length>1&&te(d("articles"),Sh("articles",i.map(u=>[u.id,u.
title]))),a.length>1&&te(d("coders"),vS()),te(d("further"),ft(d("with_issues"),w.issues,u=>k({issues:u})),ft(d("with_inf\
erred"),w.inferred,u=>k({inferred:u})),ft(d("with_headlines"),w.headlines,u=>k({headlines:u})),ft(d("with_self_loops"),w.
self,u=>k({self:u})))]}function MS(t,e,n){let o=[...x.relations.keys()],s=w.relations??o,r=e.filter(c=>n[c]),i=r.reduce(
(c,l)=>c+n[l],0);if(!i)return null;let a=(c,l)=>k({relations:Vr(o,s,c,l,o)});return p("details",{class:"family"},p("summ\
ary",{},`${on(t)} (${i})`,r.some(c=>!s.includes(c))&&" \u2022"),p("p",{class:"quiet"},C(d("all"),()=>a(e,!0))," ",C(d("n\
one"),()=>a(e,!1))),r.map(c=>ft(`${on(x.relations[c].verb)} (${n[c]})`,s.includes(c),l=>a([c],l))))}function vS(){let t=w.
coders??[],e=t.length>1?[[t.join(" "),Jt(t)]]:[],n=x.coders.map(o=>[o,o]);return Q(d("coders"),[["",d("one_coder")],...n,
...e],t.join(" "),o=>k({coders:o?o.split(" "):null}))}var vh=["statements","acts","articles"];function Ah(){let t=C(d("draw_all"),()=>k({all:!0,picture:"whole"}));return Fn(d(
"level"),Q(d("level"),li.map(e=>[e,d(`level_${e}`)]),w.level,AS),p("label",{class:"line"},`${d("count_by")} `,TS()),p("l\
abel",{class:"line"},`${d("min_weight")} `,LS()),w.ego!==null&&ES(w.ego),y.isGrown&&p("p",{class:"quiet"},d("not_drawn_y\
et")," ",t),y.weakest>0&&p("p",{class:"quiet"},d("weakest",{n:y.weakest})," ",t))}async function AS(t){let e=await wt(t);
await k({level:t,ego:null,...Cs(e)})}function TS(){let t=e=>k({count:vh.find(n=>n===e)});return Q(d("count_by"),vh.map(e=>[
e,d(`by_${e}`)]),w.count,t)}function LS(){return p("input",{type:"number",min:1,max:999,value:w.min_weight,"aria-label":d(
"min_weight"),onchange:t=>k({min_weight:Math.max(1,Math.floor(Number(t.target.value))||1)})})}function ES(t){let e=Q(d("\
distance"),[1,2,3].map(n=>[String(n),E(n,"step")]),String(w.steps),n=>k({steps:Number(n)}));return p("p",{class:"ego"},d(
"neighbours_of",{name:An(t)})," ",e," ",C(d("show_all"),()=>k({ego:null})))}var NS=["modes","polarities"],Nc=()=>eo("filters").filter(t=>JSON.stringify(w[t])!==JSON.stringify(U[t])&&!(w.compared_with&&
NS.includes(t)&&w[t]===null));function Th(){let t=A("side"),e=As(t),{scrollTop:n}=t,o=t.querySelector("details.group[ope\
n]")!==null,s=Nc(),r=()=>k(Object.fromEntries(s.map(i=>[i,U[i]])));L(t,p("div",{class:"box-head"},p("h2",{},d("filters")),
s.length>0&&T(d("reset"),r,{class:"quiet-button"}),T("\xD7",()=>t.hidePopover(),{class:"close","aria-label":d("close")})),
p("p",{class:"quiet"},Us()),Ah(),kh(),Mh(o),Fn(d("display"),Oh())),Ts(t,e),n&&(t.scrollTop=n)}function Lh({statements:t}){let[e,n]=[1/0,-1/0];for(let o of[t.first,t.last])for(let s of o)s!==null&&(e=Math.min(e,s),n=
Math.max(n,s));return e>n?null:[e,n]}function Eh({facts:t,state:e,chosen:n}){let o=e.since!==null||e.until!==null||!e.undated,
s={...e,since:null,until:null,undated:!0},r=o?Et(t,s,Lt(e)):n;return{chosen:r,statements:K(r.inside)}}function Nh(t,e,n,[
o,s],r){let i=(s-o+1)/r,a=new Array(r).fill(0),c=new Array(r).fill(0),l=u=>Math.min(r-1,Math.max(0,Math.floor((u-o)/i))),
f=new Set;for(let u of n){let m=t.statements.act[u];if(m>=0&&f.has(m))continue;m>=0&&f.add(m);let[h,g]=[e.first[u],e.last[u]];
if(h===null&&g===null)continue;let[b,S]=[l(h??o),l(g??s)],$=h!==null&&g===h&&!e.approximate[u];for(let O=b;O<=S;O++)($?a:
c)[O]+=1/(S-b+1)}return{sure:a,unsure:c,width:i}}var Ic=120,qc=!1;function qh(){let t=A("time"),e=Lh(x),{chosen:n,statements:o}=Eh(y),s=o.filter(m=>n.first[m]===null&&n.
last[m]===null),r=s.length>0&&p("p",{class:"undated"},G(E(s.length,"undated"),s,d("undated_many")));if(!e||e[0]===e[1]){
L(t,p("p",{class:"quiet"},d("no_period")),r);return}let i=IS(e),a=t.querySelector(".slider")?t.children:[p("div",{class:"\
time-head"}),RS(e)],[c,l]=a;c.isConnected||L(t,c,l),L(c,qS(e,i),r);let[f,...u]=l.children;f.replaceWith(jS(n,o,e,i));for(let[
m,h]of u.slice(0,2).entries())h.value=String(i[m]),h.setAttribute("aria-valuetext",lt(i[m]))}function IS([t,e]){return[Math.
max(t,w.since??t),Math.min(e,w.until??e)]}function qS(t,[e,n]){return[p("h2",{},d("period")),Ih("since",e,t),"\u2013",Ih(
"until",n,t),me()&&!dt()&&T(d("whole_period"),()=>k({since:null,until:null})),Go(),ft(d("only_certain_dates"),w.inside===
"certainly",o=>k({inside:o?"certainly":"possibly"})),ft(d("include_undated"),w.undated,o=>k({undated:o}))]}function Ih(t,e,[
n,o]){let s=r=>{let i=tf(r);i!==null&&Rh(t,i,[n,o])};return p("input",{type:"date",value:lt(e),min:lt(n),max:lt(o),"aria\
-label":d(t),onchange:r=>s(r.target.value)})}function RS([t,e]){let n=o=>p("input",{type:"range",min:t,max:e,step:1,"ari\
a-label":d(o),oninput:s=>Rh(o,Number(s.target.value),[t,e])});return p("div",{class:"slider"},_("svg"),n("since"),n("unt\
il"),CS([t,e]))}function CS([t,e]){return p("div",{class:"years","aria-hidden":"true"},nf(t,e).map(([n,o])=>{let s=p("sp\
an",{},o);return s.style.left=`${(n-t)/(e-t+1)*100}%`,s}))}function jS(t,e,n,[o,s]){let[r]=n,{sure:i,unsure:a,width:c}=Nh(
x,t,e,n,Ic),l=Math.max(...i.map((m,h)=>m+a[h]),1),f=(m,h,g,b)=>{let[S,$]=[g/l*34,36-(g+b)/l*34],O=(m+1)*c+r<o||m*c+r>s;return g>
0&&_("rect",{class:h+(O?" off":""),x:m/Ic*1e3,y:$,width:1e3/Ic-1,height:Math.max(S,1.5)})},u=i.map((m,h)=>[f(h,"bar",m,0),
f(h,"bar unsure",a[h],m)]);return _("svg",{class:"histogram",viewBox:"0 0 1000 40",preserveAspectRatio:"none",role:"img",
"aria-label":d("histogram")},u)}function Rh(t,e,[n,o]){let s=t==="since"?e<=n:e>=o;It({[t]:s?null:e}),(w.since??n)>(w.until??
o)&&It({[t==="since"?"until":"since"]:e}),!qc&&(qc=!0,requestAnimationFrame(()=>{qc=!1,k({})}))}var WS=10,Ch=!1,PS={wanted:""};function Rc(){let t=p("div",{class:"viewpoints",role:"group","aria-label":F(d("according_\
to"))}),e=Ds(),n=al(x),o=s=>FS(e,n,s);L(A("viewpoint"),p("div",{class:"box-head"},p("h2",{},F(d("according_to"))),BS()),
Er(d("sources_find"),PS,t,o).slice(e.length>WS?0:1),zS())}var BS=()=>ft(d("viewpoint_several"),Cc(),t=>{Ch=t,t||w.according_to.
length<2?Rc():k({according_to:w.according_to.slice(0,1)})}),Cc=()=>Ch||w.according_to.length>1;function FS(t,e,n){let o=Cc()?
"checkbox":"radio",s=i=>i.startsWith("by:")&&e.get(i)===e.get("authors")&&!w.according_to.includes(i);return t.filter(([
i,a])=>(o==="radio"||i!=="everyone")&&!s(i)&&n(a)).map(([i,a])=>p("label",{class:"tick"},p("input",{type:o,name:"accordi\
ng-to",checked:w.according_to.includes(i),onchange:c=>DS(i,c.target.checked)}),p("span",{dir:"auto"},F(a)),p("span",{class:"\
number quiet"},N(e.get(i)??0))))}function DS(t,e){if(!Cc()){k({according_to:[t]});return}let o=Ds().map(([s])=>s).filter(
s=>s===t?e:w.according_to.includes(s));k({according_to:o.length?o:["authors"]})}var zS=()=>p("p",{},w.compared_with&&`${d(
"compared_with")} ${Wt(w.compared_with)} \xB7 `,C(d("compare_claims"),()=>k({tab:"compare"})));var HS=8,jh=new Map;function Jn(t,e,n,o){jh.set(t,o);let s=p("button",{type:"button",id:`open-${t}`,class:"opener",popovertarget:t},
e),r=p("div",{id:t,class:"box",popover:"auto",role:"dialog","aria-label":n});return r.addEventListener("beforetoggle",i=>{
i.newState==="open"&&(o(),US(r,s))}),[s,r]}function Wh(t){GS(t)&&jh.get(t)?.()}var GS=t=>document.getElementById(t)?.matches(
":popover-open")??!1,Yo=t=>document.getElementById(t)?.hidePopover();function US(t,e){let{right:n,bottom:o}=e.getBoundingClientRect();
t.style.setProperty("--top",`${o+4}px`),t.style.setProperty("--right",`${Math.max(HS,innerWidth-n)}px`)}var VS=[["square","form_country"],["triangle","form_person"],["dot","form_actor"],["diamond","form_issue"]],KS={acts:"ac\
t_many",statements:"statement_many",articles:"article_many"};function Ph(){return p("section",{class:"legend"},p("h2",{},
d("legend")),p("ul",{},Oa().map(([t,e])=>p("li",{},t,p("span",{},e)))),p("ul",{},VS.map(([t,e])=>p("li",{},$a(t),p("span",
{},d(e))))),QS(),p("p",{class:"quiet"},d("width_meaning",{what:d(KS[w.count])})))}function QS(){let t=new Map;for(let{tint:n,
country:o}of y.level.nodes)n>=0&&o&&t.set(n,o);if(!t.size)return null;let e=[...t].sort(([n],[o])=>n-o);return p("ul",{},
e.map(([n,o])=>p("li",{},$a("dot",Ze()[n]),p("span",{},d("belongs_to",{name:YS(o)})))))}function YS(t){let e=w.language?
ce(t):null;return e?Z(e):y.level.countries[t]}function Le(t,e=""){return`${[x.title.replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-|-$/g,"").slice(0,60)||"network",e].filter(
Boolean).join("-")}.${t}`}var JS={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function jc(t){return t.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
"")}function ct(t){return jc(String(t)).replace(/[&<>"]/g,e=>JS[e])}var Kr=1.4,[Bh,XS,Xn]=[48,24,12];function Qr(t,e,n,o=400,s=""){let r=s&&` fill="${s}"`,i=[];for(let c of t.split(/\s+/).
filter(Boolean)){let l=i.length?`${i[i.length-1]} ${c}`:c;i.length&&En(l,n,o)<=e?i[i.length-1]=l:i.push(c)}return{markup:i.
map((c,l)=>`<text y="${(n*(1+l*Kr)).toFixed(1)}" font-size="${n}" font-weight="${o}"${r}>${ct(c)}</text>`).join(""),height:i.
length*n*Kr}}function Fh(t){let[e,n]=[0,Xn];return{markup:(w.picture==="named"?mr():_u()).map(([r,i])=>{let a=Bh+En(i,Xn)+
XS;e&&e+a>t&&([e,n]=[0,n+Xn*Kr]);let c=`<g transform="translate(${e} ${n-11})">${r.innerHTML}</g><text x="${e+Bh}" y="${n}\
" font-size="${Xn}">${ct(i)}</text>`;return e+=a,c}).join(""),height:n+Xn*Kr-Xn}}function zh(){let t=_e()?.body;if(!t?.nodeIndices.length)return null;let{nodes:e}=y.level,n=t.nodeIndices.map(l=>({at:l,
x:t.nodes[l].x,y:t.nodes[l].y})),[o,s]=[Math.min(...n.map(({x:l})=>l))-90,Math.max(...n.map(({x:l})=>l))+90],[r,i]=[Math.
min(...n.map(({y:l})=>l))-60,Math.max(...n.map(({y:l})=>l))+70],a=[...[...y.arrows.keys()].map(l=>ZS(l,t)),...n.map(({at:l,
x:f,y:u})=>e_(l,e[l],f,u))];return{markup:`<g transform="translate(${(-o).toFixed(1)} ${(-r).toFixed(1)})">${a.join("")}\
</g>`,width:s-o,height:i-r}}function Dh(t,e,n){let o=n.nodes[e],s=Math.hypot(o.x-t.x,o.y-t.y)||1,r=y.level.nodes[e].size+
3;return{x:o.x-(o.x-t.x)/s*r,y:o.y-(o.y-t.y)/s*r}}var Jo=({x:t,y:e})=>`${t.toFixed(1)} ${e.toFixed(1)}`;function ZS(t,e){
let{options:n}=e.edges[t],{arrows:o}=y.level,{signs:s,holds:r,marks:i}=x.encodings,[a,c]=[e.nodes[o.actor[t]],e.nodes[o.
target[t]]],{color:l}=n.color,f=a===c,u=f?{x:a.x+34,y:a.y-34}:Ks(a,c,n.smooth),m=f?{x:a.x,y:a.y-16}:Dh(u,o.actor[t],e),h=f?
{x:a.x+16,y:a.y}:Dh(u,o.target[t],e),g=Math.atan2(h.y-u.y,h.x-u.x)*180/Math.PI,b={x:(m.x+2*u.x+h.x)/4,y:(m.y+2*u.y+h.y)/
4},{dashes:S,...$}=r[o.hold[t]],O=S.length?` stroke-dasharray="${S.join(" ")}"`:"",v=`<path d="M${Jo(m)} Q${Jo(u)} ${Jo(
h)}" fill="none" stroke="${l}" stroke-width="${n.width.toFixed(1)}"${O}/>`,M=Mo(s[o.sign[t]].head,l,`translate(${Jo(h)})\
 rotate(${g}) scale(1)`),I=ya($.middle||i[o.mark[t]].middle,l,b.x.toFixed(1),b.y.toFixed(1));return v+(M?.outerHTML??"")+
(I?.outerHTML??"")+t_(n.label??"",m,h,b)}function t_(t,e,n,o){if(!t)return"";let s=Math.atan2(n.y-e.y,n.x-e.x)*180/Math.
PI,r=s>90||s<-90?s+180:s,i=t.split(`
`),a=i.map((c,l)=>`<tspan x="0" y="${-4-12*(i.length-1-l)}">${ct(c)}</tspan>`);return`<text transform="translate(${Jo(o)}\
) rotate(${r.toFixed(1)})" font-size="11" ${Hh()}>${a.join("")}</text>`}var Hh=()=>`text-anchor="middle" fill="${tt().text}\
" stroke="${tt().ground}" stroke-width="3" paint-order="stroke"`;function e_(t,{size:e,shape:n,tint:o},s,r){let i={square:`\
<rect x="${s-e}" y="${r-e}" width="${2*e}" height="${2*e}" `,triangle:`<path d="M${s} ${r-e} L${s+e} ${r+e*.8} L${s-e} ${r+
e*.8} Z" `,diamond:`<path d="M${s} ${r-e} L${s+e} ${r} L${s} ${r+e} L${s-e} ${r} Z" `,dot:`<circle cx="${s}" cy="${r}" r\
="${e}" `},c=Ln(D(y.level,t)).split(`
`).map((f,u)=>`<text x="${s}" y="${r+e+14+u*14}" font-size="13" ${Hh()}>${ct(f)}</text>`),l=o>=0?Ze()[o]:tt().node;return`${i[n]}\
fill="${l}" stroke="${tt().line}"/>${c.join("")}`}var n_=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-linecap","stroke-linejoin","stroke-opac\
ity","paint-order","opacity","font-size","font-weight","font-style","font-family","text-anchor","dominant-baseline","let\
ter-spacing","direction","visibility","marker-start","marker-mid","marker-end"],o_=["class","style","tabindex","role","f\
ocusable"];function Xo(t,e){let n=t.cloneNode(!0),[o,s]=[t,n].map(r=>[r,...r.querySelectorAll("*")]);for(let[r,i]of o.entries()){
let a=getComputedStyle(i);for(let c of[...o_,...s[r].getAttributeNames().filter(l=>/^(aria|data)-/.test(l))])s[r].removeAttribute(
c);a.display==="none"&&s[r].setAttribute("display","none");for(let c of n_)s[r].setAttribute(c,a.getPropertyValue(c))}if(e)
for(let[r,i]of o.entries())i.matches(e)&&s[r].remove();return n}var s_=/^repeating-linear-gradient\((.*)\)$/,r_=/,\s*(?![^(]*\))/,i_={"to top":0,"to right":90,"to bottom":180,"to left":270};
function Gh(t,{x:e,y:n,width:o,height:s}){let[r,...i]=s_.exec(t)?.[1].split(r_)??[];if(!i.length)return null;let a=(i_[r]??
Number.parseFloat(r))*Math.PI/180,[c,l]=[Math.sin(a),-Math.cos(a)],f=(Math.abs(o*c)+Math.abs(s*l))/2,[u,m]=[e+o/2-f*c,n+
s/2-f*l],h=0,g=i.map(B=>{let q=B.lastIndexOf(" ");return h=Math.max(h,Number.parseFloat(B.slice(q))),{colour:a_(B.slice(
0,q)),at:h}}),b=[u,m,u+h*c,m+h*l].map(B=>(Math.round(100*B)/100+0).toFixed(2)),S=`stripes${[t,...b].join("_").replace(/[^\w.-]+/g,
"_")}`,[$,O,v,M]=b,I=g.map(({colour:B,at:q})=>`<stop offset="${(q/h).toFixed(4)}" stop-color="${B}"/>`),j=`gradientUnits\
="userSpaceOnUse" spreadMethod="repeat" x1="${$}" y1="${O}" x2="${v}" y2="${M}"`;return{fill:`url(#${S})`,defined:`<line\
arGradient id="${S}" ${j}>${I.join("")}</linearGradient>`}}function a_(t){let e=/^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)\)$/.
exec(t)?.slice(1);return e?`rgb(${e.map(n=>Math.round(255*Number(n))).join(", ")})`:t}var Yr=8,Uh=document.createElement("canvas").getContext("2d");function Wc(t){let e=c_(t);for(let[o]of e)o.scrollTo(0,0);
let n=t instanceof SVGSVGElement?l_(t):f_(t);for(let[o,s,r]of e)o.scrollTo(s,r);return n}function c_(t){let e=[];for(let n=t.
parentElement;n;n=n.parentElement)e.push(n);return e.filter(n=>n.scrollLeft||n.scrollTop).map(n=>[n,n.scrollLeft,n.scrollTop])}
function l_(t){let e=t.getBBox(),[n,o]=[Math.ceil(e.width)+2*Yr,Math.ceil(e.height)+2*Yr],s=Xo(t);return s.setAttribute(
"viewBox",`${e.x-Yr} ${e.y-Yr} ${n} ${o}`),s.setAttribute("width",String(n)),s.setAttribute("height",String(o)),{markup:Xr(
s),width:n,height:o}}function f_(t){let{left:e,top:n}=t.getBoundingClientRect(),o=[],[s,r]=[0,0],i=(c,l)=>{c&&(o.push(c),
s=Math.max(s,l.right-e),r=Math.max(r,l.bottom-n))},a=c=>{let l=getComputedStyle(c);if(l.display==="none"||l.visibility===
"hidden"||l.opacity==="0")return;let f=c.getBoundingClientRect();if(f.right<e)return;let[u,m]=[f.left-e,f.top-n];if(c instanceof
SVGSVGElement){let h=Xo(c);for(let[g,b]of Object.entries({x:u,y:m,width:f.width,height:f.height,overflow:"visible"}))h.setAttribute(
g,String(b));i(Xr(h),f);return}i(u_(l,u,m,f.width,f.height),f);for(let h of c.childNodes)if(h instanceof Element)a(h);else if(h instanceof
Text)for(let g of h_(h,l,e,n))i(g.markup,g.place)};return a(t),{markup:o.join(""),width:Math.ceil(s),height:Math.ceil(r)}}
var Xr=t=>jc(new XMLSerializer().serializeToString(t));function u_(t,e,n,o,s){let r=o>0&&s>0?Gh(t.backgroundImage,{x:e,y:n,
width:o,height:s}):null,i=r?`${r.defined}<rect x="${e}" y="${n}" width="${o}" height="${s}" fill="${r.fill}"/>`:"";return p_(
t,e,n,o,s,!r)+i+m_(t,e,n,o,s)}function m_(t,e,n,o,s){let r=Number.parseFloat(t.outlineWidth);if(t.outlineStyle!=="solid"||
!r||!Jr(t.outlineColor))return"";let i=Number.parseFloat(t.outlineOffset)+r/2;return`<rect x="${e-i}" y="${n-i}" width="${o+
2*i}" height="${s+2*i}" fill="none" stroke="${t.outlineColor}" stroke-width="${r}"/>`}function p_(t,e,n,o,s,r){let[i]=t.
backgroundImage.match(/(?:rgba?|color)\([^)]*\)/)??[],a=[t.backgroundColor,r?i:""].find(M=>M&&Jr(M))??"none",c=["Top","R\
ight","Bottom","Left"].map(M=>({wide:t[`border${M}Style`]==="none"?0:Number.parseFloat(t[`border${M}Width`]),colour:t[`b\
order${M}Color`]})),l=c.every(({wide:M,colour:I})=>M===c[0].wide&&I===c[0].colour),{wide:f,colour:u}=c[0],m=Math.min(Number.
parseFloat(t.borderTopLeftRadius)||0,o/2,s/2),h={dashed:`${3*f} ${2*f}`,dotted:`0 ${2*f}`}[t.borderTopStyle],g=h?` strok\
e-dasharray="${h}" stroke-linecap="round"`:"",b=f&&Jr(u)?` stroke="${u}" stroke-width="${f}"${g}`:"",S=l&&b?f/2:0,$=`x="${e+
S}" y="${n+S}" width="${Math.max(0,o-2*S)}" height="${Math.max(0,s-2*S)}"`,O=a==="none"&&!(l&&b)?"":`<rect ${$} rx="${m}\
" fill="${a}"${l?b:""}/>`;if(l)return O;if(c[0].wide&&c.slice(1,3).every(M=>M.wide===f&&M.colour===u))return`<rect ${$} \
rx="${m}" fill="${a}"/>${d_({x:e,y:n,width:o,height:s,round:m,wide:f},c[3],b)}`;let v=c.map(({wide:M,colour:I},j)=>{if(!M||
!Jr(I))return"";let B=[[e,n,o,M],[e+o-M,n,M,s],[e,n+s-M,o,M],[e,n,M,s]][j];return`<rect x="${B[0]}" y="${B[1]}" width="${B[2]}\
" height="${B[3]}" fill="${I}"/>`});return O+v.join("")}function d_({x:t,y:e,width:n,height:o,round:s,wide:r},i,a){let[c,
l,f,u]=[e+r/2,t+n-r/2,e+o-r/2,s-r/2],m=(S,$,O,v)=>`A${S} 0 0 ${$} ${O} ${v}`,h=`M${t+s} ${c}H${l-u}${m(`${u} ${u}`,1,l,c+
u)}V${f-u}${m(`${u} ${u}`,1,l-u,f)}H${t+s}`,g=`${Math.max(0,s-i.wide)} ${Math.max(0,s-r)}`,b=`M${t+s} ${e}${m(`${s} ${s}`,
0,t,e+s)}V${e+o-s}${m(`${s} ${s}`,0,t+s,e+o)}V${e+o-r}${m(g,1,t+i.wide,e+o-s)}V${e+s}${m(g,1,t+s,e+r)}Z`;return`<path d=\
"${h}" fill="none"${a}/><path d="${b}" fill="${i.colour}"/>`}var Jr=t=>t!=="transparent"&&!/^rgba\(.*, 0\)$/.test(t);function h_(t,e,n,o){
let s=e.writingMode.startsWith("horizontal"),r=e.direction==="rtl";Uh.font=`${e.fontStyle} ${e.fontWeight} ${e.fontSize}\
 ${e.fontFamily}`;let i=Uh.measureText("x").fontBoundingBoxAscent,a=`font-family="${ct(e.fontFamily)}" font-size="${e.fontSize}\
" font-weight="${e.fontWeight}" font-style="${e.fontStyle}" fill="${e.color}" direction="${e.direction}"`;return g_(t,s).
map(({words:c,place:l})=>{let f=s?`x="${(r?l.right:l.left)-n}" y="${l.top-o+i}"`:`transform="translate(${l.left-n+i} ${l.
bottom-o}) rotate(-90)"`,u=e.textTransform==="uppercase"?c.toLocaleUpperCase():c;return{markup:`<text ${f} ${a}>${ct(u.trim())}\
</text>`,place:l}})}function g_(t,e){let n=[],o=document.createRange();for(let{segment:s,index:r}of new Intl.Segmenter().
segment(t.data)){o.setStart(t,r),o.setEnd(t,r+s.length);let i=o.getBoundingClientRect(),a=n[n.length-1];if(!i.width&&!i.
height)continue;a&&Math.abs(e?a.place.top-i.top:a.place.left-i.left)<2?[a.words,a.place]=[a.words+s,w_(a.place,i)]:n.push(
{words:s,place:i})}return n.filter(({words:s})=>s.trim())}function w_(t,e){let[n,o]=[Math.min(t.left,e.left),Math.min(t.
top,e.top)];return new DOMRect(n,o,Math.max(t.right,e.right)-n,Math.max(t.bottom,e.bottom)-o)}var Vh=(t,e,n)=>`<svg xmln\
s="${Ei}" width="${e}" height="${n}" viewBox="0 0 ${e} ${n}" font-family="${ct(wo())}">${t}</svg>
`;var Zr=16,x_=480,ti={arguments:".argument",timeline:".timeline-box svg",matrix:"table.matrix"},b_=".looks, .matrix-legen\
d";function y_(){return w.tab==="graph"?[w.picture==="named"?$_():zh()].filter(e=>e!==null):[...ti[w.tab]?A("sheet").querySelectorAll(
ti[w.tab]):[]].map(Wc)}function $_(){let t=To();if(!t?.parts.ties.length)return null;let{width:e,height:n}=t.picture,o=Xo(
t.root,".around, .now");for(let[s,r]of Object.entries({width:e,height:n}))o.setAttribute(s,String(r));return{markup:Xr(o),
width:e,height:n}}function ei(){return w.tab!=="graph"?!!(ti[w.tab]&&A("sheet").querySelector(ti[w.tab])):w.picture==="n\
amed"?!!To()?.parts.ties.length:!!_e()?.body.nodeIndices.length}function ni(){let t=y_();if(!t.length)return null;let{text:e,
quiet:n,ground:o}=tt(),s=w.tab==="graph"?[]:[...A("sheet").querySelectorAll(b_)].map(Wc),r=Math.max(x_,...[...t,...s].map(
S=>S.width)),i=[],a=Zr,c=({markup:S,height:$},O=8)=>{i.push(`<g transform="translate(${Zr} ${a.toFixed(1)})">${S}</g>`),
a+=$+O},{title:l,what:f,numbers:u,based:m}=O_();c(Qr(l,r,18,600),2),c(Qr(`${d(`tab_${w.tab}`)}. ${f}`,r,13,400,n),12);for(let S of t)
c(S,12);w.tab==="graph"&&c(Fh(r));for(let S of s)c(S);c(Qr([m,cf(u)].filter(Boolean).join(" "),r,12,400,n),Zr);let[h,g]=[
Math.ceil(r+2*Zr),Math.ceil(a)],b=`<rect width="${h}" height="${g}" fill="${o}"/><g fill="${e}">${i.join("")}</g>`;return{
width:h,height:g,svg:Vh(b,h,g)}}function O_(){let t=w.tab==="arguments"?zm():null;if(t){let o=tn(x,t.statements,y.chosen.
main),{title:s}=x.articles[t.article];return{title:s,what:`${F(Tn())}.`,numbers:o,based:Hs(o)}}let e={title:x.title,what:Be()};
if(w.tab==="timeline"){let o=Fe(y).flatMap(r=>r.statements),s=tn(x,o,y.chosen.main);return{...e,numbers:s,based:Hs(s)}}let n=Sn();
return{...e,numbers:fe(n),based:Gi(n)}}var Zn=()=>ni()?.svg??"",oi=t=>`data:image/svg+xml;charset=utf-8,${encodeURIComponent(
t)}`;async function Pc(t,e){let{theme:n}=w;await k({theme:t});try{await e()}finally{await k({theme:n})}}var Kh=t=>Pc(t,()=>Me(
Le("svg"),"image/svg+xml",Zn())),Qh=(t,e)=>Pc(t,async()=>{let n=await S_(e);n?Me(Le("png"),"image/png",n):le(d("save_too\
_large"))});async function S_(t){let e=ni();if(!e)return null;let n=new Image;n.src=oi(e.svg),await n.decode();let o=p("\
canvas",{width:t,height:Math.round(e.height/e.width*t)});return o.getContext("2d")?.drawImage(n,0,0,o.width,o.height),new Promise(
r=>o.toBlob(r))}async function Yh(){let t="";await Pc("light",()=>{t=Zn()});let e=p("img",{class:"paper",src:oi(t),alt:Be()});
await e.decode(),document.querySelector("body > .paper")?.remove(),document.body.append(e),document.body.classList.add("\
picture-alone");let n=()=>{e.remove(),document.body.classList.remove("picture-alone")};addEventListener("afterprint",n,{
once:!0}),print()}function Gt(){let{draft:t}=w;return t?t.flatMap((e,n)=>n%2?[]:[{caption:e,view:t[n+1]??""}]):x.story?.steps??[]}var Fc=()=>w.
step===null?null:Math.max(1,Math.min(w.step,Gt().length));function Dc(t){let{language:e,theme:n,draft:o}=w,s=no(Gt()[t-1].
view,U);return{...s,language:s.language??e,theme:n,draft:o,step:t}}var Jh=async t=>k(...await uo(Gt()[t-1].view,Dc(t))),
Xh=t=>`#${bn(Dc(t),U)}`,__=()=>bn({...w,step:null,draft:null,theme:U.theme},U);function Zh(t){let e=[...Gt(),{caption:t,
view:__()}];return k({draft:eg(e),step:e.length})}function tg(t){let e=Gt().filter((n,o)=>o!==t-1);return k({draft:e.length?
eg(e):null,step:null})}var eg=t=>t.flatMap(({caption:e,view:n})=>[e,n]);function ng(){let t=Gt().map(({caption:e,view:n})=>`\
  - caption: ${Bc(e)}
    view: ${Bc(n)}
`);return`title: ${Bc(x.story?.title??x.title)}
steps:
${t.join("")}`}var Bc=t=>JSON.stringify(t).replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/gu,e=>`\\u${e.charCodeAt(
0).toString(16).padStart(4,"0")}`),og=()=>x.story?.steps.length?Dc(1):{};var si="";function sg(t){let e=p("textarea",{id:"story-caption",rows:2,dir:"auto",value:si,oninput:()=>{si=e.value}}),n=()=>{
let s=si.trim();return s?(si="",t(),Zh(s)):e.focus()},o=()=>{Gt().length&&Me(Le("yaml"),"application/yaml",ng()),t()};return p(
"div",{class:"story-form"},p("label",{for:"story-caption"},d("story_caption")),e,T(d("story_add"),n),T(d("save_story"),o))}var rg=["type","sector","country"],k_=["weight","acts","articles","sources","statements"],M_=t=>typeof t=="number"?String(
t):cg(t);function cg(t){let e=/^[=+\-@\t\r]/.test(t)?`'${t}`:t;return/[",\r\n]/.test(e)?`"${e.replace(/"/g,'""')}"`:e}async function ri(){
let{entities:t,statements:e}=await H(),{articles:n,coders:o,names:s,statements:r}=x,i=f=>typeof f=="string"?f:f<0?x.keys.
at(-1-f):Z(t[f]),a=f=>f===null?"":lt(f),c=[["claim",Ot],["quote",Dt],["title",f=>et(f).title],["author",f=>et(f).author],
["publisher",f=>et(f).publisher],["published",f=>et(f).published],["inferred_published",f=>et(f).inferred],["url",f=>et(
f).url],["subject_label",f=>i(e.get(f).s)],["relation",f=>it(f).id],["object_label",f=>i(e.get(f).o)],["according_to",f=>un(
e.get(f).sources??[]).join(" > ")],["author_stance",f=>s.stances[r.stance[f]]],["mode",f=>s.modes[r.mode[f]]],["certaint\
y",f=>s.certainties[r.certainty[f]]],["polarity",f=>s.polarities[r.polarity[f]]],["earliest",f=>a(r.first[f])],["latest",
f=>a(r.last[f])],["article",f=>n[r.article[f]].id],["coder",f=>o[r.coder[f]]],["statement",f=>x.keys.at(f)]],l=K(y.chosen.
inside).map(f=>c.map(([,u])=>cg(u(f)??"")));return[c.map(([f])=>f),...l].map(f=>`${f.join(",")}\r
`).join("")}function ii(){let{nodes:t}=y.level,n=["actor","actor_label","target","target_label","weight","acts",...x.names.
quad_classes.map(s=>s.replace(" ","_")),"no_quad_class","articles","sources","label","statements"],o=Di(y).map(({pair:s,
actor:r,target:i})=>{let{acts:a,byQuadClass:c,noQuadClass:l,articles:f,sources:u,statements:m}=ge(y,s);return[...[t[s.a].
actor,r,t[s.b].actor,i],s.weight,a,...c,l,f.size,u.size,Se(x,s.rows),Kt(x,m).join(" ")]});return[n,...o].map(s=>`${s.map(
M_).join(",")}\r
`).join("")}function ai(){let{nodes:t}=y.level,e=new Set,n=Di(y).map(({pair:r},i)=>{e.add(r.a).add(r.b);let{acts:a,articles:c,
sources:l,statements:f}=ge(y,r),u=[r.weight,a,c.size,l.size,Kt(x,f).join(" ")],m=`source="${ct(t[r.a].actor)}" target="${ct(
t[r.b].actor)}"`;return`<edge id="${i}" ${m} label="${ct(Se(x,r.rows))}" weight="${r.weight}"><attvalues>${u.map(ig).join(
"")}</attvalues></edge>`}),o=[...e].sort((r,i)=>r-i).map(r=>{let i=rg.map((a,c)=>ig(t[r][a],c)).join("");return`<node id\
="${ct(t[r].actor)}" label="${ct(D(y.level,r))}"><attvalues>${i}</attvalues></node>`});return`<?xml version="1.0" encodi\
ng="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">${ag("node",rg,()=>"string")+ag("edge",
k_,r=>r==="statements"?"string":"integer")}<nodes>${o.join("")}</nodes><edges>${n.join("")}</edges></graph></gexf>
`}var ig=(t,e)=>t===null||t===""?"":`<attvalue for="${e}" value="${ct(t)}"/>`;function ag(t,e,n){let o=e.map((s,r)=>`<at\
tribute id="${r}" title="${s}" type="${n(s)}"/>`).join("");return`<attributes class="${t}">${o}</attributes>`}var[lg,zc]=[200,12e3],v_=["2","3","4"],Ue=2400,fg=null;function ug(){let t=(e,n)=>T(d(e),()=>{Yo("save"),n()});L(A("save"),
p("h2",{},d("save")),A_(t),p("h3",{},d("save_data")),t("save_statements",async()=>Me(Le("csv",d("save_statements_name")),
"text/csv",await ri())),t("save_csv",()=>Me(Le("csv"),"text/csv",ii())),t("save_gexf",()=>Me(Le("gexf"),"application/xml",
ai())),sg(()=>Yo("save")))}function A_(t){if(!ei())return[t("save_pdf",()=>window.print()),p("p",{class:"quiet"},d("save\
_no_picture"))];let e=()=>fg??qt(),n=p("input",{type:"number",min:lg,max:zc,step:100,value:Ue,onchange:r=>{Ue=Math.round(
Math.min(zc,Math.max(lg,Number(r.target.value)||Ue))),r.target.value=String(Ue)}}),o=Q(d("save_scale"),[["",d("save_scal\
e")],...v_.map(r=>[r,`${r}\xD7`])],"",r=>{Ue=Math.min(zc,(ni()?.width??0)*Number(r))||Ue,n.value=String(Ue)}),s=["light",
"dark"].map(r=>[r,d(`save_${r}`)]);return[p("h3",{},d("save_picture")),p("p",{class:"line"},p("label",{},`${d("save_widt\
h")} `,n),o),p("p",{class:"line"},Q(d("save_ground"),s,e(),r=>{fg=r==="dark"?"dark":"light"})),t("save_png",()=>Qh(e(),Ue)),
t("save_svg",()=>Kh(e())),t("save_pdf",Yh)]}var T_="input, select, textarea, [contenteditable], [role=tablist], [role=grid], [role=listbox], [role=application], [ro\
le=menu], #main table, #main svg";function mg(){return document.addEventListener("keydown",L_),p("section",{id:"story","\
aria-label":d("story")})}function pg(){let t=A("story"),e=Gt(),n=Fc();if(t.hidden=!e.length,t.classList.toggle("led",n!==
null),t.classList.toggle("at-opening",n===null&&w.tab===U.tab),!e.length)return;let o=w.draft?d("story_draft"):x.story?.
title??"",s=n===null?o:e[n-1].caption;L(t,p("div",{class:"story-step"},p("p",{class:"story-caption",dir:"auto"},s),p("na\
v",{class:"story-way","aria-label":d("story_steps")},n!==null&&p("span",{class:"quiet"},d("story_place",{n,of:e.length})),
n===null?ci(1,d("story_begin")):[n>1&&ci(n-1,`\u2190 ${d("story_back")}`),e.map((r,i)=>ci(i+1,String(i+1),i+1===n)),n<e.
length&&ci(n+1,`${d("story_next")} \u2192`)],w.draft&&n!==null&&T(d("story_remove"),()=>tg(n)),w.draft&&T(d("story_disca\
rd"),()=>k({draft:null,step:null})))),p("ol",{class:"story-whole"},e.map(r=>p("li",{dir:"auto"},r.caption))))}function ci(t,e,n=!1){
return p("a",{href:Xh(t),"aria-current":n?"step":null,"aria-label":e===String(t)?d("story_step",{n:t}):null,onclick:o=>{
o instanceof MouseEvent&&(o.ctrlKey||o.metaKey||o.shiftKey)||(o.preventDefault(),dg(t))}},e)}async function dg(t){await Jh(
t);let e=Gt();le(`${d("story_place",{n:t,of:e.length})}. ${e[t-1].caption}`)}function L_(t){let e={ArrowLeft:-1,ArrowRight:1}[t.
key],n=Fc();if(!e||n===null||t.defaultPrevented||t.altKey||t.ctrlKey||t.metaKey||t.target instanceof Element&&t.target.closest(
T_))return;let o=n+e;o<1||o>Gt().length||(t.preventDefault(),dg(o))}var gg=["viewpoint","time","side"],E_=60;function wg(){L(A("app"),p("header",{},p("h1",{},x.title),wh(),p("div",{id:"too\
ls",class:"tools",inert:!0},N_())),p("nav",{id:"views","aria-label":d("views")},p("div",{id:"tabs",role:"tablist","aria-\
label":d("views"),onkeydown:q_},Ee.map(I_)),p("p",{id:"matching",class:"quiet"})),mg(),p("p",{id:"left-out",role:"status"}),
p("main",{},p("div",{id:"main",role:"tabpanel"},Xu(Jn("legend",d("legend"),d("legend"),()=>L(A("legend"),Ph()))),p("img",
{id:"printed",alt:""}),p("div",{id:"sheet"}),p("p",{id:"caption"}))),p("aside",{id:"panel",tabindex:0,"aria-label":d("qu\
otes")}),p("p",{id:"announced",class:"unseen","aria-live":"polite"})),document.addEventListener("keydown",R_)}var N_=()=>[
Jn("viewpoint",hg("viewpoint",F(d("according_to"))),F(d("according_to")),Rc),Jn("time",hg("time",d("period")),d("period"),
qh),Jn("side",[d("filters"),p("span",{class:"set"})],d("filters"),Th),Jn("save",d("save"),d("save"),ug)],hg=(t,e)=>[p("s\
pan",{class:"quiet"},e),p("span",{id:`chosen-${t}`,class:"chosen"})];function Hc(){let{tab:t,open:e}=w;document.documentElement.
dataset.theme=w.theme,document.body.classList.toggle("wide",!e);for(let o of Ee){let s=A(`tab-${o}`);s.setAttribute("ari\
a-selected",String(o===t)),s.tabIndex=o===t?0:-1}let n=Xe.map(o=>pe(o,E_));A("left-out").hidden=!n.length,A("left-out").
textContent=n.length?d("left_out_of_address",{what:n.join("; ")}):"",A(`tab-${t}`).scrollIntoView?.({block:"nearest",inline:"\
nearest"}),A("main").setAttribute("aria-labelledby",`tab-${t}`),A("stage").hidden=t!=="graph",A("sheet").hidden=t==="gra\
ph"}function xg(){let t=[...w.according_to,...w.compared_with??[]];A("chosen-viewpoint").textContent=t.length>1?E(t.length,
"viewpoint"):Wt(t),A("chosen-time").textContent=(er()?"\u25B6 ":"")+(me()?ho():d("any_time"));let e=Nc().length,n=A("ope\
n-side");L(n.querySelector(".set"),e>0&&String(e)),n.setAttribute("aria-label",e?d("filters_set",{n:e}):d("filters")),A(
"matching").textContent=Us();for(let o of gg)Wh(o)}var I_=t=>T(d(`tab_${t}`),()=>k({tab:t}),{role:"tab",id:`tab-${t}`,"a\
ria-controls":"main"});async function q_({key:t}){let e={ArrowRight:1,ArrowLeft:-1}[t];if(!e)return;let n=Ee[(Ee.indexOf(
w.tab)+e+Ee.length)%Ee.length];await k({tab:n}),A(`tab-${n}`).focus()}function R_(t){if(t.target instanceof Element&&/^(INPUT|SELECT|TEXTAREA)$/.
test(t.target.tagName))return;let e=document.querySelector(":popover-open")!==null;if(t.key==="Escape"&&w.open&&!e&&k({open:null}),
t.key==="/"){t.preventDefault();for(let n of[...gg,"save"])Yo(n);A("search").focus()}}var C_=eo("shows"),j_=100,W_=["picture","ego","steps","level","all","grown"],P_={findings:td,arguments:Hm,table:Id,analyses:vm,
matrix:vd,timeline:Br,bargains:wp,article:mp,compare:Xa},Gc=null;async function bg(t){let e=Ul(),n="open"in t&&!!w.open,
o="open"in t&&!w.open;n&&e&&e.part!=="panel"&&(Gc=e),("article"in t||"tab"in t)&&!("find"in t)&&It({find:null});let s="t\
ab"in t&&!A("tabs").contains(document.activeElement)&&document.activeElement!==document.body;Ss(t),await Zo(t),(s||n)&&w.
tab!=="graph"&&km(A("sheet"),s),n||Vl(o?Gc??e:e),o&&(Gc=null)}var xn=null,Uc=Promise.resolve();function Zo(t){if(xn)return xn.
changes=xn.changes&&t&&{...xn.changes,...t},xn.done;let e={changes:t,done:Uc};return xn=e,e.done=Uc.then(()=>(xn=null,B_(
e.changes))),Uc=e.done.catch(()=>{}),e.done}async function B_(t){let e=Object.keys(t??w),n=!!(t&&y&&e.length)&&e.every(i=>C_.
includes(i)),o=!y,s=o&&w.tab==="findings";s&&await F_(),(w.compared_with||w.language)&&await H(),n||await ql(),e.includes(
"tab")&&Vf(w.tab);let r=!n&&!o&&e.some(i=>W_.includes(i));Hc(),pg(),(!n||e.includes("theme")||e.includes("tab"))&&xg(),D_(),
s||await yg(r);for(let i of["tools","stage"])A(i).inert=!1;await Om()}async function F_(){Hc(),await yg(!1),await new Promise(
t=>{requestAnimationFrame(()=>setTimeout(t)),setTimeout(t,j_)})}async function yg(t){if(w.tab!=="graph"){await Ro(A("she\
et"),P_[w.tab]),ld(A("sheet"));return}await Zu(t)}function D_(){let t=A("caption");if(t.hidden=Hi.has(w.tab)||w.tab==="m\
atrix"||w.tab==="table",w.tab!=="graph"){L(t,Be());return}let e=Sn(),{statements:n}=fe(e),o=[y.selfLoops>0&&d("note_self\
_loops",{n:y.selfLoops}),e.isGrown&&d("not_drawn_yet"),e===y&&y.arrows.size>Xs&&d("note_zoom")].filter(Boolean),s=K(y.chosen.
inside).length,r=Tl(y),i=be(r.length,w.issues?"untied_to_issues":"untied",{n:N(r.length),of:E(s,"statement")}),a=n.filter(
c=>y.chosen.undated.has(c));L(t,Pt(e)," ",G(d("show_quotes"),n,d("based_on_drawn")),o.length>0&&` \xB7 ${o.join(" ")}`,r.
length>0&&[" \xB7 ",G(i,r,d("not_drawn"))],a.length>0&&[" \xB7 ",G(E(a.length,"article_date_used"),a,d("undated_many"))])}var z_=["#panel details","#sheet .undated","#sheet .course"].map(t=>`${t}:not([open])`).join();function $g(){let t=[...document.
querySelectorAll(z_)];for(let o of t)o.setAttribute("open","");addEventListener("afterprint",()=>t.forEach(o=>{o.removeAttribute(
"open")}),{once:!0});let e=A("printed");e.removeAttribute("src");let n=ei()&&H_(Zn);e.alt=Pt(mo()),n&&(e.src=oi(n))}function H_(t){
let e=w.theme;if(qt()==="light")return t();let n=s=>{It({theme:s}),document.documentElement.dataset.theme=s,w.tab==="gra\
ph"&&tm()};n("light");let o=t();return n(e),o}var Og={change:k,state:()=>w,loaded:async()=>{await H()},edges:()=>ae(y).map(t=>{let e=ge(y,t);return{actor:y.level.nodes[t.
a].actor,target:y.level.nodes[t.b].actor,label:Se(x,t.rows),weight:t.weight,acts:e.acts,quad_classes:[...e.byQuadClass,e.
noQuadClass],articles:e.articles.size,sources:e.sources.size,statements:Kt(x,e.statements)}}),parts:()=>y.parts?.claims.
map(t=>t.map(({sides:e,positions:n})=>[...e.map(o=>Kt(x,o)),...n.map(o=>[...new Set(o.map(({how:s})=>s))].sort())])),compared:()=>{
let{according_to:t,compared_with:e}=Lr(x,w,U).state;return[t,e]},arguments:async()=>{let{cards:t,...e}=await ys();return jo(
x,{cards:t,...e},w).map(({tail:n,head:o,words:s,statements:r})=>({tail:t[n].text,head:t[o].text,words:s,statements:Kt(x,
r)}))},timeline:()=>{let{act:t}=x.statements,e=Fe(y),n=new Map(e.map(({main:o,statements:s})=>[t[o],Kt(x,s)]));return{units:e.
map(({statements:o,isReal:s,first:r,last:i})=>({statements:Kt(x,o),isReal:s,first:r,last:i})),orders:xc(y).flatMap(([o,s])=>{
let r=[n.get(o),n.get(s)];return r[0]&&r[1]?[r]:[]})}},bargains:()=>Os().bargains.map(t=>({acts:t.length,statements:Kt(x,
t.flatMap(e=>e.statements))})),search:async(t,e)=>((await Tc()).groups(t,e).find(o=>o.kind===e)?.hits??[]).map(({label:o,
count:s,phrase:r,statements:i,snippet:a})=>({label:o,count:s,phrase:r?{...r,relation:x.relations[r.relation].id}:null,statements:i?
Kt(x,i):null,text:a?.text??null})),svg:Zn,csv:ii,statements:ri,gexf:ai,network:_e,names:()=>{let t=_e()?.body.view;return Zi().
map(({lines:e,size:n,x:o,y:s,width:r,height:i})=>{let{x:a=0,y:c=0}=t?.translation??{},[l,f]=[o+a,s+c];return{text:e.join(
" "),size:n,left:l,top:f,right:l+r,bottom:f+i}})}};async function G_(){Il(bg),await El(zl,document.documentElement.lang||"en"),location.hash.length>1?It(...await uo(location.
hash)):It(og()),wg(),await Zo(),document.body.classList.add("ready"),addEventListener("hashchange",U_),addEventListener(
"beforeprint",$g),Ni().addEventListener("change",()=>w.theme==="auto"&&Zo()),(window.requestIdleCallback||setTimeout)(()=>H())}
async function U_({newURL:t}){let[e,n]=await uo(new URL(t).hash);new URL(t).hash!==location.hash||Xc(e,w)&&String(n)===String(
Xe)||(It(e,n),Ss({}),Zo())}Object.assign(window,{explorer:Og});G_();})();

"use strict";(()=>{var Dl="actorgraph-explorer",Ln="actorgraph-annotator";var go=["findings","graph","arguments","compare","timeline","bargains","analyses","matrix","table","article"],Ri=[...go,
"questions"],Ci=["entity","organisation","sector","country"],ji=["ties","statements"],Wi=["plain","chicago","apa"],Ww=["\
acts","statements","articles"],Ft=["actor","target","relation","type","source","mode","certainty","article"],Hl=["actor",
"label","target","quote","weight","acts","quad_classes","statements","articles","sources","when","relation","held","arti\
cle"],rn={tab:"graph",level:"entity",according_to:["authors"],compared_with:null,since:null,until:null,inside:"possibly",
undated:!0,kinds:null,quad_classes:null,relations:null,modes:null,certainties:null,polarities:null,coders:null,articles:null,
sections:null,tags:null,types:null,count:"statements",inferred:!0,headlines:!0,self:!1,issues:!1,min_weight:1,all:!1,ego:null,
steps:1,grown:null,picture:"named",frames:null,open:null,pair:null,lanes:"actor",article:null,about:null,claimant:null,analysis:null,
unfolded:null,rows:"ties",facets:null,columns:null,sort:null,more:0,find:null,findings:null,step:null,draft:null,asked:null,
language:null,citation:"plain",theme:"auto"},xs=Object.keys(rn),Bw={level:["filters"],according_to:["limits"],compared_with:[
"limits"],since:["limits"],until:["limits"],undated:["limits"],kinds:["limits","filters"],quad_classes:["limits","filter\
s"],relations:["limits","filters"],modes:["limits","filters"],certainties:["limits","filters"],polarities:["limits","fil\
ters"],coders:["filters"],articles:["limits","filters"],sections:["limits","filters"],tags:["limits","filters"],types:["\
limits","filters"],count:["limits","filters"],inferred:["limits","filters"],headlines:["limits","filters"],self:["limits",
"filters"],issues:["limits","filters"],min_weight:["limits","filters"],all:["filters"],ego:["filters"],...Object.fromEntries(
["tab","picture","frames","open","lanes","article","about","claimant","analysis","unfolded","rows"].concat(["facets","co\
lumns","sort","more","find","findings","step","draft","asked","citation","theme"]).map(t=>[t,["shows"]]))},wo=t=>xs.filter(
e=>Bw[e]?.includes(t)),bs={...Object.fromEntries(wo("limits").map(t=>[t,rn[t]])),according_to:["everyone"],self:!0,issues:!0},
Pw=new Set(["kinds","quad_classes","relations","modes","certainties","polarities"]),Fw=new Set(["findings","coders","art\
icles","sections","tags","types","according_to","compared_with","grown","pair","unfolded","frames","find","draft","asked",
"facets","columns"]),zl={inside:["possibly","certainly"],citation:Wi,steps:[1,2,3],level:Ci,tab:Ri,lanes:["actor","pair"],
theme:["auto","light","dark"],count:Ww,rows:ji,picture:["named","whole"],sort:Hl.flatMap(t=>[t,`-${t}`])},Dw={facets:Ft,
columns:Hl},Ul={least:-719162,most:2932896},Gl={since:Ul,until:Ul,min_weight:{least:1},more:{least:0},step:{least:1},according_to:{
least:1},compared_with:{least:1}},zw=new Set(["since","until","min_weight","more","step"]),Uw=Object.fromEntries(xs.map(
t=>[t,Gw(t)]));function Gw(t){let e=rn[t]===null;return Object.hasOwn(zl,t)?{type:"choice",optional:e,choices:zl[t]}:Pw.
has(t)?{type:"integers",optional:e}:Fw.has(t)?{type:"texts",optional:e,beginnings:Dw[t],...Gl[t]}:zw.has(t)?{type:"integ\
er",optional:e,...Gl[t]}:{type:typeof rn[t]=="boolean"?"boolean":"text",optional:e}}var Bi=t=>({...rn,...t}),Vl=(t,e)=>xs.
every(n=>ws(t[n],e[n]));function En(t,e){return xs.filter(o=>!ws(t[o],e[o])).map(o=>`${o}=${encodeURIComponent(JSON.stringify(
t[o]))}`).join("&")}function xo(t,e){let n=Kl(t).filter(([a])=>Object.hasOwn(rn,a)).filter(([a,c])=>Vw(a,c)),o={...e,...Object.
fromEntries(n)},{since:s,until:r}=o;return s===null||r===null||s<=r?o:{...o,since:e.since,until:e.until}}function Ql(t,e,n,o){
let s=xo(t,e),r=(i,a)=>ws(a,s[i])&&ws(n[i],o[i]);return Kl(t).filter(([i,a])=>!Object.hasOwn(rn,i)||!r(i,a)).map(([i,a])=>`${i}\
=${JSON.stringify(a)??""}`)}function Kl(t){let e=t.replace(/^#/,"").split("&").filter(Boolean),n=o=>Math.max(o.indexOf("\
="),0);return e.map(o=>[o.slice(0,n(o)),Hw(o.slice(o.indexOf("=")+1))])}var ws=(t,e)=>JSON.stringify(t)===JSON.stringify(
e);function Hw(t){try{return JSON.parse(decodeURIComponent(t))}catch{return}}function Vw(t,e){let{type:n,optional:o,choices:s=[],
beginnings:r,least:i=-1/0,most:a=1/0}=Uw[t],c=l=>l>=i&&l<=a;return e===null?o:n==="integers"?Array.isArray(e)&&e.every(Number.
isInteger):n==="texts"?Array.isArray(e)&&c(e.length)&&e.every(l=>typeof l=="string"&&(r?.includes(l.slice(0,l.indexOf(":")))??
!0)):n==="choice"?s.includes(e):n==="integer"?Number.isInteger(e)&&c(Number(e)):typeof e==(n==="boolean"?"boolean":"stri\
ng")}function Dt(t,e){let n=[];for(let o=0;o<t.length;o++)t[o]===e&&n.push(o);return n}function ze(t,e){let[n,o]=[0,t];for(;n<
o;){let s=n+o>>1;e(s)?n=s+1:o=s}return n}var ys=class{#e;constructor(e){this.#e=e,this.length=e.head.length}at(e){let{heads:n,tails:o,head:s,tail:r}=this.#e;return n[s[e]]+
o[r[e]]}numberOf(e){let n=ze(this.length,o=>this.at(o)<e);return n<this.length&&this.at(n)===e?n:this.#t(e)}#t(e){for(let n=0;n<
this.length;n++)if(this.at(n)===e)return n;return-1}};var Qw=new TextDecoder,bo=class{#e;#t;#n;#o=-1;constructor(e,n){this.#e=e,this.#t=n,this.length=n.length-1}get(e){return e!==
this.#o&&(this.#n=JSON.parse(Qw.decode(this.#e.subarray(this.#t[e],this.#t[e+1]))),this.#o=e),this.#n}*entries(){for(let e=0;e<
this.length;e++)yield[e,this.get(e)]}},Pi=t=>t instanceof bo?t:{length:t.length,get:e=>t[e],entries:()=>t.entries()};function Fi(t){let{relations:e,text:n}=t,o=[...new Set(e.map(l=>l.family))],s=Object.entries(t.names).map(([l,f])=>[l,f.
map(u=>n[`${l}: ${u}`]||u)]),r=(l,f)=>f.map((u,m)=>({...u,words:n[`encoding of ${l}: ${t.names[l][m]}`]||u.words})),{signs:i,
holds:a,marks:c}=t.encodings;return{...t,keys:new ys(t.keys),families:o,familyOf:e.map(l=>o.indexOf(l.family)),articleById:new Map(
t.articles.map(l=>[l.id,l])),repeated:Kw(t.statements),counting:Dt(t.statements.aside,0),labels:Object.fromEntries(s),encodings:{
signs:r("signs",i),holds:r("holds",a),marks:r("marks",c)}}}function Kw({act:t,rank:e}){let n=new Int32Array(t.length);for(let s of t)
s>=0&&n[s]++;let o=new Map;for(let s=0;s<t.length;s++){if(t[s]<0||n[t[s]]<2)continue;let r=o.get(t[s]);r?r.push(s):o.set(
t[s],[s])}for(let s of o.values())s.sort((r,i)=>e[r]-e[i]);return[...o.values()]}var Di=t=>({...t,statements:Pi(t.statements),
bodies:Pi(t.bodies)});function Jl(t,e){let n=new Uint8Array(e.nodes.length);for(let o of[e.actor,e.target])for(let s of o)
n[s]=1;return{...e,name:t,numbers:new Map(e.nodes.map((o,s)=>[o.actor,s])),isTied:n,...Yw(e)}}function Yw({nodes:t,actor:e,
target:n,arrow:o,arrows:s}){let r=Int32Array.from({length:e.length},(u,m)=>m),i=Yl(e,Yl(n,r,t.length),t.length),[a,c]=[new Int32Array(
r.length),new Int32Array(r.length)],[l,f]=[0,0];for(let u=0;u<i.length;u++){let[m,h]=[i[u],i[u-1]];if(u===0||e[m]!==e[h]||
n[m]!==n[h])for(l++;s.actor[f]!==e[m]||s.target[f]!==n[m];)f++;a[m]=l-1,c[m]=f+o[m]}return{pair:a,pairs:l,arrow:c}}function Yl(t,e,n){
let o=new Int32Array(n+1);for(let r=0;r<t.length;r++)o[t[r]+1]++;for(let r=0;r<n;r++)o[r+1]+=o[r];let s=new Int32Array(e.
length);for(let r of e)s[o[t[r]]++]=r;return s}var $s=t=>({...t,count:"statements",kinds:null,quad_classes:null,relations:null,modes:null,polarities:null});var qt=t=>t.compared_with?[...t.according_to,...t.compared_with]:t.according_to;function Xl(t,e){let n=t.statements;if(e.
includes("everyone"))return()=>!0;let o=zi(t,e),s=new Set(Zl(e,"of:").map(r=>t.sources.findIndex(i=>i.id===r)));return r=>n.
own[r]===1&&o(r)||n.source[r]>=0&&s.has(n.source[r])}function zi(t,e){let n=t.statements;if(e.includes("authors")||e.includes(
"everyone"))return()=>!0;let o=yo(t,e);return s=>o.has(n.publisher[s])||o.has(n.author[s])}var yo=(t,e)=>new Set(Zl(e.includes(
"everyone")?[]:e,"by:").map(n=>t.signers.indexOf(n)).filter(n=>n>=0)),Zl=(t,e)=>t.filter(n=>n.startsWith(e)).map(n=>n.slice(
e.length));function tf({statements:t,counting:e,signers:n,sources:o}){let s=new Map([["everyone",e.length]]),r=i=>s.set(
i,(s.get(i)??0)+1);for(let i of e){if(t.own[i]){r("authors");for(let a of new Set([t.publisher[i],t.author[i]]))a>=0&&r(
`by:${n[a]}`)}t.source[i]>=0&&r(`of:${o[t.source[i]].id}`)}return s}var an=0,Ui=1,qn=0,xt=({statements:t},e)=>t.mode[e]===an&&t.polarity[e]===0,X=t=>Dt(t,1),se=(t,e)=>e.map(n=>t.keys.at(n)).
sort();function It(t,e,n){let o=t.statements,s=of(t,e,n,o.alternative),r=sf(o),i=Xw(t,s,r),a=af(t,e,s,r);cf(t,e,s,i);let c=s.
slice();for(let[l,f]of o.sums)s[l]&&f.some(u=>c[u])&&(s[l]=0);return{inside:s,main:i,...r,undated:a}}function Gi(t,e,n,o=t.
statements.disjunct){let s=t.statements,r=of(t,e,n,o);return af(t,e,r,sf(s)),cf(t,e,r,Int32Array.from(r.keys())),r}function he(t,e,n=[]){
let o={...e,kinds:null,quad_classes:null,modes:null,polarities:null};return Gi(t,{...o,count:"statements"},qt(e),n)}function Hi(t,e){
let n=t.statements,o=e.coders&&new Set(e.coders.map(s=>t.coders.indexOf(s)));return s=>o?o.has(n.coder[s]):n.aside[s]!==
Ui}function $o(t,e,n){let o=t.statements,s=yo(t,n),r=new Uint8Array(o.aside.length);if(!e.coders&&!e.articles&&!e.sections&&
!e.tags&&!s.size){for(let u of t.counting)r[u]=1;return r}let i=Hi(t,e),a=Jw(t,e),c=u=>t.articles[u].status==="retracted";
for(let u=0;u<r.length;u++)i(u)&&a[o.article[u]]&&(r[u]=1);let l=new Set(X(r).map(u=>o.article[u]));for(let u of X(r))t.
articles[o.article[u]].newer.some(m=>l.has(m))&&(r[u]=0);let f=new Map;for(let u of X(r)){let m=o.article[u],{text:h,copy:g}=t.
articles[m],b=s.has(o.publisher[u])||s.has(o.author[u]),y=((c(m)?4:0)+(b?0:2)+(g?1:0))*t.articles.length+m,$=f.get(h);(!$||
y<$[0])&&f.set(h,[y,m])}for(let u of X(r))f.get(t.articles[o.article[u]].text)?.[1]!==o.article[u]&&(r[u]=0);return r}function Jw({
articles:t},e){let[n,o,s]=[e.articles,e.sections,e.tags].map(r=>r&&new Set(r));return t.map(({id:r,status:i,section:a,tags:c})=>(n?
n.has(r):i!=="retracted")&&(!o||a!==null&&o.has(a))&&(!s||c.some(l=>s.has(l))))}function of(t,e,n,o){let s=t.statements,
r=$o(t,e,n),i=Xl(t,n),a=e.count==="acts",c=Nn(a&&e.kinds===null?[qn]:e.kinds),[l,f]=[Nn(e.relations),Nn(e.modes)],[u,m]=[
Nn(e.certainties),Nn(e.polarities)];for(let h=0;h<r.length;h++){if(!r[h])continue;let g=t.relations[s.relation[h]];i(h)&&
!o[h]&&c(g.kind)&&!(a&&g.kind===qn&&!g.deed)&&l(s.relation[h])&&f(s.mode[h])&&u(s.certainty[h])&&m(s.polarity[h])&&(e.inferred||
!s.inferred[h])&&(e.headlines||!s.headline[h])||(r[h]=0)}return r}function Nn(t){let e=t&&new Set(t);return n=>e===null||
e.has(n)}var sf=t=>({first:t.first.slice(),last:t.last.slice(),approximate:t.approximate.slice()});function Xw(t,e,{first:n,
last:o,approximate:s}){let r=t.statements,i=new Int32Array(e.length);for(let a=0;a<i.length;a++)i[a]=a;for(let a of t.repeated){
let c=a.filter(f=>e[f]);if(c.length<2)continue;let l=Zw(t,c);for(let f of c)i[f]=c[0],l&&(xt(t,f)||!rf(r,f))&&([n[f],o[f],
s[f]]=[l.first,l.last,l.approximate])}return i}var rf=(t,e)=>t.first[e]!==null||t.last[e]!==null;function Zw(t,e){let n=t.
statements,o=e.filter(c=>rf(n,c));if(!o.length)return null;let s=ef(ef(o,c=>xt(t,c)),c=>!n.approximate[c]),r=nf(s.map(c=>n.
first[c]),Math.max),i=nf(s.map(c=>n.last[c]),Math.min),[a]=s;return r!==null&&i!==null&&r>i?{first:n.first[a],last:n.last[a],
approximate:1}:{first:r,last:i,approximate:n.approximate[a]}}function ef(t,e){let n=t.filter(e);return n.length?n:t}function nf(t,e){
let n=t.filter(o=>o!==null);return n.length?e(...n):null}function af(t,e,n,{first:o,last:s,approximate:r}){let i=new Set,
{since:a,until:c}=e;if(a===null&&c===null&&e.undated)return i;let l=e.inside==="certainly";for(let f=0;f<n.length;f++){if(!n[f])
continue;let[u,m]=[o[f],s[f]],h=u===null&&m===null;if(l&&r[f]||h&&(l||!e.undated)){n[f]=0;continue}if(h){let y=t.articles[t.
statements.article[f]];[u,m]=[y.first,y.last]}let[g,b]=l?[u,m]:[m,u];a!==null&&(g===null?l:g<a)&&(n[f]=0),c!==null&&(b===
null?l:b>c)&&(n[f]=0),h&&n[f]&&i.add(f)}return i}function cf(t,e,n,o){let s=Nn(e.quad_classes);for(let r=0;r<n.length;r++)
s(t.statements.quad_class[o[r]])||(n[r]=0)}var Os=["price","condition"];function lf(t,e,n){let o=tx(t,n),s=a=>Os.includes(e.roles[a].function??""),r=a=>a.statements.
some(c=>e.statements.get(c).roles?.some(([l])=>s(l))),i=ox(t,o).map(a=>a.map(c=>o[c])).sort((a,c)=>c.length-a.length||a[0].
statements[0]-c[0].statements[0]);return{bargains:i.filter(a=>a.some(r)),others:i.filter(a=>!a.some(r))}}function Vi(t,e,n){
let o=JSON.stringify(n.flatMap(i=>i.statements).sort((i,a)=>i-a)),s=i=>!e.compared_with&&Object.entries(i).every(([a,c])=>JSON.
stringify(e[a])===JSON.stringify(c));return(t.find(i=>s(i.state))?.bargains??[]).find(i=>JSON.stringify(i.offers)===o)}function tx(t,e){
let n=It(t,$s(e),qt(e)),{act:o,relation:s}=t.statements,r=new Map;for(let i of t.offers.mentions.filter(a=>nx(t,n,a))){let[
a,,,c,l,f,u,m]=i,h=r.get(o[a])??ex(s[n.main[a]]);r.set(o[a],h),h.statements.push(a);for(let g of c)h.sides.add(g);for(let g of l)
h.toSides.add(g);for(let g of m)h.about.add(g);for(let g of f)h.targets.set(g,[...h.targets.get(g)??[],a]);for(let g of u)
h.things.set(g,[...h.things.get(g)??[],a])}return[...r.values()]}var ex=t=>({relation:t,statements:[],sides:new Set,toSides:new Set,
targets:new Map,things:new Map,about:new Set});function nx(t,{inside:e,main:n,first:o,last:s},[r,i,a]){let{act:c,relation:l}=t.
statements,{deed:f,offers:u}=t.relations[l[n[r]]];return e[r]===1&&i===o[r]&&a===s[r]&&c[r]>=0&&xt(t,r)&&f&&u}function ox(t,e){
let n=e.map((l,f)=>f),o=l=>(n[l]!==l&&(n[l]=o(n[l])),n[l]),s=(l,f)=>{n[Math.max(o(l),o(f))]=Math.min(o(l),o(f))},r=sx(t,
e),i=l=>e[l].toSides.size>0;for(let[l,f]of r)([...e[l].toSides].some(m=>e[f].toSides.has(m))||!i(l)&&!i(f))&&s(l,f);let a=new Map;
for(let[l,f]of r){if(i(l)===i(f))continue;let[u,m]=(i(l)?[f,l]:[l,f]).map(o);a.set(u,(a.get(u)??new Set).add(m))}for(let[
l,f]of a)f.size===1&&s(l,[...f][0]);let c=new Map;for(let l of e.keys())c.set(o(l),[...c.get(o(l))??[],l]);return[...c.values()]}
function sx(t,e){let n=new Map;for(let[s,{sides:r,things:i,about:a}]of e.entries()){let c=i.size?[...i.keys()]:a.size?[...a]:
[""];for(let l of r)for(let f of c){let u=JSON.stringify([l,f]);n.set(u,[...n.get(u)??[],s])}}let o=(s,r)=>t.relations[e[s].
relation].wider.includes(e[r].relation);return[...n.values()].flatMap(s=>s.flatMap((r,i)=>s.slice(i+1).map(a=>[r,a]))).filter(
([s,r])=>o(s,r)||o(r,s))}function ge(t){let e=new WeakMap;return n=>{let o=e.get(n)??t(n);return e.set(n,o),o}}var Qi=2e4,rx=1e3,ix=30;function ff(t,e,n,o){let s=i=>t.numbers.get(i)??-1,r={isGrown:!1,weakest:0,kept:null};return o.ego!==
null&&n.has(s(o.ego))?{...r,shown:lx(n,s(o.ego),o.steps)}:o.all?{...r,shown:new Set(n.keys())}:n.size<=rx?{...r,shown:new Set(
n.keys()),...ax(e)}:{...r,shown:cx(n,(o.grown||[]).map(s)),isGrown:!0}}var Ki=({shown:t,kept:e},n)=>n.among(t).filter(({
key:o})=>!e||e.has(o)),we=t=>Ki(t,t.pairs),Ss=ge(t=>!t.isGrown&&!t.kept?t:{...t,shown:new Set(t.nodes.keys()),kept:null,
weakest:0,isGrown:!1}),Oo=(t,e)=>e.weight-t.weight||t.key-e.key;function ax(t){if(t.size<=Qi)return{};let e=[...t.values()].
sort(Oo).slice(0,Qi);return{weakest:t.size-Qi,kept:new Set(e.map(n=>n.key))}}function cx(t,e){let n=new Set(t.inOrder().
slice(0,ix));for(let o of e)if(t.has(o))for(let s of[o,...t.othersOf(o)])n.add(s);return n}function lx(t,e,n){let o=new Set(
[e]),s=[e];for(let r=0;r<n;r++){let i=s.flatMap(a=>[...t.othersOf(a)]).filter(a=>!o.has(a));for(let a of i)o.add(a);s=[...new Set(
i)]}return o}var So="none",uf=100,fx=1e3;function mf(t,e){let n=Math.min(t,fx),o=Math.min(uf*(1+e),n);return{drawn:o,next:Math.min(uf,
n-o)}}function pf(t,e){let{facts:n,level:o,chosen:s}=t;return e==="statements"?X(s.inside).map(r=>({a:o.subject[r],b:o.object[r],
at:r,row:-1})):we(t).flatMap(r=>r.rows.map(i=>({a:r.a,b:r.b,at:n.ties.statement[i],row:i})))}function ux({facts:t,level:e,
chosen:n},o,{a:s,b:r,at:i}){let{statements:a,names:c}=t;switch(o){case"actor":return e.nodes[s]?.actor??"";case"target":
return e.nodes[r]?.actor??"";case"relation":return t.relations[a.relation[i]].id;case"type":return c.quad_classes[a.quad_class[n.
main[i]]]??So;case"source":return mx(t,i);case"mode":return c.modes[a.mode[i]];case"certainty":return c.certainties[a.certainty[i]]??
"";case"article":return t.articles[a.article[i]].id}}function mx({statements:t,sources:e,signers:n},o){return t.source[o]>=
0?`of:${e[t.source[o]].id}`:`by:${n[t.author[o]>=0?t.author[o]:t.publisher[o]]}`}function _s(t){let e=new Map;for(let n of t??
[]){let o=n.indexOf(":"),s=n.slice(0,o);Ft.includes(s)&&e.set(s,(e.get(s)??new Set).add(n.slice(o+1)))}return e}function df(t,e,n){
let o=_s(n),s=Ft.map(()=>new Map),r=e.filter(a=>{let c=Ft.map(f=>ux(t,f,a)),l=Ft.filter((f,u)=>o.has(f)&&!o.get(f)?.has(
c[u]));for(let[f,u]of Ft.entries()){if(!c[f]||l.some(h=>h!==u))continue;let m=s[f].get(c[f]);m?m.add(a.at):s[f].set(c[f],
new Set([a.at]))}return!l.length}),i=s.map(a=>new Map([...a].map(([c,l])=>[c,l.size])));return{units:r,counts:new Map(Ft.
map((a,c)=>[a,i[c]]))}}function Yi({names:t,relations:e},n){let o=_s(n),s=(a,c)=>{let l=o.get(a);return l&&[...l].map(f=>c.
indexOf(f)).sort((f,u)=>f-u)},r=a=>o.get(a)&&[...o.get(a)??[]],i={relations:s("relation",e.map(({id:a})=>a)),quad_classes:s(
"type",t.quad_classes),modes:s("mode",t.modes),certainties:s("certainty",t.certainties),articles:r("article"),according_to:r(
"source")};return Object.fromEntries(Object.entries(i).filter(([,a])=>a!==void 0))}function Ji(t,e,n,o,s,r){let{names:i,relations:a,articles:c,coders:l,sources:f,signers:u,languages:m}=n,h=f.map(({id:j})=>`\
of:${j}`),g=u.map(j=>`by:${j}`),b=new Set(["authors","everyone",...g,...h]),y=new Set(c.map(({id:j})=>j)),$=new Set(o.numbers.
keys()),_={actor:$,target:$,relation:new Set(a.map(({id:j})=>j)),type:new Set([...i.quad_classes,So]),source:new Set([...g,
...h]),mode:new Set(i.modes),certainty:new Set(i.certainties),article:y},v=new Set(Ft.flatMap(j=>[..._[j]].map(G=>`${j}:${G}`))),
T=(j,G=0)=>({has:B=>B>=G&&B<j.length}),q=ht(t.according_to,b,e.according_to),P=ht(t.compared_with,b,e.compared_with),W=P&&
String([...P].sort())===String([...q].sort());return{...t,according_to:q,compared_with:W?null:P,kinds:ht(t.kinds,T(i.kinds),
e.kinds),quad_classes:ht(t.quad_classes,T(i.quad_classes,-1),e.quad_classes),relations:ht(t.relations,T(a),e.relations),
modes:ht(t.modes,T(i.modes),e.modes),certainties:ht(t.certainties,T(i.certainties),e.certainties),polarities:ht(t.polarities,
T(i.polarities),e.polarities),coders:ht(t.coders,new Set(l),e.coders),articles:ht(t.articles,y,e.articles),sections:ht(t.
sections,new Set(c.map(({section:j})=>j)),e.sections),tags:ht(t.tags,new Set(c.flatMap(({tags:j})=>j)),e.tags),types:ht(
t.types,new Set(o.nodes.map(({type:j})=>j)),e.types),grown:ht(t.grown,$,e.grown),frames:ht(t.frames,new Set(s.numbers.keys()),
e.frames),pair:t.pair?.length===2&&t.pair.every(j=>$.has(j))?t.pair:e.pair,facets:ht(t.facets,v,e.facets),analysis:ks(t.
analysis,r,e.analysis),ego:ks(t.ego,$,e.ego),claimant:ks(t.claimant,new Set(["author",...f.map(({id:j})=>j)]),e.claimant),
language:ks(t.language,new Set(m),e.language)}}var ks=(t,e,n)=>t===null||e.has(t)?t:n;function ht(t,e,n){let o=t&&[...new Set(
t)].filter(s=>e.has(s));return o&&(o.length||!t.length)?o:t&&n}var St=(t,e,n)=>t*n+e,Xi=class t{#e;#t;#n;#o;#s;#r=new Map;constructor(e,n,o,s,r){this.#e=e,this.#t=n,this.#n=o,this.#o=
s,this.#s=r,this.size=n.length}has(e){return this.#a(e)>=0}get(e){let n=this.#a(e);return n<0?void 0:this.#i(n)}*values(){
for(let e=0;e<this.size;e++)yield this.#i(e)}among(e){let n=new Uint8Array(this.#e);for(let s of e)n[s]=1;let o=[];return this.
each((s,r,i,a)=>{n[s]&&n[r]&&o.push(this.#i(a))}),o}from(e){let n=px(this.#s,e),o=new Int32Array(n.length+1);for(let[a,c]of n.
entries())o[a+1]=o[a]+this.#n[c+1]-this.#n[c];let s=new Int32Array(o[n.length]);for(let[a,c]of n.entries())s.set(this.#o.
subarray(this.#n[c],this.#n[c+1]),o[a]);let r=Float64Array.from(n,a=>this.#t[a]),i=Float64Array.from(n,a=>this.#s[a]);return new t(
this.#e,r,o,s,i)}each(e){for(let n=0;n<this.size;n++){let o=Math.floor(this.#t[n]/this.#e);e(o,this.#t[n]-o*this.#e,this.#s[n],
n)}}#i(e){let n=this.#r.get(e);if(n)return n;let o=this.#t[e],s=Math.floor(o/this.#e),r=Array.from(this.#o.subarray(this.#n[e],
this.#n[e+1])),i={a:s,b:o-s*this.#e,key:o,rows:r,weight:this.#s[e]};return this.#r.set(e,i),i}#a(e){let n=ze(this.size,o=>this.#t[o]<
e);return n<this.size&&this.#t[n]===e?n:-1}};function px(t,e){let n=[];for(let o=0;o<t.length;o++)t[o]>=e&&n.push(o);return n}
function In(t,e,n,o,s){let r=e.nodes.length,i=new Int32Array(e.pairs);for(let h of n)i[e.pair[h]]++;let a=i.reduce((h,g)=>h+
(g>0?1:0),0),c=new Int32Array(a+1),l=new Int32Array(e.pairs);for(let h=0,g=0,b=0;h<e.pairs;h++)i[h]&&(l[h]=b,b+=i[h],c[++g]=
b);let f=new Int32Array(n.length);for(let h of n)f[l[e.pair[h]]++]=h;let u=new Float64Array(a),m=new Float64Array(a);for(let h=0;h<
a;h++){let g=f.subarray(c[h],c[h+1]);u[h]=St(e.actor[g[0]],e.target[g[0]],r),m[h]=_t(t,g,o,s)}return new Xi(r,u,c,f,m)}function _t(t,e,n,o){
let s=t.statements,{statement:r}=t.ties,i=c=>s.act[c]>=0&&t.relations[s.relation[n.main[c]]].deed;if(e.length===1)return o===
"acts"&&!i(r[e[0]])?0:1;let a=new Set;for(let c of e){let l=r[c];o==="articles"?a.add(s.article[l]):o==="statements"?a.add(
l):i(l)&&a.add(s.act[l])}return a.size}var Ms=class{#e;#t;#n;constructor(e,n){this.#e=new Float64Array(n),this.#t=new Int32Array(
n+1),e.each((s,r,i)=>{this.#e[s]+=i,this.#e[r]+=i,this.#t[s+1]++,this.#t[r+1]++}),this.size=this.#t.reduce((s,r)=>s+(r>0?
1:0),0);for(let s=0;s<n;s++)this.#t[s+1]+=this.#t[s];let o=this.#t.slice(0,n);this.#n=new Int32Array(this.#t[n]),e.each(
(s,r)=>{this.#n[o[s]++]=r,this.#n[o[r]++]=s})}has(e){return this.#t[e]<this.#t[e+1]}weightOf(e){return this.#e[e]??0}othersOf(e){
return new Set(this.#n.subarray(this.#t[e],this.#t[e+1]))}*keys(){for(let e=0;e<this.#e.length;e++)this.has(e)&&(yield e)}inOrder(){
let e=this.#e.reduce((r,i)=>Math.max(r,i),0),n=this.#e.length,o=new Float64Array(this.size),s=0;for(let r of this.keys())
o[s++]=(e-this.#e[r])*n+r;return Array.from(o.sort(),r=>r%n)}};function vs(t,e,n,o){let s=new Map;for(let r of n)for(let i of r.rows){let a=dx(t,e,i,o),c=s.get(a);c?c.push(i):s.set(a,
[i])}return s}function dx(t,e,n,o){let s=t.ties.statement[n];if(o[s]===s)return e.arrow[n];let r=t.statements,i=r.relation[o[s]],
a=t.ties.together[n]?t.names.signs.indexOf("together"):t.relations[i].sign;for(let c of[i,-1]){let l=[e.actor[n],e.target[n],
c,a,r.hold[o[s]],r.mark[o[s]]],f=hx(e,l);if(f>=0)return f}return e.arrow[n]}function hx({arrows:t},e){let n=[t.actor,t.target,
t.relation,t.sign,t.hold,t.mark],o=r=>{let i=n.findIndex((a,c)=>a[r]!==e[c]);return i<0?0:n[i][r]-e[i]},s=ze(t.actor.length,
r=>o(r)<0);return s<t.actor.length&&o(s)===0?s:-1}var Ts=(t,e,n)=>t.names.signs[e.arrows.sign[n]]==="together";function As({
level:t,arrows:e}){let{arrows:n,nodes:o}=t,s=new Map;for(let r of e.keys()){let[i,a]=[n.actor[r],n.target[r]],c=St(Math.
min(i,a),Math.max(i,a),o.length),l=s.get(c)??[[],[]];s.set(c,l),l[i<a?0:1].push(r)}return[...s.values()]}function hf({arrows:t,
nodes:e}){let n=new Map,o=Array.from(t.actor,(s,r)=>St(Math.min(s,t.target[r]),Math.max(s,t.target[r]),e.length));for(let s of o)
n.set(s,(n.get(s)||0)+1);return o.map(s=>n.get(s)>1)}var gx=20,wx=10,xx=24,Ls=1e3,cn=ge(t=>{let e=bx(t),n=yx(t,e),{arrows:o,left:s}=_x(t,n);return{...t,shown:n,arrows:o,pairs:Mx(
t,o),kept:null,weakest:s,isGrown:!1}});function bx({facts:t,level:e,pairs:n,chosen:o}){let s=e.nodes.length,r=new Map,i=a=>a?
Ls*_t(t,a.rows,o,"acts")+Math.min(a.rows.length,Ls-1):0;return(a,c)=>{let[l,f]=[Math.min(a,c),Math.max(a,c)],u=St(l,f,s),
m=r.get(u)??i(n.get(u))+i(n.get(St(f,l,s)));return r.set(u,m),m}}function yx({level:t,nodes:e,shown:n,state:o},s){let r=o.
ego!==null&&e.has(t.numbers.get(o.ego)??-1),i=f=>!r||n.has(f),a=r?t.numbers.get(o.ego??""):-1,c=new Set,l=f=>{c.add(f);for(let u of $x(
e.othersOf(f),f,c,s))c.add(u)};r&&l(a),(!r||o.steps>1)&&Ox(c,e,i,s);for(let f of o.grown??[]){let u=t.numbers.get(f);u!==
void 0&&e.has(u)&&l(u)}return c}function $x(t,e,n,o){return[...t].filter(r=>r!==e&&!n.has(r)).sort((r,i)=>o(e,i)-o(e,r)||
r-i).slice(0,wx)}function Ox(t,e,n,o){let s=e.inOrder().filter(n),r=new Map,i=a=>{r.delete(a);for(let c of e.othersOf(a)){
if(t.has(c)||!n(c))continue;let l=o(a,c),[f,u]=r.get(c)??[0,0];r.set(c,[Math.max(f,l),u+l])}};for(let a of[...t])i(a);for(;t.
size<Math.min(gx,s.length);){let[a]=[...r].reduce((l,f)=>Sx(f,l)?f:l,[-1,[-1,-1]]),c=a<0?s.find(l=>!t.has(l)):a;if(c===void 0)
return;t.add(c),i(c)}}var Sx=([t,[e,n]],[o,[s,r]])=>e!==s?e>s:n!==r?n>r:t<o;function _x({facts:t,level:e,pairs:n,chosen:o,
state:s},r){let{actor:i,target:a,sign:c}=e.arrows,l=new Map;for(let[y,$]of vs(t,e,n.among(r),o.main)){let _=`${i[y]} ${a[y]}\
 ${c[y]}`,v=l.get(_)??{one:i[y],other:a[y],arrows:[],tie:0};v.arrows.push([y,$]),l.set(_,v)}for(let y of l.values()){let $=y.
arrows.flatMap(([,_])=>_);y.tie=Ls*_t(t,$,o,"acts")+Math.min($.length,Ls-1)}let f=[...l.values()].sort((y,$)=>$.tie-y.tie||
y.one-$.one||y.other-$.other),u=s.ego===null?-1:e.numbers.get(s.ego)??-1,m=kx(f,r),h=f.filter(({one:y,other:$})=>y===u||
$===u),g=[...new Set([...m,...h,...f])],b=g.slice(0,Math.max(xx,m.length));return{arrows:new Map(b.flatMap(y=>y.arrows)),
left:g.length-b.length}}function kx(t,e){let n=new Map([...e].map(s=>[s,s])),o=s=>{let r=s;for(;n.get(r)!==r;)r=n.get(r)??
r;return r};return t.filter(({one:s,other:r})=>{let[i,a]=[o(s),o(r)];return i!==a&&n.set(i,a),i!==a})}function Mx({facts:t,
level:e,chosen:n,state:o},s){let r=[...new Set([...s.values()].flat())].sort((i,a)=>i-a);return In(t,e,r,n,o.count)}function Es(t,e){let n=t.statements,o=Gi(t,{...e,count:"statements"},["everyone"]),s=[],r=(i,a,c)=>s.push({claim:n.claim[i],
first:n.first[i],last:n.last[i],approximate:n.approximate[i],at:a,...c});for(let i of X(o)){let a=n.polarity[i]===0,c={affirms:a,
how:a?"affirms":"denies",held:!0};n.source[i]>=0&&r(i,i,{who:t.sources[n.source[i]].id,certainty:n.certainty[i],...c}),n.
own[i]&&r(i,i,{who:null,certainty:n.certainty[i],...c});let l=t.names.stances[n.stance[i]],f={who:null,affirms:!a,certainty:null,
held:!1};l==="doubts"&&r(i,i,{...f,how:"doubts"}),l==="rejects"&&r(i,i,{...f,how:a?"rejects":"affirms"})}for(let[i,a,c]of n.
denials){if(!o[i]||n.disjunct[a])continue;let l=n.polarity[a]!==0;r(a,i,{who:c,affirms:l,how:l?"affirms":"denies",certainty:n.
certainty[i],held:!1})}return s}function gf(t,e){if(e.includes("everyone"))return()=>!0;let n=new Set(e),o=yo(t,e),{publisher:s,
author:r}=t.statements;return({who:i,at:a})=>i===null?n.has("authors")||o.has(s[a])||o.has(r[a]):n.has(`of:${i}`)}var Zi=(t,e)=>!t.
approximate&&!e.approximate&&t.last!==null&&e.first!==null&&t.last<e.first;var _o=["opposed","doubted","only_first","only_second","other_certainty","agreed"],[ta,ea,vx,Tx,xf]=[0,1,2,3,4],Ue=5;function Ns(t,e,n){
let o={claims:_o.map(()=>[]),partOf:new Map},s=[e.according_to,n];if(new Set(s.map(a=>[...a].sort().join(`
`))).size<2)return o;let r=s.map(a=>gf(t,a)),i=new Map;for(let a of Es(t,e))for(let[c,l]of r.entries()){if(!l(a))continue;
let f=i.get(a.claim)??[[],[]];i.set(a.claim,f),f[c].push(a)}for(let[a,c]of i.values())for(let[l,f]of na(a,c))Ax(o,l,f);return o}
function Ax({claims:t,partOf:e},n,o){let s=o.map(i=>[...new Set(i.map(a=>a.at))]),r={positions:o,sides:s,statements:[...new Set(
s.flat())]};t[n].push(r);for(let i of r.statements)e.set(i,Math.min(n,e.get(i)??n))}function na(t,e){let[n,o,s]=[!1,!1,!1];
for(let c of t)for(let l of e)Zi(c,l)||Zi(l,c)||(c.affirms===l.affirms?s||=c.held&&l.held:wf(c)||wf(l)?o=!0:n=!0);if(n||
o)return[[n?ta:ea,[t,e]]];let r=[t,e].map(c=>c.filter(l=>l.held));if(!s)return[[vx,[r[0],[]]],[Tx,[[],r[1]]]].filter(([,
l])=>l.flat().length);let[i,a]=r.map(c=>[...new Set(c.map(l=>l.certainty))].sort().join(" "));return[[i===a?Ue:xf,r]]}var wf=({
how:t})=>t==="doubts"||t==="rejects",bf=t=>t===xf||t===Ue,oa=t=>t===ta||t===ea;function qs({facts:t,parts:e},n){let o=new Set(
n.map(r=>e?.partOf.get(t.ties.statement[r])));for(let r of[ta,ea])if(o.has(r))return r;let[s]=o;return o.size===1&&s!==void 0&&
s!==Ue?s:-1}function ko(t,e,n,o){let{ties:s}=t,{inside:r}=n,i=Lx(t,n),a=[],c=[],l=0,f=o.types&&new Set(o.types),u=m=>!f||f.has(e.nodes[m].
type);for(let m=0;m<s.statement.length;m++){if(!r[s.statement[m]]||i.has(m))continue;let[h,g]=[e.actor[m],e.target[m]];if(!(!u(
h)||!u(g))){if(h===g&&!o.self){s.issue[m]||l++;continue}(s.issue[m]?c:a).push(m)}}return{between:a,issues:c,selfLoops:l}}
var yf=ge(({facts:t,level:e,chosen:n,state:o})=>{let{between:s,issues:r}=ko(t,e,n,{...o,types:null,self:!0}),i=new Set((o.
issues?s.concat(r):s).map(a=>t.ties.statement[a]));return X(n.inside).filter(a=>!i.has(a))});function Lx({ties:t,statements:e,
relations:n},{inside:o,main:s,first:r,last:i}){let a=new Set,c=l=>l.some(f=>o[f]);for(let[l,f]of t.manners)n[e.relation[s[t.
statement[l]]]].manner!==f&&a.add(l);for(let[l,f,u]of t.times){let m=t.statement[l];(r[m]!==f||i[m]!==u)&&a.add(l)}for(let[
l,f]of t.needs)c(f)||a.add(l);for(let[l,f]of t.yields)c(f)&&a.add(l);return a}function Ge(t,e,n){let o=It(t,n,qt(n)),s=ko(t,e,o,n),r=n.issues?s.between.concat(s.issues):s.between,i=In(t,e,r,o,n.count),
a=n.min_weight>1?i.from(n.min_weight):i,c=new Ms(a,e.nodes.length),l=ff(e,a,c,n);return{facts:t,level:e,state:n,chosen:o,
pairs:a,nodes:c,...l,arrows:vs(t,e,Ki(l,a),o.main),parts:n.compared_with&&Ns(t,n,n.compared_with),weak:i.size-a.size,selfLoops:s.
selfLoops,withIssues:s.issues.length}}var x,ve=null,Rn="en",w,K,ln=[],O,kt,Mo=null,Is=null,Rs=null,Cs=null,sa=new Map,vo=new Map,$f=async()=>{};async function Of(t,e){
kt=t,Rn=e,x=Fi(await kt.facts()),K=Bi(x.opening),w=K,ln=[],ve=Mo=Is=Rs=Cs=null,sa=new Map}async function Sf(t){let[e,n]=await Promise.
all([t.facts().then(Fi),ve&&t.words().then(Di)]),o=new Map,s=u=>vf(t,o,u),r=await s(w.level),i=await s(w.frames===null?w.
level:e.fitting);for(;r.name!==w.level;)[r,i]=[await s(w.level),await s(e.fitting)];let c=w.relations?.map(u=>x.relations[u].
id)?.map(u=>e.relations.findIndex(m=>m.id===u)).filter(u=>u>=0);kt=t,x=e,K=Bi(x.opening),ve=n,Mo=n&&Promise.resolve(n),Is=
Rs=Cs=null,sa=o,n&&(vo=_f(n));let l=new Set(w.analysis===null?[]:[w.analysis]),f={...w,relations:c?.length?c:K.relations};
w=Ji({...f,about:Lf(w.about)},K,x,r,i,l)}async function H(){Mo??=kt.words().then(Di).catch(e=>{throw Mo=null,e});let t=await Mo;
return ve!==t&&(vo=_f(t)),ve=t,t}var _f=t=>new Map(t.entities.map((e,n)=>[e.id,n])),js=()=>kt.findings();function ra(){return Rs??=
kt.analyses(),Rs}function kf(){return Cs??=kt.courses?.()??Promise.resolve(x.courses??[]),Cs}var Mf=()=>kt.library();function Ws(){
return Is??=kt.arguments(),Is}var Mt=t=>vf(kt,sa,t);function vf(t,e,n){let o=e.get(n)??t.level(n).then(s=>Jl(n,s));return e.
set(n,o),o}var Bs=()=>kt.asking??null,Tf=()=>kt.annotating?.all??null,Ps=t=>kt.annotating?.at(x.articles[x.statements.article[t]].
id,x.keys.at(t))??null,Fs=t=>vo.get(t);function xe(t){let e=vo.get(t);return e===void 0||!ve?null:ve.entities[e]}function Af(t){
$f=t}function zt(t,e=ln){w={...w,...t},ln=e}async function Ex(t){t.about!==null&&await H();let e=kt.asking||go.includes(
t.tab)?t.tab:K.tab,n=new Set(t.analysis===null?[]:(await ra()).map(({name:r})=>r)),o=await Mt(t.level),s=t.frames===null?
o:await Mt(x.fitting);return Ji({...t,tab:e,about:Lf(t.about)},K,x,o,s,n)}var Lf=t=>t===null||vo.has(t)?t:K.about;async function To(t,e=xo(
t,K)){let n=await Ex(e);return[n,Ql(t,K,e,n)]}async function M(t,e=[]){zt(t,e),await $f(t)}async function Ef(){let t=await Mt(
w.level);for(;t.name!==w.level;)t=await Mt(w.level);O=Ge(x,t,w)}var Ao=()=>w.picture==="named"?cn(O):O,Cn=()=>w.tab==="g\
raph"?Ao():O,Ds=()=>lf(x,N(),w);function N(){if(!ve)throw new Error("what is read was not loaded");return ve}var Nx=new Set(["since","until","min_weight","theme","language"]),ia=0,zs=!1;function Us(t){zs||=Object.keys(t).some(e=>!Nx.
has(e)),clearTimeout(ia),ia=setTimeout(()=>{let e=En(w,K),n=zs;if(zs=!1,e!==location.hash.slice(1))try{n?history.pushState(
null,"",`#${e}`):history.replaceState(null,"",`#${e}`)}catch{}},150)}function Nf(){clearTimeout(ia),zs=!1}var Gs=(t={})=>`${x.
address??location.href.split("#")[0]}#${En({...w,...t},K)}`;var qf=new Set(["p","h1","h2","h3","h4","li","dt","dd","td","th","caption","blockquote","summary"]);for(let t of["legend",
"option","input"])qf.add(t);var aa="http://www.w3.org/2000/svg";function p(t,e={},...n){return If(document.createElement(
t),qf.has(t)?{dir:"auto",...e}:e,n)}var rt=(t,e)=>p("bdi",{lang:e},t);function S(t,e={},...n){return If(document.createElementNS(
aa,t),e,n)}function If(t,e,n){for(let[o,s]of Object.entries(e))s==null||s===!1||(typeof s=="function"?t.addEventListener(
o.slice(2),s):o==="value"||o==="checked"?Object.assign(t,{[o]:s}):t.setAttribute(o,s===!0?"":String(s)));return re(t,n),
t}function re(t,e){for(let n of e)n==null||n===!1||n===""||(Array.isArray(n)?re(t,n):t.append(n instanceof Node?n:String(
n)))}function E(t,...e){t.replaceChildren(),re(t,e)}function A(t){let e=document.getElementById(t);if(!e)throw new Error(
`the page has no ${t}`);return e}function be(t){A("announced").textContent=t}var ca="button, select, input, summary, a[href], [tabindex='0'], [data-key], [data-at]";function la(t){return((t.getAttribute(
"aria-label")||t.closest("label")?.textContent||t.textContent)??"").replace(/[\d\u2022]+/g,"").trim()}function Hs(){let t=document.
activeElement,e=t?.closest("#side, #time, #viewpoint, #panel, #sheet, #stage, #story");return!t||!e||!t.matches(ca)?null:
{part:e.id,words:la(t),at:[...e.querySelectorAll(ca)].indexOf(t)}}function Vs(t){if(!t||document.activeElement!==document.
body)return;let e=[...A(t.part).querySelectorAll(ca)],n=r=>Math.abs(e.indexOf(r)-t.at),[o]=e.filter(r=>la(r)===t.words).
sort((r,i)=>n(r)-n(i));(o??e[Math.min(t.at,e.length-1)])?.focus({preventScroll:!0})}var jn=t=>new Set(Rf(t).flatMap(({open:e,
name:n})=>e?[n]:[]));function Wn(t,e){for(let{details:n,name:o}of Rf(t))e.has(o)&&(n.open=!0)}function Rf(t){let e=new Map;
return[...t.querySelectorAll("details")].map(n=>{let o=n.firstElementChild?la(n.firstElementChild):"",s=e.get(o)??0;return e.
set(o,s+1),{details:n,open:n.open,name:`${o} ${s}`}})}var fa=["actor","year","article"];var ie=({keys:t},e)=>e.map(n=>t.numberOf(n)).filter(n=>n>=0),qx=({sentence:t})=>t.map(([e])=>e).join("");function ua(t,e,n){
return n==="article"?e.articles:n==="year"?Ix(t,e):[...new Set(e.sentence.flatMap(([,o,s])=>o==="entity"&&s?[s]:[]))]}function Cf(t,e,n,o){
let s=fa.map(i=>[i,Qs(n,i)]).filter(([,i])=>i.length),r=o.trim().toLocaleLowerCase();return e.filter(i=>s.every(([a,c])=>ua(
t,i,a).some(l=>c.includes(l)))&&`${qx(i)} ${i.quote.text} ${i.title}`.toLocaleLowerCase().includes(r))}var Qs=(t,e)=>(t??
[]).filter(n=>n.startsWith(`${e}:`)).map(n=>n.slice(e.length+1));function Ix(t,e){let{first:n,last:o,article:s}=t.statements,
[,,r]=e.counts[e.counts.length-1],i=new Set;for(let a of ie(t,r)){let f=(n[a]!==null||o[a]!==null?[n[a],o[a]]:[t.articles[s[a]].
first,t.articles[s[a]].last]).filter(u=>u!==null).map(u=>new Date(u*864e5).getUTCFullYear());if(f.length)for(let u=Math.
min(...f);u<=Math.max(...f);u++)i.add(String(u))}return[...i].sort()}function fn(t,e,n){let o=t.statements,s=t.names.quad_classes,r=new Map,i=s.map(()=>[]),a={unreal:[],none:[]},[c,l]=[0,0];
for(let m of e){let h=t.relations[o.relation[n[m]]],g=o.quad_class[n[m]];if(!(o.act[m]<0||!h.deed))if(!xt(t,m))a.unreal.
push(m);else{if((g<0?a.none:i[g]).push(m),r.has(o.act[m])||(r.set(o.act[m],g),h.goldstein===null))continue;c+=h.goldstein,
l++}}let f=m=>[...r.values()].filter(h=>h===m).length,u=a.unreal.map(m=>o.act[m]).filter(m=>!r.has(m));return{statements:e,
acts:r.size,...a,unrealActs:new Set(u).size,quadClasses:i,byQuadClass:s.map((m,h)=>f(h)),noQuadClass:f(-1),articles:new Set(
e.map(m=>o.article[m])),sources:new Set(e.map(m=>Rx(t,m))),sum:c,scored:l}}var Rx=({statements:t},e)=>t.source[e]>=0?-1-
t.source[e]:t.author[e]>=0?t.author[e]:t.publisher[e],Lo=t=>[...t.quadClasses.flat(),...t.none],Te=(t,e)=>fn(t.facts,Rt(
t,e.rows),t.chosen.main),ye=ge(t=>{let e=we(t),n=new Set(t.isGrown?t.shown:[]);for(let{a:r,b:i}of e)n.add(r).add(i);let{
statement:o}=t.facts.ties,s=new Set(e.flatMap(r=>r.rows.map(i=>o[i])));return{...fn(t.facts,[...s],t.chosen.main),actors:n.
size}});function Rt({facts:t,chosen:e},n){return Ut(e,new Set(n.map(o=>t.ties.statement[o])))}function Ut({first:t,last:e},n){
let o=s=>t[s]??e[s]??1/0;return[...n].sort((s,r)=>o(s)-o(r)||s-r)}function Ks({facts:t,chosen:e},n){let o=new Map;for(let s of n){
let r=t.statements.act[s],i=r>=0&&e.inside[s]?`act ${r}`:`statement ${s}`,a=o.get(i);a?a.push(s):o.set(i,[s])}return[...o.
values()]}function Ys({chosen:t},e){let n=t.main[e[0]];return e.includes(n)?n:e[0]}var $e=(t,e)=>t.names.quad_classes[e].
split(" ")[1],Js=(t,e)=>e.filter(n=>t.ties.together[n]);function jf(t,e){let{facts:n,chosen:o,state:s}=t,{relation:r,quad_class:i}=n.
statements,a=new Set(Js(n,e).map(u=>n.ties.statement[u])),{act:c}=n.statements,l=new Set(e.map(u=>n.ties.statement[u]).filter(
u=>xt(n,u)).map(u=>c[u])),f=[[],[],[]];for(let u of e){let m=n.ties.statement[u];if(s.count==="acts"&&!xt(n,m)&&l.has(c[m]))
continue;let h=o.main[m],g=n.relations[r[h]].sign,b=a.has(m)?n.names.signs.indexOf($e(n,i[h])):g;f[xt(n,m)?b:2].push(u)}
return f.map(u=>u.length?_t(n,u,o,s.count):0)}var Cx=60,Eo=null,ma;function ae(){if(!w.open)return null;let t=w.open.indexOf(":"),e=w.open.slice(0,t),n=w.open.slice(t+
1);return{kind:e,names:e==="pair"?n.split(">").map(jx):[n]}}function jx(t){try{return decodeURIComponent(t)}catch{return t}}
var He=t=>t.length>1?`pair:${t.map(encodeURIComponent).join(">")}`:`actor:${t[0]}`,ft=t=>M({open:He([t])}),vt=t=>M({open:`\
statement:${x.keys.at(t)}`}),Wf=(t,e)=>He([t,e].map(n=>O.level.nodes[n].actor));function Tt(t,e){let n=[t,e].map(o=>O.level.
nodes[o].actor);return M({open:He(n)})}function tt(t,e,n={}){let o=Ut(O.chosen,t),s=o.slice(0,Cx).map(r=>x.keys.at(r));return Eo=
{statements:o,label:e,name:[o.length,...s].join(" ")},ma=x,M({...n,open:`list:${Eo.name}`})}function pa(t){if(Eo?.name===
t)return{...Eo,statements:Wx(Eo.statements)};let e=t.split(" ").slice(1);return{name:t,label:"",statements:ie(x,e)}}function Wx(t){
if(ma===x)return t;let e=t.map(n=>ma.keys.at(n));return ie(x,e)}function Ve(){let t=ae();if(t?.kind==="list")return new Set(
pa(t.names[0]).statements);let e=Bn();return new Set(e<0?[]:[e])}function Bn(){let t=ae();return t?.kind==="statement"?x.
keys.numberOf(t.names[0]):-1}function Xs(t,e){return M({tab:"article",article:x.articles[t].id,open:`statement:${x.keys.
at(e)}`})}function Ae(t){let e=O.level.nodes[t].actor;return w.picture==="named"?M({grown:[...w.grown??[],e]}):O.isGrown?
M({grown:Zs(e)}):M({ego:w.ego===e?null:e,steps:1})}var Zs=t=>[...new Set([...w.grown||[],t])];async function Bf(t){let e=await Mt(
"entity"),n=e.numbers.get(t);if(n===void 0)return null;let o={...bs,self:w.self,issues:w.issues},s=[{},{issues:!0},o,{...o,
issues:!0}],r=f=>Ge(x,e,{...w,...f,level:"entity",ego:null}),i=s.find(f=>r(f).nodes.has(n));if(!i)return null;let a=Bx(i,
f=>r(f).nodes.has(n)),c=r(a),l=(w.picture==="named"?cn(c):c).shown.has(n);return{...a,level:"entity",ego:null,grown:l?w.
grown:Zs(t)}}function Bx(t,e){let n=t;for(let o of Object.keys(t)){let{[o]:s,...r}=n;(JSON.stringify(s)===JSON.stringify(
w[o])||e(r))&&(n=r)}return n}function tr(t){let e=ae();if(!e||!["pair","actor"].includes(e.kind))return{};let n=O.level,
[o,s]=e.names.map(c=>n.numbers.get(c)),r=n.actor.findIndex((c,l)=>c===o&&(s===void 0||n.target[l]===s)),i=r<0&&o!==void 0&&
e.kind==="actor"?n.target.indexOf(o):-1;if(r<0&&i<0)return{open:null};let a=(r<0?[t.target[i]]:[t.actor[r],t.target[r]]).
map(c=>t.nodes[c].actor);return e.kind==="actor"||a[0]===a[1]?{open:`actor:${a[0]}`}:{open:He(a)}}function d(t,e={}){let n=x.text[t];return n===void 0?t:n.replace(/\{(\w+)\}/g,(o,s)=>s in e?Gt(String(e[s])):o)}var Pf=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u,
Px=/[\u202a-\u202e\u2066\u2067]/g;function Gt(t){let e=t.replace(Px,"");return Pf.test(e)?`\u2068${e}\u2069`:e}function At(t,e="\
 \u2192 "){let n=t.map(Gt).join(e);return Pf.test(n)?`\u200E${n}`:n}var R=t=>t<1e3?String(t):t.toLocaleString(Rn),bt=(t,e,n)=>d(
t===1?e:`${e}_many`,n),I=(t,e)=>`${R(t)} ${bt(t,e)}`;function ce(t,e=t.length){return t.length>e?`${t.slice(0,e).join(",\
 ")} ${d("and_more",{n:t.length-e})}`:[t.slice(0,-1).join(", "),...t.slice(-1)].filter(Boolean).join(` ${d("and")} `)}var le=t=>`\
[${t}]`,Ht=t=>`\u201C${Pn(t)}\u201D`,Fx={"\u201C":"\u2018","\u201D":"\u2019","\u201E":"\u201A"},Pn=t=>t.replace(/[\u201c\u201d\u201e]/g,
e=>Fx[e]),D=t=>t.charAt(0).toLocaleUpperCase(Rn)+t.slice(1),da=t=>`${t>0?"+":t<0?"\u2212":""}${Math.abs(t).toFixed(1)}`;var ha=t=>e=>{e.key!=="Enter"&&e.key!==" "||(e.preventDefault(),t())};function C(t,e,n={}){return p("span",{role:"button",
tabindex:0,class:"link",dir:"auto",onclick:e,onkeydown:ha(e),...n},t)}function L(t,e,n={}){return p("button",{type:"butt\
on",dir:"auto",onclick:o=>e(o.currentTarget),...n},t)}function er(t,e){let n=Dx(t);return!n||!["https:","http:"].includes(
n.protocol)?p("span",{},e):p("a",{href:n.href,dir:"auto",rel:"noopener noreferrer",target:"_blank"},e)}function Dx(t){try{
return new URL(t)}catch{return null}}function V(t,e,n){let o=typeof t=="number"?R(t):t;return e.length?C(o,()=>tt(e,n),{class:o===d("show_quotes")?"link numb\
er show-quotes":"link number","aria-label":`${o} ${n}: ${d("show_quotes")}`}):p("span",{class:"number none"},o)}var gt=t=>new Date(t*864e5).toISOString().slice(0,10);function Df(t){let e=Date.parse(`${t}T00:00:00Z`);return Number.isNaN(
e)?null:Math.round(e/864e5)}var wa=t=>new Date(t*864e5).getUTCFullYear(),zf=(t,e)=>Date.UTC(t,e,1)/864e5;function Uf(t,e){
let[n,o]=[wa(t),wa(e)],s=Math.max(1,Math.ceil((o-n)/10)),r=[];for(let i=n+1;i<=o;i+=s)r.push([zf(i,0),String(i)]);return r}
var[Qe,Le]=[30,365],Ff=7,zx=4,ga=[1,3,12,24,60,120,300,600,1200];function nr(t,e,n){let o=[];if(n<=Ff){let r=n<=1?1:Ff;for(let i=t+
1;i<=e;i++)(i-zx)%r===0&&o.push({day:i,step:r});return o}let s=ga.find(r=>r*Qe>=n)??ga[ga.length-1];for(let r=Math.floor(
wa(t)*12/s)*s;;r+=s){let i=zf(Math.floor(r/12),r%12);if(i>e)return o;i>t&&o.push({day:i,step:s<12?s*Qe:s/12*Le})}}function Gf(t,e,n){let o=t.statements,s=new Set(e.map(m=>`${o.article[m]} ${o.coder[m]}`)),[r,i,a,c,l]=Array.from({length:5},
()=>new Set),f=new Set([...n].map(m=>t.articles[m].text));for(let m=0;m<o.relation.length;m++){let h=o.article[m],{text:g,
newer:b,status:y}=t.articles[h];n.has(h)||(y==="retracted"?l.add(h):(f.has(g)&&a.add(h),b.some($=>n.has($))&&c.add(h))),
!(!n.has(h)||s.has(`${h} ${o.coder[m]}`))&&(r.add(o.coder[m]),i.add(h))}return{coders:[...new Set(e.filter(m=>i.has(o.article[m])).
map(m=>t.coders[o.coder[m]]))].sort(),left:{other_coder:r.size,reprint:a.size,superseded:c.size,retracted:l.size,...t.missing}}}var Hf={21:"spring",22:"summer",23:"autumn",24:"winter"};function pt(t){if(t.includes("/")){let[l,f]=t.split("/");return l===
""||l===".."?d("date_until",{to:pt(f)}):f===""||f===".."?d("date_since",{from:pt(l)}):d("date_throughout",{from:pt(l),to:pt(
f)})}let e=/^\[(.+)\.\.(.+)\]$/.exec(t);if(e)return d("date_within",{from:pt(e[1]),to:pt(e[2])});let n=/^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/.
exec(t);if(!n)return t;let[,o,s,r,i]=n,a=o==="XXXX"?d("no_year"):o,c=[r&&String(Number(r)),s&&Ux(s),a].filter(Boolean).join(
" ");return i?d("date_perhaps",{date:c}):c}function Ux(t){return Object.hasOwn(Hf,t)?d(Hf[t]):new Date(Date.UTC(2e3,Number(
t)-1,1)).toLocaleDateString(Rn,{month:"long",timeZone:"UTC"})}function sr({when:t,inferred_when:e},n){let o=[];return t&&
o.push(or(t,n)),e&&o.push(le(or(e,n))),o.length?o.join("; "):d("date_unknown")}function rr({when:t,inferred_when:e},n){return e?
le(or(e,n)):t?or(t,n):d("date_unknown")}function or(t,e){return Gx(t)?e.every(n=>n===null)?t:d("date_relative",{time:t,days:un(
...e)}):pt(t)}var Gx=t=>/[a-z]/.test(t);function un(t,e){let[n,o]=[t,e].map(s=>s===null?null:pt(gt(s)));return n===null&&
o===null?d("date_unknown"):n===o?n:n===null?d("date_until",{to:o}):o===null?d("date_since",{from:n}):d("date_throughout",
{from:n,to:o})}var Oe=()=>w.since!==null||w.until!==null;function No(){let[t,e]=[w.since,w.until].map(n=>n===null?null:gt(
n));return t===null?d("date_until",{to:e}):e===null?d("date_since",{from:t}):d("date_throughout",{from:t,to:e})}var Y=t=>w.language&&t.labels?.[w.language]||t.label,Ee=t=>x.label_languages[t]??x.languages[0];function Lt(t){let{language:e}=w;
return e&&xe(t)?.labels?.[e]?e:Ee(t)}function Vt({nodes:t},e){let{actor:n,country:o,sector:s}=t[e];return n===`${o}: ${s}`?
null:Lt(n)}var Vf=t=>new Set(t).size===1?t[0]:null,mn=t=>d("relation_alone",{relation:t});function U(t,e){let n=t.nodes[e],
o=w.language?xe(n.actor):null;return o?Y(o):n.label}function Fn(t){let e=O.level.numbers.get(t);return e===void 0?t:U(O.
level,e)}function xa(t){let{level:e}=t;return we(t).map(n=>({pair:n,actor:U(e,n.a),target:U(e,n.b)}))}var ir=["\u2260","?","\u2460","\u2461","\u2248","="];function ar(){let t=x.signers.map(n=>[`by:${n}`,d("viewpoint_signer",
{name:n})]),e=x.sources.map(({id:n,label:o,by:s})=>[`of:${n}`,d("viewpoint_quoted",{name:o,by:s.join(", ")})]);return[["\
authors",d("viewpoint_authors")],...t,...e,["everyone",d("viewpoint_everyone")]]}function Qt(t){let e=new Map(ar());return t.
map(n=>e.get(n)||n).join(` ${d("and")} `)}function Ke(t){return t.map(n=>lr(n)?.label??(n.startsWith("by:")?n.slice(3):d(
`viewpoint_${n}`))).join(` ${d("and")} `)}function qo(t){let e=t.length===1&&lr(t[0]);return e?Ee(e.id):null}var cr=t=>t.
length===1&&lr(t[0])?.by||[],Qf=t=>t.length===1&&lr(t[0])?.reliability,lr=t=>x.sources.find(({id:e})=>t===`of:${e}`),Kf=t=>d(
`part_${t}`,{first:Qt(w.according_to),second:Qt(w.compared_with||[])});var ba=new Set(["findings","arguments","compare","analyses","article","questions"]);function Kt(t){return[Ye(),ya(t)].join(
" ")}function ya(t){let e=ye(t);return[...[e.actors<t.nodes.size&&d("drawn_of",{n:R(e.actors),of:R(t.nodes.size)}),t.weakest>
0&&bt(t.weakest,"weakest",{n:t.weakest}),t.weak>0&&d("note_min_weight",{n:t.weak})],fr(e)].filter(Boolean).join(" ")}function fr(t){
let e=t.unrealActs?` (${d("plus_not_actual",{n:t.unrealActs})})`:"";return d("based_on",{acts:I(t.acts,"act")+e,statements:I(
t.statements.length,"statement")+Hx(t),articles:I(t.articles.size,"article"),sources:I(t.sources.size,"source"),coding:Qx(
t)})}function Hx({statements:t}){let e=new Set(x.statements.wordless),n=e.size?t.filter(o=>e.has(o)).length:0;return n?`\
 (${d("without_words",{n})})`:""}function Ye(){return`${[D(d(`level_${w.level}`)),`${d("according_to")} ${Qt(w.according_to)}`,
w.compared_with&&`${d("compared_with")} ${Qt(w.compared_with)}`,w.issues&&d("with_ties_to_issues"),Oe()&&ur()].filter(Boolean).
join(", ")}.`}var Dn=()=>[`${d("according_to")} ${Qt(w.according_to)}`,Oe()&&ur()].filter(Boolean).join(", "),ur=()=>`${No()}\
 (${d(`inside_${w.inside}`)})`;function Yf(t){let e=[...t.articles].map(o=>x.articles[o]),n=[...new Set(e.map(o=>o.publisher))].
filter(Boolean).sort();return n.length?d("source_line",{who:ce(n,3),when:Vx(e)}):""}function Vx(t){let e=({published:c})=>c!==
null&&c!=="unknown",[n]=t;if(t.length===1&&!e(n))return n.inferred?`${d("no_date")}, ${d("probably")} ${pt(n.inferred)}`:
d("undated_source");let o=c=>t.map(l=>l[c]).filter(l=>l!==null),s=[Math.min(...o("first")),Math.max(...o("last"))],[r,i]=s.
map(c=>Number.isFinite(c)?pt(gt(c)):null);if(r===null||i===null)return d("undated_source");let a=t.some(c=>!e(c)&&c.inferred)?
` (${d("dates_inferred")})`:"";return(r===i?d("published_on",{day:r}):d("published_from",{first:r,last:i}))+a}function Qx({
statements:t,articles:e}){let{coders:n,left:o}=Gf(x,t,e),s=Object.entries(o).flatMap(([i,a])=>a?[I(a,i)]:[]);return s.length?
` (${n.length?`${d("coded_by",{names:ce(n,3)})}; `:""}${d("left_out",{what:ce(s)})})`:""}function Kx(t){return w.tab==="\
arguments"||w.tab==="article"?X(he(x,w)):w.tab==="compare"&&O.parts?[...O.parts.partOf.keys()]:ba.has(w.tab)?t:X(O.chosen.
inside)}function Jf(){if(w.min_weight>1)return[d("empty_min_weight",{n:R(w.min_weight)}),{min_weight:1}];let t=Ge(x,O.level,
{...w,count:"statements",issues:!1});return t.arrows.size?[d("empty_but_states"),{count:"statements"}]:t.withIssues?[d("\
empty_but_issues",{ties:I(t.withIssues,"tie")}),{count:"statements",issues:!0}]:Oe()?[d("empty_period",{period:No()}),{since:null,
until:null}]:[d("empty")]}function mr(){let{statements:t,counting:e}=x,n=Kx(e),o=new Set(n.map(s=>t.article[s]));return d(
n.length===e.length?"all_there":n.length===1?"matches":"match",{n:R(n.length),statements:I(e.length,"statement"),articles:I(
o.size,"article")})}var Xf=.55,Zf=15*Xf,pr={enabled:!1,type:"arrow",scaleFactor:1},tu={to:pr,middle:pr,from:pr};function eu(t){let e=new Map;
return n=>{let o=e.get(n)??t(n);return e.set(n,o),o}}var $a=eu(t=>({color:t,highlight:t,hover:t,inherit:!1,opacity:1})),
Oa=(t,e)=>x.encodings.holds[t].middle||x.encodings.marks[e].middle,nu=eu(t=>{let[e,n,o]=t.split(" ").map(Number),{head:s}=x.
encodings.signs[e],{dashes:r}=x.encodings.holds[n],i=Oa(n,o);return{ends:{to:{enabled:!!s,type:s||"arrow",scaleFactor:Xf},
middle:{enabled:!!i,type:i||"arrow",scaleFactor:i?.45:1},from:pr},dashes:r.length?r:!1}});function ou(t,e){return e?Math.
min(.7+.5*Math.log2(t),4):Math.min(1.2+1.3*Math.log2(t),9)}function su(t){let e=new Map;for(let n of As(t)){let o=n[0].length>
0&&n[1].length>0,s=Math.min(.22,1.5/(n[0].length+n[1].length));for(let r of n)r.forEach((i,a)=>{let c=o?(a+.6)*s:(a-(r.length-
1)/2)*s;e.set(i,{enabled:!0,type:c<0?"curvedCCW":"curvedCW",roundness:Math.abs(c)})})}return e}function zn(t,e=20,n=3){let o=[
""];for(let s of t.slice(0,200).split(/\s+/)){let r=s.length>e?`${s.slice(0,e-1)}\u2026`:s,i=o[o.length-1];i?i.length+1+
r.length<=e?o[o.length-1]=`${i} ${r}`:o.push(r):o[o.length-1]=r}return o.length>n?`${o.slice(0,n).join(`
`)}\u2026`:o.join(`
`)}function dr(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.hypot(o,s),i=n?.enabled?n.roundness:0,a=Math.atan2(s,o)+(.5*(n?.
type==="curvedCCW"?-i:i)+.5)*Math.PI,c=(.5*i+.5)*r;return{x:t.x+c*Math.sin(a),y:t.y+c*Math.cos(a)}}var Yx=6,ru=new Map,hr=null;function Je(t){let e=`${Yt()} ${t}`,n=ru.get(e)??Jx(t);return ru.set(e,n),n}function Jx(t){return hr??=
document.body.appendChild(p("span",{hidden:!0})),hr.style.colorScheme=Yt(),hr.style.color=`var(--${t})`,getComputedStyle(
hr).color}var Sa=()=>matchMedia("(prefers-color-scheme: dark)");function Yt(){return w.theme!=="auto"?w.theme:Sa().matches?
"dark":"light"}var at=()=>({text:Je("ink"),quiet:Je("quiet"),ground:Je("ground"),node:Je("actor"),line:Je("stroke")}),pn=()=>Array.
from({length:Yx},(t,e)=>Je(`tint-${e+1}`)),Un=t=>Je(x.encodings.signs[t].colour),_a=t=>Je(`part-${t+1}`);function gr(t,e){
let n=qs(t,e);return _a(n<0?Ue:n)}var Xx=12,Zx={enabled:!0,type:"curvedCW",roundness:.15};function iu(t){let e=hf(t),n=t.nodes.filter(c=>t.isTied[c.id]).map(
({id:c,x:l,y:f,shape:u})=>({id:c,x:l,y:f,shape:u,label:zn(U(t,c))})),{actor:o,target:s}=t.arrows,r=Array.from(o,(c,l)=>({
id:l,from:c,to:s[l],...e[l]&&{smooth:Zx}})),i=new vis.Network(A("canvas"),{nodes:n,edges:r},eb(n.length,!t.merged));ka(i,
t);let a=[-1,...pn().keys()].map(tb);for(let{id:c}of n){let{options:l}=i.body.nodes[c];l.size=t.nodes[c].size,l.color=a[t.
nodes[c].tint+1]}return i}function ka(t,e){for(let[n,o]of e.nodes.entries()){let s=t.body.nodes[n];s&&([s.x,s.y]=[o.x,o.
y+n*1e-4])}}function tb(t){let e=at(),n=t>=0?pn()[t]:e.node,o={background:n,border:e.text};return{background:n,border:e.
line,highlight:o,hover:o}}function eb(t,e){let n=at(),o={color:n.text,size:15,face:"system-ui, sans-serif",strokeWidth:3,
strokeColor:n.ground};return{autoResize:!0,physics:{enabled:!1,solver:"forceAtlas2Based",stabilization:!1},layout:{improvedLayout:!1},
interaction:{hover:t<=2e3,hideEdgesOnDrag:!e,hideEdgesOnZoom:!e,tooltipDelay:1e9,keyboard:{enabled:!0,bindToWindow:!1},multiselect:!1,
selectConnectedEdges:!1},nodes:{hidden:!0,font:o,borderWidth:1,borderWidthSelected:3,scaling:{label:{enabled:!1,drawThreshold:1e9}},
chosen:!0},edges:{hidden:!0,smooth:!1,...e&&{font:{...o,size:12.5,align:"top",vadjust:0}},selectionWidth:2,hoverWidth:1,
arrowStrikethrough:!1,endPointOffset:{to:1},selfReference:{size:18,angle:Math.PI/4,renderBehindTheNode:!0},scaling:{label:{
enabled:!1,drawThreshold:Xx}}}}}var wr=null,au=new Map;function Xe(t,e,n=400){let o=`${e} ${n} ${t}`,s=au.get(o)??nb(t,e,n);return au.set(o,s),s}function nb(t,e,n){
return wr??=document.createElement("canvas").getContext("2d"),wr?(wr.font=`${n} ${e}px ${Io()}`,wr.measureText(t).width):
t.length*e*.6}var Io=()=>getComputedStyle(document.body).fontFamily,fe={plain:t=>Xe(t,13),bold:t=>Xe(t,13,600)},ot=(t,e=12,n=400)=>Math.
ceil(Xe(t,e,n))+1;function Se(t,e,n=12,o=400){if(ot(t,n,o)<=e)return t;let[s,r]=[0,t.length];for(;s<r;){let i=s+r+1>>1;ot(
`${t.slice(0,i).trimEnd()}\u2026`,n,o)<=e?s=i:r=i-1}return`${t.slice(0,s).trimEnd()}\u2026`}var cu=([t,,e,n,o,s,r])=>[t,e,n,o,s,r,lu(e)].join(""),lu=t=>t?"]":"";function ob(t,e){let[n,o,s,r,,i,a,c]=t;return e&&c?
[n,o,s,r,c,i,a,c]:t}function Jt(t,e,n,o){let{act:s,rank:r}=t.statements,{statement:i,label:a}=t.ties,c=new Map;for(let f of n){
let u=i[f],m=s[u]>=0?`act ${s[u]}`:u,h=ob(t.tie_labels[a[f]],o??e.nodes[e.actor[f]].several),g={text:cu(h),parts:h,rank:r[u]},
b=c.get(m);b?b.push(g):c.set(m,[g])}let l=new Map;for(let f of c.values()){let u=sb(f),m=l.get(u.text)??{...u,number:0};
l.set(u.text,{...m,number:m.number+1,rank:Math.min(m.rank,u.rank)})}return[...l.values()].sort((f,u)=>u.number-f.number||
f.rank-u.rank)}function sb(t){let e=t.sort((f,u)=>f.rank-u.rank||(f.text<u.text?-1:1)),n=[...new Set(e.map(({parts:f})=>f[0]))],
[o]=e;if(n.length===1)return o;let[,s,...r]=o.parts,i=n.includes(""),a=n.map(f=>f.replace(/: $/,"")),l=[i?"":`${a.slice(
0,-1).join(", ")} and ${a[a.length-1]}: `,i?"":s,...r];return{...o,parts:l,text:cu(l)}}var dn=({text:t,number:e})=>e>1?`${t}\
 \xD7${e}`:t,Ne=(t,e,n)=>Jt(t,e,n).map(dn).join("; ");function Ro([,t,e,n,o,s,r],i){let a=t+e+n+o,c=r+lu(e);return a+_e(
s,Math.max(i-a.length-c.length,8))+c}function fu(t,e,n,o){let s=Jt(t,e,n);if(!s.length)return"";let r=s.length>1?` +${s.
length-1}`:"";return Ro(s[0].parts,o-r.length)+r}function _e(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1);return`${((/\s/.
test(t[e-1])?n:n.slice(0,Math.max(n.lastIndexOf(" "),0)))||n).trimEnd()}\u2026`}var hn=1.2,rb=13,uu=6,xr=3,Co=(t,e,n)=>Math.max(...t.map(n))*e/rb;function mu(t,{one:e,other:n,smooth:o,size:s},r,i){let a=t.
split(`
`),[c,l]=[Co(a,s,i),a.length*s*hn],f=dr(e,n,o),u={x:(e.x+2*f.x+n.x)/4,y:(e.y+2*f.y+n.y)/4},m=Math.atan2(n.y-e.y,n.x-e.x),
h=Math.abs(m)>Math.PI/2?m+Math.PI:m,[g,b]=[Math.cos(h),Math.sin(h)];for(let y=-c/2;y<=c/2;y+=uu)for(let $=-l;$<=0;$+=uu){
let[_,v]=[u.x+y*g-$*b,u.y+y*b+$*g];if(r.some(T=>ib(_,v,T)))return!0}return!1}var ib=(t,e,{x:n,y:o,width:s,height:r})=>t>=
n-xr&&t<=n+s+xr&&e>=o-xr&&e<=o+r+xr;var Ma=70,ab=3,[cb,pu]=[12,34];function br({network:t,selection:e}){if(e.level.merged)return;let n=e.arrows.size<=Ma,o=n?
lb(t,e):[];for(let s of As(e).map(r=>r.flat())){let r=Math.max(1,ab+1-s.length);for(let i of s){let a=ub(t,e,i),c=n?fb(e,
i,.75*r*a):"",l=c&&zn(c,a,r);pb(t.body.edges[i],l&&mb(t,e,i,l,o)?"":l)}}}function lb({body:t},{level:e}){return t.nodeIndices.
flatMap(n=>{let{x:o,y:s,options:r}=t.nodes[n],{size:i}=e.nodes[n],a=r.label.split(`
`),c=r.font.size,l=Co(a,c,fe.plain);return[{x:o-i,y:s-i,width:2*i,height:2*i},{x:o-l/2,y:s+i,width:l,height:c*(hn*a.length+
.5)}]})}function fb(t,e,n){let o=t.arrows.get(e)??[],s=t.parts?qs(t,o):-1;return fu(t.facts,t.level,o,n)+(s<0?"":` ${ir[s]}`)}
function ub(t,{level:e},n){let{arrows:o,nodes:s}=e,[r,i]=[s[o.actor[n]],s[o.target[n]]];if(r===i)return pu;let a=Math.hypot(
r.x-i.x,r.y-i.y)-r.size-i.size;return Math.max(cb,Math.min(pu,Math.floor(a/(.5*t.body.edges[n].options.font.size))))}function mb({
body:t},{level:{arrows:e}},n,o,s){let[r,i]=[t.nodes[e.actor[n]],t.nodes[e.target[n]]],{smooth:a,font:c}=t.edges[n].options;
return r!==i&&mu(o,{one:r,other:i,smooth:a,size:c.size},s,fe.plain)}function pb(t,e){if((t.options.label||"")===e)return;
let n=e.split(`
`).length;t.setOptions({label:e,font:{vadjust:-.5*(n-1)*t.options.font.size}})}function du(t){let e=new Map,n=({x:s,y:r,width:i,height:a})=>{let c=[];for(let l=Math.floor((s-2)/64);l<=Math.floor((s+i+
2)/64);l++)for(let f=Math.floor((r-2)/64);f<=Math.floor((r+a+2)/64);f++)c.push(`${l} ${f}`);return c},o=s=>n(s).every(r=>!e.
get(r)?.some(i=>db(s,i)));return t.map(({x:s,y:r,away:i,measure:a})=>{let c=[i,-i].filter(h=>o({x:s,y:r+h,width:0,height:0}));
if(!c.length)return null;let{width:l,height:f}=a(),m=c.map(h=>({x:s-l/2,y:h>0?r+h:r+h-f,width:l,height:f})).find(o)??null;
for(let h of m?n(m):[])e.set(h,[...e.get(h)??[],m]);return m})}var db=(t,e)=>t.x<e.x+e.width+2&&e.x<t.x+t.width+2&&t.y<e.
y+e.height+2&&e.y<t.y+t.height+2;var yr=12,hb=22,gb=3,wb=3,va={key:[],names:[]};function hu({network:{body:t},selection:e,letters:n,marked:o},s){let{scale:r}=t.
view,i=[t,e,n,r,o,t.nodeIndices];if(!s&&i.every((m,h)=>m===va.key[h]))return va.names;let a=m=>m===o?1/0:e.nodes.weightOf(
m),c=[...t.nodeIndices].sort((m,h)=>a(h)-a(m)||m-h),l=Math.min(hb,Math.max(yr,(t.nodes[c[0]]?.options.font.size??yr)*r)),
f=du(c.map(m=>{let{x:h,y:g,options:b}=t.nodes[m],y=()=>{let $=b.label.split(`
`);return{width:Co($,l,fe.plain),height:hn*l*$.length}};return{x:h*r,y:g*r,away:b.size*r+wb,measure:y}})),u=c.flatMap((m,h)=>{
let g=f[h];return g?[{at:m,lines:t.nodes[m].options.label.split(`
`),size:l,...g}]:[]});return va={key:i,names:u},u}function gu(t,e,n){let{text:o,ground:s}=at();t.save(),t.scale(1/n,1/n),
Object.assign(t,{textAlign:"center",textBaseline:"top",lineJoin:"round",lineWidth:gb}),Object.assign(t,{strokeStyle:s,fillStyle:o});
let r=Io();for(let{lines:i,size:a,x:c,y:l,width:f}of e){t.font=`${a}px ${r}`;for(let[u,m]of i.entries()){let h=[m,c+f/2,
l+(u*hn+(hn-1)/2)*a];t.strokeText(...h),t.fillText(...h)}}t.restore()}var Ta=1.4,xb=8,bb={nodes:[15,12.2,22],edges:[12,12.2,17]};function Aa(){let{clientWidth:t,clientHeight:e}=A("canvas");return t>
0&&e>0}function xu(t){let e=new ResizeObserver(()=>{Aa()&&(e.disconnect(),t())});e.observe(A("canvas"))}function bu(t){let{
network:e}=t,n=e.body.nodeIndices;if(n.length>Ma){e.fit({nodes:n,animation:!1,maxZoomLevel:Ta});return}wu(e,n),$b(t,e.getScale())&&
(br(t),wu(e,n))}function wu(t,e){for(let[n,o]=[Ta,0];o<xb;o++)n=yb(t,e,n)}function yb(t,e,n){let o={left:1/0,top:1/0,right:-1/0,
bottom:-1/0};for(let l of e){let{x:f,y:u,options:m}=t.body.nodes[l],h=Math.max(m.font.size,yr/n),g=m.label.split(`
`),b=Math.max(m.size,...g.map(y=>Xe(y,h)/2));o.left=Math.min(o.left,f-b),o.right=Math.max(o.right,f+b),o.top=Math.min(o.
top,u-m.size),o.bottom=Math.max(o.bottom,u+m.size+1.2*h*g.length)}let{clientWidth:s,clientHeight:r}=A("canvas"),i=.95*Math.
min(s/(o.right-o.left),r/(o.bottom-o.top)),a=Math.min(i,Ta),c={x:(o.left+o.right)/2,y:(o.top+o.bottom)/2};return t.moveTo(
{position:c,scale:a,animation:!1}),a}function $b(t,e){let n=Object.entries(bb).map(([s,[r,i,a]])=>[s,{font:{size:i/e>a&&
s==="edges"?r:Math.min(a,Math.max(r,i/e))}}]),o=JSON.stringify(n);return t.letters===o?!1:(t.letters=o,t.network.setOptions(
Object.fromEntries(n)),!0)}function yu(t){let{level:e}=O,{actor:n,target:o,sign:s}=e.arrows,r=O.arrows.get(t)||[],i=Ne(x,e,r)||x.labels.signs[s[t]],
a=I(Rt(O,r).length,"statement"),c=[n[t],o[t]].map(f=>U(e,f)),l=i.includes("[")?` \xB7 [ ]: ${d("key_inferred")}`:"";return`${At(
c,` \u2013 ${i} ${Ts(x,e,t)?"\u2013":"\u2192"} `)} \xB7 ${a}${l}`}function $u(t){let{size:e}=O.nodes.othersOf(t),n=e>0?`\
 \xB7 ${I(e,"neighbour")}`:"";return`${U(O.level,t)} \xB7 ${O.level.nodes[t].type}${n}`}var Ou=500,$r=300,Ob=2,ct=null,Ea=!1,qe=()=>ct?.network??null,Na=()=>ct?hu(ct,Ea):[];function qa(t){let e=[O.level.name,
Yt(),w.language].join(" "),n=ct?.key!==e,o=ct&&!n?Sb(ct):null,s=ct&&!n&&!o?ct:_b(e);s.selection=O;let r=!s.network.body.
nodeIndices.length;Su(s,()=>{let i=kb(s);Mb(s,i),br(s),Ab(),o?s.network.moveTo(o):(n||r&&i.size||t)&&ku(s),_u(s)}),A("ca\
nvas").setAttribute("aria-label",`${d("graph_of")} ${Kt(O)}`)}function Sb({network:t,selection:{level:e}}){return e===O.
level?null:{position:t.getViewPosition(),scale:t.getScale(),animation:!1}}function _b(t){ct&&ct.network.destroy();let e=iu(
O.level),n={network:e,key:t,selection:O,arrows:[],isMoved:!1,isFine:null,marked:-1,letters:""};e.on("beforeDrawing",()=>_u(
n)),e.on("afterDrawing",o=>gu(o,Na(),e.body.view.scale)),e.on("click",Tb),e.on("doubleClick",({nodes:o})=>o.length&&Ae(o[0])),
e.on("resize",({width:o})=>o>0&&!n.isMoved&&Or());for(let o of["zoom","dragEnd"])e.on(o,()=>n.isMoved=!0);e.on("hoverEdg\
e",({edge:o})=>La(yu(o))),e.on("hoverNode",({node:o})=>La($u(o)));for(let o of["blurEdge","blurNode"])e.on(o,()=>La(""));
return ct=n,Ea=!1,A("physics").firstElementChild.checked=!1,n}function Su({network:t},e){t.renderer.allowRedraw=!1;try{e()}finally{
t.renderer.allowRedraw=!0}t.body.emitter.emit("_requestRedraw")}function kb(t){let{body:e}=t.network,{facts:n,level:o,arrows:s,
chosen:r,parts:i}=t.selection,{arrows:a,merged:c}=o,l=new Set,f=n.encodings.signs.map((m,h)=>$a(Un(h))),u=c?null:su(t.selection);
for(let m of t.arrows)s.has(m)||(e.edges[m].options.hidden=!0);for(let[m,h]of s){let{options:g}=e.edges[m];g.hidden=!1,g.
width=ou(_t(n,h,r,t.selection.state.count)||1,s.size>$r),g.color=i?$a(gr(t.selection,h)):f[a.sign[m]],u&&Object.assign(g.
smooth,u.get(m)),l.add(a.actor[m]).add(a.target[m])}return t.isFine=null,t.arrows=e.edgeIndices=[...s.keys()],l}function Mb({
network:{body:t},selection:{isGrown:e,shown:n}},o){if(e)for(let s of n)o.add(s);for(let s of t.nodeIndices)t.nodes[s].options.
hidden=!0;t.nodeIndices=[...o].filter(s=>t.nodes[s]);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!1}function _u(t){
let{body:e}=t.network,n=e.edgeIndices.length<=$r||Zf*e.view.scale>=Ob;if(t.isFine===n)return;t.isFine=n;let{sign:o,hold:s,
mark:r}=t.selection.level.arrows;for(let i of e.edgeIndices){let{options:a}=e.edges[i],c=nu(`${o[i]} ${s[i]} ${r[i]}`);a.
arrows=n?c.ends:tu,a.dashes=n&&c.dashes}for(let i of e.nodeIndices)e.nodes[i].options.borderWidth=n?1:0}function Or(){let t=ct;
t&&Su(t,()=>ku(t))}function ku(t){t.isMoved=!1,t.network.body.nodeIndices.length&&(Aa()?bu(t):xu(vb))}function vb(){ct?.
network.redraw(),Or()}function Mu(t){ct?.network.body.nodes[t]&&ct.network.focus(t,{scale:1,animation:!1})}function vu(t){
if(!ct)return;let{network:e,selection:n}=ct;Ea=t,e.setOptions({physics:{enabled:t}}),!t&&(ka(e,n.level),e.redraw())}function Tb({
nodes:t,edges:e}){let{level:n}=O;t.length?ft(n.nodes[t[0]].actor):e.length&&Tt(n.arrows.actor[e[0]],n.arrows.target[e[0]])}
function Ab(){if(!ct)return;let t=ae(),[e,n]=(t?.names??[]).map(a=>O.level.numbers.get(a)),{actor:o,target:s}=O.level.arrows,
r=t?.kind==="actor"&&e!==void 0&&ct.network.body.nodes[e]?[e]:[],i=t?.kind==="pair"?[...O.arrows.keys()].filter(a=>o[a]===
e&&s[a]===n):[];ct.marked=r[0]??-1,ct.network.setSelection({nodes:r,edges:i},{unselectAll:!0,highlightEdges:!1})}function La(t){
A("hint").textContent=t}var Tu=ge(t=>{let{facts:e,chosen:n}=t,o=qb(t);return Ks(t,Ut(n,X(n.inside))).map(s=>{let r=Ys(t,s),i=s.find(c=>xt(e,c))??
r,a=Ib(s,o);return{main:r,statements:s,first:n.first[i],last:n.last[i],isReal:s.some(c=>xt(e,c)),sign:Rb(t,r,a),ties:a}})}),
ue=({first:t,last:e})=>t!==null||e!==null,Au=(t,[e,n])=>t.filter(({ties:o})=>o.some(({pair:s})=>s.a===e&&s.b===n||s.a===
n&&s.b===e));function Sr({level:t,state:e}){let[n,o,...s]=(e.pair??[]).map(r=>t.numbers.get(r));return n!==void 0&&o!==void 0&&
!s.length?[n,o]:null}function Lu(t,e,n,o=null){let s=new Map,r=n==="pair"||o?Lb:a=>Eb(t,a);for(let a of e)for(let c of r(
a)){if(o&&!(o.includes(c[0])&&o.includes(c[1])))continue;let l=s.get(c.join(" "))??{ends:c,units:[]};s.set(c.join(" "),l),
l.units.push(a)}let i=[...s.values()].sort((a,c)=>c.units.length-a.units.length);return n==="pair"||o?Nb(i,s):i}var Lb=({
ties:t})=>t.map(({pair:e})=>[e.a,e.b]);function Eb({facts:t,level:e},{main:n,ties:o}){let s=o.flatMap(({pair:i,rows:a})=>a.
some(c=>t.ties.together[c])?[i.a,i.b]:[i.a]);return(s.length?[...new Set(s)]:[e.subject[n]]).filter(i=>i>=0).map(i=>[i])}
function Nb(t,e){let n=new Set;for(let o of t){n.add(o);let s=e.get([...o.ends].reverse().join(" "));s&&n.add(s)}return[
...n]}function qb({facts:t,pairs:e}){let n=new Map;for(let o of e.values())for(let s of o.rows){let r=t.ties.statement[s],
i=n.get(r)??new Map;n.set(r,i),i.set(o,[...i.get(o)??[],s])}return n}function Ib(t,e){let n=new Map;for(let o of t)for(let[
s,r]of e.get(o)??[])n.set(s,[...n.get(s)??[],...r]);return[...n].sort(([o],[s])=>Oo(o,s)).map(([o,s])=>({pair:o,rows:s}))}
function Rb({facts:t},e,n){let{relation:o,quad_class:s}=t.statements;return n.some(({rows:i})=>i.some(a=>t.ties.together[a]))?
t.names.signs.indexOf($e(t,s[e])):t.relations[o[e]].sign}var Ia=(t,e)=>t.first-e.first||t.last-e.last;function Eu(t){let e=new Map;
for(let{first:n,last:o}of t){let[s,r]=[n??o,o??n];if(s===null||r===null)continue;let i=e.get(`${s} ${r}`)??{first:s,last:r,
acts:0};e.set(`${s} ${r}`,i),i.acts++}return[...e.values()].sort(Ia)}var Cb=1600,jb=["timeline","graph"],Gn=null,jo=null,Ra={of:O,found:O},yt=()=>Gn&&w.since===Gn.first&&w.until===Gn.last?Gn:
null,_r=()=>jo!==null&&yt()!==null;function Ca(){let t=yt();if(!t)return O;if(Ra.of!==O){let{since:e,until:n}=t;Ra={of:O,
found:Ge(x,O.level,{...w,since:e,until:n})}}return Ra.found}function Ze(t){let e=Sr(t),n=Tu(t);return e?Au(n,e):n}function Wo(){
let t=Ze(Ca());return{stops:Eu(t),undated:t.filter(e=>!ue(e)).length}}function Hn(t,e){let n=yt();return n?t.filter(s=>Ia(
s,n)*e>0).at(e===1?0:-1):t[0]}async function Nu(){gn();let{stops:t}=Wo();jo=setInterval(Wb,Cb),await Wa(Hn(t,1)??t[0])}function qu(){
return gn(),M({})}function Iu(t){jb.includes(t)||gn()}function ja(t){return gn(),Wa(Hn(Wo().stops,t))}function kr(){gn();
let t=yt();return Gn=null,t?M({since:t.since,until:t.until}):M({})}function gn(){jo!==null&&clearInterval(jo),jo=null}async function Wb(){
let t=yt()&&Hn(Wo().stops,1);t||gn(),await(t?Wa(t):M({}))}async function Wa(t){if(!t){gn();return}let{since:e,until:n}=yt()??
w;Gn={first:t.first,last:t.last,since:e,until:n},await M({since:t.first,until:t.last})}function tn(){if(yt())return[d("nothing_at_date")," ",C(d("whole_period"),kr)];let[t,e]=Jf(),n=X(he(x,w)),o=()=>M({tab:"\
article",article:x.articles[x.statements.article[n[0]]].id});return[t,e&&[" ",C(d("show_these"),()=>M(e))],n.length>0&&[
" ",C(d("read_claims",{claims:I(n.length,"statement")}),o)]]}var Ru=null;function Cu(){return Ru??=Mf().then(Bb),Ru}function Bb(t){return new Promise((e,n)=>{let o=Object.assign(document.
createElement("script"),t);o.onload=()=>e(),o.onerror=()=>n(new Error("the library cannot be loaded")),document.head.append(
o),"text"in t&&e()})}var Pb=[2,3,14],Fb=[1.6,0,2.5,5],Db=.02,zb=30;function Wu({boxes:t,ties:e,columns:n=1/0},o){let s=t.some(_=>_.isMiddle)?
2:Pb.filter(_=>t.length>=_).length,r=Math.min(s,n-1),i=t.map(()=>new Map);for(let{from:_,to:v,weight:T}of e){let[q,P]=[o.
get(_)??0,o.get(v)??0];q!==P&&(i[q].set(P,(i[q].get(P)??0)+T),i[P].set(q,(i[P].get(q)??0)+T))}let a=i.map(_=>[..._.values()].
reduce((v,T)=>v+T,0)),c=[...t.keys()].sort((_,v)=>a[v]-a[_]||_-v),l=t.map(()=>-1),f=[...Array(r+1).keys()],u=Math.floor(
r/2),m=c.filter(_=>!t[_].isMiddle);for(let _ of c)t[_].isMiddle&&(l[_]=Math.min(1,r));let h=_=>r!==2||_!==1||m.length===
c.length,g=a.reduce((_,v)=>_+v,1),b=(_,v)=>{let T=0;for(let[P,W]of i[_])l[P]>=0&&(T+=W*Fb[Math.min(Math.abs(l[P]-v),3)]/
g);let q=t.filter((P,W)=>W!==_&&l[W]===v);return T+Db*(ju(t[_])*q.reduce((P,W)=>P+ju(W),0))/t.length},y=_=>f.filter(h).reduce(
(v,T)=>b(_,T)<b(_,v)-1e-9?T:v);for(let _ of m)l[_]=m.length===c.length&&_===c[0]?u:y(_);for(let _=0;_<zb;_++){let v=l.join();
for(let T of m)l[T]=y(T);if(l.join()===v)break}let $=[...new Set(l)].sort((_,v)=>_-v);return l.map(_=>$.indexOf(_))}var ju=t=>1+
t.members.length;function Fu(t,e){let n=Math.max(0,...t.map(a=>a.column)),o=[...Array(n+1).keys()].map(a=>t.filter(c=>c.column===a)),s=Gb(
e);Bo(o);let r=Pu(o),i=Mr(e);for(let a=0;a<24&&i>0;a++){let c=[...o.keys()];a%2&&c.reverse();for(let f of c){for(let u of o[f])
Bu(u.items,m=>Ba(s.get(m),m.y));Bu(o[f],u=>Hb(u,s)),Bo(o)}let l=Mr(e);l<i-1e-6&&([r,i]=[Pu(o),l])}return Vb(o,r),Bo(o),Ub(
o,e),o}function Ub(t,e){let n=Mr(e),o=(r,i,a)=>(r.splice(r.indexOf(i),1),r.splice(a,0,i),Bo(t),Mr(e)),s=r=>{let i=!1;for(let a of[
...r]){let c=r.indexOf(a);for(let l of r.keys()){let f=o(r,a,l);f<n-1e-6&&([c,n,i]=[l,f,!0])}o(r,a,c)}return i};for(let r=0;r<
3&&n>0&&[...t,...t.flat().map(a=>a.items)].map(s).includes(!0);r++);Bo(t)}function Gb(t){let e=new Map,n=(o,s)=>{let r=e.
get(o);r?r.push(s):e.set(o,[s])};for(let[o,s]of t.flatMap(vr))n(o,s),n(s,o);return e}function vr({start:t,end:e,passes:n}){
let o=[t.item,...n.map(({item:s})=>s),e.item];return o.slice(1).map((s,r)=>[o[r],s])}function Bo(t){for(let e of t){let n=e.
flatMap(o=>o.items);for(let[o,s]of n.entries())s.y=(o+.5)/n.length}}var Ba=(t,e)=>t?.length?t.reduce((n,o)=>n+o.y,0)/t.length:
e;function Hb(t,e){let n=t.items.flatMap(o=>e.get(o)??[]).filter(o=>o.group!==t);return Ba(n,t.items.length?Ba(t.items,.5):
.5)}function Bu(t,e){let n=new Map(t.map(o=>[o,e(o)]));t.sort((o,s)=>(n.get(o)??0)-(n.get(s)??0))}function Mr(t){let e=new Map,
n=new Map,o=(r,i)=>{let[a,c]=n.get(r)??[i,i];n.set(r,[Math.min(a,i),Math.max(c,i)])},s=0;for(let[r,i]of t.flatMap(vr)){if(r.
column===i.column){s+=2*Math.abs(r.y-i.y);continue}let[a,c]=r.column<i.column?[r,i]:[i,r],l=e.get(a.column)??[];for(let[
f,u]of l)(f-a.y)*(u-c.y)<0&&s++;l.push([a.y,c.y]),e.set(a.column,l),o(r.group,i.y),o(i.group,r.y)}for(let[r,i]of n.values())
s+=.5*(i-r);return s}var Pu=t=>t.map(e=>e.map(n=>({group:n,items:[...n.items]})));function Vb(t,e){for(let[n,o]of e.entries())
t[n]=o.map(({group:s,items:r})=>(s.items=r,s))}var Qb=36,Pa=10,Kb=22,Yb=40,Jb=8,Xb=24,Zb=24;function zu(t,e,n,o){let s=t.map(t0);for(let{items:c,least:l}of s)for(let[f,
u]of c.entries())u.y=l[f];let r=e0(e,o);Du(t,e,n);for(let c=0;c<Xb;c++){let l=c%2?[...s].reverse():s;for(let{items:f,least:u}of l){
let m=f.map(h=>n0(h,r.get(h)));o0(f,u,m)}Du(t,e,n)}let i=s.flatMap(({items:c,least:l})=>c.map((f,u)=>f.y-(u?0:l[0]))),a=Math.
min(...i,1/0);if(Number.isFinite(a))for(let{items:c}of s)for(let l of c)l.y=Math.round(l.y-a)}function t0(t){let e=[],n=[],
o=0;for(let[s,{box:r,items:i}]of t.entries()){s&&(o+=r||t[s-1].box?Kb:Jb);let a=i.reduce((l,f)=>l+f.height,0),c=r&&!r.isFrame?
Math.max(Da(r)-a,0)/2:0;o+=r?.isFrame?Fa(r):c;for(let l of i)e.push(l),n.push(o+l.height/2),o+=l.height;o+=r?.isFrame?Pa:
c}return{items:e,least:n}}var Fa=({lines:t})=>Qb+17*(t.length-1),Da=t=>Math.max(Yb,t.lines.length*18+16);function e0(t,e){
let n=new Map;for(let[o,s]of t.entries())for(let[r,i]of vr(s)){if(r.column===i.column)continue;let a=e[o];n.set(r,[...n.
get(r)??[],{other:i,tie:o,weight:a}]),n.set(i,[...n.get(i)??[],{other:r,tie:o,weight:a}])}return n}function n0(t,e){if(!e)
return{y:t.y,weight:.05};let n=(r,i)=>r.ports.find(a=>a.tie===i)?.offset??0,[o,s]=[0,0];for(let{other:r,tie:i,weight:a}of e){
let c=r.y+n(r,i)-n(t,i),l=a/(1+Math.abs(c-t.y)/Zb);o+=l*c,s+=l}return{y:o/s,weight:s}}function o0(t,e,n){let o=[];for(let[
s,{y:r,weight:i}]of n.entries())for(o.push({sum:(r-e[s])*i,weight:i,from:s,to:s});o.length>1;){let[a,c]=o.slice(-2);if(a.
sum/a.weight<=c.sum/c.weight)break;o.splice(-2,2,{sum:a.sum+c.sum,weight:a.weight+c.weight,from:a.from,to:c.to})}for(let{
sum:s,weight:r,from:i,to:a}of o)for(let c=i;c<=a;c++)t[c].y=e[c]+s/r}function Du(t,e,n){for(let o of t.flat().flatMap(s=>s.
items))for(let s of["left","right"]){let r=o.ports.filter(c=>c.side===s),i=new Map(r.map(c=>[c,s0(c,e[c.tie])]));r.sort(
(c,l)=>(i.get(c)??0)-(i.get(l)??0)||c.tie-l.tie);let a=-r.reduce((c,l)=>c+n[l.tie],0)/2;for(let c of r){let l=n[c.tie];c.
offset=a+l-Math.min(8,l/2),a+=l}}}function s0(t,e){let n=[e.start.item,...e.passes.map(({item:r})=>r),e.end.item];if(e.start.
item===e.end.item)return t.item.y;let o=n.indexOf(t.item),s=t===e.end?n[o-1]:n[o+1];return s.column!==t.item.column?s.y:
s.y>t.item.y?1e6-s.y:-1e6-s.y}function Gu({boxes:t,ties:e},n,o,s){let r=Math.max(0,...n),i=t.map((m,h)=>({box:m,column:n[h],items:[]})),a=new Map;for(let[
m,h]of t.entries())for(let g of h.members)a.set(g.id,za(i[m],g));let c=new Map,l=new Map,f=(m,h)=>{let g=a.get(m);return g||
Uu(c,`${m}|${h}`,()=>za(i[o.get(m)??0],null))},u=e.map((m,h)=>{let[g,b]=[f(m.from,m.to),f(m.to,m.from)],y=r0(g.column,b.
column,r),$=Ua(g,h,!0,y[0]),_=Ua(b,h,!1,y[1]),[v,T]=[g.column,b.column].sort((W,j)=>W-j),q=[...Array(Math.max(T-v-1,0)).
keys()].map(W=>v+1+W);g.column>b.column&&q.reverse();let P=q.map(W=>{let j=`${[m.from,m.to].sort().join("|")}|${W}`,G=Uu(
l,j,()=>{let B={box:null,column:W,items:[]};return i.push(B),za(B,null)});return Ua(G,h,!0,"left"),{item:G,side:"left"}});
return{start:$,end:_,passes:P}});for(let m of i.flatMap(h=>h.items))m.height=i0(m,s);return{groups:i.filter(m=>m.items.length||
m.box),ways:u}}function Uu(t,e,n){let o=t.get(e)??n();return t.set(e,o),o}function za(t,e){let n={column:t.column,group:t,
member:e,ports:[],height:0,y:0};return t.items.push(n),n}function Ua(t,e,n,o){let s={tie:e,isStart:n,item:t,side:o,offset:0};
return t.ports.push(s),s}function r0(t,e,n){return t<e?["right","left"]:t>e?["left","right"]:t===0&&n>0?["left","left"]:
["right","right"]}function i0(t,e){let n=s=>t.ports.filter(r=>r.side===s).reduce((r,i)=>r+e[i.tie],0),o=t.member?t.member.
lines.length*16+10:0;return Math.max(o,n("left"),n("right"))}var[Hu,Vu]=[13,8],a0=[0,4,9,15],c0=[.5,.42,.58,.34,.66,.27,.73,.2,.8,.14,.86];function Ku(t,e,n){let o=t.map(({points:i})=>({
points:i,box:w0(i)})),s=t.filter(({tie:i})=>i.isMarked).map(({points:i})=>h0(i)),r=[...e.map(i=>Ga(i,2)),...s,...t.flatMap(
({points:i})=>g0(i))];for(let i of t){let a=l0(i,o,r,n);i.words=a,a&&r.push(Ga(a,3))}}function l0({tie:t,points:e},n,o,s){
for(let r of t.words)for(let i of a0)for(let a of c0){let[c,l]=e[Math.round(a*(e.length-1))];for(let f of f0(c,l,r,i))if(u0(
f,s)&&m0(f,n,o))return{...r,...f}}return null}function f0(t,e,{lines:n,width:o},s){let r=n.length*16,i={width:o,height:r};
return[{x:t-o/2,y:e-r-3-1-s,...i},{x:t-o/2,y:e+3+2+s,...i},{x:t+3+3+s,y:e-r/2,...i},{x:t-o-3-3-s,y:e-r/2,...i},{x:t+2+s,
y:e-r-3-1,...i},{x:t-o-2-s,y:e-r-3-1,...i},{x:t+2+s,y:e+3+2,...i},{x:t-o-2-s,y:e+3+2,...i}]}var u0=(t,e)=>t.x>=e.x&&t.y>=
e.y&&t.x+t.width<=e.x+e.width&&t.y+t.height<=e.y+e.height;function m0(t,e,n){if(n.some(s=>Qu(t,s)))return!1;let o=Ga(t,2);
return!e.some(({points:s,box:r})=>Qu(o,r)&&p0(o,s))}var p0=(t,e)=>e.some((n,o)=>o>0&&d0(t,e[o-1],n));function d0({x:t,y:e,
width:n,height:o},s,r){let[i,a]=[0,1],[c,l]=[r[0]-s[0],r[1]-s[1]];for(let[f,u]of[[-c,s[0]-t],[c,t+n-s[0]],[-l,s[1]-e],[l,
e+o-s[1]]]){if(f===0&&u<0)return!1;f<0?i=Math.max(i,u/f):f>0&&(a=Math.min(a,u/f))}return i<=a}var Qu=(t,e)=>t.x<e.x+e.width&&
e.x<t.x+t.width&&t.y<e.y+e.height&&e.y<t.y+t.height;function h0(t){let[e,n]=t[Math.floor(t.length/2)];return{x:e-10,y:n-
10,width:20,height:20}}var g0=t=>[t[0],t[t.length-1]].map(([e,n])=>({x:e-Hu,y:n-Vu,width:2*Hu,height:2*Vu})),Ga=({x:t,y:e,
width:n,height:o},s)=>({x:t-s,y:e-s,width:n+2*s,height:o+2*s});function w0(t){let[e,n]=[t.map(([r])=>r),t.map(([,r])=>r)],
[o,s]=[Math.min(...e),Math.min(...n)];return{x:o,y:s,width:Math.max(...e)-o,height:Math.max(...n)-s}}function Ju(t,e){let n=Va(t);return t.map((o,s)=>{let{start:r,end:i,passes:a}=o,[c,l]=[r,i].map(m=>Ha(m.item.column,m.side,
m.item.y+m.offset,e));if(r.item.column===i.item.column){let m=(r.side==="left"?-1:1)*(n.get(s)??26);return[c,[c[0]+m,c[1]],
[l[0]+m,l[1]],l]}let f=r.side==="right",u=[c];for(let{item:m}of a){let h=m.y+(m.ports.find(_=>_.tie===s)?.offset??0),[g,
b]=f?["left","right"]:["right","left"];u.push(...Yu(u[u.length-1],Ha(m.column,g,h,e)));let y=Ha(m.column,b,h,e),$=u[u.length-
1];u.push($,y,y)}return u.push(...Yu(u[u.length-1],l)),u})}function Ha(t,e,n,o){let{x:s,width:r}=o[t];return[e==="left"?
s-2:s+r+2,n]}function Yu(t,e){let n=(e[0]-t[0])*.42;return[[t[0]+n,t[1]],[e[0]-n,e[1]],e]}function Va(t){let e=[...t.entries()].
filter(([,{start:i,end:a}])=>i.item.column===a.item.column),n=({start:i,end:a})=>[i,a].map(c=>c.item.y+c.offset).sort((c,l)=>c-
l),o=i=>n(i)[1]-n(i)[0];e.sort(([i,a],[c,l])=>o(a)-o(l)||i-c);let s=new Map,r=[];for(let[i,a]of e){let[c,l]=n(a),f=r.filter(
({way:m})=>{let[h,g]=n(m);return m.start.item.column===a.start.item.column&&m.start.side===a.start.side&&h<=l&&g>=c}),u=Math.
max(-1,...f.map(m=>m.step))+1;r.push({way:a,step:u}),s.set(i,(26+13*u)*(4/3))}return s}function Xu(t){let e=[t[0]];for(let n=0;n+
3<t.length;n+=3){let[o,s,r,i]=t.slice(n,n+4);for(let a=1;a<=24;a++){let c=a/24,l=1-c,f=u=>l*l*l*o[u]+3*l*l*c*s[u]+3*l*c*
c*r[u]+c*c*c*i[u];e.push([f(0),f(1)])}}return e}var Tr=16,x0=92,[Zu,tm]=[84,290],b0=30,[y0,$0]=[5,24];function nm(t){let e=t.ties.map(r=>r.room),n=em(t,e,new Set),[o,s]=[
Qa(n),Qa(n).size];for(let r=0;r<y0&&s>0;r++){e=e.map((a,c)=>a+(o.has(c)?$0:0));let i=em(t,e,o);o=Qa(i),o.size<s&&([n,s]=
[i,o.size])}return n}var Qa=({ties:t})=>new Set(t.flatMap(({tie:e,words:n},o)=>e.words.length&&(!n||n.isCut)?[o]:[]));function em(t,e,n){
let o=new Map(t.boxes.flatMap((b,y)=>[b,...b.members].map($=>[$.id,y]))),{groups:s,ways:r}=Gu(t,Wu(t,o),o,e),i=Fu(s,r);zu(
i,r,e,t.ties.map(b=>b.weight));let a=O0(t,i,r),c=i.flatMap((b,y)=>_0(b,a.columns[y])),l=Ju(r,a.columns).map((b,y)=>({tie:t.
ties[y],path:b,points:Xu(b),words:null})),f=[...c.flatMap(({y:b,height:y})=>[b,b+y]),...l.flatMap(({points:b})=>b.map(([
,y])=>y))],[u,m]=[Math.min(...f,0),Math.max(...f,0)],h={boxes:c,ties:l,width:a.width,height:m-u+2*Tr};k0(h,Tr-u);let g=[
...l.filter((b,y)=>n.has(y)),...l.filter((b,y)=>!n.has(y))];return Ku(g,c,{x:2,y:2,width:h.width-4,height:h.height-4}),h}
function O0({ties:t,scale:e},n,o){let s=Va(o),r=[...Array(n.length+1).keys()].map(c=>c&&c<n.length?Zu*e:Tr);for(let[c,{start:l,
end:f}]of o.entries()){let u=Math.max(0,...t[c].words.slice(0,1).map(({width:g})=>g)),[m,h]=[l.item.column,f.item.column].
sort((g,b)=>g-b);if(m===h){let g=l.side==="left"?m:m+1,b=g===0||g===n.length,y=(s.get(c)??0)*.75+(u?u+14:0)+Tr;r[g]=Math.
max(r[g],b?y:Math.min(y+Zu*e,tm))}else if(u)for(let g=m+1;g<=h;g++)r[g]=Math.max(r[g],Math.min(u+b0,tm))}let i=r[0];return{
columns:n.map((c,l)=>{let f=Math.ceil(Math.max(x0,...c.map(({box:m})=>m?S0(m):0))),u={x:Math.round(i),y:0,width:f,height:0};
return i=u.x+f+r[l+1],u}),width:Math.ceil(i)}}var S0=t=>Math.max(t.width,...t.members.map(({width:e})=>e));function _0(t,{
x:e,width:n}){return t.flatMap(({box:o,items:s})=>{if(!o)return[];let r=s.map(u=>u.y-u.height/2),i=s.map(u=>u.y+u.height/
2),[a,c]=s.length?[Math.min(...r),Math.max(...i)]:[0,0];o.isFrame&&([a,c]=[a-Fa(o),c+Pa]);let l=Da(o)-(c-a);l>0&&([a,c]=
[a-l/2,c+l/2]);let f=s.flatMap(({member:u,y:m,height:h,ports:g})=>u?[{...u,y:m,height:h,atLeft:g.filter(({side:b})=>b===
"left").length,atRight:g.filter(({side:b})=>b==="right").length}]:[]);return[{box:o,members:f,x:e,width:n,y:a,height:c-a}]})}
function k0({boxes:t,ties:e},n){for(let o of t){o.y+=n;for(let s of o.members)s.y+=n}for(let{path:o,points:s}of e)for(let r of new Set(
[...o,...s]))r[1]+=n}var om=/[^\S\u00a0]+/;function me(t,e,n,o){let s=[""];for(let a of t.slice(0,400).split(om).flatMap(c=>M0(c,e,o))){let c=s[s.
length-1],l=c?`${c} ${a}`:a;!c||o(l)<=e?s[s.length-1]=l:s.push(a)}if(s.length<=n)return s;let r=s.slice(0,n),i=Array.from(
r[n-1]);for(;i.length>1&&o(`${i.join("")}\u2026`)>e;)i=i.slice(0,-1);return r[n-1]=`${i.join("").trimEnd()}\u2026`,r}function M0(t,e,n){
if(n(t)<=e)return[t];let o=[""];for(let s of Array.from(t)){let r=o[o.length-1]+s;n(r)<=e||!o[o.length-1]?o[o.length-1]=
r:o.push(s)}return o}function wn(t,e,n,o){let s=me(t,e,n,o),r=Math.max(40,...t.split(om).map(o));for(let i=e-12;i>r;i-=12){
let a=me(t,i,99,o);if(a.length>s.length)break;s=a}return{lines:s,width:Math.ceil(Math.max(...s.map(o)))}}var sm=new WeakMap;function rm(t,e){let n=sm.get(t)??v0(t,e);return sm.set(t,n),n}function v0(t,e){let n=new Map;for(let o of[
"actor","target"])for(let[s,r]of t[o].entries()){let i=e[o][s],a=n.get(r);a?a.set(i,(a.get(i)??0)+1):n.set(r,new Map([[i,
1]]))}return new Map([...n].map(([o,s])=>[o,T0(s)]))}function T0(t){let[e,n]=[-1,0];for(let[o,s]of t)(s>n||s===n&&o<e)&&
([e,n]=[o,s]);return e}function im(t,e){let{facts:n,level:o,arrows:s,chosen:r,state:i}=t,{actor:a,target:c,sign:l,hold:f,mark:u}=o.arrows,m=new Map;
for(let[g,b]of s){let y=Ts(n,o,g),$=[e(a[g]),e(c[g])];if($[0]===$[1]&&a[g]!==c[g])continue;let[_,v]=y?$.sort():$,T=`${_}\
>${v}:${l[g]}`,q=m.get(T);if(!q){let P={from:_,to:v,sign:l[g],hold:f[g],mark:u[g],rows:[...b],weight:0,acts:0};m.set(T,{
...P,isBoth:!1,isTogether:y,prices:[],conditions:[]});continue}q.rows.push(...b),q.hold=Math.max(q.hold,f[g]),q.mark=Math.
max(q.mark,u[g])}let h=A0(n.ties.statement,m);for(let g of h)g.weight=_t(n,g.rows,r,i.count),g.acts=_t(n,g.rows,r,"acts"),
L0(t,g);return h.sort((g,b)=>b.acts-g.acts||b.weight-g.weight||(g.from+g.to<b.from+b.to?-1:1))}function A0(t,e){let n=({
rows:s})=>[...new Set(s.map(r=>t[r]))].sort().join(" "),o=new Set;for(let s of e.values()){let r=e.get(`${s.to}>${s.from}\
:${s.sign}`);!r||r===s||o.has(s)||n(s)!==n(r)||(s.isBoth=!0,s.rows.push(...r.rows),o.add(r))}return[...e.values()].filter(
s=>!o.has(s))}function L0({facts:t,chosen:e},n){let o=new Set(n.rows.map(i=>t.ties.statement[i])),s=new Set([...o].map(i=>t.
statements.act[i]).filter(i=>i>=0)),r=[new Set,new Set];for(let i of t.offers.mentions){let[a]=i;if(!(!e.inside[a]||!(o.
has(a)||s.has(t.statements.act[a]))))for(let[c,l]of i.slice(8).entries())for(let f of l)r[c].add(f)}[n.prices,n.conditions]=
r.map(i=>[...i])}var[E0,N0]=[5,1.4];function Po(t){let e=O.parts?gr(O,t.rows):Un(t.sign),{dashes:n}=x.encodings.holds[t.hold],o=t.acts>0?
Math.min(E0,2+Math.log2(Math.max(t.weight,1))):N0;return{colour:e,dashes:n,width:t.isReturn?1.8:o,head:x.encodings.signs[t.
sign].head}}function Vn(t){if(t.isReturn)return"";let{holds:e,marks:n}=x.encodings;return e[t.hold].sign||n[t.mark].sign}
var Fo=t=>t.acts===0;var q0={name:168,words:184,lines:4},I0={name:124,words:124,lines:5},R0={name:96,words:96,lines:7},[Ja,Ka,C0]=[26,30,22],
um=.7,j0=3,W0=4,[B0,am,cm]=[13,10,16],P0=90,lm=6,F0=[48,28],fm={lines:[""],width:18,isCut:!0,isNumber:!0};function mm(t,e,n,{
scale:o,unfolded:s,columns:r,open:i}){let{level:a,state:c}=t,l=pm(o),f=[...D0(t)].sort((B,Z)=>B-Z),u=rm(a,e),m=c.ego===null?
-1:a.numbers.get(c.ego)??-1,h=new Map;for(let B of f){if(B===m)continue;let Z=u.get(B)??-1-B;h.set(Z,[...h.get(Z)??[],B])}
let g=(B,Z)=>a.nodes[B].actor===e.nodes[Z]?.actor,b=B=>(h.get(B)??[]).filter(Z=>!g(Z,B)),y=z0(t,e,h,b,{unfolded:s,open:i}),
$=new Map,_=new Map,v=new Map,T=[],q=U0(t,f),P=(B,Z,lt,z,Ot)=>{let k=z===a?Z:lt,[F,Q]=[U(z,k),Vt(z,k)],J=Z<0?null:a.nodes[Z];
return _.set(B,{at:Z,frame:lt,name:F,lang:Q,folded:Ot,node:J,isStrong:q.has(Z)}),F},W=(B,Z)=>{let lt=P(`a${B}`,B,-1,a,0),
z=me(lt,l.name,l.lines,n.bold);$.set(B,`a${B}`),T.push({id:`a${B}`,isFrame:!1,lines:z,width:Ya(z,n.bold)+Ja+Ka,members:[],
isMiddle:Z})};m>=0&&f.includes(m)&&W(m,!0);for(let[B,Z]of h){let lt=b(B);if(!lt.length||B<0){for(let wt of Z)W(wt,!1);continue}
let z=I(lt.length,"actor_drawn"),Ot=Z.find(wt=>g(wt,B))??a.numbers.get(e.nodes[B].actor)??-1,k=`f${B}`,F=y.has(B),Q=P(k,
Ot,B,e,F?lt.length:0),J=F?me(Q,l.name,l.lines,n.bold):[];v.set(k,{name:Q,note:z,frame:e.nodes[B].actor,at:Ot,isFolded:F,
lines:J.length});for(let wt of Z)$.set(wt,F||g(wt,B)?k:`a${wt}`);if(F){let wt=[...J,...me(d("folded",{n:z}),l.name,2,n.plain)];
T.push({id:k,isFrame:!1,lines:wt,width:Ya(wt,n.bold)+Ka,members:[]});continue}let Nt=lt.map(wt=>{let jw=P(`a${wt}`,wt,B,
a,0);return G0(jw,wt,q.has(wt),l,n)}),De=wn(Q,l.name,l.lines,n.bold).lines,ho=Ya(De,n.bold)+Ja+n.plain(z)+Ka+C0;T.push({
id:k,isFrame:!0,lines:De,width:ho,members:Nt})}let G=im(t,B=>$.get(B)??"").flatMap(B=>{let{folded:Z,frame:lt}=_.get(B.from);
return H0(t,B,Z?e.nodes[lt].several:void 0)});return{given:{boxes:T,ties:Q0(G,n,o),scale:Math.min(o,1),columns:r},ties:G,
ends:_,heads:v}}var pm=t=>t<um?R0:t<1?I0:q0;function D0({arrows:t,level:e}){let{actor:n,target:o}=e.arrows;return new Set(
[...t.keys()].flatMap(s=>[n[s],o[s]]))}function z0({nodes:t},e,n,o,{unfolded:s,open:r}){let i=[...n.keys()].filter(l=>l>=
0&&o(l).length>0);if(s)return new Set(i.filter(l=>!s.includes(e.nodes[l].actor)));let a=l=>(n.get(l)??[]).reduce((f,u)=>f+
t.weightOf(u),0),c=i.filter(l=>r!==void 0||o(l).length>=j0).sort((l,f)=>a(f)-a(l)||l-f);return new Set(c.slice(r??W0))}function U0({
nodes:t},e){let n=e.map(o=>({at:o,weight:t.weightOf(o)}));return n.sort((o,s)=>s.weight-o.weight||o.at-s.at),new Set(n.slice(
0,3).filter(({weight:o})=>o>1).map(({at:o})=>o))}function G0(t,e,n,o,s){let r=n?s.bold:s.plain,{lines:i,width:a}=wn(t,o.
name,o.lines+1,r);return{id:`a${e}`,lines:i,width:a+2*Ja+12}}var Ya=(t,e)=>Math.ceil(Math.max(...t.map(e)));function H0({
facts:t,level:e,state:n},o,s){let r=Jt(t,e,o.rows,s),i={acts:"act",statements:"statement",articles:"article"}[n.count],a=o.
acts>1?I(o.acts,"act"):o.weight>1?I(o.weight,i):"",c=[...new Set(r.map(({parts:v})=>Ro(v,P0)))],l=c.filter(v=>!v.startsWith(
"[")||!c.includes(v.slice(1,-1))),f=l.slice(0,2),u=l.length>2?` +${l.length-2}`:"",m=o.conditions.join(", "),h=l.length>
1?d("of_the_offer",{what:m}):m,g=m?` (${h})`:"",b={...o,isReturn:!1,text:f.join(", ")+u,terms:g,number:a};if(!o.prices.length)
return[b];let y=d("asked_in_return",{what:o.prices.join(", ")}),$=t.names.signs.indexOf("neither"),_={from:o.to,to:o.from,
sign:$,text:y,terms:"",number:""};return[b,{...b,..._,hold:t.names.holds.indexOf("not actual"),isReturn:!0}]}function V0(t,e){
let n=_e(t,e),o=(s,r)=>n.lastIndexOf(s)>n.lastIndexOf(r);return n+(o("\u201C","\u201D")?"\u201D":"")+(o("[","]")?"]":"")}
var Ar=(t,e)=>e?`${t}\xA0\xB7\xA0${e.replaceAll(" ","\xA0")}`:t;function Xa(t,{plain:e,bold:n}){let o=t.replaceAll(" ","\
\xA0"),s=n(o)-e(o);return r=>e(r)+(o&&r.endsWith(o)?s:0)}function Q0(t,e,n){let o=t.some(i=>i.acts>0),s=pm(n).words,r=n>=
um;return t.map(i=>{let{from:a,to:c,text:l,terms:f,number:u}=i,m=!o||i.acts>0||n>=1.5,h=(i.acts>0?3:.5)*(1+Math.log2(1+i.
weight)),g=!!Vn(i),b={from:a,to:c,weight:h,isMarked:g,words:[],room:B0};if(!m||!l)return b;if(!r)return{...b,words:[{...fm,
isCut:!1}],room:cm+am/2};let y=Ar(l+f,u),$=Xa(u,e),_=[1,1.25,1.6,.7].map(W=>wn(y,s*W,lm,$)),v=_.filter(({lines:W})=>W.join(
" ")===y),T=F0.filter(W=>l.length>W).map(W=>V0(l,W)),q=(f?[l,...T]:T).map(W=>({...wn(Ar(W,u),s,lm,$),isCut:!0})),P=[...v.
length?v:[_[2]],...q,fm];return{...b,words:P,room:P[0].lines.length*cm+am}})}var Qn=16,[dm,K0]=[14,5],Za=30,Y0=9;function hm(t,e){let n=t.ties.flatMap(({words:r},i)=>r?.isNumber?[{tie:i,words:r}]:[]);
if(!n.length)return{picture:t,notes:[]};n.sort((r,i)=>r.words.y-i.words.y||r.words.x-i.words.x);let o=t.height+dm,s=n.map(
({tie:r,words:i},a)=>{let c=String(a+1);i.lines=[c];let l=me(e(r),t.width-Za-dm,Y0,fe.plain),f={tie:r,number:c,lines:l,y:o};
return o+=l.length*Qn+K0,f});return{picture:{...t,height:o},notes:s}}var J0={square:"M3 2 H13 V12 H3 Z",triangle:"M8 1.5 L14 12.5 H2 Z",diamond:"M8 1 L14 7 L8 13 L2 7 Z"};function Ie(t,{dashes:e=[],
head:n="arrow",middle:o=""}={}){let r=S("line",{x1:2,y1:7,x2:n==="bar"?37:34,y2:7,stroke:t,"stroke-width":2,...xn(e)});return wm(
"0 0 42 14",r,zo(n,t,"translate(40 7) rotate(0) scale(1)"),ec(o,t,19,7))}var xn=t=>({"stroke-dasharray":t.join(" ")||null,
"stroke-linecap":t[0]<2?"round":null}),wm=(t,...e)=>S("svg",{class:"sample",width:42,height:14,viewBox:t,"aria-hidden":"\
true"},e),Kn=t=>Ie(Un(t),{head:x.encodings.signs[t].head}),gm=t=>Ie(_a(t));function tc(){return[..._o.slice(0,Ue).map((e,n)=>Do(
gm(n),`${ir[n]} ${Kf(e)}`)),Do(gm(Ue),d("part_same"))]}var Do=(t,e)=>[t,e];function zo(t,e,n){return t?t==="bar"?S("line",
{transform:n,x1:-2,y1:-5,x2:-2,y2:5,stroke:e,"stroke-width":3}):t==="vee"?S("path",{transform:n,d:"M-8 -4.5 L0 0 L-8 4.5",
fill:"none",stroke:e,"stroke-width":2}):S("path",{transform:n,d:"M-9 -4.5 L0 0 L-9 4.5 Z",fill:e}):null}function ec(t,e,n,o){
return t==="bar"?S("path",{transform:`translate(${n} ${o})`,d:"M0 -4.5 V4.5",stroke:e,"stroke-width":2.5}):t==="circle"?
S("circle",{cx:n,cy:o,r:3.5,fill:e}):t==="diamond"?S("path",{transform:`translate(${n} ${o})`,d:"M-4.5 0 L0 -4.5 L4.5 0 \
L0 4.5 Z",fill:e}):null}function nc(t,e=at().node){let n={fill:e,stroke:at().line},o=t==="dot"?S("circle",{cx:8,cy:7,r:5.5,
...n}):S("path",{d:J0[t],...n});return wm("-13 0 42 14",o)}function xm(){let{sign:t,hold:e,mark:n}=O.level.arrows,o=[...O.
arrows.keys()];return oc({signs:new Set(o.map(s=>t[s])),holds:new Set(o.map(s=>e[s])),marks:new Set(o.map(s=>n[s]))})}function oc(t){
let{signs:e,holds:n,marks:o}=x.encodings,s=at().line,r=(l,f)=>!t||t[l].has(f),i=e.flatMap(({words:l},f)=>r("signs",f)?[Do(
Kn(f),l)]:[]),a=n.flatMap(({dashes:l,middle:f,words:u},m)=>(l.length||f)&&r("holds",m)?[Do(Ie(s,{dashes:l,middle:f}),u)]:
[]),c=o.flatMap(({middle:l,words:f},u)=>l&&r("marks",u)?[Do(Ie(s,{middle:l}),f)]:[]);return[...O.parts?tc():i,...a,...c]}var Lr=17,bm=7,X0=260;function Om(t,e,n,o){let s=S("svg",{class:"named",role:"group",viewBox:`0 0 ${t.width} ${t.height}`}),
r=t.boxes.map(f=>sy(f,e)),i=t.ties.map((f,u)=>Z0(f,e.ties[u],u,o)),a=t.boxes.flatMap(f=>f.members.map(u=>iy(u,f,e))),c=t.
ties.map((f,u)=>ny(f,e.ties[u],u)),l=n.map(f=>oy(f,e.ties[f.tie]));return s.append(...r,...i,...a,...c.filter(f=>f!==null),
...l),s}function Z0(t,e,n,o){let{colour:s,dashes:r,width:i,head:a}=Po(e),{path:c}=t,l=e.isBoth&&a?bm:0,f=$m(ey(c,l,a&&a!==
"bar"?bm:0));return S("g",{class:`tie${Fo(e)?" light":""}`,role:"button",tabindex:-1,"data-key":`t${e.from}>${e.to}:${e.
sign}${e.isReturn?"r":""}`,"data-tie":n,"aria-label":`${o(e)}. ${d("show_quotes")}`},S("path",{class:"around",d:$m(c),fill:"\
none",stroke:s}),S("path",{d:f,fill:"none",stroke:s,"stroke-width":i.toFixed(1),...xn(r)}),ym(a,s,c[c.length-1],c[c.length-
2],i),e.isBoth&&ym(a,s,c[0],c[1],i),ty(Vn(e),s,t.points))}function ym(t,e,n,o,s){let r=n[0]<o[0]?180:0,i=(.9+.08*s).toFixed(
2);return zo(t,e,`translate(${n[0]} ${n[1]}) rotate(${r}) scale(${i})`)}function ty(t,e,n){if(!t)return null;let[o,s]=n[Math.
floor(n.length/2)],r={transform:`translate(${o.toFixed(1)} ${s.toFixed(1)})`};if(t==="\u2022")return S("g",r,S("circle",
{class:"mark",r:4.5,stroke:e,"stroke-width":1.8}));if(t==="?")return S("g",r,S("circle",{class:"doubt",r:8}),S("text",{class:"\
doubted","text-anchor":"middle",y:4.5,"aria-hidden":"true"},"?"));let i=S("path",{d:"M-5.5 5.5 L5.5 -5.5",stroke:e,"stro\
ke-width":1.8});return S("g",r,S("circle",{class:"mark",r:8,stroke:e,"stroke-width":1.8}),i)}function ey(t,e,n){let o=t.
map(([r,i])=>[r,i]),s=o.length-1;return o[0][0]+=Math.sign(o[1][0]-o[0][0])*e,o[s][0]+=Math.sign(o[s-1][0]-o[s][0])*n,o}
function $m([t,...e]){let n=([s,r])=>`${s.toFixed(1)} ${r.toFixed(1)}`,o=[];for(let s=0;s+2<e.length;s+=3)o.push(`C${e.slice(
s,s+3).map(n).join(" ")}`);return`M${n(t)} ${o.join(" ")}`}function ny({words:t},e,n){if(!t)return null;let o=t.isNumber?
t.lines[0]:e.number;return S("g",Sm(e,n),sc(t.lines,t.x+t.width/2,t.y,o))}var Sm=(t,e)=>({class:"words","data-words":e,"\
aria-hidden":"true",fill:Po(t).colour});function oy({tie:t,number:e,lines:n,y:o},s){let r=a=>o+12.5+a*Qn,i=n.map((a,c)=>S(
"tspan",{x:Za,y:r(c)},a));return S("g",Sm(s,t),S("text",{class:"strong",x:6,y:r(0)},e),S("text",{},i))}function sc(t,e,n,o=""){
let s=o.replaceAll(" ","\xA0");return S("text",{"text-anchor":"middle"},t.map((r,i)=>{let a=n+12.5+i*Qn,c=s&&r.endsWith(
s),l=c?r.slice(0,r.length-s.length):r;return S("tspan",{x:e,y:a},l,c&&S("tspan",{class:"strong"},s))}))}function sy(t,{ends:e,
heads:n}){let{box:o,x:s,y:r,width:i,height:a}=t,c=e.get(o.id),l=n.get(o.id),f=c.node?.shape==="diamond"&&!l,u=l?.isFolded?
" folded":f?" issue":"",m=S("rect",{x:s,y:r,width:i,height:a,rx:f?Math.min(20,a/2):14}),g=!!l?.isFolded?"middle":"start",
b=S("text",{class:"strong","text-anchor":g},ry(t,c.lang,l)),y=l?.isFolded?null:km(c.node?.shape??"square",s+20,o.isFrame?
r+18:_m(o,r,a),6,!0),$=[c.name,l?.note,l?.isFolded&&d("unfold")].filter(Boolean).join(", "),_={class:`block${u}`,role:"b\
utton",tabindex:-1,"data-key":o.id,"aria-label":$};if(!o.isFrame||!l)return S("g",_,m,y,b);let v=S("g",{class:"fold",role:"\
button",tabindex:-1,"data-key":`x${o.id}`,"aria-label":`${l.note}: ${d("fold",{name:l.name})}`},S("text",{class:"count",
x:s+i-12,y:r+23,"text-anchor":"end"},`${l.note} \u2212`));return S("g",{class:"frame"},S("g",_,m,y,b),v)}var _m=({lines:t},e,n)=>e+
(n>X0?t.length*Lr/2+12:n/2);function ry({box:{lines:t,isFrame:e},x:n,y:o,width:s,height:r},i,a){let c=!!a?.isFolded;if(e)
return t.map((u,m)=>S("tspan",{x:n+32,y:o+23+m*Lr,lang:i},u));let l=_m({lines:t},o,r)-t.length*Lr/2+13,f=u=>({x:c?n+s/2:
n+34,y:l+u*Lr});return t.map((u,m)=>S("tspan",{...f(m),...a?.isFolded&&m>=a.lines?{class:"note"}:{lang:i}},u))}function iy(t,{
x:e,width:n},{ends:o}){let s=o.get(t.id),{id:r,lines:i,y:a,height:c,atLeft:l,atRight:f}=t,u=f>l,m=u?e+n-14:e+14,h=O.nodes.
weightOf(s.at),g=Math.min(9,5+Math.sqrt(h)/1.6),b=u?e+n-28:e+28,y=a-i.length*Qn/2+12.5,$=_=>S("path",{class:"reach",d:`M${_}\
 ${a-c/2+4} V${a+c/2-2}`});return S("g",{class:`member${s.isStrong?" strong":""}`,role:"button",tabindex:-1,"data-key":r,
"aria-label":`${s.name}, ${s.node?.type??""}`},S("rect",{class:"around",x:e+2,y:a-c/2,width:n-4,height:c,rx:6}),f>1&&$(e+
n-1.5),l>1&&$(e+1.5),km(s.node?.shape??"dot",m,a,g,g>7.5),S("text",{"text-anchor":u?"end":"start",lang:s.lang},i.map((_,v)=>S(
"tspan",{x:b,y:y+v*Qn},_))))}function km(t,e,n,o,s){let r={class:`glyph${s?" full":""}`,transform:`translate(${e.toFixed(
1)} ${n.toFixed(1)})`};return t==="square"?S("rect",{...r,x:-o+.5,y:-o+.5,width:2*o-1,height:2*o-1,rx:2}):t==="triangle"?
S("path",{...r,d:`M0 ${-o-1} L${o+1} ${o-1} L${-o-1} ${o-1} Z`}):t==="diamond"?S("path",{...r,d:`M0 ${-o-1} L${o+1} 0 L0\
 ${o+1} L${-o-1} 0 Z`}):S("circle",{...r,r:o})}var ay={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},cy=2.5;function vm(t,e,n){let o=ay[n];if(!o||!e)
return!1;let s=Mm(e),r=[...t.querySelectorAll("[data-key]")],[i,a]=[null,1/0];for(let c of r){if(c===e)continue;let[l,f]=Mm(
c).map((g,b)=>g-s[b]),u=l*o[0]+f*o[1],m=Math.abs(l*o[1])+Math.abs(f*o[0]),h=u+cy*m;u>1&&h<a&&([i,a]=[c,h])}return i&&(e.
setAttribute("tabindex","-1"),i.setAttribute("tabindex","0"),i.focus()),!0}function Mm(t){let{x:e,y:n,width:o,height:s}=t.
getBoundingClientRect();return[e+o/2,n+s/2]}function Tm(t,e){let n=null;t.addEventListener("pointerdown",o=>{let s=o.target instanceof Element&&!o.target.closest("[\
data-key], [data-words]");o.pointerType==="mouse"&&o.button===0&&s&&(n={x:o.clientX,y:o.clientY,left:t.scrollLeft,top:t.
scrollTop})}),t.addEventListener("pointermove",o=>{n&&(t.scrollLeft=n.left-(o.clientX-n.x),t.scrollTop=n.top-(o.clientY-
n.y))});for(let o of["pointerup","pointerleave","pointercancel"])t.addEventListener(o,()=>n=null);t.addEventListener("wh\
eel",o=>{o.ctrlKey&&(o.preventDefault(),e(o.deltaY<0?1:-1))},{passive:!1})}var ly=16,fy=220,rc=({words:t})=>!!(t&&!t.isNumber);function Uo(t,{ends:e}){let[n,o]=[e.get(t.from)?.name??"",e.get(t.to)?.
name??""];if(t.isReturn)return d("asks_in_return",{who:o,what:t.prices.join(", ")});let s=t.number?`: ${t.number}`:"";return`${n}\
 ${t.text} ${o}${t.terms}${s}`}function ic({parts:t},e){let n=e?.getAttribute("data-tie")??e?.getAttribute("data-words");
return n==null?null:t.ties[Number(n)]}function Am(t,e){let{root:n,parts:o,picture:s}=t;n.querySelector(".now:not(.kept)")?.
remove();for(let f of n.querySelectorAll(".lit"))f.classList.remove("lit");let r=ic(t,e),i=e?.getAttribute("data-key")?.
replace(/^x/,"")??"",a=f=>f===i||i.startsWith("f")&&`f${o.ends.get(f)?.frame}`===i,c=o.ties.flatMap((f,u)=>f===r||!r&&i&&
(a(f.from)||a(f.to))?[u]:[]);n.classList.toggle("fading",c.length>0),A("hint").textContent=r?`${Uo(r,o)} \xB7 ${uy(r)}`:
i?my(t,i):"";let l=new Set(c.flatMap(f=>[o.ties[f].from,o.ties[f].to]));i&&l.add(i);for(let f of n.querySelectorAll("[da\
ta-key]")){let u=f.getAttribute("data-key")??"",m=c.includes(Number(f.getAttribute("data-tie")??-1))||l.has(u)||l.has(`${u}`.
replace(/^x/,""));f.classList.toggle("lit",m)}for(let f of c)for(let u of n.querySelectorAll(`[data-words="${f}"]`))u.classList.
add("lit");r&&c.length===1&&!rc(s.ties[c[0]])&&n.append(ac(s,s.ties[c[0]],r))}var uy=t=>I(Rt(O,t.rows).length,"statement");
function my(t,e){let n=t.parts.ends.get(e);if(!n)return"";let{size:o}=O.nodes.othersOf(n.at);return[n.name,n.node?.type,
o>0&&I(o,"neighbour")].filter(Boolean).join(" \xB7 ")}function ac(t,{points:e},n,o="now"){let{lines:s,width:r}=wn(Ar(n.text+
n.terms,n.number),fy,9,Xa(n.number,fe)),[i,a]=e[Math.floor(e.length/2)],c=s.length*ly+8,l=Math.max(4+r/2+8,Math.min(i,t.
width-r/2-12)),f=Math.max(4,a-c-10);return S("g",{class:o,"aria-hidden":"true"},S("rect",{x:l-r/2-8,y:f,width:r+16,height:c,
rx:6}),sc(s,l,f+3,n.number))}var Lm=500,py=5,Em={at:-1,time:0,x:0,y:0},Nm=[[.7],[.7,{columns:3}],[.7,{columns:2}],[.5,{columns:2}],[.5,{columns:2,open:2}],
[.5,{columns:2,open:1}],[.5,{columns:2,open:0}],[.5,{columns:1,open:0}]],cc=[.5,.7,1,1.25,1.5,2],dy=1.25,it=null,Yn=null,
Go=!1,fc=Em,lc={selection:null,key:""},qm=null,Vo=()=>it;async function Im(t){qm=await Mt(x.fitting),t&&(Yn=null,Go=!1);
let e=[Yt(),w.language,JSON.stringify(w.frames)].join(" ");if(it&&lc.selection===O&&lc.key===e&&!t){jm();return}lc={selection:O,
key:e},Jn()}function Jn(){let t=A("named"),e=cn(O),n=!it,o=document.activeElement?.closest("#named [data-key]")?.getAttribute(
"data-key"),{picture:s,parts:r,notes:i,scale:a}=Yn!==null?Er(Yn):Go?hy(t):Rm(t),c=Om(s,r,i,f=>Uo(f,r));it={picture:s,parts:r,
notes:i,scale:a,root:c};let l=Go?uc(s,t):Math.max(a,1);c.setAttribute("width",String(s.width*l)),c.setAttribute("height",
String(s.height*l)),c.setAttribute("aria-label",`${d("graph_of")} ${Kt(e)} ${d("graph_keys")}`),wy(c),E(t,c),c.querySelector(
"[data-key]")?.setAttribute("tabindex","0"),jm(),o&&Sy(o),n&&gy(t,c)}function Rm(t){let{clientWidth:e,clientHeight:n}=t,
o=Er(1);if(!e)return o;for(let r of Nm){if(o.picture.width<=e)break;let i=Er(...r);i.picture.width<o.picture.width&&(o=i)}
let s=1.25*o.picture.width<=e&&1.25*o.picture.height<=n;return o.scale===1&&s?{...o,scale:1.25}:o}function hy(t){let e=Rm(
t),n=e.scale>=1?Nm.map(o=>Er(...o)):[];return[e,...n.filter(({parts:o})=>o.ends.size===e.parts.ends.size)].reduce((o,s)=>uc(
s.picture,t)>1.1*uc(o.picture,t)?s:o)}var uc=(t,{clientWidth:e,clientHeight:n})=>Math.min(dy,e/t.width,n/t.height);function Er(t,e){
let n=mm(cn(O),qm,fe,{scale:t,unfolded:w.frames,...e});return{...hm(nm(n.given),s=>Uo(n.ties[s],n)),parts:n,scale:t}}function gy(t,e){
t.scrollLeft=(e.clientWidth-t.clientWidth)/2}function wy(t){let e=s=>s.target instanceof Element?s.target.closest("[data\
-key], [data-words]"):null,n=(s,r)=>t.addEventListener(s,r);n("click",s=>xy(e(s),s));let o=s=>it&&Am(it,s);n("pointerove\
r",s=>o(e(s))),n("pointerleave",()=>o(null)),n("focusin",s=>o(e(s))),n("focusout",()=>o(null)),n("keydown",s=>{let r=e(s);
if(s.key==="Enter"||s.key===" ")Cm(r);else if(s.key==="+"&&Ho(r)>=0)Ae(Ho(r));else if(!vm(t,r,s.key))return;s.preventDefault(),
s.stopPropagation()})}function xy(t,{timeStamp:e,clientX:n,clientY:o}){fc={at:Ho(t),time:e,x:n,y:o},Cm(t)}function by(t){
let{at:e,time:n,x:o,y:s}=fc,r=Math.hypot(t.clientX-o,t.clientY-s)<py&&t.timeStamp-n<Lm;e<0||!r||(t.stopPropagation(),t.preventDefault(),
fc=Em,Ae(e))}var Ho=t=>it?.parts.ends.get(t?.getAttribute("data-key")??"")?.at??-1;function Cm(t){if(!t||!it)return;let e=ic(
it,t);if(e){yy(e);return}let n=t.getAttribute("data-key")??"",o=it.parts.heads.get(n.replace(/^x/,""));o&&(o.isFolded||n.
startsWith("x"))?$y(o.frame,!o.isFolded):Ho(t)>=0&&ft(O.level.nodes[Ho(t)].actor)}function yy(t){if(!it)return;let[e,n]=(t.
isReturn?[t.to,t.from]:[t.from,t.to]).map(s=>it?.parts.ends.get(s));e&&n&&!e.folded&&!n.folded&&e.at>=0&&n.at>=0?Tt(e.at,
n.at):tt(Rt(O,t.rows),Uo(t,it.parts))}function $y(t,e){let o=[...it?.parts.heads.values()??[]].filter(s=>!s.isFolded).map(
s=>s.frame).filter(s=>s!==t);M({frames:e?o:[...o,t]})}var Oy=(t,e)=>t.size===e.length&&e.every(n=>t.has(n));function jm(){
if(!it)return;let t=ae(),{parts:e,root:n,picture:o}=it,s=Ve();for(let c of n.querySelectorAll(".kept"))c.remove();let[r,
i]=(t?.names??[]).map(c=>O.level.numbers.get(c)),a=c=>e.ends.get(c)?.at;for(let[c,l]of e.ties.entries()){let[f,u]=(l.isReturn?
[l.to,l.from]:[l.from,l.to]).map(a),h=t?.kind==="pair"&&f===r&&u===i||s.size>0&&Oy(s,Rt(O,l.rows));n.querySelector(`[dat\
a-tie="${c}"]`)?.classList.toggle("open",h),h&&!rc(o.ties[c])&&n.append(ac(o,o.ties[c],l,"now kept"))}for(let c of n.querySelectorAll(
".member.open, .block.open"))c.classList.remove("open");if(!(t?.kind!=="actor"||r===void 0))for(let[c,{at:l}]of e.ends)l===
r&&Nr(c)?.classList.add("open")}var Nr=t=>it?.root.querySelector(`[data-key="${CSS.escape(t)}"]`)??null;function Sy(t){let e=Nr(
t);if(e){for(let n of it?.root.querySelectorAll("[tabindex='0']")??[])n.setAttribute("tabindex","-1");e.setAttribute("ta\
bindex","0"),e.focus({preventScroll:!0})}}function Wm(t){(Nr(`a${t}`)??[...it?.parts.ends??[]].flatMap(([n,o])=>o.at===t?
[Nr(n)]:[])[0])?.scrollIntoView({block:"center",inline:"center"})}function qr(t){let e=cc.indexOf(it?.scale??1),n=cc[Math.
max(0,Math.min(cc.length-1,e+t))];n!==it?.scale&&(Yn=n,Go=!1,Jn())}function Bm(){Yn=null,Go=!0,Jn()}function Pm(t){Tm(t,
qr),document.addEventListener("click",by,!0);let[e,n]=[0,0];new ResizeObserver(()=>{t.clientWidth!==e&&(e=t.clientWidth,
clearTimeout(n),n=setTimeout(()=>{e&&it&&Yn===null&&w.picture==="named"&&Jn()},Lm))}).observe(t)}function Ir(){let t=Vo()?.parts.ties??[],e=[...new Set(t.map(a=>a.sign))].sort((a,c)=>a-c),n=t.map(Po),o=at().line,s=O.parts?
tc():e.map(a=>[Kn(a),x.encodings.signs[a].words]),{holds:r,marks:i}=x.encodings;for(let{dashes:a,words:c}of r)a.length&&
n.some(l=>l.dashes===a)&&s.push([Ie(o,{dashes:a,head:""}),c]);for(let{sign:a,words:c}of[...r,...i])a&&t.some(l=>Vn(l)===
a)&&s.push([Fm(a),c]);return t.some(Fo)&&!t.every(Fo)&&s.push([_y(Ie(o,{head:""})),d("key_light")]),t.some(({text:a})=>a.
includes("["))&&s.push([Fm("[ ]"),d("key_inferred")]),s}function _y(t){return t.setAttribute("opacity","0.5"),t}function Fm(t){
let e=S("text",{x:21,y:12,"text-anchor":"middle","font-size":14,fill:at().text},t);return S("svg",{class:"sample",width:42,
height:14,viewBox:"0 0 42 14","aria-hidden":"true"},e)}var ky=["grown","frames","ego","steps","picture","level","issues"],My=100,Xn=[],Rr=[],bn=null,vy=()=>Object.fromEntries(
ky.map(t=>[t,w[t]]));function Dm(){let t=vy();bn&&JSON.stringify(bn)!==JSON.stringify(t)&&(Xn.push(bn),Xn.splice(0,Xn.length-
My),Rr.length=0),bn=t}var zm=()=>Xn.length>0,Um=()=>Rr.length>0,mc=()=>Gm(Xn,Rr),pc=()=>Gm(Rr,Xn);async function Gm(t,e){
let n=t.at(-1);if(!n||!bn)return;let o=await Mt(n.level);n===t.at(-1)&&(t.pop(),e.push(bn),bn=n,await M({...n,...o.name===
O.level.name?{}:tr(o)}))}var Hm=["named","whole"];function Vm(t){let e=p("div",{id:"named"});return Pm(e),document.addEventListener("keydown",Ny),
p("div",{id:"stage",inert:!0},Ty(t),p("div",{class:"pictures"},e,p("div",{id:"canvas",role:"application","aria-label":d(
"graph_of")}),p("p",{id:"empty",class:"empty"}),p("p",{id:"hint",class:"hint"})),p("ul",{id:"key",class:"key","aria-labe\
l":d("legend")}))}function Ty(t){let e=p("input",{type:"checkbox",onchange:o=>vu(o.target.checked)}),n=o=>M({picture:o});
return p("div",{class:"graph-tools",role:"toolbar","aria-label":d("graph_tools")},p("div",{class:"pressed",role:"group",
"aria-label":d("picture")},Hm.map(o=>L(d(`picture_${o}`),()=>n(o),{id:`picture-${o}`}))),L(d("undo"),mc,{id:"undo"}),L(d(
"redo"),pc,{id:"redo"}),L("",Ey,{id:"grow"}),p("div",{class:"right"},p("span",{id:"legend-of-whole"},t),p("label",{class:"\
tick",id:"physics"},e,p("span",{},d("physics"))),L("\u2212",()=>qr(-1),{id:"zoom-out","aria-label":d("zoom_out"),title:d(
"zoom_out")}),L("+",()=>qr(1),{id:"zoom-in","aria-label":d("zoom_in"),title:d("zoom_in")}),L(d("fit"),()=>w.picture==="n\
amed"?Bm():Or())))}async function Qm(t){let e=w.picture==="named",n=!O.arrows.size&&!(O.isGrown&&!e);if(Dm(),E(A("empty"),
n&&tn()),A("named").hidden=!e,A("canvas").hidden=e,Ay(e),e)await Im(t);else{if(await Cu(),w.picture!=="whole")return;qa(
t)}Ym(e)}function Km(){w.picture==="named"?(Jn(),Ym(!0)):qe()&&qa(!1)}var Ym=t=>E(A("key"),t&&Ir().map(([e,n])=>p("li",{},
e,p("span",{},n))));function Ay(t){for(let n of Hm)A(`picture-${n}`).setAttribute("aria-pressed",String(w.picture===n));
for(let n of["zoom-out","zoom-in"])A(n).hidden=!t;A("legend-of-whole").hidden=t,A("physics").hidden=t||O.nodes.size>=Ou,
A("undo").disabled=!zm(),A("redo").disabled=!Um();let e=Jm();A("grow").hidden=e===void 0||!Ly(e),e!==void 0&&(A("grow").
textContent=d("add_neighbours",{name:Fn(O.level.nodes[e].actor)}))}function Jm(){let t=ae(),e=t?.kind==="actor"?O.level.
numbers.get(t.names[0]):void 0;return e!==void 0&&O.nodes.has(e)?e:void 0}function Ly(t){let{shown:e}=Cn();return[...O.nodes.
othersOf(t)].some(n=>!e.has(n))}function Ey(){let t=Jm();t!==void 0&&Ae(t)}var Cr=t=>w.picture==="named"?Wm(t):Mu(t);function Ny(t){
let e=t.target instanceof Element&&t.target.matches("input, textarea, select");w.tab!=="graph"||e||!(t.ctrlKey||t.metaKey)||
t.key.toLowerCase()!=="z"||(t.preventDefault(),t.shiftKey?pc():mc())}var Zn=(t,e)=>L(t,n=>qy(e(),n));async function qy(t,e){try{await navigator.clipboard.writeText(t)}catch{let n=p("textare\
a",{class:"unseen","aria-hidden":"true"},t);document.body.append(n),n.select(),document.execCommand("copy"),n.remove()}be(
d("copied")),e.classList.add("done"),setTimeout(()=>e.classList.remove("done"),1200)}function Re(t,e,n){let o=URL.createObjectURL(
n instanceof Blob?n:new Blob([n],{type:e})),s=p("a",{href:o,download:t});document.body.append(s),s.click(),s.remove(),setTimeout(
()=>URL.revokeObjectURL(o),1e4)}var to=(t,...e)=>p("section",{class:"group"},p("h2",{},t),e);function st(t,e,n,o){let s=e.find(([r])=>r===n);return p("s\
elect",{"aria-label":t,title:s?.[1],onchange:r=>o(r.target.value)},e.map(([r,i])=>p("option",{value:r,selected:r===n},D(
i))))}function ut(t,e,n,o){let s=p("input",{type:"checkbox",checked:e,onchange:r=>n(r.target.checked)});return p("label",
{class:"tick"},s,o,p("span",{},t))}function Ce(t,e){let n=p("ol",{class:"acts"},t.slice(0,e));return[n,Qo(t,e,e,o=>re(n,
o))]}function Qo(t,e,n,o){if(t.length<=e)return null;let s=e,r=()=>d("more",{n:t.length-s}),i=L(r(),()=>{o(t.slice(s,s+n)),
s+=n,s>=t.length?i.remove():i.textContent=r()});return i}var Xt=(t,...e)=>p("fieldset",{},p("legend",{},t),e);var Zt=(t,e)=>rt(U(t,e),Vt(t,e));var jr=class{#e=new Map;#t;constructor(e,n,o,s){this.facts=e,this.words=n,this.level=o,this.#t={...s,...bs},this.counted=
X($o(e,this.#t,["everyone"])),this.entities=new Int32Array(n.entities.length),this.articles=new Int32Array(e.articles.length),
this.relations=new Int32Array(e.relations.length);for(let r of this.counted){for(let i of dc(n,r))this.entities[i]++;for(let i of e.
relations[e.statements.relation[r]].wider)this.relations[i]++;this.articles[e.statements.article[r]]++}}ofRelation(e){let{
relations:n,statements:o}=this.facts;return this.counted.filter(s=>n[o.relation[s]].wider.includes(e))}ofQuestion({where:e}){
let n=this.facts.statements;return this.counted.filter(o=>e.some(s=>Object.entries(s).every(([r,i])=>i.includes(Number(n[r][o])))))}ofPhrase({
relation:e,actor:n,target:o}){let{facts:s,level:r}=this,[i,a]=[n,o].map(l=>l===null?-1:r.numbers.get(l));if(i===void 0||
a===void 0)return[];let c=this.rows(e).filter(l=>(i<0||r.actor[l]===i)&&(a<0||r.target[l]===a));return[...new Set(c.map(
l=>s.ties.statement[l]))]}targetsOf(e){let{facts:n,level:o}=this,s=new Map;for(let i of this.rows(e)){let a=o.target[i];
s.set(a,(s.get(a)??new Set).add(n.ties.statement[i]))}return[...s].sort(([i,a],[c,l])=>l.size-a.size||i-c).map(([i])=>o.
nodes[i].actor)}rows(e){let n=this.#e.get(e);if(n)return n;let{facts:o,level:s}=this,r=o.relations.flatMap(({wider:l},f)=>l.
includes(e)?[f]:[]),i={...this.#t,relations:r},a=ko(o,s,It(o,i,["everyone"]),i),c=[...a.between,...a.issues];return this.#e.
set(e,c),c}};function dc({statements:t,entities:e},n){let{s:o,o:s,roles:r=[],sources:i=[]}=t.get(n),a=new Set([o,s,...r.
map(([,c])=>c),...i].filter(Iy));for(let c of a)for(let l of e[c]?.members??[])a.add(l);return a}var Iy=t=>typeof t=="nu\
mber"&&t>=0;function Xm({facts:t,state:e,level:n,chosen:o},s,r,i){let a=$o(t,{...e,articles:null,sections:null,tags:null},["everyone"]),
c={as_subject:[],as_object:[],as_source:[],as_other:[],left_out_of:[]};for(let[l,f]of s.statements.entries()){if(i!==void 0&&
f.sources?.includes(i)&&c.as_source.push(l),!o.inside[l]){i!==void 0&&a[l]&&dc(s,l).has(i)&&!f.sources?.includes(i)&&c.left_out_of.
push(l);continue}(r!==void 0?n.subject[l]===r:f.s===i)?c.as_subject.push(l):(r!==void 0?n.object[l]===r:f.o===i)?c.as_object.
push(l):f.roles?.some(([,u])=>u===i)&&c.as_other.push(l)}return Object.entries(c).filter(([,l])=>l.length)}function Wr(t,e){let n=Ps(t);return n&&p("a",{class:"edit",href:n,target:Ln,"aria-label":`${d("edit")}: ${e}`},d("edit"))}var Ry=/(?<![\p{L}\p{N}])['"\u2018\u201c\u201e\u00ab]([^'"\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb]+)['"\u2019\u201d\u201c\u00bb](?![\p{L}\p{N}])/gu,
mt=t=>x.relations[x.statements.relation[t]],Cy=t=>hc(mt(t),[N().statements.get(t).s]);function hc(t,e){return Zm(e)?t.several:
t.label}function Zm(t){let{entities:e}=N(),n=o=>typeof o=="number"&&o>=0&&e[o].several;return t.length>1||t.some(n)}function ke(t,e=0){
let{s:n,o,roles:s,degree:r}=N().statements.get(t),i=r?` (${Gt(r)})`:"",a=Number(Zm([n])),c=e?mt(t).verbs[a]:Cy(t);if(o!==
void 0)return{verb:c+i,ends:[o],field:"object"};let l=mt(t).at_whom,f=(s??[]).filter(([u])=>tp(u)).map(([,u])=>u);return l&&
f.length?{verb:l[a]+i,ends:f,field:gc}:{verb:mt(t).alone[a]+i,ends:[],field:"object"}}function Ko(t){let{roles:e=[]}=N().
statements.get(t);return ke(t).field===gc?e.filter(([n])=>!tp(n)):e}var gc="to",tp=t=>N().roles[t].id===gc,et=t=>x.articles[x.
statements.article[t]],yn=t=>t.map(e=>{let n=N().entities[e];return/(^|\/)unspecified$/.test(n.id)?d("unnamed_source"):Y(
n)});function $t(t,e=0){return wc(e?eo(t,e).join(" "):eo(t).join(" \u2013 ")+xc(t),t)}function wc(t,e){let n=Yo(e);return n.
length?`${t} (${n.join("; ")})`:t}function eo(t,e=0){let n=Br(t,"subject",pe(N().statements.get(t).s,e)),{verb:o,ends:s,
field:r}=ke(t,e),i=s.map(a=>Br(t,r,pe(a,e)));return[n,o,...i.length?[i.join(` ${d("and")} `)]:[]]}function xc(t){let e=N(),
n=new Map;for(let[s,r]of Ko(t))n.set(s,[...n.get(s)??[],Br(t,e.roles[s].id,pe(r))]);return[...n].sort(([s],[r])=>s-r).map(
([s,r])=>`, ${e.roles[s].label} ${r.join(` ${d("and")} `)}`).join("")}function pe(t,e=0){if(t===void 0)return"";if(typeof t==
"string")return Gt(t);if(t>=0)return Gt(Y(N().entities[t]));let n=-1-t;return e>=2?`#${x.keys.at(n).split("#")[1]}`:Ht($t(
n,e+1))}var $n=t=>typeof t=="number"&&t>=0?Lt(N().entities[t].id):null,bc=(t,e)=>N().statements.get(t).inferred?.includes(
e)??!1,Br=(t,e,n)=>bc(t,e)?le(n):n;function jy(t,e){let n=yn(e).map(Gt);return[...n.slice(0,-1),...n.slice(-1).map(o=>Br(
t,"according_to",o))].join(" > ")}function Yo(t){let{names:e,labels:n,statements:o}=x,s=N().statements.get(t),r=o.stance[t]>=
0?e.stances[o.stance[t]]:"";return[s.sources?.length&&`${d("according_to")} ${jy(t,s.sources)}`,r==="doubts"&&d("author_\
doubts"),r==="rejects"&&d("author_rejects"),o.mode[t]!==an&&n.modes[o.mode[t]],o.certainty[t]!==0&&n.certainties[o.certainty[t]],
o.polarity[t]!==0&&d("look_denied"),s.ended&&d("ended")].filter(a=>typeof a=="string")}function ep(t){let e=x.names.stances[x.
statements.stance[t]],{note:n}=N().statements.get(t);if(e!=="doubts"&&e!=="rejects"||typeof n!="string")return[];let o=n.
matchAll(Ry);return Array.from(o,([,s])=>s.trim()).filter(Boolean)}function On(t){let{quote:e=[]}=N().statements.get(t),
n=e.slice(2).map(Number);return n.flatMap((o,s)=>s%2?[]:[[o,n[s+1]]])}function Ct(t){let{quote:e,missing:n,record:o}=N().
statements.get(t);return e?null:n?o?d("no_words_but_record",{why:n,record:o}):d("no_words",{why:n}):d("words_left_out")}
function jt(t){let e=N(),n=e.bodies.get(x.statements.article[t]);return n===null?(e.statements.get(t).quote??[]).join(" \
[\u2026] "):On(t).map(([o,s])=>n.slice(o,s).split(/\s+/).join(" ")).join(" [\u2026] ")}var Wy=44,Pr=(t,e)=>rp(t,e,(n,o)=>By(On(t),n,o));function sp(t,e){let n=ep(t);return ap(t).some(s=>np(n,s).length)?rp(t,
e,s=>np(n,s),"doubting"):null}function rp(t,e,n,o=null){let{quote:s}=N().statements.get(t);if(!s)return Ct(t);let r=ip(t)===
null?null:Number(s[0]);return ap(t).map((i,a)=>[a?" [\u2026] ":"",Py(i,n(i,r),e,o)])}var Fr=(t,e)=>Ct(t)===null?p("block\
quote",{dir:"auto",lang:et(t).language},e):p("p",{class:"quiet no-words"},e),ip=t=>N().bodies.get(x.statements.article[t]);
function ap(t){let{quote:e=[]}=N().statements.get(t),n=ip(t);return n===null?e.map(String):[n.slice(Number(e[0]),Number(
e[1]))]}var By=(t,e,n)=>n===null?[[0,e.length]]:t.map(([o,s])=>[o-n,s-n]);function np(t,e){let n=[];for(let o of t){let s=o.
split(/\s+/).map(i=>i.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")),r=new RegExp(`(?<![\\p{L}\\p{N}])${s.join("\\s+")}(?![\\p{L}\
\\p{N}])`,"iu").exec(e);r&&n.push([r.index,r.index+r[0].length])}return n.sort(([o],[s])=>o-s)}function Py(t,e,n,o){let s=[],
r=0;for(let[a,c]of e)a>r&&s.push(r||n===void 0?op(t.slice(r,a)):Fy(t.slice(0,a),n)),c>r&&s.push(p("mark",{class:o},yc(t.
slice(Math.max(r,a),c)))),r=Math.max(r,c);let i=t.slice(r);return[...s,n===void 0?op(i):Dy(i,n)]}var yc=t=>t.replace(/^# /,
"");function op(t){let e=yc(t),n=e.split(/\s+/);return n.length<=Wy?e:[...n.slice(0,20),"[\u2026]",...n.slice(-20)].join(
" ")}function Fy(t,e){let n=yc(t).split(/\s+/);return n.length<=e+1?n.join(" "):["\u2026",...n.slice(-e-1)].join(" ")}function Dy(t,e){
let n=t.split(/\s+/);return n.length<=e+1?n.join(" "):[...n.slice(0,e+1),"\u2026"].join(" ")}var $c=new Set("al bin da de del della den der di do dos du e el ibn la le ten ter van von y".split(" "));function oo(t){
let e=t.inferred?`${d("no_date")}, ${d("probably")} ${pt(t.inferred)}`:d("no_date"),n=t.published&&t.published!=="unknow\
n"?pt(t.published):e;return t.status?`${n}; ${d(`is_${t.status}`)}`:n}var Me=t=>`${t.author?`${Gt(t.author)}, `:""}${Gt(
t.publisher)}, ${oo(t)}`;function zy(t){return`${t.author?`${t.author}, `:""}${Ht(t.title)}, ${t.publisher}, ${oo(t)}`}function lp(t){
let e={plain:Uy,chicago:Gy,apa:Hy}[w.citation];return`${e(et(t))} ${Ct(t)??Ht(jt(t))}`}function Uy(t){let e=t.retrieved?
` (${d("accessed")} ${pt(t.retrieved)})`:"";return`${zy(t)}${t.url?`, ${t.url}`:""}${e}:`}function Gy(t){let e=`\u201C${Pn(
t.title)}${/[?!.,]$/.test(t.title)?"":","}\u201D`,n=Dr(t.published)??(t.inferred?`[${Dr(t.inferred)??t.inferred}?]`:"n.d\
."),o=Dr(t.retrieved),s=[t.publisher,n,t.status,o&&`accessed ${o}`,t.url].filter(Boolean);return`${t.author?`${t.author}\
, `:""}${e} ${s.join(", ")}:`}function Hy(t){let e=fp(t)?.map(({given:h,family:g})=>`${g}, ${Vy(h)}`)??[t.author??""],n=e.
slice(-1).join(""),o=e.length>1?`${e.slice(0,-1).join(", ")}, & ${n}`:n,s=t.status?`${t.title} [${D(t.status)}]`:t.title,
r=cp(t.published)??(t.inferred?`[ca. ${cp(t.inferred)??t.inferred}]`:"n.d."),i=t.author===t.publisher?"":t.publisher,a=Dr(
t.retrieved),c=t.url?`${a?`Retrieved ${a}, from `:""}${t.url}`:"",[l,f]=o?[o,s]:[s,""],u=h=>/[^?!.]$/.test(h)?`${h}.`:h;
return[u(l),`(${r}).`,u(f),u(i),c].filter(Boolean).join(" ").replace(/[. ]*$/,":")}var Vy=t=>t.split(/[\s-]+/).map(e=>`${e[0]}\
.`).join(" ");function Dr(t){let{year:e,month:n,day:o}=zr(t);return e?[[n,o].filter(Boolean).join(" "),e].filter(Boolean).
join(n&&o?", ":" "):null}function cp(t){let{year:e,month:n,day:o}=zr(t);return e?[e,[n,o].filter(Boolean).join(" ")].filter(
Boolean).join(", "):null}function zr(t){let[,e,n,o]=/^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.exec(t??"")??[],s=n?new Date(
Date.UTC(2e3,Number(n)-1,1)):null;return{year:e,month:s?.toLocaleDateString("en-US",{month:"long",timeZone:"UTC"}),day:o&&
String(Number(o))}}function fp({author:t,publisher:e}){if(!t||t===e)return null;let n=t.split(/\s+and\s+|\s*&\s*|,\s*(?:and\s+)?/).
map(Qy);return n.every(o=>o!==null)?n:null}function Qy(t){let e=t.trim().split(/\s+/),n=r=>/^\p{L}/u.test(r)&&(!/^\p{Ll}/u.
test(r)||$c.has(r));if(e.length<2||e.length>4||!e.every(n)||$c.has(e[0]))return null;let o=e.findIndex(r=>$c.has(r)),s=o>
0?o:e.length-1;return{given:e.slice(0,s).join(" "),family:e.slice(s).join(" ")}}function up(t){let e=et(t),{published:n,
url:o,retrieved:s}=e,r=Ct(t),i=fp(e),a=e.author&&`{${no(e.author)}}`,c=zr(n).year!==void 0,l=/^\d{4}/.exec(c?"":n||e.inferred||
""),u=[["author",i?i.map(({given:m,family:h})=>no(`${m} ${h}`)).join(" and "):a],["title",no(e.title)],["organization",e.
author!==e.publisher&&`{${no(e.publisher)}}`],["date",c&&n],["year",l?.[0]],["url",o&&Ky(o)],["urldate",zr(s).day&&s],["\
addendum",e.status],["note",r===null?`\`\`${no(Pn(jt(t)))}''`:no(r)]].flatMap(([m,h])=>h?[`  ${m} = {${h}}`]:[]);return`\
@online{${e.id.replace(/[\s,{}#%~\\"'()=]+/g,"-")},
${u.join(`,
`)}
}`}var Ky=t=>encodeURI(t).replace(/%25(?=[\dA-Fa-f]{2})/g,"%"),Yy={"\\":"\\textbackslash{}","{":"\\textbraceleft{}","}":"\
\\textbraceright{}","~":"\\textasciitilde{}","^":"\\textasciicircum{}","\u201C":"``","\u201D":"''","\u2018":"`","\u2019":"\
'","\u2013":"--","\u2014":"---","\u2026":"\\dots{}"},no=t=>t.replace(/[#$%&_\\{}~^\u201c\u201d\u2018\u2019\u2013\u2014\u2026]/g,
e=>Yy[e]??`\\${e}`);function so(t){let e=N().statements.get(t),n=x.keys.at(t);return p("article",{class:"statement","aria-label":$t(t)},Jy(t),
Fr(t,Pr(t)),e.translation?p("p",{class:"translation"},e.translation):null,Xy(t),p("details",{},p("summary",{},d("details")),
p("dl",{},t1(t))),p("p",{class:"actions"},Wr(t,$t(t)),Zn(d("copy_footnote"),()=>lp(t)),st(d("citation"),Wi.map(o=>[o,d(`\
citation_${o}`)]),w.citation,o=>M({citation:o})),Zn(d("copy_bibtex"),()=>up(t)),Zn(d("copy_link"),()=>Gs({open:`statemen\
t:${n}`}))))}function Sn(t){if(typeof t=="string")return rt(t);if(t<0)return C(`\u201C${$t(-1-t,1)}\u201D`,()=>vt(-1-t),
{class:"link nested",dir:"ltr"});let e=N().entities[t];return C(Y(e),()=>ft(e.id),{lang:Lt(e.id)})}function Jy(t){let e=N(),
n=mt(t),o=(m,h)=>pp(Sn(m),bc(t,h)),s=Ko(t).map(([m,h])=>[", ",p("span",{class:"role"},e.roles[m].label)," ",o(h,e.roles[m].
id)]),r=Yo(t).map(m=>[" ",p("span",{class:"mark"},m)]),{verb:i,ends:a,field:c}=ke(t),l=p("span",{class:`verb ${x.names.signs[n.
sign]}`},i),f=o(e.statements.get(t).s,"subject"),u=a.map((m,h)=>[h?` ${d("and")} `:" ",o(m,c)]);return p("p",{class:"cla\
im"},f," ",l,u,s,r)}function Xy(t){let e=et(t),n=C(rt(Pn(e.title),e.language),()=>Xs(x.statements.article[t],t));return p(
"p",{class:"source",dir:"ltr"},"\u201C",n,"\u201D, ",Me(e),Zy(t)," ",Oc(e))}function Zy(t){let{entities:e,statements:n}=N();
return(n.get(t).sources??[]).map(s=>e[s]).flatMap(s=>s.reliability?`; ${d("rated",{name:Y(s),rating:s.reliability})}`:[])}
var Oc=t=>t.url&&er(t.url,`${d("original")} \u2197`);function t1(t){let{labels:e,coders:n,statements:o}=x,s=N(),r=s.statements.
get(t),i=r.inferred??[],a=o.quad_class[t]<0?"":`, ${e.quad_classes[o.quad_class[t]]}`,c=s.fields.filter(({name:l})=>l!==
"translation");return[Wt(d("according_to"),e1(t,r),i.includes("according_to")),Wt(d("certainty"),`${e.certainties[o.certainty[t]]}\
, ${e.polarities[o.polarity[t]]}`),r.sources?Wt(d("author_stance"),e.stances[o.stance[t]]):null,Wt(d("mode"),e.modes[o.mode[t]]),
Wt(d("date"),sr(r,[o.first[t],o.last[t]])),Wt(d("kind"),`${e.kinds[mt(t).kind]}${a}`),Wt(d("inferred_fields"),i.join(", ")),
r.or?Wt(d("alternative_to"),r.or.map(l=>C($t(l,1),()=>vt(l)))):null,Wt(d("same_as"),mp(t,!1)),Wt(d("one_of"),mp(t,!0)),c.
map(({name:l,label:f})=>Wt(f,r[l])),Wt(d("coder"),n[o.coder[t]]),Wt(d("statement"),p("code",{},x.keys.at(t)))]}function mp(t,e){
let n=N().entities.flatMap(({denotes:o=[]},s)=>o.includes(t)&&o.length>1===e?[s]:[]);return n.length?n.map((o,s)=>[s?"; ":
"",Sn(o)]):null}function e1(t,{sources:e}){let n=et(t),o=n.author||n.publisher;return e?d("viewpoint_quoted",{name:yn(e).
join(" > "),by:o}):`${d("the_author")} (${o})`}var pp=(t,e)=>e?["[",t,"]"]:t;function Wt(t,e,n=!1){return e==null||e===""?
null:[p("dt",{},t),p("dd",{},pp(e,n))]}function Ur(t){let e=Ks(O,t).map(n=>{let o=Ys(O,n),s=n.filter(i=>i!==o),r=p("details",{class:"mentions"},p("summary",{},
I(s.length,"mention")),s.map(so));return p("li",{},so(o),s.length>0&&r)});return Ce(e,30)}function Gr(t,e){let{statements:n,
articles:o,sources:s}=t,r=(l,f,u,m="")=>p("span",{class:m&&`quad-class ${m}`},V(l,f,e),` ${u}`),i=(l,f,u)=>r(l,f,bt(l,u)),
a=x.labels.quad_classes.map((l,f)=>t.byQuadClass[f]>0&&r(t.byQuadClass[f],t.quadClasses[f],l,$e(x,f))),c=p("p",{class:"c\
ounts"},i(t.acts,Lo(t),"act"),a,t.noQuadClass>0&&r(t.noQuadClass,t.none,d("no_quad_class")),t.unrealActs>0&&i(t.unrealActs,
t.unreal,"not_actual_act"),i(n.length,n,"statement"),i(o.size,n,"article"),i(s.size,n,"source"));return t.scored?[c,n1(t,
e)]:c}function n1(t,e){let n=d("score_text",{sum:da(t.sum),mean:da(t.sum/t.scored),n:t.scored});return p("details",{},p(
"summary",{},d("score")),p("p",{},n," ",V(d("show_quotes"),Lo(t),e)))}function dp(t,e,n){let o=new Map([[e,[]]]),s=[e];for(;s.length&&!o.has(n);){let a=new Map;for(let c of s)for(let l of t.
othersOf(c))o.has(l)||a.set(l,[...a.get(l)??[],c]);for(let[c,l]of a)o.set(c,l);s=[...a.keys()]}let r=[],i=(a,c)=>{if(!(r.
length>=6))if(a===e)r.push([e,...c]);else for(let l of o.get(a)??[])i(l,[a,...c])};return o.has(n)&&i(n,[]),r}var o1=400;function gp(t){let{level:e}=O,n=O.nodes.inOrder().filter(i=>i!==t).slice(0,o1),o=p("div",{class:"paths"}),s=n.
map(i=>[e.nodes[i].actor,U(e,i)]),r=i=>E(o,i&&s1(t,e.numbers.get(i)??-1));return p("div",{class:"paths-form"},st(d("path\
s_to"),[["",d("paths_to")],...s],"",r),o)}function s1(t,e){let n=dp(O.nodes,t,e);return n.length?p("ol",{},n.map(o=>p("l\
i",{},o.map((s,r)=>[r>0&&r1(o[r-1],s),Zt(O.level,s)])))):p("p",{class:"quiet"},d("no_path"))}var r1=(t,e)=>[hp(t,e,"\u2192"),
hp(e,t,"\u2190")];function hp(t,e,n){let{level:o,pairs:s}=O,r=s.get(St(t,e,o.nodes.length)),i=`${At([U(o,t),U(o,e)])}: ${d(
"show_quotes")}`;return r&&C(` ${n}${r.weight} `,()=>Tt(t,e),{"aria-label":i})}var i1=new Set(["findings","analyses","compare","questions"]),wp={pair:a1,actor:l1,statement:d1,list:h1},xp=({kind:t,names:e})=>Object.
hasOwn(wp,t)?wp[t](e):null;function a1(t){let{level:e,pairs:n}=O,[o,s]=t.map(m=>e.numbers.get(m));if(o===void 0||s===void 0)
return null;let r=e.nodes.length,[i,a]=[n.get(St(o,s,r)),n.get(St(s,o,r))],[c,l]=[o,s].map(m=>U(e,m)),f=i&&Te(O,i),u=i?Jt(
x,e,i.rows).map(dn):[];return p("section",{},p("h2",{},C(Zt(e,o),()=>ft(t[0])),u.length===1?[" ",p("span",{class:`verb ${c1(
i?.rows??[])}`},u)," "]:" \u2192 ",C(Zt(e,s),()=>ft(t[1]))),u.length>1&&p("ul",{class:"says"},u.map(m=>p("li",{},m))),f?
Gr(f,At([c,l])):p("p",{class:"quiet"},d("no_tie_in_direction")),p("p",{class:"actions"},a&&C(d("opposite_direction",{n:a.
weight}),()=>Tt(s,o)),C(d("over_time"),()=>M({tab:"timeline",pair:t}))),f&&Ur(f.statements))}var c1=([t])=>x.names.signs[O.
level.arrows.sign[O.level.arrow[t]]];function l1([t]){let e=O.level.numbers.get(t),n=e===void 0?null:O.level.nodes[e],o=xe(
t),s=o?Y(o):n?.label;if(s===void 0)return null;let r=Xm(O,N(),e,Fs(t)),i=[o?o.type:n?.type,n?.sector?.replace("_"," ")],
a=e!==void 0&&O.nodes.has(e);return p("section",{},p("h2",{lang:o?Lt(t):e===void 0?null:Vt(O.level,e)},s),p("p",{class:"\
quiet"},i.filter(Boolean).join(", ")),o&&u1(o,s),a?p("p",{class:"actions"},m1(t,e)):f1(t,s),a?[p("h3",{},d("ties")),p1(e)]:
null,r.map(([c,l])=>p("details",{class:"as",open:!a},p("summary",{},`${d(c)} (${l.length})`),Ur(Ut(O.chosen,l)))))}function f1(t,e){
let n=p("p",{class:"actions"},p("span",{class:"quiet"},d("not_shown",{name:e})));return Bf(t).then(o=>{let s=async()=>{await M(
{...o,tab:"graph"}),Cr(O.level.numbers.get(t))};o&&n.append(" ",L(d("show_it"),s))}),n}function u1({labels:t={},note:e,identifiers:n={},
attributes:o={},reliability:s,denotes:r=[]},i){let a=Object.entries(t).filter(([,h])=>h!==i),{wikidata:c,...l}=n,f=c&&`h\
ttps://www.wikidata.org/wiki/${encodeURIComponent(c)}`,m=[...Object.entries(o),...Object.entries(l),[d("as_a_source"),s]].
filter(([,h])=>h);return[Object.keys(t).length>1&&p("p",{class:"quiet"},a.map(([h,g],b)=>[b?" \xB7 ":"",p("span",{lang:h},
g)])),e&&p("p",{class:"note"},p("span",{class:"quiet"},`${d("note_of_coders")}: `),e),r.length>0&&p("p",{},`${d("same_as")}\
: `,r.map((h,g)=>[g?` ${d("and")} `:"",Sn(-1-h)])),m.length>0&&p("dl",{},m.map(([h,g])=>[p("dt",{},rt(h)),p("dd",{},rt(g??
""))])),f&&p("p",{},er(f,`Wikidata ${c} \u2197`))]}function m1(t,e){let n=w.ego===t;return[L(d(n?"show_all":"neighbours_\
only"),()=>M({ego:n?null:t,tab:"graph"})),O.isGrown&&L(d("show_neighbours"),()=>Ae(e)),gp(e)]}function p1(t){let{level:e,
pairs:n,nodes:o}=O,s=e.nodes.length,r=[...o.othersOf(t)].flatMap(c=>[n.get(St(t,c,s)),n.get(St(c,t,s))]),a=[...new Set(r)].
filter(c=>c!==void 0).sort(Oo).map(({a:c,b:l,weight:f})=>p("li",{},C([Zt(e,c)," \u2192 ",Zt(e,l)],()=>Tt(c,l)),p("span",
{class:"quiet"},` ${f}`)));return Ce(a,15)}function d1([t]){let{act:e}=x.statements,n=x.keys.numberOf(t);if(n<0)return null;
let o=e[n]<0?[]:Dt(e,e[n]).filter(s=>s!==n);return p("section",{},p("h2",{},D(d("statement"))),bp()(n)?null:p("p",{class:"\
quiet"},d("statement_does_not_match")),so(n),o.length?[p("h3",{},d("other_mentions")),o.map(so)]:null)}function bp(){if(i1.
has(w.tab))return()=>!0;let e=w.tab==="arguments"||w.tab==="article"?he(x,w):O.chosen.inside;return n=>e[n]===1}function h1([
t]){let{statements:e,label:n}=pa(t);if(!e.length)return null;let o=Number(t.split(" ")[0]),s=o>e.length,r=bp(),i=e.filter(
a=>!r(a)).length;return p("section",{},p("h2",{},D(n||d("quotes"))),p("p",{class:"quiet"},I(e.length,"statement"),s&&`. ${d(
"link_cut",{kept:e.length,n:o})}`,i>0&&`. ${d("some_do_not_match",{n:R(i)})}`),Ur(e))}var ro=null,io=[];async function yp(){let t=A("panel"),e=ae();if(!e||!w.open){ro=null,io.length=0,E(t);return}await H();
let n=xp(e);ro&&ro!==w.open&&g1(ro,w.open);let o=ro===w.open?{open:jn(t),top:t.scrollTop}:null;E(t,p("div",{class:"panel\
-head"},io.length>0&&L(`\u2039 ${d("back")}`,w1,{class:"quiet-button"}),Zn(d("copy_link"),Gs),L("\xD7",()=>M({open:null}),
{class:"close","aria-label":d("close")})),n||p("p",{class:"quiet"},d("not_in_page"))),o?(Wn(t,o.open),t.scrollTop=o.top):
x1(t),ro=w.open}function g1(t,e){io.at(-1)===e?io.pop():io.push(t)}var w1=()=>M({open:io.at(-1)??null});function x1(t){let e=t.
querySelector("h2");t.scrollTop=0,e&&document.body.classList.contains("ready")&&(e.tabIndex=-1,e.focus({preventScroll:!0})),
be(e?e.textContent:d("not_in_page"))}var $p=".sheet, .facets, .table-scroll, .matrix-scroll, .analysis-table",b1=200,Op="";async function Jo(t,e){let n=`${w.
tab} ${w.article}`,s=(Op===n?[...t.querySelectorAll($p)]:[]).map(({className:r,scrollLeft:i,scrollTop:a})=>({className:r,
scrollLeft:i,scrollTop:a}));Op=n,await e(t);for(let[r,i]of[...t.querySelectorAll($p)].entries())i.className!==s[r]?.className||
i.scrollTop||i.scrollLeft||i.scrollTo(s[r].scrollLeft,s[r].scrollTop)}function Sp(t,e){let n=t.querySelectorAll("[aria-c\
urrent='location']"),[o]=w.open?n:[];o&&Sc(o,o.closest(".sheet"))&&o.scrollIntoView({block:o.offsetHeight>b1?"start":"ce\
nter",inline:"center"});let s=e&&(o??t.querySelector("h2, h3, .sheet"));s&&(s.tabIndex<0&&(s.tabIndex=-1),s.focus({preventScroll:!0}))}
function Sc(t,e){let[n,o]=[t,e].map(c=>c.getBoundingClientRect()),{scrollPaddingRight:s,scrollPaddingBottom:r}=getComputedStyle(
e),i=Math.min(o.right,innerWidth)-(Number.parseFloat(s)||0),a=Math.min(o.bottom,innerHeight)-(Number.parseFloat(r)||0);return n.
left<o.left||n.right>i||n.top<Math.max(o.top,0)||n.bottom>a}var te=(...t)=>p("div",{class:"sheet"},t),ao=(t,...e)=>p("di\
v",{class:"sheet",tabindex:0,role:"region","aria-label":d(`tab_${t}`)},e);var _p=null;async function kp(t){let e=await ra(),n=r=>r.parts.some(({kind:i})=>i==="items"||i==="table"),o=e.find(({name:r})=>r===
w.analysis)??e.find(n)??e[0];if(!o){E(t,te(p("p",{},d("no_analyses")," ",p("code",{},"kg analyse"))));return}if(t.querySelector(
".analyses")&&_p===o)return;_p=o;let s=e.map(r=>L(d(`analysis_${r.name}`),()=>M({analysis:r.name}),{"aria-pressed":String(
r===o),class:n(r)?"":"nothing"}));E(t,te(p("div",{class:"choices",role:"group","aria-label":d("tab_analyses")},s),p("div",
{class:"analyses"},y1(o),o.lack&&p("p",{},o.lack),$1(o.parts))))}function y1({selection:t,options:e,command:n}){let o=e.
map(([s,r])=>`${s}: ${r}`).join("; ");return p("p",{class:"quiet"},d("analysis_of",{selection:t}),o&&` ${d("analysis_opt\
ions",{options:o})}`,` ${d("analysis_command")} `,p("code",{},n))}function $1(t){let e="";return t.map(n=>(n.kind==="hea\
ding"&&(e=n.text),O1(n,e)))}function O1(t,e){switch(t.kind){case"heading":return p(t.level<3?"h2":"h3",{},t.text);case"t\
ext":return p("p",{class:t.style==="dim"||t.style==="note"?"quiet":""},Xo(t.line,e));case"items":return p(t.numbered?"ol":
"ul",{},t.items.map(n=>p("li",{},Xo(n,e))));case"facts":return p("dl",{},t.rows.map(([n,o])=>[p("dt",{},Xo(n,e)),p("dd",
{},Xo(o,e))]));case"table":return S1(t,e);case"picture":return p("figure",{},p("img",{src:`data:image/svg+xml,${encodeURIComponent(
t.svg)}`,alt:t.alternative}),p("figcaption",{class:"quiet"},t.caption))}}function S1({columns:t,numeric:e,rows:n,cited:o},s){
let r=t.map((c,l)=>p("th",{scope:"col",class:e[l]?"num":""},c)),i=n.map((c,l)=>p("tr",{},c.map((f,u)=>p("td",{class:e[u]?
"num":""},p("bdi",{},f))),o.length>0&&p("td",{},Xo(o[l],s)))),a=p("tr",{},r,o.length>0&&p("th",{scope:"col"},d("quotes")));
return p("div",{class:"analysis-table",tabindex:0,role:"region","aria-label":s},p("table",{},p("thead",{},a),p("tbody",{},
i)))}function Xo(t,e){return t.map(n=>{if(typeof n=="string")return n;let[o,s]=n;if(s!=="keys")return p(s==="bold"?"stro\
ng":"span",{},o);let r=o.split(" ").map(Number);return V(I(r.length,"statement"),r,e)})}var Mp="sums_up";function Zo(t,e,n){let o=he(t,n,t.statements.alternative),s=e.arrows.filter(l=>o[l.statement]),r=s.filter(
l=>l.by!==Mp),i=new Set(r.flatMap(({tail:l,head:f})=>[l,f])),a=new Map;for(let l of s){if(l.by===Mp&&!i.has(l.tail))continue;
let f=[l.tail,l.head,l.by,l.words].join(`
`),u=a.get(f);u?u.statements.push(l.statement):a.set(f,{...l,statements:[l.statement]})}let c=e.topics.findIndex(([l])=>l===
n.about);return n.about===null?[...a.values()]:_1([...a.values()],e,c)}function _1(t,{cards:e},n){let o=t.flatMap(({tail:i,
head:a})=>[i,a]).filter(i=>e[i].about?.includes(n)),s=vp(o,t,"head","tail"),r=vp(o,t,"tail","head");return t.filter(i=>s.
has(i.head)||r.has(i.tail))}function vp(t,e,n,o){let s=new Map;for(let i of e)s.set(i[n],[...s.get(i[n])??[],i[o]]);let r=new Set(
t);for(let i of r)for(let a of s.get(i)??[])r.add(a);return r}function Ap(t){let e=k1(t),n=e.map(o=>{let s=Hr(o,({to:i})=>i.key).map(i=>({...i[0].to,of:i.map(({of:a})=>a)}));return{from:Hr(
o,({from:i})=>i.key).map(i=>({key:i[0].from.key,at:M1(i[0].from,o,e,s),of:i.map(({of:a})=>a)})),to:s,of:o.map(({of:i})=>i),
level:0}});return{buses:n,levels:v1(n)}}function Hr(t,e){let n=new Map;for(let o of t)n.set(e(o),[...n.get(e(o))??[],o]);
return[...n.values()]}function k1(t){let e=n=>[...new Set(n.map(({from:o})=>o.key))].sort().join(" ");return Hr(Hr(t,({to:n})=>n.
key),e).map(n=>n.flat())}function M1(t,e,n,o){let s=l=>l.reduce((f,{to:u})=>f+u.at,0)/l.length,r=n.filter(l=>l.some(f=>f.
from.key===t.key)).sort((l,f)=>s(l)-s(f));if(r.length>1){let l=Math.min(12,2*t.room/r.length);return t.at+(r.indexOf(e)-
(r.length-1)/2)*l}let a=o.length===1&&e.every(l=>l.from.key===t.key)?t.room:Math.min(14,t.room),[c]=o.map(({at:l})=>l).sort(
(l,f)=>Math.abs(l-t.at)-Math.abs(f-t.at));return Math.abs(c-t.at)<=a?c:t.at}function v1(t){let e=t.filter(o=>T1(o)>0);e.
sort((o,s)=>je(o)[0]-je(s)[0]);for(let o=!0;o;){o=!1;for(let s=1;s<e.length;s++){let[r,i]=[e[s-1],e[s]];Tp(i,r)>=Tp(r,i)||
([e[s-1],e[s]]=[i,r],o=!0)}if(e.length>40)break}let n=0;for(let[o,s]of e.entries()){let r=e.slice(0,o).filter(i=>A1(je(s),
je(i)));s.level=Math.max(0,...r.map(({level:i})=>i+1)),n=Math.max(n,s.level+1)}return n}function je({from:t,to:e}){let n=[
...t,...e].map(({at:o})=>o);return[Math.min(...n),Math.max(...n)]}function T1(t){let[e,n]=je(t);return n-e}var A1=(t,e)=>t[0]-
4<e[1]&&e[0]-4<t[1];function Tp(t,e){let n=(i,[a,c])=>a-4<i&&i<c+4,o=e.from.filter(({at:i})=>n(i,je(t))).length,s=t.to.filter(
({at:i})=>n(i,je(e))).length,r=t.to.flatMap(i=>e.from.filter(a=>Math.abs(i.at-a.at)<4)).length;return o+s+4*r}var We=({tail:t,head:e})=>`${t} ${e}`;function Ep(t,e,n){return L1(e).map(o=>E1(t,o,n)).sort((o,s)=>s.layers.flat().length-
o.layers.flat().length)}function L1(t){let e=new Map,n=s=>{let r=e.get(s)??s;return r===s?s:n(r)};for(let{tail:s,head:r}of t)
e.set(n(r),n(s));let o=new Map;for(let s of t)o.set(n(s.tail),[...o.get(n(s.tail))??[],s]);return[...o.values()]}function E1({
cards:t,bends:e},n,o){let s=new Set(n.flatMap(({tail:u,head:m})=>[u,m])),r=new Map,i=new Map,a=(u,m)=>(r.set(u,[...r.get(
u)??[],m]),m);for(let[u,m,h]of t)s.has(u)&&i.set(u,{layer:m,spot:a(m,Lp(u,h,o(u)))});let c=new Map(e.map(([u,m,h])=>[We(
{tail:u,head:m}),h])),l=new Map;for(let u of n){let[m,h]=[i.get(u.tail),i.get(u.head)];if(!m||!h||l.has(We(u)))continue;
let g=m.layer<h.layer?1:-1,b=(c.get(We(u))??[]).map((_,v)=>a(m.layer+g*(v+1),Lp(-1,_,26))),y=[m.spot,...b,h.spot];l.set(
We(u),y);let $=g>0?y:[...y].reverse();for(let[_,v]of $.slice(1).entries())v.above.push($[_]),$[_].below.push(v)}let f=[...r].
sort(([u],[m])=>u-m).map(([,u])=>u.sort((m,h)=>m.across-h.across));return{layers:f,arrows:n,ways:l,width:N1(f)}}var Lp=(t,e,n)=>({
card:t,across:e,room:n,at:0,above:[],below:[]});function N1(t){for(let o of t){let s=0;for(let r of o)r.at=s+r.room/2,s+=
r.room}for(let o=0;o<8;o++)for(let s of o%2?[...t].reverse():t){let r=s.map(({above:i,below:a,at:c})=>Vr([...i,...a].map(
l=>l.at))??c);for(let[i,a]of q1(r,s).entries())s[i].at=a}let e=t.flat(),n=Math.min(...e.map(({at:o,room:s})=>o-s/2));for(let o of e)
o.at-=n;return Math.max(...e.map(({at:o,room:s})=>o+s/2))}var Vr=t=>t.length?t.reduce((e,n)=>e+n,0)/t.length:null;function q1(t,e){
let n=[],o=[],s=0;for(let[i,a]of t.entries())for(s+=i?(e[i-1].room+e[i].room)/2:0,o.push(s),n.push([a-s]);n.length>1&&(Vr(
n[n.length-2])??0)>(Vr(n[n.length-1])??0);){let c=n.pop()??[];n[n.length-1].push(...c)}return n.flatMap(i=>i.map(()=>Vr(
i)??0)).map((i,a)=>i+o[a])}var Qr=10,I1=30,Np=[1.4,2.8,2.3,1.8,1.2],_c=14,R1=6,kc=t=>xn(t?x.encodings.holds[x.names.holds.indexOf(t)].dashes:[]),qp=t=>Math.
max(...t.map(({rank:e})=>Np[e??0]??Np[0]));function Ip(t,e,n,o,{end:s,start:r,room:i}){let a=[];for(let f of n){let u=o.
get(We(f))??[],m=u.findIndex((y,$)=>$>0&&e.includes(y));if(m<1)continue;let[h,g]=[u[m-1],u[m]],b=s(g,f);a.push({from:{key:String(
t.indexOf(h)),at:r(h),room:h.card<0?R1:i(h)/2-_c},to:{key:`${e.indexOf(g)} ${b}`,at:b},of:f})}let{buses:c,levels:l}=Ap(a);
return{buses:c,height:Math.max(I1,(l+1)*Qr+_c)}}function Rp(t,{footOf:e,from:n,to:o}){let s=n+_c+t.level*Qr,[r,i]=je(t);
return r===i?_n(t.of,[r,e(t.from[0].key)],[r,o]):[t.from.map(({key:a,at:c,of:l})=>_n(l,[c,e(a)],[c,s])),_n(t.of,[r,s],[i,
s]),t.to.map(({at:a,of:c})=>_n(c,[a,s],[a,o]))]}function _n(t,...e){let[n,...o]=new Set(t.map(s=>s.hold));return S("poly\
line",{points:e.join(" "),"stroke-width":qp(t),...o.length?{}:kc(n),"stroke-linecap":"square"})}function Cp(t,e,n,o){return S(
"g",{},S("line",{x1:e,x2:e,y1:n,y2:o-7,"stroke-width":qp(t)}),S("path",{class:"head",d:`M${e-5} ${o-9} L${e} ${o-1} L${e+
5} ${o-9} Z`}))}function jp(t,[e,n,[o,s]],r){let[i,a]=[n[1]+Qr/2,s-Qr/2];return _n([t],e,[n[0],i],[r,i],[r,a],[o,a],[o,s])}var[C1,j1]=[172,148],W1=900,Kr=20,B1=18,ts=16,P1=40;function Bp(t,e,n,o){let s=p("div",{class:"argument"});t.append(s);let r=s.
clientWidth,i=[...new Set(n.flatMap(({tail:$,head:_})=>[$,_]))],a=Ve(),c=U1(e,n,a);for(let{label:$}of[...c.values()].flat())
s.append($);let f=Ep(o,n,$=>{let _=(c.get($)??[]).map(({label:v})=>v.offsetWidth+8);return Math.max(r<W1?j1:C1,_.reduce(
(v,T)=>v+T,0))+Kr}),u=f.flatMap(({layers:$})=>$.flat().filter(({card:_})=>_>=0)),m=new Map(u.map(({card:$,room:_})=>[$,z1(
e.cards[$],_-Kr,a)]));for(let $ of i)s.prepend(m.get($)??"");let h=S("svg",{class:"lines","aria-hidden":"true"});s.prepend(
h);let g=F1(r),[b,y]=[0,0];for(let $ of f){let{left:_,top:v}=g.lowest($.width+ts),T=v+H1($,{left:_,top:v,boxes:m,meetings:c,
lines:h});g.fill(_,$.width+2*ts,T+P1),b=Math.max(b,_+$.width+2*ts),y=Math.max(y,T)}s.style.width=`${b}px`,s.style.height=
`${y}px`,h.setAttribute("width",String(b)),h.setAttribute("height",String(y)),D1(s,u,m,c)}function F1(t){let e=[{left:0,
height:0}],n=(o,s)=>e.filter((r,i)=>r.left<s&&(e[i+1]?.left??1/0)>o);return{lowest(o){return e.filter(({left:r})=>r===0||
r+o<=t).map(({left:r})=>({left:r,top:Math.max(...n(r,r+o).map(({height:i})=>i))})).reduce((r,i)=>i.top<r.top?i:r)},fill(o,s,r){
let i=n(o,o+s).at(-1)?.height??0,a=o+s,c=e.filter(f=>f.left<o||f.left>=a),l=c.some(f=>f.left===a)?[]:[{left:a,height:i}];
e=[...c,{left:o,height:r},...l].sort((f,u)=>f.left-u.left)}}}function D1(t,e,n,o){for(let{card:s}of e){for(let{label:r}of o.
get(s)??[])t.append(r);t.append(n.get(s)??"")}}function z1(t,e,n){let{marks:o=[]}=t,s=t.denied?"\u2298 ":t.doubted?"? ":
"",r=[o.length>0&&p("strong",{},`${s}${o.join(", ")}`),o.length>0&&" ",p("span",{dir:"auto",lang:t.id&&Ee(t.id)},t.inferred?
le(t.text):t.text)],i=t.hold?` held-${t.hold.replace(" ","-")}`:"",a=`card ${t.sign??""}${i}${t.denied?" denied":""}`,{id:c,
statements:l=[]}=t,f=(c?w.open===`actor:${c}`:l.some(m=>n.has(m)))&&"location",u=l.length||c?L(r,()=>c?ft(c):tt(l,t.text),
{class:a,"aria-current":f}):p("div",{class:a},r);return u.style.width=`${e}px`,u}function U1({cards:t},e,n){let o=new Map;
for(let r of e){let i=[...(r.marks??[]).map(c=>`${c}:`),r.words].join(" "),a=o.get(r.head)??new Map;o.set(r.head,a.set(i,
[...a.get(i)??[],r]))}let s=new Map;for(let[r,i]of o){let a=[...i].map(([c,l])=>({arrows:l,label:G1(t,c,l,n)}));s.set(r,
a)}return s}function G1(t,e,n,o){let s=n.flatMap(a=>a.statements),r=n.map(({tail:a,head:c})=>d("leads_to",{tail:t[a].text,
words:e,head:t[c].text})),i=[p("strong",{},e),n.length>1&&` \xB7 ${n.length}`];return L(i,()=>tt(s,e),{class:"arrow-word\
s","aria-current":s.some(a=>o.has(a))&&"location","aria-label":`${r.join("; ")}. ${d("show_quotes")}`,title:r.join(`
`)})}function H1({layers:t,arrows:e,ways:n,width:o},{left:s,top:r,boxes:i,meetings:a,lines:c}){let l=$=>i.get($),f=$=>n.
get(We($))??[],u=$=>t.findIndex(_=>_.includes($)),m=$=>u(f($)[0])<u(f($).slice(-1)[0]),h=e.filter(m),g=new Map(e.filter(
$=>!m($)).map($=>[$,[]])),b=new Map,y=r;for(let[$,_]of t.entries()){let v=new Map(_.map(z=>[z,V1(a.get(z.card)??[],n,s+z.
at)])),T=t[$-1]??[],{buses:q,height:P}=Ip(T,_,h,n,{end:(z,Ot)=>v.get(z)?.find(k=>k.arrows.includes(Ot))?.at??s+z.at,start:z=>s+
z.at,room:({room:z})=>z-Kr}),W=[...v.values()].flat().map(({label:z})=>z.offsetHeight),j=y,G=Math.max(0,...W),B=y+($||G?
P:0);y=B+(G&&G+B1);let Z=z=>b.get(T[Number(z)])??j;for(let z of q)re(c,[Rp(z,{footOf:Z,from:j,to:B})]);let lt=Math.max(0,
..._.map(({card:z})=>z<0?0:l(z).offsetHeight));for(let z of _){let Ot=s+z.at,k=z.card<0?h.filter(J=>f(J).includes(z)):[];
if(k.length&&re(c,[_n(k,[Ot,B],[Ot,y+lt])]),b.set(z,y+lt),z.card<0)continue;let F=l(z.card).offsetHeight,Q=$===0?y+lt-F:
y;b.set(z,Q+F),Wp(l(z.card),Ot-(z.room-Kr)/2,Q);for(let{label:J,arrows:Nt,at:De}of v.get(z)??[]){Wp(J,De-J.offsetWidth/2,
B+(G-J.offsetHeight)/2),c.append(Cp(Nt,De,B+G,Q));for(let ho of Nt)g.get(ho)?.push([De,B])}for(let[J,Nt]of g)f(J)[0]===z&&
Nt.unshift([Ot,Q+F],[Ot,y+lt])}y+=lt}for(let[$,_]of g)re(c,[jp($,_,s+o+ts/2)]);return y+(g.size&&ts)-r}function Wp(t,e,n){
t.style.left=`${Math.round(e)}px`,t.style.top=`${Math.round(n)}px`}function V1(t,e,n){let o=({arrows:a})=>{let c=a.map(l=>e.
get(We(l))?.at(-2)?.at??0);return c.reduce((l,f)=>l+f,0)/c.length},s=[...t].sort((a,c)=>o(a)-o(c)),r=s.reduce((a,{label:c})=>a+
c.offsetWidth+8,0),i=n-r/2;return s.map(a=>{let c=a.label.offsetWidth+8;return i+=c,{...a,at:i-c/2}})}var Pp=null,Fp=()=>Pp;async function Dp(t){let[e]=await Promise.all([Ws(),H()]),n=Zo(x,e,w),o=h=>x.statements.article[h.
statement],s=Zo(x,e,{...w,about:null}),r=[...new Set(s.map(o))].sort((h,g)=>h-g);if(!r.length){E(t,ao("arguments",p("p",
{},d("no_arrows"))));return}let i=w.article!==null&&!x.articles.some(({id:h})=>h===w.article),c=r.find(h=>x.articles[h].
id===w.article)??r.find(h=>n.some(g=>o(g)===h))??r[0],l=n.filter(h=>o(h)===c),f=x.articles[c],u=[...new Set(l.flatMap(h=>h.
statements))];Pp={article:c,statements:u};let m=ao("arguments",p("p",{class:"line choosers"},st(d("argument_article"),r.
map(h=>[x.articles[h].id,x.articles[h].title]),f.id,h=>M({article:h})),p("label",{},`${d("about")} `,Q1(e,s))),i&&p("p",
{class:"quiet"},d("no_such_article")),p("h2",{lang:f.language},f.title),p("p",{class:"source",dir:"ltr"},Me(f)),K1(l,n,u),
l.length?Y1(e,l):p("p",{},d("no_arrows_here")));E(t,m),l.length&&Bp(m,e,l,e.places[c])}function Q1({topics:t,cards:e},n){
let s=[...new Set(n.flatMap(({tail:r,head:i})=>[...e[r].about??[],...e[i].about??[]]))].map(r=>t[r]).sort(([,r],[,i])=>r.
localeCompare(i));return st(d("about"),[["",d("about_all")],...s],w.about??"",r=>M({about:r||null}))}function K1(t,e,n){
return p("p",{class:"quiet"},`${D(Dn())}. `,t.length<e.length?d("arrows_here",{here:I(t.length,"arrow"),all:e.length}):`${I(
t.length,"arrow")}.`," ",n.length>0&&V(d("show_quotes"),n,d("tab_arguments")),p("br"),d("arguments_help"))}function Y1({
cards:t},e){let n=[...new Set(e.flatMap(({tail:a,head:c})=>[a,c]))].map(a=>t[a]),o=[...n,...e],s=a=>n.some(c=>c.sign===a),
i=[...[void 0,"not actual","hedged"].filter(a=>o.some(c=>c.hold===a)).map(a=>[Mc({hold:a}),d(`look_${a?.replace(" ","_")??
"plain"}`)]),o.some(a=>a.denied)&&[Mc({denied:!0}),`\u2298 ${d("held_denied")}`],...["cooperation","conflict"].filter(s).
map(a=>[Mc({sign:a}),d(`look_${a}`)])];return p("ul",{class:"looks"},i.map(a=>a&&p("li",{},a)))}function Mc({hold:t,denied:e=!1,
sign:n="neither"}){let o=S("rect",{x:2,y:2,width:24,height:12,rx:4,class:`border ${n}`,...kc(t)}),s=e&&S("rect",{x:2,y:2,
width:5,height:12,class:"bar-denied"});return S("svg",{class:"sample",width:28,height:16,viewBox:"0 0 28 16","aria-hidde\
n":"true"},o,s)}function zp(t,e){let[n,o]=[0,0];return{places:t.map(({top:r,cards:i})=>{let a=i.length?Math.max(0,o-(r+n+i[0].offset)-160):
0;n+=a;let c=i.map(({offset:l,height:f})=>{let u=Math.max(r+n+l,o);return o=u+f+e,u-r-n});return{room:a,tops:c}}),end:o}}
function Up(t){let e=[];for(let n of t){let o=e[e.length-1];o&&n===o[1]+1?o[1]=n:e.push([n,n])}return e.map(([n,o])=>n===
o?`${n}`:`${n}\u2013${o}`).join(", ")}var vc=({sign:t,hold:e,denied:n,doubted:o,isOut:s})=>[t,e&&`held-${e.replace(" ","-")}`,n&&"denied",o&&"doubted",s&&"out"].
filter(Boolean).join(" "),Yr=t=>p("span",{class:`swatch ${Gp(t)}`,"aria-hidden":"true"}),Gp=t=>t===null?"of-author":`pat\
tern-${t%4}`;function Hp({level:t,stretches:e,runs:n},o){let s=e.map(c=>J1(c,o)),i=p(t===0?"p":t===1?"h2":"h3",{class:"w\
ords",dir:"auto",lang:o.reading.lang},s.flatMap((c,l)=>[c,Z1(e[l],o)])),a=n.map(c=>t$(c,o));return{text:i,names:a,ends:n.
map(c=>[s[c.first],s[c.last]])}}function J1({text:t,on:e,begins:n},{claims:o,passages:s,callbacks:r}){if(!e.length)return document.
createTextNode(t);let i=[...new Set(e.map(({claim:f})=>f))],a=i.some(f=>o[f].by!==null),c=i.every(f=>o[f].isOut),l=C([n.
some(f=>o[f].denied)&&p("span",{class:"sign denied","aria-hidden":"true"}),n.some(f=>o[f].doubted)&&p("span",{class:"sig\
n doubted","aria-hidden":"true"}),X1(t,e,o)],()=>r.open(i.map(f=>o[f].id)),{dir:null,class:`passage${a?" of-source":""}${c?
" out":""}`});for(let f of i)s[f].push(l);return l}var X1=(t,e,n)=>e.reduce((o,{claim:s,lane:r})=>p("span",{class:`under\
line lane-${r} ${vc(n[s])}`},o),t);function Z1({ends:t},{reading:e,unfold:n}){if(!t.length)return null;let o=Up(t.map(s=>s+
1));return L(o,s=>n(t,s),{class:"number-mark","aria-expanded":"false","aria-label":e.say("reading_notes",{numbers:o})})}
function t$({by:t},{reading:e}){let{name:n,lang:o}=e.claimants[t];return p("div",{class:"speaker"},p("bdi",{lang:o},n),p(
"span",{class:`bar ${Gp(t)}`}))}function Vp(t,e,n,o){let{by:s,marks:r,actions:i,isSourceInferred:a}=t,{name:c,lang:l}=n.claimants[s??0],f=p("bdi",{lang:l},
a?`[${c}]`:c),u=s===null?n.say("the_author"):[f,`, ${n.say("reading_quoted")}`];return p("div",{class:`note-card ${vc(t)}`},
p("p",{class:"sentence"},p("span",{class:"note-number"},e),C(e$(t,n),()=>o.open([t.id]),{class:"link whole"})),p("p",{class:"\
whose"}," ",p("span",{class:"name"},Yr(s),p("span",{},u)),r.map(m=>p("span",{class:"mark"},m)),i.map(({label:m,press:h})=>L(
m,h,{class:"action"}))))}function e$({sentence:t,sign:e,denied:n,doubted:o},{say:s}){let r=t.map((i,a)=>[a>0&&!i.text.startsWith(
",")&&" ",n$(i,e)]);return[n&&p("strong",{},`\u2298 ${s("look_denied")}: `),o&&p("strong",{},"? "),r]}function n$({text:t,
kind:e,lang:n,inferred:o=!1},s){let r=o?`[${t}]`:t;return e==="verb"?p("span",{class:`verb ${s}`},r):e?p("bdi",{class:e,
lang:n},r):r}var Tc=8;function Qp({claimants:t,say:e},n,o){let s=l=>n.some(l),r=[[s(({hold:l,denied:f})=>!l&&!f),"",e("look_plain")],
[s(({hold:l})=>l==="not actual"),"held-not-actual",e("look_not_actual")],[s(({hold:l,doubted:f})=>l==="hedged"||f),"held\
-hedged",e("look_hedged")],[s(({denied:l})=>l),"denied",`\u2298 ${e("held_denied")}`],[s(({doubted:l})=>l),"doubted",`? ${e(
"held_doubted")}`],[s(({sign:l})=>l==="cooperation"),"cooperation",e("look_cooperation")],[s(({sign:l})=>l==="conflict"),
"conflict",e("look_conflict")]],i=t.map((l,f)=>o$(l,f,o)),a=i.slice(Tc),c=t.slice(Tc).some(({isChosen:l})=>l);return p("\
div",{class:"reading-key"},p("div",{class:"claimants",role:"group","aria-label":e("reading_claimants")},p("span",{class:"\
quiet"},e("reading_claimants")),i.slice(0,Tc),a.length>0&&p("details",{open:c},p("summary",{},e("and_more",{n:a.length})),
a)),p("p",{class:"looks-of-lines"},r.map(([l,f,u])=>l&&p("span",{class:`underline ${f}`},u))))}var o$=({id:t,name:e,lang:n,
count:o,isChosen:s},r,{choose:i})=>L([Yr(r||null),p("bdi",{lang:n},e),` ${o}`],()=>i(s?null:t),{class:"claimant","aria-p\
ressed":String(s)});var s$=960,r$=720,i$=6,Jr=class{#e=[];#t=-1;#n=S("path",{});constructor(e,n,o){this.element=e,this.drawing=n,this.cards=
o}add(e,n,o,s,r){this.#e.push({row:e,apart:n,claims:o,names:s,ends:r,room:0})}watch(){let{element:e}=this;e.append(S("sv\
g",{class:"leader","aria-hidden":"true"},this.#n)),new ResizeObserver(()=>this.#o()).observe(e);for(let n of["pointerove\
r","focusin"])e.addEventListener(n,o=>this.#r(o.target));for(let n of["pointerleave","focusout"])e.addEventListener(n,()=>this.#r(
null));document.fonts?.ready.then(()=>{this.#t=-1,this.#o()})}#o(){let{element:e,cards:n}=this,o=e.clientWidth;if(!o||o===
this.#t)return;this.#t=o;let s=o<r$;e.classList.toggle("slim",o<s$),e.classList.toggle("narrow",s);let r=0,i=this.#e.map(
({row:f,apart:u,claims:m,room:h})=>{r+=h;let g=m.map(y=>({offset:this.#s(y),height:n[y].offsetHeight})),b=u?[{offset:0,height:u.
offsetHeight}]:[];return{top:f.offsetTop-r,cards:s?[]:[...b,...g]}}),a=this.#e.map(({ends:f})=>f.map(([u,m])=>a$(u,m))),
{places:c,end:l}=zp(i,i$);for(let[f,u]of this.#e.entries()){u.room=c[f].room,u.row.style.marginTop=u.room?`${u.room}px`:
"";let m=[...u.apart?[u.apart]:[],...u.claims.map(h=>n[h])];for(let[h,g]of m.entries())g.style.top=s?"":`${c[f].tops[h]}\
px`;c$(u.names,a[f])}e.style.minHeight=s?"":`${l}px`}#s(e){return this.drawing.passages[e][0].offsetTop}#r(e){let{cards:n,
drawing:o,element:s}=this,r=e instanceof Element?e.closest(".passage, .note-card"):null,i=c=>r!==null&&(n[c]===r||o.passages[c].
some(l=>l===r)),a=n.flatMap((c,l)=>i(l)?[l]:[]);for(let c of s.querySelectorAll(".now"))c.classList.remove("now");for(let c of a)
for(let l of[n[c],...o.passages[c]])l.classList.add("now");this.#n.setAttribute("d",a.map(c=>this.#i(c)).join(" "))}#i(e){
let[n]=this.drawing.passages[e];if(!n||this.element.classList.contains("narrow"))return"";let[o,s]=[this.element,this.cards[e]].
map(l=>l.getBoundingClientRect()),r=n.getClientRects()[0],i=n.closest(".words")?.getBoundingClientRect()??r,[a,c]=[r.bottom-
o.top,s.top-o.top+14];return`M${i.right-o.left+2} ${a} L${s.left-o.left} ${c}`}};function a$(t,e){return t instanceof HTMLElement&&
e instanceof HTMLElement?{top:t.offsetTop,bottom:e.offsetTop+e.offsetHeight}:{top:0,bottom:0}}function c$(t,e){let n=t.map(
r=>r.firstElementChild),o=n.map(r=>r.offsetHeight),s=0;for(let[r,i]of t.entries()){let{top:a,bottom:c}=e[r],l=e.slice(0,
r).filter(u=>u.bottom>a).length,f=Math.max(0,s-a);s=a+f+o[r],i.style.top=`${a}px`,i.style.height=`${c-a}px`,i.style.right=
`${l*8}px`,n[r].style.marginTop=`${f}px`}}var Kp=/^(#{1,6})[ \t]+/,l$=/[\p{L}\p{N}]/u,Xp=t=>[...t].sort((e,n)=>Yp(e)-Yp(n)||Jp(e)-Jp(n)),Yp=({spans:t})=>t.length?
Math.min(...t.map(([e])=>e)):-1,Jp=({spans:t})=>Math.max(0,...t.map(([,e])=>e));function Zp(t){let e=new Map,n="";for(let{
quote:s}of t)!s||e.has(s)||(e.set(s,n.length),n+=`${s}

`);let o=t.map(s=>{let r=e.get(s.quote);return r===void 0?s:{...s,spans:[f$(r,r+s.quote.length)]}});return{text:n,claims:o}}
var f$=(t,e)=>[t,e];function td(t,e){let n=u$(t),o=n.map(()=>[]);for(let[i,{spans:a}]of e.entries())for(let[c,l]of a)for(let f=m$(
n,c);f<n.length&&n[f].from<l;f++){let u={from:Math.max(c,n[f].from),to:Math.min(l,n[f].to),claim:i,lane:0};u.to>u.from&&
o[f].push(u)}let s=new Set,r=new Map(o.flatMap((i,a)=>i.map(({claim:c})=>[c,a])));return n.map((i,a)=>{let c=d$(t,i,p$(o[a]),
s,f=>r.get(f)===a),l=c.flatMap(({begins:f})=>f).sort((f,u)=>f-u);return{level:i.level,stretches:c,claims:l,runs:h$(c,e)}})}
function u$(t){let e=[],n=!1;for(let o=0;o<t.length;){let s=t.indexOf(`
`,o),r=s<0?t.length:s,i=t.slice(o,r),a=Kp.exec(i)?.[1].length??0;a?e.push({from:o+i.length-i.replace(Kp,"").length,to:r,
level:a}):i.trim()&&n?e[e.length-1].to=r:i.trim()&&e.push({from:o+i.search(/\S/),to:r,level:0}),n=!a&&i.trim()!=="",o=r+
1}return e}function m$(t,e){let[n,o]=[0,t.length];for(;n<o;){let s=n+o>>1;t[s].to>e?o=s:n=s+1}return n}function p$(t){let e=[
...t].sort((o,s)=>o.from-s.from||s.to-o.to),n=new Array(4).fill(0);return e.map(o=>{let s=Math.max(0,n.findIndex(a=>a<=o.
from)),i=n.every(a=>a>o.from)?3:s;return n[i]=Math.max(n[i],o.to),{...o,lane:i}})}function d$(t,e,n,o,s){let i=[...new Set(
[e.from,e.to,...n.flatMap(({from:c,to:l})=>[c,l])])].sort((c,l)=>c-l),a=new Map;for(let{claim:c,to:l}of n)s(c)&&a.set(c,
Math.max(a.get(c)??0,l));return i.slice(0,-1).map((c,l)=>{let f=i[l+1],u=n.filter(g=>g.from<=c&&g.to>=f),m=[...new Set(u.
map(({claim:g})=>g))],h=m.filter(g=>!o.has(g));for(let g of h)o.add(g);return{text:t.slice(c,f),on:u.map(({claim:g,lane:b})=>({
claim:g,lane:b})),begins:h,ends:m.filter(g=>a.get(g)===f).sort((g,b)=>g-b)}})}function h$(t,e){let n=[],o=new Map;for(let[
s,{on:r,text:i}]of t.entries()){let a=new Set(r.map(({claim:c})=>e[c].by).filter(c=>c!==null));for(let c of a){let l=o.get(
c);if(l)l.last=s;else{let f={by:c,first:s,last:s};o.set(c,f),n.push(f)}}if(l$.test(i))for(let c of o.keys())a.has(c)||o.
delete(c)}return n}function ed(t,e,n){let{text:o,claims:s}=t.text===null?Zp(t.claims):{...t,text:t.text},r=Xp(s),i=g$(td(o,r),t.title),a={reading:t,
callbacks:e,claims:r,passages:r.map(()=>[]),unfold:(m,h)=>{let g=h.getAttribute("aria-expanded")==="true";h.setAttribute(
"aria-expanded",String(!g));for(let b of m)c[b].classList.toggle("unfolded",!g)}},c=r.map((m,h)=>Vp(m,h+1,t,e)),l=p("div",
{class:"reading"}),f=new Jr(l,a,c),u=r.flatMap(({spans:m},h)=>m.length?[]:[h]);for(let[m,h]of i.entries()){let{text:g,names:b,
ends:y}=Hp(h,a),$=m===0&&[p("div",{class:"about"},n),Qp(t,r,e)],_=m===0&&u.length>0&&w$(u,c,t),v=p("div",{class:"notes"},
_,h.claims.map(q=>c[q])),T=p("div",{class:`row level-${h.level}`},p("div",{class:"speakers"},b),p("div",{},g,$),v);l.append(
T),f.add(T,_||null,h.claims,b,y)}return f.watch(),{element:l,show:m=>x$(a,c,m)}}function g$(t,e){return t[0]?.level===1?
t:[{level:1,stretches:[{text:e,on:[],begins:[],ends:[]}],claims:[],runs:[]},...t]}var w$=(t,e,{say:n})=>p("div",{class:"\
unplaced"},p("p",{class:"quiet"},n("reading_unplaced")),t.map(o=>e[o]));function x$({claims:t,passages:e},n,o){let s=new Set(
o),r=({id:c})=>s.has(c),i=new Set(t.flatMap((c,l)=>r(c)?e[l]:[]));for(let c of e.flat())c.classList.toggle("current",i.has(
c));for(let[c,l]of t.entries())n[c].classList.toggle("current",r(l)),n[c].toggleAttribute("data-current",r(l));for(let c of[
...e.flat(),...n])c.removeAttribute("aria-current");let a=[...i][0]??n[t.findIndex(r)];return a?.setAttribute("aria-curr\
ent","location"),a}var nd="author",Ac=t=>N().statements.get(t).sources?.at(-1)??null;function Lc(t){let e=Ac(t);return e===null?nd:N().entities[e].
id}function od(t,e,n){let{entities:o}=N(),s=new Map([[null,0]]);for(let c of e)s.set(Ac(c),(s.get(Ac(c))??0)+1);let[r,...i]=s;
return[r,...i.sort(([,c],[,l])=>l-c)].map(([c,l])=>{let f=c===null?nd:o[c].id,u=d("reading_author",{name:t.author||t.publisher}),
m=c===null?{name:u}:{name:Y(o[c]),lang:Lt(o[c].id)};return{id:f,...m,count:l,isChosen:f===n}})}function sd(t,e,n){let{names:o,
labels:s,statements:r}=x,i=N(),a=new Map(e.map(({id:l},f)=>[l,f||null])),c=y$(new Set(t));return t.map(l=>{let f=i.statements.
get(l),u=r.mode[l]!==an,m=o.stances[r.stance[l]],h=m==="doubts"||m==="rejects",g=r.certainty[l]!==0||h,b=f.sources??[],y=[
b.length>1&&`${d("according_to")} ${yn(b).join(" > ")}`,u&&s.modes[r.mode[l]],r.certainty[l]!==0&&s.certainties[r.certainty[l]],
m==="doubts"&&d("author_doubts"),m==="rejects"&&d("author_rejects"),f.ended&&d("ended"),f.missing&&Ct(l)],$=o.signs[mt(l).
sign];return{id:x.keys.at(l),spans:i.bodies.get(r.article[l])===null?[]:On(l),quote:jt(l),sentence:rd(l),sign:$==="toget\
her"?"cooperation":$,hold:u?"not actual":g?"hedged":void 0,denied:r.polarity[l]!==0,doubted:h,by:a.get(Lc(l))??null,isSourceInferred:f.
inferred?.includes("according_to")??!1,marks:y.filter(_=>typeof _=="string"),isOut:!n[l],actions:b$(l,c.get(l))}})}function b$(t,e){
let n=Ps(t);return[...e?[{label:d("show_in_graph"),press:()=>M({tab:"graph",open:e,pair:null})}]:[],...n?[{label:d("edit"),
press:()=>open(n,Ln)}]:[]]}function y$(t){let e=new Map;for(let{a:n,b:o,rows:s}of O.pairs.values())for(let r of s){let i=x.
ties.statement[r];!t.has(i)||e.has(i)||e.set(i,Wf(n,o))}return e}function rd(t,e=0){let{statements:n,roles:o}=N(),{s,inferred:r=[]}=n.
get(t),{verb:i,ends:a,field:c}=ke(t),l=(u,m)=>({...$$(u,e),inferred:r.includes(m)}),f=(e?[]:[...Ko(t)].sort(([u],[m])=>u-
m)).flatMap(([u,m])=>[{text:`, ${o[u].label}`},l(m,o[u].id)]);return[l(s,"subject"),{text:i,kind:"verb"},...a.map(u=>l(u,
c)),...f]}function $$(t,e){let n=N();if(typeof t=="string")return{text:t,kind:"name"};if(t>=0)return{text:Y(n.entities[t]),
kind:"name",lang:$n(t)};let o=-1-t;if(e>=2)return{text:`#${x.keys.at(o).split("#")[1]}`,kind:"nested"};let s=rd(o,e+1).map(
({text:r,inferred:i})=>i?le(r):r);return{text:`\u201C${wc(s.join(" "),o)}\u201D`,kind:"nested"}}function id(t){let e=new Map;
for(let n of t)for(let o of Xr(n))e.set(o,(e.get(o)??0)+1);return e}function Xr(t,e=new Set([t])){let{s:n,o,roles:s=[]}=N().
statements.get(t),r=new Set;for(let i of[n,o,...s.map(([,a])=>a)])if(typeof i=="number"){if(i>=0)r.add(i);else if(!e.has(
-1-i)){e.add(-1-i);for(let a of Xr(-1-i,e))r.add(a)}}return r}var ad=30,O$=8;function cd(t,e){let{articles:n}=x;if(n.length<2)return null;let o=S$(),s=o.indexOf(t),r={n:s+1,of:o.length},
i=(c,l,f)=>L(l,()=>ld(o[s+c]),{"aria-label":d(f),disabled:o[s+c]===void 0}),a=p("details",{class:"menu articles"},p("sum\
mary",{},d("articles_list",r)));return a.addEventListener("toggle",()=>a.open&&a.childElementCount===1&&a.append(_$(o,t,
e))),p("div",{class:"line"},i(-1,"\u2039","previous_article"),a,i(1,"\u203A","next_article"))}var ld=t=>M({article:x.articles[t].
id,open:null});function S$(){let{articles:t}=x,e=n=>t[n].first??t[n].last??Number.MAX_SAFE_INTEGER;return[...t.keys()].sort(
(n,o)=>e(n)-e(o)||n-o)}function _$(t,e,n){let o=x.articles.map(()=>[0,0]);for(let[c,l]of x.statements.article.entries())
o[l][1]++,n[c]&&o[l][0]++;let s=c=>p("li",{},M$(c,c===e,o[c])),r=p("div",{class:"found"},Ce(t.map(s),ad)),i=c=>{let l=c.
toLocaleLowerCase().split(/\s+/).filter(Boolean),f=t.filter(u=>l.every(m=>k$(u).includes(m)));E(r,f.length?Ce(f.map(s),ad):
p("p",{class:"quiet"},d("no_article_called",{text:c})))},a=p("input",{type:"search","aria-label":d("find_article"),placeholder:d(
"find_article"),oninput:({target:c})=>i(c.value)});return p("div",{},t.length>=O$&&a,r)}function k$(t){let{title:e,author:n,
publisher:o,published:s,first:r}=x.articles[t],i=r===null?"":gt(r);return[e,n,o,s,i].join(" ").toLocaleLowerCase()}function M$(t,e,[
n,o]){let s=x.articles[t],r=n<o?d("matching_of",{n,of:I(o,"statement")}):I(o,"statement");return L([p("span",{class:"tit\
le",dir:"auto",lang:s.language},s.title),p("span",{class:"quiet"},p("bdi",{},s.publisher),` \xB7 ${oo(s)} \xB7 ${r}`)],()=>ld(
t),{"aria-current":e?"true":null})}var v$=500,de=null,Ec=null;async function fd(t){await H();let{articles:e}=x,n=e.findIndex(({id:c})=>c===w.article),o=Math.
max(0,n);if(!e.length){E(t,ao("article",p("p",{},d("no_articles"))));return}let s=w.article!==null&&n<0,r=[O,o,s,w.about,
w.claimant,w.language];if(!(de&&t.contains(de.sheet)&&de.of.every((c,l)=>c===r[l]))||!de){let c=de&&t.contains(de.sheet)&&
de.of[1]===o;de={of:r,...T$(o,s)},E(t,de.sheet),c||(Ec=null)}let a=de.reading.show([...Ve()].map(c=>x.keys.at(c)));a&&Ec!==
w.open&&Sc(a,de.sheet)&&a.scrollIntoView({block:"center"}),Ec=w.open}function T$(t,e){let n=x.articles[t],o=N().bodies.get(
t),s=Hi(x,w),r=Dt(x.statements.article,t).filter(s),i=id(r),a=w.about===null?void 0:Fs(w.about),c=a!==void 0&&i.has(a)?a:
null,l=od(n,r,w.claimant),f=l.find(({isChosen:y})=>y)?.id??null,u=r.filter(y=>(c===null||Xr(y).has(c))&&(f===null||Lc(y)===
f)),m=he(x,w),h=sd(u,l,m),g=ed({title:n.title,lang:n.language,text:o,claims:h,claimants:l,say:d},{open:E$,choose:y=>M({claimant:y})},
[e&&p("p",{class:"quiet"},d("no_such_article")),p("p",{class:"source",dir:"ltr"},Me(n),L$(n)," ",Oc(n)),A$(n),o===null&&
p("p",{class:"quiet"},d("quotes_only")),o!==null&&!/\n\s*\S/.test(o)&&p("p",{class:"quiet"},d("text_not_at_hand")),p("p",
{class:"quiet"},N$(u,r.length,m))]),b=p("div",{class:"line choosers"},cd(t,m),q$(i,c));return{sheet:ao("article",b,g.element),
reading:g}}function A$({status:t,newer:e}){if(t==="retracted")return p("p",{class:"notice"},d("counts_nowhere"));if(!e.length)
return null;let n=e.map(o=>{let{id:s,title:r}=x.articles[o];return[" ",C(Ht(r),()=>M({article:s,open:null}))]});return p(
"p",{class:"notice"},d("counts_in_newer"),n)}var L$=({licence:t})=>t?` \xB7 ${t}`:"";function E$(t){let e=t.map(n=>x.keys.
numberOf(n));return e.length===1?vt(e[0]):tt(e,d("quotes"))}function N$(t,e,n){let o=t.filter(a=>!n[a]).length,s=I(e,"st\
atement"),r=t.length<e?d("shown_of",{n:t.length,of:s}):s,i=o?`, ${bt(o,"left_out_by_filters",{n:o})}`:"";return`${D(Dn())}\
. ${D(r)}${i}.`}function q$(t,e){let{entities:n}=N(),s=[...t].sort(([,i],[,a])=>a-i).slice(0,v$).map(([i,a])=>[n[i].id,`${Y(
n[i])} (${a})`]),r=e===null?"":n[e].id;return p("label",{},`${d("about")} `,st(d("about"),[["",d("about_all")],...s],r,i=>M(
{about:i||null})))}var I$=["aim","audience","meant for"];async function hd(t){let[e]=await Promise.all([kf(),H()]),{bargains:n,others:o}=Ds(),
s=n.map(i=>ud(i,Vi(e,w,i))),r=n.some(i=>!Vi(e,w,i));E(t,te(p("h2",{},d("tab_bargains")),p("p",{class:"quiet"},d("exchang\
e_help")),r&&p("p",{class:"quiet"},d("outcome_elsewhere")),s.length?s:p("p",{},d("no_exchange")),o.length>0&&[p("h2",{},
d("other_offers")),o.map(i=>ud(i))]))}function ud(t,e){let n=N(),o=Ut(O.chosen,t.flatMap(u=>u.statements)),s=Ve(),i=t.map(
u=>x.relations[u.relation]).reduce((u,m)=>m.wider.length>u.wider.length?m:u),a=o.filter(u=>mt(u)===i),c=md(o.map(u=>n.statements.
get(u).s)),l=md(a.flatMap(u=>n.statements.get(u).o??[])),f=u=>n.roles.map((m,h)=>u.includes(m.function??"")&&Nc(m.label,
W$(h,o),t,u));return p("section",{class:"bargain","aria-current":o.some(u=>s.has(u))&&"location"},p("h3",{},pd(c),` ${hc(
i,c)} `,pd(l)),e&&p("p",{class:"outcome"},p("strong",{},`${d("outcome")}: `),R$(e)),p("dl",{},Nc(d("offered_thing"),dd(t.
map(u=>u.things))),Nc(d("offered_to"),dd(t.map(u=>u.targets))),f(Os),f(I$)),e?C$(e):p("p",{class:"quiet"},`${d("dates")}\
: ${gd(t)}`),p("p",{class:"actions"},I(t.length,"act"),", ",C(I(o.length,"statement"),()=>tt(o,i.label))))}var md=t=>[...new Map(
t.map(e=>[pe(e),e])).values()],pd=t=>t.map((e,n)=>[n?", ":"",Sn(e)]),R$=({outcome:t,again:e})=>`${t}${e?`, ${d("offered_\
again")}`:""}`;function C$({moves:t}){let e=t.map(([n,o,s,r,i,a])=>p("li",{},p("span",{class:"when"},j$(s)?le(o):o||d("d\
ate_unknown")),p("span",{},p("strong",{},n),": ",V($t(s[0]),s,n),r&&` (${d("may_be",{doubt:r})})`,i&&p("span",{class:"qu\
iet"}," (",V(i,a,n),")"))));return p("details",{class:"course",open:t.length<8},p("summary",{},d("course")),p("ol",{},e))}
var j$=t=>t.some(e=>N().statements.get(e).inferred_when);function gd(t){let e=Ut(O.chosen,t.map(r=>r.statements[0])),{first:n,
last:o}=x.statements,s=r=>rr(N().statements.get(r),[n[r],o[r]]);return[...new Set(e.map(s))].join(", ")}function Nc(t,e,n=[],o=[]){
let s=e.map(({shown:r,name:i,by:a})=>{let c=n.filter(u=>u.statements.some(m=>a.includes(m))),f=o===Os&&c.length<n.length&&
` ${d("in_some",{n:c.length,of:n.length})}: ${gd(c)}`;return p("li",{},r," ",V(String(a.length),a,i),f&&p("span",{class:"\
quiet"},f))});return s.length>0&&p("div",{},p("dt",{},t),p("dd",{},p("ul",{},s)))}function dd(t){let e=new Map;for(let[o,
s]of t.flatMap(r=>[...r]))e.set(o,[...e.get(o)??[],...s]);let{labels:n}=x.offers;return[...e].map(([o,s])=>({shown:C(n[o],
()=>ft(o),{lang:Ee(o)}),name:n[o],by:s}))}function W$(t,e){let n=new Map;for(let o of e)for(let[s,r]of N().statements.get(
o).roles??[]){if(s!==t)continue;let i=pe(r);n.set(i,{shown:Sn(r),name:i,by:[...n.get(i)?.by??[],o]})}return[...n.values()]}function wd(t,e){let n=t.sources.map(({id:a,label:c})=>({id:a,label:c}));n.sort((a,c)=>xd(a.label,c.label)||xd(a.id,c.id));
let s=[...t.signers.map(a=>`by:${a}`),...n.map(({id:a})=>`of:${a}`)].map((a,c)=>({name:a,isSigner:c<t.signers.length,claims:0,
disputed:0,shared:0})),r=new Map(n.map(({id:a},c)=>[a,t.signers.length+c])),i={holders:s,disputes:new Map};for(let a of B$(
t,e,r).values())P$(i,a);return i}function B$(t,e,n){let{publisher:o,author:s}=t.statements,r=new Map;for(let i of Es(t,e)){
let{claim:a,who:c,at:l}=i,f=r.get(a)??new Map;r.set(a,f);for(let u of new Set(c===null?[o[l],s[l]]:[n.get(c)??-1]))u>=0&&
f.set(u,[...f.get(u)??[],i])}return r}function P$({holders:t,disputes:e},n){let o=[...n].sort(([i],[a])=>i-a),[s,r]=[new Set,
new Set];for(let[i,[a,c]]of o.entries()){c.some(({held:l})=>l)&&t[a].claims++;for(let[l,f]of o.slice(i+1)){let[[u]=[-1]]=na(
c,f),m=a*t.length+l;oa(u)&&e.set(m,(e.get(m)??0)+1);for(let h of oa(u)?[s]:bf(u)?[r]:[])t[l].isSigner&&h.add(a),t[a].isSigner&&
h.add(l)}}for(let i of s)t[i].disputed++;for(let i of r)t[i].shared++}function F$({holders:t,disputes:e},n){let o=n===void 0?
-1:t.findIndex(({name:a})=>a===n),s=null;for(let[a,c]of e){let[l,f]=[Math.floor(a/t.length),a%t.length];if(o>=0&&l!==o&&
f!==o)continue;let u=!s||c>s.number,m=s&&c===s.number&&(l<s.one||l===s.one&&f<s.other);(u||m)&&(s={one:l,other:f,number:c})}
if(t.length<2)return null;let r=o>=0?o:s?.one??0,i=s?s.one+s.other-(o>=0?r:s.one):r?0:1;return{pair:[t[r].name,t[i].name],
disputed:s?.number??0}}function Zr(t,e,n){if(e.compared_with)return{state:e,standings:wd(t,e),disputed:0};let o=f=>String(
e[f])===String(n[f])?null:e[f],s={...e,modes:o("modes"),polarities:o("polarities")},r=wd(t,s),i=String(e.according_to)!==
String(n.according_to)&&e.according_to.length===1,a=F$(r,i?e.according_to[0]:void 0);if(!a)return{state:s,standings:r,disputed:0};
let[c,l]=a.pair;return{state:{...s,according_to:[c],compared_with:[l]},standings:r,disputed:a.disputed}}var xd=(t,e)=>t<
e?-1:t>e?1:0;var D$={\u00DF:"ss",\u00E6:"ae",\u0153:"oe",\u00F8:"o",\u0111:"d",\u00F0:"d",\u0142:"l",\u0131:"i",\u00FE:"th",\u064A:"\u06CC",
\u0649:"\u06CC",\u0643:"\u06A9",\u0629:"\u0647","\u2019":"'","\u2018":"'",\u02BC:"'","\u02B9":"'","\u201C":'"',"\u201D":'\
"',"\u201E":'"',"\xAB":'"',"\xBB":'"'},bd=/(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu,z$=/\P{ASCII}/gu,
yd=new Map;function $d(t){let e=yd.get(t);if(e!==void 0)return e;let o=[...t.normalize("NFKD").replace(bd,"").toLowerCase().
replace(bd,"")].map(s=>D$[s]??(/\p{Pd}/u.test(s)?"-":/\s/u.test(s)?" ":s)).join("");return yd.set(t,o),o}function Bt(t){
return t.replace(z$,$d).toLowerCase().replace(/\s+/g," ").trim()}var qc=t=>Bt(t).split(" ").filter(Boolean);function Ic(t){
let e=[],n="",o=0;for(let s of t){let r=$d(s);if(r!==" "||n!==""&&!n.endsWith(" ")){n+=r;for(let i=0;i<r.length;i++)e.push(
o)}o+=s.length}return{plain:n,places:[...e,o]}}function Od(t,e){let{plain:n,places:o}=Ic(t),s=[];for(let r of e)for(let i=n.
indexOf(r);r&&i>=0;i=n.indexOf(r,i+r.length))s.push([o[i],U$(t,o,i+r.length-1)]);return s.sort((r,i)=>r[0]-i[0]||i[1]-r[1]),
s.filter(([r],i)=>s.slice(0,i).every(([,a])=>a<=r))}function U$(t,e,n){let o=n+1;for(;e[o]===e[n]&&o<e.length-1;)o++;return e[n]+
t.slice(e[n],e[o]).trimEnd().length}var G$=/[\p{L}\p{N}]/u;function es(t,e){let n=e===0?" ":t[e-1];return n===" "||n===`\

`||!G$.test(n)}function ti(t,e,n,o){let s=()=>{let i=Bt(e.wanted),a=o(c=>Bt(c).includes(i));E(n,a.some(Boolean)?a:p("p",{class:"quiet"},
d("sources_none",{words:e.wanted})))};return s(),[p("input",{type:"search",value:e.wanted,placeholder:d("sources_find"),
"aria-label":t,oninput:i=>{e.wanted=i.target.value,s()}}),n]}var Sd=8,H$=50,V$={wanted:""};function kd(t,e,n,o){let s=t.filter(m=>!m.isSigner&&m.claims),r=t.filter(({isSigner:m})=>m),
i=m=>[...m].sort((h,g)=>g.claims-h.claims),c=[["sources_differ",s.filter(m=>m.disputed).sort((m,h)=>h.disputed-m.disputed),
m=>d("source_disputed",{n:m.disputed,of:m.claims})],["sources_shared",i(s.filter(m=>!m.disputed&&m.shared)),m=>d("source\
_shared",{n:m.shared,of:m.claims})],["sources_reported",i(s.filter(m=>!m.disputed&&!m.shared)),()=>d("source_reported")],
["sources_authors",i(r),()=>d("compare_own_claims")]],l=(m,h,g)=>p("li",{},L([p("span",{dir:"auto",lang:qo([m])},D(Ke([m]))),
g!==null&&p("span",{class:"num"},R(g)),p("small",{},h)],()=>o(m),{"aria-current":e.some(b=>String(b)===m)?"true":null})),
f=m=>{let h=$=>m(Ke([$])),b=["authors","everyone"].filter($=>($==="everyone"||r.length>1)&&h($)).map($=>l($,d(`source_${$}`),
null));return[...c.map(([$,_,v])=>{let T=_.filter(({name:q})=>h(q)).map(q=>l(q.name,v(q),q.claims));return T.length>0&&[
p("h2",{},d($)),_d(T)]}),b.length>0&&[p("h2",{},d("sources_together")),_d(b)]]},u=d(n?"sources_find_second":"sources_fin\
d_first");return p("nav",{class:"sources","aria-label":d("sources_find")},ti(u,V$,p("div",{}),f))}function _d(t){let e=p(
"ul",{},t.slice(0,Sd));return[e,Qo(t,Sd,H$,n=>e.append(...n))]}var Q$=5,K$=40,Rc=2,Md=12,Y$={affirms:"\u2713",denies:"\u2715",doubts:"?",rejects:"\u2715"},kn=1;async function Cc(t){await H();
let{state:e,standings:n,disputed:o}=Zr(x,w,K);if(!e.compared_with){E(t,te(p("h2",{},d("comparison")),p("p",{},d("compare\
_nobody"))));return}let s=[e.according_to,e.compared_with],r=O.parts??Ns(x,e,e.compared_with),i=([l,f])=>(kn=1,M({according_to:l,
compared_with:f,modes:e.modes,polarities:e.polarities})),a=l=>{let f=s[1-kn],u=String(f)===l?s[kn]:f;return i(kn?[u,[l]]:
[[l],u])},c=l=>{kn=l,Cc(t).then(()=>t.querySelector("input")?.focus())};E(t,p("div",{class:"sheet compare"},kd(n.holders,
s,kn,a),p("section",{class:"comparison"},p("h2",{},d("comparison")),p("p",{class:"quiet"},X$(s,o)),p("p",{class:"line"},
L(`\u21C4 ${d("compare_swap")}`,()=>i([s[1],s[0]])),w.compared_with&&L(d("compare_end"),J$)),Z$(r,s,c))))}var J$=()=>M({
according_to:K.according_to,compared_with:null,modes:w.modes??K.modes,polarities:w.polarities??K.polarities});function X$(t,e){
let o=t.filter(r=>cr(r).length).map(r=>d("compare_known_by",{name:Ke(r),by:ce(cr(r),3)})),s=Oe()&&`${D(ur())}.`;return[!w.
compared_with&&d(e?"compare_most":"compare_none"),...o,s].filter(Boolean).join(" ")}function Z$({claims:t},e,n){let o=e.
map(Ke),s=e.map((r,i)=>{let a=t.flat().filter(({positions:f})=>f[i].some(u=>u.held)),c=cr(r),l=c.length?d("quoted_by",{by:ce(
c,2)}):d("compare_own_claims");return p("th",{scope:"col"},p("span",{dir:"auto",lang:qo(r)},D(o[i])),p("small",{},[l,Qf(
r),I(a.length,"claim")].filter(Boolean).join(" \xB7 ")),L(d("compare_change"),()=>n(i),{"aria-pressed":String(kn===i),"a\
ria-label":d("compare_change_side",{name:o[i]})}))});return p("table",{},p("thead",{},p("tr",{},p("th",{scope:"col"},d("\
claim_column")),s)),_o.map((r,i)=>eO(r,tO(t[i],e),e)))}function tO(t,e){let{entities:n,statements:o}=N(),s=new Set(e.flat().
map(c=>c.replace(/^of:/,""))),r=c=>{let{s:l,o:f}=o.get(c.statements[0]);return[l,f].some(u=>typeof u=="number"&&u>=0&&s.
has(n[u].id))},i=[...t].sort((c,l)=>c.statements[0]-l.statements[0]),a=new Set(i.filter(r));return[...a,...i.filter(c=>!a.
has(c))]}function eO(t,e,n){let[o,s]=n.map(Ke),r=d(`compare_${t}`,{first:o,second:s}),i=e.flatMap(g=>g.statements),a=p("\
tr",{class:"part"},p("th",{colspan:3,scope:"rowgroup"},p("h3",{},D(r)," ",V(e.length,i,r))," ",p("small",{},e.length?d(`\
compare_${t}_meaning`,{first:o,second:s}):d(`compare_${t}_none`,{first:o,second:s})))),c=Bn(),l=({statements:g})=>g.includes(
c),f=g=>g.map(b=>nO(b,n,l(b))),u=p("tr",{class:"more"}),m=Math.max(Q$,1+e.findIndex(l)),h=Qo(e,m,K$,g=>u.before(...f(g)));
return h&&u.append(p("td",{colspan:3},h)),p("tbody",{},a,f(e.slice(0,m)),h&&u)}function nO(t,e,n){let{statements:o,positions:s}=t,
[r]=s.flat().map(({at:i,claim:a})=>x.statements.claim[i]===a?i:oO(i,a));return p("tr",{"aria-current":n&&"location"},p("\
th",{scope:"row"},sO(r,o)),e.map((i,a)=>{let c=[...new Map(s[a].map(l=>[l.at,l])).values()];return p("td",{class:c.some(
({how:l})=>l==="doubts"||l==="rejects")?"doubting":null},p("strong",{class:"of",dir:"auto",lang:qo(i)},D(Ke(i))),c.slice(
0,Rc).map(rO),c.length>Rc&&C(d("more",{n:c.length-Rc}),()=>tt(t.sides[a],$t(r))),!c.length&&p("span",{class:"quiet"},iO(
i,o)))}))}function oO(t,e){let{denials:n,claim:o}=x.statements,s=n.find(([r,i])=>r===t&&o[i]===e);return s?s[1]:t}function sO(t,e){
let[n,o,s]=eo(t),r=rt(n,$n(N().statements.get(t).s)),i=s===void 0?null:[" ",rt(s,$n(ke(t).ends[0]))],{mode:a}=x.statements,
c=[a[t]>0&&x.labels.modes[a[t]],N().statements.get(t).ended&&d("ended")],l=()=>e.length===1?vt(e[0]):tt(e,$t(t)),f=p("sp\
an",{class:`verb ${x.names.signs[mt(t).sign]}`},o);return[p("span",{dir:"auto"},C([r," ",f,i,xc(t)],l)),c.map(u=>u&&[" ",
p("span",{class:"mark"},u)])]}function rO({at:t,how:e,who:n,certainty:o}){let s=e==="doubts"||e==="rejects",r=n!==null&&
N().statements.get(t).inferred?.includes("according_to"),i=s&&sp(t,Md)||Pr(t,Md),a=[o?x.labels.certainties[o]:null,r&&d(
"source_inferred")];return p("div",{class:"stand"},p("span",{class:"disc","aria-hidden":"true"},Y$[e]),C(d(`compare_${e}`),
()=>vt(t),{class:"link how"}),a.map(c=>c&&[" ",p("span",{class:"mark"},c)]),Fr(t,i))}function iO(t,e){if(e.some(zi(x,t)))
return d("compare_no_position");let{s:n}=N().statements.get(e[0]),o=typeof n=="number"&&n>=0&&t.includes(`of:${N().entities[n].
id}`);return d(o?"compare_told_of":"compare_no_claim")}function vd(t){let e=p("div",{class:"fitted"}),n=0;return new ResizeObserver(()=>{!e.clientWidth||e.clientWidth===n||(n=
e.clientWidth,E(e,t(n)))}).observe(e),e}var[Td,Ad]=[84,52],Rd=4,jc={bargain:()=>[ee(9,26),Et("cooperation",20,18,58,18),ns("cooperation",66,18),Et("quiet dashed",
26,34,64,34),Be("quiet",18,34,-1),ee(75,26)],spiral:()=>[11,25,39].flatMap((t,e)=>aO(t+2,e%2===1)),contested:(t,{title:e})=>[
...qd("hatched"),e==="Denied"?Wc(72,11):Bc(72,11)],done:()=>Nd(),"also done":()=>Nd(),said:()=>Id(),quoted:()=>[...Id(),
Ld(34,34,"\u201C \u201D")],"main cause":({denied:t})=>[t?Wc(16,26,12):ee(16,26,11),Et("quiet thick",32,26,56,26),Be("qui\
et",59,26,1),S("rect",{class:"solid",x:62,y:15,width:20,height:22,rx:4})],reasons:({reasons:t=[],effects:e=[]})=>t.some(
n=>n>0)?cO(t):lO(t.length,e),precedent:()=>[Et("quiet",4,34,80,34),S("rect",{class:"solid",x:12,y:27,width:14,height:14}),
S("path",{class:"line quiet",d:"M19 21 C30 9 52 9 62 21"}),Be("quiet",63,22,1,55),S("rect",{class:"hollow dashed",x:56,y:27,
width:14,height:14})],forecast:()=>[Et("ink",2,16,26,16),S("path",{class:"line ink dashed",d:"M26 16 C44 16 46 40 76 41"}),
Be("ink",80,41,1)],plan:()=>[ee(12,26),Et("ink dashed",24,26,52,26),Be("ink",56,26,1),S("rect",{class:"hollow dashed",x:60,
y:16,width:21,height:20,rx:3})],pair:({signs:t=[]})=>t.length===2?[ee(9,26),Et("cooperation",20,18,56,18),ns("cooperatio\
n",64,18),...Ed(20,34,62),ee(75,26)]:[ee(9,26),...t[0]==="conflict"?Ed(20,26,62):[Et("cooperation",20,26,56,26),ns("coop\
eration",64,26)],ee(75,26)],position:()=>[ee(12,26),Et("ink",26,26,44,26),S("rect",{class:"hollow",x:46,y:14,width:36,height:24,
rx:6}),Ld(64,31,"\xB1")],denied:()=>[S("rect",{class:"solid",x:4,y:10,width:5,height:32}),...qd("",9,10,66,32),Wc(72,11)]},
Cd=t=>S("svg",{class:"small-figure",width:Td,height:Ad,viewBox:`0 0 ${Td} ${Ad}`,"aria-hidden":"true"},(Object.hasOwn(jc,
t.kind)?jc[t.kind]:jc.quoted)(t.figure,t)),ee=(t,e,n=8)=>S("circle",{class:"solid",cx:t,cy:e,r:n}),Et=(t,e,n,o,s)=>S("li\
ne",{class:`line ${t}`,x1:e,y1:n,x2:o,y2:s}),ns=(t,e,n)=>S("path",{class:`head ${t}`,d:`M${e-10} ${n-5.5} L${e} ${n} L${e-
10} ${n+5.5} Z`}),Be=(t,e,n,o,s=0)=>S("path",{class:`line ${t}`,d:"M-8 -6 L0 0 L-8 6",transform:`translate(${e} ${n}) ro\
tate(${s}) scale(${o} 1)`}),Ld=(t,e,n)=>S("text",{class:"middle",x:t,y:e},n),Ed=(t,e,n)=>[Et("conflict",t,e,n,e),S("line",
{class:"line conflict thick",x1:n,x2:n,y1:e-8,y2:e+8})],Nd=()=>[ee(12,26),Et("ink",24,26,52,26),Be("ink",56,26,1),S("rec\
t",{class:"solid",x:60,y:16,width:21,height:20,rx:3})],aO=(t,e)=>[Et("conflict",8,t,76,t),S("line",{class:"line conflict\
 thick",x1:e?8:76,x2:e?8:76,y1:t-6,y2:t+6})],qd=(t,e=2,n=8,o=70,s=36)=>[S("rect",{class:`hollow ${t&&"dotted"}`,x:e,y:n,
width:o,height:s,rx:6}),...[.35,.65].map((r,i)=>Et("quiet",e+10,n+r*s,e+o-(i?24:12),n+r*s))],Bc=(t,e)=>S("g",{},ee(t,e,9),
S("text",{class:"middle on-solid",x:t,y:e+4.5},"?")),Wc=(t,e,n=9)=>S("g",{},S("circle",{class:"hollow",cx:t,cy:e,r:n}),S(
"path",{class:"line ink",d:`M${t-n*.7} ${e+n*.7} L${t+n*.7} ${e-n*.7}`})),Id=()=>[S("path",{class:"hollow",d:"M10 8 H66 \
a6 6 0 0 1 6 6 V32 a6 6 0 0 1 -6 6 H30 L20 47 V38 H10 a6 6 0 0 1 -6 -6 V14 a6 6 0 0 1 6 -6 Z"})],cO=t=>[...t.slice(0,Rd).
map((e,n)=>S("rect",{class:"bar",x:2,y:2+n*13,width:Math.max(58-12*Math.max(e-1,0),12),height:9,rx:2})),Et("ink",62,26,71,
26),Be("ink",73,26,1),ee(79,26,5)];function lO(t,e){let n=Math.min(Math.max(t,1),Rd),o=e.slice(0,3),s=[...Array(n).keys()].
map(i=>26+(i-(n-1)/2)*13),r=o.map((i,a)=>26+(a-(o.length-1)/2)*19);return[...s.flatMap(i=>r.map(a=>S("path",{class:"line\
 quiet thin",d:`M17 ${i} C36 ${i} 34 ${a} 54 ${a}`}))),...s.map(i=>S("rect",{class:"bar",x:1,y:i-4.5,width:16,height:9,rx:2})),
...o.map((i,a)=>S("rect",{class:`hollow ${i?"":"dashed"}`,x:55,y:r[a]-8,width:27,height:16,rx:3}))]}var nt=7,Wd=4,ei=8;function Bd(t,e,n,o){return ni(t,e,n,o,!0)??fO(t,ni(t,e,n,o,!1),e,n)}var co=({left:t})=>t+nt+Wd,os=({
left:t,width:e})=>t-nt-Wd-e;function ni(t,e,n,o,s){let r=[],i=[];for(let a of t){let c=co(a)+a.width<=n,l=s&&!c?Math.max(
os(a),e):a.left-nt;if(s&&!c&&os(a)<e)return null;let f=Math.max(a.right,a.left)+nt,u=r.findIndex(m=>m+ei/2<=l);if(u<0&&(u=
r.length),u>=o)return null;r[u]=s&&c?Math.max(f,co(a)+a.width+ei/2):f,i.push({row:u,words:s?c?co(a):os(a):null})}return i}
function fO(t,e,n,o){if(!e)return null;let s=[];return e.map(({row:r},i)=>{let a=t[i],c=e.findIndex((m,h)=>h>i&&m.row===
r),l=c<0?o:t[c].left-nt-ei,f=co(a)+a.width<=l,u=!f&&os(a)>=Math.max(s[r]??n,n);return s[r]=Math.max(a.right,a.left,f?co(
a)+a.width:0)+nt+ei,{row:r,words:f?co(a):u?os(a):null}})}function Pd(t,e){let n=new Map,o=[];for(let s of t){let r=s.first===
null||s.last===null?-1:jd(e,s.first);r<0||r!==jd(e,s.last)?o.push(s):n.set(r,[...n.get(r)??[],s])}return{bins:n,wide:o}}
var jd=(t,e)=>ze(t.length,n=>t[n]<=e)-1;var uO=.6,mO={circle:`M${nt-1} 0 A${nt-1} ${nt-1} 0 1 1 ${1-nt} 0 A${nt-1} ${nt-1} 0 1 1 ${nt-1} 0 Z`,square:"M-5.5 -5.5\
 H5.5 V5.5 H-5.5 Z",diamond:"M-7 0 L0 -7 L7 0 L0 7 Z"},Pc=t=>mO[x.encodings.signs[t].form];function pO(t){let e=x.encodings.
holds[x.names.holds.indexOf(t)];return xn((e?.dashes??[]).map(n=>n*uO))}function Fc({main:t}){let{hold:e,mark:n}=x.statements;
return x.names.marks[n[t]]==="doubted"?"doubted":x.names.holds[e[t]]}function Mn(t,e,n,o){let s=x.names.signs[t];return S(
"g",{class:`form ${s} ${e==="plain"?"filled":"hollow"}`,transform:`translate(${n} ${o})`},S("path",{d:Pc(t),...pO(e)}),e===
"denied"&&S("path",{class:"slash",d:"M-6 6 L6 -6"}),e==="doubted"&&S("text",{class:"doubt",y:4.5},"?"))}var Fd=(t,e)=>S(
"svg",{class:"sample",width:18,height:16,viewBox:"-9 -8 18 16","aria-hidden":"true"},Mn(t,e,0,0)),dO=()=>S("svg",{class:"\
sample",width:32,height:16,viewBox:"-9 -8 32 16","aria-hidden":"true"},oi(2,-7,21,0),Mn(2,"plain",0,0)),oi=(t,e,n,o)=>S(
"rect",{class:`days ${x.names.signs[t]}`,x:e,y:o-nt,width:Math.max(n-e,0),height:2*nt,rx:4}),vn=(t,e,...n)=>S("g",{class:"\
mark",tabindex:0,role:"button","aria-label":t,onclick:e,onkeydown:ha(e)},S("title",{},t),n);function ss(t,e){return e&&t.
setAttribute("aria-current","location"),t}function Dd(t){let e=[...new Set(t.map(({sign:r})=>r))].sort(),n=new Set(t.map(
Fc)),o=["not actual","denied","hedged","doubted"],s=e.map(r=>[Fd(r,"plain"),x.labels.signs[r]]);for(let r of o)n.has(r)&&
s.push([Fd(2,r),d(`held_${r.replace(" ","_")}`)]);return t.some(({first:r,last:i})=>r!==i)&&s.push([dO(),d("days_possibl\
e")]),s}var Hc=480,Dc=26,hO=40,zd=15,zc=18,Uc=40,si=12,Gc=7,Ud=5,ri=24,gO={done:["neither","solid"],case:["neither","hollow"],offer:[
"cooperation","head cooperation"],answer:["cooperation","head cooperation"],refusal:["conflict","head conflict"]};function Gd(t,e){
return t==="bargain"?n=>wO(e,n):t==="spiral"&&e.acts?.length?n=>xO(e,n):null}function wO({ends:t=["",""],there:e="",back:n=[],
condition:o=[],course:s=[]},r){let i=[{words:e,way:"there",look:"cooperation",end:"full"},...n.slice(0,2).map(l=>({words:l,
way:"back",look:"quiet dashed",end:"open"})),...o.slice(0,2).map(l=>({words:l,way:"none",look:"",end:""}))],a=Vd(t,i,r),
c=yO(s,r,a.height+14);return Hd(r,a.height+14+c.height,[...a.shapes,...c.shapes])}function xO({ends:t=["",""],acts:e=[],
restraints:n=[]},o){let s=e.slice(0,Gc).map(([a,c,l],f)=>({words:c,way:a===0?"there":"back",look:"conflict",end:"bar",number:String(
f+1),isDoubted:l}));e.length>Gc&&s.push({words:d("and_more",{n:e.length-Gc}),way:"none",look:"",end:""});for(let[a,c]of n.
slice(0,2))s.push({words:d("restraint_by",{who:a})+(c&&`: ${c}`),way:"none",look:"",end:""});let{shapes:r,height:i}=Vd(t,
s,o);return Hd(o,i,r)}var Hd=(t,e,n)=>S("svg",{class:"large-figure",width:t,height:e,viewBox:`0 0 ${t} ${e}`,role:"img",
"aria-label":d("figure")},n);function Vd(t,e,n){let o=b=>t.map(y=>Math.min(Math.max(ot(y,14,600)+20,64),b)),s=o(Math.min(
180,n/5)),r=n-s[0]-s[1]-2*si,i=n<Hc||e.some(b=>ot(b.words,13)>Vc(b,r)),a=i?o((n-si)/2):s,c=i?Uc:Math.max(e.length*Dc,Uc),
l=i?Uc+8:(c-e.length*Dc)/2,[f,u]=i?[0,n]:[a[0]+si,n-a[1]-si],m=t.flatMap((b,y)=>{let $=y?n-a[y]:0,_=me(b,a[y]-12,Math.floor(
c/zc),v=>ot(v,14,600));return[S("rect",{class:"end",x:$+.5,y:.5,width:a[y]-1,height:c-1,rx:8}),S("text",{class:"middle e\
nd-name",y:c/2+5-(_.length-1)*(zc/2)},S("title",{},b),_.map((v,T)=>S("tspan",{x:$+a[y]/2,dy:T?zc:0},v)))]}),h=l,g=e.flatMap(
b=>{let y=Qd(b,u-f).length>1?hO:Dc;return h+=y,bO(b,f,u,h-y/2)});return{shapes:[...m,...g],height:i?h:c}}function Qd(t,e){
let n=Vc(t,e);return ot(t.words,13)<=n?[t.words]:me(t.words,n,2,ot)}var Vc=({way:t,number:e,isDoubted:n},o)=>o-(t==="non\
e"?0:60)-(e?16:0)-(n?24:0);function bO(t,e,n,o){let{words:s,way:r,look:i,end:a,number:c,isDoubted:l}=t,f=e+(c?16:0),u=Qd(
t,n-e),m=ot(s,13)>Vc(t,n-e)?12:13,h=Math.max(...u.map(q=>ot(q,m)))+(l?24:0),[g,b]=[(f+n-h)/2-8,(f+n+h)/2+8],y={class:m<13?
"row-words small":"row-words",y:o+4.5-(u.length-1)*zd/2},$=u.map((q,P)=>S("tspan",{x:g+8,dy:P&&zd},q)),_=S("text",y,S("t\
itle",{},s),$);if(r==="none")return[_];let v=r==="there"?n-1:f+1,T=r==="there"?-1:1;return[c?S("text",{class:"row-number",
x:e,y:o+4.5},c):null,S("line",{class:`line ${i}`,x1:f+(r==="back"&&a==="full"?9:1),x2:g,y1:o,y2:o}),S("line",{class:`lin\
e ${i}`,x1:b,x2:n-(r==="there"&&a==="full"?9:1),y1:o,y2:o}),a==="full"&&ns(i,v,o),a==="open"&&Be(i.replace("dashed",""),
v,o,-T),a==="bar"&&S("line",{class:`line ${i} thick`,x1:v+T,x2:v+T,y1:o-7,y2:o+7}),_,l&&Bc(b-17,o)].filter(q=>q instanceof
SVGElement)}function yO(t,e,n){let o=e<Hc?Ud:Math.min(Ud,Math.floor(e/110)),s=[["",d("and_more",{n:t.length-o+1}),"none"]],
r=t.length>o?[...t.slice(0,o-1),...s]:t;return r.length?e<Hc?$O(r,e,n):OO(r,e,n):{shapes:[],height:0}}function $O(t,e,n){
let o=[S("line",{class:"line quiet thin",x1:8,x2:8,y1:n+11,y2:n+t.length*ri-11})],s=t.flatMap(([r,i,a],c)=>{let l=n+c*ri+
ri/2,f=[r,i].filter(Boolean).join(": ");return[Kd(a,8,l),S("text",{class:"row-words",x:24,y:l+4.5},Se(f,e-24,13))]});return{
shapes:[...o,...s],height:t.length*ri}}function OO(t,e,n){let o=e/t.length,s=n+26,r=[S("line",{class:"line quiet thin",x1:0,
x2:e,y1:s,y2:s})],i=1;for(let[a,[c,l,f]]of t.entries()){let u=(a+.5)*o,m=kO(l,o-10);i=Math.max(i,m.length),r.push(S("tex\
t",{class:"middle when",x:u,y:n+12},S("title",{},c),Se(c,o-10,12,600)),Kd(f,u,s),...m.map((h,g)=>S("text",{class:"middle\
 what",x:u,y:s+22+g*15},h))),a&&SO(t[a-1][0],c)&&r.push(_O(a*o,s))}return{shapes:r,height:38+i*15}}function SO(t,e){let[
n,o]=[t,e].map(s=>Number(/\d{4}/.exec(s)?.[0]??Number.NaN));return o-n>1}var _O=(t,e)=>S("g",{},S("rect",{class:"gap",x:t-
7,y:e-3,width:14,height:6}),S("path",{class:"line quiet thin",d:`M${t-6} ${e+7} l5 -14 M${t+1} ${e+7} l5 -14`}));function kO(t,e){
if(ot(t)<=e)return[t];let n=t.split(" "),o=n.length-1;for(;o>1&&ot(n.slice(0,o).join(" "))>e;)o--;return[Se(n.slice(0,o).
join(" "),e),Se(n.slice(o).join(" "),e)]}function Kd(t,e,n){let[o,s]=gO[t]??[];if(!o)return S("path",{class:"line quiet",
d:`M${e} ${n-6} V${n+6}`});let r=Pc(x.names.signs.indexOf(o));return S("path",{class:s,d:r,transform:`translate(${e} ${n}\
)`})}var Qc=t=>({way:{tab:"analyses",analysis:t},of:d(`analysis_${t}`)}),Kc=(t,e)=>({way:{tab:"table",rows:"statements",facets:null,
columns:null,polarities:[0],...MO,...t},of:e}),MO={according_to:["everyone"],kinds:null};function Yd(...t){let e=t.map(n=>x.
names.modes.indexOf(n));return Kc({modes:e},e.map(n=>x.labels.modes[n]).join(", "))}function vO(){let t=x.names.kinds.indexOf(
"act");return Kc({kinds:[t],modes:[x.names.modes.indexOf("actual")],according_to:["authors"]},x.labels.kinds[t])}function Jd(t,e){
let{way:n,of:o}=TO(t,e),s=n.tab!=="analyses"&&n.tab!=="arguments",r=d(`tab_${n.tab}`);return{way:s?{...n,articles:e===null?
null:[e]}:n,name:o?`${r} (${o})`:r}}function TO(t,e){switch(t){case"bargain":case"precedent":return{way:{tab:"bargains"}};case"\
main cause":case"reasons":return{way:{tab:"arguments",about:null,...e===null?{}:{article:e}}};case"done":return vO();case"\
spiral":return Qc("spirals");case"contested":return Qc("contested");case"position":return Qc("discourse");case"forecast":
return Yd("forecast");case"plan":return Yd("intended","attempted");case"denied":return Kc({modes:null,polarities:[1]},d(
"look_denied"));case"quoted":return{way:{tab:"compare",according_to:["authors"],compared_with:["everyone"],modes:null,polarities:null}};default:
return{way:{tab:"graph",level:x.fitting}}}}var Xd=10,rs="";async function Zd(t){let{lack:e,level:n,cards:o}=await js(),s=o.flatMap(r=>r.findings);E(t,te(p("h2",{class:"\
page-title"},d(o.length===1&&o[0].article!==null?"findings_title_one":"findings_title")),p("p",{class:"quiet"},I(s.length,
"finding"),". ",n," ",d("findings_help")),x.without_words>0&&p("p",{class:"quiet"},AO()),e&&p("p",{},e),o.length===1&&o[0].
article===null?IO(o[0]):p("div",{class:"findings"},o.map(LO))))}function AO(){let t=x.keys.length;return d("words_left_o\
ut_many",{n:R(t-x.without_words),of:R(t)})}function LO(t){let{article:e,title:n,about:o,findings:s,lack:r}=t,i=s.map(({kind:c,
figure:l})=>Gd(c,l)),a=i.findIndex(Boolean);return p("section",{class:"finding-card","aria-label":n},p("div",{class:"car\
d-head"},p("h3",{lang:e===null?null:x.articleById.get(e)?.language},n),p("p",{class:"quiet"},o)),r&&p("p",{class:"findin\
g"},r),s.map((c,l)=>i[l]&&l===a?EO(c,i[l]):th(c)),rh(t),e!==null&&NO(e))}var EO=(t,e)=>p("div",{class:"finding lead"},eh(
t),nh(t),vd(e),oh(t),sh(t)),th=t=>p("div",{class:"finding row"},Cd(t),p("div",{},eh(t),nh(t),oh(t),sh(t))),eh=({title:t,
counts:e})=>p("p",{class:"numbers"},p("strong",{},t),e.map(([n,o,s])=>[" \xB7 ",V(n,ie(x,s),t),` ${o}`])),nh=t=>p("p",{class:"\
sentence"},C(t.sentence.map(([e,n,o])=>n==="entity"?rt(e,o&&Ee(o)):e),()=>M(qO(t)),{class:"link whole"}));function oh(t){
let[e]=ie(x,[t.quote.statement]),{language:n}=x.articleById.get(t.quote.article)??{},{text:o,missing:s}=t.quote,r=s?o:Ht(
o),i=e===void 0?r:C(r,()=>vt(e));return s?p("p",{class:"quiet no-words"},i):p("blockquote",{lang:n},i)}var sh=t=>t.remarks.
length>0&&p("p",{class:"numbers"},t.remarks.map(e=>`${D(e)}.`).join(" "));function rh({more:t,article:e}){let n=t.reduce(
(r,[,i])=>r+i,0),o=new Map;for(let[r,i]of t){let{way:a,name:c}=Jd(r,e);o.set(c,{way:a,n:i+(o.get(c)?.n??0)})}let s=[...o].
map(([r,{way:i,n:a}],c)=>[c?", ":": ",C(d("findings_in",{n:R(a),where:r}),()=>M(i))]);return n>0&&p("p",{class:"card-foo\
t"},I(n,"more_finding"),s,".")}function NO(t){let e=x.articles.findIndex(({id:s})=>s===t),n=Dt(x.statements.article,e).filter(
s=>x.statements.aside[s]!==Ui),o=bt(n.length,"all_statements",{statements:I(n.length,"statement")});return p("p",{class:"\
card-foot"},n.length>0&&[C(o,()=>tt(n,o))," \xB7 "],C(d("the_argument"),()=>M({tab:"arguments",article:t,about:null})),"\
 \xB7 ",C(d("the_article"),()=>M({tab:"article",article:t,open:null})))}function qO({kind:t,figure:e,quote:n}){let{article:o}=n,
s=`statement:${n.statement}`;return t==="bargain"||t==="precedent"?{tab:"bargains",open:s}:e.pair?{tab:"timeline",level:x.
fitting,pair:e.pair,open:He(e.pair)}:t==="reasons"||t==="main cause"?{tab:"arguments",article:o,about:null,open:s}:e.sources?.
length?{tab:"compare",according_to:["authors"],compared_with:[`of:${e.sources[0]}`],modes:null,polarities:null,open:s}:{
tab:"article",article:o,open:s}}function IO(t){let{title:e,findings:n,lack:o}=t,s=p("div",{class:"finding-card"}),r=()=>{
let i=Cf(x,n,w.findings,rs),a=w.find?i.length:Xd*(1+w.more);E(s,p("div",{class:"card-head"},p("h3",{},e),p("p",{class:"q\
uiet"},d("findings_chosen",{n:R(i.length),of:R(n.length)}))),i.slice(0,a).map(th),!i.length&&p("p",{class:"finding"},o||
d("no_finding")),i.length>a&&p("p",{class:"card-foot"},L(d("more",{n:R(Math.min(Xd,i.length-a))}),()=>M({more:w.more+1}))),
i.length<=a&&rh(t))};return[rs=""]=Qs(w.findings,"words"),r(),[p("div",{class:"line finding-choice"},RO(r),fa.map(i=>CO(
i,n))),s]}var RO=t=>p("input",{type:"search",value:rs,placeholder:d("finding_words"),"aria-label":d("finding_words"),oninput:e=>{
rs=e.target.value,t()},onchange:()=>ih("words",rs.trim())});function CO(t,e){let n=new Map;for(let i of e)for(let a of ua(
x,i,t))n.set(a,(n.get(a)??0)+1);let o=new Map;for(let[i,,a]of e.flatMap(({sentence:c})=>c))o.has(a)||o.set(a,i);let s=[...n].
map(([i,a])=>[i,`${jO(t,i,o)} (${R(a)})`]).sort(([i,a],[c,l])=>t==="year"?i.localeCompare(c):a.localeCompare(l)),[r=""]=Qs(
w.findings,t);return s.length>1&&st(d(`finding_${t}`),[["",d(`finding_${t}`)],...s],r,i=>ih(t,i))}function jO(t,e,n){return t===
"article"?x.articleById.get(e)?.title??e:t==="year"?e:D(n.get(e)??e)}function ih(t,e){let n=(w.findings??[]).filter(s=>!s.
startsWith(`${t}:`)),o=e?[...n,`${t}:${e}`]:n;return M({findings:o.length?o:null,more:0})}var ah="found";function ch(t){if(typeof Highlight<"u"&&CSS.highlights.delete(ah),!w.find)return;let[e="",n=""]=w.find.map(
Bt),o=WO(t),{plain:s,places:r}=Ic(o.map(({data:l})=>l).join("")),i=Math.max(0,s.indexOf(n)),a=s.indexOf(e,i)>=0?[e]:e.split(
" "),c=(e?a:[n]).flatMap(l=>{let f=s.indexOf(l,i);return f<0?[]:BO(o,r[f],r[f+l.length])});c.length&&(typeof Highlight<"\
u"&&CSS.highlights.set(ah,new Highlight(...c)),c[0].startContainer.parentElement?.scrollIntoView({block:"center"}))}function WO(t){
let e=document.createTreeWalker(t,NodeFilter.SHOW_TEXT),n=[];for(;e.nextNode();){let o=e.currentNode;o.parentElement?.closest(
"select, .number-mark")||n.push(o)}return n}function BO(t,e,n){let o=document.createRange(),s=0;for(let r of t){let i=s+
r.data.length;if(s<=e&&e<i&&o.setStart(r,e-s),s<n&&n<=i)return o.setEnd(r,n-s),[o];s=i}return[]}var PO=40,FO=100;function fh(t,e){let{level:n}=t,o=we(t),s=DO(t,o),r=s.filter(({nodes:m})=>m.length>1),i=s.reduce((m,{nodes:h})=>m+
h.length,0),a=new Set(e.unfolded??(i>PO?[]:r.map(({id:m})=>m))),c=FO*(1+e.more),l=uh(s,c,"").flatMap(m=>zO(t,m,a,c)),f=new Int32Array(
n.nodes.length).fill(-1);for(let[m,{nodes:h}]of l.entries())for(let g of h)f[g]=m;let u=UO(t,o,f,l.length);return{entries:l,
folding:r.map(({id:m})=>m),unfolded:r.map(({id:m})=>m).filter(m=>a.has(m)),rows:lh(u.map(([m])=>m)),columns:lh(u.map(([,
m])=>m)),cells:u.map(([m,h,g])=>GO(t,m,h,g))}}var lh=t=>[...new Set(t)].sort((e,n)=>e-n);function DO({facts:t,level:e,nodes:n,
chosen:o,state:s},r){let i=new Map,a=new Map,c=u=>e.nodes[u].country??e.nodes[u].actor;for(let u of r){for(let m of[u.a,
u.b]){let h=c(m);i.set(h,(i.get(h)??new Set).add(m))}for(let m of new Set([c(u.a),c(u.b)])){let h=a.get(m)??[];a.set(m,h);
for(let g of u.rows)h.push(g)}}let l=u=>n.weightOf(u);return[...i].map(([u,m])=>({id:u,nodes:[...m].sort((h,g)=>l(g)-l(h)||
h-g),weight:_t(t,a.get(u)??[],o,s.count)})).sort((u,m)=>m.weight-u.weight||(u.id<m.id?-1:1))}function uh(t,e,n){if(t.length<=
e+1)return t;let o=t.slice(e).flatMap(({nodes:s})=>s);return[...t.slice(0,e),{id:n,nodes:o,weight:0}]}function zO({level:t},{
id:e,nodes:n},o,s){if(e==="")return[{kind:"rest",id:e,group:null,nodes:n}];if(n.length===1)return[{kind:"actor",id:t.nodes[n[0]].
actor,group:null,nodes:n}];if(!o.has(e))return[{kind:"group",id:e,group:null,nodes:n}];let r=n.map(i=>({id:t.nodes[i].actor,
nodes:[i],weight:0}));return uh(r,s,"").map(i=>({...i,kind:i.id?"actor":"rest",group:e}))}function UO({facts:t},e,n,o){let s=new Map,
r=(i,a)=>{let c=s.get(i)??new Set;s.set(i,c);for(let l of a)c.add(l)};for(let{a:i,b:a,rows:c}of e){r(n[i]*o+n[a],c);let l=i===
a?[]:Js(t,c);l.length&&r(n[a]*o+n[i],l)}return[...s].sort(([i],[a])=>i-a).map(([i,a])=>[Math.floor(i/o),i%o,[...a]])}function GO(t,e,n,o){
let{facts:s,chosen:r,state:i}=t,[a,c,l]=jf(t,o);return{row:e,column:n,rows:o,number:_t(s,o,r,i.count),signs:[a,c,l],together:Js(
s,o).length>0}}var Yc=t=>{let[e,n]=String(t.dataset.at).split(" ");return[Number(e),Number(n)]},mh=t=>[...t.querySelectorAll("[data-at]")],
HO={ArrowRight:[1,1],ArrowLeft:[1,-1],ArrowDown:[0,1],ArrowUp:[0,-1]};function ph(t,e){let n=t.target instanceof Element?
t.target.closest("[data-at]"):null,o=HO[t.key];if(!n||!o)return;t.preventDefault();let[s,r]=o,i=Yc(n),a=mh(e).map(c=>({spot:c,
at:Yc(c)})).filter(({at:c})=>c[1-s]===i[1-s]&&(c[s]-i[s])*r>0).sort((c,l)=>(c.at[s]-l.at[s])*r);a.length&&dh(e,a[0].spot)}
function dh(t,e){wh(t,e),e.focus()}function hh(t,e){let n=mh(t).find(o=>o.dataset.group===e);n&&dh(t,n)}function gh({target:t,
type:e},n,o,{rows:s,columns:r,cells:i},a){let c=t instanceof Element?t.closest("td, th")?.querySelector("[data-at]"):null;
for(let h of n.querySelectorAll(".lit"))h.classList.remove("lit");if(o.hidden=!c,!c)return;let[l,f]=Yc(c);e==="focusin"&&
wh(n,c),c.closest("tr")?.classList.toggle("lit",l>=0);let u=n.querySelector(`[data-at="-1 ${f}"]`)?.closest("th");o.hidden=
f<0||!u,u&&f>=0&&(u.classList.add("lit"),[o.style.left,o.style.width]=[`${u.offsetLeft}px`,`${u.offsetWidth}px`]);let m=i.
find(h=>h.row===s[l]&&h.column===r[f]);m&&a(m)}function wh(t,e){for(let n of t.querySelectorAll("[data-at][tabindex='0']"))
n.setAttribute("tabindex","-1");e.setAttribute("tabindex","0")}var Jc={acts:"act",statements:"statement",articles:"article"},ii=["cooperation","conflict","neither"],[yh,VO,QO,KO]=[22,
4,18,8];function $h(t,e,n,o){let{entries:s,rows:r,columns:i,cells:a}=e,c=Math.max(...a.map(j=>j.number)),l={shown:t,matrix:e,
names:n,fold:o,largest:c},f=e.unfolded.length>0,u=`${yh+QO+KO*R(c).length}px`,m=new Map(i.map((j,G)=>[j,G])),h=new Map(r.
map(j=>[j,[]]));for(let j of a)h.get(j.row)?.push(j);let g=r.map((j,G)=>p("tr",{},xh(l,r,G,"row"),YO(l,h.get(j)??[],G,m))),
b=f?2:1,y=p("td",{class:"corner",colspan:b,rowspan:b},d("matrix_corner")),$=i.map((j,G)=>xh(l,i,G,"col")),_=j=>s[i[j]].group!==
null,v=$.flatMap((j,G)=>_(G)?j.slice(0,-1):j),T=$.flatMap((j,G)=>_(G)?j.slice(-1):[]),q=i.map(()=>p("col",{class:"cells"})),
P=p("table",{class:`matrix${f?" grouped":""}`,role:"grid","aria-label":d("tab_matrix")},p("colgroup",{},f&&p("col",{class:"\
brackets"}),p("col",{class:"names"}),q),p("thead",{},p("tr",{},y,v),T.length>0&&p("tr",{},T)),p("tbody",{},g));return P.
style.setProperty("--narrowest",u),P.style.setProperty("--columns",String(i.length)),P.querySelector("td [data-at]")?.setAttribute(
"tabindex","0"),P}function xh({shown:t,matrix:{entries:e,unfolded:n},names:o,fold:s},r,i,a){let{kind:c,id:l,group:f}=e[r[i]],
u=a==="row",m=(q,P)=>u?{rowspan:q,colspan:P}:{colspan:q,rowspan:P},h=q=>u?`${i} ${q}`:`${q} ${i}`,g={actor:()=>ft(l),group:()=>s(
l),rest:()=>M({more:w.more+1})}[c],b=o[r[i]],y=bh(b,ZO(t,e[r[i]]),g,h(-1),c==="group"?{"aria-expanded":"false","data-gro\
up":l}:{}),$=p("th",{scope:a,class:`${c} ${a}`,...m(1,n.length&&f===null?2:1)},y);if(f===null||i>0&&e[r[i-1]].group===f)
return[$];let _=r.filter(q=>e[q].group===f).length,v=Sh(t,f),T=bh(v,Lt(f),()=>s(f),h(-2),{"aria-expanded":"true","data-g\
roup":f});return[p("th",{scope:`${a}group`,class:`bracket ${a}${_>1?"":" of-one"}`,...m(_,1)},T),$]}function bh(t,e,n,o,s){
return C(rt(t,e),n,{title:t,"aria-label":t,tabindex:-1,"data-at":o,...s})}function YO(t,e,n,o){let s=[],r=0,i=a=>a>r&&s.
push(p("td",{colspan:a-r}));for(let a of e){let c=o.get(a.column)??0;i(c),s.push(p("td",{class:"cell"},JO(t,a,`${n} ${c}`))),
r=c+1}return i(o.size),s}function JO({shown:t,matrix:{entries:e},names:n,largest:o},s,r){let i=At([n[s.row],n[s.column]]),
a=p("span",{class:`square${s.together?" together":""}`},ii.map((l,f)=>s.signs[f]>0&&Xc(l,s.signs[f]))),c=Math.max(VO,yh*
Math.sqrt(s.number/o));return[a.style.width,a.style.height]=[`${c}px`,`${c}px`],C([p("span",{class:"room"},a),R(s.number)],
()=>XO(t,e,s,i),{"aria-label":`${i}: ${tl(s)}`,"aria-describedby":"matrix-says",tabindex:-1,"data-at":r})}function Xc(t,e=1){
let n=p("span",{class:t});return n.style.flexGrow=String(e),n}var Zc=t=>x.labels.signs[x.names.signs.indexOf(t)];function tl({
number:t,signs:e,together:n}){let o=ii.flatMap((s,r)=>e[r]>0?[`${R(e[r])} ${Zc(s)}`]:[]);return`${I(t,Jc[w.count])} (${ce(
o)}${n?`; ${d("matrix_together")}`:""})`}function XO(t,e,{row:n,column:o,rows:s},r){let[i,a]=[e[n],e[o]];if(i.kind!=="ac\
tor"||a.kind!=="actor")return tt(Rt(t,s),r);let[c,l]=[i.nodes[0],a.nodes[0]];return t.pairs.has(c*t.level.nodes.length+l)?
Tt(c,l):Tt(l,c)}var Oh=({level:t},e)=>t.numbers.has(e)||e in t.countries||xe(e)!==null;function Sh({level:t},e){let n=t.
numbers.get(e);if(n!==void 0)return U(t,n);let o=xe(e);return o?Y(o):t.countries[e]??e}var ZO=({level:t},{kind:e,id:n,nodes:o})=>e===
"actor"?Vt(t,o[0]):e==="group"?Lt(n):null;function _h(t,{kind:e,id:n,nodes:o}){return e==="actor"?U(t.level,o[0]):e==="r\
est"?d("matrix_rest",{n:R(o.length)}):d("matrix_group",{name:Sh(t,n),n:R(o.length)})}var tS=5,kh=[];async function Mh(t){let e=[O,w.unfolded,w.more,w.language];if(t.querySelector(".matrix")&&e.every((f,u)=>f===
kh[u]))return;let n=Ss(O),o=fh(n,w);if(o.folding.every(f=>Oh(n,f))||await H(),kh=e,!o.cells.length){E(t,p("div",{class:"\
sheet"},p("p",{},tn())));return}let s=o.entries.map(f=>_h(n,f)),i=$h(n,o,s,f=>nS(t,o,f)),a=p("div",{class:"band",hidden:!0}),
c=p("p",{class:"matrix-sentence"},p("span",{class:"quiet"},d("matrix_keys"))),l=f=>sS(c,s,f);for(let f of["mouseover","f\
ocusin"])i.addEventListener(f,u=>gh(u,i,a,o,l));i.addEventListener("keydown",f=>ph(f,i)),E(t,p("div",{class:"sheet matri\
x-sheet"},p("p",{class:"quiet"},Kt(n)," ",V(d("show_quotes"),ye(n).statements,d("based_on_drawn"))),p("div",{class:"matr\
ix-tools"},eS(o),oS(o)),c,p("div",{class:"matrix-scroll"},p("div",{},i,a))))}function eS({folding:t,unfolded:e}){return[
e.length<t.length&&L(d("unfold_all"),()=>M({unfolded:t})),e.length>0&&L(d("fold_all"),()=>M({unfolded:[]}))]}async function nS(t,{
unfolded:e},n){let o=e.includes(n);await M({unfolded:o?e.filter(s=>s!==n):[...e,n]}),hh(t,n)}function oS({cells:t}){let e=ii.
flatMap((o,s)=>t.some(({signs:r})=>r[s])?[o]:[]),n=(o,s)=>p("span",{class:`square ${s}`},Xc(o));return p("p",{class:"mat\
rix-legend"},e.map(o=>p("span",{},n(o,""),o==="neither"?d("matrix_neither"):Zc(o))),t.some(({together:o})=>o)&&p("span",
{},n("","together"),d("matrix_together")),p("span",{class:"quiet"},d("matrix_help",{what:bt(2,Jc[w.count])})))}function sS(t,e,n){
let o=Jt(x,O.level,n.rows),s=o.slice(0,tS).map(dn),r=o.length>s.length?[d("and_more",{n:o.length-s.length})]:[];E(t,p("s\
trong",{},At([e[n.row],e[n.column]])),` ${tl(n)}: `,p("span",{id:"matrix-says"},[...s,...r].join("; ")))}var[rS,iS,aS]=[8,30,12],cS=5;function vh(t,e){let n=matchMedia("(min-width: 901px)").matches;return Ft.map(o=>{let s=t.get(
o)??new Map,r=e.get(o)??new Set;return s.size<2&&!r.size?null:lS(o,s,r,r.size>0||n&&s.size<=cS)})}function lS(t,e,n,o){let s=[
...new Set([...n,...e.keys()])].map(g=>({value:g,label:mS(t,g),number:e.get(g)??0})).sort((g,b)=>Number(n.has(b.value))-
Number(n.has(g.value))||b.number-g.number||g.label.localeCompare(b.label)),r=p("div",{class:"facet-values"}),i=d(`facet_${t}`),
[a,c]=[rS,""],l=()=>{let g=s.filter(({label:b})=>b.toLocaleLowerCase().includes(c));E(r,g.slice(0,a).map(({value:b,label:y,
number:$})=>ut([rt(y,uS(t,b)),p("span",{class:"quiet"},` ${R($)}`)],n.has(b),_=>fS(t,b,_))),g.length>a&&L(d("more",{n:R(
g.length-a)}),f))},f=()=>{a+=iS,l()},u=g=>{c=g.trim().toLocaleLowerCase(),l()};l();let m=s.length>aS&&p("input",{type:"s\
earch",placeholder:d("facet_search"),"aria-label":`${d("facet_search")}: ${i}`,oninput:g=>u(g.target.value)}),h=n.size||
s.length;return p("details",{class:"facet",open:o},p("summary",{},i,p("span",{class:"quiet"},` ${R(h)}${n.size?" \u2022":
""}`)),m,r)}function fS(t,e,n){let o=`${t}:${e}`,s=(w.facets??[]).filter(i=>i!==o),r=n?[...s,o]:s;return M({facets:r.length?
r:null,more:0})}function uS(t,e){if(t==="article")return x.articleById.get(e)?.language;let n=t==="actor"||t==="target"?
O.level.numbers.get(e):void 0;return n===void 0?null:Vt(O.level,n)}function mS(t,e){let{names:n,labels:o}=x;switch(t){case"\
actor":case"target":return Fn(e);case"relation":return mn(x.relations.find(({id:s})=>s===e)?.verbs[0]??e);case"type":return e===
So?d("no_quad_class"):o.quad_classes[n.quad_classes.indexOf(e)]??e;case"source":return Qt([e]);case"mode":return o.modes[n.
modes.indexOf(e)]??e;case"certainty":return o.certainties[n.certainties.indexOf(e)]??e;case"article":return x.articleById.
get(e)?.title??e}}var el=4,nl=t=>(w.columns??[]).find(e=>e.startsWith(`${t}:`))?.slice(t.length+1)??"",is=(t,e)=>t.toLocaleLowerCase().includes(
e.toLocaleLowerCase());function Ah(t){let{level:e}=t,n=new Map,o=f=>{let u=n.get(f)??Te(t,f);return n.set(f,u),u},s=({a:f,
b:u})=>At([U(e,f),U(e,u)]),r=f=>{let u=Rt(t,f.rows),m=h=>Ct(h)===null&&is(jt(h),nl("quote"));return ai(u.find(m)??u[0])},
i=(f,u,m)=>({name:f,isText:!0,value:u,cell:m}),a=(f,u)=>({name:f,isText:!1,value:u,cell:m=>V(u(m),o(m).statements,s(m))}),
c=f=>u=>U(e,u[f]),l=f=>u=>C(Zt(e,u[f]),()=>Tt(u.a,u.b));return[i("actor",c("a"),l("a")),i("label",f=>Ne(x,e,f.rows),f=>pS(
Jt(x,e,f.rows).map(dn))),i("target",c("b"),l("b")),i("quote",f=>Rt(t,f.rows).map(jt).join(`
`),r),{name:"weight",isText:!1,value:f=>f.weight,cell:f=>R(f.weight)},{...a("acts",f=>o(f).acts),cell:f=>V(o(f).acts,Lo(
o(f)),s(f))},{name:"quad_classes",isText:!1,value:f=>dS(o(f)),cell:f=>hS(o(f),s(f))},a("statements",f=>o(f).statements.length),
a("articles",f=>o(f).articles.size),a("sources",f=>o(f).sources.size)]}function Lh(t){let{level:e,chosen:n}=t,o=new Map(
Ut(n,n.inside.keys()).map((u,m)=>[u,m])),s=N().statements,{first:r,last:i}=x.statements,a=u=>m=>m[u]>=0?U(e,m[u]):pe(s.get(
m.at)[u==="a"?"s":"o"]),c=u=>m=>{let h=m[u];return h>=0?C(Zt(e,h),()=>ft(e.nodes[h].actor)):rt(a(u)(m),$n(s.get(m.at)[u===
"a"?"s":"o"]))},l=({at:u})=>et(u).title;return[{name:"when",isText:!0,value:({at:u})=>rr(s.get(u),[r[u],i[u]]),order:({at:u})=>o.
get(u)??0},{name:"actor",isText:!0,value:a("a"),cell:c("a")},{name:"relation",isText:!0,value:({at:u})=>mt(u).label},{name:"\
target",isText:!0,value:a("b"),cell:c("b")},{name:"quote",isText:!0,value:({at:u})=>jt(u),cell:({at:u})=>ai(u)},{name:"h\
eld",isText:!0,value:({at:u})=>Yo(u).join("; ")},{name:"article",isText:!0,value:l,cell:u=>C(rt(l(u),et(u.at).language),
()=>Xs(x.statements.article[u.at],u.at))}]}function pS(t){let e=p("bdi",{},t.slice(0,el).join("; "));if(t.length<=el)return e;
let n=()=>{e.textContent=t.join("; "),o.remove()},o=C(` ${d("and_more",{n:t.length-el})}`,n);return[e,o]}var Th=(t,e)=>C(
e,()=>vt(t)),ai=t=>[Ct(t)===null?p("q",{dir:"auto",lang:et(t).language},Th(t,jt(t))):p("span",{class:"quiet no-words"},Th(
t,Ct(t)??"")),p("span",{class:"quiet",dir:"ltr"},` ${Me(et(t))}`)," ",Wr(t,Ct(t)??jt(t))],dS=({byQuadClass:t})=>t.reduce(
(e,n,o)=>e+($e(x,o)==="cooperation"?n:-n),0);function hS({byQuadClass:t,quadClasses:e},n){let o=x.labels.quad_classes.map(
(s,r)=>t[r]>0&&p("span",{class:`quad-class ${$e(x,r)}`},V(t[r],e[r],`${n}, ${s}`),` ${s}`));return o.some(Boolean)?o:"\u2013"}var gS={ties:"-weight",statements:"when"},Eh=[];async function Nh(t){let{rows:e,facets:n,columns:o,sort:s,more:r,language:i}=w,
a=[O,e,n,o,s,r,i];if(t.querySelector(".table-view")&&a.every((b,y)=>b===Eh[y]))return;await H(),Eh=a;let c=Ss(O),l=pf(c,
e),{units:f,counts:u}=df(c,l,n),m=p("div",{class:"facets","aria-label":d("facets"),role:"group"}),h=t.querySelector(".fa\
cets");E(m,vh(u,_s(n))),h&&Wn(m,jn(h));let g=e==="ties"?bS(c,l,f):yS(c,l,f);E(t,p("div",{class:"sheet table-view"},m,p("\
div",{class:"table-main"},wS(c),g)))}function wS(t){let{facets:e,columns:n,rows:o}=w,s=e?Yi(x,e):{},r=ji.map(a=>L(d(`row\
s_${a}`),()=>M({rows:a,sort:null,columns:null,more:0}),{"aria-pressed":String(a===o)})),i=o==="ties"?[Kt(t)," ",V(d("sho\
w_quotes"),ye(t).statements,d("based_on_drawn"))]:Ye();return[p("p",{class:"quiet"},i),p("div",{class:"table-tools"},p("\
div",{class:"choices",role:"group","aria-label":d("rows")},r),(e||n)&&L(d("remove_facets"),()=>M({facets:null,columns:null,
more:0})),Object.keys(s).length>0&&L(d("apply_facets"),()=>M({...s,facets:xS(e??[]),more:0}),{title:d("apply_facets_help")}))]}
function xS(t){let e=t.filter(n=>!Object.keys(Yi(x,[n])).length);return e.length?e:null}function bS(t,e,n){let{level:o,chosen:s}=t,
r=n.map(({row:c})=>c),i=[...In(x,o,r,s,t.state.count).values()],a=new Set(e.map(({a:c,b:l})=>c*o.nodes.length+l)).size;return qh(
Ah(t),i,a,"tie",c=>c.key)}var yS=(t,e,n)=>qh(Lh(t),n,e.length,"statement",({at:o})=>o);function qh(t,e,n,o,s){let r=new Map(
t.map(({name:$})=>[$,nl($)])),i=e.filter($=>t.every(_=>OS(_,$,r.get(_.name)??""))),a=t.some(({name:$})=>$===w.sort?.replace(
/^-/,""))?w.sort:gS[w.rows],c=!!a?.startsWith("-"),l=t.find(({name:$})=>$===a?.replace(/^-/,"")),f=l?.order??l?.value??s,
u=i.map($=>({row:$,value:f($)})).sort(($,_)=>(c?-1:1)*$S($.value,_.value)||s($.row)-s(_.row)),{drawn:m,next:h}=mf(u.length,
w.more),g=t.map($=>SS($,l===$&&(c?"descending":"ascending"))),b=t.map($=>p("td",{},_S($,r.get($.name)??""))),y=d("table_\
shown",{n:R(m),of:R(u.length),total:I(n,o)});return[p("p",{class:"quiet",role:"status"},y),p("div",{class:"table-scroll",
tabindex:0,role:"region","aria-label":d("tab_table")},p("table",{class:"listed"},p("thead",{},p("tr",{},g),p("tr",{class:"\
filters"},b)),p("tbody",{},u.slice(0,m).map(({row:$})=>kS(t,$)))),!u.length&&p("p",{},n?d("nothing_fits"):tn()),h>0&&L(d(
"more",{n:R(h)}),()=>M({more:w.more+1})),!h&&u.length>m&&p("p",{class:"quiet"},d("table_most")))]}var $S=(t,e)=>typeof t==
"number"?t-Number(e):t.localeCompare(String(e));function OS({isText:t,value:e},n,o){return o?t?is(String(e(n)),o):!(Number(
e(n))<Number(o)):!0}function SS({name:t,isText:e},n){let o=n?n==="ascending":!e;return p("th",{scope:"col","aria-sort":n||
"none",class:e?"":"num"},C(d(`column_${t}`),()=>M({sort:`${o?"-":""}${t}`})),n&&(n==="descending"?" \u2193":" \u2191"))}
function _S({name:t,isText:e},n){let o=r=>{let i=(w.columns??[]).filter(c=>!c.startsWith(`${t}:`)),a=r.trim()?[...i,`${t}\
:${r.trim()}`]:i;return M({columns:a.length?a:null,more:0})},s=d(e?"column_contains":"column_at_least");return p("input",
{type:e?"search":"number",value:n,placeholder:e?"\u2026":"\u2265","aria-label":`${d(`column_${t}`)}: ${s}`,onchange:r=>o(
r.target.value)})}var kS=(t,e)=>p("tr",{},t.map(({name:n,isText:o,value:s,cell:r},i)=>p(i?"td":"th",{scope:i?null:"row",
class:o?n:"num"},r?r(e):p("bdi",{},s(e)))));function as(){let t=yt(),e=_r(),{stops:n,undated:o}=t?Wo():{stops:[],undated:0};return p("div",{class:"play",role:"group",
"aria-label":d("play_acts")},L(`\u25C0 ${d("date_before")}`,()=>ja(-1),{disabled:!t||!Hn(n,-1)}),L(d(e?"pause":"play"),e?
qu:Nu,{"aria-pressed":String(e)}),L(`${d("date_next")} \u25B6`,()=>ja(1),{disabled:t&&!Hn(n,1)}),t&&L(d("whole_period"),
kr),p("span",{class:"quiet","aria-live":"polite"},t&&MS(t,n),o>0&&` ${d("play_undated",{acts:I(o,"act")})}`))}function MS({
first:t,last:e},n){let o=n.findIndex(a=>a.first===t&&a.last===e),s=un(t,e);if(o<0)return`${d("nothing_at_date")} (${s})`;
let[r,i]=[o+1,n.length].map(R);return d("play_at",{n:r,of:i,acts:I(n[o].acts,"act"),when:s})}function Ih(t,e){let{act:n}=t.facts.statements,o=new Map(e.map(m=>[n[m.main],m])),s=ol(t).map(m=>m.map(h=>o.get(h))),r=new Set(
s.flat().filter(m=>m!==void 0&&!ue(m))),i=s.filter(m=>m.every(h=>h&&r.has(h))),a=new Map;for(let[m,h]of i)a.set(m,a.get(
m)??[]),a.set(h,[...a.get(h)??[],m]);let c=new Map,l=m=>{let h=c.get(m);if(h!==void 0)return h;let g=1+Math.max(0,...(a.
get(m)??[]).map(l));return c.set(m,g),g},f=e.filter(m=>a.has(m));for(let m of f)l(m);let u={columns:new Map,numbers:[]};
for(let m of vS(f,i)){u.numbers.length&&u.numbers.push(null);let h=u.numbers.length;for(let b of m)u.columns.set(b,h+l(b));
let g=Math.max(...m.map(l));u.numbers.push(...Array.from({length:g},(b,y)=>y+1))}return u}function vS(t,e){let n=new Map(
t.map(o=>[o,[o]]));for(let o of e){let[s,r]=o.map(i=>n.get(i)??[]);if(s!==r){s.push(...r);for(let i of r)n.set(i,s)}}return[
...new Set(n.values())]}function ol({facts:t,state:e}){if(!t.orders.length)return[];let{inside:n,main:o}=It(t,$s(e),qt(e)),
{act:s,relation:r}=t.statements,i=l=>n[l]===1&&s[l]>=0&&xt(t,l)&&t.relations[r[o[l]]].kind===qn,a=new Map;for(let[l,f,u]of t.
orders)!n[l]||!xt(t,l)||!i(f)||!i(u)||s[f]===s[u]||a.set(s[f],(a.get(s[f])??new Set).add(s[u]));let c=new Map([...a.keys()].
map(l=>[l,TS(a,l)]));return[...c].flatMap(([l,f])=>[...f].filter(u=>!c.get(u)?.has(l)).map(u=>[l,u]))}function TS(t,e){let n=new Set(
t.get(e));for(let o of n)for(let s of t.get(o)??[])n.add(s);return n}var cs=40,Rh=14,sl=10,AS=45,LS=.2,Ch=90,ES=400,ci=class{constructor(e,n,o){let s=e.flatMap(({first:i,last:a})=>[i,a]).filter(
i=>i!==null),r=[...new Set(s)].sort((i,a)=>i-a);this.left=n,this.right=o,this.stretches=IS(NS(r,e,Math.floor((o-n)/(Ch+cs))),
n,o)}x(e){let[n]=this.stretches,o=this.stretches[this.stretches.length-1];if(e<n.from)return this.left;if(e>o.to)return this.
right;let{from:s,to:r,left:i,right:a,isFolded:c}=this.stretches.find(f=>e<=f.to&&!f.isFolded&&e>=f.from)??this.stretches.
find(f=>e<=f.to)??o,l=c?0:Rh;return s===r?i+l:i+l+(e-s)/(r-s)*(a-i-2*l)}get folds(){return this.stretches.filter(({isFolded:e})=>e)}get daysAPixel(){
return Math.max(...this.stretches.map(e=>e.isFolded?0:(e.to-e.from)/jh(e)))}ticks(e,n){return this.stretches.filter(({isFolded:o})=>!o).
flatMap(o=>RS(o,this,e,n))}},jh=({left:t,right:e})=>Math.max(e-t-2*Rh,1);function NS(t,e,n){let o=t[t.length-1]-t[0],s=qS(
t,e),r=t.slice(1).flatMap((c,l)=>s.has(l)?[]:[{k:l,days:c-t[l]}]),i=new Set;for(let{k:c,days:l}of r.sort((f,u)=>u.days-f.
days)){if(i.size>=n||l<AS||l<LS*o)break;i.add(c),o-=l}let a=[[t[0],t[0]]];for(let[c,l]of t.entries())i.has(c-1)?a.push([
l,l]):a[a.length-1][1]=l;return a}function qS(t,e){let n=new Map(t.map((s,r)=>[s,r])),o=new Set;for(let{first:s,last:r}of e)
if(!(s===null||r===null||r-s>ES))for(let i=n.get(s);t[i]<r;i++)o.add(i);return o}function IS(t,e,n){let o=n-e-cs*(t.length-
1),s=t.reduce((l,[f,u])=>l+u-f,0),r=Math.min(Ch,o/t.length),i=o-r*t.length,a=[],c=e;for(let[l,[f,u]]of t.entries()){l&&(a.
push({from:t[l-1][1],to:f,left:c,right:c+cs,isFolded:!0}),c+=cs);let m=r+i*(s?(u-f)/s:1/t.length);a.push({from:f,to:u,left:c,
right:c+m,isFolded:!1}),c+=m}return a}function RS(t,e,n,o){let{from:s,to:r,left:i,right:a}=t,c=r-s,f=nr(s,r,(c||1)/jh(t)*
84).map(({day:T,step:q})=>({day:T,step:q,x:e.x(T),text:n(T,q)})),u=f.find(({x:T,text:q})=>T+o(q)<=a),m=[1,Qe,Le].filter(
T=>!u||T<=u.step),h=m.slice(Math.min(c<2*Qe?0:c<2*Le?1:2,m.length-1)).map(T=>n(s,T)),g=u?u.x-sl:a+cs,b=h.find(T=>e.x(s)+
o(T)<=g)??(u?"":h[h.length-1]),y=b?[{x:e.x(s),text:b,isLine:!1,days:null}]:[],$=b?e.x(s)+o(b)+sl:i;for(let[T,{day:q,x:P,
text:W}]of f.entries()){let j=[q,(f[T+1]?.day??r+1)-1],G=P>=$&&P+o(W)<=a;y.push({x:P,text:G?W:"",isLine:!0,days:j}),G&&($=
P+o(W)+sl)}let _=n(r,1),v=e.x(r)-o(_);return c&&v>$&&v>i&&y.push({x:v,text:_,isLine:!1,days:null}),y}var lo=22,rl=8,CS=20,il=16,Wh=[960,520,360,240,160,120],jS=5;function Bh(t,e,n){let o=WS(t,e),s=n+rl+(e.named?0:CS+(o.length-
1)*il),{shapes:r,rows:i}=FS(t,e,s)??DS(t,e,s),a=s-n+Math.max(i,1)*lo+rl;return{shapes:[BS(t,o,n+rl+(e.named&&o.length>1?
9:15)),...r],height:a}}function WS({title:t,number:e},{named:n,left:o,right:s}){let r=n||s-o;return PS(t,r,r-ot(R(e))-12)}
function BS({title:t,lang:e,open:n,isOpen:o,number:s},r,i){let a=R(s),c=r.map((u,m)=>S("text",{class:"lane-name",lang:e,
x:0,y:i+m*il},u)),l=ot(r[r.length-1],13,600)+6,f=S("text",{class:"lane-number",x:l,y:i+(r.length-1)*il},a);return n?ss(vn(
`${t}: ${a}`,n,...c,f),o):S("g",{},c,f)}function PS(t,e,n){let o=(c,l)=>ot(c,13,600)<=l;if(o(t,n))return[Se(t,n,13,600)];
let s=t.split(" "),r=s.length-1;for(;r>1&&!o(s.slice(0,r).join(" "),e);)r--;let[i,a]=[s.slice(0,r).join(" "),s.slice(r).
join(" ")];return[Se(i,e,13,600),...a?[Se(a,n,13,600)]:[]]}function FS({items:t},{left:e,right:n,rows:o,reach:s},r){if(t.
length*(nt+nt)>o*(n-e))return null;let i=t.map(u=>({item:u,reach:s(u)})).sort((u,m)=>u.reach[0]-m.reach[0]),a=u=>i.map(({
item:m,reach:[h,g]})=>{let b=Se(m.words(Math.floor(u/jS)),Math.min(u,Math.max(n-h,h-e)-2*nt));return{left:h,right:g,width:ot(
b),words:b}}),c=a(Wh[0]);for(let u of Wh.slice(1)){if(ni(c,e,n,o,!0))break;c=a(u)}let l=Bd(c,e,n,o);return l?{shapes:i.map(
({item:u},m)=>{let{row:h,words:g}=l[m],b=r+h*lo+lo/2,y=vn(u.name(),u.open,...u.shapes(c[m].left,c[m].right,b),g!==null&&
S("text",{class:"mark-label",x:g,y:b+4},c[m].words));return ss(y,u.isOpen)}),rows:1+Math.max(0,...l.map(({row:u})=>u))}:
null}function DS({title:t,items:e},n,o){let s=[...new Set(e.map(({kind:i})=>i))].sort(),r=[];for(let[i,a]of s.entries()){
let c=o+i*lo;r.push(n.sample(a,n.left-10,c+lo/2));let l=e.filter(m=>m.kind===a),{bins:f,wide:u}=Pd(l,n.bins.starts);for(let[
m,h]of f){let[g,b]=[n.bins.edges[m],n.bins.edges[m+1]];r.push(zS(h,`${t}: ${n.binName(m,h.length)}`,g,b,c,a,n))}if(u.length){
let m=`${t}: ${n.binName(-1,u.length)}`,h=()=>n.openAll(u,m),g=S("text",{class:"lane-number end",x:n.end,y:c+15},`+${R(u.
length)}`);r.push(ss(vn(m,h,g),Ph(u)))}}return{shapes:r,rows:s.length}}var Ph=t=>t.some(e=>e.isOpen);function zS(t,e,n,o,s,r,i){
let a=R(t.length),c=ot(a)+2<=o-n,l=vn(e,()=>i.openAll(t,e),S("rect",{class:`bin kind-${r}`,x:n+.5,y:s+2,width:Math.max(o-
n-1,1),height:lo-4,rx:3}),c&&S("text",{class:"bin-number",x:(n+o)/2,y:s+15},a));return ss(l,Ph(t))}var US=700,GS=200,HS=22,VS=44,Pt=40,QS=28,zh=3;function Uh({lanes:t,ordered:e,columnOf:n,steps:o,now:s,openAll:r},i){let a=i>=
US?GS:0,[c,l]=[a+HS,i-VS],f={left:c,right:l,end:i,named:a,openAll:r,sample:YS},u=t.flatMap(({items:g})=>g),m=[],h=0;if(u.
length){let g=new ci(u,c,l),b={...f,rows:Fh(t),reach:KS(g),...JS(g)},y=Dh(t,b,Pt);m.push(...ZS(g,y.height,t),...e_(g,s,y.
height),...y.shapes),h=y.height}if(e.length){let g=(l-c)/o.length,b=v=>c+14+(v-1)*g,y={...f,rows:Fh(e),reach:v=>[b(n(v)),
b(n(v))],bins:{starts:[],edges:[]},binName:()=>d("ordered")},$=h+(h?24:0),_=Dh(e,y,$+Pt);m.push(S("text",{class:"part-na\
me",x:0,y:$+12},d("ordered")),...n_(b,o,$+Pt,_.height),..._.shapes),h=_.height}return S("svg",{class:"timeline",width:i,
height:h+4,viewBox:`0 0 ${i} ${h+4}`,role:"group","aria-label":d("tab_timeline")},m)}var Fh=t=>t.length<=3?16:t.length<=
6?8:5,KS=t=>({first:e,last:n})=>[e===null?t.left:t.x(e),n===null?t.right:t.x(n)],YS=(t,e,n)=>t===zh?Mn(2,"not actual",e,
n):Mn(t,"plain",e,n);function Dh(t,e,n){let o=[],s=n;for(let r of t){let i=Bh(r,e,s);o.push(S("line",{class:"grid",x1:0,
x2:e.end,y1:s,y2:s}),...i.shapes),s+=i.height}return{shapes:o,height:s}}function JS(t){let{stretches:e}=t,[n,o]=[e[0].from,
e[e.length-1].to],s=nr(n,o,Math.max(t.daysAPixel*QS,1)),r=[n,...s.map(({day:f})=>f)],i=[...r.slice(1),o+1],a=s.length?s[0].
step:o-n+1,c=[...r.map(f=>t.x(f)),t.right];return{bins:{starts:r,edges:c},binName:(f,u)=>f<0?d("wide_dates",{n:R(u)}):d(
"acts_of",{n:R(u),when:XS(r[f],i[f]-1,a<Le?1:Le)})}}function XS(t,e,n){let[o,s]=[al(t,n),al(e,n)];return o===s?o:d("date\
_throughout",{from:o,to:s})}function al(t,e){let n=gt(t);return pt(e<Qe?n:e<Le?n.slice(0,7):n.slice(0,4))}function ZS(t,e,n){
let{left:o,right:s}=t,r=t.ticks(al,ot).map(({x:l,text:f,isLine:u,days:m})=>{let h=f&&S("text",{class:"tick-label",x:l,y:12},
f),g=m&&(()=>M({since:m[0],until:m[1]}));return[u&&S("line",{class:"grid",x1:l,x2:l,y1:Pt-6,y2:e}),h&&g?vn(d("only_perio\
d",{period:un(...m)}),g,h):h]}),i=o,a=t.folds.map(l=>{let f=(l.left+l.right)/2,u=t_(l,n).find(m=>f-ot(m)/2>=i&&f+ot(m)/2<=
s);return u&&(i=f+ot(u)/2+8),[S("rect",{class:"fold",x:l.left,y:Pt-22,width:l.right-l.left,height:e-Pt+22}),S("path",{class:"\
break",d:`M${f-6} ${Pt-1} l5 -10 M${f+1} ${Pt-1} l5 -10`}),u&&S("text",{class:"fold-label",x:f,y:Pt-14},u)]}),c=t.stretches.
filter(({isFolded:l})=>!l).map(l=>S("line",{class:"axis",x1:l.left,x2:l.right,y1:Pt-6,y2:Pt-6}));return[...a,...r,...c].
flat().filter(Boolean)}function t_({from:t,to:e},n){let o=e-t,[s,r]=o>=2*Le?[Math.floor(o/365.25),"years"]:o>=2*Qe?[Math.
floor(o/30.44),"months"]:[o,"days"];return[!n.some(({items:a})=>a.some(({first:c,last:l})=>(c??-1/0)<e&&(l??1/0)>t))&&d(
`no_act_${r}`,{n:s}),d(`number_${r}`,{n:s})].filter(a=>typeof a=="string")}function e_(t,e,n){if(!e)return[];let[o,s]=[t.
x(e.first)-9,t.x(e.last)+9];return[S("rect",{class:"now",x:o,y:Pt-6,width:s-o,height:n-Pt+6})]}function n_(t,e,n,o){let r=(e.
length>1?t(2)-t(1):1/0)-4>=ot(R(Math.max(...e.map(i=>i??0))));return e.flatMap((i,a)=>[i!==null&&S("line",{class:"grid",
x1:t(a+1),x2:t(a+1),y1:n-6,y2:o}),i!==null&&r&&S("text",{class:"tick-label step",x:t(a+1),y:n-12},R(i))]).filter(i=>i instanceof
SVGElement)}var Gh=(t,e)=>e?Math.min(t,x.names.signs.length-2):zh;var cl=90,Hh=12;function Vh(t,e,n,o){let s=Fc(e);return{first:e.first,last:e.last,kind:Gh(e.sign,e.isReal),words:r=>li(t,
e,n.ends,r),name:()=>`${li(t,e,n.ends,cl)}: ${$t(e.main)}, ${a_(e)}`,statements:()=>e.statements,open:()=>tt(e.statements,
li(t,e,n.ends,cl)),isOpen:e.statements.includes(o),shapes:(r,i,a)=>[ue(e)&&e.first!==e.last&&oi(e.sign,r-nt,i+nt,a),Mn(e.
sign,s,r,a)]}}function Qh(t){let{id:e,title:n,first:o,last:s}=x.articles[t];return{first:o,last:s,kind:2,words:r=>Ht(_e(
n,r)),name:()=>`${Ht(n)}, ${oo(x.articles[t])}`,statements:()=>Dt(x.statements.article,t),open:()=>M({tab:"article",article:e}),
isOpen:!1,shapes:(r,i,a)=>[o!==s&&oi(2,r-nt,i+nt,a),S("path",{class:"tick",d:`M${r} ${a-8} V${a+8}`})]}}function ll(t,e){
let{level:n}=t,o=e.ties.length?e.ties[0].pair.a:n.subject[e.main];return(o>=0?`${U(n,o)} `:"")+li(t,e,[o],cl)}function li({
level:t},e,[n,o],s){let r=e.ties.filter(({pair:m})=>m.a===n&&(o===void 0||m.b===o)),[i,...a]=r.length?r:e.ties.filter(({
pair:m})=>m.b===n);if(!i)return i_(e,s);let c=U(t,i.pair.a===n?i.pair.b:i.pair.a),l=o===void 0?` ${c}${a.length?` +${a.length}`:
""}`:"",{parts:f}=Jt(x,t,i.rows)[0],u=Ro(f,s-l.length)+l;return f[5]?u:u+o_(e,s-u.length)}function o_({main:t},e){let{roles:n,
statements:o}=N(),s=o.get(t).roles?.find(([i])=>n[i].function==="topic");if(!s||e<Hh)return"";let r=s_(s[1]);return r_(s[1])?
`: ${_e(r,e-2)} ?`:`: ${_e(r,e)}`}var s_=t=>typeof t=="number"&&t<0?eo(-1-t,1).join(" "):pe(t,1);function r_(t){if(typeof t==
"string"||t>=0)return!1;let e=x.statements.stance[-1-t];return e>=0&&["doubts","rejects"].includes(x.names.stances[e])}function i_({
main:t},e){let{verb:n,ends:o}=ke(t),s=pe(o[0],1);return`${n} ${_e(s,Math.max(e-n.length,Hh))}`.trim()}function a_({main:t,
first:e,last:n}){let o=N().statements.get(t);return o.when||o.inferred_when?sr(o,[e,n]):e===null&&n===null?d("date_unkno\
wn"):un(e,n)}var Yh=12,c_=300,Jh=Yh,fl=0,Kh=null;async function fi(t){await H();let e=Ca(),n=Ze(e);if(!n.length&&!w.pair){E(t,te(yt()&&
p("div",{class:"line timeline-head"},as()),p("p",{},tn())));return}let s=(e===O?n:Ze(O)).flatMap(({statements:m})=>m),r=Sr(
e),i=Lu(e,n,w.lanes,r),{columns:a,numbers:c}=Ih(e,n),l=i.slice(0,Jh),f=p("div",{class:"timeline-box"}),u=n.filter(m=>!ue(
m)&&!a.has(m));E(t,te(p("div",{class:"line timeline-head"},r?d_(r):p_(),as()),n.length===0&&p("p",{},d("no_tie_between")),
f,i.length>l.length&&h_(i.length-l.length,t),g_(n),w_(n,{columns:a,numbers:c},u.length,i.reduce((m,h)=>m+h.units.length,
0)>n.length),x_(u),b_(n,r),Gr(fn(x,s,O.chosen.main),d("tab_timeline")))),l_(f,e,l,n,{columns:a,numbers:c}),f_(t)}function l_(t,e,n,o,s){
fl=t.clientWidth;let{paddingLeft:r,paddingRight:i}=getComputedStyle(t),a=fl-parseFloat(r)-parseFloat(i),c=new Map,l=Bn(),
f=(b,y)=>{let $=b.units.filter(y).map(v=>{let T=Vh(e,v,b,l);return c.set(T,s.columns.get(v)??0),T}),_=Vf(b.ends.map(v=>Vt(
e.level,v)));return{title:u_(e,b),lang:_,...m_(e,b),items:$,number:$.length}},u=n.map(b=>f(b,ue)).filter(({items:b})=>b.
length),m=n.map(b=>f(b,y=>s.columns.has(y))).filter(({items:b})=>b.length),g=[...new Set(o.flatMap(({statements:b})=>b.map(
y=>x.statements.article[y])))].filter(b=>ue(x.articles[b])).map(Qh);g.length&&u.push({title:d("articles"),lang:null,open:null,
isOpen:!1,items:g,number:g.length}),t.append(Uh({lanes:u,ordered:m,columnOf:b=>c.get(b)??0,steps:s.numbers,now:yt(),openAll:(b,y)=>tt(
b.flatMap(({statements:$})=>$()),y)},Math.max(a,c_)))}function f_(t){Kh??=new ResizeObserver(()=>{let e=t.querySelector(
".timeline-box");w.tab==="timeline"&&e&&e.clientWidth&&e.clientWidth!==fl&&Jo(t,fi)}),Kh.observe(t)}var u_=({level:t},{ends:e})=>At(
e.map(n=>U(t,n)));function m_({level:t},{ends:e}){let n=e.map(r=>t.nodes[r].actor),o=He(n),s=n.length>1?{pair:n,open:o}:
{open:o};return{open:()=>M(s),isOpen:w.open===o}}var p_=()=>p("label",{class:"line"},d("lanes_of"),st(d("lanes_of"),[["a\
ctor",d("lanes_actor")],["pair",d("lanes_pair")]],w.lanes,t=>M({lanes:t}))),d_=t=>p("span",{class:"line"},p("strong",{},
t.map((e,n)=>[n>0&&" \u2194 ",Zt(O.level,e)])),L(d("all_pairs"),()=>M({pair:null}))),h_=(t,e)=>L(d("more",{n:R(t)}),()=>{
Jh+=Yh,Jo(e,fi)}),g_=t=>p("ul",{class:"looks"},Dd(t).map(([e,n])=>p("li",{},e,p("span",{},n))));function w_(t,e,n,o){let s=t.
filter(ue).length,r=[s>0&&d("at_their_dates",{n:R(s)}),e.columns.size>0&&d("in_stated_order",{n:R(e.columns.size)}),n>0&&
d("without_date",{n:R(n)})].filter(Boolean);return p("p",{class:"quiet"},d("timeline_drawn",{what:r.join(", ")}),o&&` ${d(
"timeline_several")}`,e.numbers.includes(null)&&` ${d("ordered_chains")}`)}function x_(t){let e=Bn(),n=({statements:o})=>o.
includes(e);return t.length?p("details",{class:"undated",open:t.some(n)},p("summary",{},`${d("without_date",{n:R(t.length)})}\
: ${d("show")}`),Ce(t.map(o=>p("li",{"aria-current":n(o)&&"location"},C(ll(O,o),()=>tt(o.statements,ll(O,o))))),20)):null}
function b_(t,e){if(e||w.lanes==="actor")return null;let n=t.filter(({ties:o})=>!o.length);return n.length>0&&p("p",{class:"\
quiet"},d("no_pair",{n:R(n.length)}))}function fo(t,e){let o=[...new Set(e.filter(s=>s!=null&&s!==""))];return{at:t,names:o,plain:o.map(Bt)}}function ul(t,e){
let n=e.join(" ");return t===n?0:t.startsWith(n)?1:e.every(o=>t.includes(o))?e.every(o=>y_(t,o))?2:3:null}function y_(t,e){
for(let n=t.indexOf(e);n>=0;n=t.indexOf(e,n+1))if(es(t,n))return!0;return!1}function Xh(t,e,n){let o=[];for(let s of t){
let[r,i]=[1/0,0];for(let[a,c]of s.plain.entries()){let l=ul(c,e);l!==null&&l<r&&([r,i]=[l,a])}r<1/0&&o.push({one:s,rank:r,
by:i,count:n(s.at)})}return o.sort((s,r)=>s.rank-r.rank||r.count-s.count||s.one.at-r.one.at)}function Zh(t,e){let n=null;
for(let o of t)for(let[s,r]of o.plain.entries())for(let i of new Set([r,...r.split(" ")])){let a=Math.min(Math.floor(Math.
max(e.length,i.length)/3),n?n.far-1:99);if(a<1||Math.abs(i.length-e.length)>a)continue;let c=$_(i,e,a);c<=a&&(n={one:o,name:o.
names[s],far:c})}return n}function $_(t,e,n){let[o,s]=[[],Array.from({length:e.length+1},(r,i)=>i)];for(let r=1;r<=t.length;r++){
let i=[r];for(let a=1;a<=e.length;a++){let c=t[r-1]===e[a-1];i[a]=Math.min(s[a]+1,i[a-1]+1,s[a-1]+(c?0:1)),r>1&&a>1&&t[r-
1]===e[a-2]&&t[r-2]===e[a-1]&&(i[a]=Math.min(i[a],o[a-2]+1))}if(Math.min(...i)>n)return n+1;[o,s]=[s,i]}return s[e.length]}var ui=90,ls=class{constructor(){this.plain=[],this.passages={owners:[],bounds:[],texts:[]}}add(e,n,o=null){this.plain.push(
`${Bt(e)}
`),this.passages.owners.push(n),this.passages.bounds.push(o),this.passages.texts.push(o?null:e)}whole(){let e=new Uint32Array(
this.plain.length+1);for(let[n,o]of this.plain.entries())e[n+1]=e[n]+o.length;return{plain:this.plain.join(""),starts:e,
...this.passages}}};function ml(t,e){let{plain:n,starts:o}=t,s=e.join(" "),r=[[],[],[]],i=new Uint8Array(o.length);for(let[
a,c]of tg(t,s)){i[a]=1;let l=es(n,c)||O_(n.slice(o[a],o[a+1]),s)===0;r[l?0:1].push(a)}if(e.length>1){let a=e.reduce((c,l)=>l.
length>c.length?l:c,"");for(let[c]of tg(t,a)){if(i[c])continue;let l=n.slice(o[c],o[c+1]);e.every(f=>l.includes(f))&&r[2].
push(c)}}return r.flat()}function*tg({plain:t,starts:e},n){let o=0;for(let s=t.indexOf(n);s>=0&&o+1<e.length;s=t.indexOf(
n,e[o])){for(;e[o+1]<=s;)o++;yield[o,s],o++}}function O_(t,e){let n=2;for(let o=t.indexOf(e);o>=0;o=t.indexOf(e,o+1)){if(es(
t,o))return 0;n=1}return n}function fs(t,e){let n=t.replace(/^#+\s+/,"").replace(/\s+/g," ").trim(),o=Od(n,[e.join(" "),
...e]),[s]=o[0]??[0],r=s>ui?eg(n,s-ui):0,i=n.length-s>2*ui?eg(n,s+2*ui):n.length,a=r?"\u2026 ":"";return{text:`${a}${n.slice(
r,i).trimEnd()}${i<n.length?" \u2026":""}`,marks:o.filter(([c,l])=>c>=r&&l<=i).map(([c,l])=>[c-r+a.length,l-r+a.length])}}
function eg(t,e){let n=t.indexOf(" ",e);return n>=0&&n-e<20?n+1:e}async function ng(t,e){let{findings:n,...o}=t,{facts:s,words:r}=o,i=r.entities.map(({label:l,labels:f={},aliases:u=[]},m)=>fo(
m,[l,...Object.values(f),...u])),a=({at:l})=>!!r.entities[l].actor,c=await k_(t,e);return{...o,actors:i.filter(a),issues:i.
filter(l=>!a(l)),relations:s.relations.map(({label:l},f)=>fo(f,[l])),questions:s.questions.map(({title:l,name:f},u)=>fo(
u,[l,f])),articles:s.articles.map(({title:l,author:f,publisher:u},m)=>fo(m,[l,f,u,[f,u,l].filter(Boolean).join(" ")])),findings:T_(
t,n),quotes:await __(t,e),sentences:c,sentenceOf:v_(t,c)}}function S_({facts:t,words:e},n){let{quote:o=[]}=e.statements.
get(n),s=e.bodies.get(t.statements.article[n]);if(s===null)return o.join(" [\u2026] ");let r=[];for(let i=2;i<o.length;i+=
2)r.push(s.slice(Number(o[i]),Number(o[i+1])));return r.join(" [\u2026] ")}async function __(t,e){let n=new ls;for(let[o,
{translation:s}]of t.words.statements.entries())n.add(S_(t,o),o),s&&n.add(s,o),await e();return n.whole()}async function k_({
words:t,facts:e},n){let o=new ls;for(let[s,r]of t.bodies.entries()){let i=new Intl.Segmenter(e.articles[s].language??void 0,
{granularity:"sentence"});for(let{segment:a,index:c}of i.segment(M_(r??"")))a.trim()&&o.add(a,s,[c,c+a.length]);await n()}
return o.whole()}var M_=t=>t.replace(/(?<!\n|^#[^\n]*)\n(?!\n)/gm," ");function v_({facts:t,words:e},{owners:n,bounds:o}){
let s=new Map;for(let[i,a]of n.entries())s.has(a)||s.set(a,i);let r=t.articles.map((i,a)=>e.bodies.get(a)!==null);return Int32Array.
from({length:e.statements.length},(i,a)=>{let c=t.statements.article[a];if(!r[c])return-1;let{quote:l=[]}=e.statements.get(
a),[f,u]=[s.get(c)??0,n.length];for(;u-f>1;){let m=f+u>>1;n[m]===c&&(o[m]?.[0]??0)<=Number(l[2])?f=m:u=m}return f})}function T_({
facts:t},e){return e.flatMap(n=>n.findings).map(({title:n,sentence:o,counts:s},r)=>{let i=o.map(([c])=>c).join(""),[,,a]=s[s.
length-1];return{...fo(r,[i,`${n}: ${i}`]),statements:ie(t,a)}})}var og=4,sg=4;function rg(t,e,n,o){let s=i=>i.filter(a=>!n.has(a)),r=[];for(let{at:i,plain:a}of t.relations){let c=A_(a[0].
split(" "),e);if(c===null||!o.relations[i])continue;let[l,f]=[e.slice(0,c.from),e.slice(c.to)].map(s);for(let u of E_(t,
i,l,f,o)){let m=o.ofPhrase(u);m.length&&r.push({kind:"phrase",rank:c.rank,count:m.length,label:"",phrase:u,statements:m})}}
return r.sort((i,a)=>i.rank-a.rank||(a.count??0)-(i.count??0))}function A_(t,e){for(let n=0;n<e.length;n++){let o=e.slice(
n,n+t.length);if(o.length===t.length&&o.every((i,a)=>L_(i,t[a])))return{from:n,to:n+t.length,rank:o.every((i,a)=>i===t[a])?
0:1};if(n+o.length===e.length&&o.join(" ").length>=og&&t.join(" ").startsWith(o.join(" ")))return{from:n,to:e.length,rank:1}}
return null}function L_(t,e){let n=0;for(;n<t.length&&t[n]===e[n];)n++;return t===e||n>=og&&n>=Math.max(t.length,e.length)-
2}function E_(t,e,n,o,s){let[r,i]=[n,o].map(a=>a.length?N_(t,a):[null]);return n.length||o.length?r.flatMap(a=>i.map(c=>({
relation:e,actor:a,target:c}))):s.targetsOf(e).slice(0,sg).map(a=>({relation:e,actor:null,target:a}))}function N_({actors:t,
issues:e,words:{entities:n}},o){let s=[];for(let{at:i,plain:a}of[...t,...e]){let c=a.map(l=>ul(l,o)).filter(l=>l!==null);
c.length&&s.push({rank:Math.min(...c),id:n[i].id})}return s.sort((i,a)=>i.rank-a.rank).filter(({rank:i})=>i===s[0].rank).
slice(0,sg).map(({id:i})=>i)}var ig=["phrase","actor","issue","relation","article","finding","question","quote","words"],q_=4,I_=200,R_="\u2E80",mi=class{constructor(e,n,o){
this.index=e,this.counts=new jr(e.facts,e.words,e.level,n),this.asking=new Set(qc(o)),this.answers=e.facts.questions.map(
s=>s.tab?null:this.counts.ofQuestion(s))}groups(e,n=null){let o=qc(e.replace(/[?\u00bf\u061f\uff1f]/g," "));if(!o.length)
return[];let s=c=>c===n?I_:q_,r=o.filter(c=>!this.asking.has(c)),i=o.join("").length>1||o[0]>=R_;return[C_("phrase",rg(this.
index,o,this.asking,this.counts),s("phrase")),...this.namedGroups(o,r.length?r:o,s),...i?this.textGroups(o,s):[]].filter(
({total:c})=>c).sort((c,l)=>cg(c)-cg(l)||ig.indexOf(c.kind)-ig.indexOf(l.kind))}nearest(e){let{actors:n,issues:o,relations:s}=this.
index;return Zh([...n,...o,...s],Bt(e))?.name??null}namedGroups(e,n,o){let{counts:s,index:r}=this,i=()=>0,a=l=>s.entities[l],
c=(l,f,u,m=()=>({}))=>{let h=Xh(f,l==="question"?n:e,u),g=h.slice(0,o(l)).map(({one:b,rank:y,by:$,count:_})=>({kind:l,rank:y,
count:_,at:b.at,label:b.names[0],...$>0&&l!=="finding"&&l!=="question"&&{alias:b.names[$]},...m(b.at)}));return{kind:l,total:h.
length,hits:g}};return[c("actor",r.actors,a),c("issue",r.issues,a),c("relation",r.relations.filter(({at:l})=>s.relations[l]),
l=>s.relations[l],l=>({statements:s.ofRelation(l)})),c("article",r.articles,l=>s.articles[l],()=>({alias:void 0})),c("fi\
nding",r.findings,i,l=>({count:r.findings[l].statements.length,statements:r.findings[l].statements,snippet:fs(r.findings[l].
names[0],e)})),c("question",r.questions.filter(({at:l})=>this.answers[l]?.length!==0),l=>this.answers[l]?.length??0,l=>{
let f=this.answers[l];return f?{statements:f}:{count:null,tab:r.facts.questions[l].tab}})]}textGroups(e,n){let{quotes:o,
sentences:s,sentenceOf:r}=this.index,{first:i,total:a,taken:c}=this.quoted(ml(o,e),n("quote")),l=ml(s,e).filter(m=>!c[m]),
f=i.map(({passage:m,statements:h})=>{let g=o.owners[m],b=fs(this.sentence(r[g]),e),y=b.marks.length?b:fs(this.quote(m),e),
$=this.index.facts.statements.article[g],_=[...h];return{...ag("quote",y,$,e),count:_.length,statements:_}}),u=l.slice(0,
n("words")).map(m=>{let h=this.sentence(m);return{...ag("words",fs(h,e),s.owners[m],e),sentence:h}});return[{kind:"quote",
total:a,hits:f},{kind:"words",total:l.length,hits:u}]}quoted(e,n){let{quotes:o,sentences:s,sentenceOf:r}=this.index,i=new Uint8Array(
s.owners.length),a=new Map,c=new Set,l=0;for(let f of e){let u=o.owners[f],m=r[u],h=m<0?this.quote(f):m,g=m<0?!c.has(h):
!i[m];m<0?c.add(h):i[m]=1,g&&l++<n&&a.set(h,{passage:f,statements:new Set}),a.get(h)?.statements.add(u)}return{first:[...a.
values()],total:l,taken:i}}quote(e){return this.index.quotes.texts[e]??""}sentence(e){let{sentences:n,words:o}=this.index,
s=e<0?null:n.bounds[e];return s?(o.bodies.get(n.owners[e])??"").slice(...s):""}},ag=(t,e,n,o)=>({kind:t,rank:Bt(e.text).
includes(o.join(" "))?4:5,count:null,label:e.text,snippet:e,article:n}),C_=(t,e,n)=>({kind:t,total:e.length,hits:e.slice(
0,n)});function cg({hits:t}){let e=Math.min(...t.map(n=>n.rank));return e<=1?e:2}var j_=80;async function fg({kind:t,at:e=0,article:n=0,statements:o,tab:s,sentence:r},i,a){t==="actor"||t==="issue"?await W_(
N().entities[e].id):t==="article"?await M({tab:"article",article:x.articles[e].id,open:null}):t==="words"?await M({tab:"\
article",article:x.articles[n].id,open:null,find:[a,lg(r)]}):s?await M({tab:s}):t==="finding"?await tt(o??[],D(i),{tab:"\
findings",find:["",lg(i)]}):o?.length===1?await vt(o[0]):await tt(o??[],D(i))}var lg=(t="")=>t.replace(/^#+\s+/,"").trim().
replace(/\s+/g," ").slice(0,j_);async function W_(t){let e=O.level.numbers.get(t);if(e===void 0||!O.nodes.has(e)){await ft(
t);return}let n=Ao().shown.has(e)?w.grown:Zs(t);await ft(t),await M({grown:n}),w.tab==="graph"&&Cr(e)}function mg({kind:t,total:e,hits:n},o,s,r){let i=`results-${t}`;return p("div",{role:"group","aria-labelledby":i},p("p",
{class:"results-head",id:i},d(`found_${t}`),p("span",{class:"quiet"},` ${R(e)}`)),n.map(a=>o(B_(a),s(a,pg(a)))),e>n.length&&
o(p("div",{role:"option",class:"result more"},d("show_all_of",{n:R(e)})),r(t)))}function B_(t){let{count:e,alias:n,snippet:o,
kind:s}=t;return p("div",{role:"option",class:"result"},o?p("span",{class:s==="quote"||s==="words"?"words":"",dir:"auto",
lang:ug(t)},D_(o)):p("span",{dir:"auto",lang:ug(t)},pg(t)),n&&[" ",p("span",{class:"quiet",dir:"auto"},`(${n})`)],p("spa\
n",{class:"quiet aside"},[F_(t),e!==null&&I(e,"statement")].filter(Boolean).join(" \xB7 ")))}function pg({kind:t,label:e,
at:n,phrase:o}){if(o){let[s,r]=[o.actor,o.target].map(a=>a===null?"":P_(a));return d(s&&r?"phrase_both":r?"phrase_who":"\
phrase_whom",{actor:s,relation:x.relations[o.relation].verbs[0],target:r})}return(t==="actor"||t==="issue")&&n!==void 0?
Y(N().entities[n]):t==="relation"&&n!==void 0?mn(x.relations[n].verbs[0]):e}function ug({kind:t,at:e,article:n}){return t===
"quote"||t==="words"?n===void 0?null:x.articles[n].language:e===void 0?null:t==="actor"||t==="issue"?Lt(N().entities[e].
id):t==="article"?x.articles[e].language:null}function P_(t){let e=N().entities.find(n=>n.id===t);return e?Y(e):t}function F_({
kind:t,at:e,article:n}){return t==="article"&&e!==void 0?Me(x.articles[e]):(t==="quote"||t==="words")&&n!==void 0?x.articles[n].
title:t==="actor"||t==="issue"?e===void 0?"":N().entities[e].type:""}function D_({text:t,marks:e}){let n=0;return[...e.flatMap(
([s,r])=>{let i=t.slice(n,s);return n=r,[i,p("mark",{},t.slice(s,r))]}),t.slice(n)]}var z_=12,[U_,G_,dg,pi]=[560,200,4,12],ne="",dl=null,pl=null,en=null,nn=[],on=-1;function hg(){let t=p("div",{id:"result\
s",class:"results",role:"listbox","aria-label":d("search_results")});t.hidden=!0,t.addEventListener("mousedown",n=>n.preventDefault());
let e=p("input",{type:"search",id:"search",role:"combobox","aria-expanded":"false","aria-controls":"results","aria-autoc\
omplete":"list",placeholder:d("search"),"aria-label":d("search"),autocomplete:"off",value:ne,onfocus:gg,oninput:n=>di(n.
target.value),onkeydown:K_,onblur:hi});return p("div",{class:"searching",role:"search"},e,t)}function gg(){if(pl?.of!==x){
let t=Promise.all([H(),js(),Mt("entity")]).then(([e,{cards:n},o])=>ng({facts:x,words:e,findings:n,level:o},H_()));pl={of:x,
index:t}}return pl}function H_(){let t=performance.now();return()=>performance.now()-t<z_?null:new Promise(e=>setTimeout(
()=>{t=performance.now(),e()}))}async function hl(){let{of:t,index:e}=gg(),n=await e,o=JSON.stringify(w.coders);return(en?.
coders!==o||en.of!==t)&&(en={search:new mi(n,w,d("search_asking")),of:t,coders:o}),en.search}async function di(t){ne=t,dl=
null,en||xg([p("p",{class:"quiet"},d("search_preparing"))]),await hl(),ne===t&&wg()}function wg(){let t=en?.search.groups(
ne,dl)??[];nn=[],on=-1;let e=(r,i)=>(r.id=`result-${nn.length}`,r.addEventListener("click",i),nn.push({element:r,act:i}),
r);if(!ne.trim())return hi();let n=(r,i)=>()=>(hi(),fg(r,i,ne.trim())),o=r=>()=>{let i=on;dl=r,wg(),bg(i)};xg(t.length?t.
map(r=>mg(r,e,n,o)):V_(e));let s=t.reduce((r,i)=>r+i.total,0);be(s?I(s,"hit"):d("nothing_found",{what:ne.trim()}))}function V_(t){
let e=en?.search.nearest(ne)??null,n=()=>{if(e===null)return;let o=A("search");o.value=e,o.focus(),di(e)};return[p("p",{
class:"quiet"},d("nothing_found",{what:ne.trim()})),e!==null&&t(p("div",{role:"option",class:"result"},d("did_you_mean",
{name:e})),n)]}function xg(t){let e=A("results");E(e,t),e.hidden=!1,Q_(A("search"),e),A("search").setAttribute("aria-exp\
anded","true")}function Q_(t,e){let{left:n,bottom:o,width:s}=t.getBoundingClientRect(),r=document.documentElement.clientWidth-
2*pi,i=Math.min(r,Math.max(s,U_));e.style.width=`${i}px`,e.style.left=`${Math.max(pi,Math.min(n,r+pi-i))}px`,e.style.top=
`${o+dg}px`,e.style.maxHeight=`${Math.max(G_,innerHeight-o-dg-pi)}px`}function hi(){nn=[],on=-1,A("results").hidden=!0,A(
"search").setAttribute("aria-expanded","false"),A("search").removeAttribute("aria-activedescendant")}function bg(t){nn[on]?.
element.removeAttribute("aria-selected"),on=Math.max(-1,Math.min(t,nn.length-1));let e=nn[on]?.element;e?.setAttribute("\
aria-selected","true"),e?.scrollIntoView({block:"nearest"}),e?A("search").setAttribute("aria-activedescendant",e.id):A("\
search").removeAttribute("aria-activedescendant")}async function K_(t){let{key:e,target:n}=t,o={ArrowDown:1,ArrowUp:-1};
e in o?(t.preventDefault(),A("results").hidden&&ne.trim()?await di(ne):bg(on+o[e])):e==="Enter"?(t.preventDefault(),(A("\
results").hidden||!en)&&await di(n.value),nn[Math.max(on,0)]?.act()):e==="Escape"&&(n.value=ne="",hi())}var yg=()=>[Y_(),X_()];function Y_(){if(x.languages.length<2)return null;let t=x.languages.map(e=>[e,J_(e)]);return st(d(
"language_of_names"),[["",d("language_of_names")],...t],w.language??"",async e=>{await H(),await M({language:e||null})})}
function J_(t){try{return D(new Intl.DisplayNames([t],{type:"language"}).of(t)??t)}catch{return t}}var X_=()=>{let t=Yt()===
"dark"?"light":"dark";return L(d(t),()=>M({theme:t}),{id:"theme"})};var $g=(t,e,n,o)=>o.map(s=>X(It(t,{...e,[n]:[s]},qt(e)).inside).length);function us(t,e,n,o,s){let r=new Array(s).fill(0),
i=n==="kinds"?[...r.keys()]:null,{inside:a,main:c}=It(t,{...e,[n]:i},qt(e));for(let l of X(a)){let f=o(n==="quad_classes"?
c[l]:l);f>=0&&r[f]++}return r}var Z_=0,tk=0;function kg(){let{statements:t,names:e,labels:n}=x;return to(d("filters_and_counts"),Xt(d("quad_classes"),
ek()),Xt(d("modes"),gi("modes",n.modes,gl("modes",t.mode,e.modes),o=>wl(o===an,"not actual"))),Xt(d("certainties"),gi("c\
ertainties",n.certainties,gl("certainties",t.certainty,e.certainties),o=>wl(o===Z_,"hedged"))),Xt(d("polarities"),gi("po\
larities",n.polarities,gl("polarities",t.polarity,e.polarities),o=>wl(o===tk,"denied"))))}function Mg(t){let e=p("detail\
s",{class:"group",open:t},p("summary",{},d("more_filters")),t&&Sg());return e.addEventListener("toggle",()=>e.open&&e.children.
length===1&&re(e,Sg())),e}var gl=(t,e,n)=>us(x,w,t,o=>e[o],n.length);function wl(t,e){let{names:n,encodings:o}=x;return Ie(
at().line,{dashes:t?[]:o.holds[n.holds.indexOf(e)].dashes})}function ek(){let{statements:t,names:e,labels:n}=x,o=e.quad_classes.
length,s=c=>c<o?Kn(e.signs.indexOf($e(x,c))):Kn(e.signs.indexOf("neither")),r=us(x,w,"quad_classes",c=>t.quad_class[c]<0?
o:t.quad_class[c],o+1),i=[...e.quad_classes.keys(),-1],a=w.quad_classes??i;return[...n.quad_classes,d("no_quad_class")].
map((c,l)=>{let f=u=>M({quad_classes:ms(i,a,[i[l]],u,i)});return r[l]>0&&ut(`${c} (${r[l]})`,a.includes(i[l]),f,s(l))})}
function ms(t,e,n,o,s){let r=t.filter(i=>n.includes(i)?o:e.includes(i));return String(r)===String(s)?null:r}function gi(t,e,n,o=()=>null){
let s=[...e.keys()],r=t==="kinds"&&w.count==="acts"?[qn]:s,i=w[t],a=i??r;return e.map((c,l)=>{let f=u=>M({[t]:ms(s,a,[l],
u,r)});return(n[l]>0||i!==null)&&ut(`${c} (${n[l]})`,a.includes(l),f,o(l))})}function Og(t,e){let n=e.map(([s])=>s),o=w[t]??
n;return e.map(([s,r])=>{let i=a=>M({[t]:ms(n,o,[s],a,n)});return ut(r,o.includes(s),i)})}function Sg(){let{statements:t,
names:e,labels:n,relations:o,families:s,familyOf:r,articles:i,coders:a}=x,c=us(x,w,"relations",u=>t.relation[u],o.length),
l=us(x,w,"kinds",u=>o[t.relation[u]].kind,e.kinds.length),f=new Set(O.level.nodes.filter((u,m)=>O.level.isTied[m]).map(u=>u.
type));return[Xt(d("kinds"),gi("kinds",n.kinds,l)),Xt(d("relations"),s.map((u,m)=>nk(u,[...o.keys()].filter(h=>r[h]===m),
c))),Xt(d("types"),Og("types",[...f].sort().map(u=>[u,u]))),i.length>1&&Xt(d("articles"),Og("articles",i.map(u=>[u.id,u.
title]))),_g("sections",({section:u})=>u===null?[]:[u]),_g("tags",({tags:u})=>u),a.length>1&&Xt(d("coders"),ok()),Xt(d("\
further"),ut(d("with_issues"),w.issues,u=>M({issues:u})),ut(d("with_inferred"),w.inferred,u=>M({inferred:u})),ut(d("with\
_headlines"),w.headlines,u=>M({headlines:u})),ut(d("with_self_loops"),w.self,u=>M({self:u})))]}function _g(t,e){let n=[...new Set(
x.articles.flatMap(e))].sort();if(!n.length)return null;let o=$g(x,w,t,n),s=w[t]??[];return Xt(d(t),n.map((r,i)=>{let a=c=>M(
{[t]:ms(n,s,[r],c,[])});return ut(`${Gt(r)} (${o[i]})`,s.includes(r),a)}))}function nk(t,e,n){let o=[...x.relations.keys()],
s=w.relations??o,r=e.filter(c=>n[c]),i=r.reduce((c,l)=>c+n[l],0);if(!i)return null;let a=(c,l)=>M({relations:ms(o,s,c,l,
o)});return p("details",{class:"family"},p("summary",{},`${mn(t)} (${i})`,r.some(c=>!s.includes(c))&&" \u2022"),p("p",{class:"\
quiet"},C(d("all"),()=>a(e,!0))," ",C(d("none"),()=>a(e,!1))),r.map(c=>ut(`${mn(x.relations[c].verbs[0])} (${n[c]})`,s.includes(
c),l=>a([c],l))))}function ok(){let t=w.coders??[],e=t.length>1?[[t.join(" "),ce(t)]]:[],n=x.coders.map(o=>[o,o]);return st(
d("coders"),[["",d("one_coder")],...n,...e],t.join(" "),o=>M({coders:o?o.split(" "):null}))}var vg=["statements","acts","articles"];function Tg(){let t=C(d("draw_all"),()=>M({all:!0,picture:"whole"}));return to(d(
"level"),st(d("level"),Ci.map(e=>[e,d(`level_${e}`)]),w.level,sk),p("label",{class:"line"},`${d("count_by")} `,rk()),p("\
label",{class:"line"},`${d("min_weight")} `,ik()),w.ego!==null&&ak(w.ego),O.isGrown&&p("p",{class:"quiet"},d("not_drawn_\
yet")," ",t),O.weakest>0&&p("p",{class:"quiet"},bt(O.weakest,"weakest",{n:O.weakest})," ",t))}async function sk(t){let e=await Mt(
t);await M({level:t,ego:null,...tr(e)})}function rk(){let t=e=>M({count:vg.find(n=>n===e)});return st(d("count_by"),vg.map(
e=>[e,d(`by_${e}`)]),w.count,t)}function ik(){return p("input",{type:"number",min:1,max:999,value:w.min_weight,"aria-lab\
el":d("min_weight"),onchange:t=>M({min_weight:Math.max(1,Math.floor(Number(t.target.value))||1)})})}function ak(t){let e=st(
d("distance"),[1,2,3].map(n=>[String(n),I(n,"step")]),String(w.steps),n=>M({steps:Number(n)}));return p("p",{class:"ego"},
d("neighbours_of",{name:Fn(t)})," ",e," ",C(d("show_all"),()=>M({ego:null})))}var ck=["modes","polarities"],xl=()=>wo("filters").filter(t=>JSON.stringify(w[t])!==JSON.stringify(K[t])&&!(w.compared_with&&
ck.includes(t)&&w[t]===null));function Ag(){let t=A("side"),e=jn(t),{scrollTop:n}=t,o=t.querySelector("details.group[ope\
n]")!==null,s=xl(),r=()=>M(Object.fromEntries(s.map(i=>[i,K[i]])));E(t,p("div",{class:"box-head"},p("h2",{},d("filters")),
s.length>0&&L(d("reset"),r,{class:"quiet-button"}),L("\xD7",()=>t.hidePopover(),{class:"close","aria-label":d("close")})),
p("p",{class:"quiet"},mr()),Tg(),kg(),Mg(o),to(d("display"),yg())),Wn(t,e),n&&(t.scrollTop=n)}function Lg({statements:t}){let[e,n]=[1/0,-1/0];for(let o of[t.first,t.last])for(let s of o)s!==null&&(e=Math.min(e,s),n=
Math.max(n,s));return e>n?null:[e,n]}function Eg({facts:t,state:e,chosen:n}){let o=e.since!==null||e.until!==null||!e.undated,
s={...e,since:null,until:null,undated:!0},r=o?It(t,s,qt(e)):n;return{chosen:r,statements:X(r.inside)}}function Ng(t,e,n,[
o,s],r){let i=(s-o+1)/r,a=new Array(r).fill(0),c=new Array(r).fill(0),l=u=>Math.min(r-1,Math.max(0,Math.floor((u-o)/i))),
f=new Set;for(let u of n){let m=t.statements.act[u];if(m>=0&&f.has(m))continue;m>=0&&f.add(m);let[h,g]=[e.first[u],e.last[u]];
if(h===null&&g===null)continue;let[b,y]=[l(h??o),l(g??s)],$=h!==null&&g===h&&!e.approximate[u];for(let _=b;_<=y;_++)($?a:
c)[_]+=1/(y-b+1)}return{sure:a,unsure:c,width:i}}var bl=120,yl=!1;function Ig(){let t=A("time"),e=Lg(x),{chosen:n,statements:o}=Eg(O),s=o.filter(m=>n.first[m]===null&&n.
last[m]===null),r=s.length>0&&p("p",{class:"undated"},V(I(s.length,"undated"),s,d("undated_many")));if(!e||e[0]===e[1]){
E(t,p("p",{class:"quiet"},d("no_period")),r);return}let i=lk(e),a=t.querySelector(".slider")?t.children:[p("div",{class:"\
time-head"}),uk(e)],[c,l]=a;c.isConnected||E(t,c,l),E(c,fk(e,i),r);let[f,...u]=l.children;f.replaceWith(pk(n,o,e,i));for(let[
m,h]of u.slice(0,2).entries())h.value=String(i[m]),h.setAttribute("aria-valuetext",gt(i[m]))}function lk([t,e]){return[Math.
max(t,w.since??t),Math.min(e,w.until??e)]}function fk(t,[e,n]){return[p("h2",{},d("period")),qg("since",e,t),"\u2013",qg(
"until",n,t),Oe()&&!yt()&&L(d("whole_period"),()=>M({since:null,until:null})),as(),ut(d("only_certain_dates"),w.inside===
"certainly",o=>M({inside:o?"certainly":"possibly"})),ut(d("include_undated"),w.undated,o=>M({undated:o}))]}function qg(t,e,[
n,o]){let s=r=>{let i=Df(r);i!==null&&Rg(t,i,[n,o])};return p("input",{type:"date",value:gt(e),min:gt(n),max:gt(o),"aria\
-label":d(t),onchange:r=>s(r.target.value)})}function uk([t,e]){let n=o=>p("input",{type:"range",min:t,max:e,step:1,"ari\
a-label":d(o),oninput:s=>Rg(o,Number(s.target.value),[t,e])});return p("div",{class:"slider"},S("svg"),n("since"),n("unt\
il"),mk([t,e]))}function mk([t,e]){return p("div",{class:"years","aria-hidden":"true"},Uf(t,e).map(([n,o])=>{let s=p("sp\
an",{},o);return s.style.left=`${(n-t)/(e-t+1)*100}%`,s}))}function pk(t,e,n,[o,s]){let[r]=n,{sure:i,unsure:a,width:c}=Ng(
x,t,e,n,bl),l=Math.max(...i.map((m,h)=>m+a[h]),1),f=(m,h,g,b)=>{let[y,$]=[g/l*34,36-(g+b)/l*34],_=(m+1)*c+r<o||m*c+r>s;return g>
0&&S("rect",{class:h+(_?" off":""),x:m/bl*1e3,y:$,width:1e3/bl-1,height:Math.max(y,1.5)})},u=i.map((m,h)=>[f(h,"bar",m,0),
f(h,"bar unsure",a[h],m)]);return S("svg",{class:"histogram",viewBox:"0 0 1000 40",preserveAspectRatio:"none",role:"img",
"aria-label":d("histogram")},u)}function Rg(t,e,[n,o]){let s=t==="since"?e<=n:e>=o;zt({[t]:s?null:e}),(w.since??n)>(w.until??
o)&&zt({[t==="since"?"until":"since"]:e}),!yl&&(yl=!0,requestAnimationFrame(()=>{yl=!1,M({})}))}var dk=10,Cg=!1,hk={wanted:""};function $l(){let t=p("div",{class:"viewpoints",role:"group","aria-label":D(d("according_\
to"))}),e=ar(),n=tf(x),o=s=>wk(e,n,s);E(A("viewpoint"),p("div",{class:"box-head"},p("h2",{},D(d("according_to"))),gk()),
ti(d("sources_find"),hk,t,o).slice(e.length>dk?0:1),bk())}var gk=()=>ut(d("viewpoint_several"),Ol(),t=>{Cg=t,t||w.according_to.
length<2?$l():M({according_to:w.according_to.slice(0,1)})}),Ol=()=>Cg||w.according_to.length>1;function wk(t,e,n){let o=Ol()?
"checkbox":"radio",s=i=>i.startsWith("by:")&&e.get(i)===e.get("authors")&&!w.according_to.includes(i);return t.filter(([
i,a])=>(o==="radio"||i!=="everyone")&&!s(i)&&n(a)).map(([i,a])=>p("label",{class:"tick"},p("input",{type:o,name:"accordi\
ng-to",checked:w.according_to.includes(i),onchange:c=>xk(i,c.target.checked)}),p("span",{dir:"auto"},D(a)),p("span",{class:"\
number quiet"},R(e.get(i)??0))))}function xk(t,e){if(!Ol()){M({according_to:[t]});return}let o=ar().map(([s])=>s).filter(
s=>s===t?e:w.according_to.includes(s));M({according_to:o.length?o:["authors"]})}var bk=()=>p("p",{},w.compared_with&&`${d(
"compared_with")} ${Qt(w.compared_with)} \xB7 `,C(d("compare_claims"),()=>M({tab:"compare"})));var yk=8,jg=new Map;function uo(t,e,n,o){jg.set(t,o);let s=p("button",{type:"button",id:`open-${t}`,class:"opener",popovertarget:t},
e),r=p("div",{id:t,class:"box",popover:"auto",role:"dialog","aria-label":n});return r.addEventListener("beforetoggle",i=>{
i.newState==="open"&&(o(),Ok(r,s))}),[s,r]}function Wg(t){$k(t)&&jg.get(t)?.()}var $k=t=>document.getElementById(t)?.matches(
":popover-open")??!1,ps=t=>document.getElementById(t)?.hidePopover();function Ok(t,e){let{right:n,bottom:o}=e.getBoundingClientRect();
t.style.setProperty("--top",`${o+4}px`),t.style.setProperty("--right",`${Math.max(yk,innerWidth-n)}px`)}var Sk=[["square","form_country"],["triangle","form_person"],["dot","form_actor"],["diamond","form_issue"]],_k={acts:"ac\
t_many",statements:"statement_many",articles:"article_many"};function Bg(){return p("section",{class:"legend"},p("h2",{},
d("legend")),p("ul",{},oc().map(([t,e])=>p("li",{},t,p("span",{},e)))),p("ul",{},Sk.map(([t,e])=>p("li",{},nc(t),p("span",
{},d(e))))),kk(),p("p",{class:"quiet"},d("width_meaning",{what:d(_k[w.count])})))}function kk(){let t=new Map;for(let{tint:n,
country:o}of O.level.nodes)n>=0&&o&&t.set(n,o);if(!t.size)return null;let e=[...t].sort(([n],[o])=>n-o);return p("ul",{},
e.map(([n,o])=>p("li",{},nc("dot",pn()[n]),p("span",{},d("belongs_to",{name:Mk(o)})))))}function Mk(t){let e=w.language?
xe(t):null;return e?Y(e):O.level.countries[t]}function Pe(t,e=""){return`${[x.title.replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-|-$/g,"").slice(0,60)||"network",e].filter(
Boolean).join("-")}.${t}`}var vk={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function ds(t){return t.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g,
"\uFFFD")}function dt(t){return ds(String(t)).replace(/[&<>"]/g,e=>vk[e])}var wi=1.4,[Pg,Tk,mo]=[48,24,12];function xi(t,e,n,o=400,s=""){let r=s&&` fill="${s}"`,i=[];for(let c of t.split(/\s+/).
filter(Boolean)){let l=i.length?`${i[i.length-1]} ${c}`:c;i.length&&Xe(l,n,o)<=e?i[i.length-1]=l:i.push(c)}return{markup:i.
map((c,l)=>`<text y="${(n*(1+l*wi)).toFixed(1)}" font-size="${n}" font-weight="${o}"${r}>${dt(c)}</text>`).join(""),height:i.
length*n*wi}}function Fg(t){let[e,n]=[0,mo];return{markup:(w.picture==="named"?Ir():xm()).map(([r,i])=>{let a=Pg+Xe(i,mo)+
Tk;e&&e+a>t&&([e,n]=[0,n+mo*wi]);let c=`<g transform="translate(${e} ${n-11})">${r.innerHTML}</g><text x="${e+Pg}" y="${n}\
" font-size="${mo}">${dt(i)}</text>`;return e+=a,c}).join(""),height:n+mo*wi-mo}}function zg(){let t=qe()?.body;if(!t?.nodeIndices.length)return null;let{nodes:e}=O.level,n=t.nodeIndices.map(l=>({at:l,
x:t.nodes[l].x,y:t.nodes[l].y})),[o,s]=[Math.min(...n.map(({x:l})=>l))-90,Math.max(...n.map(({x:l})=>l))+90],[r,i]=[Math.
min(...n.map(({y:l})=>l))-60,Math.max(...n.map(({y:l})=>l))+70],a=[...[...O.arrows.keys()].map(l=>Ak(l,t)),...n.map(({at:l,
x:f,y:u})=>Ek(l,e[l],f,u))];return{markup:`<g transform="translate(${(-o).toFixed(1)} ${(-r).toFixed(1)})">${a.join("")}\
</g>`,width:s-o,height:i-r}}function Dg(t,e,n){let o=n.nodes[e],s=Math.hypot(o.x-t.x,o.y-t.y)||1,r=O.level.nodes[e].size+
3;return{x:o.x-(o.x-t.x)/s*r,y:o.y-(o.y-t.y)/s*r}}var hs=({x:t,y:e})=>`${t.toFixed(1)} ${e.toFixed(1)}`;function Ak(t,e){
let{options:n}=e.edges[t],{arrows:o}=O.level,{signs:s,holds:r}=x.encodings,[i,a]=[e.nodes[o.actor[t]],e.nodes[o.target[t]]],
{color:c}=n.color,l=i===a,f=l?{x:i.x+34,y:i.y-34}:dr(i,a,n.smooth),u=l?{x:i.x,y:i.y-16}:Dg(f,o.actor[t],e),m=l?{x:i.x+16,
y:i.y}:Dg(f,o.target[t],e),h=Math.atan2(m.y-f.y,m.x-f.x)*180/Math.PI,g={x:(u.x+2*f.x+m.x)/4,y:(u.y+2*f.y+m.y)/4},{dashes:b}=r[o.
hold[t]],y=b.length?` stroke-dasharray="${b.join(" ")}"`:"",$=`<path d="M${hs(u)} Q${hs(f)} ${hs(m)}" fill="none" stroke\
="${c}" stroke-width="${n.width.toFixed(1)}"${y}/>`,_=zo(s[o.sign[t]].head,c,`translate(${hs(m)}) rotate(${h}) scale(1)`),
v=ec(Oa(o.hold[t],o.mark[t]),c,g.x.toFixed(1),g.y.toFixed(1));return $+(_?.outerHTML??"")+(v?.outerHTML??"")+Lk(n.label??
"",u,m,g)}function Lk(t,e,n,o){if(!t)return"";let s=Math.atan2(n.y-e.y,n.x-e.x)*180/Math.PI,r=s>90||s<-90?s+180:s,i=t.split(
`
`),a=i.map((c,l)=>`<tspan x="0" y="${-4-12*(i.length-1-l)}">${dt(c)}</tspan>`);return`<text transform="translate(${hs(o)}\
) rotate(${r.toFixed(1)})" font-size="11" ${Ug()}>${a.join("")}</text>`}var Ug=()=>`text-anchor="middle" fill="${at().text}\
" stroke="${at().ground}" stroke-width="3" paint-order="stroke"`;function Ek(t,{size:e,shape:n,tint:o},s,r){let i={square:`\
<rect x="${s-e}" y="${r-e}" width="${2*e}" height="${2*e}" `,triangle:`<path d="M${s} ${r-e} L${s+e} ${r+e*.8} L${s-e} ${r+
e*.8} Z" `,diamond:`<path d="M${s} ${r-e} L${s+e} ${r} L${s} ${r+e} L${s-e} ${r} Z" `,dot:`<circle cx="${s}" cy="${r}" r\
="${e}" `},c=zn(U(O.level,t)).split(`
`).map((f,u)=>`<text x="${s}" y="${r+e+14+u*14}" font-size="13" ${Ug()}>${dt(f)}</text>`),l=o>=0?pn()[o]:at().node;return`${i[n]}\
fill="${l}" stroke="${at().line}"/>${c.join("")}`}var Nk=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-linecap","stroke-linejoin","stroke-opac\
ity","paint-order","opacity","font-size","font-weight","font-style","font-family","text-anchor","dominant-baseline","let\
ter-spacing","direction","visibility","marker-start","marker-mid","marker-end"],qk=["class","style","tabindex","role","f\
ocusable"];function gs(t,e){let n=t.cloneNode(!0),[o,s]=[t,n].map(r=>[r,...r.querySelectorAll("*")]);for(let[r,i]of o.entries()){
let a=getComputedStyle(i);for(let c of[...qk,...s[r].getAttributeNames().filter(l=>/^(aria|data)-/.test(l))])s[r].removeAttribute(
c);a.display==="none"&&s[r].setAttribute("display","none");for(let c of Nk)s[r].setAttribute(c,a.getPropertyValue(c))}if(e)
for(let[r,i]of o.entries())i.matches(e)&&s[r].remove();return n}var Ik=/^repeating-linear-gradient\((.*)\)$/,Rk=/,\s*(?![^(]*\))/,Ck={"to top":0,"to right":90,"to bottom":180,"to left":270};
function Gg(t,{x:e,y:n,width:o,height:s}){let[r,...i]=Ik.exec(t)?.[1].split(Rk)??[];if(!i.length)return null;let a=(Ck[r]??
Number.parseFloat(r))*Math.PI/180,[c,l]=[Math.sin(a),-Math.cos(a)],f=(Math.abs(o*c)+Math.abs(s*l))/2,[u,m]=[e+o/2-f*c,n+
s/2-f*l],h=0,g=i.map(W=>{let j=W.lastIndexOf(" ");return h=Math.max(h,Number.parseFloat(W.slice(j))),{colour:jk(W.slice(
0,j)),at:h}}),b=[u,m,u+h*c,m+h*l].map(W=>(Math.round(100*W)/100+0).toFixed(2)),y=`stripes${[t,...b].join("_").replace(/[^\w.-]+/g,
"_")}`,[$,_,v,T]=b,q=g.map(({colour:W,at:j})=>`<stop offset="${(j/h).toFixed(4)}" stop-color="${W}"/>`),P=`gradientUnits\
="userSpaceOnUse" spreadMethod="repeat" x1="${$}" y1="${_}" x2="${v}" y2="${T}"`;return{fill:`url(#${y})`,defined:`<line\
arGradient id="${y}" ${P}>${q.join("")}</linearGradient>`}}function jk(t){let e=/^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)\)$/.
exec(t)?.slice(1);return e?`rgb(${e.map(n=>Math.round(255*Number(n))).join(", ")})`:t}var bi=8,Hg=document.createElement("canvas").getContext("2d");function Sl(t){let e=Wk(t);for(let[o]of e)o.scrollTo(0,0);
let n=t instanceof SVGSVGElement?Bk(t):Pk(t);for(let[o,s,r]of e)o.scrollTo(s,r);return n}function Wk(t){let e=[];for(let n=t.
parentElement;n;n=n.parentElement)e.push(n);return e.filter(n=>n.scrollLeft||n.scrollTop).map(n=>[n,n.scrollLeft,n.scrollTop])}
function Bk(t){let e=t.getBBox(),[n,o]=[Math.ceil(e.width)+2*bi,Math.ceil(e.height)+2*bi],s=gs(t);return s.setAttribute(
"viewBox",`${e.x-bi} ${e.y-bi} ${n} ${o}`),s.setAttribute("width",String(n)),s.setAttribute("height",String(o)),{markup:$i(
s),width:n,height:o}}function Pk(t){let{left:e,top:n}=t.getBoundingClientRect(),o=[],[s,r]=[0,0],i=(c,l)=>{c&&(o.push(c),
s=Math.max(s,l.right-e),r=Math.max(r,l.bottom-n))},a=c=>{let l=getComputedStyle(c);if(l.display==="none"||l.visibility===
"hidden"||l.opacity==="0")return;let f=c.getBoundingClientRect();if(f.right<e)return;let[u,m]=[f.left-e,f.top-n];if(c instanceof
SVGSVGElement){let h=gs(c);for(let[g,b]of Object.entries({x:u,y:m,width:f.width,height:f.height,overflow:"visible"}))h.setAttribute(
g,String(b));i($i(h),f);return}i(Fk(l,u,m,f.width,f.height),f);for(let h of c.childNodes)if(h instanceof Element)a(h);else if(h instanceof
Text)for(let g of Gk(h,l,e,n))i(g.markup,g.place)};return a(t),{markup:o.join(""),width:Math.ceil(s),height:Math.ceil(r)}}
var $i=t=>ds(new XMLSerializer().serializeToString(t));function Fk(t,e,n,o,s){let r=o>0&&s>0?Gg(t.backgroundImage,{x:e,y:n,
width:o,height:s}):null,i=r?`${r.defined}<rect x="${e}" y="${n}" width="${o}" height="${s}" fill="${r.fill}"/>`:"";return zk(
t,e,n,o,s,!r)+i+Dk(t,e,n,o,s)}function Dk(t,e,n,o,s){let r=Number.parseFloat(t.outlineWidth);if(t.outlineStyle!=="solid"||
!r||!yi(t.outlineColor))return"";let i=Number.parseFloat(t.outlineOffset)+r/2;return`<rect x="${e-i}" y="${n-i}" width="${o+
2*i}" height="${s+2*i}" fill="none" stroke="${t.outlineColor}" stroke-width="${r}"/>`}function zk(t,e,n,o,s,r){let[i]=t.
backgroundImage.match(/(?:rgba?|color)\([^)]*\)/)??[],a=[t.backgroundColor,r?i:""].find(T=>T&&yi(T))??"none",c=["Top","R\
ight","Bottom","Left"].map(T=>({wide:t[`border${T}Style`]==="none"?0:Number.parseFloat(t[`border${T}Width`]),colour:t[`b\
order${T}Color`]})),l=c.every(({wide:T,colour:q})=>T===c[0].wide&&q===c[0].colour),{wide:f,colour:u}=c[0],m=Math.min(Number.
parseFloat(t.borderTopLeftRadius)||0,o/2,s/2),h={dashed:`${3*f} ${2*f}`,dotted:`0 ${2*f}`}[t.borderTopStyle],g=h?` strok\
e-dasharray="${h}" stroke-linecap="round"`:"",b=f&&yi(u)?` stroke="${u}" stroke-width="${f}"${g}`:"",y=l&&b?f/2:0,$=`x="${e+
y}" y="${n+y}" width="${Math.max(0,o-2*y)}" height="${Math.max(0,s-2*y)}"`,_=a==="none"&&!(l&&b)?"":`<rect ${$} rx="${m}\
" fill="${a}"${l?b:""}/>`;if(l)return _;if(c[0].wide&&c.slice(1,3).every(T=>T.wide===f&&T.colour===u))return`<rect ${$} \
rx="${m}" fill="${a}"/>${Uk({x:e,y:n,width:o,height:s,round:m,wide:f},c[3],b)}`;let v=c.map(({wide:T,colour:q},P)=>{if(!T||
!yi(q))return"";let W=[[e,n,o,T],[e+o-T,n,T,s],[e,n+s-T,o,T],[e,n,T,s]][P];return`<rect x="${W[0]}" y="${W[1]}" width="${W[2]}\
" height="${W[3]}" fill="${q}"/>`});return _+v.join("")}function Uk({x:t,y:e,width:n,height:o,round:s,wide:r},i,a){let[c,
l,f,u]=[e+r/2,t+n-r/2,e+o-r/2,s-r/2],m=(y,$,_,v)=>`A${y} 0 0 ${$} ${_} ${v}`,h=`M${t+s} ${c}H${l-u}${m(`${u} ${u}`,1,l,c+
u)}V${f-u}${m(`${u} ${u}`,1,l-u,f)}H${t+s}`,g=`${Math.max(0,s-i.wide)} ${Math.max(0,s-r)}`,b=`M${t+s} ${e}${m(`${s} ${s}`,
0,t,e+s)}V${e+o-s}${m(`${s} ${s}`,0,t+s,e+o)}V${e+o-r}${m(g,1,t+i.wide,e+o-s)}V${e+s}${m(g,1,t+s,e+r)}Z`;return`<path d=\
"${h}" fill="none"${a}/><path d="${b}" fill="${i.colour}"/>`}var yi=t=>t!=="transparent"&&!/^rgba\(.*, 0\)$/.test(t);function Gk(t,e,n,o){
let s=e.writingMode.startsWith("horizontal"),r=e.direction==="rtl";Hg.font=`${e.fontStyle} ${e.fontWeight} ${e.fontSize}\
 ${e.fontFamily}`;let i=Hg.measureText("x").fontBoundingBoxAscent,a=`font-family="${dt(e.fontFamily)}" font-size="${e.fontSize}\
" font-weight="${e.fontWeight}" font-style="${e.fontStyle}" fill="${e.color}" direction="${e.direction}"`;return Hk(t,s).
map(({words:c,place:l})=>{let f=s?`x="${(r?l.right:l.left)-n}" y="${l.top-o+i}"`:`transform="translate(${l.left-n+i} ${l.
bottom-o}) rotate(-90)"`,u=e.textTransform==="uppercase"?c.toLocaleUpperCase():c;return{markup:`<text ${f} ${a}>${dt(u.trim())}\
</text>`,place:l}})}function Hk(t,e){let n=[],o=document.createRange();for(let{segment:s,index:r}of new Intl.Segmenter().
segment(t.data)){o.setStart(t,r),o.setEnd(t,r+s.length);let i=o.getBoundingClientRect(),a=n[n.length-1];if(!i.width&&!i.
height)continue;a&&Math.abs(e?a.place.top-i.top:a.place.left-i.left)<2?[a.words,a.place]=[a.words+s,Vk(a.place,i)]:n.push(
{words:s,place:i})}return n.filter(({words:s})=>s.trim())}function Vk(t,e){let[n,o]=[Math.min(t.left,e.left),Math.min(t.
top,e.top)];return new DOMRect(n,o,Math.max(t.right,e.right)-n,Math.max(t.bottom,e.bottom)-o)}var Vg=(t,e,n)=>`<svg xmln\
s="${aa}" width="${e}" height="${n}" viewBox="0 0 ${e} ${n}" font-family="${dt(Io())}">${t}</svg>
`;var Oi=16,Qk=480,Si={arguments:".argument",timeline:".timeline-box svg",matrix:"table.matrix"},Kk=".looks, .matrix-legen\
d";function Yk(){return w.tab==="graph"?[w.picture==="named"?Jk():zg()].filter(e=>e!==null):[...Si[w.tab]?A("sheet").querySelectorAll(
Si[w.tab]):[]].map(Sl)}function Jk(){let t=Vo();if(!t?.parts.ties.length)return null;let{width:e,height:n}=t.picture,o=gs(
t.root,".around, .now");for(let[s,r]of Object.entries({width:e,height:n}))o.setAttribute(s,String(r));return{markup:$i(o),
width:e,height:n}}function _i(){return w.tab!=="graph"?!!(Si[w.tab]&&A("sheet").querySelector(Si[w.tab])):w.picture==="n\
amed"?!!Vo()?.parts.ties.length:!!qe()?.body.nodeIndices.length}function ki(){let t=Yk();if(!t.length)return null;let{text:e,
quiet:n,ground:o}=at(),s=w.tab==="graph"?[]:[...A("sheet").querySelectorAll(Kk)].map(Sl),r=Math.max(Qk,...[...t,...s].map(
y=>y.width)),i=[],a=Oi,c=({markup:y,height:$},_=8)=>{i.push(`<g transform="translate(${Oi} ${a.toFixed(1)})">${y}</g>`),
a+=$+_},{title:l,what:f,numbers:u,based:m}=Xk();c(xi(l,r,18,600),2),c(xi(`${d(`tab_${w.tab}`)}. ${f}`,r,13,400,n),12);for(let y of t)
c(y,12);w.tab==="graph"&&c(Fg(r));for(let y of s)c(y);c(xi([m,Yf(u)].filter(Boolean).join(" "),r,12,400,n),Oi);let[h,g]=[
Math.ceil(r+2*Oi),Math.ceil(a)],b=`<rect width="${h}" height="${g}" fill="${o}"/><g fill="${e}">${i.join("")}</g>`;return{
width:h,height:g,svg:Vg(b,h,g)}}function Xk(){let t=w.tab==="arguments"?Fp():null;if(t){let o=fn(x,t.statements,O.chosen.
main),{title:s}=x.articles[t.article];return{title:s,what:`${D(Dn())}.`,numbers:o,based:fr(o)}}let e={title:x.title,what:Ye()};
if(w.tab==="timeline"){let o=Ze(O).flatMap(r=>r.statements),s=fn(x,o,O.chosen.main);return{...e,numbers:s,based:fr(s)}}let n=Cn();
return{...e,numbers:ye(n),based:ya(n)}}var po=()=>ki()?.svg??"",Mi=t=>`data:image/svg+xml;charset=utf-8,${encodeURIComponent(
t)}`;async function _l(t,e){let{theme:n}=w;await M({theme:t});try{await e()}finally{await M({theme:n})}}var Qg=t=>_l(t,()=>Re(
Pe("svg"),"image/svg+xml",po())),Kg=(t,e)=>_l(t,async()=>{let n=await Zk(e);n?Re(Pe("png"),"image/png",n):be(d("save_too\
_large"))});async function Zk(t){let e=ki();if(!e)return null;let n=new Image;n.src=Mi(e.svg),await n.decode();let o=p("\
canvas",{width:t,height:Math.round(e.height/e.width*t)});return o.getContext("2d")?.drawImage(n,0,0,o.width,o.height),new Promise(
r=>o.toBlob(r))}async function Yg(){let t="";await _l("light",()=>{t=po()});let e=p("img",{class:"paper",src:Mi(t),alt:Ye()});
await e.decode(),document.querySelector("body > .paper")?.remove(),document.body.append(e),document.body.classList.add("\
picture-alone");let n=()=>{e.remove(),document.body.classList.remove("picture-alone")};addEventListener("afterprint",n,{
once:!0}),print()}function oe(){let{draft:t}=w;return t?t.flatMap((e,n)=>n%2?[]:[{caption:e,view:t[n+1]??""}]):x.story?.steps??[]}var Ml=()=>w.
step===null?null:Math.max(1,Math.min(w.step,oe().length));function vl(t){let{language:e,theme:n,draft:o}=w,s=xo(oe()[t-1].
view,K);return{...s,language:s.language??e,theme:n,draft:o,step:t}}var Jg=async t=>M(...await To(oe()[t-1].view,vl(t))),
Xg=t=>`#${En(vl(t),K)}`,tM=()=>En({...w,step:null,draft:null,theme:K.theme},K);function Zg(t){let e=[...oe(),{caption:t,
view:tM()}];return M({draft:ew(e),step:e.length})}function tw(t){let e=oe().filter((n,o)=>o!==t-1);return M({draft:e.length?
ew(e):null,step:null})}var ew=t=>t.flatMap(({caption:e,view:n})=>[e,n]);function nw(){let t=oe().map(({caption:e,view:n})=>`\
  - caption: ${kl(e)}
    view: ${kl(n)}
`);return`title: ${kl(x.story?.title??x.title)}
steps:
${t.join("")}`}var kl=t=>JSON.stringify(t).replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/gu,e=>`\\u${e.charCodeAt(
0).toString(16).padStart(4,"0")}`),ow=()=>x.story?.steps.length?vl(1):{};var vi="";function sw(t){let e=p("textarea",{id:"story-caption",rows:2,dir:"auto",value:vi,oninput:()=>{vi=e.value}}),n=()=>{
let s=vi.trim();return s?(vi="",t(),Zg(s)):e.focus()},o=()=>{oe().length&&Re(Pe("yaml"),"application/yaml",nw()),t()};return p(
"div",{class:"story-form"},p("label",{for:"story-caption"},d("story_caption")),e,L(d("story_add"),n),L(d("save_story"),o))}var rw=["type","sector","country"],eM=["weight","acts","articles","sources","statements"],nM=t=>typeof t=="number"?String(
t):cw(t);function cw(t){let e=ds(/^'*[=+\-@\t\r]/.test(t)?`'${t}`:t);return/[",\r\n]/.test(e)?`"${e.replace(/"/g,'""')}"`:
e}var oM="; ",Fe=t=>t.map(e=>/^"|;/.test(e)?`"${e.replace(/"/g,'""')}"`:e).join(oM);async function Ti(){let{entities:t,statements:e,
roles:n,bodies:o}=await H(),{articles:s,coders:r,keys:i,names:a,statements:c}=x,l=new Map;for(let{label:k,labels:F={},aliases:Q=[],
local:J}of t)for(let Nt of J?[]:new Set([k,...Object.values(F),...Q]))l.set(Nt,(l.get(Nt)??0)+1);let f=new Map(c.sums),u=k=>e.
get(k),m=k=>k.id.includes("+")?(k.members??[]).map(F=>t[F]):[],h=k=>{let F=typeof k=="number"&&k>=0?t[k]:void 0;return F===
void 0?[]:m(F).length?m(F):[F]},g=k=>{if(typeof k!="number")return"";if(k<0)return i.at(-1-k);let{id:F,denotes:Q=[]}=t[k];
return Fe(F.includes("&")?Q.map(J=>i.at(J)):h(k).map(J=>J.id))},b=k=>h(k).length?sM(h(k).map(Y)):typeof k=="number"?i.at(
-1-k):k,y=k=>Fe(h(k).flatMap(({id:F,type:Q})=>F.includes("&")?[]:[Q])),$=k=>!k.local&&l.get(k.label)>1?k.id:Y(k),_=k=>Fe(
[...new Set(k.map(F=>`${$(F)} (${F.type})`))].sort()),v=k=>typeof k!="number"||k<0?typeof k=="string"?k:i.at(-1-k):$(t[k]),
T=k=>(u(k).roles??[]).map(([,F])=>F),q=k=>{let{s:F,o:Q,sources:J=[]}=u(k),Nt=[F,Q,...T(k),...J].flatMap(h);return _(Nt.filter(
({id:De,local:ho})=>ho&&!De.includes("&")))},P=k=>{let F=[...T(k),...u(k).sources??[]];return _(F.flatMap(Q=>typeof Q=="\
number"&&Q>=0&&!t[Q].local?[t[Q]]:[]))},W=k=>F=>String(u(F)[k]??""),j=k=>typeof k=="number"?gt(k):"",G=k=>c.first[k]===null&&
c.last[k]===null,B=k=>G(k)?et(k).first??et(k).last:c.first[k]??c.last[k],Z=(k,F)=>{let Q=o.get(c.article[k]),J=On(k).map(
Nt=>Nt[F]);return Q===null||!J.length?"":String([...Q.slice(0,F?Math.max(...J):Math.min(...J))].length)},lt=[["date",k=>j(
B(k))],["subject_label",k=>b(u(k).s)],["relation_label",k=>mt(k).label],["object_label",k=>b(u(k).o)],["quote",jt],["tit\
le",k=>et(k).title],["publisher",k=>et(k).publisher],["url",k=>et(k).url],["claim",$t],["quote_missing",W("missing")],["\
record",W("record")],["translation",W("translation")],["note",W("note")],...n.map(({id:k},F)=>[k,Q=>Ot(Q,F)]),["degree",
W("degree")],["according_to",k=>yn(u(k).sources??[]).join(" > ")],["author_stance",k=>a.stances[c.stance[k]]],["mode",k=>a.
modes[c.mode[k]]],["certainty",k=>a.certainties[c.certainty[k]]],["polarity",k=>a.polarities[c.polarity[k]]],["ended",W(
"ended")],["when",W("when")],["inferred_when",W("inferred_when")],["earliest",k=>j(c.first[k])],["latest",k=>j(c.last[k])],
["dated_by",k=>j(B(k))?G(k)?"article":"event":""],["act",W("act")],["sums_up",k=>Fe((f.get(k)??[]).map(F=>i.at(F)))],["a\
lternative_to",k=>Fe((u(k).or??[]).map(F=>i.at(F)))],["inferred",k=>Fe(u(k).inferred??[])],["basis",W("basis")],["propos\
ed_by",W("proposed_by")],["author",k=>et(k).author],["published",k=>et(k).published],["inferred_published",k=>et(k).inferred],
["section",k=>et(k).section],["tags",k=>Fe(et(k).tags)],["language",k=>et(k).language],["local",q],["entities",P],["subj\
ect",k=>g(u(k).s)],["subject_type",k=>y(u(k).s)],["relation",k=>mt(k).id],["object",k=>g(u(k).o)],["object_type",k=>y(u(
k).o)],["article",k=>s[c.article[k]].id],["coder",k=>r[c.coder[k]]],["statement",k=>i.at(k)],["start",k=>Z(k,0)],["end",
k=>Z(k,1)]],z=X(O.chosen.inside).map(k=>lt.map(([,F])=>cw(F(k)??"")));return[lt.map(([k])=>k),...z].map(k=>`${k.join(",")}\
\r
`).join("");function Ot(k,F){let Q=(u(k).roles??[]).filter(([J])=>J===F);return Fe(Q.map(([,J])=>v(J)).sort())}}var sM=t=>t.
length===1?t[0]:Fe(t);function Ai(){let{nodes:t}=O.level,n=["actor","actor_label","target","target_label","weight","acts",
...x.names.quad_classes.map(s=>s.replace(" ","_")),"no_quad_class","articles","sources","label","statements"],o=xa(O).map(
({pair:s,actor:r,target:i})=>{let{acts:a,byQuadClass:c,noQuadClass:l,articles:f,sources:u,statements:m}=Te(O,s);return[...[
t[s.a].actor,r,t[s.b].actor,i],s.weight,a,...c,l,f.size,u.size,Ne(x,O.level,s.rows),se(x,m).join(" ")]});return[n,...o].
map(s=>`${s.map(nM).join(",")}\r
`).join("")}function Li(){let{nodes:t}=O.level,e=new Set,n=xa(O).map(({pair:r},i)=>{e.add(r.a).add(r.b);let{acts:a,articles:c,
sources:l,statements:f}=Te(O,r),u=[r.weight,a,c.size,l.size,se(x,f).join(" ")],m=`source="${dt(t[r.a].actor)}" target="${dt(
t[r.b].actor)}"`;return`<edge id="${i}" ${m} label="${dt(Ne(x,O.level,r.rows))}" weight="${r.weight}"><attvalues>${u.map(
iw).join("")}</attvalues></edge>`}),o=[...e].sort((r,i)=>r-i).map(r=>{let i=rw.map((a,c)=>iw(t[r][a],c)).join("");return`\
<node id="${dt(t[r].actor)}" label="${dt(U(O.level,r))}"><attvalues>${i}</attvalues></node>`});return`<?xml version="1.0\
" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">${aw("node",rw,()=>"string")+aw("edge",
eM,r=>r==="statements"?"string":"integer")}<nodes>${o.join("")}</nodes><edges>${n.join("")}</edges></graph></gexf>
`}var iw=(t,e)=>t===null||t===""?"":`<attvalue for="${e}" value="${dt(t)}"/>`;function aw(t,e,n){let o=e.map((s,r)=>`<at\
tribute id="${r}" title="${s}" type="${n(s)}"/>`).join("");return`<attributes class="${t}">${o}</attributes>`}var[lw,Tl]=[200,12e3],rM=["2","3","4"],sn=2400,fw=null;function uw(){let t=(e,n)=>L(d(e),()=>{ps("save"),n()});E(A("save"),
p("h2",{},d("save")),iM(t),p("h3",{},d("save_data")),t("save_statements",async()=>Re(Pe("csv",d("save_statements_name")),
"text/csv",await Ti())),t("save_csv",()=>Re(Pe("csv"),"text/csv",Ai())),t("save_gexf",()=>Re(Pe("gexf"),"application/xml",
Li())),sw(()=>ps("save")))}function iM(t){if(!_i())return[t("save_pdf",()=>window.print()),p("p",{class:"quiet"},d("save\
_no_picture"))];let e=()=>fw??Yt(),n=p("input",{type:"number",min:lw,max:Tl,step:100,value:sn,onchange:r=>{sn=Math.round(
Math.min(Tl,Math.max(lw,Number(r.target.value)||sn))),r.target.value=String(sn)}}),o=st(d("save_scale"),[["",d("save_sca\
le")],...rM.map(r=>[r,`${r}\xD7`])],"",r=>{sn=Math.min(Tl,(ki()?.width??0)*Number(r))||sn,n.value=String(sn)}),s=["light",
"dark"].map(r=>[r,d(`save_${r}`)]);return[p("h3",{},d("save_picture")),p("p",{class:"line"},p("label",{},`${d("save_widt\
h")} `,n),o),p("p",{class:"line"},st(d("save_ground"),s,e(),r=>{fw=r==="dark"?"dark":"light"})),t("save_png",()=>Kg(e(),
sn)),t("save_svg",()=>Qg(e())),t("save_pdf",Yg)]}var aM="input, select, textarea, [contenteditable], [role=tablist], [role=grid], [role=listbox], [role=application], [ro\
le=menu], #main table, #main svg";function mw(){return document.addEventListener("keydown",cM),p("section",{id:"story","\
aria-label":d("story")})}function pw(){let t=A("story"),e=oe(),n=Ml();if(t.hidden=!e.length,t.classList.toggle("led",n!==
null),t.classList.toggle("at-opening",n===null&&w.tab===K.tab),!e.length)return;let o=w.draft?d("story_draft"):x.story?.
title??"",s=n===null?o:e[n-1].caption;E(t,p("div",{class:"story-step"},p("p",{class:"story-caption",dir:"auto"},s),p("na\
v",{class:"story-way","aria-label":d("story_steps")},n!==null&&p("span",{class:"quiet"},d("story_place",{n,of:e.length})),
n===null?Ei(1,d("story_begin")):[n>1&&Ei(n-1,`\u2190 ${d("story_back")}`),e.map((r,i)=>Ei(i+1,String(i+1),i+1===n)),n<e.
length&&Ei(n+1,`${d("story_next")} \u2192`)],w.draft&&n!==null&&L(d("story_remove"),()=>tw(n)),w.draft&&L(d("story_disca\
rd"),()=>M({draft:null,step:null})))),p("ol",{class:"story-whole"},e.map(r=>p("li",{dir:"auto"},r.caption))))}function Ei(t,e,n=!1){
return p("a",{href:Xg(t),"aria-current":n?"step":null,"aria-label":e===String(t)?d("story_step",{n:t}):null,onclick:o=>{
o instanceof MouseEvent&&(o.ctrlKey||o.metaKey||o.shiftKey)||(o.preventDefault(),dw(t))}},e)}async function dw(t){await Jg(
t);let e=oe();be(`${d("story_place",{n:t,of:e.length})}. ${e[t-1].caption}`)}function cM(t){let e={ArrowLeft:-1,ArrowRight:1}[t.
key],n=Ml();if(!e||n===null||t.defaultPrevented||t.altKey||t.ctrlKey||t.metaKey||t.target instanceof Element&&t.target.closest(
aM))return;let o=n+e;o<1||o>oe().length||(t.preventDefault(),dw(o))}var gw=["viewpoint","time","side"],lM=60;function ww(){E(A("app"),p("header",{},p("h1",{},x.title),hg(),p("div",{id:"too\
ls",class:"tools",inert:!0},fM(),uM())),p("nav",{id:"views","aria-label":d("views")},p("div",{id:"tabs",role:"tablist","\
aria-label":d("views"),onkeydown:pM},Ll().map(mM)),p("p",{id:"matching",class:"quiet"})),mw(),p("p",{id:"left-out",role:"\
status"}),p("main",{},p("div",{id:"main",role:"tabpanel"},Vm(uo("legend",d("legend"),d("legend"),()=>E(A("legend"),Bg()))),
p("img",{id:"printed",alt:""}),p("div",{id:"sheet"}),p("p",{id:"caption"}))),p("aside",{id:"panel",tabindex:0,"aria-labe\
l":d("quotes")}),p("p",{id:"announced",class:"unseen","aria-live":"polite"})),document.addEventListener("keydown",dM)}var fM=()=>[
uo("viewpoint",hw("viewpoint",D(d("according_to"))),D(d("according_to")),$l),uo("time",hw("time",d("period")),d("period"),
Ig),uo("side",[d("filters"),p("span",{class:"set"})],d("filters"),Ag),uo("save",d("save"),d("save"),uw)];function uM(){let t=Tf();
return t&&p("a",{href:t,target:Ln,class:"annotate"},d("annotate"))}var hw=(t,e)=>[p("span",{class:"quiet"},e),p("span",{
id:`chosen-${t}`,class:"chosen"})];function Al(){let{tab:t,open:e}=w;document.documentElement.dataset.theme=w.theme,document.
body.classList.toggle("wide",!e);for(let o of Ll()){let s=A(`tab-${o}`);s.setAttribute("aria-selected",String(o===t)),s.
tabIndex=o===t?0:-1}let n=ln.map(o=>_e(o,lM));A("left-out").hidden=!n.length,A("left-out").textContent=n.length?d("left_\
out_of_address",{what:n.join("; ")}):"",A(`tab-${t}`).scrollIntoView?.({block:"nearest",inline:"nearest"}),A("main").setAttribute(
"aria-labelledby",`tab-${t}`),A("stage").hidden=t!=="graph",A("sheet").hidden=t==="graph"}function xw(){let t=[...w.according_to,
...w.compared_with??[]];A("chosen-viewpoint").textContent=t.length>1?I(t.length,"viewpoint"):Qt(t),A("chosen-time").textContent=
(_r()?"\u25B6 ":"")+(Oe()?No():d("any_time"));let e=xl().length,n=A("open-side");E(n.querySelector(".set"),e>0&&String(e)),
n.setAttribute("aria-label",e?d("filters_set",{n:e}):d("filters")),A("matching").textContent=mr();for(let o of gw)Wg(o)}
var Ll=()=>Bs()?Ri:go,mM=t=>L(d(`tab_${t}`),()=>M({tab:t}),{role:"tab",id:`tab-${t}`,"aria-controls":"main"});async function pM({
key:t}){let e={ArrowRight:1,ArrowLeft:-1}[t];if(!e)return;let n=Ll(),o=n[(n.indexOf(w.tab)+e+n.length)%n.length];await M(
{tab:o}),A(`tab-${o}`).focus()}function dM(t){if(t.target instanceof Element&&/^(INPUT|SELECT|TEXTAREA)$/.test(t.target.
tagName))return;let e=document.querySelector(":popover-open")!==null;if(t.key==="Escape"&&w.open&&!e&&M({open:null}),t.key===
"/"){t.preventDefault();for(let n of[...gw,"save"])ps(n);A("search").focus()}}var hM=wo("shows"),gM=100,wM=["picture","ego","steps","level","all","grown"],bw={findings:Zd,arguments:Dp,table:Nh,analyses:kp,
matrix:Mh,timeline:fi,bargains:hd,article:fd,compare:Cc};function yw(t,e){bw[t]=e}var El=null;async function $w(t){let e=Hs(),
n="open"in t&&!!w.open,o="open"in t&&!w.open;n&&e&&e.part!=="panel"&&(El=e),("article"in t||"tab"in t)&&!("find"in t)&&zt(
{find:null});let s="tab"in t&&!A("tabs").contains(document.activeElement)&&document.activeElement!==document.body;Us(t),
await An(t),(s||n)&&w.tab!=="graph"&&Sp(A("sheet"),s),n||Vs(o?El??e:e),o&&(El=null)}var Tn=null,Nl=Promise.resolve();function An(t){
if(Tn)return Tn.changes=Tn.changes&&t&&{...Tn.changes,...t},Tn.done;let e={changes:t,done:Nl};return Tn=e,e.done=Nl.then(
()=>(Tn=null,xM(e.changes))),Nl=e.done.catch(()=>{}),e.done}async function xM(t){let e=Object.keys(t??w),n=!!(t&&O&&e.length)&&
e.every(i=>hM.includes(i)),o=!O,s=o&&w.tab==="findings";s&&await bM(),(w.compared_with||w.language)&&await H(),n||await Ef(),
e.includes("tab")&&Iu(w.tab);let r=!n&&!o&&e.some(i=>wM.includes(i));Al(),pw(),(!n||e.includes("theme")||e.includes("tab"))&&
xw(),yM(),s||await Ow(r);for(let i of["tools","stage"])A(i).inert=!1;await yp()}async function bM(){Al(),await Ow(!1),await new Promise(
t=>{requestAnimationFrame(()=>setTimeout(t)),setTimeout(t,gM)})}async function Ow(t){if(w.tab!=="graph"){await Jo(A("she\
et"),bw[w.tab]),ch(A("sheet"));return}await Qm(t)}function yM(){let t=A("caption");if(t.hidden=ba.has(w.tab)||w.tab==="m\
atrix"||w.tab==="table",w.tab!=="graph"){E(t,Ye());return}let e=Cn(),{statements:n}=ye(e),o=[O.selfLoops>0&&d("note_self\
_loops",{n:O.selfLoops}),e.isGrown&&d("not_drawn_yet"),e===O&&O.arrows.size>$r&&d("note_zoom")].filter(Boolean),s=X(O.chosen.
inside).length,r=yf(O),i=bt(r.length,w.issues?"untied_to_issues":"untied",{n:R(r.length),of:I(s,"statement")}),a=n.filter(
c=>O.chosen.undated.has(c));E(t,Kt(e)," ",V(d("show_quotes"),n,d("based_on_drawn")),o.length>0&&` \xB7 ${o.join(" ")}`,r.
length>0&&[" \xB7 ",V(i,r,d("not_drawn"))],a.length>0&&[" \xB7 ",V(I(a.length,"article_date_used"),a,d("undated_many"))])}var Sw={change:M,state:()=>w,loaded:async()=>{await H()},edges:()=>we(O).map(t=>{let e=Te(O,t);return{actor:O.level.nodes[t.
a].actor,target:O.level.nodes[t.b].actor,label:Ne(x,O.level,t.rows),weight:t.weight,acts:e.acts,quad_classes:[...e.byQuadClass,
e.noQuadClass],articles:e.articles.size,sources:e.sources.size,statements:se(x,e.statements)}}),parts:()=>O.parts?.claims.
map(t=>t.map(({sides:e,positions:n})=>[...e.map(o=>se(x,o)),...n.map(o=>[...new Set(o.map(({how:s})=>s))].sort())])),compared:()=>{
let{according_to:t,compared_with:e}=Zr(x,w,K).state;return[t,e]},arguments:async()=>{let{cards:t,...e}=await Ws();return Zo(
x,{cards:t,...e},w).map(({tail:n,head:o,words:s,statements:r})=>({tail:t[n].text,head:t[o].text,words:s,statements:se(x,
r)}))},timeline:()=>{let{act:t}=x.statements,e=Ze(O),n=new Map(e.map(({main:o,statements:s})=>[t[o],se(x,s)]));return{units:e.
map(({statements:o,isReal:s,first:r,last:i})=>({statements:se(x,o),isReal:s,first:r,last:i})),orders:ol(O).flatMap(([o,s])=>{
let r=[n.get(o),n.get(s)];return r[0]&&r[1]?[r]:[]})}},bargains:()=>Ds().bargains.map(t=>({acts:t.length,statements:se(x,
t.flatMap(e=>e.statements))})),search:async(t,e)=>((await hl()).groups(t,e).find(o=>o.kind===e)?.hits??[]).map(({label:o,
count:s,phrase:r,statements:i,snippet:a})=>({label:o,count:s,phrase:r?{...r,relation:x.relations[r.relation].id}:null,statements:i?
se(x,i):null,text:a?.text??null})),svg:po,csv:Ai,statements:Ti,gexf:Li,network:qe,names:()=>{let t=qe()?.body.view;return Na().
map(({lines:e,size:n,x:o,y:s,width:r,height:i})=>{let{x:a=0,y:c=0}=t?.translation??{},[l,f]=[o+a,s+c];return{text:e.join(
" "),size:n,left:l,top:f,right:l+r,bottom:f+i}})}};var $M={Int8Array,Int16Array,Int32Array},ql=8,OM=-(2**31);function kw(t){let e=ql+Number(new DataView(t).getBigUint64(0,
!0)),n=new TextDecoder().decode(new Uint8Array(t,ql,e-ql)),{value:o,columns:s,lines:r}=JSON.parse(n);for(let{path:i,type:a,
at:c,length:l,nothing:f}of s){let u=new $M[a](t,e+c,l);_w(o,i,f?SM(u):u)}for(let{path:i,at:a,length:c,starts:l}of r){let f=new Int32Array(
t,e+l,c+1);_w(o,i,new bo(new Uint8Array(t,e+a),f))}return o}function _w(t,e,n){let o=e.slice(0,-1).reduce((s,r)=>s[r],t);
o[e.at(-1)]=n}var SM=t=>Array.from(t,e=>e===OM?null:e);async function Ni(){return(await(await Il("/api/explorer")).json()).version}function qi(t){let e=async n=>{let o=await Il(
`/api/explorer/${encodeURIComponent(t)}/${n}`);return kw(await o.arrayBuffer())};return{facts:()=>e("facts"),words:()=>e(
"words"),arguments:()=>e("arguments"),analyses:()=>e("analyses"),courses:()=>e("courses"),findings:()=>e("findings"),level:n=>e(
`level-${n}`),library:async()=>({src:"/assets/vis-network.js"}),asking:_M,annotating:{all:"/",at:(n,o)=>`/?${new URLSearchParams(
{article:n,statement:o})}`}}}var _M={questions:async()=>(await Il("/api/questions")).json(),answer:async(t,e,n)=>{let o=await fetch(
`/api/questions/${encodeURIComponent(t)}`,{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify(
{given:e,exactly:n})}),s=await o.json();return o.ok?s:s.message}};async function Il(t){let e=await fetch(t);if(!e.ok)throw new Error(
`${t}: ${e.status}`);return e}var[kM,vw]=[60,2e3],Cl="",Rl=!1,jl,Mw=Promise.resolve();function Tw(t){Cl=t;let e=new EventSource("/api/changes");e.addEventListener(
"open",Ii),e.addEventListener("message",Ii),e.addEventListener("error",()=>{clearTimeout(jl),jl=setTimeout(()=>Wl(!0),vw)}),
document.addEventListener("visibilitychange",Ii)}function Ii(){Rl||document.visibilityState==="hidden"||(Rl=!0,setTimeout(
()=>{Rl=!1,Mw=Mw.then(MM).then(()=>Wl(!1),()=>{Wl(!0),setTimeout(Ii,vw)})},kM))}async function MM(){let t=await Ni();if(t===
Cl)return;await Sf(qi(t)),Cl=t;let e=Hs();await An({}),Vs(e)}function Wl(t){clearTimeout(jl),A("broken").hidden=!t}var vM=["#panel details","#sheet .undated","#sheet .course"].map(t=>`${t}:not([open])`).join();function Aw(){let t=[...document.
querySelectorAll(vM)];for(let o of t)o.setAttribute("open","");addEventListener("afterprint",()=>t.forEach(o=>{o.removeAttribute(
"open")}),{once:!0});let e=A("printed");e.removeAttribute("src");let n=_i()&&TM(po);e.alt=Kt(Ao()),n&&(e.src=Mi(n))}function TM(t){
let e=w.theme;if(Yt()==="light")return t();let n=s=>{zt({theme:s}),document.documentElement.dataset.theme=s,w.tab==="gra\
ph"&&Km()};n("light");let o=t();return n(e),o}async function Lw(t){Af($w),await Of(t,document.documentElement.lang||"en"),location.hash.length>1?zt(...await To(location.
hash)):zt(ow()),ww(),await An(),document.body.classList.add("ready"),addEventListener("popstate",Nf),addEventListener("h\
ashchange",AM),addEventListener("beforeprint",Aw),Sa().addEventListener("change",()=>w.theme==="auto"&&An()),(window.requestIdleCallback||
setTimeout)(()=>H())}async function AM({newURL:t}){let[e,n]=await To(new URL(t).hash);new URL(t).hash!==location.hash||Vl(
e,w)&&String(n)===String(ln)||(zt(e,n),Us({}),An())}var LM=12,Ew=({whom:t,tables:e,beside:n,command:o})=>[t.map(s=>p("p",{class:"quiet"},s)),e.map(EM),n.map(s=>p("p",{},s)),
p("p",{class:"quiet"},`${D(d("analysis_command"))} `,p("code",{},o))];function EM({heading:t,columns:e,numeric:n,rows:o,
told:s}){let r=o.some(({statements:l})=>l.length),i=e.map((l,f)=>p("th",{scope:"col",class:n[f]?"num":""},D(l))),a=p("ta\
ble",{class:"listed"},p("thead",{},p("tr",{},r&&p("th",{scope:"col"},d("column_quote")),i)),p("tbody",{},o.map(l=>NM(l,n,
r)))),c={tabindex:0,role:"region","aria-label":t||d("tab_questions")};return[t&&p("h3",{},D(t)),o.length?p("div",{class:"\
table-scroll",...c},a):p("p",{},d("question_none")),o.length>0&&p("p",{class:"quiet"},D(s),".")]}function NM({cells:t,statements:e},n,o){
let s=ie(x,e),r=t.slice(0,3).filter(Boolean).join(" "),i=s.length>1&&[" ",V(d("and_more",{n:s.length-1}),s,r)];return p(
"tr",{},o&&p("td",{class:"quote"},s.length>0&&ai(s[0]),i),t.map((a,c)=>p("td",{class:qM(a,n[c])},rt(a))))}var qM=(t,e)=>e?
"num":t.length<=LM?"short":"";var Nw=";";function qw(t,e,n){let{name:o,kind:s,about:r,needed:i}=t,a=RM(t,n),c=a.length>0&&p("datalist",{id:`offered-${o}`},
a.map(IM)),l=p("input",{type:"text",name:o,value:e.join(`${Nw} `),required:i,list:c?c.id:null,placeholder:s==="date"?"20\
17-10-02":t.default||(i?null:d("question_any")),title:d("question_several"),autocomplete:"off",dir:"auto"});return{name:o,
element:p("label",{},p("span",{},D(r)),l,c),values:()=>l.value.split(Nw).map(f=>f.trim()).filter(Boolean)}}var IM=({id:t,
label:e})=>p("option",{value:t,label:e===t?null:e});function RM({kind:t},e){return t==="actor"||t==="entity"?CM(t==="act\
or"):t==="relation"?x.relations.map(({id:n,label:o})=>({id:n,label:o})):t==="type"?e:t==="article"?x.articles.map(({id:n,
title:o})=>({id:n,label:o})):t==="coder"?x.coders.map(n=>({id:n,label:n})):[]}function CM(t){let e=N().entities,n=new Map;
for(let o of e)n.set(Y(o),(n.get(Y(o))??0)+1);return e.filter(({actor:o})=>o||!t).map(o=>({id:n.get(Y(o))===1?Y(o):o.id,
label:Y(o)})).sort((o,s)=>o.label.localeCompare(s.label))}var Rw="exactly",Iw=[],Bl="",Pl=null,Fl=null;async function Cw(t){let e=Bs(),n=[x,JSON.stringify(w.asked),w.language];if(t.
querySelector(".questions")&&n.every((i,a)=>i===Iw[a]))return;Pl?.of!==x&&(Pl={of:x,questions:e.questions()});let[o]=await Promise.
all([Pl.questions,H()]);Iw=n;let s=jM(w.asked),r=o.questions.find(({name:i})=>i===s?.name);E(t,p("div",{class:"sheet tab\
le-view questions"},BM(o.questions,r),p("div",{class:"table-main"},r&&s?PM(r,s,o,e):p("p",{class:"quiet"},d("question_ch\
oose")))))}function jM(t){if(!t?.length)return null;let[e,...n]=t,o={};for(let s of n.filter(r=>r.includes(":"))){let r=s.
indexOf(":");o[s.slice(0,r)]=[...o[s.slice(0,r)]??[],s.slice(r+1)]}return{name:e,given:o,exactly:n.includes(Rw)}}var WM=({
name:t,given:e,exactly:n})=>[t,...Object.entries(e).flatMap(([o,s])=>s.map(r=>`${o}:${r}`)),...n?[Rw]:[]];function BM(t,e){
let n=p("ul",{class:"plain-list"}),o=()=>E(n,t.filter(({name:r,title:i})=>is(`${r} ${i}`,Bl)).map(r=>p("li",{},C(r.title,
()=>M({asked:[r.name],open:null}),{"aria-current":r===e&&"true"}))));o();let s=p("input",{type:"search",value:Bl,placeholder:d(
"question_find"),"aria-label":d("question_find"),oninput:r=>{Bl=r.target.value,o()}});return p("div",{class:"facets",role:"\
group","aria-label":d("tab_questions")},s,n)}function PM(t,e,n,o){let s=t.takes.map(f=>qw(f,e.given[f.name]??[],n.types)),
r=e.exactly,i=f=>{f.preventDefault();let u=Object.fromEntries(s.map(({name:m,values:h})=>[m,h()]));M({asked:WM({name:t.name,
given:u,exactly:r})})},a=t.takes.some(({kind:f})=>f==="actor"),c=t.takes.filter(({name:f,needed:u})=>u&&!e.given[f]?.length),
l=p("div",{class:"answer","aria-live":"polite"});return c.length?E(l,p("p",{class:"quiet"},d("question_needs",{what:c.map(
({about:f})=>f).join("; ")}))):FM(l,e,o),[p("h2",{class:"page-title"},t.title),t.about&&p("p",{class:"quiet"},t.about),(s.
length>0||a)&&p("form",{class:"question-form",onsubmit:i},s.map(({element:f})=>f),a&&ut(d("question_exactly"),r,f=>r=f),
p("button",{type:"submit"},d("question_ask"))),l]}async function FM(t,e,n){let o=[x,JSON.stringify(e)];Fl?.of.every((r,i)=>r===
o[i])||(Fl={of:o,answer:n.answer(e.name,e.given,e.exactly)}),E(t,p("p",{class:"quiet"},d("question_waiting")));let s=await Fl.
answer.catch(r=>String(r.message));typeof s=="string"?E(t,p("p",{class:"notice"},D(d("question_unanswered",{why:s})))):E(
t,Ew(s))}async function DM(){window.name=Dl,yw("questions",Cw);let t=await Ni();await Lw(qi(t)),Tw(t)}Object.assign(window,{explorer:Sw});
DM();})();

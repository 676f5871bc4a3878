"use strict";(()=>{var Fl="actorgraph-explorer",Tn="actorgraph-annotator";var mo=["findings","graph","arguments","compare","timeline","bargains","analyses","matrix","table","article"],Ii=[...mo,
"questions"],Ri=["entity","organisation","sector","country"],Ci=["ties","statements"],ji=["plain","chicago","apa"],jw=["\
acts","statements","articles"],Bt=["actor","target","relation","type","source","mode","certainty","article"],Gl=["actor",
"label","target","quote","weight","acts","quad_classes","statements","articles","sources","when","relation","held","arti\
cle"],nn={tab:"graph",level:"entity",according_to:["authors"],compared_with:null,since:null,until:null,inside:"possibly",
undated:!0,kinds:null,quad_classes:null,relations:null,modes:null,certainties:null,polarities:null,coders:null,articles:null,
sections:null,tags:null,types:null,count:"statements",inferred:!0,headlines:!0,self:!1,issues:!1,min_weight:1,all:!1,ego:null,
steps:1,grown:null,picture:"named",frames:null,open:null,pair:null,lanes:"actor",article:null,about:null,claimant:null,analysis:null,
unfolded:null,rows:"ties",facets:null,columns:null,sort:null,more:0,find:null,findings:null,step:null,draft:null,asked:null,
language:null,citation:"plain",theme:"auto"},gs=Object.keys(nn),Ww={level:["filters"],according_to:["limits"],compared_with:[
"limits"],since:["limits"],until:["limits"],undated:["limits"],kinds:["limits","filters"],quad_classes:["limits","filter\
s"],relations:["limits","filters"],modes:["limits","filters"],certainties:["limits","filters"],polarities:["limits","fil\
ters"],coders:["filters"],articles:["limits","filters"],sections:["limits","filters"],tags:["limits","filters"],types:["\
limits","filters"],count:["limits","filters"],inferred:["limits","filters"],headlines:["limits","filters"],self:["limits",
"filters"],issues:["limits","filters"],min_weight:["limits","filters"],all:["filters"],ego:["filters"],...Object.fromEntries(
["tab","picture","frames","open","lanes","article","about","claimant","analysis","unfolded","rows"].concat(["facets","co\
lumns","sort","more","find","findings","step","draft","asked","citation","theme"]).map(t=>[t,["shows"]]))},po=t=>gs.filter(
e=>Ww[e]?.includes(t)),ws={...Object.fromEntries(po("limits").map(t=>[t,nn[t]])),according_to:["everyone"],self:!0,issues:!0},
Bw=new Set(["kinds","quad_classes","relations","modes","certainties","polarities"]),Pw=new Set(["findings","coders","art\
icles","sections","tags","types","according_to","compared_with","grown","pair","unfolded","frames","find","draft","asked",
"facets","columns"]),Dl={inside:["possibly","certainly"],citation:ji,steps:[1,2,3],level:Ri,tab:Ii,lanes:["actor","pair"],
theme:["auto","light","dark"],count:jw,rows:Ci,picture:["named","whole"],sort:Gl.flatMap(t=>[t,`-${t}`])},Fw={facets:Bt,
columns:Gl},zl={least:-719162,most:2932896},Ul={since:zl,until:zl,min_weight:{least:1},more:{least:0},step:{least:1},according_to:{
least:1},compared_with:{least:1}},Dw=new Set(["since","until","min_weight","more","step"]),zw=Object.fromEntries(gs.map(
t=>[t,Uw(t)]));function Uw(t){let e=nn[t]===null;return Object.hasOwn(Dl,t)?{type:"choice",optional:e,choices:Dl[t]}:Bw.
has(t)?{type:"integers",optional:e}:Pw.has(t)?{type:"texts",optional:e,beginnings:Fw[t],...Ul[t]}:Dw.has(t)?{type:"integ\
er",optional:e,...Ul[t]}:{type:typeof nn[t]=="boolean"?"boolean":"text",optional:e}}var Wi=t=>({...nn,...t}),Hl=(t,e)=>gs.
every(n=>hs(t[n],e[n]));function An(t,e){return gs.filter(o=>!hs(t[o],e[o])).map(o=>`${o}=${encodeURIComponent(JSON.stringify(
t[o]))}`).join("&")}function ho(t,e){let n=Ql(t).filter(([a])=>Object.hasOwn(nn,a)).filter(([a,c])=>Hw(a,c)),o={...e,...Object.
fromEntries(n)},{since:s,until:r}=o;return s===null||r===null||s<=r?o:{...o,since:e.since,until:e.until}}function Vl(t,e,n,o){
let s=ho(t,e),r=(i,a)=>hs(a,s[i])&&hs(n[i],o[i]);return Ql(t).filter(([i,a])=>!Object.hasOwn(nn,i)||!r(i,a)).map(([i,a])=>`${i}\
=${JSON.stringify(a)??""}`)}function Ql(t){let e=t.replace(/^#/,"").split("&").filter(Boolean),n=o=>Math.max(o.indexOf("\
="),0);return e.map(o=>[o.slice(0,n(o)),Gw(o.slice(o.indexOf("=")+1))])}var hs=(t,e)=>JSON.stringify(t)===JSON.stringify(
e);function Gw(t){try{return JSON.parse(decodeURIComponent(t))}catch{return}}function Hw(t,e){let{type:n,optional:o,choices:s=[],
beginnings:r,least:i=-1/0,most:a=1/0}=zw[t],c=l=>l>=i&&l<=a;return e===null?o:n==="integers"?Array.isArray(e)&&e.every(Number.
isInteger):n==="texts"?Array.isArray(e)&&c(e.length)&&e.every(l=>typeof l=="string"&&(r?.includes(l.slice(0,l.indexOf(":")))??
!0)):n==="choice"?s.includes(e):n==="integer"?Number.isInteger(e)&&c(Number(e)):typeof e==(n==="boolean"?"boolean":"stri\
ng")}function Pt(t,e){let n=[];for(let o=0;o<t.length;o++)t[o]===e&&n.push(o);return n}function Pe(t,e){let[n,o]=[0,t];for(;n<
o;){let s=n+o>>1;e(s)?n=s+1:o=s}return n}var xs=class{#e;constructor(e){this.#e=e,this.length=e.head.length}at(e){let{heads:n,tails:o,head:s,tail:r}=this.#e;return n[s[e]]+
o[r[e]]}numberOf(e){let n=Pe(this.length,o=>this.at(o)<e);return n<this.length&&this.at(n)===e?n:this.#t(e)}#t(e){for(let n=0;n<
this.length;n++)if(this.at(n)===e)return n;return-1}};var Vw=new TextDecoder,go=class{#e;#t;#n;#o=-1;constructor(e,n){this.#e=e,this.#t=n,this.length=n.length-1}get(e){return e!==
this.#o&&(this.#n=JSON.parse(Vw.decode(this.#e.subarray(this.#t[e],this.#t[e+1]))),this.#o=e),this.#n}*entries(){for(let e=0;e<
this.length;e++)yield[e,this.get(e)]}},Bi=t=>t instanceof go?t:{length:t.length,get:e=>t[e],entries:()=>t.entries()};function Pi(t){let{relations:e,text:n}=t,o=[...new Set(e.map(l=>l.family))],s=Object.entries(t.names).map(([l,f])=>[l,f.
map(u=>n[`${l}: ${u}`]||u)]),r=(l,f)=>f.map((u,m)=>({...u,words:n[`encoding of ${l}: ${t.names[l][m]}`]||u.words})),{signs:i,
holds:a,marks:c}=t.encodings;return{...t,keys:new xs(t.keys),families:o,familyOf:e.map(l=>o.indexOf(l.family)),articleById:new Map(
t.articles.map(l=>[l.id,l])),repeated:Qw(t.statements),counting:Pt(t.statements.aside,0),labels:Object.fromEntries(s),encodings:{
signs:r("signs",i),holds:r("holds",a),marks:r("marks",c)}}}function Qw({act:t,rank:e}){let n=new Int32Array(t.length);for(let s of t)
s>=0&&n[s]++;let o=new Map;for(let s=0;s<t.length;s++){if(t[s]<0||n[t[s]]<2)continue;let r=o.get(t[s]);r?r.push(s):o.set(
t[s],[s])}for(let s of o.values())s.sort((r,i)=>e[r]-e[i]);return[...o.values()]}var Fi=t=>({...t,statements:Bi(t.statements),
bodies:Bi(t.bodies)});function Yl(t,e){let n=new Uint8Array(e.nodes.length);for(let o of[e.actor,e.target])for(let s of o)
n[s]=1;return{...e,name:t,numbers:new Map(e.nodes.map((o,s)=>[o.actor,s])),isTied:n,...Kw(e)}}function Kw({nodes:t,actor:e,
target:n,arrow:o,arrows:s}){let r=Int32Array.from({length:e.length},(u,m)=>m),i=Kl(e,Kl(n,r,t.length),t.length),[a,c]=[new Int32Array(
r.length),new Int32Array(r.length)],[l,f]=[0,0];for(let u=0;u<i.length;u++){let[m,h]=[i[u],i[u-1]];if(u===0||e[m]!==e[h]||
n[m]!==n[h])for(l++;s.actor[f]!==e[m]||s.target[f]!==n[m];)f++;a[m]=l-1,c[m]=f+o[m]}return{pair:a,pairs:l,arrow:c}}function Kl(t,e,n){
let o=new Int32Array(n+1);for(let r=0;r<t.length;r++)o[t[r]+1]++;for(let r=0;r<n;r++)o[r+1]+=o[r];let s=new Int32Array(e.
length);for(let r of e)s[o[t[r]]++]=r;return s}var bs=t=>({...t,count:"statements",kinds:null,quad_classes:null,relations:null,modes:null,polarities:null});var Tt=t=>t.compared_with?[...t.according_to,...t.compared_with]:t.according_to;function Jl(t,e){let n=t.statements;if(e.
includes("everyone"))return()=>!0;let o=Di(t,e),s=new Set(Xl(e,"of:").map(r=>t.sources.findIndex(i=>i.id===r)));return r=>n.
own[r]===1&&o(r)||n.source[r]>=0&&s.has(n.source[r])}function Di(t,e){let n=t.statements;if(e.includes("authors")||e.includes(
"everyone"))return()=>!0;let o=wo(t,e);return s=>o.has(n.publisher[s])||o.has(n.author[s])}var wo=(t,e)=>new Set(Xl(e.includes(
"everyone")?[]:e,"by:").map(n=>t.signers.indexOf(n)).filter(n=>n>=0)),Xl=(t,e)=>t.filter(n=>n.startsWith(e)).map(n=>n.slice(
e.length));function Zl({statements:t,counting:e,signers:n,sources:o}){let s=new Map([["everyone",e.length]]),r=i=>s.set(
i,(s.get(i)??0)+1);for(let i of e){if(t.own[i]){r("authors");for(let a of new Set([t.publisher[i],t.author[i]]))a>=0&&r(
`by:${n[a]}`)}t.source[i]>=0&&r(`of:${o[t.source[i]].id}`)}return s}var on=0,zi=1,En=0,dt=({statements:t},e)=>t.mode[e]===on&&t.polarity[e]===0,Q=t=>Pt(t,1),ne=(t,e)=>e.map(n=>t.keys.at(n)).
sort();function At(t,e,n){let o=t.statements,s=nf(t,e,n,o.alternative),r=of(o),i=Jw(t,s,r),a=rf(t,e,s,r);af(t,e,s,i);let c=s.
slice();for(let[l,f]of o.sums)s[l]&&f.some(u=>c[u])&&(s[l]=0);return{inside:s,main:i,...r,undated:a}}function Ui(t,e,n,o=t.
statements.disjunct){let s=t.statements,r=nf(t,e,n,o);return rf(t,e,r,of(s)),af(t,e,r,Int32Array.from(r.keys())),r}function de(t,e,n=[]){
let o={...e,kinds:null,quad_classes:null,modes:null,polarities:null};return Ui(t,{...o,count:"statements"},Tt(e),n)}function Gi(t,e){
let n=t.statements,o=e.coders&&new Set(e.coders.map(s=>t.coders.indexOf(s)));return s=>o?o.has(n.coder[s]):n.aside[s]!==
zi}function xo(t,e,n){let o=t.statements,s=wo(t,n),r=new Uint8Array(o.aside.length);if(!e.coders&&!e.articles&&!e.sections&&
!e.tags&&!s.size){for(let u of t.counting)r[u]=1;return r}let i=Gi(t,e),a=Yw(t,e),c=u=>t.articles[u].status==="retracted";
for(let u=0;u<r.length;u++)i(u)&&a[o.article[u]]&&(r[u]=1);let l=new Set(Q(r).map(u=>o.article[u]));for(let u of Q(r))t.
articles[o.article[u]].newer.some(m=>l.has(m))&&(r[u]=0);let f=new Map;for(let u of Q(r)){let m=o.article[u],{text:h,copy:g}=t.
articles[m],b=s.has(o.publisher[u])||s.has(o.author[u]),y=((c(m)?4:0)+(b?0:2)+(g?1:0))*t.articles.length+m,$=f.get(h);(!$||
y<$[0])&&f.set(h,[y,m])}for(let u of Q(r))f.get(t.articles[o.article[u]].text)?.[1]!==o.article[u]&&(r[u]=0);return r}function Yw({
articles:t},e){let[n,o,s]=[e.articles,e.sections,e.tags].map(r=>r&&new Set(r));return t.map(({id:r,status:i,section:a,tags:c})=>(n?
n.has(r):i!=="retracted")&&(!o||a!==null&&o.has(a))&&(!s||c.some(l=>s.has(l))))}function nf(t,e,n,o){let s=t.statements,
r=xo(t,e,n),i=Jl(t,n),a=e.count==="acts",c=Ln(a&&e.kinds===null?[En]:e.kinds),[l,f]=[Ln(e.relations),Ln(e.modes)],[u,m]=[
Ln(e.certainties),Ln(e.polarities)];for(let h=0;h<r.length;h++){if(!r[h])continue;let g=t.relations[s.relation[h]];i(h)&&
!o[h]&&c(g.kind)&&!(a&&g.kind===En&&!g.deed)&&l(s.relation[h])&&f(s.mode[h])&&u(s.certainty[h])&&m(s.polarity[h])&&(e.inferred||
!s.inferred[h])&&(e.headlines||!s.headline[h])||(r[h]=0)}return r}function Ln(t){let e=t&&new Set(t);return n=>e===null||
e.has(n)}var of=t=>({first:t.first.slice(),last:t.last.slice(),approximate:t.approximate.slice()});function Jw(t,e,{first:n,
last:o,approximate:s}){let r=t.statements,i=new Int32Array(e.length);for(let a=0;a<i.length;a++)i[a]=a;for(let a of t.repeated){
let c=a.filter(f=>e[f]);if(c.length<2)continue;let l=Xw(t,c);for(let f of c)i[f]=c[0],l&&(dt(t,f)||!sf(r,f))&&([n[f],o[f],
s[f]]=[l.first,l.last,l.approximate])}return i}var sf=(t,e)=>t.first[e]!==null||t.last[e]!==null;function Xw(t,e){let n=t.
statements,o=e.filter(c=>sf(n,c));if(!o.length)return null;let s=tf(tf(o,c=>dt(t,c)),c=>!n.approximate[c]),r=ef(s.map(c=>n.
first[c]),Math.max),i=ef(s.map(c=>n.last[c]),Math.min),[a]=s;return r!==null&&i!==null&&r>i?{first:n.first[a],last:n.last[a],
approximate:1}:{first:r,last:i,approximate:n.approximate[a]}}function tf(t,e){let n=t.filter(e);return n.length?n:t}function ef(t,e){
let n=t.filter(o=>o!==null);return n.length?e(...n):null}function rf(t,e,n,{first:o,last:s,approximate:r}){let i=new Set,
{since:a,until:c}=e;if(a===null&&c===null&&e.undated)return i;let l=e.inside==="certainly";for(let f=0;f<n.length;f++){if(!n[f])
continue;let[u,m]=[o[f],s[f]],h=u===null&&m===null;if(l&&r[f]||h&&(l||!e.undated)){n[f]=0;continue}if(h){let y=t.articles[t.
statements.article[f]];[u,m]=[y.first,y.last]}let[g,b]=l?[u,m]:[m,u];a!==null&&(g===null?l:g<a)&&(n[f]=0),c!==null&&(b===
null?l:b>c)&&(n[f]=0),h&&n[f]&&i.add(f)}return i}function af(t,e,n,o){let s=Ln(e.quad_classes);for(let r=0;r<n.length;r++)
s(t.statements.quad_class[o[r]])||(n[r]=0)}var ys=["price","condition"];function cf(t,e,n){let o=Zw(t,n),s=a=>ys.includes(e.roles[a].function??""),r=a=>a.statements.
some(c=>e.statements.get(c).roles?.some(([l])=>s(l))),i=nx(t,o).map(a=>a.map(c=>o[c])).sort((a,c)=>c.length-a.length||a[0].
statements[0]-c[0].statements[0]);return{bargains:i.filter(a=>a.some(r)),others:i.filter(a=>!a.some(r))}}function Hi(t,e,n){
let o=JSON.stringify(n.flatMap(i=>i.statements).sort((i,a)=>i-a)),s=i=>!e.compared_with&&Object.entries(i).every(([a,c])=>JSON.
stringify(e[a])===JSON.stringify(c));return(t.find(i=>s(i.state))?.bargains??[]).find(i=>JSON.stringify(i.offers)===o)}function Zw(t,e){
let n=At(t,bs(e),Tt(e)),{act:o,relation:s}=t.statements,r=new Map;for(let i of t.offers.mentions.filter(a=>ex(t,n,a))){let[
a,,,c,l,f,u,m]=i,h=r.get(o[a])??tx(s[n.main[a]]);r.set(o[a],h),h.statements.push(a);for(let g of c)h.sides.add(g);for(let g of l)
h.toSides.add(g);for(let g of m)h.about.add(g);for(let g of f)h.targets.set(g,[...h.targets.get(g)??[],a]);for(let g of u)
h.things.set(g,[...h.things.get(g)??[],a])}return[...r.values()]}var tx=t=>({relation:t,statements:[],sides:new Set,toSides:new Set,
targets:new Map,things:new Map,about:new Set});function ex(t,{inside:e,main:n,first:o,last:s},[r,i,a]){let{act:c,relation:l}=t.
statements,{deed:f,offers:u}=t.relations[l[n[r]]];return e[r]===1&&i===o[r]&&a===s[r]&&c[r]>=0&&dt(t,r)&&f&&u}function nx(t,e){
let n=e.map((l,f)=>f),o=l=>(n[l]!==l&&(n[l]=o(n[l])),n[l]),s=(l,f)=>{n[Math.max(o(l),o(f))]=Math.min(o(l),o(f))},r=ox(t,
e),i=l=>e[l].toSides.size>0;for(let[l,f]of r)([...e[l].toSides].some(m=>e[f].toSides.has(m))||!i(l)&&!i(f))&&s(l,f);let a=new Map;
for(let[l,f]of r){if(i(l)===i(f))continue;let[u,m]=(i(l)?[f,l]:[l,f]).map(o);a.set(u,(a.get(u)??new Set).add(m))}for(let[
l,f]of a)f.size===1&&s(l,[...f][0]);let c=new Map;for(let l of e.keys())c.set(o(l),[...c.get(o(l))??[],l]);return[...c.values()]}
function ox(t,e){let n=new Map;for(let[s,{sides:r,things:i,about:a}]of e.entries()){let c=i.size?[...i.keys()]:a.size?[...a]:
[""];for(let l of r)for(let f of c){let u=JSON.stringify([l,f]);n.set(u,[...n.get(u)??[],s])}}let o=(s,r)=>t.relations[e[s].
relation].wider.includes(e[r].relation);return[...n.values()].flatMap(s=>s.flatMap((r,i)=>s.slice(i+1).map(a=>[r,a]))).filter(
([s,r])=>o(s,r)||o(r,s))}function he(t){let e=new WeakMap;return n=>{let o=e.get(n)??t(n);return e.set(n,o),o}}var Vi=2e4,sx=1e3,rx=30;function lf(t,e,n,o){let s=i=>t.numbers.get(i)??-1,r={isGrown:!1,weakest:0,kept:null};return o.ego!==
null&&n.has(s(o.ego))?{...r,shown:cx(n,s(o.ego),o.steps)}:o.all?{...r,shown:new Set(n.keys())}:n.size<=sx?{...r,shown:new Set(
n.keys()),...ix(e)}:{...r,shown:ax(n,(o.grown||[]).map(s)),isGrown:!0}}var Qi=({shown:t,kept:e},n)=>n.among(t).filter(({
key:o})=>!e||e.has(o)),ge=t=>Qi(t,t.pairs),$s=he(t=>!t.isGrown&&!t.kept?t:{...t,shown:new Set(t.nodes.keys()),kept:null,
weakest:0,isGrown:!1}),bo=(t,e)=>e.weight-t.weight||t.key-e.key;function ix(t){if(t.size<=Vi)return{};let e=[...t.values()].
sort(bo).slice(0,Vi);return{weakest:t.size-Vi,kept:new Set(e.map(n=>n.key))}}function ax(t,e){let n=new Set(t.inOrder().
slice(0,rx));for(let o of e)if(t.has(o))for(let s of[o,...t.othersOf(o)])n.add(s);return n}function cx(t,e,n){let o=new Set(
[e]),s=[e];for(let r=0;r<n;r++){let i=s.flatMap(a=>[...t.othersOf(a)]).filter(a=>!o.has(a));for(let a of i)o.add(a);s=[...new Set(
i)]}return o}var yo="none",ff=100,lx=1e3;function uf(t,e){let n=Math.min(t,lx),o=Math.min(ff*(1+e),n);return{drawn:o,next:Math.min(ff,
n-o)}}function mf(t,e){let{facts:n,level:o,chosen:s}=t;return e==="statements"?Q(s.inside).map(r=>({a:o.subject[r],b:o.object[r],
at:r,row:-1})):ge(t).flatMap(r=>r.rows.map(i=>({a:r.a,b:r.b,at:n.ties.statement[i],row:i})))}function fx({facts:t,level:e,
chosen:n},o,{a:s,b:r,at:i}){let{statements:a,names:c}=t;switch(o){case"actor":return e.nodes[s]?.actor??"";case"target":
return e.nodes[r]?.actor??"";case"relation":return t.relations[a.relation[i]].id;case"type":return c.quad_classes[a.quad_class[n.
main[i]]]??yo;case"source":return ux(t,i);case"mode":return c.modes[a.mode[i]];case"certainty":return c.certainties[a.certainty[i]]??
"";case"article":return t.articles[a.article[i]].id}}function ux({statements:t,sources:e,signers:n},o){return t.source[o]>=
0?`of:${e[t.source[o]].id}`:`by:${n[t.author[o]>=0?t.author[o]:t.publisher[o]]}`}function Os(t){let e=new Map;for(let n of t??
[]){let o=n.indexOf(":"),s=n.slice(0,o);Bt.includes(s)&&e.set(s,(e.get(s)??new Set).add(n.slice(o+1)))}return e}function pf(t,e,n){
let o=Os(n),s=Bt.map(()=>new Map),r=e.filter(a=>{let c=Bt.map(f=>fx(t,f,a)),l=Bt.filter((f,u)=>o.has(f)&&!o.get(f)?.has(
c[u]));for(let[f,u]of Bt.entries()){if(!c[f]||l.some(h=>h!==u))continue;let m=s[f].get(c[f]);m?m.add(a.at):s[f].set(c[f],
new Set([a.at]))}return!l.length}),i=s.map(a=>new Map([...a].map(([c,l])=>[c,l.size])));return{units:r,counts:new Map(Bt.
map((a,c)=>[a,i[c]]))}}function Ki({names:t,relations:e},n){let o=Os(n),s=(a,c)=>{let l=o.get(a);return l&&[...l].map(f=>c.
indexOf(f)).sort((f,u)=>f-u)},r=a=>o.get(a)&&[...o.get(a)??[]],i={relations:s("relation",e.map(({id:a})=>a)),quad_classes:s(
"type",t.quad_classes),modes:s("mode",t.modes),certainties:s("certainty",t.certainties),articles:r("article"),according_to:r(
"source")};return Object.fromEntries(Object.entries(i).filter(([,a])=>a!==void 0))}function Yi(t,e,n,o,s,r){let{names:i,relations:a,articles:c,coders:l,sources:f,signers:u,languages:m}=n,h=f.map(({id:C})=>`\
of:${C}`),g=u.map(C=>`by:${C}`),b=new Set(["authors","everyone",...g,...h]),y=new Set(c.map(({id:C})=>C)),$=new Set(o.numbers.
keys()),_={actor:$,target:$,relation:new Set(a.map(({id:C})=>C)),type:new Set([...i.quad_classes,yo]),source:new Set([...g,
...h]),mode:new Set(i.modes),certainty:new Set(i.certainties),article:y},M=new Set(Bt.flatMap(C=>[..._[C]].map(H=>`${C}:${H}`))),
v=(C,H=0)=>({has:W=>W>=H&&W<C.length}),N=ut(t.according_to,b,e.according_to),B=ut(t.compared_with,b,e.compared_with),j=B&&
String([...B].sort())===String([...N].sort());return{...t,according_to:N,compared_with:j?null:B,kinds:ut(t.kinds,v(i.kinds),
e.kinds),quad_classes:ut(t.quad_classes,v(i.quad_classes,-1),e.quad_classes),relations:ut(t.relations,v(a),e.relations),
modes:ut(t.modes,v(i.modes),e.modes),certainties:ut(t.certainties,v(i.certainties),e.certainties),polarities:ut(t.polarities,
v(i.polarities),e.polarities),coders:ut(t.coders,new Set(l),e.coders),articles:ut(t.articles,y,e.articles),sections:ut(t.
sections,new Set(c.map(({section:C})=>C)),e.sections),tags:ut(t.tags,new Set(c.flatMap(({tags:C})=>C)),e.tags),types:ut(
t.types,new Set(o.nodes.map(({type:C})=>C)),e.types),grown:ut(t.grown,$,e.grown),frames:ut(t.frames,new Set(s.numbers.keys()),
e.frames),pair:t.pair?.length===2&&t.pair.every(C=>$.has(C))?t.pair:e.pair,facets:ut(t.facets,M,e.facets),analysis:Ss(t.
analysis,r,e.analysis),ego:Ss(t.ego,$,e.ego),claimant:Ss(t.claimant,new Set(["author",...f.map(({id:C})=>C)]),e.claimant),
language:Ss(t.language,new Set(m),e.language)}}var Ss=(t,e,n)=>t===null||e.has(t)?t:n;function ut(t,e,n){let o=t&&[...new Set(
t)].filter(s=>e.has(s));return o&&(o.length||!t.length)?o:t&&n}var xt=(t,e,n)=>t*n+e,Ji=class t{#e;#t;#n;#o;#s;#r=new Map;constructor(e,n,o,s,r){this.#e=e,this.#t=n,this.#n=o,this.#o=
s,this.#s=r,this.size=n.length}has(e){return this.#a(e)>=0}get(e){let n=this.#a(e);return n<0?void 0:this.#i(n)}*values(){
for(let e=0;e<this.size;e++)yield this.#i(e)}among(e){let n=new Uint8Array(this.#e);for(let s of e)n[s]=1;let o=[];return this.
each((s,r,i,a)=>{n[s]&&n[r]&&o.push(this.#i(a))}),o}from(e){let n=mx(this.#s,e),o=new Int32Array(n.length+1);for(let[a,c]of n.
entries())o[a+1]=o[a]+this.#n[c+1]-this.#n[c];let s=new Int32Array(o[n.length]);for(let[a,c]of n.entries())s.set(this.#o.
subarray(this.#n[c],this.#n[c+1]),o[a]);let r=Float64Array.from(n,a=>this.#t[a]),i=Float64Array.from(n,a=>this.#s[a]);return new t(
this.#e,r,o,s,i)}each(e){for(let n=0;n<this.size;n++){let o=Math.floor(this.#t[n]/this.#e);e(o,this.#t[n]-o*this.#e,this.#s[n],
n)}}#i(e){let n=this.#r.get(e);if(n)return n;let o=this.#t[e],s=Math.floor(o/this.#e),r=Array.from(this.#o.subarray(this.#n[e],
this.#n[e+1])),i={a:s,b:o-s*this.#e,key:o,rows:r,weight:this.#s[e]};return this.#r.set(e,i),i}#a(e){let n=Pe(this.size,o=>this.#t[o]<
e);return n<this.size&&this.#t[n]===e?n:-1}};function mx(t,e){let n=[];for(let o=0;o<t.length;o++)t[o]>=e&&n.push(o);return n}
function Nn(t,e,n,o,s){let r=e.nodes.length,i=new Int32Array(e.pairs);for(let h of n)i[e.pair[h]]++;let a=i.reduce((h,g)=>h+
(g>0?1:0),0),c=new Int32Array(a+1),l=new Int32Array(e.pairs);for(let h=0,g=0,b=0;h<e.pairs;h++)i[h]&&(l[h]=b,b+=i[h],c[++g]=
b);let f=new Int32Array(n.length);for(let h of n)f[l[e.pair[h]]++]=h;let u=new Float64Array(a),m=new Float64Array(a);for(let h=0;h<
a;h++){let g=f.subarray(c[h],c[h+1]);u[h]=xt(e.actor[g[0]],e.target[g[0]],r),m[h]=bt(t,g,o,s)}return new Ji(r,u,c,f,m)}function bt(t,e,n,o){
let s=t.statements,{statement:r}=t.ties,i=c=>s.act[c]>=0&&t.relations[s.relation[n.main[c]]].deed;if(e.length===1)return o===
"acts"&&!i(r[e[0]])?0:1;let a=new Set;for(let c of e){let l=r[c];o==="articles"?a.add(s.article[l]):o==="statements"?a.add(
l):i(l)&&a.add(s.act[l])}return a.size}var _s=class{#e;#t;#n;constructor(e,n){this.#e=new Float64Array(n),this.#t=new Int32Array(
n+1),e.each((s,r,i)=>{this.#e[s]+=i,this.#e[r]+=i,this.#t[s+1]++,this.#t[r+1]++}),this.size=this.#t.reduce((s,r)=>s+(r>0?
1:0),0);for(let s=0;s<n;s++)this.#t[s+1]+=this.#t[s];let o=this.#t.slice(0,n);this.#n=new Int32Array(this.#t[n]),e.each(
(s,r)=>{this.#n[o[s]++]=r,this.#n[o[r]++]=s})}has(e){return this.#t[e]<this.#t[e+1]}weightOf(e){return this.#e[e]??0}othersOf(e){
return new Set(this.#n.subarray(this.#t[e],this.#t[e+1]))}*keys(){for(let e=0;e<this.#e.length;e++)this.has(e)&&(yield e)}inOrder(){
let e=this.#e.reduce((r,i)=>Math.max(r,i),0),n=this.#e.length,o=new Float64Array(this.size),s=0;for(let r of this.keys())
o[s++]=(e-this.#e[r])*n+r;return Array.from(o.sort(),r=>r%n)}};function ks(t,e,n,o){let s=new Map;for(let r of n)for(let i of r.rows){let a=px(t,e,i,o),c=s.get(a);c?c.push(i):s.set(a,
[i])}return s}function px(t,e,n,o){let s=t.ties.statement[n];if(o[s]===s)return e.arrow[n];let r=t.statements,i=r.relation[o[s]],
a=t.ties.together[n]?t.names.signs.indexOf("together"):t.relations[i].sign;for(let c of[i,-1]){let l=[e.actor[n],e.target[n],
c,a,r.hold[o[s]],r.mark[o[s]]],f=dx(e,l);if(f>=0)return f}return e.arrow[n]}function dx({arrows:t},e){let n=[t.actor,t.target,
t.relation,t.sign,t.hold,t.mark],o=r=>{let i=n.findIndex((a,c)=>a[r]!==e[c]);return i<0?0:n[i][r]-e[i]},s=Pe(t.actor.length,
r=>o(r)<0);return s<t.actor.length&&o(s)===0?s:-1}var Ms=(t,e,n)=>t.names.signs[e.arrows.sign[n]]==="together";function vs({
level:t,arrows:e}){let{arrows:n,nodes:o}=t,s=new Map;for(let r of e.keys()){let[i,a]=[n.actor[r],n.target[r]],c=xt(Math.
min(i,a),Math.max(i,a),o.length),l=s.get(c)??[[],[]];s.set(c,l),l[i<a?0:1].push(r)}return[...s.values()]}function df({arrows:t,
nodes:e}){let n=new Map,o=Array.from(t.actor,(s,r)=>xt(Math.min(s,t.target[r]),Math.max(s,t.target[r]),e.length));for(let s of o)
n.set(s,(n.get(s)||0)+1);return o.map(s=>n.get(s)>1)}var hx=20,gx=10,wx=24,Ts=1e3,sn=he(t=>{let e=xx(t),n=bx(t,e),{arrows:o,left:s}=Sx(t,n);return{...t,shown:n,arrows:o,pairs:kx(
t,o),kept:null,weakest:s,isGrown:!1}});function xx({facts:t,level:e,pairs:n,chosen:o}){let s=e.nodes.length,r=new Map,i=a=>a?
Ts*bt(t,a.rows,o,"acts")+Math.min(a.rows.length,Ts-1):0;return(a,c)=>{let[l,f]=[Math.min(a,c),Math.max(a,c)],u=xt(l,f,s),
m=r.get(u)??i(n.get(u))+i(n.get(xt(f,l,s)));return r.set(u,m),m}}function bx({level:t,nodes:e,shown:n,state:o},s){let r=o.
ego!==null&&e.has(t.numbers.get(o.ego)??-1),i=f=>!r||n.has(f),a=r?t.numbers.get(o.ego??""):-1,c=new Set,l=f=>{c.add(f);for(let u of yx(
e.othersOf(f),f,c,s))c.add(u)};r&&l(a),(!r||o.steps>1)&&$x(c,e,i,s);for(let f of o.grown??[]){let u=t.numbers.get(f);u!==
void 0&&e.has(u)&&l(u)}return c}function yx(t,e,n,o){return[...t].filter(r=>r!==e&&!n.has(r)).sort((r,i)=>o(e,i)-o(e,r)||
r-i).slice(0,gx)}function $x(t,e,n,o){let s=e.inOrder().filter(n),r=new Map,i=a=>{r.delete(a);for(let c of e.othersOf(a)){
if(t.has(c)||!n(c))continue;let l=o(a,c),[f,u]=r.get(c)??[0,0];r.set(c,[Math.max(f,l),u+l])}};for(let a of[...t])i(a);for(;t.
size<Math.min(hx,s.length);){let[a]=[...r].reduce((l,f)=>Ox(f,l)?f:l,[-1,[-1,-1]]),c=a<0?s.find(l=>!t.has(l)):a;if(c===void 0)
return;t.add(c),i(c)}}var Ox=([t,[e,n]],[o,[s,r]])=>e!==s?e>s:n!==r?n>r:t<o;function Sx({facts:t,level:e,pairs:n,chosen:o,
state:s},r){let{actor:i,target:a,sign:c}=e.arrows,l=new Map;for(let[y,$]of ks(t,e,n.among(r),o.main)){let _=`${i[y]} ${a[y]}\
 ${c[y]}`,M=l.get(_)??{one:i[y],other:a[y],arrows:[],tie:0};M.arrows.push([y,$]),l.set(_,M)}for(let y of l.values()){let $=y.
arrows.flatMap(([,_])=>_);y.tie=Ts*bt(t,$,o,"acts")+Math.min($.length,Ts-1)}let f=[...l.values()].sort((y,$)=>$.tie-y.tie||
y.one-$.one||y.other-$.other),u=s.ego===null?-1:e.numbers.get(s.ego)??-1,m=_x(f,r),h=f.filter(({one:y,other:$})=>y===u||
$===u),g=[...new Set([...m,...h,...f])],b=g.slice(0,Math.max(wx,m.length));return{arrows:new Map(b.flatMap(y=>y.arrows)),
left:g.length-b.length}}function _x(t,e){let n=new Map([...e].map(s=>[s,s])),o=s=>{let r=s;for(;n.get(r)!==r;)r=n.get(r)??
r;return r};return t.filter(({one:s,other:r})=>{let[i,a]=[o(s),o(r)];return i!==a&&n.set(i,a),i!==a})}function kx({facts:t,
level:e,chosen:n,state:o},s){let r=[...new Set([...s.values()].flat())].sort((i,a)=>i-a);return Nn(t,e,r,n,o.count)}function As(t,e){let n=t.statements,o=Ui(t,{...e,count:"statements"},["everyone"]),s=[],r=(i,a,c)=>s.push({claim:n.claim[i],
first:n.first[i],last:n.last[i],approximate:n.approximate[i],at:a,...c});for(let i of Q(o)){let a=n.polarity[i]===0,c={affirms:a,
how:a?"affirms":"denies",held:!0};n.source[i]>=0&&r(i,i,{who:t.sources[n.source[i]].id,certainty:n.certainty[i],...c}),n.
own[i]&&r(i,i,{who:null,certainty:n.certainty[i],...c});let l=t.names.stances[n.stance[i]],f={who:null,affirms:!a,certainty:null,
held:!1};l==="doubts"&&r(i,i,{...f,how:"doubts"}),l==="rejects"&&r(i,i,{...f,how:a?"rejects":"affirms"})}for(let[i,a,c]of n.
denials){if(!o[i]||n.disjunct[a])continue;let l=n.polarity[a]!==0;r(a,i,{who:c,affirms:l,how:l?"affirms":"denies",certainty:n.
certainty[i],held:!1})}return s}function hf(t,e){if(e.includes("everyone"))return()=>!0;let n=new Set(e),o=wo(t,e),{publisher:s,
author:r}=t.statements;return({who:i,at:a})=>i===null?n.has("authors")||o.has(s[a])||o.has(r[a]):n.has(`of:${i}`)}var Xi=(t,e)=>!t.
approximate&&!e.approximate&&t.last!==null&&e.first!==null&&t.last<e.first;var $o=["opposed","doubted","only_first","only_second","other_certainty","agreed"],[Zi,ta,Mx,vx,wf]=[0,1,2,3,4],Fe=5;function Ls(t,e,n){
let o={claims:$o.map(()=>[]),partOf:new Map},s=[e.according_to,n];if(new Set(s.map(a=>[...a].sort().join(`
`))).size<2)return o;let r=s.map(a=>hf(t,a)),i=new Map;for(let a of As(t,e))for(let[c,l]of r.entries()){if(!l(a))continue;
let f=i.get(a.claim)??[[],[]];i.set(a.claim,f),f[c].push(a)}for(let[a,c]of i.values())for(let[l,f]of ea(a,c))Tx(o,l,f);return o}
function Tx({claims:t,partOf:e},n,o){let s=o.map(i=>[...new Set(i.map(a=>a.at))]),r={positions:o,sides:s,statements:[...new Set(
s.flat())]};t[n].push(r);for(let i of r.statements)e.set(i,Math.min(n,e.get(i)??n))}function ea(t,e){let[n,o,s]=[!1,!1,!1];
for(let c of t)for(let l of e)Xi(c,l)||Xi(l,c)||(c.affirms===l.affirms?s||=c.held&&l.held:gf(c)||gf(l)?o=!0:n=!0);if(n||
o)return[[n?Zi:ta,[t,e]]];let r=[t,e].map(c=>c.filter(l=>l.held));if(!s)return[[Mx,[r[0],[]]],[vx,[[],r[1]]]].filter(([,
l])=>l.flat().length);let[i,a]=r.map(c=>[...new Set(c.map(l=>l.certainty))].sort().join(" "));return[[i===a?Fe:wf,r]]}var gf=({
how:t})=>t==="doubts"||t==="rejects",xf=t=>t===wf||t===Fe,na=t=>t===Zi||t===ta;function Es({facts:t,parts:e},n){let o=new Set(
n.map(r=>e?.partOf.get(t.ties.statement[r])));for(let r of[Zi,ta])if(o.has(r))return r;let[s]=o;return o.size===1&&s!==void 0&&
s!==Fe?s:-1}function Oo(t,e,n,o){let{ties:s}=t,{inside:r}=n,i=Ax(t,n),a=[],c=[],l=0,f=o.types&&new Set(o.types),u=m=>!f||f.has(e.nodes[m].
type);for(let m=0;m<s.statement.length;m++){if(!r[s.statement[m]]||i.has(m))continue;let[h,g]=[e.actor[m],e.target[m]];if(!(!u(
h)||!u(g))){if(h===g&&!o.self){s.issue[m]||l++;continue}(s.issue[m]?c:a).push(m)}}return{between:a,issues:c,selfLoops:l}}
var bf=he(({facts:t,level:e,chosen:n,state:o})=>{let{between:s,issues:r}=Oo(t,e,n,{...o,types:null,self:!0}),i=new Set((o.
issues?s.concat(r):s).map(a=>t.ties.statement[a]));return Q(n.inside).filter(a=>!i.has(a))});function Ax({ties:t,statements:e,
relations:n},{inside:o,main:s,first:r,last:i}){let a=new Set,c=l=>l.some(f=>o[f]);for(let[l,f]of t.manners)n[e.relation[s[t.
statement[l]]]].manner!==f&&a.add(l);for(let[l,f,u]of t.times){let m=t.statement[l];(r[m]!==f||i[m]!==u)&&a.add(l)}for(let[
l,f]of t.needs)c(f)||a.add(l);for(let[l,f]of t.yields)c(f)&&a.add(l);return a}function De(t,e,n){let o=At(t,n,Tt(n)),s=Oo(t,e,o,n),r=n.issues?s.between.concat(s.issues):s.between,i=Nn(t,e,r,o,n.count),
a=n.min_weight>1?i.from(n.min_weight):i,c=new _s(a,e.nodes.length),l=lf(e,a,c,n);return{facts:t,level:e,state:n,chosen:o,
pairs:a,nodes:c,...l,arrows:ks(t,e,Qi(l,a),o.main),parts:n.compared_with&&Ls(t,n,n.compared_with),weak:i.size-a.size,selfLoops:s.
selfLoops,withIssues:s.issues.length}}var x,Me=null,qn="en",w,G,rn=[],O,yt,So=null,Ns=null,qs=null,Is=null,oa=new Map,_o=new Map,yf=async()=>{};async function $f(t,e){
yt=t,qn=e,x=Pi(await yt.facts()),G=Wi(x.opening),w=G,rn=[],Me=So=Ns=qs=Is=null,oa=new Map}async function Of(t){let[e,n]=await Promise.
all([t.facts().then(Pi),Me&&t.words().then(Fi)]),o=new Map,s=u=>Mf(t,o,u),r=await s(w.level),i=await s(w.frames===null?w.
level:e.fitting);for(;r.name!==w.level;)[r,i]=[await s(w.level),await s(e.fitting)];let c=w.relations?.map(u=>x.relations[u].
id)?.map(u=>e.relations.findIndex(m=>m.id===u)).filter(u=>u>=0);yt=t,x=e,G=Wi(x.opening),Me=n,So=n&&Promise.resolve(n),Ns=
qs=Is=null,oa=o,n&&(_o=Sf(n));let l=new Set(w.analysis===null?[]:[w.analysis]),f={...w,relations:c?.length?c:G.relations};
w=Yi({...f,about:Af(w.about)},G,x,r,i,l)}async function z(){So??=yt.words().then(Fi).catch(e=>{throw So=null,e});let t=await So;
return Me!==t&&(_o=Sf(t)),Me=t,t}var Sf=t=>new Map(t.entities.map((e,n)=>[e.id,n])),Rs=()=>yt.findings();function sa(){return qs??=
yt.analyses(),qs}function _f(){return Is??=yt.courses?.()??Promise.resolve(x.courses??[]),Is}var kf=()=>yt.library();function Cs(){
return Ns??=yt.arguments(),Ns}var $t=t=>Mf(yt,oa,t);function Mf(t,e,n){let o=e.get(n)??t.level(n).then(s=>Yl(n,s));return e.
set(n,o),o}var js=()=>yt.asking??null,vf=()=>yt.annotating?.all??null,Ws=t=>yt.annotating?.at(x.articles[x.statements.article[t]].
id,x.keys.at(t))??null,Bs=t=>_o.get(t);function we(t){let e=_o.get(t);return e===void 0||!Me?null:Me.entities[e]}function Tf(t){
yf=t}function Ft(t,e=rn){w={...w,...t},rn=e}async function Lx(t){t.about!==null&&await z();let e=yt.asking||mo.includes(
t.tab)?t.tab:G.tab,n=new Set(t.analysis===null?[]:(await sa()).map(({name:r})=>r)),o=await $t(t.level),s=t.frames===null?
o:await $t(x.fitting);return Yi({...t,tab:e,about:Af(t.about)},G,x,o,s,n)}var Af=t=>t===null||_o.has(t)?t:G.about;async function ko(t,e=ho(
t,G)){let n=await Lx(e);return[n,Vl(t,G,e,n)]}async function k(t,e=[]){Ft(t,e),await yf(t)}async function Lf(){let t=await $t(
w.level);for(;t.name!==w.level;)t=await $t(w.level);O=De(x,t,w)}var Mo=()=>w.picture==="named"?sn(O):O,In=()=>w.tab==="g\
raph"?Mo():O,Ps=()=>cf(x,E(),w);function E(){if(!Me)throw new Error("what is read was not loaded");return Me}var Ex=new Set(["since","until","min_weight","theme","language"]),ra=0,Fs=!1;function Ds(t){Fs||=Object.keys(t).some(e=>!Ex.
has(e)),clearTimeout(ra),ra=setTimeout(()=>{let e=An(w,G),n=Fs;if(Fs=!1,e!==location.hash.slice(1))try{n?history.pushState(
null,"",`#${e}`):history.replaceState(null,"",`#${e}`)}catch{}},150)}function Ef(){clearTimeout(ra),Fs=!1}var zs=(t={})=>`${x.
address??location.href.split("#")[0]}#${An({...w,...t},G)}`;var Nf=new Set(["p","h1","h2","h3","h4","li","dt","dd","td","th","caption","blockquote","summary"]);for(let t of["legend",
"option","input"])Nf.add(t);var ia="http://www.w3.org/2000/svg";function p(t,e={},...n){return qf(document.createElement(
t),Nf.has(t)?{dir:"auto",...e}:e,n)}var tt=(t,e)=>p("bdi",{lang:e},t);function S(t,e={},...n){return qf(document.createElementNS(
ia,t),e,n)}function qf(t,e,n){for(let[o,s]of Object.entries(e))s==null||s===!1||(typeof s=="function"?t.addEventListener(
o.slice(2),s):o==="value"||o==="checked"?Object.assign(t,{[o]:s}):t.setAttribute(o,s===!0?"":String(s)));return oe(t,n),
t}function oe(t,e){for(let n of e)n==null||n===!1||n===""||(Array.isArray(n)?oe(t,n):t.append(n instanceof Node?n:String(
n)))}function L(t,...e){t.replaceChildren(),oe(t,e)}function T(t){let e=document.getElementById(t);if(!e)throw new Error(
`the page has no ${t}`);return e}function xe(t){T("announced").textContent=t}var aa="button, select, input, summary, a[href], [tabindex='0'], [data-key], [data-at]";function ca(t){return((t.getAttribute(
"aria-label")||t.closest("label")?.textContent||t.textContent)??"").replace(/[\d\u2022]+/g,"").trim()}function Us(){let t=document.
activeElement,e=t?.closest("#side, #time, #viewpoint, #panel, #sheet, #stage, #story");return!t||!e||!t.matches(aa)?null:
{part:e.id,words:ca(t),at:[...e.querySelectorAll(aa)].indexOf(t)}}function Gs(t){if(!t||document.activeElement!==document.
body)return;let e=[...T(t.part).querySelectorAll(aa)],n=r=>Math.abs(e.indexOf(r)-t.at),[o]=e.filter(r=>ca(r)===t.words).
sort((r,i)=>n(r)-n(i));(o??e[Math.min(t.at,e.length-1)])?.focus({preventScroll:!0})}var Rn=t=>new Set(If(t).flatMap(({open:e,
name:n})=>e?[n]:[]));function Cn(t,e){for(let{details:n,name:o}of If(t))e.has(o)&&(n.open=!0)}function If(t){let e=new Map;
return[...t.querySelectorAll("details")].map(n=>{let o=n.firstElementChild?ca(n.firstElementChild):"",s=e.get(o)??0;return e.
set(o,s+1),{details:n,open:n.open,name:`${o} ${s}`}})}var la=["actor","year","article"];var se=({keys:t},e)=>e.map(n=>t.numberOf(n)).filter(n=>n>=0),Nx=({sentence:t})=>t.map(([e])=>e).join("");function fa(t,e,n){
return n==="article"?e.articles:n==="year"?qx(t,e):[...new Set(e.sentence.flatMap(([,o,s])=>o==="entity"&&s?[s]:[]))]}function Rf(t,e,n,o){
let s=la.map(i=>[i,Hs(n,i)]).filter(([,i])=>i.length),r=o.trim().toLocaleLowerCase();return e.filter(i=>s.every(([a,c])=>fa(
t,i,a).some(l=>c.includes(l)))&&`${Nx(i)} ${i.quote.text} ${i.title}`.toLocaleLowerCase().includes(r))}var Hs=(t,e)=>(t??
[]).filter(n=>n.startsWith(`${e}:`)).map(n=>n.slice(e.length+1));function qx(t,e){let{first:n,last:o,article:s}=t.statements,
[,,r]=e.counts[e.counts.length-1],i=new Set;for(let a of se(t,r)){let f=(n[a]!==null||o[a]!==null?[n[a],o[a]]:[t.articles[s[a]].
first,t.articles[s[a]].last]).filter(u=>u!==null).map(u=>new Date(u*864e5).getUTCFullYear());if(f.length)for(let u=Math.
min(...f);u<=Math.max(...f);u++)i.add(String(u))}return[...i].sort()}function an(t,e,n){let o=t.statements,s=t.names.quad_classes,r=new Map,i=s.map(()=>[]),a={unreal:[],none:[]},[c,l]=[0,0];
for(let m of e){let h=t.relations[o.relation[n[m]]],g=o.quad_class[n[m]];if(!(o.act[m]<0||!h.deed))if(!dt(t,m))a.unreal.
push(m);else{if((g<0?a.none:i[g]).push(m),r.has(o.act[m])||(r.set(o.act[m],g),h.goldstein===null))continue;c+=h.goldstein,
l++}}let f=m=>[...r.values()].filter(h=>h===m).length,u=a.unreal.map(m=>o.act[m]).filter(m=>!r.has(m));return{statements:e,
acts:r.size,...a,unrealActs:new Set(u).size,quadClasses:i,byQuadClass:s.map((m,h)=>f(h)),noQuadClass:f(-1),articles:new Set(
e.map(m=>o.article[m])),sources:new Set(e.map(m=>Ix(t,m))),sum:c,scored:l}}var Ix=({statements:t},e)=>t.source[e]>=0?-1-
t.source[e]:t.author[e]>=0?t.author[e]:t.publisher[e],vo=t=>[...t.quadClasses.flat(),...t.none],ve=(t,e)=>an(t.facts,Lt(
t,e.rows),t.chosen.main),be=he(t=>{let e=ge(t),n=new Set(t.isGrown?t.shown:[]);for(let{a:r,b:i}of e)n.add(r).add(i);let{
statement:o}=t.facts.ties,s=new Set(e.flatMap(r=>r.rows.map(i=>o[i])));return{...an(t.facts,[...s],t.chosen.main),actors:n.
size}});function Lt({facts:t,chosen:e},n){return Dt(e,new Set(n.map(o=>t.ties.statement[o])))}function Dt({first:t,last:e},n){
let o=s=>t[s]??e[s]??1/0;return[...n].sort((s,r)=>o(s)-o(r)||s-r)}function Vs({facts:t,chosen:e},n){let o=new Map;for(let s of n){
let r=t.statements.act[s],i=r>=0&&e.inside[s]?`act ${r}`:`statement ${s}`,a=o.get(i);a?a.push(s):o.set(i,[s])}return[...o.
values()]}function Qs({chosen:t},e){let n=t.main[e[0]];return e.includes(n)?n:e[0]}var ye=(t,e)=>t.names.quad_classes[e].
split(" ")[1],Ks=(t,e)=>e.filter(n=>t.ties.together[n]);function Cf(t,e){let{facts:n,chosen:o,state:s}=t,{relation:r,quad_class:i}=n.
statements,a=new Set(Ks(n,e).map(u=>n.ties.statement[u])),{act:c}=n.statements,l=new Set(e.map(u=>n.ties.statement[u]).filter(
u=>dt(n,u)).map(u=>c[u])),f=[[],[],[]];for(let u of e){let m=n.ties.statement[u];if(s.count==="acts"&&!dt(n,m)&&l.has(c[m]))
continue;let h=o.main[m],g=n.relations[r[h]].sign,b=a.has(m)?n.names.signs.indexOf(ye(n,i[h])):g;f[dt(n,m)?b:2].push(u)}
return f.map(u=>u.length?bt(n,u,o,s.count):0)}var Rx=60,To=null,ua;function re(){if(!w.open)return null;let t=w.open.indexOf(":"),e=w.open.slice(0,t),n=w.open.slice(t+
1);return{kind:e,names:e==="pair"?n.split(">").map(Cx):[n]}}function Cx(t){try{return decodeURIComponent(t)}catch{return t}}
var ze=t=>t.length>1?`pair:${t.map(encodeURIComponent).join(">")}`:`actor:${t[0]}`,st=t=>k({open:ze([t])}),Ot=t=>k({open:`\
statement:${x.keys.at(t)}`}),jf=(t,e)=>ze([t,e].map(n=>O.level.nodes[n].actor));function St(t,e){let n=[t,e].map(o=>O.level.
nodes[o].actor);return k({open:ze(n)})}function K(t,e,n={}){let o=Dt(O.chosen,t),s=o.slice(0,Rx).map(r=>x.keys.at(r));return To=
{statements:o,label:e,name:[o.length,...s].join(" ")},ua=x,k({...n,open:`list:${To.name}`})}function ma(t){if(To?.name===
t)return{...To,statements:jx(To.statements)};let e=t.split(" ").slice(1);return{name:t,label:"",statements:se(x,e)}}function jx(t){
if(ua===x)return t;let e=t.map(n=>ua.keys.at(n));return se(x,e)}function Ue(){let t=re();if(t?.kind==="list")return new Set(
ma(t.names[0]).statements);let e=jn();return new Set(e<0?[]:[e])}function jn(){let t=re();return t?.kind==="statement"?x.
keys.numberOf(t.names[0]):-1}function Ys(t,e){return k({tab:"article",article:x.articles[t].id,open:`statement:${x.keys.
at(e)}`})}function Te(t){let e=O.level.nodes[t].actor;return w.picture==="named"?k({grown:[...w.grown??[],e]}):O.isGrown?
k({grown:Js(e)}):k({ego:w.ego===e?null:e,steps:1})}var Js=t=>[...new Set([...w.grown||[],t])];async function Wf(t){let e=await $t(
"entity"),n=e.numbers.get(t);if(n===void 0)return null;let o={...ws,self:w.self,issues:w.issues},s=[{},{issues:!0},o,{...o,
issues:!0}],r=f=>De(x,e,{...w,...f,level:"entity",ego:null}),i=s.find(f=>r(f).nodes.has(n));if(!i)return null;let a=Wx(i,
f=>r(f).nodes.has(n)),c=r(a),l=(w.picture==="named"?sn(c):c).shown.has(n);return{...a,level:"entity",ego:null,grown:l?w.
grown:Js(t)}}function Wx(t,e){let n=t;for(let o of Object.keys(t)){let{[o]:s,...r}=n;(JSON.stringify(s)===JSON.stringify(
w[o])||e(r))&&(n=r)}return n}function Xs(t){let e=re();if(!e||!["pair","actor"].includes(e.kind))return{};let n=O.level,
[o,s]=e.names.map(c=>n.numbers.get(c)),r=n.actor.findIndex((c,l)=>c===o&&(s===void 0||n.target[l]===s)),i=r<0&&o!==void 0&&
e.kind==="actor"?n.target.indexOf(o):-1;if(r<0&&i<0)return{open:null};let a=(r<0?[t.target[i]]:[t.actor[r],t.target[r]]).
map(c=>t.nodes[c].actor);return e.kind==="actor"||a[0]===a[1]?{open:`actor:${a[0]}`}:{open:ze(a)}}function d(t,e={}){let n=x.text[t];return n===void 0?t:n.replace(/\{(\w+)\}/g,(o,s)=>s in e?zt(String(e[s])):o)}var Bf=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u,
Bx=/[\u202a-\u202e\u2066\u2067]/g;function zt(t){let e=t.replace(Bx,"");return Bf.test(e)?`\u2068${e}\u2069`:e}function _t(t,e="\
 \u2192 "){let n=t.map(zt).join(e);return Bf.test(n)?`\u200E${n}`:n}var I=t=>t<1e3?String(t):t.toLocaleString(qn),ht=(t,e,n)=>d(
t===1?e:`${e}_many`,n),q=(t,e)=>`${I(t)} ${ht(t,e)}`;function ie(t,e=t.length){return t.length>e?`${t.slice(0,e).join(",\
 ")} ${d("and_more",{n:t.length-e})}`:[t.slice(0,-1).join(", "),...t.slice(-1)].filter(Boolean).join(` ${d("and")} `)}var ae=t=>`\
[${t}]`,Ut=t=>`\u201C${Wn(t)}\u201D`,Px={"\u201C":"\u2018","\u201D":"\u2019","\u201E":"\u201A"},Wn=t=>t.replace(/[\u201c\u201d\u201e]/g,
e=>Px[e]),P=t=>t.charAt(0).toLocaleUpperCase(qn)+t.slice(1),pa=t=>`${t>0?"+":t<0?"\u2212":""}${Math.abs(t).toFixed(1)}`;var da=t=>e=>{e.key!=="Enter"&&e.key!==" "||(e.preventDefault(),t())};function R(t,e,n={}){return p("span",{role:"button",
tabindex:0,class:"link",dir:"auto",onclick:e,onkeydown:da(e),...n},t)}function A(t,e,n={}){return p("button",{type:"butt\
on",dir:"auto",onclick:o=>e(o.currentTarget),...n},t)}function Zs(t,e){let n=Fx(t);return!n||!["https:","http:"].includes(
n.protocol)?p("span",{},e):p("a",{href:n.href,dir:"auto",rel:"noopener noreferrer",target:"_blank"},e)}function Fx(t){try{
return new URL(t)}catch{return null}}function U(t,e,n){let o=typeof t=="number"?I(t):t;return e.length?R(o,()=>K(e,n),{class:o===d("show_quotes")?"link numbe\
r show-quotes":"link number","aria-label":`${o} ${n}: ${d("show_quotes")}`}):p("span",{class:"number none"},o)}var mt=t=>new Date(t*864e5).toISOString().slice(0,10);function Ff(t){let e=Date.parse(`${t}T00:00:00Z`);return Number.isNaN(
e)?null:Math.round(e/864e5)}var ga=t=>new Date(t*864e5).getUTCFullYear(),Df=(t,e)=>Date.UTC(t,e,1)/864e5;function zf(t,e){
let[n,o]=[ga(t),ga(e)],s=Math.max(1,Math.ceil((o-n)/10)),r=[];for(let i=n+1;i<=o;i+=s)r.push([Df(i,0),String(i)]);return r}
var[Ge,Ae]=[30,365],Pf=7,Dx=4,ha=[1,3,12,24,60,120,300,600,1200];function tr(t,e,n){let o=[];if(n<=Pf){let r=n<=1?1:Pf;for(let i=t+
1;i<=e;i++)(i-Dx)%r===0&&o.push({day:i,step:r});return o}let s=ha.find(r=>r*Ge>=n)??ha[ha.length-1];for(let r=Math.floor(
ga(t)*12/s)*s;;r+=s){let i=Df(Math.floor(r/12),r%12);if(i>e)return o;i>t&&o.push({day:i,step:s<12?s*Ge:s/12*Ae})}}function Uf(t,e,n){let o=t.statements,s=new Set(e.map(m=>`${o.article[m]} ${o.coder[m]}`)),[r,i,a,c,l]=Array.from({length:5},
()=>new Set),f=new Set([...n].map(m=>t.articles[m].text));for(let m=0;m<o.relation.length;m++){let h=o.article[m],{text:g,
newer:b,status:y}=t.articles[h];n.has(h)||(y==="retracted"?l.add(h):(f.has(g)&&a.add(h),b.some($=>n.has($))&&c.add(h))),
!(!n.has(h)||s.has(`${h} ${o.coder[m]}`))&&(r.add(o.coder[m]),i.add(h))}return{coders:[...new Set(e.filter(m=>i.has(o.article[m])).
map(m=>t.coders[o.coder[m]]))].sort(),left:{other_coder:r.size,reprint:a.size,superseded:c.size,retracted:l.size,...t.missing}}}var Gf={21:"spring",22:"summer",23:"autumn",24:"winter"};function ct(t){if(t.includes("/")){let[l,f]=t.split("/");return l===
""||l===".."?d("date_until",{to:ct(f)}):f===""||f===".."?d("date_since",{from:ct(l)}):d("date_throughout",{from:ct(l),to:ct(
f)})}let e=/^\[(.+)\.\.(.+)\]$/.exec(t);if(e)return d("date_within",{from:ct(e[1]),to:ct(e[2])});let n=/^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/.
exec(t);if(!n)return t;let[,o,s,r,i]=n,a=o==="XXXX"?d("no_year"):o,c=[r&&String(Number(r)),s&&zx(s),a].filter(Boolean).join(
" ");return i?d("date_perhaps",{date:c}):c}function zx(t){return Object.hasOwn(Gf,t)?d(Gf[t]):new Date(Date.UTC(2e3,Number(
t)-1,1)).toLocaleDateString(qn,{month:"long",timeZone:"UTC"})}function nr({when:t,inferred_when:e},n){let o=[];return t&&
o.push(er(t,n)),e&&o.push(ae(er(e,n))),o.length?o.join("; "):d("date_unknown")}function or({when:t,inferred_when:e},n){return e?
ae(er(e,n)):t?er(t,n):d("date_unknown")}function er(t,e){return Ux(t)?e.every(n=>n===null)?t:d("date_relative",{time:t,days:cn(
...e)}):ct(t)}var Ux=t=>/[a-z]/.test(t);function cn(t,e){let[n,o]=[t,e].map(s=>s===null?null:ct(mt(s)));return n===null&&
o===null?d("date_unknown"):n===o?n:n===null?d("date_until",{to:o}):o===null?d("date_since",{from:n}):d("date_throughout",
{from:n,to:o})}var $e=()=>w.since!==null||w.until!==null;function Ao(){let[t,e]=[w.since,w.until].map(n=>n===null?null:mt(
n));return t===null?d("date_until",{to:e}):e===null?d("date_since",{from:t}):d("date_throughout",{from:t,to:e})}var V=t=>w.language&&t.labels?.[w.language]||t.label,Le=t=>x.label_languages[t]??x.languages[0];function kt(t){let{language:e}=w;
return e&&we(t)?.labels?.[e]?e:Le(t)}function Gt({nodes:t},e){let{actor:n,country:o,sector:s}=t[e];return n===`${o}: ${s}`?
null:kt(n)}var Hf=t=>new Set(t).size===1?t[0]:null,ln=t=>d("relation_alone",{relation:t});function D(t,e){let n=t.nodes[e],
o=w.language?we(n.actor):null;return o?V(o):n.label}function Bn(t){let e=O.level.numbers.get(t);return e===void 0?t:D(O.
level,e)}function wa(t){let{level:e}=t;return ge(t).map(n=>({pair:n,actor:D(e,n.a),target:D(e,n.b)}))}var sr=["\u2260","?","\u2460","\u2461","\u2248","="];function rr(){let t=x.signers.map(n=>[`by:${n}`,d("viewpoint_signer",
{name:n})]),e=x.sources.map(({id:n,label:o,by:s})=>[`of:${n}`,d("viewpoint_quoted",{name:o,by:s.join(", ")})]);return[["\
authors",d("viewpoint_authors")],...t,...e,["everyone",d("viewpoint_everyone")]]}function Ht(t){let e=new Map(rr());return t.
map(n=>e.get(n)||n).join(` ${d("and")} `)}function He(t){return t.map(n=>ar(n)?.label??(n.startsWith("by:")?n.slice(3):d(
`viewpoint_${n}`))).join(` ${d("and")} `)}function Lo(t){let e=t.length===1&&ar(t[0]);return e?Le(e.id):null}var ir=t=>t.
length===1&&ar(t[0])?.by||[],Vf=t=>t.length===1&&ar(t[0])?.reliability,ar=t=>x.sources.find(({id:e})=>t===`of:${e}`),Qf=t=>d(
`part_${t}`,{first:Ht(w.according_to),second:Ht(w.compared_with||[])});var xa=new Set(["findings","arguments","compare","analyses","article","questions"]);function Vt(t){return[Ve(),ba(t)].join(
" ")}function ba(t){let e=be(t);return[...[e.actors<t.nodes.size&&d("drawn_of",{n:I(e.actors),of:I(t.nodes.size)}),t.weakest>
0&&ht(t.weakest,"weakest",{n:t.weakest}),t.weak>0&&d("note_min_weight",{n:t.weak})],cr(e)].filter(Boolean).join(" ")}function cr(t){
let e=t.unrealActs?` (${d("plus_not_actual",{n:t.unrealActs})})`:"";return d("based_on",{acts:q(t.acts,"act")+e,statements:q(
t.statements.length,"statement")+Gx(t),articles:q(t.articles.size,"article"),sources:q(t.sources.size,"source"),coding:Vx(
t)})}function Gx({statements:t}){let e=new Set(x.statements.wordless),n=e.size?t.filter(o=>e.has(o)).length:0;return n?`\
 (${d("without_words",{n})})`:""}function Ve(){return`${[P(d(`level_${w.level}`)),`${d("according_to")} ${Ht(w.according_to)}`,
w.compared_with&&`${d("compared_with")} ${Ht(w.compared_with)}`,w.issues&&d("with_ties_to_issues"),$e()&&lr()].filter(Boolean).
join(", ")}.`}var Pn=()=>[`${d("according_to")} ${Ht(w.according_to)}`,$e()&&lr()].filter(Boolean).join(", "),lr=()=>`${Ao()}\
 (${d(`inside_${w.inside}`)})`;function Kf(t){let e=[...t.articles].map(o=>x.articles[o]),n=[...new Set(e.map(o=>o.publisher))].
filter(Boolean).sort();return n.length?d("source_line",{who:ie(n,3),when:Hx(e)}):""}function Hx(t){let e=({published:c})=>c!==
null&&c!=="unknown",[n]=t;if(t.length===1&&!e(n))return n.inferred?`${d("no_date")}, ${d("probably")} ${ct(n.inferred)}`:
d("undated_source");let o=c=>t.map(l=>l[c]).filter(l=>l!==null),s=[Math.min(...o("first")),Math.max(...o("last"))],[r,i]=s.
map(c=>Number.isFinite(c)?ct(mt(c)):null);if(r===null||i===null)return d("undated_source");let a=t.some(c=>!e(c)&&c.inferred)?
` (${d("dates_inferred")})`:"";return(r===i?d("published_on",{day:r}):d("published_from",{first:r,last:i}))+a}function Vx({
statements:t,articles:e}){let{coders:n,left:o}=Uf(x,t,e),s=Object.entries(o).flatMap(([i,a])=>a?[q(a,i)]:[]);return s.length?
` (${n.length?`${d("coded_by",{names:ie(n,3)})}; `:""}${d("left_out",{what:ie(s)})})`:""}function Qx(t){return w.tab==="\
arguments"||w.tab==="article"?Q(de(x,w)):w.tab==="compare"&&O.parts?[...O.parts.partOf.keys()]:xa.has(w.tab)?t:Q(O.chosen.
inside)}function Yf(){if(w.min_weight>1)return[d("empty_min_weight",{n:I(w.min_weight)}),{min_weight:1}];let t=De(x,O.level,
{...w,count:"statements",issues:!1});return t.arrows.size?[d("empty_but_states"),{count:"statements"}]:t.withIssues?[d("\
empty_but_issues",{ties:q(t.withIssues,"tie")}),{count:"statements",issues:!0}]:$e()?[d("empty_period",{period:Ao()}),{since:null,
until:null}]:[d("empty")]}function fr(){let{statements:t,counting:e}=x,n=Qx(e),o=new Set(n.map(s=>t.article[s]));return d(
n.length===e.length?"all_there":n.length===1?"matches":"match",{n:I(n.length),statements:q(e.length,"statement"),articles:q(
o.size,"article")})}var Jf=.55,Xf=15*Jf,ur={enabled:!1,type:"arrow",scaleFactor:1},Zf={to:ur,middle:ur,from:ur};function tu(t){let e=new Map;
return n=>{let o=e.get(n)??t(n);return e.set(n,o),o}}var ya=tu(t=>({color:t,highlight:t,hover:t,inherit:!1,opacity:1})),
$a=(t,e)=>x.encodings.holds[t].middle||x.encodings.marks[e].middle,eu=tu(t=>{let[e,n,o]=t.split(" ").map(Number),{head:s}=x.
encodings.signs[e],{dashes:r}=x.encodings.holds[n],i=$a(n,o);return{ends:{to:{enabled:!!s,type:s||"arrow",scaleFactor:Jf},
middle:{enabled:!!i,type:i||"arrow",scaleFactor:i?.45:1},from:ur},dashes:r.length?r:!1}});function nu(t,e){return e?Math.
min(.7+.5*Math.log2(t),4):Math.min(1.2+1.3*Math.log2(t),9)}function ou(t){let e=new Map;for(let n of vs(t)){let o=n[0].length>
0&&n[1].length>0,s=Math.min(.22,1.5/(n[0].length+n[1].length));for(let r of n)r.forEach((i,a)=>{let c=o?(a+.6)*s:(a-(r.length-
1)/2)*s;e.set(i,{enabled:!0,type:c<0?"curvedCCW":"curvedCW",roundness:Math.abs(c)})})}return e}function Fn(t,e=20,n=3){let o=[
""];for(let s of t.slice(0,200).split(/\s+/)){let r=s.length>e?`${s.slice(0,e-1)}\u2026`:s,i=o[o.length-1];i?i.length+1+
r.length<=e?o[o.length-1]=`${i} ${r}`:o.push(r):o[o.length-1]=r}return o.length>n?`${o.slice(0,n).join(`
`)}\u2026`:o.join(`
`)}function mr(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.hypot(o,s),i=n?.enabled?n.roundness:0,a=Math.atan2(s,o)+(.5*(n?.
type==="curvedCCW"?-i:i)+.5)*Math.PI,c=(.5*i+.5)*r;return{x:t.x+c*Math.sin(a),y:t.y+c*Math.cos(a)}}var Kx=6,su=new Map,pr=null;function Qe(t){let e=`${Qt()} ${t}`,n=su.get(e)??Yx(t);return su.set(e,n),n}function Yx(t){return pr??=
document.body.appendChild(p("span",{hidden:!0})),pr.style.colorScheme=Qt(),pr.style.color=`var(--${t})`,getComputedStyle(
pr).color}var Oa=()=>matchMedia("(prefers-color-scheme: dark)");function Qt(){return w.theme!=="auto"?w.theme:Oa().matches?
"dark":"light"}var nt=()=>({text:Qe("ink"),quiet:Qe("quiet"),ground:Qe("ground"),node:Qe("actor"),line:Qe("stroke")}),fn=()=>Array.
from({length:Kx},(t,e)=>Qe(`tint-${e+1}`)),Dn=t=>Qe(x.encodings.signs[t].colour),Sa=t=>Qe(`part-${t+1}`);function dr(t,e){
let n=Es(t,e);return Sa(n<0?Fe:n)}var Jx=12,Xx={enabled:!0,type:"curvedCW",roundness:.15};function ru(t){let e=df(t),n=t.nodes.filter(c=>t.isTied[c.id]).map(
({id:c,x:l,y:f,shape:u})=>({id:c,x:l,y:f,shape:u,label:Fn(D(t,c))})),{actor:o,target:s}=t.arrows,r=Array.from(o,(c,l)=>({
id:l,from:c,to:s[l],...e[l]&&{smooth:Xx}})),i=new vis.Network(T("canvas"),{nodes:n,edges:r},tb(n.length,!t.merged));_a(i,
t);let a=[-1,...fn().keys()].map(Zx);for(let{id:c}of n){let{options:l}=i.body.nodes[c];l.size=t.nodes[c].size,l.color=a[t.
nodes[c].tint+1]}return i}function _a(t,e){for(let[n,o]of e.nodes.entries()){let s=t.body.nodes[n];s&&([s.x,s.y]=[o.x,o.
y+n*1e-4])}}function Zx(t){let e=nt(),n=t>=0?fn()[t]:e.node,o={background:n,border:e.text};return{background:n,border:e.
line,highlight:o,hover:o}}function tb(t,e){let n=nt(),o={color:n.text,size:15,face:"system-ui, sans-serif",strokeWidth:3,
strokeColor:n.ground};return{autoResize:!0,physics:{enabled:!1,solver:"forceAtlas2Based",stabilization:!1},layout:{improvedLayout:!1},
interaction:{hover:t<=2e3,hideEdgesOnDrag:!e,hideEdgesOnZoom:!e,tooltipDelay:1e9,keyboard:{enabled:!0,bindToWindow:!1},multiselect:!1,
selectConnectedEdges:!1},nodes:{hidden:!0,font:o,borderWidth:1,borderWidthSelected:3,scaling:{label:{enabled:!1,drawThreshold:1e9}},
chosen:!0},edges:{hidden:!0,smooth:!1,...e&&{font:{...o,size:12.5,align:"top",vadjust:0}},selectionWidth:2,hoverWidth:1,
arrowStrikethrough:!1,endPointOffset:{to:1},selfReference:{size:18,angle:Math.PI/4,renderBehindTheNode:!0},scaling:{label:{
enabled:!1,drawThreshold:Jx}}}}}var hr=null,iu=new Map;function Ke(t,e,n=400){let o=`${e} ${n} ${t}`,s=iu.get(o)??eb(t,e,n);return iu.set(o,s),s}function eb(t,e,n){
return hr??=document.createElement("canvas").getContext("2d"),hr?(hr.font=`${n} ${e}px ${Eo()}`,hr.measureText(t).width):
t.length*e*.6}var Eo=()=>getComputedStyle(document.body).fontFamily,ce={plain:t=>Ke(t,13),bold:t=>Ke(t,13,600)},X=(t,e=12,n=400)=>Math.
ceil(Ke(t,e,n))+1;function Oe(t,e,n=12,o=400){if(X(t,n,o)<=e)return t;let[s,r]=[0,t.length];for(;s<r;){let i=s+r+1>>1;X(
`${t.slice(0,i).trimEnd()}\u2026`,n,o)<=e?s=i:r=i-1}return`${t.slice(0,s).trimEnd()}\u2026`}var au=([t,,e,n,o,s,r])=>[t,e,n,o,s,r,cu(e)].join(""),cu=t=>t?"]":"";function nb(t,e){let[n,o,s,r,,i,a,c]=t;return e&&c?
[n,o,s,r,c,i,a,c]:t}function Kt(t,e,n,o){let{act:s,rank:r}=t.statements,{statement:i,label:a}=t.ties,c=new Map;for(let f of n){
let u=i[f],m=s[u]>=0?`act ${s[u]}`:u,h=nb(t.tie_labels[a[f]],o??e.nodes[e.actor[f]].several),g={text:au(h),parts:h,rank:r[u]},
b=c.get(m);b?b.push(g):c.set(m,[g])}let l=new Map;for(let f of c.values()){let u=ob(f),m=l.get(u.text)??{...u,number:0};
l.set(u.text,{...m,number:m.number+1,rank:Math.min(m.rank,u.rank)})}return[...l.values()].sort((f,u)=>u.number-f.number||
f.rank-u.rank)}function ob(t){let e=t.sort((f,u)=>f.rank-u.rank||(f.text<u.text?-1:1)),n=[...new Set(e.map(({parts:f})=>f[0]))],
[o]=e;if(n.length===1)return o;let[,s,...r]=o.parts,i=n.includes(""),a=n.map(f=>f.replace(/: $/,"")),l=[i?"":`${a.slice(
0,-1).join(", ")} and ${a[a.length-1]}: `,i?"":s,...r];return{...o,parts:l,text:au(l)}}var un=({text:t,number:e})=>e>1?`${t}\
 \xD7${e}`:t,Ee=(t,e,n)=>Kt(t,e,n).map(un).join("; ");function No([,t,e,n,o,s,r],i){let a=t+e+n+o,c=r+cu(e);return a+Se(
s,Math.max(i-a.length-c.length,8))+c}function lu(t,e,n,o){let s=Kt(t,e,n);if(!s.length)return"";let r=s.length>1?` +${s.
length-1}`:"";return No(s[0].parts,o-r.length)+r}function Se(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1);return`${((/\s/.
test(t[e-1])?n:n.slice(0,Math.max(n.lastIndexOf(" "),0)))||n).trimEnd()}\u2026`}var mn=1.2,sb=13,fu=6,gr=3,qo=(t,e,n)=>Math.max(...t.map(n))*e/sb;function uu(t,{one:e,other:n,smooth:o,size:s},r,i){let a=t.
split(`
`),[c,l]=[qo(a,s,i),a.length*s*mn],f=mr(e,n,o),u={x:(e.x+2*f.x+n.x)/4,y:(e.y+2*f.y+n.y)/4},m=Math.atan2(n.y-e.y,n.x-e.x),
h=Math.abs(m)>Math.PI/2?m+Math.PI:m,[g,b]=[Math.cos(h),Math.sin(h)];for(let y=-c/2;y<=c/2;y+=fu)for(let $=-l;$<=0;$+=fu){
let[_,M]=[u.x+y*g-$*b,u.y+y*b+$*g];if(r.some(v=>rb(_,M,v)))return!0}return!1}var rb=(t,e,{x:n,y:o,width:s,height:r})=>t>=
n-gr&&t<=n+s+gr&&e>=o-gr&&e<=o+r+gr;var ka=70,ib=3,[ab,mu]=[12,34];function wr({network:t,selection:e}){if(e.level.merged)return;let n=e.arrows.size<=ka,o=n?
cb(t,e):[];for(let s of vs(e).map(r=>r.flat())){let r=Math.max(1,ib+1-s.length);for(let i of s){let a=fb(t,e,i),c=n?lb(e,
i,.75*r*a):"",l=c&&Fn(c,a,r);mb(t.body.edges[i],l&&ub(t,e,i,l,o)?"":l)}}}function cb({body:t},{level:e}){return t.nodeIndices.
flatMap(n=>{let{x:o,y:s,options:r}=t.nodes[n],{size:i}=e.nodes[n],a=r.label.split(`
`),c=r.font.size,l=qo(a,c,ce.plain);return[{x:o-i,y:s-i,width:2*i,height:2*i},{x:o-l/2,y:s+i,width:l,height:c*(mn*a.length+
.5)}]})}function lb(t,e,n){let o=t.arrows.get(e)??[],s=t.parts?Es(t,o):-1;return lu(t.facts,t.level,o,n)+(s<0?"":` ${sr[s]}`)}
function fb(t,{level:e},n){let{arrows:o,nodes:s}=e,[r,i]=[s[o.actor[n]],s[o.target[n]]];if(r===i)return mu;let a=Math.hypot(
r.x-i.x,r.y-i.y)-r.size-i.size;return Math.max(ab,Math.min(mu,Math.floor(a/(.5*t.body.edges[n].options.font.size))))}function ub({
body:t},{level:{arrows:e}},n,o,s){let[r,i]=[t.nodes[e.actor[n]],t.nodes[e.target[n]]],{smooth:a,font:c}=t.edges[n].options;
return r!==i&&uu(o,{one:r,other:i,smooth:a,size:c.size},s,ce.plain)}function mb(t,e){if((t.options.label||"")===e)return;
let n=e.split(`
`).length;t.setOptions({label:e,font:{vadjust:-.5*(n-1)*t.options.font.size}})}function pu(t){let e=new Map,n=({x:s,y:r,width:i,height:a})=>{let c=[];for(let l=Math.floor((s-2)/64);l<=Math.floor((s+i+
2)/64);l++)for(let f=Math.floor((r-2)/64);f<=Math.floor((r+a+2)/64);f++)c.push(`${l} ${f}`);return c},o=s=>n(s).every(r=>!e.
get(r)?.some(i=>pb(s,i)));return t.map(({x:s,y:r,away:i,measure:a})=>{let c=[i,-i].filter(h=>o({x:s,y:r+h,width:0,height:0}));
if(!c.length)return null;let{width:l,height:f}=a(),m=c.map(h=>({x:s-l/2,y:h>0?r+h:r+h-f,width:l,height:f})).find(o)??null;
for(let h of m?n(m):[])e.set(h,[...e.get(h)??[],m]);return m})}var pb=(t,e)=>t.x<e.x+e.width+2&&e.x<t.x+t.width+2&&t.y<e.
y+e.height+2&&e.y<t.y+t.height+2;var xr=12,db=22,hb=3,gb=3,Ma={key:[],names:[]};function du({network:{body:t},selection:e,letters:n,marked:o},s){let{scale:r}=t.
view,i=[t,e,n,r,o,t.nodeIndices];if(!s&&i.every((m,h)=>m===Ma.key[h]))return Ma.names;let a=m=>m===o?1/0:e.nodes.weightOf(
m),c=[...t.nodeIndices].sort((m,h)=>a(h)-a(m)||m-h),l=Math.min(db,Math.max(xr,(t.nodes[c[0]]?.options.font.size??xr)*r)),
f=pu(c.map(m=>{let{x:h,y:g,options:b}=t.nodes[m],y=()=>{let $=b.label.split(`
`);return{width:qo($,l,ce.plain),height:mn*l*$.length}};return{x:h*r,y:g*r,away:b.size*r+gb,measure:y}})),u=c.flatMap((m,h)=>{
let g=f[h];return g?[{at:m,lines:t.nodes[m].options.label.split(`
`),size:l,...g}]:[]});return Ma={key:i,names:u},u}function hu(t,e,n){let{text:o,ground:s}=nt();t.save(),t.scale(1/n,1/n),
Object.assign(t,{textAlign:"center",textBaseline:"top",lineJoin:"round",lineWidth:hb}),Object.assign(t,{strokeStyle:s,fillStyle:o});
let r=Eo();for(let{lines:i,size:a,x:c,y:l,width:f}of e){t.font=`${a}px ${r}`;for(let[u,m]of i.entries()){let h=[m,c+f/2,
l+(u*mn+(mn-1)/2)*a];t.strokeText(...h),t.fillText(...h)}}t.restore()}var va=1.4,wb=8,xb={nodes:[15,12.2,22],edges:[12,12.2,17]};function Ta(){let{clientWidth:t,clientHeight:e}=T("canvas");return t>
0&&e>0}function wu(t){let e=new ResizeObserver(()=>{Ta()&&(e.disconnect(),t())});e.observe(T("canvas"))}function xu(t){let{
network:e}=t,n=e.body.nodeIndices;if(n.length>ka){e.fit({nodes:n,animation:!1,maxZoomLevel:va});return}gu(e,n),yb(t,e.getScale())&&
(wr(t),gu(e,n))}function gu(t,e){for(let[n,o]=[va,0];o<wb;o++)n=bb(t,e,n)}function bb(t,e,n){let o={left:1/0,top:1/0,right:-1/0,
bottom:-1/0};for(let l of e){let{x:f,y:u,options:m}=t.body.nodes[l],h=Math.max(m.font.size,xr/n),g=m.label.split(`
`),b=Math.max(m.size,...g.map(y=>Ke(y,h)/2));o.left=Math.min(o.left,f-b),o.right=Math.max(o.right,f+b),o.top=Math.min(o.
top,u-m.size),o.bottom=Math.max(o.bottom,u+m.size+1.2*h*g.length)}let{clientWidth:s,clientHeight:r}=T("canvas"),i=.95*Math.
min(s/(o.right-o.left),r/(o.bottom-o.top)),a=Math.min(i,va),c={x:(o.left+o.right)/2,y:(o.top+o.bottom)/2};return t.moveTo(
{position:c,scale:a,animation:!1}),a}function yb(t,e){let n=Object.entries(xb).map(([s,[r,i,a]])=>[s,{font:{size:i/e>a&&
s==="edges"?r:Math.min(a,Math.max(r,i/e))}}]),o=JSON.stringify(n);return t.letters===o?!1:(t.letters=o,t.network.setOptions(
Object.fromEntries(n)),!0)}function bu(t){let{level:e}=O,{actor:n,target:o,sign:s}=e.arrows,r=O.arrows.get(t)||[],i=Ee(x,e,r)||x.labels.signs[s[t]],
a=q(Lt(O,r).length,"statement"),c=[n[t],o[t]].map(f=>D(e,f)),l=i.includes("[")?` \xB7 [ ]: ${d("key_inferred")}`:"";return`${_t(
c,` \u2013 ${i} ${Ms(x,e,t)?"\u2013":"\u2192"} `)} \xB7 ${a}${l}`}function yu(t){let{size:e}=O.nodes.othersOf(t),n=e>0?`\
 \xB7 ${q(e,"neighbour")}`:"";return`${D(O.level,t)} \xB7 ${O.level.nodes[t].type}${n}`}var $u=500,br=300,$b=2,ot=null,La=!1,Ne=()=>ot?.network??null,Ea=()=>ot?du(ot,La):[];function Na(t){let e=[O.level.name,
Qt(),w.language].join(" "),n=ot?.key!==e,o=ot&&!n?Ob(ot):null,s=ot&&!n&&!o?ot:Sb(e);s.selection=O;let r=!s.network.body.
nodeIndices.length;Ou(s,()=>{let i=_b(s);kb(s,i),wr(s),Tb(),o?s.network.moveTo(o):(n||r&&i.size||t)&&_u(s),Su(s)}),T("ca\
nvas").setAttribute("aria-label",`${d("graph_of")} ${Vt(O)}`)}function Ob({network:t,selection:{level:e}}){return e===O.
level?null:{position:t.getViewPosition(),scale:t.getScale(),animation:!1}}function Sb(t){ot&&ot.network.destroy();let e=ru(
O.level),n={network:e,key:t,selection:O,arrows:[],isMoved:!1,isFine:null,marked:-1,letters:""};e.on("beforeDrawing",()=>Su(
n)),e.on("afterDrawing",o=>hu(o,Ea(),e.body.view.scale)),e.on("click",vb),e.on("doubleClick",({nodes:o})=>o.length&&Te(o[0])),
e.on("resize",({width:o})=>o>0&&!n.isMoved&&yr());for(let o of["zoom","dragEnd"])e.on(o,()=>n.isMoved=!0);e.on("hoverEdg\
e",({edge:o})=>Aa(bu(o))),e.on("hoverNode",({node:o})=>Aa(yu(o)));for(let o of["blurEdge","blurNode"])e.on(o,()=>Aa(""));
return ot=n,La=!1,T("physics").firstElementChild.checked=!1,n}function Ou({network:t},e){t.renderer.allowRedraw=!1;try{e()}finally{
t.renderer.allowRedraw=!0}t.body.emitter.emit("_requestRedraw")}function _b(t){let{body:e}=t.network,{facts:n,level:o,arrows:s,
chosen:r,parts:i}=t.selection,{arrows:a,merged:c}=o,l=new Set,f=n.encodings.signs.map((m,h)=>ya(Dn(h))),u=c?null:ou(t.selection);
for(let m of t.arrows)s.has(m)||(e.edges[m].options.hidden=!0);for(let[m,h]of s){let{options:g}=e.edges[m];g.hidden=!1,g.
width=nu(bt(n,h,r,t.selection.state.count)||1,s.size>br),g.color=i?ya(dr(t.selection,h)):f[a.sign[m]],u&&Object.assign(g.
smooth,u.get(m)),l.add(a.actor[m]).add(a.target[m])}return t.isFine=null,t.arrows=e.edgeIndices=[...s.keys()],l}function kb({
network:{body:t},selection:{isGrown:e,shown:n}},o){if(e)for(let s of n)o.add(s);for(let s of t.nodeIndices)t.nodes[s].options.
hidden=!0;t.nodeIndices=[...o].filter(s=>t.nodes[s]);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!1}function Su(t){
let{body:e}=t.network,n=e.edgeIndices.length<=br||Xf*e.view.scale>=$b;if(t.isFine===n)return;t.isFine=n;let{sign:o,hold:s,
mark:r}=t.selection.level.arrows;for(let i of e.edgeIndices){let{options:a}=e.edges[i],c=eu(`${o[i]} ${s[i]} ${r[i]}`);a.
arrows=n?c.ends:Zf,a.dashes=n&&c.dashes}for(let i of e.nodeIndices)e.nodes[i].options.borderWidth=n?1:0}function yr(){let t=ot;
t&&Ou(t,()=>_u(t))}function _u(t){t.isMoved=!1,t.network.body.nodeIndices.length&&(Ta()?xu(t):wu(Mb))}function Mb(){ot?.
network.redraw(),yr()}function ku(t){ot?.network.body.nodes[t]&&ot.network.focus(t,{scale:1,animation:!1})}function Mu(t){
if(!ot)return;let{network:e,selection:n}=ot;La=t,e.setOptions({physics:{enabled:t}}),!t&&(_a(e,n.level),e.redraw())}function vb({
nodes:t,edges:e}){let{level:n}=O;t.length?st(n.nodes[t[0]].actor):e.length&&St(n.arrows.actor[e[0]],n.arrows.target[e[0]])}
function Tb(){if(!ot)return;let t=re(),[e,n]=(t?.names??[]).map(a=>O.level.numbers.get(a)),{actor:o,target:s}=O.level.arrows,
r=t?.kind==="actor"&&e!==void 0&&ot.network.body.nodes[e]?[e]:[],i=t?.kind==="pair"?[...O.arrows.keys()].filter(a=>o[a]===
e&&s[a]===n):[];ot.marked=r[0]??-1,ot.network.setSelection({nodes:r,edges:i},{unselectAll:!0,highlightEdges:!1})}function Aa(t){
T("hint").textContent=t}var vu=he(t=>{let{facts:e,chosen:n}=t,o=Nb(t);return Vs(t,Dt(n,Q(n.inside))).map(s=>{let r=Qs(t,s),i=s.find(c=>dt(e,c))??
r,a=qb(s,o);return{main:r,statements:s,first:n.first[i],last:n.last[i],isReal:s.some(c=>dt(e,c)),sign:Ib(t,r,a),ties:a}})}),
le=({first:t,last:e})=>t!==null||e!==null,Tu=(t,[e,n])=>t.filter(({ties:o})=>o.some(({pair:s})=>s.a===e&&s.b===n||s.a===
n&&s.b===e));function $r({level:t,state:e}){let[n,o,...s]=(e.pair??[]).map(r=>t.numbers.get(r));return n!==void 0&&o!==void 0&&
!s.length?[n,o]:null}function Au(t,e,n,o=null){let s=new Map,r=n==="pair"||o?Ab:a=>Lb(t,a);for(let a of e)for(let c of r(
a)){if(o&&!(o.includes(c[0])&&o.includes(c[1])))continue;let l=s.get(c.join(" "))??{ends:c,units:[]};s.set(c.join(" "),l),
l.units.push(a)}let i=[...s.values()].sort((a,c)=>c.units.length-a.units.length);return n==="pair"||o?Eb(i,s):i}var Ab=({
ties:t})=>t.map(({pair:e})=>[e.a,e.b]);function Lb({facts:t,level:e},{main:n,ties:o}){let s=o.flatMap(({pair:i,rows:a})=>a.
some(c=>t.ties.together[c])?[i.a,i.b]:[i.a]);return(s.length?[...new Set(s)]:[e.subject[n]]).filter(i=>i>=0).map(i=>[i])}
function Eb(t,e){let n=new Set;for(let o of t){n.add(o);let s=e.get([...o.ends].reverse().join(" "));s&&n.add(s)}return[
...n]}function Nb({facts:t,pairs:e}){let n=new Map;for(let o of e.values())for(let s of o.rows){let r=t.ties.statement[s],
i=n.get(r)??new Map;n.set(r,i),i.set(o,[...i.get(o)??[],s])}return n}function qb(t,e){let n=new Map;for(let o of t)for(let[
s,r]of e.get(o)??[])n.set(s,[...n.get(s)??[],...r]);return[...n].sort(([o],[s])=>bo(o,s)).map(([o,s])=>({pair:o,rows:s}))}
function Ib({facts:t},e,n){let{relation:o,quad_class:s}=t.statements;return n.some(({rows:i})=>i.some(a=>t.ties.together[a]))?
t.names.signs.indexOf(ye(t,s[e])):t.relations[o[e]].sign}var qa=(t,e)=>t.first-e.first||t.last-e.last;function Lu(t){let e=new Map;
for(let{first:n,last:o}of t){let[s,r]=[n??o,o??n];if(s===null||r===null)continue;let i=e.get(`${s} ${r}`)??{first:s,last:r,
acts:0};e.set(`${s} ${r}`,i),i.acts++}return[...e.values()].sort(qa)}var Rb=1600,Cb=["timeline","graph"],zn=null,Io=null,Ia={of:O,found:O},gt=()=>zn&&w.since===zn.first&&w.until===zn.last?zn:
null,Or=()=>Io!==null&&gt()!==null;function Ra(){let t=gt();if(!t)return O;if(Ia.of!==O){let{since:e,until:n}=t;Ia={of:O,
found:De(x,O.level,{...w,since:e,until:n})}}return Ia.found}function Ye(t){let e=$r(t),n=vu(t);return e?Tu(n,e):n}function Ro(){
let t=Ye(Ra());return{stops:Lu(t),undated:t.filter(e=>!le(e)).length}}function Un(t,e){let n=gt();return n?t.filter(s=>qa(
s,n)*e>0).at(e===1?0:-1):t[0]}async function Eu(){pn();let{stops:t}=Ro();Io=setInterval(jb,Rb),await ja(Un(t,1)??t[0])}function Nu(){
return pn(),k({})}function qu(t){Cb.includes(t)||pn()}function Ca(t){return pn(),ja(Un(Ro().stops,t))}function Sr(){pn();
let t=gt();return zn=null,t?k({since:t.since,until:t.until}):k({})}function pn(){Io!==null&&clearInterval(Io),Io=null}async function jb(){
let t=gt()&&Un(Ro().stops,1);t||pn(),await(t?ja(t):k({}))}async function ja(t){if(!t){pn();return}let{since:e,until:n}=gt()??
w;zn={first:t.first,last:t.last,since:e,until:n},await k({since:t.first,until:t.last})}function Je(){if(gt())return[d("nothing_at_date")," ",R(d("whole_period"),Sr)];let[t,e]=Yf(),n=Q(de(x,w)),o=()=>k({tab:"\
article",article:x.articles[x.statements.article[n[0]]].id});return[t,e&&[" ",R(d("show_these"),()=>k(e))],n.length>0&&[
" ",R(d("read_claims",{claims:q(n.length,"statement")}),o)]]}var Iu=null;function Ru(){return Iu??=kf().then(Wb),Iu}function Wb(t){return new Promise((e,n)=>{let o=Object.assign(document.
createElement("script"),t);o.onload=()=>e(),o.onerror=()=>n(new Error("the library cannot be loaded")),document.head.append(
o),"text"in t&&e()})}var Bb=[2,3,14],Pb=[1.6,0,2.5,5],Fb=.02,Db=30;function ju({boxes:t,ties:e,columns:n=1/0},o){let s=t.some(_=>_.isMiddle)?
2:Bb.filter(_=>t.length>=_).length,r=Math.min(s,n-1),i=t.map(()=>new Map);for(let{from:_,to:M,weight:v}of e){let[N,B]=[o.
get(_)??0,o.get(M)??0];N!==B&&(i[N].set(B,(i[N].get(B)??0)+v),i[B].set(N,(i[B].get(N)??0)+v))}let a=i.map(_=>[..._.values()].
reduce((M,v)=>M+v,0)),c=[...t.keys()].sort((_,M)=>a[M]-a[_]||_-M),l=t.map(()=>-1),f=[...Array(r+1).keys()],u=Math.floor(
r/2),m=c.filter(_=>!t[_].isMiddle);for(let _ of c)t[_].isMiddle&&(l[_]=Math.min(1,r));let h=_=>r!==2||_!==1||m.length===
c.length,g=a.reduce((_,M)=>_+M,1),b=(_,M)=>{let v=0;for(let[B,j]of i[_])l[B]>=0&&(v+=j*Pb[Math.min(Math.abs(l[B]-M),3)]/
g);let N=t.filter((B,j)=>j!==_&&l[j]===M);return v+Fb*(Cu(t[_])*N.reduce((B,j)=>B+Cu(j),0))/t.length},y=_=>f.filter(h).reduce(
(M,v)=>b(_,v)<b(_,M)-1e-9?v:M);for(let _ of m)l[_]=m.length===c.length&&_===c[0]?u:y(_);for(let _=0;_<Db;_++){let M=l.join();
for(let v of m)l[v]=y(v);if(l.join()===M)break}let $=[...new Set(l)].sort((_,M)=>_-M);return l.map(_=>$.indexOf(_))}var Cu=t=>1+
t.members.length;function Pu(t,e){let n=Math.max(0,...t.map(a=>a.column)),o=[...Array(n+1).keys()].map(a=>t.filter(c=>c.column===a)),s=Ub(
e);Co(o);let r=Bu(o),i=_r(e);for(let a=0;a<24&&i>0;a++){let c=[...o.keys()];a%2&&c.reverse();for(let f of c){for(let u of o[f])
Wu(u.items,m=>Wa(s.get(m),m.y));Wu(o[f],u=>Gb(u,s)),Co(o)}let l=_r(e);l<i-1e-6&&([r,i]=[Bu(o),l])}return Hb(o,r),Co(o),zb(
o,e),o}function zb(t,e){let n=_r(e),o=(r,i,a)=>(r.splice(r.indexOf(i),1),r.splice(a,0,i),Co(t),_r(e)),s=r=>{let i=!1;for(let a of[
...r]){let c=r.indexOf(a);for(let l of r.keys()){let f=o(r,a,l);f<n-1e-6&&([c,n,i]=[l,f,!0])}o(r,a,c)}return i};for(let r=0;r<
3&&n>0&&[...t,...t.flat().map(a=>a.items)].map(s).includes(!0);r++);Co(t)}function Ub(t){let e=new Map,n=(o,s)=>{let r=e.
get(o);r?r.push(s):e.set(o,[s])};for(let[o,s]of t.flatMap(kr))n(o,s),n(s,o);return e}function kr({start:t,end:e,passes:n}){
let o=[t.item,...n.map(({item:s})=>s),e.item];return o.slice(1).map((s,r)=>[o[r],s])}function Co(t){for(let e of t){let n=e.
flatMap(o=>o.items);for(let[o,s]of n.entries())s.y=(o+.5)/n.length}}var Wa=(t,e)=>t?.length?t.reduce((n,o)=>n+o.y,0)/t.length:
e;function Gb(t,e){let n=t.items.flatMap(o=>e.get(o)??[]).filter(o=>o.group!==t);return Wa(n,t.items.length?Wa(t.items,.5):
.5)}function Wu(t,e){let n=new Map(t.map(o=>[o,e(o)]));t.sort((o,s)=>(n.get(o)??0)-(n.get(s)??0))}function _r(t){let e=new Map,
n=new Map,o=(r,i)=>{let[a,c]=n.get(r)??[i,i];n.set(r,[Math.min(a,i),Math.max(c,i)])},s=0;for(let[r,i]of t.flatMap(kr)){if(r.
column===i.column){s+=2*Math.abs(r.y-i.y);continue}let[a,c]=r.column<i.column?[r,i]:[i,r],l=e.get(a.column)??[];for(let[
f,u]of l)(f-a.y)*(u-c.y)<0&&s++;l.push([a.y,c.y]),e.set(a.column,l),o(r.group,i.y),o(i.group,r.y)}for(let[r,i]of n.values())
s+=.5*(i-r);return s}var Bu=t=>t.map(e=>e.map(n=>({group:n,items:[...n.items]})));function Hb(t,e){for(let[n,o]of e.entries())
t[n]=o.map(({group:s,items:r})=>(s.items=r,s))}var Vb=36,Ba=10,Qb=22,Kb=40,Yb=8,Jb=24,Xb=24;function Du(t,e,n,o){let s=t.map(Zb);for(let{items:c,least:l}of s)for(let[f,
u]of c.entries())u.y=l[f];let r=t0(e,o);Fu(t,e,n);for(let c=0;c<Jb;c++){let l=c%2?[...s].reverse():s;for(let{items:f,least:u}of l){
let m=f.map(h=>e0(h,r.get(h)));n0(f,u,m)}Fu(t,e,n)}let i=s.flatMap(({items:c,least:l})=>c.map((f,u)=>f.y-(u?0:l[0]))),a=Math.
min(...i,1/0);if(Number.isFinite(a))for(let{items:c}of s)for(let l of c)l.y=Math.round(l.y-a)}function Zb(t){let e=[],n=[],
o=0;for(let[s,{box:r,items:i}]of t.entries()){s&&(o+=r||t[s-1].box?Qb:Yb);let a=i.reduce((l,f)=>l+f.height,0),c=r&&!r.isFrame?
Math.max(Fa(r)-a,0)/2:0;o+=r?.isFrame?Pa(r):c;for(let l of i)e.push(l),n.push(o+l.height/2),o+=l.height;o+=r?.isFrame?Ba:
c}return{items:e,least:n}}var Pa=({lines:t})=>Vb+17*(t.length-1),Fa=t=>Math.max(Kb,t.lines.length*18+16);function t0(t,e){
let n=new Map;for(let[o,s]of t.entries())for(let[r,i]of kr(s)){if(r.column===i.column)continue;let a=e[o];n.set(r,[...n.
get(r)??[],{other:i,tie:o,weight:a}]),n.set(i,[...n.get(i)??[],{other:r,tie:o,weight:a}])}return n}function e0(t,e){if(!e)
return{y:t.y,weight:.05};let n=(r,i)=>r.ports.find(a=>a.tie===i)?.offset??0,[o,s]=[0,0];for(let{other:r,tie:i,weight:a}of e){
let c=r.y+n(r,i)-n(t,i),l=a/(1+Math.abs(c-t.y)/Xb);o+=l*c,s+=l}return{y:o/s,weight:s}}function n0(t,e,n){let o=[];for(let[
s,{y:r,weight:i}]of n.entries())for(o.push({sum:(r-e[s])*i,weight:i,from:s,to:s});o.length>1;){let[a,c]=o.slice(-2);if(a.
sum/a.weight<=c.sum/c.weight)break;o.splice(-2,2,{sum:a.sum+c.sum,weight:a.weight+c.weight,from:a.from,to:c.to})}for(let{
sum:s,weight:r,from:i,to:a}of o)for(let c=i;c<=a;c++)t[c].y=e[c]+s/r}function Fu(t,e,n){for(let o of t.flat().flatMap(s=>s.
items))for(let s of["left","right"]){let r=o.ports.filter(c=>c.side===s),i=new Map(r.map(c=>[c,o0(c,e[c.tie])]));r.sort(
(c,l)=>(i.get(c)??0)-(i.get(l)??0)||c.tie-l.tie);let a=-r.reduce((c,l)=>c+n[l.tie],0)/2;for(let c of r){let l=n[c.tie];c.
offset=a+l-Math.min(8,l/2),a+=l}}}function o0(t,e){let n=[e.start.item,...e.passes.map(({item:r})=>r),e.end.item];if(e.start.
item===e.end.item)return t.item.y;let o=n.indexOf(t.item),s=t===e.end?n[o-1]:n[o+1];return s.column!==t.item.column?s.y:
s.y>t.item.y?1e6-s.y:-1e6-s.y}function Uu({boxes:t,ties:e},n,o,s){let r=Math.max(0,...n),i=t.map((m,h)=>({box:m,column:n[h],items:[]})),a=new Map;for(let[
m,h]of t.entries())for(let g of h.members)a.set(g.id,Da(i[m],g));let c=new Map,l=new Map,f=(m,h)=>{let g=a.get(m);return g||
zu(c,`${m}|${h}`,()=>Da(i[o.get(m)??0],null))},u=e.map((m,h)=>{let[g,b]=[f(m.from,m.to),f(m.to,m.from)],y=s0(g.column,b.
column,r),$=za(g,h,!0,y[0]),_=za(b,h,!1,y[1]),[M,v]=[g.column,b.column].sort((j,C)=>j-C),N=[...Array(Math.max(v-M-1,0)).
keys()].map(j=>M+1+j);g.column>b.column&&N.reverse();let B=N.map(j=>{let C=`${[m.from,m.to].sort().join("|")}|${j}`,H=zu(
l,C,()=>{let W={box:null,column:j,items:[]};return i.push(W),Da(W,null)});return za(H,h,!0,"left"),{item:H,side:"left"}});
return{start:$,end:_,passes:B}});for(let m of i.flatMap(h=>h.items))m.height=r0(m,s);return{groups:i.filter(m=>m.items.length||
m.box),ways:u}}function zu(t,e,n){let o=t.get(e)??n();return t.set(e,o),o}function Da(t,e){let n={column:t.column,group:t,
member:e,ports:[],height:0,y:0};return t.items.push(n),n}function za(t,e,n,o){let s={tie:e,isStart:n,item:t,side:o,offset:0};
return t.ports.push(s),s}function s0(t,e,n){return t<e?["right","left"]:t>e?["left","right"]:t===0&&n>0?["left","left"]:
["right","right"]}function r0(t,e){let n=s=>t.ports.filter(r=>r.side===s).reduce((r,i)=>r+e[i.tie],0),o=t.member?t.member.
lines.length*16+10:0;return Math.max(o,n("left"),n("right"))}var[Gu,Hu]=[13,8],i0=[0,4,9,15],a0=[.5,.42,.58,.34,.66,.27,.73,.2,.8,.14,.86];function Qu(t,e,n){let o=t.map(({points:i})=>({
points:i,box:g0(i)})),s=t.filter(({tie:i})=>i.isMarked).map(({points:i})=>d0(i)),r=[...e.map(i=>Ua(i,2)),...s,...t.flatMap(
({points:i})=>h0(i))];for(let i of t){let a=c0(i,o,r,n);i.words=a,a&&r.push(Ua(a,3))}}function c0({tie:t,points:e},n,o,s){
for(let r of t.words)for(let i of i0)for(let a of a0){let[c,l]=e[Math.round(a*(e.length-1))];for(let f of l0(c,l,r,i))if(f0(
f,s)&&u0(f,n,o))return{...r,...f}}return null}function l0(t,e,{lines:n,width:o},s){let r=n.length*16,i={width:o,height:r};
return[{x:t-o/2,y:e-r-3-1-s,...i},{x:t-o/2,y:e+3+2+s,...i},{x:t+3+3+s,y:e-r/2,...i},{x:t-o-3-3-s,y:e-r/2,...i},{x:t+2+s,
y:e-r-3-1,...i},{x:t-o-2-s,y:e-r-3-1,...i},{x:t+2+s,y:e+3+2,...i},{x:t-o-2-s,y:e+3+2,...i}]}var f0=(t,e)=>t.x>=e.x&&t.y>=
e.y&&t.x+t.width<=e.x+e.width&&t.y+t.height<=e.y+e.height;function u0(t,e,n){if(n.some(s=>Vu(t,s)))return!1;let o=Ua(t,2);
return!e.some(({points:s,box:r})=>Vu(o,r)&&m0(o,s))}var m0=(t,e)=>e.some((n,o)=>o>0&&p0(t,e[o-1],n));function p0({x:t,y:e,
width:n,height:o},s,r){let[i,a]=[0,1],[c,l]=[r[0]-s[0],r[1]-s[1]];for(let[f,u]of[[-c,s[0]-t],[c,t+n-s[0]],[-l,s[1]-e],[l,
e+o-s[1]]]){if(f===0&&u<0)return!1;f<0?i=Math.max(i,u/f):f>0&&(a=Math.min(a,u/f))}return i<=a}var Vu=(t,e)=>t.x<e.x+e.width&&
e.x<t.x+t.width&&t.y<e.y+e.height&&e.y<t.y+t.height;function d0(t){let[e,n]=t[Math.floor(t.length/2)];return{x:e-10,y:n-
10,width:20,height:20}}var h0=t=>[t[0],t[t.length-1]].map(([e,n])=>({x:e-Gu,y:n-Hu,width:2*Gu,height:2*Hu})),Ua=({x:t,y:e,
width:n,height:o},s)=>({x:t-s,y:e-s,width:n+2*s,height:o+2*s});function g0(t){let[e,n]=[t.map(([r])=>r),t.map(([,r])=>r)],
[o,s]=[Math.min(...e),Math.min(...n)];return{x:o,y:s,width:Math.max(...e)-o,height:Math.max(...n)-s}}function Yu(t,e){let n=Ha(t);return t.map((o,s)=>{let{start:r,end:i,passes:a}=o,[c,l]=[r,i].map(m=>Ga(m.item.column,m.side,
m.item.y+m.offset,e));if(r.item.column===i.item.column){let m=(r.side==="left"?-1:1)*(n.get(s)??26);return[c,[c[0]+m,c[1]],
[l[0]+m,l[1]],l]}let f=r.side==="right",u=[c];for(let{item:m}of a){let h=m.y+(m.ports.find(_=>_.tie===s)?.offset??0),[g,
b]=f?["left","right"]:["right","left"];u.push(...Ku(u[u.length-1],Ga(m.column,g,h,e)));let y=Ga(m.column,b,h,e),$=u[u.length-
1];u.push($,y,y)}return u.push(...Ku(u[u.length-1],l)),u})}function Ga(t,e,n,o){let{x:s,width:r}=o[t];return[e==="left"?
s-2:s+r+2,n]}function Ku(t,e){let n=(e[0]-t[0])*.42;return[[t[0]+n,t[1]],[e[0]-n,e[1]],e]}function Ha(t){let e=[...t.entries()].
filter(([,{start:i,end:a}])=>i.item.column===a.item.column),n=({start:i,end:a})=>[i,a].map(c=>c.item.y+c.offset).sort((c,l)=>c-
l),o=i=>n(i)[1]-n(i)[0];e.sort(([i,a],[c,l])=>o(a)-o(l)||i-c);let s=new Map,r=[];for(let[i,a]of e){let[c,l]=n(a),f=r.filter(
({way:m})=>{let[h,g]=n(m);return m.start.item.column===a.start.item.column&&m.start.side===a.start.side&&h<=l&&g>=c}),u=Math.
max(-1,...f.map(m=>m.step))+1;r.push({way:a,step:u}),s.set(i,(26+13*u)*(4/3))}return s}function Ju(t){let e=[t[0]];for(let n=0;n+
3<t.length;n+=3){let[o,s,r,i]=t.slice(n,n+4);for(let a=1;a<=24;a++){let c=a/24,l=1-c,f=u=>l*l*l*o[u]+3*l*l*c*s[u]+3*l*c*
c*r[u]+c*c*c*i[u];e.push([f(0),f(1)])}}return e}var Mr=16,w0=92,[Xu,Zu]=[84,290],x0=30,[b0,y0]=[5,24];function em(t){let e=t.ties.map(r=>r.room),n=tm(t,e,new Set),[o,s]=[
Va(n),Va(n).size];for(let r=0;r<b0&&s>0;r++){e=e.map((a,c)=>a+(o.has(c)?y0:0));let i=tm(t,e,o);o=Va(i),o.size<s&&([n,s]=
[i,o.size])}return n}var Va=({ties:t})=>new Set(t.flatMap(({tie:e,words:n},o)=>e.words.length&&(!n||n.isCut)?[o]:[]));function tm(t,e,n){
let o=new Map(t.boxes.flatMap((b,y)=>[b,...b.members].map($=>[$.id,y]))),{groups:s,ways:r}=Uu(t,ju(t,o),o,e),i=Pu(s,r);Du(
i,r,e,t.ties.map(b=>b.weight));let a=$0(t,i,r),c=i.flatMap((b,y)=>S0(b,a.columns[y])),l=Yu(r,a.columns).map((b,y)=>({tie:t.
ties[y],path:b,points:Ju(b),words:null})),f=[...c.flatMap(({y:b,height:y})=>[b,b+y]),...l.flatMap(({points:b})=>b.map(([
,y])=>y))],[u,m]=[Math.min(...f,0),Math.max(...f,0)],h={boxes:c,ties:l,width:a.width,height:m-u+2*Mr};_0(h,Mr-u);let g=[
...l.filter((b,y)=>n.has(y)),...l.filter((b,y)=>!n.has(y))];return Qu(g,c,{x:2,y:2,width:h.width-4,height:h.height-4}),h}
function $0({ties:t,scale:e},n,o){let s=Ha(o),r=[...Array(n.length+1).keys()].map(c=>c&&c<n.length?Xu*e:Mr);for(let[c,{start:l,
end:f}]of o.entries()){let u=Math.max(0,...t[c].words.slice(0,1).map(({width:g})=>g)),[m,h]=[l.item.column,f.item.column].
sort((g,b)=>g-b);if(m===h){let g=l.side==="left"?m:m+1,b=g===0||g===n.length,y=(s.get(c)??0)*.75+(u?u+14:0)+Mr;r[g]=Math.
max(r[g],b?y:Math.min(y+Xu*e,Zu))}else if(u)for(let g=m+1;g<=h;g++)r[g]=Math.max(r[g],Math.min(u+x0,Zu))}let i=r[0];return{
columns:n.map((c,l)=>{let f=Math.ceil(Math.max(w0,...c.map(({box:m})=>m?O0(m):0))),u={x:Math.round(i),y:0,width:f,height:0};
return i=u.x+f+r[l+1],u}),width:Math.ceil(i)}}var O0=t=>Math.max(t.width,...t.members.map(({width:e})=>e));function S0(t,{
x:e,width:n}){return t.flatMap(({box:o,items:s})=>{if(!o)return[];let r=s.map(u=>u.y-u.height/2),i=s.map(u=>u.y+u.height/
2),[a,c]=s.length?[Math.min(...r),Math.max(...i)]:[0,0];o.isFrame&&([a,c]=[a-Pa(o),c+Ba]);let l=Fa(o)-(c-a);l>0&&([a,c]=
[a-l/2,c+l/2]);let f=s.flatMap(({member:u,y:m,height:h,ports:g})=>u?[{...u,y:m,height:h,atLeft:g.filter(({side:b})=>b===
"left").length,atRight:g.filter(({side:b})=>b==="right").length}]:[]);return[{box:o,members:f,x:e,width:n,y:a,height:c-a}]})}
function _0({boxes:t,ties:e},n){for(let o of t){o.y+=n;for(let s of o.members)s.y+=n}for(let{path:o,points:s}of e)for(let r of new Set(
[...o,...s]))r[1]+=n}var nm=/[^\S\u00a0]+/;function fe(t,e,n,o){let s=[""];for(let a of t.slice(0,400).split(nm).flatMap(c=>k0(c,e,o))){let c=s[s.
length-1],l=c?`${c} ${a}`:a;!c||o(l)<=e?s[s.length-1]=l:s.push(a)}if(s.length<=n)return s;let r=s.slice(0,n),i=Array.from(
r[n-1]);for(;i.length>1&&o(`${i.join("")}\u2026`)>e;)i=i.slice(0,-1);return r[n-1]=`${i.join("").trimEnd()}\u2026`,r}function k0(t,e,n){
if(n(t)<=e)return[t];let o=[""];for(let s of Array.from(t)){let r=o[o.length-1]+s;n(r)<=e||!o[o.length-1]?o[o.length-1]=
r:o.push(s)}return o}function dn(t,e,n,o){let s=fe(t,e,n,o),r=Math.max(40,...t.split(nm).map(o));for(let i=e-12;i>r;i-=12){
let a=fe(t,i,99,o);if(a.length>s.length)break;s=a}return{lines:s,width:Math.ceil(Math.max(...s.map(o)))}}var om=new WeakMap;function sm(t,e){let n=om.get(t)??M0(t,e);return om.set(t,n),n}function M0(t,e){let n=new Map;for(let o of[
"actor","target"])for(let[s,r]of t[o].entries()){let i=e[o][s],a=n.get(r);a?a.set(i,(a.get(i)??0)+1):n.set(r,new Map([[i,
1]]))}return new Map([...n].map(([o,s])=>[o,v0(s)]))}function v0(t){let[e,n]=[-1,0];for(let[o,s]of t)(s>n||s===n&&o<e)&&
([e,n]=[o,s]);return e}function rm(t,e){let{facts:n,level:o,arrows:s,chosen:r,state:i}=t,{actor:a,target:c,sign:l,hold:f,mark:u}=o.arrows,m=new Map;
for(let[g,b]of s){let y=Ms(n,o,g),$=[e(a[g]),e(c[g])];if($[0]===$[1]&&a[g]!==c[g])continue;let[_,M]=y?$.sort():$,v=`${_}\
>${M}:${l[g]}`,N=m.get(v);if(!N){let B={from:_,to:M,sign:l[g],hold:f[g],mark:u[g],rows:[...b],weight:0,acts:0};m.set(v,{
...B,isBoth:!1,isTogether:y,prices:[],conditions:[]});continue}N.rows.push(...b),N.hold=Math.max(N.hold,f[g]),N.mark=Math.
max(N.mark,u[g])}let h=T0(n.ties.statement,m);for(let g of h)g.weight=bt(n,g.rows,r,i.count),g.acts=bt(n,g.rows,r,"acts"),
A0(t,g);return h.sort((g,b)=>b.acts-g.acts||b.weight-g.weight||(g.from+g.to<b.from+b.to?-1:1))}function T0(t,e){let n=({
rows:s})=>[...new Set(s.map(r=>t[r]))].sort().join(" "),o=new Set;for(let s of e.values()){let r=e.get(`${s.to}>${s.from}\
:${s.sign}`);!r||r===s||o.has(s)||n(s)!==n(r)||(s.isBoth=!0,s.rows.push(...r.rows),o.add(r))}return[...e.values()].filter(
s=>!o.has(s))}function A0({facts:t,chosen:e},n){let o=new Set(n.rows.map(i=>t.ties.statement[i])),s=new Set([...o].map(i=>t.
statements.act[i]).filter(i=>i>=0)),r=[new Set,new Set];for(let i of t.offers.mentions){let[a]=i;if(!(!e.inside[a]||!(o.
has(a)||s.has(t.statements.act[a]))))for(let[c,l]of i.slice(8).entries())for(let f of l)r[c].add(f)}[n.prices,n.conditions]=
r.map(i=>[...i])}var[L0,E0]=[5,1.4];function jo(t){let e=O.parts?dr(O,t.rows):Dn(t.sign),{dashes:n}=x.encodings.holds[t.hold],o=t.acts>0?
Math.min(L0,2+Math.log2(Math.max(t.weight,1))):E0;return{colour:e,dashes:n,width:t.isReturn?1.8:o,head:x.encodings.signs[t.
sign].head}}function Gn(t){if(t.isReturn)return"";let{holds:e,marks:n}=x.encodings;return e[t.hold].sign||n[t.mark].sign}
var Wo=t=>t.acts===0;var N0={name:168,words:184,lines:4},q0={name:124,words:124,lines:5},I0={name:96,words:96,lines:7},[Ya,Qa,R0]=[26,30,22],
fm=.7,C0=3,j0=4,[W0,im,am]=[13,10,16],B0=90,cm=6,P0=[48,28],lm={lines:[""],width:18,isCut:!0,isNumber:!0};function um(t,e,n,{
scale:o,unfolded:s,columns:r,open:i}){let{level:a,state:c}=t,l=mm(o),f=[...F0(t)].sort((W,J)=>W-J),u=sm(a,e),m=c.ego===null?
-1:a.numbers.get(c.ego)??-1,h=new Map;for(let W of f){if(W===m)continue;let J=u.get(W)??-1-W;h.set(J,[...h.get(J)??[],W])}
let g=(W,J)=>a.nodes[W].actor===e.nodes[J]?.actor,b=W=>(h.get(W)??[]).filter(J=>!g(J,W)),y=D0(t,e,h,b,{unfolded:s,open:i}),
$=new Map,_=new Map,M=new Map,v=[],N=z0(t,f),B=(W,J,at,F,Ct)=>{let vt=F===a?J:at,[jt,pe]=[D(F,vt),Gt(F,vt)],Wt=J<0?null:
a.nodes[J];return _.set(W,{at:J,frame:at,name:jt,lang:pe,folded:Ct,node:Wt,isStrong:N.has(J)}),jt},j=(W,J)=>{let at=B(`a${W}`,
W,-1,a,0),F=fe(at,l.name,l.lines,n.bold);$.set(W,`a${W}`),v.push({id:`a${W}`,isFrame:!1,lines:F,width:Ka(F,n.bold)+Ya+Qa,
members:[],isMiddle:J})};m>=0&&f.includes(m)&&j(m,!0);for(let[W,J]of h){let at=b(W);if(!at.length||W<0){for(let pt of J)
j(pt,!1);continue}let F=q(at.length,"actor_drawn"),Ct=J.find(pt=>g(pt,W))??a.numbers.get(e.nodes[W].actor)??-1,vt=`f${W}`,
jt=y.has(W),pe=B(vt,Ct,W,e,jt?at.length:0),Wt=jt?fe(pe,l.name,l.lines,n.bold):[];M.set(vt,{name:pe,note:F,frame:e.nodes[W].
actor,at:Ct,isFolded:jt,lines:Wt.length});for(let pt of J)$.set(pt,jt||g(pt,W)?vt:`a${pt}`);if(jt){let pt=[...Wt,...fe(d(
"folded",{n:F}),l.name,2,n.plain)];v.push({id:vt,isFrame:!1,lines:pt,width:Ka(pt,n.bold)+Qa,members:[]});continue}let Mn=at.
map(pt=>{let Cw=B(`a${pt}`,pt,W,a,0);return U0(Cw,pt,N.has(pt),l,n)}),vn=dn(pe,l.name,l.lines,n.bold).lines,qi=Ka(vn,n.bold)+
Ya+n.plain(F)+Qa+R0;v.push({id:vt,isFrame:!0,lines:vn,width:qi,members:Mn})}let H=rm(t,W=>$.get(W)??"").flatMap(W=>{let{
folded:J,frame:at}=_.get(W.from);return G0(t,W,J?e.nodes[at].several:void 0)});return{given:{boxes:v,ties:V0(H,n,o),scale:Math.
min(o,1),columns:r},ties:H,ends:_,heads:M}}var mm=t=>t<fm?I0:t<1?q0:N0;function F0({arrows:t,level:e}){let{actor:n,target:o}=e.
arrows;return new Set([...t.keys()].flatMap(s=>[n[s],o[s]]))}function D0({nodes:t},e,n,o,{unfolded:s,open:r}){let i=[...n.
keys()].filter(l=>l>=0&&o(l).length>0);if(s)return new Set(i.filter(l=>!s.includes(e.nodes[l].actor)));let a=l=>(n.get(l)??
[]).reduce((f,u)=>f+t.weightOf(u),0),c=i.filter(l=>r!==void 0||o(l).length>=C0).sort((l,f)=>a(f)-a(l)||l-f);return new Set(
c.slice(r??j0))}function z0({nodes:t},e){let n=e.map(o=>({at:o,weight:t.weightOf(o)}));return n.sort((o,s)=>s.weight-o.weight||
o.at-s.at),new Set(n.slice(0,3).filter(({weight:o})=>o>1).map(({at:o})=>o))}function U0(t,e,n,o,s){let r=n?s.bold:s.plain,
{lines:i,width:a}=dn(t,o.name,o.lines+1,r);return{id:`a${e}`,lines:i,width:a+2*Ya+12}}var Ka=(t,e)=>Math.ceil(Math.max(...t.
map(e)));function G0({facts:t,level:e,state:n},o,s){let r=Kt(t,e,o.rows,s),i={acts:"act",statements:"statement",articles:"\
article"}[n.count],a=o.acts>1?q(o.acts,"act"):o.weight>1?q(o.weight,i):"",c=[...new Set(r.map(({parts:M})=>No(M,B0)))],l=c.
filter(M=>!M.startsWith("[")||!c.includes(M.slice(1,-1))),f=l.slice(0,2),u=l.length>2?` +${l.length-2}`:"",m=o.conditions.
join(", "),h=l.length>1?d("of_the_offer",{what:m}):m,g=m?` (${h})`:"",b={...o,isReturn:!1,text:f.join(", ")+u,terms:g,number:a};
if(!o.prices.length)return[b];let y=d("asked_in_return",{what:o.prices.join(", ")}),$=t.names.signs.indexOf("neither"),_={
from:o.to,to:o.from,sign:$,text:y,terms:"",number:""};return[b,{...b,..._,hold:t.names.holds.indexOf("not actual"),isReturn:!0}]}
function H0(t,e){let n=Se(t,e),o=(s,r)=>n.lastIndexOf(s)>n.lastIndexOf(r);return n+(o("\u201C","\u201D")?"\u201D":"")+(o(
"[","]")?"]":"")}var vr=(t,e)=>e?`${t}\xA0\xB7\xA0${e.replaceAll(" ","\xA0")}`:t;function Ja(t,{plain:e,bold:n}){let o=t.
replaceAll(" ","\xA0"),s=n(o)-e(o);return r=>e(r)+(o&&r.endsWith(o)?s:0)}function V0(t,e,n){let o=t.some(i=>i.acts>0),s=mm(
n).words,r=n>=fm;return t.map(i=>{let{from:a,to:c,text:l,terms:f,number:u}=i,m=!o||i.acts>0||n>=1.5,h=(i.acts>0?3:.5)*(1+
Math.log2(1+i.weight)),g=!!Gn(i),b={from:a,to:c,weight:h,isMarked:g,words:[],room:W0};if(!m||!l)return b;if(!r)return{...b,
words:[{...lm,isCut:!1}],room:am+im/2};let y=vr(l+f,u),$=Ja(u,e),_=[1,1.25,1.6,.7].map(j=>dn(y,s*j,cm,$)),M=_.filter(({lines:j})=>j.
join(" ")===y),v=P0.filter(j=>l.length>j).map(j=>H0(l,j)),N=(f?[l,...v]:v).map(j=>({...dn(vr(j,u),s,cm,$),isCut:!0})),B=[
...M.length?M:[_[2]],...N,lm];return{...b,words:B,room:B[0].lines.length*am+im}})}var Hn=16,[pm,Q0]=[14,5],Xa=30,K0=9;function dm(t,e){let n=t.ties.flatMap(({words:r},i)=>r?.isNumber?[{tie:i,words:r}]:[]);
if(!n.length)return{picture:t,notes:[]};n.sort((r,i)=>r.words.y-i.words.y||r.words.x-i.words.x);let o=t.height+pm,s=n.map(
({tie:r,words:i},a)=>{let c=String(a+1);i.lines=[c];let l=fe(e(r),t.width-Xa-pm,K0,ce.plain),f={tie:r,number:c,lines:l,y:o};
return o+=l.length*Hn+Q0,f});return{picture:{...t,height:o},notes:s}}var Y0={square:"M3 2 H13 V12 H3 Z",triangle:"M8 1.5 L14 12.5 H2 Z",diamond:"M8 1 L14 7 L8 13 L2 7 Z"};function qe(t,{dashes:e=[],
head:n="arrow",middle:o=""}={}){let r=S("line",{x1:2,y1:7,x2:n==="bar"?37:34,y2:7,stroke:t,"stroke-width":2,...hn(e)});return gm(
"0 0 42 14",r,Po(n,t,"translate(40 7) rotate(0) scale(1)"),tc(o,t,19,7))}var hn=t=>({"stroke-dasharray":t.join(" ")||null,
"stroke-linecap":t[0]<2?"round":null}),gm=(t,...e)=>S("svg",{class:"sample",width:42,height:14,viewBox:t,"aria-hidden":"\
true"},e),Vn=t=>qe(Dn(t),{head:x.encodings.signs[t].head}),hm=t=>qe(Sa(t));function Za(){return[...$o.slice(0,Fe).map((e,n)=>Bo(
hm(n),`${sr[n]} ${Qf(e)}`)),Bo(hm(Fe),d("part_same"))]}var Bo=(t,e)=>[t,e];function Po(t,e,n){return t?t==="bar"?S("line",
{transform:n,x1:-2,y1:-5,x2:-2,y2:5,stroke:e,"stroke-width":3}):t==="vee"?S("path",{transform:n,d:"M-8 -4.5 L0 0 L-8 4.5",
fill:"none",stroke:e,"stroke-width":2}):S("path",{transform:n,d:"M-9 -4.5 L0 0 L-9 4.5 Z",fill:e}):null}function tc(t,e,n,o){
return t==="bar"?S("path",{transform:`translate(${n} ${o})`,d:"M0 -4.5 V4.5",stroke:e,"stroke-width":2.5}):t==="circle"?
S("circle",{cx:n,cy:o,r:3.5,fill:e}):t==="diamond"?S("path",{transform:`translate(${n} ${o})`,d:"M-4.5 0 L0 -4.5 L4.5 0 \
L0 4.5 Z",fill:e}):null}function ec(t,e=nt().node){let n={fill:e,stroke:nt().line},o=t==="dot"?S("circle",{cx:8,cy:7,r:5.5,
...n}):S("path",{d:Y0[t],...n});return gm("-13 0 42 14",o)}function wm(){let{sign:t,hold:e,mark:n}=O.level.arrows,o=[...O.
arrows.keys()];return nc({signs:new Set(o.map(s=>t[s])),holds:new Set(o.map(s=>e[s])),marks:new Set(o.map(s=>n[s]))})}function nc(t){
let{signs:e,holds:n,marks:o}=x.encodings,s=nt().line,r=(l,f)=>!t||t[l].has(f),i=e.flatMap(({words:l},f)=>r("signs",f)?[Bo(
Vn(f),l)]:[]),a=n.flatMap(({dashes:l,middle:f,words:u},m)=>(l.length||f)&&r("holds",m)?[Bo(qe(s,{dashes:l,middle:f}),u)]:
[]),c=o.flatMap(({middle:l,words:f},u)=>l&&r("marks",u)?[Bo(qe(s,{middle:l}),f)]:[]);return[...O.parts?Za():i,...a,...c]}var Tr=17,xm=7,J0=260;function $m(t,e,n,o){let s=S("svg",{class:"named",role:"group",viewBox:`0 0 ${t.width} ${t.height}`}),
r=t.boxes.map(f=>oy(f,e)),i=t.ties.map((f,u)=>X0(f,e.ties[u],u,o)),a=t.boxes.flatMap(f=>f.members.map(u=>ry(u,f,e))),c=t.
ties.map((f,u)=>ey(f,e.ties[u],u)),l=n.map(f=>ny(f,e.ties[f.tie]));return s.append(...r,...i,...a,...c.filter(f=>f!==null),
...l),s}function X0(t,e,n,o){let{colour:s,dashes:r,width:i,head:a}=jo(e),{path:c}=t,l=e.isBoth&&a?xm:0,f=ym(ty(c,l,a&&a!==
"bar"?xm:0));return S("g",{class:`tie${Wo(e)?" light":""}`,role:"button",tabindex:-1,"data-key":`t${e.from}>${e.to}:${e.
sign}${e.isReturn?"r":""}`,"data-tie":n,"aria-label":`${o(e)}. ${d("show_quotes")}`},S("path",{class:"around",d:ym(c),fill:"\
none",stroke:s}),S("path",{d:f,fill:"none",stroke:s,"stroke-width":i.toFixed(1),...hn(r)}),bm(a,s,c[c.length-1],c[c.length-
2],i),e.isBoth&&bm(a,s,c[0],c[1],i),Z0(Gn(e),s,t.points))}function bm(t,e,n,o,s){let r=n[0]<o[0]?180:0,i=(.9+.08*s).toFixed(
2);return Po(t,e,`translate(${n[0]} ${n[1]}) rotate(${r}) scale(${i})`)}function Z0(t,e,n){if(!t)return null;let[o,s]=n[Math.
floor(n.length/2)],r={transform:`translate(${o.toFixed(1)} ${s.toFixed(1)})`};if(t==="\u2022")return S("g",r,S("circle",
{class:"mark",r:4.5,stroke:e,"stroke-width":1.8}));if(t==="?")return S("g",r,S("circle",{class:"doubt",r:8}),S("text",{class:"\
doubted","text-anchor":"middle",y:4.5,"aria-hidden":"true"},"?"));let i=S("path",{d:"M-5.5 5.5 L5.5 -5.5",stroke:e,"stro\
ke-width":1.8});return S("g",r,S("circle",{class:"mark",r:8,stroke:e,"stroke-width":1.8}),i)}function ty(t,e,n){let o=t.
map(([r,i])=>[r,i]),s=o.length-1;return o[0][0]+=Math.sign(o[1][0]-o[0][0])*e,o[s][0]+=Math.sign(o[s-1][0]-o[s][0])*n,o}
function ym([t,...e]){let n=([s,r])=>`${s.toFixed(1)} ${r.toFixed(1)}`,o=[];for(let s=0;s+2<e.length;s+=3)o.push(`C${e.slice(
s,s+3).map(n).join(" ")}`);return`M${n(t)} ${o.join(" ")}`}function ey({words:t},e,n){if(!t)return null;let o=t.isNumber?
t.lines[0]:e.number;return S("g",Om(e,n),oc(t.lines,t.x+t.width/2,t.y,o))}var Om=(t,e)=>({class:"words","data-words":e,"\
aria-hidden":"true",fill:jo(t).colour});function ny({tie:t,number:e,lines:n,y:o},s){let r=a=>o+12.5+a*Hn,i=n.map((a,c)=>S(
"tspan",{x:Xa,y:r(c)},a));return S("g",Om(s,t),S("text",{class:"strong",x:6,y:r(0)},e),S("text",{},i))}function oc(t,e,n,o=""){
let s=o.replaceAll(" ","\xA0");return S("text",{"text-anchor":"middle"},t.map((r,i)=>{let a=n+12.5+i*Hn,c=s&&r.endsWith(
s),l=c?r.slice(0,r.length-s.length):r;return S("tspan",{x:e,y:a},l,c&&S("tspan",{class:"strong"},s))}))}function oy(t,{ends:e,
heads:n}){let{box:o,x:s,y:r,width:i,height:a}=t,c=e.get(o.id),l=n.get(o.id),f=c.node?.shape==="diamond"&&!l,u=l?.isFolded?
" folded":f?" issue":"",m=S("rect",{x:s,y:r,width:i,height:a,rx:f?Math.min(20,a/2):14}),g=!!l?.isFolded?"middle":"start",
b=S("text",{class:"strong","text-anchor":g},sy(t,c.lang,l)),y=l?.isFolded?null:_m(c.node?.shape??"square",s+20,o.isFrame?
r+18:Sm(o,r,a),6,!0),$=[c.name,l?.note,l?.isFolded&&d("unfold")].filter(Boolean).join(", "),_={class:`block${u}`,role:"b\
utton",tabindex:-1,"data-key":o.id,"aria-label":$};if(!o.isFrame||!l)return S("g",_,m,y,b);let M=S("g",{class:"fold",role:"\
button",tabindex:-1,"data-key":`x${o.id}`,"aria-label":`${l.note}: ${d("fold",{name:l.name})}`},S("text",{class:"count",
x:s+i-12,y:r+23,"text-anchor":"end"},`${l.note} \u2212`));return S("g",{class:"frame"},S("g",_,m,y,b),M)}var Sm=({lines:t},e,n)=>e+
(n>J0?t.length*Tr/2+12:n/2);function sy({box:{lines:t,isFrame:e},x:n,y:o,width:s,height:r},i,a){let c=!!a?.isFolded;if(e)
return t.map((u,m)=>S("tspan",{x:n+32,y:o+23+m*Tr,lang:i},u));let l=Sm({lines:t},o,r)-t.length*Tr/2+13,f=u=>({x:c?n+s/2:
n+34,y:l+u*Tr});return t.map((u,m)=>S("tspan",{...f(m),...a?.isFolded&&m>=a.lines?{class:"note"}:{lang:i}},u))}function ry(t,{
x:e,width:n},{ends:o}){let s=o.get(t.id),{id:r,lines:i,y:a,height:c,atLeft:l,atRight:f}=t,u=f>l,m=u?e+n-14:e+14,h=O.nodes.
weightOf(s.at),g=Math.min(9,5+Math.sqrt(h)/1.6),b=u?e+n-28:e+28,y=a-i.length*Hn/2+12.5,$=_=>S("path",{class:"reach",d:`M${_}\
 ${a-c/2+4} V${a+c/2-2}`});return S("g",{class:`member${s.isStrong?" strong":""}`,role:"button",tabindex:-1,"data-key":r,
"aria-label":`${s.name}, ${s.node?.type??""}`},S("rect",{class:"around",x:e+2,y:a-c/2,width:n-4,height:c,rx:6}),f>1&&$(e+
n-1.5),l>1&&$(e+1.5),_m(s.node?.shape??"dot",m,a,g,g>7.5),S("text",{"text-anchor":u?"end":"start",lang:s.lang},i.map((_,M)=>S(
"tspan",{x:b,y:y+M*Hn},_))))}function _m(t,e,n,o,s){let r={class:`glyph${s?" full":""}`,transform:`translate(${e.toFixed(
1)} ${n.toFixed(1)})`};return t==="square"?S("rect",{...r,x:-o+.5,y:-o+.5,width:2*o-1,height:2*o-1,rx:2}):t==="triangle"?
S("path",{...r,d:`M0 ${-o-1} L${o+1} ${o-1} L${-o-1} ${o-1} Z`}):t==="diamond"?S("path",{...r,d:`M0 ${-o-1} L${o+1} 0 L0\
 ${o+1} L${-o-1} 0 Z`}):S("circle",{...r,r:o})}var iy={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},ay=2.5;function Mm(t,e,n){let o=iy[n];if(!o||!e)
return!1;let s=km(e),r=[...t.querySelectorAll("[data-key]")],[i,a]=[null,1/0];for(let c of r){if(c===e)continue;let[l,f]=km(
c).map((g,b)=>g-s[b]),u=l*o[0]+f*o[1],m=Math.abs(l*o[1])+Math.abs(f*o[0]),h=u+ay*m;u>1&&h<a&&([i,a]=[c,h])}return i&&(e.
setAttribute("tabindex","-1"),i.setAttribute("tabindex","0"),i.focus()),!0}function km(t){let{x:e,y:n,width:o,height:s}=t.
getBoundingClientRect();return[e+o/2,n+s/2]}function vm(t,e){let n=null;t.addEventListener("pointerdown",o=>{let s=o.target instanceof Element&&!o.target.closest("[\
data-key], [data-words]");o.pointerType==="mouse"&&o.button===0&&s&&(n={x:o.clientX,y:o.clientY,left:t.scrollLeft,top:t.
scrollTop})}),t.addEventListener("pointermove",o=>{n&&(t.scrollLeft=n.left-(o.clientX-n.x),t.scrollTop=n.top-(o.clientY-
n.y))});for(let o of["pointerup","pointerleave","pointercancel"])t.addEventListener(o,()=>n=null);t.addEventListener("wh\
eel",o=>{o.ctrlKey&&(o.preventDefault(),e(o.deltaY<0?1:-1))},{passive:!1})}var cy=16,ly=220,sc=({words:t})=>!!(t&&!t.isNumber);function Fo(t,{ends:e}){let[n,o]=[e.get(t.from)?.name??"",e.get(t.to)?.
name??""];if(t.isReturn)return d("asks_in_return",{who:o,what:t.prices.join(", ")});let s=t.number?`: ${t.number}`:"";return`${n}\
 ${t.text} ${o}${t.terms}${s}`}function rc({parts:t},e){let n=e?.getAttribute("data-tie")??e?.getAttribute("data-words");
return n==null?null:t.ties[Number(n)]}function Tm(t,e){let{root:n,parts:o,picture:s}=t;n.querySelector(".now:not(.kept)")?.
remove();for(let f of n.querySelectorAll(".lit"))f.classList.remove("lit");let r=rc(t,e),i=e?.getAttribute("data-key")?.
replace(/^x/,"")??"",a=f=>f===i||i.startsWith("f")&&`f${o.ends.get(f)?.frame}`===i,c=o.ties.flatMap((f,u)=>f===r||!r&&i&&
(a(f.from)||a(f.to))?[u]:[]);n.classList.toggle("fading",c.length>0),T("hint").textContent=r?`${Fo(r,o)} \xB7 ${fy(r)}`:
i?uy(t,i):"";let l=new Set(c.flatMap(f=>[o.ties[f].from,o.ties[f].to]));i&&l.add(i);for(let f of n.querySelectorAll("[da\
ta-key]")){let u=f.getAttribute("data-key")??"",m=c.includes(Number(f.getAttribute("data-tie")??-1))||l.has(u)||l.has(`${u}`.
replace(/^x/,""));f.classList.toggle("lit",m)}for(let f of c)for(let u of n.querySelectorAll(`[data-words="${f}"]`))u.classList.
add("lit");r&&c.length===1&&!sc(s.ties[c[0]])&&n.append(ic(s,s.ties[c[0]],r))}var fy=t=>q(Lt(O,t.rows).length,"statement");
function uy(t,e){let n=t.parts.ends.get(e);if(!n)return"";let{size:o}=O.nodes.othersOf(n.at);return[n.name,n.node?.type,
o>0&&q(o,"neighbour")].filter(Boolean).join(" \xB7 ")}function ic(t,{points:e},n,o="now"){let{lines:s,width:r}=dn(vr(n.text+
n.terms,n.number),ly,9,Ja(n.number,ce)),[i,a]=e[Math.floor(e.length/2)],c=s.length*cy+8,l=Math.max(4+r/2+8,Math.min(i,t.
width-r/2-12)),f=Math.max(4,a-c-10);return S("g",{class:o,"aria-hidden":"true"},S("rect",{x:l-r/2-8,y:f,width:r+16,height:c,
rx:6}),oc(s,l,f+3,n.number))}var Am=500,my=5,Lm={at:-1,time:0,x:0,y:0},Em=[[.7],[.7,{columns:3}],[.7,{columns:2}],[.5,{columns:2}],[.5,{columns:2,open:2}],
[.5,{columns:2,open:1}],[.5,{columns:2,open:0}],[.5,{columns:1,open:0}]],ac=[.5,.7,1,1.25,1.5,2],py=1.25,et=null,Qn=null,
Do=!1,lc=Lm,cc={selection:null,key:""},Nm=null,Uo=()=>et;async function qm(t){Nm=await $t(x.fitting),t&&(Qn=null,Do=!1);
let e=[Qt(),w.language,JSON.stringify(w.frames)].join(" ");if(et&&cc.selection===O&&cc.key===e&&!t){Cm();return}cc={selection:O,
key:e},Kn()}function Kn(){let t=T("named"),e=sn(O),n=!et,o=document.activeElement?.closest("#named [data-key]")?.getAttribute(
"data-key"),{picture:s,parts:r,notes:i,scale:a}=Qn!==null?Ar(Qn):Do?dy(t):Im(t),c=$m(s,r,i,f=>Fo(f,r));et={picture:s,parts:r,
notes:i,scale:a,root:c};let l=Do?fc(s,t):Math.max(a,1);c.setAttribute("width",String(s.width*l)),c.setAttribute("height",
String(s.height*l)),c.setAttribute("aria-label",`${d("graph_of")} ${Vt(e)} ${d("graph_keys")}`),gy(c),L(t,c),c.querySelector(
"[data-key]")?.setAttribute("tabindex","0"),Cm(),o&&Oy(o),n&&hy(t,c)}function Im(t){let{clientWidth:e,clientHeight:n}=t,
o=Ar(1);if(!e)return o;for(let r of Em){if(o.picture.width<=e)break;let i=Ar(...r);i.picture.width<o.picture.width&&(o=i)}
let s=1.25*o.picture.width<=e&&1.25*o.picture.height<=n;return o.scale===1&&s?{...o,scale:1.25}:o}function dy(t){let e=Im(
t),n=e.scale>=1?Em.map(o=>Ar(...o)):[];return[e,...n.filter(({parts:o})=>o.ends.size===e.parts.ends.size)].reduce((o,s)=>fc(
s.picture,t)>1.1*fc(o.picture,t)?s:o)}var fc=(t,{clientWidth:e,clientHeight:n})=>Math.min(py,e/t.width,n/t.height);function Ar(t,e){
let n=um(sn(O),Nm,ce,{scale:t,unfolded:w.frames,...e});return{...dm(em(n.given),s=>Fo(n.ties[s],n)),parts:n,scale:t}}function hy(t,e){
t.scrollLeft=(e.clientWidth-t.clientWidth)/2}function gy(t){let e=s=>s.target instanceof Element?s.target.closest("[data\
-key], [data-words]"):null,n=(s,r)=>t.addEventListener(s,r);n("click",s=>wy(e(s),s));let o=s=>et&&Tm(et,s);n("pointerove\
r",s=>o(e(s))),n("pointerleave",()=>o(null)),n("focusin",s=>o(e(s))),n("focusout",()=>o(null)),n("keydown",s=>{let r=e(s);
if(s.key==="Enter"||s.key===" ")Rm(r);else if(s.key==="+"&&zo(r)>=0)Te(zo(r));else if(!Mm(t,r,s.key))return;s.preventDefault(),
s.stopPropagation()})}function wy(t,{timeStamp:e,clientX:n,clientY:o}){lc={at:zo(t),time:e,x:n,y:o},Rm(t)}function xy(t){
let{at:e,time:n,x:o,y:s}=lc,r=Math.hypot(t.clientX-o,t.clientY-s)<my&&t.timeStamp-n<Am;e<0||!r||(t.stopPropagation(),t.preventDefault(),
lc=Lm,Te(e))}var zo=t=>et?.parts.ends.get(t?.getAttribute("data-key")??"")?.at??-1;function Rm(t){if(!t||!et)return;let e=rc(
et,t);if(e){by(e);return}let n=t.getAttribute("data-key")??"",o=et.parts.heads.get(n.replace(/^x/,""));o&&(o.isFolded||n.
startsWith("x"))?yy(o.frame,!o.isFolded):zo(t)>=0&&st(O.level.nodes[zo(t)].actor)}function by(t){if(!et)return;let[e,n]=(t.
isReturn?[t.to,t.from]:[t.from,t.to]).map(s=>et?.parts.ends.get(s));e&&n&&!e.folded&&!n.folded&&e.at>=0&&n.at>=0?St(e.at,
n.at):K(Lt(O,t.rows),Fo(t,et.parts))}function yy(t,e){let o=[...et?.parts.heads.values()??[]].filter(s=>!s.isFolded).map(
s=>s.frame).filter(s=>s!==t);k({frames:e?o:[...o,t]})}var $y=(t,e)=>t.size===e.length&&e.every(n=>t.has(n));function Cm(){
if(!et)return;let t=re(),{parts:e,root:n,picture:o}=et,s=Ue();for(let c of n.querySelectorAll(".kept"))c.remove();let[r,
i]=(t?.names??[]).map(c=>O.level.numbers.get(c)),a=c=>e.ends.get(c)?.at;for(let[c,l]of e.ties.entries()){let[f,u]=(l.isReturn?
[l.to,l.from]:[l.from,l.to]).map(a),h=t?.kind==="pair"&&f===r&&u===i||s.size>0&&$y(s,Lt(O,l.rows));n.querySelector(`[dat\
a-tie="${c}"]`)?.classList.toggle("open",h),h&&!sc(o.ties[c])&&n.append(ic(o,o.ties[c],l,"now kept"))}for(let c of n.querySelectorAll(
".member.open, .block.open"))c.classList.remove("open");if(!(t?.kind!=="actor"||r===void 0))for(let[c,{at:l}]of e.ends)l===
r&&Lr(c)?.classList.add("open")}var Lr=t=>et?.root.querySelector(`[data-key="${CSS.escape(t)}"]`)??null;function Oy(t){let e=Lr(
t);if(e){for(let n of et?.root.querySelectorAll("[tabindex='0']")??[])n.setAttribute("tabindex","-1");e.setAttribute("ta\
bindex","0"),e.focus({preventScroll:!0})}}function jm(t){(Lr(`a${t}`)??[...et?.parts.ends??[]].flatMap(([n,o])=>o.at===t?
[Lr(n)]:[])[0])?.scrollIntoView({block:"center",inline:"center"})}function Er(t){let e=ac.indexOf(et?.scale??1),n=ac[Math.
max(0,Math.min(ac.length-1,e+t))];n!==et?.scale&&(Qn=n,Do=!1,Kn())}function Wm(){Qn=null,Do=!0,Kn()}function Bm(t){vm(t,
Er),document.addEventListener("click",xy,!0);let[e,n]=[0,0];new ResizeObserver(()=>{t.clientWidth!==e&&(e=t.clientWidth,
clearTimeout(n),n=setTimeout(()=>{e&&et&&Qn===null&&w.picture==="named"&&Kn()},Am))}).observe(t)}function Nr(){let t=Uo()?.parts.ties??[],e=[...new Set(t.map(a=>a.sign))].sort((a,c)=>a-c),n=t.map(jo),o=nt().line,s=O.parts?
Za():e.map(a=>[Vn(a),x.encodings.signs[a].words]),{holds:r,marks:i}=x.encodings;for(let{dashes:a,words:c}of r)a.length&&
n.some(l=>l.dashes===a)&&s.push([qe(o,{dashes:a,head:""}),c]);for(let{sign:a,words:c}of[...r,...i])a&&t.some(l=>Gn(l)===
a)&&s.push([Pm(a),c]);return t.some(Wo)&&!t.every(Wo)&&s.push([Sy(qe(o,{head:""})),d("key_light")]),t.some(({text:a})=>a.
includes("["))&&s.push([Pm("[ ]"),d("key_inferred")]),s}function Sy(t){return t.setAttribute("opacity","0.5"),t}function Pm(t){
let e=S("text",{x:21,y:12,"text-anchor":"middle","font-size":14,fill:nt().text},t);return S("svg",{class:"sample",width:42,
height:14,viewBox:"0 0 42 14","aria-hidden":"true"},e)}var _y=["grown","frames","ego","steps","picture","level","issues"],ky=100,Yn=[],qr=[],gn=null,My=()=>Object.fromEntries(
_y.map(t=>[t,w[t]]));function Fm(){let t=My();gn&&JSON.stringify(gn)!==JSON.stringify(t)&&(Yn.push(gn),Yn.splice(0,Yn.length-
ky),qr.length=0),gn=t}var Dm=()=>Yn.length>0,zm=()=>qr.length>0,uc=()=>Um(Yn,qr),mc=()=>Um(qr,Yn);async function Um(t,e){
let n=t.at(-1);if(!n||!gn)return;let o=await $t(n.level);n===t.at(-1)&&(t.pop(),e.push(gn),gn=n,await k({...n,...o.name===
O.level.name?{}:Xs(o)}))}var Gm=["named","whole"];function Hm(t){let e=p("div",{id:"named"});return Bm(e),document.addEventListener("keydown",Ey),
p("div",{id:"stage",inert:!0},vy(t),p("div",{class:"pictures"},e,p("div",{id:"canvas",role:"application","aria-label":d(
"graph_of")}),p("p",{id:"empty",class:"empty"}),p("p",{id:"hint",class:"hint"})),p("ul",{id:"key",class:"key","aria-labe\
l":d("legend")}))}function vy(t){let e=p("input",{type:"checkbox",onchange:o=>Mu(o.target.checked)}),n=o=>k({picture:o});
return p("div",{class:"graph-tools",role:"toolbar","aria-label":d("graph_tools")},p("div",{class:"pressed",role:"group",
"aria-label":d("picture")},Gm.map(o=>A(d(`picture_${o}`),()=>n(o),{id:`picture-${o}`}))),A(d("undo"),uc,{id:"undo"}),A(d(
"redo"),mc,{id:"redo"}),A("",Ly,{id:"grow"}),p("div",{class:"right"},p("span",{id:"legend-of-whole"},t),p("label",{class:"\
tick",id:"physics"},e,p("span",{},d("physics"))),A("\u2212",()=>Er(-1),{id:"zoom-out","aria-label":d("zoom_out"),title:d(
"zoom_out")}),A("+",()=>Er(1),{id:"zoom-in","aria-label":d("zoom_in"),title:d("zoom_in")}),A(d("fit"),()=>w.picture==="n\
amed"?Wm():yr())))}async function Vm(t){let e=w.picture==="named",n=!O.arrows.size&&!(O.isGrown&&!e);if(Fm(),L(T("empty"),
n&&Je()),T("named").hidden=!e,T("canvas").hidden=e,Ty(e),e)await qm(t);else{if(await Ru(),w.picture!=="whole")return;Na(
t)}Km(e)}function Qm(){w.picture==="named"?(Kn(),Km(!0)):Ne()&&Na(!1)}var Km=t=>L(T("key"),t&&Nr().map(([e,n])=>p("li",{},
e,p("span",{},n))));function Ty(t){for(let n of Gm)T(`picture-${n}`).setAttribute("aria-pressed",String(w.picture===n));
for(let n of["zoom-out","zoom-in"])T(n).hidden=!t;T("legend-of-whole").hidden=t,T("physics").hidden=t||O.nodes.size>=$u,
T("undo").disabled=!Dm(),T("redo").disabled=!zm();let e=Ym();T("grow").hidden=e===void 0||!Ay(e),e!==void 0&&(T("grow").
textContent=d("add_neighbours",{name:Bn(O.level.nodes[e].actor)}))}function Ym(){let t=re(),e=t?.kind==="actor"?O.level.
numbers.get(t.names[0]):void 0;return e!==void 0&&O.nodes.has(e)?e:void 0}function Ay(t){let{shown:e}=In();return[...O.nodes.
othersOf(t)].some(n=>!e.has(n))}function Ly(){let t=Ym();t!==void 0&&Te(t)}var Ir=t=>w.picture==="named"?jm(t):ku(t);function Ey(t){
let e=t.target instanceof Element&&t.target.matches("input, textarea, select");w.tab!=="graph"||e||!(t.ctrlKey||t.metaKey)||
t.key.toLowerCase()!=="z"||(t.preventDefault(),t.shiftKey?mc():uc())}var Jn=(t,e)=>A(t,n=>Ny(e(),n));async function Ny(t,e){try{await navigator.clipboard.writeText(t)}catch{let n=p("textare\
a",{class:"unseen","aria-hidden":"true"},t);document.body.append(n),n.select(),document.execCommand("copy"),n.remove()}xe(
d("copied")),e.classList.add("done"),setTimeout(()=>e.classList.remove("done"),1200)}function Ie(t,e,n){let o=URL.createObjectURL(
n instanceof Blob?n:new Blob([n],{type:e})),s=p("a",{href:o,download:t});document.body.append(s),s.click(),s.remove(),setTimeout(
()=>URL.revokeObjectURL(o),1e4)}var Xn=(t,...e)=>p("section",{class:"group"},p("h2",{},t),e);function Z(t,e,n,o){let s=e.find(([r])=>r===n);return p("se\
lect",{"aria-label":t,title:s?.[1],onchange:r=>o(r.target.value)},e.map(([r,i])=>p("option",{value:r,selected:r===n},P(i))))}
function it(t,e,n,o){let s=p("input",{type:"checkbox",checked:e,onchange:r=>n(r.target.checked)});return p("label",{class:"\
tick"},s,o,p("span",{},t))}function Re(t,e){let n=p("ol",{class:"acts"},t.slice(0,e));return[n,Go(t,e,e,o=>oe(n,o))]}function Go(t,e,n,o){
if(t.length<=e)return null;let s=e,r=()=>d("more",{n:t.length-s}),i=A(r(),()=>{o(t.slice(s,s+n)),s+=n,s>=t.length?i.remove():
i.textContent=r()});return i}var Yt=(t,...e)=>p("fieldset",{},p("legend",{},t),e);var Jt=(t,e)=>tt(D(t,e),Gt(t,e));var Rr=class{#e=new Map;#t;constructor(e,n,o,s){this.facts=e,this.words=n,this.level=o,this.#t={...s,...ws},this.counted=
Q(xo(e,this.#t,["everyone"])),this.entities=new Int32Array(n.entities.length),this.articles=new Int32Array(e.articles.length),
this.relations=new Int32Array(e.relations.length);for(let r of this.counted){for(let i of pc(n,r))this.entities[i]++;for(let i of e.
relations[e.statements.relation[r]].wider)this.relations[i]++;this.articles[e.statements.article[r]]++}}ofRelation(e){let{
relations:n,statements:o}=this.facts;return this.counted.filter(s=>n[o.relation[s]].wider.includes(e))}ofQuestion({where:e}){
let n=this.facts.statements;return this.counted.filter(o=>e.some(s=>Object.entries(s).every(([r,i])=>i.includes(Number(n[r][o])))))}ofPhrase({
relation:e,actor:n,target:o}){let{facts:s,level:r}=this,[i,a]=[n,o].map(l=>l===null?-1:r.numbers.get(l));if(i===void 0||
a===void 0)return[];let c=this.rows(e).filter(l=>(i<0||r.actor[l]===i)&&(a<0||r.target[l]===a));return[...new Set(c.map(
l=>s.ties.statement[l]))]}targetsOf(e){let{facts:n,level:o}=this,s=new Map;for(let i of this.rows(e)){let a=o.target[i];
s.set(a,(s.get(a)??new Set).add(n.ties.statement[i]))}return[...s].sort(([i,a],[c,l])=>l.size-a.size||i-c).map(([i])=>o.
nodes[i].actor)}rows(e){let n=this.#e.get(e);if(n)return n;let{facts:o,level:s}=this,r=o.relations.flatMap(({wider:l},f)=>l.
includes(e)?[f]:[]),i={...this.#t,relations:r},a=Oo(o,s,At(o,i,["everyone"]),i),c=[...a.between,...a.issues];return this.#e.
set(e,c),c}};function pc({statements:t,entities:e},n){let{s:o,o:s,roles:r=[],sources:i=[]}=t.get(n),a=new Set([o,s,...r.
map(([,c])=>c),...i].filter(qy));for(let c of a)for(let l of e[c]?.members??[])a.add(l);return a}var qy=t=>typeof t=="nu\
mber"&&t>=0;function Jm({facts:t,state:e,level:n,chosen:o},s,r,i){let a=xo(t,{...e,articles:null,sections:null,tags:null},["everyone"]),
c={as_subject:[],as_object:[],as_source:[],as_other:[],left_out_of:[]};for(let[l,f]of s.statements.entries()){if(i!==void 0&&
f.sources?.includes(i)&&c.as_source.push(l),!o.inside[l]){i!==void 0&&a[l]&&pc(s,l).has(i)&&!f.sources?.includes(i)&&c.left_out_of.
push(l);continue}(r!==void 0?n.subject[l]===r:f.s===i)?c.as_subject.push(l):(r!==void 0?n.object[l]===r:f.o===i)?c.as_object.
push(l):f.roles?.some(([,u])=>u===i)&&c.as_other.push(l)}return Object.entries(c).filter(([,l])=>l.length)}function Cr(t,e){let n=Ws(t);return n&&p("a",{class:"edit",href:n,target:Tn,"aria-label":`${d("edit")}: ${e}`},d("edit"))}var Iy=/(?<![\p{L}\p{N}])['"\u2018\u201c\u201e\u00ab]([^'"\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb]+)['"\u2019\u201d\u201c\u00bb](?![\p{L}\p{N}])/gu,
lt=t=>x.relations[x.statements.relation[t]],Ry=t=>dc(lt(t),[E().statements.get(t).s]);function dc(t,e){return Xm(e)?t.several:
t.label}function Xm(t){let{entities:e}=E(),n=o=>typeof o=="number"&&o>=0&&e[o].several;return t.length>1||t.some(n)}function _e(t,e=0){
let{s:n,o,roles:s,degree:r}=E().statements.get(t),i=r?` (${zt(r)})`:"",a=Number(Xm([n])),c=e?lt(t).verbs[a]:Ry(t);if(o!==
void 0)return{verb:c+i,ends:[o],field:"object"};let l=lt(t).at_whom,f=(s??[]).filter(([u])=>Zm(u)).map(([,u])=>u);return l&&
f.length?{verb:l[a]+i,ends:f,field:hc}:{verb:lt(t).alone[a]+i,ends:[],field:"object"}}function Ho(t){let{roles:e=[]}=E().
statements.get(t);return _e(t).field===hc?e.filter(([n])=>!Zm(n)):e}var hc="to",Zm=t=>E().roles[t].id===hc,rt=t=>x.articles[x.
statements.article[t]],wn=t=>t.map(e=>{let n=E().entities[e];return/(^|\/)unspecified$/.test(n.id)?d("unnamed_source"):V(
n)});function wt(t,e=0){return gc(e?Zn(t,e).join(" "):Zn(t).join(" \u2013 ")+wc(t),t)}function gc(t,e){let n=Vo(e);return n.
length?`${t} (${n.join("; ")})`:t}function Zn(t,e=0){let n=jr(t,"subject",ue(E().statements.get(t).s,e)),{verb:o,ends:s,
field:r}=_e(t,e),i=s.map(a=>jr(t,r,ue(a,e)));return[n,o,...i.length?[i.join(` ${d("and")} `)]:[]]}function wc(t){let e=E(),
n=new Map;for(let[s,r]of Ho(t))n.set(s,[...n.get(s)??[],jr(t,e.roles[s].id,ue(r))]);return[...n].sort(([s],[r])=>s-r).map(
([s,r])=>`, ${e.roles[s].label} ${r.join(` ${d("and")} `)}`).join("")}function ue(t,e=0){if(t===void 0)return"";if(typeof t==
"string")return zt(t);if(t>=0)return zt(V(E().entities[t]));let n=-1-t;return e>=2?`#${x.keys.at(n).split("#")[1]}`:Ut(wt(
n,e+1))}var xn=t=>typeof t=="number"&&t>=0?kt(E().entities[t].id):null,xc=(t,e)=>E().statements.get(t).inferred?.includes(
e)??!1,jr=(t,e,n)=>xc(t,e)?ae(n):n;function Cy(t,e){let n=wn(e).map(zt);return[...n.slice(0,-1),...n.slice(-1).map(o=>jr(
t,"according_to",o))].join(" > ")}function Vo(t){let{names:e,labels:n,statements:o}=x,s=E().statements.get(t),r=o.stance[t]>=
0?e.stances[o.stance[t]]:"";return[s.sources?.length&&`${d("according_to")} ${Cy(t,s.sources)}`,r==="doubts"&&d("author_\
doubts"),r==="rejects"&&d("author_rejects"),o.mode[t]!==on&&n.modes[o.mode[t]],o.certainty[t]!==0&&n.certainties[o.certainty[t]],
o.polarity[t]!==0&&d("look_denied"),s.ended&&d("ended")].filter(a=>typeof a=="string")}function tp(t){let e=x.names.stances[x.
statements.stance[t]],{note:n}=E().statements.get(t);if(e!=="doubts"&&e!=="rejects"||typeof n!="string")return[];let o=n.
matchAll(Iy);return Array.from(o,([,s])=>s.trim()).filter(Boolean)}function Qo(t){let{quote:e=[]}=E().statements.get(t),
n=e.slice(2).map(Number);return n.flatMap((o,s)=>s%2?[]:[[o,n[s+1]]])}function Et(t){let{quote:e,missing:n,record:o}=E().
statements.get(t);return e?null:n?o?d("no_words_but_record",{why:n,record:o}):d("no_words",{why:n}):d("words_left_out")}
function Nt(t){let e=E(),n=e.bodies.get(x.statements.article[t]);return n===null?(e.statements.get(t).quote??[]).join(" \
[\u2026] "):Qo(t).map(([o,s])=>n.slice(o,s).split(/\s+/).join(" ")).join(" [\u2026] ")}var jy=44,Wr=(t,e)=>sp(t,e,(n,o)=>Wy(Qo(t),n,o));function op(t,e){let n=tp(t);return ip(t).some(s=>ep(n,s).length)?sp(t,
e,s=>ep(n,s),"doubting"):null}function sp(t,e,n,o=null){let{quote:s}=E().statements.get(t);if(!s)return Et(t);let r=rp(t)===
null?null:Number(s[0]);return ip(t).map((i,a)=>[a?" [\u2026] ":"",By(i,n(i,r),e,o)])}var Br=(t,e)=>Et(t)===null?p("block\
quote",{dir:"auto",lang:rt(t).language},e):p("p",{class:"quiet no-words"},e),rp=t=>E().bodies.get(x.statements.article[t]);
function ip(t){let{quote:e=[]}=E().statements.get(t),n=rp(t);return n===null?e.map(String):[n.slice(Number(e[0]),Number(
e[1]))]}var Wy=(t,e,n)=>n===null?[[0,e.length]]:t.map(([o,s])=>[o-n,s-n]);function ep(t,e){let n=[];for(let o of t){let s=o.
split(/\s+/).map(i=>i.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")),r=new RegExp(`(?<![\\p{L}\\p{N}])${s.join("\\s+")}(?![\\p{L}\
\\p{N}])`,"iu").exec(e);r&&n.push([r.index,r.index+r[0].length])}return n.sort(([o],[s])=>o-s)}function By(t,e,n,o){let s=[],
r=0;for(let[a,c]of e)a>r&&s.push(r||n===void 0?np(t.slice(r,a)):Py(t.slice(0,a),n)),c>r&&s.push(p("mark",{class:o},bc(t.
slice(Math.max(r,a),c)))),r=Math.max(r,c);let i=t.slice(r);return[...s,n===void 0?np(i):Fy(i,n)]}var bc=t=>t.replace(/^# /,
"");function np(t){let e=bc(t),n=e.split(/\s+/);return n.length<=jy?e:[...n.slice(0,20),"[\u2026]",...n.slice(-20)].join(
" ")}function Py(t,e){let n=bc(t).split(/\s+/);return n.length<=e+1?n.join(" "):["\u2026",...n.slice(-e-1)].join(" ")}function Fy(t,e){
let n=t.split(/\s+/);return n.length<=e+1?n.join(" "):[...n.slice(0,e+1),"\u2026"].join(" ")}var yc=new Set("al bin da de del della den der di do dos du e el ibn la le ten ter van von y".split(" "));function eo(t){
let e=t.inferred?`${d("no_date")}, ${d("probably")} ${ct(t.inferred)}`:d("no_date"),n=t.published&&t.published!=="unknow\
n"?ct(t.published):e;return t.status?`${n}; ${d(`is_${t.status}`)}`:n}var ke=t=>`${t.author?`${zt(t.author)}, `:""}${zt(
t.publisher)}, ${eo(t)}`;function Dy(t){return`${t.author?`${t.author}, `:""}${Ut(t.title)}, ${t.publisher}, ${eo(t)}`}function cp(t){
let e={plain:zy,chicago:Uy,apa:Gy}[w.citation];return`${e(rt(t))} ${Et(t)??Ut(Nt(t))}`}function zy(t){let e=t.retrieved?
` (${d("accessed")} ${ct(t.retrieved)})`:"";return`${Dy(t)}${t.url?`, ${t.url}`:""}${e}:`}function Uy(t){let e=`\u201C${Wn(
t.title)}${/[?!.,]$/.test(t.title)?"":","}\u201D`,n=Pr(t.published)??(t.inferred?`[${Pr(t.inferred)??t.inferred}?]`:"n.d\
."),o=Pr(t.retrieved),s=[t.publisher,n,t.status,o&&`accessed ${o}`,t.url].filter(Boolean);return`${t.author?`${t.author}\
, `:""}${e} ${s.join(", ")}:`}function Gy(t){let e=lp(t)?.map(({given:h,family:g})=>`${g}, ${Hy(h)}`)??[t.author??""],n=e.
slice(-1).join(""),o=e.length>1?`${e.slice(0,-1).join(", ")}, & ${n}`:n,s=t.status?`${t.title} [${P(t.status)}]`:t.title,
r=ap(t.published)??(t.inferred?`[ca. ${ap(t.inferred)??t.inferred}]`:"n.d."),i=t.author===t.publisher?"":t.publisher,a=Pr(
t.retrieved),c=t.url?`${a?`Retrieved ${a}, from `:""}${t.url}`:"",[l,f]=o?[o,s]:[s,""],u=h=>/[^?!.]$/.test(h)?`${h}.`:h;
return[u(l),`(${r}).`,u(f),u(i),c].filter(Boolean).join(" ").replace(/[. ]*$/,":")}var Hy=t=>t.split(/[\s-]+/).map(e=>`${e[0]}\
.`).join(" ");function Pr(t){let{year:e,month:n,day:o}=Fr(t);return e?[[n,o].filter(Boolean).join(" "),e].filter(Boolean).
join(n&&o?", ":" "):null}function ap(t){let{year:e,month:n,day:o}=Fr(t);return e?[e,[n,o].filter(Boolean).join(" ")].filter(
Boolean).join(", "):null}function Fr(t){let[,e,n,o]=/^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.exec(t??"")??[],s=n?new Date(
Date.UTC(2e3,Number(n)-1,1)):null;return{year:e,month:s?.toLocaleDateString("en-US",{month:"long",timeZone:"UTC"}),day:o&&
String(Number(o))}}function lp({author:t,publisher:e}){if(!t||t===e)return null;let n=t.split(/\s+and\s+|\s*&\s*|,\s*(?:and\s+)?/).
map(Vy);return n.every(o=>o!==null)?n:null}function Vy(t){let e=t.trim().split(/\s+/),n=r=>/^\p{L}/u.test(r)&&(!/^\p{Ll}/u.
test(r)||yc.has(r));if(e.length<2||e.length>4||!e.every(n)||yc.has(e[0]))return null;let o=e.findIndex(r=>yc.has(r)),s=o>
0?o:e.length-1;return{given:e.slice(0,s).join(" "),family:e.slice(s).join(" ")}}function fp(t){let e=rt(t),{published:n,
url:o,retrieved:s}=e,r=Et(t),i=lp(e),a=e.author&&`{${to(e.author)}}`,c=Fr(n).year!==void 0,l=/^\d{4}/.exec(c?"":n||e.inferred||
""),u=[["author",i?i.map(({given:m,family:h})=>to(`${m} ${h}`)).join(" and "):a],["title",to(e.title)],["organization",e.
author!==e.publisher&&`{${to(e.publisher)}}`],["date",c&&n],["year",l?.[0]],["url",o&&Qy(o)],["urldate",Fr(s).day&&s],["\
addendum",e.status],["note",r===null?`\`\`${to(Wn(Nt(t)))}''`:to(r)]].flatMap(([m,h])=>h?[`  ${m} = {${h}}`]:[]);return`\
@online{${e.id.replace(/[\s,{}#%~\\"'()=]+/g,"-")},
${u.join(`,
`)}
}`}var Qy=t=>encodeURI(t).replace(/%25(?=[\dA-Fa-f]{2})/g,"%"),Ky={"\\":"\\textbackslash{}","{":"\\textbraceleft{}","}":"\
\\textbraceright{}","~":"\\textasciitilde{}","^":"\\textasciicircum{}","\u201C":"``","\u201D":"''","\u2018":"`","\u2019":"\
'","\u2013":"--","\u2014":"---","\u2026":"\\dots{}"},to=t=>t.replace(/[#$%&_\\{}~^\u201c\u201d\u2018\u2019\u2013\u2014\u2026]/g,
e=>Ky[e]??`\\${e}`);function no(t){let e=E().statements.get(t),n=x.keys.at(t);return p("article",{class:"statement","aria-label":wt(t)},Yy(t),
Br(t,Wr(t)),e.translation?p("p",{class:"translation"},e.translation):null,Jy(t),p("details",{},p("summary",{},d("details")),
p("dl",{},Zy(t))),p("p",{class:"actions"},Cr(t,wt(t)),Jn(d("copy_footnote"),()=>cp(t)),Z(d("citation"),ji.map(o=>[o,d(`c\
itation_${o}`)]),w.citation,o=>k({citation:o})),Jn(d("copy_bibtex"),()=>fp(t)),Jn(d("copy_link"),()=>zs({open:`statement\
:${n}`}))))}function bn(t){if(typeof t=="string")return tt(t);if(t<0)return R(`\u201C${wt(-1-t,1)}\u201D`,()=>Ot(-1-t),{
class:"link nested",dir:"ltr"});let e=E().entities[t];return R(V(e),()=>st(e.id),{lang:kt(e.id)})}function Yy(t){let e=E(),
n=lt(t),o=(m,h)=>mp(bn(m),xc(t,h)),s=Ho(t).map(([m,h])=>[", ",p("span",{class:"role"},e.roles[m].label)," ",o(h,e.roles[m].
id)]),r=Vo(t).map(m=>[" ",p("span",{class:"mark"},m)]),{verb:i,ends:a,field:c}=_e(t),l=p("span",{class:`verb ${x.names.signs[n.
sign]}`},i),f=o(e.statements.get(t).s,"subject"),u=a.map((m,h)=>[h?` ${d("and")} `:" ",o(m,c)]);return p("p",{class:"cla\
im"},f," ",l,u,s,r)}function Jy(t){let e=rt(t),n=R(tt(Wn(e.title),e.language),()=>Ys(x.statements.article[t],t));return p(
"p",{class:"source",dir:"ltr"},"\u201C",n,"\u201D, ",ke(e),Xy(t)," ",$c(e))}function Xy(t){let{entities:e,statements:n}=E();
return(n.get(t).sources??[]).map(s=>e[s]).flatMap(s=>s.reliability?`; ${d("rated",{name:V(s),rating:s.reliability})}`:[])}
var $c=t=>t.url&&Zs(t.url,`${d("original")} \u2197`);function Zy(t){let{labels:e,coders:n,statements:o}=x,s=E(),r=s.statements.
get(t),i=r.inferred??[],a=o.quad_class[t]<0?"":`, ${e.quad_classes[o.quad_class[t]]}`,c=s.fields.filter(({name:l})=>l!==
"translation");return[qt(d("according_to"),t1(t,r),i.includes("according_to")),qt(d("certainty"),`${e.certainties[o.certainty[t]]}\
, ${e.polarities[o.polarity[t]]}`),r.sources?qt(d("author_stance"),e.stances[o.stance[t]]):null,qt(d("mode"),e.modes[o.mode[t]]),
qt(d("date"),nr(r,[o.first[t],o.last[t]])),qt(d("kind"),`${e.kinds[lt(t).kind]}${a}`),qt(d("inferred_fields"),i.join(", ")),
r.or?qt(d("alternative_to"),r.or.map(l=>R(wt(l,1),()=>Ot(l)))):null,qt(d("same_as"),up(t,!1)),qt(d("one_of"),up(t,!0)),c.
map(({name:l,label:f})=>qt(f,r[l])),qt(d("coder"),n[o.coder[t]]),qt(d("statement"),p("code",{},x.keys.at(t)))]}function up(t,e){
let n=E().entities.flatMap(({denotes:o=[]},s)=>o.includes(t)&&o.length>1===e?[s]:[]);return n.length?n.map((o,s)=>[s?"; ":
"",bn(o)]):null}function t1(t,{sources:e}){let n=rt(t),o=n.author||n.publisher;return e?d("viewpoint_quoted",{name:wn(e).
join(" > "),by:o}):`${d("the_author")} (${o})`}var mp=(t,e)=>e?["[",t,"]"]:t;function qt(t,e,n=!1){return e==null||e===""?
null:[p("dt",{},t),p("dd",{},mp(e,n))]}function Dr(t){let e=Vs(O,t).map(n=>{let o=Qs(O,n),s=n.filter(i=>i!==o),r=p("details",{class:"mentions"},p("summary",{},
q(s.length,"mention")),s.map(no));return p("li",{},no(o),s.length>0&&r)});return Re(e,30)}function zr(t,e){let{statements:n,
articles:o,sources:s}=t,r=(l,f,u,m="")=>p("span",{class:m&&`quad-class ${m}`},U(l,f,e),` ${u}`),i=(l,f,u)=>r(l,f,ht(l,u)),
a=x.labels.quad_classes.map((l,f)=>t.byQuadClass[f]>0&&r(t.byQuadClass[f],t.quadClasses[f],l,ye(x,f))),c=p("p",{class:"c\
ounts"},i(t.acts,vo(t),"act"),a,t.noQuadClass>0&&r(t.noQuadClass,t.none,d("no_quad_class")),t.unrealActs>0&&i(t.unrealActs,
t.unreal,"not_actual_act"),i(n.length,n,"statement"),i(o.size,n,"article"),i(s.size,n,"source"));return t.scored?[c,e1(t,
e)]:c}function e1(t,e){let n=d("score_text",{sum:pa(t.sum),mean:pa(t.sum/t.scored),n:t.scored});return p("details",{},p(
"summary",{},d("score")),p("p",{},n," ",U(d("show_quotes"),vo(t),e)))}function pp(t,e,n){let o=new Map([[e,[]]]),s=[e];for(;s.length&&!o.has(n);){let a=new Map;for(let c of s)for(let l of t.
othersOf(c))o.has(l)||a.set(l,[...a.get(l)??[],c]);for(let[c,l]of a)o.set(c,l);s=[...a.keys()]}let r=[],i=(a,c)=>{if(!(r.
length>=6))if(a===e)r.push([e,...c]);else for(let l of o.get(a)??[])i(l,[a,...c])};return o.has(n)&&i(n,[]),r}var n1=400;function hp(t){let{level:e}=O,n=O.nodes.inOrder().filter(i=>i!==t).slice(0,n1),o=p("div",{class:"paths"}),s=n.
map(i=>[e.nodes[i].actor,D(e,i)]),r=i=>L(o,i&&o1(t,e.numbers.get(i)??-1));return p("div",{class:"paths-form"},Z(d("paths\
_to"),[["",d("paths_to")],...s],"",r),o)}function o1(t,e){let n=pp(O.nodes,t,e);return n.length?p("ol",{},n.map(o=>p("li",
{},o.map((s,r)=>[r>0&&s1(o[r-1],s),Jt(O.level,s)])))):p("p",{class:"quiet"},d("no_path"))}var s1=(t,e)=>[dp(t,e,"\u2192"),
dp(e,t,"\u2190")];function dp(t,e,n){let{level:o,pairs:s}=O,r=s.get(xt(t,e,o.nodes.length)),i=`${_t([D(o,t),D(o,e)])}: ${d(
"show_quotes")}`;return r&&R(` ${n}${r.weight} `,()=>St(t,e),{"aria-label":i})}var r1=new Set(["findings","analyses","compare","questions"]),gp={pair:i1,actor:c1,statement:p1,list:d1},wp=({kind:t,names:e})=>Object.
hasOwn(gp,t)?gp[t](e):null;function i1(t){let{level:e,pairs:n}=O,[o,s]=t.map(m=>e.numbers.get(m));if(o===void 0||s===void 0)
return null;let r=e.nodes.length,[i,a]=[n.get(xt(o,s,r)),n.get(xt(s,o,r))],[c,l]=[o,s].map(m=>D(e,m)),f=i&&ve(O,i),u=i?Kt(
x,e,i.rows).map(un):[];return p("section",{},p("h2",{},R(Jt(e,o),()=>st(t[0])),u.length===1?[" ",p("span",{class:`verb ${a1(
i?.rows??[])}`},u)," "]:" \u2192 ",R(Jt(e,s),()=>st(t[1]))),u.length>1&&p("ul",{class:"says"},u.map(m=>p("li",{},m))),f?
zr(f,_t([c,l])):p("p",{class:"quiet"},d("no_tie_in_direction")),p("p",{class:"actions"},a&&R(d("opposite_direction",{n:a.
weight}),()=>St(s,o)),R(d("over_time"),()=>k({tab:"timeline",pair:t}))),f&&Dr(f.statements))}var a1=([t])=>x.names.signs[O.
level.arrows.sign[O.level.arrow[t]]];function c1([t]){let e=O.level.numbers.get(t),n=e===void 0?null:O.level.nodes[e],o=we(
t),s=o?V(o):n?.label;if(s===void 0)return null;let r=Jm(O,E(),e,Bs(t)),i=[o?o.type:n?.type,n?.sector?.replace("_"," ")],
a=e!==void 0&&O.nodes.has(e);return p("section",{},p("h2",{lang:o?kt(t):e===void 0?null:Gt(O.level,e)},s),p("p",{class:"\
quiet"},i.filter(Boolean).join(", ")),o&&f1(o,s),a?p("p",{class:"actions"},u1(t,e)):l1(t,s),a?[p("h3",{},d("ties")),m1(e)]:
null,r.map(([c,l])=>p("details",{class:"as",open:!a},p("summary",{},`${d(c)} (${l.length})`),Dr(Dt(O.chosen,l)))))}function l1(t,e){
let n=p("p",{class:"actions"},p("span",{class:"quiet"},d("not_shown",{name:e})));return Wf(t).then(o=>{let s=async()=>{await k(
{...o,tab:"graph"}),Ir(O.level.numbers.get(t))};o&&n.append(" ",A(d("show_it"),s))}),n}function f1({labels:t={},note:e,identifiers:n={},
attributes:o={},reliability:s,denotes:r=[]},i){let a=Object.entries(t).filter(([,h])=>h!==i),{wikidata:c,...l}=n,f=c&&`h\
ttps://www.wikidata.org/wiki/${encodeURIComponent(c)}`,m=[...Object.entries(o),...Object.entries(l),[d("as_a_source"),s]].
filter(([,h])=>h);return[Object.keys(t).length>1&&p("p",{class:"quiet"},a.map(([h,g],b)=>[b?" \xB7 ":"",p("span",{lang:h},
g)])),e&&p("p",{class:"note"},p("span",{class:"quiet"},`${d("note_of_coders")}: `),e),r.length>0&&p("p",{},`${d("same_as")}\
: `,r.map((h,g)=>[g?` ${d("and")} `:"",bn(-1-h)])),m.length>0&&p("dl",{},m.map(([h,g])=>[p("dt",{},tt(h)),p("dd",{},tt(g??
""))])),f&&p("p",{},Zs(f,`Wikidata ${c} \u2197`))]}function u1(t,e){let n=w.ego===t;return[A(d(n?"show_all":"neighbours_\
only"),()=>k({ego:n?null:t,tab:"graph"})),O.isGrown&&A(d("show_neighbours"),()=>Te(e)),hp(e)]}function m1(t){let{level:e,
pairs:n,nodes:o}=O,s=e.nodes.length,r=[...o.othersOf(t)].flatMap(c=>[n.get(xt(t,c,s)),n.get(xt(c,t,s))]),a=[...new Set(r)].
filter(c=>c!==void 0).sort(bo).map(({a:c,b:l,weight:f})=>p("li",{},R([Jt(e,c)," \u2192 ",Jt(e,l)],()=>St(c,l)),p("span",
{class:"quiet"},` ${f}`)));return Re(a,15)}function p1([t]){let{act:e}=x.statements,n=x.keys.numberOf(t);if(n<0)return null;
let o=e[n]<0?[]:Pt(e,e[n]).filter(s=>s!==n);return p("section",{},p("h2",{},P(d("statement"))),xp()(n)?null:p("p",{class:"\
quiet"},d("statement_does_not_match")),no(n),o.length?[p("h3",{},d("other_mentions")),o.map(no)]:null)}function xp(){if(r1.
has(w.tab))return()=>!0;let e=w.tab==="arguments"||w.tab==="article"?de(x,w):O.chosen.inside;return n=>e[n]===1}function d1([
t]){let{statements:e,label:n}=ma(t);if(!e.length)return null;let o=Number(t.split(" ")[0]),s=o>e.length,r=xp(),i=e.filter(
a=>!r(a)).length;return p("section",{},p("h2",{},P(n||d("quotes"))),p("p",{class:"quiet"},q(e.length,"statement"),s&&`. ${d(
"link_cut",{kept:e.length,n:o})}`,i>0&&`. ${d("some_do_not_match",{n:I(i)})}`),Dr(e))}var oo=null,so=[];async function bp(){let t=T("panel"),e=re();if(!e||!w.open){oo=null,so.length=0,L(t);return}await z();
let n=wp(e);oo&&oo!==w.open&&h1(oo,w.open);let o=oo===w.open?{open:Rn(t),top:t.scrollTop}:null;L(t,p("div",{class:"panel\
-head"},so.length>0&&A(`\u2039 ${d("back")}`,g1,{class:"quiet-button"}),Jn(d("copy_link"),zs),A("\xD7",()=>k({open:null}),
{class:"close","aria-label":d("close")})),n||p("p",{class:"quiet"},d("not_in_page"))),o?(Cn(t,o.open),t.scrollTop=o.top):
w1(t),oo=w.open}function h1(t,e){so.at(-1)===e?so.pop():so.push(t)}var g1=()=>k({open:so.at(-1)??null});function w1(t){let e=t.
querySelector("h2");t.scrollTop=0,e&&document.body.classList.contains("ready")&&(e.tabIndex=-1,e.focus({preventScroll:!0})),
xe(e?e.textContent:d("not_in_page"))}var yp=".sheet, .facets, .table-scroll, .matrix-scroll, .analysis-table",x1=200,$p="";async function Ko(t,e){let n=`${w.
tab} ${w.article}`,s=($p===n?[...t.querySelectorAll(yp)]:[]).map(({className:r,scrollLeft:i,scrollTop:a})=>({className:r,
scrollLeft:i,scrollTop:a}));$p=n,await e(t);for(let[r,i]of[...t.querySelectorAll(yp)].entries())i.className!==s[r]?.className||
i.scrollTop||i.scrollLeft||i.scrollTo(s[r].scrollLeft,s[r].scrollTop)}function Op(t,e){let n=t.querySelectorAll("[aria-c\
urrent='location']"),[o]=w.open?n:[];o&&Oc(o,o.closest(".sheet"))&&o.scrollIntoView({block:o.offsetHeight>x1?"start":"ce\
nter",inline:"center"});let s=e&&(o??t.querySelector("h2, h3, .sheet"));s&&(s.tabIndex<0&&(s.tabIndex=-1),s.focus({preventScroll:!0}))}
function Oc(t,e){let[n,o]=[t,e].map(c=>c.getBoundingClientRect()),{scrollPaddingRight:s,scrollPaddingBottom:r}=getComputedStyle(
e),i=Math.min(o.right,innerWidth)-(Number.parseFloat(s)||0),a=Math.min(o.bottom,innerHeight)-(Number.parseFloat(r)||0);return n.
left<o.left||n.right>i||n.top<Math.max(o.top,0)||n.bottom>a}var Xt=(...t)=>p("div",{class:"sheet"},t),ro=(t,...e)=>p("di\
v",{class:"sheet",tabindex:0,role:"region","aria-label":d(`tab_${t}`)},e);var Sp=null;async function _p(t){let e=await sa(),n=r=>r.parts.some(({kind:i})=>i==="items"||i==="table"),o=e.find(({name:r})=>r===
w.analysis)??e.find(n)??e[0];if(!o){L(t,Xt(p("p",{},d("no_analyses")," ",p("code",{},"kg analyse"))));return}if(t.querySelector(
".analyses")&&Sp===o)return;Sp=o;let s=e.map(r=>A(d(`analysis_${r.name}`),()=>k({analysis:r.name}),{"aria-pressed":String(
r===o),class:n(r)?"":"nothing"}));L(t,Xt(p("div",{class:"choices",role:"group","aria-label":d("tab_analyses")},s),p("div",
{class:"analyses"},b1(o),o.lack&&p("p",{},o.lack),y1(o.parts))))}function b1({selection:t,options:e,command:n}){let o=e.
map(([s,r])=>`${s}: ${r}`).join("; ");return p("p",{class:"quiet"},d("analysis_of",{selection:t}),o&&` ${d("analysis_opt\
ions",{options:o})}`,` ${d("analysis_command")} `,p("code",{},n))}function y1(t){let e="";return t.map(n=>(n.kind==="hea\
ding"&&(e=n.text),$1(n,e)))}function $1(t,e){switch(t.kind){case"heading":return p(t.level<3?"h2":"h3",{},t.text);case"t\
ext":return p("p",{class:t.style==="dim"||t.style==="note"?"quiet":""},Yo(t.line,e));case"items":return p(t.numbered?"ol":
"ul",{},t.items.map(n=>p("li",{},Yo(n,e))));case"facts":return p("dl",{},t.rows.map(([n,o])=>[p("dt",{},Yo(n,e)),p("dd",
{},Yo(o,e))]));case"table":return O1(t,e);case"picture":return p("figure",{},p("img",{src:`data:image/svg+xml,${encodeURIComponent(
t.svg)}`,alt:t.alternative}),p("figcaption",{class:"quiet"},t.caption))}}function O1({columns:t,numeric:e,rows:n,cited:o},s){
let r=t.map((c,l)=>p("th",{scope:"col",class:e[l]?"num":""},c)),i=n.map((c,l)=>p("tr",{},c.map((f,u)=>p("td",{class:e[u]?
"num":""},p("bdi",{},f))),o.length>0&&p("td",{},Yo(o[l],s)))),a=p("tr",{},r,o.length>0&&p("th",{scope:"col"},d("quotes")));
return p("div",{class:"analysis-table",tabindex:0,role:"region","aria-label":s},p("table",{},p("thead",{},a),p("tbody",{},
i)))}function Yo(t,e){return t.map(n=>{if(typeof n=="string")return n;let[o,s]=n;if(s!=="keys")return p(s==="bold"?"stro\
ng":"span",{},o);let r=o.split(" ").map(Number);return U(q(r.length,"statement"),r,e)})}var kp="sums_up";function Jo(t,e,n){let o=de(t,n,t.statements.alternative),s=e.arrows.filter(l=>o[l.statement]),r=s.filter(
l=>l.by!==kp),i=new Set(r.flatMap(({tail:l,head:f})=>[l,f])),a=new Map;for(let l of s){if(l.by===kp&&!i.has(l.tail))continue;
let f=[l.tail,l.head,l.by,l.words].join(`
`),u=a.get(f);u?u.statements.push(l.statement):a.set(f,{...l,statements:[l.statement]})}let c=e.topics.findIndex(([l])=>l===
n.about);return n.about===null?[...a.values()]:S1([...a.values()],e,c)}function S1(t,{cards:e},n){let o=t.flatMap(({tail:i,
head:a})=>[i,a]).filter(i=>e[i].about?.includes(n)),s=Mp(o,t,"head","tail"),r=Mp(o,t,"tail","head");return t.filter(i=>s.
has(i.head)||r.has(i.tail))}function Mp(t,e,n,o){let s=new Map;for(let i of e)s.set(i[n],[...s.get(i[n])??[],i[o]]);let r=new Set(
t);for(let i of r)for(let a of s.get(i)??[])r.add(a);return r}function Tp(t){let e=_1(t),n=e.map(o=>{let s=Ur(o,({to:i})=>i.key).map(i=>({...i[0].to,of:i.map(({of:a})=>a)}));return{from:Ur(
o,({from:i})=>i.key).map(i=>({key:i[0].from.key,at:k1(i[0].from,o,e,s),of:i.map(({of:a})=>a)})),to:s,of:o.map(({of:i})=>i),
level:0}});return{buses:n,levels:M1(n)}}function Ur(t,e){let n=new Map;for(let o of t)n.set(e(o),[...n.get(e(o))??[],o]);
return[...n.values()]}function _1(t){let e=n=>[...new Set(n.map(({from:o})=>o.key))].sort().join(" ");return Ur(Ur(t,({to:n})=>n.
key),e).map(n=>n.flat())}function k1(t,e,n,o){let s=l=>l.reduce((f,{to:u})=>f+u.at,0)/l.length,r=n.filter(l=>l.some(f=>f.
from.key===t.key)).sort((l,f)=>s(l)-s(f));if(r.length>1){let l=Math.min(12,2*t.room/r.length);return t.at+(r.indexOf(e)-
(r.length-1)/2)*l}let a=o.length===1&&e.every(l=>l.from.key===t.key)?t.room:Math.min(14,t.room),[c]=o.map(({at:l})=>l).sort(
(l,f)=>Math.abs(l-t.at)-Math.abs(f-t.at));return Math.abs(c-t.at)<=a?c:t.at}function M1(t){let e=t.filter(o=>v1(o)>0);e.
sort((o,s)=>Ce(o)[0]-Ce(s)[0]);for(let o=!0;o;){o=!1;for(let s=1;s<e.length;s++){let[r,i]=[e[s-1],e[s]];vp(i,r)>=vp(r,i)||
([e[s-1],e[s]]=[i,r],o=!0)}if(e.length>40)break}let n=0;for(let[o,s]of e.entries()){let r=e.slice(0,o).filter(i=>T1(Ce(s),
Ce(i)));s.level=Math.max(0,...r.map(({level:i})=>i+1)),n=Math.max(n,s.level+1)}return n}function Ce({from:t,to:e}){let n=[
...t,...e].map(({at:o})=>o);return[Math.min(...n),Math.max(...n)]}function v1(t){let[e,n]=Ce(t);return n-e}var T1=(t,e)=>t[0]-
4<e[1]&&e[0]-4<t[1];function vp(t,e){let n=(i,[a,c])=>a-4<i&&i<c+4,o=e.from.filter(({at:i})=>n(i,Ce(t))).length,s=t.to.filter(
({at:i})=>n(i,Ce(e))).length,r=t.to.flatMap(i=>e.from.filter(a=>Math.abs(i.at-a.at)<4)).length;return o+s+4*r}var je=({tail:t,head:e})=>`${t} ${e}`;function Lp(t,e,n){return A1(e).map(o=>L1(t,o,n)).sort((o,s)=>s.layers.flat().length-
o.layers.flat().length)}function A1(t){let e=new Map,n=s=>{let r=e.get(s)??s;return r===s?s:n(r)};for(let{tail:s,head:r}of t)
e.set(n(r),n(s));let o=new Map;for(let s of t)o.set(n(s.tail),[...o.get(n(s.tail))??[],s]);return[...o.values()]}function L1({
cards:t,bends:e},n,o){let s=new Set(n.flatMap(({tail:u,head:m})=>[u,m])),r=new Map,i=new Map,a=(u,m)=>(r.set(u,[...r.get(
u)??[],m]),m);for(let[u,m,h]of t)s.has(u)&&i.set(u,{layer:m,spot:a(m,Ap(u,h,o(u)))});let c=new Map(e.map(([u,m,h])=>[je(
{tail:u,head:m}),h])),l=new Map;for(let u of n){let[m,h]=[i.get(u.tail),i.get(u.head)];if(!m||!h||l.has(je(u)))continue;
let g=m.layer<h.layer?1:-1,b=(c.get(je(u))??[]).map((_,M)=>a(m.layer+g*(M+1),Ap(-1,_,26))),y=[m.spot,...b,h.spot];l.set(
je(u),y);let $=g>0?y:[...y].reverse();for(let[_,M]of $.slice(1).entries())M.above.push($[_]),$[_].below.push(M)}let f=[...r].
sort(([u],[m])=>u-m).map(([,u])=>u.sort((m,h)=>m.across-h.across));return{layers:f,arrows:n,ways:l,width:E1(f)}}var Ap=(t,e,n)=>({
card:t,across:e,room:n,at:0,above:[],below:[]});function E1(t){for(let o of t){let s=0;for(let r of o)r.at=s+r.room/2,s+=
r.room}for(let o=0;o<8;o++)for(let s of o%2?[...t].reverse():t){let r=s.map(({above:i,below:a,at:c})=>Gr([...i,...a].map(
l=>l.at))??c);for(let[i,a]of N1(r,s).entries())s[i].at=a}let e=t.flat(),n=Math.min(...e.map(({at:o,room:s})=>o-s/2));for(let o of e)
o.at-=n;return Math.max(...e.map(({at:o,room:s})=>o+s/2))}var Gr=t=>t.length?t.reduce((e,n)=>e+n,0)/t.length:null;function N1(t,e){
let n=[],o=[],s=0;for(let[i,a]of t.entries())for(s+=i?(e[i-1].room+e[i].room)/2:0,o.push(s),n.push([a-s]);n.length>1&&(Gr(
n[n.length-2])??0)>(Gr(n[n.length-1])??0);){let c=n.pop()??[];n[n.length-1].push(...c)}return n.flatMap(i=>i.map(()=>Gr(
i)??0)).map((i,a)=>i+o[a])}var Hr=10,q1=30,Ep=[1.4,2.8,2.3,1.8,1.2],Sc=14,I1=6,_c=t=>hn(t?x.encodings.holds[x.names.holds.indexOf(t)].dashes:[]),Np=t=>Math.
max(...t.map(({rank:e})=>Ep[e??0]??Ep[0]));function qp(t,e,n,o,{end:s,start:r,room:i}){let a=[];for(let f of n){let u=o.
get(je(f))??[],m=u.findIndex((y,$)=>$>0&&e.includes(y));if(m<1)continue;let[h,g]=[u[m-1],u[m]],b=s(g,f);a.push({from:{key:String(
t.indexOf(h)),at:r(h),room:h.card<0?I1:i(h)/2-Sc},to:{key:`${e.indexOf(g)} ${b}`,at:b},of:f})}let{buses:c,levels:l}=Tp(a);
return{buses:c,height:Math.max(q1,(l+1)*Hr+Sc)}}function Ip(t,{footOf:e,from:n,to:o}){let s=n+Sc+t.level*Hr,[r,i]=Ce(t);
return r===i?yn(t.of,[r,e(t.from[0].key)],[r,o]):[t.from.map(({key:a,at:c,of:l})=>yn(l,[c,e(a)],[c,s])),yn(t.of,[r,s],[i,
s]),t.to.map(({at:a,of:c})=>yn(c,[a,s],[a,o]))]}function yn(t,...e){let[n,...o]=new Set(t.map(s=>s.hold));return S("poly\
line",{points:e.join(" "),"stroke-width":Np(t),...o.length?{}:_c(n),"stroke-linecap":"square"})}function Rp(t,e,n,o){return S(
"g",{},S("line",{x1:e,x2:e,y1:n,y2:o-7,"stroke-width":Np(t)}),S("path",{class:"head",d:`M${e-5} ${o-9} L${e} ${o-1} L${e+
5} ${o-9} Z`}))}function Cp(t,[e,n,[o,s]],r){let[i,a]=[n[1]+Hr/2,s-Hr/2];return yn([t],e,[n[0],i],[r,i],[r,a],[o,a],[o,s])}var[R1,C1]=[172,148],j1=900,Vr=20,W1=18,Xo=16,B1=40;function Wp(t,e,n,o){let s=p("div",{class:"argument"});t.append(s);let r=s.
clientWidth,i=[...new Set(n.flatMap(({tail:$,head:_})=>[$,_]))],a=Ue(),c=z1(e,n,a);for(let{label:$}of[...c.values()].flat())
s.append($);let f=Lp(o,n,$=>{let _=(c.get($)??[]).map(({label:M})=>M.offsetWidth+8);return Math.max(r<j1?C1:R1,_.reduce(
(M,v)=>M+v,0))+Vr}),u=f.flatMap(({layers:$})=>$.flat().filter(({card:_})=>_>=0)),m=new Map(u.map(({card:$,room:_})=>[$,D1(
e.cards[$],_-Vr,a)]));for(let $ of i)s.prepend(m.get($)??"");let h=S("svg",{class:"lines","aria-hidden":"true"});s.prepend(
h);let g=P1(r),[b,y]=[0,0];for(let $ of f){let{left:_,top:M}=g.lowest($.width+Xo),v=M+G1($,{left:_,top:M,boxes:m,meetings:c,
lines:h});g.fill(_,$.width+2*Xo,v+B1),b=Math.max(b,_+$.width+2*Xo),y=Math.max(y,v)}s.style.width=`${b}px`,s.style.height=
`${y}px`,h.setAttribute("width",String(b)),h.setAttribute("height",String(y)),F1(s,u,m,c)}function P1(t){let e=[{left:0,
height:0}],n=(o,s)=>e.filter((r,i)=>r.left<s&&(e[i+1]?.left??1/0)>o);return{lowest(o){return e.filter(({left:r})=>r===0||
r+o<=t).map(({left:r})=>({left:r,top:Math.max(...n(r,r+o).map(({height:i})=>i))})).reduce((r,i)=>i.top<r.top?i:r)},fill(o,s,r){
let i=n(o,o+s).at(-1)?.height??0,a=o+s,c=e.filter(f=>f.left<o||f.left>=a),l=c.some(f=>f.left===a)?[]:[{left:a,height:i}];
e=[...c,{left:o,height:r},...l].sort((f,u)=>f.left-u.left)}}}function F1(t,e,n,o){for(let{card:s}of e){for(let{label:r}of o.
get(s)??[])t.append(r);t.append(n.get(s)??"")}}function D1(t,e,n){let{marks:o=[]}=t,s=t.denied?"\u2298 ":t.doubted?"? ":
"",r=[o.length>0&&p("strong",{},`${s}${o.join(", ")}`),o.length>0&&" ",p("span",{dir:"auto",lang:t.id&&Le(t.id)},t.inferred?
ae(t.text):t.text)],i=t.hold?` held-${t.hold.replace(" ","-")}`:"",a=`card ${t.sign??""}${i}${t.denied?" denied":""}`,{id:c,
statements:l=[]}=t,f=(c?w.open===`actor:${c}`:l.some(m=>n.has(m)))&&"location",u=l.length||c?A(r,()=>c?st(c):K(l,t.text),
{class:a,"aria-current":f}):p("div",{class:a},r);return u.style.width=`${e}px`,u}function z1({cards:t},e,n){let o=new Map;
for(let r of e){let i=[...(r.marks??[]).map(c=>`${c}:`),r.words].join(" "),a=o.get(r.head)??new Map;o.set(r.head,a.set(i,
[...a.get(i)??[],r]))}let s=new Map;for(let[r,i]of o){let a=[...i].map(([c,l])=>({arrows:l,label:U1(t,c,l,n)}));s.set(r,
a)}return s}function U1(t,e,n,o){let s=n.flatMap(a=>a.statements),r=n.map(({tail:a,head:c})=>d("leads_to",{tail:t[a].text,
words:e,head:t[c].text})),i=[p("strong",{},e),n.length>1&&` \xB7 ${n.length}`];return A(i,()=>K(s,e),{class:"arrow-words",
"aria-current":s.some(a=>o.has(a))&&"location","aria-label":`${r.join("; ")}. ${d("show_quotes")}`,title:r.join(`
`)})}function G1({layers:t,arrows:e,ways:n,width:o},{left:s,top:r,boxes:i,meetings:a,lines:c}){let l=$=>i.get($),f=$=>n.
get(je($))??[],u=$=>t.findIndex(_=>_.includes($)),m=$=>u(f($)[0])<u(f($).slice(-1)[0]),h=e.filter(m),g=new Map(e.filter(
$=>!m($)).map($=>[$,[]])),b=new Map,y=r;for(let[$,_]of t.entries()){let M=new Map(_.map(F=>[F,H1(a.get(F.card)??[],n,s+F.
at)])),v=t[$-1]??[],{buses:N,height:B}=qp(v,_,h,n,{end:(F,Ct)=>M.get(F)?.find(vt=>vt.arrows.includes(Ct))?.at??s+F.at,start:F=>s+
F.at,room:({room:F})=>F-Vr}),j=[...M.values()].flat().map(({label:F})=>F.offsetHeight),C=y,H=Math.max(0,...j),W=y+($||H?
B:0);y=W+(H&&H+W1);let J=F=>b.get(v[Number(F)])??C;for(let F of N)oe(c,[Ip(F,{footOf:J,from:C,to:W})]);let at=Math.max(0,
..._.map(({card:F})=>F<0?0:l(F).offsetHeight));for(let F of _){let Ct=s+F.at,vt=F.card<0?h.filter(Wt=>f(Wt).includes(F)):
[];if(vt.length&&oe(c,[yn(vt,[Ct,W],[Ct,y+at])]),b.set(F,y+at),F.card<0)continue;let jt=l(F.card).offsetHeight,pe=$===0?
y+at-jt:y;b.set(F,pe+jt),jp(l(F.card),Ct-(F.room-Vr)/2,pe);for(let{label:Wt,arrows:Mn,at:vn}of M.get(F)??[]){jp(Wt,vn-Wt.
offsetWidth/2,W+(H-Wt.offsetHeight)/2),c.append(Rp(Mn,vn,W+H,pe));for(let qi of Mn)g.get(qi)?.push([vn,W])}for(let[Wt,Mn]of g)
f(Wt)[0]===F&&Mn.unshift([Ct,pe+jt],[Ct,y+at])}y+=at}for(let[$,_]of g)oe(c,[Cp($,_,s+o+Xo/2)]);return y+(g.size&&Xo)-r}function jp(t,e,n){
t.style.left=`${Math.round(e)}px`,t.style.top=`${Math.round(n)}px`}function H1(t,e,n){let o=({arrows:a})=>{let c=a.map(l=>e.
get(je(l))?.at(-2)?.at??0);return c.reduce((l,f)=>l+f,0)/c.length},s=[...t].sort((a,c)=>o(a)-o(c)),r=s.reduce((a,{label:c})=>a+
c.offsetWidth+8,0),i=n-r/2;return s.map(a=>{let c=a.label.offsetWidth+8;return i+=c,{...a,at:i-c/2}})}var Bp=null,Pp=()=>Bp;async function Fp(t){let[e]=await Promise.all([Cs(),z()]),n=Jo(x,e,w),o=h=>x.statements.article[h.
statement],s=Jo(x,e,{...w,about:null}),r=[...new Set(s.map(o))].sort((h,g)=>h-g);if(!r.length){L(t,ro("arguments",p("p",
{},d("no_arrows"))));return}let i=w.article!==null&&!x.articles.some(({id:h})=>h===w.article),c=r.find(h=>x.articles[h].
id===w.article)??r.find(h=>n.some(g=>o(g)===h))??r[0],l=n.filter(h=>o(h)===c),f=x.articles[c],u=[...new Set(l.flatMap(h=>h.
statements))];Bp={article:c,statements:u};let m=ro("arguments",p("p",{class:"line choosers"},Z(d("argument_article"),r.map(
h=>[x.articles[h].id,x.articles[h].title]),f.id,h=>k({article:h})),p("label",{},`${d("about")} `,V1(e,s))),i&&p("p",{class:"\
quiet"},d("no_such_article")),p("h2",{lang:f.language},f.title),p("p",{class:"source",dir:"ltr"},ke(f)),Q1(l,n,u),l.length?
K1(e,l):p("p",{},d("no_arrows_here")));L(t,m),l.length&&Wp(m,e,l,e.places[c])}function V1({topics:t,cards:e},n){let s=[...new Set(
n.flatMap(({tail:r,head:i})=>[...e[r].about??[],...e[i].about??[]]))].map(r=>t[r]).sort(([,r],[,i])=>r.localeCompare(i));
return Z(d("about"),[["",d("about_all")],...s],w.about??"",r=>k({about:r||null}))}function Q1(t,e,n){return p("p",{class:"\
quiet"},`${P(Pn())}. `,t.length<e.length?d("arrows_here",{here:q(t.length,"arrow"),all:e.length}):`${q(t.length,"arrow")}\
.`," ",n.length>0&&U(d("show_quotes"),n,d("tab_arguments")),p("br"),d("arguments_help"))}function K1({cards:t},e){let n=[
...new Set(e.flatMap(({tail:a,head:c})=>[a,c]))].map(a=>t[a]),o=[...n,...e],s=a=>n.some(c=>c.sign===a),i=[...[void 0,"no\
t actual","hedged"].filter(a=>o.some(c=>c.hold===a)).map(a=>[kc({hold:a}),d(`look_${a?.replace(" ","_")??"plain"}`)]),o.
some(a=>a.denied)&&[kc({denied:!0}),`\u2298 ${d("held_denied")}`],...["cooperation","conflict"].filter(s).map(a=>[kc({sign:a}),
d(`look_${a}`)])];return p("ul",{class:"looks"},i.map(a=>a&&p("li",{},a)))}function kc({hold:t,denied:e=!1,sign:n="neith\
er"}){let o=S("rect",{x:2,y:2,width:24,height:12,rx:4,class:`border ${n}`,..._c(t)}),s=e&&S("rect",{x:2,y:2,width:5,height:12,
class:"bar-denied"});return S("svg",{class:"sample",width:28,height:16,viewBox:"0 0 28 16","aria-hidden":"true"},o,s)}function Dp(t,e){let[n,o]=[0,0];return{places:t.map(({top:r,cards:i})=>{let a=i.length?Math.max(0,o-(r+n+i[0].offset)-160):
0;n+=a;let c=i.map(({offset:l,height:f})=>{let u=Math.max(r+n+l,o);return o=u+f+e,u-r-n});return{room:a,tops:c}}),end:o}}
function zp(t){let e=[];for(let n of t){let o=e[e.length-1];o&&n===o[1]+1?o[1]=n:e.push([n,n])}return e.map(([n,o])=>n===
o?`${n}`:`${n}\u2013${o}`).join(", ")}var Mc=({sign:t,hold:e,denied:n,doubted:o,isOut:s})=>[t,e&&`held-${e.replace(" ","-")}`,n&&"denied",o&&"doubted",s&&"out"].
filter(Boolean).join(" "),Qr=t=>p("span",{class:`swatch ${Up(t)}`,"aria-hidden":"true"}),Up=t=>t===null?"of-author":`pat\
tern-${t%4}`;function Gp({level:t,stretches:e,runs:n},o){let s=e.map(c=>Y1(c,o)),i=p(t===0?"p":t===1?"h2":"h3",{class:"w\
ords",dir:"auto",lang:o.reading.lang},s.flatMap((c,l)=>[c,X1(e[l],o)])),a=n.map(c=>Z1(c,o));return{text:i,names:a,ends:n.
map(c=>[s[c.first],s[c.last]])}}function Y1({text:t,on:e,begins:n},{claims:o,passages:s,callbacks:r}){if(!e.length)return document.
createTextNode(t);let i=[...new Set(e.map(({claim:f})=>f))],a=i.some(f=>o[f].by!==null),c=i.every(f=>o[f].isOut),l=R([n.
some(f=>o[f].denied)&&p("span",{class:"sign denied","aria-hidden":"true"}),n.some(f=>o[f].doubted)&&p("span",{class:"sig\
n doubted","aria-hidden":"true"}),J1(t,e,o)],()=>r.open(i.map(f=>o[f].id)),{dir:null,class:`passage${a?" of-source":""}${c?
" out":""}`});for(let f of i)s[f].push(l);return l}var J1=(t,e,n)=>e.reduce((o,{claim:s,lane:r})=>p("span",{class:`under\
line lane-${r} ${Mc(n[s])}`},o),t);function X1({ends:t},{reading:e,unfold:n}){if(!t.length)return null;let o=zp(t.map(s=>s+
1));return A(o,s=>n(t,s),{class:"number-mark","aria-expanded":"false","aria-label":e.say("reading_notes",{numbers:o})})}
function Z1({by:t},{reading:e}){let{name:n,lang:o}=e.claimants[t];return p("div",{class:"speaker"},p("bdi",{lang:o},n),p(
"span",{class:`bar ${Up(t)}`}))}function Hp(t,e,n,o){let{by:s,marks:r,actions:i,isSourceInferred:a}=t,{name:c,lang:l}=n.claimants[s??0],f=p("bdi",{lang:l},
a?`[${c}]`:c),u=s===null?n.say("the_author"):[f,`, ${n.say("reading_quoted")}`];return p("div",{class:`note-card ${Mc(t)}`},
p("p",{class:"sentence"},p("span",{class:"note-number"},e),R(t$(t,n),()=>o.open([t.id]),{class:"link whole"})),p("p",{class:"\
whose"}," ",p("span",{class:"name"},Qr(s),p("span",{},u)),r.map(m=>p("span",{class:"mark"},m)),i.map(({label:m,press:h})=>A(
m,h,{class:"action"}))))}function t$({sentence:t,sign:e,denied:n,doubted:o},{say:s}){let r=t.map((i,a)=>[a>0&&!i.text.startsWith(
",")&&" ",e$(i,e)]);return[n&&p("strong",{},`\u2298 ${s("look_denied")}: `),o&&p("strong",{},"? "),r]}function e$({text:t,
kind:e,lang:n,inferred:o=!1},s){let r=o?`[${t}]`:t;return e==="verb"?p("span",{class:`verb ${s}`},r):e?p("bdi",{class:e,
lang:n},r):r}var vc=8;function Vp({claimants:t,say:e},n,o){let s=l=>n.some(l),r=[[s(({hold:l,denied:f})=>!l&&!f),"",e("look_plain")],
[s(({hold:l})=>l==="not actual"),"held-not-actual",e("look_not_actual")],[s(({hold:l,doubted:f})=>l==="hedged"||f),"held\
-hedged",e("look_hedged")],[s(({denied:l})=>l),"denied",`\u2298 ${e("held_denied")}`],[s(({doubted:l})=>l),"doubted",`? ${e(
"held_doubted")}`],[s(({sign:l})=>l==="cooperation"),"cooperation",e("look_cooperation")],[s(({sign:l})=>l==="conflict"),
"conflict",e("look_conflict")]],i=t.map((l,f)=>n$(l,f,o)),a=i.slice(vc),c=t.slice(vc).some(({isChosen:l})=>l);return p("\
div",{class:"reading-key"},p("div",{class:"claimants",role:"group","aria-label":e("reading_claimants")},p("span",{class:"\
quiet"},e("reading_claimants")),i.slice(0,vc),a.length>0&&p("details",{open:c},p("summary",{},e("and_more",{n:a.length})),
a)),p("p",{class:"looks-of-lines"},r.map(([l,f,u])=>l&&p("span",{class:`underline ${f}`},u))))}var n$=({id:t,name:e,lang:n,
count:o,isChosen:s},r,{choose:i})=>A([Qr(r||null),p("bdi",{lang:n},e),` ${o}`],()=>i(s?null:t),{class:"claimant","aria-p\
ressed":String(s)});var o$=960,s$=720,r$=6,Kr=class{#e=[];#t=-1;#n=S("path",{});constructor(e,n,o){this.element=e,this.drawing=n,this.cards=
o}add(e,n,o,s,r){this.#e.push({row:e,apart:n,claims:o,names:s,ends:r,room:0})}watch(){let{element:e}=this;e.append(S("sv\
g",{class:"leader","aria-hidden":"true"},this.#n)),new ResizeObserver(()=>this.#o()).observe(e);for(let n of["pointerove\
r","focusin"])e.addEventListener(n,o=>this.#r(o.target));for(let n of["pointerleave","focusout"])e.addEventListener(n,()=>this.#r(
null));document.fonts?.ready.then(()=>{this.#t=-1,this.#o()})}#o(){let{element:e,cards:n}=this,o=e.clientWidth;if(!o||o===
this.#t)return;this.#t=o;let s=o<s$;e.classList.toggle("slim",o<o$),e.classList.toggle("narrow",s);let r=0,i=this.#e.map(
({row:f,apart:u,claims:m,room:h})=>{r+=h;let g=m.map(y=>({offset:this.#s(y),height:n[y].offsetHeight})),b=u?[{offset:0,height:u.
offsetHeight}]:[];return{top:f.offsetTop-r,cards:s?[]:[...b,...g]}}),a=this.#e.map(({ends:f})=>f.map(([u,m])=>i$(u,m))),
{places:c,end:l}=Dp(i,r$);for(let[f,u]of this.#e.entries()){u.room=c[f].room,u.row.style.marginTop=u.room?`${u.room}px`:
"";let m=[...u.apart?[u.apart]:[],...u.claims.map(h=>n[h])];for(let[h,g]of m.entries())g.style.top=s?"":`${c[f].tops[h]}\
px`;a$(u.names,a[f])}e.style.minHeight=s?"":`${l}px`}#s(e){return this.drawing.passages[e][0].offsetTop}#r(e){let{cards:n,
drawing:o,element:s}=this,r=e instanceof Element?e.closest(".passage, .note-card"):null,i=c=>r!==null&&(n[c]===r||o.passages[c].
some(l=>l===r)),a=n.flatMap((c,l)=>i(l)?[l]:[]);for(let c of s.querySelectorAll(".now"))c.classList.remove("now");for(let c of a)
for(let l of[n[c],...o.passages[c]])l.classList.add("now");this.#n.setAttribute("d",a.map(c=>this.#i(c)).join(" "))}#i(e){
let[n]=this.drawing.passages[e];if(!n||this.element.classList.contains("narrow"))return"";let[o,s]=[this.element,this.cards[e]].
map(l=>l.getBoundingClientRect()),r=n.getClientRects()[0],i=n.closest(".words")?.getBoundingClientRect()??r,[a,c]=[r.bottom-
o.top,s.top-o.top+14];return`M${i.right-o.left+2} ${a} L${s.left-o.left} ${c}`}};function i$(t,e){return t instanceof HTMLElement&&
e instanceof HTMLElement?{top:t.offsetTop,bottom:e.offsetTop+e.offsetHeight}:{top:0,bottom:0}}function a$(t,e){let n=t.map(
r=>r.firstElementChild),o=n.map(r=>r.offsetHeight),s=0;for(let[r,i]of t.entries()){let{top:a,bottom:c}=e[r],l=e.slice(0,
r).filter(u=>u.bottom>a).length,f=Math.max(0,s-a);s=a+f+o[r],i.style.top=`${a}px`,i.style.height=`${c-a}px`,i.style.right=
`${l*8}px`,n[r].style.marginTop=`${f}px`}}var Qp=/^(#{1,6})[ \t]+/,c$=/[\p{L}\p{N}]/u,Jp=t=>[...t].sort((e,n)=>Kp(e)-Kp(n)||Yp(e)-Yp(n)),Kp=({spans:t})=>t.length?
Math.min(...t.map(([e])=>e)):-1,Yp=({spans:t})=>Math.max(0,...t.map(([,e])=>e));function Xp(t){let e=new Map,n="";for(let{
quote:s}of t)!s||e.has(s)||(e.set(s,n.length),n+=`${s}

`);let o=t.map(s=>{let r=e.get(s.quote);return r===void 0?s:{...s,spans:[l$(r,r+s.quote.length)]}});return{text:n,claims:o}}
var l$=(t,e)=>[t,e];function Zp(t,e){let n=f$(t),o=n.map(()=>[]);for(let[i,{spans:a}]of e.entries())for(let[c,l]of a)for(let f=u$(
n,c);f<n.length&&n[f].from<l;f++){let u={from:Math.max(c,n[f].from),to:Math.min(l,n[f].to),claim:i,lane:0};u.to>u.from&&
o[f].push(u)}let s=new Set,r=new Map(o.flatMap((i,a)=>i.map(({claim:c})=>[c,a])));return n.map((i,a)=>{let c=p$(t,i,m$(o[a]),
s,f=>r.get(f)===a),l=c.flatMap(({begins:f})=>f).sort((f,u)=>f-u);return{level:i.level,stretches:c,claims:l,runs:d$(c,e)}})}
function f$(t){let e=[],n=!1;for(let o=0;o<t.length;){let s=t.indexOf(`
`,o),r=s<0?t.length:s,i=t.slice(o,r),a=Qp.exec(i)?.[1].length??0;a?e.push({from:o+i.length-i.replace(Qp,"").length,to:r,
level:a}):i.trim()&&n?e[e.length-1].to=r:i.trim()&&e.push({from:o+i.search(/\S/),to:r,level:0}),n=!a&&i.trim()!=="",o=r+
1}return e}function u$(t,e){let[n,o]=[0,t.length];for(;n<o;){let s=n+o>>1;t[s].to>e?o=s:n=s+1}return n}function m$(t){let e=[
...t].sort((o,s)=>o.from-s.from||s.to-o.to),n=new Array(4).fill(0);return e.map(o=>{let s=Math.max(0,n.findIndex(a=>a<=o.
from)),i=n.every(a=>a>o.from)?3:s;return n[i]=Math.max(n[i],o.to),{...o,lane:i}})}function p$(t,e,n,o,s){let i=[...new Set(
[e.from,e.to,...n.flatMap(({from:c,to:l})=>[c,l])])].sort((c,l)=>c-l),a=new Map;for(let{claim:c,to:l}of n)s(c)&&a.set(c,
Math.max(a.get(c)??0,l));return i.slice(0,-1).map((c,l)=>{let f=i[l+1],u=n.filter(g=>g.from<=c&&g.to>=f),m=[...new Set(u.
map(({claim:g})=>g))],h=m.filter(g=>!o.has(g));for(let g of h)o.add(g);return{text:t.slice(c,f),on:u.map(({claim:g,lane:b})=>({
claim:g,lane:b})),begins:h,ends:m.filter(g=>a.get(g)===f).sort((g,b)=>g-b)}})}function d$(t,e){let n=[],o=new Map;for(let[
s,{on:r,text:i}]of t.entries()){let a=new Set(r.map(({claim:c})=>e[c].by).filter(c=>c!==null));for(let c of a){let l=o.get(
c);if(l)l.last=s;else{let f={by:c,first:s,last:s};o.set(c,f),n.push(f)}}if(c$.test(i))for(let c of o.keys())a.has(c)||o.
delete(c)}return n}function td(t,e,n){let{text:o,claims:s}=t.text===null?Xp(t.claims):{...t,text:t.text},r=Jp(s),i=h$(Zp(o,r),t.title),a={reading:t,
callbacks:e,claims:r,passages:r.map(()=>[]),unfold:(m,h)=>{let g=h.getAttribute("aria-expanded")==="true";h.setAttribute(
"aria-expanded",String(!g));for(let b of m)c[b].classList.toggle("unfolded",!g)}},c=r.map((m,h)=>Hp(m,h+1,t,e)),l=p("div",
{class:"reading"}),f=new Kr(l,a,c),u=r.flatMap(({spans:m},h)=>m.length?[]:[h]);for(let[m,h]of i.entries()){let{text:g,names:b,
ends:y}=Gp(h,a),$=m===0&&[p("div",{class:"about"},n),Vp(t,r,e)],_=m===0&&u.length>0&&g$(u,c,t),M=p("div",{class:"notes"},
_,h.claims.map(N=>c[N])),v=p("div",{class:`row level-${h.level}`},p("div",{class:"speakers"},b),p("div",{},g,$),M);l.append(
v),f.add(v,_||null,h.claims,b,y)}return f.watch(),{element:l,show:m=>w$(a,c,m)}}function h$(t,e){return t[0]?.level===1?
t:[{level:1,stretches:[{text:e,on:[],begins:[],ends:[]}],claims:[],runs:[]},...t]}var g$=(t,e,{say:n})=>p("div",{class:"\
unplaced"},p("p",{class:"quiet"},n("reading_unplaced")),t.map(o=>e[o]));function w$({claims:t,passages:e},n,o){let s=new Set(
o),r=({id:c})=>s.has(c),i=new Set(t.flatMap((c,l)=>r(c)?e[l]:[]));for(let c of e.flat())c.classList.toggle("current",i.has(
c));for(let[c,l]of t.entries())n[c].classList.toggle("current",r(l)),n[c].toggleAttribute("data-current",r(l));for(let c of[
...e.flat(),...n])c.removeAttribute("aria-current");let a=[...i][0]??n[t.findIndex(r)];return a?.setAttribute("aria-curr\
ent","location"),a}var ed="author",Tc=t=>E().statements.get(t).sources?.at(-1)??null;function Ac(t){let e=Tc(t);return e===null?ed:E().entities[e].
id}function nd(t,e,n){let{entities:o}=E(),s=new Map([[null,0]]);for(let c of e)s.set(Tc(c),(s.get(Tc(c))??0)+1);let[r,...i]=s;
return[r,...i.sort(([,c],[,l])=>l-c)].map(([c,l])=>{let f=c===null?ed:o[c].id,u=d("reading_author",{name:t.author||t.publisher}),
m=c===null?{name:u}:{name:V(o[c]),lang:kt(o[c].id)};return{id:f,...m,count:l,isChosen:f===n}})}function od(t,e,n){let{names:o,
labels:s,statements:r}=x,i=E(),a=new Map(e.map(({id:l},f)=>[l,f||null])),c=b$(new Set(t));return t.map(l=>{let f=i.statements.
get(l),u=r.mode[l]!==on,m=o.stances[r.stance[l]],h=m==="doubts"||m==="rejects",g=r.certainty[l]!==0||h,b=f.sources??[],y=[
b.length>1&&`${d("according_to")} ${wn(b).join(" > ")}`,u&&s.modes[r.mode[l]],r.certainty[l]!==0&&s.certainties[r.certainty[l]],
m==="doubts"&&d("author_doubts"),m==="rejects"&&d("author_rejects"),f.ended&&d("ended"),f.missing&&Et(l)],$=o.signs[lt(l).
sign];return{id:x.keys.at(l),spans:i.bodies.get(r.article[l])===null?[]:Qo(l),quote:Nt(l),sentence:sd(l),sign:$==="toget\
her"?"cooperation":$,hold:u?"not actual":g?"hedged":void 0,denied:r.polarity[l]!==0,doubted:h,by:a.get(Ac(l))??null,isSourceInferred:f.
inferred?.includes("according_to")??!1,marks:y.filter(_=>typeof _=="string"),isOut:!n[l],actions:x$(l,c.get(l))}})}function x$(t,e){
let n=Ws(t);return[...e?[{label:d("show_in_graph"),press:()=>k({tab:"graph",open:e,pair:null})}]:[],...n?[{label:d("edit"),
press:()=>open(n,Tn)}]:[]]}function b$(t){let e=new Map;for(let{a:n,b:o,rows:s}of O.pairs.values())for(let r of s){let i=x.
ties.statement[r];!t.has(i)||e.has(i)||e.set(i,jf(n,o))}return e}function sd(t,e=0){let{statements:n,roles:o}=E(),{s,inferred:r=[]}=n.
get(t),{verb:i,ends:a,field:c}=_e(t),l=(u,m)=>({...y$(u,e),inferred:r.includes(m)}),f=(e?[]:[...Ho(t)].sort(([u],[m])=>u-
m)).flatMap(([u,m])=>[{text:`, ${o[u].label}`},l(m,o[u].id)]);return[l(s,"subject"),{text:i,kind:"verb"},...a.map(u=>l(u,
c)),...f]}function y$(t,e){let n=E();if(typeof t=="string")return{text:t,kind:"name"};if(t>=0)return{text:V(n.entities[t]),
kind:"name",lang:xn(t)};let o=-1-t;if(e>=2)return{text:`#${x.keys.at(o).split("#")[1]}`,kind:"nested"};let s=sd(o,e+1).map(
({text:r,inferred:i})=>i?ae(r):r);return{text:`\u201C${gc(s.join(" "),o)}\u201D`,kind:"nested"}}function rd(t){let e=new Map;
for(let n of t)for(let o of Yr(n))e.set(o,(e.get(o)??0)+1);return e}function Yr(t,e=new Set([t])){let{s:n,o,roles:s=[]}=E().
statements.get(t),r=new Set;for(let i of[n,o,...s.map(([,a])=>a)])if(typeof i=="number"){if(i>=0)r.add(i);else if(!e.has(
-1-i)){e.add(-1-i);for(let a of Yr(-1-i,e))r.add(a)}}return r}var id=30,$$=8;function ad(t,e){let{articles:n}=x;if(n.length<2)return null;let o=O$(),s=o.indexOf(t),r={n:s+1,of:o.length},
i=(c,l,f)=>A(l,()=>cd(o[s+c]),{"aria-label":d(f),disabled:o[s+c]===void 0}),a=p("details",{class:"menu articles"},p("sum\
mary",{},d("articles_list",r)));return a.addEventListener("toggle",()=>a.open&&a.childElementCount===1&&a.append(S$(o,t,
e))),p("div",{class:"line"},i(-1,"\u2039","previous_article"),a,i(1,"\u203A","next_article"))}var cd=t=>k({article:x.articles[t].
id,open:null});function O$(){let{articles:t}=x,e=n=>t[n].first??t[n].last??Number.MAX_SAFE_INTEGER;return[...t.keys()].sort(
(n,o)=>e(n)-e(o)||n-o)}function S$(t,e,n){let o=x.articles.map(()=>[0,0]);for(let[c,l]of x.statements.article.entries())
o[l][1]++,n[c]&&o[l][0]++;let s=c=>p("li",{},k$(c,c===e,o[c])),r=p("div",{class:"found"},Re(t.map(s),id)),i=c=>{let l=c.
toLocaleLowerCase().split(/\s+/).filter(Boolean),f=t.filter(u=>l.every(m=>_$(u).includes(m)));L(r,f.length?Re(f.map(s),id):
p("p",{class:"quiet"},d("no_article_called",{text:c})))},a=p("input",{type:"search","aria-label":d("find_article"),placeholder:d(
"find_article"),oninput:({target:c})=>i(c.value)});return p("div",{},t.length>=$$&&a,r)}function _$(t){let{title:e,author:n,
publisher:o,published:s,first:r}=x.articles[t],i=r===null?"":mt(r);return[e,n,o,s,i].join(" ").toLocaleLowerCase()}function k$(t,e,[
n,o]){let s=x.articles[t],r=n<o?d("matching_of",{n,of:q(o,"statement")}):q(o,"statement");return A([p("span",{class:"tit\
le",dir:"auto",lang:s.language},s.title),p("span",{class:"quiet"},p("bdi",{},s.publisher),` \xB7 ${eo(s)} \xB7 ${r}`)],()=>cd(
t),{"aria-current":e?"true":null})}var M$=500,me=null,Lc=null;async function ld(t){await z();let{articles:e}=x,n=e.findIndex(({id:c})=>c===w.article),o=Math.
max(0,n);if(!e.length){L(t,ro("article",p("p",{},d("no_articles"))));return}let s=w.article!==null&&n<0,r=[O,o,s,w.about,
w.claimant,w.language];if(!(me&&t.contains(me.sheet)&&me.of.every((c,l)=>c===r[l]))||!me){let c=me&&t.contains(me.sheet)&&
me.of[1]===o;me={of:r,...v$(o,s)},L(t,me.sheet),c||(Lc=null)}let a=me.reading.show([...Ue()].map(c=>x.keys.at(c)));a&&Lc!==
w.open&&Oc(a,me.sheet)&&a.scrollIntoView({block:"center"}),Lc=w.open}function v$(t,e){let n=x.articles[t],o=E().bodies.get(
t),s=Gi(x,w),r=Pt(x.statements.article,t).filter(s),i=rd(r),a=w.about===null?void 0:Bs(w.about),c=a!==void 0&&i.has(a)?a:
null,l=nd(n,r,w.claimant),f=l.find(({isChosen:y})=>y)?.id??null,u=r.filter(y=>(c===null||Yr(y).has(c))&&(f===null||Ac(y)===
f)),m=de(x,w),h=od(u,l,m),g=td({title:n.title,lang:n.language,text:o,claims:h,claimants:l,say:d},{open:L$,choose:y=>k({claimant:y})},
[e&&p("p",{class:"quiet"},d("no_such_article")),p("p",{class:"source",dir:"ltr"},ke(n),A$(n)," ",$c(n)),T$(n),o===null&&
p("p",{class:"quiet"},d("quotes_only")),o!==null&&!/\n\s*\S/.test(o)&&p("p",{class:"quiet"},d("text_not_at_hand")),p("p",
{class:"quiet"},E$(u,r.length,m))]),b=p("div",{class:"line choosers"},ad(t,m),N$(i,c));return{sheet:ro("article",b,g.element),
reading:g}}function T$({status:t,newer:e}){if(t==="retracted")return p("p",{class:"notice"},d("counts_nowhere"));if(!e.length)
return null;let n=e.map(o=>{let{id:s,title:r}=x.articles[o];return[" ",R(Ut(r),()=>k({article:s,open:null}))]});return p(
"p",{class:"notice"},d("counts_in_newer"),n)}var A$=({licence:t})=>t?` \xB7 ${t}`:"";function L$(t){let e=t.map(n=>x.keys.
numberOf(n));return e.length===1?Ot(e[0]):K(e,d("quotes"))}function E$(t,e,n){let o=t.filter(a=>!n[a]).length,s=q(e,"sta\
tement"),r=t.length<e?d("shown_of",{n:t.length,of:s}):s,i=o?`, ${ht(o,"left_out_by_filters",{n:o})}`:"";return`${P(Pn())}\
. ${P(r)}${i}.`}function N$(t,e){let{entities:n}=E(),s=[...t].sort(([,i],[,a])=>a-i).slice(0,M$).map(([i,a])=>[n[i].id,`${V(
n[i])} (${a})`]),r=e===null?"":n[e].id;return p("label",{},`${d("about")} `,Z(d("about"),[["",d("about_all")],...s],r,i=>k(
{about:i||null})))}var q$=["aim","audience","meant for"];async function dd(t){let[e]=await Promise.all([_f(),z()]),{bargains:n,others:o}=Ps(),
s=n.map(i=>fd(i,Hi(e,w,i))),r=n.some(i=>!Hi(e,w,i));L(t,Xt(p("h2",{},d("tab_bargains")),p("p",{class:"quiet"},d("exchang\
e_help")),r&&p("p",{class:"quiet"},d("outcome_elsewhere")),s.length?s:p("p",{},d("no_exchange")),o.length>0&&[p("h2",{},
d("other_offers")),o.map(i=>fd(i))]))}function fd(t,e){let n=E(),o=Dt(O.chosen,t.flatMap(u=>u.statements)),s=Ue(),i=t.map(
u=>x.relations[u.relation]).reduce((u,m)=>m.wider.length>u.wider.length?m:u),a=o.filter(u=>lt(u)===i),c=ud(o.map(u=>n.statements.
get(u).s)),l=ud(a.flatMap(u=>n.statements.get(u).o??[])),f=u=>n.roles.map((m,h)=>u.includes(m.function??"")&&Ec(m.label,
j$(h,o),t,u));return p("section",{class:"bargain","aria-current":o.some(u=>s.has(u))&&"location"},p("h3",{},md(c),` ${dc(
i,c)} `,md(l)),e&&p("p",{class:"outcome"},p("strong",{},`${d("outcome")}: `),I$(e)),p("dl",{},Ec(d("offered_thing"),pd(t.
map(u=>u.things))),Ec(d("offered_to"),pd(t.map(u=>u.targets))),f(ys),f(q$)),e?R$(e):p("p",{class:"quiet"},`${d("dates")}\
: ${hd(t)}`),p("p",{class:"actions"},q(t.length,"act"),", ",R(q(o.length,"statement"),()=>K(o,i.label))))}var ud=t=>[...new Map(
t.map(e=>[ue(e),e])).values()],md=t=>t.map((e,n)=>[n?", ":"",bn(e)]),I$=({outcome:t,again:e})=>`${t}${e?`, ${d("offered_\
again")}`:""}`;function R$({moves:t}){let e=t.map(([n,o,s,r,i,a])=>p("li",{},p("span",{class:"when"},C$(s)?ae(o):o||d("d\
ate_unknown")),p("span",{},p("strong",{},n),": ",U(wt(s[0]),s,n),r&&` (${d("may_be",{doubt:r})})`,i&&p("span",{class:"qu\
iet"}," (",U(i,a,n),")"))));return p("details",{class:"course",open:t.length<8},p("summary",{},d("course")),p("ol",{},e))}
var C$=t=>t.some(e=>E().statements.get(e).inferred_when);function hd(t){let e=Dt(O.chosen,t.map(r=>r.statements[0])),{first:n,
last:o}=x.statements,s=r=>or(E().statements.get(r),[n[r],o[r]]);return[...new Set(e.map(s))].join(", ")}function Ec(t,e,n=[],o=[]){
let s=e.map(({shown:r,name:i,by:a})=>{let c=n.filter(u=>u.statements.some(m=>a.includes(m))),f=o===ys&&c.length<n.length&&
` ${d("in_some",{n:c.length,of:n.length})}: ${hd(c)}`;return p("li",{},r," ",U(String(a.length),a,i),f&&p("span",{class:"\
quiet"},f))});return s.length>0&&p("div",{},p("dt",{},t),p("dd",{},p("ul",{},s)))}function pd(t){let e=new Map;for(let[o,
s]of t.flatMap(r=>[...r]))e.set(o,[...e.get(o)??[],...s]);let{labels:n}=x.offers;return[...e].map(([o,s])=>({shown:R(n[o],
()=>st(o),{lang:Le(o)}),name:n[o],by:s}))}function j$(t,e){let n=new Map;for(let o of e)for(let[s,r]of E().statements.get(
o).roles??[]){if(s!==t)continue;let i=ue(r);n.set(i,{shown:bn(r),name:i,by:[...n.get(i)?.by??[],o]})}return[...n.values()]}function gd(t,e){let n=t.sources.map(({id:a,label:c})=>({id:a,label:c}));n.sort((a,c)=>wd(a.label,c.label)||wd(a.id,c.id));
let s=[...t.signers.map(a=>`by:${a}`),...n.map(({id:a})=>`of:${a}`)].map((a,c)=>({name:a,isSigner:c<t.signers.length,claims:0,
disputed:0,shared:0})),r=new Map(n.map(({id:a},c)=>[a,t.signers.length+c])),i={holders:s,disputes:new Map};for(let a of W$(
t,e,r).values())B$(i,a);return i}function W$(t,e,n){let{publisher:o,author:s}=t.statements,r=new Map;for(let i of As(t,e)){
let{claim:a,who:c,at:l}=i,f=r.get(a)??new Map;r.set(a,f);for(let u of new Set(c===null?[o[l],s[l]]:[n.get(c)??-1]))u>=0&&
f.set(u,[...f.get(u)??[],i])}return r}function B$({holders:t,disputes:e},n){let o=[...n].sort(([i],[a])=>i-a),[s,r]=[new Set,
new Set];for(let[i,[a,c]]of o.entries()){c.some(({held:l})=>l)&&t[a].claims++;for(let[l,f]of o.slice(i+1)){let[[u]=[-1]]=ea(
c,f),m=a*t.length+l;na(u)&&e.set(m,(e.get(m)??0)+1);for(let h of na(u)?[s]:xf(u)?[r]:[])t[l].isSigner&&h.add(a),t[a].isSigner&&
h.add(l)}}for(let i of s)t[i].disputed++;for(let i of r)t[i].shared++}function P$({holders:t,disputes:e},n){let o=n===void 0?
-1:t.findIndex(({name:a})=>a===n),s=null;for(let[a,c]of e){let[l,f]=[Math.floor(a/t.length),a%t.length];if(o>=0&&l!==o&&
f!==o)continue;let u=!s||c>s.number,m=s&&c===s.number&&(l<s.one||l===s.one&&f<s.other);(u||m)&&(s={one:l,other:f,number:c})}
if(t.length<2)return null;let r=o>=0?o:s?.one??0,i=s?s.one+s.other-(o>=0?r:s.one):r?0:1;return{pair:[t[r].name,t[i].name],
disputed:s?.number??0}}function Jr(t,e,n){if(e.compared_with)return{state:e,standings:gd(t,e),disputed:0};let o=f=>String(
e[f])===String(n[f])?null:e[f],s={...e,modes:o("modes"),polarities:o("polarities")},r=gd(t,s),i=String(e.according_to)!==
String(n.according_to)&&e.according_to.length===1,a=P$(r,i?e.according_to[0]:void 0);if(!a)return{state:s,standings:r,disputed:0};
let[c,l]=a.pair;return{state:{...s,according_to:[c],compared_with:[l]},standings:r,disputed:a.disputed}}var wd=(t,e)=>t<
e?-1:t>e?1:0;var F$={\u00DF:"ss",\u00E6:"ae",\u0153:"oe",\u00F8:"o",\u0111:"d",\u00F0:"d",\u0142:"l",\u0131:"i",\u00FE:"th",\u064A:"\u06CC",
\u0649:"\u06CC",\u0643:"\u06A9",\u0629:"\u0647","\u2019":"'","\u2018":"'",\u02BC:"'","\u02B9":"'","\u201C":'"',"\u201D":'\
"',"\u201E":'"',"\xAB":'"',"\xBB":'"'},xd=/(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu,D$=/\P{ASCII}/gu,
bd=new Map;function yd(t){let e=bd.get(t);if(e!==void 0)return e;let o=[...t.normalize("NFKD").replace(xd,"").toLowerCase().
replace(xd,"")].map(s=>F$[s]??(/\p{Pd}/u.test(s)?"-":/\s/u.test(s)?" ":s)).join("");return bd.set(t,o),o}function It(t){
return t.replace(D$,yd).toLowerCase().replace(/\s+/g," ").trim()}var Nc=t=>It(t).split(" ").filter(Boolean);function qc(t){
let e=[],n="",o=0;for(let s of t){let r=yd(s);if(r!==" "||n!==""&&!n.endsWith(" ")){n+=r;for(let i=0;i<r.length;i++)e.push(
o)}o+=s.length}return{plain:n,places:[...e,o]}}function $d(t,e){let{plain:n,places:o}=qc(t),s=[];for(let r of e)for(let i=n.
indexOf(r);r&&i>=0;i=n.indexOf(r,i+r.length))s.push([o[i],z$(t,o,i+r.length-1)]);return s.sort((r,i)=>r[0]-i[0]||i[1]-r[1]),
s.filter(([r],i)=>s.slice(0,i).every(([,a])=>a<=r))}function z$(t,e,n){let o=n+1;for(;e[o]===e[n]&&o<e.length-1;)o++;return e[n]+
t.slice(e[n],e[o]).trimEnd().length}var U$=/[\p{L}\p{N}]/u;function Zo(t,e){let n=e===0?" ":t[e-1];return n===" "||n===`\

`||!U$.test(n)}function Xr(t,e,n,o){let s=()=>{let i=It(e.wanted),a=o(c=>It(c).includes(i));L(n,a.some(Boolean)?a:p("p",{class:"quiet"},
d("sources_none",{words:e.wanted})))};return s(),[p("input",{type:"search",value:e.wanted,placeholder:d("sources_find"),
"aria-label":t,oninput:i=>{e.wanted=i.target.value,s()}}),n]}var Od=8,G$=50,H$={wanted:""};function _d(t,e,n,o){let s=t.filter(m=>!m.isSigner&&m.claims),r=t.filter(({isSigner:m})=>m),
i=m=>[...m].sort((h,g)=>g.claims-h.claims),c=[["sources_differ",s.filter(m=>m.disputed).sort((m,h)=>h.disputed-m.disputed),
m=>d("source_disputed",{n:m.disputed,of:m.claims})],["sources_shared",i(s.filter(m=>!m.disputed&&m.shared)),m=>d("source\
_shared",{n:m.shared,of:m.claims})],["sources_reported",i(s.filter(m=>!m.disputed&&!m.shared)),()=>d("source_reported")],
["sources_authors",i(r),()=>d("compare_own_claims")]],l=(m,h,g)=>p("li",{},A([p("span",{dir:"auto",lang:Lo([m])},P(He([m]))),
g!==null&&p("span",{class:"num"},I(g)),p("small",{},h)],()=>o(m),{"aria-current":e.some(b=>String(b)===m)?"true":null})),
f=m=>{let h=$=>m(He([$])),b=["authors","everyone"].filter($=>($==="everyone"||r.length>1)&&h($)).map($=>l($,d(`source_${$}`),
null));return[...c.map(([$,_,M])=>{let v=_.filter(({name:N})=>h(N)).map(N=>l(N.name,M(N),N.claims));return v.length>0&&[
p("h2",{},d($)),Sd(v)]}),b.length>0&&[p("h2",{},d("sources_together")),Sd(b)]]},u=d(n?"sources_find_second":"sources_fin\
d_first");return p("nav",{class:"sources","aria-label":d("sources_find")},Xr(u,H$,p("div",{}),f))}function Sd(t){let e=p(
"ul",{},t.slice(0,Od));return[e,Go(t,Od,G$,n=>e.append(...n))]}var V$=5,Q$=40,Ic=2,kd=12,K$={affirms:"\u2713",denies:"\u2715",doubts:"?",rejects:"\u2715"},$n=1;async function Rc(t){await z();
let{state:e,standings:n,disputed:o}=Jr(x,w,G);if(!e.compared_with){L(t,Xt(p("h2",{},d("comparison")),p("p",{},d("compare\
_nobody"))));return}let s=[e.according_to,e.compared_with],r=O.parts??Ls(x,e,e.compared_with),i=([l,f])=>($n=1,k({according_to:l,
compared_with:f,modes:e.modes,polarities:e.polarities})),a=l=>{let f=s[1-$n],u=String(f)===l?s[$n]:f;return i($n?[u,[l]]:
[[l],u])},c=l=>{$n=l,Rc(t).then(()=>t.querySelector("input")?.focus())};L(t,p("div",{class:"sheet compare"},_d(n.holders,
s,$n,a),p("section",{class:"comparison"},p("h2",{},d("comparison")),p("p",{class:"quiet"},J$(s,o)),p("p",{class:"line"},
A(`\u21C4 ${d("compare_swap")}`,()=>i([s[1],s[0]])),w.compared_with&&A(d("compare_end"),Y$)),X$(r,s,c))))}var Y$=()=>k({
according_to:G.according_to,compared_with:null,modes:w.modes??G.modes,polarities:w.polarities??G.polarities});function J$(t,e){
let o=t.filter(r=>ir(r).length).map(r=>d("compare_known_by",{name:He(r),by:ie(ir(r),3)})),s=$e()&&`${P(lr())}.`;return[!w.
compared_with&&d(e?"compare_most":"compare_none"),...o,s].filter(Boolean).join(" ")}function X$({claims:t},e,n){let o=e.
map(He),s=e.map((r,i)=>{let a=t.flat().filter(({positions:f})=>f[i].some(u=>u.held)),c=ir(r),l=c.length?d("quoted_by",{by:ie(
c,2)}):d("compare_own_claims");return p("th",{scope:"col"},p("span",{dir:"auto",lang:Lo(r)},P(o[i])),p("small",{},[l,Vf(
r),q(a.length,"claim")].filter(Boolean).join(" \xB7 ")),A(d("compare_change"),()=>n(i),{"aria-pressed":String($n===i),"a\
ria-label":d("compare_change_side",{name:o[i]})}))});return p("table",{},p("thead",{},p("tr",{},p("th",{scope:"col"},d("\
claim_column")),s)),$o.map((r,i)=>tO(r,Z$(t[i],e),e)))}function Z$(t,e){let{entities:n,statements:o}=E(),s=new Set(e.flat().
map(c=>c.replace(/^of:/,""))),r=c=>{let{s:l,o:f}=o.get(c.statements[0]);return[l,f].some(u=>typeof u=="number"&&u>=0&&s.
has(n[u].id))},i=[...t].sort((c,l)=>c.statements[0]-l.statements[0]),a=new Set(i.filter(r));return[...a,...i.filter(c=>!a.
has(c))]}function tO(t,e,n){let[o,s]=n.map(He),r=d(`compare_${t}`,{first:o,second:s}),i=e.flatMap(g=>g.statements),a=p("\
tr",{class:"part"},p("th",{colspan:3,scope:"rowgroup"},p("h3",{},P(r)," ",U(e.length,i,r))," ",p("small",{},e.length?d(`\
compare_${t}_meaning`,{first:o,second:s}):d(`compare_${t}_none`,{first:o,second:s})))),c=jn(),l=({statements:g})=>g.includes(
c),f=g=>g.map(b=>eO(b,n,l(b))),u=p("tr",{class:"more"}),m=Math.max(V$,1+e.findIndex(l)),h=Go(e,m,Q$,g=>u.before(...f(g)));
return h&&u.append(p("td",{colspan:3},h)),p("tbody",{},a,f(e.slice(0,m)),h&&u)}function eO(t,e,n){let{statements:o,positions:s}=t,
[r]=s.flat().map(({at:i,claim:a})=>x.statements.claim[i]===a?i:nO(i,a));return p("tr",{"aria-current":n&&"location"},p("\
th",{scope:"row"},oO(r,o)),e.map((i,a)=>{let c=[...new Map(s[a].map(l=>[l.at,l])).values()];return p("td",{class:c.some(
({how:l})=>l==="doubts"||l==="rejects")?"doubting":null},p("strong",{class:"of",dir:"auto",lang:Lo(i)},P(He(i))),c.slice(
0,Ic).map(sO),c.length>Ic&&R(d("more",{n:c.length-Ic}),()=>K(t.sides[a],wt(r))),!c.length&&p("span",{class:"quiet"},rO(i,
o)))}))}function nO(t,e){let{denials:n,claim:o}=x.statements,s=n.find(([r,i])=>r===t&&o[i]===e);return s?s[1]:t}function oO(t,e){
let[n,o,s]=Zn(t),r=tt(n,xn(E().statements.get(t).s)),i=s===void 0?null:[" ",tt(s,xn(_e(t).ends[0]))],{mode:a}=x.statements,
c=[a[t]>0&&x.labels.modes[a[t]],E().statements.get(t).ended&&d("ended")],l=()=>e.length===1?Ot(e[0]):K(e,wt(t)),f=p("spa\
n",{class:`verb ${x.names.signs[lt(t).sign]}`},o);return[p("span",{dir:"auto"},R([r," ",f,i,wc(t)],l)),c.map(u=>u&&[" ",
p("span",{class:"mark"},u)])]}function sO({at:t,how:e,who:n,certainty:o}){let s=e==="doubts"||e==="rejects",r=n!==null&&
E().statements.get(t).inferred?.includes("according_to"),i=s&&op(t,kd)||Wr(t,kd),a=[o?x.labels.certainties[o]:null,r&&d(
"source_inferred")];return p("div",{class:"stand"},p("span",{class:"disc","aria-hidden":"true"},K$[e]),R(d(`compare_${e}`),
()=>Ot(t),{class:"link how"}),a.map(c=>c&&[" ",p("span",{class:"mark"},c)]),Br(t,i))}function rO(t,e){if(e.some(Di(x,t)))
return d("compare_no_position");let{s:n}=E().statements.get(e[0]),o=typeof n=="number"&&n>=0&&t.includes(`of:${E().entities[n].
id}`);return d(o?"compare_told_of":"compare_no_claim")}function Md(t){let e=p("div",{class:"fitted"}),n=0;return new ResizeObserver(()=>{!e.clientWidth||e.clientWidth===n||(n=
e.clientWidth,L(e,t(n)))}).observe(e),e}var[vd,Td]=[84,52],Id=4,Cc={bargain:()=>[Zt(9,26),Mt("cooperation",20,18,58,18),ts("cooperation",66,18),Mt("quiet dashed",
26,34,64,34),We("quiet",18,34,-1),Zt(75,26)],spiral:()=>[11,25,39].flatMap((t,e)=>iO(t+2,e%2===1)),contested:(t,{title:e})=>[
...Nd("hatched"),e==="Denied"?jc(72,11):Wc(72,11)],done:()=>Ed(),"also done":()=>Ed(),said:()=>qd(),quoted:()=>[...qd(),
Ad(34,34,"\u201C \u201D")],"main cause":({denied:t})=>[t?jc(16,26,12):Zt(16,26,11),Mt("quiet thick",32,26,56,26),We("qui\
et",59,26,1),S("rect",{class:"solid",x:62,y:15,width:20,height:22,rx:4})],reasons:({reasons:t=[],effects:e=[]})=>t.some(
n=>n>0)?aO(t):cO(t.length,e),precedent:()=>[Mt("quiet",4,34,80,34),S("rect",{class:"solid",x:12,y:27,width:14,height:14}),
S("path",{class:"line quiet",d:"M19 21 C30 9 52 9 62 21"}),We("quiet",63,22,1,55),S("rect",{class:"hollow dashed",x:56,y:27,
width:14,height:14})],forecast:()=>[Mt("ink",2,16,26,16),S("path",{class:"line ink dashed",d:"M26 16 C44 16 46 40 76 41"}),
We("ink",80,41,1)],plan:()=>[Zt(12,26),Mt("ink dashed",24,26,52,26),We("ink",56,26,1),S("rect",{class:"hollow dashed",x:60,
y:16,width:21,height:20,rx:3})],pair:({signs:t=[]})=>t.length===2?[Zt(9,26),Mt("cooperation",20,18,56,18),ts("cooperatio\
n",64,18),...Ld(20,34,62),Zt(75,26)]:[Zt(9,26),...t[0]==="conflict"?Ld(20,26,62):[Mt("cooperation",20,26,56,26),ts("coop\
eration",64,26)],Zt(75,26)],position:()=>[Zt(12,26),Mt("ink",26,26,44,26),S("rect",{class:"hollow",x:46,y:14,width:36,height:24,
rx:6}),Ad(64,31,"\xB1")],denied:()=>[S("rect",{class:"solid",x:4,y:10,width:5,height:32}),...Nd("",9,10,66,32),jc(72,11)]},
Rd=t=>S("svg",{class:"small-figure",width:vd,height:Td,viewBox:`0 0 ${vd} ${Td}`,"aria-hidden":"true"},(Object.hasOwn(Cc,
t.kind)?Cc[t.kind]:Cc.quoted)(t.figure,t)),Zt=(t,e,n=8)=>S("circle",{class:"solid",cx:t,cy:e,r:n}),Mt=(t,e,n,o,s)=>S("li\
ne",{class:`line ${t}`,x1:e,y1:n,x2:o,y2:s}),ts=(t,e,n)=>S("path",{class:`head ${t}`,d:`M${e-10} ${n-5.5} L${e} ${n} L${e-
10} ${n+5.5} Z`}),We=(t,e,n,o,s=0)=>S("path",{class:`line ${t}`,d:"M-8 -6 L0 0 L-8 6",transform:`translate(${e} ${n}) ro\
tate(${s}) scale(${o} 1)`}),Ad=(t,e,n)=>S("text",{class:"middle",x:t,y:e},n),Ld=(t,e,n)=>[Mt("conflict",t,e,n,e),S("line",
{class:"line conflict thick",x1:n,x2:n,y1:e-8,y2:e+8})],Ed=()=>[Zt(12,26),Mt("ink",24,26,52,26),We("ink",56,26,1),S("rec\
t",{class:"solid",x:60,y:16,width:21,height:20,rx:3})],iO=(t,e)=>[Mt("conflict",8,t,76,t),S("line",{class:"line conflict\
 thick",x1:e?8:76,x2:e?8:76,y1:t-6,y2:t+6})],Nd=(t,e=2,n=8,o=70,s=36)=>[S("rect",{class:`hollow ${t&&"dotted"}`,x:e,y:n,
width:o,height:s,rx:6}),...[.35,.65].map((r,i)=>Mt("quiet",e+10,n+r*s,e+o-(i?24:12),n+r*s))],Wc=(t,e)=>S("g",{},Zt(t,e,9),
S("text",{class:"middle on-solid",x:t,y:e+4.5},"?")),jc=(t,e,n=9)=>S("g",{},S("circle",{class:"hollow",cx:t,cy:e,r:n}),S(
"path",{class:"line ink",d:`M${t-n*.7} ${e+n*.7} L${t+n*.7} ${e-n*.7}`})),qd=()=>[S("path",{class:"hollow",d:"M10 8 H66 \
a6 6 0 0 1 6 6 V32 a6 6 0 0 1 -6 6 H30 L20 47 V38 H10 a6 6 0 0 1 -6 -6 V14 a6 6 0 0 1 6 -6 Z"})],aO=t=>[...t.slice(0,Id).
map((e,n)=>S("rect",{class:"bar",x:2,y:2+n*13,width:Math.max(58-12*Math.max(e-1,0),12),height:9,rx:2})),Mt("ink",62,26,71,
26),We("ink",73,26,1),Zt(79,26,5)];function cO(t,e){let n=Math.min(Math.max(t,1),Id),o=e.slice(0,3),s=[...Array(n).keys()].
map(i=>26+(i-(n-1)/2)*13),r=o.map((i,a)=>26+(a-(o.length-1)/2)*19);return[...s.flatMap(i=>r.map(a=>S("path",{class:"line\
 quiet thin",d:`M17 ${i} C36 ${i} 34 ${a} 54 ${a}`}))),...s.map(i=>S("rect",{class:"bar",x:1,y:i-4.5,width:16,height:9,rx:2})),
...o.map((i,a)=>S("rect",{class:`hollow ${i?"":"dashed"}`,x:55,y:r[a]-8,width:27,height:16,rx:3}))]}var Y=7,jd=4,Zr=8;function Wd(t,e,n,o){return ti(t,e,n,o,!0)??lO(t,ti(t,e,n,o,!1),e,n)}var io=({left:t})=>t+Y+jd,es=({left:t,
width:e})=>t-Y-jd-e;function ti(t,e,n,o,s){let r=[],i=[];for(let a of t){let c=io(a)+a.width<=n,l=s&&!c?Math.max(es(a),e):
a.left-Y;if(s&&!c&&es(a)<e)return null;let f=Math.max(a.right,a.left)+Y,u=r.findIndex(m=>m+Zr/2<=l);if(u<0&&(u=r.length),
u>=o)return null;r[u]=s&&c?Math.max(f,io(a)+a.width+Zr/2):f,i.push({row:u,words:s?c?io(a):es(a):null})}return i}function lO(t,e,n,o){
if(!e)return null;let s=[];return e.map(({row:r},i)=>{let a=t[i],c=e.findIndex((m,h)=>h>i&&m.row===r),l=c<0?o:t[c].left-
Y-Zr,f=io(a)+a.width<=l,u=!f&&es(a)>=Math.max(s[r]??n,n);return s[r]=Math.max(a.right,a.left,f?io(a)+a.width:0)+Y+Zr,{row:r,
words:f?io(a):u?es(a):null}})}function Bd(t,e){let n=new Map,o=[];for(let s of t){let r=s.first===null||s.last===null?-1:
Cd(e,s.first);r<0||r!==Cd(e,s.last)?o.push(s):n.set(r,[...n.get(r)??[],s])}return{bins:n,wide:o}}var Cd=(t,e)=>Pe(t.length,
n=>t[n]<=e)-1;var fO=.6,uO={circle:`M${Y-1} 0 A${Y-1} ${Y-1} 0 1 1 ${1-Y} 0 A${Y-1} ${Y-1} 0 1 1 ${Y-1} 0 Z`,square:"M-5.5 -5.5 H5.5 V\
5.5 H-5.5 Z",diamond:"M-7 0 L0 -7 L7 0 L0 7 Z"},Bc=t=>uO[x.encodings.signs[t].form];function mO(t){let e=x.encodings.holds[x.
names.holds.indexOf(t)];return hn((e?.dashes??[]).map(n=>n*fO))}function Pc({main:t}){let{hold:e,mark:n}=x.statements;return x.
names.marks[n[t]]==="doubted"?"doubted":x.names.holds[e[t]]}function On(t,e,n,o){let s=x.names.signs[t];return S("g",{class:`\
form ${s} ${e==="plain"?"filled":"hollow"}`,transform:`translate(${n} ${o})`},S("path",{d:Bc(t),...mO(e)}),e==="denied"&&
S("path",{class:"slash",d:"M-6 6 L6 -6"}),e==="doubted"&&S("text",{class:"doubt",y:4.5},"?"))}var Pd=(t,e)=>S("svg",{class:"\
sample",width:18,height:16,viewBox:"-9 -8 18 16","aria-hidden":"true"},On(t,e,0,0)),pO=()=>S("svg",{class:"sample",width:32,
height:16,viewBox:"-9 -8 32 16","aria-hidden":"true"},ei(2,-7,21,0),On(2,"plain",0,0)),ei=(t,e,n,o)=>S("rect",{class:`da\
ys ${x.names.signs[t]}`,x:e,y:o-Y,width:Math.max(n-e,0),height:2*Y,rx:4}),Sn=(t,e,...n)=>S("g",{class:"mark",tabindex:0,
role:"button","aria-label":t,onclick:e,onkeydown:da(e)},S("title",{},t),n);function ns(t,e){return e&&t.setAttribute("ar\
ia-current","location"),t}function Fd(t){let e=[...new Set(t.map(({sign:r})=>r))].sort(),n=new Set(t.map(Pc)),o=["not ac\
tual","denied","hedged","doubted"],s=e.map(r=>[Pd(r,"plain"),x.labels.signs[r]]);for(let r of o)n.has(r)&&s.push([Pd(2,r),
d(`held_${r.replace(" ","_")}`)]);return t.some(({first:r,last:i})=>r!==i)&&s.push([pO(),d("days_possible")]),s}var Gc=480,Fc=26,dO=40,Dd=15,Dc=18,zc=40,ni=12,Uc=7,zd=5,oi=24,hO={done:["neither","solid"],case:["neither","hollow"],offer:[
"cooperation","head cooperation"],answer:["cooperation","head cooperation"],refusal:["conflict","head conflict"]};function Ud(t,e){
return t==="bargain"?n=>gO(e,n):t==="spiral"&&e.acts?.length?n=>wO(e,n):null}function gO({ends:t=["",""],there:e="",back:n=[],
condition:o=[],course:s=[]},r){let i=[{words:e,way:"there",look:"cooperation",end:"full"},...n.slice(0,2).map(l=>({words:l,
way:"back",look:"quiet dashed",end:"open"})),...o.slice(0,2).map(l=>({words:l,way:"none",look:"",end:""}))],a=Hd(t,i,r),
c=bO(s,r,a.height+14);return Gd(r,a.height+14+c.height,[...a.shapes,...c.shapes])}function wO({ends:t=["",""],acts:e=[],
restraints:n=[]},o){let s=e.slice(0,Uc).map(([a,c,l],f)=>({words:c,way:a===0?"there":"back",look:"conflict",end:"bar",number:String(
f+1),isDoubted:l}));e.length>Uc&&s.push({words:d("and_more",{n:e.length-Uc}),way:"none",look:"",end:""});for(let[a,c]of n.
slice(0,2))s.push({words:d("restraint_by",{who:a})+(c&&`: ${c}`),way:"none",look:"",end:""});let{shapes:r,height:i}=Hd(t,
s,o);return Gd(o,i,r)}var Gd=(t,e,n)=>S("svg",{class:"large-figure",width:t,height:e,viewBox:`0 0 ${t} ${e}`,role:"img",
"aria-label":d("figure")},n);function Hd(t,e,n){let o=b=>t.map(y=>Math.min(Math.max(X(y,14,600)+20,64),b)),s=o(Math.min(
180,n/5)),r=n-s[0]-s[1]-2*ni,i=n<Gc||e.some(b=>X(b.words,13)>Hc(b,r)),a=i?o((n-ni)/2):s,c=i?zc:Math.max(e.length*Fc,zc),
l=i?zc+8:(c-e.length*Fc)/2,[f,u]=i?[0,n]:[a[0]+ni,n-a[1]-ni],m=t.flatMap((b,y)=>{let $=y?n-a[y]:0,_=fe(b,a[y]-12,Math.floor(
c/Dc),M=>X(M,14,600));return[S("rect",{class:"end",x:$+.5,y:.5,width:a[y]-1,height:c-1,rx:8}),S("text",{class:"middle en\
d-name",y:c/2+5-(_.length-1)*(Dc/2)},S("title",{},b),_.map((M,v)=>S("tspan",{x:$+a[y]/2,dy:v?Dc:0},M)))]}),h=l,g=e.flatMap(
b=>{let y=Vd(b,u-f).length>1?dO:Fc;return h+=y,xO(b,f,u,h-y/2)});return{shapes:[...m,...g],height:i?h:c}}function Vd(t,e){
let n=Hc(t,e);return X(t.words,13)<=n?[t.words]:fe(t.words,n,2,X)}var Hc=({way:t,number:e,isDoubted:n},o)=>o-(t==="none"?
0:60)-(e?16:0)-(n?24:0);function xO(t,e,n,o){let{words:s,way:r,look:i,end:a,number:c,isDoubted:l}=t,f=e+(c?16:0),u=Vd(t,
n-e),m=X(s,13)>Hc(t,n-e)?12:13,h=Math.max(...u.map(N=>X(N,m)))+(l?24:0),[g,b]=[(f+n-h)/2-8,(f+n+h)/2+8],y={class:m<13?"r\
ow-words small":"row-words",y:o+4.5-(u.length-1)*Dd/2},$=u.map((N,B)=>S("tspan",{x:g+8,dy:B&&Dd},N)),_=S("text",y,S("tit\
le",{},s),$);if(r==="none")return[_];let M=r==="there"?n-1:f+1,v=r==="there"?-1:1;return[c?S("text",{class:"row-number",
x:e,y:o+4.5},c):null,S("line",{class:`line ${i}`,x1:f+(r==="back"&&a==="full"?9:1),x2:g,y1:o,y2:o}),S("line",{class:`lin\
e ${i}`,x1:b,x2:n-(r==="there"&&a==="full"?9:1),y1:o,y2:o}),a==="full"&&ts(i,M,o),a==="open"&&We(i.replace("dashed",""),
M,o,-v),a==="bar"&&S("line",{class:`line ${i} thick`,x1:M+v,x2:M+v,y1:o-7,y2:o+7}),_,l&&Wc(b-17,o)].filter(N=>N instanceof
SVGElement)}function bO(t,e,n){let o=e<Gc?zd:Math.min(zd,Math.floor(e/110)),s=[["",d("and_more",{n:t.length-o+1}),"none"]],
r=t.length>o?[...t.slice(0,o-1),...s]:t;return r.length?e<Gc?yO(r,e,n):$O(r,e,n):{shapes:[],height:0}}function yO(t,e,n){
let o=[S("line",{class:"line quiet thin",x1:8,x2:8,y1:n+11,y2:n+t.length*oi-11})],s=t.flatMap(([r,i,a],c)=>{let l=n+c*oi+
oi/2,f=[r,i].filter(Boolean).join(": ");return[Qd(a,8,l),S("text",{class:"row-words",x:24,y:l+4.5},Oe(f,e-24,13))]});return{
shapes:[...o,...s],height:t.length*oi}}function $O(t,e,n){let o=e/t.length,s=n+26,r=[S("line",{class:"line quiet thin",x1:0,
x2:e,y1:s,y2:s})],i=1;for(let[a,[c,l,f]]of t.entries()){let u=(a+.5)*o,m=_O(l,o-10);i=Math.max(i,m.length),r.push(S("tex\
t",{class:"middle when",x:u,y:n+12},S("title",{},c),Oe(c,o-10,12,600)),Qd(f,u,s),...m.map((h,g)=>S("text",{class:"middle\
 what",x:u,y:s+22+g*15},h))),a&&OO(t[a-1][0],c)&&r.push(SO(a*o,s))}return{shapes:r,height:38+i*15}}function OO(t,e){let[
n,o]=[t,e].map(s=>Number(/\d{4}/.exec(s)?.[0]??Number.NaN));return o-n>1}var SO=(t,e)=>S("g",{},S("rect",{class:"gap",x:t-
7,y:e-3,width:14,height:6}),S("path",{class:"line quiet thin",d:`M${t-6} ${e+7} l5 -14 M${t+1} ${e+7} l5 -14`}));function _O(t,e){
if(X(t)<=e)return[t];let n=t.split(" "),o=n.length-1;for(;o>1&&X(n.slice(0,o).join(" "))>e;)o--;return[Oe(n.slice(0,o).join(
" "),e),Oe(n.slice(o).join(" "),e)]}function Qd(t,e,n){let[o,s]=hO[t]??[];if(!o)return S("path",{class:"line quiet",d:`M${e}\
 ${n-6} V${n+6}`});let r=Bc(x.names.signs.indexOf(o));return S("path",{class:s,d:r,transform:`translate(${e} ${n})`})}var Vc=t=>({way:{tab:"analyses",analysis:t},of:d(`analysis_${t}`)}),Qc=(t,e)=>({way:{tab:"table",rows:"statements",facets:null,
columns:null,polarities:[0],...kO,...t},of:e}),kO={according_to:["everyone"],kinds:null};function Kd(...t){let e=t.map(n=>x.
names.modes.indexOf(n));return Qc({modes:e},e.map(n=>x.labels.modes[n]).join(", "))}function MO(){let t=x.names.kinds.indexOf(
"act");return Qc({kinds:[t],modes:[x.names.modes.indexOf("actual")],according_to:["authors"]},x.labels.kinds[t])}function Yd(t,e){
let{way:n,of:o}=vO(t,e),s=n.tab!=="analyses"&&n.tab!=="arguments",r=d(`tab_${n.tab}`);return{way:s?{...n,articles:e===null?
null:[e]}:n,name:o?`${r} (${o})`:r}}function vO(t,e){switch(t){case"bargain":case"precedent":return{way:{tab:"bargains"}};case"\
main cause":case"reasons":return{way:{tab:"arguments",about:null,...e===null?{}:{article:e}}};case"done":return MO();case"\
spiral":return Vc("spirals");case"contested":return Vc("contested");case"position":return Vc("discourse");case"forecast":
return Kd("forecast");case"plan":return Kd("intended","attempted");case"denied":return Qc({modes:null,polarities:[1]},d(
"look_denied"));case"quoted":return{way:{tab:"compare",according_to:["authors"],compared_with:["everyone"],modes:null,polarities:null}};default:
return{way:{tab:"graph",level:x.fitting}}}}var Jd=10,os="";async function Xd(t){let{lack:e,level:n,cards:o}=await Rs(),s=o.flatMap(r=>r.findings);L(t,Xt(p("h2",{class:"\
page-title"},d(o.length===1&&o[0].article!==null?"findings_title_one":"findings_title")),p("p",{class:"quiet"},q(s.length,
"finding"),". ",n," ",d("findings_help")),x.without_words>0&&p("p",{class:"quiet"},TO()),e&&p("p",{},e),o.length===1&&o[0].
article===null?qO(o[0]):p("div",{class:"findings"},o.map(AO))))}function TO(){let t=x.keys.length;return d("words_left_o\
ut_many",{n:I(t-x.without_words),of:I(t)})}function AO(t){let{article:e,title:n,about:o,findings:s,lack:r}=t,i=s.map(({kind:c,
figure:l})=>Ud(c,l)),a=i.findIndex(Boolean);return p("section",{class:"finding-card","aria-label":n},p("div",{class:"car\
d-head"},p("h3",{lang:e===null?null:x.articleById.get(e)?.language},n),p("p",{class:"quiet"},o)),r&&p("p",{class:"findin\
g"},r),s.map((c,l)=>i[l]&&l===a?LO(c,i[l]):Zd(c)),sh(t),e!==null&&EO(e))}var LO=(t,e)=>p("div",{class:"finding lead"},th(
t),eh(t),Md(e),nh(t),oh(t)),Zd=t=>p("div",{class:"finding row"},Rd(t),p("div",{},th(t),eh(t),nh(t),oh(t))),th=({title:t,
counts:e})=>p("p",{class:"numbers"},p("strong",{},t),e.map(([n,o,s])=>[" \xB7 ",U(n,se(x,s),t),` ${o}`])),eh=t=>p("p",{class:"\
sentence"},R(t.sentence.map(([e,n,o])=>n==="entity"?tt(e,o&&Le(o)):e),()=>k(NO(t)),{class:"link whole"}));function nh(t){
let[e]=se(x,[t.quote.statement]),{language:n}=x.articleById.get(t.quote.article)??{},{text:o,missing:s}=t.quote,r=s?o:Ut(
o),i=e===void 0?r:R(r,()=>Ot(e));return s?p("p",{class:"quiet no-words"},i):p("blockquote",{lang:n},i)}var oh=t=>t.remarks.
length>0&&p("p",{class:"numbers"},t.remarks.map(e=>`${P(e)}.`).join(" "));function sh({more:t,article:e}){let n=t.reduce(
(r,[,i])=>r+i,0),o=new Map;for(let[r,i]of t){let{way:a,name:c}=Yd(r,e);o.set(c,{way:a,n:i+(o.get(c)?.n??0)})}let s=[...o].
map(([r,{way:i,n:a}],c)=>[c?", ":": ",R(d("findings_in",{n:I(a),where:r}),()=>k(i))]);return n>0&&p("p",{class:"card-foo\
t"},q(n,"more_finding"),s,".")}function EO(t){let e=x.articles.findIndex(({id:s})=>s===t),n=Pt(x.statements.article,e).filter(
s=>x.statements.aside[s]!==zi),o=ht(n.length,"all_statements",{statements:q(n.length,"statement")});return p("p",{class:"\
card-foot"},n.length>0&&[R(o,()=>K(n,o))," \xB7 "],R(d("the_argument"),()=>k({tab:"arguments",article:t,about:null}))," \
\xB7 ",R(d("the_article"),()=>k({tab:"article",article:t,open:null})))}function NO({kind:t,figure:e,quote:n}){let{article:o}=n,
s=`statement:${n.statement}`;return t==="bargain"||t==="precedent"?{tab:"bargains",open:s}:e.pair?{tab:"timeline",level:x.
fitting,pair:e.pair,open:ze(e.pair)}:t==="reasons"||t==="main cause"?{tab:"arguments",article:o,about:null,open:s}:e.sources?.
length?{tab:"compare",according_to:["authors"],compared_with:[`of:${e.sources[0]}`],modes:null,polarities:null,open:s}:{
tab:"article",article:o,open:s}}function qO(t){let{title:e,findings:n,lack:o}=t,s=p("div",{class:"finding-card"}),r=()=>{
let i=Rf(x,n,w.findings,os),a=w.find?i.length:Jd*(1+w.more);L(s,p("div",{class:"card-head"},p("h3",{},e),p("p",{class:"q\
uiet"},d("findings_chosen",{n:I(i.length),of:I(n.length)}))),i.slice(0,a).map(Zd),!i.length&&p("p",{class:"finding"},o||
d("no_finding")),i.length>a&&p("p",{class:"card-foot"},A(d("more",{n:I(Math.min(Jd,i.length-a))}),()=>k({more:w.more+1}))),
i.length<=a&&sh(t))};return[os=""]=Hs(w.findings,"words"),r(),[p("div",{class:"line finding-choice"},IO(r),la.map(i=>RO(
i,n))),s]}var IO=t=>p("input",{type:"search",value:os,placeholder:d("finding_words"),"aria-label":d("finding_words"),oninput:e=>{
os=e.target.value,t()},onchange:()=>rh("words",os.trim())});function RO(t,e){let n=new Map;for(let i of e)for(let a of fa(
x,i,t))n.set(a,(n.get(a)??0)+1);let o=new Map;for(let[i,,a]of e.flatMap(({sentence:c})=>c))o.has(a)||o.set(a,i);let s=[...n].
map(([i,a])=>[i,`${CO(t,i,o)} (${I(a)})`]).sort(([i,a],[c,l])=>t==="year"?i.localeCompare(c):a.localeCompare(l)),[r=""]=Hs(
w.findings,t);return s.length>1&&Z(d(`finding_${t}`),[["",d(`finding_${t}`)],...s],r,i=>rh(t,i))}function CO(t,e,n){return t===
"article"?x.articleById.get(e)?.title??e:t==="year"?e:P(n.get(e)??e)}function rh(t,e){let n=(w.findings??[]).filter(s=>!s.
startsWith(`${t}:`)),o=e?[...n,`${t}:${e}`]:n;return k({findings:o.length?o:null,more:0})}var ih="found";function ah(t){if(typeof Highlight<"u"&&CSS.highlights.delete(ih),!w.find)return;let[e="",n=""]=w.find.map(
It),o=jO(t),{plain:s,places:r}=qc(o.map(({data:l})=>l).join("")),i=Math.max(0,s.indexOf(n)),a=s.indexOf(e,i)>=0?[e]:e.split(
" "),c=(e?a:[n]).flatMap(l=>{let f=s.indexOf(l,i);return f<0?[]:WO(o,r[f],r[f+l.length])});c.length&&(typeof Highlight<"\
u"&&CSS.highlights.set(ih,new Highlight(...c)),c[0].startContainer.parentElement?.scrollIntoView({block:"center"}))}function jO(t){
let e=document.createTreeWalker(t,NodeFilter.SHOW_TEXT),n=[];for(;e.nextNode();){let o=e.currentNode;o.parentElement?.closest(
"select, .number-mark")||n.push(o)}return n}function WO(t,e,n){let o=document.createRange(),s=0;for(let r of t){let i=s+
r.data.length;if(s<=e&&e<i&&o.setStart(r,e-s),s<n&&n<=i)return o.setEnd(r,n-s),[o];s=i}return[]}var BO=40,PO=100;function lh(t,e){let{level:n}=t,o=ge(t),s=FO(t,o),r=s.filter(({nodes:m})=>m.length>1),i=s.reduce((m,{nodes:h})=>m+
h.length,0),a=new Set(e.unfolded??(i>BO?[]:r.map(({id:m})=>m))),c=PO*(1+e.more),l=fh(s,c,"").flatMap(m=>DO(t,m,a,c)),f=new Int32Array(
n.nodes.length).fill(-1);for(let[m,{nodes:h}]of l.entries())for(let g of h)f[g]=m;let u=zO(t,o,f,l.length);return{entries:l,
folding:r.map(({id:m})=>m),unfolded:r.map(({id:m})=>m).filter(m=>a.has(m)),rows:ch(u.map(([m])=>m)),columns:ch(u.map(([,
m])=>m)),cells:u.map(([m,h,g])=>UO(t,m,h,g))}}var ch=t=>[...new Set(t)].sort((e,n)=>e-n);function FO({facts:t,level:e,nodes:n,
chosen:o,state:s},r){let i=new Map,a=new Map,c=u=>e.nodes[u].country??e.nodes[u].actor;for(let u of r){for(let m of[u.a,
u.b]){let h=c(m);i.set(h,(i.get(h)??new Set).add(m))}for(let m of new Set([c(u.a),c(u.b)])){let h=a.get(m)??[];a.set(m,h);
for(let g of u.rows)h.push(g)}}let l=u=>n.weightOf(u);return[...i].map(([u,m])=>({id:u,nodes:[...m].sort((h,g)=>l(g)-l(h)||
h-g),weight:bt(t,a.get(u)??[],o,s.count)})).sort((u,m)=>m.weight-u.weight||(u.id<m.id?-1:1))}function fh(t,e,n){if(t.length<=
e+1)return t;let o=t.slice(e).flatMap(({nodes:s})=>s);return[...t.slice(0,e),{id:n,nodes:o,weight:0}]}function DO({level:t},{
id:e,nodes:n},o,s){if(e==="")return[{kind:"rest",id:e,group:null,nodes:n}];if(n.length===1)return[{kind:"actor",id:t.nodes[n[0]].
actor,group:null,nodes:n}];if(!o.has(e))return[{kind:"group",id:e,group:null,nodes:n}];let r=n.map(i=>({id:t.nodes[i].actor,
nodes:[i],weight:0}));return fh(r,s,"").map(i=>({...i,kind:i.id?"actor":"rest",group:e}))}function zO({facts:t},e,n,o){let s=new Map,
r=(i,a)=>{let c=s.get(i)??new Set;s.set(i,c);for(let l of a)c.add(l)};for(let{a:i,b:a,rows:c}of e){r(n[i]*o+n[a],c);let l=i===
a?[]:Ks(t,c);l.length&&r(n[a]*o+n[i],l)}return[...s].sort(([i],[a])=>i-a).map(([i,a])=>[Math.floor(i/o),i%o,[...a]])}function UO(t,e,n,o){
let{facts:s,chosen:r,state:i}=t,[a,c,l]=Cf(t,o);return{row:e,column:n,rows:o,number:bt(s,o,r,i.count),signs:[a,c,l],together:Ks(
s,o).length>0}}var Kc=t=>{let[e,n]=String(t.dataset.at).split(" ");return[Number(e),Number(n)]},uh=t=>[...t.querySelectorAll("[data-at]")],
GO={ArrowRight:[1,1],ArrowLeft:[1,-1],ArrowDown:[0,1],ArrowUp:[0,-1]};function mh(t,e){let n=t.target instanceof Element?
t.target.closest("[data-at]"):null,o=GO[t.key];if(!n||!o)return;t.preventDefault();let[s,r]=o,i=Kc(n),a=uh(e).map(c=>({spot:c,
at:Kc(c)})).filter(({at:c})=>c[1-s]===i[1-s]&&(c[s]-i[s])*r>0).sort((c,l)=>(c.at[s]-l.at[s])*r);a.length&&ph(e,a[0].spot)}
function ph(t,e){gh(t,e),e.focus()}function dh(t,e){let n=uh(t).find(o=>o.dataset.group===e);n&&ph(t,n)}function hh({target:t,
type:e},n,o,{rows:s,columns:r,cells:i},a){let c=t instanceof Element?t.closest("td, th")?.querySelector("[data-at]"):null;
for(let h of n.querySelectorAll(".lit"))h.classList.remove("lit");if(o.hidden=!c,!c)return;let[l,f]=Kc(c);e==="focusin"&&
gh(n,c),c.closest("tr")?.classList.toggle("lit",l>=0);let u=n.querySelector(`[data-at="-1 ${f}"]`)?.closest("th");o.hidden=
f<0||!u,u&&f>=0&&(u.classList.add("lit"),[o.style.left,o.style.width]=[`${u.offsetLeft}px`,`${u.offsetWidth}px`]);let m=i.
find(h=>h.row===s[l]&&h.column===r[f]);m&&a(m)}function gh(t,e){for(let n of t.querySelectorAll("[data-at][tabindex='0']"))
n.setAttribute("tabindex","-1");e.setAttribute("tabindex","0")}var Yc={acts:"act",statements:"statement",articles:"article"},si=["cooperation","conflict","neither"],[bh,HO,VO,QO]=[22,
4,18,8];function yh(t,e,n,o){let{entries:s,rows:r,columns:i,cells:a}=e,c=Math.max(...a.map(C=>C.number)),l={shown:t,matrix:e,
names:n,fold:o,largest:c},f=e.unfolded.length>0,u=`${bh+VO+QO*I(c).length}px`,m=new Map(i.map((C,H)=>[C,H])),h=new Map(r.
map(C=>[C,[]]));for(let C of a)h.get(C.row)?.push(C);let g=r.map((C,H)=>p("tr",{},wh(l,r,H,"row"),KO(l,h.get(C)??[],H,m))),
b=f?2:1,y=p("td",{class:"corner",colspan:b,rowspan:b},d("matrix_corner")),$=i.map((C,H)=>wh(l,i,H,"col")),_=C=>s[i[C]].group!==
null,M=$.flatMap((C,H)=>_(H)?C.slice(0,-1):C),v=$.flatMap((C,H)=>_(H)?C.slice(-1):[]),N=i.map(()=>p("col",{class:"cells"})),
B=p("table",{class:`matrix${f?" grouped":""}`,role:"grid","aria-label":d("tab_matrix")},p("colgroup",{},f&&p("col",{class:"\
brackets"}),p("col",{class:"names"}),N),p("thead",{},p("tr",{},y,M),v.length>0&&p("tr",{},v)),p("tbody",{},g));return B.
style.setProperty("--narrowest",u),B.style.setProperty("--columns",String(i.length)),B.querySelector("td [data-at]")?.setAttribute(
"tabindex","0"),B}function wh({shown:t,matrix:{entries:e,unfolded:n},names:o,fold:s},r,i,a){let{kind:c,id:l,group:f}=e[r[i]],
u=a==="row",m=(N,B)=>u?{rowspan:N,colspan:B}:{colspan:N,rowspan:B},h=N=>u?`${i} ${N}`:`${N} ${i}`,g={actor:()=>st(l),group:()=>s(
l),rest:()=>k({more:w.more+1})}[c],b=o[r[i]],y=xh(b,XO(t,e[r[i]]),g,h(-1),c==="group"?{"aria-expanded":"false","data-gro\
up":l}:{}),$=p("th",{scope:a,class:`${c} ${a}`,...m(1,n.length&&f===null?2:1)},y);if(f===null||i>0&&e[r[i-1]].group===f)
return[$];let _=r.filter(N=>e[N].group===f).length,M=Oh(t,f),v=xh(M,kt(f),()=>s(f),h(-2),{"aria-expanded":"true","data-g\
roup":f});return[p("th",{scope:`${a}group`,class:`bracket ${a}${_>1?"":" of-one"}`,...m(_,1)},v),$]}function xh(t,e,n,o,s){
return R(tt(t,e),n,{title:t,"aria-label":t,tabindex:-1,"data-at":o,...s})}function KO(t,e,n,o){let s=[],r=0,i=a=>a>r&&s.
push(p("td",{colspan:a-r}));for(let a of e){let c=o.get(a.column)??0;i(c),s.push(p("td",{class:"cell"},YO(t,a,`${n} ${c}`))),
r=c+1}return i(o.size),s}function YO({shown:t,matrix:{entries:e},names:n,largest:o},s,r){let i=_t([n[s.row],n[s.column]]),
a=p("span",{class:`square${s.together?" together":""}`},si.map((l,f)=>s.signs[f]>0&&Jc(l,s.signs[f]))),c=Math.max(HO,bh*
Math.sqrt(s.number/o));return[a.style.width,a.style.height]=[`${c}px`,`${c}px`],R([p("span",{class:"room"},a),I(s.number)],
()=>JO(t,e,s,i),{"aria-label":`${i}: ${Zc(s)}`,"aria-describedby":"matrix-says",tabindex:-1,"data-at":r})}function Jc(t,e=1){
let n=p("span",{class:t});return n.style.flexGrow=String(e),n}var Xc=t=>x.labels.signs[x.names.signs.indexOf(t)];function Zc({
number:t,signs:e,together:n}){let o=si.flatMap((s,r)=>e[r]>0?[`${I(e[r])} ${Xc(s)}`]:[]);return`${q(t,Yc[w.count])} (${ie(
o)}${n?`; ${d("matrix_together")}`:""})`}function JO(t,e,{row:n,column:o,rows:s},r){let[i,a]=[e[n],e[o]];if(i.kind!=="ac\
tor"||a.kind!=="actor")return K(Lt(t,s),r);let[c,l]=[i.nodes[0],a.nodes[0]];return t.pairs.has(c*t.level.nodes.length+l)?
St(c,l):St(l,c)}var $h=({level:t},e)=>t.numbers.has(e)||e in t.countries||we(e)!==null;function Oh({level:t},e){let n=t.
numbers.get(e);if(n!==void 0)return D(t,n);let o=we(e);return o?V(o):t.countries[e]??e}var XO=({level:t},{kind:e,id:n,nodes:o})=>e===
"actor"?Gt(t,o[0]):e==="group"?kt(n):null;function Sh(t,{kind:e,id:n,nodes:o}){return e==="actor"?D(t.level,o[0]):e==="r\
est"?d("matrix_rest",{n:I(o.length)}):d("matrix_group",{name:Oh(t,n),n:I(o.length)})}var ZO=5,_h=[];async function kh(t){let e=[O,w.unfolded,w.more,w.language];if(t.querySelector(".matrix")&&e.every((f,u)=>f===
_h[u]))return;let n=$s(O),o=lh(n,w);if(o.folding.every(f=>$h(n,f))||await z(),_h=e,!o.cells.length){L(t,p("div",{class:"\
sheet"},p("p",{},Je())));return}let s=o.entries.map(f=>Sh(n,f)),i=yh(n,o,s,f=>eS(t,o,f)),a=p("div",{class:"band",hidden:!0}),
c=p("p",{class:"matrix-sentence"},p("span",{class:"quiet"},d("matrix_keys"))),l=f=>oS(c,s,f);for(let f of["mouseover","f\
ocusin"])i.addEventListener(f,u=>hh(u,i,a,o,l));i.addEventListener("keydown",f=>mh(f,i)),L(t,p("div",{class:"sheet matri\
x-sheet"},p("p",{class:"quiet"},Vt(n)," ",U(d("show_quotes"),be(n).statements,d("based_on_drawn"))),p("div",{class:"matr\
ix-tools"},tS(o),nS(o)),c,p("div",{class:"matrix-scroll"},p("div",{},i,a))))}function tS({folding:t,unfolded:e}){return[
e.length<t.length&&A(d("unfold_all"),()=>k({unfolded:t})),e.length>0&&A(d("fold_all"),()=>k({unfolded:[]}))]}async function eS(t,{
unfolded:e},n){let o=e.includes(n);await k({unfolded:o?e.filter(s=>s!==n):[...e,n]}),dh(t,n)}function nS({cells:t}){let e=si.
flatMap((o,s)=>t.some(({signs:r})=>r[s])?[o]:[]),n=(o,s)=>p("span",{class:`square ${s}`},Jc(o));return p("p",{class:"mat\
rix-legend"},e.map(o=>p("span",{},n(o,""),o==="neither"?d("matrix_neither"):Xc(o))),t.some(({together:o})=>o)&&p("span",
{},n("","together"),d("matrix_together")),p("span",{class:"quiet"},d("matrix_help",{what:ht(2,Yc[w.count])})))}function oS(t,e,n){
let o=Kt(x,O.level,n.rows),s=o.slice(0,ZO).map(un),r=o.length>s.length?[d("and_more",{n:o.length-s.length})]:[];L(t,p("s\
trong",{},_t([e[n.row],e[n.column]])),` ${Zc(n)}: `,p("span",{id:"matrix-says"},[...s,...r].join("; ")))}var[sS,rS,iS]=[8,30,12],aS=5;function Mh(t,e){let n=matchMedia("(min-width: 901px)").matches;return Bt.map(o=>{let s=t.get(
o)??new Map,r=e.get(o)??new Set;return s.size<2&&!r.size?null:cS(o,s,r,r.size>0||n&&s.size<=aS)})}function cS(t,e,n,o){let s=[
...new Set([...n,...e.keys()])].map(g=>({value:g,label:uS(t,g),number:e.get(g)??0})).sort((g,b)=>Number(n.has(b.value))-
Number(n.has(g.value))||b.number-g.number||g.label.localeCompare(b.label)),r=p("div",{class:"facet-values"}),i=d(`facet_${t}`),
[a,c]=[sS,""],l=()=>{let g=s.filter(({label:b})=>b.toLocaleLowerCase().includes(c));L(r,g.slice(0,a).map(({value:b,label:y,
number:$})=>it([tt(y,fS(t,b)),p("span",{class:"quiet"},` ${I($)}`)],n.has(b),_=>lS(t,b,_))),g.length>a&&A(d("more",{n:I(
g.length-a)}),f))},f=()=>{a+=rS,l()},u=g=>{c=g.trim().toLocaleLowerCase(),l()};l();let m=s.length>iS&&p("input",{type:"s\
earch",placeholder:d("facet_search"),"aria-label":`${d("facet_search")}: ${i}`,oninput:g=>u(g.target.value)}),h=n.size||
s.length;return p("details",{class:"facet",open:o},p("summary",{},i,p("span",{class:"quiet"},` ${I(h)}${n.size?" \u2022":
""}`)),m,r)}function lS(t,e,n){let o=`${t}:${e}`,s=(w.facets??[]).filter(i=>i!==o),r=n?[...s,o]:s;return k({facets:r.length?
r:null,more:0})}function fS(t,e){if(t==="article")return x.articleById.get(e)?.language;let n=t==="actor"||t==="target"?
O.level.numbers.get(e):void 0;return n===void 0?null:Gt(O.level,n)}function uS(t,e){let{names:n,labels:o}=x;switch(t){case"\
actor":case"target":return Bn(e);case"relation":return ln(x.relations.find(({id:s})=>s===e)?.verbs[0]??e);case"type":return e===
yo?d("no_quad_class"):o.quad_classes[n.quad_classes.indexOf(e)]??e;case"source":return Ht([e]);case"mode":return o.modes[n.
modes.indexOf(e)]??e;case"certainty":return o.certainties[n.certainties.indexOf(e)]??e;case"article":return x.articleById.
get(e)?.title??e}}var tl=4,el=t=>(w.columns??[]).find(e=>e.startsWith(`${t}:`))?.slice(t.length+1)??"",ss=(t,e)=>t.toLocaleLowerCase().includes(
e.toLocaleLowerCase());function Th(t){let{level:e}=t,n=new Map,o=f=>{let u=n.get(f)??ve(t,f);return n.set(f,u),u},s=({a:f,
b:u})=>_t([D(e,f),D(e,u)]),r=f=>{let u=Lt(t,f.rows),m=h=>Et(h)===null&&ss(Nt(h),el("quote"));return ri(u.find(m)??u[0])},
i=(f,u,m)=>({name:f,isText:!0,value:u,cell:m}),a=(f,u)=>({name:f,isText:!1,value:u,cell:m=>U(u(m),o(m).statements,s(m))}),
c=f=>u=>D(e,u[f]),l=f=>u=>R(Jt(e,u[f]),()=>St(u.a,u.b));return[i("actor",c("a"),l("a")),i("label",f=>Ee(x,e,f.rows),f=>mS(
Kt(x,e,f.rows).map(un))),i("target",c("b"),l("b")),i("quote",f=>Lt(t,f.rows).map(Nt).join(`
`),r),{name:"weight",isText:!1,value:f=>f.weight,cell:f=>I(f.weight)},{...a("acts",f=>o(f).acts),cell:f=>U(o(f).acts,vo(
o(f)),s(f))},{name:"quad_classes",isText:!1,value:f=>pS(o(f)),cell:f=>dS(o(f),s(f))},a("statements",f=>o(f).statements.length),
a("articles",f=>o(f).articles.size),a("sources",f=>o(f).sources.size)]}function Ah(t){let{level:e,chosen:n}=t,o=new Map(
Dt(n,n.inside.keys()).map((u,m)=>[u,m])),s=E().statements,{first:r,last:i}=x.statements,a=u=>m=>m[u]>=0?D(e,m[u]):ue(s.get(
m.at)[u==="a"?"s":"o"]),c=u=>m=>{let h=m[u];return h>=0?R(Jt(e,h),()=>st(e.nodes[h].actor)):tt(a(u)(m),xn(s.get(m.at)[u===
"a"?"s":"o"]))},l=({at:u})=>rt(u).title;return[{name:"when",isText:!0,value:({at:u})=>or(s.get(u),[r[u],i[u]]),order:({at:u})=>o.
get(u)??0},{name:"actor",isText:!0,value:a("a"),cell:c("a")},{name:"relation",isText:!0,value:({at:u})=>lt(u).label},{name:"\
target",isText:!0,value:a("b"),cell:c("b")},{name:"quote",isText:!0,value:({at:u})=>Nt(u),cell:({at:u})=>ri(u)},{name:"h\
eld",isText:!0,value:({at:u})=>Vo(u).join("; ")},{name:"article",isText:!0,value:l,cell:u=>R(tt(l(u),rt(u.at).language),
()=>Ys(x.statements.article[u.at],u.at))}]}function mS(t){let e=p("bdi",{},t.slice(0,tl).join("; "));if(t.length<=tl)return e;
let n=()=>{e.textContent=t.join("; "),o.remove()},o=R(` ${d("and_more",{n:t.length-tl})}`,n);return[e,o]}var vh=(t,e)=>R(
e,()=>Ot(t)),ri=t=>[Et(t)===null?p("q",{dir:"auto",lang:rt(t).language},vh(t,Nt(t))):p("span",{class:"quiet no-words"},vh(
t,Et(t)??"")),p("span",{class:"quiet",dir:"ltr"},` ${ke(rt(t))}`)," ",Cr(t,Et(t)??Nt(t))],pS=({byQuadClass:t})=>t.reduce(
(e,n,o)=>e+(ye(x,o)==="cooperation"?n:-n),0);function dS({byQuadClass:t,quadClasses:e},n){let o=x.labels.quad_classes.map(
(s,r)=>t[r]>0&&p("span",{class:`quad-class ${ye(x,r)}`},U(t[r],e[r],`${n}, ${s}`),` ${s}`));return o.some(Boolean)?o:"\u2013"}var hS={ties:"-weight",statements:"when"},Lh=[];async function Eh(t){let{rows:e,facets:n,columns:o,sort:s,more:r,language:i}=w,
a=[O,e,n,o,s,r,i];if(t.querySelector(".table-view")&&a.every((b,y)=>b===Lh[y]))return;await z(),Lh=a;let c=$s(O),l=mf(c,
e),{units:f,counts:u}=pf(c,l,n),m=p("div",{class:"facets","aria-label":d("facets"),role:"group"}),h=t.querySelector(".fa\
cets");L(m,Mh(u,Os(n))),h&&Cn(m,Rn(h));let g=e==="ties"?xS(c,l,f):bS(c,l,f);L(t,p("div",{class:"sheet table-view"},m,p("\
div",{class:"table-main"},gS(c),g)))}function gS(t){let{facets:e,columns:n,rows:o}=w,s=e?Ki(x,e):{},r=Ci.map(a=>A(d(`row\
s_${a}`),()=>k({rows:a,sort:null,columns:null,more:0}),{"aria-pressed":String(a===o)})),i=o==="ties"?[Vt(t)," ",U(d("sho\
w_quotes"),be(t).statements,d("based_on_drawn"))]:Ve();return[p("p",{class:"quiet"},i),p("div",{class:"table-tools"},p("\
div",{class:"choices",role:"group","aria-label":d("rows")},r),(e||n)&&A(d("remove_facets"),()=>k({facets:null,columns:null,
more:0})),Object.keys(s).length>0&&A(d("apply_facets"),()=>k({...s,facets:wS(e??[]),more:0}),{title:d("apply_facets_help")}))]}
function wS(t){let e=t.filter(n=>!Object.keys(Ki(x,[n])).length);return e.length?e:null}function xS(t,e,n){let{level:o,chosen:s}=t,
r=n.map(({row:c})=>c),i=[...Nn(x,o,r,s,t.state.count).values()],a=new Set(e.map(({a:c,b:l})=>c*o.nodes.length+l)).size;return Nh(
Th(t),i,a,"tie",c=>c.key)}var bS=(t,e,n)=>Nh(Ah(t),n,e.length,"statement",({at:o})=>o);function Nh(t,e,n,o,s){let r=new Map(
t.map(({name:$})=>[$,el($)])),i=e.filter($=>t.every(_=>$S(_,$,r.get(_.name)??""))),a=t.some(({name:$})=>$===w.sort?.replace(
/^-/,""))?w.sort:hS[w.rows],c=!!a?.startsWith("-"),l=t.find(({name:$})=>$===a?.replace(/^-/,"")),f=l?.order??l?.value??s,
u=i.map($=>({row:$,value:f($)})).sort(($,_)=>(c?-1:1)*yS($.value,_.value)||s($.row)-s(_.row)),{drawn:m,next:h}=uf(u.length,
w.more),g=t.map($=>OS($,l===$&&(c?"descending":"ascending"))),b=t.map($=>p("td",{},SS($,r.get($.name)??""))),y=d("table_\
shown",{n:I(m),of:I(u.length),total:q(n,o)});return[p("p",{class:"quiet",role:"status"},y),p("div",{class:"table-scroll",
tabindex:0,role:"region","aria-label":d("tab_table")},p("table",{class:"listed"},p("thead",{},p("tr",{},g),p("tr",{class:"\
filters"},b)),p("tbody",{},u.slice(0,m).map(({row:$})=>_S(t,$)))),!u.length&&p("p",{},n?d("nothing_fits"):Je()),h>0&&A(d(
"more",{n:I(h)}),()=>k({more:w.more+1})),!h&&u.length>m&&p("p",{class:"quiet"},d("table_most")))]}var yS=(t,e)=>typeof t==
"number"?t-Number(e):t.localeCompare(String(e));function $S({isText:t,value:e},n,o){return o?t?ss(String(e(n)),o):!(Number(
e(n))<Number(o)):!0}function OS({name:t,isText:e},n){let o=n?n==="ascending":!e;return p("th",{scope:"col","aria-sort":n||
"none",class:e?"":"num"},R(d(`column_${t}`),()=>k({sort:`${o?"-":""}${t}`})),n&&(n==="descending"?" \u2193":" \u2191"))}
function SS({name:t,isText:e},n){let o=r=>{let i=(w.columns??[]).filter(c=>!c.startsWith(`${t}:`)),a=r.trim()?[...i,`${t}\
:${r.trim()}`]:i;return k({columns:a.length?a:null,more:0})},s=d(e?"column_contains":"column_at_least");return p("input",
{type:e?"search":"number",value:n,placeholder:e?"\u2026":"\u2265","aria-label":`${d(`column_${t}`)}: ${s}`,onchange:r=>o(
r.target.value)})}var _S=(t,e)=>p("tr",{},t.map(({name:n,isText:o,value:s,cell:r},i)=>p(i?"td":"th",{scope:i?null:"row",
class:o?n:"num"},r?r(e):p("bdi",{},s(e)))));function rs(){let t=gt(),e=Or(),{stops:n,undated:o}=t?Ro():{stops:[],undated:0};return p("div",{class:"play",role:"group",
"aria-label":d("play_acts")},A(`\u25C0 ${d("date_before")}`,()=>Ca(-1),{disabled:!t||!Un(n,-1)}),A(d(e?"pause":"play"),e?
Nu:Eu,{"aria-pressed":String(e)}),A(`${d("date_next")} \u25B6`,()=>Ca(1),{disabled:t&&!Un(n,1)}),t&&A(d("whole_period"),
Sr),p("span",{class:"quiet","aria-live":"polite"},t&&kS(t,n),o>0&&` ${d("play_undated",{acts:q(o,"act")})}`))}function kS({
first:t,last:e},n){let o=n.findIndex(a=>a.first===t&&a.last===e),s=cn(t,e);if(o<0)return`${d("nothing_at_date")} (${s})`;
let[r,i]=[o+1,n.length].map(I);return d("play_at",{n:r,of:i,acts:q(n[o].acts,"act"),when:s})}function qh(t,e){let{act:n}=t.facts.statements,o=new Map(e.map(m=>[n[m.main],m])),s=nl(t).map(m=>m.map(h=>o.get(h))),r=new Set(
s.flat().filter(m=>m!==void 0&&!le(m))),i=s.filter(m=>m.every(h=>h&&r.has(h))),a=new Map;for(let[m,h]of i)a.set(m,a.get(
m)??[]),a.set(h,[...a.get(h)??[],m]);let c=new Map,l=m=>{let h=c.get(m);if(h!==void 0)return h;let g=1+Math.max(0,...(a.
get(m)??[]).map(l));return c.set(m,g),g},f=e.filter(m=>a.has(m));for(let m of f)l(m);let u={columns:new Map,numbers:[]};
for(let m of MS(f,i)){u.numbers.length&&u.numbers.push(null);let h=u.numbers.length;for(let b of m)u.columns.set(b,h+l(b));
let g=Math.max(...m.map(l));u.numbers.push(...Array.from({length:g},(b,y)=>y+1))}return u}function MS(t,e){let n=new Map(
t.map(o=>[o,[o]]));for(let o of e){let[s,r]=o.map(i=>n.get(i)??[]);if(s!==r){s.push(...r);for(let i of r)n.set(i,s)}}return[
...new Set(n.values())]}function nl({facts:t,state:e}){if(!t.orders.length)return[];let{inside:n,main:o}=At(t,bs(e),Tt(e)),
{act:s,relation:r}=t.statements,i=l=>n[l]===1&&s[l]>=0&&dt(t,l)&&t.relations[r[o[l]]].kind===En,a=new Map;for(let[l,f,u]of t.
orders)!n[l]||!dt(t,l)||!i(f)||!i(u)||s[f]===s[u]||a.set(s[f],(a.get(s[f])??new Set).add(s[u]));let c=new Map([...a.keys()].
map(l=>[l,vS(a,l)]));return[...c].flatMap(([l,f])=>[...f].filter(u=>!c.get(u)?.has(l)).map(u=>[l,u]))}function vS(t,e){let n=new Set(
t.get(e));for(let o of n)for(let s of t.get(o)??[])n.add(s);return n}var is=40,Ih=14,ol=10,TS=45,AS=.2,Rh=90,LS=400,ii=class{constructor(e,n,o){let s=e.flatMap(({first:i,last:a})=>[i,a]).filter(
i=>i!==null),r=[...new Set(s)].sort((i,a)=>i-a);this.left=n,this.right=o,this.stretches=qS(ES(r,e,Math.floor((o-n)/(Rh+is))),
n,o)}x(e){let[n]=this.stretches,o=this.stretches[this.stretches.length-1];if(e<n.from)return this.left;if(e>o.to)return this.
right;let{from:s,to:r,left:i,right:a,isFolded:c}=this.stretches.find(f=>e<=f.to&&!f.isFolded&&e>=f.from)??this.stretches.
find(f=>e<=f.to)??o,l=c?0:Ih;return s===r?i+l:i+l+(e-s)/(r-s)*(a-i-2*l)}get folds(){return this.stretches.filter(({isFolded:e})=>e)}get daysAPixel(){
return Math.max(...this.stretches.map(e=>e.isFolded?0:(e.to-e.from)/Ch(e)))}ticks(e,n){return this.stretches.filter(({isFolded:o})=>!o).
flatMap(o=>IS(o,this,e,n))}},Ch=({left:t,right:e})=>Math.max(e-t-2*Ih,1);function ES(t,e,n){let o=t[t.length-1]-t[0],s=NS(
t,e),r=t.slice(1).flatMap((c,l)=>s.has(l)?[]:[{k:l,days:c-t[l]}]),i=new Set;for(let{k:c,days:l}of r.sort((f,u)=>u.days-f.
days)){if(i.size>=n||l<TS||l<AS*o)break;i.add(c),o-=l}let a=[[t[0],t[0]]];for(let[c,l]of t.entries())i.has(c-1)?a.push([
l,l]):a[a.length-1][1]=l;return a}function NS(t,e){let n=new Map(t.map((s,r)=>[s,r])),o=new Set;for(let{first:s,last:r}of e)
if(!(s===null||r===null||r-s>LS))for(let i=n.get(s);t[i]<r;i++)o.add(i);return o}function qS(t,e,n){let o=n-e-is*(t.length-
1),s=t.reduce((l,[f,u])=>l+u-f,0),r=Math.min(Rh,o/t.length),i=o-r*t.length,a=[],c=e;for(let[l,[f,u]]of t.entries()){l&&(a.
push({from:t[l-1][1],to:f,left:c,right:c+is,isFolded:!0}),c+=is);let m=r+i*(s?(u-f)/s:1/t.length);a.push({from:f,to:u,left:c,
right:c+m,isFolded:!1}),c+=m}return a}function IS(t,e,n,o){let{from:s,to:r,left:i,right:a}=t,c=r-s,f=tr(s,r,(c||1)/Ch(t)*
84).map(({day:v,step:N})=>({day:v,step:N,x:e.x(v),text:n(v,N)})),u=f.find(({x:v,text:N})=>v+o(N)<=a),m=[1,Ge,Ae].filter(
v=>!u||v<=u.step),h=m.slice(Math.min(c<2*Ge?0:c<2*Ae?1:2,m.length-1)).map(v=>n(s,v)),g=u?u.x-ol:a+is,b=h.find(v=>e.x(s)+
o(v)<=g)??(u?"":h[h.length-1]),y=b?[{x:e.x(s),text:b,isLine:!1,days:null}]:[],$=b?e.x(s)+o(b)+ol:i;for(let[v,{day:N,x:B,
text:j}]of f.entries()){let C=[N,(f[v+1]?.day??r+1)-1],H=B>=$&&B+o(j)<=a;y.push({x:B,text:H?j:"",isLine:!0,days:C}),H&&($=
B+o(j)+ol)}let _=n(r,1),M=e.x(r)-o(_);return c&&M>$&&M>i&&y.push({x:M,text:_,isLine:!1,days:null}),y}var ao=22,sl=8,RS=20,rl=16,jh=[960,520,360,240,160,120],CS=5;function Wh(t,e,n){let o=jS(t,e),s=n+sl+(e.named?0:RS+(o.length-
1)*rl),{shapes:r,rows:i}=PS(t,e,s)??FS(t,e,s),a=s-n+Math.max(i,1)*ao+sl;return{shapes:[WS(t,o,n+sl+(e.named&&o.length>1?
9:15)),...r],height:a}}function jS({title:t,number:e},{named:n,left:o,right:s}){let r=n||s-o;return BS(t,r,r-X(I(e))-12)}
function WS({title:t,lang:e,open:n,isOpen:o,number:s},r,i){let a=I(s),c=r.map((u,m)=>S("text",{class:"lane-name",lang:e,
x:0,y:i+m*rl},u)),l=X(r[r.length-1],13,600)+6,f=S("text",{class:"lane-number",x:l,y:i+(r.length-1)*rl},a);return n?ns(Sn(
`${t}: ${a}`,n,...c,f),o):S("g",{},c,f)}function BS(t,e,n){let o=(c,l)=>X(c,13,600)<=l;if(o(t,n))return[Oe(t,n,13,600)];
let s=t.split(" "),r=s.length-1;for(;r>1&&!o(s.slice(0,r).join(" "),e);)r--;let[i,a]=[s.slice(0,r).join(" "),s.slice(r).
join(" ")];return[Oe(i,e,13,600),...a?[Oe(a,n,13,600)]:[]]}function PS({items:t},{left:e,right:n,rows:o,reach:s},r){if(t.
length*(Y+Y)>o*(n-e))return null;let i=t.map(u=>({item:u,reach:s(u)})).sort((u,m)=>u.reach[0]-m.reach[0]),a=u=>i.map(({item:m,
reach:[h,g]})=>{let b=Oe(m.words(Math.floor(u/CS)),Math.min(u,Math.max(n-h,h-e)-2*Y));return{left:h,right:g,width:X(b),words:b}}),
c=a(jh[0]);for(let u of jh.slice(1)){if(ti(c,e,n,o,!0))break;c=a(u)}let l=Wd(c,e,n,o);return l?{shapes:i.map(({item:u},m)=>{
let{row:h,words:g}=l[m],b=r+h*ao+ao/2,y=Sn(u.name(),u.open,...u.shapes(c[m].left,c[m].right,b),g!==null&&S("text",{class:"\
mark-label",x:g,y:b+4},c[m].words));return ns(y,u.isOpen)}),rows:1+Math.max(0,...l.map(({row:u})=>u))}:null}function FS({
title:t,items:e},n,o){let s=[...new Set(e.map(({kind:i})=>i))].sort(),r=[];for(let[i,a]of s.entries()){let c=o+i*ao;r.push(
n.sample(a,n.left-10,c+ao/2));let l=e.filter(m=>m.kind===a),{bins:f,wide:u}=Bd(l,n.bins.starts);for(let[m,h]of f){let[g,
b]=[n.bins.edges[m],n.bins.edges[m+1]];r.push(DS(h,`${t}: ${n.binName(m,h.length)}`,g,b,c,a,n))}if(u.length){let m=`${t}\
: ${n.binName(-1,u.length)}`,h=()=>n.openAll(u,m),g=S("text",{class:"lane-number end",x:n.end,y:c+15},`+${I(u.length)}`);
r.push(ns(Sn(m,h,g),Bh(u)))}}return{shapes:r,rows:s.length}}var Bh=t=>t.some(e=>e.isOpen);function DS(t,e,n,o,s,r,i){let a=I(
t.length),c=X(a)+2<=o-n,l=Sn(e,()=>i.openAll(t,e),S("rect",{class:`bin kind-${r}`,x:n+.5,y:s+2,width:Math.max(o-n-1,1),height:ao-
4,rx:3}),c&&S("text",{class:"bin-number",x:(n+o)/2,y:s+15},a));return ns(l,Bh(t))}var zS=700,US=200,GS=22,HS=44,Rt=40,VS=28,Dh=3;function zh({lanes:t,ordered:e,columnOf:n,steps:o,now:s,openAll:r},i){let a=i>=
zS?US:0,[c,l]=[a+GS,i-HS],f={left:c,right:l,end:i,named:a,openAll:r,sample:KS},u=t.flatMap(({items:g})=>g),m=[],h=0;if(u.
length){let g=new ii(u,c,l),b={...f,rows:Ph(t),reach:QS(g),...YS(g)},y=Fh(t,b,Rt);m.push(...XS(g,y.height,t),...t_(g,s,y.
height),...y.shapes),h=y.height}if(e.length){let g=(l-c)/o.length,b=M=>c+14+(M-1)*g,y={...f,rows:Ph(e),reach:M=>[b(n(M)),
b(n(M))],bins:{starts:[],edges:[]},binName:()=>d("ordered")},$=h+(h?24:0),_=Fh(e,y,$+Rt);m.push(S("text",{class:"part-na\
me",x:0,y:$+12},d("ordered")),...e_(b,o,$+Rt,_.height),..._.shapes),h=_.height}return S("svg",{class:"timeline",width:i,
height:h+4,viewBox:`0 0 ${i} ${h+4}`,role:"group","aria-label":d("tab_timeline")},m)}var Ph=t=>t.length<=3?16:t.length<=
6?8:5,QS=t=>({first:e,last:n})=>[e===null?t.left:t.x(e),n===null?t.right:t.x(n)],KS=(t,e,n)=>t===Dh?On(2,"not actual",e,
n):On(t,"plain",e,n);function Fh(t,e,n){let o=[],s=n;for(let r of t){let i=Wh(r,e,s);o.push(S("line",{class:"grid",x1:0,
x2:e.end,y1:s,y2:s}),...i.shapes),s+=i.height}return{shapes:o,height:s}}function YS(t){let{stretches:e}=t,[n,o]=[e[0].from,
e[e.length-1].to],s=tr(n,o,Math.max(t.daysAPixel*VS,1)),r=[n,...s.map(({day:f})=>f)],i=[...r.slice(1),o+1],a=s.length?s[0].
step:o-n+1,c=[...r.map(f=>t.x(f)),t.right];return{bins:{starts:r,edges:c},binName:(f,u)=>f<0?d("wide_dates",{n:I(u)}):d(
"acts_of",{n:I(u),when:JS(r[f],i[f]-1,a<Ae?1:Ae)})}}function JS(t,e,n){let[o,s]=[il(t,n),il(e,n)];return o===s?o:d("date\
_throughout",{from:o,to:s})}function il(t,e){let n=mt(t);return ct(e<Ge?n:e<Ae?n.slice(0,7):n.slice(0,4))}function XS(t,e,n){
let{left:o,right:s}=t,r=t.ticks(il,X).map(({x:l,text:f,isLine:u,days:m})=>{let h=f&&S("text",{class:"tick-label",x:l,y:12},
f),g=m&&(()=>k({since:m[0],until:m[1]}));return[u&&S("line",{class:"grid",x1:l,x2:l,y1:Rt-6,y2:e}),h&&g?Sn(d("only_perio\
d",{period:cn(...m)}),g,h):h]}),i=o,a=t.folds.map(l=>{let f=(l.left+l.right)/2,u=ZS(l,n).find(m=>f-X(m)/2>=i&&f+X(m)/2<=
s);return u&&(i=f+X(u)/2+8),[S("rect",{class:"fold",x:l.left,y:Rt-22,width:l.right-l.left,height:e-Rt+22}),S("path",{class:"\
break",d:`M${f-6} ${Rt-1} l5 -10 M${f+1} ${Rt-1} l5 -10`}),u&&S("text",{class:"fold-label",x:f,y:Rt-14},u)]}),c=t.stretches.
filter(({isFolded:l})=>!l).map(l=>S("line",{class:"axis",x1:l.left,x2:l.right,y1:Rt-6,y2:Rt-6}));return[...a,...r,...c].
flat().filter(Boolean)}function ZS({from:t,to:e},n){let o=e-t,[s,r]=o>=2*Ae?[Math.floor(o/365.25),"years"]:o>=2*Ge?[Math.
floor(o/30.44),"months"]:[o,"days"];return[!n.some(({items:a})=>a.some(({first:c,last:l})=>(c??-1/0)<e&&(l??1/0)>t))&&d(
`no_act_${r}`,{n:s}),d(`number_${r}`,{n:s})].filter(a=>typeof a=="string")}function t_(t,e,n){if(!e)return[];let[o,s]=[t.
x(e.first)-9,t.x(e.last)+9];return[S("rect",{class:"now",x:o,y:Rt-6,width:s-o,height:n-Rt+6})]}function e_(t,e,n,o){let r=(e.
length>1?t(2)-t(1):1/0)-4>=X(I(Math.max(...e.map(i=>i??0))));return e.flatMap((i,a)=>[i!==null&&S("line",{class:"grid",x1:t(
a+1),x2:t(a+1),y1:n-6,y2:o}),i!==null&&r&&S("text",{class:"tick-label step",x:t(a+1),y:n-12},I(i))]).filter(i=>i instanceof
SVGElement)}var Uh=(t,e)=>e?Math.min(t,x.names.signs.length-2):Dh;var al=90,Gh=12;function Hh(t,e,n,o){let s=Pc(e);return{first:e.first,last:e.last,kind:Uh(e.sign,e.isReal),words:r=>ai(t,
e,n.ends,r),name:()=>`${ai(t,e,n.ends,al)}: ${wt(e.main)}, ${i_(e)}`,statements:()=>e.statements,open:()=>K(e.statements,
ai(t,e,n.ends,al)),isOpen:e.statements.includes(o),shapes:(r,i,a)=>[le(e)&&e.first!==e.last&&ei(e.sign,r-Y,i+Y,a),On(e.sign,
s,r,a)]}}function Vh(t){let{id:e,title:n,first:o,last:s}=x.articles[t];return{first:o,last:s,kind:2,words:r=>Ut(Se(n,r)),
name:()=>`${Ut(n)}, ${eo(x.articles[t])}`,statements:()=>Pt(x.statements.article,t),open:()=>k({tab:"article",article:e}),
isOpen:!1,shapes:(r,i,a)=>[o!==s&&ei(2,r-Y,i+Y,a),S("path",{class:"tick",d:`M${r} ${a-8} V${a+8}`})]}}function cl(t,e){let{
level:n}=t,o=e.ties.length?e.ties[0].pair.a:n.subject[e.main];return(o>=0?`${D(n,o)} `:"")+ai(t,e,[o],al)}function ai({level:t},e,[
n,o],s){let r=e.ties.filter(({pair:m})=>m.a===n&&(o===void 0||m.b===o)),[i,...a]=r.length?r:e.ties.filter(({pair:m})=>m.
b===n);if(!i)return r_(e,s);let c=D(t,i.pair.a===n?i.pair.b:i.pair.a),l=o===void 0?` ${c}${a.length?` +${a.length}`:""}`:
"",{parts:f}=Kt(x,t,i.rows)[0],u=No(f,s-l.length)+l;return f[5]?u:u+n_(e,s-u.length)}function n_({main:t},e){let{roles:n,
statements:o}=E(),s=o.get(t).roles?.find(([i])=>n[i].function==="topic");if(!s||e<Gh)return"";let r=o_(s[1]);return s_(s[1])?
`: ${Se(r,e-2)} ?`:`: ${Se(r,e)}`}var o_=t=>typeof t=="number"&&t<0?Zn(-1-t,1).join(" "):ue(t,1);function s_(t){if(typeof t==
"string"||t>=0)return!1;let e=x.statements.stance[-1-t];return e>=0&&["doubts","rejects"].includes(x.names.stances[e])}function r_({
main:t},e){let{verb:n,ends:o}=_e(t),s=ue(o[0],1);return`${n} ${Se(s,Math.max(e-n.length,Gh))}`.trim()}function i_({main:t,
first:e,last:n}){let o=E().statements.get(t);return o.when||o.inferred_when?nr(o,[e,n]):e===null&&n===null?d("date_unkno\
wn"):cn(e,n)}var Kh=12,a_=300,Yh=Kh,ll=0,Qh=null;async function ci(t){await z();let e=Ra(),n=Ye(e);if(!n.length&&!w.pair){L(t,Xt(gt()&&
p("div",{class:"line timeline-head"},rs()),p("p",{},Je())));return}let s=(e===O?n:Ye(O)).flatMap(({statements:m})=>m),r=$r(
e),i=Au(e,n,w.lanes,r),{columns:a,numbers:c}=qh(e,n),l=i.slice(0,Yh),f=p("div",{class:"timeline-box"}),u=n.filter(m=>!le(
m)&&!a.has(m));L(t,Xt(p("div",{class:"line timeline-head"},r?p_(r):m_(),rs()),n.length===0&&p("p",{},d("no_tie_between")),
f,i.length>l.length&&d_(i.length-l.length,t),h_(n),g_(n,{columns:a,numbers:c},u.length,i.reduce((m,h)=>m+h.units.length,
0)>n.length),w_(u),x_(n,r),zr(an(x,s,O.chosen.main),d("tab_timeline")))),c_(f,e,l,n,{columns:a,numbers:c}),l_(t)}function c_(t,e,n,o,s){
ll=t.clientWidth;let{paddingLeft:r,paddingRight:i}=getComputedStyle(t),a=ll-parseFloat(r)-parseFloat(i),c=new Map,l=jn(),
f=(b,y)=>{let $=b.units.filter(y).map(M=>{let v=Hh(e,M,b,l);return c.set(v,s.columns.get(M)??0),v}),_=Hf(b.ends.map(M=>Gt(
e.level,M)));return{title:f_(e,b),lang:_,...u_(e,b),items:$,number:$.length}},u=n.map(b=>f(b,le)).filter(({items:b})=>b.
length),m=n.map(b=>f(b,y=>s.columns.has(y))).filter(({items:b})=>b.length),g=[...new Set(o.flatMap(({statements:b})=>b.map(
y=>x.statements.article[y])))].filter(b=>le(x.articles[b])).map(Vh);g.length&&u.push({title:d("articles"),lang:null,open:null,
isOpen:!1,items:g,number:g.length}),t.append(zh({lanes:u,ordered:m,columnOf:b=>c.get(b)??0,steps:s.numbers,now:gt(),openAll:(b,y)=>K(
b.flatMap(({statements:$})=>$()),y)},Math.max(a,a_)))}function l_(t){Qh??=new ResizeObserver(()=>{let e=t.querySelector(
".timeline-box");w.tab==="timeline"&&e&&e.clientWidth&&e.clientWidth!==ll&&Ko(t,ci)}),Qh.observe(t)}var f_=({level:t},{ends:e})=>_t(
e.map(n=>D(t,n)));function u_({level:t},{ends:e}){let n=e.map(r=>t.nodes[r].actor),o=ze(n),s=n.length>1?{pair:n,open:o}:
{open:o};return{open:()=>k(s),isOpen:w.open===o}}var m_=()=>p("label",{class:"line"},d("lanes_of"),Z(d("lanes_of"),[["ac\
tor",d("lanes_actor")],["pair",d("lanes_pair")]],w.lanes,t=>k({lanes:t}))),p_=t=>p("span",{class:"line"},p("strong",{},t.
map((e,n)=>[n>0&&" \u2194 ",Jt(O.level,e)])),A(d("all_pairs"),()=>k({pair:null}))),d_=(t,e)=>A(d("more",{n:I(t)}),()=>{Yh+=
Kh,Ko(e,ci)}),h_=t=>p("ul",{class:"looks"},Fd(t).map(([e,n])=>p("li",{},e,p("span",{},n))));function g_(t,e,n,o){let s=t.
filter(le).length,r=[s>0&&d("at_their_dates",{n:I(s)}),e.columns.size>0&&d("in_stated_order",{n:I(e.columns.size)}),n>0&&
d("without_date",{n:I(n)})].filter(Boolean);return p("p",{class:"quiet"},d("timeline_drawn",{what:r.join(", ")}),o&&` ${d(
"timeline_several")}`,e.numbers.includes(null)&&` ${d("ordered_chains")}`)}function w_(t){let e=jn(),n=({statements:o})=>o.
includes(e);return t.length?p("details",{class:"undated",open:t.some(n)},p("summary",{},`${d("without_date",{n:I(t.length)})}\
: ${d("show")}`),Re(t.map(o=>p("li",{"aria-current":n(o)&&"location"},R(cl(O,o),()=>K(o.statements,cl(O,o))))),20)):null}
function x_(t,e){if(e||w.lanes==="actor")return null;let n=t.filter(({ties:o})=>!o.length);return n.length>0&&p("p",{class:"\
quiet"},d("no_pair",{n:I(n.length)}))}function co(t,e){let o=[...new Set(e.filter(s=>s!=null&&s!==""))];return{at:t,names:o,plain:o.map(It)}}function fl(t,e){
let n=e.join(" ");return t===n?0:t.startsWith(n)?1:e.every(o=>t.includes(o))?e.every(o=>b_(t,o))?2:3:null}function b_(t,e){
for(let n=t.indexOf(e);n>=0;n=t.indexOf(e,n+1))if(Zo(t,n))return!0;return!1}function Jh(t,e,n){let o=[];for(let s of t){
let[r,i]=[1/0,0];for(let[a,c]of s.plain.entries()){let l=fl(c,e);l!==null&&l<r&&([r,i]=[l,a])}r<1/0&&o.push({one:s,rank:r,
by:i,count:n(s.at)})}return o.sort((s,r)=>s.rank-r.rank||r.count-s.count||s.one.at-r.one.at)}function Xh(t,e){let n=null;
for(let o of t)for(let[s,r]of o.plain.entries())for(let i of new Set([r,...r.split(" ")])){let a=Math.min(Math.floor(Math.
max(e.length,i.length)/3),n?n.far-1:99);if(a<1||Math.abs(i.length-e.length)>a)continue;let c=y_(i,e,a);c<=a&&(n={one:o,name:o.
names[s],far:c})}return n}function y_(t,e,n){let[o,s]=[[],Array.from({length:e.length+1},(r,i)=>i)];for(let r=1;r<=t.length;r++){
let i=[r];for(let a=1;a<=e.length;a++){let c=t[r-1]===e[a-1];i[a]=Math.min(s[a]+1,i[a-1]+1,s[a-1]+(c?0:1)),r>1&&a>1&&t[r-
1]===e[a-2]&&t[r-2]===e[a-1]&&(i[a]=Math.min(i[a],o[a-2]+1))}if(Math.min(...i)>n)return n+1;[o,s]=[s,i]}return s[e.length]}var li=90,as=class{constructor(){this.plain=[],this.passages={owners:[],bounds:[],texts:[]}}add(e,n,o=null){this.plain.push(
`${It(e)}
`),this.passages.owners.push(n),this.passages.bounds.push(o),this.passages.texts.push(o?null:e)}whole(){let e=new Uint32Array(
this.plain.length+1);for(let[n,o]of this.plain.entries())e[n+1]=e[n]+o.length;return{plain:this.plain.join(""),starts:e,
...this.passages}}};function ul(t,e){let{plain:n,starts:o}=t,s=e.join(" "),r=[[],[],[]],i=new Uint8Array(o.length);for(let[
a,c]of Zh(t,s)){i[a]=1;let l=Zo(n,c)||$_(n.slice(o[a],o[a+1]),s)===0;r[l?0:1].push(a)}if(e.length>1){let a=e.reduce((c,l)=>l.
length>c.length?l:c,"");for(let[c]of Zh(t,a)){if(i[c])continue;let l=n.slice(o[c],o[c+1]);e.every(f=>l.includes(f))&&r[2].
push(c)}}return r.flat()}function*Zh({plain:t,starts:e},n){let o=0;for(let s=t.indexOf(n);s>=0&&o+1<e.length;s=t.indexOf(
n,e[o])){for(;e[o+1]<=s;)o++;yield[o,s],o++}}function $_(t,e){let n=2;for(let o=t.indexOf(e);o>=0;o=t.indexOf(e,o+1)){if(Zo(
t,o))return 0;n=1}return n}function cs(t,e){let n=t.replace(/^#+\s+/,"").replace(/\s+/g," ").trim(),o=$d(n,[e.join(" "),
...e]),[s]=o[0]??[0],r=s>li?tg(n,s-li):0,i=n.length-s>2*li?tg(n,s+2*li):n.length,a=r?"\u2026 ":"";return{text:`${a}${n.slice(
r,i).trimEnd()}${i<n.length?" \u2026":""}`,marks:o.filter(([c,l])=>c>=r&&l<=i).map(([c,l])=>[c-r+a.length,l-r+a.length])}}
function tg(t,e){let n=t.indexOf(" ",e);return n>=0&&n-e<20?n+1:e}async function eg(t,e){let{findings:n,...o}=t,{facts:s,words:r}=o,i=r.entities.map(({label:l,labels:f={},aliases:u=[]},m)=>co(
m,[l,...Object.values(f),...u])),a=({at:l})=>!!r.entities[l].actor,c=await __(t,e);return{...o,actors:i.filter(a),issues:i.
filter(l=>!a(l)),relations:s.relations.map(({label:l},f)=>co(f,[l])),questions:s.questions.map(({title:l,name:f},u)=>co(
u,[l,f])),articles:s.articles.map(({title:l,author:f,publisher:u},m)=>co(m,[l,f,u,[f,u,l].filter(Boolean).join(" ")])),findings:v_(
t,n),quotes:await S_(t,e),sentences:c,sentenceOf:M_(t,c)}}function O_({facts:t,words:e},n){let{quote:o=[]}=e.statements.
get(n),s=e.bodies.get(t.statements.article[n]);if(s===null)return o.join(" [\u2026] ");let r=[];for(let i=2;i<o.length;i+=
2)r.push(s.slice(Number(o[i]),Number(o[i+1])));return r.join(" [\u2026] ")}async function S_(t,e){let n=new as;for(let[o,
{translation:s}]of t.words.statements.entries())n.add(O_(t,o),o),s&&n.add(s,o),await e();return n.whole()}async function __({
words:t,facts:e},n){let o=new as;for(let[s,r]of t.bodies.entries()){let i=new Intl.Segmenter(e.articles[s].language??void 0,
{granularity:"sentence"});for(let{segment:a,index:c}of i.segment(k_(r??"")))a.trim()&&o.add(a,s,[c,c+a.length]);await n()}
return o.whole()}var k_=t=>t.replace(/(?<!\n|^#[^\n]*)\n(?!\n)/gm," ");function M_({facts:t,words:e},{owners:n,bounds:o}){
let s=new Map;for(let[i,a]of n.entries())s.has(a)||s.set(a,i);let r=t.articles.map((i,a)=>e.bodies.get(a)!==null);return Int32Array.
from({length:e.statements.length},(i,a)=>{let c=t.statements.article[a];if(!r[c])return-1;let{quote:l=[]}=e.statements.get(
a),[f,u]=[s.get(c)??0,n.length];for(;u-f>1;){let m=f+u>>1;n[m]===c&&(o[m]?.[0]??0)<=Number(l[2])?f=m:u=m}return f})}function v_({
facts:t},e){return e.flatMap(n=>n.findings).map(({title:n,sentence:o,counts:s},r)=>{let i=o.map(([c])=>c).join(""),[,,a]=s[s.
length-1];return{...co(r,[i,`${n}: ${i}`]),statements:se(t,a)}})}var ng=4,og=4;function sg(t,e,n,o){let s=i=>i.filter(a=>!n.has(a)),r=[];for(let{at:i,plain:a}of t.relations){let c=T_(a[0].
split(" "),e);if(c===null||!o.relations[i])continue;let[l,f]=[e.slice(0,c.from),e.slice(c.to)].map(s);for(let u of L_(t,
i,l,f,o)){let m=o.ofPhrase(u);m.length&&r.push({kind:"phrase",rank:c.rank,count:m.length,label:"",phrase:u,statements:m})}}
return r.sort((i,a)=>i.rank-a.rank||(a.count??0)-(i.count??0))}function T_(t,e){for(let n=0;n<e.length;n++){let o=e.slice(
n,n+t.length);if(o.length===t.length&&o.every((i,a)=>A_(i,t[a])))return{from:n,to:n+t.length,rank:o.every((i,a)=>i===t[a])?
0:1};if(n+o.length===e.length&&o.join(" ").length>=ng&&t.join(" ").startsWith(o.join(" ")))return{from:n,to:e.length,rank:1}}
return null}function A_(t,e){let n=0;for(;n<t.length&&t[n]===e[n];)n++;return t===e||n>=ng&&n>=Math.max(t.length,e.length)-
2}function L_(t,e,n,o,s){let[r,i]=[n,o].map(a=>a.length?E_(t,a):[null]);return n.length||o.length?r.flatMap(a=>i.map(c=>({
relation:e,actor:a,target:c}))):s.targetsOf(e).slice(0,og).map(a=>({relation:e,actor:null,target:a}))}function E_({actors:t,
issues:e,words:{entities:n}},o){let s=[];for(let{at:i,plain:a}of[...t,...e]){let c=a.map(l=>fl(l,o)).filter(l=>l!==null);
c.length&&s.push({rank:Math.min(...c),id:n[i].id})}return s.sort((i,a)=>i.rank-a.rank).filter(({rank:i})=>i===s[0].rank).
slice(0,og).map(({id:i})=>i)}var rg=["phrase","actor","issue","relation","article","finding","question","quote","words"],N_=4,q_=200,I_="\u2E80",fi=class{constructor(e,n,o){
this.index=e,this.counts=new Rr(e.facts,e.words,e.level,n),this.asking=new Set(Nc(o)),this.answers=e.facts.questions.map(
s=>s.tab?null:this.counts.ofQuestion(s))}groups(e,n=null){let o=Nc(e.replace(/[?\u00bf\u061f\uff1f]/g," "));if(!o.length)
return[];let s=c=>c===n?q_:N_,r=o.filter(c=>!this.asking.has(c)),i=o.join("").length>1||o[0]>=I_;return[R_("phrase",sg(this.
index,o,this.asking,this.counts),s("phrase")),...this.namedGroups(o,r.length?r:o,s),...i?this.textGroups(o,s):[]].filter(
({total:c})=>c).sort((c,l)=>ag(c)-ag(l)||rg.indexOf(c.kind)-rg.indexOf(l.kind))}nearest(e){let{actors:n,issues:o,relations:s}=this.
index;return Xh([...n,...o,...s],It(e))?.name??null}namedGroups(e,n,o){let{counts:s,index:r}=this,i=()=>0,a=l=>s.entities[l],
c=(l,f,u,m=()=>({}))=>{let h=Jh(f,l==="question"?n:e,u),g=h.slice(0,o(l)).map(({one:b,rank:y,by:$,count:_})=>({kind:l,rank:y,
count:_,at:b.at,label:b.names[0],...$>0&&l!=="finding"&&l!=="question"&&{alias:b.names[$]},...m(b.at)}));return{kind:l,total:h.
length,hits:g}};return[c("actor",r.actors,a),c("issue",r.issues,a),c("relation",r.relations.filter(({at:l})=>s.relations[l]),
l=>s.relations[l],l=>({statements:s.ofRelation(l)})),c("article",r.articles,l=>s.articles[l],()=>({alias:void 0})),c("fi\
nding",r.findings,i,l=>({count:r.findings[l].statements.length,statements:r.findings[l].statements,snippet:cs(r.findings[l].
names[0],e)})),c("question",r.questions.filter(({at:l})=>this.answers[l]?.length!==0),l=>this.answers[l]?.length??0,l=>{
let f=this.answers[l];return f?{statements:f}:{count:null,tab:r.facts.questions[l].tab}})]}textGroups(e,n){let{quotes:o,
sentences:s,sentenceOf:r}=this.index,{first:i,total:a,taken:c}=this.quoted(ul(o,e),n("quote")),l=ul(s,e).filter(m=>!c[m]),
f=i.map(({passage:m,statements:h})=>{let g=o.owners[m],b=cs(this.sentence(r[g]),e),y=b.marks.length?b:cs(this.quote(m),e),
$=this.index.facts.statements.article[g],_=[...h];return{...ig("quote",y,$,e),count:_.length,statements:_}}),u=l.slice(0,
n("words")).map(m=>{let h=this.sentence(m);return{...ig("words",cs(h,e),s.owners[m],e),sentence:h}});return[{kind:"quote",
total:a,hits:f},{kind:"words",total:l.length,hits:u}]}quoted(e,n){let{quotes:o,sentences:s,sentenceOf:r}=this.index,i=new Uint8Array(
s.owners.length),a=new Map,c=new Set,l=0;for(let f of e){let u=o.owners[f],m=r[u],h=m<0?this.quote(f):m,g=m<0?!c.has(h):
!i[m];m<0?c.add(h):i[m]=1,g&&l++<n&&a.set(h,{passage:f,statements:new Set}),a.get(h)?.statements.add(u)}return{first:[...a.
values()],total:l,taken:i}}quote(e){return this.index.quotes.texts[e]??""}sentence(e){let{sentences:n,words:o}=this.index,
s=e<0?null:n.bounds[e];return s?(o.bodies.get(n.owners[e])??"").slice(...s):""}},ig=(t,e,n,o)=>({kind:t,rank:It(e.text).
includes(o.join(" "))?4:5,count:null,label:e.text,snippet:e,article:n}),R_=(t,e,n)=>({kind:t,total:e.length,hits:e.slice(
0,n)});function ag({hits:t}){let e=Math.min(...t.map(n=>n.rank));return e<=1?e:2}var C_=80;async function lg({kind:t,at:e=0,article:n=0,statements:o,tab:s,sentence:r},i,a){t==="actor"||t==="issue"?await j_(
E().entities[e].id):t==="article"?await k({tab:"article",article:x.articles[e].id,open:null}):t==="words"?await k({tab:"\
article",article:x.articles[n].id,open:null,find:[a,cg(r)]}):s?await k({tab:s}):t==="finding"?await K(o??[],P(i),{tab:"f\
indings",find:["",cg(i)]}):o?.length===1?await Ot(o[0]):await K(o??[],P(i))}var cg=(t="")=>t.replace(/^#+\s+/,"").trim().
replace(/\s+/g," ").slice(0,C_);async function j_(t){let e=O.level.numbers.get(t);if(e===void 0||!O.nodes.has(e)){await st(
t);return}let n=Mo().shown.has(e)?w.grown:Js(t);await st(t),await k({grown:n}),w.tab==="graph"&&Ir(e)}function ug({kind:t,total:e,hits:n},o,s,r){let i=`results-${t}`;return p("div",{role:"group","aria-labelledby":i},p("p",
{class:"results-head",id:i},d(`found_${t}`),p("span",{class:"quiet"},` ${I(e)}`)),n.map(a=>o(W_(a),s(a,mg(a)))),e>n.length&&
o(p("div",{role:"option",class:"result more"},d("show_all_of",{n:I(e)})),r(t)))}function W_(t){let{count:e,alias:n,snippet:o,
kind:s}=t;return p("div",{role:"option",class:"result"},o?p("span",{class:s==="quote"||s==="words"?"words":"",dir:"auto",
lang:fg(t)},F_(o)):p("span",{dir:"auto",lang:fg(t)},mg(t)),n&&[" ",p("span",{class:"quiet",dir:"auto"},`(${n})`)],p("spa\
n",{class:"quiet aside"},[P_(t),e!==null&&q(e,"statement")].filter(Boolean).join(" \xB7 ")))}function mg({kind:t,label:e,
at:n,phrase:o}){if(o){let[s,r]=[o.actor,o.target].map(a=>a===null?"":B_(a));return d(s&&r?"phrase_both":r?"phrase_who":"\
phrase_whom",{actor:s,relation:x.relations[o.relation].verbs[0],target:r})}return(t==="actor"||t==="issue")&&n!==void 0?
V(E().entities[n]):t==="relation"&&n!==void 0?ln(x.relations[n].verbs[0]):e}function fg({kind:t,at:e,article:n}){return t===
"quote"||t==="words"?n===void 0?null:x.articles[n].language:e===void 0?null:t==="actor"||t==="issue"?kt(E().entities[e].
id):t==="article"?x.articles[e].language:null}function B_(t){let e=E().entities.find(n=>n.id===t);return e?V(e):t}function P_({
kind:t,at:e,article:n}){return t==="article"&&e!==void 0?ke(x.articles[e]):(t==="quote"||t==="words")&&n!==void 0?x.articles[n].
title:t==="actor"||t==="issue"?e===void 0?"":E().entities[e].type:""}function F_({text:t,marks:e}){let n=0;return[...e.flatMap(
([s,r])=>{let i=t.slice(n,s);return n=r,[i,p("mark",{},t.slice(s,r))]}),t.slice(n)]}var D_=12,[z_,U_,pg,ui]=[560,200,4,12],te="",pl=null,ml=null,Xe=null,Ze=[],tn=-1;function dg(){let t=p("div",{id:"result\
s",class:"results",role:"listbox","aria-label":d("search_results")});t.hidden=!0,t.addEventListener("mousedown",n=>n.preventDefault());
let e=p("input",{type:"search",id:"search",role:"combobox","aria-expanded":"false","aria-controls":"results","aria-autoc\
omplete":"list",placeholder:d("search"),"aria-label":d("search"),autocomplete:"off",value:te,onfocus:hg,oninput:n=>mi(n.
target.value),onkeydown:Q_,onblur:pi});return p("div",{class:"searching",role:"search"},e,t)}function hg(){if(ml?.of!==x){
let t=Promise.all([z(),Rs(),$t("entity")]).then(([e,{cards:n},o])=>eg({facts:x,words:e,findings:n,level:o},G_()));ml={of:x,
index:t}}return ml}function G_(){let t=performance.now();return()=>performance.now()-t<D_?null:new Promise(e=>setTimeout(
()=>{t=performance.now(),e()}))}async function dl(){let{of:t,index:e}=hg(),n=await e,o=JSON.stringify(w.coders);return(Xe?.
coders!==o||Xe.of!==t)&&(Xe={search:new fi(n,w,d("search_asking")),of:t,coders:o}),Xe.search}async function mi(t){te=t,pl=
null,Xe||wg([p("p",{class:"quiet"},d("search_preparing"))]),await dl(),te===t&&gg()}function gg(){let t=Xe?.search.groups(
te,pl)??[];Ze=[],tn=-1;let e=(r,i)=>(r.id=`result-${Ze.length}`,r.addEventListener("click",i),Ze.push({element:r,act:i}),
r);if(!te.trim())return pi();let n=(r,i)=>()=>(pi(),lg(r,i,te.trim())),o=r=>()=>{let i=tn;pl=r,gg(),xg(i)};wg(t.length?t.
map(r=>ug(r,e,n,o)):H_(e));let s=t.reduce((r,i)=>r+i.total,0);xe(s?q(s,"hit"):d("nothing_found",{what:te.trim()}))}function H_(t){
let e=Xe?.search.nearest(te)??null,n=()=>{if(e===null)return;let o=T("search");o.value=e,o.focus(),mi(e)};return[p("p",{
class:"quiet"},d("nothing_found",{what:te.trim()})),e!==null&&t(p("div",{role:"option",class:"result"},d("did_you_mean",
{name:e})),n)]}function wg(t){let e=T("results");L(e,t),e.hidden=!1,V_(T("search"),e),T("search").setAttribute("aria-exp\
anded","true")}function V_(t,e){let{left:n,bottom:o,width:s}=t.getBoundingClientRect(),r=document.documentElement.clientWidth-
2*ui,i=Math.min(r,Math.max(s,z_));e.style.width=`${i}px`,e.style.left=`${Math.max(ui,Math.min(n,r+ui-i))}px`,e.style.top=
`${o+pg}px`,e.style.maxHeight=`${Math.max(U_,innerHeight-o-pg-ui)}px`}function pi(){Ze=[],tn=-1,T("results").hidden=!0,T(
"search").setAttribute("aria-expanded","false"),T("search").removeAttribute("aria-activedescendant")}function xg(t){Ze[tn]?.
element.removeAttribute("aria-selected"),tn=Math.max(-1,Math.min(t,Ze.length-1));let e=Ze[tn]?.element;e?.setAttribute("\
aria-selected","true"),e?.scrollIntoView({block:"nearest"}),e?T("search").setAttribute("aria-activedescendant",e.id):T("\
search").removeAttribute("aria-activedescendant")}async function Q_(t){let{key:e,target:n}=t,o={ArrowDown:1,ArrowUp:-1};
e in o?(t.preventDefault(),T("results").hidden&&te.trim()?await mi(te):xg(tn+o[e])):e==="Enter"?(t.preventDefault(),(T("\
results").hidden||!Xe)&&await mi(n.value),Ze[Math.max(tn,0)]?.act()):e==="Escape"&&(n.value=te="",pi())}var bg=()=>[K_(),J_()];function K_(){if(x.languages.length<2)return null;let t=x.languages.map(e=>[e,Y_(e)]);return Z(d(
"language_of_names"),[["",d("language_of_names")],...t],w.language??"",async e=>{await z(),await k({language:e||null})})}
function Y_(t){try{return P(new Intl.DisplayNames([t],{type:"language"}).of(t)??t)}catch{return t}}var J_=()=>{let t=Qt()===
"dark"?"light":"dark";return A(d(t),()=>k({theme:t}),{id:"theme"})};var yg=(t,e,n,o)=>o.map(s=>Q(At(t,{...e,[n]:[s]},Tt(e)).inside).length);function ls(t,e,n,o,s){let r=new Array(s).fill(0),
i=n==="kinds"?[...r.keys()]:null,{inside:a,main:c}=At(t,{...e,[n]:i},Tt(e));for(let l of Q(a)){let f=o(n==="quad_classes"?
c[l]:l);f>=0&&r[f]++}return r}var X_=0,Z_=0;function _g(){let{statements:t,names:e,labels:n}=x;return Xn(d("filters_and_counts"),Yt(d("quad_classes"),
tk()),Yt(d("modes"),di("modes",n.modes,hl("modes",t.mode,e.modes),o=>gl(o===on,"not actual"))),Yt(d("certainties"),di("c\
ertainties",n.certainties,hl("certainties",t.certainty,e.certainties),o=>gl(o===X_,"hedged"))),Yt(d("polarities"),di("po\
larities",n.polarities,hl("polarities",t.polarity,e.polarities),o=>gl(o===Z_,"denied"))))}function kg(t){let e=p("detail\
s",{class:"group",open:t},p("summary",{},d("more_filters")),t&&Og());return e.addEventListener("toggle",()=>e.open&&e.children.
length===1&&oe(e,Og())),e}var hl=(t,e,n)=>ls(x,w,t,o=>e[o],n.length);function gl(t,e){let{names:n,encodings:o}=x;return qe(
nt().line,{dashes:t?[]:o.holds[n.holds.indexOf(e)].dashes})}function tk(){let{statements:t,names:e,labels:n}=x,o=e.quad_classes.
length,s=c=>c<o?Vn(e.signs.indexOf(ye(x,c))):Vn(e.signs.indexOf("neither")),r=ls(x,w,"quad_classes",c=>t.quad_class[c]<0?
o:t.quad_class[c],o+1),i=[...e.quad_classes.keys(),-1],a=w.quad_classes??i;return[...n.quad_classes,d("no_quad_class")].
map((c,l)=>{let f=u=>k({quad_classes:fs(i,a,[i[l]],u,i)});return r[l]>0&&it(`${c} (${r[l]})`,a.includes(i[l]),f,s(l))})}
function fs(t,e,n,o,s){let r=t.filter(i=>n.includes(i)?o:e.includes(i));return String(r)===String(s)?null:r}function di(t,e,n,o=()=>null){
let s=[...e.keys()],r=t==="kinds"&&w.count==="acts"?[En]:s,i=w[t],a=i??r;return e.map((c,l)=>{let f=u=>k({[t]:fs(s,a,[l],
u,r)});return(n[l]>0||i!==null)&&it(`${c} (${n[l]})`,a.includes(l),f,o(l))})}function $g(t,e){let n=e.map(([s])=>s),o=w[t]??
n;return e.map(([s,r])=>{let i=a=>k({[t]:fs(n,o,[s],a,n)});return it(r,o.includes(s),i)})}function Og(){let{statements:t,
names:e,labels:n,relations:o,families:s,familyOf:r,articles:i,coders:a}=x,c=ls(x,w,"relations",u=>t.relation[u],o.length),
l=ls(x,w,"kinds",u=>o[t.relation[u]].kind,e.kinds.length),f=new Set(O.level.nodes.filter((u,m)=>O.level.isTied[m]).map(u=>u.
type));return[Yt(d("kinds"),di("kinds",n.kinds,l)),Yt(d("relations"),s.map((u,m)=>ek(u,[...o.keys()].filter(h=>r[h]===m),
c))),Yt(d("types"),$g("types",[...f].sort().map(u=>[u,u]))),i.length>1&&Yt(d("articles"),$g("articles",i.map(u=>[u.id,u.
title]))),Sg("sections",({section:u})=>u===null?[]:[u]),Sg("tags",({tags:u})=>u),a.length>1&&Yt(d("coders"),nk()),Yt(d("\
further"),it(d("with_issues"),w.issues,u=>k({issues:u})),it(d("with_inferred"),w.inferred,u=>k({inferred:u})),it(d("with\
_headlines"),w.headlines,u=>k({headlines:u})),it(d("with_self_loops"),w.self,u=>k({self:u})))]}function Sg(t,e){let n=[...new Set(
x.articles.flatMap(e))].sort();if(!n.length)return null;let o=yg(x,w,t,n),s=w[t]??[];return Yt(d(t),n.map((r,i)=>{let a=c=>k(
{[t]:fs(n,s,[r],c,[])});return it(`${zt(r)} (${o[i]})`,s.includes(r),a)}))}function ek(t,e,n){let o=[...x.relations.keys()],
s=w.relations??o,r=e.filter(c=>n[c]),i=r.reduce((c,l)=>c+n[l],0);if(!i)return null;let a=(c,l)=>k({relations:fs(o,s,c,l,
o)});return p("details",{class:"family"},p("summary",{},`${ln(t)} (${i})`,r.some(c=>!s.includes(c))&&" \u2022"),p("p",{class:"\
quiet"},R(d("all"),()=>a(e,!0))," ",R(d("none"),()=>a(e,!1))),r.map(c=>it(`${ln(x.relations[c].verbs[0])} (${n[c]})`,s.includes(
c),l=>a([c],l))))}function nk(){let t=w.coders??[],e=t.length>1?[[t.join(" "),ie(t)]]:[],n=x.coders.map(o=>[o,o]);return Z(
d("coders"),[["",d("one_coder")],...n,...e],t.join(" "),o=>k({coders:o?o.split(" "):null}))}var Mg=["statements","acts","articles"];function vg(){let t=R(d("draw_all"),()=>k({all:!0,picture:"whole"}));return Xn(d(
"level"),Z(d("level"),Ri.map(e=>[e,d(`level_${e}`)]),w.level,ok),p("label",{class:"line"},`${d("count_by")} `,sk()),p("l\
abel",{class:"line"},`${d("min_weight")} `,rk()),w.ego!==null&&ik(w.ego),O.isGrown&&p("p",{class:"quiet"},d("not_drawn_y\
et")," ",t),O.weakest>0&&p("p",{class:"quiet"},ht(O.weakest,"weakest",{n:O.weakest})," ",t))}async function ok(t){let e=await $t(
t);await k({level:t,ego:null,...Xs(e)})}function sk(){let t=e=>k({count:Mg.find(n=>n===e)});return Z(d("count_by"),Mg.map(
e=>[e,d(`by_${e}`)]),w.count,t)}function rk(){return p("input",{type:"number",min:1,max:999,value:w.min_weight,"aria-lab\
el":d("min_weight"),onchange:t=>k({min_weight:Math.max(1,Math.floor(Number(t.target.value))||1)})})}function ik(t){let e=Z(
d("distance"),[1,2,3].map(n=>[String(n),q(n,"step")]),String(w.steps),n=>k({steps:Number(n)}));return p("p",{class:"ego"},
d("neighbours_of",{name:Bn(t)})," ",e," ",R(d("show_all"),()=>k({ego:null})))}var ak=["modes","polarities"],wl=()=>po("filters").filter(t=>JSON.stringify(w[t])!==JSON.stringify(G[t])&&!(w.compared_with&&
ak.includes(t)&&w[t]===null));function Tg(){let t=T("side"),e=Rn(t),{scrollTop:n}=t,o=t.querySelector("details.group[ope\
n]")!==null,s=wl(),r=()=>k(Object.fromEntries(s.map(i=>[i,G[i]])));L(t,p("div",{class:"box-head"},p("h2",{},d("filters")),
s.length>0&&A(d("reset"),r,{class:"quiet-button"}),A("\xD7",()=>t.hidePopover(),{class:"close","aria-label":d("close")})),
p("p",{class:"quiet"},fr()),vg(),_g(),kg(o),Xn(d("display"),bg())),Cn(t,e),n&&(t.scrollTop=n)}function Ag({statements:t}){let[e,n]=[1/0,-1/0];for(let o of[t.first,t.last])for(let s of o)s!==null&&(e=Math.min(e,s),n=
Math.max(n,s));return e>n?null:[e,n]}function Lg({facts:t,state:e,chosen:n}){let o=e.since!==null||e.until!==null||!e.undated,
s={...e,since:null,until:null,undated:!0},r=o?At(t,s,Tt(e)):n;return{chosen:r,statements:Q(r.inside)}}function Eg(t,e,n,[
o,s],r){let i=(s-o+1)/r,a=new Array(r).fill(0),c=new Array(r).fill(0),l=u=>Math.min(r-1,Math.max(0,Math.floor((u-o)/i))),
f=new Set;for(let u of n){let m=t.statements.act[u];if(m>=0&&f.has(m))continue;m>=0&&f.add(m);let[h,g]=[e.first[u],e.last[u]];
if(h===null&&g===null)continue;let[b,y]=[l(h??o),l(g??s)],$=h!==null&&g===h&&!e.approximate[u];for(let _=b;_<=y;_++)($?a:
c)[_]+=1/(y-b+1)}return{sure:a,unsure:c,width:i}}var xl=120,bl=!1;function qg(){let t=T("time"),e=Ag(x),{chosen:n,statements:o}=Lg(O),s=o.filter(m=>n.first[m]===null&&n.
last[m]===null),r=s.length>0&&p("p",{class:"undated"},U(q(s.length,"undated"),s,d("undated_many")));if(!e||e[0]===e[1]){
L(t,p("p",{class:"quiet"},d("no_period")),r);return}let i=ck(e),a=t.querySelector(".slider")?t.children:[p("div",{class:"\
time-head"}),fk(e)],[c,l]=a;c.isConnected||L(t,c,l),L(c,lk(e,i),r);let[f,...u]=l.children;f.replaceWith(mk(n,o,e,i));for(let[
m,h]of u.slice(0,2).entries())h.value=String(i[m]),h.setAttribute("aria-valuetext",mt(i[m]))}function ck([t,e]){return[Math.
max(t,w.since??t),Math.min(e,w.until??e)]}function lk(t,[e,n]){return[p("h2",{},d("period")),Ng("since",e,t),"\u2013",Ng(
"until",n,t),$e()&&!gt()&&A(d("whole_period"),()=>k({since:null,until:null})),rs(),it(d("only_certain_dates"),w.inside===
"certainly",o=>k({inside:o?"certainly":"possibly"})),it(d("include_undated"),w.undated,o=>k({undated:o}))]}function Ng(t,e,[
n,o]){let s=r=>{let i=Ff(r);i!==null&&Ig(t,i,[n,o])};return p("input",{type:"date",value:mt(e),min:mt(n),max:mt(o),"aria\
-label":d(t),onchange:r=>s(r.target.value)})}function fk([t,e]){let n=o=>p("input",{type:"range",min:t,max:e,step:1,"ari\
a-label":d(o),oninput:s=>Ig(o,Number(s.target.value),[t,e])});return p("div",{class:"slider"},S("svg"),n("since"),n("unt\
il"),uk([t,e]))}function uk([t,e]){return p("div",{class:"years","aria-hidden":"true"},zf(t,e).map(([n,o])=>{let s=p("sp\
an",{},o);return s.style.left=`${(n-t)/(e-t+1)*100}%`,s}))}function mk(t,e,n,[o,s]){let[r]=n,{sure:i,unsure:a,width:c}=Eg(
x,t,e,n,xl),l=Math.max(...i.map((m,h)=>m+a[h]),1),f=(m,h,g,b)=>{let[y,$]=[g/l*34,36-(g+b)/l*34],_=(m+1)*c+r<o||m*c+r>s;return g>
0&&S("rect",{class:h+(_?" off":""),x:m/xl*1e3,y:$,width:1e3/xl-1,height:Math.max(y,1.5)})},u=i.map((m,h)=>[f(h,"bar",m,0),
f(h,"bar unsure",a[h],m)]);return S("svg",{class:"histogram",viewBox:"0 0 1000 40",preserveAspectRatio:"none",role:"img",
"aria-label":d("histogram")},u)}function Ig(t,e,[n,o]){let s=t==="since"?e<=n:e>=o;Ft({[t]:s?null:e}),(w.since??n)>(w.until??
o)&&Ft({[t==="since"?"until":"since"]:e}),!bl&&(bl=!0,requestAnimationFrame(()=>{bl=!1,k({})}))}var pk=10,Rg=!1,dk={wanted:""};function yl(){let t=p("div",{class:"viewpoints",role:"group","aria-label":P(d("according_\
to"))}),e=rr(),n=Zl(x),o=s=>gk(e,n,s);L(T("viewpoint"),p("div",{class:"box-head"},p("h2",{},P(d("according_to"))),hk()),
Xr(d("sources_find"),dk,t,o).slice(e.length>pk?0:1),xk())}var hk=()=>it(d("viewpoint_several"),$l(),t=>{Rg=t,t||w.according_to.
length<2?yl():k({according_to:w.according_to.slice(0,1)})}),$l=()=>Rg||w.according_to.length>1;function gk(t,e,n){let o=$l()?
"checkbox":"radio",s=i=>i.startsWith("by:")&&e.get(i)===e.get("authors")&&!w.according_to.includes(i);return t.filter(([
i,a])=>(o==="radio"||i!=="everyone")&&!s(i)&&n(a)).map(([i,a])=>p("label",{class:"tick"},p("input",{type:o,name:"accordi\
ng-to",checked:w.according_to.includes(i),onchange:c=>wk(i,c.target.checked)}),p("span",{dir:"auto"},P(a)),p("span",{class:"\
number quiet"},I(e.get(i)??0))))}function wk(t,e){if(!$l()){k({according_to:[t]});return}let o=rr().map(([s])=>s).filter(
s=>s===t?e:w.according_to.includes(s));k({according_to:o.length?o:["authors"]})}var xk=()=>p("p",{},w.compared_with&&`${d(
"compared_with")} ${Ht(w.compared_with)} \xB7 `,R(d("compare_claims"),()=>k({tab:"compare"})));var bk=8,Cg=new Map;function lo(t,e,n,o){Cg.set(t,o);let s=p("button",{type:"button",id:`open-${t}`,class:"opener",popovertarget:t},
e),r=p("div",{id:t,class:"box",popover:"auto",role:"dialog","aria-label":n});return r.addEventListener("beforetoggle",i=>{
i.newState==="open"&&(o(),$k(r,s))}),[s,r]}function jg(t){yk(t)&&Cg.get(t)?.()}var yk=t=>document.getElementById(t)?.matches(
":popover-open")??!1,us=t=>document.getElementById(t)?.hidePopover();function $k(t,e){let{right:n,bottom:o}=e.getBoundingClientRect();
t.style.setProperty("--top",`${o+4}px`),t.style.setProperty("--right",`${Math.max(bk,innerWidth-n)}px`)}var Ok=[["square","form_country"],["triangle","form_person"],["dot","form_actor"],["diamond","form_issue"]],Sk={acts:"ac\
t_many",statements:"statement_many",articles:"article_many"};function Wg(){return p("section",{class:"legend"},p("h2",{},
d("legend")),p("ul",{},nc().map(([t,e])=>p("li",{},t,p("span",{},e)))),p("ul",{},Ok.map(([t,e])=>p("li",{},ec(t),p("span",
{},d(e))))),_k(),p("p",{class:"quiet"},d("width_meaning",{what:d(Sk[w.count])})))}function _k(){let t=new Map;for(let{tint:n,
country:o}of O.level.nodes)n>=0&&o&&t.set(n,o);if(!t.size)return null;let e=[...t].sort(([n],[o])=>n-o);return p("ul",{},
e.map(([n,o])=>p("li",{},ec("dot",fn()[n]),p("span",{},d("belongs_to",{name:kk(o)})))))}function kk(t){let e=w.language?
we(t):null;return e?V(e):O.level.countries[t]}function Be(t,e=""){return`${[x.title.replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-|-$/g,"").slice(0,60)||"network",e].filter(
Boolean).join("-")}.${t}`}var Mk={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function ms(t){return t.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g,
"\uFFFD")}function ft(t){return ms(String(t)).replace(/[&<>"]/g,e=>Mk[e])}var hi=1.4,[Bg,vk,fo]=[48,24,12];function gi(t,e,n,o=400,s=""){let r=s&&` fill="${s}"`,i=[];for(let c of t.split(/\s+/).
filter(Boolean)){let l=i.length?`${i[i.length-1]} ${c}`:c;i.length&&Ke(l,n,o)<=e?i[i.length-1]=l:i.push(c)}return{markup:i.
map((c,l)=>`<text y="${(n*(1+l*hi)).toFixed(1)}" font-size="${n}" font-weight="${o}"${r}>${ft(c)}</text>`).join(""),height:i.
length*n*hi}}function Pg(t){let[e,n]=[0,fo];return{markup:(w.picture==="named"?Nr():wm()).map(([r,i])=>{let a=Bg+Ke(i,fo)+
vk;e&&e+a>t&&([e,n]=[0,n+fo*hi]);let c=`<g transform="translate(${e} ${n-11})">${r.innerHTML}</g><text x="${e+Bg}" y="${n}\
" font-size="${fo}">${ft(i)}</text>`;return e+=a,c}).join(""),height:n+fo*hi-fo}}function Dg(){let t=Ne()?.body;if(!t?.nodeIndices.length)return null;let{nodes:e}=O.level,n=t.nodeIndices.map(l=>({at:l,
x:t.nodes[l].x,y:t.nodes[l].y})),[o,s]=[Math.min(...n.map(({x:l})=>l))-90,Math.max(...n.map(({x:l})=>l))+90],[r,i]=[Math.
min(...n.map(({y:l})=>l))-60,Math.max(...n.map(({y:l})=>l))+70],a=[...[...O.arrows.keys()].map(l=>Tk(l,t)),...n.map(({at:l,
x:f,y:u})=>Lk(l,e[l],f,u))];return{markup:`<g transform="translate(${(-o).toFixed(1)} ${(-r).toFixed(1)})">${a.join("")}\
</g>`,width:s-o,height:i-r}}function Fg(t,e,n){let o=n.nodes[e],s=Math.hypot(o.x-t.x,o.y-t.y)||1,r=O.level.nodes[e].size+
3;return{x:o.x-(o.x-t.x)/s*r,y:o.y-(o.y-t.y)/s*r}}var ps=({x:t,y:e})=>`${t.toFixed(1)} ${e.toFixed(1)}`;function Tk(t,e){
let{options:n}=e.edges[t],{arrows:o}=O.level,{signs:s,holds:r}=x.encodings,[i,a]=[e.nodes[o.actor[t]],e.nodes[o.target[t]]],
{color:c}=n.color,l=i===a,f=l?{x:i.x+34,y:i.y-34}:mr(i,a,n.smooth),u=l?{x:i.x,y:i.y-16}:Fg(f,o.actor[t],e),m=l?{x:i.x+16,
y:i.y}:Fg(f,o.target[t],e),h=Math.atan2(m.y-f.y,m.x-f.x)*180/Math.PI,g={x:(u.x+2*f.x+m.x)/4,y:(u.y+2*f.y+m.y)/4},{dashes:b}=r[o.
hold[t]],y=b.length?` stroke-dasharray="${b.join(" ")}"`:"",$=`<path d="M${ps(u)} Q${ps(f)} ${ps(m)}" fill="none" stroke\
="${c}" stroke-width="${n.width.toFixed(1)}"${y}/>`,_=Po(s[o.sign[t]].head,c,`translate(${ps(m)}) rotate(${h}) scale(1)`),
M=tc($a(o.hold[t],o.mark[t]),c,g.x.toFixed(1),g.y.toFixed(1));return $+(_?.outerHTML??"")+(M?.outerHTML??"")+Ak(n.label??
"",u,m,g)}function Ak(t,e,n,o){if(!t)return"";let s=Math.atan2(n.y-e.y,n.x-e.x)*180/Math.PI,r=s>90||s<-90?s+180:s,i=t.split(
`
`),a=i.map((c,l)=>`<tspan x="0" y="${-4-12*(i.length-1-l)}">${ft(c)}</tspan>`);return`<text transform="translate(${ps(o)}\
) rotate(${r.toFixed(1)})" font-size="11" ${zg()}>${a.join("")}</text>`}var zg=()=>`text-anchor="middle" fill="${nt().text}\
" stroke="${nt().ground}" stroke-width="3" paint-order="stroke"`;function Lk(t,{size:e,shape:n,tint:o},s,r){let i={square:`\
<rect x="${s-e}" y="${r-e}" width="${2*e}" height="${2*e}" `,triangle:`<path d="M${s} ${r-e} L${s+e} ${r+e*.8} L${s-e} ${r+
e*.8} Z" `,diamond:`<path d="M${s} ${r-e} L${s+e} ${r} L${s} ${r+e} L${s-e} ${r} Z" `,dot:`<circle cx="${s}" cy="${r}" r\
="${e}" `},c=Fn(D(O.level,t)).split(`
`).map((f,u)=>`<text x="${s}" y="${r+e+14+u*14}" font-size="13" ${zg()}>${ft(f)}</text>`),l=o>=0?fn()[o]:nt().node;return`${i[n]}\
fill="${l}" stroke="${nt().line}"/>${c.join("")}`}var Ek=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-linecap","stroke-linejoin","stroke-opac\
ity","paint-order","opacity","font-size","font-weight","font-style","font-family","text-anchor","dominant-baseline","let\
ter-spacing","direction","visibility","marker-start","marker-mid","marker-end"],Nk=["class","style","tabindex","role","f\
ocusable"];function ds(t,e){let n=t.cloneNode(!0),[o,s]=[t,n].map(r=>[r,...r.querySelectorAll("*")]);for(let[r,i]of o.entries()){
let a=getComputedStyle(i);for(let c of[...Nk,...s[r].getAttributeNames().filter(l=>/^(aria|data)-/.test(l))])s[r].removeAttribute(
c);a.display==="none"&&s[r].setAttribute("display","none");for(let c of Ek)s[r].setAttribute(c,a.getPropertyValue(c))}if(e)
for(let[r,i]of o.entries())i.matches(e)&&s[r].remove();return n}var qk=/^repeating-linear-gradient\((.*)\)$/,Ik=/,\s*(?![^(]*\))/,Rk={"to top":0,"to right":90,"to bottom":180,"to left":270};
function Ug(t,{x:e,y:n,width:o,height:s}){let[r,...i]=qk.exec(t)?.[1].split(Ik)??[];if(!i.length)return null;let a=(Rk[r]??
Number.parseFloat(r))*Math.PI/180,[c,l]=[Math.sin(a),-Math.cos(a)],f=(Math.abs(o*c)+Math.abs(s*l))/2,[u,m]=[e+o/2-f*c,n+
s/2-f*l],h=0,g=i.map(j=>{let C=j.lastIndexOf(" ");return h=Math.max(h,Number.parseFloat(j.slice(C))),{colour:Ck(j.slice(
0,C)),at:h}}),b=[u,m,u+h*c,m+h*l].map(j=>(Math.round(100*j)/100+0).toFixed(2)),y=`stripes${[t,...b].join("_").replace(/[^\w.-]+/g,
"_")}`,[$,_,M,v]=b,N=g.map(({colour:j,at:C})=>`<stop offset="${(C/h).toFixed(4)}" stop-color="${j}"/>`),B=`gradientUnits\
="userSpaceOnUse" spreadMethod="repeat" x1="${$}" y1="${_}" x2="${M}" y2="${v}"`;return{fill:`url(#${y})`,defined:`<line\
arGradient id="${y}" ${B}>${N.join("")}</linearGradient>`}}function Ck(t){let e=/^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)\)$/.
exec(t)?.slice(1);return e?`rgb(${e.map(n=>Math.round(255*Number(n))).join(", ")})`:t}var wi=8,Gg=document.createElement("canvas").getContext("2d");function Ol(t){let e=jk(t);for(let[o]of e)o.scrollTo(0,0);
let n=t instanceof SVGSVGElement?Wk(t):Bk(t);for(let[o,s,r]of e)o.scrollTo(s,r);return n}function jk(t){let e=[];for(let n=t.
parentElement;n;n=n.parentElement)e.push(n);return e.filter(n=>n.scrollLeft||n.scrollTop).map(n=>[n,n.scrollLeft,n.scrollTop])}
function Wk(t){let e=t.getBBox(),[n,o]=[Math.ceil(e.width)+2*wi,Math.ceil(e.height)+2*wi],s=ds(t);return s.setAttribute(
"viewBox",`${e.x-wi} ${e.y-wi} ${n} ${o}`),s.setAttribute("width",String(n)),s.setAttribute("height",String(o)),{markup:bi(
s),width:n,height:o}}function Bk(t){let{left:e,top:n}=t.getBoundingClientRect(),o=[],[s,r]=[0,0],i=(c,l)=>{c&&(o.push(c),
s=Math.max(s,l.right-e),r=Math.max(r,l.bottom-n))},a=c=>{let l=getComputedStyle(c);if(l.display==="none"||l.visibility===
"hidden"||l.opacity==="0")return;let f=c.getBoundingClientRect();if(f.right<e)return;let[u,m]=[f.left-e,f.top-n];if(c instanceof
SVGSVGElement){let h=ds(c);for(let[g,b]of Object.entries({x:u,y:m,width:f.width,height:f.height,overflow:"visible"}))h.setAttribute(
g,String(b));i(bi(h),f);return}i(Pk(l,u,m,f.width,f.height),f);for(let h of c.childNodes)if(h instanceof Element)a(h);else if(h instanceof
Text)for(let g of Uk(h,l,e,n))i(g.markup,g.place)};return a(t),{markup:o.join(""),width:Math.ceil(s),height:Math.ceil(r)}}
var bi=t=>ms(new XMLSerializer().serializeToString(t));function Pk(t,e,n,o,s){let r=o>0&&s>0?Ug(t.backgroundImage,{x:e,y:n,
width:o,height:s}):null,i=r?`${r.defined}<rect x="${e}" y="${n}" width="${o}" height="${s}" fill="${r.fill}"/>`:"";return Dk(
t,e,n,o,s,!r)+i+Fk(t,e,n,o,s)}function Fk(t,e,n,o,s){let r=Number.parseFloat(t.outlineWidth);if(t.outlineStyle!=="solid"||
!r||!xi(t.outlineColor))return"";let i=Number.parseFloat(t.outlineOffset)+r/2;return`<rect x="${e-i}" y="${n-i}" width="${o+
2*i}" height="${s+2*i}" fill="none" stroke="${t.outlineColor}" stroke-width="${r}"/>`}function Dk(t,e,n,o,s,r){let[i]=t.
backgroundImage.match(/(?:rgba?|color)\([^)]*\)/)??[],a=[t.backgroundColor,r?i:""].find(v=>v&&xi(v))??"none",c=["Top","R\
ight","Bottom","Left"].map(v=>({wide:t[`border${v}Style`]==="none"?0:Number.parseFloat(t[`border${v}Width`]),colour:t[`b\
order${v}Color`]})),l=c.every(({wide:v,colour:N})=>v===c[0].wide&&N===c[0].colour),{wide:f,colour:u}=c[0],m=Math.min(Number.
parseFloat(t.borderTopLeftRadius)||0,o/2,s/2),h={dashed:`${3*f} ${2*f}`,dotted:`0 ${2*f}`}[t.borderTopStyle],g=h?` strok\
e-dasharray="${h}" stroke-linecap="round"`:"",b=f&&xi(u)?` stroke="${u}" stroke-width="${f}"${g}`:"",y=l&&b?f/2:0,$=`x="${e+
y}" y="${n+y}" width="${Math.max(0,o-2*y)}" height="${Math.max(0,s-2*y)}"`,_=a==="none"&&!(l&&b)?"":`<rect ${$} rx="${m}\
" fill="${a}"${l?b:""}/>`;if(l)return _;if(c[0].wide&&c.slice(1,3).every(v=>v.wide===f&&v.colour===u))return`<rect ${$} \
rx="${m}" fill="${a}"/>${zk({x:e,y:n,width:o,height:s,round:m,wide:f},c[3],b)}`;let M=c.map(({wide:v,colour:N},B)=>{if(!v||
!xi(N))return"";let j=[[e,n,o,v],[e+o-v,n,v,s],[e,n+s-v,o,v],[e,n,v,s]][B];return`<rect x="${j[0]}" y="${j[1]}" width="${j[2]}\
" height="${j[3]}" fill="${N}"/>`});return _+M.join("")}function zk({x:t,y:e,width:n,height:o,round:s,wide:r},i,a){let[c,
l,f,u]=[e+r/2,t+n-r/2,e+o-r/2,s-r/2],m=(y,$,_,M)=>`A${y} 0 0 ${$} ${_} ${M}`,h=`M${t+s} ${c}H${l-u}${m(`${u} ${u}`,1,l,c+
u)}V${f-u}${m(`${u} ${u}`,1,l-u,f)}H${t+s}`,g=`${Math.max(0,s-i.wide)} ${Math.max(0,s-r)}`,b=`M${t+s} ${e}${m(`${s} ${s}`,
0,t,e+s)}V${e+o-s}${m(`${s} ${s}`,0,t+s,e+o)}V${e+o-r}${m(g,1,t+i.wide,e+o-s)}V${e+s}${m(g,1,t+s,e+r)}Z`;return`<path d=\
"${h}" fill="none"${a}/><path d="${b}" fill="${i.colour}"/>`}var xi=t=>t!=="transparent"&&!/^rgba\(.*, 0\)$/.test(t);function Uk(t,e,n,o){
let s=e.writingMode.startsWith("horizontal"),r=e.direction==="rtl";Gg.font=`${e.fontStyle} ${e.fontWeight} ${e.fontSize}\
 ${e.fontFamily}`;let i=Gg.measureText("x").fontBoundingBoxAscent,a=`font-family="${ft(e.fontFamily)}" font-size="${e.fontSize}\
" font-weight="${e.fontWeight}" font-style="${e.fontStyle}" fill="${e.color}" direction="${e.direction}"`;return Gk(t,s).
map(({words:c,place:l})=>{let f=s?`x="${(r?l.right:l.left)-n}" y="${l.top-o+i}"`:`transform="translate(${l.left-n+i} ${l.
bottom-o}) rotate(-90)"`,u=e.textTransform==="uppercase"?c.toLocaleUpperCase():c;return{markup:`<text ${f} ${a}>${ft(u.trim())}\
</text>`,place:l}})}function Gk(t,e){let n=[],o=document.createRange();for(let{segment:s,index:r}of new Intl.Segmenter().
segment(t.data)){o.setStart(t,r),o.setEnd(t,r+s.length);let i=o.getBoundingClientRect(),a=n[n.length-1];if(!i.width&&!i.
height)continue;a&&Math.abs(e?a.place.top-i.top:a.place.left-i.left)<2?[a.words,a.place]=[a.words+s,Hk(a.place,i)]:n.push(
{words:s,place:i})}return n.filter(({words:s})=>s.trim())}function Hk(t,e){let[n,o]=[Math.min(t.left,e.left),Math.min(t.
top,e.top)];return new DOMRect(n,o,Math.max(t.right,e.right)-n,Math.max(t.bottom,e.bottom)-o)}var Hg=(t,e,n)=>`<svg xmln\
s="${ia}" width="${e}" height="${n}" viewBox="0 0 ${e} ${n}" font-family="${ft(Eo())}">${t}</svg>
`;var yi=16,Vk=480,$i={arguments:".argument",timeline:".timeline-box svg",matrix:"table.matrix"},Qk=".looks, .matrix-legen\
d";function Kk(){return w.tab==="graph"?[w.picture==="named"?Yk():Dg()].filter(e=>e!==null):[...$i[w.tab]?T("sheet").querySelectorAll(
$i[w.tab]):[]].map(Ol)}function Yk(){let t=Uo();if(!t?.parts.ties.length)return null;let{width:e,height:n}=t.picture,o=ds(
t.root,".around, .now");for(let[s,r]of Object.entries({width:e,height:n}))o.setAttribute(s,String(r));return{markup:bi(o),
width:e,height:n}}function Oi(){return w.tab!=="graph"?!!($i[w.tab]&&T("sheet").querySelector($i[w.tab])):w.picture==="n\
amed"?!!Uo()?.parts.ties.length:!!Ne()?.body.nodeIndices.length}function Si(){let t=Kk();if(!t.length)return null;let{text:e,
quiet:n,ground:o}=nt(),s=w.tab==="graph"?[]:[...T("sheet").querySelectorAll(Qk)].map(Ol),r=Math.max(Vk,...[...t,...s].map(
y=>y.width)),i=[],a=yi,c=({markup:y,height:$},_=8)=>{i.push(`<g transform="translate(${yi} ${a.toFixed(1)})">${y}</g>`),
a+=$+_},{title:l,what:f,numbers:u,based:m}=Jk();c(gi(l,r,18,600),2),c(gi(`${d(`tab_${w.tab}`)}. ${f}`,r,13,400,n),12);for(let y of t)
c(y,12);w.tab==="graph"&&c(Pg(r));for(let y of s)c(y);c(gi([m,Kf(u)].filter(Boolean).join(" "),r,12,400,n),yi);let[h,g]=[
Math.ceil(r+2*yi),Math.ceil(a)],b=`<rect width="${h}" height="${g}" fill="${o}"/><g fill="${e}">${i.join("")}</g>`;return{
width:h,height:g,svg:Hg(b,h,g)}}function Jk(){let t=w.tab==="arguments"?Pp():null;if(t){let o=an(x,t.statements,O.chosen.
main),{title:s}=x.articles[t.article];return{title:s,what:`${P(Pn())}.`,numbers:o,based:cr(o)}}let e={title:x.title,what:Ve()};
if(w.tab==="timeline"){let o=Ye(O).flatMap(r=>r.statements),s=an(x,o,O.chosen.main);return{...e,numbers:s,based:cr(s)}}let n=In();
return{...e,numbers:be(n),based:ba(n)}}var uo=()=>Si()?.svg??"",_i=t=>`data:image/svg+xml;charset=utf-8,${encodeURIComponent(
t)}`;async function Sl(t,e){let{theme:n}=w;await k({theme:t});try{await e()}finally{await k({theme:n})}}var Vg=t=>Sl(t,()=>Ie(
Be("svg"),"image/svg+xml",uo())),Qg=(t,e)=>Sl(t,async()=>{let n=await Xk(e);n?Ie(Be("png"),"image/png",n):xe(d("save_too\
_large"))});async function Xk(t){let e=Si();if(!e)return null;let n=new Image;n.src=_i(e.svg),await n.decode();let o=p("\
canvas",{width:t,height:Math.round(e.height/e.width*t)});return o.getContext("2d")?.drawImage(n,0,0,o.width,o.height),new Promise(
r=>o.toBlob(r))}async function Kg(){let t="";await Sl("light",()=>{t=uo()});let e=p("img",{class:"paper",src:_i(t),alt:Ve()});
await e.decode(),document.querySelector("body > .paper")?.remove(),document.body.append(e),document.body.classList.add("\
picture-alone");let n=()=>{e.remove(),document.body.classList.remove("picture-alone")};addEventListener("afterprint",n,{
once:!0}),print()}function ee(){let{draft:t}=w;return t?t.flatMap((e,n)=>n%2?[]:[{caption:e,view:t[n+1]??""}]):x.story?.steps??[]}var kl=()=>w.
step===null?null:Math.max(1,Math.min(w.step,ee().length));function Ml(t){let{language:e,theme:n,draft:o}=w,s=ho(ee()[t-1].
view,G);return{...s,language:s.language??e,theme:n,draft:o,step:t}}var Yg=async t=>k(...await ko(ee()[t-1].view,Ml(t))),
Jg=t=>`#${An(Ml(t),G)}`,Zk=()=>An({...w,step:null,draft:null,theme:G.theme},G);function Xg(t){let e=[...ee(),{caption:t,
view:Zk()}];return k({draft:tw(e),step:e.length})}function Zg(t){let e=ee().filter((n,o)=>o!==t-1);return k({draft:e.length?
tw(e):null,step:null})}var tw=t=>t.flatMap(({caption:e,view:n})=>[e,n]);function ew(){let t=ee().map(({caption:e,view:n})=>`\
  - caption: ${_l(e)}
    view: ${_l(n)}
`);return`title: ${_l(x.story?.title??x.title)}
steps:
${t.join("")}`}var _l=t=>JSON.stringify(t).replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/gu,e=>`\\u${e.charCodeAt(
0).toString(16).padStart(4,"0")}`),nw=()=>x.story?.steps.length?Ml(1):{};var ki="";function ow(t){let e=p("textarea",{id:"story-caption",rows:2,dir:"auto",value:ki,oninput:()=>{ki=e.value}}),n=()=>{
let s=ki.trim();return s?(ki="",t(),Xg(s)):e.focus()},o=()=>{ee().length&&Ie(Be("yaml"),"application/yaml",ew()),t()};return p(
"div",{class:"story-form"},p("label",{for:"story-caption"},d("story_caption")),e,A(d("story_add"),n),A(d("save_story"),o))}var sw=["type","sector","country"],tM=["weight","acts","articles","sources","statements"],eM=t=>typeof t=="number"?String(
t):aw(t);function aw(t){let e=ms(/^'*[=+\-@\t\r]/.test(t)?`'${t}`:t);return/[",\r\n]/.test(e)?`"${e.replace(/"/g,'""')}"`:
e}async function Mi(){let{entities:t,statements:e}=await z(),{articles:n,coders:o,names:s,statements:r}=x,i=f=>f===void 0?
"":typeof f=="string"?f:f<0?x.keys.at(-1-f):V(t[f]),a=f=>f===null?"":mt(f),c=[["claim",wt],["quote",Nt],["quote_missing",
f=>e.get(f).missing],["record",f=>e.get(f).record],["title",f=>rt(f).title],["author",f=>rt(f).author],["publisher",f=>rt(
f).publisher],["published",f=>rt(f).published],["inferred_published",f=>rt(f).inferred],["url",f=>rt(f).url],["subject_l\
abel",f=>i(e.get(f).s)],["relation",f=>lt(f).id],["degree",f=>e.get(f).degree],["object_label",f=>i(e.get(f).o)],["accor\
ding_to",f=>wn(e.get(f).sources??[]).join(" > ")],["author_stance",f=>s.stances[r.stance[f]]],["mode",f=>s.modes[r.mode[f]]],
["certainty",f=>s.certainties[r.certainty[f]]],["polarity",f=>s.polarities[r.polarity[f]]],["earliest",f=>a(r.first[f])],
["latest",f=>a(r.last[f])],["article",f=>n[r.article[f]].id],["coder",f=>o[r.coder[f]]],["statement",f=>x.keys.at(f)]],l=Q(
O.chosen.inside).map(f=>c.map(([,u])=>aw(u(f)??"")));return[c.map(([f])=>f),...l].map(f=>`${f.join(",")}\r
`).join("")}function vi(){let{nodes:t}=O.level,n=["actor","actor_label","target","target_label","weight","acts",...x.names.
quad_classes.map(s=>s.replace(" ","_")),"no_quad_class","articles","sources","label","statements"],o=wa(O).map(({pair:s,
actor:r,target:i})=>{let{acts:a,byQuadClass:c,noQuadClass:l,articles:f,sources:u,statements:m}=ve(O,s);return[...[t[s.a].
actor,r,t[s.b].actor,i],s.weight,a,...c,l,f.size,u.size,Ee(x,O.level,s.rows),ne(x,m).join(" ")]});return[n,...o].map(s=>`${s.
map(eM).join(",")}\r
`).join("")}function Ti(){let{nodes:t}=O.level,e=new Set,n=wa(O).map(({pair:r},i)=>{e.add(r.a).add(r.b);let{acts:a,articles:c,
sources:l,statements:f}=ve(O,r),u=[r.weight,a,c.size,l.size,ne(x,f).join(" ")],m=`source="${ft(t[r.a].actor)}" target="${ft(
t[r.b].actor)}"`;return`<edge id="${i}" ${m} label="${ft(Ee(x,O.level,r.rows))}" weight="${r.weight}"><attvalues>${u.map(
rw).join("")}</attvalues></edge>`}),o=[...e].sort((r,i)=>r-i).map(r=>{let i=sw.map((a,c)=>rw(t[r][a],c)).join("");return`\
<node id="${ft(t[r].actor)}" label="${ft(D(O.level,r))}"><attvalues>${i}</attvalues></node>`});return`<?xml version="1.0\
" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">${iw("node",sw,()=>"string")+iw("edge",
tM,r=>r==="statements"?"string":"integer")}<nodes>${o.join("")}</nodes><edges>${n.join("")}</edges></graph></gexf>
`}var rw=(t,e)=>t===null||t===""?"":`<attvalue for="${e}" value="${ft(t)}"/>`;function iw(t,e,n){let o=e.map((s,r)=>`<at\
tribute id="${r}" title="${s}" type="${n(s)}"/>`).join("");return`<attributes class="${t}">${o}</attributes>`}var[cw,vl]=[200,12e3],nM=["2","3","4"],en=2400,lw=null;function fw(){let t=(e,n)=>A(d(e),()=>{us("save"),n()});L(T("save"),
p("h2",{},d("save")),oM(t),p("h3",{},d("save_data")),t("save_statements",async()=>Ie(Be("csv",d("save_statements_name")),
"text/csv",await Mi())),t("save_csv",()=>Ie(Be("csv"),"text/csv",vi())),t("save_gexf",()=>Ie(Be("gexf"),"application/xml",
Ti())),ow(()=>us("save")))}function oM(t){if(!Oi())return[t("save_pdf",()=>window.print()),p("p",{class:"quiet"},d("save\
_no_picture"))];let e=()=>lw??Qt(),n=p("input",{type:"number",min:cw,max:vl,step:100,value:en,onchange:r=>{en=Math.round(
Math.min(vl,Math.max(cw,Number(r.target.value)||en))),r.target.value=String(en)}}),o=Z(d("save_scale"),[["",d("save_scal\
e")],...nM.map(r=>[r,`${r}\xD7`])],"",r=>{en=Math.min(vl,(Si()?.width??0)*Number(r))||en,n.value=String(en)}),s=["light",
"dark"].map(r=>[r,d(`save_${r}`)]);return[p("h3",{},d("save_picture")),p("p",{class:"line"},p("label",{},`${d("save_widt\
h")} `,n),o),p("p",{class:"line"},Z(d("save_ground"),s,e(),r=>{lw=r==="dark"?"dark":"light"})),t("save_png",()=>Qg(e(),en)),
t("save_svg",()=>Vg(e())),t("save_pdf",Kg)]}var sM="input, select, textarea, [contenteditable], [role=tablist], [role=grid], [role=listbox], [role=application], [ro\
le=menu], #main table, #main svg";function uw(){return document.addEventListener("keydown",rM),p("section",{id:"story","\
aria-label":d("story")})}function mw(){let t=T("story"),e=ee(),n=kl();if(t.hidden=!e.length,t.classList.toggle("led",n!==
null),t.classList.toggle("at-opening",n===null&&w.tab===G.tab),!e.length)return;let o=w.draft?d("story_draft"):x.story?.
title??"",s=n===null?o:e[n-1].caption;L(t,p("div",{class:"story-step"},p("p",{class:"story-caption",dir:"auto"},s),p("na\
v",{class:"story-way","aria-label":d("story_steps")},n!==null&&p("span",{class:"quiet"},d("story_place",{n,of:e.length})),
n===null?Ai(1,d("story_begin")):[n>1&&Ai(n-1,`\u2190 ${d("story_back")}`),e.map((r,i)=>Ai(i+1,String(i+1),i+1===n)),n<e.
length&&Ai(n+1,`${d("story_next")} \u2192`)],w.draft&&n!==null&&A(d("story_remove"),()=>Zg(n)),w.draft&&A(d("story_disca\
rd"),()=>k({draft:null,step:null})))),p("ol",{class:"story-whole"},e.map(r=>p("li",{dir:"auto"},r.caption))))}function Ai(t,e,n=!1){
return p("a",{href:Jg(t),"aria-current":n?"step":null,"aria-label":e===String(t)?d("story_step",{n:t}):null,onclick:o=>{
o instanceof MouseEvent&&(o.ctrlKey||o.metaKey||o.shiftKey)||(o.preventDefault(),pw(t))}},e)}async function pw(t){await Yg(
t);let e=ee();xe(`${d("story_place",{n:t,of:e.length})}. ${e[t-1].caption}`)}function rM(t){let e={ArrowLeft:-1,ArrowRight:1}[t.
key],n=kl();if(!e||n===null||t.defaultPrevented||t.altKey||t.ctrlKey||t.metaKey||t.target instanceof Element&&t.target.closest(
sM))return;let o=n+e;o<1||o>ee().length||(t.preventDefault(),pw(o))}var hw=["viewpoint","time","side"],iM=60;function gw(){L(T("app"),p("header",{},p("h1",{},x.title),dg(),p("div",{id:"too\
ls",class:"tools",inert:!0},aM(),cM())),p("nav",{id:"views","aria-label":d("views")},p("div",{id:"tabs",role:"tablist","\
aria-label":d("views"),onkeydown:fM},Al().map(lM)),p("p",{id:"matching",class:"quiet"})),uw(),p("p",{id:"left-out",role:"\
status"}),p("main",{},p("div",{id:"main",role:"tabpanel"},Hm(lo("legend",d("legend"),d("legend"),()=>L(T("legend"),Wg()))),
p("img",{id:"printed",alt:""}),p("div",{id:"sheet"}),p("p",{id:"caption"}))),p("aside",{id:"panel",tabindex:0,"aria-labe\
l":d("quotes")}),p("p",{id:"announced",class:"unseen","aria-live":"polite"})),document.addEventListener("keydown",uM)}var aM=()=>[
lo("viewpoint",dw("viewpoint",P(d("according_to"))),P(d("according_to")),yl),lo("time",dw("time",d("period")),d("period"),
qg),lo("side",[d("filters"),p("span",{class:"set"})],d("filters"),Tg),lo("save",d("save"),d("save"),fw)];function cM(){let t=vf();
return t&&p("a",{href:t,target:Tn,class:"annotate"},d("annotate"))}var dw=(t,e)=>[p("span",{class:"quiet"},e),p("span",{
id:`chosen-${t}`,class:"chosen"})];function Tl(){let{tab:t,open:e}=w;document.documentElement.dataset.theme=w.theme,document.
body.classList.toggle("wide",!e);for(let o of Al()){let s=T(`tab-${o}`);s.setAttribute("aria-selected",String(o===t)),s.
tabIndex=o===t?0:-1}let n=rn.map(o=>Se(o,iM));T("left-out").hidden=!n.length,T("left-out").textContent=n.length?d("left_\
out_of_address",{what:n.join("; ")}):"",T(`tab-${t}`).scrollIntoView?.({block:"nearest",inline:"nearest"}),T("main").setAttribute(
"aria-labelledby",`tab-${t}`),T("stage").hidden=t!=="graph",T("sheet").hidden=t==="graph"}function ww(){let t=[...w.according_to,
...w.compared_with??[]];T("chosen-viewpoint").textContent=t.length>1?q(t.length,"viewpoint"):Ht(t),T("chosen-time").textContent=
(Or()?"\u25B6 ":"")+($e()?Ao():d("any_time"));let e=wl().length,n=T("open-side");L(n.querySelector(".set"),e>0&&String(e)),
n.setAttribute("aria-label",e?d("filters_set",{n:e}):d("filters")),T("matching").textContent=fr();for(let o of hw)jg(o)}
var Al=()=>js()?Ii:mo,lM=t=>A(d(`tab_${t}`),()=>k({tab:t}),{role:"tab",id:`tab-${t}`,"aria-controls":"main"});async function fM({
key:t}){let e={ArrowRight:1,ArrowLeft:-1}[t];if(!e)return;let n=Al(),o=n[(n.indexOf(w.tab)+e+n.length)%n.length];await k(
{tab:o}),T(`tab-${o}`).focus()}function uM(t){if(t.target instanceof Element&&/^(INPUT|SELECT|TEXTAREA)$/.test(t.target.
tagName))return;let e=document.querySelector(":popover-open")!==null;if(t.key==="Escape"&&w.open&&!e&&k({open:null}),t.key===
"/"){t.preventDefault();for(let n of[...hw,"save"])us(n);T("search").focus()}}var mM=po("shows"),pM=100,dM=["picture","ego","steps","level","all","grown"],xw={findings:Xd,arguments:Fp,table:Eh,analyses:_p,
matrix:kh,timeline:ci,bargains:dd,article:ld,compare:Rc};function bw(t,e){xw[t]=e}var Ll=null;async function yw(t){let e=Us(),
n="open"in t&&!!w.open,o="open"in t&&!w.open;n&&e&&e.part!=="panel"&&(Ll=e),("article"in t||"tab"in t)&&!("find"in t)&&Ft(
{find:null});let s="tab"in t&&!T("tabs").contains(document.activeElement)&&document.activeElement!==document.body;Ds(t),
await kn(t),(s||n)&&w.tab!=="graph"&&Op(T("sheet"),s),n||Gs(o?Ll??e:e),o&&(Ll=null)}var _n=null,El=Promise.resolve();function kn(t){
if(_n)return _n.changes=_n.changes&&t&&{..._n.changes,...t},_n.done;let e={changes:t,done:El};return _n=e,e.done=El.then(
()=>(_n=null,hM(e.changes))),El=e.done.catch(()=>{}),e.done}async function hM(t){let e=Object.keys(t??w),n=!!(t&&O&&e.length)&&
e.every(i=>mM.includes(i)),o=!O,s=o&&w.tab==="findings";s&&await gM(),(w.compared_with||w.language)&&await z(),n||await Lf(),
e.includes("tab")&&qu(w.tab);let r=!n&&!o&&e.some(i=>dM.includes(i));Tl(),mw(),(!n||e.includes("theme")||e.includes("tab"))&&
ww(),wM(),s||await $w(r);for(let i of["tools","stage"])T(i).inert=!1;await bp()}async function gM(){Tl(),await $w(!1),await new Promise(
t=>{requestAnimationFrame(()=>setTimeout(t)),setTimeout(t,pM)})}async function $w(t){if(w.tab!=="graph"){await Ko(T("she\
et"),xw[w.tab]),ah(T("sheet"));return}await Vm(t)}function wM(){let t=T("caption");if(t.hidden=xa.has(w.tab)||w.tab==="m\
atrix"||w.tab==="table",w.tab!=="graph"){L(t,Ve());return}let e=In(),{statements:n}=be(e),o=[O.selfLoops>0&&d("note_self\
_loops",{n:O.selfLoops}),e.isGrown&&d("not_drawn_yet"),e===O&&O.arrows.size>br&&d("note_zoom")].filter(Boolean),s=Q(O.chosen.
inside).length,r=bf(O),i=ht(r.length,w.issues?"untied_to_issues":"untied",{n:I(r.length),of:q(s,"statement")}),a=n.filter(
c=>O.chosen.undated.has(c));L(t,Vt(e)," ",U(d("show_quotes"),n,d("based_on_drawn")),o.length>0&&` \xB7 ${o.join(" ")}`,r.
length>0&&[" \xB7 ",U(i,r,d("not_drawn"))],a.length>0&&[" \xB7 ",U(q(a.length,"article_date_used"),a,d("undated_many"))])}var Ow={change:k,state:()=>w,loaded:async()=>{await z()},edges:()=>ge(O).map(t=>{let e=ve(O,t);return{actor:O.level.nodes[t.
a].actor,target:O.level.nodes[t.b].actor,label:Ee(x,O.level,t.rows),weight:t.weight,acts:e.acts,quad_classes:[...e.byQuadClass,
e.noQuadClass],articles:e.articles.size,sources:e.sources.size,statements:ne(x,e.statements)}}),parts:()=>O.parts?.claims.
map(t=>t.map(({sides:e,positions:n})=>[...e.map(o=>ne(x,o)),...n.map(o=>[...new Set(o.map(({how:s})=>s))].sort())])),compared:()=>{
let{according_to:t,compared_with:e}=Jr(x,w,G).state;return[t,e]},arguments:async()=>{let{cards:t,...e}=await Cs();return Jo(
x,{cards:t,...e},w).map(({tail:n,head:o,words:s,statements:r})=>({tail:t[n].text,head:t[o].text,words:s,statements:ne(x,
r)}))},timeline:()=>{let{act:t}=x.statements,e=Ye(O),n=new Map(e.map(({main:o,statements:s})=>[t[o],ne(x,s)]));return{units:e.
map(({statements:o,isReal:s,first:r,last:i})=>({statements:ne(x,o),isReal:s,first:r,last:i})),orders:nl(O).flatMap(([o,s])=>{
let r=[n.get(o),n.get(s)];return r[0]&&r[1]?[r]:[]})}},bargains:()=>Ps().bargains.map(t=>({acts:t.length,statements:ne(x,
t.flatMap(e=>e.statements))})),search:async(t,e)=>((await dl()).groups(t,e).find(o=>o.kind===e)?.hits??[]).map(({label:o,
count:s,phrase:r,statements:i,snippet:a})=>({label:o,count:s,phrase:r?{...r,relation:x.relations[r.relation].id}:null,statements:i?
ne(x,i):null,text:a?.text??null})),svg:uo,csv:vi,statements:Mi,gexf:Ti,network:Ne,names:()=>{let t=Ne()?.body.view;return Ea().
map(({lines:e,size:n,x:o,y:s,width:r,height:i})=>{let{x:a=0,y:c=0}=t?.translation??{},[l,f]=[o+a,s+c];return{text:e.join(
" "),size:n,left:l,top:f,right:l+r,bottom:f+i}})}};var xM={Int8Array,Int16Array,Int32Array},Nl=8,bM=-(2**31);function _w(t){let e=Nl+Number(new DataView(t).getBigUint64(0,
!0)),n=new TextDecoder().decode(new Uint8Array(t,Nl,e-Nl)),{value:o,columns:s,lines:r}=JSON.parse(n);for(let{path:i,type:a,
at:c,length:l,nothing:f}of s){let u=new xM[a](t,e+c,l);Sw(o,i,f?yM(u):u)}for(let{path:i,at:a,length:c,starts:l}of r){let f=new Int32Array(
t,e+l,c+1);Sw(o,i,new go(new Uint8Array(t,e+a),f))}return o}function Sw(t,e,n){let o=e.slice(0,-1).reduce((s,r)=>s[r],t);
o[e.at(-1)]=n}var yM=t=>Array.from(t,e=>e===bM?null:e);async function Li(){return(await(await ql("/api/explorer")).json()).version}function Ei(t){let e=async n=>{let o=await ql(
`/api/explorer/${encodeURIComponent(t)}/${n}`);return _w(await o.arrayBuffer())};return{facts:()=>e("facts"),words:()=>e(
"words"),arguments:()=>e("arguments"),analyses:()=>e("analyses"),courses:()=>e("courses"),findings:()=>e("findings"),level:n=>e(
`level-${n}`),library:async()=>({src:"/assets/vis-network.js"}),asking:$M,annotating:{all:"/",at:(n,o)=>`/?${new URLSearchParams(
{article:n,statement:o})}`}}}var $M={questions:async()=>(await ql("/api/questions")).json(),answer:async(t,e,n)=>{let o=await fetch(
`/api/questions/${encodeURIComponent(t)}`,{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify(
{given:e,exactly:n})}),s=await o.json();return o.ok?s:s.message}};async function ql(t){let e=await fetch(t);if(!e.ok)throw new Error(
`${t}: ${e.status}`);return e}var[OM,Mw]=[60,2e3],Rl="",Il=!1,Cl,kw=Promise.resolve();function vw(t){Rl=t;let e=new EventSource("/api/changes");e.addEventListener(
"open",Ni),e.addEventListener("message",Ni),e.addEventListener("error",()=>{clearTimeout(Cl),Cl=setTimeout(()=>jl(!0),Mw)}),
document.addEventListener("visibilitychange",Ni)}function Ni(){Il||document.visibilityState==="hidden"||(Il=!0,setTimeout(
()=>{Il=!1,kw=kw.then(SM).then(()=>jl(!1),()=>{jl(!0),setTimeout(Ni,Mw)})},OM))}async function SM(){let t=await Li();if(t===
Rl)return;await Of(Ei(t)),Rl=t;let e=Us();await kn({}),Gs(e)}function jl(t){clearTimeout(Cl),T("broken").hidden=!t}var _M=["#panel details","#sheet .undated","#sheet .course"].map(t=>`${t}:not([open])`).join();function Tw(){let t=[...document.
querySelectorAll(_M)];for(let o of t)o.setAttribute("open","");addEventListener("afterprint",()=>t.forEach(o=>{o.removeAttribute(
"open")}),{once:!0});let e=T("printed");e.removeAttribute("src");let n=Oi()&&kM(uo);e.alt=Vt(Mo()),n&&(e.src=_i(n))}function kM(t){
let e=w.theme;if(Qt()==="light")return t();let n=s=>{Ft({theme:s}),document.documentElement.dataset.theme=s,w.tab==="gra\
ph"&&Qm()};n("light");let o=t();return n(e),o}async function Aw(t){Tf(yw),await $f(t,document.documentElement.lang||"en"),location.hash.length>1?Ft(...await ko(location.
hash)):Ft(nw()),gw(),await kn(),document.body.classList.add("ready"),addEventListener("popstate",Ef),addEventListener("h\
ashchange",MM),addEventListener("beforeprint",Tw),Oa().addEventListener("change",()=>w.theme==="auto"&&kn()),(window.requestIdleCallback||
setTimeout)(()=>z())}async function MM({newURL:t}){let[e,n]=await ko(new URL(t).hash);new URL(t).hash!==location.hash||Hl(
e,w)&&String(n)===String(rn)||(Ft(e,n),Ds({}),kn())}var vM=12,Lw=({whom:t,tables:e,beside:n,command:o})=>[t.map(s=>p("p",{class:"quiet"},s)),e.map(TM),n.map(s=>p("p",{},s)),
p("p",{class:"quiet"},`${P(d("analysis_command"))} `,p("code",{},o))];function TM({heading:t,columns:e,numeric:n,rows:o,
told:s}){let r=o.some(({statements:l})=>l.length),i=e.map((l,f)=>p("th",{scope:"col",class:n[f]?"num":""},P(l))),a=p("ta\
ble",{class:"listed"},p("thead",{},p("tr",{},r&&p("th",{scope:"col"},d("column_quote")),i)),p("tbody",{},o.map(l=>AM(l,n,
r)))),c={tabindex:0,role:"region","aria-label":t||d("tab_questions")};return[t&&p("h3",{},P(t)),o.length?p("div",{class:"\
table-scroll",...c},a):p("p",{},d("question_none")),o.length>0&&p("p",{class:"quiet"},P(s),".")]}function AM({cells:t,statements:e},n,o){
let s=se(x,e),r=t.slice(0,3).filter(Boolean).join(" "),i=s.length>1&&[" ",U(d("and_more",{n:s.length-1}),s,r)];return p(
"tr",{},o&&p("td",{class:"quote"},s.length>0&&ri(s[0]),i),t.map((a,c)=>p("td",{class:LM(a,n[c])},tt(a))))}var LM=(t,e)=>e?
"num":t.length<=vM?"short":"";var Ew=";";function Nw(t,e,n){let{name:o,kind:s,about:r,needed:i}=t,a=NM(t,n),c=a.length>0&&p("datalist",{id:`offered-${o}`},
a.map(EM)),l=p("input",{type:"text",name:o,value:e.join(`${Ew} `),required:i,list:c?c.id:null,placeholder:s==="date"?"20\
17-10-02":t.default||(i?null:d("question_any")),title:d("question_several"),autocomplete:"off",dir:"auto"});return{name:o,
element:p("label",{},p("span",{},P(r)),l,c),values:()=>l.value.split(Ew).map(f=>f.trim()).filter(Boolean)}}var EM=({id:t,
label:e})=>p("option",{value:t,label:e===t?null:e});function NM({kind:t},e){return t==="actor"||t==="entity"?qM(t==="act\
or"):t==="relation"?x.relations.map(({id:n,label:o})=>({id:n,label:o})):t==="type"?e:t==="article"?x.articles.map(({id:n,
title:o})=>({id:n,label:o})):t==="coder"?x.coders.map(n=>({id:n,label:n})):[]}function qM(t){let e=E().entities,n=new Map;
for(let o of e)n.set(V(o),(n.get(V(o))??0)+1);return e.filter(({actor:o})=>o||!t).map(o=>({id:n.get(V(o))===1?V(o):o.id,
label:V(o)})).sort((o,s)=>o.label.localeCompare(s.label))}var Iw="exactly",qw=[],Wl="",Bl=null,Pl=null;async function Rw(t){let e=js(),n=[x,JSON.stringify(w.asked),w.language];if(t.
querySelector(".questions")&&n.every((i,a)=>i===qw[a]))return;Bl?.of!==x&&(Bl={of:x,questions:e.questions()});let[o]=await Promise.
all([Bl.questions,z()]);qw=n;let s=IM(w.asked),r=o.questions.find(({name:i})=>i===s?.name);L(t,p("div",{class:"sheet tab\
le-view questions"},CM(o.questions,r),p("div",{class:"table-main"},r&&s?jM(r,s,o,e):p("p",{class:"quiet"},d("question_ch\
oose")))))}function IM(t){if(!t?.length)return null;let[e,...n]=t,o={};for(let s of n.filter(r=>r.includes(":"))){let r=s.
indexOf(":");o[s.slice(0,r)]=[...o[s.slice(0,r)]??[],s.slice(r+1)]}return{name:e,given:o,exactly:n.includes(Iw)}}var RM=({
name:t,given:e,exactly:n})=>[t,...Object.entries(e).flatMap(([o,s])=>s.map(r=>`${o}:${r}`)),...n?[Iw]:[]];function CM(t,e){
let n=p("ul",{class:"plain-list"}),o=()=>L(n,t.filter(({name:r,title:i})=>ss(`${r} ${i}`,Wl)).map(r=>p("li",{},R(r.title,
()=>k({asked:[r.name],open:null}),{"aria-current":r===e&&"true"}))));o();let s=p("input",{type:"search",value:Wl,placeholder:d(
"question_find"),"aria-label":d("question_find"),oninput:r=>{Wl=r.target.value,o()}});return p("div",{class:"facets",role:"\
group","aria-label":d("tab_questions")},s,n)}function jM(t,e,n,o){let s=t.takes.map(f=>Nw(f,e.given[f.name]??[],n.types)),
r=e.exactly,i=f=>{f.preventDefault();let u=Object.fromEntries(s.map(({name:m,values:h})=>[m,h()]));k({asked:RM({name:t.name,
given:u,exactly:r})})},a=t.takes.some(({kind:f})=>f==="actor"),c=t.takes.filter(({name:f,needed:u})=>u&&!e.given[f]?.length),
l=p("div",{class:"answer","aria-live":"polite"});return c.length?L(l,p("p",{class:"quiet"},d("question_needs",{what:c.map(
({about:f})=>f).join("; ")}))):WM(l,e,o),[p("h2",{class:"page-title"},t.title),t.about&&p("p",{class:"quiet"},t.about),(s.
length>0||a)&&p("form",{class:"question-form",onsubmit:i},s.map(({element:f})=>f),a&&it(d("question_exactly"),r,f=>r=f),
p("button",{type:"submit"},d("question_ask"))),l]}async function WM(t,e,n){let o=[x,JSON.stringify(e)];Pl?.of.every((r,i)=>r===
o[i])||(Pl={of:o,answer:n.answer(e.name,e.given,e.exactly)}),L(t,p("p",{class:"quiet"},d("question_waiting")));let s=await Pl.
answer.catch(r=>String(r.message));typeof s=="string"?L(t,p("p",{class:"notice"},P(d("question_unanswered",{why:s})))):L(
t,Lw(s))}async function BM(){window.name=Fl,bw("questions",Rw);let t=await Li();await Aw(Ei(t)),vw(t)}Object.assign(window,{explorer:Ow});
BM();})();

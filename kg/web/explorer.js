"use strict";(()=>{var gw=new TextDecoder,mo=class{#e;#t;#n;#o=-1;constructor(e,n){this.#e=e,this.#t=n,this.length=n.length-1}get(e){return e!==
this.#o&&(this.#n=JSON.parse(gw.decode(this.#e.subarray(this.#t[e],this.#t[e+1]))),this.#o=e),this.#n}*entries(){for(let e=0;e<
this.length;e++)yield[e,this.get(e)]}},_i=t=>t instanceof mo?t:{length:t.length,get:e=>t[e],entries:()=>t.entries()};var ww={Int8Array,Int16Array,Int32Array},ki=8,xw=-(2**31);function Sl(t){let e=ki+Number(new DataView(t).getBigUint64(0,
!0)),n=new TextDecoder().decode(new Uint8Array(t,ki,e-ki)),{value:o,columns:s,lines:r}=JSON.parse(n);for(let{path:i,type:a,
at:c,length:l,nothing:f}of s){let u=new ww[a](t,e+c,l);Ol(o,i,f?bw(u):u)}for(let{path:i,at:a,length:c,starts:l}of r){let f=new Int32Array(
t,e+l,c+1);Ol(o,i,new mo(new Uint8Array(t,e+a),f))}return o}function Ol(t,e,n){let o=e.slice(0,-1).reduce((s,r)=>s[r],t);
o[e.at(-1)]=n}var bw=t=>Array.from(t,e=>e===xw?null:e);var _l=new Set(["p","h1","h2","h3","h4","li","dt","dd","td","th","caption","blockquote","summary"]);for(let t of["legend",
"option","input"])_l.add(t);var Mi="http://www.w3.org/2000/svg";function d(t,e={},...n){return kl(document.createElement(
t),_l.has(t)?{dir:"auto",...e}:e,n)}var ot=(t,e)=>d("bdi",{lang:e},t);function S(t,e={},...n){return kl(document.createElementNS(
Mi,t),e,n)}function kl(t,e,n){for(let[o,s]of Object.entries(e))s==null||s===!1||(typeof s=="function"?t.addEventListener(
o.slice(2),s):o==="value"||o==="checked"?Object.assign(t,{[o]:s}):t.setAttribute(o,s===!0?"":String(s)));return ne(t,n),
t}function ne(t,e){for(let n of e)n==null||n===!1||n===""||(Array.isArray(n)?ne(t,n):t.append(n instanceof Node?n:String(
n)))}function L(t,...e){t.replaceChildren(),ne(t,e)}function A(t){let e=document.getElementById(t);if(!e)throw new Error(
`the page has no ${t}`);return e}function pe(t){A("announced").textContent=t}var Al={facts:()=>vn("facts"),words:()=>vn("words"),arguments:()=>vn("arguments"),analyses:()=>vn("analyses"),findings:()=>vn(
"findings"),level:t=>vn(`level-${t}`),library:async()=>({text:new TextDecoder().decode(await Ll(Tl("library")))})};async function vn(t){
let e=Tl(t);return e.type==="application/json"?JSON.parse(e.text):Sl(await Ll(e))}var Tl=t=>A(t);async function Ll({type:t,
text:e}){if(t!=="application/parts")return Ml([vl(e)]);try{let n=[];for(let o of JSON.parse(e))n.push(vl(await yw(o)));return await Ml(
n)}catch(n){throw A("broken").hidden=!1,n}}var Ml=t=>new Response(new Blob(t).stream().pipeThrough(new DecompressionStream(
"gzip"))).arrayBuffer();function yw(t){return new Promise((e,n)=>{let o=d("script",{src:t,onload:()=>{let{parts:s}=window,
r=s[t];delete s[t],o.remove(),e(r)},onerror:()=>n(new Error(`${t} does not lie beside the page`))});document.head.append(
o)})}var vl=t=>Uint8Array.fromBase64?.(t)??Uint8Array.from(atob(t),e=>e.charCodeAt(0));var vi=["actor","year","article"];var ke=({keys:t},e)=>e.map(n=>t.numberOf(n)).filter(n=>n>=0),$w=({sentence:t})=>t.map(([e])=>e).join("");function Ai(t,e,n){
return n==="article"?e.articles:n==="year"?Ow(t,e):[...new Set(e.sentence.flatMap(([,o,s])=>o==="entity"&&s?[s]:[]))]}function El(t,e,n,o){
let s=vi.map(i=>[i,ps(n,i)]).filter(([,i])=>i.length),r=o.trim().toLocaleLowerCase();return e.filter(i=>s.every(([a,c])=>Ai(
t,i,a).some(l=>c.includes(l)))&&`${$w(i)} ${i.quote.text} ${i.title}`.toLocaleLowerCase().includes(r))}var ps=(t,e)=>(t??
[]).filter(n=>n.startsWith(`${e}:`)).map(n=>n.slice(e.length+1));function Ow(t,e){let{first:n,last:o,article:s}=t.statements,
[,,r]=e.counts[e.counts.length-1],i=new Set;for(let a of ke(t,r)){let f=(n[a]!==null||o[a]!==null?[n[a],o[a]]:[t.articles[s[a]].
first,t.articles[s[a]].last]).filter(u=>u!==null).map(u=>new Date(u*864e5).getUTCFullYear());if(f.length)for(let u=Math.
min(...f);u<=Math.max(...f);u++)i.add(String(u))}return[...i].sort()}var Sw={\u00DF:"ss",\u00E6:"ae",\u0153:"oe",\u00F8:"o",\u0111:"d",\u00F0:"d",\u0142:"l",\u0131:"i",\u00FE:"th",\u064A:"\u06CC",
\u0649:"\u06CC",\u0643:"\u06A9",\u0629:"\u0647","\u2019":"'","\u2018":"'",\u02BC:"'","\u02B9":"'","\u201C":'"',"\u201D":'\
"',"\u201E":'"',"\xAB":'"',"\xBB":'"'},Nl=/(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu,_w=/\P{ASCII}/gu,
Il=new Map;function ql(t){let e=Il.get(t);if(e!==void 0)return e;let o=[...t.normalize("NFKD").replace(Nl,"").toLowerCase().
replace(Nl,"")].map(s=>Sw[s]??(/\p{Pd}/u.test(s)?"-":/\s/u.test(s)?" ":s)).join("");return Il.set(t,o),o}function vt(t){
return t.replace(_w,ql).toLowerCase().replace(/\s+/g," ").trim()}var Ti=t=>vt(t).split(" ").filter(Boolean);function Li(t){
let e=[],n="",o=0;for(let s of t){let r=ql(s);if(r!==" "||n!==""&&!n.endsWith(" ")){n+=r;for(let i=0;i<r.length;i++)e.push(
o)}o+=s.length}return{plain:n,places:[...e,o]}}function Rl(t,e){let{plain:n,places:o}=Li(t),s=[];for(let r of e)for(let i=n.
indexOf(r);r&&i>=0;i=n.indexOf(r,i+r.length))s.push([o[i],kw(t,o,i+r.length-1)]);return s.sort((r,i)=>r[0]-i[0]||i[1]-r[1]),
s.filter(([r],i)=>s.slice(0,i).every(([,a])=>a<=r))}function kw(t,e,n){let o=n+1;for(;e[o]===e[n]&&o<e.length-1;)o++;return e[n]+
t.slice(e[n],e[o]).trimEnd().length}var Mw=/[\p{L}\p{N}]/u;function po(t,e){let n=e===0?" ":t[e-1];return n===" "||n===`\

`||!Mw.test(n)}function An(t,e){let o=[...new Set(e.filter(s=>s!=null&&s!==""))];return{at:t,names:o,plain:o.map(vt)}}function Ei(t,e){
let n=e.join(" ");return t===n?0:t.startsWith(n)?1:e.every(o=>t.includes(o))?e.every(o=>vw(t,o))?2:3:null}function vw(t,e){
for(let n=t.indexOf(e);n>=0;n=t.indexOf(e,n+1))if(po(t,n))return!0;return!1}function Cl(t,e,n){let o=[];for(let s of t){
let[r,i]=[1/0,0];for(let[a,c]of s.plain.entries()){let l=Ei(c,e);l!==null&&l<r&&([r,i]=[l,a])}r<1/0&&o.push({one:s,rank:r,
by:i,count:n(s.at)})}return o.sort((s,r)=>s.rank-r.rank||r.count-s.count||s.one.at-r.one.at)}function jl(t,e){let n=null;
for(let o of t)for(let[s,r]of o.plain.entries())for(let i of new Set([r,...r.split(" ")])){let a=Math.min(Math.floor(Math.
max(e.length,i.length)/3),n?n.far-1:99);if(a<1||Math.abs(i.length-e.length)>a)continue;let c=Aw(i,e,a);c<=a&&(n={one:o,name:o.
names[s],far:c})}return n}function Aw(t,e,n){let[o,s]=[[],Array.from({length:e.length+1},(r,i)=>i)];for(let r=1;r<=t.length;r++){
let i=[r];for(let a=1;a<=e.length;a++){let c=t[r-1]===e[a-1];i[a]=Math.min(s[a]+1,i[a-1]+1,s[a-1]+(c?0:1)),r>1&&a>1&&t[r-
1]===e[a-2]&&t[r-2]===e[a-1]&&(i[a]=Math.min(i[a],o[a-2]+1))}if(Math.min(...i)>n)return n+1;[o,s]=[s,i]}return s[e.length]}var ds=90,ho=class{constructor(){this.plain=[],this.passages={owners:[],bounds:[],texts:[]}}add(e,n,o=null){this.plain.push(
`${vt(e)}
`),this.passages.owners.push(n),this.passages.bounds.push(o),this.passages.texts.push(o?null:e)}whole(){let e=new Uint32Array(
this.plain.length+1);for(let[n,o]of this.plain.entries())e[n+1]=e[n]+o.length;return{plain:this.plain.join(""),starts:e,
...this.passages}}};function Ni(t,e){let{plain:n,starts:o}=t,s=e.join(" "),r=[[],[],[]],i=new Uint8Array(o.length);for(let[
a,c]of Wl(t,s)){i[a]=1;let l=po(n,c)||Tw(n.slice(o[a],o[a+1]),s)===0;r[l?0:1].push(a)}if(e.length>1){let a=e.reduce((c,l)=>l.
length>c.length?l:c,"");for(let[c]of Wl(t,a)){if(i[c])continue;let l=n.slice(o[c],o[c+1]);e.every(f=>l.includes(f))&&r[2].
push(c)}}return r.flat()}function*Wl({plain:t,starts:e},n){let o=0;for(let s=t.indexOf(n);s>=0&&o+1<e.length;s=t.indexOf(
n,e[o])){for(;e[o+1]<=s;)o++;yield[o,s],o++}}function Tw(t,e){let n=2;for(let o=t.indexOf(e);o>=0;o=t.indexOf(e,o+1)){if(po(
t,o))return 0;n=1}return n}function go(t,e){let n=t.replace(/^#+\s+/,"").replace(/\s+/g," ").trim(),o=Rl(n,[e.join(" "),
...e]),[s]=o[0]??[0],r=s>ds?Bl(n,s-ds):0,i=n.length-s>2*ds?Bl(n,s+2*ds):n.length,a=r?"\u2026 ":"";return{text:`${a}${n.slice(
r,i).trimEnd()}${i<n.length?" \u2026":""}`,marks:o.filter(([c,l])=>c>=r&&l<=i).map(([c,l])=>[c-r+a.length,l-r+a.length])}}
function Bl(t,e){let n=t.indexOf(" ",e);return n>=0&&n-e<20?n+1:e}async function Pl(t,e){let{findings:n,...o}=t,{facts:s,words:r}=o,i=r.entities.map(({label:l,labels:f={},aliases:u=[]},m)=>An(
m,[l,...Object.values(f),...u])),a=({at:l})=>!!r.entities[l].actor,c=await Nw(t,e);return{...o,actors:i.filter(a),issues:i.
filter(l=>!a(l)),relations:s.relations.map(({label:l},f)=>An(f,[l])),questions:s.questions.map(({title:l,name:f},u)=>An(
u,[l,f])),articles:s.articles.map(({title:l,author:f,publisher:u},m)=>An(m,[l,f,u,[f,u,l].filter(Boolean).join(" ")])),findings:Rw(
t,n),quotes:await Ew(t,e),sentences:c,sentenceOf:qw(t,c)}}function Lw({facts:t,words:e},n){let{quote:o=[]}=e.statements.
get(n),s=e.bodies.get(t.statements.article[n]);if(s===null)return o.join(" [\u2026] ");let r=[];for(let i=2;i<o.length;i+=
2)r.push(s.slice(Number(o[i]),Number(o[i+1])));return r.join(" [\u2026] ")}async function Ew(t,e){let n=new ho;for(let[o,
{translation:s}]of t.words.statements.entries())n.add(Lw(t,o),o),s&&n.add(s,o),await e();return n.whole()}async function Nw({
words:t,facts:e},n){let o=new ho;for(let[s,r]of t.bodies.entries()){let i=new Intl.Segmenter(e.articles[s].language??void 0,
{granularity:"sentence"});for(let{segment:a,index:c}of i.segment(Iw(r??"")))a.trim()&&o.add(a,s,[c,c+a.length]);await n()}
return o.whole()}var Iw=t=>t.replace(/(?<!\n|^#[^\n]*)\n(?!\n)/gm," ");function qw({facts:t,words:e},{owners:n,bounds:o}){
let s=new Map;for(let[i,a]of n.entries())s.has(a)||s.set(a,i);let r=t.articles.map((i,a)=>e.bodies.get(a)!==null);return Int32Array.
from({length:e.statements.length},(i,a)=>{let c=t.statements.article[a];if(!r[c])return-1;let{quote:l=[]}=e.statements.get(
a),[f,u]=[s.get(c)??0,n.length];for(;u-f>1;){let m=f+u>>1;n[m]===c&&(o[m]?.[0]??0)<=Number(l[2])?f=m:u=m}return f})}function Rw({
facts:t},e){return e.flatMap(n=>n.findings).map(({title:n,sentence:o,counts:s},r)=>{let i=o.map(([c])=>c).join(""),[,,a]=s[s.
length-1];return{...An(r,[i,`${n}: ${i}`]),statements:ke(t,a)}})}var wo=["findings","graph","arguments","compare","timeline","bargains","analyses","matrix","table","article"],Ii=[...wo,
"questions"],qi=["entity","organisation","sector","country"],Ri=["ties","statements"],Ci=["plain","chicago","apa"],Cw=["\
acts","statements","articles"],Bt=["actor","target","relation","type","source","mode","certainty","article"],Gl=["actor",
"label","target","quote","weight","acts","quad_classes","statements","articles","sources","when","relation","held","arti\
cle"],en={tab:"graph",level:"entity",according_to:["authors"],compared_with:null,since:null,until:null,inside:"possibly",
undated:!0,kinds:null,quad_classes:null,relations:null,modes:null,certainties:null,polarities:null,coders:null,articles:null,
sections:null,tags:null,types:null,count:"statements",inferred:!0,headlines:!0,self:!1,issues:!1,min_weight:1,all:!1,ego:null,
steps:1,grown:null,picture:"named",frames:null,open:null,pair:null,lanes:"actor",article:null,about:null,claimant:null,analysis:null,
unfolded:null,rows:"ties",facets:null,columns:null,sort:null,more:0,find:null,findings:null,step:null,draft:null,asked:null,
language:null,citation:"plain",theme:"auto"},gs=Object.keys(en),jw={level:["filters"],according_to:["limits"],compared_with:[
"limits"],since:["limits"],until:["limits"],undated:["limits"],kinds:["limits","filters"],quad_classes:["limits","filter\
s"],relations:["limits","filters"],modes:["limits","filters"],certainties:["limits","filters"],polarities:["limits","fil\
ters"],coders:["filters"],articles:["limits","filters"],sections:["limits","filters"],tags:["limits","filters"],types:["\
limits","filters"],count:["limits","filters"],inferred:["limits","filters"],headlines:["limits","filters"],self:["limits",
"filters"],issues:["limits","filters"],min_weight:["limits","filters"],all:["filters"],ego:["filters"],...Object.fromEntries(
["tab","picture","frames","open","lanes","article","about","claimant","analysis","unfolded","rows"].concat(["facets","co\
lumns","sort","more","find","findings","step","draft","asked","citation","theme"]).map(t=>[t,["shows"]]))},xo=t=>gs.filter(
e=>jw[e]?.includes(t)),ws={...Object.fromEntries(xo("limits").map(t=>[t,en[t]])),according_to:["everyone"],self:!0,issues:!0},
Ww=new Set(["kinds","quad_classes","relations","modes","certainties","polarities"]),Bw=new Set(["findings","coders","art\
icles","sections","tags","types","according_to","compared_with","grown","pair","unfolded","frames","find","draft","asked",
"facets","columns"]),Fl={inside:["possibly","certainly"],citation:Ci,steps:[1,2,3],level:qi,tab:Ii,lanes:["actor","pair"],
theme:["auto","light","dark"],count:Cw,rows:Ri,picture:["named","whole"],sort:Gl.flatMap(t=>[t,`-${t}`])},Pw={facets:Bt,
columns:Gl},Dl={least:-719162,most:2932896},zl={since:Dl,until:Dl,min_weight:{least:1},more:{least:0},step:{least:1},according_to:{
least:1},compared_with:{least:1}},Fw=new Set(["since","until","min_weight","more","step"]),Dw=Object.fromEntries(gs.map(
t=>[t,zw(t)]));function zw(t){let e=en[t]===null;return Object.hasOwn(Fl,t)?{type:"choice",optional:e,choices:Fl[t]}:Ww.
has(t)?{type:"integers",optional:e}:Bw.has(t)?{type:"texts",optional:e,beginnings:Pw[t],...zl[t]}:Fw.has(t)?{type:"integ\
er",optional:e,...zl[t]}:{type:typeof en[t]=="boolean"?"boolean":"text",optional:e}}var Ul=t=>({...en,...t}),Hl=(t,e)=>gs.
every(n=>hs(t[n],e[n]));function Tn(t,e){return gs.filter(o=>!hs(t[o],e[o])).map(o=>`${o}=${encodeURIComponent(JSON.stringify(
t[o]))}`).join("&")}function bo(t,e){let n=Ql(t).filter(([a])=>Object.hasOwn(en,a)).filter(([a,c])=>Uw(a,c)),o={...e,...Object.
fromEntries(n)},{since:s,until:r}=o;return s===null||r===null||s<=r?o:{...o,since:e.since,until:e.until}}function Vl(t,e,n,o){
let s=bo(t,e),r=(i,a)=>hs(a,s[i])&&hs(n[i],o[i]);return Ql(t).filter(([i,a])=>!Object.hasOwn(en,i)||!r(i,a)).map(([i,a])=>`${i}\
=${JSON.stringify(a)??""}`)}function Ql(t){let e=t.replace(/^#/,"").split("&").filter(Boolean),n=o=>Math.max(o.indexOf("\
="),0);return e.map(o=>[o.slice(0,n(o)),Gw(o.slice(o.indexOf("=")+1))])}var hs=(t,e)=>JSON.stringify(t)===JSON.stringify(
e);function Gw(t){try{return JSON.parse(decodeURIComponent(t))}catch{return}}function Uw(t,e){let{type:n,optional:o,choices:s=[],
beginnings:r,least:i=-1/0,most:a=1/0}=Dw[t],c=l=>l>=i&&l<=a;return e===null?o:n==="integers"?Array.isArray(e)&&e.every(Number.
isInteger):n==="texts"?Array.isArray(e)&&c(e.length)&&e.every(l=>typeof l=="string"&&(r?.includes(l.slice(0,l.indexOf(":")))??
!0)):n==="choice"?s.includes(e):n==="integer"?Number.isInteger(e)&&c(Number(e)):typeof e==(n==="boolean"?"boolean":"stri\
ng")}function Pt(t,e){let n=[];for(let o=0;o<t.length;o++)t[o]===e&&n.push(o);return n}function Be(t,e){let[n,o]=[0,t];for(;n<
o;){let s=n+o>>1;e(s)?n=s+1:o=s}return n}var At=t=>t.compared_with?[...t.according_to,...t.compared_with]:t.according_to;function Kl(t,e){let n=t.statements;if(e.
includes("everyone"))return()=>!0;let o=ji(t,e),s=new Set(Yl(e,"of:").map(r=>t.sources.findIndex(i=>i.id===r)));return r=>n.
own[r]===1&&o(r)||n.source[r]>=0&&s.has(n.source[r])}function ji(t,e){let n=t.statements;if(e.includes("authors")||e.includes(
"everyone"))return()=>!0;let o=yo(t,e);return s=>o.has(n.publisher[s])||o.has(n.author[s])}var yo=(t,e)=>new Set(Yl(e.includes(
"everyone")?[]:e,"by:").map(n=>t.signers.indexOf(n)).filter(n=>n>=0)),Yl=(t,e)=>t.filter(n=>n.startsWith(e)).map(n=>n.slice(
e.length));function Jl({statements:t,counting:e,signers:n,sources:o}){let s=new Map([["everyone",e.length]]),r=i=>s.set(
i,(s.get(i)??0)+1);for(let i of e){if(t.own[i]){r("authors");for(let a of new Set([t.publisher[i],t.author[i]]))a>=0&&r(
`by:${n[a]}`)}t.source[i]>=0&&r(`of:${o[t.source[i]].id}`)}return s}var nn=0,Wi=1,En=0,dt=({statements:t},e)=>t.mode[e]===nn&&t.polarity[e]===0,H=t=>Pt(t,1),oe=(t,e)=>e.map(n=>t.keys.at(n)).
sort();function Tt(t,e,n){let o=t.statements,s=tf(t,e,n,o.alternative),r=ef(o),i=Vw(t,s,r),a=of(t,e,s,r);sf(t,e,s,i);let c=s.
slice();for(let[l,f]of o.sums)s[l]&&f.some(u=>c[u])&&(s[l]=0);return{inside:s,main:i,...r,undated:a}}function Bi(t,e,n,o=t.
statements.disjunct){let s=t.statements,r=tf(t,e,n,o);return of(t,e,r,ef(s)),sf(t,e,r,Int32Array.from(r.keys())),r}function de(t,e,n=[]){
let o={...e,kinds:null,quad_classes:null,modes:null,polarities:null};return Bi(t,{...o,count:"statements"},At(e),n)}function Pi(t,e){
let n=t.statements,o=e.coders&&new Set(e.coders.map(s=>t.coders.indexOf(s)));return s=>o?o.has(n.coder[s]):n.aside[s]!==
Wi}function $o(t,e,n){let o=t.statements,s=yo(t,n),r=new Uint8Array(o.aside.length);if(!e.coders&&!e.articles&&!e.sections&&
!e.tags&&!s.size){for(let u of t.counting)r[u]=1;return r}let i=Pi(t,e),a=Hw(t,e),c=u=>t.articles[u].status==="retracted";
for(let u=0;u<r.length;u++)i(u)&&a[o.article[u]]&&(r[u]=1);let l=new Set(H(r).map(u=>o.article[u]));for(let u of H(r))t.
articles[o.article[u]].newer.some(m=>l.has(m))&&(r[u]=0);let f=new Map;for(let u of H(r)){let m=o.article[u],{text:h,copy:g}=t.
articles[m],b=s.has(o.publisher[u])||s.has(o.author[u]),y=((c(m)?4:0)+(b?0:2)+(g?1:0))*t.articles.length+m,$=f.get(h);(!$||
y<$[0])&&f.set(h,[y,m])}for(let u of H(r))f.get(t.articles[o.article[u]].text)?.[1]!==o.article[u]&&(r[u]=0);return r}function Hw({
articles:t},e){let[n,o,s]=[e.articles,e.sections,e.tags].map(r=>r&&new Set(r));return t.map(({id:r,status:i,section:a,tags:c})=>(n?
n.has(r):i!=="retracted")&&(!o||a!==null&&o.has(a))&&(!s||c.some(l=>s.has(l))))}function tf(t,e,n,o){let s=t.statements,
r=$o(t,e,n),i=Kl(t,n),a=e.count==="acts",c=Ln(a&&e.kinds===null?[En]:e.kinds),[l,f]=[Ln(e.relations),Ln(e.modes)],[u,m]=[
Ln(e.certainties),Ln(e.polarities)];for(let h=0;h<r.length;h++){if(!r[h])continue;let g=t.relations[s.relation[h]];i(h)&&
!o[h]&&c(g.kind)&&!(a&&g.kind===En&&!g.deed)&&l(s.relation[h])&&f(s.mode[h])&&u(s.certainty[h])&&m(s.polarity[h])&&(e.inferred||
!s.inferred[h])&&(e.headlines||!s.headline[h])||(r[h]=0)}return r}function Ln(t){let e=t&&new Set(t);return n=>e===null||
e.has(n)}var ef=t=>({first:t.first.slice(),last:t.last.slice(),approximate:t.approximate.slice()});function Vw(t,e,{first:n,
last:o,approximate:s}){let r=t.statements,i=new Int32Array(e.length);for(let a=0;a<i.length;a++)i[a]=a;for(let a of t.repeated){
let c=a.filter(f=>e[f]);if(c.length<2)continue;let l=Qw(t,c);for(let f of c)i[f]=c[0],l&&(dt(t,f)||!nf(r,f))&&([n[f],o[f],
s[f]]=[l.first,l.last,l.approximate])}return i}var nf=(t,e)=>t.first[e]!==null||t.last[e]!==null;function Qw(t,e){let n=t.
statements,o=e.filter(c=>nf(n,c));if(!o.length)return null;let s=Xl(Xl(o,c=>dt(t,c)),c=>!n.approximate[c]),r=Zl(s.map(c=>n.
first[c]),Math.max),i=Zl(s.map(c=>n.last[c]),Math.min),[a]=s;return r!==null&&i!==null&&r>i?{first:n.first[a],last:n.last[a],
approximate:1}:{first:r,last:i,approximate:n.approximate[a]}}function Xl(t,e){let n=t.filter(e);return n.length?n:t}function Zl(t,e){
let n=t.filter(o=>o!==null);return n.length?e(...n):null}function of(t,e,n,{first:o,last:s,approximate:r}){let i=new Set,
{since:a,until:c}=e;if(a===null&&c===null&&e.undated)return i;let l=e.inside==="certainly";for(let f=0;f<n.length;f++){if(!n[f])
continue;let[u,m]=[o[f],s[f]],h=u===null&&m===null;if(l&&r[f]||h&&(l||!e.undated)){n[f]=0;continue}if(h){let y=t.articles[t.
statements.article[f]];[u,m]=[y.first,y.last]}let[g,b]=l?[u,m]:[m,u];a!==null&&(g===null?l:g<a)&&(n[f]=0),c!==null&&(b===
null?l:b>c)&&(n[f]=0),h&&n[f]&&i.add(f)}return i}function sf(t,e,n,o){let s=Ln(e.quad_classes);for(let r=0;r<n.length;r++)
s(t.statements.quad_class[o[r]])||(n[r]=0)}function he(t){let e=new WeakMap;return n=>{let o=e.get(n)??t(n);return e.set(n,o),o}}function Oo(t,e,n,o){let{ties:s}=t,{inside:r}=n,i=Kw(t,n),a=[],c=[],l=0,f=o.types&&new Set(o.types),u=m=>!f||f.has(e.nodes[m].
type);for(let m=0;m<s.statement.length;m++){if(!r[s.statement[m]]||i.has(m))continue;let[h,g]=[e.actor[m],e.target[m]];if(!(!u(
h)||!u(g))){if(h===g&&!o.self){s.issue[m]||l++;continue}(s.issue[m]?c:a).push(m)}}return{between:a,issues:c,selfLoops:l}}
var rf=he(({facts:t,level:e,chosen:n,state:o})=>{let{between:s,issues:r}=Oo(t,e,n,{...o,types:null,self:!0}),i=new Set((o.
issues?s.concat(r):s).map(a=>t.ties.statement[a]));return H(n.inside).filter(a=>!i.has(a))});function Kw({ties:t,statements:e,
relations:n},{inside:o,main:s,first:r,last:i}){let a=new Set,c=l=>l.some(f=>o[f]);for(let[l,f]of t.manners)n[e.relation[s[t.
statement[l]]]].manner!==f&&a.add(l);for(let[l,f,u]of t.times){let m=t.statement[l];(r[m]!==f||i[m]!==u)&&a.add(l)}for(let[
l,f]of t.needs)c(f)||a.add(l);for(let[l,f]of t.yields)c(f)&&a.add(l);return a}var xs=class{#e=new Map;#t;constructor(e,n,o,s){this.facts=e,this.words=n,this.level=o,this.#t={...s,...ws},this.counted=
H($o(e,this.#t,["everyone"])),this.entities=new Int32Array(n.entities.length),this.articles=new Int32Array(e.articles.length),
this.relations=new Int32Array(e.relations.length);for(let r of this.counted){for(let i of Fi(n,r))this.entities[i]++;for(let i of e.
relations[e.statements.relation[r]].wider)this.relations[i]++;this.articles[e.statements.article[r]]++}}ofRelation(e){let{
relations:n,statements:o}=this.facts;return this.counted.filter(s=>n[o.relation[s]].wider.includes(e))}ofQuestion({where:e}){
let n=this.facts.statements;return this.counted.filter(o=>e.some(s=>Object.entries(s).every(([r,i])=>i.includes(Number(n[r][o])))))}ofPhrase({
relation:e,actor:n,target:o}){let{facts:s,level:r}=this,[i,a]=[n,o].map(l=>l===null?-1:r.numbers.get(l));if(i===void 0||
a===void 0)return[];let c=this.rows(e).filter(l=>(i<0||r.actor[l]===i)&&(a<0||r.target[l]===a));return[...new Set(c.map(
l=>s.ties.statement[l]))]}targetsOf(e){let{facts:n,level:o}=this,s=new Map;for(let i of this.rows(e)){let a=o.target[i];
s.set(a,(s.get(a)??new Set).add(n.ties.statement[i]))}return[...s].sort(([i,a],[c,l])=>l.size-a.size||i-c).map(([i])=>o.
nodes[i].actor)}rows(e){let n=this.#e.get(e);if(n)return n;let{facts:o,level:s}=this,r=o.relations.flatMap(({wider:l},f)=>l.
includes(e)?[f]:[]),i={...this.#t,relations:r},a=Oo(o,s,Tt(o,i,["everyone"]),i),c=[...a.between,...a.issues];return this.#e.
set(e,c),c}};function Fi({statements:t,entities:e},n){let{s:o,o:s,roles:r=[],sources:i=[]}=t.get(n),a=new Set([o,s,...r.
map(([,c])=>c),...i].filter(Yw));for(let c of a)for(let l of e[c]?.members??[])a.add(l);return a}var Yw=t=>typeof t=="nu\
mber"&&t>=0;var af=4,cf=4;function lf(t,e,n,o){let s=i=>i.filter(a=>!n.has(a)),r=[];for(let{at:i,plain:a}of t.relations){let c=Jw(a[0].
split(" "),e);if(c===null||!o.relations[i])continue;let[l,f]=[e.slice(0,c.from),e.slice(c.to)].map(s);for(let u of Zw(t,
i,l,f,o)){let m=o.ofPhrase(u);m.length&&r.push({kind:"phrase",rank:c.rank,count:m.length,label:"",phrase:u,statements:m})}}
return r.sort((i,a)=>i.rank-a.rank||(a.count??0)-(i.count??0))}function Jw(t,e){for(let n=0;n<e.length;n++){let o=e.slice(
n,n+t.length);if(o.length===t.length&&o.every((i,a)=>Xw(i,t[a])))return{from:n,to:n+t.length,rank:o.every((i,a)=>i===t[a])?
0:1};if(n+o.length===e.length&&o.join(" ").length>=af&&t.join(" ").startsWith(o.join(" ")))return{from:n,to:e.length,rank:1}}
return null}function Xw(t,e){let n=0;for(;n<t.length&&t[n]===e[n];)n++;return t===e||n>=af&&n>=Math.max(t.length,e.length)-
2}function Zw(t,e,n,o,s){let[r,i]=[n,o].map(a=>a.length?tx(t,a):[null]);return n.length||o.length?r.flatMap(a=>i.map(c=>({
relation:e,actor:a,target:c}))):s.targetsOf(e).slice(0,cf).map(a=>({relation:e,actor:null,target:a}))}function tx({actors:t,
issues:e,words:{entities:n}},o){let s=[];for(let{at:i,plain:a}of[...t,...e]){let c=a.map(l=>Ei(l,o)).filter(l=>l!==null);
c.length&&s.push({rank:Math.min(...c),id:n[i].id})}return s.sort((i,a)=>i.rank-a.rank).filter(({rank:i})=>i===s[0].rank).
slice(0,cf).map(({id:i})=>i)}var ff=["phrase","actor","issue","relation","article","finding","question","quote","words"],ex=4,nx=200,ox="\u2E80",bs=class{constructor(e,n,o){
this.index=e,this.counts=new xs(e.facts,e.words,e.level,n),this.asking=new Set(Ti(o)),this.answers=e.facts.questions.map(
s=>s.tab?null:this.counts.ofQuestion(s))}groups(e,n=null){let o=Ti(e.replace(/[?\u00bf\u061f\uff1f]/g," "));if(!o.length)
return[];let s=c=>c===n?nx:ex,r=o.filter(c=>!this.asking.has(c)),i=o.join("").length>1||o[0]>=ox;return[sx("phrase",lf(this.
index,o,this.asking,this.counts),s("phrase")),...this.namedGroups(o,r.length?r:o,s),...i?this.textGroups(o,s):[]].filter(
({total:c})=>c).sort((c,l)=>mf(c)-mf(l)||ff.indexOf(c.kind)-ff.indexOf(l.kind))}nearest(e){let{actors:n,issues:o,relations:s}=this.
index;return jl([...n,...o,...s],vt(e))?.name??null}namedGroups(e,n,o){let{counts:s,index:r}=this,i=()=>0,a=l=>s.entities[l],
c=(l,f,u,m=()=>({}))=>{let h=Cl(f,l==="question"?n:e,u),g=h.slice(0,o(l)).map(({one:b,rank:y,by:$,count:_})=>({kind:l,rank:y,
count:_,at:b.at,label:b.names[0],...$>0&&l!=="finding"&&l!=="question"&&{alias:b.names[$]},...m(b.at)}));return{kind:l,total:h.
length,hits:g}};return[c("actor",r.actors,a),c("issue",r.issues,a),c("relation",r.relations.filter(({at:l})=>s.relations[l]),
l=>s.relations[l],l=>({statements:s.ofRelation(l)})),c("article",r.articles,l=>s.articles[l],()=>({alias:void 0})),c("fi\
nding",r.findings,i,l=>({count:r.findings[l].statements.length,statements:r.findings[l].statements,snippet:go(r.findings[l].
names[0],e)})),c("question",r.questions.filter(({at:l})=>this.answers[l]?.length!==0),l=>this.answers[l]?.length??0,l=>{
let f=this.answers[l];return f?{statements:f}:{count:null,tab:r.facts.questions[l].tab}})]}textGroups(e,n){let{quotes:o,
sentences:s,sentenceOf:r}=this.index,{first:i,total:a,taken:c}=this.quoted(Ni(o,e),n("quote")),l=Ni(s,e).filter(m=>!c[m]),
f=i.map(({passage:m,statements:h})=>{let g=o.owners[m],b=go(this.sentence(r[g]),e),y=b.marks.length?b:go(this.quote(m),e),
$=this.index.facts.statements.article[g],_=[...h];return{...uf("quote",y,$,e),count:_.length,statements:_}}),u=l.slice(0,
n("words")).map(m=>{let h=this.sentence(m);return{...uf("words",go(h,e),s.owners[m],e),sentence:h}});return[{kind:"quote",
total:a,hits:f},{kind:"words",total:l.length,hits:u}]}quoted(e,n){let{quotes:o,sentences:s,sentenceOf:r}=this.index,i=new Uint8Array(
s.owners.length),a=new Map,c=new Set,l=0;for(let f of e){let u=o.owners[f],m=r[u],h=m<0?this.quote(f):m,g=m<0?!c.has(h):
!i[m];m<0?c.add(h):i[m]=1,g&&l++<n&&a.set(h,{passage:f,statements:new Set}),a.get(h)?.statements.add(u)}return{first:[...a.
values()],total:l,taken:i}}quote(e){return this.index.quotes.texts[e]??""}sentence(e){let{sentences:n,words:o}=this.index,
s=e<0?null:n.bounds[e];return s?(o.bodies.get(n.owners[e])??"").slice(...s):""}},uf=(t,e,n,o)=>({kind:t,rank:vt(e.text).
includes(o.join(" "))?4:5,count:null,label:e.text,snippet:e,article:n}),sx=(t,e,n)=>({kind:t,total:e.length,hits:e.slice(
0,n)});function mf({hits:t}){let e=Math.min(...t.map(n=>n.rank));return e<=1?e:2}var ys=class{#e;constructor(e){this.#e=e,this.length=e.head.length}at(e){let{heads:n,tails:o,head:s,tail:r}=this.#e;return n[s[e]]+
o[r[e]]}numberOf(e){let n=Be(this.length,o=>this.at(o)<e);return n<this.length&&this.at(n)===e?n:this.#t(e)}#t(e){for(let n=0;n<
this.length;n++)if(this.at(n)===e)return n;return-1}};function df(t){let{relations:e,text:n}=t,o=[...new Set(e.map(l=>l.family))],s=Object.entries(t.names).map(([l,f])=>[l,f.
map(u=>n[`${l}: ${u}`]||u)]),r=(l,f)=>f.map((u,m)=>({...u,words:n[`encoding of ${l}: ${t.names[l][m]}`]||u.words})),{signs:i,
holds:a,marks:c}=t.encodings;return{...t,keys:new ys(t.keys),families:o,familyOf:e.map(l=>o.indexOf(l.family)),articleById:new Map(
t.articles.map(l=>[l.id,l])),repeated:rx(t.statements),counting:Pt(t.statements.aside,0),labels:Object.fromEntries(s),encodings:{
signs:r("signs",i),holds:r("holds",a),marks:r("marks",c)}}}function rx({act:t,rank:e}){let n=new Int32Array(t.length);for(let s of t)
s>=0&&n[s]++;let o=new Map;for(let s=0;s<t.length;s++){if(t[s]<0||n[t[s]]<2)continue;let r=o.get(t[s]);r?r.push(s):o.set(
t[s],[s])}for(let s of o.values())s.sort((r,i)=>e[r]-e[i]);return[...o.values()]}var hf=t=>({...t,statements:_i(t.statements),
bodies:_i(t.bodies)});function gf(t,e){let n=new Uint8Array(e.nodes.length);for(let o of[e.actor,e.target])for(let s of o)
n[s]=1;return{...e,name:t,numbers:new Map(e.nodes.map((o,s)=>[o.actor,s])),isTied:n,...ix(e)}}function ix({nodes:t,actor:e,
target:n,arrow:o,arrows:s}){let r=Int32Array.from({length:e.length},(u,m)=>m),i=pf(e,pf(n,r,t.length),t.length),[a,c]=[new Int32Array(
r.length),new Int32Array(r.length)],[l,f]=[0,0];for(let u=0;u<i.length;u++){let[m,h]=[i[u],i[u-1]];if(u===0||e[m]!==e[h]||
n[m]!==n[h])for(l++;s.actor[f]!==e[m]||s.target[f]!==n[m];)f++;a[m]=l-1,c[m]=f+o[m]}return{pair:a,pairs:l,arrow:c}}function pf(t,e,n){
let o=new Int32Array(n+1);for(let r=0;r<t.length;r++)o[t[r]+1]++;for(let r=0;r<n;r++)o[r+1]+=o[r];let s=new Int32Array(e.
length);for(let r of e)s[o[t[r]]++]=r;return s}var $s=t=>({...t,count:"statements",kinds:null,quad_classes:null,relations:null,modes:null,polarities:null});var Os=["price","condition"];function wf(t,e,n){let o=ax(t,n),s=a=>Os.includes(e.roles[a].function??""),r=a=>a.statements.
some(c=>e.statements.get(c).roles?.some(([l])=>s(l))),i=fx(t,o).map(a=>a.map(c=>o[c])).sort((a,c)=>c.length-a.length||a[0].
statements[0]-c[0].statements[0]);return{bargains:i.filter(a=>a.some(r)),others:i.filter(a=>!a.some(r))}}function Di(t,e,n){
let o=JSON.stringify(n.flatMap(i=>i.statements).sort((i,a)=>i-a)),s=i=>!e.compared_with&&Object.entries(i).every(([a,c])=>JSON.
stringify(e[a])===JSON.stringify(c));return(t.find(i=>s(i.state))?.bargains??[]).find(i=>JSON.stringify(i.offers)===o)}function ax(t,e){
let n=Tt(t,$s(e),At(e)),{act:o,relation:s}=t.statements,r=new Map;for(let i of t.offers.mentions.filter(a=>lx(t,n,a))){let[
a,,,c,l,f,u,m]=i,h=r.get(o[a])??cx(s[n.main[a]]);r.set(o[a],h),h.statements.push(a);for(let g of c)h.sides.add(g);for(let g of l)
h.toSides.add(g);for(let g of m)h.about.add(g);for(let g of f)h.targets.set(g,[...h.targets.get(g)??[],a]);for(let g of u)
h.things.set(g,[...h.things.get(g)??[],a])}return[...r.values()]}var cx=t=>({relation:t,statements:[],sides:new Set,toSides:new Set,
targets:new Map,things:new Map,about:new Set});function lx(t,{inside:e,main:n,first:o,last:s},[r,i,a]){let{act:c,relation:l}=t.
statements,{deed:f,offers:u}=t.relations[l[n[r]]];return e[r]===1&&i===o[r]&&a===s[r]&&c[r]>=0&&dt(t,r)&&f&&u}function fx(t,e){
let n=e.map((l,f)=>f),o=l=>(n[l]!==l&&(n[l]=o(n[l])),n[l]),s=(l,f)=>{n[Math.max(o(l),o(f))]=Math.min(o(l),o(f))},r=ux(t,
e),i=l=>e[l].toSides.size>0;for(let[l,f]of r)([...e[l].toSides].some(m=>e[f].toSides.has(m))||!i(l)&&!i(f))&&s(l,f);let a=new Map;
for(let[l,f]of r){if(i(l)===i(f))continue;let[u,m]=(i(l)?[f,l]:[l,f]).map(o);a.set(u,(a.get(u)??new Set).add(m))}for(let[
l,f]of a)f.size===1&&s(l,[...f][0]);let c=new Map;for(let l of e.keys())c.set(o(l),[...c.get(o(l))??[],l]);return[...c.values()]}
function ux(t,e){let n=new Map;for(let[s,{sides:r,things:i,about:a}]of e.entries()){let c=i.size?[...i.keys()]:a.size?[...a]:
[""];for(let l of r)for(let f of c){let u=JSON.stringify([l,f]);n.set(u,[...n.get(u)??[],s])}}let o=(s,r)=>t.relations[e[s].
relation].wider.includes(e[r].relation);return[...n.values()].flatMap(s=>s.flatMap((r,i)=>s.slice(i+1).map(a=>[r,a]))).filter(
([s,r])=>o(s,r)||o(r,s))}var zi=2e4,mx=1e3,px=30;function xf(t,e,n,o){let s=i=>t.numbers.get(i)??-1,r={isGrown:!1,weakest:0,kept:null};return o.ego!==
null&&n.has(s(o.ego))?{...r,shown:gx(n,s(o.ego),o.steps)}:o.all?{...r,shown:new Set(n.keys())}:n.size<=mx?{...r,shown:new Set(
n.keys()),...dx(e)}:{...r,shown:hx(n,(o.grown||[]).map(s)),isGrown:!0}}var Gi=({shown:t,kept:e},n)=>n.among(t).filter(({
key:o})=>!e||e.has(o)),ge=t=>Gi(t,t.pairs),Ss=he(t=>!t.isGrown&&!t.kept?t:{...t,shown:new Set(t.nodes.keys()),kept:null,
weakest:0,isGrown:!1}),So=(t,e)=>e.weight-t.weight||t.key-e.key;function dx(t){if(t.size<=zi)return{};let e=[...t.values()].
sort(So).slice(0,zi);return{weakest:t.size-zi,kept:new Set(e.map(n=>n.key))}}function hx(t,e){let n=new Set(t.inOrder().
slice(0,px));for(let o of e)if(t.has(o))for(let s of[o,...t.othersOf(o)])n.add(s);return n}function gx(t,e,n){let o=new Set(
[e]),s=[e];for(let r=0;r<n;r++){let i=s.flatMap(a=>[...t.othersOf(a)]).filter(a=>!o.has(a));for(let a of i)o.add(a);s=[...new Set(
i)]}return o}var _o="none",bf=100,wx=1e3;function yf(t,e){let n=Math.min(t,wx),o=Math.min(bf*(1+e),n);return{drawn:o,next:Math.min(bf,
n-o)}}function $f(t,e){let{facts:n,level:o,chosen:s}=t;return e==="statements"?H(s.inside).map(r=>({a:o.subject[r],b:o.object[r],
at:r,row:-1})):ge(t).flatMap(r=>r.rows.map(i=>({a:r.a,b:r.b,at:n.ties.statement[i],row:i})))}function xx({facts:t,level:e,
chosen:n},o,{a:s,b:r,at:i}){let{statements:a,names:c}=t;switch(o){case"actor":return e.nodes[s]?.actor??"";case"target":
return e.nodes[r]?.actor??"";case"relation":return t.relations[a.relation[i]].id;case"type":return c.quad_classes[a.quad_class[n.
main[i]]]??_o;case"source":return bx(t,i);case"mode":return c.modes[a.mode[i]];case"certainty":return c.certainties[a.certainty[i]]??
"";case"article":return t.articles[a.article[i]].id}}function bx({statements:t,sources:e,signers:n},o){return t.source[o]>=
0?`of:${e[t.source[o]].id}`:`by:${n[t.author[o]>=0?t.author[o]:t.publisher[o]]}`}function _s(t){let e=new Map;for(let n of t??
[]){let o=n.indexOf(":"),s=n.slice(0,o);Bt.includes(s)&&e.set(s,(e.get(s)??new Set).add(n.slice(o+1)))}return e}function Of(t,e,n){
let o=_s(n),s=Bt.map(()=>new Map),r=e.filter(a=>{let c=Bt.map(f=>xx(t,f,a)),l=Bt.filter((f,u)=>o.has(f)&&!o.get(f)?.has(
c[u]));for(let[f,u]of Bt.entries()){if(!c[f]||l.some(h=>h!==u))continue;let m=s[f].get(c[f]);m?m.add(a.at):s[f].set(c[f],
new Set([a.at]))}return!l.length}),i=s.map(a=>new Map([...a].map(([c,l])=>[c,l.size])));return{units:r,counts:new Map(Bt.
map((a,c)=>[a,i[c]]))}}function Ui({names:t,relations:e},n){let o=_s(n),s=(a,c)=>{let l=o.get(a);return l&&[...l].map(f=>c.
indexOf(f)).sort((f,u)=>f-u)},r=a=>o.get(a)&&[...o.get(a)??[]],i={relations:s("relation",e.map(({id:a})=>a)),quad_classes:s(
"type",t.quad_classes),modes:s("mode",t.modes),certainties:s("certainty",t.certainties),articles:r("article"),according_to:r(
"source")};return Object.fromEntries(Object.entries(i).filter(([,a])=>a!==void 0))}function Sf(t,e,n,o,s,r){let{names:i,relations:a,articles:c,coders:l,sources:f,signers:u,languages:m}=n,h=f.map(({id:C})=>`\
of:${C}`),g=u.map(C=>`by:${C}`),b=new Set(["authors","everyone",...g,...h]),y=new Set(c.map(({id:C})=>C)),$=new Set(o.numbers.
keys()),_={actor:$,target:$,relation:new Set(a.map(({id:C})=>C)),type:new Set([...i.quad_classes,_o]),source:new Set([...g,
...h]),mode:new Set(i.modes),certainty:new Set(i.certainties),article:y},M=new Set(Bt.flatMap(C=>[..._[C]].map(z=>`${C}:${z}`))),
v=(C,z=0)=>({has:W=>W>=z&&W<C.length}),N=ut(t.according_to,b,e.according_to),B=ut(t.compared_with,b,e.compared_with),j=B&&
String([...B].sort())===String([...N].sort());return{...t,according_to:N,compared_with:j?null:B,kinds:ut(t.kinds,v(i.kinds),
e.kinds),quad_classes:ut(t.quad_classes,v(i.quad_classes,-1),e.quad_classes),relations:ut(t.relations,v(a),e.relations),
modes:ut(t.modes,v(i.modes),e.modes),certainties:ut(t.certainties,v(i.certainties),e.certainties),polarities:ut(t.polarities,
v(i.polarities),e.polarities),coders:ut(t.coders,new Set(l),e.coders),articles:ut(t.articles,y,e.articles),sections:ut(t.
sections,new Set(c.map(({section:C})=>C)),e.sections),tags:ut(t.tags,new Set(c.flatMap(({tags:C})=>C)),e.tags),types:ut(
t.types,new Set(o.nodes.map(({type:C})=>C)),e.types),grown:ut(t.grown,$,e.grown),frames:ut(t.frames,new Set(s.numbers.keys()),
e.frames),pair:t.pair?.length===2&&t.pair.every(C=>$.has(C))?t.pair:e.pair,facets:ut(t.facets,M,e.facets),analysis:ks(t.
analysis,r,e.analysis),ego:ks(t.ego,$,e.ego),claimant:ks(t.claimant,new Set(["author",...f.map(({id:C})=>C)]),e.claimant),
language:ks(t.language,new Set(m),e.language)}}var ks=(t,e,n)=>t===null||e.has(t)?t:n;function ut(t,e,n){let o=t&&[...new Set(
t)].filter(s=>e.has(s));return o&&(o.length||!t.length)?o:t&&n}var xt=(t,e,n)=>t*n+e,Hi=class t{#e;#t;#n;#o;#s;#r=new Map;constructor(e,n,o,s,r){this.#e=e,this.#t=n,this.#n=o,this.#o=
s,this.#s=r,this.size=n.length}has(e){return this.#a(e)>=0}get(e){let n=this.#a(e);return n<0?void 0:this.#i(n)}*values(){
for(let e=0;e<this.size;e++)yield this.#i(e)}among(e){let n=new Uint8Array(this.#e);for(let s of e)n[s]=1;let o=[];return this.
each((s,r,i,a)=>{n[s]&&n[r]&&o.push(this.#i(a))}),o}from(e){let n=yx(this.#s,e),o=new Int32Array(n.length+1);for(let[a,c]of n.
entries())o[a+1]=o[a]+this.#n[c+1]-this.#n[c];let s=new Int32Array(o[n.length]);for(let[a,c]of n.entries())s.set(this.#o.
subarray(this.#n[c],this.#n[c+1]),o[a]);let r=Float64Array.from(n,a=>this.#t[a]),i=Float64Array.from(n,a=>this.#s[a]);return new t(
this.#e,r,o,s,i)}each(e){for(let n=0;n<this.size;n++){let o=Math.floor(this.#t[n]/this.#e);e(o,this.#t[n]-o*this.#e,this.#s[n],
n)}}#i(e){let n=this.#r.get(e);if(n)return n;let o=this.#t[e],s=Math.floor(o/this.#e),r=Array.from(this.#o.subarray(this.#n[e],
this.#n[e+1])),i={a:s,b:o-s*this.#e,key:o,rows:r,weight:this.#s[e]};return this.#r.set(e,i),i}#a(e){let n=Be(this.size,o=>this.#t[o]<
e);return n<this.size&&this.#t[n]===e?n:-1}};function yx(t,e){let n=[];for(let o=0;o<t.length;o++)t[o]>=e&&n.push(o);return n}
function Nn(t,e,n,o,s){let r=e.nodes.length,i=new Int32Array(e.pairs);for(let h of n)i[e.pair[h]]++;let a=i.reduce((h,g)=>h+
(g>0?1:0),0),c=new Int32Array(a+1),l=new Int32Array(e.pairs);for(let h=0,g=0,b=0;h<e.pairs;h++)i[h]&&(l[h]=b,b+=i[h],c[++g]=
b);let f=new Int32Array(n.length);for(let h of n)f[l[e.pair[h]]++]=h;let u=new Float64Array(a),m=new Float64Array(a);for(let h=0;h<
a;h++){let g=f.subarray(c[h],c[h+1]);u[h]=xt(e.actor[g[0]],e.target[g[0]],r),m[h]=bt(t,g,o,s)}return new Hi(r,u,c,f,m)}function bt(t,e,n,o){
let s=t.statements,{statement:r}=t.ties,i=c=>s.act[c]>=0&&t.relations[s.relation[n.main[c]]].deed;if(e.length===1)return o===
"acts"&&!i(r[e[0]])?0:1;let a=new Set;for(let c of e){let l=r[c];o==="articles"?a.add(s.article[l]):o==="statements"?a.add(
l):i(l)&&a.add(s.act[l])}return a.size}var Ms=class{#e;#t;#n;constructor(e,n){this.#e=new Float64Array(n),this.#t=new Int32Array(
n+1),e.each((s,r,i)=>{this.#e[s]+=i,this.#e[r]+=i,this.#t[s+1]++,this.#t[r+1]++}),this.size=this.#t.reduce((s,r)=>s+(r>0?
1:0),0);for(let s=0;s<n;s++)this.#t[s+1]+=this.#t[s];let o=this.#t.slice(0,n);this.#n=new Int32Array(this.#t[n]),e.each(
(s,r)=>{this.#n[o[s]++]=r,this.#n[o[r]++]=s})}has(e){return this.#t[e]<this.#t[e+1]}weightOf(e){return this.#e[e]??0}othersOf(e){
return new Set(this.#n.subarray(this.#t[e],this.#t[e+1]))}*keys(){for(let e=0;e<this.#e.length;e++)this.has(e)&&(yield e)}inOrder(){
let e=this.#e.reduce((r,i)=>Math.max(r,i),0),n=this.#e.length,o=new Float64Array(this.size),s=0;for(let r of this.keys())
o[s++]=(e-this.#e[r])*n+r;return Array.from(o.sort(),r=>r%n)}};function vs(t,e,n,o){let s=new Map;for(let r of n)for(let i of r.rows){let a=$x(t,e,i,o),c=s.get(a);c?c.push(i):s.set(a,
[i])}return s}function $x(t,e,n,o){let s=t.ties.statement[n];if(o[s]===s)return e.arrow[n];let r=t.statements,i=r.relation[o[s]],
a=t.ties.together[n]?t.names.signs.indexOf("together"):t.relations[i].sign;for(let c of[i,-1]){let l=[e.actor[n],e.target[n],
c,a,r.hold[o[s]],r.mark[o[s]]],f=Ox(e,l);if(f>=0)return f}return e.arrow[n]}function Ox({arrows:t},e){let n=[t.actor,t.target,
t.relation,t.sign,t.hold,t.mark],o=r=>{let i=n.findIndex((a,c)=>a[r]!==e[c]);return i<0?0:n[i][r]-e[i]},s=Be(t.actor.length,
r=>o(r)<0);return s<t.actor.length&&o(s)===0?s:-1}var As=(t,e,n)=>t.names.signs[e.arrows.sign[n]]==="together";function Ts({
level:t,arrows:e}){let{arrows:n,nodes:o}=t,s=new Map;for(let r of e.keys()){let[i,a]=[n.actor[r],n.target[r]],c=xt(Math.
min(i,a),Math.max(i,a),o.length),l=s.get(c)??[[],[]];s.set(c,l),l[i<a?0:1].push(r)}return[...s.values()]}function _f({arrows:t,
nodes:e}){let n=new Map,o=Array.from(t.actor,(s,r)=>xt(Math.min(s,t.target[r]),Math.max(s,t.target[r]),e.length));for(let s of o)
n.set(s,(n.get(s)||0)+1);return o.map(s=>n.get(s)>1)}var Sx=20,_x=10,kx=24,Ls=1e3,on=he(t=>{let e=Mx(t),n=vx(t,e),{arrows:o,left:s}=Ex(t,n);return{...t,shown:n,arrows:o,pairs:Ix(
t,o),kept:null,weakest:s,isGrown:!1}});function Mx({facts:t,level:e,pairs:n,chosen:o}){let s=e.nodes.length,r=new Map,i=a=>a?
Ls*bt(t,a.rows,o,"acts")+Math.min(a.rows.length,Ls-1):0;return(a,c)=>{let[l,f]=[Math.min(a,c),Math.max(a,c)],u=xt(l,f,s),
m=r.get(u)??i(n.get(u))+i(n.get(xt(f,l,s)));return r.set(u,m),m}}function vx({level:t,nodes:e,shown:n,state:o},s){let r=o.
ego!==null&&e.has(t.numbers.get(o.ego)??-1),i=f=>!r||n.has(f),a=r?t.numbers.get(o.ego??""):-1,c=new Set,l=f=>{c.add(f);for(let u of Ax(
e.othersOf(f),f,c,s))c.add(u)};r&&l(a),(!r||o.steps>1)&&Tx(c,e,i,s);for(let f of o.grown??[]){let u=t.numbers.get(f);u!==
void 0&&e.has(u)&&l(u)}return c}function Ax(t,e,n,o){return[...t].filter(r=>r!==e&&!n.has(r)).sort((r,i)=>o(e,i)-o(e,r)||
r-i).slice(0,_x)}function Tx(t,e,n,o){let s=e.inOrder().filter(n),r=new Map,i=a=>{r.delete(a);for(let c of e.othersOf(a)){
if(t.has(c)||!n(c))continue;let l=o(a,c),[f,u]=r.get(c)??[0,0];r.set(c,[Math.max(f,l),u+l])}};for(let a of[...t])i(a);for(;t.
size<Math.min(Sx,s.length);){let[a]=[...r].reduce((l,f)=>Lx(f,l)?f:l,[-1,[-1,-1]]),c=a<0?s.find(l=>!t.has(l)):a;if(c===void 0)
return;t.add(c),i(c)}}var Lx=([t,[e,n]],[o,[s,r]])=>e!==s?e>s:n!==r?n>r:t<o;function Ex({facts:t,level:e,pairs:n,chosen:o,
state:s},r){let{actor:i,target:a,sign:c}=e.arrows,l=new Map;for(let[y,$]of vs(t,e,n.among(r),o.main)){let _=`${i[y]} ${a[y]}\
 ${c[y]}`,M=l.get(_)??{one:i[y],other:a[y],arrows:[],tie:0};M.arrows.push([y,$]),l.set(_,M)}for(let y of l.values()){let $=y.
arrows.flatMap(([,_])=>_);y.tie=Ls*bt(t,$,o,"acts")+Math.min($.length,Ls-1)}let f=[...l.values()].sort((y,$)=>$.tie-y.tie||
y.one-$.one||y.other-$.other),u=s.ego===null?-1:e.numbers.get(s.ego)??-1,m=Nx(f,r),h=f.filter(({one:y,other:$})=>y===u||
$===u),g=[...new Set([...m,...h,...f])],b=g.slice(0,Math.max(kx,m.length));return{arrows:new Map(b.flatMap(y=>y.arrows)),
left:g.length-b.length}}function Nx(t,e){let n=new Map([...e].map(s=>[s,s])),o=s=>{let r=s;for(;n.get(r)!==r;)r=n.get(r)??
r;return r};return t.filter(({one:s,other:r})=>{let[i,a]=[o(s),o(r)];return i!==a&&n.set(i,a),i!==a})}function Ix({facts:t,
level:e,chosen:n,state:o},s){let r=[...new Set([...s.values()].flat())].sort((i,a)=>i-a);return Nn(t,e,r,n,o.count)}function Es(t,e){let n=t.statements,o=Bi(t,{...e,count:"statements"},["everyone"]),s=[],r=(i,a,c)=>s.push({claim:n.claim[i],
first:n.first[i],last:n.last[i],approximate:n.approximate[i],at:a,...c});for(let i of H(o)){let a=n.polarity[i]===0,c={affirms:a,
how:a?"affirms":"denies",held:!0};n.source[i]>=0&&r(i,i,{who:t.sources[n.source[i]].id,certainty:n.certainty[i],...c}),n.
own[i]&&r(i,i,{who:null,certainty:n.certainty[i],...c});let l=t.names.stances[n.stance[i]],f={who:null,affirms:!a,certainty:null,
held:!1};l==="doubts"&&r(i,i,{...f,how:"doubts"}),l==="rejects"&&r(i,i,{...f,how:a?"rejects":"affirms"})}for(let[i,a,c]of n.
denials){if(!o[i]||n.disjunct[a])continue;let l=n.polarity[a]!==0;r(a,i,{who:c,affirms:l,how:l?"affirms":"denies",certainty:n.
certainty[i],held:!1})}return s}function kf(t,e){if(e.includes("everyone"))return()=>!0;let n=new Set(e),o=yo(t,e),{publisher:s,
author:r}=t.statements;return({who:i,at:a})=>i===null?n.has("authors")||o.has(s[a])||o.has(r[a]):n.has(`of:${i}`)}var Vi=(t,e)=>!t.
approximate&&!e.approximate&&t.last!==null&&e.first!==null&&t.last<e.first;var ko=["opposed","doubted","only_first","only_second","other_certainty","agreed"],[Qi,Ki,qx,Rx,vf]=[0,1,2,3,4],Pe=5;function Ns(t,e,n){
let o={claims:ko.map(()=>[]),partOf:new Map},s=[e.according_to,n];if(new Set(s.map(a=>[...a].sort().join(`
`))).size<2)return o;let r=s.map(a=>kf(t,a)),i=new Map;for(let a of Es(t,e))for(let[c,l]of r.entries()){if(!l(a))continue;
let f=i.get(a.claim)??[[],[]];i.set(a.claim,f),f[c].push(a)}for(let[a,c]of i.values())for(let[l,f]of Yi(a,c))Cx(o,l,f);return o}
function Cx({claims:t,partOf:e},n,o){let s=o.map(i=>[...new Set(i.map(a=>a.at))]),r={positions:o,sides:s,statements:[...new Set(
s.flat())]};t[n].push(r);for(let i of r.statements)e.set(i,Math.min(n,e.get(i)??n))}function Yi(t,e){let[n,o,s]=[!1,!1,!1];
for(let c of t)for(let l of e)Vi(c,l)||Vi(l,c)||(c.affirms===l.affirms?s||=c.held&&l.held:Mf(c)||Mf(l)?o=!0:n=!0);if(n||
o)return[[n?Qi:Ki,[t,e]]];let r=[t,e].map(c=>c.filter(l=>l.held));if(!s)return[[qx,[r[0],[]]],[Rx,[[],r[1]]]].filter(([,
l])=>l.flat().length);let[i,a]=r.map(c=>[...new Set(c.map(l=>l.certainty))].sort().join(" "));return[[i===a?Pe:vf,r]]}var Mf=({
how:t})=>t==="doubts"||t==="rejects",Af=t=>t===vf||t===Pe,Ji=t=>t===Qi||t===Ki;function Is({facts:t,parts:e},n){let o=new Set(
n.map(r=>e?.partOf.get(t.ties.statement[r])));for(let r of[Qi,Ki])if(o.has(r))return r;let[s]=o;return o.size===1&&s!==void 0&&
s!==Pe?s:-1}function Fe(t,e,n){let o=Tt(t,n,At(n)),s=Oo(t,e,o,n),r=n.issues?s.between.concat(s.issues):s.between,i=Nn(t,e,r,o,n.count),
a=n.min_weight>1?i.from(n.min_weight):i,c=new Ms(a,e.nodes.length),l=xf(e,a,c,n);return{facts:t,level:e,state:n,chosen:o,
pairs:a,nodes:c,...l,arrows:vs(t,e,Gi(l,a),o.main),parts:n.compared_with&&Ns(t,n,n.compared_with),weak:i.size-a.size,selfLoops:s.
selfLoops,withIssues:s.issues.length}}var x,sn=null,In="en",w,V,rn=[],O,Lt,qs=null,Xi=null,Zi=null,ta=null,Tf=new Map,Rs=new Map,Lf=async()=>{};async function Ef(t,e){
Lt=t,In=e,x=df(await Lt.facts()),V=Ul(x.opening),w=V,rn=[],sn=qs=Xi=Zi=ta=null,Tf=new Map}async function G(){qs??=Lt.words().then(hf).catch(e=>{throw qs=null,e});let t=await qs;return sn!==t&&(Rs=jx(t)),sn=t,t}
var jx=t=>new Map(t.entities.map((e,n)=>[e.id,n])),Cs=()=>Lt.findings();function ea(){return Zi??=Lt.analyses(),Zi}function Nf(){
return ta??=Lt.courses?.()??Promise.resolve(x.courses??[]),ta}var If=()=>Lt.library();function js(){return Xi??=Lt.arguments(),
Xi}var yt=t=>Wx(Lt,Tf,t);function Wx(t,e,n){let o=e.get(n)??t.level(n).then(s=>gf(n,s));return e.set(n,o),o}var qf=()=>Lt.
asking??null,Rf=()=>Lt.annotating?.all??null,Ws=t=>Lt.annotating?.at(x.articles[x.statements.article[t]].id,x.keys.at(t))??
null,Bs=t=>Rs.get(t);function we(t){let e=Rs.get(t);return e===void 0||!sn?null:sn.entities[e]}function Cf(t){Lf=t}function Ft(t,e=rn){
w={...w,...t},rn=e}async function Bx(t){t.about!==null&&await G();let e=Lt.asking||wo.includes(t.tab)?t.tab:V.tab,n=new Set(
t.analysis===null?[]:(await ea()).map(({name:r})=>r)),o=await yt(t.level),s=t.frames===null?o:await yt(x.fitting);return Sf(
{...t,tab:e,about:Px(t.about)},V,x,o,s,n)}var Px=t=>t===null||Rs.has(t)?t:V.about;async function Mo(t,e=bo(t,V)){let n=await Bx(
e);return[n,Vl(t,V,e,n)]}async function k(t,e=[]){Ft(t,e),await Lf(t)}async function jf(){let t=await yt(w.level);for(;t.
name!==w.level;)t=await yt(w.level);O=Fe(x,t,w)}var vo=()=>w.picture==="named"?on(O):O,qn=()=>w.tab==="graph"?vo():O,Ps=()=>wf(
x,E(),w);function E(){if(!sn)throw new Error("what is read was not loaded");return sn}function p(t,e={}){let n=x.text[t];return n===void 0?t:n.replace(/\{(\w+)\}/g,(o,s)=>s in e?Dt(String(e[s])):o)}var Wf=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u,
Fx=/[\u202a-\u202e\u2066\u2067]/g;function Dt(t){let e=t.replace(Fx,"");return Wf.test(e)?`\u2068${e}\u2069`:e}function $t(t,e="\
 \u2192 "){let n=t.map(Dt).join(e);return Wf.test(n)?`\u200E${n}`:n}var q=t=>t<1e3?String(t):t.toLocaleString(In),ht=(t,e,n)=>p(
t===1?e:`${e}_many`,n),I=(t,e)=>`${q(t)} ${ht(t,e)}`;function se(t,e=t.length){return t.length>e?`${t.slice(0,e).join(",\
 ")} ${p("and_more",{n:t.length-e})}`:[t.slice(0,-1).join(", "),...t.slice(-1)].filter(Boolean).join(` ${p("and")} `)}var re=t=>`\
[${t}]`,zt=t=>`\u201C${Rn(t)}\u201D`,Dx={"\u201C":"\u2018","\u201D":"\u2019","\u201E":"\u201A"},Rn=t=>t.replace(/[\u201c\u201d\u201e]/g,
e=>Dx[e]),F=t=>t.charAt(0).toLocaleUpperCase(In)+t.slice(1),na=t=>`${t>0?"+":t<0?"\u2212":""}${Math.abs(t).toFixed(1)}`;function an(t,e,n){let o=t.statements,s=t.names.quad_classes,r=new Map,i=s.map(()=>[]),a={unreal:[],none:[]},[c,l]=[0,0];
for(let m of e){let h=t.relations[o.relation[n[m]]],g=o.quad_class[n[m]];if(!(o.act[m]<0||!h.deed))if(!dt(t,m))a.unreal.
push(m);else{if((g<0?a.none:i[g]).push(m),r.has(o.act[m])||(r.set(o.act[m],g),h.goldstein===null))continue;c+=h.goldstein,
l++}}let f=m=>[...r.values()].filter(h=>h===m).length,u=a.unreal.map(m=>o.act[m]).filter(m=>!r.has(m));return{statements:e,
acts:r.size,...a,unrealActs:new Set(u).size,quadClasses:i,byQuadClass:s.map((m,h)=>f(h)),noQuadClass:f(-1),articles:new Set(
e.map(m=>o.article[m])),sources:new Set(e.map(m=>zx(t,m))),sum:c,scored:l}}var zx=({statements:t},e)=>t.source[e]>=0?-1-
t.source[e]:t.author[e]>=0?t.author[e]:t.publisher[e],Ao=t=>[...t.quadClasses.flat(),...t.none],Me=(t,e)=>an(t.facts,Et(
t,e.rows),t.chosen.main),xe=he(t=>{let e=ge(t),n=new Set(t.isGrown?t.shown:[]);for(let{a:r,b:i}of e)n.add(r).add(i);let{
statement:o}=t.facts.ties,s=new Set(e.flatMap(r=>r.rows.map(i=>o[i])));return{...an(t.facts,[...s],t.chosen.main),actors:n.
size}});function Et({facts:t,chosen:e},n){return Gt(e,new Set(n.map(o=>t.ties.statement[o])))}function Gt({first:t,last:e},n){
let o=s=>t[s]??e[s]??1/0;return[...n].sort((s,r)=>o(s)-o(r)||s-r)}function Fs({facts:t,chosen:e},n){let o=new Map;for(let s of n){
let r=t.statements.act[s],i=r>=0&&e.inside[s]?`act ${r}`:`statement ${s}`,a=o.get(i);a?a.push(s):o.set(i,[s])}return[...o.
values()]}function Ds({chosen:t},e){let n=t.main[e[0]];return e.includes(n)?n:e[0]}var be=(t,e)=>t.names.quad_classes[e].
split(" ")[1],zs=(t,e)=>e.filter(n=>t.ties.together[n]);function Bf(t,e){let{facts:n,chosen:o,state:s}=t,{relation:r,quad_class:i}=n.
statements,a=new Set(zs(n,e).map(u=>n.ties.statement[u])),{act:c}=n.statements,l=new Set(e.map(u=>n.ties.statement[u]).filter(
u=>dt(n,u)).map(u=>c[u])),f=[[],[],[]];for(let u of e){let m=n.ties.statement[u];if(s.count==="acts"&&!dt(n,m)&&l.has(c[m]))
continue;let h=o.main[m],g=n.relations[r[h]].sign,b=a.has(m)?n.names.signs.indexOf(be(n,i[h])):g;f[dt(n,m)?b:2].push(u)}
return f.map(u=>u.length?bt(n,u,o,s.count):0)}var Pf=he(t=>{let{facts:e,chosen:n}=t,o=Vx(t);return Fs(t,Gt(n,H(n.inside))).map(s=>{let r=Ds(t,s),i=s.find(c=>dt(e,c))??
r,a=Qx(s,o);return{main:r,statements:s,first:n.first[i],last:n.last[i],isReal:s.some(c=>dt(e,c)),sign:Kx(t,r,a),ties:a}})}),
ie=({first:t,last:e})=>t!==null||e!==null,Ff=(t,[e,n])=>t.filter(({ties:o})=>o.some(({pair:s})=>s.a===e&&s.b===n||s.a===
n&&s.b===e));function Gs({level:t,state:e}){let[n,o,...s]=(e.pair??[]).map(r=>t.numbers.get(r));return n!==void 0&&o!==void 0&&
!s.length?[n,o]:null}function Df(t,e,n,o=null){let s=new Map,r=n==="pair"||o?Gx:a=>Ux(t,a);for(let a of e)for(let c of r(
a)){if(o&&!(o.includes(c[0])&&o.includes(c[1])))continue;let l=s.get(c.join(" "))??{ends:c,units:[]};s.set(c.join(" "),l),
l.units.push(a)}let i=[...s.values()].sort((a,c)=>c.units.length-a.units.length);return n==="pair"||o?Hx(i,s):i}var Gx=({
ties:t})=>t.map(({pair:e})=>[e.a,e.b]);function Ux({facts:t,level:e},{main:n,ties:o}){let s=o.flatMap(({pair:i,rows:a})=>a.
some(c=>t.ties.together[c])?[i.a,i.b]:[i.a]);return(s.length?[...new Set(s)]:[e.subject[n]]).filter(i=>i>=0).map(i=>[i])}
function Hx(t,e){let n=new Set;for(let o of t){n.add(o);let s=e.get([...o.ends].reverse().join(" "));s&&n.add(s)}return[
...n]}function Vx({facts:t,pairs:e}){let n=new Map;for(let o of e.values())for(let s of o.rows){let r=t.ties.statement[s],
i=n.get(r)??new Map;n.set(r,i),i.set(o,[...i.get(o)??[],s])}return n}function Qx(t,e){let n=new Map;for(let o of t)for(let[
s,r]of e.get(o)??[])n.set(s,[...n.get(s)??[],...r]);return[...n].sort(([o],[s])=>So(o,s)).map(([o,s])=>({pair:o,rows:s}))}
function Kx({facts:t},e,n){let{relation:o,quad_class:s}=t.statements;return n.some(({rows:i})=>i.some(a=>t.ties.together[a]))?
t.names.signs.indexOf(be(t,s[e])):t.relations[o[e]].sign}var oa=(t,e)=>t.first-e.first||t.last-e.last;function zf(t){let e=new Map;
for(let{first:n,last:o}of t){let[s,r]=[n??o,o??n];if(s===null||r===null)continue;let i=e.get(`${s} ${r}`)??{first:s,last:r,
acts:0};e.set(`${s} ${r}`,i),i.acts++}return[...e.values()].sort(oa)}var Yx=1600,Jx=["timeline","graph"],Cn=null,To=null,sa={of:O,found:O},gt=()=>Cn&&w.since===Cn.first&&w.until===Cn.last?Cn:
null,Us=()=>To!==null&&gt()!==null;function ra(){let t=gt();if(!t)return O;if(sa.of!==O){let{since:e,until:n}=t;sa={of:O,
found:Fe(x,O.level,{...w,since:e,until:n})}}return sa.found}function De(t){let e=Gs(t),n=Pf(t);return e?Ff(n,e):n}function Lo(){
let t=De(ra());return{stops:zf(t),undated:t.filter(e=>!ie(e)).length}}function jn(t,e){let n=gt();return n?t.filter(s=>oa(
s,n)*e>0).at(e===1?0:-1):t[0]}async function Gf(){cn();let{stops:t}=Lo();To=setInterval(Xx,Yx),await aa(jn(t,1)??t[0])}function Uf(){
return cn(),k({})}function Hf(t){Jx.includes(t)||cn()}function ia(t){return cn(),aa(jn(Lo().stops,t))}function Hs(){cn();
let t=gt();return Cn=null,t?k({since:t.since,until:t.until}):k({})}function cn(){To!==null&&clearInterval(To),To=null}async function Xx(){
let t=gt()&&jn(Lo().stops,1);t||cn(),await(t?aa(t):k({}))}async function aa(t){if(!t){cn();return}let{since:e,until:n}=gt()??
w;Cn={first:t.first,last:t.last,since:e,until:n},await k({since:t.first,until:t.last})}var mt=t=>new Date(t*864e5).toISOString().slice(0,10);function Qf(t){let e=Date.parse(`${t}T00:00:00Z`);return Number.isNaN(
e)?null:Math.round(e/864e5)}var la=t=>new Date(t*864e5).getUTCFullYear(),Kf=(t,e)=>Date.UTC(t,e,1)/864e5;function Yf(t,e){
let[n,o]=[la(t),la(e)],s=Math.max(1,Math.ceil((o-n)/10)),r=[];for(let i=n+1;i<=o;i+=s)r.push([Kf(i,0),String(i)]);return r}
var[ze,ve]=[30,365],Vf=7,Zx=4,ca=[1,3,12,24,60,120,300,600,1200];function Vs(t,e,n){let o=[];if(n<=Vf){let r=n<=1?1:Vf;for(let i=t+
1;i<=e;i++)(i-Zx)%r===0&&o.push({day:i,step:r});return o}let s=ca.find(r=>r*ze>=n)??ca[ca.length-1];for(let r=Math.floor(
la(t)*12/s)*s;;r+=s){let i=Kf(Math.floor(r/12),r%12);if(i>e)return o;i>t&&o.push({day:i,step:s<12?s*ze:s/12*ve})}}function Jf(t,e,n){let o=t.statements,s=new Set(e.map(m=>`${o.article[m]} ${o.coder[m]}`)),[r,i,a,c,l]=Array.from({length:5},
()=>new Set),f=new Set([...n].map(m=>t.articles[m].text));for(let m=0;m<o.relation.length;m++){let h=o.article[m],{text:g,
newer:b,status:y}=t.articles[h];n.has(h)||(y==="retracted"?l.add(h):(f.has(g)&&a.add(h),b.some($=>n.has($))&&c.add(h))),
!(!n.has(h)||s.has(`${h} ${o.coder[m]}`))&&(r.add(o.coder[m]),i.add(h))}return{coders:[...new Set(e.filter(m=>i.has(o.article[m])).
map(m=>t.coders[o.coder[m]]))].sort(),left:{other_coder:r.size,reprint:a.size,superseded:c.size,retracted:l.size,...t.missing}}}var Xf={21:"spring",22:"summer",23:"autumn",24:"winter"};function at(t){if(t.includes("/")){let[l,f]=t.split("/");return l===
""||l===".."?p("date_until",{to:at(f)}):f===""||f===".."?p("date_since",{from:at(l)}):p("date_throughout",{from:at(l),to:at(
f)})}let e=/^\[(.+)\.\.(.+)\]$/.exec(t);if(e)return p("date_within",{from:at(e[1]),to:at(e[2])});let n=/^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/.
exec(t);if(!n)return t;let[,o,s,r,i]=n,a=o==="XXXX"?p("no_year"):o,c=[r&&String(Number(r)),s&&tb(s),a].filter(Boolean).join(
" ");return i?p("date_perhaps",{date:c}):c}function tb(t){return Object.hasOwn(Xf,t)?p(Xf[t]):new Date(Date.UTC(2e3,Number(
t)-1,1)).toLocaleDateString(In,{month:"long",timeZone:"UTC"})}function Ks({when:t,inferred_when:e},n){let o=[];return t&&
o.push(Qs(t,n)),e&&o.push(re(Qs(e,n))),o.length?o.join("; "):p("date_unknown")}function Ys({when:t,inferred_when:e},n){return e?
re(Qs(e,n)):t?Qs(t,n):p("date_unknown")}function Qs(t,e){return eb(t)?e.every(n=>n===null)?t:p("date_relative",{time:t,days:ln(
...e)}):at(t)}var eb=t=>/[a-z]/.test(t);function ln(t,e){let[n,o]=[t,e].map(s=>s===null?null:at(mt(s)));return n===null&&
o===null?p("date_unknown"):n===o?n:n===null?p("date_until",{to:o}):o===null?p("date_since",{from:n}):p("date_throughout",
{from:n,to:o})}var ye=()=>w.since!==null||w.until!==null;function Eo(){let[t,e]=[w.since,w.until].map(n=>n===null?null:mt(
n));return t===null?p("date_until",{to:e}):e===null?p("date_since",{from:t}):p("date_throughout",{from:t,to:e})}var Z=t=>w.language&&t.labels?.[w.language]||t.label,Ae=t=>x.label_languages[t]??x.languages[0];function Ot(t){let{language:e}=w;
return e&&we(t)?.labels?.[e]?e:Ae(t)}function Ut({nodes:t},e){let{actor:n,country:o,sector:s}=t[e];return n===`${o}: ${s}`?
null:Ot(n)}var Zf=t=>new Set(t).size===1?t[0]:null,fn=t=>p("relation_alone",{relation:t});function D(t,e){let n=t.nodes[e],
o=w.language?we(n.actor):null;return o?Z(o):n.label}function Wn(t){let e=O.level.numbers.get(t);return e===void 0?t:D(O.
level,e)}function fa(t){let{level:e}=t;return ge(t).map(n=>({pair:n,actor:D(e,n.a),target:D(e,n.b)}))}var Js=["\u2260","?","\u2460","\u2461","\u2248","="];function Xs(){let t=x.signers.map(n=>[`by:${n}`,p("viewpoint_signer",
{name:n})]),e=x.sources.map(({id:n,label:o,by:s})=>[`of:${n}`,p("viewpoint_quoted",{name:o,by:s.join(", ")})]);return[["\
authors",p("viewpoint_authors")],...t,...e,["everyone",p("viewpoint_everyone")]]}function Ht(t){let e=new Map(Xs());return t.
map(n=>e.get(n)||n).join(` ${p("and")} `)}function Ge(t){return t.map(n=>tr(n)?.label??(n.startsWith("by:")?n.slice(3):p(
`viewpoint_${n}`))).join(` ${p("and")} `)}function No(t){let e=t.length===1&&tr(t[0]);return e?Ae(e.id):null}var Zs=t=>t.
length===1&&tr(t[0])?.by||[],tu=t=>t.length===1&&tr(t[0])?.reliability,tr=t=>x.sources.find(({id:e})=>t===`of:${e}`),eu=t=>p(
`part_${t}`,{first:Ht(w.according_to),second:Ht(w.compared_with||[])});var ua=new Set(["findings","arguments","compare","analyses","article","questions"]);function Vt(t){return[Ue(),ma(t)].join(
" ")}function ma(t){let e=xe(t);return[...[e.actors<t.nodes.size&&p("drawn_of",{n:q(e.actors),of:q(t.nodes.size)}),t.weakest>
0&&ht(t.weakest,"weakest",{n:t.weakest}),t.weak>0&&p("note_min_weight",{n:t.weak})],er(e)].filter(Boolean).join(" ")}function er(t){
let e=t.unrealActs?` (${p("plus_not_actual",{n:t.unrealActs})})`:"";return p("based_on",{acts:I(t.acts,"act")+e,statements:I(
t.statements.length,"statement")+nb(t),articles:I(t.articles.size,"article"),sources:I(t.sources.size,"source"),coding:sb(
t)})}function nb({statements:t}){let e=new Set(x.statements.wordless),n=e.size?t.filter(o=>e.has(o)).length:0;return n?`\
 (${p("without_words",{n})})`:""}function Ue(){return`${[F(p(`level_${w.level}`)),`${p("according_to")} ${Ht(w.according_to)}`,
w.compared_with&&`${p("compared_with")} ${Ht(w.compared_with)}`,w.issues&&p("with_ties_to_issues"),ye()&&nr()].filter(Boolean).
join(", ")}.`}var Bn=()=>[`${p("according_to")} ${Ht(w.according_to)}`,ye()&&nr()].filter(Boolean).join(", "),nr=()=>`${Eo()}\
 (${p(`inside_${w.inside}`)})`;function nu(t){let e=[...t.articles].map(o=>x.articles[o]),n=[...new Set(e.map(o=>o.publisher))].
filter(Boolean).sort();return n.length?p("source_line",{who:se(n,3),when:ob(e)}):""}function ob(t){let e=({published:c})=>c!==
null&&c!=="unknown",[n]=t;if(t.length===1&&!e(n))return n.inferred?`${p("no_date")}, ${p("probably")} ${at(n.inferred)}`:
p("undated_source");let o=c=>t.map(l=>l[c]).filter(l=>l!==null),s=[Math.min(...o("first")),Math.max(...o("last"))],[r,i]=s.
map(c=>Number.isFinite(c)?at(mt(c)):null);if(r===null||i===null)return p("undated_source");let a=t.some(c=>!e(c)&&c.inferred)?
` (${p("dates_inferred")})`:"";return(r===i?p("published_on",{day:r}):p("published_from",{first:r,last:i}))+a}function sb({
statements:t,articles:e}){let{coders:n,left:o}=Jf(x,t,e),s=Object.entries(o).flatMap(([i,a])=>a?[I(a,i)]:[]);return s.length?
` (${n.length?`${p("coded_by",{names:se(n,3)})}; `:""}${p("left_out",{what:se(s)})})`:""}function rb(t){return w.tab==="\
arguments"||w.tab==="article"?H(de(x,w)):w.tab==="compare"&&O.parts?[...O.parts.partOf.keys()]:ua.has(w.tab)?t:H(O.chosen.
inside)}function ou(){if(w.min_weight>1)return[p("empty_min_weight",{n:q(w.min_weight)}),{min_weight:1}];let t=Fe(x,O.level,
{...w,count:"statements",issues:!1});return t.arrows.size?[p("empty_but_states"),{count:"statements"}]:t.withIssues?[p("\
empty_but_issues",{ties:I(t.withIssues,"tie")}),{count:"statements",issues:!0}]:ye()?[p("empty_period",{period:Eo()}),{since:null,
until:null}]:[p("empty")]}function or(){let{statements:t,counting:e}=x,n=rb(e),o=new Set(n.map(s=>t.article[s]));return p(
n.length===e.length?"all_there":n.length===1?"matches":"match",{n:q(n.length),statements:I(e.length,"statement"),articles:I(
o.size,"article")})}var pa=t=>e=>{e.key!=="Enter"&&e.key!==" "||(e.preventDefault(),t())};function R(t,e,n={}){return d("span",{role:"button",
tabindex:0,class:"link",dir:"auto",onclick:e,onkeydown:pa(e),...n},t)}function T(t,e,n={}){return d("button",{type:"butt\
on",dir:"auto",onclick:o=>e(o.currentTarget),...n},t)}function sr(t,e){let n=ib(t);return!n||!["https:","http:"].includes(
n.protocol)?d("span",{},e):d("a",{href:n.href,dir:"auto",rel:"noopener noreferrer",target:"_blank"},e)}function ib(t){try{
return new URL(t)}catch{return null}}function He(){if(gt())return[p("nothing_at_date")," ",R(p("whole_period"),Hs)];let[t,e]=ou(),n=H(de(x,w)),o=()=>k({tab:"\
article",article:x.articles[x.statements.article[n[0]]].id});return[t,e&&[" ",R(p("show_these"),()=>k(e))],n.length>0&&[
" ",R(p("read_claims",{claims:I(n.length,"statement")}),o)]]}var ab=60,Io=null,da;function ae(){if(!w.open)return null;let t=w.open.indexOf(":"),e=w.open.slice(0,t),n=w.open.slice(t+
1);return{kind:e,names:e==="pair"?n.split(">").map(cb):[n]}}function cb(t){try{return decodeURIComponent(t)}catch{return t}}
var Ve=t=>t.length>1?`pair:${t.map(encodeURIComponent).join(">")}`:`actor:${t[0]}`,st=t=>k({open:Ve([t])}),St=t=>k({open:`\
statement:${x.keys.at(t)}`}),su=(t,e)=>Ve([t,e].map(n=>O.level.nodes[n].actor));function _t(t,e){let n=[t,e].map(o=>O.level.
nodes[o].actor);return k({open:Ve(n)})}function Q(t,e,n={}){let o=Gt(O.chosen,t),s=o.slice(0,ab).map(r=>x.keys.at(r));return Io=
{statements:o,label:e,name:[o.length,...s].join(" ")},da=x,k({...n,open:`list:${Io.name}`})}function ha(t){if(Io?.name===
t)return{...Io,statements:lb(Io.statements)};let e=t.split(" ").slice(1);return{name:t,label:"",statements:ke(x,e)}}function lb(t){
if(da===x)return t;let e=t.map(n=>da.keys.at(n));return ke(x,e)}function Qe(){let t=ae();if(t?.kind==="list")return new Set(
ha(t.names[0]).statements);let e=Pn();return new Set(e<0?[]:[e])}function Pn(){let t=ae();return t?.kind==="statement"?x.
keys.numberOf(t.names[0]):-1}function rr(t,e){return k({tab:"article",article:x.articles[t].id,open:`statement:${x.keys.
at(e)}`})}function Te(t){let e=O.level.nodes[t].actor;return w.picture==="named"?k({grown:[...w.grown??[],e]}):O.isGrown?
k({grown:ir(e)}):k({ego:w.ego===e?null:e,steps:1})}var ir=t=>[...new Set([...w.grown||[],t])];async function ru(t){let e=await yt(
"entity"),n=e.numbers.get(t);if(n===void 0)return null;let o={...ws,self:w.self,issues:w.issues},s=[{},{issues:!0},o,{...o,
issues:!0}],r=f=>Fe(x,e,{...w,...f,level:"entity",ego:null}),i=s.find(f=>r(f).nodes.has(n));if(!i)return null;let a=fb(i,
f=>r(f).nodes.has(n)),c=r(a),l=(w.picture==="named"?on(c):c).shown.has(n);return{...a,level:"entity",ego:null,grown:l?w.
grown:ir(t)}}function fb(t,e){let n=t;for(let o of Object.keys(t)){let{[o]:s,...r}=n;(JSON.stringify(s)===JSON.stringify(
w[o])||e(r))&&(n=r)}return n}function ar(t){let e=ae();if(!e||!["pair","actor"].includes(e.kind))return{};let n=O.level,
[o,s]=e.names.map(c=>n.numbers.get(c)),r=n.actor.findIndex((c,l)=>c===o&&(s===void 0||n.target[l]===s)),i=r<0&&o!==void 0&&
e.kind==="actor"?n.target.indexOf(o):-1;if(r<0&&i<0)return{open:null};let a=(r<0?[t.target[i]]:[t.actor[r],t.target[r]]).
map(c=>t.nodes[c].actor);return e.kind==="actor"||a[0]===a[1]?{open:`actor:${a[0]}`}:{open:Ve(a)}}var iu=.55,au=15*iu,cr={enabled:!1,type:"arrow",scaleFactor:1},cu={to:cr,middle:cr,from:cr};function lu(t){let e=new Map;
return n=>{let o=e.get(n)??t(n);return e.set(n,o),o}}var ga=lu(t=>({color:t,highlight:t,hover:t,inherit:!1,opacity:1})),
wa=(t,e)=>x.encodings.holds[t].middle||x.encodings.marks[e].middle,fu=lu(t=>{let[e,n,o]=t.split(" ").map(Number),{head:s}=x.
encodings.signs[e],{dashes:r}=x.encodings.holds[n],i=wa(n,o);return{ends:{to:{enabled:!!s,type:s||"arrow",scaleFactor:iu},
middle:{enabled:!!i,type:i||"arrow",scaleFactor:i?.45:1},from:cr},dashes:r.length?r:!1}});function uu(t,e){return e?Math.
min(.7+.5*Math.log2(t),4):Math.min(1.2+1.3*Math.log2(t),9)}function mu(t){let e=new Map;for(let n of Ts(t)){let o=n[0].length>
0&&n[1].length>0,s=Math.min(.22,1.5/(n[0].length+n[1].length));for(let r of n)r.forEach((i,a)=>{let c=o?(a+.6)*s:(a-(r.length-
1)/2)*s;e.set(i,{enabled:!0,type:c<0?"curvedCCW":"curvedCW",roundness:Math.abs(c)})})}return e}function Fn(t,e=20,n=3){let o=[
""];for(let s of t.slice(0,200).split(/\s+/)){let r=s.length>e?`${s.slice(0,e-1)}\u2026`:s,i=o[o.length-1];i?i.length+1+
r.length<=e?o[o.length-1]=`${i} ${r}`:o.push(r):o[o.length-1]=r}return o.length>n?`${o.slice(0,n).join(`
`)}\u2026`:o.join(`
`)}function lr(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.hypot(o,s),i=n?.enabled?n.roundness:0,a=Math.atan2(s,o)+(.5*(n?.
type==="curvedCCW"?-i:i)+.5)*Math.PI,c=(.5*i+.5)*r;return{x:t.x+c*Math.sin(a),y:t.y+c*Math.cos(a)}}var ub=6,pu=new Map,fr=null;function Ke(t){let e=`${Qt()} ${t}`,n=pu.get(e)??mb(t);return pu.set(e,n),n}function mb(t){return fr??=
document.body.appendChild(d("span",{hidden:!0})),fr.style.colorScheme=Qt(),fr.style.color=`var(--${t})`,getComputedStyle(
fr).color}var xa=()=>matchMedia("(prefers-color-scheme: dark)");function Qt(){return w.theme!=="auto"?w.theme:xa().matches?
"dark":"light"}var et=()=>({text:Ke("ink"),quiet:Ke("quiet"),ground:Ke("ground"),node:Ke("actor"),line:Ke("stroke")}),un=()=>Array.
from({length:ub},(t,e)=>Ke(`tint-${e+1}`)),Dn=t=>Ke(x.encodings.signs[t].colour),ba=t=>Ke(`part-${t+1}`);function ur(t,e){
let n=Is(t,e);return ba(n<0?Pe:n)}var pb=12,db={enabled:!0,type:"curvedCW",roundness:.15};function du(t){let e=_f(t),n=t.nodes.filter(c=>t.isTied[c.id]).map(
({id:c,x:l,y:f,shape:u})=>({id:c,x:l,y:f,shape:u,label:Fn(D(t,c))})),{actor:o,target:s}=t.arrows,r=Array.from(o,(c,l)=>({
id:l,from:c,to:s[l],...e[l]&&{smooth:db}})),i=new vis.Network(A("canvas"),{nodes:n,edges:r},gb(n.length,!t.merged));ya(i,
t);let a=[-1,...un().keys()].map(hb);for(let{id:c}of n){let{options:l}=i.body.nodes[c];l.size=t.nodes[c].size,l.color=a[t.
nodes[c].tint+1]}return i}function ya(t,e){for(let[n,o]of e.nodes.entries()){let s=t.body.nodes[n];s&&([s.x,s.y]=[o.x,o.
y+n*1e-4])}}function hb(t){let e=et(),n=t>=0?un()[t]:e.node,o={background:n,border:e.text};return{background:n,border:e.
line,highlight:o,hover:o}}function gb(t,e){let n=et(),o={color:n.text,size:15,face:"system-ui, sans-serif",strokeWidth:3,
strokeColor:n.ground};return{autoResize:!0,physics:{enabled:!1,solver:"forceAtlas2Based",stabilization:!1},layout:{improvedLayout:!1},
interaction:{hover:t<=2e3,hideEdgesOnDrag:!e,hideEdgesOnZoom:!e,tooltipDelay:1e9,keyboard:{enabled:!0,bindToWindow:!1},multiselect:!1,
selectConnectedEdges:!1},nodes:{hidden:!0,font:o,borderWidth:1,borderWidthSelected:3,scaling:{label:{enabled:!1,drawThreshold:1e9}},
chosen:!0},edges:{hidden:!0,smooth:!1,...e&&{font:{...o,size:12.5,align:"top",vadjust:0}},selectionWidth:2,hoverWidth:1,
arrowStrikethrough:!1,endPointOffset:{to:1},selfReference:{size:18,angle:Math.PI/4,renderBehindTheNode:!0},scaling:{label:{
enabled:!1,drawThreshold:pb}}}}}var mr=null,hu=new Map;function Ye(t,e,n=400){let o=`${e} ${n} ${t}`,s=hu.get(o)??wb(t,e,n);return hu.set(o,s),s}function wb(t,e,n){
return mr??=document.createElement("canvas").getContext("2d"),mr?(mr.font=`${n} ${e}px ${qo()}`,mr.measureText(t).width):
t.length*e*.6}var qo=()=>getComputedStyle(document.body).fontFamily,ce={plain:t=>Ye(t,13),bold:t=>Ye(t,13,600)},J=(t,e=12,n=400)=>Math.
ceil(Ye(t,e,n))+1;function $e(t,e,n=12,o=400){if(J(t,n,o)<=e)return t;let[s,r]=[0,t.length];for(;s<r;){let i=s+r+1>>1;J(
`${t.slice(0,i).trimEnd()}\u2026`,n,o)<=e?s=i:r=i-1}return`${t.slice(0,s).trimEnd()}\u2026`}var gu=([t,,e,n,o,s,r])=>[t,e,n,o,s,r,wu(e)].join(""),wu=t=>t?"]":"";function xb(t,e){let[n,o,s,r,,i,a,c]=t;return e&&c?
[n,o,s,r,c,i,a,c]:t}function Kt(t,e,n,o){let{act:s,rank:r}=t.statements,{statement:i,label:a}=t.ties,c=new Map;for(let f of n){
let u=i[f],m=s[u]>=0?`act ${s[u]}`:u,h=xb(t.tie_labels[a[f]],o??e.nodes[e.actor[f]].several),g={text:gu(h),parts:h,rank:r[u]},
b=c.get(m);b?b.push(g):c.set(m,[g])}let l=new Map;for(let f of c.values()){let u=bb(f),m=l.get(u.text)??{...u,number:0};
l.set(u.text,{...m,number:m.number+1,rank:Math.min(m.rank,u.rank)})}return[...l.values()].sort((f,u)=>u.number-f.number||
f.rank-u.rank)}function bb(t){let e=t.sort((f,u)=>f.rank-u.rank||(f.text<u.text?-1:1)),n=[...new Set(e.map(({parts:f})=>f[0]))],
[o]=e;if(n.length===1)return o;let[,s,...r]=o.parts,i=n.includes(""),a=n.map(f=>f.replace(/: $/,"")),l=[i?"":`${a.slice(
0,-1).join(", ")} and ${a[a.length-1]}: `,i?"":s,...r];return{...o,parts:l,text:gu(l)}}var mn=({text:t,number:e})=>e>1?`${t}\
 \xD7${e}`:t,Le=(t,e,n)=>Kt(t,e,n).map(mn).join("; ");function Ro([,t,e,n,o,s,r],i){let a=t+e+n+o,c=r+wu(e);return a+Oe(
s,Math.max(i-a.length-c.length,8))+c}function xu(t,e,n,o){let s=Kt(t,e,n);if(!s.length)return"";let r=s.length>1?` +${s.
length-1}`:"";return Ro(s[0].parts,o-r.length)+r}function Oe(t,e){if(t.length<=e)return t;let n=t.slice(0,e-1);return`${((/\s/.
test(t[e-1])?n:n.slice(0,Math.max(n.lastIndexOf(" "),0)))||n).trimEnd()}\u2026`}var pn=1.2,yb=13,bu=6,pr=3,Co=(t,e,n)=>Math.max(...t.map(n))*e/yb;function yu(t,{one:e,other:n,smooth:o,size:s},r,i){let a=t.
split(`
`),[c,l]=[Co(a,s,i),a.length*s*pn],f=lr(e,n,o),u={x:(e.x+2*f.x+n.x)/4,y:(e.y+2*f.y+n.y)/4},m=Math.atan2(n.y-e.y,n.x-e.x),
h=Math.abs(m)>Math.PI/2?m+Math.PI:m,[g,b]=[Math.cos(h),Math.sin(h)];for(let y=-c/2;y<=c/2;y+=bu)for(let $=-l;$<=0;$+=bu){
let[_,M]=[u.x+y*g-$*b,u.y+y*b+$*g];if(r.some(v=>$b(_,M,v)))return!0}return!1}var $b=(t,e,{x:n,y:o,width:s,height:r})=>t>=
n-pr&&t<=n+s+pr&&e>=o-pr&&e<=o+r+pr;var $a=70,Ob=3,[Sb,$u]=[12,34];function dr({network:t,selection:e}){if(e.level.merged)return;let n=e.arrows.size<=$a,o=n?
_b(t,e):[];for(let s of Ts(e).map(r=>r.flat())){let r=Math.max(1,Ob+1-s.length);for(let i of s){let a=Mb(t,e,i),c=n?kb(e,
i,.75*r*a):"",l=c&&Fn(c,a,r);Ab(t.body.edges[i],l&&vb(t,e,i,l,o)?"":l)}}}function _b({body:t},{level:e}){return t.nodeIndices.
flatMap(n=>{let{x:o,y:s,options:r}=t.nodes[n],{size:i}=e.nodes[n],a=r.label.split(`
`),c=r.font.size,l=Co(a,c,ce.plain);return[{x:o-i,y:s-i,width:2*i,height:2*i},{x:o-l/2,y:s+i,width:l,height:c*(pn*a.length+
.5)}]})}function kb(t,e,n){let o=t.arrows.get(e)??[],s=t.parts?Is(t,o):-1;return xu(t.facts,t.level,o,n)+(s<0?"":` ${Js[s]}`)}
function Mb(t,{level:e},n){let{arrows:o,nodes:s}=e,[r,i]=[s[o.actor[n]],s[o.target[n]]];if(r===i)return $u;let a=Math.hypot(
r.x-i.x,r.y-i.y)-r.size-i.size;return Math.max(Sb,Math.min($u,Math.floor(a/(.5*t.body.edges[n].options.font.size))))}function vb({
body:t},{level:{arrows:e}},n,o,s){let[r,i]=[t.nodes[e.actor[n]],t.nodes[e.target[n]]],{smooth:a,font:c}=t.edges[n].options;
return r!==i&&yu(o,{one:r,other:i,smooth:a,size:c.size},s,ce.plain)}function Ab(t,e){if((t.options.label||"")===e)return;
let n=e.split(`
`).length;t.setOptions({label:e,font:{vadjust:-.5*(n-1)*t.options.font.size}})}function Ou(t){let e=new Map,n=({x:s,y:r,width:i,height:a})=>{let c=[];for(let l=Math.floor((s-2)/64);l<=Math.floor((s+i+
2)/64);l++)for(let f=Math.floor((r-2)/64);f<=Math.floor((r+a+2)/64);f++)c.push(`${l} ${f}`);return c},o=s=>n(s).every(r=>!e.
get(r)?.some(i=>Tb(s,i)));return t.map(({x:s,y:r,away:i,measure:a})=>{let c=[i,-i].filter(h=>o({x:s,y:r+h,width:0,height:0}));
if(!c.length)return null;let{width:l,height:f}=a(),m=c.map(h=>({x:s-l/2,y:h>0?r+h:r+h-f,width:l,height:f})).find(o)??null;
for(let h of m?n(m):[])e.set(h,[...e.get(h)??[],m]);return m})}var Tb=(t,e)=>t.x<e.x+e.width+2&&e.x<t.x+t.width+2&&t.y<e.
y+e.height+2&&e.y<t.y+t.height+2;var hr=12,Lb=22,Eb=3,Nb=3,Oa={key:[],names:[]};function Su({network:{body:t},selection:e,letters:n,marked:o},s){let{scale:r}=t.
view,i=[t,e,n,r,o,t.nodeIndices];if(!s&&i.every((m,h)=>m===Oa.key[h]))return Oa.names;let a=m=>m===o?1/0:e.nodes.weightOf(
m),c=[...t.nodeIndices].sort((m,h)=>a(h)-a(m)||m-h),l=Math.min(Lb,Math.max(hr,(t.nodes[c[0]]?.options.font.size??hr)*r)),
f=Ou(c.map(m=>{let{x:h,y:g,options:b}=t.nodes[m],y=()=>{let $=b.label.split(`
`);return{width:Co($,l,ce.plain),height:pn*l*$.length}};return{x:h*r,y:g*r,away:b.size*r+Nb,measure:y}})),u=c.flatMap((m,h)=>{
let g=f[h];return g?[{at:m,lines:t.nodes[m].options.label.split(`
`),size:l,...g}]:[]});return Oa={key:i,names:u},u}function _u(t,e,n){let{text:o,ground:s}=et();t.save(),t.scale(1/n,1/n),
Object.assign(t,{textAlign:"center",textBaseline:"top",lineJoin:"round",lineWidth:Eb}),Object.assign(t,{strokeStyle:s,fillStyle:o});
let r=qo();for(let{lines:i,size:a,x:c,y:l,width:f}of e){t.font=`${a}px ${r}`;for(let[u,m]of i.entries()){let h=[m,c+f/2,
l+(u*pn+(pn-1)/2)*a];t.strokeText(...h),t.fillText(...h)}}t.restore()}var Sa=1.4,Ib=8,qb={nodes:[15,12.2,22],edges:[12,12.2,17]};function _a(){let{clientWidth:t,clientHeight:e}=A("canvas");return t>
0&&e>0}function Mu(t){let e=new ResizeObserver(()=>{_a()&&(e.disconnect(),t())});e.observe(A("canvas"))}function vu(t){let{
network:e}=t,n=e.body.nodeIndices;if(n.length>$a){e.fit({nodes:n,animation:!1,maxZoomLevel:Sa});return}ku(e,n),Cb(t,e.getScale())&&
(dr(t),ku(e,n))}function ku(t,e){for(let[n,o]=[Sa,0];o<Ib;o++)n=Rb(t,e,n)}function Rb(t,e,n){let o={left:1/0,top:1/0,right:-1/0,
bottom:-1/0};for(let l of e){let{x:f,y:u,options:m}=t.body.nodes[l],h=Math.max(m.font.size,hr/n),g=m.label.split(`
`),b=Math.max(m.size,...g.map(y=>Ye(y,h)/2));o.left=Math.min(o.left,f-b),o.right=Math.max(o.right,f+b),o.top=Math.min(o.
top,u-m.size),o.bottom=Math.max(o.bottom,u+m.size+1.2*h*g.length)}let{clientWidth:s,clientHeight:r}=A("canvas"),i=.95*Math.
min(s/(o.right-o.left),r/(o.bottom-o.top)),a=Math.min(i,Sa),c={x:(o.left+o.right)/2,y:(o.top+o.bottom)/2};return t.moveTo(
{position:c,scale:a,animation:!1}),a}function Cb(t,e){let n=Object.entries(qb).map(([s,[r,i,a]])=>[s,{font:{size:i/e>a&&
s==="edges"?r:Math.min(a,Math.max(r,i/e))}}]),o=JSON.stringify(n);return t.letters===o?!1:(t.letters=o,t.network.setOptions(
Object.fromEntries(n)),!0)}function Au(t){let{level:e}=O,{actor:n,target:o,sign:s}=e.arrows,r=O.arrows.get(t)||[],i=Le(x,e,r)||x.labels.signs[s[t]],
a=I(Et(O,r).length,"statement"),c=[n[t],o[t]].map(f=>D(e,f)),l=i.includes("[")?` \xB7 [ ]: ${p("key_inferred")}`:"";return`${$t(
c,` \u2013 ${i} ${As(x,e,t)?"\u2013":"\u2192"} `)} \xB7 ${a}${l}`}function Tu(t){let{size:e}=O.nodes.othersOf(t),n=e>0?`\
 \xB7 ${I(e,"neighbour")}`:"";return`${D(O.level,t)} \xB7 ${O.level.nodes[t].type}${n}`}var Lu=500,gr=300,jb=2,nt=null,Ma=!1,Ee=()=>nt?.network??null,va=()=>nt?Su(nt,Ma):[];function Aa(t){let e=[O.level.name,
Qt(),w.language].join(" "),n=nt?.key!==e,o=nt&&!n?Wb(nt):null,s=nt&&!n&&!o?nt:Bb(e);s.selection=O;let r=!s.network.body.
nodeIndices.length;Eu(s,()=>{let i=Pb(s);Fb(s,i),dr(s),Gb(),o?s.network.moveTo(o):(n||r&&i.size||t)&&Iu(s),Nu(s)}),A("ca\
nvas").setAttribute("aria-label",`${p("graph_of")} ${Vt(O)}`)}function Wb({network:t,selection:{level:e}}){return e===O.
level?null:{position:t.getViewPosition(),scale:t.getScale(),animation:!1}}function Bb(t){nt&&nt.network.destroy();let e=du(
O.level),n={network:e,key:t,selection:O,arrows:[],isMoved:!1,isFine:null,marked:-1,letters:""};e.on("beforeDrawing",()=>Nu(
n)),e.on("afterDrawing",o=>_u(o,va(),e.body.view.scale)),e.on("click",zb),e.on("doubleClick",({nodes:o})=>o.length&&Te(o[0])),
e.on("resize",({width:o})=>o>0&&!n.isMoved&&wr());for(let o of["zoom","dragEnd"])e.on(o,()=>n.isMoved=!0);e.on("hoverEdg\
e",({edge:o})=>ka(Au(o))),e.on("hoverNode",({node:o})=>ka(Tu(o)));for(let o of["blurEdge","blurNode"])e.on(o,()=>ka(""));
return nt=n,Ma=!1,A("physics").firstElementChild.checked=!1,n}function Eu({network:t},e){t.renderer.allowRedraw=!1;try{e()}finally{
t.renderer.allowRedraw=!0}t.body.emitter.emit("_requestRedraw")}function Pb(t){let{body:e}=t.network,{facts:n,level:o,arrows:s,
chosen:r,parts:i}=t.selection,{arrows:a,merged:c}=o,l=new Set,f=n.encodings.signs.map((m,h)=>ga(Dn(h))),u=c?null:mu(t.selection);
for(let m of t.arrows)s.has(m)||(e.edges[m].options.hidden=!0);for(let[m,h]of s){let{options:g}=e.edges[m];g.hidden=!1,g.
width=uu(bt(n,h,r,t.selection.state.count)||1,s.size>gr),g.color=i?ga(ur(t.selection,h)):f[a.sign[m]],u&&Object.assign(g.
smooth,u.get(m)),l.add(a.actor[m]).add(a.target[m])}return t.isFine=null,t.arrows=e.edgeIndices=[...s.keys()],l}function Fb({
network:{body:t},selection:{isGrown:e,shown:n}},o){if(e)for(let s of n)o.add(s);for(let s of t.nodeIndices)t.nodes[s].options.
hidden=!0;t.nodeIndices=[...o].filter(s=>t.nodes[s]);for(let s of t.nodeIndices)t.nodes[s].options.hidden=!1}function Nu(t){
let{body:e}=t.network,n=e.edgeIndices.length<=gr||au*e.view.scale>=jb;if(t.isFine===n)return;t.isFine=n;let{sign:o,hold:s,
mark:r}=t.selection.level.arrows;for(let i of e.edgeIndices){let{options:a}=e.edges[i],c=fu(`${o[i]} ${s[i]} ${r[i]}`);a.
arrows=n?c.ends:cu,a.dashes=n&&c.dashes}for(let i of e.nodeIndices)e.nodes[i].options.borderWidth=n?1:0}function wr(){let t=nt;
t&&Eu(t,()=>Iu(t))}function Iu(t){t.isMoved=!1,t.network.body.nodeIndices.length&&(_a()?vu(t):Mu(Db))}function Db(){nt?.
network.redraw(),wr()}function qu(t){nt?.network.body.nodes[t]&&nt.network.focus(t,{scale:1,animation:!1})}function Ru(t){
if(!nt)return;let{network:e,selection:n}=nt;Ma=t,e.setOptions({physics:{enabled:t}}),!t&&(ya(e,n.level),e.redraw())}function zb({
nodes:t,edges:e}){let{level:n}=O;t.length?st(n.nodes[t[0]].actor):e.length&&_t(n.arrows.actor[e[0]],n.arrows.target[e[0]])}
function Gb(){if(!nt)return;let t=ae(),[e,n]=(t?.names??[]).map(a=>O.level.numbers.get(a)),{actor:o,target:s}=O.level.arrows,
r=t?.kind==="actor"&&e!==void 0&&nt.network.body.nodes[e]?[e]:[],i=t?.kind==="pair"?[...O.arrows.keys()].filter(a=>o[a]===
e&&s[a]===n):[];nt.marked=r[0]??-1,nt.network.setSelection({nodes:r,edges:i},{unselectAll:!0,highlightEdges:!1})}function ka(t){
A("hint").textContent=t}var Cu=null;function ju(){return Cu??=If().then(Ub),Cu}function Ub(t){return new Promise((e,n)=>{let o=Object.assign(document.
createElement("script"),t);o.onload=()=>e(),o.onerror=()=>n(new Error("the library cannot be loaded")),document.head.append(
o),"text"in t&&e()})}var Hb=[2,3,14],Vb=[1.6,0,2.5,5],Qb=.02,Kb=30;function Bu({boxes:t,ties:e,columns:n=1/0},o){let s=t.some(_=>_.isMiddle)?
2:Hb.filter(_=>t.length>=_).length,r=Math.min(s,n-1),i=t.map(()=>new Map);for(let{from:_,to:M,weight:v}of e){let[N,B]=[o.
get(_)??0,o.get(M)??0];N!==B&&(i[N].set(B,(i[N].get(B)??0)+v),i[B].set(N,(i[B].get(N)??0)+v))}let a=i.map(_=>[..._.values()].
reduce((M,v)=>M+v,0)),c=[...t.keys()].sort((_,M)=>a[M]-a[_]||_-M),l=t.map(()=>-1),f=[...Array(r+1).keys()],u=Math.floor(
r/2),m=c.filter(_=>!t[_].isMiddle);for(let _ of c)t[_].isMiddle&&(l[_]=Math.min(1,r));let h=_=>r!==2||_!==1||m.length===
c.length,g=a.reduce((_,M)=>_+M,1),b=(_,M)=>{let v=0;for(let[B,j]of i[_])l[B]>=0&&(v+=j*Vb[Math.min(Math.abs(l[B]-M),3)]/
g);let N=t.filter((B,j)=>j!==_&&l[j]===M);return v+Qb*(Wu(t[_])*N.reduce((B,j)=>B+Wu(j),0))/t.length},y=_=>f.filter(h).reduce(
(M,v)=>b(_,v)<b(_,M)-1e-9?v:M);for(let _ of m)l[_]=m.length===c.length&&_===c[0]?u:y(_);for(let _=0;_<Kb;_++){let M=l.join();
for(let v of m)l[v]=y(v);if(l.join()===M)break}let $=[...new Set(l)].sort((_,M)=>_-M);return l.map(_=>$.indexOf(_))}var Wu=t=>1+
t.members.length;function Du(t,e){let n=Math.max(0,...t.map(a=>a.column)),o=[...Array(n+1).keys()].map(a=>t.filter(c=>c.column===a)),s=Jb(
e);jo(o);let r=Fu(o),i=xr(e);for(let a=0;a<24&&i>0;a++){let c=[...o.keys()];a%2&&c.reverse();for(let f of c){for(let u of o[f])
Pu(u.items,m=>Ta(s.get(m),m.y));Pu(o[f],u=>Xb(u,s)),jo(o)}let l=xr(e);l<i-1e-6&&([r,i]=[Fu(o),l])}return Zb(o,r),jo(o),Yb(
o,e),o}function Yb(t,e){let n=xr(e),o=(r,i,a)=>(r.splice(r.indexOf(i),1),r.splice(a,0,i),jo(t),xr(e)),s=r=>{let i=!1;for(let a of[
...r]){let c=r.indexOf(a);for(let l of r.keys()){let f=o(r,a,l);f<n-1e-6&&([c,n,i]=[l,f,!0])}o(r,a,c)}return i};for(let r=0;r<
3&&n>0&&[...t,...t.flat().map(a=>a.items)].map(s).includes(!0);r++);jo(t)}function Jb(t){let e=new Map,n=(o,s)=>{let r=e.
get(o);r?r.push(s):e.set(o,[s])};for(let[o,s]of t.flatMap(br))n(o,s),n(s,o);return e}function br({start:t,end:e,passes:n}){
let o=[t.item,...n.map(({item:s})=>s),e.item];return o.slice(1).map((s,r)=>[o[r],s])}function jo(t){for(let e of t){let n=e.
flatMap(o=>o.items);for(let[o,s]of n.entries())s.y=(o+.5)/n.length}}var Ta=(t,e)=>t?.length?t.reduce((n,o)=>n+o.y,0)/t.length:
e;function Xb(t,e){let n=t.items.flatMap(o=>e.get(o)??[]).filter(o=>o.group!==t);return Ta(n,t.items.length?Ta(t.items,.5):
.5)}function Pu(t,e){let n=new Map(t.map(o=>[o,e(o)]));t.sort((o,s)=>(n.get(o)??0)-(n.get(s)??0))}function xr(t){let e=new Map,
n=new Map,o=(r,i)=>{let[a,c]=n.get(r)??[i,i];n.set(r,[Math.min(a,i),Math.max(c,i)])},s=0;for(let[r,i]of t.flatMap(br)){if(r.
column===i.column){s+=2*Math.abs(r.y-i.y);continue}let[a,c]=r.column<i.column?[r,i]:[i,r],l=e.get(a.column)??[];for(let[
f,u]of l)(f-a.y)*(u-c.y)<0&&s++;l.push([a.y,c.y]),e.set(a.column,l),o(r.group,i.y),o(i.group,r.y)}for(let[r,i]of n.values())
s+=.5*(i-r);return s}var Fu=t=>t.map(e=>e.map(n=>({group:n,items:[...n.items]})));function Zb(t,e){for(let[n,o]of e.entries())
t[n]=o.map(({group:s,items:r})=>(s.items=r,s))}var t0=36,La=10,e0=22,n0=40,o0=8,s0=24,r0=24;function Gu(t,e,n,o){let s=t.map(i0);for(let{items:c,least:l}of s)for(let[f,
u]of c.entries())u.y=l[f];let r=a0(e,o);zu(t,e,n);for(let c=0;c<s0;c++){let l=c%2?[...s].reverse():s;for(let{items:f,least:u}of l){
let m=f.map(h=>c0(h,r.get(h)));l0(f,u,m)}zu(t,e,n)}let i=s.flatMap(({items:c,least:l})=>c.map((f,u)=>f.y-(u?0:l[0]))),a=Math.
min(...i,1/0);if(Number.isFinite(a))for(let{items:c}of s)for(let l of c)l.y=Math.round(l.y-a)}function i0(t){let e=[],n=[],
o=0;for(let[s,{box:r,items:i}]of t.entries()){s&&(o+=r||t[s-1].box?e0:o0);let a=i.reduce((l,f)=>l+f.height,0),c=r&&!r.isFrame?
Math.max(Na(r)-a,0)/2:0;o+=r?.isFrame?Ea(r):c;for(let l of i)e.push(l),n.push(o+l.height/2),o+=l.height;o+=r?.isFrame?La:
c}return{items:e,least:n}}var Ea=({lines:t})=>t0+17*(t.length-1),Na=t=>Math.max(n0,t.lines.length*18+16);function a0(t,e){
let n=new Map;for(let[o,s]of t.entries())for(let[r,i]of br(s)){if(r.column===i.column)continue;let a=e[o];n.set(r,[...n.
get(r)??[],{other:i,tie:o,weight:a}]),n.set(i,[...n.get(i)??[],{other:r,tie:o,weight:a}])}return n}function c0(t,e){if(!e)
return{y:t.y,weight:.05};let n=(r,i)=>r.ports.find(a=>a.tie===i)?.offset??0,[o,s]=[0,0];for(let{other:r,tie:i,weight:a}of e){
let c=r.y+n(r,i)-n(t,i),l=a/(1+Math.abs(c-t.y)/r0);o+=l*c,s+=l}return{y:o/s,weight:s}}function l0(t,e,n){let o=[];for(let[
s,{y:r,weight:i}]of n.entries())for(o.push({sum:(r-e[s])*i,weight:i,from:s,to:s});o.length>1;){let[a,c]=o.slice(-2);if(a.
sum/a.weight<=c.sum/c.weight)break;o.splice(-2,2,{sum:a.sum+c.sum,weight:a.weight+c.weight,from:a.from,to:c.to})}for(let{
sum:s,weight:r,from:i,to:a}of o)for(let c=i;c<=a;c++)t[c].y=e[c]+s/r}function zu(t,e,n){for(let o of t.flat().flatMap(s=>s.
items))for(let s of["left","right"]){let r=o.ports.filter(c=>c.side===s),i=new Map(r.map(c=>[c,f0(c,e[c.tie])]));r.sort(
(c,l)=>(i.get(c)??0)-(i.get(l)??0)||c.tie-l.tie);let a=-r.reduce((c,l)=>c+n[l.tie],0)/2;for(let c of r){let l=n[c.tie];c.
offset=a+l-Math.min(8,l/2),a+=l}}}function f0(t,e){let n=[e.start.item,...e.passes.map(({item:r})=>r),e.end.item];if(e.start.
item===e.end.item)return t.item.y;let o=n.indexOf(t.item),s=t===e.end?n[o-1]:n[o+1];return s.column!==t.item.column?s.y:
s.y>t.item.y?1e6-s.y:-1e6-s.y}function Hu({boxes:t,ties:e},n,o,s){let r=Math.max(0,...n),i=t.map((m,h)=>({box:m,column:n[h],items:[]})),a=new Map;for(let[
m,h]of t.entries())for(let g of h.members)a.set(g.id,Ia(i[m],g));let c=new Map,l=new Map,f=(m,h)=>{let g=a.get(m);return g||
Uu(c,`${m}|${h}`,()=>Ia(i[o.get(m)??0],null))},u=e.map((m,h)=>{let[g,b]=[f(m.from,m.to),f(m.to,m.from)],y=u0(g.column,b.
column,r),$=qa(g,h,!0,y[0]),_=qa(b,h,!1,y[1]),[M,v]=[g.column,b.column].sort((j,C)=>j-C),N=[...Array(Math.max(v-M-1,0)).
keys()].map(j=>M+1+j);g.column>b.column&&N.reverse();let B=N.map(j=>{let C=`${[m.from,m.to].sort().join("|")}|${j}`,z=Uu(
l,C,()=>{let W={box:null,column:j,items:[]};return i.push(W),Ia(W,null)});return qa(z,h,!0,"left"),{item:z,side:"left"}});
return{start:$,end:_,passes:B}});for(let m of i.flatMap(h=>h.items))m.height=m0(m,s);return{groups:i.filter(m=>m.items.length||
m.box),ways:u}}function Uu(t,e,n){let o=t.get(e)??n();return t.set(e,o),o}function Ia(t,e){let n={column:t.column,group:t,
member:e,ports:[],height:0,y:0};return t.items.push(n),n}function qa(t,e,n,o){let s={tie:e,isStart:n,item:t,side:o,offset:0};
return t.ports.push(s),s}function u0(t,e,n){return t<e?["right","left"]:t>e?["left","right"]:t===0&&n>0?["left","left"]:
["right","right"]}function m0(t,e){let n=s=>t.ports.filter(r=>r.side===s).reduce((r,i)=>r+e[i.tie],0),o=t.member?t.member.
lines.length*16+10:0;return Math.max(o,n("left"),n("right"))}var[Vu,Qu]=[13,8],p0=[0,4,9,15],d0=[.5,.42,.58,.34,.66,.27,.73,.2,.8,.14,.86];function Yu(t,e,n){let o=t.map(({points:i})=>({
points:i,box:S0(i)})),s=t.filter(({tie:i})=>i.isMarked).map(({points:i})=>$0(i)),r=[...e.map(i=>Ra(i,2)),...s,...t.flatMap(
({points:i})=>O0(i))];for(let i of t){let a=h0(i,o,r,n);i.words=a,a&&r.push(Ra(a,3))}}function h0({tie:t,points:e},n,o,s){
for(let r of t.words)for(let i of p0)for(let a of d0){let[c,l]=e[Math.round(a*(e.length-1))];for(let f of g0(c,l,r,i))if(w0(
f,s)&&x0(f,n,o))return{...r,...f}}return null}function g0(t,e,{lines:n,width:o},s){let r=n.length*16,i={width:o,height:r};
return[{x:t-o/2,y:e-r-3-1-s,...i},{x:t-o/2,y:e+3+2+s,...i},{x:t+3+3+s,y:e-r/2,...i},{x:t-o-3-3-s,y:e-r/2,...i},{x:t+2+s,
y:e-r-3-1,...i},{x:t-o-2-s,y:e-r-3-1,...i},{x:t+2+s,y:e+3+2,...i},{x:t-o-2-s,y:e+3+2,...i}]}var w0=(t,e)=>t.x>=e.x&&t.y>=
e.y&&t.x+t.width<=e.x+e.width&&t.y+t.height<=e.y+e.height;function x0(t,e,n){if(n.some(s=>Ku(t,s)))return!1;let o=Ra(t,2);
return!e.some(({points:s,box:r})=>Ku(o,r)&&b0(o,s))}var b0=(t,e)=>e.some((n,o)=>o>0&&y0(t,e[o-1],n));function y0({x:t,y:e,
width:n,height:o},s,r){let[i,a]=[0,1],[c,l]=[r[0]-s[0],r[1]-s[1]];for(let[f,u]of[[-c,s[0]-t],[c,t+n-s[0]],[-l,s[1]-e],[l,
e+o-s[1]]]){if(f===0&&u<0)return!1;f<0?i=Math.max(i,u/f):f>0&&(a=Math.min(a,u/f))}return i<=a}var Ku=(t,e)=>t.x<e.x+e.width&&
e.x<t.x+t.width&&t.y<e.y+e.height&&e.y<t.y+t.height;function $0(t){let[e,n]=t[Math.floor(t.length/2)];return{x:e-10,y:n-
10,width:20,height:20}}var O0=t=>[t[0],t[t.length-1]].map(([e,n])=>({x:e-Vu,y:n-Qu,width:2*Vu,height:2*Qu})),Ra=({x:t,y:e,
width:n,height:o},s)=>({x:t-s,y:e-s,width:n+2*s,height:o+2*s});function S0(t){let[e,n]=[t.map(([r])=>r),t.map(([,r])=>r)],
[o,s]=[Math.min(...e),Math.min(...n)];return{x:o,y:s,width:Math.max(...e)-o,height:Math.max(...n)-s}}function Xu(t,e){let n=ja(t);return t.map((o,s)=>{let{start:r,end:i,passes:a}=o,[c,l]=[r,i].map(m=>Ca(m.item.column,m.side,
m.item.y+m.offset,e));if(r.item.column===i.item.column){let m=(r.side==="left"?-1:1)*(n.get(s)??26);return[c,[c[0]+m,c[1]],
[l[0]+m,l[1]],l]}let f=r.side==="right",u=[c];for(let{item:m}of a){let h=m.y+(m.ports.find(_=>_.tie===s)?.offset??0),[g,
b]=f?["left","right"]:["right","left"];u.push(...Ju(u[u.length-1],Ca(m.column,g,h,e)));let y=Ca(m.column,b,h,e),$=u[u.length-
1];u.push($,y,y)}return u.push(...Ju(u[u.length-1],l)),u})}function Ca(t,e,n,o){let{x:s,width:r}=o[t];return[e==="left"?
s-2:s+r+2,n]}function Ju(t,e){let n=(e[0]-t[0])*.42;return[[t[0]+n,t[1]],[e[0]-n,e[1]],e]}function ja(t){let e=[...t.entries()].
filter(([,{start:i,end:a}])=>i.item.column===a.item.column),n=({start:i,end:a})=>[i,a].map(c=>c.item.y+c.offset).sort((c,l)=>c-
l),o=i=>n(i)[1]-n(i)[0];e.sort(([i,a],[c,l])=>o(a)-o(l)||i-c);let s=new Map,r=[];for(let[i,a]of e){let[c,l]=n(a),f=r.filter(
({way:m})=>{let[h,g]=n(m);return m.start.item.column===a.start.item.column&&m.start.side===a.start.side&&h<=l&&g>=c}),u=Math.
max(-1,...f.map(m=>m.step))+1;r.push({way:a,step:u}),s.set(i,(26+13*u)*(4/3))}return s}function Zu(t){let e=[t[0]];for(let n=0;n+
3<t.length;n+=3){let[o,s,r,i]=t.slice(n,n+4);for(let a=1;a<=24;a++){let c=a/24,l=1-c,f=u=>l*l*l*o[u]+3*l*l*c*s[u]+3*l*c*
c*r[u]+c*c*c*i[u];e.push([f(0),f(1)])}}return e}var yr=16,_0=92,[tm,em]=[84,290],k0=30,[M0,v0]=[5,24];function om(t){let e=t.ties.map(r=>r.room),n=nm(t,e,new Set),[o,s]=[
Wa(n),Wa(n).size];for(let r=0;r<M0&&s>0;r++){e=e.map((a,c)=>a+(o.has(c)?v0:0));let i=nm(t,e,o);o=Wa(i),o.size<s&&([n,s]=
[i,o.size])}return n}var Wa=({ties:t})=>new Set(t.flatMap(({tie:e,words:n},o)=>e.words.length&&(!n||n.isCut)?[o]:[]));function nm(t,e,n){
let o=new Map(t.boxes.flatMap((b,y)=>[b,...b.members].map($=>[$.id,y]))),{groups:s,ways:r}=Hu(t,Bu(t,o),o,e),i=Du(s,r);Gu(
i,r,e,t.ties.map(b=>b.weight));let a=A0(t,i,r),c=i.flatMap((b,y)=>L0(b,a.columns[y])),l=Xu(r,a.columns).map((b,y)=>({tie:t.
ties[y],path:b,points:Zu(b),words:null})),f=[...c.flatMap(({y:b,height:y})=>[b,b+y]),...l.flatMap(({points:b})=>b.map(([
,y])=>y))],[u,m]=[Math.min(...f,0),Math.max(...f,0)],h={boxes:c,ties:l,width:a.width,height:m-u+2*yr};E0(h,yr-u);let g=[
...l.filter((b,y)=>n.has(y)),...l.filter((b,y)=>!n.has(y))];return Yu(g,c,{x:2,y:2,width:h.width-4,height:h.height-4}),h}
function A0({ties:t,scale:e},n,o){let s=ja(o),r=[...Array(n.length+1).keys()].map(c=>c&&c<n.length?tm*e:yr);for(let[c,{start:l,
end:f}]of o.entries()){let u=Math.max(0,...t[c].words.slice(0,1).map(({width:g})=>g)),[m,h]=[l.item.column,f.item.column].
sort((g,b)=>g-b);if(m===h){let g=l.side==="left"?m:m+1,b=g===0||g===n.length,y=(s.get(c)??0)*.75+(u?u+14:0)+yr;r[g]=Math.
max(r[g],b?y:Math.min(y+tm*e,em))}else if(u)for(let g=m+1;g<=h;g++)r[g]=Math.max(r[g],Math.min(u+k0,em))}let i=r[0];return{
columns:n.map((c,l)=>{let f=Math.ceil(Math.max(_0,...c.map(({box:m})=>m?T0(m):0))),u={x:Math.round(i),y:0,width:f,height:0};
return i=u.x+f+r[l+1],u}),width:Math.ceil(i)}}var T0=t=>Math.max(t.width,...t.members.map(({width:e})=>e));function L0(t,{
x:e,width:n}){return t.flatMap(({box:o,items:s})=>{if(!o)return[];let r=s.map(u=>u.y-u.height/2),i=s.map(u=>u.y+u.height/
2),[a,c]=s.length?[Math.min(...r),Math.max(...i)]:[0,0];o.isFrame&&([a,c]=[a-Ea(o),c+La]);let l=Na(o)-(c-a);l>0&&([a,c]=
[a-l/2,c+l/2]);let f=s.flatMap(({member:u,y:m,height:h,ports:g})=>u?[{...u,y:m,height:h,atLeft:g.filter(({side:b})=>b===
"left").length,atRight:g.filter(({side:b})=>b==="right").length}]:[]);return[{box:o,members:f,x:e,width:n,y:a,height:c-a}]})}
function E0({boxes:t,ties:e},n){for(let o of t){o.y+=n;for(let s of o.members)s.y+=n}for(let{path:o,points:s}of e)for(let r of new Set(
[...o,...s]))r[1]+=n}var sm=/[^\S\u00a0]+/;function le(t,e,n,o){let s=[""];for(let a of t.slice(0,400).split(sm).flatMap(c=>N0(c,e,o))){let c=s[s.
length-1],l=c?`${c} ${a}`:a;!c||o(l)<=e?s[s.length-1]=l:s.push(a)}if(s.length<=n)return s;let r=s.slice(0,n),i=Array.from(
r[n-1]);for(;i.length>1&&o(`${i.join("")}\u2026`)>e;)i=i.slice(0,-1);return r[n-1]=`${i.join("").trimEnd()}\u2026`,r}function N0(t,e,n){
if(n(t)<=e)return[t];let o=[""];for(let s of Array.from(t)){let r=o[o.length-1]+s;n(r)<=e||!o[o.length-1]?o[o.length-1]=
r:o.push(s)}return o}function dn(t,e,n,o){let s=le(t,e,n,o),r=Math.max(40,...t.split(sm).map(o));for(let i=e-12;i>r;i-=12){
let a=le(t,i,99,o);if(a.length>s.length)break;s=a}return{lines:s,width:Math.ceil(Math.max(...s.map(o)))}}var rm=new WeakMap;function im(t,e){let n=rm.get(t)??I0(t,e);return rm.set(t,n),n}function I0(t,e){let n=new Map;for(let o of[
"actor","target"])for(let[s,r]of t[o].entries()){let i=e[o][s],a=n.get(r);a?a.set(i,(a.get(i)??0)+1):n.set(r,new Map([[i,
1]]))}return new Map([...n].map(([o,s])=>[o,q0(s)]))}function q0(t){let[e,n]=[-1,0];for(let[o,s]of t)(s>n||s===n&&o<e)&&
([e,n]=[o,s]);return e}function am(t,e){let{facts:n,level:o,arrows:s,chosen:r,state:i}=t,{actor:a,target:c,sign:l,hold:f,mark:u}=o.arrows,m=new Map;
for(let[g,b]of s){let y=As(n,o,g),$=[e(a[g]),e(c[g])];if($[0]===$[1]&&a[g]!==c[g])continue;let[_,M]=y?$.sort():$,v=`${_}\
>${M}:${l[g]}`,N=m.get(v);if(!N){let B={from:_,to:M,sign:l[g],hold:f[g],mark:u[g],rows:[...b],weight:0,acts:0};m.set(v,{
...B,isBoth:!1,isTogether:y,prices:[],conditions:[]});continue}N.rows.push(...b),N.hold=Math.max(N.hold,f[g]),N.mark=Math.
max(N.mark,u[g])}let h=R0(n.ties.statement,m);for(let g of h)g.weight=bt(n,g.rows,r,i.count),g.acts=bt(n,g.rows,r,"acts"),
C0(t,g);return h.sort((g,b)=>b.acts-g.acts||b.weight-g.weight||(g.from+g.to<b.from+b.to?-1:1))}function R0(t,e){let n=({
rows:s})=>[...new Set(s.map(r=>t[r]))].sort().join(" "),o=new Set;for(let s of e.values()){let r=e.get(`${s.to}>${s.from}\
:${s.sign}`);!r||r===s||o.has(s)||n(s)!==n(r)||(s.isBoth=!0,s.rows.push(...r.rows),o.add(r))}return[...e.values()].filter(
s=>!o.has(s))}function C0({facts:t,chosen:e},n){let o=new Set(n.rows.map(i=>t.ties.statement[i])),s=new Set([...o].map(i=>t.
statements.act[i]).filter(i=>i>=0)),r=[new Set,new Set];for(let i of t.offers.mentions){let[a]=i;if(!(!e.inside[a]||!(o.
has(a)||s.has(t.statements.act[a]))))for(let[c,l]of i.slice(8).entries())for(let f of l)r[c].add(f)}[n.prices,n.conditions]=
r.map(i=>[...i])}var[j0,W0]=[5,1.4];function Wo(t){let e=O.parts?ur(O,t.rows):Dn(t.sign),{dashes:n}=x.encodings.holds[t.hold],o=t.acts>0?
Math.min(j0,2+Math.log2(Math.max(t.weight,1))):W0;return{colour:e,dashes:n,width:t.isReturn?1.8:o,head:x.encodings.signs[t.
sign].head}}function zn(t){if(t.isReturn)return"";let{holds:e,marks:n}=x.encodings;return e[t.hold].sign||n[t.mark].sign}
var Bo=t=>t.acts===0;var B0={name:168,words:184,lines:4},P0={name:124,words:124,lines:5},F0={name:96,words:96,lines:7},[Fa,Ba,D0]=[26,30,22],
mm=.7,z0=3,G0=4,[U0,cm,lm]=[13,10,16],H0=90,fm=6,V0=[48,28],um={lines:[""],width:18,isCut:!0,isNumber:!0};function pm(t,e,n,{
scale:o,unfolded:s,columns:r,open:i}){let{level:a,state:c}=t,l=dm(o),f=[...Q0(t)].sort((W,Y)=>W-Y),u=im(a,e),m=c.ego===null?
-1:a.numbers.get(c.ego)??-1,h=new Map;for(let W of f){if(W===m)continue;let Y=u.get(W)??-1-W;h.set(Y,[...h.get(Y)??[],W])}
let g=(W,Y)=>a.nodes[W].actor===e.nodes[Y]?.actor,b=W=>(h.get(W)??[]).filter(Y=>!g(Y,W)),y=K0(t,e,h,b,{unfolded:s,open:i}),
$=new Map,_=new Map,M=new Map,v=[],N=Y0(t,f),B=(W,Y,it,P,Ct)=>{let Mt=P===a?Y:it,[jt,me]=[D(P,Mt),Ut(P,Mt)],Wt=Y<0?null:
a.nodes[Y];return _.set(W,{at:Y,frame:it,name:jt,lang:me,folded:Ct,node:Wt,isStrong:N.has(Y)}),jt},j=(W,Y)=>{let it=B(`a${W}`,
W,-1,a,0),P=le(it,l.name,l.lines,n.bold);$.set(W,`a${W}`),v.push({id:`a${W}`,isFrame:!1,lines:P,width:Pa(P,n.bold)+Fa+Ba,
members:[],isMiddle:Y})};m>=0&&f.includes(m)&&j(m,!0);for(let[W,Y]of h){let it=b(W);if(!it.length||W<0){for(let pt of Y)
j(pt,!1);continue}let P=I(it.length,"actor_drawn"),Ct=Y.find(pt=>g(pt,W))??a.numbers.get(e.nodes[W].actor)??-1,Mt=`f${W}`,
jt=y.has(W),me=B(Mt,Ct,W,e,jt?it.length:0),Wt=jt?le(me,l.name,l.lines,n.bold):[];M.set(Mt,{name:me,note:P,frame:e.nodes[W].
actor,at:Ct,isFolded:jt,lines:Wt.length});for(let pt of Y)$.set(pt,jt||g(pt,W)?Mt:`a${pt}`);if(jt){let pt=[...Wt,...le(p(
"folded",{n:P}),l.name,2,n.plain)];v.push({id:Mt,isFrame:!1,lines:pt,width:Pa(pt,n.bold)+Ba,members:[]});continue}let kn=it.
map(pt=>{let hw=B(`a${pt}`,pt,W,a,0);return J0(hw,pt,N.has(pt),l,n)}),Mn=dn(me,l.name,l.lines,n.bold).lines,Si=Pa(Mn,n.bold)+
Fa+n.plain(P)+Ba+D0;v.push({id:Mt,isFrame:!0,lines:Mn,width:Si,members:kn})}let z=am(t,W=>$.get(W)??"").flatMap(W=>{let{
folded:Y,frame:it}=_.get(W.from);return X0(t,W,Y?e.nodes[it].several:void 0)});return{given:{boxes:v,ties:ty(z,n,o),scale:Math.
min(o,1),columns:r},ties:z,ends:_,heads:M}}var dm=t=>t<mm?F0:t<1?P0:B0;function Q0({arrows:t,level:e}){let{actor:n,target:o}=e.
arrows;return new Set([...t.keys()].flatMap(s=>[n[s],o[s]]))}function K0({nodes:t},e,n,o,{unfolded:s,open:r}){let i=[...n.
keys()].filter(l=>l>=0&&o(l).length>0);if(s)return new Set(i.filter(l=>!s.includes(e.nodes[l].actor)));let a=l=>(n.get(l)??
[]).reduce((f,u)=>f+t.weightOf(u),0),c=i.filter(l=>r!==void 0||o(l).length>=z0).sort((l,f)=>a(f)-a(l)||l-f);return new Set(
c.slice(r??G0))}function Y0({nodes:t},e){let n=e.map(o=>({at:o,weight:t.weightOf(o)}));return n.sort((o,s)=>s.weight-o.weight||
o.at-s.at),new Set(n.slice(0,3).filter(({weight:o})=>o>1).map(({at:o})=>o))}function J0(t,e,n,o,s){let r=n?s.bold:s.plain,
{lines:i,width:a}=dn(t,o.name,o.lines+1,r);return{id:`a${e}`,lines:i,width:a+2*Fa+12}}var Pa=(t,e)=>Math.ceil(Math.max(...t.
map(e)));function X0({facts:t,level:e,state:n},o,s){let r=Kt(t,e,o.rows,s),i={acts:"act",statements:"statement",articles:"\
article"}[n.count],a=o.acts>1?I(o.acts,"act"):o.weight>1?I(o.weight,i):"",c=[...new Set(r.map(({parts:M})=>Ro(M,H0)))],l=c.
filter(M=>!M.startsWith("[")||!c.includes(M.slice(1,-1))),f=l.slice(0,2),u=l.length>2?` +${l.length-2}`:"",m=o.conditions.
join(", "),h=l.length>1?p("of_the_offer",{what:m}):m,g=m?` (${h})`:"",b={...o,isReturn:!1,text:f.join(", ")+u,terms:g,number:a};
if(!o.prices.length)return[b];let y=p("asked_in_return",{what:o.prices.join(", ")}),$=t.names.signs.indexOf("neither"),_={
from:o.to,to:o.from,sign:$,text:y,terms:"",number:""};return[b,{...b,..._,hold:t.names.holds.indexOf("not actual"),isReturn:!0}]}
function Z0(t,e){let n=Oe(t,e),o=(s,r)=>n.lastIndexOf(s)>n.lastIndexOf(r);return n+(o("\u201C","\u201D")?"\u201D":"")+(o(
"[","]")?"]":"")}var $r=(t,e)=>e?`${t}\xA0\xB7\xA0${e.replaceAll(" ","\xA0")}`:t;function Da(t,{plain:e,bold:n}){let o=t.
replaceAll(" ","\xA0"),s=n(o)-e(o);return r=>e(r)+(o&&r.endsWith(o)?s:0)}function ty(t,e,n){let o=t.some(i=>i.acts>0),s=dm(
n).words,r=n>=mm;return t.map(i=>{let{from:a,to:c,text:l,terms:f,number:u}=i,m=!o||i.acts>0||n>=1.5,h=(i.acts>0?3:.5)*(1+
Math.log2(1+i.weight)),g=!!zn(i),b={from:a,to:c,weight:h,isMarked:g,words:[],room:U0};if(!m||!l)return b;if(!r)return{...b,
words:[{...um,isCut:!1}],room:lm+cm/2};let y=$r(l+f,u),$=Da(u,e),_=[1,1.25,1.6,.7].map(j=>dn(y,s*j,fm,$)),M=_.filter(({lines:j})=>j.
join(" ")===y),v=V0.filter(j=>l.length>j).map(j=>Z0(l,j)),N=(f?[l,...v]:v).map(j=>({...dn($r(j,u),s,fm,$),isCut:!0})),B=[
...M.length?M:[_[2]],...N,um];return{...b,words:B,room:B[0].lines.length*lm+cm}})}var Gn=16,[hm,ey]=[14,5],za=30,ny=9;function gm(t,e){let n=t.ties.flatMap(({words:r},i)=>r?.isNumber?[{tie:i,words:r}]:[]);
if(!n.length)return{picture:t,notes:[]};n.sort((r,i)=>r.words.y-i.words.y||r.words.x-i.words.x);let o=t.height+hm,s=n.map(
({tie:r,words:i},a)=>{let c=String(a+1);i.lines=[c];let l=le(e(r),t.width-za-hm,ny,ce.plain),f={tie:r,number:c,lines:l,y:o};
return o+=l.length*Gn+ey,f});return{picture:{...t,height:o},notes:s}}var oy={square:"M3 2 H13 V12 H3 Z",triangle:"M8 1.5 L14 12.5 H2 Z",diamond:"M8 1 L14 7 L8 13 L2 7 Z"};function Ne(t,{dashes:e=[],
head:n="arrow",middle:o=""}={}){let r=S("line",{x1:2,y1:7,x2:n==="bar"?37:34,y2:7,stroke:t,"stroke-width":2,...hn(e)});return xm(
"0 0 42 14",r,Fo(n,t,"translate(40 7) rotate(0) scale(1)"),Ua(o,t,19,7))}var hn=t=>({"stroke-dasharray":t.join(" ")||null,
"stroke-linecap":t[0]<2?"round":null}),xm=(t,...e)=>S("svg",{class:"sample",width:42,height:14,viewBox:t,"aria-hidden":"\
true"},e),Un=t=>Ne(Dn(t),{head:x.encodings.signs[t].head}),wm=t=>Ne(ba(t));function Ga(){return[...ko.slice(0,Pe).map((e,n)=>Po(
wm(n),`${Js[n]} ${eu(e)}`)),Po(wm(Pe),p("part_same"))]}var Po=(t,e)=>[t,e];function Fo(t,e,n){return t?t==="bar"?S("line",
{transform:n,x1:-2,y1:-5,x2:-2,y2:5,stroke:e,"stroke-width":3}):t==="vee"?S("path",{transform:n,d:"M-8 -4.5 L0 0 L-8 4.5",
fill:"none",stroke:e,"stroke-width":2}):S("path",{transform:n,d:"M-9 -4.5 L0 0 L-9 4.5 Z",fill:e}):null}function Ua(t,e,n,o){
return t==="bar"?S("path",{transform:`translate(${n} ${o})`,d:"M0 -4.5 V4.5",stroke:e,"stroke-width":2.5}):t==="circle"?
S("circle",{cx:n,cy:o,r:3.5,fill:e}):t==="diamond"?S("path",{transform:`translate(${n} ${o})`,d:"M-4.5 0 L0 -4.5 L4.5 0 \
L0 4.5 Z",fill:e}):null}function Ha(t,e=et().node){let n={fill:e,stroke:et().line},o=t==="dot"?S("circle",{cx:8,cy:7,r:5.5,
...n}):S("path",{d:oy[t],...n});return xm("-13 0 42 14",o)}function bm(){let{sign:t,hold:e,mark:n}=O.level.arrows,o=[...O.
arrows.keys()];return Va({signs:new Set(o.map(s=>t[s])),holds:new Set(o.map(s=>e[s])),marks:new Set(o.map(s=>n[s]))})}function Va(t){
let{signs:e,holds:n,marks:o}=x.encodings,s=et().line,r=(l,f)=>!t||t[l].has(f),i=e.flatMap(({words:l},f)=>r("signs",f)?[Po(
Un(f),l)]:[]),a=n.flatMap(({dashes:l,middle:f,words:u},m)=>(l.length||f)&&r("holds",m)?[Po(Ne(s,{dashes:l,middle:f}),u)]:
[]),c=o.flatMap(({middle:l,words:f},u)=>l&&r("marks",u)?[Po(Ne(s,{middle:l}),f)]:[]);return[...O.parts?Ga():i,...a,...c]}var Or=17,ym=7,sy=260;function Sm(t,e,n,o){let s=S("svg",{class:"named",role:"group",viewBox:`0 0 ${t.width} ${t.height}`}),
r=t.boxes.map(f=>fy(f,e)),i=t.ties.map((f,u)=>ry(f,e.ties[u],u,o)),a=t.boxes.flatMap(f=>f.members.map(u=>my(u,f,e))),c=t.
ties.map((f,u)=>cy(f,e.ties[u],u)),l=n.map(f=>ly(f,e.ties[f.tie]));return s.append(...r,...i,...a,...c.filter(f=>f!==null),
...l),s}function ry(t,e,n,o){let{colour:s,dashes:r,width:i,head:a}=Wo(e),{path:c}=t,l=e.isBoth&&a?ym:0,f=Om(ay(c,l,a&&a!==
"bar"?ym:0));return S("g",{class:`tie${Bo(e)?" light":""}`,role:"button",tabindex:-1,"data-key":`t${e.from}>${e.to}:${e.
sign}${e.isReturn?"r":""}`,"data-tie":n,"aria-label":`${o(e)}. ${p("show_quotes")}`},S("path",{class:"around",d:Om(c),fill:"\
none",stroke:s}),S("path",{d:f,fill:"none",stroke:s,"stroke-width":i.toFixed(1),...hn(r)}),$m(a,s,c[c.length-1],c[c.length-
2],i),e.isBoth&&$m(a,s,c[0],c[1],i),iy(zn(e),s,t.points))}function $m(t,e,n,o,s){let r=n[0]<o[0]?180:0,i=(.9+.08*s).toFixed(
2);return Fo(t,e,`translate(${n[0]} ${n[1]}) rotate(${r}) scale(${i})`)}function iy(t,e,n){if(!t)return null;let[o,s]=n[Math.
floor(n.length/2)],r={transform:`translate(${o.toFixed(1)} ${s.toFixed(1)})`};if(t==="\u2022")return S("g",r,S("circle",
{class:"mark",r:4.5,stroke:e,"stroke-width":1.8}));if(t==="?")return S("g",r,S("circle",{class:"doubt",r:8}),S("text",{class:"\
doubted","text-anchor":"middle",y:4.5,"aria-hidden":"true"},"?"));let i=S("path",{d:"M-5.5 5.5 L5.5 -5.5",stroke:e,"stro\
ke-width":1.8});return S("g",r,S("circle",{class:"mark",r:8,stroke:e,"stroke-width":1.8}),i)}function ay(t,e,n){let o=t.
map(([r,i])=>[r,i]),s=o.length-1;return o[0][0]+=Math.sign(o[1][0]-o[0][0])*e,o[s][0]+=Math.sign(o[s-1][0]-o[s][0])*n,o}
function Om([t,...e]){let n=([s,r])=>`${s.toFixed(1)} ${r.toFixed(1)}`,o=[];for(let s=0;s+2<e.length;s+=3)o.push(`C${e.slice(
s,s+3).map(n).join(" ")}`);return`M${n(t)} ${o.join(" ")}`}function cy({words:t},e,n){if(!t)return null;let o=t.isNumber?
t.lines[0]:e.number;return S("g",_m(e,n),Qa(t.lines,t.x+t.width/2,t.y,o))}var _m=(t,e)=>({class:"words","data-words":e,"\
aria-hidden":"true",fill:Wo(t).colour});function ly({tie:t,number:e,lines:n,y:o},s){let r=a=>o+12.5+a*Gn,i=n.map((a,c)=>S(
"tspan",{x:za,y:r(c)},a));return S("g",_m(s,t),S("text",{class:"strong",x:6,y:r(0)},e),S("text",{},i))}function Qa(t,e,n,o=""){
let s=o.replaceAll(" ","\xA0");return S("text",{"text-anchor":"middle"},t.map((r,i)=>{let a=n+12.5+i*Gn,c=s&&r.endsWith(
s),l=c?r.slice(0,r.length-s.length):r;return S("tspan",{x:e,y:a},l,c&&S("tspan",{class:"strong"},s))}))}function fy(t,{ends:e,
heads:n}){let{box:o,x:s,y:r,width:i,height:a}=t,c=e.get(o.id),l=n.get(o.id),f=c.node?.shape==="diamond"&&!l,u=l?.isFolded?
" folded":f?" issue":"",m=S("rect",{x:s,y:r,width:i,height:a,rx:f?Math.min(20,a/2):14}),g=!!l?.isFolded?"middle":"start",
b=S("text",{class:"strong","text-anchor":g},uy(t,c.lang,l)),y=l?.isFolded?null:Mm(c.node?.shape??"square",s+20,o.isFrame?
r+18:km(o,r,a),6,!0),$=[c.name,l?.note,l?.isFolded&&p("unfold")].filter(Boolean).join(", "),_={class:`block${u}`,role:"b\
utton",tabindex:-1,"data-key":o.id,"aria-label":$};if(!o.isFrame||!l)return S("g",_,m,y,b);let M=S("g",{class:"fold",role:"\
button",tabindex:-1,"data-key":`x${o.id}`,"aria-label":`${l.note}: ${p("fold",{name:l.name})}`},S("text",{class:"count",
x:s+i-12,y:r+23,"text-anchor":"end"},`${l.note} \u2212`));return S("g",{class:"frame"},S("g",_,m,y,b),M)}var km=({lines:t},e,n)=>e+
(n>sy?t.length*Or/2+12:n/2);function uy({box:{lines:t,isFrame:e},x:n,y:o,width:s,height:r},i,a){let c=!!a?.isFolded;if(e)
return t.map((u,m)=>S("tspan",{x:n+32,y:o+23+m*Or,lang:i},u));let l=km({lines:t},o,r)-t.length*Or/2+13,f=u=>({x:c?n+s/2:
n+34,y:l+u*Or});return t.map((u,m)=>S("tspan",{...f(m),...a?.isFolded&&m>=a.lines?{class:"note"}:{lang:i}},u))}function my(t,{
x:e,width:n},{ends:o}){let s=o.get(t.id),{id:r,lines:i,y:a,height:c,atLeft:l,atRight:f}=t,u=f>l,m=u?e+n-14:e+14,h=O.nodes.
weightOf(s.at),g=Math.min(9,5+Math.sqrt(h)/1.6),b=u?e+n-28:e+28,y=a-i.length*Gn/2+12.5,$=_=>S("path",{class:"reach",d:`M${_}\
 ${a-c/2+4} V${a+c/2-2}`});return S("g",{class:`member${s.isStrong?" strong":""}`,role:"button",tabindex:-1,"data-key":r,
"aria-label":`${s.name}, ${s.node?.type??""}`},S("rect",{class:"around",x:e+2,y:a-c/2,width:n-4,height:c,rx:6}),f>1&&$(e+
n-1.5),l>1&&$(e+1.5),Mm(s.node?.shape??"dot",m,a,g,g>7.5),S("text",{"text-anchor":u?"end":"start",lang:s.lang},i.map((_,M)=>S(
"tspan",{x:b,y:y+M*Gn},_))))}function Mm(t,e,n,o,s){let r={class:`glyph${s?" full":""}`,transform:`translate(${e.toFixed(
1)} ${n.toFixed(1)})`};return t==="square"?S("rect",{...r,x:-o+.5,y:-o+.5,width:2*o-1,height:2*o-1,rx:2}):t==="triangle"?
S("path",{...r,d:`M0 ${-o-1} L${o+1} ${o-1} L${-o-1} ${o-1} Z`}):t==="diamond"?S("path",{...r,d:`M0 ${-o-1} L${o+1} 0 L0\
 ${o+1} L${-o-1} 0 Z`}):S("circle",{...r,r:o})}var py={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},dy=2.5;function Am(t,e,n){let o=py[n];if(!o||!e)
return!1;let s=vm(e),r=[...t.querySelectorAll("[data-key]")],[i,a]=[null,1/0];for(let c of r){if(c===e)continue;let[l,f]=vm(
c).map((g,b)=>g-s[b]),u=l*o[0]+f*o[1],m=Math.abs(l*o[1])+Math.abs(f*o[0]),h=u+dy*m;u>1&&h<a&&([i,a]=[c,h])}return i&&(e.
setAttribute("tabindex","-1"),i.setAttribute("tabindex","0"),i.focus()),!0}function vm(t){let{x:e,y:n,width:o,height:s}=t.
getBoundingClientRect();return[e+o/2,n+s/2]}function Tm(t,e){let n=null;t.addEventListener("pointerdown",o=>{let s=o.target instanceof Element&&!o.target.closest("[\
data-key], [data-words]");o.pointerType==="mouse"&&o.button===0&&s&&(n={x:o.clientX,y:o.clientY,left:t.scrollLeft,top:t.
scrollTop})}),t.addEventListener("pointermove",o=>{n&&(t.scrollLeft=n.left-(o.clientX-n.x),t.scrollTop=n.top-(o.clientY-
n.y))});for(let o of["pointerup","pointerleave","pointercancel"])t.addEventListener(o,()=>n=null);t.addEventListener("wh\
eel",o=>{o.ctrlKey&&(o.preventDefault(),e(o.deltaY<0?1:-1))},{passive:!1})}var hy=16,gy=220,Ka=({words:t})=>!!(t&&!t.isNumber);function Do(t,{ends:e}){let[n,o]=[e.get(t.from)?.name??"",e.get(t.to)?.
name??""];if(t.isReturn)return p("asks_in_return",{who:o,what:t.prices.join(", ")});let s=t.number?`: ${t.number}`:"";return`${n}\
 ${t.text} ${o}${t.terms}${s}`}function Ya({parts:t},e){let n=e?.getAttribute("data-tie")??e?.getAttribute("data-words");
return n==null?null:t.ties[Number(n)]}function Lm(t,e){let{root:n,parts:o,picture:s}=t;n.querySelector(".now:not(.kept)")?.
remove();for(let f of n.querySelectorAll(".lit"))f.classList.remove("lit");let r=Ya(t,e),i=e?.getAttribute("data-key")?.
replace(/^x/,"")??"",a=f=>f===i||i.startsWith("f")&&`f${o.ends.get(f)?.frame}`===i,c=o.ties.flatMap((f,u)=>f===r||!r&&i&&
(a(f.from)||a(f.to))?[u]:[]);n.classList.toggle("fading",c.length>0),A("hint").textContent=r?`${Do(r,o)} \xB7 ${wy(r)}`:
i?xy(t,i):"";let l=new Set(c.flatMap(f=>[o.ties[f].from,o.ties[f].to]));i&&l.add(i);for(let f of n.querySelectorAll("[da\
ta-key]")){let u=f.getAttribute("data-key")??"",m=c.includes(Number(f.getAttribute("data-tie")??-1))||l.has(u)||l.has(`${u}`.
replace(/^x/,""));f.classList.toggle("lit",m)}for(let f of c)for(let u of n.querySelectorAll(`[data-words="${f}"]`))u.classList.
add("lit");r&&c.length===1&&!Ka(s.ties[c[0]])&&n.append(Ja(s,s.ties[c[0]],r))}var wy=t=>I(Et(O,t.rows).length,"statement");
function xy(t,e){let n=t.parts.ends.get(e);if(!n)return"";let{size:o}=O.nodes.othersOf(n.at);return[n.name,n.node?.type,
o>0&&I(o,"neighbour")].filter(Boolean).join(" \xB7 ")}function Ja(t,{points:e},n,o="now"){let{lines:s,width:r}=dn($r(n.text+
n.terms,n.number),gy,9,Da(n.number,ce)),[i,a]=e[Math.floor(e.length/2)],c=s.length*hy+8,l=Math.max(4+r/2+8,Math.min(i,t.
width-r/2-12)),f=Math.max(4,a-c-10);return S("g",{class:o,"aria-hidden":"true"},S("rect",{x:l-r/2-8,y:f,width:r+16,height:c,
rx:6}),Qa(s,l,f+3,n.number))}var Em=500,by=5,Nm={at:-1,time:0,x:0,y:0},Im=[[.7],[.7,{columns:3}],[.7,{columns:2}],[.5,{columns:2}],[.5,{columns:2,open:2}],
[.5,{columns:2,open:1}],[.5,{columns:2,open:0}],[.5,{columns:1,open:0}]],Xa=[.5,.7,1,1.25,1.5,2],yy=1.25,tt=null,Hn=null,
zo=!1,tc=Nm,Za={selection:null,key:""},qm=null,Uo=()=>tt;async function Rm(t){qm=await yt(x.fitting),t&&(Hn=null,zo=!1);
let e=[Qt(),w.language,JSON.stringify(w.frames)].join(" ");if(tt&&Za.selection===O&&Za.key===e&&!t){Wm();return}Za={selection:O,
key:e},Vn()}function Vn(){let t=A("named"),e=on(O),n=!tt,o=document.activeElement?.closest("#named [data-key]")?.getAttribute(
"data-key"),{picture:s,parts:r,notes:i,scale:a}=Hn!==null?Sr(Hn):zo?$y(t):Cm(t),c=Sm(s,r,i,f=>Do(f,r));tt={picture:s,parts:r,
notes:i,scale:a,root:c};let l=zo?ec(s,t):Math.max(a,1);c.setAttribute("width",String(s.width*l)),c.setAttribute("height",
String(s.height*l)),c.setAttribute("aria-label",`${p("graph_of")} ${Vt(e)} ${p("graph_keys")}`),Sy(c),L(t,c),c.querySelector(
"[data-key]")?.setAttribute("tabindex","0"),Wm(),o&&Ty(o),n&&Oy(t,c)}function Cm(t){let{clientWidth:e,clientHeight:n}=t,
o=Sr(1);if(!e)return o;for(let r of Im){if(o.picture.width<=e)break;let i=Sr(...r);i.picture.width<o.picture.width&&(o=i)}
let s=1.25*o.picture.width<=e&&1.25*o.picture.height<=n;return o.scale===1&&s?{...o,scale:1.25}:o}function $y(t){let e=Cm(
t),n=e.scale>=1?Im.map(o=>Sr(...o)):[];return[e,...n.filter(({parts:o})=>o.ends.size===e.parts.ends.size)].reduce((o,s)=>ec(
s.picture,t)>1.1*ec(o.picture,t)?s:o)}var ec=(t,{clientWidth:e,clientHeight:n})=>Math.min(yy,e/t.width,n/t.height);function Sr(t,e){
let n=pm(on(O),qm,ce,{scale:t,unfolded:w.frames,...e});return{...gm(om(n.given),s=>Do(n.ties[s],n)),parts:n,scale:t}}function Oy(t,e){
t.scrollLeft=(e.clientWidth-t.clientWidth)/2}function Sy(t){let e=s=>s.target instanceof Element?s.target.closest("[data\
-key], [data-words]"):null,n=(s,r)=>t.addEventListener(s,r);n("click",s=>_y(e(s),s));let o=s=>tt&&Lm(tt,s);n("pointerove\
r",s=>o(e(s))),n("pointerleave",()=>o(null)),n("focusin",s=>o(e(s))),n("focusout",()=>o(null)),n("keydown",s=>{let r=e(s);
if(s.key==="Enter"||s.key===" ")jm(r);else if(s.key==="+"&&Go(r)>=0)Te(Go(r));else if(!Am(t,r,s.key))return;s.preventDefault(),
s.stopPropagation()})}function _y(t,{timeStamp:e,clientX:n,clientY:o}){tc={at:Go(t),time:e,x:n,y:o},jm(t)}function ky(t){
let{at:e,time:n,x:o,y:s}=tc,r=Math.hypot(t.clientX-o,t.clientY-s)<by&&t.timeStamp-n<Em;e<0||!r||(t.stopPropagation(),t.preventDefault(),
tc=Nm,Te(e))}var Go=t=>tt?.parts.ends.get(t?.getAttribute("data-key")??"")?.at??-1;function jm(t){if(!t||!tt)return;let e=Ya(
tt,t);if(e){My(e);return}let n=t.getAttribute("data-key")??"",o=tt.parts.heads.get(n.replace(/^x/,""));o&&(o.isFolded||n.
startsWith("x"))?vy(o.frame,!o.isFolded):Go(t)>=0&&st(O.level.nodes[Go(t)].actor)}function My(t){if(!tt)return;let[e,n]=(t.
isReturn?[t.to,t.from]:[t.from,t.to]).map(s=>tt?.parts.ends.get(s));e&&n&&!e.folded&&!n.folded&&e.at>=0&&n.at>=0?_t(e.at,
n.at):Q(Et(O,t.rows),Do(t,tt.parts))}function vy(t,e){let o=[...tt?.parts.heads.values()??[]].filter(s=>!s.isFolded).map(
s=>s.frame).filter(s=>s!==t);k({frames:e?o:[...o,t]})}var Ay=(t,e)=>t.size===e.length&&e.every(n=>t.has(n));function Wm(){
if(!tt)return;let t=ae(),{parts:e,root:n,picture:o}=tt,s=Qe();for(let c of n.querySelectorAll(".kept"))c.remove();let[r,
i]=(t?.names??[]).map(c=>O.level.numbers.get(c)),a=c=>e.ends.get(c)?.at;for(let[c,l]of e.ties.entries()){let[f,u]=(l.isReturn?
[l.to,l.from]:[l.from,l.to]).map(a),h=t?.kind==="pair"&&f===r&&u===i||s.size>0&&Ay(s,Et(O,l.rows));n.querySelector(`[dat\
a-tie="${c}"]`)?.classList.toggle("open",h),h&&!Ka(o.ties[c])&&n.append(Ja(o,o.ties[c],l,"now kept"))}for(let c of n.querySelectorAll(
".member.open, .block.open"))c.classList.remove("open");if(!(t?.kind!=="actor"||r===void 0))for(let[c,{at:l}]of e.ends)l===
r&&_r(c)?.classList.add("open")}var _r=t=>tt?.root.querySelector(`[data-key="${CSS.escape(t)}"]`)??null;function Ty(t){let e=_r(
t);if(e){for(let n of tt?.root.querySelectorAll("[tabindex='0']")??[])n.setAttribute("tabindex","-1");e.setAttribute("ta\
bindex","0"),e.focus({preventScroll:!0})}}function Bm(t){(_r(`a${t}`)??[...tt?.parts.ends??[]].flatMap(([n,o])=>o.at===t?
[_r(n)]:[])[0])?.scrollIntoView({block:"center",inline:"center"})}function kr(t){let e=Xa.indexOf(tt?.scale??1),n=Xa[Math.
max(0,Math.min(Xa.length-1,e+t))];n!==tt?.scale&&(Hn=n,zo=!1,Vn())}function Pm(){Hn=null,zo=!0,Vn()}function Fm(t){Tm(t,
kr),document.addEventListener("click",ky,!0);let[e,n]=[0,0];new ResizeObserver(()=>{t.clientWidth!==e&&(e=t.clientWidth,
clearTimeout(n),n=setTimeout(()=>{e&&tt&&Hn===null&&w.picture==="named"&&Vn()},Em))}).observe(t)}function Mr(){let t=Uo()?.parts.ties??[],e=[...new Set(t.map(a=>a.sign))].sort((a,c)=>a-c),n=t.map(Wo),o=et().line,s=O.parts?
Ga():e.map(a=>[Un(a),x.encodings.signs[a].words]),{holds:r,marks:i}=x.encodings;for(let{dashes:a,words:c}of r)a.length&&
n.some(l=>l.dashes===a)&&s.push([Ne(o,{dashes:a,head:""}),c]);for(let{sign:a,words:c}of[...r,...i])a&&t.some(l=>zn(l)===
a)&&s.push([Dm(a),c]);return t.some(Bo)&&!t.every(Bo)&&s.push([Ly(Ne(o,{head:""})),p("key_light")]),t.some(({text:a})=>a.
includes("["))&&s.push([Dm("[ ]"),p("key_inferred")]),s}function Ly(t){return t.setAttribute("opacity","0.5"),t}function Dm(t){
let e=S("text",{x:21,y:12,"text-anchor":"middle","font-size":14,fill:et().text},t);return S("svg",{class:"sample",width:42,
height:14,viewBox:"0 0 42 14","aria-hidden":"true"},e)}var Ey=["grown","frames","ego","steps","picture","level","issues"],Ny=100,Qn=[],vr=[],gn=null,Iy=()=>Object.fromEntries(
Ey.map(t=>[t,w[t]]));function zm(){let t=Iy();gn&&JSON.stringify(gn)!==JSON.stringify(t)&&(Qn.push(gn),Qn.splice(0,Qn.length-
Ny),vr.length=0),gn=t}var Gm=()=>Qn.length>0,Um=()=>vr.length>0,nc=()=>Hm(Qn,vr),oc=()=>Hm(vr,Qn);async function Hm(t,e){
let n=t.at(-1);if(!n||!gn)return;let o=await yt(n.level);n===t.at(-1)&&(t.pop(),e.push(gn),gn=n,await k({...n,...o.name===
O.level.name?{}:ar(o)}))}var Vm=["named","whole"];function Qm(t){let e=d("div",{id:"named"});return Fm(e),document.addEventListener("keydown",Wy),
d("div",{id:"stage",inert:!0},qy(t),d("div",{class:"pictures"},e,d("div",{id:"canvas",role:"application","aria-label":p(
"graph_of")}),d("p",{id:"empty",class:"empty"}),d("p",{id:"hint",class:"hint"})),d("ul",{id:"key",class:"key","aria-labe\
l":p("legend")}))}function qy(t){let e=d("input",{type:"checkbox",onchange:o=>Ru(o.target.checked)}),n=o=>k({picture:o});
return d("div",{class:"graph-tools",role:"toolbar","aria-label":p("graph_tools")},d("div",{class:"pressed",role:"group",
"aria-label":p("picture")},Vm.map(o=>T(p(`picture_${o}`),()=>n(o),{id:`picture-${o}`}))),T(p("undo"),nc,{id:"undo"}),T(p(
"redo"),oc,{id:"redo"}),T("",jy,{id:"grow"}),d("div",{class:"right"},d("span",{id:"legend-of-whole"},t),d("label",{class:"\
tick",id:"physics"},e,d("span",{},p("physics"))),T("\u2212",()=>kr(-1),{id:"zoom-out","aria-label":p("zoom_out"),title:p(
"zoom_out")}),T("+",()=>kr(1),{id:"zoom-in","aria-label":p("zoom_in"),title:p("zoom_in")}),T(p("fit"),()=>w.picture==="n\
amed"?Pm():wr())))}async function Km(t){let e=w.picture==="named",n=!O.arrows.size&&!(O.isGrown&&!e);if(zm(),L(A("empty"),
n&&He()),A("named").hidden=!e,A("canvas").hidden=e,Ry(e),e)await Rm(t);else{if(await ju(),w.picture!=="whole")return;Aa(
t)}Jm(e)}function Ym(){w.picture==="named"?(Vn(),Jm(!0)):Ee()&&Aa(!1)}var Jm=t=>L(A("key"),t&&Mr().map(([e,n])=>d("li",{},
e,d("span",{},n))));function Ry(t){for(let n of Vm)A(`picture-${n}`).setAttribute("aria-pressed",String(w.picture===n));
for(let n of["zoom-out","zoom-in"])A(n).hidden=!t;A("legend-of-whole").hidden=t,A("physics").hidden=t||O.nodes.size>=Lu,
A("undo").disabled=!Gm(),A("redo").disabled=!Um();let e=Xm();A("grow").hidden=e===void 0||!Cy(e),e!==void 0&&(A("grow").
textContent=p("add_neighbours",{name:Wn(O.level.nodes[e].actor)}))}function Xm(){let t=ae(),e=t?.kind==="actor"?O.level.
numbers.get(t.names[0]):void 0;return e!==void 0&&O.nodes.has(e)?e:void 0}function Cy(t){let{shown:e}=qn();return[...O.nodes.
othersOf(t)].some(n=>!e.has(n))}function jy(){let t=Xm();t!==void 0&&Te(t)}var Ar=t=>w.picture==="named"?Bm(t):qu(t);function Wy(t){
let e=t.target instanceof Element&&t.target.matches("input, textarea, select");w.tab!=="graph"||e||!(t.ctrlKey||t.metaKey)||
t.key.toLowerCase()!=="z"||(t.preventDefault(),t.shiftKey?oc():nc())}var By=80;async function tp({kind:t,at:e=0,article:n=0,statements:o,tab:s,sentence:r},i,a){t==="actor"||t==="issue"?await Py(
E().entities[e].id):t==="article"?await k({tab:"article",article:x.articles[e].id,open:null}):t==="words"?await k({tab:"\
article",article:x.articles[n].id,open:null,find:[a,Zm(r)]}):s?await k({tab:s}):t==="finding"?await Q(o??[],F(i),{tab:"f\
indings",find:["",Zm(i)]}):o?.length===1?await St(o[0]):await Q(o??[],F(i))}var Zm=(t="")=>t.replace(/^#+\s+/,"").trim().
replace(/\s+/g," ").slice(0,By);async function Py(t){let e=O.level.numbers.get(t);if(e===void 0||!O.nodes.has(e)){await st(
t);return}let n=vo().shown.has(e)?w.grown:ir(t);await st(t),await k({grown:n}),w.tab==="graph"&&Ar(e)}var Fy=/(?<![\p{L}\p{N}])['"\u2018\u201c\u201e\u00ab]([^'"\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb]+)['"\u2019\u201d\u201c\u00bb](?![\p{L}\p{N}])/gu,
ct=t=>x.relations[x.statements.relation[t]],Dy=t=>sc(ct(t),[E().statements.get(t).s]);function sc(t,e){return ep(e)?t.several:
t.label}function ep(t){let{entities:e}=E(),n=o=>typeof o=="number"&&o>=0&&e[o].several;return t.length>1||t.some(n)}function Se(t,e=0){
let{s:n,o,roles:s,degree:r}=E().statements.get(t),i=r?` (${Dt(r)})`:"",a=Number(ep([n])),c=e?ct(t).verbs[a]:Dy(t);if(o!==
void 0)return{verb:c+i,ends:[o],field:"object"};let l=ct(t).at_whom,f=(s??[]).filter(([u])=>np(u)).map(([,u])=>u);return l&&
f.length?{verb:l[a]+i,ends:f,field:rc}:{verb:ct(t).alone[a]+i,ends:[],field:"object"}}function Ho(t){let{roles:e=[]}=E().
statements.get(t);return Se(t).field===rc?e.filter(([n])=>!np(n)):e}var rc="to",np=t=>E().roles[t].id===rc,rt=t=>x.articles[x.
statements.article[t]],wn=t=>t.map(e=>{let n=E().entities[e];return/(^|\/)unspecified$/.test(n.id)?p("unnamed_source"):Z(
n)});function wt(t,e=0){return ic(e?Kn(t,e).join(" "):Kn(t).join(" \u2013 ")+ac(t),t)}function ic(t,e){let n=Vo(e);return n.
length?`${t} (${n.join("; ")})`:t}function Kn(t,e=0){let n=Tr(t,"subject",fe(E().statements.get(t).s,e)),{verb:o,ends:s,
field:r}=Se(t,e),i=s.map(a=>Tr(t,r,fe(a,e)));return[n,o,...i.length?[i.join(` ${p("and")} `)]:[]]}function ac(t){let e=E(),
n=new Map;for(let[s,r]of Ho(t))n.set(s,[...n.get(s)??[],Tr(t,e.roles[s].id,fe(r))]);return[...n].sort(([s],[r])=>s-r).map(
([s,r])=>`, ${e.roles[s].label} ${r.join(` ${p("and")} `)}`).join("")}function fe(t,e=0){if(t===void 0)return"";if(typeof t==
"string")return Dt(t);if(t>=0)return Dt(Z(E().entities[t]));let n=-1-t;return e>=2?`#${x.keys.at(n).split("#")[1]}`:zt(wt(
n,e+1))}var xn=t=>typeof t=="number"&&t>=0?Ot(E().entities[t].id):null,cc=(t,e)=>E().statements.get(t).inferred?.includes(
e)??!1,Tr=(t,e,n)=>cc(t,e)?re(n):n;function zy(t,e){let n=wn(e).map(Dt);return[...n.slice(0,-1),...n.slice(-1).map(o=>Tr(
t,"according_to",o))].join(" > ")}function Vo(t){let{names:e,labels:n,statements:o}=x,s=E().statements.get(t),r=o.stance[t]>=
0?e.stances[o.stance[t]]:"";return[s.sources?.length&&`${p("according_to")} ${zy(t,s.sources)}`,r==="doubts"&&p("author_\
doubts"),r==="rejects"&&p("author_rejects"),o.mode[t]!==nn&&n.modes[o.mode[t]],o.certainty[t]!==0&&n.certainties[o.certainty[t]],
o.polarity[t]!==0&&p("look_denied"),s.ended&&p("ended")].filter(a=>typeof a=="string")}function op(t){let e=x.names.stances[x.
statements.stance[t]],{note:n}=E().statements.get(t);if(e!=="doubts"&&e!=="rejects"||typeof n!="string")return[];let o=n.
matchAll(Fy);return Array.from(o,([,s])=>s.trim()).filter(Boolean)}function Qo(t){let{quote:e=[]}=E().statements.get(t),
n=e.slice(2).map(Number);return n.flatMap((o,s)=>s%2?[]:[[o,n[s+1]]])}function Nt(t){let{quote:e,missing:n,record:o}=E().
statements.get(t);return e?null:n?o?p("no_words_but_record",{why:n,record:o}):p("no_words",{why:n}):p("words_left_out")}
function It(t){let e=E(),n=e.bodies.get(x.statements.article[t]);return n===null?(e.statements.get(t).quote??[]).join(" \
[\u2026] "):Qo(t).map(([o,s])=>n.slice(o,s).split(/\s+/).join(" ")).join(" [\u2026] ")}var lc=new Set("al bin da de del della den der di do dos du e el ibn la le ten ter van von y".split(" "));function Jn(t){
let e=t.inferred?`${p("no_date")}, ${p("probably")} ${at(t.inferred)}`:p("no_date"),n=t.published&&t.published!=="unknow\
n"?at(t.published):e;return t.status?`${n}; ${p(`is_${t.status}`)}`:n}var _e=t=>`${t.author?`${Dt(t.author)}, `:""}${Dt(
t.publisher)}, ${Jn(t)}`;function Gy(t){return`${t.author?`${t.author}, `:""}${zt(t.title)}, ${t.publisher}, ${Jn(t)}`}function rp(t){
let e={plain:Uy,chicago:Hy,apa:Vy}[w.citation];return`${e(rt(t))} ${Nt(t)??zt(It(t))}`}function Uy(t){let e=t.retrieved?
` (${p("accessed")} ${at(t.retrieved)})`:"";return`${Gy(t)}${t.url?`, ${t.url}`:""}${e}:`}function Hy(t){let e=`\u201C${Rn(
t.title)}${/[?!.,]$/.test(t.title)?"":","}\u201D`,n=Lr(t.published)??(t.inferred?`[${Lr(t.inferred)??t.inferred}?]`:"n.d\
."),o=Lr(t.retrieved),s=[t.publisher,n,t.status,o&&`accessed ${o}`,t.url].filter(Boolean);return`${t.author?`${t.author}\
, `:""}${e} ${s.join(", ")}:`}function Vy(t){let e=ip(t)?.map(({given:h,family:g})=>`${g}, ${Qy(h)}`)??[t.author??""],n=e.
slice(-1).join(""),o=e.length>1?`${e.slice(0,-1).join(", ")}, & ${n}`:n,s=t.status?`${t.title} [${F(t.status)}]`:t.title,
r=sp(t.published)??(t.inferred?`[ca. ${sp(t.inferred)??t.inferred}]`:"n.d."),i=t.author===t.publisher?"":t.publisher,a=Lr(
t.retrieved),c=t.url?`${a?`Retrieved ${a}, from `:""}${t.url}`:"",[l,f]=o?[o,s]:[s,""],u=h=>/[^?!.]$/.test(h)?`${h}.`:h;
return[u(l),`(${r}).`,u(f),u(i),c].filter(Boolean).join(" ").replace(/[. ]*$/,":")}var Qy=t=>t.split(/[\s-]+/).map(e=>`${e[0]}\
.`).join(" ");function Lr(t){let{year:e,month:n,day:o}=Er(t);return e?[[n,o].filter(Boolean).join(" "),e].filter(Boolean).
join(n&&o?", ":" "):null}function sp(t){let{year:e,month:n,day:o}=Er(t);return e?[e,[n,o].filter(Boolean).join(" ")].filter(
Boolean).join(", "):null}function Er(t){let[,e,n,o]=/^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.exec(t??"")??[],s=n?new Date(
Date.UTC(2e3,Number(n)-1,1)):null;return{year:e,month:s?.toLocaleDateString("en-US",{month:"long",timeZone:"UTC"}),day:o&&
String(Number(o))}}function ip({author:t,publisher:e}){if(!t||t===e)return null;let n=t.split(/\s+and\s+|\s*&\s*|,\s*(?:and\s+)?/).
map(Ky);return n.every(o=>o!==null)?n:null}function Ky(t){let e=t.trim().split(/\s+/),n=r=>/^\p{L}/u.test(r)&&(!/^\p{Ll}/u.
test(r)||lc.has(r));if(e.length<2||e.length>4||!e.every(n)||lc.has(e[0]))return null;let o=e.findIndex(r=>lc.has(r)),s=o>
0?o:e.length-1;return{given:e.slice(0,s).join(" "),family:e.slice(s).join(" ")}}function ap(t){let e=rt(t),{published:n,
url:o,retrieved:s}=e,r=Nt(t),i=ip(e),a=e.author&&`{${Yn(e.author)}}`,c=Er(n).year!==void 0,l=/^\d{4}/.exec(c?"":n||e.inferred||
""),u=[["author",i?i.map(({given:m,family:h})=>Yn(`${m} ${h}`)).join(" and "):a],["title",Yn(e.title)],["organization",e.
author!==e.publisher&&`{${Yn(e.publisher)}}`],["date",c&&n],["year",l?.[0]],["url",o&&Yy(o)],["urldate",Er(s).day&&s],["\
addendum",e.status],["note",r===null?`\`\`${Yn(Rn(It(t)))}''`:Yn(r)]].flatMap(([m,h])=>h?[`  ${m} = {${h}}`]:[]);return`\
@online{${e.id.replace(/[\s,{}#%~\\"'()=]+/g,"-")},
${u.join(`,
`)}
}`}var Yy=t=>encodeURI(t).replace(/%25(?=[\dA-Fa-f]{2})/g,"%"),Jy={"\\":"\\textbackslash{}","{":"\\textbraceleft{}","}":"\
\\textbraceright{}","~":"\\textasciitilde{}","^":"\\textasciicircum{}","\u201C":"``","\u201D":"''","\u2018":"`","\u2019":"\
'","\u2013":"--","\u2014":"---","\u2026":"\\dots{}"},Yn=t=>t.replace(/[#$%&_\\{}~^\u201c\u201d\u2018\u2019\u2013\u2014\u2026]/g,
e=>Jy[e]??`\\${e}`);function lp({kind:t,total:e,hits:n},o,s,r){let i=`results-${t}`;return d("div",{role:"group","aria-labelledby":i},d("p",
{class:"results-head",id:i},p(`found_${t}`),d("span",{class:"quiet"},` ${q(e)}`)),n.map(a=>o(Xy(a),s(a,fp(a)))),e>n.length&&
o(d("div",{role:"option",class:"result more"},p("show_all_of",{n:q(e)})),r(t)))}function Xy(t){let{count:e,alias:n,snippet:o,
kind:s}=t;return d("div",{role:"option",class:"result"},o?d("span",{class:s==="quote"||s==="words"?"words":"",dir:"auto",
lang:cp(t)},e1(o)):d("span",{dir:"auto",lang:cp(t)},fp(t)),n&&[" ",d("span",{class:"quiet",dir:"auto"},`(${n})`)],d("spa\
n",{class:"quiet aside"},[t1(t),e!==null&&I(e,"statement")].filter(Boolean).join(" \xB7 ")))}function fp({kind:t,label:e,
at:n,phrase:o}){if(o){let[s,r]=[o.actor,o.target].map(a=>a===null?"":Zy(a));return p(s&&r?"phrase_both":r?"phrase_who":"\
phrase_whom",{actor:s,relation:x.relations[o.relation].verbs[0],target:r})}return(t==="actor"||t==="issue")&&n!==void 0?
Z(E().entities[n]):t==="relation"&&n!==void 0?fn(x.relations[n].verbs[0]):e}function cp({kind:t,at:e,article:n}){return t===
"quote"||t==="words"?n===void 0?null:x.articles[n].language:e===void 0?null:t==="actor"||t==="issue"?Ot(E().entities[e].
id):t==="article"?x.articles[e].language:null}function Zy(t){let e=E().entities.find(n=>n.id===t);return e?Z(e):t}function t1({
kind:t,at:e,article:n}){return t==="article"&&e!==void 0?_e(x.articles[e]):(t==="quote"||t==="words")&&n!==void 0?x.articles[n].
title:t==="actor"||t==="issue"?e===void 0?"":E().entities[e].type:""}function e1({text:t,marks:e}){let n=0;return[...e.flatMap(
([s,r])=>{let i=t.slice(n,s);return n=r,[i,d("mark",{},t.slice(s,r))]}),t.slice(n)]}var n1=12,[o1,s1,up,Nr]=[560,200,4,12],Yt="",uc=null,fc=null,Je=null,Xe=[],Ze=-1;function mp(){let t=d("div",{id:"result\
s",class:"results",role:"listbox","aria-label":p("search_results")});t.hidden=!0,t.addEventListener("mousedown",n=>n.preventDefault());
let e=d("input",{type:"search",id:"search",role:"combobox","aria-expanded":"false","aria-controls":"results","aria-autoc\
omplete":"list",placeholder:p("search"),"aria-label":p("search"),autocomplete:"off",value:Yt,onfocus:pp,oninput:n=>Ir(n.
target.value),onkeydown:c1,onblur:qr});return d("div",{class:"searching",role:"search"},e,t)}function pp(){if(fc?.of!==x){
let t=Promise.all([G(),Cs(),yt("entity")]).then(([e,{cards:n},o])=>Pl({facts:x,words:e,findings:n,level:o},r1()));fc={of:x,
index:t}}return fc}function r1(){let t=performance.now();return()=>performance.now()-t<n1?null:new Promise(e=>setTimeout(
()=>{t=performance.now(),e()}))}async function mc(){let{of:t,index:e}=pp(),n=await e,o=JSON.stringify(w.coders);return(Je?.
coders!==o||Je.of!==t)&&(Je={search:new bs(n,w,p("search_asking")),of:t,coders:o}),Je.search}async function Ir(t){Yt=t,uc=
null,Je||hp([d("p",{class:"quiet"},p("search_preparing"))]),await mc(),Yt===t&&dp()}function dp(){let t=Je?.search.groups(
Yt,uc)??[];Xe=[],Ze=-1;let e=(r,i)=>(r.id=`result-${Xe.length}`,r.addEventListener("click",i),Xe.push({element:r,act:i}),
r);if(!Yt.trim())return qr();let n=(r,i)=>()=>(qr(),tp(r,i,Yt.trim())),o=r=>()=>{let i=Ze;uc=r,dp(),gp(i)};hp(t.length?t.
map(r=>lp(r,e,n,o)):i1(e));let s=t.reduce((r,i)=>r+i.total,0);pe(s?I(s,"hit"):p("nothing_found",{what:Yt.trim()}))}function i1(t){
let e=Je?.search.nearest(Yt)??null,n=()=>{if(e===null)return;let o=A("search");o.value=e,o.focus(),Ir(e)};return[d("p",{
class:"quiet"},p("nothing_found",{what:Yt.trim()})),e!==null&&t(d("div",{role:"option",class:"result"},p("did_you_mean",
{name:e})),n)]}function hp(t){let e=A("results");L(e,t),e.hidden=!1,a1(A("search"),e),A("search").setAttribute("aria-exp\
anded","true")}function a1(t,e){let{left:n,bottom:o,width:s}=t.getBoundingClientRect(),r=document.documentElement.clientWidth-
2*Nr,i=Math.min(r,Math.max(s,o1));e.style.width=`${i}px`,e.style.left=`${Math.max(Nr,Math.min(n,r+Nr-i))}px`,e.style.top=
`${o+up}px`,e.style.maxHeight=`${Math.max(s1,innerHeight-o-up-Nr)}px`}function qr(){Xe=[],Ze=-1,A("results").hidden=!0,A(
"search").setAttribute("aria-expanded","false"),A("search").removeAttribute("aria-activedescendant")}function gp(t){Xe[Ze]?.
element.removeAttribute("aria-selected"),Ze=Math.max(-1,Math.min(t,Xe.length-1));let e=Xe[Ze]?.element;e?.setAttribute("\
aria-selected","true"),e?.scrollIntoView({block:"nearest"}),e?A("search").setAttribute("aria-activedescendant",e.id):A("\
search").removeAttribute("aria-activedescendant")}async function c1(t){let{key:e,target:n}=t,o={ArrowDown:1,ArrowUp:-1};
e in o?(t.preventDefault(),A("results").hidden&&Yt.trim()?await Ir(Yt):gp(Ze+o[e])):e==="Enter"?(t.preventDefault(),(A("\
results").hidden||!Je)&&await Ir(n.value),Xe[Math.max(Ze,0)]?.act()):e==="Escape"&&(n.value=Yt="",qr())}var Xn=(t,e)=>T(t,n=>l1(e(),n));async function l1(t,e){try{await navigator.clipboard.writeText(t)}catch{let n=d("textare\
a",{class:"unseen","aria-hidden":"true"},t);document.body.append(n),n.select(),document.execCommand("copy"),n.remove()}pe(
p("copied")),e.classList.add("done"),setTimeout(()=>e.classList.remove("done"),1200)}function Ie(t,e,n){let o=URL.createObjectURL(
n instanceof Blob?n:new Blob([n],{type:e})),s=d("a",{href:o,download:t});document.body.append(s),s.click(),s.remove(),setTimeout(
()=>URL.revokeObjectURL(o),1e4)}var Zn=(t,...e)=>d("section",{class:"group"},d("h2",{},t),e);function X(t,e,n,o){let s=e.find(([r])=>r===n);return d("se\
lect",{"aria-label":t,title:s?.[1],onchange:r=>o(r.target.value)},e.map(([r,i])=>d("option",{value:r,selected:r===n},F(i))))}
function lt(t,e,n,o){let s=d("input",{type:"checkbox",checked:e,onchange:r=>n(r.target.checked)});return d("label",{class:"\
tick"},s,o,d("span",{},t))}function qe(t,e){let n=d("ol",{class:"acts"},t.slice(0,e));return[n,Ko(t,e,e,o=>ne(n,o))]}function Ko(t,e,n,o){
if(t.length<=e)return null;let s=e,r=()=>p("more",{n:t.length-s}),i=T(r(),()=>{o(t.slice(s,s+n)),s+=n,s>=t.length?i.remove():
i.textContent=r()});return i}var Jt=(t,...e)=>d("fieldset",{},d("legend",{},t),e);function U(t,e,n){let o=typeof t=="number"?q(t):t;return e.length?R(o,()=>Q(e,n),{class:o===p("show_quotes")?"link numbe\
r show-quotes":"link number","aria-label":`${o} ${n}: ${p("show_quotes")}`}):d("span",{class:"number none"},o)}var wp="sums_up";function Yo(t,e,n){let o=de(t,n,t.statements.alternative),s=e.arrows.filter(l=>o[l.statement]),r=s.filter(
l=>l.by!==wp),i=new Set(r.flatMap(({tail:l,head:f})=>[l,f])),a=new Map;for(let l of s){if(l.by===wp&&!i.has(l.tail))continue;
let f=[l.tail,l.head,l.by,l.words].join(`
`),u=a.get(f);u?u.statements.push(l.statement):a.set(f,{...l,statements:[l.statement]})}let c=e.topics.findIndex(([l])=>l===
n.about);return n.about===null?[...a.values()]:f1([...a.values()],e,c)}function f1(t,{cards:e},n){let o=t.flatMap(({tail:i,
head:a})=>[i,a]).filter(i=>e[i].about?.includes(n)),s=xp(o,t,"head","tail"),r=xp(o,t,"tail","head");return t.filter(i=>s.
has(i.head)||r.has(i.tail))}function xp(t,e,n,o){let s=new Map;for(let i of e)s.set(i[n],[...s.get(i[n])??[],i[o]]);let r=new Set(
t);for(let i of r)for(let a of s.get(i)??[])r.add(a);return r}function yp(t){let e=u1(t),n=e.map(o=>{let s=Rr(o,({to:i})=>i.key).map(i=>({...i[0].to,of:i.map(({of:a})=>a)}));return{from:Rr(
o,({from:i})=>i.key).map(i=>({key:i[0].from.key,at:m1(i[0].from,o,e,s),of:i.map(({of:a})=>a)})),to:s,of:o.map(({of:i})=>i),
level:0}});return{buses:n,levels:p1(n)}}function Rr(t,e){let n=new Map;for(let o of t)n.set(e(o),[...n.get(e(o))??[],o]);
return[...n.values()]}function u1(t){let e=n=>[...new Set(n.map(({from:o})=>o.key))].sort().join(" ");return Rr(Rr(t,({to:n})=>n.
key),e).map(n=>n.flat())}function m1(t,e,n,o){let s=l=>l.reduce((f,{to:u})=>f+u.at,0)/l.length,r=n.filter(l=>l.some(f=>f.
from.key===t.key)).sort((l,f)=>s(l)-s(f));if(r.length>1){let l=Math.min(12,2*t.room/r.length);return t.at+(r.indexOf(e)-
(r.length-1)/2)*l}let a=o.length===1&&e.every(l=>l.from.key===t.key)?t.room:Math.min(14,t.room),[c]=o.map(({at:l})=>l).sort(
(l,f)=>Math.abs(l-t.at)-Math.abs(f-t.at));return Math.abs(c-t.at)<=a?c:t.at}function p1(t){let e=t.filter(o=>d1(o)>0);e.
sort((o,s)=>Re(o)[0]-Re(s)[0]);for(let o=!0;o;){o=!1;for(let s=1;s<e.length;s++){let[r,i]=[e[s-1],e[s]];bp(i,r)>=bp(r,i)||
([e[s-1],e[s]]=[i,r],o=!0)}if(e.length>40)break}let n=0;for(let[o,s]of e.entries()){let r=e.slice(0,o).filter(i=>h1(Re(s),
Re(i)));s.level=Math.max(0,...r.map(({level:i})=>i+1)),n=Math.max(n,s.level+1)}return n}function Re({from:t,to:e}){let n=[
...t,...e].map(({at:o})=>o);return[Math.min(...n),Math.max(...n)]}function d1(t){let[e,n]=Re(t);return n-e}var h1=(t,e)=>t[0]-
4<e[1]&&e[0]-4<t[1];function bp(t,e){let n=(i,[a,c])=>a-4<i&&i<c+4,o=e.from.filter(({at:i})=>n(i,Re(t))).length,s=t.to.filter(
({at:i})=>n(i,Re(e))).length,r=t.to.flatMap(i=>e.from.filter(a=>Math.abs(i.at-a.at)<4)).length;return o+s+4*r}var Ce=({tail:t,head:e})=>`${t} ${e}`;function Op(t,e,n){return g1(e).map(o=>w1(t,o,n)).sort((o,s)=>s.layers.flat().length-
o.layers.flat().length)}function g1(t){let e=new Map,n=s=>{let r=e.get(s)??s;return r===s?s:n(r)};for(let{tail:s,head:r}of t)
e.set(n(r),n(s));let o=new Map;for(let s of t)o.set(n(s.tail),[...o.get(n(s.tail))??[],s]);return[...o.values()]}function w1({
cards:t,bends:e},n,o){let s=new Set(n.flatMap(({tail:u,head:m})=>[u,m])),r=new Map,i=new Map,a=(u,m)=>(r.set(u,[...r.get(
u)??[],m]),m);for(let[u,m,h]of t)s.has(u)&&i.set(u,{layer:m,spot:a(m,$p(u,h,o(u)))});let c=new Map(e.map(([u,m,h])=>[Ce(
{tail:u,head:m}),h])),l=new Map;for(let u of n){let[m,h]=[i.get(u.tail),i.get(u.head)];if(!m||!h||l.has(Ce(u)))continue;
let g=m.layer<h.layer?1:-1,b=(c.get(Ce(u))??[]).map((_,M)=>a(m.layer+g*(M+1),$p(-1,_,26))),y=[m.spot,...b,h.spot];l.set(
Ce(u),y);let $=g>0?y:[...y].reverse();for(let[_,M]of $.slice(1).entries())M.above.push($[_]),$[_].below.push(M)}let f=[...r].
sort(([u],[m])=>u-m).map(([,u])=>u.sort((m,h)=>m.across-h.across));return{layers:f,arrows:n,ways:l,width:x1(f)}}var $p=(t,e,n)=>({
card:t,across:e,room:n,at:0,above:[],below:[]});function x1(t){for(let o of t){let s=0;for(let r of o)r.at=s+r.room/2,s+=
r.room}for(let o=0;o<8;o++)for(let s of o%2?[...t].reverse():t){let r=s.map(({above:i,below:a,at:c})=>Cr([...i,...a].map(
l=>l.at))??c);for(let[i,a]of b1(r,s).entries())s[i].at=a}let e=t.flat(),n=Math.min(...e.map(({at:o,room:s})=>o-s/2));for(let o of e)
o.at-=n;return Math.max(...e.map(({at:o,room:s})=>o+s/2))}var Cr=t=>t.length?t.reduce((e,n)=>e+n,0)/t.length:null;function b1(t,e){
let n=[],o=[],s=0;for(let[i,a]of t.entries())for(s+=i?(e[i-1].room+e[i].room)/2:0,o.push(s),n.push([a-s]);n.length>1&&(Cr(
n[n.length-2])??0)>(Cr(n[n.length-1])??0);){let c=n.pop()??[];n[n.length-1].push(...c)}return n.flatMap(i=>i.map(()=>Cr(
i)??0)).map((i,a)=>i+o[a])}var jr=10,y1=30,Sp=[1.4,2.8,2.3,1.8,1.2],pc=14,$1=6,dc=t=>hn(t?x.encodings.holds[x.names.holds.indexOf(t)].dashes:[]),_p=t=>Math.
max(...t.map(({rank:e})=>Sp[e??0]??Sp[0]));function kp(t,e,n,o,{end:s,start:r,room:i}){let a=[];for(let f of n){let u=o.
get(Ce(f))??[],m=u.findIndex((y,$)=>$>0&&e.includes(y));if(m<1)continue;let[h,g]=[u[m-1],u[m]],b=s(g,f);a.push({from:{key:String(
t.indexOf(h)),at:r(h),room:h.card<0?$1:i(h)/2-pc},to:{key:`${e.indexOf(g)} ${b}`,at:b},of:f})}let{buses:c,levels:l}=yp(a);
return{buses:c,height:Math.max(y1,(l+1)*jr+pc)}}function Mp(t,{footOf:e,from:n,to:o}){let s=n+pc+t.level*jr,[r,i]=Re(t);
return r===i?bn(t.of,[r,e(t.from[0].key)],[r,o]):[t.from.map(({key:a,at:c,of:l})=>bn(l,[c,e(a)],[c,s])),bn(t.of,[r,s],[i,
s]),t.to.map(({at:a,of:c})=>bn(c,[a,s],[a,o]))]}function bn(t,...e){let[n,...o]=new Set(t.map(s=>s.hold));return S("poly\
line",{points:e.join(" "),"stroke-width":_p(t),...o.length?{}:dc(n),"stroke-linecap":"square"})}function vp(t,e,n,o){return S(
"g",{},S("line",{x1:e,x2:e,y1:n,y2:o-7,"stroke-width":_p(t)}),S("path",{class:"head",d:`M${e-5} ${o-9} L${e} ${o-1} L${e+
5} ${o-9} Z`}))}function Ap(t,[e,n,[o,s]],r){let[i,a]=[n[1]+jr/2,s-jr/2];return bn([t],e,[n[0],i],[r,i],[r,a],[o,a],[o,s])}var[O1,S1]=[172,148],_1=900,Wr=20,k1=18,Jo=16,M1=40;function Lp(t,e,n,o){let s=d("div",{class:"argument"});t.append(s);let r=s.
clientWidth,i=[...new Set(n.flatMap(({tail:$,head:_})=>[$,_]))],a=Qe(),c=L1(e,n,a);for(let{label:$}of[...c.values()].flat())
s.append($);let f=Op(o,n,$=>{let _=(c.get($)??[]).map(({label:M})=>M.offsetWidth+8);return Math.max(r<_1?S1:O1,_.reduce(
(M,v)=>M+v,0))+Wr}),u=f.flatMap(({layers:$})=>$.flat().filter(({card:_})=>_>=0)),m=new Map(u.map(({card:$,room:_})=>[$,T1(
e.cards[$],_-Wr,a)]));for(let $ of i)s.prepend(m.get($)??"");let h=S("svg",{class:"lines","aria-hidden":"true"});s.prepend(
h);let g=v1(r),[b,y]=[0,0];for(let $ of f){let{left:_,top:M}=g.lowest($.width+Jo),v=M+N1($,{left:_,top:M,boxes:m,meetings:c,
lines:h});g.fill(_,$.width+2*Jo,v+M1),b=Math.max(b,_+$.width+2*Jo),y=Math.max(y,v)}s.style.width=`${b}px`,s.style.height=
`${y}px`,h.setAttribute("width",String(b)),h.setAttribute("height",String(y)),A1(s,u,m,c)}function v1(t){let e=[{left:0,
height:0}],n=(o,s)=>e.filter((r,i)=>r.left<s&&(e[i+1]?.left??1/0)>o);return{lowest(o){return e.filter(({left:r})=>r===0||
r+o<=t).map(({left:r})=>({left:r,top:Math.max(...n(r,r+o).map(({height:i})=>i))})).reduce((r,i)=>i.top<r.top?i:r)},fill(o,s,r){
let i=n(o,o+s).at(-1)?.height??0,a=o+s,c=e.filter(f=>f.left<o||f.left>=a),l=c.some(f=>f.left===a)?[]:[{left:a,height:i}];
e=[...c,{left:o,height:r},...l].sort((f,u)=>f.left-u.left)}}}function A1(t,e,n,o){for(let{card:s}of e){for(let{label:r}of o.
get(s)??[])t.append(r);t.append(n.get(s)??"")}}function T1(t,e,n){let{marks:o=[]}=t,s=t.denied?"\u2298 ":t.doubted?"? ":
"",r=[o.length>0&&d("strong",{},`${s}${o.join(", ")}`),o.length>0&&" ",d("span",{dir:"auto",lang:t.id&&Ae(t.id)},t.inferred?
re(t.text):t.text)],i=t.hold?` held-${t.hold.replace(" ","-")}`:"",a=`card ${t.sign??""}${i}${t.denied?" denied":""}`,{id:c,
statements:l=[]}=t,f=(c?w.open===`actor:${c}`:l.some(m=>n.has(m)))&&"location",u=l.length||c?T(r,()=>c?st(c):Q(l,t.text),
{class:a,"aria-current":f}):d("div",{class:a},r);return u.style.width=`${e}px`,u}function L1({cards:t},e,n){let o=new Map;
for(let r of e){let i=[...(r.marks??[]).map(c=>`${c}:`),r.words].join(" "),a=o.get(r.head)??new Map;o.set(r.head,a.set(i,
[...a.get(i)??[],r]))}let s=new Map;for(let[r,i]of o){let a=[...i].map(([c,l])=>({arrows:l,label:E1(t,c,l,n)}));s.set(r,
a)}return s}function E1(t,e,n,o){let s=n.flatMap(a=>a.statements),r=n.map(({tail:a,head:c})=>p("leads_to",{tail:t[a].text,
words:e,head:t[c].text})),i=[d("strong",{},e),n.length>1&&` \xB7 ${n.length}`];return T(i,()=>Q(s,e),{class:"arrow-words",
"aria-current":s.some(a=>o.has(a))&&"location","aria-label":`${r.join("; ")}. ${p("show_quotes")}`,title:r.join(`
`)})}function N1({layers:t,arrows:e,ways:n,width:o},{left:s,top:r,boxes:i,meetings:a,lines:c}){let l=$=>i.get($),f=$=>n.
get(Ce($))??[],u=$=>t.findIndex(_=>_.includes($)),m=$=>u(f($)[0])<u(f($).slice(-1)[0]),h=e.filter(m),g=new Map(e.filter(
$=>!m($)).map($=>[$,[]])),b=new Map,y=r;for(let[$,_]of t.entries()){let M=new Map(_.map(P=>[P,I1(a.get(P.card)??[],n,s+P.
at)])),v=t[$-1]??[],{buses:N,height:B}=kp(v,_,h,n,{end:(P,Ct)=>M.get(P)?.find(Mt=>Mt.arrows.includes(Ct))?.at??s+P.at,start:P=>s+
P.at,room:({room:P})=>P-Wr}),j=[...M.values()].flat().map(({label:P})=>P.offsetHeight),C=y,z=Math.max(0,...j),W=y+($||z?
B:0);y=W+(z&&z+k1);let Y=P=>b.get(v[Number(P)])??C;for(let P of N)ne(c,[Mp(P,{footOf:Y,from:C,to:W})]);let it=Math.max(0,
..._.map(({card:P})=>P<0?0:l(P).offsetHeight));for(let P of _){let Ct=s+P.at,Mt=P.card<0?h.filter(Wt=>f(Wt).includes(P)):
[];if(Mt.length&&ne(c,[bn(Mt,[Ct,W],[Ct,y+it])]),b.set(P,y+it),P.card<0)continue;let jt=l(P.card).offsetHeight,me=$===0?
y+it-jt:y;b.set(P,me+jt),Tp(l(P.card),Ct-(P.room-Wr)/2,me);for(let{label:Wt,arrows:kn,at:Mn}of M.get(P)??[]){Tp(Wt,Mn-Wt.
offsetWidth/2,W+(z-Wt.offsetHeight)/2),c.append(vp(kn,Mn,W+z,me));for(let Si of kn)g.get(Si)?.push([Mn,W])}for(let[Wt,kn]of g)
f(Wt)[0]===P&&kn.unshift([Ct,me+jt],[Ct,y+it])}y+=it}for(let[$,_]of g)ne(c,[Ap($,_,s+o+Jo/2)]);return y+(g.size&&Jo)-r}function Tp(t,e,n){
t.style.left=`${Math.round(e)}px`,t.style.top=`${Math.round(n)}px`}function I1(t,e,n){let o=({arrows:a})=>{let c=a.map(l=>e.
get(Ce(l))?.at(-2)?.at??0);return c.reduce((l,f)=>l+f,0)/c.length},s=[...t].sort((a,c)=>o(a)-o(c)),r=s.reduce((a,{label:c})=>a+
c.offsetWidth+8,0),i=n-r/2;return s.map(a=>{let c=a.label.offsetWidth+8;return i+=c,{...a,at:i-c/2}})}var Ep=".sheet, .facets, .table-scroll, .matrix-scroll, .analysis-table",q1=200,Np="";async function Xo(t,e){let n=`${w.
tab} ${w.article}`,s=(Np===n?[...t.querySelectorAll(Ep)]:[]).map(({className:r,scrollLeft:i,scrollTop:a})=>({className:r,
scrollLeft:i,scrollTop:a}));Np=n,await e(t);for(let[r,i]of[...t.querySelectorAll(Ep)].entries())i.className!==s[r]?.className||
i.scrollTop||i.scrollLeft||i.scrollTo(s[r].scrollLeft,s[r].scrollTop)}function Ip(t,e){let n=t.querySelectorAll("[aria-c\
urrent='location']"),[o]=w.open?n:[];o&&hc(o,o.closest(".sheet"))&&o.scrollIntoView({block:o.offsetHeight>q1?"start":"ce\
nter",inline:"center"});let s=e&&(o??t.querySelector("h2, h3, .sheet"));s&&(s.tabIndex<0&&(s.tabIndex=-1),s.focus({preventScroll:!0}))}
function hc(t,e){let[n,o]=[t,e].map(c=>c.getBoundingClientRect()),{scrollPaddingRight:s,scrollPaddingBottom:r}=getComputedStyle(
e),i=Math.min(o.right,innerWidth)-(Number.parseFloat(s)||0),a=Math.min(o.bottom,innerHeight)-(Number.parseFloat(r)||0);return n.
left<o.left||n.right>i||n.top<Math.max(o.top,0)||n.bottom>a}var Xt=(...t)=>d("div",{class:"sheet"},t),to=(t,...e)=>d("di\
v",{class:"sheet",tabindex:0,role:"region","aria-label":p(`tab_${t}`)},e);var qp=null,Rp=()=>qp;async function Cp(t){let[e]=await Promise.all([js(),G()]),n=Yo(x,e,w),o=h=>x.statements.article[h.
statement],s=Yo(x,e,{...w,about:null}),r=[...new Set(s.map(o))].sort((h,g)=>h-g);if(!r.length){L(t,to("arguments",d("p",
{},p("no_arrows"))));return}let i=w.article!==null&&!x.articles.some(({id:h})=>h===w.article),c=r.find(h=>x.articles[h].
id===w.article)??r.find(h=>n.some(g=>o(g)===h))??r[0],l=n.filter(h=>o(h)===c),f=x.articles[c],u=[...new Set(l.flatMap(h=>h.
statements))];qp={article:c,statements:u};let m=to("arguments",d("p",{class:"line choosers"},X(p("argument_article"),r.map(
h=>[x.articles[h].id,x.articles[h].title]),f.id,h=>k({article:h})),d("label",{},`${p("about")} `,R1(e,s))),i&&d("p",{class:"\
quiet"},p("no_such_article")),d("h2",{lang:f.language},f.title),d("p",{class:"source",dir:"ltr"},_e(f)),C1(l,n,u),l.length?
j1(e,l):d("p",{},p("no_arrows_here")));L(t,m),l.length&&Lp(m,e,l,e.places[c])}function R1({topics:t,cards:e},n){let s=[...new Set(
n.flatMap(({tail:r,head:i})=>[...e[r].about??[],...e[i].about??[]]))].map(r=>t[r]).sort(([,r],[,i])=>r.localeCompare(i));
return X(p("about"),[["",p("about_all")],...s],w.about??"",r=>k({about:r||null}))}function C1(t,e,n){return d("p",{class:"\
quiet"},`${F(Bn())}. `,t.length<e.length?p("arrows_here",{here:I(t.length,"arrow"),all:e.length}):`${I(t.length,"arrow")}\
.`," ",n.length>0&&U(p("show_quotes"),n,p("tab_arguments")),d("br"),p("arguments_help"))}function j1({cards:t},e){let n=[
...new Set(e.flatMap(({tail:a,head:c})=>[a,c]))].map(a=>t[a]),o=[...n,...e],s=a=>n.some(c=>c.sign===a),i=[...[void 0,"no\
t actual","hedged"].filter(a=>o.some(c=>c.hold===a)).map(a=>[gc({hold:a}),p(`look_${a?.replace(" ","_")??"plain"}`)]),o.
some(a=>a.denied)&&[gc({denied:!0}),`\u2298 ${p("held_denied")}`],...["cooperation","conflict"].filter(s).map(a=>[gc({sign:a}),
p(`look_${a}`)])];return d("ul",{class:"looks"},i.map(a=>a&&d("li",{},a)))}function gc({hold:t,denied:e=!1,sign:n="neith\
er"}){let o=S("rect",{x:2,y:2,width:24,height:12,rx:4,class:`border ${n}`,...dc(t)}),s=e&&S("rect",{x:2,y:2,width:5,height:12,
class:"bar-denied"});return S("svg",{class:"sample",width:28,height:16,viewBox:"0 0 28 16","aria-hidden":"true"},o,s)}function je(t,e=""){return`${[x.title.replace(/[^\p{L}\p{N}]+/gu,"-").replace(/^-|-$/g,"").slice(0,60)||"network",e].filter(
Boolean).join("-")}.${t}`}var W1={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function Zo(t){return t.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g,
"\uFFFD")}function ft(t){return Zo(String(t)).replace(/[&<>"]/g,e=>W1[e])}var Br=1.4,[jp,B1,eo]=[48,24,12];function Pr(t,e,n,o=400,s=""){let r=s&&` fill="${s}"`,i=[];for(let c of t.split(/\s+/).
filter(Boolean)){let l=i.length?`${i[i.length-1]} ${c}`:c;i.length&&Ye(l,n,o)<=e?i[i.length-1]=l:i.push(c)}return{markup:i.
map((c,l)=>`<text y="${(n*(1+l*Br)).toFixed(1)}" font-size="${n}" font-weight="${o}"${r}>${ft(c)}</text>`).join(""),height:i.
length*n*Br}}function Wp(t){let[e,n]=[0,eo];return{markup:(w.picture==="named"?Mr():bm()).map(([r,i])=>{let a=jp+Ye(i,eo)+
B1;e&&e+a>t&&([e,n]=[0,n+eo*Br]);let c=`<g transform="translate(${e} ${n-11})">${r.innerHTML}</g><text x="${e+jp}" y="${n}\
" font-size="${eo}">${ft(i)}</text>`;return e+=a,c}).join(""),height:n+eo*Br-eo}}function Pp(){let t=Ee()?.body;if(!t?.nodeIndices.length)return null;let{nodes:e}=O.level,n=t.nodeIndices.map(l=>({at:l,
x:t.nodes[l].x,y:t.nodes[l].y})),[o,s]=[Math.min(...n.map(({x:l})=>l))-90,Math.max(...n.map(({x:l})=>l))+90],[r,i]=[Math.
min(...n.map(({y:l})=>l))-60,Math.max(...n.map(({y:l})=>l))+70],a=[...[...O.arrows.keys()].map(l=>P1(l,t)),...n.map(({at:l,
x:f,y:u})=>D1(l,e[l],f,u))];return{markup:`<g transform="translate(${(-o).toFixed(1)} ${(-r).toFixed(1)})">${a.join("")}\
</g>`,width:s-o,height:i-r}}function Bp(t,e,n){let o=n.nodes[e],s=Math.hypot(o.x-t.x,o.y-t.y)||1,r=O.level.nodes[e].size+
3;return{x:o.x-(o.x-t.x)/s*r,y:o.y-(o.y-t.y)/s*r}}var ts=({x:t,y:e})=>`${t.toFixed(1)} ${e.toFixed(1)}`;function P1(t,e){
let{options:n}=e.edges[t],{arrows:o}=O.level,{signs:s,holds:r}=x.encodings,[i,a]=[e.nodes[o.actor[t]],e.nodes[o.target[t]]],
{color:c}=n.color,l=i===a,f=l?{x:i.x+34,y:i.y-34}:lr(i,a,n.smooth),u=l?{x:i.x,y:i.y-16}:Bp(f,o.actor[t],e),m=l?{x:i.x+16,
y:i.y}:Bp(f,o.target[t],e),h=Math.atan2(m.y-f.y,m.x-f.x)*180/Math.PI,g={x:(u.x+2*f.x+m.x)/4,y:(u.y+2*f.y+m.y)/4},{dashes:b}=r[o.
hold[t]],y=b.length?` stroke-dasharray="${b.join(" ")}"`:"",$=`<path d="M${ts(u)} Q${ts(f)} ${ts(m)}" fill="none" stroke\
="${c}" stroke-width="${n.width.toFixed(1)}"${y}/>`,_=Fo(s[o.sign[t]].head,c,`translate(${ts(m)}) rotate(${h}) scale(1)`),
M=Ua(wa(o.hold[t],o.mark[t]),c,g.x.toFixed(1),g.y.toFixed(1));return $+(_?.outerHTML??"")+(M?.outerHTML??"")+F1(n.label??
"",u,m,g)}function F1(t,e,n,o){if(!t)return"";let s=Math.atan2(n.y-e.y,n.x-e.x)*180/Math.PI,r=s>90||s<-90?s+180:s,i=t.split(
`
`),a=i.map((c,l)=>`<tspan x="0" y="${-4-12*(i.length-1-l)}">${ft(c)}</tspan>`);return`<text transform="translate(${ts(o)}\
) rotate(${r.toFixed(1)})" font-size="11" ${Fp()}>${a.join("")}</text>`}var Fp=()=>`text-anchor="middle" fill="${et().text}\
" stroke="${et().ground}" stroke-width="3" paint-order="stroke"`;function D1(t,{size:e,shape:n,tint:o},s,r){let i={square:`\
<rect x="${s-e}" y="${r-e}" width="${2*e}" height="${2*e}" `,triangle:`<path d="M${s} ${r-e} L${s+e} ${r+e*.8} L${s-e} ${r+
e*.8} Z" `,diamond:`<path d="M${s} ${r-e} L${s+e} ${r} L${s} ${r+e} L${s-e} ${r} Z" `,dot:`<circle cx="${s}" cy="${r}" r\
="${e}" `},c=Fn(D(O.level,t)).split(`
`).map((f,u)=>`<text x="${s}" y="${r+e+14+u*14}" font-size="13" ${Fp()}>${ft(f)}</text>`),l=o>=0?un()[o]:et().node;return`${i[n]}\
fill="${l}" stroke="${et().line}"/>${c.join("")}`}var z1=["fill","fill-opacity","stroke","stroke-width","stroke-dasharray","stroke-linecap","stroke-linejoin","stroke-opac\
ity","paint-order","opacity","font-size","font-weight","font-style","font-family","text-anchor","dominant-baseline","let\
ter-spacing","direction","visibility","marker-start","marker-mid","marker-end"],G1=["class","style","tabindex","role","f\
ocusable"];function es(t,e){let n=t.cloneNode(!0),[o,s]=[t,n].map(r=>[r,...r.querySelectorAll("*")]);for(let[r,i]of o.entries()){
let a=getComputedStyle(i);for(let c of[...G1,...s[r].getAttributeNames().filter(l=>/^(aria|data)-/.test(l))])s[r].removeAttribute(
c);a.display==="none"&&s[r].setAttribute("display","none");for(let c of z1)s[r].setAttribute(c,a.getPropertyValue(c))}if(e)
for(let[r,i]of o.entries())i.matches(e)&&s[r].remove();return n}var U1=/^repeating-linear-gradient\((.*)\)$/,H1=/,\s*(?![^(]*\))/,V1={"to top":0,"to right":90,"to bottom":180,"to left":270};
function Dp(t,{x:e,y:n,width:o,height:s}){let[r,...i]=U1.exec(t)?.[1].split(H1)??[];if(!i.length)return null;let a=(V1[r]??
Number.parseFloat(r))*Math.PI/180,[c,l]=[Math.sin(a),-Math.cos(a)],f=(Math.abs(o*c)+Math.abs(s*l))/2,[u,m]=[e+o/2-f*c,n+
s/2-f*l],h=0,g=i.map(j=>{let C=j.lastIndexOf(" ");return h=Math.max(h,Number.parseFloat(j.slice(C))),{colour:Q1(j.slice(
0,C)),at:h}}),b=[u,m,u+h*c,m+h*l].map(j=>(Math.round(100*j)/100+0).toFixed(2)),y=`stripes${[t,...b].join("_").replace(/[^\w.-]+/g,
"_")}`,[$,_,M,v]=b,N=g.map(({colour:j,at:C})=>`<stop offset="${(C/h).toFixed(4)}" stop-color="${j}"/>`),B=`gradientUnits\
="userSpaceOnUse" spreadMethod="repeat" x1="${$}" y1="${_}" x2="${M}" y2="${v}"`;return{fill:`url(#${y})`,defined:`<line\
arGradient id="${y}" ${B}>${N.join("")}</linearGradient>`}}function Q1(t){let e=/^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)\)$/.
exec(t)?.slice(1);return e?`rgb(${e.map(n=>Math.round(255*Number(n))).join(", ")})`:t}var Fr=8,zp=document.createElement("canvas").getContext("2d");function wc(t){let e=K1(t);for(let[o]of e)o.scrollTo(0,0);
let n=t instanceof SVGSVGElement?Y1(t):J1(t);for(let[o,s,r]of e)o.scrollTo(s,r);return n}function K1(t){let e=[];for(let n=t.
parentElement;n;n=n.parentElement)e.push(n);return e.filter(n=>n.scrollLeft||n.scrollTop).map(n=>[n,n.scrollLeft,n.scrollTop])}
function Y1(t){let e=t.getBBox(),[n,o]=[Math.ceil(e.width)+2*Fr,Math.ceil(e.height)+2*Fr],s=es(t);return s.setAttribute(
"viewBox",`${e.x-Fr} ${e.y-Fr} ${n} ${o}`),s.setAttribute("width",String(n)),s.setAttribute("height",String(o)),{markup:zr(
s),width:n,height:o}}function J1(t){let{left:e,top:n}=t.getBoundingClientRect(),o=[],[s,r]=[0,0],i=(c,l)=>{c&&(o.push(c),
s=Math.max(s,l.right-e),r=Math.max(r,l.bottom-n))},a=c=>{let l=getComputedStyle(c);if(l.display==="none"||l.visibility===
"hidden"||l.opacity==="0")return;let f=c.getBoundingClientRect();if(f.right<e)return;let[u,m]=[f.left-e,f.top-n];if(c instanceof
SVGSVGElement){let h=es(c);for(let[g,b]of Object.entries({x:u,y:m,width:f.width,height:f.height,overflow:"visible"}))h.setAttribute(
g,String(b));i(zr(h),f);return}i(X1(l,u,m,f.width,f.height),f);for(let h of c.childNodes)if(h instanceof Element)a(h);else if(h instanceof
Text)for(let g of n$(h,l,e,n))i(g.markup,g.place)};return a(t),{markup:o.join(""),width:Math.ceil(s),height:Math.ceil(r)}}
var zr=t=>Zo(new XMLSerializer().serializeToString(t));function X1(t,e,n,o,s){let r=o>0&&s>0?Dp(t.backgroundImage,{x:e,y:n,
width:o,height:s}):null,i=r?`${r.defined}<rect x="${e}" y="${n}" width="${o}" height="${s}" fill="${r.fill}"/>`:"";return t$(
t,e,n,o,s,!r)+i+Z1(t,e,n,o,s)}function Z1(t,e,n,o,s){let r=Number.parseFloat(t.outlineWidth);if(t.outlineStyle!=="solid"||
!r||!Dr(t.outlineColor))return"";let i=Number.parseFloat(t.outlineOffset)+r/2;return`<rect x="${e-i}" y="${n-i}" width="${o+
2*i}" height="${s+2*i}" fill="none" stroke="${t.outlineColor}" stroke-width="${r}"/>`}function t$(t,e,n,o,s,r){let[i]=t.
backgroundImage.match(/(?:rgba?|color)\([^)]*\)/)??[],a=[t.backgroundColor,r?i:""].find(v=>v&&Dr(v))??"none",c=["Top","R\
ight","Bottom","Left"].map(v=>({wide:t[`border${v}Style`]==="none"?0:Number.parseFloat(t[`border${v}Width`]),colour:t[`b\
order${v}Color`]})),l=c.every(({wide:v,colour:N})=>v===c[0].wide&&N===c[0].colour),{wide:f,colour:u}=c[0],m=Math.min(Number.
parseFloat(t.borderTopLeftRadius)||0,o/2,s/2),h={dashed:`${3*f} ${2*f}`,dotted:`0 ${2*f}`}[t.borderTopStyle],g=h?` strok\
e-dasharray="${h}" stroke-linecap="round"`:"",b=f&&Dr(u)?` stroke="${u}" stroke-width="${f}"${g}`:"",y=l&&b?f/2:0,$=`x="${e+
y}" y="${n+y}" width="${Math.max(0,o-2*y)}" height="${Math.max(0,s-2*y)}"`,_=a==="none"&&!(l&&b)?"":`<rect ${$} rx="${m}\
" fill="${a}"${l?b:""}/>`;if(l)return _;if(c[0].wide&&c.slice(1,3).every(v=>v.wide===f&&v.colour===u))return`<rect ${$} \
rx="${m}" fill="${a}"/>${e$({x:e,y:n,width:o,height:s,round:m,wide:f},c[3],b)}`;let M=c.map(({wide:v,colour:N},B)=>{if(!v||
!Dr(N))return"";let j=[[e,n,o,v],[e+o-v,n,v,s],[e,n+s-v,o,v],[e,n,v,s]][B];return`<rect x="${j[0]}" y="${j[1]}" width="${j[2]}\
" height="${j[3]}" fill="${N}"/>`});return _+M.join("")}function e$({x:t,y:e,width:n,height:o,round:s,wide:r},i,a){let[c,
l,f,u]=[e+r/2,t+n-r/2,e+o-r/2,s-r/2],m=(y,$,_,M)=>`A${y} 0 0 ${$} ${_} ${M}`,h=`M${t+s} ${c}H${l-u}${m(`${u} ${u}`,1,l,c+
u)}V${f-u}${m(`${u} ${u}`,1,l-u,f)}H${t+s}`,g=`${Math.max(0,s-i.wide)} ${Math.max(0,s-r)}`,b=`M${t+s} ${e}${m(`${s} ${s}`,
0,t,e+s)}V${e+o-s}${m(`${s} ${s}`,0,t+s,e+o)}V${e+o-r}${m(g,1,t+i.wide,e+o-s)}V${e+s}${m(g,1,t+s,e+r)}Z`;return`<path d=\
"${h}" fill="none"${a}/><path d="${b}" fill="${i.colour}"/>`}var Dr=t=>t!=="transparent"&&!/^rgba\(.*, 0\)$/.test(t);function n$(t,e,n,o){
let s=e.writingMode.startsWith("horizontal"),r=e.direction==="rtl";zp.font=`${e.fontStyle} ${e.fontWeight} ${e.fontSize}\
 ${e.fontFamily}`;let i=zp.measureText("x").fontBoundingBoxAscent,a=`font-family="${ft(e.fontFamily)}" font-size="${e.fontSize}\
" font-weight="${e.fontWeight}" font-style="${e.fontStyle}" fill="${e.color}" direction="${e.direction}"`;return o$(t,s).
map(({words:c,place:l})=>{let f=s?`x="${(r?l.right:l.left)-n}" y="${l.top-o+i}"`:`transform="translate(${l.left-n+i} ${l.
bottom-o}) rotate(-90)"`,u=e.textTransform==="uppercase"?c.toLocaleUpperCase():c;return{markup:`<text ${f} ${a}>${ft(u.trim())}\
</text>`,place:l}})}function o$(t,e){let n=[],o=document.createRange();for(let{segment:s,index:r}of new Intl.Segmenter().
segment(t.data)){o.setStart(t,r),o.setEnd(t,r+s.length);let i=o.getBoundingClientRect(),a=n[n.length-1];if(!i.width&&!i.
height)continue;a&&Math.abs(e?a.place.top-i.top:a.place.left-i.left)<2?[a.words,a.place]=[a.words+s,s$(a.place,i)]:n.push(
{words:s,place:i})}return n.filter(({words:s})=>s.trim())}function s$(t,e){let[n,o]=[Math.min(t.left,e.left),Math.min(t.
top,e.top)];return new DOMRect(n,o,Math.max(t.right,e.right)-n,Math.max(t.bottom,e.bottom)-o)}var Gp=(t,e,n)=>`<svg xmln\
s="${Mi}" width="${e}" height="${n}" viewBox="0 0 ${e} ${n}" font-family="${ft(qo())}">${t}</svg>
`;var Gr=16,r$=480,Ur={arguments:".argument",timeline:".timeline-box svg",matrix:"table.matrix"},i$=".looks, .matrix-legen\
d";function a$(){return w.tab==="graph"?[w.picture==="named"?c$():Pp()].filter(e=>e!==null):[...Ur[w.tab]?A("sheet").querySelectorAll(
Ur[w.tab]):[]].map(wc)}function c$(){let t=Uo();if(!t?.parts.ties.length)return null;let{width:e,height:n}=t.picture,o=es(
t.root,".around, .now");for(let[s,r]of Object.entries({width:e,height:n}))o.setAttribute(s,String(r));return{markup:zr(o),
width:e,height:n}}function Hr(){return w.tab!=="graph"?!!(Ur[w.tab]&&A("sheet").querySelector(Ur[w.tab])):w.picture==="n\
amed"?!!Uo()?.parts.ties.length:!!Ee()?.body.nodeIndices.length}function Vr(){let t=a$();if(!t.length)return null;let{text:e,
quiet:n,ground:o}=et(),s=w.tab==="graph"?[]:[...A("sheet").querySelectorAll(i$)].map(wc),r=Math.max(r$,...[...t,...s].map(
y=>y.width)),i=[],a=Gr,c=({markup:y,height:$},_=8)=>{i.push(`<g transform="translate(${Gr} ${a.toFixed(1)})">${y}</g>`),
a+=$+_},{title:l,what:f,numbers:u,based:m}=l$();c(Pr(l,r,18,600),2),c(Pr(`${p(`tab_${w.tab}`)}. ${f}`,r,13,400,n),12);for(let y of t)
c(y,12);w.tab==="graph"&&c(Wp(r));for(let y of s)c(y);c(Pr([m,nu(u)].filter(Boolean).join(" "),r,12,400,n),Gr);let[h,g]=[
Math.ceil(r+2*Gr),Math.ceil(a)],b=`<rect width="${h}" height="${g}" fill="${o}"/><g fill="${e}">${i.join("")}</g>`;return{
width:h,height:g,svg:Gp(b,h,g)}}function l$(){let t=w.tab==="arguments"?Rp():null;if(t){let o=an(x,t.statements,O.chosen.
main),{title:s}=x.articles[t.article];return{title:s,what:`${F(Bn())}.`,numbers:o,based:er(o)}}let e={title:x.title,what:Ue()};
if(w.tab==="timeline"){let o=De(O).flatMap(r=>r.statements),s=an(x,o,O.chosen.main);return{...e,numbers:s,based:er(s)}}let n=qn();
return{...e,numbers:xe(n),based:ma(n)}}var no=()=>Vr()?.svg??"",Qr=t=>`data:image/svg+xml;charset=utf-8,${encodeURIComponent(
t)}`;async function xc(t,e){let{theme:n}=w;await k({theme:t});try{await e()}finally{await k({theme:n})}}var Up=t=>xc(t,()=>Ie(
je("svg"),"image/svg+xml",no())),Hp=(t,e)=>xc(t,async()=>{let n=await f$(e);n?Ie(je("png"),"image/png",n):pe(p("save_too\
_large"))});async function f$(t){let e=Vr();if(!e)return null;let n=new Image;n.src=Qr(e.svg),await n.decode();let o=d("\
canvas",{width:t,height:Math.round(e.height/e.width*t)});return o.getContext("2d")?.drawImage(n,0,0,o.width,o.height),new Promise(
r=>o.toBlob(r))}async function Vp(){let t="";await xc("light",()=>{t=no()});let e=d("img",{class:"paper",src:Qr(t),alt:Ue()});
await e.decode(),document.querySelector("body > .paper")?.remove(),document.body.append(e),document.body.classList.add("\
picture-alone");let n=()=>{e.remove(),document.body.classList.remove("picture-alone")};addEventListener("afterprint",n,{
once:!0}),print()}var Qp=["type","sector","country"],u$=["weight","acts","articles","sources","statements"],m$=t=>typeof t=="number"?String(
t):Jp(t);function Jp(t){let e=Zo(/^'*[=+\-@\t\r]/.test(t)?`'${t}`:t);return/[",\r\n]/.test(e)?`"${e.replace(/"/g,'""')}"`:
e}async function Kr(){let{entities:t,statements:e}=await G(),{articles:n,coders:o,names:s,statements:r}=x,i=f=>f===void 0?
"":typeof f=="string"?f:f<0?x.keys.at(-1-f):Z(t[f]),a=f=>f===null?"":mt(f),c=[["claim",wt],["quote",It],["quote_missing",
f=>e.get(f).missing],["record",f=>e.get(f).record],["title",f=>rt(f).title],["author",f=>rt(f).author],["publisher",f=>rt(
f).publisher],["published",f=>rt(f).published],["inferred_published",f=>rt(f).inferred],["url",f=>rt(f).url],["subject_l\
abel",f=>i(e.get(f).s)],["relation",f=>ct(f).id],["degree",f=>e.get(f).degree],["object_label",f=>i(e.get(f).o)],["accor\
ding_to",f=>wn(e.get(f).sources??[]).join(" > ")],["author_stance",f=>s.stances[r.stance[f]]],["mode",f=>s.modes[r.mode[f]]],
["certainty",f=>s.certainties[r.certainty[f]]],["polarity",f=>s.polarities[r.polarity[f]]],["earliest",f=>a(r.first[f])],
["latest",f=>a(r.last[f])],["article",f=>n[r.article[f]].id],["coder",f=>o[r.coder[f]]],["statement",f=>x.keys.at(f)]],l=H(
O.chosen.inside).map(f=>c.map(([,u])=>Jp(u(f)??"")));return[c.map(([f])=>f),...l].map(f=>`${f.join(",")}\r
`).join("")}function Yr(){let{nodes:t}=O.level,n=["actor","actor_label","target","target_label","weight","acts",...x.names.
quad_classes.map(s=>s.replace(" ","_")),"no_quad_class","articles","sources","label","statements"],o=fa(O).map(({pair:s,
actor:r,target:i})=>{let{acts:a,byQuadClass:c,noQuadClass:l,articles:f,sources:u,statements:m}=Me(O,s);return[...[t[s.a].
actor,r,t[s.b].actor,i],s.weight,a,...c,l,f.size,u.size,Le(x,O.level,s.rows),oe(x,m).join(" ")]});return[n,...o].map(s=>`${s.
map(m$).join(",")}\r
`).join("")}function Jr(){let{nodes:t}=O.level,e=new Set,n=fa(O).map(({pair:r},i)=>{e.add(r.a).add(r.b);let{acts:a,articles:c,
sources:l,statements:f}=Me(O,r),u=[r.weight,a,c.size,l.size,oe(x,f).join(" ")],m=`source="${ft(t[r.a].actor)}" target="${ft(
t[r.b].actor)}"`;return`<edge id="${i}" ${m} label="${ft(Le(x,O.level,r.rows))}" weight="${r.weight}"><attvalues>${u.map(
Kp).join("")}</attvalues></edge>`}),o=[...e].sort((r,i)=>r-i).map(r=>{let i=Qp.map((a,c)=>Kp(t[r][a],c)).join("");return`\
<node id="${ft(t[r].actor)}" label="${ft(D(O.level,r))}"><attvalues>${i}</attvalues></node>`});return`<?xml version="1.0\
" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">${Yp("node",Qp,()=>"string")+Yp("edge",
u$,r=>r==="statements"?"string":"integer")}<nodes>${o.join("")}</nodes><edges>${n.join("")}</edges></graph></gexf>
`}var Kp=(t,e)=>t===null||t===""?"":`<attvalue for="${e}" value="${ft(t)}"/>`;function Yp(t,e,n){let o=e.map((s,r)=>`<at\
tribute id="${r}" title="${s}" type="${n(s)}"/>`).join("");return`<attributes class="${t}">${o}</attributes>`}function Xp(t,e){let n=t.sources.map(({id:a,label:c})=>({id:a,label:c}));n.sort((a,c)=>Zp(a.label,c.label)||Zp(a.id,c.id));
let s=[...t.signers.map(a=>`by:${a}`),...n.map(({id:a})=>`of:${a}`)].map((a,c)=>({name:a,isSigner:c<t.signers.length,claims:0,
disputed:0,shared:0})),r=new Map(n.map(({id:a},c)=>[a,t.signers.length+c])),i={holders:s,disputes:new Map};for(let a of p$(
t,e,r).values())d$(i,a);return i}function p$(t,e,n){let{publisher:o,author:s}=t.statements,r=new Map;for(let i of Es(t,e)){
let{claim:a,who:c,at:l}=i,f=r.get(a)??new Map;r.set(a,f);for(let u of new Set(c===null?[o[l],s[l]]:[n.get(c)??-1]))u>=0&&
f.set(u,[...f.get(u)??[],i])}return r}function d$({holders:t,disputes:e},n){let o=[...n].sort(([i],[a])=>i-a),[s,r]=[new Set,
new Set];for(let[i,[a,c]]of o.entries()){c.some(({held:l})=>l)&&t[a].claims++;for(let[l,f]of o.slice(i+1)){let[[u]=[-1]]=Yi(
c,f),m=a*t.length+l;Ji(u)&&e.set(m,(e.get(m)??0)+1);for(let h of Ji(u)?[s]:Af(u)?[r]:[])t[l].isSigner&&h.add(a),t[a].isSigner&&
h.add(l)}}for(let i of s)t[i].disputed++;for(let i of r)t[i].shared++}function h$({holders:t,disputes:e},n){let o=n===void 0?
-1:t.findIndex(({name:a})=>a===n),s=null;for(let[a,c]of e){let[l,f]=[Math.floor(a/t.length),a%t.length];if(o>=0&&l!==o&&
f!==o)continue;let u=!s||c>s.number,m=s&&c===s.number&&(l<s.one||l===s.one&&f<s.other);(u||m)&&(s={one:l,other:f,number:c})}
if(t.length<2)return null;let r=o>=0?o:s?.one??0,i=s?s.one+s.other-(o>=0?r:s.one):r?0:1;return{pair:[t[r].name,t[i].name],
disputed:s?.number??0}}function Xr(t,e,n){if(e.compared_with)return{state:e,standings:Xp(t,e),disputed:0};let o=f=>String(
e[f])===String(n[f])?null:e[f],s={...e,modes:o("modes"),polarities:o("polarities")},r=Xp(t,s),i=String(e.according_to)!==
String(n.according_to)&&e.according_to.length===1,a=h$(r,i?e.according_to[0]:void 0);if(!a)return{state:s,standings:r,disputed:0};
let[c,l]=a.pair;return{state:{...s,according_to:[c],compared_with:[l]},standings:r,disputed:a.disputed}}var Zp=(t,e)=>t<
e?-1:t>e?1:0;function td(t,e){let{act:n}=t.facts.statements,o=new Map(e.map(m=>[n[m.main],m])),s=bc(t).map(m=>m.map(h=>o.get(h))),r=new Set(
s.flat().filter(m=>m!==void 0&&!ie(m))),i=s.filter(m=>m.every(h=>h&&r.has(h))),a=new Map;for(let[m,h]of i)a.set(m,a.get(
m)??[]),a.set(h,[...a.get(h)??[],m]);let c=new Map,l=m=>{let h=c.get(m);if(h!==void 0)return h;let g=1+Math.max(0,...(a.
get(m)??[]).map(l));return c.set(m,g),g},f=e.filter(m=>a.has(m));for(let m of f)l(m);let u={columns:new Map,numbers:[]};
for(let m of g$(f,i)){u.numbers.length&&u.numbers.push(null);let h=u.numbers.length;for(let b of m)u.columns.set(b,h+l(b));
let g=Math.max(...m.map(l));u.numbers.push(...Array.from({length:g},(b,y)=>y+1))}return u}function g$(t,e){let n=new Map(
t.map(o=>[o,[o]]));for(let o of e){let[s,r]=o.map(i=>n.get(i)??[]);if(s!==r){s.push(...r);for(let i of r)n.set(i,s)}}return[
...new Set(n.values())]}function bc({facts:t,state:e}){if(!t.orders.length)return[];let{inside:n,main:o}=Tt(t,$s(e),At(e)),
{act:s,relation:r}=t.statements,i=l=>n[l]===1&&s[l]>=0&&dt(t,l)&&t.relations[r[o[l]]].kind===En,a=new Map;for(let[l,f,u]of t.
orders)!n[l]||!dt(t,l)||!i(f)||!i(u)||s[f]===s[u]||a.set(s[f],(a.get(s[f])??new Set).add(s[u]));let c=new Map([...a.keys()].
map(l=>[l,w$(a,l)]));return[...c].flatMap(([l,f])=>[...f].filter(u=>!c.get(u)?.has(l)).map(u=>[l,u]))}function w$(t,e){let n=new Set(
t.get(e));for(let o of n)for(let s of t.get(o)??[])n.add(s);return n}var ed={change:k,state:()=>w,loaded:async()=>{await G()},edges:()=>ge(O).map(t=>{let e=Me(O,t);return{actor:O.level.nodes[t.
a].actor,target:O.level.nodes[t.b].actor,label:Le(x,O.level,t.rows),weight:t.weight,acts:e.acts,quad_classes:[...e.byQuadClass,
e.noQuadClass],articles:e.articles.size,sources:e.sources.size,statements:oe(x,e.statements)}}),parts:()=>O.parts?.claims.
map(t=>t.map(({sides:e,positions:n})=>[...e.map(o=>oe(x,o)),...n.map(o=>[...new Set(o.map(({how:s})=>s))].sort())])),compared:()=>{
let{according_to:t,compared_with:e}=Xr(x,w,V).state;return[t,e]},arguments:async()=>{let{cards:t,...e}=await js();return Yo(
x,{cards:t,...e},w).map(({tail:n,head:o,words:s,statements:r})=>({tail:t[n].text,head:t[o].text,words:s,statements:oe(x,
r)}))},timeline:()=>{let{act:t}=x.statements,e=De(O),n=new Map(e.map(({main:o,statements:s})=>[t[o],oe(x,s)]));return{units:e.
map(({statements:o,isReal:s,first:r,last:i})=>({statements:oe(x,o),isReal:s,first:r,last:i})),orders:bc(O).flatMap(([o,s])=>{
let r=[n.get(o),n.get(s)];return r[0]&&r[1]?[r]:[]})}},bargains:()=>Ps().bargains.map(t=>({acts:t.length,statements:oe(x,
t.flatMap(e=>e.statements))})),search:async(t,e)=>((await mc()).groups(t,e).find(o=>o.kind===e)?.hits??[]).map(({label:o,
count:s,phrase:r,statements:i,snippet:a})=>({label:o,count:s,phrase:r?{...r,relation:x.relations[r.relation].id}:null,statements:i?
oe(x,i):null,text:a?.text??null})),svg:no,csv:Yr,statements:Kr,gexf:Jr,network:Ee,names:()=>{let t=Ee()?.body.view;return va().
map(({lines:e,size:n,x:o,y:s,width:r,height:i})=>{let{x:a=0,y:c=0}=t?.translation??{},[l,f]=[o+a,s+c];return{text:e.join(
" "),size:n,left:l,top:f,right:l+r,bottom:f+i}})}};var x$=new Set(["since","until","min_weight","theme","language"]),yc=0,Zr=!1;function ti(t){Zr||=Object.keys(t).some(e=>!x$.
has(e)),clearTimeout(yc),yc=setTimeout(()=>{let e=Tn(w,V),n=Zr;if(Zr=!1,e!==location.hash.slice(1))try{n?history.pushState(
null,"",`#${e}`):history.replaceState(null,"",`#${e}`)}catch{}},150)}function nd(){clearTimeout(yc),Zr=!1}var ei=(t={})=>`${x.
address??location.href.split("#")[0]}#${Tn({...w,...t},V)}`;function Zt(){let{draft:t}=w;return t?t.flatMap((e,n)=>n%2?[]:[{caption:e,view:t[n+1]??""}]):x.story?.steps??[]}var Oc=()=>w.
step===null?null:Math.max(1,Math.min(w.step,Zt().length));function Sc(t){let{language:e,theme:n,draft:o}=w,s=bo(Zt()[t-1].
view,V);return{...s,language:s.language??e,theme:n,draft:o,step:t}}var od=async t=>k(...await Mo(Zt()[t-1].view,Sc(t))),
sd=t=>`#${Tn(Sc(t),V)}`,b$=()=>Tn({...w,step:null,draft:null,theme:V.theme},V);function rd(t){let e=[...Zt(),{caption:t,
view:b$()}];return k({draft:ad(e),step:e.length})}function id(t){let e=Zt().filter((n,o)=>o!==t-1);return k({draft:e.length?
ad(e):null,step:null})}var ad=t=>t.flatMap(({caption:e,view:n})=>[e,n]);function cd(){let t=Zt().map(({caption:e,view:n})=>`\
  - caption: ${$c(e)}
    view: ${$c(n)}
`);return`title: ${$c(x.story?.title??x.title)}
steps:
${t.join("")}`}var $c=t=>JSON.stringify(t).replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/gu,e=>`\\u${e.charCodeAt(
0).toString(16).padStart(4,"0")}`),ld=()=>x.story?.steps.length?Sc(1):{};var _c="button, select, input, summary, a[href], [tabindex='0'], [data-key], [data-at]";function kc(t){return((t.getAttribute(
"aria-label")||t.closest("label")?.textContent||t.textContent)??"").replace(/[\d\u2022]+/g,"").trim()}function fd(){let t=document.
activeElement,e=t?.closest("#side, #time, #viewpoint, #panel, #sheet, #stage, #story");return!t||!e||!t.matches(_c)?null:
{part:e.id,words:kc(t),at:[...e.querySelectorAll(_c)].indexOf(t)}}function ud(t){if(!t||document.activeElement!==document.
body)return;let e=[...A(t.part).querySelectorAll(_c)],n=r=>Math.abs(e.indexOf(r)-t.at),[o]=e.filter(r=>kc(r)===t.words).
sort((r,i)=>n(r)-n(i));(o??e[Math.min(t.at,e.length-1)])?.focus({preventScroll:!0})}var oo=t=>new Set(md(t).flatMap(({open:e,
name:n})=>e?[n]:[]));function so(t,e){for(let{details:n,name:o}of md(t))e.has(o)&&(n.open=!0)}function md(t){let e=new Map;
return[...t.querySelectorAll("details")].map(n=>{let o=n.firstElementChild?kc(n.firstElementChild):"",s=e.get(o)??0;return e.
set(o,s+1),{details:n,open:n.open,name:`${o} ${s}`}})}var te=(t,e)=>ot(D(t,e),Ut(t,e));function pd({facts:t,state:e,level:n,chosen:o},s,r,i){let a=$o(t,{...e,articles:null,sections:null,tags:null},["everyone"]),
c={as_subject:[],as_object:[],as_source:[],as_other:[],left_out_of:[]};for(let[l,f]of s.statements.entries()){if(i!==void 0&&
f.sources?.includes(i)&&c.as_source.push(l),!o.inside[l]){i!==void 0&&a[l]&&Fi(s,l).has(i)&&!f.sources?.includes(i)&&c.left_out_of.
push(l);continue}(r!==void 0?n.subject[l]===r:f.s===i)?c.as_subject.push(l):(r!==void 0?n.object[l]===r:f.o===i)?c.as_object.
push(l):f.roles?.some(([,u])=>u===i)&&c.as_other.push(l)}return Object.entries(c).filter(([,l])=>l.length)}var ro="actorgraph-annotator";function ni(t,e){let n=Ws(t);return n&&d("a",{class:"edit",href:n,target:ro,"aria-label":`${p("edit")}: ${e}`},p("edit"))}var y$=44,oi=(t,e)=>wd(t,e,(n,o)=>$$(Qo(t),n,o));function gd(t,e){let n=op(t);return bd(t).some(s=>dd(n,s).length)?wd(t,
e,s=>dd(n,s),"doubting"):null}function wd(t,e,n,o=null){let{quote:s}=E().statements.get(t);if(!s)return Nt(t);let r=xd(t)===
null?null:Number(s[0]);return bd(t).map((i,a)=>[a?" [\u2026] ":"",O$(i,n(i,r),e,o)])}var si=(t,e)=>Nt(t)===null?d("block\
quote",{dir:"auto",lang:rt(t).language},e):d("p",{class:"quiet no-words"},e),xd=t=>E().bodies.get(x.statements.article[t]);
function bd(t){let{quote:e=[]}=E().statements.get(t),n=xd(t);return n===null?e.map(String):[n.slice(Number(e[0]),Number(
e[1]))]}var $$=(t,e,n)=>n===null?[[0,e.length]]:t.map(([o,s])=>[o-n,s-n]);function dd(t,e){let n=[];for(let o of t){let s=o.
split(/\s+/).map(i=>i.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")),r=new RegExp(`(?<![\\p{L}\\p{N}])${s.join("\\s+")}(?![\\p{L}\
\\p{N}])`,"iu").exec(e);r&&n.push([r.index,r.index+r[0].length])}return n.sort(([o],[s])=>o-s)}function O$(t,e,n,o){let s=[],
r=0;for(let[a,c]of e)a>r&&s.push(r||n===void 0?hd(t.slice(r,a)):S$(t.slice(0,a),n)),c>r&&s.push(d("mark",{class:o},Mc(t.
slice(Math.max(r,a),c)))),r=Math.max(r,c);let i=t.slice(r);return[...s,n===void 0?hd(i):_$(i,n)]}var Mc=t=>t.replace(/^# /,
"");function hd(t){let e=Mc(t),n=e.split(/\s+/);return n.length<=y$?e:[...n.slice(0,20),"[\u2026]",...n.slice(-20)].join(
" ")}function S$(t,e){let n=Mc(t).split(/\s+/);return n.length<=e+1?n.join(" "):["\u2026",...n.slice(-e-1)].join(" ")}function _$(t,e){
let n=t.split(/\s+/);return n.length<=e+1?n.join(" "):[...n.slice(0,e+1),"\u2026"].join(" ")}function io(t){let e=E().statements.get(t),n=x.keys.at(t);return d("article",{class:"statement","aria-label":wt(t)},k$(t),
si(t,oi(t)),e.translation?d("p",{class:"translation"},e.translation):null,M$(t),d("details",{},d("summary",{},p("details")),
d("dl",{},A$(t))),d("p",{class:"actions"},ni(t,wt(t)),Xn(p("copy_footnote"),()=>rp(t)),X(p("citation"),Ci.map(o=>[o,p(`c\
itation_${o}`)]),w.citation,o=>k({citation:o})),Xn(p("copy_bibtex"),()=>ap(t)),Xn(p("copy_link"),()=>ei({open:`statement\
:${n}`}))))}function yn(t){if(typeof t=="string")return ot(t);if(t<0)return R(`\u201C${wt(-1-t,1)}\u201D`,()=>St(-1-t),{
class:"link nested",dir:"ltr"});let e=E().entities[t];return R(Z(e),()=>st(e.id),{lang:Ot(e.id)})}function k$(t){let e=E(),
n=ct(t),o=(m,h)=>$d(yn(m),cc(t,h)),s=Ho(t).map(([m,h])=>[", ",d("span",{class:"role"},e.roles[m].label)," ",o(h,e.roles[m].
id)]),r=Vo(t).map(m=>[" ",d("span",{class:"mark"},m)]),{verb:i,ends:a,field:c}=Se(t),l=d("span",{class:`verb ${x.names.signs[n.
sign]}`},i),f=o(e.statements.get(t).s,"subject"),u=a.map((m,h)=>[h?` ${p("and")} `:" ",o(m,c)]);return d("p",{class:"cla\
im"},f," ",l,u,s,r)}function M$(t){let e=rt(t),n=R(ot(Rn(e.title),e.language),()=>rr(x.statements.article[t],t));return d(
"p",{class:"source",dir:"ltr"},"\u201C",n,"\u201D, ",_e(e),v$(t)," ",vc(e))}function v$(t){let{entities:e,statements:n}=E();
return(n.get(t).sources??[]).map(s=>e[s]).flatMap(s=>s.reliability?`; ${p("rated",{name:Z(s),rating:s.reliability})}`:[])}
var vc=t=>t.url&&sr(t.url,`${p("original")} \u2197`);function A$(t){let{labels:e,coders:n,statements:o}=x,s=E(),r=s.statements.
get(t),i=r.inferred??[],a=o.quad_class[t]<0?"":`, ${e.quad_classes[o.quad_class[t]]}`,c=s.fields.filter(({name:l})=>l!==
"translation");return[qt(p("according_to"),T$(t,r),i.includes("according_to")),qt(p("certainty"),`${e.certainties[o.certainty[t]]}\
, ${e.polarities[o.polarity[t]]}`),r.sources?qt(p("author_stance"),e.stances[o.stance[t]]):null,qt(p("mode"),e.modes[o.mode[t]]),
qt(p("date"),Ks(r,[o.first[t],o.last[t]])),qt(p("kind"),`${e.kinds[ct(t).kind]}${a}`),qt(p("inferred_fields"),i.join(", ")),
r.or?qt(p("alternative_to"),r.or.map(l=>R(wt(l,1),()=>St(l)))):null,qt(p("same_as"),yd(t,!1)),qt(p("one_of"),yd(t,!0)),c.
map(({name:l,label:f})=>qt(f,r[l])),qt(p("coder"),n[o.coder[t]]),qt(p("statement"),d("code",{},x.keys.at(t)))]}function yd(t,e){
let n=E().entities.flatMap(({denotes:o=[]},s)=>o.includes(t)&&o.length>1===e?[s]:[]);return n.length?n.map((o,s)=>[s?"; ":
"",yn(o)]):null}function T$(t,{sources:e}){let n=rt(t),o=n.author||n.publisher;return e?p("viewpoint_quoted",{name:wn(e).
join(" > "),by:o}):`${p("the_author")} (${o})`}var $d=(t,e)=>e?["[",t,"]"]:t;function qt(t,e,n=!1){return e==null||e===""?
null:[d("dt",{},t),d("dd",{},$d(e,n))]}function ri(t){let e=Fs(O,t).map(n=>{let o=Ds(O,n),s=n.filter(i=>i!==o),r=d("details",{class:"mentions"},d("summary",{},
I(s.length,"mention")),s.map(io));return d("li",{},io(o),s.length>0&&r)});return qe(e,30)}function ii(t,e){let{statements:n,
articles:o,sources:s}=t,r=(l,f,u,m="")=>d("span",{class:m&&`quad-class ${m}`},U(l,f,e),` ${u}`),i=(l,f,u)=>r(l,f,ht(l,u)),
a=x.labels.quad_classes.map((l,f)=>t.byQuadClass[f]>0&&r(t.byQuadClass[f],t.quadClasses[f],l,be(x,f))),c=d("p",{class:"c\
ounts"},i(t.acts,Ao(t),"act"),a,t.noQuadClass>0&&r(t.noQuadClass,t.none,p("no_quad_class")),t.unrealActs>0&&i(t.unrealActs,
t.unreal,"not_actual_act"),i(n.length,n,"statement"),i(o.size,n,"article"),i(s.size,n,"source"));return t.scored?[c,L$(t,
e)]:c}function L$(t,e){let n=p("score_text",{sum:na(t.sum),mean:na(t.sum/t.scored),n:t.scored});return d("details",{},d(
"summary",{},p("score")),d("p",{},n," ",U(p("show_quotes"),Ao(t),e)))}function Od(t,e,n){let o=new Map([[e,[]]]),s=[e];for(;s.length&&!o.has(n);){let a=new Map;for(let c of s)for(let l of t.
othersOf(c))o.has(l)||a.set(l,[...a.get(l)??[],c]);for(let[c,l]of a)o.set(c,l);s=[...a.keys()]}let r=[],i=(a,c)=>{if(!(r.
length>=6))if(a===e)r.push([e,...c]);else for(let l of o.get(a)??[])i(l,[a,...c])};return o.has(n)&&i(n,[]),r}var E$=400;function _d(t){let{level:e}=O,n=O.nodes.inOrder().filter(i=>i!==t).slice(0,E$),o=d("div",{class:"paths"}),s=n.
map(i=>[e.nodes[i].actor,D(e,i)]),r=i=>L(o,i&&N$(t,e.numbers.get(i)??-1));return d("div",{class:"paths-form"},X(p("paths\
_to"),[["",p("paths_to")],...s],"",r),o)}function N$(t,e){let n=Od(O.nodes,t,e);return n.length?d("ol",{},n.map(o=>d("li",
{},o.map((s,r)=>[r>0&&I$(o[r-1],s),te(O.level,s)])))):d("p",{class:"quiet"},p("no_path"))}var I$=(t,e)=>[Sd(t,e,"\u2192"),
Sd(e,t,"\u2190")];function Sd(t,e,n){let{level:o,pairs:s}=O,r=s.get(xt(t,e,o.nodes.length)),i=`${$t([D(o,t),D(o,e)])}: ${p(
"show_quotes")}`;return r&&R(` ${n}${r.weight} `,()=>_t(t,e),{"aria-label":i})}var q$=new Set(["findings","analyses","compare","questions"]),kd={pair:R$,actor:j$,statement:D$,list:z$},Md=({kind:t,names:e})=>Object.
hasOwn(kd,t)?kd[t](e):null;function R$(t){let{level:e,pairs:n}=O,[o,s]=t.map(m=>e.numbers.get(m));if(o===void 0||s===void 0)
return null;let r=e.nodes.length,[i,a]=[n.get(xt(o,s,r)),n.get(xt(s,o,r))],[c,l]=[o,s].map(m=>D(e,m)),f=i&&Me(O,i),u=i?Kt(
x,e,i.rows).map(mn):[];return d("section",{},d("h2",{},R(te(e,o),()=>st(t[0])),u.length===1?[" ",d("span",{class:`verb ${C$(
i?.rows??[])}`},u)," "]:" \u2192 ",R(te(e,s),()=>st(t[1]))),u.length>1&&d("ul",{class:"says"},u.map(m=>d("li",{},m))),f?
ii(f,$t([c,l])):d("p",{class:"quiet"},p("no_tie_in_direction")),d("p",{class:"actions"},a&&R(p("opposite_direction",{n:a.
weight}),()=>_t(s,o)),R(p("over_time"),()=>k({tab:"timeline",pair:t}))),f&&ri(f.statements))}var C$=([t])=>x.names.signs[O.
level.arrows.sign[O.level.arrow[t]]];function j$([t]){let e=O.level.numbers.get(t),n=e===void 0?null:O.level.nodes[e],o=we(
t),s=o?Z(o):n?.label;if(s===void 0)return null;let r=pd(O,E(),e,Bs(t)),i=[o?o.type:n?.type,n?.sector?.replace("_"," ")],
a=e!==void 0&&O.nodes.has(e);return d("section",{},d("h2",{lang:o?Ot(t):e===void 0?null:Ut(O.level,e)},s),d("p",{class:"\
quiet"},i.filter(Boolean).join(", ")),o&&B$(o,s),a?d("p",{class:"actions"},P$(t,e)):W$(t,s),a?[d("h3",{},p("ties")),F$(e)]:
null,r.map(([c,l])=>d("details",{class:"as",open:!a},d("summary",{},`${p(c)} (${l.length})`),ri(Gt(O.chosen,l)))))}function W$(t,e){
let n=d("p",{class:"actions"},d("span",{class:"quiet"},p("not_shown",{name:e})));return ru(t).then(o=>{let s=async()=>{await k(
{...o,tab:"graph"}),Ar(O.level.numbers.get(t))};o&&n.append(" ",T(p("show_it"),s))}),n}function B$({labels:t={},note:e,identifiers:n={},
attributes:o={},reliability:s,denotes:r=[]},i){let a=Object.entries(t).filter(([,h])=>h!==i),{wikidata:c,...l}=n,f=c&&`h\
ttps://www.wikidata.org/wiki/${encodeURIComponent(c)}`,m=[...Object.entries(o),...Object.entries(l),[p("as_a_source"),s]].
filter(([,h])=>h);return[Object.keys(t).length>1&&d("p",{class:"quiet"},a.map(([h,g],b)=>[b?" \xB7 ":"",d("span",{lang:h},
g)])),e&&d("p",{class:"note"},d("span",{class:"quiet"},`${p("note_of_coders")}: `),e),r.length>0&&d("p",{},`${p("same_as")}\
: `,r.map((h,g)=>[g?` ${p("and")} `:"",yn(-1-h)])),m.length>0&&d("dl",{},m.map(([h,g])=>[d("dt",{},ot(h)),d("dd",{},ot(g??
""))])),f&&d("p",{},sr(f,`Wikidata ${c} \u2197`))]}function P$(t,e){let n=w.ego===t;return[T(p(n?"show_all":"neighbours_\
only"),()=>k({ego:n?null:t,tab:"graph"})),O.isGrown&&T(p("show_neighbours"),()=>Te(e)),_d(e)]}function F$(t){let{level:e,
pairs:n,nodes:o}=O,s=e.nodes.length,r=[...o.othersOf(t)].flatMap(c=>[n.get(xt(t,c,s)),n.get(xt(c,t,s))]),a=[...new Set(r)].
filter(c=>c!==void 0).sort(So).map(({a:c,b:l,weight:f})=>d("li",{},R([te(e,c)," \u2192 ",te(e,l)],()=>_t(c,l)),d("span",
{class:"quiet"},` ${f}`)));return qe(a,15)}function D$([t]){let{act:e}=x.statements,n=x.keys.numberOf(t);if(n<0)return null;
let o=e[n]<0?[]:Pt(e,e[n]).filter(s=>s!==n);return d("section",{},d("h2",{},F(p("statement"))),vd()(n)?null:d("p",{class:"\
quiet"},p("statement_does_not_match")),io(n),o.length?[d("h3",{},p("other_mentions")),o.map(io)]:null)}function vd(){if(q$.
has(w.tab))return()=>!0;let e=w.tab==="arguments"||w.tab==="article"?de(x,w):O.chosen.inside;return n=>e[n]===1}function z$([
t]){let{statements:e,label:n}=ha(t);if(!e.length)return null;let o=Number(t.split(" ")[0]),s=o>e.length,r=vd(),i=e.filter(
a=>!r(a)).length;return d("section",{},d("h2",{},F(n||p("quotes"))),d("p",{class:"quiet"},I(e.length,"statement"),s&&`. ${p(
"link_cut",{kept:e.length,n:o})}`,i>0&&`. ${p("some_do_not_match",{n:q(i)})}`),ri(e))}var ao=null,co=[];async function Ad(){let t=A("panel"),e=ae();if(!e||!w.open){ao=null,co.length=0,L(t);return}await G();
let n=Md(e);ao&&ao!==w.open&&G$(ao,w.open);let o=ao===w.open?{open:oo(t),top:t.scrollTop}:null;L(t,d("div",{class:"panel\
-head"},co.length>0&&T(`\u2039 ${p("back")}`,U$,{class:"quiet-button"}),Xn(p("copy_link"),ei),T("\xD7",()=>k({open:null}),
{class:"close","aria-label":p("close")})),n||d("p",{class:"quiet"},p("not_in_page"))),o?(so(t,o.open),t.scrollTop=o.top):
H$(t),ao=w.open}function G$(t,e){co.at(-1)===e?co.pop():co.push(t)}var U$=()=>k({open:co.at(-1)??null});function H$(t){let e=t.
querySelector("h2");t.scrollTop=0,e&&document.body.classList.contains("ready")&&(e.tabIndex=-1,e.focus({preventScroll:!0})),
pe(e?e.textContent:p("not_in_page"))}var Td=null;async function Ld(t){let e=await ea(),n=r=>r.parts.some(({kind:i})=>i==="items"||i==="table"),o=e.find(({name:r})=>r===
w.analysis)??e.find(n)??e[0];if(!o){L(t,Xt(d("p",{},p("no_analyses")," ",d("code",{},"kg analyse"))));return}if(t.querySelector(
".analyses")&&Td===o)return;Td=o;let s=e.map(r=>T(p(`analysis_${r.name}`),()=>k({analysis:r.name}),{"aria-pressed":String(
r===o),class:n(r)?"":"nothing"}));L(t,Xt(d("div",{class:"choices",role:"group","aria-label":p("tab_analyses")},s),d("div",
{class:"analyses"},V$(o),o.lack&&d("p",{},o.lack),Q$(o.parts))))}function V$({selection:t,options:e,command:n}){let o=e.
map(([s,r])=>`${s}: ${r}`).join("; ");return d("p",{class:"quiet"},p("analysis_of",{selection:t}),o&&` ${p("analysis_opt\
ions",{options:o})}`,` ${p("analysis_command")} `,d("code",{},n))}function Q$(t){let e="";return t.map(n=>(n.kind==="hea\
ding"&&(e=n.text),K$(n,e)))}function K$(t,e){switch(t.kind){case"heading":return d(t.level<3?"h2":"h3",{},t.text);case"t\
ext":return d("p",{class:t.style==="dim"||t.style==="note"?"quiet":""},ns(t.line,e));case"items":return d(t.numbered?"ol":
"ul",{},t.items.map(n=>d("li",{},ns(n,e))));case"facts":return d("dl",{},t.rows.map(([n,o])=>[d("dt",{},ns(n,e)),d("dd",
{},ns(o,e))]));case"table":return Y$(t,e);case"picture":return d("figure",{},d("img",{src:`data:image/svg+xml,${encodeURIComponent(
t.svg)}`,alt:t.alternative}),d("figcaption",{class:"quiet"},t.caption))}}function Y$({columns:t,numeric:e,rows:n,cited:o},s){
let r=t.map((c,l)=>d("th",{scope:"col",class:e[l]?"num":""},c)),i=n.map((c,l)=>d("tr",{},c.map((f,u)=>d("td",{class:e[u]?
"num":""},d("bdi",{},f))),o.length>0&&d("td",{},ns(o[l],s)))),a=d("tr",{},r,o.length>0&&d("th",{scope:"col"},p("quotes")));
return d("div",{class:"analysis-table",tabindex:0,role:"region","aria-label":s},d("table",{},d("thead",{},a),d("tbody",{},
i)))}function ns(t,e){return t.map(n=>{if(typeof n=="string")return n;let[o,s]=n;if(s!=="keys")return d(s==="bold"?"stro\
ng":"span",{},o);let r=o.split(" ").map(Number);return U(I(r.length,"statement"),r,e)})}function Ed(t,e){let[n,o]=[0,0];return{places:t.map(({top:r,cards:i})=>{let a=i.length?Math.max(0,o-(r+n+i[0].offset)-160):
0;n+=a;let c=i.map(({offset:l,height:f})=>{let u=Math.max(r+n+l,o);return o=u+f+e,u-r-n});return{room:a,tops:c}}),end:o}}
function Nd(t){let e=[];for(let n of t){let o=e[e.length-1];o&&n===o[1]+1?o[1]=n:e.push([n,n])}return e.map(([n,o])=>n===
o?`${n}`:`${n}\u2013${o}`).join(", ")}var Ac=({sign:t,hold:e,denied:n,doubted:o,isOut:s})=>[t,e&&`held-${e.replace(" ","-")}`,n&&"denied",o&&"doubted",s&&"out"].
filter(Boolean).join(" "),ai=t=>d("span",{class:`swatch ${Id(t)}`,"aria-hidden":"true"}),Id=t=>t===null?"of-author":`pat\
tern-${t%4}`;function qd({level:t,stretches:e,runs:n},o){let s=e.map(c=>J$(c,o)),i=d(t===0?"p":t===1?"h2":"h3",{class:"w\
ords",dir:"auto",lang:o.reading.lang},s.flatMap((c,l)=>[c,Z$(e[l],o)])),a=n.map(c=>tO(c,o));return{text:i,names:a,ends:n.
map(c=>[s[c.first],s[c.last]])}}function J$({text:t,on:e,begins:n},{claims:o,passages:s,callbacks:r}){if(!e.length)return document.
createTextNode(t);let i=[...new Set(e.map(({claim:f})=>f))],a=i.some(f=>o[f].by!==null),c=i.every(f=>o[f].isOut),l=R([n.
some(f=>o[f].denied)&&d("span",{class:"sign denied","aria-hidden":"true"}),n.some(f=>o[f].doubted)&&d("span",{class:"sig\
n doubted","aria-hidden":"true"}),X$(t,e,o)],()=>r.open(i.map(f=>o[f].id)),{dir:null,class:`passage${a?" of-source":""}${c?
" out":""}`});for(let f of i)s[f].push(l);return l}var X$=(t,e,n)=>e.reduce((o,{claim:s,lane:r})=>d("span",{class:`under\
line lane-${r} ${Ac(n[s])}`},o),t);function Z$({ends:t},{reading:e,unfold:n}){if(!t.length)return null;let o=Nd(t.map(s=>s+
1));return T(o,s=>n(t,s),{class:"number-mark","aria-expanded":"false","aria-label":e.say("reading_notes",{numbers:o})})}
function tO({by:t},{reading:e}){let{name:n,lang:o}=e.claimants[t];return d("div",{class:"speaker"},d("bdi",{lang:o},n),d(
"span",{class:`bar ${Id(t)}`}))}function Rd(t,e,n,o){let{by:s,marks:r,actions:i,isSourceInferred:a}=t,{name:c,lang:l}=n.claimants[s??0],f=d("bdi",{lang:l},
a?`[${c}]`:c),u=s===null?n.say("the_author"):[f,`, ${n.say("reading_quoted")}`];return d("div",{class:`note-card ${Ac(t)}`},
d("p",{class:"sentence"},d("span",{class:"note-number"},e),R(eO(t,n),()=>o.open([t.id]),{class:"link whole"})),d("p",{class:"\
whose"}," ",d("span",{class:"name"},ai(s),d("span",{},u)),r.map(m=>d("span",{class:"mark"},m)),i.map(({label:m,press:h})=>T(
m,h,{class:"action"}))))}function eO({sentence:t,sign:e,denied:n,doubted:o},{say:s}){let r=t.map((i,a)=>[a>0&&!i.text.startsWith(
",")&&" ",nO(i,e)]);return[n&&d("strong",{},`\u2298 ${s("look_denied")}: `),o&&d("strong",{},"? "),r]}function nO({text:t,
kind:e,lang:n,inferred:o=!1},s){let r=o?`[${t}]`:t;return e==="verb"?d("span",{class:`verb ${s}`},r):e?d("bdi",{class:e,
lang:n},r):r}var Tc=8;function Cd({claimants:t,say:e},n,o){let s=l=>n.some(l),r=[[s(({hold:l,denied:f})=>!l&&!f),"",e("look_plain")],
[s(({hold:l})=>l==="not actual"),"held-not-actual",e("look_not_actual")],[s(({hold:l,doubted:f})=>l==="hedged"||f),"held\
-hedged",e("look_hedged")],[s(({denied:l})=>l),"denied",`\u2298 ${e("held_denied")}`],[s(({doubted:l})=>l),"doubted",`? ${e(
"held_doubted")}`],[s(({sign:l})=>l==="cooperation"),"cooperation",e("look_cooperation")],[s(({sign:l})=>l==="conflict"),
"conflict",e("look_conflict")]],i=t.map((l,f)=>oO(l,f,o)),a=i.slice(Tc),c=t.slice(Tc).some(({isChosen:l})=>l);return d("\
div",{class:"reading-key"},d("div",{class:"claimants",role:"group","aria-label":e("reading_claimants")},d("span",{class:"\
quiet"},e("reading_claimants")),i.slice(0,Tc),a.length>0&&d("details",{open:c},d("summary",{},e("and_more",{n:a.length})),
a)),d("p",{class:"looks-of-lines"},r.map(([l,f,u])=>l&&d("span",{class:`underline ${f}`},u))))}var oO=({id:t,name:e,lang:n,
count:o,isChosen:s},r,{choose:i})=>T([ai(r||null),d("bdi",{lang:n},e),` ${o}`],()=>i(s?null:t),{class:"claimant","aria-p\
ressed":String(s)});var sO=960,rO=720,iO=6,ci=class{#e=[];#t=-1;#n=S("path",{});constructor(e,n,o){this.element=e,this.drawing=n,this.cards=
o}add(e,n,o,s,r){this.#e.push({row:e,apart:n,claims:o,names:s,ends:r,room:0})}watch(){let{element:e}=this;e.append(S("sv\
g",{class:"leader","aria-hidden":"true"},this.#n)),new ResizeObserver(()=>this.#o()).observe(e);for(let n of["pointerove\
r","focusin"])e.addEventListener(n,o=>this.#r(o.target));for(let n of["pointerleave","focusout"])e.addEventListener(n,()=>this.#r(
null));document.fonts?.ready.then(()=>{this.#t=-1,this.#o()})}#o(){let{element:e,cards:n}=this,o=e.clientWidth;if(!o||o===
this.#t)return;this.#t=o;let s=o<rO;e.classList.toggle("slim",o<sO),e.classList.toggle("narrow",s);let r=0,i=this.#e.map(
({row:f,apart:u,claims:m,room:h})=>{r+=h;let g=m.map(y=>({offset:this.#s(y),height:n[y].offsetHeight})),b=u?[{offset:0,height:u.
offsetHeight}]:[];return{top:f.offsetTop-r,cards:s?[]:[...b,...g]}}),a=this.#e.map(({ends:f})=>f.map(([u,m])=>aO(u,m))),
{places:c,end:l}=Ed(i,iO);for(let[f,u]of this.#e.entries()){u.room=c[f].room,u.row.style.marginTop=u.room?`${u.room}px`:
"";let m=[...u.apart?[u.apart]:[],...u.claims.map(h=>n[h])];for(let[h,g]of m.entries())g.style.top=s?"":`${c[f].tops[h]}\
px`;cO(u.names,a[f])}e.style.minHeight=s?"":`${l}px`}#s(e){return this.drawing.passages[e][0].offsetTop}#r(e){let{cards:n,
drawing:o,element:s}=this,r=e instanceof Element?e.closest(".passage, .note-card"):null,i=c=>r!==null&&(n[c]===r||o.passages[c].
some(l=>l===r)),a=n.flatMap((c,l)=>i(l)?[l]:[]);for(let c of s.querySelectorAll(".now"))c.classList.remove("now");for(let c of a)
for(let l of[n[c],...o.passages[c]])l.classList.add("now");this.#n.setAttribute("d",a.map(c=>this.#i(c)).join(" "))}#i(e){
let[n]=this.drawing.passages[e];if(!n||this.element.classList.contains("narrow"))return"";let[o,s]=[this.element,this.cards[e]].
map(l=>l.getBoundingClientRect()),r=n.getClientRects()[0],i=n.closest(".words")?.getBoundingClientRect()??r,[a,c]=[r.bottom-
o.top,s.top-o.top+14];return`M${i.right-o.left+2} ${a} L${s.left-o.left} ${c}`}};function aO(t,e){return t instanceof HTMLElement&&
e instanceof HTMLElement?{top:t.offsetTop,bottom:e.offsetTop+e.offsetHeight}:{top:0,bottom:0}}function cO(t,e){let n=t.map(
r=>r.firstElementChild),o=n.map(r=>r.offsetHeight),s=0;for(let[r,i]of t.entries()){let{top:a,bottom:c}=e[r],l=e.slice(0,
r).filter(u=>u.bottom>a).length,f=Math.max(0,s-a);s=a+f+o[r],i.style.top=`${a}px`,i.style.height=`${c-a}px`,i.style.right=
`${l*8}px`,n[r].style.marginTop=`${f}px`}}var jd=/^(#{1,6})[ \t]+/,lO=/[\p{L}\p{N}]/u,Pd=t=>[...t].sort((e,n)=>Wd(e)-Wd(n)||Bd(e)-Bd(n)),Wd=({spans:t})=>t.length?
Math.min(...t.map(([e])=>e)):-1,Bd=({spans:t})=>Math.max(0,...t.map(([,e])=>e));function Fd(t){let e=new Map,n="";for(let{
quote:s}of t)!s||e.has(s)||(e.set(s,n.length),n+=`${s}

`);let o=t.map(s=>{let r=e.get(s.quote);return r===void 0?s:{...s,spans:[fO(r,r+s.quote.length)]}});return{text:n,claims:o}}
var fO=(t,e)=>[t,e];function Dd(t,e){let n=uO(t),o=n.map(()=>[]);for(let[i,{spans:a}]of e.entries())for(let[c,l]of a)for(let f=mO(
n,c);f<n.length&&n[f].from<l;f++){let u={from:Math.max(c,n[f].from),to:Math.min(l,n[f].to),claim:i,lane:0};u.to>u.from&&
o[f].push(u)}let s=new Set,r=new Map(o.flatMap((i,a)=>i.map(({claim:c})=>[c,a])));return n.map((i,a)=>{let c=dO(t,i,pO(o[a]),
s,f=>r.get(f)===a),l=c.flatMap(({begins:f})=>f).sort((f,u)=>f-u);return{level:i.level,stretches:c,claims:l,runs:hO(c,e)}})}
function uO(t){let e=[],n=!1;for(let o=0;o<t.length;){let s=t.indexOf(`
`,o),r=s<0?t.length:s,i=t.slice(o,r),a=jd.exec(i)?.[1].length??0;a?e.push({from:o+i.length-i.replace(jd,"").length,to:r,
level:a}):i.trim()&&n?e[e.length-1].to=r:i.trim()&&e.push({from:o+i.search(/\S/),to:r,level:0}),n=!a&&i.trim()!=="",o=r+
1}return e}function mO(t,e){let[n,o]=[0,t.length];for(;n<o;){let s=n+o>>1;t[s].to>e?o=s:n=s+1}return n}function pO(t){let e=[
...t].sort((o,s)=>o.from-s.from||s.to-o.to),n=new Array(4).fill(0);return e.map(o=>{let s=Math.max(0,n.findIndex(a=>a<=o.
from)),i=n.every(a=>a>o.from)?3:s;return n[i]=Math.max(n[i],o.to),{...o,lane:i}})}function dO(t,e,n,o,s){let i=[...new Set(
[e.from,e.to,...n.flatMap(({from:c,to:l})=>[c,l])])].sort((c,l)=>c-l),a=new Map;for(let{claim:c,to:l}of n)s(c)&&a.set(c,
Math.max(a.get(c)??0,l));return i.slice(0,-1).map((c,l)=>{let f=i[l+1],u=n.filter(g=>g.from<=c&&g.to>=f),m=[...new Set(u.
map(({claim:g})=>g))],h=m.filter(g=>!o.has(g));for(let g of h)o.add(g);return{text:t.slice(c,f),on:u.map(({claim:g,lane:b})=>({
claim:g,lane:b})),begins:h,ends:m.filter(g=>a.get(g)===f).sort((g,b)=>g-b)}})}function hO(t,e){let n=[],o=new Map;for(let[
s,{on:r,text:i}]of t.entries()){let a=new Set(r.map(({claim:c})=>e[c].by).filter(c=>c!==null));for(let c of a){let l=o.get(
c);if(l)l.last=s;else{let f={by:c,first:s,last:s};o.set(c,f),n.push(f)}}if(lO.test(i))for(let c of o.keys())a.has(c)||o.
delete(c)}return n}function zd(t,e,n){let{text:o,claims:s}=t.text===null?Fd(t.claims):{...t,text:t.text},r=Pd(s),i=gO(Dd(o,r),t.title),a={reading:t,
callbacks:e,claims:r,passages:r.map(()=>[]),unfold:(m,h)=>{let g=h.getAttribute("aria-expanded")==="true";h.setAttribute(
"aria-expanded",String(!g));for(let b of m)c[b].classList.toggle("unfolded",!g)}},c=r.map((m,h)=>Rd(m,h+1,t,e)),l=d("div",
{class:"reading"}),f=new ci(l,a,c),u=r.flatMap(({spans:m},h)=>m.length?[]:[h]);for(let[m,h]of i.entries()){let{text:g,names:b,
ends:y}=qd(h,a),$=m===0&&[d("div",{class:"about"},n),Cd(t,r,e)],_=m===0&&u.length>0&&wO(u,c,t),M=d("div",{class:"notes"},
_,h.claims.map(N=>c[N])),v=d("div",{class:`row level-${h.level}`},d("div",{class:"speakers"},b),d("div",{},g,$),M);l.append(
v),f.add(v,_||null,h.claims,b,y)}return f.watch(),{element:l,show:m=>xO(a,c,m)}}function gO(t,e){return t[0]?.level===1?
t:[{level:1,stretches:[{text:e,on:[],begins:[],ends:[]}],claims:[],runs:[]},...t]}var wO=(t,e,{say:n})=>d("div",{class:"\
unplaced"},d("p",{class:"quiet"},n("reading_unplaced")),t.map(o=>e[o]));function xO({claims:t,passages:e},n,o){let s=new Set(
o),r=({id:c})=>s.has(c),i=new Set(t.flatMap((c,l)=>r(c)?e[l]:[]));for(let c of e.flat())c.classList.toggle("current",i.has(
c));for(let[c,l]of t.entries())n[c].classList.toggle("current",r(l)),n[c].toggleAttribute("data-current",r(l));for(let c of[
...e.flat(),...n])c.removeAttribute("aria-current");let a=[...i][0]??n[t.findIndex(r)];return a?.setAttribute("aria-curr\
ent","location"),a}var Gd="author",Lc=t=>E().statements.get(t).sources?.at(-1)??null;function Ec(t){let e=Lc(t);return e===null?Gd:E().entities[e].
id}function Ud(t,e,n){let{entities:o}=E(),s=new Map([[null,0]]);for(let c of e)s.set(Lc(c),(s.get(Lc(c))??0)+1);let[r,...i]=s;
return[r,...i.sort(([,c],[,l])=>l-c)].map(([c,l])=>{let f=c===null?Gd:o[c].id,u=p("reading_author",{name:t.author||t.publisher}),
m=c===null?{name:u}:{name:Z(o[c]),lang:Ot(o[c].id)};return{id:f,...m,count:l,isChosen:f===n}})}function Hd(t,e,n){let{names:o,
labels:s,statements:r}=x,i=E(),a=new Map(e.map(({id:l},f)=>[l,f||null])),c=yO(new Set(t));return t.map(l=>{let f=i.statements.
get(l),u=r.mode[l]!==nn,m=o.stances[r.stance[l]],h=m==="doubts"||m==="rejects",g=r.certainty[l]!==0||h,b=f.sources??[],y=[
b.length>1&&`${p("according_to")} ${wn(b).join(" > ")}`,u&&s.modes[r.mode[l]],r.certainty[l]!==0&&s.certainties[r.certainty[l]],
m==="doubts"&&p("author_doubts"),m==="rejects"&&p("author_rejects"),f.ended&&p("ended"),f.missing&&Nt(l)],$=o.signs[ct(l).
sign];return{id:x.keys.at(l),spans:i.bodies.get(r.article[l])===null?[]:Qo(l),quote:It(l),sentence:Vd(l),sign:$==="toget\
her"?"cooperation":$,hold:u?"not actual":g?"hedged":void 0,denied:r.polarity[l]!==0,doubted:h,by:a.get(Ec(l))??null,isSourceInferred:f.
inferred?.includes("according_to")??!1,marks:y.filter(_=>typeof _=="string"),isOut:!n[l],actions:bO(l,c.get(l))}})}function bO(t,e){
let n=Ws(t);return[...e?[{label:p("show_in_graph"),press:()=>k({tab:"graph",open:e,pair:null})}]:[],...n?[{label:p("edit"),
press:()=>open(n,ro)}]:[]]}function yO(t){let e=new Map;for(let{a:n,b:o,rows:s}of O.pairs.values())for(let r of s){let i=x.
ties.statement[r];!t.has(i)||e.has(i)||e.set(i,su(n,o))}return e}function Vd(t,e=0){let{statements:n,roles:o}=E(),{s,inferred:r=[]}=n.
get(t),{verb:i,ends:a,field:c}=Se(t),l=(u,m)=>({...$O(u,e),inferred:r.includes(m)}),f=(e?[]:[...Ho(t)].sort(([u],[m])=>u-
m)).flatMap(([u,m])=>[{text:`, ${o[u].label}`},l(m,o[u].id)]);return[l(s,"subject"),{text:i,kind:"verb"},...a.map(u=>l(u,
c)),...f]}function $O(t,e){let n=E();if(typeof t=="string")return{text:t,kind:"name"};if(t>=0)return{text:Z(n.entities[t]),
kind:"name",lang:xn(t)};let o=-1-t;if(e>=2)return{text:`#${x.keys.at(o).split("#")[1]}`,kind:"nested"};let s=Vd(o,e+1).map(
({text:r,inferred:i})=>i?re(r):r);return{text:`\u201C${ic(s.join(" "),o)}\u201D`,kind:"nested"}}function Qd(t){let e=new Map;
for(let n of t)for(let o of li(n))e.set(o,(e.get(o)??0)+1);return e}function li(t,e=new Set([t])){let{s:n,o,roles:s=[]}=E().
statements.get(t),r=new Set;for(let i of[n,o,...s.map(([,a])=>a)])if(typeof i=="number"){if(i>=0)r.add(i);else if(!e.has(
-1-i)){e.add(-1-i);for(let a of li(-1-i,e))r.add(a)}}return r}var Kd=30,OO=8;function Yd(t,e){let{articles:n}=x;if(n.length<2)return null;let o=SO(),s=o.indexOf(t),r={n:s+1,of:o.length},
i=(c,l,f)=>T(l,()=>Jd(o[s+c]),{"aria-label":p(f),disabled:o[s+c]===void 0}),a=d("details",{class:"menu articles"},d("sum\
mary",{},p("articles_list",r)));return a.addEventListener("toggle",()=>a.open&&a.childElementCount===1&&a.append(_O(o,t,
e))),d("div",{class:"line"},i(-1,"\u2039","previous_article"),a,i(1,"\u203A","next_article"))}var Jd=t=>k({article:x.articles[t].
id,open:null});function SO(){let{articles:t}=x,e=n=>t[n].first??t[n].last??Number.MAX_SAFE_INTEGER;return[...t.keys()].sort(
(n,o)=>e(n)-e(o)||n-o)}function _O(t,e,n){let o=x.articles.map(()=>[0,0]);for(let[c,l]of x.statements.article.entries())
o[l][1]++,n[c]&&o[l][0]++;let s=c=>d("li",{},MO(c,c===e,o[c])),r=d("div",{class:"found"},qe(t.map(s),Kd)),i=c=>{let l=c.
toLocaleLowerCase().split(/\s+/).filter(Boolean),f=t.filter(u=>l.every(m=>kO(u).includes(m)));L(r,f.length?qe(f.map(s),Kd):
d("p",{class:"quiet"},p("no_article_called",{text:c})))},a=d("input",{type:"search","aria-label":p("find_article"),placeholder:p(
"find_article"),oninput:({target:c})=>i(c.value)});return d("div",{},t.length>=OO&&a,r)}function kO(t){let{title:e,author:n,
publisher:o,published:s,first:r}=x.articles[t],i=r===null?"":mt(r);return[e,n,o,s,i].join(" ").toLocaleLowerCase()}function MO(t,e,[
n,o]){let s=x.articles[t],r=n<o?p("matching_of",{n,of:I(o,"statement")}):I(o,"statement");return T([d("span",{class:"tit\
le",dir:"auto",lang:s.language},s.title),d("span",{class:"quiet"},d("bdi",{},s.publisher),` \xB7 ${Jn(s)} \xB7 ${r}`)],()=>Jd(
t),{"aria-current":e?"true":null})}var vO=500,ue=null,Nc=null;async function Xd(t){await G();let{articles:e}=x,n=e.findIndex(({id:c})=>c===w.article),o=Math.
max(0,n);if(!e.length){L(t,to("article",d("p",{},p("no_articles"))));return}let s=w.article!==null&&n<0,r=[O,o,s,w.about,
w.claimant,w.language];if(!(ue&&t.contains(ue.sheet)&&ue.of.every((c,l)=>c===r[l]))||!ue){let c=ue&&t.contains(ue.sheet)&&
ue.of[1]===o;ue={of:r,...AO(o,s)},L(t,ue.sheet),c||(Nc=null)}let a=ue.reading.show([...Qe()].map(c=>x.keys.at(c)));a&&Nc!==
w.open&&hc(a,ue.sheet)&&a.scrollIntoView({block:"center"}),Nc=w.open}function AO(t,e){let n=x.articles[t],o=E().bodies.get(
t),s=Pi(x,w),r=Pt(x.statements.article,t).filter(s),i=Qd(r),a=w.about===null?void 0:Bs(w.about),c=a!==void 0&&i.has(a)?a:
null,l=Ud(n,r,w.claimant),f=l.find(({isChosen:y})=>y)?.id??null,u=r.filter(y=>(c===null||li(y).has(c))&&(f===null||Ec(y)===
f)),m=de(x,w),h=Hd(u,l,m),g=zd({title:n.title,lang:n.language,text:o,claims:h,claimants:l,say:p},{open:EO,choose:y=>k({claimant:y})},
[e&&d("p",{class:"quiet"},p("no_such_article")),d("p",{class:"source",dir:"ltr"},_e(n),LO(n)," ",vc(n)),TO(n),o===null&&
d("p",{class:"quiet"},p("quotes_only")),o!==null&&!/\n\s*\S/.test(o)&&d("p",{class:"quiet"},p("text_not_at_hand")),d("p",
{class:"quiet"},NO(u,r.length,m))]),b=d("div",{class:"line choosers"},Yd(t,m),IO(i,c));return{sheet:to("article",b,g.element),
reading:g}}function TO({status:t,newer:e}){if(t==="retracted")return d("p",{class:"notice"},p("counts_nowhere"));if(!e.length)
return null;let n=e.map(o=>{let{id:s,title:r}=x.articles[o];return[" ",R(zt(r),()=>k({article:s,open:null}))]});return d(
"p",{class:"notice"},p("counts_in_newer"),n)}var LO=({licence:t})=>t?` \xB7 ${t}`:"";function EO(t){let e=t.map(n=>x.keys.
numberOf(n));return e.length===1?St(e[0]):Q(e,p("quotes"))}function NO(t,e,n){let o=t.filter(a=>!n[a]).length,s=I(e,"sta\
tement"),r=t.length<e?p("shown_of",{n:t.length,of:s}):s,i=o?`, ${ht(o,"left_out_by_filters",{n:o})}`:"";return`${F(Bn())}\
. ${F(r)}${i}.`}function IO(t,e){let{entities:n}=E(),s=[...t].sort(([,i],[,a])=>a-i).slice(0,vO).map(([i,a])=>[n[i].id,`${Z(
n[i])} (${a})`]),r=e===null?"":n[e].id;return d("label",{},`${p("about")} `,X(p("about"),[["",p("about_all")],...s],r,i=>k(
{about:i||null})))}var qO=["aim","audience","meant for"];async function oh(t){let[e]=await Promise.all([Nf(),G()]),{bargains:n,others:o}=Ps(),
s=n.map(i=>Zd(i,Di(e,w,i))),r=n.some(i=>!Di(e,w,i));L(t,Xt(d("h2",{},p("tab_bargains")),d("p",{class:"quiet"},p("exchang\
e_help")),r&&d("p",{class:"quiet"},p("outcome_elsewhere")),s.length?s:d("p",{},p("no_exchange")),o.length>0&&[d("h2",{},
p("other_offers")),o.map(i=>Zd(i))]))}function Zd(t,e){let n=E(),o=Gt(O.chosen,t.flatMap(u=>u.statements)),s=Qe(),i=t.map(
u=>x.relations[u.relation]).reduce((u,m)=>m.wider.length>u.wider.length?m:u),a=o.filter(u=>ct(u)===i),c=th(o.map(u=>n.statements.
get(u).s)),l=th(a.flatMap(u=>n.statements.get(u).o??[])),f=u=>n.roles.map((m,h)=>u.includes(m.function??"")&&Ic(m.label,
WO(h,o),t,u));return d("section",{class:"bargain","aria-current":o.some(u=>s.has(u))&&"location"},d("h3",{},eh(c),` ${sc(
i,c)} `,eh(l)),e&&d("p",{class:"outcome"},d("strong",{},`${p("outcome")}: `),RO(e)),d("dl",{},Ic(p("offered_thing"),nh(t.
map(u=>u.things))),Ic(p("offered_to"),nh(t.map(u=>u.targets))),f(Os),f(qO)),e?CO(e):d("p",{class:"quiet"},`${p("dates")}\
: ${sh(t)}`),d("p",{class:"actions"},I(t.length,"act"),", ",R(I(o.length,"statement"),()=>Q(o,i.label))))}var th=t=>[...new Map(
t.map(e=>[fe(e),e])).values()],eh=t=>t.map((e,n)=>[n?", ":"",yn(e)]),RO=({outcome:t,again:e})=>`${t}${e?`, ${p("offered_\
again")}`:""}`;function CO({moves:t}){let e=t.map(([n,o,s,r,i,a])=>d("li",{},d("span",{class:"when"},jO(s)?re(o):o||p("d\
ate_unknown")),d("span",{},d("strong",{},n),": ",U(wt(s[0]),s,n),r&&` (${p("may_be",{doubt:r})})`,i&&d("span",{class:"qu\
iet"}," (",U(i,a,n),")"))));return d("details",{class:"course",open:t.length<8},d("summary",{},p("course")),d("ol",{},e))}
var jO=t=>t.some(e=>E().statements.get(e).inferred_when);function sh(t){let e=Gt(O.chosen,t.map(r=>r.statements[0])),{first:n,
last:o}=x.statements,s=r=>Ys(E().statements.get(r),[n[r],o[r]]);return[...new Set(e.map(s))].join(", ")}function Ic(t,e,n=[],o=[]){
let s=e.map(({shown:r,name:i,by:a})=>{let c=n.filter(u=>u.statements.some(m=>a.includes(m))),f=o===Os&&c.length<n.length&&
` ${p("in_some",{n:c.length,of:n.length})}: ${sh(c)}`;return d("li",{},r," ",U(String(a.length),a,i),f&&d("span",{class:"\
quiet"},f))});return s.length>0&&d("div",{},d("dt",{},t),d("dd",{},d("ul",{},s)))}function nh(t){let e=new Map;for(let[o,
s]of t.flatMap(r=>[...r]))e.set(o,[...e.get(o)??[],...s]);let{labels:n}=x.offers;return[...e].map(([o,s])=>({shown:R(n[o],
()=>st(o),{lang:Ae(o)}),name:n[o],by:s}))}function WO(t,e){let n=new Map;for(let o of e)for(let[s,r]of E().statements.get(
o).roles??[]){if(s!==t)continue;let i=fe(r);n.set(i,{shown:yn(r),name:i,by:[...n.get(i)?.by??[],o]})}return[...n.values()]}function fi(t,e,n,o){let s=()=>{let i=vt(e.wanted),a=o(c=>vt(c).includes(i));L(n,a.some(Boolean)?a:d("p",{class:"quiet"},
p("sources_none",{words:e.wanted})))};return s(),[d("input",{type:"search",value:e.wanted,placeholder:p("sources_find"),
"aria-label":t,oninput:i=>{e.wanted=i.target.value,s()}}),n]}var rh=8,BO=50,PO={wanted:""};function ah(t,e,n,o){let s=t.filter(m=>!m.isSigner&&m.claims),r=t.filter(({isSigner:m})=>m),
i=m=>[...m].sort((h,g)=>g.claims-h.claims),c=[["sources_differ",s.filter(m=>m.disputed).sort((m,h)=>h.disputed-m.disputed),
m=>p("source_disputed",{n:m.disputed,of:m.claims})],["sources_shared",i(s.filter(m=>!m.disputed&&m.shared)),m=>p("source\
_shared",{n:m.shared,of:m.claims})],["sources_reported",i(s.filter(m=>!m.disputed&&!m.shared)),()=>p("source_reported")],
["sources_authors",i(r),()=>p("compare_own_claims")]],l=(m,h,g)=>d("li",{},T([d("span",{dir:"auto",lang:No([m])},F(Ge([m]))),
g!==null&&d("span",{class:"num"},q(g)),d("small",{},h)],()=>o(m),{"aria-current":e.some(b=>String(b)===m)?"true":null})),
f=m=>{let h=$=>m(Ge([$])),b=["authors","everyone"].filter($=>($==="everyone"||r.length>1)&&h($)).map($=>l($,p(`source_${$}`),
null));return[...c.map(([$,_,M])=>{let v=_.filter(({name:N})=>h(N)).map(N=>l(N.name,M(N),N.claims));return v.length>0&&[
d("h2",{},p($)),ih(v)]}),b.length>0&&[d("h2",{},p("sources_together")),ih(b)]]},u=p(n?"sources_find_second":"sources_fin\
d_first");return d("nav",{class:"sources","aria-label":p("sources_find")},fi(u,PO,d("div",{}),f))}function ih(t){let e=d(
"ul",{},t.slice(0,rh));return[e,Ko(t,rh,BO,n=>e.append(...n))]}var FO=5,DO=40,qc=2,ch=12,zO={affirms:"\u2713",denies:"\u2715",doubts:"?",rejects:"\u2715"},$n=1;async function Rc(t){await G();
let{state:e,standings:n,disputed:o}=Xr(x,w,V);if(!e.compared_with){L(t,Xt(d("h2",{},p("comparison")),d("p",{},p("compare\
_nobody"))));return}let s=[e.according_to,e.compared_with],r=O.parts??Ns(x,e,e.compared_with),i=([l,f])=>($n=1,k({according_to:l,
compared_with:f,modes:e.modes,polarities:e.polarities})),a=l=>{let f=s[1-$n],u=String(f)===l?s[$n]:f;return i($n?[u,[l]]:
[[l],u])},c=l=>{$n=l,Rc(t).then(()=>t.querySelector("input")?.focus())};L(t,d("div",{class:"sheet compare"},ah(n.holders,
s,$n,a),d("section",{class:"comparison"},d("h2",{},p("comparison")),d("p",{class:"quiet"},UO(s,o)),d("p",{class:"line"},
T(`\u21C4 ${p("compare_swap")}`,()=>i([s[1],s[0]])),w.compared_with&&T(p("compare_end"),GO)),HO(r,s,c))))}var GO=()=>k({
according_to:V.according_to,compared_with:null,modes:w.modes??V.modes,polarities:w.polarities??V.polarities});function UO(t,e){
let o=t.filter(r=>Zs(r).length).map(r=>p("compare_known_by",{name:Ge(r),by:se(Zs(r),3)})),s=ye()&&`${F(nr())}.`;return[!w.
compared_with&&p(e?"compare_most":"compare_none"),...o,s].filter(Boolean).join(" ")}function HO({claims:t},e,n){let o=e.
map(Ge),s=e.map((r,i)=>{let a=t.flat().filter(({positions:f})=>f[i].some(u=>u.held)),c=Zs(r),l=c.length?p("quoted_by",{by:se(
c,2)}):p("compare_own_claims");return d("th",{scope:"col"},d("span",{dir:"auto",lang:No(r)},F(o[i])),d("small",{},[l,tu(
r),I(a.length,"claim")].filter(Boolean).join(" \xB7 ")),T(p("compare_change"),()=>n(i),{"aria-pressed":String($n===i),"a\
ria-label":p("compare_change_side",{name:o[i]})}))});return d("table",{},d("thead",{},d("tr",{},d("th",{scope:"col"},p("\
claim_column")),s)),ko.map((r,i)=>QO(r,VO(t[i],e),e)))}function VO(t,e){let{entities:n,statements:o}=E(),s=new Set(e.flat().
map(c=>c.replace(/^of:/,""))),r=c=>{let{s:l,o:f}=o.get(c.statements[0]);return[l,f].some(u=>typeof u=="number"&&u>=0&&s.
has(n[u].id))},i=[...t].sort((c,l)=>c.statements[0]-l.statements[0]),a=new Set(i.filter(r));return[...a,...i.filter(c=>!a.
has(c))]}function QO(t,e,n){let[o,s]=n.map(Ge),r=p(`compare_${t}`,{first:o,second:s}),i=e.flatMap(g=>g.statements),a=d("\
tr",{class:"part"},d("th",{colspan:3,scope:"rowgroup"},d("h3",{},F(r)," ",U(e.length,i,r))," ",d("small",{},e.length?p(`\
compare_${t}_meaning`,{first:o,second:s}):p(`compare_${t}_none`,{first:o,second:s})))),c=Pn(),l=({statements:g})=>g.includes(
c),f=g=>g.map(b=>KO(b,n,l(b))),u=d("tr",{class:"more"}),m=Math.max(FO,1+e.findIndex(l)),h=Ko(e,m,DO,g=>u.before(...f(g)));
return h&&u.append(d("td",{colspan:3},h)),d("tbody",{},a,f(e.slice(0,m)),h&&u)}function KO(t,e,n){let{statements:o,positions:s}=t,
[r]=s.flat().map(({at:i,claim:a})=>x.statements.claim[i]===a?i:YO(i,a));return d("tr",{"aria-current":n&&"location"},d("\
th",{scope:"row"},JO(r,o)),e.map((i,a)=>{let c=[...new Map(s[a].map(l=>[l.at,l])).values()];return d("td",{class:c.some(
({how:l})=>l==="doubts"||l==="rejects")?"doubting":null},d("strong",{class:"of",dir:"auto",lang:No(i)},F(Ge(i))),c.slice(
0,qc).map(XO),c.length>qc&&R(p("more",{n:c.length-qc}),()=>Q(t.sides[a],wt(r))),!c.length&&d("span",{class:"quiet"},ZO(i,
o)))}))}function YO(t,e){let{denials:n,claim:o}=x.statements,s=n.find(([r,i])=>r===t&&o[i]===e);return s?s[1]:t}function JO(t,e){
let[n,o,s]=Kn(t),r=ot(n,xn(E().statements.get(t).s)),i=s===void 0?null:[" ",ot(s,xn(Se(t).ends[0]))],{mode:a}=x.statements,
c=[a[t]>0&&x.labels.modes[a[t]],E().statements.get(t).ended&&p("ended")],l=()=>e.length===1?St(e[0]):Q(e,wt(t)),f=d("spa\
n",{class:`verb ${x.names.signs[ct(t).sign]}`},o);return[d("span",{dir:"auto"},R([r," ",f,i,ac(t)],l)),c.map(u=>u&&[" ",
d("span",{class:"mark"},u)])]}function XO({at:t,how:e,who:n,certainty:o}){let s=e==="doubts"||e==="rejects",r=n!==null&&
E().statements.get(t).inferred?.includes("according_to"),i=s&&gd(t,ch)||oi(t,ch),a=[o?x.labels.certainties[o]:null,r&&p(
"source_inferred")];return d("div",{class:"stand"},d("span",{class:"disc","aria-hidden":"true"},zO[e]),R(p(`compare_${e}`),
()=>St(t),{class:"link how"}),a.map(c=>c&&[" ",d("span",{class:"mark"},c)]),si(t,i))}function ZO(t,e){if(e.some(ji(x,t)))
return p("compare_no_position");let{s:n}=E().statements.get(e[0]),o=typeof n=="number"&&n>=0&&t.includes(`of:${E().entities[n].
id}`);return p(o?"compare_told_of":"compare_no_claim")}function lh(t){let e=d("div",{class:"fitted"}),n=0;return new ResizeObserver(()=>{!e.clientWidth||e.clientWidth===n||(n=
e.clientWidth,L(e,t(n)))}).observe(e),e}var[fh,uh]=[84,52],wh=4,Cc={bargain:()=>[ee(9,26),kt("cooperation",20,18,58,18),os("cooperation",66,18),kt("quiet dashed",
26,34,64,34),We("quiet",18,34,-1),ee(75,26)],spiral:()=>[11,25,39].flatMap((t,e)=>tS(t+2,e%2===1)),contested:(t,{title:e})=>[
...hh("hatched"),e==="Denied"?jc(72,11):Wc(72,11)],done:()=>dh(),"also done":()=>dh(),said:()=>gh(),quoted:()=>[...gh(),
mh(34,34,"\u201C \u201D")],"main cause":({denied:t})=>[t?jc(16,26,12):ee(16,26,11),kt("quiet thick",32,26,56,26),We("qui\
et",59,26,1),S("rect",{class:"solid",x:62,y:15,width:20,height:22,rx:4})],reasons:({reasons:t=[],effects:e=[]})=>t.some(
n=>n>0)?eS(t):nS(t.length,e),precedent:()=>[kt("quiet",4,34,80,34),S("rect",{class:"solid",x:12,y:27,width:14,height:14}),
S("path",{class:"line quiet",d:"M19 21 C30 9 52 9 62 21"}),We("quiet",63,22,1,55),S("rect",{class:"hollow dashed",x:56,y:27,
width:14,height:14})],forecast:()=>[kt("ink",2,16,26,16),S("path",{class:"line ink dashed",d:"M26 16 C44 16 46 40 76 41"}),
We("ink",80,41,1)],plan:()=>[ee(12,26),kt("ink dashed",24,26,52,26),We("ink",56,26,1),S("rect",{class:"hollow dashed",x:60,
y:16,width:21,height:20,rx:3})],pair:({signs:t=[]})=>t.length===2?[ee(9,26),kt("cooperation",20,18,56,18),os("cooperatio\
n",64,18),...ph(20,34,62),ee(75,26)]:[ee(9,26),...t[0]==="conflict"?ph(20,26,62):[kt("cooperation",20,26,56,26),os("coop\
eration",64,26)],ee(75,26)],position:()=>[ee(12,26),kt("ink",26,26,44,26),S("rect",{class:"hollow",x:46,y:14,width:36,height:24,
rx:6}),mh(64,31,"\xB1")],denied:()=>[S("rect",{class:"solid",x:4,y:10,width:5,height:32}),...hh("",9,10,66,32),jc(72,11)]},
xh=t=>S("svg",{class:"small-figure",width:fh,height:uh,viewBox:`0 0 ${fh} ${uh}`,"aria-hidden":"true"},(Object.hasOwn(Cc,
t.kind)?Cc[t.kind]:Cc.quoted)(t.figure,t)),ee=(t,e,n=8)=>S("circle",{class:"solid",cx:t,cy:e,r:n}),kt=(t,e,n,o,s)=>S("li\
ne",{class:`line ${t}`,x1:e,y1:n,x2:o,y2:s}),os=(t,e,n)=>S("path",{class:`head ${t}`,d:`M${e-10} ${n-5.5} L${e} ${n} L${e-
10} ${n+5.5} Z`}),We=(t,e,n,o,s=0)=>S("path",{class:`line ${t}`,d:"M-8 -6 L0 0 L-8 6",transform:`translate(${e} ${n}) ro\
tate(${s}) scale(${o} 1)`}),mh=(t,e,n)=>S("text",{class:"middle",x:t,y:e},n),ph=(t,e,n)=>[kt("conflict",t,e,n,e),S("line",
{class:"line conflict thick",x1:n,x2:n,y1:e-8,y2:e+8})],dh=()=>[ee(12,26),kt("ink",24,26,52,26),We("ink",56,26,1),S("rec\
t",{class:"solid",x:60,y:16,width:21,height:20,rx:3})],tS=(t,e)=>[kt("conflict",8,t,76,t),S("line",{class:"line conflict\
 thick",x1:e?8:76,x2:e?8:76,y1:t-6,y2:t+6})],hh=(t,e=2,n=8,o=70,s=36)=>[S("rect",{class:`hollow ${t&&"dotted"}`,x:e,y:n,
width:o,height:s,rx:6}),...[.35,.65].map((r,i)=>kt("quiet",e+10,n+r*s,e+o-(i?24:12),n+r*s))],Wc=(t,e)=>S("g",{},ee(t,e,9),
S("text",{class:"middle on-solid",x:t,y:e+4.5},"?")),jc=(t,e,n=9)=>S("g",{},S("circle",{class:"hollow",cx:t,cy:e,r:n}),S(
"path",{class:"line ink",d:`M${t-n*.7} ${e+n*.7} L${t+n*.7} ${e-n*.7}`})),gh=()=>[S("path",{class:"hollow",d:"M10 8 H66 \
a6 6 0 0 1 6 6 V32 a6 6 0 0 1 -6 6 H30 L20 47 V38 H10 a6 6 0 0 1 -6 -6 V14 a6 6 0 0 1 6 -6 Z"})],eS=t=>[...t.slice(0,wh).
map((e,n)=>S("rect",{class:"bar",x:2,y:2+n*13,width:Math.max(58-12*Math.max(e-1,0),12),height:9,rx:2})),kt("ink",62,26,71,
26),We("ink",73,26,1),ee(79,26,5)];function nS(t,e){let n=Math.min(Math.max(t,1),wh),o=e.slice(0,3),s=[...Array(n).keys()].
map(i=>26+(i-(n-1)/2)*13),r=o.map((i,a)=>26+(a-(o.length-1)/2)*19);return[...s.flatMap(i=>r.map(a=>S("path",{class:"line\
 quiet thin",d:`M17 ${i} C36 ${i} 34 ${a} 54 ${a}`}))),...s.map(i=>S("rect",{class:"bar",x:1,y:i-4.5,width:16,height:9,rx:2})),
...o.map((i,a)=>S("rect",{class:`hollow ${i?"":"dashed"}`,x:55,y:r[a]-8,width:27,height:16,rx:3}))]}var K=7,yh=4,ui=8;function $h(t,e,n,o){return mi(t,e,n,o,!0)??oS(t,mi(t,e,n,o,!1),e,n)}var lo=({left:t})=>t+K+yh,ss=({left:t,
width:e})=>t-K-yh-e;function mi(t,e,n,o,s){let r=[],i=[];for(let a of t){let c=lo(a)+a.width<=n,l=s&&!c?Math.max(ss(a),e):
a.left-K;if(s&&!c&&ss(a)<e)return null;let f=Math.max(a.right,a.left)+K,u=r.findIndex(m=>m+ui/2<=l);if(u<0&&(u=r.length),
u>=o)return null;r[u]=s&&c?Math.max(f,lo(a)+a.width+ui/2):f,i.push({row:u,words:s?c?lo(a):ss(a):null})}return i}function oS(t,e,n,o){
if(!e)return null;let s=[];return e.map(({row:r},i)=>{let a=t[i],c=e.findIndex((m,h)=>h>i&&m.row===r),l=c<0?o:t[c].left-
K-ui,f=lo(a)+a.width<=l,u=!f&&ss(a)>=Math.max(s[r]??n,n);return s[r]=Math.max(a.right,a.left,f?lo(a)+a.width:0)+K+ui,{row:r,
words:f?lo(a):u?ss(a):null}})}function Oh(t,e){let n=new Map,o=[];for(let s of t){let r=s.first===null||s.last===null?-1:
bh(e,s.first);r<0||r!==bh(e,s.last)?o.push(s):n.set(r,[...n.get(r)??[],s])}return{bins:n,wide:o}}var bh=(t,e)=>Be(t.length,
n=>t[n]<=e)-1;var sS=.6,rS={circle:`M${K-1} 0 A${K-1} ${K-1} 0 1 1 ${1-K} 0 A${K-1} ${K-1} 0 1 1 ${K-1} 0 Z`,square:"M-5.5 -5.5 H5.5 V\
5.5 H-5.5 Z",diamond:"M-7 0 L0 -7 L7 0 L0 7 Z"},Bc=t=>rS[x.encodings.signs[t].form];function iS(t){let e=x.encodings.holds[x.
names.holds.indexOf(t)];return hn((e?.dashes??[]).map(n=>n*sS))}function Pc({main:t}){let{hold:e,mark:n}=x.statements;return x.
names.marks[n[t]]==="doubted"?"doubted":x.names.holds[e[t]]}function On(t,e,n,o){let s=x.names.signs[t];return S("g",{class:`\
form ${s} ${e==="plain"?"filled":"hollow"}`,transform:`translate(${n} ${o})`},S("path",{d:Bc(t),...iS(e)}),e==="denied"&&
S("path",{class:"slash",d:"M-6 6 L6 -6"}),e==="doubted"&&S("text",{class:"doubt",y:4.5},"?"))}var Sh=(t,e)=>S("svg",{class:"\
sample",width:18,height:16,viewBox:"-9 -8 18 16","aria-hidden":"true"},On(t,e,0,0)),aS=()=>S("svg",{class:"sample",width:32,
height:16,viewBox:"-9 -8 32 16","aria-hidden":"true"},pi(2,-7,21,0),On(2,"plain",0,0)),pi=(t,e,n,o)=>S("rect",{class:`da\
ys ${x.names.signs[t]}`,x:e,y:o-K,width:Math.max(n-e,0),height:2*K,rx:4}),Sn=(t,e,...n)=>S("g",{class:"mark",tabindex:0,
role:"button","aria-label":t,onclick:e,onkeydown:pa(e)},S("title",{},t),n);function rs(t,e){return e&&t.setAttribute("ar\
ia-current","location"),t}function _h(t){let e=[...new Set(t.map(({sign:r})=>r))].sort(),n=new Set(t.map(Pc)),o=["not ac\
tual","denied","hedged","doubted"],s=e.map(r=>[Sh(r,"plain"),x.labels.signs[r]]);for(let r of o)n.has(r)&&s.push([Sh(2,r),
p(`held_${r.replace(" ","_")}`)]);return t.some(({first:r,last:i})=>r!==i)&&s.push([aS(),p("days_possible")]),s}var Uc=480,Fc=26,cS=40,kh=15,Dc=18,zc=40,di=12,Gc=7,Mh=5,hi=24,lS={done:["neither","solid"],case:["neither","hollow"],offer:[
"cooperation","head cooperation"],answer:["cooperation","head cooperation"],refusal:["conflict","head conflict"]};function vh(t,e){
return t==="bargain"?n=>fS(e,n):t==="spiral"&&e.acts?.length?n=>uS(e,n):null}function fS({ends:t=["",""],there:e="",back:n=[],
condition:o=[],course:s=[]},r){let i=[{words:e,way:"there",look:"cooperation",end:"full"},...n.slice(0,2).map(l=>({words:l,
way:"back",look:"quiet dashed",end:"open"})),...o.slice(0,2).map(l=>({words:l,way:"none",look:"",end:""}))],a=Th(t,i,r),
c=pS(s,r,a.height+14);return Ah(r,a.height+14+c.height,[...a.shapes,...c.shapes])}function uS({ends:t=["",""],acts:e=[],
restraints:n=[]},o){let s=e.slice(0,Gc).map(([a,c,l],f)=>({words:c,way:a===0?"there":"back",look:"conflict",end:"bar",number:String(
f+1),isDoubted:l}));e.length>Gc&&s.push({words:p("and_more",{n:e.length-Gc}),way:"none",look:"",end:""});for(let[a,c]of n.
slice(0,2))s.push({words:p("restraint_by",{who:a})+(c&&`: ${c}`),way:"none",look:"",end:""});let{shapes:r,height:i}=Th(t,
s,o);return Ah(o,i,r)}var Ah=(t,e,n)=>S("svg",{class:"large-figure",width:t,height:e,viewBox:`0 0 ${t} ${e}`,role:"img",
"aria-label":p("figure")},n);function Th(t,e,n){let o=b=>t.map(y=>Math.min(Math.max(J(y,14,600)+20,64),b)),s=o(Math.min(
180,n/5)),r=n-s[0]-s[1]-2*di,i=n<Uc||e.some(b=>J(b.words,13)>Hc(b,r)),a=i?o((n-di)/2):s,c=i?zc:Math.max(e.length*Fc,zc),
l=i?zc+8:(c-e.length*Fc)/2,[f,u]=i?[0,n]:[a[0]+di,n-a[1]-di],m=t.flatMap((b,y)=>{let $=y?n-a[y]:0,_=le(b,a[y]-12,Math.floor(
c/Dc),M=>J(M,14,600));return[S("rect",{class:"end",x:$+.5,y:.5,width:a[y]-1,height:c-1,rx:8}),S("text",{class:"middle en\
d-name",y:c/2+5-(_.length-1)*(Dc/2)},S("title",{},b),_.map((M,v)=>S("tspan",{x:$+a[y]/2,dy:v?Dc:0},M)))]}),h=l,g=e.flatMap(
b=>{let y=Lh(b,u-f).length>1?cS:Fc;return h+=y,mS(b,f,u,h-y/2)});return{shapes:[...m,...g],height:i?h:c}}function Lh(t,e){
let n=Hc(t,e);return J(t.words,13)<=n?[t.words]:le(t.words,n,2,J)}var Hc=({way:t,number:e,isDoubted:n},o)=>o-(t==="none"?
0:60)-(e?16:0)-(n?24:0);function mS(t,e,n,o){let{words:s,way:r,look:i,end:a,number:c,isDoubted:l}=t,f=e+(c?16:0),u=Lh(t,
n-e),m=J(s,13)>Hc(t,n-e)?12:13,h=Math.max(...u.map(N=>J(N,m)))+(l?24:0),[g,b]=[(f+n-h)/2-8,(f+n+h)/2+8],y={class:m<13?"r\
ow-words small":"row-words",y:o+4.5-(u.length-1)*kh/2},$=u.map((N,B)=>S("tspan",{x:g+8,dy:B&&kh},N)),_=S("text",y,S("tit\
le",{},s),$);if(r==="none")return[_];let M=r==="there"?n-1:f+1,v=r==="there"?-1:1;return[c?S("text",{class:"row-number",
x:e,y:o+4.5},c):null,S("line",{class:`line ${i}`,x1:f+(r==="back"&&a==="full"?9:1),x2:g,y1:o,y2:o}),S("line",{class:`lin\
e ${i}`,x1:b,x2:n-(r==="there"&&a==="full"?9:1),y1:o,y2:o}),a==="full"&&os(i,M,o),a==="open"&&We(i.replace("dashed",""),
M,o,-v),a==="bar"&&S("line",{class:`line ${i} thick`,x1:M+v,x2:M+v,y1:o-7,y2:o+7}),_,l&&Wc(b-17,o)].filter(N=>N instanceof
SVGElement)}function pS(t,e,n){let o=e<Uc?Mh:Math.min(Mh,Math.floor(e/110)),s=[["",p("and_more",{n:t.length-o+1}),"none"]],
r=t.length>o?[...t.slice(0,o-1),...s]:t;return r.length?e<Uc?dS(r,e,n):hS(r,e,n):{shapes:[],height:0}}function dS(t,e,n){
let o=[S("line",{class:"line quiet thin",x1:8,x2:8,y1:n+11,y2:n+t.length*hi-11})],s=t.flatMap(([r,i,a],c)=>{let l=n+c*hi+
hi/2,f=[r,i].filter(Boolean).join(": ");return[Eh(a,8,l),S("text",{class:"row-words",x:24,y:l+4.5},$e(f,e-24,13))]});return{
shapes:[...o,...s],height:t.length*hi}}function hS(t,e,n){let o=e/t.length,s=n+26,r=[S("line",{class:"line quiet thin",x1:0,
x2:e,y1:s,y2:s})],i=1;for(let[a,[c,l,f]]of t.entries()){let u=(a+.5)*o,m=xS(l,o-10);i=Math.max(i,m.length),r.push(S("tex\
t",{class:"middle when",x:u,y:n+12},S("title",{},c),$e(c,o-10,12,600)),Eh(f,u,s),...m.map((h,g)=>S("text",{class:"middle\
 what",x:u,y:s+22+g*15},h))),a&&gS(t[a-1][0],c)&&r.push(wS(a*o,s))}return{shapes:r,height:38+i*15}}function gS(t,e){let[
n,o]=[t,e].map(s=>Number(/\d{4}/.exec(s)?.[0]??Number.NaN));return o-n>1}var wS=(t,e)=>S("g",{},S("rect",{class:"gap",x:t-
7,y:e-3,width:14,height:6}),S("path",{class:"line quiet thin",d:`M${t-6} ${e+7} l5 -14 M${t+1} ${e+7} l5 -14`}));function xS(t,e){
if(J(t)<=e)return[t];let n=t.split(" "),o=n.length-1;for(;o>1&&J(n.slice(0,o).join(" "))>e;)o--;return[$e(n.slice(0,o).join(
" "),e),$e(n.slice(o).join(" "),e)]}function Eh(t,e,n){let[o,s]=lS[t]??[];if(!o)return S("path",{class:"line quiet",d:`M${e}\
 ${n-6} V${n+6}`});let r=Bc(x.names.signs.indexOf(o));return S("path",{class:s,d:r,transform:`translate(${e} ${n})`})}var Vc=t=>({way:{tab:"analyses",analysis:t},of:p(`analysis_${t}`)}),Qc=(t,e)=>({way:{tab:"table",rows:"statements",facets:null,
columns:null,polarities:[0],...bS,...t},of:e}),bS={according_to:["everyone"],kinds:null};function Nh(...t){let e=t.map(n=>x.
names.modes.indexOf(n));return Qc({modes:e},e.map(n=>x.labels.modes[n]).join(", "))}function yS(){let t=x.names.kinds.indexOf(
"act");return Qc({kinds:[t],modes:[x.names.modes.indexOf("actual")],according_to:["authors"]},x.labels.kinds[t])}function Ih(t,e){
let{way:n,of:o}=$S(t,e),s=n.tab!=="analyses"&&n.tab!=="arguments",r=p(`tab_${n.tab}`);return{way:s?{...n,articles:e===null?
null:[e]}:n,name:o?`${r} (${o})`:r}}function $S(t,e){switch(t){case"bargain":case"precedent":return{way:{tab:"bargains"}};case"\
main cause":case"reasons":return{way:{tab:"arguments",about:null,...e===null?{}:{article:e}}};case"done":return yS();case"\
spiral":return Vc("spirals");case"contested":return Vc("contested");case"position":return Vc("discourse");case"forecast":
return Nh("forecast");case"plan":return Nh("intended","attempted");case"denied":return Qc({modes:null,polarities:[1]},p(
"look_denied"));case"quoted":return{way:{tab:"compare",according_to:["authors"],compared_with:["everyone"],modes:null,polarities:null}};default:
return{way:{tab:"graph",level:x.fitting}}}}var qh=10,is="";async function Rh(t){let{lack:e,level:n,cards:o}=await Cs(),s=o.flatMap(r=>r.findings);L(t,Xt(d("h2",{class:"\
page-title"},p(o.length===1&&o[0].article!==null?"findings_title_one":"findings_title")),d("p",{class:"quiet"},I(s.length,
"finding"),". ",n," ",p("findings_help")),x.without_words>0&&d("p",{class:"quiet"},OS()),e&&d("p",{},e),o.length===1&&o[0].
article===null?vS(o[0]):d("div",{class:"findings"},o.map(SS))))}function OS(){let t=x.keys.length;return p("words_left_o\
ut_many",{n:q(t-x.without_words),of:q(t)})}function SS(t){let{article:e,title:n,about:o,findings:s,lack:r}=t,i=s.map(({kind:c,
figure:l})=>vh(c,l)),a=i.findIndex(Boolean);return d("section",{class:"finding-card","aria-label":n},d("div",{class:"car\
d-head"},d("h3",{lang:e===null?null:x.articleById.get(e)?.language},n),d("p",{class:"quiet"},o)),r&&d("p",{class:"findin\
g"},r),s.map((c,l)=>i[l]&&l===a?_S(c,i[l]):Ch(c)),Fh(t),e!==null&&kS(e))}var _S=(t,e)=>d("div",{class:"finding lead"},jh(
t),Wh(t),lh(e),Bh(t),Ph(t)),Ch=t=>d("div",{class:"finding row"},xh(t),d("div",{},jh(t),Wh(t),Bh(t),Ph(t))),jh=({title:t,
counts:e})=>d("p",{class:"numbers"},d("strong",{},t),e.map(([n,o,s])=>[" \xB7 ",U(n,ke(x,s),t),` ${o}`])),Wh=t=>d("p",{class:"\
sentence"},R(t.sentence.map(([e,n,o])=>n==="entity"?ot(e,o&&Ae(o)):e),()=>k(MS(t)),{class:"link whole"}));function Bh(t){
let[e]=ke(x,[t.quote.statement]),{language:n}=x.articleById.get(t.quote.article)??{},{text:o,missing:s}=t.quote,r=s?o:zt(
o),i=e===void 0?r:R(r,()=>St(e));return s?d("p",{class:"quiet no-words"},i):d("blockquote",{lang:n},i)}var Ph=t=>t.remarks.
length>0&&d("p",{class:"numbers"},t.remarks.map(e=>`${F(e)}.`).join(" "));function Fh({more:t,article:e}){let n=t.reduce(
(r,[,i])=>r+i,0),o=new Map;for(let[r,i]of t){let{way:a,name:c}=Ih(r,e);o.set(c,{way:a,n:i+(o.get(c)?.n??0)})}let s=[...o].
map(([r,{way:i,n:a}],c)=>[c?", ":": ",R(p("findings_in",{n:q(a),where:r}),()=>k(i))]);return n>0&&d("p",{class:"card-foo\
t"},I(n,"more_finding"),s,".")}function kS(t){let e=x.articles.findIndex(({id:s})=>s===t),n=Pt(x.statements.article,e).filter(
s=>x.statements.aside[s]!==Wi),o=ht(n.length,"all_statements",{statements:I(n.length,"statement")});return d("p",{class:"\
card-foot"},n.length>0&&[R(o,()=>Q(n,o))," \xB7 "],R(p("the_argument"),()=>k({tab:"arguments",article:t,about:null}))," \
\xB7 ",R(p("the_article"),()=>k({tab:"article",article:t,open:null})))}function MS({kind:t,figure:e,quote:n}){let{article:o}=n,
s=`statement:${n.statement}`;return t==="bargain"||t==="precedent"?{tab:"bargains",open:s}:e.pair?{tab:"timeline",level:x.
fitting,pair:e.pair,open:Ve(e.pair)}:t==="reasons"||t==="main cause"?{tab:"arguments",article:o,about:null,open:s}:e.sources?.
length?{tab:"compare",according_to:["authors"],compared_with:[`of:${e.sources[0]}`],modes:null,polarities:null,open:s}:{
tab:"article",article:o,open:s}}function vS(t){let{title:e,findings:n,lack:o}=t,s=d("div",{class:"finding-card"}),r=()=>{
let i=El(x,n,w.findings,is),a=w.find?i.length:qh*(1+w.more);L(s,d("div",{class:"card-head"},d("h3",{},e),d("p",{class:"q\
uiet"},p("findings_chosen",{n:q(i.length),of:q(n.length)}))),i.slice(0,a).map(Ch),!i.length&&d("p",{class:"finding"},o||
p("no_finding")),i.length>a&&d("p",{class:"card-foot"},T(p("more",{n:q(Math.min(qh,i.length-a))}),()=>k({more:w.more+1}))),
i.length<=a&&Fh(t))};return[is=""]=ps(w.findings,"words"),r(),[d("div",{class:"line finding-choice"},AS(r),vi.map(i=>TS(
i,n))),s]}var AS=t=>d("input",{type:"search",value:is,placeholder:p("finding_words"),"aria-label":p("finding_words"),oninput:e=>{
is=e.target.value,t()},onchange:()=>Dh("words",is.trim())});function TS(t,e){let n=new Map;for(let i of e)for(let a of Ai(
x,i,t))n.set(a,(n.get(a)??0)+1);let o=new Map;for(let[i,,a]of e.flatMap(({sentence:c})=>c))o.has(a)||o.set(a,i);let s=[...n].
map(([i,a])=>[i,`${LS(t,i,o)} (${q(a)})`]).sort(([i,a],[c,l])=>t==="year"?i.localeCompare(c):a.localeCompare(l)),[r=""]=ps(
w.findings,t);return s.length>1&&X(p(`finding_${t}`),[["",p(`finding_${t}`)],...s],r,i=>Dh(t,i))}function LS(t,e,n){return t===
"article"?x.articleById.get(e)?.title??e:t==="year"?e:F(n.get(e)??e)}function Dh(t,e){let n=(w.findings??[]).filter(s=>!s.
startsWith(`${t}:`)),o=e?[...n,`${t}:${e}`]:n;return k({findings:o.length?o:null,more:0})}var zh="found";function Gh(t){if(typeof Highlight<"u"&&CSS.highlights.delete(zh),!w.find)return;let[e="",n=""]=w.find.map(
vt),o=ES(t),{plain:s,places:r}=Li(o.map(({data:l})=>l).join("")),i=Math.max(0,s.indexOf(n)),a=s.indexOf(e,i)>=0?[e]:e.split(
" "),c=(e?a:[n]).flatMap(l=>{let f=s.indexOf(l,i);return f<0?[]:NS(o,r[f],r[f+l.length])});c.length&&(typeof Highlight<"\
u"&&CSS.highlights.set(zh,new Highlight(...c)),c[0].startContainer.parentElement?.scrollIntoView({block:"center"}))}function ES(t){
let e=document.createTreeWalker(t,NodeFilter.SHOW_TEXT),n=[];for(;e.nextNode();){let o=e.currentNode;o.parentElement?.closest(
"select, .number-mark")||n.push(o)}return n}function NS(t,e,n){let o=document.createRange(),s=0;for(let r of t){let i=s+
r.data.length;if(s<=e&&e<i&&o.setStart(r,e-s),s<n&&n<=i)return o.setEnd(r,n-s),[o];s=i}return[]}var IS=40,qS=100;function Hh(t,e){let{level:n}=t,o=ge(t),s=RS(t,o),r=s.filter(({nodes:m})=>m.length>1),i=s.reduce((m,{nodes:h})=>m+
h.length,0),a=new Set(e.unfolded??(i>IS?[]:r.map(({id:m})=>m))),c=qS*(1+e.more),l=Vh(s,c,"").flatMap(m=>CS(t,m,a,c)),f=new Int32Array(
n.nodes.length).fill(-1);for(let[m,{nodes:h}]of l.entries())for(let g of h)f[g]=m;let u=jS(t,o,f,l.length);return{entries:l,
folding:r.map(({id:m})=>m),unfolded:r.map(({id:m})=>m).filter(m=>a.has(m)),rows:Uh(u.map(([m])=>m)),columns:Uh(u.map(([,
m])=>m)),cells:u.map(([m,h,g])=>WS(t,m,h,g))}}var Uh=t=>[...new Set(t)].sort((e,n)=>e-n);function RS({facts:t,level:e,nodes:n,
chosen:o,state:s},r){let i=new Map,a=new Map,c=u=>e.nodes[u].country??e.nodes[u].actor;for(let u of r){for(let m of[u.a,
u.b]){let h=c(m);i.set(h,(i.get(h)??new Set).add(m))}for(let m of new Set([c(u.a),c(u.b)])){let h=a.get(m)??[];a.set(m,h);
for(let g of u.rows)h.push(g)}}let l=u=>n.weightOf(u);return[...i].map(([u,m])=>({id:u,nodes:[...m].sort((h,g)=>l(g)-l(h)||
h-g),weight:bt(t,a.get(u)??[],o,s.count)})).sort((u,m)=>m.weight-u.weight||(u.id<m.id?-1:1))}function Vh(t,e,n){if(t.length<=
e+1)return t;let o=t.slice(e).flatMap(({nodes:s})=>s);return[...t.slice(0,e),{id:n,nodes:o,weight:0}]}function CS({level:t},{
id:e,nodes:n},o,s){if(e==="")return[{kind:"rest",id:e,group:null,nodes:n}];if(n.length===1)return[{kind:"actor",id:t.nodes[n[0]].
actor,group:null,nodes:n}];if(!o.has(e))return[{kind:"group",id:e,group:null,nodes:n}];let r=n.map(i=>({id:t.nodes[i].actor,
nodes:[i],weight:0}));return Vh(r,s,"").map(i=>({...i,kind:i.id?"actor":"rest",group:e}))}function jS({facts:t},e,n,o){let s=new Map,
r=(i,a)=>{let c=s.get(i)??new Set;s.set(i,c);for(let l of a)c.add(l)};for(let{a:i,b:a,rows:c}of e){r(n[i]*o+n[a],c);let l=i===
a?[]:zs(t,c);l.length&&r(n[a]*o+n[i],l)}return[...s].sort(([i],[a])=>i-a).map(([i,a])=>[Math.floor(i/o),i%o,[...a]])}function WS(t,e,n,o){
let{facts:s,chosen:r,state:i}=t,[a,c,l]=Bf(t,o);return{row:e,column:n,rows:o,number:bt(s,o,r,i.count),signs:[a,c,l],together:zs(
s,o).length>0}}var Kc=t=>{let[e,n]=String(t.dataset.at).split(" ");return[Number(e),Number(n)]},Qh=t=>[...t.querySelectorAll("[data-at]")],
BS={ArrowRight:[1,1],ArrowLeft:[1,-1],ArrowDown:[0,1],ArrowUp:[0,-1]};function Kh(t,e){let n=t.target instanceof Element?
t.target.closest("[data-at]"):null,o=BS[t.key];if(!n||!o)return;t.preventDefault();let[s,r]=o,i=Kc(n),a=Qh(e).map(c=>({spot:c,
at:Kc(c)})).filter(({at:c})=>c[1-s]===i[1-s]&&(c[s]-i[s])*r>0).sort((c,l)=>(c.at[s]-l.at[s])*r);a.length&&Yh(e,a[0].spot)}
function Yh(t,e){Zh(t,e),e.focus()}function Jh(t,e){let n=Qh(t).find(o=>o.dataset.group===e);n&&Yh(t,n)}function Xh({target:t,
type:e},n,o,{rows:s,columns:r,cells:i},a){let c=t instanceof Element?t.closest("td, th")?.querySelector("[data-at]"):null;
for(let h of n.querySelectorAll(".lit"))h.classList.remove("lit");if(o.hidden=!c,!c)return;let[l,f]=Kc(c);e==="focusin"&&
Zh(n,c),c.closest("tr")?.classList.toggle("lit",l>=0);let u=n.querySelector(`[data-at="-1 ${f}"]`)?.closest("th");o.hidden=
f<0||!u,u&&f>=0&&(u.classList.add("lit"),[o.style.left,o.style.width]=[`${u.offsetLeft}px`,`${u.offsetWidth}px`]);let m=i.
find(h=>h.row===s[l]&&h.column===r[f]);m&&a(m)}function Zh(t,e){for(let n of t.querySelectorAll("[data-at][tabindex='0']"))
n.setAttribute("tabindex","-1");e.setAttribute("tabindex","0")}var Yc={acts:"act",statements:"statement",articles:"article"},gi=["cooperation","conflict","neither"],[ng,PS,FS,DS]=[22,
4,18,8];function og(t,e,n,o){let{entries:s,rows:r,columns:i,cells:a}=e,c=Math.max(...a.map(C=>C.number)),l={shown:t,matrix:e,
names:n,fold:o,largest:c},f=e.unfolded.length>0,u=`${ng+FS+DS*q(c).length}px`,m=new Map(i.map((C,z)=>[C,z])),h=new Map(r.
map(C=>[C,[]]));for(let C of a)h.get(C.row)?.push(C);let g=r.map((C,z)=>d("tr",{},tg(l,r,z,"row"),zS(l,h.get(C)??[],z,m))),
b=f?2:1,y=d("td",{class:"corner",colspan:b,rowspan:b},p("matrix_corner")),$=i.map((C,z)=>tg(l,i,z,"col")),_=C=>s[i[C]].group!==
null,M=$.flatMap((C,z)=>_(z)?C.slice(0,-1):C),v=$.flatMap((C,z)=>_(z)?C.slice(-1):[]),N=i.map(()=>d("col",{class:"cells"})),
B=d("table",{class:`matrix${f?" grouped":""}`,role:"grid","aria-label":p("tab_matrix")},d("colgroup",{},f&&d("col",{class:"\
brackets"}),d("col",{class:"names"}),N),d("thead",{},d("tr",{},y,M),v.length>0&&d("tr",{},v)),d("tbody",{},g));return B.
style.setProperty("--narrowest",u),B.style.setProperty("--columns",String(i.length)),B.querySelector("td [data-at]")?.setAttribute(
"tabindex","0"),B}function tg({shown:t,matrix:{entries:e,unfolded:n},names:o,fold:s},r,i,a){let{kind:c,id:l,group:f}=e[r[i]],
u=a==="row",m=(N,B)=>u?{rowspan:N,colspan:B}:{colspan:N,rowspan:B},h=N=>u?`${i} ${N}`:`${N} ${i}`,g={actor:()=>st(l),group:()=>s(
l),rest:()=>k({more:w.more+1})}[c],b=o[r[i]],y=eg(b,HS(t,e[r[i]]),g,h(-1),c==="group"?{"aria-expanded":"false","data-gro\
up":l}:{}),$=d("th",{scope:a,class:`${c} ${a}`,...m(1,n.length&&f===null?2:1)},y);if(f===null||i>0&&e[r[i-1]].group===f)
return[$];let _=r.filter(N=>e[N].group===f).length,M=rg(t,f),v=eg(M,Ot(f),()=>s(f),h(-2),{"aria-expanded":"true","data-g\
roup":f});return[d("th",{scope:`${a}group`,class:`bracket ${a}${_>1?"":" of-one"}`,...m(_,1)},v),$]}function eg(t,e,n,o,s){
return R(ot(t,e),n,{title:t,"aria-label":t,tabindex:-1,"data-at":o,...s})}function zS(t,e,n,o){let s=[],r=0,i=a=>a>r&&s.
push(d("td",{colspan:a-r}));for(let a of e){let c=o.get(a.column)??0;i(c),s.push(d("td",{class:"cell"},GS(t,a,`${n} ${c}`))),
r=c+1}return i(o.size),s}function GS({shown:t,matrix:{entries:e},names:n,largest:o},s,r){let i=$t([n[s.row],n[s.column]]),
a=d("span",{class:`square${s.together?" together":""}`},gi.map((l,f)=>s.signs[f]>0&&Jc(l,s.signs[f]))),c=Math.max(PS,ng*
Math.sqrt(s.number/o));return[a.style.width,a.style.height]=[`${c}px`,`${c}px`],R([d("span",{class:"room"},a),q(s.number)],
()=>US(t,e,s,i),{"aria-label":`${i}: ${Zc(s)}`,"aria-describedby":"matrix-says",tabindex:-1,"data-at":r})}function Jc(t,e=1){
let n=d("span",{class:t});return n.style.flexGrow=String(e),n}var Xc=t=>x.labels.signs[x.names.signs.indexOf(t)];function Zc({
number:t,signs:e,together:n}){let o=gi.flatMap((s,r)=>e[r]>0?[`${q(e[r])} ${Xc(s)}`]:[]);return`${I(t,Yc[w.count])} (${se(
o)}${n?`; ${p("matrix_together")}`:""})`}function US(t,e,{row:n,column:o,rows:s},r){let[i,a]=[e[n],e[o]];if(i.kind!=="ac\
tor"||a.kind!=="actor")return Q(Et(t,s),r);let[c,l]=[i.nodes[0],a.nodes[0]];return t.pairs.has(c*t.level.nodes.length+l)?
_t(c,l):_t(l,c)}var sg=({level:t},e)=>t.numbers.has(e)||e in t.countries||we(e)!==null;function rg({level:t},e){let n=t.
numbers.get(e);if(n!==void 0)return D(t,n);let o=we(e);return o?Z(o):t.countries[e]??e}var HS=({level:t},{kind:e,id:n,nodes:o})=>e===
"actor"?Ut(t,o[0]):e==="group"?Ot(n):null;function ig(t,{kind:e,id:n,nodes:o}){return e==="actor"?D(t.level,o[0]):e==="r\
est"?p("matrix_rest",{n:q(o.length)}):p("matrix_group",{name:rg(t,n),n:q(o.length)})}var VS=5,ag=[];async function cg(t){let e=[O,w.unfolded,w.more,w.language];if(t.querySelector(".matrix")&&e.every((f,u)=>f===
ag[u]))return;let n=Ss(O),o=Hh(n,w);if(o.folding.every(f=>sg(n,f))||await G(),ag=e,!o.cells.length){L(t,d("div",{class:"\
sheet"},d("p",{},He())));return}let s=o.entries.map(f=>ig(n,f)),i=og(n,o,s,f=>KS(t,o,f)),a=d("div",{class:"band",hidden:!0}),
c=d("p",{class:"matrix-sentence"},d("span",{class:"quiet"},p("matrix_keys"))),l=f=>JS(c,s,f);for(let f of["mouseover","f\
ocusin"])i.addEventListener(f,u=>Xh(u,i,a,o,l));i.addEventListener("keydown",f=>Kh(f,i)),L(t,d("div",{class:"sheet matri\
x-sheet"},d("p",{class:"quiet"},Vt(n)," ",U(p("show_quotes"),xe(n).statements,p("based_on_drawn"))),d("div",{class:"matr\
ix-tools"},QS(o),YS(o)),c,d("div",{class:"matrix-scroll"},d("div",{},i,a))))}function QS({folding:t,unfolded:e}){return[
e.length<t.length&&T(p("unfold_all"),()=>k({unfolded:t})),e.length>0&&T(p("fold_all"),()=>k({unfolded:[]}))]}async function KS(t,{
unfolded:e},n){let o=e.includes(n);await k({unfolded:o?e.filter(s=>s!==n):[...e,n]}),Jh(t,n)}function YS({cells:t}){let e=gi.
flatMap((o,s)=>t.some(({signs:r})=>r[s])?[o]:[]),n=(o,s)=>d("span",{class:`square ${s}`},Jc(o));return d("p",{class:"mat\
rix-legend"},e.map(o=>d("span",{},n(o,""),o==="neither"?p("matrix_neither"):Xc(o))),t.some(({together:o})=>o)&&d("span",
{},n("","together"),p("matrix_together")),d("span",{class:"quiet"},p("matrix_help",{what:ht(2,Yc[w.count])})))}function JS(t,e,n){
let o=Kt(x,O.level,n.rows),s=o.slice(0,VS).map(mn),r=o.length>s.length?[p("and_more",{n:o.length-s.length})]:[];L(t,d("s\
trong",{},$t([e[n.row],e[n.column]])),` ${Zc(n)}: `,d("span",{id:"matrix-says"},[...s,...r].join("; ")))}var[XS,ZS,t_]=[8,30,12],e_=5;function lg(t,e){let n=matchMedia("(min-width: 901px)").matches;return Bt.map(o=>{let s=t.get(
o)??new Map,r=e.get(o)??new Set;return s.size<2&&!r.size?null:n_(o,s,r,r.size>0||n&&s.size<=e_)})}function n_(t,e,n,o){let s=[
...new Set([...n,...e.keys()])].map(g=>({value:g,label:r_(t,g),number:e.get(g)??0})).sort((g,b)=>Number(n.has(b.value))-
Number(n.has(g.value))||b.number-g.number||g.label.localeCompare(b.label)),r=d("div",{class:"facet-values"}),i=p(`facet_${t}`),
[a,c]=[XS,""],l=()=>{let g=s.filter(({label:b})=>b.toLocaleLowerCase().includes(c));L(r,g.slice(0,a).map(({value:b,label:y,
number:$})=>lt([ot(y,s_(t,b)),d("span",{class:"quiet"},` ${q($)}`)],n.has(b),_=>o_(t,b,_))),g.length>a&&T(p("more",{n:q(
g.length-a)}),f))},f=()=>{a+=ZS,l()},u=g=>{c=g.trim().toLocaleLowerCase(),l()};l();let m=s.length>t_&&d("input",{type:"s\
earch",placeholder:p("facet_search"),"aria-label":`${p("facet_search")}: ${i}`,oninput:g=>u(g.target.value)}),h=n.size||
s.length;return d("details",{class:"facet",open:o},d("summary",{},i,d("span",{class:"quiet"},` ${q(h)}${n.size?" \u2022":
""}`)),m,r)}function o_(t,e,n){let o=`${t}:${e}`,s=(w.facets??[]).filter(i=>i!==o),r=n?[...s,o]:s;return k({facets:r.length?
r:null,more:0})}function s_(t,e){if(t==="article")return x.articleById.get(e)?.language;let n=t==="actor"||t==="target"?
O.level.numbers.get(e):void 0;return n===void 0?null:Ut(O.level,n)}function r_(t,e){let{names:n,labels:o}=x;switch(t){case"\
actor":case"target":return Wn(e);case"relation":return fn(x.relations.find(({id:s})=>s===e)?.verbs[0]??e);case"type":return e===
_o?p("no_quad_class"):o.quad_classes[n.quad_classes.indexOf(e)]??e;case"source":return Ht([e]);case"mode":return o.modes[n.
modes.indexOf(e)]??e;case"certainty":return o.certainties[n.certainties.indexOf(e)]??e;case"article":return x.articleById.
get(e)?.title??e}}var tl=4,el=t=>(w.columns??[]).find(e=>e.startsWith(`${t}:`))?.slice(t.length+1)??"",nl=(t,e)=>t.toLocaleLowerCase().includes(
e.toLocaleLowerCase());function ug(t){let{level:e}=t,n=new Map,o=f=>{let u=n.get(f)??Me(t,f);return n.set(f,u),u},s=({a:f,
b:u})=>$t([D(e,f),D(e,u)]),r=f=>{let u=Et(t,f.rows),m=h=>Nt(h)===null&&nl(It(h),el("quote"));return pg(u.find(m)??u[0])},
i=(f,u,m)=>({name:f,isText:!0,value:u,cell:m}),a=(f,u)=>({name:f,isText:!1,value:u,cell:m=>U(u(m),o(m).statements,s(m))}),
c=f=>u=>D(e,u[f]),l=f=>u=>R(te(e,u[f]),()=>_t(u.a,u.b));return[i("actor",c("a"),l("a")),i("label",f=>Le(x,e,f.rows),f=>i_(
Kt(x,e,f.rows).map(mn))),i("target",c("b"),l("b")),i("quote",f=>Et(t,f.rows).map(It).join(`
`),r),{name:"weight",isText:!1,value:f=>f.weight,cell:f=>q(f.weight)},{...a("acts",f=>o(f).acts),cell:f=>U(o(f).acts,Ao(
o(f)),s(f))},{name:"quad_classes",isText:!1,value:f=>a_(o(f)),cell:f=>c_(o(f),s(f))},a("statements",f=>o(f).statements.length),
a("articles",f=>o(f).articles.size),a("sources",f=>o(f).sources.size)]}function mg(t){let{level:e,chosen:n}=t,o=new Map(
Gt(n,n.inside.keys()).map((u,m)=>[u,m])),s=E().statements,{first:r,last:i}=x.statements,a=u=>m=>m[u]>=0?D(e,m[u]):fe(s.get(
m.at)[u==="a"?"s":"o"]),c=u=>m=>{let h=m[u];return h>=0?R(te(e,h),()=>st(e.nodes[h].actor)):ot(a(u)(m),xn(s.get(m.at)[u===
"a"?"s":"o"]))},l=({at:u})=>rt(u).title;return[{name:"when",isText:!0,value:({at:u})=>Ys(s.get(u),[r[u],i[u]]),order:({at:u})=>o.
get(u)??0},{name:"actor",isText:!0,value:a("a"),cell:c("a")},{name:"relation",isText:!0,value:({at:u})=>ct(u).label},{name:"\
target",isText:!0,value:a("b"),cell:c("b")},{name:"quote",isText:!0,value:({at:u})=>It(u),cell:({at:u})=>pg(u)},{name:"h\
eld",isText:!0,value:({at:u})=>Vo(u).join("; ")},{name:"article",isText:!0,value:l,cell:u=>R(ot(l(u),rt(u.at).language),
()=>rr(x.statements.article[u.at],u.at))}]}function i_(t){let e=d("bdi",{},t.slice(0,tl).join("; "));if(t.length<=tl)return e;
let n=()=>{e.textContent=t.join("; "),o.remove()},o=R(` ${p("and_more",{n:t.length-tl})}`,n);return[e,o]}var fg=(t,e)=>R(
e,()=>St(t)),pg=t=>[Nt(t)===null?d("q",{dir:"auto",lang:rt(t).language},fg(t,It(t))):d("span",{class:"quiet no-words"},fg(
t,Nt(t)??"")),d("span",{class:"quiet",dir:"ltr"},` ${_e(rt(t))}`)," ",ni(t,Nt(t)??It(t))],a_=({byQuadClass:t})=>t.reduce(
(e,n,o)=>e+(be(x,o)==="cooperation"?n:-n),0);function c_({byQuadClass:t,quadClasses:e},n){let o=x.labels.quad_classes.map(
(s,r)=>t[r]>0&&d("span",{class:`quad-class ${be(x,r)}`},U(t[r],e[r],`${n}, ${s}`),` ${s}`));return o.some(Boolean)?o:"\u2013"}var l_={ties:"-weight",statements:"when"},dg=[];async function hg(t){let{rows:e,facets:n,columns:o,sort:s,more:r,language:i}=w,
a=[O,e,n,o,s,r,i];if(t.querySelector(".table-view")&&a.every((b,y)=>b===dg[y]))return;await G(),dg=a;let c=Ss(O),l=$f(c,
e),{units:f,counts:u}=Of(c,l,n),m=d("div",{class:"facets","aria-label":p("facets"),role:"group"}),h=t.querySelector(".fa\
cets");L(m,lg(u,_s(n))),h&&so(m,oo(h));let g=e==="ties"?m_(c,l,f):p_(c,l,f);L(t,d("div",{class:"sheet table-view"},m,d("\
div",{class:"table-main"},f_(c),g)))}function f_(t){let{facets:e,columns:n,rows:o}=w,s=e?Ui(x,e):{},r=Ri.map(a=>T(p(`row\
s_${a}`),()=>k({rows:a,sort:null,columns:null,more:0}),{"aria-pressed":String(a===o)})),i=o==="ties"?[Vt(t)," ",U(p("sho\
w_quotes"),xe(t).statements,p("based_on_drawn"))]:Ue();return[d("p",{class:"quiet"},i),d("div",{class:"table-tools"},d("\
div",{class:"choices",role:"group","aria-label":p("rows")},r),(e||n)&&T(p("remove_facets"),()=>k({facets:null,columns:null,
more:0})),Object.keys(s).length>0&&T(p("apply_facets"),()=>k({...s,facets:u_(e??[]),more:0}),{title:p("apply_facets_help")}))]}
function u_(t){let e=t.filter(n=>!Object.keys(Ui(x,[n])).length);return e.length?e:null}function m_(t,e,n){let{level:o,chosen:s}=t,
r=n.map(({row:c})=>c),i=[...Nn(x,o,r,s,t.state.count).values()],a=new Set(e.map(({a:c,b:l})=>c*o.nodes.length+l)).size;return gg(
ug(t),i,a,"tie",c=>c.key)}var p_=(t,e,n)=>gg(mg(t),n,e.length,"statement",({at:o})=>o);function gg(t,e,n,o,s){let r=new Map(
t.map(({name:$})=>[$,el($)])),i=e.filter($=>t.every(_=>h_(_,$,r.get(_.name)??""))),a=t.some(({name:$})=>$===w.sort?.replace(
/^-/,""))?w.sort:l_[w.rows],c=!!a?.startsWith("-"),l=t.find(({name:$})=>$===a?.replace(/^-/,"")),f=l?.order??l?.value??s,
u=i.map($=>({row:$,value:f($)})).sort(($,_)=>(c?-1:1)*d_($.value,_.value)||s($.row)-s(_.row)),{drawn:m,next:h}=yf(u.length,
w.more),g=t.map($=>g_($,l===$&&(c?"descending":"ascending"))),b=t.map($=>d("td",{},w_($,r.get($.name)??""))),y=p("table_\
shown",{n:q(m),of:q(u.length),total:I(n,o)});return[d("p",{class:"quiet",role:"status"},y),d("div",{class:"table-scroll",
tabindex:0,role:"region","aria-label":p("tab_table")},d("table",{class:"listed"},d("thead",{},d("tr",{},g),d("tr",{class:"\
filters"},b)),d("tbody",{},u.slice(0,m).map(({row:$})=>x_(t,$)))),!u.length&&d("p",{},n?p("nothing_fits"):He()),h>0&&T(p(
"more",{n:q(h)}),()=>k({more:w.more+1})),!h&&u.length>m&&d("p",{class:"quiet"},p("table_most")))]}var d_=(t,e)=>typeof t==
"number"?t-Number(e):t.localeCompare(String(e));function h_({isText:t,value:e},n,o){return o?t?nl(String(e(n)),o):!(Number(
e(n))<Number(o)):!0}function g_({name:t,isText:e},n){let o=n?n==="ascending":!e;return d("th",{scope:"col","aria-sort":n||
"none",class:e?"":"num"},R(p(`column_${t}`),()=>k({sort:`${o?"-":""}${t}`})),n&&(n==="descending"?" \u2193":" \u2191"))}
function w_({name:t,isText:e},n){let o=r=>{let i=(w.columns??[]).filter(c=>!c.startsWith(`${t}:`)),a=r.trim()?[...i,`${t}\
:${r.trim()}`]:i;return k({columns:a.length?a:null,more:0})},s=p(e?"column_contains":"column_at_least");return d("input",
{type:e?"search":"number",value:n,placeholder:e?"\u2026":"\u2265","aria-label":`${p(`column_${t}`)}: ${s}`,onchange:r=>o(
r.target.value)})}var x_=(t,e)=>d("tr",{},t.map(({name:n,isText:o,value:s,cell:r},i)=>d(i?"td":"th",{scope:i?null:"row",
class:o?n:"num"},r?r(e):d("bdi",{},s(e)))));function as(){let t=gt(),e=Us(),{stops:n,undated:o}=t?Lo():{stops:[],undated:0};return d("div",{class:"play",role:"group",
"aria-label":p("play_acts")},T(`\u25C0 ${p("date_before")}`,()=>ia(-1),{disabled:!t||!jn(n,-1)}),T(p(e?"pause":"play"),e?
Uf:Gf,{"aria-pressed":String(e)}),T(`${p("date_next")} \u25B6`,()=>ia(1),{disabled:t&&!jn(n,1)}),t&&T(p("whole_period"),
Hs),d("span",{class:"quiet","aria-live":"polite"},t&&b_(t,n),o>0&&` ${p("play_undated",{acts:I(o,"act")})}`))}function b_({
first:t,last:e},n){let o=n.findIndex(a=>a.first===t&&a.last===e),s=ln(t,e);if(o<0)return`${p("nothing_at_date")} (${s})`;
let[r,i]=[o+1,n.length].map(q);return p("play_at",{n:r,of:i,acts:I(n[o].acts,"act"),when:s})}var cs=40,wg=14,ol=10,y_=45,$_=.2,xg=90,O_=400,wi=class{constructor(e,n,o){let s=e.flatMap(({first:i,last:a})=>[i,a]).filter(
i=>i!==null),r=[...new Set(s)].sort((i,a)=>i-a);this.left=n,this.right=o,this.stretches=k_(S_(r,e,Math.floor((o-n)/(xg+cs))),
n,o)}x(e){let[n]=this.stretches,o=this.stretches[this.stretches.length-1];if(e<n.from)return this.left;if(e>o.to)return this.
right;let{from:s,to:r,left:i,right:a,isFolded:c}=this.stretches.find(f=>e<=f.to&&!f.isFolded&&e>=f.from)??this.stretches.
find(f=>e<=f.to)??o,l=c?0:wg;return s===r?i+l:i+l+(e-s)/(r-s)*(a-i-2*l)}get folds(){return this.stretches.filter(({isFolded:e})=>e)}get daysAPixel(){
return Math.max(...this.stretches.map(e=>e.isFolded?0:(e.to-e.from)/bg(e)))}ticks(e,n){return this.stretches.filter(({isFolded:o})=>!o).
flatMap(o=>M_(o,this,e,n))}},bg=({left:t,right:e})=>Math.max(e-t-2*wg,1);function S_(t,e,n){let o=t[t.length-1]-t[0],s=__(
t,e),r=t.slice(1).flatMap((c,l)=>s.has(l)?[]:[{k:l,days:c-t[l]}]),i=new Set;for(let{k:c,days:l}of r.sort((f,u)=>u.days-f.
days)){if(i.size>=n||l<y_||l<$_*o)break;i.add(c),o-=l}let a=[[t[0],t[0]]];for(let[c,l]of t.entries())i.has(c-1)?a.push([
l,l]):a[a.length-1][1]=l;return a}function __(t,e){let n=new Map(t.map((s,r)=>[s,r])),o=new Set;for(let{first:s,last:r}of e)
if(!(s===null||r===null||r-s>O_))for(let i=n.get(s);t[i]<r;i++)o.add(i);return o}function k_(t,e,n){let o=n-e-cs*(t.length-
1),s=t.reduce((l,[f,u])=>l+u-f,0),r=Math.min(xg,o/t.length),i=o-r*t.length,a=[],c=e;for(let[l,[f,u]]of t.entries()){l&&(a.
push({from:t[l-1][1],to:f,left:c,right:c+cs,isFolded:!0}),c+=cs);let m=r+i*(s?(u-f)/s:1/t.length);a.push({from:f,to:u,left:c,
right:c+m,isFolded:!1}),c+=m}return a}function M_(t,e,n,o){let{from:s,to:r,left:i,right:a}=t,c=r-s,f=Vs(s,r,(c||1)/bg(t)*
84).map(({day:v,step:N})=>({day:v,step:N,x:e.x(v),text:n(v,N)})),u=f.find(({x:v,text:N})=>v+o(N)<=a),m=[1,ze,ve].filter(
v=>!u||v<=u.step),h=m.slice(Math.min(c<2*ze?0:c<2*ve?1:2,m.length-1)).map(v=>n(s,v)),g=u?u.x-ol:a+cs,b=h.find(v=>e.x(s)+
o(v)<=g)??(u?"":h[h.length-1]),y=b?[{x:e.x(s),text:b,isLine:!1,days:null}]:[],$=b?e.x(s)+o(b)+ol:i;for(let[v,{day:N,x:B,
text:j}]of f.entries()){let C=[N,(f[v+1]?.day??r+1)-1],z=B>=$&&B+o(j)<=a;y.push({x:B,text:z?j:"",isLine:!0,days:C}),z&&($=
B+o(j)+ol)}let _=n(r,1),M=e.x(r)-o(_);return c&&M>$&&M>i&&y.push({x:M,text:_,isLine:!1,days:null}),y}var fo=22,sl=8,v_=20,rl=16,yg=[960,520,360,240,160,120],A_=5;function $g(t,e,n){let o=T_(t,e),s=n+sl+(e.named?0:v_+(o.length-
1)*rl),{shapes:r,rows:i}=N_(t,e,s)??I_(t,e,s),a=s-n+Math.max(i,1)*fo+sl;return{shapes:[L_(t,o,n+sl+(e.named&&o.length>1?
9:15)),...r],height:a}}function T_({title:t,number:e},{named:n,left:o,right:s}){let r=n||s-o;return E_(t,r,r-J(q(e))-12)}
function L_({title:t,lang:e,open:n,isOpen:o,number:s},r,i){let a=q(s),c=r.map((u,m)=>S("text",{class:"lane-name",lang:e,
x:0,y:i+m*rl},u)),l=J(r[r.length-1],13,600)+6,f=S("text",{class:"lane-number",x:l,y:i+(r.length-1)*rl},a);return n?rs(Sn(
`${t}: ${a}`,n,...c,f),o):S("g",{},c,f)}function E_(t,e,n){let o=(c,l)=>J(c,13,600)<=l;if(o(t,n))return[$e(t,n,13,600)];
let s=t.split(" "),r=s.length-1;for(;r>1&&!o(s.slice(0,r).join(" "),e);)r--;let[i,a]=[s.slice(0,r).join(" "),s.slice(r).
join(" ")];return[$e(i,e,13,600),...a?[$e(a,n,13,600)]:[]]}function N_({items:t},{left:e,right:n,rows:o,reach:s},r){if(t.
length*(K+K)>o*(n-e))return null;let i=t.map(u=>({item:u,reach:s(u)})).sort((u,m)=>u.reach[0]-m.reach[0]),a=u=>i.map(({item:m,
reach:[h,g]})=>{let b=$e(m.words(Math.floor(u/A_)),Math.min(u,Math.max(n-h,h-e)-2*K));return{left:h,right:g,width:J(b),words:b}}),
c=a(yg[0]);for(let u of yg.slice(1)){if(mi(c,e,n,o,!0))break;c=a(u)}let l=$h(c,e,n,o);return l?{shapes:i.map(({item:u},m)=>{
let{row:h,words:g}=l[m],b=r+h*fo+fo/2,y=Sn(u.name(),u.open,...u.shapes(c[m].left,c[m].right,b),g!==null&&S("text",{class:"\
mark-label",x:g,y:b+4},c[m].words));return rs(y,u.isOpen)}),rows:1+Math.max(0,...l.map(({row:u})=>u))}:null}function I_({
title:t,items:e},n,o){let s=[...new Set(e.map(({kind:i})=>i))].sort(),r=[];for(let[i,a]of s.entries()){let c=o+i*fo;r.push(
n.sample(a,n.left-10,c+fo/2));let l=e.filter(m=>m.kind===a),{bins:f,wide:u}=Oh(l,n.bins.starts);for(let[m,h]of f){let[g,
b]=[n.bins.edges[m],n.bins.edges[m+1]];r.push(q_(h,`${t}: ${n.binName(m,h.length)}`,g,b,c,a,n))}if(u.length){let m=`${t}\
: ${n.binName(-1,u.length)}`,h=()=>n.openAll(u,m),g=S("text",{class:"lane-number end",x:n.end,y:c+15},`+${q(u.length)}`);
r.push(rs(Sn(m,h,g),Og(u)))}}return{shapes:r,rows:s.length}}var Og=t=>t.some(e=>e.isOpen);function q_(t,e,n,o,s,r,i){let a=q(
t.length),c=J(a)+2<=o-n,l=Sn(e,()=>i.openAll(t,e),S("rect",{class:`bin kind-${r}`,x:n+.5,y:s+2,width:Math.max(o-n-1,1),height:fo-
4,rx:3}),c&&S("text",{class:"bin-number",x:(n+o)/2,y:s+15},a));return rs(l,Og(t))}var R_=700,C_=200,j_=22,W_=44,Rt=40,B_=28,kg=3;function Mg({lanes:t,ordered:e,columnOf:n,steps:o,now:s,openAll:r},i){let a=i>=
R_?C_:0,[c,l]=[a+j_,i-W_],f={left:c,right:l,end:i,named:a,openAll:r,sample:F_},u=t.flatMap(({items:g})=>g),m=[],h=0;if(u.
length){let g=new wi(u,c,l),b={...f,rows:Sg(t),reach:P_(g),...D_(g)},y=_g(t,b,Rt);m.push(...G_(g,y.height,t),...H_(g,s,y.
height),...y.shapes),h=y.height}if(e.length){let g=(l-c)/o.length,b=M=>c+14+(M-1)*g,y={...f,rows:Sg(e),reach:M=>[b(n(M)),
b(n(M))],bins:{starts:[],edges:[]},binName:()=>p("ordered")},$=h+(h?24:0),_=_g(e,y,$+Rt);m.push(S("text",{class:"part-na\
me",x:0,y:$+12},p("ordered")),...V_(b,o,$+Rt,_.height),..._.shapes),h=_.height}return S("svg",{class:"timeline",width:i,
height:h+4,viewBox:`0 0 ${i} ${h+4}`,role:"group","aria-label":p("tab_timeline")},m)}var Sg=t=>t.length<=3?16:t.length<=
6?8:5,P_=t=>({first:e,last:n})=>[e===null?t.left:t.x(e),n===null?t.right:t.x(n)],F_=(t,e,n)=>t===kg?On(2,"not actual",e,
n):On(t,"plain",e,n);function _g(t,e,n){let o=[],s=n;for(let r of t){let i=$g(r,e,s);o.push(S("line",{class:"grid",x1:0,
x2:e.end,y1:s,y2:s}),...i.shapes),s+=i.height}return{shapes:o,height:s}}function D_(t){let{stretches:e}=t,[n,o]=[e[0].from,
e[e.length-1].to],s=Vs(n,o,Math.max(t.daysAPixel*B_,1)),r=[n,...s.map(({day:f})=>f)],i=[...r.slice(1),o+1],a=s.length?s[0].
step:o-n+1,c=[...r.map(f=>t.x(f)),t.right];return{bins:{starts:r,edges:c},binName:(f,u)=>f<0?p("wide_dates",{n:q(u)}):p(
"acts_of",{n:q(u),when:z_(r[f],i[f]-1,a<ve?1:ve)})}}function z_(t,e,n){let[o,s]=[il(t,n),il(e,n)];return o===s?o:p("date\
_throughout",{from:o,to:s})}function il(t,e){let n=mt(t);return at(e<ze?n:e<ve?n.slice(0,7):n.slice(0,4))}function G_(t,e,n){
let{left:o,right:s}=t,r=t.ticks(il,J).map(({x:l,text:f,isLine:u,days:m})=>{let h=f&&S("text",{class:"tick-label",x:l,y:12},
f),g=m&&(()=>k({since:m[0],until:m[1]}));return[u&&S("line",{class:"grid",x1:l,x2:l,y1:Rt-6,y2:e}),h&&g?Sn(p("only_perio\
d",{period:ln(...m)}),g,h):h]}),i=o,a=t.folds.map(l=>{let f=(l.left+l.right)/2,u=U_(l,n).find(m=>f-J(m)/2>=i&&f+J(m)/2<=
s);return u&&(i=f+J(u)/2+8),[S("rect",{class:"fold",x:l.left,y:Rt-22,width:l.right-l.left,height:e-Rt+22}),S("path",{class:"\
break",d:`M${f-6} ${Rt-1} l5 -10 M${f+1} ${Rt-1} l5 -10`}),u&&S("text",{class:"fold-label",x:f,y:Rt-14},u)]}),c=t.stretches.
filter(({isFolded:l})=>!l).map(l=>S("line",{class:"axis",x1:l.left,x2:l.right,y1:Rt-6,y2:Rt-6}));return[...a,...r,...c].
flat().filter(Boolean)}function U_({from:t,to:e},n){let o=e-t,[s,r]=o>=2*ve?[Math.floor(o/365.25),"years"]:o>=2*ze?[Math.
floor(o/30.44),"months"]:[o,"days"];return[!n.some(({items:a})=>a.some(({first:c,last:l})=>(c??-1/0)<e&&(l??1/0)>t))&&p(
`no_act_${r}`,{n:s}),p(`number_${r}`,{n:s})].filter(a=>typeof a=="string")}function H_(t,e,n){if(!e)return[];let[o,s]=[t.
x(e.first)-9,t.x(e.last)+9];return[S("rect",{class:"now",x:o,y:Rt-6,width:s-o,height:n-Rt+6})]}function V_(t,e,n,o){let r=(e.
length>1?t(2)-t(1):1/0)-4>=J(q(Math.max(...e.map(i=>i??0))));return e.flatMap((i,a)=>[i!==null&&S("line",{class:"grid",x1:t(
a+1),x2:t(a+1),y1:n-6,y2:o}),i!==null&&r&&S("text",{class:"tick-label step",x:t(a+1),y:n-12},q(i))]).filter(i=>i instanceof
SVGElement)}var vg=(t,e)=>e?Math.min(t,x.names.signs.length-2):kg;var al=90,Ag=12;function Tg(t,e,n,o){let s=Pc(e);return{first:e.first,last:e.last,kind:vg(e.sign,e.isReal),words:r=>xi(t,
e,n.ends,r),name:()=>`${xi(t,e,n.ends,al)}: ${wt(e.main)}, ${X_(e)}`,statements:()=>e.statements,open:()=>Q(e.statements,
xi(t,e,n.ends,al)),isOpen:e.statements.includes(o),shapes:(r,i,a)=>[ie(e)&&e.first!==e.last&&pi(e.sign,r-K,i+K,a),On(e.sign,
s,r,a)]}}function Lg(t){let{id:e,title:n,first:o,last:s}=x.articles[t];return{first:o,last:s,kind:2,words:r=>zt(Oe(n,r)),
name:()=>`${zt(n)}, ${Jn(x.articles[t])}`,statements:()=>Pt(x.statements.article,t),open:()=>k({tab:"article",article:e}),
isOpen:!1,shapes:(r,i,a)=>[o!==s&&pi(2,r-K,i+K,a),S("path",{class:"tick",d:`M${r} ${a-8} V${a+8}`})]}}function cl(t,e){let{
level:n}=t,o=e.ties.length?e.ties[0].pair.a:n.subject[e.main];return(o>=0?`${D(n,o)} `:"")+xi(t,e,[o],al)}function xi({level:t},e,[
n,o],s){let r=e.ties.filter(({pair:m})=>m.a===n&&(o===void 0||m.b===o)),[i,...a]=r.length?r:e.ties.filter(({pair:m})=>m.
b===n);if(!i)return J_(e,s);let c=D(t,i.pair.a===n?i.pair.b:i.pair.a),l=o===void 0?` ${c}${a.length?` +${a.length}`:""}`:
"",{parts:f}=Kt(x,t,i.rows)[0],u=Ro(f,s-l.length)+l;return f[5]?u:u+Q_(e,s-u.length)}function Q_({main:t},e){let{roles:n,
statements:o}=E(),s=o.get(t).roles?.find(([i])=>n[i].function==="topic");if(!s||e<Ag)return"";let r=K_(s[1]);return Y_(s[1])?
`: ${Oe(r,e-2)} ?`:`: ${Oe(r,e)}`}var K_=t=>typeof t=="number"&&t<0?Kn(-1-t,1).join(" "):fe(t,1);function Y_(t){if(typeof t==
"string"||t>=0)return!1;let e=x.statements.stance[-1-t];return e>=0&&["doubts","rejects"].includes(x.names.stances[e])}function J_({
main:t},e){let{verb:n,ends:o}=Se(t),s=fe(o[0],1);return`${n} ${Oe(s,Math.max(e-n.length,Ag))}`.trim()}function X_({main:t,
first:e,last:n}){let o=E().statements.get(t);return o.when||o.inferred_when?Ks(o,[e,n]):e===null&&n===null?p("date_unkno\
wn"):ln(e,n)}var Ng=12,Z_=300,Ig=Ng,ll=0,Eg=null;async function bi(t){await G();let e=ra(),n=De(e);if(!n.length&&!w.pair){L(t,Xt(gt()&&
d("div",{class:"line timeline-head"},as()),d("p",{},He())));return}let s=(e===O?n:De(O)).flatMap(({statements:m})=>m),r=Gs(
e),i=Df(e,n,w.lanes,r),{columns:a,numbers:c}=td(e,n),l=i.slice(0,Ig),f=d("div",{class:"timeline-box"}),u=n.filter(m=>!ie(
m)&&!a.has(m));L(t,Xt(d("div",{class:"line timeline-head"},r?rk(r):sk(),as()),n.length===0&&d("p",{},p("no_tie_between")),
f,i.length>l.length&&ik(i.length-l.length,t),ak(n),ck(n,{columns:a,numbers:c},u.length,i.reduce((m,h)=>m+h.units.length,
0)>n.length),lk(u),fk(n,r),ii(an(x,s,O.chosen.main),p("tab_timeline")))),tk(f,e,l,n,{columns:a,numbers:c}),ek(t)}function tk(t,e,n,o,s){
ll=t.clientWidth;let{paddingLeft:r,paddingRight:i}=getComputedStyle(t),a=ll-parseFloat(r)-parseFloat(i),c=new Map,l=Pn(),
f=(b,y)=>{let $=b.units.filter(y).map(M=>{let v=Tg(e,M,b,l);return c.set(v,s.columns.get(M)??0),v}),_=Zf(b.ends.map(M=>Ut(
e.level,M)));return{title:nk(e,b),lang:_,...ok(e,b),items:$,number:$.length}},u=n.map(b=>f(b,ie)).filter(({items:b})=>b.
length),m=n.map(b=>f(b,y=>s.columns.has(y))).filter(({items:b})=>b.length),g=[...new Set(o.flatMap(({statements:b})=>b.map(
y=>x.statements.article[y])))].filter(b=>ie(x.articles[b])).map(Lg);g.length&&u.push({title:p("articles"),lang:null,open:null,
isOpen:!1,items:g,number:g.length}),t.append(Mg({lanes:u,ordered:m,columnOf:b=>c.get(b)??0,steps:s.numbers,now:gt(),openAll:(b,y)=>Q(
b.flatMap(({statements:$})=>$()),y)},Math.max(a,Z_)))}function ek(t){Eg??=new ResizeObserver(()=>{let e=t.querySelector(
".timeline-box");w.tab==="timeline"&&e&&e.clientWidth&&e.clientWidth!==ll&&Xo(t,bi)}),Eg.observe(t)}var nk=({level:t},{ends:e})=>$t(
e.map(n=>D(t,n)));function ok({level:t},{ends:e}){let n=e.map(r=>t.nodes[r].actor),o=Ve(n),s=n.length>1?{pair:n,open:o}:
{open:o};return{open:()=>k(s),isOpen:w.open===o}}var sk=()=>d("label",{class:"line"},p("lanes_of"),X(p("lanes_of"),[["ac\
tor",p("lanes_actor")],["pair",p("lanes_pair")]],w.lanes,t=>k({lanes:t}))),rk=t=>d("span",{class:"line"},d("strong",{},t.
map((e,n)=>[n>0&&" \u2194 ",te(O.level,e)])),T(p("all_pairs"),()=>k({pair:null}))),ik=(t,e)=>T(p("more",{n:q(t)}),()=>{Ig+=
Ng,Xo(e,bi)}),ak=t=>d("ul",{class:"looks"},_h(t).map(([e,n])=>d("li",{},e,d("span",{},n))));function ck(t,e,n,o){let s=t.
filter(ie).length,r=[s>0&&p("at_their_dates",{n:q(s)}),e.columns.size>0&&p("in_stated_order",{n:q(e.columns.size)}),n>0&&
p("without_date",{n:q(n)})].filter(Boolean);return d("p",{class:"quiet"},p("timeline_drawn",{what:r.join(", ")}),o&&` ${p(
"timeline_several")}`,e.numbers.includes(null)&&` ${p("ordered_chains")}`)}function lk(t){let e=Pn(),n=({statements:o})=>o.
includes(e);return t.length?d("details",{class:"undated",open:t.some(n)},d("summary",{},`${p("without_date",{n:q(t.length)})}\
: ${p("show")}`),qe(t.map(o=>d("li",{"aria-current":n(o)&&"location"},R(cl(O,o),()=>Q(o.statements,cl(O,o))))),20)):null}
function fk(t,e){if(e||w.lanes==="actor")return null;let n=t.filter(({ties:o})=>!o.length);return n.length>0&&d("p",{class:"\
quiet"},p("no_pair",{n:q(n.length)}))}var qg=()=>[uk(),pk()];function uk(){if(x.languages.length<2)return null;let t=x.languages.map(e=>[e,mk(e)]);return X(p(
"language_of_names"),[["",p("language_of_names")],...t],w.language??"",async e=>{await G(),await k({language:e||null})})}
function mk(t){try{return F(new Intl.DisplayNames([t],{type:"language"}).of(t)??t)}catch{return t}}var pk=()=>{let t=Qt()===
"dark"?"light":"dark";return T(p(t),()=>k({theme:t}),{id:"theme"})};var Rg=(t,e,n,o)=>o.map(s=>H(Tt(t,{...e,[n]:[s]},At(e)).inside).length);function ls(t,e,n,o,s){let r=new Array(s).fill(0),
i=n==="kinds"?[...r.keys()]:null,{inside:a,main:c}=Tt(t,{...e,[n]:i},At(e));for(let l of H(a)){let f=o(n==="quad_classes"?
c[l]:l);f>=0&&r[f]++}return r}var dk=0,hk=0;function Bg(){let{statements:t,names:e,labels:n}=x;return Zn(p("filters_and_counts"),Jt(p("quad_classes"),
gk()),Jt(p("modes"),yi("modes",n.modes,fl("modes",t.mode,e.modes),o=>ul(o===nn,"not actual"))),Jt(p("certainties"),yi("c\
ertainties",n.certainties,fl("certainties",t.certainty,e.certainties),o=>ul(o===dk,"hedged"))),Jt(p("polarities"),yi("po\
larities",n.polarities,fl("polarities",t.polarity,e.polarities),o=>ul(o===hk,"denied"))))}function Pg(t){let e=d("detail\
s",{class:"group",open:t},d("summary",{},p("more_filters")),t&&jg());return e.addEventListener("toggle",()=>e.open&&e.children.
length===1&&ne(e,jg())),e}var fl=(t,e,n)=>ls(x,w,t,o=>e[o],n.length);function ul(t,e){let{names:n,encodings:o}=x;return Ne(
et().line,{dashes:t?[]:o.holds[n.holds.indexOf(e)].dashes})}function gk(){let{statements:t,names:e,labels:n}=x,o=e.quad_classes.
length,s=c=>c<o?Un(e.signs.indexOf(be(x,c))):Un(e.signs.indexOf("neither")),r=ls(x,w,"quad_classes",c=>t.quad_class[c]<0?
o:t.quad_class[c],o+1),i=[...e.quad_classes.keys(),-1],a=w.quad_classes??i;return[...n.quad_classes,p("no_quad_class")].
map((c,l)=>{let f=u=>k({quad_classes:fs(i,a,[i[l]],u,i)});return r[l]>0&&lt(`${c} (${r[l]})`,a.includes(i[l]),f,s(l))})}
function fs(t,e,n,o,s){let r=t.filter(i=>n.includes(i)?o:e.includes(i));return String(r)===String(s)?null:r}function yi(t,e,n,o=()=>null){
let s=[...e.keys()],r=t==="kinds"&&w.count==="acts"?[En]:s,i=w[t],a=i??r;return e.map((c,l)=>{let f=u=>k({[t]:fs(s,a,[l],
u,r)});return(n[l]>0||i!==null)&&lt(`${c} (${n[l]})`,a.includes(l),f,o(l))})}function Cg(t,e){let n=e.map(([s])=>s),o=w[t]??
n;return e.map(([s,r])=>{let i=a=>k({[t]:fs(n,o,[s],a,n)});return lt(r,o.includes(s),i)})}function jg(){let{statements:t,
names:e,labels:n,relations:o,families:s,familyOf:r,articles:i,coders:a}=x,c=ls(x,w,"relations",u=>t.relation[u],o.length),
l=ls(x,w,"kinds",u=>o[t.relation[u]].kind,e.kinds.length),f=new Set(O.level.nodes.filter((u,m)=>O.level.isTied[m]).map(u=>u.
type));return[Jt(p("kinds"),yi("kinds",n.kinds,l)),Jt(p("relations"),s.map((u,m)=>wk(u,[...o.keys()].filter(h=>r[h]===m),
c))),Jt(p("types"),Cg("types",[...f].sort().map(u=>[u,u]))),i.length>1&&Jt(p("articles"),Cg("articles",i.map(u=>[u.id,u.
title]))),Wg("sections",({section:u})=>u===null?[]:[u]),Wg("tags",({tags:u})=>u),a.length>1&&Jt(p("coders"),xk()),Jt(p("\
further"),lt(p("with_issues"),w.issues,u=>k({issues:u})),lt(p("with_inferred"),w.inferred,u=>k({inferred:u})),lt(p("with\
_headlines"),w.headlines,u=>k({headlines:u})),lt(p("with_self_loops"),w.self,u=>k({self:u})))]}function Wg(t,e){let n=[...new Set(
x.articles.flatMap(e))].sort();if(!n.length)return null;let o=Rg(x,w,t,n),s=w[t]??[];return Jt(p(t),n.map((r,i)=>{let a=c=>k(
{[t]:fs(n,s,[r],c,[])});return lt(`${Dt(r)} (${o[i]})`,s.includes(r),a)}))}function wk(t,e,n){let o=[...x.relations.keys()],
s=w.relations??o,r=e.filter(c=>n[c]),i=r.reduce((c,l)=>c+n[l],0);if(!i)return null;let a=(c,l)=>k({relations:fs(o,s,c,l,
o)});return d("details",{class:"family"},d("summary",{},`${fn(t)} (${i})`,r.some(c=>!s.includes(c))&&" \u2022"),d("p",{class:"\
quiet"},R(p("all"),()=>a(e,!0))," ",R(p("none"),()=>a(e,!1))),r.map(c=>lt(`${fn(x.relations[c].verbs[0])} (${n[c]})`,s.includes(
c),l=>a([c],l))))}function xk(){let t=w.coders??[],e=t.length>1?[[t.join(" "),se(t)]]:[],n=x.coders.map(o=>[o,o]);return X(
p("coders"),[["",p("one_coder")],...n,...e],t.join(" "),o=>k({coders:o?o.split(" "):null}))}var Fg=["statements","acts","articles"];function Dg(){let t=R(p("draw_all"),()=>k({all:!0,picture:"whole"}));return Zn(p(
"level"),X(p("level"),qi.map(e=>[e,p(`level_${e}`)]),w.level,bk),d("label",{class:"line"},`${p("count_by")} `,yk()),d("l\
abel",{class:"line"},`${p("min_weight")} `,$k()),w.ego!==null&&Ok(w.ego),O.isGrown&&d("p",{class:"quiet"},p("not_drawn_y\
et")," ",t),O.weakest>0&&d("p",{class:"quiet"},ht(O.weakest,"weakest",{n:O.weakest})," ",t))}async function bk(t){let e=await yt(
t);await k({level:t,ego:null,...ar(e)})}function yk(){let t=e=>k({count:Fg.find(n=>n===e)});return X(p("count_by"),Fg.map(
e=>[e,p(`by_${e}`)]),w.count,t)}function $k(){return d("input",{type:"number",min:1,max:999,value:w.min_weight,"aria-lab\
el":p("min_weight"),onchange:t=>k({min_weight:Math.max(1,Math.floor(Number(t.target.value))||1)})})}function Ok(t){let e=X(
p("distance"),[1,2,3].map(n=>[String(n),I(n,"step")]),String(w.steps),n=>k({steps:Number(n)}));return d("p",{class:"ego"},
p("neighbours_of",{name:Wn(t)})," ",e," ",R(p("show_all"),()=>k({ego:null})))}var Sk=["modes","polarities"],ml=()=>xo("filters").filter(t=>JSON.stringify(w[t])!==JSON.stringify(V[t])&&!(w.compared_with&&
Sk.includes(t)&&w[t]===null));function zg(){let t=A("side"),e=oo(t),{scrollTop:n}=t,o=t.querySelector("details.group[ope\
n]")!==null,s=ml(),r=()=>k(Object.fromEntries(s.map(i=>[i,V[i]])));L(t,d("div",{class:"box-head"},d("h2",{},p("filters")),
s.length>0&&T(p("reset"),r,{class:"quiet-button"}),T("\xD7",()=>t.hidePopover(),{class:"close","aria-label":p("close")})),
d("p",{class:"quiet"},or()),Dg(),Bg(),Pg(o),Zn(p("display"),qg())),so(t,e),n&&(t.scrollTop=n)}function Gg({statements:t}){let[e,n]=[1/0,-1/0];for(let o of[t.first,t.last])for(let s of o)s!==null&&(e=Math.min(e,s),n=
Math.max(n,s));return e>n?null:[e,n]}function Ug({facts:t,state:e,chosen:n}){let o=e.since!==null||e.until!==null||!e.undated,
s={...e,since:null,until:null,undated:!0},r=o?Tt(t,s,At(e)):n;return{chosen:r,statements:H(r.inside)}}function Hg(t,e,n,[
o,s],r){let i=(s-o+1)/r,a=new Array(r).fill(0),c=new Array(r).fill(0),l=u=>Math.min(r-1,Math.max(0,Math.floor((u-o)/i))),
f=new Set;for(let u of n){let m=t.statements.act[u];if(m>=0&&f.has(m))continue;m>=0&&f.add(m);let[h,g]=[e.first[u],e.last[u]];
if(h===null&&g===null)continue;let[b,y]=[l(h??o),l(g??s)],$=h!==null&&g===h&&!e.approximate[u];for(let _=b;_<=y;_++)($?a:
c)[_]+=1/(y-b+1)}return{sure:a,unsure:c,width:i}}var pl=120,dl=!1;function Qg(){let t=A("time"),e=Gg(x),{chosen:n,statements:o}=Ug(O),s=o.filter(m=>n.first[m]===null&&n.
last[m]===null),r=s.length>0&&d("p",{class:"undated"},U(I(s.length,"undated"),s,p("undated_many")));if(!e||e[0]===e[1]){
L(t,d("p",{class:"quiet"},p("no_period")),r);return}let i=_k(e),a=t.querySelector(".slider")?t.children:[d("div",{class:"\
time-head"}),Mk(e)],[c,l]=a;c.isConnected||L(t,c,l),L(c,kk(e,i),r);let[f,...u]=l.children;f.replaceWith(Ak(n,o,e,i));for(let[
m,h]of u.slice(0,2).entries())h.value=String(i[m]),h.setAttribute("aria-valuetext",mt(i[m]))}function _k([t,e]){return[Math.
max(t,w.since??t),Math.min(e,w.until??e)]}function kk(t,[e,n]){return[d("h2",{},p("period")),Vg("since",e,t),"\u2013",Vg(
"until",n,t),ye()&&!gt()&&T(p("whole_period"),()=>k({since:null,until:null})),as(),lt(p("only_certain_dates"),w.inside===
"certainly",o=>k({inside:o?"certainly":"possibly"})),lt(p("include_undated"),w.undated,o=>k({undated:o}))]}function Vg(t,e,[
n,o]){let s=r=>{let i=Qf(r);i!==null&&Kg(t,i,[n,o])};return d("input",{type:"date",value:mt(e),min:mt(n),max:mt(o),"aria\
-label":p(t),onchange:r=>s(r.target.value)})}function Mk([t,e]){let n=o=>d("input",{type:"range",min:t,max:e,step:1,"ari\
a-label":p(o),oninput:s=>Kg(o,Number(s.target.value),[t,e])});return d("div",{class:"slider"},S("svg"),n("since"),n("unt\
il"),vk([t,e]))}function vk([t,e]){return d("div",{class:"years","aria-hidden":"true"},Yf(t,e).map(([n,o])=>{let s=d("sp\
an",{},o);return s.style.left=`${(n-t)/(e-t+1)*100}%`,s}))}function Ak(t,e,n,[o,s]){let[r]=n,{sure:i,unsure:a,width:c}=Hg(
x,t,e,n,pl),l=Math.max(...i.map((m,h)=>m+a[h]),1),f=(m,h,g,b)=>{let[y,$]=[g/l*34,36-(g+b)/l*34],_=(m+1)*c+r<o||m*c+r>s;return g>
0&&S("rect",{class:h+(_?" off":""),x:m/pl*1e3,y:$,width:1e3/pl-1,height:Math.max(y,1.5)})},u=i.map((m,h)=>[f(h,"bar",m,0),
f(h,"bar unsure",a[h],m)]);return S("svg",{class:"histogram",viewBox:"0 0 1000 40",preserveAspectRatio:"none",role:"img",
"aria-label":p("histogram")},u)}function Kg(t,e,[n,o]){let s=t==="since"?e<=n:e>=o;Ft({[t]:s?null:e}),(w.since??n)>(w.until??
o)&&Ft({[t==="since"?"until":"since"]:e}),!dl&&(dl=!0,requestAnimationFrame(()=>{dl=!1,k({})}))}var Tk=10,Yg=!1,Lk={wanted:""};function hl(){let t=d("div",{class:"viewpoints",role:"group","aria-label":F(p("according_\
to"))}),e=Xs(),n=Jl(x),o=s=>Nk(e,n,s);L(A("viewpoint"),d("div",{class:"box-head"},d("h2",{},F(p("according_to"))),Ek()),
fi(p("sources_find"),Lk,t,o).slice(e.length>Tk?0:1),qk())}var Ek=()=>lt(p("viewpoint_several"),gl(),t=>{Yg=t,t||w.according_to.
length<2?hl():k({according_to:w.according_to.slice(0,1)})}),gl=()=>Yg||w.according_to.length>1;function Nk(t,e,n){let o=gl()?
"checkbox":"radio",s=i=>i.startsWith("by:")&&e.get(i)===e.get("authors")&&!w.according_to.includes(i);return t.filter(([
i,a])=>(o==="radio"||i!=="everyone")&&!s(i)&&n(a)).map(([i,a])=>d("label",{class:"tick"},d("input",{type:o,name:"accordi\
ng-to",checked:w.according_to.includes(i),onchange:c=>Ik(i,c.target.checked)}),d("span",{dir:"auto"},F(a)),d("span",{class:"\
number quiet"},q(e.get(i)??0))))}function Ik(t,e){if(!gl()){k({according_to:[t]});return}let o=Xs().map(([s])=>s).filter(
s=>s===t?e:w.according_to.includes(s));k({according_to:o.length?o:["authors"]})}var qk=()=>d("p",{},w.compared_with&&`${p(
"compared_with")} ${Ht(w.compared_with)} \xB7 `,R(p("compare_claims"),()=>k({tab:"compare"})));var Rk=8,Jg=new Map;function uo(t,e,n,o){Jg.set(t,o);let s=d("button",{type:"button",id:`open-${t}`,class:"opener",popovertarget:t},
e),r=d("div",{id:t,class:"box",popover:"auto",role:"dialog","aria-label":n});return r.addEventListener("beforetoggle",i=>{
i.newState==="open"&&(o(),jk(r,s))}),[s,r]}function Xg(t){Ck(t)&&Jg.get(t)?.()}var Ck=t=>document.getElementById(t)?.matches(
":popover-open")??!1,us=t=>document.getElementById(t)?.hidePopover();function jk(t,e){let{right:n,bottom:o}=e.getBoundingClientRect();
t.style.setProperty("--top",`${o+4}px`),t.style.setProperty("--right",`${Math.max(Rk,innerWidth-n)}px`)}var Wk=[["square","form_country"],["triangle","form_person"],["dot","form_actor"],["diamond","form_issue"]],Bk={acts:"ac\
t_many",statements:"statement_many",articles:"article_many"};function Zg(){return d("section",{class:"legend"},d("h2",{},
p("legend")),d("ul",{},Va().map(([t,e])=>d("li",{},t,d("span",{},e)))),d("ul",{},Wk.map(([t,e])=>d("li",{},Ha(t),d("span",
{},p(e))))),Pk(),d("p",{class:"quiet"},p("width_meaning",{what:p(Bk[w.count])})))}function Pk(){let t=new Map;for(let{tint:n,
country:o}of O.level.nodes)n>=0&&o&&t.set(n,o);if(!t.size)return null;let e=[...t].sort(([n],[o])=>n-o);return d("ul",{},
e.map(([n,o])=>d("li",{},Ha("dot",un()[n]),d("span",{},p("belongs_to",{name:Fk(o)})))))}function Fk(t){let e=w.language?
we(t):null;return e?Z(e):O.level.countries[t]}var $i="";function tw(t){let e=d("textarea",{id:"story-caption",rows:2,dir:"auto",value:$i,oninput:()=>{$i=e.value}}),n=()=>{
let s=$i.trim();return s?($i="",t(),rd(s)):e.focus()},o=()=>{Zt().length&&Ie(je("yaml"),"application/yaml",cd()),t()};return d(
"div",{class:"story-form"},d("label",{for:"story-caption"},p("story_caption")),e,T(p("story_add"),n),T(p("save_story"),o))}var[ew,wl]=[200,12e3],Dk=["2","3","4"],tn=2400,nw=null;function ow(){let t=(e,n)=>T(p(e),()=>{us("save"),n()});L(A("save"),
d("h2",{},p("save")),zk(t),d("h3",{},p("save_data")),t("save_statements",async()=>Ie(je("csv",p("save_statements_name")),
"text/csv",await Kr())),t("save_csv",()=>Ie(je("csv"),"text/csv",Yr())),t("save_gexf",()=>Ie(je("gexf"),"application/xml",
Jr())),tw(()=>us("save")))}function zk(t){if(!Hr())return[t("save_pdf",()=>window.print()),d("p",{class:"quiet"},p("save\
_no_picture"))];let e=()=>nw??Qt(),n=d("input",{type:"number",min:ew,max:wl,step:100,value:tn,onchange:r=>{tn=Math.round(
Math.min(wl,Math.max(ew,Number(r.target.value)||tn))),r.target.value=String(tn)}}),o=X(p("save_scale"),[["",p("save_scal\
e")],...Dk.map(r=>[r,`${r}\xD7`])],"",r=>{tn=Math.min(wl,(Vr()?.width??0)*Number(r))||tn,n.value=String(tn)}),s=["light",
"dark"].map(r=>[r,p(`save_${r}`)]);return[d("h3",{},p("save_picture")),d("p",{class:"line"},d("label",{},`${p("save_widt\
h")} `,n),o),d("p",{class:"line"},X(p("save_ground"),s,e(),r=>{nw=r==="dark"?"dark":"light"})),t("save_png",()=>Hp(e(),tn)),
t("save_svg",()=>Up(e())),t("save_pdf",Vp)]}var Gk="input, select, textarea, [contenteditable], [role=tablist], [role=grid], [role=listbox], [role=application], [ro\
le=menu], #main table, #main svg";function sw(){return document.addEventListener("keydown",Uk),d("section",{id:"story","\
aria-label":p("story")})}function rw(){let t=A("story"),e=Zt(),n=Oc();if(t.hidden=!e.length,t.classList.toggle("led",n!==
null),t.classList.toggle("at-opening",n===null&&w.tab===V.tab),!e.length)return;let o=w.draft?p("story_draft"):x.story?.
title??"",s=n===null?o:e[n-1].caption;L(t,d("div",{class:"story-step"},d("p",{class:"story-caption",dir:"auto"},s),d("na\
v",{class:"story-way","aria-label":p("story_steps")},n!==null&&d("span",{class:"quiet"},p("story_place",{n,of:e.length})),
n===null?Oi(1,p("story_begin")):[n>1&&Oi(n-1,`\u2190 ${p("story_back")}`),e.map((r,i)=>Oi(i+1,String(i+1),i+1===n)),n<e.
length&&Oi(n+1,`${p("story_next")} \u2192`)],w.draft&&n!==null&&T(p("story_remove"),()=>id(n)),w.draft&&T(p("story_disca\
rd"),()=>k({draft:null,step:null})))),d("ol",{class:"story-whole"},e.map(r=>d("li",{dir:"auto"},r.caption))))}function Oi(t,e,n=!1){
return d("a",{href:sd(t),"aria-current":n?"step":null,"aria-label":e===String(t)?p("story_step",{n:t}):null,onclick:o=>{
o instanceof MouseEvent&&(o.ctrlKey||o.metaKey||o.shiftKey)||(o.preventDefault(),iw(t))}},e)}async function iw(t){await od(
t);let e=Zt();pe(`${p("story_place",{n:t,of:e.length})}. ${e[t-1].caption}`)}function Uk(t){let e={ArrowLeft:-1,ArrowRight:1}[t.
key],n=Oc();if(!e||n===null||t.defaultPrevented||t.altKey||t.ctrlKey||t.metaKey||t.target instanceof Element&&t.target.closest(
Gk))return;let o=n+e;o<1||o>Zt().length||(t.preventDefault(),iw(o))}var cw=["viewpoint","time","side"],Hk=60;function lw(){L(A("app"),d("header",{},d("h1",{},x.title),mp(),d("div",{id:"too\
ls",class:"tools",inert:!0},Vk(),Qk())),d("nav",{id:"views","aria-label":p("views")},d("div",{id:"tabs",role:"tablist","\
aria-label":p("views"),onkeydown:Yk},bl().map(Kk)),d("p",{id:"matching",class:"quiet"})),sw(),d("p",{id:"left-out",role:"\
status"}),d("main",{},d("div",{id:"main",role:"tabpanel"},Qm(uo("legend",p("legend"),p("legend"),()=>L(A("legend"),Zg()))),
d("img",{id:"printed",alt:""}),d("div",{id:"sheet"}),d("p",{id:"caption"}))),d("aside",{id:"panel",tabindex:0,"aria-labe\
l":p("quotes")}),d("p",{id:"announced",class:"unseen","aria-live":"polite"})),document.addEventListener("keydown",Jk)}var Vk=()=>[
uo("viewpoint",aw("viewpoint",F(p("according_to"))),F(p("according_to")),hl),uo("time",aw("time",p("period")),p("period"),
Qg),uo("side",[p("filters"),d("span",{class:"set"})],p("filters"),zg),uo("save",p("save"),p("save"),ow)];function Qk(){let t=Rf();
return t&&d("a",{href:t,target:ro,class:"annotate"},p("annotate"))}var aw=(t,e)=>[d("span",{class:"quiet"},e),d("span",{
id:`chosen-${t}`,class:"chosen"})];function xl(){let{tab:t,open:e}=w;document.documentElement.dataset.theme=w.theme,document.
body.classList.toggle("wide",!e);for(let o of bl()){let s=A(`tab-${o}`);s.setAttribute("aria-selected",String(o===t)),s.
tabIndex=o===t?0:-1}let n=rn.map(o=>Oe(o,Hk));A("left-out").hidden=!n.length,A("left-out").textContent=n.length?p("left_\
out_of_address",{what:n.join("; ")}):"",A(`tab-${t}`).scrollIntoView?.({block:"nearest",inline:"nearest"}),A("main").setAttribute(
"aria-labelledby",`tab-${t}`),A("stage").hidden=t!=="graph",A("sheet").hidden=t==="graph"}function fw(){let t=[...w.according_to,
...w.compared_with??[]];A("chosen-viewpoint").textContent=t.length>1?I(t.length,"viewpoint"):Ht(t),A("chosen-time").textContent=
(Us()?"\u25B6 ":"")+(ye()?Eo():p("any_time"));let e=ml().length,n=A("open-side");L(n.querySelector(".set"),e>0&&String(e)),
n.setAttribute("aria-label",e?p("filters_set",{n:e}):p("filters")),A("matching").textContent=or();for(let o of cw)Xg(o)}
var bl=()=>qf()?Ii:wo,Kk=t=>T(p(`tab_${t}`),()=>k({tab:t}),{role:"tab",id:`tab-${t}`,"aria-controls":"main"});async function Yk({
key:t}){let e={ArrowRight:1,ArrowLeft:-1}[t];if(!e)return;let n=bl(),o=n[(n.indexOf(w.tab)+e+n.length)%n.length];await k(
{tab:o}),A(`tab-${o}`).focus()}function Jk(t){if(t.target instanceof Element&&/^(INPUT|SELECT|TEXTAREA)$/.test(t.target.
tagName))return;let e=document.querySelector(":popover-open")!==null;if(t.key==="Escape"&&w.open&&!e&&k({open:null}),t.key===
"/"){t.preventDefault();for(let n of[...cw,"save"])us(n);A("search").focus()}}var Xk=xo("shows"),Zk=100,tM=["picture","ego","steps","level","all","grown"],eM={findings:Rh,arguments:Cp,table:hg,analyses:Ld,
matrix:cg,timeline:bi,bargains:oh,article:Xd,compare:Rc};var yl=null;async function uw(t){let e=fd(),n="open"in t&&!!w.open,o="open"in t&&!w.open;n&&e&&e.part!=="panel"&&(yl=e),
("article"in t||"tab"in t)&&!("find"in t)&&Ft({find:null});let s="tab"in t&&!A("tabs").contains(document.activeElement)&&
document.activeElement!==document.body;ti(t),await ms(t),(s||n)&&w.tab!=="graph"&&Ip(A("sheet"),s),n||ud(o?yl??e:e),o&&(yl=
null)}var _n=null,$l=Promise.resolve();function ms(t){if(_n)return _n.changes=_n.changes&&t&&{..._n.changes,...t},_n.done;
let e={changes:t,done:$l};return _n=e,e.done=$l.then(()=>(_n=null,nM(e.changes))),$l=e.done.catch(()=>{}),e.done}async function nM(t){
let e=Object.keys(t??w),n=!!(t&&O&&e.length)&&e.every(i=>Xk.includes(i)),o=!O,s=o&&w.tab==="findings";s&&await oM(),(w.compared_with||
w.language)&&await G(),n||await jf(),e.includes("tab")&&Hf(w.tab);let r=!n&&!o&&e.some(i=>tM.includes(i));xl(),rw(),(!n||
e.includes("theme")||e.includes("tab"))&&fw(),sM(),s||await mw(r);for(let i of["tools","stage"])A(i).inert=!1;await Ad()}
async function oM(){xl(),await mw(!1),await new Promise(t=>{requestAnimationFrame(()=>setTimeout(t)),setTimeout(t,Zk)})}
async function mw(t){if(w.tab!=="graph"){await Xo(A("sheet"),eM[w.tab]),Gh(A("sheet"));return}await Km(t)}function sM(){
let t=A("caption");if(t.hidden=ua.has(w.tab)||w.tab==="matrix"||w.tab==="table",w.tab!=="graph"){L(t,Ue());return}let e=qn(),
{statements:n}=xe(e),o=[O.selfLoops>0&&p("note_self_loops",{n:O.selfLoops}),e.isGrown&&p("not_drawn_yet"),e===O&&O.arrows.
size>gr&&p("note_zoom")].filter(Boolean),s=H(O.chosen.inside).length,r=rf(O),i=ht(r.length,w.issues?"untied_to_issues":"\
untied",{n:q(r.length),of:I(s,"statement")}),a=n.filter(c=>O.chosen.undated.has(c));L(t,Vt(e)," ",U(p("show_quotes"),n,p(
"based_on_drawn")),o.length>0&&` \xB7 ${o.join(" ")}`,r.length>0&&[" \xB7 ",U(i,r,p("not_drawn"))],a.length>0&&[" \xB7 ",
U(I(a.length,"article_date_used"),a,p("undated_many"))])}var rM=["#panel details","#sheet .undated","#sheet .course"].map(t=>`${t}:not([open])`).join();function pw(){let t=[...document.
querySelectorAll(rM)];for(let o of t)o.setAttribute("open","");addEventListener("afterprint",()=>t.forEach(o=>{o.removeAttribute(
"open")}),{once:!0});let e=A("printed");e.removeAttribute("src");let n=Hr()&&iM(no);e.alt=Vt(vo()),n&&(e.src=Qr(n))}function iM(t){
let e=w.theme;if(Qt()==="light")return t();let n=s=>{Ft({theme:s}),document.documentElement.dataset.theme=s,w.tab==="gra\
ph"&&Ym()};n("light");let o=t();return n(e),o}async function dw(t){Cf(uw),await Ef(t,document.documentElement.lang||"en"),location.hash.length>1?Ft(...await Mo(location.
hash)):Ft(ld()),lw(),await ms(),document.body.classList.add("ready"),addEventListener("popstate",nd),addEventListener("h\
ashchange",aM),addEventListener("beforeprint",pw),xa().addEventListener("change",()=>w.theme==="auto"&&ms()),(window.requestIdleCallback||
setTimeout)(()=>G())}async function aM({newURL:t}){let[e,n]=await Mo(new URL(t).hash);new URL(t).hash!==location.hash||Hl(
e,w)&&String(n)===String(rn)||(Ft(e,n),ti({}),ms())}Object.assign(window,{explorer:ed});dw(Al);})();
